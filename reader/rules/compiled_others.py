"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5175
# comentário	3897
# comentários	3897
# fotó megtekintése	2617
# fotók megtekintése	2617
# gün ücretsiz deneyin	4856
# głosów	95
# hlasů	95
# hozzászólás	2530
# kişi oy kullandi	4902
# komentářů	532
# komentāri	3297
# kép megtekintése	2617
# képek megtekintése	2617
# lượt bình chọn	95
# odpovedí	4528
# odpovědi	637
# odpovědí	637
# odpowiedź	3843
# příspěvků	532
# röster	95
# sekunden zurück	996
# válasz megjelenítése	2626
# yaşindan küçükler oynayamaz	4940
# ääntä	95
# års aldersgrense	3580
# δευτερόλεπτα μπροστά	1139
# δευτερόλεπτα πίσω	1139
# σχόλια	1064
# ψήφοι	95	1089
# ψήφος	1089
# відповідей	5140
# відповідь	5140
# відповіді	5140
# гласа	95
# голоса	95
# голосов	95
# голосів	95
# з #	5101
# из #	4281
# коментарі	5029
# коментарів	5029
# комментариев	4209
# комментарий	4209
# комментария	4209
# от #	310
# ответ	4320
# ответа	4320
# ответов	4320
# отговор	339
# отговора	339
# із #	5101
# הצבעות	95
# מתוך #	2302
# שניות אחורה	2357
# שניות קדימה	2357
# תגובות	2298
# تعليقات	135
# ثانيه جلو	1884
# ثانيه عقب	1884
# راي	95
# صوت	95
# نظر	1827
# कमेंट	2423
# वोट	95
# सेकंड आगे	2472
# सेकंड पीछे	2472
# € al mes durante # meses	1647
# € al mese per # mesi	2856
# € por mês durante # meses	3955
# 人参与	5318
# 人參與	5318
# 票	2984
# 명 참여	3122
# 표	3122
#% megtakarítás	2613
#+ hrajte zodpovědně	523
#-årsgrense	3580
#/# fotó	2617
#/# kép	2617
#/#. fotó	2617
#/#. kép	2617
#か月無料	2960
#カ月無料	2960
#ヶ月無料	2960
#人が回答	2984
#人が投票	2984
#人参与	5318
#人參與	5318
#件のコメント	2981
#則留言	5304
#小时热榜	5310
#条评论	5304
#票	95	2984
#秒戻る	3039
#秒進む	3039
#명 참여	95	3122
#초 뒤로	3168
#초 앞으로	3168
#표	3122
""", 'a': """
a apărut o eroare	4140
a boltunkból	2587
a carregar vídeo	3969
a cikk a hirdetés alatt folytatódik	2522
a cikk a hirdetés után folytatódik	2522
a cikk automatikusan készült	2625
a cikk felhasználása engedélyköteles	2623
a cikk meg is hallgatható	2519
a cikk meghallgatása	2536
a cikk megosztása	2519
a cikk szerzői jogvédelem alatt áll	2623
a cikk zárolva van	2612
a cikket gépi hang olvassa fel	2598
a folytatáshoz regisztráljon	2513
a hanganyagot mesterséges intelligencia készítette	2598
a hirdetés után folytatjuk	2522
a hirdetés vége	2633
a hozzászólás lezárva	2626
a hozzászólások le vannak zárva	2626
a hét kvíze	2581
a kommentelés lezárult	2530
a könyv megrendelhető itt	2525
a könyv megrendelése	2587
a lejátszó betöltése	2598
a link másolva	2631
a lire également	2129
a matéria continua abaixo	4031
a mező kitöltése kötelező	2615
a nap kérdése	94	2584
a notícia continua abaixo	4031
a rovat további cikkei	2534
a sua subscrição foi confirmada	4023
a sua subscrição foi efetuada com sucesso	4023
a szerző a lap munkatársa	2547
a szerző cikkei	2618
a szerző jogász	2547
a szerző közgazdász	2547
a szerző politológus	2547
a szerző további cikkei	2618
a szerző történész	2547
a szerző összes cikke	2618
a szerző újságíró	2547
a szerzőkről	2549
a szerzőről	2549
a szöveg automatikusan készült	2625
a tartalmat nem tudjuk megjeleníteni	2590
a tartalom nem elérhető	2590
a tartalom nem jeleníthető meg	2590
a tartalom szerzői jogi védelem alatt áll	2623
a teljes cikk elolvasása	2618
a témában további cikkek	2534
a videó az ön országában nem játszható le	2598
a videó már nem elérhető	2598
a videó nem elérhető	2598
a videó nem elérhető az ön országában	2598
a videó nem játszható le	2598
a videólejátszó betöltődik	2598
a videót nem lehet lejátszani	2598
abo abschließen	810
abo auswählen	1009
abo wählen	1009
abonare confirmată	4164
abonați-vă	4049
abone değil misin	4958
abone değil misiniz	4958
abonează-te	4049
abonelere özel	4856
abonelere özel avantajlar	4940
abonelere özel indirim	4940
abonelere özel içerik	4958
abonelik paketlerini gör	4988
abonelik seçenekleri	4988
aboneliği yenile	4988
aboneliğini seç	4958
aboneliğiniz onaylandi	4989
aboneliğinizi seçin	4958
abonentu priekšrocības	3328
abonner nå	3558
abonner på nyhetsbrevet	3565
abonné	2191
abonné à ce thème	2254
abonnér	656
abonnér nu	656
abonnés	2077
abonnés uniquement	2178
abonē	3291
abonē jaunumus	3315
abonē un lasi visus rakstus	3291
abonēt	3291
abrir menú	1598
aby odtworzyć film, włącz javascript	3811
acasă	4067
accede a todos los contenidos sin límites	1647
accept termenii și condițiile	4139
accepter og fortsæt	752
acceptera och fortsätt	4737
acceptera och stäng	4737
accepto la política de privacitat	480
acceptér	679
acceptér alle	753
acceptér og fortsæt	752
acceptér og vis	752
acceptă toate	4063	4078
acceptă tot	4121
acceptă și afișează conținutul	4078
acceptă și continuă	4120
acceso a todos los artículos	1714
accès restreint aux abonnés	2079
accès à tous les articles	2249
accéder au dossier	2220
accéder à l'article	2077
accéder à la page de dons	2210
accédez à tous les articles	2079
aceitar e ver o conteúdo	3931
aceito receber comunicações	3990
aceito receber comunicações de marketing	3990
aceito receber comunicações e ofertas	3950
acepto la política de privacidad	1682
acesso ilimitado a todo o conteúdo	4022
acest articol este disponibil doar abonaților	4051
acest articol este rezervat abonaților	4099
acest câmp este obligatoriu	4139
acesta este ultimul tău articol gratuit	4099
acheter ce numéro	2165
acheter le numéro	2164
achetez ce numéro	2165
activează	4127
activează alertele	4093
activează notificările	4093
activează sunetul	4116
actualitza la pàgina	473
actualités	2129
actualizar la página	1675
ad 광고	3143
ad 추천	3156
adatkezelés és sütik	2593
adatkezelési tájékoztató	2590
adatvédelem és sütik	2593
adatvédelmi beállítások	2590
adatvédelmi beállítások módosítása	2593
adatvédelmi tájékoztató	2590
adaugă ca sursă preferată	4150
adaugă un comentariu	4064
adaugă un răspuns	4156
adaugă în coș	4167
adblock détecté	2246
adblocker upptäckt	4749
add meg az e-mail-címed	2540
además	1592
adhérer	2067
adj hozzá minket preferált forrásként	2628
adja meg az e-mail-címét	2540
adja meg az összeget	2609
adja meg e-mail-címét	2540
adomány	2509
adományozok	2509
adományozás	2509
adresa de email nu este validă	4139
adresă de email invalidă	4139
adreça electrònica	443
adó # százalék	2609
adója #%-ával	2609
afficher la vidéo	2202
afficher les réponses	2190
afișează comentariile	4108
afișează conținutul	4078
afișează conținutul extern	4078
afișează originalul	4068
afișează postarea	4120
afișează subtitrările	4116
află mai multe	4063
afmeld når som helst	772
afspilleren indlæses	755
agora não	3863
ai deja un abonament? autentifică-te	4099
ai găsit o greșeală	4145
ai kan begå fejl	782
ai kan gjøre feil	3686
ai kan göra fel	4768
ai kan göra misstag	4768
ai może popełniać błędy	3840
ai može griješiti	4424
ai može pogriješiti	4424
ai môže robiť chyby	4525
ai může chybovat	634
ai může dělat chyby	634
ai observat o greșeală	4064
ai sa môže mýliť	4525
ai segítségével készült	2625
ai által fordított	2625
ai által generált	2625
ai által generált tartalom	2625
ai може да греши	338
ai सारांश	2444
ai से तैयार सारांश	2444
ai 摘要	5400
ai 기사 요약	3198
ai 번역	3169
ai 생성 이미지	3208
ai 요약	3143
ai 음성으로 듣기	3168
ai-genererat innehåll	4770
ai-genereret resumé	695
ai-oversættelse	784
ai-resumé	695	784
ai-összefoglaló	2536
ai-översatt	4768
ai-översättning	4770
aicinām ievērot cieņu komentāros	3297
aiheeseen liittyvää	1957
aiheesta lisää	1957
aikaa jäljellä #	2016
ainda não tem conta	3989
ainda não é assinante	3988
ainult vajalikud küpsised	1783
aitäh hääletamast	1779
aitäh liitumast	1767
aitäh sõnumi eest	1794
aizmirsāt paroli	3339
aizvērt	3299
aizvērt galeriju	3343
aizvērt reklāmu	3300
aiが要約	3067
aiによる要約	3067
ai总结	5400
ai摘要	5340
ai生成	3040	5400
ai生成内容	5372
ai翻訳	3040
ai翻譯	5400
ai翻译	5400
ai要約	3067
ai語音朗讀	5371
ai语音朗读	5371
ai重點整理	5340
ai音声で聴く	3039
ai가 생성한 콘텐츠입니다	3208
ai가 읽어주는 기사	3168
ai로 생성된 콘텐츠	3208
ajouter une réponse	2237
ajouter à mes favoris	2107
ajouter à mes sources préférées	2231
ajouter à mes sujets	2254
ajouter à mes thèmes	2254
ajouter à vos sources préférées	2231
ajouter à vos sélections	2107
ajándék cikk	2520
ajándékozd el a cikket	2520
ajándékozd tovább a cikket	2520
ajándékozza a cikket	2519
ajándékozza a cikket barátjának	2519
ajándékozza el a cikket	2520
ajándékozza tovább a cikket	2520
ajánlataink	2534
ajánlja: outbrain	2633
ajánlja: taboola	2633
ajánljuk	2534
ajánljuk még	2534
ajánlott	2534	2613
ajánlott cikkek	2534
ajánló	2534
akceptuję	3730
akceptuję i kontynuuję	3808
akceptuję i przechodzę do serwisu	3808
akkurat nå	3593
ako chránime svoje zdroje	4521
ako chránime zdroje	4521
ako vypnúť adblock	4506
ako vypnúť blokovanie reklám	4506
aktuálny čas	4502
aktuálny čas #	4501
aktuální čas	604
aktuální čas #	603
aktuálně	534
akzeptieren und schließen	993
aldersgrense # år	3580
aldersgrense: # år	3580
alege o sumă	4162
alege-ți abonamentul	4137
alegeți abonamentul	4137
algo salió mal	1683
alkalmazás letöltése	2600
alkalmazás megnyitása	2600
alla bidrag hjälper	4752
alla rättigheter reserverade	4766
alle abo-angebote im überblick	931
alle angaben ohne gewähr	937
alle beiträge ansehen	866
alle beiträge anzeigen	1014
alle beiträge der autorin	1014
alle beiträge des autors	1014
alle bidrag hjælper	767
alle bidrag tæller	767
alle inhalte sind urheberrechtlich geschützt	978
alle newsletter im überblick	920
alle preise ohne gewähr	937
aller à la recette	64
allt innehåll är skyddat av upphovsrätt	4707
allt innehåll är upphovsrättsskyddat	4706
als bevorzugte quelle bei google hinzufügen	838
als bevorzugte quelle hinzufügen	1028
als podcast hören	932
alte știri	4065
alterar preferências de cookies	3931
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	4941
altyazilari göster	4941
altă sumă	4133
alătură-te conversației	4081
am înțeles	4068
amazon'da gör	4940
amazonで見る	3037
amazonで詳しく見る	3037
amazonで詳細を見る	3037
amazonで買う	3037
amazonで購入	3037
amazonで購入する	3037
amintește-mi mai târziu	4045
ana sayfaya dön	4964
anasayfaya dön	4964
anderen betrag wählen	1006
andet beløb	766
andra läser	22	4675
andra läser just nu	22
andra läste även	4675
andre har også lest	22
andre leser nå	3593
andre leste også	3593
andre læser	692
andre læser lige nu	692
andre læser også	22
andre læste også	692
angebot auswählen	1009
angebot wählen	931
anhören	835
anhören # min	835
anket sonuçlari	4935
anketa dňa	4492
ankstesnė nuotrauka	3276
anmäl	4772
anmäl annons	4776
anmäl dig	4649
anmäl dig till nyhetsbrevet	4649
anmäl inlägg	4771
anmäl kommentar	4771
anna kelvollinen sähköpostiosoite	2036
anna äänesi	2001
annet beløp	3670
anneta ühekordselt	1791
annonce - artiklen fortsætter nedenfor	675
annonces légales	2165
annoncørbetalt	90
annoncørbetalt indhold	90	702
annons - artikeln fortsätter nedan	4660
annons från våra partner	4776
annonsblockerare upptäckt	4749
annonsen slutar här	4660
annonser från google	4776
annonsinnehåll	4682
annonslänk	4660
annonsörsinnehåll	4682
annonsørinnhold	90	3603
annonsørsamarbeid	3694
ano, prosím	610
ano, rád	610
anonimni sandučić	4421
anonym brevlåda	4764
anonym tipslåda	4764
anonymná schránka	4521
anonymní schránka	629
anpassa inställningar	4737
anular suscripción	1732
anulează oricând	4137
anulezi oricând	4099
anuluj odpowiedź	3739
användarnamn	4755
användarnamn eller e-postadress	4754
användarvillkor	4662
anzeige schließen	1031
anzeigensonderveröffentlichung	937
anúncio	3889
anúncio em #	4017
anúncios	3889
apasă pentru sunet	4161
apmaksāta sadarbība	3350
apmaksāts saturs	3300
apmokėta partnerystė	3283
apmokėtas turinys	3283
aportació mensual	474
aportació única	474
aportación mensual	1677
aportación única	1677
app letöltése	2600
app storeからダウンロード	3045
app storeでダウンロード	3045
app store에서 다운로드	3175
apple ile giriş yap	4958
apple podcastで聴く	3073
appleでサインイン	3055
appleでログイン	3055
appleで続ける	3055
app内打开	5378
après la publicité	2115
aptaujas rezultāti	3333
após a publicidade	3889
apóyanos	1542
apóyanos en patreon	1676
apúntate	1557
aquest article està bloquejat	478
aquest article està protegit	489
aquest article t'ha estat útil	453
aquest camp és obligatori	480
aquest contingut està protegit	489
aquest vídeo ja no està disponible	460
aquest vídeo no està disponible	460
ar norite gauti pranešimus	3267
arată conținutul	4120
arată mai mult	4143
arată mai puțin	4068
arată răspunsurile	4108
arată tot	4068
arkadaşina gönder	4865
arkadaşinla paylaş	4865
article abonné	2077
article ajouté à vos sélections	2107
article lu par une voix de synthèse	2198
article précédent	2129
article réservé aux abonnés	2077
article següent	484
article sponsorisé	2165
articles associés	2129
articles liés	2129
articles recommandés	2129
articles récents	2129
articol exclusiv pentru abonați	4099
articole asemănătoare	4065
articole înrudite	4065
articoli più letti	2860
articolul continuă după publicitate	4088
articolul continuă după reclamă	4059
articolul continuă mai jos	4059
articolul următor	4065
artikeln finns också som ljud	4656
artikeln fortsätter efter annonsen	4660
artikeln fortsätter nedan	4660
artikeln fortsätter under bilden	4660
artikeln går att lyssna på	4656
artikeln läses upp av en syntetisk röst	4740
artikeln är automatiskt genererad	4768
artikeln är låst	4642
artikeln är maskinöversatt	4768
artikeln är skapad automatiskt	4768
artikeln är skyddad av upphovsrätt	4766
artikeln är uppläst av en dator	4656
artikkel jätkub pärast reklaami	1751
artikkel jätkub reklaami järel	1751
artikkel on kaitstud autoriõigusega	1804
artikkel täieneb	1749
artikkelen er låst	3558
artikkelen finnes også som lyd	3571
artikkeli jatkuu kuvan jälkeen	1944
artikkeli on konekäännetty	2046
artikkeli on suojattu tekijänoikeudella	2044
artikkelin lukee synteettinen ääni	2016
artikkelin voi myös kuunnella	1941
artiklen er låst	656
artiklen er læst op af en robot	667
artiklen findes også som lyd	667
artiklen fortsætter efter annoncen	675
artiklen fortsætter efter reklamen	790
artiklen fortsætter nedenfor	675
artiklen fortsætter under billedet	675
artiklen kan også høres	667
artiklen læses op af en kunstig stemme	755
artikli loeb ette tehishääl	1747
artiklit loeb sünteetiline hääl	1785
artiklit loeb tehishääl	1747
artykuł czytany przez syntezator mowy	3811
artykuł dla subskrybentów	3711
artykuł do słuchania	3811
artykuł kontynuowany pod reklamą	3729
artykuł premium	3825
artykuł sponsorowany	3726
artykuł zablokowany	3825
artykuły na e-mail	3714
artykuły partnerów	3848
artículo anterior	1592
artículo regalado	1727
artículo relacionado	1592
artículo siguiente	1686
artículos recomendados	1651
artículos relacionados	1592
as notícias mais lidas	3958
ascultă	4056
ascultă articolul	4116
ascunde răspunsurile	4108
aseta ensisijaiseksi lähteeksi	2050
aslini göster	4881
assine já	3868
atbalstīt	3291
atcel jebkurā laikā	3291
atcelt var jebkurā laikā	3339
atcerēties mani	3340
atenció al subscriptor: #	104
atención al abonado: #	104
atención al suscriptor: #	104
atidaryti galeriją	3276
atidaryti programėlėje	3266
atidaryti programėlę	3266
atkūrimo greitis	3264
atlikite testą	3258
atlikušais laiks	3333
atlikušais laiks -#	3332
atpakaļ uz augšu	3343
atpakaļ uz sākumlapu	3343
atradi kļūdu	3344
atradi kļūdu rakstā	3297
atradāt kļūdu	3344
atrakinti straipsnį	3272
atrisini krustvārdu mīklu	3326
atsaukt piekrišanu	3330
atsisiųsti garso įrašą	3264
atsisiųsti iš app store	3266
atsisiųsti iš google play	3266
atsisiųsti programėlę	3266
atsiųskite naujieną	3277
atsiųskite nuotraukas	3277
atskaņot video	3332
atskaņošanas ātrums	3332
atslēgt rakstu	3339
atslēgvārdi	3333
atteikties var jebkurā laikā	3341
attēls # no #	3352
attēls #/#	3352
attēls attēlā	3332
atualizar a página	3983
atualizar preferências	4038
atualizar página	3983
atvērt	3299
atvērt galeriju	3343
atvērt lietotni	3334
atvērt lietotnē	3334
atvērt rakstu	3339
atļaut paziņojumus	3335
atšaukti galite bet kada	3222
atšaukti sutikimą	3262
aucun commentaire à ce niveau	2169
audio narrado por una voz automática	1622
audio vytvorila umelá inteligencia	4501
auf apple podcasts hören	910
auf spotify hören	910
ausgewählt für sie	936
auswahl bestätigen	994
auswählen	1010
automaatselt tõlgitud	1798
automaattinen käännös	2047
automaticky preložené	4525
automaticky přeloženo	634
automatické prehrávanie	4501
automatické přehrávání	603
automatický preklad	4526
automatický překlad	635
automatikus lejátszás	2598
automatinis atkūrimas	3264
automatisch übersetzt	1024
automatische übersetzung	1025
automatiskt översatt	4768
automatiškai išversta	3278
automatsko puštanje	4403
automātiski tulkots	3345
automātiskā atskaņošana	3332
autoriser la publicité	2208
ava äpis	1787
avantage abonnés	2196
avantages abonnés	2196
avantaje pentru abonați	4114
avançar # segundos	3969
avançar para o conteúdo	3909
aveți deja cont	4137
avfölj	4774
avfølg	3691
avis de décès	2165
avoimet työpaikat	1959
avregistrera dig när som helst	4757
avsluta när du vill	4642
avsluta när som helst	4757
avslutt når du vil	3558
avslå alle	3658
avís legal	431
avísanos de un error	1701
aylik bağiş	4955
aylik bağiş yap	4987
ayrintilar için tiklayin	4880
ayrintilar için tiklayiniz	4880
az ai hibázhat	2625
az ai tévedhet	2625
az e-mail-címed	2615
az első hónap csak # ft	2513
az mi hibázhat	2625
az oldal tetejére	2618
az outbrain ajánlásával	2633
az ön e-mail-címe	2615
az ön neve	2615
az összefoglalót ai készítette	2625
az összefoglalót mi készítette	2625
az összes cikk	2618
az összes elfogadása	2590
az üzeneted	2616
aç	4881
añadir a favoritos	1572
añadir a la cesta	1726
añadir a mi lista	1650
añadir a mis temas	1719
añadir al carrito	1726
añadir comentario	1585
añadir como fuente preferida	1695
añadir una respuesta	1701
añadir usuario	1547
añádenos como fuente preferida	1695
aún no eres suscriptor	1680
aún no estás registrado	1681
aún no te has registrado	1547
aún no tienes cuenta	1681
ačiū už jūsų balsą	3258
ačiū už registraciją	3274
ačiū už žinutę	3274
ačiū, kad balsavote	3258
ačiū, kad užsiprenumeravote	3247
ați uitat parola	4138
ați votat deja	4108
""", 'b': """
baixar episódio	3969
baixar o áudio	3969
baixar áudio	3969
bandykite dar kartą	3274
bandykite vėliau	3274
bankkártyás támogatás	2609
bankovním převodem	615
banküberweisung	809
bara för dig som prenumererar	4754
bara för prenumeranter	4754
bare nødvendige	3657
bağiş sayfasina git	4955
bağiş yap	4855
bağiş yapin	4855
bağişim	4956
bağlanti kopyalandi	4973
bağlantiyi kopyala	4865
başa dön	4880
başka tutar	4955
be šlamšto	3274
bedste værdi	770
bei google als quelle hinzufügen	838
bei spotify hören	910
beitrag nicht mehr verfügbar	996
bejegyzés betöltése	2590
bejelentkezés	2513
bejelentkezés apple-fiókkal	2612
bejelentkezés facebookkal	2612
bejelentkezés google-fiókkal	2612
bekræft din e-mail	772
belépés	2513
belépés facebook-fiókkal	2612
belépés facebookkal	2612
belépés google-fiókkal	2612
benefício do assinante	3936
bere sintetični glas	4602
berite naprej z naročnino	4611
bestill nå	3654
beställ boken	4733
betalas årsvis	4754
betales årlig	3673
betales årligt	769
betalt innehåll	4776
betrag wählen	808
betygsätt receptet	64
betűméret	68
betűméret csökkentése	2631
betűméret módosítása	2631
betűméret növelése	2631
bez mišljenja	4397
bez surogātpasta	3341
bez zobowiązań	3826
bez závazku, kdykoli zrušíte	508
bez závazků	618
bezmaksas piegāde	3329
bezárás	2508
beágyazott tartalom	2590
beállítás preferált forrásként	2628
beállítások mentése	2590
beállítások módosítása	2593
beğen	4935
beğenme	4935
bidrag kan trækkes fra i skat	766
bieżący czas #	3811
bild in originalgröße	1014
bild vergrößern	865	1014
bildergalerie öffnen	1014
bildirimleri aç	4932
bildirimleri açin	4932
bilety już w sprzedaży	3804
bir hata oluştu	4960
bir tutar seçin	4987
bir şeyler ters gitti	4961
bir şeyler yanliş gitti	4961
bitte füllen sie dieses feld aus	1011
bitte geben sie eine gültige e-mail-adresse ein	1011
bitte prüfen sie ihr postfach	1011
bitte versuchen sie es später erneut	920
bitte versuchen sie es später noch einmal	1011
bitte überprüfen sie ihr postfach	1011
bize ulaşin	4873
biểu quyết	95
bjud en vän på artikeln	4656
bjud oss på en kaffe	4751
bjud oss på kaffe	4751
bjud på en kaffe	4752
bli månadsgivare	4638
bli støttemedlem	3555
bliv fast støtte	766
bliv støtteabonnent	766
bliv støttemedlem	653
blocco pubblicità rilevato	2925
blokovať	4505
bloqueador de anúncios ativado	4020
bloqueador de anúncios detectado	4020
bloqueur de publicité détecté	2246
bloqueur détecté	2246
boletín	1557
bolo to užitočné	4525
brezplačna dostava	4598
browserul tău nu poate reda acest video	4078
brukervilkår	3582
brīva summa	3338
bu haber abonelere özeldir	4856
bu haber yapay zeka tarafindan seslendirilmiştir	4941
bu haber yapay zekâ ile seslendirilmiştir	4941
bu haberi paylaş	4996
bu haberi paylaşin	4996
bu haberler de ilginizi çekebilir	4879
bu içerik abonelere özeldir	4856
bu içerik faydali oldu mu	4934
bu içerik görüntülenemiyor	4944
bu içerik gösterilemiyor	4944
bu içerik kilitli	4958
bu video artik mevcut değil	4941
bu video bulunduğunuz ülkede izlenemiyor	4941
bu video mevcut değil	4941
bu video ülkenizde izlenemiyor	4941
bu yaziyi paylaş	4996
bu yorumu şikayet et	4978
bu özet yararli oldu mu	4902
bugün değil	4854
bulmaca çöz	4939
bunlar da ilginizi çekebilir	4874
burtu izmērs	3348
butlletí	443
buy me a coffee ☕	1210
buy me a cup of coffee ☕	1210
buy us a coffee ☕	1210
buzón anónimo	1689
buzón seguro	1689
buďte v obraze	513
bylo to pro vás užitečné	634
bylo to užitečné	634
bài cùng chuyên mục	5212
bài cùng tác giả	5190	5212
bài khác	5176
bài khác của tác giả	5246
bài liên quan	5176
bài mới nhất	5212
bài quảng cáo	5213
bài tiếp theo	5176
bài trước	5246
bài viết có hữu ích không	5219
bài viết có hữu ích với bạn không	5219
bài viết cùng tác giả	5190
bài viết khác của tác giả	5190
bài viết liên quan	5176
bài viết mới	5211
bài viết này bị khóa	5240
bài viết này có hữu ích không	5219
bài viết tiếp theo	5246
bài viết tiếp tục bên dưới	5215
bài viết tiếp tục sau quảng cáo	5215
bài viết trước	5246
bài viết được tặng bởi thuê bao	5266
bài được dịch tự động	5211
bài đọc nhiều	5212
báo cáo	5220
báo cáo bình luận	5257
báo cáo vi phạm	5220
báo lỗi	5175
báo lỗi bài viết	5219
bármikor leiratkozhat	2540
bármikor leiratkozhatsz	2540
bármikor lemondhatja	2513
bármikor lemondható	2513
bäst värde	4755
bästa pris	4755
bình chọn	94	5220
bình chọn của bạn đã được ghi nhận	5219
bình luận	5175
bình luận (#	5175
bình luận của bạn	5257
bình luận hay	5196
bình luận đã bị tắt	5257
bölümü indir	4941
búsqueda	1598
bücher aus dem shop	843
bülten	4910
bülten üyeliği	4910
bültene abone oldunuz	4910
büyüt	4880
bądź na bieżąco	3714
bądź pierwszą osobą, która skomentuje	3842
błędny adres e-mail	3828
bővebben	2536	2592
būkite pirmas	3228
būkite pirmas, pakomentavęs	3228
bạn chưa có tài khoản	5240
bạn chưa đăng ký	5240
bạn có muốn nhận thông báo	5233
bạn có muốn nhận thông báo không	5233
bạn có thể hủy đăng ký bất cứ lúc nào	5242
bạn có thể quan tâm	5176
bạn muốn nhận thông báo	5233
bạn thấy bài viết này thế nào	5219
bạn đang theo dõi chủ đề này	5251
bạn đã bình chọn	5219
bạn đã bình chọn rồi	5219
bạn đã có tài khoản	5240
bạn đã đăng ký rồi	5263
bản dịch tự động	5250
bản ghi	5227
bật	5234
bật thông báo	5233
bật tiếng	5226
bắt buộc	5243
bắt đầu trắc nghiệm	5222
bỏ qua	5154
bỏ qua quảng cáo	5260
bỏ theo dõi	5251
""", 'c': """
cada aportació compta	446
cada aportación cuenta	1646
cada contribuição conta	3953
cada doação conta	3984
cada donación cuenta	1676
cadastre-se grátis	3868
califica este artículo	1585
campo obrigatório	3990
campos obrigatórios	3990
cancelar a inscrição	4039
cancelar inscrição	4039
cancelar la suscripción	1734
cancelar subscrição	4037
cancelar suscripción	1734
cancel·la quan vulguis	478
cargando el vídeo	1661
cargando vídeo	1661
cargar más	1598
cargar más comentarios	1654
cargar más noticias	1686
cargar publicación	1666
cargar vídeo	1666
carrega la publicació	464
carrega més comentaris	453
carregando o vídeo	3969
carregando vídeo	3969
carregant el vídeo	460
carregar conteúdo	3973
carregar conteúdo externo	3895
carregar mais comentários	3960
carregar mais notícias	3994
carregar o conteúdo	3973
carregar publicação	3973
carregar vídeo	3973
carte de crédit	2076
cartão de crédito	3867
caseta redacțională	4075	4076
categorieën	3408
categorías	1592
caută	4067
caça-palavras	3965
ce contenu vous a-t-il été utile	2161
ce résumé vous a-t-il été utile	2161
cea mai bună ofertă	4138
cela vous a-t-il été utile	2190
cele mai citite știri	4102
cele mai noi știri	4065
celkem hlasovalo # čtenářů	591
celozaslonski način	4602
celá obrazovka	604
celý článek	536
celý článek zde	624
celý článok	4518
cenimy twoją prywatność	3732
cererea ta a fost trimisă	4164
cerrar galería	1717
cerrar menú	1598
cerrar sesión	19
cet article est en accès libre pour les abonnés	2178
cet article est lu par une voix de synthèse	2161
cet article vous a-t-il été utile	2190
cette adresse est déjà inscrite	2250
cette information vous a-t-elle été utile	2237
cette page vous a-t-elle été utile	2190
cette réponse est-elle utile	2190
cette vidéo est indisponible	2198
cette vidéo ne peut pas être lue	2198
cevaplari göster	4934
changer mes préférences	2120
chargement du lecteur vidéo	2198
charger la vidéo	2202
charte éditoriale	2224
chcem dostávať upozornenia	4504
chcem odoberať	4514
chcete dostávat notifikace	607
chcete dostávat upozornění	607
chcete dostávať notifikácie	4504
chcete dostávať upozornenia	4504
chci dostávat upozornění	607
chci odebírat	513
chci podpořit	505
chci přispět	505
chi tiết	5180
chia sẻ	5164
chia sẻ bài viết	5164
chia sẻ bài viết này	5266
chia sẻ facebook	5211
chia sẻ lên facebook	5253
chia sẻ qua email	5253
chia sẻ qua facebook	5211
chia sẻ qua zalo	5253
chia sẻ tin này	5266
chia sẻ zalo	5253
chia sẻ ý kiến của bạn	5175	5196
cho chúng tôi biết ý kiến	5219
cho phép	5234
cho phép thông báo	5233
chuyên mục	5176
chuyển đến công thức	64
chép liên kết	5211
chính sách bảo mật	5174
chính sách bảo mật | điều khoản sử dụng	5174
chính sách cookie	5173	5174
chính sách quyền riêng tư	5174
chơi miễn phí	5222
chơi ngay	5222
chưa có tài khoản	5240
chấp nhận	5173
chấp nhận tất cả	5173	5174
chấp nhận tất cả cookie	5174
chấp nhận và tiếp tục	5173	5230
chế độ tối	5259
chỉ dành cho thuê bao	5240
chỉ dành cho thành viên	5240
chọn	5241
chọn gói	5240
chọn gói của bạn	5240
chọn gói đăng ký	5240
chọn số tiền	5261
chủ đề	5176
chủ đề liên quan	5176
chủ đề nóng	5212
cikk ajándékozása	2631
cikk elküldése ajándékként	2631
cikk feloldása	2612
cikk meghallgatása	2598
cikk megosztása	2519
cikk mentése	2519
cikk nyomtatása	2631
cikkünk frissül	2536
citeşte şi	4065
citește articolul complet	4143
citește articolul integral	4143
citește fără limite	4099
citește gratuit	4163
citește mai departe	4065	4067
citește mai mult	4065	4067
citește regulile comunității	4081
citește tot articolul	4143
citește transcrierea	4116
citește în aplicație	4123
citește și	4065
citi šobrīd lasa	3293
citit de o voce sintetică	4116
citiți și	4065
cobrança anual	3989
codes de réduction	2261
cofnij zgodę	3808
col·labora	418
comandă acum	4086	4114
comandă cartea	4086	4114
comentariile sunt doar pentru abonați	4156
comentariul tău	4156
comentariul tău așteaptă moderarea	4081
comentează	4064
comentário	3897
comentário aguardando moderação	3946
comentários	3897
comentários desativados	4009
comentários exclusivos para assinantes	3946
commander ce numéro	2165
commander le numéro	2164
comment désactiver mon adblocker	2208
comment désactiver mon bloqueur	2208
commentaire en attente de modération	2169
commentaires désactivés	2237
commerciële bijdrage	3458
commerciële content	3540
commerciële inhoud	3540
comparte este artículo	1727
compartilhar esta matéria	4032
compartilhe esta notícia	4032
compartir esta página	1727
completează formularul #	4047
completează online formularul #	4047
compre a edição impressa	3936
conditions générales	2117
conectează-te cu facebook	4099
conectează-te cu google	4099
confidentialité	2117
configuració de galetes	464
configuració de les galetes	464
configuració de privacitat	464
configuración	1581
configuración de cookies	1581
configuración de privacidad	1666
configurações de cookies	3891
configurações de privacidade	3973
confira o preço	4031
conheça as ofertas	4022
conheça os planos	4022
conheça todas as nossas newsletters	3950
consenti la pubblicità	2886
consigue tu entrada aquí	1625
consulta les normes de participació	435
consultez notre charte de modération	2169
consíguelo en tu quiosco	1625
contacta amb la redacció	486
contacta con la redacción	1689
contactar a redação	3997
contactar con la redacción	1689
contactați redacția	4145
contacte a redação	3997
contactează redacția	4145
contacter la rédaction	2224
contactez la rédaction	2224
contenu externe recommandé	2159
contenu proposé par notre partenaire	2165
contenu réservé	2214
contenu réservé aux abonnés	2214
contenu sponsorisé	2115
contenus recommandés	2183
contenus sponsorisés	2115	2129
conteúdo bloqueado	3895
conteúdo de marca	3889
conteúdo exclusivo	3868
conteúdo exclusivo para assinantes	3955
conteúdo externo	3931
conteúdo externo bloqueado	3895
conteúdo externo recomendado	3931
conteúdo gerado por ia	4017
conteúdo pago	3966
conteúdo para assinantes	3868
conteúdo patrocinado	3889
conteúdo premium	3955
conteúdo produzido pela marca	3936
conteúdo relacionado	3906
conteúdos relacionados	3958
contingut només per a usuaris registrats	447
continua a leggere dopo la pubblicità	2872
continua após a publicidade	3889
continua després de l'anunci	437
continuar leyendo aquí	1547
continuarea articolului după publicitate	4088
continuarea articolului după reclamă	4085
continue a ler esta notícia	3958
continuer après la publicité	2115
continuer sans désactiver	2246
continuer à lire	2252
continuă cu apple	4099
continuă cu email	4163
continuă cu facebook	4099
continuă cu google	4099
continuă lectura	4166
continuă pe site	4123
continuă să citești	4166
continuă să citești după publicitate	4085
continuă în browser	4123
continúa abajo	1579
contáctanos	1585
convida'ns a un cafè	474
conținut disponibil doar utilizatorilor înregistrați	4099
conținut exclusiv	4051
conținut exclusiv pentru abonați	4051
conținut extern	4078
conținut extern recomandat	4078
conținut pentru abonați	4049
conținut plătit	4114
conținut premium	4099
conținut promovat	4088
conținut sponsorizat	90	4059
cookie beállítások	2590
cookie を管理する	3042
cookie 偏好設定	5299
cookie 偏好设置	5299
cookie 設定	5375
cookie 设置	5375
cookie-beállítások	2590
cookie-beállítások módosítása	2593
cookieinställningar	4662
cookies a ochrana soukromí	529
cookieの管理	3042
cookieの設定	2976
cookieの設定を変更	2978
cookieを拒否する	3075
cookieを管理	3042
cookieを管理する	3042
cookie政策	5297
cookie設定	2976	2979	5297
cookie設定を変更	2978
cookie设置	5297	5300
copia enllaç	494
copia l'enllaç	425
copiază	4153
copiază link	4056
copiază linkul	4056
copy link thành công	5211
correo electrónico	1557
correo electrónico no válido	1682
correo no válido	1682
correu electrònic	481
correu electrònic no vàlid	480
correu no vàlid	480
coś poszło nie tak	3829
coś poszło nie tak. spróbuj ponownie	3828
coś poszło nie tak. spróbuj ponownie później	3828
creează cont	4049
crucigrama del día	1702
créer mon compte	2077
créer un compte	2077
créer une alerte	2171
créer une alerte sur ce thème	2171
csak a szükséges sütik	2590
csak a szükségesek	2590
csak előfizetők számára	2612
csak előfizetőknek	2513
csomagok megtekintése	2612
cualquier aportación ayuda	1676
cum îl dezactivez	4132
cumpără acum	4114
cumpără bilet	4086	4114
cumpără bilete	4086	4114
cumpără bilete online	4114
cumpără cartea	4086	4114
cumpără de pe emag	4114
cumpără revista	4085
cuvinte încrucișate	4113
czy artykuł był pomocny	3840
czy artykuł był przydatny	3840
czy ten artykuł był pomocny	3840
czy to było pomocne	3840
czyta głos ai	3811
czytaj całość	3748
czytaj cały artykuł	3831
czytaj również	3745
czytaj także	3745
czytaj też	3745
czytaj też nasze inne artykuły	3745
czytaj więcej	3745	3748
czytaj więcej o	3745
czytane przez głos syntetyczny	3811
cài đặt	5173
cài đặt cookie	5230
cài đặt quyền riêng tư	5230
cài đặt ứng dụng	5232
các bài viết khác của tác giả	5190
các tin khác	5176
cách tắt	5237
cách tắt trình chặn quảng cáo	5236
câmp obligatoriu	4139
câmpuri obligatorii	4139
cât de util a fost acest articol	4081
címkék	2534
címlap	2534
címlapra	2618
címlapról ajánljuk	2534
có lẽ để sau	5154
có lỗi xảy ra	5242
có thể bạn quan tâm	22	5176
có thể bạn thích	22
có, tôi muốn	5233
códigos de desconto	4031
códigos de descuento	1726
códigos promocionales	1726
cómo desactivar el bloqueador	1674
cómo desactivarlo	1675
cómpralo aquí	1660
cómpralo en amazon	1660
cùng chuyên mục	5176
cùng chủ đề	5212
cùng tác giả	5190	5212
cảm ơn bạn đã bình chọn	94	5219
cảm ơn bạn đã tham gia	5219
cảm ơn bạn đã ủng hộ	5261
cảm ơn, tin nhắn của bạn đã được gửi	5242
cỡ chữ	68	5201
cửa hàng	5255
""", 'd': """
d'autres articles à découvrir	22
da, želim	4407	4606
dagens fråga	94	4730
dagens spørgsmål	94	746
dagens spørsmål	94	3651
daha az göster	4881
daha fazla göster	4880
daha fazla haber için tiklayin	4880
daha fazla yorum yükle	4934
daha önce oy kullandiniz	4934
daha önce oy verdiniz	4934
dalies ar šo rakstu	3296
dalinkitės	3222
dalinkitės straipsniu	3227
dalsza część artykułu pod materiałem wideo	3726
dalsza część artykułu pod wideo	3726
dalsza część tekstu pod wideo	3726
dalszy ciąg materiału pod wideo	3729
dalīties	3291
dalīties ar draugiem	3296
dalīties ar rakstu	3348
dalīties facebook	3296
dalīties whatsapp	3348
další	536
další foto	624
další fotografie	624
další snímek	624
další strana	536
další video	603
další z rubriky	534
další zprávy	534
další článek	534
další články	22	534
další články od autora	624
další čtení	534
danke für dein feedback	914
danke für deine stimme	94
danke für ihr feedback	914
danke für ihre stimme	94	984
danke fürs abstimmen	984
danke fürs mitmachen	94
danos tu opinión	1637
dans l'actualité	2183
dans la même catégorie	2129
dans la même rubrique	2129
dans la même série	2129
dar lze odečíst z daní	614
dar si můžete odečíst z daní	614
darovat jednorázově	614
darovat měsíčně	614
darovat článek	517
darovať	4438
darovať jednorazovo	4508
darovať mesačne	4508
darovať článok	4446
darowiznę możesz odliczyć od podatku	3822
darujte nám # %	4508
darujte tento článek	517
darujte tento článok	4446
das könnte dich auch interessieren	862
das könnte ihnen auch gefallen	862
das könnte sie auch interessieren	862
das könnte sie interessieren	862
das video ist in ihrem land nicht verfügbar	996
das video ist leider nicht mehr verfügbar	996
das video ist nicht mehr verfügbar	996
das video ist nicht verfügbar	996
das wichtigste in kürze, zusammengefasst von ki	898
datenschutzerklärung	848
daugiau autoriaus straipsnių	3276
daugiau straipsnių	3276
daugiau šia tema	3224
dať spätnú väzbu	4525
dbamy o twoją prywatność	3732
deaktivér din adblocker	763
deblochează articolul	4099
definições de cookies	3973
definições de privacidade	3973
deine stimme wurde gezählt	984
deixar um comentário	3897
deixe um comentário	3897
del på e-mail	788
del på e-post	3571
del på facebook	667	3571
del på mail	667
del på twitter	667	3571
del på whatsapp	3692
del på x	667	3571
dela inlägget	4656
dela på facebook	4656
dela på twitter	4656
dela på whatsapp	4775
dela på x	4656
dela som gåva	4775
deli po e-pošti	4627
deli članek	4548
delite članek	4548
demander un droit de réponse	2237
den här artikeln är låst	4754
den här artikeln är skyddad av upphovsrättslagen	4766
den här videon är inte längre tillgänglig	4740
den här videon är inte tillgänglig	4740
denne artikel er låst	769
denne artikkelen er låst	3673
denne saken er låst	3673
denne video er ikke længere tilgængelig	755
denne video er ikke tilgængelig	755
denunciar comentário	4009
denunciar este comentário	4009
der er opstået en fejl	773
der opstod en fejl. prøv igen senere	772
dernière minute	2129
dernières actualités	2129
dernières infos	2129
dernières nouvelles	2129
desa les preferències	464
desa per llegir després	449
desactívalo para continuar	1674
desactívalo para seguir leyendo	1674
desbloquear artículo	1647
desbloqueie este conteúdo	3955
descarcă aplicația	4123
descarcă audio	4116
descarcă din app store	4123
descarcă din google play	4123
descarcă episodul	4116
descarcă formularul	4134
descarcă formularul #	4047
descargar pódcast	1661
descarrega l'àudio	460
descarregar áudio	3969
deschide aplicația	4124
deschide în aplicație	4123
descárgala en app store	1669
descárgala en google play	1669
descărcați formularul #	4047
destekçi ol	4955
destekçimiz olun	4955
desteğiniz fark yaratir	4987
desteğiniz için teşekkür ederiz	4987
desteğiniz için teşekkürler	4987
det er gratis å opprette en bruker	3558
det går inte att visa innehållet	4737
det har oppstått en feil	3677
det här innehållet kan inte visas	4737
det här innehållet är inte tillgängligt	4737
det læser andre	692
det oppsto en feil. prøv igjen senere	3676
det är gratis att skapa ett konto	4642
detaylar için tiklayin	4880
detaylar için tiklayiniz	4880
detta material är skyddat enligt lagen om upphovsrätt	4705
detta är en annons	4660
detta är en plusartikel	4642
dette indhold er ikke tilgængeligt	752
devam etmek için üye girişi yapin	4856
devami için abone olun	4856
devamini okumak için abone olun	4856
dezactivează sunetul	4116
dienas jautājums	3326
diese funktion steht nur angemeldeten nutzern zur verfügung	932
dieser inhalt ist nicht mehr verfügbar	993
dieser inhalt ist nicht verfügbar	993
dieser kommentar wurde gelöscht	1026
dieses video ist in deinem land nicht verfügbar	996
dieses video ist in ihrem land nicht verfügbar	996
dieses video ist leider nicht mehr verfügbar	996
dieses video ist nicht mehr verfügbar	996
dieses video ist nicht verfügbar	996
digite um e-mail válido	3990
din aceeași categorie	4065
din aceeași secțiune	4102
din röst har registrerats	4726
din röst är registrerad	94
din röst är räknad	4726
disponibil în app store	4123
disponibil în app store și google play	4093
disponibilă în app store și google play	4093
disponível na app store	3976
distribuie știrea	4168
distribuiți	4056
diğer fotoğraf için tiklayin	4877
diğer haberler	22	4874
diğer okurlar bunlari okuyor	4874
diğer sayfaya geçmek için tiklayin	4877
diğer seçenekler	4974
diğer tutar	4955
diğer yazilari	4964
dla prenumeratorów	3825
dla subskrybentów	3711
dlaczego widzę tę reklamę	3848
do fotogalérie	4517
do galérie	4518
do góry	3748
do košíka	4496
do košíku	522	597
do księgarni	3727
do speciálu	624
doar abonații pot comenta	4081
doar pentru abonați	4049
doação mensal	3864
doação única	3864
doba čtení # min	536
dodaj do moich tematów	3844
dodaj jako preferowane źródło	3844
dodaj kao željeni izvor	4427
dodaj nas do preferowanych źródeł	3844
dodaj nas do wyjątków	3817
dodaj u košaricu	4399
dodaj v košarico	4597
dogodila se greška. pokušajte ponovno	4415
dolgozzon nálunk	2536
domiciliación bancaria	1546
domů	536
don régulier	2210
dona suport al periodisme en català	446
dona'ns la teva opinió	453
donació mensual	475
donació única	475
donación mensual	1542
donación puntual	1677
donación única	1542
donativo único	3985
donați	4046
donația mea	4162
donație lunară	4134
donație unică	4134
donează	4046
donează acum	4046
donează lunar	4046
donează lunar # euro	4098
donează lunar # lei	4098
donează o dată	4133
doner nå	3555
doniraj mesečno	4410	4609
doniraj mjesečno	4410
données personnelles	2117
donér	653
donér nu	653
doporučeno outbrain	642
doporučeno taboola	642
doporučené	534
doporučené články	534
doporučuje outbrain	642
doporučujeme	534	618
doporučujeme přečíst	534
doporučujeme také	534
dosegli ste omejitev člankov	4611
dosegnuli ste ograničenje članaka	4412
dossier spécial	2195
dovanoti straipsnį	3281
dozvoli obaveštenja	4406
dołącz do dyskusji	3795
dołącz do nas	3708
dołącz do newslettera	3714
došlo je do greške. pokušajte ponovo	4415
došlo je do pogreške. pokušajte ponovno	4415
došlo k chybě	622
došlo k chybě. zkuste to prosím později	621
drodzy użytkownicy	3732
droga użytkowniczko, drogi użytkowniku	3732
drogi użytkowniku	3732
droits réservés	2257
drukāt	3296
drukāt rakstu	3348
drukāt recepti	64
du använder en adblocker	4747
du använder en annonsblockerare	4747
du er nå påmeldt	3565
du er nå påmeldt nyhetsbrevet	3565
du följer	4773
du följer det här ämnet	4773
du följer nu	4773
du följer redan	4773
du följer redan ämnet	4773
du følger allerede	3690
du følger allerede dette emne	787
du følger allerede dette temaet	3690
du følger allerede emnet	787
du følger dette emne	787
du følger dette temaet	3690
du følger emnet	787
du følger nå	3690
du har en adblocker påslagen	4749
du har en annonsblockerare påslagen	4749
du har nådd grensen	3673
du har nået din grænse	769
du har nått din gräns	4754
du har redan röstat	4726
du har rätt att vara anonym	4671
du har slået adblock til	763
du kan när som helst avregistrera dig	4757
du kan när som helst avsluta prenumerationen	4649
du kan når som helst melde deg av	3565
du kan opsige når som helst	656
du kan trække beløbet fra i skat	766
du kanske också gillar	4675
du modtager snart en bekræftelse på mail	661
du même auteur	2129
du prenumererar nu på nyhetsbrevet	4649
du skyddas av källskyddet	4671
du verkar använda en annonsblockerare	4747
du vil kanskje også like	3593
du är nu anmäld	4757
du är skyddad av källskyddet	4671
du är skyddad enligt källskyddet	4671
duración	1662
durată	4117
duração	3970
durée	2199
durée : #	2152
dział prenumeraty: #	104
dziękujemy za głos	94	3798
dziękujemy za oddanie głosu	94	3798
dziękujemy za przesłanie formularza	3828
dziękujemy za udział w sondzie	3798
dziękujemy za wiadomość	3828
dziękujemy za zapis	3714
dziękujemy! sprawdź skrzynkę	3828
dành cho bạn	5176
dành cho thuê bao	5158
dành riêng cho thành viên	5240
dárkovat článek	507
dát zpětnou vazbu	634
därefter # kr/mån tills du säger upp	4642
débloquer l'accès	2249
débloquer l'article	2077
débloquer tous les articles	2079
débloquez cet article	2178
débloquez l'accès à tous les articles	2079
débloquez l'intégralité des articles	2079
débloquez tous les articles	2079
débloquez tous nos articles	2079
déconnexion	19
découvrez notre boutique	2164
découvrez tous nos jeux	2193
découvrir l'offre	2077
découvrir la boutique	2196
découvrir nos offres	2178
découvrir toutes nos offres d'abonnement	2178
déjà un compte	2077
déjà un compte ? connectez-vous	2077
délka	604
délka #	604
déplier	2134
désabonnement	2269
désactiver les sous-titres	2198
désinscription	2269
détails	2134
dê a sua opinião	3960
dê sua opinião	3960
dölj	4679
dölj annons	4776
dölj bildtext	4760
dölj svar	4771
düzeltme politikasi	4966
dāvini rakstu	3296
dāvini rakstu draugam	3296
děkujeme za hlas	591
děkujeme za hlasování	94	591
děkujeme za odběr	621
děkujeme za přihlášení	513
děkujeme za vaši zprávu	621
děkujeme za váš hlas	94	591
děkujeme za zprávu	621
dĺžka	4502
dĺžka #	4502
dịch tự động	5227
""", 'e': """
e-bülten	4910
e-bülten aboneliği	4910
e-mail alebo používateľské meno	4511
e-mail cím	2615
e-mail ili korisničko ime	4412
e-mail inválido	3950
e-mail nebo uživatelské jméno	617
e-mail-cím	2616
e-mail-cím vagy felhasználónév	2612
e-mailová adresa	513
e-pasts vai lietotājvārds	3339
e-post või kasutajanimi	1792
e-posta gönder	4865
e-posta ile paylaş	4973
e-postadress eller användarnamn	4754
e-pošta ali uporabniško ime	4611
e-poštni naslov	4614
echipa redacțională	4076
ecrã inteiro	3970
edición digital	1547
edición impresa	1547
editöre yaz	4966
editöre yazin	4966
editörün seçtikleri	4874
edição impressa	3868
eget beløb	766
eget beløp	3670
egyedi összeg	2609
egyszeri adomány	2609
egyszeri támogatás	2509
egyszeri támogatás küldése	2609
egyéb összeg	2609
ehkä myöhemmin	1927
ei mielipidettä	2007
ei tänään	1927
ei vielä tunnusta	2032
ei, aitäh	1789
eikö sinulla ole tunnusta	2032
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1011
eiti į receptą	64
ekskluzivno za naročnike	4611
el artículo continúa abajo	1726
el artículo continúa debajo	1726
el juego es solo para mayores de # años	1698
el millor de la setmana a la teva bústia	443
el más popular	1681
el més llegit	422
el més popular	479
el més vist	450
el reproductor se está cargando	1661
el. paštas	3247
el. paštas arba vartotojo vardas	3272
el. pašto adresas	3274
eldste først	3688
elfelejtett jelszó	2513
elfelejtette a jelszavát	2612
elfogadom az összeset	2593
elfogadom és folytatom	2590
elfogadom és megjelenítem	2590
elfogadás és folytatás	2590
elige tu suscripción	1647
elküldés	2616
elküldöm	94	2519	2616
elküldöm e-mailben	2631
ellenőrizd a postafiókod	2615
ellenőrizze a postafiókját	2615
elmentem későbbre	2519
elolvasom később	2631
elolvasta az összes ingyenes cikkét	2612
elrejtés	2538
els lectors també han llegit	450
elutasítom	2592
elérte a havi limitet	2612
elírást talált	2530
előfizetek	2513
előfizetés	2513
előfizetési csomagok	2612
előfizetési lehetőségek	2612
előfizető vagyok	2612
előfizetői ajánlat	2587
előfizetői előny	2587
előfizetői kedvezmény	2587
előfizetői tartalom	2513
előfizetői ügyfélszolgálat: #	104
előfizetőknek	2513
előfizetőként megoszthatja a cikket	2519
előző	2536
előző cikk	2534
előző fotó	2618
előző kép	2618
előző oldal	2618
email cím	2616
email của bạn	5263
email của bạn sẽ không được hiển thị công khai	5196
email inválido	3990
email không hợp lệ	5242
email không đúng định dạng	5242
email no válido	1682
email này đã được đăng ký	5263
emailul tău	4164
emlékeztess később	2508
emlékezz rám	2613
emlékezzen rám	2613
emme voi näyttää sisältöä	2013
emme voi näyttää tätä sisältöä	2013
empfehlungen für sie	936
en beğenilen	4935
en beğenilenler	4935
en colaboración con	1698
en col·laboració amb	496
en este artículo	1592
en popüler	4959
en çok okunan	4874
en çok okunan haberler	4874
en çok okunanlar	4874
encara no estàs registrat	479
encuesta del día	1588
endast för dig som är prenumerant	4754
endast för medlemmar	4754
endast nödvändiga	4737
endast nödvändiga cookies	4737
endre tekststørrelse	3692
engangsbeløb	653
engangsbeløp	3670
engedélyezem	2605
engedélyezés	2605
engedélyezés és folytatás	2593
engedélyezés és megjelenítés	2593
engångsgåva	4638
enllaç copiat	449
ensemble, faisons vivre un média libre	2177
entgeltliche veröffentlichung	845
enthält werbung	842
entre em contato com a redação	3997
enviament gratuït	496
enviar comentário	3897
enviar corrección	1585
envoyer à un ami	2107
envoyer à un proche	2107
envoyez-nous vos témoignages	2157
envíanos tu opinión	1654
envío gratis	1698
epizód letöltése	2598
eredeti megjelenítése	2538
eredmény megtekintése	94
eredmények	95	2538
eredmények megtekintése	2581
erinnern sie mich später	804
eroare la încărcarea videoclipului	4161
erro ao carregar o vídeo	4017
error al cargar el vídeo	1709
erről bővebben itt írtunk	2536
erről is írtunk	2534
erről itt írtunk bővebben	2536
erscheint täglich	920
erscheint wöchentlich	920
erősítse meg az e-mail-címét	2615
es gratis y solo te llevará un minuto	1643
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	920
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1011
es izslēdzu reklāmu bloķētāju	3337
escanea el código qr	1670
escreva um comentário	3897
escriu a la redacció	486
escriu el teu correu electrònic	443
esi pirmais, kas komentē	3297
esimene kuu # €	1742
esta funcionalidad es sólo para registrados	1547
esta matéria foi útil para você	3933
esta notícia foi útil	3933
esta página foi útil	3960
este artigo está bloqueado	3988
este artigo foi útil	3960
este artículo está bloqueado	1680
este artículo está protegido	1722
este campo é obrigatório	3990
este contenido está protegido	1722
este correo ya está registrado	1715
este e-mail já está cadastrado	4023
este espaço é moderado pela redação	3946
este resumo foi útil	3933
este video ya no está disponible	1661
este vídeo já não está disponível	3969
este vídeo no está disponible	1661
este vídeo não está disponível	3969
este vídeo não está mais disponível	3969
este vídeo ya no está disponible	1661
está a seguir este tema	4027
estás bloqueando nuestros anuncios	1712
estás de acuerdo? vota	1637
estás siguiendo este tema	1719
estä	2023
ethvert bidrag hjælper	767
etický kodex redakce	629
etický kódex redakcie	4521
etkinleştir	4949
etkö ole tilaaja	2032
etkö ole vielä tilaaja	2032
ett fel har uppstått	4758
ett fel uppstod. försök igen senare	4757
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1011
evaluează rețeta	64
evästeasetukset	1947
evästeet	1947
evästeet ja tietosuoja	1948
evästekäytäntö	2013
exclusiv pentru abonați	4099
exibir conteúdo	3973
exklusiv für abonnenten	1009
exklusiv für mitglieder	1009
exklusivt för medlemmar	4754
exklusivt för prenumeranter	4754
exkluzív tartalom előfizetőknek	2612
experimente grátis por um mês	3955
externt innehåll	4737
externí obsah	600
externý obsah	4498
ez a cikk zárolt	2612
ez a mező kötelező	2615
ez a tartalom nem elérhető	2590
ez a tartalom nem jeleníthető meg	2590
ez a videó már nem elérhető	2598
ez a videó nem elérhető	2598
ez is érdekelhet	2534
ez is érdekelheti	2534
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2590
ezt a témát már követi	2628
ezt is ajánljuk	2534
ezt olvasta már	2534
ezt olvastad már	2534
eén keer toestaan	3499
ešte nemáte predplatné	4511
ešte nemáte účet	4511
ești de acord? votează	4081
ești deja abonat	4107
ești deja abonată	4107
""", 'f': """
facebook ile giriş yap	4958
facebook'ta paylaş	4865
facebook-bejegyzés betöltése	2593
facebook-poszt betöltése	2593
facebookでシェア	2968
facebookでシェアする	2968
facebookでログイン	3055
facebookで共有	3069
facebookで続ける	3055
facebookで見る	3073
facturació anual	479
facturació mensual	479
facturación anual	1681
facturación mensual	1681
facturare anuală	4138
facturare lunară	4138
facturé annuellement	2214
facturé mensuellement	2214
faire un don défiscalisé	2210
faktureras årligen	4754
faktureres årlig	3673
faktureres årligt	769
fale com a redação	3997
fazer doação	4021
fazer uma doação mensal	4021
fazer uma doação única	4021
faça login	3868
faça o quiz	3963
faça o teste	3963
faça uma doação única	4021
faça uma pergunta sobre esta reportagem	3933
felhasználási feltételek	2590
felhasználási jog vásárlása	2623
felhasználónév	2613
felhasználónév vagy e-mail	2612
feliratkozás	2616
feliratkozás hírlevélre	2615
feliratok megjelenítése	2598
fermer la fenêtre	2252
fes el qüestionari	456
fes una donació	418
fes-te sòcia	474
ficha técnica	3915
fiecare contribuție contează	4133
fiecare donație contează	4098
fiecare leu contează	4098
film jest niedostępny w twoim kraju	3811
film nie jest już dostępny	3811
film niedostępny	3811
fin de la publicité	2196
fine della pubblicità	2872
fine pubblicità	2872
fiyati gör	4940
fizetett együttműködés	2633
fizetett hirdetés	90	2522
fiók létrehozása	2513
fiókom	2513
foglalja le helyét	2587
folytatás a hirdetés után	2633
folytatás apple-fiókkal	2612
folytatás facebookkal	2612
folytatás google-fiókkal	2612
folytatás google-lel	2612
folytatás kikapcsolás nélkül	2606
fontu büyüt	4973
form gönderildi	4989
formulaire envoyé	2250
formulário enviado	4023
forstået	697
forstått	3598
forstør	756
forstør billede	695
forstør billedet	775
forstørr	3661
forstørr bilde	3596
forstørr bildet	3679
fortsett uten å slå av	3668
fortsett uten å støtte	3554
fortsätt läsa efter annonsen	4660
fortsätt med apple	4754
fortsätt med e-post	4754
fortsätt med facebook	4754
fortsätt med google	4754
fortsätt utan att stänga av	4747
fortsätt utan att stödja	4637
fortsæt med apple	769
fortsæt med at læse	675
fortsæt med e-mail	769
fortsæt med facebook	769
fortsæt med google	769
fortsæt uden at slå fra	763
fortsæt uden at støtte	652
foto # iš #	3285
fotogalería	1592
fotografia următoare	4166
fotoğraf galerisi	4964
fotoğrafi büyüt	4964
fotoğraflar için tiklayin	4877
fotoğraflari gör	4964
fotoğraflari görmek için tiklayin	4880
fotó #/#	2617
fotó megtekintése	2617
fotó: #/#	2617
fotók megtekintése	2617
fra vores annoncører	790
fra vår butikk	3654
fra våre partnere	3694
frete grátis	4006
friss hírek	2534
frissítse az oldalt	2608
fråga vår ai om artikeln	4668
från vår butik	4733
från våra annonsörer	4776
från våra partner	4776
frühbucher-tickets	989
frühbucherrabatt sichern	989
fuld skærm	756
fuldskærm	695
fullskärm	4741
fyll i fältet	4757
fäll ihop	4679
fäll ut	4679
fältet är obligatoriskt	4757
få adgang	656
få artiklen læst op	667
få de vigtigste nyheder hver morgen	661
få de viktigaste nyheterna varje morgon	4649
få de viktigste nyhetene hver morgen	3565
få læst artiklen op	755
få notifikationer	759
få notiser	4744
få nyheder på mail	661
få nyheter på e-post	3565
få nyheter på mejlen	4649
få overblikket her	695
få tilgang	3558
få varsel når vi skriver om dette	3596
få varsler	3664
följ	4657
följ det här ämnet	4773
följ direktrapporten	4760
följ författaren	4773
följ journalisten	4773
följ liverapporten	4760
följ oss	4657
följ skribent	4657
följ skribenten	4773
följ ämne	4773
följ ämnen	4773
följ ämnet	4657
för prenumeranter	4642
förderer werden	805
fördermitglied werden	805
föregående	4678
föregående artikel	4675
föregående bild	4760
föregående sida	4760
förnamn	4758
förstora	4678
förstora bild	4760
förstora bilden	4760
försök igen senare	4757
føj til foretrukne kilder	787
føj til mine emner	787
følg	670	671	3573
følg alle	671
følg alle emner	672
følg dette emne	787
følg dette temaet	3690
følg direkte	3679
følg direktesenteret	3679
følg emne	670
følg emner	672
følg emnet	3690
følg forfatter	3690
følg forfatteren	3690
følg ikke længere	787
følg journalist	3690
følg journalisten	3690
følg liveblog	775
følg livebloggen	775
følg os	670
følg oss	3573
følg sagen her	695
følg saken direkte	3679
følg serien	672
følg skribent	787
følg skribenten	787
følg tema	3573
følg temaet	3690
følg temaet og få varsel	3596
følger	671
für abonnenten	810
für den newsletter anmelden	822
für dich empfohlen	936
für sie empfohlen	936
für sie entstehen keine mehrkosten	937
fă o donație	4046
fă quizul	4111
fă testul	4111
fără obligații	4099
fără spam	4139
fără sunet	4117
fără tine nu putem	4098
főoldal	2618
""", 'g': """
galbūt vėliau	3268
galeri için tiklayin	4877
galerie schließen	1014
galerie öffnen	1014
galeriyi aç	4880
galeriyi gör	4964
galeriyi görmek için tiklayin	4880
galéria	2536
galéria (#	2617
galéria bezárása	2618
galéria megnyitása	2618
galéria megtekintése	2536
garanta já o seu ingresso	3936
gastos de envío incluidos	1660
gastos de envío no incluidos	1660
gauti pranešimus	3267
gaver kan trækkes fra i skat	766
ge en engångsgåva	4751
ge en gåva	4752
ge återkoppling	4769
gefällt mir	1027
gefällt mir nicht	1027
gelesen von einer künstlichen stimme	996
gelişmelerden aninda haberdar olun	4948
gem til læseliste	667
generisano veštačkom inteligencijom	4424
genindlæs siden	765
genişlet	4881
gerenciar opções	4016
gerenciar preferências	4016	4038
geri dön	4881
gerir opções	4016
gerir preferências	4016
gestionează consimțământul	4120
gestionează cookie-urile	4160
gestionează opțiunile	4063	4160
gestionează preferințele	4120
geçerli bir e-posta adresi girin	4960
geçerli süre	4942
geçersiz e-posta	4960
geçersiz e-posta adresi	4960
ghi nhớ đăng nhập	5240
gia hạn gói	5262
giriş	4856
giriş yap	4856
giriş yapin	4856
giriş yapin veya üye olun	4856
giv et beløb	766
giv et engangsbeløb	766
giv os feedback på artiklen	684
già abbonato	2772
già registrato	2772
giải đố ngay	5222
giảm cỡ chữ	5253
giọng nam miền bắc	5201
giọng nam miền nam	5201
giọng nữ miền bắc	5201
giọng nữ miền nam	5201
giọng đọc ai	5226
giọng đọc tự động	5226
gjenstående tid	3661
gjenstående tid #	3660
gjenstående tid -#	3660
glasnoća	4404
gli articoli più letti	2860
glömt ditt lösenord	4754
glömt lösenord	4642
glömt lösenordet	4754
glücksspiel kann süchtig machen	844
godišnja naplata	4413
godišnja pretplata	4413
godišnje	4413
godišnje plaćanje	4413
godkänn	4662
godkänn alla	4662
godkänn alla cookies	4737
godkänn och fortsätt	4737
godkänn och visa	4737
godkänn och visa innehåll	4665
google hirdetések	2633
google ile giriş yap	4958
google playからダウンロード	3045
google playで手に入れよう	3045
google play에서 다운로드	3175
google reklāmas	3350
google से जारी रखें	2487
google-hirdetések	2633
googleでログイン	3055
googleで登録	3055
googleで続ける	3055
gorące tematy	3745
gracias por tu opinión	1622
gratuit, fără spam	4139
grazie, il tuo messaggio è stato inviato	2895
grotuvas įkeliamas	3264
großansicht	1014
gràcies pel teu vot	453
gràcies per la teva opinió	435
gràcies per votar	435
gràcies, el teu missatge s'ha enviat	480
gràcies, ja estàs subscrit	443
grátis e sem spam	3990
grįžti į pradžią	3276
grįžti į viršų	3276
guardar artículo	1572
guardar configuración	1666
guardar para después	1650
guardar para leer después	1650
guardar preferências	3973
gå ikke glip af	692
gå ikke glip af noget	661
gå ikke glipp av noe	3565
gå til forsiden	3679
gå til hovedindhold	775
gå til indhold	695
gå til innhold	3679
gå til liveblog	775
gå til oppskriften	64
gå til opskriften	64
gå til quizzen	741
gå til shop	749
gå til toppen	775
gå till receptet	64
gåvolänk	4775
généré par ia	2244
généré par l'ia	2244
gépi felolvasás	2598
gépi fordítással készült	2625
géppel fordítva	2625
gérer la confidentialité	2243
gérer les cookies	2117
gérer les préférences	2159
gérer les traceurs	2243
gérer mes alertes	2171
gérer mes choix	2117
gérer mes cookies	2243
gérer mes préférences	2243
gérer mon consentement	2202
gérer vos préférences	2202
gérer vos préférences de cookies	2159
góp ý	5175
gönder	94	4961
gönderiyi göster	4944
gönderiyi yükle	4944
gör quizzet	4726
gör testet	4730
görseli büyüt	4964
görüş bildir	4934
görüşünü bildir	4934
görüşünüzü bildirin	4934
gündem	4874
günün anketi	94	4903
günün bulmacasi	4979
günün haberleri	4874
günün kelimesi	4979
günün sudokusu	4979
günün özeti	4874
głosuj	94	3801
głośność	3812
gợi ý	5176
gửi	94	5175
gửi bài cho tòa soạn	5247
gửi bài viết	5247
gửi bình luận	5175	5196
gửi bình luận của bạn	5195
gửi cho bạn bè	5211
gửi email	5164
gửi góp ý	5219
gửi phản hồi	5219
gửi thành công	5242
gửi tin bài	5247
gửi trả lời	5219
gửi ý kiến	5175
gửi ý kiến của bạn	5219
gửi đi	5243
gửi ảnh cho chúng tôi	5247
""", 'h': """
haber bülteni	4910
haber güncelleniyor	4880
haberi arkadaşina hediye et	4865
haberi paylaş	4996
haberi özetle	4970
haberin devami aşağida	4917
haberin devami için kaydirin	4917
haberin devami için tiklayin	4877
haberin kilidini aç	4988
haberle ilgili diğer haberler	4879
haberlere dön	4991
hacer una donación mensual	1713
hacer una donación puntual	1713
hai già un account	2772
hai già votato	2866
halda nõusolekut	1783
hallitse evästeitä	2013
hang letöltése	2598
hanganyag letöltése	2598
hangerő	2599
hantera inställningar	4737
har du sett något	4765
harici içerik	4880
haritayi aç	4881
has arribat al límit d'articles gratuïts	447
has iniciado sesión	1620
has olvidado tu contraseña	1681
hasznos volt az összefoglaló	2530
hasznosnak találta a cikket	2530
hasło	3826
havi előfizetés	2613
havi fizetés	2613
havi rendszeres támogatás	2609
havi támogatás	2509
hayir teşekkürler	4854
hayir, teşekkürler	4854
haz una pregunta sobre este artículo	1622
he leído y acepto la política de privacidad	1643
he llegit i accepto la política de privacitat	431
he olvidado mi contraseña	1681
hela artikeln fortsätter nedan	4660
heli välja	1785
helskärm	4741
helskärmsläge	4740
helyesbítési szabályzat	2622
henüz abone değil misiniz	4958
hepsini gör	4880
her destek önemli	4956
her katki değerli	4956
her katki önemli	4956
her zaman göster	4944
hesap oluştur	4856
hi estàs d'acord? vota	435
hiba bejelentése	2622
hiba jelentése	2538	2622
hiba történt	2616
hiba történt, próbálja újra később	2615
hiba történt. próbálja újra	2615
hiba történt. próbálja újra később	2615
hibabejelentés	2622
hibás e-mail-cím	2615
hibát talált	2530
hibát talált a cikkben	2622
hibát találtál	2622
hibát találtál a cikkben	2622
hier reinhören	910
hinweis schließen	804
hirdetés	2522
hirdetés bezárása	2522
hirdetés elrejtése	2633
hirdetés jelentése	2633
hirdetés vége	2633
hirdetés, görgessen tovább	2522
hirdetésblokkolót használsz	2606
hirdetések engedélyezése	2608
hirdetések kikapcsolása	2633
hivatkozás másolva	2631
hivatkozás másolása	2631
hiển thị bài đăng	5230
hiển thị nội dung	5230
hiện phụ đề	5226
hjälp oss att rätta fel	4668
hlasitosť	4502
hlasovalo # lidí	591
hlasovalo # čtenářů	591
hlasovat v anketě	591
hlasovať	94	4493
hlasovať v ankete	4492
hlavná stránka	4517
hlavné správy	4443
hlavní stránka	624
hlavní zprávy	534
ho già donato	2766
ho già un account	2893
hogyan kapcsolhatom ki a hirdetésblokkolót	2606
hogyan védjük forrásainkat	2622
hoje não	3863
hoppa till huvudinnehåll	4760
hoppa till innehåll	4678
hoppa till innehållet	4760
hoppa över inlägg från facebook	4678
hoppa över inlägg från instagram	4678
hoppa över inlägg från x	4678
hors-séries, livres, affiches	2164
hozzáadás a kedvenc forrásokhoz	2628
hozzáadás a témáimhoz	2628
hozzáadás preferált forrásként	2628
hozzájárulás kezelése	2590
hozzájárulás módosítása	2590
hozzájárulás visszavonása	2590
hozzájárulások kezelése	2590
hozzászólok	2530
hozzászólás	2530
hozzászólás elküldése	2626
hozzászólás jelentése	2626
hozzászólás küldése	2626
hozzászólási szabályzat	2626
hozzászólások	2530
hozzászólások megjelenítése	2626
hozzászólások megtekintése	2530
hrajte zodpovědně	523
hrať	4493
hrať teraz	4492
hrát	594
hrát teď	591
hvala za sporočilo	4614
hvala za vaš glas	4396	4594
hver krone hjælper	767
hver krone tæller	767
hvert bidrag hjælper	767
hylkää	1947
hylkää kaikki	1947
hyppää reseptiin	64
hyppää sisältöön	2039
hyväksy	1947
hyväksy evästeet	1947
hyväksy ja jatka	2013
hyväksy ja näytä	2013
hyväksy ja sulje	2013
hyväksy kaikki	1947
hátralévő idő	2599
hátralévő idő #	2598
hátralévő idő -#	2598
hämta på google play	4742
här kan du kommentera artikeln	4668
hääleta	94
håll dig uppdaterad	4649
håll mig inloggad	4754
hình tiếp theo	5264
hírfolyam	2534
hírlevelek	2540
hírlevél	2540
hírlevél-feliratkozás	2540
hívj meg minket egy kávéra	2609
hívjon meg minket egy kávéra	2609
hören sie diesen artikel	910
hør saken	3571
hết quảng cáo	5225
hủy bất cứ lúc nào	5240
hủy trả lời	5196
""", 'i': """
i den här artikeln	4760
i più commentati	2808
i più letti	2808
i più letti della settimana	2860
i più visti	2808
iba nevyhnutné	4498
iba pre predplatiteľov	4439
ich unterstütze schon	804
identifícate	1647
idi na sadržaj	4418
időtartam	2599
időtartam #	2599
ielikt grozā	3328
ielogojies, lai komentētu	3297
ielādēt ierakstu	3330
ielādēt saturu	3330
ielādēt vēl	3343
ienākt	3291
ienākt ar facebook	3339
ienākt ar google	3339
iepriekšējais attēls	3343
iepriekšējais raksts	3343
iepriekšējā lapa	3343
iesakām	3293
ieslēgt paziņojumus	3335
ieslēgt skaņu	3332
iesūti fotogrāfijas	3344
iesūti ziņu	3344
iesūtīt ziņu	3344
iesūtīt ziņu anonīmi	3344
ievadiet derīgu e-pasta adresi	3341
ieși din ecran complet	4116
igal reedel. tasuta. ilma spämmita	1794
igen, kérek	2605
igen, kérem	2605
igen, köszönöm	2605
ignorar anúncio	4017
ignorer la publicité	2244
ihre meinung zählt	855
ihre stimme wurde gezählt	94	984
ikke abonnent ennå	3673
ikke gå glipp av	3593
ikke nå	3554	3666
ikmēneša ziedojums	3338
il più popolare	2894
il più scelto	2893
il tuo browser non può riprodurre il video	2830
il tuo commento sarà pubblicato dopo l'approvazione	2845
il tuo messaggio è stato inviato	2895
il tuo voto è stato inviato	2866
il tuo voto è stato registrato	2866
iletişim	4873	4890
ilgili içerikler	4874
ilginizi çekebilecek haberler	4874
ilginizi çekebilir	4874
ilmoita asiavirheestä	1954
ilmoita virheestä	1954
im browser öffnen	1038
image précédente	2252
imaginea anterioară	4166
imaginea următoare	4166
imam račun	4412	4611
imate namig? pišite nam	4620
imate priču za nas	4421
imię	3829
imię i nazwisko	3829
impossible de charger la vidéo	2244
impossible de lire la vidéo	2244
imprimir artículo	1650
imprimir esta matéria	3957
in bài	5164
in bài viết	5164
in công thức	64
in trang này	5211
inbäddat innehåll	4737
indhold fra annoncør	790
indholdet er ikke tilgængeligt	752
indlæg fra facebook	695
indlæg fra instagram	695
indlæs flere	695
indlæs indhold	752
indlæs opslag	752
indlæs video	752
indlæser afspiller	755
indlæser video	755
indtast beløb	766
inga kommentarer än	4771
ingen åsikt	4730
ingresá	1647
ingyen, minden héten	2542
ingyen, spam nélkül	2615
ingyenes regisztráció	2513
ingyenes szállítás	2588
inicia la sessió per comentar	453
inicia sesión	1547
inicia sesión con google	1680
inicia sesión para comentar	1654
inicia sessió	419
inicia sessió amb google	478
iniciar reproducción	1709
iniciar reprodução	4017
iniciar sesión	1547
iniciar sesión con apple	1647
iniciar sesión con facebook	1647
iniciar sesión con google	1647
iniciar sessão	3868
inicie sesión	1547
inläst av en syntetisk röst	4740
inne artykuły	3745
innehåll från annonsör	4776
innehåll från våra partner	4776
innehållet kan inte visas	4737
innehållet är skyddat av upphovsrätt	4707
innhold fra annonsør	3603
innhold fra våre annonsører	3694
innhold fra våre partnere	3694
inscription confirmée	2250
inscription à la newsletter	2088
inscrivez-vous à notre newsletter	2088
inscrição confirmada	4023
inscrição realizada com sucesso	3990
insira o seu endereço de email	3950
insira um e-mail válido	3990
instagram-bejegyzés betöltése	2593
instagramで見る	3073
instagramの投稿を読み込む	3042
instagram에서 보기	3205
instagram에서 이 게시물 보기	3205
instalează aplicația	4093
inställningar	4662
inte prenumerant än	4754
integritetsinställningar	4737
introdu emailul tău	4164
introduce tu correo electrónico	1715
introduce un correo electrónico válido	1682
introduce un correo válido	1682
introduce un email válido	1643
introduceți adresa de email	4164
introduceți o adresă de email validă	4139
introdueix un correu vàlid	480
intră în cont	4049
invítanos a un café	1542
iná suma	4508
início	3911
ir a la galería	1686
ir a la página de donaciones	1676
ir para a navegação	3909
ir para a página de doações	3984
ir para a página de donativos	3984
ir para o conteúdo	3911
ir para o conteúdo principal	3909
ir para o rodapé	3909
irány a bolt	2587
irányítószám	2616
isključi zvuk	4403
isključio sam blokator oglasa	4408
isključite adblock	4408
isključite blokator oglasa	4408
ispiši	4345
ispiši recept	64
ispiši članak	4429
ispravci i pojašnjenja	4421
isso foi útil	3960
istediğin zaman iptal et	4958
istediğiniz zaman abonelikten çikabilirsiniz	4910
istediğiniz zaman iptal edin	4856
isto foi útil	3960
iz naše trgovine	4399	4597
iz našeg shopa	4399
izberi naročnino	4611
izberite naročnino	4611
izbor uredništva	4545
izdrukāt	3296
izmēģini # dienas bez maksas	3291
izslēdziet reklāmu bloķētāju	3337
izslēgt skaņu	3332
izveidots ar mākslīgo intelektu	3345
izvēlies abonementu	3339
izvēlies summu	3338
izvēlieties abonementu	3339
izvēlieties summu	3338
izvēlēties plānu	3339
içeriğe geç	4880
içeriği görüntüle	4944
içeriği göster	4944
içeriği yükle	4944
iş birliği	4867
iş birliğiyle	4975
iš mūsų parduotuvės	3260
iš mūsų partnerių	3283
išbandykite # dienų nemokamai	3222
išjungiau reklamos blokavimą	3269
išjungti garsą	3264
išjunkite reklamos blokavimą	3269
išorinis turinys	3240
išsaugoti	3227
išsaugoti nustatymus	3262
išsaugoti pasirinkimą	3262
išsaugoti straipsnį	3227
išsaugoti vėlesniam laikui	3281
išversta automatiškai	3278
išversta dirbtinio intelekto	3278
""", 'j': """
j'ai déjà donné	2066
j'ai déjà un compte	2077
j'ai désactivé adblock	2208
j'ai désactivé mon adblock	2208
j'ai désactivé mon bloqueur	2208
ja hi estàs subscrit	447
ja hi estàs subscrit? entra	447
ja n'ets subscriptor? inicia sessió	419
ja tens compte? inicia sessió	447
ja, gärna	4746
ja, slå på	4746
jaa sähköpostilla	2052
jaa twitterissä	1941
jaa x:ssä	1941
jag förstår	4662
jag har stängt av annonsblockeraren	4747
jag har stängt av den	4750
jag har stängt av min annonsblockerare	4747
jag stödjer redan	4637
jaga sõbraga	1747
jak chronimy nasze źródła	3836
jak chronimy źródła	3836
jak chráníme své zdroje	629
jak chráníme zdroje	629
jak to zrobić	3818
jak vypnout blokování reklam	611
jak wyłączyć adblocka	3817	3818
jak wyłączyć blokowanie reklam	3817
jakość	3812
jatka sähköpostilla	2032
jau turiu paskyrą	3272
jaunākie	3293
jaunākie vispirms	3346
jautā mākslīgajam intelektam	3297
javascript ei ole käytössä	2016
javascript er slået fra	755
javascript er slått av	3660
javascript està desactivat	464
javascript ir izslēgts	3332
javascript išjungtas	3264
javascript je isključen	4403
javascript je vypnutý	603
javascript jest wyłączony	3811
javascript måste vara påslaget	4740
javascript on pois päältä	2016
javascript on välja lülitatud	1785
javascript är avstängt	4740
javascript är inaktiverat	4740
javascript đã bị tắt	5230
javascript вимкнено	5110
javascript е изключен	317
javascript отключен	4290
javascript отключён	4290
javascript מושבת	2361
javascript ถูกปิดใช้งาน	4827
javascriptが無効になっています	3042
javascript已停用	5375
javascript已禁用	5375
javítások és pontosítások	2622
je commande ce numéro	2165
je consens au traitement de mes données	2216
je découvre l'offre	2249
je découvre les offres	2249
je fais un don défiscalisé	2210
je gère mes choix	2121
je gère mes cookies	2117
je m'équipe	2235
je paramètre mes choix	2121
je soutiens déjà	2066
jede spende zählt	924
jede unterstützung hilft	1007
jeder beitrag zählt	924
jeder euro zählt	924
jederzeit kündbar	1010
jednorazový dar	4508
jednorazový príspevok	4509
jednorázový dar	614
jednorázově	505
jednou týdně, zdarma	514
jeg forstår	3582
jeg har slået den fra	765
jeg har slået min adblocker fra	763
jeg har slått av annonseblokkering	3668
jeg har slått den av	3669
jeg støtter allerede	652	3554
jegyek itt kaphatók	2536
jegyvásárlás	2588
jelenlegi idő	2599
jelenlegi idő #	2598
jelentkezzen be vagy regisztráljon	2513
jelentés	2627
jelszó	2613
jelszó megjelenítése	2612
jen nezbytné cookies	600
jen pro předplatitele	507
jesteś już prenumeratorem	3825
jesteś już subskrybentem	3825
jetzt angebot wählen	931
jetzt anhören	835
jetzt reinhören	910
jetzt rätseln	984
jetzt unterstützen	805
ještě nemáte předplatné	617
ještě nemáte účet	617
jiná částka	614
již jste hlasovali	591
již mám předplatné	507
již mám předplatné, přihlásit se	508
již máte předplatné	508
jméno	622
jméno a příjmení	622
joacă acum	4111
joacă gratuit	4111
joacă responsabil	4154
jobs in ihrer nähe	908
jogar grátis	3963
jogue grátis	3963
jokainen euro on tärkeä	2030
jokainen lahjoitus on tärkeä	2030
jokin meni pieleen. yritä uudelleen	2036
jokin meni vikaan. yritä uudelleen	2036
jotain meni vikaan. yritä myöhemmin uudelleen	2036
jotain meni vikaan. yritä uudelleen	2036
još nema komentara	4425
još nemate račun	4412
još niste pretplatnik	4412
još vesti	4342
još vijesti	4342
jsem předplatitel, přihlásit se	508
jste už předplatitel	617
junte-se à conversa	3946
jurnalismul de calitate costă	4098
juttu jatkuu kuvan jälkeen	1944
juttu jatkuu mainoksen jälkeen	1944
juttu jatkuu videon jälkeen	1944
juttu on luettu koneäänellä	2016
juttua päivitetään	1944
jutun lukee koneääni	1941
jutun lukee synteettinen ääni	2016
jutun lukee tekoäly	2016
jutun lukee tekoälyääni	1941
jutun voi myös kuunnella	1941
już głosowałeś	3798
już obserwujesz	3844
już wspieram	3707
już wyłączyłem	3821
já desativei	3981
já desativei o bloqueador	3981
já doei	3863
já está inscrito	4023
já nas bancas	3936
já segue este autor	4002
já segue este tema	4002
já sou apoiador	3863
já sou assinante	3868
já tem conta	3868
já tem uma conta	3868
já tenho conta	3988
já votou	3961
já é assinante? faça login	3868
já é subscritor	3955
já é subscritor? inicie sessão	3955
játssz most	2581
játék indítása	2581
jährlich abgerechnet	1009
jährliche abrechnung	1010
jährliche zahlung	1010
jälgi autorit	1800
jälgi teemat	1800
jälgid juba	1800
jälgid seda teemat	1800
jäljellä oleva aika	2016
jäljellä oleva aika #	2016
jäljellä oleva aika -#	2016
jäljentäminen kielletty	2044
järelejäänud aeg	1786
järelejäänud aeg -#	1785
järgmine artikkel	1796
järgmine leht	1796
järgmine pilt	1796
järgmine video	1785
järjestys	2049
järjestä	2049
jäsenetu	2010
jäta mind meelde	1792
jätka apple'iga	1792
jätka facebookiga	1792
jätka google'iga	1792
jätä kommentti	1954
jūs izmantojat reklāmu bloķētāju	3337
jūs jau balsavote	3258
jūs jau esat nobalsojis	3326
jūs naudojate reklamos blokavimo programą	3269
jūs sekate šią temą	3280
jūs sekojat šai tēmai	3347
jūsu balss ir ieskaitīta	3326
jūsu balss ir pieņemta	3326
jūsu e-pasta adrese	3341
jūsu e-pasts	3341
jūsu vārds	3342
jūsu ziņa	3342
jūsų balsas užskaitytas	3258
jūsų balsas įskaitytas	3258
jūsų el. paštas	3247
jūsų el. pašto adresas	3247
jūsų vardas	3275
jūsų žinutė	3275
""", 'k': """
k tématu	534
k téme	4443
kaikki oikeudet pidätetty	2044
kaip išjungti reklamos blokavimą	3269
kaip saugome šaltinius	3277
kakinställningar	4737
kako isključiti adblock	4408
kako isključiti blokator oglasa	4408
kako štitimo izvore	4421
kako štitimo svoje izvore	4421
kalan süre	4942
kapcsolat a szerkesztőséggel	2622
kapcsolat a szerzővel	2618
kapcsold ki a reklámblokkolót	2606
kapcsolja ki a hirdetésblokkolót	2606
kapcsolódó	2534
kapcsolódó cikk	2534
kapcsolódó cikkek	2534
kapcsolódó tartalom	2534
kapcsolódó témák	2534
karte öffnen	869
kas kokkuvõte oli kasulik	1748
kas mėnesį remti	3270
kategóriák	2534
katrs eiro ir svarīgs	3338
katrs eiro palīdz	3338
katrs ziedojums palīdz	3338
katru piektdienu. bez maksas. bez surogātpasta	3341
katso kuvat tästä	1959
katso myös	1957
katso video tästä	1959
katso video yltä	1959
kattintson a nagyításhoz	2618
kaupallinen sisältö	2054
kaupallinen yhteistyö	90	1944
kaupallisen kumppanin sisältö	2054
kaut kas nogāja greizi. mēģiniet vēlreiz	3341
kaydiniz için teşekkürler	4910
każda wpłata pomaga	3823
każda wpłata się liczy	3823
każda złotówka pomaga	3823
każda złotówka się liczy	3823
każde wsparcie się liczy	3823
každou neděli, zdarma	514
každá koruna pomáhá	615
každá koruna se počítá	615
každé euro pomáha	4509
každé euro sa počíta	4509
každé pondělí, zdarma	514
každé ráno, zdarma	514
každý dar pomáha	4509
každý dar pomáhá	615
každý piatok. zadarmo. bez spamu	4514
každý príspevok pomáha	4509
každý príspevok sa počíta	4509
každý pátek do e-mailu	514
každý pátek, zdarma	514
každý pátek. zdarma. bez spamu	621
každý příspěvek pomáhá	615
každý příspěvek se počítá	615
každý týden, zdarma	514
kažkas nutiko. bandykite dar kartą	3274
kdykoli lze zrušit	508
kdykoliv lze zrušit	508
kdykoliv můžete zrušit	617
keela kõik	1784
keeldu kõigist	1784
keisti sutikimą	3262
keisti šrifto dydį	3281
kenttä on pakollinen	2036
kereskedelmi együttműködés	2588
keresztnév	2616
keresztrejtvény	2584
keresés	2536
keskeytä	2017
keskustelu on päättynyt	2048
keskustelun säännöt	2048
kevesebb mutatása	2618
kezdőlap	2536
không phải bây giờ	5154
không spam	5242
không thể hiển thị nội dung này	5230
không thể phát video	5226
không thể phát video này	5226
không thể tải video	5260
không, cảm ơn	5154
ki kan gjøre feil	3686
ki-antworten können fehler enthalten	1024
ki-übersetzung	1025
ki-übersicht	898
kiekvieną penktadienį. nemokamai. be šlamšto	3274
kiellä kaikki	2014
kiitos viestistäsi	2036
kiitos äänestämisestä	2001
kiitos äänestäsi	94	2001
kiitos! tarkista sähköpostisi	2036
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2606
kingi artikkel sõbrale	1747
kinyitás	2538
kipróbálom	2513
kirjaudu sisään	1930
kirjaudu sähköpostilla	2032
kirjoita sähköpostiosoitteesi	1933
kitas vaizdo įrašas	3264
kitöltöm a kvízt	2581
kiválasztom	2613
kiválasztás	2613
kizárólag előfizetőknek	2612
kişisel verilerimin işlenmesini kabul ediyorum	4960
kiểm tra hộp thư của bạn	5242
kiểm tra kiến thức của bạn	5222
kjøp abonnement	3558
kjøp billett	3654
kjøp billetter	3654
kjøp billetter her	3654
kjøp boka	3654
kjøp boken	3654
kjøp her	3654
kjøp lisens	3684
kjøp nå	3654
kjøp rettigheter	3684
kjøp tilgang	3558
klausies podkāstu	3298
klausies podkāstu šeit	3298
klausies šo rakstu	3296
klausies šo rakstu (# min	3296
klausykite tinklalaidės	3229
klausykite tinklalaidės čia	3229
klausykitės straipsnio	3227
klausīties	3296
klausīties rakstu	3296
kliknij, aby powiększyć	3831
kliknutím zväčšíte	4517
kliknutím zvětšíte	624
klippet er ikke længere tilgængeligt	755
klippet är inte längre tillgängligt	4740
ključne besede	4545
ključne reči	4342
ključne riječi	4342
klíčová slova	534
kniha s věnováním autora	523
knihkupectví	522
kodex diskutujících	636
kodėl matau šią reklamą	3283
kohustuslik väli	1794
kohustuslikud väljad	1794
kokeile # päivää maksutta	1930
kokkuvõtte tegi tehisintellekt	1798
koko näyttö	2017
kolačići	4358
kom ihåg mig	4755
komentarai uždaryti	3279
komentariši	4426
komentarų dar nėra	3279
komentarų nėra	3279
komentavimas išjungtas	3228
komentavimas uždarytas	3279
komentavimo taisyklės	3228
komentiranje je onemogućeno	4425
komentovať	4528
komentáre	4446
komentář	532
komentáře	532
komentāri	3291
komentāri ir slēgti	3346
komentāru vēl nav	3346
komentēt	3291
komentēšana ir slēgta	3297
komentēšanas noteikumi	3297
komercijalni sadržaj	4431
komerčné oznámenie	4442
komerční obsah	642
komerční prezentace	642
komerční sdělení	90	521
komerční článek	642
komerčný obsah	4532
komerčný článok	4532
komment jelentése	2626
komment küldése	2626
komment írása	2626
kommentar gelöscht	1026
kommentarer blir gjennomgått før publisering	3596
kommentarerna förhandsmodereras	4668
kommentarerna är stängda	4771
kommentek megjelenítése	2626
kommentek megtekintése	2530
kommentelési szabályzat	2530
kommentoi ensimmäisenä	2048
kommentoinnin säännöt	2048
kommentointi on päättynyt	2048
kommentér	684
kommersiellt innehåll	4776
konekäännetty	2046
konekäännös	2047
kontakt z redakcją	3836
kontakta författaren	4760
kontaktirajte uredništvo	4620
kontaktovať autora	4517
kontaktovať redakciu	4521
kontynuuj bez wyłączania	3817
koostöö	1751
kopiera gåvolänk	4775
kopiera länk	4656
kopiera länken	4656
kopiering förbjuden	4766
kopijuoti draudžiama	3284
kopijuoti nuorodą	3222
kopioitu leikepöydälle	2052
kopiraj povezavo do članka	4548
kopirano u međuspremnik	4429
kopirano v odložišče	4627
kopiér link	667
kopiér linket	667
kopsavilkumu veidojis mākslīgais intelekts	3345
kopírovanie zakázané	4522
kopírovat odkaz	517	518
kopírovať odkaz	4446
kopírování zakázáno	630
kopēt saiti	3291
kopēšana aizliegta	3351
korisničko ime	4413
korisničko ime ili e-mail	4412
korzyść dla prenumeratorów	3804
korábban írtunk róla	2534
kostenlos und jederzeit kündbar	1011
kosárba	2524
kosárba rakom	2587
kosárba teszem	2587
koupit aktuální vydání	597
koupit lístky	597
koupit nyní	597
koupit časopis	597
kreiraj račun	4335
kreirano uz pomoć ai	4424
kreirano uz pomoć umjetne inteligencije	4424
kreuzworträtsel	986
križaljka	4397
križanka	4595
krzyżówka	3801
krížovka	4493
książka z autografem	3727
książka z autografem autora	3727
książki z autografem	3727
księgarnia	3728
księgarnia internetowa	3728
kuidas reklaamiblokeerija välja lülitada	1790
kullanim koşullari	4868	4890
kumppanin sisältö	2054
kumppanisisältö	2054
kun nødvendige	3657
kun nødvendige cookies	752
kup dostęp	3711
kup książkę	3804
kup licencję	3837
kup licencję na publikację	3837
kup tę książkę	3804
kup w księgarni	3727
kupi naročnino	4541
kupte nám kávu	614
kuula taskuhäälingut	1749
kuuntele podcast tästä	1959
kvíz dne	591
kvíz dňa	4492
kvíz indítása	2581
kvíz kitöltése	2581
kyllä kiitos	2023
kyllä, kiitos	2023
kysy tekoälyltä	1954
kytke ilmoitukset päälle	2020
käyttäjätunnus	2034
käyttäjätunnus tai sähköposti	2032
käyttöehdot	1947
käytä etu	1945
käytät mainonnanestoa	2027
käytät mainosten esto-ohjelmaa	2024
käytät mainosten estoa	2024
käytät mainostenesto-ohjelmaa	2024
käännetty automaattisesti	2046
käännetty tekoälyllä	2046
kép #/#	2617
kép a képben	2599
kép megtekintése	2617
kép nagyítása	2618
kép: #/#	2617
képaláírás megjelenítése	2618
képek megtekintése	2617
kér értesítést	2602
kérdezze ai-asszisztensünket	2530
kérek értesítést	2602	2603
kérem a hírlevelet	2540
kérjük, adjon meg érvényes e-mail-címet	2615
kérjük, kapcsolja ki a hirdetésblokkolót	2606
kérjük, töltse ki ezt a mezőt	2615
később	2605
kích thước chữ	68
kódex diskutujúcich	4527
kõik artiklid	1796
kõik autori artiklid	1796
kõik kommentaarid	1799
kõik õigused reserveeritud	1804
könyvajánló	2524
könyvesbolt	2524
könyváruház	2524
köp	4642
köp biljett	4733
köp biljetter	4733
köp biljetter här	4733
köp boken	4733
köp boken här	4733
köp din biljett	4733
köp här	4733
köp licens	4766
köp rättigheter	4766
köszönjük a feliratkozást	2540
köszönjük a regisztrációt	2615
köszönjük a szavazatodat	2581
köszönjük a szavazatot	94
köszönjük a szavazatát	94	2581
köszönjük az üzenetet	2615
köszönjük üzenetét	2615
köszönjük! ellenőrizze postafiókját	2615
köszönjük, hogy feliratkozott	2615
köszönjük, hogy feliratkoztál	2615
köszönjük, hogy szavazott	2581
köszönjük, hogy szavaztál	2581
köszönöm, nem	2508
kötelező	2616
kötelező kitölteni	2615
kötelező mező	2615
kötelező mezők	2615
kövesd a témát	2628
kövesse a témát	2628
kövesse élőben	2618
követed	2630
követem	2630
követem a szerzőt	2628
követem a témát	2628
következő	2536
következő cikk	2534
következő fotó	2618
következő kép	2618
következő oldal	2618
következő videó	2598
követve	2629
követés	2630
követés leállítása	2628
követés megszüntetése	2628
közlemény: adomány	2609
közlemény: támogatás	2609
køb abonnement	656
køb adgang	656
køb billet	749
køb billet her	749
køb billetter	749
køb billetter her	749
køb bogen	749
køb bogen her	749
køb her	749
køb licens	780
køb nu	749
køb rettigheder	780
kúpiť e-knihu	4496
kúpiť knihu	4496
kúpiť licenciu	4522
kúpiť lístky	4496
kúpiť predplatné	4439
kúpiť teraz	4496
kúpiť vstupenku	4496
kúpiť vstupenky	4496
kúpiť časopis	4496
kúpte nám kávu	4508
kúpte si knihu	4496
kúpte si vstupenky	4496
küfür, hakaret içeren yorumlar onaylanmamaktadir	4873
küldd be a fotóidat	2622
küldd el egy barátodnak	2631
küldd tovább a cikket	2520
küldje be fotóit	2622
küldje el barátjának	2519
küldje el fotóit	2622
küldje el ismerősének	2520
küldjön névtelen üzenetet	2622
küldjön tippet	2622
küldés	94	2519	2616
küldés e-mailben	2519
küldés whatsappon	2631
külső tartalom	2536
künye	4868	4890
küpsiste kasutamine	1783
küpsiste seaded	1760
küsi tehisarult	1748
küsitlus	95
küsitluse tulemused	1786
kā izslēgt reklāmu bloķētāju	3337
kā mēs sargājam avotus	3344
kā tev patika raksts	3297
kā tu domā? balso	3298
kāpēc es redzu šo reklāmu	3350
ką manote? balsuokite	3229
křížovka	594
kết quả bình chọn	5257
kết quả thăm dò	5257
kết thúc quảng cáo	5225
""", 'l': """
l'accès à tous les articles	2249
l'offre intégrale	2249
la discussione è chiusa	2802
la donazione è detraibile	2889
la encuesta del día	1588
la lecture automatique est désactivée	2244
la más popular	1681
la nota continúa después del anuncio	1579
la noticia continúa abajo	1726
la noticia continúa debajo	1726
la notícia continua a sota	459
la palabra del día	1702
la pregunta del día	94
la pubblicità continua	2938
la publicidad continúa	1726
la rédaction n'a pas participé	2261
la rédaction vous conseille	2129
la sélection de la rédaction	2129
la tua richiesta è stata inviata	2928
la vidéo commence dans #	2244
la vidéo ne peut pas être lue	2198
labojumi un precizējumi	3344
ladda inlägg	4737
ladda inlägget	4737
ladda innehåll	4737
ladda innehållet	4737
ladda ned på google play	4742
lae äpp alla	1787
lahenda ristsõna	1779
lahjoita artikkeli ystävälle	1941
lai komentētu, ielogojies	3297
lai komentētu, pieslēdzies	3297
laisser une réponse	2190
laita ilmoitukset päälle	2020
lancer la vidéo	2244
lap tetejére	2618
las más leídas	1592
las más leídas de hoy	1651
las noticias más leídas	1651
lasa sintētiska balss	3332
lasi arī	3293
lasi bez ierobežojumiem	3339
lasi bez reklāmām	3350
lasi komentārus	3297
lasi tālāk	3291
lasi vairāk šeit	3298
lasi vēl	3293
lasiet arī	3293
lasiet vēl	3293
last inn siden på nytt	3669
last siden på nytt	3669
lasă un comentariu	4064
lasă un răspuns	4108
lasīt komentārus	3297
lasīt tālāk	3298
lasīt vairāk	3298
lasīt visu rakstu	3343
lasīt vēlāk	3296
lasītākie	3293
lataa lisää	1959
lataa sisältö	2013
lataa ääni	2016
lautstärke	997
lavet ved hjælp af ai	782
le choix de la rédaction	2129
le club des abonnés	2196
le journal numérique	2077
le lecteur vidéo est en cours de chargement	2198
le lien a été copié	2181
le lien a été copié dans le presse-papiers	2181
le notizie più lette	2860
le più lette	2808
le za naročnike	4611
lea también	1592
lecteur vidéo	2244
lecture limitée	2079
lecture réservée aux abonnés	2079
lee sin límites	1647
lee también	1592
leer artículo completo	1598
leer el artículo completo	1686
leer el siguiente artículo	1717
leer más	1598
leer siguiente artículo	1717
leer también	1592
leer transcripción	1661
legfrissebb elöl	2626
legfrissebb hírek	2534
leggi di più	2813
leggi più tardi	2858
legjobb ajánlat	2613
legjobb ár	2613
legnépszerűbb	2534	2613	2627
legrégebbi	2627
legrégebbi elöl	2626
legújabb	2627
legújabb elöl	2626
leia a matéria completa	3958
leia a notícia completa	3994
leia as notícias no aplicativo	3948
leia também	3906
leisti pranešimus	3267
leisti vaizdo įrašą	3264
leitor de vídeo	4017
leitor de áudio	4017
lejupielādēt app store	3334
lejupielādēt audio	3332
lejupielādēt lietotni	3334
lejupielādēt no app store	3334
lejupielādēt no google play	3334
lejátszás	2599
lejátszási sebesség	2598
len nevyhnutné cookies	4498
len pre predplatiteľov	4439
ler grátis	4022
ler o próximo artigo	4025
ler próximo artigo	4025
ler transcrição	3969
les choix de la rédaction	2129
les commentaires sont réservés aux abonnés	2237
les den først i appen	3662
les først i appen	3662
les lecteurs ont aussi consulté	2183
les mieux notés	2191
les mots croisés du jour	2238
les més llegides	450
les også	3593
les plus commentés	2129
les plus consultés	2220
les plus partagés	2129
les plus récents	2191
les prix indiqués sont susceptibles d'évoluer	2165
les résultats du vote	2237
les våre debattregler	3587
letiltás	2605
letna naročnina	4612
letno plačilo	4612
letölthető a google play áruházból	2600
letölthető az app store-ból	2600
letöltés az app store-ból	2600
leído por una voz sintética	1661
leído por voz sintética	1661
li e aceito a política de privacidade	3950
libovolná částka	614
licenc vásárlása	2623
licencja na publikację	3837
liczy się każda wpłata	3823
liczy się każda złotówka	3823
lido por uma voz sintética	3969
lielāks teksts	3348
lien copié	2107
lien copié dans le presse-papiers	2181
lietošanas noteikumi	3308
liitudes nõustud kasutustingimustega	1767
liity jäseneksi	1928
likęs laikas	3265
likęs laikas -#	3264
lineでシェア	2968
lineでシェアする	3015
lineでログイン	3055
lineで共有	3069
lineで送る	2968
link a vágólapra másolva	2519
link bài gốc	5211
link copiado para a área de transferência	3957
link kopiëren	3383
link másolva	2519
link másolása	2519
link został skopiowany	3846
lire l'article précédent	2252
lire la suite pour #€	2077
lire la vidéo	2133
lire à haute voix	2107
lire également	2129
lisätiedot	1960
lisää aiheesta	1957
lisää artikkeleita	2039
lisää ensisijaiseksi lähteeksi	2050
lisää kirjoittajalta	2039
lisää kommentti	2048
lisää omiin aiheisiin	2050
lisää ostoskoriin	2010
lisää samalta kirjoittajalta	2039
lisää suosikkilähteeksi	2050
livrare gratuită	4154
liên hệ	5175
liên hệ quảng cáo	5247
liên hệ tòa soạn	5247
liên hệ với tòa soạn	5247
liên kết tài trợ	5215
liên quan	5176
ljud på	4741
ljudet är ai-genererat	4740
llegeix la transcripció	460
llegeix sense límits	447
llegeix també	422
llegir més	450
llegit per una veu sintètica	460
lo + leído	1592
lo esencial cada mañana	1715
lo más comentado	1592
lo más compartido	1592
lo más leído	1592
lo más popular	1592
lo más visto	1592
lo más visto hoy	1651
lo último	1592
locuri de muncă	4085
loe lähemalt	1749
loe lähemalt siit	1749
loe äpis	1787
loeb sünteetiline hääl	1785
logi sisse või loo konto	1742
los lectores también leyeron	1651
luba kõik	1760
luba kõik küpsised	1783
lubię to	3722	3843
lucrează cu noi	4085
lue keskustelun säännöt	1954
lue lisää	1957
lue lisää aiheesta	1957
lue myöhemmin	1941
lue myös	1957
lue vähemmän	2007
lugu jätkub pärast reklaami	1751
lugu täieneb	1749
lui écrire	2157
lukijana synteettinen ääni	2016
luotu tekoälyllä	2046
luôn cho phép	5230
luôn hiển thị	5230
luštit	594
luštit křížovku	591
lyd på	3661
lze kdykoli zrušit	508
làm bài trắc nghiệm	5222
làm mới trang	5236
làm trắc nghiệm	5222
lägg till i mina ämnen	4773
lägg till oss som föredragen källa	4773
lägg till som föredragen källa	4773
lähetä	94	2037
lähetä kommentti	2048
lähetä kuvasi	2043
lähetä palaute	2046
lähetä palautetta	2046
lähetä sähköpostilla	1941
lähetä viesti	2036
lähetä viesti toimittajalle	2039
lähetä vinkki	2043
lähetä vinkki nimettömänä	2043
lämna en kommentar	4668
lämna ett svar	4771
lämna feedback	4769
längd	4741
längd #	4741
länk kopierad	4656
länken har kopierats	4775
länken kopierad	4656
länken är kopierad	4656
läs den först i appen	4742
läs dokumentet	4679
läs domen	4679
läs först i appen	4742
läs hela	4760
läs hela artikeln	4678
läs hela texten	4678
läs hela texten här	4678
läs i webbläsaren	4782
läs in sidan igen	4750
läs kommentarer	4668
läs mer	4675	4678
läs mer om	4675
läs mindre	4730
läs också	4675
läs på webben	4782
läs senare	4656
läs transkription	4740
läs utan annonser	4776
läs vidare	4642	4675
läs våra kommentarsregler	4668
läs även	4675
läsarerbjudande	4733
läsarerbjudanden	4733
läsarfrågan	94	4726
läsarresa	4733
läsarresor	4733
lästid	4678
lästid # min	4678
lås artiklen op	769
lås op	656
lås op for artiklen	769
lås opp artikkelen	3558
lås opp saken	3558
lås upp	4755
lås upp artikeln	4642
låst artikel	4754
låst innehåll	4755
læg en kommentar	785
læg i kurv	749
læg i kurven	750
længde #	756
læs debatreglerne	684
læs debatreglerne her	684
læs den først i appen	757
læs først i appen	757
læs hele artiklen	695
læs i appen	757
læs i browser	795
læs kommentarer	684
læs mere	692	695
læs mere om	692
læs mindre	746
læs også	692
læs også disse artikler	692
læs senere	667
læs transskription	755
læs uden annoncer	790
læs uden grænser	769
læs uden reklamer	790
læs videre	656	692
læs vores regler for debatten	684
læserrejse	749
læserrejser	749
læsertilbud	749
læsetid # min	695
læst op af en syntetisk stemme	755
lên đầu trang	5179
líbí se mi	637
lõpeta jälgimine	1800
lös korsordet	4726
lösenord	4755
löysitkö virheen	2043
løs krydsord	741
løs krydsordet	741
løs kryssordet	3646
lùi # giây	5226
lúštiť krížovku	4492
lülita reklaamiblokeerija välja	1790
lülitasin reklaamiblokeerija välja	1790
lütfen geçerli bir e-posta adresi girin	4960
lūdzu, izslēdziet reklāmu bloķētāju	3337
lưu	5164
lưu bài	5164
lưu bài viết	5164
lưu bài để đọc sau	5211
lưu cài đặt	5230
lưu công thức	64
lưu tin	5201
lưu tùy chọn	5230
lấy link	5211
""", 'm': """
magari più tardi	2766
mai multe articole de același autor	4143
mai multe opțiuni	4063	4152
mai târziu	4045	4126
mainonnanesto käytössä	2027
mainonnanesto on käytössä	2027
mainos päättyy	1944
mainossisältö	1946
mainostajan sisältö	2054
mainosten estäminen käytössä	2027
mainīt burtu izmēru	3348
mainīt piekrišanu	3330
mais notícias	3906
mais opções	4005
mais opções de partilha	4004
maksettu mainossisältö	1946
maksettu sisältö	1944
maksettu yhteistyö	2054
maksettua mainossisältöä	1946
maksettua sisältöä	1946
mam już konto	3825
mam prenumeratę	3825
manas tēmas	3347
mantener la sesión iniciada	1680
mantener sesión iniciada	1680
manter sessão iniciada	3988
mantén la sessió iniciada	478
manşetler	4874
maschinell übersetzt	1024
maschinelle übersetzung	1025
masintõlgitud	1798
maskinoversættelse	784
maskinöversatt	4768
maskinöversättning	4770
masquer la publicité	2165
masquer les réponses	2190
masz już konto	3711
masz już konto? zaloguj się	3711
masz włączonego adblocka	3817
materialet er vernet etter åndsverkloven	3684
materialet är skyddat enligt lagen om upphovsrätt	4705
materialet är upphovsrättsskyddat	4706
materiał komercyjny	3848
materiał niedostępny	3811
materiał partnera	3726
materiał partnerski	3848
materiał promocyjny	3726
materiał płatny	3848
materiał sponsorowany	3726
materiał wideo niedostępny	3811
materiał zewnętrzny	3726
matéria exclusiva para assinantes	3955
matérias relacionadas	3906
mazāks teksts	3348
mağazamiz	4940
mağazaya git	4940
mašinski prevedeno	4424
mašīntulkots	3345
mažesnis tekstas	3281
me désabonner	2267
me désinscrire	2267
me ei saa seda sisu näidata	1783
me réabonner	2249
media społecznościowe	3723
medlemsförmån	4733
megjelenítés és elfogadás	2590
megnyitás	2538
megnyitás az alkalmazásban	2600
megnézem	2536
megnézem a galériát	2618
megnézem az ajánlatot	2587
megnézem az eredményt	2581
megnézem az árat	2587
megosztás	2519
megosztás a facebookon	2519
megosztás ajándékként	2631
megosztás e-mailben	2631
megosztás facebookon	2519
megosztás twitteren	2519
megosztás whatsappon	2631
megrendelem a könyvet	2525
megrendelés	2524
megveszem a könyvet	2587
mehr für dich	936
mehr für sie	936
meld deg av når som helst	3676
meld deg på	3565
meld deg på nyhetsbrevet	3565
meld meg på	3676
mentions légales	2117
mentés	2519
mentés későbbre	2519
menú	1598
menü	865	1016	2536	4880
menü schließen	865
menü öffnen	865
menüyü kapat	4991
mer från	4675
mer läsning	4675
merci ! votre message a bien été envoyé	2216
merci d'avoir voté	94	2169
merci de le désactiver pour continuer	2208
merci, votre vote a été pris en compte	2190
mergi la pagina de donații	4133
mergi la rețetă	64
mesajiniz başariyla gönderildi	4960
mesajiniz gönderildi	4960
mesajul dumneavoastră a fost trimis	4139
mesajul tău	4140
mesačne	4512
mesačná platba	4512
mesačné predplatné	4512
mesačný dar	4508
mesečna donacija	4410	4609
mesečna naročnina	4612
mesečna pretplata	4413
mesečno	4413	4612
mesečno plačilo	4612
messaggio pubblicitario con finalità promozionale	2837
mest läst	4675
mest lästa	4675
mest læst	692
mest læste	692
mest populär	4755
mest populärt	4755
mest populær	770	3674
mest populære	770	3674
mesterséges intelligencia készítette	2625
mesterséges intelligenciával készült	2625
metinė prenumerata	3273
mettre de côté	2262
mi donación	1713
mi készítette	2625
mi var kļūdīties	3345
mi által generált	2625
mi-összefoglaló	2536
micșorează textul	4152
mida sina arvad? hääleta	1749
midagi läks valesti. proovi uuesti	1794
miesięcznie	3826
miks ma seda reklaami näen	1803
miksi näen tämän mainoksen	2054
mina ämnen	4773
mind a # fotó megtekintése	2617
mind a # fotók megtekintése	2617
mind a # kép megtekintése	2617
mind a # képek megtekintése	2617
mind a fotó megtekintése	2617
mind a fotók megtekintése	2617
mind a kép megtekintése	2617
mind a képek megtekintése	2617
minden adomány számít	2610
minden forint segít	2610
minden forint számít	2610
minden hozzájárulás számít	2610
minden héten e-mailben	2542
minden héten, ingyen	2542
minden hétfőn, ingyen	2542
minden pénteken a postaládájában	2542
minden pénteken, ingyen	2542
minden pénteken. ingyen. spam nélkül	2615
minden reggel a postafiókjában	2542
minden reggel a postaládájában	2542
minden süti elfogadása	2590
minden támogatás segít	2610
mindet elutasítom	2591
mindig engedélyezem	2590
mindig engedélyezés	2590
mindig megjelenítem	2590
minn meg på det senere	3554
minőség	2599
mira el vídeo	441
mira también	1717
mit ki übersetzt	1024
mit paypal unterstützen	1006
mitä mieltä olet? äänestä	1959
miért látom ezt a hirdetést	2633
miễn phí vận chuyển	5255
miễn phí, không spam	5242
mjesečna donacija	4410
mjesečna pretplata	4413
mjesečno	4413
modalità di pagamento	2770
moderációs alapelvek	2626
moderálási elvek	2530
modifică preferințele cookie	4078
modifică setările	4160
modifier mes préférences	2159
modifier mes préférences de cookies	2120
modifier vos préférences	2202
modtag en notifikation, når vi skriver om emnet	695
modération a priori	2237
mogoče kasneje	4552
mogą cię zainteresować	3745
mohlo by se vám líbit	534
mohlo by vás také zajímat	534
mohlo by vás tiež zaujímať	4443
mohlo by vás zajímat	534
mohlo by vás zaujímať	4443
moje témata	638
moje témy	4529
mokama partnerystė	3283
molimo isključite blokator oglasa	4408
molimo vas, isključite adblock	4408
monatlich kündbar	931
montant personnalisé	2247
mostra aquesta publicació a instagram	431
mostra di più	2813
mostra els subtítols	460
mostra la publicació	464
mostra més	484
mostra'n més	423
mostrar comentários	3960
mostrar conteúdo	3973
mostrar conteúdo externo	3931
mostrar más	1598
mostrar o conteúdo	3973
mostrar subtítulos	1661
mot de passe oublié	2077
mots clés	2129
mots croisés	2195
mots croisés du jour	2238
mots fléchés	2195
mots mêlés	2195
mots-clés	2129
może cię zainteresować	3745
może później	3707
możesz zrezygnować w każdej chwili	3825
možda kasnije	4350
možda vas zanima	4342
možda će vas zanimati	4342
možete se odjaviti bilo kada	4415
možete se odjaviti u bilo kom trenutku	4415
možno neskôr	4450
možná později	504
mua sách	5225
mua sách tại đây	5225
mua trên lazada	5225
mua trên shopee	5225
mua trên tiki	5225
mua vé	5225
mua vé ngay	5225
muhabirin diğer haberleri	4891
muistuta myöhemmin	1927
mulțumim că ai votat	4108
mulțumim pentru feedback	4081
mulțumim pentru sprijin	4162
mulțumim pentru susținere	4162
mulțumim pentru vot	94	4108
mulțumim, mesajul a fost trimis	4139
mulțumim, te-ai abonat cu succes	4094
mutasd az eredményt	94	2581
mutass többet	2536
muuda küpsiste seadeid	1783
muut lukivat myös	1957
muuta evästeasetuksia	2013
mykistä	2017
myöhemmin	2023
mám predplatné	4511
mám předplatné	617
mám vypnuto	613
mám účet	617
már előfizető	2513
már kikapcsoltam	2608
már követed	2628
már követed ezt a témát	2628
már követi	2628	2630
már szavazott	2581
már szavaztál	2581
már van fiókom	2612
más	1598
más antiguos	1655
más artículos	1592
más artículos de este autor	1686
más artículos del autor	1616
más detalles	1599
más en	1592
más historias	1592
más información	1592
más leídas	1592
más leído	1592
más leídos	1592
más noticias	1592
más noticias de este autor	1686
más opciones	1581
más opciones para compartir	1696
más popular	1681
más recientes	1655
más sobre este tema	1592
más tarde	1541
más valorados	1655
más vistas	1592
más vistos	1592
más votados	1655
más összeg	2609
mások ezt olvassák	2534
mások ezt olvasták	2534
másolva	2632
másolás	2519
másolás tilos	2623
máte již účet	507
máte předplatné? přihlaste se	507
máte tip	629
máte už účet	617
máte zapnutý adblock	611
mã giảm giá	5265
mängi kohe	1779
märkasid viga	1797
märksõnad	1744
månadsgåva	4638
månadsvis	4755
månadsvis betalning	4755
månedlig	3674
månedlig betaling	3674
månedlig gave	3555
månedlig støtte	767
månedligt	770
månedligt bidrag	653
mångfaldigande förbjudet	4707
måske senere	652	760
måske vil du også kunne lide	692
még nem előfizető	2612
még nincs előfizetése	2612
még nincs fiókja	2612
még nincs fiókod	2612
még nincsenek hozzászólások	2626
més antics	454
més articles d'aquest autor	484
més informació	422
més llegides	422
més notícies	450
més opcions	495
més recents	454
més tard	469
més valorats	454
més votats	454
método de pago	1545
métodos de pagamento	3866
métodos de pago	1545
mākslīgais intelekts var kļūdīties	3345
mākslīgā intelekta kopsavilkums	3298
mă abonez	4094
mărește fotografia	4143
mărește imaginea	4143
mărește textul	4152
mărime text	68
mēneša abonements	3340
mēs nevaram parādīt šo saturu	3330
mēģiniet vēlreiz	3341
mēģiniet vēlāk	3341
mėnesinė parama	3271
mėnesinė prenumerata	3273
měsíční dar	614
měsíční platba	618
měsíční předplatné	618
měsíčně	618
můj účet	507
můžete kdykoli zrušit	508
můžete kdykoliv zrušit	508
mọi đóng góp đều quý giá	5238
mỗi đóng góp đều quý giá	5238
một lần	5239
mới nhất	5176	5196
mời chúng tôi ly cà phê	5238
mời tác giả ly cà phê	5157
mời tác giả một ly cà phê	5157
mời tôi một ly cà phê	5157
mở	5180
mở khóa bài viết	5262
mở khóa bài viết này	5211
mở rộng	5179
mở trong ứng dụng	5232
mở ứng dụng	5232
""", 'n': """
na celú obrazovku	4501
na górę	3832
na hlavní stránku	624
na hlavnú stránku	4517
na stránku darov	4508
na stránku darů	614
na začiatok	4502
na začátek	604
na żywo	3812
nabídka pro čtenáře	597
nadaljevanje članka pod oglasom	4544
nagyobb betűk	2631
nagyítás	2599
nahlásit	637
nahlásit chybu	532
nahlásit komentář	636
nahlásit příspěvek	636
nahlásit reklamu	642
nahlásiť	4528
nahlásiť chybu	4446
nahlásiť komentár	4527
nahlásiť príspevok	4527
nahlásiť reklamu	4532
najboljši	4625
najchętniej czytane	3745
najchętniej czytane dziś	3745
najczęściej czytane	3745
najczęściej czytane artykuły	3745
najlepšia ponuka	4512
najlepšie	4528
najnovejše	4545
najnovejše novice	4545
najnovejši	4625
najnovejši najprej	4624
najnoviji članci	4342
najnovšie	4443	4528
najnovšie správy	4443
najnovšie články	4443
najnowsze artykuły	3745
najnowsze wiadomości	3745
najobľúbenejšie	4512	4528
najstarejši	4625
najstarejši najprej	4624
najstaršie	4528
najvýhodnejšie	4512
najčitanije	4342
najčitanije vesti	4342
najčitanije vijesti	4342
najčitanije vijesti dana	4342
najčítanejšie	4443
najčítanejšie články	4443
najčítanejšie články dňa	4443
naloži objavo	4599
naloži več	4617
naloži video	4599
naloži vsebino	4599
napi keresztrejtvény	2581
napiši komentar	4425	4624
napišite komentar	4548
napište autorovi	624
napište do redakce	629
napište komentář	636
napište redakci	629
napsat komentář	532
napísať autorovi	4517
napísať komentár	4527
napíšte autorovi	4517
napíšte do redakcie	4521
napíšte komentár	4527
napíšte redakcii	4521
naročena vsebina	4544
naroči knjigo	4597
naročite knjigo	4597
naročite se	4540
naročnina	4540
narração gerada por ia	4017
naruči knjigu	4399
naručite knjigu	4399
naskenujte qr kód	606
naskenujte qr kód a stáhněte si aplikaci	605
naslednji članek	4617
nastala chyba. skúste to neskôr	4514
nastala chyba. zkuste to prosím znovu	621
nastavenia súkromia	4498
nastavenie súkromia	4498
nastavení	526
nastavení cookies	526
nastavení ochrany soukromí	600
nastavení soukromí	600
nastavi bez isključivanja	4408
nastavi s google računom	4412
nastavi čitanje	4394
nastavi čitati	4394
nastavit jako preferovaný zdroj	638
nastavit upozornění	607
nastavite čitanje	4394
nastavite čitati	4394
nastavitve piškotkov	4560
nastaviť ako preferovaný zdroj	4529
nastaviť upozornenia	4504
następna strona	3748
następne wideo	3811
następne zdjęcie	3831
następny	3748
następny artykuł	3745
następny film	3811
nasza księgarnia	3728
natisni članek	4548
naudojate reklamos blokavimą	3269
naudojimo taisyklės	3240
naudojimosi taisyklės	3263
naujausi viršuje	3279
naujausios žinios	3224
naujienlaiškis	3247
nav komentāru	3346
načteno umělým hlasem	603
načtěte qr kód	606
načíst další	536
načíst další články	624
načíst mapu	529
načíst obsah	600
načíst příspěvek	600
načíst stránku znovu	613
načíst video	600
načíst více	624
načítava sa prehrávač	4501
načítava sa video	4501
načítať obsah	4498
načítať príspevok	4498
načítať viac	4517
načítať video	4498
načítať ďalšie	4517
načítám přehrávač	603
načítání videa	603
našli jste chybu	532
našli jste chybu v článku	629
našli jste v článku chybu	532
našli ste chybu	4521
našli ste chybu v článku	4521
našli ste v článku chybu	4521
naživo	4502
ne děkuji	504
ne ratez rien de l'actualité	2207
ne, ačiū	3268
ne, děkuji	504	608
ne, děkuju	608
nederīga e-pasta adrese	3341
nejdiskutovanější	534
nejlepší	637
nejlepší nabídka	618
nejnovější	534	637
nejnovější zprávy	534
nejnovější články	534
nejoblíbenější	618	637
nejstarší	637
nejvýhodnější	618
nejčtenější	534
nejčtenější články	534
nejčtenější články dne	534
nekaj je šlo narobe. poskusite pozneje	4614
nekaj je šlo narobe. poskusite znova	4614
nem kérem	2603
nem kötelező	2616
nem küldünk spamet	2615
nem, köszönöm	2508	2603
nemam mišljenje	4397
nemate račun	4412
nemaš račun	4412
nemám názor	594	4493
nemám účet	617
nemáte predplatné	4511
nemáte předplatné	617
nemáte účet	617
nenhum comentário	3897
neplatná e-mailová adresa	621
neplatný e-mail	621
nepovinné	622	4515
neskôr	4505
neteisingas el. pašto adresas	3274
neueste beiträge	862
neveljaven e-poštni naslov	4614
nešto je pošlo naopako. pokušajte ponovo	4415
nešto je pošlo po zlu. pokušajte ponovno	4415
nešto je pošlo po zlu. pokušajte ponovo	4415
nghe bài báo	5226
nghe bài viết	5201	5226
nghe nội dung bài viết	5226
nghe đọc bài	5201	5226
nhấn để bật tiếng	5260
nhận thông báo	5233
nhập bình luận	5257
nhập bình luận của bạn	5257
nhập email của bạn	5263
nhập số tiền	5261
nhập địa chỉ email	5263
nhập địa chỉ email của bạn	5263
nhắc tôi sau	5154
nhớ đăng nhập	5240
ni še komentarjev	4624
nie dziękuję	3707
nie dziś	3707
nie możemy pokazać tej treści	3808
nie możemy wyświetlić tej treści	3808
nie można odtworzyć filmu	3811
nie można odtworzyć wideo	3811
nie można wyświetlić tej treści	3808
nie pamiętam hasła	3825
nie pamiętasz hasła	3711
nie udało się załadować filmu	3811
nie ďakujem	4450
nie, dziękuję	3707
nie, ďakujem	4450
nieprawidłowy adres e-mail	3828
niečo sa pokazilo	4515
niečo sa pokazilo, skúste to znova	4514
niečo sa pokazilo. skúste to neskôr	4514
niečo sa pokazilo. skúste to znova	4514
nimate računa	4611
nimetön postilaatikko	2043
nincs fiókja	2612
nincs fiókod	2612
nincs fiókom	2612
nincs hozzászólás	2626
nincs még előfizetésed	2612
nincs még fiókja	2612
nincs véleményem	2584
nincsenek hozzászólások	2626
niste naročnik	4611
no es pot reproduir el vídeo	460
no ho sé	454
no mūsu partneriem	3350
no mūsu veikala	3328
no se ha podido cargar el vídeo	1709
no se ha podido reproducir el vídeo	1661
no se puede reproducir el vídeo	1661
no sé	1655
no te pierdas las últimas noticias	1570
noe gikk galt, prøv igjen	3676
noe gikk galt, prøv igjen senere	3676
noe gikk galt. prøv igjen	3676
noe gikk galt. prøv igjen senere	3676
noget gik galt, prøv igen	772
noget gik galt, prøv igen senere	772
noget gik galt. prøv igen	772
noget gik galt. prøv igen senere	772
nokopēts	3349
només els subscriptors poden comentar	435
només per a subscriptors	478
non seguire più	2907
noraidīt visas	3331
normas de participación	1654
normes de participació	453
norėdami komentuoti, prisijunkite	3228
nos hors-séries	2164
nosūti draugam	3296
nosūtīt atsauksmi	3345
nosūtīt draugam	3296
nosūtīt e-pastā	3296
nosūtīt komentāru	3346
nosūtīt ziņu	3341
noteで書く	2968
notiek video ielāde	3332
notifications activées	2207
notifikácie	4505
notre charte déontologique	2224
notre charte éditoriale	2224
notre sélection	2129
notre sélection d'articles	2183
notícia anterior	484	3994
notícia següent	484
notícias relacionadas	3906
notícias relacionadas que podem lhe interessar	22
notícies destacades	450
notícies relacionades	422
nous protégeons nos sources	2224
nous écrire	2225
nouveau ! suivez vos auteurs préférés	2231
nu ai cont? înregistrează-te	4099
nu aveți cont	4138
nu ești abonat	4137
nu ești încă abonat	4137
nu mai urmări	4150
nu mulțumesc	4045
nu putem afișa acest conținut	4120
nu på google play	757
nu s-a putut încărca videoclipul	4161
nu sunteți abonat	4137
nu știu / nu răspund	4109
nu, mulțumesc	4045	4126
nuestro código ético	1689
numele tău	4140
numele tău de utilizator	4156
nuotrauka # iš #	3285
nur für mitglieder	1010
nuskaitykite qr kodą	3266
nuskenuokite qr kodą	3266
nyaste först	4771
nyeste først	3688
nyhetsdøgnet	3593
nyní na google play	605
nyní ne	608
nyomtatás	2519
não foi possível carregar	4017
não foi possível carregar o vídeo	3969
não foi possível reproduzir o vídeo	3969
não perca	3906
não sabe / não responde	3961
não sei	3961
não tem conta	3989
não tem uma conta	3989
não é assinante	3988
não, obrigada	3863
não, obrigado	3863
nächste seite	865
nächster artikel	862
nächstes bild	1014
nächstes foto	1014
nächstes video	996
näin korjaamme virheet	2043
näin poistat mainoseston	2024
näin poistat mainosten eston	2024
näin suojaamme lähteitämme	2043
näin suojelemme lähteitä	2043
näita # vastust	1799
näita alati	1783
näita galeriid	1796
näita ja nõustu	1783
näita kõiki	1750
näita rohkem	1749
näita sisu	1783
näita tulemusi	1779
näita vastuseid	1799
näita veel	1749
näita vähem	1750	1796
näköislehti	1930
nästa	4678
nästa artikel	4675
nästa bild	4760
nästa sida	4760
nästa video	4740
näytä # kuvaa	2038
näytä # kuvat	2038
näytä # vastausta	2048
näytä aina	2013
näytä alkuperäinen	1960
näytä galleria	2039
näytä ja hyväksy	2013
näytä julkaisu	1948
näytä kaikki	1959
näytä kaikki # kuvaa	2038
näytä kaikki # kuvat	2038
näytä kaikki artikkelit	2039
näytä kaikki kommentit	2048
näytä kaikki kuvaa	2038
näytä kaikki kuvat	2038
näytä kartta	1960
näytä kommentit	1954
näytä kuvaa	2038
näytä kuvagalleria	2039
näytä kuvat	2038
näytä kuvateksti	2039
näytä käännös	1960
näytä lisää	1959
näytä lisää artikkeleita	2039
näytä lisää kommentteja	2048
näytä litterointi	2016
näytä salasana	2032
näytä sisältö	1947
näytä tekstitykset	2016
näytä tiedot	1960
näytä tulokset	94	1960	2001
näytä upotus	1948
näytä vastaukset	2048
näytä vähemmän	1960	2039
något gick fel	4758
något gick fel, försök igen	4757
något gick fel, försök igen senare	4757
något gick fel. försök igen	4757
något gick fel. försök igen senare	4757
næste	695
næste artikel	692
næste billede	775
næste side	775
næste video	755
némítás	2599
némítás feloldása	2598
népszerű	2534
név	2616
névtelen bejelentés	2622
névtelen postaláda	2622
nézze meg galériánkat	2536
nézze meg képeinket	2536
nõustu ja jätka	1783
nõustu ja näita	1783
nõustun	1760
nõustun kõigiga	1760
nøgleord	692
nāc strādāt pie mums	3298
nākamais attēls	3343
nākamais raksts	3343
nākamais video	3332
nākamā bilde	3343
nākamā lapa	3343
nē, paldies	3336
něco se pokazilo	622
něco se pokazilo, zkuste to znovu	621
něco se pokazilo. zkuste to prosím později	621
něco se pokazilo. zkuste to znovu	621
nổi bật	5176
nội dung do ai tạo	5260
nội dung quảng cáo	5213
nội dung tiếp tục bên dưới	5215
nội dung tài trợ	5169
nội dung được tài trợ	5215
nội dung đề xuất	5215
nội quy bình luận	5219
""", 'o': """
o dată	4134
o leitor está a carregar	3969
o que achou desta notícia	3933
o seu apoio faz a diferença	3862	4021
o singură dată	4134
o singură donație	4133
o vídeo começa em #	4017
o vídeo começará em alguns segundos	3931
obaveštenja	4407
objednať knihu	4496
obligatoriskt fält	4757
obligātie lauki	3341
obligāts lauks	3341
obnovit stránku	613
obnoviť stránku	4507
obnovte stránku	613
obrázek # z #	623
obrázek # ze #	623
obrázok # z #	4516
obrázok # zo #	4516
obsah je chránený autorským zákonom	4522
obsah je chráněn autorským zákonem	630
obsah našich partnerov	4532
obsah našich partnerů	642
obsah není dostupný	600
obsah nie je dostupný	4498
obsah nie je možné zobraziť	4498
obsah sa nedá zobraziť	4498
obsah vytvořený ai	634
obsah článku	625
obserwuj autorkę	3844
obserwujesz już tego autora	3844
ocenite članak	4345
ocenite članek	4548
oceń jakość artykułu	3840
oceń przepis	64
ochrana osobních údajů	526
ochrana osobních údajů a cookies	529
ochrana osobných údajov	4457
ocijenite članak	4345
ocorreu um erro ao carregar o vídeo	3931
ocultar anúncio	3936
ocultar comentários	3960
od najnovších	4528
od najstarších	4528
od naszych partnerów	3848
od našich partnerov	4532
od našich partnerů	642
od naših partnera	4431
od naših partnerjev	4629
od nejnovějších	637
od nejstarších	637
od partnerů	643
odblokuj artykuł	3825
odblokuj dostęp	3825
odblokuj treść	3808
oddaj głos	94	3798
oddelenie predplatného: #	104
oddělení předplatného: #	104
odebírat	513
odebírat newsletter	513
odemknout článek	507
odemknout článek pro přátele	640
odeslat komentář	636
odeslat zprávu	621
odeslat zpětnou vazbu	634
odhlásenie kedykoľvek	4514
odhlásit se	19
odhlásit se můžete kdykoli	621
odhlásit se můžete kdykoliv	621
odhlásiť sa	19
odhlášení kdykoliv	621
odjaviti se možete bilo kada	4415
odkaz bol skopírovaný	4530
odkaz byl zkopírován	640
odkaz skopírovaný	4446
odkaz zkopírován	517
odkleni članek	4541
odklenite celoten članek	4541
odklenite članek	4611
odmietnuť	4457
odmietnuť všetko	4457
odmítnout	526
odmítnout vše	526
odoberať	4515
odoberať newsletter	4514
odomknúť	4512
odomknúť článok	4511
odomknúť článok pre priateľov	4530
odoslať	94	4515
odoslať komentár	4527
odoslať správu	4514
odoslať spätnú väzbu	4525
odporúča outbrain	4532
odporúčame	4443	4512
odporúčame prečítať	4443
odporúčame tiež	4443
odporúčané outbrain	4532
odporúčané taboola	4532
odporúčané články	4443
odpovedať	4528
odpovědět	532	637
odrzuć	3730
odrzuć wszystkie	3730
odrzuć wszystko	3809
odtwarzacz wideo jest ładowany	3811
odtwórz	3748
odtwórz film	3811
odtwórz wideo	3811
odvolať súhlas	4498
odśwież stronę	3821
odštampaj	4345
odštampaj recept	64
odštampaj članak	4345
oferta dla czytelników	3804
oferta dla prenumeratorów	3804
ofertă pentru abonați	4114
ofertă pentru cititori	4114
oferă acest articol	4152
oferă acest articol cadou	4101
oferă articolul	4152
offert par un abonné	2262
offre abonnés	2196
offre intégrale	2249
offre limitée	2215
offre réservée aux lecteurs	2196
offre spéciale	2077
offre à durée limitée	2214
offrez-nous un café	2067
offrici un caffè	2767
oglasno sporočilo	90	4544
ogłoszenie	3726
ohjelma ei ole enää katsottavissa	2016
ohodnotiť recept	64
ohodnoťte článek	532
ohodnoťte článok	4446
oikaisut ja täsmennykset	2043
okuma süresi # dk	4880
okurlara özel	4940
okurlarimiza özel	4940
okurlarimiza özel indirim	4940
oldal frissítése	2608
oldal újratöltése	2608
oled juba hääletanud	1779
olet jo äänestänyt	2001
oliko artikkeli hyödyllinen	1954
oliko juttu hyödyllinen	1954
oliko tiivistelmä hyödyllinen	1954
oliko tämä hyödyllinen	2046
olvasd be a qr-kódot	2601
olvass korlátlanul	2612
olvassa be a qr-kódot	2601
olvasson hirdetések nélkül	2633
olvasson korlátlanul	2513
olvasson tovább	2513
olvasta már	2534
olvastad már	2534
olvasás az alkalmazásban	2600
olvasói ajánlat	2587
olvidaste tu contraseña	1547
omogoči obvestila	4605
omogući obavijesti	4406
omröstning	95
onayi geri çek	4944
onayi yönet	4944
onayimi geri çek	4944
online reportáž zde	624
opdatér siden	765
oplæst af en robot	667
oplæst af en syntetisk stemme	755
oplæst af kunstig intelligens	695
oplæst af syntetisk stemme	755
opravy a upřesnění	629
opsig når som helst	656
opsig, når du vil	769
opći uvjeti korištenja	4401
ordsøgning	746
orijinali göster	4881
os comentários são exclusivos para assinantes	4009
os leitores também leram	3958
os preços podem variar	3936
osadzona treść	3808
osale küsitluses	1749
osmisměrka	594
osta käyttöoikeus	2044
osta liput tästä	2010
osta täältä	2010
ostatnie artykuły	3745
osveži stran	4608
osveži stranicu	4409
osvežite stran	4608
osvježi stranicu	4409
osvježite stranicu	4409
oszczędzasz #%	3826
ota käyttöön	2023
ota yhteyttä	1954
otevřít	538
otevřít aplikaci	605
otevřít galerii	624
otevřít mapu	538
otevřít v aplikaci	605
otkazati možete bilo kada	4412
otkaži bilo kada	4412
otključaj članak	4335
otključajte ceo članak	4335
otključajte cijeli članak	4335
otključajte članak	4412
otomatik çeviri	4942
otros artículos	1592
oturumu açik tut	4958
otvoriť aplikáciu	4503
otvoriť galériu	4517
otvoriť v aplikácii	4503
otwórz	3749
otwórz aplikację	3813
otwórz galerię	3831
otwórz mapę	3749
otwórz w przeglądarce	3852
otázka dne	594
otázka dňa	4493
outbrain tarafindan önerildi	4917
outras notícias	22	3906
ouvir este conteúdo	3969
ouça esta reportagem	3969
ouça este conteúdo	3883
ovaj sadržaj ne možemo prikazati	4401
ovaj sadržaj nije dostupan	4401
ovaj sadržaj nije moguće prikazati	4401
ovaj video više nije dostupan	4403
ovaj članak je zaključan	4412
oversættelsen er lavet af en maskine	695
oy verdiğiniz için teşekkürler	94	4934
oynatici yükleniyor	4941
oyunuz için teşekkürler	4934
""", 'p': """
padidinti nuotrauką	3276
padovanokite straipsnį	3227
padovanokite straipsnį draugui	3227
padovanoti straipsnį	3281
page précédente	2133
pagina următoare	4067
pague um café	3864
paiement sécurisé	2075
paketi seç	4958
paketleri gör	4988
pakollinen kenttä	2036
paldies par jūsu balsi	3326
paldies par pieteikšanos	3315
paldies par ziņu	3341
palielināt	3333
palielināt attēlu	3343
palun jää viisakaks	1748
palun lülita reklaamiblokeerija välja	1790
pamanīji kļūdu	3297
pamanījāt kļūdu	3297
pamiršau slaptažodį	3272
pamiršote slaptažodį	3272
par šo tēmu	3293
paramètres de confidentialité	2202
paramètres des cookies	2117
paramétrer	2117
paramétrer les cookies	2117
paramétrer mes choix	2121
parandused ja täpsustused	1797
parašyk komentarą	3228
parašykite komentarą	3228
partajează	4056
partenerii noștri	4065
participez à la conversation	2169
participă la sondaj	4108
partilhar esta página	4032
partnereink ajánlata	2633
partnereinktől	2633
partnerių turinys	3231
partnerski sadržaj	4341
partnerski članek	4629
partnerský obsah	642
pas encore abonné	2214
pasidalinkite šiuo straipsniu	3227
pasirinkite planą	3272
pasirinkite prenumeratą	3272
pasirinkite sumą	3270
pasirinkti prenumeratą	3272
pasitikrinkite žinias	3229
pasiūlymas skaitytojams	3260
paslēpt reklāmu	3350
passer la publicité	2115
passer à la recette	64
passwort zurücksetzen	1010
pastebėjote klaidą	3228
pasziánsz	2584
pasūtīt grāmatu	3328
pateikti atsiliepimą	3278
patikrinkite savo el. paštą	3274
patreonで支援する	3052
patvirtinkite savo el. paštą	3274
pausar vídeo	1661
pauză video	4116
pavaišinkite mus kava	3270
paylaş	4865
paylaşin	4865
paypal ile öde	4988
pašreizējais laiks #	3332
pažiūrėkite vaizdo įrašą	3229
pe aceeași temă	4102
pelaa peliä	2001
pelaa tästä	2001
pentru a citi în continuare	4099
per saperne di più	2860
per visą ekraną	3264
per überweisung spenden	1007
pergunte à nossa ia	3933
permite întotdeauna	4120
permitir anúncios	3981
permitir conteúdo externo	3895
personvernerklæring	3657
personvernerklæring og informasjonskapsler	3584
perspausdinti draudžiama	3284
peut-être plus tard	2066
pełny ekran	3812
photo précédente	2252
phát	5199
phát hiện lỗi	5219
phát lại	5227
phát video	5226
phóng to ảnh	5246
phổ biến nhất	5241
piedalies aptaujā	3298
piedāvājums lasītājiem	3328
piekrist un rādīt	3330
piekrist un turpināt	3330
piekrist visām	3308
piekrītu	3308
piekrītu visām	3331
piesakies vebināram	3298
piesakoties tu piekrīti lietošanas noteikumiem	3315
pieslēdzies vai izveido kontu	3291
pieslēdzies, lai komentētu	3297
pieslēgties	3291
pieslēgties ar facebook	3339
pieslēgties ar google	3339
pievieno savu komentāru	3297
pievienot komentāru	3291
pievienot kā vēlamo avotu	3347
pievienot manām tēmām	3347
pieņemt un turpināt	3330
pieņemt visas	3331
pieņemt visas sīkdatnes	3330
pilnekrāna režīms	3332
pilnekrāns	3332
pirkt biļetes	3328
pirkt biļeti	3328
pirkt grāmatu	3328
pirkti bilietą	3260
pirkti knygą	3260
pirkti licenciją	3284
pirmais mēnesis par # €	3291
pirmas mėnuo tik # €	3222
più lette	2808
più letti	2808
più popolare	2894
più recenti	2867
più tardi	2766
più vecchi	2867
più votati	2867
piši autoru	4418
piši avtorju	4617
pišite autoru	4418
pišite avtorju	4617
pišite nam u redakciju	4421
pišite nam v uredništvo	4620
pišite redakciji	4421
pišite uredništvu	4620
piškotki	4560
placená inzerce	90	521
placená spolupráce	642
placený obsah	642
places limitées, réservez vite	2164
plan seç	4958
plani seç	4958
planini seç	4958
platba ročne	4512
platba ročně	618
platená inzercia	90	4442
platená spolupráca	4532
platený obsah	4532
player de áudio	4017
player se učitava	4403
plaćena saradnja	4431
plaćena suradnja	4431
plaćeni oglas	90	4341
plaćeni sadržaj	4341
plačajte nam kavo	4609
plačana objava	90	4544
plačana vsebina	4629
plačano sodelovanje	4629
plačiau skaitykite čia	3229
plein écran	2133
plus d'actualités	2129
plus d'articles du même auteur	2220
plus de détails	2134
plus récents	2191
plătește cu paypal	4163
poate mai târziu	4045
początek bloku reklamowego	3729
podaj prawidłowy adres e-mail	3828
podari članek	4548
podarite ta članek	4548
podaruj artykuł	3711
podaruj dostęp	3846
podaruj ten artykuł	3722
podcast anhören	910
pode ler também	3958
podeli članak	4345
podešavanja privatnosti	4401
podijeli članak	4345
podmienky používania	4457
podmínky použití	526
podmínky užití	526
podobne artykuły	3745
podobné články	534	4443
podporiť	4438
podporte nezávislú žurnalistiku	4438
podporte nás	4438
podporte nás cez darujme	4508
podporte nás cez paypal	4508
podporte nás na patreone	4508
podpořit	505
podpořit přes darujme	614
podpořte naši práci	505
podpořte nás	505
podpořte nás na patreonu	614
podpořte nás přes paypal	614
podpořte redakci	505
podrobné nastavenia	4498
podrobné nastavení	600
podrži	4334
podrži nas	4334
podržite nas	4334
podržite naš rad	4334
podržite nezavisno novinarstvo	4334
podziel się	3722
podziel się na facebooku	3722
pogledajte još	22
poista mainonnanesto käytöstä	2027
poistin mainonneston käytöstä	2027
poistin sen käytöstä	2028
pokaż # odpowiedzi	3842
pokaż # zdjęcia	3830
pokaż # zdjęć	3830
pokaż galerię	3831
pokaż hasło	3825
pokaż i zaakceptuj	3808
pokaż komentarze	3739
pokaż mniej	3748
pokaż napisy	3811
pokaż odpowiedzi	3842
pokaż oryginał	3749
pokaż podpis	3831
pokaż szczegóły	3731
pokaż transkrypcję	3811
pokaż treść	3730
pokaż tłumaczenie	3749
pokaż więcej	3748
pokaż wszystkie	3748
pokaż wszystkie # zdjęcia	3830
pokaż wszystkie # zdjęć	3830
pokaż wszystkie zdjęcia	3830
pokaż wszystkie zdjęć	3830
pokaż wszystko	3749
pokaż wyniki	94	3798
pokaż zdjęcia	3830
pokaż zdjęć	3830
pokaži geslo	4611
pokaži rezultate	94
pokaži vsebino	4560
pokloni članak	4345
poklonite ovaj članak	4345
pokračovat bez podpory	504
pokračovat bez vypnutí	611
pokračovat přes apple	617
pokračovat přes facebook	617
pokračovat přes google	617
pokračovat s apple	617
pokračovat s google	617
pokračovať bez podpory	4450
pokračovať bez vypnutia	4506
pokračovať cez apple	4511
pokračovať cez facebook	4511
pokračovať cez google	4511
pokračovať s google	4511
pokušajte kasnije	4415
pokušajte ponovno	4415
pokušajte ponovno kasnije	4415
pokušajte ponovo	4415
pole obowiązkowe	3828
polecamy również	3745
polecamy także	3745
polecamy też	3745
polecane artykuły	3745
politica de confidențialitate	4062	4063	4076
politica de corecții	4145
politica editorială	4076	4145
politică de confidențialitate	4062
politika kolačića	4401
politika piškotkov	4599
politique de confidentialité	2117
politique de protection des données	2243
polityka prywatności	3730
polityka prywatności i cookies	3732
polityka sprostowań	3836
política de cookies	1581	3891
política de correcciones	1689
política de correccions	486
política de correções	3997
política de galetes	431
política de privacidad	1581
política de privacidade	3891	3915
política de privacitat	431
política de protección de datos	1708
política de proteção de dados	4016
pomanjšaj pisavo	4627
pomôže každé euro	4509
pomůže každá koruna	615
ponovno učitaj stranicu	4409
ponuda za čitaoce	4399
ponuda za čitatelje	4399
ponuka pre čitateľov	4496
poprzedni artykuł	3745
poprzednie zdjęcie	3831
populární	534
populära artiklar	4675
populärast	4755	4772
populärt	4675
populære	786	3689
populære artikler	692
populære saker	3593
populært	692	3593
populārākie	3293
popüler	4874
popüler haberler	4874
popüler konular	4874
por mês	3985
por qué estás viendo esto	1547
por qué? cuéntanos	1701
portes grátis	4006
poslat jako dárek	640
poslat přes whatsapp	640
poslat příteli	640
poslat tip anonymně	629
poslat zprávu	621
poslať	4515
poslať ako darček	4530
poslať cez whatsapp	4530
poslať e-mailom	4446
poslať mailom	4530
poslať priateľovi	4530
poslať správu	4514
poslať tip	4521
poslať tip anonymne	4521
poslušaj vest	4345
poslušaj članak	4345
poslušaj članek	4548
poslušajte tekst	4403
poslušajte članek	4548
posnetek ni več na voljo	4602
posnetek v vaši državi ni na voljo	4602
posnetka ni mogoče predvajati	4602
postanite naročnik	4540
postanite član	4334	4540
postavke kolačića	4358
postaw kawę	3708
postaw nam kawę	3708
poszt betöltése	2590
posłuchaj	3722
poukážte nám # % z dane	4508
pour continuer à lire	2178
pourquoi voyez-vous cette publicité	2165
pouze nezbytné	600
pouze pro předplatitele	507
používate adblock	4506
používate blokovanie reklám	4506
používate blokovač reklám	4506
používateľské meno	4512
používáte adblock	611
používáte blokování reklam	611
používáte blokátor reklam	611
povezani sadržaj	4342
povezani članci	4342
povezani članki	4545
povećaj	4404
povećaj fotografiju	4418
povećaj sliku	4418
povećaj slova	4429
povećaj tekst	4429
povečaj	4603
povečaj besedilo	4627
povečaj fotografijo	4617
povečaj pisavo	4627
povečaj sliko	4617
povinná pole	621
povinné	622	4515
povinné pole	621
povinné polia	4514
povinné údaje	621
povolit a pokračovat	529
povolit upozornění	607
povolit vždy	529
povoliť	4505
povoliť notifikácie	4504
povoliť obsah	4498
povoliť raz	4498
povoliť reklamu	4507
povoliť reklamy	4507
povoliť upozornenia	4504
powiązane	3745
powiązane artykuły	3745
powiązane tematy	3745
powiększ	3748
powiększ tekst	3846
powiększ zdjęcie	3748
powrót do góry	3748
powrót do strony głównej	3831
powrót na górę	3831
pozastaviť	4502
později	610
pozostała część artykułu pod materiałem wideo	3726
pozostały czas	3812
pozostały czas #	3811
pozostały czas -#	3811
pozrieť # fotiek	4516
pozrieť # fotky	4516
pozrieť # fotografie	4516
pozrieť # fotografií	4516
pozrieť fotiek	4516
pozrieť fotky	4516
pozrieť fotografie	4516
pozrieť fotografií	4516
pozrieť galériu	4517
pozrieť všetky # fotiek	4516
pozrieť všetky # fotky	4516
pozrieť všetky # fotografie	4516
pozrieť všetky # fotografií	4516
pozrieť všetky fotiek	4516
pozrieť všetky fotky	4516
pozrieť všetky fotografie	4516
pozrieť všetky fotografií	4516
pozrieť všetkých # fotiek	4516
pozrieť všetkých # fotky	4516
pozrieť všetkých # fotografie	4516
pozrieť všetkých # fotografií	4516
pozrieť všetkých fotiek	4516
pozrieť všetkých fotky	4516
pozrieť všetkých fotografie	4516
pozrieť všetkých fotografií	4516
pozvite nás na kávu	4508
pozvěte nás na kafe	614
pozvěte nás na kávu	614
počastite nas kavom	4410
pořídit předplatné	617
pošalji	94	4416
pošalji e-mailom	4345
pošalji komentar	4345
pošalji mejlom	4345
pošalji poruku	4415
pošalji povratnu informaciju	4424
pošalji prijatelju	4345
pošalji vest	4421
pošalji vijest	4421
pošalji članak e-mailom	4345
pošaljite dojavu	4421
pošaljite komentar	4345
pošaljite vest	4421
pošlete tip redakci	629
pošlite tip redakcii	4521
pošlji	4615
pošlji komentar	4624
pošlji po e-pošti	4548
pošlji povratno informacijo	4623
pošlji prijatelju	4548
pošlji sporočilo	4614
pošlji članek po e-pošti	4548
pošljite nam namig	4620
pošljite namig	4620
poštanski broj	4416
poštna številka	4615
poštovné zdarma	598
pr članek	4544
pradėti testą	3258
praneškite apie klaidą	3228
pranešti anonimiškai	3277
pranešti apie klaidą	3228
pranešti apie komentarą	3279
pratite uživo	4418
pravidelný dar	614
pravidelný príspevok	4509
pravidelně měsíčně	614
pravidlá diskusie	4446
pravidlá opráv	4521
prawa autorskie zastrzeżone	3837
prašome išjungti reklamos blokavimą	3269
pre komentovanie sa prihláste	4527
pre predplatiteľov	4439
preberi cel članek	4617
preberi celoten članek	4617
preberi več	4617
preberite celoten članek	4617
preberite še	4545
precisamos de você	3862
predchádzajúca fotografia	4517
predchádzajúca snímka	4517
predchádzajúca strana	4517
predchádzajúci článok	4517
predplatiť	4438
predplatné môžete kedykoľvek zrušiť	4511
predplaťte si	4438
preferințe cookie	4120
preferințe de confidențialitate	4160
preferències de galetes	464
preferências de cookies	3973
preferências de privacidade	4016
prehrať	4502
prehrať video	4501
prehrávač sa načítava	4501
prejsť do diskusie	4527
prejsť do galérie	4517
prejsť na darovanie	4508
prejsť na kvíz	4492
prejsť na obsah	4517
prejsť na online	4517
prejsť na platbu	4508
prejsť na ponuku	4496
prejsť na recept	64
prejšnja fotografija	4617
prejšnja slika	4617
prejšnja stran	4617
prejšnji članek	4617
prekličete lahko kadarkoli	4611
prekliči soglasje	4599
preložené automaticky	4525
preložené pomocou ai	4525
prenošenje zabranjeno	4422
prenumerantförmån	4733
prenumerantförmåner	4733
prenumerata nuo # euro per mėnesį	3222
prenumerata nuo # €	3222
prenumerera på vårt nyhetsbrev	4649
prenumeruodami sutinkate su taisyklėmis	3247
prenumeruokite naujienlaiškį	3247
prenumeruoti naujienlaiškį	3274
preostali čas	4603
preostali čas #	4602
preostali čas -#	4602
preporučeno	4342
preporučuje outbrain	4431
preporučuje taboola	4431
preporučujemo	4342	4413
preporučujemo da pročitate	4342
preporučujemo i	4342
presentear matéria	4004
preskoči na sadržaj	4418
preskoči na vsebino	4617
preskočiť na obsah	4517
prestať sledovať	4529
prethodni članak	4418
pretlač zakázaná	4522
prevedeno uz pomoć ai	4424
preverite e-pošto	4614
prečo vidím túto reklamu	4532
prečítajte si	4443
prečítajte si aj	4443
prečítať neskôr	4530
prečítať prepis	4501
prețurile pot varia	4085
pridať ako preferovaný zdroj	4529
pridať do košíka	4496
pridať do mojich tém	4529
pridať komentár	4446
pridať medzi preferované zdroje	4529
pridruži se razpravi	4624
pridružite se razpravi	4624
pridėti kaip pageidaujamą šaltinį	3280
pridėti komentarą	3279
pridėti prie mano temų	3280
pridėti prie pageidaujamų šaltinių	3280
prihlásiť	4439
prihlásiť cez facebook	4511
prihlásiť cez google	4511
prihlásiť na odber	4514
prihlásiť sa	4439
prihlásiť sa cez apple	4511
prihlásiť sa cez facebook	4511
prihlásiť sa cez google	4511
prihlásiť sa do diskusie	4527
prihlásiť sa na odber	4514
prihláste sa a komentujte	4527
prihvati i prikaži	4401
prihvati sve kolačiće	4401
prihvaćam	4358
prihvaćam i nastavljam	4401
prihvaćam sve	4358
prijava putem google računa	4412
prijavi grešku	4345
prijavi pogrešku	4421
prijavi se s google računom	4412
prijavite grešku	4421
prijavite pogrešku	4421
prijať	4457
prijať a pokračovať	4498
prijať a zobraziť	4498
prijať všetko	4457
prijať všetky	4499
prijať všetky cookies	4498
prikaži # odgovora	4425
prikaži # odgovore	4624
prikaži galerijo	4617
prikaži galeriju	4418
prikaži geslo	4611
prikaži i prihvati	4401
prikaži in sprejmi	4599
prikaži komentare	4425
prikaži komentarje	4624
prikaži lozinku	4412
prikaži manj	4546
prikaži manje	4343
prikaži odgovore	4425	4624
prikaži podnapise	4602
prikaži prepis	4602
prikaži rezultate	94	4396	4594
prikaži sadržaj	4358
prikaži sve	4343
prikaži titlove	4403
prikaži transkript	4403
prikaži več	4546
prikaži više	4343
prikaži vse	4546
prikaži vsebino	4599
prima lună gratuită	4099
prima pagină	4068
primetili ste grešku	4421
primește alerte despre acest subiect	4093
primijetili ste grešku	4421
printează	4056
printează rețeta	64
pripomenúť neskôr	4450
priporoča outbrain	4629
priporoča taboola	4629
priporočamo	4545	4612
priporočamo tudi	4545
priporočamo v branje	4545
priporočeno	4545
prisijunkite arba susikurkite paskyrą	3222
prisijunkite prie mūsų komandos	3229
prisijunkite, kad galėtumėte komentuoti	3228
prispieť	4438
prispieť jednorazovo	4508
prispieť mesačne	4508
privatsphäre verwalten	993
privatsphäre-einstellungen	848
privātuma iestatījumi	3330
privātuma politika	3308
prišlo je do napake. poskusite pozneje	4614
prišlo je do napake. poskusite znova	4614
pro komentování se přihlaste	636
pro předplatitele	507
pro předplatitele výhodněji	597
prochaine vidéo	2244
profită de ofertă	4167
programmet är inte längre tillgängligt	4740
prohibida la reproducció	489
prohibida su reproducción total o parcial	1722
prohlédnout # fotek	623
prohlédnout # fotky	623
prohlédnout # fotografie	623
prohlédnout # fotografií	623
prohlédnout fotek	623
prohlédnout fotky	623
prohlédnout fotografie	623
prohlédnout fotografií	623
prohlédnout galerii	624
prohlédnout všech # fotek	623
prohlédnout všech # fotky	623
prohlédnout všech # fotografie	623
prohlédnout všech # fotografií	623
prohlédnout všech fotek	623
prohlédnout všech fotky	623
prohlédnout všech fotografie	623
prohlédnout všech fotografií	623
prohlédnout všechny # fotek	623
prohlédnout všechny # fotky	623
prohlédnout všechny # fotografie	623
prohlédnout všechny # fotografií	623
prohlédnout všechny fotek	623
prohlédnout všechny fotky	623
prohlédnout všechny fotografie	623
prohlédnout všechny fotografií	623
proibida a reprodução total ou parcial	4028
promijeni veličinu teksta	4429
promo sadržaj	4431
promocijsko sporočilo	4544
promotivni sadržaj	4341
promotivni članak	4341
promóció	2522
proovi # päeva tasuta	1742
proposé par	2235
prosimy o wyłączenie adblocka	3817
proč vidím tuto reklamu	642
pročitaj ceo članak	4418
pročitaj cijeli članak	4418
pročitaj kasnije	4429
pročitaj transkript	4403
pročitajte ceo tekst	4418
pročitajte cijeli članak	4418
pročitajte i	4342
pročitajte još	4342
prywatność	3730
prywatność i cookies	3732
przeczytaj całość	3831
przeczytaj cały artykuł	3831
przeczytaj również	3745
przeczytaj także	3745
przeczytaj też	3745
przeczytaj transkrypcję	3811
przejdź bez wsparcia	3707
przejdź do galerii	3831
przejdź do głównej treści	3831
przejdź do księgarni	3727
przejdź do oferty	3804
przejdź do przepisu	64
przejdź do płatności	3822
przejdź do quizu	3798
przejdź do serwisu	3730
przejdź do sklepu	3804
przejdź do strony darowizn	3822
przejdź do treści	3748
przejdź do ustawień prywatności	3730
przejdź do wpłaty	3822
przejdź na stronę główną	3831
przekaż # % podatku	3822
przekaż #%	3822
przekaż opinię	3840
przestań obserwować	3844
przetłumaczono automatycznie	3840
przetłumaczono przez ai	3840
przeładuj stronę	3821
prześlij	3829
prześlij opinię	3840
prześlij zdjęcia	3836
przypomnij mi później	3707
przypomnij później	3816
právě se děje	534
präsentiert von	842
précédent	2133
préférences cookies	2117
préférences de confidentialité	2243
prélèvement	2076
prémium	2513
prénom	2217
présenté par	2235
próbáld újra később	2615
próbálja ki # forintért	2513
próbálja újra	2615
próbálja újra később	2615
próxima	3911
próxima foto	4025
próxima imagem	4025
próxima notícia	3994
próxima página	3911
próximo artigo	3906
próximo vídeo	1709	4017
prøv # dager gratis	3558
prøv gratis	656	3558
prøv igen senere	772
prøv igjen senere	3676
prøv nu	656
prøv nå	3558
prędkość odtwarzania	3811
prを含みます	3015
pr記事	3037
psč	622	4515
pubblicità	2795
publi-rédactionnel	2115
publicitatea continuă	4167
publicité	2115
publicité - la suite ci-dessous	2115
publicité dans #	2244
publicités	2115
publică	4109
publică comentariul	4108
pular anúncio	4017
pular para o conteúdo	3911
pular para o conteúdo principal	3909
puslapis # iš #	3285
página siguiente	1598
páči sa mi to	4528
päeva küsimus	1779
päivitä sivu	2028
päivitä suostumus	1948
päivän kysymys	94	2007
päivän peli	2007
päivän ristikko	2001
pääuutiset	1957
påkrevd	3677
påkrævet	773
påmind mig senere	652
påminn mig senare	4637
później	3816
pārbaudi savas zināšanas	3298
pārbaudiet savu e-pastu	3341
pāriet uz recepti	64
pāriet uz saturu	3343
pārpublicējot atsauce obligāta	3301
pārpublicēšana aizliegta	3351
pārtraukt sekot	3347
pārvaldīt paziņojumus	3335
pārvaldīt piekrišanu	3330
pērc abonementu	3291
płatna współpraca	3848
płatne miesięcznie	3826
płatne rocznie	3826
płatność miesięczna	3826
płatność roczna	3826
předchozí	536
předchozí foto	624
předchozí fotografie	624
předchozí snímek	624
předchozí strana	624
předchozí článek	534
předmět	622
předplatit	507
předplatné	507
předplaťte si	617
přehrát	536
přehrát video	603
přehrávač se načítá	603
přehrávač videa se načítá	603
přejít do diskuse	636
přejít do e-shopu	523
přejít do galerie	624
přejít do speciálu	624
přejít k obsahu	536
přejít k platbě	614
přejít k receptu	64
přejít na kvíz	591
přejít na nabídku	597
přejít na obsah	536
přejít na online reportáž	624
přejít na recept	64
přejít na stránku darů	614
přeloženo automaticky	634
přeloženo pomocí ai	634
přepis	604
přeskočit na obsah	624
přestat sledovat	638
přetisk zakázán	630
přečtěte si	534
přečtěte si také	534
přečíst později	640
přečíst přepis	603
přidat do košíku	597
přidat do mých témat	638
přidat jako preferovaný zdroj	638
přidat komentář	532
přidat mezi preferované zdroje	638
přidejte názor	532
přidejte si nás mezi preferované zdroje	638
přihlaste se a komentujte	636
přihlásit	507
přihlásit k odběru	513
přihlásit přes facebook	617
přihlásit přes google	617
přihlásit přes seznam	617
přihlásit se	507
přihlásit se do diskuse	636
přihlásit se k odběru	621
přihlásit se přes apple	617
přihlásit se přes facebook	617
přihlásit se přes google	617
přihlásit se přes seznam	617
přihlášení	507
přijmout	526
přijmout a pokračovat	600
přijmout a zobrazit	600
přijmout vše	526
přijmout všechny	601
přijmout všechny cookies	600
připomenout později	504
přispějte	505
přispět	505
přispět jednorázově	614
přispět měsíčně	614
příjmení	622
""", 'q': """
qq好友	5343
qq空间	5343
qr कोड स्कैन करें	2478
qr কোড স্ক্যান করুন	391
qr 코드를 스캔하세요	3175
qrコードからダウンロード	3045
qrコードを読み取ってください	3045
qr코드로 다운로드	3175
qr코드를 스캔하세요	3175
qu'avez-vous pensé de cet article	2161
qual o seu nível de satisfação com esta notícia	3933
qualcosa è andato storto	2896
quan tâm nhất	5220
quay lại	5180
quay lại đầu trang	5264
quellen und weiterführende links	862
queremos conocer tu opinión	1637
queremos saber a sua opinião	3946
questa email è già registrata	2928
questa pagina ti è stata utile	2866
questo articolo ti è stato utile	2866
questo articolo è bloccato	2893
questo campo è obbligatorio	2895
questo riassunto ti è stato utile	2832
questo video non è disponibile	2874
questo video non è più disponibile	2874
quieres añadir otro usuario a tu suscripción	1547
quitter le plein écran	2198
quizi çöz	4937
quizás más tarde	1541
quizás te interese	1592
quy định bình luận	5219
quyên góp	5155
quyên góp ngay	5155
qué opinas	1587
qué te ha parecido esta noticia	1637
quét mã qr	5232
quét mã qr để tải	5232
quét mã qr để tải ứng dụng	5232
quên mật khẩu	5158
quản lý cookie	5230
quản lý lựa chọn	5259
quản lý sự đồng ý	5230
quản lý tùy chọn	5259
quảng cáo	5169
quảng cáo - bài viết tiếp tục bên dưới	5213
""", 'r': """
r$ # por mês durante # meses	3955
radote klaidą	3228
radote klaidą tekste	3228
radās kļūda. mēģiniet vēlāk	3341
radīts ar mākslīgo intelektu	3345
rafraîchir la page	2209
raksti komentāru	3297
raksts ir aizsargāts ar autortiesībām	3351
raksts ir slēgts	3339
raksts tiek papildināts	3298
raksts turpinās pēc reklāmas	3300
rakstu lasa mākslīgais intelekts	3332
rakstīt autoram	3343
rakstīt komentāru	3297
raktažodžiai	3265
rao vặt	5169
raportează	4109
raportează comentariul	4156
raportează o eroare	4081
raportează o greșeală	4145
raportoi virheestä	2043
rapportér	786
rapportér annonce	790
rapportér fejl	684
razvrščanje	4625
rašykite redakcijai	3277
rašyti autoriui	3276
rašyti komentarą	3222
reagovať	4528
recargar la página	1675
recargar página	1675
recarrega la pàgina	473
recarregar a página	3983
recarregar página	3983
receber notificações	3948
recept mentése	64
recept nyomtatása	64
recevez nos alertes en temps réel	2171
recevez une alerte à chaque article de l'auteur	2171
reclamă	4059
recomandarea redacției	4102
recomandări	4065
recomandări by taboola	4088
recomandări taboola	4088
recomandările editorilor	4102
recomandările partenerilor	4088
recomandările redacției	4065
recomendado para você	3906
recommandé	2129
recommandé pour vous	2129
recommandés	2129
recordar más tarde	1541
recuérdamelo más tarde	1541
recíbela	1560
recíbela gratis	1560
recíbelo	1560
redacția	4076
redare automată	4117
redirecționează # la sută	4133
redirecționează #%	4046
redă video	4116
redă videoclipul	4116
refuză toate	4078
refuză tot	4121
regala este artículo	1696
regalar artículo	1547
regalar este artículo	1696
registrovať sa	4439
registruokitės nemokamai	3222
registruokitės į seminarą	3229
registrácia	4439
regisztráció	2513
regisztrálok	2513
regler för kommentarer	4771
regler og vilkår gjelder	3581
regras de comentários	3960
regras dos comentários	3960
regístrate	1547
rekisteröidy	1930
rekisteröidy maksutta ja lue	1930
reklaami lõpp	1803
reklam içeriğidir	4940
reklama się skończyła	3848
reklami geç	4867
reklám	2522
reklám vége	2633
reklámblokkolót használ	2606
reklámblokkolót használsz	2606
reklāma	3291
reklāmas beigas	3350
reklāmas raksts	3300
reklāmraksts	90	3300
relacja na żywo	3831
relaterade ämnen	4675
rendeld meg a könyvet	2587
rendelje meg a könyvet	2587
rendezés	2627
rendszeres támogatás	2610
renovar suscripción	1714
reportar comentário	4009
reportar erro nesta página	3933
reproducció automàtica	461
reproducción automática	1662
reproducción prohibida	1722
reproducir vídeo	1661
reproduction réservée	2257
reproductor de vídeo	1709
reproduzir vídeo	3969
reproduzir áudio	3969
reprodução automática	3970
reprodução proibida	4028
reserve já	4031
resmi büyüt	4964
responda à enquete	3960
rester connecté	2214
restez informé	2088
restez informés	2088
resultado da votação	4009
resultados de la votación	1655
resumen automático	1622
resumo da notícia	3933
resumé lavet af ai	782
retour à l'accueil	2220
retour à la liste	2220
retour à la page d'accueil	2131
retrage consimțământul	4120
rettelser og præciseringer	779
revenir à l'accueil	2220
revoir la vidéo	2244
rezerviši mesto	4399
rezervovať miesto	4496
rezervujte si místo	597
rezervuoti vietą	3260
rezervă un loc	4086
rezervă-ți locul	4086	4114
rezervēt vietu	3328
rezolvă testul	4111
rezygnuję z newslettera	3852
reîmprospătează pagina	4132
reîncarcă pagina	4132
reînnoiește abonamentul	4163
reģistrējies bez maksas	3291
reģistrēties	3291
reši križanko	4594
reši kviz	4396	4594
reši ukrštenicu	4396
režim celej obrazovky	4501
režim celé obrazovky	603
ricordamelo più tardi	2766
riješi križaljku	4396
riješi kviz	4396
riproduzione riservata ©	2934
rizami geri çek	4871
rodyti galeriją	3276
rodyti mažiau	3230	3276
rodyti turinį	3262
rodyti viską	3230
rozumím	538
rozwiąż krzyżówkę	3798
rozwiń	3731	3748
rozwiń wszystko	3749
ročne	4512
ročná platba	4512
ročné predplatné	4512
roční platba	618
roční předplatné	618
ročně	618
rychlost přehrávání	603
ryhdy kannatusjäseneksi	2029
rätta	4668
rätta oss	4668
rättelse	4668
rättelsepolicy	4764
rättelser och förtydliganden	4764
règles de commentaires	2190
règles des commentaires	2190
réactions	2123
réagir	2107	2123
réagir à cet article	2123
réagissez	2123
réagissez à cet article	2123
réductions et codes promo	2261
réduire la police	2182
réduire la taille de la police	2182
réduire la taille du texte	2182
réduire le texte	2233
répondez au quiz	2193
répondez au sondage	2190
répondre	2123
réseaux sociaux	2108
réserver mes places	2196
réservez vos places	2196
réservé aux inscrits	2077
résiliable à tout moment	2178
résultats	95
résultats du sondage	2169
résumé de l'article	2161
résumé de l'article en # points	2161
résumé en # secondes	2161
résumé ia	2230
résumé par l'ia	2230
részletek	2538
rétablir le son	2198
rösta	94	4730
rösta här	4678
rösta i omröstningen	4678
rösta nu	94	4726
rút lại sự đồng ý	5230
rückmeldung geben	1025
rýchlosť prehrávania	4501
rādīt # atbildes	3346
rādīt atbildes	3346
rādīt galeriju	3343
rādīt mazāk	3299	3343
rādīt rezultātus	3326
rādīt saturu	3330
rādīt un piekrist	3330
rādīt vairāk	3298
rādīt visu	3299
rămâi conectat	4137
răspunde	4064
răspunde la sondaj	4108
rėmimas	3231
rėmėjo turinys	3283
""", 's': """
s'abonner à ce dossier	2254
s'abonner à ce sujet	2254
s'abonner à ce thème	2254
s'abonner à cet auteur	2254
s'abonner à partir de #€	2077
s'està carregant el reproductor	460
s'està carregant el vídeo	460
s'ha produït un error	481
s'inscrire à la newsletter	2088
s-ar putea să-ți placă	4065
saada anonüümne vihje	1797
saada sõbrale	1747
saada sõnum	1794
saada vihje anonüümselt	1797
saber más	1598
sadarbības raksts	3300
sadece abonelere özel	4958
sadržaj je blokiran	4401
sadržaj je zaključan	4335
sadržaj je zaštićen autorskim pravom	4422
sadržaj nije dostupan	4401
sadržaj nije moguće prikazati	4401
sadržaj partnera	4431
saglabāt	3296
saglabāt iestatījumus	3330
saglabāt izvēli	3330
saglabāt rakstu	3296
saglabāt vēlākam	3348
sair do ecrã inteiro	3969
saistītie raksti	3293
saistītās ziņas	3293
saite ir nokopēta	3348
saite nokopēta	3296
saken er låst	3558
saken finnes også som lyd	3571
salli ja näytä	1948
salli sisältö	2013
salta la pubblicità	2922
salta pubblicità	2922
saltar anúncio	3889
saltar para o conteúdo	3909
saltar para o conteúdo principal	3909
salvar preferências	3973
salvează	4056
salvează articolul	4101
salvează pentru mai târziu	4101
salvează preferințele	4120
salvează rețeta	64
samo nujni piškotki	4599
samo nužni	4401
samo nužni kolačići	4401
samo za naročnike	4611
sans engagement, résiliable à tout moment	2178
sao chép	5254
sao chép liên kết	5164
sao chép đường dẫn	5211
sari la conținut	4067
sari la rețetă	64
sari peste reclamă	4161
satura turpinājums pēc reklāmas	3300
saturs ir aizsargāts ar autortiesībām	3351
saturs ir bloķēts	3330
sazināties ar redakciju	3344
sačuvaj	4345
sačuvaj podešavanja	4401
sačuvaj recept	64
sačuvaj vest	4345
sačuvaj za kasnije	4429
sačuvaj članak	4429
saņemt paziņojumus	3335
scanează codul qr	4124
schlagwörter	862
schließen	865
schrift größer	1029
schrift vergrößern	835
schriftgröße	835
schriftgröße anpassen	1029
schriftgröße ändern	1029
schwedenrätsel	986
scopri di più	2772
scopri di più su amazon	2938
scrie comentariul tău	4156
scrie redacției	4145
scrieți redacției	4145
sdílejte	517
sdílejte tento text	517
sdílejte text	517
sdílejte článek	517
sdílet	517
sdílet na facebooku	517
sdílet na twitteru	517
sdílet na whatsappu	640
sdílet na x	517
sdílet článek	517
se alla erbjudanden för prenumeranter	4642
se bilderna här	4678
se connecter et réagir	2123
se déconnecter	19
se désabonner	2269
se désinscrire	2269
se grafiken här	4678
se ha producido un error al cargar el vídeo	1620
se klippet här	4678
se klippet øverst i saken	3596
se réabonner	2249
se større bilde	3597
se større billede	696
se videon här	4678
se våra erbjudanden	4754
se våre tilbud	3673
se încarcă playerul	4116
se încarcă video	4116
se încarcă videoclipul	4116
sedan # kr/mån tills du säger upp	4642
see väli on kohustuslik	1794
segui già questo argomento	2907
segui già questo autore	2907
seguir tópico	3948
seguí leyendo	1651
sei già abbonato	2772
sei già iscritto	2928
sei già iscritto alla newsletter	2852
seko tēmai	3347
sekot tēmai	3347
sekretessinställningar	4737
sekti autorių	3280
sekti temą	3280
selección de la redacción	1592
selectează	4138
selvä	1960
sem opinião	3961
sem si não seria possível	3953
sem você não seria possível	3953
semnalează comentariul	4156
semnalează o eroare	4064
senaste först	4771
send artiklen på mail	667
send på e-post	3571
send på mail	788
seniausi viršuje	3279
sense permanència	447
service abonnés : #	104
service abonnés: #	104
serviço ao assinante: #	104
sesi aç	4941
sesi açmak için dokunun	4984
sesi açmak için tiklayin	4984
setări confidențialitate	4120
setări cookie	4063	4078
setări cookie-uri	4120
setări cookies	4120
setări de confidențialitate	4120
seu apoio faz a diferença	3862	4021
seu nome de usuário	4009
seuls les abonnés peuvent commenter	2169
seuraa hetki hetkeltä	2039
seuraa livenä	2039
seuraa meitä	1943
seuraa tekijää	2050
seuraa tätä aihetta	2050
seuraat jo tätä aihetta	2050
seuraat tätä aihetta	2050
seç	4959
seçenekleri yönet	4944
seçimimi kaydet	4944
seções	3906
seřadit podle	636
sfârșit publicitate	4114
sfârșitul reclamei	4114
shrani članek	4548
shrnutí ai	635
shrnutí od ai	634
si opp når du vil	3558
si è verificato un errore	2896
si è verificato un errore durante il caricamento del video	2830
sie können diesen artikel kostenlos weitergeben	957
signaler ce contenu comme inapproprié	2169
signaler un problème	2123
siguiente artículo	1592
siguiente vídeo	1709
siirry sisältöön	1959
siirry suoraan sisältöön	2039
sikeres feliratkozás	2540
sin ti no sería posible	1646
sinu hääl on arvesse võetud	1779
sinu sõnum	1795
sisu on autoriõigusega kaitstud	1804
sisältö ei ole saatavilla	2013
sisältö on estetty	2013
sisältö on suojattu tekijänoikeudella	2044
sisältöä ei voida näyttää	2013
sisältöä kumppaneiltamme	2054
siz ne düşünüyorsunuz	4902
siz ne düşünüyorsunuz? oy verin	4880
sizin için öneriler	4874
siųsti atsiliepimą	3278
siųsti draugui	3227
siųsti el. paštu	3227
siųsti komentarą	3279
siųsti naujieną	3277
siųsti žinutę	3274
skaitykite be reklamų	3283
skaitykite be ribojimų	3272
skaitykite daugiau čia	3229
skaityti plačiau	3229
skaityti visą straipsnį	3276
skaityti vėliau	3227
skann qr-koden for å laste ned appen	3662
skanna qr-koden för att ladda ner appen	4742
skaties arī	3293
skatīt cenu	3328
skatīt foto	3298
skatīt galeriju	3298
skatīt komentārus	3346
skatīt piedāvājumu	3328
skatīt piedāvājumus	3339
skatīt rezultātus	94	3326
skatīt video	3298
skatīt visus	3343
skenē qr kodu	3334
skenējiet qr kodu	3334
skjønner	3598
sklenite naročnino	4541
skontaktuj się z redakcją	3836
skontrolujte si svoju schránku	4514
skopírované	4531
skopírované do schránky	4530
skopírovať odkaz	4446
skoči na recept	64
skriftstørrelse	68
skriv din kommentar här	4668
skriv inn beløp	3670
skru på	3667
skru på lyd	3660
skru på varsler	3664
skryť odpovede	4527
skryť reklamu	4532
skrýt	538
skrýt odpovědi	636
skrýt reklamu	642
skyddas av upphovsrätt	4766
skänk en gåva	4752
skúste to neskôr	4514
skúste to znova	4514
slapukų nustatymai	3240
slapukų politika	3262
slažem se	4358
slažem se i nastavljam	4401
sledeća fotografija	4418
sledeća slika	4418
sledeća strana	4418
sledeći video	4403
sledeći članak	4418
sledovat toto téma	638
sledovat téma	638	639
sledovať autora	4529
sledovať autorku	4529
sledovať online	4517
sledovať tému	4529
sledovať túto tému	4529
sledujete téma	638
sledujete tému	4529
slik beskytter vi kildene våre	3683
slik beskytter vi våre kilder	3683
slik slår du av annonseblokkering	3668
slične vesti	4342
slične vijesti	4342
slični članci	4342
sljedeća fotografija	4418
sljedeća slika	4418
sljedeća stranica	4418
sljedeći video	4403
sljedeći članak	4418
slut på annonce	790
slut på annons	4776
slut på reklam	4776
sluta följa	4773
slutt på annonse	3694
slutt å følge	3690
slå adblocker fra	763
slå annonceblokering fra	763
slå av annonseblokkereren	3668
slå av annonseblokkeringen	3668
slå din adblocker fra	763
slå lyd fra	755
slå lyd til	755
slå lyden fra	755
slå lyden til	755
slå notifikationer til	759
slå på	3667	4746
slå på aviseringar	4744
slå på ljudet	4740
slå på notiser	4744
slå på varsler	3664
slå på varslinger	3664
slå til	762
slėpti reklamą	3283
sns 공유	3214
sns 공유하기	3214
snsでシェア	3083
snsでシェアする	3083
snsをフォロー	2969
snímek # z #	623
snímek # ze #	623
snímka # z #	4516
snímka # zo #	4516
so schützen wir unsere quellen	1019
sofortüberweisung	809
solicitarea a fost trimisă	4164
solicitação enviada	4023
solitär	986
som källa är du skyddad	4671
son dakika bildirimlerini aç	4948
son dakika gelişmelerinden haberdar olun	4948
son gelişmelerden haberdar olun	4948
sondaż	95
sonderveröffentlichung	937
sono già sostenitore	2766
sonraki fotoğraf	4991
sonraki fotoğraf için tiklayin	4877
sonraki fotoğrafa geç	4877
sonraki görsel	4991
sonraki haber için tiklayin	4877
sonraki içerik	4991
sonraki sayfa için tiklayin	4877
sonuçlar	95
sonuçlari gör	94	4881
sonuçlari göster	94	4935
sorodni članki	4545
sortează	4109
sortează după	4109
sortuj według	3842
sortér efter	785
souhlasit a pokračovat	529
souhlasím	526
souhlasím a pokračovat	600
souhlasím a zobrazit	529
souhlasím se zobrazením	526
soukromí a cookies	529
sous-titres activés	2198
sous-titres désactivés	2198
soutenez-nous dès maintenant	2067
související	534
související témata	534
související články	534
související články z webu	534
soyez le premier à commenter	2123
soyez le premier à réagir	2123
spam nélkül	2615
spander en kaffe på oss	3670
spara inställningar	4737
spara till läslistan	4775
spausdinti receptą	64
spausdinti straipsnį	3281
spațiu publicitar	4088
spela här	4726
spela videon här	4678
spill ansvarlig. # år	3581
spill med måte	3580
spill nå	3646
spis treści	3748
splošni pogoji	4600
sponsorisé	2115
sponsorlu bağlantilar	4917
sponsorlu içerik	90	4867
sponsoroitu sisältö	1944
sponsoroitua sisältöä	1946
sponsorēts saturs	3350
sponsrat innehåll	4660
sponzorirani sadržaj	4341
sponzorirani članak	4341
sponzorisani sadržaj	4431
sponzorované	4442
sponzorovaný obsah	521
sponzorováno	521
sporoči napako	4620
sporočilo	4615
spotifyで聞く	3073
spotifyで聴く	3073
spravovat upozornění	607
spravovať súhlas	4498
spravovať upozornenia	4504
sprawdź cenę	3804
sprawdź ofertę	3711
sprawdź się	3801
sprawdź skrzynkę e-mail	3828
sprawdź skrzynkę odbiorczą	3828
sprawdź swoją skrzynkę	3828
sprawdź swoją wiedzę	3798
sprejmi in prikaži	4599
sprejmi vse piškotke	4599
spremi članak	4345
spremljajte v živo	4617
sprijinul tău contează	4162
sprijină-ne	4046
správa	4515
správa bola odoslaná	4514
správa souhlasu	600
správa súhlasu	4498
spróbuj ponownie	3828
spróbuj ponownie później	3828
spręsti kryžiažodį	3258
spręsti testą	3258
spune-ne părerea ta	4108
spune-ți părerea	4081
spune-ți părerea în comentarii	4081
spuneți-ne părerea	4108
spustit kvíz	591
spustiť kvíz	4492
spustiť video	4501
später	804
später erinnern	804
späť hore	4517
späť na hlavnú stránku	4517
späť na začiatok	4517
spør vår ki om saken	3587
spēlē tagad	3326
spēlēt tagad	3326
staňte sa členom	4438
staňte se členem	505
ste našli napako	4620
ste našli napako v članku	4620
ste už predplatiteľ	4511
ste že glasovali	4594
stem nå	94	3646
stiahnuť aplikáciu	4503
stiahnuť audio	4501
stiahnuť epizódu	4501
stiahnuť na google play	4503
stiahnuť v app store	4503
stiahnuť z app store	4503
stiahnuť z google play	4503
stichwörter	862
stil spørgsmål til artiklen	684
stlmiť	4502
stop med at følge	787
straipsnio tęsinys - po reklama	3231
straipsnis saugomas autorių teisių	3284
straipsnis tęsiasi po reklamos	3231
straipsnis užrakintas	3272
straipsnį skaito dirbtinis intelektas	3264
strojovo preložené	4525
strojový preklad	4526
strojový překlad	635
strojově přeloženo	634
strona główna	3745
stroški dostave	4598
stránka # z #	623	4516
stránka # ze #	623
stránka # zo #	4516
stworzono z pomocą ai	3840
stáhnout aplikaci	605
stáhnout audio	603
stáhnout epizodu	603
stáhnout na google play	605
stáhnout podcast	603
stáhnout v app store	605
stáhnout z app store	605
stáhnout z google play	605
stáhnout zdarma	606
stäng	4637	4678
stäng annons	4776
stäng av annonsblockeraren	4747
stäng av din adblocker	4747
stäng av din annonsblockerare	4747
stäng av ljudet	4740
stäng galleri	4760
stöd oss	4638
stöd oss på patreon	4751
stöd oss via patreon	4751
större text	4775
større tekst	3692
støt med mobilepay	766
støt os	653
støt os med mobilepay	766
støt os på #er	766
støt os på patreon	766
støt via mobilepay	766
støtt oss	3555
støtt oss med vipps	3670
støtt oss på patreon	3670
støtt oss via vipps	3670
sua inscrição foi confirmada	4023
sua inscrição foi realizada com sucesso	4023
subscrição confirmada	4023
subtitrări	4117
subtítols	461
subtítulos	1662
sudoku del día	1702
sugerir correção	3933
sugerir una corrección	1637
sugestões	3906
suite après la publicité	2196
suivez vos auteurs préférés	2231
suivre ce thème	2171
suivre le thème	2231
sukurta naudojant dirbtinį intelektą	3278
sumă liberă	4133
sumă personalizată	4162
sunt de acord cu termenii și condițiile	4139
sur le même sujet	2129
sur le même thème	2129
suscripción	1547
suscripción confirmada	1715
suscríbase	1547
suscríbete	1547
suscríbete a nuestro boletín	1557
suscríbete ahora	1547
susiję straipsniai	3224
susikurti paskyrą	3222
susține	4046
susține-ne	4046
susține-ne pe patreon	4133
susțineți-ne	4046
susținut de	4154
sutikti ir tęsti	3262
sutinku ir tęsiu	3262
svaka donacija je važna	4410
svaka donacija pomaže	4410
svaki dinar je važan	4410
svaki doprinos je važan	4410
svaki doprinos pomaže	4410
svaki euro je važan	4410
svaki prilog pomaže	4410
svi članci	4418
svi članci autora	4418
sviđa mi se	4426
sviđa vam se članak	4424
swisha en gåva	4751
syötä kelvollinen sähköpostiosoite	2036
syötä summa	2029
syötä sähköpostiosoitteesi	1933
szanowna użytkowniczko, szanowny użytkowniku	3732
szanowni państwo	3731
szanowny użytkowniku	3732
szanujemy twoją prywatność	3732
szavazatodat rögzítettük	2581
szavazatát rögzítettük	2581
szavazás	95	2584
szavazás indítása	2581
szczegóły	3749
szeretne értesítéseket kapni	2602
szeretnél értesítéseket kapni	2602
szerző követése	2628
szkennelje be a qr-kódot	2601
szponzorált tartalom	90	2522
szybkość odtwarzania	3811
szállítási költség	2588
szókereső	2584
szólj hozzá	2530
szóljon hozzá	2530
szövegméret	2631
szünet	2599
sähköposti	1933
sähköposti tai käyttäjätunnus	2032
sähköpostiosoite	1933
sähköpostiosoitteesi	2036
sähköpostisi	2036
säkra din plats	4733
säästä # %	2034
säästä #%	2034
så # kr/mnd til du sier opp	3558
så gör du för att stänga av	4749
så hanterar vi personuppgifter	4665
så här stänger du av din adblocker	4749
så här stänger du av din annonsblockerare	4749
så jobbar vi med rättelser	4764
så kommenterar du	4668
så skyddar vi våra källor	4764
så stänger du av adblock	4749
så stänger du av adblocker	4749
så stänger du av annonsblockeraren	4747
så stänger du av din ad-blocker	4749
så stänger du av din adblocker	4749
så stänger du av din annonsblockerare	4747
sådan beskytter vi kilder	779
sådan beskytter vi vores kilder	779
sådan deaktiverer du din adblocker	763
sådan retter vi fejl	779
sådan slår du adblock fra	763
sådan slår du din adblocker fra	763
sé el primero en comentar	1585
sé parte	1542
sélections	2107
sì, grazie	2885
sí, quiero	1673
sí, vull	469
síganos	1573
síguenos	1573
só para assinantes	3988
sólo para suscriptores	1680
sõnum on saadetud	1794
sök	4678
søg	695
søk	3596
súhlasím	4457
súhlasím a pokračovať	4498
súhlasím so zobrazením	4457
súmate	1542
súvisiace	4443
súvisiace články	4443
súvisiaci článok	4443
süre	4942
süti beállítások	2590
süti tájékoztató	2590
sütibeállítások	2590
sütibeállítások módosítása	2593
sütik kezelése	2590
sākt testu	3326
sīkdatņu iestatījumi	3308
sīkdatņu politika	3330
sīkfailu iestatījumi	3330
słowa kluczowe	3745
sūtīt e-pastā	3348
sắp xếp theo	5220
số tiền khác	5238
""", 't': """
t'ha estat útil	453
t'ha estat útil aquest article	435
t'ha estat útil aquest resum	435
t'ha semblat útil	453
ta treść jest niedostępna	3808
ta treść jest zablokowana	3808
ta video ni več na voljo	4602
ta članek je zaklenjen	4611
taboola tarafindan sunulmuştur	4917
taboola tarafindan önerildi	4917
tack för din anmälan	4649
tack för din prenumeration	4757
tack för din röst	94	4726
tack för ditt meddelande	4757
tagasi üles	1796
taip pat žiūrėkite	3224
tak, chcę	3816
tak, chętnie	3816
tak, poproszę	3816
takaisin ylös	1959
takipten çik	4971
takk for at du meldte deg på	3676
takk for din påmelding	3676
takk for påmeldingen	3565
talebiniz gönderildi	4989
tallenna myöhemmäksi	1941
talán később	2508
tam ekrandan çik	4941
tamaño de la letra	1696
tamaño de letra	68	1572
tamaño del texto	68
también te puede gustar	1592
también te puede interesar	1592
també et pot interessar	422
também pode gostar	3958
tapahtui virhe. yritä myöhemmin uudelleen	2036
tapahtui virhe. yritä uudelleen	2036
tarjeta de crédito	1546
tarjeta de débito	1546
tarkista sähköpostisi	2036
tartalom betöltése	2590
tartalom engedélyezése	2590
tartalom megjelenítése	2590
tartalomjegyzék	2599
tasuline koostöö	1803
te ha parecido útil	1654
te ha resultado útil	1654
te ha resultado útil este artículo	1622
te ha resultado útil este resumen	1622
te ha sido útil	1654
te ha sido útil este resumen	1622
te poți dezabona oricând	4094
te rugăm să îl dezactivezi	4130
te vsebine ni mogoče prikazati	4599
te-ar putea interesa și	4102
tee meile kohvi välja	1791
tehisaru kokkuvõte	1749
tehisaru võib eksida	1798
tehisintellekt võib eksida	1798
tehty tekoälyllä	2046
teie hääl on arvesse võetud	1779
tej treści nie można wyświetlić	3808
tek seferlik bağiş	4955
tek seferlik bağiş yap	4987
tekijänoikeudella suojattu	2044
teklifi gör	4940
teklifleri gör	4988
tekoäly voi tehdä virheitä	2046
tekoälyn luoma	2046
tekoälyn tekemä	2046
tekoälyn tekemä tiivistelmä	1959
tekoälyn tiivistelmä	1959
tekoälyn tuottama	2046
tekoälytiivistelmä	1959	2047
tekst je zaključan	4412
tekst powstał przy pomocy ai	3840
tekst przetłumaczony maszynowo	3840
teksta izmērs	3348
tekststørrelse	68
tekstą įgarsino dirbtinis intelektas	3227
telefonszám	2616
telefón	4515
teljes hozzáférés	2513
teljes képernyő	2599
teljes név	2616
temas del día	1592
temi že sledite	4626
ten artykuł jest zablokowany	3825
ten film jest niedostępny	3811
ten film nie jest dostępny w twoim kraju	3811
ten film nie jest już dostępny	3811
tento obsah je blokován	600
tento obsah je zablokovaný	4498
tento obsah nemôžeme zobraziť	4498
tento obsah nemůžeme zobrazit	600
tento obsah není dostupný	600
tento obsah není k dispozici	600
tento obsah nie je dostupný	4498
tento obsah nie je k dispozícii	4498
tento obsah sa nedá zobraziť	4498
tento článek je uzamčen	617
tercihleri yönet	4983
tercihlerimi yönet	4983
termeni și condiții	4075	4076
termeni și condiții de utilizare	4075
termenii și condițiile	4075
termos e condições	3891
teste başla	4937
teste grátis	3868
testează-ți cunoștințele	4111
testează-ți cunoștințele cu quizul nostru	4081
testi başlat	4937
testi çöz	4939
testreszabás	2592
teszteld a tudásod	2536
tesztelje tudását	2536
tetszőleges összeg	2609
text bol vytvorený automaticky	4525
text byl vytvořen automaticky	634
text je chránený autorským právom	4522
text je chráněn autorským právem	630
text čte umělá inteligence	603
texten fortsätter nedan	4660
texten fortsätter under bilden	4660
texten är maskinöversatt	4768
texten är skapad automatiskt	4768
textgröße	1030
textgröße ändern	1029
teď ne	504	608
teşekkürler, mesajiniz gönderildi	4960
tham gia bình chọn	5219
tham gia khảo sát	5219
tham gia thăm dò	5219
thanh toán hàng năm	5240
thanh toán hàng tháng	5240
thanh toán qua paypal	5262
theo dõi chủ đề	5251
theo dõi chủ đề này	5251
theo dõi tác giả	5251
thoát toàn màn hình	5226
thu gọn	5179
thème suivi	2254
thèmes	2129
thématiques	2129
thêm câu trả lời	5257
thêm làm nguồn ưu tiên	5251
thêm vào giỏ hàng	5265
thích	5164
thích nhất	5220
thông tin bắt buộc	5242
thông tin doanh nghiệp	5169
thông tin quảng cáo	5213
thông tin tác giả	5190
thăm dò	95
thăm dò ý kiến	95
thư viện ảnh	5246
thẻ	5176
thời gian còn lại	5226
thời gian hiện tại	5227
thời lượng	5227
ti è stato utile	2866
tienes que iniciar sesión para guardar artículos	1650
tietosuoja ja evästeet	1948
tietosuoja- ja evästekäytäntö	1948
tietosuojakäytäntö	2013
tietosuojaseloste ja evästeet	1948
tik būtini	3262
tik būtinieji slapukai	3262
tikai nepieciešamās	3330
tikai nepieciešamās sīkdatnes	3330
tiktokで見る	3073
til støttesiden	766
tilbagetræk samtykke	752
tilbakemelding på saken	3587
tilføj en kommentar	785
tilføj kommentar	785
tilføj os som foretrukken kilde	787
tilføj som foretrukken kilde	787
tilgjengelig på google play	3662
till gåvosidan	4751
tillad og fortsæt	681
tillad én gang	752
tillat én gang	3657
tillåt	4746
tillåt alltid	4738
tillåt annonser	4750
tillåt aviseringar	4744
tillåt en gång	4737
tillåt innehåll	4737
tillåt inte	4746
tillåt notiser	4744
tillåt reklam	4750
tiltás	2605
timp rămas	4117
tin bài liên quan	5211
tin cùng chuyên mục	5176
tin cùng tác giả	5212
tin khác	5176
tin liên quan	5176
tin mới	5176
tin mới nhất	5176
tin nhắn của bạn	5263
tin nhắn của bạn đã được gửi	5242
tin nóng	5212
tin nổi bật	5176
tin quảng cáo	5213
tin tiếp theo	5246
tin trước	5176
tin tài trợ	5176	5215
tin tức liên quan	5176
tin đọc nhiều	5176
tip jar ☕	1210
tipărește	4056
tipărește articolul	4101
tipărește rețeta	64
tisk článku	640
titta på videon	4740
tiêu điểm	5176
tiến # giây	5226
tiếp theo	5179
tiếp tục sau quảng cáo	5215
tiếp tục trên trình duyệt	5232
tiếp tục trên web	5232
tiếp tục với apple	5240
tiếp tục với email	5262
tiếp tục với facebook	5240
tiếp tục với google	5240
tiếp tục đọc	5264
tlačiť	4446
to cię może zainteresować	3745
to może cię zainteresować	3745
to wideo jest niedostępne	3811
to wideo nie jest już dostępne	3811
toate știrile	4143
toda contribuição ajuda	3984
toda la información	1686
todas as notícias	3994
todavía no eres suscriptor	1680
todavía no estás registrado	1681
todos los artículos de este autor	1720
todos los artículos del autor	1720
todos los artículos del especial	1717
todos los derechos de reproducción reservados	1722
todos los vídeos	1686
todos os comentários	3897
todos os vídeos	3994
toimituskulut lisätään	2010
totes les notícies	484
toto pole je povinné	621
toto téma již sledujete	638
toto video již není dostupné	603
toto video není dostupné	603
toto video není ve vaší zemi dostupné	603
toto video nie je dostupné	4501
toto video nie je vo vašej krajine dostupné	4501
toto video už není dostupné	603
toto video už nie je dostupné	4501
tots els vídeos	484
tous droits de reproduction réservés	2257
tous nos hors-séries	2164
toute l'actualité	2129
toutes les actualités	2220
toutes les vidéos	2220
toutes nos vidéos	2220
tovább	2536
tovább a cikkre	2618
tovább a dossziéhoz	2618
tovább a galériához	2618
tovább a recepthez	64
tovább a rovatra	2534
tovább a tartalomhoz	2618
tovább a teljes cikkre	2618
tovább a támogatáshoz	2609
tovább a támogatási oldalra	2609
tovább a webshopba	2587
tovább az ajánlathoz	2587
tovább olvasom	2536
további beállítások	2593
további cikkek	2534
további cikkek a szerzőtől	2618
további cikkek a témában	2534
további cikkek betöltése	2618
további hírek	2534
további lehetőségek	2592
további részletek itt	2536
továbbiak betöltése	2536
továbbiak megjelenítése	2618
toàn màn hình	5227
traducció automàtica	461
traducción automática	1662
traducere automată	4117
traducido automáticamente	1694
tradução automática	3933
traduït automàticament	491
trang chủ	5179
trang này có hữu ích không	5219
transcripció	461
transcripción	1662
transcrição	3970
transferência bancária	3867
trenutni čas	4603
trenutni čas #	4602
treści komercyjne	3848
treści naszych partnerów	3848
treści partnerskie	3726
treść dla subskrybentów	3825
treść niedostępna	3808
treść premium	3825
treść sponsorowana	3726
treść wygenerowana przez ai	3840
treść zablokowana	3808
treść zewnętrzna	3808
tria la teva subscripció	447
trimite răspunsul	4108
troškovi dostave	4400
truy cập không giới hạn mọi bài viết	5262
trwa ładowanie odtwarzacza	3811
tryb pełnoekranowy	3811
træk dit samtykke tilbage	752
træk samtykke tilbage	752
trình phát âm thanh	5260
trước	5179
trường bắt buộc	5242
trường này là bắt buộc	5242
trả lời	5175
trở lại	5179
trở lại đầu trang	5246
tu ce părere ai? lasă un comentariu	4081
tu donación desgrava	1676
tu izmanto reklāmu bloķētāju	3337
tu navegador no puede reproducir este vídeo	1620
tue meitä	1928
tue meitä patreonissa	2029
tue työtämme	2029
tule meile tööle	1749
tuotettu tekoälyllä	2046
turinys saugomas autorių teisių	3284
turinys užblokuotas	3262
turiu paskyrą	3272
turpini lasīt	3291
turpinājums pēc reklāmas	3300
turpināt ar apple	3339
turpināt ar facebook	3339
turpināt ar google	3339
turpināt lasīt	3291
tutar seç	4987
tutar seçin	4987
tvarkyti pranešimus	3267
tvarkyti sutikimą	3262
twitter'da paylaş	4865
twitterで見る	3073
twoja prywatność jest dla nas ważna	3732
twoja wiadomość	3829
twoje imię	3829
twój adres e-mail	3714
twój e-mail	3714
twój głos został oddany	3798
twój głos został policzony	3798
twój głos został zapisany	3798
tykkää	2049
tylko dla osób pełnoletnich	3727
tylko niezbędne	3808
tytuł przelewu: darowizna	3822
tytułem: darowizna na cele statutowe	3822
tài khoản của tôi	5158
tài trợ	5169
tài trợ bởi	5255
támogass minket	2509
támogass minket patreonon	2609
támogasson minket	2509
támogasson minket a patreonon	2609
támogatom	2509
támogatom a lapot	2609
támogatom az oldalt	2609
támogatott tartalom	90	2522
támogatás	2509
támogatás paypalon	2609
támogatási oldal	2609
támogatói tartalom	2522
tárgy	2616
täisekraan	1785
tämä artikkeli on lukittu	2032
tämä juttu on lukittu	2032
tämä kenttä on pakollinen	2036
tämä sisältö ei ole saatavilla	2013
tämä video ei ole enää saatavilla	2016
tämä video ei ole saatavilla	2016
täname liitumast	1767
tässä artikkelissa	2039
tässä jutussa	2039
tässä olisi upotus facebookista	1959
tässä olisi upotus instagramista	1959
tätä sisältöä ei voida näyttää	2013
täytä ristikko	2001
täytä tämä kenttä	2036
télécharger l'appli	2205
télécharger l'audio	2198
télécharger l'épisode	2198
télécharger le mp#	2198
télécharger le podcast	2198
téléchargez l'appli	2205
téma követése	2628
téma už sledujete	638
témata	534
tému už sledujete	4529
témy	4443
témáim	2629
témák	2534
térkép betöltése	2593
térkép megnyitása	2538
términos de uso	1581
términos y condiciones	1581
tên của bạn	5243
tên hiển thị	5257
tìm hiểu thêm	5173
tìm kiếm	5179
tóm tắt ai	5250
tóm tắt bằng ai	5250
tóm tắt bởi ai	5250
tópicos	3906
tópicos relacionados	3906
tôi đã hiểu	5180
tôi đã tắt	5237
tôi đã tắt trình chặn quảng cáo	5236
tôi đồng ý	5173
tôi đồng ý với chính sách bảo mật	5242
tôi đồng ý với điều khoản sử dụng	5242
tõlgitud tehisintellekti abil	1798
több	2536
több betöltése	2618
több mutatása	2618
töltsd ki a kvízt	2536
töltsd ki kvízünket	2581
töltse ki a kvízt	2536
töltse újra az oldalt	2608
tùy chỉnh	5173
tùy chọn cookie	5230
tùy chọn khác	5253
tú qué opinas	1587
túto tému už sledujete	4529
tühista igal ajal	1742
tüm fotoğraflar	4964
tüm fotoğraflari gör	4964
tüm haberler	4874
tüm haberlere sinirsiz erişim	4988
tüm haberleri gör	4964
tüm içeriğe sinirsiz erişim	4988
tüm konular	4876
tüm konulari gör	4876
tüm oyunlar	4937
tüm videolar	4964
tüm videolari gör	4964
tüm yazilari	4874	4891
tüm yazilari gör	4964
tüm yorumlar	4873
tüm çerezleri kabul et	4983
tüm çerezleri reddet	4983
tümü	4881
tümünü gör	4880
tümünü göster	4881
tümünü kabul et	4868
tümünü reddet	4868
tăng cỡ chữ	5253
tēmas	3293
tęsinys po reklamos	3231
tęsti su apple	3272
tęsti su facebook	3272
tęsti su google	3272
tłumaczenie automatyczne	3841
tłumaczenie maszynowe	3841
tạm dừng	5199
tạm dừng video	5226
tạo bởi ai	5260
tạo tài khoản	5158
tải audio	5226
tải bài đăng	5230
tải lại trang	5236
tải nội dung	5230
tải thêm	5179
tải thêm bình luận	5219
tải trên app store	5232
tải trên google play	5232
tải tập này	5226
tải về từ app store	5232
tải về từ google play	5232
tải âm thanh	5226
tải ứng dụng	5232
tải ứng dụng ngay	5232
tất cả tin tức	5246
tất cả trò chơi	5222
tất cả video	5246
tắt tiếng	5227
tặng bài viết	5211
tặng sao	5157	5211
tặng sao cho bài viết	5211
tặng sao cho tác giả	5261
tặng tác giả ly cà phê	5157
tốc độ phát	5199	5226
từ chối	5173
từ chối tất cả	5173	5230
từ chối tất cả cookie	5259
từ khóa	5176
tự động phát	5227
""", 'u': """
u košaricu	4399
u ovom članku	4418
udostępnij	3722
udostępnij na facebooku	3722
udostępnij na twitterze	3722
udostępnij na x	3722
udostępnij w mediach społecznościowych	3722
udělit souhlas	526
ugens spørgsmål	746
ugodnost za naročnike	4597
ugodnosti za naročnike	4597
ugrađeni sadržaj	4401
ugrás a galériához	2618
ugrás a recepthez	64
ugrás a receptre	64
ugrás a tartalomhoz	2618
ugrás a tartalomra	2618
uključi	4407
uključi obaveštenja	4393
uključi obavijesti	4393
uključi se u raspravu	4425
uključi zvuk	4403
uključite javascript	4403
uključite notifikacije	4393
uključite obaveštenja	4393
uključite obavijesti	4393
uključite se u raspravu	4425
ukryj reklamę	3848
ukrštenica	4397
ulkoinen sisältö	2013
ulkopuolinen sisältö	2013
uloženo	641
uložené	4531
uložit	517
uložit na později	517
uložit nastavení	600
uložit recept	64
uložit volby	600
uložit článek	517
uložiť	4446
uložiť na neskôr	4446
uložiť nastavenia	4498
uložiť recept	64
uložiť voľby	4498
uložiť článok	4446
ultima oră	4065
ultimele știri	4065
um assinante presenteou você com este artigo	3957
un abonat ți-a oferit acest articol	4101
un abonné vous offre cet article	2181
un e-mail de confirmation vous a été envoyé	2174
un suscriptor te ha regalado este artículo	1650
un suscriptor te regala este artículo	1727
une erreur s'est glissée dans l'article	2123
ungültige e-mail-adresse	1012
unterstütze uns	805
unterstützen	805
unterstützen sie uns	805
unterstützen sie uns per paypal	924
unustasid salasõna	1792
uočili ste grešku	4421
uočili ste pogrešku	4421
uočili ste pogrešku u članku	4421
uporabniško ime	4612
uporabniško ime ali e-pošta	4611
upotettu sisältö	2013
upozornit na nové díly	639
upozornit na nové články	639
upozorniť na chybu	4521
upozornění	610
uppdatera dina inställningar	4782
uppläst av en ai-röst	4740
uppläst av en dator	4656
uppläst av en syntetisk röst	4740
uppläst av syntetisk röst	4740
uppläst med ai-röst	4656
upravit nastavení	529
upravljaj kolačićima	4401
upravljaj piškotke	4599
ur vår butik	4733
url 복사	3106
urlをコピー	2968
urlをコピーしました	3069
urlをコピーする	3015
url복사	3106
urmărește acest subiect	4093
urmărește autorul	4150
urmărește live	4093
urmărește subiectul	4150
urmărești deja acest subiect	4150
următorul	4067
următorul videoclip	4161
uslovi korišćenja	4358
ustaw jako preferowane źródło	3844
ustawienia plików cookie	3730
ustawienia prywatności	3808
ustvarjeno s pomočjo umetne inteligence	4623
utónév	2616
uutishälytykset	2023
uvek prikaži	4401
uvijek prikaži	4401
uvjeti korištenja	4358
uygulamada aç	4946
uygulamayi aç	4946
uygulamayi yükle	4946
uz sākumlapu	3343
uz sākumu	3298
uzdāvini rakstu	3348
uzdāvināt rakstu	3348
uzyskaj dostęp	3711
učitaj još	4418
učitaj objavu	4401
učitaj sadržaj	4401
učitaj video	4401
učitaj više	4418
učitavanje playera	4403
učitavanje videa	4403
ušetrite #%	4512
ušetríte #%	4512
ušetřete #%	618
ušetříte #%	618
ušteda #%	4413
uštedite #%	4413
używasz adblocka	3817
używasz programu do blokowania reklam	3817
už jsem ho vypnul	613
už jste hlasovali	591
už komentarus atsako jų autoriai	3228
už mám predplatné	4511
už mám předplatné	617
už mám předplatné, přihlásit se	508
už mám účet	617
už máte predplatné? prihláste sa	4439
už máte předplatné	617
už máte účet	4439
už máte účet? prihláste sa	4439
už podporujem	4450
už podporuji	504
už sledujete	638
už ste hlasovali	4492
uždaryti	3230
uždaryti galeriją	3276
uždaryti reklamą	3231
uživatelské jméno	618
uživatelské jméno nebo e-mail	617
uživo	4404
užpildykite apklausą	3229
užsakomasis straipsnis	3231
užsakomasis turinys	90	3231
užsisakyti knygą	3260
užsisakyti prenumeratą	3222
""", 'v': """
v košarico	4597
v tem članku	4617
v tomto článku	624
v živo	4603
vaata kõiki	1796
vaata kõiki tellija soodustusi	1742
vaata lähemalt	1749
vaba töökoht	1749
vad tycker du? rösta här	4678
vai kopsavilkums bija noderīgs	3297
vai raksts bija noderīgs	3297
vai tas bija noderīgi	3345
vai vēlaties saņemt paziņojumus	3335
vain jäsenille	2034
vain välttämättömät	2013
vain välttämättömät evästeet	2013
vairāk no autora	3343
vairāk par tēmu	3293
vairāk rakstu	3343
vaizdo grotuvas įkeliamas	3264
vaizdo įrašas	3229
vaizdo įrašas nebepasiekiamas	3264
vaizdo įrašas nepasiekiamas	3264
vaizdo įrašas nepasiekiamas jūsų šalyje	3264
vaizdo įrašo paleisti negalima	3264
vaizdo įrašą rasite čia	3229
valami elromlott. próbáld újra	2615
valami hiba történt. próbálja újra	2615
valgfrit beløb	766
valgfritt beløp	3670
van egy jó sztorija	2622
van egy jó témája	2622
van már előfizetése	2612
van már fiókja	2513
van már fiókod	2612
van már fiókom	2612
vanjski sadržaj	4401
var artikeln till hjälp	4668
var det här till hjälp	4678
var det til hjælp	782
var detta till hjälp	4768
var dette en hjælp	782
var resuméet nyttigt	684
var sammanfattningen till hjälp	4668
varbūt vēlāk	3336
varför ser jag den här annonsen	4776
varför visas den här annonsen	4776
vari atteikties jebkurā laikā	3291
varje bidrag hjälper	4752
varje bidrag räknas	4752
varje krona hjälper	4752
varje krona räknas	4752
vasta küsitlusele	1749
vastaa kyselyyn tästä	1959
vaš e-mail	4415
vaš e-naslov	4614
vaš e-poštni naslov	4614
vaš glas je bil oddan	4594
vaš glas je uračunat	4396
vaš glas je zabeležen	4396	4594
vaš glas je zabilježen	4396
vaš komentar	4345
vaš mejl	4415
vaša e-mail adresa	4415
vaša e-mailová adresa	4514
vaša poruka	4416
vaša poruka je poslana	4415
vaša poruka je poslata	4415
vaša správa	4515
vaše e-mailová adresa	621
vaše ime	4416	4615
vaše jméno	622
vaše meno	4515
vaše soukromí je pro nás důležité	529
vaše sporočilo	4615
vaše sporočilo je poslano	4614
vaše zpráva	622
veckans fråga	4730
vecākie vispirms	3346
vedno prikaži	4599
vegyél jegyet	2587
veja esta publicação no instagram	3931
veja também	3906
veja todas as opções de assinatura	3955
velg beløp	3670
velikost písma	68
veličina fonta	4429
veličina slova	4429
veličina teksta	68
velocidad de reproducción	1661
velocidade de reprodução	3969
velocitat de reproducció	460
velocità di riproduzione	2874
venujte nám # %	4508
ver # comentários	3946
ver biografía	1616
ver comentários	3897
ver conteúdo	3973
ver conteúdo externo	3931
ver dossiê	3994
ver esta publicación en instagram	1620
ver esta publicação	4016
ver esta publicação no instagram	3931
ver fotogalería	1686
ver galería	1598
ver galería de fotos	1686
ver imágenes	1717
ver la galería	1686
ver mais notícias	3994
ver más	1598
ver más artículos	1689
ver más artículos del autor	1616
ver más fotos	1594
ver más noticias	1651
ver más vídeos	1686
ver oferta de suscripción	1714
ver opciones de suscripción	1714
ver preço	3966
ver publicação	3895
ver suscripción	1714
ver también	1592
ver também	3906
ver todas as notícias	3994
ver todas las opciones de suscripción	1647
ver todos los artículos	1686
ver todos los vídeos	1686
ver todos os vídeos	3994
ver traducción	1599
ver tradução	3912
ver transcripción	1661
ver transcrição	3969
ver versión online	1732
ver versión web	1732
ver versão online	4037
ver vídeo	1598
vergrößern	869	1016
verificați adresa de email	4139
verifică-ți e-mailul	4140
verifică-ți emailul	4140
verifică-ți inboxul	4139
verlagssonderveröffentlichung	937
versandkosten können anfallen	989
vertrag kündigen	848
verträge hier kündigen	848
verwandte beiträge	862
ves a la pàgina de donacions	474
ves algún error? comunícalo	1637
veure aquesta publicació a instagram	431
vezetéknév	2616
vezi această postare pe instagram	4078
vezi conținutul	4120
vezi mai multe știri	4102
vezi prețul	4114
vezi răspunsurile	4108
vezi toate știrile	4143
vezi și	4065
već imam nalog	4412
već imam račun	4412
već imate nalog	4335
već imate pretplatu	4335
već imate račun	4335
već podržavam	4350
već pratite	4427
već pratite ovu temu	4427
već sam pretplatnik	4412
već ste glasali	4396
već ste glasovali	4396
već ste pretplatnik	4335
več iz rubrike	4545
več novic iz regije	4545
več o tem	4545
več o temi	4545
več člankov	4617
več člankov avtorja	4617
veľkosť písma	68
veľkosť textu	4530
vi kan inte visa det här innehållet	4737
viac k téme	4443
viac si o tom prečítate tu	4443
viac článkov	4517
videa ni mogoče predvajati	4602
video atskaņotājs tiek ielādēts	3332
video ei ole enää saatavilla	2016
video ei ole käytettävissä	2016
video ikke tilgængelig	755
video již není k dispozici	603
video không khả dụng	5226
video không tồn tại	5226
video mevcut değil	4941
video nav pieejams jūsu valstī	3332
video nelze přehrát	603
video není dostupné	603
video není dostupné ve vaší zemi	603
video není k dispozici	603
video nevar atskaņot	3332
video ni na voljo v vaši državi	4602
video nicht verfügbar	996
video nie je dostupné	4501
video nie je dostupné vo vašej krajine	4501
video nie je k dispozícii	4501
video nije dostupan u vašoj državi	4403
video nije dostupan u vašoj zemlji	4403
video nije moguće reproducirati	4403
video này không còn tồn tại	5226
video này không khả dụng	5226
video oynatici yükleniyor	4941
video sa nedá prehrať	4501
video sa nepodarilo načítať	4501
video se ne može reprodukovati	4403
video se nepodařilo načíst	603
video tiếp theo	5260
video trước	5260
video už není k dispozici	603
video už nie je dostupné	4501
video už nie je k dispozícii	4501
video više nije dostupan	4403
video yüklenemedi	4984
video yüklenirken hata oluştu	4984
video yükleniyor	4941
videoafspilleren indlæses	755
videoclipul următor	4161
videoen er ikke længere tilgængelig	755
videoen er ikke tilgængelig	755
videoen er ikke tilgængelig i dit land	755
videomängija laadimine	1785
videon voi katsoa jutun yläosasta	1959
videon är inte längre tillgänglig	4740
videon är inte tillgänglig	4740
videoyu izlemek için tiklayin	4880
videoyu yükle	4944
videó	2534
videó betöltése	2590
videó betöltése folyamatban	2598
videó lejátszása	2598
videó megtekintése	2598
videók	2534
videólejátszó betöltése	2598
videónkat itt nézheti meg	2536
vidéo	2133
vidéo indisponible	2198
vidéo non disponible	2198
vidéo précédente	2244
vidéo suivante	2244
vidéo à la une	2244
vielen dank für deine nachricht	1011
vielen dank für deine stimme	984
vielen dank für ihr feedback	914
vielen dank für ihre anmeldung	822
vielen dank für ihre nachricht	1011
vielen dank für ihre stimme	984
vielen dank für ihre teilnahme	94
vielleicht später	804
vienkartinė auka	3270
vienkartinė parama	3271
vienmēr atļaut	3330
vienmēr rādīt	3330
vienreizējs ziedojums	3338
viestisi on lähetetty	2036
vil du få varsler	3664
vilkår	679	3582
vill du få notiser	4744
vill du få pushnotiser	4744
vipps et beløp	3555
virheellinen sähköpostiosoite	2036
vis bildet i full størrelse	3597
vis færre	695	3596
vis i fuld skærm	775
vis oversættelse	697
vis større bilde	3597
vis større billede	696
visa bilden i helskärm	4678
visa färre	4678
visa i helskärm	4760
visa i webbläsare	4782
visa i webbläsaren	4782
visa inlägg från facebook	4678
visa inlägg från instagram	4678
visa innehåll	4662
visa innehållet	4737
visa lösenord	4754
visa och godkänn	4737
visa översättning	4679
visas tiesības paturētas	3351
visi komentāri	3346
vissza a címlapra	2618
vissza a főoldalra	2618
vissza a tetejére	2536
vissza az oldal tetejére	2618
visszajelzés	2530
visszajelzés küldése	2625
viteză de redare	4116
vizitează magazinul	4114
više o temi	4342
više od autora	4418
više vijesti iz regije	4342
više članaka	4418
više članaka autora	4418
viết bình luận	5175	5196
viết bình luận của bạn	5219
viết trả lời	5219
vlastná suma	4508
vlastní částka	614
vložený obsah	600
vložit do košíku	597
vložit komentář	636
vložiť do košíka	4496
vložiť komentár	4527
vnesite e-poštni naslov	4614
vnesite veljaven e-poštni naslov	4614
voce generată de ai	4116
você concorda? vote	3946
você está seguindo este tema	4027
você já está inscrito	4023
você já segue este tema	4002
você já votou	3960
você pode gostar	3906
você pode se interessar	3906
você segue este autor	4027
você também pode gostar	3906
voir le détail	2134
voir les détails	2134
voir les réponses	2190
voir les résultats	94	2134
voir les résultats du sondage	2169
voir tous les thèmes	2131
voir toute l'actualité	2220
voir toutes les vidéos	2220
voix générée par ia	2244
voltar ao início	3994
voltar atrás	3912
voltar à página inicial	3994
volver al índice	1717
volver atrás	1599
von einer künstlichen stimme vorgelesen	996
von ki übersetzt	1024
vorgelesen von einer künstlichen stimme	996
vos réactions	2123
votează	94
votează în sondaj	4108
votează în sondajul nostru	4081
votre avis nous intéresse	2169
votre demande a bien été envoyée	2250
votre demande a été envoyée	2250
votre message a bien été envoyé	2216
votre nom et prénom	2250
votre prénom	2217
votre soutien fait la différence	2247
votre vote a bien été pris en compte	2190
votre vote a été enregistré	2190
votre vote a été pris en compte	94
votul dumneavoastră a fost înregistrat	4108
votul tău a fost înregistrat	4108
vous aimerez peut-être	2129
vous avez déjà un compte	2077
vous avez déjà un compte ? connectez-vous	2077
vous avez déjà un compte ? identifiez-vous	2077
vous avez déjà voté	2190
vous bloquez nos publicités	2246
vous n'êtes pas abonné	2214
vous n'êtes pas encore inscrit	2215
vous n'êtes pas inscrit	2215
vous possédez déjà un compte	2077
vous pourriez être intéressé	2129
vous souhaitez témoigner	2255
vous suivez ce thème	2254
vous suivez déjà ce sujet	2231
vous suivez déjà ce thème	2231
vous suivez déjà cet auteur	2231
vous êtes bien inscrit	2250
vous êtes déjà inscrit	2251
vous êtes inscrit	2251
vprašanje dneva	4594
vreau să donez	4134
vreau să primesc newsletterul	4094
vreau să susțin	4133
vsak evro šteje	4609
vsak petek. brezplačno. brez spama	4614
vsak prispevek šteje	4609
vsaka donacija šteje	4609
vsebina je avtorsko zaščitena	4621
vsebina sporočila	4544
vsebine naših partnerjev	4629
vsebine ni mogoče prikazati	4599
vsi članki	4617
vsi članki avtorice	4617
vsi članki avtorja	4617
vstúpiť do diskusie	4446
vstúpiť do galérie	4517
vui lòng kiểm tra email	5242
vui lòng nhập bình luận	5257
vui lòng nhập email	5242
vui lòng nhập email hợp lệ	5242
vui lòng nhập họ tên	5242
vyberte si predplatné	4511
vyberte si předplatné	617
vyberte částku	614
vybrat předplatné	617
vybrať	4512
vybrať predplatné	4511
vygenerované ai	4525
vygenerované pomocou ai	4525
vygenerováno ai	634
vygenerováno pomocí ai	634
vyplňte toto pole	621
vypnite blokovanie reklám	4506
vypnite prosím adblock	4506
vypnite, prosím, adblock	4506
vypnúť zvuk	4501
vypněte prosím adblock	611
vypněte si adblock	611
vypočuť si článok	4501
vypočuť článok	4501
vyskytla sa chyba. skúste to znova	4514
vyskúšajte si kvíz	4492
vytisknout článek	517
vytlačiť	4446
vytlačiť recept	64
vytlačiť článok	4446
vytvorené ai	4525
vytvorené pomocou ai	4525
vytvorené umelou inteligenciou	4525
vytvořeno ai	634
vytvořeno pomocí ai	634
vytvořeno umělou inteligencí	634
vytvořila ai	634
vytvořit účet	507
vyzkoušejte si kvíz	591
vyzkoušet	507
vyčerpali ste limit článkov	4511
vágólapra másolva	2631
válassz csomagot	2612
válassz előfizetést	2612
válassz összeget	2609
válasszon csomagot	2612
válasszon előfizetést	2612
válasszon összeget	2609
válasz	2627
válaszok elrejtése	2626
válaszok megjelenítése	2626
válaszolok	2627
választom	2613
választás mentése	2590
vásárlás a webshopban	2525
váš e-mail	513
váš email	621
váš hlas bol započítaný	4492
váš hlas bol zaznamenaný	4492
váš hlas byl započítán	591
váš hlas byl zaznamenán	591
väiksem tekst	1801
väline sisu	1760
välj	4755
välj abonnemang	4754
välj belopp	4751
välj din prenumeration	4754
välj ditt abonnemang	4754
välj erbjudande	4754
välj prenumeration	4754
välj som föredragen källa	4773
vänligen stäng av annonsblockeraren	4747
värsked uudised	1744
vælg	770
vælg abonnement	769
vælg beløb	766
vælg dit abonnement	769
vælg som foretrukken kilde	787
vælg tilbud	769
vérifiez votre boîte de réception	2216
vérifiez votre boîte mail	2216
vés a la recepta	64
více	534
více k tématu	534
více o tématu	534
více si o tom přečtete zde	534
více článků	624
vídeo anterior	1709	4017
vídeo destacado	1709
vídeo indisponível	3969
vídeo no disponible	460	1661
vídeo não disponível	3969
vídeo seguinte	4017
vídeo siguiente	1709
vídeos	1592	3906
võib-olla hiljem	1789
võid igal ajal loobuda	1794
võta nõusolek tagasi	1783
võta toimetusega ühendust	1797
výber redakcie	4443
výběr redakce	534
výhoda pre predplatiteľov	4496
výhoda pro předplatitele	597
výhody pre predplatiteľov	4496
výhody pro předplatitele	597
výsledky	95
výsledky ankety	604
výsledky hlasovania	4502
výsledky hlasování	604
vēl nav konta	3339
vēl neesi abonents	3339
všech # fotek	623
všech # fotky	623
všech # fotografie	623
všech # fotografií	623
všech fotek	623
všech fotky	623
všech fotografie	623
všech fotografií	623
všechny # fotek	623
všechny # fotky	623
všechny # fotografie	623
všechny # fotografií	623
všechny fotek	623
všechny fotky	623
všechny fotografie	623
všechny fotografií	623
všechny komentáře	636
všechny články	624
všechny články autorky	624
všetky komentáre	4527
všetky články	4517
všetky články autora	4517
všetky články autorky	4517
všeč mi je	4625
vždy povolit	601
vždy povoliť	4499
vždy zobrazovat	600
vždy zobrazovať	4498
về trang chủ	5246
về tác giả	5247
về đầu trang	5179
""", 'w': """
w każdy piątek. za darmo. bez spamu	3828
warto przeczytać	3745
was können wir besser machen	914
wczytaj treść	3808
wczytaj więcej	3831
webshopunkból	2587
webáruház	2524
weiterblättern	1016
weitere beiträge	862
werbung schließen	1031
werbung überspringen	842
weź udział w dyskusji	3795
whatsapp'ta paylaş	4865
whatsapp'tan paylaş	4973
whatsappで読む	3015
wiadomość	3829
wiadomość została wysłana	3828
wideo jest niedostępne	3811
wideo niedostępne	3811
widzisz błąd	3836
wie gefällt ihnen dieser artikel	914
wie wir unsere quellen schützen	1019
wielkość czcionki	68
wielkość tekstu	3846
więcej	3745
więcej artykułów	3745
więcej informacji	3745
więcej na ten temat	3745
więcej o	3745
więcej od tego autora	3831
więcej tekstów autora	3831
więcej z	3745
wpisz kwotę	3822
wpisz swój e-mail	3714
wprowadź adres e-mail	3714
wpłata jednorazowa	3823
wpłata miesięczna	3823
wpłać	3708
wpłać jednorazowo	3822
wpłać teraz	3708
wróć do góry	3831
wróć na górę	3831
wróć na stronę główną	3831
wspieraj co miesiąc	3822
współpraca płatna	3848
współpraca reklamowa	3726
wszystkie # zdjęcia	3830
wszystkie # zdjęć	3830
wszystkie artykuły	3831
wszystkie artykuły autorki	3831
wszystkie zdjęcia	3830
wszystkie zdjęć	3830
wybierz kwotę	3822
wybierz ofertę	3825
wybierz prenumeratę	3825
wybierz subskrypcję	3825
wycofaj zgodę	3808
wykorzystałeś limit artykułów	3825
wykryliśmy adblocka	3817
wyloguj się	19
wypełnij to pole	3828
wypisz się	3852
wypisz się w dowolnym momencie	3828
wypróbuj	3711
wyraź zgodę	3730
wystąpił błąd	3829
wystąpił błąd. spróbuj ponownie	3828
wystąpił błąd. spróbuj ponownie później	3828
wyłącz adblocka	3817
wyłącz blokowanie reklam	3817
wyłącz dźwięk	3811
wyłącz reklamy	3848
wyłączyłam adblocka	3818
wyłączyłem adblocka	3817	3818
wyślij	94	3829
wyślij e-mailem	3722
wyślij komentarz	3842
wyślij mailem	3846
wyślij opinię	3840
wyślij wiadomość	3828
wyślij zdjęcia	3836
wyślij zgłoszenie anonimowo	3836
wyślij znajomemu	3722
wyświetl treść	3808
wyświetl w przeglądarce	3852
wählen	1010
własna kwota	3822
włącz	3816
włącz dźwięk	3811
włącz javascript	3811
""", 'x': """
x'te paylaş	4865
xem bình luận	5175
xem bản ghi	5226
xem bản gốc	5180
xem bản đồ	5180
xem bộ ảnh	5246
xem chi tiết	5180
xem chuyên đề	5246
xem các bài viết của tác giả	5190
xem các câu trả lời	5219
xem các gói	5262
xem công thức	64
xem giá	5225
xem giá tốt nhất	5265
xem gói đăng ký	5262
xem kết quả	94	5180
xem lại	5227
xem nhiều	5176
xem nhiều nhất	5176
xem nhiều trong tuần	5212
xem nội dung	5230
xem sản phẩm	5265
xem thêm	5176	5179
xem thêm bài của tác giả	5190	5246
xem thêm bình luận	5175	5196
xem thêm tin	5246
xem thêm video	5246
xem thêm ảnh	5246
xem tiếp	5179
xem toàn bộ	5179
xem trên ứng dụng	5232
xem trả lời	5219
xem tất cả	5179
xem tất cả bài viết	5190
xem tất cả bình luận	5196	5219
xem tất cả ảnh	5246
xem ưu đãi	5225
xem ảnh cỡ lớn	5246
xem ảnh lớn	5246
xでシェア	2968
xでシェアする	3015
xでポスト	2968
xで共有	3069
xで表示	3073
xで見る	3073
x로 공유	3201
x에서 보기	3205
""", 'y': """
y tú qué opinas	1587
ya estás suscrito	1647
ya tengo suscripción	1549
ya tengo una suscripción	1549
ya tenés suscripción	1647
yahoo! japan idでログイン	3055
yahoo!ショッピングで見る	3037
yahoo!ショッピングで購入	3037
yanit gönder	4934
yanitlari gör	4934
yanitlari göster	4934
yapay zeka ile seslendirilmiştir	4941
yapay zeka ile özet	4880
yapay zeka ile özetle	4970
yapay zeka ile üretildi	4984
yapay zeka özeti	4880
yapay zekâ ile seslendirildi	4941
yapay zekâ ile üretildi	4984
yapay zekâ tarafindan seslendirildi	4941
yapay zekâ özeti	4970
yazara e-posta gönder	4966
yazara mesaj gönder	4966
yazarin diğer haberleri	4874
yazarin diğer yazilari	4874	4891
yazarin tüm yazilari	4874	4891
yazarin önceki yazilari	4891
yazinin devami aşağida	4917
yaziyi büyüt	4973
yaziyi küçült	4973
yeni oyunumuzu keşfet	4979
ymmärrän	1960
yorum gönder	4873
yorum yapmak için giriş yap	4934
yorumlar sadece abonelere açiktir	4978
yorumlari gör	4873
yorumu gönder	4934
yorumu şikayet et	4978
yorumu şikâyet et	4978
yorumunu gönder	4934
youtube-tartalom megjelenítése	2536
youtube-videó betöltése	2593
youtubeで見る	3073
youtubeで視聴	3073
youtube에서 보기	3205
yritä myöhemmin uudelleen	2036
yritä uudelleen	2036
yukari çik	4964
yz özeti	4880
yêu cầu của bạn đã được gửi	5263
""", 'z': """
z našeho e-shopu	597
z našeho obchodu	597
z nášho e-shopu	4496
z nášho obchodu	4496
z titulní strany	534
za naročnike	4611
zaakceptuj i pokaż	3808
zaboravili ste šifru	4412
zabranjeno prenošenje	4422
zabudnuté heslo	4439
zadajte platný e-mail	4514
zadejte platný e-mail	621
zadejte svůj e-mail	513
zadejte částku	614
zagłosuj	94
zahlungsart wählen	808
zainstaluj aplikację	3813
zakázat	610
zakázať	4505
zakúpiť licenciu	4522
zaloguj się	3711
zaloguj się przez apple	3825
zaloguj się przez facebooka	3825
zaloguj się przez google	3825
zaloguj się z google	3825
zamknij galerię	3831
zamknij reklamę	3848
zamów	3728
zamów książkę	3804
zamów teraz	3727
zapamatovat přihlášení	617
zapamatovat si mě	617
zapamiętaj mnie	3826
zapamätať si ma	4511
zapisz na później	3722
zapisz się	3714
zapisz się na newsletter	3714
zapisz wybór	3808
zapnout upozornění	607
zapnúť	4505
zapnúť notifikácie	4504
zapnúť titulky	4501
zapnúť upozornenia	4504
zapnúť zvuk	4501
zapomenuté heslo	507
zapomniałem hasła	3825
zapomniałeś hasła	3825
zapomněl jsem heslo	617
zapomněli jste heslo	617
započni kviz	4396
zarejestruj się	3711
zarezervovat místo	597
zarządzaj plikami cookies	3808
zarządzaj powiadomieniami	3815
zarządzaj zgodami	3730
zarządzaj zgodą	3808
zaten üye misiniz	4856
zauważyłeś błąd	3836
zavrieť galériu	4517
zavrieť reklamu	4532
zavřít	504
zavřít galerii	624
zavřít reklamu	642
začať kvíz	4492
začni kviz	4594
začít kvíz	591
załaduj film	3808
załaduj post	3808
załaduj treść	3808
załaduj wideo	3808
załaduj więcej	3748
załóż konto	3711
zaštita osobnih podataka	4358
zaštita privatnosti	4358
zašto vidim ovaj oglas	4431
zašto vidim ovu reklamu	4431
zbývající čas	604
zbývající čas #	603
zbývající čas -#	603
zdarma, každý pátek	514
zdieľajte tento text	4446
zdieľajte článok	4446
zdieľať	4446
zdieľať na facebooku	4446
zdieľať na whatsappe	4530
zdieľať článok	4446
zdjęcie # z #	3830
zdjęcie #/#	3830
zeskanuj kod i pobierz aplikację	3813
zeskanuj kod qr, aby pobrać aplikację	3813
zezwól	3816
zezwól i kontynuuj	3732
zezwól i pokaż	3732
zezwól na powiadomienia	3815
zezwól na reklamy	3821
zezwól raz	3808
zgadzam się	3730
zgadzam się na powiadomienia	3815
zgadzam się na wyświetlanie treści	3730
zgłoś	3739	3843
zgłoś błąd	3739
zgłoś komentarz	3842
zgłoś nadużycie	3842
zgłoś reklamę	3848
ziedot katru mēnesi	3338
ziņa ir nosūtīta	3341
ziņa tiek papildināta	3298
ziņo par kļūdu	3297
ziņot par komentāru	3346
ziņot par kļūdu	3297
zkontrolujte svoji e-mailovou schránku	621
zkontrolujte svou schránku	621
zkopírovat odkaz	517	518
zkopírovat odkaz na článek	517
zkopírováno	641
zkopírováno do schránky	640
zkuste to prosím později	621
zmeniť súhlas	4498
zmeniť veľkosť písma	4530
zmenšit písmo	640
zmenšiť písmo	4530
zmień rozmiar tekstu	3846
zmień ustawienia	3732
zmień ustawienia cookies	3732
zmień zgodę	3808
změnit nastavení	529
změnit nastavení cookies	529
změnit souhlas	600
změnit velikost písma	640
znajdź nas na facebooku	3723
znalazłeś błąd	3836
znalazłeś błąd w tekście	3836
značky	4443
znova naloži stran	4608
znova načítať stránku	4507
znovu načíst stránku	613
zobacz # zdjęcia	3830
zobacz # zdjęć	3830
zobacz cenę	3804
zobacz galerię	3748
zobacz mapę	3749
zobacz ofertę	3804
zobacz również	3745
zobacz szczegóły	3749
zobacz także	3745
zobacz także inne	3745
zobacz też	3745
zobacz w przeglądarce	3852
zobacz więcej	3745
zobacz wszystkie # zdjęcia	3830
zobacz wszystkie # zdjęć	3830
zobacz wszystkie artykuły	3831
zobacz wszystkie zdjęcia	3830
zobacz wszystkie zdjęć	3830
zobacz zdjęcia	3830
zobacz zdjęć	3830
zobrazit # fotografií	623
zobrazit # odpovědi	636
zobrazit a přijmout	600
zobrazit fotografií	623
zobrazit komentáře	636
zobrazit méně	538	624
zobrazit nabídku	597
zobrazit nabídky	617
zobrazit odpovědi	636
zobrazit originál	538
zobrazit předplatné	617
zobrazit přepis	603
zobrazit více	536
zobrazit výsledky	94	538	591
zobrazit vše	536
zobrazit všech # fotek	623
zobrazit všech # fotky	623
zobrazit všech # fotografie	623
zobrazit všech # fotografií	623
zobrazit všech fotek	623
zobrazit všech fotky	623
zobrazit všech fotografie	623
zobrazit všech fotografií	623
zobrazit všechny # fotek	623
zobrazit všechny # fotky	623
zobrazit všechny # fotografie	623
zobrazit všechny # fotografií	623
zobrazit všechny fotek	623
zobrazit všechny fotky	623
zobrazit všechny fotografie	623
zobrazit všechny fotografií	623
zobrazit všechny články	624
zobraziť # fotiek	4516
zobraziť # fotky	4516
zobraziť # fotografie	4516
zobraziť # fotografií	4516
zobraziť # odpovede	4527
zobraziť a prijať	4498
zobraziť cenu	4496
zobraziť diskusiu	4446
zobraziť fotiek	4516
zobraziť fotky	4516
zobraziť fotografie	4516
zobraziť fotografií	4516
zobraziť galériu	4517
zobraziť heslo	4511
zobraziť komentáre	4527
zobraziť menej	4444
zobraziť obsah	4457
zobraziť odpovede	4527
zobraziť ponuku	4496
zobraziť ponuky	4511
zobraziť popis	4517
zobraziť predplatné	4511
zobraziť prepis	4501
zobraziť titulky	4501
zobraziť viac	4444
zobraziť výsledky	94	4492
zobraziť všetko	4444
zobraziť všetky # fotiek	4516
zobraziť všetky # fotky	4516
zobraziť všetky # fotografie	4516
zobraziť všetky # fotografií	4516
zobraziť všetky fotiek	4516
zobraziť všetky fotky	4516
zobraziť všetky fotografie	4516
zobraziť všetky fotografií	4516
zobraziť všetky články	4517
zobraziť všetkých # fotiek	4516
zobraziť všetkých # fotky	4516
zobraziť všetkých # fotografie	4516
zobraziť všetkých # fotografií	4516
zobraziť všetkých fotiek	4516
zobraziť všetkých fotky	4516
zobraziť všetkých fotografie	4516
zobraziť všetkých fotografií	4516
zoradiť podľa	4527
zostań patronem	3708
zostań patronką	3822
zostať prihlásený	4511
zostávajúci čas	4502
zostávajúci čas #	4501
zostávajúci čas -#	4501
zpráva	622
zpráva byla odeslána	621
zpráva pro příjemce: dar	614
zpět na hlavní stránku	624
zpět na začátek	624
zpět nahoru	536
zrušit můžete kdykoli	617
zrušit můžete kdykoliv	617
zrušiť môžete kedykoľvek	4511
zu meine themen hinzufügen	1028
zu meinen themen hinzufügen	1028
zum rätsel	984
zum vollständigen artikel	1014
zur großansicht	1014
zur leseliste hinzufügen	957
zur merkliste hinzufügen	835
zur übersicht	865
zurück	855
zurück nach oben	865	1014
zurück zum anfang	1025
zurück zur startseite	1014
zurück zur übersicht	1014
zvoliť	4512
zvolte předplatné	617
zvolte částku	614
zvoľte predplatné	4511
zvoľte sumu	4508
zväčšiť	4502
zväčšiť foto	4517
zväčšiť fotografiu	4517
zväčšiť písmo	4530
zväčšiť text	4530
zvětšit	536
zvětšit foto	624
zvětšit fotografii	624
zvětšit písmo	640
zvětšit text	640
zwiń	3748
zásady cookies	600
zásady ochrany osobných údajov	4498
získat licenci	631
získat předplatné	617
získať licenciu	4523
získať predplatné	4511
zůstat přihlášen	617
""", '£': """
£# at amazon	1473
""", '©': """
©ntb	3626
""", 'à': """
à découvrir	2129
à la une	2129
à lire	2129
à lire aussi	2129
à lire dans ce dossier	2129
à lire dans la même rubrique	2129
à lire ensuite	2129
à lire également	2129
à ne pas manquer	2129
à voir	2129
à voir aussi	2129
à voir ensuite	2252
""", 'á': """
áno, chcem	4505
áno, prosím	4505
átirat	2599
átirat elolvasása	2598
átirat megjelenítése	2598
áudio gerado por ia	3933
áudio gerado por voz sintética	3933
""", 'ä': """
ähnliche artikel	862
ähnliche beiträge	862
ähnliche themen	862
äldst	4772
äldsta	4772
äldsta först	4771
älteste	1027
älteste zuerst	1026
älä missaa mitään	1933
älä salli	2023
älä seuraa	2051
ämne	4758
ämnen	4675
ämnen i artikeln	4675
ämnen i den här artikeln	4760
ändra cookie-inställningar	4665
ändra cookieinställningar	4665
ändra dina cookie-inställningar	4665
ändra dina cookieinställningar	4737
ändra inställningar	4665
ändra samtycke	4737
ändra textstorlek	4775
är du inte prenumerant	4754
är du redan prenumerant	4642
äänenvoimakkuus	2017
äänesi on laskettu	2001
äänesi on rekisteröity	2001
äänesi on tallennettu	2001
äänestyksen tulokset	2017
äänestys	95
äänestä	94	2007
äänestä nyt	94	2001
äänestä tästä	1959
ääni on tuotettu tekoälyllä	2016
ääni pois	2016
ääni päälle	2016
""", 'å': """
åbn	697
åbn appen	757
åbn billedgalleri	775
åbn galleri	775
åbn i app	757
åbn i browser	795
åbn kort	697
åpne	3598
åpne appen	3662
åpne bildegalleri	3679
åpne faktaboks	3598
åpne galleri	3679
åpne i app	3662
åpne i nettleser	3699
åpne i nettleseren	3699
åpne kart	3598
årlig	3674
årlig betaling	3674
årligt	770
årsvis	4755
årsvis betalning	4755
återkalla samtycke	4737
återstående tid	4741
återstående tid #	4740
återstående tid -#	4740
""", 'æ': """
ældste	786
ældste først	785
ændr dine cookieindstillinger	681
ændr dit samtykke	752
ændr indstillinger	681
ændr samtykke	752
ændr tekststørrelse	788
""", 'ç': """
çengel bulmaca	4939
çerez ayarlari	4868
çerez ayarlarini yönet	4944
çerez politikasi	4868	4890
çerez tercihleri	4944
çerez tercihlerimi değiştir	4871
çerez tercihlerini değiştir	4871
çerez tercihlerini yönet	4944
çerezler	4868
çerezleri yönet	4983
çeviriyi göster	4881
çikiş yap	19
çok okunanlar	4874
""", 'è': """
è gratis e ci vuole solo un minuto	2852
è stato utile	2866
""", 'é': """
é grátis e leva menos de um minuto	3950
é proibida a reprodução	4028
é proibida a reprodução do conteúdo	4028
écouter	2107
écouter (# min	2107
écouter le podcast	2133
écrire à la rédaction	2224
édition du jour	2129
élő	2599
élő közvetítésünk itt	2618
épingler	64
épingler la recette	64
értem	2538
értesítések	2605
értesítések engedélyezése	2602
értesítések kezelése	2602
értékeld a cikket	2625
értékeld a receptet	64
értékelje a cikket	2625
érvénytelen e-mail-cím	2615
étiquettes	2134
évente	2613
éves előfizetés	2613
éves fizetés	2613
éves számlázás	2613
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2606
így védjük a forrásainkat	2622
írd meg a véleményed	2530
írj a szerkesztőségnek	2622
írj hozzászólást	2626
írja meg véleményét	2530
írjon a szerkesztőségnek	2622
írjon hozzászólást	2626
írjon nekünk névtelenül	2622
""", 'î': """
îmi place	4109
în fiecare lună	4134
în parteneriat cu	4154
înainte # secunde	4116
înapoi # secunde	4116
înapoi la prima pagină	4143
înapoi la început	4166
înapoi sus	4067
încarcă conținutul	4120
încarcă mai multe	4067
încarcă mai multe comentarii	4108
încarcă postarea	4120
încarcă videoclipul	4120
închide	4045
închide fereastra	4166
închide galeria	4166
închide meniul	4166
înregistrare	4049
înregistrează-te	4049
înscrie-te acum	4086
înscrie-te la curs	4086
îți mulțumim pentru vot	4081
""", 'ô': """
ô chữ	5224
""", 'ö': """
öffnen	865
ön hirdetésblokkolót használ	2606
ön mit gondol? szavazzon	2536
önceki	4880
önceki fotoğraf	4991
önceki görsel	4991
önceki haber	4874
önceki video	4984
önceki yazi	4991
öne çikan haberler	4874
öne çikanlar	4874
önerilen haberler	4874
önerilenler	4874
öppna	4679
öppna appen	4742
öppna bildgalleri	4760
öppna galleri	4760
öppna i webbläsaren	4782
öppna karta	4679
összes	2536
összes cikk	2618
összes elfogadása	2591
összes elutasítása	2591
összes megtekintése	2618
översatt med ai	4768
özet faydali oldu mu	4873
""", 'ú': """
új hozzászólás	2530
última hora	1592
últimas	3906
últimas entradas	1592
últimas noticias	1592
últimas notícias	3906
últimas plazas	1627
últimes notícies	422
últimos artículos	1592
únete	1542
únete a la conversación	1585
única	1677	3985
účtované ročne	4511
účtováno ročně	617
""", 'ü': """
über google anmelden	1009
über whatsapp senden	1029
über whatsapp teilen	1029
übersetzung anzeigen	869
überweisung	809
ücretsiz dene	4856
ücretsiz haber limitinize ulaştiniz	4958
ücretsiz kargo	4975
ücretsiz oku	4988
ücretsiz oyna	4937
ücretsiz üye ol	4856
ücretsiz üye olun	4856
ücretsiz, spam yok	4960
ühekordne annetus	1791
ürüne git	4995
ürünü gör	4995
ürünü incele	4940
üye girişi	4856
üye ol	4855	4856
üye olun	4856
üzenet	2616
üzenet küldése	2615
üzenetét elküldtük	2615
""", 'ý': """
ý kiến	5175
ý kiến bạn đọc	5175
ý kiến của bạn	5175	5196
""", 'ā': """
ārējais saturs	3308
""", 'č': """
častite nas kafom	4410
častite nas kavom	4410
častite nas s kavo	4609
čita sintetički glas	4403
čitaj bez oglasa	4431
čitaj u aplikaciji	4405
čitajte bez oglasa	4431
čitajte bez ograničenja	4412
čitajte u aplikaciji	4405
čitajte uz pretplatu	4412
članak je zaključan	4335
članak je zaštićen autorskim pravom	4422
članak se nastavlja ispod oglasa	4341
članak čita sintetički glas	4403
članek bere sintetični glas	4602
članek je avtorsko zaščiten	4621
članek je zaklenjen	4541
članek se nadaljuje pod oglasom	4544
članek se nadaljuje spodaj	4544
článek byl vytvořen automaticky	634
článek je chráněn autorským právem	630
článek namluvila umělá inteligence	603
článek pokračuje pod reklamou	521
článek čte syntetický hlas	603
články autora	624
článok bol vytvorený automaticky	4525
článok je chránený autorským právom	4522
článok číta syntetický hlas	4501
článok číta umelá inteligencia	4501
čte umělý hlas	603
čtěte bez omezení	617
čtěte dále	534
čtěte i	534
čtěte nejdřív v aplikaci	605
čtěte také	534
čtěte v aplikaci	605
číslo účtu pro dary	505
číst bez reklam	642
číst celý článek	624
číst dál	536
číst dál s předplatným	507
číst dále	624
číst s předplatným	617
číst více	536
číta umelý hlas	4501
čítajte aj	4443
čítajte bez obmedzení	4511
čítajte najprv v aplikácii	4503
čítajte v aplikácii	4503
čítať bez reklám	4532
čítať celý článok	4517
čítať s predplatným	4511
čítať ďalej	4517
""", 'ď': """
ďakujeme za hlas	4492
ďakujeme za hlasovanie	4492
ďakujeme za odber	4514
ďakujeme za správu	4514
ďakujeme za vašu správu	4514
ďakujeme za váš hlas	94	4492
ďalšia fotografia	4517
ďalšia snímka	4517
ďalšia strana	4517
ďalšie foto	4517
ďalšie správy	4443
ďalšie video	4501
ďalšie články	22	4443
ďalšie články autora	4517
ďalší článok	4517
""", 'đ': """
đang theo dõi	5251
đang tải	5226
đang tải trình phát	5226
đang tải video	5226
điều khoản sử dụng	5174
điều khoản sử dụng | chính sách bảo mật	5174
đáng chú ý	5176
đã có tài khoản	5158
đã hiểu	5180
đã sao chép	5164
đã sao chép liên kết	5211
đã xảy ra lỗi	5242
đã đóng bình luận	5219
đóng	5154
đóng cửa sổ	5264
đóng góp	5155
đóng góp hàng tháng	5238
đóng góp một lần	5238
đóng góp ngay	5157
đóng menu	5264
đăng ký	5158
đăng ký của bạn đã được xác nhận	5263
đăng ký khóa học	5225
đăng ký ngay	5158
đăng ký nhận thông báo	5233
đăng ký tham dự	5225
đăng ký thành công	5242
đăng ký để đọc tiếp	5262
đăng nhập	5158
đăng nhập / đăng ký	5158
đăng nhập bằng apple	5240
đăng nhập bằng facebook	5240
đăng nhập bằng google	5240
đăng nhập với facebook	5240
đăng nhập với google	5240
đăng nhập để bình luận	5219
đăng nhập để đọc tiếp	5262
đăng xuất	19
được quan tâm	5212
được tài trợ	5169
được tạo bởi ai	5260
đặt báo	5158
đặt hàng ngay	5265
đặt mua ngay	5225
đặt vé ngay	5225
đến công thức	64
đến trang quyên góp	5238
đến trang ủng hộ	5238
đề xuất	5176
đề xuất bởi taboola	5215
để lại bình luận	5195	5196
để lại một bình luận	5195	5196
để sau	5154
địa chỉ email của bạn	5263
đọc bài gốc	5264
đọc bài tiếp theo	5264
đọc miễn phí	5262
đọc nhiều	5176
đọc nhiều nhất	5176
đọc sau	5211
đọc thêm	5176	5179
đọc tiếp	5179
đọc tiếp về chủ đề này	5212
đọc toàn bộ bài viết	5246
đọc trên ứng dụng	5232
đồng ý	5173
đồng ý và tiếp tục	5230
đừng bỏ lỡ	5176
""", 'į': """
į el. parduotuvę	3260
į pradinį puslapį	3276
į viršų	3229
įdėti į krepšelį	3260
įgarsinta dirbtinio intelekto	3264
įjungti garsą	3264
įjungti pranešimus	3267
įkelti daugiau	3276
įkelti turinį	3262
įkelti įrašą	3262
įveskite el. pašto adresą	3274
įveskite galiojantį el. pašto adresą	3274
įveskite savo el. pašto adresą	3247
įveskite sumą	3270
įvyko klaida. bandykite dar kartą	3274
įvyko klaida. bandykite vėliau	3274
""", 'ľ': """
ľubovoľná suma	4508
""", 'ł': """
ładowanie odtwarzacza	3811
ładowanie wideo	3811
""", 'ř': """
řadit podle	636
řazení	637
""", 'ś': """
śledź nas	3723
""", 'ş': """
şifremi unuttum	4856
şifrenizi mi unuttunuz	4958
şikayet et	4935
şikâyet et	4935
şimdi değil	4854
şimdi satin al	4995
şurada paylaş	4865
""", 'š': """
šajā rakstā	3343
še nimate računa	4611
še niste naročnik	4611
šiame straipsnyje	3276
šifra	4413
šio turinio parodyti negalime	3262
šio turinio rodyti negalima	3262
šis laukas privalomas	3274
šis lauks ir obligāts	3341
šis raksts ir slēgts	3339
šis saturs nav pieejams	3330
šis straipsnis užrakintas	3272
šis turinys nepasiekiamas	3262
šis vaizdo įrašas nebepasiekiamas	3264
šis vaizdo įrašas nepasiekiamas	3264
šis video nav pieejams	3332
šis video vairs nav pieejams	3332
šo saturu nevar parādīt	3330
šrifto dydis	3281
štampaj	4345
štítky	534
""", 'ž': """
žaisti dabar	3258
že imam račun	4611
že imate račun	4541
že naročnik	4541
že podpiram	4552
že sledite	4626
želite li da primate obaveštenja	4406
želite li primati obavijesti	4406
želite prejemati obvestila	4605
želite prejemati potisna obvestila	4605
želiš primati obavijesti	4406
žiadny spam	4514
žinutė išsiųsta	3274
živě	604
žiūrėkite nuotraukas	3229
žiūrėkite vaizdo įrašą	3229
žiūrėti galeriją	3229
žiūrėti kainą	3260
žiūrėti komentarus	3279
žiūrėti pasiūlymą	3260
žiūrėti planus	3272
žiūrėti rezultatus	94	3258
žiūrėti visus	3276
žymos	3265
žádný spam	621
""", 'ư': """
ưu đãi #% hôm nay	5225
ưu đãi cho bạn đọc	5225
ưu đãi cho độc giả	5225
ưu đãi tốt nhất	5241
""", 'ș': """
știrea anterioară	4143
știrea continuă mai jos	4167
știrea următoare	4143
știri pe aceeași temă	4102
știri recomandate	4065
știri similare	4065
știrile zilei	4065
""", 'ț': """
ți-a fost util	4108
ți-a fost util acest articol	4081
ți-a fost util acest rezumat	4081
ți-ai uitat parola	4099
ți-ar putea plăcea și	4102
ține-mă minte	4138
""", 'ά': """
άκουσε το άρθρο	1139
άλλες ειδήσεις	22
άλλο ποσό	1156
άνοιγμα	1069
άνοιγμα εφαρμογής	1146
άνοιγμα στην εφαρμογή	1146
άνοιγμα χάρτη	1069
""", 'έ': """
έξοδος από πλήρη οθόνη	1139
έχετε ήδη λογαριασμό	1051
έχετε ήδη ψηφίσει	1131
έχω ήδη λογαριασμό	1159
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1161
έχω λογαριασμό	1159
""", 'ή': """
ήταν χρήσιμο	1131
""", 'ί': """
ίσως αργότερα	1047
ίσως σας ενδιαφέρει	1065
""", 'α': """
αγορά από amazon	1137
αγορά από το amazon	1137
αγορά βιβλίου	1137
αγορά εισιτηρίων	1137
αγοράστε εισιτήρια	1137
αγοράστε εισιτήριο	1137
αγοράστε το βιβλίο	1137
αγοράστε τώρα	1195
ακολουθήστε μας	1172
ακολουθήστε το θέμα	1172
ακολουθήστε τον αρθρογράφο	1194
ακολουθήστε τον συντάκτη	1172
ακολουθείτε ήδη αυτό το θέμα	1172
ακολουθείτε ήδη αυτόν τον συντάκτη	1194
ακολούθησε	1173
ακούστε	1056
ακούστε το άρθρο	1056
ακυρώνετε όποτε θέλετε	1159
ακύρωση οποιαδήποτε στιγμή	1159
αλλαγή προτιμήσεων cookies	1062
αλλαγή ρυθμίσεων απορρήτου	1062
ανάκληση συγκατάθεσης	1143
αναζήτηση	1068
ανανέωση σελίδας	1153
ανανέωση συνδρομής	1190
ανανέωση της σελίδας	1153
αναπαραγωγή βίντεο	1139
αναφέρετε λάθος	1180
αναφέρετε το σχόλιο	1180
αναφορά	1132
αναφορά λάθους	1064
αναφορά σχολίου	1180
αντιγραφή	1176
αντιγραφή link	1056
αντιγραφή συνδέσμου	1056
αντιγραφή συνδέσμου άρθρου	1056
απάντηση	1132
απενεργοποίησα τον ad blocker	1153
απενεργοποιήστε το για να συνεχίσετε	1153
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1190
αποδέχομαι	1063	1073
αποδέχομαι τους όρους χρήσης	1161
αποδοχή	1063	1073
αποδοχή ειδοποιήσεων	1151
αποδοχή και συνέχεια	1143
αποδοχή όλων	1063	1073
αποδοχή όλων των cookies	1184
αποδοχη	1063
αποδοχη ολων	1063
αποθήκευση	1056
αποθήκευση άρθρου	1196
αποθήκευση επιλογών	1143
αποθήκευση προτιμήσεων	1143
αποθήκευση συνταγής	64
αποθηκεύστε το άρθρο	1056
αποκλεισμός	1149
αποκλειστικά για συνδρομητές	1159
αποκτήστε το τώρα	1195
απομαγνητοφώνηση	1140
απομνημόνευση	1160
απορριψη	1063
αποστολή	1162
αποστολή με email	1056
αποστολή σχολίου	1131
αποσύνδεση	19
αποτελέσματα	95
αποτελέσματα δημοσκόπησης	1132
αποτελέσματα ψηφοφορίας	1132
αποτυχία φόρτωσης βίντεο	1185
απόκρυψη	1069
απόκρυψη απαντήσεων	1131
απόρριψη	1063	1073
απόρριψη όλων	1063	1073
απόρριψη όλων των cookies	1184
αργότερα	1151
αρχική	1068
αρχική σελίδα	1165
αυτό το άρθρο είναι κλειδωμένο	1159
αυτό το βίντεο δεν είναι διαθέσιμο	1139
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1139
αυτό το πεδίο είναι υποχρεωτικό	1161
αυτόματη αναπαραγωγή	1140
αυτόματη μετάφραση	1140
αφήγηση με συνθετική φωνή	1139
αφήστε ένα σχόλιο	1131
αφήστε σχόλιο	1064
αφήστε το σχόλιό σας	1131
""", 'β': """
βίντεο	1065
βαθμολογήστε το άρθρο	1064
βρήκατε κάποιο λάθος	1167
βρήκατε λάθος	1167
""", 'γ': """
γίνε συνδρομητής	1051
γίνε υποστηρικτής	1156
γίνετε μέλος	1048
γίνετε συνδρομητής	1051
γίνετε υποστηρικτές	1156
γράψτε σχόλιο	1064
γράψτε το email σας	1191
γράψτε το σχόλιό σας	1180
""", 'δ': """
δείτε ακόμη	1193
δείτε και	1065
δείτε ξανά	1185
δείτε περισσότερα	1068
δείτε τα αποτελέσματα	94	1069	1090
δείτε τα πακέτα	1190
δείτε τα πακέτα συνδρομών	1190
δείτε τα σχόλια	1064
δείτε τα όλα	1193
δείτε τη συλλογή	1165
δείτε τη συνταγή	64
δείτε την προσφορά	1137
δείτε τις απαντήσεις	1131
δείτε τις προσφορές	1190
δείτε τις φωτογραφίες	1165
δείτε το αφιέρωμα	1165
δείτε το προφίλ	1167
δείτε το προϊόν	1195
δείτε το στο amazon	1137
δείτε το φωτορεπορτάζ	1165
δείτε φωτογραφίες	1165
δείτε όλα	1068
δείτε όλα τα άρθρα	1165
δείτε όλα τα βίντεο	1165
δείτε όλα τα παιχνίδια	1134
δείτε όλα τα σχόλια	1088
δείτε όλες τις ειδήσεις	1165
δείτε όλες τις προσφορές	1137
δείτε όλες τις φωτογραφίες	1165
δεν έχετε λογαριασμό	1159
δεν αποδέχομαι	1063
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1139
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1143
δεν είστε ακόμη συνδρομητής	1159
δεν είστε συνδρομητής	1159
δεν μου αρέσει	1132
δεν ξέρω	1132
δεν ξέρω / δεν απαντώ	1132
δες περισσότερα	1193
δημιουργήθηκε με ai	1185
δημιουργήθηκε με τεχνητή νοημοσύνη	1185
δημιουργία λογαριασμού	1051
δημοσίευση σχολίου	1131
δημοσκόπηση	95
δημοσκόπηση της ημέρας	1090
δημοφιλέστερα	1065
δημοφιλέστερο	1160
δημοφιλή	1065
δημοφιλή άρθρα	1065
διάρκεια	1140
διαβάζεται από συνθετική φωνή	1139
διαβάστε ακόμα	1065
διαβάστε ακόμη	1065
διαβάστε αργότερα	1196
διαβάστε δωρεάν	1190
διαβάστε επίσης	1065
διαβάστε επίσης στο	1065
διαβάστε και	1065
διαβάστε ολόκληρο το άρθρο	1165
διαβάστε περισσότερα	1065	1068
διαβάστε στην εφαρμογή	1146
διαβάστε το στην εφαρμογή	1146
διαβάστε όλο το άρθρο	1165
διαθέσιμη στο app store	1146
διαθέσιμο στο app store	1146
διαφήμιση	1059	1081
διαφημίσεις	1059
διαφημιση	1059
διαφημιστείτε	1081
διαφημιστικό περιεχόμενο	90	1059
διαφημιστικός χώρος	1111
διαφωνω	1063
διαφωνώ	1063
διαχείριση cookies	1143
διαχείριση επιλογών	1063	1143
διαχείριση προτιμήσεων	1184
διαχείριση συγκατάθεσης	1143
δωρήστε	1048
δωρίστε το άρθρο	1175
δωρεά	1048
δωρεάν αποστολή	1177
δωρεάν, χωρίς spam	1161
""", 'ε': """
είσοδος	1051
είστε ήδη εγγεγραμμένος	1191
είστε ήδη συνδρομητής	1159
εγγραφή	1051
ειδήσεις σήμερα	1065
ειδήσεις τώρα	1065
ειδοποίηση για συντάκτη	1194
εισάγετε έγκυρο email	1161
εισάγετε το email σας	1191
εισαγάγετε το email σας	1191
εκτυπώστε το άρθρο	1056
εκτύπωση	1056
εκτύπωση συνταγής	64
ελέγξτε τα εισερχόμενά σας	1161
ελέγξτε το email σας	1161
ελεύθερη δωρεά	1189
ελεύθερο ποσό	1156
εμφάνιση ανάρτησης	1143
εμφάνιση απαντήσεων	1131
εμφάνιση λιγότερων	1165
εμφάνιση περιεχομένου	1143
εμφάνιση περισσότερων	1165
εμφάνιση πρωτοτύπου	1069
εμφάνιση υποτίτλων	1139
εμφάνιση όλων	1069
ενεργοποίηση	1148
ενεργοποίηση ειδοποιήσεων	1147
ενεργοποιήστε τις ειδοποιήσεις	1147
επαναφόρτωση σελίδας	1153
επικοινωνήστε μαζί μας	1167
επικοινωνήστε με τη σύνταξη	1167
επικοινωνήστε με τον συντάκτη	1167
επικοινωνία	1064	1081
επικοινωνία με τη σύνταξη	1167
επιλέξτε	1160
επιλέξτε πακέτο	1159
επιλέξτε ποσό	1189
επιλέξτε συνδρομή	1159
επιλέξτε τη συνδρομή σας	1159
επιλογές συντακτών	1065
επιλογή	1160
επισκεφθείτε το κατάστημα	1137
επιστροφή στην αρχική	1165
επιστροφή στην κορυφή	1068
επιτρέπεται	1148
επόμενη είδηση	1165
επόμενη εικόνα	1193
επόμενη φωτογραφία	1193
επόμενο	1068
επόμενο άρθρο	1065
επόμενο βίντεο	1185
επώνυμο	1162
ερώτηση της ημέρας	94
ετήσια	1157
ετήσια χρέωση	1160
ετικέτες	1065
ευχαριστούμε για τη στήριξή σας	1189
ευχαριστούμε για τη στήριξη	1189
ευχαριστούμε για την ψήφο σας	94	1131
ευχαριστούμε, το μήνυμά σας στάλθηκε	1161
εφάπαξ	1157
εφάπαξ δωρεά	1156
""", 'η': """
η δημοσκόπηση της εβδομάδας	1089
η διαφήμιση συνεχίζεται	1195
η δωρεά μου	1189
η εγγραφή ολοκληρώθηκε	1191
η εγγραφή σας ολοκληρώθηκε	1191
η ερώτηση της εβδομάδας	1089
η στήριξή σας κάνει τη διαφορά	1189
η συνέχεια μετά τη διαφήμιση	1111
η ψήφος σας	1089
η ψήφος σας καταχωρήθηκε	1131
η ψήφος σας καταχωρίστηκε	1131
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1147
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1147
θέμα	1192
θέματα	1065
θα θέλατε να λαμβάνετε ειδοποιήσεις	1147
""", 'κ': """
κάθε ευρώ μετράει	1157
κάθε μήνα	1157
κάθε συνεισφορά έχει αξία	1157
κάθε συνεισφορά μετράει	1157
κάνε το κουίζ	1134
κάντε δωρεά	1048
κάντε μια δωρεά	1048
κάντε το κουίζ	1134
κάντε το τεστ	1136
κάτι πήγε στραβά	1162
καλύτερη προσφορά	1160
κανόνες σχολιασμού	1064
κατάλαβα	1069
κατάργηση σίγασης	1139
κατάστημα	1177
κατεβάστε από το app store	1146
κατεβάστε από το google play	1146
κατεβάστε την εφαρμογή	1146
κατεβάστε το app	1146
κατεβάστε το επεισόδιο	1139
κατεβάστε το ηχητικό	1139
κατηγορίες	1065
κεράστε μας έναν καφέ	1156
κλείσιμο	1047
κλείσιμο μενού	1193
κλείσιμο παραθύρου	1193
κλείστε θέση	1137
κοινοποίησε	1056
κοινοποίηση	1056
κοινοποίηση στο facebook	1056
κοινοποίηση στο twitter	1056
κοινοποίηση στο whatsapp	1175
κοινοποιήστε	1056
κοινοποιήστε το άρθρο	1056
κρυπτόλεξο	1136
κωδικοί έκπτωσης	1195
""", 'λ': """
λήψη ήχου	1139
λεπτομέρειες	1069
λιγότερα	1069
""", 'μ': """
μάθετε περισσότερα	1063
μέγεθος γραμμάτων	68
μέγεθος γραμματοσειράς	1175
μέγεθος κειμένου	68
μήνυμα	1192
μαθετε περισσοτερα	1063
με την υποστήριξη	1059
με την υποστήριξη της	1177
με την υποστήριξη του	1177
μεγέθυνση	1069
μεγέθυνση εικόνας	1165
μεγαλύτερα γράμματα	1175
μενού	1068
μετάβαση στη σελίδα δωρεών	1156
μετάβαση στη συνταγή	64
μετάβαση στο κύριο περιεχόμενο	1067
μετάβαση στο περιεχόμενο	1067
μεταβείτε στο περιεχόμενο	1067
μη έγκυρη διεύθυνση email	1161
μη έγκυρο email	1161
μη διαθέσιμο βίντεο	1139
μη χάσετε	1065
μην το χάσεις	1065
μην χάσετε	1065
μηνιαία	1157
μηνιαία δωρεά	1156
μηνιαία συνεισφορά	1156
μηνιαία χρέωση	1160
μηνιαίως	1157
μικρότερα γράμματα	1175
μοιράσου το	1056
μοιράσου το άρθρο	1196
μοιραστείτε	1056
μοιραστείτε το	1056
μοιραστείτε το άρθρο	1056
μου αρέσει	1132
μπορεί να σας αρέσει	1065
μόνο για συνδρομητές	1051
""", 'ν': """
να επιτρέπεται	1149
να επιτρέπεται πάντα	1143
να επιτραπεί	1148
να με θυμάσαι	1159
ναι	1151
ναι θέλω	1149
ναι, θέλω	1148
ναι, φυσικά	1149
νεότερα	1132
νεότερα πρώτα	1132
""", 'ξ': """
ξέχασα τον κωδικό μου	1159
ξεκλειδώστε το άρθρο	1190
ξεχάσατε τον κωδικό	1051
ξεχάσατε τον κωδικό σας	1159
""", 'ο': """
ο λογαριασμός μου	1051
ο σύνδεσμος αντιγράφηκε	1056
οι απόψεις είναι προσωπικές	1083
οι απόψεις που εκφράζονται είναι προσωπικές	1083
οι απόψεις του άρθρου είναι προσωπικές	1083
οι συνεργάτες μας	1143
ονοματεπώνυμο	1162
""", 'π': """
πάντα να επιτρέπεται	1143
πάρτε μέρος στη δημοσκόπηση	1131
πήγαινε στη συνταγή	64
πίσω στην κορυφή	1165
παίξε τώρα	1134
παίξε υπεύθυνα	1137
παίξτε δωρεάν	1134
παίξτε τώρα	1134
παίξτε υπεύθυνα	1137
παιχνίδια	1136
πακέτα συνδρομών	1190
παλαιότερα	1132
παράκαμψη προς το κυρίως περιεχόμενο	1067
παράλειψη	1140
παράλειψη διαφήμισης	1185
παρουσιάστηκε σφάλμα	1161
πατήστε για ήχο	1185
παύση βίντεο	1139
παύση παρακολούθησης	1172
πείτε μας τη γνώμη σας	1131
πείτε τη γνώμη σας	1131
περίληψη ai	1171
περίληψη με ai	1171
περιορισμένες θέσεις	1108
περιορισμένος αριθμός θέσεων	1108
περισσοτερες επιλογες	1063
περισσότερα	1065	1068
περισσότερα άρθρα	1065
περισσότερα άρθρα του συντάκτη	1165
περισσότερα σχόλια	1131
περισσότερες ειδήσεις	1065
περισσότερες επιλογές	1063	1176
πες τη γνώμη σου	1131
πλήρης οθόνη	1140
πληρωμή με paypal	1190
ποια είναι η γνώμη σας	1089
ποιοι είμαστε	1081
πολιτική cookies	1073	1081
πολιτική απορρήτου	1073	1081
πολιτική διορθώσεων	1167
προβολή περιεχομένου	1143
προηγούμενη είδηση	1165
προηγούμενη φωτογραφία	1193
προηγούμενο	1068
προηγούμενο άρθρο	1065
προηγούμενο βίντεο	1185
προνόμια συνδρομητών	1137
προσαρμογή	1063
προσθέστε σχόλιο	1088
προσθέστε το σχόλιό σας	1088
προσθήκη απάντησης	1180
προσθήκη στα θέματά μου	1194
προσθήκη στο καλάθι	1195
προσθήκη σχολίου	1064
προσθήκη ως προτιμώμενη πηγή	1172
προστασία προσωπικών δεδομένων	1073
προσφορά για αναγνώστες	1137
προσφορά για συνδρομητές	1137
προσωπικά δεδομένα	1081
προτείνουμε	1065
προτείνουμε επίσης	1065
προτεινόμενα	1065
προτεινόμενα από taboola	1111
προτιμήσεις cookies	1143
προτιμήσεις απορρήτου	1184
προωθητικό περιεχόμενο	1059
πρόσφατα άρθρα	1065
πώς να απενεργοποιήσετε τον ad blocker	1153
πώς να το απενεργοποιήσετε	1155
""", 'ρ': """
ροή	1065
ροή ειδήσεων	1065
ρυθμίσεις	1063
ρυθμίσεις cookie	1143
ρυθμίσεις cookies	1073
ρυθμίσεις απορρήτου	1143
ρυθμισεις	1063
""", 'σ': """
σίγαση	1140
σας βοήθησε αυτό το άρθρο	1131
σας φάνηκε χρήσιμο	1131
σε συνεργασία με	1177
σκανάρετε το qr code	1146
σταυρόλεξα	1136
σταυρόλεξο	1136
στείλε το σε φίλο	1056
στείλτε μας τις φωτογραφίες σας	1167
στηρίξτε μας	1048
στηρίξτε μας στο patreon	1156
συμφωνω	1063
συμφωνώ	1073
συμφωνώ με την επεξεργασία των δεδομένων μου	1161
συμφωνώ με τους όρους χρήσης	1161
συνέχεια ανάγνωσης	1068
συνέχεια με apple	1159
συνέχεια με email	1190
συνέχεια με facebook	1159
συνέχεια με google	1159
συνέχεια στην ιστοσελίδα	1146
συνέχεια στο site	1146
συνέχεια στον browser	1146
συνδεθείτε	1051
συνδρομή	1051
συνδρομητές	1051
συνεχίζεται μετά τη διαφήμιση	1111
συνεχίστε την ανάγνωση	1193
σφάλμα φόρτωσης βίντεο	1185
σχετικά	1065
σχετικά άρθρα	1065
σχετικά θέματα	1065
σχετικά με εμάς	1081
σχετικά νέα	1065
σχετικές ειδήσεις	1065
σχετικό άρθρο	1065
σχολιάστε	1064
σχολιάστε το άρθρο	1064
σχόλια	1064
σχόλιο	1064
σύνδεση	1051
σύνδεση με apple	1159
σύνδεση με facebook	1159
σύνδεση με google	1159
σύνοψη με ai	1171
""", 'τ': """
τέλος διαφήμισης	1137
τέλος της διαφήμισης	1137
τέσταρε τις γνώσεις σου	1134
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1083
τα πιο δημοφιλή	1065
τα πιο δημοφιλή της ημέρας	1065
τα πιο διαβασμένα	1065
τα πιο πρόσφατα	1065
τα σχόλια είναι απενεργοποιημένα	1180
τα σχόλια είναι μόνο για συνδρομητές	1180
ταξινόμηση	1132
ταξινόμηση κατά	1132
ταυτότητα	1081
ταχύτητα αναπαραγωγής	1139
τελευταία άρθρα	1065
τελευταία νέα	1065
τελευταίες ειδήσεις	1065
τεστάρετε τις γνώσεις σας	1134
το email σας	1191
το email υπάρχει ήδη	1191
το άρθρο εκφράζει τις απόψεις του συντάκτη	1083
το άρθρο συνεχίζεται μετά τη διαφήμιση	1111
το άρθρο συνεχίζεται παρακάτω	1111
το αίτημά σας στάλθηκε	1191
το αίτημά σας υποβλήθηκε	1191
το απενεργοποίησα	1153
το βίντεο δεν είναι διαθέσιμο	1139
το βίντεο φορτώνει	1139
το κείμενο συνεχίζεται παρακάτω	1111
το μήνυμά σας	1191
το μήνυμά σας εστάλη	1161
το μήνυμά σας στάλθηκε	1161
το πεδίο είναι υποχρεωτικό	1161
το πιο δημοφιλές	1160
το σχόλιό σας	1088
το ψευδώνυμό σας	1180
το όνομά σας	1180
τρέχων χρόνος	1140
""", 'υ': """
υπενθύμιση αργότερα	1047
υποβολή	94	1162
υποβολή σχολίου	1064
υπολειπόμενος χρόνος	1140
υποστηρίξτε μας	1048
υποχρεωτικά πεδία	1161
υποχρεωτικό πεδίο	1161
υπότιτλοι	1140
""", 'φ': """
φόρτωση ανάρτησης	1143
φόρτωση βίντεο	1139
φόρτωση περιεχομένου	1143
φόρτωση περισσότερων	1068
φόρτωση περισσότερων σχολίων	1131
φόρτωση προγράμματος αναπαραγωγής	1139
""", 'χ': """
χαρίστε αυτό το άρθρο	1056
χορηγοί	1177
χορηγούμενο	1059
χορηγούμενο άρθρο	1059
χορηγούμενο περιεχόμενο	1059
χορηγούμενο περιεχόμενο από taboola	1111
χορηγούμενοι σύνδεσμοι	1111
χορηγός	1177
χρόνος που απομένει	1139
χωρίς spam	1161
""", 'ψ': """
ψήφισε	94	1132
ψηφίστε	94	1132
ψηφίστε στη δημοσκόπηση	1131
ψηφοφορία	95	1090
""", 'ό': """
όλα τα άρθρα του συντάκτη	1165
όλα τα βίντεο	1165
όλα τα νέα	1165
όλα τα παιχνίδια	1134
όλα τα σχόλια	1064
όλες οι ειδήσεις	1065
όνομα	1162
όροι σχολιασμού	1064
όροι χρήσης	1073	1081
όχι ευχαριστώ	1047
όχι τώρα	1047	1151
όχι, ευχαριστώ	1047	1151
""", 'а': """
або	5123
абонамент	251
абонирай се	252
абонирай се за бюлетина	329
абонирайте се	251
автовоспроизведение	4290
автовідтворення	5110
автоматический перевод	4318
автоматическое воспроизведение	4290
автоматичне відтворення	5110
автоматичний переклад	5138
автоматично възпроизвеждане	317
автоматично преведено	338
автоматично пускане	317
авторизация	4183
авторизоваться	4183
адрес электронной почты	4186
азартные игры вызывают зависимость	4200
азартные игры могут вызвать зависимость	4200
азартные игры могут вызывать зависимость	4200
актуално	259
актуальне	5034
анкета	95	310
анкета на деня	309
анонимна кутия	335
анонимная почта	4313
анонимный ящик	4313
анонімна пошта	5133
анонімна скринька	5133
архив	4214
аудиоверсия	4290
аудіоверсія	5110
""", 'б': """
бажаєте отримувати сповіщення	5114
банковская карта	4182
банковский перевод	4182
без спам	329
без спама	4305
без спаму	5125
безкоштовна доставка	5105
безкоштовно. без спаму	5125
безопасный платеж	4181
безплатна доставка	313
бесплатная доставка	4285
бесплатно. без спама	4305
беше ли полезно	338
благодарим ви за абонамента	329
благодарим ви, че гласувахте	309
благодарим за вашия глас	309
благодарим за гласа	309
благодарим за съобщението	329
блокирай	321
блокировать	4295
блокувати	5115
больше	4214
больше материалов по теме	4214
больше новостей	4214
больше статей	4308
будь-яка сума	5120
будьте в курсе	4186
была ли статья полезной	4209
більше від автора	5128
більше за темою	5034
більше матеріалів автора	5050
більше матеріалів за темою	5034
більше на цю тему	5034
більше новин	5034
більше новин на тему	5034
більше по темі	5034
більше про це	5037
більше статей	5128
""", 'в': """
в закладки	4323
в избранное	4193
в корзину	4201	4284
в наш магазин	4284
в тази статия	332
в тренде	4214
в этой статье	4308
важен каждый рубль	4300
важен любой вклад	4300
важко відповісти	5101
важлива кожна гривня	5120
важливий кожен внесок	5120
важливо	5034
вам будет интересно	4214
вам може бути цікаво	5034
вам може сподобатися	5034
вам может быть интересно	4214
вам может понравиться	4214
вам також може сподобатися	5034
варианты подписки	4302
вартість доставки	5105
варіанти передплати	5122
вас може зацікавити	5034
вас может заинтересовать	4214
ваш e-mail	4186
ваш email	4186
ваш голос враховано	5096
ваш голос зараховано	5096
ваш голос принят	94	4278
ваш голос учтен	4278
ваш голос учтён	94	4278
ваша електронна пошта	5125
ваша почта	4306
ваша пошта	5126
ваша электронная почта	4305
ваше имя	4306
ваше повідомлення	5126
ваше повідомлення надіслано	5125
ваше сообщение	4306
ваше сообщение отправлено	4305
ваше ім'я	5126
вашето име	330
вашето съобщение	330
вашето съобщение е изпратено	329
вашият глас беше отчетен	309
вашият глас е отчетен	309
вашият имейл	329
вашият имейл адрес	329
вбудований контент	5107
введите e-mail	4186
введите email	4186
введите ваш email	4186
введите ваш адрес электронной почты	4186
введите корректный e-mail	4305
введите корректный email	4187
введите корректный адрес	4187
введите правильный e-mail	4187
введите сумму	4299
введіть коректний e-mail	5125
введіть суму	5119
вгору	5097
вградено съдържание	314
вернуться на главную	4308
версия для печати	4193
версия за печат	342
версія для друку	5143
вече гласувахте	309
вече имам профил	326
вече имате абонамент	326
вече имате акаунт	252
вече имате профил	326
вече подкрепям	266
вече следите	341
вече следите тази тема	341
вече сте абонат	252
вече сте гласували	309
вече съм абонат	326
вже вимкнено	5118
вже зареєстровані	5009
вже маєте акаунт	5122
вже маєте передплату	5122
вже є акаунт	5009
ви вже голосували	5096
ви вже проголосували	5096
ви вже підписані	5141
ви вже підписані на цю тему	5141
ви вичерпали ліміт статей	5122
ви можете відписатися будь-коли	5125
ви підписані	5125
ви підписані на автора	5141
ви підписані на тему	5141
ви успішно підписалися	5125
виберіть суму	5119
вибрати	5123
вибір редакції	5034
видео	4214
видео # из #	4307
видео # от #	331
видео больше недоступно	4290
видео загружается	4290
видео не может быть воспроизведено	4290
видео недоступно	4290
видео недоступно в вашей стране	4290
видео недоступно в вашем регионе	4290
видеоплеер загружается	4290
видеото вече не е налично	317
видеото не е достъпно	317
видеото не е достъпно във вашата страна	317
видеото не е налично	317
видеото не е налично във вашата страна	317
видеото не може да бъде възпроизведено	317
видяхте грешка	335
виж # снимки	331
виж всички	332
виж всички # снимки	331
виж всички снимки	331
виж всички статии	332
виж галерията	332
виж коментарите	339
виж офертата	312
виж резултатите	94	309
виж снимки	331
виж цената	312
вижте # снимки	331
вижте видеото	317
вижте всички	332
вижте всички # снимки	331
вижте всички снимки	331
вижте офертата	312
вижте още	259
вижте още от	259
вижте плановете	326
вижте резултатите	309
вижте снимки	331
вижте цената	312
вийти	19
використання матеріалів лише з дозволу редакції	5134
вимкнути звук	5110
вимкнути рекламу	5145
вимкніть adblock	5116
винаги показвай	314
винаги разрешавай	314
виникла помилка. спробуйте ще раз	5125
виправлення й уточнення	5133
вкажіть суму	5119
включете javascript	317
включете известията	320
включете се в дискусията	339
включи	321
включи звука	317
включи известията	320
включи се в дискусията	339
включите уведомления	4274
включить	4295
включить звук	4290
включить уведомления	4274
вконтакте	4194
влез	252
влез с facebook	326
влез с google	326
влез, за да коментираш	339
влезте	252
вміст недоступний	5107
внешний контент	4287
во весь экран	4217
водещи новини	259
войти	4183
войти в аккаунт	4183
войти в чат	4209
войти по почте	4302
войти с помощью google	4302
войти с яндекс id	4302
войти через apple	4302
войти через facebook	4302
войти через google	4302
войти через vk	4302
войти через вконтакте	4302
войти через яндекс	4302
войти, чтобы комментировать	4319
вопрос дня	4281
воспроизвести	4217
воспроизвести видео	4290
восстановить пароль	4302
время на чтение	4217
время чтения # мин	4217
все	4217
все комментарии	4209
все още няма коментари	339
все още нямате профил	326
все права сохранены	4314
всегда показывать	4287
всегда разрешать	4288
всего проголосовало #	4278
всеки лев е важен	324
всеки лев помага	324
всеки петък. безплатно. без спам	329
всички коментари	339
всички статии	332
всички статии на автора	332
встановити додаток	5112
встановити застосунок	5112
встроенный контент	4287
всяка помощ е важна	324
всяко дарение е важно	324
всяко дарение помага	324
всі коментарі	5139
всі матеріали	5128
всі матеріали автора	5128
всі новини	5036
всі статті	5128
всі статті автора	5128
вход	252	4183
вход с apple	326
вход с facebook	326
вход с google	326
вхід	5009
въведете валиден имейл	329
въведете имейл	329
въведете сума	324
възникна грешка. опитайте отново	329
възникна грешка. опитайте по-късно	329
външно съдържание	314
въпрос на деня	309
вы подписались	4187
вы подписаны	4305
вы подписаны на автора	4321
вы подписаны на тему	4321
вы уже голосовали	4278
вы уже проголосовали	4278
вы успешно подписались	4305
выберите подписку	4302
выберите сумму	4181
выберите тариф	4302
выбор редакции	4214
выбрать	4303
выбрать подписку	4302
выбрать тариф	4302
выйти	19
від наших партнерів	5145
відділ передплати: #	104
відео	5034
відео # з #	5127
відео # із #	5127
відео більше недоступне	5110
відео вище	5061
відео недоступне	5110
відео недоступне у вашій країні	5110
відео неможливо відтворити	5110
відео нижче	5061
відеоплеєр завантажується	5110
відкликати згоду	5107
відкрити	5038
відкрити в додатку	5112
відкрити в застосунку	5112
відкрити галерею	5128
відкрити застосунок	5112
відкрити карту	5038
відкрити статтю	5122
відновити пароль	5122
відписатися	5142
відписатися від теми	5141
відписатися можна будь-коли	5125
відповісти	5029	5140
відправити	5126
відскануйте qr-код	5113
відскануйте qr-код, щоб завантажити застосунок	5112
відтворити	5111
відтворити відео	5110
відхилити	5024
відхилити все	5108
відхилити всі	5108
""", 'г': """
генерирано от ai	338
генерирано от ии	338
генерирано с изкуствен интелект	338
главная	4217
главная страница	4309
главное	4214
главное за день	4214
главные новости	4214
гласувай	94	310
гласувайте	94
гласувам	310
гледай видеото	317
годишен абонамент	327
годишно	327
годишно плащане	327
годовая подписка	4303
головна	5036
головна сторінка	5129
головне	5034
головне за день	5034
головні новини	5034
голосование	95
голосовать	94	4281
голосування	95
голосувати	94	5101
грати	5101
грати онлайн	5096
громкость	4291
гучність	5111
""", 'д': """
да, включить	4275
да, искам	321
да, моля	321
да, пожалуйста	4295
да, спасибо	4295
да, хочу	4295
далее	4217
далі	5036	5097
дарете	251
дари	251
дари еднократно	324
дари месечно	324
дари сега	251
детали	4219
детальніше	5036
деталі	5038
дзен	4194
дивитися # світлин	5127
дивитися # світлини	5127
дивитися # фото	5127
дивитися # фотографій	5127
дивитися # фотографії	5127
дивитися всі	5128
дивитися всі # світлин	5127
дивитися всі # світлини	5127
дивитися всі # фото	5127
дивитися всі # фотографій	5127
дивитися всі # фотографії	5127
дивитися всі світлин	5127
дивитися всі світлини	5127
дивитися всі фото	5127
дивитися всі фотографій	5127
дивитися всі фотографії	5127
дивитися відео	5110
дивитися галерею	5128
дивитися онлайн-трансляцію	5128
дивитися оригінал	5098
дивитися світлин	5127
дивитися світлини	5127
дивитися усі # світлин	5127
дивитися усі # світлини	5127
дивитися усі # фото	5127
дивитися усі # фотографій	5127
дивитися усі # фотографії	5127
дивитися усі світлин	5127
дивитися усі світлини	5127
дивитися усі фото	5127
дивитися усі фотографій	5127
дивитися усі фотографії	5127
дивитися фото	5127
дивитися фотогалерею	5128
дивитися фотографій	5127
дивитися фотографії	5127
дивіться відео	5061
дивіться відео вище	5061
дивіться відео нижче	5061
дивіться також	5034
дивіться також відео	5061
дивіться у відео	5061
длительность	4291
длительность #	4291
для передплатників	5122
для подписчиков	4183
до закладок	5143
до кошика	5020	5104
до крамниці	5021
до початку сторінки	5100
до рецепту	64
до теми	5034
добавете ни като предпочитан източник	341
добави в количката	312
добави като предпочитан източник	341
добави коментар	339
добави към моите теми	341
добави към предпочитани източници	341
добавить в избранное	4321
добавить в избранные источники	4321
добавить в источники	4321
добавить в корзину	4284
добавить в мои темы	4321
добавить в предпочитаемые источники	4321
добавить комментарий	4209
добровольное пожертвование	4299
довільна сума	5119
догори	5097
додати в кошик	5104
додати до кошика	5104
додати до моїх тем	5141
додати до обраних джерел	5141
додати до обраного	5141
додати до пріоритетних джерел	5141
додати до улюблених джерел	5141
додати коментар	5029
додати як пріоритетне джерело	5141
дозволити	5115
дозволити й показати	5025
дозволити контент	5107
дозволити один раз	5107
дозволити рекламу	5118
дозволити сповіщення	5114
дозволити та показати	5025
дозволити та продовжити	5025
дозволити і показати	5025
дозволити і продовжити	5025
дозвольте сповіщення	5091
докладвай	340
докладвай грешка	262
докладвай коментар	339
докладвай рекламата	344
докладніше	5036
долучитися	5006
долучитися до обговорення	5139
долучитися до спільноти	5119
допомагає будь-яка сума	5120
доставка оплачивается отдельно	4284
достигнахте лимита на статиите	326
доступно по подписке	4183
друга сума	324
другая сумма	4181
други новини	22
другие материалы	22	4214
другие материалы рубрики	4214
другие новости	22	4214
другие новости раздела	4214
другие статьи	4214
другие статьи автора	4308
друк	5015
друкувати	5143
дякуємо за ваш голос	94	5096
дякуємо за ваше повідомлення	5125
дякуємо за голос	5096
дякуємо за повідомлення	5125
дякуємо за реєстрацію	5125
дякуємо за участь в опитуванні	5096
дізнатися ціну	5104
""", 'е': """
единоразово	4177
еднократно дарение	324
ежегодно	4303
ежемесячно	4177
ежемесячное пожертвование	4299
ежемесячный платеж	4300
ежемесячный платёж	4300
економія #%	5123
ексклузивно за абонати	326
ексклюзивно для передплатників	5122
електронна адреса	5126
електронна пошта	5126
електронна пошта або логін	5122
етикети	318
еще нет аккаунта	4302
еще новости	4214
еще от автора	4308
еще по теме	4214
ещё	4214
ещё не подписчик	4302
ещё нет аккаунта	4302
ещё новости	4214
ещё от автора	4308
ещё по теме	4214
""", 'ж': """
желаете ли да получавате известия	320
жодного спаму	5125
""", 'з': """
з нашого магазину	5104
з нашої крамниці	5021
за абонати	326
за датою	5140
за популярністю	5140
за темою	5034
забелязахте грешка	335
заборонити	5115
забравена парола	252
забравили сте паролата си	326
забронировать билет	4284
забронировать место	4284
забронювати квиток	5104
забронювати місце	5104
забув пароль	5122
забули пароль	5009
забыл пароль	4302
забыли пароль	4183
завантаження відео	5110
завантаження плеєра	5110
завантажити аудіо	5110
завантажити випуск	5110
завантажити відео	5107
завантажити додаток	5112
завантажити допис	5107
завантажити застосунок	5112
завантажити контент	5107
завантажити публікацію	5107
завантажити ще	5036
завжди дозволяти	5108
завжди показувати	5107
загрузить видео	4287
загрузить еще	4217
загрузить ещё	4217
загрузить контент	4287
загрузить пост	4287
загрузить публикацию	4287
загрузка видео	4290
загрузка плеера	4290
задонатити	5006
задонатить	4177
задължителни полета	329
задължително	330
задължително поле	329
заказать	4201
заказать книгу	4284
закрити	5005
закрити галерею	5128
закрити рекламу	5145
закрыть	4176
закрыть галерею	4308
закрыть рекламу	4324
залишилося #	5111
залишити відгук	5137
залишити відповідь	5032
залишити коментар	5029
залиште коментар	5139
заметили ошибку	4313
замовити	5020
замовити книгу	5104
замовити книжку	5104
запазете място	312
запази	262
запази за по-късно	342
запази избора	314
запази място	312
запази настройките	314
запази рецептата	64
запази статията	262
запам'ятати мене	5123
заповніть це поле	5125
заполните это поле	4305
запомни ме	327
запомнить меня	4303
започни теста	309
запретить	4295
запропонувати новину	5029
зарегистрироваться	4183
зареди видеото	314
зареди още	332
зареди публикацията	314
зареди съдържанието	314
зареждане на видеото	317
зареждане на плейъра	317
зареєструватися	5009
зарубежной картой	4300
затвори	266
затвори галерията	332
затвори рекламата	344
затрудняюсь ответить	4281
защо виждам тази реклама	344
зберегти	5015
зберегти вибір	5107
зберегти на потім	5143
зберегти налаштування	5107
зберегти рецепт	64
зберегти статтю	5015
збережено	5144
збільшити	5036
збільшити зображення	5128
збільшити текст	5143
збільшити фото	5128
збільшити шрифт	5143
зв'язатися з автором	5128
звук	318
згенеровано за допомогою ші	5137
згенеровано штучним інтелектом	5137
згенеровано ші	5137
згорнути	5038	5128
зменшити шрифт	5143
змінити згоду	5107
змінити налаштування	5025
змінити налаштування cookie	5025
змінити розмір тексту	5143
зміст	5036
зміст статті	5128
знайшли помилку	5133
знижка #%	5123
знижка для передплатників	5104
зображення # з #	5127
зображення # із #	5127
зовнішній контент	5107
зробити внесок	5006
зробити донат	5119
зрозуміло	5024
""", 'и': """
играй сега	309
играть	4281
играть онлайн	4278
из нашего магазина	4284
изберете	327
изберете абонамент	326
изберете план	326
изберете сума	324
избери	327
избери абонамент	326
избери план	326
избери сума	324
избрано от редакцията	259
известия	321
изключете adblock	322
изключете блокера за реклами	322
изключете рекламния блокер	322
изключи звука	317
изключих рекламния блокер	322
изкуственият интелект може да греши	338
изменить настройки	4204
изменить настройки cookie	4204
изменить размер текста	4323
изменить согласие	4287
изображение # из #	4307
изображение # от #	331
използвате adblock	322
използвате блокер за реклами	322
използвате рекламен блокер	322
изпратете сигнал	335
изпрати	330
изпрати коментар	339
изпрати на приятел	262
изпрати новина	335
изпрати обратна връзка	338
изпрати по имейл	262
изпрати сигнал	335
изпрати статията по имейл	262
изпрати съобщение	329
изтегли приложението	319
ии может ошибаться	4317
или	327	4303
имам профил	326
имате ли профил	326
име	330
имейл адрес	329
имейл или потребителско име	326
имя	4306
индекс	4306
интересное	4214
искате ли да получавате известия	320
использование материалов только с разрешения редакции	4314
исправления и уточнения	4313
""", 'к': """
к началу	4217
к началу страницы	4308
к рецепту	64
каждое пожертвование важно	4299
каждую пятницу. бесплатно. без спама	4305
каждый донат важен	4299
каждый рубль важен	4300
как да изключа adblock	322
как да изключите рекламния блокер	322
как защитаваме източниците си	335
как мы защищаем источники	4313
как мы защищаем наших источников	4313
как отключить adblock	4296
как пазим източниците си	335
картина в картината	317
картинка в картинке	4291
картинка в картинці	5111
категории	4214
категорії	5034
качество	4291
керування згодою	5107
керувати згодою	5107
керувати сповіщеннями	5114
ключови думи	259
книга з автографом	5021
книга з автографом автора	5021
книга с автографом	4202
книга с автографом автора	4202
книга с подписью автора	4202
книги с автографом	4202
книжка з автографом	5021
книжка з автографом автора	5021
книжки з автографом	5021
кожен внесок важливий	5120
кожен донат важливий	5119
кожна гривня важлива	5120
коментар	5029
коментари	262
коментарі	5029
коментарів ще немає	5139
коментирай	262
коментирайте	262
коментирайте първи	262
коментирането е изключено	339
коментування закрито	5139
коментувати	5029
комерційний контент	5145
комерційний матеріал	5145
комментарии	4209
комментарии отсутствуют	4209
комментарий	4209
комментировать	4209
коммерческий контент	4324
коммерческий материал	4324
конец рекламы	4324
контакти	5029
контакты	4209
контент заблокирован	4287
контент заблоковано	5107
контент недоступен	4287
контент недоступний	5107
конфиденциальность	4203
конфиденциальность и cookie	4204
конфіденційність і cookie	5025
копирай връзката	342
копирай линк	262
копирай линка	262
копирането забранено	336
копирано	343
копирано в клипборда	342
копирование запрещено	4314
копировать ссылку	4193
копіювання заборонено	5134
копіювати посилання	5015
край на рекламата	344
крамниця	5020
кросворд	5101
кроссворд	4281
кроссворд дня	4278
кръстословица	310
купете билети	312
купете книгата	312
купи абонамент	252
купи билет	312
купи билети	312
купи книгата	312
купи лиценз	336
купи сега	312
купите нам кофе	4299
купити	5020
купити журнал	5104
купити зараз	5104
купити квитки	5104
купити квиток	5104
купити книгу	5104
купити книжку	5104
купити ліцензію	5134
купити нам каву	5119
купити передплату	5122
купить	4201
купить билет	4284
купить билеты	4284
купить билеты онлайн	4284
купить журнал	4284
купить книгу	4284
купить лицензию	4314
купить номер	4284
купить подписку	4183
купить права на публикацию	4314
купить сейчас	4284
към галерията	332
към количката	312
към магазина	312
към началната страница	332
към началото	318
към рецептата	64
към страницата за дарения	324
към съдържанието	332
кінець реклами	5145
""", 'л': """
лента новостей	4214
линкът е копиран	342
личный кабинет	4183
лише для передплатників	5122
лише необхідні	5107
логин	4303
логин или e-mail	4302
логін	5123
логін або e-mail	5122
лучшие	4320
любая сумма	4300
любая сумма важна	4300
""", 'м': """
магазин	4201
маджонг	310	4281	5101
материал закрыт	4302
материал защищен авторским правом	4314
материал защищён авторским правом	4314
материал партнера	4324
материал партнёра	4324
материал создан автоматически	4317
материалы защищены авторским правом	4314
материалы партнеров	4198
материалы партнёров	4324
материалы по теме	4214
матеріал захищено авторським правом	5134
матеріал партнера	5145
матеріал створено автоматично	5137
матеріали за темою	5034
матеріали захищені авторським правом	5134
матеріали партнерів	5145
матеріали по темі	5034
машинний переклад	5138
машинно преведено	338
машинный перевод	4318
маєте акаунт	5122
маєте новину	5133
меню	4217	5036
месечен абонамент	327
месечно	327
месечно дарение	324
месечно плащане	327
месячная подписка	4303
метки	4214
ми не можемо показати цей вміст	5107
ми не можемо показати цей контент	5107
може би по-късно	266
може да ви хареса	259
може да харесате още	259
может быть, позже	4176
может позже	4176
можете да се откажете по всяко време	326
можете да се отпишете по всяко време	329
можливо, пізніше	5005
можна скасувати будь-коли	5122
мои темы	4321
моите теми	341
мой профиль	4183
моля, изключете рекламния блокер	322
моля, опитайте по-късно	329
моят профил	252
мої теми	5141
мы в социальных сетях	4195
мы в соцсетях	4195
мы вконтакте	4195
мы не можем показать это содержимое	4287
мы не можем показать этот контент	4287
мы отправили вам письмо	4187
мій профіль	5009
місячна передплата	5123
місячна підписка	5123
мітки	5034
""", 'н': """
на весь екран	5110
на весь экран	4290
на главную	4217
на головну	5128
на живо	318
на початок	5111
на початок сторінки	5128
на правах реклами	5018
на правах рекламы	4198
на сторінку пожертв	5119
на страницу пожертвований	4299
на цял екран	317
наверх	4217	5036
нагадати пізніше	5005
нагору	5097
нагору сторінки	5100
надіслати	94	5015	5126
надіслати відгук	5137
надіслати другові	5143
надіслати другу	5015
надіслати електронною поштою	5143
надіслати коментар	5139
надіслати новину	5133
надіслати новину анонімно	5133
надіслати повідомлення	5125
надіслати поштою	5015
надіслати статтю поштою	5015
надіслати у whatsapp	5143
надішліть свої фото	5133
наживо	5111
нажмите, чтобы увеличить	4308
назад	4217	5036	5097
назначение платежа: пожертвование	4299
най-коментирани	259
най-нови	340
най-новите първо	339
най-новото	259
най-популярен	327
най-стари	340
най-старите първо	339
най-харесвани	340
най-четени	259
най-четено	259
най-четено днес	259
най-четеното днес	259
найкраща пропозиція	5123
найкращі	5140
найпопулярніше	5034	5123
найпопулярніше за добу	5034
найпопулярніше за тиждень	5034
найпопулярніший	5123
найти	4217
найчитаніше	5034
налаштування	5024
налаштування cookie	5107
налаштування конфіденційності	5107
налаштування приватності	5107
налаштування файлів cookie	5107
налаштувати cookie	5107
налаштувати сповіщення	5114
налично в google play	319
нам нужно ваше согласие	4204
нам потрібна ваша згода	5025
намали шрифта	342
написати автору	5128
написати анонімно	5133
написати в редакцію	5133
написати коментар	5029
написать автору	4308
написать анонимно	4313
написать в редакцию	4313
написать комментарий	4209
напишете коментар	339
напиши коментар	262
напомни ми по-късно	266
напомнить позже	4176
направете дарение	251
направете теста	309
направи теста	309
настроить cookie	4287
настроить уведомления	4294
настройки	4203
настройки cookie	4203
настройки за поверителност	314
настройки конфиденциальности	4287
настройки на бисквитките	314
настройки приватности	4287
настройки файлов cookie	4287
наступна	5036
наступна новина	5128
наступна світлина	5128
наступна стаття	5034
наступна сторінка	5128
наступне відео	5110
наступне фото	5128
наступний матеріал	5100
наступний слайд	5128
натисніть, щоб збільшити	5128
начална страница	332
начать игру	4278
начать тест	4278
наш магазин	4202
наша крамниця	5021
нашли ошибку	4313
не вдалося відтворити відео	5110
не вдалося завантажити відео	5110
не дозволяти	5092
не зараз	5005	5092
не маєте акаунта	5122
не можем да покажем това съдържание	314
не пропустите	4214
не пропустіть	5034
не разрешать	4275
не сега	266
не сегодня	4176
не сейчас	4176	4275
не сьогодні	5005
не удалось воспроизвести видео	4290
не удалось загрузить видео	4290
не, благодаря	266
невалиден имейл	329
невалиден имейл адрес	329
неверный e-mail	4305
неверный email	4187
неверный адрес электронной почты	4305
неверный имейл	4187
нейросеть может ошибаться	4317
некоректна адреса	5125
некоректний e-mail	5125
некорректный e-mail	4305
некорректный email	4187
некорректный адрес	4305
немає акаунта	5122
немає акаунту	5122
немає коментарів	5139
немає передплати	5122
необов'язково	5126
необязательно	4306
неправильна електронна адреса	5125
неправильный e-mail	4187
неправильный email	4187
неправильный имейл	4187
нет аккаунта	4302
нет комментариев	4209
нет подписки	4302
нет, спасибо	4176	4275
нещо се обърка. опитайте отново	329
нещо се обърка. опитайте по-късно	329
никакого спама	4305
новини	5034
новини за темою	5034
новини компаній	5018
новини партнерів	5018	5034
новости	4214
новости smi#	4214
новости партнеров	4198
новости партнёров	4198
новости по теме	4214
новости сми#	4214
новые	4320
нові	5140
номер телефона	4306
номер телефону	5126
нравится	4320
няма коментари	339
нямам мнение	310
нямам профил	326
нямате абонамент	326
нямате профил	326
ні, дякую	5005	5092
""", 'о': """
обговорити	5029
обговорити в telegram	5032
обговорити в коментарях	5032
обговорити в чаті	5032
обговорити на форумі	5032
обговорити у facebook	5032
обговорити у форумі	5032
оберіть передплату	5122
оберіть план	5122
оберіть суму	5119
обнови страницата	323
обновите страницу	4298
обновить страницу	4298
обов'язкове поле	5125
обов'язково	5126
обрати	5123
обрати передплату	5122
обрати план	5122
обрати тариф	5122
обратная связь	4209
обратно към началната страница	332
обратно към началото	332
обратно нагоре	332
обсудить	4209
обсуждение	4209
общи условия	315
обязательно	4306
обязательное поле	4305
одноклассники	4194
одноразово	5006
озвучено роботом	4290
озвучено синтезированным голосом	4290
озвучено синтезованим голосом	5110
оновити сторінку	5118
оновіть сторінку	5118
опитайте отново	329
опитайте по-късно	329
опитування	95	5101
опитування дня	94	5096
оплата раз в год	4302
оплата раз на рік	5122
опрос	95
опрос дня	94	4278
опублікувати коментар	5032
основание: дарение	324
оставащо време	318
оставащо време #	317
оставащо време -#	317
оставете коментар	339
остави коментар	339
оставить комментарий	4209
оставить отзыв	4317
оставшееся время	4291
оставшееся время #	4290
оставшееся время -#	4290
оставьте комментарий	4319
останні новини	5034
останні статті	5034
от нашите партньори	344
от наших партнеров	4324
от наших партнёров	4324
от нашия магазин	312
ответить	4209	4320
отвори в приложението	319
отвори галерията	332
отвори приложението	319
отговор	340
отговори	340
отдел подписки: #	104
отиди на рецептата	64
отказ по всяко време	326
отказаться	4203
отказвам всички	315
отклонить	4203
отклонить все	4288
отклонить всё	4288
отключете статията	326
отключете цялата статия	252
отключи статията	252
отключите adblock	4296
отключите адблок	4296
отключить звук	4290
отключить рекламу	4324
открихте грешка	335
открихте грешка в текста	335
открыть	4219
открыть в браузере	4328
открыть галерею	4308
открыть карту	4219
открыть приложение	4292
открыть статью	4302
отмена в любой момент	4302
отменить можно в любой момент	4302
отозвать согласие	4287
отпечатай	262
отпечатай статията	262
отписаться	4322
отписаться можно в любой момент	4305
отписаться от рассылки	4328
отписаться от темы	4321
отпишете се по всяко време	329
отправить	94	4306
отправить другу	4193
отправить комментарий	4319
отправить отзыв	4317
отправить по почте	4193
отправить по электронной почте	4323
отправить сообщение	4305
отримувати сповіщення	5114
отсканируйте qr-код	4293
отстъпка за абонати	312
оттегли съгласието	314
оттегляне на съгласието	314
отхвърли всички	315
оферта за читатели	312
оформити передплату	5122
оформити підписку	5009
оформить донат	4177
оформить доступ	4302
оформить ежемесячное пожертвование	4299
оценете статията	262
оцените материал	4209
оцените рецепт	64
оцените статью	4209
оценить рецепт	64
оцініть матеріал	5029
оцініть рецепт	64
оцініть статтю	5029
още новини	259
още нямате абонамент	326
още нямате профил	326
още от	259
още от автора	332
още от деня	259
още от рубриката	259
още от този автор	332
още по темата	259
още статии	332
""", 'п': """
парола	327
пароль	4303	5123
партнерский материал	4198
партнерский проект	4198
партнерський матеріал	5018
партнерський проєкт	5018
партньорско съдържание	258
партнёрский материал	4198
партнёрский проект	4198
пасианс	310
пасьянс	4281	5101
пауза	318	4291	5111
переведено автоматически	4317
переведено нейросетью	4317
переведено с помощью ии	4317
перевір себе	5101
перевірте свою пошту	5125
перевірте свої знання	5096
перевірте себе	5101
переглянути # світлин	5127
переглянути # світлини	5127
переглянути # фото	5127
переглянути # фотографій	5127
переглянути # фотографії	5127
переглянути всі # світлин	5127
переглянути всі # світлини	5127
переглянути всі # фото	5127
переглянути всі # фотографій	5127
переглянути всі # фотографії	5127
переглянути всі світлин	5127
переглянути всі світлини	5127
переглянути всі фото	5127
переглянути всі фотографій	5127
переглянути всі фотографії	5127
переглянути галерею	5128
переглянути пропозицію	5104
переглянути результати	94	5096
переглянути світлин	5127
переглянути світлини	5127
переглянути усі # світлин	5127
переглянути усі # світлини	5127
переглянути усі # фото	5127
переглянути усі # фотографій	5127
переглянути усі # фотографії	5127
переглянути усі світлин	5127
переглянути усі світлини	5127
переглянути усі фото	5127
переглянути усі фотографій	5127
переглянути усі фотографії	5127
переглянути фото	5127
переглянути фотографій	5127
переглянути фотографії	5127
переглянути ціну	5104
передплата	5009
передплатити	5009
перезавантажити сторінку	5118
перезавантажте сторінку	5118
перезагрузите страницу	4298
перезагрузить страницу	4298
перейти в галерею	4308
перейти в магазин	4284
перейти до галереї	5128
перейти до досьє	5128
перейти до змісту	5128
перейти до контенту	5128
перейти до крамниці	5021
перейти до магазину	5104
перейти до оплати	5119
перейти до основного вмісту	5128
перейти до пожертви	5119
перейти до пропозиції	5104
перейти до рецепта	64
перейти к досье	4308
перейти к контенту	4308
перейти к оплате	4299
перейти к основному содержанию	4308
перейти к пожертвованию	4299
перейти к предложению	4284
перейти к рецепту	64
перейти к содержанию	4217
перейти к сюжету	4308
перекладено автоматично	5137
перекладено за допомогою ші	5137
перекладено ші	5137
пересказ нейросети	4317
пересказано нейросетью	4317
печать	4193
печать рецепта	64
питання дня	5101
пишете до редакцията	335
пишете на автора	332
пиши на автора	332
платена публикация	90	258
платено партньорство	344
платено съдържание	258
плеер загружается	4290
плейърът се зарежда	317
плеєр завантажується	5110
по дате	4320
по подписке	4183
по популярности	4320
по теме	4214
по-късно	266	321
побачили помилку	5133
повернутися на головну	5128
повернутися нагору	5100
повний екран	5111
повноекранний режим	5110
повідомити новину	5133
повідомити про помилку	5029
повідомити про помилку в тексті	5029
повідомлення	5126
повідомлення надіслано	5125
погоджуюсь	5024
погоджуюся	5024
погодитись і продовжити	5025
погодитися та продовжити	5107
погодитися і продовжити	5025
пограти	5101
подай сигнал	335
подарете тази статия	262
подари статията	342
подарить доступ	4323
подарить материал	4193
подарить статью	4183
подарувати доступ	5143
подарувати статтю	5015
поддержать	4177
поддержать автора	4177
поддержать на boosty	4299
поддержать на patreon	4299
поддержать нас	4177
поддержать проект	4177
поддержать редакцию	4177
поддержите нас	4177
поделитесь	4193
поделиться	4193
поделиться в telegram	4193
поделиться в twitter	4193
поделиться в одноклассниках	4193
поделиться в соцсетях	4193
поделиться вконтакте	4193
поделиться новостью	4193
поделиться ссылкой	4193
поделиться статьей	4193
поделиться статьёй	4193
подкасти	5034
подкасты	4214
подкрепете ни	251
подкрепи	251
подкрепи ни	251
подобається	5140
подобни статии	259
подписаться	4183
подписаться в max	4195
подписаться в telegram	4195
подписаться на автора	4321
подписаться на канал	4195
подписаться на новости	4186
подписаться на рассылку	4186
подписаться на телеграм-канал	4195
подписаться на тему	4321
подписаться на уведомления	4294
подписка	4183
подписка на год	4302
подписка на месяц	4302
подписывайтесь	4195
подпишитесь	4302
подпишитесь на рассылку	4186
подреди по	339
подробнее	4217
подробнее по теме	4214
подтвердите e-mail	4305
подтвердите адрес электронной почты	4305
поділитись	5015
поділитися	5015
поділитися в telegram	5015
поділитися в соцмережах	5015
поділитися новиною	5015
поділитися статтею	5015
поділіться	5015
пожаловаться	4320
пожаловаться на комментарий	4319
пожаловаться на рекламу	4324
пожертвовать	4177
пожертвувати	5006
позволи	321
позволи известия	320
позже	4295
поиск	4217
покажи # отговора	339
покажи # снимки	331
покажи всички # снимки	331
покажи всички снимки	331
покажи всичко	260
покажи галерията	332
покажи и приеми	314
покажи коментарите	339
покажи отговорите	339
покажи още	260
покажи паролата	326
покажи по-малко	332
покажи повече	332
покажи резултатите	94	309
покажи снимки	331
покажи субтитрите	317
покажи съдържанието	314
показати # відповідей	5139
показати # відповіді	5139
показати # світлин	5127
показати # світлини	5127
показати # фото	5127
показати # фотографій	5127
показати # фотографії	5127
показати більше	5036
показати вміст	5107
показати все	5038
показати всі	5129
показати всі # світлин	5127
показати всі # світлини	5127
показати всі # фото	5127
показати всі # фотографій	5127
показати всі # фотографії	5127
показати всі світлин	5127
показати всі світлини	5127
показати всі фото	5127
показати всі фотографій	5127
показати всі фотографії	5127
показати відповіді	5139
показати галерею	5128
показати й прийняти	5107
показати коментарі	5029
показати контент	5107
показати менше	5128
показати оригінал	5038	5098
показати пароль	5122
показати підпис	5128
показати результати	94	5096
показати розшифровку	5110
показати світлин	5127
показати світлини	5127
показати субтитри	5110
показати усі # світлин	5127
показати усі # світлини	5127
показати усі # фото	5127
показати усі # фотографій	5127
показати усі # фотографії	5127
показати усі світлин	5127
показати усі світлини	5127
показати усі фото	5127
показати усі фотографій	5127
показати усі фотографії	5127
показати фото	5127
показати фотографій	5127
показати фотографії	5127
показати ще	5036
показати і прийняти	5107
показать # ответа	4319
показать # ответов	4319
показать # фото	4307
показать # фотографии	4307
показать # фотографий	4307
показать больше	4217
показать все	4219	4309
показать все # фото	4307
показать все # фотографии	4307
показать все # фотографий	4307
показать все фото	4307
показать все фотографии	4307
показать все фотографий	4307
показать галерею	4308
показать еще	4217
показать ещё	4217
показать и принять	4287
показать карту	4219
показать комментарии	4209
показать контент	4287
показать меньше	4219	4308
показать оригинал	4219	4279
показать ответы	4319
показать пароль	4302
показать перевод	4219
показать подпись	4308
показать расшифровку	4290
показать результаты	94	4278
показать содержимое	4287
показать субтитры	4290
показать фото	4307
показать фотографии	4307
показать фотографий	4307
показувати завжди	5107
показывать всегда	4287
поки немає коментарів	5139
поле обов'язкове для заповнення	5125
поле обязательно для заполнения	4305
полето е задължително	329
политика cookie	4287
политика за защита на личните данни	314
политика за поверителност	314
политика исправлений	4313
политика конфиденциальности	4203
политика конфиденциальности и cookie	4204
политика обработки персональных данных	4203
полноэкранный режим	4290
полный экран	4291
получавай известия	320
получать уведомления	4294
пользовательское соглашение	4203
політика cookie	5107
політика виправлень	5133
політика конфіденційності	5024
політика конфіденційності та cookie	5025
політика приватності	5107
помогает любая сумма	4300
помочь	4177
помочь нам	4177
помочь проекту	4177
помочь редакции	4177
помітили помилку	5133
понятно	4203
попередня	5036
попередня новина	5128
попередня стаття	5034
попередня сторінка	5128
попереднє фото	5128
попередній матеріал	5100
попередній слайд	5128
поправки и уточнения	335
попробовать бесплатно	4183
попробуйте еще раз	4305
попробуйте ещё раз	4305
попробуйте позже	4305
популярне	5034
популярное	4214
популярные	4214	4320
популярные новости	4214
популярные статьи	4214
популярный	4303
популярні	5140
популярні новини	5034
попълнете това поле	329
поръчай книгата	312
поръчайте книгата	312
посилання скопійовано	5015
поскаржитися	5140
поскаржитися на коментар	5139
поскаржитися на рекламу	5145
последнее	4214
последни	259
последни новини	259
последние новости	4214
послухати новину	5015
посмотреть # фото	4307
посмотреть # фотографии	4307
посмотреть # фотографий	4307
посмотреть в браузере	4328
посмотреть все # фото	4307
посмотреть все # фотографии	4307
посмотреть все # фотографий	4307
посмотреть все фото	4307
посмотреть все фотографии	4307
посмотреть все фотографий	4307
посмотреть результаты	94	4278
посмотреть фото	4307
посмотреть фотографии	4307
посмотреть фотографий	4307
посмотреть цену	4284
потвърдете имейла си	329
поточний час	5111
поточний час #	5110
потребителско име	327
потребителско име или имейл	326
похожие материалы	4214
похожие статьи	4214
почати гру	5096
почати тест	5096
почему я вижу эту рекламу	4324
почерпете ни с кафе	324
почерпи ни кафе	324
почтовый индекс	4306
поширити	5015
поширити у facebook	5015
поштовий індекс	5126
пошук	5036
пощенски код	330
правила за коментарите	339
правила за коментиране	262
правила использования	4203
правила коментарів	5139
правила коментування	5029
правила комментариев	4319
правила комментирования	4209
правила користування	5108
предимства за абонати	312
предишна новина	332
предишна снимка	332
предишна статия	332
предишна страница	332
предложение для подписчиков	4284
предложение для читателей	4284
предложить новость	4209
предыдущая	4217
предыдущая новость	4308
предыдущая статья	4214
предыдущая страница	4308
предыдущая фотография	4308
предыдущее фото	4308
предыдущий слайд	4308
презаредете страницата	323
презареди страницата	323
премиум	4183
преміум	5009
препечатването е забранено	336
препечатването забранено	336
препоръчани	259
препоръчано от outbrain	344
препоръчано от taboola	344
препоръчваме	327
препоръчваме ви	259
препоръчваме ви още	259
препоръчваме още	259
пригостити кавою	5119
пригостіть нас кавою	5119
придбати квитки	5104
придбати квиток	5104
придбати книжку	5104
придбати передплату	5122
придбати права на публікацію	5134
приемам всички	315
приемам всички бисквитки	314
приемам и продължавам	314
приеми всички	315
приеми и покажи	314
приеми и продължи	314
призначення платежу: благодійний внесок	5119
прийняти	5024
прийняти все	5108
прийняти всі	5024
прийняти всі файли cookie	5107
прийняти й показати	5107
прийняти й продовжити	5025
прийняти та показати	5107
прийняти та продовжити	5107
прийняти і продовжити	5107
принтирай	262
принтирай рецептата	64
принципи редакції	5133
принять	4203
принять все	4203
принять все cookie	4287
принять все файлы cookie	4287
принять всё	4203
принять и показать	4287
принять и продолжить	4287
прислать новость	4209
прислать новость анонимно	4313
присоединиться к обсуждению	4319
приховати коментарі	5032
пришлите свои фото	4313
приєднатися	5006
приєднатися до спільноти	5006
про автора	5050
про авторку	5050
про авторів	5050
проверете имейла си	329
проверете пощата си	329
провери знанията си	309
проверь себя	4281
проверьте адрес почты	4187
проверьте свои знания	4278
проверьте свою почту	4305
проверьте себя	4281
проголосовало #	4278
проголосовать	94
проголосувати	94
продовження під рекламою	5018
продовження статті під рекламою	5018
продовжити без вимкнення	5116
продовжити з apple	5122
продовжити з google	5122
продовжити через apple	5122
продовжити через facebook	5122
продовжити через google	5122
продолжительность #	4291
продолжить без отключения	4296
продолжить без поддержки	4176
продолжить с apple	4302
продолжить с google	4302
продолжить через apple	4302
продолжить через facebook	4302
продолжить через google	4302
продължава след рекламата	258
продължете с google	326
продължи без изключване	322
продължи с apple	326
продължи с facebook	326
продължи с google	326
продължителност	318
продължителност #	318
произвольная сумма	4299
произошла ошибка	4306
произошла ошибка. попробуйте ещё раз	4305
произошла ошибка. попробуйте позже	4305
пройти опитування	5096
пройти опрос	4278
пройти тест	4278
прокоментувати	5140
прокомментировать	4320
промени размера на текста	342
промо	4198	5018
пропозиція для передплатників	5104
пропозиція для читачів	5104
прослухати статтю	5110
прослушать	4193
прослушать новость	4193
прослушать статью	4290
прочетено от синтетичен глас	317
прочетете и	259
прочетете цялата статия	332
прочети по-късно	342
прочети с абонамент	326
прочети транскрипцията	317
прочети цялата новина	332
прочети цялата статия	332
прочитати пізніше	5143
прочитать позже	4323
прямой эфир	4291
прізвище	5126
публикувай коментар	339
пусни видеото	317
първо най-новите	339
підписатись	5009
підписатися	5009
підписатися на автора	5141
підписатися на сповіщення	5114
підписатися на тему	5141
підписка	5009
підсумок від ші	5137
підтвердьте електронну адресу	5125
підтвердіть e-mail	5125
підтримайте нас	5006
підтримати	5006
підтримати автора	5006
підтримати журналістів	5006
підтримати на buy me a coffee	5119
підтримати на patreon	5119
підтримати нас	5006
підтримати проєкт	5119
підтримати разово	5119
підтримати редакцію	5006
підтримувати щомісяця	5119
пізніше	5115
""", 'р': """
радимо прочитати	5034
радимо також	5034
развернуть	4217
разгадать кроссворд	4278
размер на текста	342
размер на шрифта	68
размер текста	68
размер шрифта	68
разова підтримка	5120
разовий внесок	5120
разовий донат	5119
разово	4177
разовое пожертвование	4299
разовый платеж	4300
разовый платёж	4300
разпечатай	262
разпечатай статията	342
разреши	321
разреши веднъж	314
разреши известия	320
разреши известията	320
разреши рекламите	323
разрешите уведомления	4274
разрешить	4295
разрешить и показать	4204
разрешить и продолжить	4204
разрешить контент	4287
разрешить один раз	4287
разрешить рекламу	4298
разрешить уведомления	4274
ранняя регистрация	4285
раскрыть	4219
распечатать	4193
распечатать рецепт	64
распечатать статью	4193
рассказать друзьям	4193
рассылка	4186
рассылки	4186
расшифровка	4291
регистрация	252	4183
редакция рекомендует	4214
редакційна політика	5133
редакційна політика видання	5133
резултати от анкетата	309
резултати от гласуването	309
результати	95	5038
результати голосування	5111
результати опитування	5111
результаты	95	4219
результаты голосования	4291
результаты опроса	4291
реклама	258	4198	5018
реклама - статията продължава по-долу	258
реклама google	4324
реклама від google	5145
реклама закончилась	4324
реклама закінчилася	5145
реклама на сайте	4198
реклама на сайті	5018
реклама окончена	4324
реклама от google	4324
реклама. продовження нижче	5018
реклама. продолжение ниже	4198
реклами от google	344
рекламний матеріал	5145
рекламно каре	258
рекламно съдържание	258
рекламный материал	4324
рекомендовано outbrain	4324
рекомендовано taboola	4324
рекомендуем	4214	4303
рекомендуем почитать	4214
рекомендуем также	4214
рекомендуемое	4214
рекомендуємо	5034	5123
рекомендуємо прочитати	5034
рекомендуємо також	5034
реши кръстословицата	309
реши теста	309
реєстрація	5009
розгадати кросворд	5096
розгорнути	5038	5128
роздрукувати	5015
роздрукувати рецепт	64
роздрукувати статтю	5015
розмір тексту	68
розмір шрифту	68
розшифровка	5111
российской картой	4300
рубрики	4214	5034
річна передплата	5123
річна підписка	5123
""", 'с': """
самая выгодная	4303
само за абонати	326
само необходими	314
само необходимите	314
самое важное	4214
самое популярное	4214
самое читаемое	4214
самое читаемое за день	4214
самое читаемое за неделю	4214
самый популярный	4303
свали аудиото	317
свали епизода	317
свали от app store	319
свали от google play	319
свали приложението	319
свежее	4214
свежие новости	4214
свернуть	4217
своя сума	5119
своя сумма	4299
свържете се с редакцията	335
свържи се с автора	332
свързани новини	259
свързани публикации	259
свързани статии	259
связаться с нами	4209
світлина # з #	5127
світлина # із #	5127
сгенерировано ии	4317
сгенерировано нейросетью	4317
сгенерировано с помощью ии	4317
сделать донат	4299
сделать пожертвование	4177
сейчас читают	4214
сигнализирай за грешка	335
сканворд	4281
сканирай qr кода	319
сканирайте qr кода	319
сканирайте qr кода и изтеглете приложението	319
сканируйте qr-код	4293
скануйте qr-код	5113
скасувати можна будь-коли	5122
скачать аудио	4290
скачать выпуск	4290
скачать из google play	4292
скидка #%	4303
скидка для подписчиков	4284
скопировано	4194
скопировано в буфер обмена	4323
скопировать ссылку	4193
скопировать ссылку на статью	4193
скопійовано	5144
скопійовано в буфер обміну	5143
скопіювати посилання	5015
скопіювати посилання на статтю	5015
скорост	318
скорост на възпроизвеждане	317
скорость воспроизведения	4290
скрий отговорите	339
скрий рекламата	344
скрыть	4219
скрыть ответы	4319
скрыть рекламу	4324
слайд # з #	5127
слайд # из #	4307
слайд # от #	331
слайд # із #	5127
слайд #/#	4307	5127
следвай автора	341
следвай темата	341
следвате тази тема	341
следваща новина	332
следваща снимка	332
следваща статия	332
следваща страница	332
следващо видео	317
следете на живо	332
следете темата	341
следи темата	341
следить за автором	4321
следить за онлайном	4308
следить за темой	4321
следующая	4217
следующая новость	4308
следующая статья	4214
следующая страница	4308
следующая фотография	4308
следующее видео	4290
следующее фото	4308
следующий слайд	4308
слухати	5015
слухати новину	5015
слушай новината	262
слушай статията	317
слушать	4193
слушать новость	4193
см. также	4214
смотреть # фото	4307
смотреть # фотографии	4307
смотреть # фотографий	4307
смотреть в браузере	4328
смотреть видео	4290
смотреть все	4217
смотреть все # фото	4307
смотреть все # фотографии	4307
смотреть все # фотографий	4307
смотреть все фото	4307
смотреть все фотографии	4307
смотреть все фотографий	4307
смотреть галерею	4308
смотреть онлайн-трансляцию	4308
смотреть оригинал	4279
смотреть предложение	4284
смотреть фото	4307
смотреть фотогалерею	4308
смотреть фотографии	4307
смотреть фотографий	4307
смотри также	4214
смотрите также	4214
сначала новые	4319
сначала старые	4319
снимка # от #	331
снимка #/#	331
снимок # из #	4307
советуем почитать	4214
согласен	4203
согласен и продолжить	4204
согласиться	4203
согласиться и продолжить	4287
содержание	4217
содержание статьи	4308
содержимое недоступно	4287
создано ии	4317
создано нейросетью	4317
создано при помощи ии	4317
создано с помощью ии	4317
создать аккаунт	4183
сообщение	4306
сообщение отправлено	4305
сообщить новость	4313
сообщить об опечатке	4209
сообщить об ошибке	4209
сортирай по	339
сортиране	340
сортировать	4320
сортировать по	4319
сортировка	4320
сортування	5140
сортувати	5140
сортувати за	5139
сохранено	4194
сохранить	4193
сохранить выбор	4287
сохранить на потом	4323
сохранить настройки	4287
сохранить рецепт	64
сохранить статью	4193
социальные сети	4195
спасибо за ваш голос	94	4278
спасибо за ваше сообщение	4305
спасибо за подписку	4186
спасибо за регистрацию	4305
спасибо за сообщение	4305
спасибо за участие в опросе	4278
спасибо, ваш голос учтён	4278
спершу нові	5139
спершу старі	5139
спестявате #%	327
спецпроект	4198
спецпроєкт	5018
сповіщення	5115
споделете	262
сподели	262
сподели във facebook	262
сподели като подарък	342
сподели по имейл	342
сподели статията	262
споделяне	262
спонсорирано	258
спонсорирано съдържание	344
спонсорский материал	4324
спонсорський матеріал	5145
способ оплаты	4181
способы оплаты	4181
спочатку нові	5139
спочатку старі	5139
спри да следваш	341
спробуйте пізніше	5125
спробуйте ще раз	5125
ссылка скопирована	4193
сталася помилка	5126
сталася помилка. спробуйте пізніше	5125
сталася помилка. спробуйте ще раз	5125
станете член	251
стани абонат	251
стани дарител	251
старые	4320
старі	5140
стати патроном	5119
стати підписником	5119
стати співучасником	5006
стати частиною спільноти	5006
стати членом клубу	5119
статията е заключена	326
статията е защитена с авторско право	336
статията се чете от изкуствен интелект	317
стаття захищена авторським правом	5134
стать патроном	4177
стать соучастником	4177
стать спонсором	4177
статья защищена авторским правом	4314
створено за допомогою штучного інтелекту	5137
створено за допомогою ші	5137
створено штучним інтелектом	5137
створено ші	5137
створити акаунт	5009
стежити за автором	5141
стежити за онлайном	5128
стежити за темою	5141
стислий переказ від ші	5137
стоимость доставки	4285
сторінка # з #	5127
сторінка # із #	5127
сторінка #/#	5127
страница # из #	4307
страница # от #	331
страница #/#	331	4307
стрічка новин	5034
субтитри	318	5111
субтитры	4291
судоку	310	4281	5101
сума по избор	324
сховати	5038
сховати відповіді	5139
сховати рекламу	5145
сходни новини	259
схожі матеріали	5034
схожі новини	5034
схожі статті	5034
съгласен съм и продължавам	314
съдържание от партньор	344
съдържанието е блокирано	314
съдържанието е защитено с авторски права	336
съдържанието не е налично	314
съдържанието не може да бъде показано	314
създадено от ии	338
създадено с изкуствен интелект	338
създадено с помощта на ии	338
създай профил	252
съобщение	330
съобщението е изпратено	329
съобщете за грешка	335
съобщи за грешка	335
сыграть	4281
сюжет	4214
сюжеты	4214
""", 'т': """
тагове	259
тази статия е заключена	326
так, будь ласка	5115
так, дякую	5115
так, увімкнути	5092
так, хочу	5115
також читайте	5034
твитнуть	4193
твиттер	4194
твітнути	5015
теги	4214	5034
текст продовжується під рекламою	5018
текст создан автоматически	4317
текст створено автоматично	5137
текст читает робот	4290
текущее время	4291
текущее время #	4290
текущо време	318
текущо време #	317
телеграм	4194
телефон	330	4306	5126
тема	330	4306	5126
тема дня	4214
теми	5034
темы	4214
тест дня	4278
тествай знанията си	309
това видео вече не е налично	317
това видео не е налично	317
това поле е задължително	329
това съдържание не е налично	314
това съдържание не може да бъде показано	314
только для подписчиков	4183
только необходимые	4287
транскрипция	318
тривалість	5111
тривалість #	5111
търговско съдържание	344
тільки необхідні	5107
""", 'у': """
у вас вже є акаунт	5122
у вас включен adblock	4296
у вас нет подписки	4302
у вас уже есть аккаунт	4302
у кошик	5020
у мене вже є акаунт	5122
у мене є акаунт	5122
у мене є передплата	5122
у меня есть аккаунт	4302
у меня есть подписка	4302
у меня нет аккаунта	4302
у меня уже есть аккаунт	4302
у цій статті	5128
уведомления	4295
увеличи	318
увеличи снимката	332
увеличи текста	342
увеличи шрифта	342
увеличить	4217
увеличить изображение	4308
увеличить текст	4323
увеличить фото	4308
увеличить шрифт	4323
увійти	5009
увійти з google	5122
увійти за допомогою google	5122
увійти через apple	5122
увійти через facebook	5122
увійти через google	5122
увійти, щоб коментувати	5139
увімкнути	5115
увімкнути звук	5110
увімкнути сповіщення	5091
увімкніть сповіщення	5091
угостите нас кофе	4299
угостить кофе	4300
уже есть аккаунт	4183
уже зарегистрированы	4183
уже зареєструвалися	5009
уже отключил	4298
узнать цену	4284
укажите сумму	4299
уменьшить шрифт	4323
умови використання	5024
управление на бисквитките	314
управление на известията	320
управление на съгласието	314
управление согласием	4287
управление уведомлениями	4294
управлявай съгласието	314
управлять согласием	4287
условия за ползване	314
установить приложение	4292
усі коментарі	5139
усі матеріали	5128
усі матеріали автора	5128
усі матеріали авторки	5050
усі матеріали за темою	5128
усі новини	5036
усі статті	5128
усі статті автора	5128
участие в азартных играх может вызвать зависимость	4200
участие в азартных играх может вызвать игровую зависимость	4200
""", 'ф': """
файлы cookie	4203
фамилия	330	4306
фейсбук	4194
филворды	4281
фото	4214
фото # з #	5127
фото # из #	4307
фото # із #	5127
фото #/#	4307	5127
фоторепортаж	4214
""", 'х': """
харесай	262
харесва ми	340
хорошо	4203
хотите получать уведомления	4294
хочете отримувати сповіщення	5114
""", 'ц': """
це було корисно	5137
це відео більше недоступне	5110
це відео недоступне	5110
це відео недоступне у вашій країні	5110
це поле обов'язкове	5125
цей контент недоступний	5107
цей контент неможливо показати	5107
цей матеріал закритий	5122
цена на доставката	312
ця стаття закрита	5122
цял екран	317
""", 'ч': """
час читання # хв	5036
час, що залишився	5110
час, що залишився #	5110
чете синтетичен глас	317
четете без ограничения	326
четете без реклами	344
четете в приложението	319
чети без реклами	344
чети в приложението	319
чи була стаття корисною	5029
читает синтезированный голос	4290
читайте в застосунку	5112
читайте в приложении	4292
читайте еще	4214
читайте ещё	4214
читайте ниже	4198
читайте первыми в приложении	4292
читайте першими в застосунку	5112
читайте по теме	4214
читайте также	4214
читайте також	5034
читати без обмежень	5122
читати без реклами	5145
читати всю новину	5128
читати всю статтю	5128
читати далі	5036
читати з передплатою	5122
читати коментарі	5139
читати оригінал	5098
читати повністю	5036
читати розшифровку	5110
читати статтю повністю	5128
читати також	5034
читать без ограничений	4302
читать без рекламы	4324
читать в max	4195
читать в telegram	4195
читать в браузере	4328
читать всю статью	4308
читать далее	4217
читать дальше	4217
читать ещё	4217
читать комментарии	4209
читать оригинал	4279
читать полностью	4217
читать расшифровку	4290
читать с подпиской	4302
читать статью полностью	4308
читать также	4214
читать целиком	4308
читає синтезований голос	5110
чому я бачу цю рекламу	5145
что еще почитать	4214
что ещё почитать	4214
что-то пошло не так	4306
что-то пошло не так, попробуйте позже	4305
что-то пошло не так. попробуйте еще раз	4305
что-то пошло не так. попробуйте ещё раз	4305
что-то пошло не так. попробуйте позже	4305
чуй статията	317
""", 'ш': """
швидкість відтворення	5110
ші може помилятися	5137
""", 'щ': """
ще за темою	5034
ще на цю тему	5037
ще не передплатник	5122
ще немає акаунта	5122
ще новини	5034
що ще почитати	5034
щомісяця	5006	5123
щомісячна підтримка	5120
щомісячний внесок	5119
щоп'ятниці. безкоштовно. без спаму	5125
щороку	5123
щось пішло не так	5126
щось пішло не так, спробуйте пізніше	5125
щось пішло не так. спробуйте пізніше	5125
щось пішло не так. спробуйте ще раз	5125
""", 'э': """
экономия #%	4303
эксклюзивно для подписчиков	4302
электронная почта	4186
электронная почта или логин	4302
эта статья закрыта	4302
это было полезно	4317
это видео больше недоступно	4290
это видео недоступно	4290
это видео недоступно в вашей стране	4290
это поле обязательно	4305
это поле обязательно для заполнения	4305
этот контент невозможно показать	4287
этот контент недоступен	4287
этот материал закрыт	4302
""", 'я': """
я вже підтримую	5005
я вимкнув блокувальник	5116
я отключил	4298
я отключил блокировщик	4296
я уже поддерживаю	4176
як вимкнути adblock	5116
як ми захищаємо джерела	5133
як ми захищаємо наші джерела	5133
якість	5111
яндекс.дзен	4194
""", 'і': """
ім'я	5126
індекс	5126
інша сума	5119
інші матеріали автора	5128
інші матеріали авторки	5050
інші новини	22	5034
інші статті автора	5128
інші статті авторки	5050
""", 'א': """
אהבתי	2350
אודות	2314
אודות הכותב	2382
אולי אחר כך	2366
אולי גם יעניין אותך	2299
אולי יעניין אותך	2299
אולי יעניין אותך גם	2338
אולי יעניין אתכם	2299
אולי יעניין אתכם גם	2338
אולי מאוחר יותר	2277
אולי פספסתם	2338
אחר כך	2367
איך מכבים	2371
איך מכבים חוסם פרסומות	2369
אימייל	2378
אימייל לא תקין	2377
אין לך חשבון	2375
אין לכם חשבון	2375
אינציקלופדיית ynet	2299
אישור	2296	2366
אישור הכל	2362
אישור והמשך	2361
אני מאשר את תנאי השימוש	2377
אני מאשר קבלת דיוור	2377
אני מאשר/ת קבלת דברי פרסומת	2377
אני מאשר/ת קבלת דיוור	2377
אני מסכים	2296
אני מסכים לתנאי השימוש	2377
אני מסכים/ה לתנאי השימוש	2377
אני מסכימה	2296
אפשר	2367
אפשר התראות	2365	2366
אפשר לבטל בכל רגע	2375
אפשר תמיד	2361
אפשרויות נוספות	2390
אשר את כל העוגיות	2395
אשר הכל	2362
אשר והמשך	2361
""", 'ב': """
בדקו את תיבת הדואר	2377
בדקו את תיבת המייל	2377
בחירה	2376
בחן את עצמך	2352
בחנו את עצמכם	2352
בחסות	2343
בחר	2376
בחר מסלול	2375
בחר סכום	2397
בחרו את המינוי שלכם	2375
בחרו מינוי	2375
בחרו מסלול	2375
בחרו סכום	2397
בטל השתקה	2357
ביטול	2366
ביטול הסכמה	2361
ביטול השתקה	2357
בלי ספאם	2377
בלעדי למנויים	2375
במעקב	2387
בשיתוף	2293
בשיתוף עם	2391
""", 'ג': """
גודל גופן	68
גודל הטקסט	2389
גודל טקסט	68
גישה בלתי מוגבלת לכל הכתבות	2398
""", 'ד': """
דווח על טעות	2298
דווח על תגובה	2393
דווחו לנו על טעות	2349
דחה את כל העוגיות	2395
דחה הכל	2362
דחיית הכל	2362
דיווח	2350
דיווח על טעות	2349
דיווח על תגובה	2393
דילוג לתוכן	2301
דילוג לתוכן המרכזי	2301
דלג לתוכן	2303
דלג לתוכן הראשי	2301
דלג על הפרסומת	2396
דלגו למתכון	64
דלגו על הפרסומת	2396
דף הבית	2303
""", 'ה': """
האזינו	2288
האזינו בספוטיפיי	2394
האזינו לכתבה	2357
האזן לכתבה	2357
האם הכתבה עזרה לך	2349
האם הכתבה עניינה אותך	2349
האם העמוד עזר לך	2349
האם זה היה מועיל	2349
הבא	2303
הבנתי	2304
הבקשה התקבלה	2399
הבקשה נשלחה	2399
הגב	2298
הגדל טקסט	2389
הגדל תמונה	2381
הגדלת גופן	2325	2326
הגדלת טקסט	2389
הגדלת תמונה	2381
הגדרות	2296
הגדרות עוגיות	2361
הגדרות פרטיות	2296	2361
הדפיסו את המתכון	64
הדפיסו כתבה	2337
הדפס	2288
הדפס מתכון	64
הדפסה	2288	2326
הדפסת המתכון	64
הדפסת כתבה	2337
ההודעה נשלחה	2377
ההודעה שלך	2399
ההצבעה שלך נקלטה	2349
ההצעה המשתלמת ביותר	2376
ההרשמה אושרה	2399
הודעתך נשלחה	2377
הווידאו אינו זמין	2357
הוסיפו תגובה	2298
הוסף כמקור מועדף	2386
הוסף לסל	2401
הוסף תגובה	2298
הוסף תשובה	2393
הוספה לסל	2401
הוספה לרשימת הקריאה	2325
הוספת תגובה	2298
הוקרא בקול סינתטי	2357
הורד שמע	2357
הורדת הפרק	2357
הורדת השמע	2357
הורידו את האפליקציה	2364
הזינו כתובת מייל	2399
הזכירו לי מאוחר יותר	2277
הזן כתובת אימייל	2399
החדשות ביותר	2350
החדשים ביותר	2350
החנות	2391
החשבון שלי	2280
הטבה לקוראים	2355
הטבות למנויים	2355
הטופס נשלח בהצלחה	2377
הירשם	2280
הירשמו להתראות	2365
הישנות ביותר	2350
הכי נצפים	2299
הכי נקרא	2299
הכי נקראות	2299
הכי נקראות היום	2338
הכי פופולרי	2376
הכינוי שלך	2393
הכניסו כתובת מייל	2399
הכתבה הבאה	2299
הכתבה המלאה למנויים	2337
הכתבה הקודמת	2299
הכתבה נעולה	2375
המייל האדום	2382
המייל שלך	2399
המלצות	2299
המקומות מוגבלים	2341
המשיכו לקרוא	2400
המשך בדפדפן	2364
המשך לאתר	2364
המשך לקרוא	2303
המשך עם google	2375
המשך עם אימייל	2398
המשך עם אפל	2375
המשך עם גוגל	2375
המשך עם פייסבוק	2375
המשך קריאה	2303
הנגן נטען	2357
הנצפים ביותר	2338
הנקראות ביותר	2299
הנקראים ביותר	2338
הסרטון אינו זמין	2357
הסרטון אינו זמין כעת	2357
הסרטון הבא	2396
הסרטון הקודם	2396
הסרטון לא זמין	2357
הסרטון לא זמין כעת	2357
הסרטון נטען	2357
הסתר	2304
הסתר תגובות	2349
הסתר תשובות	2349
העדפות עוגיות	2361
העדפות פרטיות	2395
הענק כתבה במתנה	2389
הענקת כתבה במתנה	2389
העתיקו את הקישור	2337
העתיקו קישור	2337
העתק	2390
העתק קישור	2288	2326
העתקת הקישור	2337
העתקת קישור	2288	2326
הפופולרי ביותר	2376
הפופולריות ביותר	2350
הפסק לעקוב	2386
הפסקת מעקב	2386
הפעל התראות	2365
הפעל סרטון	2357
הפעלה אוטומטית	2358
הפעלת התראות	2365
הפרסומת ממשיכה	2401
הצביעו	94	2350
הצביעו בסקר	2349
הצבע	94	2350
הצבעה	95
הצבעתך נקלטה	2349
הצג את כל התגובות	2311
הצג ב-x	2394
הצג הכל	2304
הצג כתוביות	2357
הצג מפה	2304
הצג מקור	2304
הצג עוד	2303
הצג פוסט	2361
הצג פוסט זה באינסטגרם	2394
הצג פחות	2304
הצג תגובות	2349
הצג תוכן	2361
הצג תוצאות	94	2350
הצג תמיד	2361
הצג תשובות	2349
הצגת התוכן	2361
הצגת כל התגובות	2311
הצהרת נגישות	2314
הצטרפו	2278
הצטרפו אלינו	2278
הצטרפו לתומכים	2372
הצעה לקוראים	2355
הקודם	2303
הקטן טקסט	2389
הקטנת גופן	2325	2326
הקטנת טקסט	2389
הקישור הועתק	2337
הקראה אוטומטית	2357
הקש להפעלת קול	2396
הרשמה	2280
השאירו תגובה	2311
השאר אותי מחובר	2375
השאר תגובה	2311
השב	2298
השהה	2321
השתק	2358
השתקה	2358
השתתפו בסקר	2349
התגובה שלך	2393
התגובות למנויים בלבד	2393
התגובות מושבתות	2393
התחבר	2280
התחבר עם google	2375
התחברות	2280
התחברות באמצעות גוגל	2375
התחברות עם גוגל	2375
התחברות עם פייסבוק	2375
התמונה הבאה	2400
התמונה הקודמת	2400
התרומה שלי	2397
""", 'ו': """
וואטסאפ	2326
ווטסאפ	2288	2326
וידאו	2299
""", 'ז': """
זהו שדה חובה	2377
זכור אותי	2376
זמן נוכחי	2358
זמן נותר	2358
""", 'ח': """
חד פעמי	2373
חד-פעמי	2373
חדשות אחרונות	2299
חודש ראשון ב-#	2336
חודש ראשון ב-# ש"ח	2336
חודש ראשון בשקל	2336
חודש ראשון חינם	2336
חזרה למעלה	2303
חזרה לעמוד הבית	2381
חזרה לעמוד הראשי	2301
חזרה לראש העמוד	2301
חזרה לרשימה	2400
חידוש מינוי	2398
חיוב חודשי	2376
חיוב שנתי	2376
חינם, בלי ספאם	2377
חיפוש	2303
""", 'ט': """
טוויטר	2288	2326
טוען וידאו	2357
טוען נגן	2357
טלגרם	2288	2326
טעינת הפוסט	2361
טען מחדש	2369
טען מחדש את הדף	2369
טען עוד	2303
טען פוסט	2361
טען תגובות נוספות	2349
טען תוכן	2361
""", 'י': """
יציאה	2280
יציאה ממסך מלא	2357
יש לי חשבון	2375
""", 'כ': """
כבר הצבעת	2349
כבר הצבעתם	2349
כבר יש לך חשבון	2375
כבר מנוי	2375
כבר מנויים	2375
כבר מנויים? התחברו	2280
כבר נרשמת	2280
כותרות אחרונות	2299
כיביתי	2371
כיביתי את חוסם הפרסומות	2369
כל שקל חשוב	2372
כל תרומה חשובה	2372
כל תרומה עוזרת	2372
כללי התגובות	2349
כן, אני רוצה	2365
כן, אשמח	2366
כניסה	2280
כניסה למנויים	2280
כתבה זו הוענקה במתנה	2402
כתבה זו היא תוכן ממומן	2337
כתבה ממומנת	2343
כתבה נעולה	2375
כתבו את תגובתכם	2393
כתבו לנו	2382
כתבו תגובה	2298
כתבות אחרונות	2299
כתבות מומלצות	2299
כתבות נוספות	2299
כתבות נוספות בנושא	2338
כתבות נוספות שיעניינו אתכם	2338
כתבות נוספות של הכתב	2381
כתבות קשורות	2299
כתבות שאולי פספסתם	2338
כתבות שיעניינו אתכם	2338
כתוב תגובה	2349
כתובת אימייל לא תקינה	2377
כתובת המייל כבר רשומה	2399
כתובת המייל שלך	2399
כתובת מייל לא תקינה	2377
כתיבת תגובה	2349
""", 'ל': """
לא אהבתי	2350
לא כעת	2277
לא ניתן להפעיל את הסרטון	2357
לא ניתן להציג את התוכן	2361
לא ניתן להציג תוכן זה	2361
לא ניתן לטעון את הסרטון	2396
לא ניתן לנגן את הסרטון	2357
לא עכשיו	2277	2366
לא תודה	2277	2366
לא, תודה	2277	2366
לגלריה	2381
לגלריה המלאה	2381
לגלריית התמונות	2381
לדף הבית	2381
לדף התרומות	2372
להאזנה בספוטיפיי	2394
להאזנה לכתבה	2357
להורדה ב-app store	2364
להורדה ב-google play	2364
להורדה מ-app store	2364
להורדה מ-google play	2364
להורדת האפליקציה	2337
להזמנה לחצו כאן	2401
להזמנת כרטיסים	2355
להמשך קריאה	2280
להרשמה	2280
להרשמה לאירוע	2341
לחידון	2352
לחידון המלא	2352
לחנות	2391
לחנות שלנו	2341
לחצו להפעלת הסאונד	2396
לידיעה המלאה	2381
לכל החדשות	2381
לכל החידונים	2352
לכל הכתבות	2303
לכל הכתבות בנושא	2338
לכל הכתבות של הכתב	2381
לכל המשחקים	2352
לכל הסרטונים	2381
לכל העדכונים, הכתבות והסרטונים	2338
לכל התגובות	2298
לכל התמונות	2381
לכתבה הבאה	2381
לכתבה הבאה בסדרה	2338
לכתבה המלאה	2381
לכתבה הקודמת	2381
לכתבה הקודמת בסדרה	2338
לכתבה נוספת	2400
לכתיבת תגובה	2311
למוצר	2391
למנויים בלבד	2284
למתכון	64
לעמוד הבית	2381
לעמוד התרומות	2372
לפרויקט המלא	2381
לפרופיל הכתב	2382
לפרטי המוצר	2401
לפרטים	2304
לפרטים והרשמה	2341
לפרטים נוספים והרשמה	2341
לפתיחת הכתבה	2398
לצפייה ביוטיוב	2394
לצפייה בכל התגובות	2311
לצפייה במסלולים	2398
לצפייה בתוצאות	94
לקריאה באפליקציה	2364
לקריאה מאוחר יותר	2402
לראש הדף	2381
לראש העמוד	2381
לרכישה באמזון	2355
לרכישה לחצו כאן	2355
לרכישת הספר	2355
לרכישת כרטיסים	2355
לרכישת כרטיסים לחצו כאן	2355
לרכישת מינוי	2280
לרכישת מינוי לחצו כאן	2337
לשלוח כתבה במתנה	2325	2326
לתיק המלא	2381
לתמונות	2304
לתרום	2278
לתרומה	2278
לתרומה לחצו כאן	2372
""", 'מ': """
מאוחר יותר	2367
מאשר	2296
מאשרת	2296
מבזקים	2299
מדיניות הפרטיות	2297
מדיניות הפרטיות ותנאי השימוש	2297
מדיניות פרטיות	2296	2314
מהירות הפעלה	2357
מהירות ניגון	2357
מודעה	2293
מומלץ עבורך	2338
מומלץ עבורכם	2338
מומלצים	2299
מוקרא בקול סינתטי	2357
מידע נוסף	2296
מיון לפי	2350
מייל	2326	2378
מיין לפי	2350
ממומן	2293
מסך מלא	2358
מסלולי מינוי	2398
מספר המקומות מוגבל	2341
מעבר למתכון	64
מעוניינים לקבל התראות	2365
מצאת טעות	2349
מצאתם טעות	2298
מצאתם טעות בכתבה	2349
מצב כהה	2362
משהו השתבש	2378
משך	2358
משך הסרטון	2396
משלוח חינם	2391
מתנה לחבר	2389
""", 'נ': """
נא להזין כתובת מייל תקינה	2377
נגישות	2314
נגן	2321
נגן וידאו	2357
נגן שמע	2396
נוצר באמצעות ai	2396
נוצר על ידי ai	2396
נושאים	2299
נושאים קשורים	2299
ניגון אוטומטי	2358
ניהול אפשרויות	2395
ניהול הסכמה	2361
ניהול העדפות	2395
ניהול עוגיות	2361
ניתן לבטל בכל עת	2375
נרשמת בהצלחה	2377
""", 'ס': """
סגור	2277
סגור גלריה	2400
סגור חלון	2400
סגור תפריט	2400
סגירה	2277
סודוקו	2354
סוף הפרסומת	2355
סוף פרסומת	2355
סיכום ai	2319
סיכום אוטומטי	2385
סיכום הכתבה	2319
סכום אחר	2372
סכום לבחירה	2397
ספרו לנו מה דעתכם	2349
סקר	95
סקר היום	94
סרטון זה אינו זמין	2357
סרטון זה אינו זמין עוד	2357
סרקו את הקוד	2364
סרקו את קוד ה-qr	2364
""", 'ע': """
עבור לתוכן	2301
עבור לתוכן המרכזי	2301
עדיין לא מנוי	2375
עדיין לא מנויים	2375
עוד	2303
עוד באותו נושא	2338
עוד בנושא	2299
עוד בערוץ	2299
עוד חדשות	2299
עוד כתבות	22	2299
עוד כתבות בנושא	22
עוד כתבות מעניינות	2337
עוד לא מנויים	2375
עוד סיפורים	2338
על הכותב	2382
עקבו אחר הכתב	2386
עקבו אחר הנושא	2386
עקבו אחרי הכתב	2386
עקבו אחרי הנושא	2386
עקוב אחרי הכתב	2386
""", 'פ': """
פייסבוק	2288	2326
פנייה לכתב	2382
פנייה למערכת	2382
פרטים	2304
פרסום	2293
פרסומת	2293
פרסם	2350
פרסם אצלנו	2314
פרסמו אצלנו	2314
פתח	2304
פתח באפליקציה	2364
פתיחה באפליקציה	2364
""", 'צ': """
צור חשבון	2280
צור קשר	2298	2314
צפו באינסטגרם	2394
צפו בטוויטר	2394
צפו ביוטיוב	2394
צפו בפייסבוק	2394
צפו גם	2400
צפייה חוזרת	2396
צרו קשר	2314	2382
צרו קשר עם המערכת	2382
""", 'ק': """
קבל הכל	2362
קבלת התראות	2365
קוד קופון	2401
קודי הנחה	2401
קרא גם	2299
קרא עוד	2303
קראו באפליקציה	2364
קראו בחינם	2398
קראו גם	2299
קראו עוד	2303
""", 'ר': """
רוצה לקבל התראות	2365
רוצים לקבל התראות	2365
רענון העמוד	2369
רענן את הדף	2369
רעננו את הדף	2369
""", 'ש': """
שדה זה הוא חובה	2377
שדה חובה	2377
שדות חובה	2377
שחק עכשיו	2352
שחקו עכשיו	2352
שינוי גודל הגופן	2325
שיתוף	2288
שיתוף בוואטסאפ	2389
שיתוף בווטסאפ	2288
שיתוף בטוויטר	2288
שיתוף במייל	2337
שיתוף בפייסבוק	2288
שכחת את הסיסמה	2375
שכחת סיסמה	2375
שכחתי סיסמה	2280
שלח	94	2378
שלח לחבר	2288
שלח תגובה	2349
שלחו את הכתבה במתנה	2337
שלחו במתנה	2337
שלחו כתבה במתנה	2325
שלחו לחבר	2326	2389
שלחו לנו סרטונים	2382
שלחו לנו תמונות	2382
שלחו משוב	2349
שליחה	2378
שליחה במייל	2288
שליחת כתבה במתנה	2325
שליחת משוב	2349
שליחת תגובה	2349
שמור	2390
שמור העדפות	2361
שמור כתבה	2402
שמור לרשימת הקריאה	2325	2326
שמירה	2288
שמירה לרשימת הקריאה	2325
שמירת הגדרות	2361
שמירת המתכון	64
שמירת כתבה	2337
שמרו כתבה	2337
שמרו לקריאה מאוחרת	2337
שתף	2288
שתף כתבה	2402
שתפו	2288
שתפו את הכתבה	2288
שתפו בוואטסאפ	2337
שתפו בווטסאפ	2337
שתפו בטוויטר	2389
שתפו בטלגרם	2337
שתפו בפייסבוק	2288
שתפו כתבה זו	2402
""", 'ת': """
תגובה	2298
תגובות	2298
תגובות נוספות	2349
תגיות	2299
תודה על ההצבעה	2349
תודה על הצבעתך	94
תודה על התמיכה	2397
תודה על תמיכתכם	2397
תודה שהצבעת	2349
תודה שהצבעתם	2349
תודה, ההודעה נשלחה	2377
תוכן למנויים	2280
תוכן ממומן	90	2293
תוכן מסחרי	2343
תוכן מקודם	2293
תוכן פרסומי	2343
תוכן שיווקי	90	2293
תוכן שיווקי בשיתוף	2343
תוצאות	95
תוצאות ההצבעה	2350
תוצאות הסקר	2350
תורגם אוטומטית	2337
תיקון טעות	2337
תמונה # מתוך #	2301
תמכו בנו	2278
תמכו בנו בפטריאון	2372
תמכו בעיתונות	2372
תמלול	2358
תנאי השימוש	2297
תנאי השימוש | מדיניות הפרטיות	2297
תנאי השימוש ומדיניות הפרטיות	2297
תנאי פרסום תגובות	2349
תנאי שימוש	2296	2314
תפריט	2303
תקציר ai	2319
תקציר בינה מלאכותית	2319
תקציר הכתבה	2319
תרגום אוטומטי	2358
תרומה	2278
תרומה חד פעמית	2372
תרומה חד-פעמית	2372
תרומה חודשית	2372
תרמו	2278
תרמו עכשיו	2278
תשבץ	2354
תשבצים	2354
תשחץ	2354
תשלום באמצעות paypal	2398
""", 'ا': """
ابدا الاختبار	192
ابلاغ	190
ابلغ عن خطا	168
اترك تعليقا	135
اترك رد	189
اترك ردا	189
اتصل بنا	135	153
اجازه دادن	1894
اجازه ميدهم	1895
احجز الان	244
احجز تذكرتك	195
احجز تذكرتك الان	195
احجز مكانك	195
احدث الاخبار	136
احصل علي التنبيهات العاجلة	208
احفظ المقال	177
احفظ المقال لوقت لاحق	177
اخبار اخري	22
اخبار بيشتر	1866
اخبار ديگر	22
اخبار ذات صلة	136
اخبار ذات علاقة	178
اخبار قد تعجبك	178
اخبار قد تهمك	178
اخبار متعلقة	136
اخبار مرتبط	1828
اخبار مرتبطة	178
اخبار پيشنهادي	1866
اختبر معرفتك	192
اختبر معلوماتك	192
اختر	217
اختر اشتراكك	216
اختر الباقة	216
اختر المبلغ	240
اختر باقتك	216
اختر خطتك	216
اختر مبلغا	240
اخترنا لك	136
اخترنا لكم	178
اخر الاخبار	136
اخرين اخبار	1828
اخرين خبرها	1866
اخفاء	141
اخفاء التعليقات	189
اخفاء الردود	189
ادارة التفضيلات	238
ادارة الخيارات	238
ادارة الموافقة	200
ادارة ملفات تعريف الارتباط	133
ادامه	1832
ادامه با google	1903
ادامه با گوگل	1903
ادامه خبر	1909
ادامه در مرورگر	1891
ادامه مطلب	1832
ادخل البريد الالكتروني	242
ادخل بريدا الكترونيا صحيحا	218
ادخل بريدك الالكتروني	242
ادرس كپي شد	1852
ادعم الصحافة المستقلة	108
ادعم عملنا	213
ادعمنا	108
ادعمنا علي باتريون	213
ادعموا الصحافة المستقلة	213
اذهب الي الوصفة	64
ارتباط با ما	1844
ارسال	94	122	1818
ارسال التعليق	189
ارسال المقال بالبريد	177
ارسال بازخورد	1877
ارسال به تلگرام	1856
ارسال به دوستان	1818
ارسال تعليق	189
ارسال خبر	1910
ارسال ديدگاه	1877
ارسال راي	94
ارسال رايگان	1919
ارسال سوژه	1910
ارسال نظر	1827
ارسل	94
ارسل التعليق	189
ارسل تعليقك	189
ارسل لنا خبرا	224
ارسل لنا صورك	224
ارسل ملاحظاتك	189
ارشيو	1844
از دست ندهيد	1866
از راي شما متشكريم	1877
از شركت شما در نظرسنجي متشكريم	1877
از ما حمايت كنيد	1812
استطلاع	95
استطلاع الاسبوع	149
استطلاع الراي	95
استطلاع اليوم	149
استطلاع راي	95
استمع	122
استمع الي الخبر	196
استمع الي المقال	196
استمع الي هذا المقال	196
استمع علي سبوتيفاي	236
استمع للخبر	164
استمع للمقال	164
استمع للنص	164
اسم المستخدم الخاص بك	235
اشتباهي ديدهايد	1877
اشتر الان	195
اشتر الان من امازون	195
اشتر الكتاب	195
اشتر من امازون	195
اشتراك	110	1814
اشتراك بخريد	1863
اشتراك خود را انتخاب كنيد	1903
اشتراك در تلگرام	1917
اشتراك در واتساپ	1917
اشتراك گذاري	1818
اشتراك گذاري در تلگرام	1856
اشتراكگذاري	1818
اشتراكگذاري در تلگرام	1917
اشتراكگذاري در واتساپ	1917
اشترك	110
اشترك في الاشعارات	205
اضافة رد	235
اضغط لتشغيل الصوت	239
اضغط هنا لمشاهدة الفيديو	164
اضف الي السلة	244
اضف تعليق	135
اضف تعليقا	135
اضف تعليقك	189
اضف رد	190
اضف ردا	190
اضف كمصدر مفضل	228
اطبع	122
اطبع المقال	177
اطبع الوصفة	64
اطبع هذا المقال	177
اطلاعات بيشتر	1824
اظهار اقل	222
اظهار المحتوي	200
اظهار المزيد	222
اعادة المشاهدة	239
اعادة تحميل الصفحة	211
اعجبني	190
اعد تحميل الصفحة	211
اعدادات الخصوصية	200
اعدادات الكوكيز	200
اعدادات ملفات الارتباط	129
اعدادات ملفات تعريف الارتباط	133
اعلان	126
اعلان مدفوع	90	183
اعلان ممول	126
اعلانات	126
اعلانات مدفوعة	183
اعلانات ممولة	182
اعلن معنا	153
اغلاق	107
اغلاق القائمة	243
اغلاق المعرض	243
اغلاق النافذة	243
افتح الخريطة	141
افتح المقال	241
افتح في التطبيق	204
افزودن به منابع ترجيحي	1914
افضل عرض	217
افضل قيمة	217
اقبل وتابع	131
اقبل وواصل	131
اقرا الخبر كاملا	222
اقرا المزيد	140
اقرا المزيد للكاتب	154
اقرا المقال التالي	243
اقرا المقال كاملا	222
اقرا ايضا	136
اقرا في التطبيق	204
اقرا لاحقا	245
اقرا مجانا	241
اكتب تعليقا	135
اكتب تعليقك	235
اكمل القراءة	243
اكنون بازي كنيد	1880
اكواد الخصم	244
الابلاغ عن التعليق	235
الابلاغ عن خطا	168
الاخبار	136
الاستمرار في المتصفح	204
الاشتراك	110
الاعدادات	130
الاعلان مستمر	244
الاعلانات	126
الاقسام	136
الاكثر اعجابا	190
الاكثر تداولا	136
الاكثر تفاعلا	190
الاكثر شعبية	217
الاكثر قراءة	136
الاكثر قراءة الان	178
الاكثر قراءة اليوم	178
الاكثر مشاهدة	136
الان نه	1811
البحث	140
البريد الالكتروني	219
البريد الالكتروني غير صالح	218
البريد الالكتروني غير صحيح	218
البقاء متصلا	216
التالي	140
التشغيل التلقائي	197
التعليقات	135
التعليقات للمشتركين فقط	235
التعليقات معطلة	235
التفاصيل	141
الحقول المطلوبة	218
الخبر التالي	222
الخبر السابق	222
الخروج من ملء الشاشة	196
الدخول	110
الدفع عبر باي بال	241
الذهاب الي صفحة التبرع	213
الرئيسية	140
السابق	140
السماح	206
السماح بالاشعارات	205
السماح دائما	200
السماح والمتابعة	131
السياسة التحريرية	224
الصفحة التالية	140
الصفحة الرئيسية	140
الصورة التالية	243
الصورة السابقة	243
العب الان	192
العب مجانا	192
العودة الي الاعلي	222
العودة الي الصفحة الرئيسية	222
العودة الي القائمة	243
العودة للصفحة الرئيسية	222
الغاء المتابعة	228
الغاء كتم الصوت	196
الفيديو التالي	239
الفيديو السابق	239
الفيديو غير متاح	196
الفيديو غير متاح حاليا	196
القائمة	140
القبول والعرض	129
القبول والمتابعة	131
الكلمات المتقاطعة	194
الكلمات المفتاحية	141
المتابعة باستخدام apple	216
المتابعة باستخدام facebook	216
المتابعة باستخدام google	216
المتابعة باستخدام جوجل	216
المتابعة باستخدام غوغل	216
المتابعة بالبريد الالكتروني	241
المتابعة عبر غوغل	216
المتابعة في المتصفح	204
المتجر	233
المدة	197
المزيد	136	140
المزيد حول هذه القصة	178
المزيد عن الكاتب	154
المزيد عن الكاتبة	154
المزيد للكاتب	222
المزيد من الاخبار	136
المزيد من الخيارات	231
المزيد من الفيديوهات	222
المزيد من المعلومات	130
المزيد من المقالات	178
المزيد من مقالات الكاتب	154	222
المزيد من مقالات الكاتبة	154
المشاهدة علي يوتيوب	236
المقال التالي	136
المقال السابق	136
النتائج	95
النص المكتوب	197
الوسوم	136
الوضع الليلي	201
الوقت الحالي	197
الوقت المتبقي	197
الي الاعلي	140
الي صفحة التبرع	213
امسح رمز qr	204
امكان نمايش اين محتوا وجود ندارد	1888
امكان پخش ويدئو وجود ندارد	1884
انت تتابع هذا الموضوع	228
انت مشترك بالفعل	242
انتخاب	1904
انتخاب اشتراك	1903
انتخاب طرح	1903
انتشار	1878
انتشار يافته : #	1841
انتشار يافته: #	1841
انتقل الي الوصفة	64
انتهاي پيام	1856
انتهي الاعلان	195
اندازه فونت	68
اندازه قلم	68
اندازه متن	1917
انسخ الرابط	122
انشاء حساب	110
انشر	122
انضم الي برنامج العضوية	213
انضم الي فريقنا	168
انضموا الي برنامج العضوية	213
انضموا الي فريقنا	168
اهد المقال	177
اهد هذا المقال	177
اهداء	177
اهداء المقال	177
اهم الاخبار	136
اوافق	130
اوافق علي الشروط والاحكام	218
اوافق علي سياسة الخصوصية	218
اوافق علي معالجة بياناتي	218
اولين نفري باشيد كه نظر ميدهد	1856
ايا اين مطلب براي شما مفيد بود	1877
ايا اين مطلب مفيد بود	1877
ايا اين مقاله مفيد بود	1877
ايا مايليد اعلان دريافت كنيد	1893
ايا ميخواهيد اعلان دريافت كنيد	1893
ايجاد حساب	1814
ايقاف مؤقت	197
ايميل	1906
ايميل خود را بررسي كنيد	1905
ايميل معتبر وارد كنيد	1905
ايميل نامعتبر	1905
ايميل نامعتبر است	1905
اين فيلد الزامي است	1905
اين فيلد ضروري است	1905
اين مطالب را هم بخوانيد	1866
اين مطلب را هم بخوانيد	1866
اين مطلب مفيد بود	1877
اين مقاله قفل است	1903
اين ويدئو در دسترس نيست	1884
اين ويدئو ديگر در دسترس نيست	1884
اين ويديو در دسترس نيست	1884
اپ استور	1892
اپليكيشن را دانلود كنيد	1891
اپليكيشن را نصب كنيد	1891
اگهي	1820
اگهيها	1872
""", 'ب': """
با تشكر، پيام شما ارسال شد	1905
با ما تماس بگيريد	1910
با پردازش دادههايم موافقم	1905
بارگذاري دوباره صفحه	1898
بارگذاري مجدد صفحه	1898
بارگذاري محتوا	1888
بارگذاري پست	1888
باز كردن	1833
باز كردن در اپليكيشن	1891
باز كردن در برنامه	1891
بازار	1892
بازخورد بدهيد	1877
بازرگاني	1872
بازي رايگان	1880
بازي كنيد	1880
بازگشت به بالا	1832
بازگشت به صفحه اصلي	1909
باقات الاشتراك	241
بالفيديو	164
بحث	140
براي ارسال نظر وارد شويد	1877
برعاية	126
برعاية outbrain	182
برعاية taboola	182
برعاية تابولا	182
بريد الكتروني غير صالح	218
بريدك الالكتروني	242
برچسب ها	1828
برچسبها	1828
بزرگتر كردن متن	1917
بزرگنمايي تصوير	1909
بستن	1811
بصوت اصطناعي	227
بصوت الذكاء الاصطناعي	227
بعدا	1894
بعدا ياداوري كن	1811
بعدي	1832
بلغ عن تعليق	235
بلغ عن خطا	168
بله، ميخواهم	1894
به اشتراك بگذاريد	1818
به اين مطلب گوش دهيد	1884
به اين مقاله گوش دهيد	1884
بهترين پيشنهاد	1904
بيشتر	1828	1832
بيشتر ببينيد	1866
بيشتر بخوانيد	1828
بيصدا	1885
""", 'ت': """
تابع القراءة	243
تابع الكاتب	228
تابع الموضوع	228
تابع هذا الموضوع	228
تابعنا عبر	125
تابعنا علي	125
تابعونا علي	125
تاخير # ثوان	196
تازهترينها	1828
تازهسازي صفحه	1898
تبرع	108
تبرع الان	108
تبرع شهري	214
تبرع شهريا	213
تبرع لمرة واحدة	213
تبرع مرة واحدة	240
تبرعي	214
تبليغ	1820
تبليغات	1820	1844
تبليغات در گوگل	1872
تبليغات متني	1872
تجديد الاشتراك	241
تحديث الصفحة	211
تحقق من بريدك	218
تحقق من بريدك الالكتروني	218
تحميل التطبيق	121
تحميل الحلقة	196
تحميل الصوت	196
تحميل المحتوي	200
تحميل المزيد	140
تحميل المزيد من التعليقات	189
تحميل المنشور	200
تحميل من app store	204
تحميل من google play	204
تخصيص	130
تخطي الاعلان	239
تخفيف ويژه خوانندگان	1883
تذاكر	233
تذكرني	217
ترتيب	190
ترتيب حسب	190
ترجمة الية	197
ترجمه ماشيني	1885
تسجيل	110
تسجيل الخروج	19
تسجيل الدخول	110
تسجيل الدخول باستخدام google	216
تسجيل الدخول عبر جوجل	216
تسجيل الدخول عبر غوغل	216
تسجيل الدخول عبر فيسبوك	216
تسجيل دخول	110
تسوق الان	195
تشغيل الاشعارات	205
تشغيل الفيديو	196
تشغيل تلقائي	197
تصغير الخط	231
تصويت	95	190
تعداد نظرات: #	1841
تعذر تحميل الفيديو	239
تعذر تشغيل الفيديو	196
تعذر عرض المحتوي	200
تعليق	135
تعليقات	135
تعليقك	190
تغطية خاصة	178
تغيير تفضيلات الخصوصية	129
تغيير تفضيلات ملفات الارتباط	129
تفضيلات الخصوصية	238
تفضيلات ملفات تعريف الارتباط	200
تفعيل	206
تفعيل الاشعارات	121	208
تقديم # ثوان	196
تكبير الخط	231
تكبير الصورة	222
تلخيص بالذكاء الاصطناعي	227
تلغرام	122
تلقي الاشعارات	205
تلقي الاشعارات العاجلة	208
تلقي التنبيهات	208
تلقي التنبيهات العاجلة	208
تلگرام	1818
تم احتساب صوتك	189
تم ارسال رسالتك	218
تم ارسال رسالتك بنجاح	218
تم ارسال طلبك	242
تم استلام طلبك	242
تم الارسال بنجاح	218
تم الاشتراك بنجاح	218
تم انشاء الصوت بالذكاء الاصطناعي	196
تم انشاؤه بالذكاء الاصطناعي	239
تم تاكيد الاشتراك	242
تم تسجيل صوتك	189
تم نسخ الرابط	177
تماس با تحريريه	1910
تماس با ما	1827	1844
تماس با نويسنده	1910
تماشاي ويديو	1856
تمام صفحه	1885
تنزيل الحلقة	196
تنزيل الصوت	196
تنظيمات	1824
تنظيمات حريم خصوصي	1888
تنظيمات كوكي	1826
تنظيمات كوكيها	1826
تهيه اشتراك	1863
تواصل مع التحرير	224
تواصل مع الكاتب	224
تواصل مع المحرر	224
تواصل معنا	153	224
توقف پخش	1884
تويتر	122
توييتر	1818
تيليجرام	122
""", 'ث': """
ثبت ديدگاه	1877
ثبت راي	94
ثبت نام	1814
ثبت نام شما با موفقيت انجام شد	1905
ثبت نظر	94	1827
ثبتنام	1814
ثبتنام كنيد	1870
""", 'ج': """
جار التحميل	196
جار تحميل الفيديو	196
جاري التحميل	196
جاري تحميل الفيديو	196
جاوااسكريپت غيرفعال است	1888
جدول كلمات متقاطع	1882
جديدترين اخبار	1828
جديدترينها	1878
جزئيات	1833
جستجو	1832
جستجوي پيشرفته	1844
جميع الاخبار	222
جميع الالعاب	192
جميع التعليقات	135
جميع الفيديوهات	222
جميع المواضيع	138
جميع مقالات الكاتب	222
""", 'ح': """
حالا نه	1811
حامي ما شويد	1901
حامي مالي	1919
حجم الخط	122
حجم النص	68
حدث الصفحة	211
حدث خطا	219
حدث خطا ما	219
حريم خصوصي	1826
حساب كاربري	1814
حساب كاربري دارم	1903
حساب كاربري داريد	1903
حساب كاربري نداريد	1903
حسابي	110
حصري للمشتركين	110
حظر	207
حفظ	122
حفظ الاعدادات	200
حفظ التفضيلات	200
حفظ المقال	177
حفظ الوصفة	64
حفظ للقراءة لاحقا	177
حقل الزامي	218
حقل مطلوب	218
حمايت كنيد	1812
حمايت مالي	1812
حمايت مالي از ما	1901
حمايت ماهانه	1902
حمل التطبيق	204
حمل التطبيق الان	204
حمل من app store	204
حمل من google play	204
""", 'خ': """
خاص بالمشتركين	216
خانه	1832
خبر بعدي	1856
خبر قبلي	1856
خبرهاي بيشتر	1866
خبرهاي داغ	1866
خبرهاي مرتبط	1828
خبرهاي پيشنهادي	1866
خروج	19
خروج از تمام صفحه	1884
خريد از امازون	1883
خريد اشتراك	1863
خريد اشتراك سالانه	1863
خريد اشتراك ماهانه	1863
خريد انلاين	1919
خريد اين كتاب	1883
خريد اينترنتي	1919
خريد بليت	1883
خريد بليط	1883
خريد كتاب	1883
خطايي ديدهايد	1877
خطايي رخ داد	1906
خلاصه با هوش مصنوعي	1913
خلاصه هوش مصنوعي	1913
خواندن در اپليكيشن	1891
خواندهشده با صداي مصنوعي	1884
خودتان را بيازماييد	1880
خيارات اخري	232
""", 'د': """
دانش خود را بسنجيد	1880
دانلود	1850
دانلود از اپ استور	1891
دانلود از بازار	1891
دانلود از گوگل پلي	1891
دانلود اپليكيشن	1891
دانلود صدا	1884
دانلود فايل صوتي	1850	1884
دانلود فيلم	1850
دانلود مستقيم	1892
دانلود ويدئو	1884
دانلود ويديو	1850
دانلود پادكست	1884
در انتظار بررسي : #	1841
در انتظار بررسي: #	1841
در حال بارگذاري	1884
در حال بارگذاري ويدئو	1884
در حال بارگذاري ويديو	1884
در صف انتشار: #	1841
در صف بررسي: #	1841
در نظرسنجي شركت كنيد	1877
در همين رابطه	1866
در همين زمينه	1866
در پاتريون حمايت كنيد	1901
درباره ما	1844
درباره نويسنده	1910
دريافت از اپ استور	1891
دريافت از بازار	1891
دريافت از كافه بازار	1891
دريافت از كافهبازار	1892
دريافت از مايكت	1891	1892
دريافت از گوگل پلي	1891
دريافت اعلانها	1893
دستهبندي	1828
دعمك يصنع الفرق	240
دعوت به همكاري	1856
دنبال كردن	1915
دنبال كردن اين موضوع	1914
دنبال كردن موضوع	1914
دنبال كردن نويسنده	1914
ديدگاه	1827
ديدگاه خود را بنويسيد	1877
ديدگاهتان را بنويسيد	1856
ديدگاهها	1827
""", 'ذ': """
ذات صلة	136
ذخيره	1818
ذخيره تنظيمات	1888
ذخيره خبر	1856
ذخيره دستور پخت	64
ذخيره مطلب	1856
ذخيره مطلب براي بعد	1856
ذكرني لاحقا	107
""", 'ر': """
راسل التحرير	224
راسلنا	224
راي دهيد	94	1878
راي شما ثبت شد	94	1877
راي شما ثبت شده است	1877
رايگان و بدون هرزنامه	1905
ربما لاحقا	107
رد	135	1824
رد همه	1889
رزرو بليت	1919
رسالتك	219
رفتن به بالا	1909
رفتن به دستور پخت	64
رفتن به صفحه كمك مالي	1901
رفض	130
رفض الكل	201
رفض جميع ملفات تعريف الارتباط	238
رمز عبور خود را فراموش كردهايد	1903
رمز عبور را فراموش كردهايد	1814
روابط ممولة	182
رپورتاژ	1820
رپورتاژ اگهي	1820
""", 'ز': """
زمان باقيمانده	1885
زمان فعلي	1885
""", 'س': """
سؤال اليوم	94
ساهم	108
ساهم الان	108
سجل الدخول	115
سجل الدخول للتعليق	189
سحب الموافقة	200
سرعة التشغيل	196
سرعت پخش	1884
سماح	207
سودوكو	194	1882
سوژه بفرستيد	1910
سياسة التصحيح	224
سياسة التصحيحات	224
سياسة الخصوصية	133	153
سياسة الخصوصية | شروط الاستخدام	133
سياسة الخصوصية وشروط الاستخدام	133
سياسة ملفات تعريف الارتباط	133
سياست حريم خصوصي	1824	1826
سياست حفظ حريم خصوصي	1823	1824
سياست كوكي	1824
سياست كوكيها	1823
سيب اپ	1892
""", 'ش': """
شارك	122
شارك الخبر	177
شارك القصة	177
شارك المقال	122
شارك عبر واتساب	231
شارك علي	122
شارك علي تويتر	231
شارك علي فيسبوك	231
شارك علي واتساب	231
شارك في استطلاع الراي	168
شارك في الاختبار	192
شارك في الاستطلاع	168
شارك في التصويت	189
شارك هذا الخبر	245
شارك هذا المقال	245
شارك هذا الموضوع	122
شارك هذه الصفحة	245
شاركنا برايك	189
شاركنا رايك	135
شاركها	177
شاركونا اراءكم	189
شاهد الصور	222
شاهد الفيديو	164
شاهد ايضا	136
شاهد بالفيديو	164
شاهد علي يوتيوب	236
شاهد كل الصور	138
شايد بعدا	1811
شحن مجاني	233
شراء التذاكر	195
شراء من امازون	195
شرايط ارسال نظر	1877
شرايط استفاده	1826
شرايط استفاده و حريم خصوصي	1826
شرايط را ميپذيرم	1905
شركاؤنا	201
شركاي ما	1889
شركت در ازمون	1880
شركت در نظرسنجي	1877
شروط الاستخدام	133	153
شروط الاستخدام | سياسة الخصوصية	133
شروط الاستخدام وسياسة الخصوصية	133
شروط التعليق	189
شروع ازمون	1880
شكرا لتصويتك	94	189
شكرا لدعمك	240
شكرا لدعمكم	240
شكرا لمشاركتك	189
شكرا، تم ارسال رسالتك	218
شما اين موضوع را دنبال ميكنيد	1914
شما قبلا راي دادهايد	1877
شنيدن اين مطلب	1884
شنيدن مقاله	1884
""", 'ص': """
صفحة التبرع	213
صفحه اصلي	1832
صفحه كمك مالي	1901
صندوق ورودي خود را بررسي كنيد	1905
صوت	94	190
صوت اصطناعي	197
صوت الان	94
""", 'ط': """
طالع ايضا	178
طباعة	122
طباعة المقال	177
طباعة الوصفة	64
""", 'ظ': """
ظرفيت محدود	1870
ظرفيت محدود است	1870
""", 'ع': """
عدم السماح	207
عرض اقل	141
عرض الاشتراكات	241
عرض الاصل	141
عرض الباقات	241
عرض التعليقات	189
عرض التفاصيل	141
عرض الردود	189
عرض الصور	222
عرض الكل	140
عرض المحتوي	200
عرض المزيد	140
عرض المزيد من التعليقات	189
عرض الملف	222
عرض المنتج	244
عرض المنشور	200
عرض النتائج	94	190
عرض النص الاصلي	141
عرض النص المكتوب	196
عرض جميع الاخبار	222
عرض جميع الصور	222
عرض خاص للقراء	195
عرض علي اكس	236
عرض علي انستغرام	236
عرض علي تويتر	236
عرض علي فيسبوك	236
عرض كل الصور	138
عرض كل المقالات	138
عرض هذا المنشور علي instagram	236
عرض هذا المنشور علي انستغرام	236
عروض المشتركين	195
عضويت	1814
عطلت مانع الاعلانات	211
عكس	1828
عكسهاي بيشتر	1909
عكسهايتان را براي ما بفرستيد	1910
علي فيسبوك وتويتر	125
عن الكاتب	224
عن الكاتبة	154
عودة للاعلي	222
""", 'غ': """
غرد	122
غير قابل انتشار: #	1841
غيرفعال كردم	1900
غيرقابل انتشار: #	1841
""", 'ف': """
فتح	141
فتح التطبيق	204
فتح في التطبيق	204
فراموشي رمز عبور	1903
فروشگاه	1919
فعال كردن	1894
فعال كردن اعلانها	1893
فعالسازي	1895
فعالسازي اعلانها	1893
فعل الاشعارات	205
فعلا نه	1894
فقط براي مشتركان	1814
فهمت	141
فيديو	136
فيديو غير متاح	196
فيسبوك	122	1818
فيلد الزامي	1905
فيلدهاي الزامي	1905
فيلم اصلي	1850
""", 'ق': """
قبلي	1832
قبول	130
قبول الجميع	201
قبول الكل	201
قبول جميع ملفات تعريف الارتباط	238
قبول كنيد و ادامه دهيد	1823
قبول همه	1889
قبول همه كوكيها	1823
قبول و ادامه	1824	1888
قبول ومتابعة	200
قد يعجبك	136
قد يعجبك ايضا	22	136
قد يهمك	136
قد يهمك ايضا	136
قديميترينها	1878
قراءة المزيد	140
قراءة الية	227
قصص مقترحة	178
قواعد التعليق	189
قواعد التعليقات	189
قوانين ارسال نظر	1877
قوانين و مقررات	1844
قوانين و مقررات را ميپذيرم	1905
قيم المقال	168
قيم الوصفة	64
قيم هذا المقال	168
""", 'ك': """
كافه بازار	1892
كافهبازار	1892
كبر الصورة	222
كتم الصوت	197
كد qr را اسكن كنيد	1891
كد ويدئو	1850
كد ويديو	1850
كد پخش	1850
كل الاخبار	222
كل الالعاب	192
كل الصور	222
كل المواضيع	138
كل مساهمة تصنع فرقا	213
كل مساهمة مهمة	213
كل مقالات الكاتب	154	222
كلمات دلالية	136
كلمات متقاطعة	194
كلمات مفتاحية	136
كليدواژهها	1828
كمك كنيد	1812
كمك مالي	1812
كمك ماهانه	1902
كمك يكباره	1901
كن اول المعلقين	177
كن داعما	108
كود خصم	244
كوكيها	1826
كوچكتر كردن متن	1917
كيف اعطل مانع الاعلانات	211
كيف اعطله	212
كيفية التعطيل	212
كيفيت اصلي	1850
كپي	1918
كپي شد	1852	1856
كپي كردن لينك	1856
كپي لينك	1818
كپي لينك كوتاه	1852
""", 'ل': """
لا اوافق	130
لا توجد تعليقات	189
لا شكرا	107
لا يمكن تشغيل الفيديو	196
لا يمكن عرض هذا المحتوي	200
لا يوجد تعليقات	189
لا، شكرا	107
لاحقا	107
لدي حساب	216
لديك حساب	216
لديك حساب بالفعل	216
لست مشتركا	216
لست مشتركا بعد	216
لطفا ان را غيرفعال كنيد	1900
لطفا ايميل خود را وارد كنيد	1905
لطفا نظر خود را بنويسيد	1840
لطفا يك ايميل معتبر وارد كنيد	1905
لغو در هر زمان	1903
لغو دنبال كردن	1914
لغو رضايت	1888
لقد صوت من قبل	189
لقد صوتت بالفعل	149
لقد عطلته	211
لقد قمت بالتصويت	189
للاعلان معنا	153
للمشتركين	112
للمشتركين فقط	115
لم يعجبني	190
ليس الان	107
ليس لديك حساب	216
لينك خبر كپي شد	1852
لينك كوتاه	1818
لينك كوتاه خبر	1852	1856
لينك كوتاه كپي شد	1852
لينك كپي شد	1852	1856
""", 'م': """
مادة اعلانية	126
مايكت	1892
مبلغ اخر	213
مبلغ دلخواه	1901
مبلغ ديگر	1901
مبلغ مختلف	213
مبلغ مخصص	240
متابع	229
متابعة القراءة	243
متابعة الكاتب	228
متابعة الموضوع	228
متابعة علي الموقع	204
متن كامل خبر	1909
متن كامل مقاله را بخوانيد	1909
متن پيادهشده	1885
متوجه شدم	1833
متوفر علي app store	204
متوفر علي google play	204
مجانا وبدون رسائل مزعجة	218
مجموع ديدگاهها : #	1841
مجموع نظرات: #	1841
محبوبترين	1904
محبوبترينها	1878
محتواي تبليغاتي	1820
محتواي حمايتشده	1856
محتواي پولي	1883
محتوي اعلاني	183
محتوي برعاية	183
محتوي للمشتركين	112
محتوي مدفوع	195
محتوي ممول	90	126
مختارات	136
مخصوص مشتركان	1903
مدة الفيديو	239
مدت	1885
مدت زمان	1885
مديريت رضايت	1888
مديريت كوكيها	1888
مرا به خاطر بسپار	1903
مرة واحدة	214
مرتبسازي	1878
مرتبسازي بر اساس	1878
مزايا المشتركين	195
مزاياي مشتركان	1883
مزيد من مقالات الكاتب	154
مزيد من مقالات الكاتبة	154
مساحة اعلانية	183
مستخدم جديد	110
مسدودكننده را غيرفعال كردم	1898
مشاركة	122
مشاركة عبر البريد	231
مشاركة عبر فيسبوك	231
مشاركة عبر واتساب	122
مشاركة علي تويتر	122
مشاركة علي فيسبوك	122
مشاهده بيشتر	1832
مشاهده عكسها	1909
مشاهده قيمت	1883
مشاهده محتوا	1888
مشاهده نتايج	94	1878
مشاهده همه	1832
مشاهده پاسخها	1877
مشاهده پرونده	1909
مشاهده گالري	1909
مشترك شويد	1814
مشغل الصوت	239
مشغل الفيديو	239
مشكلي پيش امد	1906
مطالب بيشتر	1866
مطالب ديگر اين نويسنده	1909
مطالب مرتبط	1828
مطالب پيشنهادي	1866
مطلب بعدي	1909
مطلب قبلي	1909
معرض الصور	222
مقال مهدي من مشترك	245
مقالات اخري للكاتب	154	178
مقالات اخري للكاتبة	154
مقالات ذات صلة	136
مقالات قد تعجبك	178
مقالات قد تهمك	178
مقالات مرتبط	1828
مقاله بعدي	1909
مقاله قبلي	1909
مقترحات برعاية taboola	182
مقروء بصوت اصطناعي	196
ملء الشاشة	197
ملخص اعده الذكاء الاصطناعي	227
ملخص الذكاء الاصطناعي	227
ملخص بالذكاء الاصطناعي	227
ملفات تعريف الارتباط	133
من نحن	153
منتشر شده: #	1841
منو	1832
مهمترين اخبار	1828
مواضيع ذات صلة	136
مواضيع قد تهمك	178
مواضيع متعلقة	178
مواضيع مرتبطة	178
موافق	130
موافق ومتابعة	200
موافقة ومتابعة	131
موافقم	1824
موضوعات ذات صلة	136
موضوعات متعلقة	178
مولد بالذكاء الاصطناعي	239
ميخواهيد اعلان دريافت كنيد	1893
""", 'ن': """
نام	1906
نبذة عن الكاتب	224
نبذة عن الكاتبة	154
نتائج الاستطلاع	190
نتائج التصويت	190
نسخ	232
نسخ الرابط	122
نسخ رابط المقال	177
نسخه صوتي مقاله	1884
نسخه وب	1892
نسخه چاپي	1856
نسيت كلمة السر	216
نسيت كلمة المرور	110
نشر	190
نصب اپليكيشن	1891
نظر	1827
نظر بدهيد	1856
نظر خود را با ما در ميان بگذاريد	1856
نظر خود را بنويسيد	1827
نظر خود را بگوييد	1877
نظر سنجي	95
نظر شما	1827
نظر شما درباره اين خبر چيست	1856
نظر كاربران	1840
نظرات	1827
نظرات بينندگان	1840
نظرات شما	1840
نظرات كاربران	1840
نظرات مخاطبان	1840
نظرتان را بگوييد	1877
نظرسنجي	95	1856
نعم اريد	207
نعم، اريد	206
نقشه سايت	1844
نمايش اين محتوا ممكن نيست	1888
نمايش بيشتر	1832
نمايش زيرنويس	1884
نمايش كمتر	1833
نمايش متن اصلي	1833
نمايش محتوا	1888
نمايش نتايج	94
نمايش نظرات	1877
نمايش نظرات بيشتر	1877
نمايش نقشه	1833
نمايش همه	1833
نمايش پاسخها	1877
نمايش پست	1888
ننصح بقراءة	136
نه ممنون	1811	1895
نه، ممنون	1895
نهاية الاعلان	195
""", 'ه': """
هديه دادن مقاله	1917
هذا البريد مسجل مسبقا	242
هذا الحقل الزامي	218
هذا الحقل مطلوب	218
هذا الفيديو غير متاح	196
هذا الفيديو غير متاح حاليا	196
هذا الفيديو لم يعد متاحا	196
هذا المحتوي للمشتركين	112
هذا المقال للمشتركين	112
هذا المقال مقفل	216
هذه المادة للمشتركين	177
هر زمان ميتوانيد لغو اشتراك كنيد	1905
هر كمكي مهم است	1901
هل افادك هذا المقال	189
هل ترغب باستلام الاشعارات	205
هل ترغب في تلقي الاشعارات	205
هل تريد تلقي اشعارات	205
هل تريد تلقي الاشعارات	205
هل كان هذا المقال مفيدا	189
هل كان هذا مفيدا	189
هل كانت هذه الصفحة مفيدة	189
هل لديك حساب	216
هل نسيت كلمة المرور	216
هل وجدت خطا	189
همرساني	1818
همه اخبار	1909
همه بازيها	1880
همه خبرها	1909
همه عكسها	1909
همه مطالب	1909
همه مطالب نويسنده	1909
همه ويدئوها	1909
هميشه اجازه داده شود	1888
هميشه نمايش بده	1888
همچنين ببينيد	1866
همچنين بخوانيد	1828
هنوز ثبتنام نكردهايد	1903
هنوز مشترك نيستيد	1903
هيئة التحرير	153
""", 'و': """
واتساب	122
واتساپ	1818
ورود	1814
ورود / ثبت نام	1814
ورود با اپل	1903
ورود با فيسبوك	1903
ورود با گوگل	1903
ورود مشتركان	1863
وسوم	136
وصول غير محدود الي جميع المقالات	241
وظائف	153
ويدئو در دسترس نيست	1884
ويديو	1828
ويديو در دسترس نيست	1884
ويژه خوانندگان	1883
ويژه مشتركان	1814
""", 'ي': """
يتم تحميل الفيديو	196
يدفع سنويا	216
يستمر المقال بعد الاعلان	182
يك بار	1902
يكبار	1902
يمكنك الالغاء في اي وقت	216
يمكنك الغاء الاشتراك في اي وقت	218
""", 'پ': """
پاسخ	1827
پايان اگهي	1883
پايان تبليغ	1883
پخش	1850
پخش خودكار	1885
پخش ويدئو	1884
پخش ويدئو ممكن نيست	1884
پخش ويديو	1884
پذيرش همه	1889
پذيرش و ادامه	1888
پذيرفتن	1824
پربازديدترين	1828
پربازديدترينها	1828
پربازديدها	1828
پربازديدهاي امروز	1866
پربازديدهاي هفته	1866
پربحثترينها	1828
پربينندهترين	1866
پربينندهترين خبرها	1866
پربينندهترينها	1866
پرداخت سالانه	1904
پرداخت ماهانه	1904
پسنديدم	1878
پنهان كردن پاسخها	1877
پيام بازرگاني	1872
پيام شما ارسال شد	1905
پيام شما با موفقيت ارسال شد	1905
پيشنهاد خواندني	1866
پيشنهاد سردبير	1828
پيشنهاد ما	1828
پيوندها	1844
""", 'چ': """
چاپ	1818
چاپ دستور پخت	64
چگونه غيرفعال كنم	1900
چگونه مسدودكننده را غيرفعال كنم	1898
""", 'گ': """
گالري تصاوير	1909
گالري عكس	1909
گزارش تخلف	1878
گزارش خطا	1827
گزارش خطا در اين خبر	1856
گزينههاي بيشتر	1918
گوگل پلي	1892
""", 'अ': """
अकाउंट नहीं है	2487
अक्षर का आकार	68
अक्षर छोटे करें	2499
अक्षर बडे करें	2499
अगला	2428
अगला लेख	2493
अगली खबर	2424
अगली तस्वीर	2493
अगली फोटो	2493
अगली स्टोरी	2493
अनफॉलो करें	2497
अनम्यूट	2472
अनिवार्य	2490
अनुमति दें	2480
अन्य खबरें	22	2424
अन्य राशि	2485
अन्य विकल्प	2500
अपना इनबॉक्स देखें	2489
अपना ईमेल दर्ज करें	2489
अपना ईमेल देखें	2489
अपना ईमेल पता दर्ज करें	2489
अपना कमेंट लिखें	2437
अपना ज्ञान परखें	2468
अपना प्लान चुनें	2487
अपनी टिप्पणी दें	2437
अपनी टिप्पणी लिखें	2437
अपनी तस्वीरें हमें भेजें	2494
अपनी प्रतिक्रिया दें	2465
अपनी राय दें	2423
अपनी राय बताएं	2465
अभी खरीदें	2471
अभी खेलें	2468
अभी डाउनलोड करें	2478
अभी तक सब्सक्राइबर नहीं हैं	2487
अभी दान करें	2409
अभी नहीं	2408	2481
अमान्य ईमेल	2489
अमेजन पर खरीदें	2471
अवधि	2473
असहमत	2422
अस्वीकार करें	2422
""", 'आ': """
आगे पढें	2428
आज का सवाल	94
आज की अन्य खबरें	2458
आप इस विषय को फॉलो कर रहे हैं	2497
आप कभी भी अनसब्सक्राइब कर सकते हैं	2489
आप पहले ही वोट कर चुके हैं	2465
आपका वोट दर्ज हो गया	2465
आपका वोट दर्ज हो गया है	2465
आपका संदेश भेज दिया गया है	2489
आपके लिए	2424
आपको यह भी पसंद आ सकता है	2458
आपको ये भी पसंद आ सकता है	2458
आवश्यक फील्ड	2489
""", 'इ': """
इस लेखक की अन्य खबरें	2441
इस लेखक की और खबरें	2441
इस लेखक के और लेख	2441
इस विषय को फॉलो करें	2497
इसे भी देखें	2458
इसे भी पढें	2424
""", 'ई': """
ई-पेपर	2411
ईमेल	2490
ईमेल से शेयर करें	2499
""", 'ऊ': """
ऊपर जाएं	2428
""", 'ए': """
एआई आवाज में सुनें	2472
एआई द्वारा तैयार	2444
एआई समरी	2444
एआई सारांश	2444
एआई से तैयार सारांश	2444
एक बार	2486
एक बार का दान	2485
एप डाउनलोड करें	2478
""", 'ऐ': """
ऐप इंस्टॉल करें	2478
ऐप खोलें	2478
ऐप डाउनलोड करें	2478
ऐप में खोलें	2478
ऐप में पढें	2478
ऐप स्टोर से डाउनलोड करें	2478
""", 'ऑ': """
ऑटोप्ले	2473
ऑडियो डाउनलोड करें	2472
ऑफर देखें	2471
""", 'औ': """
और खबरें	2424
और जानें	2422
और टिप्पणियां देखें	2465
और देखें	2428
और पढें	2424	2428
और पढें इस लेखक से	2441
और भी पढें	2458
""", 'क': """
कभी भी रद्द करें	2487
कम दिखाएं	2429
कमेंट	2423
कमेंट करें	2423
कमेंट पढें	2437
कमेंट लिखें	2465
कमेंट्स	2423
करियर	2440
किताब खरीदें	2471
कीमत देखें	2471
कुकी का उपयोग	2422
कुकी नीति	2420	2422
कुकी सेटिंग्स	2476
कुकीज नीति	2422
कुकीज प्रबंधित करें	2476
कुकीज सेटिंग	2421
कुछ गलत हो गया	2490
केवल सदस्यों के लिए	2411
केवल सब्सक्राइबर के लिए	2487
कैसे बंद करें	2484
कॉपी	2500
कॉपी करें	2500
कॉपी लिंक	2414
क्या आप नोटिफिकेशन चाहते हैं	2479
क्या आप नोटिफिकेशन पाना चाहते हैं	2479
क्या आप सूचनाएं पाना चाहते हैं	2479
क्या यह उपयोगी था	2465
क्या यह खबर उपयोगी थी	2465
क्या यह पेज उपयोगी था	2465
क्या यह लेख उपयोगी था	2465
क्यूआर कोड स्कैन करें	2478
क्रमबद्ध करें	2466
क्विज खेलें	2468
""", 'ख': """
खबर सुनें	2472
खाता नहीं है	2487
खाता बनाएं	2411
खोजें	2428
खोलें	2429
""", 'ग': """
गलती की सूचना दें	2465
गलती बताएं	2429
गूगल प्ले से डाउनलोड करें	2478
गूगल से जारी रखें	2487
गूगल से लॉगिन करें	2487
गेम्स	2470
गैलरी देखें	2493
गोपनीयता नीति	2420	2422	2440
गोपनीयता सेटिंग्स	2476
""", 'च': """
चर्चा में क्यों है	2458
चुनें	2488
""", 'ज': """
जरूर पढें	2458
जवाब छिपाएं	2465
जवाब दें	2423
जवाब देखें	2465
जवाब भेजें	2465
जावास्क्रिप्ट बंद है	2476
ज्यादा दिखाएं	2493
ज्यादा पढी गई	2458
""", 'ट': """
टिकट खरीदें	2471
टिकट बुक करें	2471
टिप्पणियां	2423
टिप्पणी	2423
टिप्पणी करें	2423
टिप्पणी के नियम	2465
टिप्पणी के लिए लॉगिन करें	2465
टिप्पणी भेजें	2465
टिप्पणी लिखें	2465
टेक्स्ट साइज	68
टैग्स	2424
टॉप न्यूज	2424
टॉप स्टोरीज	2458
ट्रांसक्रिप्ट	2473
ट्रेंडिंग	2424
ट्विटर	2414
ट्विटर पर शेयर करें	2499
""", 'ठ': """
ठीक है	2429
""", 'त': """
तस्वीर बडी करें	2493
तस्वीरें देखें	2493
ताजा खबरें	2424
ताजा समाचार	2424
""", 'द': """
दान करें	2409
दान पेज पर जाएं	2485
देश की और खबरें	2458
दोस्तों को भेजें	2444
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2489
""", 'न': """
नक्शा देखें	2429
नतीजे देखें	94
नवीनतम	2466
नहीं धन्यवाद	2408
नहीं, धन्यवाद	2408	2481
नियम और शर्तें	2420	2440
नियम और शर्तें | गोपनीयता नीति	2420
नोटिफिकेशन ऑन करें	2479
नोटिफिकेशन चालू करें	2479
""", 'प': """
परिणाम देखें	94	2466
पसंदीदा स्रोत के रूप में जोडें	2497
पहले से खाता है	2487
पहले से सब्सक्राइबर हैं	2487
पाठकों के लिए विशेष ऑफर	2471
पार्टनर कंटेंट	2461
पासवर्ड भूल गए	2487
पिछला	2428
पिछला लेख	2493
पिछली खबर	2424
पूरा लेख पढें	2493
पूरी खबर पढें	2428
पेज दोबारा लोड करें	2483
पेज रिफ्रेश करें	2483
पेज रीफ्रेश करें	2483
पेड कंटेंट	2471
पोल	95
पोल में हिस्सा लें	2465
पोस्ट लोड करें	2476
प्रचार	2418
प्रतिक्रिया दें	2423
प्रतिलिपि	2473
प्राइवेसी पॉलिसी	2422	2440
प्राइवेसी सेटिंग्स	2476
प्रायोजक	2501
प्रायोजित	2418
प्रायोजित सामग्री	2461
प्रिंट	2500
प्रिंट करें	2414
प्रीमियम	2411
प्लान चुनें	2487
प्ले स्टोर से डाउनलोड करें	2478
प्लेबैक गति	2472
प्लेबैक स्पीड	2472
प्लेयर लोड हो रहा है	2472
""", 'फ': """
फीडबैक दें	2440	2465
फीडबैक भेजें	2465
फुल स्क्रीन	2473
फुल स्क्रीन से बाहर निकलें	2472
फेसबुक	2414
फेसबुक पर शेयर करें	2414
फेसबुक से जारी रखें	2487
फेसबुक से लॉगिन करें	2487
फॉन्ट आकार	2499
फॉन्ट साइज	68
फॉलो कर रहे हैं	2497
फॉलो करें	2497
फोटो	2424
फोटो गैलरी	2458
फोटो गैलरी देखें	2493
फ्लिपकार्ट पर खरीदें	2471
""", 'ब': """
बंद करें	2408
बडी खबरें	2424
बाद में	2408	2481
बाद में याद दिलाएं	2408
ब्राउजर में जारी रखें	2478
""", 'भ': """
भेजें	2490
""", 'म': """
मंजूर है	2422
मशीनी अनुवाद	2473
मान्य ईमेल दर्ज करें	2489
मासिक दान	2486
मासिक भुगतान	2488
मासिक सहयोग	2486
मुख्य समाचार	2424
मुझे याद रखें	2487
मुफ्त डिलीवरी	2501
मुफ्त में खेलें	2468
मुफ्त, कोई स्पैम नहीं	2489
मूल देखें	2429
मेन्यू	2428
मेरा खाता	2411
मेरा खाता है	2487
मैं नियम और शर्तों से सहमत हूं	2489
मैंने ऐड ब्लॉकर बंद कर दिया	2483
मैंने बंद कर दिया	2484
म्यूट	2473
""", 'य': """
यह खबर सुनें	2472
यह फील्ड अनिवार्य है	2489
यह फील्ड आवश्यक है	2489
यह भी देखें	2458
यह भी पढें	2424
यह लेख लॉक है	2487
यह लेख सुनें	2472
यह वीडियो अब उपलब्ध नहीं है	2472
यह वीडियो उपलब्ध नहीं है	2472
यह सामग्री नहीं दिखाई जा सकती	2476
ये खबरें भी पढें	2458
ये भी जानें	2458
ये भी देखें	2458
ये भी पढें	2424
""", 'र': """
रजिस्टर करें	2411
रिपोर्ट करें	2466
रेसिपी पर जाएं	64
रेसिपी प्रिंट करें	64
रेसिपी सेव करें	64
""", 'ल': """
लाइक	2466
लाइक करें	2466
लिंक कॉपी करें	2414	2444
लिंक कॉपी हो गया	2499
लेख उपहार में दें	2499
लेख सुनें	2472
लेखक की अन्य खबरें	2441
लेखक के अन्य लेख	2493
लेखक के और लेख	2441	2493
लेखक के बारे में	2494
लेखक के बारे में और	2441
लेखक को फॉलो करें	2497
लेखक परिचय	2494
लेखक से और	2441
लॉग इन	2411
लॉग इन करें	2411
लॉगआउट	2411
लॉगिन	2411
लोकप्रिय	2424
लोड हो रहा है	2472
""", 'व': """
वर्ग पहेली	2470
वर्तमान समय	2473
विज्ञापन	2418
विज्ञापन के बाद जारी	2461
विज्ञापन दें	2440
विज्ञापन समाप्त	2471
विज्ञापन हटाएं	2444
विवरण	2429
विषय	2424
विषय को फॉलो करें	2497
वीडियो	2424
वीडियो उपलब्ध नहीं है	2472
वीडियो चलाएं	2472
वीडियो नहीं चलाया जा सकता	2472
वीडियो लोड हो रहा है	2472
वोट करने के लिए धन्यवाद	2465
वोट करें	94	2466
वोट दें	94
वोट देने के लिए धन्यवाद	2465
व्हाट्सएप	2414
व्हाट्सएप पर शेयर करें	2499
व्हाट्सऐप पर शेयर करें	2499
""", 'श': """
शायद बाद में	2408
शिकायत करें	2466
शेयर	2414
शेयर करें	2414
शेष समय	2473
""", 'स': """
संपर्क करें	2423	2440
संपादक को लिखें	2494
संबंधित खबरें	2424
संबंधित लेख	2424
संबंधित वीडियो	2458
संबंधित समाचार	2424
सदस्य बनें	2409
सबटाइटल दिखाएं	2472
सबमिट करें	2490
सबसे अच्छा ऑफर	2488
सबसे ज्यादा पढी गई	2424
सबसे ज्यादा पढी गई खबरें	2458
सबसे ज्यादा पढी गईं	2458
सबसे लोकप्रिय	2488
सब्सक्राइब	2411
सब्सक्राइब करें	2411
सभी अस्वीकार करें	2476
सभी कमेंट देखें	2465
सभी खबरें	2493
सभी खबरें देखें	2493
सभी गेम	2468
सभी गेम्स	2468
सभी टिप्पणियां देखें	2465
सभी तस्वीरें देखें	2493
सभी दिखाएं	2429
सभी देखें	2428
सभी फोटो देखें	2493
सभी वीडियो	2493
सभी वीडियो देखें	2493
सभी स्वीकार करें	2422	2476
समझ गया	2429
समर्थन करें	2409
सर्वे	95
सर्वे में हिस्सा लें	2465
सहमत हूं	2422
सहमति दें और आगे बढें	2421
सहमति प्रबंधित करें	2476
सहमति वापस लें	2476
सहयोग करें	2409
सही ईमेल दर्ज करें	2489
साइटमैप	2440
साइन अप	2411
साइन इन	2411
साझा करें	2414
सामग्री दिखाएं	2476
सामग्री देखें	2476
सामग्री लोड करें	2476
सालाना भुगतान	2488
सिर्फ सब्सक्राइबर के लिए	2487
सीधे रेसिपी पर जाएं	64
सुडोकू	2470
सुधार नीति	2494
सूचनाएं चालू करें	2479
सेव करें	2414
स्पॉन्सर्ड	2418
स्पॉन्सर्ड कंटेंट	2461
स्वचालित अनुवाद	2473
स्वीकार करें	2422
स्वीकार करें और आगे बढें	2421
स्वीकार करें और जारी रखें	2476
""", 'ह': """
हमसे संपर्क करें	2440	2494
हमारा समर्थन करें	2409
हमारी मदद करें	2485
हमारे बारे में	2440
हमें लिखें	2494
हमें सपोर्ट करें	2485
हमें सहयोग दें	2485
हमेशा अनुमति दें	2476
हर योगदान महत्वपूर्ण है	2485
हर योगदान मायने रखता है	2485
हां, चाहिए	2480
होम	2428
होम पेज पर जाएं	2493
""", 'অ': """
অক্ষরের আকার	68
অটোপ্লে	388
অডিও ডাউনলোড করুন	387
অনুদান দিন	351
অনুদান পাতায যান	396
অনুমতি দিন	393
অনুসরণ করছেন	409
অনুসরণ করুন	409
অন্য পরিমাণ	396
অ্যাকাউন্ট আছে	398
অ্যাকাউন্ট নেই	398
অ্যাপ ডাউনলোড করুন	391
অ্যাপ স্টোর থেকে ডাউনলোড করুন	391
অ্যাপে খুলুন	391
অ্যাপে পডুন	391
""", 'আ': """
আগের খবর	404
আপনার জন্য নির্বাচিত	377
আপনার বার্তা পাঠানো হযেছে	400
আপনার ব্রাউজার অডিও সমর্থন করে না	387
আপনার ব্রাউজার ভিডিও সমর্থন করে না	387
আপনার ভোট গৃহীত হযেছে	383
আপনার ভোট গ্রহণ করা হযেছে	383
আপনার মতামত জানান	383
আপনি আগেই ভোট দিযেছেন	383
আপনি কি নোটিফিকেশন পেতে চান	392
আবশ্যক	401
আমাকে মনে রাখুন	398
আমাদের সমর্থন করুন	396
আমাদের সহাযতা করুন	396
আমি শর্তাবলিতে সম্মত	400
আরও খবর	353
আরও দেখুন	353
আরও পডতে পারেন	377
আরও পডুন	353
আরও মন্তব্য দেখুন	383
আরও সংবাদ	377
আরো খবর	377
আরো পডুন	377
""", 'ই': """
ইমেইল	401
ইমেইল সঠিক নয	400
""", 'উ': """
উত্তর দিন	384
উত্তর দেখুন	383
উপরে যান	403
""", 'এ': """
এ জাতীয আরও খবর	377
এ জাতীয আরো খবর	377
এ সম্পর্কিত আরও খবর	353
এ সম্পর্কিত আরও পডুন	377
এআই সারাংশ	408
এই কনটেন্ট দেখানো যাচ্ছে না	389
এই ঘরটি আবশ্যক	400
এই বিভাগের আরও খবর	377
এই বিভাগের আরো খবর	377
এই বিষয অনুসরণ করুন	409
এই ভিডিওটি আপনার দেশে দেখা যাবে না	387
এই ভিডিওটি আর নেই	387
এই ভিডিওটি পাওযা যাচ্ছে না	387
এই লেখাটি কি উপকারী ছিল	383
এককালীন	397
এককালীন অনুদান	397
এখন নয	393
এখনই কিনুন	386
এখনই খেলুন	385
""", 'ক': """
কনটেন্ট দেখান	389
কনটেন্ট লোড করুন	389
কপি করুন	411
কপি লিংক	376
কম দেখুন	403
কিউআর কোড স্ক্যান করুন	391
কিছু ভুল হযেছে	401
কুইজ খেলুন	385
কুইজে অংশ নিন	385
কুকি সেটিংস	389
""", 'খ': """
খবরটি শুনুন	387
খবরটি শেযার করুন	376
""", 'গ': """
গুগল দিযে লগইন করুন	398
গুগল প্লে থেকে ডাউনলোড করুন	391
গোপনীযতা সেটিংস	389
গ্যালারি দেখুন	403
গ্রহণ করে এগিযে যান	389
""", 'ছ': """
ছবি দেখুন	403
ছবি বড করুন	403
ছবির গ্যালারি	403
""", 'জ': """
জনপ্রিয খবর	377
জমা দিন	401
জরিপ	95
জরিপে অংশ নিন	383
জানি না	384
জাভাস্ক্রিপ্ট বন্ধ আছে	389
""", 'ট': """
টিকিট কাটুন	386
টিকিট কিনুন	386
টুইটারে শেযার করুন	410
""", 'ন': """
নতুন	384
নাম	401
নিবন্ধন	351
নোটিফিকেশন চালু করুন	392
নোটিফিকেশন পেতে চান	392
""", 'প': """
পরবর্তী খবর	403
পরে	393
পাঠকের পছন্দ	377
পাঠান	401
পাসওযার্ড ভুলে গেছেন	398
পুরো খবর পডুন	403
পুরোনো	384
পেজ আবার লোড করুন	395
পেজ রিফ্রেশ করুন	395
পেজটি রিফ্রেশ করুন	395
পোস্ট লোড করুন	389
পোস্টটি শেযার করুন	376
প্রচ্ছদে ফিরুন	403
প্রতিটি অনুদান গুরুত্বপূর্ণ	396
প্রতিলিপি	388
প্রিন্ট	355
প্রিন্ট করুন	376
প্লে স্টোর থেকে ডাউনলোড করুন	391
প্লেব্যাক গতি	387
প্ল্যান বেছে নিন	398
""", 'ফ': """
ফন্ট সাইজ	410
ফলাফল দেখুন	94	384
ফলো করুন	409
ফুল স্ক্রিন	388
ফেসবুক দিযে লগইন করুন	398
ফেসবুকে শেযার করুন	376
ফ্রি ডেলিভারি	412
""", 'ব': """
বই কিনুন	386
বইটি কিনুন	386
বন্ধুদের সঙ্গে শেযার করুন	376
বাকি সময	388
বার্ষিক	397
বিজ্ঞাপন	355
বিজ্ঞাপন শেষ	386
বিস্তারিত পডুন	377
বেছে নিন	399
""", 'ভ': """
ভিডিও চালান	387
ভিডিও লোড হচ্ছে	387
ভিডিওটি চালানো যাচ্ছে না	387
ভিডিওটি পাওযা যাচ্ছে না	387
ভুল জানান	383
ভুল সংশোধন জানান	383
ভোট দিন	94	384
ভোট দেওযার জন্য ধন্যবাদ	383
""", 'ম': """
মতামত জানান	383
মতামত পাঠান	383
মন্তব্য	355
মন্তব্য করতে লগইন করুন	383
মন্তব্য করুন	355
মন্তব্য নেই	384
মন্তব্য পাঠান	383
মন্তব্য লিখুন	383
মন্তব্যের নিযম	383
মাসিক	397
মাসিক অনুদান	397
মিউট	388
""", 'য': """
যেকোনো সময বাতিল করুন	398
যোগাযোগ করুন	405
""", 'র': """
রকমারি থেকে কিনুন	386
রিপোর্ট করুন	384
রেজিস্টার	351
রেসিপি প্রিন্ট করুন	64
রেসিপিতে যান	64
""", 'ল': """
লগ ইন	351
লগইন	351
লাইক	384
লিংক কপি	355
লিংক কপি করুন	376
লিংক কপি হযেছে	376
লিঙ্ক কপি করুন	376
লেখক পরিচিতি	405
লেখক সম্পর্কে	405
লেখককে অনুসরণ করুন	409
লেখকের অন্যান্য লেখা	403
লেখকের আরও লেখা	403
লেখাটি কি উপকারী ছিল	383
লেখাটি শুনুন	387
লেখাটি সেভ করুন	376
লোড হচ্ছে	387
""", 'শ': """
শুধু গ্রাহকদের জন্য	398
শেযার	355
শেযার করুন	355
""", 'স': """
সংশ্লিষ্ট খবর	353
সঠিক ইমেইল দিন	400
সব খবর	403
সব খেলা দেখুন	385
সব গ্রহণ করুন	389
সব ছবি দেখুন	403
সব দেখুন	403
সব প্রত্যাখ্যান করুন	389
সব মন্তব্য দেখুন	383
সব সময অনুমতি দিন	389
সবচেযে জনপ্রিয	399
সবচেযে নতুন	384
সবচেযে পুরোনো	384
সমযকাল	388
সম্পর্কিত	377
সম্পর্কিত খবর	353
সম্পর্কিত বিষয	377
সম্পর্কিত সংবাদ	377
সম্পাদককে লিখুন	405
সম্পূর্ণ খবর পডুন	403
সম্মতি প্রত্যাহার করুন	389
সর্বশেষ	353
সর্বশেষ সংবাদ	353
সর্বাধিক আলোচিত	377
সর্বাধিক পঠিত	353
সর্বোচ্চ পঠিত	377
সহাযতা করুন	351
সাজান	384
সাবটাইটেল	388
সাবস্ক্রাইব	351
সেভ করুন	376
সেরা অফার	399
সৌজন্যে	412
স্পনসর	412
স্বযংক্রিয অনুবাদ	388
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	410
""", 'ก': """
กฎการแสดงความคิดเห็น	4821
กติกาการแสดงความคิดเห็น	4821
กรุณากรอกข้อมูลให้ครบถ้วน	4838
กรุณากรอกอีเมล	4838
กรุณากรอกอีเมลให้ถูกต้อง	4838
กรุณาตรวจสอบอีเมล	4838
กลับขึ้นด้านบน	4841
กลับด้านบน	4841
กลับหน้าแรก	4841
การตั้งค่าความเป็นส่วนตัว	4827
การตั้งค่าคุกกี้	4827
กำลังติดตาม	4844
กำลังโหลด	4825
กำลังโหลดวิดีโอ	4825
""", 'ข': """
ขนาดตัวอักษร	68
ขยายภาพ	4841
ขอบคุณที่ร่วมโหวต	4821
ขอบคุณสำหรับการโหวต	4821
ข่าวก่อนหน้า	4841
ข่าวถัดไป	4841
ข่าวทั้งหมด	4841
ข่าวที่คุณอาจสนใจ	4814
ข่าวที่น่าสนใจ	4814
ข่าวที่เกี่ยวข้อง	4791
ข่าวนี้มีประโยชน์หรือไม่	4821
ข่าวยอดนิยม	4791
ข่าวล่าสุด	4791
ข่าวอื่นที่น่าสนใจ	4814
ข่าวอื่นๆ	22	4814
ข่าวอื่นๆ ที่น่าสนใจ	4805
ข่าวเกี่ยวข้อง	4814
ข่าวแนะนำ	4791
ข้ามไปที่สูตร	64
""", 'ค': """
ครั้งเดียว	4835
คลิกชมวิดีโอ	4805
คลิกเพื่อขยายภาพ	4841
คลิปแนะนำ	4814
ความคิดเห็น	4794
ความยาว	4826
ความเร็วในการเล่น	4825
คัดลอก	4846
คัดลอกลิงก์	4794
คัดลอกลิงก์แล้ว	4805
คัดลอกลิงค์	4805
คัดลอกลิงค์แล้ว	4805
คุณต้องการรับการแจ้งเตือนหรือไม่	4830
คุณอาจสนใจ	4814
คุณโหวตแล้ว	4821
คุ้มที่สุด	4837
""", 'จ': """
จดจำฉัน	4836
จดจำฉันไว้	4836
จบโฆษณา	4824
จองตั๋ว	4824
จองบัตร	4824
จัดการความยินยอม	4827
จัดการคุกกี้	4827
จัดส่งฟรี	4847
จำนวนอื่น	4834
จำเป็นต้องกรอก	4838
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4838
ฉันยอมรับเงื่อนไขการใช้งาน	4838
""", 'ช': """
ชมคลิป	4805
ชมคลิปวิดีโอ	4805
ชมวิดีโอ	4805
ชมวิดีโอด้านบน	4805
ชมวิดีโอเต็มได้ที่นี่	4805
ชำระรายปี	4836
ชำระรายเดือน	4836
ช่องนี้จำเป็นต้องกรอก	4838
""", 'ซ': """
ซื้อที่ lazada	4824
ซื้อที่ shopee	4824
ซื้อบัตร	4824
ซื้อบัตรที่นี่	4824
ซื้อหนังสือ	4824
ซื้อหนังสือเล่มนี้	4824
ซื้อเลย	4824
""", 'ด': """
ดาวน์โหลดบน app store	4829
ดาวน์โหลดบน google play	4829
ดาวน์โหลดเสียง	4825
ดาวน์โหลดแอป	4829
ดาวน์โหลดแอปพลิเคชัน	4829
ดาวน์โหลดได้ที่ app store	4829
ดาวน์โหลดได้ที่ google play	4829
ดูการตอบกลับ	4821
ดูข่าวทั้งหมด	4841
ดูคลิป	4805
ดูความคิดเห็นทั้งหมด	4821
ดูความคิดเห็นเพิ่มเติม	4821
ดูทั้งหมด	4792
ดูผลลัพธ์	94
ดูผลโหวต	94	4822
ดูภาพทั้งหมด	4841
ดูภาพเพิ่มเติม	4841
ดูราคา	4824
ดูรูปทั้งหมด	4841
ดูวิดีโอ	4805
ดูเพิ่มเติม	4794
ดูแกลเลอรี	4841
ดูแกลเลอรี่	4841
""", 'ต': """
ตกลง	4831
ตอบกลับ	4822
ตัวเลือกเพิ่มเติม	4845
ตั้งค่าความเป็นส่วนตัว	4827
ตั้งค่าคุกกี้	4827
ติดตามผู้เขียน	4844
ติดตามหัวข้อ	4844
ติดตามหัวข้อนี้	4844
ติดต่อกองบรรณาธิการ	4842
ติดต่อเรา	4805
ติดต่อโฆษณา	4842
ต้องการรับการแจ้งเตือนหรือไม่	4830
""", 'ถ': """
ถอดเสียง	4826
ถอนความยินยอม	4827
ถูกใจ	4822
""", 'ท': """
ทดสอบความรู้ของคุณ	4823
ทำแบบทดสอบ	4823
ทุกการสนับสนุนมีความหมาย	4834
""", 'บ': """
บทความก่อนหน้า	4841
บทความถัดไป	4841
บทความทั้งหมดของผู้เขียน	4841
บทความที่น่าสนใจ	4814
บทความที่เกี่ยวข้อง	4791
บทความนี้ถูกล็อก	4836
บทความนี้มีประโยชน์หรือไม่	4821
บทความล่าสุด	4791
บทความอื่นของผู้เขียน	4841
บทความอื่นๆ ของผู้เขียน	4841
บทความแนะนำ	4814
บริจาค	4788
บริจาคครั้งเดียว	4834
บริจาคตอนนี้	4834
บริจาครายเดือน	4834
บริจาคเลย	4788
บันทึก	4805
บันทึกการตั้งค่า	4827
บันทึกคะแนนของคุณแล้ว	4821
บันทึกคะแนนโหวตแล้ว	4821
บันทึกสูตร	64
บันทึกไว้อ่านภายหลัง	4805
""", 'ป': """
ปฏิเสธทั้งหมด	4827
ปิดการแสดงความคิดเห็น	4821
ปิดเสียง	4826
""", 'พ': """
พิมพ์	4794
พิมพ์บทความ	4805
พิมพ์สูตร	64
พิมพ์หน้านี้	4805
""", 'ฟ': """
ฟรี ไม่มีสแปม	4838
ฟังข่าว	4825
ฟังข่าวนี้	4825
ฟังบทความ	4825
ฟังบทความนี้	4825
ฟังรายการย้อนหลัง	4805
""", 'ภ': """
ภายหลัง	4831
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4805
มีบัญชีอยู่แล้ว	4836
มีบัญชีแล้ว	4836
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4838
ยกเลิกได้ทุกเมื่อ	4836
ยอดนิยม	4814
ยอดนิยมในตอนนี้	4814
ยอมรับทั้งหมด	4827
ยอมรับและดำเนินการต่อ	4827
ยังไม่มีบัญชี	4836
ยังไม่เป็นสมาชิก	4836
""", 'ร': """
ระบุจำนวนเงิน	4834
รับการแจ้งเตือน	4830
รับการแจ้งเตือนข่าวด่วน	4805
รายงาน	4822
รีเฟรชหน้า	4833
รีเฟรชหน้านี้	4833
รูปแบบอีเมลไม่ถูกต้อง	4838
ร่วมงานกับเรา	4805
ร่วมตอบแบบสอบถาม	4805
ร่วมตอบแบบสำรวจ	4821
ร่วมบริจาค	4788
ร่วมสนับสนุน	4834
ร่วมแสดงความคิดเห็น	4805
ร่วมโหวต	4821
ร้านค้า	4847
""", 'ล': """
ลงทะเบียน	4788
ลงทะเบียนเรียบร้อยแล้ว	4838
ลดขนาดตัวอักษร	4845
ลืมรหัสผ่าน	4788
ลืมรหัสผ่านหรือไม่	4836
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4825
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4825
วิดีโอไม่พร้อมใช้งาน	4825
วิธีปิดโปรแกรมบล็อกโฆษณา	4833
""", 'ส': """
สนับสนุนนักข่าว	4834
สนับสนุนรายเดือน	4834
สนับสนุนสื่ออิสระ	4834
สนับสนุนเรา	4788
สปอนเซอร์	4794
สมัครงานกับเรา	4805
สมัครสมาชิก	4788
สมัครเรียบร้อยแล้ว	4838
สรุปด้วย ai	4843
สรุปโดย ai	4843
สั่งซื้อหนังสือ	4824
สั่งซื้อเลย	4824
สำหรับสมาชิกเท่านั้น	4836
สิทธิพิเศษสำหรับผู้อ่าน	4824
สิทธิพิเศษสำหรับสมาชิก	4824
สแกน qr code	4829
สแกนคิวอาร์โค้ด	4829
ส่ง	4839
ส่งข่าว	4842
ส่งข้อความเรียบร้อยแล้ว	4838
ส่งความคิดเห็น	4821
ส่งคำตอบ	94
ส่งต่อให้เพื่อน	4805
""", 'ห': """
หน้าแรก	4841
""", 'อ': """
อนุญาต	4831
อนุญาตเสมอ	4827
ออกจากโหมดเต็มจอ	4825
อีเมล	4839
อีเมลไม่ถูกต้อง	4838
อ่านข่าวที่เกี่ยวข้อง	4814
อ่านข่าวผ่านแอป	4805
อ่านข่าวอื่นๆ	4814	4841
อ่านฉบับเต็ม	4841
อ่านต่อ	4794
อ่านต่อหลังโฆษณา	4824
อ่านต่อเรื่องนี้	4814
อ่านต่อในเบราว์เซอร์	4829
อ่านบทความฉบับเต็ม	4841
อ่านบนแอป	4829
อ่านเพิ่มเติม	4791
อ่านเรื่องที่เกี่ยวข้อง	4814
อ่านโดย ai	4825
อ่านในแอป	4829
""", 'เ': """
เกมทั้งหมด	4823
เกิดข้อผิดพลาด	4839
เกิดข้อผิดพลาด กรุณาลองใหม่	4838
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4838
เกี่ยวกับผู้เขียน	4842
เขียนความคิดเห็น	4821
เขียนโดย ai	4843
เข้าสู่ระบบ	4788
เข้าสู่ระบบด้วย apple	4836
เข้าสู่ระบบด้วย facebook	4836
เข้าสู่ระบบด้วย google	4836
เข้าสู่ระบบด้วย line	4836
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4821
เฉพาะสมาชิกเท่านั้น	4836
เต็มจอ	4826
เนื้อหาต่อจากโฆษณา	4824
เนื้อหาที่เกี่ยวข้อง	4814
เนื้อหาสนับสนุน	4824
เนื้อหาโฆษณา	4824
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4825
เบราว์เซอร์ของคุณไม่รองรับเสียง	4825
เปิดการแจ้งเตือน	4830
เปิดรับการแจ้งเตือน	4830
เปิดเสียง	4825
เปิดแอป	4829
เปิดในแอป	4829
เป็นคนแรกที่แสดงความคิดเห็น	4805
เพิ่มขนาดตัวอักษร	4845
เริ่มทำแบบทดสอบ	4823
เรียงตาม	4822
เรื่องที่คุณอาจสนใจ	22	4814
เรื่องที่น่าสนใจ	4814
เรื่องที่เกี่ยวข้อง	4791
เรื่องล่าสุด	4814
เรื่องอื่นที่น่าสนใจ	4791
เรื่องแนะนำ	4814
เลิกติดตาม	4844
เลือก	4837
เลือกแพ็กเกจ	4836
เลือกแพ็คเกจ	4836
เล่นวิดีโอ	4825
เล่นอัตโนมัติ	4826
เล่นเกม	4823
เล่นเลย	4823
เวลาที่เหลือ	4825
เสียงอ่านโดย ai	4825
""", 'แ': """
แจ้งข่าว	4842
แจ้งข้อผิดพลาด	4821
แจ้งคำผิด	4821
แจ้งลบความคิดเห็น	4821
แชร์	4794
แชร์ข่าวนี้	4805
แชร์บทความ	4805
แชร์บทความนี้	4845
แชร์บน facebook	4845
แชร์ผ่าน line	4845
แชร์หน้านี้	4805
แชร์ไปที่ line	4805
แชร์ไปยัง facebook	4845
แชร์ไปยัง line	4845
แท็ก	4814
แท็กที่เกี่ยวข้อง	4814
แบบสำรวจ	95
แปลอัตโนมัติ	4805
แปลโดย ai	4843
แปลโดยอัตโนมัติ	4843
แสดงความคิดเห็น	4794
แสดงคำบรรยาย	4825
แสดงน้อยลง	4792
แสดงเนื้อหา	4827
แสดงเพิ่มเติม	4841
แสดงโพสต์	4827
""", 'โ': """
โฆษณา	4794
โหลดหน้านี้ใหม่	4833
โหลดหน้าใหม่	4833
โหลดเนื้อหา	4827
โหลดเพิ่มเติม	4841
โหลดแอป	4829
โหลดแอปฟรี	4805
โหลดโพสต์	4827
โหวต	94	4822
""", 'ใ': """
ใหม่ล่าสุด	4822
ให้คะแนนบทความนี้	4821
""", 'ไ': """
ไปที่สูตร	64
ไปยังหน้าบริจาค	4834
ไม่สามารถเล่นวิดีโอนี้ได้	4825
ไม่สามารถเล่นวิดีโอได้	4825
ไม่สามารถแสดงเนื้อหานี้ได้	4827
ไม่ใช่ตอนนี้	4831
""", 'ả': """
ảnh tiếp theo	5264
ảnh trước	5264
""", 'ẩ': """
ẩn	5180
ẩn trả lời	5219
""", 'ủ': """
ủng hộ	5155
ủng hộ báo chí độc lập	5157
ủng hộ chúng tôi	5155
ủng hộ chúng tôi trên patreon	5238
ủng hộ hàng tháng	5238
ủng hộ một lần	5238
ủng hộ ngay	5261
ủng hộ tác giả	5157
""", '☕': """
☕ buy me a coffee	1210
☕ buy us a coffee	1210
""", 'あ': """
あとで	2951
あとで読む	2968
あとで読むに追加	3083
あなたにおすすめ	2990
あなたにおすすめの記事	2990
あなたはどう思いますか	2984
あなたへのおすすめ	2990
あわせて読みたい	2990
あわせて読む	3025
""", 'い': """
いいえ、結構です	2951
いいね	2968
いいね!してニュースをチェック	2969
いいね!で応援する	3015
いいね順	3034
いつでも解約ok	3055
いつでも解約できます	3055
いつでも解約可能	3055
いつでも配信停止できます	3058
いま読まれています	3025
いま読まれている記事	3025
""", 'お': """
おすすめ	2990
おすすめの記事	2990
おすすめプラン	3055
おすすめ情報pr	2974
おすすめ記事	2990
おすすめ関連記事	3025
おすすめ順	3034
お住まいの地域ではご覧いただけません	3039
お住まいの地域では再生できません	3039
お問い合わせ	2976	3004
お問い合わせありがとうございました	3058
お問い合わせありがとうございます	3058
お問い合わせ内容	3079
お役に立ちましたか	3033
お得なクーポン	3082
お得なプランを見る	3078
お気に入り	2968
お気に入りに追加	2968
お申し込み	2955
お申し込みが完了しました	3079
お申し込みを受け付けました	3079
お酒は#歳になってから	3037
""", 'こ': """
こちらの記事もおすすめ	3025
こちらの記事も読まれています	22	3025
こちらもおすすめ	2990
こちらも読む	3025
このコメントを報告	3072
このコンテンツは表示できません	3042
このコンテンツを表示できません	3042
このテーマをフォロー	3068
このテーマをフォローする	3068
このページは役に立ちましたか	3033
このメールアドレスは登録済みです	3079
この動画の配信は終了しました	3039
この動画はお住まいの地域では再生できません	3039
この動画はご覧いただけません	3039
この動画は公開を終了しました	3039
この動画は再生できません	3039
この動画は現在ご覧いただけません	3039
この投稿をinstagramで見る	3073
この本を購入する	3037
この著者の記事	2990
この著者の記事を見る	3062
この著者の記事一覧	3062
この記事だけ読む	3078
この記事に関連するニュース	3025
この記事のタグ	2990
この記事の写真	3062
この記事の写真をすべて見る	3026
この記事の写真を見る	3062
この記事の画像	3062
この記事の画像をもっと見る	3062
この記事の画像を見る	3062
この記事の筆者	3063
この記事の誤りを報告	2987
この記事の関連ニュース	3025
この記事はロックされています	3055
この記事は会員からのプレゼントです	3083
この記事は会員限定です	2955
この記事は参考になりましたか	3033
この記事は役に立ちましたか	3033
この記事へのコメント	2988
この記事もチェック	3015
この記事をシェア	2968
この記事をシェアする	3083
この記事をプレゼント	3015
この記事をプレゼントする	3015
この記事を保存	3015
この記事を印刷	3015
この記事を印刷する	3015
この記事を書いた人	3063
この記事を書いた記者	3063
この記事を聞く	3039
この記事を聴く	3039
この記事を評価	3072
この記事を評価する	3015
この記事を購入	3078
この記者の記事をもっと見る	3062
この記者の記事を見る	3062
この記者の記事一覧	2990
この記者をフォロー	2972
この記者をフォローする	3068
この連載の記事	2990
この連載をフォロー	2972
この連載をフォローする	2972
この音声はaiが読み上げています	3039
この項目は必須です	3058
この項目は必須項目です	3058
""", 'ご': """
ご寄付ありがとうございます	3077
ご寄付はこちら	3052
ご意見	2981
ご意見をお聞かせください	3033
ご意見・ご感想を入力	3079
ご投票ありがとうございました	3033
ご支援ありがとうございます	3077
ご支援のお願い	2952
ご支援はこちら	3052
ご登録ありがとうございました	3058
ご登録ありがとうございます	3058
ご購入はこちら	3037
ご購読の申し込み	2955
""", 'さ': """
さらに読み込む	2994
""", 'す': """
すでにアカウントをお持ちの方	3055
すでに会員の方	3055
すでに投票済みです	3033
すでに登録済みです	3079
すべてのcookieを受け入れる	3075
すべてのcookieを許可	3075
すべてのコメントを見る	3033
すべてのニュースを見る	3062
すべての写真を見る	3026
すべての記事を見る	3062
すべて受け入れる	2976
すべて同意する	3075
すべて拒否	3043
すべて拒否する	3042
すべて表示	2995
すべて見る	2994
すべて許可	2976	2979
すべて読む	2995
""", 'そ': """
その他のオプション	3069
その他の記事	2990
その他の金額	3052
""", 'は': """
はい、受け取る	3046
はじめての方はこちら	3055
はてなブックマーク	2968
はてなブックマークに追加	3015
はてブ	2968
""", 'ま': """
まずは無料で	3055
また後で	2951
まだ会員でない方	3055
""", 'み': """
みなさんはどう思いますか	2984
みんなのコメント	2981
""", 'も': """
もう一度再生	3076
もう一度見る	3040
もっと見る	2994
もっと詳しく知りたい方は	3025
もっと読む	2990
もどる	2994
""", 'よ': """
よく読まれています	3025
よく読まれている記事	2990
よく読まれている記事ランキング	2990
""", 'わ': """
わかりました	2995
""", 'ア': """
アカウントをお持ちでない方	3055
アカウントをお持ちの方	3055
アカウントをお持ちの方はこちら	3055
アクセスランキング	2990
アプリで続きを読む	3045
アプリで見る	3045
アプリで読む	3045
アプリで開く	3045
アプリなら	3045
アプリのダウンロード	2967
アプリをインストール	2967
アプリをダウンロード	2967
アプリを入手	3045
アプリを開く	2967
アプリダウンロード	2967
アンケート	95
アンケートにご協力	2986
アンケートに参加する	2986	3033
アンケートに回答する	3033
アンケートに答える	2986	3033
アンケート実施中	3015
アンケート結果	3034
アンケート結果を見る	3072
""", 'ウ': """
ウィンドウを閉じる	3081
""", 'エ': """
エラーが発生しました	3058
""", 'オ': """
オススメ記事	2990
オフにする	3047
オプションの管理	3075
オプションを管理	3075
オンにする	3047
オンラインショップ	3037
""", 'カ': """
カテゴリ	2990
カテゴリー	2990
カートに入れる	3082
""", 'キ': """
キーワード	2990
キーワードをフォロー	2972
""", 'ギ': """
ギャラリーを見る	3062
ギャラリーを閉じる	3081
""", 'ク': """
クイズに挑戦	2986	3015
クイズに挑戦する	2986	3015
クイズに答える	3035
クッキー	2976
クッキーの設定	3042
クッキー設定	2976	2979
クリックで拡大	3062
クリックで音声が出ます	3076
クリップ	2968
クリップする	2968
クロスワード	3036
クロスワードに挑戦	2985
クロスワードを解く	2985
""", 'ゲ': """
ゲームで遊ぶ	3035
ゲーム一覧	3035
""", 'コ': """
コピー	3070
コピーしました	2968
コメント	2981
コメント #件	2988
コメント#件	2981
コメント(#	2981
コメント(#件	2988
コメントする	2981
コメントのルール	3033
コメントの受付は終了しました	3033
コメントの受付を終了しました	3033
コメントはまだありません	2981
コメントは会員のみ	3072
コメントは無効になっています	3072
コメントをすべて見る	3033
コメントをもっと見る	2981
コメントを入力	3072
コメントを入力してください	3072
コメントを報告	3072
コメントを投稿	2981
コメントを投稿する	3033
コメントを書く	2981
コメントを残す	2981
コメントを見る	2981
コメントを送信	3033
コメントを送信する	3033
コメントを閉じる	3033
コメントガイドライン	3033
コメントポリシー	3033
コメント一覧	2981
コンテンツへスキップ	2992
コンテンツを表示	3042
コンテンツを表示する	3042
コンテンツを読み込む	3042
コーヒーをおごる	3052
""", 'サ': """
サイトで続ける	3045
サイトポリシー	2976	3004
サイトマップ	2976
サインイン	2955
サポーターになる	3052
サポートする	2952
""", 'シ': """
シェア	2968
シェアしよう	2968
シェアする	2968
""", 'ス': """
スキップ	2951
スクラップ	2968
スクラップする	2968
スポンサー	2974
スポンサードリンク	2974
スポンサーリンク	2974
スポンサー企業	3071
""", 'タ': """
タイアップ	2974
タグ	2990
タップして音声をオンにする	3076
""", 'チ': """
チケットを予約する	3037
チケットを購入	3037
チケットを購入する	3037
チケット購入はこちら	3037
チップで応援する	2952
チップを送る	2952
チャンネル登録	2969
""", 'ツ': """
ツイート	2968
ツイートする	2968
ツイートを読み込む	3042
""", 'デ': """
データ保護方針	3075
""", 'ト': """
トップ	2994
トップに戻る	3062
トップへ戻る	2994
トップニュース	2990
トップページ	2994
トップページに戻る	3062
トップページへ	3062
トピックス	2990
""", 'ド': """
ドネーション	2952
""", 'ナ': """
ナンプレ	3036
""", 'ニ': """
ニックネーム	3059
ニックネームを入力	3072
ニュースを読む	2994
ニュースレター	2961
ニュースレター登録	2961
ニュース一覧	3062
ニュース一覧へ	3062
""", 'バ': """
バックナンバー	2990
""", 'パ': """
パスワードをお忘れですか	3055
パスワードをお忘れの方	3055
パスワードをお忘れの方はこちら	3055
パスワードを忘れた方	2955
パスワードを忘れた方はこちら	3055
""", 'ピ': """
ピックアップ	2990
""", 'フ': """
フィードバックを送る	3033
フィードバックを送信	3033
フォトギャラリー	3062
フォトギャラリーを見る	3062
フォロー	2969
フォローしています	3068
フォローしてね	2969
フォローしました	2969
フォローする	2969
フォローを解除	3068
フォローを解除する	3068
フォロー中	2969
フォロー解除	3068
フォントサイズ	68
フォントサイズ変更	68
フルスクリーン	3040
""", 'ブ': """
ブックマーク	2968
ブックマークする	2968
ブラウザで続ける	3045
ブラウザで見る	3045
ブラウザで読む	3045
""", 'プ': """
プッシュ通知	2967
プッシュ通知を受け取りますか	3046
プッシュ通知を受け取る	3046
プライバシーの設定	3042
プライバシーポリシー	2976	3004
プライバシーポリシーに同意する	3058
プライバシー設定	3042
プランを見る	3055
プランを選ぶ	3055
プランを選択	3055
プラン一覧	3055
プレゼント	2955
プレミアム	2955
プレミアム会員	2960
プロフィール	3064
""", 'ヘ': """
ヘルプ	2976
""", 'ペ': """
ページの先頭に戻る	3062
ページの先頭へ	2994
ページの先頭へ戻る	3062
ページを再読み込み	3048
ページを再読み込みする	3048
ページを更新する	3048
ページトップ	2994
ページトップへ	2994
ページトップへ戻る	3062
""", 'ホ': """
ホーム	2994
ホームに戻る	3062
""", 'ポ': """
ポスト	2968
ポストする	2968
""", 'マ': """
マイページ	2955
マンスリーサポーターになる	3052
""", 'ミ': """
ミュート	3040
ミュートを解除	3039
ミュート解除	3039
""", 'メ': """
メインコンテンツへスキップ	2992
メッセージ	3080
メニュー	2994
メニューを閉じる	3081
メルマガ	2961
メルマガ登録	2961
メールでシェア	3069
メールで送る	2968
メールで送信	2968
メールをご確認ください	3058
メールアドレス	2961
メールアドレスが正しくありません	3058
メールアドレスでログイン	3078
メールアドレスで登録	3078
メールアドレスをご入力ください	3079
メールアドレスを入力	2961
メールアドレスを入力してください	3058
メールアドレスを入力する	3079
メールマガジン	2961
メールマガジン登録	2961
""", 'ラ': """
ライター	3064
ランキング	2990
""", 'リ': """
リンクをコピー	2968
リンクをコピーしました	3015
リンクをコピーする	3015
""", 'レ': """
レシピへ	64
レシピへスキップ	64
レシピへ移動	64
レシピを保存	64
レシピを印刷	64
レシピを見る	64
レシピを評価	64
""", 'ロ': """
ログアウト	19
ログイン	2955
ログイン/会員登録	2955
ログインしてコメント	3033
ログインしてコメントする	3033
ログイン・会員登録	2955
ログイン状態を保持	3055
ログイン状態を保持する	3055
""", '一': """
一回だけ	3053
一回だけ寄付する	3052
一回のみ	3053
一時停止	3040
一次性	5388
一次性捐款	5387
一番人気	3056
一覧	2994
一覧に戻る	3062
一覧へ	2994
一覧を見る	2994
""", '上': """
上一个视频	5411
上一张	5396
上一张图片	5416
上一篇	5305
上一篇文章	5396
上一頁	5311
上一页	5311
""", '下': """
下一个视频	5411
下一张	5396
下一张图片	5416
下一張圖片	5416
下一篇	5305
下一篇文章	5396
下一部影片	5411
下一頁	5311
下一页	5311
下次再說	5272
下次再说	5272
下載app	5378
下載客戶端	5378
下載音檔	5371
下載音訊	5371
下载app	5378
下载客户端	5378
下载音频	5371
""", '不': """
不,謝謝	5272	5381
不,谢谢	5272	5381
不用了	5272	5381
不用了,謝謝	5381
不用了,谢谢	5381
不適切な内容を報告	3033
""", '专': """
专题	5305
""", '並': """
並び替え	3034
並べ替え	3034
""", '个': """
个人中心	5277
个人信息保护政策	5410
""", '为': """
为你推荐	5305
为您推荐	5305
""", '主': """
主要ニュース	2990
""", '举': """
举报	5304
举报评论	5407
""", '了': """
了解	2995
了解更多	5300
了解详情	5417
""", '京': """
京东购买	5369
""", '人': """
人人网	5343
人才招聘	5340
人气排行	5310
人气榜	5310
人気の動画	3025
人気の記事	2990
人気ランキング	2990
人気記事	2990
人気記事ランキング	2990
人気順	3034
人氣排行	5310
人氣文章	5352
人氣榜	5310
""", '仅': """
仅限会员	5390
仅限订阅用户	5390
""", '今': """
今、あなたにオススメ	2990
今、読まれている記事	3025
今すぐプレイ	3035
今すぐ寄付	3077
今すぐ支援する	3077
今すぐ購入	3082
今すぐ遊ぶ	3035
今はしない	2951
今はやめておく	2951
今回のみ	3053
今回のみ支援する	3052
今回はしない	2951
今日のアンケート	2985
今日のクイズに挑戦	2986
今日のクロスワード	2985
今日の注目	2990
今日投票	5319
今日最熱門	5352
今日热点	5305
今日焦点	5305
今日熱門	5352
今週のアンケート	2985
今週のクイズに挑戦	2986
""", '从': """
从app store下载	5378
""", '他': """
他の記事	22
他の記事も読む	2990
""", '付': """
付費閱讀	5277
付费内容	5277
付费阅读	5277
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5407
以下为广告内容	5340
以下為廣告內容	5340
以后再说	5272
以後再說	5380
以電子郵件繼續	5413
""", '件': """
件名	3080
""", '企': """
企画・制作	3071
""", '优': """
优惠码	5417
""", '会': """
会员专享	5282
会员专享内容	5282
会员专属	5277
会员中心	5277
会员登录	5277
会員でない方	3055
会員でない方はこちら	3055
会員の方はこちら	2955
会員の方はログイン	2955
会員プランを見る	3078
会員特典	3037
会員登録	2955
会員登録する	2955
会員登録のご案内	3078
会員登録はこちら	2955
会員限定	2955
会員限定特典	3037
会員限定記事	2955
会社概要	3004
""", '余': """
余下全文	5416
""", '作': """
作者其他文章	5329
作者更多文章	5396
作者的更多文章	5329
作者简介	5397
作者簡介	5397
""", '你': """
你可能也喜欢	5305
你可能也喜歡	5305
你可能感兴趣	5305
你可能还想看	5352
你可能還想看	5352
你已投票	5319
你怎么看	5318
你怎麼看	5318
""", '使': """
使用 apple 登入	5390
使用 facebook 登入	5390
使用 google 帳號登入	5390
使用 google 登入	5390
使用 google 繼續	5390
使用apple登录	5390
使用facebook登入	5390
使用facebook登录	5390
使用google登入	5390
使用google登录	5390
使用google繼續	5390
使用google继续	5390
使用google账号登录	5390
使用paypal付款	5413
使用条款	5297
使用條款	5297
使用邮箱登录	5413
""", '価': """
価格を見る	3082
""", '保': """
保存	2968
保存する	2968
保存设置	5375
保持登入	5390
保持登入狀態	5390
保持登录状态	5390
""", '個': """
個人情報の取り扱い	2976
個人情報の取り扱いについて	2976
個人情報の取り扱いに同意する	3058
個人情報の取扱いについて	2976
個人情報保護方針	2976	3004
""", '倍': """
倍速	5372
""", '僅': """
僅限會員	5390
僅限訂戶	5390
""", '優': """
優先するソースに追加	3068
優惠碼	5417
""", '儲': """
儲存設定	5375
""", '允': """
允許	5380
允許通知	5379	5381
允许	5380
允许通知	5379	5381
""", '元': """
元の記事を読む	3026
元記事で読む	3026
元記事を読む	2994
""", '免': """
免責聲明	5297
免費訂閱	5283
免費註冊	5277
免費試讀	5277
免費閱讀	5413
免责声明	5297
免费,无垃圾邮件	5393
免费注册	5277
免费订阅	5283
免费试读	5277
免费阅读	5413
免运费	5406
免運費	5406
""", '入': """
入力内容を確認	3079
入力内容を確認する	3079
入力必須	3058
""", '內': """
內容糾錯	5321
""", '全': """
全ての写真を見る	3026
全ての記事が読み放題	3078
全屏	5372
全文はこちら	3026
全文を読む	2994
全文表示	2994
全画面	3040
全画面表示	3039
全画面表示を終了	3039
全螢幕	5372
全記事読み放題	2960
全部拒絕	5376
全部拒绝	5376
全部接受	5297
全部新闻	5396
全部游戏	5367
全部视频	5396
全部评论	5304
全部话题	5307
""", '公': """
公众号	5291
公式sns	2969
公式twitter	2969
公式x	2969
公式アプリ	2967
公式サイトで見る	3037
公式サイトはこちら	3082
公式サイトを見る	3082
公式ショップ	3037
公式ショップはこちら	3037
""", '共': """
共 # 頁	5307
共 # 页	5307
共#頁	5307
共#页	5308
共有	2968
共有する	2968
共有オプション	3069
共有リンクをコピー	3015
""", '关': """
关于作者	5397
关于我们	5297
关注	5291
关注作者	5401
关注我们	5291
关注此话题	5401
关注话题	5401
关键词	5305
关闭	5272
关闭窗口	5416
关闭菜单	5416
""", '其': """
其他新聞	5305
其他新闻	22	5305
其他金額	5387
其他金额	5387
""", '内': """
内容由ai生成	5411
内容纠错	5321
""", '再': """
再生	2994
再生リスト	3076
再生時間	3040
再生速度	3039
再読み込み	3048
再読み込みする	3048
""", '写': """
写留言	5407
写真(#枚	3026
写真をすべて見る	3062
写真をもっと見る	3026
写真を拡大	3062
写真を拡大する	3062
写真を見る	2994
写真を見る(全#枚	3026
写真・動画の投稿はこちら	3063
写真特集	2990
写评论	5304
""", '出': """
出錯了	5394
出错了	5394
""", '分': """
分享	5290
分享到	5290
分享到facebook	5340
分享到line	5340
分享到qq	5404
分享到whatsapp	5404
分享到微信	5290
分享到微博	5290
分享到朋友圈	5404
分享文章	5418
分享本文	5340
分享此文	5340
分享此頁	5418
分享給好友	5340
分享給更多人看到	5340
分享给好友	5340
分享给更多人	5340
分享至	5290
分享至facebook	5290
分享至line	5340
分享这篇文章	5418
分享這篇文章	5418
分类	5305
分類	5305
""", '列': """
列印	5290
列印本頁	5340
列印食譜	64
""", '初': """
初めての方はこちら	3055
初割で無料体験する	2955
初月無料	2960
""", '利': """
利用規約	2976	3004
利用規約に同意します	3058
利用規約に同意する	3058
""", '刷': """
刷新页面	5382
""", '前': """
前のページ	2994
前のページに戻る	3081
前の写真	3062
前の動画	3076
前の画像	3062
前の記事	2990
前の記事へ	2990
前の記事を読む	3081
前へ	2994
前回の記事はこちら	3025
前回はこちら	3026
前往官網	5417
前往捐款	5387
前往捐款頁面	5387
前往捐款页面	5387
前往購買	5369
前往贊助	5387
""", '剩': """
剩余时间	5372
剩餘時間	5372
""", '加': """
加入google偏好來源	5401
加入line好友	5291
加入会员	5277
加入我们	5340
加入我们的团队	5340
加入我們	5340
加入我們的團隊	5340
加入書籤	5290
加入會員	5277
加入白名单	5382
加入購物車	5417
加入购物车	5417
加载中	5371
加载内容	5375
加载帖子	5375
加载更多	5311
加载更多评论	5364
""", '動': """
動画	2990
動画で見る	3015
動画の公開は終了しました	3039
動画の読み込みに失敗しました	3076
動画の配信は終了しました	3039
動画は再生できません	3039
動画をもっと見る	3062
動画を再生	3076
動画を再生する	3015
動画を再生できません	3039
動画を再生できませんでした	3039
動画を見る	2994
動画を読み込み中	3039
動画を読み込めませんでした	3076
動画を読み込んでいます	3039
動画プレーヤーを読み込み中	3039
動画一覧	3062
""", '勘': """
勘誤回報	5321
""", '包': """
包邮	5406
""", '協': """
協賛企業	3071
""", '单': """
单次	5388
单次捐款	5273
单篇购买	5413
""", '単': """
単発の寄付	3052
""", '博': """
博客來購買	5369
""", '占': """
占い	3036
""", '印': """
印刷	2968
印刷する	2968
印刷用ページ	3015
印刷用ページを表示	3015
印象笔记	5343
""", '即': """
即时新闻	5305
即時新聞	5305
""", '原': """
原文を表示	2995
原文を見る	2995
原文連結	5353
原文链接	5353
""", '去': """
去京东看看	5369
去京东购买	5369
去天猫购买	5369
去淘宝购买	5369
""", '参': """
参与投票	5320	5364
参与评论	5304
参加测验	5367
参加者募集中	3007
参加问卷调查	5340
""", '參': """
參加問卷調查	5340
參加測驗	5367
參與投票	5364
""", '友': """
友だち追加	2969
友だち追加する	2969
友善列印	5340
友達に教える	3015
""", '反': """
反馈	5304
""", '发': """
发一条友善的评论	5407
发现错误?请告诉我们	5340
发生错误	5394
发表留言	5304
发表评论	5304
发送	5394
发送成功	5393
""", '取': """
取材・文	3064
取消关注	5402
取消回复	5322
取消回覆	5322
取消追蹤	5401
取消關注	5402
取消静音	5371
取消靜音	5371
""", '受': """
受け取る	3047
受付が完了しました	3079
""", '古': """
古い順	3034
""", '可': """
可随时退订	5393
可隨時取消	5390
""", '合': """
合わせて読みたい	2990
合成音声による読み上げ	3039
合成音声による読み上げです	3039
""", '同': """
同じカテゴリの記事	2990
同じ著者の記事	3025
同作者文章	5329
同意	5297
同意して続ける	3042
同意して続行	3042
同意して閉じる	3042
同意しない	2976	2979
同意する	2976	2979
同意の管理	3042
同意を撤回	3042
同意を撤回する	3042
同意を管理	3042
同意を管理する	3042
同意並繼續	5300	5375
同意并继续	5300	5375
同意設定を変更	2978
""", '后': """
后退#秒	5371
""", '听': """
听全文	5340
听文章	5371
听新闻	5290
听这篇文章	5340
""", '商': """
商业推广	5406
商品の詳細を見る	3082
商品を見る	3037
商品ページへ	3037
商品詳細	3082
商品详情	5417
商城	5406
商業推廣	5406
""", '單': """
單次	5388
單次捐款	5273
單筆	5388
單筆捐款	5387
單筆支持	5387
單篇購買	5413
""", '回': """
回上一頁	5416
回到頂端	5396
回到頂部	5311
回到顶部	5396
回复	5304
回答する	94
回覆	5304
回頁首	5308
回頂端	5311
回首頁	5311
""", '图': """
图 #/#	5307
图片 #/#	5307
""", '圖': """
圖片 #/#	5307
""", '在': """
在 app store 下載	5378
在 facebook 查看	5408
在 google play 下載	5378
在 instagram 查看	5408
在 instagram 查看這則貼文	5408
在 spotify 收聽	5408
在 x 上查看	5408
在 youtube 上觀看	5408
在amazon購買	5369
在app store下载	5378
在app中打开	5378
在app中阅读	5378
在facebook查看	5408
在google play下载	5378
在instagram查看	5408
在instagram查看這則貼文	5408
在patreon上支持我们	5387
在spotify上收听	5408
在x上查看	5408
在youtube上观看	5408
在亚马逊购买	5369
在微博查看	5408
在浏览器中继续	5378
在瀏覽器中繼續	5378
""", '地': """
地図を見る	2995
地図を開く	2995
""", '執': """
執筆者	3064
執筆者プロフィール	3063
""", '報': """
報錯	5321
""", '填': """
填字游戏	5368
填字遊戲	5368
""", '复': """
复制	5405
复制成功	5290
复制网址	5340
复制链接	5290	5343
""", '外': """
外部コンテンツを表示	3042
外部コンテンツを表示する	3042
外部送信について	3075
外部送信ポリシー	3075
""", '大': """
大号字	68
大字	5290
大家还在看	5305
大家都在看	5305
""", '头': """
头条	5305
""", '好': """
好的	5380
""", '如': """
如何停用廣告封鎖	5383
如何关闭	5385
如何关闭广告拦截	5383
如何关闭广告拦截器	5382
如何關閉	5385
如何關閉廣告攔截	5383
如何關閉廣告攔截器	5382
如何關閉廣告阻擋	5383
""", '始': """
始終允許	5376
始终允许	5376
""", '字': """
字体	68
字体大小	5290
字号	5290
字幕	5372
字幕をオン	3039
字幕を表示	3039
字級	68	5290
字级	68
字號	5404
字體大小	68	5290
""", '官': """
官方微博	5291
""", '定': """
定期定額	5273
定期定額捐款	5387
定期定額支持	5387
定期捐款	5387
""", '寄': """
寄付	2952
寄付する	2952
寄付で応援する	2952	3015
寄付のお願い	2952
寄付はこちら	3052
寄付はこちらから	3052
寄付をする	2952
寄付ページはこちら	3052
寄付ページへ	3052
""", '寫': """
寫留言	5407
寫評論	5407
""", '專': """
專題	5305
""", '小': """
小字	5290
小編推薦	5305
小调查	95
""", '尚': """
尚未成為會員	5390
尚無留言	5340
""", '展': """
展开	5311
展开全文	5311
展开全部	5312
展开回复	5364
展开阅读全文	5416
展開	5311
展開全文	5396
""", '已': """
已关注	5291
已收到您的申请	5414
已是会员	5277
已是訂戶	5390
已有帐号	5277
已有帳號	5390
已有账号	5390
已經是會員	5277
已經是會員?登入	5277
已经是订户	5390
已经有账号	5390
已複製連結	5404
已關注	5401
""", '常': """
常に表示する	3042
常に許可	3043
常に許可する	3042
""", '年': """
年払い	3056
年額プラン	3056
""", '广': """
广告	5296
广告后继续阅读	5369
广告结束	5369
""", '広': """
広告	2974
広告の下に記事が続きます	3037
広告の後に続きます	2974
広告はここまで	3037
広告をスキップ	2974
広告を閉じる	2974
広告ブロッカーの解除方法	3049
広告ブロッカーをご利用中です	3048
広告ブロッカーをオフにする方法	3049
広告ブロックの解除方法	3048
広告ブロックをオフにしました	3049
広告ブロックを解除してください	3048
広告ブロックを解除しました	3048
広告ブロックを解除する方法	3049
広告企画	2974
広告掲載	3004
広告掲載について	3004
広告終わり	3037
""", '廣': """
廣告	5296
廣告後繼續閱讀	5369
廣告結束	5369
廣編企劃	5369
廣編特輯	5369
""", '延': """
延伸閱讀	5305
延伸阅读	5305
""", '开': """
开启app	5378
开启推送	5379
开启通知	5379	5381
开始测验	5367
开通vip	5413
开通会员	5277
""", '当': """
当前时间	5372
当当购买	5369
""", '影': """
影片已下架	5371
影片已移除	5371
影片無法播放	5371
影片載入中	5371
影片載入失敗	5411
影片長度 #	5338
影音	5305
""", '後': """
後で	2951
""", '微': """
微信	5290
微信好友	5343
微信扫一扫	5404
微信扫码分享	5404
微信朋友圈	5343
微信登录	5390
微博	5290
""", '必': """
必填	5394
必填字段	5393
必填欄位	5393
必填項	5393
必填项	5393
必須	3059
必須項目	3059
必須項目です	3058
""", '忘': """
忘記密碼	5277
忘记密码	5277
""", '応': """
応援する	2952
""", '快': """
快进#秒	5371
""", '总': """
总是允许	5376
""", '您': """
您可能也喜歡	5305
您可能感兴趣	5305
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5352
您可随时退订	5393
您可隨時取消訂閱	5393
您已关注此话题	5401
您已投票	5319
您已投过票	5364
您已投過票	5364
您已经投过票	5364
您已訂閱	5414
您已订阅	5414
您怎么看	5318
您怎麼看	5318
您的信息已发送	5393
您的姓名	5414
您的投票已提交	5364
您的支持很重要	5412
您的昵称	5407
您的暱稱	5407
您的留言	5414
您的訊息已送出	5393
您的邮箱	5283
您的電子郵件	5414
您的電郵	5283
""", '情': """
情報をお寄せください	3063
情報提供のお願い	3063
情報提供はこちら	3063
""", '想': """
想接收即時新聞通知嗎	5379
想接收通知吗	5379
""", '意': """
意見信箱	5321
意見反饋	5364
意見回饋	5364
意见反馈	5304
""", '感': """
感想を送る	2981
感謝您的參與	5364
感謝您的投票	94	5364
感謝您的支持	5412
感谢参与投票	5319
感谢您,您的信息已发送	5393
感谢您的参与	5364
感谢您的投票	94	5364
感谢您的支持	5412
感谢支持	5412
""", '成': """
成为会员	5273
成為會員	5273
""", '我': """
我们无法显示此内容	5375
我來說兩句	5322
我同意	5297
我同意处理我的个人数据	5393
我同意接收电子邮件	5393
我同意隱私權政策	5393
我已关闭	5382
我已关闭广告拦截	5383
我已关闭广告拦截器	5382
我已閱讀並同意隱私權政策	5393
我已關閉廣告攔截	5383
我已關閉廣告攔截器	5382
我已關閉廣告阻擋程式	5383
我已阅读并同意隐私政策	5393
我来说两句	5322
我的帐户	5277
我的帳戶	5277
我知道了	5297
我要举报	5364
我要勘誤	5321
我要報錯	5321
我要投票	5320	5364
我要捐款	5412
我要支持	5412
我要檢舉	5364
我要爆料	5397
我要留言	5304
我要糾錯	5340
我要纠错	5304
我要評論	5322
我要评论	5304
我要贊助	5412
""", '或': """
或	5391
""", '戻': """
戻る	2994
""", '所': """
所有新闻	5396
所有留言	5304
所有話題	5307
所有评论	5322
所有话题	5307
""", '打': """
打印	5290
打印本页	5340
打印食谱	64
打开	5312
打开app	5378
打开app查看更多	5378
打开app阅读	5378
打开app阅读全文	5378
打开客户端阅读	5378
打开微信扫一扫	5404
打开推送	5379
打赏	5273
打赏作者	5412
""", '扫': """
扫一扫分享	5404
扫描二维码下载	5378
扫码下载	5378
扫码下载app	5378
扫码下载客户端	5378
""", '投': """
投票	95	5365
投票ありがとうございました	94	3033
投票ありがとうございます	2985
投票する	94	3015
投票を受け付けました	3033
投票区	95
投票成功	5364
投票済みです	3033
投票結果	3034	5365
投票結果を見る	94
投票结果	5365
投稿する	2981
投稿を表示	3042
投稿を表示する	3042
投稿を読み込む	3042
投稿须知	5397
""", '折': """
折りたたむ	2995
折扣码	5417
折扣碼	5417
""", '报': """
报告错误	5312
""", '拒': """
拒否する	2979
拒絕	5297	5300
拒绝	5297	5300
拒绝全部	5376
拒绝所有cookie	5410
""", '招': """
招聘启事	5340
""", '拡': """
拡大	2968
拡大する	2994
""", '按': """
按年計費	5390
按年计费	5390
按月捐款	5387
按月计费	5390
按讚	5291
""", '捐': """
捐款	5273
捐贈	5273
捐赠	5273
""", '掃': """
掃描qr code下載	5378
掃碼下載	5378
""", '排': """
排序	5365
排行榜	5305
""", '採': """
採用情報	3007
""", '接': """
接受	5297
接受並繼續	5300	5375
接受並顯示	5299
接受全部	5297
接受全部cookie	5410
接受并显示	5299
接受并继续	5300	5375
接受所有	5297	5300
接受所有 cookie	5410
接受所有cookie	5410
接收通知	5379
""", '推': """
推广	5296
推广内容	5296
推廣	5296
推荐	5305
推荐文章	5305
推荐方案	5391
推荐阅读	5305
推薦	5305
推薦文章	5305
推薦閱讀	5305
""", '提': """
提交	94	5394
提交成功	5393
提交成功,感谢您的反馈	5414
提交评论	5364
提供	2974
提供反馈	5364
提供意見	5364
提供新聞線索	5397
提供新闻线索	5397
""", '搜': """
搜尋	5311
搜索	5311
""", '撤': """
撤回同意	5375
""", '播': """
播放	5311
播放器加载中	5371
播放影片	5411
播放视频	5411
播放速度	5371
""", '支': """
支持我们	5273
支持我們	5273
支持独立媒体	5387
支持獨立媒體	5387
支援する	2952
支援はこちら	3052
""", '收': """
收合	5312
收听	5290
收听文章	5371
收听本文	5340
收聽文章	5340
收聽本文	5371
收藏	5290
收藏文章	5290
收藏本文	5340
收藏食譜	64
收藏食谱	64
收起	5311
收起回复	5364
""", '放': """
放大图片	5396
放大圖片	5396
放大字体	5404
放大字體	5404
""", '数': """
数独	3036	5368
数独に挑戦	2985
""", '數': """
數獨	5368
""", '文': """
文字の大きさ	68	2968
文字を大きくする	3069
文字を小さくする	3069
文字サイズ	2968
文字サイズを変更	3069
文字サイズ変更	68
文字拡大	3069
文字稿	5372
文字起こし	3040
文字起こしを表示	3039
文字起こしを見る	3039
文明上网,理性发言	5407
文明上网理性发言,请遵守新闻评论服务协议	5407
文章未完 廣告後繼續	5369
""", '料': """
料金プラン	3056
料金プランを見る	3078
""", '新': """
新しい順	3034
新浪微博	5343
新着	2990
新着をメールでお知らせ	2972
新着ニュース	2990
新着記事	2990
新着記事をメールで受け取る	2972
新着記事一覧	3025
新着順	3034
新聞線索	5397
新規会員登録	2955
新規登録	2955
新闻简报	5283
新闻纠错	5321
新闻线索	5397
""", '无': """
无所谓	5365
无法显示此内容	5375
""", '早': """
早割	3071
早鳥票	5406
早鸟票	5406
""", '时': """
时长	5372
时长:#	5338
""", '明': """
明白了	5312
""", '是': """
是否允许通知	5379
是否接收推送通知	5379
是否接收通知	5379
是否開啟通知	5379
""", '显': """
显示全部	5396
显示内容	5375
显示原文	5312
显示字幕	5371
显示帖子	5375
显示更多	5311
""", '時': """
時長	5372
時長:#	5338
""", '暂': """
暂不	5272
暂停	5338
暂无评论	5340
暂无评论,快来抢沙发	5407
""", '暫': """
暫不	5272
暫停	5338
""", '更': """
更多	5305
更多作者文章	5396
更多内容	5305
更多分享方式	5404
更多图片	5396
更多圖片	5396
更多報導	5305
更多影片	5396
更多报道	5305
更多文章	5305
更多新聞	5305
更多新聞請看	5352
更多新闻	5305
更多游戏	5367
更多精彩	5352
更多精彩内容	5416
更多精采內容	5340
更多视频	5396
更多该作者文章	5329
更多資訊	5396
更多资讯	5396
更多选项	5405
更多選項	5405
更改 cookie 偏好	5299
更改 cookie 設定	5299
更改cookie偏好	5299
更正政策	5397
更正與說明	5397
""", '書': """
書籍を購入する	3037
""", '最': """
最受欢迎	5391
最受歡迎	5391
最多人看	5352
最新	5365
最新ニュース	2990
最新ニュースを通知で受け取る	3046
最新号	3025
最新影音	5352
最新文章	5305
最新新聞	5305
最新新闻	5305
最新消息	5305
最新記事	2990
最新评论	5322
最热	5365
最热评论	5322
最熱	5365
最超值	5391
""", '會': """
會員中心	5277
會員專享	5282
會員專享內容	5282
會員專屬	5277
會員登入	5277
""", '月': """
月払い	3056
月額#円	2960
月額#円(税込	2960
月額プラン	3056
""", '有': """
有効なメールアドレスを入力してください	3058
有料会員からのプレゼント記事	3083
有料会員登録	2955
有料会員記事	3015
有料登録	2955
有料記事	2955
有道云笔记	5343
""", '朋': """
朋友圈	5290	5343
""", '服': """
服务条款	5297
服務條款	5297
""", '朗': """
朗读全文	5371
""", '朝': """
朝刊・夕刊	2955
""", '未': """
未满十八岁禁止饮酒	5369
未滿十八歲禁止飲酒	5369
""", '本': """
本を購入する	3037
本周投票	5319
本周热门	5352
本周调查	5319
本文へ	2994
本文へジャンプ	2992
本文へスキップ	2992
本文へスキップする	2992
本文へ移動	2994
本文对您有帮助吗	5364
本文尚无评论	5407
本文已锁定	5390
本文由ai语音朗读	5371
本週投票	5319
本週調查	5319
""", '机': """
机器翻译	5340
机翻	5372
""", '来': """
来测测你的知识	5367
""", '查': """
查看专题	5396
查看优惠	5413
查看作者主页	5397
查看作者更多文章	5329	5396
查看優惠	5413
查看全部	5311
查看全部图片	5396
查看全部文章	5416
查看全部評論	5364
查看全部评论	5364
查看全部话题	5307
查看原图	5311
查看原文	5353
查看商品	5417
查看回复	5364
查看回覆	5364
查看图集	5396
查看圖集	5396
查看地图	5312
查看專題	5396
查看投票結果	5407
查看投票结果	94	5407
查看文字稿	5371
查看方案	5413
查看更多	5311
查看更多图片	5396
查看更多評論	5322
查看更多评论	5364
查看留言	5304
查看結果	94	5320
查看结果	94	5312	5320
查看訂閱方案	5390
查看詳情	5312
查看订阅方案	5390
查看评论	5304
查看详情	5312
查看逐字稿	5371
查看高清图集	5396
""", '标': """
标签	5305
""", '检': """
检举评论	5407
""", '検': """
検索	2994
""", '業': """
業配	5296
""", '楽': """
楽天で見る	3037
楽天で詳細を見る	3037
楽天で購入	3037
楽天で購入する	3037
楽天市場で見る	3037
楽天市場で購入	3037
""", '標': """
標籤	5305
""", '機': """
機器翻譯	5340
機械翻訳	3040
""", '檢': """
檢舉	5304
檢舉留言	5407
""", '次': """
次のページ	2994
次の写真	3062
次の動画	3076
次の画像	3062
次の記事	2990
次の記事へ	2990
次の記事を読む	3081
次へ	2994
次を読む	2995
次ページ	2994
次回から自動的にログイン	3055
""", '正': """
正しいメールアドレスを入力してください	3058
正在加载播放器	5371
""", '此': """
此影片無法播放	5371
此文章已锁定	5390
此欄位為必填	5393
此視頻無法播放	5371
此视频不可用	5371
此视频已被删除	5371
此項為必填	5393
此页面对您有帮助吗	5364
此项为必填项	5393
""", '残': """
残り # %	2957
残り #%	2957
残り #% (#文字	2957
残り#%	2957
残り#% (#文字	2957
残り#%(#文字	2957
残り#％	2957
残り:#%	2957
残り:#％	2957
残り時間	3040
""", '毎': """
毎月寄付する	3052
毎月支援する	3052
""", '每': """
每一份支持都很重要	5387
每一份支持都重要	5387
每月捐款	5273
""", '民': """
民調	95
""", '沒': """
沒意見	5365
""", '没': """
没意见	5365
没有账号	5390
""", '注': """
注册	5277
注册成功	5414
注目の記事	2990
注目キーワード	2990
注目ワード	2990
注目記事	2990
""", '测': """
测测你的知识	5367
""", '清': """
清晰度	5372
""", '点': """
点击取消静音	5411
点击图片查看大图	5396
点击打开声音	5411
点击排行	5305
点击播放	5340
点击收听	5371
点击放大	5396
点击查看全文	5416
点击查看原文	5353
点击查看大图	5311
点击看更多	5308
点击阅读全文	5416
点击阅读原文	5353
点我看更多	5308
点我看视频	5340
点赞	5290
""", '為': """
為您推薦	5305
""", '热': """
热搜榜	5310
热榜	5310
热点	5305
热点排行	5310
热点推荐	5305
热门	5305
热门排行	5305
热门文章	5305
热门新闻	5305
""", '無': """
無所謂	5320
無料で体験する	2955
無料で始める	3055
無料で試す	3055
無料で読む	2955
無料アプリをダウンロード	3045
無料ゲーム	3035
無料会員登録	2955
無料会員限定	2955
無料体験	2955
無料登録	2955
無法播放影片	5371
無法載入影片	5411
無法顯示此內容	5375
""", '焦': """
焦點新聞	5305
""", '熱': """
熱門	5305
熱門排行	5305
熱門文章	5305
熱門新聞	5305
熱門話題	5305
""", '爆': """
爆料信箱	5397
爆料專線	5397
爆料热线	5397
""", '片': """
片長 #	5338
片長:#	5338
片长 #	5338
""", '特': """
特定商取引法に基づく表記	2976
特集	2990
特集を見る	3062
特集ページへ	3062
特集一覧	3062
特集一覧へ	3081
""", '猜': """
猜你喜欢	5305
猜你喜歡	5305
""", '現': """
現在の再生時間	3039
""", '生': """
生成aiを使用しています	3076
""", '用': """
用app開啟	5378
用户协议和隐私政策	5410
""", '由': """
由ai生成	5400
由ai语音朗读	5371
""", '申': """
申し込む	2955
""", '电': """
电子报	5283
电子邮箱	5283
""", '画': """
画像をクリックして拡大	3062
画像を拡大	2994
画像を拡大する	3062
画像を見る	2994
画質	3040
""", '留': """
留言	5304
留言(#	5304
留言内容	5415
留言已關閉	5364
留言規則	5364
留言规则	5364
""", '略': """
略過廣告	5411
""", '登': """
登入	5277
登入/註冊	5277
登入後留言	5364
登出	19
登录	5277
登录/注册	5277
登录后发表评论	5364
登錄	5277
登録	2955
登録が完了いたしました	3079
登録が完了しました	3015
登録して続きを読む	2955
登録する	2955
""", '發': """
發佈留言	5322
發現錯誤?請告訴我們	5340
發生錯誤	5394
發表留言	5304
發表評論	5304
""", '百': """
百度贴吧	5343
""", '皆': """
皆さまのご支援が力になります	3052
""", '監': """
監修者	3064
""", '目': """
目前時間	5372
目录	5311
目次	2994
目次へ戻る	3081
目錄	5311
""", '直': """
直接看食谱	64
""", '相': """
相关主题	5305
相关报道	5305
相关推荐	5305
相关文章	5305
相关新闻	5305
相关标签	5305
相关视频	5352
相关阅读	5305
相關主題	5305
相關報導	5305
相關影片	5352
相關推薦	5305
相關文章	5305
相關新聞	5305
相關標籤	5305
相關閱讀	5305
""", '看': """
看了这篇文章的人也看	5305
看全文	5396
看全部留言	5322
看全部留言 (#	5322
看原文	5353
看更多	5305
看更多作者文章	5396
看更多文章	5352
看更多新聞	5308	5352
看更多新闻	5308
看更多照片	5396
看結果	94
""", '知': """
知道了	5312
""", '確': """
確認する	3059
確認メールをお送りしました	3058
確認メールを送信しました	3058
確認画面へ	3059
""", '禁': """
禁止酒駕	5406
禁止酒駕,飲酒過量有害健康	5369
""", '稍': """
稍后	5380
稍后再说	5272
稍后提醒我	5272
稍后阅读	5340
稍後	5380
稍後再說	5272
稍後提醒我	5272
稍後閱讀	5340
""", '立': """
立即开通	5413
立即投票	94
立即捐助	5387
立即捐款	5273
立即捐赠	5387
立即支持	5412
立即訂閱	5277
立即订阅	5277
立即试玩	5367
立即購票	5369
立即贊助	5387
立即购票	5369
立即选购	5369
立即選購	5369
立即開始玩	5367
""", '第': """
第 # 張,共 # 張	5307
第 # 頁,共 # 頁	5308
第 # 页,共 # 页	5308
第#张/共#张	5307
第#頁 共#頁	5308
第#页,共#页	5308
""", '筆': """
筆者	3064
筆者プロフィール	3063
""", '管': """
管理 cookie	5299
管理cookie	5375
管理偏好設定	5410
管理偏好设置	5410
管理同意	5375
管理同意设置	5375
管理同意選項	5375
管理設定	5300
管理设置	5300
管理选项	5410
管理選項	5410
""", '粉': """
粉絲團	5291
""", '精': """
精彩推荐	5352
精彩推薦	5352
精选	5305
""", '紙': """
紙面ビューアー	2955
""", '結': """
結果を見る	94	2995
""", '続': """
続きはこちら	3026
続きをみる	2994
続きを読む	2955
続けて読む	3081
""", '網': """
網友投票	5319
網友留言	5304
""", '編': """
編輯推薦	5305
編輯準則	5397
編輯精選	5305
編集ポリシー	3063
編集方針	3064
編集部おすすめ	2990
編集部のおすすめ	2990
""", '縮': """
縮小	2968
縮小字體	5404
""", '繼': """
繼續使用網頁版	5378
繼續閱讀	5311
繼續閱讀請往下	5369
""", '續': """
續訂	5413
""", '纠': """
纠错	5304
""", '继': """
继续在浏览器阅读	5378
继续浏览内容	5311
继续阅读	5311
""", '续': """
续订	5413
""", '编': """
编辑准则	5397
编辑推荐	5305
编辑精选	5305
""", '缩': """
缩小字体	5404
""", '网': """
网友评论	5304
网友评论仅供其表达个人看法,并不表明本站立场	5407
""", '翻': """
翻訳を表示	2995
""", '联': """
联系作者	5397
联系我们	5297
联系编辑部	5397
""", '聯': """
聯絡我們	5297
聯絡編輯部	5397
""", '聽': """
聽全文	5340
聽文章	5371
聽新聞	5290
聽這篇文章	5340
""", '脳': """
脳トレ	3036
""", '自': """
自动播放	5372
自動再生	3040
自動播放	5372
自動翻訳	3040
自定义金额	5387
自訂金額	5387
""", '菜': """
菜单	5311
""", '著': """
著作権	2976
著者の記事一覧	3062
著者をフォロー	3068
著者をフォローする	3068
著者プロフィール	3063
""", '複': """
複製	5405
複製網址	5340
複製連結	5290	5343
""", '要': """
要接收推送通知吗	5379
要接收通知嗎	5379
""", '視': """
視頻由ai生成	5411
""", '觀': """
觀看更多	5352
""", '视': """
视频	5305
视频不可用	5371
视频加载中	5371
视频加载失败	5411
视频已下架	5371
视频已失效	5371
视频无法播放	5371
视频时长	5411
视频正在加载	5371
""", '解': """
解鎖全文	5340
解鎖文章	5413
解锁全文	5340
解锁文章	5413
解除しました	3051
解除方法	3051
解除方法はこちら	3051
""", '訂': """
訂戶專享	5369
訂戶專享優惠	5369
訂戶專享內容	5390
訂戶贈閱	5418
訂正について	3063
訂閱	5277
訂閱成功	5414
訂閱推播	5379
訂閱方案	5413
訂閱會員	5277
訂閱會員專屬內容	5340
訂閱郵件	5283
訂閱電子報	5283
""", '記': """
記事に関するお問い合わせ	3063
記事の続きはこちら	3026
記事の続きを読む	3062
記事の誤りを報告	3004	3072
記事の誤りを報告する	2987
記事は広告の下に続きます	3037
記事は広告の後に続きます	3037
記事へのお問い合わせ	3063
記事へのご意見	2981
記事をサポートする	2952
記事をシェア	3083
記事をシェアする	3083
記事をプレゼント	2955
記事をプレゼントする	3015
記事を保存	2968
記事を保存する	3015
記事を印刷する	2968
記事を聴く	3039
記事を評価する	3072
記事を読む	2994
記事を購入する	3078
記事を音声で聞く	3039
記事を音声で聴く	3039
記事ランキング	2990
記事一覧	2994
記事一覧へ	3062
記事一覧を見る	3026
記事全文を読む	2994
記住我	5391
記者をフォロー	3068
記者プロフィール	3063
記者募集	3007
記者募集中	3007
""", '設': """
設定を保存	3042
設定を保存する	3042
設定を変更	2979
設定を変更する	3075
設定を管理	3075
""", '許': """
許可	3047
許可する	2976	2979
""", '註': """
註冊	5277
註冊成功	5414
""", '評': """
評価順	3034
評論	5304
評論已關閉	5364
評論規則	5364
""", '話': """
話題の記事	2990
""", '該': """
該作者其他文章	5329
該作者更多文章	5396
該作者的更多文章	5329
""", '詳': """
詳しく見る	2979	2995
詳細	2995
詳細を見る	3082
詳細・購入はこちら	3037
詳細設定	2979
""", '語': """
語音播報	5340
語音朗讀	5340
""", '誤': """
誤りを報告	2995
誤りを報告する	3072
誤字・脱字を報告	2987	3004
誤字・脱字を報告する	2987	3004
誤字脱字の報告	3015
誤字脱字を報告	3063
誤字脱字を報告する	2987	3004	3015
""", '読': """
読まれている記事	2990
読み上げ	3015
読み放題	2960
読み続ける	2995
読み込み中です	3039
読者限定	3037
""", '請': """
請填寫讀者問卷	5340
請我們喝杯咖啡	5387
請查收郵件	5393
請檢查您的收件匣	5393
請繼續下滑閱讀	5369
請繼續往下閱讀	5296
請輸入您的電子郵件	5414
請輸入有效的電子郵件	5393
請輸入有效的電子郵件地址	5393
請輸入電子郵件	5283
請選擇金額	5412
請關閉廣告攔截器	5382
""", '讀': """
讀者優惠	5369
讀者專享	5369
讀者投書	5321
""", '讚': """
讚	5290
讚賞支持	5273
""", '订': """
订户专享	5369
订户专享优惠	5369
订户赠阅	5418
订阅	5277
订阅会员	5277
订阅成功	5414
订阅推送	5379
订阅邮件	5283
""", '记': """
记住我	5391
记者简介	5397
""", '设': """
设为google首选来源	5401
""", '评': """
评论	5304
评论(#	5304
评论功能已关闭	5407
评论已关闭	5364
评论规则	5364
""", '诚': """
诚聘英才	5340
""", '话': """
话题	5305
""", '该': """
该作者其他文章	5329
该作者的更多文章	5329
该文章已关闭评论	5407
该视频不可用	5371
该视频已下架	5371
该邮箱已被注册	5414
""", '详': """
详情	5312
""", '语': """
语音朗读	5340
语音由ai生成	5371
""", '说': """
说点什么	5407
""", '请': """
请先登录再评论	5340
请关闭广告拦截器	5382
请我们喝杯咖啡	5387
请查收邮件	5393
请检查您的收件箱	5393
请继续往下阅读	5296
请输入您的电子邮件	5414
请输入您的邮箱	5414
请输入昵称	5407
请输入有效的电子邮件地址	5393
请输入有效的邮箱地址	5393
请输入邮箱	5283
请选择金额	5412
""", '读': """
读者专享	5369
读者优惠	5369
""", '豆': """
豆瓣	5343
""", '購': """
購入はこちら	3037
購票	5406
購票連結	5369
購読	2955
購読する	2955
購読のお申し込み	2955
購読プラン	3078
購読プランを見る	3055
購読申し込み	2955
購買本書	5369
""", '贈': """
贈る	3070
贈送文章	5340
贈送文章給朋友	5340
贈送此文	5340
""", '贊': """
贊助	5273
贊助內容	5296
贊助商	5296
贊助我們	5387
""", '购': """
购买本书	5369
购买此书	5369
购票	5406
购票链接	5369
""", '赞': """
赞	5365
赞助	5273
赞助内容	5296
赞助商链接	5296
赞助我们	5387
赞赏	5273
赞赏作者	5412
""", '赠': """
赠送文章	5404
赠送此文	5340
""", '超': """
超值方案	5390
""", '跳': """
跳到主要內容	5311
跳到內容	5308
跳到食谱	64
跳至主要內容	5308
跳至主要内容	5308
跳至內容	5308
跳至食譜	64
跳转到主要内容	5308
跳转到食谱	64
跳过广告	5411
""", '踩': """
踩	5365
""", '載': """
載入中	5371
載入內容	5375
載入更多	5311
載入貼文	5375
""", '輸': """
輸入您的電子郵件	5414
""", '轉': """
轉發	5290
""", '转': """
转发	5290
""", '载': """
载入内容	5375
""", '输': """
输入您的邮箱	5414
""", '返': """
返信	2981
返信する	2981
返信を書く	3072
返信を表示	3033
返信を見る	3033
返信を隠す	3033
返回上一页	5416
返回列表	5416
返回頂部	5396
返回顶部	5311
返回首頁	5396
返回首页	5311
""", '还': """
还不是会员	5390
还有更多精彩内容	5416
还没有账号	5390
""", '这': """
这篇文章对你有帮助吗	5364
这篇文章对您有帮助吗	5364
""", '进': """
进入专题	5396
进入专题页	5396
""", '连': """
连结已复制	5404
""", '追': """
追蹤	5291
追蹤中	5401
追蹤主題	5401
追蹤作者	5401
追蹤我們	5291
""", '退': """
退出全屏	5371
""", '送': """
送信	94	3059
送信が完了しました	3058
送信しました	3058
送信する	94	3059
送信完了	3058
送出	94	5394
送出成功	5393
送出留言	5364
送出評論	5364
送料無料	3071
""", '选': """
选择	5391
选择方案	5390
选择订阅方案	5390
选择金额	5412
""", '逐': """
逐字稿	5372
""", '這': """
這篇文章對你有幫助嗎	5364
這篇文章對您有幫助嗎	5364
""", '通': """
通報	3034
通報する	2981
通知をオン	2967
通知をオンにする	3046
通知を受け取らない	3046
通知を受け取りますか	3046
通知を受け取る	3015
通知を設定する	3046
通知を許可	3046
通知を許可しますか	3046
通知を許可する	3046
""", '速': """
速報	2990
速報を通知で受け取る	3046
速報通知を受け取る	3015
""", '連': """
連結已複製	5340
連載	2990
連載の新着をメールでお知らせ	2972
連載をフォロー	3068
連載をフォローする	3068
連載を見る	3062
連載一覧	3062
""", '運': """
運営会社	2976	3004
""", '違': """
違反を報告	3033
違反を報告する	3033
違反報告	2981
""", '選': """
選單	5311
選択する	3056
選擇	5391
選擇方案	5390
選擇訂閱方案	5390
選擇金額	5412
""", '還': """
還不是會員	5390
還沒有帳號	5390
""", '邮': """
邮箱	5283
邮箱格式不正确	5393
邮箱格式错误	5393
""", '配': """
配信停止はいつでも可能です	3058
""", '重': """
重新加载页面	5382
重新播放	5372
重新整理頁面	5382
重新載入頁面	5382
""", '金': """
金額を入力	3052
金額を指定	3052
金額を指定する	3052
金額を選ぶ	3077
金額を選択	3077
金額を選択してください	3077
""", '錯': """
錯誤回報	5321
""", '链': """
链接已复制	5340
""", '閉': """
閉じる	2951	2994
""", '開': """
開く	2995
開啟推播	5379
開啟通知	5379	5381
開始測驗	5367
開通會員	5277
""", '間': """
間違いを見つけたら	3063
""", '関': """
関連	2990
関連する記事	2990
関連キーワード	2990
関連タグ	2990
関連トピックス	2990
関連ニュース	2990
関連リンク	2990
関連動画	2990
関連動画を見る	3076
関連情報	2990
関連記事	2990
関連記事はこちら	3025
関連記事をもっと見る	3081
関連記事を見る	3081
""", '閱': """
閱讀下一篇	5416
閱讀全文	5311
閱讀原文	5353
閱讀排行	5310
閱讀更多	5311
""", '關': """
關於作者	5397
關於我們	5297
關注	5291
關注作者	5401
關注我們	5291
關注此主題	5401
關鍵字	5305
關閉	5272
關閉視窗	5416
關閉選單	5416
""", '阅': """
阅读下一篇	5416
阅读全文	5311
阅读剩余全文	5416
阅读原文	5353
阅读排行	5310
阅读更多	5311
""", '随': """
随时取消	5390
随时可取消	5390
""", '隐': """
隐私偏好	5410
隐私政策	5297
隐私权政策	5297
隐私设置	5376
""", '隨': """
隨時取消	5390
""", '隱': """
隱私偏好	5410
隱私政策	5297
隱私權政策	5297
隱私權設定	5375
隱私設定	5376
""", '離': """
離開全螢幕	5371
""", '電': """
電子信箱	5283
電子信箱格式錯誤	5393
電子報	5283
電子版	2955
電子郵件格式不正確	5393
電郵	5394
""", '静': """
静音	5372
""", '靜': """
靜音	5372
""", '音': """
音声で聞く	2968
音声をダウンロード	3039
音声を再生	3076
音声読み上げ	3015
音頻長度 #	5338
音频播放器	5411
""", '頭': """
頭條	5305
""", '顯': """
顯示內容	5375
顯示原文	5312
顯示字幕	5371
顯示更多	5311
顯示貼文	5375
""", '飲': """
飲酒過量,有害健康	5369
飲酒過量有害健康	5369
""", '首': """
首頁	5311
首页	5311
""", '马': """
马上开始	5312
马上玩	5367
""", '验': """
验证码	5394
""", '點': """
點我看影片	5340
點我看更多	5308
點擊排行	5310
點擊播放	5371
點擊播放本文	5340
點擊放大	5396
點擊看大圖	5396
點擊看更多	5308
點擊開啟聲音	5411
點擊閱讀全文	5416
點此看更多	5308
點閱排行	5352
""", '가': """
가	3106	3140
가 가 가	3140
가가가	3140
가격 보기	3213
가로세로 낱말퀴즈	3166
가입하기	3095
가장 많이 본 뉴스	3113
가장 인기	3188
""", '강': """
강연 신청하기	3155
""", '개': """
개인정보 보호 설정	3207
개인정보 설정	3172
개인정보 수집 동의	3189
개인정보 수집 및 이용 동의	3189
개인정보 수집 및 이용에 동의합니다	3189
개인정보 수집·이용에 동의합니다	3189
개인정보 처리방침	3111
개인정보처리방침	3111
""", '갤': """
갤러리 닫기	3212
갤러리 보기	3194
""", '거': """
거부	3111	3133
""", '검': """
검색	3115
""", '게': """
게시물 보기	3172
게시물 불러오기	3172
게임 전체보기	3164
게임 하러 가기	3164
""", '결': """
결과 보기	94	3116
""", '계': """
계속 읽기	3095
계정이 있으신가요	3187
""", '고': """
고객센터	3111
고충처리	3128
고충처리인	3128	3195
""", '공': """
공감	3163
공감백배 #	3141
공감순	3163
공유	3106
공유하기	3106
""", '과': """
과거순	3163
""", '관': """
관련 기사	3113
관련 기사 더보기	3212
관련 뉴스	3113
관련 영상	3151
관련 태그	3113
관련기사	3113
관련기사 더보기	3212
관련뉴스	3113
관련키워드	3113
""", '광': """
광고	3110
광고 건너뛰기	3208
광고 닫기	3110
광고 문의	3128
광고 문의하기	3156
광고 아래에 기사가 계속됩니다	3167
광고 영역	90
광고 종료	3167
광고 차단 해제 방법	3178
광고 차단을 해제해 주세요	3178
광고 차단을 해제했습니다	3178
광고 차단이 감지되었습니다	3178
광고 후 계속됩니다	3167
광고문의	3128
광고성 정보 수신 동의	3189
광고성 정보 수신에 동의합니다	3189
""", '괜': """
괜찮습니다	3090
""", '교': """
교보문고에서 구매	3167
""", '구': """
구글 계정으로 계속하기	3187
구글 계정으로 로그인	3187
구글 선호 매체로 추가	3199
구글 플레이에서 다운로드	3175
구글로 계속하기	3187
구글로 로그인	3187
구글플레이에서 다운로드	3175
구독	3095
구독 갱신	3210
구독 상품 보기	3187
구독 상품 선택	3187
구독 상품 안내	3210
구독 신청	3095
구독 신청이 완료되었습니다	3189
구독 신청하기	3187
구독 안내	3210
구독 전용	3095
구독 중	3095
구독 취소	3200
구독권 선택	3187
구독신청	3095	3128
구독이 완료되었습니다	3143
구독자 전용	3098
구독자 전용 기사	3187
구독자 전용 혜택	3167
구독자 혜택	3167
구독자가 선물한 기사입니다	3214
구독중	3199
구독하고 이어서 읽기	3143
구독하기	3095
구매하기	3167
구매하러 가기	3167
""", '글': """
글씨 크기	68
글씨크기	3106
글자 작게	3201
글자 크게	3201
글자 크기	3106
글자 크기 변경	68	3143
글자 크기 조절	68	3143
글자크기	3106	3140
글자크기 변경	68
글자크기 설정	68
글자크기 조절	68
""", '금': """
금액 선택	3209
금액 직접 입력	3183
금액을 선택하세요	3209
금액을 선택해 주세요	3209
""", '기': """
기계 번역	3169
기대해요 #	3141
기부하기	3091
기사 계속 보기	3212
기사 공유	3201
기사 공유하기	3106
기사 구매	3210
기사 더 보기	3212
기사 더보기	3143
기사 듣기	3143
기사 링크 복사	3143
기사 본문	3115
기사 선물하기	3143
기사 스크랩	3201
기사 스크랩하기	3143
기사 오류 신고	3143
기사 오류 제보	3143
기사 요약	3198
기사 원문 보기	3143
기사 음성으로 듣기	3168
기사 잠금 해제	3210
기사 저장	3201
기사 저장하기	3143
기사 전문 보기	3194
기사 전체보기	3194
기사 제보	3128	3195
기사 제보 및 문의	3143
기사 추천	3204
기사 평가하기	3204
기사 후원하기	3091
기사는 광고 아래에 계속됩니다	3167
기사는 광고 후 계속됩니다	3167
기사듣기	3168
기사를 공유합니다	3214
기사에 대한 의견	3112
기사원문	3115
기사저장	3106
기사제보	3128	3195
기사추천	3204
기자 구독	3127
기자 구독하기	3127
기자 소개	3195
기자 응원하기	3129
기자 페이지	3127
기자 프로필	3129
기자 프로필 보기	3127
기자 홈	3129
기자구독	3129	3199
기자에게 메일 보내기	3195
기자에게 이메일 보내기	3195
기자의 다른 기사	3127
기자의 다른 기사 보기	3129	3194
기자의 다른기사	3113	3129
기자의 다른기사 보기	3194
기자페이지 바로가기	3194
기자프로필	3129
기획 기사 보기	3194
""", '나': """
나중에	3090
나중에 보기	3143
나중에 읽기	3143
나중에 하기	3090
""", '남': """
남은 시간	3169
""", '낱': """
낱말 퍼즐 풀기	3123
낱말퀴즈	3166
""", '내': """
내 정보	3095
내용을 입력하세요	3211
내용을 입력해 주세요	3211
""", '네': """
네, 받을게요	3176
네이버 구독	3109
네이버 로그인	3187
네이버 밴드 공유	3201
네이버 블로그	3106
네이버로 로그인	3187
네이버에서 구독	3109
네이버에서 구독하기	3109
""", '놀': """
놀랐어요 #	3141
""", '놓': """
놓치면 안 되는 기사	3151
""", '뉴': """
뉴스 더보기	3194
뉴스 듣기	3143
뉴스레터 구독	3101
뉴스레터 구독 신청	3101
뉴스레터 구독이 완료되었습니다	3211
뉴스레터 무료 구독	3143
뉴스레터 신청	3101
""", '닉': """
닉네임을 입력하세요	3204
""", '다': """
다른 공유 찾기	3106
다른 금액	3183
다른 기사	22	3113
다른 기사 더 보기	22
다른 기사 보기	3127
다른기사	3113
다른기사 보기	3113
다시 보기	3169
다시 보지 않기	3090
다시보기	3169
다음	3115
다음 기사	3113
다음 기사 보기	3143
다음 기사 읽기	3212
다음 동영상	3208
다음 사진	3194
다음 영상	3208
다음 이미지	3212
다음 페이지	3115
다음글	3194
다음기사	3113
다음에	3090
다음에 하기	3177
다크모드	3173
""", '닫': """
닫기	3090
""", '답': """
답글	3112
답글 달기	3162
답글 더보기	3162
답글 보기	3162
답글 쓰기	3162
답글 접기	3162
답글쓰기	3112
""", '당': """
당신의 생각은	3122
당신이 좋아할 만한	3113
""", '댓': """
댓글	3112
댓글 #	3112
댓글 #개	3112
댓글 닫기	3162
댓글 달기	3125
댓글 더보기	3162
댓글 등록	3162
댓글 등록하기	3162
댓글 보기	3112
댓글 신고	3204
댓글 신고하기	3204
댓글 쓰기	3112
댓글 운영 원칙	3162
댓글 운영 정책	3143
댓글 운영정책	3125	3143
댓글 입력	3125
댓글 작성	3162
댓글 작성 규칙	3162
댓글 작성하기	3162
댓글 전체보기	3125
댓글 정렬	3125
댓글 정책	3162
댓글보기	3112
댓글쓰기	3112
댓글을 남겨 주세요	3204
댓글을 남겨주세요	3204
댓글을 입력하세요	3204
댓글을 입력해 주세요	3204
댓글을 입력해주세요	3112
댓글을 작성하려면 로그인 해주세요	3204
댓글이 닫혔습니다	3162
""", '더': """
더 많은 옵션	3201
더 보기	3115
더 알아보기	3133
더보기	3113	3115
""", '도': """
도서 구매하기	3167
도움돼요 #	3141
도움이 되었나요	3162
""", '독': """
독자 의견 조사	3143
독자 특별 할인	3167
독자 할인	3167
""", '동': """
동영상	3113
동영상 로딩 중	3168
동영상 보기	3208
동영상 재생	3168
동영상 플레이어	3208
동영상을 불러오는 중입니다	3168
동영상을 불러올 수 없습니다	3208
동영상을 재생할 수 없습니다	3168
동의	3111	3133
동의 관리	3172
동의 철회	3172
동의 철회하기	3172
동의 후 계속	3172
동의하고 계속	3172
동의하고 계속하기	3172
동의합니다	3111
""", '뒤': """
뒤로 가기	3116
""", '등': """
등록	3112
""", '디': """
디지털 구독하기	3210
디지털뉴스부	3127
디지털뉴스팀	3127
디지털콘텐츠팀	3127
""", '또': """
또는	3188
""", '라': """
라인	3106
""", '랭': """
랭킹	3113
랭킹뉴스	3113
""", '레': """
레시피 바로가기	64
레시피 보기	64
레시피 인쇄	64
레시피 인쇄하기	64
레시피 저장	64
레시피 저장하기	64
레시피 평가하기	64
레시피로 바로가기	64
레시피로 이동	64
""", '로': """
로그아웃	19
로그인	3095
로그인 상태 유지	3187
로그인 유지	3187
로그인 전용 기사	3187
로그인 후 댓글 쓰기	3143
로그인 후 댓글 작성이 가능합니다	3204
로그인 후 댓글을 작성하실 수 있습니다	3125
로그인 후 댓글을 작성할 수 있습니다	3162
로그인 후 이용해 주세요	3162
로그인/회원가입	3095
로그인이 필요	3098
로그인하고 계속 읽기	3210
로딩 중	3168
로딩 중입니다	3168
로딩중	3168
""", '링': """
링크 복사	3106
링크가 복사되었습니다	3143
""", '마': """
마이페이지	3095
""", '많': """
많이 본 기사	3113
많이 본 뉴스	3113
많이 본 영상	3151
많이 읽은 기사	3113
많이본 기사	3113
많이본 뉴스	3113
""", '맨': """
맨 위로	3115
맨위로	3115
""", '메': """
메뉴	3115
메뉴 닫기	3115
메시지가 전송되었습니다	3189
메일	3106
메일함을 확인해 주세요	3189
""", '멤': """
멤버십 가입	3210
멤버십 가입하기	3210
""", '모': """
모두 거부	3173
모두 동의	3111
모두 허용	3173
모든 쿠키 거부	3207
모든 쿠키 수락	3207
모든 쿠키 허용	3207
모바일 웹으로 계속	3175
""", '목': """
목록	3115
목록 보기	3194
목록보기	3115
목록으로	3194
목록으로 돌아가기	3212
""", '무': """
무료 게임	3164
무료 배송	3203
무료 체험 시작하기	3095
무료 회원가입	3095
무료, 스팸 없음	3189
무료로 읽기	3210
무료배송	3203
무제한 이용하기	3210
""", '문': """
문의	3112
문의 내용	3211
문자 크기	68
""", '바': """
바로 구매하기	3167
바로가기	3106
""", '반': """
반응형 광고 영역	90
""", '배': """
배속	3169
""", '밴': """
밴드	3106
""", '번': """
번역 보기	3116
""", '베': """
베스트	3113
""", '보': """
보내기	3191
""", '복': """
복사	3202
복사하기	3106
""", '본': """
본 사이트는 쿠키를 사용합니다	3134
본문 글씨 줄이기	3106	3140
본문 글씨 키우기	3106	3140
본문 바로가기	3115
본문으로 바로가기	3115
""", '북': """
북마크	3106
""", '분': """
분석탁월 #	3141
""", '브': """
브라우저에서 계속	3175
브라우저에서 계속 보기	3175
""", '비': """
비공감	3163
비밀번호 찾기	3095
비밀번호를 잊으셨나요	3187
""", '사': """
사업제휴	3128
사이트맵	3111
사전 등록하기	3155
사전등록 하기	3155
사진 더 보기	3194
사진 더보기	3194
사진 모두 보기	3194
사진 크게 보기	3194
사진 크게보기	3194
사진 확대	3115
""", '삭': """
삭제된 동영상입니다	3168
""", '상': """
상품 보기	3213
상품 상세보기	3213
""", '새': """
새로고침	3178
""", '선': """
선착순 # 명	3154
선착순 #명	3154
선착순 마감	3154
선택	3188
선택 저장	3172
선호 매체로 추가	3199
""", '설': """
설문	95
설문 결과	3163
설문 결과 보기	3204
설문 참여 바로가기	3143
설문 참여하기	3143
설문에 참여하기	3162
설문조사	95
설문조사 참여하기	3143
설정	3133
설정 관리	3207
설정 저장	3172
""", '소': """
소리 켜기	3208
""", '속': """
속보	3113
속보 알림 받기	3143
속보 알림 신청	3143
속보 알림을 받으시겠습니까	3176
""", '스': """
스도쿠	3166
스크랩	3106
스크랩하기	3143
스크립트	3169
스크립트 보기	3168
스토어	3203
스토어 바로가기	3167
스폰서	3110
스폰서 링크	3156
스폰서 콘텐츠	3156
스폰서링크	3156
""", '슬': """
슬퍼요	3141
슬퍼요 #	3141
""", '시': """
시리즈 보기	3194
""", '신': """
신고	3112
신고하기	3163
신문구독	3095
신청이 완료되었습니다	3189
""", '실': """
실시간 뉴스	3113
""", '쏠': """
쏠쏠정보 #	3141
""", '아': """
아마존에서 구매	3167
아마존에서 보기	3167
아이디 저장	3187
아이디 찾기	3187
아직 회원이 아니신가요	3187
""", '알': """
알겠습니다	3116
알라딘에서 구매	3167
알라딘에서 보기	3167
알림 받기	3105
알림 설정	3105
알림 설정하기	3176
알림 켜기	3176
알림 허용	3176
알림을 받으시겠습니까	3176
알림을 받으시겠어요	3176
알림을 켜시겠습니까	3176
""", '애': """
애드블록을 해제해 주세요	3178
애드블록이 감지되었습니다	3178
애플로 계속하기	3187
애플로 로그인	3187
""", '앱': """
앱 다운로드	3105
앱 다운로드하기	3105
앱 다운받기	3175
앱 설치	3105
앱 설치하기	3105
앱스토어에서 다운로드	3175
앱에서 계속 읽기	3175
앱에서 보기	3175
앱에서 열기	3175
앱에서 이어보기	3175
앱으로 보기	3175
""", '언': """
언제든 해지 가능	3187
언제든지 수신 거부할 수 있습니다	3189
언제든지 해지 가능	3187
""", '얼': """
얼리버드 할인	3155
""", '에': """
에디터 추천	3113
""", '여': """
여러분의 생각은	3122
여러분의 후원이 큰 힘이 됩니다	3183
""", '연': """
연간 결제	3188
연간 구독	3188
연관기사	3113
연재 보기	3194
""", '열': """
열기	3116
""", '영': """
영상	3113
영상 길이 #	3138
영상 더보기	3194
영상 보기	3143
영상 재생	3168
영상으로 만나보세요	3143
영상으로 보기	3143
영상을 불러오는 중입니다	3168
영상을 불러올 수 없습니다	3208
영상을 재생할 수 없습니다	3168
""", '예': """
예매 바로가기	3167
예매하기	3167
예스#에서 구매	3167
예스#에서 보기	3167
""", '오': """
오늘 하루 보지 않기	3090
오늘은 그만 보기	3090
오늘의 낱말 퍼즐	3123
오늘의 설문	3123
오늘의 스도쿠	3123
오늘의 십자말풀이	3123
오늘의 운세	3166
오늘의 추천	3113
오늘의 투표	3123
오늘의 핫뉴스	3151
오디오 다운로드	3168
오디오 플레이어	3208
오디오로 듣기	3143
오래된순	3163
오류 신고	3112
오류 신고하기	3143
오류가 발생했습니다	3189
오타 신고	3162
오탈자 신고	3143
""", '온': """
온라인뉴스팀	3127
""", '올': """
올바른 이메일 주소를 입력해 주세요	3189
올바른 이메일을 입력해 주세요	3189
""", '옵': """
옵션 관리	3207
""", '요': """
요금제 보기	3210
요약	3115
""", '원': """
원고료 보내기	3209
원문 보기	3116
원문보기	3115
""", '월': """
월간 결제	3188
월간 구독	3188
""", '웨': """
웨비나 신청하기	3155
""", '웹': """
웹에서 계속 보기	3175
""", '위': """
위로	3115
위로 가기	3194
""", '유': """
유료 구독자 전용	3187
유료 기사입니다	3143
유료회원 전용	3187
유료회원 전용 기사	3187
유튜브 구독	3109
유튜브 구독하기	3109
유튜브에서 보기	3205
""", '윤': """
윤리강령	3128
""", '음': """
음성 다운로드	3168
음성 재생하기	3143
음성으로 듣기	3106
음소거	3169
음소거 해제	3168
음소거를 해제하려면 탭하세요	3208
""", '응': """
응원하기	3091
응원해요 #	3141
""", '의': """
의견 남기기	3162
의견 보내기	3162
의견 쓰기	3112
""", '이': """
이 기사 공유하기	3214
이 기사 구매하기	3210
이 기사 어땠나요	3143
이 기사 어떠셨나요	3162
이 기사가 도움이 되었나요	3162
이 기사는 잠겨 있습니다	3187
이 기사를 공유합니다	3143
이 기사를 추천합니다	3143
이 기사를 평가해 주세요	3204
이 기사와 함께 읽은 기사	3143
이 기자의 다른 기사	3129	3143
이 기자의 다른 기사 더보기	3194
이 동영상을 재생할 수 없습니다	3168
이 사이트는 쿠키를 사용합니다	3134
이 시각 많이 본 기사	3151
이 시각 많이 본 뉴스	3151
이 시각 주요뉴스	3113
이 시각 추천뉴스	3113
이 음성은 ai가 생성했습니다	3168
이 주제 팔로우	3199
이 콘텐츠를 표시할 수 없습니다	3172
이 페이지가 도움이 되었나요	3162
이런 기사는 어때요	3151
이름을 입력하세요	3211
이름을 입력해 주세요	3211
이메일	3106
이메일 주소 입력	3211
이메일 주소를 입력하세요	3189
이메일 주소를 입력해 주세요	3211
이메일 형식이 올바르지 않습니다	3189
이메일로 계속하기	3210
이메일로 공유	3201
이메일로 로그인	3210
이메일무단수집거부	3111
이메일을 입력하세요	3189
이메일을 입력해 주세요	3189
이메일을 입력해주세요	3211
이메일을 확인해 주세요	3189
이미 계정이 있으신가요	3187
이미 구독 중이신가요	3095
이미 구독 중입니다	3211
이미 등록된 이메일입니다	3211
이미 참여하셨습니다	3162
이미 투표하셨습니다	3162
이미 회원이신가요	3095
이미지 크게 보기	3115
이미지 크게보기	3194
이미지 확대	3115
이번 주 설문	3123
이번 주 투표	3123
이번주 설문	3123
이슈	3113
이어서 읽기	3212
이용권 구매	3187
이용권 선택	3187
이용약관	3111
이용약관에 동의합니다	3189
이전	3115
이전 기사	3113
이전 기사 보기	3143
이전 사진	3194
이전 영상	3208
이전 이미지	3212
이전글	3194
이전기사	3113
""", '인': """
인기 급상승	3151
인기 기사	3113
인기기사	3113
인기뉴스	3113
인쇄	3106
인쇄하기	3106
인스타그램 팔로우	3143
인스타그램에서 보기	3205
인스타그램에서 이 게시물 보기	3205
""", '일': """
일시	3184
일시 후원	3183
일시 후원하기	3183
일시정지	3169
일시후원	3091
""", '자': """
자동 번역	3169
자동 재생	3169
자동재생	3169
자막 보기	3168
자막 켜기	3168
자바스크립트가 비활성화되어 있습니다	3172
자발적 유료 구독	3209
자세히	3116
자세히 보기	3116	3133
""", '작': """
작게	3202
""", '장': """
장바구니 담기	3213
장바구니에 담기	3213
""", '재': """
재생	3115	3138
재생 속도	3168
재생 시간	3169
재생 시간 #	3138
재생속도	3168
재생시간 #	3138
재생할 수 없는 동영상입니다	3168
""", '저': """
저자 소개	3196
저작권규약	3111
저장	3106
""", '전': """
전송	3191
전송되었습니다	3189
전체 기사	3212
전체 기사 보기	3194
전체 뉴스 보기	3194
전체 댓글	3112
전체 댓글 보기	3125
전체 동의	3173
전체 보기	3115
전체 사진 보기	3194
전체 화면	3169
전체메뉴	3115
전체보기	3115
전체화면	3169
전체화면 종료	3168
""", '접': """
접기	3115
접수되었습니다	3211
""", '정': """
정기	3184
정기 후원	3183
정기 후원하기	3091
정기구독	3095
정기후원	3091
정기후원 신청	3209
정기후원 신청하기	3209
정기후원하기	3183
정렬	3163
정상적으로 접수되었습니다	3211
정정·반론보도 신청	3195
정정보도 신청	3195
정정보도 요청	3195
""", '제': """
제보	3112
제보 바로가기	3195
제보하기	3112
제작 지원	3203
제작지원	3203
제출	94	3191
제휴 광고	3167
제휴 문의	3128
제휴 콘텐츠	3167
제휴문의	3128
""", '좋': """
좋아요	3106
좋아요 #	3141
좋은 기사 후원하기	3091
""", '주': """
주소 복사	3143
주소가 복사되었습니다	3143
주소복사	3106
주요 기사	3113
주요 뉴스	3113
주요 뉴스 더보기	3151
주요기사	3113
주요뉴스	3113
주제 팔로우	3199
""", '지': """
지금 구매하기	3167
지금 뜨는 기사	3151
지금 뜨는 뉴스	3151
지금 플레이	3164
지금 플레이하기	3164
지금 후원하기	3209
지나친 음주는 건강에 해롭습니다	3167
지나친 음주는 건강을 해칩니다	3167
지도 보기	3116
지면보기	3095
""", '직': """
직접 입력	3184
""", '차': """
차단	3177
""", '참': """
참가 신청하기	3155
참가신청하기	3155
참여하기	94
""", '창': """
창 닫기	3212
""", '찾': """
찾아오시는 길	3128
""", '채': """
채널 추가	3199
""", '책': """
책 구매하기	3167
""", '첫': """
첫 댓글을 남겨주세요	3204
첫 댓글을 작성해 보세요	3204
""", '청': """
청소년보호정책	3111
""", '총': """
총 #명 참여	3122
""", '최': """
최고의 혜택	3188
최신 기사	3113
최신 뉴스	3113
최신기사	3113
최신뉴스	3113
최신순	3163
최저가 보기	3213
""", '추': """
추천	3188
추천 기사	3113
추천 스폰서	3156
추천 영상	3151
추천기사	3113
추천뉴스	3113
추천순	3163
""", '축': """
축하해요 #	3141
""", '친': """
친구 추가하기	3143
""", '카': """
카카오 계정으로 로그인	3187
카카오 로그인	3187
카카오로 로그인	3187
카카오로 시작하기	3187
카카오스토리	3106
카카오톡	3106
카카오톡 공유	3106
카카오톡 공유하기	3201
카카오톡으로 공유	3143
카카오톡으로 공유하기	3143
카테고리	3113
""", '커': """
커피 한 잔 사주기	3183
커피 한 잔 후원하기	3183
""", '콘': """
콘텐츠 보기	3172
콘텐츠 불러오기	3172
콘텐츠 표시	3172
""", '쿠': """
쿠키 관리	3172
쿠키 기본 설정	3132
쿠키 설정	3111
쿠키 설정 관리	3172
쿠키 설정 변경	3132
쿠키 정책	3134
쿠키 허용	3134
쿠팡에서 구매	3167
쿠팡에서 구매하기	3167
쿠팡에서 보기	3167
쿠폰 받기	3213
""", '퀴': """
퀴즈 도전하기	3164
퀴즈 풀기	3143
퀴즈 풀러 가기	3164
""", '크': """
크게	3202
""", '클': """
클릭하면 소리가 켜집니다	3208
""", '키': """
키워드	3113
""", '태': """
태그	3113
""", '텔': """
텔레그램에서 소식 받기	3143
""", '투': """
투표	95
투표 결과	3163
투표 결과 보기	94
투표 참여하기	3162
투표가 완료되었습니다	3162
투표에 참여해 주셔서 감사합니다	3162
투표하기	94	3143
투표해 주셔서 감사합니다	94	3162
""", '트': """
트위터	3106
트위터 공유	3106
트위터로 공유	3201
트위터에서 보기	3205
""", '특': """
특집 더보기	3194
특집 보기	3194
""", '티': """
티켓 예매	3167
티켓 예매하기	3167
""", '틱': """
틱톡에서 보기	3205
""", '파': """
파워링크	3156
""", '팔': """
팔로우 중	3199
팔로우 취소	3199
""", '팟': """
팟빵에서 듣기	3205
""", '페': """
페이스북	3106
페이스북 공유	3106
페이스북에서 보기	3205
페이스북으로 공유	3143
페이스북으로 로그인	3187
페이지 새로고침	3178
페이지를 새로고침하세요	3178
페이팔로 결제	3210
""", '편': """
편집 원칙	3195
편집규약	3128
""", '펼': """
펼치기	3115
""", '포': """
포럼 참가 신청하기	3155
포토	3113
포토 갤러리	3194
""", '폰': """
폰트 크기	3106
""", '푸': """
푸시 알림 받기	3176
""", '프': """
프리미엄	3095
프린트	3106
""", '피': """
피드백 보내기	3162
""", '필': """
필수	3191
필수 입력	3189
필수 입력 항목	3189
필수 입력 항목입니다	3189
필수 항목	3191
필수 항목입니다	3189
필자 소개	3195
""", '한': """
한번만	3184
""", '할': """
할인 코드	3213
""", '함': """
함께 보면 좋은 기사	3113
함께 볼 기사	3151
함께 읽으면 좋은	3113
함께 읽은 기사	3151
""", '핫': """
핫뉴스	3113
핫이슈	3113
핫클릭	3151
""", '항': """
항상 허용	3173
""", '해': """
해제 방법	3182
해제했습니다	3182
""", '행': """
행사 신청하기	3155
""", '허': """
허용	3133	3177
""", '헤': """
헤드라인	3113
""", '현': """
현재 시간	3169
""", '협': """
협찬	3110
""", '홈': """
홈	3115
홈으로	3194
홈으로 가기	3194
""", '화': """
화나요	3141
화나요 #	3141
화제의 뉴스	3113
화질	3169
""", '확': """
확인	3116
""", '환': """
환경설정 관리	3207
""", '회': """
회사 소개	3128
회사소개	3111	3128
회원 전용	3098
회원 전용 기사	3187
회원가입	3095
회원가입하고 계속 읽기	3210
회원이 아니신가요	3187
""", '후': """
후속강추 #	3141
후속기사 원해요	3141
후속기사 원해요 #	3141
후원	3091
후원 바로가기	3183
후원 신청	3183
후원 안내	3091
후원 페이지 바로가기	3183
후원 페이지로 이동	3183
후원 하기	3091
후원자 되기	3183
후원하기	3091
후원해 주셔서 감사합니다	3209
후원회원 가입	3091
후원회원 되기	3183
""", '훈': """
훈훈해요	3141
훈훈해요 #	3141
""", '흥': """
흥미진진 #	3141
""", '힘': """
힘내요 #	3141
"""}

START = {'a': """
aboneliğiniz	4862 K başariyla
abonē	3317 K par	3317 K no	3317 K un	3319 K
acasă	101 K >	101 K '	101 K "
accès	2085 K illimité
această	55 K investigație	4080 K traducere	4148 K știre a fost
además	1597 K:	1652 K, en
adresă	4055 K de e-mail invalidă	4055 K de email invalidă
adó	2510 K #%
adód	2510 K #%
adója	2510 K #%
ai가	3135 K 자동 번역한	3135 K 번역한	3135 K 핵심	3135 K 요약한	3137 K 읽어
ai에게	3135 K 물어	3135 K 질문	3135 K 물어보기
ajánld	2510 K fel adód
ajánlja	2510 K fel adója	2510 K fel adód
ajánljuk	2535 K:
ajánlott	2537 K videó:	2537 K cikk:	2537 K cikkünk:
aktivér	727 K
alătură	14 K-te	59 K-te celor #	59 K-te celor peste #	59 K-te comunității de #
anmäl	4693 K dig till vårt	4711 K
annoncørbetalt	791 K indhold fra
annonsørinnhold	3695 K fra
anúncio	4018 K em # s	4018 K em # segundos
aportá	1539 K desde
apoyá	84 K
après	2248 K déduction fiscale :
apóyanos	1539 K desde
apúntate	1628 K al curso	1628 K a nuestro	1633 K a nuestro seminario	1633 K a nuestro evento
aquí	1664 K hay contenido de
artykuł	49 K można	49 K wolno	89 K sponsorowany:	3740 K wyraża poglądy	3740 K wyraża opinie	3740 K jest opinią	3754 K ukazał się	3754 K pochodzi z	3760 K przetłumaczony	3760 K został przetłumaczony	3760 K czyta	3760 K wygenerowany	3800 K został	3800 K przetłumaczono	3838 K ukazał się	3838 K pierwotnie ukazał	3838 K pochodzi z	3839 K	3849 K powstał we współpracy z
artykuły	3750 K autora
artículo	1691 K publicado originalmente	1723 K publicado en colaboración
artículos	1556 K gratuitos
ascultă	3 K	4066 K:	4091 K podcastul	4091 K acest articol	4157 K pe
atenció	103 K al subscriptor: #
atención	103 K al suscriptor: #	103 K al abonado: #
atradāt	47 K
atsisiųskite	3251 K
autorė	3255 K:
autoři	552 K jsou
außerdem	959 K lesenswert:	959 K interessant:
aveți	75 K întrebări
aún	35 K no hay comentarios
ați	62 K încercat
""", 'b': """
bajá	1641 K la app
beiträge	30 K	995 K von
benefício	3941 K do assinante:
berätta	62 K i	62 K gärna
beställ	4711 K
bestätigen	828 K sie ihre
bestätigungsmail	828 K
besøg	712 K vores
beğendin	72 K mi	85 K mi
beğendiniz	10 K mi	72 K mi	85 K mi
boletín	1564 K diario	1564 K semanal
buď	34 K první
buďte	34 K první	34 K prvý
bài	10 K viết này	5160 K viết dành riêng cho	5160 K viết dành cho thuê bao	5172 K này có nội dung do	5172 K này có nội dung từ	5172 K viết này có nội dung	5172 K viết này chứa nội dung	5177 K liên quan:	5189 K viết thể hiện quan điểm	5189 K viết thể hiện quan điểm cá nhân	5189 K viết thể hiện văn phong	5189 K viết là quan điểm	5189 K viết phản ánh quan điểm	5189 K viết không phản ánh quan điểm	5194 K viết có hữu ích	5194 K viết này có hữu ích	5194 K viết này có giúp	5198 K viết được dịch tự động	5198 K được dịch tự động	5198 K viết được tóm tắt	5198 K viết có sử dụng ai	5198 K viết này được dịch tự động	5248 K viết được bảo vệ	5249 K viết được thực hiện	5249 K viết được viết	5249 K viết này được	5256 K viết tiếp tục
báo	5194 K lỗi bài viết
bình	7 K luận	30 K luận	5197 K chọn:
bústia	44 K de denúncies de la redacció
bülten	4862 K aboneliğiniz
bültenimize	4862 K abone olduğunuz için
bądź	34 K pierwszy	34 K pierwsza
bővebben	2535 K:
bạn	62 K đã thử	62 K đã làm thử	69 K biết ai	69 K có biết ai	72 K thấy hay	5160 K đã là thuê bao	5194 K thấy bài viết	5194 K phát hiện lỗi	5194 K phát hiện sai
bản	5194 K tóm tắt này có hữu ích	5194 K tóm tắt này do	5194 K tóm tắt này được tạo	5249 K dịch được
bấm	5200 K để nghe
bật	5166 K thông báo
""", 'c': """
caractères	2192 K restants
caràcters	455 K restants
chceš	574 K u nás pracovat	4477 K u nás pracovať
chefredaktör	4709 K och ansvarig utgivare:	4709 K:
chơi	5223 K ngay:
chưa	35 K có bình luận
citeşte	4066 K şi	4066 K şi:
citește	4066 K și	4066 K și:	4066 K:	4066 K mai mult	4066 K aici	4066 K mai departe:
citiți	4066 K și
ciąg	3764 K dalszy
colaborá	1539 K desde
comentários	7 K	30 K
compartí	5 K
conocés	69 K a alguien
conteúdo	89 K patrocinado:	3872 K exclusivo para	3934 K gerado	3940 K promovido por	3940 K recomendado por	3944 K oferecido por	3972 K incorporado d	3972 K externo d	3972 K incorporado do	3972 K incorporado da	3972 K externo do
conținut	4080 K generat	4089 K oferit de	4119 K încorporat de	4119 K extern de
coût	2248 K réel après	2248 K après déduction :	2248 K après déduction fiscale :
crédit	2186 K photo	2186 K photos
crédits	2186 K photo	2186 K photos
créer	2112 K une alerte pour "	2112 K une alerte sur "	2112 K une alerte :
cunoașteți	69 K pe cineva
cunoști	69 K pe cineva
cuéntame	62 K
cuộc	55 K điều tra này
cài	5203 K đặt ứng dụng	5203 K ứng dụng	5203 K app
còn	5221 K lại # ký tự
có	75 K thắc mắc	5177 K thể bạn quan tâm:	5244 K lỗi xảy ra
cấm	5248 K sao chép dưới mọi hình thức	5248 K sao chép nội dung
""", 'd': """
dacă	47 K observi	47 K observați	47 K găsești	4073 K ai informații	4084 K ai observat o
dalinkitės	3251 K
další	539 K články autora
darovať	4471 K
dernières	2130 K actualités
descarcă	15 K	4106 K aplicația
descargá	15 K	1641 K la app
descărcați	15 K
dezactivează	4131 K adblock	4131 K ad
dežurni	44 K telefon redakcije
direcționează	4048 K #% din
disponível	3881 K no google play	3949 K na app store	3949 K no google play	3949 K para android e
distribuiți	5 K
dodržujte	31 K
domů	101 K >	101 K '
doná	1539 K desde
doporučené	537 K video:
doporučte	567 K
doporučujeme	537 K článek:
dorești	4125 K să primești notificări
doriți	4125 K să primiți notificări
dosszié	2619 K: így	2619 K: itt	2619 K: ezért	2619 K: miért	2619 K: hogyan	2619 K: mit	2619 K: ki	2619 K: mi	2619 K: ez	2619 K: ezt	2619 K: hallgassa	2619 K: nézze	2619 K: minden
dostępna	3767 K w
dostępne	3767 K w
dostępny	3767 K w
dołącz	14 K do	59 K do #	59 K do ponad #	102 K do dyskusji	3778 K do	3791 K do dyskusji
držte	31 K se
duración	1710 K del vídeo	1710 K del episodio
duração	4018 K do vídeo
durée	2245 K de la vidéo	2245 K de l'épisode
dział	103 K prenumeraty: #
dzięki	3824 K naszym czytelnikom	3824 K naszym czytelniczkom
dành	5160 K riêng cho thuê bao	5160 K riêng cho người đăng ký	5160 K cho thuê bao
découvrez	2132 K aussi	2162 K la boutique	2162 K notre boutique	2162 K nos jeux	2162 K notre hors-série	2172 K notre application	2172 K notre appli
décryptage	2132 K :
déductible	2073 K des impôts	2073 K à #
déjà	2083 K abonné	2083 K inscrit	2083 K client
désabonnement	2094 K à tout moment
désinscription	2094 K à tout moment
díky	616 K našim čtenářům	616 K našim předplatitelům
dùng	5210 K thử
dúvidas	75 K	75 K?	76 K sobre esta matéria	76 K sobre este artigo
""", 'e': """
elkészítetted	62 K
elírást	9 K
előfizetői	103 K ügyfélszolgálat: #	2589 K kedvezmény:	2589 K előny:	2589 K ajánlat:
előfizetőinknek	2611 K köszönhetően
előfizetőként	92 K	2567 K
encuéntranos	14 K
envía	5 K	1602 K tus cartas	1602 K tu carta
envíanos	1614 K
envíe	1602 K sus cartas	1602 K su carta
ermöglicht	961 K von
erről	2535 K bővebben
escríbenos	1600 K
estagiária	3916 K sob supervisão	3916 K sob a supervisão	3916 *K sob supervisão	3927 K sob supervisão	3927 * K sob supervisão
estagiário	3916 K sob supervisão	3916 K sob a supervisão	3916 *K sob supervisão	3927 K sob supervisão
estàs	471 K utilitzant un bloquejador
""", 'f': """
faça	3900 K o quiz	3937 K as palavras cruzadas	3947 K o quiz	3947 K o teste	3947 K o nosso
felelős	2564 K szerkesztő:	2564 K kiadó:
fiți	34 K primul
folosești	4129 K un ad blocker	4129 K un adblock	4129 K un adblocker
folosiți	4129 K un ad blocker	4129 K un adblock	4129 K un adblocker
foretrækker	728 K du
fortsätt	4713 K läsa
fortæl	62 K mig
fotogalería	1687 K:
fotogaléria	4445 K:
fotografía	1596 K # de #	1653 K:
fotoğraf	4963 K # / #	4963 K #/#
frågor	75 K	76 K om artikeln
få	703 K fuld adgang til	727 K adgang	727 K fri	727 K fuld	727 K besked	727 K ugens	727 K dagens	727 K de	727 K nyheder	727 K en notifikation	727 K breaking	727 K seneste nyt	738 K	761 K de vigtigste nyheder	761 K vigtige nyheder	761 K de største nyheder	761 K besked om	761 K besked, når	761 K nyhederne	761 K breaking	3604 K full tilgang til	3631 K tilgang	3631 K fri	3631 K full	3631 K beskjed	3631 K varsel	3631 K ukas	3631 K dagens	3631 K de	3631 K nyheter	3631 K siste	3643 K	3645 K varsel	3645 K varsler	3645 K push	4684 K full tillgång till	4711 K tillgång	4711 K fri	4711 K full	4711 K besked	4711 K en notis	4711 K veckans	4711 K dagens	4711 K de	4711 K nyheter	4711 K senaste	4722 K
férjen	2567 K hozzá
följ	14 K	4688 K	4711 K
følg	14 K	14 K oss	707 K	727 K	3608 K	3631 K
füge	14 K uns	967 K
fügen	14 K sie uns	967 K sie
für	831 K android und ios	905 K diesen artikel	905 K diesen	956 K nur
fă	4087 K testul zilei
fără	4136 K patroni	4136 K acționari	4136 K stăpâni
főoldal	101 K >	101 K '	101 K "
főszerkesztő	2564 K:
""", 'g': """
galería	1596 K: # de #	1596 K # de #
gazeteciliğimizi	4912 K
gefällt	85 K ihnen dieser	85 K dir dieser
gehöre	59 K zu den #
gehören	59 K sie zu den #
geçerli	4862 K bir e-posta adresi girin	4862 K bir e-posta adresi giriniz	4862 K bir e-posta giriniz
ghé	5197 K cửa hàng trực tuyến
giữ	5248 K bản quyền nội dung
glöm	4711 K inte att bekräfta
gorąca	44 K linia redakcji
góp	5194 K ý cho bài viết
gör	4693 K quizet	4693 K vårt quiz	4711 K vårt
görmemiz	4921 K gereken
görsel	4969 K yapay
günün	4916 K bulmacasini	4916 K sudokusunu	4916 K bulmacasi	4916 K testini
""", 'h': """
henüz	35 K yorum
hibát	9 K talált	9 K találtál	2568 K lát
hintergründe	959 K dazu:
hjälp	4693 K oss bli bättre	4693 K oss att bli bättre
hjælp	712 K os med at blive bedre
hlavné	4458 K body
hlavní	554 K body
hozzászólások	7 K	30 K
hãy	34 K là người đầu tiên	5197 K trả lời khảo sát	5208 K ủng hộ
hämta	15 K	4697 K
häng	4711 K med
här	4739 K finns ett inbäddat innehåll från	4739 K finns inbäddat innehåll från	4739 K visas ett inbäddat innehåll från	4739 K visas inbäddat innehåll från	4739 K är ett inbäddat innehåll från	4739 K är inbäddat innehåll från
hääleta	1772 K
håll	31 K	31 K dig
hình	5245 K #/#
hör	909 K dir	967 K	4711 K
hören	909 K sie	967 K sie
hörzeit	983 K
hør	3 K artiklen	3 K artikkelen	3 K saken	694 K også	694 K også:	712 K mere på	727 K	3595 K også	3595 K også:	3631 K
""", 'i': """
iesūti	3305 K savu	3305 K
indlæg	30 K
indlæs	754 K altid indhold fra	754 K indhold fra
inlägg	30 K
innehåll	4778 K från annonsören
innehållet	4778 K är betalt av
inscríbete	1628 K al curso	1628 K a nuestro	1628 K en nuestro	1628 K en el curso
introduceți	4055 K o adresă de e-mail validă
intră	14 K pe
início	101 K >	101 K '	101 K "
izmēģinājāt	62 K
išbandėte	62 K
išsaugokite	3251 K
""", 'j': """
jaký	36 K je váš
jeśli	47 K widzisz	47 K zauważysz	3851 K nie chcesz otrzymywać naszego	3851 K nie chcesz otrzymywać tego	3851 K nie chcesz już otrzymywać naszego	3851 K nie chcesz już otrzymywać tego
joacă	4087 K sudoku	4112 K acum:
já	62 K fez	3872 K é assinante
játssz	2586 K most:
jäikö	1964 K juttu kesken
jälgi	1772 K
jäsenetu	2012 K:
""", 'k': """
kapcsolódó	2535 K	2535 K:	2537 K videó:	2537 K cikk:	2537 K cikkünk:
każdego	3715 K ranka
kezdőlap	101 K >
không	5248 K được sao chép nội dung website
kipróbáltad	62 K
kipróbáltátok	62 K
kiểm	5197 K tra kiến thức của bạn
kjøp	3613 K billetter	3613 K billett	3631 K
klausykitės	3236 K
klikněte	535 K zde
ključne	4359 K točke	4359 K tačke
klõpsates	1772 K
komentáre	7 K	30 K
komentáře	7 K	30 K
komentēt	3319 K var
komerčné	89 K oznámenie:
komerční	89 K sdělení:
kommentarsfältet	7 K
kopiér	727 K
kopírovat	567 K
kopírovať	4471 K
kopē	3319 K
korzyść	3806 K dla prenumeratorów:
korábbi	2537 K cikkünk:
kvíz	535 K:	595 K:	595 K dne:	595 K týdne:	2553 K	2585 K:	4445 K:	4494 K dňa:	4494 K týždňa:
kysyttävää	75 K	76 K jutusta
känner	69 K du någon
käännöksen	2005 K on
käännös	2005 K on
kérdésed	75 K van	76 K van a cikkről
kérje	2567 K
kérjen	2567 K
kérjük	31 K
kênh	5166 K youtube của báo
köp	4693 K biljetter	4693 K biljett	4711 K
kövess	14 K
kövesse	2567 K
kövessen	14 K
køb	712 K billetter	712 K billet	727 K
küfür	30 K içeren
küldd	5 K el	2546 K el nekünk
küldje	2546 K el nekünk	2567 K	2567 K tovább
ký	5221 K tự còn lại
kļūsti	3319 K
kết	5183 K nối với chúng tôi
""", 'l': """
laimē	3319 K
laimėkite	3251 K
lasītāju	3327 K aptauja:
legyél	2567 K
lejupielādē	3319 K
leé	1652 K también	1652 K más	1652 K:
lisää	1969 K kirjoittajalta	1969 K toimittajalta	1990 K meidät	2041 K aiheesta:
lugejaküsitlus	1780 K:
lásd	2535 K még
lásson	2567 K több
lát	2546 K valami
láttál	2546 K valami
lägg	4711 K till
lähetimme	1936 K vahvistusviestin	1936 K sinulle vahvistusviestin	1936 K sinulle sähköpostia
lähetä	1967 K juttuvinkki	1967 K uutisvinkki	1967 K vinkki	1973 K mielipidekirjoituksesi	1973 K mielipidekirjoitus	1990 K
lämna	4687 K dina tips	4687 K ditt tips
läs	4643 K hela artikeln	4676 K mer om	4677 K också	4677 K också:	4677 K även	4677 K mer	4677 K mer:	4677 K:	4677 K här	4677 K även:	4684 K vidare med	4684 K mer på	4697 K e-tidningen	4697 K tidningen	4711 K	4713 K vidare
läsarerbjudande	4734 K:
läsaromröstning	4731 K:
läsarresa	4734 K:
lås	4643 K upp artikeln	4643 K upp den här artikeln
læs	693 K mere om	694 K også	694 K også:	694 K mere	694 K mere:	694 K:	694 K her	694 K hele	703 K videre med	717 K e-avisen	717 K avisen	727 K	729 K videre	777 K alt om emnet:	777 K alt om:
læserafstemning	747 K:
læserrejse	751 K:
læsertilbud	676 K:	751 K:
légy	34 K te az első
líbil	10 K se vám	85 K se vám	555 K se
líbilo	72 K se
líbí	85 K se vám
línea	44 K de denuncias de la redacción	44 K de la redacción
línia	44 K de la redacció
löydät	14 K meidät	1990 K meidät
löysitkö	9 K
lütfen	31 K	4862 K e-postanizi onaylayin	4862 K e-posta adresinizi onaylayin	4862 K geçerli bir e-posta	4953 K sitemiz için devre dişi	4953 K reklam engelleyici	4953 K devre dişi birak	4954 K reklam engelleyici
""", 'm': """
mantén	31 K
materiał	89 K sponsorowany:	89 K partnera:	89 K partnerski:	3764 K wideo	3849 K powstał we współpracy z	3849 K we współpracy z	3849 K sponsorowany przez
medlemsförmån	4734 K:
meillä	2031 K ei ole omistajaa	2031 K ei ole omistajia	2031 K ei ole osakkeenomistajia	2031 K ei ole maksumuuria
mesterséges	2575 K intelligencia írta
mirá	1636 K el video	1652 K también	1652 K:
mitä	10 K pidit	36 K mieltä	1991 K mieltä sinä
mišljenja	4356 K autora	4356 K iznesena	4356 K izneta
mišljenje	4356 K autora
możliwość	7 K komentowania
mulțumim	4055 K pentru abonare
mándanos	1614 K
más	1593 K noticias de	1593 K noticias sobre	1593 K sobre	1593 K en	1593 K de	1595 K temas:	1595 K sobre:	1597 K información	1597 K información:	1600 K artículos de
máte	75 K otázky	75 K dotazy	76 K otázku k článku	539 K tip?	539 K tip na článek	539 K tip na téma	539 K tip pro	619 K přečteno už # ze #	619 K přečteno už # z #	619 K přečteno již # ze #	619 K přečteno již # z #	619 K přečteno # ze #	619 K přečteno # z #	4513 K prečítané už # zo #	4513 K prečítané už # z #	4513 K prečítané # zo #	4513 K prečítané # z #
märkasid	47 K	1757 K midagi	1763 K viga	1763 K artiklis viga
még	35 K nincs	2620 K több a témáról:
més	424 K informació:	451 K notícies de	451 K notícies sobre
möchten	1037 K sie diesen newsletter nicht mehr
möchtest	1037 K du diesen newsletter nicht mehr
mød	712 K os
mūs	3319 K vari
mời	5177 K xem	5177 K bạn đọc	5177 K độc giả	5183 K bạn tham gia	5183 K độc giả theo dõi	5183 K bạn đọc theo dõi	5200 K quý vị theo dõi	5200 K quý độc giả	5200 K bạn xem video	5200 K nghe
""", 'n': """
nabídka	599 K pro čtenáře:
nahlásit	577 K chybu
nahlásiť	4480 K chybu
nahláste	4480 K chybu
najważniejsze	3760 K informacje
naloži	4568 K	4601 K vedno vsebino	4601 K vsebino z	4601 K vsebino s	4601 K vsebino iz	4601 K vsebino od
naložite	15 K	4568 K
naročite	4575 K se na
naujienų	44 K telefonas
načítat	602 K vždy obsah	602 K obsah z	602 K obsah ze	602 K obsah od
načítať	4500 K vždy obsah	4500 K obsah z	4500 K obsah zo	4500 K obsah od
našli	9 K jste	9 K ste	47 K ste
nemáme	616 K majitele	616 K vlastníka	616 K akcionáře	616 K žádného	616 K paywall	616 K reklamy	4510 K majiteľa	4510 K vlastníka	4510 K akcionárov	4510 K žiadneho	4510 K paywall	4510 K reklamy
nemáte	575 K čas číst	4478 K čas čítať
nepatríme	4510 K žiadnemu
nepatříme	616 K žádnému
než	584 K vložíte komentář	584 K začnete diskutovat	584 K napíšete příspěvek
nguồn	5187 K:	5187 K :
nhận	5166 K thông báo
nové	557 K číslo	557 K vydání	4461 K číslo	4461 K vydanie
nájdete	14 K nás
não	30 K serão publicados	3975 K é possível mostrar este conteúdo	3975 K foi possível mostrar este conteúdo
näe	1990 K enemmän
nägid	1773 K viga
näita	1772 K
näitkö	1991 K virheen
näytä	1990 K sisältö	2015 K sisältö palvelusta	2015 K aina sisältö
nå	4711 K vår
nézd	2535 K meg	2567 K meg
nézze	2535 K meg	2567 K meg
nāc	3310 K strādāt
nội	5160 K dung dành cho thuê bao	5160 K dung dành riêng cho thuê bao	5160 K dung dành riêng cho thành viên	5198 K dung được dịch tự động	5198 K dung do ai tạo	5228 K dung này không	5229 K dung này từ	5229 K dung nhúng từ	5248 K dung được bảo vệ	5249 K dung được tạo	5249 K dung này được tạo
""", 'o': """
obrázek	592 K # z #
oceń	10 K	3761 K ten	3761 K artykuł	3761 K tekst
ocurrió	1684 K un error
oddělení	103 K předplatného: #
odporučte	4471 K
odporúčame	4445 K:
odsłuchaj	3772 K	3772 K ten
ofereça	5 K
oglądaj	3747 K:
ohodnoťte	555 K	4459 K
olvasói	2589 K ajánlat:
olvasóink	2611 K támogatásának köszönhetően
olvasóinknak	2611 K köszönhetően
opracował	3751 K:
opracowała	3751 K:
opýtajte	4458 K sa
opširnije	4344 K:	4344 K na
otrzymałaś	3851 K tę wiadomość, ponieważ
otrzymałeś	3851 K tę wiadomość, ponieważ
otwórz	3733 K post
otázka	595 K dne:	4494 K dňa:
otázky	75 K
ouça	3 K	3910 K:	3945 K o podcast	4011 K no
oversættelsen	744 K er
oír	3 K
""", 'p': """
pamanīji	3311 K kļūdu
pamanījāt	47 K	3311 K kļūdu
participă	102 K la discuție
pastebėjote	47 K	3237 K įdomų	3243 K klaidą
paylaş	5 K
pažįstate	69 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	47 K hiện sai
phóng	5187 K viên:
piditkö	10 K	72 K	85 K	1991 K
pidätkö	85 K	1991 K
piše	4371 K:
podobał	10 K ci się
podobało	72 K się
podpořte	84 K	572 K
podrži	84 K
podržite	84 K	4374 K
podés	14 K seguir	1615 K enviarnos
podívejte	535 K se:	535 K se na video	537 K se na video:
poglądy	3740 K wyrażone w
pokaż	3733 K post
poleć	3772 K
poslať	4471 K
poslechněte	3 K si	535 K si	535 K si:
poslušajte	3 K	4344 K:	4547 K:
posłuchaj	3 K	3747 K:	3747 K też:
povoliť	4500 K vždy obsah	4500 K obsah z	4500 K obsah zo	4500 K obsah od
poznáte	69 K niekoho
pozostała	3764 K część
pošaljite	44 K vijest
pošlete	567 K
pošlite	5 K	4471 K
poți	4073 K contacta autorul	4073 K contacta autoarea
praneškite	3237 K redakcijai
predplaťte	4475 K si
prenošenje	71 K dozvoljeno	71 K dopušteno
prenumerantförmån	4734 K:
prečítajte	4445 K si tiež	4445 K si aj	4445 K si	4445 K si:
prečítali	4513 K ste už # zo #	4513 K ste už # z #	4513 K ste # zo #	4513 K ste # z #
pridruži	59 K se #
pridružite	14 K se	59 K se #	102 K se razpravi
pridėkite	3251 K
prikaži	4402 K uvijek sadržaj	4402 K uvek sadržaj	4402 K sadržaj s	4402 K sadržaj sa	4402 K sadržaj iz	4402 K sadržaj od	4601 K vedno vsebino	4601 K vsebino z	4601 K vsebino s	4601 K vsebino iz	4601 K vsebino od
pronašli	47 K ste
protégé	2242 K par recaptcha	2242 K par google recaptcha
pročitaj	4344 K još	4344 K i
pročitajte	4344 K još	4344 K i	4344 K više	4344 K:	4344 K više o ovoj temi
pročitali	4414 K ste # od #	4414 K ste već # od #
první	509 K měsíc za	509 K měsíc zdarma	509 K týden za	509 K týden zdarma	509 K tři měsíce za	509 K # měsíce za
prvních	509 K # dní za	509 K # dní zdarma
prvý	4470 K mesiac len za	4470 K mesiac za	4470 K mesiac už za	4470 K mesiac zadarmo
przeczytałaś	3827 K już # z #	3827 K # z #
przeczytałeś	3827 K już # z #	3827 K # z #
prześlij	3772 K dalej
präsentiert	961 K von
próbálja	2582 K ki tudását
prüfen	967 K sie
publicité	2245 K dans # s	2245 K dans # sec	2245 K dans # secondes
pàgina	483 K # de #
página	1685 K # de #	1685 K #/#	3993 K # de #	3993 K #/#
páči	85 K sa vám
páčil	10 K sa vám	85 K sa vám	4459 K sa
páčilo	72 K sa
päeva	1780 K küsimus:
päivitä	1990 K
päivän	2008 K kysymys:
pääset	1990 K lukemaan
päätoimittaja	1988 K:
pódcast	1687 K:
păstrați	31 K
pērc	3310 K biļetes	3319 K
předplaťte	572 K si
přehrajte	535 K si
překlad	593 K byl
přetisk	71 K povolen	71 K možný
přečetli	619 K jste už # ze #	619 K jste už # z #	619 K jste již # ze #	619 K jste již # z #	619 K jste # ze #	619 K jste # z #
přečtěte	535 K si také	535 K si	535 K si:	535 K si také:
přidej	59 K se k #
přidejte	59 K se k #
připojte	14 K se
připraveno	524 K ve spolupráci
""", 'q': """
querés	1615 ¿K contarnos
qué	10 K te pareció	36 K opinas	36 K opina	36 K te parece
""", 'r': """
raději	575 K posloucháte
radšej	4478 K počúvate
radši	575 K posloucháte
rašykite	3237 K autorei	3237 K autoriui
recibí	1614 K las noticias
recomandări	4066 K:
redakčná	44 K linka
redakční	44 K linka	44 K telefon
redirecționați	4048 K #% din
redirecționează	4048 K #%	4048 K #% din
regisztrálj	2566 K ingyenesen
regisztráljon	2553 K	2566 K ingyenesen
regístrate	1553 K para
reproducción	71 K permitida	71 K libre
reprodução	71 K permitida	71 K autorizada
resuméet	29 K er	743 K er
resztę	3764 K tekstu
rezervē	3319 K
rezolvă	4087 K rebusul	4087 K integrama	4087 K sudoku
rešite	4344 K kviz
riješite	4344 K kviz
rozwiąż	3747 K quiz
rozwiń	3733 K post	3733 K wpis
rätsel	950 K mit	987 K des tages:
rätseln	950 K sie mit
réservez	2162 K vos places pour la soirée de la rédaction
réservé	2083 K aux abonnés
réservée	2083 K aux abonnés
réservés	2083 K aux abonnés
résumer	2149 K cet article	2149 K l'article
résumé	2149 K généré	2149 K rédigé	2149 K réalisé	2149 K produit	2149 K par
rösta	4711 K	4727 K:	4727 K här:	4727 K i vår omröstning:
rādīt	3319 K
""", 's': """
sadržaj	4432 K je nastao u suradnji s
saglabā	3319 K
saistīts	3294 K:
saņem	3319 K
sažetak	4359 K	4359 K članka	4359 K teksta
schließ	59 K dich #	59 K dich den #
schließe	26 K dich
schließen	59 K sie sich den #
schriftgröße	836 K:	836 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1614 K el canal	1652 K leyendo:
serviço	103 K ao assinante: #
sesizări	4073 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	554 K	554 K článku	593 K vytvořila	593 K bylo
sisällön	2055 K tarjoaa
siųskite	3237 K savo	3251 K
sjefredaktør	3628 K:	3628 K og ansvarlig redaktør:
skaitytojų	3259 K apklausa:
skopírovať	4471 K
skrót	3760 K artykułu
skúsili	62 K ste
slå	3650 K på javascript
související	535 K:	537 K video:	537 K článek:
spodobał	85 K ci się	85 K się
spodobało	72 K się
sponzorované	4533 K spoločnosťou
sponzorováno	644 K společností
sporočite	4580 K napako
sprawdź	3747 K:	3747 K też:
spróbowaliście	62 K
spróbowałaś	62 K
spørgsmål	75 K	76 K til artiklen
spørsmål	75 K	76 K til saken	76 K til artikkelen
spýtajte	4458 K sa
stališča	4558 K avtorja
straipsnį	49 K galima
stáhni	15 K si
stáhněte	15 K si	590 K si aplikaci
stöd	84 K	4684 K
stötta	84 K	4684 K
støt	84 K	703 K
støtt	84 K	3604 K
suscríbase	1551 K y lea
suscríbete	1544 K a	1551 K y lee	1551 K para leer	1551 K y sigue leyendo	1551 K y accede	1551 K y disfruta	1628 K y llévate	1628 K y recibe
susidūrėte	3237 K su
susiję	3225 K:
susține	84 K
susțineți	84 K
sviđa	85 K vam se
synthèse	2149 K générée
syötä	1936 K kelvollinen sähköpostiosoite	1990 K
szerkesztőségi	44 K forródrót	44 K telefon
szerkesztőségünk	44 K forródrótja
szerző	2573 K:
szívesen	2568 K meghallgatjuk
szöveg	2573 K:
sähköpostiosoite	1936 K on virheellinen
sé	31 K respetuoso	34 K el primero	34 K la primera
sígame	1619 K
síganos	14 K
sígueme	1619 K
síguenos	14 K	1575 K en nuestras redes
só	3872 K para assinantes
sólo	1553 K para suscriptores
søg	727 K nu
súhrn	4458 K
súmate	14 K	59 K a las #	1539 K desde
súvisiace	4445 K:
súvisiaci	4445 K článok
sūti	3305 K savu	3319 K
số	5221 K ký tự còn lại
""", 't': """
también	1578 K en facebook	1597 K puedes leer	1597 K puedes leer:	1597 K te puede interesar:
també	424 K et pot interessar:
tanidiğiniz	69 K biri
tartişmaya	102 K katilin
teitkö	62 K
tekoäly	1995 K on
tekstissä	1955 K esitetyt
tekstą	49 K galima
tenés	1609 ¿K información
textgröße	836 K:	836 K a
thấy	47 K lỗi
thử	5197 K sức với
tiedätkö	1967 K aiheesta	1967 K asiasta	1967 K lisää
tiivistelmä	29 K on	2004 K on
tiivistelmän	2004 K on
tilføj	727 K
tillåt	4739 K alltid innehåll från	4739 K innehåll från
tiếp	5256 K tục đọc sau
todavía	35 K no hay comentarios
további	2535 K részletek	2620 K cikkek a témában:
traducció	434 K feta
transparentní	547 K účet:
trên	5166 K google news
trình	5228 K duyệt của bạn không	5228 K duyệt không
trả	5197 K lời câu đố
trải	5210 K nghiệm
turpinājums	3321 K
twój	30 K komentarz
tykkäsitkö	72 K
työskenteletkö	1967 K
tác	5187 K giả:	5187 K giả là
támogasd	84 K	2558 K a	2558 K az
támogass	2510 K adód
támogassa	84 K	2510 K adója	2558 K a	2558 K az
támogasson	2510 K adója
täglichen	828 K newsletter
tämä	29 K tiivistelmä	55 K juttu	79 K ketju on lukittu	79 K aihe suljettiin	1955 K on mielipidekirjoitus	1955 K on mielipideteksti	1955 K on kolumni	1955 K on kommentti	2004 K tiivistelmä on	2005 K juttu on	2005 K artikkeli on	2005 K teksti on	2015 K on upotettu sisältö
tämän	55 K jutun
tässä	2015 K on upotettua sisältöä
télécharger	15 K	2099 K l'application
téléchargez	15 K
tóm	5194 K tắt này được tạo	5194 K tắt này do	5194 K tắt này có hữu ích	5249 K tắt được
töltsd	15 K le	2582 K ki kvízünket
töltse	15 K le	2567 K le	2567 K ki	2582 K ki kvízünket
történeteiket	2546 K
tüm	30 K yorumlar
tęsinys	3253 K
tłumaczenie	3760 K	3800 K zostało
tải	15 K	15 K ứng dụng	5166 K ứng dụng	5166 K app	5203 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4379 K na grešku
uključi	4367 K
uključite	102 K se u raspravu	4367 K
uložit	567 K
uložiť	4471 K
uložte	567 K si	4471 K si
unbeschränkter	930 K zugang
unterstütze	84 K	807 K
unterstützen	84 K sie	807 K sie	807 K sie die
uočili	9 K ste
upozorniť	4480 K na chybu
upozorněte	577 K na chybu
url이	3142 K 복사되었습니다	3142 K 복사됐습니다
urmărește	14 K	4066 K și:	4091 K video	4157 K pe
urmăriți	14 K
utánközlés	71 K engedélyezett	71 K forrásmegjelöléssel
učitaj	4402 K uvijek sadržaj	4402 K uvek sadržaj	4402 K sadržaj s	4402 K sadržaj sa	4402 K sadržaj iz	4402 K sadržaj od
uživo	4419 K: kako	4419 K: ovako	4419 K: zašto	4419 K: što	4419 K: šta	4419 K: tko	4419 K: ko	4419 K: gdje	4419 K: gde	4419 K: ovo	4419 K: pogledajte	4419 K: poslušajte	4419 K: sve	4419 K: noć	4419 K: ljudi	4419 K: evo
""", 'v': """
vaš	30 K komentar
vegyél	2553 K részt
već	4395 K za #	4395 K od #
več	4547 K:	4547 K v videu	4572 K o tem	4572 K novic	4572 K preberite	4619 K o:	4619 K o temi:
videó	2619 K: így	2619 K: itt	2619 K: ezért	2619 K: miért	2619 K: hogyan	2619 K: mit	2619 K: ki	2619 K: mi	2619 K: ez	2619 K: ezt	2619 K: hallgassa	2619 K: nézze	2619 K: minden
vidéo	2132 K :
viktorīna	3327 K:
visą	3251 K interviu
više	4344 K o:	4420 K o:	4420 K o temi:
você	3910 K pode gostar:	4036 K está recebendo este e-mail porque	4036 K está recebendo este email porque	4036 K recebeu este e-mail porque	4036 K recebeu este email porque
vprašaj	4561 K
vprašajte	4561 K
vprašanje	4596 K dneva:
vypočujte	3 K si	4445 K si:
vyskúšali	62 K ste
vytiskněte	567 K
vytlačiť	4471 K
vytlačte	4471 K
vyzkoušejte	509 K první měsíc
vyzkoušeli	62 K jste
válaszolj	2567 K
válaszoljon	2567 K
vásárolja	2523 K meg
váš	30 K komentář	30 K komentár
vær	34 K den første	34 K først	727 K med
véleménycikkeit	2546 K
více	535 K zde	535 K k tématu:	627 K o téma:	627 K o:	627 K k tématu téma:	627 K k tématu:
vídeo	1687 K:
võida	1772 K
võta	1757 K ühendust	1772 K
výhoda	599 K pro předplatitele:	4497 K pre predplatiteľov:
výhody	599 K pro předplatitele:	4497 K pre predplatiteľov:
vă	31 K rugăm să	4131 K rugăm să îl dezactivați	4131 K rugăm să-l dezactivați	4131 K rugăm să dezactivați adblock
vďaka	4510 K našim čitateľom	4510 K našim predplatiteľom
věnujte	567 K
vše	627 K o téma:	627 K o:	627 K k tématu téma:	627 K k tématu:
všechno	627 K o tématu téma:	627 K o tématu:
všechny	30 K komentáře	539 K články autora	627 K články k tématu téma:	627 K články k tématu:
všetko	4520 K o téme:	4520 K o:	4520 K k téme téme:	4520 K k téme:
všetky	4520 K články k téme téme:	4520 K články k téme:
všeč	72 K vam je
všimli	47 K jste si	47 K ste si
vždy	602 K povolit obsah	602 K zobrazovat obsah	602 K načítat obsah	602 K zobrazit obsah	4500 K povoliť obsah	4500 K zobrazovať obsah	4500 K načítať obsah	4500 K zobraziť obsah
""", 'w': """
webshopunkból	2589 K:
weiterführende	864 K artikel:
weź	3791 K udział w dyskusji
więcej	3746 K o	3746 K na temat	3746 K z	3747 K na ten temat:	3750 K artykułów autora	3834 K o:	3834 K na temat:
wykorzystałaś	3827 K już # z #	3827 K # z #
wykorzystałeś	3827 K już # z #	3827 K # z #
wypróbowaliście	62 K
wypróbowałaś	62 K
wyrażamy	49 K zgodę na
wysłuchaj	3 K
wyłącz	3819 K go, aby	3819 K go, żeby	3819 K ją, aby	3819 K blokadę	3819 K blokowanie
wyślij	5 K
wyświetlaj	3810 K treści z	3810 K treści ze	3810 K treści od
wöchentlichen	828 K newsletter
""", 'y': """
yanlişlik	4901 K mi
""", 'z': """
zahvaljujoč	4610 K našim bralcem
zahvaljujući	4411 K našim čitateljima	4411 K našim čitaocima
zatiaľ	35 K žiadne komentáre
zatím	35 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3733 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3810 K na treści
zgłoś	3783 K uwagę	3783 K błąd	3783 K literówkę	3783 K uwagi	3783 K nieścisłość
ziņo	3305 K redakcijai
zkopírovat	567 K
znalazłeś	9 K
znáte	69 K někoho
znáš	69 K někoho
zobraziť	4500 K vždy obsah	4500 K obsah z	4500 K obsah zo	4500 K obsah od
zobrazovať	4500 K vždy obsah	4500 K obsah z	4500 K obsah zo	4500 K obsah od
zostań	3780 K reporterem	3780 K reporterką	3780 K dziennikarzem
zrobiliście	62 K
""", '©': """
©	878 K dpa	1289 K #	1289 K
""", 'à': """
à	2132 K lire aussi	2132 K lire également	2132 K lire :	2132 K lire sur	2132 K voir aussi	2132 K écouter	2132 K relire	2132 K découvrir	2132 K lire sur le même sujet	2132 K consulter :	2132 K voir également	2135 K propos de l'auteur :	2135 K propos de l'autrice :	2136 K propos de l'auteur	2136 K propos de l'autrice	2162 K retrouver dans le numéro
àudio	434 K generat
""", 'á': """
áudio	3934 K gerado
""", 'ä': """
är	4687 K du
äänestä	1990 K
""", 'å': """
åldersgräns	4735 K #
åsikter	4670 K som framförs
åsikterna	4670 K i
""", 'ç': """
ça	72 K vous a plu	85 K vous a plu
""", 'é': """
é	71 K permitida a reprodução	3905 K preciso estar logado
écouter	3 K l'article	3 K cet article	2132 K aussi	2239 K sur
écoutez	3 K cet	3 K l'article	2168 K le podcast
élő	2619 K: így	2619 K: itt	2619 K: ezért	2619 K: miért	2619 K: hogyan	2619 K: mit	2619 K: ki	2619 K: mi	2619 K: ez	2619 K: ezt	2619 K: hallgassa	2619 K: nézze	2619 K: minden
épinglez	2188 K cet article	2188 K cette recette	2188 K cette page	2188 K la recette	2188 K ce billet	2188 K-la	2188 K-le	2188 K l'article	2188 K l'image
értékeljük	2595 K az ön
""", 'í': """
írd	2567 K be
írj	2546 K a szerzőnek
írja	2567 K be
írjon	2546 K a szerzőnek	2567 K közvetlenül	2567 K nekünk
""", 'î': """
în	4144 K imagini:
întreabă	4080 K asistentul
întrebări	75 K
îți	85 K place
""", 'ö': """
ön	2568 K szerint
""", 'ø': """
ønsker	794 K du ikke længere at modtage dette	794 K du ikke længere at modtage vores	3698 K du ikke lenger å motta dette	3698 K du ikke lenger å motta våre
""", 'ú': """
últimas	1593 K noticias de	3907 K de	3907 K notícias de
únase	14 K
únete	14 K	26 K a	59 K a las #	59 K a los #	59 K a más de #	59 K a nuestros #	102 K a la conversación	102 K a la discusión	1539 K desde
úvod	101 K >	101 K '	101 K "
""", 'ü': """
über	870 K die autor:in	870 K die autoren	870 K die autor:innen	873 K die autorin	873 K den autor	874 K die autorin	874 K den autor
übersetzung	964 K:	964 K aus dem
""", 'č': """
čitaj	4344 K još
čitajte	4344 K i	4344 K još	4344 K još:
članak	49 K se može	49 K možete	4359 K je preveden	4359 K čita	4362 K je objavljen u	4423 K je	4432 K je nastao u suradnji s	4432 K je nastao u suradnji sa
članek	49 K lahko	4561 K je preveden	4561 K bere	4561 K je prebral	4564 K je objavljen v	4622 K je	4630 K je nastal v sodelovanju z	4630 K je nastal v sodelovanju s
článek	49 K lze	49 K můžete	524 K vznikl ve spolupráci	554 K byl přeložen	554 K přeložen	554 K načetl	557 K vyšel v	593 K byl přeložen	632 K vyšel v	632 K vyšel na	632 K původně vyšel	632 K byl publikován	632 K byl převzat	632 K byl původně publikován	632 K byl původně zveřejněn	633 K	644 K vznikl ve spolupráci s
článok	49 K možno	49 K môžete	4458 K bol preložený	4458 K načítal	4461 K vyšiel v	4524 K	4533 K vznikol v spolupráci s
čo	36 K si myslíte
čtěte	535 K také	535 K také:	535 K i	535 K více	535 K:
číslo	547 K účtu pro dary	547 K transparentního účtu
čítajte	4445 K aj	4445 K tiež	4445 K viac
""", 'đ': """
đánh	5194 K giá bài viết
đã	5160 K có tài khoản? đăng nhập	5244 K xảy ra lỗi	5244 K có lỗi
đăng	5197 K ký tham dự hội thảo	5214 K ký khóa học trực tuyến
đường	44 K dây nóng tòa soạn	44 K dây nóng của tòa soạn	44 K dây nóng của báo	44 K dây nóng báo	5218 K dây nóng: #	5218 K dây nóng #
được	71 K phép đăng lại
đặt	5214 K mua sách	5214 K báo giấy	5214 K mua báo giấy
để	5231 K xem nội dung này	5231 K hiển thị nội dung này
đọc	5177 K thêm	5177 K thêm:	5177 K:	5177 K tiếp:	5183 K tin nhanh
""", 'į': """
įsigykite	3251 K
įtraukite	3251 K mus
įveskite	3251 K
""", 'ś': """
ściągnij	15 K	3796 K aplikację
śledź	14 K
""", 'š': """
šta	36 K vi	36 K mislite
što	36 K vi	36 K mislite
šíření	71 K povoleno
""", 'ź': """
źródła	3776 K:
źródło	3776 K:
""", 'ż': """
żadnych	3824 K akcjonariuszy
""", 'ž': """
želite	4376 K raditi kod nas	4376 K da radite kod nas	4577 K delati pri nas
želiš	4376 K raditi kod nas	4577 K delati pri nas
žiadni	4510 K akcionári
žiadny	4510 K majiteľ	4510 K oligarcha
žinote	3237 K daugiau	3252 K istoriją
žiūrėkite	3225 K taip pat	3251 K
žádní	616 K akcionáři
žádný	616 K majitel	616 K oligarcha
""", 'ș': """
știrea	4155 K continuă
""", 'ț': """
ți	10 K-a plăcut	72 K-a plăcut	85 K-a plăcut
""", 'έ': """
έχετε	75 K απορίες	75 K ερωτήσεις	1129 K κάποια πληροφορία	1129 K πληροφορίες	1129 K πληροφορία	1129 K φωτογραφία	1129 K φωτογραφίες	1129 K κάποια φωτογραφία	1129 K κάποιο θέμα	1129 K μια ιστορία
""", 'ή': """
ήταν	1087 K χρήσιμο	1087 K χρήσιμη
""", 'α': """
αγοράστε	1109 K το εισιτήριό σας	1109 K εισιτήρια
ακολουθήστε	14 K	1114 K τον	1114 K τα	1114 K
ακούστε	3 K	1066 K:	1181 K στο	1188 K το στο spotify	1188 K στο spotify
ακύρωση	1093 K απάντησης
αν	1050 K έφτασες μέχρι εδώ	1050 K έφτασες ως εδώ	1050 K φτάσατε μέχρι εδώ	1050 K φτάσατε ως εδώ	1050 K έχετε φτάσει μέχρι εδώ	1050 K διάβασες μέχρι εδώ	1050 K διαβάσατε μέχρι εδώ
αναδημοσίευση	71 K με
αναφέρετε	1119 K λάθος	1119 K κάποιο λάθος
αναφορά	1119 K λάθους
αντιγράψτε	1105 K
αντιγραφή	1105 K
αξιολογήστε	1087 K
απαγορεύεται	1168 K η αναδημοσίευση	1168 K η αναπαραγωγή
απενεργοποιήστε	1154 K το adblock	1154 K τον ad
αποθηκεύστε	1105 K
απορίες	75 K
αρχική	101 K >	101 K '	101 K "
αυτή	55 K η έρευνα	1086 K η περίληψη	1086 K η σύνοψη
αυτό	1141 K το βίντεο δεν είναι	1142 K το περιεχόμενο προέρχεται
αυτόματη	1097 K μετάφραση από
αφήστε	1093 K μια απάντηση	1093 K ένα σχόλιο	1093 K το σχόλιό σας
""", 'β': """
βίντεο	1066 K:
βαθμολογήστε	1087 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	59 K ένας από τους #
γίνετε	14 K μέλος	34 K ο πρώτος	59 K ένας από τους #
για	1144 K να δείτε αυτό το περιεχόμενο	1144 K να δείτε το περιεχόμενο
γνωρίζετε	69 K κάποιον
γράψτε	1093 K το σχόλιό σας	1093 K ένα σχόλιο
γραμμή	44 K καταγγελιών της σύνταξης	44 K της σύνταξης	1138 K βοήθειας κεθεα
γραφτείτε	1130 K	1130 K για να
""", 'δ': """
δείτε	1066 K επίσης	1066 K:	1066 K το βίντεο	1066 K εδώ	1066 K επίσης:	1066 K ακόμα:	1066 K φωτογραφίες	1066 K ακόμη	1066 K ακόμη:	1084 K όλα τα άρθρα	1106 K όλες	1106 K όλα	1106 K τις	1166 K φωτογραφίες:	1166 K βίντεο:	1181 K στο	1181 K αυτή τη δημοσίευση στο
δειτε	1066 K επισης	1066 K ακομη	1066 K:
δεν	1049 K έχουμε διαφημίσεις	1049 K έχουμε χορηγούς	1049 K ανήκουμε σε	1117 K έχετε χρόνο να διαβάσετε	1141 K είναι δυνατή η αναπαραγωγή
δηλώστε	1109 K συμμετοχή
δημοσιεύθηκε	1169 K αρχικά
δημοσιεύτηκε	1169 K αρχικά
διάβασε	1066 K επίσης	1066 K ακόμη
διάρκεια	1187 K βίντεο
διαβάζεται	1086 K από
διαβάστε	1066 K επίσης	1066 K επίσης:	1066 K ακόμη	1066 K ακόμη:	1066 K ακόμα	1066 K:	1066 K εδώ	1066 K περισσότερα	1066 K ακόμα:	1066 K εδώ περισσότερα	1066 K σχετικά	1066 K αναλυτικά	1084 K όλα τα άρθρα	1106 K όλες	1106 K όλα	1106 K τις
διαβαστε	1066 K επισης	1066 K ακομη	1066 K ακομα	1066 K:
διαθέσιμη	1102 K στο
διαθέσιμο	1102 K σε	1102 K στο	1188 K στο spotify
διαφήμιση	1186 K σε #
δοκιμάσατε	62 K
""", 'ε': """
είδατε	47 K λάθος
είμαστε	1049 K μη κερδοσκοπικός	1049 K μια μη κερδοσκοπική	1049 K ανεξάρτητο μέσο	1049 K ένα ανεξάρτητο
εγγραφείτε	1130 K
εικόνα	1164 K # από #	1164 K # / #
εκτυπώστε	1105 K
ενεργοποιήστε	1102 K
ενσωματωμένο	1142 K περιεχόμενο από
εντοπίσαμε	1154 K ad	1154 K ότι χρησιμοποιείτε	1154 K adblock
εντοπίσατε	47 K
εντοπίστηκε	1154 K ad
επιτρέπεται	71 K η αναδημοσίευση	1168 K η αναδημοσίευση
ερωτήσεις	76 K για το άρθρο
εσείς	36 K τι
""", 'η': """
η	71 K αναδημοσίευση επιτρέπεται	1086 K περίληψη	1086 K σύνοψη	1086 K ανάγνωση	1086 K περίληψη αυτή	1093 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1093 K ηλ. διεύθυνσή σας δεν	1170 K μετάφραση	1170 K περίληψη	1178 K είδηση συνεχίζεται	1186 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1116 K να εργαστείς μαζί μας
θέλετε	1116 K να εργαστείτε μαζί μας	1116 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1163 K πήγε στραβά
κίνδυνος	1138 K εθισμού
κατέβασε	1102 K
καταγγελίες	44 K στη σύνταξη
κατεβάστε	15 K	1102 K	1114 K την εφαρμογή	1128 K την εφαρμογή
κλείσε	1109 K θέση
κλείστε	1109 K θέση	1109 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1066 K:	1166 K:
""", 'λ': """
λάβετε	102 K μέρος στη συζήτηση
λήψη	1102 K από	1102 K στο
""", 'μ': """
μάθετε	1106 K όλες
με	1072 K πληροφορίες από απε	1072 K πληροφορίες απε	1112 K πληροφορίες από
μείνετε	1106 K ενημερωμένοι
μετάφραση	1086 K	1097 K με τεχνητή νοημοσύνη	1097 K μέσω τεχνητής
μεταφρασμένο	1097 K αυτόματα
μη	1150 K χάνετε καμία	1150 K χάσετε καμία	1150 K χάνεις καμία
μην	1150 K χάνετε καμία	1150 K χάσεις καμία
μοιράσου	1105 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	69 K κάποιον
""", 'ο': """
ο	1098 K browser σας δεν υποστηρίζει	1098 K περιηγητής σας δεν υποστηρίζει
οι	1084 K απόψεις	1084 K γνώμες
""", 'π': """
παίξε	1135 K τώρα:	1138 K υπεύθυνα
παίξτε	1135 K τώρα:	1138 K υπεύθυνα
παρακαλούμε	1154 K απενεργοποιήστε το	1154 K απενεργοποιήστε τον
παρακαλώ	1154 K απενεργοποιήστε
παρουσιάστηκε	1163 K σφάλμα
περίληψη	1086 K
περιεχόμενο	1142 K από
περισσότερα	1066 K:
πηγές	1112 K:
πηγή	1072 K: απε	1072 K απε	1072 K φωτογραφίας:	1072 K φωτογραφιών:	1072 K: reuters	1072 K: afp	1072 K: ap	1072 K: cnn	1072 K: bbc	1112 K:
πηγη	1072 K: απε	1072 K απε
προέκυψε	1163 K σφάλμα
προβολή	1181 K στο
προτείνετε	1105 K
προτιμάτε	1117 K να ακούτε	1117 K να ακούσετε
πρώτη	1168 K δημοσίευση:
πώς	1087 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1086 K
ρώτα	1086 K
ρώτησε	1086 K
""", 'σ': """
σας	10 K άρεσε	72 K άρεσε	85 K άρεσε	85 K αρέσει	1087 K φάνηκε	1087 K βοήθησε	1087 K άρεσε
σελίδα	1164 K # από #	1164 K # / #
σου	72 K άρεσε
στείλτε	1105 K
στηρίξτε	84 K	1114 K	1114 K τον	1114 K τα	1114 K την
σύνοψη	1086 K
""", 'τ': """
τα	7 K σχόλια	30 K σχόλια	1084 K κείμενα που
ταξινόμηση	1179 K:
το	49 K άρθρο μπορεί	49 K κείμενο μπορεί	49 K άρθρο επιτρέπεται	62 K δοκιμάσατε	62 K δοκίμασες	1084 K άρθρο εκφράζει	1086 K άρθρο μεταφράστηκε	1086 K κείμενο μεταφράστηκε	1093 K email σας δεν δημοσιεύεται	1097 K κείμενο μεταφράστηκε αυτόματα	1097 K άρθρο μεταφράστηκε αυτόματα	1098 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1098 K πρόγραμμα περιήγησης δεν υποστηρίζει	1141 K βίντεο δεν είναι	1141 K περιεχόμενο δεν είναι	1142 K περιεχόμενο αυτό προέρχεται	1168 K άρθρο προστατεύεται	1168 K παρόν άρθρο προστατεύεται	1170 K κείμενο	1170 K άρθρο	1170 K παρόν άρθρο	1170 K κείμενο αυτό	1170 K άρθρο αυτό	1178 K άρθρο συνεχίζεται	1178 K κείμενο συνεχίζεται	1186 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	84 K
""", 'φ': """
φαίνεται	1154 K ότι χρησιμοποιείτε
φωτο	1072 K: eurokinissi
φωτογραφία	1072 K: eurokinissi	1072 K: intime	1164 K # από #	1164 K # / #
φωτογραφίες	1072 K: eurokinissi
φωτορεπορτάζ	1166 K:
φωτό	1072 K: eurokinissi	1072 K: intime
""", 'χ': """
χαρίστε	1105 K
χαρακτήρες	1133 K που απομένουν
χορηγούμενο	89 K:
χρησιμοποιείς	1154 K ad
χρησιμοποιείτε	1154 K ad
""", 'ό': """
όλα	1084 K τα άρθρα
όλες	1106 K οι ειδήσεις
""", 'а': """
а	36 K что вы	36 K вы	36 K ви
абонирайте	293 K се за
автор	4233 K - обозреватель	4233 K - корреспондент	4233 K - колумнист	4233 K - редактор	5054 K - оглядач	5054 K - колумніст	5054 K - кореспондент
авторка	5054 K - оглядачка	5054 K - колумністка
авторката	273 K е
авторът	273 K е
акценти	275 K от
анкета	311 K на деня:
""", 'б': """
бачите	47 K помилку
без	325 K собственици	325 K акционери	4301 K владельцев	4301 K акционеров	4301 K цензуры и рекламы	5121 K власників	5121 K акціонерів	5121 K олігархів
беше	276 K ли полезна	276 K ли полезно	276 K ли полезен
благодарение	325 K на нашите читатели
благодаря	4301 K нашим читателям	4301 K вашим пожертвованиям
больше	4215 K новостей	4216 K по теме:	4256 K любите слушать	4256 K нравится слушать	4311 K о:
будь	34 K первым	5117 K ласка, вимкніть його	5117 K ласка, вимкніть блокувальник	5117 K ласка, вимкніть adblock
будьте	31 K вежливы	34 K первым	34 K першим
бъдете	34 K първият
был	4236 K ли материал	4236 K ли пересказ	4236 K ли этот пересказ	4236 K ли этот	4236 K ли текст
была	4236 K ли статья	4236 K ли эта	4236 K ли новость
більше	5035 K по темі:	5035 K за темою:	5035 K на тему:	5035 K про це:	5069 K новин	5069 K матеріалів	5131 K про:
""", 'в': """
в	4289 K этом месте находится встроенный контент	4289 K этом месте находится встроенный пост	4289 K этом месте находится встроенный публикация	4289 K этом месте размещён встроенный контент	4289 K этом месте размещён встроенный пост	4289 K этом месте размещён встроенный публикация	4289 K этом месте размещен встроенный контент	4289 K этом месте размещен встроенный пост	4289 K этом месте размещен встроенный публикация	4289 K этом месте показан встроенный контент	4289 K этом месте показан встроенный пост	4289 K этом месте показан встроенный публикация	4289 K этом месте встроенный контент	4289 K этом месте встроенный пост	4289 K этом месте встроенный публикация
вакансии	4239 K "	4239 K редакции
вакансії	5059 K "	5059 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4236 K понравилась	4236 K понравился	4236 K помогла	5057 K сподобалась	5057 K сподобалася	5057 K сподобався
ваш	30 K комментарий	30 K коментар
вечерняя	4188 K рассылка
ви	5117 K використовуєте блокувальник	5124 K прочитали вже # із #	5124 K прочитали вже # і #	5124 K прочитали # із #	5124 K прочитали # і #	5124 K прочитали вже # з #	5124 K прочитали # з #
видео	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето	4218 K по теме:	4310 K: как	4310 K: так	4310 K: почему	4310 K: что	4310 K: кто	4310 K: где	4310 K: это	4310 K: вот	4310 K: смотрите	4310 K: послушайте	4310 K: всё	4310 K: все
видяхте	47 K грешка
вижте	261 K още	261 K също	261 K:	261 K повече във видеото	261 K галерията
викторина	4282 K:
вимкніть	5117 K його, щоб	5117 K блокувальник	5117 K adblock
винаги	316 K разрешавай съдържание от	316 K показвай съдържание от	316 K зареждай съдържание от	316 K разреши съдържание от
включете	102 K се в дискусията	283 K
вопрос	76 K по статье	4282 K дня:
вопросы	75 K?
впервые	4315 K опубликовано в	4315 K опубликовано на	4315 K опубликован в	4315 K опубликована в	4315 K напечатано в
вперше	5135 K опубліковано в	5135 K опубліковано у	5135 K опубліковано на	5135 K надруковано в
все	30 K комментарии	4215 K новости на тему	4215 K материалы	4215 K новости	4215 K статьи	4220 K статьи автора	4220 K материалы автора	4311 K о:	4311 K материалы по теме:	4311 K статьи по теме:	4311 K материалы о:	4311 K новости по теме:	5131 K про:
всегда	4205 K разрешать контент	4289 K разрешать контент	4289 K показывать контент	4289 K разрешить контент	4289 K загружать контент
всички	288 K новини	334 K статии по темата:
всичко	334 K за:	334 K по темата:
встановлюйте	5064 K
встановіть	15 K	5064 K	5090 K застосунок
встигніть	5095 K передплатити
всё	4311 K о:	4311 K по теме:
всі	5131 K матеріали за темою:	5131 K новини за темою:
въпрос	311 K на деня:
въпроси	75 K
вы	4297 K используете блокировщик	4304 K прочитали уже # из #	4304 K прочитали # из #	4327 K получили это письмо, потому что	4327 K получили это письмо, так как	4327 K получаете это письмо, потому что	4327 K получаете это письмо, так как	4327 K получаете эту рассылку, потому что
выключите	4297 K его, чтобы
відділ	103 K передплати: #
відео	5130 K: як	5130 K: так	5130 K: чому	5130 K: що	5130 K: хто	5130 K: де	5130 K: це	5130 K: ось	5130 K: дивіться	5130 K: послухайте	5130 K: усе	5130 K: все
вікторина	5102 K:
""", 'г': """
гаряча	44 K лінія редакції
главная	101 K >	101 K '	101 K "
главное	4235 K от
гледайте	261 K видеото	261 K:
головна	101 K >	101 K '	101 K "
головне	5056 K від	5056 K за версією
гореща	44 K линия на редакцията
горячая	44 K линия редакции
грати	5103 K:
""", 'д': """
детальніше	5035 K:	5035 K про це
джерела	5071 K:
джерело	5071 K:
дивіться	5035 K також	5035 K:	5035 K також:	5035 K відео:
до	5035 K теми:
добавьте	4297 K наш сайт в	4297 K сайт в исключения	4297 K сайт в белый список
додайте	5117 K наш сайт до	5117 K сайт до винятків	5117 K сайт до білого списку
дозволити	5109 K завжди контент	5109 K завжди вміст	5109 K контент із	5109 K контент з	5109 K контент від	5109 K вміст із	5109 K вміст з	5109 K вміст від
дозволяти	5109 K завжди контент	5109 K завжди вміст	5109 K контент із	5109 K контент з	5109 K контент від	5109 K вміст із	5109 K вміст з	5109 K вміст від
докладніше	5035 K:	5035 K про це	5131 K про:
досие	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето
доступно	4244 K в	4244 K на	4244 K для	5064 K в	5064 K у	5064 K на	5064 K для
достъпно	283 K в	283 K на
досье	4310 K: как	4310 K: так	4310 K: почему	4310 K: что	4310 K: кто	4310 K: где	4310 K: это	4310 K: вот	4310 K: смотрите	4310 K: послушайте	4310 K: всё	4310 K: все
досьє	5130 K: як	5130 K: так	5130 K: чому	5130 K: що	5130 K: хто	5130 K: де	5130 K: це	5130 K: ось	5130 K: дивіться	5130 K: послухайте	5130 K: усе	5130 K: все
дотримуйтесь	31 K
другие	4220 K материалы автора
думка	5054 K автора	5054 K, висловлена	5054 K редакції може не
думки	5054 K авторів
""", 'е': """
ежедневная	4188 K рассылка
еженедельная	4188 K рассылка
если	47 K вы нашли	47 K вы заметили	4327 K вы не хотите получать эту рассылку	4327 K вы больше не хотите получать эту	4327 K вы больше не хотите получать наши
есть	69 K друг, которому	75 K вопросы	76 K вопрос по тексту	4220 K новость?
еще	4216 K по теме:	4218 K по теме:
ещё	4215 K больше	4216 K по теме:	4218 K по теме:
""", 'з': """
з	5106 K нашого магазину:
за	5023 K підтримки компанії	5023 K підтримки партнера	5023 K сприяння компанії	5035 K темою:
забелязахте	9 K
завантажити	5064 K в	5064 K з	5064 K у
завантажте	15 K	5064 K в	5064 K з	5090 K застосунок	5090 K додаток
завантажувати	5109 K завжди контент	5109 K завжди вміст	5109 K контент із	5109 K контент з	5109 K контент від	5109 K вміст із	5109 K вміст з	5109 K вміст від
завантажуйте	15 K	5064 K	5074 K застосунок
завдяки	5121 K нашим читачам	5121 K вашим внескам
завжди	5109 K дозволяти контент	5109 K дозволяти вміст	5109 K показувати контент	5109 K показувати вміст	5109 K дозволити контент	5109 K дозволити вміст	5109 K завантажувати контент	5109 K завантажувати вміст
загружать	4289 K всегда контент	4289 K контент из	4289 K контент с	4289 K контент от
загрузите	4244 K в	4244 K на
загрузить	4205 K контент	4205 K пост
задайте	4235 K вопрос
залишилися	75 K питання
заметили	9 K ошибку
запазете	287 K
запитайте	5056 K
зареждай	316 K винаги съдържание от	316 K съдържание от
зберегти	5068 K
збережіть	5068 K
здесь	4289 K находится встроенный контент	4289 K находится встроенный пост	4289 K находится встроенный публикация	4289 K размещён встроенный контент	4289 K размещён встроенный пост	4289 K размещён встроенный публикация	4289 K размещен встроенный контент	4289 K размещен встроенный пост	4289 K размещен встроенный публикация	4289 K показан встроенный контент	4289 K показан встроенный пост	4289 K показан встроенный публикация	4289 K встроенный контент	4289 K встроенный пост	4289 K встроенный публикация
знаете	69 K кого-то	69 K того, кому
знайшли	9 K помилку
знаєте	69 K когось	69 K того, кому
знижка	5106 K для передплатників:
зручніше	5077 K слухати
""", 'и': """
играть	4283 K:
идет	4277 K подписка
идёт	4277 K подписка
из	4286 K нашего магазина:
изпратете	287 K
изтеглете	15 K	283 K	293 K	308 K приложението
източник	290 K:
източници	290 K:
имате	75 K въпроси
инсталирайте	283 K
искате	295 K да работите при нас	295 K ли да работите при нас
искаш	295 K да работиш при нас
источник	4250 K:
источники	4250 K:
""", 'к': """
как	4236 K вам статья	4236 K вам материал
какво	36 K мислите
коментарите	7 K	30 K
коментарі	7 K	30 K
коментарів	35 K поки
комментариев	35 K пока
комментарии	7 K	30 K
комментирование	7 K
копирай	287 K
копирайте	287 K
короткий	5056 K виклад	5056 K переказ
коротко	4235 K от	5056 K від
краткий	29 K пересказ	4235 K пересказ
кратко	4235 K от
краткое	4235 K содержание	4280 K содержание
куиз	261 K:	311 K:
""", 'л': """
лише	5106 K для передплатників:
лучшее	4215 K за
любите	5077 K слухати
""", 'м': """
материал	49 K можно	4205 K содержит данные	4216 K по теме:	4218 K по теме:	4238 K опубликован в	4241 K можно	4280 K переведён	4280 K переведен	4315 K впервые опубликован	4315 K был впервые	4325 K подготовлен в партнёрстве с	4325 K подготовлен в партнерстве с	4325 K подготовлен при поддержке	4325 K создан при поддержке
материалът	345 K е създаден със съдействието на
материалы	4218 K по теме:
матеріал	49 K можна	5022 K підготовлено за підтримки	5022 K створено за підтримки	5022 K підготовлено у партнерстві	5022 K створено у партнерстві	5099 K перекладено	5135 K уперше опубліковано	5146 K підготовлено у партнерстві з	5146 K підготовлено за підтримки	5146 K створено за підтримки	5146 K створено у партнерстві з
маєте	75 K запитання
месяц	4247 K подписки за
ми	5117 K помітили, що ви
мнение	4233 K автора	4233 K редакции может не
мнението	273 K на автора
мнения	4233 K авторов
мненията	273 K на авторите
моля	31 K
мы	14 K в	14 K есть	4178 K работаем благодаря вам	4178 K работаем благодаря вашей	4178 K работаем благодаря вашим	4178 K существуем благодаря вам	4178 K существуем благодаря вашим	4178 K существуем на ваши	4178 K работаем на ваши	4178 K живём на ваши	4178 K живем на ваши	4178 K независимы благодаря	4196 K в	4297 K заметили, что вы
""", 'н': """
на	89 K правах рекламы	89 K правах реклами	333 K живо: как	333 K живо: така	333 K живо: защо	333 K живо: какво	333 K живо: кой	333 K живо: къде	333 K живо: това	333 K живо: вижте	333 K живо: чуйте	333 K живо: всичко	333 K живо: нощта	333 K живо: хората	333 K живо: ето
над	55 K этим текстом	55 K цим текстом
надіслати	5068 K
надішліть	5 K	5068 K
накратко	275 K от
началась	4277 K подписка
начало	101 K >	101 K "
наша	4188 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4277 K забудьте подписаться	5095 K забудьте передплатити
немає	5077 K часу читати	5121 K власників
нет	35 K комментариев	4256 K времени читать	4301 K владельцев
новия	278 K брой
новият	278 K брой
новости	4215 K партнеров
новый	4238 K номер
нравится	85 K
няма	35 K коментари
нямаме	325 K собственик	325 K собственици	325 K акционери	325 K реклами
нямате	296 K време да четете
""", 'о': """
об	4216 K этом подробнее	4220 K авторе
обобщение	275 K
обсуждение	7 K
озвучено	4235 K	5056 K
онлайн	4310 K: как	4310 K: так	4310 K: почему	4310 K: что	4310 K: кто	4310 K: где	4310 K: это	4310 K: вот	4310 K: смотрите	4310 K: послушайте	4310 K: всё	4310 K: все	5130 K: як	5130 K: так	5130 K: чому	5130 K: що	5130 K: хто	5130 K: де	5130 K: це	5130 K: ось	5130 K: дивіться	5130 K: послухайте	5130 K: усе	5130 K: все
опитахте	62 K
опитування	5102 K дня:
опрос	4282 K дня:
оригинал	4315 K статьи опубликован
оригінал	5135 K статті опубліковано
оставьте	34 K первый
остались	75 K вопросы
отдел	103 K подписки: #
отключите	4297 K его, чтобы	4297 K блокировщик	4297 K adblock
открихте	9 K
откройте	4244 K в
открыта	4277 K подписка
открыть	4196 K в
отпечатай	287 K
отпечатайте	287 K
отправить	5 K	4248 K
отправьте	5 K	4248 K
оформити	5095 K передплату
оформить	4277 K подписку
оценете	276 K
оцените	10 K	4236 K
оцініть	5057 K
още	261 K по темата	261 K новини:	288 K новини	334 K за:	334 K по темата:
""", 'п': """
партнер	4325 K материала	5146 K матеріалу	5146 K рубрики
партнерский	89 K материал:
партнерський	89 K матеріал:
партньор	345 K на статията	345 K на рубриката
партнёр	4325 K материала	4325 K рубрики
партнёрский	89 K материал:
первый	4247 K месяц за
перевод	4235 K выполнен	4235 K сделан	4280 K выполнен	4280 K сделан	4280 K осуществлён	4280 K подготовлен
передплата	5067 K за #	5067 K від #	5095 K на перше півріччя	5095 K на друге півріччя
передрук	71 K дозволено за	71 K дозволено з	71 K дозволено лише	71 K дозволений за	71 K вітається
перейти	4196 K в
переказ	5056 K
переклад	5056 K зроблено	5099 K виконано	5099 K зроблено	5099 K здійснено	5099 K підготовлено
перепечатка	71 K разрешена при	71 K разрешена с	71 K разрешена только	71 K приветствуется	71 K свободная	71 K материалов разрешена
пересказ	4235 K
перший	5067 K місяць за
питання	76 K до статті	5102 K дня:
по	92 K подписке	4216 K теме:
повече	261 K по темата:	288 K новини
повідомити	5079 K про помилку
повідомте	5079 K про помилку	5079 K нам про помилку
погляди	5054 K авторів
пограйте	5103 K:
подарете	287 K
подарите	4248 K
подарить	4248 K
подарувати	5068 K
подаруйте	5068 K
поддержать	4253 K
поддержи	84 K
поддержите	84 K	4253 K
поделитесь	5 K
поделиться	5 K
подкаст	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето	4310 K: как	4310 K: так	4310 K: почему	4310 K: что	4310 K: кто	4310 K: где	4310 K: это	4310 K: вот	4310 K: смотрите	4310 K: послушайте	4310 K: всё	4310 K: все	5130 K: як	5130 K: так	5130 K: чому	5130 K: що	5130 K: хто	5130 K: де	5130 K: це	5130 K: ось	5130 K: дивіться	5130 K: послухайте	5130 K: усе	5130 K: все
подкрепете	84 K	293 K
подкрепи	293 K
подобається	85 K
подписаться	4196 K в
подписка	4247 K за #	4247 K от #	4247 K за рубль	4277 K на первое полугодие	4277 K на второе полугодие
подписывайтесь	14 K	4253 K на
подпишись	14 K	4268 K на
подпишитесь	14 K	4196 K в	4253 K на	4268 K на нас
подробнее	4216 K:	4216 K в материале	4216 K - в	4216 K читайте в материале	4216 K об этом	4218 K по теме:	4218 K на тему:	4311 K о:
подробности	4216 K:
поділитися	5 K
поділіться	5 K
пожалуйста	31 K, соблюдайте	4297 K, отключите его	4297 K, отключите блокировщик
позиция	4233 K автора
позицията	273 K на автора
позиція	5054 K автора
познавате	69 K някого	69 K ли някого
пока	35 K нет комментариев
показать	4205 K контент	4205 K публикацию	4205 K содержимое
показвай	316 K винаги съдържание от	316 K съдържание от
показувати	5109 K завжди контент	5109 K завжди вміст	5109 K контент із	5109 K контент з	5109 K контент від	5109 K вміст із	5109 K вміст з	5109 K вміст від
показывать	4289 K всегда контент	4289 K контент из	4289 K контент с	4289 K контент от
полезна	276 K ли
помітили	9 K помилку
понравилась	10 K статья	85 K
понравилось	72 K	85 K
понравился	85 K
попитай	275 K
попитайте	275 K
попробовали	62 K
порадьте	5068 K
порекомендуйте	4248 K
последвайте	14 K	293 K
последние	4215 K новости о
послухати	3 K
послушать	3 K
поставте	5056 K запитання
похоже	4297 K, вы используете блокировщик	4297 K, у вас включён	4297 K, у вас включен
почитать	4216 K:
преведено	275 K с
преводът	275 K е
предложение	4286 K для читателей:	4286 K для подписчиков:
предпочитате	296 K да слушате
прежде	4269 K чем оставить комментарий	4269 K чем комментировать
препечатването	71 K е разрешено
препоръчай	287 K
приготовили	62 K
приготували	62 K
присоединяйтесь	14 K	59 K к #	102 K к обсуждению
присъединете	14 K се	59 K се към #
присъедини	59 K се към #
пришлите	4220 K новость
приєднуйтесь	14 K	59 K до #
приєднуйтеся	59 K до #	102 K до обговорення
пробвахте	62 K ли
продовжується	5095 K передплата
продолжается	4277 K подписка	4277 K подписная кампания
пройдите	4216 K тест
пройдіть	5035 K тест
пропозиція	5106 K для читачів:	5106 K для передплатників:
прочетено	275 K от
прочетете	261 K още	261 K също
прочетохте	328 K # от #	328 K вече # от #
публикация	4205 K содержит данные
підписка	5067 K за #	5067 K від #
підписуйся	14 K
підписуйтесь	14 K	5074 K на
підпишіться	14 K	5074 K на
підсумок	5056 K
підтримайте	84 K	5074 K
підтримати	5074 K
""", 'р': """
работа	4239 K в "
радимо	5035 K прочитати:
разрешавай	316 K винаги съдържание от	316 K съдържание от
разрешать	4289 K всегда контент	4289 K контент из	4289 K контент с	4289 K контент от
разрешете	283 K
разреши	316 K винаги съдържание от	316 K съдържание от
разрешить	4205 K контент	4205 K показ	4205 K содержимое	4289 K всегда контент	4289 K контент из	4289 K контент с	4289 K контент от
распечатайте	4248 K
распечатать	4248 K
расскажите	62 K в
рассылка	4188 K "	4188 K:
редакция	4178 K работает благодаря вам	4178 K работает благодаря вашей	4178 K работает благодаря вашим
резюме	275 K
резюмето	275 K
рекламно	89 K съдържание:
рекомендуем	4216 K:	4218 K видео:
рекомендуємо	5035 K:
робота	5059 K в "	5059 K у "
роздрукувати	5068 K
роздрукуйте	5068 K
розкажіть	62 K у
розпочалася	5095 K передплата
розпочато	5095 K передплату
""", 'с': """
саммари	4235 K
свалете	15 K	283 K	308 K приложението
свежий	4238 K номер
свързани	261 K:
связаться	4220 K с автором
сигнализирайте	298 K за грешка
скачайте	15 K	4244 K в	4244 K из	4253 K приложение	4273 K приложение
скачать	15 K	4244 K в	4244 K на
скидка	4286 K для подписчиков:
скопировать	4248 K
скопируйте	4248 K
скопіювати	5068 K
скопіюйте	5068 K
следвайте	14 K ни	293 K
следите	14 K за	4196 K в
слухайте	5035 K:	5035 K також:
слухати	3 K
слушайте	4216 K:	4216 K также:
слушать	3 K
см	4216 K. также:
смотрите	4216 K также	4216 K:	4216 K	4216 K также:	4216 K видео:
соблюдайте	31 K
сообщения	30 K
сообщите	4258 K об ошибке	4258 K нам об ошибке
сообщить	4258 K об ошибке
сохраните	4248 K
сохранить	4248 K
спитайте	5056 K
споделете	5 K
сподели	5 K
сподобався	85 K
сподобалась	85 K
сподобалася	10 K	85 K
сподобалось	72 K
сподобалося	72 K	85 K
спонсор	4325 K материала	4325 K рубрики	5146 K матеріалу	5146 K рубрики
спонсорирано	345 K от
спробували	62 K
спросите	4235 K
спросить	4235 K
спільно	5023 K з компанією
станьте	34 K первым	34 K першим	4253 K подписчиком	4253 K соучастником	5074 K частиною спільноти	5074 K співучасником
статията	49 K може	275 K е преведена	275 K е прочетена	337 K е публикувана	345 K е създадена със съдействието на
статтю	49 K можна	5056 K перекладено	5099 K перекладено	5135 K вперше опубліковано	5135 K було вперше
стаття	5135 K вперше опублікована	5136 K
статью	49 K можно	4241 K можно
статья	4235 K переведена	4235 K озвучена	4236 K была	4238 K опубликована в	4280 K переведена	4315 K впервые опубликована	4315 K была впервые	4315 K первоначально	4316 K
стежте	14 K за
стислий	5056 K виклад	5056 K переказ	5099 K виклад
схоже	5117 K, ви використовуєте	5117 K, у вас увімкнено
съобщете	298 K за грешка
съобщи	298 K за грешка
сыграйте	4283 K:
""", 'т': """
тази	337 K статия е публикувана
також	5035 K читайте:
тб	5130 K: як	5130 K: так	5130 K: чому	5130 K: що	5130 K: хто	5130 K: де	5130 K: це	5130 K: ось	5130 K: дивіться	5130 K: послухайте	5130 K: усе	5130 K: все
текст	49 K можно	49 K можна	4235 K переведён	4235 K переведен	4235 K озвучен	4280 K переведён	4280 K переведен	4315 K впервые опубликован	4315 K был впервые	4315 K вышел в №	4315 K вышел в номере	5056 K перекладено	5056 K озвучено	5099 K перекладено	5135 K уперше опубліковано	5135 K вперше опубліковано	5135 K було вперше	5135 K вийшов у №	5135 K вийшов у номері
текстът	49 K може	273 K отразява	275 K е преведен
телефон	44 K редакции	44 K редакції	44 K на редакцията
тема	79 K закрыта
тему	79 K закрито
тест	4282 K дня:	5102 K дня:
това	55 K разследване	275 K резюме	275 K обобщение
този	337 K текст е публикуван
только	4286 K для подписчиков:
точка	4233 K зрения автора	5054 K зору автора	5054 K зору редакції
триває	5095 K передплата
тук	316 K има вградено съдържание от	316 K има съдържание от	316 K се намира вградено съдържание от	316 K се намира съдържание от	316 K вградено съдържание от	316 K съдържание от
тут	4289 K находится встроенный контент	4289 K находится встроенный пост	4289 K находится встроенный публикация	4289 K размещён встроенный контент	4289 K размещён встроенный пост	4289 K размещён встроенный публикация	4289 K размещен встроенный контент	4289 K размещен встроенный пост	4289 K размещен встроенный публикация	4289 K показан встроенный контент	4289 K показан встроенный пост	4289 K показан встроенный публикация	4289 K встроенный контент	4289 K встроенный пост	4289 K встроенный публикация	5109 K є вбудований контент	5109 K є вбудований допис	5109 K є вбудований публікація	5109 K є вбудований вміст	5109 K розміщено вбудований контент	5109 K розміщено вбудований допис	5109 K розміщено вбудований публікація	5109 K розміщено вбудований вміст	5109 K показано вбудований контент	5109 K показано вбудований допис	5109 K показано вбудований публікація	5109 K показано вбудований вміст	5109 K вбудований контент	5109 K вбудований допис	5109 K вбудований публікація	5109 K вбудований вміст
""", 'у': """
у	4297 K вас включён блокировщик	4297 K вас включен блокировщик	4301 K нас нет владельца	4301 K нас нет владельцев	4301 K нас нет акционеров	4301 K нас нет инвесторов	4301 K нас нет хозяев	5023 K партнерстві з компанією	5109 K цьому місці є вбудований контент	5109 K цьому місці є вбудований допис	5109 K цьому місці є вбудований публікація	5109 K цьому місці є вбудований вміст	5109 K цьому місці розміщено вбудований контент	5109 K цьому місці розміщено вбудований допис	5109 K цьому місці розміщено вбудований публікація	5109 K цьому місці розміщено вбудований вміст	5109 K цьому місці показано вбудований контент	5109 K цьому місці показано вбудований допис	5109 K цьому місці показано вбудований публікація	5109 K цьому місці показано вбудований вміст	5109 K цьому місці вбудований контент	5109 K цьому місці вбудований допис	5109 K цьому місці вбудований публікація	5109 K цьому місці вбудований вміст	5117 K вас увімкнено блокувальник	5121 K нас немає власника	5121 K нас немає власників	5121 K нас немає акціонерів	5121 K нас немає інвесторів	5121 K нас немає олігарха
увидели	9 K ошибку
удобнее	4256 K слушать
уперше	5135 K опубліковано в	5135 K опубліковано у	5135 K опубліковано на	5135 K надруковано в
усе	5131 K про:	5131 K за темою:
успейте	4277 K подписаться
установите	15 K	4273 K приложение
усі	30 K коментарі	5131 K матеріали за темою:	5131 K статті за темою:
утренняя	4188 K рассылка
""", 'ф': """
фотогалерея	4216 K:
""", 'х': """
хареса	10 K ли	72 K ли ви	85 K ли ви	276 K ли
харесахте	276 K ли
харесва	72 K ли ви	85 K ли ви
хотите	4255 K работать у нас	4255 K у нас работать	4255 K работать в нашей
хочете	5076 K працювати в нас	5076 K в нас працювати	5076 K працювати у нас
хочеш	5076 K працювати в нас
хочешь	4255 K работать у нас
""", 'ц': """
це	55 K розслідування
цей	5056 K переказ	5056 K короткий виклад	5056 K короткий переказ	5056 K стислий виклад	5099 K текст	5099 K матеріал	5136 K текст	5136 K матеріал
цю	5099 K статтю
ця	79 K тема закрита	5136 K стаття
""", 'ч': """
четете	261 K още
чети	261 K още
чи	5057 K була стаття	5057 K був матеріал	5057 K був переказ	5057 K був цей переказ	5057 K була ця	5057 K був цей	5057 K сподобалась	5057 K сподобалася	5057 K сподобався
читай	4268 K нас
читайте	14 K нас	15 K	4196 K в	4196 K нас в	4216 K также	4216 K также:	4216 K:	4216 K подробнее	4216 K еще	4216 K по теме:	4216 K подробнее:	4216 K материал	4216 K в материале	4218 K по теме:	4244 K нас без	4244 K без	4253 K	4253 K нас в	5035 K також	5035 K також:	5035 K:	5035 K ще	5035 K також на тему:	5035 K по темі:	5035 K також на тему	5074 K
читать	4196 K в	4216 K также	4216 K по теме:
что	36 K вы думаете	4216 K ещё почитать:
чтобы	4327 K отписаться от этой рассылки	4327 K отписаться от рассылки
чуйте	3 K	261 K:
""", 'щ': """
ще	35 K немає коментарів	5035 K за темою:
що	36 K ви думаєте
""", 'э': """
эта	79 K тема закрыта	79 K тема была автоматически закрыта	4280 K статья	4316 K статья
это	29 K резюме	55 K расследование	4235 K краткое содержание
этот	29 K пересказ	4205 K материал содержит	4235 K пересказ	4235 K краткий пересказ	4241 K материал можно	4241 K текст можно	4280 K текст	4280 K материал	4316 K текст	4316 K материал
эту	4241 K статью можно
""", 'я': """
як	5057 K вам стаття	5057 K вам матеріал
якщо	47 K ви знайшли	47 K ви помітили
""", 'є': """
є	75 K запитання
""", 'א': """
אהבתם	72 K	85 K	2322 K את
אולי	2339 K פספסתם:
אין	2310 K לשלוח תגובות	2310 K לפרסם תגובות	2383 K להעתיק תוכן	2383 K להעתיק את התוכן	2383 K לעשות שימוש בתכנים	2383 K לעשות שימוש בתוכן
אירעה	2379 K שגיאה
אל	2330 K תפספסו: הפעילו
אנא	2287 K הזינו כתובת מייל	2287 K הזינו כתובת אימייל
אני	2279 K רוצה לתמוך	2279 K רוצה להצטרף	2279 K רוצה לתרום
ארעה	2379 K שגיאה
""", 'ב': """
בואו	2323 K לעבוד איתנו
בחנו	2327 K את עצמכם
בשיתוף	2342 K המועצה	2342 K קרן
""", 'ד': """
דווחו	2322 K על
דף	101 K הבית >	101 K הבית '	101 K הבית "
""", 'ה': """
האזינו	3 K	2300 K:	2324 K לפודקאסט	2324 K לפרק
האם	10 K אהבתם	2322 K הכתבה	2322 K הסיכום	2322 K המידע
הדוא	2309 K"ל האדום
הדפדפן	2359 K שלך אינו	2359 K שלך לא
ההרשמה	2287 K בוצעה בהצלחה
הווידאו	2359 K אינו
הורידו	15 K	2292 K את האפליקציה	2329 K
הטור	2316 K המלא של
הטקסט	2384 K נוצר
היו	34 K הראשונים
הירשמו	2323 K לוובינר	2323 K לכנס שלנו
הכותב	2312 K הוא
הכותבים	2312 K הם
הכותבת	2312 K היא
הכנתם	62 K
הכתבה	2320 K תורגמה	2320 K נכתבה באופן אוטומטי	2322 K עניינה	2340 K ממשיכה	2383 K מוגנת	2384 K נכתבה	2384 K תורגמה	2392 K ממשיכה
המייל	44 K האדום
המשך	2340 K הכתבה	2392 K הכתבה
הסיכום	2320 K נכתב	2320 K נוצר	2384 K נוצר
הסרטון	2359 K אינו	2359 K לא
הפסקת	2291 K מעקב אחרי
הפעילו	2330 K התראות	2330 K את ההתראות
הפרסום	71 K מחדש מותר
הפרק	2324 K המלא זמין
הצביעו	2327 K בסקר
הצטרפו	59 K ל-#	59 K ליותר מ-#	2279 K לאלפי	2279 K לאלפי התומכים,	2279 K לאלפי התומכים שלנו	2282 K למנוי	2292 K לערוץ הטלגרם	2292 K לקבוצת הוואטסאפ	2292 K לקבוצת הווטסאפ	2306 K אלינו	2306 K לערוץ	2306 K לקבוצה	2306 K לקבוצת	2306 K לקבוצות	2306 K עכשיו	2306 K גם	2307 K	2323 K לצוות שלנו
הצטרפי	2279 K לאלפי
הקו	44 K החם של המערכת
הקשיבו	2324 K לפודקאסט
השתתפו	2327 K בסקר
התגובות	7 K
התוכן	2359 K אינו	2383 K מוגן
התחקיר	55 K הזה
התקציר	2320 K נכתב	2320 K הופק	2320 K נוצר
התרגום	2384 K נעשה
""", 'ח': """
חודש	2335 K ראשון ב
""", 'י': """
יש	75 K שאלות	2287 K להזין כתובת מייל תקינה	2309 K לכם מידע	2309 K לכם סיפור	2309 K לך מידע	2309 K לך סיפור
""", 'כ': """
כבר	2282 K מנויים	2282 K מנוי
כדי	2335 K לקרוא את	2363 K לצפות בתוכן	2363 K להציג את התוכן
כל	2306 K החדשות
כתבות	2316 K נוספות מאת	2316 K נוספות של	2339 K נוספות:
כתובת	2287 K המייל לא תקינה	2287 K הדואר האלקטרוני אינה	2287 K המייל אינה תקינה	2287 K המייל אינה חוקית	2287 K האימייל אינה תקינה	2287 K האימייל אינה חוקית
""", 'ל': """
לא	2282 K מנויים
להאזנה	2324 K לכתבה	2324 K לפודקאסט
להורדת	2329 K
להמשך	2335 K קריאה
לכל	2312 K הכתבות של	2316 K הכתבות של	2316 K כתבות	2316 K המאמרים של	2339 K הכתבות:
לכתבה	2300 K המלאה
לכתבות	2339 K נוספות:
לעדכונים	2306 K נוספים	2306 K
לעקוב	2291 K אחרי הכותב
לערוץ	2292 K הטלגרם
לפניות	2309 K לכתב	2309 K לכתבת
לפרק	2324 K המלא
לצפייה	2324 K בסרטון	2324 K בווידאו	2324 K במשדר	2363 K בתוכן
לקבוצת	2292 K הווטסאפ	2306 K הוואטסאפ	2306 K הווטסאפ
לקבלת	2306 K עדכונים
לקריאה	2300 K נוספת	2300 K נוספת:	2335 K מלאה
לקריאת	2335 K הכתבה המלאה
לרכישת	2282 K מנוי	2282 K מינוי	2323 K כרטיסים לכנס	2323 K כרטיסים לחצו	2323 K כרטיסים לאירוע
לתמיכה	2279 K חודשית
""", 'מ': """
מאמרים	2316 K נוספים מאת
מה	36 K דעתכם	2327 K דעתכם? הצביעו
מוגש	2342 K בשיתוף
מיון	2310 K תגובות
מייל	2309 K אדום
מיין	2310 K לפי
מכירים	69 K מישהו	69 K מישהי
מנוי	2282 K קיים
מנויים	2282 K? התחברו	2282 K?
מעקב	2291 K אחרי הכותב	2291 K אחר הכותב	2291 K אחרי כתב
מצאתם	9 K טעות
משהו	2379 K השתבש
""", 'נ': """
נא	2287 K להזין כתובת מייל תקינה	2287 K להזין כתובת אימייל
נותרו	2351 K # תווים
ניסיתם	62 K
נכתב	2320 K בסיוע
נפלה	47 K טעות
נרשמת	2287 K בהצלחה
נתקלתם	2309 K במשהו	2309 K בטעות
""", 'ס': """
סדר	2310 K תגובות
סינון	2310 K תגובות
ספרו	62 K לי
סרטון	2359 K זה אינו
""", 'ע': """
עדיין	2282 K לא מנויים
עוד	2300 K בנושא:	2316 K כתבות של	2339 K במדור:	2339 K כתבות:
עמוד	2380 K # מתוך #
ענו	2327 K על הסקר	2327 K על הסקר:	2327 K על החידון
עקבו	14 K אחרינו	2291 K אחרי הכותב	2306 K אחרינו	2307 K אחרי
""", 'פ': """
פורסם	2347 K לראשונה ב
פרסומת	2340 K
""", 'צ': """
צילום	2347 K: רויטרס	2347 K: אי	2347 K: ap	2347 K: afp	2347 K: shutterstock	2347 K: שאטרסטוק	2347 K: getty	2347 K: פלאש	2347 K: דובר	2347 K: באדיבות	2347 K: לע"מ
צילומים	2347 K: באדיבות
צפו	2300 K:	2300 K גם	2324 K בסרטון	2324 K בתיעוד	2324 K בווידאו	2324 K בכתבה
""", 'ק': """
קבלו	2291 K התראות על כתבות	2330 K התראות	2330 K עדכונים על	2330 K עדכונים לנייד
קו	44 K חם למערכת
קרא	2300 K גם	2300 K גם:
קראו	2300 K גם	2300 K גם:	2300 K עוד
""", 'ר': """
ראיתם	47 K טעות
ראשי	101 K >
רוצים	2306 K להיות	2306 K לקבל
""", 'ש': """
שאלות	75 K
שחק	2353 K עכשיו:
שחקו	2353 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2310 K שיכללו
תודה	2287 K שנרשמתם
תווים	2351 K נותרו	2351 K שנותרו
תוכן	2342 K שיווקי בשיתוף	2360 K מוטמע	2360 K זה מגיע	2360 K חיצוני	2360 K זה מוצג	2384 K זה נוצר
תורגם	2320 K באופן אוטומטי
תמונה	2380 K # מתוך #	2380 K # / #
תמונות	2347 K: באדיבות
תמכו	84 K	2279 K בנו,	2279 K בנו היום	2333 K	2334 K בעבודתנו	2334 K בעיתונות עצמאית	2334 K בעיתונות חופשית	2334 K בנו עכשיו	2334 K בנו היום
תקציר	2320 K שנכתב
""", 'ا': """
ابرز	158 K النقاط بالذكاء
اجعل	143 K
احجز	160 K تذكرتك	160 K مقعدك
احجزوا	160 K تذاكركم
احصل	171 K علي تطبيق
اخبروني	62 K في التعليقات
اختبر	165 K معلوماتك	165 K نفسك
ادامه	1864 K اين مطلب	1864 K مطلب مخصوص	1864 K اين خبر	1920 K مطلب	1920 K خبر
ادعم	84 K	174 K
ادعمنا	109 K ولو
ادعموا	84 K	174 K
اذا	188 K كانت لديك معلومات	188 K كان لديك معلومات	188 K كانت لديكم معلومات	188 K كان لديكم معلومات
ارسل	148 K لنا صورك	148 K لنا قصتك	148 K لنا معلومات	148 K لنا علي	148 K لنا عبر
ارسلوا	148 K لنا علي	148 K لنا عبر	148 K لنا صوركم	148 K لنا قصصكم	148 K الينا علي	148 K الينا عبر	148 K الينا صوركم
از	1813 K روزنامهنگاري مستقل حمايت	1867 K دست ندهيد:
اسال	158 K الذكاء
استغرق	55 K هذا التحقيق	55 K هذا
استفاده	1911 K از مطالب
استمرارنا	109 K مرهون بدعمكم	109 K مرهون	109 K بدعمكم
استمع	3 K الي	3 K	163 K الي
استمعوا	163 K الي
اشتباه	47 K ديديد
اشتباهي	47 K
اشتراك	1864 K يكماهه:	1864 K ماهانه:	1864 K سالانه:	1864 K يكساله:	1864 K سهماهه:
اشترك	145 K في	146 K في قناة	176 K
اشتركوا	143 K في	176 K
اضف	143 K	150 K تعليقك	150 K تعليقا علي	150 K تعليقا جديدا
اطلاعات	1853 K خود را بسنجيد
اعادة	71 K النشر مسموحة	185 K النشر
اعجبك	72 K	85 K
اعد	158 K هذا الملخص	226 K هذا الملخص
اعلان	181 K
افزودن	1871 K به سبد
اقرا	137 K ايضا	137 K ايضا:	137 K المزيد:	137 K:	137 K المزيد	180 K كذلك:	180 K ايضا-
اكنون	1881 K بازي كنيد:
الاحرف	191 K المتبقية
الانتقال	139 K الي المحتوي
التعليق	7 K
التعليقات	7 K	30 K
الخط	44 K الساخن لغرفة الاخبار	44 K الساخن لهيئة التحرير
الرئيسية	101 K >	101 K '	101 K "
الصفحة	221 K # من #
العب	193 K الان:
العودة	139 K الي الاعلي
الفيديو	198 K غير
المتصفح	198 K لا	198 K لا يدعم
المزيد	137 K:
المصدر	155 K:	155 K :
الملخص	158 K من اعداد
امتحان	62 K كرديد
ان	188 K كانت لديك معلومات
انتشار	1911 K مطالب
انتقل	139 K الي المحتوي
انشئ	187 K حسابا	187 K حسابك
انضم	59 K الي #	145 K الي	146 K الي قناة
انضموا	59 K الي #	144 K الي
اهم	158 K النقاط بالذكاء
ايا	1847 K اين	1847 K خطايي
ايميل	1817 K معتبر وارد	1817 K وارد شده معتبر
اين	55 K گزارش	1847 K	1864 K مطلب مخصوص	1864 K مطلب ويژه	1864 K محتوا مخصوص	1864 K محتوا ويژه مشتركان	1867 K مطلب را هم بخوانيد:	1886 K ويدئو در	1886 K ويديو در	1886 K محتوا در	1887 K محتوا از	1911 K مقاله تحت	1912 K متن	1912 K مقاله	1912 K خلاصه	1912 K ترجمه	1912 K خبر
اينجا	1867 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	151 K وكاتب
بازنشر	71 K با ذكر	1911 K
بازگشت	1830 K به بالا
بالصور	223 K..
بالفيديو	223 K..
ببينيد	1829 K:
بخوانيد	1829 K:
بدعمكم	109 K نستمر
بدون	1813 K كمك خوانندگان
براي	1864 K خواندن متن كامل	1864 K خواندن ادامه	1864 K مطالعه متن كامل	1864 K ادامه خواندن	1864 K دسترسي به متن كامل	1890 K ديدن اين محتوا	1890 K مشاهده اين محتوا	1890 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1847 K اين
بيشتر	1829 K بخوانيد	1829 K بخوانيد:	1829 K ببينيد	1831 K بخوانيد:	1867 K بدانيد:
""", 'ت': """
تابع	137 K ايضا:	145 K	151 K الكاتب علي	181 K القراءة
تابعنا	14 K	144 K
تابعوا	144 K	151 K الكاتب علي
تابعونا	14 K	143 K
تبرع	109 K ولو	174 K ل
تجاوز	139 K الي المحتوي
تخطي	139 K الي المحتوي	139 K الاكثر قراءة	139 K قصص مقترحة	139 K البودكاست	139 K يستحق الانتباه وواصل	179 K
ترجم	158 K هذا
تستمر	181 K القصة
تسوق	160 K الان	160 K من متجر
تصوير	1908 K # از #
تعداد	1879 K كاراكتر باقيمانده
تعرف	69 K شخصا
تلفن	44 K تحريريه
تم	158 K اعداد هذا	158 K انشاء هذا	158 K تلخيص هذا	161 K انشاء الملخص	226 K انشاء هذا	226 K اعداد هذا	226 K تلخيص هذا	226 K توليد هذا	226 K انشاء هذه	226 K انشاء الملخص	226 K انشاء النص
تماس	1842 K با نويسنده
تمت	158 K ترجمة هذا	158 K الترجمة	226 K كتابة هذا	226 K ترجمة هذا
""", 'ث': """
ثبت	1871 K نام در كارگاه
ثبتنام	1871 K در كارگاه
""", 'ج': """
جدول	1839 K امروز را	1839 K را حل كنيد
جرب	176 K
جربوا	176 K
""", 'ح': """
حامي	1813 K ما شويد	1813 K ما باشيد
حدث	220 K خطا
حقوق	185 K النشر	185 K الطبع
حمل	15 K	120 K التطبيق من	120 K التطبيق الان	171 K تطبيق	171 K تطبيقنا	171 K الان
حملوا	15 K	171 K
""", 'خ': """
خانه	101 K >	101 K '	101 K "
خبرنگار	1842 K:
خريد	1871 K انلاين كتاب	1871 K انلاين بليت	1871 K كتاب از فروشگاه	1871 K كتاب از سايت
خط	44 K البلاغات في غرفة الاخبار	44 K مستقيم تحريريه
خطايي	1907 K رخ داد
خلاصات	158 K مولدة
خلاصة	158 K بالذكاء
خوشتان	72 K امد
""", 'د': """
دانش	1853 K خود را
در	1829 K اين باره بخوانيد	1839 K نظرسنجي شركت كنيد	1853 K اين نظرسنجي	1853 K نظرسنجي ما	1853 K نظرسنجي	1867 K همين زمينه:	1867 K همين رابطه:
درست	62 K كرديد
""", 'ر': """
رابط	143 K قناتنا
رد	1830 K شدن از پربينندهترينها	1830 K شدن از پربيننده ترين ها
ردشدن	1830 K از پربينندهترينها
رفتن	1830 K به محتوا	1830 K به محتواي اصلي
""", 'س': """
ساعدنا	165 K علي تحسين
ساعدونا	165 K علي تحسين
ساند	174 K
ساهم	109 K ولو	109 K في استمرارنا
ساهموا	109 K ولو	109 K في استمرارنا
سجل	160 K الان في	160 K الان لحضور	187 K مجانا
سجلوا	160 K الان في	187 K مجانا
سوالي	75 K داريد
سودوكو	1839 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	166 K في الاستبيان
شاركنا	148 K قصتك	165 K رايك
شاركوا	5 K
شاركونا	148 K قصصكم	165 K رايكم
شاهد	137 K ايضا	137 K:	137 K ايضا:	163 K الفيديو اعلاه	180 K ايضا-	223 K بالصور
شاهدوا	163 K
شما	1853 K چه فكر ميكنيد
شماره	44 K تحريريه
""", 'ص': """
صحافي	151 K متخصص في	151 K وكاتب
صحفي	151 K متخصص في	151 K وكاتب
صفحة	221 K # من #
صفحه	101 K اصلي >	101 K اصلي "	101 K نخست >	101 K نخست "	1908 K # از #
صوت	165 K الان:
صوتوا	165 K الان
صورة	221 K # من #	221 K # / #
""", 'ط': """
طالع	180 K ايضا:
""", 'ع': """
عدد	191 K الاحرف المتبقية
عذرا	220 K، حدث خطا
عضويت	1817 K شما در خبرنامه
عكاس	1842 K:
عكس	1908 K # از #
""", 'ف': """
في	180 K السياق ذاته:	180 K السياق نفسه:	180 K هذا السياق:
""", 'ق': """
قبلا	1864 K مشترك شدهايد	1864 K مشترك شده ايد	1864 K عضو شدهايد	1864 K ثبت نام كردهايد
قد	137 K يهمك:	180 K يهمك ايضا:
قم	171 K بتحميل	171 K بتنزيل
""", 'ك': """
كاتب	151 K وصحفي	151 K وصحافي	151 K وباحث	151 K ومحلل	151 K واكاديمي	151 K صحفي
كاتبة	151 K وصحفية	151 K وصحافية	151 K وباحثة	151 K صحفية
كاراكترهاي	1879 K باقيمانده
كتب	226 K هذا المقال	226 K هذا النص
كد	1842 K خبر:	1842 K خبر :
كسي	69 K را ميشناسيد
كن	34 K اول	109 K داعما	150 K اول من يعلق
كپيبرداري	1911 K
""", 'ل': """
لا	150 K تعليقات بعد	150 K توجد تعليقات بعد	150 K يوجد تعليقات بعد	150 K توجد تعليقات حتي الان	150 K توجد تعليقات علي هذا	185 K يسمح باعادة
لتصلك	145 K
لديك	113 K اشتراك	113 K حساب	113 K حساب بالفعل	187 K حساب
لديكم	75 K اسئلة
لطفا	1817 K ايميل معتبر	1817 K يك ايميل معتبر	1890 K جاوااسكريپت
لعرض	202 K هذا المحتوي
لقراءة	179 K المزيد
للابلاغ	167 K عن اي خطا	167 K عن خطا في المقال	167 K عن خطا في النص	167 K عن خطا في الخبر	167 K عن خطا في هذا
للاستماع	163 K الي
للاشتراك	143 K في
للانضمام	143 K الي
للتواصل	151 K مع الكاتب	151 K مع الكاتبة
للمزيد	137 K:	179 K من الاخبار	179 K من التفاصيل
لمتابعة	145 K
لمزيد	179 K من الاخبار
لمشاهدة	163 K الفيديو	163 K التقرير	202 K هذا المحتوي	202 K الفيديو	202 K هذا الفيديو
لن	150 K يتم نشر عنوان بريدك
ليصلك	145 K
""", 'م': """
ما	14 K را	36 K رايك	1813 K را به يك قهوه	1813 K را به قهوه	1813 K مستقل هستيم و بدون كمك	1813 K مستقليم و بدون كمك
متاح	120 K علي app store	120 K علي google play	120 K علي متجر ابل	120 K علي متجر غوغل	120 K علي متجر جوجل
مترجم	1842 K:
متصفحك	198 K لا	198 K لا يدعم
متوفر	120 K علي app store	120 K علي google play	120 K علي اب ستور	120 K الان علي app store	120 K الان علي google play	120 K علي متجر ابل	120 K علي متجر غوغل	120 K علي متجر جوجل
محتواي	1887 K جاسازيشده از	1887 K خارجي از
محتوي	199 K مضمن من	199 K خارجي من
مرتبط	1831 K:
مرورگر	1886 K شما
مشترك	113 K بالفعل	113 K بالفعل؟	1864 K هستيد؟ وارد
مشكلي	1907 K پيش امد
مصيتم	9 K
مطالب	1829 K مرتبط:
معماي	1839 K امروز را
ملخص	158 K بالذكاء	158 K المقال بالذكاء	161 K من انشاء الذكاء
منبع	1842 K:	1842 K :
مواضيع	137 K ذات صلة:	180 K متعلقة:
""", 'ن': """
نبذة	151 K عن الكاتب
نزل	15 K	171 K تطبيق	171 K تطبيقنا
نزلوا	171 K
نستمر	109 K بدعمكم
نشر	225 K هذا المقال اولا	225 K هذا المقال لاول مرة
نظر	1847 K شما درباره
نظرات	7 K
نظرسنجي	1853 K:
نقل	71 K مطالب با ذكر	1911 K مطالب
نهاية	139 K الاكثر قراءة
نويسنده	1813 K را به يك قهوه	1842 K:	1842 K :
نويسههاي	1879 K باقيمانده
""", 'ه': """
هاتف	44 K هيئة التحرير
هذا	158 K الملخص	158 K النص	161 K الصوت تم انشاؤه	198 K الفيديو غير	198 K المحتوي غير	199 K المحتوي مقدم	199 K المحتوي من	225 K المقال محمي	225 K المحتوي محمي
هذه	158 K الترجمة
هل	9 K لاحظت	10 K اعجبك	47 K وجدت	62 K جربت	62 K جربتم	62 K جربتها	69 K تعرف شخصا	72 K اعجبك	75 K لديك اسئلة	85 K اعجبك	113 K انت مشترك	113 K لديك حساب	113 K لديك اشتراك	148 K لديك معلومات	148 K لديكم معلومات	148 K لديك قصة	148 K لديكم قصة	159 K كان هذا	159 K كانت هذه	159 K وجدت هذا	159 K اعجبك هذا	159 K اعجبتك هذه	167 K وجدت خطا	167 K لاحظت خطا	167 K وجدتم خطا
همچنين	1829 K بخوانيد	1829 K بخوانيد:	1867 K ببينيد:
""", 'و': """
واتساب	44 K هيئة التحرير
واصل	181 K القراءة
وجدت	9 K خطا
وجدتم	47 K
ويدئو	1831 K:
ويديو	1831 K:	1831 K |
""", 'ي': """
يتبع	234 K المقال
يجوز	71 K اعادة النشر
يحظر	185 K نقل	185 K نسخ
يستمر	181 K المقال	181 K الخبر	234 K المقال	234 K الخبر
يسمح	71 K باعادة النشر
يمكنك	145 K متابعة	179 K قراءة المزيد
يمكنكم	145 K متابعة
يمنع	185 K نقل	185 K نسخ	225 K الاقتباس
""", 'پ': """
پادكست	1831 K:
پايان	1830 K پربينندهترينها
پرش	1830 K به محتوا
""", 'گ': """
گزارش	1831 K تصويري:	1842 K:	1847 K خطا
""", 'अ': """
अगली	2426 K स्लाइड
अभी	2469 K खेलें:
""", 'आ': """
आज	2436 K का सुडोकू	2436 K का क्विज खेलें
आप	14 K हमें
आपका	2474 K ब्राउजर
आपको	2446 K यह	2446 K ये
आपने	62 K बनाया
आर्थिक	2410 K सहयोग करें
""", 'इ': """
इनपुट	2438 K-	2438 K:	2438 K -	2438 (K
इस	55 K पडताल	55 K रिपोर्ट
इसे	2425 K भी पढें	2425 K भी पढें:	2460 K भी पढें-	2460 K भी देखें:
""", 'ई': """
ईमेल	2453 K पता मान्य नहीं
""", 'ए': """
एक	2491 K त्रुटि हुई
एजेंसी	2438 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2425 K पढें:	2460 K भी पढें:
""", 'क': """
कंटेंट	2426 K पर जाएं
कुछ	2491 K गलत हो गया
कृपया	2453 K मान्य ईमेल	2453 K सही ईमेल
केवल	2456 K # रुपये में
कोई	47 K गलती	75 K सवाल	2491 K त्रुटि हुई
क्या	62 K आपने बनाया	62 K आपने यह	69 K आप किसी को जानते	2446 K यह	2446 K आपको
क्विज	2436 K खेलें
""", 'ख': """
खबर	2446 K में कोई	2502 K विज्ञापन के
""", 'छ': """
छोडकर	2426 K सबसे अधिक पढी	2426 K ये भी पढें	2426 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2438 K:
""", 'त': """
तस्वीर	2492 K #/#
""", 'द': """
देखें	2425 K:	2425 K वीडियो
""", 'न': """
न्यूजरूम	44 K हेल्पलाइन	44 K हॉटलाइन
न्यूजलेटर	2453 K के लिए धन्यवाद
""", 'प': """
पढिए	2460 K:
पढें	2425 K:	2460 K-
पसंद	72 K आया
पिछली	2426 K स्लाइड
पेज	2492 K #/#	2492 K # / #
पोल	2436 K में हिस्सा
""", 'फ': """
फोटो	2492 K #/#
""", 'भ': """
भाया	72 K?
भाषा	2438 (K
""", 'म': """
मात्र	2456 K # रुपये में
मुख्य	2426 K सामग्री पर जाएं
""", 'य': """
यह	2425 K भी पढें	2425 K भी पढें:	2425 K भी देखें:	2438 (K लेखक के	2446 K खबर आपको	2460 K भी पढें-	2460 K भी पढें -	2474 K वीडियो आपके	2474 K सामग्री आपके	2477 K सामग्री देखने के लिए	2477 K वीडियो देखने के लिए	2495 K लेख कॉपीराइट	2495 K सामग्री कॉपीराइट	2496 K लेख	2496 K खबर	2496 K अनुवाद	2496 K सारांश	2496 K सामग्री
ये	2425 K भी पढें	2425 K भी पढें:	2438 (K लेखक के	2460 K भी पढें-	2460 K भी देखें:
""", 'ल': """
लेख	2502 K विज्ञापन के
लेखक	2438 K के बारे में	2438 (K	2438 K वरिष्ठ पत्रकार हैं	2438 K स्वतंत्र पत्रकार हैं
लेखिका	2438 K के बारे में	2438 (K	2438 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2502 K के बाद
वीडियो	2477 K देखने के लिए
""", 'श': """
शेष	2467 K अक्षर
""", 'स': """
संबंधित	2425 K:	2460 K खबर:	2460 K खबरें:
सदस्यता	2453 K लेने के लिए धन्यवाद
सबसे	2426 K अधिक पढी गईं समाप्त
सब्सक्राइब	2453 K करने के लिए धन्यवाद	2453 K करने के लिए शुक्रिया
सर्वाधिकार	2495 K सुरक्षित
सर्वे	2436 K में हिस्सा
सामग्री	2426 K पर जाएं	2426 K को स्किप करें
सिर्फ	2456 K # रुपये में
स्वतंत्र	2410 K पत्रकारिता को समर्थन	2410 K पत्रकारिता का समर्थन	2410 K पत्रकारिता का साथ
""", 'ह': """
हम	2410 K किसी कॉरपोरेट	2410 K किसी कॉर्पोरेट	2410 K कॉरपोरेट या सरकार	2410 K न किसी कॉरपोरेट	2410 K किसी सरकार या
हमारा	15 K
हमारी	2410 K पत्रकारिता का समर्थन	2410 K पत्रकारिता को सहयोग	2410 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2410 K किसी कॉरपोरेट	2410 K सहयोग करें
होम	101 K >	101 K '	101 K "
""", 'অ': """
অনুমতি	406 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	14 K
আরও	354 K পডুন:	354 K পডুন	354 K দেখুন:	379 K পডুনঃ	379 K পডুন-	379 K পডুন :
আরো	354 K পডুন	379 K পডুন:	379 K পডুনঃ
""", 'এ': """
এই	390 K কনটেন্ট	407 K লেখাটি	407 K খবরটি
""", 'ক': """
কিছু	402 K ভুল হযেছে
কোনো	47 K ভুল
""", 'ছ': """
ছবি	359 K:
""", 'ত': """
ত্রুটি	402 K হযেছে
""", 'ন': """
নিউজরুম	44 K হটলাইন
""", 'প': """
পডুন	354 K:
""", 'ব': """
বিজ্ঞাপনের	380 K পর	380 K নিচে
""", 'ম': """
মতামত	359 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	62 K বানিযেছেন
""", 'ল': """
লেখক	359 K:
লেখকঃ	359 K
লেখকের	359 K আরও
লেখাটি	407 K
""", 'স': """
সংবাদকক্ষের	44 K হটলাইন
সর্বস্বত্ব	406 K সংরক্ষিত
সূত্র	359 K:
সূত্রঃ	359 K
স্পনসরড	381 K
স্পন্সরড	381 K
""", 'ก': """
กด	14 Kติดตาม	4797 Kติดตาม	4797 Kไลก์
""", 'ข': """
ขอ	4800 Kบคุณภาพจาก	4800 Kบคุณข้อมูลจาก
ข่	4793 Kาวที่เกี่ยวข้อง:	4800 Kาวโดย	4806 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4806 Kิป:
คุ	4803 Kณรู้สึกอย่างไรกับ	4803 Kณคิดอย่างไรกับ
""", 'ง': """
งา	55 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4806 Kคลิป:	4806 Kคลิป :
""", 'ซ': """
ซื	4804 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4793 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4797 Kดตามช่อง	4797 Kดตามเรา	4797 Kดตามข่าว	4815 Kดตามอ่านข่าวอื่นๆ	4815 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4802 Kม ai
""", 'ท': """
ทด	4804 Kสอบความรู้ของคุณเกี่ยวกับ	4804 Kสอบความรู้ของคุณ:
ทำ	4804 Kแบบสำรวจสั้น
ที	4800 K่มา:	4800 K่มา :
""", 'บ': """
บท	4802 Kความนี้ใช้ ai	4802 Kสรุปนี้	4802 Kความนี้แปล	4802 Kความนี้เรียบเรียง	4803 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4802 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4800 K้เขียน:	4800 K้เขียน :
""", 'พ': """
พบ	47 Kข้อผิดพลาด	47 Kคำผิด	4803 Kข้อผิดพลาดในบทความ
พื	4816 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4804 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4800 Kพ:	4840 Kพที่ # จาก #	4840 Kพ # จาก #
""", 'ม': """
มี	75 Kคำถาม
""", 'ร': """
ร่	4804 Kวมโหวต:	4804 Kวมโหวต :	4804 Kวมทำแบบสำรวจ	4804 Kวมสนุกตอบคำถาม	4804 Kวมสนุกลุ้น	4811 Kวมสนับสนุน
ร้	4819 Kองทุกข์	4819 Kองเรียน
""", 'ล': """
ลง	4804 Kทะเบียนเข้าร่วมสัมมนา	4804 Kทะเบียนเข้าร่วมงานได้ที่	4804 Kทะเบียนเข้าร่วมงานฟรี
ลอ	62 Kงทำแล้ว
""", 'ส': """
สน	4811 Kับสนุน
สร	4802 Kุปโดย	4802 Kุปข่าวด้วย	4802 Kุปนี้	4802 Kุปข่าวโดย	4803 Kุปนี้มีประโยชน์
สา	4819 Kยด่วนข่าว	4819 Kยด่วนทีมข่าว
ส่	4819 Kงข่าว
""", 'ห': """
หน	101 K้าแรก >	101 K้าแรก '	4840 K้า # จาก #
""", 'อ': """
อ่	4793 Kานเพิ่มเติม:	4793 Kานต่อ:	4793 Kานข่าวต้นฉบับ:	4793 Kานเพิ่มเติม	4793 Kานประกอบ:	4806 Kานข่าวเพิ่มเติม:	4806 Kานข่าวเพิ่มเติม	4806 Kานข่าวที่เกี่ยวข้อง:	4806 Kานข่าว:	4806 Kานเรื่องอื่น:	4815 Kานข่าวต้นฉบับได้ที่	4815 Kานบทความอื่นๆ	4815 Kานรายละเอียดเพิ่มเติมได้ที่	4815 Kานข่าวอื่นๆ ที่	4815 Kานข่าวอื่นๆ ได้	4815 Kานข่าวอื่นๆ เพิ่ม	4815 Kานข่าวอื่นๆ ใน
อ้	4800 Kางอิง:
""", 'เ': """
เก	4800 Kี่ยวกับผู้เขียน
เข	4797 K้าร่วมช่อง
เน	4802 Kื้อหานี้สร้าง	4816 Kื้อหาสปอนเซอร์	4816 Kื้อหาโฆษณา	4816 Kื้อหาสนับสนุนโดย	4828 Kื้อหานี้มาจาก
เพ	4797 Kิ่มเพื่อน
เร	4800 Kื่อง:	4800 Kื่อง :	4800 Kื่องและภาพ
""", 'แ': """
แจ	4803 K้งแก้ไขข่าว	4819 K้งเบาะแส	4819 K้งข่าว
แช	5 Kร์
แป	4802 Kลโดย
แอ	4797 Kดไลน์
""", 'โ': """
โฆ	4816 Kษณา -
""", 'ใ': """
ให	4803 K้คะแนนบทความ
""", 'ไ': """
ไม	4797 K่พลาดทุกข่าวสาร	4797 K่พลาดข่าว
""", 'ả': """
ảnh	5187 K:	5245 K #/#	5245 K # / #
""", 'ủ': """
ủng	5187 K hộ tác giả	5208 K hộ
""", 'あ': """
あな	36 Kたはどう
あわ	2991 Kせて読みたい	2991 【Kせて読みたい】	2991 Kせて読みたい:
""", 'こ': """
こち	2991 Kらもおすすめ	2991 Kらもおすすめ:	3027 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	55 K調査報道	55 K取材	76 K記事について質問	79 Kトピックはクローズ	79 Kトピックは閉じ	3001 K記事を書いた人	3001 K記事の筆者	3006 K要約はai	3006 K要約は、ai	3006 K要約は役に立ち	3006 ※K要約	3006 K記事の翻訳	3006 K記事の要約	3006 K記事はai	3006 K翻訳	3006 K見出しはai	3008 K動画はお住まいの地域	3008 K動画は、お住まいの地域	3008 K動画は現在ご利用	3008 K動画はご覧いただけません	3008 K動画は再生できません	3008 K動画は公開を終了	3018 K記事は	3018 K記事の誤り
""", 'ご': """
ご意	44 K見・情報提供は	2983 K見・ご感想
ご質	75 K問は
""", 'ま': """
まだ	35 Kコメント
""", 'も': """
もっ	2991 Kと見る:	3027 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3060 Kーが発生しました
""", 'オ': """
オリ	3027 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	30 Kントは	30 Kントの内容
""", 'ト': """
トッ	101 Kプ＞	101 Kプページ＞	101 Kプ>	101 Kプ >	101 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3008 Kーヤーを読み込	3032 【Kゼント】	3032 Kゼント応募
""", 'ペ': """
ペー	3061 Kジ#/#
""", 'ホ': """
ホー	101 Kム＞	101 Kム>	101 Kム >	101 Kム '
""", 'メ': """
メー	2963 Kルアドレスの形式が	2963 Kルアドレスが正しくありません
""", '一': """
一覧	3027 【K】
""", '下': """
下載	15 K	5288 Kapp	5288 K應用程式
下载	15 K	5288 Kapp	5288 K应用
""", '以': """
以上	5331 K内容由ai
以下	5399 K内容由ai
""", '作': """
作っ	62 Kてみ
作者	5324 K:	5324 (K	5324 K係	5324 K为	5324 K為
""", '你': """
你做	62 K了吗
你可	5306 K能會喜歡:	5356 K能想看:
你有	5317 K线索
你覺	5333 K得這篇
你觉	5333 K得这篇
你认	69 K识
你试	62 K过
""", '來': """
來源	5324 K:
""", '允': """
允许	71 K转载
""", '內': """
內容	5331 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5295 K微信公众号	5295 K官方微信
""", '内': """
内容	5331 K由ai
""", '再': """
再生	3012 K速度
""", '写': """
写真	2991 【K】	2991 K:	2993 K特集:	3027 【Kを見る】	3027 【Kギャラリー】	3061 K #/#	3061 K#/#	3061 K # / #
""", '出': """
出典	3001 K:
出现	5395 K问题
出錯	5395 K了
出错	5395 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3027 【K】	3027 Kの記事:
""", '剩': """
剩余	5366 K字数
剩餘	5366 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5315 K	5351 K
""", '動': """
動画	2991 【K】	2993 K:	2993 【K】	3008 Kプレーヤーを読み込	3008 Kプレイヤーを読み込	3027 【Kを見る】
""", '升': """
升級	5351 K
升级	5351 K
""", '原': """
原文	5355 K刊于	5355 K刊於
""", '参': """
参与	5335 K我们的
参考	72 Kになった	2991 K:
""", '參': """
參與	5335 K我們的
""", '发': """
发现	9 K错误	47 K文章	47 K有误	5334 K错误
发生	5395 K错误
""", '取': """
取材	3001 K・文	3001 K・執筆
""", '另': """
另请	5306 K参阅
""", '可': """
可以	5316 K在x上
可自	71 K由转载
""", '合': """
合わ	2991 Kせて読みたい:
合成	3008 K音声で読み上げ	3008 K音声による読み上げ
""", '同': """
同场	5306 K加映:
同場	5306 K加映:
""", '問': """
問問	5331 K我們的ai
問題	3060 Kが発生しました
""", '喜': """
喜欢	72 K这篇	5274 K作者	5274 K这篇文章
喜歡	72 K這篇	5274 K作者	5274 K這篇文章
""", '執': """
執筆	3001 K:	3001 K/
""", '報': """
報名	5339 K參加
""", '填': """
填写	5335 K问卷
填寫	5335 K問卷
""", '如': """
如发	5334 K现
如有	5317 K线索	5317 K線索	5326 K新聞線索,	5326 K新聞線索請
如果	5317 K您有相关线索	5317 K你掌握	5317 K您掌握	5323 K您有
如發	5334 K現
""", '官': """
官方	5295 K微信:	5295 K微信公众号:
""", '審': """
審校	5324 K:
""", '对': """
对本	76 K文有疑问
""", '广': """
广告	89 K:	89 【K】
""", '広': """
広告	89 K:	89 【K】
""", '廣': """
廣告	89 (K)
""", '延': """
延伸	5306 K閱讀	5306 K阅读	5306 K閱讀:	5306 【K閱讀】	5309 【K閱讀】	5309 【K阅读】	5356 K阅读:
""", '开': """
开启	5288 K通知	5288 K推送通知
""", '引': """
引用	3001 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5309 K/	5356 K:
影音	5309 K/	5309 【K】	5356 K:
""", '役': """
役に	72 K立った
""", '往': """
往下	5356 K看更多:
""", '微': """
微信	5288 K扫	5295 K公众号:
""", '您': """
您对	5333 K这篇文章
您對	5333 K這篇文章
您有	5317 K线索
您的	30 K评论
您覺	5333 K得這篇
您觉	5333 K得这篇
您认	69 K识
您试	62 K过
""", '情': """
情報	44 K提供は編集部
""", '感': """
感謝	5285 K您的訂閱
感谢	5285 K您的订阅
""", '打': """
打开	15 K	5288 K微信
打賞	5274 K作者
打赏	5274 K作者
""", '扩': """
扩展	5306 K阅读:
""", '扫': """
扫一	5288 K扫
扫描	5288 K二维码关注	5315 K
扫码	5315 K
""", '投': """
投票	5335 K:
投稿	30 Kは
""", '报': """
报名	5339 K参加
报料	44 K热线	44 K电话	44 K微信	44 K请
""", '按': """
按讚	5315 K追蹤
""", '掃': """
掃一	5288 K掃
""", '採': """
採訪	5324 K撰文:
""", '推': """
推荐	5306 K阅读	5306 K阅读:	5309 K阅读:
推薦	5306 K閱讀:	5309 K閱讀:
""", '提': """
提供	3001 K:
""", '摘': """
摘要	5331 K由
""", '撰': """
撰文	5324 K:
撰稿	5324 K:
""", '支': """
支持	5349 K
""", '收': """
收听	3 K	5344 K我们的播客	5344 K我们的节目
收聽	3 K	5344 K我們的播客	5344 K我們的節目
""", '文': """
文/	3001 K
文:	3001 K
文・	3001 K
文字	3012 Kサイズ	3012 Kの大きさ
文章	47 K有误	5324 K来源:	5334 K有误	5334 K有誤
""", '新': """
新聞	44 K爆料	5317 K線索
新闻	44 K热线	44 K报料	44 K爆料	5317 K线索热线	5317 K线索
""", '暂': """
暂无	35 K评论
""", '更': """
更多	5306 K:	5306 K新聞:	5306 K內容:	5306 【K新聞】	5306 K相關	5306 K阅读:	5306 K報導:	5306 K报道:	5309 【K新聞】	5309 【K新闻】	5355 K精彩内容	5355 K精彩內容	5355 K内容请	5355 K內容請	5355 K资讯请	5355 K資訊請	5355 K资讯,请	5355 K資訊,請
""", '最': """
最初	34 Kのコメント
""", '有': """
有効	2963 Kなメールアドレスを
有問	75 K題
有料	5317 K要爆
有疑	75 K问
有问	75 K题
""", '未': """
未经	5398 K授权不得转载	5398 K许可不得转载
""", '本': """
本主	79 K题已关闭
本内	5331 K容由ai
本图	5399 K片由ai
本报	44 K热线
本摘	5331 K要
本文	5324 (K作者	5324 K作者	5331 K摘要	5331 K由ai	5331 K由人工智能翻译	5331 K由人工智能生成	5331 K由人工智慧	5355 K章來自	5355 K转载自	5355 K轉載自	5355 K来自微信	5355 K来自公众号	5355 K来自:	5355 K來自:	5398 K受版权保护	5398 K受著作權保護	5398 K原载于	5398 K首发于	5398 K原刊於	5398 K首发于《	5398 K轉載自	5398 K转载自	5398 K轉載自《	5398 K转载自《	5399 K由ai	5399 K由人工智能	5399 K由 ai	5399 K由人工智慧	5399 K使用ai	5399 K经ai
本翻	5399 K译由ai	5399 K译由人工
""", '来': """
来发	34 K表第一
来源	5324 K:
""", '校': """
校对	5324 K:
""", '構': """
構成	3001 K・文
""", '次': """
次に	2991 K読む:
次の	3027 Kページ:	3027 【K記事】
次ペ	3027 Kージ:
""", '欢': """
欢迎	14 K关注	71 K转载	5315 K加入	5316 K在	5316 K关注	5317 K提供线索	5317 K投稿	5326 K提供照片	5326 K提供新闻线索	5326 K爆料:
""", '歡': """
歡迎	14 K追蹤	71 K轉載	5315 K加入	5316 K在	5317 K提供線索	5317 K投稿	5326 K提供照片	5326 K提供新聞線索	5326 K爆料:
""", '正': """
正し	2963 Kいメールアドレスを
""", '此': """
此主	79 K题已自动关闭
此图	5399 K片由ai
此摘	5331 K要	5399 K要由ai	5399 K要由 ai
""", '测': """
测一	5335 K测:
""", '測': """
測一	5335 K測:
""", '点': """
点击	5306 K查看	5306 K阅读:	5344 K观看视频	5344 K收听本	5344 K收听节目	5344 K收听完整
点我	5315 K加入
""", '熱': """
熱門	5356 K新聞:
""", '爆': """
爆料	44 K热线	44 K電話	44 K專線	5317 K请	5317 K請
""", '版': """
版权	5398 K声明:	5398 K所有,	5398 K所有 ©
版權	5398 K聲明:	5398 K所有,
""", '特': """
特集	2993 K:	2993 【K】
""", '用': """
用微	5288 K信扫
""", '画': """
画像	2991 【K】	3027 【Kを見る】	3061 K#/#	3061 K #/#	3061 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	47 K错误
""", '發': """
發現	9 K錯誤	47 K有誤	5334 K錯誤
發生	5395 K錯誤
""", '皆': """
皆さ	36 Kんはどう
""", '相': """
相关	5306 K阅读	5306 K新闻	5306 K报道:	5306 K阅读:	5309 【K报道】	5309 K报道:	5356 K新闻:	5356 K文章:
相關	5306 K新聞	5306 K報導	5306 【K新聞】	5306 K閱讀:	5309 【K報導】	5309 K報導:	5356 K新聞:	5356 K文章:	5356 K報導:
""", '看': """
看更	5306 K多:	5309 【K多】
""", '確': """
確認	5285 K信已寄至	5285 K信已寄到	5285 K信已寄送
""", '立': """
立即	5315 K加入	5335 K报名	5335 K報名
""", '筆': """
筆者	3001 Kプロフィール
""", '編': """
編輯	5324 K:
編集	44 K部への情報提供
""", '线': """
线索	5317 K征集
""", '编': """
编辑	5324 K:	5324 (K:
""", '聽': """
聽我	5344 K們的podcast
""", '自': """
自動	3008 K音声で読み上げ
""", '著': """
著者	3001 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	72 K有用
""", '觀': """
觀看	5344 K上方影片
""", '观': """
观看	5344 K上方视频
""", '视': """
视频	5356 K:
""", '觉': """
觉得	72 K有用
""", '訂': """
訂閱	5285 K成功	5351 K	5362 K本報	5362 K我們	5362 K本刊
""", '記': """
記事	9 Kの誤り	2983 Kの間違いを見つけ	2983 Kの誤りを見つけ	2983 Kに関するお問い合わせ	2983 Kへのご意見	3018 Kの誤り	3018 Kに誤り
記者	3001 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	62 Kてみ
""", '詳': """
詳し	2991 Kくはこちら
""", '誤': """
誤り	47 Kを見つけ	47 Kにお気づき	2983 Kにお気づき
誤字	9 K	47 K脱字
""", '読': """
読者	3032 【Kプレゼント】	3032 Kプレゼント
""", '請': """
請作	5274 K者喝
請我	5274 K喝杯咖啡	5274 K們喝杯咖啡
請支	5349 K持
請至	5285 K信箱
請輸	5285 K入正確的電子	5285 K入有效的電子
""", '讚': """
讚賞	5274 K作者	5274 K支持
""", '订': """
订阅	5285 K成功	5351 K	5362 K本报	5362 K我们	5362 K本刊	5362 K本公众号	5362 K手机报
""", '评': """
评论	7 K	30 K
""", '试': """
试过	62 K了吗
""", '该': """
该主	79 K题已关闭
""", '请': """
请作	5274 K者喝
请到	5285 K邮箱
请我	5274 K喝杯咖啡	5274 K们喝杯咖啡
请支	5349 K持
请输	5285 K入正确的邮箱	5285 K入有效的邮箱	5285 K入有效的电子
""", '責': """
責編	5324 K:
""", '資': """
資料	5324 K來源:
""", '質': """
質問	75 Kは	75 Kがある方は
""", '贊': """
贊助	5349 K
""", '责': """
责任	5324 K编辑:	5324 (K编辑
责编	5324 K:
""", '赞': """
赞助	5349 K
赞赏	5274 K作者	5274 K支持
""", '転': """
転載	71 K歓迎	71 K自由	71 K可
""", '轉': """
轉載	71 K請註明
""", '转': """
转载	71 K请注明
""", '还': """
还可	5366 K输入
""", '这': """
这个	5332 K摘要
这段	5332 K摘要
这篇	10 K文章	55 K调查	55 K报道	5332 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5332 K摘要
這篇	5332 K文章
""", '連': """
連載	2993 K:
""", '還': """
還可	5366 K輸入
""", '采': """
采写	5324 K:
""", '長': """
長按	5315 K
""", '长': """
长按	5315 K
""", '開': """
開啟	5288 K通知	5288 K推播通知
""", '間': """
間違	47 Kいを見つけ	47 Kいにお気づき
""", '関': """
関連	2991 K記事	2991 K記事:	2991 【K記事】	2991 K:	2991 【K】	2993 K動画:	2993 K特集:	3027 【K写真】
""", '閱': """
閱讀	5306 K更多
""", '问': """
问问	5331 K我们的ai
""", '阅': """
阅读	5306 K更多
""", '面': """
面白	72 Kかった
""", '首': """
首頁	101 K>	101 K＞	101 K >	101 K '
首页	101 K>	101 K＞	101 K >	101 K '
""", '馬': """
馬上	5335 K報名
""", '马': """
马上	5335 K报名
""", '點': """
點我	5315 K加入
點擊	5306 K查看	5306 K閱讀:	5344 K觀看影片
""", '같': """
같이	3114 K 보기:	3216 K 읽으면 좋은 기사	3216 K 읽으면 좋은 글
""", '관': """
관련	3114 K 기사:	3152 K 기사 :	3152 [K 기사]	3152 K 기사-
관련기사	3114 K	3114 K:	3114 [K]	3152 K :
""", '광': """
광고	89 K:	89 [K]	89 (K)	3180 K 차단을 해제
광고차단을	3180 K 해제
""", '괜': """
괜찮아요	3104 K, 웹으로	3104 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	75 K 점은	75 K 점이
""", '기': """
기계음으로	3137 K
기사	3 K 듣기	44 K 제보	3135 K #줄 요약	3142 K 주소가 복사
기사에	76 K 대해 궁금	3145 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3152 K 기사:
""", '당': """
당신의	3144 K 선택은
""", '댓': """
댓글	7 K
댓글은	30 K
댓글이	7 K
""", '더': """
더	3114 K 읽기:
더보기	3114 [K]	3114 K:
""", '도': """
도움이	72 K 되셨다면
""", '독': """
독자	3144 K 설문에	3144 K 설문조사에
""", '드': """
드셔	62 K 보셨나요
""", '링': """
링크가	3142 K 복사되었습니다	3142 K 복사됐습니다
""", '만': """
만들어	62 K 보셨나요
""", '많': """
많이	3152 [K 본 기사]
""", '모': """
모바일	3104 K 웹으로 볼게요	3104 K 웹으로 계속
모바일웹으로	3104 K 볼게요
""", '문': """
문제가	3192 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3135 K 요약은
본문	3142 K url 복사
""", '사': """
사진	3193 K #/#	3193 K # / #
사진출처	3158 K:
""", '생': """
생성형	3135 K ai가 요약
""", '선': """
선택	3190 (K) 개인정보	3190 [K] 개인정보	3190 (K) 광고성	3190 [K] 광고성
""", '설': """
설문에	3144 K 참여하세요
""", '아': """
아직	35 K 댓글
""", '애': """
애드블록을	3180 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3144 K 어떻게 생각
여러분의	36 K 생각
""", '영': """
영상	3114 [K]
""", '오': """
오류가	3192 K 발생했습니다
오류를	9 K
오타가	47 K
오타를	47 K
오탈자가	47 K
오탈자를	47 K
""", '원': """
원활한	3180 K 이용을 위해	3180 K 서비스 이용을 위해
""", '웹': """
웹으로	3104 K 볼게요
""", '유': """
유익했다면	72 K
""", '이': """
이	10 K 기사	55 K 취재에는	55 K 기사에는	79 K 주제는 닫혔	3135 K 요약은 ai	3135 K 요약이 도움	3135 K 기사는 인공지능	3135 K 기사는 ai	3135 K 번역	3137 K 음성은 ai	3145 K 기사가 도움이	3145 K 기사를 어떻게	3145 K 뉴스에 대한 의견	3145 K 기사에 대한 의견
이미지	3193 K #/#	3193 K # / #
이슈	3152 [K]
이어	3114 K 읽기:
""", '인': """
인공지능	3137 K 음성으로	3137 K(ai) 음성
인기기사	3152 [K]
""", '일': """
일시적인	3192 K 오류가
""", '자': """
자료출처	3158 K:
""", '잘': """
잘못된	47 K 내용
""", '재': """
재미있게	72 K 읽으
""", '제': """
제보	44 K 전화	44 K 메일
제보하기	44 K
""", '주': """
주변에	69 K
주소가	3142 K 복사되었습니다
""", '지': """
지금	3165 K 플레이:
""", '질': """
질문은	75 K
""", '첫': """
첫	34 K 댓글	34 K 번째 댓글
""", '추': """
추천	3114 K 기사:
추천기사	3152 [K]
""", '출': """
출처	3158 K:	3158 K :
출처를	71 K 밝히면	71 K 밝히고
""", '카': """
카카오톡	14 K	44 K 제보
""", '페': """
페이지	3193 K #/#
""", '필': """
필수	3190 (K) 개인정보	3190 [K] 개인정보	3190 (K) 이용약관	3190 [K] 이용약관
""", '함': """
함께	3114 K 볼 만한 기사:	3114 K 보면 좋은 기사:	3152 [K 읽기]	3216 K 읽으면 좋은 기사	3216 K 읽으면 좋은 글	3216 K 보면 좋은 기사
""", '핫': """
핫클릭	3152 [K]
""", '해': """
해	62 K 보셨나요
""", '홈': """
홈	101 K>	101 K >	101 K '
""", '화': """
화보	3114 [K]
"""}

CONTAINS = {',': """
,说:	5423 K
""", '@': """
@我	65 K
""", 'a': """
abonați	83 K-vă	4170 K-vă	4174 K
abonații	53 K pot	4171 K noștri
abonează	83 K-te	4050 K-te pentru	4057 K-te pe youtube	4170 K-te
abonné	53 en tant qu'K	2078 pas encore K	2081 déjà K	2084 en tant qu'K
abonnés	2078 réservé à nos K	2081 réservé aux K	2273 nos K	2276 K
abonējiet	83 K	3353 K
actualisé	105 cet article a été K
actualité	2095 l'essentiel de l'K	2109 suivez l'K	2109 suivez toute l'K	2109 retrouvez toute l'K	2144 couvre l'K
actualizată	105 știrea a fost K
acționari	4135 fără K
adatkezelési	2528 K tájékoztató
adhérent	83 devenez K
adhérez	83 K
admitió	1740 K
adomány	2640 K
adományoddal	2636 K
adományok	2640 K
adományozz	2636 K
adományozzon	2557 K itt
advirtió	1740 K
adód	2638 K #
adója	2557 K #
adăugat	4173 a K
affichée	63 e-mail ne sera pas K
affiliatelänkar	40 K	77 K	4704 K	4736 K
affilié	40 lien K	77 lien K
affiliés	40 liens K	77 liens K
affirmé	2275 a K
afiliación	40 enlaces de K	77 enlaces de K
afirmó	1740 K
afișată	63 email nu va fi K
agregó	1740 K
aicināja	3356 K
aizsargātas	3295 visas tiesības K
aiškino	3289 K
ai가	3197 K 작성	3197 K 생성	3197 K 요약	3197 K 번역
ai로	3197 K 작성	3197 K 생성
ai를	3197 K 활용해
ajouté	2275 a K
ajută	4170 K-ne
ajánld	2636 K fel
aktualizovaný	105 článok bol K
aktualizován	105 článek byl K
aktérů	105 jména K
alkalmazás	2521 töltsd le az K
alkalmazásban	2555 az K
alkalmazást	2555 K
alkalmazásunk	2637 K
alkalmazásunkat	2521 töltse le K
alkalmazásunkban	87 K
alăturat	4074 s-a K echipei
alăturați	54 K-vă
alătură	54 K-te lor	54 K-te
améliorer	2170 aidez-nous à K
analytička	540 je K
anhören	4 artikel K	4 text K	4 beitrag K	907 jetzt K:
anketě	560 naší K	560 v K
ankietę	38 naszą K	3765 naszą K	3765 krótką K
ankstesnėje	105 K versijoje
anmäl	4783 K dig till vårt	4783 K dig till våra
anmäla	4651 genom att K dig	4699 genom att K dig
annoncé	2275 a K
annoncør	731 betalt af en K	731 betalt af K
annonslänkar	40 K	77 K	4704 K	4736 K
annonsör	4715 betalt av en K	4715 betald av en K
annonsør	3636 betalt av en K
anterioară	105 versiune K a
antérieure	105 version K de cet
anunció	1740 K
anunțat	4173 a K
använder	4666 vi K cookies	4667 K kakor
anúncio	3943 após o K	3943 depois do K
anúncios	73 sem K	4041 sem K
apelował	3856 K
apelowała	3856 K
aplicació	87 a la nostra K
aplicación	87 en nuestra K	1565 descarga la K	1565 descarga nuestra K
aplicația	87 în K noastră	4058 descarcă K	4170 descarcă K noastră	4170 descarcă gratuit K	4170 descarcă K și	4171 K noastră
aplikacją	87 z naszą K
aplikację	3718 pobierz naszą K	3719 pobierz K	3719 ściągnij K	3788 naszą K
aplikací	87 s naší K
aplikácii	87 v našej K	4466 našej K
aplikáciu	4466 mobilnú K	4466 K
aportació	498 la teva K
aportación	1611 tu K	1645 haz tu K
apoyá	1737 K
applikációnk	2555 K
applikációnkat	2555 K
applikációnkban	87 K
apsolīja	3356 K
apóyanos	1611 K	1737 K
apóyenos	1611 K	1737 K
apúntate	1537 K a	1558 K a nuestra	1558 K gratis	1737 K gratis
apărat	4173 s-a K
arkadaşina	52 K gönder
arkadaşiniza	52 K gönderin
arkadaşinla	4920 bir K paylaş
artykuł	17 darmowy K	23 cały K	3706 podoba ci się ten K	3766 nasz K do końca	3786 ostatni darmowy K	3854 ten K
artykułu	105 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1538 te ha gustado este K	1548 regala este K	1548 regalar este K	1554 último K gratis	1554 te queda # K	1648 y lee este K	1729 K	1730 #% del K	1730 # % del K	1730 #% de este K	1730 # % de este K	1738 este K
artículos	17 K gratis	1554 K gratis este mes	1554 te quedan # K	1554 límite de K	1729 K
aseguró	1740 K
associés	2118 cookies K à ce contenu
assuré	2275 a K
asszisztensünk	66 virtuális K
asumă	33 nu își K
atsiųsime	60 K jums
ausgewählt	962 produkte unabhängig K
autentificați	27 K-vă
autentifică	27 K-te	4050 K-te pentru
autorização	3922 sem K prévia e expressa
autorką	3757 kontakt z K
autorská	542 K práva
avertizează	4173 K
avísanos	1737 K
ayúdanos	1611 K	1737 K a
açikladi	5002 K
açin	4920 K
añadió	1740 K
año	1739 al K
""", 'b': """
bağirdi	5002 K
bağirdilar	5002 K
bağiriyor	5002 diye K
bağiriyordu	5002 K
bağiş	4999 K yap	5003 K
bağişiniz	4999 K
bağlantilari	77 satiş ortakliği K	4913 satiş ortakliği K
başlayan	4919 tl'den K
başvurun	4920 K
behält	32 K sich vor	32 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4640 vi K ditt stöd	4783 vi K din hjälp
beiträge	61 neue K per mail	1034 K
beiträgen	1034 K
bekapcsolása	2521 értesítések K
beløb	799 fast K
beløp	3701 gi et K	3703 fast K
bemängeln	1045 K
bemängelt	1045 K
benötigen	0 hilfe K
berätta	70 K för oss	70 K din
berättade	4786 K
berättar	4786 K
berørt	1 hvis du er K
bestätigen	827 K sie ihre
bestätigungslink	953 K
bestätigungsmail	827 K	953 K
betalvägg	4787 K
bezpečí	106 linka K	106 linku K
bezplatný	580 poslední K článek	4460 náš K webinár	4483 posledný K článok
bezplatných	4469 K článkov
bezpłatne	3771 K konto
bezpłatny	3762 nasz K webinar	3786 ostatni K artykuł
bezpłatnych	3771 limit K
beágyazott	2597 egy K tartalom látható	2597 egy K tartalom található
beállításai	2596 cookie-K miatt
beállítások	2596 cookie-K miatt	2596 cookie K miatt	2596 süti K miatt
beğendiyseniz	5000 bu haberi K	5000 bu yaziyi K
biết	5270 cho K
blokovač	612 K reklam
blokování	531 K reklam	612 K reklam
blokującego	3820 programu K reklamy
blokującej	3820 wtyczki K reklamy
blokujący	3820 program K reklamy
blokującą	3820 wtyczkę K reklamy
blokátor	612 K reklam
bohaterów	105 imiona K
boletín	81 el K	81 al K	81 nuestro K	1558 recibe el K	1558 nuestro K	1563 K diario	1737 recibe el K	1738 nuestro K	1741 K
boîte	82 dans votre K mail	82 dans ta K mail	82 dans votre K	2089 dans votre K mail	2089 dans votre K e-mail
brezplačen	4583 zadnji K članek
brezplačne	4570 K članke
brezplačni	4563 naš K webinar	4583 zadnji K članek
brezplačnih	4570 K člankov
bronił	3856 K się
brzmiał	3856 K
brzmiała	3856 K
brzmiało	3856 K
butlletí	421 subscriu-te al K	421 el nostre K	499 el nostre K	502 K
buzdított	2639 K
buzdította	2639 K
buzón	82 en tu K	1561 en tu K
bájate	1737 K la app
báo	5188 là nhà K
bölümünde	88 yorum K
bönföll	4786 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4786 K
bønfaldt	800 K
bønn	3553 vi har en K til deg
bønnfalt	3704 K
bústia	444 a la teva K
bülten	4909 e-K	5003 K
bültene	4860 K abone	4860 K kayit	4860 K kaydol
bülteni	4909 haber K
bültenimiz	81 K	5000 K
bültenimize	81 K	81 e-K	4860 K	4999 K	5000 K
bültenine	4909 K
błagał	3856 K
błagała	3856 K
bạn	52 gửi cho K bè	5162 hộp thư của K	5207 sự ủng hộ của K	5267 mời K	5267 cần sự ủng hộ của K	5267 nhờ sự ủng hộ của K
bằng	5217 K văn bản của báo
""", 'c': """
caffè	2823 un K
café	57 me paga um K	1612 un K	1645 un K al mes	2147 un K
caractères	2170 limitées à # K
catedrática	1608 es K
catedrático	1608 es K
celého	510 pro čtení K
cercetătoare	4074 este K
cercetător	4074 este K
changés	105 prénoms ont été K
chaîne	2273 notre K
chefredaktör	4689 är politisk K	4689 är K
chefredaktør	708 er K
chuyện	5186 bạn có câu K
chép	5181 cấm sao K bài	5217 mọi sao K
chính	105 đính K	5171 K sách bảo mật
chúng	41 nhắn cho K tôi	41 viết cho K tôi	41 liên hệ với K tôi	41 gửi cho K tôi	41 gửi về cho K tôi	41 kể cho K tôi	41 chia sẻ với K tôi	42 phóng viên của K tôi	60 K tôi gửi bạn	60 K tôi gửi đến bạn	60 K tôi gửi tới bạn	70 nhắn cho K tôi	70 viết cho K tôi	70 gửi cho K tôi	70 gửi về cho K tôi	70 kể cho K tôi	70 chia sẻ với K tôi	70 hãy kể với K tôi	70 kể với K tôi	5162 bản tin của K tôi	5165 theo dõi K tôi	5186 cho K tôi qua	5186 liên hệ với K tôi qua	5186 hãy liên hệ với K tôi	5267 ủng hộ K tôi	5267 K tôi cần sự giúp đỡ	5267 giúp K tôi	5267 theo dõi K tôi	5267 hãy gửi cho K tôi	5267 hãy liên hệ với K tôi	5267 hãy báo cho K tôi	5268 K tôi trên	5268 của K tôi	5268 cho K tôi
chọn	5267 hãy bình K
cikkből	2635 K #
cikkéből	2635 K #
cikkünk	2637 minden K
cikkünkhöz	2637 minden K
collecté	2092 est K par
collectée	2092 est K par
collectées	2092 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	88 nos K	3904 nos K
comentó	1740 K
comisión	1634 recibir una K
comissió	439 rebre una K
comissão	3942 receber K	3942 receber uma K
commerciële	3456 K partner
communauté	2155 K whatsapp	2155 K signal
compártela	28 K	52 K
compártelo	28 K	52 K
comunità	2854 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2275 a K
condiții	4061 termeni și K
confidentialité	2122 politique de K
confidențialitate	4061 politica de K
conférences	2144 est maître de K
connecté	2124 vous devez être K
contactați	41 K-ne	70 K-ne
contactează	41 K-ne	70 K-ne
conteúdo	11 este K	11 K externo	3869 acesse todo o K	3932 ao exibir este K	3932 ao ver este K
contribuição	3924 com a sua K	4040 sua K é essencial
contáctanos	41 K
contáctenos	41 K
contém	105 K cenas
contó	1740 K
conversación	1586 participar en la K
conținut	11 acest K	4050 K doar pentru abonați
conținutului	4070 preluarea K
cookieinställningar	4664 K	4691 K
corespondentă	4074 este K
corrección	105 K:
correção	105 K:
corrigé	105 article a été K
creează	4170 K un cont pentru a citi
csatornájára	2545 viber-K
csatornánk	2637 K
csatornánkhoz	2545 telegram-K	2545 whatsapp-K
csatornánkra	2545 youtube-K	2636 iratkozz fel K	2636 iratkozzon fel K
csábított	2639 K
cuéntanos	41 K	70 K	1586 K en	1737 K
cuéntenos	41 K	70 K
czytać	3712 aby K dalej	3712 żeby K dalej	3853 chcesz K dalej
czytelników	39 naszych K	3766 opiniami K	3777 z wpłat K	3777 dzięki wsparciu K	3794 K	3854 naszych K	3854 z wpłat K
câmpurile	63 K cu steluță
cântau	4173 K
címével	2580 e-mail-K
cùng	54 hãy tham gia K họ
của	5191 là cây bút K	5268 độc giả K
""", 'd': """
danişmanliği	4914 yatirim K kapsaminda değildir	4914 yatirim K hizmeti
daní	4474 # % z K	4474 #% z K
darbą	3287 mūsų K
darowiznę	3710 przekaż K	3853 przekaż nam K	3853 przekaż K na
datenschutzerklärung	853 unserer K	1043 unserer K	1043 unsere K
datenübertragung	895 der K zu
dați	65 K-mi tag
debatindlæg	709 send dit K	709 skrive et K
debatredaktør	708 er K
debattredaktør	3609 er K
debattør	708 er K
declaró	1740 K
decía	1740 K
demandé	2275 a K
denmişti	5002 K
denunció	1740 K
dependență	91 jocurile de noroc pot crea K
descrições	105 contém K
descárgate	1565 K la	1565 K nuestra
destekçimiz	4920 K olun	4999 K olun
desteğiniz	4999 K
desteğinizle	5000 K
desteğiyle	21 okurlarin K	4895 yapay zeka K	4911 K ayakta	4925 yapay zeka K
değildir	33 sorumlu K
değiştirildi	105 isimler K
değiştirilmiştir	105 isimler K
difficoltà	0 in K
difícil	106 passar por um momento K
dimineață	20 în fiecare K
diskutovať	4465 K môžu
disponível	3880 K no google play
doação	3865 faça uma K	3924 sua K	4040 sua K	4040 faça uma K	4044 K
doações	4044 K
dodał	3856 K
dodała	3856 K
dodává	649 K
događaj	4361 naš K
domagał	3856 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	498 fes una K	502 K
donación	1543 haz una K	1543 tu K	1611 tu K	1611 una K	1737 tu K	1737 haz una K	1741 K
donația	4170 K ta
donație	4170 fă o K	4174 K
donații	4174 K
donează	93 K cât poți	4170 K acum
doplněn	105 článek byl K
doporučil	649 K
doporučila	649 K
doporučovala	649 K
dopuštenja	4372 bez K
doradzał	3856 K
dorzuć	3853 K się
dostawać	3787 chcesz K
dostávajte	4489 K
dostávat	581 chcete K	609 chcete K zprávy
dostávať	4484 chcete K
dostávejte	587 K
dostęp	83 kup K	3712 masz już K	3771 pełny K do	3771 wykup K	3853 kup K
dostępny	3712 artykuł K tylko
dotazník	561 krátký K	4464 krátky K
dotazníka	4464 nášho K
dotazníku	560 našeho K	561 krátkého K
dowolną	3855 K kwotą
dočtete	568 více se K
dołóż	3853 K się
dołącz	54 K do nich	54 K	3724 K do nas na	3853 K do nas	3853 K do grona	3853 K do nich
drastické	105 obsahuje K
draudžiama	3233 K kopijuoti	3233 be leidimo K	3233 be sutikimo K
draudžiamas	3254 be leidimo K
dueños	1678 sin K	1678 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3854 K dalej
dziennikarką	3758 jest K	3835 jest K
dzięki	3854 K wam	3854 K tobie
dziękujemy	3768 K za zapisanie	3768 K za zapis	3853 K, że nas czytasz
där	45 var du K
dåligt	0 mår K	0 mår du K
débloquer	2081 pour K
déclare	2275 K
déclaré	2275 a K
découvrez	2078 K nos offres	2272 K nos offres
déductible	2072 K des impôts	2072 K à #	2274 K
déjanos	8 K tu	80 K tu correo
déjenos	80 K su correo
dénonce	2275 K
déplore	2275 K
déposés	2160 des cookies seront K
désabonner	2089 K à tout moment	2093 K à tout moment	2093 vous K en cliquant
désactiver	2116 K adblock
désactivez	2116 K adblock
désinscription	2093 K à tout moment
désinscrire	2093 K à tout moment	2095 vous K à tout moment
détresse	0 en K
díky	647 K vám
dôvery	106 linku K
dömde	4786 K
dømte	800 K	3704 K
düzeltme	105 K:
děkujeme	646 K, že nás čtete
dřívější	105 K verzi článku
důvery	106 linka K
dụng	5167 tải ứng K	5267 tải ứng K của	5267 hãy tải ứng K	5267 tải ngay ứng K
""", 'e': """
edellyttää	1997 K tunnusta
editörlerimize	42 K
editörüdür	4892 K
editörün	105 K notu
egyetért	46 K?
egyetértesz	46 K?
együttműködésében	2634 K készült
elaboración	1634 no ha participado en la K
electrònic	421 el teu correu K
electrónico	63 correo K no se mostrará	1561 tu correo K	1586 tu dirección de correo K no será publicada
elemző	2548 K
elküldjük	60 K neked	60 K önnek
elolvasásához	2514 a teljes cikk K
elsőként	2556 értesülj K
előfizetés	2640 K
előfizető	2514 már K	2636 legyen K
előfizetőink	53 K	2514 K olvashatják	2559 K számára	2637 K
előfizetők	53 az K	2570 csak K	2640 K
előfizetőknek	2515 csak K	2570 K szól
előfizetőként	53 K
előfizetőnktől	2580 K
emlékeztetett	2639 K
emoțional	105 pot afecta K
endereço	3898 seu K de email não será
engedély	2563 K nélkül tilos
engedélyezze	2527 K a javascript
engedélyezése	2597 tartalmainak K	2597 tartalmak K
engedélyhez	2563 K kötött
enkät	38 vår K
enquête	38 notre K	38 onze K	56 mois sur cette K	56 mois à cette K	56 mois pour cette K	105 pour cette K, nous	2273 cette K	3472 onze korte K	3472 onze K
enquêtent	2273 K pour vous
enquêtes	2273 nos K
ensimmäinen	2060 K kuukausi
enthält	895 dieses element K daten
entraînement	51 K d'ia
entrée	2223 ctrl+K	2223 ctrl + K
enviáselo	52 K
envíala	52 K
envíalo	52 K
envíanos	1737 K
epizódu	4462 K
erată	105 K:
ergänzt	105 text wurde K	105 artikel wurde K
erhvervsredaktør	708 er K
erhältlich	907 shop K	982 im shop K
erişin	4920 K
erklärt	1045 K
erklärte	1045 K
erkände	4786 K
erzähl	41 K es uns	70 K es uns	70 K uns
erzählen	41 K sie uns	41 K sie es uns	70 K sie uns	70 K sie es uns	1042 K sie es weiter
erzählt	70 K uns	1045 K
erzählte	1045 K
escribió	1740 K
escríbanos	41 K	70 K
escríbenos	41 K	70 K	1586 K a	1737 K
estimé	2275 a K
estás	1538 ya que K aquí	1538 ya que K por aquí
etichetați	65 K-mă
etichetează	65 K-mă
etiquétame	65 K
etiquétanos	65 K
etkinleştir	4869 javascript'i K
evästeasetuksesi	1950 K
evästeasetuksiasi	1974 K
evästeasetuksissa	1950 K
evästeasetusten	1950 K
evästeasetustesi	1950 K
evästeet	1974 K	1999 K
evästeitä	1953 K
evästesuostumuksesi	1950 K
evästevalintasi	1950 K
evästevalintojesi	1950 K
existují	571 K díky
experiência	70 conte sua K
explicó	1740 K
expliqué	2275 a K
expérience	70 partagez votre K
extensión	1735 K máxima
externého	4456 K obsahu
externí	553 K obsah
externího	553 K obsahu	553 obsah z K
externý	4456 K obsah
""", 'f': """
favoritkälla	4685 K
faça	4040 K um pix
felelősséget	33 nem vállal K
felhasználása	2562 cikkek K csak	2562 cikk K csak	2562 tartalom K csak	2562 anyagok K csak
felhasználási	2528 K feltételek
felietonistką	3835 jest K
felietonistą	3835 jest K
feliratkozás	2516 K a hírlevélre	2516 hírlevél K
feliratkozásommal	2543 K
feliratkozással	2543 K
felkavaró	105 K
fictício	105 nome K
fictícios	105 nomes K	105 nomes são K
filmări	43 poze și K
filozófus	2548 K
folosește	4061 K cookie
folytatásához	2514 a cikk K
fordítóval	2552 gépi K
forintért	2559 havi # K
formulára	4467 odoslaním K
formulário	4040 inscreva-se no K
formuláře	564 odesláním K
forrásként	2544 kedvenc K
fortæl	70 K os
fortæller	800 K
fotoğraf	43 K ve video
fotoğraflarinizi	43 K
fotóidat	43 K	2531 küldd el K
fotóit	43 K	2531 küldje el K	2531 küldje be K
fotóját	2531 küldje el K
frissítettük	105 K a cikket	105 cikkünket K
frågade	4786 K
früheren	105 K version	105 K fassung
férjen	2636 K hozzá
följ	4658 K oss på	4783 K oss
förbehåller	32 K sig	32 K oss
förbehållna	4681 alla rättigheter K
fördere	1042 K
fördermitglied	83 werden sie K	922 werde K	922 werden sie K
fördern	1042 jetzt K	1042 K sie
föredragen	4685 K källa
föredragna	4685 K källa
föreslog	4786 K
författare	4689 är K och
förklarade	4786 K
förklarar	4786 K
försvarade	4786 K sig
følg	673 K os på	797 K os	3574 K oss på	3701 K oss
første	721 K måned	799 K måned	3623 K måned	3703 K måned
førsteamanuensis	3600 er K
førstelektor	3600 er K
független	2512 támogassa a K	2637 K sajtó
főmunkatársa	2621 K
főszerkesztője	2550 K
""", 'g': """
gadā	3355 K
gazeteciliği	5000 bağimsiz K
gazeteciliğimiz	5000 K
gazetę	3797 kup K
gefällt	953 K ihnen, was sie	953 K dir, was du
gelmişken	4853 buraya kadar K
gespräch	105 K wurde gekürzt
geändert	105 namen K	105 name K	105 namen wurden K
geöffnet	859 wird in neuem fenster K
giovedì	20 ogni K
giáo	5188 là K sư
giúp	0 cần K đỡ	106 tìm trợ K ở đâu
giảng	5188 là K viên
glücksspiel	91 K kann süchtig machen
glücksspiele	91 K können süchtig machen
godišnje	4435 K
gridò	2949 K
gràcies	445 K a gent com tu	499 K a tu
grátis	4042 teste K
grâce	21 K à vous	2069 K à vos dons
gwiazdką	63 pola z K
gärna	4783 vill K höra från dig
går	651 før du K	3553 før du K
gåva	4640 ge en K i dag	4640 ge en K nu	4641 din K	4641 ge en K	4783 din K gör	4783 ge en K i dag	4787 K
gönderdik	4927 size bir e-posta K
gönderin	4920 K
gönderiyoruz	60 size K	60 sana K	60 yazilarini K
göndermeyiz	74 spam K
göra	4784 K mer
göre	5002 K
görün	4920 K
görünmeyecek	63 e-posta adresiniz K
görüntülerinizi	43 K
göster	4920 K
gösterilmeden	4883 kaynak K
gösterilmeyecek	63 e-posta adresiniz K
gösterilmez	63 e-posta adresiniz K
güncellendi	105 haber K	105 yazi K
güncellenmiştir	105 haber K
găsești	106 unde K ajutor
głosił	3856 K
głosiła	3856 K
głosiło	3856 K
głosuj	3782 K
głosujcie	3782 K
głównej	3773 na stronie K
gương	67 trang K
gửi	52 hãy K	5186 xin K về
""", 'h': """
használ	2527 cookie-kat K	2528 sütiket K
használat	2527 sütik K
hazardní	86 účastí na K hře
hazardných	86 účasťou na K hrách
heißt	1045 K es
helyesbítés	105 K
helyreigazítás	105 K
helyszínen	2531 ott volt a K?
hikâyeni	70 K bizimle
hikâyenizi	70 K bize
hinzufügen	887 bei google K
hirdették	2639 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2607 K
hirdetésblokkolót	2607 K
historią	70 podziel się swoją K
historička	540 je K
história	70 conte sua K
hjälp	106 här kan du få K	106 här får du K	106 här finns K	4692 K av ai	4716 K av ai	4783 K oss
hjälper	4783 din gåva K
hjælp	0 brug for K	106 her kan du få K	711 K af ai	711 K fra ai	732 K af ai	797 vi har brug for din K	797 K os
hjælper	797 dit bidrag K
hlásal	649 K
hlásala	649 K
hlásá	649 K
hovorí	4538 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2533 a K nem
hozzászólásokban	88 a K
hozzászólásokért	2533 a K
hozzátette	2639 K
hviezdičkou	63 polia s K
hvězdičkou	63 pole s K
hyödyntäen	1975 tekoälyä K
hágase	83 K socio
hájil	649 K se
hájila	649 K se
häng	4783 K med i
häufiger	887 bei google K
häusliche	0 K gewalt
hävdar	4786 K
håller	46 K du med	46 K du inte med	4723 läsare som K
hævder	800 K
hébergé	2118 ce contenu est K par
hình	105 có chứa K ảnh
híreinket	2580 K
hírekben	2521 a google K	2544 google K
hírlevelére	2543 K
hírlevelünk	81 K	2637 K
hírlevelünket	2543 K
hírlevelünkre	81 K	2516 K	2636 iratkozzon fel K	2636 iratkozz fel K	2637 K
hírlevél	2640 K
hírlevélre	81 K	2636 iratkozz fel a K	2636 iratkozzon fel a K
hó	2638 ft/K
hónap	2559 első K	2638 első K
hören	977 K sie hier.
hører	3614 der du K
hükmetti	5002 K
hüüdis	1809 K
hüüdsid	1809 K
hľadať	106 kde K pomoc
hűségidő	2570 K nélkül
hồng	5216 nhận hoa K
""", 'i': """
iecienītāko	3303 K avotu
iepriekšējā	105 K versijā
ifølge	800 K	3704 K
ihtiyaç	0 yardima K
illimité	2084 accès K	2179 en K
imágenes	43 tus K	105 contiene K
incorporó	1608 se K a
independentă	4171 presa K
independência	4041 a K
indicó	1740 K
indiqué	2275 a K
indrømmede	800 K
indrømmer	800 K
indépendance	2273 notre K
indépendant	2068 soutenez le journalisme K	2273 journalisme K	2273 média K
indépendante	2176 la presse K a	2273 presse K	2273 information K
información	1574 sigue toda la K	1574 siga toda la K	1608 cubre la K	1738 esta K
informację	3757 wyślij K
informações	105 com K de
informațiilor	4070 preluarea K
informováni	609 chcete být K
informó	1740 K
informē	3356 K
ingresá	80 K tu correo
innehåll	4667 externt K	4691 externt K
innehåller	105 K spoilers
innehållet	11 K
innrømmer	3704 K
innrømmet	3704 K
inquiète	2275 s'K
inquérito	38 nosso K
inscrição	3874 cancelar a K
inscríbete	1537 K
inställningar	4664 cookie-K	4664 dina K för cookies	4664 dina K för kakor
insändare	46 K	4690 skicka din K	4690 din K till	4690 skriva en K
intelektą	3241 dirbtinį K	3256 dirbtinį K
inteligencję	3779 przez sztuczną K
inteligencí	573 umělou K
intelligenciával	2552 mesterséges K készült	2572 mesterséges K
introduceți	80 K adresa de email
intégralité	2078 pour lire l'K
investigación	56 meses en esta K	56 meses a esta K	105 para esta K	1738 esta K
investigação	4041 esta K
investigație	4171 această K
investigațiile	4171 continua K
invítame	57 K a un café	57 K un café	1737 K a
invítanos	1737 K a
ismételgette	2639 K
istediğiniz	4859 K zaman iptal	5001 K zaman iptal
izražavaju	4366 komentari K
içeriği	11 K
içeriğin	4894 harici K
içermektedir	105 sahneler K
išorinio	3239 K turinio
""", 'j': """
jautāja	3356 K
javascript가	3174 K
javascript를	3174 K
javasolják	2639 K
jelölj	65 K meg	65 K be
jelöljetek	65 K meg
jesteś	3706 skoro już tu K	3706 skoro tu K
ještě	620 zbývá K
jogász	2548 K
jugé	2275 a K
jurnalistă	4074 este K
jurnaliștii	42 K noștri	4105 K noștri îți trimit	4171 K noștri
jälgi	1806 K meid
jäljellä	1993 ilmaista juttua K	2057 K #%	2057 K # %	2057 #% K	2057 # % K
jäseneksi	83 liity K	2058 liity K
""", 'k': """
kanał	3854 nasz K
kannatusjäseneksi	2058 liity K
kanál	647 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4436 K
kedykoľvek	4441 odhlásiť sa môžete K
keresőben	2544 google-K
khoản	5159 bạn đã có tài K	5171 điều K sử dụng
không	46 K đồng ý?	63 email của bạn sẽ K hiển thị	74 K spam	5181 K sao chép bài viết	5181 K sao chép nội dung	5181 K sao chép lại
khẳng	5270 K định
kiabált	2639 K
kiabálta	2639 K
kiabálták	2639 K
kiegészítettük	105 a cikket K	105 cikkünket K
kifogásolja	2639 K
kirjeessä	2061 luki K
kiáltott	2639 K
kiáltotta	2639 K
kiáltották	2639 K
kiến	5202 ý K của bạn sẽ	5267 hãy gửi ý K	5267 vui lòng gửi ý K
kliknutím	564 K na
kolačića	4357 K	4387 K
kolačiće	4357 K	4387 K
kolačići	4357 K
komentować	8 K	3744 aby K
komentár	8 pridať K	4465 pridajte K
komentára	4465 pridanie K	4465 vloženie K
komentároch	88 v K
komentárov	88 do K
komentátor	551 je K	551 , K	628 , K
komentátorem	551 je K	628 je K
komentátorka	628 , K
komentátorkou	551 je K	628 je K	4454 je K
komentátorom	4454 je K
komentář	8 přidat K
komentáře	8 pro přidání K	562 vložení K	562 přidání K
komentářích	88 v K
komentářů	24 přidávání K se musíte	88 do K
kommentarsfältet	88 i K
kommentekért	2533 a K
kommenteléshez	8 K
kommenttikentässä	88 K
koneääni	1975 K
konferencję	3762 naszą K
konuştu	5002 diye K	5002 K
kopírovanie	4447 K obsahu bez	4447 K je zakázané
kopēšana	3302 K bez
korespondentką	3758 jest K	3835 jest K
korespondentė	3238 K
korábban	2579 K itt írtunk	2579 K ebben a cikkben írtunk
korábbi	105 cikkünk K
krzyczał	3856 K
krzyczała	3856 K
krzyknął	3856 K
krzyknęła	3856 K
krävde	4786 K
krævede	24 K felter er	800 K
krönikör	4689 är K	4763 är K
kulturalną	3766 K dyskusję
kulturredaktör	4689 är K	4763 är K
kulturredaktør	708 er K	778 er K	3609 er K	3682 er K
kumppanuuslinkkejä	77 K	1987 K
kvíz	560 náš K	4464 náš K
kvíze	4464 našom K	4464 v K
kvízu	560 našem K	560 v K
kyltissä	2061 luki K
kysyivät	2061 K
kávéra	57 hívj meg egy K	57 hívjon meg egy K	2638 K
käsitellään	105 jutussa K
käyttää	1951 tämä sivusto K
käyttöehdot	1982 hyväksyt K
képeidet	43 K
képeit	43 K
kérdezte	2639 K
kérdezték	2639 K
kérdőívünket	38 K
kért	2639 K
kérte	2639 K
kérték	2639 K
kívánt	105 nem K
können	93 geben sie, was sie K	93 geben sie, so viel sie K	1042 K sie uns
könyörgött	2639 K
könyörögtek	2639 K
köszönjük	2636 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2521 K minket	2636 K minket
követelte	2639 K
követelték	2639 K
közgazdász	2548 K
közlése	2571 nélküli K tilos
közreműködésével	2634 K készült
közéjük	54 állj be K	54 álljon be K
közölte	2639 K
kúpte	4535 si K
küldd	52 K el
küldjük	60 K neked
küldünk	60 K neked
kündigte	1045 K an
künstlichen	911 K stimme vorgelesen	911 K stimme vertont
künstlicher	970 mithilfe von K
küpsised	1759 K
küpsistega	1759 K	1778 K
küsis	1809 K
kč	566 za # K	566 od # K	648 od # K
kļūsti	3353 K par
křičel	649 K
křičela	649 K
křičeli	649 K
kể	5270 K
""", 'l': """
labākie	3322 K raksti tavā
lamentó	1740 K
lançait	2275 K
lasītu	3292 lai K tālāk
lasītāji	3354 mūsu K
lasītājiem	3354 mūsu K
lejupielādē	3353 K
lelkisegély	106 K
leverandør	3611 ekstern K
leverantör	4691 extern K
leído	1648 has K tus #
leírásokat	105 K tartalmaz
licencí	50 K cc	50 cc-K
licença	50 K cc
licența	50 K cc
lietotnē	3312 K
linkistä	1986 lisää tästä K
lisenssillä	50 K
lisäsi	2061 K
llicència	50 K cc
lucrează	4074 K în presă
lunedì	20 ogni K
lună	4172 pe K
luận	8 để bình K	88 phần bình K	105 từ chối bình K	5159 đăng nhập để bình K	5202 bình K của bạn sẽ	5267 đăng nhập để bình K
lájkolj	2521 K minket
lákal	649 K
läget	4700 koll på K
lähdet	1926 ennen kuin K
lähetä	52 K se
lähetämme	60 K sinulle
lämna	80 K din mejl	80 K din e-post
läsa	4703 du kan K mer	4703 kan du K mer	4703 K mer om	4780 #% kvar att K	4780 # % kvar att K	4784 fri att K
läsare	39 våra K	4701 våra K	4784 våra K
läsarna	21 tack vare K
läser	4783 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	736 K for	3641 K for	4720 K för
læser	797 tak fordi du K
læserbrev	46 K	709 skrive et K	709 send dit K
læsere	39 vores K	798 vores K
læseres	720 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1554 K de notas
límites	1548 sigue leyendo sin K
lòng	5186 vui K gửi về	5267 vui K gửi về
löd	4786 K
lød	800 K	3704 K
lūdza	3356 K
lập	5206 ủng hộ báo chí độc K	5268 báo chí độc K
""", 'm': """
magyarázta	2639 K
mailovú	4467 e-K adresu
mainoslinkkejä	40 K	77 K	1987 K
manhãs	20 todas as K
markedsføringscookies	680 K
marqués	63 champs K d'une étoile
masintõlke	1761 K abil
materiał	11 ten K
matéria	23 ler esta K	3869 esta K é só	3956 para ler esta K	4035 #% desta K	4035 # % desta K	4035 #% da K	4035 # % da K	4041 esta K
matérias	3923 limite de K	4034 K
matí	498 rep cada K
mawiał	3856 K
mawiała	3856 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	106 jourhavande K
megbírságolta	2639 K
megbízásából	2634 K készült
megjelenését	2634 K támogatta	2634 K támogatja
megjelenítése	2597 tartalmainak K	2597 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	105 nevek K
megváltoztattuk	105 nevét K
meidän	2058 tue K
meitä	1984 tukea K	1984 tue K	2058 tue K	2058 auta K
mencióname	65 K
menționat	4173 a K
mesačne	4537 K
mesečno	4435 K	4633 K
mesélte	2639 K
mieltä	46 eri K?	46 samaa K?
miesiąc	3855 za K
miesięcznie	3855 K
minkä	93 anna K voit
mistä	106 K apua
miễn	17 bài K phí	5209 hết số bài K phí	5269 dùng thử K phí
mjesečno	4435 K
moderálási	2533 K elveink
modifié	105 article a été K	105 prénom a été K	105 nom a été K
modifiés	105 prénoms ont été K	105 noms ont été K
modération	86 jouez avec K	2170 charte de K	2170 K par la rédaction
mokė	3289 K
mondták	2639 K
mostrarà	63 adreça no es K
mostrará	63 correo no se K	1548 este mensaje se K en
możesz	93 wpłać, ile K
možete	93 dajte koliko K
multó	1740 K
mulțumim	4170 K că ne citești
munkatársa	2550 K	2621 K
munkatársunknak	42 K
munkánk	2637 K
munkánkat	2512 támogasd K	2512 támogassa K	2557 K	2636 támogasd K	2636 támogassa K	2637 K
myönsi	2061 K
másodközlés	2539 K	2562 K
másodközlése	2562 K
märkis	1809 K
määräsi	2061 K
mån	4702 kr/K	4785 kr/K
månad	4645 testa en K	4702 en K för	4783 testa en K	4785 per K	4785 varje K
månaden	4702 första K	4785 i K	4785 första K
månader	4702 K för #	4783 testa # K
månadsgivare	4783 bli K
måned	657 prøv en K	721 i # K	797 prøv en K	799 pr. K	3623 en K for	3701 prøv en K	3703 per K
måneden	799 om K	3703 i K
måneder	721 i # K	3623 K for #
média	2273 notre K
mês	4041 até o fim do K	4042 por K	4042 ao K
mình	57 mời K ly cà phê	65 tag K
míní	649 K
mówi	3856 K
mówili	3856 K
mówił	3856 K
mówiła	3856 K
môžete	4463 článok si K
müşterimiz	4931 K
mācīja	3356 K
mākslīgais	3309 K intelekts
mēnesis	3355 pirmais K
mēnesī	3355 K
mėgstamiausią	3234 K
mėnesį	3288 per K
měsíc	566 první K	648 za K	648 první K
měsíčně	648 K
můžeme	506 díky vám K
můžete	559 článek si K
mạnh	5270 nhấn K
""", 'n': """
nabádal	649 K
nabádala	649 K
naléhal	649 K
namawiał	3856 K
namawiała	3856 K
napisał	3856 K
napisała	3856 K
napiš	41 K nám	70 K nám
napište	41 K nám	550 K nám	583 K na	646 K nám
napísal	4538 K
napíšte	41 K nám	4453 K nám	4453 K, prosím	4486 K na	4535 K nám
naročilo	4569 hvala za K
naročite	83 K se	4543 K se na naše	4631 K se
naročnik	53 kot K	4542 že K
naročnike	4550 samo za K	4550 le za K
naročniki	53 K lahko	4582 lahko berejo le K	4582 berejo samo K	4635 K
naročnikom	4542 dostopen le K	4542 na voljo K	4542 na voljo samo K	4542 na voljo le K	4582 dostopna le K	4582 dostopna samo K	4582 dostopen le K	4582 dostopen samo K
naročnina	4570 K	4635 K
naročnino	4570 z K	4592 z K
narzędzi	3779 przy wsparciu K ai
nastavení	527 kvůli K cookies	527 K cookies	527 K souhlasu	527 vašeho K cookies	527 K soukromí
naujienlaiškio	3246 K
naujienlaiškis	3287 mūsų K	3290 K
naujienlaiškį	3226 mūsų K	3246 K	3286 užsisakykite K	3287 mūsų K
navođenja	4372 bez K izvora
navođenje	4372 uz K izvora
nawoływał	3856 K
načtením	528 K videa	528 K obsahu
našeho	556 do K týmu	556 K e-shopu
našem	4361 K timu
našich	582 K zpráv	4485 K správ
neatkarīgu	3353 atbalsti K
nekünk	41 írj K	41 írjon K	41 írja meg K	41 írd meg K	70 írj K	70 írjon K	70 írja meg K	70 írd meg K	70 meséld el K	2636 segíts K	2636 írjon K	2636 írj K	2636 jelezd K	2637 K adód
nemokamą	3250 K paskyrą
neobmedzený	4440 K prístup
neodpovídá	33 K za
neodpověděl	105 K
neodpověděla	105 K
neodpověděli	105 K
neomezený	546 K přístup
neomezeně	510 K číst
nepieciešama	0 K palīdzība
nepiekrītat	46 K
nepriklausomą	3248 paremkite K žurnalistiką	3286 paremkite K	3287 K žurnalistiką
nesouhlasíte	46 K?
nesúhlasíte	46 K?
newsissä	1965 google K
nezodpovedá	33 K za
nezodpovídá	33 K za
nezávislou	646 podpořte K
nezávislá	647 K média
nezávislé	4536 K médiá
nezávislú	4535 podporte K
nghiêm	5181 K cấm sao chép
nghiên	5188 là nhà K cứu
ngoài	5192 nội dung bên K
nguồn	5184 K ưu tiên	5184 K tin ưu tiên	5252 K ưu tiên
người	53 K đăng ký có thể
nhiệm	5202 chịu trách K về nội dung bình luận
nhân	5193 trí tuệ K tạo
nhấn	5267 K vào đây
nhận	5162 đăng ký K bản tin	5162 đăng ký K tin	5267 đăng ký K bản tin	5267 đăng ký K tin
nhập	27 đăng K	5159 vui lòng đăng K	5159 đăng K để đọc	5159 đăng K để xem	5159 đăng K để lưu	5159 hãy đăng K để	5267 đăng K để đọc	5267 đăng K để xem
nhật	105 bài viết đã được cập K	105 bài báo đã được cập K
niedostępny	3759 materiał wideo jest K
niezależne	3853 wesprzyj K	3853 wspieraj K	3854 K media
niezależność	3854 K
niezależną	3854 jesteśmy K
noastră	4171 munca K
nolēma	3356 K
norāda	3356 K
nosūtīsim	60 jums K
notificações	16 as K	3882 ative as K	3882 ativar K	3882 receba K
notificările	16 K	4058 activează K
notifikácie	4466 K
notícia	4041 esta K
notícias	3874 receba as K	3874 receba K	3885 siga as últimas K	4034 K
novinařina	647 naše K
novinařinu	647 nezávislou K
novinár	4454 je K	4454 , K
novinári	4536 naši K
novinárka	4454 je K	4454 , K
novinárkou	4454 je K
novinárom	4454 je K
novinář	551 je K	551 , K
novinářem	551 je K	628 je K
novináři	647 naši K
novinářka	551 je K	551 , K
novinářkou	551 je K	628 je K
novičke	4543 na e-K
novičnik	4551 K	4551 e-K	4632 naš e-K	4635 K
novičnika	4551 K
numéros	106 K d'écoute
nuotraukų	43 K ir vaizdo
nusprendė	3289 K
násilí	0 domácí K
nášho	4460 do K tímu
nächste	24 in diesem browser für die K	1042 sind sie der K
näyttämällä	1949 K sisällön
nélkül	73 reklám K	74 spam K
nói	5270 K
nõus	46 ei ole K?
năm	5269 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	556 našem K
obegränsad	4648 K tillgång
obećala	4436 K
obećao	4436 K
obiecał	3856 K
obiecywał	3856 K
obligāta	3302 atsauce K
oblíbené	548 K zdroje
oblíbených	548 K zdrojů
oblíbenými	548 K zdroji
obrigatórios	24 campos K são marcados com	3898 campos K são marcados com	3903 campos K marcados	3903 campos K são marcados com
obveščanje	4569 na naše K
obľúbené	4451 K zdroje
obľúbených	4451 K zdrojov
obľúbenými	4451 K zdrojmi
också	54 var med du K
odběru	81 k K
odebírat	581 chcete K
odebírejte	515 K náš	587 K	646 K
odemkněte	510 K si
odhlásit	516 K se můžete kdykoli
odoberať	4484 chcete K
odpoveď	24 zrušiť K
odpovídal	649 K
odpověděl	649 K
odpověděla	649 K
odpověď	24 zrušit K
odpowiadał	3856 K
odpowiedzialności	33 nie ponosi K
odpowiedział	105 nie K	3856 K
odpowiedziała	105 nie K	3856 K
odpowiedziało	105 nie K
odražavaju	4366 komentari K	4366 komentari ne K
odídete	4449 kým K
ofereça	3869 K este artigo
ograniczeń	3712 czytaj bez K	3712 czytaj więcej bez K
også	54 bli med du K
ogłosił	3856 K
ogłosiła	3856 K
oikaisupyynnöt	1978 K
oikaisupyyntö	1978 K
olvashatják	2578 csak előfizetők K
olvasási	2 K idő
olvasóiból	2557 K él
olvasóink	39 K	2637 K
olvasóknak	21 az K
opinião	33 K do	33 K deste
opinión	33 K de	1737 danos tu K
ordenó	1740 K
ordonné	2275 a K
ortakliği	4913 iş K linkleri	4915 satiş K bağlanti	4915 satiş K linkleri
orzekł	3856 K
osobních	544 ochrany K údajů	544 ochraně K údajů
osobných	4456 K údajov
ostrzegał	3856 K
ostrzegała	3856 K
ostrzegł	3856 K
otrzymywać	3787 chcesz K
označ	65 K mě	65 K ma
označite	65 K me	65 K nas
označte	65 K mě	65 K ma	65 K nás
oznámení	16 K	609 chcete dostávat K	609 chcete zasílat K	609 chceš dostávat K
oznámil	649 K	4538 K
oznámila	649 K	4538 K
ozvěte	41 K se nám	70 K se nám	550 K se nám	646 K se nám
""", 'p': """
padėkite	3286 K mums
pageidaujamą	3234 K šaltinį
paklausė	3289 K
palīdzi	3316 ziedo un K	3353 K mums
palīdzība	0 vajadzīga K
palīdzību	106 kur meklēt K	3309 mākslīgā intelekta K	3324 mākslīgā intelekta K
parašykite	41 K mums	70 K mums	3286 K mums
parsisiųskite	3286 K
participación	1590 normas de K
partnerské	77 K odkazy	569 K odkazy	4472 K odkazy
partneři	530 my a naši K
pastā	3314 e-K
pastāstiet	41 K mums	70 K mums
patronką	3777 zostań naszą K
patrões	3986 sem K	4041 sem K
paylaşilan	4981 tarafindan K bir gönderi	4981 tarafindan K gönderi
paylaşin	28 K	52 K	4920 K
paylaştiği	4981 K bir gönderi	4981 'in K bir gönderi
paziņoja	3356 K
paziņojumus	3313 K
państwa	3757 czeka na K
pašte	3246 jūsų el. K
pažadėjo	3289 K
periódico	1738 este K	1738 nuestro K
permanència	500 sense K
persiųskite	52 K
personvernerklæring	3586 K
phê	57 mời tôi một ly cà K	5206 mời bạn một ly cà K
phóng	5186 liên hệ K viên	5188 là K viên	5188 K viên ban	5191 là K viên báo	5191 là K viên của	5267 hãy liên hệ K viên
phút	2 K đọc
phản	105 chưa K hồi
pidió	1740 K
pidätetään	1961 kaikki oikeudet K
pidätämme	32 K oikeuden
pisał	3856 K
pisała	3856 K
pišite	41 K nam	41 K našoj	41 K nam na	70 K nam	70 K našoj	70 K nam na	4354 K nam	4386 K nam na	4386 K na	4433 K nam	4556 K nam	4556 K na	4586 K nam na	4586 K na	4631 K nam
piškotke	4559 K	4587 K
piškotki	4559 K
piškotkov	4559 K	4587 K
pište	583 K na	583 K nám na
plakáton	2639 állt a K
plânge	4173 se K
pochází	553 obsah K
podcastów	3763 K
podcastů	558 K
podcaście	37 naszym K
podeľte	70 K sa s nami
podeślij	52 K
podkreśla	3856 K
podporovatelé	647 naši K
podporují	647 nás K
podpoře	506 díky vaší K můžeme	647 díky K
podpořte	571 K	646 K nás	646 K naši	646 K naše	646 K mě
podrška	4433 vaša K
podrške	4373 bez vaše K	4434 vaše K
podršku	4433 vašu K
podržite	4373 K	4433 K nas	4433 K naš
podělte	70 K se s námi	70 K se o
podľa	4538 K
poinformował	3856 K
poinformowała	3856 K
pokračovanie	4440 pre K v čítaní
pokračování	510 K je dostupné	569 K článku níže
pokračuje	569 článek K	569 text K	4472 článok K	4472 text K
pokračujte	510 K ve čtení s
politoložka	540 je K
politológus	2548 K
política	432 K de galetes	1584 K de cookies	3896 K de cookies	3925 cobre K
pomocí	573 K ai
pomocą	3779 z K ai
pomoć	4433 vašu K
pomoč	106 kam po K
pomóż	3853 K nam
pomôžte	4535 K nám
poprosił	3856 K
poprosiła	3856 K
poprosiło	3856 K
poručila	4436 K
poručio	4436 K
poslední	580 K článek zdarma	580 K článek, který můžete
posledný	4483 K článok zadarmo
poslušajte	4585 K nas
postafiókjába	2516 K
postafiókjában	2541 minden reggel a K	2541 minden este a K	2541 minden nap a K	2541 minden héten a K
postafiókodban	2541 minden reggel a K
postaládádba	82 a K	2543 a K
postaládádban	2541 minden reggel a K	2541 minden héten a K
postaládájában	2541 minden reggel a K	2543 ön K
postižen	1 pokud jste K
posílat	564 nechte si K
posílejte	550 K nám
posíláme	60 vám K	60 K vám
potražiti	106 gde K pomoć	106 gdje K pomoć
potřebujeme	646 K vaši pomoc	646 K vaši podporu
potřebujete	0 K pomoc
používame	4456 K cookies
používá	530 tento web K
používáme	530 K cookies
povestește	70 K-ne
povestiți	70 K-ne
powiedział	3856 K
powiedziała	3856 K
powtarzał	3856 K
powtarzała	3856 K
poznámka	105 K redakce
pozostało	3712 K # %	3712 K #%
pozvěte	57 K mě na kávu	57 K mě na kafe
počasti	57 K me kavom
pořadatelé	649 zvou K
pošaljite	52 K ga	4354 K nam	4354 K na	4433 K nam
pošiljamo	60 K vam	60 vam K
pošleme	60 vám K	60 K vám	60 ti K
pošlete	52 K ho	52 K jej	550 K nám	646 K nám
pošli	52 K ho
pošlite	52 K ho	4453 K nám	4535 K nám
pošljemo	60 vam K
pošljite	52 K ga	4556 K nam	4556 K jo nam	4556 K na	4631 K nam
požádal	649 K
požádala	649 K
pracę	3854 naszą K
pranešimus	3245 K
praneškite	41 K mums	70 K mums
pranešė	3289 K
prašė	3289 K
preberať	48 K
precizējums	105 K:
predchádzajúceho	4487 bez K súhlasu
predchádzajúcej	105 K verzii článku
predplatiteľ	53 ako K	4440 už ste K	4440 ste K
predplatiteľom	83 staňte sa K	4448 K	4535 staňte sa K
predplatiteľov	4448 pre K
predplatné	4440 už máte K	4469 K	4535 kúpte K	4535 kúpte si K	4539 K
predplatného	4469 K
predplatným	4469 K	4490 s K
predplaťte	83 K si
preferată	4072 sursă K pe google	4072 sursă K în google
preferované	548 K zdroje	4451 K zdroje
preferovaný	548 K zdroj	4451 K zdroj
preferovaných	548 K zdrojů	4451 K zdrojov
preferovaným	548 K zdrojem	4451 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	105 K version de cet
prenumeratorów	3712 tylko dla K	3785 tylko dla K
prenumeratą	3771 z K
prenumeratę	83 kup K	3712 masz już K	3771 zamów K	3771 kup K	3771 wykup K	3797 kup K
preporučila	4436 K
preporučio	4436 K
pretlačiť	48 K
prevziať	48 K
prečítate	4440 celý článok si K
pridruži	54 K im se
pridružite	54 K im se	54 K se	54 K se jim	4433 K se našoj	4433 K im se	4631 K se nam
pridržana	4346 sva prava K
pridržane	4549 vse pravice K
pridržava	32 K pravo
pridržavamo	32 K pravo
pridūrė	3289 K
prihlásenie	4441 ďakujeme za K	4467 ďakujeme za K
prihlásení	4469 po K
prihlásením	4467 K súhlasíte
prihláste	27 K	4440 K sa a čítajte	4535 K sa na odber
prihvaćate	4368 prijavom K
pripažino	3289 K
programėlėje	3244 K
programėlę	3244 K
prohlásil	649 K
prohlásila	649 K
prohlížeč	12 váš K
pronađite	4384 K nas
proposé	2166 conçu et K par
prosił	3856 K
prosiła	3856 K
pročitali	4338 da biste K
pročitate	4336 da K cijeli	4336 da K ceo
prośbę	3706 mamy do ciebie K	3706 mamy małą K
prošnjo	4553 imamo majhno K	4553 majhno K
prywatności	3734 ustawienia K	3734 ustawień K	3738 polityka K	3738 polityce K
przeczytać	3712 aby K cały	3712 aby K ten artykuł
przeczytałaś	3766 dziękujemy, że K
przeczytałeś	3766 dziękujemy, że K
przedrukować	48 K
przedrukowywać	48 K
przeglądarka	12 twoja K
przekaż	3709 K nam #%	3853 K nam	3853 K #
przekonywał	3856 K
przekonywała	3856 K
przesyłajcie	3757 K
przesyłamy	60 K ci
prześlemy	60 K ci	60 K wam
prześlij	52 K go	52 K ten	3741 K zdjęcie	3741 K zdjęcia	3757 K nam	3757 K je do nas	3853 K nam
przeżywasz	0 K kryzys
przyznał	3856 K
przyznała	3856 K
przyłącz	54 K się
przyślij	3741 K zdjęcie	3757 K nam	3757 K je do nas	3853 K nam
práca	4536 naša K
práce	647 naší K
práci	647 naši K
prácu	4536 našu K
právnička	540 je K
právník	540 je K
précision	105 K:
précisé	2275 a K
précédente	105 version K de cet
préférée	2154 source K
préférées	2154 sources K
prévient	2275 K
príspevky	4465 K v diskusii
príspevok	4535 váš K
próxima	4041 nossa K
průzkumu	38 našeho K
psychické	0 K pomoci
ptá	649 K se
pubblicità	13 la K	73 niente K	73 senza K	73 nessuna K	2796 blocco della K	2947 senza K
publicarà	25 no es K
publicará	63 correo no se K
publicată	25 nu va fi K
publicistája	2550 K
publicité	13 la K	13 cette K	73 sans K	73 pas de K	2116 bloqueur de K	2116 bloqueurs de K	2273 sans K
publicités	2116 bloqueur de K
publicystką	3758 jest K	3835 jest K
publicystą	3758 jest K	3835 jest K
publikování	541 K nebo šíření
publiée	25 ne sera pas K	2124 votre adresse e-mail ne sera pas K
pytał	3856 K
pytała	3856 K
pytały	3856 K
pytań	3765 na kilka K
pyyntö	1926 pieni K
pyysivät	2061 K
pásale	1737 K esta
pásalo	52 K
päevakokkuvõte	1766 K
päivitetty	105 juttua K	105 juttua on K
päätoimittaja	1972 K	2042 on K
päätti	2061 K
påminde	4786 K
pénzbe	2637 K kerül
pénzéből	21 olvasók K
písemného	542 bez K souhlasu
písomného	4487 bez K súhlasu
píšte	4486 K na	4486 K nám na
pódcast	37 nuestro K	1738 nuestro K
pôvodnej	105 K verzii článku
pārpublicēt	48 K
pārpublicēšana	3295 K bez	3302 K bez
pārsūtiet	52 K
přebírat	48 K
přebírání	541 K článků
předchozí	105 K verzi článku
předchozího	542 bez K souhlasu	585 bez K souhlasu
předplatitel	53 jako K	53 K může	510 už jste K	510 jste K
předplatitele	545 pro K
předplatitelem	83 staňte se K	646 staňte se K
předplatitelé	53 K mohou	579 jen K	579 pouze K	579 najdou K	579 přečtou K	647 naši K	650 K
předplatitelům	545 K	579 pouze K	579 jen K
předplatné	510 koupit K	511 už máte K	566 K	650 K
předplatného	566 K
předplatným	510 dostupné s K	566 K	588 s K
předplaťte	83 K si	512 K si	646 K si
přehrání	553 K videa
přehráním	528 K videa
přetisk	48 K
přetisknout	48 K
převzít	48 K
přečíst	510 zbývá vám K	620 zbývá K	620 zbývá vám K
přidej	54 K se
přidejte	54 K se	582 K si nás	646 K se	646 K se k nám
přihlaste	27 K	510 K se a čtěte	515 K se k odběru	646 K se k odběru
přihlášení	564 děkujeme za K	566 po K
přihlášením	564 K k odběru	564 K souhlasíte
připojte	54 K se
připomněl	649 K
připustil	649 K
přispějte	93 K, kolik můžete	93 K, čím můžete	571 K	646 K	646 K i vy
přiznal	649 K
přiznala	649 K
přiznává	649 K
příspěvek	646 váš K
příspěvku	528 načtením K	553 zobrazení K
příspěvky	562 K v diskusi
příspěvků	506 žije z K	506 žijeme z K	506 z K čtenářů
příspěvkům	506 díky K čtenářů
původní	105 K verzi článku	105 v K verzi
""", 'q': """
quyên	5267 K góp ngay	5271 K góp
quyền	5181 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	73 không K cáo	73 không có K cáo	5235 trình chặn K cáo	5235 chặn K cáo
""", 'r': """
radził	3856 K
radziła	3856 K
radí	649 K
rakstīja	3356 K
rappelé	2275 a K
različici	105 prvotni K	105 prejšnji K
rašykite	41 K mums	70 K mums	3286 K mums
rašė	3289 K
recaptcha로	3206 K
recibirás	60 K
reclamă	13 K
reconoció	1740 K
recordó	1740 K
rectificación	105 K:
recunoaște	4173 K
redacció	42 la nostra K	46 cartes a la K	444 la K t'envia	499 la nostra K
redacción	42 nuestra K	46 cartas a la K	105 nota de la K	1644 la K te envía	1688 se incorporó a la K	1738 nuestra K
redacţia	42 K noastră
redacția	42 K noastră	4105 K îți trimite	4171 K noastră
redacției	42 K noastre	105 nota K
redakcją	42 naszą K
redakcję	3853 wesprzyj K
redaktorką	3758 jest K	3835 jest K
redaktorė	3238 K
redaktör	4689 är K för	4689 är K på	4689 är politisk K	4763 är K på
redaktør	708 er K på	708 er K for	708 er politisk K	778 er K på	778 er K i	3609 er politisk K	3609 er K i	3609 er K for	3682 er K i
redação	41 escreva para a K	42 nossa K	70 escreva para a K	3951 a K envia	3996 entrou para a K	4041 nossa K
redistribuída	3922 reescrita ou K
redistribuído	3922 reescrito ou K
reenvíalo	52 K
refusé	2118 K le dépôt
registrácii	4469 po K
registráciou	4467 K súhlasíte
registráciu	4467 ďakujeme za K
regisztrálj	2636 K ingyenesen	2636 K, hogy
regisztráljon	2636 K ingyenesen	2636 K, hogy
regisztrálnia	2578 K kell
regístrate	1548 K gratis	1552 K para
reinhören	907 jetzt K:
rejestrując	3768 K się
reklamlänkar	77 K	4704 K	4736 K
reklamą	13 K
reklám	73 nincs K	4536 bez K
reklámblokkoló	2607 K
reklámblokkolót	2607 K
reklámok	2637 K nélkül
reportaż	3854 ten K
reporterką	3758 jest K	3835 jest K
reportér	551 , K	628 , K	4454 , K
reportérem	551 je K	628 je K
reportérka	551 , K	628 , K	4454 , K
reportérkou	551 je K	628 je K	4454 je K
reportérom	4454 je K
reportérovi	42 našemu K	42 nášmu K
reportérům	42 našim K
reproducció	452 K sense permís
reproducción	1605 prohibida su K	1605 prohibida la K
reprodução	3919 proibida a K	3919 K proibida	3959 K permitida desde	3959 K é permitida desde
reprodúcelo	48 K
republié	48 K	2140 K avec	2185 cet article est K
repórter	42 nosso K	3925 é K
repórteres	42 nossos K
respondió	105 no K a
responsabilità	33 K di
responsável	86 jogue de forma K
reveló	1740 K
rezervăm	32 ne K dreptul
riêng	5171 chính sách quyền K tư	5209 dành K cho thuê bao	5217 quan điểm K của tác giả
rovatvezető	2621 K
rovatvezetője	2550 K	2621 K
ročne	4537 K
ročně	648 K
rät	1045 K
rätta	4695 K fel
rättar	4695 vi K fel
rättelse	105 K
räumte	1045 K ein	1045 K der	1045 K die
rääkis	1809 K
råber	800 K
råbte	800 K
rådde	4786 K
rådede	800 K
réagir	2127 pour K
réagissez	2272 K à
réalisation	2166 n'a pas participé à la K
rédacteur	2144 est K
rédaction	41 appelez la K	41 contactez la K	41 écrivez à la K	41 joignez la K	70 appelez la K	70 contactez la K	70 écrivez à la K	70 joignez la K	105 note de la K	2144 a rejoint la K	2166 n'a pas participé à sa K	2175 la K vous	2179 pour soutenir la K	2272 soutenez la K	2272 alertez la K	2273 notre K
rédactrice	2144 est K
régulièrement	2144 collabore K
répondu	105 n'a pas K à	105 n'ont pas K à
réponse	24 annuler la K
répétait	2275 K
réserve	32 se K le droit
réservons	32 nous K le droit	32 K le droit
réservé	2078 cet article est K	2078 ce contenu est K	2078 article K
réservée	2078 K à nos abonnés	2078 la suite est K	2081 K aux abonnés
réservés	2081 K aux abonnés	2140 tous droits K
résiliable	2274 K à tout moment
részesített	2544 előnyben K forrásként
röst	4692 ai-K	4728 ai-K
răspuns	105 nu a K	105 nu au K	4173 a K	4173 au K
răspunsul	24 anulează K
rằng	5270 viết K	5270 cho K
""", 's': """
sacīja	3356 K
sadržaj	11 ovaj K	4357 vanjski K	4357 spoljni K
sadržaja	11 ovog K	4357 vanjskog K	4357 prikaz ovog K	4357 prikaz K
sakė	3289 K
samfunnsøkonom	3600 er K
samobójcze	106 myśli K
samobójstwie	106 myślisz o K
samobójstwo	0 K
samovražde	0 K	106 uvažujete o K
samovražedné	106 K myšlienky
sanctionné	2275 a K
sandučić	82 u vaš K	4339 u vaš K
sandučiću	4339 u vašem K	4368 vašem K
sbírka	650 K
schließ	54 . K dich
schließen	54 . K sie sich	812 K sie ein abo	1042 K sie ein abo
schránke	4441 vašej K
schránky	82 do vaší K	82 do vašej K	515 do vaší K	4441 do vašej K
scrieţi	41 K-ne	70 K-ne
scrieți	41 K-ne	70 K-ne
sdílejte	28 K	52 K ho
sebevraždě	0 K	106 uvažujete o K
sebevražedné	106 K myšlenky
segítsen	2636 K, hogy
segítségedre	2636 szükségünk van a K
segítséget	106 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1740 K
selbsttötung	106 K
sensível	105 pode ser K
sentenció	1740 K
sería	1645 sin ti no K
sesión	27 inicia K	27 inicie K	1548 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4040 inicie K
señaló	1740 K
sfătuia	4173 K
sfătuiește	4173 K
sfătuit	4173 a K
sisällön	11 K	1974 ulkoisen K
sisältö	1931 tämä K on vain
sisältöä	1974 ulkoista K
siunčiame	60 jums K
sjefredaktør	3609 er K
självmord	0 K
självmordslinjen	106 K
självmordstankar	106 K
sjöng	4786 K
skarży	3856 K
skarżył	3856 K się
skrzynkę	82 na twoją K	3716 na twoją K	3716 na swoją K	3768 K mailową
slažete	46 K se	46 ne K se
slobodné	4535 podporte K
slobodnú	4535 podporte K
slušajte	4384 K nas
slíbil	649 K
slíbila	649 K
socioložka	540 je K
sollicité	105 K par
sollicitée	105 K par
sondę	3765 naszą K
sonuçlarinda	4886 google arama K
sorumluluğu	33 K
souborů	543 K cookie
souhlasíte	46 K?	564 e-mailu K	564 odesláním K	564 registrací K
soạn	41 nhắn cho tòa K	41 nhắn tòa K	41 gửi về tòa K	41 gửi cho tòa K	70 nhắn cho tòa K	70 nhắn tòa K	70 gửi về tòa K	70 gửi cho tòa K	5186 về hộp thư của tòa K	5206 hãy ủng hộ tòa K	5217 bằng văn bản của tòa K	5267 hãy gửi về tòa K	5267 hãy liên hệ tòa K	5267 hãy báo cho tòa K	5268 tòa K
spandér	57 K en kaffe
spolupráci	569 ve K s partnerem	4472 v K s partnerom
sponsorisés	77 liens K
sporočite	41 K nam	70 K nam	4556 K nam
sportkrönikör	4689 är K
sportsredaktør	708 er K
spracovaním	4467 K osobných údajov
sprijiniți	4170 K
sprijină	4170 K-ne
správach	4452 google K
správy	4452 google K
spuneți	41 K-ne	70 K-ne	4171 K-mi mai jos
stellenbörse	906 in unserer K
stjärna	63 fält med K
straipsnį	3257 šį K	3287 visą K
stronę	3788 naszą K
stwierdził	3856 K
stwierdziła	3856 K
stáhněte	646 K si naši	646 K si náš
stálo	649 K na	649 K ve	649 K v
står	33 K för	800 K der på	3704 K det på	3704 K det i	4786 K det på
stöd	4640 med ditt K	4783 K oss	4783 K vår	4783 ditt K
stödja	4701 K oss med
stödlinjen	86 K
stödmedlem	4783 bli K
stödprenumerant	4783 bli K
stötta	4701 K oss med	4783 K oss	4783 K vår	4783 K vårt
støt	720 K os	797 K os	797 K med
støtt	3701 K oss	3701 K vår
støtte	654 med din K	654 vi har brug for din K	720 K os med	720 din K gør	797 din K	797 bliv K	3556 med din K	3622 K oss med	3701 din K
støtteabonnent	3701 bli K
støttemedlem	83 bli K	797 bliv K	3701 bli K
stāstīja	3356 K
stăpâni	4135 fără K
stěžuje	649 K
subscripció	502 K
subskrybentów	3712 tylko dla K	3712 dostępna dla K	3712 dostępne dla K	3785 tylko dla K
subskrypcją	3771 z K	3793 z K
subskrypcję	3712 kup K	3712 masz już K	3768 dziękujemy za K	3771 wykup K	3853 kup K
suosikkilähteeksesi	1965 K
suosikkilähteeksi	1965 K
superarán	1735 no K
sursă	4104 link activ către K
suscripción	1548 ya tengo una K	1737 cambia tu K	1741 K
suscríbase	83 K	1737 K
suscríbete	83 K	1548 K para	1548 K por	1548 K en	1558 K al boletín	1737 K
susțin	4096 care ne K lunar	4171 ne K lunar
susține	4170 K-ne	4170 K presa	4173 K că
susținerea	4170 K ta
susțineți	4170 K-ne
svarīgākie	3325 nedēļas K
svarīgākās	3325 nedēļas K
svært	0 har det K
svěřte	550 K se nám
szabályzatot	2533 moderálási K
szabályzatunk	2533 moderálási K
szerencsejáték	2526 túlzásba vitt K ártalmas, függőséget okozhat	2526 K ártalmas, függőséget okozhat	2526 K függőséget okozhat! #+
szerkesztője	2550 K	2621 K
szerkesztőségünk	42 K	2637 K
szerkesztőségünket	42 K
szerkesztőségünknek	42 K	2637 K
szerzője	2550 külső K
szociológus	2548 K
szólított	2639 K fel
szükség	2511 önre is K van	2511 önökre is K van	2511 rád is K van
szükségünk	2511 rád is K van	2511 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4702 tills du K upp	4786 K
sähköpostiin	1938 suoraan K
sähköpostiisi	82 K	1939 K
sähköpostillasi	1999 K
sähköpostiosoitettasi	24 K ei julkaista	63 K ei näytetä	63 K ei julkaista
sähköpostiosoitteesi	80 jätä K	80 anna K	80 kirjoita K	1939 K
sélection	2175 K d'articles
sélections	2078 ajouter l'article à vos K
síganos	1574 K en
síguenos	1574 K en	1737 K
sócio	83 seja K
sõltumatut	1806 toeta K
sõnul	1809 K
sök	4718 K nu
sökresultat	4685 K på google
sökt	105 vi har K	105 har K
söyledi	5002 K
söylediler	5002 K
söylüyor	5002 K
søg	734 K nu
søgeresultater	704 K på google
søgning	704 google-K
søk	3639 K nå
søkene	3605 google-K dine
søkeresultatene	3605 K dine på google
súhlasu	4487 bez K
súhlasíte	46 K?	4467 odoslaním K
súmate	54 K	1737 K al
süresi	2 okuma K
sürümünde	105 önceki K
sütibeállításai	2596 K miatt
sütibeállítások	2596 K miatt	2596 K
sütik	2551 K
sütiket	2551 K
săptămână	20 o dată pe K	4172 pe K
sīkdatnēm	3307 K	3325 K
sống	5206 nuôi K tờ báo	5206 bạn đọc nuôi K
""", 't': """
találatok	2544 google-K
tanácsolja	2639 K
tanácsolják	2639 K
tanácsolta	2639 K
tanácsolták	2639 K
tanította	2639 K
taşiyin	4920 K
teigė	3289 K
tekemään	2059 K sitä
tekijänoikeus	1961 K suojaa
tekoäly	1975 tehnyt K
tekoälyavustaja	66 K
tekoälyavustajamme	66 K
tekoälyllä	1975 K
tekoälyn	1975 K avulla	1975 K tekemä
tekoälyä	1975 käyttää K
telefonā	3313 savā K
teléfonos	106 K de ayuda
tesszük	25 nem K közzé
textům	578 ke všem K
teşekkürler	4999 okuduğunuz için K
thiết	5217 không nhất K phản ánh quan điểm
thuê	53 K bao có thể	5209 dành cho K bao	5209 đã là K bao	5271 K bao
thuộc	5182 bản quyền K
thành	5161 dành cho K viên	5204 bạn đã đăng ký K công	5267 trở K thành viên
tháng	5209 đọc miễn phí trong K	5269 mỗi K	5269 hàng K	5269 K đầu
thích	5184 nguồn tin ưa K	5184 nguồn yêu K
thông	16 K báo	5167 bật K báo	5167 nhận K báo	5186 bạn có K tin	5186 bạn đọc cung cấp K tin	5217 khi phát hành lại K tin	5267 hãy gửi K tin	5267 đăng ký nhận K báo	5267 hãy bật K báo
thường	5188 phóng viên K trú tại
tilføjede	800 K
tillgång	4783 få fri K
tillåtet	4715 inte K att återge
tiếng	5202 K việt có dấu
tiếp	5159 để K tục đọc	5159 để đọc K	5159 đăng nhập để K tục	5206 K sức cho báo chí	5209 để K tục đọc	5267 đăng ký để đọc K	5267 hãy K sức	5267 đăng nhập để K tục
tjänst	4636 en liten K att be
tjänsten	4718 sök K
touché	1 si vous êtes K
tovább	52 küldd K	52 küldje K
továbbolvasáshoz	2514 a K
toàn	23 K bộ bài	5159 để đọc K bộ	5159 đọc K bộ bài	5209 để đọc K bộ bài	5267 đăng ký để đọc K bộ
transférez	2270 K-la	2270 K-le
tražila	4436 K je
tražili	4436 K su
tražio	4436 K je
tretích	4456 cookies K strán
treści	11 tej K	3771 dostęp do K
treść	11 tę K
trimiteți	52 K-l
trên	5167 theo dõi K
trước	105 bản K của bài	105 phiên bản K của bài	5202 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	66 K lý ảo	66 K lý ai
tudósító	2621 K
tudósítója	2550 K	2621 K
turpinātu	3292 lai K lasīt
tuần	20 mỗi K	5204 bản tin hằng K của	5204 bản tin hàng K của	5269 mỗi K
tvrdí	649 K
työmme	2059 K
työtämme	1929 tue K	2058 tue K	2059 K
tájékoztató	2528 adatvédelmi K
támogass	2636 K minket
támogasson	2636 K minket
támogathat	2557 K minket
támogatása	2557 K nélkül	2557 olvasók K nélkül	2636 az ön K
támogatásod	2636 a te K
támogatásából	2511 olvasóink K	2557 olvasóink K
támogatására	2511 olvasóink K
támogatásával	2560 partnerünk K	2634 K készült
támogatónk	2557 legyen ön is K	2557 legyél te is K
tâm	0 tư vấn K lý
täglich	823 K per mail
tähtsamad	1778 nädala K
tärkeimmät	1999 K jutut
tästä	1986 lisää K
täällä	1926 kun kerran olet K
täältä	106 K saat apua	1986 lisää K
téléchargez	2063 K
témoignez	70 K
tôi	65 gắn thẻ K
töltsd	2636 K le
történész	2548 K
týden	20 každý K
týdně	648 K
týždenne	20 raz K
tłumaczy	3856 K
tłumaczył	3856 K
tłumaczyła	3856 K
třetích	553 cookies K stran
""", 'u': """
uafhængigt	798 K medie
ubegrænset	660 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3856 K
ulaş	41 bize K
ulaşin	41 bize K	4888 bize K	4920 K
ulaşmak	4888 yazara K
unabhängig	962 K von unserer redaktion	962 von unserer redaktion K	975 damit wir K bleiben	1043 wir sind K
undersökning	38 vår K
undersøgelse	38 vores K
undersøkelse	38 vår K
università	2824 insegna all'K
unterstütze	806 K unsere arbeit	806 K uns mit	1042 K uns	1042 K unsere	1042 K mich	1042 K meine
unterstützen	806 K sie unsere arbeit	806 K sie uns mit	806 mit einer spende K	806 können sie uns K	1042 K sie uns	1042 K sie unsere	1042 sie können das K	1042 freiwillig K	1042 K sie mich	1042 K sie meine	1042 K uns
unterstützt	847 ihr browser K	1042 K uns
unterstützung	802 ihre K	802 mit ihrer K	922 ihrer K	922 deiner K	970 mit K von ki	1042 mit deiner K	1042 deine K	1042 eure K
upišite	80 K svoj e-mail
upozorněni	609 chcete být K
upozornění	520 zapněte si K	563 K	609 chcete dostávat K	609 chcete zasílat K	609 chceš dostávat K	609 chcete posílat K	609 chcete odebírat K
upphovsrätt	4681 skyddat enligt lagen om K
upphovsrättslagen	4681 skyddat enligt K
uprednostňované	4488 K zdroje
uprednostňovaný	4488 K zdroj
uprednostňovaných	4488 K zdrojov
upřednostňované	586 K zdroje
upřednostňovaný	586 K zdroj
upřednostňovaných	586 K zdrojů
upřesnění	105 K:
uredništva	4549 brez dovoljenja K	4549 brez soglasja K
uredništvo	4563 v naše K	4632 naše K
uredništvu	42 našemu K	4556 pišite K
urmărește	4057 K-ne pe	4057 K-ne și pe	4058 K știrile	4170 K-ne
urmăriți	4057 K-ne pe	4170 K-ne
ursprünglichen	105 K version	105 K fassung
ustawień	3734 K cookies	3734 K plików cookie
utilização	3896 K de cookies
utilizează	4060 K cookie
utilizăm	4060 K cookie
utánközlés	2539 K	2562 K
utánközlése	2562 K
utánközölhető	48 K
uutislähteeksesi	1965 ensisijaiseksi K
uutislähteeksi	1965 ensisijaiseksi K
uzależniać	91 hazard może K
uznał	3856 K
uznała	3856 K
uzsvēra	3356 K
uzyskać	106 gdzie K pomoc
użyciu	3779 przy K ai
użytkowników	3766 opiniami K
używamy	3737 K plików cookie
užsisakykite	3223 K prenumeratą
""", 'v': """
valorização	106 centro de K da vida
vašeho	515 do K e-mailu
vedieť	41 dajte nám K	70 dajte nám K	4453 dajte nám K
velük	54 tarts K
velünk	70 oszd meg K
venerdì	20 ogni K
verhängte	1045 K
versión	4 K en audio	105 primera K de este
verständlichkeit	105 der K gekürzt
verstärkung	906 suchen K
versão	4 K em áudio
vervielfältigung	876 K nur mit
verziójában	105 korábbi K
veröffentlicht	25 wird nicht K	48 K werden	859 deine e-mail-adresse wird nicht K	859 ihre e-mail-adresse wird nicht K
veröffentlichung	938 seit der K geändert	938 seit K geändert
već	4351 kad ste K tu	4435 K od
videá	43 fotky a K
videóidat	43 K
videóit	43 K
videóját	2531 küldje el K
videókat	43 fotókat és K	43 képeket és K
viditelný	63 e-mail nebude K
vidéo	11 cette K
vidéos	43 vos K	43 photos et K
viestiä	41 laita K	41 laita meille K	70 laita K	70 laita meille K
virheensä	1978 korjaa K
virtuálneho	66 K asistenta
virtuálny	66 K asistent
virtuální	66 K asistent
virtuālais	66 K asistents
vizibilă	63 email nu va fi K
viên	5188 là biên tập K	5191 là biên tập K của	5209 dành cho hội K
viết	5267 hãy K thư	5268 bài K này	5270 ông K	5270 bà K
você	21 sem K	4041 sem K
vollständigen	812 K artikel lesen
volontär	890 ist K
volontärin	890 ist K
voltál	45 ott K	2531 te is ott K
vpišite	80 K svoj e-naslov
vprašalnik	4566 K
vyhradené	4447 všetky práva K	4447 autorské práva sú K
vykřikl	649 K
vykřikla	649 K
vypočuť	4463 si môžete K
vysvetľuje	4538 K
vysvětlil	649 K
vysvětlila	649 K
vysvětloval	649 K
vysvětlovala	649 K
vysvětluje	649 K
vytvořila	573 K ai
vyzýval	649 K
vyzývala	649 K
vyzývali	649 K
vyzývá	649 K
vyžadované	24 K informace	24 K polia
válaszolt	105 nem K
válaszolta	2639 K
válaszolták	2639 K
változatában	105 korábbi K	105 eredeti K
vás	571 bez K by	647 bez K by	4474 bez K by	4536 bez K by
väitis	1809 K
väitti	2061 K
väittää	2061 K
välise	1759 K sisu
vända	106 hit kan du K dig
våre	3701 meld deg på K
vårt	3568 meld deg på K	3701 meld deg på K
vær	54 K med
védekezett	2639 K
véli	2639 K
víctima	1 si es K
vídeo	11 este K	43 seu K
vídeos	43 tus K	43 fotos y K	43 seus K	43 fotos e K	43 fotos i K
vďaka	4536 K vám
vēlamo	3303 K avotu
vēstkopai	3314 K
vēstulei	3314 ziņu K
vědět	41 dejte nám K	70 dejte nám K	550 dejte nám K	646 dejte nám K
všetkým	4481 k K textom
""", 'w': """
wcześniejszej	105 K wersji
webbläsare	12 din K
webinár	4460 náš K
webinář	556 náš K
według	3856 K
weißt	889 K du mehr
wezwał	3856 K
wiadomościach	3788 google K
widziałaś	3741 K coś
widziałeś	3741 K coś
wołali	3856 K
wołał	3856 K
wołała	3856 K
wpłata	3777 każda K	3853 twoja K
wpłatom	3854 dzięki K
wpłać	3853 K
wspierającym	3853 zostań K
współpracy	3774 we K z partnerem
wyjaśnia	3856 K
wypisać	3716 K się w każdej chwili
wyrażam	3717 K zgodę na
wysyłamy	60 K ci	60 K wam
wyślemy	60 K ci
wyślij	52 K go	3757 K nam	3757 K je do nas
wzywał	3856 K
wzywała	3856 K
wöchentlichen	827 K newsletter
właściciela	3854 nie mamy K
""", 'y': """
yazdiğimiz	4930 daha önce K haber
yazmişti	5002 diye K
yhteistyössä	1987 K mainostajan
yönetmenidir	4892 genel yayin K
""", 'z': """
zaakceptować	3759 K pliki cookie
zaapelował	3856 K
zaapelowała	3856 K
zachęcali	3856 K
zachęcano	3856 K
zachęcał	3856 K
zachęcała	3856 K
zadaním	4467 K e-mailu
zadržana	4346 sva prava K
zadržava	32 K pravo
zadržavamo	32 K pravo
zadáním	564 K e-mailu
zagłosuj	3782 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4373 K vama	4434 K vama
zakázané	4447 šírenie je K
založte	646 K si účet
zamknutý	4440 článok je K
zamčený	510 článek je K
zapisując	3768 K się
zapowiedział	3856 K
zapowiedziała	3856 K
zapytał	3856 K
zapytała	3856 K
zastrzeżone	3752 wszelkie prawa K	3752 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3856 K
zawołała	3856 K
zašlete	550 K nám
zašlite	4453 K nám
zaželen	4589 K vir
zaželene	4589 K vire
zaželeni	4589 K vir
zbiórka	3857 K
zbývá	510 K vám # %
zdieľajte	28 K	52 K ho
zdjęcia	43 K i filmy	43 K lub filmy	43 K i wideo	43 swoje K	3741 masz K lub
zdjęcie	43 K lub film	3741 masz ciekawe K	3741 masz K lub film	3741 wyślij K lub
zespołu	3762 do naszego K
zewnętrzna	3759 treść K
zewnętrzne	11 treści K	3737 treści K	3759 treści K
zewnętrznej	11 treści K	3759 treści K
zewnętrznych	11 treści K
zgłoś	3757 K go nam	3853 K nam
ziņas	3325 mūsu K
změněna	105 jména byla K	105 jména jsou K
změněno	105 jméno bylo K
znaleźć	106 gdzie K pomoc
znać	41 daj nam K	70 daj nam K	3789 daj nam K	3853 daj nam K
zněl	649 K
zněla	649 K
znělo	649 K
zobrazení	553 K tohoto obsahu	553 K obsahu
zobrazením	528 K obsahu	528 K videa
zobrazený	63 e-mail nebude K
zostań	3853 K z nami
zpracováním	516 souhlasím se K	531 K osobních údajů
zprávy	549 google K
zprávách	549 google K
zpívali	649 K
zugänglich	923 frei K
zunächst	876 dieser artikel erschien K
zurück	954 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4489 K
získávejte	587 K
zł	3771 za # K	3771 od # K	3855 od # K
złote	3855 # K
złotych	3855 # K
złotówka	3777 każda K	3854 każda K
złotówkę	3855 za K
""", 'á': """
állt	2639 ez K
állítja	2639 K
átvehető	48 K
""", 'ä': """
ägare	4701 inga rika K
ähnliches	889 K erlebt
ändå	4636 nu när du K är här
äpp	1764 K
äppi	1764 K
äußern	105 wollte sich nicht K
""", 'å': """
åndsverkloven	3601 beskyttet av K
året	799 om K
återges	4681 får inte K
återpublicera	48 K
återpubliceras	48 K
""", 'ç': """
çalişmak	4896 bizimle K
çalişmalarimiz	5000 K
çağrisinda	5002 K bulundu
çerezler	4869 K kullan
çerezlere	4894 K
çerezleri	4869 K kullan	4894 K	4931 K kabul
çözün	4920 K
""", 'é': """
échanos	1737 K una mano	1737 K un cable
écris	41 K-nous	70 K-nous
écrit	2144 K pour	2275 a K
écrivain	2144 est K
écrivez	41 K-nous	41 K à notre	70 K-nous	70 K à notre	2272 K-nous
éditorialiste	2222 est K
électronique	2089 dans votre boîte aux lettres K
énekelték	2639 K
équipe	2273 notre K
értesítéseket	16 K	2556 K	2604 szeretne K
értesítést	2604 szeretne K	2604 szeretnél K	2604 kér K	2604 kérsz K	2604 kérek K
értesüljön	2556 K elsőként
értesülni	2604 szeretne K a	2604 szeretnél K a	2604 szeretne azonnal K
étoile	63 champs avec une K
évente	2638 K
""", 'í': """
ígérte	2639 K
ígérték	2639 K
írta	2639 K
író	2548 K
""", 'î': """
îmbia	4173 K
îndemna	4173 K
îndemnat	4173 a K
îndemnau	4173 K
întrebat	4173 a K
întrebau	4173 K
""", 'õ': """
õpetas	1809 K
""", 'ö': """
öffnen	829 app K
önemli	4931 günün en K
önerdi	5002 K
öngyilkosság	0 K
önskad	4685 K källa
önökkel	2511 csak K
""", 'ø': """
økonom	699 er K
""", 'ú': """
újraközlése	2562 K
újraközölhető	48 K
újraközölni	48 K
újságírás	2637 független K	2637 a jó K
újságírásunk	2637 K
újságíró	2548 K	2621 K
újságíróink	2637 K
újságíróinkkal	2580 K
újságíróinknak	42 K
újságírója	2550 K	2621 K
újságíróként	2621 K
última	1574 siga la K hora	1574 sigue la K hora
únete	54 K
""", 'ü': """
übernommen	48 K werden	877 K von	963 von der agentur K	963 deutschen presse-agentur K
übersicht	883 K	947 diese K wurde
ücretsiz	17 K haber	17 K makale	4918 K üye olun
ügyfelünk	2580 K
ühendust	41 võta meiega K	70 võta meiega K	1806 võta K
ünü	4997 #'K
ütles	1809 K
ütlesid	1809 K
üyeliği	4909 bülten K
üzente	2639 K
üzenték	2639 K
üçüncü	4894 K taraf
""", 'č': """
častite	57 K me kavom
čitajte	4384 K nas
čitalaca	46 pisma K	4373 uz podršku K	4391 K	4434 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	39 naši K	4391 K	4434 naši K
čitatelia	4491 K	4536 naši K
čitatelja	46 pisma K	4373 uz podršku K	4391 K	4434 naših K	4434 uz podršku K
čitatelji	39 naši K	4391 K	4434 naši K
čitateljima	4391 K
čitateľom	21 vďaka K	4491 K
čitateľov	39 našich K	4474 vďaka podpore K	4491 K	4536 našich K	4536 vďaka podpore K
članak	23 cijeli K	4351 svidio vam se K	4369 cijeli K	4369 ceo K	4434 ovaj K
člancima	4380 svim K
članek	4553 vam je bil K všeč	4632 ta K
člankov	4581 do vseh K
členem	83 staňte se K	646 staňte se K
členom	4535 staňte sa K
článek	23 celý K	503 líbil se vám K	510 celý K za	566 celý K	647 tento K	647 líbil se vám K
článkom	4469 všetkým K	4481 k všetkým K	4481 ku všetkým K
článku	23 celého K	620 do konce K
články	647 naše K
článků	566 limit K
článkům	566 všem K	578 ke všem K
článok	23 celý K	4449 páčil sa vám K	4469 celý K	4536 tento K
čtenáři	589 K	647 naši K
čtenářů	39 našich K	46 listy K	506 z darů K	506 díky darům K	506 díky podpoře K	571 díky podpoře K	589 K	647 našich K	647 na podpoře K	647 díky podpoře K
čtenářům	21 díky K	39 našim K	589 K
čtení	2 doba K
čtěte	582 K nás
číst	647 K dál bez
čítajte	4485 K nás	4535 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4535 K, že nás čítate
""", 'đ': """
đây	5267 bấm vào K
đóng	5267 K góp của bạn	5267 hãy K góp
đăng	48 K lại	5204 cảm ơn bạn đã K ký	5204 bằng việc K ký, bạn	5267 K ký để đọc bài
đường	5186 K dây nóng của tòa soạn	5186 K dây nóng của báo	5267 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	46 thư bạn K	5209 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4537 K sumou
""", 'ř': """
řekl	649 K
řekla	649 K
říká	649 K
""", 'ś': """
śledztwa	3854 nasze K
śledztwo	3854 to K
śledź	3724 K nas na	3853 K nas
śpiewali	3856 K
świadkami	3741 byliście K	3741 byli państwo K
świadkiem	45 byłeś K	45 byłaś K	3741 byłeś K	3741 byłaś K	3741 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5002 K etti
""", 'š': """
šaljemo	60 K vam	60 vam K
šaljite	4354 K nam
šaukė	3289 K
šiandien	3248 aukokite K
šodien	3316 ziedo K
""", 'ź': """
źródło	3752 K: pap
""", 'ż': """
żadnego	74 K spamu
żądał	3856 K
""", 'ž': """
žalio	4436 K se
želene	4589 K vire
želeni	4554 K vir
željene	4352 K izvore
željeni	4352 K izvor
žiadny	74 K spam
žurnalistai	3287 mūsų K
žurnalistams	42 mūsų K
žurnalistas	3238 K
žurnalistika	647 naše K	647 nezávislá K	3287 K kainuoja	3287 gera K	4536 nezávislá K
žurnalistiku	647 nezávislou K	4536 nezávislú K
žurnalistiky	647 nezávislé K
žurnalistė	3238 K
žurnāliste	3306 K
žurnālisti	3354 mūsu K
žurnālistiem	42 mūsu K
žurnālistika	3354 neatkarīga K	3354 K maksā	3354 laba K
žurnālistiku	3316 atbalsti neatkarīgu K	3354 neatkarīgu K
žurnālists	3306 K
žádal	649 K
žádala	649 K
žádali	649 K
žádný	74 K spam
""", 'ά': """
άδεια	50 K cc	1124 χωρίς K
άρθρα	1200 τα K μας
άρθρο	1200 αυτό το K
""", 'έ': """
έγγραφη	1124 χωρίς K άδεια
έγραφαν	1202 K
έγραφε	1202 K
έγραψε	1202 K
έλεγαν	1202 K
έλεγε	1202 K
έρευνά	1096 K μας
έρευνές	1200 οι K μας
""", 'ή': """
ήσασταν	45 K εκεί
""", 'α': """
αγαπημένες	1077 K σου πηγές	1077 K σας πηγές	1077 K πηγές
αγαπημένη	1077 K πηγή
ακολουθήστε	1057 K μας	1199 K μας
ακολουθείστε	1057 K μας
ακόμη	1113 K και # ευρώ
αλλάξει	105 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1202 K
αναγνωστών	1127 K
αναγνώστες	21 χάρη στους K	1127 K	1200 οι K μας
αναδημοσίευση	48 K	1070 απαγορεύεται η K	1070 επιτρέπεται η K
αναδημοσιευθεί	48 K
αναδημοσιεύσετε	48 K
αναπαραγωγή	1071 K χωρίς
αναπληρωτής	1082 είναι K καθηγητής
αναπληρώτρια	1082 είναι K καθηγήτρια
ανεξάρτητη	1199 ενισχύστε την K
ανταποκρίτρια	1080 είναι K	1082 είναι K
ανταποκριτής	1080 είναι K	1082 είναι K
απάντησαν	1202 K
απάντησε	105 δεν K	1202 K ο	1202 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1071 K η αντιγραφή	1071 K η αναπαραγωγή
απευθυνθείτε	106 πού να K
αποδεχθείτε	1085 K τα cookies
αποδεχτείτε	1085 K τα cookies
απορρήτου	1074 πολιτική K
από	1104 K # €	1197 # K τα #	1197 # K #
απώλειας	91 κίνδυνος εθισμού και K	91 κίνδυνος εθισμού & K
αρθρογράφος	1080 είναι K	1082 είναι K
αρχισυντάκτης	1080 είναι K
αρχισυντάκτρια	1080 είναι K
αυτούς	54 γίνετε ένας από K
αφήστε	80 K το email σας
αφεντικά	1158 χωρίς K
""", 'β': """
βιβλιοπωλείο	1094 ηλεκτρονικό μας K
βοήθεια	106 πού θα βρείτε K
βοήθειας	106 γραμμή K	1110 γραμμή K κεθεα
βοηθήστε	1199 K μας
βοηθειας	1110 γραμμη K κεθεα
βοηθούν	1200 μας K
βρείτε	1057 K μας στο
""", 'γ': """
γίνε	54 K κι εσύ
γίνετε	54 K μέρος	83 K μέλος	83 K μέλη	1199 K μέλος	1199 K κι εσείς
γνώσεις	1099 τις K σας
γράψε	41 K μας	70 K μας
γράψτε	41 K μας	70 K μας	80 K το email σας	1079 K μας	1199 K μας
γραπτή	1124 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1202 K
δήλωσε	1202 K ο	1202 K η	1202 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1200 οι K μας
δημοσιογράφος	1080 είναι K	1080 , K	1080 - K	1082 είναι K στ	1082 είναι K του	1082 είναι K της
δημοσιογράφους	42 τους K μας
δημοσιογραφία	1200 η K μας	1200 ανεξάρτητη K	1200 η ανεξάρτητη K
δημοσκόπησή	1096 K μας
δημοσκόπηση	1096 στη K
διαβάσετε	1052 για να K ολόκληρο
διαβεβαίωσε	1202 K
διαμαρτυρήθηκε	1202 K
διαφήμιση	13 τη K	1107 μετά τη K
διαφημίσεις	73 χωρίς K	1200 χωρίς K
διαφημίσεων	1152 αποκλεισμού K
διαφωνείτε	46 K
διδάκτωρ	1082 είναι K
διεύθυνση	1055 τη K email	1055 η K email	1103 K email	1103 K e-mail
δικαιώματος	1070 με επιφύλαξη παντός K
διοργανωτές	1202 καλούν οι K
διορθώθηκε	105 το άρθρο K
διόρθωση	105 K:
δουλειά	1200 η K μας
δωρεά	1113 κάντε μια K	1199 η K σας	1199 κάντε μια K	1203 K
δωρεάν	17 K άρθρα	1104 K άρθρα
δωρεές	1203 K
""", 'ε': """
είμαστε	1200 K μια μικρή
είπαν	1202 K
είπε	1202 K
εβδομάδα	20 κάθε K	1201 την K
εγγραφή	1103 με την K σας
εγγραφείτε	1053 K για να	1104 K δωρεάν	1199 K δωρεάν	1199 K τώρα	1199 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	66 K βοηθό
εικονικός	66 K βοηθός
εισερχόμενά	1054 στα K σας
εκδήλωσή	1094 K μας
εκδοχή	105 αρχική K
εκφράζουν	1092 τα σχόλια K	1101 τα σχόλια K	1101 σχόλια δεν K
εμφανίζεται	63 email δεν K
εμφανιστεί	63 email δεν θα K
ενεργοποιήστε	1058 K τις ειδοποιήσεις	1060 K τη javascript
ενημερωτικά	1055 K δελτία
ενημερωτικό	81 το K δελτίο	1055 K δελτίο
ενημερώθηκε	105 το άρθρο K
ενημερώστε	1079 K μας
ενισχύστε	1113 K	1199 K μας
ενοχλήσει	105 ενδέχεται να K
ενσωματωμένο	1085 K περιεχόμενο
εξήγησε	1202 K
επανέλαβε	1202 K
επαναλάμβανε	1202 K
επιβεβαιώστε	1103 K την εγγραφή
επικοινωνήστε	41 K μαζί μας	70 K μαζί μας	1079 K μαζί μας	1079 K με τον συντάκτη	1079 K με τη συντάκτριά	1079 K με τη συντάκτρια	1079 K με τη σύνταξη
επικοινώνησε	41 K μαζί μας	70 K μαζί μας
επισήμανε	1202 K
επιστήμονας	1082 είναι πολιτικός K
επιστολή	46 την K σας
ερευνήτρια	1082 είναι K
ερευνητής	1082 είναι K
ερωτηματολόγιο	1100 το K
εσάς	1113 χάρη σε K	1200 χάρη σε K
εσείς	54 ελάτε κι K
ευρώ	1104 με # K
ευχαριστούμε	1103 K για την εγγραφή	1199 K που μας
εφαρμογή	87 στην K μας
""", 'ζ': """
ζήτησαν	1202 K
ζήτησε	1202 K ο	1202 K η	1202 K στο	1202 K από
ζητούσαν	1202 K
ζητούσε	1202 K
""", 'η': """
ηλεκτρονικό	1094 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1158 χωρίς K
ισχυρίζεται	1202 K
ισχυρίστηκε	1202 K
""", 'κ': """
κάλεσε	1202 K ο	1202 K η
κάνε	65 K μου tag
κάνοντας	1103 K κλικ
κάντε	65 K μου tag	65 K tag
κέρασέ	57 K με έναν καφέ
κίνδυνος	1110 K εθισμού
καθηγήτρια	1082 είναι K
καθηγητής	1082 είναι K
καλούσαν	1202 K
καλούσε	1202 K
κανάλι	1200 το K μας
κατάστημά	1094 στο K μας
κατήγγειλε	1202 K
καταγγέλλει	1202 K
καταγγελία	1079 κάντε μας την K
κατεβάστε	1058 K την εφαρμογή
κεράστε	57 K με έναν καφέ
κινδυνος	1110 K εθισμου
κοινοποιήθηκε	1182 η δημοσίευση K από
κουίζ	1096 το K	1096 στο K	1096 το K μας
κυκλοφορεί	1094 K το νέο τεύχος
κυριότερες	1103 τις K ειδήσεις
""", 'λ': """
λάβετε	1125 K
λέει	1202 K
λαμβάνεις	1122 θέλεις να K
λαμβάνετε	1122 θέλετε να K	1125 K
""", 'μ': """
μήνα	1201 τον K	1201 το K	1201 ανά K	1201 κάθε K
μήνυμα	41 στείλε K	70 στείλε K
με	1104 K # €
μεγαλομετόχους	1158 χωρίς K
μετόχους	1158 χωρίς K
μοιράστηκε	1182 μια δημοσίευση που K	1182 ένα βίντεο που K
μοιραστείτε	28 K	52 K το	70 K την εμπειρία	70 K την ιστορία	70 K μαζί μας
""", 'ν': """
νοημοσύνη	1115 με τεχνητή K	1115 από τεχνητή K
νοημοσύνης	1115 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1052 K
""", 'ο': """
οικονομολόγος	1082 είναι K
ολόκληρο	23 K το άρθρο	1104 K το άρθρο
ομάδα	1094 στην K μας	1199 ελάτε στην K	1200 η K μας
""", 'π': """
παράκληση	1076 έχουμε μια μικρή K	1076 μια μικρή K
παραδέχεται	1202 K
παραδέχθηκε	1202 K
παραδέχτηκε	1202 K
παρακάλεσε	1202 K
παρακαλούσαν	1202 K
παρακαλούσε	1202 K
πατώντας	1103 K
πείτε	41 K μας	70 K μας
περιέχει	105 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	105 περιέχει K
περιεχομένου	11 αυτού του K	1085 εξωτερικού K
περιεχόμενο	11 αυτό το K	1085 αυτό το K	1085 το K αυτό	1085 εξωτερικό K
πολιτική	1074 K cookies
πρέπει	1085 δείτε το βίντεο K
προέτρεπαν	1202 K
προέτρεπε	1202 K
προέτρεψε	1202 K
προειδοποίησε	1202 K
προειδοποιεί	1202 K
προηγούμενη	105 K εκδοχή	105 K έκδοση του
προσπάθειά	1199 ενισχύστε την K
προσωπικών	1074 K δεδομένων
προτεινόμενη	1077 K πηγή
προτιμώμενες	1077 K πηγές	1174 K πηγές
προτιμώμενη	1077 K πηγή	1174 K πηγή
προωθήστε	52 K
πρωί	20 κάθε K
πρόσβαση	1120 K σε όλα
πρόσθεσαν	1202 K
πρόσθεσε	1202 K ο	1202 K η
πρώτο	1104 τον K μήνα
πρώτος	1201 K μήνας
""", 'ρ': """
ρεπορτάζ	1200 το K μας	1200 αυτό το K
ρυθμιστής	1110 αρμόδιος K εεεπ
ρυθμιστης	1110 αρμοδιος K εεεπ
ρωτούσαν	1202 K
ρωτούσε	1202 K
ρώτησαν	1202 K
ρώτησε	1202 K ο	1202 K η
""", 'σ': """
σημαντικότερες	1103 τις K ειδήσεις
σημείωσε	1202 K ο	1202 K η
στέλνουμε	60 σας K	60 σου K
στήριξέ	1199 K μας
στήριξή	1113 χωρίς τη K	1199 η K σας	1199 τη K σας	1200 χωρίς τη K
στήριξη	1113 χάρη στη K	1200 χάρη στη K
στείλε	41 K μας	70 K μας	1079 K μας
στείλτε	41 K μας	41 K μήνυμα	52 K το	70 K μας	70 K μήνυμα	1079 K μας	1199 K μας
στηρίξτε	1113 K	1199 K μας	1199 K την	1199 K το	1199 K τη
συγγραφέας	1082 είναι K
συγκατάθεση	1085 K για cookies
συκοφαντικά	1091 K σχόλια
συμβουλεύει	1202 K
συμβούλευε	1202 K
συμβούλευσε	1202 K
συμβούλεψε	1202 K
συμπληρώστε	80 K το email σας
συμφωνείτε	46 K
συνέδριο	1094 K μας
συνέδριό	1094 K μας
συνέστησε	1202 K
συνδεθείτε	27 K	1053 K για να
συνδρομή	1104 με K	1104 K από	1126 με K	1203 K
συνδρομητές	53 οι K μπορούν	83 γίνετε K	1052 διαθέσιμο μόνο σε K	1052 διαθέσιμο σε K	1075 μόνο για K	1075 μόνο σε K	1199 γραφτείτε K	1200 οι K μας	1203 K
συνδρομητής	53 ως K	83 γίνετε K	1052 είστε ήδη K	1199 γίνετε K
συνεργασία	1107 σε K με χορηγό	1107 σε K με τον χορηγό
συνεργατών	77 συνδέσμους K	1107 συνδέσμους K
συνεχίζεται	1107 K παρακάτω
συνεχίσετε	1052 για να K την ανάγνωση	1052 να K την ανάγνωση
συνεχίσουμε	1200 να K
συνεχίστε	1052 K την ανάγνωση
συνιστούσε	1202 K
συντάκτης	1080 είναι K
συντάκτρια	1080 είναι K
σχολιάσετε	8 K
σχόλια	88 στα K	1101 στα K
σύμφωνα	1202 K
σύνταξή	42 τη K μας
σύνταξης	105 σημείωση της K
""", 'τ': """
τελευταίο	1121 K δωρεάν άρθρο
τραγουδούσαν	1202 K
τόνιζε	1202 K
τόνισε	1202 K
""", 'υ': """
υβριστικά	1091 K σχόλια
υβριστικό	1091 σχόλια με K
υπευθυνα	1110 παιξε K
υπεύθυνα	86 παίξτε K	86 παίζετε K	1110 παίξε K	1110 παίζουμε K
υπογράμμισε	1202 K
υποσχέθηκε	1202 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1076 αφού K ως εδώ
φωνάζει	1202 K
φωτογραφίες	43 K και βίντεο	43 τις K σας	43 K ή βίντεο
φύγετε	1076 πριν K
φώναζαν	1202 K
φώναζε	1202 K
φώναξαν	1202 K
φώναξε	1202 K
""", 'χ': """
χάνετε	1122 μη K
χρήσης	1074 όροι K	1103 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1199 K τη βοήθειά σας
χρησιμοποιεί	1061 K cookies
χρησιμοποιούμε	1060 K cookies
χρόνο	1201 τον K
χωρίς	74 K spam
""", 'ψ': """
ψηφίστε	1118 K
ψηφιακό	66 K μας βοηθό
ψηφιακός	66 K βοηθός
ψηφοφορία	1096 στην K
""", 'а': """
абонамент	255 вече имате K	286 с K	286 K за	306 с K	350 K
абонамента	284 с K си	284 благодарим за K
абонат	53 като K	253 вече сте K
абонати	265 само за K	350 K
абонатите	53 K могат
абонирайте	83 K се	253 K се, за да	256 K се за бюлетина	346 K се
абонирането	284 с K
автора	4210 мнение K	4210 точка зрения K	5030 думка K	5030 точка зору K
авторизованные	4243 только K
авторизованным	4243 K пользователям
авторизовані	5063 лише K
авторизуйтесь	27 K
авторкою	5049 зв'язатися з K
авторов	4210 мнение K	4210 мнения K	4210 точки зрения K
автором	5049 зв'язатися з K
автору	57 на каву K	4231 пишите K
авторів	5030 думки K	5030 думка K	5030 погляди K
адрес	24 имейл K няма	284 имейл K
адреса	284 имейл K
адресою	5084 пишіть за K
адресу	4263 пишите по K
азартних	91 участь в K іграх	5019 участь в K іграх може	5019 участь у K іграх може
азартных	91 участие в K играх может вызвать
анкета	280 нашата K	280 кратка K
анкетата	281 K
анкету	4242 K	5062 K
анонимно	4231 K
афилиейт	289 K линкове
""", 'б': """
бажаних	5046 K джерел
безкоштовна	5082 остання K стаття
безкоштовний	5058 наш K вебінар	5066 K акаунт	5082 останній K матеріал
безкоштовних	5066 ліміт K	5066 K статей
безкоштовні	17 K статті	5066 K статті
безлимитный	4184 K доступ
безплатен	277 нашия K уебинар
безплатна	300 последна K статия
безплатни	17 K статии	286 K статии
безплатно	286 K, за
бесплатная	4261 последняя K статья
бесплатную	106 K линию
бесплатные	17 K статьи	4246 K статьи
бесплатный	4237 наш K вебинар	4246 K аккаунт	4261 последний K материал
бесплатных	17 K статей	4246 лимит K	4246 K статей
бисквитки	274 K	304 K
бисквитките	274 K	304 K
благав	5152 K
благала	5152 K
благали	5152 K
благодарение	21 K на читателите	292 K на вас	292 K на вашата	347 K на вас
благодарим	284 K ви, че се
благодаря	4252 K донатам	4330 K вам	4330 K вашей
блокировщик	4207 отключите K	4207 K рекламы
блокувальник	5027 K реклами
больше	4211 знаете K
бот	42 наш K
браузер	12 ваш K	4224 ваш K	5041 ваш K
браузър	12 вашият K
букмекерская	4199 K контора. #	4199 реклама. K
бюлетин	81 нашия K	256 нашия K	285 K	347 нашия K	350 K
бюлетина	81 за K	256 K ни	256 запишете се за K	285 K
бюлетини	285 K
бяхте	45 K ли там
більше	5031 знаєте K
""", 'в': """
вайбері	5047 K
вайбър	18 K	269 K
ватсапе	4229 K
вашата	257 на K поща
ваших	4326 # из K #
введите	80 K адрес
вебинар	4237 наш K
вебінар	5058 наш K
взывал	4332 K
видео	11 это K	43 фото и K
виділіть	5045 K
визнав	5152 K
визнала	5152 K
визнає	5152 K
викала	349 K
викаха	349 K
викаше	349 K
викна	349 K
використання	5041 K cookie	5072 будь-яке K матеріалів	5072 K матеріалів сайту
використанні	5039 при K матеріалів
використовує	5028 K cookie
використовуємо	5027 K cookie
вимагав	5152 K
вимагала	5152 K
вимагали	5152 K
виправлення	105 K:
випуск	5060 K
виртуален	66 K асистент
виртуалният	66 K ни асистент
виртуальный	66 K помощник	66 K ассистент
вирішив	5152 K
вк	4229 K
вкажіть	80 K свою пошту
включете	54 K се
вконтакте	4229 K
влезте	27 K
вміст	11 цей K
внескам	5073 завдяки K	5150 завдяки K
внесок	5149 ваш K
войдите	27 K	4185 K, чтобы
вотсапе	4229 K
вотсапі	5047 K
впн	67 без K
всеки	292 K лев
встановіть	5014 K додаток
въведете	80 K имейла си
възпроизвеждането	291 K
выделите	4212 K ее	4212 K текст
выпуск	4240 K
відео	43 фото та K	43 фото й K	43 фото і K
відмовилися	105 K від коментарів
відповів	105 не K на	5152 K
відповідав	5152 K
відповідально	86 грайте K
відповідальності	33 не несе K
відповідальної	5019 дотримуйтеся правил (принципів) K	5019 дотримуйтесь правил (принципів) K	5019 принципів K гри	5019 правил K гри
відповідь	24 скасувати K
відповіла	5152 K
відповіли	105 не K на
відправити	24 K коментар
віртуальний	66 K помічник	66 K асистент
""", 'г': """
героев	105 имена K
героїв	105 імена K
гласеше	349 K
гласил	4332 K
гласила	4332 K
гласит	4332 K
гласувайте	297 K
гледайте	302 K ни
говорил	4332 K
говорила	4332 K
говорили	4332 K
говорит	4332 K
год	4331 в K
годишно	348 K
голосуйте	4257 K	5078 K
гривень	5151 # K
грн	5151 # K
група	303 viber K
гукав	5152 K
гукали	5152 K
гукнув	5152 K
гукнула	5152 K
гіперпосилання	5039 K обов
""", 'д': """
дальше	4184 чтобы читать K
дарение	346 вашето K	348 с K	350 K
дарения	350 K
дарете	292 K	346 K ни
джерела	5046 обрані K	5046 бажані K
джерелом	5046 основним K	5046 бажаним K
дзен	4229 K
дзене	4229 K
дзеркала	67 K
дзеркало	67 K
дзеркалом	67 K
добави	349 K
добавил	349 K	4332 K
добавила	349 K	4332 K
добавьте	4197 K нас в
добавя	349 K
доверието	106 телефон на K
доверия	106 телефон K
довіри	106 лінія K
додав	5152 K
додала	5152 K
додатку	87 у нашому K
додає	5152 K
дозволить	5149 ваша підтримка K
дозволяється	5072 матеріалів K лише
долучайтесь	54 K	5149 K до нас	5149 K до нашої	5149 K до нашого	5149 K до спільноти	5149 K до читачів
долучайтеся	54 K	5149 K до нас	5149 K до нашої	5149 K до нашого	5149 K до спільноти	5149 K до читачів
домашнего	0 K насилия
донат	4329 ваш K	5149 ваш K	5153 K
донатам	5073 завдяки K
донати	5153 K
донатом	5151 K
донаты	4333 K
доповнено	105 новину K
дополнен	105 текст K
дополнена	105 новость K
допомагає	5149 ваша підтримка K
допомога	0 потрібна K	5149 нам потрібна ваша K
допомогою	5075 за K ші
допомогу	106 де отримати K
допоможе	5150 K нам
допоможуть	5073 K нам працювати	5150 K нам
допоможіть	93 K, скільки можете
допускается	4251 материалов K только
допълнена	105 статията е K
доступ	4246 полный K	5066 повний K
достъпен	253 K за абонати
достъпна	253 K за абонати
достъпно	253 K за абонати
дочитали	4175 вы K до конца	5004 ви K до кінця
дочитати	5010 щоб K
дочитать	4184 чтобы K	4246 K
дізнаватися	5093 хочете K про
""", 'е': """
евро	286 за # K
ежедневную	4189 K рассылку
ежемесячно	4331 K
ежемесячное	4329 оформите K
ежемесячный	4252 K донат
еженедельную	4189 K рассылку
електронна	257 вашата K поща
електронної	5065 адресу K пошти
електронну	5065 K адресу	5065 K пошту
епизод	279 K
епизода	279 K
есть	4211 вам K что
""", 'ж': """
жаловалась	4332 K
жаловался	4332 K
жалуются	4332 K
жодного	74 K спаму
журналист	272 е K	272 - K	272 , K	4232 - K	4232 , K	4312 K
журналисти	347 нашите K
журналистика	347 независимата K	347 независима K	347 нашата K	4330 независимая K
журналистике	4330 независимой K
журналистики	4330 независимой K
журналистику	4330 независимую K
журналистка	272 е K	272 , K	4232 - K	4232 , K	4312 K
журналисты	4330 наши K
журналіст	5053 - K	5053 , K	5132 K
журналістам	42 нашим K
журналісти	5150 наші K
журналістика	5150 незалежна K
журналістику	5150 незалежну K	5150 якісну K
журналістка	5053 - K	5053 , K	5132 K
журналісту	42 нашому K
""", 'з': """
з	5147 # K #
завантажити	5014 K застосунок
завантажте	5014 K додаток
завдяки	5073 існує K	5150 K вам	5150 K вашій
зависимост	91 хазартът създава K
задонатьте	4329 K	5149 K
задължителните	24 K полета
зазначив	5152 K
зазывал	4332 K
закликав	5152 K
закликала	5152 K
закликали	5152 K
закончились	4184 бесплатные статьи K
залишає	32 K за собою право
залишилося	5011 K #%	5011 K # %	5148 K прочитати
залиште	80 K свою адресу	80 K адресу	80 K пошту
заметили	4213 K ошибку
замолчим	4330 мы не K
запазени	263 всички права K
запевняв	5152 K
запевняла	5152 K
запевняє	5152 K
записи	61 новые K на почту
запитав	5152 K
запитала	5152 K
запитань	5062 на кілька K
запишете	256 K се за нашия
зарегистрированные	4243 только K
зарегистрированным	4184 доступен только K
зарегистрированы	4184 уже K
зарегистрируйтесь	4185 K, чтобы	4246 бесплатно K	4246 K бесплатно	4329 K бесплатно	4329 K, чтобы читать
зареєстровані	5063 лише K	5063 тільки K
зареєструйтесь	5011 K, щоб	5066 безкоштовно K	5066 K безкоштовно	5149 K безкоштовно	5149 K, щоб читати
зареєструйтеся	5066 K безкоштовно
застосунку	87 у нашому K	87 в нашому K	5043 нашому K
застосунок	5014 завантажте K	5043 наш K	5043 мобільний K	5149 завантажте K і	5149 завантажте K та
захищено	5039 усі права K
захищені	5039 усі права K	5039 всі права K
защищенной	4231 K формой
защищены	4222 все права K
защищённой	4231 K формой
заяви	349 K
заявив	5152 K
заявил	349 K	4332 K
заявила	349 K	4332 K	5152 K
заявили	4332 K	5152 K
заявиха	349 K
звернутися	106 куди K
звёздочкой	63 поля со K
згодні	46 не K
здесь	4175 раз уж вы K
зеркала	67 K
зеркало	67 K
змінено	105 імена K	105 ім'я K
знайшли	5045 якщо ви K
знанията	280 K си
зобов	5152 K'язав
зовнішнього	5055 K вмісту	5055 K контенту
зовнішній	5055 K вміст	5055 K контент
зробіть	5008 K внесок	5149 K внесок у	5149 K внесок на
зірочкою	63 поля с K	63 поля із K
""", 'и': """
из	4326 # K #
избранное	4228 K
известията	16 K
извика	349 K
изкуствен	294 с помощта на K интелект	294 с K интелект	294 от K интелект
изменено	105 имя K
изменены	105 имена K	105 имена героев K
изпратете	41 K ни	52 K я	70 K ни	270 K ни	346 K ни
изпращайте	270 K ни	271 K на
изпращаме	60 ви K	60 K ви
изтеглете	346 K нашето
източник	268 основен K
източници	268 любими K
имейл	257 вашия K	284 вашия K	284 по K	284 на K
имейла	82 на K ви	257 на K си
имейлът	63 K ви няма да
иностранного	4222 выполняющим функции K агента
иностранным	4330 K агентом
инстаграм	269 K
искусственного	4254 с помощью K интеллекта
искусственным	4254 K интеллектом
использование	4224 K cookie	4234 K cookie	4251 любое K материалов	4251 K материалов сайта
использовании	4222 при K материалов	4251 полном или частичном K	4251 частичном K материалов
используем	4207 K cookie
использует	4208 K cookie
исправление	105 K:
источники	4228 избранные K	4228 любимые K
источников	4228 избранных K	4265 избранных K
источником	4228 основным K
исчерпали	4184 K лимит
""", 'к': """
каждое	20 K утро
каждый	4331 K месяц
каже	5152 K
каза	349 K
казав	5152 K
казал	349 K
казала	349 K	5152 K
казали	5152 K
казаха	349 K
казва	349 K
казвал	349 K
казвала	349 K
канал	303 viber K	4330 наш K	5150 наш K
канала	4330 нашего K
каналу	5150 нашого K
колумнист	4232 - K	4232 , K	4312 K
колумніст	5053 - K	5132 K
колумністка	5053 - K	5132 K
команде	4237 к нашей K
команди	5058 до нашої K
коментар	8 залишити K
коментарите	88 в K	282 K под
коментарях	88 у K	88 в K	5040 у K	5040 в K
коментатор	272 е K
коментиране	282 правила за K	282 правилата за K
коментирате	8 за да K	282 K
коментувати	8 K
комментариев	105 отказались от K	105 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4212 чтобы оставить K
комментария	24 для отправки K
комментариях	88 в K	4223 в K
комментировать	8 K
контент	11 этот K	11 цей K	4234 внешний K
контента	11 этого K	4234 внешнего K
контенту	11 цього K
конференцию	4237 нашу K
конференция	277 нашата K
конференцію	5058 нашу K
конфиденциальности	4206 настройкам K	4206 настройками K	4207 политикой K	4224 политика K
конфіденційності	5026 налаштуваннями K	5027 політикою K	5041 політика K
копирование	4251 K материалов сайта
кореспондент	272 е K	272 , K	5053 - K	5053 , K	5132 K
кореспондентка	5053 - K	5053 , K	5132 K
короткий	4242 K опрос
корреспондент	4232 - K	4232 , K	4312 K
корреспондентам	42 нашим K
корреспондентка	4312 K
корреспонденту	42 нашему K
крикнув	5152 K
крикнул	4332 K
крикнула	4332 K	5152 K
кричав	5152 K
кричал	4332 K
кричала	4332 K	5152 K
кричали	4332 K	5152 K
кричит	4332 K
""", 'л': """
лв	286 за # K
лев	286 за # K
лева	286 за # K	348 K
лекцию	4237 нашу K
лекцію	5058 нашу K
лиценз	50 K cc
лицензии	50 K cc
ліцензією	50 K cc
""", 'м': """
магазин	277 нашия онлайн K	277 нашия K
магазина	277 онлайн K ни	4237 нашего K
магазине	4237 в нашем K	4237 в нашем интернет-K
магазину	5058 нашого K
магазині	5058 у нашому K	5058 в нашому K	5058 нашому інтернет-K
материал	4212 обсудить K	4234 внешний K	4267 K создан	4330 этот K
материалам	4259 ко всем K
материалы	4330 наши K
матеріал	5150 цей K
матеріали	5150 наші K
матеріалу	105 першій версії K
матеріалів	5072 копіювання K сайту	5072 K посилання обов'язкове	5080 до всіх K	5080 до усіх K
мероприятие	4237 наше K
месенджері	5047 K
месец	348 на K	348 всеки K
месечно	348 K
мессенджере	4229 K
месте	45 вы были на K
месяц	4331 в K
мобільний	5043 K додаток
молба	267 имаме малка K	267 имаме K към вас
молел	349 K
молела	349 K
молеха	349 K
молеше	349 K
містить	105 K описи	105 K сцени
місці	45 ви були на K
місяць	5151 на K	5151 перший K
""", 'н': """
навчання	51 K ші
нагадав	5152 K
нагадала	5152 K
наголосив	5152 K
наголосила	5152 K
надпис	349 такъв K
надпись	4332 такая K
надсилайте	5049 K нам	5049 K її	5049 K їх нам	5052 K фото	5052 K відео	5052 K свої	5149 K нам
надсилаємо	60 ми K вам	60 ми K
надійних	5046 K джерел
надішлемо	60 ми K вам
надішліть	41 K нам	52 K його	52 K друзям	70 K нам	5049 K нам	5049 K їх нам	5052 K фото	5149 K нам
нажимая	4245 K кнопку	4245 K на кнопку	4245 K "
нажмите	4212 K ctrl
налаштування	5026 K cookie	5026 K cookies	5026 K файлів cookie	5026 через ваші K
налаштуваннями	5026 K cookie	5026 K cookies	5026 K файлів cookie
налаштуваннях	5026 K cookie
намерете	302 K ни
напис	5152 такий K
написа	349 K
написав	5152 K
написал	4332 K
написала	4332 K	5152 K
написано	4332 было K	5152 було K
напиши	41 K нам	70 K нам
напишите	41 K нам	41 K в наш	70 K нам	70 K в наш	4231 K нашему	4231 K нашей	4231 K автору	4231 K нам	4329 K нам
напишіть	41 K нам	70 K нам	5049 K нашому	5049 K нашій	5049 K автору	5049 K авторці	5049 K нам	5149 K нам
напомнил	4332 K
напомнила	4332 K
направете	346 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	349 K
настоява	349 K
настоявал	349 K
настроек	4206 из-за ваших K
настройками	4206 K cookie	4206 K cookies	4206 K файлов cookie
настройках	4206 K cookie
настройки	4206 K cookie	4206 K cookies	4206 K файлов cookie
натискайки	284 K
натискането	284 с K
натискаючи	5065 K кнопку	5065 K на
нашем	4212 в K чате
нашия	277 към K екип	277 в K екип	280 K куиз	280 K тест
небольшая	4175 K просьба
неделю	20 раз в K	20 каждую K	4331 в K
независимата	346 подкрепете K
независими	347 K медии
независимую	4179 поддержите K	4329 поддержите K
независимые	4330 K медиа
незалежні	5150 K медіа
нейросети	4254 с помощью K
несколько	4242 на K вопросов
никакого	74 K спама
новинами	5017 стежте за K
новини	269 google K	5047 google K
новину	5031 маєте K
новость	4211 есть K
нуждаем	346 K се от вашата
нужна	4252 K ваша
нюзлетър	285 K
""", 'о': """
обеща	349 K
обещал	349 K	4332 K
обещала	4332 K
обещали	4332 K
обновена	105 статията е K
обновлен	105 текст K	105 материал K
обновлён	105 текст K	105 материал K
обозреватель	4232 - K	4232 , K	4312 K
обозревательница	4312 K
обраних	5046 K джерел
обратиться	106 куда K
обучения	51 K ии
объявил	4332 K
объявила	4332 K
объяснил	4332 K
объяснила	4332 K
объясняет	4332 K
объяснял	4332 K
объясняла	4332 K
обязал	4332 K
обязательна	4222 гиперссылка K	4251 материалов ссылка K	4251 ссылка на источник K
обязательные	24 K поля	4212 K поля
обясни	349 K
обяснил	349 K
обяснила	349 K
обяснява	349 K
обіцяв	5152 K
обіцяла	5152 K
обіцяли	5152 K
огледален	67 K сайт
оглядач	5053 - K	5053 , K	5132 K
оглядачка	5053 - K	5053 , K	5132 K
оголосив	5152 K
ограничений	4184 читайте без K
одноклассниках	4229 K
одному	5065 в K листі
оновлено	105 текст K	105 матеріал K	105 новину K
опечатку	4212 нашли K
описания	105 съдържа K	105 есть K	105 содержит K
описи	105 є K
опитування	5062 наше K	5062 коротке K
опитуванні	38 нашому K	5062 K читачів	5062 нашому K	5062 в K
оповещения	4276 хотите получать K
оприлюднюватиметься	25 не K	5033 ваша e-mail адреса не K
опрос	38 наш K	4242 наш K
опросе	38 нашем K	4242 нашем K	4242 в K
опубликован	25 не будет K	4212 ваш адрес email не будет K
организаторите	349 канят K
организаторы	4332 зовут K
організатори	5152 запрошують K
оставете	80 K имейла си
оставляем	32 K за собой право
оставляет	32 K за собой право
оставляя	4245 K заявку
оставьте	80 K свой адрес	80 K адрес	80 K почту	80 K свою почту	80 K e-mail
осталось	4185 K #%	4185 K # %
отбележете	65 K ме
ответил	105 не K на	4332 K
ответила	105 не K на	4332 K
ответили	105 не K на
ответственно	86 играйте K
ответственности	33 не несет K	33 не несёт K
отвечал	4332 K
отвечала	4332 K
отговори	105 не K на	349 K той	349 K тя
отговорил	349 K
отговорила	349 K
отговориха	349 K
отговорност	33 не носи K
отменить	24 K ответ	4331 K в любой момент
отметил	4332 K
отметила	4332 K
отметь	65 K меня
отметьте	65 K меня	65 K нас
отмечайте	65 K меня
отписаться	4189 K в любой момент
отправляем	60 мы K вам
отправьте	52 K	4231 K их нам	4329 K нам
отримувати	5083 хочете K
отримуйте	5087 K
очакваме	270 K вашите
очевидцем	4211 стали K	4211 вы стали K	5031 стали K
ошибку	4213 нашли K
оштрафовал	4332 K
оштрафовала	4332 K
оштрафував	5152 K
""", 'п': """
партнером	4249 совместно с K	5070 спільно з K
партнерски	77 K линкове
партнерские	40 K ссылки	77 K ссылки	4249 K ссылки
партнерским	77 K ссылкам
партнерські	77 K посилання	5070 K посилання
партнеры	4207 мы и наши K
партньорски	289 K линкове
партнёром	4249 совместно с K
партнёрские	40 K ссылки	77 K ссылки	4249 K ссылки
партнёрским	77 K ссылкам
патроном	4329 станьте K
пееха	349 K
пели	4332 K
первинній	105 K версії
первоначальной	105 K версии
первый	4331 K месяц	4331 рубль в K
переведите	4329 K нам
перевірте	5062 K себе	5065 K пошту
передплатник	53 як K	5010 уже K	5010 вже K
передплатникам	5010 доступний лише K	5010 доступна лише K	5010 доступно лише K
передплатники	53 K можуть	5081 лише K	5081 тільки K
передплатників	5010 тільки для K
передплатою	5010 доступна за K	5010 доступний за K	5066 за K	5088 з K
передплату	83 оформіть K	5066 K за	5149 оформіть K
передплатіть	83 K
передрук	48 K	5044 K
передруковувати	48 K
передруку	5044 у разі K
передрукувати	48 K
перепечатать	48 K
перепечатка	48 K	4227 K
перепечатке	4227 при K
перепечатывать	48 K
перешлите	52 K
перешліть	52 K
персональних	5042 K даних
персональных	4225 K данных
писав	5152 K
писал	4332 K
писала	4332 K	5152 K
писати	5150 нам K
писменото	291 без K съгласие
письме	4245 в одном K
письменного	4266 без K согласия
письмової	5086 без K згоди
питаха	349 K
питаше	349 K
пишете	41 K ни	70 K ни	270 K ни	271 K на	346 K ни
пишеше	349 K
пиши	41 K нам	41 K ни	70 K нам	70 K ни
пишите	41 K нам	41 K в бот	41 K в наш	41 K на почту	70 K нам	70 K в бот	70 K в наш	70 K на почту	4231 K нам	4263 K на	4329 K нам
пишіть	41 K нам	41 K у	70 K нам	70 K у	5049 K нам	5084 K на
платной	4184 в K версии
побачили	5094 K помилку
повний	23 K текст	5066 K текст
повтаря	349 K
повтаряше	349 K
повторював	5152 K
повторює	5152 K
повторяет	4332 K
повторял	4332 K
повторяла	4332 K
повідомив	5152 K
повідомила	5152 K
повідомили	5152 K
повідомлення	5093 хочете отримувати K	5093 бажаєте отримувати K
повідомте	41 K нам	70 K нам	5049 K нам	5049 K нас	5149 K нам
подайте	271 K сигнал
поддержать	4329 K нас	4329 K редакцию	4329 K нашу
поддерживайте	4329 K нас	4329 K нашу
поддержите	4179 K нашу	4179 K нас	4252 K	4329 K нас	4329 K нашу	4329 K редакцию	4329 K проект	4329 K автора	4329 K наш
поддержка	4180 ваша K	4329 ваша K поможет	4329 ваша K помогает	4329 ваша K позволит
поддержке	4249 при K партнёра	4249 при K партнера	4252 благодаря вашей K	4330 вашей K
поддержки	4330 без вашей K	4330 вашей K
поделитесь	28 K	52 K им	52 K ей	70 K своей историей	70 K с нами
поделиться	4211 хотите K
подканял	349 K
подканяха	349 K
подканяше	349 K
подкаст	37 наш K	37 нашия K	279 K	347 нашият K	4240 K	4330 наш K	5060 K	5150 наш K
подкаста	279 K	4240 K	4330 нашего K
подкасте	37 нашем K	4240 K
подкасти	37 наші K	279 K	5060 K
подкастов	4240 K
подкасту	5060 K
подкастът	279 K
подкасты	4240 K
подкасті	37 нашому K	5060 K
подкастів	5060 K
подкрепа	292 с вашата K	292 вашата K	346 вашата K	347 вашата K
подкрепата	289 с K на партньор
подкрепете	292 K	346 K ни	346 K нашата
подкрепяйте	346 K ни
подписаны	4184 уже K
подписка	4184 уже есть K	4333 K
подписке	4184 доступен только по K	4184 доступна по K	4184 доступен по K	4246 по K
подписки	4333 K
подпиской	4271 с K
подписку	83 оформите K	83 оформить K	4184 оформить K	4184 оформите K	4245 спасибо за K	4246 K за	4329 оформите K	4329 оформить K
подписчик	53 как K	4184 уже K	4184 вы уже K
подписчикам	4184 доступна только K	4184 доступно только K	4184 доступен только K	4260 только K
подписчики	53 K могут	4260 только K	4333 K
подписчиков	4184 только для K
подписчиком	4329 станьте K
подписывайтесь	4189 K на рассылку	4197 K на нас	4197 K на наш	4197 K на канал	4197 K на telegram	4329 K на
подписываясь	4245 K
подпишитесь	83 K	4179 K на регулярное	4189 K на рассылку	4197 K на наш	4197 K на канал	4329 K на
подчеркнул	4332 K
подчеркнула	4332 K
подчерта	349 K
поділитися	5031 хочете K
поділіться	28 K	52 K ним	70 K своєю історією	70 K з нами
подію	5058 нашу K
пожертвование	4179 оформите K	4180 сделайте K	4252 регулярное K	4252 ежемесячное K	4329 ваше K	4329 сделайте K	4329 оформите K	4333 K
пожертвования	4330 на K	4333 K
пожертвованиям	4252 благодаря K	4330 благодаря K
пожертвуйте	4329 K
позволяет	4329 ваша поддержка K
позначайте	65 K мене
позначте	65 K мене
позоваването	291 K на
поиска	349 K
поискал	349 K
показан	63 адрес не будет K	63 email не будет K
показана	63 почта не будет K	63 пошта не буде K	63 адреса не буде K
полностью	23 материал K	4184 чтобы прочитать K
полный	23 K текст	4246 K текст
получавайте	305 K
получавате	301 искате ли да K	301 искате да K
получайте	4270 K
получать	4262 хотите K	4276 хотите K новости	4276 хотите K push
получить	106 где K помощь
помилку	5094 знайшли K
помогите	93 K, сколько можете	4329 K нам
помогнете	346 K ни
помогут	4330 K нам
поможет	4330 K нам
помоли	349 K
помолил	349 K
помолила	349 K
помощ	0 нужда от K
помощник	66 наш K	66 ии-K
помощь	0 нужна K	4329 нам нужна ваша K
помощью	4254 с K ии
помітили	5045 якщо ви K	5094 K помилку
помічник	66 наш K
понравилась	4330 K статья
понравился	4330 K материал	4330 K текст
пообещал	4332 K
пообещала	4332 K
пообіцяв	5152 K
пообіцяла	5152 K
попереджає	5152 K
попередив	5152 K
попередній	105 K версії
попита	349 K
поправка	105 K:
попросив	5152 K
попросил	4332 K
попросила	4332 K	5152 K
попросили	4332 K	5152 K
попросило	4332 K
порадив	5152 K
порадила	5152 K
посилання	5072 K на джерело обов'язкове
последвайте	346 K ни
последната	300 K ви безплатна статия	300 K безплатна статия
посоветовал	4332 K
посоветовала	4332 K
постановив	5152 K
постановил	4332 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	349 K
посъветвал	349 K
посъветвали	349 K
потребовал	4332 K
потребовала	4332 K
потърсите	106 къде да K помощ
почерпете	57 K ме
почерпи	57 K ме с кафе
почте	82 в K	82 на вашей K	4245 вашей K
почтовом	4245 вашем K ящике
почту	82 на K	4190 на вашу K	4190 вам на K	4245 вашу K
пошту	82 на K	82 на вашу K	5013 на вашу K
пошті	5065 вашій K
пощенска	257 вашата K кутия
пояснив	5152 K
пояснил	4332 K
пояснила	4332 K	5152 K
пояснював	5152 K
пояснювала	5152 K
пояснює	5152 K
поясняет	4332 K
правото	32 си запазва K
працювати	5073 допоможе нам K	5150 K далі
працюємо	5150 ми K
предишна	105 K версия на
предпочитаемые	4228 K источники
предпочитаемых	4228 K источников
предпочитан	268 K източник
предпочитани	268 K източници
предпочитаните	268 K източници	268 K си източници
предпочтительные	4228 K источники	4265 K источники
предпочтительный	4228 K источник
предпочтительных	4265 K источников
предупреди	349 K
предупредил	4332 K
предупреждава	349 K
предупреждает	4332 K
предыдущей	105 K версии текста
препечатването	291 K
препратете	52 K
препубликува	48 K
препубликуването	48 K
пригостіть	57 K мене кавою
призвал	4332 K
призвала	4332 K
призвали	4332 K
призна	349 K
признава	349 K
признавал	4332 K
признает	4332 K
признал	4332 K
признала	4332 K
признали	4330 нас K
призова	349 K
призовава	349 K
призовал	349 K
призоваха	349 K
призывал	4332 K
призывала	4332 K
призывали	4332 K
приложение	87 в нашето K	347 нашето K	4191 скачать K	4192 скачайте K	4192 установите K	4226 наше K	4226 мобильное K	4329 скачайте наше K	4329 скачайте K и
приложението	346 изтеглете K ни	346 изтеглете K на вестник
приложении	87 в нашем K	4191 открыть в K	4226 нашем K
приложения	4226 нашего K	4330 нашего K
прим	105 K. ред
примечание	105 K редакции
приоритетным	4228 K источником
присоединяйтесь	54 K	4329 K к нам	4329 K к нашему	4329 K к нашей	4329 K к нашим	4329 K к сообществу	4329 K к читателям	4329 K к тем
присъединете	54 K се	346 K се към нашия
присылаем	60 мы K вам	60 мы K
присылайте	4231 K нам	4231 K фото	4231 K видео	4231 K новости	4231 K свои	4231 K их нам	4329 K нам
пришлите	41 K нам	52 K друзьям	70 K нам	4231 K нам	4231 K фото	4231 K их нам	4329 K нам
пришлём	60 мы K вам
приєднуйтесь	54 K	5149 K до нас	5149 K до нашої	5149 K до нашого	5149 K до спільноти	5149 K до читачів
приєднуйтеся	54 K	5149 K до нас	5149 K до нашої	5149 K до нашого	5149 K до спільноти	5149 K до читачів
проверьте	4242 K себя	4245 K почту
проголосуйте	4257 K	5078 K
продовження	5070 реклама. K
продовжити	5010 щоб K читання	5073 допоможуть нам K
продовжувати	5150 K роботу
продолжаем	4330 мы K работать
продолжать	4252 помогут нам K	4330 K работу
продолжение	4249 реклама. K
продолжить	4184 чтобы K чтение	4252 помогут нам K	4252 поможет нам K	4330 K работу
продължава	289 K по-долу
продължете	254 K да четете
продължим	347 да K да работим
продължите	253 за да K да четете
произведен	4222 настоящий материал (информация) K	4267 материал K
произведён	4267 материал K
пройдите	4242 K тест
пройдіть	5062 K тест
променени	105 имената са K
пропускайте	301 не K
пропустите	4262 не K
пропустити	5083 не хочете K
пропустить	4262 не хотите K
пропустіть	5083 не K
просив	5152 K
просил	4332 K
просила	4332 K	5152 K
просили	4332 K	5152 K
просьба	4175 у нас к вам K	4175 у нас есть K
просять	5152 K
проучване	280 нашето K
прохання	5004 маємо до вас K	5004 невелике K
прочетете	254 за да K цялата
прочитать	4184 осталось K	4184 чтобы K статью
пріоритетне	5046 K джерело
пріоритетним	5046 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	48 K у себя
пълния	286 K текст
първия	348 за K месец
първоначалната	105 K версия
підписатися	5012 K на розсилку
підписка	5153 K
підписку	5010 оформіть K	5065 дякуємо за K	5149 оформіть K
підписники	5081 лише K	5153 K
підписників	5010 тільки для K
підписуйтесь	5016 K на нас	5016 K на наш	5016 K на канал	5016 K на telegram	5149 K на
підписуйтеся	5016 K на наш	5016 K на канал
підписуючись	5065 K
підпишіться	5012 K на розсилку	5016 K на наш	5149 K на
підтримайте	5007 K нашу	5007 K незалежну	5007 K нас	5073 K	5149 K нас	5149 K нашу	5149 K незалежну	5149 K редакцію	5149 K автора	5149 K роботу	5149 K наш
підтримати	5149 K нас	5149 K нашу
підтримка	5008 ваша K	5149 ваша K допоможе
підтримки	5070 за K партнера	5150 спільноти K	5150 вашої K
підтримуйте	5149 K нас	5149 K нашу
підтримці	5073 завдяки вашій K	5073 завдяки K читачів	5150 вашій K
піти	5004 перш ніж K
""", 'р': """
работа	347 нашата K	4330 наша K
работаем	4330 мы K
работать	4252 помогут нам K	4252 поможет нам K	4330 K дальше
работу	4330 нашу K
радив	5152 K
радила	5152 K
радили	5152 K
радить	5152 K
разкажете	41 K ни	70 K ни
разрешение	264 без K е забранено
разрешения	4266 без K редакции
разчитаме	292 K на вашата	347 K на
расскажите	41 K нам	70 K нам	70 K свою историю	4329 K нам
рассказал	4332 K
рассказала	4332 K
рассказать	4211 есть что K	4211 хотите K
рассказывать	4330 K правду
расследование	4330 наше K	4330 это K
расследования	4330 наши K
рассылка	4330 наша K	4333 K
рассылку	81 на K	81 нашу K	81 K	4189 нашу K	4189 K самых	4330 нашу K
регистрацията	284 с K си	284 благодарим за K
регистрируясь	4245 K
регулярний	5073 K внесок
редактор	272 е K	272 - K	272 , K	4232 - K	4232 , K	4312 K отдела	4312 K	5053 - K	5053 , K	5132 K
редакторка	5053 - K	5053 , K	5132 K
редакцией	42 нашей K	4231 связаться с K
редакции	105 поправка K	4210 мнение K	4210 позиция K	4210 мнением K	4266 без согласия K	4330 нашей K
редакцию	42 в нашу K	4231 напишите в K	4231 пишите в K
редакция	277 в нашата K	347 нашата K	4330 наша K
редакцията	41 свържете се с K	70 свържете се с K
редакцію	5049 напишіть у K	5049 пишіть у K
редакція	5150 наша K
редакцією	42 нашою K	5049 зв'язатися з K
редакції	46 письма до K	105 від K:	5030 думка K	5030 позиція K	5030 позицією K	5049 пишіть до K	5086 без згоди K	5086 без дозволу K	5150 нашої K
рекламата	13 K	289 след K
реклами	13 K	73 без K	73 немає K	347 без K	5070 після K	5070 на правах K	5150 без K
рекламой	13 K
рекламы	13 K	73 без K	73 нет K	4249 после K	4249 на правах K	4330 без K
репортер	42 на нашия K	272 е K	272 - K	272 , K	4232 - K	4232 , K	4312 K	5053 - K	5053 , K	5132 K
репортери	42 на нашите K	347 нашите K
репортерка	5053 - K	5053 , K	5132 K
репортёр	4232 - K	4232 , K	4312 K
решил	4332 K
реєструючись	5065 K
робота	5150 наша K
роботу	5150 нашу K
розкажіть	41 K нам	70 K нам
розповів	5152 K
розповідати	5150 K правду
розповіла	5152 K
розповісти	5031 маєте що K	5031 є що K	5031 хочете K
розсилка	5150 наша K	5153 K
розсилку	81 на K	81 нашу K	81 K	5012 нашу K	5012 щоденну K	5150 нашу K
розслідування	5150 наші K	5150 це K
рублей	4331 # K
рік	5151 на K
""", 'с': """
свидетелем	4211 стали K	4211 вы стали K
свободната	346 подкрепете K
свържете	41 K се с нас	70 K се с нас	270 K се с нашия	270 K се с нашата	270 K се с нас	270 K се с автора	346 K се с нас
свържи	41 K се с нас	70 K се с нас
свяжитесь	41 K с нами	4231 K с нами
связаться	4231 K с автором
свідком	5031 стали K
седмично	20 веднъж K
сигнализирайте	270 K ни
сказав	5152 K
сказал	4332 K
сказала	4332 K	5152 K
сказати	5031 маєте що K
скаржаться	5152 K
скаржився	5152 K
скаржилася	5152 K
скачайте	4191 K наше
скиньте	4329 K нам	4329 K донат
сколько	4329 скиньте K
скриньку	5065 вашу K
скриньці	5065 вашій K
следите	4197 K за нами
словам	4332 по K
словами	5152 за K
слушайте	302 K ни
слідкуйте	5016 K за нами
снимки	43 свои K	43 K и видео	43 вашите K	43 K или видео
советовал	4332 K
советовала	4332 K
советовали	4332 K
советует	4332 K
согласны	46 не K	46 K с автором
содержатся	105 K описания
содержимое	4234 внешнее K
содержит	105 K сцены
сообщение	4222 данное K (материал) создано	4267 K создано
сообщил	4332 K
сообщила	4332 K
сообщили	4332 K
сообщите	41 K нам	70 K нам	4231 K нам	4329 K нам
соучастником	4252 станьте K	4329 станьте K
спам	74 без K
спама	74 без K
спаму	74 без K
спецкор	4312 K
сповіщення	16 K	5014 увімкнути K	5014 увімкніть K	5093 хочете отримувати K	5093 хочете отримувати пуш-K	5093 бажаєте отримувати K	5093 хочеш отримувати K
споделете	28 K	52 K я	70 K с нас	70 K своята
сподобався	5150 K текст	5150 K матеріал
сподобалась	5004 якщо вам K стаття
спонсором	83 станьте K
според	349 K
спрашивает	4332 K
спросил	4332 K
спросила	4332 K
співали	5152 K
співучасником	5149 станьте K
спільнота	5150 наша K
спільноти	5008 стань частиною K	5073 частиною K	5150 нашої K
станете	83 K член	346 K абонат	346 K член
станьте	54 K одним из них	4329 K нашим	5149 K нашим
статей	5080 до всіх K	5080 до усіх K
статии	299 до всички K
статия	267 хареса ли ви тази K	286 цялата K	347 тази K
статията	286 % от K
стаття	5150 ця K
статья	4330 эта K
статьям	4259 ко всем K
стверджує	5152 K
стежте	5016 K за нами
стигнали	267 щом сте K дотук
стороннего	4234 K сервиса
сторонним	4234 K сервисом
стороннього	5055 K сервісу
стороннім	5055 K сервісом
суммой	4331 любой K
сумму	4331 любую K
сутрин	20 всяка K
существуем	4330 мы K
существует	4252 K благодаря
събитие	277 нашето K
съветва	349 K
съветваше	349 K
съвместно	289 K с партньор
съгласен	46 не си K
съгласие	291 без писмено K
съгласни	46 не сте K
съдържание	11 това K	274 външно K	274 това K
съдържанието	291 използването на K	291 използване на K
съобщи	349 K
съобщил	349 K
съобщиха	349 K
""", 'т': """
тагнете	65 K ме
твърдеше	349 K
твърди	349 K
текста	105 первой версии K	105 ранней версии K
тексте	105 ранее в K
текстове	299 до всички K
тексту	105 першій версії K
телеграм	18 K	269 K	4197 наш K-канал	4197 в нашем K	4229 K	4229 K-канал	4229 K-канале	4263 пишите в K	4330 наш K	5016 наш K-канал	5047 K	5047 K-канал	5047 K-каналі
телеграме	18 K	4229 K
телеграмі	5047 K
телефон	106 K довіри
тест	4242 наш K	5062 наш K
тиждень	20 раз на K	5151 на K
требовал	4332 K
требовала	4332 K
требовали	4332 K
тръгнете	267 преди да си K
""", 'у': """
уведомления	16 K	4192 включите K	4192 включить K	4192 разрешить K	4276 хотите получать K	4276 хотите получать пуш-K	4276 хочешь получать K
уверяет	4332 K
уверял	4332 K
уверяла	4332 K
увійдіть	27 K	5011 K, щоб
уговаривал	4332 K
уговаривала	4332 K
угостите	57 K меня кофе	57 K автора кофе
угостить	57 K меня кофе
уебинар	277 нашия K
узнавать	4276 хотите K о
уйдете	4175 прежде чем вы K
укажите	80 K свой e-mail	80 K почту
улюблених	5046 K джерел
улюблені	5046 K джерела
умовляв	5152 K
умоляваше	349 K
умолял	4332 K
умоляла	4332 K
умоляли	4332 K
утверждает	4332 K
уточнение	105 K:
уточнення	105 K:
уточнив	5152 K
уточнил	4332 K
уточнила	4332 K	5152 K
учасником	5149 станьте K
""", 'ф': """
фейсбук	18 K	269 K
фото	43 свои K	43 ваши K	43 свої K	43 ваші K
фотографии	43 K и видео
""", 'ц': """
цените	4330 K нашу
цитировании	4227 при K
цитування	5044 у разі K
цитуванні	5044 при K
""", 'ч': """
частиною	5149 станьте K
частковому	5072 повному або K
чашку	57 на K кофе
через	67 K vpn
четене	2 време за K
четете	302 K ни
читаете	4329 спасибо, что K
читай	5016 K нас
читайте	4197 K нас в	5016 K нас у	5016 K нас в
читання	2 час K	2 хв K
читателей	46 письма K	4242 опросе K	4252 благодаря поддержке K	4272 K	4330 наших K
читатели	39 наши K	39 нашите K	46 писма на K	307 K	347 нашите K	4175 дорогие K	4272 K	4330 наши K
читателите	307 K	347 с подкрепата на K	347 от K ни
читателям	21 благодаря K	39 нашим K	4272 K	4330 благодаря K
читати	5010 щоб K далі	5149 щоб K далі
читачам	21 завдяки K	5089 K
читачі	39 наші K	5089 K	5150 наші K
читачів	46 листи K	5089 K	5150 наших K
читаєте	5149 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5151 K
щомісячний	5073 K внесок
щомісячно	5151 K
щоранку	20 K
щотижневу	5012 K розсилку
""", 'э': """
электронной	4245 адрес K почты
электронную	4245 K почту
""", 'я': """
яжіться	41 зв'K з нами	5049 зв'K з нами
язкові	24 обов'K поля	5033 обов'K поля
якщо	5004 K ви вже тут
""", 'і': """
із	5147 # K #
інтелектом	5075 штучним K
інтелекту	5075 за допомогою штучного K
інформацію	5031 маєте цікаву K
історію	5031 маєте K
""", 'א': """
אדבלוק	2368 K
אומר	2406 K
אומרת	2406 K
אותה	52 שלחו K	52 שתפו K
אותו	52 שלחו K
אותנו	65 תייגו K	70 שתפו K
אחרינו	2289 עקבו K	2403 עקבו K
איתנו	41 צרו K קשר	41 צרו קשר K	41 דברו K	70 צרו K קשר	70 צרו קשר K	70 דברו K
אליכם	60 נשלח K
אלינו	41 פנו K	70 פנו K
אלקטרוני	2286 דואר K
אמר	2406 K
אמרה	2406 K
אמרו	2406 K
אתכם	2332 רק K
""", 'ב': """
באפליקציה	87 K שלנו
בדוי	105 שם K
בדויים	105 שמות K
בוקר	20 מדי K
בחודש	2405 K
ביקש	2406 K
ביקשה	2406 K
במייל	2331 K שלכם
במצוקה	0 K
בסרטון	2317 לצפות K זה
בעוגיות	2295 שימוש K
בעיתונות	2332 לתמוך K
בעלי	2374 בלי K הון	2374 ללא K הון
בקובצי	2294 משתמש K
בשבוע	20 פעם K	2405 K
בתגובות	88 K
בתוכן	2345 לעשות שימוש K
""", 'ד': """
דווחו	2403 K לנו
דיגיטלי	2281 רכשו מינוי K
דיוור	2331 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	63 K לא יוצג
האפליקציה	2290 הורידו את K	2404 K
הבהרה	105 K:
הגיב	105 לא K
הדיגיטלי	66 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2406 K
הודיעה	2406 K
הוואטסאפ	2290 לקבוצת K
הווטסאפ	2290 לקבוצת K
הווירטואלי	66 העוזר K
הוסיף	2406 K
הוסיפה	2406 K
הזהיר	2406 K
הזכויות	2305 כל K שמורות
הזמינו	57 K אותי לקפה
החובה	24 שדות K
החוג	2315 הוא ראש K	2315 היא ראש K
החינמיות	2348 הכתבות K
הטלגרם	2290 לערוץ K
הטקסט	2318 K
היום	2403 תרמו K
הירשמו	2281 כדי להמשיך לקרוא K	2403 K לקבלת
הכותב	2345 על דעת K
הכתבה	48 לפרסם את K	2281 להמשך קריאת K	2318 K	2404 K הזאת
המדור	2313 הוא עורך K	2313 היא עורכת K
המובעות	2345 הדעות K במאמר	2345 הדעות K בטור	2345 הדעות K בכתבה
המועדף	2308 למקור K	2308 כמקור K
המייל	2285 לתיבת K	2286 כתובת K
המערכת	105 הערת K
המקורית	105 בגרסה K של
הניוזלטר	2286 K היומי	2331 K השבועי של	2331 K שלנו	2404 K
הסביר	2406 K
הסיכום	2318 K
העבירו	52 K אותה	52 K הלאה
העיקריות	2318 הנקודות K
העיתונות	2404 K העצמאית
הפרטיות	2295 מדיניות K
הפרסומות	2368 חוסם K	2370 את חוסם K	2370 חוסם K
הפרסומים	2368 חוסם K
הפרסומת	13 K
הצביעו	2403 K בסקר
הצטרפו	54 K אליהם	54 K אלינו	2290 K לערוץ	2403 K אלינו
הקודמת	105 בגרסה K של
הקוראים	21 בזכות K
השאירו	80 K כתובת מייל	80 K מייל
השימוש	2295 תנאי K
השמות	105 K שונו
התגובות	2328 K
התחברו	27 K	2281 כדי להמשיך לקרוא K
התמונות	43 את K שלכם
התמיכה	2332 בזכות K שלכם
התראות	16 K
התרגום	2318 K
התרומה	2403 K שלכם
""", 'ו': """
ובטוויטר	2289 בפייסבוק K
ווידאו	43 תמונות K
וסרטונים	43 תמונות K
ותלוי	2332 K בכם
ותלויה	2332 K בכם
""", 'ז': """
זקוקה	2403 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2315 היא K סגל
חודשית	2403 תרומה K
חוקר	2315 הוא K ב
חוקרת	2315 היא K ב
חיצוני	2317 תוכן K	2317 תוכן ממקור K
""", 'ט': """
טען	2406 K
""", 'י': """
יכולים	53 מנויים K
ישירות	2331 K למייל	2331 K לתיבת
""", 'כ': """
כמנויים	53 K	83 הצטרפו K	2281 הצטרפו K
כתב	2406 K
כתבה	2318 K זו	2404 K זו	2406 K
כתבו	41 K לנו	70 K לנו	2403 K לנו
כתבות	2348 K חינם
כתבי	41 K לנו	70 K לנו
כתבת	2313 היא K
כתובת	80 הזינו K מייל	2286 K דוא"ל
""", 'ל': """
לדברי	2406 K
להגיב	8 כדי K	2328 K
להמשיך	2281 כדי K לקרוא,	2281 כדי K לקרוא בחרו	2281 כדי K לקרוא יש	2281 כדי K לקרוא את הכתבה	2332 עזרו לנו K
להעתיק	2345 לשכפל, K
לחודש	2405 K
לחוק	2345 סעיף #א K
לחצו	2403 K כאן
לידיעון	2403 הירשמו K
לכתבים	42 K שלנו
לכתבת	42 K שלנו
למייל	82 K שלכם
למנויים	83 היו K	2283 K בלבד
למערכת	42 K שלנו	46 מכתבים K
לניוזלטר	81 K	81 K שלנו	2285 הירשמו K	2285 הרשמה K	2285 K שלנו	2331 בהצלחה K	2403 הירשמו K
לעזרתכם	2403 אנחנו זקוקים K
לענייני	2313 הוא כתב K	2313 היא כתבת K
לפנות	106 לאן אפשר K
לפרסם	48 K כתבה זו	48 K מחדש
לצפייה	2317 K בתוכן
לקבוצת	2290 הצטרפו K
לקריאה	2348 כתבות K
לקריאת	23 K הכתבה
לשנה	2405 K
לתומכים	2332 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2348 K חינם
מודעות	2370 בחוסם K	2370 חוסם K
מועדף	2308 מקור K	2308 כמקור K	2388 מקור K	2388 כמקור K
מחקר	2315 הוא עמית K
מינוי	2281 רכשו K ל-	2281 רכשו K כדי	2281 רכשו K או	2403 רכשו K	2407 K
מנוי	2281 כבר K?
מנויים	2407 K
מניות	2374 בלי בעלי K	2374 ללא בעלי K
מסכימים	46 לא K	46 K?	2331 בהרשמה אתם K
מסר	2406 K
מסרבים	105 K להגיב
מראה	67 אתר K
מרצה	2315 הוא K	2315 היא K
""", 'נ': """
ניוזלטר	2331 K שבועי	2407 K
נשלח	60 K לכם
""", 'ס': """
סגל	2315 הוא חבר K
סופר	2315 הוא K ו
סופרת	2315 היא K ו
סיכום	2318 K
סיפר	2406 K
סיפרה	2406 K
סעיף	2345 K #א
ספאם	74 בלי K	74 ללא K
ספרו	41 K לנו	70 K לנו	2403 K לנו
סרטונים	43 תמונות או K
""", 'ע': """
עדכונים	2331 לקבלת K במייל
עודכנה	105 הכתבה K	105 הידיעה K
עזרה	106 איפה אפשר לקבל K
עיתונאי	2313 הוא K	2315 הוא K
עיתונאית	2313 היא K	2315 היא K
עיתונות	2332 לעשות K	2404 K עצמאית
עכשיו	2281 רכשו מינוי K	2403 תרמו K
עלולים	105 K להיות קשים
עמיתת	2315 היא K מחקר
עמלה	2344 נקבל K	2344 לקבל K
ער	106 K״ן
""", 'פ': """
פרופסור	2315 הוא K	2315 היא K
פרסום	48 K מחדש
פרסומות	73 בלי K	73 ללא K	2368 חוסם K	2370 בחוסם K	2370 חוסם K	2370 חוסמי K	2404 ללא K
פרסומת	13 K
פרשן	2313 הוא K
פרשנית	2313 היא K
""", 'צ': """
ציין	2406 K
""", 'ק': """
קודמת	105 בגרסה K של
קוראי	2404 K
קרא	2406 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2405 חודש K
""", 'ש': """
שאלו	2318 K את
שולחים	60 אנחנו K לכם
שיווקי	2331 לקבל תוכן K
שלחו	41 K לנו	70 K לנו	2403 K לנו
שלנו	42 לכתב K	2404 K
שנקבל	2344 K עמלה
שקראתם	2403 תודה K
שתפו	28 K
""", 'ת': """
תגובה	105 לא נמסרה K
תגובות	2328 K
תוכן	11 K זה	2317 הצגת K
תיאורים	105 כוללת K	105 מכילה K
תייגו	65 K אותי
תיקון	105 K:
תלוי	2332 K בכם
תלויה	2332 K בכם
תמיכתכם	2403 K
תמכו	2403 K בנו
תקציר	2318 K
תרומה	2407 K
תרומות	2407 K
""", 'ا': """
اخبارنا	123 تابعوا K	247 K
اخبرنا	41 K	70 K
اخبرونا	41 K	70 K
ادامه	1869 K مطلب	1869 K خبر	1921 براي K مطلب
ادبلاكر	1899 K
ادعمنا	246 K
ادعموا	246 K
اذنكم	132 نطلب K قبل
ارتباط	132 قد تتضمن ملفات K
ارسال	8 براي K نظر	1815 به ايميل شما K	1838 براي ما K كنيد
ارسله	52 K الي
ارسلها	41 K الينا	70 K الينا
اسبوعيا	248 K
استخدام	142 يمنع اعادة K المواد	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
استطلاع	246 صوت في K
استطلاعنا	247 K
استفاده	1821 از كوكي K ميكنيم	1821 از كوكيها K ميكنيم	1822 شرايط K	1834 K از مطالب اين سايت	1834 K از مطالب سايت
استمرار	246 ساهم في K	246 ساهموا في K
اسپم	74 بدون K
اشار	249 K
اشارة	65 ضع K الي
اشارت	249 K
اشتراك	175 لديك K	250 K	1862 K تهيه كنيد	1921 K تهيه كنيد	1925 K
اشتراكك	172 تم K
اشترك	83 K	111 K الان	246 K الان
اشتركوا	83 K	246 K
اصحابها	170 تعبر عن راي K	170 عن راي K
اصلاحيه	105 K
اضاف	249 K
اضافت	249 K
اضغط	246 K هنا
اطلاع	1838 به ما K دهيد
اعادة	48 K نشر	142 يمنع K نشر
اعجبك	247 K هذا
اعلام	1924 K كرد
اعلانات	73 بلا K	73 بدون K	73 لا K	209 مانع K	209 حاجب K	210 مانع K	210 حاجب K
اعلانها	16 K	1896 K را دريافت
اعلانهاي	1896 K خبري
اعلن	249 K
اعلنت	249 K
اعملوا	65 K تاغ
افاد	249 K
افادت	249 K
افزود	1924 K
افزونه	1899 K مسدود
اكتب	246 K لنا
اكتبوا	41 K الينا	70 K الينا	246 K لنا
اكد	249 K
اكدت	249 K
الاخبارية	117 النشرة K
الارتباط	128 ملفات تعريف K
الاسبوع	20 مرة في K
الاستخدام	128 شروط K
الاسماء	105 تم تغيير K
الاشعارات	16 K	118 فعل K	119 تفعيل K
الاعلان	13 بعد K
الاعلانات	134 حاجب K	134 مانع K	209 مانع K	209 حاجب K	209 اداة حظر K	210 مانع K	210 حاجب K	210 اداة حجب K
الافتراضي	66 مساعدنا K	66 المساعد K
الالزامية	24 الحقول K
الالكتروني	63 بريدك K لن يظهر	116 بريدك K	117 البريد K	172 في بريدك K
الان	246 تبرع K	246 سجل K
الاول	248 الشهر K
الاولي	105 النسخة K من
البديل	67 موقعنا K	67 الموقع K
البريدية	81 النشرة K	116 نشرتنا K	117 النشرة K	250 النشرة K
التحرير	42 فريق K لدينا
التطبيق	118 حمل K	118 نزل K	119 تحميل K
التعليق	105 رفضت K	169 شروط K	169 سياسة K
التعليقات	88 في K
التقرير	23 لقراءة K	247 هذا K
الخارجية	157 محتوي المواقع K
الخبر	105 تم تحديث هذا K
الخصوصية	128 سياسة K
الدخول	27 سجل K	111 سجل K الان	111 سجل K الي حسابك	111 سجل K او اشترك	111 سجل K او انشئ	246 سجل K او
الشهر	248 في K
الصفحة	132 تحتوي هذه K علي محتوي من
الغاء	24 K الرد
الفيديو	43 الصور ومقاطع K
القراء	21 بفضل K	46 بريد K	173 نعتمد علي دعم K
القراءة	2 مدة K	2 وقت K	111 لمتابعة K	175 لمواصلة K
الكاتب	170 يعبر عن راي K
الكوكيز	128 K
المادة	247 هذه K
المجانية	17 المقالات K	186 من المقالات K	186 مقالاتك K	186 المقالات K
المحتوي	11 هذا K	111 هذا K متاح	142 يمنع اعادة استخدام K	142 يمنع اعادة انتاج K	142 يمنع اعادة توزيع K
المحرر	105 ملاحظة K
المراة	67 نسخة K
المساعد	66 K الذكي
المساعدة	106 اين تجد K	106 للحصول علي K
المستقلة	247 الصحافة K
المفضل	147 مصدرك K	147 مصدركم K	147 المصدر K لديك
المفضلة	147 مصادرك K	147 مصادركم K
المقال	23 لقراءة K	105 تم تحديث هذا K	111 لقراءة K كاملا	132 يحتوي هذا K علي محتوي من	175 لقراءة هذا K	247 هذا K
المواد	142 يمنع اعادة انتاج K	142 يمنع اعادة توزيع K
النشر	142 يمنع اعادة K
النشرة	116 اشترك في K
اليك	60 نرسل K
اليكم	60 نرسل K
الينا	41 اكتب K	70 اكتب K	246 انضم K
اليهم	54 انضم K
انتاج	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
انستغرام	246 تابعنا علي K
انضموا	54 K اليهم
انقر	246 K هنا
اوضح	249 K
اوضحت	249 K
اول	1923 ماه K
اوليه	105 نسخه K اين
ايميل	1815 K خود را وارد كنيد	1816 ادرس K	1816 نشاني K	1858 در K خود	1921 K خود را وارد كنيد
ايميلتان	1858 به K
اينجا	1868 K كليك كنيد	1921 K كليك كنيد
اينستاگرام	1819 در K دنبال
اينه	67 K
اپ	1857 K
اپليكيشن	1857 K	1921 K ما را	1921 K را دانلود كنيد	1921 K را نصب كنيد	1922 K ما
اگهي	13 پس از K	73 بدون K
""", 'ب': """
باحث	152 K
باحثة	152 K
بارگذاري	1825 K شود
بازتابدهنده	1875 الزاما K	1875 لزوما K	1875 K ديدگاه
بازنشر	48 K
باشيد	1838 با ما در تماس K
بالضرورة	170 لا تعبر K عن	170 لا يعبر K عن	170 لا تعكس K	170 لا يعكس K	170 لا تمثل K	170 لا يمثل K
ببينيد	1851 را K
بحسب	249 K
بخوانيد	1836 K
بدهيد	41 به ما پيام K	70 به ما پيام K
بديل	67 رابط K
براي	1922 K ما
بريدك	63 لن يظهر K	80 اترك K	80 ادخل K	82 في K	116 الي K	172 علي K	172 سجل K	172 اضف K	172 يوميا في K	172 في K كل
بريدكم	80 اتركوا K	172 في K
بشنويد	1851 K
بعرض	157 هل تسمح K
بفرستيد	41 براي ما K	70 براي ما K	1838 براي ما K
بفضلكم	247 K
بنويسيد	41 براي ما K	70 براي ما K	1838 براي ما K	1921 براي ما K
بهروز	105 اين خبر K	105 اين گزارش K
بپيونديد	54 به انها K	54 به جمعشان K	1836 K	1848 به تيم ما K	1921 K
بگذاريد	41 با ما در ميان K	70 با ما در ميان K	1838 با ما در ميان K	1921 با ما در ميان K
بگوييد	41 به ما K	70 به ما K
بگيريد	41 با ما تماس K	70 با ما تماس K	1838 با ما تماس K
""", 'ت': """
تؤكد	249 K
تابعة	77 روابط K
تابعنا	124 K علي	124 K عبر	246 K علي تويتر	246 K علي غوغل	246 K علي جوجل
تابعونا	123 K علي	123 K عبر	246 K علي
تاكيد	1924 K كرد
تبرع	250 K
تبرعات	250 K
تبرعك	246 K
تبرعكم	246 K
تبرعوا	93 K بما	246 K الان
تبليغات	73 بدون K	1897 مسدود كننده K	1899 مسدود كننده K
تجربتك	70 K معنا
تجربه	70 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	42 K ما
تحقيقاتنا	247 K
ترجيحي	1837 منبع K	1837 منابع K	1916 منابع K	1916 منبع K
ترد	105 لم K
تستطيع	173 تبرع بما K	173 ساهم بما K
تصحيح	105 K:
تطبيق	246 حمل K	246 حملوا K
تطبيقنا	87 في K	87 عبر K	247 K
تعبر	170 لا K عن راي	170 K فقط عن راي
تعديل	105 تم K هذا
تعليقا	169 لتضيف K
تغيير	105 نامها K
تفاصيل	105 يتضمن K	105 يحتوي علي K
تفعيل	127 K جافا
تفوت	246 لا K
تفوتوا	246 لا K
تقاريرنا	247 K
تقول	249 K
تلغرام	123 قناتنا علي K	246 تابعنا علي K
تلگرام	1819 ما را در K	1819 در K دنبال	1819 كانال K ما	1838 با ما در K
تماشا	1851 K كنيد
تمامي	1835 K حقوق
تمثل	170 لا K راي
تنويه	105 K:
تواصل	41 K معنا
تواصلوا	41 K معنا	246 K معنا
توافق	46 هل K
توافقنا	46 لا K
توزيع	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
توصيف	105 حاوي K
توضيح	105 K:	1924 K داد
تيليغرام	123 قناتنا علي K
تيم	1922 K ما
""", 'ج': """
جافاسكريبت	203 K
جاوااسكريپت	1821 K را فعال
جزئيات	105 حاوي K
""", 'ح': """
حذر	249 K
حذرت	249 K
حقوق	1835 كليه K	1835 همه K	1835 تمام K
حمايت	1859 K مالي خود	1860 به K شما نياز	1860 با K شما	1861 K كنيد	1921 از ما K كنيد	1921 K شما
""", 'خ': """
خارجي	157 محتوي K
خبر	6 اين K	1922 اين K
خبرنامه	1815 K ما	1815 اشتراك K	1816 در K	1858 K روزانه	1858 K هفتگي	1922 K ما	1922 K	1925 K
خبرنگار	42 K ما	1838 K ما را	1843 K
خبرنگاران	42 K ما	1922 K ما
خبرها	1896 اعلان K
خبرهاي	1896 اعلان K فوري
خصوصي	1822 سياست حريم K
خواست	1924 K
خواستند	1924 K
خواندن	1862 براي ادامه K
خوانندگان	21 با كمك K	46 نامههاي K	1860 به K خود تكيه	1922 K ما
خواهد	1854 منتشر K شد
خواهند	1854 منتشر K شد
""", 'د': """
داده	1825 نشان K شود
داستان	70 K خود را براي ما
دانشگاه	1843 استاد K
دريافت	1896 K اعلان	1896 خبرهاي فوري را K
دستيار	66 K مجازي
دعا	249 K
دعت	249 K
دعمك	246 K
دعمكم	173 نعتمد علي K	173 تعتمد علي K	173 نحتاج الي K	246 K
دنبال	1819 ما را K كنيد	1836 K كنيد	1836 K كنيم	1921 K كنيد
دهيد	41 به ما پيام K	70 به ما پيام K	1838 به ما خبر K	1851 گوش K	1865 هديه K	1921 خبر K
دوستان	52 براي K خود
دوستانتان	52 براي K	52 با K
ديدگاه	1854 نوشتن K	1854 ارسال K	1854 بيانگر K	1875 لزوما K
""", 'ذ': """
ذكر	249 K
ذكرت	249 K
""", 'ر': """
راسلنا	41 K	70 K	246 K
راسلونا	41 K	70 K	246 K
رايگان	1848 وبينار K ما	1862 اشتراك K	1876 مقاله K	1876 مطلب K	1876 مطالعه K	1921 K ثبت نام كنيد
روزنامه	1875 ديدگاه K
روزنامهنگار	1843 K
روزنامهنگاري	1922 K مستقل
""", 'س': """
سابقة	105 نسخة K من هذا	105 نسخة K من هذه
سالانه	1923 K
ساهم	93 K بما	246 K في دعم
ساهموا	93 K بما	246 K في دعم
سايت	1922 K ما
سايتهاي	1845 محتواي K ديگر
سكريبت	203 جافا K
سنويا	248 K
""", 'ش': """
شارك	28 K
شاركنا	41 K قصتك	70 K قصتك	246 K برايك
شاركه	28 K	52 K مع
شاركونا	70 K قصتكم	246 K
شهريا	248 K
شويد	27 وارد K	1836 عضو K	1836 K	1921 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1858 خبرنامه K
صحافتنا	247 K
صحافي	152 K
صحافية	152 K
صحافيينا	42 K
صحفي	152 K
صحفية	152 K
صحفيينا	42 K	247 K
صرح	249 K
صرحت	249 K
صوركم	43 K
""", 'ض': """
ضدتبليغ	1899 K
""", 'ط': """
طالب	249 K
طالبت	249 K
طلب	249 K
طلبت	249 K
""", 'ع': """
علاقه	1837 منبع مورد K
عملنا	247 K
عمولة	184 قد نحصل علي K	184 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1899 لطفا ان را K كنيد
""", 'ف': """
فارسله	52 K
فرستاده	1815 به ايميل شما K
فرصتهاي	1848 K شغلي در
فريقنا	247 K
فشاركه	52 K
فنجان	57 ادعني الي K قهوة
فيسبوك	18 K	246 تابعنا علي K
فيلترشكن	67 K
فيلم	43 عكس و K
فينگليش	1854 K	1855 حروف لاتين (K)
""", 'ق': """
قال	249 K
قالت	249 K
قالوا	249 K
قبلي	105 نسخه K اين
قراءنا	247 K
قرائنا	173 نعتمد علي K	173 ونعتمد علي K	247 K
قناتنا	123 انضم الي K	247 K
""", 'ك': """
كاتب	152 K
كاتبة	152 K
كاتبه	170 يعبر عن راي K
كاتبها	170 تعبر عن راي K
كار	1922 K ما
كاربري	1862 حساب K خود شويد	1921 حساب K خود شويد
كانال	1819 به K ما	1836 K ما	1922 K ما
كتب	249 K
كتبت	249 K
كردهايد	1862 ثبت نام K	1862 ثبتنام K
كمصدر	147 K مفضل	230 K مفضل
كميسيون	1873 K دريافت كنيم	1873 K دريافت ميكنيم
كنيد	65 منو تگ K	65 من را تگ K	65 تگ K	1848 ديدن K	1851 گوش K	1865 هديه K	1868 روي لينك كليك K	1868 كليك K	1899 لطفا ان را غير فعال K	1921 به ما كمك K	1921 روي لينك كليك K	1921 همين حالا ثبت نام K
كوكي	1822 از K
كوكيها	1822 K
""", 'ل': """
لניוזלטר	81 K
لاتين	1854 حروف K	1855 حروف K
لاشتراكك	172 K في
لاشتراككم	172 K في
لاضافة	8 K تعليق	169 K تعليق
لزوما	1875 K نظر
لقراءة	111 سجل الدخول K	175 K بقية	246 سجل الدخول K
لقراءتكم	246 شكرا K
لكتابة	169 K تعليق
للاطلاع	175 K علي المقال كاملا
للتعليق	8 K	169 K علي الخبر
للقراءة	2 دقائق K	111 سجل الدخول K
للمتابعة	111 سجل الدخول K
للمشتركين	53 يمكن K	114 K فقط	175 حصري K	175 متاح K
لمتابعة	111 سجل الدخول K	175 K قراءة	210 ايقافه K	246 سجل الدخول K
لمشتركي	175 حصري K
لمواصلة	175 K قراءة	210 ايقافه K التصفح	210 تعطيله K التصفح
""", 'م': """
ما	1922 به K
مالكين	215 بلا K
مالي	1860 كمك K شما	1921 كمك K شما	1925 كمك K
ماه	1923 در K
ماهانه	1923 K
مباشرة	172 K في بريدك
متجرنا	247 K
متصفحك	12 K
مجانا	246 سجل K
مجانيا	186 مقالا K
مجانية	186 مقالات K
محتوا	11 اين K
محتواي	1845 K خارجي	1845 اجازه ميدهيد K
محتوايي	1845 حاوي K از
محتوي	157 K من طرف ثالث
محفوظ	1834 كليه حقوق K است	1834 تمامي حقوق K است	1834 همه حقوق K است	1834 تمام حقوق K است
محفوظة	142 جميع الحقوق K	142 حقوق النشر K
مراسل	152 K
مراسلة	152 K
مراسلنا	42 K	247 K
مراسلينا	42 K	247 K
مرره	52 K الي
مرورگر	12 K شما
مزعجة	74 بلا رسائل K	105 قد تكون K
مساعدة	0 بحاجة الي K	0 تحتاج الي K
مساعدنا	66 K الذكي
مساهمتك	173 نحتاج الي K	173 الي K
مساهمتكم	173 نحتاج الي K
مساهمين	215 بلا K	215 ولا K
مستعار	105 اسم K	105 نام K
مستعارة	105 اسماء K
مستقل	1922 رسانه K
مستقلة	247 صحافة K
مسدودكننده	1897 K تبليغات	1899 K تبليغات
مشترك	175 هل انت K	1862 K شويد	1921 K شويد
مشتركا	53 بصفتك K
مشتركان	1862 ويژه K است
مصنوعي	1846 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1922 اين K
معنا	246 ساهم K
مفضل	230 مصدر K
مفضلا	230 مصدرا K
مقالاتنا	173 لا نضع K	247 K
مقاله	1869 ادامه K
ملاك	215 بلا K
منبع	1874 ذكر K
منتخب	1837 منبع K
منشن	65 K لي
منصتنا	247 K
مهمانم	57 قهوه K
موافقتك	157 نطلب K
موافقتكم	132 K مطلوبة قبل	132 نطلب K قبل
موبايل	1857 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1858 عضويت شما با K	1858 ثبت نام شما با K
موقعنا	247 K
ميتوانند	53 مشتركان K
ميخواهيم	1845 از شما اجازه K
ميدهد	1854 نظر K
ميفرستيم	60 برايتان K	60 براي شما K
ميگفت	1924 K
ميگويد	1924 K
ميگيريم	1873 كميسيون K
""", 'ن': """
ناشد	249 K
ناشدت	249 K
نتقاضي	184 K عمولة	184 قد K عمولة
نحتاج	173 K الي دعمك
نخواهد	25 منتشر K شد	1854 منتشر K شد
نخواهند	1854 منتشر K شد
نداد	105 پاسخ K
ندهيد	1921 از دست K
نرسل	60 K لك	60 K لكم
نرمافزار	1857 K موبايل
نستخدم	127 K ملفات
نشرتنا	81 K	116 اشترك في K	247 K
نظر	8 ثبت K
نظرسنجي	1921 در K ما	1922 K ما
نمايش	1825 K داده شود
نميشود	63 ايميل شما نمايش داده K	1854 منتشر K
نوشت	1924 K
نويسنده	1838 ايميل K	1843 K
نياز	0 K به كمك	0 به كمك K	1860 به كمك شما K
نيستيد	46 موافق K
""", 'ه': """
هستيد	1862 مشترك K
هماكنون	1921 K ثبت نام كنيد
همايش	1848 بليت K
هوشمند	66 دستيار K
""", 'و': """
وابسته	1860 به حمايت شما K
واتساب	123 قناتنا علي K	246 تابعنا علي K
واحدا	54 كن K منهم
واشار	249 K
واشارت	249 K
واضاف	249 K
واضافت	249 K
واعلن	249 K
واعلنت	249 K
وافاد	249 K
وافادت	249 K
واكد	249 K
واكدت	249 K
واوضح	249 K
واوضحت	249 K
وبحسب	249 K
وبينار	1848 K ما	1848 در K
وتؤكد	249 K
وتري	249 K
وتضيف	249 K
وتقول	249 K
وحذر	249 K
وحذرت	249 K
ودعا	249 K
ودعت	249 K
وذكر	249 K
وذكرت	249 K
وصرح	249 K
وصرحت	249 K
وطالب	249 K
وطالبت	249 K
وفقا	249 K
وفيديو	43 صور K
وقال	249 K
وقالت	249 K
وقالوا	249 K
وكتب	249 K
وكتبت	249 K
ومحلل	152 كاتب K
ومقاطع	43 صورك K	43 صوركم K	43 صور K فيديو
ونعتمد	173 K علي دعمكم
ووفقا	249 K
ويؤكد	249 K
ويدئو	43 עكس و K
ويديو	43 عكسها و K	43 عكس و K	1845 ديدن اين K
ويري	249 K
ويضيف	249 K
ويقول	249 K
ويقولون	249 K
""", 'ي': """
يؤكد	249 K
يرد	105 لم K
يقول	249 K
يقولون	249 K
يوتيوب	18 K	123 قناتنا علي K	246 تابعنا علي K
يوميا	172 في بريدك K
""", 'پ': """
پيام	41 به ما K	70 به ما K
پيشين	105 نسخه K اين
پژوهشگر	1843 K
""", 'گ': """
گزارش	1922 اين K
گزارشهاي	1922 K ما
گفت	1924 K
گفتند	1924 K
گفته	1924 K است	1924 به K
""", 'अ': """
अनुभव	70 अपना K हमें	2439 का K रखने
अनुवाद	2443 K	2445 मशीन से K	2445 मशीनी K	2445 एआई की मदद से K	2445 ai की मदद से K	2445 एआई द्वारा K
अनुवादित	2445 एआई की मदद से K
अनुसार	2506 के K
अपडेट	105 लेख को K किया	105 खबर को K किया
अपनी	2449 K राय दें
अपील	2506 K की
अलर्ट	2451 K पाने के लिए
असहमत	46 K हैं
असिस्टेंट	66 वर्चुअल K	66 एआई K
""", 'आ': """
आपका	2503 K दान
आपको	60 हम K
आर्टिकल	2464 फ्री K	2464 मुफ्त K
आर्थिक	2454 K सहयोग दें	2454 K सहयोग करें	2503 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2413 ऐप K करें	2451 K करें
इनबॉक्स	2412 सीधे आपके K	2412 हर सुबह आपके K	2412 हर हफ्ते आपके K	2412 आपके K में पाएं	2412 रोज आपके K	2412 आपके K में हर	2452 अपने K में
""", 'उ': """
उपयोग	2419 कुकीज का K	2419 कुकी का K
""", 'ए': """
एजेंसी	2463 K की फीड
एडिटर	2439 सब K हैं	2439 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2482 K
""", 'क': """
कमीशन	2462 हमें K मिल	2462 K मिल सकता है
कमेंट	2449 अपनी राय K	2450 K करने के लिए	2450 K में अपनी राय	2450 K हटा	2450 K करने वाले
करके	2452 साइन अप K आप
करें	65 मुझे टैग K	65 हमें टैग K	2412 ईमेल दर्ज K	2415 फॉलो K	2432 जॉइन K	2432 लाइक K	2435 हमें ईमेल K	2449 पोल में वोट K	2452 साइन अप K	2457 शेयर K	2457 साझा K	2457 सेव K	2503 फॉलो K	2503 लॉग इन K	2503 साइन अप K
कहती	2506 K
कहते	2506 K
कहा	2506 K
कहां	106 मदद K
कहानी	70 अपनी K हमें
कीजिए	2503 मदद K
कॉपी	2457 लिंक K हो गया
कॉपीराइट	2431 K
क्लिक	2432 K करें	2503 यहां K करें	2503 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2504 इस K	2504 यह K
खबरें	2459 और K पढने के लिए	2464 मुफ्त K
खबरों	2459 अन्य K के लिए	2459 ताजा K के लिए	2459 की K के लिए
खरीदें	2447 यहां से K
खेलें	2449 क्विज K और
""", 'ग': """
गिफ्ट	2457 K करें
गोपनीयता	2419 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2463 ऑटो-K
जरूर	2435 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2419 K
जुडने	2433 K के लिए
जुडिए	54 आप भी K	2503 K
जुडें	54 आप भी K	2415 चैनल से K	2432 K	2447 हमारी टीम से K	2503 हमसे K
ज्वाइन	2432 K करें
""", 'ट': """
टिप्पणियों	2450 K के लिए
टिप्पणी	105 K करने से इनकार	2450 K करने के लिए	2450 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2413 ऐप K करें	2451 K करें	2451 K कीजिए	2503 ऐप K करें	2503 ऐप K कीजिए
""", 'त': """
तस्वीरें	43 K और वीडियो	43 अपनी K
तैयार	2445 एआई की मदद से K किया गया है	2445 ai की मदद से K किया गया है
""", 'द': """
दान	2507 K
दिखाया	63 ईमेल नहीं K
दिया	105 पर जवाब नहीं K
दें	2503 राय K
देखें	2503 यहां K
दोस्तों	52 K को भेजें	52 K के साथ
""", 'ध': """
धारा	58 K #g	58 K # जी
""", 'न': """
निजता	2419 K नीति
निर्भर	2454 आपके सहयोग पर K
नोटिफिकेशन	16 K	2413 K चालू करें	2451 K ऑन करें	2451 K ऑन कर लें
नौकरी	2447 K के अवसर
न्यूज	2416 गूगल K पर
न्यूजरूम	42 हमारे K	2417 कलेक्टिव K की ओर से	2417 के लिए कलेक्टिव K
न्यूजलेटर	2412 हमारे K	2412 हमारा K	2412 हमारा साप्ताहिक K	2412 K के लिए	2504 हमारे K	2507 K
""", 'प': """
पढने	2 K का समय	2455 K के लिए
पढें	2 मिनट में K	2413 ऐप में K	2503 पूरी खबर K
पत्रकार	2504 हमारे K
पत्रकारिता	2439 K में सक्रिय हैं	2504 हमारी K	2504 स्वतंत्र K
पसंदीदा	2434 K सोर्स	2434 K स्रोत	2434 K न्यूज सोर्स	2498 K स्रोत	2498 K सोर्स
पाठकों	21 K के सहयोग	2454 K के सहयोग से चलते
पाने	2452 ईमेल पर K के लिए
पुनःप्रकाशित	48 K
पुनर्प्रकाशन	2463 K वर्जित
पुनर्प्रकाशित	48 K
पूछा	2506 K
पूछें	2443 K
पूरी	2455 बनकर K खबर
पॉडकास्ट	2448 K सुनें	2448 K सुनने के लिए	2504 हमारा K
प्रकाशित	24 ईमेल पता K	48 पुनः K	2417 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2505 K माह	2505 K वर्ष
प्रतिक्रिया	2449 अपनी K
प्रिफर्ड	2434 K सोर्स
""", 'ब': """
बताइए	41 हमें K	70 हमें K
बताएं	41 हमें K	70 हमें K	2435 हमें K	2435 कमेंट करके K	2503 हमें K	2503 राय K
बताते	2506 K
बताया	2506 K
बदल	105 नाम K
बाहरी	2442 K साइट
बिंदु	2443 मुख्य K
बॉक्स	2450 कमेंट K में
बोला	2506 K
बोले	2506 K
ब्राउजर	12 आपका K
ब्लॉकर	2482 ऐड K	2482 एड K
""", 'भ': """
भेजें	41 हमें K	52 आगे K	52 किसी को K	70 हमें K	2435 हमें K	2503 हमें K	2503 खबर K
""", 'म': """
मकतूब	46 K
महीने	53 सदस्य हर K	2505 हर K
मांगते	2442 आपकी इजाजत K हैं	2442 आपकी अनुमति K हैं
मुताबिक	2506 K
मुफ्त	2464 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	58 मासिक K
""", 'र': """
रखने	2455 पढना जारी K के लिए
रजिस्टर	2503 अभी K करें
रहिए	2459 जुडे K
रहें	2459 जुडे K
रिपोर्टर	42 हमारे K
""", 'ल': """
लिखा	2506 K
लिखें	41 हमें K	70 हमें K	2503 हमें K
लेख	2504 यह K	2504 इस K
लॉग	27 K इन
लॉगिन	2503 K करें
""", 'व': """
विचलित	105 K कर सकते
विचार	2463 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	73 न K	73 बिना K	73 कोई K नहीं	2482 K अवरोधक
वीडियो	43 फोटो और K	43 अपने K	2448 K देखें	2448 K यहां देखें	2448 K भी देखें	2448 K देखने के लिए
वेबसाइट	2504 हमारी K
वेबिनार	2447 K के लिए
वॉट्सऐप	41 हमें K	70 हमें K
व्हाट्सएप	41 हमें K	70 हमें K	2435 हमें K करें
व्हाट्सऐप	18 K	41 हमें K	70 हमें K
""", 'श': """
शर्तें	2419 नियम और K
शामिल	54 उनमें K हों	105 विवरण K
""", 'स': """
संपर्क	41 हमसे K करें	41 हमें K करें	70 हमसे K करें	70 हमें K करें	2435 हमसे K करें
संपादित	2463 ने K नहीं किया
संवाददाता	42 हमारे K	2439 वरिष्ठ K हैं	2439 K हैं
संस्करण	105 पिछले K में
सकते	2433 जुड K हैं	2433 फॉलो कर K हैं	2435 हमें भेज K हैं
सदस्य	58 मासिक K	2455 पहले से K हैं	2503 K बनें
सदस्यता	2455 K लें
सप्ताह	2505 प्रति K
सब्सक्राइब	2412 न्यूजलेटर को K	2412 न्यूजलेटर K	2415 चैनल को K	2432 K करें	2452 K करके आप	2503 K करें
सब्सक्राइबर	53 K	2455 K हैं
सब्सक्राइबर्स	2455 K के लिए है
सब्सक्रिप्शन	2452 K सफल	2507 K
समरी	2443 K
समर्थन	2503 K करें
सर्वाधिकार	2430 K सुरक्षित
सर्वे	2449 K में भाग लें	2449 K में भाग लेकर
सहमत	46 K हैं
सहयोग	2454 हमें K करें	2503 आपका K	2503 हमें K	2503 K करें	2503 आपके K
सहयोगी	58 मासिक K
सामग्री	2442 से मिली K शामिल है	2442 K उपलब्ध नहीं है
सारांश	2443 K
सिंडीकेट	2463 K फीड
सीनियर	2439 K सब एडिटर हैं
सुझाएं	2503 सुधार K
सुधार	105 K:	105 भूल K
सुनें	4 खबर K	4 लेख K	2448 को K	2448 लेख K
सुबह	20 हर K
स्पैम	74 कोई K नहीं
स्वचालित	2445 K अनुवाद
स्वीकार	2442 कुकीज K करें
""", 'ह': """
हमारा	2413 K ऐप	2504 K काम	2504 K ऐप
हमारी	42 K टीम से	2503 K मदद करें	2504 K टीम
हमारे	2504 K पाठक	2504 K चैनल	2504 K साथ
हिस्सा	2449 सर्वे में K लें
हेल्पलाइन	0 K
""", 'অ': """
অনলাইন	367 K শপ
অনুদান	372 আজই K দিন	413 K দিন	417 K
অনুমতি	361 K ছাডা কপি	361 K ছাডা নকল	363 আপনার K চাই
অনুমতিতে	362 বিনা K
অনুসরণ	357 K করুন	413 K করুন
অ্যাডব্লকার	394 K
অ্যাড্রেস	369 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	60 আমরা K
আপনার	371 K ই-মেইল
আপনিও	54 K যোগ দিন
আমাদের	41 K লিখুন	41 K জানান	41 K পাঠান	70 K লিখুন	70 K জানান	70 K পাঠান	358 K জানান	358 K পাঠান	358 K লিখুন	358 K ইমেইল করুন	372 K পাশে থাকুন	413 K লিখুন	413 K ইমেইল করুন	413 K সঙ্গে কাজ করুন	414 K পাঠক	414 K সঙ্গে
আযকর	58 K ছাড
আসুন	357 ঘুরে K
""", 'ই': """
ইতিমধ্যে	374 K গ্রাহক
ইনবক্সে	371 K পেতে
ইনস্টল	370 অ্যাপ K করুন
ইমেইল	352 আপনার K
""", 'এ': """
এআই	365 K
এআইকে	365 K
এআইযের	365 K
একমত	46 K নন
""", 'ও': """
ওযেবিনারে	367 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	363 বহিরাগত K
কমিশন	382 K পেতে পারি
করুন	357 ফলো K	357 যোগ K	413 লগইন K	413 ফলো K
কর্তৃপক্ষ	361 মন্তব্যের জন্য K দাযী নয
কিনুন	367 টিকিট K
কুইজে	367 K অংশ নিন
ক্লিক	357 K করুন	413 এখানে K করুন	413 লিংকে K করুন
""", 'খ': """
খবরটি	6 K	374 K পডতে	414 K
""", 'গ': """
গ্রহণ	363 কুকি K করুন
গ্রাহক	413 K হোন
গ্রাহকদের	374 শুধু K জন্য
""", 'চ': """
চাকরির	367 K সুযোগ
চালিযে	374 পডা K যেতে
চ্যানেল	414 আমাদের K
""", 'জ': """
জরিপে	367 K অংশ নিন	367 K ভোট দিন
জানতে	378 আরও খবর K
জানান	413 মতামত K	416 K
জানিযেছে	416 K
জানিযেছেন	416 K
""", 'ট': """
টাকায	374 মাত্র # K
টেলিগ্রাম	414 আমাদের K
ট্যাগ	65 আমাকে K
""", 'ড': """
ডাউনলোড	370 অ্যাপ K করুন	370 অ্যাপটি K করুন	413 অ্যাপ K করুন	413 অ্যাপটি K করুন
""", 'থ': """
থাকুন	357 যুক্ত K	413 পাশে K
""", 'দ': """
দাঁডান	373 পাশে K
দিন	357 যোগ K
দেখতে	368 ভিডিও K
দেখুন	368 ভিডিও K
""", 'ধ': """
ধরিযে	358 ভুল K দিন
""", 'ন': """
নামিযে	370 অ্যাপ K নিন
নিউজলেটার	352 আমাদের K	352 K পেতে	371 সাপ্তাহিক K	414 আমাদের K	414 K	417 K
নিউজলেটারের	414 K
নিজস্ব	361 মতামত লেখকের K
নিবন্ধন	413 এখনই K করুন
নোটিফিকেশন	370 K চালু করুন
""", 'প': """
পডতে	374 বাকি অংশ K	374 লেখা K	378 আরও খবর K
পাঠকেরাই	372 K আমাদের ভরসা
পাঠান	358 লেখা K
পুনঃপ্রকাশ	48 K
পুনর্মুদ্রণ	48 K
পেযেছেন	366 ভুল K
প্রকাশ	361 অনুমতি ছাডা K	369 ঠিকানা K করা হবে না
প্রতি	415 K মাসে
প্রতিবেদক	42 আমাদের K	360 জ্যেষ্ঠ K	360 নিজস্ব K
প্রতিবেদকের	42 আমাদের K	358 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	414 এই K
প্রযোজন	0 সাহায্য K	363 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	414 আমাদের K
""", 'ব': """
বন্ধুদের	52 K পাঠান	52 K সঙ্গে
বলছেন	416 K
বললেন	416 K
বলেছে	416 K
বলেছেন	416 K
বলেন	416 K
বুদ্ধিমত্তা	365 কৃত্রিম K
ব্যবহার	364 কুকি K
ব্লকার	394 অ্যাড K
""", 'ভ': """
ভার্চুযাল	66 আমাদের K
ভিডিও	43 ছবি ও K	43 ছবি বা K
ভিডিওটি	368 K দেখুন
""", 'ম': """
মতামত	367 আপনার K দিন	413 K দিন
মন্তব্য	361 অশালীন K প্রকাশ	369 K করতে	369 K লিখতে	369 আপনার K লিখুন
মাসিক	415 K
মূল্যে	374 বিনা K পডতে
মূল্যের	375 বিনা K লেখা
মোবাইল	414 আমাদের K
""", 'য': """
যুক্ত	357 K হোন	357 K করুন	413 K হতে	413 K হোন
যোগাযোগ	41 আমাদের সঙ্গে K	41 আমাদের সাথে K	70 আমাদের সঙ্গে K	70 আমাদের সাথে K	358 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	360 সিনিযর K
""", 'ল': """
লাইক	357 K দিন
লাগল	366 কেমন K
লিখুন	369 আপনার মতামত K
লেখা	375 ফ্রি K
লেখাটি	374 K পডতে
লেগেছে	366 কাজে K	366 কেমন K
""", 'শ': """
শুনুন	368 K
""", 'স': """
সংবাদটি	414 K
সংরক্ষিত	356 স্বত্ব K
সংশোধন	105 K:
সংশোধনী	105 K
সংস্করণে	105 আগের K
সঙ্গেই	378 আমাদের K থাকুন	378 K থাকুন
সদস্য	413 K হোন
সম্পাদকীয	361 K নীতির সঙ্গে
সর্বস্বত্ব	356 K সংরক্ষিত
সহযোগিতা	413 K করুন
সহাযতা	413 আমাদের K	413 K করুন
সাংবাদিক	414 আমাদের K
সাংবাদিকতা	414 স্বাধীন K
সাংবাদিকতাকে	372 স্বাধীন K	414 K
সাংবাদিকতার	372 K পাশে
সাপ্তাহিক	371 আমাদের K
সাবস্ক্রাইব	352 নিউজলেটারে K	357 K করুন	371 K করলে আপনি	371 K করার জন্য ধন্যবাদ	413 K করুন
""", 'হ': """
হেল্পলাইন	0 K
হোযাটসঅ্যাপ	41 আমাদের K	70 আমাদের K	414 আমাদের K
হোযাটসঅ্যাপে	41 আমাদের K	70 আমাদের K
""", 'ก': """
กด	4820 Kเพิ่มเพื่อน	4848 Kติดตาม
กร	4790 Kอกอีเมล
กล	4851 K่าว
กอ	4849 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4848 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4808 Kบคุณที่สมัคร	4808 Kบคุณที่ลงทะเบียน	4849 Kงเรา
""", 'ค': """
คล	43 Kิปหรือภาพ	4848 Kิกที่นี่	4848 Kิกชม
คว	4818 Kามเห็นส่วนตัวของผู้เขียน
ค่	4817 Kาคอมมิชชั่น	4817 Kาคอมมิชชัน
""", 'จ': """
จด	4789 Kหมายข่าวของเรา	4808 Kหมายข่าวรายสัปดาห์ของเรา	4852 Kหมายข่าว
จะ	4807 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4848 Kวน์โหลดแอปของเรา	4848 Kวน์โหลดแอปได้	4848 Kวน์โหลดแอปเลย	4848 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	41 Kดต่อเรา	41 Kดต่อทีมข่าว	70 Kดต่อเรา	70 Kดต่อทีมข่าว	4799 Kดต่อผู้สื่อข่าวของเรา	4799 Kดต่อกองบรรณาธิการ	4848 Kดตามเรา
ต่	4850 Kอเดือน	4850 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4808 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4812 Kลองอ่าน
ทั	41 Kกมา	4818 Kศนะของผู้เขียน
ทา	4807 Kงเว็บไซต์ขอสงวนสิทธิ์	4809 Kงอีเมลทุก
ทุ	4809 Kกเช้าทางอีเมล
""", 'บ': """
บท	4813 Kความฟรี	4849 Kความนี้
บร	4852 Kิจาค
บล	4832 K็อกโฆษณา
บอ	41 Kกเรา	70 Kกเรา	4851 Kกว่า
""", 'ผ': """
ผู	66 K้ช่วยเสมือน	66 K้ช่วย ai	4810 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4851 Kดกับ
""", 'ภ': """
ภา	43 Kพและคลิป	43 Kพหรือคลิป	43 Kพและวิดีโอ
""", 'ม': """
มี	4799 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4801 Kมรับคุกกี้
""", 'ร': """
ระ	4851 Kบุว่า
รา	4850 Kยเดือน
ร่	54 Kวมเป็นหนึ่ง	54 Kวมสนับสนุน	4810 Kวมสนับสนุนการทำงานของเรา	4810 Kวมสนับสนุนสื่ออิสระ	4810 Kวมสนับสนุนนักข่าว	4848 Kวมสนับสนุน	4848 Kวมบริจาคให้เรา	4848 Kวมบริจาคกับเรา	4848 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4818 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4849 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4795 Kวนลิขสิทธิ์	4796 Kวนสิทธิ์
สน	4810 Kับสนุนการทำงานของเรา	4810 Kับสนุนสื่ออิสระกับ	4848 Kับสนุนเรา	4848 Kับสนุนพวกเรา
สม	53 Kาชิกสามารถ	4789 Kัครรับจดหมายข่าว	4789 Kัครรับข่าวสาร	4848 Kัครรับ	4848 Kัครสมาชิกวันนี้	4848 Kัครสมาชิกเลย	4848 Kัครสมาชิกเพื่อ	4848 Kัครสมาชิกได้ที่	4848 Kัครสมาชิกของเรา	4852 Kาชิก
สำ	4812 Kหรับสมาชิกเท่านั้น
สื	4849 K่ออิสระ
ส่	41 Kงข้อความมา	41 Kงมาที่ทีมข่าว	52 Kงต่อ	70 Kงมาที่ทีมข่าว	4799 Kงเรื่องราวของคุณ	4799 Kงข่าวหาเรา	4848 Kงข้อมูลมาที่	4848 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4799 Kกคุณมีข้อมูล
ห้	4795 Kามคัดลอกข้อความ	4795 Kามคัดลอกเนื้อหา	4795 Kามคัดลอกบทความ	4795 Kามคัดลอกหรือเผยแพร่	4795 Kามคัดลอกหรือทำซ้ำ	4795 Kามคัดลอกหรือดัดแปลง	4795 Kามคัดลอกหรือนำ	4796 Kามทำซ้ำ
""", 'อ': """
อย	4848 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4789 Kเมลของคุณ
อ่	4812 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4848 Kียนถึงเรา	4848 K้าสู่ระบบเพื่อ
เฉ	4812 Kพาะสมาชิก
เน	11 Kื้อหานี้	4801 Kื้อหาจากภายนอก	4801 Kื้อหาภายนอก
เป	4812 K็นสมาชิกอยู่แล้ว	4851 Kิดเผยว่า
เผ	48 Kยแพร่ต่อ	48 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4807 Kื่อแสดงความคิดเห็น	4812 Kื่ออ่านต่อ	4812 Kื่ออ่านบทความ	4820 Kิ่มเพื่อนไลน์	4820 Kิ่มเพื่อนทางไลน์
เล	41 K่าให้เราฟัง	70 K่าให้เราฟัง	70 K่าประสบการณ์
เว	2 Kลาอ่าน	105 Kอร์ชันก่อนหน้าของ	4807 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	105 K้ไข:
แจ	41 K้งทีมข่าว	70 K้งทีมข่าว	4799 K้งเบาะแสข่าว	4799 K้งเรา	4848 K้งทีมงาน
แช	52 Kร์ให้	70 Kร์เรื่องราว
แท	65 K็กเรา	65 K็กมา
แห	4798 Kล่งข่าวที่ต้องการ	4798 Kล่งข่าวโปรด	4798 Kล่งที่มาที่ต้องการ
แอ	4820 Kดไลน์	4820 Kดไลน์เพื่อ	4848 Kดไลน์
""", 'โ': """
โป	4832 Kรแกรมบล็อกโฆษณา
โห	4848 Kวตเลย	4848 Kลดแอป
""", 'ใ': """
ให	4849 K้เรา
""", 'ไ': """
ไม	73 K่มีโฆษณา
""", 'ả': """
ảnh	5267 hãy gửi K
""", 'ủ': """
ủng	5206 ly cà phê K hộ	5267 hãy K hộ
""", 'あ': """
あと	3024 K#本、無料で
あな	54 Kたも参加
""", 'い': """
いか	3085 Kがでしたか
いた	2953 Kだいたサポートは	2953 Kだいたご寄付は
いの	106 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	2975 Kいのブラウザ
お寄	3085 Kせください
お届	60 Kけします
お申	3010 Kし込みはこちら	3085 Kし込みください	3085 Kし込みはこちら
お聞	3085 Kかせください
お見	3085 K逃しなく
お試	3085 Kしください
お読	3085 Kみいただけます
お送	60 Kりします
""", 'か': """
から	3030 K転載したものです	3030 Kの転載です
か月	2959 K無料	3087 K無料
""", 'が': """
が作	3066 aiK成
が無	2975 javascriptK効
が生	3066 aiK成
が翻	3066 aiK訳
が要	3066 aiK約
""", 'こ': """
ここ	2956 Kからは有料	2959 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2956 K記事は有料	2956 K記事は会員	2982 K記事についてのご意見	3044 Kコンテンツは	3044 K投稿は	3044 K外部コンテンツは	3086 K記事が	3086 K記事を	3086 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	2975 K用のブラウザ
ご協	3085 K力ください
ご存	3031 Kじの方は
ご寄	2954 K付をお願い	3085 K付を	3085 K付で	3085 K付に	3085 K付が	3085 K付は	3085 K付いただ	3085 K付のお願い
ご意	46 K見・ご反論	2982 K見をお寄せ	2982 K見・ご感想をお寄せ	2982 K見・ご感想はこちら	2982 K見・ご感想をお待ち	2982 K見・ご感想をお聞かせ	2982 K見・ご感想をお願い	2982 K見・ご感想を送る
ご感	2982 K想をお寄せ
ご支	2954 K援をお願い	3085 K援
ご登	3021 K録ありがとうございます	3085 K録
ご覧	3085 Kください	3085 Kいただけます
ご購	3085 K読
ご連	3085 K絡ください
""", 'す': """
すで	3024 Kに会員の方
すべ	2959 Kての記事が
""", 'ぜ': """
ぜひ	2970 Kフォロー
""", 'で': """
で作	3066 aiK成
で受	2999 lineKけ取る
で届	2999 lineKく
で最	2999 lineK新
で生	3066 aiK成
で要	3066 aiK約
""", 'と': """
と強	3088 K調
と書	3088 Kい
と発	3088 K表
と話	3088 Kし	3088 Kす
と語	3088 Kっ	3088 Kる
と説	3088 K明
と述	3088 Kべ
""", 'に': """
によ	3066 aiKって生成	3066 aiKる要約	3088 Kると
""", 'の': """
の使	2980 cookieK用
の学	51 aiK習
の採	3010 K用情報はこちら
の提	3030 K供記事です
""", 'を': """
をフ	2970 Kォローしよう
を使	2980 cookieK用
を利	2980 cookieK用
を有	2975 javascriptK効	2975 javascript K効
を発	3088 K表した
を許	3005 cookieK可
""", 'ア': """
アカ	2999 lineKウントはこちら
アシ	66 aiKスタント
アド	3050 Kブロックを
アフ	77 Kィリエイトリンク	77 Kィリエイト広告	3028 Kィリエイト広告	3028 Kィリエイトプログラム	3028 Kィリエイトリンク	3038 Kィリエイトリンク	3038 Kィリエイト広告	3038 Kィリエイトプログラム
アプ	2965 Kリはこちら	2966 Kリを開く	2966 Kリをダウンロード	2966 Kリのダウンロード	2966 Kリをインストール	3020 Kリなら通知	3020 Kリなら速報	3020 Kリなら、	3020 Kリで読むと	3020 Kリなら
アン	3016 Kケートはこちら	3016 Kケート実施中	3016 Kケートにご協力ください	3016 Kケートにご協力を	3016 Kケートへのご協力	3017 Kケートに答えて
""", 'オ': """
オフ	3050 Kにしてページを
""", 'カ': """
カ月	2959 K無料	3087 K無料
""", 'ク': """
クイ	3017 Kズに答えて
クッ	2977 cookie(Kキー)	2980 Kキーを使用	2980 Kキーを利用	3005 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	88 Kント欄	105 Kントしていない	2982 Kントを投稿するには	2982 Kントするには	2982 Kントをお寄せ	2989 Kント欄で	2989 Kント欄に	2989 Kント欄から	2989 Kント欄へ	3019 Kントは削除します	3019 Kントは削除することが	3019 Kントは削除する場合	3019 Kントは承認	3019 Kントは公開前	3019 Kントは非表示
コー	57 Kヒー代	57 Kヒーをおごって	2953 Kヒーをおごる
""", 'サ': """
サポ	2953 Kートをしてみませんか	2953 Kートをしませんか	2953 Kートしてみませんか	2954 Kートをお願いします	3085 Kートをお願い	3085 Kートしていただ
""", 'シ': """
シェ	28 Kアして	52 Kアして
""", 'ス': """
スパ	74 Kムは
""", 'タ': """
タグ	65 K付けして	65 Kをつけて
""", 'ダ': """
ダウ	3085 Kンロードしてください
""", 'チ': """
チケ	3010 Kット販売中
チッ	2953 Kプで応援
チャ	2973 Kンネル登録を	2999 Kンネルに参加する	2999 Kンネルに参加しよう
""", 'ニ': """
ニュ	81 Kースレター	2962 Kースレターに登録	2964 Kースレターを	2999 googleKースで	3021 Kースレター登録はこちら	3089 Kースレター
""", 'ネ': """
ネタ	105 Kバレを含
""", 'バ': """
バー	66 Kチャルアシスタント
""", 'フ': """
フォ	2970 Kローして最新	2970 Kローをお願い	3085 Kローしてください
""", 'ブ': """
ブラ	3041 Kウザは音声	3041 Kウザは動画	3041 Kウザではこの動画	3041 Kウザはvideo	3041 Kウザはaudio
""", 'プ': """
プッ	2966 Kシュ通知
プラ	2977 Kイバシーポリシーに
プレ	2959 Kミアム会員	3013 Kゼントした記事は
プロ	3028 Kモーションが含まれ	3028 Kモーションを含
""", 'ポ': """
ポッ	37 Kドキャスト
""", 'マ': """
マン	2953 Kスリーサポーター
""", 'ミ': """
ミラ	67 Kーサイト
""", 'メ': """
メル	2962 Kマガに登録	2964 Kマガで	3021 Kマガ登録はこちら	3021 Kマガの登録	3086 Kマガ
メー	24 Kルアドレスが公開されること	61 Kルで受け取りたい方	61 Kルでお知らせ	63 Kルアドレスは表示され	63 Kルアドレスが表示され	81 Kルマガジン	2962 Kルマガジンに登録	2964 Kルマガジンで	2964 Kルマガジンを	2964 Kルでお届け	2982 Kルアドレスが公開されることはありません	3021 Kルアドレスを入力してください	3089 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2956 Kインして続きを	2956 Kインしてください	2959 Kインが必要	3085 Kインして
""", 'ヶ': """
ヶ月	2959 K無料	3087 K無料
""", '上': """
上优	5314 在googleK先
上優	5314 在googleK先
""", '下': """
下方	5421 K留言
下載	5287 K客戶端	5289 Kapp	5289 K應用程式
下载	5287 K客户端	5289 Kapp	5289 K应用	5420 K客户端
""", '不': """
不代	5313 K表本站	5345 K表本站立场	5359 K表本報立場	5359 K表本报立场	5359 K表本站立场	5359 K表本站立場	5359 K表本媒體立場	5359 K表本網立場	5359 K表本刊立場
不发	74 K垃圾
不同	46 K意本文
不妨	28 K转发	28 K分享给
不属	5389 K于任何财团
不屬	5389 K於任何財團
不得	5313 K转载	5313 K轉載
不认	46 K同本文
不錯	5420 K過
不错	5420 K过
""", '为': """
为首	5314 K选来源
""", '人': """
人工	51 K智能训练
""", '仅': """
仅代	5313 K表作者本人	5313 K表作者个人	5313 K表作者观点	5313 K表作者的	5313 K表作者立场
仅供	5345 K其表达个人看法
仅限	5350 K会员	5350 K订户
""", '他': """
他說	5423 K
他说	5423 K
""", '付': """
付費	5281 K後	5424 K牆
付费	5281 K后	5424 K墙
""", '以': """
以下	5374 K内容来自
以閱	5278 K讀全文
以阅	5278 K读全文
""", '仮': """
仮名	105 Kです	105 K
""", '仲': """
仲間	54 Kに加わ
""", '会': """
会员	53 K每月	5281 K专享	5350 K限定内容
会員	53 Kの方は	53 Kは月に	2956 K限定です	2956 K限定の記事	2956 K登録できます	2959 K登録すると	2959 K登録が必要	3024 Kの方はこちら	3024 K登録で続きを読む	3024 K登録後にご覧	3057 Kだけが読める	3057 Kのみがお読み	3057 Kのみ閲覧	3085 K登録して	3085 K登録は	3085 K登録がお済み	3085 K登録をお願い	3085 K登録で	3085 K登録のうえ	3085 K登録はこちら	3085 K登録ください	3086 Kの方
会費	3022 Kで運営
""", '体': """
体験	70 K談をお寄せ
""", '你': """
你的	5276 K支持	5420 K支持,	5420 K支持让	5420 K支持讓	5420 K支持是
""", '使': """
使用	5298 Kcookie改善	5298 Kcookie以	5298 K cookie 以	5298 K cookie 来	5298 K cookie 來	5302 Kcookie来	5302 Kcookie來
""", '來': """
來自	5330 K外部平台的內容
""", '依': """
依靠	5348 K读者的支持	5348 K讀者的支持
""", '侵': """
侵权	5313 K必究	5313 K请联系	5313 K请告知	5313 K请及时
侵權	5313 K必究
""", '個': """
個人	2980 K情報の取り扱い	3030 Kの見解です	5345 K看法
""", '偏': """
偏好	5314 googleK來源	5314 google K來源	5314 K來源清單	5403 K來源
""", '僅': """
僅限	5350 K會員	5350 K訂戶
""", '優': """
優先	2998 Kソース	2998 K表示に設定	2998 Kする情報源	2998 K的に表示
""", '免': """
免費	17 K閱讀	5360 K文章	5360 K閱讀篇數	5360 K閱讀額度	5361 K註冊即可	5361 K註冊後	5392 K文章	5420 K訂閱	5422 K試用
免费	17 K阅读	5360 K文章	5360 K阅读篇数	5361 K注册即可	5361 K注册后	5392 K文章	5420 K订阅	5422 K试用
""", '內': """
內容	5337 K由ai
""", '全': """
全文	23 Kを	2956 Kを読むには	2956 Kをお読み
""", '公': """
公众	18 K号	5292 K号:
公式	2966 Kアプリ	2970 Kアカウントをフォロー	2970 Kアカウントを友だち	2999 Klineはこちら	3086 Kline
""", '关': """
关注	5292 K我们的微信	5292 K我们的公众号	5292 K我们的微博	5292 K我们的频道	5292 K我们的官方	5420 K我们
关闭	5384 K后刷新页面
""", '内': """
内容	5337 K由ai
内阅	5287 appK读
""", '写': """
写真	43 Kや動画	43 K・動画	43 Kや映像
写道	5423 K
""", '分': """
分で	2 K読めます
分享	52 K给	52 K給	70 K您的故事	5341 K此文給朋友
""", '初': """
初割	3087 K
初月	3024 K#円で	3087 K無料
""", '判': """
判断	3088 Kした
""", '利': """
利用	2977 K規約に同意
""", '前': """
前請	5345 K先登入
前请	5345 K先登录
""", '剩': """
剩余	5278 K#%内容	5278 K#%的内容
剩餘	5278 K#%內容	5278 K#%的內容
""", '力': """
力を	3022 K貸してください
""", '加': """
加入	54 K他们	54 K他們	5292 Kline好友	5292 Kline官方	5292 Kline@	5348 K贊助行列	5348 K赞助行列	5420 K会员	5420 K會員
加记	41 K者微信	70 K者微信
""", '助': """
助手	66 aiK	66 ai K
""", '励': """
励み	3086 Kになります
""", '動': """
動画	43 Kや写真	3011 Kをご覧ください	3011 Kはこちら	3014 Kでも詳しく	3014 Kでも解説	3041 Kを再生するには	3041 Kをご覧いただくには	3041 Kを視聴するには
""", '勘': """
勘誤	105 K
勘误	105 K
""", '包': """
包月	5422 K
""", '化': """
化名	105 K
""", '即': """
即可	5345 K留言
""", '参': """
参加	54 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	2973 Kち追加
""", '収': """
収益	3028 Kを得ること
""", '发': """
发给	60 K您
发表	8 K评论
发送	60 K给您	5284 K到您的邮箱
""", '取': """
取材	41 K班に	41 K班まで	41 K班が	70 K班に	70 K班まで	70 K班が	105 Kに回答しなかった	105 Kに応じなかった	3000 K班までご	3022 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	2962 Kトレイにお届け	2962 Kトレイに届けます
""", '只': """
只靠	5348 K讀者	5348 K读者
""", '可': """
可能	105 K引起不适	105 K引起不適
""", '同': """
同意	5330 Kcookie
""", '向': """
向我	41 K们爆料	41 K們爆料	70 K们爆料	70 K們爆料
向本	41 K报	70 K报
""", '含': """
含剧	105 K透
含有	105 K暴力
""", '启': """
启用	5377 Kjavascript
""", '告': """
告訴	41 K我們	70 K我們	5423 K
告诉	41 K我们	70 K我们	5423 K
""", '呼': """
呼び	3088 Kかけた	3088 Kかける	3088 Kかけて	3088 K掛け
""", '命': """
命じ	3088 Kた
""", '啟': """
啟用	5377 Kjavascript
""", '喊': """
喊道	5423 K
""", '因': """
因为	5420 K有你的支持
因為	5420 K有你的支持
""", '图': """
图片	43 K和视频
""", '売': """
売上	3028 Kの一部が還元
""", '外': """
外部	3005 Kコンテンツ	5330 K内容	5330 K內容
""", '她': """
她說	5423 K
她说	5423 K
""", '如': """
如侵	5313 K权,	5313 K权请	5313 K权联系
如有	5313 K侵权,	5313 K侵权请	5313 K侵权联系	5313 K侵權,	5313 K侵權請
""", '学': """
学習	51 aiK
""", '安': """
安心	106 K專線
""", '官': """
官方	5294 K微信
""", '定': """
定期	5420 K定額
""", '寄': """
寄付	2953 Kで応援	3054 Kで成り立って	3054 Kで運営され	3054 Kによって運営され	3085 Kをお願い	3089 K
寄到	5284 K您的信箱	5347 K你的信箱
寄給	60 K您
寄给	60 K您
""", '寫': """
寫道	5423 K
""", '将': """
将本	5341 K文赠送给
""", '將': """
將本	5341 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3031 Kわせた方は
""", '已': """
已是	5278 K會員	5350 K订户	5350 K訂戶
已经	5278 K是会员
已讀	5419 K
已读	5419 K
""", '年': """
年額	3087 K
""", '广': """
广告	13 K后继续	13 K之后继续	5303 K拦截	5384 K拦截	5384 K屏蔽	5384 K过滤	5386 K拦截	5386 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	73 Kも	73 Kなし	73 Kなしで	3022 Kに頼らず	3050 Kブロッカーを	3050 Kブロックを	3050 Kブロック機能	3050 Kブロックは	3050 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5303 K攔截	5384 K阻擋程式	5384 K攔截	5384 K封鎖	5384 K阻擋器	5386 K攔截	5386 K封鎖
""", '开': """
开启	5289 K通知	5377 Kjavascript
""", '弊': """
弊社	3086 K
弊紙	41 Kまで	70 Kまで
""", '当': """
当サ	3086 Kイト
当初	105 Kの記事で
当社	3086 Kの
当編	3086 K集部
""", '後': """
後援	83 K
""", '微': """
微信	5289 K扫	5294 K公众号
""", '心': """
心理	106 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2954 Kをお願いします	3085 Kをお願い	3085 Kして
""", '您': """
您已	5347 K成功订阅	5347 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5276 K支持	5348 K每一份捐款	5348 K每一筆捐款	5420 K捐款	5420 K支持,	5420 K支持让	5420 K支持讓	5420 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3000 Kをお寄せください	3000 K提供はこちら	3000 K提供を募集	3000 K提供をお待ち	3000 Kをお待ちして	3031 Kをお持ちの方は	3031 K提供窓口
""", '感': """
感謝	5347 K您的訂閱	5420 K閱讀	5420 K您的支持
感谢	5347 K您的订阅	5420 K阅读	5420 K您的支持
""", '成': """
成为	54 K其中一员	5278 K会员即可阅读	5278 K会员即可查看	5278 K会员即可解锁	5350 K付费会员	5420 K会员,	5420 K会员即可	5420 K我们的会员
成果	3038 K報酬型広告
成為	5278 K會員即可閱讀	5278 K會員即可看	5278 K會員即可解鎖	5348 K我們的贊助	5350 K付費會員	5420 K會員,	5420 K會員即可	5420 K我們的會員
""", '我': """
我们	5298 K使用cookie	5298 K使用 cookie	5421 K的
我們	5298 K使用cookie	5298 K使用 cookie	5421 K的
""", '手': """
手机	5289 K客户端
""", '打': """
打开	5287 Kapp	5289 K微信
打開	5287 Kapp
""", '扫': """
扫一	5289 K扫
扫描	5287 K二维码下载	5287 K二维码加入	5289 K二维码关注	5420 K二维码下载	5420 K二维码关注	5420 K二维码加入	5420 K二维码阅读
""", '把': """
把你	70 K的故事发
把您	70 K的故事发	70 K的经历发	70 K的經歷
把文	5341 K章送給
""", '投': """
投げ	57 K銭
""", '拒': """
拒絕	105 K置評
拒绝	105 K置评
""", '指': """
指出	5423 K
指摘	3088 Kした
""", '捐': """
捐助	5348 K我们	5348 K我們
捐款	5420 K支持	5424 K
""", '掃': """
掃一	5289 K掃
掃描	5287 K qr	5420 K二維碼
""", '授': """
授權	50 cc by #K
""", '推': """
推播	16 K	5289 K通知
推送	16 K	5289 K通知
""", '描': """
描写	105 Kが含まれ
""", '提': """
提供	99 taboola K	99 outbrain K	99 dianomi K	99 revcontent K	99 mgid K
""", '擋': """
擋廣	5386 K告
""", '支': """
支持	5275 K獨立媒體,	5275 K独立媒体,	5276 K我们的	5276 K我們的	5420 K我们,	5420 K我們,	5420 K我们。	5420 K我們。	5420 K我们的报道	5420 K我們的報導	5420 K我们的新闻	5420 K我們的新聞	5420 K我们的记者	5420 K我們的記者	5420 K我们的工作	5420 K我們的工作	5420 K我们继续	5420 K我們繼續
支援	3054 Kで成り立って	3054 Kで運営され	3054 Kによって成り立って	3054 Kによって運営され	3085 Kをお願い
""", '教': """
教え	52 Kてあげて
""", '文': """
文章	5313 K来源:
""", '新': """
新着	61 K記事をメール
新闻	5314 在googleK上关注
""", '无': """
无广	73 K告
""", '明': """
明ら	3088 Kかにした
""", '智': """
智慧	66 K助理
智能	66 K助手
""", '暢': """
暢讀	5350 K全站
""", '更': """
更新	61 K情報をメール
更正	105 K:	105 【K】	105 K说明	105 K說明
""", '最': """
最新	2962 K情報をお届け
""", '會': """
會員	53 K每月	5281 K專享	5350 K限定內容
""", '月': """
月額	2953 Kサポーター	2959 K#円	3087 K
""", '有': """
有了	5420 K你的支持	5420 K您的支持
有料	53 K会員は	2956 K会員限定	2956 K会員になる	2956 K会員の方	2958 K記事がお得に読める	2958 K記事が読み放題	3024 K記事が読めます	3089 K会員
有权	5345 K删除
有權	5345 K刪除
""", '未': """
未予	105 K置评
未回	105 K应	105 K應
未滿	5370 K#歲	5370 K十八歲
未經	5313 K授權不得	5313 K授權,不得	5313 K授權禁止	5313 K授權請勿	5313 K授權,請勿
未经	5313 K授权不得	5313 K授权,不得	5313 K授权禁止	5313 K授权,禁止	5313 K授权请勿	5313 K授权,请勿
""", '本': """
本ま	3013 Kでプレゼントできます	3013 Kでギフトできます	3013 Kで無料でプレゼント	3024 月#Kで無料で
本ア	3086 Kプリ
本サ	3086 Kイト
本中	3084 #K#本
本內	5374 K容來自
本内	5374 K容来自
本刊	5421 K
本報	5421 K導
本报	5421 K读者	5421 K道
本文	105 K早前版本	105 K先前版本	105 K已更新	105 K已作	5313 K来源:	5313 K来源于	5421 K
本站	5421 K
本紙	41 Kまで	70 Kまで
本網	5298 K站使用cookie	5298 K站使用 cookie	5298 K站使用小型	5421 K
本网	5298 K站使用cookie	5298 K站使用 cookie	5298 K站使用小型
本記	3086 K事
本誌	3086 K
""", '来': """
来自	5330 K外部平台的内容
""", '标': """
标记	65 K我
""", '標': """
標記	65 K我
""", '機': """
機械	3066 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5292 K关注	5420 K加入	5420 K赞助	5420 K订阅	5420 K投稿
""", '歡': """
歡迎	28 K分享給	5292 K追蹤	5420 K加入	5420 K贊助	5420 K訂閱	5420 K投稿
""", '此': """
此內	11 K容	5374 K容來自	5374 K容由
此内	11 K容	5374 K容来自	5374 K容由
此前	105 K版本
此影	5373 K片在您所在
此视	5373 K频在您所在
""", '残': """
残り	2956 K#文字	2956 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5422 K
每日	5286 K简报	5286 K簡報	5286 K電子報
每月	5422 K
""", '求': """
求め	3088 Kた	3088 Kている
求助	0 K	106 K热线	106 K熱線	106 K渠道
""", '沒': """
沒有	73 K廣告	5389 K股東	5389 K財團
""", '没': """
没有	73 K广告	74 K垃圾	5389 K股东	5389 K财团
""", '浏': """
浏览	5303 K器版本	5373 K器不支持音频	5373 K器不支持视频	5373 K器不支持播放	5373 K器不支持html#	5373 K器不支持video
""", '添': """
添加	41 K记者微信	70 K记者微信
""", '瀏': """
瀏覽	5373 K器不支援影片	5373 K器不支援音訊
""", '点': """
点击	5420 K关注	5420 K这里
""", '為': """
為首	5314 K選來源
""", '無': """
無効	3050 Kにしてページを	3050 Kにして再読み込み	3050 Kにして、ページを
無料	17 K記事	2956 Kで会員登録	2956 K会員に登録	3024 Kで読める記事の上限	3024 K会員になると	3057 K記事の閲覧	3057 K記事は残り	3057 Kで読める記事	3057 K閲覧	3084 K記事 #/#	3084 K記事#/#	3085 K会員に登録	3085 K会員登録	3087 K体験
無断	2997 K転載	2997 K複製	3065 K転載・複製	3065 K転載を禁じ	3065 Kでの転載	3065 Kで転載
""", '照': """
照片	43 K和视频	43 K或视频	43 K和影片	43 K或影片
""", '版': """
版权	5313 K归本	5313 K归原	5313 K归作者	5313 K所有,	5313 K所有:	5313 K所有©	5313 K所有 ©	5313 K归属本	5313 K归属原	5313 K归属作者	5313 K归属于
版權	5313 K所有	5313 K歸本	5313 K歸原	5313 K歸作者	5313 K歸屬於
""", '特': """
特此	105 K更正
""", '独': """
独立	3086 Kしたジャーナリズム	5421 K新闻	5421 K媒体
""", '獨': """
獨立	5421 K新聞	5421 K媒體
""", '獲': """
獲得	5357 K佣金
""", '生': """
生命	106 K热线	106 K線
生成	5337 由 ai K	5337 由aiK	5337 ai K,仅供	5337 aiK,僅供
""", '產': """
產生	5337 由 ai K	5337 由aiK
""", '用': """
用邮	61 K件接收
""", '由': """
由人	5337 K工智能生成	5337 K工智慧生成
由讀	5421 K者
由读	5421 K者
""", '申': """
申し	3010 K込みはこちら
申込	3010 Kみはこちら	3010 Kはこちら
""", '电': """
电子	5424 K报
""", '畅': """
畅读	5350 K全站
""", '留': """
留言	88 K区	88 K區	5421 K告诉我
""", '異': """
異論	46 Kのある方
""", '疑': """
疑問	3000 Kをお寄せ
""", '登': """
登入	27 K或	5278 K後繼續	5278 K會員即可	5278 K會員後	5278 K會員以	5278 K會員繼續	5361 K或註冊
登录	27 K或	5278 K后继续	5278 K后查看全文	5278 K后查看完整	5361 K或注册
登録	3024 Kして続きを読む	3085 Kしてください	3085 Kはこちら
""", '發': """
發表	8 K評論
發送	60 K給您
""", '皆': """
皆さ	3086 Kまの
""", '相': """
相談	0 K	106 K窓口	106 K先
""", '看': """
看更	5287 appK多
""", '禁': """
禁止	5313 K转载
禁無	2996 K断
""", '私': """
私た	3086 Kちの
""", '科': """
科し	3088 Kた
""", '称': """
称	5423 K
""", '稱': """
稱	5423 K
""", '立': """
立即	5420 K加入我们	5420 K加入我們	5420 K订阅	5420 K訂閱	5420 K下载	5420 K下載	5420 K报名	5420 K報名	5420 K成为会员	5420 K成為會員
""", '第': """
第一	5345 K条评论	5345 K則留言	5345 K條評論
""", '筆': """
筆者	3030 K個人の見解
""", '紙': """
紙の	3086 K新聞の定期購読者
""", '経': """
経験	70 Kをお寄せ	70 Kをお聞かせ
""", '絕': """
絕無	74 K垃圾
""", '続': """
続き	2956 Kを読むには	2956 Kをお読みになる
""", '編': """
編按	105 K
編者	105 K註
編集	41 K部まで	41 K部に	70 K部まで	70 K部に	105 K部注	3086 K部では
""", '繼': """
繼續	5278 K閱讀請
""", '绝': """
绝无	74 K垃圾
""", '继': """
继续	5278 K阅读请
""", '编': """
编者	105 K注
""", '翻': """
翻墙	67 K
翻譯	5337 由aiK
翻译	5337 由aiK
""", '者': """
者說	5423 K
者说	5423 K
""", '联': """
联盟	77 K链接	5357 K链接
联系	41 K我们	41 K记者	70 K记者
""", '聯': """
聯盟	5357 K行銷連結	5357 K連結
聯絡	41 K我們
""", '自': """
自动	5337 由 ai K生成	5337 由aiK生成
自動	3066 K翻訳	5337 由 ai K生成	5337 由aiK生成
""", '若': """
若有	5313 K侵权,	5313 K侵权请	5313 K侵權,	5313 K侵權請
""", '获': """
获得	5357 K佣金
""", '著': """
著作	2997 K権は	3065 K権法により保護	3065 K権法で保護
""", '虚': """
虚拟	66 K助手
""", '表': """
表明	5345 K本站立场
表示	5423 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '訂': """
訂正	105 K:	105 【K】	105 Kして	105 Kします
訂閱	61 K電子報	5278 K即可	5278 K後繼續	5284 K我們的	5284 K電子報	5420 K我們	5424 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	105 Kを更新しました	105 Kを修正しました	2958 Kが読み放題	3013 Kをプレゼントできます	3084 #K中#記事
記者	3000 Kまでご連絡ください
""", '訴': """
訴え	3088 Kた
""", '評': """
評論	88 K區
""", '認': """
認め	3088 Kた
認為	5423 K
""", '說': """
說:	5423 K
說。	5423 K
說道	5423 K
""", '読': """
読み	2959 K放題
読者	21 Kの寄付	21 Kの支援	3022 Kの会費で	3086 Kの皆様	3086 Kの皆さ	3086 Kアンケート
""", '請': """
請先	5420 K登入
請分	28 K享給
請啟	5298 K用javascript
請我	57 K喝咖啡
請捐	5420 K款
請支	5275 K持我們	5275 K持獨立媒體	5420 K持我們
請登	5278 K入會員	5420 K入後	5420 K入以
請立	5420 K即捐款
請贊	5275 K助我們
請輸	5347 K入您的電子	5420 K入您
請關	5384 K閉後重新整理
請點	5420 K擊此處	5420 K擊這裡	5420 K擊下方	5420 K擊連結
""", '讀': """
讀者	46 K投書	5421 K問卷
""", '订': """
订阅	53 K用户	53 K会员	5278 K即可	5278 K后继续	5284 K我们的	5284 K电子报	5420 K我们	5424 K费
""", '认': """
认为	5423 K
""", '训': """
训练	51 K人工智能	51 aiK
""", '许': """
许可	50 cc by #K
""", '设': """
设为	5314 K首选来源
""", '评': """
评论	88 K区	5345 K服务协议
""", '该': """
该视	5373 K频在您所在
""", '说': """
说:	5423 K
说。	5423 K
说道	5423 K
""", '请': """
请先	5420 K登录
请关	5384 K闭后刷新
请分	28 K享给
请启	5298 K用javascript
请我	57 K喝咖啡	57 K喝杯咖啡
请捐	5420 K款
请支	5275 K持我们	5275 K持独立媒体	5420 K持我们
请点	5420 K击此处	5420 K击这里	5420 K击下方	5420 K击阅读	5420 K击关注	5420 K击链接
请登	5420 K录后	5420 K录以
请立	5420 K即捐款
请赞	5275 K助我们
请转	28 K发
请输	5347 K入您的电子邮箱	5347 K入您的邮箱	5420 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	46 K来信	5421 K问卷	5421 K群
""", '責': """
責任	5313 K編輯:
""", '賺': """
賺取	5357 K佣金
""", '購': """
購読	2956 K者の方は	2959 Kすると	3085 Kしてください	3086 K者の方	3089 K料
""", '贈': """
贈送	5341 K給好友
""", '贊': """
贊助	5275 K我們,	5420 K我們
""", '责': """
责任	5313 K编辑:
""", '赚': """
赚取	5357 K佣金
""", '赞': """
赞助	5275 K我们,	5420 K我们
""", '赠': """
赠送	5341 K给好友
""", '身': """
身边	5421 K的新鲜事
身邊	5421 K的新鮮事
""", '転': """
転載	48 K	2996 Kを禁じ
""", '輸': """
輸入	5347 Kemail
""", '轉': """
轉發	52 K給
轉給	52 K
轉載	48 K	5313 K請註明
""", '转': """
转发	52 K给
转给	52 K
转载	48 K	5313 K请注明
""", '输': """
输入	5347 Kemail
""", '还': """
还可	5341 K赠送
""", '这': """
这篇	5421 K文章
""", '迷': """
迷惑	74 Kメールは
""", '追': """
追記	105 K:
追蹤	5292 K我們的	5314 Kgoogle news	5420 K我們
""", '送': """
送っ	52 Kてください
送到	5347 K你的邮箱	5347 K您的邮箱	5347 K您的信箱
""", '這': """
這篇	5421 K文章
""", '通': """
通知	16 K	2966 Kをオン
通过	61 K邮件接收
""", '週': """
週に	20 K一度
週刊	3021 Kニュースレター
""", '邀': """
邀請	5420 K您
邀请	5420 K您
""", '還': """
還可	5341 K贈送
""", '邮': """
邮件	61 K订阅	81 K通讯
邮箱	24 K地址不会被公开	63 K不会显示	63 K地址不会显示	63 K不会公开
""", '鏡': """
鏡像	67 K
""", '镜': """
镜像	67 K
""", '長': """
長說	5423 K
""", '长': """
长说	5423 K
""", '開': """
開啟	5289 K通知	5377 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5278 K全文請	5419 K
""", '閲': """
閲覧	3084 K記事数:#/#
""", '關': """
關注	5292 K我們的臉書	5292 K我們的粉絲	5292 K我們的官方	5292 K我們的頻道	5420 K我們
關閉	5384 K後重新整理
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5278 K全文请	5419 K
""", '随': """
随时	5420 K掌握
""", '隐': """
隐私	5302 K政策
""", '隨': """
隨時	5420 K掌握
""", '隱': """
隱私	5302 K權政策	5302 K政策
""", '電': """
電子	24 K郵件地址不會公開	81 K報	5424 K報
""", '需': """
需接	5330 K受cookie
需要	0 K帮助	0 K幫助	5330 K接受cookie	5420 K您的支持	5420 K你的支持
""", '音': """
音声	3011 Kでもお聴き
""", '頂': """
頂い	2953 Kたサポートは
""", '飲': """
飲酒	5370 K過量
""", '首': """
首年	5363 K仅需
首月	5350 K仅需	5350 K只要	5363 K免费	5363 K免費	5363 K仅	5363 K僅	5363 K只需	5422 K
首选	5314 K新闻来源	5314 googleK来源	5314 google K来源	5403 K来源
首選	5314 K新聞來源	5403 K來源
""", '點': """
點擊	5420 K這裡
""", '가': """
가명	105 K
가상	66 K 비서
가입하세요	3217 K
가입해	3217 K 주세요
""", '값': """
값으로	3149 커피 한 잔 K 후원	3149 커피 한 잔 K 응원	3149 커피 한 잔 K 독립
""", '강': """
강조했다	3220 K
""", '계': """
계속	3096 K 읽으려면	3096 K 읽으시려면
""", '공': """
공유해	28 K	52 K 주세요
공유해주세요	52 K
""", '광': """
광고	13 K 아래	13 K 후	73 K 없이	3179 K 차단	3181 K 차단기를
광고도	73 K
광고차단	3179 K	3181 K 프로그램을	3181 K 기능을
""", '구': """
구글	3108 K 뉴스에서
구독	53 K 회원은	3096 K 후 이용
구독료	3221 K
구독을	3217 K 신청하세요
구독자	3096 K 전용 기사	3096 K 전용 콘텐츠	3096 K 전용입니다	3096 K 전용 서비스	3218 K
구독자는	53 K
구독자만	3096 K 볼 수	3150 K 읽을
구독자에게만	3150 K 제공
구독하고	3108 K
구독하세요	3120 K	3217 K
구독하시면	3096 K
구독해	83 K 주세요	3107 K 주세요	3148 K 주셔서	3217 K 주세요
구독해주세요	3107 K
구독해주셔서	3148 K
""", '금': """
금요일	3148 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3093 좋은 K 후원	3215 #개 K 중 #개
기사가	105 K 수정
기사를	4 K 듣	105 K 수정	3096 전체 K 보려면	3150 전체 K 읽어보세요
기사의	105 K 이전 버전
기자를	3149 K 응원해
기자에게	3121 K 연락해 주세요
""", '남': """
남겨주세요	3217 K
""", '네': """
네이버	3108 K 메인에서	3120 K 구독
네이버에서	3108 K 구독
""", '놓': """
놓치지	3217 K 마세요
""", '눌': """
눌러주세요	3217 K
""", '뉴': """
뉴스레터	81 K	3099 K 구독하기	3099 K 구독하세요	3099 K 신청하기	3099 K 구독 신청하기	3218 K	3221 K
뉴스레터로	3099 K 받아
뉴스레터를	3099 K 받아	3099 K 구독하세요	3099 K 구독해	3099 K 구독하고	3099 K 구독하면	3217 K 신청하세요
""", '다': """
다운로드하세요	3217 K
""", '달': """
달	3150 첫 K #원
""", '답': """
답변하지	105 K 않았
""", '당': """
당신의	3121 K 제보가	3218 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	88 K
댓글에	88 K
댓글은	3146 K 삭제될	3146 K 삭제합니다	3146 K 통보	3146 K 예고	3146 K 운영자	3146 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3220 K
""", '도': """
도움받을	106 K 곳
도움이	0 K 필요
""", '독': """
독립	3218 K 언론
독립언론	3218 K
독립언론을	3149 K 지켜
독자	3161 K 후원으로	3217 K 여러분의	3218 K 여러분
독자님의	3094 K 후원	3161 K 후원으로
독자들의	21 K 후원	3161 K 후원으로	3185 K 후원
독자의	3161 K 후원으로	3185 K 후원	3218 K 힘
독자투고는	46 K
독자투고를	46 K
""", '동': """
동의하는	3148 K 것으로 간주
동참해	54 K 주세요
""", '들': """
들려주세요	3217 K
""", '로': """
로그인	27 K	3096 K 후 이용
로그인이	3096 K 필요합니다	3096 K 필요한 서비스	3096 K 필요해요
로그인하거나	3217 K
로그인하고	3150 K 계속
로그인하면	3150 K 계속
로그인하시면	3096 K
""", '링': """
링크에서	3217 K 확인하세요
""", '마': """
마음에	3149 기사가 K 드셨다면
""", '만': """
만나보세요	3217 K
""", '말': """
말했다	3220 K
""", '매': """
매월	3219 K
매일	20 K 아침
""", '메': """
메일로	61 K 받아보	61 K 받고 싶은	3148 K 보내드려요
메일함으로	3099 K 보내	3099 K 받	3099 K 배달	3099 K 전해
""", '묘': """
묘사가	105 K 포함
""", '무': """
무단	3118 K 복제	3118 K 전재
무단전재	3117 K
무료	17 K 기사	3159 K 기사	3219 K 체험
무료로	17 K 볼 수 있는	3150 기사를 K 볼 수 있습니다
""", '미': """
미러	67 K 사이트
""", '바': """
바로잡습니다	105 [K]	105 K
""", '받': """
받아보세요	3217 K
""", '발': """
발	52 K给
""", '밝': """
밝혔다	3220 K
""", '보': """
보내	60 K 드립니다	3217 K 주세요
보내드리는	3148 K
보내드립니다	60 K	3148 K
보내주세요	3217 K
""", '본': """
본	3218 K 기사
본사의	3157 K 편집 방향	3157 K 편집방향
본지는	3218 K
본지의	3157 K 편집 방향	3157 K 편집방향
""", '분': """
분	2 K 읽기
분은	3121 알고 계신 K 기자	3121 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3170 K 오디오를	3170 K 비디오를	3170 K 동영상을
브라우저는	3170 K 동영상
브라우저에서는	3170 K 동영상을
""", '사': """
사연을	3121 K 보내주세요	3121 K 보내 주세요
사전	3136 K 등록하기	3136 포럼 K 등록
사진	43 K·영상
사진과	43 K 영상	43 K 동영상
사진이나	43 K 영상	43 K 동영상
""", '상': """
상담	0 K
상담전화	106 K
""", '선': """
선호	3119 K 매체로	3119 K 출처로	3119 K 언론사	3119 K 매체
선호하는	3119 K 출처
""", '설': """
설명했다	3220 K
설문에	3217 K 참여하세요
설치하세요	3217 K
""", '세': """
세미나	3136 K 신청하기
""", '소': """
소식을	3148 K 전해드립니다
""", '속': """
속보를	3147 K 받아보세요
""", '수': """
수수료를	3153 K 받을 수 있습니다	3153 K 제공받
""", '스': """
스팸	74 K 없이
스팸은	74 K
스포일러	105 K
""", '시': """
시민	3161 K 후원으로
시민의	3185 K 후원
시작하세요	3217 K
""", '아': """
아래에서	3217 K 확인하세요
""", '알': """
알려	3217 K 주세요
알려주세요	3217 K
알림	3103 K 받기	3103 K 설정
알림을	16 K	3147 K 켜고
""", '애': """
애드블로커	3179 K
애드블록	3179 K
애드블록을	3181 K
애드블록이	3181 K
""", '앱': """
앱	3103 K 다운로드	3103 K 설치	3147 K 설치하기
앱에서	3102 K 열기	3147 K 더 편하게	3217 K 확인하세요
앱으로	3102 K 보기	3147 K 더
앱을	3103 K 다운로드	3147 K 다운로드하세요	3147 K 설치하세요
""", '언': """
언론을	3149 독립 K 지켜
""", '여': """
여기서	3217 K 확인하세요
여러분	3218 K 덕분
여러분의	3121 K 제보를	3149 K 후원이	3185 독자 K 후원	3217 K 후원
""", '영': """
영상에서	3139 K 확인하세요	3139 K 확인할 수 있습니다	3217 K 확인하세요
영상으로	3139 K 확인하세요
영상을	3139 K 확인하세요
""", '온': """
온라인	3136 K 세미나
""", '옮': """
옮겨	48 K 실을
""", '외': """
외부	3131 K 콘텐츠
""", '우': """
우리	87 K 앱에서	3218 K 기자
우리의	3218 K 저널리즘
""", '운': """
운영되고	3149 독자의 후원으로 K 있습니다
운영하는	3149 독자의 후원으로 K 독립언론	3149 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3093 K 주기
원고료로	3093 K 응원	3149 K 응원
원고료주기	3093 K
""", '월': """
월	3219 K #원
""", '유': """
유료	3096 K 구독자만
유튜브	3108 K 구독
""", '음': """
음성으로	3139 K 들으려면	3139 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3217 K
응원해	3094 K 주세요	3217 K 주세요
응하지	105 K 않았
""", '의': """
의견을	3217 K 남겨
의견이	46 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3218 K 기사가	3218 K 기사는	3218 K 기사
이메일	3100 K 주소
이메일로	61 K 받아보
이메일은	63 K 표시되지
이메일을	3099 K 입력하세요	3099 K 입력해 주세요	3099 K 입력해주세요	3099 K 입력하시면
이미	3150 K 구독자이신가요
이벤트에	3217 K 참여하세요
이야기를	70 K 보내	70 K 들려
이전	105 K 판에서
""", '인': """
인공지능	51 K 훈련	51 K 학습
인공지능이	3197 K 작성	3197 K 생성	3197 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3136 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	106 도움 받을 수 K 곳
""", '자': """
자동	3197 K 번역
자바스크립트가	3174 K
자바스크립트를	3174 K
자살예방	106 K
자주	3119 더 K 보기
""", '잔': """
잔을	57 커피 한 K 사
""", '재': """
재배포	3117 K 금지
재배포금지	3117 K
재생할	3170 K 수 없습니다
""", '저': """
저작권법	3118 K
저작권법의	3118 K
저작권자	3118 K
저작권자의	3118 K
저희	3218 K 뉴스레터	3218 K 채널	3218 K 앱
저희는	3218 K
저희를	3218 K
""", '적': """
적었다	3220 K
""", '전': """
전문을	23 K
전용	3096 회원 K 기사	3096 회원 K 콘텐츠	3096 회원 K 서비스
전재할	48 K
전해	52 K 주세요
전해주세요	52 K
전했다	3220 K
""", '정': """
정기	3093 K 후원이	3093 K 후원으로
정기후원	3219 K
정기후원으로	3093 K
정기후원이	3093 K
정정	105 K:	105 [K]
""", '제': """
제공하는	3171 K 콘텐츠입니다
제보	41 K 바랍니다	70 K 바랍니다	3121 K 부탁드립니다
제보는	3121 K 카카오톡
제보를	41 K 기다립니다	70 K 기다립니다	3121 K 기다립니다	3121 K 받습니다
제보해	41 K 주세요	70 K 주세요	3217 K 주세요
제보해주세요	41 K	70 K
제휴	77 K 링크	3153 K 링크
제휴링크	3153 K
""", '좋': """
좋아요	3120 구독과 K 부탁
좋아요를	3120 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3215 #건 K #건	3215 #개 K #개
""", '지': """
지금	3217 K 확인하세요	3217 K 신청하세요	3217 K 참여하세요
지켜주세요	3217 K
""", '차': """
차단	3181 광고 K 프로그램을	3181 광고 K 프로그램이	3181 광고 K 기능을
""", '채': """
채널	3107 K 추가하	3120 K 추가하기	3120 K 구독하기	3160 K 추가하고	3160 K 추가하면
채널에	3120 K 참여하세요
채널에서	3120 K 소식을	3217 K 확인하세요
채널을	3160 K 추가하고	3160 K 추가하면	3160 K 추가해	3160 K 구독하고	3160 K 구독하면
채용	3136 K 공고
""", '챗': """
챗봇에게	66 K
""", '첫': """
첫	3219 K 달
""", '추': """
추가해	3120 K 주세요
추가해주세요	3120 K
""", '친': """
친구	3120 K 추가하세요
""", '카': """
카카오톡	3107 K 채널 추가	3160 K 채널에서	3160 K 채널
""", '커': """
커피	57 K 한 잔 사
""", '콘': """
콘텐츠입니다	3171 외부 K.
""", '쿠': """
쿠키	3131 K 동의가
쿠키를	3131 K 허용해야	3131 K 허용해
""", '태': """
태그해	65 K 주세요
태그해주세요	65 K
""", '특': """
특가	3136 K 보기
""", '파': """
파트너스	3153 K 활동
""", '팔': """
팔로우하기	3107 K	3120 K
팔로우하세요	3217 K
""", '팟': """
팟캐스트	37 K
""", '퍼': """
퍼가실	48 K
""", '편': """
편집자	105 K 주
""", '필': """
필수	24 K 필드는
필자의	3157 K 개인 의견으로	3157 K 개인 의견이며	3157 K 개인 의견입니다	3157 K 개인 의견임
""", '함': """
함께해	54 K 주세요
함께해주세요	54 K
""", '협': """
협찬을	3153 K 받아
""", '활': """
활용	3117 ai 학습 및 K 금지
""", '회': """
회원	3096 K 전용입니다
회원가입	3096 K 후 이용	3096 K 후 볼	3096 K 후 읽	3096 K 후 계속	3096 K 후 무료	3217 K 후
회원가입은	3217 K
회원가입을	3217 K 하
회원가입하고	3217 K
회원가입하면	3150 K 월
회원가입하세요	3217 K
회원가입하시면	3217 K
회원만	3096 K 볼 수
""", '후': """
후원금	3221 K
후원으로	3093 K 응원	3149 독자의 K 운영됩니다
후원을	3094 K 부탁드립니다	3217 K 부탁
후원이	3093 K 큰 힘이 됩니다	3094 K 필요합니다	3094 K 큰 힘이 됩니다
후원하세요	3217 K
후원해	83 K 주세요	3093 K 주세요	3094 K 주세요	3217 K 주세요
후원회원의	3161 K 후원으로	3185 K 힘
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
actualisé
actualité
actualizată
acționari
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
ai가
ai로
ai를
ajouté
ajută
ajánld
aktualizovaný
aktualizován
aktérů
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
analytička
anhören
anketě
ankietę
ankstesnėje
anmäl
anmäla
annoncé
annoncør
annonslänkar
annonsör
annonsør
anterioară
antérieure
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
artykułu
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
autorização
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
beiträgen
bekapcsolása
beløb
beløp
bemängeln
bemängelt
benötigen
berätta
berättade
berättar
berørt
bestätigen
bestätigungslink
bestätigungsmail
betalvägg
bezpečí
bezplatný
bezplatných
bezpłatne
bezpłatny
bezpłatnych
beágyazott
beállításai
beállítások
beğendiyseniz
biết
blokovač
blokování
blokującego
blokującej
blokujący
blokującą
blokátor
bohaterów
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
changés
chaîne
chefredaktör
chefredaktør
chuyện
chép
chính
chúng
chọn
cikkből
cikkéből
cikkünk
cikkünkhöz
collecté
collectée
collectées
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
concerné
concernée
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
contém
contó
conversación
conținut
conținutului
cookieinställningar
corespondentă
corrección
correção
corrigé
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
danişmanliği
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
descrições
descárgate
destekçimiz
desteğiniz
desteğinizle
desteğiyle
değildir
değiştirildi
değiştirilmiştir
difficoltà
difícil
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
domestică
domácího
doméstica
donació
donación
donația
donație
donații
donează
doplněn
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
drastické
draudžiama
draudžiamas
dueños
dumneavoastră
duyệt
działać
dziennikarką
dzięki
dziękujemy
där
dåligt
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
désinscription
désinscrire
détresse
díky
dôvery
dömde
dømte
düzeltme
děkujeme
dřívější
důvery
dụng
edellyttää
editörlerimize
editörüdür
editörün
egyetért
egyetértesz
együttműködésében
elaboración
electrònic
electrónico
elemző
elküldjük
elolvasásához
elsőként
előfizetés
előfizető
előfizetőink
előfizetők
előfizetőknek
előfizetőként
előfizetőnktől
emlékeztetett
emoțional
endereço
engedély
engedélyezze
engedélyezése
engedélyhez
enkät
enquête
enquêtent
enquêtes
ensimmäinen
enthält
entraînement
entrée
enviáselo
envíala
envíalo
envíanos
epizódu
erată
ergänzt
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
evästeasetuksesi
evästeasetuksiasi
evästeasetuksissa
evästeasetusten
evästeasetustesi
evästeet
evästeitä
evästesuostumuksesi
evästevalintasi
evästevalintojesi
existují
experiência
explicó
expliqué
expérience
extensión
externého
externí
externího
externý
favoritkälla
faça
felelősséget
felhasználása
felhasználási
felietonistką
felietonistą
feliratkozás
feliratkozásommal
feliratkozással
felkavaró
fictício
fictícios
filmări
filozófus
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
fotóját
frissítettük
frågade
früheren
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
førsteamanuensis
førstelektor
független
főmunkatársa
főszerkesztője
gadā
gazeteciliği
gazeteciliğimiz
gazetę
gefällt
gelmişken
gespräch
geändert
geöffnet
giovedì
giáo
giúp
giảng
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
güncellendi
güncellenmiştir
găsești
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
helyesbítés
helyreigazítás
helyszínen
hikâyeni
hikâyenizi
hinzufügen
hirdették
hirdetés
hirdetésblokkoló
hirdetésblokkolót
historią
historička
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
hozzászólások
hozzászólásokban
hozzászólásokért
hozzátette
hviezdičkou
hvězdičkou
hyödyntäen
hágase
hájil
hájila
häng
häufiger
häusliche
hävdar
håller
hævder
hébergé
hình
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
hľadať
hűségidő
hồng
iecienītāko
iepriekšējā
ifølge
ihtiyaç
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
informações
informațiilor
informováni
informó
informē
ingresá
innehåll
innehåller
innehållet
innrømmer
innrømmet
inquiète
inquérito
inscrição
inscríbete
inställningar
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
içermektedir
išorinio
jautāja
javascript가
javascript를
javasolják
jelölj
jelöljetek
jesteś
ještě
jogász
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
kiegészítettük
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
komentátorka
komentátorkou
komentátorom
komentář
komentáře
komentářích
komentářů
kommentarsfältet
kommentekért
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
korábbi
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
käsitellään
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
kívánt
können
könyörgött
könyörögtek
köszönjük
kötelező
kövessen
követelte
követelték
közgazdász
közlése
közreműködésével
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
lelkisegély
leverandør
leverantör
leído
leírásokat
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
markedsføringscookies
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
medmänniska
megbírságolta
megbízásából
megjelenését
megjelenítése
megszakítása
megváltoztat
megváltoztattuk
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
mistä
miễn
mjesečno
moderálási
modifié
modifiés
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
másodközlése
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
můžeme
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
nastavení
naujienlaiškio
naujienlaiškis
naujienlaiškį
navođenja
navođenje
nawoływał
načtením
našeho
našem
našich
neatkarīgu
nekünk
nemokamą
neobmedzený
neodpovídá
neodpověděl
neodpověděla
neodpověděli
neomezený
neomezeně
nepieciešama
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
nghiêm
nghiên
ngoài
nguồn
người
nhiệm
nhân
nhấn
nhận
nhập
nhật
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
numéros
nuotraukų
nusprendė
násilí
nášho
nächste
näyttämällä
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
odpowiedziało
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
palīdzība
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
paylaşilan
paylaşin
paylaştiği
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
phản
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
politoložka
politológus
política
pomocí
pomocą
pomoć
pomoč
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
postafiókjában
postafiókodban
postaládádba
postaládádban
postaládájában
postižen
posílat
posílejte
posíláme
potražiti
potřebujeme
potřebujete
používame
používá
používáme
povestește
povestiți
powiedział
powiedziała
powtarzał
powtarzała
poznámka
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
precizējums
predchádzajúceho
predchádzajúcej
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
première
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
przeżywasz
przyznał
przyznała
przyłącz
przyślij
práca
práce
práci
prácu
právnička
právník
précision
précisé
précédente
préférée
préférées
prévient
príspevky
príspevok
próxima
průzkumu
psychické
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
päivitetty
päätoimittaja
päätti
påminde
pénzbe
pénzéből
písemného
písomného
píšte
pódcast
pôvodnej
pārpublicēt
pārpublicēšana
pārsūtiet
přebírat
přebírání
předchozí
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
přehráním
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
příspěvků
příspěvkům
původní
quyên
quyền
quảng
radził
radziła
radí
rakstīja
rappelé
različici
rašykite
rašė
recaptcha로
recibirás
reclamă
reconoció
recordó
rectificación
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
redistribuída
redistribuído
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
reklámblokkoló
reklámblokkolót
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
respondió
responsabilità
responsável
reveló
rezervăm
riêng
rovatvezető
rovatvezetője
ročne
ročně
rät
rätta
rättar
rättelse
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
répondu
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
samfunnsøkonom
samobójcze
samobójstwie
samobójstwo
samovražde
samovražedné
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
sebevraždě
sebevražedné
segítsen
segítségedre
segítséget
segítségre
según
selbsttötung
sensível
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
självmord
självmordslinjen
självmordstankar
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
socioložka
sollicité
sollicitée
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
stăpâni
stěžuje
subscripció
subskrybentów
subskrypcją
subskrypcję
suosikkilähteeksesi
suosikkilähteeksi
superarán
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
svært
svěřte
szabályzatot
szabályzatunk
szerencsejáték
szerkesztője
szerkesztőségünk
szerkesztőségünket
szerkesztőségünknek
szerzője
szociológus
szólított
szükség
szükségünk
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
sökt
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
sürümünde
sütibeállításai
sütibeállítások
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
teléfonos
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
thường
tilføjede
tillgång
tillåtet
tiếng
tiếp
tjänst
tjänsten
touché
tovább
továbbolvasáshoz
toàn
transférez
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
tudósító
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
támogatására
támogatásával
támogatónk
tâm
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
történész
týden
týdně
týždenne
tłumaczy
tłumaczył
tłumaczyła
třetích
uafhængigt
ubegrænset
ucierpiałaś
ucierpiałeś
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
upozorněni
upozornění
upphovsrätt
upphovsrättslagen
uprednostňované
uprednostňovaný
uprednostňovaných
upřednostňované
upřednostňovaný
upřednostňovaných
upřesnění
uredništva
uredništvo
uredništvu
urmărește
urmăriți
ursprünglichen
ustawień
utilização
utilizează
utilizăm
utánközlés
utánközlése
utánközölhető
uutislähteeksesi
uutislähteeksi
uzależniać
uznał
uznała
uzsvēra
uzyskać
użyciu
użytkowników
używamy
užsisakykite
valorização
vašeho
vedieť
velük
velünk
venerdì
verhängte
versión
verständlichkeit
verstärkung
versão
vervielfältigung
verziójában
veröffentlicht
veröffentlichung
već
videá
videóidat
videóit
videóját
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
válaszolt
válaszolta
válaszolták
változatában
vás
väitis
väitti
väittää
välise
vända
våre
vårt
vær
védekezett
véli
víctima
vídeo
vídeos
vďaka
vēlamo
vēstkopai
vēstulei
vědět
všetkým
wcześniejszej
webbläsare
webinár
webinář
według
weißt
wezwał
wiadomościach
widziałaś
widziałeś
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
zasáhla
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
změněna
změněno
znaleźć
znać
zněl
zněla
znělo
zobrazení
zobrazením
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
złote
złotych
złotówka
złotówkę
állt
állítja
átvehető
ägare
ähnliches
ändå
äpp
äppi
äußern
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
éditorialiste
électronique
énekelték
équipe
értesítéseket
értesítést
értesüljön
értesülni
étoile
évente
ígérte
ígérték
írta
író
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
öngyilkosság
önskad
önökkel
økonom
újraközlése
újraközölhető
újraközölni
újságírás
újságírásunk
újságíró
újságíróink
újságíróinkkal
újságíróinknak
újságírója
újságíróként
última
únete
übernommen
übersicht
ücretsiz
ügyfelünk
ühendust
ünü
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
świadkami
świadkiem
şiddet
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
αλλάξει
ανάγνωσης
ανέφερε
αναγνωστών
αναγνώστες
αναδημοσίευση
αναδημοσιευθεί
αναδημοσιεύσετε
αναπαραγωγή
αναπληρωτής
αναπληρώτρια
ανεξάρτητη
ανταποκρίτρια
ανταποκριτής
απάντησαν
απάντησε
απάντησης
απαγορεύεται
απευθυνθείτε
αποδεχθείτε
αποδεχτείτε
απορρήτου
από
απώλειας
αρθρογράφος
αρχισυντάκτης
αρχισυντάκτρια
αυτούς
αφήστε
αφεντικά
βιβλιοπωλείο
βοήθεια
βοήθειας
βοηθήστε
βοηθειας
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
διαφημίσεων
διαφωνείτε
διδάκτωρ
διεύθυνση
δικαιώματος
διοργανωτές
διορθώθηκε
διόρθωση
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
εκδοχή
εκφράζουν
εμφανίζεται
εμφανιστεί
ενεργοποιήστε
ενημερωτικά
ενημερωτικό
ενημερώθηκε
ενημερώστε
ενισχύστε
ενοχλήσει
ενσωματωμένο
εξήγησε
επανέλαβε
επαναλάμβανε
επιβεβαιώστε
επικοινωνήστε
επικοινώνησε
επισήμανε
επιστήμονας
επιστολή
ερευνήτρια
ερευνητής
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
ιδιοκτήτες
ισχυρίζεται
ισχυρίστηκε
κάλεσε
κάνε
κάνοντας
κάντε
κέρασέ
κίνδυνος
καθηγήτρια
καθηγητής
καλούσαν
καλούσε
κανάλι
κατάστημά
κατήγγειλε
καταγγέλλει
καταγγελία
κατεβάστε
κεράστε
κινδυνος
κοινοποιήθηκε
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
μεγαλομετόχους
μετόχους
μοιράστηκε
μοιραστείτε
νοημοσύνη
νοημοσύνης
ξεκλειδώστε
οικονομολόγος
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
περιέχει
περιήγησης
περιγραφές
περιεχομένου
περιεχόμενο
πολιτική
πρέπει
προέτρεπαν
προέτρεπε
προέτρεψε
προειδοποίησε
προειδοποιεί
προηγούμενη
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
ρυθμιστής
ρυθμιστης
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
συγγραφέας
συγκατάθεση
συκοφαντικά
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
σύνταξης
τελευταίο
τραγουδούσαν
τόνιζε
τόνισε
υβριστικά
υβριστικό
υπευθυνα
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
χρειάζεσαι
χρειάζεστε
χρειάζεται
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
автора
авторизованные
авторизованным
авторизовані
авторизуйтесь
авторкою
авторов
автором
автору
авторів
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
бесплатную
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
больше
бот
браузер
браузър
букмекерская
бюлетин
бюлетина
бюлетини
бяхте
більше
вайбері
вайбър
ватсапе
вашата
ваших
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
виправлення
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
відмовилися
відповів
відповідав
відповідально
відповідальності
відповідальної
відповідь
відповіла
відповіли
відправити
віртуальний
героев
героїв
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
доверието
доверия
довіри
додав
додала
додатку
додає
дозволить
дозволяється
долучайтесь
долучайтеся
домашнего
донат
донатам
донати
донатом
донаты
доповнено
дополнен
дополнена
допомагає
допомога
допомогою
допомогу
допоможе
допоможуть
допоможіть
допускается
допълнена
доступ
достъпен
достъпна
достъпно
дочитали
дочитати
дочитать
дізнаватися
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
есть
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
з
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
звернутися
звёздочкой
згодні
здесь
зеркала
зеркало
змінено
знайшли
знанията
зобов
зовнішнього
зовнішній
зробіть
зірочкою
из
избранное
известията
извика
изкуствен
изменено
изменены
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
исправление
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
комментариев
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
корреспондентка
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
матеріалу
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
містить
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
налаштування
налаштуваннями
налаштуваннях
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
насилие
насильства
настоя
настоява
настоявал
настроек
настройками
настройках
настройки
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
новину
новость
нуждаем
нужна
нюзлетър
обеща
обещал
обещала
обещали
обновена
обновлен
обновлён
обозреватель
обозревательница
обраних
обратиться
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
оновлено
опечатку
описания
описи
опитування
опитуванні
оповещения
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
ответили
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
очевидцем
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
первинній
первоначальной
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
повідомлення
повідомте
подайте
поддержать
поддерживайте
поддержите
поддержка
поддержке
поддержки
поделитесь
поделиться
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
поділитися
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
получить
помилку
помогите
помогнете
помогут
поможет
помоли
помолил
помолила
помощ
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
попередній
попита
поправка
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
пострадали
постраждали
посъветва
посъветвал
посъветвали
потребовал
потребовала
потърсите
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
предишна
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
предыдущей
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
прим
примечание
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
променени
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
психологической
психологічної
публиковать
пълния
първия
първоначалната
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
рассказать
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
розповісти
розсилка
розсилку
розслідування
рублей
рік
свидетелем
свободната
свържете
свържи
свяжитесь
связаться
свідком
седмично
сигнализирайте
сказав
сказал
сказала
сказати
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
содержатся
содержимое
содержит
сообщение
сообщил
сообщила
сообщили
сообщите
соучастником
спам
спама
спаму
спецкор
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
текста
тексте
текстове
тексту
телеграм
телеграме
телеграмі
телефон
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
узнавать
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
уточнение
уточнення
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
із
інтелектом
інтелекту
інформацію
історію
אדבלוק
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
בדוי
בדויים
בוקר
בחודש
ביקש
ביקשה
במייל
במצוקה
בסרטון
בעוגיות
בעיתונות
בעלי
בקובצי
בשבוע
בתגובות
בתוכן
דווחו
דיגיטלי
דיוור
האימייל
האפליקציה
הבהרה
הגיב
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
החוג
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
המערכת
המקורית
הניוזלטר
הסביר
הסיכום
העבירו
העיקריות
העיתונות
הפרטיות
הפרסומות
הפרסומים
הפרסומת
הצביעו
הצטרפו
הקודמת
הקוראים
השאירו
השימוש
השמות
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
זקוקים
חברת
חודשית
חוקר
חוקרת
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
לפנות
לפרסם
לצפייה
לקבוצת
לקריאה
לקריאת
לשנה
לתומכים
מאמרים
מודעות
מועדף
מחקר
מינוי
מנוי
מנויים
מניות
מסכימים
מסר
מסרבים
מראה
מרצה
ניוזלטר
נשלח
סגל
סופר
סופרת
סיכום
סיפר
סיפרה
סעיף
ספאם
ספרו
סרטונים
עדכונים
עודכנה
עזרה
עיתונאי
עיתונאית
עיתונות
עכשיו
עלולים
עמיתת
עמלה
ער
פרופסור
פרסום
פרסומות
פרסומת
פרשן
פרשנית
ציין
קודמת
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
תגובה
תגובות
תוכן
תיאורים
תייגו
תיקון
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
ادبلاكر
ادعمنا
ادعموا
اذنكم
ارتباط
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
اصلاحيه
اضاف
اضافت
اضغط
اطلاع
اعادة
اعجبك
اعلام
اعلانات
اعلانها
اعلانهاي
اعلن
اعلنت
اعملوا
افاد
افادت
افزود
افزونه
اكتب
اكتبوا
اكد
اكدت
الاخبارية
الارتباط
الاسبوع
الاستخدام
الاسماء
الاشعارات
الاعلان
الاعلانات
الافتراضي
الالزامية
الالكتروني
الان
الاول
الاولي
البديل
البريدية
التحرير
التطبيق
التعليق
التعليقات
التقرير
الخارجية
الخبر
الخصوصية
الدخول
الشهر
الصفحة
الغاء
الفيديو
القراء
القراءة
الكاتب
الكوكيز
المادة
المجانية
المحتوي
المحرر
المراة
المساعد
المساعدة
المستقلة
المفضل
المفضلة
المقال
المواد
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
اوليه
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
بارگذاري
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
بهروز
بپيونديد
بگذاريد
بگوييد
بگيريد
تؤكد
تابعة
تابعنا
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
تحتاجون
تحريريه
تحقيقاتنا
ترجيحي
ترد
تستطيع
تصحيح
تطبيق
تطبيقنا
تعبر
تعديل
تعليقا
تغيير
تفاصيل
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
تنويه
تواصل
تواصلوا
توافق
توافقنا
توزيع
توصيف
توضيح
تيليغرام
تيم
جافاسكريبت
جاوااسكريپت
جزئيات
حذر
حذرت
حقوق
حمايت
خارجي
خبر
خبرنامه
خبرنگار
خبرنگاران
خبرها
خبرهاي
خصوصي
خواست
خواستند
خواندن
خوانندگان
خواهد
خواهند
داده
داستان
دانشگاه
دريافت
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
سابقة
سالانه
ساهم
ساهموا
سايت
سايتهاي
سكريبت
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
ضدتبليغ
طالب
طالبت
طلب
طلبت
علاقه
عملنا
عمولة
عنوان
غيرفعال
فارسله
فرستاده
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
قبلي
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
مالكين
مالي
ماه
ماهانه
مباشرة
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
مساعدة
مساعدنا
مساهمتك
مساهمتكم
مساهمين
مستعار
مستعارة
مستقل
مستقلة
مسدودكننده
مشترك
مشتركا
مشتركان
مصنوعي
مطالعه
مطلب
معنا
مفضل
مفضلا
مقالاتنا
مقاله
ملاك
منبع
منتخب
منشن
منصتنا
مهمانم
موافقتك
موافقتكم
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
نداد
ندهيد
نرسل
نرمافزار
نستخدم
نشرتنا
نظر
نظرسنجي
نمايش
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
يرد
يقول
يقولون
يوتيوب
يوميا
پيام
پيشين
پژوهشگر
گزارش
گزارشهاي
گفت
گفتند
گفته
अनुभव
अनुवाद
अनुवादित
अनुसार
अपडेट
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
ऐडब्लॉकर
कमीशन
कमेंट
करके
करें
कहती
कहते
कहा
कहां
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
चाहिए
जनरेट
जरूर
जरूरत
जावास्क्रिप्ट
जुडने
जुडिए
जुडें
ज्वाइन
टिप्पणियों
टिप्पणी
डाउनलोड
तस्वीरें
तैयार
दान
दिखाया
दिया
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
बदल
बाहरी
बिंदु
बॉक्स
बोला
बोले
ब्राउजर
ब्लॉकर
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
विचलित
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
संस्करण
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
सुधार
सुनें
सुबह
स्पैम
स्वचालित
स्वीकार
हमारा
हमारी
हमारे
हिस्सा
हेल्पलाइन
অনলাইন
অনুদান
অনুমতি
অনুমতিতে
অনুসরণ
অ্যাডব্লকার
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
ব্লকার
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
সংশোধন
সংশোধনী
সংস্করণে
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
হেল্পলাইন
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
ต้
ถื
ทด
ทั
ทา
ทุ
บท
บร
บล
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
หล
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
แก
แจ
แช
แท
แห
แอ
โป
โห
ให
ไม
ảnh
ủng
あと
あな
いか
いた
いの
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
が作
が無
が生
が翻
が要
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
で作
で受
で届
で最
で生
で要
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
アド
アフ
アプ
アン
オフ
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
チッ
チャ
ニュ
ネタ
バー
フォ
ブラ
プッ
プラ
プレ
プロ
ポッ
マン
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
不妨
不属
不屬
不得
不认
不錯
不错
为首
人工
仅代
仅供
仅限
他說
他说
付費
付费
以下
以閱
以阅
仮名
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
內容
全文
公众
公式
关注
关闭
内容
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
勘誤
勘误
包月
化名
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
可能
同意
向我
向本
含剧
含有
启用
告訴
告诉
呼び
命じ
啟用
喊道
因为
因為
图片
売上
外部
她說
她说
如侵
如有
学習
安心
官方
定期
寄付
寄到
寄給
寄给
寫道
将本
將本
就分
就转
居合
已是
已经
已讀
已读
年額
广告
広告
廣告
开启
弊社
弊紙
当サ
当初
当社
当編
後援
微信
心理
必填
必須
応援
您已
您的
悩み
情報
感謝
感谢
成为
成果
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
把文
投げ
拒絕
拒绝
指出
指摘
捐助
捐款
掃一
掃描
授權
推播
推送
描写
提供
擋廣
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
更正
最新
會員
月額
有了
有料
有权
有權
未予
未回
未滿
未經
未经
本ま
本ア
本サ
本中
本內
本内
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
機械
欢迎
歡迎
此內
此内
此前
此影
此视
残り
毎朝
毎週
每周
每天
每年
每日
每月
求め
求助
沒有
没有
浏览
添加
瀏覽
点击
為首
無効
無料
無断
照片
版权
版權
特此
独立
獨立
獲得
生命
生成
產生
用邮
由人
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
相談
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
編按
編者
編集
繼續
绝无
继续
编者
翻墙
翻譯
翻译
者說
者说
联盟
联系
聯盟
聯絡
自动
自動
若有
获得
著作
虚拟
表明
表示
要发
要發
訂正
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
請分
請啟
請我
請捐
請支
請登
請立
請贊
請輸
請關
請點
讀者
订阅
认为
训练
许可
设为
评论
该视
说:
说。
说道
请先
请关
请分
请启
请我
请捐
请支
请点
请登
请立
请赞
请转
请输
读完
读者
責任
賺取
購読
贈送
贊助
责任
赚取
赞助
赠送
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
还可
这篇
迷惑
追記
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
還可
邮件
邮箱
鏡像
镜像
長說
长说
開啟
閱讀
閲覧
關注
關閉
阅读
随时
隐私
隨時
隱私
電子
需接
需要
音声
頂い
飲酒
首年
首月
首选
首選
點擊
가명
가상
가입하세요
가입해
값으로
강조했다
계속
공유해
공유해주세요
광고
광고도
광고차단
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
기사가
기사를
기사의
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
답변하지
당신의
댓글
댓글로
댓글에
댓글은
댓글을
덧붙였다
도움받을
도움이
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
묘사가
무단
무단전재
무료
무료로
미러
바로잡습니다
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
분은
브라우저가
브라우저는
브라우저에서는
사연을
사전
사진
사진과
사진이나
상담
상담전화
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
스포일러
시민
시민의
시작하세요
아래에서
알려
알려주세요
알림
알림을
애드블로커
애드블록
애드블록을
애드블록이
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
운영하는
원고료
원고료로
원고료주기
월
유료
유튜브
음성으로
응답
응원하세요
응원해
응하지
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
이전
인공지능
인공지능이
일주일에
일할
읽는
있는
자동
자바스크립트가
자바스크립트를
자살예방
자주
잔을
재배포
재배포금지
재생할
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
정기
정기후원
정기후원으로
정기후원이
정정
제공하는
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
중
지금
지켜주세요
차단
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
콘텐츠입니다
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
편집자
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
