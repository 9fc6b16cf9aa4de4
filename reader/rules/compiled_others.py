"""What the shelves of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	2215
# comentário	1654
# comentários	1654
# gün ücretsiz deneyin	2086
# hozzászólás	1067
# komentářů	228
# komentāri	1368
# příspěvků	228
# σχόλια	481
# коментарі	2152
# коментарів	2152
# комментариев	1760
# комментарий	1760
# комментария	1760
# תגובות	973
# تعليقات	48
# نظر	798
# कमेंट	1021
# € al mes durante # meses	737
# € al mese per # mesi	1213
# € por mês durante # meses	1689
#件のコメント	1242
#則留言	2262
#条评论	2262
""", 'a': """
a cikk a hirdetés alatt folytatódik	1065
a cikk a hirdetés után folytatódik	1065
a cikk meg is hallgatható	1063
a cikk meghallgatása	1070
a cikk megosztása	1063
a folytatáshoz regisztráljon	1060
a hirdetés után folytatjuk	1065
a kommentelés lezárult	1067
a lire également	918
a rovat további cikkei	1068
a szerző a lap munkatársa	1077
a szerző jogász	1077
a szerző közgazdász	1077
a szerző politológus	1077
a szerző történész	1077
a szerző újságíró	1077
a témában további cikkek	1068
abo abschließen	352
abonați-vă	1701
abonează-te	1701
abonelere özel	2086
abonner nå	1504
abonner på nyhetsbrevet	1506
abonnér	285
abonnér nu	285
abonnés	902
abonnés uniquement	951
abonē	1362
abonē jaunumus	1385
abonē un lasi visus rakstus	1362
abonēt	1362
abrir menú	705
acasă	1711
accede a todos los contenidos sin límites	737
acceptér	294
acceptă toate	1717
acceptă și afișează conținutul	1717
accéder à l'article	902
aceitar e ver o conteúdo	1670
aceito receber comunicações e ofertas	1684
acest articol este rezervat abonaților	1731
acesta este ultimul tău articol gratuit	1731
acheter ce numéro	938
achetez ce numéro	938
activează alertele	1726
activează notificările	1726
actualités	918
ad 광고	1303
adaugă un comentariu	1708
add meg az e-mail-címed	1072
además	702
adhérer	898
adja meg az e-mail-címét	1072
adja meg e-mail-címét	1072
adomány	1058
adományozok	1058
adományozás	1058
adreça electrònica	201
afișează conținutul	1717
afișează conținutul extern	1717
agora não	1637
ai deja un abonament? autentifică-te	1731
ai observat o greșeală	1708
ai सारांश	1033
ai से तैयार सारांश	1033
ai 요약	1303
ai-genereret resumé	301
ai-resumé	301
ai-összefoglaló	1070
aicinām ievērot cieņu komentāros	1368
aiheeseen liittyvää	852
aiheesta lisää	852
aitäh liitumast	773
aizvērt reklāmu	1370
ai摘要	2279
ai重點整理	2279
ajouter à mes favoris	909
ajouter à vos sélections	909
ajándékozza a cikket	1063
ajándékozza a cikket barátjának	1063
ajánlataink	1068
ajánljuk	1068
ajánljuk még	1068
ajánlott	1068
ajánlott cikkek	1068
ajánló	1068
akceptuję	1583
akkurat nå	1517
aktuálně	229
alle abo-angebote im überblick	417
alle angaben ohne gewähr	423
alle inhalte sind urheberrechtlich geschützt	464
alle newsletter im überblick	409
alle preise ohne gewähr	423
als bevorzugte quelle bei google hinzufügen	361
als podcast hören	418
alte știri	1709
alterar preferências de cookies	1670
altres notícies	19
altres notícies que et poden interessar	19
alătură-te conversației	1720
amintește-mi mai târziu	1699
andra läser	19	2000
andra läser just nu	19
andra läste även	2000
andre har også lest	19
andre leser nå	1517
andre leste også	1517
andre læser	298
andre læser lige nu	298
andre læser også	19
andre læste også	298
angebot wählen	417
anhören	360
anhören # min	360
anmäl dig	1989
anmäl dig till nyhetsbrevet	1989
annonce - artiklen fortsætter nedenfor	293
annonces légales	938
annoncørbetalt indhold	304
annons - artikeln fortsätter nedan	1995
annonsen slutar här	1995
annonsinnehåll	2006
annonslänk	1995
annonsörsinnehåll	2006
annonsørinnhold	1523
anulezi oricând	1731
anuluj odpowiedź	1585
användarvillkor	1996
anzeigensonderveröffentlichung	423
anúncio	1650
anúncios	1650
apmaksāts saturs	1370
après la publicité	912
após a publicidade	1650
apóyanos	682
apúntate	689
arkadaşina gönder	2090
arkadaşinla paylaş	2090
article abonné	902
article ajouté à vos sélections	909
article précédent	918
article réservé aux abonnés	902
article sponsorisé	938
articles associés	918
articles liés	918
articles recommandés	918
articles récents	918
articol exclusiv pentru abonați	1731
articole asemănătoare	1709
articole înrudite	1709
articoli più letti	1216
articolul continuă după reclamă	1706
articolul continuă mai jos	1706
articolul următor	1709
artikeln finns också som ljud	1992
artikeln fortsätter efter annonsen	1995
artikeln fortsätter nedan	1995
artikeln fortsätter under bilden	1995
artikeln går att lyssna på	1992
artikeln är låst	1987
artikeln är uppläst av en dator	1992
artikkel jätkub pärast reklaami	757
artikkel jätkub reklaami järel	757
artikkel täieneb	756
artikkelen er låst	1504
artikkelen finnes også som lyd	1509
artikkeli jatkuu kuvan jälkeen	848
artikkelin voi myös kuunnella	846
artiklen er låst	285
artiklen er læst op af en robot	290
artiklen findes også som lyd	290
artiklen fortsætter efter annoncen	293
artiklen fortsætter nedenfor	293
artiklen fortsætter under billedet	293
artiklen kan også høres	290
artikli loeb ette tehishääl	754
artiklit loeb tehishääl	754
artykuł dla subskrybentów	1573
artykuł sponsorowany	1582
artykuły na e-mail	1575
artículo anterior	702
artículo relacionado	702
artículos recomendados	741
artículos relacionados	702
as notícias mais lidas	1692
ascultă	1704
assine já	1641
atbalstīt	1362
atcel jebkurā laikā	1362
atradi kļūdu rakstā	1368
atšaukti galite bet kada	1322
aucun commentaire à ce niveau	942
audio narrado por una voz automática	720
auf apple podcasts hören	399
auf spotify hören	399
ausgewählt für sie	422
avis de décès	938
avoimet työpaikat	854
avsluta när du vill	1987
avslutt når du vil	1504
avís legal	190
ayrintilar için tiklayin	2098
ayrintilar için tiklayiniz	2098
az első hónap csak # ft	1060
añadir a favoritos	693
añadir a mi lista	740
añadir comentario	700
añadir usuario	686
aún no te has registrado	686
ačiū, kad užsiprenumeravote	1346
""", 'b': """
banküberweisung	351
bağiş yap	2085
bağiş yapin	2085
bağlantiyi kopyala	2090
başa dön	2098
bei google als quelle hinzufügen	361
bei spotify hören	399
bejelentkezés	1060
belépés	1060
benefício do assinante	1674
betrag wählen	351
bezárás	1057
bild vergrößern	373
bitte versuchen sie es später erneut	409
bize ulaşin	2095
bjud en vän på artikeln	1992
bli månadsgivare	1985
bli støttemedlem	1502
bliv støttemedlem	283
boletín	689
browserul tău nu poate reda acest video	1717
brukervilkår	1513
bu haber abonelere özeldir	2086
bu içerik abonelere özeldir	2086
bugün değil	2084
bunlar da ilginizi çekebilir	2096
butlletí	201
buďte v obraze	221
bài cùng chuyên mục	2239
bài cùng tác giả	2239
bài khác	2216
bài liên quan	2216
bài mới nhất	2239
bài quảng cáo	2240
bài tiếp theo	2216
bài viết liên quan	2216
bài viết mới	2238
bài được dịch tự động	2238
bài đọc nhiều	2239
báo lỗi	2215
bármikor leiratkozhat	1072
bármikor leiratkozhatsz	1072
bármikor lemondhatja	1060
bármikor lemondható	1060
bình luận	2215
bình luận (#	2215
búsqueda	705
bülten	2116
bülten üyeliği	2116
bültene abone oldunuz	2116
büyüt	2098
bądź na bieżąco	1575
bővebben	1070
būkite pirmas	1328
būkite pirmas, pakomentavęs	1328
bạn có thể quan tâm	2216
bỏ qua	2206
""", 'c': """
cada aportació compta	204
cada aportación cuenta	736
cada contribuição conta	1687
cadastre-se grátis	1641
califica este artículo	700
cargar más	705
carte de crédit	901
cartão de crédito	1640
categorieën	1421
categorías	702
caută	1711
ce contenu vous a-t-il été utile	936
ce résumé vous a-t-il été utile	936
cele mai citite știri	1734
cele mai noi știri	1709
celý článek	231
cerrar menú	705
cerrar sesión	686
cet article est en accès libre pour les abonnés	951
cet article est lu par une voix de synthèse	936
chci odebírat	221
chci podpořit	218
chci přispět	218
chia sẻ	2211
chia sẻ bài viết	2211
chia sẻ facebook	2238
chia sẻ qua facebook	2238
chia sẻ ý kiến của bạn	2215
chuyên mục	2216
chép liên kết	2238
chủ đề	2216
chủ đề liên quan	2216
chủ đề nóng	2239
cikk megosztása	1063
cikk mentése	1063
cikkünk frissül	1070
citeşte şi	1709
citește fără limite	1731
citește mai departe	1709	1711
citește mai mult	1709	1711
citește regulile comunității	1720
citește și	1709
citi šobrīd lasa	1364
citiți și	1709
col·labora	178
comentariul tău așteaptă moderarea	1720
comentează	1708
comentário	1654
comentário aguardando moderação	1680
comentários	1654
comentários exclusivos para assinantes	1680
commander ce numéro	938
commentaire en attente de modération	942
commerciële bijdrage	1462
compre a edição impressa	1674
conditions générales	914
conectează-te cu facebook	1731
conectează-te cu google	1731
confidentialité	914
configuración	698
configuración de cookies	698
configurações de cookies	1652
conheça todas as nossas newsletters	1684
consigue tu entrada aquí	722
consulta les normes de participació	193
consultez notre charte de modération	942
consíguelo en tu quiosco	722
contenu externe recommandé	934
contenu proposé par notre partenaire	938
contenu sponsorisé	912
contenus recommandés	955
contenus sponsorisés	912	918
conteúdo de marca	1650
conteúdo exclusivo	1641
conteúdo exclusivo para assinantes	1689
conteúdo externo	1670
conteúdo externo recomendado	1670
conteúdo para assinantes	1641
conteúdo patrocinado	1650
conteúdo premium	1689
conteúdo produzido pela marca	1674
conteúdo relacionado	1656
conteúdos relacionados	1692
contingut només per a usuaris registrats	205
continua após a publicidade	1650
continua després de l'anunci	195
continuar leyendo aquí	686
continuarea articolului după reclamă	1722
continue a ler esta notícia	1692
continuer après la publicité	912
continuă cu apple	1731
continuă cu facebook	1731
continuă cu google	1731
continuă să citești după publicitate	1722
continúa abajo	696
contáctanos	700
conținut disponibil doar utilizatorilor înregistrați	1731
conținut extern	1717
conținut extern recomandat	1717
conținut pentru abonați	1701
conținut premium	1731
conținut sponsorizat	1706
cookieinställningar	1996
cookieの設定	1240
cookie設定	1240	2260
cookie设置	2260
copia l'enllaç	184
copiază link	1704
copiază linkul	1704
copy link thành công	2238
correo electrónico	689
creează cont	1701
créer mon compte	902
créer un compte	902
créer une alerte	944
créer une alerte sur ce thème	944
csak előfizetőknek	1060
cumpără revista	1722
czytaj całość	1590
czytaj również	1587
czytaj także	1587
czytaj też	1587
czytaj też nasze inne artykuły	1587
czytaj więcej	1587	1590
czytaj więcej o	1587
các tin khác	2216
cât de util a fost acest articol	1720
címkék	1068
címlap	1068
címlapról ajánljuk	1068
có lẽ để sau	2206
có thể bạn quan tâm	19	2216
có thể bạn thích	19
cùng chuyên mục	2216
cùng chủ đề	2239
cùng tác giả	2239
""", 'd': """
d'autres articles à découvrir	19
daha fazla göster	2098
daha fazla haber için tiklayin	2098
dalies ar šo rakstu	1367
dalinkitės	1322
dalinkitės straipsniu	1327
dalsza część artykułu pod materiałem wideo	1582
dalsza część artykułu pod wideo	1582
dalsza część tekstu pod wideo	1582
dalīties	1362
dalīties ar draugiem	1367
dalīties facebook	1367
další	231
další strana	231
další z rubriky	229
další zprávy	229
další článek	229
další články	19	229
další čtení	229
danke für dein feedback	403
danke für ihr feedback	403
danos tu opinión	727
dans l'actualité	955
dans la même catégorie	918
dans la même rubrique	918
dans la même série	918
darovat článek	223
darovať	1873
darovať článok	1880
darujte tento článek	223
darujte tento článok	1880
das könnte dich auch interessieren	370
das könnte ihnen auch gefallen	370
das könnte sie auch interessieren	370
das könnte sie interessieren	370
das wichtigste in kürze, zusammengefasst von ki	393
datenschutzerklärung	366
daugiau šia tema	1324
deblochează articolul	1731
deixar um comentário	1654
deixe um comentário	1654
del på e-post	1509
del på facebook	290	1509
del på mail	290
del på twitter	290	1509
del på x	290	1509
dela inlägget	1992
dela på facebook	1992
dela på twitter	1992
dela på x	1992
deli članek	1935
delite članek	1935
dernière minute	918
dernières actualités	918
dernières infos	918
dernières nouvelles	918
desa per llegir després	207
desbloquear artículo	737
desbloqueie este conteúdo	1689
det er gratis å opprette en bruker	1504
det læser andre	298
det är gratis att skapa ett konto	1987
detaylar için tiklayin	2098
detaylar için tiklayiniz	2098
detta material är skyddat enligt lagen om upphovsrätt	2029
detta är en annons	1995
detta är en plusartikel	1987
devam etmek için üye girişi yapin	2086
devami için abone olun	2086
devamini okumak için abone olun	2086
diese funktion steht nur angemeldeten nutzern zur verfügung	418
din aceeași categorie	1709
din aceeași secțiune	1734
disponibil în app store și google play	1726
disponibilă în app store și google play	1726
distribuiți	1704
diğer haberler	19	2096
diğer okurlar bunlari okuyor	2096
dla subskrybentów	1573
do góry	1590
doar abonații pot comenta	1720
doar pentru abonați	1701
doação mensal	1638
doação única	1638
doba čtení # min	231
dolgozzon nálunk	1070
domiciliación bancaria	685
domů	231
dona suport al periodisme en català	204
donación mensual	682
donación única	682
donați	1700
donează	1700
donează acum	1700
donează lunar	1700
donează lunar # euro	1730
donează lunar # lei	1730
doner nå	1502
données personnelles	914
donér	283
donér nu	283
doporučené	229
doporučené články	229
doporučujeme	229
doporučujeme přečíst	229
doporučujeme také	229
dołącz do nas	1571
dołącz do newslettera	1575
drukāt	1367
du er nå påmeldt	1506
du er nå påmeldt nyhetsbrevet	1506
du kan när som helst avsluta prenumerationen	1989
du kan når som helst melde deg av	1506
du kan opsige når som helst	285
du kanske också gillar	2000
du modtager snart en bekræftelse på mail	287
du même auteur	918
du prenumererar nu på nyhetsbrevet	1989
du vil kanskje også like	1517
dziękujemy za zapis	1575
dành cho bạn	2216
dành cho thuê bao	2208
dárkovat článek	219
därefter # kr/mån tills du säger upp	1987
débloquer l'article	902
débloquez cet article	951
déconnexion	902
découvrir l'offre	902
découvrir nos offres	951
découvrir toutes nos offres d'abonnement	951
déjà un compte	902
déjà un compte ? connectez-vous	902
dāvini rakstu	1367
dāvini rakstu draugam	1367
děkujeme za přihlášení	221
""", 'e': """
e-bülten	2116
e-bülten aboneliği	2116
e-mail inválido	1684
e-mailová adresa	221
e-posta gönder	2090
edición digital	686
edición impresa	686
editörün seçtikleri	2096
edição impressa	1641
egyszeri támogatás	1058
ehkä myöhemmin	839
ei tänään	839
el millor de la setmana a la teva bústia	201
el més llegit	182
el més vist	208
el. paštas	1346
elfelejtett jelszó	1060
elige tu suscripción	737
elküldöm	1063
elmentem későbbre	1063
els lectors també han llegit	208
elírást talált	1067
előfizetek	1060
előfizetés	1060
előfizetői tartalom	1060
előfizetőknek	1060
előfizetőként megoszthatja a cikket	1063
előző	1070
előző cikk	1068
emlékeztess később	1057
empfehlungen für sie	422
en este artículo	702
en çok okunan	2096
en çok okunan haberler	2096
en çok okunanlar	2096
engangsbeløb	283
engångsgåva	1985
enllaç copiat	207
ensemble, faisons vivre un média libre	950
enthält werbung	363
enviar comentário	1654
enviar corrección	700
envoyer à un ami	909
envoyer à un proche	909
envoyez-nous vos témoignages	932
erinnern sie mich später	347
erről bővebben itt írtunk	1070
erről is írtunk	1068
erről itt írtunk bővebben	1070
erscheint täglich	409
erscheint wöchentlich	409
es gratis y solo te llevará un minuto	733
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	409
escreva um comentário	1654
escriu el teu correu electrònic	201
esi pirmais, kas komentē	1368
esimene kuu # €	749
esta funcionalidad es sólo para registrados	686
esta matéria foi útil para você	1672
esta notícia foi útil	1672
este espaço é moderado pela redação	1680
este resumo foi útil	1672
estás de acuerdo? vota	727
evästeasetukset	849
evästeet	849
exclusiv pentru abonați	1731
experimente grátis por um mês	1689
ez is érdekelhet	1068
ez is érdekelheti	1068
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt is ajánljuk	1068
ezt olvasta már	1068
ezt olvastad már	1068
ești de acord? votează	1720
""", 'f': """
facebook'ta paylaş	2090
facebookでシェア	1235
facebookでシェアする	1235
faça login	1641
faça uma pergunta sobre esta reportagem	1672
fes una donació	178
fiecare donație contează	1730
fiecare leu contează	1730
fizetett hirdetés	1065
fiók létrehozása	1060
fiókom	1060
forstør billede	301
forstørr bilde	1520
fortsett uten å støtte	1501
fortsätt läsa efter annonsen	1995
fortsätt utan att stödja	1984
fortsæt med at læse	293
fortsæt uden at støtte	282
fotogalería	702
fotoğraflari görmek için tiklayin	2098
friss hírek	1068
fråga vår ai om artikeln	1998
fuldskærm	301
få adgang	285
få artiklen læst op	290
få de vigtigste nyheder hver morgen	287
få de viktigaste nyheterna varje morgon	1989
få de viktigste nyhetene hver morgen	1506
få nyheder på mail	287
få nyheter på e-post	1506
få nyheter på mejlen	1989
få overblikket her	301
få tilgang	1504
få varsel når vi skriver om dette	1520
följ	1993
följ oss	1993
följ skribent	1993
följ ämnet	1993
för prenumeranter	1987
förderer werden	348
fördermitglied werden	348
föregående	2003
föregående artikel	2000
förstora	2003
følg	291	1510
følg emne	291
følg os	291
følg oss	1510
følg sagen her	301
følg tema	1510
følg temaet og få varsel	1520
für abonnenten	352
für den newsletter anmelden	356
für dich empfohlen	422
für sie empfohlen	422
für sie entstehen keine mehrkosten	423
fă o donație	1700
fără obligații	1731
fără tine nu putem	1730
""", 'g': """
galeriyi aç	2098
galeriyi görmek için tiklayin	2098
galéria	1070
galéria megtekintése	1070
garanta já o seu ingresso	1674
gem til læseliste	290
giriş	2086
giriş yap	2086
giriş yapin	2086
giriş yapin veya üye olun	2086
giv os feedback på artiklen	296
già abbonato	1167
già registrato	1167
gli articoli più letti	1216
glömt lösenord	1987
godkänn	1996
godkänn alla	1996
gorące tematy	1587
gracias por tu opinión	720
gràcies per la teva opinió	193
gràcies per votar	193
gràcies, ja estàs subscrit	201
guardar artículo	693
guardar para después	740
guardar para leer después	740
gå ikke glip af	298
gå ikke glip af noget	287
gå ikke glipp av noe	1506
gå til indhold	301
gérer les cookies	914
gérer les préférences	934
gérer mes alertes	944
gérer mes choix	914
gérer vos préférences de cookies	934
góp ý	2215
gündem	2096
günün haberleri	2096
günün özeti	2096
gợi ý	2216
gửi	2215
gửi bình luận	2215
gửi cho bạn bè	2238
gửi email	2211
gửi ý kiến	2215
""", 'h': """
haber bülteni	2116
haber güncelleniyor	2098
haberi arkadaşina hediye et	2090
hai già un account	1167
harici içerik	2098
has arribat al límit d'articles gratuïts	205
has iniciado sesión	718
hasznos volt az összefoglaló	1067
hasznosnak találta a cikket	1067
havi támogatás	1058
hayir teşekkürler	2084
hayir, teşekkürler	2084
haz una pregunta sobre este artículo	720
he leído y acepto la política de privacidad	733
he llegit i accepto la política de privacitat	190
hela artikeln fortsätter nedan	1995
hepsini gör	2098
hesap oluştur	2086
hi estàs d'acord? vota	193
hibát talált	1067
hier reinhören	399
hinweis schließen	347
hirdetés	1065	1065
hirdetés bezárása	1065
hirdetés, görgessen tovább	1065
hjälp oss att rätta fel	1998
hlavné správy	1878
hlavní zprávy	229
ho già donato	1162
hoje não	1637
hoppa till innehåll	2003
hoppa över inlägg från facebook	2003
hoppa över inlägg från instagram	2003
hoppa över inlägg från x	2003
hozzászólok	1067
hozzászólás	1067
hozzászólások	1067
hozzászólások megtekintése	1067
hylkää	849
hylkää kaikki	849
hyväksy	849
hyväksy evästeet	849
hyväksy kaikki	849
här kan du kommentera artikeln	1998
håll dig uppdaterad	1989
hírfolyam	1068
hírlevelek	1072
hírlevél	1072
hírlevél-feliratkozás	1072
hören sie diesen artikel	399
hør saken	1509
""", 'i': """
i più commentati	1182
i più letti	1182
i più letti della settimana	1216
i più visti	1182
iba pre predplatiteľov	1874
ich unterstütze schon	347
identifícate	737
ielogojies, lai komentētu	1368
ienākt	1362
iesakām	1364
ihre meinung zählt	368
ikke gå glipp av	1517
ikke nå	1501
il tuo browser non può riprodurre il video	1195
il tuo commento sarà pubblicato dopo l'approvazione	1204
iletişim	2095
ilgili içerikler	2096
ilginizi çekebilecek haberler	2096
ilginizi çekebilir	2096
ilmoita asiavirheestä	851
ilmoita virheestä	851
imprimir artículo	740
imprimir esta matéria	1691
in bài	2211
in bài viết	2211
in trang này	2238
indlæg fra facebook	301
indlæg fra instagram	301
indlæs flere	301
ingresá	737
ingyenes regisztráció	1060
inicia sesión	686
inicia sessió	179
iniciar sesión	686
iniciar sesión con apple	737
iniciar sesión con facebook	737
iniciar sesión con google	737
iniciar sessão	1641
inicie sesión	686
inne artykuły	1587
innhold fra annonsør	1523
inscription à la newsletter	905
inscrivez-vous à notre newsletter	905
insira o seu endereço de email	1684
instalează aplicația	1726
inställningar	1996
introduce un email válido	733
intră în cont	1701
invítanos a un café	682
início	1659
ir para o conteúdo	1659
ispiši	1826
istediğiniz zaman abonelikten çikabilirsiniz	2116
istediğiniz zaman iptal edin	2086
izbor uredništva	1933
izdrukāt	1367
izmēģini # dienas bez maksas	1362
içeriğe geç	2098
iş birliği	2092
išbandykite # dienų nemokamai	1322
išorinis turinys	1339
išsaugoti	1327
išsaugoti straipsnį	1327
""", 'j': """
j'ai déjà donné	897
j'ai déjà un compte	902
ja hi estàs subscrit	205
ja hi estàs subscrit? entra	205
ja n'ets subscriptor? inicia sessió	179
ja tens compte? inicia sessió	205
jaa twitterissä	846
jaa x:ssä	846
jag förstår	1996
jag stödjer redan	1984
jaga sõbraga	754
jaunākie	1364
jautā mākslīgajam intelektam	1368
je commande ce numéro	938
je gère mes cookies	914
je soutiens déjà	897
jede spende zählt	413
jeder beitrag zählt	413
jeder euro zählt	413
jednorázově	218
jeg forstår	1513
jeg støtter allerede	282	1501
jegyek itt kaphatók	1070
jelentkezzen be vagy regisztráljon	1060
jen pro předplatitele	219
jetzt angebot wählen	417
jetzt anhören	360
jetzt reinhören	399
jetzt unterstützen	348
již mám předplatné	219
jobs in ihrer nähe	397
još vesti	1824
još vijesti	1824
junte-se à conversa	1680
jurnalismul de calitate costă	1730
juttu jatkuu kuvan jälkeen	848
juttu jatkuu mainoksen jälkeen	848
juttu jatkuu videon jälkeen	848
juttua päivitetään	848
jutun lukee koneääni	846
jutun lukee tekoälyääni	846
jutun voi myös kuunnella	846
już wspieram	1570
já doei	1637
já nas bancas	1674
já sou apoiador	1637
já sou assinante	1641
já tem conta	1641
já tem uma conta	1641
já é assinante? faça login	1641
já é subscritor	1689
já é subscritor? inicie sessão	1689
jätä kommentti	851
jūsų el. paštas	1346
jūsų el. pašto adresas	1346
""", 'k': """
k tématu	229
k téme	1878
kapcsolódó	1068
kapcsolódó cikk	1068
kapcsolódó cikkek	1068
kapcsolódó tartalom	1068
kapcsolódó témák	1068
kas kokkuvõte oli kasulik	755
kategóriák	1068
katso kuvat tästä	854
katso myös	852
katso video tästä	854
katso video yltä	854
kaupallinen yhteistyö	848
kaydiniz için teşekkürler	2116
keresés	1070
kezdőlap	1070
không phải bây giờ	2206
không, cảm ơn	2206
ki-übersicht	393
kijelentkezés	1060
kingi artikkel sõbrale	754
kipróbálom	1060
kirjaudu sisään	841
kirjoita sähköpostiosoitteesi	843
kjøp abonnement	1504
kjøp tilgang	1504
klausies podkāstu	1369
klausies podkāstu šeit	1369
klausies šo rakstu	1367
klausies šo rakstu (# min	1367
klausykite tinklalaidės	1329
klausykite tinklalaidės čia	1329
klausykitės straipsnio	1327
klausīties	1367
klausīties rakstu	1367
ključne besede	1933
ključne reči	1824
ključne riječi	1824
klíčová slova	229
kokeile # päivää maksutta	841
kolačići	1838
komentavimas išjungtas	1328
komentavimo taisyklės	1328
komentáre	1880
komentář	228
komentáře	228
komentāri	1362
komentēt	1362
komentēšana ir slēgta	1368
komentēšanas noteikumi	1368
komerčné oznámenie	1877
komerční sdělení	225
kommentarer blir gjennomgått før publisering	1520
kommentarerna förhandsmodereras	1998
kommentek megtekintése	1067
kommentelési szabályzat	1067
kommentér	296
koostöö	757
kopiera länk	1992
kopiera länken	1992
kopijuoti nuorodą	1322
kopiraj povezavo do članka	1935
kopiér link	290
kopiér linket	290
kopírovat odkaz	223
kopírovať odkaz	1880
kopēt saiti	1362
korábban írtunk róla	1068
kreiraj račun	1820
kullanim koşullari	2093
kup dostęp	1573
kupi naročnino	1929
kuula taskuhäälingut	756
kuuntele podcast tästä	854
kysy tekoälyltä	851
käyttöehdot	849
kérdezze ai-asszisztensünket	1067
kérem a hírlevelet	1072
később	1057
köp	1987
köszönjük a feliratkozást	1072
köszönöm, nem	1057
következő	1070
következő cikk	1068
køb abonnement	285
køb adgang	285
kúpiť predplatné	1874
küfür, hakaret içeren yorumlar onaylanmamaktadir	2095
küldje el barátjának	1063
küldés	1063
küldés e-mailben	1063
külső tartalom	1070
künye	2093
küpsiste seaded	766
küsi tehisarult	755
kā tev patika raksts	1368
kā tu domā? balso	1369
ką manote? balsuokite	1329
""", 'l': """
la discussione è chiusa	1180
la nota continúa después del anuncio	696
la rédaction vous conseille	918
la sélection de la rédaction	918
lahjoita artikkeli ystävälle	846
lai komentētu, ielogojies	1368
lai komentētu, pieslēdzies	1368
las más leídas	702
las más leídas de hoy	741
las noticias más leídas	741
lasi arī	1364
lasi komentārus	1368
lasi tālāk	1362
lasi vairāk šeit	1369
lasi vēl	1364
lasiet arī	1364
lasiet vēl	1364
lasă un comentariu	1708
lasīt komentārus	1368
lasīt tālāk	1369
lasīt vairāk	1369
lasīt vēlāk	1367
lasītākie	1364
lataa lisää	854
le choix de la rédaction	918
le journal numérique	902
le lien a été copié	954
le lien a été copié dans le presse-papiers	954
le notizie più lette	1216
le più lette	1182
lea también	702
lee sin límites	737
lee también	702
leer artículo completo	705
leer más	705
leer también	702
legfrissebb hírek	1068
leggi di più	1185
leggi più tardi	1215
legnépszerűbb	1068
leia a matéria completa	1692
leia as notícias no aplicativo	1682
leia também	1656
len pre predplatiteľov	1874
les choix de la rédaction	918
les lecteurs ont aussi consulté	955
les més llegides	208
les også	1517
les plus commentés	918
les plus partagés	918
les prix indiqués sont susceptibles d'évoluer	938
les våre debattregler	1515
li e aceito a política de privacidade	1684
lien copié	909
lien copié dans le presse-papiers	954
lietošanas noteikumi	1378
liitudes nõustud kasutustingimustega	773
liity jäseneksi	840
lineでシェア	1235
lineでシェアする	1258
lineで送る	1235
link a vágólapra másolva	1063
link bài gốc	2238
link copiado para a área de transferência	1691
link kopiëren	1412
link másolva	1063
link másolása	1063
lire la suite pour #€	902
lire la vidéo	921
lire à haute voix	909
lire également	918
lisää aiheesta	852
liên hệ	2215
liên quan	2216
llegeix sense límits	205
llegeix també	182
llegir més	208
lo + leído	702
lo más comentado	702
lo más compartido	702
lo más leído	702
lo más popular	702
lo más visto	702
lo más visto hoy	741
lo último	702
locuri de muncă	1722
loe lähemalt	756
loe lähemalt siit	756
logi sisse või loo konto	749
los lectores también leyeron	741
luba kõik	766
lubię to	1579
lucrează cu noi	1722
lue keskustelun säännöt	851
lue lisää	852
lue lisää aiheesta	852
lue myöhemmin	846
lue myös	852
lugu jätkub pärast reklaami	757
lugu täieneb	756
lui écrire	932
lähetä sähköpostilla	846
lämna en kommentar	1998
länk kopierad	1992
länken kopierad	1992
länken är kopierad	1992
läs hela artikeln	2003
läs hela texten	2003
läs hela texten här	2003
läs kommentarer	1998
läs mer	2000	2003
läs mer om	2000
läs också	2000
läs senare	1992
läs vidare	1987	2000
läs våra kommentarsregler	1998
läs även	2000
lästid	2003
lästid # min	2003
lås op	285
lås opp artikkelen	1504
lås opp saken	1504
lås upp artikeln	1987
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
lên đầu trang	2218
lưu	2211
lưu bài	2211
lưu bài viết	2211
lưu bài để đọc sau	2238
lấy link	2238
""", 'm': """
magari più tardi	1162
mai târziu	1699
mainos päättyy	848
mais notícias	1656
maksettu sisältö	848
manşetler	2096
masquer la publicité	938
masz już konto	1573
masz już konto? zaloguj się	1573
materialet är skyddat enligt lagen om upphovsrätt	2029
materiał partnera	1582
materiał promocyjny	1582
materiał sponsorowany	1582
materiał zewnętrzny	1582
matéria exclusiva para assinantes	1689
matérias relacionadas	1656
media społecznościowe	1580
megnézem	1070
megosztás	1063
megosztás a facebookon	1063
megosztás facebookon	1063
megosztás twitteren	1063
mehr für dich	422
mehr für sie	422
meld deg på	1506
meld deg på nyhetsbrevet	1506
mentions légales	914
mentés	1063
mentés későbbre	1063
menú	705
menü	373	1070	2098
menü schließen	373
menü öffnen	373
mer från	2000
mer läsning	2000
merci d'avoir voté	942
messaggio pubblicitario con finalità promozionale	1199
mest läst	2000
mest lästa	2000
mest læst	298
mest læste	298
mi-összefoglaló	1070
mida sina arvad? hääleta	756
minn meg på det senere	1501
mira el vídeo	199
mitä mieltä olet? äänestä	854
modalità di pagamento	1166
moderálási elvek	1067
modifică preferințele cookie	1717
modifier mes préférences	934
modtag en notifikation, når vi skriver om emnet	301
mogoče kasneje	1939
mogą cię zainteresować	1587
mohlo by se vám líbit	229
mohlo by vás také zajímat	229
mohlo by vás tiež zaujímať	1878
mohlo by vás zajímat	229
mohlo by vás zaujímať	1878
monatlich kündbar	417
mostra aquesta publicació a instagram	190
mostra di più	1185
mostrar conteúdo externo	1670
mostrar más	705
mot de passe oublié	902
mots clés	918
mots-clés	918
może cię zainteresować	1587
może później	1570
možda kasnije	1830
možda vas zanima	1824
možda će vas zanimati	1824
možno neskôr	1884
možná později	217
muistuta myöhemmin	839
mulțumim pentru feedback	1720
mulțumim, te-ai abonat cu succes	1727
mutass többet	1070
muut lukivat myös	852
myöhemmin	839
már előfizető	1060
más	705
más artículos	702
más artículos del autor	714
más en	702
más historias	702
más información	702
más leídas	702
más leído	702
más leídos	702
más noticias	702
más opciones	698
más sobre este tema	702
más tarde	681
más vistas	702
más vistos	702
mások ezt olvassák	1068
mások ezt olvasták	1068
másolás	1063
máte již účet	219
máte předplatné? přihlaste se	219
märksõnad	751
månadsgåva	1985
månedlig gave	1502
månedligt bidrag	283
måske senere	282
måske vil du også kunne lide	298
més informació	182
més llegides	182
més notícies	208
método de pago	685
métodos de pagamento	1640
métodos de pago	685
mākslīgā intelekta kopsavilkums	1369
mă abonez	1727
můj účet	219
mới nhất	2216
mở khóa bài viết này	2238
mở rộng	2218
""", 'n': """
nadaljevanje članka pod oglasom	1932
nahlásit chybu	228
nahlásiť chybu	1880
najchętniej czytane	1587
najchętniej czytane dziś	1587
najczęściej czytane	1587
najczęściej czytane artykuły	1587
najnovejše	1933
najnovejše novice	1933
najnoviji članci	1824
najnovšie	1878
najnovšie správy	1878
najnovšie články	1878
najnowsze artykuły	1587
najnowsze wiadomości	1587
najčitanije	1824
najčitanije vesti	1824
najčitanije vijesti	1824
najčitanije vijesti dana	1824
najčítanejšie	1878
najčítanejšie články	1878
najčítanejšie články dňa	1878
napišite komentar	1935
napsat komentář	228
naročena vsebina	1932
naročite se	1928
naročnina	1928
nastavení	226
nastavení cookies	226
nastavitve piškotkov	1947
następna strona	1590
następny	1590
następny artykuł	1587
natisni članek	1935
naudojimo taisyklės	1339
naujausios žinios	1324
naujienlaiškis	1346
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
nem, köszönöm	1057
nenhum comentário	1654
neueste beiträge	370
nhắc tôi sau	2206
nie dziękuję	1570
nie dziś	1570
nie pamiętasz hasła	1573
nie ďakujem	1884
nie, dziękuję	1570
nie, ďakujem	1884
només els subscriptors poden comentar	193
norėdami komentuoti, prisijunkite	1328
nosūti draugam	1367
nosūtīt draugam	1367
nosūtīt e-pastā	1367
noteで書く	1235
notre sélection	918
notre sélection d'articles	955
notícias relacionadas	1656
notícias relacionadas que podem lhe interessar	19
notícies destacades	208
notícies relacionades	182
nu ai cont? înregistrează-te	1731
nu mulțumesc	1699
nu, mulțumesc	1699
nyhetsdøgnet	1517
nyomtatás	1063
não perca	1656
não, obrigada	1637
não, obrigado	1637
nächste seite	373
nächster artikel	370
näita rohkem	756
näita veel	756
näköislehti	841
nästa	2003
nästa artikel	2000
näytä kaikki	854
näytä kommentit	851
näytä lisää	854
näytä sisältö	849
næste	301
næste artikel	298
népszerű	1068
nézze meg galériánkat	1070
nézze meg képeinket	1070
nõustun	766
nõustun kõigiga	766
nøgleord	298
nāc strādāt pie mums	1369
nổi bật	2216
nội dung quảng cáo	2240
nội dung tài trợ	2213
""", 'o': """
o que achou desta notícia	1672
o vídeo começará em alguns segundos	1670
ocenite članak	1826
ocenite članek	1935
ochrana osobních údajů	226
ochrana osobných údajov	1891
ocijenite članak	1826
ocorreu um erro ao carregar o vídeo	1670
ocultar anúncio	1674
odebírat	221
odebírat newsletter	221
odemknout článek	219
odhlásit se	219
odhlásiť sa	1874
odkaz skopírovaný	1880
odkaz zkopírován	223
odkleni članek	1929
odklenite celoten članek	1929
odmietnuť	1891
odmietnuť všetko	1891
odmítnout	226
odmítnout vše	226
odporúčame	1878
odporúčame prečítať	1878
odporúčame tiež	1878
odporúčané články	1878
odpovědět	228
odrzuć	1583
odrzuć wszystkie	1583
odtwórz	1590
odštampaj	1826
odštampaj članak	1826
oferă acest articol cadou	1733
offre spéciale	902
offrez-nous un café	898
offrici un caffè	1163
oglasno sporočilo	1932
ogłoszenie	1582
ohodnoťte článek	228
ohodnoťte článok	1880
okuma süresi # dk	2098
oliko artikkeli hyödyllinen	851
oliko juttu hyödyllinen	851
oliko tiivistelmä hyödyllinen	851
olvasson korlátlanul	1060
olvasson tovább	1060
olvasta már	1068
olvastad már	1068
olvidaste tu contraseña	686
oplæst af en robot	290
oplæst af kunstig intelligens	301
opsig når som helst	285
os leitores também leram	1692
os preços podem variar	1674
osale küsitluses	756
ostatnie artykuły	1587
ota yhteyttä	851
otključaj članak	1820
otključajte ceo članak	1820
otključajte cijeli članak	1820
otros artículos	702
outras notícias	19	1656
ouça este conteúdo	1647
oversættelsen er lavet af en maskine	301
""", 'p': """
padovanokite straipsnį	1327
padovanokite straipsnį draugui	1327
page précédente	921
pagina următoare	1711
pague um café	1638
paiement sécurisé	901
paldies par pieteikšanos	1385
palun jää viisakaks	755
pamanīji kļūdu	1368
pamanījāt kļūdu	1368
par šo tēmu	1364
paramètres des cookies	914
paramétrer	914
paramétrer les cookies	914
parašyk komentarą	1328
parašykite komentarą	1328
partajează	1704
partenerii noștri	1709
participez à la conversation	942
partnerių turinys	1330
partnerski sadržaj	1823
pasidalinkite šiuo straipsniu	1327
pasitikrinkite žinias	1329
passer la publicité	912
pastebėjote klaidą	1328
paylaş	2090
paylaşin	2090
pažiūrėkite vaizdo įrašą	1329
pe aceeași temă	1734
pentru a citi în continuare	1731
per saperne di più	1216
pergunte à nossa ia	1672
peut-être plus tard	897
piedalies aptaujā	1369
piekrist visām	1378
piekrītu	1378
piesakies vebināram	1369
piesakoties tu piekrīti lietošanas noteikumiem	1385
pieslēdzies vai izveido kontu	1362
pieslēdzies, lai komentētu	1368
pieslēgties	1362
pievieno savu komentāru	1368
pievienot komentāru	1362
pirmais mēnesis par # €	1362
pirmas mėnuo tik # €	1322
più lette	1182
più letti	1182
più tardi	1162
piškotki	1947
placená inzerce	225
platená inzercia	1877
plaćeni oglas	1823
plaćeni sadržaj	1823
plačana objava	1932
plačiau skaitykite čia	1329
plein écran	921
plus d'actualités	918
poate mai târziu	1699
podari članek	1935
podarite ta članek	1935
podaruj artykuł	1573
podaruj ten artykuł	1579
podcast anhören	399
pode ler também	1692
podeli članak	1826
podijeli članak	1826
podmienky používania	1891
podmínky použití	226
podmínky užití	226
podobne artykuły	1587
podobné články	229	1878
podporiť	1873
podporte nezávislú žurnalistiku	1873
podporte nás	1873
podpořit	218
podpořte naši práci	218
podpořte nás	218
podpořte redakci	218
podrži	1819
podrži nas	1819
podržite nas	1819
podržite naš rad	1819
podržite nezavisno novinarstvo	1819
podziel się	1579
podziel się na facebooku	1579
pogledajte još	19
pokaż komentarze	1585
pokaż mniej	1590
pokaż treść	1583
pokaż więcej	1590
pokaż wszystkie	1590
pokaži vsebino	1947
pokloni članak	1826
poklonite ovaj članak	1826
pokračovat bez podpory	217
pokračovať bez podpory	1884
polecamy również	1587
polecamy także	1587
polecamy też	1587
polecane artykuły	1587
politique de confidentialité	914
polityka prywatności	1583
política de cookies	698	1652
política de galetes	190
política de privacidad	698
política de privacidade	1652
política de privacitat	190
poprzedni artykuł	1587
populární	229
populära artiklar	2000
populärt	2000
populære artikler	298
populære saker	1517
populært	298	1517
populārākie	1364
popüler	2096
popüler haberler	2096
popüler konular	2096
por qué estás viendo esto	686
poslať e-mailom	1880
poslušaj vest	1826
poslušaj članak	1826
poslušaj članek	1935
poslušajte članek	1935
postanite naročnik	1928
postanite član	1819	1928
postavke kolačića	1838
postaw kawę	1571
postaw nam kawę	1571
posłuchaj	1579
pour continuer à lire	951
pourquoi voyez-vous cette publicité	938
pouze pro předplatitele	219
povezani sadržaj	1824
povezani članci	1824
povezani članki	1933
powiązane	1587
powiązane artykuły	1587
powiązane tematy	1587
powiększ	1590
powiększ zdjęcie	1590
powrót do góry	1590
později	217
pozostała część artykułu pod materiałem wideo	1582
pošalji e-mailom	1826
pošalji komentar	1826
pošalji mejlom	1826
pošalji prijatelju	1826
pošalji članak e-mailom	1826
pošaljite komentar	1826
pošlji po e-pošti	1935
pošlji prijatelju	1935
pošlji članek po e-pošti	1935
pr članek	1932
praneškite apie klaidą	1328
pranešti apie klaidą	1328
pravidlá diskusie	1880
pre predplatiteľov	1874
preberite še	1933
predplatiť	1873
predplaťte si	1873
prenumerata nuo # euro per mėnesį	1322
prenumerata nuo # €	1322
prenumerera på vårt nyhetsbrev	1989
prenumeruodami sutinkate su taisyklėmis	1346
prenumeruokite naujienlaiškį	1346
preporučeno	1824
preporučujemo	1824
preporučujemo da pročitate	1824
preporučujemo i	1824
prečítajte si	1878
prečítajte si aj	1878
prețurile pot varia	1722
pridať komentár	1880
prihlásiť	1874
prihlásiť sa	1874
prihvaćam	1838
prihvaćam sve	1838
prijavi grešku	1826
prijať	1891
prijať všetko	1891
prikaži sadržaj	1838
prima lună gratuită	1731
primește alerte despre acest subiect	1726
printează	1704
pripomenúť neskôr	1884
priporočamo	1933
priporočamo tudi	1933
priporočamo v branje	1933
priporočeno	1933
prisijunkite arba susikurkite paskyrą	1322
prisijunkite prie mūsų komandos	1329
prisijunkite, kad galėtumėte komentuoti	1328
prispieť	1873
privatsphäre-einstellungen	366
privātuma politika	1378
pro předplatitele	219
promocijsko sporočilo	1932
promotivni sadržaj	1823
promotivni članak	1823
promóció	1065
proovi # päeva tasuta	749
pročitajte i	1824
pročitajte još	1824
prywatność	1583
przeczytaj również	1587
przeczytaj także	1587
przeczytaj też	1587
przejdź bez wsparcia	1570
przejdź do serwisu	1583
przejdź do treści	1590
przejdź do ustawień prywatności	1583
przypomnij mi później	1570
právě se děje	229
präsentiert von	363
précédent	921
préférences cookies	914
prélèvement	901
prémium	1060
próbálja ki # forintért	1060
próxima	1659
próxima página	1659
próximo artigo	1656
prøv # dager gratis	1504
prøv gratis	285	1504
prøv nu	285
prøv nå	1504
prを含みます	1258
pubblicità	1176	1176
publi-rédactionnel	912
publicité	912	912
publicité - la suite ci-dessous	912
publicités	912
pular para o conteúdo	1659
página siguiente	705
pääuutiset	852
påmind mig senere	282
påminn mig senare	1984
później	1570
pārbaudi savas zināšanas	1369
pārpublicējot atsauce obligāta	1371
pērc abonementu	1362
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
qu'avez-vous pensé de cet article	936
qual o seu nível de satisfação com esta notícia	1672
quellen und weiterführende links	370
queremos conocer tu opinión	727
queremos saber a sua opinião	1680
questo riassunto ti è stato utile	1197
quieres añadir otro usuario a tu suscripción	686
quizás más tarde	681
quizás te interese	702
quyên góp	2207
quyên góp ngay	2207
qué te ha parecido esta noticia	727
quên mật khẩu	2208
quảng cáo	2213	2213
quảng cáo - bài viết tiếp tục bên dưới	2240
""", 'r': """
r$ # por mês durante # meses	1689
radote klaidą	1328
radote klaidą tekste	1328
raksti komentāru	1368
raksts tiek papildināts	1369
raksts turpinās pēc reklāmas	1370
rakstīt komentāru	1368
rao vặt	2213
raportează o eroare	1720
rapportér fejl	296
rašyti komentarą	1322
receber notificações	1682
recevez nos alertes en temps réel	944
recevez une alerte à chaque article de l'auteur	944
reclamă	1706
recomandarea redacției	1734
recomandări	1709
recomandările editorilor	1734
recomandările redacției	1709
recomendado para você	1656
recommandé	918
recommandé pour vous	918
recommandés	918
recordar más tarde	681
recuérdamelo más tarde	681
redirecționează #%	1700
refuză toate	1717
regalar artículo	686
registrovať sa	1874
registruokitės nemokamai	1322
registruokitės į seminarą	1329
registrácia	1874
regisztráció	1060
regisztrálok	1060
regístrate	686
rekisteröidy	841
rekisteröidy maksutta ja lue	841
reklami geç	2092
reklám	1065
reklāma	1362
reklāmas raksts	1370
reklāmraksts	1370
relaterade ämnen	2000
reportar erro nesta página	1672
restez informé	905
restez informés	905
resumen automático	720
resumo da notícia	1672
reģistrējies bez maksas	1362
reģistrēties	1362
ricordamelo più tardi	1162
rozwiń	1590
rätta	1998
rätta oss	1998
rättelse	1998
réactions	916
réagir	909	916
réagir à cet article	916
réagissez	916
réagissez à cet article	916
répondre	916
réseaux sociaux	910
réservé aux inscrits	902
résiliable à tout moment	951
résultats du sondage	942
résumé de l'article	936
résumé de l'article en # points	936
résumé en # secondes	936
rösta här	2003
rösta i omröstningen	2003
rādīt vairāk	1369
răspunde	1708
rėmimas	1330
""", 's': """
s'abonner à partir de #€	902
s'inscrire à la newsletter	905
s-ar putea să-ți placă	1709
saada sõbrale	754
saber más	705
sadarbības raksts	1370
sadržaj je zaključan	1820
saglabāt	1367
saglabāt rakstu	1367
saistītie raksti	1364
saistītās ziņas	1364
saite nokopēta	1367
saken er låst	1504
saken finnes også som lyd	1509
saltar anúncio	1650
salvează	1704
salvează articolul	1733
salvează pentru mai târziu	1733
sans engagement, résiliable à tout moment	951
sao chép liên kết	2211
sao chép đường dẫn	2238
sari la conținut	1711
satura turpinājums pēc reklāmas	1370
sačuvaj	1826
sačuvaj vest	1826
schlagwörter	370
schließen	373
schrift vergrößern	360
schriftgröße	360
scopri di più	1167
sdílejte	223
sdílejte článek	223
sdílet	223
sdílet na facebooku	223
sdílet na twitteru	223
sdílet na x	223
sdílet článek	223
se alla erbjudanden för prenumeranter	1987
se bilderna här	2003
se connecter et réagir	916
se déconnecter	902
se grafiken här	2003
se ha producido un error al cargar el vídeo	718
se klippet här	2003
se klippet øverst i saken	1520
se videon här	2003
sedan # kr/mån tills du säger upp	1987
seguir tópico	1682
seguí leyendo	741
sei già abbonato	1167
sei già iscritto alla newsletter	1209
selección de la redacción	702
sem si não seria possível	1687
sem você não seria possível	1687
semnalează o eroare	1708
send artiklen på mail	290
send på e-post	1509
sense permanència	205
setări cookie	1717
seuls les abonnés peuvent commenter	942
seuraa meitä	847
seções	1656
shrani članek	1935
si opp når du vil	1504
si è verificato un errore durante il caricamento del video	1195
sie können diesen artikel kostenlos weitergeben	443
signaler ce contenu comme inapproprié	942
signaler un problème	916
siguiente artículo	702
siirry sisältöön	854
sikeres feliratkozás	1072
sin ti no sería posible	736
siz ne düşünüyorsunuz? oy verin	2098
sizin için öneriler	2096
siųsti draugui	1327
siųsti el. paštu	1327
skaitykite daugiau čia	1329
skaityti plačiau	1329
skaityti vėliau	1327
skaties arī	1364
skatīt foto	1369
skatīt galeriju	1369
skatīt video	1369
sklenite naročnino	1929
skopírovať odkaz	1880
skriv din kommentar här	1998
slapukų nustatymai	1339
slažem se	1838
slične vesti	1824
slične vijesti	1824
slični članci	1824
snsをフォロー	1236
sofortüberweisung	351
sonderveröffentlichung	423
sono già sostenitore	1162
sorodni članki	1933
souhlasím	226
souhlasím se zobrazením	226
soutenez-nous dès maintenant	898
související	229
související témata	229
související články	229
související články z webu	229
soyez le premier à commenter	916
soyez le premier à réagir	916
spela videon här	2003
spis treści	1590
sponsorisé	912
sponsorlu içerik	2092
sponsoroitu sisältö	848
sponsrat innehåll	1995
sponzorirani sadržaj	1823
sponzorirani članak	1823
sponzorované	1877
sponzorovaný obsah	225
sponzorováno	225
sprawdź ofertę	1573
spremi članak	1826
sprijină-ne	1700
spune-ți părerea	1720
spune-ți părerea în comentarii	1720
später	347
später erinnern	347
spør vår ki om saken	1515
staňte sa členom	1873
staňte se členem	218
stichwörter	370
stil spørgsmål til artiklen	296
straipsnio tęsinys - po reklama	1330
straipsnis tęsiasi po reklamos	1330
strona główna	1587
stäng	1984	2003
stöd oss	1985
støt os	283
støtt oss	1502
sugerir correção	1672
sugerir una corrección	727
sugestões	1656
suivre ce thème	944
sur le même sujet	918
sur le même thème	918
suscripción	686
suscríbase	686
suscríbete	686
suscríbete a nuestro boletín	689
suscríbete ahora	686
susiję straipsniai	1324
susikurti paskyrą	1322
susține	1700
susține-ne	1700
susțineți-ne	1700
syötä sähköpostiosoitteesi	843
szponzorált tartalom	1065
szólj hozzá	1067
szóljon hozzá	1067
sähköposti	843
sähköpostiosoite	843
så # kr/mnd til du sier opp	1504
så kommenterar du	1998
sé el primero en comentar	700
sé parte	682
sélections	909
síganos	694
síguenos	694
sök	2003
søg	301
søk	1520
súhlasím	1891
súhlasím so zobrazením	1891
súmate	682
súvisiace	1878
súvisiace články	1878
súvisiaci článok	1878
sīkdatņu iestatījumi	1378
słowa kluczowe	1587
""", 't': """
t'ha estat útil aquest article	193
t'ha estat útil aquest resum	193
tack för din anmälan	1989
taip pat žiūrėkite	1324
takaisin ylös	854
takk for påmeldingen	1506
tallenna myöhemmäksi	846
talán később	1057
tamaño de letra	693
también te puede gustar	702
también te puede interesar	702
també et pot interessar	182
também pode gostar	1692
tarjeta de crédito	685
tarjeta de débito	685
te ha resultado útil este artículo	720
te ha resultado útil este resumen	720
te ha sido útil este resumen	720
te poți dezabona oricând	1727
te-ar putea interesa și	1734
tehisaru kokkuvõte	756
tekoälyn tekemä tiivistelmä	854
tekoälyn tiivistelmä	854
tekoälytiivistelmä	854
tekstą įgarsino dirbtinis intelektas	1327
teljes hozzáférés	1060
temas del día	702
termos e condições	1652
teste grátis	1641
testează-ți cunoștințele cu quizul nostru	1720
teszteld a tudásod	1070
tesztelje tudását	1070
texten fortsätter nedan	1995
texten fortsätter under bilden	1995
teď ne	217
thu gọn	2218
thèmes	918
thématiques	918
thích	2211
thông tin doanh nghiệp	2213
thông tin quảng cáo	2240
thẻ	2216
tienes que iniciar sesión para guardar artículos	740
tilbakemelding på saken	1515
tin bài liên quan	2238
tin cùng chuyên mục	2216
tin cùng tác giả	2239
tin khác	2216
tin liên quan	2216
tin mới	2216
tin mới nhất	2216
tin nóng	2239
tin nổi bật	2216
tin quảng cáo	2240
tin trước	2216
tin tài trợ	2216
tin tức liên quan	2216
tin đọc nhiều	2216
tipărește	1704
tipărește articolul	1733
tiêu điểm	2216
tiếp theo	2218
tlačiť	1880
to cię może zainteresować	1587
to może cię zainteresować	1587
todos os comentários	1654
toute l'actualité	918
tovább	1070
tovább a rovatra	1068
tovább olvasom	1070
további cikkek	1068
további cikkek a témában	1068
további hírek	1068
további részletek itt	1070
továbbiak betöltése	1070
tradução automática	1672
trang chủ	2218
transferência bancária	1640
treści partnerskie	1582
treść sponsorowana	1582
tria la teva subscripció	205
trước	2218
trả lời	2215
trở lại	2218
tu ce părere ai? lasă un comentariu	1720
tu navegador no puede reproducir este vídeo	718
tue meitä	840
tule meile tööle	756
turpini lasīt	1362
turpinājums pēc reklāmas	1370
turpināt lasīt	1362
twitter'da paylaş	2090
twój adres e-mail	1575
twój e-mail	1575
tài khoản của tôi	2208
tài trợ	2213
támogass minket	1058
támogasson minket	1058
támogatom	1058
támogatott tartalom	1065
támogatás	1058
támogatói tartalom	1065
täname liitumast	773
tässä olisi upotus facebookista	854
tässä olisi upotus instagramista	854
témata	229
témy	1878
témák	1068
términos de uso	698
términos y condiciones	698
tìm kiếm	2218
tópicos	1656
tópicos relacionados	1656
több	1070
töltsd ki a kvízt	1070
töltse ki a kvízt	1070
tühista igal ajal	749
tüm haberler	2096
tüm yazilari	2096
tüm yorumlar	2095
tümünü gör	2098
tümünü kabul et	2093
tümünü reddet	2093
tēmas	1364
tęsinys po reklamos	1330
tạo tài khoản	2208
tải thêm	2218
tặng bài viết	2238
tặng sao	2238
tặng sao cho bài viết	2238
từ khóa	2216
""", 'u': """
udostępnij	1579
udostępnij na facebooku	1579
udostępnij na twitterze	1579
udostępnij na x	1579
udostępnij w mediach społecznościowych	1579
udělit souhlas	226
uložit	223
uložit na později	223
uložit článek	223
uložiť	1880
uložiť na neskôr	1880
uložiť článok	1880
ultima oră	1709
ultimele știri	1709
um assinante presenteou você com este artigo	1691
un abonat ți-a oferit acest articol	1733
un abonné vous offre cet article	954
un e-mail de confirmation vous a été envoyé	947
un suscriptor te ha regalado este artículo	740
une erreur s'est glissée dans l'article	916
unterstütze uns	348
unterstützen	348
unterstützen sie uns	348
unterstützen sie uns per paypal	413
uppläst av en dator	1992
uppläst med ai-röst	1992
url 복사	1285
urlをコピー	1235
urlをコピーする	1258
url복사	1285
urmărește acest subiect	1726
urmărește live	1726
următorul	1711
uslovi korišćenja	1838
ustawienia plików cookie	1583
uvjeti korištenja	1838
uz sākumu	1369
uzyskaj dostęp	1573
už komentarus atsako jų autoriai	1328
už máte predplatné? prihláste sa	1874
už máte účet	1874
už máte účet? prihláste sa	1874
už podporujem	1884
už podporuji	217
uždaryti reklamą	1330
užpildykite apklausą	1329
užsakomasis straipsnis	1330
užsakomasis turinys	1330
užsisakyti prenumeratą	1322
""", 'v': """
vaata kõiki tellija soodustusi	749
vaata lähemalt	756
vaba töökoht	756
vad tycker du? rösta här	2003
vai kopsavilkums bija noderīgs	1368
vai raksts bija noderīgs	1368
vairāk par tēmu	1364
vaizdo įrašas	1329
vaizdo įrašą rasite čia	1329
van már fiókja	1060
var artikeln till hjälp	1998
var det här till hjälp	2003
var resuméet nyttigt	296
var sammanfattningen till hjälp	1998
vari atteikties jebkurā laikā	1362
vasta küsitlusele	756
vastaa kyselyyn tästä	854
vaš komentar	1826
veja esta publicação no instagram	1670
veja também	1656
veja todas as opções de assinatura	1689
ver # comentários	1680
ver biografía	714
ver comentários	1654
ver conteúdo externo	1670
ver esta publicación en instagram	718
ver esta publicação no instagram	1670
ver galería	705
ver más	705
ver más artículos del autor	714
ver más noticias	741
ver también	702
ver também	1656
ver todas las opciones de suscripción	737
ver vídeo	705
verlagssonderveröffentlichung	423
vertrag kündigen	366
verträge hier kündigen	366
verwandte beiträge	370
ves algún error? comunícalo	727
veure aquesta publicació a instagram	190
vezi această postare pe instagram	1717
vezi mai multe știri	1734
vezi și	1709
već imate nalog	1820
već imate pretplatu	1820
već imate račun	1820
već podržavam	1830
već ste pretplatnik	1820
več iz rubrike	1933
več novic iz regije	1933
več o tem	1933
več o temi	1933
viac k téme	1878
viac si o tom prečítate tu	1878
videon voi katsoa jutun yläosasta	854
videoyu izlemek için tiklayin	2098
videó	1068
videók	1068
videónkat itt nézheti meg	1070
vidéo	921
vielen dank für ihr feedback	403
vielen dank für ihre anmeldung	356
vielleicht später	347
vilkår	294	1513
vipps et beløp	1502
vis færre	301	1520
visa bilden i helskärm	2003
visa färre	2003
visa inlägg från facebook	2003
visa inlägg från instagram	2003
visa innehåll	1996
vissza a tetejére	1070
visszajelzés	1067
više o temi	1824
više vijesti iz regije	1824
viết bình luận	2215
você concorda? vote	1680
você pode gostar	1656
você pode se interessar	1656
você também pode gostar	1656
voir les résultats du sondage	942
vos réactions	916
votează în sondajul nostru	1720
votre avis nous intéresse	942
vous aimerez peut-être	918
vous avez déjà un compte	902
vous avez déjà un compte ? connectez-vous	902
vous avez déjà un compte ? identifiez-vous	902
vous possédez déjà un compte	902
vous pourriez être intéressé	918
vreau să primesc newsletterul	1727
vsebina sporočila	1932
vstúpiť do diskusie	1880
vytisknout článek	223
vytlačiť	1880
vytlačiť článok	1880
vytvořit účet	219
vyzkoušet	219
válasz	1067
váš e-mail	221
väline sisu	766
värsked uudised	751
více	229
více k tématu	229
více o tématu	229
více si o tom přečtete zde	229
vídeos	702	1656
výber redakcie	1878
výběr redakce	229
về đầu trang	2218
""", 'w': """
warto przeczytać	1587
was können wir besser machen	403
weitere beiträge	370
werbung überspringen	363
whatsapp'ta paylaş	2090
whatsappで読む	1258
wie gefällt ihnen dieser artikel	403
więcej	1587
więcej artykułów	1587
więcej informacji	1587
więcej na ten temat	1587
więcej o	1587
więcej z	1587
wpisz swój e-mail	1575
wprowadź adres e-mail	1575
wpłać	1571
wpłać teraz	1571
współpraca reklamowa	1582
wypróbuj	1573
wyraź zgodę	1583
wyślij e-mailem	1579
wyślij znajomemu	1579
""", 'x': """
x'te paylaş	2090
xem bình luận	2215
xem nhiều	2216
xem nhiều nhất	2216
xem nhiều trong tuần	2239
xem thêm	2216	2218
xem thêm bình luận	2215
xem tiếp	2218
xem toàn bộ	2218
xem tất cả	2218
xでシェア	1235
xでシェアする	1258
xでポスト	1235
""", 'y': """
ya estás suscrito	737
ya tenés suscripción	737
yapay zeka ile özet	2098
yapay zeka özeti	2098
yazarin diğer haberleri	2096
yazarin diğer yazilari	2096
yazarin tüm yazilari	2096
yorum gönder	2095
yorumlari gör	2095
youtube-tartalom megjelenítése	1070
yz özeti	2098
""", 'z': """
z titulní strany	229
zabudnuté heslo	1874
zadejte svůj e-mail	221
zahlungsart wählen	351
zaloguj się	1573
zapisz na później	1579
zapisz się	1575
zapisz się na newsletter	1575
zapomenuté heslo	219
zarejestruj się	1573
zarządzaj zgodami	1583
zaten üye misiniz	2086
zavřít	217
załaduj więcej	1590
załóż konto	1573
zaštita osobnih podataka	1838
zaštita privatnosti	1838
zdieľať	1880
zdieľať na facebooku	1880
zdieľať článok	1880
zgadzam się	1583
zgadzam się na wyświetlanie treści	1583
zgłoś	1585
zgłoś błąd	1585
ziņa tiek papildināta	1369
ziņo par kļūdu	1368
ziņot par kļūdu	1368
zkopírovat odkaz	223
zkopírovat odkaz na článek	223
znajdź nas na facebooku	1580
značky	1878
zobacz galerię	1590
zobacz również	1587
zobacz także	1587
zobacz także inne	1587
zobacz też	1587
zobacz więcej	1587
zobrazit více	231
zobrazit vše	231
zobraziť diskusiu	1880
zobraziť obsah	1891
zostań patronem	1571
zpět nahoru	231
zur leseliste hinzufügen	443
zur merkliste hinzufügen	360
zur übersicht	373
zurück	368
zurück nach oben	373
zvětšit	231
zwiń	1590
""", '©': """
©ntb	1546	1546
""", 'à': """
à découvrir	918
à la une	918
à lire	918
à lire aussi	918
à lire dans ce dossier	918
à lire dans la même rubrique	918
à lire ensuite	918
à lire également	918
à ne pas manquer	918
à voir	918
à voir aussi	918
""", 'á': """
áudio gerado por ia	1672
áudio gerado por voz sintética	1672
""", 'ä': """
ähnliche artikel	370
ähnliche beiträge	370
ähnliche themen	370
älä missaa mitään	843
ämnen	2000
ämnen i artikeln	2000
är du redan prenumerant	1987
äänestä tästä	854
""", 'ç': """
çerez ayarlari	2093
çerez politikasi	2093
çerezler	2093
çikiş yap	2086
çok okunanlar	2096
""", 'è': """
è gratis e ci vuole solo un minuto	1209
""", 'é': """
é grátis e leva menos de um minuto	1684
écouter	909
écouter (# min	909
écouter le podcast	921
édition du jour	918
""", 'í': """
írd meg a véleményed	1067
írja meg véleményét	1067
""", 'î': """
înapoi sus	1711
încarcă mai multe	1711
închide	1699
înregistrare	1701
înregistrează-te	1701
îți mulțumim pentru vot	1720
""", 'ö': """
öffnen	373
ön mit gondol? szavazzon	1070
önceki	2098
önceki haber	2096
öne çikan haberler	2096
öne çikanlar	2096
önerilen haberler	2096
önerilenler	2096
összes	1070
özet faydali oldu mu	2095
""", 'ú': """
új hozzászólás	1067
última hora	702
últimas	1656
últimas entradas	702
últimas noticias	702
últimas notícias	1656	1656
últimes notícies	182
últimos artículos	702
únete	682
únete a la conversación	700
""", 'ü': """
überweisung	351
ücretsiz dene	2086
ücretsiz üye ol	2086
ücretsiz üye olun	2086
üye girişi	2086
üye ol	2085	2086
üye olun	2086
""", 'ý': """
ý kiến	2215
ý kiến bạn đọc	2215
ý kiến của bạn	2215
""", 'ā': """
ārējais saturs	1378
""", 'č': """
članak je zaključan	1820
članak se nastavlja ispod oglasa	1823
članek je zaklenjen	1929
članek se nadaljuje pod oglasom	1932
članek se nadaljuje spodaj	1932
článek pokračuje pod reklamou	225
čtěte dále	229
čtěte i	229
čtěte také	229
číslo účtu pro dary	218
číst dál	231
číst dál s předplatným	219
číst více	231
čítajte aj	1878
""", 'ď': """
ďalšie správy	1878
ďalšie články	19	1878
""", 'đ': """
đáng chú ý	2216
đã có tài khoản	2208
đã sao chép	2211
đã sao chép liên kết	2238
đóng	2206
đóng góp	2207
đăng ký	2208
đăng ký ngay	2208
đăng nhập	2208
đăng nhập / đăng ký	2208
đăng xuất	2208
được quan tâm	2239
được tài trợ	2213
đặt báo	2208
đề xuất	2216
để sau	2206
đọc nhiều	2216
đọc nhiều nhất	2216
đọc sau	2238
đọc thêm	2216	2218
đọc tiếp	2218
đọc tiếp về chủ đề này	2239
đừng bỏ lỡ	2216
""", 'į': """
į viršų	1329
įveskite savo el. pašto adresą	1346
""", 'ś': """
śledź nas	1580
""", 'ş': """
şifremi unuttum	2086
şimdi değil	2084
şurada paylaş	2090
""", 'š': """
štampaj	1826
štítky	229
""", 'ž': """
že imate račun	1929
že naročnik	1929
že podpiram	1939
žiūrėkite nuotraukas	1329
žiūrėkite vaizdo įrašą	1329
žiūrėti galeriją	1329
""", 'ș': """
știri pe aceeași temă	1734
știri recomandate	1709
știri similare	1709
știrile zilei	1709
""", 'ț': """
ți-a fost util acest articol	1720
ți-a fost util acest rezumat	1720
ți-ai uitat parola	1731
ți-ar putea plăcea și	1734
""", 'ά': """
άλλες ειδήσεις	19
""", 'έ': """
έχετε ήδη λογαριασμό	474
""", 'ί': """
ίσως αργότερα	472
ίσως σας ενδιαφέρει	482
""", 'α': """
ακούστε	477
ακούστε το άρθρο	477
αναζήτηση	484
αναφορά λάθους	481
αντιγραφή link	477
αντιγραφή συνδέσμου	477
αντιγραφή συνδέσμου άρθρου	477
απάντηση	481
αποδέχομαι	486
αποδοχή	486
αποδοχή όλων	486
αποθήκευση	477
αποθηκεύστε το άρθρο	477
αποστολή με email	477
αποσύνδεση	474
απόρριψη	486
απόρριψη όλων	486
αργότερα	472
αρχική	484
αφήστε σχόλιο	481
""", 'β': """
βίντεο	482
βαθμολογήστε το άρθρο	481
""", 'γ': """
γίνε συνδρομητής	474
γίνετε μέλος	473
γίνετε συνδρομητής	474
γράψτε σχόλιο	481
""", 'δ': """
δείτε και	482
δείτε περισσότερα	484
δείτε τα σχόλια	481
δείτε όλα	484
δημιουργία λογαριασμού	474
δημοφιλέστερα	482
δημοφιλή	482
δημοφιλή άρθρα	482
διαβάστε ακόμα	482
διαβάστε ακόμη	482
διαβάστε επίσης	482
διαβάστε επίσης στο	482
διαβάστε και	482
διαβάστε περισσότερα	482	484
διαφήμιση	479
διαφημίσεις	479
διαφημιση	479
διαφημιστικό περιεχόμενο	479
δωρήστε	473
δωρεά	473
""", 'ε': """
είσοδος	474
εγγραφή	474
ειδήσεις σήμερα	482
ειδήσεις τώρα	482
εκτυπώστε το άρθρο	477
εκτύπωση	477
επικοινωνία	481
επιλογές συντακτών	482
επιστροφή στην κορυφή	484
επόμενο	484
επόμενο άρθρο	482
ετικέτες	482
""", 'θ': """
θέματα	482
""", 'κ': """
κάντε δωρεά	473
κάντε μια δωρεά	473
κανόνες σχολιασμού	481
κατηγορίες	482
κλείσιμο	472
κοινοποίησε	477
κοινοποίηση	477
κοινοποίηση στο facebook	477
κοινοποίηση στο twitter	477
κοινοποιήστε	477
κοινοποιήστε το άρθρο	477
""", 'μ': """
με την υποστήριξη	479
μενού	484
μη χάσετε	482
μην το χάσεις	482
μην χάσετε	482
μοιράσου το	477
μοιραστείτε	477
μοιραστείτε το	477
μοιραστείτε το άρθρο	477
μπορεί να σας αρέσει	482
μόνο για συνδρομητές	474
""", 'ξ': """
ξεχάσατε τον κωδικό	474
""", 'ο': """
ο λογαριασμός μου	474
ο σύνδεσμος αντιγράφηκε	477
""", 'π': """
περισσότερα	482	484
περισσότερα άρθρα	482
περισσότερες ειδήσεις	482
πολιτική cookies	486
πολιτική απορρήτου	486
προηγούμενο	484
προηγούμενο άρθρο	482
προσθήκη σχολίου	481
προστασία προσωπικών δεδομένων	486
προτείνουμε	482
προτείνουμε επίσης	482
προτεινόμενα	482
προωθητικό περιεχόμενο	479
πρόσφατα άρθρα	482
""", 'ρ': """
ροή	482
ροή ειδήσεων	482
ρυθμίσεις cookies	486
""", 'σ': """
στείλε το σε φίλο	477
στηρίξτε μας	473
συμφωνώ	486
συνέχεια ανάγνωσης	484
συνδεθείτε	474
συνδρομή	474
συνδρομητές	474
σχετικά	482
σχετικά άρθρα	482
σχετικά θέματα	482
σχετικά νέα	482
σχετικές ειδήσεις	482
σχετικό άρθρο	482
σχολιάστε	481
σχολιάστε το άρθρο	481
σχόλια	481
σχόλιο	481
σύνδεση	474
""", 'τ': """
τα πιο δημοφιλή	482
τα πιο δημοφιλή της ημέρας	482
τα πιο διαβασμένα	482
τα πιο πρόσφατα	482
τελευταία άρθρα	482
τελευταία νέα	482
τελευταίες ειδήσεις	482
""", 'υ': """
υπενθύμιση αργότερα	472
υποβολή σχολίου	481
υποστηρίξτε μας	473
""", 'φ': """
φόρτωση περισσότερων	484
""", 'χ': """
χαρίστε αυτό το άρθρο	477
χορηγούμενο	479
χορηγούμενο άρθρο	479
χορηγούμενο περιεχόμενο	479
""", 'ό': """
όλα τα σχόλια	481
όλες οι ειδήσεις	482
όροι σχολιασμού	481
όροι χρήσης	486
όχι ευχαριστώ	472
όχι τώρα	472
όχι, ευχαριστώ	472
""", 'а': """
абонамент	93
абонирай се	94
абонирайте се	93
авторизация	1748
авторизоваться	1748
адрес электронной почты	1750
актуално	98
актуальне	2154
архив	1762
""", 'б': """
банковская карта	1747
банковский перевод	1747
безопасный платеж	1747
больше	1762
больше материалов по теме	1762
больше новостей	1762
будьте в курсе	1750
была ли статья полезной	1760
більше за темою	2154
більше матеріалів за темою	2154
більше на цю тему	2154
більше новин	2154
більше новин на тему	2154
більше по темі	2154
""", 'в': """
в избранное	1753
в тренде	1762
важливо	2154
вам будет интересно	1762
вам може бути цікаво	2154
вам може сподобатися	2154
вам может быть интересно	1762
вам может понравиться	1762
вам також може сподобатися	2154
вас може зацікавити	2154
вас может заинтересовать	1762
ваш e-mail	1750
ваш email	1750
введите e-mail	1750
введите email	1750
введите ваш email	1750
введите ваш адрес электронной почты	1750
версия для печати	1753
вече имате акаунт	94
вече подкрепям	103
вече сте абонат	94
вже зареєстровані	2143
вже є акаунт	2143
вибір редакції	2154
видео	1762
вижте още	98
вижте още от	98
вийти	2143
вконтакте	1754	1754
влез	94
влезте	94
во весь экран	1765
водещи новини	98
войти	1748
войти в аккаунт	1748
войти в чат	1760
воспроизвести	1765
время на чтение	1765
время чтения # мин	1765
все	1765
все комментарии	1760
всі новини	2156
вход	94	1748
вхід	2143
выберите сумму	1747
выбор редакции	1762
выйти	1748
відео	2154
відео вище	2175
відео нижче	2175
відповісти	2152
відхилити	2150
""", 'г': """
главная	1765
главное	1762
главное за день	1762
главные новости	1762
головна	2156
головне	2154
головне за день	2154
головні новини	2154
""", 'д': """
далее	1765
далі	2156
дарете	93
дари	93
дари сега	93
детальніше	2156
дзен	1754
дивіться відео	2175
дивіться відео вище	2175
дивіться відео нижче	2175
дивіться також	2154
дивіться також відео	2175
дивіться у відео	2175
для подписчиков	1748
до теми	2154
добавить комментарий	1760
додати коментар	2152
докладвай грешка	100
докладніше	2156
долучитися	2141
доступно по подписке	1748
другая сумма	1747
други новини	19
другие материалы	19	1762
другие материалы рубрики	1762
другие новости	19	1762
другие новости раздела	1762
другие статьи	1762
друк	2147
""", 'е': """
единоразово	1745
ежемесячно	1745
еще новости	1762
еще по теме	1762
ещё	1762
ещё новости	1762
ещё по теме	1762
""", 'з': """
за темою	2154
забравена парола	94
забули пароль	2143
забыли пароль	1748
завантажити ще	2156
загрузить еще	1765
загрузить ещё	1765
задонатити	2141
задонатить	1745
закрити	2140
закрыть	1744
залишити коментар	2152
запази	100
запази статията	100
запропонувати новину	2152
зарегистрироваться	1748
зареєструватися	2143
затвори	103
зберегти	2147
зберегти статтю	2147
збільшити	2156
зміст	2156
зробити внесок	2141
зрозуміло	2150
""", 'и': """
избрано от редакцията	98
изпрати на приятел	100
изпрати по имейл	100
изпрати статията по имейл	100
интересное	1762
""", 'к': """
к началу	1765
категории	1762
категорії	2154
ключови думи	98
коментар	2152
коментари	100
коментарі	2152
коментирай	100
коментирайте	100
коментирайте първи	100
коментувати	2152
комментарии	1760
комментарии отсутствуют	1760
комментарий	1760
комментировать	1760
контакти	2152
контакты	1760
конфиденциальность	1758
копирай линк	100
копирай линка	100
копировать ссылку	1753
копіювати посилання	2147
купи абонамент	94
купить подписку	1748
""", 'л': """
лента новостей	1762
личный кабинет	1748
""", 'м': """
материалы партнеров	1757
материалы по теме	1762
матеріали за темою	2154
матеріали по темі	2154
меню	1765	2156
метки	1762
може би по-късно	103
може да ви хареса	98
може да харесате още	98
может быть, позже	1744
может позже	1744
можливо, пізніше	2140
мой профиль	1748
моят профил	94
мы в социальных сетях	1755
мы в соцсетях	1755
мы вконтакте	1755
мій профіль	2143
мітки	2154
""", 'н': """
на главную	1765
на правах реклами	2149
на правах рекламы	1757
наверх	1765	2156
нагадати пізніше	2140
надіслати	2147
надіслати другу	2147
надіслати поштою	2147
надіслати статтю поштою	2147
назад	1765	2156
най-коментирани	98
най-новото	98
най-четени	98
най-четено	98
най-четено днес	98
най-четеното днес	98
найпопулярніше	2154
найпопулярніше за добу	2154
найпопулярніше за тиждень	2154
найти	1765
найчитаніше	2154
налаштування	2150
написати коментар	2152
написать комментарий	1760
напиши коментар	100
напомни ми по-късно	103
напомнить позже	1744
направете дарение	93
настройки	1758
настройки cookie	1758
наступна	2156
наступна стаття	2154
не зараз	2140
не пропустите	1762
не пропустіть	2154
не сега	103
не сегодня	1744
не сейчас	1744
не сьогодні	2140
не, благодаря	103
нет комментариев	1760
нет, спасибо	1744
новини	2154
новини за темою	2154
новини компаній	2149
новини партнерів	2149	2154
новости	1762
новости smi#	1762
новости партнеров	1757
новости партнёров	1757
новости по теме	1762
новости сми#	1762
ні, дякую	2140
""", 'о': """
обговорити	2152
обратная связь	1760
обсудить	1760
обсуждение	1760
одноклассники	1754
одноразово	2141
оставить комментарий	1760
останні новини	2154
останні статті	2154
ответить	1760
отказаться	1758
отклонить	1758
отключете цялата статия	94
отключи статията	94
отпечатай	100
отпечатай статията	100
отправить другу	1753
отправить по почте	1753
оформити підписку	2143
оформить донат	1745
оценете статията	100
оцените материал	1760
оцените статью	1760
оцініть матеріал	2152
оцініть статтю	2152
още новини	98
още от	98
още от деня	98
още от рубриката	98
още по темата	98
""", 'п': """
партнерский материал	1757
партнерский проект	1757
партнерський матеріал	2149
партнерський проєкт	2149
партньорско съдържание	97
партнёрский материал	1757
партнёрский проект	1757
передплата	2143
передплатити	2143
перейти к содержанию	1765
печать	1753
платена публикация	97
платено съдържание	97
по подписке	1748
по теме	1762
по-късно	103
повідомити про помилку	2152
повідомити про помилку в тексті	2152
погоджуюсь	2150
погоджуюся	2150
подарете тази статия	100
подарить материал	1753
подарить статью	1748
подарувати статтю	2147
поддержать	1745
поддержать автора	1745
поддержать нас	1745
поддержать проект	1745
поддержать редакцию	1745
поддержите нас	1745
поделитесь	1753
поделиться	1753	1753
поделиться в telegram	1753
поделиться в twitter	1753
поделиться в одноклассниках	1753
поделиться в соцсетях	1753
поделиться вконтакте	1753
поделиться новостью	1753
поделиться ссылкой	1753
поделиться статьей	1753
поделиться статьёй	1753
подкасти	2154
подкасты	1762
подкрепете ни	93
подкрепи	93
подкрепи ни	93
подобни статии	98
подписаться	1748
подписаться в max	1755
подписаться в telegram	1755
подписаться на канал	1755
подписаться на новости	1750
подписаться на рассылку	1750
подписаться на телеграм-канал	1755
подписка	1748
подписывайтесь	1755
подпишитесь на рассылку	1750
подробнее	1765
подробнее по теме	1762
поділитись	2147
поділитися	2147
поділитися в telegram	2147
поділитися в соцмережах	2147
поділитися новиною	2147
поділитися статтею	2147
поділіться	2147
пожертвовать	1745
пожертвувати	2141
позже	1744
поиск	1765
показати більше	2156
показати коментарі	2152
показати ще	2156
показать больше	1765
показать еще	1765
показать ещё	1765
показать комментарии	1760
политика конфиденциальности	1758
политика обработки персональных данных	1758
пользовательское соглашение	1758
політика конфіденційності	2150
помочь	1745
помочь нам	1745
помочь проекту	1745
помочь редакции	1745
понятно	1758
попередня	2156
попередня стаття	2154
попробовать бесплатно	1748
популярне	2154
популярное	1762
популярные	1762
популярные новости	1762
популярные статьи	1762
популярні новини	2154
посилання скопійовано	2147
последнее	1762
последни	98
последни новини	98
последние новости	1762
послухати новину	2147
похожие материалы	1762
похожие статьи	1762
поширити	2147
поширити у facebook	2147
пошук	2156
правила за коментиране	100
правила использования	1758
правила коментування	2152
правила комментирования	1760
предложить новость	1760
предыдущая	1765
предыдущая статья	1762
премиум	1748
преміум	2143
препоръчани	98
препоръчваме ви	98
препоръчваме ви още	98
препоръчваме още	98
прийняти	2150
прийняти всі	2150
принтирай	100
принять	1758
принять все	1758
принять всё	1758
прислать новость	1760
приєднатися	2141
приєднатися до спільноти	2141
продовження під рекламою	2149
продовження статті під рекламою	2149
продолжить без поддержки	1744
продължава след рекламата	97
промо	1757	2149
прослушать	1753
прослушать новость	1753
прочетете и	98
підписатись	2143
підписатися	2143
підписка	2143
підтримайте нас	2141
підтримати	2141
підтримати автора	2141
підтримати журналістів	2141
підтримати нас	2141
підтримати редакцію	2141
пізніше	2140
""", 'р': """
радимо прочитати	2154
радимо також	2154
развернуть	1765
разово	1745
разпечатай	100
распечатать	1753
распечатать статью	1753
рассказать друзьям	1753
рассылка	1750
рассылки	1750
регистрация	94	1748
редакция рекомендует	1762
реклама	97	1757	1757	2149	2149
реклама - статията продължава по-долу	97
реклама на сайте	1757
реклама на сайті	2149
реклама. продовження нижче	2149
реклама. продолжение ниже	1757
рекламно каре	97
рекламно съдържание	97
рекомендуем	1762
рекомендуем почитать	1762
рекомендуем также	1762
рекомендуемое	1762
рекомендуємо	2154
рекомендуємо прочитати	2154
рекомендуємо також	2154
реєстрація	2143
роздрукувати	2147
роздрукувати статтю	2147
рубрики	1762	2154
""", 'с': """
самое важное	1762
самое популярное	1762
самое читаемое	1762
самое читаемое за день	1762
самое читаемое за неделю	1762
свежее	1762
свежие новости	1762
свернуть	1765
свързани новини	98
свързани публикации	98
свързани статии	98
связаться с нами	1760
сделать пожертвование	1745
сейчас читают	1762
скопировать ссылку	1753
скопировать ссылку на статью	1753
скопіювати посилання	2147
скопіювати посилання на статтю	2147
следующая	1765
следующая статья	1762
слухати	2147
слухати новину	2147
слушай новината	100
слушать	1753
слушать новость	1753
см. также	1762
смотреть все	1765
смотри также	1762
смотрите также	1762
советуем почитать	1762
согласен	1758
согласиться	1758
содержание	1765
создать аккаунт	1748
сообщить об опечатке	1760
сообщить об ошибке	1760
сохранить	1753
сохранить статью	1753
социальные сети	1755
спасибо за подписку	1750
спецпроект	1757
спецпроєкт	2149
споделете	100
сподели	100
сподели във facebook	100
сподели статията	100
споделяне	100
спонсорирано	97
способ оплаты	1747
способы оплаты	1747
ссылка скопирована	1753
станете член	93
стани абонат	93
стани дарител	93
стати співучасником	2141
стати частиною спільноти	2141
стать патроном	1745
стать соучастником	1745
стать спонсором	1745
створити акаунт	2143
стрічка новин	2154
сходни новини	98
схожі матеріали	2154
схожі новини	2154
схожі статті	2154
създай профил	94
сюжет	1762
сюжеты	1762
""", 'т': """
тагове	98
також читайте	2154
твитнуть	1753
твиттер	1754
твітнути	2147
теги	1762	2154
текст продовжується під рекламою	2149
телеграм	1754
тема дня	1762
теми	2154
темы	1762
только для подписчиков	1748
""", 'у': """
увеличить	1765
увійти	2143
уже есть аккаунт	1748
уже зарегистрированы	1748
уже зареєструвалися	2143
умови використання	2150
усі новини	2156
""", 'ф': """
файлы cookie	1758
фейсбук	1754
фото	1762
фоторепортаж	1762
""", 'х': """
харесай	100
хорошо	1758
""", 'ч': """
час читання # хв	2156
чи була стаття корисною	2152
читайте еще	1762
читайте ещё	1762
читайте ниже	1757
читайте по теме	1762
читайте также	1762
читайте також	2154
читати далі	2156
читати повністю	2156
читати також	2154
читать в max	1755
читать в telegram	1755
читать далее	1765
читать дальше	1765
читать ещё	1765
читать комментарии	1760
читать полностью	1765
читать также	1762
что еще почитать	1762
что ещё почитать	1762
""", 'щ': """
ще за темою	2154
ще новини	2154
що ще почитати	2154
щомісяця	2141
""", 'э': """
электронная почта	1750
""", 'я': """
я вже підтримую	2140
я уже поддерживаю	1744
яндекс.дзен	1754
""", 'і': """
інші новини	19	2154
""", 'א': """
אולי גם יעניין אותך	974
אולי יעניין אותך	974
אולי יעניין אותך גם	1000
אולי יעניין אתכם	974
אולי יעניין אתכם גם	1000
אולי מאוחר יותר	964
אולי פספסתם	1000
אינציקלופדיית ynet	974
""", 'ב': """
בחסות	1003
בשיתוף	971
""", 'ד': """
דווח על טעות	973
דלג לתוכן	976
דף הבית	976
""", 'ה': """
האזינו	969
הבא	976
הגב	973
הדפיסו כתבה	999
הדפס	969
הדפסה	969
הדפסת כתבה	999
הוסיפו תגובה	973
הוסף תגובה	973
הוספת תגובה	973
הזכירו לי מאוחר יותר	964
החשבון שלי	966
הירשם	966
הכי נצפים	974
הכי נקרא	974
הכי נקראות	974
הכי נקראות היום	1000
הכתבה הבאה	974
הכתבה המלאה למנויים	999
הכתבה הקודמת	974
המלצות	974
המשך לקרוא	976
המשך קריאה	976
הנצפים ביותר	1000
הנקראות ביותר	974
הנקראים ביותר	1000
העתיקו את הקישור	999
העתיקו קישור	999
העתק קישור	969
העתקת הקישור	999
העתקת קישור	969
הצג עוד	976
הצטרפו	965
הצטרפו אלינו	965
הקודם	976
הקישור הועתק	999
הרשמה	966
השב	973
התחבר	966
התחברות	966
""", 'ו': """
ווטסאפ	969
וידאו	974
""", 'ח': """
חדשות אחרונות	974
חודש ראשון ב-#	998
חודש ראשון ב-# ש"ח	998
חודש ראשון בשקל	998
חודש ראשון חינם	998
חזרה למעלה	976
חיפוש	976
""", 'ט': """
טוויטר	969
טלגרם	969
טען עוד	976
""", 'י': """
יציאה	966
""", 'כ': """
כבר מנויים? התחברו	966
כבר נרשמת	966
כותרות אחרונות	974
כניסה	966
כניסה למנויים	966
כתבה זו היא תוכן ממומן	999
כתבה ממומנת	1003
כתבו תגובה	973
כתבות אחרונות	974
כתבות מומלצות	974
כתבות נוספות	974
כתבות נוספות בנושא	1000
כתבות נוספות שיעניינו אתכם	1000
כתבות קשורות	974
כתבות שאולי פספסתם	1000
כתבות שיעניינו אתכם	1000
""", 'ל': """
לא כעת	964
לא עכשיו	964
לא תודה	964
לא, תודה	964
להורדת האפליקציה	999
להמשך קריאה	966
להרשמה	966
לכל הכתבות	976
לכל הכתבות בנושא	1000
לכל העדכונים, הכתבות והסרטונים	1000
לכל התגובות	973
לכתבה הבאה בסדרה	1000
לכתבה הקודמת בסדרה	1000
לרכישת מינוי	966
לרכישת מינוי לחצו כאן	999
לתרום	965
לתרומה	965
""", 'מ': """
מבזקים	974
מודעה	971
מומלץ עבורך	1000
מומלץ עבורכם	1000
מומלצים	974
ממומן	971
מצאתם טעות	973
""", 'נ': """
נושאים	974
נושאים קשורים	974
""", 'ס': """
סגור	964
סגירה	964
סיכום ai	985
סיכום הכתבה	985
""", 'ע': """
עוד	976
עוד באותו נושא	1000
עוד בנושא	974
עוד בערוץ	974
עוד חדשות	974
עוד כתבות	19	974
עוד כתבות בנושא	19
עוד כתבות מעניינות	999
עוד סיפורים	1000
""", 'פ': """
פייסבוק	969
פרסום	971
פרסומת	971
""", 'צ': """
צור חשבון	966
צור קשר	973
""", 'ק': """
קרא גם	974
קרא עוד	976
קראו גם	974
קראו עוד	976
""", 'ש': """
שיתוף	969
שיתוף בווטסאפ	969
שיתוף בטוויטר	969
שיתוף במייל	999
שיתוף בפייסבוק	969
שכחתי סיסמה	966
שלח לחבר	969
שלחו את הכתבה במתנה	999
שלחו במתנה	999
שליחה במייל	969
שמירה	969
שמירת כתבה	999
שמרו כתבה	999
שמרו לקריאה מאוחרת	999
שתף	969
שתפו	969	999
שתפו את הכתבה	969
שתפו בוואטסאפ	999
שתפו בווטסאפ	999
שתפו בטלגרם	999
שתפו בפייסבוק	969
""", 'ת': """
תגובה	973
תגובות	973
תגיות	974
תוכן למנויים	966
תוכן ממומן	971
תוכן מסחרי	1003
תוכן מקודם	971
תוכן פרסומי	1003
תוכן שיווקי	971
תוכן שיווקי בשיתוף	1003
תורגם אוטומטית	999
תיקון טעות	999
תמכו בנו	965
תפריט	976
תקציר ai	985
תקציר בינה מלאכותית	985
תקציר הכתבה	985
תרומה	965
תרמו	965
תרמו עכשיו	965
""", 'ا': """
ابلغ عن خطا	69
اترك تعليقا	48	48
اتصل بنا	48
احدث الاخبار	49
احفظ المقال	78
احفظ المقال لوقت لاحق	78
اخبار اخري	19
اخبار بيشتر	824
اخبار ديگر	19
اخبار ذات صلة	49
اخبار ذات علاقة	79
اخبار قد تعجبك	79
اخبار قد تهمك	79
اخبار متعلقة	49
اخبار مرتبط	799
اخبار مرتبطة	79
اخبار پيشنهادي	824
اخترنا لك	49
اخترنا لكم	79
اخر الاخبار	49
اخرين اخبار	799
اخرين خبرها	824
ادامه	801
ادامه مطلب	801
ادعم الصحافة المستقلة	39
ادعمنا	39
ارسال	44	794
ارسال المقال بالبريد	78
ارسال به تلگرام	816
ارسال به دوستان	794
ارسال نظر	798
از دست ندهيد	824
از ما حمايت كنيد	791
استمع	44
استمع للخبر	66
استمع للمقال	66
استمع للنص	66
اشتراك	40	792
اشتراك گذاري	794
اشتراك گذاري در تلگرام	816
اشتراكگذاري	794
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
الان نه	790
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
انتهاي پيام	816
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
اولين نفري باشيد كه نظر ميدهد	816
ايجاد حساب	792
اين مطالب را هم بخوانيد	824
اين مطلب را هم بخوانيد	824
اگهي	796
اگهيها	828
""", 'ب': """
بازرگاني	828
بازگشت به بالا	801
بالفيديو	66
بحث	51
برعاية	46
برچسب ها	799
برچسبها	799
بستن	790
بعدا ياداوري كن	790
بعدي	801
بلغ عن خطا	69
به اشتراك بگذاريد	794
بيشتر	799	801
بيشتر ببينيد	824
بيشتر بخوانيد	799
""", 'ت': """
تازهترينها	799
تبرع	39
تبرع الان	39
تبليغ	796
تبليغات	796
تبليغات در گوگل	828
تبليغات متني	828
تحميل المزيد	51
تسجيل	40
تسجيل الخروج	40
تسجيل الدخول	40
تسجيل دخول	40
تعليق	48
تعليقات	48
تغطية خاصة	79
تلغرام	44
تلگرام	794
تم نسخ الرابط	78
تماس با ما	798
تماشاي ويديو	816
تويتر	44
توييتر	794
تيليجرام	44
""", 'ث': """
ثبت نام	792
ثبت نظر	798
ثبتنام	792
""", 'ج': """
جديدترين اخبار	799
جستجو	801
جميع التعليقات	48
""", 'ح': """
حالا نه	790
حجم الخط	44
حساب كاربري	792
حسابي	40
حصري للمشتركين	40
حفظ	44
حفظ المقال	78
حفظ للقراءة لاحقا	78
حمايت كنيد	791
حمايت مالي	791
""", 'خ': """
خانه	801
خبر بعدي	816
خبر قبلي	816
خبرهاي بيشتر	824
خبرهاي داغ	824
خبرهاي مرتبط	799	824
خبرهاي پيشنهادي	824
خروج	792
""", 'د': """
در همين رابطه	824
در همين زمينه	824
دستهبندي	799
دعوت به همكاري	816
ديدگاه	798
ديدگاهتان را بنويسيد	816
ديدگاهها	798
""", 'ذ': """
ذات صلة	49
ذخيره	794
ذخيره خبر	816
ذخيره مطلب	816
ذخيره مطلب براي بعد	816
ذكرني لاحقا	38
""", 'ر': """
ربما لاحقا	38	38
رد	48
رمز عبور را فراموش كردهايد	792
رپورتاژ	796
رپورتاژ اگهي	796
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
شايد بعدا	790	790
""", 'ص': """
صفحه اصلي	801
""", 'ط': """
طالع ايضا	79
طباعة	44
طباعة المقال	78
""", 'ع': """
عرض الكل	51
عرض المزيد	51
عضويت	792
عكس	799
""", 'غ': """
غرد	44
""", 'ف': """
فقط براي مشتركان	792
فيديو	49
فيسبوك	44	794
""", 'ق': """
قبلي	801
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
كليدواژهها	799
كمك كنيد	791
كمك مالي	791
كن اول المعلقين	78
كن داعما	39
كپي شد	816
كپي كردن لينك	816
كپي لينك	794
""", 'ل': """
لا شكرا	38	38
لا، شكرا	38
لاحقا	38
ليس الان	38
لينك كوتاه	794
لينك كوتاه خبر	816
لينك كپي شد	816
""", 'م': """
مادة اعلانية	46
محتواي تبليغاتي	796
محتواي حمايتشده	816
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
مشاهده بيشتر	801
مشاهده همه	801
مشترك شويد	792
مطالب بيشتر	824
مطالب مرتبط	799
مطالب پيشنهادي	824
مقالات اخري للكاتب	79
مقالات ذات صلة	49
مقالات قد تعجبك	79
مقالات قد تهمك	79
مقالات مرتبط	799
منو	801
مهمترين اخبار	799
مواضيع ذات صلة	49
مواضيع قد تهمك	79
مواضيع متعلقة	79
مواضيع مرتبطة	79
موضوعات ذات صلة	49
موضوعات متعلقة	79
""", 'ن': """
نسخ الرابط	44
نسخ رابط المقال	78
نسخه چاپي	816
نسيت كلمة المرور	40
نظر	798
نظر بدهيد	816
نظر خود را با ما در ميان بگذاريد	816
نظر خود را بنويسيد	798
نظر شما	798
نظر شما درباره اين خبر چيست	816
نظرات	798
نظرسنجي	816
نمايش بيشتر	801
ننصح بقراءة	49
نه ممنون	790
""", 'ه': """
هذه المادة للمشتركين	78
همرساني	794
همچنين ببينيد	824
همچنين بخوانيد	799
""", 'و': """
واتساب	44
واتساپ	794
ورود	792
ورود / ثبت نام	792
وسوم	49
ويديو	799
ويژه مشتركان	792
""", 'پ': """
پاسخ	798
پربازديدترين	799
پربازديدترينها	799
پربازديدها	799
پربازديدهاي امروز	824
پربازديدهاي هفته	824
پربحثترينها	799
پربينندهترين	824
پربينندهترين خبرها	824
پربينندهترينها	824
پيام بازرگاني	828
پيشنهاد خواندني	824
پيشنهاد سردبير	799
پيشنهاد ما	799
""", 'چ': """
چاپ	794
""", 'گ': """
گزارش خطا	798
گزارش خطا در اين خبر	816
""", 'अ': """
अगला	1024
अगली खबर	1022
अन्य खबरें	19	19	1022
अपनी राय दें	1021
अभी दान करें	1013
अभी नहीं	1012
""", 'आ': """
आगे पढें	1024
आज की अन्य खबरें	1045
आपके लिए	1022
आपको यह भी पसंद आ सकता है	1045
आपको ये भी पसंद आ सकता है	1045
""", 'इ': """
इसे भी देखें	1045
इसे भी पढें	1022
""", 'ई': """
ई-पेपर	1014
""", 'ऊ': """
ऊपर जाएं	1024
""", 'ए': """
एआई द्वारा तैयार	1033
एआई समरी	1033
एआई सारांश	1033
एआई से तैयार सारांश	1033
""", 'औ': """
और खबरें	1022
और देखें	1024
और पढें	1022	1024
और भी पढें	1045
""", 'क': """
कमेंट	1021
कमेंट करें	1021
कमेंट्स	1021
केवल सदस्यों के लिए	1014
कॉपी लिंक	1017
""", 'ख': """
खाता बनाएं	1014
खोजें	1024
""", 'च': """
चर्चा में क्यों है	1045
""", 'ज': """
जरूर पढें	1045	1045
जवाब दें	1021
ज्यादा पढी गई	1045
""", 'ट': """
टिप्पणियां	1021
टिप्पणी	1021
टिप्पणी करें	1021
टैग्स	1022
टॉप न्यूज	1022
टॉप स्टोरीज	1045
ट्रेंडिंग	1022
ट्विटर	1017
""", 'त': """
ताजा खबरें	1022	1022
ताजा समाचार	1022
""", 'द': """
दान करें	1013
देश की और खबरें	1045
दोस्तों को भेजें	1033
""", 'न': """
नहीं धन्यवाद	1012
नहीं, धन्यवाद	1012
""", 'प': """
पार्टनर कंटेंट	1048
पिछला	1024
पिछली खबर	1022
पूरी खबर पढें	1024
प्रचार	1019
प्रतिक्रिया दें	1021
प्रायोजित	1019
प्रायोजित सामग्री	1048
प्रिंट करें	1017
प्रीमियम	1014
""", 'फ': """
फेसबुक	1017
फेसबुक पर शेयर करें	1017
फोटो	1022
फोटो गैलरी	1045
""", 'ब': """
बंद करें	1012
बडी खबरें	1022
बाद में	1012
बाद में याद दिलाएं	1012
""", 'म': """
मुख्य समाचार	1022
मेन्यू	1024
मेरा खाता	1014
""", 'य': """
यह भी देखें	1045
यह भी पढें	1022
ये खबरें भी पढें	1045
ये भी जानें	1045
ये भी देखें	1045
ये भी पढें	1022
""", 'र': """
रजिस्टर करें	1014
""", 'ल': """
लिंक कॉपी करें	1017	1033
लॉग इन	1014
लॉग इन करें	1014
लॉगआउट	1014
लॉगिन	1014
लोकप्रिय	1022
""", 'व': """
विज्ञापन	1019
विज्ञापन के बाद जारी	1048
विज्ञापन हटाएं	1033
विषय	1022
वीडियो	1022
व्हाट्सएप	1017
""", 'श': """
शायद बाद में	1012
शेयर	1017
शेयर करें	1017
""", 'स': """
संपर्क करें	1021
संबंधित खबरें	1022	1022
संबंधित लेख	1022
संबंधित वीडियो	1045
संबंधित समाचार	1022
सदस्य बनें	1013
सबसे ज्यादा पढी गई	1022
सबसे ज्यादा पढी गई खबरें	1045
सबसे ज्यादा पढी गईं	1045
सब्सक्राइब	1014
सब्सक्राइब करें	1014
सभी देखें	1024
समर्थन करें	1013
सहयोग करें	1013
साइन अप	1014
साइन इन	1014
साझा करें	1017
सेव करें	1017
स्पॉन्सर्ड	1019
स्पॉन्सर्ड कंटेंट	1048
""", 'ह': """
हमारा समर्थन करें	1013
होम	1024
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
ข่าวที่คุณอาจสนใจ	2073
ข่าวที่น่าสนใจ	2073
ข่าวที่เกี่ยวข้อง	2053
ข่าวยอดนิยม	2053
ข่าวล่าสุด	2053
ข่าวอื่นที่น่าสนใจ	2073
ข่าวอื่นๆ	19	2073
ข่าวอื่นๆ ที่น่าสนใจ	2065
ข่าวเกี่ยวข้อง	2073
ข่าวแนะนำ	2053
""", 'ค': """
คลิกชมวิดีโอ	2065
คลิปแนะนำ	2073
ความคิดเห็น	2055
คัดลอกลิงก์	2055
คัดลอกลิงก์แล้ว	2065
คัดลอกลิงค์	2065
คัดลอกลิงค์แล้ว	2065
คุณอาจสนใจ	2073
""", 'ช': """
ชมคลิป	2065
ชมคลิปวิดีโอ	2065
ชมวิดีโอ	2065
ชมวิดีโอด้านบน	2065
ชมวิดีโอเต็มได้ที่นี่	2065
""", 'ด': """
ดูคลิป	2065
ดูวิดีโอ	2065
ดูเพิ่มเติม	2055
""", 'ต': """
ติดต่อเรา	2065
""", 'บ': """
บทความที่น่าสนใจ	2073
บทความที่เกี่ยวข้อง	2053
บทความล่าสุด	2053
บทความแนะนำ	2073
บริจาค	2051
บริจาคเลย	2051
บันทึก	2065
บันทึกไว้อ่านภายหลัง	2065
""", 'พ': """
พิมพ์	2055
พิมพ์บทความ	2065
พิมพ์หน้านี้	2065
""", 'ฟ': """
ฟังรายการย้อนหลัง	2065
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	2065
""", 'ย': """
ยอดนิยม	2073
ยอดนิยมในตอนนี้	2073
""", 'ร': """
รับการแจ้งเตือนข่าวด่วน	2065
ร่วมงานกับเรา	2065
ร่วมตอบแบบสอบถาม	2065
ร่วมบริจาค	2051
ร่วมแสดงความคิดเห็น	2065
""", 'ล': """
ลงทะเบียน	2051
ลืมรหัสผ่าน	2051
""", 'ส': """
สนับสนุนเรา	2051
สปอนเซอร์	2055
สมัครงานกับเรา	2065
สมัครสมาชิก	2051
ส่งต่อให้เพื่อน	2065
""", 'อ': """
อ่านข่าวที่เกี่ยวข้อง	2073
อ่านข่าวผ่านแอป	2065
อ่านข่าวอื่นๆ	2073
อ่านต่อ	2055
อ่านต่อเรื่องนี้	2073
อ่านเพิ่มเติม	2053
อ่านเรื่องที่เกี่ยวข้อง	2073
""", 'เ': """
เข้าสู่ระบบ	2051
เนื้อหาที่เกี่ยวข้อง	2073
เป็นคนแรกที่แสดงความคิดเห็น	2065
เรื่องที่คุณอาจสนใจ	19	2073
เรื่องที่น่าสนใจ	2073
เรื่องที่เกี่ยวข้อง	2053
เรื่องล่าสุด	2073
เรื่องอื่นที่น่าสนใจ	2053
เรื่องแนะนำ	2073
""", 'แ': """
แชร์	2055
แชร์ข่าวนี้	2065
แชร์บทความ	2065
แชร์หน้านี้	2065
แชร์ไปที่ line	2065
แท็ก	2073
แท็กที่เกี่ยวข้อง	2073
แปลอัตโนมัติ	2065
แสดงความคิดเห็น	2055
""", 'โ': """
โฆษณา	2055
โหลดแอปฟรี	2065
""", 'ủ': """
ủng hộ	2207
ủng hộ chúng tôi	2207
""", 'あ': """
あとで	1227
あとで読む	1235
あなたにおすすめ	1244
あなたにおすすめの記事	1244
あなたへのおすすめ	1244
あわせて読みたい	1244
あわせて読む	1268
""", 'い': """
いいえ、結構です	1227
いいね	1235	1235
いいね!してニュースをチェック	1236
いいね!で応援する	1258
いま読まれています	1268
いま読まれている記事	1268
""", 'お': """
おすすめ	1244
おすすめの記事	1244
おすすめ情報pr	1238
おすすめ記事	1244
おすすめ関連記事	1268
お問い合わせ	1240
お気に入り	1235
お気に入りに追加	1235
お申し込み	1230
""", 'こ': """
こちらの記事もおすすめ	1268
こちらの記事も読まれています	19	1268
こちらもおすすめ	1244
こちらも読む	1268
この著者の記事	1244
この記事に関連するニュース	1268
この記事のタグ	1244
この記事の写真をすべて見る	1269
この記事の関連ニュース	1268
この記事は会員限定です	1230
この記事もチェック	1258
この記事をシェア	1235
この記事をプレゼント	1258
この記事をプレゼントする	1258
この記事を保存	1258
この記事を印刷	1258
この記事を印刷する	1258
この記事を評価する	1258
この記者の記事一覧	1244
この連載の記事	1244
""", 'ご': """
ご意見	1242
ご支援のお願い	1228
ご購読の申し込み	1230
""", 'さ': """
さらに読み込む	1246
""", 'す': """
すべての写真を見る	1269
すべて受け入れる	1240
すべて見る	1246
すべて許可	1240
""", 'そ': """
その他の記事	1244
""", 'は': """
はてなブックマーク	1235
はてなブックマークに追加	1258
はてブ	1235
""", 'ま': """
また後で	1227
""", 'み': """
みんなのコメント	1242
""", 'も': """
もっと見る	1246
もっと詳しく知りたい方は	1268
もっと読む	1244
もどる	1246
""", 'よ': """
よく読まれています	1268
よく読まれている記事	1244
よく読まれている記事ランキング	1244
""", 'ア': """
アクセスランキング	1244
アンケート実施中	1258
""", 'オ': """
オススメ記事	1244
""", 'カ': """
カテゴリ	1244
カテゴリー	1244
""", 'キ': """
キーワード	1244
""", 'ク': """
クイズに挑戦	1258
クイズに挑戦する	1258
クッキー	1240
クッキー設定	1240
クリップ	1235
クリップする	1235
""", 'コ': """
コピーしました	1235
コメント	1242
コメント#件	1242
コメント(#	1242
コメントする	1242
コメントはまだありません	1242
コメントをもっと見る	1242
コメントを投稿	1242
コメントを書く	1242
コメントを残す	1242
コメントを見る	1242
コメント一覧	1242
""", 'サ': """
サイトポリシー	1240
サイトマップ	1240
サインイン	1230
サポートする	1228
""", 'シ': """
シェア	1235	1258
シェアしよう	1235
シェアする	1235	1258
""", 'ス': """
スキップ	1227
スクラップ	1235
スクラップする	1235
スポンサー	1238
スポンサードリンク	1238
スポンサーリンク	1238
""", 'タ': """
タイアップ	1238
タグ	1244
""", 'チ': """
チップを送る	1228
チャンネル登録	1236
""", 'ツ': """
ツイート	1235
ツイートする	1235
""", 'ト': """
トップ	1246
トップへ戻る	1246
トップニュース	1244
トップページ	1246
トピックス	1244
""", 'ド': """
ドネーション	1228
""", 'ニ': """
ニュースを読む	1246
ニュースレター	1232
ニュースレター登録	1232
""", 'バ': """
バックナンバー	1244
""", 'パ': """
パスワードを忘れた方	1230
""", 'ピ': """
ピックアップ	1244
""", 'フ': """
フォロー	1236
フォローしてね	1236
フォローしました	1236
フォローする	1236
フォロー中	1236
""", 'ブ': """
ブックマーク	1235
ブックマークする	1235
""", 'プ': """
プライバシーポリシー	1240
プレゼント	1230
プレミアム	1230
""", 'ヘ': """
ヘルプ	1240
""", 'ペ': """
ページの先頭へ	1246
ページトップ	1246
ページトップへ	1246
""", 'ホ': """
ホーム	1246
""", 'ポ': """
ポスト	1235
ポストする	1235
""", 'マ': """
マイページ	1230
""", 'メ': """
メニュー	1246
メルマガ	1232
メルマガ登録	1232
メールで送る	1235
メールで送信	1235
メールアドレス	1232
メールアドレスを入力	1232
メールマガジン	1232
メールマガジン登録	1232
""", 'ラ': """
ランキング	1244
""", 'リ': """
リンクをコピー	1235
リンクをコピーしました	1258
リンクをコピーする	1258
""", 'ロ': """
ログアウト	1230
ログイン	1230
ログイン/会員登録	1230
ログイン・会員登録	1230
""", '一': """
一覧	1246
一覧へ	1246
一覧を見る	1246
""", '上': """
上一篇	2263
上一頁	2265
上一页	2265
""", '下': """
下一篇	2263
下一頁	2265
下一页	2265
下次再說	2248
下次再说	2248
""", '不': """
不,謝謝	2248
不,谢谢	2248
不用了	2248
""", '专': """
专题	2263
""", '个': """
个人中心	2251
""", '为': """
为你推荐	2263
为您推荐	2263
""", '主': """
主要ニュース	1244
""", '举': """
举报	2262
""", '人': """
人才招聘	2279
人気の動画	1268
人気の記事	1244
人気ランキング	1244
人気記事	1244
人気記事ランキング	1244
人氣文章	2288
""", '今': """
今、あなたにオススメ	1244
今、読まれている記事	1268
今はしない	1227
今はやめておく	1227
今回はしない	1227
今日の注目	1244
今日最熱門	2288
今日热点	2263
今日焦点	2263
今日熱門	2288
""", '他': """
他の記事	19
他の記事も読む	1244
""", '付': """
付費閱讀	2251
付费内容	2251
付费阅读	2251
""", '以': """
以下为广告内容	2279
以下為廣告內容	2279
以后再说	2248
""", '会': """
会员专属	2251
会员中心	2251
会员登录	2251
会員の方はこちら	1230
会員の方はログイン	1230
会員登録	1230
会員登録する	1230
会員登録はこちら	1230
会員限定	1230
会員限定記事	1230
""", '你': """
你可能也喜欢	2263
你可能也喜歡	2263
你可能感兴趣	2263
你可能还想看	2288
你可能還想看	2288
""", '使': """
使用条款	2260
使用條款	2260
""", '保': """
保存	1235
保存する	1235
""", '個': """
個人情報保護方針	1240
""", '元': """
元の記事を読む	1269
元記事で読む	1269
元記事を読む	1246
""", '免': """
免責聲明	2260
免費訂閱	2253
免費註冊	2251
免費試讀	2251
免责声明	2260
免费注册	2251
免费订阅	2253
免费试读	2251
""", '全': """
全ての写真を見る	1269
全文はこちら	1269
全文を読む	1246
全文表示	1246
全部接受	2260
全部评论	2262
""", '公': """
公众号	2257
公式sns	1236
公式twitter	1236
公式x	1236
""", '共': """
共有	1235
共有する	1235
共有リンクをコピー	1258
""", '关': """
关于我们	2260
关注	2257
关注我们	2257
关键词	2263
关闭	2248
""", '其': """
其他新聞	2263
其他新闻	19	2263
""", '再': """
再生	1246
""", '写': """
写真(#枚	1269
写真をもっと見る	1269
写真を見る	1246
写真を見る(全#枚	1269
写真特集	1244
写评论	2262
""", '分': """
分享	2256
分享到	2256
分享到facebook	2279
分享到line	2279
分享到微信	2256
分享到微博	2256
分享本文	2279
分享此文	2279
分享給好友	2279
分享給更多人看到	2279
分享给好友	2279
分享给更多人	2279
分享至	2256
分享至facebook	2256
分享至line	2279
分类	2263
分類	2263
""", '列': """
列印	2256
列印本頁	2279
""", '初': """
初割で無料体験する	1230
""", '利': """
利用規約	1240
""", '前': """
前のページ	1246
前の記事	1244
前の記事へ	1244
前へ	1246
前回の記事はこちら	1268
前回はこちら	1269
""", '加': """
加入line好友	2257
加入会员	2251
加入我们	2279
加入我们的团队	2279
加入我們	2279
加入我們的團隊	2279
加入書籤	2256
加入會員	2251
加载更多	2265
""", '動': """
動画	1244
動画で見る	1258
動画を再生する	1258
動画を見る	1246
""", '单': """
单次捐款	2249
""", '印': """
印刷	1235
印刷する	1235
印刷用ページ	1258
印刷用ページを表示	1258
""", '即': """
即时新闻	2263
即時新聞	2263
""", '原': """
原文連結	2289
原文链接	2289
""", '参': """
参与评论	2262
参加者募集中	1255
参加问卷调查	2279
""", '參': """
參加問卷調查	2279
""", '友': """
友善列印	2279
友達に教える	1258
""", '反': """
反馈	2262
""", '发': """
发现错误?请告诉我们	2279
发表留言	2262
发表评论	2262
""", '合': """
合わせて読みたい	1244
""", '同': """
同じカテゴリの記事	1244
同じ著者の記事	1268
同意	2260
同意しない	1240
同意する	1240
""", '听': """
听全文	2279
听新闻	2256
听这篇文章	2279
""", '單': """
單次捐款	2249
""", '回': """
回到頂部	2265
回复	2262
回覆	2262
回頂端	2265
回首頁	2265
""", '复': """
复制成功	2256
复制网址	2279
复制链接	2256
""", '大': """
大字	2256
大家还在看	2263
大家都在看	2263
""", '头': """
头条	2263
""", '字': """
字体大小	2256
字号	2256
字級	2256
字體大小	2256
""", '官': """
官方微博	2257
""", '定': """
定期定額	2249
""", '寄': """
寄付	1228
寄付する	1228
寄付で応援する	1258
寄付のお願い	1228
寄付をする	1228
""", '專': """
專題	2263
""", '小': """
小字	2256
小編推薦	2263
""", '尚': """
尚無留言	2279
""", '展': """
展开	2265
展开全文	2265
展開	2265
""", '已': """
已关注	2257
已是会员	2251
已有帐号	2251
已經是會員	2251
已經是會員?登入	2251
""", '广': """
广告	2259
""", '広': """
広告	1238
広告の後に続きます	1238
広告をスキップ	1238
広告を閉じる	1238
広告企画	1238
""", '廣': """
廣告	2259
""", '延': """
延伸閱讀	2263
延伸阅读	2263
""", '开': """
开通会员	2251
""", '影': """
影音	2263
""", '後': """
後で	1227
""", '微': """
微信	2256
微博	2256
""", '忘': """
忘記密碼	2251
忘记密码	2251
""", '応': """
応援する	1228
""", '您': """
您可能也喜歡	2263
您可能感兴趣	2263
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	2288
您的邮箱	2253
您的電郵	2253
""", '意': """
意见反馈	2262
""", '感': """
感想を送る	1242
""", '成': """
成为会员	2249
成為會員	2249
""", '我': """
我同意	2260
我的帐户	2251
我的帳戶	2251
我知道了	2260
我要留言	2262
我要糾錯	2279
我要纠错	2262
我要评论	2262
""", '戻': """
戻る	1246
""", '所': """
所有留言	2262
""", '打': """
打印	2256
打印本页	2279
打赏	2249
""", '投': """
投票する	1258
投稿する	1242
""", '拒': """
拒絕	2260
拒绝	2260
""", '招': """
招聘启事	2279
""", '拡': """
拡大	1235
拡大する	1246
""", '按': """
按讚	2257
""", '捐': """
捐款	2249
捐贈	2249
捐赠	2249
""", '排': """
排行榜	2263
""", '採': """
採用情報	1255
""", '接': """
接受	2260
接受全部	2260
接受所有	2260
""", '推': """
推广	2259
推广内容	2259
推廣	2259
推荐	2263
推荐文章	2263
推荐阅读	2263
推薦	2263
推薦文章	2263
推薦閱讀	2263
""", '提': """
提供	1238
""", '搜': """
搜尋	2265
搜索	2265
""", '播': """
播放	2265
""", '支': """
支持我们	2249
支持我們	2249
支援する	1228
""", '收': """
收听	2256
收听本文	2279
收聽文章	2279
收藏	2256
收藏文章	2256
收藏本文	2279
收起	2265
""", '文': """
文字の大きさ	1235
文字サイズ	1235
""", '新': """
新着	1244
新着ニュース	1244
新着記事	1244
新着記事一覧	1268
新規会員登録	1230
新規登録	1230
新闻简报	2253
""", '显': """
显示更多	2265
""", '暂': """
暂不	2248
暂无评论	2279
""", '暫': """
暫不	2248
""", '更': """
更多	2263
更多内容	2263
更多報導	2263
更多报道	2263
更多文章	2263
更多新聞	2263
更多新聞請看	2288
更多新闻	2263
更多精彩	2288
更多精采內容	2279
""", '最': """
最多人看	2288
最新ニュース	1244
最新号	1268
最新影音	2288
最新文章	2263
最新新聞	2263
最新新闻	2263
最新消息	2263
最新記事	1244
""", '會': """
會員中心	2251
會員專屬	2251
會員登入	2251
""", '有': """
有料会員登録	1230
有料会員記事	1258
有料登録	1230
有料記事	1230
""", '朋': """
朋友圈	2256
""", '服': """
服务条款	2260
服務條款	2260
""", '朝': """
朝刊・夕刊	1230
""", '本': """
本周热门	2288
本文へ	1246
本文へ移動	1246
""", '机': """
机器翻译	2279
""", '查': """
查看全部	2265
查看原图	2265
查看原文	2289
查看更多	2265
查看留言	2262
查看评论	2262
""", '标': """
标签	2263
""", '検': """
検索	1246
""", '業': """
業配	2259
""", '標': """
標籤	2263
""", '機': """
機器翻譯	2279
""", '檢': """
檢舉	2262
""", '次': """
次のページ	1246
次の記事	1244
次の記事へ	1244
次へ	1246
次ページ	1246
""", '每': """
每月捐款	2249
""", '注': """
注册	2251
注目の記事	1244
注目キーワード	1244
注目ワード	1244
注目記事	1244
""", '点': """
点击排行	2263
点击播放	2279
点击查看原文	2289
点击查看大图	2265
点击阅读原文	2289
点我看视频	2279
点赞	2256
""", '為': """
為您推薦	2263
""", '热': """
热点	2263
热点推荐	2263
热门	2263
热门排行	2263
热门文章	2263
热门新闻	2263
""", '無': """
無料で体験する	1230
無料で読む	1230
無料会員登録	1230
無料会員限定	1230
無料体験	1230
無料登録	1230
""", '焦': """
焦點新聞	2263
""", '熱': """
熱門	2263
熱門排行	2263
熱門文章	2263
熱門新聞	2263
熱門話題	2263
""", '特': """
特定商取引法に基づく表記	1240
特集	1244
""", '猜': """
猜你喜欢	2263
猜你喜歡	2263
""", '申': """
申し込む	1230
""", '电': """
电子报	2253
电子邮箱	2253
""", '画': """
画像を拡大	1246
画像を見る	1246
""", '留': """
留言	2262
留言(#	2262
""", '登': """
登入	2251
登入/註冊	2251
登出	2251
登录	2251
登录/注册	2251
登錄	2251
登録	1230
登録が完了しました	1258
登録して続きを読む	1230
登録する	1230
""", '發': """
發現錯誤?請告訴我們	2279
發表留言	2262
發表評論	2262
""", '目': """
目录	2265
目次	1246
目錄	2265
""", '相': """
相关主题	2263
相关报道	2263
相关推荐	2263
相关文章	2263
相关新闻	2263
相关标签	2263
相关视频	2288
相关阅读	2263
相關主題	2263
相關報導	2263
相關影片	2288
相關推薦	2263
相關文章	2263
相關新聞	2263
相關標籤	2263
相關閱讀	2263
""", '看': """
看了这篇文章的人也看	2263
看原文	2289
看更多	2263
看更多文章	2288
看更多新聞	2288
""", '稍': """
稍后再说	2248
稍后提醒我	2248
稍后阅读	2279
稍後再說	2248
稍後提醒我	2248
稍後閱讀	2279
""", '立': """
立即捐款	2249
立即訂閱	2251
立即订阅	2251
""", '粉': """
粉絲團	2257
""", '精': """
精彩推荐	2288
精彩推薦	2288
精选	2263
""", '紙': """
紙面ビューアー	1230
""", '続': """
続きはこちら	1269
続きをみる	1246
続きを読む	1230
""", '網': """
網友留言	2262
""", '編': """
編輯推薦	2263
編輯精選	2263
編集部おすすめ	1244
編集部のおすすめ	1244
""", '縮': """
縮小	1235
""", '繼': """
繼續閱讀	2265
""", '纠': """
纠错	2262
""", '继': """
继续浏览内容	2265
继续阅读	2265
""", '编': """
编辑推荐	2263
编辑精选	2263
""", '网': """
网友评论	2262
""", '联': """
联系我们	2260
""", '聯': """
聯絡我們	2260
""", '聽': """
聽全文	2279
聽新聞	2256
聽這篇文章	2279
""", '菜': """
菜单	2265
""", '著': """
著作権	1240
""", '複': """
複製網址	2279
複製連結	2256
""", '觀': """
觀看更多	2288
""", '视': """
视频	2263
""", '解': """
解鎖全文	2279
解锁全文	2279
""", '訂': """
訂閱	2251
訂閱會員	2251
訂閱會員專屬內容	2279
訂閱郵件	2253
訂閱電子報	2253
""", '記': """
記事の続きはこちら	1269
記事へのご意見	1242
記事をサポートする	1228
記事をプレゼント	1230
記事をプレゼントする	1258
記事を保存	1235
記事を保存する	1258
記事を印刷する	1235
記事を読む	1246
記事ランキング	1244
記事一覧	1246
記事一覧を見る	1269
記事全文を読む	1246
記者募集	1255
記者募集中	1255
""", '許': """
許可する	1240
""", '註': """
註冊	2251
""", '評': """
評論	2262
""", '話': """
話題の記事	1244
""", '語': """
語音播報	2279
語音朗讀	2279
""", '誤': """
誤字脱字の報告	1258
誤字脱字を報告する	1258
""", '読': """
読まれている記事	1244
読み上げ	1258
""", '請': """
請填寫讀者問卷	2279
請繼續往下閱讀	2259	2259
請輸入電子郵件	2253
""", '讚': """
讚	2256
讚賞支持	2249
""", '订': """
订阅	2251
订阅会员	2251
订阅邮件	2253
""", '评': """
评论	2262
评论(#	2262
""", '诚': """
诚聘英才	2279
""", '话': """
话题	2263
""", '语': """
语音朗读	2279
""", '请': """
请先登录再评论	2279
请继续往下阅读	2259
请输入邮箱	2253
""", '購': """
購読	1230
購読する	1230
購読のお申し込み	1230
購読申し込み	1230
""", '贈': """
贈送文章	2279
贈送文章給朋友	2279
贈送此文	2279
""", '贊': """
贊助	2249
贊助內容	2259
贊助商	2259
""", '赞': """
赞助	2249
赞助内容	2259
赞助商链接	2259
赞赏	2249
""", '赠': """
赠送此文	2279
""", '跳': """
跳到主要內容	2265
""", '載': """
載入更多	2265
""", '轉': """
轉發	2256
""", '转': """
转发	2256
""", '返': """
返信	1242
返信する	1242
返回顶部	2265
返回首页	2265
""", '追': """
追蹤	2257
追蹤我們	2257
""", '通': """
通報する	1242
通知を受け取る	1258
""", '速': """
速報	1244
速報通知を受け取る	1258
""", '連': """
連結已複製	2279
連載	1244
""", '運': """
運営会社	1240
""", '違': """
違反報告	1242
""", '選': """
選單	2265
""", '邮': """
邮箱	2253
""", '链': """
链接已复制	2279
""", '閉': """
閉じる	1227	1246
""", '開': """
開通會員	2251
""", '関': """
関連	1244
関連する記事	1244	1268
関連キーワード	1244
関連タグ	1244
関連トピックス	1244
関連ニュース	1244
関連リンク	1244
関連動画	1244
関連情報	1244
関連記事	1244
関連記事はこちら	1268
""", '閱': """
閱讀全文	2265
閱讀原文	2289
閱讀更多	2265
""", '關': """
關於我們	2260
關注	2257
關注我們	2257
關鍵字	2263
關閉	2248
""", '阅': """
阅读全文	2265
阅读原文	2289
阅读更多	2265
""", '隐': """
隐私权政策	2260
""", '電': """
電子信箱	2253
電子報	2253
電子版	1230
""", '音': """
音声で聞く	1235
音声読み上げ	1258
""", '頭': """
頭條	2263
""", '顯': """
顯示更多	2265
""", '首': """
首頁	2265
首页	2265
""", '點': """
點我看影片	2279
點擊播放本文	2279
點閱排行	2288
""", '가': """
가	1285
가입하기	1281
가장 많이 본 뉴스	1290
""", '개': """
개인정보 처리방침	1288
개인정보처리방침	1288
""", '거': """
거부	1288
""", '검': """
검색	1292
""", '계': """
계속 읽기	1281
""", '고': """
고객센터	1288
""", '공': """
공유	1285
공유하기	1285
""", '관': """
관련 기사	1290
관련 뉴스	1290
관련 영상	1311
관련 태그	1290
관련기사	1290
관련뉴스	1290
관련키워드	1290
""", '광': """
광고	1287
광고 닫기	1287
""", '괜': """
괜찮습니다	1278
""", '구': """
구독	1281
구독 신청	1281
구독 전용	1281
구독 중	1281
구독신청	1281
구독이 완료되었습니다	1303
구독하고 이어서 읽기	1303
구독하기	1281
""", '글': """
글씨크기	1285
글자 크기	1285
글자 크기 변경	1303
글자 크기 조절	1303
글자크기	1285
""", '기': """
기부하기	1279
기사 공유하기	1285
기사 더보기	1303
기사 듣기	1303
기사 링크 복사	1303
기사 본문	1292
기사 선물하기	1303
기사 스크랩하기	1303
기사 오류 신고	1303
기사 오류 제보	1303
기사 원문 보기	1303
기사 저장하기	1303
기사 제보 및 문의	1303
기사 후원하기	1279
기사에 대한 의견	1289
기사원문	1292
기사저장	1285
기자 구독	1298
기자 구독하기	1298
기자 페이지	1298
기자 프로필 보기	1298
기자의 다른 기사	1298
기자의 다른기사	1290
""", '나': """
나중에	1278
나중에 보기	1303
나중에 읽기	1303
나중에 하기	1278
""", '내': """
내 정보	1281
""", '네': """
네이버 블로그	1285
""", '놓': """
놓치면 안 되는 기사	1311
""", '뉴': """
뉴스 듣기	1303
뉴스레터 무료 구독	1303
""", '다': """
다른 공유 찾기	1285
다른 기사	19	1290
다른 기사 더 보기	19
다른 기사 보기	1298
다른기사	1290
다른기사 보기	1290
다시 보지 않기	1278
다음	1292
다음 기사	1290
다음 기사 보기	1303
다음 페이지	1292
다음기사	1290
다음에	1278
""", '닫': """
닫기	1278
""", '답': """
답글	1289
답글쓰기	1289
""", '당': """
당신이 좋아할 만한	1290
""", '댓': """
댓글	1289
댓글 #	1289
댓글 #개	1289
댓글 보기	1289
댓글 쓰기	1289
댓글 운영 정책	1303
댓글 운영정책	1303
댓글보기	1289
댓글쓰기	1289
댓글을 입력해주세요	1289
""", '더': """
더 보기	1292
더보기	1290	1292
""", '독': """
독자 의견 조사	1303
""", '동': """
동영상	1290
동의	1288
동의합니다	1288
""", '등': """
등록	1289
""", '디': """
디지털뉴스부	1298
디지털뉴스팀	1298
디지털콘텐츠팀	1298
""", '라': """
라인	1285
""", '랭': """
랭킹	1290
랭킹뉴스	1290
""", '로': """
로그아웃	1281
로그인	1281
로그인 후 댓글 쓰기	1303
로그인/회원가입	1281
""", '링': """
링크 복사	1285
링크가 복사되었습니다	1303
""", '마': """
마이페이지	1281
""", '많': """
많이 본 기사	1290
많이 본 뉴스	1290
많이 본 영상	1311
많이 읽은 기사	1290
많이본 기사	1290
많이본 뉴스	1290
""", '맨': """
맨 위로	1292
맨위로	1292
""", '메': """
메뉴	1292
메뉴 닫기	1292
메일	1285
""", '모': """
모두 동의	1288
""", '목': """
목록	1292
목록보기	1292
""", '무': """
무료 체험 시작하기	1281
무료 회원가입	1281
""", '문': """
문의	1289
""", '바': """
바로가기	1285
""", '밴': """
밴드	1285
""", '베': """
베스트	1290
""", '복': """
복사하기	1285
""", '본': """
본문 글씨 줄이기	1285
본문 글씨 키우기	1285
본문 바로가기	1292
본문으로 바로가기	1292
""", '북': """
북마크	1285
""", '비': """
비밀번호 찾기	1281
""", '사': """
사이트맵	1288
사진 확대	1292
""", '설': """
설문 참여 바로가기	1303
설문 참여하기	1303
설문조사 참여하기	1303
""", '속': """
속보	1290
속보 알림 받기	1303
속보 알림 신청	1303
""", '스': """
스크랩	1285
스크랩하기	1303
스폰서	1287
""", '신': """
신고	1289
신문구독	1281
""", '실': """
실시간 뉴스	1290
""", '에': """
에디터 추천	1290
""", '연': """
연관기사	1290
""", '영': """
영상	1290
영상 보기	1303
영상으로 만나보세요	1303
영상으로 보기	1303
""", '오': """
오늘 하루 보지 않기	1278
오늘은 그만 보기	1278
오늘의 추천	1290
오늘의 핫뉴스	1311
오디오로 듣기	1303
오류 신고	1289
오류 신고하기	1303
오탈자 신고	1303
""", '온': """
온라인뉴스팀	1298
""", '요': """
요약	1292
""", '원': """
원문보기	1292
""", '위': """
위로	1292
""", '유': """
유료 기사입니다	1303
""", '음': """
음성 재생하기	1303
음성으로 듣기	1285
""", '응': """
응원하기	1279
""", '의': """
의견 쓰기	1289
""", '이': """
이 기사 어땠나요	1303
이 기사를 공유합니다	1303
이 기사를 추천합니다	1303
이 기사와 함께 읽은 기사	1303
이 기자의 다른 기사	1303
이 시각 많이 본 기사	1311
이 시각 많이 본 뉴스	1311
이 시각 주요뉴스	1290
이 시각 추천뉴스	1290
이런 기사는 어때요	1311
이메일	1285
이메일무단수집거부	1288
이미 구독 중이신가요	1281
이미 회원이신가요	1281
이미지 크게 보기	1292
이미지 확대	1292
이슈	1290
이용약관	1288
이전	1292
이전 기사	1290
이전 기사 보기	1303
이전기사	1290
""", '인': """
인기 급상승	1311
인기 기사	1290
인기기사	1290
인기뉴스	1290
인쇄	1285
인쇄하기	1285
인스타그램 팔로우	1303
""", '일': """
일시후원	1279
""", '재': """
재생	1292
""", '저': """
저작권규약	1288
저장	1285
""", '전': """
전체 댓글	1289
전체 보기	1292
전체메뉴	1292
전체보기	1292
""", '접': """
접기	1292
""", '정': """
정기 후원하기	1279
정기구독	1281
정기후원	1279
""", '제': """
제보	1289
제보하기	1289
""", '좋': """
좋아요	1285
좋은 기사 후원하기	1279
""", '주': """
주소 복사	1303
주소가 복사되었습니다	1303
주소복사	1285
주요 기사	1290
주요 뉴스	1290
주요 뉴스 더보기	1311
주요기사	1290
주요뉴스	1290
""", '지': """
지금 뜨는 기사	1311
지금 뜨는 뉴스	1311
지면보기	1281
""", '청': """
청소년보호정책	1288
""", '최': """
최신 기사	1290
최신 뉴스	1290
최신기사	1290
최신뉴스	1290
""", '추': """
추천 기사	1290
추천 영상	1311
추천기사	1290
추천뉴스	1290
""", '친': """
친구 추가하기	1303
""", '카': """
카카오스토리	1285
카카오톡	1285
카카오톡 공유	1285
카카오톡으로 공유	1303
카카오톡으로 공유하기	1303
카테고리	1290
""", '쿠': """
쿠키 설정	1288
""", '퀴': """
퀴즈 풀기	1303
""", '키': """
키워드	1290
""", '태': """
태그	1290
""", '텔': """
텔레그램에서 소식 받기	1303
""", '투': """
투표하기	1303
""", '트': """
트위터	1285
트위터 공유	1285
""", '페': """
페이스북	1285
페이스북 공유	1285
페이스북으로 공유	1303
""", '펼': """
펼치기	1292
""", '포': """
포토	1290
""", '폰': """
폰트 크기	1285
""", '프': """
프리미엄	1281
프린트	1285
""", '함': """
함께 보면 좋은 기사	1290
함께 볼 기사	1311
함께 읽으면 좋은	1290
함께 읽은 기사	1311
""", '핫': """
핫뉴스	1290
핫이슈	1290
핫클릭	1311
""", '헤': """
헤드라인	1290
""", '협': """
협찬	1287
""", '홈': """
홈	1292
""", '화': """
화제의 뉴스	1290
""", '회': """
회사소개	1288
회원가입	1281
""", '후': """
후원	1279
후원 안내	1279
후원 하기	1279
후원하기	1279
후원회원 가입	1279
"""}

START = {'a': """
abonē	1387 K par	1387 K no	1387 K un	1389 K
această	1719 K traducere
además	704 K:	742 K, en
ai가	1300 K 자동 번역한	1300 K 번역한	1300 K 핵심	1300 K 요약한
ai에게	1300 K 물어	1300 K 질문	1300 K 물어보기
ajánljuk	1069 K:
aktivér	328 K
alătură	12 K-te
anmäl	2017 K dig till vårt	2033 K
apúntate	723 K a nuestro seminario	723 K a nuestro evento
artykuł	1594 K ukazał się	1594 K pochodzi z	1600 K przetłumaczony	1600 K został przetłumaczony	1600 K czyta	1600 K wygenerowany
artykuły	1591 K autora
ascultă	1 K	1710 K:	1725 K podcastul	1725 K acest articol
atsisiųskite	1350 K
autorė	1354 K:
autoři	242 K jsou
außerdem	445 K lesenswert:	445 K interessant:
aún	32 K no hay comentarios
""", 'b': """
bajá	731 K la app
beiträge	27 K
benefício	1675 K do assinante:
beställ	2033 K
besøg	314 K vores
beğendiniz	8 K mi
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	2217 K liên quan:	2228 K viết này có	2228 K viết có hữu ích
báo	2228 K lỗi bài viết
bình	5 K luận	27 K luận	2229 K chọn:
bądź	31 K pierwszy	31 K pierwsza
bővebben	1069 K:
bạn	2228 K phát hiện	2228 K thấy bài viết
bản	2228 K tóm tắt này
bấm	2230 K để nghe
""", 'c': """
chceš	263 K u nás pracovat	1911 K u nás pracovať
chefredaktör	2031 K och ansvarig utgivare:	2031 K:
chưa	32 K có bình luận
citeşte	1710 K şi	1710 K şi:	1710 K şi
citește	1710 K și	1710 K și:	1710 K:	1710 K mai mult	1710 K aici	1710 K și	1710 K mai departe:
citiți	1710 K și
ciąg	1604 K dalszy
comentários	5 K	27 K
compartí	3 K
conteúdo	1673 K gerado	1678 K oferecido por
conținut	1719 K generat	1723 K oferit de
crédit	958 K photo	958 K photos
crédits	958 K photo	958 K photos
cài	2232 K đặt ứng dụng	2232 K ứng dụng	2232 K app
có	2217 K thể bạn quan tâm:
""", 'd': """
dacă	1714 K ai informații	1721 K ai observat o
dalinkitės	1350 K
další	232 K články autora
darovať	1905 K
dernières	919 K actualités
descarcă	13 K
descargá	13 K	731 K la app
descărcați	13 K
disponível	1683 K na app store	1683 K no google play	1683 K para android e
distribuiți	3 K
dodržujte	28 K
doporučte	256 K
dostępna	1607 K w
dostępne	1607 K w
dostępny	1607 K w
dołącz	12 K do	1618 K do	1630 K do dyskusji
držte	28 K se
découvrez	920 K aussi	937 K la boutique	937 K notre boutique	937 K nos jeux	937 K notre hors-série	945 K notre application	945 K notre appli
décryptage	920 K :
dùng	2237 K thử
""", 'e': """
elírást	7 K
előfizetőként	1094 K
encuéntranos	12 K
envía	3 K
envíanos	712 K
ermöglicht	447 K von
erről	1069 K bővebben
escríbenos	706 K
estagiária	1666 K sob supervisão	1666 * K sob supervisão
estagiário	1666 K sob supervisão
""", 'f': """
faça	1681 K o quiz	1681 K o teste	1681 K o nosso
felelős	1091 K szerkesztő:	1091 K kiadó:
fiți	31 K primul
foretrækker	329 K du
fortsätt	2035 K läsa
fotogaléria	1879 K:
fotografía	743 K:
få	305 K fuld adgang til	328 K adgang	328 K fri	328 K fuld	328 K besked	328 K ugens	328 K dagens	328 K de	328 K nyheder	328 K en notifikation	328 K breaking	328 K seneste nyt	339 K	1524 K full tilgang til	1550 K tilgang	1550 K fri	1550 K full	1550 K beskjed	1550 K varsel	1550 K ukas	1550 K dagens	1550 K de	1550 K nyheter	1550 K siste	1562 K	2008 K full tillgång till	2033 K tillgång	2033 K fri	2033 K full	2033 K besked	2033 K en notis	2033 K veckans	2033 K dagens	2033 K de	2033 K nyheter	2033 K senaste	2044 K
férjen	1094 K hozzá
följ	12 K	2012 K	2033 K
følg	12 K	12 K oss	309 K	328 K	1528 K	1550 K
füge	12 K uns	453 K
fügen	12 K sie uns	453 K sie
für	394 K diesen artikel	394 K diesen	442 K nur
főszerkesztő	1091 K:
""", 'g': """
gazeteciliğimizi	2118 K
ghé	2229 K cửa hàng trực tuyến
glöm	2033 K inte att bekräfta
góp	2228 K ý cho bài viết
gör	2017 K quizet	2017 K vårt quiz	2033 K vårt
görmemiz	2123 K gereken
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	1095 K lát
hintergründe	445 K dazu:
hjälp	2017 K oss bli bättre	2017 K oss att bli bättre
hjælp	314 K os med at blive bedre
hlavné	1892 K body
hlavní	244 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	2229 K trả lời khảo sát	2235 K ủng hộ
hämta	13 K	2021 K
häng	2033 K med
hääleta	778 K
håll	28 K	28 K dig
hör	398 K dir	453 K	2033 K
hören	398 K sie	453 K sie
hør	1 K artiklen	1 K artikkelen	1 K saken	300 K også	300 K også:	314 K mere på	328 K	1519 K også	1519 K også:	1550 K
""", 'i': """
iesūti	1375 K savu	1375 K
indlæg	27 K
inlägg	27 K
intră	12 K pe
išsaugokite	1350 K
""", 'j': """
jaký	33 K je váš
jäikö	857 K juttu kesken
jälgi	778 K
""", 'k': """
kapcsolódó	1069 K	1069 K:
kiểm	2229 K tra kiến thức của bạn
kjøp	1533 K billetter	1533 K billett	1550 K
klausykitės	1335 K
klikněte	230 K zde
ključne	1839 K točke	1839 K tačke
klõpsates	778 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	1389 K var
kommentarsfältet	5 K
kopiér	328 K
kopírovat	256 K
kopírovať	1905 K
kopē	1389 K
kvíz	230 K:	1081 K	1879 K:
kérje	1094 K
kérjen	1094 K
kérjük	28 K
köp	2017 K biljetter	2017 K biljett	2033 K
kövess	12 K
kövesse	1094 K
kövessen	12 K
køb	314 K billetter	314 K billet	328 K
küfür	27 K içeren
küldd	3 K el	1076 K el nekünk
küldje	1076 K el nekünk	1094 K	1094 K tovább
kļūsti	1389 K
kết	2220 K nối với chúng tôi
""", 'l': """
laimē	1389 K
laimėkite	1350 K
legyél	1094 K
lejupielādē	1389 K
leé	742 K también	742 K más	742 K:
lisää	881 K meidät
lásd	1069 K még
lásson	1094 K több
lát	1076 K valami
láttál	1076 K valami
lägg	2033 K till
lähetä	860 K juttuvinkki	860 K uutisvinkki	860 K vinkki	864 K mielipidekirjoituksesi	864 K mielipidekirjoitus	881 K
lämna	2011 K dina tips	2011 K ditt tips
läs	2001 K mer om	2002 K också	2002 K också:	2002 K även	2002 K mer	2002 K mer:	2002 K:	2002 K här	2002 K också	2002 K mer	2002 K även	2002 K även:	2008 K vidare med	2008 K mer på	2021 K e-tidningen	2021 K tidningen	2033 K	2035 K vidare
læs	299 K mere om	300 K også	300 K også:	300 K mere	300 K mere:	300 K:	300 K her	300 K hele	300 K også	300 K mere	305 K videre med	319 K e-avisen	319 K avisen	328 K	330 K videre
légy	31 K te az első
líbil	8 K se vám	245 K se
löydät	12 K meidät	881 K meidät
löysitkö	7 K
lütfen	28 K
""", 'm': """
mantén	28 K
materiał	1604 K wideo
mesterséges	1102 K intelligencia írta
mirá	726 K el video	742 K también	742 K:
mitä	8 K pidit	33 K mieltä	882 K mieltä sinä
mišljenja	1836 K autora	1836 K iznesena	1836 K izneta
mišljenje	1836 K autora
możliwość	5 K komentowania
mándanos	712 K
más	703 K noticias de	703 K noticias sobre	703 K sobre	703 K en	703 K de	704 K información	704 K información:	704 K información	706 K artículos de
máte	232 K tip
märkasid	763 K midagi	769 K viga	769 K artiklis viga
még	32 K nincs
més	183 K informació:	209 K notícies de	209 K notícies sobre
mød	314 K os
mūs	1389 K vari
mời	2217 K xem	2217 K bạn đọc	2217 K độc giả	2220 K bạn tham gia	2220 K độc giả theo dõi	2220 K bạn đọc theo dõi	2230 K quý vị theo dõi	2230 K quý độc giả	2230 K bạn xem video	2230 K nghe
""", 'n': """
nahlásit	266 K chybu
nahlásiť	1914 K chybu
nahláste	1914 K chybu
najważniejsze	1600 K informacje
naloži	1955 K
naložite	13 K	1955 K
naročite	1962 K se na
našli	7 K jste	7 K ste
nemáte	264 K čas číst	1912 K čas čítať
než	273 K vložíte komentář	273 K začnete diskutovat	273 K napíšete příspěvek
nguồn	2224 K:	2224 K :
nové	247 K číslo	247 K vydání	1895 K číslo	1895 K vydanie
nájdete	12 K nás
não	27 K serão publicados
näe	881 K enemmän
nägid	779 K viga
näita	778 K
näitkö	882 K virheen
näytä	881 K sisältö
nå	2033 K vår
nézd	1069 K meg	1094 K meg
nézze	1069 K meg	1094 K meg
nāc	1380 K strādāt
""", 'o': """
oceń	8 K	1601 K ten	1601 K artykuł	1601 K tekst
odporučte	1905 K
odporúčame	1879 K:
odsłuchaj	1612 K	1612 K ten
ofereça	3 K
oglądaj	1589 K:
ohodnoťte	245 K	1893 K
opýtajte	1892 K sa
opširnije	1825 K:	1825 K na
ouça	1 K	1658 K:	1679 K o podcast
oír	1 K
""", 'p': """
pamanīji	1381 K kļūdu
pamanījāt	1381 K kļūdu
pastebėjote	1336 K įdomų	1342 K klaidą
paylaş	3 K
phát	7 K hiện lỗi
phóng	2224 K viên:
piditkö	8 K	882 K
pidätkö	882 K
piše	1850 K:
podobał	8 K ci się
podpořte	261 K
podržite	1853 K
podés	12 K seguir	713 K enviarnos
podívejte	230 K se:	230 K se na video
poleć	1612 K
poslať	1905 K
poslechněte	1 K si	230 K si	230 K si:
poslušajte	1 K	1825 K:	1934 K:
posłuchaj	1 K	1589 K:	1589 K też:
pozostała	1604 K część
pošlete	256 K
pošlite	3 K	1905 K
poți	1714 K contacta autorul	1714 K contacta autoarea
praneškite	1336 K redakcijai
predplaťte	1909 K si
prečítajte	1879 K si tiež	1879 K si aj	1879 K si	1879 K si:
pridružite	12 K se
pridėkite	1350 K
pročitaj	1825 K još	1825 K i
pročitajte	1825 K još	1825 K i	1825 K više	1825 K još	1825 K i	1825 K više	1825 K:	1825 K više o ovoj temi
prvý	1904 K mesiac len za	1904 K mesiac za	1904 K mesiac už za	1904 K mesiac zadarmo
prześlij	1612 K dalej
präsentiert	447 K von
prüfen	453 K sie
páčil	8 K sa vám	1893 K sa
päivitä	881 K
pääset	881 K lukemaan
päätoimittaja	879 K:
păstrați	28 K
pērc	1380 K biļetes	1389 K
předplaťte	261 K si
přehrajte	230 K si
přečtěte	230 K si také	230 K si	230 K si:	230 K si také:
připojte	12 K se
""", 'q': """
querés	713 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	264 K posloucháte
radšej	1912 K počúvate
radši	264 K posloucháte
rašykite	1336 K autorei	1336 K autoriui
recibí	712 K las noticias
recomandări	1710 K:
regisztrálj	1093 K ingyenesen
regisztráljon	1081 K	1093 K ingyenesen
resuméet	26 K er
resztę	1604 K tekstu
rezervē	1389 K
rešite	1825 K kviz
riješite	1825 K kviz
rozwiąż	1589 K quiz
rätsel	436 K mit
rätseln	436 K sie mit
réservez	937 K vos places pour la soirée de la rédaction
résumer	928 K cet article	928 K l'article
résumé	928 K généré	928 K rédigé	928 K réalisé	928 K produit	928 K par
rösta	2033 K
rādīt	1389 K
""", 's': """
saglabā	1389 K
saistīts	1365 K:
saņem	1389 K
sažetak	1839 K	1839 K članka	1839 K teksta
schließe	23 K dich
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	712 K el canal	742 K leyendo:
sesizări	1714 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	244 K	244 K článku
siųskite	1336 K savo	1350 K
sjefredaktør	1547 K:	1547 K og ansvarlig redaktør:
skopírovať	1905 K
skrót	1600 K artykułu
související	230 K:
sporočite	1967 K napako
sprawdź	1589 K:	1589 K też:
spýtajte	1892 K sa
stališča	1945 K avtorja
stáhni	13 K si
stáhněte	13 K si
stöd	2008 K
stötta	2008 K
støt	305 K
støtt	1524 K
suscríbete	684 K a
susidūrėte	1336 K su
susiję	1325 K:
synthèse	928 K générée
syötä	881 K
szerző	1100 K:
szívesen	1095 K meghallgatjuk
szöveg	1100 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	717 K
síganos	12 K
sígueme	717 K
síguenos	12 K
søg	328 K nu
súhrn	1892 K
súmate	12 K
súvisiace	1879 K:
súvisiaci	1879 K článok
sūti	1375 K savu	1389 K
""", 't': """
también	704 K puedes leer	704 K puedes leer:	704 K te puede interesar:
també	183 K et pot interessar:
tekoäly	886 K on
tenés	709 ¿K información
thử	2229 K sức với
tiedätkö	860 K aiheesta	860 K asiasta	860 K lisää
tiivistelmä	26 K on
tilføj	328 K
todavía	32 K no hay comentarios
további	1069 K részletek
traducció	192 K feta
transparentní	237 K účet:
trả	2229 K lời câu đố
trải	2237 K nghiệm
turpinājums	1391 K
twój	27 K komentarz
työskenteletkö	860 K
tác	2224 K giả:	2224 K giả là
támogasd	1086 K a	1086 K az
támogassa	1086 K a	1086 K az
tämä	26 K tiivistelmä
télécharger	13 K
téléchargez	13 K
tóm	2228 K tắt này
töltsd	13 K le
töltse	13 K le	1094 K le	1094 K ki
történeteiket	1076 K
tüm	27 K yorumlar
tęsinys	1352 K
tłumaczenie	1600 K
tải	13 K	13 K ứng dụng	2232 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	1858 K na grešku
uključi	1846 K
uključite	1846 K
uložit	256 K
uložiť	1905 K
uložte	256 K si	1905 K si
unbeschränkter	416 K zugang
unterstütze	350 K
unterstützen	350 K sie	350 K sie die
uočili	7 K ste
upozorniť	1914 K na chybu
upozorněte	266 K na chybu
urmărește	12 K	1710 K și:	1725 K video
urmăriți	12 K
""", 'v': """
vaš	27 K komentar
vegyél	1081 K részt
več	1934 K:	1934 K v videu	1959 K o tem	1959 K novic	1959 K preberite
vidéo	920 K :
visą	1350 K interviu
više	1825 K o:
você	1658 K pode gostar:
vprašaj	1948 K
vprašajte	1948 K
vypočujte	1 K si	1879 K si:
vytiskněte	256 K
vytlačiť	1905 K
vytlačte	1905 K
válaszolj	1094 K
válaszoljon	1094 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	328 K med
véleménycikkeit	1076 K
více	230 K zde	230 K k tématu:
võida	778 K
võta	763 K ühendust	778 K
vă	28 K rugăm să
věnujte	256 K
všechny	27 K komentáře	232 K články autora
""", 'w': """
weiterführende	372 K artikel:
weź	1630 K udział w dyskusji
więcej	1588 K o	1588 K na temat	1588 K z	1589 K na ten temat:	1591 K artykułów autora
wysłuchaj	1 K
wyślij	3 K
""", 'y': """
yanlişlik	2112 K mi
""", 'z': """
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zgłoś	1623 K uwagę	1623 K błąd	1623 K literówkę	1623 K uwagi	1623 K nieścisłość
ziņo	1375 K redakcijai
zkopírovat	256 K
znalazłeś	7 K
zostań	1620 K reporterem	1620 K reporterką	1620 K dziennikarzem
""", '©': """
©	376 K dpa	569 K #	569 K
""", 'à': """
à	920 K lire aussi	920 K lire également	920 K lire :	920 K lire sur	920 K voir aussi	920 K écouter	920 K relire	920 K découvrir	920 K lire sur le même sujet	920 K consulter :	920 K voir également	922 K propos de l'auteur	922 K propos de l'autrice	937 K retrouver dans le numéro
àudio	192 K generat
""", 'á': """
áudio	1673 K gerado
""", 'ä': """
är	2011 K du
äänestä	881 K
""", 'é': """
écouter	1 K l'article	1 K cet article	920 K aussi
écoutez	1 K cet	1 K l'article	941 K le podcast
""", 'í': """
írd	1094 K be
írj	1076 K a szerzőnek
írja	1094 K be
írjon	1076 K a szerzőnek	1094 K közvetlenül	1094 K nekünk
""", 'î': """
întreabă	1719 K asistentul
""", 'ö': """
ön	1095 K szerint
""", 'ú': """
últimas	703 K noticias de	1657 K de	1657 K notícias de
únase	12 K
únete	12 K	23 K a
""", 'ü': """
über	374 K die autorin	374 K den autor	374 K die autor:in	374 K die autoren	374 K die autor:innen
übersetzung	450 K:	450 K aus dem
""", 'č': """
čitaj	1825 K još
čitajte	1825 K i	1825 K još	1825 K još:
članak	1839 K je preveden	1839 K čita	1842 K je objavljen u
članek	1948 K je preveden	1948 K bere	1948 K je prebral	1951 K je objavljen v
článek	244 K byl přeložen	244 K přeložen	244 K načetl	247 K vyšel v
článok	1892 K bol preložený	1892 K načítal	1895 K vyšiel v
čo	33 K si myslíte
čtěte	230 K také	230 K také:	230 K i	230 K více	230 K:	230 K také
číslo	237 K účtu pro dary	237 K transparentního účtu
čítajte	1879 K aj	1879 K tiež	1879 K viac
""", 'đ': """
đánh	2228 K giá bài viết
đăng	2229 K ký tham dự hội thảo
đọc	2217 K thêm	2217 K thêm:	2217 K:	2217 K tiếp:	2220 K tin nhanh
""", 'į': """
įsigykite	1350 K
įtraukite	1350 K mus
įveskite	1350 K
""", 'ś': """
ściągnij	13 K
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
""", 'ź': """
źródła	1616 K:
źródło	1616 K:
""", 'ž': """
želite	1855 K raditi kod nas	1855 K da radite kod nas	1964 K delati pri nas
želiš	1855 K raditi kod nas	1964 K delati pri nas
žinote	1336 K daugiau	1351 K istoriją
žiūrėkite	1325 K taip pat	1350 K
""", 'ț': """
ți	8 K-a plăcut
""", 'ή': """
ήταν	497 K χρήσιμο	497 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	510 K τον	510 K τα	510 K
ακούστε	1 K	483 K:
αναφέρετε	515 K λάθος	515 K κάποιο λάθος
αναφορά	515 K λάθους
αντιγράψτε	505 K
αντιγραφή	505 K
αξιολογήστε	497 K
αποθηκεύστε	505 K
""", 'β': """
βίντεο	483 K:
βαθμολογήστε	497 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνετε	12 K μέλος	31 K ο πρώτος
""", 'δ': """
δείτε	483 K επίσης	483 K:	483 K το βίντεο	483 K εδώ	483 K επίσης:	483 K ακόμα:	483 K φωτογραφίες	483 K ακόμη	483 K ακόμη:	494 K όλα τα άρθρα	506 K όλες	506 K όλα	506 K τις
δειτε	483 K επισης	483 K ακομη	483 K:
δεν	513 K έχετε χρόνο να διαβάσετε
διάβασε	483 K επίσης	483 K ακόμη
διαβάζεται	496 K από
διαβάστε	483 K επίσης	483 K επίσης:	483 K ακόμη	483 K ακόμη:	483 K ακόμα	483 K:	483 K εδώ	483 K περισσότερα	483 K ακόμα:	483 K εδώ περισσότερα	483 K σχετικά	483 K αναλυτικά	494 K όλα τα άρθρα	506 K όλες	506 K όλα	506 K τις
διαβαστε	483 K επισης	483 K ακομη	483 K ακομα	483 K:
διαθέσιμη	502 K στο
διαθέσιμο	502 K σε	502 K στο
""", 'ε': """
εκτυπώστε	505 K
ενεργοποιήστε	502 K
εσείς	33 K τι
""", 'η': """
η	496 K περίληψη	496 K σύνοψη	496 K ανάγνωση
""", 'θ': """
θέλεις	512 K να εργαστείς μαζί μας
θέλετε	512 K να εργαστείτε μαζί μας	512 K να δουλέψετε μαζί μας
""", 'κ': """
κατέβασε	502 K
κατεβάστε	13 K	502 K	510 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	483 K:
""", 'λ': """
λήψη	502 K από	502 K στο
""", 'μ': """
μάθετε	506 K όλες
με	508 K πληροφορίες από
μείνετε	506 K ενημερωμένοι
μετάφραση	496 K
μοιράσου	505 K
μοιραστείτε	3 K
""", 'ο': """
οι	494 K απόψεις	494 K γνώμες
""", 'π': """
περίληψη	496 K
περισσότερα	483 K:
πηγές	508 K:
πηγή	508 K:
προτείνετε	505 K
προτιμάτε	513 K να ακούτε	513 K να ακούσετε
πώς	497 K σας φάνηκε
""", 'ρ': """
ρωτήστε	496 K
ρώτα	496 K
ρώτησε	496 K
""", 'σ': """
σας	8 K άρεσε	497 K φάνηκε	497 K βοήθησε	497 K άρεσε
στείλτε	505 K
στηρίξτε	510 K	510 K τον	510 K τα	510 K την
σύνοψη	496 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	494 K κείμενα που
το	494 K άρθρο εκφράζει	496 K άρθρο μεταφράστηκε	496 K κείμενο μεταφράστηκε
""", 'χ': """
χαρίστε	505 K
""", 'ό': """
όλα	494 K τα άρθρα
όλες	506 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	128 K се за
автор	1777 K - обозреватель	1777 K - корреспондент	1777 K - колумнист	1777 K - редактор	2168 K - оглядач	2168 K - колумніст	2168 K - кореспондент
авторка	2168 K - оглядачка	2168 K - колумністка
авторката	109 K е
авторът	109 K е
акценти	111 K от
""", 'б': """
беше	112 K ли полезна	112 K ли полезно	112 K ли полезен
больше	1763 K новостей	1764 K по теме:	1800 K любите слушать	1800 K нравится слушать
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	1780 K ли материал	1780 K ли пересказ	1780 K ли этот пересказ	1780 K ли этот	1780 K ли текст
была	1780 K ли статья	1780 K ли эта	1780 K ли новость
більше	2155 K по темі:	2155 K за темою:	2155 K на тему:	2155 K про це:	2183 K новин	2183 K матеріалів
""", 'в': """
вакансии	1783 K "	1783 K "	1783 K редакции
вакансії	2173 K "	2173 K "	2173 K редакції
вам	8 K понравилась	8 K сподобал*	1780 K понравилась	1780 K понравился	1780 K помогла	2171 K сподобалась	2171 K сподобалася	2171 K сподобався
ваш	27 K комментарий	27 K коментар
вижте	99 K още	99 K също	99 K:	99 K повече във видеото	99 K галерията	99 K още
включете	118 K
все	27 K комментарии	1763 K новости на тему	1763 K материалы	1763 K новости	1763 K статьи	1766 K статьи автора	1766 K материалы автора
всички	123 K новини
встановлюйте	2178 K
встановіть	13 K	2178 K
""", 'г': """
главное	1779 K от
гледайте	99 K видеото	99 K:
головне	2170 K від	2170 K за версією
""", 'д': """
детальніше	2155 K:	2155 K про це
джерела	2185 K:
джерело	2185 K:
дивіться	2155 K також	2155 K:	2155 K також:	2155 K відео:
до	2155 K теми:
докладніше	2155 K:	2155 K про це
доступно	1788 K в	1788 K на	1788 K для	2178 K в	2178 K у	2178 K на	2178 K для
достъпно	118 K в	118 K на
дотримуйтесь	28 K
другие	1766 K материалы автора
думка	2168 K автора	2168 K редакції	2168 K, висловлена
думки	2168 K авторів
""", 'е': """
есть	1766 K новость
еще	1764 K по теме:
ещё	1763 K больше	1764 K по теме:
""", 'з': """
за	2155 K темою:
забелязахте	7 K
завантажити	2178 K в	2178 K з	2178 K у
завантажте	13 K	2178 K в	2178 K з
завантажуйте	13 K	2178 K	2188 K застосунок
загрузите	1788 K в	1788 K на
задайте	1779 K вопрос
заметили	7 K ошибку
запазете	122 K
запитайте	2170 K
зберегти	2182 K
збережіть	2182 K
знайшли	7 K помилку
зручніше	2191 K слухати
""", 'и': """
изпратете	122 K
изтеглете	13 K	118 K	128 K
източник	125 K:
източници	125 K:
инсталирайте	118 K
искате	130 K да работите при нас	130 K ли да работите при нас
искаш	130 K да работиш при нас
источник	1794 K:
источники	1794 K:
""", 'к': """
как	1780 K вам статья	1780 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	122 K
копирайте	122 K
короткий	2170 K виклад	2170 K переказ
коротко	1779 K от	2170 K від
краткий	26 K пересказ	1779 K пересказ
кратко	1779 K от
краткое	1779 K содержание
куиз	99 K:
""", 'л': """
лучшее	1763 K за
любите	2191 K слухати
""", 'м': """
материал	1764 K по теме:	1782 K опубликован в	1785 K можно
месяц	1791 K подписки за
мнение	1777 K автора	1777 K редакции
мнението	109 K на автора
мнения	1777 K авторов
мненията	109 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
надіслати	2182 K
надішліть	3 K	2182 K
накратко	111 K от
нашли	7 K ошибку	7 K опечатку
немає	2191 K часу читати
нет	32 K комментариев	1800 K времени читать
новия	114 K брой
новият	114 K брой
новости	1763 K партнеров
новый	1782 K номер
няма	32 K коментари
нямате	131 K време да четете
""", 'о': """
об	1764 K этом подробнее	1766 K авторе
обобщение	111 K
обсуждение	5 K
озвучено	1779 K	2170 K
оставьте	31 K первый
открихте	7 K
откройте	1788 K в
отпечатай	122 K
отпечатайте	122 K
отправить	3 K	1792 K
отправьте	3 K	1792 K
оценете	112 K
оцените	8 K	1780 K
оцініть	2171 K
още	99 K по темата	99 K новини:	99 K по темата	123 K новини
""", 'п': """
первый	1791 K месяц за
перевод	1779 K выполнен	1779 K сделан
передплата	2181 K за #	2181 K від #
переказ	2170 K
переклад	2170 K зроблено
пересказ	1779 K
перший	2181 K місяць за
по	1764 K теме:
повече	99 K по темата:	123 K новини
повідомити	2193 K про помилку
повідомте	2193 K про помилку	2193 K нам про помилку
погляди	2168 K авторів
подарете	122 K
подарите	1792 K
подарить	1792 K
подарувати	2182 K
подаруйте	2182 K
поддержать	1797 K
поддержите	1797 K
поделитесь	3 K
поделиться	3 K
подкрепете	128 K
подкрепи	128 K
подписка	1791 K за #	1791 K от #	1791 K за рубль
подписывайтесь	12 K	1797 K на
подпишись	12 K	1812 K на
подпишитесь	12 K	1797 K на	1812 K на нас
подробнее	1764 K:	1764 K в материале	1764 K - в	1764 K читайте в материале	1764 K об этом
подробности	1764 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	1777 K автора
позицията	109 K на автора
позиція	2168 K автора
пока	32 K нет комментариев
полезна	112 K ли
помітили	7 K помилку
понравилась	8 K статья
попитай	111 K
попитайте	111 K
порадьте	2182 K
порекомендуйте	1792 K
последвайте	12 K	128 K
последние	1763 K новости о
послухати	1 K
послушать	1 K
поставте	2170 K запитання
почитать	1764 K:
преведено	111 K с
преводът	111 K е
предпочитате	131 K да слушате
прежде	1813 K чем оставить комментарий	1813 K чем комментировать
препоръчай	122 K
присоединяйтесь	12 K
присъединете	12 K се
пришлите	1766 K новость
приєднуйтесь	12 K
пройдите	1764 K тест
пройдіть	2155 K тест
прочетено	111 K от
прочетете	99 K още	99 K също	99 K още
підписка	2181 K за #	2181 K від #
підписуйся	12 K
підписуйтесь	12 K	2188 K на
підпишіться	12 K	2188 K на
підсумок	2170 K
підтримайте	2188 K
підтримати	2188 K
""", 'р': """
работа	1783 K в "
радимо	2155 K прочитати:
разрешете	118 K
распечатайте	1792 K
распечатать	1792 K
резюме	111 K
резюмето	111 K
рекомендуем	1764 K:
рекомендуємо	2155 K:
робота	2173 K в "	2173 K у "
роздрукувати	2182 K
роздрукуйте	2182 K
""", 'с': """
саммари	1779 K
свалете	13 K	118 K
свежий	1782 K номер
свързани	99 K:
связаться	1766 K с автором
сигнализирайте	133 K за грешка
скачайте	13 K	1788 K в	1788 K из	1797 K приложение
скачать	13 K	1788 K в	1788 K на
скопировать	1792 K
скопируйте	1792 K
скопіювати	2182 K
скопіюйте	2182 K
следвайте	12 K ни	128 K
следите	12 K за
слухайте	2155 K:	2155 K також:
слухати	1 K
слушайте	1764 K:	1764 K также:
слушать	1 K
см	1764 K. также:
смотрите	1764 K также	1764 K:	1764 K	1764 K также:	1764 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	1802 K об ошибке	1802 K нам об ошибке
сообщить	1802 K об ошибке
сохраните	1792 K
сохранить	1792 K
спитайте	2170 K
споделете	3 K
сподели	3 K
сподобалася	8 K
спросите	1779 K
спросить	1779 K
станьте	31 K первым	31 K першим	1797 K подписчиком	1797 K соучастником	2188 K частиною спільноти	2188 K співучасником
статията	111 K е преведена	111 K е прочетена
статтю	2170 K перекладено
статью	1785 K можно
статья	1779 K переведена	1779 K озвучена	1780 K была	1782 K опубликована в
стежте	12 K за
стислий	2170 K виклад	2170 K переказ
съобщете	133 K за грешка
съобщи	133 K за грешка
""", 'т': """
також	2155 K читайте:
текст	1779 K переведён	1779 K переведен	1779 K озвучен	2170 K перекладено	2170 K озвучено
текстът	109 K отразява	111 K е преведен
това	111 K резюме
точка	1777 K зрения автора	2168 K зору автора	2168 K зору редакції
""", 'у': """
увидели	7 K ошибку
удобнее	1800 K слушать
установите	13 K
усі	27 K коментарі
""", 'ф': """
фотогалерея	1764 K:
""", 'х': """
хареса	8 K ли	112 K ли
харесахте	112 K ли
хотите	1799 K работать у нас	1799 K у нас работать	1799 K работать в нашей
хочете	2190 K працювати в нас	2190 K в нас працювати	2190 K працювати у нас
хочеш	2190 K працювати в нас
хочешь	1799 K работать у нас
""", 'ц': """
цей	2170 K переказ
""", 'ч': """
четете	99 K още	99 K още
чети	99 K още
чи	2171 K була стаття	2171 K був матеріал	2171 K був переказ	2171 K був цей переказ	2171 K була ця	2171 K був цей	2171 K сподобалась	2171 K сподобалася	2171 K сподобався
читай	1812 K нас
читайте	12 K нас	13 K	1764 K также	1764 K также:	1764 K:	1764 K подробнее	1764 K еще	1764 K также	1764 K по теме:	1764 K подробнее:	1764 K материал	1764 K в материале	1788 K нас без	1788 K без	1797 K	1797 K нас в	2155 K також	2155 K також:	2155 K:	2155 K ще	2155 K також	2155 K також на тему:	2155 K по темі:	2155 K також на тему	2188 K
читать	1764 K также	1764 K также	1764 K по теме:
что	33 K вы думаете	1764 K ещё почитать:
чуйте	1 K	99 K:
""", 'щ': """
ще	32 K немає коментарів	2155 K за темою:
що	33 K ви думаєте
""", 'э': """
это	26 K резюме
этот	26 K пересказ	1779 K пересказ	1785 K материал можно	1785 K текст можно
эту	1785 K статью можно
""", 'я': """
як	2171 K вам стаття	2171 K вам матеріал
""", 'א': """
אהבתם	986 K את
אולי	1001 K פספסתם:
אל	992 K תפספסו: הפעילו
""", 'ב': """
בואו	987 K לעבוד איתנו
בחנו	989 K את עצמכם
""", 'ד': """
דווחו	986 K על
""", 'ה': """
האזינו	1 K	975 K:	988 K לפודקאסט	988 K לפרק
האם	8 K אהבתם	986 K הכתבה	986 K הסיכום	986 K המידע
הדוא	980 K"ל האדום
הורידו	13 K	991 K
היו	31 K הראשונים
הירשמו	987 K לוובינר	987 K לכנס
הכותב	981 K הוא
הכותבים	981 K הם
הכותבת	981 K היא
הכתבה	986 K עניינה	1002 K ממשיכה
המחבר	981 K הוא
המחברת	981 K היא
המשך	1002 K הכתבה
הפעילו	992 K התראות	992 K את ההתראות
הפרק	988 K המלא זמין
הצביעו	989 K בסקר
הצטרפו	12 K	978 K	978 K אלינו	987 K לצוות שלנו
הקשיבו	988 K לפודקאסט
השתתפו	989 K בסקר
התגובות	5 K
""", 'ח': """
חודש	997 K ראשון ב
""", 'י': """
יש	980 K לכם מידע	980 K לכם סיפור	980 K לך מידע	980 K לך סיפור
""", 'כ': """
כדי	997 K לקרוא את
כל	978 K החדשות
כתבות	1001 K נוספות:
""", 'ל': """
להאזנה	988 K לכתבה	988 K לפודקאסט
להורדת	991 K
להמשך	997 K קריאה
לכל	981 K הכתבות של	1001 K הכתבות:
לכתבה	975 K המלאה
לכתבות	1001 K נוספות:
לעדכונים	978 K נוספים	978 K
לפניות	980 K לכתב	980 K לכתבת
לפרק	988 K המלא
לצפייה	988 K בסרטון	988 K בווידאו	988 K במשדר
לקבוצת	978 K הוואטסאפ	978 K הווטסאפ
לקבלת	978 K עדכונים
לקריאה	975 K נוספת	975 K נוספת:	997 K מלאה
לקריאת	997 K הכתבה המלאה
לרכישת	987 K כרטיסים לכנס	987 K כרטיסים לחצו	987 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	989 K דעתכם? הצביעו
מייל	980 K אדום
מצאתם	7 K טעות
""", 'נ': """
נתקלתם	980 K במשהו	980 K בטעות
""", 'ע': """
עוד	975 K בנושא:	1001 K במדור:	1001 K כתבות:
ענו	989 K על הסקר	989 K על הסקר:	989 K על החידון
עקבו	12 K	978 K אחרינו	978 K אחרי
""", 'פ': """
פרסומת	1002 K
""", 'צ': """
צפו	975 K:	975 K גם	988 K בסרטון	988 K בתיעוד	988 K בווידאו	988 K בכתבה
""", 'ק': """
קבלו	992 K התראות	992 K עדכונים על	992 K עדכונים לנייד
קרא	975 K גם	975 K גם:
קראו	975 K גם	975 K גם:	975 K עוד
""", 'ר': """
רוצים	978 K להיות	978 K לקבל
""", 'ש': """
שתפו	3 K
""", 'ת': """
תמכו	995 K	996 K בעיתונות	996 K בנו	996 K בעבודתנו
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
از	825 K دست ندهيد:
اسال	62 K الذكاء
استمع	1 K الي	1 K	65 K الي
استمعوا	65 K الي
اشترك	54 K في	55 K في قناة	77 K
اشتركوا	53 K في	77 K
اضف	53 K
اطلاعات	813 K خود را بسنجيد
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
ايا	810 K اين	810 K خطايي
اين	810 K	825 K مطلب را هم بخوانيد:
اينجا	825 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	58 K وكاتب
ببينيد	800 K:
بخوانيد	800 K:
بشنويد	1 K
به	12 K كانال	810 K اين
بيشتر	800 K بخوانيد	800 K بخوانيد:	800 K ببينيد	825 K بدانيد:
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
تماس	806 K با نويسنده
تمت	62 K ترجمة هذا	62 K الترجمة
""", 'ج': """
جرب	77 K
جربوا	77 K
""", 'ح': """
حقوق	85 K النشر	85 K الطبع
حمل	13 K	13 K	72 K تطبيق	72 K تطبيقنا	72 K الان
حملوا	13 K	72 K
""", 'خ': """
خبرنگار	806 K:
خلاصات	62 K مولدة
خلاصة	62 K بالذكاء
""", 'د': """
دانش	813 K خود را
در	800 K اين باره بخوانيد	813 K اين نظرسنجي	813 K نظرسنجي ما	813 K نظرسنجي	825 K همين زمينه:	825 K همين رابطه:
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
شما	813 K چه فكر ميكنيد
""", 'ص': """
صحافي	58 K متخصص في	58 K وكاتب
صحفي	58 K متخصص في	58 K وكاتب
صوت	67 K الان:
صوتوا	67 K الان
""", 'ط': """
طالع	81 K ايضا:
""", 'ع': """
عكاس	806 K:
""", 'ف': """
في	81 K السياق ذاته:	81 K السياق نفسه:	81 K هذا السياق:
""", 'ق': """
قد	50 K يهمك:	81 K يهمك ايضا:	81 K يهمك ايضا:
قم	72 K بتحميل	72 K بتنزيل
""", 'ك': """
كاتب	58 K وصحفي	58 K وصحافي	58 K وباحث	58 K ومحلل	58 K واكاديمي	58 K صحفي
كاتبة	58 K وصحفية	58 K وصحافية	58 K وباحثة	58 K صحفية
كد	806 K خبر:	806 K خبر :
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
مترجم	806 K:
مصيتم	7 K
مطالب	800 K مرتبط:
ملخص	62 K بالذكاء	62 K المقال بالذكاء
منبع	806 K:	806 K :
مواضيع	50 K ذات صلة:	81 K متعلقة:
""", 'ن': """
نبذة	58 K عن الكاتب
نزل	13 K	72 K تطبيق	72 K تطبيقنا
نزلوا	72 K
نظر	810 K شما درباره
نظرات	5 K
نظرسنجي	813 K:
نويسنده	806 K:	806 K :
""", 'ه': """
هذا	62 K الملخص	62 K النص
هذه	62 K الترجمة
هل	7 K لاحظت	8 K اعجبك	57 K لديك معلومات	57 K لديكم معلومات	57 K لديك قصة	57 K لديكم قصة	63 K كان هذا	63 K كانت هذه	63 K وجدت هذا	63 K اعجبك هذا	63 K اعجبتك هذه	68 K وجدت خطا	68 K لاحظت خطا	68 K وجدتم خطا
همچنين	800 K بخوانيد	800 K بخوانيد:	825 K ببينيد:
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
گزارش	806 K:	810 K خطا
""", 'आ': """
आप	12 K हमें
आपक	1034 Kो यह	1034 Kो ये
""", 'इ': """
इनप	1029 Kुट-	1029 Kुट:	1029 Kुट -	1029 (Kुट
इस	1023 Kे भी पढें	1023 Kे भी पढें:	1047 Kे भी पढें-	1047 Kे भी देखें:
""", 'ए': """
एज	1029 (Kेंसी
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	1023 K पढें:	1047 K भी पढें:
""", 'क': """
क	1034 K्या यह	1034 K्या आपको	1043 Kेवल # रुपये में
""", 'ख': """
खबर	1034 K में कोई
""", 'ट': """
ट	5 Kिप्पणियां
""", 'ड': """
ड	1029 Kिस्क्लेमर:
""", 'द': """
द	1023 Kेखें:	1023 Kेखें वीडियो
""", 'प': """
पढ	1023 Kें:	1047 Kें-	1047 Kिए:
""", 'भ': """
भ	1029 (Kाषा
""", 'म': """
म	1043 Kात्र # रुपये में
""", 'य': """
य	1023 Kे भी पढें	1023 Kे भी पढें:	1029 (Kे लेखक के	1047 Kे भी पढें-	1047 Kे भी देखें:
यह	1023 K भी पढें	1023 K भी पढें:	1023 K भी देखें:	1029 (K लेखक के	1034 K खबर आपको	1047 K भी पढें-	1047 K भी पढें -
""", 'ल': """
ल	1029 Kेखक के बारे में	1029 Kेखिका के बारे में	1029 (Kेखक	1029 (Kेखिका	1029 Kेखक वरिष्ठ पत्रकार हैं	1029 Kेखक स्वतंत्र पत्रकार हैं	1029 Kेखिका वरिष्ठ पत्रकार हैं
""", 'स': """
स	1023 Kंबंधित:	1043 Kिर्फ # रुपये में	1047 Kंबंधित खबर:	1047 Kंबंधित खबरें:
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
กด	12 Kติดตาม	2057 Kติดตาม	2057 Kไลก์
""", 'ข': """
ขอ	2060 Kบคุณภาพจาก	2060 Kบคุณข้อมูลจาก
ข่	2054 Kาวที่เกี่ยวข้อง:	2060 Kาวโดย	2066 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	2066 Kิป:
คุ	2063 Kณรู้สึกอย่างไรกับ	2063 Kณคิดอย่างไรกับ
""", 'ช': """
ชม	2066 Kคลิป:	2066 Kคลิป :
""", 'ซ': """
ซื	2064 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	2054 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	2057 Kดตามช่อง	2057 Kดตามเรา	2057 Kดตามข่าว	2074 Kดตามอ่านข่าวอื่นๆ	2074 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	2062 Kม ai
""", 'ท': """
ทด	2064 Kสอบความรู้ของคุณ
ทำ	2064 Kแบบสำรวจสั้น
ที	2060 K่มา:	2060 K่มา :
""", 'บ': """
บท	2062 Kความนี้ใช้ ai	2062 Kสรุปนี้	2062 Kความนี้แปล	2062 Kความนี้เรียบเรียง	2063 Kความนี้มีประโยชน์
""", 'ป': """
ปร	2062 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	2060 K้เขียน:	2060 K้เขียน :
""", 'พ': """
พบ	2063 Kข้อผิดพลาดในบทความ
พื	2075 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	2064 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	2060 Kพ:
""", 'ร': """
ร่	2064 Kวมโหวต:	2064 Kวมโหวต :	2064 Kวมทำแบบสำรวจ	2064 Kวมสนุก	2070 Kวมสนับสนุน
""", 'ล': """
ลง	2064 Kทะเบียนเข้าร่วมสัมมนา	2064 Kทะเบียนเข้าร่วมงาน
""", 'ส': """
สน	2070 Kับสนุน
สร	2062 Kุปโดย	2062 Kุปข่าวด้วย	2062 Kุปนี้	2062 Kุปข่าวโดย	2063 Kุปนี้มีประโยชน์
""", 'อ': """
อ่	2054 Kานเพิ่มเติม:	2054 Kานต่อ:	2054 Kานข่าวต้นฉบับ:	2054 Kานเพิ่มเติม	2054 Kานประกอบ:	2066 Kานข่าวเพิ่มเติม:	2066 Kานข่าวเพิ่มเติม	2066 Kานข่าวที่เกี่ยวข้อง:	2066 Kานข่าว:	2066 Kานเรื่องอื่น:	2074 Kานข่าวอื่นๆ	2074 Kานข่าวต้นฉบับได้ที่	2074 Kานบทความอื่นๆ	2074 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	2060 Kางอิง:
""", 'เ': """
เก	2060 Kี่ยวกับผู้เขียน
เข	2057 K้าร่วมช่อง
เน	2062 Kื้อหานี้สร้าง	2075 Kื้อหาสปอนเซอร์	2075 Kื้อหาโฆษณา	2075 Kื้อหาสนับสนุนโดย
เพ	2057 Kิ่มเพื่อน
เร	2060 Kื่อง:	2060 Kื่อง :	2060 Kื่องและภาพ
""", 'แ': """
แจ	2063 K้งแก้ไขข่าว
แช	3 Kร์
แป	2062 Kลโดย
แอ	2057 Kดไลน์
""", 'โ': """
โฆ	2075 Kษณา -
""", 'ใ': """
ให	2063 K้คะแนนบทความ
""", 'ไ': """
ไม	2057 K่พลาดทุกข่าวสาร	2057 K่พลาดข่าว
""", 'ả': """
ảnh	2224 K:
""", 'ủ': """
ủng	2224 K hộ tác giả	2235 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	1245 Kせて読みたい	1245 【Kせて読みたい】	1245 Kせて読みたい:
""", 'こ': """
こち	1245 Kらもおすすめ	1245 Kらもおすすめ:	1270 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	1251 K記事を書いた人	1251 K記事の筆者	1254 K要約はai	1254 K要約は、ai	1254 K要約は役に立ち	1254 ※K要約	1254 K記事の翻訳	1254 K記事の要約	1254 K記事はai	1254 K翻訳	1254 K見出しはai	1261 K記事は	1261 K記事の誤り
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	1245 Kと見る:	1270 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'オ': """
オリ	1270 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'フ': """
フォ	12 Kロー
""", '一': """
一覧	1270 【K】
""", '下': """
下載	13 K
下载	13 K
""", '以': """
以上	2274 K内容由ai
""", '作': """
作者	2271 K:	2271 (K	2271 K係	2271 K为	2271 K為
""", '你': """
你可	2264 K能會喜歡:	2292 K能想看:
你有	2270 K线索
你覺	2276 K得這篇
你觉	2276 K得这篇
""", '來': """
來源	2271 K:
""", '內': """
內容	2274 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K
""", '内': """
内容	2274 K由ai
""", '写': """
写真	1245 【K】	1245 K:	1270 【Kを見る】	1270 【Kギャラリー】
""", '出': """
出典	1251 K:
""", '分': """
分享	3 K
""", '前': """
前回	1270 【K】	1270 Kの記事:
""", '加': """
加入	12 K	2268 K	2287 K
""", '動': """
動画	1245 【K】	1270 【Kを見る】
""", '升': """
升級	2287 K
升级	2287 K
""", '原': """
原文	2291 K刊于	2291 K刊於
""", '参': """
参与	2278 K我们的
参考	1245 K:
""", '參': """
參與	2278 K我們的
""", '发': """
发现	7 K错误	2277 K错误
""", '取': """
取材	1251 K・文	1251 K・執筆
""", '另': """
另请	2264 K参阅
""", '可': """
可以	2269 K在x上
""", '合': """
合わ	1245 Kせて読みたい:
""", '同': """
同场	2264 K加映:
同場	2264 K加映:
""", '問': """
問問	2274 K我們的ai
""", '執': """
執筆	1251 K:	1251 K/
""", '報': """
報名	2278 K參加
""", '填': """
填写	2278 K问卷
填寫	2278 K問卷
""", '如': """
如发	2277 K现
如有	2270 K线索	2270 K線索
如果	2270 K您有相关线索	2270 K您有	2270 K你掌握	2270 K您掌握
如發	2277 K現
""", '審': """
審校	2271 K:
""", '延': """
延伸	2264 K閱讀	2264 K阅读	2264 K閱讀:	2264 【K閱讀】	2292 K閱讀:	2292 K阅读:
""", '引': """
引用	1251 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	2292 K:
影音	2292 K:
""", '往': """
往下	2292 K看更多:
""", '您': """
您对	2276 K这篇文章
您對	2276 K這篇文章
您有	2270 K线索
您的	27 K评论
您覺	2276 K得這篇
您觉	2276 K得这篇
""", '打': """
打开	13 K
""", '扩': """
扩展	2264 K阅读:
""", '扫': """
扫描	2268 K
扫码	2268 K
""", '投': """
投票	2278 K:
投稿	27 Kは
""", '报': """
报名	2278 K参加
""", '按': """
按讚	2268 K追蹤
""", '採': """
採訪	2271 K撰文:
""", '推': """
推荐	2264 K阅读	2264 K阅读:
推薦	2264 K閱讀:
""", '提': """
提供	1251 K:
""", '摘': """
摘要	2274 K由
""", '撰': """
撰文	2271 K:
撰稿	2271 K:
""", '支': """
支持	2285 K
""", '收': """
收听	1 K	2280 K我们的播客	2280 K我们的节目
收聽	1 K	2280 K我們的播客	2280 K我們的節目
""", '文': """
文/	1251 K
文:	1251 K
文・	1251 K
文章	2271 K来源:	2277 K有误	2277 K有誤
""", '新': """
新聞	2270 K線索
新闻	2270 K线索热线	2270 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	2264 K:	2264 K新聞:	2264 K內容:	2264 【K新聞】	2264 K相關	2264 K阅读:	2264 K報導:	2264 K报道:	2291 K精彩内容	2291 K精彩內容	2291 K资讯	2291 K資訊	2291 K内容请	2291 K內容請	2292 K:
""", '最': """
最初	31 Kのコメント
""", '有': """
有料	2270 K要爆
""", '本': """
本内	2274 K容由ai
本摘	2274 K要
本文	2271 (K作者	2271 K作者	2274 K摘要	2274 K由ai	2274 K由人工智能翻译	2274 K由人工智能生成	2274 K由人工智慧	2291 K章來自	2291 K转载自	2291 K轉載自	2291 K来自	2291 K來自
""", '来': """
来发	31 K表第一
来源	2271 K:
""", '校': """
校对	2271 K:
""", '構': """
構成	1251 K・文
""", '次': """
次に	1245 K読む:
次の	1270 Kページ:	1270 【K記事】
次ペ	1270 Kージ:
""", '欢': """
欢迎	12 K关注	2268 K加入	2269 K在	2269 K关注	2270 K提供线索	2270 K投稿
""", '歡': """
歡迎	12 K追蹤	2268 K加入	2269 K在	2270 K提供線索	2270 K投稿
""", '此': """
此摘	2274 K要
""", '测': """
测一	2278 K测:
""", '測': """
測一	2278 K測:
""", '点': """
点击	2264 K查看	2280 K观看视频	2280 K收听
点我	2268 K加入
""", '熱': """
熱門	2292 K新聞:
""", '爆': """
爆料	2270 K请	2270 K請
""", '画': """
画像	1245 【K】	1270 【Kを見る】
""", '留': """
留言	5 K
""", '發': """
發現	7 K錯誤	2277 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	2264 K阅读	2264 K新闻	2264 K报道:	2264 K阅读:	2292 K新闻:	2292 K文章:
相關	2264 K新聞	2264 K報導	2264 【K新聞】	2264 K閱讀:	2292 K新聞:	2292 K文章:	2292 K報導:
""", '看': """
看更	2264 K多:	2292 K多:
""", '立': """
立即	2268 K加入	2278 K报名	2278 K報名
""", '筆': """
筆者	1251 Kプロフィール
""", '編': """
編輯	2271 K:
""", '线': """
线索	2270 K征集
""", '编': """
编辑	2271 K:	2271 (K:
""", '聽': """
聽我	2280 K們的podcast
""", '著': """
著者	1251 Kプロフィール
""", '要': """
要約	26 Kは
""", '觀': """
觀看	2280 K上方影片
""", '观': """
观看	2280 K上方视频
""", '视': """
视频	2292 K:
""", '訂': """
訂閱	2287 K
""", '記': """
記事	7 Kの誤り	1261 Kの誤り	1261 Kに誤り
記者	1251 Kのプロフィール
""", '評': """
評論	5 K
""", '詳': """
詳し	1245 Kくはこちら
""", '誤': """
誤字	7 K
""", '請': """
請支	2285 K持
""", '订': """
订阅	2287 K
""", '评': """
评论	5 K	27 K
""", '请': """
请支	2285 K持
""", '責': """
責編	2271 K:
""", '資': """
資料	2271 K來源:
""", '贊': """
贊助	2285 K
""", '责': """
责任	2271 K编辑:	2271 (K编辑
责编	2271 K:
""", '赞': """
赞助	2285 K
""", '这': """
这个	2275 K摘要
这段	2275 K摘要
这篇	8 K文章	2275 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	2275 K摘要
這篇	2275 K文章
""", '采': """
采写	2271 K:
""", '長': """
長按	2268 K
""", '长': """
长按	2268 K
""", '関': """
関連	1245 K記事	1245 K記事:	1245 【K記事】	1245 K:	1245 【K】	1245 K:	1270 【K写真】	1270 K記事:
""", '閱': """
閱讀	2264 K更多
""", '问': """
问问	2274 K我们的ai
""", '阅': """
阅读	2264 K更多
""", '馬': """
馬上	2278 K報名
""", '马': """
马上	2278 K报名
""", '點': """
點我	2268 K加入
點擊	2264 K查看	2280 K觀看影片
""", '같': """
같이	1291 K 보기:
""", '관': """
관련	1291 K 기사:	1312 K 기사 :	1312 [K 기사]	1312 K 기사-
관련기사	1291 K	1291 K:	1291 [K]	1312 K :
""", '구': """
구독	12 K
""", '기': """
기사	1 K 듣기	1300 K #줄 요약
기사에	1305 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	1312 K 기사:
""", '당': """
당신의	1304 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	1291 K 읽기:
더보기	1291 [K]	1291 K:
""", '독': """
독자	1304 K 설문에	1304 K 설문조사에
""", '많': """
많이	1312 [K 본 기사]
""", '발': """
발견	7 K错误
""", '본': """
본	1300 K 요약은
""", '사': """
사진출처	1315 K:
""", '생': """
생성형	1300 K ai가 요약
""", '설': """
설문에	1304 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	1304 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	1291 [K]
""", '오': """
오류를	7 K
""", '이': """
이	8 K 기사	1300 K 요약은 ai	1300 K 요약이 도움	1300 K 기사는 인공지능	1300 K 기사는 ai	1300 K 번역	1305 K 기사가 도움이	1305 K 기사를 어떻게	1305 K 뉴스에 대한 의견	1305 K 기사에 대한 의견
이슈	1312 [K]
이어	1291 K 읽기:
""", '인': """
인기기사	1312 [K]
""", '자': """
자료출처	1315 K:
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	1291 K 기사:
추천기사	1312 [K]
""", '출': """
출처	1315 K:	1315 K :
""", '카': """
카카오톡	12 K
""", '함': """
함께	1291 K 볼 만한 기사:	1291 K 보면 좋은 기사:	1312 [K 읽기]
""", '핫': """
핫클릭	1312 [K]
""", '화': """
화보	1291 [K]
"""}

CONTAINS = {'a': """
abonați	1738 K-vă	1742 K
abonații	1739 K noștri
abonează	1702 K-te pentru	1705 K-te pe youtube	1738 K-te
abonné	903 déjà K	903 pas encore K	903 en tant qu'K
abonnés	903 réservé aux K	903 réservé à nos K	960 nos K	963 K
abonējiet	1396 K
actualité	906 l'essentiel de l'K	911 suivez l'K	911 suivez toute l'K	911 retrouvez toute l'K	924 couvre l'K
adatkezelési	1066 K tájékoztató
admitió	747 K
adomány	1112 K
adományoddal	1108 K
adományok	1112 K
adományozz	1108 K
adományozzon	1085 K itt
advirtió	747 K
adó	1059 K #%
adód	1110 K #
adója	1085 K #
adăugat	1741 a K
affiliatelänkar	37 K	2028 K
affilié	37 lien K
affiliés	37 liens K
affirmé	962 a K
afiliación	37 enlaces de K
afirmó	747 K
agregó	747 K
aicināja	1399 K
aizsargātas	1366 visas tiesības K
aiškino	1360 K
ajouté	962 a K
ajută	1738 K-ne
ajánld	1108 K fel
alkalmazás	1064 töltsd le az K
alkalmazásban	1083 az K
alkalmazást	1083 K
alkalmazásunk	1109 K
alkalmazásunkat	1064 töltse le K
alăturat	1715 s-a K echipei
améliorer	943 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	396 jetzt K:
anketě	250 naší K	250 v K
ankietę	35 naszą K	1605 naszą K	1605 krótką K
anmäl	2046 K dig till
anmäla	2023 genom att K dig
annoncé	962 a K
annoncør	332 betalt af en K	332 betalt af K
annonslänkar	37 K	2028 K
annonsör	2037 betalt av en K	2037 betald av en K
annonsør	1555 betalt av en K
anunció	747 K
anunțat	1741 a K
använder	1997 vi K cookies	1997 K kakor
anúncio	1677 após o K	1677 depois do K
anúncios	1695 sem K
aplicación	691 descarga la K	691 descarga nuestra K
aplicația	1705 descarcă K	1739 K noastră
aplikację	1577 pobierz K	1577 pobierz naszą K	1577 ściągnij K	1628 naszą K
aplikácii	1900 našej K
aplikáciu	1900 mobilnú K	1900 K
aportació	211 la teva K
aportación	710 tu K	735 haz tu K
apoyá	744 K
applikációnk	1083 K
applikációnkat	1083 K
apsolīja	1399 K
apóyanos	710 K	744 K
apóyenos	710 K	744 K
apúntate	690 K a nuestra	690 K gratis	744 K a	744 K gratis
arkadaşinla	2122 bir K paylaş
artykuł	15 darmowy K	20 cały K	1569 podoba ci się ten K	1606 nasz K do końca	1626 ostatni darmowy K	1632 ten K
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	680 te ha gustado este K	687 regala este K	687 regalar este K	688 último K gratis	688 te queda # K	738 y lee este K	745 este K
artículos	15 K gratis	688 K gratis este mes	688 te quedan # K	688 límite de K
aseguró	747 K
associés	915 cookies K à ce contenu
assuré	962 a K
asumă	30 nu își K
ausgewählt	448 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	1702 K-te pentru
autorką	1597 kontakt z K
autorská	234 K práva
avertizează	1741 K
avísanos	744 K
ayúdanos	710 K	744 K a
açikladi	2137 K
açin	2122 K
añadió	747 K
año	746 al K
""", 'b': """
bağirdi	2137 K
bağiş	2134 K yap	2138 K
bağişiniz	2134 K
bağlantilari	2119 satiş ortakliği K
başlayan	2121 tl'den K
başvurun	2122 K
behält	29 K sich vor	29 K sich das recht
behöver	1986 vi K ditt stöd	2046 vi K din hjälp
bekapcsolása	1064 értesítések K
beløb	343 fast K
beløp	1564 gi et K	1566 fast K
bemängeln	470 K
bemängelt	470 K
berättade	2049 K
berättar	2049 K
bestätigen	357 K sie ihre
bestätigungslink	439 K
bestätigungsmail	357 K	439 K
betalvägg	2050 K
bezplatný	269 poslední K článek	1894 náš K webinár	1917 posledný K článok
bezplatných	1903 K článkov
bezpłatne	1611 K konto
bezpłatny	1602 nasz K webinar	1626 ostatni K artykuł
bezpłatnych	1611 limit K
beğendiyseniz	2135 bu haberi K	2135 bu yaziyi K
biết	2246 cho K
blokování	227 K reklam
boletín	690 recibe el K	690 nuestro K	690 K diario	744 recibe el K	745 nuestro K	748 K
boîte	906 dans votre K mail	906 dans votre K e-mail
brezplačen	1970 zadnji K članek
brezplačne	1957 K članke
brezplačni	1950 naš K webinar	1970 zadnji K članek
brezplačnih	1957 K člankov
butlletí	181 subscriu-te al K	181 el nostre K	212 el nostre K	215 K
buzón	690 en tu K
bájate	744 K la app
báo	2243 hãy K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	2049 K
bønn	1500 vi har en K til deg
bústia	202 a la teva K
bülten	2115 e-K	2138 K
bültene	2088 K abone	2088 K kayit	2088 K kaydol
bülteni	2115 haber K
bültenimiz	2135 K
bültenimize	2088 K	2134 K	2135 K
bültenine	2115 K
bạn	2210 hộp thư của K	2234 sự ủng hộ của K	2243 sự ủng hộ của K	2243 mời K
bằng	2242 K văn bản của báo
""", 'c': """
caffè	1188 un K
café	710 un K	735 un K al mes	926 un K
caractères	943 limitées à # K
catedrática	708 es K
catedrático	708 es K
celého	220 pro čtení K
cercetătoare	1715 este K
cercetător	1715 este K
chaîne	960 notre K
chefredaktör	2013 är politisk K	2013 är K
chefredaktør	310 er K
chuyện	2223 bạn có câu K
chép	2219 cấm sao K	2242 mọi sao K
chính	2214 K sách bảo mật
chúng	2210 bản tin của K tôi	2212 theo dõi K tôi	2223 cho K tôi qua	2223 liên hệ với K tôi	2243 ủng hộ K tôi	2243 K tôi cần sự giúp đỡ	2243 giúp K tôi	2243 theo dõi K tôi	2244 K tôi trên	2244 của K tôi	2244 cho K tôi
chọn	2243 hãy bình K
cikkünk	1109 minden K
cikkünkhöz	1109 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	1655 nos K
comentó	747 K
comisión	724 recibir una K
comissió	197 rebre una K
comissão	1676 receber K	1676 receber uma K
commerciële	1460 K partner
communauté	930 K whatsapp	930 K signal
compártela	25 K
compártelo	25 K
comunità	1211 parte della nostra K
condamné	962 a K
condiții	1707 termeni și K
confidentialité	915 politique de K
confidențialitate	1707 politica de K
conférences	924 est maître de K
connecté	917 vous devez être K
conteúdo	9 este K	9 K externo	1642 acesse todo o K	1671 ao exibir este K	1671 ao ver este K
contribuição	1663 com a sua K	1694 sua K é essencial
contó	747 K
conversación	701 participar en la K
conținut	9 acest K	1702 K doar pentru abonați
conținutului	1712 preluarea K
cookieinställningar	2015 K
corespondentă	1715 este K
creează	1738 K un cont
csatornájára	1075 viber-K
csatornánk	1109 K
csatornánkhoz	1075 telegram-K	1075 whatsapp-K
csatornánkra	1075 youtube-K
cuéntanos	701 K en	744 K
czytać	1574 aby K dalej	1574 żeby K dalej	1631 chcesz K dalej
czytelników	36 naszych K	1606 opiniami K	1617 z wpłat K	1617 dzięki wsparciu K	1632 naszych K	1632 z wpłat K
címével	1107 e-mail-K
của	2225 là cây bút K	2244 độc giả K
""", 'd': """
daní	1908 # % z K	1908 #% z K
darbą	1358 mūsų K
darowiznę	1572 przekaż K	1631 przekaż K
datenschutzerklärung	367 unserer K	468 unserer K	468 unsere K
datenübertragung	390 der K zu
debatindlæg	311 send dit K	311 skrive et K
debatredaktør	310 er K
debattredaktør	1529 er K
debattør	310 er K
declaró	747 K
decía	747 K
demandé	962 a K
denunció	747 K
descarcă	1738 K
descárgate	691 K la	691 K nuestra
destekçimiz	2122 K olun	2134 K olun
desteğiniz	2134 K
desteğinizle	2135 K
desteğiyle	18 okurlarin K	2108 yapay zeka K	2117 K ayakta	2127 yapay zeka K
değildir	30 sorumlu K
dimineață	17 în fiecare K
diskutovať	1899 K môžu
disponível	1645 K no google play
doação	1639 faça uma K	1663 sua K	1694 sua K	1694 faça uma K	1698 K
doações	1698 K
dodał	1634 K
dodała	1634 K
događaj	1841 naš K
donació	211 fes una K	215 K
donación	683 haz una K	683 tu K	710 tu K	710 una K	744 tu K	744 haz una K	748 K
donația	1738 K ta
donație	1738 fă o K	1742 K
donații	1742 K
donează	1738 K acum
dopuštenja	1851 bez K
dorzuć	1631 K się
dostawać	1627 chcesz K
dostávat	270 chcete K
dostávať	1918 chcete K
dostęp	1574 masz już K	1611 pełny K do	1611 wykup K	1631 kup K
dostępny	1574 artykuł K tylko
dotazník	250 krátký K	1898 krátky K
dotazníka	1898 nášho K
dotazníku	250 našeho K	250 krátkého K
dowolną	1633 K kwotą
dočtete	257 více se K
dołóż	1631 K się
dołącz	1581 K do nas na	1631 K do nas	1631 K do grona	1631 K do nich
draudžiama	1332 K kopijuoti	1332 be leidimo K	1332 be sutikimo K
draudžiamas	1353 be leidimo K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	1632 K dalej
dziennikarką	1598 jest K
dzięki	1632 K wam	1632 K tobie
dziękujemy	1608 K za zapisanie	1608 K za zapis	1631 K, że nas czytasz
débloquer	903 pour K
déclare	962 K
déclaré	962 a K
découvrez	903 K nos offres	959 K nos offres
déductible	899 K des impôts	899 K à #	961 K
déjanos	6 K tu
dénonce	962 K
déplore	962 K
déposés	935 des cookies seront K
désabonner	906 K à tout moment
désactiver	913 K adblock
désactivez	913 K adblock
désinscrire	906 vous K à tout moment
díky	277 K vám
dömde	2049 K
dømte	344 K	1567 K
děkujeme	276 K, že nás čtete
dụng	2212 tải ứng K	2243 tải ứng K
""", 'e': """
edellyttää	888 K tunnusta
editörüdür	2105 K
elaboración	724 no ha participado en la K
electrònic	181 el teu correu K
electrónico	690 tu correo K	701 tu dirección de correo K no será publicada
elolvasásához	1061 a teljes cikk K
elsőként	1084 értesülj K
előfizetés	1112 K
előfizetéssel	1087 K
előfizető	1061 már K	1108 legyen K
előfizetőink	1061 K olvashatják	1087 K számára	1109 K
előfizetők	1097 csak K	1112 K
előfizetőknek	1061 csak K	1097 K szól
előfizetőnktől	1107 K
endereço	1655 seu K de email não será
engedély	1090 K nélkül tilos
engedélyezze	1066 K a javascript
engedélyhez	1090 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	960 cette K	1476 onze korte K	1476 onze K
enquêtent	960 K pour vous
enquêtes	960 nos K
ensimmäinen	893 K kuukausi
enthält	390 dieses element K daten
envíanos	744 K
epizódu	1896 K
erhvervsredaktør	310 er K
erhältlich	396 shop K
erişin	2122 K
erklärt	470 K
erklärte	470 K
erzählen	467 K sie es weiter
erzählt	470 K
erzählte	470 K
escribió	747 K
escríbenos	701 K a	744 K
estimé	962 a K
estás	680 ya que K aquí	680 ya que K por aquí
etkinleştir	2094 javascript'i K
evästeasetuksiasi	865 K
evästeet	865 K	890 K
evästeitä	850 K
existují	260 K díky
explicó	747 K
expliqué	962 a K
externého	1890 K obsahu
externí	243 K obsah
externího	243 K obsahu	243 obsah z K
externý	1890 K obsah
""", 'f': """
favoritkälla	2009 K
faça	1694 K um pix
felelősséget	30 nem vállal K
felhasználási	1066 K feltételek
feliratkozás	1062 K a hírlevélre	1062 hírlevél K
feliratkozásommal	1073 K
feliratkozással	1073 K
folosește	1707 K cookie
folytatásához	1061 a cikk K
fordítóval	1080 gépi K
forintért	1087 havi # K
formulára	1901 odoslaním K
formulário	1694 inscreva-se no K
formuláře	253 odesláním K
forrásként	1074 kedvenc K
fortæller	344 K
férjen	1108 K hozzá
följ	1994 K oss på	2046 K oss
förbehåller	29 K sig	29 K oss
förbehållna	2005 alla rättigheter K
fördere	467 K
fördermitglied	411 werde K	411 werden sie K
fördern	467 jetzt K	467 K sie
föredragen	2009 K källa
föredragna	2009 K källa
författare	2013 är K och
förklarar	2049 K
følg	292 K os på	341 K os	1511 K oss på	1564 K oss
første	323 K måned	343 K måned	1543 K måned	1566 K måned
független	1059 támogassa a K	1109 K sajtó
főszerkesztője	1078 K
""", 'g': """
gadā	1398 K
gazeteciliği	2135 bağimsiz K
gazeteciliğimiz	2135 K
gefällt	439 K ihnen, was sie	439 K dir, was du
gelmişken	2083 buraya kadar K
geöffnet	369 wird in neuem fenster K
giovedì	17 ogni K
godišnje	1870 K
gridò	1225 K
gràcies	203 K a gent com tu	212 K a tu
grátis	1696 teste K
grâce	18 K à vous	899 K à vos dons
gärna	2046 vill K höra från dig
går	281 før du K	1500 før du K
gåva	1986 din K	1986 ge en K	2046 din K	2046 ge en K	2050 K
gönderdik	2129 size bir e-posta K
gönderin	2122 K
göra	2047 K mer
göre	2137 K
görün	2122 K
göster	2122 K
gösterilmeden	2099 kaynak K
głosuj	1622 K
głosujcie	1622 K
głównej	1613 na stronie K
gửi	2223 xin K về	2243 hãy K
""", 'h': """
használ	1066 sütiket K	1066 cookie-kat K
használat	1066 sütik K
heißt	470 K es
hinzufügen	382 bei google K
hirdetés	11 a K	11 K után
hjälp	2016 K av ai	2038 K av ai	2046 K oss
hjælp	313 K af ai	313 K fra ai	333 K af ai	341 vi har brug for din K	341 K os
hovorí	1926 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzátette	1111 K
hyödyntäen	866 tekoälyä K
häng	2046 K med i
häufiger	382 bei google K
hävdar	2049 K
håller	2045 läsare som K
hævder	344 K
hébergé	915 ce contenu est K par
híreinket	1107 K
hírekben	1064 a google K	1074 google K
hírlevelére	1073 K
hírlevelünk	1109 K
hírlevelünket	1073 K
hírlevelünkre	1062 K	1109 K
hírlevél	1112 K
hó	1110 ft/K
hónap	1087 első K	1110 első K
hören	463 K sie hier.
hører	1534 der du K
hükmetti	2137 K
hüüdis	788 K
hüüdsid	788 K
hűségidő	1097 K nélkül
hồng	2241 nhận hoa K
""", 'i': """
iecienītāko	1373 K avotu
ifølge	344 K	1567 K
illimité	903 accès K	952 en K
incorporó	708 se K a
independentă	1739 presa K
independência	1695 a K
indicó	747 K
indiqué	962 a K
indrømmede	344 K
indépendance	960 notre K
indépendant	899 soutenez le journalisme K	960 journalisme K	960 média K
indépendante	949 la presse K a	960 presse K	960 information K
información	695 sigue toda la K	695 siga toda la K	708 cubre la K	745 esta K
informację	1597 wyślij K
informațiilor	1712 preluarea K
informó	747 K
informē	1399 K
innehåll	1997 externt K	2015 externt K
innehållet	9 K
innrømmet	1567 K
inquiète	962 s'K
inquérito	35 nosso K
inscrição	1644 cancelar a K	1685 sua K foi
inscríbete	744 K
insändare	2014 skicka din K	2014 din K till	2014 skriva en K
intelektą	1340 dirbtinį K	1355 dirbtinį K
inteligencję	1619 przez sztuczną K
inteligencí	262 umělou K
intelligenciával	1080 mesterséges K készült	1099 mesterséges K
intégralité	903 pour lire l'K
investigación	745 esta K
investigação	1695 esta K
investigație	1739 această K
investigațiile	1739 continua K
invítame	744 K a
invítanos	744 K a
istediğiniz	2087 K zaman iptal	2136 K zaman iptal
izražavaju	1845 komentari K
içeriği	9 K
içeriğin	2107 harici K
išorinio	1338 K turinio
""", 'j': """
jautāja	1399 K
jesteś	1569 skoro już tu K	1569 skoro tu K
jugé	962 a K
jurnalistă	1715 este K
jurnaliștii	1737 K noștri îți trimit	1739 K noștri
jälgi	785 K meid
jäljellä	884 ilmaista juttua K
jäseneksi	891 liity K
""", 'k': """
kanał	1632 nasz K
kannatusjäseneksi	891 liity K
kanál	277 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	1871 K
kedykoľvek	1876 odhlásiť sa môžete K
keresőben	1074 google-K
khoản	2209 bạn đã có tài K	2214 điều K sử dụng
không	2219 K sao chép
khẳng	2246 K định
kifogásolja	1111 K
kiáltotta	1111 K
kiáltották	1111 K
kiến	2231 ý K của bạn sẽ
kliknutím	253 K na
kolačića	1837 K	1866 K
kolačiće	1837 K	1866 K
kolačići	1837 K
komentować	6 K	1586 aby K
komentár	6 pridať K	1899 pridajte K
komentára	1899 pridanie K	1899 vloženie K
komentátor	241 je K	241 , K
komentátorem	241 je K
komentátorkou	241 je K	1888 je K
komentátorom	1888 je K
komentář	6 přidat K
komentáře	6 pro přidání K	251 vložení K	251 přidání K
komentářů	21 přidávání K se musíte
kommenteléshez	6 K
koneääni	866 K
konferencję	1602 naszą K
kopírovanie	1881 K obsahu bez	1881 K je zakázané
kopēšana	1372 K bez
korespondentką	1598 jest K
korespondentė	1337 K
korábban	1106 K itt írtunk	1106 K ebben a cikkben írtunk
krzyczał	1634 K
krævede	21 K felter er
krönikör	2013 är K
kulturalną	1606 K dyskusję
kulturredaktör	2013 är K
kulturredaktør	310 er K	1529 er K
kumppanuuslinkkejä	878 K
kvíz	250 náš K	1898 náš K
kvíze	1898 našom K	1898 v K
kvízu	250 našem K	250 v K
kávéra	1110 K
käyttää	850 tämä sivusto K
käyttöehdot	873 hyväksyt K
kérdezte	1111 K
kérdőívünket	35 K
kért	1111 K
kérte	1111 K
können	467 K sie uns
köszönjük	1108 K, hogy olvasol
kötelező	21 K mezőket
kövessen	1064 K minket	1108 K minket
közlése	1098 nélküli K tilos
közölte	1111 K
kúpte	1923 si K
kündigte	470 K an
künstlichen	400 K stimme vorgelesen	400 K stimme vertont
künstlicher	456 mithilfe von K
küpsised	765 K
küpsistega	765 K	784 K
küsis	788 K
kč	255 za # K	255 od # K	278 od # K
kļūsti	1396 K par
kể	2246 K
""", 'l': """
labākie	1392 K raksti tavā
lamentó	747 K
lançait	962 K
lasītu	1363 lai K tālāk
lasītāji	1397 mūsu K
lasītājiem	1397 mūsu K
lejupielādē	1396 K
leverandør	1531 ekstern K
leverantör	2015 extern K
leído	738 has K tus #
lietotnē	1382 K
linkistä	877 lisää tästä K
liên	2243 hãy K hệ
lucrează	1715 K în presă
lunedì	17 ogni K
lună	1740 pe K
luận	6 để bình K	2231 bình K của bạn sẽ
lájkolj	1064 K minket
läget	2024 koll på K
lähdet	838 ennen kuin K
läsa	2027 du kan K mer	2027 kan du K mer	2027 K mer om	2047 fri att K
läsare	36 våra K	2025 våra K	2047 våra K
läsarna	18 tack vare K
läser	2046 tack för att du K
läsning	0 min K
lästid	0 K
låst	337 K for	1560 K for	2042 K för
læser	341 tak fordi du K
læserbrev	311 skrive et K	311 send dit K
læsere	36 vores K	342 vores K
læseres	322 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	688 K de notas
límites	687 sigue leyendo sin K
lòng	2223 vui K gửi về	2243 vui K gửi	2243 vui K gọi
lūdza	1399 K
lập	2234 ủng hộ báo chí độc K	2244 báo chí độc K
""", 'm': """
mailovú	1901 e-K adresu
mainoslinkkejä	37 K	878 K
manhãs	17 todas as K
masintõlke	767 K abil
materiał	9 ten K
matéria	20 ler esta K	1642 esta K é só	1690 para ler esta K	1695 esta K
matérias	1662 limite de K
matí	211 rep cada K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	1111 K
megszakítása	21 válasz K
meidän	891 tue K
meitä	875 tukea K	875 tue K	891 tue K	891 auta K
mesačne	1925 K
mesečno	1870 K	1980 K
mesélte	1111 K
miesiąc	1633 za K
miesięcznie	1633 K
miễn	15 bài K phí	2236 hết số bài K phí	2245 dùng thử K phí
mjesečno	1870 K
modération	943 charte de K	943 K par la rédaction
mokė	1360 K
mostrará	687 este mensaje se K en
multó	747 K
mulțumim	1738 K că ne citești
munkatársa	1078 K
munkánk	1109 K
munkánkat	1059 támogasd K	1059 támogassa K	1085 K	1108 támogasd K	1108 támogassa K	1109 K
myönsi	894 K
másodközlés	1071 K
märkis	788 K
määräsi	894 K
mån	2026 kr/K	2048 kr/K
månad	1988 testa en K	2026 en K för	2046 testa en K	2048 per K	2048 varje K
månaden	2026 första K	2048 i K	2048 första K
månader	2026 K för #	2046 testa # K
månadsgivare	2046 bli K
måned	286 prøv en K	323 i # K	341 prøv en K	343 pr. K	1543 en K for	1564 prøv en K	1566 per K
måneden	343 om K	1566 i K
måneder	323 i # K	1543 K for #
média	960 notre K
mês	1695 até o fim do K	1696 por K	1696 ao K
mówi	1634 K
môžete	1897 článok si K
müşterimiz	2133 K
mācīja	1399 K
mākslīgais	1379 K intelekts
mēnesis	1398 pirmais K
mēnesī	1398 K
mėgstamiausią	1333 K
mėnesį	1359 per K
měsíc	255 první K	278 za K	278 první K
měsíčně	278 K
můžete	249 článek si K
mạnh	2246 nhấn K
""", 'n': """
napisał	1634 K
napisała	1634 K
napište	240 K nám	272 K na	276 K nám
napísal	1926 K
napíšte	1887 K nám	1887 K, prosím	1920 K na	1923 K nám
naročilo	1956 hvala za K
naročite	1931 K se na naše	1978 K se
naročnik	1930 že K
naročnike	1937 samo za K	1937 le za K
naročniki	1969 lahko berejo le K	1969 berejo samo K	1982 K
naročnikom	1930 dostopen le K	1930 na voljo K	1930 na voljo samo K	1930 na voljo le K	1969 dostopna le K	1969 dostopna samo K	1969 dostopen le K	1969 dostopen samo K
naročnina	1957 K	1982 K
naročnino	1957 z K
narzędzi	1619 przy wsparciu K ai
naujienlaiškio	1345 K
naujienlaiškis	1358 mūsų K	1361 K
naujienlaiškį	1326 mūsų K	1345 K	1357 užsisakykite K	1358 mūsų K
navođenja	1851 bez K izvora
navođenje	1851 uz K izvora
našeho	246 do K týmu	246 K e-shopu
našem	1841 K timu
našich	271 K zpráv	1919 K správ
neatkarīgu	1396 atbalsti K
nekünk	1108 segíts K	1108 írjon K	1108 írj K	1108 jelezd K	1109 K adód
nemokamą	1349 K paskyrą
neobmedzený	1875 K prístup
neodpovídá	30 K za
neomezený	236 K přístup
neomezeně	220 K číst
nepriklausomą	1347 paremkite K žurnalistiką	1357 paremkite K	1358 K žurnalistiką
newsissä	858 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	276 podpořte K
nezávislá	277 K média
nezávislé	1924 K médiá
nezávislú	1923 podporte K
ngoài	2226 nội dung bên K
nguồn	2221 K ưu tiên	2221 K tin ưu tiên	2242 ghi rõ K
nhiệm	2231 chịu trách K về nội dung bình luận
nhân	2227 trí tuệ K tạo
nhấn	2243 K vào đây
nhận	2210 đăng ký K bản tin	2210 đăng ký K tin	2214 chấp K tất cả	2243 đăng ký K
nhập	24 đăng K	2209 đăng K để	2209 vui lòng đăng K	2243 đăng K để
niedostępny	1599 materiał wideo jest K
niezależne	1631 wesprzyj K	1631 wspieraj K	1632 K media
niezależność	1632 K
niezależną	1632 jesteśmy K
noastră	1739 munca K
nolēma	1399 K
norāda	1399 K
notificações	14 as K	1646 ative as K	1646 ativar K	1646 receba K
notificările	14 K	1705 activează K
notifikácie	1900 K
notícia	1695 esta K
notícias	1644 receba as K	1644 receba K	1649 siga as últimas K
novinařina	277 naše K
novinařinu	277 nezávislou K
novinár	1888 je K	1888 , K
novinári	1924 naši K
novinárka	1888 je K	1888 , K
novinárkou	1888 je K
novinárom	1888 je K
novinář	241 je K	241 , K
novinářem	241 je K
novináři	277 naši K
novinářka	241 je K	241 , K
novinářkou	241 je K
novičke	1931 na e-K
novičnik	1938 K	1938 e-K	1979 naš e-K	1982 K
novičnika	1938 K
nusprendė	1360 K
nášho	1894 do K tímu
nächste	21 in diesem browser für die K	467 sind sie der K
nói	2246 K
năm	2245 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	246 našem K
obegränsad	1988 K tillgång
obligāta	1372 atsauce K
oblíbené	238 K zdroje
oblíbených	238 K zdrojů
oblíbenými	238 K zdroji
obrigatórios	21 campos K são	1655 campos K são
obveščanje	1956 na naše K
obľúbené	1885 K zdroje
obľúbených	1885 K zdrojov
obľúbenými	1885 K zdrojmi
odebírat	270 chcete K
odebírejte	222 K náš	276 K
odemkněte	220 K si
odhlásit	222 K se můžete kdykoli
odoberať	1918 chcete K
odpoveď	21 zrušiť K
odpověď	21 zrušit K
odpowiedzialności	30 nie ponosi K
odražavaju	1845 komentari K	1845 komentari ne K
odídete	1883 kým K
ofereça	1642 K este artigo
ograniczeń	1574 czytaj bez K	1574 czytaj więcej bez K
ogłosił	1634 K
ogłosiła	1634 K
oikaisupyynnöt	869 K
oikaisupyyntö	869 K
olvashatják	1105 csak előfizetők K
olvasási	0 K idő
olvasóiból	1085 K él
olvasóink	36 K	1109 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	744 danos tu K
ordenó	747 K
ordonné	962 a K
ortakliği	2119 iş K linkleri
orzekł	1634 K
osobních	235 ochrany K údajů	235 ochraně K údajů
osobných	1890 K údajov
otrzymywać	1627 chcesz K
oznámení	14 K
oznámil	279 K	1926 K
oznámila	279 K	1926 K
ozvěte	240 K se nám	276 K se nám
""", 'p': """
padėkite	1357 K mums
pageidaujamą	1333 K šaltinį
paklausė	1360 K
palīdzi	1386 ziedo un K	1396 K mums
palīdzību	1379 mākslīgā intelekta K	1394 mākslīgā intelekta K
parašykite	1357 K mums
parsisiųskite	1357 K
participación	701 normas de K
partnerské	258 K odkazy	1906 K odkazy
partneři	227 my a naši K
pastā	1384 e-K
patronką	1617 zostań naszą K
patrões	1695 sem K
paylaşin	25 K	2122 K
paziņoja	1399 K
paziņojumus	1383 K
państwa	1597 czeka na K
pašte	1345 jūsų el. K
pažadėjo	1360 K
periódico	745 este K	745 nuestro K
permanència	213 sense K
personvernerklæring	1514 K
phê	2234 mời bạn một ly cà K
phóng	2223 liên hệ K viên	2225 là K viên báo	2225 là K viên của
phút	0 K đọc
pidió	747 K
pidätetään	855 kaikki oikeudet K
pidätämme	29 K oikeuden
pišite	1834 K nam	1865 K nam na	1865 K na	1868 K nam	1943 K nam	1943 K na	1973 K nam na	1973 K na	1978 K nam
piškotke	1946 K	1974 K
piškotki	1946 K
piškotkov	1946 K	1974 K
pište	272 K na	272 K nám na
plânge	1741 se K
pochází	243 obsah K
podcastów	1603 K
podcastů	248 K
podcaście	34 naszym K
podkreśla	1634 K
podporovatelé	277 naši K
podporují	277 nás K
podpoře	277 díky K
podpořte	260 K	276 K nás	276 K naši	276 K naše	276 K mě
podrška	1868 vaša K
podrške	1852 bez vaše K	1869 vaše K
podršku	1868 vašu K
podržite	1852 K	1868 K nas	1868 K naš
podľa	1926 K
poinformował	1634 K
poinformowała	1634 K
pokračovanie	1875 pre K v čítaní
pokračování	220 K je dostupné	258 K článku níže
pokračuje	258 článek K	258 text K	1906 článok K	1906 text K
pokračujte	220 K ve čtení s
política	191 K de galetes	699 K de cookies	1653 K de cookies	1664 cobre K
pomocí	262 K ai
pomocą	1619 z K ai
pomoć	1868 vašu K
pomóż	1631 K nam
pomôžte	1923 K nám
poprosił	1634 K
poprosiła	1634 K
poprosiło	1634 K
poslední	269 K článek zdarma	269 K článek, který můžete
posledný	1917 K článok zadarmo
poslušajte	1972 K nas
postafiókjába	1062 K
postaládádba	1073 a K
postaládájában	1073 ön K
posílat	253 nechte si K
posílejte	240 K nám
potřebujeme	276 K vaši pomoc	276 K vaši podporu
používame	1890 K cookies
používá	227 tento web K
používáme	227 K cookies
powiedział	1634 K
powiedziała	1634 K
pozostało	1574 K # %	1574 K #%
pošaljite	1834 K nam	1834 K na	1868 K nam
pošlete	240 K nám	276 K nám
pošlite	1887 K nám	1923 K nám
pošljite	1943 K nam	1943 K jo nam	1943 K na	1978 K nam
požádal	279 K
požádala	279 K
pracę	1632 naszą K
pranešimus	1344 K
pranešė	1360 K
prašė	1360 K
predchádzajúceho	1921 bez K súhlasu
predplatiteľ	1875 už ste K	1875 ste K
predplatiteľom	1882 K	1923 staňte sa K
predplatiteľov	1882 pre K
predplatné	1875 už máte K	1903 K	1923 kúpte K	1923 kúpte si K	1927 K
predplatného	1903 K
predplatným	1903 K
preferată	1713 sursă K
preferované	238 K zdroje	1885 K zdroje
preferovaný	238 K zdroj	1885 K zdroj
preferovaných	238 K zdrojů	1885 K zdrojov
preferovaným	238 K zdrojem	1885 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
prenumeratorów	1574 tylko dla K	1625 tylko dla K
prenumeratą	1611 z K
prenumeratę	1574 masz już K	1611 zamów K	1611 kup K	1611 wykup K
prečítate	1875 celý článok si K
pridružite	1868 K se našoj	1868 K im se	1978 K se nam
pridržana	1827 sva prava K
pridržane	1936 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	1360 K
prihlásenie	1876 ďakujeme za K	1901 ďakujeme za K
prihlásení	1903 po K
prihlásením	1901 K súhlasíte
prihláste	24 K	1875 K sa a čítajte	1923 K sa na odber
prihvaćate	1847 prijavom K
pripažino	1360 K
programėlėje	1343 K
programėlę	1343 K
prohlížeč	10 váš K
pronađite	1863 K nas
proposé	939 conçu et K par
pročitali	1821 da biste K
pročitate	1821 da K cijeli	1821 da K ceo
prośbę	1569 mamy do ciebie K	1569 mamy małą K
prošnjo	1940 imamo majhno K	1940 majhno K
prywatności	1584 polityka K	1584 polityce K
przeczytać	1574 aby K cały	1574 aby K ten artykuł
przeczytałaś	1606 dziękujemy, że K
przeczytałeś	1606 dziękujemy, że K
przeglądarka	10 twoja K
przekaż	1572 K nam #%	1631 K nam	1631 K #
przesyłajcie	1597 K
prześlij	1597 K nam	1631 K nam
przyznał	1634 K
przyznała	1634 K
przyślij	1597 K nam	1631 K nam
práca	1924 naša K
práce	277 naší K
práci	277 naši K
prácu	1924 našu K
précisé	962 a K
préférée	929 source K
préférées	929 sources K
prévient	962 K
príspevky	1899 K v diskusii
príspevok	1923 váš K
próxima	1695 nossa K
průzkumu	35 našeho K
pubblicità	11 la K	1177 blocco della K	1223 senza K
publicarà	22 no es K
publicată	22 nu va fi K
publicistája	1078 K
publicité	11 la K	11 cette K	913 bloqueur de K	913 bloqueurs de K	960 sans K
publicités	913 bloqueur de K
publicystką	1598 jest K
publicystą	1598 jest K
publikování	233 K nebo šíření
publiée	22 ne sera pas K	917 votre adresse e-mail ne sera pas K
pyyntö	838 pieni K
pyysivät	894 K
pásale	744 K esta
päevakokkuvõte	772 K
päätoimittaja	863 K
päätti	894 K
pénzbe	1109 K kerül
pénzéből	18 olvasók K
písemného	234 bez K souhlasu
písomného	1921 bez K súhlasu
píšte	1920 K na	1920 K nám na
pódcast	34 nuestro K	745 nuestro K
pārpublicēšana	1366 K bez	1372 K bez
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
quyên	2243 K góp ngay	2247 K góp
quyền	2219 giữ bản K
quảng	11 K cáo
""", 'r': """
rakstīja	1399 K
rappelé	962 a K
rašykite	1357 K mums
rašė	1360 K
reclamă	11 K
reconoció	747 K
recordó	747 K
redacció	202 la K t'envia	212 la nostra K
redacción	734 la K te envía	745 nuestra K
redacția	1737 K îți trimite	1739 K noastră
redakcję	1631 wesprzyj K
redaktorką	1598 jest K
redaktorė	1337 K
redaktör	2013 är K för	2013 är K på	2013 är politisk K
redaktør	310 er K på	310 er K for	310 er politisk K	1529 er politisk K	1529 er K i	1529 er K for
redação	1685 a K envia	1695 nossa K
refusé	915 K le dépôt
registrácii	1903 po K
registráciou	1901 K súhlasíte
registráciu	1901 ďakujeme za K
regisztrálj	1108 K
regisztráljon	1108 K
regisztrálnia	1105 K kell
regístrate	687 K para	687 K gratis
reinhören	396 jetzt K:
rejestrując	1608 K się
reklamlänkar	2028 K
reklamą	11 K
reklám	1924 bez K
reklámok	1109 K nélkül
reportaż	1632 ten K
reporterką	1598 jest K
reportér	241 , K	1888 , K
reportérem	241 je K
reportérka	241 , K	1888 , K
reportérkou	241 je K	1888 je K
reportérom	1888 je K
reproducció	185 prohibida la K	210 K sense permís
reproducción	707 prohibida su K	707 prohibida la K
reprodução	1661 proibida a K	1661 K proibida	1693 K permitida desde	1693 K é permitida desde
republié	923 K avec	957 cet article est K
repórter	1664 é K
responsabilità	30 K di
reveló	747 K
rezervăm	29 ne K dreptul
riêng	2214 chính sách quyền K tư	2236 dành K cho thuê bao	2242 quan điểm K của tác giả
rovatvezetője	1078 K
ročne	1925 K
ročně	278 K
rät	470 K
rätta	2019 K fel
rättar	2019 vi K fel
räumte	470 K ein	470 K der	470 K die
rääkis	788 K
råbte	344 K
réagir	917 pour K
réagissez	959 K à
réalisation	939 n'a pas participé à la K
rédacteur	924 est K
rédaction	924 a rejoint la K	939 n'a pas participé à sa K	948 la K vous	952 pour soutenir la K	959 soutenez la K	959 alertez la K	960 notre K
rédactrice	924 est K
régulièrement	924 collabore K
réponse	21 annuler la K
répétait	962 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	903 cet article est K	903 ce contenu est K	903 article K
réservée	903 K aux abonnés	903 K à nos abonnés	903 la suite est K
réservés	903 K aux abonnés	923 tous droits K
résiliable	961 K à tout moment
részesített	1074 előnyben K forrásként
röst	2016 ai-K
răspunsul	21 anulează K
rằng	2246 viết K	2246 cho K
""", 's': """
sacīja	1399 K
sadržaj	9 ovaj K	1837 vanjski K	1837 spoljni K
sadržaja	9 ovog K	1837 vanjskog K	1837 prikaz ovog K	1837 prikaz K
sakė	1360 K
sanctionné	962 a K
sandučić	1822 u vaš K
sandučiću	1822 u vašem K	1847 vašem K
sbírka	280 K
schließen	353 K sie ein abo	467 K sie ein abo
schránke	1876 vašej K
schránky	222 do vaší K	1876 do vašej K
sdílejte	25 K
segítsen	1108 K, hogy
segítségedre	1108 szükségünk van a K
según	747 K
sentenció	747 K
sería	735 sin ti no K
sesión	24 inicia K	24 inicie K	687 inicia K para
sessió	24 inicia K
sessão	24 inicie K	1694 inicie K
señaló	747 K
sisällön	9 K	865 ulkoisen K
sisältö	842 tämä K on vain
sisältöä	865 ulkoista K
sjefredaktør	1529 er K
skarży	1634 K
skrzynkę	1576 na twoją K	1576 na swoją K	1608 K mailową
slobodné	1923 podporte K
slobodnú	1923 podporte K
slušajte	1863 K nas
sondę	1605 naszą K
sonuçlarinda	2102 google arama K
sorumluluğu	30 K
souborů	235 K cookie
souhlasíte	253 e-mailu K	253 odesláním K	253 registrací K
soạn	2223 về hộp thư của tòa K	2234 hãy ủng hộ tòa K	2242 bằng văn bản của tòa K	2244 tòa K
spolupráci	258 ve K s partnerem	1906 v K s partnerom
sporočite	1943 K nam
sportkrönikör	2013 är K
sportsredaktør	310 er K
spracovaním	1901 K osobných údajov
sprijiniți	1738 K
sprijină	1738 K-ne
správach	1886 google K
správy	1886 google K
stellenbörse	395 in unserer K
straipsnį	1356 šį K	1358 visą K
stronę	1628 naszą K
stwierdził	1634 K
stwierdziła	1634 K
stáhněte	276 K si
står	30 K för
stöd	1986 med ditt K	2046 K oss	2046 K vår	2046 ditt K
stödja	2025 K oss med
stödmedlem	2046 bli K
stödprenumerant	2046 bli K
stötta	2025 K oss med	2046 K oss	2046 K vår	2046 K vårt
støt	322 K os	341 K os	341 K med
støtt	1564 K oss	1564 K vår
støtte	284 med din K	284 vi har brug for din K	322 K os med	322 din K gør	341 din K	341 bliv K	1503 med din K	1542 K oss med	1564 din K
støtteabonnent	1564 bli K
støttemedlem	341 bliv K	1564 bli K
stāstīja	1399 K
stěžuje	279 K
subscripció	215 K
subskrybentów	1574 tylko dla K	1574 dostępna dla K	1574 dostępne dla K	1625 tylko dla K
subskrypcją	1611 z K
subskrypcję	1574 kup K	1574 masz już K	1608 dziękujemy za K	1611 wykup K	1631 kup K
suosikkilähteeksesi	858 K
suosikkilähteeksi	858 K
sursă	1736 link activ către K
suscripción	687 ya tengo una K	744 cambia tu K	748 K
suscríbase	744 K
suscríbete	687 K para	687 K por	687 K en	690 K al boletín	744 K
susțin	1729 care ne K lunar	1739 ne K lunar
susține	1738 K-ne	1738 K presa	1741 K că
susținerea	1738 K ta
susțineți	1738 K-ne
svarīgākie	1395 nedēļas K
svarīgākās	1395 nedēļas K
svěřte	240 K se nám
szerkesztője	1078 K
szerkesztőségünk	1109 K
szerkesztőségünknek	1109 K
szerzője	1078 külső K
sábado	17 cada K
sáng	17 mỗi K
säger	2026 tills du K upp	2049 K
sähköpostiin	844 suoraan K
sähköpostiisi	844 K
sähköpostillasi	890 K
sähköpostiosoitettasi	21 K ei julkaista
sähköpostiosoitteesi	844 K
sélection	948 K d'articles
sélections	903 ajouter l'article à vos K
síganos	695 K en
síguenos	695 K en	744 K
sõltumatut	785 toeta K
sõnul	788 K
sök	2040 K nu
sökresultat	2009 K på google
söyledi	2137 K
søg	335 K nu
søgeresultater	306 K på google
søgning	306 google-K
søk	1558 K nå
søkene	1525 google-K dine
søkeresultatene	1525 K dine på google
súhlasu	1921 bez K
súhlasíte	1901 odoslaním K
súmate	744 K al
süresi	0 okuma K
sütik	1079 K
sütiket	1079 K
săptămână	17 o dată pe K	1740 pe K
sīkdatnēm	1377 K	1395 K
sống	2234 nuôi K tờ báo	2234 bạn đọc nuôi K
""", 't': """
találatok	1074 google-K
tanácsolta	1111 K
tanította	1111 K
taşiyin	2122 K
teigė	1360 K
tekemään	892 K sitä
tekijänoikeus	855 K suojaa
tekoäly	866 tehnyt K
tekoälyllä	866 K
tekoälyn	866 K avulla	866 K tekemä
tekoälyä	866 käyttää K
telefonā	1383 savā K
tesszük	22 nem K közzé
textům	267 ke všem K
teşekkürler	2134 okuduğunuz için K
thiết	2242 không nhất K phản ánh quan điểm
thuê	2236 dành cho K bao	2236 đã là K bao	2247 K bao
thuộc	2219 bản quyền K
thành	2209 dành cho K viên	2233 bạn đã đăng ký K công	2243 trở K thành viên
tháng	2236 đọc miễn phí trong K	2245 mỗi K	2245 hàng K	2245 K đầu
thích	2221 nguồn tin ưa K	2221 nguồn yêu K
thông	14 K báo	2212 bật K báo	2212 nhận K báo	2223 bạn có K tin	2223 bạn đọc cung cấp K tin	2242 khi phát hành lại K tin	2243 bật K báo
tillgång	2046 få fri K
tillåtet	2037 inte K att återge
tiếng	2231 K việt có dấu
tiếp	2209 để K tục đọc	2209 để đọc K	2234 K sức cho báo chí	2236 để K tục đọc	2243 đăng ký để đọc K	2243 hãy K sức
tjänst	1983 en liten K att be
tjänsten	2040 sök K
továbbolvasáshoz	1061 a K
toàn	20 K bộ bài	2209 để đọc K bộ	2209 đọc K bộ bài	2236 để đọc K bộ bài	2243 đăng ký để đọc K bộ
tretích	1890 cookies K strán
treści	9 tej K	1611 dostęp do K
treść	9 tę K
trên	2212 theo dõi K
trước	2231 K khi đăng
trường	21 các K bắt buộc
tudósítója	1078 K
turpinātu	1363 lai K lasīt
tuần	17 mỗi K	2233 bản tin hằng K của	2233 bản tin hàng K của	2245 mỗi K
tvrdí	279 K
työmme	892 K
työtämme	891 tue K	892 K
tájékoztató	1066 adatvédelmi K
támogass	1108 K minket
támogasson	1108 K minket
támogathat	1085 K minket
támogatása	1085 K nélkül	1085 olvasók K nélkül	1108 az ön K
támogatásod	1108 a te K
támogatásából	1085 olvasóink K
támogatásával	1088 partnerünk K
támogatónk	1085 legyen ön is K	1085 legyél te is K
täglich	357 K per mail
tähtsamad	784 nädala K
tärkeimmät	890 K jutut
tästä	877 lisää K
täällä	838 kun kerran olet K
täältä	877 lisää K
téléchargez	959 K
töltsd	1108 K le
týden	17 každý K
týdně	278 K
týždenne	17 raz K
tłumaczy	1634 K
třetích	243 cookies K stran
""", 'u': """
uafhængigt	342 K medie
ubegrænset	286 K adgang
udostępnij	25 K
ukarał	1634 K
ulaşin	2104 bize K	2122 K
ulaşmak	2104 yazara K
unabhängig	448 K von unserer redaktion	448 von unserer redaktion K	461 damit wir K bleiben	468 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	1189 insegna all'K
unterstütze	349 K unsere arbeit	349 K uns mit	467 K uns	467 K unsere	467 K mich	467 K meine
unterstützen	349 K sie unsere arbeit	349 K sie uns mit	349 mit einer spende K	349 können sie uns K	467 K sie uns	467 K sie unsere	467 sie können das K	467 freiwillig K	467 K sie mich	467 K sie meine	467 K uns
unterstützt	365 ihr browser K	467 K uns
unterstützung	411 ihrer K	411 deiner K	456 mit K von ki	467 mit ihrer K	467 mit deiner K	467 ihre K	467 deine K	467 eure K
upozornění	224 zapněte si K	252 K
upphovsrätt	2005 skyddat enligt lagen om K
upphovsrättslagen	2005 skyddat enligt K
uprednostňované	1922 K zdroje
uprednostňovaný	1922 K zdroj
uprednostňovaných	1922 K zdrojov
upřednostňované	275 K zdroje
upřednostňovaný	275 K zdroj
upřednostňovaných	275 K zdrojů
uredništva	1936 brez dovoljenja K	1936 brez soglasja K
uredništvo	1950 v naše K	1979 naše K
uredništvu	1943 pišite K
urmărește	1705 K-ne pe	1705 K-ne și pe	1705 K știrile	1738 K-ne
urmăriți	1705 K-ne pe	1738 K-ne
utilização	1653 K de cookies
utilizează	1707 K cookie
utilizăm	1707 K cookie
utánközlés	1071 K
uutislähteeksesi	858 ensisijaiseksi K
uutislähteeksi	858 ensisijaiseksi K
uznał	1634 K
uznała	1634 K
uzsvēra	1399 K
użyciu	1619 przy K ai
użytkowników	1606 opiniami K
używamy	1584 K plików cookie
užsisakykite	1323 K prenumeratą
""", 'v': """
vašeho	222 do K e-mailu
vedieť	1887 dajte nám K
venerdì	17 ogni K
verhängte	470 K
versión	2 K en audio
verstärkung	395 suchen K
versão	2 K em áudio
vervielfältigung	375 K nur mit
veröffentlicht	22 wird nicht K	369 deine e-mail-adresse wird nicht K	369 ihre e-mail-adresse wird nicht K
veröffentlichung	424 seit der K geändert	424 seit K geändert
već	1831 kad ste K tu	1870 K od
vidéo	9 cette K
virheensä	869 korjaa K
viên	2225 là biên tập K của	2236 dành cho hội K
viết	2243 hãy K thư	2244 bài K này	2246 ông K	2246 bà K
você	18 sem K	1695 sem K
vollständigen	353 K artikel lesen
volontär	385 ist K
volontärin	385 ist K
vprašalnik	1953 K
vyhradené	1881 všetky práva K	1881 autorské práva sú K
vypočuť	1897 si môžete K
vysvetľuje	1926 K
vysvětluje	279 K
vytvořila	262 K ai
vyzývá	279 K
vyžadované	21 K informace	21 K polia
vás	260 bez K by	277 bez K by	1908 bez K by	1924 bez K by
väitis	788 K
väittää	894 K
välise	765 K sisu
vårt	1507 meld deg på K
véli	1111 K
vídeo	9 este K
vďaka	1924 K vám
vēlamo	1373 K avotu
vēstkopai	1384 K
vēstulei	1384 ziņu K
vědět	240 dejte nám K	276 dejte nám K
všetkým	1915 k K textom
""", 'w': """
webbläsare	10 din K
webinár	1894 náš K
webinář	246 náš K
według	1634 K
weißt	384 K du mehr
wiadomościach	1628 google K
wołał	1634 K
wpłata	1617 każda K	1631 twoja K
wpłatom	1632 dzięki K
wpłać	1631 K
wspierającym	1631 zostań K
współpracy	1614 we K z partnerem
wyjaśnia	1634 K
wypisać	1576 K się w każdej chwili
wyrażam	1576 K zgodę na
wyślij	1597 K nam
wöchentlichen	357 K newsletter
właściciela	1632 nie mamy K
""", 'y': """
yazdiğimiz	2132 daha önce K haber
yhteistyössä	878 K mainostajan
yönetmenidir	2105 genel yayin K
""", 'z': """
zaakceptować	1599 K pliki cookie
zadaním	1901 K e-mailu
zadržana	1827 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	253 K e-mailu
zagłosuj	1622 K
zahvaljujući	18 K čitaocima	18 K čitateljima	1852 K vama	1869 K vama
zakázané	1881 šírenie je K
založte	276 K si účet
zamknutý	1875 článok je K
zamčený	220 článek je K
zapisując	1608 K się
zapowiedział	1634 K
zapowiedziała	1634 K
zastrzeżone	1592 wszelkie prawa K	1592 wszystkie prawa K
zašlete	240 K nám
zašlite	1887 K nám
zaželen	1976 K vir
zaželene	1976 K vire
zaželeni	1976 K vir
zbiórka	1635 K
zbývá	220 K vám # %
zdieľajte	25 K
zespołu	1602 do naszego K
zewnętrzn	9 treści K*
zewnętrzna	1599 treść K
zewnętrzne	1584 treści K	1599 treści K
zewnętrznej	1599 treści K
zgłoś	1597 K go nam	1631 K nam
ziņas	1395 mūsu K
znać	1629 daj nam K	1631 daj nam K
zobrazení	243 K tohoto obsahu	243 K obsahu
zostań	1631 K z nami
zpracováním	222 souhlasím se K	227 K osobních údajů
zprávy	239 google K
zprávách	239 google K
zugänglich	412 frei K
zunächst	375 dieser artikel erschien K
zurück	440 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
zł	1611 za # K	1611 od # K	1633 od # K
złotówka	1617 każda K	1632 każda K
""", 'á': """
állítja	1111 K
""", 'ä': """
ägare	2025 inga rika K
ähnliches	384 K erlebt
ändå	1983 nu när du K är här
äpp	770 K
äppi	770 K
""", 'å': """
åndsverkloven	1522 beskyttet av K
året	343 om K
återges	2005 får inte K
""", 'ç': """
çalişmak	2109 bizimle K
çalişmalarimiz	2135 K
çerezler	2094 K kullan
çerezlere	2107 K
çerezleri	2094 K kullan	2107 K	2133 K kabul
çözün	2122 K
""", 'é': """
échanos	744 K una mano	744 K un cable
écrit	924 K pour	962 a K
écrivain	924 est K
écrivez	959 K-nous
électronique	906 dans votre boîte aux lettres K
équipe	960 notre K
értesítéseket	14 K	1084 K
értesüljön	1084 K elsőként
évente	1110 K
""", 'í': """
ígérte	1111 K
írta	1111 K
""", 'î': """
înscrie	1738 K-te la
""", 'õ': """
õpetas	788 K
""", 'ö': """
öffnen	358 app K
önemli	2133 günün en K
önerdi	2137 K
önskad	2009 K källa
""", 'ú': """
újságírás	1109 független K	1109 a jó K
újságírásunk	1109 K
újságíróink	1109 K
újságíróinkkal	1107 K
újságírója	1078 K
última	695 siga la K hora	695 sigue la K hora
""", 'ü': """
übernommen	375 K von	449 von der agentur K	449 deutschen presse-agentur K
übersicht	378 K	433 diese K wurde
ücretsiz	15 K haber	15 K makale	2120 K üye olun
ügyfelünk	1107 K
ühendust	785 võta K
ütles	788 K
ütlesid	788 K
üyeliği	2115 bülten K
üçüncü	2107 K taraf
""", 'č': """
čitajte	1863 K nas
čitalaca	1852 uz podršku K	1869 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	1869 naši K
čitatelia	1924 naši K
čitatelja	1852 uz podršku K	1869 naših K	1869 uz podršku K
čitatelji	36 naši K	1869 naši K
čitateľom	18 vďaka K
čitateľov	36 našich K	1908 vďaka podpore K	1924 našich K	1924 vďaka podpore K
članak	20 cijeli K	1831 svidio vam se K	1848 cijeli K	1848 ceo K	1869 ovaj K
člancima	1859 svim K
članek	1940 vam je bil K všeč	1979 ta K
člankov	1968 do vseh K
členem	276 staňte se K
členom	1923 staňte sa K
článek	20 celý K	216 líbil se vám K	220 celý K za	255 celý K	277 tento K	277 líbil se vám K
článkom	1903 všetkým K	1915 k všetkým K	1915 ku všetkým K
článku	20 celého K
články	277 naše K
článků	255 limit K
článkům	255 všem K	267 ke všem K
článok	20 celý K	1883 páčil sa vám K	1903 celý K	1924 tento K
čtenáři	277 naši K
čtenářů	36 našich K	260 díky podpoře K	277 našich K	277 na podpoře K	277 díky podpoře K
čtenářům	18 díky K	36 našim K
čtení	0 doba K
čtěte	271 K nás
číst	277 K dál bez
čítajte	1919 K nás	1923 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	1923 K, že nás čítate
""", 'đ': """
đây	2243 bấm vào K
đóng	2243 K góp của bạn	2243 hãy K góp
đăng	2233 cảm ơn bạn đã K ký	2233 bằng việc K ký, bạn	2243 K ký để đọc bài
đường	2223 K dây nóng của tòa soạn	2223 K dây nóng của báo
đọc	18 nhờ bạn K	2236 cần trả phí để K
""", 'ľ': """
ľubovoľnou	1925 K sumou
""", 'ř': """
řekl	279 K
řekla	279 K
říká	279 K
""", 'ś': """
śledztwa	1632 nasze K
śledztwo	1632 to K
śledź	1581 K nas na	1631 K nas
""", 'š': """
šaljite	1834 K nam
šaukė	1360 K
šiandien	1347 aukokite K
šodien	1386 ziedo K
""", 'ź': """
źródło	1592 K: pap
""", 'ž': """
želene	1976 K vire
želeni	1941 K vir
željene	1832 K izvore
željeni	1832 K izvor
žurnalistai	1358 mūsų K
žurnalistas	1337 K
žurnalistika	277 naše K	277 nezávislá K	1358 K kainuoja	1358 gera K	1924 nezávislá K
žurnalistiku	277 nezávislou K	1924 nezávislú K
žurnalistiky	277 nezávislé K
žurnalistė	1337 K
žurnāliste	1376 K
žurnālisti	1397 mūsu K
žurnālistika	1397 neatkarīga K	1397 K maksā	1397 laba K
žurnālistiku	1386 atbalsti neatkarīgu K	1397 neatkarīgu K
žurnālists	1376 K
""", 'ά': """
άδεια	520 χωρίς K
άρθρα	522 τα K μας
άρθρο	522 αυτό το K
""", 'έ': """
έγγραφη	520 χωρίς K άδεια
έγραψε	524 K
έρευνά	500 K μας
έρευνές	522 οι K μας
""", 'α': """
αγαπημένες	490 K σου πηγές	490 K σας πηγές	490 K πηγές
αγαπημένη	490 K πηγή
ακολουθήστε	478 K μας	521 K μας
ακολουθείστε	478 K μας
ακόμη	509 K και # ευρώ
ανάγνωσης	0 χρόνος K
ανέφερε	524 K
αναγνώστες	18 χάρη στους K	522 οι K μας
αναδημοσίευση	485 απαγορεύεται η K	485 επιτρέπεται η K
αναπαραγωγή	485 K χωρίς
ανταποκρίτρια	493 είναι K
ανταποκριτής	493 είναι K
απάντησης	21 ακύρωση K
απαγορεύεται	485 K η αναπαραγωγή	485 K η αντιγραφή
αποδεχθείτε	495 K τα cookies
αποδεχτείτε	495 K τα cookies
απορρήτου	487 πολιτική K
από	504 K # €
αρθρογράφος	493 είναι K
αρχισυντάκτης	493 είναι K
αρχισυντάκτρια	493 είναι K
""", 'β': """
βιβλιοπωλείο	498 ηλεκτρονικό μας K
βοηθήστε	521 K μας
βοηθούν	522 μας K
βρείτε	478 K μας στο
""", 'γ': """
γίνετε	521 K μέλος	521 K κι εσείς
γνώσεις	500 τις K σας
γράψτε	492 K μας	521 K μας
γραπτή	520 χωρίς K άδεια
γραφτείτε	521 K
""", 'δ': """
δήλωσε	524 K
δημοσιεύεται	22 δεν K
δημοσιογράφοι	522 οι K μας
δημοσιογράφος	493 είναι K	493 , K	493 - K
δημοσιογραφία	522 η K μας	522 ανεξάρτητη K	522 η ανεξάρτητη K
δημοσκόπησή	500 K μας
δημοσκόπηση	500 στη K
διαβάσετε	475 για να K ολόκληρο
διαφήμιση	11 τη K	507 μετά τη K
διαφημίσεις	522 χωρίς K
διεύθυνση	476 η K email	476 τη K email	503 K email	503 K e-mail
δικαιώματος	485 με επιφύλαξη παντός K
δουλειά	522 η K μας
δωρεά	509 κάντε μια K	521 η K σας	521 κάντε μια K	525 K
δωρεάν	15 K άρθρα	504 K άρθρα
δωρεές	525 K
""", 'ε': """
είμαστε	522 K μια μικρή
είπε	524 K
εβδομάδα	17 κάθε K	523 την K
εγγραφή	503 με την K σας
εγγραφείτε	475 K για να	504 K δωρεάν	521 K
ειδοποιήσεις	14 K
εισερχόμενά	476 στα K σας
εκδήλωσή	498 K μας
εκφράζουν	501 τα σχόλια K	501 σχόλια δεν K
ενεργοποιήστε	478 K τις ειδοποιήσεις	480 K τη javascript
ενημερωτικά	476 K δελτία
ενημερωτικό	476 K δελτίο
ενημερώστε	492 K μας
ενισχύστε	509 K	521 K
ενσωματωμένο	495 K περιεχόμενο
εξήγησε	524 K
επιβεβαιώστε	503 K την εγγραφή
επικοινωνήστε	492 K μαζί μας	492 K με τον συντάκτη	492 K με τη συντάκτριά	492 K με τη συντάκτρια	492 K με τη σύνταξη
ερωτηματολόγιο	500 το K
εσάς	509 χάρη σε K	522 χάρη σε K
ευρώ	504 με # K
ευχαριστούμε	503 K για την εγγραφή	521 K που μας
""", 'ζ': """
ζήτησε	524 K
""", 'η': """
ηλεκτρονικό	498 K μας κατάστημα
""", 'κ': """
κάνοντας	503 K κλικ
κανάλι	522 το K μας
κατάστημά	498 στο K μας
καταγγέλλει	524 K
καταγγελία	492 κάντε μας την K
κατεβάστε	478 K την εφαρμογή
κουίζ	500 το K	500 στο K	500 το K μας
κυκλοφορεί	498 K το νέο τεύχος
κυριότερες	503 τις K ειδήσεις
""", 'λ': """
λαμβάνεις	518 θέλεις να K
λαμβάνετε	518 θέλετε να K
""", 'μ': """
μήνα	523 τον K	523 το K	523 ανά K	523 κάθε K
με	504 K # €
μοιραστείτε	25 K
""", 'ν': """
νοημοσύνη	511 με τεχνητή K	511 από τεχνητή K
νοημοσύνης	511 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	475 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	504 K το άρθρο
ομάδα	498 στην K μας	521 ελάτε στην K	522 η K μας
""", 'π': """
παράκληση	489 έχουμε μια μικρή K	489 μια μικρή K
πατώντας	503 K
περιήγησης	10 το πρόγραμμα K
περιεχομένου	9 αυτού του K	495 εξωτερικού K
περιεχόμενο	9 αυτό το K	495 αυτό το K	495 το K αυτό	495 εξωτερικό K
πολιτική	487 K cookies
πρέπει	495 δείτε το βίντεο K
προειδοποιεί	524 K
προσωπικών	487 K δεδομένων
προτεινόμενη	490 K πηγή
προτιμώμενες	490 K πηγές
προτιμώμενη	490 K πηγή
πρωί	17 κάθε K
πρόσβαση	516 K σε όλα
πρόσθεσε	524 K
πρώτο	504 τον K μήνα
πρώτος	523 K μήνας
""", 'ρ': """
ρεπορτάζ	522 το K μας	522 αυτό το K
""", 'σ': """
σημαντικότερες	503 τις K ειδήσεις
στήριξέ	521 K μας
στήριξή	509 χωρίς τη K	521 η K σας	521 τη K σας	522 χωρίς τη K
στήριξη	509 χάρη στη K	522 χάρη στη K
στείλε	492 K μας
στείλτε	492 K μας	521 K μας
στηρίξτε	509 K	521 K μας	521 K την	521 K το	521 K τη
συνέδριο	498 K μας
συνέδριό	498 K μας
συνδεθείτε	24 K	475 K για να	521 K
συνδρομή	504 με K	504 K από	525 K
συνδρομητές	475 διαθέσιμο μόνο σε K	475 διαθέσιμο σε K	488 μόνο για K	488 μόνο σε K	522 οι K μας	525 K
συνδρομητής	475 είστε ήδη K	521 γίνετε K
συνεργασία	507 σε K με χορηγό	507 σε K με τον χορηγό
συνεργατών	507 συνδέσμους K
συνεχίζεται	507 K παρακάτω
συνεχίσετε	475 για να K την ανάγνωση	475 να K την ανάγνωση
συνεχίσουμε	522 να K
συνεχίστε	475 K την ανάγνωση
συντάκτης	493 είναι K
συντάκτρια	493 είναι K
σχολιάσετε	6 K
σχόλια	501 στα K
σύμφωνα	524 K
""", 'τ': """
τελευταίο	517 K δωρεάν άρθρο
τόνισε	524 K
""", 'υ': """
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	489 αφού K ως εδώ
φύγετε	489 πριν K
φώναζε	524 K
""", 'χ': """
χάνετε	518 μη K
χρήσης	487 όροι K	503 όρους K
χρειαζόμαστε	521 K τη βοήθειά σας
χρησιμοποιεί	480 K cookies
χρησιμοποιούμε	480 K cookies
χρόνο	523 τον K
""", 'ψ': """
ψηφίστε	514 K
ψηφοφορία	500 στην K
""", 'а': """
абонамент	95 вече имате K	121 с K	121 K за	144 K
абонамента	119 с K си	119 благодарим за K
абонат	95 вече сте K
абонати	102 само за K	144 K
абонирайте	95 K се, за да	96 K се за бюлетина	140 K се
абонирането	119 с K
авторизованные	1787 только K
авторизованным	1787 K пользователям
авторизовані	2177 лише K
авторизуйтесь	24 K
авторкою	2166 зв'язатися з K
автором	2166 зв'язатися з K
автору	1775 пишите K
адрес	21 имейл K няма	119 имейл K
адреса	119 имейл K
адресою	2198 пишіть за K
адресу	1807 пишите по K
анкета	116 нашата K	116 кратка K
анкетата	116 K
анкету	1786 K	2176 K
анонимно	1775 K
афилиейт	124 K линкове
""", 'б': """
бажаних	2163 K джерел
безкоштовна	2196 остання K стаття
безкоштовний	2172 наш K вебінар	2180 K акаунт	2196 останній K матеріал
безкоштовних	2180 ліміт K	2180 K статей
безкоштовні	15 K статті	2180 K статті
безлимитный	1749 K доступ
безплатен	113 нашия K уебинар
безплатна	135 последна K статия
безплатни	15 K статии	121 K статии
безплатно	121 K, за
бесплатная	1805 последняя K статья
бесплатные	15 K статьи	1790 K статьи
бесплатный	1781 наш K вебинар	1790 K аккаунт	1805 последний K материал
бесплатных	15 K статей	1790 лимит K	1790 K статей
бисквитки	110 K	139 K
бисквитките	110 K	139 K
благодарение	18 K на читателите	127 K на вас	127 K на вашата	141 K на вас
благодарим	119 K ви, че се
благодаря	1796 K донатам	1815 K вам	1815 K вашей
блокировщик	1759 отключите K	1759 K рекламы
блокувальник	2151 K реклами
браузер	10 ваш K	1769 ваш K	2159 ваш K
браузър	10 вашият K
бюлетин	96 нашия K	120 K	141 нашия K	144 K
бюлетина	96 K ни	96 запишете се за K	120 K
бюлетини	120 K
""", 'в': """
вайбері	2164 K
вайбър	16 K	106 K
ватсапе	1773 K
вашата	96 на K поща
вебинар	1781 наш K
вебінар	2172 наш K
видео	9 это K
виділіть	2162 K
визнав	2204 K
визнала	2204 K
викаше	143 K
використання	2186 будь-яке K матеріалів	2186 K матеріалів сайту
використанні	2157 при K матеріалів
використовує	2151 K cookie
використовуємо	2151 K cookie
випуск	2174 K
вирішив	2204 K
вк	1773 K
вконтакте	1773 K
влезте	24 K
вміст	9 цей K
внескам	2187 завдяки K	2202 завдяки K
внесок	2201 ваш K
войдите	24 K	1749 K, чтобы
вотсапе	1773 K
вотсапі	2164 K
всеки	127 K лев
встановіть	2146 K додаток
възпроизвеждането	126 K
выделите	1761 K ее	1761 K текст
выпуск	1784 K
відповідальності	30 не несе K
відповідь	21 скасувати K
відправити	21 K коментар
""", 'г': """
гласувайте	132 K
гледайте	137 K ни
год	1816 в K
годишно	142 K
голосуйте	1801 K	2192 K
гривень	2203 # K
грн	2203 # K
група	138 viber K
гукав	2204 K
гіперпосилання	2157 K обов
""", 'д': """
дальше	1749 чтобы читать K
дарение	140 вашето K	142 с K	144 K
дарения	144 K
дарете	127 K	140 K ни
джерела	2163 обрані K	2163 бажані K
джерелом	2163 основним K	2163 бажаним K
дзен	1773 K
дзене	1773 K
добави	143 K
добавьте	1756 K нас в
дозволяється	2186 матеріалів K лише
долучайтесь	2201 K
долучайтеся	2201 K
донат	1814 ваш K	2201 ваш K	2205 K
донатам	2187 завдяки K
донати	2205 K
донатом	2203 K
донаты	1818 K
допомога	2201 нам потрібна ваша K
допомогою	2189 за K ші
допоможе	2202 K нам
допоможуть	2187 K нам працювати	2202 K нам
допускается	1795 материалов K только
доступ	1790 полный K	2180 повний K
достъпен	95 K за абонати
достъпна	95 K за абонати
достъпно	95 K за абонати
дочитали	1743 вы K до конца	2139 ви K до кінця
дочитати	2144 щоб K
дочитать	1749 чтобы K	1790 K
""", 'е': """
евро	121 за # K
ежедневную	1751 K рассылку
ежемесячно	1816 K
ежемесячное	1814 оформите K
ежемесячный	1796 K донат
еженедельную	1751 K рассылку
електронна	96 вашата K поща
електронної	2179 адресу K пошти
електронну	2179 K адресу	2179 K пошту
епизод	115 K
епизода	115 K
""", 'ж': """
жалуются	1817 K
журналист	108 е K	108 - K	108 , K	1776 - K	1776 , K
журналисти	141 нашите K
журналистика	141 независимата K	141 независима K	141 нашата K	1815 независимая K
журналистике	1815 независимой K
журналистики	1815 независимой K
журналистику	1815 независимую K
журналистка	108 е K	108 , K	1776 - K	1776 , K
журналисты	1815 наши K
журналіст	2167 - K	2167 , K
журналісти	2202 наші K
журналістика	2202 незалежна K
журналістику	2202 незалежну K	2202 якісну K
журналістка	2167 - K	2167 , K
""", 'з': """
завантажити	2146 K застосунок
завантажте	2146 K додаток
завдяки	2187 існує K	2202 K вам	2202 K вашій
задонатьте	1814 K	2201 K
задължителните	21 K полета
зазначив	2204 K
закликав	2204 K
закончились	1749 бесплатные статьи K
залишає	29 K за собою право
залишилося	2144 K #%	2144 K # %
заметили	1761 K ошибку
замолчим	1815 мы не K
запазени	101 всички права K
запитань	2176 на кілька K
запишете	96 K се за нашия
зарегистрированные	1787 только K
зарегистрированным	1749 доступен только K
зарегистрированы	1749 уже K
зарегистрируйтесь	1749 K, чтобы	1790 бесплатно K	1790 K бесплатно	1814 K
зареєстровані	2177 лише K	2177 тільки K
зареєструйтесь	2144 K, щоб	2180 безкоштовно K	2180 K безкоштовно	2201 K
зареєструйтеся	2180 K безкоштовно
застосунку	2160 нашому K
застосунок	2146 завантажте K	2160 наш K	2160 мобільний K
захищено	2157 усі права K
захищені	2157 усі права K	2157 всі права K
защищенной	1775 K формой
защищены	1767 все права K
защищённой	1775 K формой
заяви	143 K
заявив	2204 K
заявил	1817 K
заявила	1817 K	2204 K
здесь	1743 раз уж вы K
знайшли	2162 якщо ви K
знанията	116 K си
зобов	2204 K'язав
зовнішнього	2169 K вмісту	2169 K контенту
зовнішній	2169 K вміст	2169 K контент
зробіть	2142 K внесок	2201 K внесок
""", 'и': """
избранное	1772 K
известията	14 K
изкуствен	129 с помощта на K интелект	129 с K интелект	129 от K интелект
изпратете	107 K ни	140 K ни
изпращайте	107 K ни	107 K на
изтеглете	140 K
източник	105 основен K
източници	105 любими K
имейл	96 вашия K	119 вашия K	119 по K	119 на K
имейла	96 на K си
иностранного	1767 выполняющим функции K агента
иностранным	1815 K агентом
инстаграм	106 K
искусственного	1798 с помощью K интеллекта
искусственным	1798 K интеллектом
использование	1778 K cookie	1795 любое K материалов	1795 K материалов сайта
использовании	1767 при K материалов	1795 полном или частичном K	1795 частичном K материалов
используем	1759 K cookie
использует	1759 K cookie
источники	1772 избранные K	1772 любимые K
источников	1772 избранных K	1809 избранных K
источником	1772 основным K
исчерпали	1749 K лимит
""", 'к': """
каждое	17 K утро
каждый	1816 K месяц
каза	143 K
казва	143 K
канал	138 viber K	1815 наш K	2202 наш K
канала	1815 нашего K
каналу	2202 нашого K
колумнист	1776 - K	1776 , K
колумніст	2167 - K
колумністка	2167 - K
команде	1781 к нашей K
команди	2172 до нашої K
коментар	6 залишити K
коментарите	117 K под
коментарях	2158 у K	2158 в K
коментатор	108 е K
коментиране	117 правила за K	117 правилата за K
коментирате	6 за да K	117 K
коментувати	6 K
комментарии	6 оставлять K
комментарий	6 оставить K	1761 чтобы оставить K
комментария	21 для отправки K
комментариях	1768 в K
комментировать	6 K
контент	9 этот K	9 цей K	1778 внешний K
контента	9 этого K	1778 внешнего K
контенту	9 цього K
конференцию	1781 нашу K
конференция	113 нашата K
конференцію	2172 нашу K
конфиденциальности	1759 политикой K	1769 политика K
конфіденційності	2151 політикою K	2159 політика K
копирование	1795 K материалов сайта
кореспондент	108 е K	108 , K	2167 - K	2167 , K
кореспондентка	2167 - K	2167 , K
короткий	1786 K опрос
корреспондент	1776 - K	1776 , K
кричал	1817 K
""", 'л': """
лв	121 за # K
лев	121 за # K
лева	121 за # K	142 K
лекцию	1781 нашу K
лекцію	2172 нашу K
""", 'м': """
магазин	113 нашия онлайн K	113 нашия K
магазина	113 онлайн K ни	1781 нашего K
магазине	1781 в нашем K	1781 в нашем интернет-K
магазину	2172 нашого K
магазині	2172 у нашому K	2172 в нашому K	2172 нашому інтернет-K
материал	1761 обсудить K	1778 внешний K	1811 K создан	1815 этот K
материалам	1803 ко всем K
материалы	1815 наши K
матеріал	2202 цей K
матеріали	2202 наші K
матеріалів	2186 копіювання K сайту	2186 K посилання обов'язкове	2194 до всіх K	2194 до усіх K
мероприятие	1781 наше K
месенджері	2164 K
месец	142 на K	142 всеки K
месечно	142 K
мессенджере	1773 K
месяц	1816 в K
мобільний	2160 K додаток
молба	104 имаме малка K	104 имаме K към вас
місяць	2203 на K	2203 перший K
""", 'н': """
нагадав	2204 K
нагадала	2204 K
надсилайте	2166 K нам	2166 K її	2166 K фото	2166 K відео	2166 K свої	2201 K нам
надійних	2163 K джерел
надішліть	2166 K нам	2166 K фото	2201 K нам
нажимая	1789 K кнопку	1789 K на кнопку	1789 K "	1789 K "
нажмите	1761 K ctrl
намерете	137 K ни
написа	143 K
написав	2204 K
написал	1817 K
написала	1817 K	2204 K
напишите	1775 K нашему	1775 K нашей	1775 K автору	1775 K нам	1814 K нам
напишіть	2166 K нашому	2166 K нашій	2166 K автору	2166 K авторці	2166 K нам	2201 K нам
напомнил	1817 K
напомнила	1817 K
направете	140 K дарение
натискайки	119 K
натискането	119 с K
натискаючи	2179 K кнопку	2179 K на
нашем	1761 в K чате
нашия	113 към K екип	113 в K екип	116 K куиз	116 K тест
небольшая	1743 K просьба
неделю	17 раз в K	17 каждую K	1816 в K
независимата	140 подкрепете K
независими	141 K медии
независимую	1746 поддержите K	1814 поддержите K
независимые	1815 K медиа
незалежні	2202 K медіа
нейросети	1798 с помощью K
несколько	1786 на K вопросов
новинами	2148 стежте за K
новини	106 google K	2164 google K
нуждаем	140 K се от вашата
нужна	1796 K ваша
нюзлетър	120 K
""", 'о': """
обозреватель	1776 - K	1776 , K
обраних	2163 K джерел
объявил	1817 K
объявила	1817 K
обязал	1817 K
обязательна	1767 гиперссылка K	1795 материалов ссылка K	1795 ссылка на источник K
обязательные	21 K поля	1761 K поля
обясни	143 K
оглядач	2167 - K	2167 , K
оглядачка	2167 - K	2167 , K
оголосив	2204 K
ограничений	1749 читайте без K
одноклассниках	1773 K
одному	2179 в K листі
опечатку	1761 нашли K
опитування	2176 наше K	2176 коротке K
опитуванні	35 нашому K	2176 K читачів	2176 нашому K	2176 в K
оприлюднюватиметься	22 не K	2153 ваша e-mail адреса не K
опрос	35 наш K	1786 наш K
опросе	35 нашем K	1786 нашем K	1786 в K
опубликован	22 не будет K	1761 ваш адрес email не будет K
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	1789 K заявку
осталось	1749 K #%	1749 K # %
ответственности	30 не несет K	30 не несёт K
отговорност	30 не носи K
отменить	21 K ответ	1816 K в любой момент
отметил	1817 K
отметила	1817 K
отписаться	1751 K в любой момент
отправьте	1814 K нам
отримувати	2197 хочете K
очакваме	107 K вашите
ошибку	1761 нашли K
оштрафовал	1817 K
оштрафовала	1817 K
оштрафував	2204 K
""", 'п': """
партнером	1793 совместно с K	2184 спільно з K
партнерские	37 K ссылки	1793 K ссылки
партнерські	2184 K посилання
партнеры	1759 мы и наши K
партньорски	124 K линкове
партнёром	1793 совместно с K
партнёрские	37 K ссылки	1793 K ссылки
патроном	1814 станьте K
первый	1816 K месяц	1816 рубль в K
переведите	1814 K нам
перевірте	2176 K себе	2179 K пошту
передплатник	2144 уже K	2144 вже K
передплатникам	2144 доступний лише K	2144 доступна лише K	2144 доступно лише K
передплатники	2195 лише K	2195 тільки K
передплатників	2144 тільки для K
передплатою	2144 доступна за K	2144 доступний за K	2180 за K
передплату	2180 K за	2201 оформіть K
передрук	2161 K
передруку	2161 у разі K
перепечатка	1771 K
перепечатке	1771 при K
персональних	2159 K даних
персональных	1769 K данных
писати	2202 нам K
писменото	126 без K съгласие
письме	1789 в одном K
письменного	1810 без K согласия
письмової	2200 без K згоди
пишете	107 K ни	107 K на	140 K ни
пишите	1775 K нам	1807 K на	1814 K нам
пишіть	2166 K нам	2198 K на
платной	1749 в K версии
повний	20 K текст	2180 K текст
повідомив	2204 K
повідомила	2204 K
повідомте	2166 K нам	2166 K нас	2201 K нам
подайте	107 K сигнал
поддержать	1814 K нас	1814 K редакцию	1814 K нашу
поддерживайте	1814 K нас	1814 K нашу
поддержите	1746 K нашу	1746 K нас	1796 K	1814 K нас	1814 K нашу	1814 K редакцию	1814 K проект	1814 K автора	1814 K наш
поддержка	1746 ваша K	1814 ваша K
поддержке	1793 при K партнёра	1793 при K партнера	1796 благодаря вашей K	1815 вашей K
поддержки	1815 без вашей K	1815 вашей K
поделитесь	25 K
подкаст	34 наш K	34 нашия K	115 K	141 нашият K	1784 K	1815 наш K	2174 K	2202 наш K
подкаста	115 K	1784 K	1815 нашего K
подкасте	34 нашем K	1784 K
подкасти	34 наші K	115 K	2174 K
подкастов	1784 K
подкасту	2174 K
подкастът	115 K
подкасты	1784 K
подкасті	34 нашому K	2174 K
подкастів	2174 K
подкрепа	127 с вашата K	127 вашата K	140 вашата K	141 вашата K
подкрепата	124 с K на партньор
подкрепете	127 K	140 K ни	140 K нашата
подкрепяйте	140 K ни
подписаны	1749 уже K
подписка	1749 уже есть K	1818 K
подписке	1749 доступен только по K	1749 доступна по K	1749 доступен по K	1790 по K
подписки	1818 K
подписку	1749 оформить K	1749 оформите K	1789 спасибо за K	1790 K за	1814 оформите K	1814 оформить K
подписчик	1749 уже K	1749 вы уже K
подписчикам	1749 доступна только K	1749 доступно только K	1749 доступен только K	1804 только K
подписчики	1804 только K	1818 K
подписчиков	1749 только для K
подписчиком	1814 станьте K
подписывайтесь	1751 K на рассылку	1756 K на нас	1756 K на наш	1756 K на канал	1756 K на telegram	1814 K на
подписываясь	1789 K
подпишитесь	1746 K на регулярное	1751 K на рассылку	1756 K на наш	1756 K на канал	1814 K на
подчеркнул	1817 K
поділіться	25 K
подію	2172 нашу K
пожертвование	1746 сделайте K	1746 оформите K	1796 регулярное K	1796 ежемесячное K	1814 ваше K	1814 сделайте K	1814 оформите K	1818 K
пожертвования	1815 на K	1818 K
пожертвованиям	1796 благодаря K	1815 благодаря K
пожертвуйте	1814 K
позоваването	126 K на
полностью	20 материал K	1749 чтобы прочитать K
полный	20 K текст	1790 K текст
получавате	136 искате ли да K	136 искате да K
получать	1806 хотите K
помилку	2153 знайшли K
помогите	1814 K нам
помогнете	140 K ни
помогут	1815 K нам
поможет	1815 K нам
помощь	1814 нам нужна ваша K
помощью	1798 с K ии
помітили	2162 якщо ви K
понравилась	1815 K статья
понравился	1815 K материал	1815 K текст
попереджає	2204 K
попередив	2204 K
попросив	2204 K
попросил	1817 K
попросила	1817 K	2204 K
попросило	1817 K
посилання	2186 K на джерело обов'язкове
последвайте	140 K ни
последната	135 K ви безплатна статия	135 K безплатна статия
постановив	2204 K
постановил	1817 K
почте	1789 вашей K
почтовом	1789 вашем K ящике
почту	1751 на вашу K	1751 вам на K	1789 вашу K
пошту	2145 на вашу K
пошті	2179 вашій K
пощенска	96 вашата K кутия
пояснив	2204 K
пояснил	1817 K
правото	29 си запазва K
працювати	2187 допоможе нам K	2202 K далі
працюємо	2202 ми K
предпочитаемые	1772 K источники
предпочитаемых	1772 K источников
предпочитан	105 K източник
предпочитани	105 K източници
предпочитаните	105 K източници	105 K си източници
предпочтительные	1772 K источники	1809 K источники
предпочтительный	1772 K источник
предпочтительных	1809 K источников
предупредил	1817 K
предупреждает	1817 K
препечатването	126 K
призвал	1817 K
признал	1817 K
признала	1817 K
признали	1815 нас K
приложение	141 нашето K	1752 скачать K	1752 скачайте K	1752 установите K	1770 наше K	1770 мобильное K	1814 скачайте K
приложении	1752 открыть в K	1770 нашем K
приложения	1770 нашего K	1815 нашего K
приоритетным	1772 K источником
присоединяйтесь	1814 K к
присъединете	140 K се към нашия
присылайте	1775 K нам	1775 K фото	1775 K видео	1775 K новости	1775 K свои	1814 K нам
пришлите	1775 K нам	1775 K фото	1814 K нам
приєднуйтесь	2201 K до
проверьте	1786 K себя	1789 K почту
проголосуйте	1801 K	2192 K
продовження	2184 реклама. K
продовжити	2144 щоб K читання	2187 допоможуть нам K
продовжувати	2202 K роботу
продолжаем	1815 мы K работать
продолжать	1796 помогут нам K	1815 K работу
продолжение	1793 реклама. K
продолжить	1749 чтобы K чтение	1796 помогут нам K	1796 поможет нам K	1815 K работу
продължава	124 K по-долу
продължете	95 K да четете
продължим	141 да K да работим
продължите	95 за да K да четете
произведен	1767 настоящий материал (информация) K	1811 материал K
произведён	1811 материал K
пройдите	1786 K тест
пройдіть	2176 K тест
пропускайте	136 не K
пропустите	1806 не K
пропустити	2197 не хочете K
пропустить	1806 не хотите K
пропустіть	2197 не K
просьба	1743 у нас к вам K	1743 у нас есть K
просять	2204 K
проучване	116 нашето K
прохання	2139 маємо до вас K	2139 невелике K
прочетете	95 за да K цялата
прочитать	1749 осталось K	1749 чтобы K статью
пріоритетне	2163 K джерело
пріоритетним	2163 K джерелом
пълния	121 K текст
първия	142 за K месец
підписатися	2145 K на розсилку
підписка	2205 K
підписку	2144 оформіть K	2179 дякуємо за K	2201 оформіть K
підписники	2195 лише K	2205 K
підписників	2144 тільки для K
підписуйтесь	2148 K на нас	2148 K на наш	2148 K на канал	2148 K на telegram	2201 K на
підписуйтеся	2148 K на наш	2148 K на канал
підписуючись	2179 K
підпишіться	2145 K на розсилку	2148 K на наш	2201 K на
підтримайте	2142 K нашу	2142 K незалежну	2142 K нас	2187 K	2201 K нас	2201 K нашу	2201 K незалежну	2201 K редакцію	2201 K автора	2201 K роботу	2201 K наш
підтримати	2201 K нас	2201 K нашу
підтримка	2142 ваша K	2201 ваша K
підтримки	2184 за K партнера	2202 спільноти K	2202 вашої K
підтримуйте	2201 K нас	2201 K нашу
підтримці	2187 завдяки вашій K	2187 завдяки K читачів	2202 вашій K
піти	2139 перш ніж K
""", 'р': """
работа	141 нашата K	1815 наша K
работаем	1815 мы K
работать	1796 помогут нам K	1796 поможет нам K	1815 K дальше
работу	1815 нашу K
разрешение	101 без K е забранено
разрешения	1810 без K редакции
разчитаме	127 K на вашата	141 K на
расскажите	1814 K нам
рассказал	1817 K
рассказала	1817 K
рассказывать	1815 K правду
расследование	1815 наше K	1815 это K
расследования	1815 наши K
рассылка	1815 наша K	1818 K
рассылку	1751 нашу K	1751 K самых	1815 нашу K
регистрацията	119 с K си	119 благодарим за K
регистрируясь	1789 K
регулярний	2187 K внесок
редактор	108 е K	108 - K	108 , K	1776 - K	1776 , K	2167 - K	2167 , K
редакторка	2167 - K	2167 , K
редакцией	1775 связаться с K
редакции	1810 без согласия K	1815 нашей K
редакцию	1775 напишите в K	1775 пишите в K
редакция	113 в нашата K	141 нашата K	1815 наша K
редакцію	2166 напишіть у K	2166 пишіть у K
редакція	2202 наша K
редакцією	2166 зв'язатися з K
редакції	2166 пишіть до K	2200 без згоди K	2200 без дозволу K	2202 нашої K
рекламата	11 K	124 след K
реклами	11 K	141 без K	2184 після K	2184 на правах K	2202 без K
рекламой	11 K
рекламы	11 K	1793 после K	1793 на правах K	1815 без K
репортер	108 е K	108 - K	108 , K	1776 - K	1776 , K	2167 - K	2167 , K
репортери	141 нашите K
репортерка	2167 - K	2167 , K
репортёр	1776 - K	1776 , K
решил	1817 K
реєструючись	2179 K
робота	2202 наша K
роботу	2202 нашу K
розповів	2204 K
розповідати	2202 K правду
розповіла	2204 K
розсилка	2202 наша K	2205 K
розсилку	2145 нашу K	2145 щоденну K	2202 нашу K
розслідування	2202 наші K	2202 це K
рублей	1816 # K
рік	2203 на K
""", 'с': """
свободната	140 подкрепете K
свържете	107 K се с нашия	107 K се с нашата	107 K се с нас	107 K се с автора	140 K се с нас
свяжитесь	1775 K с нами
связаться	1775 K с автором
седмично	17 веднъж K
сигнализирайте	107 K ни
сказав	2204 K
сказал	1817 K
сказала	1817 K	2204 K
скаржаться	2204 K
скачайте	1752 K наше
скиньте	1814 K
скриньку	2179 вашу K
скриньці	2179 вашій K
следите	1756 K за нами
словам	1817 по K
словами	2204 за K
слушайте	137 K ни
слідкуйте	2148 K за нами
содержимое	1778 внешнее K
сообщение	1767 данное K (материал) создано	1811 K создано
сообщил	1817 K
сообщила	1817 K
сообщите	1775 K нам	1814 K нам
соучастником	1796 станьте K	1814 станьте K
сповіщення	14 K	2146 увімкнути K	2146 увімкніть K
споделете	25 K
сподобався	2202 K текст	2202 K матеріал
сподобалась	2139 якщо вам K стаття
според	143 K
співучасником	2201 станьте K
спільнота	2202 наша K
спільноти	2142 стань частиною K	2187 частиною K	2202 нашої K
станете	140 K абонат	140 K член
станьте	1814 K нашим	2201 K нашим
статей	2194 до всіх K	2194 до усіх K
статии	134 до всички K
статия	104 хареса ли ви тази K	121 цялата K	141 тази K
статията	121 % от K
стаття	2202 ця K
статья	1815 эта K
статьям	1803 ко всем K
стверджує	2204 K
стежте	2148 K за нами
стигнали	104 щом сте K дотук
стороннего	1778 K сервиса
сторонним	1778 K сервисом
стороннього	2169 K сервісу
стороннім	2169 K сервісом
суммой	1816 любой K
сумму	1816 любую K
сутрин	17 всяка K
существуем	1815 мы K
существует	1796 K благодаря
събитие	113 нашето K
съвместно	124 K с партньор
съгласие	126 без писмено K
съдържание	9 това K	110 външно K	110 това K
съдържанието	126 използването на K	126 използване на K
съобщи	143 K
""", 'т': """
текстове	134 до всички K
телеграм	16 K	106 K	1756 наш K-канал	1756 в нашем K	1773 K	1773 K-канал	1773 K-канале	1807 пишите в K	1815 наш K	2148 наш K-канал	2164 K	2164 K-канал	2164 K-каналі
телеграме	16 K	1773 K
телеграмі	2164 K
тест	1786 наш K	2176 наш K
тиждень	17 раз на K	2203 на K
тръгнете	104 преди да си K
""", 'у': """
уведомления	14 K	1752 включите K	1752 включить K	1752 разрешить K
увійдіть	24 K	2144 K, щоб
уебинар	113 нашия K
уйдете	1743 прежде чем вы K
улюблених	2163 K джерел
улюблені	2163 K джерела
утверждает	1817 K
учасником	2201 станьте K
""", 'ф': """
фейсбук	16 K	106 K
""", 'ц': """
цените	1815 K нашу
цитировании	1771 при K
цитування	2161 у разі K
цитуванні	2161 при K
""", 'ч': """
частиною	2201 станьте K
частковому	2186 повному або K
четене	0 време за K
четете	137 K ни
читаете	1814 спасибо, что K
читай	2148 K нас
читайте	1756 K нас в	2148 K нас у	2148 K нас в
читання	0 час K	0 хв K
читателей	1786 опросе K	1796 благодаря поддержке K	1815 наших K
читатели	36 наши K	36 нашите K	141 нашите K	1743 дорогие K	1815 наши K
читателите	141 с подкрепата на K	141 от K ни
читателям	18 благодаря K	36 нашим K	1815 благодаря K
читати	2144 щоб K далі	2201 щоб K далі
читачам	18 завдяки K
читачі	36 наші K	2202 наші K
читачів	2202 наших K
читаєте	2201 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	2203 K
щомісячний	2187 K внесок
щомісячно	2203 K
щоранку	17 K
щотижневу	2145 K розсилку
""", 'э': """
электронной	1789 адрес K почты
электронную	1789 K почту
""", 'я': """
яжіться	2166 зв'K з нами
язкові	21 обов'K поля	2153 обов'K поля
якщо	2139 K ви вже тут
""", 'і': """
інтелектом	2189 штучним K
інтелекту	2189 за допомогою штучного K
""", 'א': """
אומר	1010 K
אומרת	1010 K
אחרינו	970 עקבו K	1007 עקבו K
אלקטרוני	968 דואר K
אמר	1010 K
אמרה	1010 K
אמרו	1010 K
אתכם	994 רק K
""", 'ב': """
בוקר	17 מדי K
בחודש	1009 K
ביקש	1010 K
ביקשה	1010 K
במייל	993 K שלכם
בסרטון	983 לצפות K זה
בעוגיות	972 שימוש K
בעיתונות	994 לתמוך K
בקובצי	972 משתמש K
בשבוע	17 פעם K	1009 K
בתוכן	1005 לעשות שימוש K
""", 'ד': """
דווחו	1007 K לנו
דיוור	993 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג
האפליקציה	970 הורידו את K	1007 הורידו את K	1008 K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	1010 K
הודיעה	1010 K
הווטסאפ	970 לקבוצת K
הוסיף	1010 K
הוסיפה	1010 K
הזהיר	1010 K
הזכויות	977 כל K שמורות
החובה	21 שדות K
החינמיות	1006 הכתבות K
הטלגרם	970 לערוץ K
הטקסט	984 K
היום	1007 תרמו K
הירשמו	1007 K לקבלת
הכותב	1005 על דעת K
הכתבה	967 להמשך קריאת K	984 K	1008 K הזאת
המדור	982 הוא עורך K	982 היא עורכת K
המובעות	1005 הדעות K במאמר	1005 הדעות K בטור	1005 הדעות K בכתבה
המועדף	979 למקור K	979 כמקור K
המייל	968 לתיבת K	968 כתובת K
הניוזלטר	968 K היומי	993 K השבועי של	993 K שלנו	1008 K
הסביר	1010 K
הסיכום	984 K
העיקריות	984 הנקודות K
העיתונות	1008 K העצמאית
הפרטיות	972 מדיניות K
הפרסומת	11 K
הצביעו	1007 K בסקר
הצטרפו	970 K לערוץ	1007 K אלינו
הקוראים	18 בזכות K
השימוש	972 תנאי K
התגובות	990 K
התחברו	24 K
התמיכה	994 בזכות K שלכם
התראות	14 K
התרגום	984 K
התרומה	1007 K שלכם
""", 'ו': """
ובטוויטר	970 בפייסבוק K
ותלוי	994 K בכם
ותלויה	994 K בכם
""", 'ז': """
זקוקה	1007 K לכם
""", 'ח': """
חודשית	1007 תרומה K
חיצוני	983 תוכן K	983 תוכן ממקור K
""", 'ט': """
טען	1010 K
""", 'י': """
ישירות	993 K למייל	993 K לתיבת
""", 'כ': """
כמנויים	967 הצטרפו K
כתב	1010 K
כתבה	984 K זו	1008 K זו	1010 K
כתבו	1007 K לנו
כתבות	1006 K חינם
כתבת	982 היא K
""", 'ל': """
לדברי	1010 K
להגיב	6 כדי K	990 K
להמשיך	967 כדי K לקרוא	994 עזרו לנו K
להעתיק	977 אין K	1005 לשכפל, K
לחודש	1009 K
לחוק	1005 סעיף #א K
לחצו	1007 K כאן
לידיעון	1007 הירשמו K
למנויים	967 K בלבד
לניוזלטר	968 הירשמו K	968 הרשמה K	968 K שלנו	993 בהצלחה K	1007 הירשמו K
לעזרתכם	1007 אנחנו זקוקים K
לענייני	982 הוא כתב K	982 היא כתבת K
לצפייה	983 K בתוכן
לקריאה	1006 כתבות K
לקריאת	20 K הכתבה
לשנה	1009 K
לתומכים	994 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1006 K חינם
מועדף	979 מקור K	979 כמקור K
מינוי	967 רכשו K	1007 רכשו K	1011 K
מנוי	967 כבר K
מנויים	1011 K
מסכימים	993 בהרשמה אתם K
מסר	1010 K
""", 'נ': """
ניוזלטר	993 K שבועי	1011 K
""", 'ס': """
סיכום	984 K
סיפר	1010 K
סיפרה	1010 K
סעיף	1005 K #א
ספרו	1007 K לנו
""", 'ע': """
עדכונים	993 לקבלת K במייל
עיתונאי	982 הוא K
עיתונאית	982 היא K
עיתונות	994 לעשות K	1008 K עצמאית
עכשיו	1007 תרמו K
עמלה	1004 נקבל K	1004 לקבל K
""", 'פ': """
פרסומות	1008 ללא K
פרסומת	11 K
פרשן	982 הוא K
פרשנית	982 היא K
""", 'צ': """
ציין	1010 K
""", 'ק': """
קוראי	1008 K
קרא	1010 K
קריאה	0 זמן K
""", 'ר': """
ראשון	1009 חודש K
""", 'ש': """
שאלו	984 K את
שיווקי	993 לקבל תוכן K
שלחו	1007 K לנו
שלנו	1008 K
שנקבל	1004 K עמלה
שקראתם	1007 תודה K
שתפו	25 K
""", 'ת': """
תגובות	990 K
תוכן	9 K זה	983 הצגת K
תלוי	994 K בכם
תלויה	994 K בכם
תמיכתכם	1007 K
תמכו	1007 K בנו
תקציר	984 K
תרומה	1011 K
תרומות	1011 K
""", 'ا': """
اخبارنا	89 K
ادامه	827 K مطلب	827 K خبر	833 براي K مطلب
ادعمنا	88 K
ادعموا	88 K
ارسال	6 براي K نظر	805 براي ما K كنيد
اسبوعيا	90 K
استطلاع	88 صوت في K
استطلاعنا	89 K
استفاده	797 شرايط K	802 K از مطالب اين سايت	802 K از مطالب سايت
اشار	91 K
اشارت	91 K
اشتراك	76 لديك K	92 K	822 K تهيه كنيد	833 K تهيه كنيد	837 K
اشتراكك	73 تم K
اشترك	41 K الان	88 K الان
اشتركوا	88 K
اصحابها	71 تعبر عن راي K	71 عن راي K
اضاف	91 K
اضافت	91 K
اضغط	88 K هنا
اطلاع	805 به ما K دهيد
اعادة	52 يمنع K
اعجبك	89 K هذا
اعلام	836 K كرد
اعلانها	14 K
اعلن	91 K
اعلنت	91 K
افاد	91 K
افادت	91 K
افزود	836 K
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
اول	835 ماه K
ايميل	793 K خود را	793 ادرس K	793 به K شما	818 در K خود	833 K خود را وارد كنيد
ايميلتان	818 به K
اينجا	826 K كليك كنيد
اينستاگرام	795 در K دنبال
اپ	817 K
اپليكيشن	817 K	834 K ما
اگهي	11 K
""", 'ب': """
باحث	59 K
باحثة	59 K
بازتابدهنده	831 الزاما K	831 لزوما K	831 K ديدگاه
باشيد	805 با ما در تماس K
بالضرورة	71 لا تعبر K عن	71 لا يعبر K عن	71 لا تعكس K	71 لا يعكس K	71 لا تمثل K	71 لا يمثل K
ببينيد	812 را K
بحسب	91 K
بخوانيد	803 K
براي	834 K ما
بريدك	42 الي K	73 في K	73 علي K	73 سجل K	73 اضف K
بريدكم	73 في K
بشنويد	812 K
بعرض	61 هل تسمح K
بفرستيد	805 براي ما K
بفضلكم	89 K
بنويسيد	805 براي ما K	833 براي ما K
بپيونديد	803 K	811 به تيم ما K	833 K
بگذاريد	805 با ما در ميان K	833 با ما در ميان K
بگيريد	805 با ما تماس K
""", 'ت': """
تابعنا	45 K علي	45 K عبر	88 K علي
تابعوا	45 K اخبار
تابعونا	45 K علي	45 K عبر	88 K علي
تاكيد	836 K كرد
تبرع	92 K
تبرعات	92 K
تبرعك	88 K
تبرعكم	88 K
تبرعوا	88 K الان
تحقيقاتنا	89 K
ترجيحي	804 منبع K	804 منابع K
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
تلگرام	795 ما را در K	795 در K دنبال	795 كانال K ما	805 با ما در K
تماشا	812 K كنيد
تمامي	802 K حقوق
تمثل	71 لا K راي
تواصلوا	88 K معنا
توضيح	836 K داد
تيم	834 K ما
""", 'ج': """
جاوااسكريپت	797 K را فعال
""", 'ح': """
حذر	91 K
حذرت	91 K
حساب	41 هل لديك K
حقوق	802 كليه K
حمايت	819 K مالي خود	820 به K شما نياز	820 با K شما	821 K كنيد	833 از ما K كنيد	833 K شما
""", 'خ': """
خارجي	61 محتوي K
خبر	4 اين K	834 اين K
خبرنامه	793 K ما	793 اشتراك K	793 در K	818 K روزانه	818 K هفتگي	834 K ما	834 K	837 K
خبرنگار	805 K ما را	807 K
خبرنگاران	834 K ما
خصوصي	797 سياست حريم K را
خواست	836 K
خواستند	836 K
خواندن	822 براي ادامه K
خوانندگان	18 با كمك K	820 به K خود تكيه	834 K ما
خواهد	814 منتشر K شد
خواهند	814 منتشر K شد
""", 'د': """
دانشگاه	807 استاد K
دانلود	833 K كنيد
دعا	91 K
دعت	91 K
دعمك	88 K
دعمكم	74 نعتمد علي K	74 تعتمد علي K	74 نحتاج الي K	88 K
دنبال	795 ما را K كنيد	803 K كنيد	803 K كنيم	833 K كنيد
دهيد	805 به ما خبر K	812 گوش K	823 هديه K	833 راي K	833 خبر K
ديدگاه	814 نوشتن K	814 ارسال K	814 بيانگر K	831 لزوما K
""", 'ر': """
راسلنا	88 K
راسلونا	88 K
رايگان	811 وبينار K ما	822 اشتراك K	832 مقاله K	832 مطلب K	832 مطالعه K
روزنامه	831 ديدگاه K
روزنامهنگار	807 K
روزنامهنگاري	834 K مستقل
""", 'س': """
سالانه	835 K
ساهم	88 K في
ساهموا	88 K في
سايت	834 K ما
سايتهاي	808 محتواي K ديگر
سنويا	90 K
""", 'ش': """
شارك	25 K
شاركنا	88 K برايك
شاركه	25 K
شاركونا	88 K
شهريا	90 K
شويد	24 وارد K	803 عضو K	803 K	833 عضو K	833 وارد K
""", 'ص': """
صباح	17 كل K
صبحگاهي	818 خبرنامه K
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
علاقه	804 منبع مورد K
عملنا	89 K
عمولة	84 قد نحصل علي K	84 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فرصتهاي	811 K شغلي در
فريقنا	89 K
فيسبوك	16 K
فينگليش	814 K	815 حروف لاتين (K)
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
كار	834 K ما
كاربري	822 حساب K خود شويد
كانال	795 به K ما	803 K ما	834 K ما
كتب	91 K
كتبت	91 K
كردهايد	822 ثبت نام K	822 ثبتنام K
كمصدر	56 K مفضل
كميسيون	829 K دريافت كنيم	829 K دريافت ميكنيم
كنيد	811 ديدن K	812 گوش K	823 هديه K	826 روي لينك كليك K	826 كليك K	833 به ما كمك K	833 ثبت نام K	833 كليك K	833 نصب K
كوكي	797 از K
كوكيها	797 K
""", 'ل': """
لاتين	814 حروف K	815 حروف K
لاشتراكك	73 K في
لاشتراككم	73 K في
لاضافة	6 K تعليق	70 K تعليق
لزوما	831 K نظر
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
ما	834 به K
مالي	820 كمك K شما	833 كمك K شما	837 كمك K
ماه	835 در K
ماهانه	835 K
متجرنا	89 K
متصفحك	10 K
مجانا	88 سجل K
مجانيا	86 مقالا K
مجانية	86 مقالات K
محتوا	9 اين K
محتواي	808 K خارجي	808 اجازه ميدهيد K
محتوايي	808 حاوي K از
محتوي	61 K من طرف ثالث
محفوظ	802 حقوق K است
محفوظة	52 جميع الحقوق K	52 حقوق النشر K
مراسل	59 K
مراسلة	59 K
مراسلنا	89 K
مراسلينا	89 K
مرورگر	10 K شما
مساهمتك	74 نحتاج الي K	74 الي K
مساهمتكم	74 نحتاج الي K
مستقل	834 رسانه K
مستقلة	89 صحافة K
مشترك	76 هل انت K	822 K شويد	833 K شويد
مشتركان	822 ويژه K است
مصنوعي	809 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	834 اين K
معنا	88 ساهم K
مقالاتنا	74 لا نضع K	89 K
مقاله	827 ادامه K
منبع	830 ذكر K
منتخب	804 منبع K
منصتنا	89 K
موافقتك	61 نطلب K
موبايل	817 برنامه K
موردنياز	21 بخشهاي K
موفقيت	818 عضويت شما با K	818 ثبت نام شما با K
موقعنا	89 K
ميخواهيم	808 از شما اجازه K
ميدهد	814 نظر K
ميگفت	836 K
ميگويد	836 K
ميگيريم	829 كميسيون K
""", 'ن': """
ناشد	91 K
ناشدت	91 K
نتقاضي	84 K عمولة	84 قد K عمولة
نحتاج	74 K الي دعمك
نخواهد	22 منتشر K شد	814 منتشر K شد
نخواهند	814 منتشر K شد
ندهيد	833 از دست K
نرمافزار	817 K موبايل
نستخدم	47 K ملفات
نشرتنا	42 اشترك في K	89 K
نظر	6 ثبت K
نظرسنجي	834 K ما
نميشود	814 منتشر K
نوشت	836 K
نويسنده	805 ايميل K	807 K
نياز	820 به كمك شما K
""", 'ه': """
هستيد	822 مشترك K
همايش	811 بليت K
""", 'و': """
وابسته	820 به حمايت شما K
وبينار	811 K ما	811 در K
وتويتر	45 علي فيسبوك K
وفقا	91 K
ومحلل	59 كاتب K
ونعتمد	74 K علي دعمكم
ويديو	808 ديدن اين K
""", 'ي': """
يقول	91 K
يوتيوب	16 K
""", 'پ': """
پژوهشگر	807 K
""", 'گ': """
گزارش	834 اين K
گزارشهاي	834 K ما
گفت	836 K
گفتند	836 K
گفته	836 K است	836 به K
""", 'अ': """
अन	1032 Kुवाद	1055 के Kुसार
अप	1055 Kील की
अपन	1037 Kी राय दें	1037 Kी राय कमेंट	1037 Kी प्रतिक्रिया	1038 कमेंट में Kी राय
अलर	1039 K्ट पाने के लिए
अवसर	1035 नौकरी के K
""", 'आ': """
आपक	1031 Kी इजाजत मांगते हैं	1031 Kी अनुमति मांगते हैं	1052 Kा दान
आवश	21 K्यक फील्ड
""", 'इ': """
इट	1025 कॉपीराK	1031 बाहरी साK	1053 हमारी वेबसाK
इन	24 लॉग K
इनब	1015 आपके Kॉक्स	1040 अपने Kॉक्स में
इब	1015 न्यूजलेटर को सब्सक्राK	1015 न्यूजलेटर सब्सक्राK	1018 चैनल को सब्सक्राK
इबर	1042 सब्सक्राK्स के लिए है	1042 सब्सक्राK हैं
इस	1053 K लेख
""", 'उ': """
उजर	10 आपका ब्राK
उनल	1016 ऐप डाKोड करें	1039 डाKोड करें	1039 डाKोड कीजिए	1052 डाKोड करें	1052 डाKोड कीजिए
उपय	1020 कुकीज का Kोग	1020 कुकीज का Kोग
उपलब	1031 सामग्री K्ध नहीं है
""", 'ए': """
ए	1035 वेबिनार के लिK	1052 जुडिK	1052 सुधार सुझाKं
एज	1050 Kेंसी की फीड
""", 'ऐ': """
ऐप	1016 हमारा K	1053 हमारा K
""", 'औ': """
और	1037 क्विज खेलें K	1037 क्विज खेलें K
""", 'क': """
क	1055 मुताबिK
कम	1038 Kेंट बॉक्स में
कर	1015 ईमेल दर्ज Kें	1016 ऐप इंस्टॉल Kें	1016 नोटिफिकेशन चालू Kें	1018 फॉलो Kें	1026 क्लिक Kें	1026 जॉइन Kें	1026 ज्वाइन Kें	1026 सब्सक्राइब Kें	1026 लाइक Kें	1028 हमें ईमेल Kें	1031 कुकीज स्वीकार Kें	1031 कुकीज स्वीकार Kें	1035 टिकट बुक Kें	1037 पोल में वोट Kें	1037 सर्वे में भाग लेK	1039 इंस्टॉल Kें	1039 नोटिफिकेशन ऑन Kें	1039 नोटिफिकेशन ऑन K लें	1040 साइन अप Kें	1044 शेयर Kें	1044 साझा Kें	1044 सेव Kें	1044 गिफ्ट Kें	1052 सब्सक्राइब Kें	1052 फॉलो Kें	1052 क्लिक Kें	1052 लॉग इन Kें	1052 लॉगिन Kें	1052 साइन अप Kें	1052 रजिस्टर Kें
करक	1028 कमेंट Kे बताएं	1040 सब्सक्राइब Kे आप	1040 साइन अप Kे आप
करन	1038 कमेंट Kे के लिए	1038 टिप्पणी Kे के लिए	1038 टिप्पणी पोस्ट Kे के लिए	1038 कमेंट Kे वाले
कल	1051 फ्री आर्टिK	1051 मुफ्त आर्टिK
कह	1055 Kा
कहत	1055 Kे	1055 Kी
""", 'ख': """
ख	1036 वीडियो देKें	1036 वीडियो भी देKें	1051 मुफ्त लेK	1055 लिKा
खक	1050 लेK के निजी विचार
खन	1036 वीडियो देKे के लिए
खबर	2 K सुनें	4 इस K	4 इस K	4 यह K	1046 अन्य Kों के लिए	1046 ताजा Kों के लिए	1046 की Kों के लिए	1051 मुफ्त Kें	1052 K भेजें	1052 पूरी K पढें	1053 इस K	1053 यह K
खर	1035 यहां से Kीदें
""", 'ग': """
गय	1044 लिंक कॉपी हो Kा
""", 'च': """
चलत	1041 पाठकों के सहयोग से Kे
""", 'छ': """
छ	1032 पूKें	1055 पूKा
""", 'ज': """
जनर	1050 ऑटो-Kेट
जर	1028 हमें Kूर दें
""", 'ट': """
ट	1020 जावास्क्रिप्K
टर	1015 हमारे न्यूजलेK	1015 हमारा न्यूजलेK	1015 हमारा साप्ताहिक न्यूजलेK	1015 न्यूजलेK के लिए	1030 सब एडिK हैं	1030 सब-एडिK हैं	1030 सीनियर सब एडिK हैं	1053 हमारे न्यूजलेK	1056 न्यूजलेK
""", 'ठ': """
ठक	1053 हमारे पाK
""", 'ड': """
ड	1026 जुKें	1050 सिंKीकेट फीड
डक	1036 पॉKास्ट सुनें	1053 हमारा पॉKास्ट
डन	1026 जुKे के लिए	1052 जुKे के लिए
""", 'द': """
द	1032 मुख्य बिंKु	1052 राय Kें
दद	1030 वरिष्ठ संवाKाता हैं	1030 संवाKाता हैं
""", 'न': """
न	2 लेख सुKें	1036 को सुKें	1036 लेख सुKें	1056 दाK
नन	1036 पॉडकास्ट सुKे के लिए
नल	1018 चैK से जुडें	1053 हमारे चैK
नह	1050 ने संपादित Kीं किया
""", 'प': """
पढ	0 मिनट में Kें	1016 ऐप में Kें
पढन	1042 Kे के लिए	1046 और खबरें Kे के लिए
पण	1038 टिप्Kियों के लिए
पन	11 विज्ञाK
पर	1018 गूगल न्यूज K	1040 ईमेल K पाने के लिए
पस	1027 Kंदीदा सोर्स	1027 Kंदीदा स्रोत	1027 Kंदीदा न्यूज सोर्स
""", 'फ': """
फर	1027 प्रिK्ड सोर्स
""", 'ब': """
ब	16 यूट्यूK
बत	1028 हमें Kाएं	1052 हमें Kाएं	1052 राय Kाएं	1055 Kाया	1055 Kाते
बनकर	1042 K पूरी खबर
बह	17 हर सुK
""", 'म': """
मग	1031 से मिली साK्री शामिल है
मदद	1052 हमारी K करें	1052 आर्थिक K दें	1052 K कीजिए
मह	1054 हर Kीने
""", 'य': """
यत	1020 गोपनीKा नीति
यह	1036 वीडियो Kां देखें	1052 Kां देखें	1053 K लेख
""", 'र': """
रक	21 ईमेल पता प्Kाशित	1025 सर्वाधिकार सुK्षित	1053 हमारी पत्Kारिता	1053 स्वतंत्र पत्Kारिता	1053 हमारे पत्Kार
रखन	1030 का अनुभव Kे	1042 पढना जारी Kे के लिए
रत	1054 प्Kि माह
रह	1046 जुडे Kें	1046 जुडे Kिए
""", 'ल': """
ल	1055 बोKे	1055 बोKा
""", 'व': """
वर	1050 पुनर्प्रकाशन K्जित	1054 प्रति K्ष
""", 'श': """
श	1032 सारांK
शन	14 नोटिफिकेK	1049 हमें कमीK मिल	1056 सब्सक्रिप्K
शर	1020 नियम और K्तें
""", 'स': """
सएप	1028 हमें व्हाट्K करें
सऐप	16 व्हाट्K
सक	1030 पत्रकारिता में K्रिय हैं
सकत	1026 फॉलो कर Kे हैं	1026 जुड Kे हैं	1028 हमें भेज Kे हैं	1049 कमीशन मिल Kा है
सदस	1042 पहले से K्य हैं	1042 K्यता लें	1052 K्य बनें
सप	1054 प्रति K्ताह
सफल	1040 सब्सक्रिप्शन K
समय	0 पढने का K
समर	1032 Kी	1052 K्थन करें
सर	1037 K्वे में हिस्सा लें	1037 K्वे में भाग लें
सहय	18 पाठकों के Kोग	1041 आर्थिक Kोग दें	1041 आर्थिक Kोग करें	1041 हमें Kोग करें	1041 आपके Kोग पर निर्भर	1052 आपका Kोग	1052 हमें Kोग	1052 Kोग करें	1052 आपके Kोग
""", 'ह': """
हट	1038 कमेंट Kा
हम	1028 Kें भेजें	1035 Kारी टीम से जुडें	1052 Kें लिखें	1052 Kें भेजें	1053 Kारा काम	1053 Kारी टीम	1053 Kारे साथ
हमस	1028 Kे संपर्क करें	1052 Kे जुडें
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
กด	2078 Kติดตาม
กร	2052 Kอกอีเมล
กล	2081 K่าว
กอ	2079 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	2078 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	2068 Kบคุณที่สมัคร	2068 Kบคุณที่ลงทะเบียน	2079 Kงเรา
""", 'ค': """
คล	2078 Kิกที่นี่	2078 Kิกชม
คว	2077 Kามเห็นส่วนตัวของผู้เขียน
ค่	2076 Kาคอมมิชชั่น	2076 Kาคอมมิชชัน
""", 'จ': """
จด	2052 Kหมายข่าวของเรา	2068 Kหมายข่าวรายสัปดาห์ของเรา	2082 Kหมายข่าว
จะ	2067 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	2078 Kวน์โหลดแอป
""", 'ต': """
ติ	2059 Kดต่อผู้สื่อข่าวของเรา	2059 Kดต่อกองบรรณาธิการ	2078 Kดตามเรา
ต่	2080 Kอเดือน	2080 Kอปี
""", 'ถ': """
ถื	2068 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	2071 Kลองอ่าน
ทั	2077 Kศนะของผู้เขียน
ทา	2067 Kงเว็บไซต์ขอสงวนสิทธิ์	2068 Kงอีเมลทุก
ทุ	2068 Kกเช้าทางอีเมล
""", 'บ': """
บท	2072 Kความฟรี	2079 Kความนี้
บร	2082 Kิจาค
บอ	2081 Kกว่า
""", 'ผ': """
ผู	2069 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	2081 Kดกับ
""", 'ม': """
มี	2059 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	2061 Kมรับคุกกี้
""", 'ร': """
ระ	2081 Kบุว่า
รา	2080 Kยเดือน
ร่	2069 Kวมสนับสนุนการทำงานของเรา	2078 Kวมบริจาค	2078 Kวมสนับสนุน
""", 'ล': """
ลิ	2077 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	2079 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	2056 Kวนลิขสิทธิ์	2056 Kวนสิทธิ์
สน	2069 Kับสนุนสื่ออิสระ	2069 Kับสนุนการทำงานของเรา	2069 Kับสนุนนักข่าว	2078 Kับสนุนเรา	2078 Kับสนุนพวกเรา
สม	2052 Kัครรับจดหมายข่าว	2052 Kัครรับข่าวสาร	2078 Kัครสมาชิก	2078 Kัครรับ	2082 Kาชิก
สำ	2071 Kหรับสมาชิกเท่านั้น
สื	2079 K่ออิสระ
ส่	2059 Kงเรื่องราวของคุณ	2059 Kงข่าวหาเรา	2078 Kงข้อมูลมาที่	2078 Kงคลิปมา
""", 'ห': """
หา	2059 Kกคุณมีข้อมูล
ห้	2056 Kามคัดลอกหรือ	2056 Kามคัดลอกข้อความ	2056 Kามคัดลอกเนื้อหา	2056 Kามคัดลอกบทความ	2056 Kามทำซ้ำ
""", 'อ': """
อย	2078 K่าพลาด
อี	21 Kเมลของคุณจะไม่	2052 Kเมลของคุณ
อ่	2071 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	2078 Kียนถึงเรา	2078 K้าสู่ระบบเพื่อ
เฉ	2071 Kพาะสมาชิก
เน	9 Kื้อหานี้	2061 Kื้อหาจากภายนอก	2061 Kื้อหาภายนอก
เป	2071 K็นสมาชิกอยู่แล้ว	2081 Kิดเผยว่า
เพ	18 Kราะผู้อ่าน	2067 Kื่อแสดงความคิดเห็น	2071 Kื่ออ่านต่อ	2071 Kื่ออ่านบทความ
เว	0 Kลาอ่าน	2067 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แจ	2059 K้งเบาะแสข่าว	2059 K้งเรา	2078 K้งทีมงาน
แห	2058 Kล่งข่าวที่ต้องการ	2058 Kล่งข่าวโปรด	2058 Kล่งที่มาที่ต้องการ
แอ	2078 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โห	2078 Kวตเลย	2078 Kลดแอป
""", 'ใ': """
ให	2079 K้เรา
""", 'ủ': """
ủng	2234 ly cà phê K hộ	2243 hãy K hộ
""", 'あ': """
あと	1267 K#本、無料で
""", 'い': """
いか	1273 Kがでしたか
""", 'お': """
お使	10 Kいのブラウザ	1239 Kいのブラウザ
お寄	1273 Kせください
お申	1256 Kし込みはこちら	1273 Kし込みください	1273 Kし込みはこちら
お聞	1273 Kかせください
お見	1273 K逃しなく
お試	1273 Kしください
お読	1273 Kみいただけます
""", 'か': """
から	1272 K転載したものです	1272 Kの転載です
か月	1231 K無料	1275 K無料
""", 'こ': """
ここ	1231 Kから先は	1231 Kからは有料
この	2 K記事を音声	9 Kコンテンツ	1231 K記事は有料	1231 K記事は会員	1243 K記事についてのご意見	1274 K記事が	1274 K記事を	1274 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	1239 K用のブラウザ
ご協	1273 K力ください
ご存	1250 Kじの方は
ご寄	1229 K付をお願い	1273 K付
ご意	1243 K見・ご感想	1243 K見をお寄せ
ご感	1243 K想をお寄せ
ご支	1229 K援をお願い	1273 K援
ご登	1264 K録ありがとうございます	1273 K録
ご覧	1273 Kください	1273 Kいただけます
ご購	1273 K読
ご連	1273 K絡ください
""", 'す': """
すで	1267 Kに会員の方
すべ	1231 Kての記事が
""", 'ぜ': """
ぜひ	1237 Kフォロー
""", 'で': """
でも	1237 K配信中
""", 'と': """
と強	1276 K調
と書	1276 Kい
と発	1276 K表
と話	1276 Kし	1276 Kす
と語	1276 Kっ	1276 Kる
と説	1276 K明
と述	1276 Kべ
""", 'に': """
によ	1276 Kると
""", 'の': """
の採	1256 K用情報
の提	1272 K供記事です
""", 'を': """
をフ	1237 Kォローする	1237 Kォローしよう
を発	1276 K表した
""", 'ア': """
アフ	1271 Kィリエイト広告	1271 Kィリエイトプログラム	1271 Kィリエイトリンク
アプ	1234 Kリで開く	1234 Kリで読む	1234 Kリを開く	1234 Kリをダウンロード	1234 Kリのダウンロード	1234 Kリをインストール	1234 Kリはこちら	1263 Kリなら通知	1263 Kリなら速報	1263 Kリなら、	1263 Kリで読むと	1263 Kリなら
アン	1259 Kケートにご協力	1259 Kケートはこちら	1259 Kケート実施中	1260 Kケートに答えて
""", 'カ': """
カ月	1231 K無料	1275 K無料
""", 'ク': """
クイ	1260 Kズに答えて
クッ	1241 Kキーを使用	1241 Kキーを利用	1253 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	1243 Kントを投稿するには	1243 Kントするには	1243 Kント欄で	1243 Kントをお寄せ	1262 Kントは削除します	1262 Kントは削除することが	1262 Kントは削除する場合	1262 Kントは承認	1262 Kントは公開前	1262 Kントは非表示
""", 'サ': """
サポ	1229 Kートをお願いします	1273 Kートをお願い	1273 Kートしていただ
""", 'シ': """
シェ	25 Kアして
""", 'ダ': """
ダウ	1273 Kンロードしてください
""", 'チ': """
チケ	1256 Kット販売中
チャ	1237 Kンネル登録を	1249 Kンネルに参加する	1249 Kンネルに参加しよう
""", 'ニ': """
ニュ	1233 Kースレターに登録	1233 Kースレターを	1264 Kースレター登録はこちら	1277 Kースレター
""", 'フ': """
フォ	1237 Kローして最新	1237 Kローをお願い	1273 Kローしてください
""", 'プ': """
プッ	1234 Kシュ通知
プラ	1241 Kイバシーポリシーに
プレ	1231 Kミアム会員
プロ	1271 Kモーションが含まれ	1271 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'メ': """
メル	1233 Kマガに登録	1233 Kマガで	1264 Kマガ登録はこちら	1264 Kマガの登録	1274 Kマガ
メー	21 Kルアドレスが公開されること	1233 Kルマガジンで	1233 Kルマガジンに登録	1233 Kルマガジンを	1233 Kルでお届け	1243 Kルアドレスが公開されることはありません	1264 Kルアドレスを入力してください	1277 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	1231 Kインして続きを	1231 Kインしてください	1231 Kインが必要	1273 Kインして
""", 'ヶ': """
ヶ月	1231 K無料	1275 K無料
""", '下': """
下載	2255 K客戶端	2255 Kapp	2255 K應用程式
下载	2255 K客户端	2255 Kapp	2255 K应用	2297 K客户端
""", '不': """
不代	2266 K表本站	2281 K表本站立场	2294 K表本報立場	2294 K表本报立场	2294 K表本站立场	2294 K表本站立場	2294 K表本媒體立場	2294 K表本網立場	2294 K表本刊立場
不得	2266 K转载	2266 K轉載
不錯	2297 K過
不错	2297 K过
""", '仅': """
仅代	2266 K表作者
仅供	2281 K其表达个人看法
仅限	2286 K会员	2286 K订户
""", '付': """
付費	2252 K後	2301 K牆
付费	2252 K后	2301 K墙
""", '以': """
以閱	2252 K讀全文
以阅	2252 K读全文
""", '会': """
会员	2252 K专享	2286 K限定内容
会員	1231 K限定です	1231 K限定の記事	1231 K登録すると	1231 K登録が必要	1231 K登録できます	1267 Kの方はこちら	1267 K登録で続きを読む	1267 K登録後にご覧	1273 K登録	1274 Kの方
会費	1265 Kで運営
""", '你': """
你的	2250 K支持	2297 K支持
""", '使': """
使用	2261 Kcookie改善	2261 Kcookie来	2261 Kcookie來	2261 Kcookie以	2261 K cookie 以	2261 K cookie 来	2261 K cookie 來
""", '來': """
來自	2273 K外部平台的內容
""", '依': """
依靠	2284 K读者的支持	2284 K讀者的支持
""", '侵': """
侵权	2266 K
""", '個': """
個人	1241 K情報の取り扱い	1272 Kの見解です	2281 K看法
""", '偏': """
偏好	2267 K來源	2267 K来源
""", '僅': """
僅限	2286 K會員	2286 K訂戶
""", '優': """
優先	1248 Kソース	1248 K表示に設定	1248 Kする情報源	1248 K的に表示
""", '免': """
免費	15 K閱讀	2295 K文章	2295 K閱讀篇數	2295 K閱讀額度	2296 K註冊即可	2296 K註冊後	2297 K訂閱	2299 K試用
免费	15 K阅读	2295 K文章	2295 K阅读篇数	2296 K注册即可	2296 K注册后	2297 K订阅	2299 K试用
""", '全': """
全文	20 Kを	1231 Kを読むには	1231 Kをお読み
""", '公': """
公众	16 K号	2258 K号:
公式	1234 Kアプリ	1237 Kアカウントをフォロー	1237 Kアカウントを友だち	1249 Klineはこちら	1274 Kline
""", '关': """
关注	2258 K我们的	2297 K我们
""", '写': """
写道	2300 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給
""", '初': """
初割	1275 K
初月	1267 K#円で	1275 K無料
""", '判': """
判断	1276 Kした
""", '利': """
利用	1241 K規約に同意
""", '前': """
前請	2281 K先登入
前请	2281 K先登录
""", '剩': """
剩余	2252 K#%
剩餘	2252 K#%
""", '力': """
力を	1265 K貸してください
""", '加': """
加入	2258 Kline好友	2258 Kline官方	2258 Kline@	2284 K贊助行列	2284 K赞助行列	2297 K会员	2297 K會員
""", '励': """
励み	1274 Kになります
""", '動': """
動画	1257 Kをご覧ください	1257 Kはこちら	1257 Kでも詳しく	1257 Kでも解説
""", '包': """
包月	2299 K
""", '即': """
即可	2281 K留言
""", '參': """
參與	6 K討論
""", '友': """
友だ	1237 Kち追加
""", '収': """
収益	1271 Kを得ること
""", '发': """
发表	6 K评论
发送	2254 K到您的邮箱
""", '取': """
取材	1250 K班までご	1265 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	1233 Kトレイに
""", '只': """
只靠	2284 K讀者	2284 K读者
""", '同': """
同意	2273 Kcookie
""", '告': """
告訴	2300 K
告诉	2300 K
""", '呼': """
呼び	1276 Kかけた	1276 Kかける	1276 Kかけて	1276 K掛け
""", '命': """
命じ	1276 Kた
""", '売': """
売上	1271 Kの一部が還元
""", '外': """
外部	1253 Kコンテンツ	2273 K内容	2273 K內容
""", '好': """
好評	1256 K発売中
""", '官': """
官方	2258 K微信
""", '定': """
定期	2297 K定額
""", '寄': """
寄付	1273 Kをお願い	1277 K
寄到	2254 K您的信箱	2283 K你的信箱
""", '寫': """
寫道	2300 K
""", '已': """
已是	2252 K會員	2286 K订户	2286 K訂戶
已经	2252 K是会员
""", '年': """
年額	1275 K
""", '广': """
广告	11 K	2261 K拦截
""", '広': """
広告	11 K	1239 Kブロック	1265 Kに頼らず
""", '廣': """
廣告	11 K	2261 K攔截
""", '开': """
开启	2255 K通知
""", '弊': """
弊社	1274 K
""", '当': """
当サ	1274 Kイト
当社	1274 Kの
当編	1274 K集部
""", '微': """
微信	2255 K扫	2258 K公众号
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	1229 Kをお願いします	1273 Kをお願い	1273 Kして
""", '您': """
您已	2283 K成功订阅	2283 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	2250 K支持	2284 K每一份捐款	2284 K每一筆捐款	2297 K支持	2297 K捐款
""", '情': """
情報	1250 Kをお寄せください	1250 K提供はこちら	1250 K提供を募集	1250 K提供をお待ち	1250 Kをお待ちして	1250 Kをお持ちの方は
""", '感': """
感謝	2283 K您的訂閱	2297 K閱讀
感谢	2283 K您的订阅	2297 K阅读
""", '成': """
成为	2252 K会员即可	2286 K付费会员	2297 K会员
成為	2252 K會員即可	2284 K我們的贊助	2286 K付費會員	2297 K會員
""", '我': """
我们	2261 K使用cookie	2261 K使用 cookie	2298 K的
我們	2261 K使用cookie	2261 K使用 cookie	2298 K的
""", '手': """
手机	2255 K客户端
""", '打': """
打开	2255 Kapp	2255 K微信
打開	2255 Kapp
""", '扫': """
扫一	2255 K扫
扫描	2255 K二维码下载	2255 K二维码关注	2255 K二维码加入	2297 K二维码下载	2297 K二维码关注	2297 K二维码加入	2297 K二维码阅读
""", '投': """
投资	2266 K有风险
""", '指': """
指出	2300 K
指摘	1276 Kした
""", '捐': """
捐助	2284 K我们	2284 K我們
捐款	2297 K支持	2301 K
""", '掃': """
掃一	2255 K掃
掃描	2255 K qr	2297 K二維碼
""", '推': """
推播	14 K	2255 K通知
推送	14 K	2255 K通知
""", '支': """
支持	2250 K我们的	2250 K我們的	2250 K獨立媒體	2250 K独立媒体	2297 K我们	2297 K我們
支援	1273 Kをお願い
""", '文': """
文章	2266 K来源:
""", '明': """
明ら	1276 Kかにした
""", '暢': """
暢讀	2286 K全站
""", '最': """
最新	1233 K情報をお届け
""", '會': """
會員	2252 K專享	2286 K限定內容
""", '月': """
月額	1231 K#円	1275 K
""", '有': """
有料	1231 K会員限定	1231 K会員になる	1231 K会員の方	1267 K記事が読めます	1277 K会員
有权	2281 K删除
有權	2281 K刪除
""", '未': """
未經	2266 K授權
未经	2266 K授权
""", '本': """
本ア	1274 Kプリ
本サ	1274 Kイト
本刊	2298 K
本報	2298 K導
本报	2298 K读者	2298 K道
本文	2266 K来源	2298 K
本站	2298 K
本網	2261 K站使用	2298 K
本网	2261 K站使用
本記	1274 K事
本誌	1274 K
""", '来': """
来自	2273 K外部平台的内容
""", '欢': """
欢迎	2258 K关注	2297 K加入	2297 K赞助	2297 K订阅	2297 K投稿
""", '歡': """
歡迎	2258 K追蹤	2297 K加入	2297 K贊助	2297 K訂閱	2297 K投稿
""", '此': """
此內	9 K容
此内	9 K容
""", '残': """
残り	1231 K#文字	1231 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	2299 K
每日	2254 K简报	2254 K電子報
每月	2299 K
""", '求': """
求め	1276 Kた	1276 Kている
""", '浏': """
浏览	2261 K器版本
""", '点': """
点击	2297 K关注	2297 K这里
""", '無': """
無料	15 K記事	1231 Kで会員登録	1231 K会員に登録	1267 Kで読める記事の上限	1267 K会員になると	1273 K会員に登録	1275 K体験
無断	1247 K転載	1247 K複製
""", '版': """
版权	2266 K所有	2266 K归
版權	2266 K所有
""", '独': """
独立	1274 Kしたジャーナリズム	2298 K新闻	2298 K媒体
""", '獨': """
獨立	2298 K新聞	2298 K媒體
""", '獲': """
獲得	2293 K佣金
""", '由': """
由讀	2298 K者
由读	2298 K者
""", '申': """
申し	1256 K込みはこちら
申込	1256 Kみはこちら	1256 Kはこちら
""", '电': """
电子	2301 K报
""", '畅': """
畅读	2286 K全站
""", '疑': """
疑問	1250 Kをお寄せ
""", '登': """
登入	24 K或	2252 K後繼續	2252 K會員	2296 K或註冊
登录	24 K或	2252 K后继续	2252 K后查看全文	2252 K后查看完整	2296 K或注册
登録	1267 Kして続きを読む	1273 Kしてください	1273 Kはこちら
""", '發': """
發表	6 K評論
""", '皆': """
皆さ	1274 Kまの
""", '禁': """
禁止	2266 K转载
禁無	1247 K断
""", '私': """
私た	1274 Kちの
""", '科': """
科し	1276 Kた
""", '称': """
称	2300 K
""", '稱': """
稱	2300 K
""", '立': """
立即	2297 K加入我们	2297 K加入我們	2297 K订阅	2297 K訂閱	2297 K下载	2297 K下載	2297 K报名	2297 K報名
""", '第': """
第一	2281 K条评论	2281 K則留言	2281 K條評論
""", '筆': """
筆者	1272 K個人の見解
""", '紙': """
紙の	1274 K新聞の定期購読者
""", '続': """
続き	1231 Kを読むには	1231 Kをお読みになる
""", '編': """
編集	1274 K部では
""", '繼': """
繼續	2252 K閱讀請
""", '继': """
继续	2252 K阅读请
""", '联': """
联盟	2293 K链接
""", '聯': """
聯盟	2293 K行銷連結	2293 K連結
""", '获': """
获得	2293 K佣金
""", '著': """
著作	1247 K権は
""", '表': """
表明	2281 K本站立场
表示	2300 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂閱	2252 K即可	2252 K後繼續	2254 K我們的	2254 K電子報	2297 K我們	2301 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを
記者	1250 Kまでご連絡ください
""", '訴': """
訴え	1276 Kた
""", '認': """
認め	1276 Kた
認為	2300 K
""", '說': """
說道	2300 K
""", '読': """
読み	1231 K放題
読者	18 Kの寄付	18 Kの支援	1265 Kの会費で	1274 Kの皆様	1274 Kの皆さ	1274 Kアンケート
""", '請': """
請先	2297 K登入
請啟	2261 K用javascript
請捐	2297 K款
請支	2250 K持我們
請登	2297 K入
請立	2297 K即捐款
請輸	2283 K入您的電子	2297 K入您
請點	2297 K擊
""", '讀': """
讀者	2298 K問卷
""", '订': """
订阅	2252 K即可	2252 K后继续	2254 K我们的	2254 K电子报	2297 K我们	2301 K费
""", '认': """
认为	2300 K
""", '评': """
评论	2281 K服务协议
""", '说': """
说道	2300 K
""", '请': """
请先	2297 K登录
请启	2261 K用javascript
请捐	2297 K款
请支	2250 K持我们
请点	2297 K击
请登	2297 K录
请立	2297 K即捐款
请输	2283 K入您的电子邮箱	2283 K入您的邮箱	2297 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	2298 K问卷	2298 K群
""", '責': """
責任	2266 K編輯
""", '賺': """
賺取	2293 K佣金
""", '購': """
購読	1231 K者の方は	1231 Kすると	1273 Kしてください	1274 K者の方	1277 K料
""", '贊': """
贊助	2250 K我們	2297 K我們
""", '责': """
责任	2266 K编辑
""", '赚': """
赚取	2293 K佣金
""", '赞': """
赞助	2250 K我们	2297 K我们
""", '転': """
転載	1247 Kを禁じ
""", '輸': """
輸入	2283 Kemail
""", '轉': """
轉載	2266 K請註明
""", '转': """
转发	25 K
转载	2266 K请注明
""", '输': """
输入	2283 Kemail
""", '这': """
这篇	2298 K文章
""", '追': """
追蹤	2258 K我們的	2267 Kgoogle news	2297 K我們
""", '送': """
送到	2283 K你的邮箱	2283 K您的邮箱	2283 K您的信箱
""", '這': """
這篇	2298 K文章
""", '通': """
通知	14 K	1234 Kをオン
""", '週': """
週に	17 K一度
週刊	1264 Kニュースレター
""", '邀': """
邀請	2297 K您
邀请	2297 K您
""", '邮': """
邮箱	21 K地址不会被公开
""", '開': """
開啟	2255 K通知
""", '閱': """
閱讀	0 K時間	20 K全文	2252 K全文請
""", '關': """
關注	2258 K我們的	2297 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	2252 K全文请
""", '随': """
随时	2297 K掌握
""", '隐': """
隐私	2261 K政策
""", '隨': """
隨時	2297 K掌握
""", '隱': """
隱私	2261 K權政策	2261 K政策
""", '電': """
電子	21 K郵件地址不會公開	2301 K報
""", '需': """
需接	2273 K受cookie
需要	2273 K接受cookie
""", '音': """
音声	1257 Kでもお聴き
""", '首': """
首月	2286 K仅需	2286 K只要	2299 K
首选	2267 K来源	2267 K新闻来源
首選	2267 K來源	2267 K新聞來源
""", '點': """
點擊	2297 K這裡
""", '가': """
가입하세요	1317 K
가입해	1317 K 주세요
""", '강': """
강조했다	1320 K
""", '계': """
계속	1282 K 읽으려면	1282 K 읽으시려면
계신	1296 알고 K 분은
""", '공': """
공유해	25 K
""", '광': """
광고	11 K
""", '구': """
구글	1286 K 뉴스에서
구독	1282 K 후 이용
구독료	1321 K
구독자	1282 K 전용	1318 K
구독자만	1282 K 볼 수	1310 K 읽을
구독자에게만	1310 K 제공
구독하고	1286 K
구독하세요	1295 K	1317 K
구독하시면	1282 K
구독해	1286 K 주세요	1308 K 주셔서	1317 K 주세요
구독해주세요	1286 K
구독해주셔서	1308 K
""", '금': """
금요일	1308 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K
기사를	2 K 듣	1282 전체 K 보려면	1310 전체 K 읽어보세요
기자를	1309 K 응원해
기자에게	1296 K 연락해 주세요
""", '남': """
남겨주세요	1317 K
""", '네': """
네이버	1286 K 메인에서	1295 K 구독
네이버에서	1286 K 구독
""", '놓': """
놓치지	1317 K 마세요
""", '눌': """
눌러주세요	1317 K
""", '뉴': """
뉴스레터	1283 K 구독	1283 K 신청	1318 K	1321 K
뉴스레터로	1283 K 받아
뉴스레터를	1283 K 구독	1283 K 받아
""", '다': """
다운로드하세요	1317 K
""", '당': """
당신의	1296 K 제보가	1318 K 후원
""", '댓': """
댓글	6 K 작성
댓글은	1306 K 삭제될	1306 K 삭제합니다	1306 K 통보	1306 K 예고	1306 K 운영자	1306 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	1320 K
""", '독': """
독립	1318 K 언론
독립언론	1318 K
독립언론을	1309 K 지켜
독자	1317 K 여러분의	1318 K 여러분
독자님의	1280 K 후원
독자들의	18 K 후원
독자의	1318 K 힘
""", '동': """
동의하는	1308 K 것으로 간주
""", '들': """
들려주세요	1317 K
""", '로': """
로그인	24 K	1282 K 후 이용
로그인이	1282 K 필요
로그인하거나	1317 K
로그인하고	1310 K 계속
로그인하면	1310 K 계속
로그인하시면	1282 K
""", '마': """
마음에	1309 기사가 K 드셨다면
""", '만': """
만나보세요	1317 K
""", '말': """
말했다	1320 K
""", '매': """
매월	1319 K
매일	17 K 아침
""", '메': """
메일로	1308 K 보내드려요
메일함으로	1283 K
""", '무': """
무단	1293 K 전재	1293 K 복제
무단전재	1293 K
무료	15 K 기사	1316 K 기사	1319 K 체험
무료로	15 K 볼 수 있는	1310 K 볼 수 있습니다
""", '받': """
받아보세요	1317 K
""", '밝': """
밝혔다	1320 K
""", '보': """
보내	1317 K 주세요
보내드리는	1308 K
보내드립니다	1308 K
보내주세요	1317 K
""", '본': """
본	1318 K 기사
본사의	1314 K 편집 방향	1314 K 편집방향
본지는	1318 K
본지의	1314 K 편집 방향	1314 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K
""", '사': """
사연을	1296 K 보내주세요	1296 K 보내 주세요
사전	1301 K 등록하기	1301 포럼 K 등록
""", '선': """
선호	1294 K 매체로	1294 K 출처로	1294 K 언론사	1294 K 매체
선호하는	1294 K 출처
""", '설': """
설명했다	1320 K
설치하세요	1317 K
""", '세': """
세미나	1301 K 신청하기
""", '소': """
소식을	1308 K 전해드립니다
""", '속': """
속보를	1307 K 받아보세요
""", '수': """
수수료를	1313 K 받을 수 있습니다	1313 K 제공받
""", '시': """
시작하세요	1317 K
""", '신': """
신청하세요	1317 K
""", '알': """
알려	1317 K 주세요
알려주세요	1317 K
알림	1284 K 받기	1284 K 설정
알림을	14 K	1307 K 켜고
""", '앱': """
앱	1284 K 다운로드	1284 K 설치	1307 K 설치하기
앱에서	1284 K 보기	1284 K 열기	1307 K 더 편하게
앱으로	1284 K 보기	1307 K 더
앱을	1284 K 다운로드	1307 K 다운로드하세요	1307 K 설치하세요
""", '언': """
언론을	1309 독립 K 지켜
""", '여': """
여러분	1318 K 덕분
여러분의	1296 K 제보를	1309 K 후원이	1317 K 후원
""", '영': """
영상에서	1302 K 확인하세요	1302 K 확인할 수 있습니다
영상으로	1302 K 확인하세요
영상을	1302 K 확인하세요
""", '온': """
온라인	1301 K 세미나
""", '외': """
외부	1299 K 콘텐츠
""", '우': """
우리	1318 K 기자
우리의	1318 K 저널리즘
""", '원': """
원고료로	1309 K 응원
""", '유': """
유료	1282 K 구독자만
유튜브	1286 K 구독
""", '음': """
음성으로	1302 K 들으려면	1302 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	1317 K
응원해	1280 K 주세요	1317 K 주세요
""", '의': """
의견을	1317 K 남겨
""", '이': """
이	9 K 콘텐츠	1318 K 기사가	1318 K 기사는	1318 K 기사
이메일	1283 K 주소
이메일을	1283 K 입력
이미	1310 K 구독자이신가요
""", '일': """
일주일에	17 K 한 번
일할	1301 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자주	1294 더 K 보기
""", '재': """
재배포	1293 K 금지
재배포금지	1293 K
""", '저': """
저작권법	1293 K
저작권자	1293 K
저희	1318 K 뉴스레터	1318 K 채널	1318 K 앱
저희는	1318 K
저희를	1318 K
""", '적': """
적었다	1320 K
""", '전': """
전문을	20 K
전했다	1320 K
""", '정': """
정기후원	1319 K
""", '제': """
제보	1296 K 부탁드립니다
제보는	1296 K 카카오톡
제보를	1296 K 기다립니다	1296 K 받습니다
제보해	1317 K 주세요
제휴	1313 K 링크
제휴링크	1313 K
""", '좋': """
좋아요	1295 구독과 K 부탁
좋아요를	1295 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '지': """
지켜주세요	1317 K
""", '참': """
참여하세요	1317 K
""", '채': """
채널	1286 K 추가	1295 K 추가하기	1295 K 구독하기
채널에	1295 K 참여하세요
채널에서	1295 K 소식을
채용	1301 K 공고
""", '첫': """
첫	1319 K 달
""", '추': """
추가해	1295 K 주세요
추가해주세요	1295 K
""", '친': """
친구	1295 K 추가하세요
""", '커': """
커피	1309 K 한 잔 값으로
""", '쿠': """
쿠키	1299 K 동의가
쿠키를	1299 K 허용해야	1299 K 허용해
""", '특': """
특가	1301 K 보기
""", '파': """
파트너스	1313 K 활동
""", '팔': """
팔로우하기	1286 K	1295 K
팔로우하세요	1317 K
""", '팟': """
팟캐스트	34 K
""", '필': """
필수	21 K 필드는
필자의	1314 K 개인 의견
""", '협': """
협찬을	1313 K 받아
""", '확': """
확인하세요	1317 K
""", '활': """
활용	1293 ai 학습 및 K 금지
""", '회': """
회원	1282 K 전용
회원가입	1282 K 후	1317 K
회원가입하면	1310 K 월
회원만	1282 K 볼 수
""", '후': """
후원금	1321 K
후원으로	1309 독자의 K 운영
후원을	1280 K 부탁드립니다	1317 K 부탁
후원이	1280 K 필요합니다	1280 K 큰 힘이
후원하세요	1317 K
후원해	1280 K 주세요	1317 K 주세요
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
erhältlich
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
künstlicher
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
