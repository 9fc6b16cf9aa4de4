"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	5184
# comentário	3903
# comentários	3903
# fotó megtekintése	2622
# fotók megtekintése	2622
# gün ücretsiz deneyin	4865
# głosów	95
# hlasů	95
# hozzászólás	2535
# kişi oy kullandi	4911
# komentářů	532
# komentāri	3302
# kép megtekintése	2622
# képek megtekintése	2622
# lượt bình chọn	95
# odpovedí	4536
# odpovědi	639
# odpovědí	639
# odpowiedź	3848
# příspěvků	532
# röster	95
# sekunden zurück	1000
# válasz megjelenítése	2631
# yaşindan küçükler oynayamaz	4949
# ääntä	95
# års aldersgrense	3585
# δευτερόλεπτα μπροστά	1143
# δευτερόλεπτα πίσω	1143
# σχόλια	1068
# ψήφοι	95	1093
# ψήφος	1093
# відповідей	5149
# відповідь	5149
# відповіді	5149
# гласа	95
# голоса	95
# голосов	95
# голосів	95
# з #	5110
# из #	4287
# коментарі	5038
# коментарів	5038
# комментариев	4215
# комментарий	4215
# комментария	4215
# от #	310
# ответ	4326
# ответа	4326
# ответов	4326
# отговор	339
# отговора	339
# із #	5110
# הצבעות	95
# מתוך #	2307
# שניות אחורה	2362
# שניות קדימה	2362
# תגובות	2303
# تعليقات	135
# ثانيه جلو	1889
# ثانيه عقب	1889
# راي	95
# صوت	95
# نظر	1832
# कमेंट	2428
# वोट	95
# सेकंड आगे	2477
# सेकंड पीछे	2477
# € al mes durante # meses	1652
# € al mese per # mesi	2861
# € por mês durante # meses	3961
# 人参与	5327
# 人參與	5327
# 票	2989
# 명 참여	3127
# 표	3127
#% megtakarítás	2618
#+ hrajte zodpovědně	523
#-årsgrense	3585
#/# fotó	2622
#/# kép	2622
#/#. fotó	2622
#/#. kép	2622
#か月無料	2965
#カ月無料	2965
#ヶ月無料	2965
#人が回答	2989
#人が投票	2989
#人参与	5327
#人參與	5327
#件のコメント	2986
#則留言	5313
#小时热榜	5319
#条评论	5313
#票	95	2989
#秒戻る	3044
#秒進む	3044
#명 참여	95	3127
#초 뒤로	3173
#초 앞으로	3173
#표	3127
""", 'a': """
a apărut o eroare	4146
a boltunkból	2592
a carregar vídeo	3975
a cikk a hirdetés alatt folytatódik	2527
a cikk a hirdetés után folytatódik	2527
a cikk automatikusan készült	2630
a cikk felhasználása engedélyköteles	2628
a cikk meg is hallgatható	2524
a cikk meghallgatása	2541
a cikk megosztása	2524
a cikk szerzői jogvédelem alatt áll	2628
a cikk zárolva van	2617
a cikket gépi hang olvassa fel	2603
a folytatáshoz regisztráljon	2518
a hanganyagot mesterséges intelligencia készítette	2603
a hirdetés után folytatjuk	2527
a hirdetés vége	2638
a hozzászólás lezárva	2631
a hozzászólások le vannak zárva	2631
a hét kvíze	2586
a kommentelés lezárult	2535
a könyv megrendelhető itt	2530
a könyv megrendelése	2592
a lejátszó betöltése	2603
a link másolva	2636
a lire également	2134
a matéria continua abaixo	4037
a mező kitöltése kötelező	2620
a nap kérdése	94	2589
a notícia continua abaixo	4037
a rovat további cikkei	2539
a sua subscrição foi confirmada	4029
a sua subscrição foi efetuada com sucesso	4029
a szerző a lap munkatársa	2552
a szerző cikkei	2623
a szerző jogász	2552
a szerző közgazdász	2552
a szerző politológus	2552
a szerző további cikkei	2623
a szerző történész	2552
a szerző összes cikke	2623
a szerző újságíró	2552
a szerzőkről	2554
a szerzőről	2554
a szöveg automatikusan készült	2630
a tartalmat nem tudjuk megjeleníteni	2595
a tartalom nem elérhető	2595
a tartalom nem jeleníthető meg	2595
a tartalom szerzői jogi védelem alatt áll	2628
a teljes cikk elolvasása	2623
a témában további cikkek	2539
a videó az ön országában nem játszható le	2603
a videó már nem elérhető	2603
a videó nem elérhető	2603
a videó nem elérhető az ön országában	2603
a videó nem játszható le	2603
a videólejátszó betöltődik	2603
a videót nem lehet lejátszani	2603
abo abschließen	812
abo auswählen	1013
abo wählen	1013
abonare confirmată	4170
abonați-vă	4055
abone değil misin	4967
abone değil misiniz	4967
abonează-te	4055
abonelere özel	4865
abonelere özel avantajlar	4949
abonelere özel indirim	4949
abonelere özel içerik	4967
abonelik paketlerini gör	4997
abonelik seçenekleri	4997
aboneliği yenile	4997
aboneliğini seç	4967
aboneliğiniz onaylandi	4998
aboneliğinizi seçin	4967
abonentu priekšrocības	3333
abonner nå	3563
abonner på nyhetsbrevet	3570
abonné	2196
abonné à ce thème	2259
abonnér	658
abonnér nu	658
abonnés	2082
abonnés uniquement	2183
abonē	3296
abonē jaunumus	3320
abonē un lasi visus rakstus	3296
abonēt	3296
abrir menú	1603
aby odtworzyć film, włącz javascript	3816
acasă	4073
accede a todos los contenidos sin límites	1652
accept termenii și condițiile	4145
accepter og fortsæt	754
acceptera och fortsätt	4745
acceptera och stäng	4745
accepto la política de privacitat	480
acceptér	681
acceptér alle	755
acceptér og fortsæt	754
acceptér og vis	754
acceptă toate	4069	4084
acceptă tot	4127
acceptă și afișează conținutul	4084
acceptă și continuă	4126
acceso a todos los artículos	1719
accès restreint aux abonnés	2084
accès à tous les articles	2254
accéder au dossier	2225
accéder à l'article	2082
accéder à la page de dons	2215
accédez à tous les articles	2084
aceitar e ver o conteúdo	3937
aceito receber comunicações	3996
aceito receber comunicações de marketing	3996
aceito receber comunicações e ofertas	3956
acepto la política de privacidad	1687
acesso ilimitado a todo o conteúdo	4028
acest articol este disponibil doar abonaților	4057
acest articol este rezervat abonaților	4105
acest câmp este obligatoriu	4145
acesta este ultimul tău articol gratuit	4105
acheter ce numéro	2170
acheter le numéro	2169
achetez ce numéro	2170
activează	4133
activează alertele	4099
activează notificările	4099
activează sunetul	4122
actualitza la pàgina	473
actualités	2134
actualizar la página	1680
ad 광고	3148
ad 추천	3161
adatkezelés és sütik	2598
adatkezelési tájékoztató	2595
adatvédelem és sütik	2598
adatvédelmi beállítások	2595
adatvédelmi beállítások módosítása	2598
adatvédelmi tájékoztató	2595
adaugă ca sursă preferată	4156
adaugă un comentariu	4070
adaugă un răspuns	4162
adaugă în coș	4173
adblock détecté	2251
adblocker upptäckt	4757
add meg az e-mail-címed	2545
además	1597
adhérer	2072
adj hozzá minket preferált forrásként	2633
adja meg az e-mail-címét	2545
adja meg az összeget	2614
adja meg e-mail-címét	2545
adomány	2514
adományozok	2514
adományozás	2514
adresa de email nu este validă	4145
adresă de email invalidă	4145
adreça electrònica	443
adó # százalék	2614
adója #%-ával	2614
afficher la vidéo	2207
afficher les réponses	2195
afișează comentariile	4114
afișează conținutul	4084
afișează conținutul extern	4084
afișează originalul	4074
afișează postarea	4126
afișează subtitrările	4122
află mai multe	4069
afmeld når som helst	774
afspilleren indlæses	757
agora não	3869
ai deja un abonament? autentifică-te	4105
ai găsit o greșeală	4151
ai kan begå fejl	784
ai kan gjøre feil	3691
ai kan göra fel	4776
ai kan göra misstag	4776
ai może popełniać błędy	3845
ai može griješiti	4430
ai može pogriješiti	4430
ai môže robiť chyby	4533
ai může chybovat	636
ai může dělat chyby	636
ai observat o greșeală	4070
ai sa môže mýliť	4533
ai segítségével készült	2630
ai által fordított	2630
ai által generált	2630
ai által generált tartalom	2630
ai може да греши	338
ai सारांश	2449
ai से तैयार सारांश	2449
ai 摘要	5409
ai 기사 요약	3203
ai 번역	3174
ai 생성 이미지	3213
ai 요약	3148
ai 음성으로 듣기	3173
ai-genererat innehåll	4778
ai-genereret resumé	697
ai-oversættelse	786
ai-resumé	697	786
ai-összefoglaló	2541
ai-översatt	4776
ai-översättning	4778
aicinām ievērot cieņu komentāros	3302
aiheeseen liittyvää	1962
aiheesta lisää	1962
aikaa jäljellä #	2021
ainda não tem conta	3995
ainda não é assinante	3994
ainult vajalikud küpsised	1788
aitäh hääletamast	1784
aitäh liitumast	1772
aitäh sõnumi eest	1799
aizmirsāt paroli	3344
aizvērt	3304
aizvērt galeriju	3348
aizvērt reklāmu	3305
aiが要約	3072
aiによる要約	3072
ai总结	5409
ai摘要	5349
ai生成	3045	5409
ai生成内容	5381
ai翻訳	3045
ai翻譯	5409
ai翻译	5409
ai要約	3072
ai語音朗讀	5380
ai语音朗读	5380
ai重點整理	5349
ai音声で聴く	3044
ai가 생성한 콘텐츠입니다	3213
ai가 읽어주는 기사	3173
ai로 생성된 콘텐츠	3213
ajouter une réponse	2242
ajouter à mes favoris	2112
ajouter à mes sources préférées	2236
ajouter à mes sujets	2259
ajouter à mes thèmes	2259
ajouter à vos sources préférées	2236
ajouter à vos sélections	2112
ajándék cikk	2525
ajándékozd el a cikket	2525
ajándékozd tovább a cikket	2525
ajándékozza a cikket	2524
ajándékozza a cikket barátjának	2524
ajándékozza el a cikket	2525
ajándékozza tovább a cikket	2525
ajánlataink	2539
ajánlja: outbrain	2638
ajánlja: taboola	2638
ajánljuk	2539
ajánljuk még	2539
ajánlott	2539	2618
ajánlott cikkek	2539
ajánló	2539
akceptuję	3735
akceptuję i kontynuuję	3813
akceptuję i przechodzę do serwisu	3813
akkurat nå	3598
ako chránime svoje zdroje	4529
ako chránime zdroje	4529
ako vypnúť adblock	4514
ako vypnúť blokovanie reklám	4514
aktuálny čas	4510
aktuálny čas #	4509
aktuální čas	606
aktuální čas #	605
aktuálně	534
akzeptieren und schließen	997
aldersgrense # år	3585
aldersgrense: # år	3585
alege o sumă	4168
alege-ți abonamentul	4143
alegeți abonamentul	4143
algo salió mal	1688
alkalmazás letöltése	2605
alkalmazás megnyitása	2605
alla bidrag hjälper	4760
alla rättigheter reserverade	4774
alle abo-angebote im überblick	935
alle angaben ohne gewähr	941
alle beiträge ansehen	868
alle beiträge anzeigen	1018
alle beiträge der autorin	1018
alle beiträge des autors	1018
alle bidrag hjælper	769
alle bidrag tæller	769
alle inhalte sind urheberrechtlich geschützt	982
alle newsletter im überblick	923
alle preise ohne gewähr	941
aller à la recette	64
allt innehåll är skyddat av upphovsrätt	4715
allt innehåll är upphovsrättsskyddat	4714
als bevorzugte quelle bei google hinzufügen	840
als bevorzugte quelle hinzufügen	1032
als podcast hören	936
alte știri	4071
alterar preferências de cookies	3937
altres notícies	22
altres notícies que et poden interessar	22
altyazilari aç	4950
altyazilari göster	4950
altă sumă	4139
alătură-te conversației	4087
am înțeles	4074
amazon'da gör	4949
amazonで見る	3042
amazonで詳しく見る	3042
amazonで詳細を見る	3042
amazonで買う	3042
amazonで購入	3042
amazonで購入する	3042
amintește-mi mai târziu	4051
ana sayfaya dön	4973
anasayfaya dön	4973
anderen betrag wählen	1010
andet beløb	768
andra läser	22	4683
andra läser just nu	22
andra läste även	4683
andre har også lest	22
andre leser nå	3598
andre leste også	3598
andre læser	694
andre læser lige nu	694
andre læser også	22
andre læste også	694
angebot auswählen	1013
angebot wählen	935
anhören	837
anhören # min	837
anket sonuçlari	4944
anketa dňa	4500
ankstesnė nuotrauka	3281
anmäl	4780
anmäl annons	4784
anmäl dig	4657
anmäl dig till nyhetsbrevet	4657
anmäl inlägg	4779
anmäl kommentar	4779
anna kelvollinen sähköpostiosoite	2041
anna äänesi	2006
annet beløp	3675
anneta ühekordselt	1796
annonce - artiklen fortsætter nedenfor	677
annonces légales	2170
annoncørbetalt	90
annoncørbetalt indhold	90	704
annons - artikeln fortsätter nedan	4668
annons från våra partner	4784
annonsblockerare upptäckt	4757
annonsen slutar här	4668
annonser från google	4784
annonsinnehåll	4690
annonslänk	4668
annonsörsinnehåll	4690
annonsørinnhold	90	3608
annonsørsamarbeid	3699
ano, prosím	612
ano, rád	612
anonimni sandučić	4427
anonym brevlåda	4772
anonym tipslåda	4772
anonymná schránka	4529
anonymní schránka	631
anpassa inställningar	4745
anular suscripción	1737
anulează oricând	4143
anulezi oricând	4105
anuluj odpowiedź	3744
användarnamn	4763
användarnamn eller e-postadress	4762
användarvillkor	4670
anzeige schließen	1035
anzeigensonderveröffentlichung	941
anúncio	3895
anúncio em #	4023
anúncios	3895
apasă pentru sunet	4167
apmaksāta sadarbība	3355
apmaksāts saturs	3305
apmokėta partnerystė	3288
apmokėtas turinys	3288
aportació mensual	474
aportació única	474
aportación mensual	1682
aportación única	1682
app letöltése	2605
app storeからダウンロード	3050
app storeでダウンロード	3050
app store에서 다운로드	3180
apple ile giriş yap	4967
apple podcastで聴く	3078
appleでサインイン	3060
appleでログイン	3060
appleで続ける	3060
app内打开	5387
après la publicité	2120
aptaujas rezultāti	3338
após a publicidade	3895
apóyanos	1547
apóyanos en patreon	1681
apúntate	1562
aquest article està bloquejat	478
aquest article està protegit	489
aquest article t'ha estat útil	453
aquest camp és obligatori	480
aquest contingut està protegit	489
aquest vídeo ja no està disponible	460
aquest vídeo no està disponible	460
ar norite gauti pranešimus	3272
arată conținutul	4126
arată mai mult	4149
arată mai puțin	4074
arată răspunsurile	4114
arată tot	4074
arkadaşina gönder	4874
arkadaşinla paylaş	4874
article abonné	2082
article ajouté à vos sélections	2112
article lu par une voix de synthèse	2203
article précédent	2134
article réservé aux abonnés	2082
article següent	484
article sponsorisé	2170
articles associés	2134
articles liés	2134
articles recommandés	2134
articles récents	2134
articol exclusiv pentru abonați	4105
articole asemănătoare	4071
articole înrudite	4071
articoli più letti	2865
articolul continuă după publicitate	4094
articolul continuă după reclamă	4065
articolul continuă mai jos	4065
articolul următor	4071
artikeln finns också som ljud	4664
artikeln fortsätter efter annonsen	4668
artikeln fortsätter nedan	4668
artikeln fortsätter under bilden	4668
artikeln går att lyssna på	4664
artikeln läses upp av en syntetisk röst	4748
artikeln är automatiskt genererad	4776
artikeln är låst	4650
artikeln är maskinöversatt	4776
artikeln är skapad automatiskt	4776
artikeln är skyddad av upphovsrätt	4774
artikeln är uppläst av en dator	4664
artikkel jätkub pärast reklaami	1756
artikkel jätkub reklaami järel	1756
artikkel on kaitstud autoriõigusega	1809
artikkel täieneb	1754
artikkelen er låst	3563
artikkelen finnes også som lyd	3576
artikkeli jatkuu kuvan jälkeen	1949
artikkeli on konekäännetty	2051
artikkeli on suojattu tekijänoikeudella	2049
artikkelin lukee synteettinen ääni	2021
artikkelin voi myös kuunnella	1946
artiklen er låst	658
artiklen er læst op af en robot	669
artiklen findes også som lyd	669
artiklen fortsætter efter annoncen	677
artiklen fortsætter efter reklamen	792
artiklen fortsætter nedenfor	677
artiklen fortsætter under billedet	677
artiklen kan også høres	669
artiklen læses op af en kunstig stemme	757
artikli loeb ette tehishääl	1752
artiklit loeb sünteetiline hääl	1790
artiklit loeb tehishääl	1752
artykuł czytany przez syntezator mowy	3816
artykuł dla subskrybentów	3716
artykuł do słuchania	3816
artykuł kontynuowany pod reklamą	3734
artykuł premium	3830
artykuł sponsorowany	3731
artykuł zablokowany	3830
artykuły na e-mail	3719
artykuły partnerów	3853
artículo anterior	1597
artículo regalado	1732
artículo relacionado	1597
artículo siguiente	1691
artículos recomendados	1656
artículos relacionados	1597
as notícias mais lidas	3964
ascultă	4062
ascultă articolul	4122
ascunde răspunsurile	4114
aseta ensisijaiseksi lähteeksi	2055
aslini göster	4890
assine já	3874
atbalstīt	3296
atcel jebkurā laikā	3296
atcelt var jebkurā laikā	3344
atcerēties mani	3345
atenció al subscriptor: #	104
atención al abonado: #	104
atención al suscriptor: #	104
atidaryti galeriją	3281
atidaryti programėlėje	3271
atidaryti programėlę	3271
atkūrimo greitis	3269
atlikite testą	3263
atlikušais laiks	3338
atlikušais laiks -#	3337
atpakaļ uz augšu	3348
atpakaļ uz sākumlapu	3348
atradi kļūdu	3349
atradi kļūdu rakstā	3302
atradāt kļūdu	3349
atrakinti straipsnį	3277
atrisini krustvārdu mīklu	3331
atsaukt piekrišanu	3335
atsisiųsti garso įrašą	3269
atsisiųsti iš app store	3271
atsisiųsti iš google play	3271
atsisiųsti programėlę	3271
atsiųskite naujieną	3282
atsiųskite nuotraukas	3282
atskaņot video	3337
atskaņošanas ātrums	3337
atslēgt rakstu	3344
atslēgvārdi	3338
atteikties var jebkurā laikā	3346
attēls # no #	3357
attēls #/#	3357
attēls attēlā	3337
atualizar a página	3989
atualizar preferências	4044
atualizar página	3989
atvērt	3304
atvērt galeriju	3348
atvērt lietotni	3339
atvērt lietotnē	3339
atvērt rakstu	3344
atļaut paziņojumus	3340
atšaukti galite bet kada	3227
atšaukti sutikimą	3267
aucun commentaire à ce niveau	2174
audio narrado por una voz automática	1627
audio vytvorila umelá inteligencia	4509
auf apple podcasts hören	912
auf spotify hören	912
ausgewählt für sie	940
auswahl bestätigen	998
auswählen	1014
automaatselt tõlgitud	1803
automaattinen käännös	2052
automaticky preložené	4533
automaticky přeloženo	636
automatické prehrávanie	4509
automatické přehrávání	605
automatický preklad	4534
automatický překlad	637
automatikus lejátszás	2603
automatinis atkūrimas	3269
automatisch übersetzt	1028
automatische übersetzung	1029
automatiskt översatt	4776
automatiškai išversta	3283
automatsko puštanje	4409
automātiski tulkots	3350
automātiskā atskaņošana	3337
autoriser la publicité	2213
ava äpis	1792
avantage abonnés	2201
avantages abonnés	2201
avantaje pentru abonați	4120
avançar # segundos	3975
avançar para o conteúdo	3915
aveți deja cont	4143
avfölj	4782
avfølg	3696
avis de décès	2170
avoimet työpaikat	1964
avregistrera dig när som helst	4765
avsluta när du vill	4650
avsluta när som helst	4765
avslutt når du vil	3563
avslå alle	3663
avís legal	431
avísanos de un error	1706
aylik bağiş	4964
aylik bağiş yap	4996
ayrintilar için tiklayin	4889
ayrintilar için tiklayiniz	4889
az ai hibázhat	2630
az ai tévedhet	2630
az e-mail-címed	2620
az első hónap csak # ft	2518
az mi hibázhat	2630
az oldal tetejére	2623
az outbrain ajánlásával	2638
az ön e-mail-címe	2620
az ön neve	2620
az összefoglalót ai készítette	2630
az összefoglalót mi készítette	2630
az összes cikk	2623
az összes elfogadása	2595
az üzeneted	2621
aç	4890
añadir a favoritos	1577
añadir a la cesta	1731
añadir a mi lista	1655
añadir a mis temas	1724
añadir al carrito	1731
añadir comentario	1590
añadir como fuente preferida	1700
añadir una respuesta	1706
añadir usuario	1552
añádenos como fuente preferida	1700
aún no eres suscriptor	1685
aún no estás registrado	1686
aún no te has registrado	1552
aún no tienes cuenta	1686
ačiū už jūsų balsą	3263
ačiū už registraciją	3279
ačiū už žinutę	3279
ačiū, kad balsavote	3263
ačiū, kad užsiprenumeravote	3252
ați uitat parola	4144
ați votat deja	4114
""", 'b': """
baixar episódio	3975
baixar o áudio	3975
baixar áudio	3975
bandykite dar kartą	3279
bandykite vėliau	3279
bankkártyás támogatás	2614
bankovním převodem	617
banküberweisung	811
bara för dig som prenumererar	4762
bara för prenumeranter	4762
bare nødvendige	3662
bağiş sayfasina git	4964
bağiş yap	4864
bağiş yapin	4864
bağişim	4965
bağlanti kopyalandi	4982
bağlantiyi kopyala	4874
başa dön	4889
başka tutar	4964
be šlamšto	3279
bedste værdi	772
bei google als quelle hinzufügen	840
bei spotify hören	912
beitrag nicht mehr verfügbar	1000
bejegyzés betöltése	2595
bejelentkezés	2518
bejelentkezés apple-fiókkal	2617
bejelentkezés facebookkal	2617
bejelentkezés google-fiókkal	2617
bekræft din e-mail	774
belépés	2518
belépés facebook-fiókkal	2617
belépés facebookkal	2617
belépés google-fiókkal	2617
benefício do assinante	3942
bere sintetični glas	4610
berite naprej z naročnino	4619
bestill nå	3659
beställ boken	4741
betalas årsvis	4762
betales årlig	3678
betales årligt	771
betalt innehåll	4784
betrag wählen	810
betygsätt receptet	64
betűméret	68
betűméret csökkentése	2636
betűméret módosítása	2636
betűméret növelése	2636
bez mišljenja	4403
bez surogātpasta	3346
bez zobowiązań	3831
bez závazku, kdykoli zrušíte	508
bez závazků	620
bezmaksas piegāde	3334
bezárás	2513
beágyazott tartalom	2595
beállítás preferált forrásként	2633
beállítások mentése	2595
beállítások módosítása	2598
beğen	4944
beğenme	4944
bidrag kan trækkes fra i skat	768
bieżący czas #	3816
bild in originalgröße	1018
bild vergrößern	867	1018
bildergalerie öffnen	1018
bildirimleri aç	4941
bildirimleri açin	4941
bilety już w sprzedaży	3809
bir hata oluştu	4969
bir tutar seçin	4996
bir şeyler ters gitti	4970
bir şeyler yanliş gitti	4970
bitte füllen sie dieses feld aus	1015
bitte geben sie eine gültige e-mail-adresse ein	1015
bitte prüfen sie ihr postfach	1015
bitte versuchen sie es später erneut	923
bitte versuchen sie es später noch einmal	1015
bitte überprüfen sie ihr postfach	1015
bize ulaşin	4882
biểu quyết	95
bjud en vän på artikeln	4664
bjud oss på en kaffe	4759
bjud oss på kaffe	4759
bjud på en kaffe	4760
bli månadsgivare	4646
bli støttemedlem	3560
bliv fast støtte	768
bliv støtteabonnent	768
bliv støttemedlem	655
blocco pubblicità rilevato	2930
blokovať	4513
bloqueador de anúncios ativado	4026
bloqueador de anúncios detectado	4026
bloqueur de publicité détecté	2251
bloqueur détecté	2251
boletín	1562
bolo to užitočné	4533
brezplačna dostava	4606
browserul tău nu poate reda acest video	4084
brukervilkår	3587
brīva summa	3343
bu haber abonelere özeldir	4865
bu haber yapay zeka tarafindan seslendirilmiştir	4950
bu haber yapay zekâ ile seslendirilmiştir	4950
bu haberi paylaş	5005
bu haberi paylaşin	5005
bu haberler de ilginizi çekebilir	4888
bu içerik abonelere özeldir	4865
bu içerik faydali oldu mu	4943
bu içerik görüntülenemiyor	4953
bu içerik gösterilemiyor	4953
bu içerik kilitli	4967
bu video artik mevcut değil	4950
bu video bulunduğunuz ülkede izlenemiyor	4950
bu video mevcut değil	4950
bu video ülkenizde izlenemiyor	4950
bu yaziyi paylaş	5005
bu yorumu şikayet et	4987
bu özet yararli oldu mu	4911
bugün değil	4863
bulmaca çöz	4948
bunlar da ilginizi çekebilir	4883
burtu izmērs	3353
butlletí	443
buy me a coffee ☕	1214
buy me a cup of coffee ☕	1214
buy us a coffee ☕	1214
buzón anónimo	1694
buzón seguro	1694
buďte v obraze	513
bylo to pro vás užitečné	636
bylo to užitečné	636
bài cùng chuyên mục	5221
bài cùng tác giả	5199	5221
bài khác	5185
bài khác của tác giả	5255
bài liên quan	5185
bài mới nhất	5221
bài quảng cáo	5222
bài tiếp theo	5185
bài trước	5255
bài viết có hữu ích không	5228
bài viết có hữu ích với bạn không	5228
bài viết cùng tác giả	5199
bài viết khác của tác giả	5199
bài viết liên quan	5185
bài viết mới	5220
bài viết này bị khóa	5249
bài viết này có hữu ích không	5228
bài viết tiếp theo	5255
bài viết tiếp tục bên dưới	5224
bài viết tiếp tục sau quảng cáo	5224
bài viết trước	5255
bài viết được tặng bởi thuê bao	5275
bài được dịch tự động	5220
bài đọc nhiều	5221
báo cáo	5229
báo cáo bình luận	5266
báo cáo vi phạm	5229
báo lỗi	5184
báo lỗi bài viết	5228
bármikor leiratkozhat	2545
bármikor leiratkozhatsz	2545
bármikor lemondhatja	2518
bármikor lemondható	2518
bäst värde	4763
bästa pris	4763
bình chọn	94	5229
bình chọn của bạn đã được ghi nhận	5228
bình luận	5184
bình luận (#	5184
bình luận của bạn	5266
bình luận hay	5205
bình luận đã bị tắt	5266
bölümü indir	4950
búsqueda	1603
bücher aus dem shop	845
bülten	4919
bülten üyeliği	4919
bültene abone oldunuz	4919
büyüt	4889
bądź na bieżąco	3719
bądź pierwszą osobą, która skomentuje	3847
błędny adres e-mail	3833
bővebben	2541	2597
būkite pirmas	3233
būkite pirmas, pakomentavęs	3233
bạn chưa có tài khoản	5249
bạn chưa đăng ký	5249
bạn có muốn nhận thông báo	5242
bạn có muốn nhận thông báo không	5242
bạn có thể hủy đăng ký bất cứ lúc nào	5251
bạn có thể quan tâm	5185
bạn muốn nhận thông báo	5242
bạn thấy bài viết này thế nào	5228
bạn đang theo dõi chủ đề này	5260
bạn đã bình chọn	5228
bạn đã bình chọn rồi	5228
bạn đã có tài khoản	5249
bạn đã đăng ký rồi	5272
bản dịch tự động	5259
bản ghi	5236
bật	5243
bật thông báo	5242
bật tiếng	5235
bắt buộc	5252
bắt đầu trắc nghiệm	5231
bỏ qua	5163
bỏ qua quảng cáo	5269
bỏ theo dõi	5260
""", 'c': """
cada aportació compta	446
cada aportación cuenta	1651
cada contribuição conta	3959
cada doação conta	3990
cada donación cuenta	1681
cadastre-se grátis	3874
califica este artículo	1590
campo obrigatório	3996
campos obrigatórios	3996
cancelar a inscrição	4045
cancelar inscrição	4045
cancelar la suscripción	1739
cancelar subscrição	4043
cancelar suscripción	1739
cancel·la quan vulguis	478
cargando el vídeo	1666
cargando vídeo	1666
cargar más	1603
cargar más comentarios	1659
cargar más noticias	1691
cargar publicación	1671
cargar vídeo	1671
carrega la publicació	464
carrega més comentaris	453
carregando o vídeo	3975
carregando vídeo	3975
carregant el vídeo	460
carregar conteúdo	3979
carregar conteúdo externo	3901
carregar mais comentários	3966
carregar mais notícias	4000
carregar o conteúdo	3979
carregar publicação	3979
carregar vídeo	3979
carte de crédit	2081
cartão de crédito	3873
caseta redacțională	4081	4082
categorieën	3413
categorías	1597
caută	4073
caça-palavras	3971
ce contenu vous a-t-il été utile	2166
ce résumé vous a-t-il été utile	2166
cea mai bună ofertă	4144
cela vous a-t-il été utile	2195
cele mai citite știri	4108
cele mai noi știri	4071
celkem hlasovalo # čtenářů	593
celozaslonski način	4610
celá obrazovka	606
celý článek	536
celý článek zde	626
celý článok	4526
cenimy twoją prywatność	3737
cererea ta a fost trimisă	4170
cerrar galería	1722
cerrar menú	1603
cerrar sesión	19
cet article est en accès libre pour les abonnés	2183
cet article est lu par une voix de synthèse	2166
cet article vous a-t-il été utile	2195
cette adresse est déjà inscrite	2255
cette information vous a-t-elle été utile	2242
cette page vous a-t-elle été utile	2195
cette réponse est-elle utile	2195
cette vidéo est indisponible	2203
cette vidéo ne peut pas être lue	2203
cevaplari göster	4943
changer mes préférences	2125
chargement du lecteur vidéo	2203
charger la vidéo	2207
charte éditoriale	2229
chcem dostávať upozornenia	4512
chcem odoberať	4522
chcete dostávat notifikace	609
chcete dostávat upozornění	609
chcete dostávať notifikácie	4512
chcete dostávať upozornenia	4512
chci dostávat upozornění	609
chci odebírat	513
chci podpořit	505
chci přispět	505
chi tiết	5189
chia sẻ	5173
chia sẻ bài viết	5173
chia sẻ bài viết này	5275
chia sẻ facebook	5220
chia sẻ lên facebook	5262
chia sẻ qua email	5262
chia sẻ qua facebook	5220
chia sẻ qua zalo	5262
chia sẻ tin này	5275
chia sẻ zalo	5262
chia sẻ ý kiến của bạn	5184	5205
cho chúng tôi biết ý kiến	5228
cho phép	5243
cho phép thông báo	5242
chuyên mục	5185
chuyển đến công thức	64
chép liên kết	5220
chính sách bảo mật	5183
chính sách bảo mật | điều khoản sử dụng	5183
chính sách cookie	5182	5183
chính sách quyền riêng tư	5183
chơi miễn phí	5231
chơi ngay	5231
chưa có tài khoản	5249
chấp nhận	5182
chấp nhận tất cả	5182	5183
chấp nhận tất cả cookie	5183
chấp nhận và tiếp tục	5182	5239
chế độ tối	5268
chỉ dành cho thuê bao	5249
chỉ dành cho thành viên	5249
chọn	5250
chọn gói	5249
chọn gói của bạn	5249
chọn gói đăng ký	5249
chọn số tiền	5270
chủ đề	5185
chủ đề liên quan	5185
chủ đề nóng	5221
cikk ajándékozása	2636
cikk elküldése ajándékként	2636
cikk feloldása	2617
cikk meghallgatása	2603
cikk megosztása	2524
cikk mentése	2524
cikk nyomtatása	2636
cikkünk frissül	2541
citeşte şi	4071
citește articolul complet	4149
citește articolul integral	4149
citește fără limite	4105
citește gratuit	4169
citește mai departe	4071	4073
citește mai mult	4071	4073
citește regulile comunității	4087
citește tot articolul	4149
citește transcrierea	4122
citește în aplicație	4129
citește și	4071
citi šobrīd lasa	3298
citit de o voce sintetică	4122
citiți și	4071
cobrança anual	3995
codes de réduction	2266
cofnij zgodę	3813
col·labora	418
comandă acum	4092	4120
comandă cartea	4092	4120
comentariile sunt doar pentru abonați	4162
comentariul tău	4162
comentariul tău așteaptă moderarea	4087
comentează	4070
comentário	3903
comentário aguardando moderação	3952
comentários	3903
comentários desativados	4015
comentários exclusivos para assinantes	3952
commander ce numéro	2170
commander le numéro	2169
comment désactiver mon adblocker	2213
comment désactiver mon bloqueur	2213
commentaire en attente de modération	2174
commentaires désactivés	2242
commerciële bijdrage	3463
commerciële content	3545
commerciële inhoud	3545
comparte este artículo	1732
compartilhar esta matéria	4038
compartilhe esta notícia	4038
compartir esta página	1732
completează formularul #	4053
completează online formularul #	4053
compre a edição impressa	3942
conditions générales	2122
conectează-te cu facebook	4105
conectează-te cu google	4105
confidentialité	2122
configuració de galetes	464
configuració de les galetes	464
configuració de privacitat	464
configuración	1586
configuración de cookies	1586
configuración de privacidad	1671
configurações de cookies	3897
configurações de privacidade	3979
confira o preço	4037
conheça as ofertas	4028
conheça os planos	4028
conheça todas as nossas newsletters	3956
consenti la pubblicità	2891
consigue tu entrada aquí	1630
consulta les normes de participació	435
consultez notre charte de modération	2174
consíguelo en tu quiosco	1630
contacta amb la redacció	486
contacta con la redacción	1694
contactar a redação	4003
contactar con la redacción	1694
contactați redacția	4151
contacte a redação	4003
contactează redacția	4151
contacter la rédaction	2229
contactez la rédaction	2229
contenu externe recommandé	2164
contenu proposé par notre partenaire	2170
contenu réservé	2219
contenu réservé aux abonnés	2219
contenu sponsorisé	2120
contenus recommandés	2188
contenus sponsorisés	2120	2134
conteúdo bloqueado	3901
conteúdo de marca	3895
conteúdo exclusivo	3874
conteúdo exclusivo para assinantes	3961
conteúdo externo	3937
conteúdo externo bloqueado	3901
conteúdo externo recomendado	3937
conteúdo gerado por ia	4023
conteúdo pago	3972
conteúdo para assinantes	3874
conteúdo patrocinado	3895
conteúdo premium	3961
conteúdo produzido pela marca	3942
conteúdo relacionado	3912
conteúdos relacionados	3964
contingut només per a usuaris registrats	447
continua a leggere dopo la pubblicità	2877
continua após a publicidade	3895
continua després de l'anunci	437
continuar leyendo aquí	1552
continuarea articolului după publicitate	4094
continuarea articolului după reclamă	4091
continue a ler esta notícia	3964
continuer après la publicité	2120
continuer sans désactiver	2251
continuer à lire	2257
continuă cu apple	4105
continuă cu email	4169
continuă cu facebook	4105
continuă cu google	4105
continuă lectura	4172
continuă pe site	4129
continuă să citești	4172
continuă să citești după publicitate	4091
continuă în browser	4129
continúa abajo	1584
contáctanos	1590
convida'ns a un cafè	474
conținut disponibil doar utilizatorilor înregistrați	4105
conținut exclusiv	4057
conținut exclusiv pentru abonați	4057
conținut extern	4084
conținut extern recomandat	4084
conținut pentru abonați	4055
conținut plătit	4120
conținut premium	4105
conținut promovat	4094
conținut sponsorizat	90	4065
cookie beállítások	2595
cookie を管理する	3047
cookie 偏好設定	5308
cookie 偏好设置	5308
cookie 設定	5384
cookie 设置	5384
cookie-beállítások	2595
cookie-beállítások módosítása	2598
cookieinställningar	4670
cookies a ochrana soukromí	529
cookieの管理	3047
cookieの設定	2981
cookieの設定を変更	2983
cookieを拒否する	3080
cookieを管理	3047
cookieを管理する	3047
cookie政策	5306
cookie設定	2981	2984	5306
cookie設定を変更	2983
cookie设置	5306	5309
copia enllaç	494
copia l'enllaç	425
copiază	4159
copiază link	4062
copiază linkul	4062
copy link thành công	5220
correo electrónico	1562
correo electrónico no válido	1687
correo no válido	1687
correu electrònic	481
correu electrònic no vàlid	480
correu no vàlid	480
coś poszło nie tak	3834
coś poszło nie tak. spróbuj ponownie	3833
coś poszło nie tak. spróbuj ponownie później	3833
creează cont	4055
crucigrama del día	1707
créer mon compte	2082
créer un compte	2082
créer une alerte	2176
créer une alerte sur ce thème	2176
csak a szükséges sütik	2595
csak a szükségesek	2595
csak előfizetők számára	2617
csak előfizetőknek	2518
csomagok megtekintése	2617
cualquier aportación ayuda	1681
cum îl dezactivez	4138
cumpără acum	4120
cumpără bilet	4092	4120
cumpără bilete	4092	4120
cumpără bilete online	4120
cumpără cartea	4092	4120
cumpără de pe emag	4120
cumpără revista	4091
cuvinte încrucișate	4119
czy artykuł był pomocny	3845
czy artykuł był przydatny	3845
czy ten artykuł był pomocny	3845
czy to było pomocne	3845
czyta głos ai	3816
czytaj całość	3753
czytaj cały artykuł	3836
czytaj również	3750
czytaj także	3750
czytaj też	3750
czytaj też nasze inne artykuły	3750
czytaj więcej	3750	3753
czytaj więcej o	3750
czytane przez głos syntetyczny	3816
cài đặt	5182
cài đặt cookie	5239
cài đặt quyền riêng tư	5239
cài đặt ứng dụng	5241
các bài viết khác của tác giả	5199
các tin khác	5185
cách tắt	5246
cách tắt trình chặn quảng cáo	5245
câmp obligatoriu	4145
câmpuri obligatorii	4145
cât de util a fost acest articol	4087
címkék	2539
címlap	2539
címlapra	2623
címlapról ajánljuk	2539
có lẽ để sau	5163
có lỗi xảy ra	5251
có thể bạn quan tâm	22	5185
có thể bạn thích	22
có, tôi muốn	5242
códigos de desconto	4037
códigos de descuento	1731
códigos promocionales	1731
cómo desactivar el bloqueador	1679
cómo desactivarlo	1680
cómpralo aquí	1665
cómpralo en amazon	1665
cùng chuyên mục	5185
cùng chủ đề	5221
cùng tác giả	5199	5221
cảm ơn bạn đã bình chọn	94	5228
cảm ơn bạn đã tham gia	5228
cảm ơn bạn đã ủng hộ	5270
cảm ơn, tin nhắn của bạn đã được gửi	5251
cỡ chữ	68	5210
cửa hàng	5264
""", 'd': """
d'autres articles à découvrir	22
da, želim	4413	4614
dagens fråga	94	4738
dagens spørgsmål	94	748
dagens spørsmål	94	3656
daha az göster	4890
daha fazla göster	4889
daha fazla haber için tiklayin	4889
daha fazla yorum yükle	4943
daha önce oy kullandiniz	4943
daha önce oy verdiniz	4943
dalies ar šo rakstu	3301
dalinkitės	3227
dalinkitės straipsniu	3232
dalsza część artykułu pod materiałem wideo	3731
dalsza część artykułu pod wideo	3731
dalsza część tekstu pod wideo	3731
dalszy ciąg materiału pod wideo	3734
dalīties	3296
dalīties ar draugiem	3301
dalīties ar rakstu	3353
dalīties facebook	3301
dalīties whatsapp	3353
další	536
další foto	626
další fotografie	626
další snímek	626
další strana	536
další video	605
další z rubriky	534
další zprávy	534
další článek	534
další články	22	534
další články od autora	626
další čtení	534
danke für dein feedback	916
danke für deine stimme	94
danke für ihr feedback	916
danke für ihre stimme	94	988
danke fürs abstimmen	988
danke fürs mitmachen	94
danos tu opinión	1642
dans l'actualité	2188
dans la même catégorie	2134
dans la même rubrique	2134
dans la même série	2134
dar lze odečíst z daní	616
dar si můžete odečíst z daní	616
darovat jednorázově	616
darovat měsíčně	616
darovat článek	517
darovať	4444
darovať jednorazovo	4516
darovať mesačne	4516
darovať článok	4452
darowiznę możesz odliczyć od podatku	3827
darujte nám # %	4516
darujte tento článek	517
darujte tento článok	4452
das könnte dich auch interessieren	864
das könnte ihnen auch gefallen	864
das könnte sie auch interessieren	864
das könnte sie interessieren	864
das video ist in ihrem land nicht verfügbar	1000
das video ist leider nicht mehr verfügbar	1000
das video ist nicht mehr verfügbar	1000
das video ist nicht verfügbar	1000
das wichtigste in kürze, zusammengefasst von ki	900
datenschutzerklärung	850
daugiau autoriaus straipsnių	3281
daugiau straipsnių	3281
daugiau šia tema	3229
dať spätnú väzbu	4533
dbamy o twoją prywatność	3737
deaktivér din adblocker	765
deblochează articolul	4105
definições de cookies	3979
definições de privacidade	3979
deine stimme wurde gezählt	988
deixar um comentário	3903
deixe um comentário	3903
del på e-mail	790
del på e-post	3576
del på facebook	669	3576
del på mail	669
del på twitter	669	3576
del på whatsapp	3697
del på x	669	3576
dela inlägget	4664
dela på facebook	4664
dela på twitter	4664
dela på whatsapp	4783
dela på x	4664
dela som gåva	4783
deli po e-pošti	4635
deli članek	4556
delite članek	4556
demander un droit de réponse	2242
den här artikeln är låst	4762
den här artikeln är skyddad av upphovsrättslagen	4774
den här videon är inte längre tillgänglig	4748
den här videon är inte tillgänglig	4748
denne artikel er låst	771
denne artikkelen er låst	3678
denne saken er låst	3678
denne video er ikke længere tilgængelig	757
denne video er ikke tilgængelig	757
denunciar comentário	4015
denunciar este comentário	4015
der er opstået en fejl	775
der opstod en fejl. prøv igen senere	774
dernière minute	2134
dernières actualités	2134
dernières infos	2134
dernières nouvelles	2134
desa les preferències	464
desa per llegir després	449
desactívalo para continuar	1679
desactívalo para seguir leyendo	1679
desbloquear artículo	1652
desbloqueie este conteúdo	3961
descarcă aplicația	4129
descarcă audio	4122
descarcă din app store	4129
descarcă din google play	4129
descarcă episodul	4122
descarcă formularul	4140
descarcă formularul #	4053
descargar pódcast	1666
descarrega l'àudio	460
descarregar áudio	3975
deschide aplicația	4130
deschide în aplicație	4129
descárgala en app store	1674
descárgala en google play	1674
descărcați formularul #	4053
destekçi ol	4964
destekçimiz olun	4964
desteğiniz fark yaratir	4996
desteğiniz için teşekkür ederiz	4996
desteğiniz için teşekkürler	4996
det er gratis å opprette en bruker	3563
det går inte att visa innehållet	4745
det har oppstått en feil	3682
det här innehållet kan inte visas	4745
det här innehållet är inte tillgängligt	4745
det læser andre	694
det oppsto en feil. prøv igjen senere	3681
det är gratis att skapa ett konto	4650
detaylar için tiklayin	4889
detaylar için tiklayiniz	4889
detta material är skyddat enligt lagen om upphovsrätt	4713
detta är en annons	4668
detta är en plusartikel	4650
dette indhold er ikke tilgængeligt	754
devam etmek için üye girişi yapin	4865
devami için abone olun	4865
devamini okumak için abone olun	4865
dezactivează sunetul	4122
dienas jautājums	3331
diese funktion steht nur angemeldeten nutzern zur verfügung	936
dieser inhalt ist nicht mehr verfügbar	997
dieser inhalt ist nicht verfügbar	997
dieser kommentar wurde gelöscht	1030
dieses video ist in deinem land nicht verfügbar	1000
dieses video ist in ihrem land nicht verfügbar	1000
dieses video ist leider nicht mehr verfügbar	1000
dieses video ist nicht mehr verfügbar	1000
dieses video ist nicht verfügbar	1000
digite um e-mail válido	3996
din aceeași categorie	4071
din aceeași secțiune	4108
din röst har registrerats	4734
din röst är registrerad	94
din röst är räknad	4734
disponibil în app store	4129
disponibil în app store și google play	4099
disponibilă în app store și google play	4099
disponível na app store	3982
distribuie știrea	4174
distribuiți	4062
diğer fotoğraf için tiklayin	4886
diğer haberler	22	4883
diğer okurlar bunlari okuyor	4883
diğer sayfaya geçmek için tiklayin	4886
diğer seçenekler	4983
diğer tutar	4964
diğer yazilari	4973
dla prenumeratorów	3830
dla subskrybentów	3716
dlaczego widzę tę reklamę	3853
do fotogalérie	4525
do galérie	4526
do góry	3753
do košíka	4504
do košíku	522	599
do księgarni	3732
do speciálu	626
doar abonații pot comenta	4087
doar pentru abonați	4055
doação mensal	3870
doação única	3870
doba čtení # min	536
dodaj do moich tematów	3849
dodaj jako preferowane źródło	3849
dodaj kao željeni izvor	4433
dodaj nas do preferowanych źródeł	3849
dodaj nas do wyjątków	3822
dodaj u košaricu	4405
dodaj v košarico	4605
dogodila se greška. pokušajte ponovno	4421
dolgozzon nálunk	2541
domiciliación bancaria	1551
domů	536
don régulier	2215
dona suport al periodisme en català	446
dona'ns la teva opinió	453
donació mensual	475
donació única	475
donación mensual	1547
donación puntual	1682
donación única	1547
donativo único	3991
donați	4052
donația mea	4168
donație lunară	4140
donație unică	4140
donează	4052
donează acum	4052
donează lunar	4052
donează lunar # euro	4104
donează lunar # lei	4104
donează o dată	4139
doner nå	3560
doniraj mesečno	4416	4617
doniraj mjesečno	4416
données personnelles	2122
donér	655
donér nu	655
doporučeno outbrain	644
doporučeno taboola	644
doporučené	534
doporučené články	534
doporučuje outbrain	644
doporučujeme	534	620
doporučujeme přečíst	534
doporučujeme také	534
dosegli ste omejitev člankov	4619
dosegnuli ste ograničenje članaka	4418
dossier spécial	2200
dovanoti straipsnį	3286
dozvoli obaveštenja	4412
dołącz do dyskusji	3800
dołącz do nas	3713
dołącz do newslettera	3719
došlo je do greške. pokušajte ponovo	4421
došlo je do pogreške. pokušajte ponovno	4421
došlo k chybě	624
došlo k chybě. zkuste to prosím později	623
drodzy użytkownicy	3737
droga użytkowniczko, drogi użytkowniku	3737
drogi użytkowniku	3737
droits réservés	2262
drukāt	3301
drukāt rakstu	3353
drukāt recepti	64
du använder en adblocker	4755
du använder en annonsblockerare	4755
du er nå påmeldt	3570
du er nå påmeldt nyhetsbrevet	3570
du följer	4781
du följer det här ämnet	4781
du följer nu	4781
du följer redan	4781
du följer redan ämnet	4781
du følger allerede	3695
du følger allerede dette emne	789
du følger allerede dette temaet	3695
du følger allerede emnet	789
du følger dette emne	789
du følger dette temaet	3695
du følger emnet	789
du følger nå	3695
du har en adblocker påslagen	4757
du har en annonsblockerare påslagen	4757
du har nådd grensen	3678
du har nået din grænse	771
du har nått din gräns	4762
du har redan röstat	4734
du har rätt att vara anonym	4679
du har slået adblock til	765
du kan när som helst avregistrera dig	4765
du kan när som helst avsluta prenumerationen	4657
du kan når som helst melde deg av	3570
du kan opsige når som helst	658
du kan trække beløbet fra i skat	768
du kanske också gillar	4683
du modtager snart en bekræftelse på mail	663
du même auteur	2134
du prenumererar nu på nyhetsbrevet	4657
du skyddas av källskyddet	4679
du verkar använda en annonsblockerare	4755
du vil kanskje også like	3598
du är nu anmäld	4765
du är skyddad av källskyddet	4679
du är skyddad enligt källskyddet	4679
duración	1667
durată	4123
duração	3976
durée	2204
durée : #	2157
dział prenumeraty: #	104
dziękujemy za głos	94	3803
dziękujemy za oddanie głosu	94	3803
dziękujemy za przesłanie formularza	3833
dziękujemy za udział w sondzie	3803
dziękujemy za wiadomość	3833
dziękujemy za zapis	3719
dziękujemy! sprawdź skrzynkę	3833
dành cho bạn	5185
dành cho thuê bao	5167
dành riêng cho thành viên	5249
dárkovat článek	507
dát zpětnou vazbu	636
därefter # kr/mån tills du säger upp	4650
débloquer l'accès	2254
débloquer l'article	2082
débloquer tous les articles	2084
débloquez cet article	2183
débloquez l'accès à tous les articles	2084
débloquez l'intégralité des articles	2084
débloquez tous les articles	2084
débloquez tous nos articles	2084
déconnexion	19
découvrez notre boutique	2169
découvrez tous nos jeux	2198
découvrir l'offre	2082
découvrir la boutique	2201
découvrir nos offres	2183
découvrir toutes nos offres d'abonnement	2183
déjà un compte	2082
déjà un compte ? connectez-vous	2082
délka	606
délka #	606
déplier	2139
désabonnement	2274
désactiver les sous-titres	2203
désinscription	2274
détails	2139
dê a sua opinião	3966
dê sua opinião	3966
dölj	4687
dölj annons	4784
dölj bildtext	4768
dölj svar	4779
düzeltme politikasi	4975
dāvini rakstu	3301
dāvini rakstu draugam	3301
děkujeme za hlas	593
děkujeme za hlasování	94	593
děkujeme za odběr	623
děkujeme za přihlášení	513
děkujeme za vaši zprávu	623
děkujeme za váš hlas	94	593
děkujeme za zprávu	623
dĺžka	4510
dĺžka #	4510
dịch tự động	5236
""", 'e': """
e-bülten	4919
e-bülten aboneliği	4919
e-mail alebo používateľské meno	4519
e-mail cím	2620
e-mail ili korisničko ime	4418
e-mail inválido	3956
e-mail nebo uživatelské jméno	619
e-mail-cím	2621
e-mail-cím vagy felhasználónév	2617
e-mailová adresa	513
e-pasts vai lietotājvārds	3344
e-post või kasutajanimi	1797
e-posta gönder	4874
e-posta ile paylaş	4982
e-postadress eller användarnamn	4762
e-pošta ali uporabniško ime	4619
e-poštni naslov	4622
echipa redacțională	4082
ecrã inteiro	3976
edición digital	1552
edición impresa	1552
editöre yaz	4975
editöre yazin	4975
editörün seçtikleri	4883
edição impressa	3874
eget beløb	768
eget beløp	3675
egyedi összeg	2614
egyszeri adomány	2614
egyszeri támogatás	2514
egyszeri támogatás küldése	2614
egyéb összeg	2614
ehkä myöhemmin	1932
ei mielipidettä	2012
ei tänään	1932
ei vielä tunnusta	2037
ei, aitäh	1794
eikö sinulla ole tunnusta	2037
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	1015
eiti į receptą	64
ekskluzivno za naročnike	4619
el artículo continúa abajo	1731
el artículo continúa debajo	1731
el juego es solo para mayores de # años	1703
el millor de la setmana a la teva bústia	443
el más popular	1686
el més llegit	422
el més popular	479
el més vist	450
el reproductor se está cargando	1666
el. paštas	3252
el. paštas arba vartotojo vardas	3277
el. pašto adresas	3279
eldste først	3693
elfelejtett jelszó	2518
elfelejtette a jelszavát	2617
elfogadom az összeset	2598
elfogadom és folytatom	2595
elfogadom és megjelenítem	2595
elfogadás és folytatás	2595
elige tu suscripción	1652
elküldés	2621
elküldöm	94	2524	2621
elküldöm e-mailben	2636
ellenőrizd a postafiókod	2620
ellenőrizze a postafiókját	2620
elmentem későbbre	2524
elolvasom később	2636
elolvasta az összes ingyenes cikkét	2617
elrejtés	2543
els lectors també han llegit	450
elutasítom	2597
elérte a havi limitet	2617
elírást talált	2535
előfizetek	2518
előfizetés	2518
előfizetési csomagok	2617
előfizetési lehetőségek	2617
előfizető vagyok	2617
előfizetői ajánlat	2592
előfizetői előny	2592
előfizetői kedvezmény	2592
előfizetői tartalom	2518
előfizetői ügyfélszolgálat: #	104
előfizetőknek	2518
előfizetőként megoszthatja a cikket	2524
előző	2541
előző cikk	2539
előző fotó	2623
előző kép	2623
előző oldal	2623
email cím	2621
email của bạn	5272
email của bạn sẽ không được hiển thị công khai	5205
email inválido	3996
email không hợp lệ	5251
email không đúng định dạng	5251
email no válido	1687
email này đã được đăng ký	5272
emailul tău	4170
emlékeztess később	2513
emlékezz rám	2618
emlékezzen rám	2618
emme voi näyttää sisältöä	2018
emme voi näyttää tätä sisältöä	2018
empfehlungen für sie	940
en beğenilen	4944
en beğenilenler	4944
en colaboración con	1703
en col·laboració amb	496
en este artículo	1597
en popüler	4968
en çok okunan	4883
en çok okunan haberler	4883
en çok okunanlar	4883
encara no estàs registrat	479
encuesta del día	1593
endast för dig som är prenumerant	4762
endast för medlemmar	4762
endast nödvändiga	4745
endast nödvändiga cookies	4745
endre tekststørrelse	3697
engangsbeløb	655
engangsbeløp	3675
engedélyezem	2610
engedélyezés	2610
engedélyezés és folytatás	2598
engedélyezés és megjelenítés	2598
engångsgåva	4646
enllaç copiat	449
ensemble, faisons vivre un média libre	2182
entgeltliche veröffentlichung	847
enthält werbung	844
entre em contato com a redação	4003
enviament gratuït	496
enviar comentário	3903
enviar corrección	1590
envoyer à un ami	2112
envoyer à un proche	2112
envoyez-nous vos témoignages	2162
envíanos tu opinión	1659
envío gratis	1703
epizód letöltése	2603
eredeti megjelenítése	2543
eredmény megtekintése	94
eredmények	95	2543
eredmények megtekintése	2586
erinnern sie mich später	806
eroare la încărcarea videoclipului	4167
erro ao carregar o vídeo	4023
error al cargar el vídeo	1714
erről bővebben itt írtunk	2541
erről is írtunk	2539
erről itt írtunk bővebben	2541
erscheint täglich	923
erscheint wöchentlich	923
erősítse meg az e-mail-címét	2620
es gratis y solo te llevará un minuto	1648
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	923
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	1015
es izslēdzu reklāmu bloķētāju	3342
escanea el código qr	1675
escreva um comentário	3903
escriu a la redacció	486
escriu el teu correu electrònic	443
esi pirmais, kas komentē	3302
esimene kuu # €	1747
esta funcionalidad es sólo para registrados	1552
esta matéria foi útil para você	3939
esta notícia foi útil	3939
esta página foi útil	3966
este artigo está bloqueado	3994
este artigo foi útil	3966
este artículo está bloqueado	1685
este artículo está protegido	1727
este campo é obrigatório	3996
este contenido está protegido	1727
este correo ya está registrado	1720
este e-mail já está cadastrado	4029
este espaço é moderado pela redação	3952
este resumo foi útil	3939
este video ya no está disponible	1666
este vídeo já não está disponível	3975
este vídeo no está disponible	1666
este vídeo não está disponível	3975
este vídeo não está mais disponível	3975
este vídeo ya no está disponible	1666
está a seguir este tema	4033
estás bloqueando nuestros anuncios	1717
estás de acuerdo? vota	1642
estás siguiendo este tema	1724
estä	2028
ethvert bidrag hjælper	769
etický kodex redakce	631
etický kódex redakcie	4529
etkinleştir	4958
etkö ole tilaaja	2037
etkö ole vielä tilaaja	2037
ett fel har uppstått	4766
ett fel uppstod. försök igen senare	4765
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	1015
evaluează rețeta	64
evästeasetukset	1952
evästeet	1952
evästeet ja tietosuoja	1953
evästekäytäntö	2018
exclusiv pentru abonați	4105
exibir conteúdo	3979
exklusiv für abonnenten	1013
exklusiv für mitglieder	1013
exklusivt för medlemmar	4762
exklusivt för prenumeranter	4762
exkluzív tartalom előfizetőknek	2617
experimente grátis por um mês	3961
externt innehåll	4745
externí obsah	602
externý obsah	4506
ez a cikk zárolt	2617
ez a mező kötelező	2620
ez a tartalom nem elérhető	2595
ez a tartalom nem jeleníthető meg	2595
ez a videó már nem elérhető	2603
ez a videó nem elérhető	2603
ez is érdekelhet	2539
ez is érdekelheti	2539
ezek is érdekelhetik	22
ezek is érdekelhetnek	22
ezt a tartalmat nem tudjuk megjeleníteni	2595
ezt a témát már követi	2633
ezt is ajánljuk	2539
ezt olvasta már	2539
ezt olvastad már	2539
eén keer toestaan	3504
ešte nemáte predplatné	4519
ešte nemáte účet	4519
ești de acord? votează	4087
ești deja abonat	4113
ești deja abonată	4113
""", 'f': """
facebook ile giriş yap	4967
facebook'ta paylaş	4874
facebook-bejegyzés betöltése	2598
facebook-poszt betöltése	2598
facebookでシェア	2973
facebookでシェアする	2973
facebookでログイン	3060
facebookで共有	3074
facebookで続ける	3060
facebookで見る	3078
facturació anual	479
facturació mensual	479
facturación anual	1686
facturación mensual	1686
facturare anuală	4144
facturare lunară	4144
facturé annuellement	2219
facturé mensuellement	2219
faire un don défiscalisé	2215
faktureras årligen	4762
faktureres årlig	3678
faktureres årligt	771
fale com a redação	4003
fazer doação	4027
fazer uma doação mensal	4027
fazer uma doação única	4027
faça login	3874
faça o quiz	3969
faça o teste	3969
faça uma doação única	4027
faça uma pergunta sobre esta reportagem	3939
felhasználási feltételek	2595
felhasználási jog vásárlása	2628
felhasználónév	2618
felhasználónév vagy e-mail	2617
feliratkozás	2621
feliratkozás hírlevélre	2620
feliratok megjelenítése	2603
fermer la fenêtre	2257
fes el qüestionari	456
fes una donació	418
fes-te sòcia	474
ficha técnica	3921
fiecare contribuție contează	4139
fiecare donație contează	4104
fiecare leu contează	4104
film jest niedostępny w twoim kraju	3816
film nie jest już dostępny	3816
film niedostępny	3816
fin de la publicité	2201
fine della pubblicità	2877
fine pubblicità	2877
fiyati gör	4949
fizetett együttműködés	2638
fizetett hirdetés	90	2527
fiók létrehozása	2518
fiókom	2518
foglalja le helyét	2592
folytatás a hirdetés után	2638
folytatás apple-fiókkal	2617
folytatás facebookkal	2617
folytatás google-fiókkal	2617
folytatás google-lel	2617
folytatás kikapcsolás nélkül	2611
fontu büyüt	4982
form gönderildi	4998
formulaire envoyé	2255
formulário enviado	4029
forstået	699
forstått	3603
forstør	758
forstør billede	697
forstør billedet	777
forstørr	3666
forstørr bilde	3601
forstørr bildet	3684
fortsett uten å slå av	3673
fortsett uten å støtte	3559
fortsätt läsa efter annonsen	4668
fortsätt med apple	4762
fortsätt med e-post	4762
fortsätt med facebook	4762
fortsätt med google	4762
fortsätt utan att stänga av	4755
fortsätt utan att stödja	4645
fortsæt med apple	771
fortsæt med at læse	677
fortsæt med e-mail	771
fortsæt med facebook	771
fortsæt med google	771
fortsæt uden at slå fra	765
fortsæt uden at støtte	654
foto # iš #	3290
fotogalería	1597
fotografia următoare	4172
fotoğraf galerisi	4973
fotoğrafi büyüt	4973
fotoğraflar için tiklayin	4886
fotoğraflari gör	4973
fotoğraflari görmek için tiklayin	4889
fotó #/#	2622
fotó megtekintése	2622
fotó: #/#	2622
fotók megtekintése	2622
fra vores annoncører	792
fra vår butikk	3659
fra våre partnere	3699
frete grátis	4012
friss hírek	2539
frissítse az oldalt	2613
fråga vår ai om artikeln	4676
från vår butik	4741
från våra annonsörer	4784
från våra partner	4784
frühbucher-tickets	993
frühbucherrabatt sichern	993
fuld skærm	758
fuldskærm	697
fullskärm	4749
fyll i fältet	4765
fäll ihop	4687
fäll ut	4687
fältet är obligatoriskt	4765
få adgang	658
få artiklen læst op	669
få de vigtigste nyheder hver morgen	663
få de viktigaste nyheterna varje morgon	4657
få de viktigste nyhetene hver morgen	3570
få læst artiklen op	757
få notifikationer	761
få notiser	4752
få nyheder på mail	663
få nyheter på e-post	3570
få nyheter på mejlen	4657
få overblikket her	697
få tilgang	3563
få varsel når vi skriver om dette	3601
få varsler	3669
följ	4665
följ det här ämnet	4781
följ direktrapporten	4768
följ författaren	4781
följ journalisten	4781
följ liverapporten	4768
följ oss	4665
följ skribent	4665
följ skribenten	4781
följ ämne	4781
följ ämnen	4781
följ ämnet	4665
för prenumeranter	4650
förderer werden	807
fördermitglied werden	807
föregående	4686
föregående artikel	4683
föregående bild	4768
föregående sida	4768
förnamn	4766
förstora	4686
förstora bild	4768
förstora bilden	4768
försök igen senare	4765
føj til foretrukne kilder	789
føj til mine emner	789
følg	672	673	3578
følg alle	673
følg alle emner	674
følg dette emne	789
følg dette temaet	3695
følg direkte	3684
følg direktesenteret	3684
følg emne	672
følg emner	674
følg emnet	3695
følg forfatter	3695
følg forfatteren	3695
følg ikke længere	789
følg journalist	3695
følg journalisten	3695
følg liveblog	777
følg livebloggen	777
følg os	672
følg oss	3578
følg sagen her	697
følg saken direkte	3684
følg serien	674
følg skribent	789
følg skribenten	789
følg tema	3578
følg temaet	3695
følg temaet og få varsel	3601
følger	673
für abonnenten	812
für den newsletter anmelden	824
für dich empfohlen	940
für sie empfohlen	940
für sie entstehen keine mehrkosten	941
fă o donație	4052
fă quizul	4117
fă testul	4117
fără obligații	4105
fără spam	4145
fără sunet	4123
fără tine nu putem	4104
főoldal	2623
""", 'g': """
galbūt vėliau	3273
galeri için tiklayin	4886
galerie schließen	1018
galerie öffnen	1018
galeriyi aç	4889
galeriyi gör	4973
galeriyi görmek için tiklayin	4889
galéria	2541
galéria (#	2622
galéria bezárása	2623
galéria megnyitása	2623
galéria megtekintése	2541
garanta já o seu ingresso	3942
gastos de envío incluidos	1665
gastos de envío no incluidos	1665
gauti pranešimus	3272
gaver kan trækkes fra i skat	768
ge en engångsgåva	4759
ge en gåva	4760
ge återkoppling	4777
gefällt mir	1031
gefällt mir nicht	1031
gelesen von einer künstlichen stimme	1000
gelişmelerden aninda haberdar olun	4957
gem til læseliste	669
generisano veštačkom inteligencijom	4430
genindlæs siden	767
genişlet	4890
gerenciar opções	4022
gerenciar preferências	4022	4044
geri dön	4890
gerir opções	4022
gerir preferências	4022
gestionează consimțământul	4126
gestionează cookie-urile	4166
gestionează opțiunile	4069	4166
gestionează preferințele	4126
geçerli bir e-posta adresi girin	4969
geçerli süre	4951
geçersiz e-posta	4969
geçersiz e-posta adresi	4969
ghi nhớ đăng nhập	5249
gia hạn gói	5271
giriş	4865
giriş yap	4865
giriş yapin	4865
giriş yapin veya üye olun	4865
giv et beløb	768
giv et engangsbeløb	768
giv os feedback på artiklen	686
già abbonato	2777
già registrato	2777
giải đố ngay	5231
giảm cỡ chữ	5262
giọng nam miền bắc	5210
giọng nam miền nam	5210
giọng nữ miền bắc	5210
giọng nữ miền nam	5210
giọng đọc ai	5235
giọng đọc tự động	5235
gjenstående tid	3666
gjenstående tid #	3665
gjenstående tid -#	3665
glasnoća	4410
gli articoli più letti	2865
glömt ditt lösenord	4762
glömt lösenord	4650
glömt lösenordet	4762
glücksspiel kann süchtig machen	846
godišnja naplata	4419
godišnja pretplata	4419
godišnje	4419
godišnje plaćanje	4419
godkänn	4670
godkänn alla	4670
godkänn alla cookies	4745
godkänn och fortsätt	4745
godkänn och visa	4745
godkänn och visa innehåll	4673
google hirdetések	2638
google ile giriş yap	4967
google playからダウンロード	3050
google playで手に入れよう	3050
google play에서 다운로드	3180
google reklāmas	3355
google से जारी रखें	2492
google-hirdetések	2638
googleでログイン	3060
googleで登録	3060
googleで続ける	3060
gorące tematy	3750
gracias por tu opinión	1627
gratuit, fără spam	4145
grazie, il tuo messaggio è stato inviato	2900
grotuvas įkeliamas	3269
großansicht	1018
gràcies pel teu vot	453
gràcies per la teva opinió	435
gràcies per votar	435
gràcies, el teu missatge s'ha enviat	480
gràcies, ja estàs subscrit	443
grátis e sem spam	3996
grįžti į pradžią	3281
grįžti į viršų	3281
guardar artículo	1577
guardar configuración	1671
guardar para después	1655
guardar para leer después	1655
guardar preferências	3979
gå ikke glip af	694
gå ikke glip af noget	663
gå ikke glipp av noe	3570
gå til forsiden	3684
gå til hovedindhold	777
gå til indhold	697
gå til innhold	3684
gå til liveblog	777
gå til oppskriften	64
gå til opskriften	64
gå til quizzen	743
gå til shop	751
gå til toppen	777
gå till receptet	64
gåvolänk	4783
généré par ia	2249
généré par l'ia	2249
gépi felolvasás	2603
gépi fordítással készült	2630
géppel fordítva	2630
gérer la confidentialité	2248
gérer les cookies	2122
gérer les préférences	2164
gérer les traceurs	2248
gérer mes alertes	2176
gérer mes choix	2122
gérer mes cookies	2248
gérer mes préférences	2248
gérer mon consentement	2207
gérer vos préférences	2207
gérer vos préférences de cookies	2164
góp ý	5184
gönder	94	4970
gönderiyi göster	4953
gönderiyi yükle	4953
gör quizzet	4734
gör testet	4738
görseli büyüt	4973
görüş bildir	4943
görüşünü bildir	4943
görüşünüzü bildirin	4943
gündem	4883
günün anketi	94	4912
günün bulmacasi	4988
günün haberleri	4883
günün kelimesi	4988
günün sudokusu	4988
günün özeti	4883
głosuj	94	3806
głośność	3817
gợi ý	5185
gửi	94	5184
gửi bài cho tòa soạn	5256
gửi bài viết	5256
gửi bình luận	5184	5205
gửi bình luận của bạn	5204
gửi cho bạn bè	5220
gửi email	5173
gửi góp ý	5228
gửi phản hồi	5228
gửi thành công	5251
gửi tin bài	5256
gửi trả lời	5228
gửi ý kiến	5184
gửi ý kiến của bạn	5228
gửi đi	5252
gửi ảnh cho chúng tôi	5256
""", 'h': """
haber bülteni	4919
haber güncelleniyor	4889
haberi arkadaşina hediye et	4874
haberi paylaş	5005
haberi özetle	4979
haberin devami aşağida	4926
haberin devami için kaydirin	4926
haberin devami için tiklayin	4886
haberin kilidini aç	4997
haberle ilgili diğer haberler	4888
haberlere dön	5000
hacer una donación mensual	1718
hacer una donación puntual	1718
hai già un account	2777
hai già votato	2871
halda nõusolekut	1788
hallitse evästeitä	2018
hang letöltése	2603
hanganyag letöltése	2603
hangerő	2604
hantera inställningar	4745
har du sett något	4773
harici içerik	4889
haritayi aç	4890
has arribat al límit d'articles gratuïts	447
has iniciado sesión	1625
has olvidado tu contraseña	1686
hasznos volt az összefoglaló	2535
hasznosnak találta a cikket	2535
hasło	3831
havi előfizetés	2618
havi fizetés	2618
havi rendszeres támogatás	2614
havi támogatás	2514
hayir teşekkürler	4863
hayir, teşekkürler	4863
haz una pregunta sobre este artículo	1627
he leído y acepto la política de privacidad	1648
he llegit i accepto la política de privacitat	431
he olvidado mi contraseña	1686
hela artikeln fortsätter nedan	4668
heli välja	1790
helskärm	4749
helskärmsläge	4748
helyesbítési szabályzat	2627
henüz abone değil misiniz	4967
hepsini gör	4889
her destek önemli	4965
her katki değerli	4965
her katki önemli	4965
her zaman göster	4953
hesap oluştur	4865
hi estàs d'acord? vota	435
hiba bejelentése	2627
hiba jelentése	2543	2627
hiba történt	2621
hiba történt, próbálja újra később	2620
hiba történt. próbálja újra	2620
hiba történt. próbálja újra később	2620
hibabejelentés	2627
hibás e-mail-cím	2620
hibát talált	2535
hibát talált a cikkben	2627
hibát találtál	2627
hibát találtál a cikkben	2627
hier reinhören	912
hinweis schließen	806
hirdetés	2527
hirdetés bezárása	2527
hirdetés elrejtése	2638
hirdetés jelentése	2638
hirdetés vége	2638
hirdetés, görgessen tovább	2527
hirdetésblokkolót használsz	2611
hirdetések engedélyezése	2613
hirdetések kikapcsolása	2638
hivatkozás másolva	2636
hivatkozás másolása	2636
hiển thị bài đăng	5239
hiển thị nội dung	5239
hiện phụ đề	5235
hjälp oss att rätta fel	4676
hlasitosť	4510
hlasovalo # lidí	593
hlasovalo # čtenářů	593
hlasovat v anketě	593
hlasovať	94	4501
hlasovať v ankete	4500
hlavná stránka	4525
hlavné správy	4449
hlavní stránka	626
hlavní zprávy	534
ho già donato	2771
ho già un account	2898
hogyan kapcsolhatom ki a hirdetésblokkolót	2611
hogyan védjük forrásainkat	2627
hoje não	3869
hoppa till huvudinnehåll	4768
hoppa till innehåll	4686
hoppa till innehållet	4768
hoppa över inlägg från facebook	4686
hoppa över inlägg från instagram	4686
hoppa över inlägg från x	4686
hors-séries, livres, affiches	2169
hozzáadás a kedvenc forrásokhoz	2633
hozzáadás a témáimhoz	2633
hozzáadás preferált forrásként	2633
hozzájárulás kezelése	2595
hozzájárulás módosítása	2595
hozzájárulás visszavonása	2595
hozzájárulások kezelése	2595
hozzászólok	2535
hozzászólás	2535
hozzászólás elküldése	2631
hozzászólás jelentése	2631
hozzászólás küldése	2631
hozzászólási szabályzat	2631
hozzászólások	2535
hozzászólások megjelenítése	2631
hozzászólások megtekintése	2535
hrajte zodpovědně	523
hrať	4501
hrať teraz	4500
hrát	596
hrát teď	593
hvala za sporočilo	4622
hvala za vaš glas	4402	4602
hver krone hjælper	769
hver krone tæller	769
hvert bidrag hjælper	769
hylkää	1952
hylkää kaikki	1952
hyppää reseptiin	64
hyppää sisältöön	2044
hyväksy	1952
hyväksy evästeet	1952
hyväksy ja jatka	2018
hyväksy ja näytä	2018
hyväksy ja sulje	2018
hyväksy kaikki	1952
hátralévő idő	2604
hátralévő idő #	2603
hátralévő idő -#	2603
hämta på google play	4750
här kan du kommentera artikeln	4676
hääleta	94
håll dig uppdaterad	4657
håll mig inloggad	4762
hình tiếp theo	5273
hírfolyam	2539
hírlevelek	2545
hírlevél	2545
hírlevél-feliratkozás	2545
hívj meg minket egy kávéra	2614
hívjon meg minket egy kávéra	2614
hören sie diesen artikel	912
hør saken	3576
hết quảng cáo	5234
hủy bất cứ lúc nào	5249
hủy trả lời	5205
""", 'i': """
i den här artikeln	4768
i più commentati	2813
i più letti	2813
i più letti della settimana	2865
i più visti	2813
iba nevyhnutné	4506
iba pre predplatiteľov	4445
ich unterstütze schon	806
identifícate	1652
idi na sadržaj	4424
időtartam	2604
időtartam #	2604
ielikt grozā	3333
ielogojies, lai komentētu	3302
ielādēt ierakstu	3335
ielādēt saturu	3335
ielādēt vēl	3348
ienākt	3296
ienākt ar facebook	3344
ienākt ar google	3344
iepriekšējais attēls	3348
iepriekšējais raksts	3348
iepriekšējā lapa	3348
iesakām	3298
ieslēgt paziņojumus	3340
ieslēgt skaņu	3337
iesūti fotogrāfijas	3349
iesūti ziņu	3349
iesūtīt ziņu	3349
iesūtīt ziņu anonīmi	3349
ievadiet derīgu e-pasta adresi	3346
ieși din ecran complet	4122
igal reedel. tasuta. ilma spämmita	1799
igen, kérek	2610
igen, kérem	2610
igen, köszönöm	2610
ignorar anúncio	4023
ignorer la publicité	2249
ihre meinung zählt	857
ihre stimme wurde gezählt	94	988
ikke abonnent ennå	3678
ikke gå glipp av	3598
ikke nå	3559	3671
ikmēneša ziedojums	3343
il più popolare	2899
il più scelto	2898
il tuo browser non può riprodurre il video	2835
il tuo commento sarà pubblicato dopo l'approvazione	2850
il tuo messaggio è stato inviato	2900
il tuo voto è stato inviato	2871
il tuo voto è stato registrato	2871
iletişim	4882	4899
ilgili içerikler	4883
ilginizi çekebilecek haberler	4883
ilginizi çekebilir	4883
ilmoita asiavirheestä	1959
ilmoita virheestä	1959
im browser öffnen	1042
image précédente	2257
imaginea anterioară	4172
imaginea următoare	4172
imam račun	4418	4619
imate namig? pišite nam	4628
imate priču za nas	4427
imię	3834
imię i nazwisko	3834
impossible de charger la vidéo	2249
impossible de lire la vidéo	2249
imprimir artículo	1655
imprimir esta matéria	3963
in bài	5173
in bài viết	5173
in công thức	64
in trang này	5220
inbäddat innehåll	4745
indhold fra annoncør	792
indholdet er ikke tilgængeligt	754
indlæg fra facebook	697
indlæg fra instagram	697
indlæs flere	697
indlæs indhold	754
indlæs opslag	754
indlæs video	754
indlæser afspiller	757
indlæser video	757
indtast beløb	768
inga kommentarer än	4779
ingen åsikt	4738
ingresá	1652
ingyen, minden héten	2547
ingyen, spam nélkül	2620
ingyenes regisztráció	2518
ingyenes szállítás	2593
inicia la sessió per comentar	453
inicia sesión	1552
inicia sesión con google	1685
inicia sesión para comentar	1659
inicia sessió	419
inicia sessió amb google	478
iniciar reproducción	1714
iniciar reprodução	4023
iniciar sesión	1552
iniciar sesión con apple	1652
iniciar sesión con facebook	1652
iniciar sesión con google	1652
iniciar sessão	3874
inicie sesión	1552
inläst av en syntetisk röst	4748
inne artykuły	3750
innehåll från annonsör	4784
innehåll från våra partner	4784
innehållet kan inte visas	4745
innehållet är skyddat av upphovsrätt	4715
innhold fra annonsør	3608
innhold fra våre annonsører	3699
innhold fra våre partnere	3699
inscription confirmée	2255
inscription à la newsletter	2093
inscrivez-vous à notre newsletter	2093
inscrição confirmada	4029
inscrição realizada com sucesso	3996
insira o seu endereço de email	3956
insira um e-mail válido	3996
instagram-bejegyzés betöltése	2598
instagramで見る	3078
instagramの投稿を読み込む	3047
instagram에서 보기	3210
instagram에서 이 게시물 보기	3210
instalează aplicația	4099
inställningar	4670
inte prenumerant än	4762
integritetsinställningar	4745
introdu emailul tău	4170
introduce tu correo electrónico	1720
introduce un correo electrónico válido	1687
introduce un correo válido	1687
introduce un email válido	1648
introduceți adresa de email	4170
introduceți o adresă de email validă	4145
introdueix un correu vàlid	480
intră în cont	4055
invítanos a un café	1547
iná suma	4516
início	3917
ir a la galería	1691
ir a la página de donaciones	1681
ir para a navegação	3915
ir para a página de doações	3990
ir para a página de donativos	3990
ir para o conteúdo	3917
ir para o conteúdo principal	3915
ir para o rodapé	3915
irány a bolt	2592
irányítószám	2621
isključi zvuk	4409
isključio sam blokator oglasa	4414
isključite adblock	4414
isključite blokator oglasa	4414
ispiši	4351
ispiši recept	64
ispiši članak	4435
ispravci i pojašnjenja	4427
isso foi útil	3966
istediğin zaman iptal et	4967
istediğiniz zaman abonelikten çikabilirsiniz	4919
istediğiniz zaman iptal edin	4865
isto foi útil	3966
iz naše trgovine	4405	4605
iz našeg shopa	4405
izberi naročnino	4619
izberite naročnino	4619
izbor uredništva	4553
izdrukāt	3301
izmēģini # dienas bez maksas	3296
izslēdziet reklāmu bloķētāju	3342
izslēgt skaņu	3337
izveidots ar mākslīgo intelektu	3350
izvēlies abonementu	3344
izvēlies summu	3343
izvēlieties abonementu	3344
izvēlieties summu	3343
izvēlēties plānu	3344
içeriğe geç	4889
içeriği görüntüle	4953
içeriği göster	4953
içeriği yükle	4953
iş birliği	4876
iş birliğiyle	4984
iš mūsų parduotuvės	3265
iš mūsų partnerių	3288
išbandykite # dienų nemokamai	3227
išjungiau reklamos blokavimą	3274
išjungti garsą	3269
išjunkite reklamos blokavimą	3274
išorinis turinys	3245
išsaugoti	3232
išsaugoti nustatymus	3267
išsaugoti pasirinkimą	3267
išsaugoti straipsnį	3232
išsaugoti vėlesniam laikui	3286
išversta automatiškai	3283
išversta dirbtinio intelekto	3283
""", 'j': """
j'ai déjà donné	2071
j'ai déjà un compte	2082
j'ai désactivé adblock	2213
j'ai désactivé mon adblock	2213
j'ai désactivé mon bloqueur	2213
ja hi estàs subscrit	447
ja hi estàs subscrit? entra	447
ja n'ets subscriptor? inicia sessió	419
ja tens compte? inicia sessió	447
ja, gärna	4754
ja, slå på	4754
jaa sähköpostilla	2057
jaa twitterissä	1946
jaa x:ssä	1946
jag förstår	4670
jag har stängt av annonsblockeraren	4755
jag har stängt av den	4758
jag har stängt av min annonsblockerare	4755
jag stödjer redan	4645
jaga sõbraga	1752
jak chronimy nasze źródła	3841
jak chronimy źródła	3841
jak chráníme své zdroje	631
jak chráníme zdroje	631
jak to zrobić	3823
jak vypnout blokování reklam	613
jak wyłączyć adblocka	3822	3823
jak wyłączyć blokowanie reklam	3822
jakość	3817
jatka sähköpostilla	2037
jau turiu paskyrą	3277
jaunākie	3298
jaunākie vispirms	3351
jautā mākslīgajam intelektam	3302
javascript ei ole käytössä	2021
javascript er slået fra	757
javascript er slått av	3665
javascript està desactivat	464
javascript ir izslēgts	3337
javascript išjungtas	3269
javascript je isključen	4409
javascript je vypnutý	605
javascript jest wyłączony	3816
javascript måste vara påslaget	4748
javascript on pois päältä	2021
javascript on välja lülitatud	1790
javascript är avstängt	4748
javascript är inaktiverat	4748
javascript đã bị tắt	5239
javascript вимкнено	5119
javascript е изключен	317
javascript отключен	4296
javascript отключён	4296
javascript מושבת	2366
javascript ถูกปิดใช้งาน	4836
javascriptが無効になっています	3047
javascript已停用	5384
javascript已禁用	5384
javítások és pontosítások	2627
je commande ce numéro	2170
je consens au traitement de mes données	2221
je découvre l'offre	2254
je découvre les offres	2254
je fais un don défiscalisé	2215
je gère mes choix	2126
je gère mes cookies	2122
je m'équipe	2240
je paramètre mes choix	2126
je soutiens déjà	2071
jede spende zählt	927
jede unterstützung hilft	1011
jeder beitrag zählt	927
jeder euro zählt	927
jederzeit kündbar	1014
jednorazový dar	4516
jednorazový príspevok	4517
jednorázový dar	616
jednorázově	505
jednou týdně, zdarma	514
jeg forstår	3587
jeg har slået den fra	767
jeg har slået min adblocker fra	765
jeg har slått av annonseblokkering	3673
jeg har slått den av	3674
jeg støtter allerede	654	3559
jegyek itt kaphatók	2541
jegyvásárlás	2593
jelenlegi idő	2604
jelenlegi idő #	2603
jelentkezzen be vagy regisztráljon	2518
jelentés	2632
jelszó	2618
jelszó megjelenítése	2617
jen nezbytné cookies	602
jen pro předplatitele	507
jesteś już prenumeratorem	3830
jesteś już subskrybentem	3830
jetzt angebot wählen	935
jetzt anhören	837
jetzt reinhören	912
jetzt rätseln	988
jetzt unterstützen	807
ještě nemáte předplatné	619
ještě nemáte účet	619
jiná částka	616
již jste hlasovali	593
již mám předplatné	507
již mám předplatné, přihlásit se	508
již máte předplatné	508
jméno	624
jméno a příjmení	624
joacă acum	4117
joacă gratuit	4117
joacă responsabil	4160
jobs in ihrer nähe	910
jogar grátis	3969
jogue grátis	3969
jokainen euro on tärkeä	2035
jokainen lahjoitus on tärkeä	2035
jokin meni pieleen. yritä uudelleen	2041
jokin meni vikaan. yritä uudelleen	2041
jotain meni vikaan. yritä myöhemmin uudelleen	2041
jotain meni vikaan. yritä uudelleen	2041
još nema komentara	4431
još nemate račun	4418
još niste pretplatnik	4418
još vesti	4348
još vijesti	4348
jsem předplatitel, přihlásit se	508
jste už předplatitel	619
junte-se à conversa	3952
jurnalismul de calitate costă	4104
juttu jatkuu kuvan jälkeen	1949
juttu jatkuu mainoksen jälkeen	1949
juttu jatkuu videon jälkeen	1949
juttu on luettu koneäänellä	2021
juttua päivitetään	1949
jutun lukee koneääni	1946
jutun lukee synteettinen ääni	2021
jutun lukee tekoäly	2021
jutun lukee tekoälyääni	1946
jutun voi myös kuunnella	1946
już głosowałeś	3803
już obserwujesz	3849
już wspieram	3712
już wyłączyłem	3826
já desativei	3987
já desativei o bloqueador	3987
já doei	3869
já está inscrito	4029
já nas bancas	3942
já segue este autor	4008
já segue este tema	4008
já sou apoiador	3869
já sou assinante	3874
já tem conta	3874
já tem uma conta	3874
já tenho conta	3994
já votou	3967
já é assinante? faça login	3874
já é subscritor	3961
já é subscritor? inicie sessão	3961
játssz most	2586
játék indítása	2586
jährlich abgerechnet	1013
jährliche abrechnung	1014
jährliche zahlung	1014
jälgi autorit	1805
jälgi teemat	1805
jälgid juba	1805
jälgid seda teemat	1805
jäljellä oleva aika	2021
jäljellä oleva aika #	2021
jäljellä oleva aika -#	2021
jäljentäminen kielletty	2049
järelejäänud aeg	1791
järelejäänud aeg -#	1790
järgmine artikkel	1801
järgmine leht	1801
järgmine pilt	1801
järgmine video	1790
järjestys	2054
järjestä	2054
jäsenetu	2015
jäta mind meelde	1797
jätka apple'iga	1797
jätka facebookiga	1797
jätka google'iga	1797
jätä kommentti	1959
jūs izmantojat reklāmu bloķētāju	3342
jūs jau balsavote	3263
jūs jau esat nobalsojis	3331
jūs naudojate reklamos blokavimo programą	3274
jūs sekate šią temą	3285
jūs sekojat šai tēmai	3352
jūsu balss ir ieskaitīta	3331
jūsu balss ir pieņemta	3331
jūsu e-pasta adrese	3346
jūsu e-pasts	3346
jūsu vārds	3347
jūsu ziņa	3347
jūsų balsas užskaitytas	3263
jūsų balsas įskaitytas	3263
jūsų el. paštas	3252
jūsų el. pašto adresas	3252
jūsų vardas	3280
jūsų žinutė	3280
""", 'k': """
k tématu	534
k téme	4449
kaikki oikeudet pidätetty	2049
kaip išjungti reklamos blokavimą	3274
kaip saugome šaltinius	3282
kakinställningar	4745
kako isključiti adblock	4414
kako isključiti blokator oglasa	4414
kako štitimo izvore	4427
kako štitimo svoje izvore	4427
kalan süre	4951
kapcsolat a szerkesztőséggel	2627
kapcsolat a szerzővel	2623
kapcsold ki a reklámblokkolót	2611
kapcsolja ki a hirdetésblokkolót	2611
kapcsolódó	2539
kapcsolódó cikk	2539
kapcsolódó cikkek	2539
kapcsolódó tartalom	2539
kapcsolódó témák	2539
karte öffnen	871
kas kokkuvõte oli kasulik	1753
kas mėnesį remti	3275
kategóriák	2539
katrs eiro ir svarīgs	3343
katrs eiro palīdz	3343
katrs ziedojums palīdz	3343
katru piektdienu. bez maksas. bez surogātpasta	3346
katso kuvat tästä	1964
katso myös	1962
katso video tästä	1964
katso video yltä	1964
kattintson a nagyításhoz	2623
kaupallinen sisältö	2059
kaupallinen yhteistyö	90	1949
kaupallisen kumppanin sisältö	2059
kaut kas nogāja greizi. mēģiniet vēlreiz	3346
kaydiniz için teşekkürler	4919
każda wpłata pomaga	3828
każda wpłata się liczy	3828
każda złotówka pomaga	3828
każda złotówka się liczy	3828
każde wsparcie się liczy	3828
každou neděli, zdarma	514
každá koruna pomáhá	617
každá koruna se počítá	617
každé euro pomáha	4517
každé euro sa počíta	4517
každé pondělí, zdarma	514
každé ráno, zdarma	514
každý dar pomáha	4517
každý dar pomáhá	617
každý piatok. zadarmo. bez spamu	4522
každý príspevok pomáha	4517
každý príspevok sa počíta	4517
každý pátek do e-mailu	514
každý pátek, zdarma	514
každý pátek. zdarma. bez spamu	623
každý příspěvek pomáhá	617
každý příspěvek se počítá	617
každý týden, zdarma	514
kažkas nutiko. bandykite dar kartą	3279
kdykoli lze zrušit	508
kdykoliv lze zrušit	508
kdykoliv můžete zrušit	619
keela kõik	1789
keeldu kõigist	1789
keisti sutikimą	3267
keisti šrifto dydį	3286
kenttä on pakollinen	2041
kereskedelmi együttműködés	2593
keresztnév	2621
keresztrejtvény	2589
keresés	2541
keskeytä	2022
keskustelu on päättynyt	2053
keskustelun säännöt	2053
kevesebb mutatása	2623
kezdőlap	2541
không phải bây giờ	5163
không spam	5251
không thể hiển thị nội dung này	5239
không thể phát video	5235
không thể phát video này	5235
không thể tải video	5269
không, cảm ơn	5163
ki kan gjøre feil	3691
ki-antworten können fehler enthalten	1028
ki-übersetzung	1029
ki-übersicht	900
kiekvieną penktadienį. nemokamai. be šlamšto	3279
kiellä kaikki	2019
kiitos viestistäsi	2041
kiitos äänestämisestä	2006
kiitos äänestäsi	94	2006
kiitos! tarkista sähköpostisi	2041
kijelentkezés	19
kikapcsoltam a hirdetésblokkolót	2611
kingi artikkel sõbrale	1752
kinyitás	2543
kipróbálom	2518
kirjaudu sisään	1935
kirjaudu sähköpostilla	2037
kirjoita sähköpostiosoitteesi	1938
kitas vaizdo įrašas	3269
kitöltöm a kvízt	2586
kiválasztom	2618
kiválasztás	2618
kizárólag előfizetőknek	2617
kişisel verilerimin işlenmesini kabul ediyorum	4969
kiểm tra hộp thư của bạn	5251
kiểm tra kiến thức của bạn	5231
kjøp abonnement	3563
kjøp billett	3659
kjøp billetter	3659
kjøp billetter her	3659
kjøp boka	3659
kjøp boken	3659
kjøp her	3659
kjøp lisens	3689
kjøp nå	3659
kjøp rettigheter	3689
kjøp tilgang	3563
klausies podkāstu	3303
klausies podkāstu šeit	3303
klausies šo rakstu	3301
klausies šo rakstu (# min	3301
klausykite tinklalaidės	3234
klausykite tinklalaidės čia	3234
klausykitės straipsnio	3232
klausīties	3301
klausīties rakstu	3301
kliknij, aby powiększyć	3836
kliknutím zväčšíte	4525
kliknutím zvětšíte	626
klippet er ikke længere tilgængeligt	757
klippet är inte längre tillgängligt	4748
ključne besede	4553
ključne reči	4348
ključne riječi	4348
klíčová slova	534
kniha s věnováním autora	523
knihkupectví	522
kodex diskutujících	638
kodėl matau šią reklamą	3288
kohustuslik väli	1799
kohustuslikud väljad	1799
kokeile # päivää maksutta	1935
kokkuvõtte tegi tehisintellekt	1803
koko näyttö	2022
kolačići	4364
kom ihåg mig	4763
komentarai uždaryti	3284
komentariši	4432
komentarų dar nėra	3284
komentarų nėra	3284
komentavimas išjungtas	3233
komentavimas uždarytas	3284
komentavimo taisyklės	3233
komentiranje je onemogućeno	4431
komentovať	4536
komentáre	4452
komentář	532
komentáře	532
komentāri	3296
komentāri ir slēgti	3351
komentāru vēl nav	3351
komentēt	3296
komentēšana ir slēgta	3302
komentēšanas noteikumi	3302
komercijalni sadržaj	4437
komerčné oznámenie	4448
komerční obsah	644
komerční prezentace	644
komerční sdělení	90	521
komerční článek	644
komerčný obsah	4540
komerčný článok	4540
komment jelentése	2631
komment küldése	2631
komment írása	2631
kommentar gelöscht	1030
kommentarer blir gjennomgått før publisering	3601
kommentarerna förhandsmodereras	4676
kommentarerna är stängda	4779
kommentek megjelenítése	2631
kommentek megtekintése	2535
kommentelési szabályzat	2535
kommentoi ensimmäisenä	2053
kommentoinnin säännöt	2053
kommentointi on päättynyt	2053
kommentér	686
kommersiellt innehåll	4784
konekäännetty	2051
konekäännös	2052
kontakt z redakcją	3841
kontakta författaren	4768
kontaktirajte uredništvo	4628
kontaktovať autora	4525
kontaktovať redakciu	4529
kontynuuj bez wyłączania	3822
koostöö	1756
kopiera gåvolänk	4783
kopiera länk	4664
kopiera länken	4664
kopiering förbjuden	4774
kopijuoti draudžiama	3289
kopijuoti nuorodą	3227
kopioitu leikepöydälle	2057
kopiraj povezavo do članka	4556
kopirano u međuspremnik	4435
kopirano v odložišče	4635
kopiér link	669
kopiér linket	669
kopsavilkumu veidojis mākslīgais intelekts	3350
kopírovanie zakázané	4530
kopírovat odkaz	517	518
kopírovať odkaz	4452
kopírování zakázáno	632
kopēt saiti	3296
kopēšana aizliegta	3356
korisničko ime	4419
korisničko ime ili e-mail	4418
korzyść dla prenumeratorów	3809
korábban írtunk róla	2539
kostenlos und jederzeit kündbar	1015
kosárba	2529
kosárba rakom	2592
kosárba teszem	2592
koupit aktuální vydání	599
koupit lístky	599
koupit nyní	599
koupit časopis	599
kreiraj račun	4341
kreirano uz pomoć ai	4430
kreirano uz pomoć umjetne inteligencije	4430
kreuzworträtsel	990
križaljka	4403
križanka	4603
krzyżówka	3806
krížovka	4501
książka z autografem	3732
książka z autografem autora	3732
książki z autografem	3732
księgarnia	3733
księgarnia internetowa	3733
kuidas reklaamiblokeerija välja lülitada	1795
kullanim koşullari	4877	4899
kumppanin sisältö	2059
kumppanisisältö	2059
kun nødvendige	3662
kun nødvendige cookies	754
kup dostęp	3716
kup książkę	3809
kup licencję	3842
kup licencję na publikację	3842
kup tę książkę	3809
kup w księgarni	3732
kupi naročnino	4549
kupte nám kávu	616
kuula taskuhäälingut	1754
kuuntele podcast tästä	1964
kvíz dne	593
kvíz dňa	4500
kvíz indítása	2586
kvíz kitöltése	2586
kyllä kiitos	2028
kyllä, kiitos	2028
kysy tekoälyltä	1959
kytke ilmoitukset päälle	2025
käyttäjätunnus	2039
käyttäjätunnus tai sähköposti	2037
käyttöehdot	1952
käytä etu	1950
käytät mainonnanestoa	2032
käytät mainosten esto-ohjelmaa	2029
käytät mainosten estoa	2029
käytät mainostenesto-ohjelmaa	2029
käännetty automaattisesti	2051
käännetty tekoälyllä	2051
kép #/#	2622
kép a képben	2604
kép megtekintése	2622
kép nagyítása	2623
kép: #/#	2622
képaláírás megjelenítése	2623
képek megtekintése	2622
kér értesítést	2607
kérdezze ai-asszisztensünket	2535
kérek értesítést	2607	2608
kérem a hírlevelet	2545
kérjük, adjon meg érvényes e-mail-címet	2620
kérjük, kapcsolja ki a hirdetésblokkolót	2611
kérjük, töltse ki ezt a mezőt	2620
később	2610
kích thước chữ	68
kódex diskutujúcich	4535
kõik artiklid	1801
kõik autori artiklid	1801
kõik kommentaarid	1804
kõik õigused reserveeritud	1809
könyvajánló	2529
könyvesbolt	2529
könyváruház	2529
köp	4650
köp biljett	4741
köp biljetter	4741
köp biljetter här	4741
köp boken	4741
köp boken här	4741
köp din biljett	4741
köp här	4741
köp licens	4774
köp rättigheter	4774
köszönjük a feliratkozást	2545
köszönjük a regisztrációt	2620
köszönjük a szavazatodat	2586
köszönjük a szavazatot	94
köszönjük a szavazatát	94	2586
köszönjük az üzenetet	2620
köszönjük üzenetét	2620
köszönjük! ellenőrizze postafiókját	2620
köszönjük, hogy feliratkozott	2620
köszönjük, hogy feliratkoztál	2620
köszönjük, hogy szavazott	2586
köszönjük, hogy szavaztál	2586
köszönöm, nem	2513
kötelező	2621
kötelező kitölteni	2620
kötelező mező	2620
kötelező mezők	2620
kövesd a témát	2633
kövesse a témát	2633
kövesse élőben	2623
követed	2635
követem	2635
követem a szerzőt	2633
követem a témát	2633
következő	2541
következő cikk	2539
következő fotó	2623
következő kép	2623
következő oldal	2623
következő videó	2603
követve	2634
követés	2635
követés leállítása	2633
követés megszüntetése	2633
közlemény: adomány	2614
közlemény: támogatás	2614
køb abonnement	658
køb adgang	658
køb billet	751
køb billet her	751
køb billetter	751
køb billetter her	751
køb bogen	751
køb bogen her	751
køb her	751
køb licens	782
køb nu	751
køb rettigheder	782
kúpiť e-knihu	4504
kúpiť knihu	4504
kúpiť licenciu	4530
kúpiť lístky	4504
kúpiť predplatné	4445
kúpiť teraz	4504
kúpiť vstupenku	4504
kúpiť vstupenky	4504
kúpiť časopis	4504
kúpte nám kávu	4516
kúpte si knihu	4504
kúpte si vstupenky	4504
küfür, hakaret içeren yorumlar onaylanmamaktadir	4882
küldd be a fotóidat	2627
küldd el egy barátodnak	2636
küldd tovább a cikket	2525
küldje be fotóit	2627
küldje el barátjának	2524
küldje el fotóit	2627
küldje el ismerősének	2525
küldjön névtelen üzenetet	2627
küldjön tippet	2627
küldés	94	2524	2621
küldés e-mailben	2524
küldés whatsappon	2636
külső tartalom	2541
künye	4877	4899
küpsiste kasutamine	1788
küpsiste seaded	1765
küsi tehisarult	1753
küsitlus	95
küsitluse tulemused	1791
kā izslēgt reklāmu bloķētāju	3342
kā mēs sargājam avotus	3349
kā tev patika raksts	3302
kā tu domā? balso	3303
kāpēc es redzu šo reklāmu	3355
ką manote? balsuokite	3234
křížovka	596
kết quả bình chọn	5266
kết quả thăm dò	5266
kết thúc quảng cáo	5234
""", 'l': """
l'accès à tous les articles	2254
l'offre intégrale	2254
la discussione è chiusa	2807
la donazione è detraibile	2894
la encuesta del día	1593
la lecture automatique est désactivée	2249
la más popular	1686
la nota continúa después del anuncio	1584
la noticia continúa abajo	1731
la noticia continúa debajo	1731
la notícia continua a sota	459
la palabra del día	1707
la pregunta del día	94
la pubblicità continua	2943
la publicidad continúa	1731
la rédaction n'a pas participé	2266
la rédaction vous conseille	2134
la sélection de la rédaction	2134
la tua richiesta è stata inviata	2933
la vidéo commence dans #	2249
la vidéo ne peut pas être lue	2203
labojumi un precizējumi	3349
ladda inlägg	4745
ladda inlägget	4745
ladda innehåll	4745
ladda innehållet	4745
ladda ned på google play	4750
lae äpp alla	1792
lahenda ristsõna	1784
lahjoita artikkeli ystävälle	1946
lai komentētu, ielogojies	3302
lai komentētu, pieslēdzies	3302
laisser une réponse	2195
laita ilmoitukset päälle	2025
lancer la vidéo	2249
lap tetejére	2623
las más leídas	1597
las más leídas de hoy	1656
las noticias más leídas	1656
lasa sintētiska balss	3337
lasi arī	3298
lasi bez ierobežojumiem	3344
lasi bez reklāmām	3355
lasi komentārus	3302
lasi tālāk	3296
lasi vairāk šeit	3303
lasi vēl	3298
lasiet arī	3298
lasiet vēl	3298
last inn siden på nytt	3674
last siden på nytt	3674
lasă un comentariu	4070
lasă un răspuns	4114
lasīt komentārus	3302
lasīt tālāk	3303
lasīt vairāk	3303
lasīt visu rakstu	3348
lasīt vēlāk	3301
lasītākie	3298
lataa lisää	1964
lataa sisältö	2018
lataa ääni	2021
lautstärke	1001
lavet ved hjælp af ai	784
le choix de la rédaction	2134
le club des abonnés	2201
le journal numérique	2082
le lecteur vidéo est en cours de chargement	2203
le lien a été copié	2186
le lien a été copié dans le presse-papiers	2186
le notizie più lette	2865
le più lette	2813
le za naročnike	4619
lea también	1597
lecteur vidéo	2249
lecture limitée	2084
lecture réservée aux abonnés	2084
lee sin límites	1652
lee también	1597
leer artículo completo	1603
leer el artículo completo	1691
leer el siguiente artículo	1722
leer más	1603
leer siguiente artículo	1722
leer también	1597
leer transcripción	1666
legfrissebb elöl	2631
legfrissebb hírek	2539
leggi di più	2818
leggi più tardi	2863
legjobb ajánlat	2618
legjobb ár	2618
legnépszerűbb	2539	2618	2632
legrégebbi	2632
legrégebbi elöl	2631
legújabb	2632
legújabb elöl	2631
leia a matéria completa	3964
leia a notícia completa	4000
leia as notícias no aplicativo	3954
leia também	3912
leisti pranešimus	3272
leisti vaizdo įrašą	3269
leitor de vídeo	4023
leitor de áudio	4023
lejupielādēt app store	3339
lejupielādēt audio	3337
lejupielādēt lietotni	3339
lejupielādēt no app store	3339
lejupielādēt no google play	3339
lejátszás	2604
lejátszási sebesség	2603
len nevyhnutné cookies	4506
len pre predplatiteľov	4445
ler grátis	4028
ler o próximo artigo	4031
ler próximo artigo	4031
ler transcrição	3975
les choix de la rédaction	2134
les commentaires sont réservés aux abonnés	2242
les den først i appen	3667
les først i appen	3667
les lecteurs ont aussi consulté	2188
les mieux notés	2196
les mots croisés du jour	2243
les més llegides	450
les også	3598
les plus commentés	2134
les plus consultés	2225
les plus partagés	2134
les plus récents	2196
les prix indiqués sont susceptibles d'évoluer	2170
les résultats du vote	2242
les våre debattregler	3592
letiltás	2610
letna naročnina	4620
letno plačilo	4620
letölthető a google play áruházból	2605
letölthető az app store-ból	2605
letöltés az app store-ból	2605
leído por una voz sintética	1666
leído por voz sintética	1666
li e aceito a política de privacidade	3956
libovolná částka	616
licenc vásárlása	2628
licencja na publikację	3842
liczy się każda wpłata	3828
liczy się każda złotówka	3828
lido por uma voz sintética	3975
lielāks teksts	3353
lien copié	2112
lien copié dans le presse-papiers	2186
lietošanas noteikumi	3313
liitudes nõustud kasutustingimustega	1772
liity jäseneksi	1933
likęs laikas	3270
likęs laikas -#	3269
lineでシェア	2973
lineでシェアする	3020
lineでログイン	3060
lineで共有	3074
lineで送る	2973
link a vágólapra másolva	2524
link bài gốc	5220
link copiado para a área de transferência	3963
link kopiëren	3388
link másolva	2524
link másolása	2524
link został skopiowany	3851
lire l'article précédent	2257
lire la suite pour #€	2082
lire la vidéo	2138
lire à haute voix	2112
lire également	2134
lisätiedot	1965
lisää aiheesta	1962
lisää artikkeleita	2044
lisää ensisijaiseksi lähteeksi	2055
lisää kirjoittajalta	2044
lisää kommentti	2053
lisää omiin aiheisiin	2055
lisää ostoskoriin	2015
lisää samalta kirjoittajalta	2044
lisää suosikkilähteeksi	2055
livrare gratuită	4160
liên hệ	5184
liên hệ quảng cáo	5256
liên hệ tòa soạn	5256
liên hệ với tòa soạn	5256
liên kết tài trợ	5224
liên quan	5185
ljud på	4749
ljudet är ai-genererat	4748
llegeix la transcripció	460
llegeix sense límits	447
llegeix també	422
llegir més	450
llegit per una veu sintètica	460
lo + leído	1597
lo esencial cada mañana	1720
lo más comentado	1597
lo más compartido	1597
lo más leído	1597
lo más popular	1597
lo más visto	1597
lo más visto hoy	1656
lo último	1597
locuri de muncă	4091
loe lähemalt	1754
loe lähemalt siit	1754
loe äpis	1792
loeb sünteetiline hääl	1790
logi sisse või loo konto	1747
los lectores también leyeron	1656
luba kõik	1765
luba kõik küpsised	1788
lubię to	3727	3848
lucrează cu noi	4091
lue keskustelun säännöt	1959
lue lisää	1962
lue lisää aiheesta	1962
lue myöhemmin	1946
lue myös	1962
lue vähemmän	2012
lugu jätkub pärast reklaami	1756
lugu täieneb	1754
lui écrire	2162
lukijana synteettinen ääni	2021
luotu tekoälyllä	2051
luôn cho phép	5239
luôn hiển thị	5239
luštit	596
luštit křížovku	593
lyd på	3666
lze kdykoli zrušit	508
làm bài trắc nghiệm	5231
làm mới trang	5245
làm trắc nghiệm	5231
lägg till i mina ämnen	4781
lägg till oss som föredragen källa	4781
lägg till som föredragen källa	4781
lähetä	94	2042
lähetä kommentti	2053
lähetä kuvasi	2048
lähetä palaute	2051
lähetä palautetta	2051
lähetä sähköpostilla	1946
lähetä viesti	2041
lähetä viesti toimittajalle	2044
lähetä vinkki	2048
lähetä vinkki nimettömänä	2048
lämna en kommentar	4676
lämna ett svar	4779
lämna feedback	4777
längd	4749
längd #	4749
länk kopierad	4664
länken har kopierats	4783
länken kopierad	4664
länken är kopierad	4664
läs den först i appen	4750
läs dokumentet	4687
läs domen	4687
läs först i appen	4750
läs hela	4768
läs hela artikeln	4686
läs hela texten	4686
läs hela texten här	4686
läs i webbläsaren	4791
läs in sidan igen	4758
läs kommentarer	4676
läs mer	4683	4686
läs mer om	4683
läs mindre	4738
läs också	4683
läs på webben	4791
läs senare	4664
läs transkription	4748
läs utan annonser	4784
läs vidare	4650	4683
läs våra kommentarsregler	4676
läs även	4683
läsarerbjudande	4741
läsarerbjudanden	4741
läsarfrågan	94	4734
läsarresa	4741
läsarresor	4741
lästid	4686
lästid # min	4686
lås artiklen op	771
lås op	658
lås op for artiklen	771
lås opp artikkelen	3563
lås opp saken	3563
lås upp	4763
lås upp artikeln	4650
låst artikel	4762
låst innehåll	4763
læg en kommentar	787
læg i kurv	751
læg i kurven	752
længde #	758
læs debatreglerne	686
læs debatreglerne her	686
læs den først i appen	759
læs først i appen	759
læs hele artiklen	697
læs i appen	759
læs i browser	797
læs kommentarer	686
læs mere	694	697
læs mere om	694
læs mindre	748
læs også	694
læs også disse artikler	694
læs senere	669
læs transskription	757
læs uden annoncer	792
læs uden grænser	771
læs uden reklamer	792
læs videre	658	694
læs vores regler for debatten	686
læserrejse	751
læserrejser	751
læsertilbud	751
læsetid # min	697
læst op af en syntetisk stemme	757
lên đầu trang	5188
líbí se mi	639
lõpeta jälgimine	1805
lös korsordet	4734
lösenord	4763
löysitkö virheen	2048
løs krydsord	743
løs krydsordet	743
løs kryssordet	3651
lùi # giây	5235
lúštiť krížovku	4500
lülita reklaamiblokeerija välja	1795
lülitasin reklaamiblokeerija välja	1795
lütfen geçerli bir e-posta adresi girin	4969
lūdzu, izslēdziet reklāmu bloķētāju	3342
lưu	5173
lưu bài	5173
lưu bài viết	5173
lưu bài để đọc sau	5220
lưu cài đặt	5239
lưu công thức	64
lưu tin	5210
lưu tùy chọn	5239
lấy link	5220
""", 'm': """
magari più tardi	2771
mai multe articole de același autor	4149
mai multe opțiuni	4069	4158
mai târziu	4051	4132
mainonnanesto käytössä	2032
mainonnanesto on käytössä	2032
mainos päättyy	1949
mainossisältö	1951
mainostajan sisältö	2059
mainosten estäminen käytössä	2032
mainīt burtu izmēru	3353
mainīt piekrišanu	3335
mais notícias	3912
mais opções	4011
mais opções de partilha	4010
maksettu mainossisältö	1951
maksettu sisältö	1949
maksettu yhteistyö	2059
maksettua mainossisältöä	1951
maksettua sisältöä	1951
mam już konto	3830
mam prenumeratę	3830
manas tēmas	3352
mantener la sesión iniciada	1685
mantener sesión iniciada	1685
manter sessão iniciada	3994
mantén la sessió iniciada	478
manşetler	4883
maschinell übersetzt	1028
maschinelle übersetzung	1029
masintõlgitud	1803
maskinoversættelse	786
maskinöversatt	4776
maskinöversättning	4778
masquer la publicité	2170
masquer les réponses	2195
masz już konto	3716
masz już konto? zaloguj się	3716
masz włączonego adblocka	3822
materialet er vernet etter åndsverkloven	3689
materialet är skyddat enligt lagen om upphovsrätt	4713
materialet är upphovsrättsskyddat	4714
materiał komercyjny	3853
materiał niedostępny	3816
materiał partnera	3731
materiał partnerski	3853
materiał promocyjny	3731
materiał płatny	3853
materiał sponsorowany	3731
materiał wideo niedostępny	3816
materiał zewnętrzny	3731
matéria exclusiva para assinantes	3961
matérias relacionadas	3912
mazāks teksts	3353
mağazamiz	4949
mağazaya git	4949
mašinski prevedeno	4430
mašīntulkots	3350
mažesnis tekstas	3286
me désabonner	2272
me désinscrire	2272
me ei saa seda sisu näidata	1788
me réabonner	2254
media społecznościowe	3728
medlemsförmån	4741
megjelenítés és elfogadás	2595
megnyitás	2543
megnyitás az alkalmazásban	2605
megnézem	2541
megnézem a galériát	2623
megnézem az ajánlatot	2592
megnézem az eredményt	2586
megnézem az árat	2592
megosztás	2524
megosztás a facebookon	2524
megosztás ajándékként	2636
megosztás e-mailben	2636
megosztás facebookon	2524
megosztás twitteren	2524
megosztás whatsappon	2636
megrendelem a könyvet	2530
megrendelés	2529
megveszem a könyvet	2592
mehr für dich	940
mehr für sie	940
meld deg av når som helst	3681
meld deg på	3570
meld deg på nyhetsbrevet	3570
meld meg på	3681
mentions légales	2122
mentés	2524
mentés későbbre	2524
menú	1603
menü	867	1020	2541	4889
menü schließen	867
menü öffnen	867
menüyü kapat	5000
mer från	4683
mer läsning	4683
merci ! votre message a bien été envoyé	2221
merci d'avoir voté	94	2174
merci de le désactiver pour continuer	2213
merci, votre vote a été pris en compte	2195
mergi la pagina de donații	4139
mergi la rețetă	64
mesajiniz başariyla gönderildi	4969
mesajiniz gönderildi	4969
mesajul dumneavoastră a fost trimis	4145
mesajul tău	4146
mesačne	4520
mesačná platba	4520
mesačné predplatné	4520
mesačný dar	4516
mesečna donacija	4416	4617
mesečna naročnina	4620
mesečna pretplata	4419
mesečno	4419	4620
mesečno plačilo	4620
messaggio pubblicitario con finalità promozionale	2842
mest läst	4683
mest lästa	4683
mest læst	694
mest læste	694
mest populär	4763
mest populärt	4763
mest populær	772	3679
mest populære	772	3679
mesterséges intelligencia készítette	2630
mesterséges intelligenciával készült	2630
metinė prenumerata	3278
mettre de côté	2267
mi donación	1718
mi készítette	2630
mi var kļūdīties	3350
mi által generált	2630
mi-összefoglaló	2541
micșorează textul	4158
mida sina arvad? hääleta	1754
midagi läks valesti. proovi uuesti	1799
miesięcznie	3831
miks ma seda reklaami näen	1808
miksi näen tämän mainoksen	2059
mina ämnen	4781
mind a # fotó megtekintése	2622
mind a # fotók megtekintése	2622
mind a # kép megtekintése	2622
mind a # képek megtekintése	2622
mind a fotó megtekintése	2622
mind a fotók megtekintése	2622
mind a kép megtekintése	2622
mind a képek megtekintése	2622
minden adomány számít	2615
minden forint segít	2615
minden forint számít	2615
minden hozzájárulás számít	2615
minden héten e-mailben	2547
minden héten, ingyen	2547
minden hétfőn, ingyen	2547
minden pénteken a postaládájában	2547
minden pénteken, ingyen	2547
minden pénteken. ingyen. spam nélkül	2620
minden reggel a postafiókjában	2547
minden reggel a postaládájában	2547
minden süti elfogadása	2595
minden támogatás segít	2615
mindet elutasítom	2596
mindig engedélyezem	2595
mindig engedélyezés	2595
mindig megjelenítem	2595
minn meg på det senere	3559
minőség	2604
mira el vídeo	441
mira también	1722
mit ki übersetzt	1028
mit paypal unterstützen	1010
mitä mieltä olet? äänestä	1964
miért látom ezt a hirdetést	2638
miễn phí vận chuyển	5264
miễn phí, không spam	5251
mjesečna donacija	4416
mjesečna pretplata	4419
mjesečno	4419
modalità di pagamento	2775
moderációs alapelvek	2631
moderálási elvek	2535
modifică preferințele cookie	4084
modifică setările	4166
modifier mes préférences	2164
modifier mes préférences de cookies	2125
modifier vos préférences	2207
modtag en notifikation, når vi skriver om emnet	697
modération a priori	2242
mogoče kasneje	4560
mogą cię zainteresować	3750
mohlo by se vám líbit	534
mohlo by vás také zajímat	534
mohlo by vás tiež zaujímať	4449
mohlo by vás zajímat	534
mohlo by vás zaujímať	4449
moje témata	640
moje témy	4537
mokama partnerystė	3288
molimo isključite blokator oglasa	4414
molimo vas, isključite adblock	4414
monatlich kündbar	935
montant personnalisé	2252
mostra aquesta publicació a instagram	431
mostra di più	2818
mostra els subtítols	460
mostra la publicació	464
mostra més	484
mostra'n més	423
mostrar comentários	3966
mostrar conteúdo	3979
mostrar conteúdo externo	3937
mostrar más	1603
mostrar o conteúdo	3979
mostrar subtítulos	1666
mot de passe oublié	2082
mots clés	2134
mots croisés	2200
mots croisés du jour	2243
mots fléchés	2200
mots mêlés	2200
mots-clés	2134
może cię zainteresować	3750
może później	3712
możesz zrezygnować w każdej chwili	3830
možda kasnije	4356
možda vas zanima	4348
možda će vas zanimati	4348
možete se odjaviti bilo kada	4421
možete se odjaviti u bilo kom trenutku	4421
možno neskôr	4456
možná později	504
mua sách	5234
mua sách tại đây	5234
mua trên lazada	5234
mua trên shopee	5234
mua trên tiki	5234
mua vé	5234
mua vé ngay	5234
muhabirin diğer haberleri	4900
muistuta myöhemmin	1932
mulțumim că ai votat	4114
mulțumim pentru feedback	4087
mulțumim pentru sprijin	4168
mulțumim pentru susținere	4168
mulțumim pentru vot	94	4114
mulțumim, mesajul a fost trimis	4145
mulțumim, te-ai abonat cu succes	4100
mutasd az eredményt	94	2586
mutass többet	2541
muuda küpsiste seadeid	1788
muut lukivat myös	1962
muuta evästeasetuksia	2018
mykistä	2022
myöhemmin	2028
mám predplatné	4519
mám předplatné	619
mám vypnuto	615
mám účet	619
már előfizető	2518
már kikapcsoltam	2613
már követed	2633
már követed ezt a témát	2633
már követi	2633	2635
már szavazott	2586
már szavaztál	2586
már van fiókom	2617
más	1603
más antiguos	1660
más artículos	1597
más artículos de este autor	1691
más artículos del autor	1621
más detalles	1604
más en	1597
más historias	1597
más información	1597
más leídas	1597
más leído	1597
más leídos	1597
más noticias	1597
más noticias de este autor	1691
más opciones	1586
más opciones para compartir	1701
más popular	1686
más recientes	1660
más sobre este tema	1597
más tarde	1546
más valorados	1660
más vistas	1597
más vistos	1597
más votados	1660
más összeg	2614
mások ezt olvassák	2539
mások ezt olvasták	2539
másolva	2637
másolás	2524
másolás tilos	2628
máte již účet	507
máte předplatné? přihlaste se	507
máte tip	631
máte už účet	619
máte zapnutý adblock	613
mã giảm giá	5274
mängi kohe	1784
märkasid viga	1802
märksõnad	1749
månadsgåva	4646
månadsvis	4763
månadsvis betalning	4763
månedlig	3679
månedlig betaling	3679
månedlig gave	3560
månedlig støtte	769
månedligt	772
månedligt bidrag	655
mångfaldigande förbjudet	4715
måske senere	654	762
måske vil du også kunne lide	694
még nem előfizető	2617
még nincs előfizetése	2617
még nincs fiókja	2617
még nincs fiókod	2617
még nincsenek hozzászólások	2631
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
método de pago	1550
métodos de pagamento	3872
métodos de pago	1550
mākslīgais intelekts var kļūdīties	3350
mākslīgā intelekta kopsavilkums	3303
mă abonez	4100
mărește fotografia	4149
mărește imaginea	4149
mărește textul	4158
mărime text	68
mēneša abonements	3345
mēs nevaram parādīt šo saturu	3335
mēģiniet vēlreiz	3346
mēģiniet vēlāk	3346
mėnesinė parama	3276
mėnesinė prenumerata	3278
měsíční dar	616
měsíční platba	620
měsíční předplatné	620
měsíčně	620
můj účet	507
můžete kdykoli zrušit	508
můžete kdykoliv zrušit	508
mọi đóng góp đều quý giá	5247
mỗi đóng góp đều quý giá	5247
một lần	5248
mới nhất	5185	5205
mời chúng tôi ly cà phê	5247
mời tác giả ly cà phê	5166
mời tác giả một ly cà phê	5166
mời tôi một ly cà phê	5166
mở	5189
mở khóa bài viết	5271
mở khóa bài viết này	5220
mở rộng	5188
mở trong ứng dụng	5241
mở ứng dụng	5241
""", 'n': """
na celú obrazovku	4509
na górę	3837
na hlavní stránku	626
na hlavnú stránku	4525
na stránku darov	4516
na stránku darů	616
na začiatok	4510
na začátek	606
na żywo	3817
nabídka pro čtenáře	599
nadaljevanje članka pod oglasom	4552
nagyobb betűk	2636
nagyítás	2604
nahlásit	639
nahlásit chybu	532
nahlásit komentář	638
nahlásit příspěvek	638
nahlásit reklamu	644
nahlásiť	4536
nahlásiť chybu	4452
nahlásiť komentár	4535
nahlásiť príspevok	4535
nahlásiť reklamu	4540
najboljši	4633
najchętniej czytane	3750
najchętniej czytane dziś	3750
najczęściej czytane	3750
najczęściej czytane artykuły	3750
najlepšia ponuka	4520
najlepšie	4536
najnovejše	4553
najnovejše novice	4553
najnovejši	4633
najnovejši najprej	4632
najnoviji članci	4348
najnovšie	4449	4536
najnovšie správy	4449
najnovšie články	4449
najnowsze artykuły	3750
najnowsze wiadomości	3750
najobľúbenejšie	4520	4536
najstarejši	4633
najstarejši najprej	4632
najstaršie	4536
najvýhodnejšie	4520
najčitanije	4348
najčitanije vesti	4348
najčitanije vijesti	4348
najčitanije vijesti dana	4348
najčítanejšie	4449
najčítanejšie články	4449
najčítanejšie články dňa	4449
naloži objavo	4607
naloži več	4625
naloži video	4607
naloži vsebino	4607
napi keresztrejtvény	2586
napiši komentar	4431	4632
napišite komentar	4556
napište autorovi	626
napište do redakce	631
napište komentář	638
napište redakci	631
napsat komentář	532
napísať autorovi	4525
napísať komentár	4535
napíšte autorovi	4525
napíšte do redakcie	4529
napíšte komentár	4535
napíšte redakcii	4529
naročena vsebina	4552
naroči knjigo	4605
naročite knjigo	4605
naročite se	4548
naročnina	4548
narração gerada por ia	4023
naruči knjigu	4405
naručite knjigu	4405
naskenujte qr kód	608
naskenujte qr kód a stáhněte si aplikaci	607
naslednji članek	4625
nastala chyba. skúste to neskôr	4522
nastala chyba. zkuste to prosím znovu	623
nastavenia súkromia	4506
nastavenie súkromia	4506
nastavení	526
nastavení cookies	526
nastavení ochrany soukromí	602
nastavení soukromí	602
nastavi bez isključivanja	4414
nastavi s google računom	4418
nastavi čitanje	4400
nastavi čitati	4400
nastavit jako preferovaný zdroj	640
nastavit upozornění	609
nastavite čitanje	4400
nastavite čitati	4400
nastavitve piškotkov	4568
nastaviť ako preferovaný zdroj	4537
nastaviť upozornenia	4512
następna strona	3753
następne wideo	3816
następne zdjęcie	3836
następny	3753
następny artykuł	3750
następny film	3816
nasza księgarnia	3733
natisni članek	4556
naudojate reklamos blokavimą	3274
naudojimo taisyklės	3245
naudojimosi taisyklės	3268
naujausi viršuje	3284
naujausios žinios	3229
naujienlaiškis	3252
nav komentāru	3351
načteno umělým hlasem	605
načtěte qr kód	608
načíst další	536
načíst další články	626
načíst mapu	529
načíst obsah	602
načíst příspěvek	602
načíst stránku znovu	615
načíst video	602
načíst více	626
načítava sa prehrávač	4509
načítava sa video	4509
načítať obsah	4506
načítať príspevok	4506
načítať viac	4525
načítať video	4506
načítať ďalšie	4525
načítám přehrávač	605
načítání videa	605
našli jste chybu	532
našli jste chybu v článku	631
našli jste v článku chybu	532
našli ste chybu	4529
našli ste chybu v článku	4529
našli ste v článku chybu	4529
naživo	4510
ne děkuji	504
ne ratez rien de l'actualité	2212
ne, ačiū	3273
ne, děkuji	504	610
ne, děkuju	610
nederīga e-pasta adrese	3346
nejdiskutovanější	534
nejlepší	639
nejlepší nabídka	620
nejnovější	534	639
nejnovější zprávy	534
nejnovější články	534
nejoblíbenější	620	639
nejstarší	639
nejvýhodnější	620
nejčtenější	534
nejčtenější články	534
nejčtenější články dne	534
nekaj je šlo narobe. poskusite pozneje	4622
nekaj je šlo narobe. poskusite znova	4622
nem kérem	2608
nem kötelező	2621
nem küldünk spamet	2620
nem, köszönöm	2513	2608
nemam mišljenje	4403
nemate račun	4418
nemaš račun	4418
nemám názor	596	4501
nemám účet	619
nemáte predplatné	4519
nemáte předplatné	619
nemáte účet	619
nenhum comentário	3903
neplatná e-mailová adresa	623
neplatný e-mail	623
nepovinné	624	4523
neskôr	4513
neteisingas el. pašto adresas	3279
neueste beiträge	864
neveljaven e-poštni naslov	4622
nešto je pošlo naopako. pokušajte ponovo	4421
nešto je pošlo po zlu. pokušajte ponovno	4421
nešto je pošlo po zlu. pokušajte ponovo	4421
nghe bài báo	5235
nghe bài viết	5210	5235
nghe nội dung bài viết	5235
nghe đọc bài	5210	5235
nhấn để bật tiếng	5269
nhận thông báo	5242
nhập bình luận	5266
nhập bình luận của bạn	5266
nhập email của bạn	5272
nhập số tiền	5270
nhập địa chỉ email	5272
nhập địa chỉ email của bạn	5272
nhắc tôi sau	5163
nhớ đăng nhập	5249
ni še komentarjev	4632
nie dziękuję	3712
nie dziś	3712
nie możemy pokazać tej treści	3813
nie możemy wyświetlić tej treści	3813
nie można odtworzyć filmu	3816
nie można odtworzyć wideo	3816
nie można wyświetlić tej treści	3813
nie pamiętam hasła	3830
nie pamiętasz hasła	3716
nie udało się załadować filmu	3816
nie ďakujem	4456
nie, dziękuję	3712
nie, ďakujem	4456
nieprawidłowy adres e-mail	3833
niečo sa pokazilo	4523
niečo sa pokazilo, skúste to znova	4522
niečo sa pokazilo. skúste to neskôr	4522
niečo sa pokazilo. skúste to znova	4522
nimate računa	4619
nimetön postilaatikko	2048
nincs fiókja	2617
nincs fiókod	2617
nincs fiókom	2617
nincs hozzászólás	2631
nincs még előfizetésed	2617
nincs még fiókja	2617
nincs véleményem	2589
nincsenek hozzászólások	2631
niste naročnik	4619
no es pot reproduir el vídeo	460
no ho sé	454
no mūsu partneriem	3355
no mūsu veikala	3333
no se ha podido cargar el vídeo	1714
no se ha podido reproducir el vídeo	1666
no se puede reproducir el vídeo	1666
no sé	1660
no te pierdas las últimas noticias	1575
noe gikk galt, prøv igjen	3681
noe gikk galt, prøv igjen senere	3681
noe gikk galt. prøv igjen	3681
noe gikk galt. prøv igjen senere	3681
noget gik galt, prøv igen	774
noget gik galt, prøv igen senere	774
noget gik galt. prøv igen	774
noget gik galt. prøv igen senere	774
nokopēts	3354
només els subscriptors poden comentar	435
només per a subscriptors	478
non seguire più	2912
noraidīt visas	3336
normas de participación	1659
normes de participació	453
norėdami komentuoti, prisijunkite	3233
nos hors-séries	2169
nosūti draugam	3301
nosūtīt atsauksmi	3350
nosūtīt draugam	3301
nosūtīt e-pastā	3301
nosūtīt komentāru	3351
nosūtīt ziņu	3346
noteで書く	2973
notiek video ielāde	3337
notifications activées	2212
notifikácie	4513
notre charte déontologique	2229
notre charte éditoriale	2229
notre sélection	2134
notre sélection d'articles	2188
notícia anterior	484	4000
notícia següent	484
notícias relacionadas	3912
notícias relacionadas que podem lhe interessar	22
notícies destacades	450
notícies relacionades	422
nous protégeons nos sources	2229
nous écrire	2230
nouveau ! suivez vos auteurs préférés	2236
nu ai cont? înregistrează-te	4105
nu aveți cont	4144
nu ești abonat	4143
nu ești încă abonat	4143
nu mai urmări	4156
nu mulțumesc	4051
nu putem afișa acest conținut	4126
nu på google play	759
nu s-a putut încărca videoclipul	4167
nu sunteți abonat	4143
nu știu / nu răspund	4115
nu, mulțumesc	4051	4132
nuestro código ético	1694
numele tău	4146
numele tău de utilizator	4162
nuotrauka # iš #	3290
nur für mitglieder	1014
nuskaitykite qr kodą	3271
nuskenuokite qr kodą	3271
nyaste först	4779
nyeste først	3693
nyhetsdøgnet	3598
nyní na google play	607
nyní ne	610
nyomtatás	2524
não foi possível carregar	4023
não foi possível carregar o vídeo	3975
não foi possível reproduzir o vídeo	3975
não perca	3912
não sabe / não responde	3967
não sei	3967
não tem conta	3995
não tem uma conta	3995
não é assinante	3994
não, obrigada	3869
não, obrigado	3869
nächste seite	867
nächster artikel	864
nächstes bild	1018
nächstes foto	1018
nächstes video	1000
näin korjaamme virheet	2048
näin poistat mainoseston	2029
näin poistat mainosten eston	2029
näin suojaamme lähteitämme	2048
näin suojelemme lähteitä	2048
näita # vastust	1804
näita alati	1788
näita galeriid	1801
näita ja nõustu	1788
näita kõiki	1755
näita rohkem	1754
näita sisu	1788
näita tulemusi	1784
näita vastuseid	1804
näita veel	1754
näita vähem	1755	1801
näköislehti	1935
nästa	4686
nästa artikel	4683
nästa bild	4768
nästa sida	4768
nästa video	4748
näytä # kuvaa	2043
näytä # kuvat	2043
näytä # vastausta	2053
näytä aina	2018
näytä alkuperäinen	1965
näytä galleria	2044
näytä ja hyväksy	2018
näytä julkaisu	1953
näytä kaikki	1964
näytä kaikki # kuvaa	2043
näytä kaikki # kuvat	2043
näytä kaikki artikkelit	2044
näytä kaikki kommentit	2053
näytä kaikki kuvaa	2043
näytä kaikki kuvat	2043
näytä kartta	1965
näytä kommentit	1959
näytä kuvaa	2043
näytä kuvagalleria	2044
näytä kuvat	2043
näytä kuvateksti	2044
näytä käännös	1965
näytä lisää	1964
näytä lisää artikkeleita	2044
näytä lisää kommentteja	2053
näytä litterointi	2021
näytä salasana	2037
näytä sisältö	1952
näytä tekstitykset	2021
näytä tiedot	1965
näytä tulokset	94	1965	2006
näytä upotus	1953
näytä vastaukset	2053
näytä vähemmän	1965	2044
något gick fel	4766
något gick fel, försök igen	4765
något gick fel, försök igen senare	4765
något gick fel. försök igen	4765
något gick fel. försök igen senare	4765
næste	697
næste artikel	694
næste billede	777
næste side	777
næste video	757
némítás	2604
némítás feloldása	2603
népszerű	2539
név	2621
névtelen bejelentés	2627
névtelen postaláda	2627
nézze meg galériánkat	2541
nézze meg képeinket	2541
nõustu ja jätka	1788
nõustu ja näita	1788
nõustun	1765
nõustun kõigiga	1765
nøgleord	694
nāc strādāt pie mums	3303
nākamais attēls	3348
nākamais raksts	3348
nākamais video	3337
nākamā bilde	3348
nākamā lapa	3348
nē, paldies	3341
něco se pokazilo	624
něco se pokazilo, zkuste to znovu	623
něco se pokazilo. zkuste to prosím později	623
něco se pokazilo. zkuste to znovu	623
nổi bật	5185
nội dung do ai tạo	5269
nội dung quảng cáo	5222
nội dung tiếp tục bên dưới	5224
nội dung tài trợ	5178
nội dung được tài trợ	5224
nội dung đề xuất	5224
nội quy bình luận	5228
""", 'o': """
o dată	4140
o leitor está a carregar	3975
o que achou desta notícia	3939
o seu apoio faz a diferença	3868	4027
o singură dată	4140
o singură donație	4139
o vídeo começa em #	4023
o vídeo começará em alguns segundos	3937
obaveštenja	4413
objednať knihu	4504
obligatoriskt fält	4765
obligātie lauki	3346
obligāts lauks	3346
obnovit stránku	615
obnoviť stránku	4515
obnovte stránku	615
obrázek # z #	625
obrázek # ze #	625
obrázok # z #	4524
obrázok # zo #	4524
obsah je chránený autorským zákonom	4530
obsah je chráněn autorským zákonem	632
obsah našich partnerov	4540
obsah našich partnerů	644
obsah není dostupný	602
obsah nie je dostupný	4506
obsah nie je možné zobraziť	4506
obsah sa nedá zobraziť	4506
obsah vytvořený ai	636
obsah článku	627
obserwuj autorkę	3849
obserwujesz już tego autora	3849
ocenite članak	4351
ocenite članek	4556
oceń jakość artykułu	3845
oceń przepis	64
ochrana osobních údajů	526
ochrana osobních údajů a cookies	529
ochrana osobných údajov	4463
ocijenite članak	4351
ocorreu um erro ao carregar o vídeo	3937
ocultar anúncio	3942
ocultar comentários	3966
od najnovších	4536
od najstarších	4536
od naszych partnerów	3853
od našich partnerov	4540
od našich partnerů	644
od naših partnera	4437
od naših partnerjev	4637
od nejnovějších	639
od nejstarších	639
od partnerů	645
odblokuj artykuł	3830
odblokuj dostęp	3830
odblokuj treść	3813
oddaj głos	94	3803
oddelenie predplatného: #	104
oddělení předplatného: #	104
odebírat	513
odebírat newsletter	513
odemknout článek	507
odemknout článek pro přátele	642
odeslat komentář	638
odeslat zprávu	623
odeslat zpětnou vazbu	636
odhlásenie kedykoľvek	4522
odhlásit se	19
odhlásit se můžete kdykoli	623
odhlásit se můžete kdykoliv	623
odhlásiť sa	19
odhlášení kdykoliv	623
odjaviti se možete bilo kada	4421
odkaz bol skopírovaný	4538
odkaz byl zkopírován	642
odkaz skopírovaný	4452
odkaz zkopírován	517
odkleni članek	4549
odklenite celoten članek	4549
odklenite članek	4619
odmietnuť	4463
odmietnuť všetko	4463
odmítnout	526
odmítnout vše	526
odoberať	4523
odoberať newsletter	4522
odomknúť	4520
odomknúť článok	4519
odomknúť článok pre priateľov	4538
odoslať	94	4523
odoslať komentár	4535
odoslať správu	4522
odoslať spätnú väzbu	4533
odporúča outbrain	4540
odporúčame	4449	4520
odporúčame prečítať	4449
odporúčame tiež	4449
odporúčané outbrain	4540
odporúčané taboola	4540
odporúčané články	4449
odpovedať	4536
odpovědět	532	639
odrzuć	3735
odrzuć wszystkie	3735
odrzuć wszystko	3814
odtwarzacz wideo jest ładowany	3816
odtwórz	3753
odtwórz film	3816
odtwórz wideo	3816
odvolať súhlas	4506
odśwież stronę	3826
odštampaj	4351
odštampaj recept	64
odštampaj članak	4351
oferta dla czytelników	3809
oferta dla prenumeratorów	3809
ofertă pentru abonați	4120
ofertă pentru cititori	4120
oferă acest articol	4158
oferă acest articol cadou	4107
oferă articolul	4158
offert par un abonné	2267
offre abonnés	2201
offre intégrale	2254
offre limitée	2220
offre réservée aux lecteurs	2201
offre spéciale	2082
offre à durée limitée	2219
offrez-nous un café	2072
offrici un caffè	2772
oglasno sporočilo	90	4552
ogłoszenie	3731
ohjelma ei ole enää katsottavissa	2021
ohodnotiť recept	64
ohodnoťte článek	532
ohodnoťte článok	4452
oikaisut ja täsmennykset	2048
okuma süresi # dk	4889
okurlara özel	4949
okurlarimiza özel	4949
okurlarimiza özel indirim	4949
oldal frissítése	2613
oldal újratöltése	2613
oled juba hääletanud	1784
olet jo äänestänyt	2006
oliko artikkeli hyödyllinen	1959
oliko juttu hyödyllinen	1959
oliko tiivistelmä hyödyllinen	1959
oliko tämä hyödyllinen	2051
olvasd be a qr-kódot	2606
olvass korlátlanul	2617
olvassa be a qr-kódot	2606
olvasson hirdetések nélkül	2638
olvasson korlátlanul	2518
olvasson tovább	2518
olvasta már	2539
olvastad már	2539
olvasás az alkalmazásban	2605
olvasói ajánlat	2592
olvidaste tu contraseña	1552
omogoči obvestila	4613
omogući obavijesti	4412
omröstning	95
onayi geri çek	4953
onayi yönet	4953
onayimi geri çek	4953
online reportáž zde	626
opdatér siden	767
oplæst af en robot	669
oplæst af en syntetisk stemme	757
oplæst af kunstig intelligens	697
oplæst af syntetisk stemme	757
opravy a upřesnění	631
opsig når som helst	658
opsig, når du vil	771
opći uvjeti korištenja	4407
ordsøgning	748
orijinali göster	4890
os comentários são exclusivos para assinantes	4015
os leitores também leram	3964
os preços podem variar	3942
osadzona treść	3813
osale küsitluses	1754
osmisměrka	596
osta käyttöoikeus	2049
osta liput tästä	2015
osta täältä	2015
ostatnie artykuły	3750
osveži stran	4616
osveži stranicu	4415
osvežite stran	4616
osvježi stranicu	4415
osvježite stranicu	4415
oszczędzasz #%	3831
ota käyttöön	2028
ota yhteyttä	1959
otevřít	538
otevřít aplikaci	607
otevřít galerii	626
otevřít mapu	538
otevřít v aplikaci	607
otkazati možete bilo kada	4418
otkaži bilo kada	4418
otključaj članak	4341
otključajte ceo članak	4341
otključajte cijeli članak	4341
otključajte članak	4418
otomatik çeviri	4951
otros artículos	1597
oturumu açik tut	4967
otvoriť aplikáciu	4511
otvoriť galériu	4525
otvoriť v aplikácii	4511
otwórz	3754
otwórz aplikację	3818
otwórz galerię	3836
otwórz mapę	3754
otwórz w przeglądarce	3857
otázka dne	596
otázka dňa	4501
outbrain tarafindan önerildi	4926
outras notícias	22	3912
ouvir este conteúdo	3975
ouça esta reportagem	3975
ouça este conteúdo	3889
ovaj sadržaj ne možemo prikazati	4407
ovaj sadržaj nije dostupan	4407
ovaj sadržaj nije moguće prikazati	4407
ovaj video više nije dostupan	4409
ovaj članak je zaključan	4418
oversættelsen er lavet af en maskine	697
oy verdiğiniz için teşekkürler	94	4943
oynatici yükleniyor	4950
oyunuz için teşekkürler	4943
""", 'p': """
padidinti nuotrauką	3281
padovanokite straipsnį	3232
padovanokite straipsnį draugui	3232
padovanoti straipsnį	3286
page précédente	2138
pagina următoare	4073
pague um café	3870
paiement sécurisé	2080
paketi seç	4967
paketleri gör	4997
pakollinen kenttä	2041
paldies par jūsu balsi	3331
paldies par pieteikšanos	3320
paldies par ziņu	3346
palielināt	3338
palielināt attēlu	3348
palun jää viisakaks	1753
palun lülita reklaamiblokeerija välja	1795
pamanīji kļūdu	3302
pamanījāt kļūdu	3302
pamiršau slaptažodį	3277
pamiršote slaptažodį	3277
par šo tēmu	3298
paramètres de confidentialité	2207
paramètres des cookies	2122
paramétrer	2122
paramétrer les cookies	2122
paramétrer mes choix	2126
parandused ja täpsustused	1802
parašyk komentarą	3233
parašykite komentarą	3233
partajează	4062
partenerii noștri	4071
participez à la conversation	2174
participă la sondaj	4114
partilhar esta página	4038
partnereink ajánlata	2638
partnereinktől	2638
partnerių turinys	3236
partnerski sadržaj	4347
partnerski članek	4637
partnerský obsah	644
pas encore abonné	2219
pasidalinkite šiuo straipsniu	3232
pasirinkite planą	3277
pasirinkite prenumeratą	3277
pasirinkite sumą	3275
pasirinkti prenumeratą	3277
pasitikrinkite žinias	3234
pasiūlymas skaitytojams	3265
paslēpt reklāmu	3355
passer la publicité	2120
passer à la recette	64
passwort zurücksetzen	1014
pastebėjote klaidą	3233
pasziánsz	2589
pasūtīt grāmatu	3333
pateikti atsiliepimą	3283
patikrinkite savo el. paštą	3279
patreonで支援する	3057
patvirtinkite savo el. paštą	3279
pausar vídeo	1666
pauză video	4122
pavaišinkite mus kava	3275
paylaş	4874
paylaşin	4874
paypal ile öde	4997
pašreizējais laiks #	3337
pažiūrėkite vaizdo įrašą	3234
pe aceeași temă	4108
pelaa peliä	2006
pelaa tästä	2006
pentru a citi în continuare	4105
per saperne di più	2865
per visą ekraną	3269
per überweisung spenden	1011
pergunte à nossa ia	3939
permite întotdeauna	4126
permitir anúncios	3987
permitir conteúdo externo	3901
personvernerklæring	3662
personvernerklæring og informasjonskapsler	3589
perspausdinti draudžiama	3289
peut-être plus tard	2071
pełny ekran	3817
photo précédente	2257
phát	5208
phát hiện lỗi	5228
phát lại	5236
phát video	5235
phóng to ảnh	5255
phổ biến nhất	5250
piedalies aptaujā	3303
piedāvājums lasītājiem	3333
piekrist un rādīt	3335
piekrist un turpināt	3335
piekrist visām	3313
piekrītu	3313
piekrītu visām	3336
piesakies vebināram	3303
piesakoties tu piekrīti lietošanas noteikumiem	3320
pieslēdzies vai izveido kontu	3296
pieslēdzies, lai komentētu	3302
pieslēgties	3296
pieslēgties ar facebook	3344
pieslēgties ar google	3344
pievieno savu komentāru	3302
pievienot komentāru	3296
pievienot kā vēlamo avotu	3352
pievienot manām tēmām	3352
pieņemt un turpināt	3335
pieņemt visas	3336
pieņemt visas sīkdatnes	3335
pilnekrāna režīms	3337
pilnekrāns	3337
pirkt biļetes	3333
pirkt biļeti	3333
pirkt grāmatu	3333
pirkti bilietą	3265
pirkti knygą	3265
pirkti licenciją	3289
pirmais mēnesis par # €	3296
pirmas mėnuo tik # €	3227
più lette	2813
più letti	2813
più popolare	2899
più recenti	2872
più tardi	2771
più vecchi	2872
più votati	2872
piši autoru	4424
piši avtorju	4625
pišite autoru	4424
pišite avtorju	4625
pišite nam u redakciju	4427
pišite nam v uredništvo	4628
pišite redakciji	4427
pišite uredništvu	4628
piškotki	4568
placená inzerce	90	521
placená spolupráce	644
placený obsah	644
places limitées, réservez vite	2169
plan seç	4967
plani seç	4967
planini seç	4967
platba ročne	4520
platba ročně	620
platená inzercia	90	4448
platená spolupráca	4540
platený obsah	4540
player de áudio	4023
player se učitava	4409
plaćena saradnja	4437
plaćena suradnja	4437
plaćeni oglas	90	4347
plaćeni sadržaj	4347
plačajte nam kavo	4617
plačana objava	90	4552
plačana vsebina	4637
plačano sodelovanje	4637
plačiau skaitykite čia	3234
plein écran	2138
plus d'actualités	2134
plus d'articles du même auteur	2225
plus de détails	2139
plus récents	2196
plătește cu paypal	4169
poate mai târziu	4051
początek bloku reklamowego	3734
podaj prawidłowy adres e-mail	3833
podari članek	4556
podarite ta članek	4556
podaruj artykuł	3716
podaruj dostęp	3851
podaruj ten artykuł	3727
podcast anhören	912
pode ler também	3964
podeli članak	4351
podešavanja privatnosti	4407
podijeli članak	4351
podmienky používania	4463
podmínky použití	526
podmínky užití	526
podobne artykuły	3750
podobné články	534	4449
podporiť	4444
podporte nezávislú žurnalistiku	4444
podporte nás	4444
podporte nás cez darujme	4516
podporte nás cez paypal	4516
podporte nás na patreone	4516
podpořit	505
podpořit přes darujme	616
podpořte naši práci	505
podpořte nás	505
podpořte nás na patreonu	616
podpořte nás přes paypal	616
podpořte redakci	505
podrobné nastavenia	4506
podrobné nastavení	602
podrži	4340
podrži nas	4340
podržite nas	4340
podržite naš rad	4340
podržite nezavisno novinarstvo	4340
podziel się	3727
podziel się na facebooku	3727
pogledajte još	22
poista mainonnanesto käytöstä	2032
poistin mainonneston käytöstä	2032
poistin sen käytöstä	2033
pokaż # odpowiedzi	3847
pokaż # zdjęcia	3835
pokaż # zdjęć	3835
pokaż galerię	3836
pokaż hasło	3830
pokaż i zaakceptuj	3813
pokaż komentarze	3744
pokaż mniej	3753
pokaż napisy	3816
pokaż odpowiedzi	3847
pokaż oryginał	3754
pokaż podpis	3836
pokaż szczegóły	3736
pokaż transkrypcję	3816
pokaż treść	3735
pokaż tłumaczenie	3754
pokaż więcej	3753
pokaż wszystkie	3753
pokaż wszystkie # zdjęcia	3835
pokaż wszystkie # zdjęć	3835
pokaż wszystkie zdjęcia	3835
pokaż wszystkie zdjęć	3835
pokaż wszystko	3754
pokaż wyniki	94	3803
pokaż zdjęcia	3835
pokaż zdjęć	3835
pokaži geslo	4619
pokaži rezultate	94
pokaži vsebino	4568
pokloni članak	4351
poklonite ovaj članak	4351
pokračovat bez podpory	504
pokračovat bez vypnutí	613
pokračovat přes apple	619
pokračovat přes facebook	619
pokračovat přes google	619
pokračovat s apple	619
pokračovat s google	619
pokračovať bez podpory	4456
pokračovať bez vypnutia	4514
pokračovať cez apple	4519
pokračovať cez facebook	4519
pokračovať cez google	4519
pokračovať s google	4519
pokušajte kasnije	4421
pokušajte ponovno	4421
pokušajte ponovno kasnije	4421
pokušajte ponovo	4421
pole obowiązkowe	3833
polecamy również	3750
polecamy także	3750
polecamy też	3750
polecane artykuły	3750
politica de confidențialitate	4068	4069	4082
politica de corecții	4151
politica editorială	4082	4151
politică de confidențialitate	4068
politika kolačića	4407
politika piškotkov	4607
politique de confidentialité	2122
politique de protection des données	2248
polityka prywatności	3735
polityka prywatności i cookies	3737
polityka sprostowań	3841
política de cookies	1586	3897
política de correcciones	1694
política de correccions	486
política de correções	4003
política de galetes	431
política de privacidad	1586
política de privacidade	3897	3921
política de privacitat	431
política de protección de datos	1713
política de proteção de dados	4022
pomanjšaj pisavo	4635
pomôže každé euro	4517
pomůže každá koruna	617
ponovno učitaj stranicu	4415
ponuda za čitaoce	4405
ponuda za čitatelje	4405
ponuka pre čitateľov	4504
poprzedni artykuł	3750
poprzednie zdjęcie	3836
populární	534
populära artiklar	4683
populärast	4763	4780
populärt	4683
populære	788	3694
populære artikler	694
populære saker	3598
populært	694	3598
populārākie	3298
popüler	4883
popüler haberler	4883
popüler konular	4883
por mês	3991
por qué estás viendo esto	1552
por qué? cuéntanos	1706
portes grátis	4012
poslat jako dárek	642
poslat přes whatsapp	642
poslat příteli	642
poslat tip anonymně	631
poslat zprávu	623
poslať	4523
poslať ako darček	4538
poslať cez whatsapp	4538
poslať e-mailom	4452
poslať mailom	4538
poslať priateľovi	4538
poslať správu	4522
poslať tip	4529
poslať tip anonymne	4529
poslušaj vest	4351
poslušaj članak	4351
poslušaj članek	4556
poslušajte tekst	4409
poslušajte članek	4556
posnetek ni več na voljo	4610
posnetek v vaši državi ni na voljo	4610
posnetka ni mogoče predvajati	4610
postanite naročnik	4548
postanite član	4340	4548
postavke kolačića	4364
postaw kawę	3713
postaw nam kawę	3713
poszt betöltése	2595
posłuchaj	3727
poukážte nám # % z dane	4516
pour continuer à lire	2183
pourquoi voyez-vous cette publicité	2170
pouze nezbytné	602
pouze pro předplatitele	507
používate adblock	4514
používate blokovanie reklám	4514
používate blokovač reklám	4514
používateľské meno	4520
používáte adblock	613
používáte blokování reklam	613
používáte blokátor reklam	613
povezani sadržaj	4348
povezani članci	4348
povezani članki	4553
povećaj	4410
povećaj fotografiju	4424
povećaj sliku	4424
povećaj slova	4435
povećaj tekst	4435
povečaj	4611
povečaj besedilo	4635
povečaj fotografijo	4625
povečaj pisavo	4635
povečaj sliko	4625
povinná pole	623
povinné	624	4523
povinné pole	623
povinné polia	4522
povinné údaje	623
povolit a pokračovat	529
povolit upozornění	609
povolit vždy	529
povoliť	4513
povoliť notifikácie	4512
povoliť obsah	4506
povoliť raz	4506
povoliť reklamu	4515
povoliť reklamy	4515
povoliť upozornenia	4512
powiązane	3750
powiązane artykuły	3750
powiązane tematy	3750
powiększ	3753
powiększ tekst	3851
powiększ zdjęcie	3753
powrót do góry	3753
powrót do strony głównej	3836
powrót na górę	3836
pozastaviť	4510
později	612
pozostała część artykułu pod materiałem wideo	3731
pozostały czas	3817
pozostały czas #	3816
pozostały czas -#	3816
pozrieť # fotiek	4524
pozrieť # fotky	4524
pozrieť # fotografie	4524
pozrieť # fotografií	4524
pozrieť fotiek	4524
pozrieť fotky	4524
pozrieť fotografie	4524
pozrieť fotografií	4524
pozrieť galériu	4525
pozrieť všetky # fotiek	4524
pozrieť všetky # fotky	4524
pozrieť všetky # fotografie	4524
pozrieť všetky # fotografií	4524
pozrieť všetky fotiek	4524
pozrieť všetky fotky	4524
pozrieť všetky fotografie	4524
pozrieť všetky fotografií	4524
pozrieť všetkých # fotiek	4524
pozrieť všetkých # fotky	4524
pozrieť všetkých # fotografie	4524
pozrieť všetkých # fotografií	4524
pozrieť všetkých fotiek	4524
pozrieť všetkých fotky	4524
pozrieť všetkých fotografie	4524
pozrieť všetkých fotografií	4524
pozvite nás na kávu	4516
pozvěte nás na kafe	616
pozvěte nás na kávu	616
počastite nas kavom	4416
pořídit předplatné	619
pošalji	94	4422
pošalji e-mailom	4351
pošalji komentar	4351
pošalji mejlom	4351
pošalji poruku	4421
pošalji povratnu informaciju	4430
pošalji prijatelju	4351
pošalji vest	4427
pošalji vijest	4427
pošalji članak e-mailom	4351
pošaljite dojavu	4427
pošaljite komentar	4351
pošaljite vest	4427
pošlete tip redakci	631
pošlite tip redakcii	4529
pošlji	4623
pošlji komentar	4632
pošlji po e-pošti	4556
pošlji povratno informacijo	4631
pošlji prijatelju	4556
pošlji sporočilo	4622
pošlji članek po e-pošti	4556
pošljite nam namig	4628
pošljite namig	4628
poštanski broj	4422
poštna številka	4623
poštovné zdarma	600
pr članek	4552
pradėti testą	3263
praneškite apie klaidą	3233
pranešti anonimiškai	3282
pranešti apie klaidą	3233
pranešti apie komentarą	3284
pratite uživo	4424
pravidelný dar	616
pravidelný príspevok	4517
pravidelně měsíčně	616
pravidlá diskusie	4452
pravidlá opráv	4529
prawa autorskie zastrzeżone	3842
prašome išjungti reklamos blokavimą	3274
pre komentovanie sa prihláste	4535
pre predplatiteľov	4445
preberi cel članek	4625
preberi celoten članek	4625
preberi več	4625
preberite celoten članek	4625
preberite še	4553
precisamos de você	3868
predchádzajúca fotografia	4525
predchádzajúca snímka	4525
predchádzajúca strana	4525
predchádzajúci článok	4525
predplatiť	4444
predplatné môžete kedykoľvek zrušiť	4519
predplaťte si	4444
preferințe cookie	4126
preferințe de confidențialitate	4166
preferències de galetes	464
preferências de cookies	3979
preferências de privacidade	4022
prehrať	4510
prehrať video	4509
prehrávač sa načítava	4509
prejsť do diskusie	4535
prejsť do galérie	4525
prejsť na darovanie	4516
prejsť na kvíz	4500
prejsť na obsah	4525
prejsť na online	4525
prejsť na platbu	4516
prejsť na ponuku	4504
prejsť na recept	64
prejšnja fotografija	4625
prejšnja slika	4625
prejšnja stran	4625
prejšnji članek	4625
prekličete lahko kadarkoli	4619
prekliči soglasje	4607
preložené automaticky	4533
preložené pomocou ai	4533
prenošenje zabranjeno	4428
prenumerantförmån	4741
prenumerantförmåner	4741
prenumerata nuo # euro per mėnesį	3227
prenumerata nuo # €	3227
prenumerera på vårt nyhetsbrev	4657
prenumeruodami sutinkate su taisyklėmis	3252
prenumeruokite naujienlaiškį	3252
prenumeruoti naujienlaiškį	3279
preostali čas	4611
preostali čas #	4610
preostali čas -#	4610
preporučeno	4348
preporučuje outbrain	4437
preporučuje taboola	4437
preporučujemo	4348	4419
preporučujemo da pročitate	4348
preporučujemo i	4348
presentear matéria	4010
preskoči na sadržaj	4424
preskoči na vsebino	4625
preskočiť na obsah	4525
prestať sledovať	4537
prethodni članak	4424
pretlač zakázaná	4530
prevedeno uz pomoć ai	4430
preverite e-pošto	4622
prečo vidím túto reklamu	4540
prečítajte si	4449
prečítajte si aj	4449
prečítať neskôr	4538
prečítať prepis	4509
prețurile pot varia	4091
pridať ako preferovaný zdroj	4537
pridať do košíka	4504
pridať do mojich tém	4537
pridať komentár	4452
pridať medzi preferované zdroje	4537
pridruži se razpravi	4632
pridružite se razpravi	4632
pridėti kaip pageidaujamą šaltinį	3285
pridėti komentarą	3284
pridėti prie mano temų	3285
pridėti prie pageidaujamų šaltinių	3285
prihlásiť	4445
prihlásiť cez facebook	4519
prihlásiť cez google	4519
prihlásiť na odber	4522
prihlásiť sa	4445
prihlásiť sa cez apple	4519
prihlásiť sa cez facebook	4519
prihlásiť sa cez google	4519
prihlásiť sa do diskusie	4535
prihlásiť sa na odber	4522
prihláste sa a komentujte	4535
prihvati i prikaži	4407
prihvati sve kolačiće	4407
prihvaćam	4364
prihvaćam i nastavljam	4407
prihvaćam sve	4364
prijava putem google računa	4418
prijavi grešku	4351
prijavi pogrešku	4427
prijavi se s google računom	4418
prijavite grešku	4427
prijavite pogrešku	4427
prijať	4463
prijať a pokračovať	4506
prijať a zobraziť	4506
prijať všetko	4463
prijať všetky	4507
prijať všetky cookies	4506
prikaži # odgovora	4431
prikaži # odgovore	4632
prikaži galerijo	4625
prikaži galeriju	4424
prikaži geslo	4619
prikaži i prihvati	4407
prikaži in sprejmi	4607
prikaži komentare	4431
prikaži komentarje	4632
prikaži lozinku	4418
prikaži manj	4554
prikaži manje	4349
prikaži odgovore	4431	4632
prikaži podnapise	4610
prikaži prepis	4610
prikaži rezultate	94	4402	4602
prikaži sadržaj	4364
prikaži sve	4349
prikaži titlove	4409
prikaži transkript	4409
prikaži več	4554
prikaži više	4349
prikaži vse	4554
prikaži vsebino	4607
prima lună gratuită	4105
prima pagină	4074
primetili ste grešku	4427
primește alerte despre acest subiect	4099
primijetili ste grešku	4427
printează	4062
printează rețeta	64
pripomenúť neskôr	4456
priporoča outbrain	4637
priporoča taboola	4637
priporočamo	4553	4620
priporočamo tudi	4553
priporočamo v branje	4553
priporočeno	4553
prisijunkite arba susikurkite paskyrą	3227
prisijunkite prie mūsų komandos	3234
prisijunkite, kad galėtumėte komentuoti	3233
prispieť	4444
prispieť jednorazovo	4516
prispieť mesačne	4516
privatsphäre verwalten	997
privatsphäre-einstellungen	850
privātuma iestatījumi	3335
privātuma politika	3313
prišlo je do napake. poskusite pozneje	4622
prišlo je do napake. poskusite znova	4622
pro komentování se přihlaste	638
pro předplatitele	507
pro předplatitele výhodněji	599
prochaine vidéo	2249
profită de ofertă	4173
programmet är inte längre tillgängligt	4748
prohibida la reproducció	489
prohibida su reproducción total o parcial	1727
prohlédnout # fotek	625
prohlédnout # fotky	625
prohlédnout # fotografie	625
prohlédnout # fotografií	625
prohlédnout fotek	625
prohlédnout fotky	625
prohlédnout fotografie	625
prohlédnout fotografií	625
prohlédnout galerii	626
prohlédnout všech # fotek	625
prohlédnout všech # fotky	625
prohlédnout všech # fotografie	625
prohlédnout všech # fotografií	625
prohlédnout všech fotek	625
prohlédnout všech fotky	625
prohlédnout všech fotografie	625
prohlédnout všech fotografií	625
prohlédnout všechny # fotek	625
prohlédnout všechny # fotky	625
prohlédnout všechny # fotografie	625
prohlédnout všechny # fotografií	625
prohlédnout všechny fotek	625
prohlédnout všechny fotky	625
prohlédnout všechny fotografie	625
prohlédnout všechny fotografií	625
proibida a reprodução total ou parcial	4034
promijeni veličinu teksta	4435
promo sadržaj	4437
promocijsko sporočilo	4552
promotivni sadržaj	4347
promotivni članak	4347
promóció	2527
proovi # päeva tasuta	1747
proposé par	2240
prosimy o wyłączenie adblocka	3822
proč vidím tuto reklamu	644
pročitaj ceo članak	4424
pročitaj cijeli članak	4424
pročitaj kasnije	4435
pročitaj transkript	4409
pročitajte ceo tekst	4424
pročitajte cijeli članak	4424
pročitajte i	4348
pročitajte još	4348
prywatność	3735
prywatność i cookies	3737
przeczytaj całość	3836
przeczytaj cały artykuł	3836
przeczytaj również	3750
przeczytaj także	3750
przeczytaj też	3750
przeczytaj transkrypcję	3816
przejdź bez wsparcia	3712
przejdź do galerii	3836
przejdź do głównej treści	3836
przejdź do księgarni	3732
przejdź do oferty	3809
przejdź do przepisu	64
przejdź do płatności	3827
przejdź do quizu	3803
przejdź do serwisu	3735
przejdź do sklepu	3809
przejdź do strony darowizn	3827
przejdź do treści	3753
przejdź do ustawień prywatności	3735
przejdź do wpłaty	3827
przejdź na stronę główną	3836
przekaż # % podatku	3827
przekaż #%	3827
przekaż opinię	3845
przestań obserwować	3849
przetłumaczono automatycznie	3845
przetłumaczono przez ai	3845
przeładuj stronę	3826
prześlij	3834
prześlij opinię	3845
prześlij zdjęcia	3841
przypomnij mi później	3712
przypomnij później	3821
právě se děje	534
präsentiert von	844
précédent	2138
préférences cookies	2122
préférences de confidentialité	2248
prélèvement	2081
prémium	2518
prénom	2222
présenté par	2240
próbáld újra később	2620
próbálja ki # forintért	2518
próbálja újra	2620
próbálja újra később	2620
próxima	3917
próxima foto	4031
próxima imagem	4031
próxima notícia	4000
próxima página	3917
próximo artigo	3912
próximo vídeo	1714	4023
prøv # dager gratis	3563
prøv gratis	658	3563
prøv igen senere	774
prøv igjen senere	3681
prøv nu	658
prøv nå	3563
prędkość odtwarzania	3816
prを含みます	3020
pr記事	3042
psč	624	4523
pubblicità	2800
publi-rédactionnel	2120
publicitatea continuă	4173
publicité	2120
publicité - la suite ci-dessous	2120
publicité dans #	2249
publicités	2120
publică	4115
publică comentariul	4114
pular anúncio	4023
pular para o conteúdo	3917
pular para o conteúdo principal	3915
puslapis # iš #	3290
página siguiente	1603
páči sa mi to	4536
päeva küsimus	1784
päivitä sivu	2033
päivitä suostumus	1953
päivän kysymys	94	2012
päivän peli	2012
päivän ristikko	2006
pääuutiset	1962
påkrevd	3682
påkrævet	775
påmind mig senere	654
påminn mig senare	4645
później	3821
pārbaudi savas zināšanas	3303
pārbaudiet savu e-pastu	3346
pāriet uz recepti	64
pāriet uz saturu	3348
pārpublicējot atsauce obligāta	3306
pārpublicēšana aizliegta	3356
pārtraukt sekot	3352
pārvaldīt paziņojumus	3340
pārvaldīt piekrišanu	3335
pērc abonementu	3296
płatna współpraca	3853
płatne miesięcznie	3831
płatne rocznie	3831
płatność miesięczna	3831
płatność roczna	3831
předchozí	536
předchozí foto	626
předchozí fotografie	626
předchozí snímek	626
předchozí strana	626
předchozí článek	534
předmět	624
předplatit	507
předplatné	507
předplaťte si	619
přehrát	536
přehrát video	605
přehrávač se načítá	605
přehrávač videa se načítá	605
přejít do diskuse	638
přejít do e-shopu	523
přejít do galerie	626
přejít do speciálu	626
přejít k obsahu	536
přejít k platbě	616
přejít k receptu	64
přejít na kvíz	593
přejít na nabídku	599
přejít na obsah	536
přejít na online reportáž	626
přejít na recept	64
přejít na stránku darů	616
přeloženo automaticky	636
přeloženo pomocí ai	636
přepis	606
přeskočit na obsah	626
přestat sledovat	640
přetisk zakázán	632
přečtěte si	534
přečtěte si také	534
přečíst později	642
přečíst přepis	605
přidat do košíku	599
přidat do mých témat	640
přidat jako preferovaný zdroj	640
přidat komentář	532
přidat mezi preferované zdroje	640
přidejte názor	532
přidejte si nás mezi preferované zdroje	640
přihlaste se a komentujte	638
přihlásit	507
přihlásit k odběru	513
přihlásit přes facebook	619
přihlásit přes google	619
přihlásit přes seznam	619
přihlásit se	507
přihlásit se do diskuse	638
přihlásit se k odběru	623
přihlásit se přes apple	619
přihlásit se přes facebook	619
přihlásit se přes google	619
přihlásit se přes seznam	619
přihlášení	507
přijmout	526
přijmout a pokračovat	602
přijmout a zobrazit	602
přijmout vše	526
přijmout všechny	603
přijmout všechny cookies	602
připomenout později	504
přispějte	505
přispět	505
přispět jednorázově	616
přispět měsíčně	616
příjmení	624
""", 'q': """
qq好友	5352
qq空间	5352
qr कोड स्कैन करें	2483
qr কোড স্ক্যান করুন	391
qr 코드를 스캔하세요	3180
qrコードからダウンロード	3050
qrコードを読み取ってください	3050
qr코드로 다운로드	3180
qr코드를 스캔하세요	3180
qu'avez-vous pensé de cet article	2166
qual o seu nível de satisfação com esta notícia	3939
qualcosa è andato storto	2901
quan tâm nhất	5229
quay lại	5189
quay lại đầu trang	5273
quellen und weiterführende links	864
queremos conocer tu opinión	1642
queremos saber a sua opinião	3952
questa email è già registrata	2933
questa pagina ti è stata utile	2871
questo articolo ti è stato utile	2871
questo articolo è bloccato	2898
questo campo è obbligatorio	2900
questo riassunto ti è stato utile	2837
questo video non è disponibile	2879
questo video non è più disponibile	2879
quieres añadir otro usuario a tu suscripción	1552
quitter le plein écran	2203
quizi çöz	4946
quizás más tarde	1546
quizás te interese	1597
quy định bình luận	5228
quyên góp	5164
quyên góp ngay	5164
qué opinas	1592
qué te ha parecido esta noticia	1642
quét mã qr	5241
quét mã qr để tải	5241
quét mã qr để tải ứng dụng	5241
quên mật khẩu	5167
quản lý cookie	5239
quản lý lựa chọn	5268
quản lý sự đồng ý	5239
quản lý tùy chọn	5268
quảng cáo	5178
quảng cáo - bài viết tiếp tục bên dưới	5222
""", 'r': """
r$ # por mês durante # meses	3961
radote klaidą	3233
radote klaidą tekste	3233
radās kļūda. mēģiniet vēlāk	3346
radīts ar mākslīgo intelektu	3350
rafraîchir la page	2214
raksti komentāru	3302
raksts ir aizsargāts ar autortiesībām	3356
raksts ir slēgts	3344
raksts tiek papildināts	3303
raksts turpinās pēc reklāmas	3305
rakstu lasa mākslīgais intelekts	3337
rakstīt autoram	3348
rakstīt komentāru	3302
raktažodžiai	3270
rao vặt	5178
raportează	4115
raportează comentariul	4162
raportează o eroare	4087
raportează o greșeală	4151
raportoi virheestä	2048
rapportér	788
rapportér annonce	792
rapportér fejl	686
razvrščanje	4633
rašykite redakcijai	3282
rašyti autoriui	3281
rašyti komentarą	3227
reagovať	4536
recargar la página	1680
recargar página	1680
recarrega la pàgina	473
recarregar a página	3989
recarregar página	3989
receber notificações	3954
recept mentése	64
recept nyomtatása	64
recevez nos alertes en temps réel	2176
recevez une alerte à chaque article de l'auteur	2176
reclamă	4065
recomandarea redacției	4108
recomandări	4071
recomandări by taboola	4094
recomandări taboola	4094
recomandările editorilor	4108
recomandările partenerilor	4094
recomandările redacției	4071
recomendado para você	3912
recommandé	2134
recommandé pour vous	2134
recommandés	2134
recordar más tarde	1546
recuérdamelo más tarde	1546
recíbela	1565
recíbela gratis	1565
recíbelo	1565
redacția	4082
redare automată	4123
redirecționează # la sută	4139
redirecționează #%	4052
redă video	4122
redă videoclipul	4122
refuză toate	4084
refuză tot	4127
regala este artículo	1701
regalar artículo	1552
regalar este artículo	1701
registrovať sa	4445
registruokitės nemokamai	3227
registruokitės į seminarą	3234
registrácia	4445
regisztráció	2518
regisztrálok	2518
regler för kommentarer	4779
regler og vilkår gjelder	3586
regras de comentários	3966
regras dos comentários	3966
regístrate	1552
rekisteröidy	1935
rekisteröidy maksutta ja lue	1935
reklaami lõpp	1808
reklam içeriğidir	4949
reklama się skończyła	3853
reklami geç	4876
reklám	2527
reklám vége	2638
reklámblokkolót használ	2611
reklámblokkolót használsz	2611
reklāma	3296
reklāmas beigas	3355
reklāmas raksts	3305
reklāmraksts	90	3305
relacja na żywo	3836
relaterade ämnen	4683
rendeld meg a könyvet	2592
rendelje meg a könyvet	2592
rendezés	2632
rendszeres támogatás	2615
renovar suscripción	1719
reportar comentário	4015
reportar erro nesta página	3939
reproducció automàtica	461
reproducción automática	1667
reproducción prohibida	1727
reproducir vídeo	1666
reproduction réservée	2262
reproductor de vídeo	1714
reproduzir vídeo	3975
reproduzir áudio	3975
reprodução automática	3976
reprodução proibida	4034
reserve já	4037
resmi büyüt	4973
responda à enquete	3966
rester connecté	2219
restez informé	2093
restez informés	2093
resultado da votação	4015
resultados de la votación	1660
resumen automático	1627
resumo da notícia	3939
resumé lavet af ai	784
retour à l'accueil	2225
retour à la liste	2225
retour à la page d'accueil	2136
retrage consimțământul	4126
rettelser og præciseringer	781
revenir à l'accueil	2225
revoir la vidéo	2249
rezerviši mesto	4405
rezervovať miesto	4504
rezervujte si místo	599
rezervuoti vietą	3265
rezervă un loc	4092
rezervă-ți locul	4092	4120
rezervēt vietu	3333
rezolvă testul	4117
rezygnuję z newslettera	3857
reîmprospătează pagina	4138
reîncarcă pagina	4138
reînnoiește abonamentul	4169
reģistrējies bez maksas	3296
reģistrēties	3296
reši križanko	4602
reši kviz	4402	4602
reši ukrštenicu	4402
režim celej obrazovky	4509
režim celé obrazovky	605
ricordamelo più tardi	2771
riješi križaljku	4402
riješi kviz	4402
riproduzione riservata ©	2939
rizami geri çek	4880
rodyti galeriją	3281
rodyti mažiau	3235	3281
rodyti turinį	3267
rodyti viską	3235
rozumím	538
rozwiąż krzyżówkę	3803
rozwiń	3736	3753
rozwiń wszystko	3754
ročne	4520
ročná platba	4520
ročné predplatné	4520
roční platba	620
roční předplatné	620
ročně	620
rychlost přehrávání	605
ryhdy kannatusjäseneksi	2034
rätta	4676
rätta oss	4676
rättelse	4676
rättelsepolicy	4772
rättelser och förtydliganden	4772
règles de commentaires	2195
règles des commentaires	2195
réactions	2128
réagir	2112	2128
réagir à cet article	2128
réagissez	2128
réagissez à cet article	2128
réductions et codes promo	2266
réduire la police	2187
réduire la taille de la police	2187
réduire la taille du texte	2187
réduire le texte	2238
répondez au quiz	2198
répondez au sondage	2195
répondre	2128
réseaux sociaux	2113
réserver mes places	2201
réservez vos places	2201
réservé aux inscrits	2082
résiliable à tout moment	2183
résultats	95
résultats du sondage	2174
résumé de l'article	2166
résumé de l'article en # points	2166
résumé en # secondes	2166
résumé ia	2235
résumé par l'ia	2235
részletek	2543
rétablir le son	2203
rösta	94	4738
rösta här	4686
rösta i omröstningen	4686
rösta nu	94	4734
rút lại sự đồng ý	5239
rückmeldung geben	1029
rýchlosť prehrávania	4509
rādīt # atbildes	3351
rādīt atbildes	3351
rādīt galeriju	3348
rādīt mazāk	3304	3348
rādīt rezultātus	3331
rādīt saturu	3335
rādīt un piekrist	3335
rādīt vairāk	3303
rādīt visu	3304
rămâi conectat	4143
răspunde	4070
răspunde la sondaj	4114
rėmimas	3236
rėmėjo turinys	3288
""", 's': """
s'abonner à ce dossier	2259
s'abonner à ce sujet	2259
s'abonner à ce thème	2259
s'abonner à cet auteur	2259
s'abonner à partir de #€	2082
s'està carregant el reproductor	460
s'està carregant el vídeo	460
s'ha produït un error	481
s'inscrire à la newsletter	2093
s-ar putea să-ți placă	4071
saada anonüümne vihje	1802
saada sõbrale	1752
saada sõnum	1799
saada vihje anonüümselt	1802
saber más	1603
sadarbības raksts	3305
sadece abonelere özel	4967
sadržaj je blokiran	4407
sadržaj je zaključan	4341
sadržaj je zaštićen autorskim pravom	4428
sadržaj nije dostupan	4407
sadržaj nije moguće prikazati	4407
sadržaj partnera	4437
saglabāt	3301
saglabāt iestatījumus	3335
saglabāt izvēli	3335
saglabāt rakstu	3301
saglabāt vēlākam	3353
sair do ecrã inteiro	3975
saistītie raksti	3298
saistītās ziņas	3298
saite ir nokopēta	3353
saite nokopēta	3301
saken er låst	3563
saken finnes også som lyd	3576
salli ja näytä	1953
salli sisältö	2018
salta la pubblicità	2927
salta pubblicità	2927
saltar anúncio	3895
saltar para o conteúdo	3915
saltar para o conteúdo principal	3915
salvar preferências	3979
salvează	4062
salvează articolul	4107
salvează pentru mai târziu	4107
salvează preferințele	4126
salvează rețeta	64
samo nujni piškotki	4607
samo nužni	4407
samo nužni kolačići	4407
samo za naročnike	4619
sans engagement, résiliable à tout moment	2183
sao chép	5263
sao chép liên kết	5173
sao chép đường dẫn	5220
sari la conținut	4073
sari la rețetă	64
sari peste reclamă	4167
satura turpinājums pēc reklāmas	3305
saturs ir aizsargāts ar autortiesībām	3356
saturs ir bloķēts	3335
sazināties ar redakciju	3349
sačuvaj	4351
sačuvaj podešavanja	4407
sačuvaj recept	64
sačuvaj vest	4351
sačuvaj za kasnije	4435
sačuvaj članak	4435
saņemt paziņojumus	3340
scanează codul qr	4130
schlagwörter	864
schließen	867
schrift größer	1033
schrift vergrößern	837
schriftgröße	837
schriftgröße anpassen	1033
schriftgröße ändern	1033
schwedenrätsel	990
scopri di più	2777
scopri di più su amazon	2943
scrie comentariul tău	4162
scrie redacției	4151
scrieți redacției	4151
sdílejte	517
sdílejte tento text	517
sdílejte text	517
sdílejte článek	517
sdílet	517
sdílet na facebooku	517
sdílet na twitteru	517
sdílet na whatsappu	642
sdílet na x	517
sdílet článek	517
se alla erbjudanden för prenumeranter	4650
se bilderna här	4686
se connecter et réagir	2128
se déconnecter	19
se désabonner	2274
se désinscrire	2274
se grafiken här	4686
se ha producido un error al cargar el vídeo	1625
se klippet här	4686
se klippet øverst i saken	3601
se réabonner	2254
se større bilde	3602
se større billede	698
se videon här	4686
se våra erbjudanden	4762
se våre tilbud	3678
se încarcă playerul	4122
se încarcă video	4122
se încarcă videoclipul	4122
sedan # kr/mån tills du säger upp	4650
see väli on kohustuslik	1799
segui già questo argomento	2912
segui già questo autore	2912
seguir tópico	3954
seguí leyendo	1656
sei già abbonato	2777
sei già iscritto	2933
sei già iscritto alla newsletter	2857
seko tēmai	3352
sekot tēmai	3352
sekretessinställningar	4745
sekti autorių	3285
sekti temą	3285
selección de la redacción	1597
selectează	4144
selvä	1965
sem opinião	3967
sem si não seria possível	3959
sem você não seria possível	3959
semnalează comentariul	4162
semnalează o eroare	4070
senaste först	4779
send artiklen på mail	669
send på e-post	3576
send på mail	790
seniausi viršuje	3284
sense permanència	447
service abonnés : #	104
service abonnés: #	104
serviço ao assinante: #	104
sesi aç	4950
sesi açmak için dokunun	4993
sesi açmak için tiklayin	4993
setări confidențialitate	4126
setări cookie	4069	4084
setări cookie-uri	4126
setări cookies	4126
setări de confidențialitate	4126
seu apoio faz a diferença	3868	4027
seu nome de usuário	4015
seuls les abonnés peuvent commenter	2174
seuraa hetki hetkeltä	2044
seuraa livenä	2044
seuraa meitä	1948
seuraa tekijää	2055
seuraa tätä aihetta	2055
seuraat jo tätä aihetta	2055
seuraat tätä aihetta	2055
seç	4968
seçenekleri yönet	4953
seçimimi kaydet	4953
seções	3912
seřadit podle	638
sfârșit publicitate	4120
sfârșitul reclamei	4120
shrani članek	4556
shrnutí ai	637
shrnutí od ai	636
si opp når du vil	3563
si è verificato un errore	2901
si è verificato un errore durante il caricamento del video	2835
sie können diesen artikel kostenlos weitergeben	961
signaler ce contenu comme inapproprié	2174
signaler un problème	2128
siguiente artículo	1597
siguiente vídeo	1714
siirry sisältöön	1964
siirry suoraan sisältöön	2044
sikeres feliratkozás	2545
sin ti no sería posible	1651
sinu hääl on arvesse võetud	1784
sinu sõnum	1800
sisu on autoriõigusega kaitstud	1809
sisältö ei ole saatavilla	2018
sisältö on estetty	2018
sisältö on suojattu tekijänoikeudella	2049
sisältöä ei voida näyttää	2018
sisältöä kumppaneiltamme	2059
siz ne düşünüyorsunuz	4911
siz ne düşünüyorsunuz? oy verin	4889
sizin için öneriler	4883
siųsti atsiliepimą	3283
siųsti draugui	3232
siųsti el. paštu	3232
siųsti komentarą	3284
siųsti naujieną	3282
siųsti žinutę	3279
skaitykite be reklamų	3288
skaitykite be ribojimų	3277
skaitykite daugiau čia	3234
skaityti plačiau	3234
skaityti visą straipsnį	3281
skaityti vėliau	3232
skann qr-koden for å laste ned appen	3667
skanna qr-koden för att ladda ner appen	4750
skaties arī	3298
skatīt cenu	3333
skatīt foto	3303
skatīt galeriju	3303
skatīt komentārus	3351
skatīt piedāvājumu	3333
skatīt piedāvājumus	3344
skatīt rezultātus	94	3331
skatīt video	3303
skatīt visus	3348
skenē qr kodu	3339
skenējiet qr kodu	3339
skjønner	3603
sklenite naročnino	4549
skontaktuj się z redakcją	3841
skontrolujte si svoju schránku	4522
skopírované	4539
skopírované do schránky	4538
skopírovať odkaz	4452
skoči na recept	64
skriftstørrelse	68
skriv din kommentar här	4676
skriv inn beløp	3675
skru på	3672
skru på lyd	3665
skru på varsler	3669
skryť odpovede	4535
skryť reklamu	4540
skrýt	538
skrýt odpovědi	638
skrýt reklamu	644
skyddas av upphovsrätt	4774
skänk en gåva	4760
skúste to neskôr	4522
skúste to znova	4522
slapukų nustatymai	3245
slapukų politika	3267
slažem se	4364
slažem se i nastavljam	4407
sledeća fotografija	4424
sledeća slika	4424
sledeća strana	4424
sledeći video	4409
sledeći članak	4424
sledovat toto téma	640
sledovat téma	640	641
sledovať autora	4537
sledovať autorku	4537
sledovať online	4525
sledovať tému	4537
sledovať túto tému	4537
sledujete téma	640
sledujete tému	4537
slik beskytter vi kildene våre	3688
slik beskytter vi våre kilder	3688
slik slår du av annonseblokkering	3673
slične vesti	4348
slične vijesti	4348
slični članci	4348
sljedeća fotografija	4424
sljedeća slika	4424
sljedeća stranica	4424
sljedeći video	4409
sljedeći članak	4424
slut på annonce	792
slut på annons	4784
slut på reklam	4784
sluta följa	4781
slutt på annonse	3699
slutt å følge	3695
slå adblocker fra	765
slå annonceblokering fra	765
slå av annonseblokkereren	3673
slå av annonseblokkeringen	3673
slå din adblocker fra	765
slå lyd fra	757
slå lyd til	757
slå lyden fra	757
slå lyden til	757
slå notifikationer til	761
slå på	3672	4754
slå på aviseringar	4752
slå på ljudet	4748
slå på notiser	4752
slå på varsler	3669
slå på varslinger	3669
slå til	764
slėpti reklamą	3288
sns 공유	3219
sns 공유하기	3219
snsでシェア	3088
snsでシェアする	3088
snsをフォロー	2974
snímek # z #	625
snímek # ze #	625
snímka # z #	4524
snímka # zo #	4524
so schützen wir unsere quellen	1023
sofortüberweisung	811
solicitarea a fost trimisă	4170
solicitação enviada	4029
solitär	990
som källa är du skyddad	4679
son dakika bildirimlerini aç	4957
son dakika gelişmelerinden haberdar olun	4957
son gelişmelerden haberdar olun	4957
sondaż	95
sonderveröffentlichung	941
sono già sostenitore	2771
sonraki fotoğraf	5000
sonraki fotoğraf için tiklayin	4886
sonraki fotoğrafa geç	4886
sonraki görsel	5000
sonraki haber için tiklayin	4886
sonraki içerik	5000
sonraki sayfa için tiklayin	4886
sonuçlar	95
sonuçlari gör	94	4890
sonuçlari göster	94	4944
sorodni članki	4553
sortează	4115
sortează după	4115
sortuj według	3847
sortér efter	787
souhlasit a pokračovat	529
souhlasím	526
souhlasím a pokračovat	602
souhlasím a zobrazit	529
souhlasím se zobrazením	526
soukromí a cookies	529
sous-titres activés	2203
sous-titres désactivés	2203
soutenez-nous dès maintenant	2072
související	534
související témata	534
související články	534
související články z webu	534
soyez le premier à commenter	2128
soyez le premier à réagir	2128
spam nélkül	2620
spander en kaffe på oss	3675
spara inställningar	4745
spara till läslistan	4783
spausdinti receptą	64
spausdinti straipsnį	3286
spațiu publicitar	4094
spela här	4734
spela videon här	4686
spill ansvarlig. # år	3586
spill med måte	3585
spill nå	3651
spis treści	3753
splošni pogoji	4608
sponsorisé	2120
sponsorlu bağlantilar	4926
sponsorlu içerik	90	4876
sponsoroitu sisältö	1949
sponsoroitua sisältöä	1951
sponsorēts saturs	3355
sponsrat innehåll	4668
sponzorirani sadržaj	4347
sponzorirani članak	4347
sponzorisani sadržaj	4437
sponzorované	4448
sponzorovaný obsah	521
sponzorováno	521
sporoči napako	4628
sporočilo	4623
spotifyで聞く	3078
spotifyで聴く	3078
spravovat upozornění	609
spravovať súhlas	4506
spravovať upozornenia	4512
sprawdź cenę	3809
sprawdź ofertę	3716
sprawdź się	3806
sprawdź skrzynkę e-mail	3833
sprawdź skrzynkę odbiorczą	3833
sprawdź swoją skrzynkę	3833
sprawdź swoją wiedzę	3803
sprejmi in prikaži	4607
sprejmi vse piškotke	4607
spremi članak	4351
spremljajte v živo	4625
sprijinul tău contează	4168
sprijină-ne	4052
správa	4523
správa bola odoslaná	4522
správa souhlasu	602
správa súhlasu	4506
spróbuj ponownie	3833
spróbuj ponownie później	3833
spręsti kryžiažodį	3263
spręsti testą	3263
spune-ne părerea ta	4114
spune-ți părerea	4087
spune-ți părerea în comentarii	4087
spuneți-ne părerea	4114
spustit kvíz	593
spustiť kvíz	4500
spustiť video	4509
später	806
später erinnern	806
späť hore	4525
späť na hlavnú stránku	4525
späť na začiatok	4525
spør vår ki om saken	3592
spēlē tagad	3331
spēlēt tagad	3331
staňte sa členom	4444
staňte se členem	505
ste našli napako	4628
ste našli napako v članku	4628
ste už predplatiteľ	4519
ste že glasovali	4602
stem nå	94	3651
stiahnuť aplikáciu	4511
stiahnuť audio	4509
stiahnuť epizódu	4509
stiahnuť na google play	4511
stiahnuť v app store	4511
stiahnuť z app store	4511
stiahnuť z google play	4511
stichwörter	864
stil spørgsmål til artiklen	686
stlmiť	4510
stop med at følge	789
straipsnio tęsinys - po reklama	3236
straipsnis saugomas autorių teisių	3289
straipsnis tęsiasi po reklamos	3236
straipsnis užrakintas	3277
straipsnį skaito dirbtinis intelektas	3269
strojovo preložené	4533
strojový preklad	4534
strojový překlad	637
strojově přeloženo	636
strona główna	3750
stroški dostave	4606
stránka # z #	625	4524
stránka # ze #	625
stránka # zo #	4524
stworzono z pomocą ai	3845
stáhnout aplikaci	607
stáhnout audio	605
stáhnout epizodu	605
stáhnout na google play	607
stáhnout podcast	605
stáhnout v app store	607
stáhnout z app store	607
stáhnout z google play	607
stáhnout zdarma	608
stäng	4645	4686
stäng annons	4784
stäng av annonsblockeraren	4755
stäng av din adblocker	4755
stäng av din annonsblockerare	4755
stäng av ljudet	4748
stäng galleri	4768
stöd oss	4646
stöd oss på patreon	4759
stöd oss via patreon	4759
större text	4783
større tekst	3697
støt med mobilepay	768
støt os	655
støt os med mobilepay	768
støt os på #er	768
støt os på patreon	768
støt via mobilepay	768
støtt oss	3560
støtt oss med vipps	3675
støtt oss på patreon	3675
støtt oss via vipps	3675
sua inscrição foi confirmada	4029
sua inscrição foi realizada com sucesso	4029
subscrição confirmada	4029
subtitrări	4123
subtítols	461
subtítulos	1667
sudoku del día	1707
sugerir correção	3939
sugerir una corrección	1642
sugestões	3912
suite après la publicité	2201
suivez vos auteurs préférés	2236
suivre ce thème	2176
suivre le thème	2236
sukurta naudojant dirbtinį intelektą	3283
sumă liberă	4139
sumă personalizată	4168
sunt de acord cu termenii și condițiile	4145
sur le même sujet	2134
sur le même thème	2134
suscripción	1552
suscripción confirmada	1720
suscríbase	1552
suscríbete	1552
suscríbete a nuestro boletín	1562
suscríbete ahora	1552
susiję straipsniai	3229
susikurti paskyrą	3227
susține	4052
susține-ne	4052
susține-ne pe patreon	4139
susțineți-ne	4052
susținut de	4160
sutikti ir tęsti	3267
sutinku ir tęsiu	3267
svaka donacija je važna	4416
svaka donacija pomaže	4416
svaki dinar je važan	4416
svaki doprinos je važan	4416
svaki doprinos pomaže	4416
svaki euro je važan	4416
svaki prilog pomaže	4416
svi članci	4424
svi članci autora	4424
sviđa mi se	4432
sviđa vam se članak	4430
swisha en gåva	4759
syötä kelvollinen sähköpostiosoite	2041
syötä summa	2034
syötä sähköpostiosoitteesi	1938
szanowna użytkowniczko, szanowny użytkowniku	3737
szanowni państwo	3736
szanowny użytkowniku	3737
szanujemy twoją prywatność	3737
szavazatodat rögzítettük	2586
szavazatát rögzítettük	2586
szavazás	95	2589
szavazás indítása	2586
szczegóły	3754
szeretne értesítéseket kapni	2607
szeretnél értesítéseket kapni	2607
szerző követése	2633
szkennelje be a qr-kódot	2606
szponzorált tartalom	90	2527
szybkość odtwarzania	3816
szállítási költség	2593
szókereső	2589
szólj hozzá	2535
szóljon hozzá	2535
szövegméret	2636
szünet	2604
sähköposti	1938
sähköposti tai käyttäjätunnus	2037
sähköpostiosoite	1938
sähköpostiosoitteesi	2041
sähköpostisi	2041
säkra din plats	4741
säästä # %	2039
säästä #%	2039
så # kr/mnd til du sier opp	3563
så gör du för att stänga av	4757
så hanterar vi personuppgifter	4673
så här stänger du av din adblocker	4757
så här stänger du av din annonsblockerare	4757
så jobbar vi med rättelser	4772
så kommenterar du	4676
så skyddar vi våra källor	4772
så stänger du av adblock	4757
så stänger du av adblocker	4757
så stänger du av annonsblockeraren	4755
så stänger du av din ad-blocker	4757
så stänger du av din adblocker	4757
så stänger du av din annonsblockerare	4755
sådan beskytter vi kilder	781
sådan beskytter vi vores kilder	781
sådan deaktiverer du din adblocker	765
sådan retter vi fejl	781
sådan slår du adblock fra	765
sådan slår du din adblocker fra	765
sé el primero en comentar	1590
sé parte	1547
sélections	2112
sì, grazie	2890
sí, quiero	1678
sí, vull	469
síganos	1578
síguenos	1578
só para assinantes	3994
sólo para suscriptores	1685
sõnum on saadetud	1799
sök	4686
søg	697
søk	3601
súhlasím	4463
súhlasím a pokračovať	4506
súhlasím so zobrazením	4463
súmate	1547
súvisiace	4449
súvisiace články	4449
súvisiaci článok	4449
süre	4951
süti beállítások	2595
süti tájékoztató	2595
sütibeállítások	2595
sütibeállítások módosítása	2598
sütik kezelése	2595
sākt testu	3331
sīkdatņu iestatījumi	3313
sīkdatņu politika	3335
sīkfailu iestatījumi	3335
słowa kluczowe	3750
sūtīt e-pastā	3353
sắp xếp theo	5229
số tiền khác	5247
""", 't': """
t'ha estat útil	453
t'ha estat útil aquest article	435
t'ha estat útil aquest resum	435
t'ha semblat útil	453
ta treść jest niedostępna	3813
ta treść jest zablokowana	3813
ta video ni več na voljo	4610
ta članek je zaklenjen	4619
taboola tarafindan sunulmuştur	4926
taboola tarafindan önerildi	4926
tack för din anmälan	4657
tack för din prenumeration	4765
tack för din röst	94	4734
tack för ditt meddelande	4765
tagasi üles	1801
taip pat žiūrėkite	3229
tak, chcę	3821
tak, chętnie	3821
tak, poproszę	3821
takaisin ylös	1964
takipten çik	4980
takk for at du meldte deg på	3681
takk for din påmelding	3681
takk for påmeldingen	3570
talebiniz gönderildi	4998
tallenna myöhemmäksi	1946
talán később	2513
tam ekrandan çik	4950
tamaño de la letra	1701
tamaño de letra	68	1577
tamaño del texto	68
también te puede gustar	1597
también te puede interesar	1597
també et pot interessar	422
também pode gostar	3964
tapahtui virhe. yritä myöhemmin uudelleen	2041
tapahtui virhe. yritä uudelleen	2041
tarjeta de crédito	1551
tarjeta de débito	1551
tarkista sähköpostisi	2041
tartalom betöltése	2595
tartalom engedélyezése	2595
tartalom megjelenítése	2595
tartalomjegyzék	2604
tasuline koostöö	1808
te ha parecido útil	1659
te ha resultado útil	1659
te ha resultado útil este artículo	1627
te ha resultado útil este resumen	1627
te ha sido útil	1659
te ha sido útil este resumen	1627
te poți dezabona oricând	4100
te rugăm să îl dezactivezi	4136
te vsebine ni mogoče prikazati	4607
te-ar putea interesa și	4108
tee meile kohvi välja	1796
tehisaru kokkuvõte	1754
tehisaru võib eksida	1803
tehisintellekt võib eksida	1803
tehty tekoälyllä	2051
teie hääl on arvesse võetud	1784
tej treści nie można wyświetlić	3813
tek seferlik bağiş	4964
tek seferlik bağiş yap	4996
tekijänoikeudella suojattu	2049
teklifi gör	4949
teklifleri gör	4997
tekoäly voi tehdä virheitä	2051
tekoälyn luoma	2051
tekoälyn tekemä	2051
tekoälyn tekemä tiivistelmä	1964
tekoälyn tiivistelmä	1964
tekoälyn tuottama	2051
tekoälytiivistelmä	1964	2052
tekst je zaključan	4418
tekst powstał przy pomocy ai	3845
tekst przetłumaczony maszynowo	3845
teksta izmērs	3353
tekststørrelse	68
tekstą įgarsino dirbtinis intelektas	3232
telefonszám	2621
telefón	4523
teljes hozzáférés	2518
teljes képernyő	2604
teljes név	2621
temas del día	1597
temi že sledite	4634
ten artykuł jest zablokowany	3830
ten film jest niedostępny	3816
ten film nie jest dostępny w twoim kraju	3816
ten film nie jest już dostępny	3816
tento obsah je blokován	602
tento obsah je zablokovaný	4506
tento obsah nemôžeme zobraziť	4506
tento obsah nemůžeme zobrazit	602
tento obsah není dostupný	602
tento obsah není k dispozici	602
tento obsah nie je dostupný	4506
tento obsah nie je k dispozícii	4506
tento obsah sa nedá zobraziť	4506
tento článek je uzamčen	619
tercihleri yönet	4992
tercihlerimi yönet	4992
termeni și condiții	4081	4082
termeni și condiții de utilizare	4081
termenii și condițiile	4081
termos e condições	3897
teste başla	4946
teste grátis	3874
testează-ți cunoștințele	4117
testează-ți cunoștințele cu quizul nostru	4087
testi başlat	4946
testi çöz	4948
testreszabás	2597
teszteld a tudásod	2541
tesztelje tudását	2541
tetszőleges összeg	2614
text bol vytvorený automaticky	4533
text byl vytvořen automaticky	636
text je chránený autorským právom	4530
text je chráněn autorským právem	632
text čte umělá inteligence	605
texten fortsätter nedan	4668
texten fortsätter under bilden	4668
texten är maskinöversatt	4776
texten är skapad automatiskt	4776
textgröße	1034
textgröße ändern	1033
teď ne	504	610
teşekkürler, mesajiniz gönderildi	4969
tham gia bình chọn	5228
tham gia khảo sát	5228
tham gia thăm dò	5228
thanh toán hàng năm	5249
thanh toán hàng tháng	5249
thanh toán qua paypal	5271
theo dõi chủ đề	5260
theo dõi chủ đề này	5260
theo dõi tác giả	5260
thoát toàn màn hình	5235
thu gọn	5188
thème suivi	2259
thèmes	2134
thématiques	2134
thêm câu trả lời	5266
thêm làm nguồn ưu tiên	5260
thêm vào giỏ hàng	5274
thích	5173
thích nhất	5229
thông tin bắt buộc	5251
thông tin doanh nghiệp	5178
thông tin quảng cáo	5222
thông tin tác giả	5199
thăm dò	95
thăm dò ý kiến	95
thư viện ảnh	5255
thẻ	5185
thời gian còn lại	5235
thời gian hiện tại	5236
thời lượng	5236
ti è stato utile	2871
tienes que iniciar sesión para guardar artículos	1655
tietosuoja ja evästeet	1953
tietosuoja- ja evästekäytäntö	1953
tietosuojakäytäntö	2018
tietosuojaseloste ja evästeet	1953
tik būtini	3267
tik būtinieji slapukai	3267
tikai nepieciešamās	3335
tikai nepieciešamās sīkdatnes	3335
tiktokで見る	3078
til støttesiden	768
tilbagetræk samtykke	754
tilbakemelding på saken	3592
tilføj en kommentar	787
tilføj kommentar	787
tilføj os som foretrukken kilde	789
tilføj som foretrukken kilde	789
tilgjengelig på google play	3667
till gåvosidan	4759
tillad og fortsæt	683
tillad én gang	754
tillat én gang	3662
tillåt	4754
tillåt alltid	4746
tillåt annonser	4758
tillåt aviseringar	4752
tillåt en gång	4745
tillåt innehåll	4745
tillåt inte	4754
tillåt notiser	4752
tillåt reklam	4758
tiltás	2610
timp rămas	4123
tin bài liên quan	5220
tin cùng chuyên mục	5185
tin cùng tác giả	5221
tin khác	5185
tin liên quan	5185
tin mới	5185
tin mới nhất	5185
tin nhắn của bạn	5272
tin nhắn của bạn đã được gửi	5251
tin nóng	5221
tin nổi bật	5185
tin quảng cáo	5222
tin tiếp theo	5255
tin trước	5185
tin tài trợ	5185	5224
tin tức liên quan	5185
tin đọc nhiều	5185
tip jar ☕	1214
tipărește	4062
tipărește articolul	4107
tipărește rețeta	64
tisk článku	642
titta på videon	4748
tiêu điểm	5185
tiến # giây	5235
tiếp theo	5188
tiếp tục sau quảng cáo	5224
tiếp tục trên trình duyệt	5241
tiếp tục trên web	5241
tiếp tục với apple	5249
tiếp tục với email	5271
tiếp tục với facebook	5249
tiếp tục với google	5249
tiếp tục đọc	5273
tlačiť	4452
to cię może zainteresować	3750
to może cię zainteresować	3750
to wideo jest niedostępne	3816
to wideo nie jest już dostępne	3816
toate știrile	4149
toda contribuição ajuda	3990
toda la información	1691
todas as notícias	4000
todavía no eres suscriptor	1685
todavía no estás registrado	1686
todos los artículos de este autor	1725
todos los artículos del autor	1725
todos los artículos del especial	1722
todos los derechos de reproducción reservados	1727
todos los vídeos	1691
todos os comentários	3903
todos os vídeos	4000
toimituskulut lisätään	2015
totes les notícies	484
toto pole je povinné	623
toto téma již sledujete	640
toto video již není dostupné	605
toto video není dostupné	605
toto video není ve vaší zemi dostupné	605
toto video nie je dostupné	4509
toto video nie je vo vašej krajine dostupné	4509
toto video už není dostupné	605
toto video už nie je dostupné	4509
tots els vídeos	484
tous droits de reproduction réservés	2262
tous nos hors-séries	2169
toute l'actualité	2134
toutes les actualités	2225
toutes les vidéos	2225
toutes nos vidéos	2225
tovább	2541
tovább a cikkre	2623
tovább a dossziéhoz	2623
tovább a galériához	2623
tovább a recepthez	64
tovább a rovatra	2539
tovább a tartalomhoz	2623
tovább a teljes cikkre	2623
tovább a támogatáshoz	2614
tovább a támogatási oldalra	2614
tovább a webshopba	2592
tovább az ajánlathoz	2592
tovább olvasom	2541
további beállítások	2598
további cikkek	2539
további cikkek a szerzőtől	2623
további cikkek a témában	2539
további cikkek betöltése	2623
további hírek	2539
további lehetőségek	2597
további részletek itt	2541
továbbiak betöltése	2541
továbbiak megjelenítése	2623
toàn màn hình	5236
traducció automàtica	461
traducción automática	1667
traducere automată	4123
traducido automáticamente	1699
tradução automática	3939
traduït automàticament	491
trang chủ	5188
trang này có hữu ích không	5228
transcripció	461
transcripción	1667
transcrição	3976
transferência bancária	3873
trenutni čas	4611
trenutni čas #	4610
treści komercyjne	3853
treści naszych partnerów	3853
treści partnerskie	3731
treść dla subskrybentów	3830
treść niedostępna	3813
treść premium	3830
treść sponsorowana	3731
treść wygenerowana przez ai	3845
treść zablokowana	3813
treść zewnętrzna	3813
tria la teva subscripció	447
trimite răspunsul	4114
troškovi dostave	4406
truy cập không giới hạn mọi bài viết	5271
trwa ładowanie odtwarzacza	3816
tryb pełnoekranowy	3816
træk dit samtykke tilbage	754
træk samtykke tilbage	754
trình phát âm thanh	5269
trước	5188
trường bắt buộc	5251
trường này là bắt buộc	5251
trả lời	5184
trở lại	5188
trở lại đầu trang	5255
tu ce părere ai? lasă un comentariu	4087
tu donación desgrava	1681
tu izmanto reklāmu bloķētāju	3342
tu navegador no puede reproducir este vídeo	1625
tue meitä	1933
tue meitä patreonissa	2034
tue työtämme	2034
tule meile tööle	1754
tuotettu tekoälyllä	2051
turinys saugomas autorių teisių	3289
turinys užblokuotas	3267
turiu paskyrą	3277
turpini lasīt	3296
turpinājums pēc reklāmas	3305
turpināt ar apple	3344
turpināt ar facebook	3344
turpināt ar google	3344
turpināt lasīt	3296
tutar seç	4996
tutar seçin	4996
tvarkyti pranešimus	3272
tvarkyti sutikimą	3267
twitter'da paylaş	4874
twitterで見る	3078
twoja prywatność jest dla nas ważna	3737
twoja wiadomość	3834
twoje imię	3834
twój adres e-mail	3719
twój e-mail	3719
twój głos został oddany	3803
twój głos został policzony	3803
twój głos został zapisany	3803
tykkää	2054
tylko dla osób pełnoletnich	3732
tylko niezbędne	3813
tytuł przelewu: darowizna	3827
tytułem: darowizna na cele statutowe	3827
tài khoản của tôi	5167
tài trợ	5178
tài trợ bởi	5264
támogass minket	2514
támogass minket patreonon	2614
támogasson minket	2514
támogasson minket a patreonon	2614
támogatom	2514
támogatom a lapot	2614
támogatom az oldalt	2614
támogatott tartalom	90	2527
támogatás	2514
támogatás paypalon	2614
támogatási oldal	2614
támogatói tartalom	2527
tárgy	2621
täisekraan	1790
tämä artikkeli on lukittu	2037
tämä juttu on lukittu	2037
tämä kenttä on pakollinen	2041
tämä sisältö ei ole saatavilla	2018
tämä video ei ole enää saatavilla	2021
tämä video ei ole saatavilla	2021
täname liitumast	1772
tässä artikkelissa	2044
tässä jutussa	2044
tässä olisi upotus facebookista	1964
tässä olisi upotus instagramista	1964
tätä sisältöä ei voida näyttää	2018
täytä ristikko	2006
täytä tämä kenttä	2041
télécharger l'appli	2210
télécharger l'audio	2203
télécharger l'épisode	2203
télécharger le mp#	2203
télécharger le podcast	2203
téléchargez l'appli	2210
téma követése	2633
téma už sledujete	640
témata	534
tému už sledujete	4537
témy	4449
témáim	2634
témák	2539
térkép betöltése	2598
térkép megnyitása	2543
términos de uso	1586
términos y condiciones	1586
tên của bạn	5252
tên hiển thị	5266
tìm hiểu thêm	5182
tìm kiếm	5188
tóm tắt ai	5259
tóm tắt bằng ai	5259
tóm tắt bởi ai	5259
tópicos	3912
tópicos relacionados	3912
tôi đã hiểu	5189
tôi đã tắt	5246
tôi đã tắt trình chặn quảng cáo	5245
tôi đồng ý	5182
tôi đồng ý với chính sách bảo mật	5251
tôi đồng ý với điều khoản sử dụng	5251
tõlgitud tehisintellekti abil	1803
több	2541
több betöltése	2623
több mutatása	2623
töltsd ki a kvízt	2541
töltsd ki kvízünket	2586
töltse ki a kvízt	2541
töltse újra az oldalt	2613
tùy chỉnh	5182
tùy chọn cookie	5239
tùy chọn khác	5262
tú qué opinas	1592
túto tému už sledujete	4537
tühista igal ajal	1747
tüm fotoğraflar	4973
tüm fotoğraflari gör	4973
tüm haberler	4883
tüm haberlere sinirsiz erişim	4997
tüm haberleri gör	4973
tüm içeriğe sinirsiz erişim	4997
tüm konular	4885
tüm konulari gör	4885
tüm oyunlar	4946
tüm videolar	4973
tüm videolari gör	4973
tüm yazilari	4883	4900
tüm yazilari gör	4973
tüm yorumlar	4882
tüm çerezleri kabul et	4992
tüm çerezleri reddet	4992
tümü	4890
tümünü gör	4889
tümünü göster	4890
tümünü kabul et	4877
tümünü reddet	4877
tăng cỡ chữ	5262
tēmas	3298
tęsinys po reklamos	3236
tęsti su apple	3277
tęsti su facebook	3277
tęsti su google	3277
tłumaczenie automatyczne	3846
tłumaczenie maszynowe	3846
tạm dừng	5208
tạm dừng video	5235
tạo bởi ai	5269
tạo tài khoản	5167
tải audio	5235
tải bài đăng	5239
tải lại trang	5245
tải nội dung	5239
tải thêm	5188
tải thêm bình luận	5228
tải trên app store	5241
tải trên google play	5241
tải tập này	5235
tải về từ app store	5241
tải về từ google play	5241
tải âm thanh	5235
tải ứng dụng	5241
tải ứng dụng ngay	5241
tất cả tin tức	5255
tất cả trò chơi	5231
tất cả video	5255
tắt tiếng	5236
tặng bài viết	5220
tặng sao	5166	5220
tặng sao cho bài viết	5220
tặng sao cho tác giả	5270
tặng tác giả ly cà phê	5166
tốc độ phát	5208	5235
từ chối	5182
từ chối tất cả	5182	5239
từ chối tất cả cookie	5268
từ khóa	5185
tự động phát	5236
""", 'u': """
u košaricu	4405
u ovom članku	4424
udostępnij	3727
udostępnij na facebooku	3727
udostępnij na twitterze	3727
udostępnij na x	3727
udostępnij w mediach społecznościowych	3727
udělit souhlas	526
ugens spørgsmål	748
ugodnost za naročnike	4605
ugodnosti za naročnike	4605
ugrađeni sadržaj	4407
ugrás a galériához	2623
ugrás a recepthez	64
ugrás a receptre	64
ugrás a tartalomhoz	2623
ugrás a tartalomra	2623
uključi	4413
uključi obaveštenja	4399
uključi obavijesti	4399
uključi se u raspravu	4431
uključi zvuk	4409
uključite javascript	4409
uključite notifikacije	4399
uključite obaveštenja	4399
uključite obavijesti	4399
uključite se u raspravu	4431
ukryj reklamę	3853
ukrštenica	4403
ulkoinen sisältö	2018
ulkopuolinen sisältö	2018
uloženo	643
uložené	4539
uložit	517
uložit na později	517
uložit nastavení	602
uložit recept	64
uložit volby	602
uložit článek	517
uložiť	4452
uložiť na neskôr	4452
uložiť nastavenia	4506
uložiť recept	64
uložiť voľby	4506
uložiť článok	4452
ultima oră	4071
ultimele știri	4071
um assinante presenteou você com este artigo	3963
un abonat ți-a oferit acest articol	4107
un abonné vous offre cet article	2186
un e-mail de confirmation vous a été envoyé	2179
un suscriptor te ha regalado este artículo	1655
un suscriptor te regala este artículo	1732
une erreur s'est glissée dans l'article	2128
ungültige e-mail-adresse	1016
unterstütze uns	807
unterstützen	807
unterstützen sie uns	807
unterstützen sie uns per paypal	927
unustasid salasõna	1797
uočili ste grešku	4427
uočili ste pogrešku	4427
uočili ste pogrešku u članku	4427
uporabniško ime	4620
uporabniško ime ali e-pošta	4619
upotettu sisältö	2018
upozornit na nové díly	641
upozornit na nové články	641
upozorniť na chybu	4529
upozornění	612
uppdatera dina inställningar	4790
uppläst av en ai-röst	4748
uppläst av en dator	4664
uppläst av en syntetisk röst	4748
uppläst av syntetisk röst	4748
uppläst med ai-röst	4664
upravit nastavení	529
upravljaj kolačićima	4407
upravljaj piškotke	4607
ur vår butik	4741
url 복사	3111
urlをコピー	2973
urlをコピーしました	3074
urlをコピーする	3020
url복사	3111
urmărește acest subiect	4099
urmărește autorul	4156
urmărește live	4099
urmărește subiectul	4156
urmărești deja acest subiect	4156
următorul	4073
următorul videoclip	4167
uslovi korišćenja	4364
ustaw jako preferowane źródło	3849
ustawienia plików cookie	3735
ustawienia prywatności	3813
ustvarjeno s pomočjo umetne inteligence	4631
utónév	2621
uutishälytykset	2028
uvek prikaži	4407
uvijek prikaži	4407
uvjeti korištenja	4364
uygulamada aç	4955
uygulamayi aç	4955
uygulamayi yükle	4955
uz sākumlapu	3348
uz sākumu	3303
uzdāvini rakstu	3353
uzdāvināt rakstu	3353
uzyskaj dostęp	3716
učitaj još	4424
učitaj objavu	4407
učitaj sadržaj	4407
učitaj video	4407
učitaj više	4424
učitavanje playera	4409
učitavanje videa	4409
ušetrite #%	4520
ušetríte #%	4520
ušetřete #%	620
ušetříte #%	620
ušteda #%	4419
uštedite #%	4419
używasz adblocka	3822
używasz programu do blokowania reklam	3822
už jsem ho vypnul	615
už jste hlasovali	593
už komentarus atsako jų autoriai	3233
už mám predplatné	4519
už mám předplatné	619
už mám předplatné, přihlásit se	508
už mám účet	619
už máte predplatné? prihláste sa	4445
už máte předplatné	619
už máte účet	4445
už máte účet? prihláste sa	4445
už podporujem	4456
už podporuji	504
už sledujete	640
už ste hlasovali	4500
uždaryti	3235
uždaryti galeriją	3281
uždaryti reklamą	3236
uživatelské jméno	620
uživatelské jméno nebo e-mail	619
uživo	4410
užpildykite apklausą	3234
užsakomasis straipsnis	3236
užsakomasis turinys	90	3236
užsisakyti knygą	3265
užsisakyti prenumeratą	3227
""", 'v': """
v košarico	4605
v tem članku	4625
v tomto článku	626
v živo	4611
vaata kõiki	1801
vaata kõiki tellija soodustusi	1747
vaata lähemalt	1754
vaba töökoht	1754
vad tycker du? rösta här	4686
vai kopsavilkums bija noderīgs	3302
vai raksts bija noderīgs	3302
vai tas bija noderīgi	3350
vai vēlaties saņemt paziņojumus	3340
vain jäsenille	2039
vain välttämättömät	2018
vain välttämättömät evästeet	2018
vairāk no autora	3348
vairāk par tēmu	3298
vairāk rakstu	3348
vaizdo grotuvas įkeliamas	3269
vaizdo įrašas	3234
vaizdo įrašas nebepasiekiamas	3269
vaizdo įrašas nepasiekiamas	3269
vaizdo įrašas nepasiekiamas jūsų šalyje	3269
vaizdo įrašo paleisti negalima	3269
vaizdo įrašą rasite čia	3234
valami elromlott. próbáld újra	2620
valami hiba történt. próbálja újra	2620
valgfrit beløb	768
valgfritt beløp	3675
van egy jó sztorija	2627
van egy jó témája	2627
van már előfizetése	2617
van már fiókja	2518
van már fiókod	2617
van már fiókom	2617
vanjski sadržaj	4407
var artikeln till hjälp	4676
var det här till hjälp	4686
var det til hjælp	784
var detta till hjälp	4776
var dette en hjælp	784
var resuméet nyttigt	686
var sammanfattningen till hjälp	4676
varbūt vēlāk	3341
varför ser jag den här annonsen	4784
varför visas den här annonsen	4784
vari atteikties jebkurā laikā	3296
varje bidrag hjälper	4760
varje bidrag räknas	4760
varje krona hjälper	4760
varje krona räknas	4760
vasta küsitlusele	1754
vastaa kyselyyn tästä	1964
vaš e-mail	4421
vaš e-naslov	4622
vaš e-poštni naslov	4622
vaš glas je bil oddan	4602
vaš glas je uračunat	4402
vaš glas je zabeležen	4402	4602
vaš glas je zabilježen	4402
vaš komentar	4351
vaš mejl	4421
vaša e-mail adresa	4421
vaša e-mailová adresa	4522
vaša poruka	4422
vaša poruka je poslana	4421
vaša poruka je poslata	4421
vaša správa	4523
vaše e-mailová adresa	623
vaše ime	4422	4623
vaše jméno	624
vaše meno	4523
vaše soukromí je pro nás důležité	529
vaše sporočilo	4623
vaše sporočilo je poslano	4622
vaše zpráva	624
veckans fråga	4738
vecākie vispirms	3351
vedno prikaži	4607
vegyél jegyet	2592
veja esta publicação no instagram	3937
veja também	3912
veja todas as opções de assinatura	3961
velg beløp	3675
velikost písma	68
veličina fonta	4435
veličina slova	4435
veličina teksta	68
velocidad de reproducción	1666
velocidade de reprodução	3975
velocitat de reproducció	460
velocità di riproduzione	2879
venujte nám # %	4516
ver # comentários	3952
ver biografía	1621
ver comentários	3903
ver conteúdo	3979
ver conteúdo externo	3937
ver dossiê	4000
ver esta publicación en instagram	1625
ver esta publicação	4022
ver esta publicação no instagram	3937
ver fotogalería	1691
ver galería	1603
ver galería de fotos	1691
ver imágenes	1722
ver la galería	1691
ver mais notícias	4000
ver más	1603
ver más artículos	1694
ver más artículos del autor	1621
ver más fotos	1599
ver más noticias	1656
ver más vídeos	1691
ver oferta de suscripción	1719
ver opciones de suscripción	1719
ver preço	3972
ver publicação	3901
ver suscripción	1719
ver también	1597
ver também	3912
ver todas as notícias	4000
ver todas las opciones de suscripción	1652
ver todos los artículos	1691
ver todos los vídeos	1691
ver todos os vídeos	4000
ver traducción	1604
ver tradução	3918
ver transcripción	1666
ver transcrição	3975
ver versión online	1737
ver versión web	1737
ver versão online	4043
ver vídeo	1603
vergrößern	871	1020
verificați adresa de email	4145
verifică-ți e-mailul	4146
verifică-ți emailul	4146
verifică-ți inboxul	4145
verlagssonderveröffentlichung	941
versandkosten können anfallen	993
vertrag kündigen	850
verträge hier kündigen	850
verwandte beiträge	864
ves a la pàgina de donacions	474
ves algún error? comunícalo	1642
veure aquesta publicació a instagram	431
vezetéknév	2621
vezi această postare pe instagram	4084
vezi conținutul	4126
vezi mai multe știri	4108
vezi prețul	4120
vezi răspunsurile	4114
vezi toate știrile	4149
vezi și	4071
već imam nalog	4418
već imam račun	4418
već imate nalog	4341
već imate pretplatu	4341
već imate račun	4341
već podržavam	4356
već pratite	4433
već pratite ovu temu	4433
već sam pretplatnik	4418
već ste glasali	4402
već ste glasovali	4402
već ste pretplatnik	4341
več iz rubrike	4553
več novic iz regije	4553
več o tem	4553
več o temi	4553
več člankov	4625
več člankov avtorja	4625
veľkosť písma	68
veľkosť textu	4538
vi kan inte visa det här innehållet	4745
viac k téme	4449
viac si o tom prečítate tu	4449
viac článkov	4525
videa ni mogoče predvajati	4610
video atskaņotājs tiek ielādēts	3337
video ei ole enää saatavilla	2021
video ei ole käytettävissä	2021
video ikke tilgængelig	757
video již není k dispozici	605
video không khả dụng	5235
video không tồn tại	5235
video mevcut değil	4950
video nav pieejams jūsu valstī	3337
video nelze přehrát	605
video není dostupné	605
video není dostupné ve vaší zemi	605
video není k dispozici	605
video nevar atskaņot	3337
video ni na voljo v vaši državi	4610
video nicht verfügbar	1000
video nie je dostupné	4509
video nie je dostupné vo vašej krajine	4509
video nie je k dispozícii	4509
video nije dostupan u vašoj državi	4409
video nije dostupan u vašoj zemlji	4409
video nije moguće reproducirati	4409
video này không còn tồn tại	5235
video này không khả dụng	5235
video oynatici yükleniyor	4950
video sa nedá prehrať	4509
video sa nepodarilo načítať	4509
video se ne može reprodukovati	4409
video se nepodařilo načíst	605
video tiếp theo	5269
video trước	5269
video už není k dispozici	605
video už nie je dostupné	4509
video už nie je k dispozícii	4509
video više nije dostupan	4409
video yüklenemedi	4993
video yüklenirken hata oluştu	4993
video yükleniyor	4950
videoafspilleren indlæses	757
videoclipul următor	4167
videoen er ikke længere tilgængelig	757
videoen er ikke tilgængelig	757
videoen er ikke tilgængelig i dit land	757
videomängija laadimine	1790
videon voi katsoa jutun yläosasta	1964
videon är inte längre tillgänglig	4748
videon är inte tillgänglig	4748
videoyu izlemek için tiklayin	4889
videoyu yükle	4953
videó	2539
videó betöltése	2595
videó betöltése folyamatban	2603
videó lejátszása	2603
videó megtekintése	2603
videók	2539
videólejátszó betöltése	2603
videónkat itt nézheti meg	2541
vidéo	2138
vidéo indisponible	2203
vidéo non disponible	2203
vidéo précédente	2249
vidéo suivante	2249
vidéo à la une	2249
vielen dank für deine nachricht	1015
vielen dank für deine stimme	988
vielen dank für ihr feedback	916
vielen dank für ihre anmeldung	824
vielen dank für ihre nachricht	1015
vielen dank für ihre stimme	988
vielen dank für ihre teilnahme	94
vielleicht später	806
vienkartinė auka	3275
vienkartinė parama	3276
vienmēr atļaut	3335
vienmēr rādīt	3335
vienreizējs ziedojums	3343
viestisi on lähetetty	2041
vil du få varsler	3669
vilkår	681	3587
vill du få notiser	4752
vill du få pushnotiser	4752
vipps et beløp	3560
virheellinen sähköpostiosoite	2041
vis bildet i full størrelse	3602
vis færre	697	3601
vis i fuld skærm	777
vis oversættelse	699
vis større bilde	3602
vis større billede	698
visa bilden i helskärm	4686
visa färre	4686
visa i helskärm	4768
visa i webbläsare	4790
visa i webbläsaren	4790
visa inlägg från facebook	4686
visa inlägg från instagram	4686
visa innehåll	4670
visa innehållet	4745
visa lösenord	4762
visa och godkänn	4745
visa översättning	4687
visas tiesības paturētas	3356
visi komentāri	3351
vissza a címlapra	2623
vissza a főoldalra	2623
vissza a tetejére	2541
vissza az oldal tetejére	2623
visszajelzés	2535
visszajelzés küldése	2630
viteză de redare	4122
vizitează magazinul	4120
više o temi	4348
više od autora	4424
više vijesti iz regije	4348
više članaka	4424
više članaka autora	4424
viết bình luận	5184	5205
viết bình luận của bạn	5228
viết trả lời	5228
vlastná suma	4516
vlastní částka	616
vložený obsah	602
vložit do košíku	599
vložit komentář	638
vložiť do košíka	4504
vložiť komentár	4535
vnesite e-poštni naslov	4622
vnesite veljaven e-poštni naslov	4622
voce generată de ai	4122
você concorda? vote	3952
você está seguindo este tema	4033
você já está inscrito	4029
você já segue este tema	4008
você já votou	3966
você pode gostar	3912
você pode se interessar	3912
você segue este autor	4033
você também pode gostar	3912
voir le détail	2139
voir les détails	2139
voir les réponses	2195
voir les résultats	94	2139
voir les résultats du sondage	2174
voir tous les thèmes	2136
voir toute l'actualité	2225
voir toutes les vidéos	2225
voix générée par ia	2249
voltar ao início	4000
voltar atrás	3918
voltar à página inicial	4000
volver al índice	1722
volver atrás	1604
von einer künstlichen stimme vorgelesen	1000
von ki übersetzt	1028
vorgelesen von einer künstlichen stimme	1000
vos réactions	2128
votează	94
votează în sondaj	4114
votează în sondajul nostru	4087
votre avis nous intéresse	2174
votre demande a bien été envoyée	2255
votre demande a été envoyée	2255
votre message a bien été envoyé	2221
votre nom et prénom	2255
votre prénom	2222
votre soutien fait la différence	2252
votre vote a bien été pris en compte	2195
votre vote a été enregistré	2195
votre vote a été pris en compte	94
votul dumneavoastră a fost înregistrat	4114
votul tău a fost înregistrat	4114
vous aimerez peut-être	2134
vous avez déjà un compte	2082
vous avez déjà un compte ? connectez-vous	2082
vous avez déjà un compte ? identifiez-vous	2082
vous avez déjà voté	2195
vous bloquez nos publicités	2251
vous n'êtes pas abonné	2219
vous n'êtes pas encore inscrit	2220
vous n'êtes pas inscrit	2220
vous possédez déjà un compte	2082
vous pourriez être intéressé	2134
vous souhaitez témoigner	2260
vous suivez ce thème	2259
vous suivez déjà ce sujet	2236
vous suivez déjà ce thème	2236
vous suivez déjà cet auteur	2236
vous êtes bien inscrit	2255
vous êtes déjà inscrit	2256
vous êtes inscrit	2256
vprašanje dneva	4602
vreau să donez	4140
vreau să primesc newsletterul	4100
vreau să susțin	4139
vsak evro šteje	4617
vsak petek. brezplačno. brez spama	4622
vsak prispevek šteje	4617
vsaka donacija šteje	4617
vsebina je avtorsko zaščitena	4629
vsebina sporočila	4552
vsebine naših partnerjev	4637
vsebine ni mogoče prikazati	4607
vsi članki	4625
vsi članki avtorice	4625
vsi članki avtorja	4625
vstúpiť do diskusie	4452
vstúpiť do galérie	4525
vui lòng kiểm tra email	5251
vui lòng nhập bình luận	5266
vui lòng nhập email	5251
vui lòng nhập email hợp lệ	5251
vui lòng nhập họ tên	5251
vyberte si predplatné	4519
vyberte si předplatné	619
vyberte částku	616
vybrat předplatné	619
vybrať	4520
vybrať predplatné	4519
vygenerované ai	4533
vygenerované pomocou ai	4533
vygenerováno ai	636
vygenerováno pomocí ai	636
vyplňte toto pole	623
vypnite blokovanie reklám	4514
vypnite prosím adblock	4514
vypnite, prosím, adblock	4514
vypnúť zvuk	4509
vypněte prosím adblock	613
vypněte si adblock	613
vypočuť si článok	4509
vypočuť článok	4509
vyskytla sa chyba. skúste to znova	4522
vyskúšajte si kvíz	4500
vytisknout článek	517
vytlačiť	4452
vytlačiť recept	64
vytlačiť článok	4452
vytvorené ai	4533
vytvorené pomocou ai	4533
vytvorené umelou inteligenciou	4533
vytvořeno ai	636
vytvořeno pomocí ai	636
vytvořeno umělou inteligencí	636
vytvořila ai	636
vytvořit účet	507
vyzkoušejte si kvíz	593
vyzkoušet	507
vyčerpali ste limit článkov	4519
vágólapra másolva	2636
válassz csomagot	2617
válassz előfizetést	2617
válassz összeget	2614
válasszon csomagot	2617
válasszon előfizetést	2617
válasszon összeget	2614
válasz	2632
válaszok elrejtése	2631
válaszok megjelenítése	2631
válaszolok	2632
választom	2618
választás mentése	2595
vásárlás a webshopban	2530
váš e-mail	513
váš email	623
váš hlas bol započítaný	4500
váš hlas bol zaznamenaný	4500
váš hlas byl započítán	593
váš hlas byl zaznamenán	593
väiksem tekst	1806
väline sisu	1765
välj	4763
välj abonnemang	4762
välj belopp	4759
välj din prenumeration	4762
välj ditt abonnemang	4762
välj erbjudande	4762
välj prenumeration	4762
välj som föredragen källa	4781
vänligen stäng av annonsblockeraren	4755
värsked uudised	1749
vælg	772
vælg abonnement	771
vælg beløb	768
vælg dit abonnement	771
vælg som foretrukken kilde	789
vælg tilbud	771
vérifiez votre boîte de réception	2221
vérifiez votre boîte mail	2221
vés a la recepta	64
více	534
více k tématu	534
více o tématu	534
více si o tom přečtete zde	534
více článků	626
vídeo anterior	1714	4023
vídeo destacado	1714
vídeo indisponível	3975
vídeo no disponible	460	1666
vídeo não disponível	3975
vídeo seguinte	4023
vídeo siguiente	1714
vídeos	1597	3912
võib-olla hiljem	1794
võid igal ajal loobuda	1799
võta nõusolek tagasi	1788
võta toimetusega ühendust	1802
výber redakcie	4449
výběr redakce	534
výhoda pre predplatiteľov	4504
výhoda pro předplatitele	599
výhody pre predplatiteľov	4504
výhody pro předplatitele	599
výsledky	95
výsledky ankety	606
výsledky hlasovania	4510
výsledky hlasování	606
vēl nav konta	3344
vēl neesi abonents	3344
všech # fotek	625
všech # fotky	625
všech # fotografie	625
všech # fotografií	625
všech fotek	625
všech fotky	625
všech fotografie	625
všech fotografií	625
všechny # fotek	625
všechny # fotky	625
všechny # fotografie	625
všechny # fotografií	625
všechny fotek	625
všechny fotky	625
všechny fotografie	625
všechny fotografií	625
všechny komentáře	638
všechny články	626
všechny články autorky	626
všetky komentáre	4535
všetky články	4525
všetky články autora	4525
všetky články autorky	4525
všeč mi je	4633
vždy povolit	603
vždy povoliť	4507
vždy zobrazovat	602
vždy zobrazovať	4506
về trang chủ	5255
về tác giả	5256
về đầu trang	5188
""", 'w': """
w każdy piątek. za darmo. bez spamu	3833
warto przeczytać	3750
was können wir besser machen	916
wczytaj treść	3813
wczytaj więcej	3836
webshopunkból	2592
webáruház	2529
weiterblättern	1020
weitere beiträge	864
werbung schließen	1035
werbung überspringen	844
weź udział w dyskusji	3800
whatsapp'ta paylaş	4874
whatsapp'tan paylaş	4982
whatsappで読む	3020
wiadomość	3834
wiadomość została wysłana	3833
wideo jest niedostępne	3816
wideo niedostępne	3816
widzisz błąd	3841
wie gefällt ihnen dieser artikel	916
wie wir unsere quellen schützen	1023
wielkość czcionki	68
wielkość tekstu	3851
więcej	3750
więcej artykułów	3750
więcej informacji	3750
więcej na ten temat	3750
więcej o	3750
więcej od tego autora	3836
więcej tekstów autora	3836
więcej z	3750
wpisz kwotę	3827
wpisz swój e-mail	3719
wprowadź adres e-mail	3719
wpłata jednorazowa	3828
wpłata miesięczna	3828
wpłać	3713
wpłać jednorazowo	3827
wpłać teraz	3713
wróć do góry	3836
wróć na górę	3836
wróć na stronę główną	3836
wspieraj co miesiąc	3827
współpraca płatna	3853
współpraca reklamowa	3731
wszystkie # zdjęcia	3835
wszystkie # zdjęć	3835
wszystkie artykuły	3836
wszystkie artykuły autorki	3836
wszystkie zdjęcia	3835
wszystkie zdjęć	3835
wybierz kwotę	3827
wybierz ofertę	3830
wybierz prenumeratę	3830
wybierz subskrypcję	3830
wycofaj zgodę	3813
wykorzystałeś limit artykułów	3830
wykryliśmy adblocka	3822
wyloguj się	19
wypełnij to pole	3833
wypisz się	3858
wypisz się w dowolnym momencie	3833
wypróbuj	3716
wyraź zgodę	3735
wystąpił błąd	3834
wystąpił błąd. spróbuj ponownie	3833
wystąpił błąd. spróbuj ponownie później	3833
wyłącz adblocka	3822
wyłącz blokowanie reklam	3822
wyłącz dźwięk	3816
wyłącz reklamy	3853
wyłączyłam adblocka	3823
wyłączyłem adblocka	3822	3823
wyślij	94	3834
wyślij e-mailem	3727
wyślij komentarz	3847
wyślij mailem	3851
wyślij opinię	3845
wyślij wiadomość	3833
wyślij zdjęcia	3841
wyślij zgłoszenie anonimowo	3841
wyślij znajomemu	3727
wyświetl treść	3813
wyświetl w przeglądarce	3857
wählen	1014
własna kwota	3827
włącz	3821
włącz dźwięk	3816
włącz javascript	3816
""", 'x': """
x'te paylaş	4874
xem bình luận	5184
xem bản ghi	5235
xem bản gốc	5189
xem bản đồ	5189
xem bộ ảnh	5255
xem chi tiết	5189
xem chuyên đề	5255
xem các bài viết của tác giả	5199
xem các câu trả lời	5228
xem các gói	5271
xem công thức	64
xem giá	5234
xem giá tốt nhất	5274
xem gói đăng ký	5271
xem kết quả	94	5189
xem lại	5236
xem nhiều	5185
xem nhiều nhất	5185
xem nhiều trong tuần	5221
xem nội dung	5239
xem sản phẩm	5274
xem thêm	5185	5188
xem thêm bài của tác giả	5199	5255
xem thêm bình luận	5184	5205
xem thêm tin	5255
xem thêm video	5255
xem thêm ảnh	5255
xem tiếp	5188
xem toàn bộ	5188
xem trên ứng dụng	5241
xem trả lời	5228
xem tất cả	5188
xem tất cả bài viết	5199
xem tất cả bình luận	5205	5228
xem tất cả ảnh	5255
xem ưu đãi	5234
xem ảnh cỡ lớn	5255
xem ảnh lớn	5255
xでシェア	2973
xでシェアする	3020
xでポスト	2973
xで共有	3074
xで表示	3078
xで見る	3078
x로 공유	3206
x에서 보기	3210
""", 'y': """
y tú qué opinas	1592
ya estás suscrito	1652
ya tengo suscripción	1554
ya tengo una suscripción	1554
ya tenés suscripción	1652
yahoo! japan idでログイン	3060
yahoo!ショッピングで見る	3042
yahoo!ショッピングで購入	3042
yanit gönder	4943
yanitlari gör	4943
yanitlari göster	4943
yapay zeka ile seslendirilmiştir	4950
yapay zeka ile özet	4889
yapay zeka ile özetle	4979
yapay zeka ile üretildi	4993
yapay zeka özeti	4889
yapay zekâ ile seslendirildi	4950
yapay zekâ ile üretildi	4993
yapay zekâ tarafindan seslendirildi	4950
yapay zekâ özeti	4979
yazara e-posta gönder	4975
yazara mesaj gönder	4975
yazarin diğer haberleri	4883
yazarin diğer yazilari	4883	4900
yazarin tüm yazilari	4883	4900
yazarin önceki yazilari	4900
yazinin devami aşağida	4926
yaziyi büyüt	4982
yaziyi küçült	4982
yeni oyunumuzu keşfet	4988
ymmärrän	1965
yorum gönder	4882
yorum yapmak için giriş yap	4943
yorumlar sadece abonelere açiktir	4987
yorumlari gör	4882
yorumu gönder	4943
yorumu şikayet et	4987
yorumu şikâyet et	4987
yorumunu gönder	4943
youtube-tartalom megjelenítése	2541
youtube-videó betöltése	2598
youtubeで見る	3078
youtubeで視聴	3078
youtube에서 보기	3210
yritä myöhemmin uudelleen	2041
yritä uudelleen	2041
yukari çik	4973
yz özeti	4889
yêu cầu của bạn đã được gửi	5272
""", 'z': """
z našeho e-shopu	599
z našeho obchodu	599
z nášho e-shopu	4504
z nášho obchodu	4504
z titulní strany	534
za naročnike	4619
zaakceptuj i pokaż	3813
zaboravili ste šifru	4418
zabranjeno prenošenje	4428
zabudnuté heslo	4445
zadajte platný e-mail	4522
zadejte platný e-mail	623
zadejte svůj e-mail	513
zadejte částku	616
zagłosuj	94
zahlungsart wählen	810
zainstaluj aplikację	3818
zakázat	612
zakázať	4513
zakúpiť licenciu	4530
zaloguj się	3716
zaloguj się przez apple	3830
zaloguj się przez facebooka	3830
zaloguj się przez google	3830
zaloguj się z google	3830
zamknij galerię	3836
zamknij reklamę	3853
zamów	3733
zamów książkę	3809
zamów teraz	3732
zapamatovat přihlášení	619
zapamatovat si mě	619
zapamiętaj mnie	3831
zapamätať si ma	4519
zapisz na później	3727
zapisz się	3719
zapisz się na newsletter	3719
zapisz wybór	3813
zapnout upozornění	609
zapnúť	4513
zapnúť notifikácie	4512
zapnúť titulky	4509
zapnúť upozornenia	4512
zapnúť zvuk	4509
zapomenuté heslo	507
zapomniałem hasła	3830
zapomniałeś hasła	3830
zapomněl jsem heslo	619
zapomněli jste heslo	619
započni kviz	4402
zarejestruj się	3716
zarezervovat místo	599
zarządzaj plikami cookies	3813
zarządzaj powiadomieniami	3820
zarządzaj zgodami	3735
zarządzaj zgodą	3813
zaten üye misiniz	4865
zauważyłeś błąd	3841
zavrieť galériu	4525
zavrieť reklamu	4540
zavřít	504
zavřít galerii	626
zavřít reklamu	644
začať kvíz	4500
začni kviz	4602
začít kvíz	593
załaduj film	3813
załaduj post	3813
załaduj treść	3813
załaduj wideo	3813
załaduj więcej	3753
załóż konto	3716
zaštita osobnih podataka	4364
zaštita privatnosti	4364
zašto vidim ovaj oglas	4437
zašto vidim ovu reklamu	4437
zbývající čas	606
zbývající čas #	605
zbývající čas -#	605
zdarma, každý pátek	514
zdieľajte tento text	4452
zdieľajte článok	4452
zdieľať	4452
zdieľať na facebooku	4452
zdieľať na whatsappe	4538
zdieľať článok	4452
zdjęcie # z #	3835
zdjęcie #/#	3835
zeskanuj kod i pobierz aplikację	3818
zeskanuj kod qr, aby pobrać aplikację	3818
zezwól	3821
zezwól i kontynuuj	3737
zezwól i pokaż	3737
zezwól na powiadomienia	3820
zezwól na reklamy	3826
zezwól raz	3813
zgadzam się	3735
zgadzam się na powiadomienia	3820
zgadzam się na wyświetlanie treści	3735
zgłoś	3744	3848
zgłoś błąd	3744
zgłoś komentarz	3847
zgłoś nadużycie	3847
zgłoś reklamę	3853
ziedot katru mēnesi	3343
ziņa ir nosūtīta	3346
ziņa tiek papildināta	3303
ziņo par kļūdu	3302
ziņot par komentāru	3351
ziņot par kļūdu	3302
zkontrolujte svoji e-mailovou schránku	623
zkontrolujte svou schránku	623
zkopírovat odkaz	517	518
zkopírovat odkaz na článek	517
zkopírováno	643
zkopírováno do schránky	642
zkuste to prosím později	623
zmeniť súhlas	4506
zmeniť veľkosť písma	4538
zmenšit písmo	642
zmenšiť písmo	4538
zmień rozmiar tekstu	3851
zmień ustawienia	3737
zmień ustawienia cookies	3737
zmień zgodę	3813
změnit nastavení	529
změnit nastavení cookies	529
změnit souhlas	602
změnit velikost písma	642
znajdź nas na facebooku	3728
znalazłeś błąd	3841
znalazłeś błąd w tekście	3841
značky	4449
znova naloži stran	4616
znova načítať stránku	4515
znovu načíst stránku	615
zobacz # zdjęcia	3835
zobacz # zdjęć	3835
zobacz cenę	3809
zobacz galerię	3753
zobacz mapę	3754
zobacz ofertę	3809
zobacz również	3750
zobacz szczegóły	3754
zobacz także	3750
zobacz także inne	3750
zobacz też	3750
zobacz w przeglądarce	3857
zobacz więcej	3750
zobacz wszystkie # zdjęcia	3835
zobacz wszystkie # zdjęć	3835
zobacz wszystkie artykuły	3836
zobacz wszystkie zdjęcia	3835
zobacz wszystkie zdjęć	3835
zobacz zdjęcia	3835
zobacz zdjęć	3835
zobrazit # fotografií	625
zobrazit # odpovědi	638
zobrazit a přijmout	602
zobrazit fotografií	625
zobrazit komentáře	638
zobrazit méně	538	626
zobrazit nabídku	599
zobrazit nabídky	619
zobrazit odpovědi	638
zobrazit originál	538
zobrazit předplatné	619
zobrazit přepis	605
zobrazit více	536
zobrazit výsledky	94	538	593
zobrazit vše	536
zobrazit všech # fotek	625
zobrazit všech # fotky	625
zobrazit všech # fotografie	625
zobrazit všech # fotografií	625
zobrazit všech fotek	625
zobrazit všech fotky	625
zobrazit všech fotografie	625
zobrazit všech fotografií	625
zobrazit všechny # fotek	625
zobrazit všechny # fotky	625
zobrazit všechny # fotografie	625
zobrazit všechny # fotografií	625
zobrazit všechny fotek	625
zobrazit všechny fotky	625
zobrazit všechny fotografie	625
zobrazit všechny fotografií	625
zobrazit všechny články	626
zobraziť # fotiek	4524
zobraziť # fotky	4524
zobraziť # fotografie	4524
zobraziť # fotografií	4524
zobraziť # odpovede	4535
zobraziť a prijať	4506
zobraziť cenu	4504
zobraziť diskusiu	4452
zobraziť fotiek	4524
zobraziť fotky	4524
zobraziť fotografie	4524
zobraziť fotografií	4524
zobraziť galériu	4525
zobraziť heslo	4519
zobraziť komentáre	4535
zobraziť menej	4450
zobraziť obsah	4463
zobraziť odpovede	4535
zobraziť ponuku	4504
zobraziť ponuky	4519
zobraziť popis	4525
zobraziť predplatné	4519
zobraziť prepis	4509
zobraziť titulky	4509
zobraziť viac	4450
zobraziť výsledky	94	4500
zobraziť všetko	4450
zobraziť všetky # fotiek	4524
zobraziť všetky # fotky	4524
zobraziť všetky # fotografie	4524
zobraziť všetky # fotografií	4524
zobraziť všetky fotiek	4524
zobraziť všetky fotky	4524
zobraziť všetky fotografie	4524
zobraziť všetky fotografií	4524
zobraziť všetky články	4525
zobraziť všetkých # fotiek	4524
zobraziť všetkých # fotky	4524
zobraziť všetkých # fotografie	4524
zobraziť všetkých # fotografií	4524
zobraziť všetkých fotiek	4524
zobraziť všetkých fotky	4524
zobraziť všetkých fotografie	4524
zobraziť všetkých fotografií	4524
zoradiť podľa	4535
zostań patronem	3713
zostań patronką	3827
zostať prihlásený	4519
zostávajúci čas	4510
zostávajúci čas #	4509
zostávajúci čas -#	4509
zpráva	624
zpráva byla odeslána	623
zpráva pro příjemce: dar	616
zpět na hlavní stránku	626
zpět na začátek	626
zpět nahoru	536
zrušit můžete kdykoli	619
zrušit můžete kdykoliv	619
zrušiť môžete kedykoľvek	4519
zu meine themen hinzufügen	1032
zu meinen themen hinzufügen	1032
zum rätsel	988
zum vollständigen artikel	1018
zur großansicht	1018
zur leseliste hinzufügen	961
zur merkliste hinzufügen	837
zur übersicht	867
zurück	857
zurück nach oben	867	1018
zurück zum anfang	1029
zurück zur startseite	1018
zurück zur übersicht	1018
zvoliť	4520
zvolte předplatné	619
zvolte částku	616
zvoľte predplatné	4519
zvoľte sumu	4516
zväčšiť	4510
zväčšiť foto	4525
zväčšiť fotografiu	4525
zväčšiť písmo	4538
zväčšiť text	4538
zvětšit	536
zvětšit foto	626
zvětšit fotografii	626
zvětšit písmo	642
zvětšit text	642
zwiń	3753
zásady cookies	602
zásady ochrany osobných údajov	4506
získat licenci	633
získat předplatné	619
získať licenciu	4531
získať predplatné	4519
zůstat přihlášen	619
""", '£': """
£# at amazon	1478
""", '©': """
©ntb	3631
""", 'à': """
à découvrir	2134
à la une	2134
à lire	2134
à lire aussi	2134
à lire dans ce dossier	2134
à lire dans la même rubrique	2134
à lire ensuite	2134
à lire également	2134
à ne pas manquer	2134
à voir	2134
à voir aussi	2134
à voir ensuite	2257
""", 'á': """
áno, chcem	4513
áno, prosím	4513
átirat	2604
átirat elolvasása	2603
átirat megjelenítése	2603
áudio gerado por ia	3939
áudio gerado por voz sintética	3939
""", 'ä': """
ähnliche artikel	864
ähnliche beiträge	864
ähnliche themen	864
äldst	4780
äldsta	4780
äldsta först	4779
älteste	1031
älteste zuerst	1030
älä missaa mitään	1938
älä salli	2028
älä seuraa	2056
ämne	4766
ämnen	4683
ämnen i artikeln	4683
ämnen i den här artikeln	4768
ändra cookie-inställningar	4673
ändra cookieinställningar	4673
ändra dina cookie-inställningar	4673
ändra dina cookieinställningar	4745
ändra inställningar	4673
ändra samtycke	4745
ändra textstorlek	4783
är du inte prenumerant	4762
är du redan prenumerant	4650
äänenvoimakkuus	2022
äänesi on laskettu	2006
äänesi on rekisteröity	2006
äänesi on tallennettu	2006
äänestyksen tulokset	2022
äänestys	95
äänestä	94	2012
äänestä nyt	94	2006
äänestä tästä	1964
ääni on tuotettu tekoälyllä	2021
ääni pois	2021
ääni päälle	2021
""", 'å': """
åbn	699
åbn appen	759
åbn billedgalleri	777
åbn galleri	777
åbn i app	759
åbn i browser	797
åbn kort	699
åpne	3603
åpne appen	3667
åpne bildegalleri	3684
åpne faktaboks	3603
åpne galleri	3684
åpne i app	3667
åpne i nettleser	3704
åpne i nettleseren	3704
åpne kart	3603
årlig	3679
årlig betaling	3679
årligt	772
årsvis	4763
årsvis betalning	4763
återkalla samtycke	4745
återstående tid	4749
återstående tid #	4748
återstående tid -#	4748
""", 'æ': """
ældste	788
ældste først	787
ændr dine cookieindstillinger	683
ændr dit samtykke	754
ændr indstillinger	683
ændr samtykke	754
ændr tekststørrelse	790
""", 'ç': """
çengel bulmaca	4948
çerez ayarlari	4877
çerez ayarlarini yönet	4953
çerez politikasi	4877	4899
çerez tercihleri	4953
çerez tercihlerimi değiştir	4880
çerez tercihlerini değiştir	4880
çerez tercihlerini yönet	4953
çerezler	4877
çerezleri yönet	4992
çeviriyi göster	4890
çikiş yap	19
çok okunanlar	4883
""", 'è': """
è gratis e ci vuole solo un minuto	2857
è stato utile	2871
""", 'é': """
é grátis e leva menos de um minuto	3956
é proibida a reprodução	4034
é proibida a reprodução do conteúdo	4034
écouter	2112
écouter (# min	2112
écouter le podcast	2138
écrire à la rédaction	2229
édition du jour	2134
élő	2604
élő közvetítésünk itt	2623
épingler	64
épingler la recette	64
értem	2543
értesítések	2610
értesítések engedélyezése	2607
értesítések kezelése	2607
értékeld a cikket	2630
értékeld a receptet	64
értékelje a cikket	2630
érvénytelen e-mail-cím	2620
étiquettes	2139
évente	2618
éves előfizetés	2618
éves fizetés	2618
éves számlázás	2618
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2611
így védjük a forrásainkat	2627
írd meg a véleményed	2535
írj a szerkesztőségnek	2627
írj hozzászólást	2631
írja meg véleményét	2535
írjon a szerkesztőségnek	2627
írjon hozzászólást	2631
írjon nekünk névtelenül	2627
""", 'î': """
îmi place	4115
în fiecare lună	4140
în parteneriat cu	4160
înainte # secunde	4122
înapoi # secunde	4122
înapoi la prima pagină	4149
înapoi la început	4172
înapoi sus	4073
încarcă conținutul	4126
încarcă mai multe	4073
încarcă mai multe comentarii	4114
încarcă postarea	4126
încarcă videoclipul	4126
închide	4051
închide fereastra	4172
închide galeria	4172
închide meniul	4172
înregistrare	4055
înregistrează-te	4055
înscrie-te acum	4092
înscrie-te la curs	4092
îți mulțumim pentru vot	4087
""", 'ô': """
ô chữ	5233
""", 'ö': """
öffnen	867
ön hirdetésblokkolót használ	2611
ön mit gondol? szavazzon	2541
önceki	4889
önceki fotoğraf	5000
önceki görsel	5000
önceki haber	4883
önceki video	4993
önceki yazi	5000
öne çikan haberler	4883
öne çikanlar	4883
önerilen haberler	4883
önerilenler	4883
öppna	4687
öppna appen	4750
öppna bildgalleri	4768
öppna galleri	4768
öppna i webbläsaren	4790
öppna karta	4687
összes	2541
összes cikk	2623
összes elfogadása	2596
összes elutasítása	2596
összes megtekintése	2623
översatt med ai	4776
özet faydali oldu mu	4882
""", 'ú': """
új hozzászólás	2535
última hora	1597
últimas	3912
últimas entradas	1597
últimas noticias	1597
últimas notícias	3912
últimas plazas	1632
últimes notícies	422
últimos artículos	1597
únete	1547
únete a la conversación	1590
única	1682	3991
účtované ročne	4519
účtováno ročně	619
""", 'ü': """
über google anmelden	1013
über whatsapp senden	1033
über whatsapp teilen	1033
übersetzung anzeigen	871
überweisung	811
ücretsiz dene	4865
ücretsiz haber limitinize ulaştiniz	4967
ücretsiz kargo	4984
ücretsiz oku	4997
ücretsiz oyna	4946
ücretsiz üye ol	4865
ücretsiz üye olun	4865
ücretsiz, spam yok	4969
ühekordne annetus	1796
ürüne git	5004
ürünü gör	5004
ürünü incele	4949
üye girişi	4865
üye ol	4864	4865
üye olun	4865
üzenet	2621
üzenet küldése	2620
üzenetét elküldtük	2620
""", 'ý': """
ý kiến	5184
ý kiến bạn đọc	5184
ý kiến của bạn	5184	5205
""", 'ā': """
ārējais saturs	3313
""", 'č': """
častite nas kafom	4416
častite nas kavom	4416
častite nas s kavo	4617
čita sintetički glas	4409
čitaj bez oglasa	4437
čitaj u aplikaciji	4411
čitajte bez oglasa	4437
čitajte bez ograničenja	4418
čitajte u aplikaciji	4411
čitajte uz pretplatu	4418
članak je zaključan	4341
članak je zaštićen autorskim pravom	4428
članak se nastavlja ispod oglasa	4347
članak čita sintetički glas	4409
članek bere sintetični glas	4610
članek je avtorsko zaščiten	4629
članek je zaklenjen	4549
članek se nadaljuje pod oglasom	4552
članek se nadaljuje spodaj	4552
článek byl vytvořen automaticky	636
článek je chráněn autorským právem	632
článek namluvila umělá inteligence	605
článek pokračuje pod reklamou	521
článek čte syntetický hlas	605
články autora	626
článok bol vytvorený automaticky	4533
článok je chránený autorským právom	4530
článok číta syntetický hlas	4509
článok číta umelá inteligencia	4509
čte umělý hlas	605
čtěte bez omezení	619
čtěte dále	534
čtěte i	534
čtěte nejdřív v aplikaci	607
čtěte také	534
čtěte v aplikaci	607
číslo účtu pro dary	505
číst bez reklam	644
číst celý článek	626
číst dál	536
číst dál s předplatným	507
číst dále	626
číst s předplatným	619
číst více	536
číta umelý hlas	4509
čítajte aj	4449
čítajte bez obmedzení	4519
čítajte najprv v aplikácii	4511
čítajte v aplikácii	4511
čítať bez reklám	4540
čítať celý článok	4525
čítať s predplatným	4519
čítať ďalej	4525
""", 'ď': """
ďakujeme za hlas	4500
ďakujeme za hlasovanie	4500
ďakujeme za odber	4522
ďakujeme za správu	4522
ďakujeme za vašu správu	4522
ďakujeme za váš hlas	94	4500
ďalšia fotografia	4525
ďalšia snímka	4525
ďalšia strana	4525
ďalšie foto	4525
ďalšie správy	4449
ďalšie video	4509
ďalšie články	22	4449
ďalšie články autora	4525
ďalší článok	4525
""", 'đ': """
đang theo dõi	5260
đang tải	5235
đang tải trình phát	5235
đang tải video	5235
điều khoản sử dụng	5183
điều khoản sử dụng | chính sách bảo mật	5183
đáng chú ý	5185
đã có tài khoản	5167
đã hiểu	5189
đã sao chép	5173
đã sao chép liên kết	5220
đã xảy ra lỗi	5251
đã đóng bình luận	5228
đóng	5163
đóng cửa sổ	5273
đóng góp	5164
đóng góp hàng tháng	5247
đóng góp một lần	5247
đóng góp ngay	5166
đóng menu	5273
đăng ký	5167
đăng ký của bạn đã được xác nhận	5272
đăng ký khóa học	5234
đăng ký ngay	5167
đăng ký nhận thông báo	5242
đăng ký tham dự	5234
đăng ký thành công	5251
đăng ký để đọc tiếp	5271
đăng nhập	5167
đăng nhập / đăng ký	5167
đăng nhập bằng apple	5249
đăng nhập bằng facebook	5249
đăng nhập bằng google	5249
đăng nhập với facebook	5249
đăng nhập với google	5249
đăng nhập để bình luận	5228
đăng nhập để đọc tiếp	5271
đăng xuất	19
được quan tâm	5221
được tài trợ	5178
được tạo bởi ai	5269
đặt báo	5167
đặt hàng ngay	5274
đặt mua ngay	5234
đặt vé ngay	5234
đến công thức	64
đến trang quyên góp	5247
đến trang ủng hộ	5247
đề xuất	5185
đề xuất bởi taboola	5224
để lại bình luận	5204	5205
để lại một bình luận	5204	5205
để sau	5163
địa chỉ email của bạn	5272
đọc bài gốc	5273
đọc bài tiếp theo	5273
đọc miễn phí	5271
đọc nhiều	5185
đọc nhiều nhất	5185
đọc sau	5220
đọc thêm	5185	5188
đọc tiếp	5188
đọc tiếp về chủ đề này	5221
đọc toàn bộ bài viết	5255
đọc trên ứng dụng	5241
đồng ý	5182
đồng ý và tiếp tục	5239
đừng bỏ lỡ	5185
""", 'į': """
į el. parduotuvę	3265
į pradinį puslapį	3281
į viršų	3234
įdėti į krepšelį	3265
įgarsinta dirbtinio intelekto	3269
įjungti garsą	3269
įjungti pranešimus	3272
įkelti daugiau	3281
įkelti turinį	3267
įkelti įrašą	3267
įveskite el. pašto adresą	3279
įveskite galiojantį el. pašto adresą	3279
įveskite savo el. pašto adresą	3252
įveskite sumą	3275
įvyko klaida. bandykite dar kartą	3279
įvyko klaida. bandykite vėliau	3279
""", 'ľ': """
ľubovoľná suma	4516
""", 'ł': """
ładowanie odtwarzacza	3816
ładowanie wideo	3816
""", 'ř': """
řadit podle	638
řazení	639
""", 'ś': """
śledź nas	3728
""", 'ş': """
şifremi unuttum	4865
şifrenizi mi unuttunuz	4967
şikayet et	4944
şikâyet et	4944
şimdi değil	4863
şimdi satin al	5004
şurada paylaş	4874
""", 'š': """
šajā rakstā	3348
še nimate računa	4619
še niste naročnik	4619
šiame straipsnyje	3281
šifra	4419
šio turinio parodyti negalime	3267
šio turinio rodyti negalima	3267
šis laukas privalomas	3279
šis lauks ir obligāts	3346
šis raksts ir slēgts	3344
šis saturs nav pieejams	3335
šis straipsnis užrakintas	3277
šis turinys nepasiekiamas	3267
šis vaizdo įrašas nebepasiekiamas	3269
šis vaizdo įrašas nepasiekiamas	3269
šis video nav pieejams	3337
šis video vairs nav pieejams	3337
šo saturu nevar parādīt	3335
šrifto dydis	3286
štampaj	4351
štítky	534
""", 'ž': """
žaisti dabar	3263
že imam račun	4619
že imate račun	4549
že naročnik	4549
že podpiram	4560
že sledite	4634
želite li da primate obaveštenja	4412
želite li primati obavijesti	4412
želite prejemati obvestila	4613
želite prejemati potisna obvestila	4613
želiš primati obavijesti	4412
žiadny spam	4522
žinutė išsiųsta	3279
živě	606
žiūrėkite nuotraukas	3234
žiūrėkite vaizdo įrašą	3234
žiūrėti galeriją	3234
žiūrėti kainą	3265
žiūrėti komentarus	3284
žiūrėti pasiūlymą	3265
žiūrėti planus	3277
žiūrėti rezultatus	94	3263
žiūrėti visus	3281
žymos	3270
žádný spam	623
""", 'ư': """
ưu đãi #% hôm nay	5234
ưu đãi cho bạn đọc	5234
ưu đãi cho độc giả	5234
ưu đãi tốt nhất	5250
""", 'ș': """
știrea anterioară	4149
știrea continuă mai jos	4173
știrea următoare	4149
știri pe aceeași temă	4108
știri recomandate	4071
știri similare	4071
știrile zilei	4071
""", 'ț': """
ți-a fost util	4114
ți-a fost util acest articol	4087
ți-a fost util acest rezumat	4087
ți-ai uitat parola	4105
ți-ar putea plăcea și	4108
ține-mă minte	4144
""", 'ά': """
άκουσε το άρθρο	1143
άλλες ειδήσεις	22
άλλο ποσό	1160
άνοιγμα	1073
άνοιγμα εφαρμογής	1150
άνοιγμα στην εφαρμογή	1150
άνοιγμα χάρτη	1073
""", 'έ': """
έξοδος από πλήρη οθόνη	1143
έχετε ήδη λογαριασμό	1055
έχετε ήδη ψηφίσει	1135
έχω ήδη λογαριασμό	1163
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1165
έχω λογαριασμό	1163
""", 'ή': """
ήταν χρήσιμο	1135
""", 'ί': """
ίσως αργότερα	1051
ίσως σας ενδιαφέρει	1069
""", 'α': """
αγορά από amazon	1141
αγορά από το amazon	1141
αγορά βιβλίου	1141
αγορά εισιτηρίων	1141
αγοράστε εισιτήρια	1141
αγοράστε εισιτήριο	1141
αγοράστε το βιβλίο	1141
αγοράστε τώρα	1199
ακολουθήστε μας	1176
ακολουθήστε το θέμα	1176
ακολουθήστε τον αρθρογράφο	1198
ακολουθήστε τον συντάκτη	1176
ακολουθείτε ήδη αυτό το θέμα	1176
ακολουθείτε ήδη αυτόν τον συντάκτη	1198
ακολούθησε	1177
ακούστε	1060
ακούστε το άρθρο	1060
ακυρώνετε όποτε θέλετε	1163
ακύρωση οποιαδήποτε στιγμή	1163
αλλαγή προτιμήσεων cookies	1066
αλλαγή ρυθμίσεων απορρήτου	1066
ανάκληση συγκατάθεσης	1147
αναζήτηση	1072
ανανέωση σελίδας	1157
ανανέωση συνδρομής	1194
ανανέωση της σελίδας	1157
αναπαραγωγή βίντεο	1143
αναφέρετε λάθος	1184
αναφέρετε το σχόλιο	1184
αναφορά	1136
αναφορά λάθους	1068
αναφορά σχολίου	1184
αντιγραφή	1180
αντιγραφή link	1060
αντιγραφή συνδέσμου	1060
αντιγραφή συνδέσμου άρθρου	1060
απάντηση	1136
απενεργοποίησα τον ad blocker	1157
απενεργοποιήστε το για να συνεχίσετε	1157
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1194
αποδέχομαι	1067	1077
αποδέχομαι τους όρους χρήσης	1165
αποδοχή	1067	1077
αποδοχή ειδοποιήσεων	1155
αποδοχή και συνέχεια	1147
αποδοχή όλων	1067	1077
αποδοχή όλων των cookies	1188
αποδοχη	1067
αποδοχη ολων	1067
αποθήκευση	1060
αποθήκευση άρθρου	1200
αποθήκευση επιλογών	1147
αποθήκευση προτιμήσεων	1147
αποθήκευση συνταγής	64
αποθηκεύστε το άρθρο	1060
αποκλεισμός	1153
αποκλειστικά για συνδρομητές	1163
αποκτήστε το τώρα	1199
απομαγνητοφώνηση	1144
απομνημόνευση	1164
απορριψη	1067
αποστολή	1166
αποστολή με email	1060
αποστολή σχολίου	1135
αποσύνδεση	19
αποτελέσματα	95
αποτελέσματα δημοσκόπησης	1136
αποτελέσματα ψηφοφορίας	1136
αποτυχία φόρτωσης βίντεο	1189
απόκρυψη	1073
απόκρυψη απαντήσεων	1135
απόρριψη	1067	1077
απόρριψη όλων	1067	1077
απόρριψη όλων των cookies	1188
αργότερα	1155
αρχική	1072
αρχική σελίδα	1169
αυτό το άρθρο είναι κλειδωμένο	1163
αυτό το βίντεο δεν είναι διαθέσιμο	1143
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1143
αυτό το πεδίο είναι υποχρεωτικό	1165
αυτόματη αναπαραγωγή	1144
αυτόματη μετάφραση	1144
αφήγηση με συνθετική φωνή	1143
αφήστε ένα σχόλιο	1135
αφήστε σχόλιο	1068
αφήστε το σχόλιό σας	1135
""", 'β': """
βίντεο	1069
βαθμολογήστε το άρθρο	1068
βρήκατε κάποιο λάθος	1171
βρήκατε λάθος	1171
""", 'γ': """
γίνε συνδρομητής	1055
γίνε υποστηρικτής	1160
γίνετε μέλος	1052
γίνετε συνδρομητής	1055
γίνετε υποστηρικτές	1160
γράψτε σχόλιο	1068
γράψτε το email σας	1195
γράψτε το σχόλιό σας	1184
""", 'δ': """
δείτε ακόμη	1197
δείτε και	1069
δείτε ξανά	1189
δείτε περισσότερα	1072
δείτε τα αποτελέσματα	94	1073	1094
δείτε τα πακέτα	1194
δείτε τα πακέτα συνδρομών	1194
δείτε τα σχόλια	1068
δείτε τα όλα	1197
δείτε τη συλλογή	1169
δείτε τη συνταγή	64
δείτε την προσφορά	1141
δείτε τις απαντήσεις	1135
δείτε τις προσφορές	1194
δείτε τις φωτογραφίες	1169
δείτε το αφιέρωμα	1169
δείτε το προφίλ	1171
δείτε το προϊόν	1199
δείτε το στο amazon	1141
δείτε το φωτορεπορτάζ	1169
δείτε φωτογραφίες	1169
δείτε όλα	1072
δείτε όλα τα άρθρα	1169
δείτε όλα τα βίντεο	1169
δείτε όλα τα παιχνίδια	1138
δείτε όλα τα σχόλια	1092
δείτε όλες τις ειδήσεις	1169
δείτε όλες τις προσφορές	1141
δείτε όλες τις φωτογραφίες	1169
δεν έχετε λογαριασμό	1163
δεν αποδέχομαι	1067
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1143
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1147
δεν είστε ακόμη συνδρομητής	1163
δεν είστε συνδρομητής	1163
δεν μου αρέσει	1136
δεν ξέρω	1136
δεν ξέρω / δεν απαντώ	1136
δες περισσότερα	1197
δημιουργήθηκε με ai	1189
δημιουργήθηκε με τεχνητή νοημοσύνη	1189
δημιουργία λογαριασμού	1055
δημοσίευση σχολίου	1135
δημοσκόπηση	95
δημοσκόπηση της ημέρας	1094
δημοφιλέστερα	1069
δημοφιλέστερο	1164
δημοφιλή	1069
δημοφιλή άρθρα	1069
διάρκεια	1144
διαβάζεται από συνθετική φωνή	1143
διαβάστε ακόμα	1069
διαβάστε ακόμη	1069
διαβάστε αργότερα	1200
διαβάστε δωρεάν	1194
διαβάστε επίσης	1069
διαβάστε επίσης στο	1069
διαβάστε και	1069
διαβάστε ολόκληρο το άρθρο	1169
διαβάστε περισσότερα	1069	1072
διαβάστε στην εφαρμογή	1150
διαβάστε το στην εφαρμογή	1150
διαβάστε όλο το άρθρο	1169
διαθέσιμη στο app store	1150
διαθέσιμο στο app store	1150
διαφήμιση	1063	1085
διαφημίσεις	1063
διαφημιση	1063
διαφημιστείτε	1085
διαφημιστικό περιεχόμενο	90	1063
διαφημιστικός χώρος	1115
διαφωνω	1067
διαφωνώ	1067
διαχείριση cookies	1147
διαχείριση επιλογών	1067	1147
διαχείριση προτιμήσεων	1188
διαχείριση συγκατάθεσης	1147
δωρήστε	1052
δωρίστε το άρθρο	1179
δωρεά	1052
δωρεάν αποστολή	1181
δωρεάν, χωρίς spam	1165
""", 'ε': """
είσοδος	1055
είστε ήδη εγγεγραμμένος	1195
είστε ήδη συνδρομητής	1163
εγγραφή	1055
ειδήσεις σήμερα	1069
ειδήσεις τώρα	1069
ειδοποίηση για συντάκτη	1198
εισάγετε έγκυρο email	1165
εισάγετε το email σας	1195
εισαγάγετε το email σας	1195
εκτυπώστε το άρθρο	1060
εκτύπωση	1060
εκτύπωση συνταγής	64
ελέγξτε τα εισερχόμενά σας	1165
ελέγξτε το email σας	1165
ελεύθερη δωρεά	1193
ελεύθερο ποσό	1160
εμφάνιση ανάρτησης	1147
εμφάνιση απαντήσεων	1135
εμφάνιση λιγότερων	1169
εμφάνιση περιεχομένου	1147
εμφάνιση περισσότερων	1169
εμφάνιση πρωτοτύπου	1073
εμφάνιση υποτίτλων	1143
εμφάνιση όλων	1073
ενεργοποίηση	1152
ενεργοποίηση ειδοποιήσεων	1151
ενεργοποιήστε τις ειδοποιήσεις	1151
επαναφόρτωση σελίδας	1157
επικοινωνήστε μαζί μας	1171
επικοινωνήστε με τη σύνταξη	1171
επικοινωνήστε με τον συντάκτη	1171
επικοινωνία	1068	1085
επικοινωνία με τη σύνταξη	1171
επιλέξτε	1164
επιλέξτε πακέτο	1163
επιλέξτε ποσό	1193
επιλέξτε συνδρομή	1163
επιλέξτε τη συνδρομή σας	1163
επιλογές συντακτών	1069
επιλογή	1164
επισκεφθείτε το κατάστημα	1141
επιστροφή στην αρχική	1169
επιστροφή στην κορυφή	1072
επιτρέπεται	1152
επόμενη είδηση	1169
επόμενη εικόνα	1197
επόμενη φωτογραφία	1197
επόμενο	1072
επόμενο άρθρο	1069
επόμενο βίντεο	1189
επώνυμο	1166
ερώτηση της ημέρας	94
ετήσια	1161
ετήσια χρέωση	1164
ετικέτες	1069
ευχαριστούμε για τη στήριξή σας	1193
ευχαριστούμε για τη στήριξη	1193
ευχαριστούμε για την ψήφο σας	94	1135
ευχαριστούμε, το μήνυμά σας στάλθηκε	1165
εφάπαξ	1161
εφάπαξ δωρεά	1160
""", 'η': """
η δημοσκόπηση της εβδομάδας	1093
η διαφήμιση συνεχίζεται	1199
η δωρεά μου	1193
η εγγραφή ολοκληρώθηκε	1195
η εγγραφή σας ολοκληρώθηκε	1195
η ερώτηση της εβδομάδας	1093
η στήριξή σας κάνει τη διαφορά	1193
η συνέχεια μετά τη διαφήμιση	1115
η ψήφος σας	1093
η ψήφος σας καταχωρήθηκε	1135
η ψήφος σας καταχωρίστηκε	1135
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1151
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1151
θέμα	1196
θέματα	1069
θα θέλατε να λαμβάνετε ειδοποιήσεις	1151
""", 'κ': """
κάθε ευρώ μετράει	1161
κάθε μήνα	1161
κάθε συνεισφορά έχει αξία	1161
κάθε συνεισφορά μετράει	1161
κάνε το κουίζ	1138
κάντε δωρεά	1052
κάντε μια δωρεά	1052
κάντε το κουίζ	1138
κάντε το τεστ	1140
κάτι πήγε στραβά	1166
καλύτερη προσφορά	1164
κανόνες σχολιασμού	1068
κατάλαβα	1073
κατάργηση σίγασης	1143
κατάστημα	1181
κατεβάστε από το app store	1150
κατεβάστε από το google play	1150
κατεβάστε την εφαρμογή	1150
κατεβάστε το app	1150
κατεβάστε το επεισόδιο	1143
κατεβάστε το ηχητικό	1143
κατηγορίες	1069
κεράστε μας έναν καφέ	1160
κλείσιμο	1051
κλείσιμο μενού	1197
κλείσιμο παραθύρου	1197
κλείστε θέση	1141
κοινοποίησε	1060
κοινοποίηση	1060
κοινοποίηση στο facebook	1060
κοινοποίηση στο twitter	1060
κοινοποίηση στο whatsapp	1179
κοινοποιήστε	1060
κοινοποιήστε το άρθρο	1060
κρυπτόλεξο	1140
κωδικοί έκπτωσης	1199
""", 'λ': """
λήψη ήχου	1143
λεπτομέρειες	1073
λιγότερα	1073
""", 'μ': """
μάθετε περισσότερα	1067
μέγεθος γραμμάτων	68
μέγεθος γραμματοσειράς	1179
μέγεθος κειμένου	68
μήνυμα	1196
μαθετε περισσοτερα	1067
με την υποστήριξη	1063
με την υποστήριξη της	1181
με την υποστήριξη του	1181
μεγέθυνση	1073
μεγέθυνση εικόνας	1169
μεγαλύτερα γράμματα	1179
μενού	1072
μετάβαση στη σελίδα δωρεών	1160
μετάβαση στη συνταγή	64
μετάβαση στο κύριο περιεχόμενο	1071
μετάβαση στο περιεχόμενο	1071
μεταβείτε στο περιεχόμενο	1071
μη έγκυρη διεύθυνση email	1165
μη έγκυρο email	1165
μη διαθέσιμο βίντεο	1143
μη χάσετε	1069
μην το χάσεις	1069
μην χάσετε	1069
μηνιαία	1161
μηνιαία δωρεά	1160
μηνιαία συνεισφορά	1160
μηνιαία χρέωση	1164
μηνιαίως	1161
μικρότερα γράμματα	1179
μοιράσου το	1060
μοιράσου το άρθρο	1200
μοιραστείτε	1060
μοιραστείτε το	1060
μοιραστείτε το άρθρο	1060
μου αρέσει	1136
μπορεί να σας αρέσει	1069
μόνο για συνδρομητές	1055
""", 'ν': """
να επιτρέπεται	1153
να επιτρέπεται πάντα	1147
να επιτραπεί	1152
να με θυμάσαι	1163
ναι	1155
ναι θέλω	1153
ναι, θέλω	1152
ναι, φυσικά	1153
νεότερα	1136
νεότερα πρώτα	1136
""", 'ξ': """
ξέχασα τον κωδικό μου	1163
ξεκλειδώστε το άρθρο	1194
ξεχάσατε τον κωδικό	1055
ξεχάσατε τον κωδικό σας	1163
""", 'ο': """
ο λογαριασμός μου	1055
ο σύνδεσμος αντιγράφηκε	1060
οι απόψεις είναι προσωπικές	1087
οι απόψεις που εκφράζονται είναι προσωπικές	1087
οι απόψεις του άρθρου είναι προσωπικές	1087
οι συνεργάτες μας	1147
ονοματεπώνυμο	1166
""", 'π': """
πάντα να επιτρέπεται	1147
πάρτε μέρος στη δημοσκόπηση	1135
πήγαινε στη συνταγή	64
πίσω στην κορυφή	1169
παίξε τώρα	1138
παίξε υπεύθυνα	1141
παίξτε δωρεάν	1138
παίξτε τώρα	1138
παίξτε υπεύθυνα	1141
παιχνίδια	1140
πακέτα συνδρομών	1194
παλαιότερα	1136
παράκαμψη προς το κυρίως περιεχόμενο	1071
παράλειψη	1144
παράλειψη διαφήμισης	1189
παρουσιάστηκε σφάλμα	1165
πατήστε για ήχο	1189
παύση βίντεο	1143
παύση παρακολούθησης	1176
πείτε μας τη γνώμη σας	1135
πείτε τη γνώμη σας	1135
περίληψη ai	1175
περίληψη με ai	1175
περιορισμένες θέσεις	1112
περιορισμένος αριθμός θέσεων	1112
περισσοτερες επιλογες	1067
περισσότερα	1069	1072
περισσότερα άρθρα	1069
περισσότερα άρθρα του συντάκτη	1169
περισσότερα σχόλια	1135
περισσότερες ειδήσεις	1069
περισσότερες επιλογές	1067	1180
πες τη γνώμη σου	1135
πλήρης οθόνη	1144
πληρωμή με paypal	1194
ποια είναι η γνώμη σας	1093
ποιοι είμαστε	1085
πολιτική cookies	1077	1085
πολιτική απορρήτου	1077	1085
πολιτική διορθώσεων	1171
προβολή περιεχομένου	1147
προηγούμενη είδηση	1169
προηγούμενη φωτογραφία	1197
προηγούμενο	1072
προηγούμενο άρθρο	1069
προηγούμενο βίντεο	1189
προνόμια συνδρομητών	1141
προσαρμογή	1067
προσθέστε σχόλιο	1092
προσθέστε το σχόλιό σας	1092
προσθήκη απάντησης	1184
προσθήκη στα θέματά μου	1198
προσθήκη στο καλάθι	1199
προσθήκη σχολίου	1068
προσθήκη ως προτιμώμενη πηγή	1176
προστασία προσωπικών δεδομένων	1077
προσφορά για αναγνώστες	1141
προσφορά για συνδρομητές	1141
προσωπικά δεδομένα	1085
προτείνουμε	1069
προτείνουμε επίσης	1069
προτεινόμενα	1069
προτεινόμενα από taboola	1115
προτιμήσεις cookies	1147
προτιμήσεις απορρήτου	1188
προωθητικό περιεχόμενο	1063
πρόσφατα άρθρα	1069
πώς να απενεργοποιήσετε τον ad blocker	1157
πώς να το απενεργοποιήσετε	1159
""", 'ρ': """
ροή	1069
ροή ειδήσεων	1069
ρυθμίσεις	1067
ρυθμίσεις cookie	1147
ρυθμίσεις cookies	1077
ρυθμίσεις απορρήτου	1147
ρυθμισεις	1067
""", 'σ': """
σίγαση	1144
σας βοήθησε αυτό το άρθρο	1135
σας φάνηκε χρήσιμο	1135
σε συνεργασία με	1181
σκανάρετε το qr code	1150
σταυρόλεξα	1140
σταυρόλεξο	1140
στείλε το σε φίλο	1060
στείλτε μας τις φωτογραφίες σας	1171
στηρίξτε μας	1052
στηρίξτε μας στο patreon	1160
συμφωνω	1067
συμφωνώ	1077
συμφωνώ με την επεξεργασία των δεδομένων μου	1165
συμφωνώ με τους όρους χρήσης	1165
συνέχεια ανάγνωσης	1072
συνέχεια με apple	1163
συνέχεια με email	1194
συνέχεια με facebook	1163
συνέχεια με google	1163
συνέχεια στην ιστοσελίδα	1150
συνέχεια στο site	1150
συνέχεια στον browser	1150
συνδεθείτε	1055
συνδρομή	1055
συνδρομητές	1055
συνεχίζεται μετά τη διαφήμιση	1115
συνεχίστε την ανάγνωση	1197
σφάλμα φόρτωσης βίντεο	1189
σχετικά	1069
σχετικά άρθρα	1069
σχετικά θέματα	1069
σχετικά με εμάς	1085
σχετικά νέα	1069
σχετικές ειδήσεις	1069
σχετικό άρθρο	1069
σχολιάστε	1068
σχολιάστε το άρθρο	1068
σχόλια	1068
σχόλιο	1068
σύνδεση	1055
σύνδεση με apple	1163
σύνδεση με facebook	1163
σύνδεση με google	1163
σύνοψη με ai	1175
""", 'τ': """
τέλος διαφήμισης	1141
τέλος της διαφήμισης	1141
τέσταρε τις γνώσεις σου	1138
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	1087
τα πιο δημοφιλή	1069
τα πιο δημοφιλή της ημέρας	1069
τα πιο διαβασμένα	1069
τα πιο πρόσφατα	1069
τα σχόλια είναι απενεργοποιημένα	1184
τα σχόλια είναι μόνο για συνδρομητές	1184
ταξινόμηση	1136
ταξινόμηση κατά	1136
ταυτότητα	1085
ταχύτητα αναπαραγωγής	1143
τελευταία άρθρα	1069
τελευταία νέα	1069
τελευταίες ειδήσεις	1069
τεστάρετε τις γνώσεις σας	1138
το email σας	1195
το email υπάρχει ήδη	1195
το άρθρο εκφράζει τις απόψεις του συντάκτη	1087
το άρθρο συνεχίζεται μετά τη διαφήμιση	1115
το άρθρο συνεχίζεται παρακάτω	1115
το αίτημά σας στάλθηκε	1195
το αίτημά σας υποβλήθηκε	1195
το απενεργοποίησα	1157
το βίντεο δεν είναι διαθέσιμο	1143
το βίντεο φορτώνει	1143
το κείμενο συνεχίζεται παρακάτω	1115
το μήνυμά σας	1195
το μήνυμά σας εστάλη	1165
το μήνυμά σας στάλθηκε	1165
το πεδίο είναι υποχρεωτικό	1165
το πιο δημοφιλές	1164
το σχόλιό σας	1092
το ψευδώνυμό σας	1184
το όνομά σας	1184
τρέχων χρόνος	1144
""", 'υ': """
υπενθύμιση αργότερα	1051
υποβολή	94	1166
υποβολή σχολίου	1068
υπολειπόμενος χρόνος	1144
υποστηρίξτε μας	1052
υποχρεωτικά πεδία	1165
υποχρεωτικό πεδίο	1165
υπότιτλοι	1144
""", 'φ': """
φόρτωση ανάρτησης	1147
φόρτωση βίντεο	1143
φόρτωση περιεχομένου	1147
φόρτωση περισσότερων	1072
φόρτωση περισσότερων σχολίων	1135
φόρτωση προγράμματος αναπαραγωγής	1143
""", 'χ': """
χαρίστε αυτό το άρθρο	1060
χορηγοί	1181
χορηγούμενο	1063
χορηγούμενο άρθρο	1063
χορηγούμενο περιεχόμενο	1063
χορηγούμενο περιεχόμενο από taboola	1115
χορηγούμενοι σύνδεσμοι	1115
χορηγός	1181
χρόνος που απομένει	1143
χωρίς spam	1165
""", 'ψ': """
ψήφισε	94	1136
ψηφίστε	94	1136
ψηφίστε στη δημοσκόπηση	1135
ψηφοφορία	95	1094
""", 'ό': """
όλα τα άρθρα του συντάκτη	1169
όλα τα βίντεο	1169
όλα τα νέα	1169
όλα τα παιχνίδια	1138
όλα τα σχόλια	1068
όλες οι ειδήσεις	1069
όνομα	1166
όροι σχολιασμού	1068
όροι χρήσης	1077	1085
όχι ευχαριστώ	1051
όχι τώρα	1051	1155
όχι, ευχαριστώ	1051	1155
""", 'а': """
або	5132
абонамент	251
абонирай се	252
абонирай се за бюлетина	329
абонирайте се	251
автовоспроизведение	4296
автовідтворення	5119
автоматический перевод	4324
автоматическое воспроизведение	4296
автоматичне відтворення	5119
автоматичний переклад	5147
автоматично възпроизвеждане	317
автоматично преведено	338
автоматично пускане	317
авторизация	4189
авторизоваться	4189
адрес электронной почты	4192
азартные игры вызывают зависимость	4206
азартные игры могут вызвать зависимость	4206
азартные игры могут вызывать зависимость	4206
актуално	259
актуальне	5043
анкета	95	310
анкета на деня	309
анонимна кутия	335
анонимная почта	4319
анонимный ящик	4319
анонімна пошта	5142
анонімна скринька	5142
архив	4220
аудиоверсия	4296
аудіоверсія	5119
""", 'б': """
бажаєте отримувати сповіщення	5123
банковская карта	4188
банковский перевод	4188
без спам	329
без спама	4311
без спаму	5134
безкоштовна доставка	5114
безкоштовно. без спаму	5134
безопасный платеж	4187
безплатна доставка	313
бесплатная доставка	4291
бесплатно. без спама	4311
беше ли полезно	338
благодарим ви за абонамента	329
благодарим ви, че гласувахте	309
благодарим за вашия глас	309
благодарим за гласа	309
благодарим за съобщението	329
блокирай	321
блокировать	4301
блокувати	5124
больше	4220
больше материалов по теме	4220
больше новостей	4220
больше статей	4314
будь-яка сума	5129
будьте в курсе	4192
была ли статья полезной	4215
більше від автора	5137
більше за темою	5043
більше матеріалів автора	5059
більше матеріалів за темою	5043
більше на цю тему	5043
більше новин	5043
більше новин на тему	5043
більше по темі	5043
більше про це	5046
більше статей	5137
""", 'в': """
в закладки	4329
в избранное	4199
в корзину	4207	4290
в наш магазин	4290
в тази статия	332
в тренде	4220
в этой статье	4314
важен каждый рубль	4306
важен любой вклад	4306
важко відповісти	5110
важлива кожна гривня	5129
важливий кожен внесок	5129
важливо	5043
вам будет интересно	4220
вам може бути цікаво	5043
вам може сподобатися	5043
вам может быть интересно	4220
вам может понравиться	4220
вам також може сподобатися	5043
варианты подписки	4308
вартість доставки	5114
варіанти передплати	5131
вас може зацікавити	5043
вас может заинтересовать	4220
ваш e-mail	4192
ваш email	4192
ваш голос враховано	5105
ваш голос зараховано	5105
ваш голос принят	94	4284
ваш голос учтен	4284
ваш голос учтён	94	4284
ваша електронна пошта	5134
ваша почта	4312
ваша пошта	5135
ваша электронная почта	4311
ваше имя	4312
ваше повідомлення	5135
ваше повідомлення надіслано	5134
ваше сообщение	4312
ваше сообщение отправлено	4311
ваше ім'я	5135
вашето име	330
вашето съобщение	330
вашето съобщение е изпратено	329
вашият глас беше отчетен	309
вашият глас е отчетен	309
вашият имейл	329
вашият имейл адрес	329
вбудований контент	5116
введите e-mail	4192
введите email	4192
введите ваш email	4192
введите ваш адрес электронной почты	4192
введите корректный e-mail	4311
введите корректный email	4193
введите корректный адрес	4193
введите правильный e-mail	4193
введите сумму	4305
введіть коректний e-mail	5134
введіть суму	5128
вгору	5106
вградено съдържание	314
вернуться на главную	4314
версия для печати	4199
версия за печат	342
версія для друку	5152
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
вже вимкнено	5127
вже зареєстровані	5018
вже маєте акаунт	5131
вже маєте передплату	5131
вже є акаунт	5018
ви вже голосували	5105
ви вже проголосували	5105
ви вже підписані	5150
ви вже підписані на цю тему	5150
ви вичерпали ліміт статей	5131
ви можете відписатися будь-коли	5134
ви підписані	5134
ви підписані на автора	5150
ви підписані на тему	5150
ви успішно підписалися	5134
виберіть суму	5128
вибрати	5132
вибір редакції	5043
видео	4220
видео # из #	4313
видео # от #	331
видео больше недоступно	4296
видео загружается	4296
видео не может быть воспроизведено	4296
видео недоступно	4296
видео недоступно в вашей стране	4296
видео недоступно в вашем регионе	4296
видеоплеер загружается	4296
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
використання матеріалів лише з дозволу редакції	5143
вимкнути звук	5119
вимкнути рекламу	5154
вимкніть adblock	5125
винаги показвай	314
винаги разрешавай	314
виникла помилка. спробуйте ще раз	5134
виправлення й уточнення	5142
вкажіть суму	5128
включете javascript	317
включете известията	320
включете се в дискусията	339
включи	321
включи звука	317
включи известията	320
включи се в дискусията	339
включите уведомления	4280
включить	4301
включить звук	4296
включить уведомления	4280
вконтакте	4200
влез	252
влез с facebook	326
влез с google	326
влез, за да коментираш	339
влезте	252
вміст недоступний	5116
внешний контент	4293
во весь экран	4223
водещи новини	259
войти	4189
войти в аккаунт	4189
войти в чат	4215
войти по почте	4308
войти с помощью google	4308
войти с яндекс id	4308
войти через apple	4308
войти через facebook	4308
войти через google	4308
войти через vk	4308
войти через вконтакте	4308
войти через яндекс	4308
войти, чтобы комментировать	4325
вопрос дня	4287
воспроизвести	4223
воспроизвести видео	4296
восстановить пароль	4308
время на чтение	4223
время чтения # мин	4223
все	4223
все комментарии	4215
все още няма коментари	339
все още нямате профил	326
все права сохранены	4320
всегда показывать	4293
всегда разрешать	4294
всего проголосовало #	4284
всеки лев е важен	324
всеки лев помага	324
всеки петък. безплатно. без спам	329
всички коментари	339
всички статии	332
всички статии на автора	332
встановити додаток	5121
встановити застосунок	5121
встроенный контент	4293
всяка помощ е важна	324
всяко дарение е важно	324
всяко дарение помага	324
всі коментарі	5148
всі матеріали	5137
всі матеріали автора	5137
всі новини	5045
всі статті	5137
всі статті автора	5137
вход	252	4189
вход с apple	326
вход с facebook	326
вход с google	326
вхід	5018
въведете валиден имейл	329
въведете имейл	329
въведете сума	324
възникна грешка. опитайте отново	329
възникна грешка. опитайте по-късно	329
външно съдържание	314
въпрос на деня	309
вы подписались	4193
вы подписаны	4311
вы подписаны на автора	4327
вы подписаны на тему	4327
вы уже голосовали	4284
вы уже проголосовали	4284
вы успешно подписались	4311
выберите подписку	4308
выберите сумму	4187
выберите тариф	4308
выбор редакции	4220
выбрать	4309
выбрать подписку	4308
выбрать тариф	4308
выйти	19
від наших партнерів	5154
відділ передплати: #	104
відео	5043
відео # з #	5136
відео # із #	5136
відео більше недоступне	5119
відео вище	5070
відео недоступне	5119
відео недоступне у вашій країні	5119
відео неможливо відтворити	5119
відео нижче	5070
відеоплеєр завантажується	5119
відкликати згоду	5116
відкрити	5047
відкрити в додатку	5121
відкрити в застосунку	5121
відкрити галерею	5137
відкрити застосунок	5121
відкрити карту	5047
відкрити статтю	5131
відновити пароль	5131
відписатися	5151
відписатися від теми	5150
відписатися можна будь-коли	5134
відповісти	5038	5149
відправити	5135
відскануйте qr-код	5122
відскануйте qr-код, щоб завантажити застосунок	5121
відтворити	5120
відтворити відео	5119
відхилити	5033
відхилити все	5117
відхилити всі	5117
""", 'г': """
генерирано от ai	338
генерирано от ии	338
генерирано с изкуствен интелект	338
главная	4223
главная страница	4315
главное	4220
главное за день	4220
главные новости	4220
гласувай	94	310
гласувайте	94
гласувам	310
гледай видеото	317
годишен абонамент	327
годишно	327
годишно плащане	327
годовая подписка	4309
головна	5045
головна сторінка	5138
головне	5043
головне за день	5043
головні новини	5043
голосование	95
голосовать	94	4287
голосування	95
голосувати	94	5110
грати	5110
грати онлайн	5105
громкость	4297
гучність	5120
""", 'д': """
да, включить	4281
да, искам	321
да, моля	321
да, пожалуйста	4301
да, спасибо	4301
да, хочу	4301
далее	4223
далі	5045	5106
дарете	251
дари	251
дари еднократно	324
дари месечно	324
дари сега	251
детали	4225
детальніше	5045
деталі	5047
дзен	4200
дивитися # світлин	5136
дивитися # світлини	5136
дивитися # фото	5136
дивитися # фотографій	5136
дивитися # фотографії	5136
дивитися всі	5137
дивитися всі # світлин	5136
дивитися всі # світлини	5136
дивитися всі # фото	5136
дивитися всі # фотографій	5136
дивитися всі # фотографії	5136
дивитися всі світлин	5136
дивитися всі світлини	5136
дивитися всі фото	5136
дивитися всі фотографій	5136
дивитися всі фотографії	5136
дивитися відео	5119
дивитися галерею	5137
дивитися онлайн-трансляцію	5137
дивитися оригінал	5107
дивитися світлин	5136
дивитися світлини	5136
дивитися усі # світлин	5136
дивитися усі # світлини	5136
дивитися усі # фото	5136
дивитися усі # фотографій	5136
дивитися усі # фотографії	5136
дивитися усі світлин	5136
дивитися усі світлини	5136
дивитися усі фото	5136
дивитися усі фотографій	5136
дивитися усі фотографії	5136
дивитися фото	5136
дивитися фотогалерею	5137
дивитися фотографій	5136
дивитися фотографії	5136
дивіться відео	5070
дивіться відео вище	5070
дивіться відео нижче	5070
дивіться також	5043
дивіться також відео	5070
дивіться у відео	5070
длительность	4297
длительность #	4297
для передплатників	5131
для подписчиков	4189
до закладок	5152
до кошика	5029	5113
до крамниці	5030
до початку сторінки	5109
до рецепту	64
до теми	5043
добавете ни като предпочитан източник	341
добави в количката	312
добави като предпочитан източник	341
добави коментар	339
добави към моите теми	341
добави към предпочитани източници	341
добавить в избранное	4327
добавить в избранные источники	4327
добавить в источники	4327
добавить в корзину	4290
добавить в мои темы	4327
добавить в предпочитаемые источники	4327
добавить комментарий	4215
добровольное пожертвование	4305
довільна сума	5128
догори	5106
додати в кошик	5113
додати до кошика	5113
додати до моїх тем	5150
додати до обраних джерел	5150
додати до обраного	5150
додати до пріоритетних джерел	5150
додати до улюблених джерел	5150
додати коментар	5038
додати як пріоритетне джерело	5150
дозволити	5124
дозволити й показати	5034
дозволити контент	5116
дозволити один раз	5116
дозволити рекламу	5127
дозволити сповіщення	5123
дозволити та показати	5034
дозволити та продовжити	5034
дозволити і показати	5034
дозволити і продовжити	5034
дозвольте сповіщення	5100
докладвай	340
докладвай грешка	262
докладвай коментар	339
докладвай рекламата	344
докладніше	5045
долучитися	5015
долучитися до обговорення	5148
долучитися до спільноти	5128
допомагає будь-яка сума	5129
доставка оплачивается отдельно	4290
достигнахте лимита на статиите	326
доступно по подписке	4189
друга сума	324
другая сумма	4187
други новини	22
другие материалы	22	4220
другие материалы рубрики	4220
другие новости	22	4220
другие новости раздела	4220
другие статьи	4220
другие статьи автора	4314
друк	5024
друкувати	5152
дякуємо за ваш голос	94	5105
дякуємо за ваше повідомлення	5134
дякуємо за голос	5105
дякуємо за повідомлення	5134
дякуємо за реєстрацію	5134
дякуємо за участь в опитуванні	5105
дізнатися ціну	5113
""", 'е': """
единоразово	4183
еднократно дарение	324
ежегодно	4309
ежемесячно	4183
ежемесячное пожертвование	4305
ежемесячный платеж	4306
ежемесячный платёж	4306
економія #%	5132
ексклузивно за абонати	326
ексклюзивно для передплатників	5131
електронна адреса	5135
електронна пошта	5135
електронна пошта або логін	5131
етикети	318
еще нет аккаунта	4308
еще новости	4220
еще от автора	4314
еще по теме	4220
ещё	4220
ещё не подписчик	4308
ещё нет аккаунта	4308
ещё новости	4220
ещё от автора	4314
ещё по теме	4220
""", 'ж': """
желаете ли да получавате известия	320
жодного спаму	5134
""", 'з': """
з нашого магазину	5113
з нашої крамниці	5030
за абонати	326
за датою	5149
за популярністю	5149
за темою	5043
забелязахте грешка	335
заборонити	5124
забравена парола	252
забравили сте паролата си	326
забронировать билет	4290
забронировать место	4290
забронювати квиток	5113
забронювати місце	5113
забув пароль	5131
забули пароль	5018
забыл пароль	4308
забыли пароль	4189
завантаження відео	5119
завантаження плеєра	5119
завантажити аудіо	5119
завантажити випуск	5119
завантажити відео	5116
завантажити додаток	5121
завантажити допис	5116
завантажити застосунок	5121
завантажити контент	5116
завантажити публікацію	5116
завантажити ще	5045
завжди дозволяти	5117
завжди показувати	5116
загрузить видео	4293
загрузить еще	4223
загрузить ещё	4223
загрузить контент	4293
загрузить пост	4293
загрузить публикацию	4293
загрузка видео	4296
загрузка плеера	4296
задонатити	5015
задонатить	4183
задължителни полета	329
задължително	330
задължително поле	329
заказать	4207
заказать книгу	4290
закрити	5014
закрити галерею	5137
закрити рекламу	5154
закрыть	4182
закрыть галерею	4314
закрыть рекламу	4330
залишилося #	5120
залишити відгук	5146
залишити відповідь	5041
залишити коментар	5038
залиште коментар	5148
заметили ошибку	4319
замовити	5029
замовити книгу	5113
замовити книжку	5113
запазете място	312
запази	262
запази за по-късно	342
запази избора	314
запази място	312
запази настройките	314
запази рецептата	64
запази статията	262
запам'ятати мене	5132
заповніть це поле	5134
заполните это поле	4311
запомни ме	327
запомнить меня	4309
започни теста	309
запретить	4301
запропонувати новину	5038
зарегистрироваться	4189
зареди видеото	314
зареди още	332
зареди публикацията	314
зареди съдържанието	314
зареждане на видеото	317
зареждане на плейъра	317
зареєструватися	5018
зарубежной картой	4306
затвори	266
затвори галерията	332
затвори рекламата	344
затрудняюсь ответить	4287
защо виждам тази реклама	344
зберегти	5024
зберегти вибір	5116
зберегти на потім	5152
зберегти налаштування	5116
зберегти рецепт	64
зберегти статтю	5024
збережено	5153
збільшити	5045
збільшити зображення	5137
збільшити текст	5152
збільшити фото	5137
збільшити шрифт	5152
зв'язатися з автором	5137
звук	318
згенеровано за допомогою ші	5146
згенеровано штучним інтелектом	5146
згенеровано ші	5146
згорнути	5047	5137
зменшити шрифт	5152
змінити згоду	5116
змінити налаштування	5034
змінити налаштування cookie	5034
змінити розмір тексту	5152
зміст	5045
зміст статті	5137
знайшли помилку	5142
знижка #%	5132
знижка для передплатників	5113
зображення # з #	5136
зображення # із #	5136
зовнішній контент	5116
зробити внесок	5015
зробити донат	5128
зрозуміло	5033
""", 'и': """
играй сега	309
играть	4287
играть онлайн	4284
из нашего магазина	4290
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
изменить настройки	4210
изменить настройки cookie	4210
изменить размер текста	4329
изменить согласие	4293
изображение # из #	4313
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
ии может ошибаться	4323
или	327	4309
имам профил	326
имате ли профил	326
име	330
имейл адрес	329
имейл или потребителско име	326
имя	4312
индекс	4312
интересное	4220
искате ли да получавате известия	320
использование материалов только с разрешения редакции	4320
исправления и уточнения	4319
""", 'к': """
к началу	4223
к началу страницы	4314
к рецепту	64
каждое пожертвование важно	4305
каждую пятницу. бесплатно. без спама	4311
каждый донат важен	4305
каждый рубль важен	4306
как да изключа adblock	322
как да изключите рекламния блокер	322
как защитаваме източниците си	335
как мы защищаем источники	4319
как мы защищаем наших источников	4319
как отключить adblock	4302
как пазим източниците си	335
картина в картината	317
картинка в картинке	4297
картинка в картинці	5120
категории	4220
категорії	5043
качество	4297
керування згодою	5116
керувати згодою	5116
керувати сповіщеннями	5123
ключови думи	259
книга з автографом	5030
книга з автографом автора	5030
книга с автографом	4208
книга с автографом автора	4208
книга с подписью автора	4208
книги с автографом	4208
книжка з автографом	5030
книжка з автографом автора	5030
книжки з автографом	5030
кожен внесок важливий	5129
кожен донат важливий	5128
кожна гривня важлива	5129
коментар	5038
коментари	262
коментарі	5038
коментарів ще немає	5148
коментирай	262
коментирайте	262
коментирайте първи	262
коментирането е изключено	339
коментування закрито	5148
коментувати	5038
комерційний контент	5154
комерційний матеріал	5154
комментарии	4215
комментарии отсутствуют	4215
комментарий	4215
комментировать	4215
коммерческий контент	4330
коммерческий материал	4330
конец рекламы	4330
контакти	5038
контакты	4215
контент заблокирован	4293
контент заблоковано	5116
контент недоступен	4293
контент недоступний	5116
конфиденциальность	4209
конфиденциальность и cookie	4210
конфіденційність і cookie	5034
копирай връзката	342
копирай линк	262
копирай линка	262
копирането забранено	336
копирано	343
копирано в клипборда	342
копирование запрещено	4320
копировать ссылку	4199
копіювання заборонено	5143
копіювати посилання	5024
край на рекламата	344
крамниця	5029
кросворд	5110
кроссворд	4287
кроссворд дня	4284
кръстословица	310
купете билети	312
купете книгата	312
купи абонамент	252
купи билет	312
купи билети	312
купи книгата	312
купи лиценз	336
купи сега	312
купите нам кофе	4305
купити	5029
купити журнал	5113
купити зараз	5113
купити квитки	5113
купити квиток	5113
купити книгу	5113
купити книжку	5113
купити ліцензію	5143
купити нам каву	5128
купити передплату	5131
купить	4207
купить билет	4290
купить билеты	4290
купить билеты онлайн	4290
купить журнал	4290
купить книгу	4290
купить лицензию	4320
купить номер	4290
купить подписку	4189
купить права на публикацию	4320
купить сейчас	4290
към галерията	332
към количката	312
към магазина	312
към началната страница	332
към началото	318
към рецептата	64
към страницата за дарения	324
към съдържанието	332
кінець реклами	5154
""", 'л': """
лента новостей	4220
линкът е копиран	342
личный кабинет	4189
лише для передплатників	5131
лише необхідні	5116
логин	4309
логин или e-mail	4308
логін	5132
логін або e-mail	5131
лучшие	4326
любая сумма	4306
любая сумма важна	4306
""", 'м': """
магазин	4207
маджонг	310	4287	5110
материал закрыт	4308
материал защищен авторским правом	4320
материал защищён авторским правом	4320
материал партнера	4330
материал партнёра	4330
материал создан автоматически	4323
материалы защищены авторским правом	4320
материалы партнеров	4204
материалы партнёров	4330
материалы по теме	4220
матеріал захищено авторським правом	5143
матеріал партнера	5154
матеріал створено автоматично	5146
матеріали за темою	5043
матеріали захищені авторським правом	5143
матеріали партнерів	5154
матеріали по темі	5043
машинний переклад	5147
машинно преведено	338
машинный перевод	4324
маєте акаунт	5131
маєте новину	5142
меню	4223	5045
месечен абонамент	327
месечно	327
месечно дарение	324
месечно плащане	327
месячная подписка	4309
метки	4220
ми не можемо показати цей вміст	5116
ми не можемо показати цей контент	5116
може би по-късно	266
може да ви хареса	259
може да харесате още	259
может быть, позже	4182
может позже	4182
можете да се откажете по всяко време	326
можете да се отпишете по всяко време	329
можливо, пізніше	5014
можна скасувати будь-коли	5131
мои темы	4327
моите теми	341
мой профиль	4189
моля, изключете рекламния блокер	322
моля, опитайте по-късно	329
моят профил	252
мої теми	5150
мы в социальных сетях	4201
мы в соцсетях	4201
мы вконтакте	4201
мы не можем показать это содержимое	4293
мы не можем показать этот контент	4293
мы отправили вам письмо	4193
мій профіль	5018
місячна передплата	5132
місячна підписка	5132
мітки	5043
""", 'н': """
на весь екран	5119
на весь экран	4296
на главную	4223
на головну	5137
на живо	318
на початок	5120
на початок сторінки	5137
на правах реклами	5027
на правах рекламы	4204
на сторінку пожертв	5128
на страницу пожертвований	4305
на цял екран	317
наверх	4223	5045
нагадати пізніше	5014
нагору	5106
нагору сторінки	5109
надіслати	94	5024	5135
надіслати відгук	5146
надіслати другові	5152
надіслати другу	5024
надіслати електронною поштою	5152
надіслати коментар	5148
надіслати новину	5142
надіслати новину анонімно	5142
надіслати повідомлення	5134
надіслати поштою	5024
надіслати статтю поштою	5024
надіслати у whatsapp	5152
надішліть свої фото	5142
наживо	5120
нажмите, чтобы увеличить	4314
назад	4223	5045	5106
назначение платежа: пожертвование	4305
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
найкраща пропозиція	5132
найкращі	5149
найпопулярніше	5043	5132
найпопулярніше за добу	5043
найпопулярніше за тиждень	5043
найпопулярніший	5132
найти	4223
найчитаніше	5043
налаштування	5033
налаштування cookie	5116
налаштування конфіденційності	5116
налаштування приватності	5116
налаштування файлів cookie	5116
налаштувати cookie	5116
налаштувати сповіщення	5123
налично в google play	319
нам нужно ваше согласие	4210
нам потрібна ваша згода	5034
намали шрифта	342
написати автору	5137
написати анонімно	5142
написати в редакцію	5142
написати коментар	5038
написать автору	4314
написать анонимно	4319
написать в редакцию	4319
написать комментарий	4215
напишете коментар	339
напиши коментар	262
напомни ми по-късно	266
напомнить позже	4182
направете дарение	251
направете теста	309
направи теста	309
настроить cookie	4293
настроить уведомления	4300
настройки	4209
настройки cookie	4209
настройки за поверителност	314
настройки конфиденциальности	4293
настройки на бисквитките	314
настройки приватности	4293
настройки файлов cookie	4293
наступна	5045
наступна новина	5137
наступна світлина	5137
наступна стаття	5043
наступна сторінка	5137
наступне відео	5119
наступне фото	5137
наступний матеріал	5109
наступний слайд	5137
натисніть, щоб збільшити	5137
начална страница	332
начать игру	4284
начать тест	4284
наш магазин	4208
наша крамниця	5030
нашли ошибку	4319
не вдалося відтворити відео	5119
не вдалося завантажити відео	5119
не дозволяти	5101
не зараз	5014	5101
не маєте акаунта	5131
не можем да покажем това съдържание	314
не пропустите	4220
не пропустіть	5043
не разрешать	4281
не сега	266
не сегодня	4182
не сейчас	4182	4281
не сьогодні	5014
не удалось воспроизвести видео	4296
не удалось загрузить видео	4296
не, благодаря	266
невалиден имейл	329
невалиден имейл адрес	329
неверный e-mail	4311
неверный email	4193
неверный адрес электронной почты	4311
неверный имейл	4193
нейросеть может ошибаться	4323
некоректна адреса	5134
некоректний e-mail	5134
некорректный e-mail	4311
некорректный email	4193
некорректный адрес	4311
немає акаунта	5131
немає акаунту	5131
немає коментарів	5148
немає передплати	5131
необов'язково	5135
необязательно	4312
неправильна електронна адреса	5134
неправильный e-mail	4193
неправильный email	4193
неправильный имейл	4193
нет аккаунта	4308
нет комментариев	4215
нет подписки	4308
нет, спасибо	4182	4281
нещо се обърка. опитайте отново	329
нещо се обърка. опитайте по-късно	329
никакого спама	4311
новини	5043
новини за темою	5043
новини компаній	5027
новини партнерів	5027	5043
новости	4220
новости smi#	4220
новости партнеров	4204
новости партнёров	4204
новости по теме	4220
новости сми#	4220
новые	4326
нові	5149
номер телефона	4312
номер телефону	5135
нравится	4326
няма коментари	339
нямам мнение	310
нямам профил	326
нямате абонамент	326
нямате профил	326
ні, дякую	5014	5101
""", 'о': """
обговорити	5038
обговорити в telegram	5041
обговорити в коментарях	5041
обговорити в чаті	5041
обговорити на форумі	5041
обговорити у facebook	5041
обговорити у форумі	5041
оберіть передплату	5131
оберіть план	5131
оберіть суму	5128
обнови страницата	323
обновите страницу	4304
обновить страницу	4304
обов'язкове поле	5134
обов'язково	5135
обрати	5132
обрати передплату	5131
обрати план	5131
обрати тариф	5131
обратная связь	4215
обратно към началната страница	332
обратно към началото	332
обратно нагоре	332
обсудить	4215
обсуждение	4215
общи условия	315
обязательно	4312
обязательное поле	4311
одноклассники	4200
одноразово	5015
озвучено роботом	4296
озвучено синтезированным голосом	4296
озвучено синтезованим голосом	5119
оновити сторінку	5127
оновіть сторінку	5127
опитайте отново	329
опитайте по-късно	329
опитування	95	5110
опитування дня	94	5105
оплата раз в год	4308
оплата раз на рік	5131
опрос	95
опрос дня	94	4284
опублікувати коментар	5041
основание: дарение	324
оставащо време	318
оставащо време #	317
оставащо време -#	317
оставете коментар	339
остави коментар	339
оставить комментарий	4215
оставить отзыв	4323
оставшееся время	4297
оставшееся время #	4296
оставшееся время -#	4296
оставьте комментарий	4325
останні новини	5043
останні статті	5043
от нашите партньори	344
от наших партнеров	4330
от наших партнёров	4330
от нашия магазин	312
ответить	4215	4326
отвори в приложението	319
отвори галерията	332
отвори приложението	319
отговор	340
отговори	340
отдел подписки: #	104
отиди на рецептата	64
отказ по всяко време	326
отказаться	4209
отказвам всички	315
отклонить	4209
отклонить все	4294
отклонить всё	4294
отключете статията	326
отключете цялата статия	252
отключи статията	252
отключите adblock	4302
отключите адблок	4302
отключить звук	4296
отключить рекламу	4330
открихте грешка	335
открихте грешка в текста	335
открыть	4225
открыть в браузере	4334
открыть галерею	4314
открыть карту	4225
открыть приложение	4298
открыть статью	4308
отмена в любой момент	4308
отменить можно в любой момент	4308
отозвать согласие	4293
отпечатай	262
отпечатай статията	262
отписаться	4328
отписаться можно в любой момент	4311
отписаться от рассылки	4334
отписаться от темы	4327
отпишете се по всяко време	329
отправить	94	4312
отправить другу	4199
отправить комментарий	4325
отправить отзыв	4323
отправить по почте	4199
отправить по электронной почте	4329
отправить сообщение	4311
отримувати сповіщення	5123
отсканируйте qr-код	4299
отстъпка за абонати	312
оттегли съгласието	314
оттегляне на съгласието	314
отхвърли всички	315
оферта за читатели	312
оформити передплату	5131
оформити підписку	5018
оформить донат	4183
оформить доступ	4308
оформить ежемесячное пожертвование	4305
оценете статията	262
оцените материал	4215
оцените рецепт	64
оцените статью	4215
оценить рецепт	64
оцініть матеріал	5038
оцініть рецепт	64
оцініть статтю	5038
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
пароль	4309	5132
партнерский материал	4204
партнерский проект	4204
партнерський матеріал	5027
партнерський проєкт	5027
партньорско съдържание	258
партнёрский материал	4204
партнёрский проект	4204
пасианс	310
пасьянс	4287	5110
пауза	318	4297	5120
переведено автоматически	4323
переведено нейросетью	4323
переведено с помощью ии	4323
перевір себе	5110
перевірте свою пошту	5134
перевірте свої знання	5105
перевірте себе	5110
переглянути # світлин	5136
переглянути # світлини	5136
переглянути # фото	5136
переглянути # фотографій	5136
переглянути # фотографії	5136
переглянути всі # світлин	5136
переглянути всі # світлини	5136
переглянути всі # фото	5136
переглянути всі # фотографій	5136
переглянути всі # фотографії	5136
переглянути всі світлин	5136
переглянути всі світлини	5136
переглянути всі фото	5136
переглянути всі фотографій	5136
переглянути всі фотографії	5136
переглянути галерею	5137
переглянути пропозицію	5113
переглянути результати	94	5105
переглянути світлин	5136
переглянути світлини	5136
переглянути усі # світлин	5136
переглянути усі # світлини	5136
переглянути усі # фото	5136
переглянути усі # фотографій	5136
переглянути усі # фотографії	5136
переглянути усі світлин	5136
переглянути усі світлини	5136
переглянути усі фото	5136
переглянути усі фотографій	5136
переглянути усі фотографії	5136
переглянути фото	5136
переглянути фотографій	5136
переглянути фотографії	5136
переглянути ціну	5113
передплата	5018
передплатити	5018
перезавантажити сторінку	5127
перезавантажте сторінку	5127
перезагрузите страницу	4304
перезагрузить страницу	4304
перейти в галерею	4314
перейти в магазин	4290
перейти до галереї	5137
перейти до досьє	5137
перейти до змісту	5137
перейти до контенту	5137
перейти до крамниці	5030
перейти до магазину	5113
перейти до оплати	5128
перейти до основного вмісту	5137
перейти до пожертви	5128
перейти до пропозиції	5113
перейти до рецепта	64
перейти к досье	4314
перейти к контенту	4314
перейти к оплате	4305
перейти к основному содержанию	4314
перейти к пожертвованию	4305
перейти к предложению	4290
перейти к рецепту	64
перейти к содержанию	4223
перейти к сюжету	4314
перекладено автоматично	5146
перекладено за допомогою ші	5146
перекладено ші	5146
пересказ нейросети	4323
пересказано нейросетью	4323
печать	4199
печать рецепта	64
питання дня	5110
пишете до редакцията	335
пишете на автора	332
пиши на автора	332
платена публикация	90	258
платено партньорство	344
платено съдържание	258
плеер загружается	4296
плейърът се зарежда	317
плеєр завантажується	5119
по дате	4326
по подписке	4189
по популярности	4326
по теме	4220
по-късно	266	321
побачили помилку	5142
повернутися на головну	5137
повернутися нагору	5109
повний екран	5120
повноекранний режим	5119
повідомити новину	5142
повідомити про помилку	5038
повідомити про помилку в тексті	5038
повідомлення	5135
повідомлення надіслано	5134
погоджуюсь	5033
погоджуюся	5033
погодитись і продовжити	5034
погодитися та продовжити	5116
погодитися і продовжити	5034
пограти	5110
подай сигнал	335
подарете тази статия	262
подари статията	342
подарить доступ	4329
подарить материал	4199
подарить статью	4189
подарувати доступ	5152
подарувати статтю	5024
поддержать	4183
поддержать автора	4183
поддержать на boosty	4305
поддержать на patreon	4305
поддержать нас	4183
поддержать проект	4183
поддержать редакцию	4183
поддержите нас	4183
поделитесь	4199
поделиться	4199
поделиться в telegram	4199
поделиться в twitter	4199
поделиться в одноклассниках	4199
поделиться в соцсетях	4199
поделиться вконтакте	4199
поделиться новостью	4199
поделиться ссылкой	4199
поделиться статьей	4199
поделиться статьёй	4199
подкасти	5043
подкасты	4220
подкрепете ни	251
подкрепи	251
подкрепи ни	251
подобається	5149
подобни статии	259
подписаться	4189
подписаться в max	4201
подписаться в telegram	4201
подписаться на автора	4327
подписаться на канал	4201
подписаться на новости	4192
подписаться на рассылку	4192
подписаться на телеграм-канал	4201
подписаться на тему	4327
подписаться на уведомления	4300
подписка	4189
подписка на год	4308
подписка на месяц	4308
подписывайтесь	4201
подпишитесь	4308
подпишитесь на рассылку	4192
подреди по	339
подробнее	4223
подробнее по теме	4220
подтвердите e-mail	4311
подтвердите адрес электронной почты	4311
поділитись	5024
поділитися	5024
поділитися в telegram	5024
поділитися в соцмережах	5024
поділитися новиною	5024
поділитися статтею	5024
поділіться	5024
пожаловаться	4326
пожаловаться на комментарий	4325
пожаловаться на рекламу	4330
пожертвовать	4183
пожертвувати	5015
позволи	321
позволи известия	320
позже	4301
поиск	4223
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
показати # відповідей	5148
показати # відповіді	5148
показати # світлин	5136
показати # світлини	5136
показати # фото	5136
показати # фотографій	5136
показати # фотографії	5136
показати більше	5045
показати вміст	5116
показати все	5047
показати всі	5138
показати всі # світлин	5136
показати всі # світлини	5136
показати всі # фото	5136
показати всі # фотографій	5136
показати всі # фотографії	5136
показати всі світлин	5136
показати всі світлини	5136
показати всі фото	5136
показати всі фотографій	5136
показати всі фотографії	5136
показати відповіді	5148
показати галерею	5137
показати й прийняти	5116
показати коментарі	5038
показати контент	5116
показати менше	5137
показати оригінал	5047	5107
показати пароль	5131
показати підпис	5137
показати результати	94	5105
показати розшифровку	5119
показати світлин	5136
показати світлини	5136
показати субтитри	5119
показати усі # світлин	5136
показати усі # світлини	5136
показати усі # фото	5136
показати усі # фотографій	5136
показати усі # фотографії	5136
показати усі світлин	5136
показати усі світлини	5136
показати усі фото	5136
показати усі фотографій	5136
показати усі фотографії	5136
показати фото	5136
показати фотографій	5136
показати фотографії	5136
показати ще	5045
показати і прийняти	5116
показать # ответа	4325
показать # ответов	4325
показать # фото	4313
показать # фотографии	4313
показать # фотографий	4313
показать больше	4223
показать все	4225	4315
показать все # фото	4313
показать все # фотографии	4313
показать все # фотографий	4313
показать все фото	4313
показать все фотографии	4313
показать все фотографий	4313
показать галерею	4314
показать еще	4223
показать ещё	4223
показать и принять	4293
показать карту	4225
показать комментарии	4215
показать контент	4293
показать меньше	4225	4314
показать оригинал	4225	4285
показать ответы	4325
показать пароль	4308
показать перевод	4225
показать подпись	4314
показать расшифровку	4296
показать результаты	94	4284
показать содержимое	4293
показать субтитры	4296
показать фото	4313
показать фотографии	4313
показать фотографий	4313
показувати завжди	5116
показывать всегда	4293
поки немає коментарів	5148
поле обов'язкове для заповнення	5134
поле обязательно для заполнения	4311
полето е задължително	329
политика cookie	4293
политика за защита на личните данни	314
политика за поверителност	314
политика исправлений	4319
политика конфиденциальности	4209
политика конфиденциальности и cookie	4210
политика обработки персональных данных	4209
полноэкранный режим	4296
полный экран	4297
получавай известия	320
получать уведомления	4300
пользовательское соглашение	4209
політика cookie	5116
політика виправлень	5142
політика конфіденційності	5033
політика конфіденційності та cookie	5034
політика приватності	5116
помогает любая сумма	4306
помочь	4183
помочь нам	4183
помочь проекту	4183
помочь редакции	4183
помітили помилку	5142
понятно	4209
попередня	5045
попередня новина	5137
попередня стаття	5043
попередня сторінка	5137
попереднє фото	5137
попередній матеріал	5109
попередній слайд	5137
поправки и уточнения	335
попробовать бесплатно	4189
попробуйте еще раз	4311
попробуйте ещё раз	4311
попробуйте позже	4311
популярне	5043
популярное	4220
популярные	4220	4326
популярные новости	4220
популярные статьи	4220
популярный	4309
популярні	5149
популярні новини	5043
попълнете това поле	329
поръчай книгата	312
поръчайте книгата	312
посилання скопійовано	5024
поскаржитися	5149
поскаржитися на коментар	5148
поскаржитися на рекламу	5154
последнее	4220
последни	259
последни новини	259
последние новости	4220
послухати новину	5024
посмотреть # фото	4313
посмотреть # фотографии	4313
посмотреть # фотографий	4313
посмотреть в браузере	4334
посмотреть все # фото	4313
посмотреть все # фотографии	4313
посмотреть все # фотографий	4313
посмотреть все фото	4313
посмотреть все фотографии	4313
посмотреть все фотографий	4313
посмотреть результаты	94	4284
посмотреть фото	4313
посмотреть фотографии	4313
посмотреть фотографий	4313
посмотреть цену	4290
потвърдете имейла си	329
поточний час	5120
поточний час #	5119
потребителско име	327
потребителско име или имейл	326
похожие материалы	4220
похожие статьи	4220
почати гру	5105
почати тест	5105
почему я вижу эту рекламу	4330
почерпете ни с кафе	324
почерпи ни кафе	324
почтовый индекс	4312
поширити	5024
поширити у facebook	5024
поштовий індекс	5135
пошук	5045
пощенски код	330
правила за коментарите	339
правила за коментиране	262
правила использования	4209
правила коментарів	5148
правила коментування	5038
правила комментариев	4325
правила комментирования	4215
правила користування	5117
предимства за абонати	312
предишна новина	332
предишна снимка	332
предишна статия	332
предишна страница	332
предложение для подписчиков	4290
предложение для читателей	4290
предложить новость	4215
предыдущая	4223
предыдущая новость	4314
предыдущая статья	4220
предыдущая страница	4314
предыдущая фотография	4314
предыдущее фото	4314
предыдущий слайд	4314
презаредете страницата	323
презареди страницата	323
премиум	4189
преміум	5018
препечатването е забранено	336
препечатването забранено	336
препоръчани	259
препоръчано от outbrain	344
препоръчано от taboola	344
препоръчваме	327
препоръчваме ви	259
препоръчваме ви още	259
препоръчваме още	259
пригостити кавою	5128
пригостіть нас кавою	5128
придбати квитки	5113
придбати квиток	5113
придбати книжку	5113
придбати передплату	5131
придбати права на публікацію	5143
приемам всички	315
приемам всички бисквитки	314
приемам и продължавам	314
приеми всички	315
приеми и покажи	314
приеми и продължи	314
призначення платежу: благодійний внесок	5128
прийняти	5033
прийняти все	5117
прийняти всі	5033
прийняти всі файли cookie	5116
прийняти й показати	5116
прийняти й продовжити	5034
прийняти та показати	5116
прийняти та продовжити	5116
прийняти і продовжити	5116
принтирай	262
принтирай рецептата	64
принципи редакції	5142
принять	4209
принять все	4209
принять все cookie	4293
принять все файлы cookie	4293
принять всё	4209
принять и показать	4293
принять и продолжить	4293
прислать новость	4215
прислать новость анонимно	4319
присоединиться к обсуждению	4325
приховати коментарі	5041
пришлите свои фото	4319
приєднатися	5015
приєднатися до спільноти	5015
про автора	5059
про авторку	5059
про авторів	5059
проверете имейла си	329
проверете пощата си	329
провери знанията си	309
проверь себя	4287
проверьте адрес почты	4193
проверьте свои знания	4284
проверьте свою почту	4311
проверьте себя	4287
проголосовало #	4284
проголосовать	94
проголосувати	94
продовження під рекламою	5027
продовження статті під рекламою	5027
продовжити без вимкнення	5125
продовжити з apple	5131
продовжити з google	5131
продовжити через apple	5131
продовжити через facebook	5131
продовжити через google	5131
продолжительность #	4297
продолжить без отключения	4302
продолжить без поддержки	4182
продолжить с apple	4308
продолжить с google	4308
продолжить через apple	4308
продолжить через facebook	4308
продолжить через google	4308
продължава след рекламата	258
продължете с google	326
продължи без изключване	322
продължи с apple	326
продължи с facebook	326
продължи с google	326
продължителност	318
продължителност #	318
произвольная сумма	4305
произошла ошибка	4312
произошла ошибка. попробуйте ещё раз	4311
произошла ошибка. попробуйте позже	4311
пройти опитування	5105
пройти опрос	4284
пройти тест	4284
прокоментувати	5149
прокомментировать	4326
промени размера на текста	342
промо	4204	5027
пропозиція для передплатників	5113
пропозиція для читачів	5113
прослухати статтю	5119
прослушать	4199
прослушать новость	4199
прослушать статью	4296
прочетено от синтетичен глас	317
прочетете и	259
прочетете цялата статия	332
прочети по-късно	342
прочети с абонамент	326
прочети транскрипцията	317
прочети цялата новина	332
прочети цялата статия	332
прочитати пізніше	5152
прочитать позже	4329
прямой эфир	4297
прізвище	5135
публикувай коментар	339
пусни видеото	317
първо най-новите	339
підписатись	5018
підписатися	5018
підписатися на автора	5150
підписатися на сповіщення	5123
підписатися на тему	5150
підписка	5018
підсумок від ші	5146
підтвердьте електронну адресу	5134
підтвердіть e-mail	5134
підтримайте нас	5015
підтримати	5015
підтримати автора	5015
підтримати журналістів	5015
підтримати на buy me a coffee	5128
підтримати на patreon	5128
підтримати нас	5015
підтримати проєкт	5128
підтримати разово	5128
підтримати редакцію	5015
підтримувати щомісяця	5128
пізніше	5124
""", 'р': """
радимо прочитати	5043
радимо також	5043
развернуть	4223
разгадать кроссворд	4284
размер на текста	342
размер на шрифта	68
размер текста	68
размер шрифта	68
разова підтримка	5129
разовий внесок	5129
разовий донат	5128
разово	4183
разовое пожертвование	4305
разовый платеж	4306
разовый платёж	4306
разпечатай	262
разпечатай статията	342
разреши	321
разреши веднъж	314
разреши известия	320
разреши известията	320
разреши рекламите	323
разрешите уведомления	4280
разрешить	4301
разрешить и показать	4210
разрешить и продолжить	4210
разрешить контент	4293
разрешить один раз	4293
разрешить рекламу	4304
разрешить уведомления	4280
ранняя регистрация	4291
раскрыть	4225
распечатать	4199
распечатать рецепт	64
распечатать статью	4199
рассказать друзьям	4199
рассылка	4192
рассылки	4192
расшифровка	4297
регистрация	252	4189
редакция рекомендует	4220
редакційна політика	5142
редакційна політика видання	5142
резултати от анкетата	309
резултати от гласуването	309
результати	95	5047
результати голосування	5120
результати опитування	5120
результаты	95	4225
результаты голосования	4297
результаты опроса	4297
реклама	258	4204	5027
реклама - статията продължава по-долу	258
реклама google	4330
реклама від google	5154
реклама закончилась	4330
реклама закінчилася	5154
реклама на сайте	4204
реклама на сайті	5027
реклама окончена	4330
реклама от google	4330
реклама. продовження нижче	5027
реклама. продолжение ниже	4204
реклами от google	344
рекламний матеріал	5154
рекламно каре	258
рекламно съдържание	258
рекламный материал	4330
рекомендовано outbrain	4330
рекомендовано taboola	4330
рекомендуем	4220	4309
рекомендуем почитать	4220
рекомендуем также	4220
рекомендуемое	4220
рекомендуємо	5043	5132
рекомендуємо прочитати	5043
рекомендуємо також	5043
реши кръстословицата	309
реши теста	309
реєстрація	5018
розгадати кросворд	5105
розгорнути	5047	5137
роздрукувати	5024
роздрукувати рецепт	64
роздрукувати статтю	5024
розмір тексту	68
розмір шрифту	68
розшифровка	5120
российской картой	4306
рубрики	4220	5043
річна передплата	5132
річна підписка	5132
""", 'с': """
самая выгодная	4309
само за абонати	326
само необходими	314
само необходимите	314
самое важное	4220
самое популярное	4220
самое читаемое	4220
самое читаемое за день	4220
самое читаемое за неделю	4220
самый популярный	4309
свали аудиото	317
свали епизода	317
свали от app store	319
свали от google play	319
свали приложението	319
свежее	4220
свежие новости	4220
свернуть	4223
своя сума	5128
своя сумма	4305
свържете се с редакцията	335
свържи се с автора	332
свързани новини	259
свързани публикации	259
свързани статии	259
связаться с нами	4215
світлина # з #	5136
світлина # із #	5136
сгенерировано ии	4323
сгенерировано нейросетью	4323
сгенерировано с помощью ии	4323
сделать донат	4305
сделать пожертвование	4183
сейчас читают	4220
сигнализирай за грешка	335
сканворд	4287
сканирай qr кода	319
сканирайте qr кода	319
сканирайте qr кода и изтеглете приложението	319
сканируйте qr-код	4299
скануйте qr-код	5122
скасувати можна будь-коли	5131
скачать аудио	4296
скачать выпуск	4296
скачать из google play	4298
скидка #%	4309
скидка для подписчиков	4290
скопировано	4200
скопировано в буфер обмена	4329
скопировать ссылку	4199
скопировать ссылку на статью	4199
скопійовано	5153
скопійовано в буфер обміну	5152
скопіювати посилання	5024
скопіювати посилання на статтю	5024
скорост	318
скорост на възпроизвеждане	317
скорость воспроизведения	4296
скрий отговорите	339
скрий рекламата	344
скрыть	4225
скрыть ответы	4325
скрыть рекламу	4330
слайд # з #	5136
слайд # из #	4313
слайд # от #	331
слайд # із #	5136
слайд #/#	4313	5136
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
следить за автором	4327
следить за онлайном	4314
следить за темой	4327
следующая	4223
следующая новость	4314
следующая статья	4220
следующая страница	4314
следующая фотография	4314
следующее видео	4296
следующее фото	4314
следующий слайд	4314
слухати	5024
слухати новину	5024
слушай новината	262
слушай статията	317
слушать	4199
слушать новость	4199
см. также	4220
смотреть # фото	4313
смотреть # фотографии	4313
смотреть # фотографий	4313
смотреть в браузере	4334
смотреть видео	4296
смотреть все	4223
смотреть все # фото	4313
смотреть все # фотографии	4313
смотреть все # фотографий	4313
смотреть все фото	4313
смотреть все фотографии	4313
смотреть все фотографий	4313
смотреть галерею	4314
смотреть онлайн-трансляцию	4314
смотреть оригинал	4285
смотреть предложение	4290
смотреть фото	4313
смотреть фотогалерею	4314
смотреть фотографии	4313
смотреть фотографий	4313
смотри также	4220
смотрите также	4220
сначала новые	4325
сначала старые	4325
снимка # от #	331
снимка #/#	331
снимок # из #	4313
советуем почитать	4220
согласен	4209
согласен и продолжить	4210
согласиться	4209
согласиться и продолжить	4293
содержание	4223
содержание статьи	4314
содержимое недоступно	4293
создано ии	4323
создано нейросетью	4323
создано при помощи ии	4323
создано с помощью ии	4323
создать аккаунт	4189
сообщение	4312
сообщение отправлено	4311
сообщить новость	4319
сообщить об опечатке	4215
сообщить об ошибке	4215
сортирай по	339
сортиране	340
сортировать	4326
сортировать по	4325
сортировка	4326
сортування	5149
сортувати	5149
сортувати за	5148
сохранено	4200
сохранить	4199
сохранить выбор	4293
сохранить на потом	4329
сохранить настройки	4293
сохранить рецепт	64
сохранить статью	4199
социальные сети	4201
спасибо за ваш голос	94	4284
спасибо за ваше сообщение	4311
спасибо за подписку	4192
спасибо за регистрацию	4311
спасибо за сообщение	4311
спасибо за участие в опросе	4284
спасибо, ваш голос учтён	4284
спершу нові	5148
спершу старі	5148
спестявате #%	327
спецпроект	4204
спецпроєкт	5027
сповіщення	5124
споделете	262
сподели	262
сподели във facebook	262
сподели като подарък	342
сподели по имейл	342
сподели статията	262
споделяне	262
спонсорирано	258
спонсорирано съдържание	344
спонсорский материал	4330
спонсорський матеріал	5154
способ оплаты	4187
способы оплаты	4187
спочатку нові	5148
спочатку старі	5148
спри да следваш	341
спробуйте пізніше	5134
спробуйте ще раз	5134
ссылка скопирована	4199
сталася помилка	5135
сталася помилка. спробуйте пізніше	5134
сталася помилка. спробуйте ще раз	5134
станете член	251
стани абонат	251
стани дарител	251
старые	4326
старі	5149
стати патроном	5128
стати підписником	5128
стати співучасником	5015
стати частиною спільноти	5015
стати членом клубу	5128
статията е заключена	326
статията е защитена с авторско право	336
статията се чете от изкуствен интелект	317
стаття захищена авторським правом	5143
стать патроном	4183
стать соучастником	4183
стать спонсором	4183
статья защищена авторским правом	4320
створено за допомогою штучного інтелекту	5146
створено за допомогою ші	5146
створено штучним інтелектом	5146
створено ші	5146
створити акаунт	5018
стежити за автором	5150
стежити за онлайном	5137
стежити за темою	5150
стислий переказ від ші	5146
стоимость доставки	4291
сторінка # з #	5136
сторінка # із #	5136
сторінка #/#	5136
страница # из #	4313
страница # от #	331
страница #/#	331	4313
стрічка новин	5043
субтитри	318	5120
субтитры	4297
судоку	310	4287	5110
сума по избор	324
сховати	5047
сховати відповіді	5148
сховати рекламу	5154
сходни новини	259
схожі матеріали	5043
схожі новини	5043
схожі статті	5043
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
сыграть	4287
сюжет	4220
сюжеты	4220
""", 'т': """
тагове	259
тази статия е заключена	326
так, будь ласка	5124
так, дякую	5124
так, увімкнути	5101
так, хочу	5124
також читайте	5043
твитнуть	4199
твиттер	4200
твітнути	5024
теги	4220	5043
текст продовжується під рекламою	5027
текст создан автоматически	4323
текст створено автоматично	5146
текст читает робот	4296
текущее время	4297
текущее время #	4296
текущо време	318
текущо време #	317
телеграм	4200
телефон	330	4312	5135
тема	330	4312	5135
тема дня	4220
теми	5043
темы	4220
тест дня	4284
тествай знанията си	309
това видео вече не е налично	317
това видео не е налично	317
това поле е задължително	329
това съдържание не е налично	314
това съдържание не може да бъде показано	314
только для подписчиков	4189
только необходимые	4293
транскрипция	318
тривалість	5120
тривалість #	5120
търговско съдържание	344
тільки необхідні	5116
""", 'у': """
у вас вже є акаунт	5131
у вас включен adblock	4302
у вас нет подписки	4308
у вас уже есть аккаунт	4308
у кошик	5029
у мене вже є акаунт	5131
у мене є акаунт	5131
у мене є передплата	5131
у меня есть аккаунт	4308
у меня есть подписка	4308
у меня нет аккаунта	4308
у меня уже есть аккаунт	4308
у цій статті	5137
уведомления	4301
увеличи	318
увеличи снимката	332
увеличи текста	342
увеличи шрифта	342
увеличить	4223
увеличить изображение	4314
увеличить текст	4329
увеличить фото	4314
увеличить шрифт	4329
увійти	5018
увійти з google	5131
увійти за допомогою google	5131
увійти через apple	5131
увійти через facebook	5131
увійти через google	5131
увійти, щоб коментувати	5148
увімкнути	5124
увімкнути звук	5119
увімкнути сповіщення	5100
увімкніть сповіщення	5100
угостите нас кофе	4305
угостить кофе	4306
уже есть аккаунт	4189
уже зарегистрированы	4189
уже зареєструвалися	5018
уже отключил	4304
узнать цену	4290
укажите сумму	4305
уменьшить шрифт	4329
умови використання	5033
управление на бисквитките	314
управление на известията	320
управление на съгласието	314
управление согласием	4293
управление уведомлениями	4300
управлявай съгласието	314
управлять согласием	4293
условия за ползване	314
установить приложение	4298
усі коментарі	5148
усі матеріали	5137
усі матеріали автора	5137
усі матеріали авторки	5059
усі матеріали за темою	5137
усі новини	5045
усі статті	5137
усі статті автора	5137
участие в азартных играх может вызвать зависимость	4206
участие в азартных играх может вызвать игровую зависимость	4206
""", 'ф': """
файлы cookie	4209
фамилия	330	4312
фейсбук	4200
филворды	4287
фото	4220
фото # з #	5136
фото # из #	4313
фото # із #	5136
фото #/#	4313	5136
фоторепортаж	4220
""", 'х': """
харесай	262
харесва ми	340
хорошо	4209
хотите получать уведомления	4300
хочете отримувати сповіщення	5123
""", 'ц': """
це було корисно	5146
це відео більше недоступне	5119
це відео недоступне	5119
це відео недоступне у вашій країні	5119
це поле обов'язкове	5134
цей контент недоступний	5116
цей контент неможливо показати	5116
цей матеріал закритий	5131
цена на доставката	312
ця стаття закрита	5131
цял екран	317
""", 'ч': """
час читання # хв	5045
час, що залишився	5119
час, що залишився #	5119
чете синтетичен глас	317
четете без ограничения	326
четете без реклами	344
четете в приложението	319
чети без реклами	344
чети в приложението	319
чи була стаття корисною	5038
читает синтезированный голос	4296
читайте в застосунку	5121
читайте в приложении	4298
читайте еще	4220
читайте ещё	4220
читайте ниже	4204
читайте первыми в приложении	4298
читайте першими в застосунку	5121
читайте по теме	4220
читайте также	4220
читайте також	5043
читати без обмежень	5131
читати без реклами	5154
читати всю новину	5137
читати всю статтю	5137
читати далі	5045
читати з передплатою	5131
читати коментарі	5148
читати оригінал	5107
читати повністю	5045
читати розшифровку	5119
читати статтю повністю	5137
читати також	5043
читать без ограничений	4308
читать без рекламы	4330
читать в max	4201
читать в telegram	4201
читать в браузере	4334
читать всю статью	4314
читать далее	4223
читать дальше	4223
читать ещё	4223
читать комментарии	4215
читать оригинал	4285
читать полностью	4223
читать расшифровку	4296
читать с подпиской	4308
читать статью полностью	4314
читать также	4220
читать целиком	4314
читає синтезований голос	5119
чому я бачу цю рекламу	5154
что еще почитать	4220
что ещё почитать	4220
что-то пошло не так	4312
что-то пошло не так, попробуйте позже	4311
что-то пошло не так. попробуйте еще раз	4311
что-то пошло не так. попробуйте ещё раз	4311
что-то пошло не так. попробуйте позже	4311
чуй статията	317
""", 'ш': """
швидкість відтворення	5119
ші може помилятися	5146
""", 'щ': """
ще за темою	5043
ще на цю тему	5046
ще не передплатник	5131
ще немає акаунта	5131
ще новини	5043
що ще почитати	5043
щомісяця	5015	5132
щомісячна підтримка	5129
щомісячний внесок	5128
щоп'ятниці. безкоштовно. без спаму	5134
щороку	5132
щось пішло не так	5135
щось пішло не так, спробуйте пізніше	5134
щось пішло не так. спробуйте пізніше	5134
щось пішло не так. спробуйте ще раз	5134
""", 'э': """
экономия #%	4309
эксклюзивно для подписчиков	4308
электронная почта	4192
электронная почта или логин	4308
эта статья закрыта	4308
это было полезно	4323
это видео больше недоступно	4296
это видео недоступно	4296
это видео недоступно в вашей стране	4296
это поле обязательно	4311
это поле обязательно для заполнения	4311
этот контент невозможно показать	4293
этот контент недоступен	4293
этот материал закрыт	4308
""", 'я': """
я вже підтримую	5014
я вимкнув блокувальник	5125
я отключил	4304
я отключил блокировщик	4302
я уже поддерживаю	4182
як вимкнути adblock	5125
як ми захищаємо джерела	5142
як ми захищаємо наші джерела	5142
якість	5120
яндекс.дзен	4200
""", 'і': """
ім'я	5135
індекс	5135
інша сума	5128
інші матеріали автора	5137
інші матеріали авторки	5059
інші новини	22	5043
інші статті автора	5137
інші статті авторки	5059
""", 'א': """
אהבתי	2355
אודות	2319
אודות הכותב	2387
אולי אחר כך	2371
אולי גם יעניין אותך	2304
אולי יעניין אותך	2304
אולי יעניין אותך גם	2343
אולי יעניין אתכם	2304
אולי יעניין אתכם גם	2343
אולי מאוחר יותר	2282
אולי פספסתם	2343
אחר כך	2372
איך מכבים	2376
איך מכבים חוסם פרסומות	2374
אימייל	2383
אימייל לא תקין	2382
אין לך חשבון	2380
אין לכם חשבון	2380
אינציקלופדיית ynet	2304
אישור	2301	2371
אישור הכל	2367
אישור והמשך	2366
אני מאשר את תנאי השימוש	2382
אני מאשר קבלת דיוור	2382
אני מאשר/ת קבלת דברי פרסומת	2382
אני מאשר/ת קבלת דיוור	2382
אני מסכים	2301
אני מסכים לתנאי השימוש	2382
אני מסכים/ה לתנאי השימוש	2382
אני מסכימה	2301
אפשר	2372
אפשר התראות	2370	2371
אפשר לבטל בכל רגע	2380
אפשר תמיד	2366
אפשרויות נוספות	2395
אשר את כל העוגיות	2400
אשר הכל	2367
אשר והמשך	2366
""", 'ב': """
בדקו את תיבת הדואר	2382
בדקו את תיבת המייל	2382
בחירה	2381
בחן את עצמך	2357
בחנו את עצמכם	2357
בחסות	2348
בחר	2381
בחר מסלול	2380
בחר סכום	2402
בחרו את המינוי שלכם	2380
בחרו מינוי	2380
בחרו מסלול	2380
בחרו סכום	2402
בטל השתקה	2362
ביטול	2371
ביטול הסכמה	2366
ביטול השתקה	2362
בלי ספאם	2382
בלעדי למנויים	2380
במעקב	2392
בשיתוף	2298
בשיתוף עם	2396
""", 'ג': """
גודל גופן	68
גודל הטקסט	2394
גודל טקסט	68
גישה בלתי מוגבלת לכל הכתבות	2403
""", 'ד': """
דווח על טעות	2303
דווח על תגובה	2398
דווחו לנו על טעות	2354
דחה את כל העוגיות	2400
דחה הכל	2367
דחיית הכל	2367
דיווח	2355
דיווח על טעות	2354
דיווח על תגובה	2398
דילוג לתוכן	2306
דילוג לתוכן המרכזי	2306
דלג לתוכן	2308
דלג לתוכן הראשי	2306
דלג על הפרסומת	2401
דלגו למתכון	64
דלגו על הפרסומת	2401
דף הבית	2308
""", 'ה': """
האזינו	2293
האזינו בספוטיפיי	2399
האזינו לכתבה	2362
האזן לכתבה	2362
האם הכתבה עזרה לך	2354
האם הכתבה עניינה אותך	2354
האם העמוד עזר לך	2354
האם זה היה מועיל	2354
הבא	2308
הבנתי	2309
הבקשה התקבלה	2404
הבקשה נשלחה	2404
הגב	2303
הגדל טקסט	2394
הגדל תמונה	2386
הגדלת גופן	2330	2331
הגדלת טקסט	2394
הגדלת תמונה	2386
הגדרות	2301
הגדרות עוגיות	2366
הגדרות פרטיות	2301	2366
הדפיסו את המתכון	64
הדפיסו כתבה	2342
הדפס	2293
הדפס מתכון	64
הדפסה	2293	2331
הדפסת המתכון	64
הדפסת כתבה	2342
ההודעה נשלחה	2382
ההודעה שלך	2404
ההצבעה שלך נקלטה	2354
ההצעה המשתלמת ביותר	2381
ההרשמה אושרה	2404
הודעתך נשלחה	2382
הווידאו אינו זמין	2362
הוסיפו תגובה	2303
הוסף כמקור מועדף	2391
הוסף לסל	2406
הוסף תגובה	2303
הוסף תשובה	2398
הוספה לסל	2406
הוספה לרשימת הקריאה	2330
הוספת תגובה	2303
הוקרא בקול סינתטי	2362
הורד שמע	2362
הורדת הפרק	2362
הורדת השמע	2362
הורידו את האפליקציה	2369
הזינו כתובת מייל	2404
הזכירו לי מאוחר יותר	2282
הזן כתובת אימייל	2404
החדשות ביותר	2355
החדשים ביותר	2355
החנות	2396
החשבון שלי	2285
הטבה לקוראים	2360
הטבות למנויים	2360
הטופס נשלח בהצלחה	2382
הירשם	2285
הירשמו להתראות	2370
הישנות ביותר	2355
הכי נצפים	2304
הכי נקרא	2304
הכי נקראות	2304
הכי נקראות היום	2343
הכי פופולרי	2381
הכינוי שלך	2398
הכניסו כתובת מייל	2404
הכתבה הבאה	2304
הכתבה המלאה למנויים	2342
הכתבה הקודמת	2304
הכתבה נעולה	2380
המייל האדום	2387
המייל שלך	2404
המלצות	2304
המקומות מוגבלים	2346
המשיכו לקרוא	2405
המשך בדפדפן	2369
המשך לאתר	2369
המשך לקרוא	2308
המשך עם google	2380
המשך עם אימייל	2403
המשך עם אפל	2380
המשך עם גוגל	2380
המשך עם פייסבוק	2380
המשך קריאה	2308
הנגן נטען	2362
הנצפים ביותר	2343
הנקראות ביותר	2304
הנקראים ביותר	2343
הסרטון אינו זמין	2362
הסרטון אינו זמין כעת	2362
הסרטון הבא	2401
הסרטון הקודם	2401
הסרטון לא זמין	2362
הסרטון לא זמין כעת	2362
הסרטון נטען	2362
הסתר	2309
הסתר תגובות	2354
הסתר תשובות	2354
העדפות עוגיות	2366
העדפות פרטיות	2400
הענק כתבה במתנה	2394
הענקת כתבה במתנה	2394
העתיקו את הקישור	2342
העתיקו קישור	2342
העתק	2395
העתק קישור	2293	2331
העתקת הקישור	2342
העתקת קישור	2293	2331
הפופולרי ביותר	2381
הפופולריות ביותר	2355
הפסק לעקוב	2391
הפסקת מעקב	2391
הפעל התראות	2370
הפעל סרטון	2362
הפעלה אוטומטית	2363
הפעלת התראות	2370
הפרסומת ממשיכה	2406
הצביעו	94	2355
הצביעו בסקר	2354
הצבע	94	2355
הצבעה	95
הצבעתך נקלטה	2354
הצג את כל התגובות	2316
הצג ב-x	2399
הצג הכל	2309
הצג כתוביות	2362
הצג מפה	2309
הצג מקור	2309
הצג עוד	2308
הצג פוסט	2366
הצג פוסט זה באינסטגרם	2399
הצג פחות	2309
הצג תגובות	2354
הצג תוכן	2366
הצג תוצאות	94	2355
הצג תמיד	2366
הצג תשובות	2354
הצגת התוכן	2366
הצגת כל התגובות	2316
הצהרת נגישות	2319
הצטרפו	2283
הצטרפו אלינו	2283
הצטרפו לתומכים	2377
הצעה לקוראים	2360
הקודם	2308
הקטן טקסט	2394
הקטנת גופן	2330	2331
הקטנת טקסט	2394
הקישור הועתק	2342
הקראה אוטומטית	2362
הקש להפעלת קול	2401
הרשמה	2285
השאירו תגובה	2316
השאר אותי מחובר	2380
השאר תגובה	2316
השב	2303
השהה	2326
השתק	2363
השתקה	2363
השתתפו בסקר	2354
התגובה שלך	2398
התגובות למנויים בלבד	2398
התגובות מושבתות	2398
התחבר	2285
התחבר עם google	2380
התחברות	2285
התחברות באמצעות גוגל	2380
התחברות עם גוגל	2380
התחברות עם פייסבוק	2380
התמונה הבאה	2405
התמונה הקודמת	2405
התרומה שלי	2402
""", 'ו': """
וואטסאפ	2331
ווטסאפ	2293	2331
וידאו	2304
""", 'ז': """
זהו שדה חובה	2382
זכור אותי	2381
זמן נוכחי	2363
זמן נותר	2363
""", 'ח': """
חד פעמי	2378
חד-פעמי	2378
חדשות אחרונות	2304
חודש ראשון ב-#	2341
חודש ראשון ב-# ש"ח	2341
חודש ראשון בשקל	2341
חודש ראשון חינם	2341
חזרה למעלה	2308
חזרה לעמוד הבית	2386
חזרה לעמוד הראשי	2306
חזרה לראש העמוד	2306
חזרה לרשימה	2405
חידוש מינוי	2403
חיוב חודשי	2381
חיוב שנתי	2381
חינם, בלי ספאם	2382
חיפוש	2308
""", 'ט': """
טוויטר	2293	2331
טוען וידאו	2362
טוען נגן	2362
טלגרם	2293	2331
טעינת הפוסט	2366
טען מחדש	2374
טען מחדש את הדף	2374
טען עוד	2308
טען פוסט	2366
טען תגובות נוספות	2354
טען תוכן	2366
""", 'י': """
יציאה	2285
יציאה ממסך מלא	2362
יש לי חשבון	2380
""", 'כ': """
כבר הצבעת	2354
כבר הצבעתם	2354
כבר יש לך חשבון	2380
כבר מנוי	2380
כבר מנויים	2380
כבר מנויים? התחברו	2285
כבר נרשמת	2285
כותרות אחרונות	2304
כיביתי	2376
כיביתי את חוסם הפרסומות	2374
כל שקל חשוב	2377
כל תרומה חשובה	2377
כל תרומה עוזרת	2377
כללי התגובות	2354
כן, אני רוצה	2370
כן, אשמח	2371
כניסה	2285
כניסה למנויים	2285
כתבה זו הוענקה במתנה	2407
כתבה זו היא תוכן ממומן	2342
כתבה ממומנת	2348
כתבה נעולה	2380
כתבו את תגובתכם	2398
כתבו לנו	2387
כתבו תגובה	2303
כתבות אחרונות	2304
כתבות מומלצות	2304
כתבות נוספות	2304
כתבות נוספות בנושא	2343
כתבות נוספות שיעניינו אתכם	2343
כתבות נוספות של הכתב	2386
כתבות קשורות	2304
כתבות שאולי פספסתם	2343
כתבות שיעניינו אתכם	2343
כתוב תגובה	2354
כתובת אימייל לא תקינה	2382
כתובת המייל כבר רשומה	2404
כתובת המייל שלך	2404
כתובת מייל לא תקינה	2382
כתיבת תגובה	2354
""", 'ל': """
לא אהבתי	2355
לא כעת	2282
לא ניתן להפעיל את הסרטון	2362
לא ניתן להציג את התוכן	2366
לא ניתן להציג תוכן זה	2366
לא ניתן לטעון את הסרטון	2401
לא ניתן לנגן את הסרטון	2362
לא עכשיו	2282	2371
לא תודה	2282	2371
לא, תודה	2282	2371
לגלריה	2386
לגלריה המלאה	2386
לגלריית התמונות	2386
לדף הבית	2386
לדף התרומות	2377
להאזנה בספוטיפיי	2399
להאזנה לכתבה	2362
להורדה ב-app store	2369
להורדה ב-google play	2369
להורדה מ-app store	2369
להורדה מ-google play	2369
להורדת האפליקציה	2342
להזמנה לחצו כאן	2406
להזמנת כרטיסים	2360
להמשך קריאה	2285
להרשמה	2285
להרשמה לאירוע	2346
לחידון	2357
לחידון המלא	2357
לחנות	2396
לחנות שלנו	2346
לחצו להפעלת הסאונד	2401
לידיעה המלאה	2386
לכל החדשות	2386
לכל החידונים	2357
לכל הכתבות	2308
לכל הכתבות בנושא	2343
לכל הכתבות של הכתב	2386
לכל המשחקים	2357
לכל הסרטונים	2386
לכל העדכונים, הכתבות והסרטונים	2343
לכל התגובות	2303
לכל התמונות	2386
לכתבה הבאה	2386
לכתבה הבאה בסדרה	2343
לכתבה המלאה	2386
לכתבה הקודמת	2386
לכתבה הקודמת בסדרה	2343
לכתבה נוספת	2405
לכתיבת תגובה	2316
למוצר	2396
למנויים בלבד	2289
למתכון	64
לעמוד הבית	2386
לעמוד התרומות	2377
לפרויקט המלא	2386
לפרופיל הכתב	2387
לפרטי המוצר	2406
לפרטים	2309
לפרטים והרשמה	2346
לפרטים נוספים והרשמה	2346
לפתיחת הכתבה	2403
לצפייה ביוטיוב	2399
לצפייה בכל התגובות	2316
לצפייה במסלולים	2403
לצפייה בתוצאות	94
לקריאה באפליקציה	2369
לקריאה מאוחר יותר	2407
לראש הדף	2386
לראש העמוד	2386
לרכישה באמזון	2360
לרכישה לחצו כאן	2360
לרכישת הספר	2360
לרכישת כרטיסים	2360
לרכישת כרטיסים לחצו כאן	2360
לרכישת מינוי	2285
לרכישת מינוי לחצו כאן	2342
לשלוח כתבה במתנה	2330	2331
לתיק המלא	2386
לתמונות	2309
לתרום	2283
לתרומה	2283
לתרומה לחצו כאן	2377
""", 'מ': """
מאוחר יותר	2372
מאשר	2301
מאשרת	2301
מבזקים	2304
מדיניות הפרטיות	2302
מדיניות הפרטיות ותנאי השימוש	2302
מדיניות פרטיות	2301	2319
מהירות הפעלה	2362
מהירות ניגון	2362
מודעה	2298
מומלץ עבורך	2343
מומלץ עבורכם	2343
מומלצים	2304
מוקרא בקול סינתטי	2362
מידע נוסף	2301
מיון לפי	2355
מייל	2331	2383
מיין לפי	2355
ממומן	2298
מסך מלא	2363
מסלולי מינוי	2403
מספר המקומות מוגבל	2346
מעבר למתכון	64
מעוניינים לקבל התראות	2370
מצאת טעות	2354
מצאתם טעות	2303
מצאתם טעות בכתבה	2354
מצב כהה	2367
משהו השתבש	2383
משך	2363
משך הסרטון	2401
משלוח חינם	2396
מתנה לחבר	2394
""", 'נ': """
נא להזין כתובת מייל תקינה	2382
נגישות	2319
נגן	2326
נגן וידאו	2362
נגן שמע	2401
נוצר באמצעות ai	2401
נוצר על ידי ai	2401
נושאים	2304
נושאים קשורים	2304
ניגון אוטומטי	2363
ניהול אפשרויות	2400
ניהול הסכמה	2366
ניהול העדפות	2400
ניהול עוגיות	2366
ניתן לבטל בכל עת	2380
נרשמת בהצלחה	2382
""", 'ס': """
סגור	2282
סגור גלריה	2405
סגור חלון	2405
סגור תפריט	2405
סגירה	2282
סודוקו	2359
סוף הפרסומת	2360
סוף פרסומת	2360
סיכום ai	2324
סיכום אוטומטי	2390
סיכום הכתבה	2324
סכום אחר	2377
סכום לבחירה	2402
ספרו לנו מה דעתכם	2354
סקר	95
סקר היום	94
סרטון זה אינו זמין	2362
סרטון זה אינו זמין עוד	2362
סרקו את הקוד	2369
סרקו את קוד ה-qr	2369
""", 'ע': """
עבור לתוכן	2306
עבור לתוכן המרכזי	2306
עדיין לא מנוי	2380
עדיין לא מנויים	2380
עוד	2308
עוד באותו נושא	2343
עוד בנושא	2304
עוד בערוץ	2304
עוד חדשות	2304
עוד כתבות	22	2304
עוד כתבות בנושא	22
עוד כתבות מעניינות	2342
עוד לא מנויים	2380
עוד סיפורים	2343
על הכותב	2387
עקבו אחר הכתב	2391
עקבו אחר הנושא	2391
עקבו אחרי הכתב	2391
עקבו אחרי הנושא	2391
עקוב אחרי הכתב	2391
""", 'פ': """
פייסבוק	2293	2331
פנייה לכתב	2387
פנייה למערכת	2387
פרטים	2309
פרסום	2298
פרסומת	2298
פרסם	2355
פרסם אצלנו	2319
פרסמו אצלנו	2319
פתח	2309
פתח באפליקציה	2369
פתיחה באפליקציה	2369
""", 'צ': """
צור חשבון	2285
צור קשר	2303	2319
צפו באינסטגרם	2399
צפו בטוויטר	2399
צפו ביוטיוב	2399
צפו בפייסבוק	2399
צפו גם	2405
צפייה חוזרת	2401
צרו קשר	2319	2387
צרו קשר עם המערכת	2387
""", 'ק': """
קבל הכל	2367
קבלת התראות	2370
קוד קופון	2406
קודי הנחה	2406
קרא גם	2304
קרא עוד	2308
קראו באפליקציה	2369
קראו בחינם	2403
קראו גם	2304
קראו עוד	2308
""", 'ר': """
רוצה לקבל התראות	2370
רוצים לקבל התראות	2370
רענון העמוד	2374
רענן את הדף	2374
רעננו את הדף	2374
""", 'ש': """
שדה זה הוא חובה	2382
שדה חובה	2382
שדות חובה	2382
שחק עכשיו	2357
שחקו עכשיו	2357
שינוי גודל הגופן	2330
שיתוף	2293
שיתוף בוואטסאפ	2394
שיתוף בווטסאפ	2293
שיתוף בטוויטר	2293
שיתוף במייל	2342
שיתוף בפייסבוק	2293
שכחת את הסיסמה	2380
שכחת סיסמה	2380
שכחתי סיסמה	2285
שלח	94	2383
שלח לחבר	2293
שלח תגובה	2354
שלחו את הכתבה במתנה	2342
שלחו במתנה	2342
שלחו כתבה במתנה	2330
שלחו לחבר	2331	2394
שלחו לנו סרטונים	2387
שלחו לנו תמונות	2387
שלחו משוב	2354
שליחה	2383
שליחה במייל	2293
שליחת כתבה במתנה	2330
שליחת משוב	2354
שליחת תגובה	2354
שמור	2395
שמור העדפות	2366
שמור כתבה	2407
שמור לרשימת הקריאה	2330	2331
שמירה	2293
שמירה לרשימת הקריאה	2330
שמירת הגדרות	2366
שמירת המתכון	64
שמירת כתבה	2342
שמרו כתבה	2342
שמרו לקריאה מאוחרת	2342
שתף	2293
שתף כתבה	2407
שתפו	2293
שתפו את הכתבה	2293
שתפו בוואטסאפ	2342
שתפו בווטסאפ	2342
שתפו בטוויטר	2394
שתפו בטלגרם	2342
שתפו בפייסבוק	2293
שתפו כתבה זו	2407
""", 'ת': """
תגובה	2303
תגובות	2303
תגובות נוספות	2354
תגיות	2304
תודה על ההצבעה	2354
תודה על הצבעתך	94
תודה על התמיכה	2402
תודה על תמיכתכם	2402
תודה שהצבעת	2354
תודה שהצבעתם	2354
תודה, ההודעה נשלחה	2382
תוכן למנויים	2285
תוכן ממומן	90	2298
תוכן מסחרי	2348
תוכן מקודם	2298
תוכן פרסומי	2348
תוכן שיווקי	90	2298
תוכן שיווקי בשיתוף	2348
תוצאות	95
תוצאות ההצבעה	2355
תוצאות הסקר	2355
תורגם אוטומטית	2342
תיקון טעות	2342
תמונה # מתוך #	2306
תמכו בנו	2283
תמכו בנו בפטריאון	2377
תמכו בעיתונות	2377
תמלול	2363
תנאי השימוש	2302
תנאי השימוש | מדיניות הפרטיות	2302
תנאי השימוש ומדיניות הפרטיות	2302
תנאי פרסום תגובות	2354
תנאי שימוש	2301	2319
תפריט	2308
תקציר ai	2324
תקציר בינה מלאכותית	2324
תקציר הכתבה	2324
תרגום אוטומטי	2363
תרומה	2283
תרומה חד פעמית	2377
תרומה חד-פעמית	2377
תרומה חודשית	2377
תרמו	2283
תרמו עכשיו	2283
תשבץ	2359
תשבצים	2359
תשחץ	2359
תשלום באמצעות paypal	2403
""", 'ا': """
ابدا الاختبار	192
ابلاغ	190
ابلغ عن خطا	168
اترك تعليقا	135
اترك رد	189
اترك ردا	189
اتصل بنا	135	153
اجازه دادن	1899
اجازه ميدهم	1900
احجز الان	244
احجز تذكرتك	195
احجز تذكرتك الان	195
احجز مكانك	195
احدث الاخبار	136
احصل علي التنبيهات العاجلة	208
احفظ المقال	177
احفظ المقال لوقت لاحق	177
اخبار اخري	22
اخبار بيشتر	1871
اخبار ديگر	22
اخبار ذات صلة	136
اخبار ذات علاقة	178
اخبار قد تعجبك	178
اخبار قد تهمك	178
اخبار متعلقة	136
اخبار مرتبط	1833
اخبار مرتبطة	178
اخبار پيشنهادي	1871
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
اخرين اخبار	1833
اخرين خبرها	1871
اخفاء	141
اخفاء التعليقات	189
اخفاء الردود	189
ادارة التفضيلات	238
ادارة الخيارات	238
ادارة الموافقة	200
ادارة ملفات تعريف الارتباط	133
ادامه	1837
ادامه با google	1908
ادامه با گوگل	1908
ادامه خبر	1914
ادامه در مرورگر	1896
ادامه مطلب	1837
ادخل البريد الالكتروني	242
ادخل بريدا الكترونيا صحيحا	218
ادخل بريدك الالكتروني	242
ادرس كپي شد	1857
ادعم الصحافة المستقلة	108
ادعم عملنا	213
ادعمنا	108
ادعمنا علي باتريون	213
ادعموا الصحافة المستقلة	213
اذهب الي الوصفة	64
ارتباط با ما	1849
ارسال	94	122	1823
ارسال التعليق	189
ارسال المقال بالبريد	177
ارسال بازخورد	1882
ارسال به تلگرام	1861
ارسال به دوستان	1823
ارسال تعليق	189
ارسال خبر	1915
ارسال ديدگاه	1882
ارسال راي	94
ارسال رايگان	1924
ارسال سوژه	1915
ارسال نظر	1832
ارسل	94
ارسل التعليق	189
ارسل تعليقك	189
ارسل لنا خبرا	224
ارسل لنا صورك	224
ارسل ملاحظاتك	189
ارشيو	1849
از دست ندهيد	1871
از راي شما متشكريم	1882
از شركت شما در نظرسنجي متشكريم	1882
از ما حمايت كنيد	1817
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
اشتباهي ديدهايد	1882
اشتر الان	195
اشتر الان من امازون	195
اشتر الكتاب	195
اشتر من امازون	195
اشتراك	110	1819
اشتراك بخريد	1868
اشتراك خود را انتخاب كنيد	1908
اشتراك در تلگرام	1922
اشتراك در واتساپ	1922
اشتراك گذاري	1823
اشتراك گذاري در تلگرام	1861
اشتراكگذاري	1823
اشتراكگذاري در تلگرام	1922
اشتراكگذاري در واتساپ	1922
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
اطلاعات بيشتر	1829
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
افزودن به منابع ترجيحي	1919
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
اكنون بازي كنيد	1885
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
الان نه	1816
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
امكان نمايش اين محتوا وجود ندارد	1893
امكان پخش ويدئو وجود ندارد	1889
انت تتابع هذا الموضوع	228
انت مشترك بالفعل	242
انتخاب	1909
انتخاب اشتراك	1908
انتخاب طرح	1908
انتشار	1883
انتشار يافته : #	1846
انتشار يافته: #	1846
انتقل الي الوصفة	64
انتهاي پيام	1861
انتهي الاعلان	195
اندازه فونت	68
اندازه قلم	68
اندازه متن	1922
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
اولين نفري باشيد كه نظر ميدهد	1861
ايا اين مطلب براي شما مفيد بود	1882
ايا اين مطلب مفيد بود	1882
ايا اين مقاله مفيد بود	1882
ايا مايليد اعلان دريافت كنيد	1898
ايا ميخواهيد اعلان دريافت كنيد	1898
ايجاد حساب	1819
ايقاف مؤقت	197
ايميل	1911
ايميل خود را بررسي كنيد	1910
ايميل معتبر وارد كنيد	1910
ايميل نامعتبر	1910
ايميل نامعتبر است	1910
اين فيلد الزامي است	1910
اين فيلد ضروري است	1910
اين مطالب را هم بخوانيد	1871
اين مطلب را هم بخوانيد	1871
اين مطلب مفيد بود	1882
اين مقاله قفل است	1908
اين ويدئو در دسترس نيست	1889
اين ويدئو ديگر در دسترس نيست	1889
اين ويديو در دسترس نيست	1889
اپ استور	1897
اپليكيشن را دانلود كنيد	1896
اپليكيشن را نصب كنيد	1896
اگهي	1825
اگهيها	1877
""", 'ب': """
با تشكر، پيام شما ارسال شد	1910
با ما تماس بگيريد	1915
با پردازش دادههايم موافقم	1910
بارگذاري دوباره صفحه	1903
بارگذاري مجدد صفحه	1903
بارگذاري محتوا	1893
بارگذاري پست	1893
باز كردن	1838
باز كردن در اپليكيشن	1896
باز كردن در برنامه	1896
بازار	1897
بازخورد بدهيد	1882
بازرگاني	1877
بازي رايگان	1885
بازي كنيد	1885
بازگشت به بالا	1837
بازگشت به صفحه اصلي	1914
باقات الاشتراك	241
بالفيديو	164
بحث	140
براي ارسال نظر وارد شويد	1882
برعاية	126
برعاية outbrain	182
برعاية taboola	182
برعاية تابولا	182
بريد الكتروني غير صالح	218
بريدك الالكتروني	242
برچسب ها	1833
برچسبها	1833
بزرگتر كردن متن	1922
بزرگنمايي تصوير	1914
بستن	1816
بصوت اصطناعي	227
بصوت الذكاء الاصطناعي	227
بعدا	1899
بعدا ياداوري كن	1816
بعدي	1837
بلغ عن تعليق	235
بلغ عن خطا	168
بله، ميخواهم	1899
به اشتراك بگذاريد	1823
به اين مطلب گوش دهيد	1889
به اين مقاله گوش دهيد	1889
بهترين پيشنهاد	1909
بيشتر	1833	1837
بيشتر ببينيد	1871
بيشتر بخوانيد	1833
بيصدا	1890
""", 'ت': """
تابع القراءة	243
تابع الكاتب	228
تابع الموضوع	228
تابع هذا الموضوع	228
تابعنا عبر	125
تابعنا علي	125
تابعونا علي	125
تاخير # ثوان	196
تازهترينها	1833
تازهسازي صفحه	1903
تبرع	108
تبرع الان	108
تبرع شهري	214
تبرع شهريا	213
تبرع لمرة واحدة	213
تبرع مرة واحدة	240
تبرعي	214
تبليغ	1825
تبليغات	1825	1849
تبليغات در گوگل	1877
تبليغات متني	1877
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
تخفيف ويژه خوانندگان	1888
تذاكر	233
تذكرني	217
ترتيب	190
ترتيب حسب	190
ترجمة الية	197
ترجمه ماشيني	1890
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
تعداد نظرات: #	1846
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
تلگرام	1823
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
تماس با تحريريه	1915
تماس با ما	1832	1849
تماس با نويسنده	1915
تماشاي ويديو	1861
تمام صفحه	1890
تنزيل الحلقة	196
تنزيل الصوت	196
تنظيمات	1829
تنظيمات حريم خصوصي	1893
تنظيمات كوكي	1831
تنظيمات كوكيها	1831
تهيه اشتراك	1868
تواصل مع التحرير	224
تواصل مع الكاتب	224
تواصل مع المحرر	224
تواصل معنا	153	224
توقف پخش	1889
تويتر	122
توييتر	1823
تيليجرام	122
""", 'ث': """
ثبت ديدگاه	1882
ثبت راي	94
ثبت نام	1819
ثبت نام شما با موفقيت انجام شد	1910
ثبت نظر	94	1832
ثبتنام	1819
ثبتنام كنيد	1875
""", 'ج': """
جار التحميل	196
جار تحميل الفيديو	196
جاري التحميل	196
جاري تحميل الفيديو	196
جاوااسكريپت غيرفعال است	1893
جدول كلمات متقاطع	1887
جديدترين اخبار	1833
جديدترينها	1883
جزئيات	1838
جستجو	1837
جستجوي پيشرفته	1849
جميع الاخبار	222
جميع الالعاب	192
جميع التعليقات	135
جميع الفيديوهات	222
جميع المواضيع	138
جميع مقالات الكاتب	222
""", 'ح': """
حالا نه	1816
حامي ما شويد	1906
حامي مالي	1924
حجم الخط	122
حجم النص	68
حدث الصفحة	211
حدث خطا	219
حدث خطا ما	219
حريم خصوصي	1831
حساب كاربري	1819
حساب كاربري دارم	1908
حساب كاربري داريد	1908
حساب كاربري نداريد	1908
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
حمايت كنيد	1817
حمايت مالي	1817
حمايت مالي از ما	1906
حمايت ماهانه	1907
حمل التطبيق	204
حمل التطبيق الان	204
حمل من app store	204
حمل من google play	204
""", 'خ': """
خاص بالمشتركين	216
خانه	1837
خبر بعدي	1861
خبر قبلي	1861
خبرهاي بيشتر	1871
خبرهاي داغ	1871
خبرهاي مرتبط	1833
خبرهاي پيشنهادي	1871
خروج	19
خروج از تمام صفحه	1889
خريد از امازون	1888
خريد اشتراك	1868
خريد اشتراك سالانه	1868
خريد اشتراك ماهانه	1868
خريد انلاين	1924
خريد اين كتاب	1888
خريد اينترنتي	1924
خريد بليت	1888
خريد بليط	1888
خريد كتاب	1888
خطايي ديدهايد	1882
خطايي رخ داد	1911
خلاصه با هوش مصنوعي	1918
خلاصه هوش مصنوعي	1918
خواندن در اپليكيشن	1896
خواندهشده با صداي مصنوعي	1889
خودتان را بيازماييد	1885
خيارات اخري	232
""", 'د': """
دانش خود را بسنجيد	1885
دانلود	1855
دانلود از اپ استور	1896
دانلود از بازار	1896
دانلود از گوگل پلي	1896
دانلود اپليكيشن	1896
دانلود صدا	1889
دانلود فايل صوتي	1855	1889
دانلود فيلم	1855
دانلود مستقيم	1897
دانلود ويدئو	1889
دانلود ويديو	1855
دانلود پادكست	1889
در انتظار بررسي : #	1846
در انتظار بررسي: #	1846
در حال بارگذاري	1889
در حال بارگذاري ويدئو	1889
در حال بارگذاري ويديو	1889
در صف انتشار: #	1846
در صف بررسي: #	1846
در نظرسنجي شركت كنيد	1882
در همين رابطه	1871
در همين زمينه	1871
در پاتريون حمايت كنيد	1906
درباره ما	1849
درباره نويسنده	1915
دريافت از اپ استور	1896
دريافت از بازار	1896
دريافت از كافه بازار	1896
دريافت از كافهبازار	1897
دريافت از مايكت	1896	1897
دريافت از گوگل پلي	1896
دريافت اعلانها	1898
دستهبندي	1833
دعمك يصنع الفرق	240
دعوت به همكاري	1861
دنبال كردن	1920
دنبال كردن اين موضوع	1919
دنبال كردن موضوع	1919
دنبال كردن نويسنده	1919
ديدگاه	1832
ديدگاه خود را بنويسيد	1882
ديدگاهتان را بنويسيد	1861
ديدگاهها	1832
""", 'ذ': """
ذات صلة	136
ذخيره	1823
ذخيره تنظيمات	1893
ذخيره خبر	1861
ذخيره دستور پخت	64
ذخيره مطلب	1861
ذخيره مطلب براي بعد	1861
ذكرني لاحقا	107
""", 'ر': """
راسل التحرير	224
راسلنا	224
راي دهيد	94	1883
راي شما ثبت شد	94	1882
راي شما ثبت شده است	1882
رايگان و بدون هرزنامه	1910
ربما لاحقا	107
رد	135	1829
رد همه	1894
رزرو بليت	1924
رسالتك	219
رفتن به بالا	1914
رفتن به دستور پخت	64
رفتن به صفحه كمك مالي	1906
رفض	130
رفض الكل	201
رفض جميع ملفات تعريف الارتباط	238
رمز عبور خود را فراموش كردهايد	1908
رمز عبور را فراموش كردهايد	1819
روابط ممولة	182
رپورتاژ	1825
رپورتاژ اگهي	1825
""", 'ز': """
زمان باقيمانده	1890
زمان فعلي	1890
""", 'س': """
سؤال اليوم	94
ساهم	108
ساهم الان	108
سجل الدخول	115
سجل الدخول للتعليق	189
سحب الموافقة	200
سرعة التشغيل	196
سرعت پخش	1889
سماح	207
سودوكو	194	1887
سوژه بفرستيد	1915
سياسة التصحيح	224
سياسة التصحيحات	224
سياسة الخصوصية	133	153
سياسة الخصوصية | شروط الاستخدام	133
سياسة الخصوصية وشروط الاستخدام	133
سياسة ملفات تعريف الارتباط	133
سياست حريم خصوصي	1829	1831
سياست حفظ حريم خصوصي	1828	1829
سياست كوكي	1829
سياست كوكيها	1828
سيب اپ	1897
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
شايد بعدا	1816
شحن مجاني	233
شراء التذاكر	195
شراء من امازون	195
شرايط ارسال نظر	1882
شرايط استفاده	1831
شرايط استفاده و حريم خصوصي	1831
شرايط را ميپذيرم	1910
شركاؤنا	201
شركاي ما	1894
شركت در ازمون	1885
شركت در نظرسنجي	1882
شروط الاستخدام	133	153
شروط الاستخدام | سياسة الخصوصية	133
شروط الاستخدام وسياسة الخصوصية	133
شروط التعليق	189
شروع ازمون	1885
شكرا لتصويتك	94	189
شكرا لدعمك	240
شكرا لدعمكم	240
شكرا لمشاركتك	189
شكرا، تم ارسال رسالتك	218
شما اين موضوع را دنبال ميكنيد	1919
شما قبلا راي دادهايد	1882
شنيدن اين مطلب	1889
شنيدن مقاله	1889
""", 'ص': """
صفحة التبرع	213
صفحه اصلي	1837
صفحه كمك مالي	1906
صندوق ورودي خود را بررسي كنيد	1910
صوت	94	190
صوت اصطناعي	197
صوت الان	94
""", 'ط': """
طالع ايضا	178
طباعة	122
طباعة المقال	177
طباعة الوصفة	64
""", 'ظ': """
ظرفيت محدود	1875
ظرفيت محدود است	1875
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
عضويت	1819
عطلت مانع الاعلانات	211
عكس	1833
عكسهاي بيشتر	1914
عكسهايتان را براي ما بفرستيد	1915
علي فيسبوك وتويتر	125
عن الكاتب	224
عن الكاتبة	154
عودة للاعلي	222
""", 'غ': """
غرد	122
غير قابل انتشار: #	1846
غيرفعال كردم	1905
غيرقابل انتشار: #	1846
""", 'ف': """
فتح	141
فتح التطبيق	204
فتح في التطبيق	204
فراموشي رمز عبور	1908
فروشگاه	1924
فعال كردن	1899
فعال كردن اعلانها	1898
فعالسازي	1900
فعالسازي اعلانها	1898
فعل الاشعارات	205
فعلا نه	1899
فقط براي مشتركان	1819
فهمت	141
فيديو	136
فيديو غير متاح	196
فيسبوك	122	1823
فيلد الزامي	1910
فيلدهاي الزامي	1910
فيلم اصلي	1855
""", 'ق': """
قبلي	1837
قبول	130
قبول الجميع	201
قبول الكل	201
قبول جميع ملفات تعريف الارتباط	238
قبول كنيد و ادامه دهيد	1828
قبول همه	1894
قبول همه كوكيها	1828
قبول و ادامه	1829	1893
قبول ومتابعة	200
قد يعجبك	136
قد يعجبك ايضا	22	136
قد يهمك	136
قد يهمك ايضا	136
قديميترينها	1883
قراءة المزيد	140
قراءة الية	227
قصص مقترحة	178
قواعد التعليق	189
قواعد التعليقات	189
قوانين ارسال نظر	1882
قوانين و مقررات	1849
قوانين و مقررات را ميپذيرم	1910
قيم المقال	168
قيم الوصفة	64
قيم هذا المقال	168
""", 'ك': """
كافه بازار	1897
كافهبازار	1897
كبر الصورة	222
كتم الصوت	197
كد qr را اسكن كنيد	1896
كد ويدئو	1855
كد ويديو	1855
كد پخش	1855
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
كليدواژهها	1833
كمك كنيد	1817
كمك مالي	1817
كمك ماهانه	1907
كمك يكباره	1906
كن اول المعلقين	177
كن داعما	108
كود خصم	244
كوكيها	1831
كوچكتر كردن متن	1922
كيف اعطل مانع الاعلانات	211
كيف اعطله	212
كيفية التعطيل	212
كيفيت اصلي	1855
كپي	1923
كپي شد	1857	1861
كپي كردن لينك	1861
كپي لينك	1823
كپي لينك كوتاه	1857
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
لطفا ان را غيرفعال كنيد	1905
لطفا ايميل خود را وارد كنيد	1910
لطفا نظر خود را بنويسيد	1845
لطفا يك ايميل معتبر وارد كنيد	1910
لغو در هر زمان	1908
لغو دنبال كردن	1919
لغو رضايت	1893
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
لينك خبر كپي شد	1857
لينك كوتاه	1823
لينك كوتاه خبر	1857	1861
لينك كوتاه كپي شد	1857
لينك كپي شد	1857	1861
""", 'م': """
مادة اعلانية	126
مايكت	1897
مبلغ اخر	213
مبلغ دلخواه	1906
مبلغ ديگر	1906
مبلغ مختلف	213
مبلغ مخصص	240
متابع	229
متابعة القراءة	243
متابعة الكاتب	228
متابعة الموضوع	228
متابعة علي الموقع	204
متن كامل خبر	1914
متن كامل مقاله را بخوانيد	1914
متن پيادهشده	1890
متوجه شدم	1838
متوفر علي app store	204
متوفر علي google play	204
مجانا وبدون رسائل مزعجة	218
مجموع ديدگاهها : #	1846
مجموع نظرات: #	1846
محبوبترين	1909
محبوبترينها	1883
محتواي تبليغاتي	1825
محتواي حمايتشده	1861
محتواي پولي	1888
محتوي اعلاني	183
محتوي برعاية	183
محتوي للمشتركين	112
محتوي مدفوع	195
محتوي ممول	90	126
مختارات	136
مخصوص مشتركان	1908
مدة الفيديو	239
مدت	1890
مدت زمان	1890
مديريت رضايت	1893
مديريت كوكيها	1893
مرا به خاطر بسپار	1908
مرة واحدة	214
مرتبسازي	1883
مرتبسازي بر اساس	1883
مزايا المشتركين	195
مزاياي مشتركان	1888
مزيد من مقالات الكاتب	154
مزيد من مقالات الكاتبة	154
مساحة اعلانية	183
مستخدم جديد	110
مسدودكننده را غيرفعال كردم	1903
مشاركة	122
مشاركة عبر البريد	231
مشاركة عبر فيسبوك	231
مشاركة عبر واتساب	122
مشاركة علي تويتر	122
مشاركة علي فيسبوك	122
مشاهده بيشتر	1837
مشاهده عكسها	1914
مشاهده قيمت	1888
مشاهده محتوا	1893
مشاهده نتايج	94	1883
مشاهده همه	1837
مشاهده پاسخها	1882
مشاهده پرونده	1914
مشاهده گالري	1914
مشترك شويد	1819
مشغل الصوت	239
مشغل الفيديو	239
مشكلي پيش امد	1911
مطالب بيشتر	1871
مطالب ديگر اين نويسنده	1914
مطالب مرتبط	1833
مطالب پيشنهادي	1871
مطلب بعدي	1914
مطلب قبلي	1914
معرض الصور	222
مقال مهدي من مشترك	245
مقالات اخري للكاتب	154	178
مقالات اخري للكاتبة	154
مقالات ذات صلة	136
مقالات قد تعجبك	178
مقالات قد تهمك	178
مقالات مرتبط	1833
مقاله بعدي	1914
مقاله قبلي	1914
مقترحات برعاية taboola	182
مقروء بصوت اصطناعي	196
ملء الشاشة	197
ملخص اعده الذكاء الاصطناعي	227
ملخص الذكاء الاصطناعي	227
ملخص بالذكاء الاصطناعي	227
ملفات تعريف الارتباط	133
من نحن	153
منتشر شده: #	1846
منو	1837
مهمترين اخبار	1833
مواضيع ذات صلة	136
مواضيع قد تهمك	178
مواضيع متعلقة	178
مواضيع مرتبطة	178
موافق	130
موافق ومتابعة	200
موافقة ومتابعة	131
موافقم	1829
موضوعات ذات صلة	136
موضوعات متعلقة	178
مولد بالذكاء الاصطناعي	239
ميخواهيد اعلان دريافت كنيد	1898
""", 'ن': """
نام	1911
نبذة عن الكاتب	224
نبذة عن الكاتبة	154
نتائج الاستطلاع	190
نتائج التصويت	190
نسخ	232
نسخ الرابط	122
نسخ رابط المقال	177
نسخه صوتي مقاله	1889
نسخه وب	1897
نسخه چاپي	1861
نسيت كلمة السر	216
نسيت كلمة المرور	110
نشر	190
نصب اپليكيشن	1896
نظر	1832
نظر بدهيد	1861
نظر خود را با ما در ميان بگذاريد	1861
نظر خود را بنويسيد	1832
نظر خود را بگوييد	1882
نظر سنجي	95
نظر شما	1832
نظر شما درباره اين خبر چيست	1861
نظر كاربران	1845
نظرات	1832
نظرات بينندگان	1845
نظرات شما	1845
نظرات كاربران	1845
نظرات مخاطبان	1845
نظرتان را بگوييد	1882
نظرسنجي	95	1861
نعم اريد	207
نعم، اريد	206
نقشه سايت	1849
نمايش اين محتوا ممكن نيست	1893
نمايش بيشتر	1837
نمايش زيرنويس	1889
نمايش كمتر	1838
نمايش متن اصلي	1838
نمايش محتوا	1893
نمايش نتايج	94
نمايش نظرات	1882
نمايش نظرات بيشتر	1882
نمايش نقشه	1838
نمايش همه	1838
نمايش پاسخها	1882
نمايش پست	1893
ننصح بقراءة	136
نه ممنون	1816	1900
نه، ممنون	1900
نهاية الاعلان	195
""", 'ه': """
هديه دادن مقاله	1922
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
هر زمان ميتوانيد لغو اشتراك كنيد	1910
هر كمكي مهم است	1906
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
همرساني	1823
همه اخبار	1914
همه بازيها	1885
همه خبرها	1914
همه عكسها	1914
همه مطالب	1914
همه مطالب نويسنده	1914
همه ويدئوها	1914
هميشه اجازه داده شود	1893
هميشه نمايش بده	1893
همچنين ببينيد	1871
همچنين بخوانيد	1833
هنوز ثبتنام نكردهايد	1908
هنوز مشترك نيستيد	1908
هيئة التحرير	153
""", 'و': """
واتساب	122
واتساپ	1823
ورود	1819
ورود / ثبت نام	1819
ورود با اپل	1908
ورود با فيسبوك	1908
ورود با گوگل	1908
ورود مشتركان	1868
وسوم	136
وصول غير محدود الي جميع المقالات	241
وظائف	153
ويدئو در دسترس نيست	1889
ويديو	1833
ويديو در دسترس نيست	1889
ويژه خوانندگان	1888
ويژه مشتركان	1819
""", 'ي': """
يتم تحميل الفيديو	196
يدفع سنويا	216
يستمر المقال بعد الاعلان	182
يك بار	1907
يكبار	1907
يمكنك الالغاء في اي وقت	216
يمكنك الغاء الاشتراك في اي وقت	218
""", 'پ': """
پاسخ	1832
پايان اگهي	1888
پايان تبليغ	1888
پخش	1855
پخش خودكار	1890
پخش ويدئو	1889
پخش ويدئو ممكن نيست	1889
پخش ويديو	1889
پذيرش همه	1894
پذيرش و ادامه	1893
پذيرفتن	1829
پربازديدترين	1833
پربازديدترينها	1833
پربازديدها	1833
پربازديدهاي امروز	1871
پربازديدهاي هفته	1871
پربحثترينها	1833
پربينندهترين	1871
پربينندهترين خبرها	1871
پربينندهترينها	1871
پرداخت سالانه	1909
پرداخت ماهانه	1909
پسنديدم	1883
پنهان كردن پاسخها	1882
پيام بازرگاني	1877
پيام شما ارسال شد	1910
پيام شما با موفقيت ارسال شد	1910
پيشنهاد خواندني	1871
پيشنهاد سردبير	1833
پيشنهاد ما	1833
پيوندها	1849
""", 'چ': """
چاپ	1823
چاپ دستور پخت	64
چگونه غيرفعال كنم	1905
چگونه مسدودكننده را غيرفعال كنم	1903
""", 'گ': """
گالري تصاوير	1914
گالري عكس	1914
گزارش تخلف	1883
گزارش خطا	1832
گزارش خطا در اين خبر	1861
گزينههاي بيشتر	1923
گوگل پلي	1897
""", 'अ': """
अकाउंट नहीं है	2492
अक्षर का आकार	68
अक्षर छोटे करें	2504
अक्षर बडे करें	2504
अगला	2433
अगला लेख	2498
अगली खबर	2429
अगली तस्वीर	2498
अगली फोटो	2498
अगली स्टोरी	2498
अनफॉलो करें	2502
अनम्यूट	2477
अनिवार्य	2495
अनुमति दें	2485
अन्य खबरें	22	2429
अन्य राशि	2490
अन्य विकल्प	2505
अपना इनबॉक्स देखें	2494
अपना ईमेल दर्ज करें	2494
अपना ईमेल देखें	2494
अपना ईमेल पता दर्ज करें	2494
अपना कमेंट लिखें	2442
अपना ज्ञान परखें	2473
अपना प्लान चुनें	2492
अपनी टिप्पणी दें	2442
अपनी टिप्पणी लिखें	2442
अपनी तस्वीरें हमें भेजें	2499
अपनी प्रतिक्रिया दें	2470
अपनी राय दें	2428
अपनी राय बताएं	2470
अभी खरीदें	2476
अभी खेलें	2473
अभी डाउनलोड करें	2483
अभी तक सब्सक्राइबर नहीं हैं	2492
अभी दान करें	2414
अभी नहीं	2413	2486
अमान्य ईमेल	2494
अमेजन पर खरीदें	2476
अवधि	2478
असहमत	2427
अस्वीकार करें	2427
""", 'आ': """
आगे पढें	2433
आज का सवाल	94
आज की अन्य खबरें	2463
आप इस विषय को फॉलो कर रहे हैं	2502
आप कभी भी अनसब्सक्राइब कर सकते हैं	2494
आप पहले ही वोट कर चुके हैं	2470
आपका वोट दर्ज हो गया	2470
आपका वोट दर्ज हो गया है	2470
आपका संदेश भेज दिया गया है	2494
आपके लिए	2429
आपको यह भी पसंद आ सकता है	2463
आपको ये भी पसंद आ सकता है	2463
आवश्यक फील्ड	2494
""", 'इ': """
इस लेखक की अन्य खबरें	2446
इस लेखक की और खबरें	2446
इस लेखक के और लेख	2446
इस विषय को फॉलो करें	2502
इसे भी देखें	2463
इसे भी पढें	2429
""", 'ई': """
ई-पेपर	2416
ईमेल	2495
ईमेल से शेयर करें	2504
""", 'ऊ': """
ऊपर जाएं	2433
""", 'ए': """
एआई आवाज में सुनें	2477
एआई द्वारा तैयार	2449
एआई समरी	2449
एआई सारांश	2449
एआई से तैयार सारांश	2449
एक बार	2491
एक बार का दान	2490
एप डाउनलोड करें	2483
""", 'ऐ': """
ऐप इंस्टॉल करें	2483
ऐप खोलें	2483
ऐप डाउनलोड करें	2483
ऐप में खोलें	2483
ऐप में पढें	2483
ऐप स्टोर से डाउनलोड करें	2483
""", 'ऑ': """
ऑटोप्ले	2478
ऑडियो डाउनलोड करें	2477
ऑफर देखें	2476
""", 'औ': """
और खबरें	2429
और जानें	2427
और टिप्पणियां देखें	2470
और देखें	2433
और पढें	2429	2433
और पढें इस लेखक से	2446
और भी पढें	2463
""", 'क': """
कभी भी रद्द करें	2492
कम दिखाएं	2434
कमेंट	2428
कमेंट करें	2428
कमेंट पढें	2442
कमेंट लिखें	2470
कमेंट्स	2428
करियर	2445
किताब खरीदें	2476
कीमत देखें	2476
कुकी का उपयोग	2427
कुकी नीति	2425	2427
कुकी सेटिंग्स	2481
कुकीज नीति	2427
कुकीज प्रबंधित करें	2481
कुकीज सेटिंग	2426
कुछ गलत हो गया	2495
केवल सदस्यों के लिए	2416
केवल सब्सक्राइबर के लिए	2492
कैसे बंद करें	2489
कॉपी	2505
कॉपी करें	2505
कॉपी लिंक	2419
क्या आप नोटिफिकेशन चाहते हैं	2484
क्या आप नोटिफिकेशन पाना चाहते हैं	2484
क्या आप सूचनाएं पाना चाहते हैं	2484
क्या यह उपयोगी था	2470
क्या यह खबर उपयोगी थी	2470
क्या यह पेज उपयोगी था	2470
क्या यह लेख उपयोगी था	2470
क्यूआर कोड स्कैन करें	2483
क्रमबद्ध करें	2471
क्विज खेलें	2473
""", 'ख': """
खबर सुनें	2477
खाता नहीं है	2492
खाता बनाएं	2416
खोजें	2433
खोलें	2434
""", 'ग': """
गलती की सूचना दें	2470
गलती बताएं	2434
गूगल प्ले से डाउनलोड करें	2483
गूगल से जारी रखें	2492
गूगल से लॉगिन करें	2492
गेम्स	2475
गैलरी देखें	2498
गोपनीयता नीति	2425	2427	2445
गोपनीयता सेटिंग्स	2481
""", 'च': """
चर्चा में क्यों है	2463
चुनें	2493
""", 'ज': """
जरूर पढें	2463
जवाब छिपाएं	2470
जवाब दें	2428
जवाब देखें	2470
जवाब भेजें	2470
जावास्क्रिप्ट बंद है	2481
ज्यादा दिखाएं	2498
ज्यादा पढी गई	2463
""", 'ट': """
टिकट खरीदें	2476
टिकट बुक करें	2476
टिप्पणियां	2428
टिप्पणी	2428
टिप्पणी करें	2428
टिप्पणी के नियम	2470
टिप्पणी के लिए लॉगिन करें	2470
टिप्पणी भेजें	2470
टिप्पणी लिखें	2470
टेक्स्ट साइज	68
टैग्स	2429
टॉप न्यूज	2429
टॉप स्टोरीज	2463
ट्रांसक्रिप्ट	2478
ट्रेंडिंग	2429
ट्विटर	2419
ट्विटर पर शेयर करें	2504
""", 'ठ': """
ठीक है	2434
""", 'त': """
तस्वीर बडी करें	2498
तस्वीरें देखें	2498
ताजा खबरें	2429
ताजा समाचार	2429
""", 'द': """
दान करें	2414
दान पेज पर जाएं	2490
देश की और खबरें	2463
दोस्तों को भेजें	2449
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2494
""", 'न': """
नक्शा देखें	2434
नतीजे देखें	94
नवीनतम	2471
नहीं धन्यवाद	2413
नहीं, धन्यवाद	2413	2486
नियम और शर्तें	2425	2445
नियम और शर्तें | गोपनीयता नीति	2425
नोटिफिकेशन ऑन करें	2484
नोटिफिकेशन चालू करें	2484
""", 'प': """
परिणाम देखें	94	2471
पसंदीदा स्रोत के रूप में जोडें	2502
पहले से खाता है	2492
पहले से सब्सक्राइबर हैं	2492
पाठकों के लिए विशेष ऑफर	2476
पार्टनर कंटेंट	2466
पासवर्ड भूल गए	2492
पिछला	2433
पिछला लेख	2498
पिछली खबर	2429
पूरा लेख पढें	2498
पूरी खबर पढें	2433
पेज दोबारा लोड करें	2488
पेज रिफ्रेश करें	2488
पेज रीफ्रेश करें	2488
पेड कंटेंट	2476
पोल	95
पोल में हिस्सा लें	2470
पोस्ट लोड करें	2481
प्रचार	2423
प्रतिक्रिया दें	2428
प्रतिलिपि	2478
प्राइवेसी पॉलिसी	2427	2445
प्राइवेसी सेटिंग्स	2481
प्रायोजक	2506
प्रायोजित	2423
प्रायोजित सामग्री	2466
प्रिंट	2505
प्रिंट करें	2419
प्रीमियम	2416
प्लान चुनें	2492
प्ले स्टोर से डाउनलोड करें	2483
प्लेबैक गति	2477
प्लेबैक स्पीड	2477
प्लेयर लोड हो रहा है	2477
""", 'फ': """
फीडबैक दें	2445	2470
फीडबैक भेजें	2470
फुल स्क्रीन	2478
फुल स्क्रीन से बाहर निकलें	2477
फेसबुक	2419
फेसबुक पर शेयर करें	2419
फेसबुक से जारी रखें	2492
फेसबुक से लॉगिन करें	2492
फॉन्ट आकार	2504
फॉन्ट साइज	68
फॉलो कर रहे हैं	2502
फॉलो करें	2502
फोटो	2429
फोटो गैलरी	2463
फोटो गैलरी देखें	2498
फ्लिपकार्ट पर खरीदें	2476
""", 'ब': """
बंद करें	2413
बडी खबरें	2429
बाद में	2413	2486
बाद में याद दिलाएं	2413
ब्राउजर में जारी रखें	2483
""", 'भ': """
भेजें	2495
""", 'म': """
मंजूर है	2427
मशीनी अनुवाद	2478
मान्य ईमेल दर्ज करें	2494
मासिक दान	2491
मासिक भुगतान	2493
मासिक सहयोग	2491
मुख्य समाचार	2429
मुझे याद रखें	2492
मुफ्त डिलीवरी	2506
मुफ्त में खेलें	2473
मुफ्त, कोई स्पैम नहीं	2494
मूल देखें	2434
मेन्यू	2433
मेरा खाता	2416
मेरा खाता है	2492
मैं नियम और शर्तों से सहमत हूं	2494
मैंने ऐड ब्लॉकर बंद कर दिया	2488
मैंने बंद कर दिया	2489
म्यूट	2478
""", 'य': """
यह खबर सुनें	2477
यह फील्ड अनिवार्य है	2494
यह फील्ड आवश्यक है	2494
यह भी देखें	2463
यह भी पढें	2429
यह लेख लॉक है	2492
यह लेख सुनें	2477
यह वीडियो अब उपलब्ध नहीं है	2477
यह वीडियो उपलब्ध नहीं है	2477
यह सामग्री नहीं दिखाई जा सकती	2481
ये खबरें भी पढें	2463
ये भी जानें	2463
ये भी देखें	2463
ये भी पढें	2429
""", 'र': """
रजिस्टर करें	2416
रिपोर्ट करें	2471
रेसिपी पर जाएं	64
रेसिपी प्रिंट करें	64
रेसिपी सेव करें	64
""", 'ल': """
लाइक	2471
लाइक करें	2471
लिंक कॉपी करें	2419	2449
लिंक कॉपी हो गया	2504
लेख उपहार में दें	2504
लेख सुनें	2477
लेखक की अन्य खबरें	2446
लेखक के अन्य लेख	2498
लेखक के और लेख	2446	2498
लेखक के बारे में	2499
लेखक के बारे में और	2446
लेखक को फॉलो करें	2502
लेखक परिचय	2499
लेखक से और	2446
लॉग इन	2416
लॉग इन करें	2416
लॉगआउट	2416
लॉगिन	2416
लोकप्रिय	2429
लोड हो रहा है	2477
""", 'व': """
वर्ग पहेली	2475
वर्तमान समय	2478
विज्ञापन	2423
विज्ञापन के बाद जारी	2466
विज्ञापन दें	2445
विज्ञापन समाप्त	2476
विज्ञापन हटाएं	2449
विवरण	2434
विषय	2429
विषय को फॉलो करें	2502
वीडियो	2429
वीडियो उपलब्ध नहीं है	2477
वीडियो चलाएं	2477
वीडियो नहीं चलाया जा सकता	2477
वीडियो लोड हो रहा है	2477
वोट करने के लिए धन्यवाद	2470
वोट करें	94	2471
वोट दें	94
वोट देने के लिए धन्यवाद	2470
व्हाट्सएप	2419
व्हाट्सएप पर शेयर करें	2504
व्हाट्सऐप पर शेयर करें	2504
""", 'श': """
शायद बाद में	2413
शिकायत करें	2471
शेयर	2419
शेयर करें	2419
शेष समय	2478
""", 'स': """
संपर्क करें	2428	2445
संपादक को लिखें	2499
संबंधित खबरें	2429
संबंधित लेख	2429
संबंधित वीडियो	2463
संबंधित समाचार	2429
सदस्य बनें	2414
सबटाइटल दिखाएं	2477
सबमिट करें	2495
सबसे अच्छा ऑफर	2493
सबसे ज्यादा पढी गई	2429
सबसे ज्यादा पढी गई खबरें	2463
सबसे ज्यादा पढी गईं	2463
सबसे लोकप्रिय	2493
सब्सक्राइब	2416
सब्सक्राइब करें	2416
सभी अस्वीकार करें	2481
सभी कमेंट देखें	2470
सभी खबरें	2498
सभी खबरें देखें	2498
सभी गेम	2473
सभी गेम्स	2473
सभी टिप्पणियां देखें	2470
सभी तस्वीरें देखें	2498
सभी दिखाएं	2434
सभी देखें	2433
सभी फोटो देखें	2498
सभी वीडियो	2498
सभी वीडियो देखें	2498
सभी स्वीकार करें	2427	2481
समझ गया	2434
समर्थन करें	2414
सर्वे	95
सर्वे में हिस्सा लें	2470
सहमत हूं	2427
सहमति दें और आगे बढें	2426
सहमति प्रबंधित करें	2481
सहमति वापस लें	2481
सहयोग करें	2414
सही ईमेल दर्ज करें	2494
साइटमैप	2445
साइन अप	2416
साइन इन	2416
साझा करें	2419
सामग्री दिखाएं	2481
सामग्री देखें	2481
सामग्री लोड करें	2481
सालाना भुगतान	2493
सिर्फ सब्सक्राइबर के लिए	2492
सीधे रेसिपी पर जाएं	64
सुडोकू	2475
सुधार नीति	2499
सूचनाएं चालू करें	2484
सेव करें	2419
स्पॉन्सर्ड	2423
स्पॉन्सर्ड कंटेंट	2466
स्वचालित अनुवाद	2478
स्वीकार करें	2427
स्वीकार करें और आगे बढें	2426
स्वीकार करें और जारी रखें	2481
""", 'ह': """
हमसे संपर्क करें	2445	2499
हमारा समर्थन करें	2414
हमारी मदद करें	2490
हमारे बारे में	2445
हमें लिखें	2499
हमें सपोर्ट करें	2490
हमें सहयोग दें	2490
हमेशा अनुमति दें	2481
हर योगदान महत्वपूर्ण है	2490
हर योगदान मायने रखता है	2490
हां, चाहिए	2485
होम	2433
होम पेज पर जाएं	2498
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
กฎการแสดงความคิดเห็น	4830
กติกาการแสดงความคิดเห็น	4830
กรุณากรอกข้อมูลให้ครบถ้วน	4847
กรุณากรอกอีเมล	4847
กรุณากรอกอีเมลให้ถูกต้อง	4847
กรุณาตรวจสอบอีเมล	4847
กลับขึ้นด้านบน	4850
กลับด้านบน	4850
กลับหน้าแรก	4850
การตั้งค่าความเป็นส่วนตัว	4836
การตั้งค่าคุกกี้	4836
กำลังติดตาม	4853
กำลังโหลด	4834
กำลังโหลดวิดีโอ	4834
""", 'ข': """
ขนาดตัวอักษร	68
ขยายภาพ	4850
ขอบคุณที่ร่วมโหวต	4830
ขอบคุณสำหรับการโหวต	4830
ข่าวก่อนหน้า	4850
ข่าวถัดไป	4850
ข่าวทั้งหมด	4850
ข่าวที่คุณอาจสนใจ	4823
ข่าวที่น่าสนใจ	4823
ข่าวที่เกี่ยวข้อง	4800
ข่าวนี้มีประโยชน์หรือไม่	4830
ข่าวยอดนิยม	4800
ข่าวล่าสุด	4800
ข่าวอื่นที่น่าสนใจ	4823
ข่าวอื่นๆ	22	4823
ข่าวอื่นๆ ที่น่าสนใจ	4814
ข่าวเกี่ยวข้อง	4823
ข่าวแนะนำ	4800
ข้ามไปที่สูตร	64
""", 'ค': """
ครั้งเดียว	4844
คลิกชมวิดีโอ	4814
คลิกเพื่อขยายภาพ	4850
คลิปแนะนำ	4823
ความคิดเห็น	4803
ความยาว	4835
ความเร็วในการเล่น	4834
คัดลอก	4855
คัดลอกลิงก์	4803
คัดลอกลิงก์แล้ว	4814
คัดลอกลิงค์	4814
คัดลอกลิงค์แล้ว	4814
คุณต้องการรับการแจ้งเตือนหรือไม่	4839
คุณอาจสนใจ	4823
คุณโหวตแล้ว	4830
คุ้มที่สุด	4846
""", 'จ': """
จดจำฉัน	4845
จดจำฉันไว้	4845
จบโฆษณา	4833
จองตั๋ว	4833
จองบัตร	4833
จัดการความยินยอม	4836
จัดการคุกกี้	4836
จัดส่งฟรี	4856
จำนวนอื่น	4843
จำเป็นต้องกรอก	4847
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4847
ฉันยอมรับเงื่อนไขการใช้งาน	4847
""", 'ช': """
ชมคลิป	4814
ชมคลิปวิดีโอ	4814
ชมวิดีโอ	4814
ชมวิดีโอด้านบน	4814
ชมวิดีโอเต็มได้ที่นี่	4814
ชำระรายปี	4845
ชำระรายเดือน	4845
ช่องนี้จำเป็นต้องกรอก	4847
""", 'ซ': """
ซื้อที่ lazada	4833
ซื้อที่ shopee	4833
ซื้อบัตร	4833
ซื้อบัตรที่นี่	4833
ซื้อหนังสือ	4833
ซื้อหนังสือเล่มนี้	4833
ซื้อเลย	4833
""", 'ด': """
ดาวน์โหลดบน app store	4838
ดาวน์โหลดบน google play	4838
ดาวน์โหลดเสียง	4834
ดาวน์โหลดแอป	4838
ดาวน์โหลดแอปพลิเคชัน	4838
ดาวน์โหลดได้ที่ app store	4838
ดาวน์โหลดได้ที่ google play	4838
ดูการตอบกลับ	4830
ดูข่าวทั้งหมด	4850
ดูคลิป	4814
ดูความคิดเห็นทั้งหมด	4830
ดูความคิดเห็นเพิ่มเติม	4830
ดูทั้งหมด	4801
ดูผลลัพธ์	94
ดูผลโหวต	94	4831
ดูภาพทั้งหมด	4850
ดูภาพเพิ่มเติม	4850
ดูราคา	4833
ดูรูปทั้งหมด	4850
ดูวิดีโอ	4814
ดูเพิ่มเติม	4803
ดูแกลเลอรี	4850
ดูแกลเลอรี่	4850
""", 'ต': """
ตกลง	4840
ตอบกลับ	4831
ตัวเลือกเพิ่มเติม	4854
ตั้งค่าความเป็นส่วนตัว	4836
ตั้งค่าคุกกี้	4836
ติดตามผู้เขียน	4853
ติดตามหัวข้อ	4853
ติดตามหัวข้อนี้	4853
ติดต่อกองบรรณาธิการ	4851
ติดต่อเรา	4814
ติดต่อโฆษณา	4851
ต้องการรับการแจ้งเตือนหรือไม่	4839
""", 'ถ': """
ถอดเสียง	4835
ถอนความยินยอม	4836
ถูกใจ	4831
""", 'ท': """
ทดสอบความรู้ของคุณ	4832
ทำแบบทดสอบ	4832
ทุกการสนับสนุนมีความหมาย	4843
""", 'บ': """
บทความก่อนหน้า	4850
บทความถัดไป	4850
บทความทั้งหมดของผู้เขียน	4850
บทความที่น่าสนใจ	4823
บทความที่เกี่ยวข้อง	4800
บทความนี้ถูกล็อก	4845
บทความนี้มีประโยชน์หรือไม่	4830
บทความล่าสุด	4800
บทความอื่นของผู้เขียน	4850
บทความอื่นๆ ของผู้เขียน	4850
บทความแนะนำ	4823
บริจาค	4797
บริจาคครั้งเดียว	4843
บริจาคตอนนี้	4843
บริจาครายเดือน	4843
บริจาคเลย	4797
บันทึก	4814
บันทึกการตั้งค่า	4836
บันทึกคะแนนของคุณแล้ว	4830
บันทึกคะแนนโหวตแล้ว	4830
บันทึกสูตร	64
บันทึกไว้อ่านภายหลัง	4814
""", 'ป': """
ปฏิเสธทั้งหมด	4836
ปิดการแสดงความคิดเห็น	4830
ปิดเสียง	4835
""", 'พ': """
พิมพ์	4803
พิมพ์บทความ	4814
พิมพ์สูตร	64
พิมพ์หน้านี้	4814
""", 'ฟ': """
ฟรี ไม่มีสแปม	4847
ฟังข่าว	4834
ฟังข่าวนี้	4834
ฟังบทความ	4834
ฟังบทความนี้	4834
ฟังรายการย้อนหลัง	4814
""", 'ภ': """
ภายหลัง	4840
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4814
มีบัญชีอยู่แล้ว	4845
มีบัญชีแล้ว	4845
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4847
ยกเลิกได้ทุกเมื่อ	4845
ยอดนิยม	4823
ยอดนิยมในตอนนี้	4823
ยอมรับทั้งหมด	4836
ยอมรับและดำเนินการต่อ	4836
ยังไม่มีบัญชี	4845
ยังไม่เป็นสมาชิก	4845
""", 'ร': """
ระบุจำนวนเงิน	4843
รับการแจ้งเตือน	4839
รับการแจ้งเตือนข่าวด่วน	4814
รายงาน	4831
รีเฟรชหน้า	4842
รีเฟรชหน้านี้	4842
รูปแบบอีเมลไม่ถูกต้อง	4847
ร่วมงานกับเรา	4814
ร่วมตอบแบบสอบถาม	4814
ร่วมตอบแบบสำรวจ	4830
ร่วมบริจาค	4797
ร่วมสนับสนุน	4843
ร่วมแสดงความคิดเห็น	4814
ร่วมโหวต	4830
ร้านค้า	4856
""", 'ล': """
ลงทะเบียน	4797
ลงทะเบียนเรียบร้อยแล้ว	4847
ลดขนาดตัวอักษร	4854
ลืมรหัสผ่าน	4797
ลืมรหัสผ่านหรือไม่	4845
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4834
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4834
วิดีโอไม่พร้อมใช้งาน	4834
วิธีปิดโปรแกรมบล็อกโฆษณา	4842
""", 'ส': """
สนับสนุนนักข่าว	4843
สนับสนุนรายเดือน	4843
สนับสนุนสื่ออิสระ	4843
สนับสนุนเรา	4797
สปอนเซอร์	4803
สมัครงานกับเรา	4814
สมัครสมาชิก	4797
สมัครเรียบร้อยแล้ว	4847
สรุปด้วย ai	4852
สรุปโดย ai	4852
สั่งซื้อหนังสือ	4833
สั่งซื้อเลย	4833
สำหรับสมาชิกเท่านั้น	4845
สิทธิพิเศษสำหรับผู้อ่าน	4833
สิทธิพิเศษสำหรับสมาชิก	4833
สแกน qr code	4838
สแกนคิวอาร์โค้ด	4838
ส่ง	4848
ส่งข่าว	4851
ส่งข้อความเรียบร้อยแล้ว	4847
ส่งความคิดเห็น	4830
ส่งคำตอบ	94
ส่งต่อให้เพื่อน	4814
""", 'ห': """
หน้าแรก	4850
""", 'อ': """
อนุญาต	4840
อนุญาตเสมอ	4836
ออกจากโหมดเต็มจอ	4834
อีเมล	4848
อีเมลไม่ถูกต้อง	4847
อ่านข่าวที่เกี่ยวข้อง	4823
อ่านข่าวผ่านแอป	4814
อ่านข่าวอื่นๆ	4823	4850
อ่านฉบับเต็ม	4850
อ่านต่อ	4803
อ่านต่อหลังโฆษณา	4833
อ่านต่อเรื่องนี้	4823
อ่านต่อในเบราว์เซอร์	4838
อ่านบทความฉบับเต็ม	4850
อ่านบนแอป	4838
อ่านเพิ่มเติม	4800
อ่านเรื่องที่เกี่ยวข้อง	4823
อ่านโดย ai	4834
อ่านในแอป	4838
""", 'เ': """
เกมทั้งหมด	4832
เกิดข้อผิดพลาด	4848
เกิดข้อผิดพลาด กรุณาลองใหม่	4847
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4847
เกี่ยวกับผู้เขียน	4851
เขียนความคิดเห็น	4830
เขียนโดย ai	4852
เข้าสู่ระบบ	4797
เข้าสู่ระบบด้วย apple	4845
เข้าสู่ระบบด้วย facebook	4845
เข้าสู่ระบบด้วย google	4845
เข้าสู่ระบบด้วย line	4845
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4830
เฉพาะสมาชิกเท่านั้น	4845
เต็มจอ	4835
เนื้อหาต่อจากโฆษณา	4833
เนื้อหาที่เกี่ยวข้อง	4823
เนื้อหาสนับสนุน	4833
เนื้อหาโฆษณา	4833
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4834
เบราว์เซอร์ของคุณไม่รองรับเสียง	4834
เปิดการแจ้งเตือน	4839
เปิดรับการแจ้งเตือน	4839
เปิดเสียง	4834
เปิดแอป	4838
เปิดในแอป	4838
เป็นคนแรกที่แสดงความคิดเห็น	4814
เพิ่มขนาดตัวอักษร	4854
เริ่มทำแบบทดสอบ	4832
เรียงตาม	4831
เรื่องที่คุณอาจสนใจ	22	4823
เรื่องที่น่าสนใจ	4823
เรื่องที่เกี่ยวข้อง	4800
เรื่องล่าสุด	4823
เรื่องอื่นที่น่าสนใจ	4800
เรื่องแนะนำ	4823
เลิกติดตาม	4853
เลือก	4846
เลือกแพ็กเกจ	4845
เลือกแพ็คเกจ	4845
เล่นวิดีโอ	4834
เล่นอัตโนมัติ	4835
เล่นเกม	4832
เล่นเลย	4832
เวลาที่เหลือ	4834
เสียงอ่านโดย ai	4834
""", 'แ': """
แจ้งข่าว	4851
แจ้งข้อผิดพลาด	4830
แจ้งคำผิด	4830
แจ้งลบความคิดเห็น	4830
แชร์	4803
แชร์ข่าวนี้	4814
แชร์บทความ	4814
แชร์บทความนี้	4854
แชร์บน facebook	4854
แชร์ผ่าน line	4854
แชร์หน้านี้	4814
แชร์ไปที่ line	4814
แชร์ไปยัง facebook	4854
แชร์ไปยัง line	4854
แท็ก	4823
แท็กที่เกี่ยวข้อง	4823
แบบสำรวจ	95
แปลอัตโนมัติ	4814
แปลโดย ai	4852
แปลโดยอัตโนมัติ	4852
แสดงความคิดเห็น	4803
แสดงคำบรรยาย	4834
แสดงน้อยลง	4801
แสดงเนื้อหา	4836
แสดงเพิ่มเติม	4850
แสดงโพสต์	4836
""", 'โ': """
โฆษณา	4803
โหลดหน้านี้ใหม่	4842
โหลดหน้าใหม่	4842
โหลดเนื้อหา	4836
โหลดเพิ่มเติม	4850
โหลดแอป	4838
โหลดแอปฟรี	4814
โหลดโพสต์	4836
โหวต	94	4831
""", 'ใ': """
ใหม่ล่าสุด	4831
ให้คะแนนบทความนี้	4830
""", 'ไ': """
ไปที่สูตร	64
ไปยังหน้าบริจาค	4843
ไม่สามารถเล่นวิดีโอนี้ได้	4834
ไม่สามารถเล่นวิดีโอได้	4834
ไม่สามารถแสดงเนื้อหานี้ได้	4836
ไม่ใช่ตอนนี้	4840
""", 'ả': """
ảnh tiếp theo	5273
ảnh trước	5273
""", 'ẩ': """
ẩn	5189
ẩn trả lời	5228
""", 'ủ': """
ủng hộ	5164
ủng hộ báo chí độc lập	5166
ủng hộ chúng tôi	5164
ủng hộ chúng tôi trên patreon	5247
ủng hộ hàng tháng	5247
ủng hộ một lần	5247
ủng hộ ngay	5270
ủng hộ tác giả	5166
""", '☕': """
☕ buy me a coffee	1214
☕ buy us a coffee	1214
""", 'あ': """
あとで	2956
あとで読む	2973
あとで読むに追加	3088
あなたにおすすめ	2995
あなたにおすすめの記事	2995
あなたはどう思いますか	2989
あなたへのおすすめ	2995
あわせて読みたい	2995
あわせて読む	3030
""", 'い': """
いいえ、結構です	2956
いいね	2973
いいね!してニュースをチェック	2974
いいね!で応援する	3020
いいね順	3039
いつでも解約ok	3060
いつでも解約できます	3060
いつでも解約可能	3060
いつでも配信停止できます	3063
いま読まれています	3030
いま読まれている記事	3030
""", 'お': """
おすすめ	2995
おすすめの記事	2995
おすすめプラン	3060
おすすめ情報pr	2979
おすすめ記事	2995
おすすめ関連記事	3030
おすすめ順	3039
お住まいの地域ではご覧いただけません	3044
お住まいの地域では再生できません	3044
お問い合わせ	2981	3009
お問い合わせありがとうございました	3063
お問い合わせありがとうございます	3063
お問い合わせ内容	3084
お役に立ちましたか	3038
お得なクーポン	3087
お得なプランを見る	3083
お気に入り	2973
お気に入りに追加	2973
お申し込み	2960
お申し込みが完了しました	3084
お申し込みを受け付けました	3084
お酒は#歳になってから	3042
""", 'こ': """
こちらの記事もおすすめ	3030
こちらの記事も読まれています	22	3030
こちらもおすすめ	2995
こちらも読む	3030
このコメントを報告	3077
このコンテンツは表示できません	3047
このコンテンツを表示できません	3047
このテーマをフォロー	3073
このテーマをフォローする	3073
このページは役に立ちましたか	3038
このメールアドレスは登録済みです	3084
この動画の配信は終了しました	3044
この動画はお住まいの地域では再生できません	3044
この動画はご覧いただけません	3044
この動画は公開を終了しました	3044
この動画は再生できません	3044
この動画は現在ご覧いただけません	3044
この投稿をinstagramで見る	3078
この本を購入する	3042
この著者の記事	2995
この著者の記事を見る	3067
この著者の記事一覧	3067
この記事だけ読む	3083
この記事に関連するニュース	3030
この記事のタグ	2995
この記事の写真	3067
この記事の写真をすべて見る	3031
この記事の写真を見る	3067
この記事の画像	3067
この記事の画像をもっと見る	3067
この記事の画像を見る	3067
この記事の筆者	3068
この記事の誤りを報告	2992
この記事の関連ニュース	3030
この記事はロックされています	3060
この記事は会員からのプレゼントです	3088
この記事は会員限定です	2960
この記事は参考になりましたか	3038
この記事は役に立ちましたか	3038
この記事へのコメント	2993
この記事もチェック	3020
この記事をシェア	2973
この記事をシェアする	3088
この記事をプレゼント	3020
この記事をプレゼントする	3020
この記事を保存	3020
この記事を印刷	3020
この記事を印刷する	3020
この記事を書いた人	3068
この記事を書いた記者	3068
この記事を聞く	3044
この記事を聴く	3044
この記事を評価	3077
この記事を評価する	3020
この記事を購入	3083
この記者の記事をもっと見る	3067
この記者の記事を見る	3067
この記者の記事一覧	2995
この記者をフォロー	2977
この記者をフォローする	3073
この連載の記事	2995
この連載をフォロー	2977
この連載をフォローする	2977
この音声はaiが読み上げています	3044
この項目は必須です	3063
この項目は必須項目です	3063
""", 'ご': """
ご寄付ありがとうございます	3082
ご寄付はこちら	3057
ご意見	2986
ご意見をお聞かせください	3038
ご意見・ご感想を入力	3084
ご投票ありがとうございました	3038
ご支援ありがとうございます	3082
ご支援のお願い	2957
ご支援はこちら	3057
ご登録ありがとうございました	3063
ご登録ありがとうございます	3063
ご購入はこちら	3042
ご購読の申し込み	2960
""", 'さ': """
さらに読み込む	2999
""", 'す': """
すでにアカウントをお持ちの方	3060
すでに会員の方	3060
すでに投票済みです	3038
すでに登録済みです	3084
すべてのcookieを受け入れる	3080
すべてのcookieを許可	3080
すべてのコメントを見る	3038
すべてのニュースを見る	3067
すべての写真を見る	3031
すべての記事を見る	3067
すべて受け入れる	2981
すべて同意する	3080
すべて拒否	3048
すべて拒否する	3047
すべて表示	3000
すべて見る	2999
すべて許可	2981	2984
すべて読む	3000
""", 'そ': """
その他のオプション	3074
その他の記事	2995
その他の金額	3057
""", 'は': """
はい、受け取る	3051
はじめての方はこちら	3060
はてなブックマーク	2973
はてなブックマークに追加	3020
はてブ	2973
""", 'ま': """
まずは無料で	3060
また後で	2956
まだ会員でない方	3060
""", 'み': """
みなさんはどう思いますか	2989
みんなのコメント	2986
""", 'も': """
もう一度再生	3081
もう一度見る	3045
もっと見る	2999
もっと詳しく知りたい方は	3030
もっと読む	2995
もどる	2999
""", 'よ': """
よく読まれています	3030
よく読まれている記事	2995
よく読まれている記事ランキング	2995
""", 'わ': """
わかりました	3000
""", 'ア': """
アカウントをお持ちでない方	3060
アカウントをお持ちの方	3060
アカウントをお持ちの方はこちら	3060
アクセスランキング	2995
アプリで続きを読む	3050
アプリで見る	3050
アプリで読む	3050
アプリで開く	3050
アプリなら	3050
アプリのダウンロード	2972
アプリをインストール	2972
アプリをダウンロード	2972
アプリを入手	3050
アプリを開く	2972
アプリダウンロード	2972
アンケート	95
アンケートにご協力	2991
アンケートに参加する	2991	3038
アンケートに回答する	3038
アンケートに答える	2991	3038
アンケート実施中	3020
アンケート結果	3039
アンケート結果を見る	3077
""", 'ウ': """
ウィンドウを閉じる	3086
""", 'エ': """
エラーが発生しました	3063
""", 'オ': """
オススメ記事	2995
オフにする	3052
オプションの管理	3080
オプションを管理	3080
オンにする	3052
オンラインショップ	3042
""", 'カ': """
カテゴリ	2995
カテゴリー	2995
カートに入れる	3087
""", 'キ': """
キーワード	2995
キーワードをフォロー	2977
""", 'ギ': """
ギャラリーを見る	3067
ギャラリーを閉じる	3086
""", 'ク': """
クイズに挑戦	2991	3020
クイズに挑戦する	2991	3020
クイズに答える	3040
クッキー	2981
クッキーの設定	3047
クッキー設定	2981	2984
クリックで拡大	3067
クリックで音声が出ます	3081
クリップ	2973
クリップする	2973
クロスワード	3041
クロスワードに挑戦	2990
クロスワードを解く	2990
""", 'ゲ': """
ゲームで遊ぶ	3040
ゲーム一覧	3040
""", 'コ': """
コピー	3075
コピーしました	2973
コメント	2986
コメント #件	2993
コメント#件	2986
コメント(#	2986
コメント(#件	2993
コメントする	2986
コメントのルール	3038
コメントの受付は終了しました	3038
コメントの受付を終了しました	3038
コメントはまだありません	2986
コメントは会員のみ	3077
コメントは無効になっています	3077
コメントをすべて見る	3038
コメントをもっと見る	2986
コメントを入力	3077
コメントを入力してください	3077
コメントを報告	3077
コメントを投稿	2986
コメントを投稿する	3038
コメントを書く	2986
コメントを残す	2986
コメントを見る	2986
コメントを送信	3038
コメントを送信する	3038
コメントを閉じる	3038
コメントガイドライン	3038
コメントポリシー	3038
コメント一覧	2986
コンテンツへスキップ	2997
コンテンツを表示	3047
コンテンツを表示する	3047
コンテンツを読み込む	3047
コーヒーをおごる	3057
""", 'サ': """
サイトで続ける	3050
サイトポリシー	2981	3009
サイトマップ	2981
サインイン	2960
サポーターになる	3057
サポートする	2957
""", 'シ': """
シェア	2973
シェアしよう	2973
シェアする	2973
""", 'ス': """
スキップ	2956
スクラップ	2973
スクラップする	2973
スポンサー	2979
スポンサードリンク	2979
スポンサーリンク	2979
スポンサー企業	3076
""", 'タ': """
タイアップ	2979
タグ	2995
タップして音声をオンにする	3081
""", 'チ': """
チケットを予約する	3042
チケットを購入	3042
チケットを購入する	3042
チケット購入はこちら	3042
チップで応援する	2957
チップを送る	2957
チャンネル登録	2974
""", 'ツ': """
ツイート	2973
ツイートする	2973
ツイートを読み込む	3047
""", 'デ': """
データ保護方針	3080
""", 'ト': """
トップ	2999
トップに戻る	3067
トップへ戻る	2999
トップニュース	2995
トップページ	2999
トップページに戻る	3067
トップページへ	3067
トピックス	2995
""", 'ド': """
ドネーション	2957
""", 'ナ': """
ナンプレ	3041
""", 'ニ': """
ニックネーム	3064
ニックネームを入力	3077
ニュースを読む	2999
ニュースレター	2966
ニュースレター登録	2966
ニュース一覧	3067
ニュース一覧へ	3067
""", 'バ': """
バックナンバー	2995
""", 'パ': """
パスワードをお忘れですか	3060
パスワードをお忘れの方	3060
パスワードをお忘れの方はこちら	3060
パスワードを忘れた方	2960
パスワードを忘れた方はこちら	3060
""", 'ピ': """
ピックアップ	2995
""", 'フ': """
フィードバックを送る	3038
フィードバックを送信	3038
フォトギャラリー	3067
フォトギャラリーを見る	3067
フォロー	2974
フォローしています	3073
フォローしてね	2974
フォローしました	2974
フォローする	2974
フォローを解除	3073
フォローを解除する	3073
フォロー中	2974
フォロー解除	3073
フォントサイズ	68
フォントサイズ変更	68
フルスクリーン	3045
""", 'ブ': """
ブックマーク	2973
ブックマークする	2973
ブラウザで続ける	3050
ブラウザで見る	3050
ブラウザで読む	3050
""", 'プ': """
プッシュ通知	2972
プッシュ通知を受け取りますか	3051
プッシュ通知を受け取る	3051
プライバシーの設定	3047
プライバシーポリシー	2981	3009
プライバシーポリシーに同意する	3063
プライバシー設定	3047
プランを見る	3060
プランを選ぶ	3060
プランを選択	3060
プラン一覧	3060
プレゼント	2960
プレミアム	2960
プレミアム会員	2965
プロフィール	3069
""", 'ヘ': """
ヘルプ	2981
""", 'ペ': """
ページの先頭に戻る	3067
ページの先頭へ	2999
ページの先頭へ戻る	3067
ページを再読み込み	3053
ページを再読み込みする	3053
ページを更新する	3053
ページトップ	2999
ページトップへ	2999
ページトップへ戻る	3067
""", 'ホ': """
ホーム	2999
ホームに戻る	3067
""", 'ポ': """
ポスト	2973
ポストする	2973
""", 'マ': """
マイページ	2960
マンスリーサポーターになる	3057
""", 'ミ': """
ミュート	3045
ミュートを解除	3044
ミュート解除	3044
""", 'メ': """
メインコンテンツへスキップ	2997
メッセージ	3085
メニュー	2999
メニューを閉じる	3086
メルマガ	2966
メルマガ登録	2966
メールでシェア	3074
メールで送る	2973
メールで送信	2973
メールをご確認ください	3063
メールアドレス	2966
メールアドレスが正しくありません	3063
メールアドレスでログイン	3083
メールアドレスで登録	3083
メールアドレスをご入力ください	3084
メールアドレスを入力	2966
メールアドレスを入力してください	3063
メールアドレスを入力する	3084
メールマガジン	2966
メールマガジン登録	2966
""", 'ラ': """
ライター	3069
ランキング	2995
""", 'リ': """
リンクをコピー	2973
リンクをコピーしました	3020
リンクをコピーする	3020
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
ログイン	2960
ログイン/会員登録	2960
ログインしてコメント	3038
ログインしてコメントする	3038
ログイン・会員登録	2960
ログイン状態を保持	3060
ログイン状態を保持する	3060
""", '一': """
一回だけ	3058
一回だけ寄付する	3057
一回のみ	3058
一時停止	3045
一次性	5397
一次性捐款	5396
一番人気	3061
一覧	2999
一覧に戻る	3067
一覧へ	2999
一覧を見る	2999
""", '上': """
上一个视频	5420
上一张	5405
上一张图片	5425
上一篇	5314
上一篇文章	5405
上一頁	5320
上一页	5320
""", '下': """
下一个视频	5420
下一张	5405
下一张图片	5425
下一張圖片	5425
下一篇	5314
下一篇文章	5405
下一部影片	5420
下一頁	5320
下一页	5320
下次再說	5281
下次再说	5281
下載app	5387
下載客戶端	5387
下載音檔	5380
下載音訊	5380
下载app	5387
下载客户端	5387
下载音频	5380
""", '不': """
不,謝謝	5281	5390
不,谢谢	5281	5390
不用了	5281	5390
不用了,謝謝	5390
不用了,谢谢	5390
不適切な内容を報告	3038
""", '专': """
专题	5314
""", '並': """
並び替え	3039
並べ替え	3039
""", '个': """
个人中心	5286
个人信息保护政策	5419
""", '为': """
为你推荐	5314
为您推荐	5314
""", '主': """
主要ニュース	2995
""", '举': """
举报	5313
举报评论	5416
""", '了': """
了解	3000
了解更多	5309
了解详情	5426
""", '京': """
京东购买	5378
""", '人': """
人人网	5352
人才招聘	5349
人气排行	5319
人气榜	5319
人気の動画	3030
人気の記事	2995
人気ランキング	2995
人気記事	2995
人気記事ランキング	2995
人気順	3039
人氣排行	5319
人氣文章	5361
人氣榜	5319
""", '仅': """
仅限会员	5399
仅限订阅用户	5399
""", '今': """
今、あなたにオススメ	2995
今、読まれている記事	3030
今すぐプレイ	3040
今すぐ寄付	3082
今すぐ支援する	3082
今すぐ購入	3087
今すぐ遊ぶ	3040
今はしない	2956
今はやめておく	2956
今回のみ	3058
今回のみ支援する	3057
今回はしない	2956
今日のアンケート	2990
今日のクイズに挑戦	2991
今日のクロスワード	2990
今日の注目	2995
今日投票	5328
今日最熱門	5361
今日热点	5314
今日焦点	5314
今日熱門	5361
今週のアンケート	2990
今週のクイズに挑戦	2991
""", '从': """
从app store下载	5387
""", '他': """
他の記事	22
他の記事も読む	2995
""", '付': """
付費閱讀	5286
付费内容	5286
付费阅读	5286
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	5416
以下为广告内容	5349
以下為廣告內容	5349
以后再说	5281
以後再說	5389
以電子郵件繼續	5422
""", '件': """
件名	3085
""", '企': """
企画・制作	3076
""", '优': """
优惠码	5426
""", '会': """
会员专享	5291
会员专享内容	5291
会员专属	5286
会员中心	5286
会员登录	5286
会員でない方	3060
会員でない方はこちら	3060
会員の方はこちら	2960
会員の方はログイン	2960
会員プランを見る	3083
会員特典	3042
会員登録	2960
会員登録する	2960
会員登録のご案内	3083
会員登録はこちら	2960
会員限定	2960
会員限定特典	3042
会員限定記事	2960
会社概要	3009
""", '余': """
余下全文	5425
""", '作': """
作者其他文章	5338
作者更多文章	5405
作者的更多文章	5338
作者简介	5406
作者簡介	5406
""", '你': """
你可能也喜欢	5314
你可能也喜歡	5314
你可能感兴趣	5314
你可能还想看	5361
你可能還想看	5361
你已投票	5328
你怎么看	5327
你怎麼看	5327
""", '使': """
使用 apple 登入	5399
使用 facebook 登入	5399
使用 google 帳號登入	5399
使用 google 登入	5399
使用 google 繼續	5399
使用apple登录	5399
使用facebook登入	5399
使用facebook登录	5399
使用google登入	5399
使用google登录	5399
使用google繼續	5399
使用google继续	5399
使用google账号登录	5399
使用paypal付款	5422
使用条款	5306
使用條款	5306
使用邮箱登录	5422
""", '価': """
価格を見る	3087
""", '保': """
保存	2973
保存する	2973
保存设置	5384
保持登入	5399
保持登入狀態	5399
保持登录状态	5399
""", '個': """
個人情報の取り扱い	2981
個人情報の取り扱いについて	2981
個人情報の取り扱いに同意する	3063
個人情報の取扱いについて	2981
個人情報保護方針	2981	3009
""", '倍': """
倍速	5381
""", '僅': """
僅限會員	5399
僅限訂戶	5399
""", '優': """
優先するソースに追加	3073
優惠碼	5426
""", '儲': """
儲存設定	5384
""", '允': """
允許	5389
允許通知	5388	5390
允许	5389
允许通知	5388	5390
""", '元': """
元の記事を読む	3031
元記事で読む	3031
元記事を読む	2999
""", '免': """
免責聲明	5306
免費訂閱	5292
免費註冊	5286
免費試讀	5286
免費閱讀	5422
免责声明	5306
免费,无垃圾邮件	5402
免费注册	5286
免费订阅	5292
免费试读	5286
免费阅读	5422
免运费	5415
免運費	5415
""", '入': """
入力内容を確認	3084
入力内容を確認する	3084
入力必須	3063
""", '內': """
內容糾錯	5330
""", '全': """
全ての写真を見る	3031
全ての記事が読み放題	3083
全屏	5381
全文はこちら	3031
全文を読む	2999
全文表示	2999
全画面	3045
全画面表示	3044
全画面表示を終了	3044
全螢幕	5381
全記事読み放題	2965
全部拒絕	5385
全部拒绝	5385
全部接受	5306
全部新闻	5405
全部游戏	5376
全部视频	5405
全部评论	5313
全部话题	5316
""", '公': """
公众号	5300
公式sns	2974
公式twitter	2974
公式x	2974
公式アプリ	2972
公式サイトで見る	3042
公式サイトはこちら	3087
公式サイトを見る	3087
公式ショップ	3042
公式ショップはこちら	3042
""", '共': """
共 # 頁	5316
共 # 页	5316
共#頁	5316
共#页	5317
共有	2973
共有する	2973
共有オプション	3074
共有リンクをコピー	3020
""", '关': """
关于作者	5406
关于我们	5306
关注	5300
关注作者	5410
关注我们	5300
关注此话题	5410
关注话题	5410
关键词	5314
关闭	5281
关闭窗口	5425
关闭菜单	5425
""", '其': """
其他新聞	5314
其他新闻	22	5314
其他金額	5396
其他金额	5396
""", '内': """
内容由ai生成	5420
内容纠错	5330
""", '再': """
再生	2999
再生リスト	3081
再生時間	3045
再生速度	3044
再読み込み	3053
再読み込みする	3053
""", '写': """
写留言	5416
写真(#枚	3031
写真をすべて見る	3067
写真をもっと見る	3031
写真を拡大	3067
写真を拡大する	3067
写真を見る	2999
写真を見る(全#枚	3031
写真・動画の投稿はこちら	3068
写真特集	2995
写评论	5313
""", '出': """
出錯了	5403
出错了	5403
""", '分': """
分享	5299
分享到	5299
分享到facebook	5349
分享到line	5349
分享到qq	5413
分享到whatsapp	5413
分享到微信	5299
分享到微博	5299
分享到朋友圈	5413
分享文章	5427
分享本文	5349
分享此文	5349
分享此頁	5427
分享給好友	5349
分享給更多人看到	5349
分享给好友	5349
分享给更多人	5349
分享至	5299
分享至facebook	5299
分享至line	5349
分享这篇文章	5427
分享這篇文章	5427
分类	5314
分類	5314
""", '列': """
列印	5299
列印本頁	5349
列印食譜	64
""", '初': """
初めての方はこちら	3060
初割で無料体験する	2960
初月無料	2965
""", '利': """
利用規約	2981	3009
利用規約に同意します	3063
利用規約に同意する	3063
""", '刷': """
刷新页面	5391
""", '前': """
前のページ	2999
前のページに戻る	3086
前の写真	3067
前の動画	3081
前の画像	3067
前の記事	2995
前の記事へ	2995
前の記事を読む	3086
前へ	2999
前回の記事はこちら	3030
前回はこちら	3031
前往官網	5426
前往捐款	5396
前往捐款頁面	5396
前往捐款页面	5396
前往購買	5378
前往贊助	5396
""", '剩': """
剩余时间	5381
剩餘時間	5381
""", '加': """
加入google偏好來源	5410
加入line好友	5300
加入会员	5286
加入我们	5349
加入我们的团队	5349
加入我們	5349
加入我們的團隊	5349
加入書籤	5299
加入會員	5286
加入白名单	5391
加入購物車	5426
加入购物车	5426
加载中	5380
加载内容	5384
加载帖子	5384
加载更多	5320
加载更多评论	5373
""", '動': """
動画	2995
動画で見る	3020
動画の公開は終了しました	3044
動画の読み込みに失敗しました	3081
動画の配信は終了しました	3044
動画は再生できません	3044
動画をもっと見る	3067
動画を再生	3081
動画を再生する	3020
動画を再生できません	3044
動画を再生できませんでした	3044
動画を見る	2999
動画を読み込み中	3044
動画を読み込めませんでした	3081
動画を読み込んでいます	3044
動画プレーヤーを読み込み中	3044
動画一覧	3067
""", '勘': """
勘誤回報	5330
""", '包': """
包邮	5415
""", '協': """
協賛企業	3076
""", '单': """
单次	5397
单次捐款	5282
单篇购买	5422
""", '単': """
単発の寄付	3057
""", '博': """
博客來購買	5378
""", '占': """
占い	3041
""", '印': """
印刷	2973
印刷する	2973
印刷用ページ	3020
印刷用ページを表示	3020
印象笔记	5352
""", '即': """
即时新闻	5314
即時新聞	5314
""", '原': """
原文を表示	3000
原文を見る	3000
原文連結	5362
原文链接	5362
""", '去': """
去京东看看	5378
去京东购买	5378
去天猫购买	5378
去淘宝购买	5378
""", '参': """
参与投票	5329	5373
参与评论	5313
参加测验	5376
参加者募集中	3012
参加问卷调查	5349
""", '參': """
參加問卷調查	5349
參加測驗	5376
參與投票	5373
""", '友': """
友だち追加	2974
友だち追加する	2974
友善列印	5349
友達に教える	3020
""", '反': """
反馈	5313
""", '发': """
发一条友善的评论	5416
发现错误?请告诉我们	5349
发生错误	5403
发表留言	5313
发表评论	5313
发送	5403
发送成功	5402
""", '取': """
取材・文	3069
取消关注	5411
取消回复	5331
取消回覆	5331
取消追蹤	5410
取消關注	5411
取消静音	5380
取消靜音	5380
""", '受': """
受け取る	3052
受付が完了しました	3084
""", '古': """
古い順	3039
""", '可': """
可随时退订	5402
可隨時取消	5399
""", '合': """
合わせて読みたい	2995
合成音声による読み上げ	3044
合成音声による読み上げです	3044
""", '同': """
同じカテゴリの記事	2995
同じ著者の記事	3030
同作者文章	5338
同意	5306
同意して続ける	3047
同意して続行	3047
同意して閉じる	3047
同意しない	2981	2984
同意する	2981	2984
同意の管理	3047
同意を撤回	3047
同意を撤回する	3047
同意を管理	3047
同意を管理する	3047
同意並繼續	5309	5384
同意并继续	5309	5384
同意設定を変更	2983
""", '后': """
后退#秒	5380
""", '听': """
听全文	5349
听文章	5380
听新闻	5299
听这篇文章	5349
""", '商': """
商业推广	5415
商品の詳細を見る	3087
商品を見る	3042
商品ページへ	3042
商品詳細	3087
商品详情	5426
商城	5415
商業推廣	5415
""", '單': """
單次	5397
單次捐款	5282
單筆	5397
單筆捐款	5396
單筆支持	5396
單篇購買	5422
""", '回': """
回上一頁	5425
回到頂端	5405
回到頂部	5320
回到顶部	5405
回复	5313
回答する	94
回覆	5313
回頁首	5317
回頂端	5320
回首頁	5320
""", '图': """
图 #/#	5316
图片 #/#	5316
""", '圖': """
圖片 #/#	5316
""", '在': """
在 app store 下載	5387
在 facebook 查看	5417
在 google play 下載	5387
在 instagram 查看	5417
在 instagram 查看這則貼文	5417
在 spotify 收聽	5417
在 x 上查看	5417
在 youtube 上觀看	5417
在amazon購買	5378
在app store下载	5387
在app中打开	5387
在app中阅读	5387
在facebook查看	5417
在google play下载	5387
在instagram查看	5417
在instagram查看這則貼文	5417
在patreon上支持我们	5396
在spotify上收听	5417
在x上查看	5417
在youtube上观看	5417
在亚马逊购买	5378
在微博查看	5417
在浏览器中继续	5387
在瀏覽器中繼續	5387
""", '地': """
地図を見る	3000
地図を開く	3000
""", '執': """
執筆者	3069
執筆者プロフィール	3068
""", '報': """
報錯	5330
""", '填': """
填字游戏	5377
填字遊戲	5377
""", '复': """
复制	5414
复制成功	5299
复制网址	5349
复制链接	5299	5352
""", '外': """
外部コンテンツを表示	3047
外部コンテンツを表示する	3047
外部送信について	3080
外部送信ポリシー	3080
""", '大': """
大号字	68
大字	5299
大家还在看	5314
大家都在看	5314
""", '头': """
头条	5314
""", '好': """
好的	5389
""", '如': """
如何停用廣告封鎖	5392
如何关闭	5394
如何关闭广告拦截	5392
如何关闭广告拦截器	5391
如何關閉	5394
如何關閉廣告攔截	5392
如何關閉廣告攔截器	5391
如何關閉廣告阻擋	5392
""", '始': """
始終允許	5385
始终允许	5385
""", '字': """
字体	68
字体大小	5299
字号	5299
字幕	5381
字幕をオン	3044
字幕を表示	3044
字級	68	5299
字级	68
字號	5413
字體大小	68	5299
""", '官': """
官方微博	5300
""", '定': """
定期定額	5282
定期定額捐款	5396
定期定額支持	5396
定期捐款	5396
""", '寄': """
寄付	2957
寄付する	2957
寄付で応援する	2957	3020
寄付のお願い	2957
寄付はこちら	3057
寄付はこちらから	3057
寄付をする	2957
寄付ページはこちら	3057
寄付ページへ	3057
""", '寫': """
寫留言	5416
寫評論	5416
""", '專': """
專題	5314
""", '小': """
小字	5299
小編推薦	5314
小调查	95
""", '尚': """
尚未成為會員	5399
尚無留言	5349
""", '展': """
展开	5320
展开全文	5320
展开全部	5321
展开回复	5373
展开阅读全文	5425
展開	5320
展開全文	5405
""", '已': """
已关注	5300
已收到您的申请	5423
已是会员	5286
已是訂戶	5399
已有帐号	5286
已有帳號	5399
已有账号	5399
已經是會員	5286
已經是會員?登入	5286
已经是订户	5399
已经有账号	5399
已複製連結	5413
已關注	5410
""", '常': """
常に表示する	3047
常に許可	3048
常に許可する	3047
""", '年': """
年払い	3061
年額プラン	3061
""", '广': """
广告	5305
广告后继续阅读	5378
广告结束	5378
""", '広': """
広告	2979
広告の下に記事が続きます	3042
広告の後に続きます	2979
広告はここまで	3042
広告をスキップ	2979
広告を閉じる	2979
広告ブロッカーの解除方法	3054
広告ブロッカーをご利用中です	3053
広告ブロッカーをオフにする方法	3054
広告ブロックの解除方法	3053
広告ブロックをオフにしました	3054
広告ブロックを解除してください	3053
広告ブロックを解除しました	3053
広告ブロックを解除する方法	3054
広告企画	2979
広告掲載	3009
広告掲載について	3009
広告終わり	3042
""", '廣': """
廣告	5305
廣告後繼續閱讀	5378
廣告結束	5378
廣編企劃	5378
廣編特輯	5378
""", '延': """
延伸閱讀	5314
延伸阅读	5314
""", '开': """
开启app	5387
开启推送	5388
开启通知	5388	5390
开始测验	5376
开通vip	5422
开通会员	5286
""", '当': """
当前时间	5381
当当购买	5378
""", '影': """
影片已下架	5380
影片已移除	5380
影片無法播放	5380
影片載入中	5380
影片載入失敗	5420
影片長度 #	5347
影音	5314
""", '後': """
後で	2956
""", '微': """
微信	5299
微信好友	5352
微信扫一扫	5413
微信扫码分享	5413
微信朋友圈	5352
微信登录	5399
微博	5299
""", '必': """
必填	5403
必填字段	5402
必填欄位	5402
必填項	5402
必填项	5402
必須	3064
必須項目	3064
必須項目です	3063
""", '忘': """
忘記密碼	5286
忘记密码	5286
""", '応': """
応援する	2957
""", '快': """
快进#秒	5380
""", '总': """
总是允许	5385
""", '您': """
您可能也喜歡	5314
您可能感兴趣	5314
您可能还喜欢	22
您可能還喜歡	22
您可能還想看	5361
您可随时退订	5402
您可隨時取消訂閱	5402
您已关注此话题	5410
您已投票	5328
您已投过票	5373
您已投過票	5373
您已经投过票	5373
您已訂閱	5423
您已订阅	5423
您怎么看	5327
您怎麼看	5327
您的信息已发送	5402
您的姓名	5423
您的投票已提交	5373
您的支持很重要	5421
您的昵称	5416
您的暱稱	5416
您的留言	5423
您的訊息已送出	5402
您的邮箱	5292
您的電子郵件	5423
您的電郵	5292
""", '情': """
情報をお寄せください	3068
情報提供のお願い	3068
情報提供はこちら	3068
""", '想': """
想接收即時新聞通知嗎	5388
想接收通知吗	5388
""", '意': """
意見信箱	5330
意見反饋	5373
意見回饋	5373
意见反馈	5313
""", '感': """
感想を送る	2986
感謝您的參與	5373
感謝您的投票	94	5373
感謝您的支持	5421
感谢参与投票	5328
感谢您,您的信息已发送	5402
感谢您的参与	5373
感谢您的投票	94	5373
感谢您的支持	5421
感谢支持	5421
""", '成': """
成为会员	5282
成為會員	5282
""", '我': """
我们无法显示此内容	5384
我來說兩句	5331
我同意	5306
我同意处理我的个人数据	5402
我同意接收电子邮件	5402
我同意隱私權政策	5402
我已关闭	5391
我已关闭广告拦截	5392
我已关闭广告拦截器	5391
我已閱讀並同意隱私權政策	5402
我已關閉廣告攔截	5392
我已關閉廣告攔截器	5391
我已關閉廣告阻擋程式	5392
我已阅读并同意隐私政策	5402
我来说两句	5331
我的帐户	5286
我的帳戶	5286
我知道了	5306
我要举报	5373
我要勘誤	5330
我要報錯	5330
我要投票	5329	5373
我要捐款	5421
我要支持	5421
我要檢舉	5373
我要爆料	5406
我要留言	5313
我要糾錯	5349
我要纠错	5313
我要評論	5331
我要评论	5313
我要贊助	5421
""", '或': """
或	5400
""", '戻': """
戻る	2999
""", '所': """
所有新闻	5405
所有留言	5313
所有話題	5316
所有评论	5331
所有话题	5316
""", '打': """
打印	5299
打印本页	5349
打印食谱	64
打开	5321
打开app	5387
打开app查看更多	5387
打开app阅读	5387
打开app阅读全文	5387
打开客户端阅读	5387
打开微信扫一扫	5413
打开推送	5388
打赏	5282
打赏作者	5421
""", '扫': """
扫一扫分享	5413
扫描二维码下载	5387
扫码下载	5387
扫码下载app	5387
扫码下载客户端	5387
""", '投': """
投票	95	5374
投票ありがとうございました	94	3038
投票ありがとうございます	2990
投票する	94	3020
投票を受け付けました	3038
投票区	95
投票成功	5373
投票済みです	3038
投票結果	3039	5374
投票結果を見る	94
投票结果	5374
投稿する	2986
投稿を表示	3047
投稿を表示する	3047
投稿を読み込む	3047
投稿须知	5406
""", '折': """
折りたたむ	3000
折扣码	5426
折扣碼	5426
""", '报': """
报告错误	5321
""", '拒': """
拒否する	2984
拒絕	5306	5309
拒绝	5306	5309
拒绝全部	5385
拒绝所有cookie	5419
""", '招': """
招聘启事	5349
""", '拡': """
拡大	2973
拡大する	2999
""", '按': """
按年計費	5399
按年计费	5399
按月捐款	5396
按月计费	5399
按讚	5300
""", '捐': """
捐款	5282
捐贈	5282
捐赠	5282
""", '掃': """
掃描qr code下載	5387
掃碼下載	5387
""", '排': """
排序	5374
排行榜	5314
""", '採': """
採用情報	3012
""", '接': """
接受	5306
接受並繼續	5309	5384
接受並顯示	5308
接受全部	5306
接受全部cookie	5419
接受并显示	5308
接受并继续	5309	5384
接受所有	5306	5309
接受所有 cookie	5419
接受所有cookie	5419
接收通知	5388
""", '推': """
推广	5305
推广内容	5305
推廣	5305
推荐	5314
推荐文章	5314
推荐方案	5400
推荐阅读	5314
推薦	5314
推薦文章	5314
推薦閱讀	5314
""", '提': """
提交	94	5403
提交成功	5402
提交成功,感谢您的反馈	5423
提交评论	5373
提供	2979
提供反馈	5373
提供意見	5373
提供新聞線索	5406
提供新闻线索	5406
""", '搜': """
搜尋	5320
搜索	5320
""", '撤': """
撤回同意	5384
""", '播': """
播放	5320
播放器加载中	5380
播放影片	5420
播放视频	5420
播放速度	5380
""", '支': """
支持我们	5282
支持我們	5282
支持独立媒体	5396
支持獨立媒體	5396
支援する	2957
支援はこちら	3057
""", '收': """
收合	5321
收听	5299
收听文章	5380
收听本文	5349
收聽文章	5349
收聽本文	5380
收藏	5299
收藏文章	5299
收藏本文	5349
收藏食譜	64
收藏食谱	64
收起	5320
收起回复	5373
""", '放': """
放大图片	5405
放大圖片	5405
放大字体	5413
放大字體	5413
""", '数': """
数独	3041	5377
数独に挑戦	2990
""", '數': """
數獨	5377
""", '文': """
文字の大きさ	68	2973
文字を大きくする	3074
文字を小さくする	3074
文字サイズ	2973
文字サイズを変更	3074
文字サイズ変更	68
文字拡大	3074
文字稿	5381
文字起こし	3045
文字起こしを表示	3044
文字起こしを見る	3044
文明上网,理性发言	5416
文明上网理性发言,请遵守新闻评论服务协议	5416
文章未完 廣告後繼續	5378
""", '料': """
料金プラン	3061
料金プランを見る	3083
""", '新': """
新しい順	3039
新浪微博	5352
新着	2995
新着をメールでお知らせ	2977
新着ニュース	2995
新着記事	2995
新着記事をメールで受け取る	2977
新着記事一覧	3030
新着順	3039
新聞線索	5406
新規会員登録	2960
新規登録	2960
新闻简报	5292
新闻纠错	5330
新闻线索	5406
""", '无': """
无所谓	5374
无法显示此内容	5384
""", '早': """
早割	3076
早鳥票	5415
早鸟票	5415
""", '时': """
时长	5381
时长:#	5347
""", '明': """
明白了	5321
""", '是': """
是否允许通知	5388
是否接收推送通知	5388
是否接收通知	5388
是否開啟通知	5388
""", '显': """
显示全部	5405
显示内容	5384
显示原文	5321
显示字幕	5380
显示帖子	5384
显示更多	5320
""", '時': """
時長	5381
時長:#	5347
""", '暂': """
暂不	5281
暂停	5347
暂无评论	5349
暂无评论,快来抢沙发	5416
""", '暫': """
暫不	5281
暫停	5347
""", '更': """
更多	5314
更多作者文章	5405
更多内容	5314
更多分享方式	5413
更多图片	5405
更多圖片	5405
更多報導	5314
更多影片	5405
更多报道	5314
更多文章	5314
更多新聞	5314
更多新聞請看	5361
更多新闻	5314
更多游戏	5376
更多精彩	5361
更多精彩内容	5425
更多精采內容	5349
更多视频	5405
更多该作者文章	5338
更多資訊	5405
更多资讯	5405
更多选项	5414
更多選項	5414
更改 cookie 偏好	5308
更改 cookie 設定	5308
更改cookie偏好	5308
更正政策	5406
更正與說明	5406
""", '書': """
書籍を購入する	3042
""", '最': """
最受欢迎	5400
最受歡迎	5400
最多人看	5361
最新	5374
最新ニュース	2995
最新ニュースを通知で受け取る	3051
最新号	3030
最新影音	5361
最新文章	5314
最新新聞	5314
最新新闻	5314
最新消息	5314
最新記事	2995
最新评论	5331
最热	5374
最热评论	5331
最熱	5374
最超值	5400
""", '會': """
會員中心	5286
會員專享	5291
會員專享內容	5291
會員專屬	5286
會員登入	5286
""", '月': """
月払い	3061
月額#円	2965
月額#円(税込	2965
月額プラン	3061
""", '有': """
有効なメールアドレスを入力してください	3063
有料会員からのプレゼント記事	3088
有料会員登録	2960
有料会員記事	3020
有料登録	2960
有料記事	2960
有道云笔记	5352
""", '朋': """
朋友圈	5299	5352
""", '服': """
服务条款	5306
服務條款	5306
""", '朗': """
朗读全文	5380
""", '朝': """
朝刊・夕刊	2960
""", '未': """
未满十八岁禁止饮酒	5378
未滿十八歲禁止飲酒	5378
""", '本': """
本を購入する	3042
本周投票	5328
本周热门	5361
本周调查	5328
本文へ	2999
本文へジャンプ	2997
本文へスキップ	2997
本文へスキップする	2997
本文へ移動	2999
本文对您有帮助吗	5373
本文尚无评论	5416
本文已锁定	5399
本文由ai语音朗读	5380
本週投票	5328
本週調查	5328
""", '机': """
机器翻译	5349
机翻	5381
""", '来': """
来测测你的知识	5376
""", '查': """
查看专题	5405
查看优惠	5422
查看作者主页	5406
查看作者更多文章	5338	5405
查看優惠	5422
查看全部	5320
查看全部图片	5405
查看全部文章	5425
查看全部評論	5373
查看全部评论	5373
查看全部话题	5316
查看原图	5320
查看原文	5362
查看商品	5426
查看回复	5373
查看回覆	5373
查看图集	5405
查看圖集	5405
查看地图	5321
查看專題	5405
查看投票結果	5416
查看投票结果	94	5416
查看文字稿	5380
查看方案	5422
查看更多	5320
查看更多图片	5405
查看更多評論	5331
查看更多评论	5373
查看留言	5313
查看結果	94	5329
查看结果	94	5321	5329
查看訂閱方案	5399
查看詳情	5321
查看订阅方案	5399
查看评论	5313
查看详情	5321
查看逐字稿	5380
查看高清图集	5405
""", '标': """
标签	5314
""", '检': """
检举评论	5416
""", '検': """
検索	2999
""", '業': """
業配	5305
""", '楽': """
楽天で見る	3042
楽天で詳細を見る	3042
楽天で購入	3042
楽天で購入する	3042
楽天市場で見る	3042
楽天市場で購入	3042
""", '標': """
標籤	5314
""", '機': """
機器翻譯	5349
機械翻訳	3045
""", '檢': """
檢舉	5313
檢舉留言	5416
""", '次': """
次のページ	2999
次の写真	3067
次の動画	3081
次の画像	3067
次の記事	2995
次の記事へ	2995
次の記事を読む	3086
次へ	2999
次を読む	3000
次ページ	2999
次回から自動的にログイン	3060
""", '正': """
正しいメールアドレスを入力してください	3063
正在加载播放器	5380
""", '此': """
此影片無法播放	5380
此文章已锁定	5399
此欄位為必填	5402
此視頻無法播放	5380
此视频不可用	5380
此视频已被删除	5380
此項為必填	5402
此页面对您有帮助吗	5373
此项为必填项	5402
""", '残': """
残り # %	2962
残り #%	2962
残り #% (#文字	2962
残り#%	2962
残り#% (#文字	2962
残り#%(#文字	2962
残り#％	2962
残り:#%	2962
残り:#％	2962
残り時間	3045
""", '毎': """
毎月寄付する	3057
毎月支援する	3057
""", '每': """
每一份支持都很重要	5396
每一份支持都重要	5396
每月捐款	5282
""", '民': """
民調	95
""", '沒': """
沒意見	5374
""", '没': """
没意见	5374
没有账号	5399
""", '注': """
注册	5286
注册成功	5423
注目の記事	2995
注目キーワード	2995
注目ワード	2995
注目記事	2995
""", '测': """
测测你的知识	5376
""", '清': """
清晰度	5381
""", '点': """
点击取消静音	5420
点击图片查看大图	5405
点击打开声音	5420
点击排行	5314
点击播放	5349
点击收听	5380
点击放大	5405
点击查看全文	5425
点击查看原文	5362
点击查看大图	5320
点击看更多	5317
点击阅读全文	5425
点击阅读原文	5362
点我看更多	5317
点我看视频	5349
点赞	5299
""", '為': """
為您推薦	5314
""", '热': """
热搜榜	5319
热榜	5319
热点	5314
热点排行	5319
热点推荐	5314
热门	5314
热门排行	5314
热门文章	5314
热门新闻	5314
""", '無': """
無所謂	5329
無料で体験する	2960
無料で始める	3060
無料で試す	3060
無料で読む	2960
無料アプリをダウンロード	3050
無料ゲーム	3040
無料会員登録	2960
無料会員限定	2960
無料体験	2960
無料登録	2960
無法播放影片	5380
無法載入影片	5420
無法顯示此內容	5384
""", '焦': """
焦點新聞	5314
""", '熱': """
熱門	5314
熱門排行	5314
熱門文章	5314
熱門新聞	5314
熱門話題	5314
""", '爆': """
爆料信箱	5406
爆料專線	5406
爆料热线	5406
""", '片': """
片長 #	5347
片長:#	5347
片长 #	5347
""", '特': """
特定商取引法に基づく表記	2981
特集	2995
特集を見る	3067
特集ページへ	3067
特集一覧	3067
特集一覧へ	3086
""", '猜': """
猜你喜欢	5314
猜你喜歡	5314
""", '現': """
現在の再生時間	3044
""", '生': """
生成aiを使用しています	3081
""", '用': """
用app開啟	5387
用户协议和隐私政策	5419
""", '由': """
由ai生成	5409
由ai语音朗读	5380
""", '申': """
申し込む	2960
""", '电': """
电子报	5292
电子邮箱	5292
""", '画': """
画像をクリックして拡大	3067
画像を拡大	2999
画像を拡大する	3067
画像を見る	2999
画質	3045
""", '留': """
留言	5313
留言(#	5313
留言内容	5424
留言已關閉	5373
留言規則	5373
留言规则	5373
""", '略': """
略過廣告	5420
""", '登': """
登入	5286
登入/註冊	5286
登入後留言	5373
登出	19
登录	5286
登录/注册	5286
登录后发表评论	5373
登錄	5286
登録	2960
登録が完了いたしました	3084
登録が完了しました	3020
登録して続きを読む	2960
登録する	2960
""", '發': """
發佈留言	5331
發現錯誤?請告訴我們	5349
發生錯誤	5403
發表留言	5313
發表評論	5313
""", '百': """
百度贴吧	5352
""", '皆': """
皆さまのご支援が力になります	3057
""", '監': """
監修者	3069
""", '目': """
目前時間	5381
目录	5320
目次	2999
目次へ戻る	3086
目錄	5320
""", '直': """
直接看食谱	64
""", '相': """
相关主题	5314
相关报道	5314
相关推荐	5314
相关文章	5314
相关新闻	5314
相关标签	5314
相关视频	5361
相关阅读	5314
相關主題	5314
相關報導	5314
相關影片	5361
相關推薦	5314
相關文章	5314
相關新聞	5314
相關標籤	5314
相關閱讀	5314
""", '看': """
看了这篇文章的人也看	5314
看全文	5405
看全部留言	5331
看全部留言 (#	5331
看原文	5362
看更多	5314
看更多作者文章	5405
看更多文章	5361
看更多新聞	5317	5361
看更多新闻	5317
看更多照片	5405
看結果	94
""", '知': """
知道了	5321
""", '確': """
確認する	3064
確認メールをお送りしました	3063
確認メールを送信しました	3063
確認画面へ	3064
""", '禁': """
禁止酒駕	5415
禁止酒駕,飲酒過量有害健康	5378
""", '稍': """
稍后	5389
稍后再说	5281
稍后提醒我	5281
稍后阅读	5349
稍後	5389
稍後再說	5281
稍後提醒我	5281
稍後閱讀	5349
""", '立': """
立即开通	5422
立即投票	94
立即捐助	5396
立即捐款	5282
立即捐赠	5396
立即支持	5421
立即訂閱	5286
立即订阅	5286
立即试玩	5376
立即購票	5378
立即贊助	5396
立即购票	5378
立即选购	5378
立即選購	5378
立即開始玩	5376
""", '第': """
第 # 張,共 # 張	5316
第 # 頁,共 # 頁	5317
第 # 页,共 # 页	5317
第#张/共#张	5316
第#頁 共#頁	5317
第#页,共#页	5317
""", '筆': """
筆者	3069
筆者プロフィール	3068
""", '管': """
管理 cookie	5308
管理cookie	5384
管理偏好設定	5419
管理偏好设置	5419
管理同意	5384
管理同意设置	5384
管理同意選項	5384
管理設定	5309
管理设置	5309
管理选项	5419
管理選項	5419
""", '粉': """
粉絲團	5300
""", '精': """
精彩推荐	5361
精彩推薦	5361
精选	5314
""", '紙': """
紙面ビューアー	2960
""", '結': """
結果を見る	94	3000
""", '続': """
続きはこちら	3031
続きをみる	2999
続きを読む	2960
続けて読む	3086
""", '網': """
網友投票	5328
網友留言	5313
""", '編': """
編輯推薦	5314
編輯準則	5406
編輯精選	5314
編集ポリシー	3068
編集方針	3069
編集部おすすめ	2995
編集部のおすすめ	2995
""", '縮': """
縮小	2973
縮小字體	5413
""", '繼': """
繼續使用網頁版	5387
繼續閱讀	5320
繼續閱讀請往下	5378
""", '續': """
續訂	5422
""", '纠': """
纠错	5313
""", '继': """
继续在浏览器阅读	5387
继续浏览内容	5320
继续阅读	5320
""", '续': """
续订	5422
""", '编': """
编辑准则	5406
编辑推荐	5314
编辑精选	5314
""", '缩': """
缩小字体	5413
""", '网': """
网友评论	5313
网友评论仅供其表达个人看法,并不表明本站立场	5416
""", '翻': """
翻訳を表示	3000
""", '联': """
联系作者	5406
联系我们	5306
联系编辑部	5406
""", '聯': """
聯絡我們	5306
聯絡編輯部	5406
""", '聽': """
聽全文	5349
聽文章	5380
聽新聞	5299
聽這篇文章	5349
""", '脳': """
脳トレ	3041
""", '自': """
自动播放	5381
自動再生	3045
自動播放	5381
自動翻訳	3045
自定义金额	5396
自訂金額	5396
""", '菜': """
菜单	5320
""", '著': """
著作権	2981
著者の記事一覧	3067
著者をフォロー	3073
著者をフォローする	3073
著者プロフィール	3068
""", '複': """
複製	5414
複製網址	5349
複製連結	5299	5352
""", '要': """
要接收推送通知吗	5388
要接收通知嗎	5388
""", '視': """
視頻由ai生成	5420
""", '觀': """
觀看更多	5361
""", '视': """
视频	5314
视频不可用	5380
视频加载中	5380
视频加载失败	5420
视频已下架	5380
视频已失效	5380
视频无法播放	5380
视频时长	5420
视频正在加载	5380
""", '解': """
解鎖全文	5349
解鎖文章	5422
解锁全文	5349
解锁文章	5422
解除しました	3056
解除方法	3056
解除方法はこちら	3056
""", '訂': """
訂戶專享	5378
訂戶專享優惠	5378
訂戶專享內容	5399
訂戶贈閱	5427
訂正について	3068
訂閱	5286
訂閱成功	5423
訂閱推播	5388
訂閱方案	5422
訂閱會員	5286
訂閱會員專屬內容	5349
訂閱郵件	5292
訂閱電子報	5292
""", '記': """
記事に関するお問い合わせ	3068
記事の続きはこちら	3031
記事の続きを読む	3067
記事の誤りを報告	3009	3077
記事の誤りを報告する	2992
記事は広告の下に続きます	3042
記事は広告の後に続きます	3042
記事へのお問い合わせ	3068
記事へのご意見	2986
記事をサポートする	2957
記事をシェア	3088
記事をシェアする	3088
記事をプレゼント	2960
記事をプレゼントする	3020
記事を保存	2973
記事を保存する	3020
記事を印刷する	2973
記事を聴く	3044
記事を評価する	3077
記事を読む	2999
記事を購入する	3083
記事を音声で聞く	3044
記事を音声で聴く	3044
記事ランキング	2995
記事一覧	2999
記事一覧へ	3067
記事一覧を見る	3031
記事全文を読む	2999
記住我	5400
記者をフォロー	3073
記者プロフィール	3068
記者募集	3012
記者募集中	3012
""", '設': """
設定を保存	3047
設定を保存する	3047
設定を変更	2984
設定を変更する	3080
設定を管理	3080
""", '許': """
許可	3052
許可する	2981	2984
""", '註': """
註冊	5286
註冊成功	5423
""", '評': """
評価順	3039
評論	5313
評論已關閉	5373
評論規則	5373
""", '話': """
話題の記事	2995
""", '該': """
該作者其他文章	5338
該作者更多文章	5405
該作者的更多文章	5338
""", '詳': """
詳しく見る	2984	3000
詳細	3000
詳細を見る	3087
詳細・購入はこちら	3042
詳細設定	2984
""", '語': """
語音播報	5349
語音朗讀	5349
""", '誤': """
誤りを報告	3000
誤りを報告する	3077
誤字・脱字を報告	2992	3009
誤字・脱字を報告する	2992	3009
誤字脱字の報告	3020
誤字脱字を報告	3068
誤字脱字を報告する	2992	3009	3020
""", '読': """
読まれている記事	2995
読み上げ	3020
読み放題	2965
読み続ける	3000
読み込み中です	3044
読者限定	3042
""", '請': """
請填寫讀者問卷	5349
請我們喝杯咖啡	5396
請查收郵件	5402
請檢查您的收件匣	5402
請繼續下滑閱讀	5378
請繼續往下閱讀	5305
請輸入您的電子郵件	5423
請輸入有效的電子郵件	5402
請輸入有效的電子郵件地址	5402
請輸入電子郵件	5292
請選擇金額	5421
請關閉廣告攔截器	5391
""", '讀': """
讀者優惠	5378
讀者專享	5378
讀者投書	5330
""", '讚': """
讚	5299
讚賞支持	5282
""", '订': """
订户专享	5378
订户专享优惠	5378
订户赠阅	5427
订阅	5286
订阅会员	5286
订阅成功	5423
订阅推送	5388
订阅邮件	5292
""", '记': """
记住我	5400
记者简介	5406
""", '设': """
设为google首选来源	5410
""", '评': """
评论	5313
评论(#	5313
评论功能已关闭	5416
评论已关闭	5373
评论规则	5373
""", '诚': """
诚聘英才	5349
""", '话': """
话题	5314
""", '该': """
该作者其他文章	5338
该作者的更多文章	5338
该文章已关闭评论	5416
该视频不可用	5380
该视频已下架	5380
该邮箱已被注册	5423
""", '详': """
详情	5321
""", '语': """
语音朗读	5349
语音由ai生成	5380
""", '说': """
说点什么	5416
""", '请': """
请先登录再评论	5349
请关闭广告拦截器	5391
请我们喝杯咖啡	5396
请查收邮件	5402
请检查您的收件箱	5402
请继续往下阅读	5305
请输入您的电子邮件	5423
请输入您的邮箱	5423
请输入昵称	5416
请输入有效的电子邮件地址	5402
请输入有效的邮箱地址	5402
请输入邮箱	5292
请选择金额	5421
""", '读': """
读者专享	5378
读者优惠	5378
""", '豆': """
豆瓣	5352
""", '購': """
購入はこちら	3042
購票	5415
購票連結	5378
購読	2960
購読する	2960
購読のお申し込み	2960
購読プラン	3083
購読プランを見る	3060
購読申し込み	2960
購買本書	5378
""", '贈': """
贈る	3075
贈送文章	5349
贈送文章給朋友	5349
贈送此文	5349
""", '贊': """
贊助	5282
贊助內容	5305
贊助商	5305
贊助我們	5396
""", '购': """
购买本书	5378
购买此书	5378
购票	5415
购票链接	5378
""", '赞': """
赞	5374
赞助	5282
赞助内容	5305
赞助商链接	5305
赞助我们	5396
赞赏	5282
赞赏作者	5421
""", '赠': """
赠送文章	5413
赠送此文	5349
""", '超': """
超值方案	5399
""", '跳': """
跳到主要內容	5320
跳到內容	5317
跳到食谱	64
跳至主要內容	5317
跳至主要内容	5317
跳至內容	5317
跳至食譜	64
跳转到主要内容	5317
跳转到食谱	64
跳过广告	5420
""", '踩': """
踩	5374
""", '載': """
載入中	5380
載入內容	5384
載入更多	5320
載入貼文	5384
""", '輸': """
輸入您的電子郵件	5423
""", '轉': """
轉發	5299
""", '转': """
转发	5299
""", '载': """
载入内容	5384
""", '输': """
输入您的邮箱	5423
""", '返': """
返信	2986
返信する	2986
返信を書く	3077
返信を表示	3038
返信を見る	3038
返信を隠す	3038
返回上一页	5425
返回列表	5425
返回頂部	5405
返回顶部	5320
返回首頁	5405
返回首页	5320
""", '还': """
还不是会员	5399
还有更多精彩内容	5425
还没有账号	5399
""", '这': """
这篇文章对你有帮助吗	5373
这篇文章对您有帮助吗	5373
""", '进': """
进入专题	5405
进入专题页	5405
""", '连': """
连结已复制	5413
""", '追': """
追蹤	5300
追蹤中	5410
追蹤主題	5410
追蹤作者	5410
追蹤我們	5300
""", '退': """
退出全屏	5380
""", '送': """
送信	94	3064
送信が完了しました	3063
送信しました	3063
送信する	94	3064
送信完了	3063
送出	94	5403
送出成功	5402
送出留言	5373
送出評論	5373
送料無料	3076
""", '选': """
选择	5400
选择方案	5399
选择订阅方案	5399
选择金额	5421
""", '逐': """
逐字稿	5381
""", '這': """
這篇文章對你有幫助嗎	5373
這篇文章對您有幫助嗎	5373
""", '通': """
通報	3039
通報する	2986
通知をオン	2972
通知をオンにする	3051
通知を受け取らない	3051
通知を受け取りますか	3051
通知を受け取る	3020
通知を設定する	3051
通知を許可	3051
通知を許可しますか	3051
通知を許可する	3051
""", '速': """
速報	2995
速報を通知で受け取る	3051
速報通知を受け取る	3020
""", '連': """
連結已複製	5349
連載	2995
連載の新着をメールでお知らせ	2977
連載をフォロー	3073
連載をフォローする	3073
連載を見る	3067
連載一覧	3067
""", '運': """
運営会社	2981	3009
""", '違': """
違反を報告	3038
違反を報告する	3038
違反報告	2986
""", '選': """
選單	5320
選択する	3061
選擇	5400
選擇方案	5399
選擇訂閱方案	5399
選擇金額	5421
""", '還': """
還不是會員	5399
還沒有帳號	5399
""", '邮': """
邮箱	5292
邮箱格式不正确	5402
邮箱格式错误	5402
""", '配': """
配信停止はいつでも可能です	3063
""", '重': """
重新加载页面	5391
重新播放	5381
重新整理頁面	5391
重新載入頁面	5391
""", '金': """
金額を入力	3057
金額を指定	3057
金額を指定する	3057
金額を選ぶ	3082
金額を選択	3082
金額を選択してください	3082
""", '錯': """
錯誤回報	5330
""", '链': """
链接已复制	5349
""", '閉': """
閉じる	2956	2999
""", '開': """
開く	3000
開啟推播	5388
開啟通知	5388	5390
開始測驗	5376
開通會員	5286
""", '間': """
間違いを見つけたら	3068
""", '関': """
関連	2995
関連する記事	2995
関連キーワード	2995
関連タグ	2995
関連トピックス	2995
関連ニュース	2995
関連リンク	2995
関連動画	2995
関連動画を見る	3081
関連情報	2995
関連記事	2995
関連記事はこちら	3030
関連記事をもっと見る	3086
関連記事を見る	3086
""", '閱': """
閱讀下一篇	5425
閱讀全文	5320
閱讀原文	5362
閱讀排行	5319
閱讀更多	5320
""", '關': """
關於作者	5406
關於我們	5306
關注	5300
關注作者	5410
關注我們	5300
關注此主題	5410
關鍵字	5314
關閉	5281
關閉視窗	5425
關閉選單	5425
""", '阅': """
阅读下一篇	5425
阅读全文	5320
阅读剩余全文	5425
阅读原文	5362
阅读排行	5319
阅读更多	5320
""", '随': """
随时取消	5399
随时可取消	5399
""", '隐': """
隐私偏好	5419
隐私政策	5306
隐私权政策	5306
隐私设置	5385
""", '隨': """
隨時取消	5399
""", '隱': """
隱私偏好	5419
隱私政策	5306
隱私權政策	5306
隱私權設定	5384
隱私設定	5385
""", '離': """
離開全螢幕	5380
""", '電': """
電子信箱	5292
電子信箱格式錯誤	5402
電子報	5292
電子版	2960
電子郵件格式不正確	5402
電郵	5403
""", '静': """
静音	5381
""", '靜': """
靜音	5381
""", '音': """
音声で聞く	2973
音声をダウンロード	3044
音声を再生	3081
音声読み上げ	3020
音頻長度 #	5347
音频播放器	5420
""", '頭': """
頭條	5314
""", '顯': """
顯示內容	5384
顯示原文	5321
顯示字幕	5380
顯示更多	5320
顯示貼文	5384
""", '飲': """
飲酒過量,有害健康	5378
飲酒過量有害健康	5378
""", '首': """
首頁	5320
首页	5320
""", '马': """
马上开始	5321
马上玩	5376
""", '验': """
验证码	5403
""", '點': """
點我看影片	5349
點我看更多	5317
點擊排行	5319
點擊播放	5380
點擊播放本文	5349
點擊放大	5405
點擊看大圖	5405
點擊看更多	5317
點擊開啟聲音	5420
點擊閱讀全文	5425
點此看更多	5317
點閱排行	5361
""", '가': """
가	3111	3145
가 가 가	3145
가가가	3145
가격 보기	3218
가로세로 낱말퀴즈	3171
가입하기	3100
가장 많이 본 뉴스	3118
가장 인기	3193
""", '강': """
강연 신청하기	3160
""", '개': """
개인정보 보호 설정	3212
개인정보 설정	3177
개인정보 수집 동의	3194
개인정보 수집 및 이용 동의	3194
개인정보 수집 및 이용에 동의합니다	3194
개인정보 수집·이용에 동의합니다	3194
개인정보 처리방침	3116
개인정보처리방침	3116
""", '갤': """
갤러리 닫기	3217
갤러리 보기	3199
""", '거': """
거부	3116	3138
""", '검': """
검색	3120
""", '게': """
게시물 보기	3177
게시물 불러오기	3177
게임 전체보기	3169
게임 하러 가기	3169
""", '결': """
결과 보기	94	3121
""", '계': """
계속 읽기	3100
계정이 있으신가요	3192
""", '고': """
고객센터	3116
고충처리	3133
고충처리인	3133	3200
""", '공': """
공감	3168
공감백배 #	3146
공감순	3168
공유	3111
공유하기	3111
""", '과': """
과거순	3168
""", '관': """
관련 기사	3118
관련 기사 더보기	3217
관련 뉴스	3118
관련 영상	3156
관련 태그	3118
관련기사	3118
관련기사 더보기	3217
관련뉴스	3118
관련키워드	3118
""", '광': """
광고	3115
광고 건너뛰기	3213
광고 닫기	3115
광고 문의	3133
광고 문의하기	3161
광고 아래에 기사가 계속됩니다	3172
광고 영역	90
광고 종료	3172
광고 차단 해제 방법	3183
광고 차단을 해제해 주세요	3183
광고 차단을 해제했습니다	3183
광고 차단이 감지되었습니다	3183
광고 후 계속됩니다	3172
광고문의	3133
광고성 정보 수신 동의	3194
광고성 정보 수신에 동의합니다	3194
""", '괜': """
괜찮습니다	3095
""", '교': """
교보문고에서 구매	3172
""", '구': """
구글 계정으로 계속하기	3192
구글 계정으로 로그인	3192
구글 선호 매체로 추가	3204
구글 플레이에서 다운로드	3180
구글로 계속하기	3192
구글로 로그인	3192
구글플레이에서 다운로드	3180
구독	3100
구독 갱신	3215
구독 상품 보기	3192
구독 상품 선택	3192
구독 상품 안내	3215
구독 신청	3100
구독 신청이 완료되었습니다	3194
구독 신청하기	3192
구독 안내	3215
구독 전용	3100
구독 중	3100
구독 취소	3205
구독권 선택	3192
구독신청	3100	3133
구독이 완료되었습니다	3148
구독자 전용	3103
구독자 전용 기사	3192
구독자 전용 혜택	3172
구독자 혜택	3172
구독자가 선물한 기사입니다	3219
구독중	3204
구독하고 이어서 읽기	3148
구독하기	3100
구매하기	3172
구매하러 가기	3172
""", '글': """
글씨 크기	68
글씨크기	3111
글자 작게	3206
글자 크게	3206
글자 크기	3111
글자 크기 변경	68	3148
글자 크기 조절	68	3148
글자크기	3111	3145
글자크기 변경	68
글자크기 설정	68
글자크기 조절	68
""", '금': """
금액 선택	3214
금액 직접 입력	3188
금액을 선택하세요	3214
금액을 선택해 주세요	3214
""", '기': """
기계 번역	3174
기대해요 #	3146
기부하기	3096
기사 계속 보기	3217
기사 공유	3206
기사 공유하기	3111
기사 구매	3215
기사 더 보기	3217
기사 더보기	3148
기사 듣기	3148
기사 링크 복사	3148
기사 본문	3120
기사 선물하기	3148
기사 스크랩	3206
기사 스크랩하기	3148
기사 오류 신고	3148
기사 오류 제보	3148
기사 요약	3203
기사 원문 보기	3148
기사 음성으로 듣기	3173
기사 잠금 해제	3215
기사 저장	3206
기사 저장하기	3148
기사 전문 보기	3199
기사 전체보기	3199
기사 제보	3133	3200
기사 제보 및 문의	3148
기사 추천	3209
기사 평가하기	3209
기사 후원하기	3096
기사는 광고 아래에 계속됩니다	3172
기사는 광고 후 계속됩니다	3172
기사듣기	3173
기사를 공유합니다	3219
기사에 대한 의견	3117
기사원문	3120
기사저장	3111
기사제보	3133	3200
기사추천	3209
기자 구독	3132
기자 구독하기	3132
기자 소개	3200
기자 응원하기	3134
기자 페이지	3132
기자 프로필	3134
기자 프로필 보기	3132
기자 홈	3134
기자구독	3134	3204
기자에게 메일 보내기	3200
기자에게 이메일 보내기	3200
기자의 다른 기사	3132
기자의 다른 기사 보기	3134	3199
기자의 다른기사	3118	3134
기자의 다른기사 보기	3199
기자페이지 바로가기	3199
기자프로필	3134
기획 기사 보기	3199
""", '나': """
나중에	3095
나중에 보기	3148
나중에 읽기	3148
나중에 하기	3095
""", '남': """
남은 시간	3174
""", '낱': """
낱말 퍼즐 풀기	3128
낱말퀴즈	3171
""", '내': """
내 정보	3100
내용을 입력하세요	3216
내용을 입력해 주세요	3216
""", '네': """
네, 받을게요	3181
네이버 구독	3114
네이버 로그인	3192
네이버 밴드 공유	3206
네이버 블로그	3111
네이버로 로그인	3192
네이버에서 구독	3114
네이버에서 구독하기	3114
""", '놀': """
놀랐어요 #	3146
""", '놓': """
놓치면 안 되는 기사	3156
""", '뉴': """
뉴스 더보기	3199
뉴스 듣기	3148
뉴스레터 구독	3106
뉴스레터 구독 신청	3106
뉴스레터 구독이 완료되었습니다	3216
뉴스레터 무료 구독	3148
뉴스레터 신청	3106
""", '닉': """
닉네임을 입력하세요	3209
""", '다': """
다른 공유 찾기	3111
다른 금액	3188
다른 기사	22	3118
다른 기사 더 보기	22
다른 기사 보기	3132
다른기사	3118
다른기사 보기	3118
다시 보기	3174
다시 보지 않기	3095
다시보기	3174
다음	3120
다음 기사	3118
다음 기사 보기	3148
다음 기사 읽기	3217
다음 동영상	3213
다음 사진	3199
다음 영상	3213
다음 이미지	3217
다음 페이지	3120
다음글	3199
다음기사	3118
다음에	3095
다음에 하기	3182
다크모드	3178
""", '닫': """
닫기	3095
""", '답': """
답글	3117
답글 달기	3167
답글 더보기	3167
답글 보기	3167
답글 쓰기	3167
답글 접기	3167
답글쓰기	3117
""", '당': """
당신의 생각은	3127
당신이 좋아할 만한	3118
""", '댓': """
댓글	3117
댓글 #	3117
댓글 #개	3117
댓글 닫기	3167
댓글 달기	3130
댓글 더보기	3167
댓글 등록	3167
댓글 등록하기	3167
댓글 보기	3117
댓글 신고	3209
댓글 신고하기	3209
댓글 쓰기	3117
댓글 운영 원칙	3167
댓글 운영 정책	3148
댓글 운영정책	3130	3148
댓글 입력	3130
댓글 작성	3167
댓글 작성 규칙	3167
댓글 작성하기	3167
댓글 전체보기	3130
댓글 정렬	3130
댓글 정책	3167
댓글보기	3117
댓글쓰기	3117
댓글을 남겨 주세요	3209
댓글을 남겨주세요	3209
댓글을 입력하세요	3209
댓글을 입력해 주세요	3209
댓글을 입력해주세요	3117
댓글을 작성하려면 로그인 해주세요	3209
댓글이 닫혔습니다	3167
""", '더': """
더 많은 옵션	3206
더 보기	3120
더 알아보기	3138
더보기	3118	3120
""", '도': """
도서 구매하기	3172
도움돼요 #	3146
도움이 되었나요	3167
""", '독': """
독자 의견 조사	3148
독자 특별 할인	3172
독자 할인	3172
""", '동': """
동영상	3118
동영상 로딩 중	3173
동영상 보기	3213
동영상 재생	3173
동영상 플레이어	3213
동영상을 불러오는 중입니다	3173
동영상을 불러올 수 없습니다	3213
동영상을 재생할 수 없습니다	3173
동의	3116	3138
동의 관리	3177
동의 철회	3177
동의 철회하기	3177
동의 후 계속	3177
동의하고 계속	3177
동의하고 계속하기	3177
동의합니다	3116
""", '뒤': """
뒤로 가기	3121
""", '등': """
등록	3117
""", '디': """
디지털 구독하기	3215
디지털뉴스부	3132
디지털뉴스팀	3132
디지털콘텐츠팀	3132
""", '또': """
또는	3193
""", '라': """
라인	3111
""", '랭': """
랭킹	3118
랭킹뉴스	3118
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
로그인	3100
로그인 상태 유지	3192
로그인 유지	3192
로그인 전용 기사	3192
로그인 후 댓글 쓰기	3148
로그인 후 댓글 작성이 가능합니다	3209
로그인 후 댓글을 작성하실 수 있습니다	3130
로그인 후 댓글을 작성할 수 있습니다	3167
로그인 후 이용해 주세요	3167
로그인/회원가입	3100
로그인이 필요	3103
로그인하고 계속 읽기	3215
로딩 중	3173
로딩 중입니다	3173
로딩중	3173
""", '링': """
링크 복사	3111
링크가 복사되었습니다	3148
""", '마': """
마이페이지	3100
""", '많': """
많이 본 기사	3118
많이 본 뉴스	3118
많이 본 영상	3156
많이 읽은 기사	3118
많이본 기사	3118
많이본 뉴스	3118
""", '맨': """
맨 위로	3120
맨위로	3120
""", '메': """
메뉴	3120
메뉴 닫기	3120
메시지가 전송되었습니다	3194
메일	3111
메일함을 확인해 주세요	3194
""", '멤': """
멤버십 가입	3215
멤버십 가입하기	3215
""", '모': """
모두 거부	3178
모두 동의	3116
모두 허용	3178
모든 쿠키 거부	3212
모든 쿠키 수락	3212
모든 쿠키 허용	3212
모바일 웹으로 계속	3180
""", '목': """
목록	3120
목록 보기	3199
목록보기	3120
목록으로	3199
목록으로 돌아가기	3217
""", '무': """
무료 게임	3169
무료 배송	3208
무료 체험 시작하기	3100
무료 회원가입	3100
무료, 스팸 없음	3194
무료로 읽기	3215
무료배송	3208
무제한 이용하기	3215
""", '문': """
문의	3117
문의 내용	3216
문자 크기	68
""", '바': """
바로 구매하기	3172
바로가기	3111
""", '반': """
반응형 광고 영역	90
""", '배': """
배속	3174
""", '밴': """
밴드	3111
""", '번': """
번역 보기	3121
""", '베': """
베스트	3118
""", '보': """
보내기	3196
""", '복': """
복사	3207
복사하기	3111
""", '본': """
본 사이트는 쿠키를 사용합니다	3139
본문 글씨 줄이기	3111	3145
본문 글씨 키우기	3111	3145
본문 바로가기	3120
본문으로 바로가기	3120
""", '북': """
북마크	3111
""", '분': """
분석탁월 #	3146
""", '브': """
브라우저에서 계속	3180
브라우저에서 계속 보기	3180
""", '비': """
비공감	3168
비밀번호 찾기	3100
비밀번호를 잊으셨나요	3192
""", '사': """
사업제휴	3133
사이트맵	3116
사전 등록하기	3160
사전등록 하기	3160
사진 더 보기	3199
사진 더보기	3199
사진 모두 보기	3199
사진 크게 보기	3199
사진 크게보기	3199
사진 확대	3120
""", '삭': """
삭제된 동영상입니다	3173
""", '상': """
상품 보기	3218
상품 상세보기	3218
""", '새': """
새로고침	3183
""", '선': """
선착순 # 명	3159
선착순 #명	3159
선착순 마감	3159
선택	3193
선택 저장	3177
선호 매체로 추가	3204
""", '설': """
설문	95
설문 결과	3168
설문 결과 보기	3209
설문 참여 바로가기	3148
설문 참여하기	3148
설문에 참여하기	3167
설문조사	95
설문조사 참여하기	3148
설정	3138
설정 관리	3212
설정 저장	3177
""", '소': """
소리 켜기	3213
""", '속': """
속보	3118
속보 알림 받기	3148
속보 알림 신청	3148
속보 알림을 받으시겠습니까	3181
""", '스': """
스도쿠	3171
스크랩	3111
스크랩하기	3148
스크립트	3174
스크립트 보기	3173
스토어	3208
스토어 바로가기	3172
스폰서	3115
스폰서 링크	3161
스폰서 콘텐츠	3161
스폰서링크	3161
""", '슬': """
슬퍼요	3146
슬퍼요 #	3146
""", '시': """
시리즈 보기	3199
""", '신': """
신고	3117
신고하기	3168
신문구독	3100
신청이 완료되었습니다	3194
""", '실': """
실시간 뉴스	3118
""", '쏠': """
쏠쏠정보 #	3146
""", '아': """
아마존에서 구매	3172
아마존에서 보기	3172
아이디 저장	3192
아이디 찾기	3192
아직 회원이 아니신가요	3192
""", '알': """
알겠습니다	3121
알라딘에서 구매	3172
알라딘에서 보기	3172
알림 받기	3110
알림 설정	3110
알림 설정하기	3181
알림 켜기	3181
알림 허용	3181
알림을 받으시겠습니까	3181
알림을 받으시겠어요	3181
알림을 켜시겠습니까	3181
""", '애': """
애드블록을 해제해 주세요	3183
애드블록이 감지되었습니다	3183
애플로 계속하기	3192
애플로 로그인	3192
""", '앱': """
앱 다운로드	3110
앱 다운로드하기	3110
앱 다운받기	3180
앱 설치	3110
앱 설치하기	3110
앱스토어에서 다운로드	3180
앱에서 계속 읽기	3180
앱에서 보기	3180
앱에서 열기	3180
앱에서 이어보기	3180
앱으로 보기	3180
""", '언': """
언제든 해지 가능	3192
언제든지 수신 거부할 수 있습니다	3194
언제든지 해지 가능	3192
""", '얼': """
얼리버드 할인	3160
""", '에': """
에디터 추천	3118
""", '여': """
여러분의 생각은	3127
여러분의 후원이 큰 힘이 됩니다	3188
""", '연': """
연간 결제	3193
연간 구독	3193
연관기사	3118
연재 보기	3199
""", '열': """
열기	3121
""", '영': """
영상	3118
영상 길이 #	3143
영상 더보기	3199
영상 보기	3148
영상 재생	3173
영상으로 만나보세요	3148
영상으로 보기	3148
영상을 불러오는 중입니다	3173
영상을 불러올 수 없습니다	3213
영상을 재생할 수 없습니다	3173
""", '예': """
예매 바로가기	3172
예매하기	3172
예스#에서 구매	3172
예스#에서 보기	3172
""", '오': """
오늘 하루 보지 않기	3095
오늘은 그만 보기	3095
오늘의 낱말 퍼즐	3128
오늘의 설문	3128
오늘의 스도쿠	3128
오늘의 십자말풀이	3128
오늘의 운세	3171
오늘의 추천	3118
오늘의 투표	3128
오늘의 핫뉴스	3156
오디오 다운로드	3173
오디오 플레이어	3213
오디오로 듣기	3148
오래된순	3168
오류 신고	3117
오류 신고하기	3148
오류가 발생했습니다	3194
오타 신고	3167
오탈자 신고	3148
""", '온': """
온라인뉴스팀	3132
""", '올': """
올바른 이메일 주소를 입력해 주세요	3194
올바른 이메일을 입력해 주세요	3194
""", '옵': """
옵션 관리	3212
""", '요': """
요금제 보기	3215
요약	3120
""", '원': """
원고료 보내기	3214
원문 보기	3121
원문보기	3120
""", '월': """
월간 결제	3193
월간 구독	3193
""", '웨': """
웨비나 신청하기	3160
""", '웹': """
웹에서 계속 보기	3180
""", '위': """
위로	3120
위로 가기	3199
""", '유': """
유료 구독자 전용	3192
유료 기사입니다	3148
유료회원 전용	3192
유료회원 전용 기사	3192
유튜브 구독	3114
유튜브 구독하기	3114
유튜브에서 보기	3210
""", '윤': """
윤리강령	3133
""", '음': """
음성 다운로드	3173
음성 재생하기	3148
음성으로 듣기	3111
음소거	3174
음소거 해제	3173
음소거를 해제하려면 탭하세요	3213
""", '응': """
응원하기	3096
응원해요 #	3146
""", '의': """
의견 남기기	3167
의견 보내기	3167
의견 쓰기	3117
""", '이': """
이 기사 공유하기	3219
이 기사 구매하기	3215
이 기사 어땠나요	3148
이 기사 어떠셨나요	3167
이 기사가 도움이 되었나요	3167
이 기사는 잠겨 있습니다	3192
이 기사를 공유합니다	3148
이 기사를 추천합니다	3148
이 기사를 평가해 주세요	3209
이 기사와 함께 읽은 기사	3148
이 기자의 다른 기사	3134	3148
이 기자의 다른 기사 더보기	3199
이 동영상을 재생할 수 없습니다	3173
이 사이트는 쿠키를 사용합니다	3139
이 시각 많이 본 기사	3156
이 시각 많이 본 뉴스	3156
이 시각 주요뉴스	3118
이 시각 추천뉴스	3118
이 음성은 ai가 생성했습니다	3173
이 주제 팔로우	3204
이 콘텐츠를 표시할 수 없습니다	3177
이 페이지가 도움이 되었나요	3167
이런 기사는 어때요	3156
이름을 입력하세요	3216
이름을 입력해 주세요	3216
이메일	3111
이메일 주소 입력	3216
이메일 주소를 입력하세요	3194
이메일 주소를 입력해 주세요	3216
이메일 형식이 올바르지 않습니다	3194
이메일로 계속하기	3215
이메일로 공유	3206
이메일로 로그인	3215
이메일무단수집거부	3116
이메일을 입력하세요	3194
이메일을 입력해 주세요	3194
이메일을 입력해주세요	3216
이메일을 확인해 주세요	3194
이미 계정이 있으신가요	3192
이미 구독 중이신가요	3100
이미 구독 중입니다	3216
이미 등록된 이메일입니다	3216
이미 참여하셨습니다	3167
이미 투표하셨습니다	3167
이미 회원이신가요	3100
이미지 크게 보기	3120
이미지 크게보기	3199
이미지 확대	3120
이번 주 설문	3128
이번 주 투표	3128
이번주 설문	3128
이슈	3118
이어서 읽기	3217
이용권 구매	3192
이용권 선택	3192
이용약관	3116
이용약관에 동의합니다	3194
이전	3120
이전 기사	3118
이전 기사 보기	3148
이전 사진	3199
이전 영상	3213
이전 이미지	3217
이전글	3199
이전기사	3118
""", '인': """
인기 급상승	3156
인기 기사	3118
인기기사	3118
인기뉴스	3118
인쇄	3111
인쇄하기	3111
인스타그램 팔로우	3148
인스타그램에서 보기	3210
인스타그램에서 이 게시물 보기	3210
""", '일': """
일시	3189
일시 후원	3188
일시 후원하기	3188
일시정지	3174
일시후원	3096
""", '자': """
자동 번역	3174
자동 재생	3174
자동재생	3174
자막 보기	3173
자막 켜기	3173
자바스크립트가 비활성화되어 있습니다	3177
자발적 유료 구독	3214
자세히	3121
자세히 보기	3121	3138
""", '작': """
작게	3207
""", '장': """
장바구니 담기	3218
장바구니에 담기	3218
""", '재': """
재생	3120	3143
재생 속도	3173
재생 시간	3174
재생 시간 #	3143
재생속도	3173
재생시간 #	3143
재생할 수 없는 동영상입니다	3173
""", '저': """
저자 소개	3201
저작권규약	3116
저장	3111
""", '전': """
전송	3196
전송되었습니다	3194
전체 기사	3217
전체 기사 보기	3199
전체 뉴스 보기	3199
전체 댓글	3117
전체 댓글 보기	3130
전체 동의	3178
전체 보기	3120
전체 사진 보기	3199
전체 화면	3174
전체메뉴	3120
전체보기	3120
전체화면	3174
전체화면 종료	3173
""", '접': """
접기	3120
접수되었습니다	3216
""", '정': """
정기	3189
정기 후원	3188
정기 후원하기	3096
정기구독	3100
정기후원	3096
정기후원 신청	3214
정기후원 신청하기	3214
정기후원하기	3188
정렬	3168
정상적으로 접수되었습니다	3216
정정·반론보도 신청	3200
정정보도 신청	3200
정정보도 요청	3200
""", '제': """
제보	3117
제보 바로가기	3200
제보하기	3117
제작 지원	3208
제작지원	3208
제출	94	3196
제휴 광고	3172
제휴 문의	3133
제휴 콘텐츠	3172
제휴문의	3133
""", '좋': """
좋아요	3111
좋아요 #	3146
좋은 기사 후원하기	3096
""", '주': """
주소 복사	3148
주소가 복사되었습니다	3148
주소복사	3111
주요 기사	3118
주요 뉴스	3118
주요 뉴스 더보기	3156
주요기사	3118
주요뉴스	3118
주제 팔로우	3204
""", '지': """
지금 구매하기	3172
지금 뜨는 기사	3156
지금 뜨는 뉴스	3156
지금 플레이	3169
지금 플레이하기	3169
지금 후원하기	3214
지나친 음주는 건강에 해롭습니다	3172
지나친 음주는 건강을 해칩니다	3172
지도 보기	3121
지면보기	3100
""", '직': """
직접 입력	3189
""", '차': """
차단	3182
""", '참': """
참가 신청하기	3160
참가신청하기	3160
참여하기	94
""", '창': """
창 닫기	3217
""", '찾': """
찾아오시는 길	3133
""", '채': """
채널 추가	3204
""", '책': """
책 구매하기	3172
""", '첫': """
첫 댓글을 남겨주세요	3209
첫 댓글을 작성해 보세요	3209
""", '청': """
청소년보호정책	3116
""", '총': """
총 #명 참여	3127
""", '최': """
최고의 혜택	3193
최신 기사	3118
최신 뉴스	3118
최신기사	3118
최신뉴스	3118
최신순	3168
최저가 보기	3218
""", '추': """
추천	3193
추천 기사	3118
추천 스폰서	3161
추천 영상	3156
추천기사	3118
추천뉴스	3118
추천순	3168
""", '축': """
축하해요 #	3146
""", '친': """
친구 추가하기	3148
""", '카': """
카카오 계정으로 로그인	3192
카카오 로그인	3192
카카오로 로그인	3192
카카오로 시작하기	3192
카카오스토리	3111
카카오톡	3111
카카오톡 공유	3111
카카오톡 공유하기	3206
카카오톡으로 공유	3148
카카오톡으로 공유하기	3148
카테고리	3118
""", '커': """
커피 한 잔 사주기	3188
커피 한 잔 후원하기	3188
""", '콘': """
콘텐츠 보기	3177
콘텐츠 불러오기	3177
콘텐츠 표시	3177
""", '쿠': """
쿠키 관리	3177
쿠키 기본 설정	3137
쿠키 설정	3116
쿠키 설정 관리	3177
쿠키 설정 변경	3137
쿠키 정책	3139
쿠키 허용	3139
쿠팡에서 구매	3172
쿠팡에서 구매하기	3172
쿠팡에서 보기	3172
쿠폰 받기	3218
""", '퀴': """
퀴즈 도전하기	3169
퀴즈 풀기	3148
퀴즈 풀러 가기	3169
""", '크': """
크게	3207
""", '클': """
클릭하면 소리가 켜집니다	3213
""", '키': """
키워드	3118
""", '태': """
태그	3118
""", '텔': """
텔레그램에서 소식 받기	3148
""", '투': """
투표	95
투표 결과	3168
투표 결과 보기	94
투표 참여하기	3167
투표가 완료되었습니다	3167
투표에 참여해 주셔서 감사합니다	3167
투표하기	94	3148
투표해 주셔서 감사합니다	94	3167
""", '트': """
트위터	3111
트위터 공유	3111
트위터로 공유	3206
트위터에서 보기	3210
""", '특': """
특집 더보기	3199
특집 보기	3199
""", '티': """
티켓 예매	3172
티켓 예매하기	3172
""", '틱': """
틱톡에서 보기	3210
""", '파': """
파워링크	3161
""", '팔': """
팔로우 중	3204
팔로우 취소	3204
""", '팟': """
팟빵에서 듣기	3210
""", '페': """
페이스북	3111
페이스북 공유	3111
페이스북에서 보기	3210
페이스북으로 공유	3148
페이스북으로 로그인	3192
페이지 새로고침	3183
페이지를 새로고침하세요	3183
페이팔로 결제	3215
""", '편': """
편집 원칙	3200
편집규약	3133
""", '펼': """
펼치기	3120
""", '포': """
포럼 참가 신청하기	3160
포토	3118
포토 갤러리	3199
""", '폰': """
폰트 크기	3111
""", '푸': """
푸시 알림 받기	3181
""", '프': """
프리미엄	3100
프린트	3111
""", '피': """
피드백 보내기	3167
""", '필': """
필수	3196
필수 입력	3194
필수 입력 항목	3194
필수 입력 항목입니다	3194
필수 항목	3196
필수 항목입니다	3194
필자 소개	3200
""", '한': """
한번만	3189
""", '할': """
할인 코드	3218
""", '함': """
함께 보면 좋은 기사	3118
함께 볼 기사	3156
함께 읽으면 좋은	3118
함께 읽은 기사	3156
""", '핫': """
핫뉴스	3118
핫이슈	3118
핫클릭	3156
""", '항': """
항상 허용	3178
""", '해': """
해제 방법	3187
해제했습니다	3187
""", '행': """
행사 신청하기	3160
""", '허': """
허용	3138	3182
""", '헤': """
헤드라인	3118
""", '현': """
현재 시간	3174
""", '협': """
협찬	3115
""", '홈': """
홈	3120
홈으로	3199
홈으로 가기	3199
""", '화': """
화나요	3146
화나요 #	3146
화제의 뉴스	3118
화질	3174
""", '확': """
확인	3121
""", '환': """
환경설정 관리	3212
""", '회': """
회사 소개	3133
회사소개	3116	3133
회원 전용	3103
회원 전용 기사	3192
회원가입	3100
회원가입하고 계속 읽기	3215
회원이 아니신가요	3192
""", '후': """
후속강추 #	3146
후속기사 원해요	3146
후속기사 원해요 #	3146
후원	3096
후원 바로가기	3188
후원 신청	3188
후원 안내	3096
후원 페이지 바로가기	3188
후원 페이지로 이동	3188
후원 하기	3096
후원자 되기	3188
후원하기	3096
후원해 주셔서 감사합니다	3214
후원회원 가입	3096
후원회원 되기	3188
""", '훈': """
훈훈해요	3146
훈훈해요 #	3146
""", '흥': """
흥미진진 #	3146
""", '힘': """
힘내요 #	3146
"""}

START = {'a': """
aboneliğiniz	4871 K başariyla
abonē	3322 K par	3322 K no	3322 K un	3324 K
acasă	101 K >	101 K '	101 K "
accès	2090 K illimité
această	55 K investigație	4086 K traducere	4154 K știre a fost
además	1602 K:	1657 K, en
adresă	4061 K de e-mail invalidă	4061 K de email invalidă
adó	2515 K #%
adód	2515 K #%
adója	2515 K #%
ai가	3140 K 자동 번역한	3140 K 번역한	3140 K 핵심	3140 K 요약한	3142 K 읽어
ai에게	3140 K 물어	3140 K 질문	3140 K 물어보기
ajánld	2515 K fel adód
ajánlja	2515 K fel adója	2515 K fel adód
ajánljuk	2540 K:
ajánlott	2542 K videó:	2542 K cikk:	2542 K cikkünk:
aktivér	729 K
alătură	14 K-te	59 K-te celor #	59 K-te celor peste #	59 K-te comunității de #
anmäl	4701 K dig till vårt	4719 K
annoncørbetalt	793 K indhold fra
annonsørinnhold	3700 K fra
anúncio	4024 K em # s	4024 K em # segundos
aportá	1544 K desde
apoyá	84 K
après	2253 K déduction fiscale :
apóyanos	1544 K desde
apúntate	1633 K al curso	1633 K a nuestro	1638 K a nuestro seminario	1638 K a nuestro evento
aquí	1669 K hay contenido de
artykuł	49 K można	49 K wolno	89 K sponsorowany:	3745 K wyraża poglądy	3745 K wyraża opinie	3745 K jest opinią	3759 K ukazał się	3759 K pochodzi z	3765 K przetłumaczony	3765 K został przetłumaczony	3765 K czyta	3765 K wygenerowany	3805 K został	3805 K przetłumaczono	3843 K ukazał się	3843 K pierwotnie ukazał	3843 K pochodzi z	3844 K	3854 K powstał we współpracy z
artykuły	3755 K autora
artículo	1696 K publicado originalmente	1728 K publicado en colaboración
artículos	1561 K gratuitos
ascultă	3 K	4072 K:	4097 K podcastul	4097 K acest articol	4163 K pe
atenció	103 K al subscriptor: #
atención	103 K al suscriptor: #	103 K al abonado: #
atradāt	47 K
atsisiųskite	3256 K
autorė	3260 K:
autoři	552 K jsou
außerdem	963 K lesenswert:	963 K interessant:
aveți	75 K întrebări
aún	35 K no hay comentarios
ați	62 K încercat
""", 'b': """
bajá	1646 K la app
beiträge	30 K	999 K von
benefício	3947 K do assinante:
berätta	62 K i	62 K gärna
beställ	4719 K
bestätigen	830 K sie ihre
bestätigungsmail	830 K
besøg	714 K vores
beğendin	72 K mi	85 K mi
beğendiniz	10 K mi	72 K mi	85 K mi
boletín	1569 K diario	1569 K semanal
buď	34 K první
buďte	34 K první	34 K prvý
bài	10 K viết này	5169 K viết dành riêng cho	5169 K viết dành cho thuê bao	5181 K này có nội dung do	5181 K này có nội dung từ	5181 K viết này có nội dung	5181 K viết này chứa nội dung	5186 K liên quan:	5198 K viết thể hiện quan điểm	5198 K viết thể hiện quan điểm cá nhân	5198 K viết thể hiện văn phong	5198 K viết là quan điểm	5198 K viết phản ánh quan điểm	5198 K viết không phản ánh quan điểm	5203 K viết có hữu ích	5203 K viết này có hữu ích	5203 K viết này có giúp	5207 K viết được dịch tự động	5207 K được dịch tự động	5207 K viết được tóm tắt	5207 K viết có sử dụng ai	5207 K viết này được dịch tự động	5257 K viết được bảo vệ	5258 K viết được thực hiện	5258 K viết được viết	5258 K viết này được	5265 K viết tiếp tục
báo	5203 K lỗi bài viết
bình	7 K luận	30 K luận	5206 K chọn:
bústia	44 K de denúncies de la redacció
bülten	4871 K aboneliğiniz
bültenimize	4871 K abone olduğunuz için
bądź	34 K pierwszy	34 K pierwsza
bővebben	2540 K:
bạn	62 K đã thử	62 K đã làm thử	69 K biết ai	69 K có biết ai	72 K thấy hay	5169 K đã là thuê bao	5203 K thấy bài viết	5203 K phát hiện lỗi	5203 K phát hiện sai
bản	5203 K tóm tắt này có hữu ích	5203 K tóm tắt này do	5203 K tóm tắt này được tạo	5258 K dịch được
bấm	5209 K để nghe
bật	5175 K thông báo
""", 'c': """
caractères	2197 K restants
caràcters	455 K restants
chceš	576 K u nás pracovat	4485 K u nás pracovať
chefredaktör	4717 K och ansvarig utgivare:	4717 K:
chơi	5232 K ngay:
chưa	35 K có bình luận
citeşte	4072 K şi	4072 K şi:
citește	4072 K și	4072 K și:	4072 K:	4072 K mai mult	4072 K aici	4072 K mai departe:
citiți	4072 K și
ciąg	3769 K dalszy
colaborá	1544 K desde
comentários	7 K	30 K
compartí	5 K
conocés	69 K a alguien
conteúdo	89 K patrocinado:	3878 K exclusivo para	3940 K gerado	3946 K promovido por	3946 K recomendado por	3950 K oferecido por	3978 K incorporado d	3978 K externo d	3978 K incorporado do	3978 K incorporado da	3978 K externo do
conținut	4086 K generat	4095 K oferit de	4125 K încorporat de	4125 K extern de
coût	2253 K réel après	2253 K après déduction :	2253 K après déduction fiscale :
crédit	2191 K photo	2191 K photos
crédits	2191 K photo	2191 K photos
créer	2117 K une alerte pour "	2117 K une alerte sur "	2117 K une alerte :
cunoașteți	69 K pe cineva
cunoști	69 K pe cineva
cuéntame	62 K
cuộc	55 K điều tra này
cài	5212 K đặt ứng dụng	5212 K ứng dụng	5212 K app
còn	5230 K lại # ký tự
có	75 K thắc mắc	5186 K thể bạn quan tâm:	5253 K lỗi xảy ra
cấm	5257 K sao chép dưới mọi hình thức	5257 K sao chép nội dung
""", 'd': """
dacă	47 K observi	47 K observați	47 K găsești	4079 K ai informații	4090 K ai observat o
dalinkitės	3256 K
další	539 K články autora
darovať	4479 K
dernières	2135 K actualités
descarcă	15 K	4112 K aplicația
descargá	15 K	1646 K la app
descărcați	15 K
dezactivează	4137 K adblock	4137 K ad
dežurni	44 K telefon redakcije
direcționează	4054 K #% din
disponível	3887 K no google play	3955 K na app store	3955 K no google play	3955 K para android e
distribuiți	5 K
dodržujte	31 K
domů	101 K >	101 K '
doná	1544 K desde
doporučené	537 K video:
doporučte	569 K
doporučujeme	537 K článek:
dorești	4131 K să primești notificări
doriți	4131 K să primiți notificări
dosszié	2624 K: így	2624 K: itt	2624 K: ezért	2624 K: miért	2624 K: hogyan	2624 K: mit	2624 K: ki	2624 K: mi	2624 K: ez	2624 K: ezt	2624 K: hallgassa	2624 K: nézze	2624 K: minden
dostupná	4473 K na google	4473 K na app store
dostupné	4473 K na google	4473 K na app store
dostępna	3772 K w
dostępne	3772 K w
dostępny	3772 K w
dołącz	14 K do	59 K do #	59 K do ponad #	102 K do dyskusji	3783 K do	3796 K do dyskusji
držte	31 K se
duración	1715 K del vídeo	1715 K del episodio
duração	4024 K do vídeo
durée	2250 K de la vidéo	2250 K de l'épisode
dział	103 K prenumeraty: #
dzięki	3829 K naszym czytelnikom	3829 K naszym czytelniczkom
dành	5169 K riêng cho thuê bao	5169 K riêng cho người đăng ký	5169 K cho thuê bao
découvrez	2137 K aussi	2167 K la boutique	2167 K notre boutique	2167 K nos jeux	2167 K notre hors-série	2177 K notre application	2177 K notre appli
décryptage	2137 K :
déductible	2078 K des impôts	2078 K à #
déjà	2088 K abonné	2088 K inscrit	2088 K client
désabonnement	2099 K à tout moment
désinscription	2099 K à tout moment
díky	618 K našim čtenářům	618 K našim předplatitelům
dùng	5219 K thử
dúvidas	75 K	75 K?	76 K sobre esta matéria	76 K sobre este artigo
""", 'e': """
elkészítetted	62 K
elírást	9 K
előfizetői	103 K ügyfélszolgálat: #	2594 K kedvezmény:	2594 K előny:	2594 K ajánlat:
előfizetőinknek	2616 K köszönhetően
előfizetőként	92 K	2572 K
encuéntranos	14 K
envía	5 K	1607 K tus cartas	1607 K tu carta
envíanos	1619 K
envíe	1607 K sus cartas	1607 K su carta
erhältlich	919 K im app store
ermöglicht	965 K von
erről	2540 K bővebben
escríbenos	1605 K
estagiária	3922 K sob supervisão	3922 K sob a supervisão	3922 *K sob supervisão	3933 K sob supervisão	3933 * K sob supervisão
estagiário	3922 K sob supervisão	3922 K sob a supervisão	3922 *K sob supervisão	3933 K sob supervisão
estàs	471 K utilitzant un bloquejador
""", 'f': """
faça	3906 K o quiz	3943 K as palavras cruzadas	3953 K o quiz	3953 K o teste	3953 K o nosso
felelős	2569 K szerkesztő:	2569 K kiadó:
fiți	34 K primul
folosești	4135 K un ad blocker	4135 K un adblock	4135 K un adblocker
folosiți	4135 K un ad blocker	4135 K un adblock	4135 K un adblocker
foretrækker	730 K du
fortsätt	4721 K läsa
fortæl	62 K mig
fotogalería	1692 K:
fotogaléria	4451 K:
fotografía	1601 K # de #	1658 K:
fotoğraf	4972 K # / #	4972 K #/#
frågor	75 K	76 K om artikeln
få	705 K fuld adgang til	729 K adgang	729 K fri	729 K fuld	729 K besked	729 K ugens	729 K dagens	729 K de	729 K nyheder	729 K en notifikation	729 K breaking	729 K seneste nyt	740 K	763 K de vigtigste nyheder	763 K vigtige nyheder	763 K de største nyheder	763 K besked om	763 K besked, når	763 K nyhederne	763 K breaking	3609 K full tilgang til	3636 K tilgang	3636 K fri	3636 K full	3636 K beskjed	3636 K varsel	3636 K ukas	3636 K dagens	3636 K de	3636 K nyheter	3636 K siste	3648 K	3650 K varsel	3650 K varsler	3650 K push	4692 K full tillgång till	4719 K tillgång	4719 K fri	4719 K full	4719 K besked	4719 K en notis	4719 K veckans	4719 K dagens	4719 K de	4719 K nyheter	4719 K senaste	4730 K
férjen	2572 K hozzá
följ	14 K	4696 K	4719 K
følg	14 K	14 K oss	709 K	729 K	3613 K	3636 K
füge	14 K uns	971 K
fügen	14 K sie uns	971 K sie
für	833 K android und ios	907 K diesen artikel	907 K diesen	960 K nur
fă	4093 K testul zilei
fără	4142 K patroni	4142 K acționari	4142 K stăpâni
főoldal	101 K >	101 K '	101 K "
főszerkesztő	2569 K:
""", 'g': """
galería	1601 K: # de #	1601 K # de #
gazeteciliğimizi	4921 K
gefällt	85 K ihnen dieser	85 K dir dieser
gehöre	59 K zu den #
gehören	59 K sie zu den #
geçerli	4871 K bir e-posta adresi girin	4871 K bir e-posta adresi giriniz	4871 K bir e-posta giriniz
ghé	5206 K cửa hàng trực tuyến
giữ	5257 K bản quyền nội dung
glöm	4719 K inte att bekräfta
gorąca	44 K linia redakcji
góp	5203 K ý cho bài viết
gör	4701 K quizet	4701 K vårt quiz	4719 K vårt
görmemiz	4930 K gereken
görsel	4978 K yapay
günün	4925 K bulmacasini	4925 K sudokusunu	4925 K bulmacasi	4925 K testini
""", 'h': """
henüz	35 K yorum
hibát	9 K talált	9 K találtál	2573 K lát
hintergründe	963 K dazu:
hjälp	4701 K oss bli bättre	4701 K oss att bli bättre
hjælp	714 K os med at blive bedre
hlavné	4464 K body
hlavní	554 K body
hozzászólások	7 K	30 K
hãy	34 K là người đầu tiên	5206 K trả lời khảo sát	5217 K ủng hộ
hämta	15 K	4705 K
häng	4719 K med
här	4747 K finns ett inbäddat innehåll från	4747 K finns inbäddat innehåll från	4747 K visas ett inbäddat innehåll från	4747 K visas inbäddat innehåll från	4747 K är ett inbäddat innehåll från	4747 K är inbäddat innehåll från
hääleta	1777 K
håll	31 K	31 K dig
hình	5254 K #/#
hör	911 K dir	971 K	4719 K
hören	911 K sie	971 K sie
hörzeit	987 K
hør	3 K artiklen	3 K artikkelen	3 K saken	696 K også	696 K også:	714 K mere på	729 K	3600 K også	3600 K også:	3636 K
""", 'i': """
iesūti	3310 K savu	3310 K
indlæg	30 K
indlæs	756 K altid indhold fra	756 K indhold fra
inlägg	30 K
innehåll	4786 K från annonsören
innehållet	4786 K är betalt av
inscríbete	1633 K al curso	1633 K a nuestro	1633 K en nuestro	1633 K en el curso
introduceți	4061 K o adresă de e-mail validă
intră	14 K pe
início	101 K >	101 K '	101 K "
izmēģinājāt	62 K
išbandėte	62 K
išsaugokite	3256 K
""", 'j': """
jaký	36 K je váš
jeśli	47 K widzisz	47 K zauważysz	3856 K nie chcesz otrzymywać naszego	3856 K nie chcesz otrzymywać tego	3856 K nie chcesz już otrzymywać naszego	3856 K nie chcesz już otrzymywać tego
joacă	4093 K sudoku	4118 K acum:
já	62 K fez	3878 K é assinante
játssz	2591 K most:
jäikö	1969 K juttu kesken
jälgi	1777 K
jäsenetu	2017 K:
""", 'k': """
kapcsolódó	2540 K	2540 K:	2542 K videó:	2542 K cikk:	2542 K cikkünk:
każdego	3720 K ranka
kezdőlap	101 K >
không	5257 K được sao chép nội dung website
kipróbáltad	62 K
kipróbáltátok	62 K
kiểm	5206 K tra kiến thức của bạn
kjøp	3618 K billetter	3618 K billett	3636 K
klausykitės	3241 K
klikněte	535 K zde
ključne	4365 K točke	4365 K tačke
klõpsates	1777 K
komentáre	7 K	30 K
komentáře	7 K	30 K
komentēt	3324 K var
komerčné	89 K oznámenie:
komerční	89 K sdělení:
kommentarsfältet	7 K
kopiér	729 K
kopírovat	569 K
kopírovať	4479 K
kopē	3324 K
korzyść	3811 K dla prenumeratorów:
korábbi	2542 K cikkünk:
kvíz	535 K:	597 K:	597 K dne:	597 K týdne:	2558 K	2590 K:	4451 K:	4502 K dňa:	4502 K týždňa:
kysyttävää	75 K	76 K jutusta
känner	69 K du någon
käännöksen	2010 K on
käännös	2010 K on
kérdésed	75 K van	76 K van a cikkről
kérje	2572 K
kérjen	2572 K
kérjük	31 K
kênh	5175 K youtube của báo
köp	4701 K biljetter	4701 K biljett	4719 K
kövess	14 K
kövesse	2572 K
kövessen	14 K
køb	714 K billetter	714 K billet	729 K
küfür	30 K içeren
küldd	5 K el	2551 K el nekünk
küldje	2551 K el nekünk	2572 K	2572 K tovább
ký	5230 K tự còn lại
kļūsti	3324 K
kết	5192 K nối với chúng tôi
""", 'l': """
laimē	3324 K
laimėkite	3256 K
lasītāju	3332 K aptauja:
legyél	2572 K
lejupielādē	3324 K
leé	1657 K también	1657 K más	1657 K:
lisää	1974 K kirjoittajalta	1974 K toimittajalta	1995 K meidät	2046 K aiheesta:
lugejaküsitlus	1785 K:
lásd	2540 K még
lásson	2572 K több
lát	2551 K valami
láttál	2551 K valami
lägg	4719 K till
lähetimme	1941 K vahvistusviestin	1941 K sinulle vahvistusviestin	1941 K sinulle sähköpostia
lähetä	1972 K juttuvinkki	1972 K uutisvinkki	1972 K vinkki	1978 K mielipidekirjoituksesi	1978 K mielipidekirjoitus	1995 K
lämna	4695 K dina tips	4695 K ditt tips
läs	4651 K hela artikeln	4684 K mer om	4685 K också	4685 K också:	4685 K även	4685 K mer	4685 K mer:	4685 K:	4685 K här	4685 K även:	4692 K vidare med	4692 K mer på	4705 K e-tidningen	4705 K tidningen	4719 K	4721 K vidare
läsarerbjudande	4742 K:
läsaromröstning	4739 K:
läsarresa	4742 K:
lås	4651 K upp artikeln	4651 K upp den här artikeln
læs	695 K mere om	696 K også	696 K også:	696 K mere	696 K mere:	696 K:	696 K her	696 K hele	705 K videre med	719 K e-avisen	719 K avisen	729 K	731 K videre	779 K alt om emnet:	779 K alt om:
læserafstemning	749 K:
læserrejse	753 K:
læsertilbud	678 K:	753 K:
légy	34 K te az első
líbil	10 K se vám	85 K se vám	555 K se
líbilo	72 K se
líbí	85 K se vám
línea	44 K de denuncias de la redacción	44 K de la redacción
línia	44 K de la redacció
löydät	14 K meidät	1995 K meidät
löysitkö	9 K
lütfen	31 K	4871 K e-postanizi onaylayin	4871 K e-posta adresinizi onaylayin	4871 K geçerli bir e-posta	4962 K sitemiz için devre dişi	4962 K reklam engelleyici	4962 K devre dişi birak	4963 K reklam engelleyici
""", 'm': """
mantén	31 K
materiał	89 K sponsorowany:	89 K partnera:	89 K partnerski:	3769 K wideo	3854 K powstał we współpracy z	3854 K we współpracy z	3854 K sponsorowany przez
medlemsförmån	4742 K:
meillä	2036 K ei ole omistajaa	2036 K ei ole omistajia	2036 K ei ole osakkeenomistajia	2036 K ei ole maksumuuria
mesterséges	2580 K intelligencia írta
mirá	1641 K el video	1657 K también	1657 K:
mitä	10 K pidit	36 K mieltä	1996 K mieltä sinä
mišljenja	4362 K autora	4362 K iznesena	4362 K izneta
mišljenje	4362 K autora
możliwość	7 K komentowania
mulțumim	4061 K pentru abonare
mándanos	1619 K
más	1598 K noticias de	1598 K noticias sobre	1598 K sobre	1598 K en	1598 K de	1600 K temas:	1600 K sobre:	1602 K información	1602 K información:	1605 K artículos de
máte	75 K otázky	75 K dotazy	76 K otázku k článku	539 K tip?	539 K tip na článek	539 K tip na téma	539 K tip pro	621 K přečteno už # ze #	621 K přečteno už # z #	621 K přečteno již # ze #	621 K přečteno již # z #	621 K přečteno # ze #	621 K přečteno # z #	4521 K prečítané už # zo #	4521 K prečítané už # z #	4521 K prečítané # zo #	4521 K prečítané # z #
märkasid	47 K	1762 K midagi	1768 K viga	1768 K artiklis viga
még	35 K nincs	2625 K több a témáról:
més	424 K informació:	451 K notícies de	451 K notícies sobre
möchten	1041 K sie diesen newsletter nicht mehr
möchtest	1041 K du diesen newsletter nicht mehr
mød	714 K os
mūs	3324 K vari
mời	5186 K xem	5186 K bạn đọc	5186 K độc giả	5192 K bạn tham gia	5192 K độc giả theo dõi	5192 K bạn đọc theo dõi	5209 K quý vị theo dõi	5209 K quý độc giả	5209 K bạn xem video	5209 K nghe
""", 'n': """
nabídka	601 K pro čtenáře:
nahlásit	579 K chybu
nahlásiť	4488 K chybu
nahláste	4488 K chybu
najważniejsze	3765 K informacje
naloži	4576 K	4609 K vedno vsebino	4609 K vsebino z	4609 K vsebino s	4609 K vsebino iz	4609 K vsebino od
naložite	15 K	4576 K
naročite	4583 K se na
naujienų	44 K telefonas
načítat	604 K vždy obsah	604 K obsah z	604 K obsah ze	604 K obsah od
načítať	4508 K vždy obsah	4508 K obsah z	4508 K obsah zo	4508 K obsah od
našli	9 K jste	9 K ste	47 K ste
nemáme	618 K majitele	618 K vlastníka	618 K akcionáře	618 K žádného	618 K paywall	618 K reklamy	4518 K majiteľa	4518 K vlastníka	4518 K akcionárov	4518 K žiadneho	4518 K paywall	4518 K reklamy
nemáte	577 K čas číst	4486 K čas čítať
nepatríme	4518 K žiadnemu
nepatříme	618 K žádnému
než	586 K vložíte komentář	586 K začnete diskutovat	586 K napíšete příspěvek
nguồn	5196 K:	5196 K :
nhận	5175 K thông báo
nové	557 K číslo	557 K vydání	4467 K číslo	4467 K vydanie
nájdete	14 K nás
não	30 K serão publicados	3981 K é possível mostrar este conteúdo	3981 K foi possível mostrar este conteúdo
näe	1995 K enemmän
nägid	1778 K viga
näita	1777 K
näitkö	1996 K virheen
näytä	1995 K sisältö	2020 K sisältö palvelusta	2020 K aina sisältö
nå	4719 K vår
nézd	2540 K meg	2572 K meg
nézze	2540 K meg	2572 K meg
nāc	3315 K strādāt
nội	5169 K dung dành cho thuê bao	5169 K dung dành riêng cho thuê bao	5169 K dung dành riêng cho thành viên	5207 K dung được dịch tự động	5207 K dung do ai tạo	5237 K dung này không	5238 K dung này từ	5238 K dung nhúng từ	5257 K dung được bảo vệ	5258 K dung được tạo	5258 K dung này được tạo
""", 'o': """
obrázek	594 K # z #
oceń	10 K	3766 K ten	3766 K artykuł	3766 K tekst
ocurrió	1689 K un error
oddělení	103 K předplatného: #
odporučte	4479 K
odporúčame	4451 K:
odsłuchaj	3777 K	3777 K ten
ofereça	5 K
oglądaj	3752 K:
ohodnoťte	555 K	4465 K
olvasói	2594 K ajánlat:
olvasóink	2616 K támogatásának köszönhetően
olvasóinknak	2616 K köszönhetően
opracował	3756 K:
opracowała	3756 K:
opýtajte	4464 K sa
opširnije	4350 K:	4350 K na
otrzymałaś	3856 K tę wiadomość, ponieważ
otrzymałeś	3856 K tę wiadomość, ponieważ
otwórz	3738 K post
otázka	597 K dne:	4502 K dňa:
otázky	75 K
ouça	3 K	3916 K:	3951 K o podcast	4017 K no
oversættelsen	746 K er
oír	3 K
""", 'p': """
pamanīji	3316 K kļūdu
pamanījāt	47 K	3316 K kļūdu
participă	102 K la discuție
pastebėjote	47 K	3242 K įdomų	3248 K klaidą
paylaş	5 K
pažįstate	69 K
phát	9 K hiện lỗi?	9 K hiện lỗi trong bài	47 K hiện sai
phóng	5196 K viên:
piditkö	10 K	72 K	85 K	1996 K
pidätkö	85 K	1996 K
piše	4377 K:
podobał	10 K ci się
podobało	72 K się
podpořte	84 K	574 K
podrži	84 K
podržite	84 K	4380 K
podés	14 K seguir	1620 K enviarnos
podívejte	535 K se:	535 K se na video	537 K se na video:
poglądy	3745 K wyrażone w
pokaż	3738 K post
poleć	3777 K
poslať	4479 K
poslechněte	3 K si	535 K si	535 K si:
poslušajte	3 K	4350 K:	4555 K:
posłuchaj	3 K	3752 K:	3752 K też:
povoliť	4508 K vždy obsah	4508 K obsah z	4508 K obsah zo	4508 K obsah od
poznáte	69 K niekoho
pozostała	3769 K część
pošaljite	44 K vijest
pošlete	569 K
pošlite	5 K	4479 K
poți	4079 K contacta autorul	4079 K contacta autoarea
praneškite	3242 K redakcijai
predplaťte	4483 K si
prenošenje	71 K dozvoljeno	71 K dopušteno
prenumerantförmån	4742 K:
prečítajte	4451 K si tiež	4451 K si aj	4451 K si	4451 K si:
prečítali	4521 K ste už # zo #	4521 K ste už # z #	4521 K ste # zo #	4521 K ste # z #
pridruži	59 K se #
pridružite	14 K se	59 K se #	102 K se razpravi
pridėkite	3256 K
prikaži	4408 K uvijek sadržaj	4408 K uvek sadržaj	4408 K sadržaj s	4408 K sadržaj sa	4408 K sadržaj iz	4408 K sadržaj od	4609 K vedno vsebino	4609 K vsebino z	4609 K vsebino s	4609 K vsebino iz	4609 K vsebino od
pronašli	47 K ste
protégé	2247 K par recaptcha	2247 K par google recaptcha
pročitaj	4350 K još	4350 K i
pročitajte	4350 K još	4350 K i	4350 K više	4350 K:	4350 K više o ovoj temi
pročitali	4420 K ste # od #	4420 K ste već # od #
první	509 K měsíc za	509 K měsíc zdarma	509 K týden za	509 K týden zdarma	509 K tři měsíce za	509 K # měsíce za
prvních	509 K # dní za	509 K # dní zdarma
prvý	4478 K mesiac len za	4478 K mesiac za	4478 K mesiac už za	4478 K mesiac zadarmo
przeczytałaś	3832 K już # z #	3832 K # z #
przeczytałeś	3832 K już # z #	3832 K # z #
prześlij	3777 K dalej
präsentiert	965 K von
próbálja	2587 K ki tudását
prüfen	971 K sie
publicité	2250 K dans # s	2250 K dans # sec	2250 K dans # secondes
pàgina	483 K # de #
página	1690 K # de #	1690 K #/#	3999 K # de #	3999 K #/#
páči	85 K sa vám
páčil	10 K sa vám	85 K sa vám	4465 K sa
páčilo	72 K sa
päeva	1785 K küsimus:
päivitä	1995 K
päivän	2013 K kysymys:
pääset	1995 K lukemaan
päätoimittaja	1993 K:
pódcast	1692 K:
păstrați	31 K
pērc	3315 K biļetes	3324 K
předplaťte	574 K si
přehrajte	535 K si
překlad	595 K byl
přetisk	71 K povolen	71 K možný
přečetli	621 K jste už # ze #	621 K jste už # z #	621 K jste již # ze #	621 K jste již # z #	621 K jste # ze #	621 K jste # z #
přečtěte	535 K si také	535 K si	535 K si:	535 K si také:
přidej	59 K se k #
přidejte	59 K se k #
připojte	14 K se
připraveno	524 K ve spolupráci
""", 'q': """
querés	1620 ¿K contarnos
qué	10 K te pareció	36 K opinas	36 K opina	36 K te parece
""", 'r': """
raději	577 K posloucháte
radšej	4486 K počúvate
radši	577 K posloucháte
rašykite	3242 K autorei	3242 K autoriui
recibí	1619 K las noticias
recomandări	4072 K:
redakčná	44 K linka
redakční	44 K linka	44 K telefon
redirecționați	4054 K #% din
redirecționează	4054 K #%	4054 K #% din
regisztrálj	2571 K ingyenesen
regisztráljon	2558 K	2571 K ingyenesen
regístrate	1558 K para
reproducción	71 K permitida	71 K libre
reprodução	71 K permitida	71 K autorizada
resuméet	29 K er	745 K er
resztę	3769 K tekstu
rezervē	3324 K
rezolvă	4093 K rebusul	4093 K integrama	4093 K sudoku
rešite	4350 K kviz
riješite	4350 K kviz
rozwiąż	3752 K quiz
rozwiń	3738 K post	3738 K wpis
rätsel	954 K mit	991 K des tages:
rätseln	954 K sie mit
réservez	2167 K vos places pour la soirée de la rédaction
réservé	2088 K aux abonnés
réservée	2088 K aux abonnés
réservés	2088 K aux abonnés
résumer	2154 K cet article	2154 K l'article
résumé	2154 K généré	2154 K rédigé	2154 K réalisé	2154 K produit	2154 K par
rösta	4719 K	4735 K:	4735 K här:	4735 K i vår omröstning:
rādīt	3324 K
""", 's': """
sadržaj	4438 K je nastao u suradnji s
saglabā	3324 K
saistīts	3299 K:
saņem	3324 K
sažetak	4365 K	4365 K članka	4365 K teksta
schließ	59 K dich #	59 K dich den #
schließe	26 K dich
schließen	59 K sie sich den #
schriftgröße	838 K:	838 K a
sdílejte	5 K	5 K článek
sdílet	5 K
seguí	1619 K el canal	1657 K leyendo:
serviço	103 K ao assinante: #
sesizări	4079 K și ponturi
shrnutí	29 K vytvořil	29 K vytvořila	554 K	554 K článku	595 K vytvořila	595 K bylo
sisällön	2060 K tarjoaa
siųskite	3242 K savo	3256 K
sjefredaktør	3633 K:	3633 K og ansvarlig redaktør:
skaitytojų	3264 K apklausa:
skopírovať	4479 K
skrót	3765 K artykułu
skúsili	62 K ste
slå	3655 K på javascript
související	535 K:	537 K video:	537 K článek:
spodobał	85 K ci się	85 K się
spodobało	72 K się
sponzorované	4541 K spoločnosťou
sponzorováno	646 K společností
sporočite	4588 K napako
sprawdź	3752 K:	3752 K też:
spróbowaliście	62 K
spróbowałaś	62 K
spørgsmål	75 K	76 K til artiklen
spørsmål	75 K	76 K til saken	76 K til artikkelen
spýtajte	4464 K sa
stališča	4566 K avtorja
straipsnį	49 K galima
stáhni	15 K si
stáhněte	15 K si	592 K si aplikaci
stöd	84 K	4692 K
stötta	84 K	4692 K
støt	84 K	705 K
støtt	84 K	3609 K
suscríbase	1556 K y lea
suscríbete	1549 K a	1556 K y lee	1556 K para leer	1556 K y sigue leyendo	1556 K y accede	1556 K y disfruta	1633 K y llévate	1633 K y recibe
susidūrėte	3242 K su
susiję	3230 K:
susține	84 K
susțineți	84 K
sviđa	85 K vam se
synthèse	2154 K générée
syötä	1941 K kelvollinen sähköpostiosoite	1995 K
szerkesztőségi	44 K forródrót	44 K telefon
szerkesztőségünk	44 K forródrótja
szerző	2578 K:
szívesen	2573 K meghallgatjuk
szöveg	2578 K:
sähköpostiosoite	1941 K on virheellinen
sé	31 K respetuoso	34 K el primero	34 K la primera
sígame	1624 K
síganos	14 K
sígueme	1624 K
síguenos	14 K	1580 K en nuestras redes
só	3878 K para assinantes
sólo	1558 K para suscriptores
søg	729 K nu
súhrn	4464 K
súmate	14 K	59 K a las #	1544 K desde
súvisiace	4451 K:
súvisiaci	4451 K článok
sūti	3310 K savu	3324 K
số	5230 K ký tự còn lại
""", 't': """
también	1583 K en facebook	1602 K puedes leer	1602 K puedes leer:	1602 K te puede interesar:
també	424 K et pot interessar:
tanidiğiniz	69 K biri
tartişmaya	102 K katilin
teitkö	62 K
tekoäly	2000 K on
tekstissä	1960 K esitetyt
tekstą	49 K galima
tenés	1614 ¿K información
textgröße	838 K:	838 K a
thấy	47 K lỗi
thử	5206 K sức với
tiedätkö	1972 K aiheesta	1972 K asiasta	1972 K lisää
tiivistelmä	29 K on	2009 K on
tiivistelmän	2009 K on
tilføj	729 K
tillåt	4747 K alltid innehåll från	4747 K innehåll från
tiếp	5265 K tục đọc sau
todavía	35 K no hay comentarios
további	2540 K részletek	2625 K cikkek a témában:
traducció	434 K feta
transparentní	547 K účet:
trên	5175 K google news
trình	5237 K duyệt của bạn không	5237 K duyệt không
trả	5206 K lời câu đố
trải	5219 K nghiệm
turpinājums	3326 K
twój	30 K komentarz
tykkäsitkö	72 K
työskenteletkö	1972 K
tác	5196 K giả:	5196 K giả là
támogasd	84 K	2563 K a	2563 K az
támogass	2515 K adód
támogassa	84 K	2515 K adója	2563 K a	2563 K az
támogasson	2515 K adója
täglichen	830 K newsletter
tämä	29 K tiivistelmä	55 K juttu	79 K ketju on lukittu	79 K aihe suljettiin	1960 K on mielipidekirjoitus	1960 K on mielipideteksti	1960 K on kolumni	1960 K on kommentti	2009 K tiivistelmä on	2010 K juttu on	2010 K artikkeli on	2010 K teksti on	2020 K on upotettu sisältö
tämän	55 K jutun
tässä	2020 K on upotettua sisältöä
télécharger	15 K	2104 K l'application
téléchargez	15 K
tóm	5203 K tắt này được tạo	5203 K tắt này do	5203 K tắt này có hữu ích	5258 K tắt được
töltsd	15 K le	2587 K ki kvízünket
töltse	15 K le	2572 K le	2572 K ki	2587 K ki kvízünket
történeteiket	2551 K
tüm	30 K yorumlar
tęsinys	3258 K
tłumaczenie	3765 K	3805 K zostało
tải	15 K	15 K ứng dụng	5175 K ứng dụng	5175 K app	5212 K ngay ứng dụng
""", 'u': """
udostępnij	5 K
ukažite	4385 K na grešku
uključi	4373 K
uključite	102 K se u raspravu	4373 K
uložit	569 K
uložiť	4479 K
uložte	569 K si	4479 K si
unbeschränkter	934 K zugang
unterstütze	84 K	809 K
unterstützen	84 K sie	809 K sie	809 K sie die
uočili	9 K ste
upozorniť	4488 K na chybu
upozorněte	579 K na chybu
url이	3147 K 복사되었습니다	3147 K 복사됐습니다
urmărește	14 K	4072 K și:	4097 K video	4163 K pe
urmăriți	14 K
utánközlés	71 K engedélyezett	71 K forrásmegjelöléssel
učitaj	4408 K uvijek sadržaj	4408 K uvek sadržaj	4408 K sadržaj s	4408 K sadržaj sa	4408 K sadržaj iz	4408 K sadržaj od
uživo	4425 K: kako	4425 K: ovako	4425 K: zašto	4425 K: što	4425 K: šta	4425 K: tko	4425 K: ko	4425 K: gdje	4425 K: gde	4425 K: ovo	4425 K: pogledajte	4425 K: poslušajte	4425 K: sve	4425 K: noć	4425 K: ljudi	4425 K: evo
""", 'v': """
vaš	30 K komentar
vegyél	2558 K részt
verfügbar	919 K im app store
već	4401 K za #	4401 K od #
več	4555 K:	4555 K v videu	4580 K o tem	4580 K novic	4580 K preberite	4627 K o:	4627 K o temi:
videó	2624 K: így	2624 K: itt	2624 K: ezért	2624 K: miért	2624 K: hogyan	2624 K: mit	2624 K: ki	2624 K: mi	2624 K: ez	2624 K: ezt	2624 K: hallgassa	2624 K: nézze	2624 K: minden
vidéo	2137 K :
viktorīna	3332 K:
visą	3256 K interviu
više	4350 K o:	4426 K o:	4426 K o temi:
você	3916 K pode gostar:	4042 K está recebendo este e-mail porque	4042 K está recebendo este email porque	4042 K recebeu este e-mail porque	4042 K recebeu este email porque
vprašaj	4569 K
vprašajte	4569 K
vprašanje	4604 K dneva:
vypočujte	3 K si	4451 K si:
vyskúšali	62 K ste
vytiskněte	569 K
vytlačiť	4479 K
vytlačte	4479 K
vyzkoušejte	509 K první měsíc
vyzkoušeli	62 K jste
válaszolj	2572 K
válaszoljon	2572 K
vásárolja	2528 K meg
váš	30 K komentář	30 K komentár
vær	34 K den første	34 K først	729 K med
véleménycikkeit	2551 K
více	535 K zde	535 K k tématu:	629 K o téma:	629 K o:	629 K k tématu téma:	629 K k tématu:
vídeo	1692 K:
võida	1777 K
võta	1762 K ühendust	1777 K
výhoda	601 K pro předplatitele:	4505 K pre predplatiteľov:
výhody	601 K pro předplatitele:	4505 K pre predplatiteľov:
vă	31 K rugăm să	4137 K rugăm să îl dezactivați	4137 K rugăm să-l dezactivați	4137 K rugăm să dezactivați adblock
vďaka	4518 K našim čitateľom	4518 K našim predplatiteľom
věnujte	569 K
vše	629 K o téma:	629 K o:	629 K k tématu téma:	629 K k tématu:
všechno	629 K o tématu téma:	629 K o tématu:
všechny	30 K komentáře	539 K články autora	629 K články k tématu téma:	629 K články k tématu:
všetko	4528 K o téme:	4528 K o:	4528 K k téme téme:	4528 K k téme:
všetky	4528 K články k téme téme:	4528 K články k téme:
všeč	72 K vam je
všimli	47 K jste si	47 K ste si
vždy	604 K povolit obsah	604 K zobrazovat obsah	604 K načítat obsah	604 K zobrazit obsah	4508 K povoliť obsah	4508 K zobrazovať obsah	4508 K načítať obsah	4508 K zobraziť obsah
""", 'w': """
webshopunkból	2594 K:
weiterführende	866 K artikel:
weź	3796 K udział w dyskusji
więcej	3751 K o	3751 K na temat	3751 K z	3752 K na ten temat:	3755 K artykułów autora	3839 K o:	3839 K na temat:
wykorzystałaś	3832 K już # z #	3832 K # z #
wykorzystałeś	3832 K już # z #	3832 K # z #
wypróbowaliście	62 K
wypróbowałaś	62 K
wyrażamy	49 K zgodę na
wysłuchaj	3 K
wyłącz	3824 K go, aby	3824 K go, żeby	3824 K ją, aby	3824 K blokadę	3824 K blokowanie
wyślij	5 K
wyświetlaj	3815 K treści z	3815 K treści ze	3815 K treści od
wöchentlichen	830 K newsletter
""", 'y': """
yanlişlik	4910 K mi
""", 'z': """
zahvaljujoč	4618 K našim bralcem
zahvaljujući	4417 K našim čitateljima	4417 K našim čitaocima
zatiaľ	35 K žiadne komentáre
zatím	35 K žádné komentáře
zauważyłaś	9 K
zauważyłeś	9 K
załaduj	3738 K post
zdieľajte	5 K
zdieľať	5 K
zezwól	3815 K na treści
zgłoś	3788 K uwagę	3788 K błąd	3788 K literówkę	3788 K uwagi	3788 K nieścisłość
ziņo	3310 K redakcijai
zkopírovat	569 K
znalazłeś	9 K
znáte	69 K někoho
znáš	69 K někoho
zobraziť	4508 K vždy obsah	4508 K obsah z	4508 K obsah zo	4508 K obsah od
zobrazovať	4508 K vždy obsah	4508 K obsah z	4508 K obsah zo	4508 K obsah od
zostań	3785 K reporterem	3785 K reporterką	3785 K dziennikarzem
zrobiliście	62 K
""", '©': """
©	880 K dpa	1293 K #	1293 K
""", 'à': """
à	2137 K lire aussi	2137 K lire également	2137 K lire :	2137 K lire sur	2137 K voir aussi	2137 K écouter	2137 K relire	2137 K découvrir	2137 K lire sur le même sujet	2137 K consulter :	2137 K voir également	2140 K propos de l'auteur :	2140 K propos de l'autrice :	2141 K propos de l'auteur	2141 K propos de l'autrice	2167 K retrouver dans le numéro
àudio	434 K generat
""", 'á': """
áudio	3940 K gerado
""", 'ä': """
är	4695 K du
äänestä	1995 K
""", 'å': """
åldersgräns	4743 K #
åsikter	4678 K som framförs
åsikterna	4678 K i
""", 'ç': """
ça	72 K vous a plu	85 K vous a plu
""", 'é': """
é	71 K permitida a reprodução	3911 K preciso estar logado
écouter	3 K l'article	3 K cet article	2137 K aussi	2244 K sur
écoutez	3 K cet	3 K l'article	2173 K le podcast
élő	2624 K: így	2624 K: itt	2624 K: ezért	2624 K: miért	2624 K: hogyan	2624 K: mit	2624 K: ki	2624 K: mi	2624 K: ez	2624 K: ezt	2624 K: hallgassa	2624 K: nézze	2624 K: minden
épinglez	2193 K cet article	2193 K cette recette	2193 K cette page	2193 K la recette	2193 K ce billet	2193 K-la	2193 K-le	2193 K l'article	2193 K l'image
értékeljük	2600 K az ön
""", 'í': """
írd	2572 K be
írj	2551 K a szerzőnek
írja	2572 K be
írjon	2551 K a szerzőnek	2572 K közvetlenül	2572 K nekünk
""", 'î': """
în	4150 K imagini:
întreabă	4086 K asistentul
întrebări	75 K
îți	85 K place
""", 'ö': """
ön	2573 K szerint
""", 'ø': """
ønsker	796 K du ikke længere at modtage dette	796 K du ikke længere at modtage vores	3703 K du ikke lenger å motta dette	3703 K du ikke lenger å motta våre
""", 'ú': """
últimas	1598 K noticias de	3913 K de	3913 K notícias de
únase	14 K
únete	14 K	26 K a	59 K a las #	59 K a los #	59 K a más de #	59 K a nuestros #	102 K a la conversación	102 K a la discusión	1544 K desde
úvod	101 K >	101 K '	101 K "
""", 'ü': """
über	872 K die autor:in	872 K die autoren	872 K die autor:innen	875 K die autorin	875 K den autor	876 K die autorin	876 K den autor
übersetzung	968 K:	968 K aus dem
""", 'č': """
čitaj	4350 K još
čitajte	4350 K i	4350 K još	4350 K još:
članak	49 K se može	49 K možete	4365 K je preveden	4365 K čita	4368 K je objavljen u	4429 K je	4438 K je nastao u suradnji s	4438 K je nastao u suradnji sa
članek	49 K lahko	4569 K je preveden	4569 K bere	4569 K je prebral	4572 K je objavljen v	4630 K je	4638 K je nastal v sodelovanju z	4638 K je nastal v sodelovanju s
článek	49 K lze	49 K můžete	524 K vznikl ve spolupráci	554 K byl přeložen	554 K přeložen	554 K načetl	557 K vyšel v	595 K byl přeložen	634 K vyšel v	634 K vyšel na	634 K původně vyšel	634 K byl publikován	634 K byl převzat	634 K byl původně publikován	634 K byl původně zveřejněn	635 K	646 K vznikl ve spolupráci s
článok	49 K možno	49 K môžete	4464 K bol preložený	4464 K načítal	4467 K vyšiel v	4532 K	4541 K vznikol v spolupráci s
čo	36 K si myslíte
čtěte	535 K také	535 K také:	535 K i	535 K více	535 K:
číslo	547 K účtu pro dary	547 K transparentního účtu
čítajte	4451 K aj	4451 K tiež	4451 K viac
""", 'đ': """
đánh	5203 K giá bài viết
đã	5169 K có tài khoản? đăng nhập	5253 K xảy ra lỗi	5253 K có lỗi
đăng	5206 K ký tham dự hội thảo	5223 K ký khóa học trực tuyến
đường	44 K dây nóng tòa soạn	44 K dây nóng của tòa soạn	44 K dây nóng của báo	44 K dây nóng báo	5227 K dây nóng: #	5227 K dây nóng #
được	71 K phép đăng lại
đặt	5223 K mua sách	5223 K báo giấy	5223 K mua báo giấy
để	5240 K xem nội dung này	5240 K hiển thị nội dung này
đọc	5186 K thêm	5186 K thêm:	5186 K:	5186 K tiếp:	5192 K tin nhanh
""", 'į': """
įsigykite	3256 K
įtraukite	3256 K mus
įveskite	3256 K
""", 'ś': """
ściągnij	15 K	3801 K aplikację
śledź	14 K
""", 'š': """
šta	36 K vi	36 K mislite
što	36 K vi	36 K mislite
šíření	71 K povoleno
""", 'ź': """
źródła	3781 K:
źródło	3781 K:
""", 'ż': """
żadnych	3829 K akcjonariuszy
""", 'ž': """
želite	4382 K raditi kod nas	4382 K da radite kod nas	4585 K delati pri nas
želiš	4382 K raditi kod nas	4585 K delati pri nas
žiadni	4518 K akcionári
žiadny	4518 K majiteľ	4518 K oligarcha
žinote	3242 K daugiau	3257 K istoriją
žiūrėkite	3230 K taip pat	3256 K
žádní	618 K akcionáři
žádný	618 K majitel	618 K oligarcha
""", 'ș': """
știrea	4161 K continuă
""", 'ț': """
ți	10 K-a plăcut	72 K-a plăcut	85 K-a plăcut
""", 'έ': """
έχετε	75 K απορίες	75 K ερωτήσεις	1133 K κάποια πληροφορία	1133 K πληροφορίες	1133 K πληροφορία	1133 K φωτογραφία	1133 K φωτογραφίες	1133 K κάποια φωτογραφία	1133 K κάποιο θέμα	1133 K μια ιστορία
""", 'ή': """
ήταν	1091 K χρήσιμο	1091 K χρήσιμη
""", 'α': """
αγοράστε	1113 K το εισιτήριό σας	1113 K εισιτήρια
ακολουθήστε	14 K	1118 K τον	1118 K τα	1118 K
ακούστε	3 K	1070 K:	1185 K στο	1192 K το στο spotify	1192 K στο spotify
ακύρωση	1097 K απάντησης
αν	1054 K έφτασες μέχρι εδώ	1054 K έφτασες ως εδώ	1054 K φτάσατε μέχρι εδώ	1054 K φτάσατε ως εδώ	1054 K έχετε φτάσει μέχρι εδώ	1054 K διάβασες μέχρι εδώ	1054 K διαβάσατε μέχρι εδώ
αναδημοσίευση	71 K με
αναφέρετε	1123 K λάθος	1123 K κάποιο λάθος
αναφορά	1123 K λάθους
αντιγράψτε	1109 K
αντιγραφή	1109 K
αξιολογήστε	1091 K
απαγορεύεται	1172 K η αναδημοσίευση	1172 K η αναπαραγωγή
απενεργοποιήστε	1158 K το adblock	1158 K τον ad
αποθηκεύστε	1109 K
απορίες	75 K
αρχική	101 K >	101 K '	101 K "
αυτή	55 K η έρευνα	1090 K η περίληψη	1090 K η σύνοψη
αυτό	1145 K το βίντεο δεν είναι	1146 K το περιεχόμενο προέρχεται
αυτόματη	1101 K μετάφραση από
αφήστε	1097 K μια απάντηση	1097 K ένα σχόλιο	1097 K το σχόλιό σας
""", 'β': """
βίντεο	1070 K:
βαθμολογήστε	1091 K
βρήκατε	9 K
βρείτε	14 K μας
""", 'γ': """
γίνε	59 K ένας από τους #
γίνετε	14 K μέλος	34 K ο πρώτος	59 K ένας από τους #
για	1148 K να δείτε αυτό το περιεχόμενο	1148 K να δείτε το περιεχόμενο
γνωρίζετε	69 K κάποιον
γράψτε	1097 K το σχόλιό σας	1097 K ένα σχόλιο
γραμμή	44 K καταγγελιών της σύνταξης	44 K της σύνταξης	1142 K βοήθειας κεθεα
γραφτείτε	1134 K	1134 K για να
""", 'δ': """
δείτε	1070 K επίσης	1070 K:	1070 K το βίντεο	1070 K εδώ	1070 K επίσης:	1070 K ακόμα:	1070 K φωτογραφίες	1070 K ακόμη	1070 K ακόμη:	1088 K όλα τα άρθρα	1110 K όλες	1110 K όλα	1110 K τις	1170 K φωτογραφίες:	1170 K βίντεο:	1185 K στο	1185 K αυτή τη δημοσίευση στο
δειτε	1070 K επισης	1070 K ακομη	1070 K:
δεν	1053 K έχουμε διαφημίσεις	1053 K έχουμε χορηγούς	1053 K ανήκουμε σε	1121 K έχετε χρόνο να διαβάσετε	1145 K είναι δυνατή η αναπαραγωγή
δηλώστε	1113 K συμμετοχή
δημοσιεύθηκε	1173 K αρχικά
δημοσιεύτηκε	1173 K αρχικά
διάβασε	1070 K επίσης	1070 K ακόμη
διάρκεια	1191 K βίντεο
διαβάζεται	1090 K από
διαβάστε	1070 K επίσης	1070 K επίσης:	1070 K ακόμη	1070 K ακόμη:	1070 K ακόμα	1070 K:	1070 K εδώ	1070 K περισσότερα	1070 K ακόμα:	1070 K εδώ περισσότερα	1070 K σχετικά	1070 K αναλυτικά	1088 K όλα τα άρθρα	1110 K όλες	1110 K όλα	1110 K τις
διαβαστε	1070 K επισης	1070 K ακομη	1070 K ακομα	1070 K:
διαθέσιμη	1106 K στο
διαθέσιμο	1106 K σε	1106 K στο	1192 K στο spotify
διαφήμιση	1190 K σε #
δοκιμάσατε	62 K
""", 'ε': """
είδατε	47 K λάθος
είμαστε	1053 K μη κερδοσκοπικός	1053 K μια μη κερδοσκοπική	1053 K ανεξάρτητο μέσο	1053 K ένα ανεξάρτητο
εγγραφείτε	1134 K
εικόνα	1168 K # από #	1168 K # / #
εκτυπώστε	1109 K
ενεργοποιήστε	1106 K
ενσωματωμένο	1146 K περιεχόμενο από
εντοπίσαμε	1158 K ad	1158 K ότι χρησιμοποιείτε	1158 K adblock
εντοπίσατε	47 K
εντοπίστηκε	1158 K ad
επιτρέπεται	71 K η αναδημοσίευση	1172 K η αναδημοσίευση
ερωτήσεις	76 K για το άρθρο
εσείς	36 K τι
""", 'η': """
η	71 K αναδημοσίευση επιτρέπεται	1090 K περίληψη	1090 K σύνοψη	1090 K ανάγνωση	1090 K περίληψη αυτή	1097 K ηλ. διεύθυνση σας δεν δημοσιεύεται	1097 K ηλ. διεύθυνσή σας δεν	1174 K μετάφραση	1174 K περίληψη	1182 K είδηση συνεχίζεται	1190 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1120 K να εργαστείς μαζί μας
θέλετε	1120 K να εργαστείτε μαζί μας	1120 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1167 K πήγε στραβά
κίνδυνος	1142 K εθισμού
κατέβασε	1106 K
καταγγελίες	44 K στη σύνταξη
κατεβάστε	15 K	1106 K	1118 K την εφαρμογή	1132 K την εφαρμογή
κλείσε	1113 K θέση
κλείστε	1113 K θέση	1113 K τη θέση σας
κοινοποιήστε	5 K
κουίζ	1070 K:	1170 K:
""", 'λ': """
λάβετε	102 K μέρος στη συζήτηση
λήψη	1106 K από	1106 K στο
""", 'μ': """
μάθετε	1110 K όλες
με	1076 K πληροφορίες από απε	1076 K πληροφορίες απε	1116 K πληροφορίες από
μείνετε	1110 K ενημερωμένοι
μετάφραση	1090 K	1101 K με τεχνητή νοημοσύνη	1101 K μέσω τεχνητής
μεταφρασμένο	1101 K αυτόματα
μη	1154 K χάνετε καμία	1154 K χάσετε καμία	1154 K χάνεις καμία
μην	1154 K χάνετε καμία	1154 K χάσεις καμία
μοιράσου	1109 K
μοιραστείτε	5 K
""", 'ξ': """
ξέρετε	69 K κάποιον
""", 'ο': """
ο	1102 K browser σας δεν υποστηρίζει	1102 K περιηγητής σας δεν υποστηρίζει
οι	1088 K απόψεις	1088 K γνώμες
""", 'π': """
παίξε	1139 K τώρα:	1142 K υπεύθυνα
παίξτε	1139 K τώρα:	1142 K υπεύθυνα
παρακαλούμε	1158 K απενεργοποιήστε το	1158 K απενεργοποιήστε τον
παρακαλώ	1158 K απενεργοποιήστε
παρουσιάστηκε	1167 K σφάλμα
περίληψη	1090 K
περιεχόμενο	1146 K από
περισσότερα	1070 K:
πηγές	1116 K:
πηγή	1076 K: απε	1076 K απε	1076 K φωτογραφίας:	1076 K φωτογραφιών:	1076 K: reuters	1076 K: afp	1076 K: ap	1076 K: cnn	1076 K: bbc	1116 K:
πηγη	1076 K: απε	1076 K απε
προέκυψε	1167 K σφάλμα
προβολή	1185 K στο
προτείνετε	1109 K
προτιμάτε	1121 K να ακούτε	1121 K να ακούσετε
πρώτη	1172 K δημοσίευση:
πώς	1091 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1090 K
ρώτα	1090 K
ρώτησε	1090 K
""", 'σ': """
σας	10 K άρεσε	72 K άρεσε	85 K άρεσε	85 K αρέσει	1091 K φάνηκε	1091 K βοήθησε	1091 K άρεσε
σελίδα	1168 K # από #	1168 K # / #
σου	72 K άρεσε
στείλτε	1109 K
στηρίξτε	84 K	1118 K	1118 K τον	1118 K τα	1118 K την
σύνοψη	1090 K
""", 'τ': """
τα	7 K σχόλια	30 K σχόλια	1088 K κείμενα που
ταξινόμηση	1183 K:
το	49 K άρθρο μπορεί	49 K κείμενο μπορεί	49 K άρθρο επιτρέπεται	62 K δοκιμάσατε	62 K δοκίμασες	1088 K άρθρο εκφράζει	1090 K άρθρο μεταφράστηκε	1090 K κείμενο μεταφράστηκε	1097 K email σας δεν δημοσιεύεται	1101 K κείμενο μεταφράστηκε αυτόματα	1101 K άρθρο μεταφράστηκε αυτόματα	1102 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	1102 K πρόγραμμα περιήγησης δεν υποστηρίζει	1145 K βίντεο δεν είναι	1145 K περιεχόμενο δεν είναι	1146 K περιεχόμενο αυτό προέρχεται	1172 K άρθρο προστατεύεται	1172 K παρόν άρθρο προστατεύεται	1174 K κείμενο	1174 K άρθρο	1174 K παρόν άρθρο	1174 K κείμενο αυτό	1174 K άρθρο αυτό	1182 K άρθρο συνεχίζεται	1182 K κείμενο συνεχίζεται	1190 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	84 K
""", 'φ': """
φαίνεται	1158 K ότι χρησιμοποιείτε
φωτο	1076 K: eurokinissi
φωτογραφία	1076 K: eurokinissi	1076 K: intime	1168 K # από #	1168 K # / #
φωτογραφίες	1076 K: eurokinissi
φωτορεπορτάζ	1170 K:
φωτό	1076 K: eurokinissi	1076 K: intime
""", 'χ': """
χαρίστε	1109 K
χαρακτήρες	1137 K που απομένουν
χορηγούμενο	89 K:
χρησιμοποιείς	1158 K ad
χρησιμοποιείτε	1158 K ad
""", 'ό': """
όλα	1088 K τα άρθρα
όλες	1110 K οι ειδήσεις
""", 'а': """
а	36 K что вы	36 K вы	36 K ви
абонирайте	293 K се за
автор	4239 K - обозреватель	4239 K - корреспондент	4239 K - колумнист	4239 K - редактор	5063 K - оглядач	5063 K - колумніст	5063 K - кореспондент
авторка	5063 K - оглядачка	5063 K - колумністка
авторката	273 K е
авторът	273 K е
акценти	275 K от
анкета	311 K на деня:
""", 'б': """
бачите	47 K помилку
без	325 K собственици	325 K акционери	4307 K владельцев	4307 K акционеров	4307 K цензуры и рекламы	5130 K власників	5130 K акціонерів	5130 K олігархів
беше	276 K ли полезна	276 K ли полезно	276 K ли полезен
благодарение	325 K на нашите читатели
благодаря	4307 K нашим читателям	4307 K вашим пожертвованиям
больше	4221 K новостей	4222 K по теме:	4262 K любите слушать	4262 K нравится слушать	4317 K о:
будь	34 K первым	5126 K ласка, вимкніть його	5126 K ласка, вимкніть блокувальник	5126 K ласка, вимкніть adblock
будьте	31 K вежливы	34 K первым	34 K першим
бъдете	34 K първият
был	4242 K ли материал	4242 K ли пересказ	4242 K ли этот пересказ	4242 K ли этот	4242 K ли текст
была	4242 K ли статья	4242 K ли эта	4242 K ли новость
більше	5044 K по темі:	5044 K за темою:	5044 K на тему:	5044 K про це:	5078 K новин	5078 K матеріалів	5140 K про:
""", 'в': """
в	4295 K этом месте находится встроенный контент	4295 K этом месте находится встроенный пост	4295 K этом месте находится встроенный публикация	4295 K этом месте размещён встроенный контент	4295 K этом месте размещён встроенный пост	4295 K этом месте размещён встроенный публикация	4295 K этом месте размещен встроенный контент	4295 K этом месте размещен встроенный пост	4295 K этом месте размещен встроенный публикация	4295 K этом месте показан встроенный контент	4295 K этом месте показан встроенный пост	4295 K этом месте показан встроенный публикация	4295 K этом месте встроенный контент	4295 K этом месте встроенный пост	4295 K этом месте встроенный публикация
вакансии	4245 K "	4245 K редакции
вакансії	5068 K "	5068 K редакції
вам	10 K понравилась	10 K сподобалася	10 K сподобався	10 K сподобалося	4242 K понравилась	4242 K понравился	4242 K помогла	5066 K сподобалась	5066 K сподобалася	5066 K сподобався
ваш	30 K комментарий	30 K коментар
вечерняя	4194 K рассылка
ви	5126 K використовуєте блокувальник	5133 K прочитали вже # із #	5133 K прочитали вже # і #	5133 K прочитали # із #	5133 K прочитали # і #	5133 K прочитали вже # з #	5133 K прочитали # з #
видео	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето	4224 K по теме:	4316 K: как	4316 K: так	4316 K: почему	4316 K: что	4316 K: кто	4316 K: где	4316 K: это	4316 K: вот	4316 K: смотрите	4316 K: послушайте	4316 K: всё	4316 K: все
видяхте	47 K грешка
вижте	261 K още	261 K също	261 K:	261 K повече във видеото	261 K галерията
викторина	4288 K:
вимкніть	5126 K його, щоб	5126 K блокувальник	5126 K adblock
винаги	316 K разрешавай съдържание от	316 K показвай съдържание от	316 K зареждай съдържание от	316 K разреши съдържание от
включете	102 K се в дискусията	283 K
вопрос	76 K по статье	4288 K дня:
вопросы	75 K?
впервые	4321 K опубликовано в	4321 K опубликовано на	4321 K опубликован в	4321 K опубликована в	4321 K напечатано в
вперше	5144 K опубліковано в	5144 K опубліковано у	5144 K опубліковано на	5144 K надруковано в
все	30 K комментарии	4221 K новости на тему	4221 K материалы	4221 K новости	4221 K статьи	4226 K статьи автора	4226 K материалы автора	4317 K о:	4317 K материалы по теме:	4317 K статьи по теме:	4317 K материалы о:	4317 K новости по теме:	5140 K про:
всегда	4211 K разрешать контент	4295 K разрешать контент	4295 K показывать контент	4295 K разрешить контент	4295 K загружать контент
всички	288 K новини	334 K статии по темата:
всичко	334 K за:	334 K по темата:
встановлюйте	5073 K
встановіть	15 K	5073 K	5099 K застосунок
встигніть	5104 K передплатити
всё	4317 K о:	4317 K по теме:
всі	5140 K матеріали за темою:	5140 K новини за темою:
въпрос	311 K на деня:
въпроси	75 K
вы	4303 K используете блокировщик	4310 K прочитали уже # из #	4310 K прочитали # из #	4333 K получили это письмо, потому что	4333 K получили это письмо, так как	4333 K получаете это письмо, потому что	4333 K получаете это письмо, так как	4333 K получаете эту рассылку, потому что
выключите	4303 K его, чтобы
відділ	103 K передплати: #
відео	5139 K: як	5139 K: так	5139 K: чому	5139 K: що	5139 K: хто	5139 K: де	5139 K: це	5139 K: ось	5139 K: дивіться	5139 K: послухайте	5139 K: усе	5139 K: все
вікторина	5111 K:
""", 'г': """
гаряча	44 K лінія редакції
главная	101 K >	101 K '	101 K "
главное	4241 K от
гледайте	261 K видеото	261 K:
головна	101 K >	101 K '	101 K "
головне	5065 K від	5065 K за версією
гореща	44 K линия на редакцията
горячая	44 K линия редакции
грати	5112 K:
""", 'д': """
детальніше	5044 K:	5044 K про це
джерела	5080 K:
джерело	5080 K:
дивіться	5044 K також	5044 K:	5044 K також:	5044 K відео:
до	5044 K теми:
добавьте	4303 K наш сайт в	4303 K сайт в исключения	4303 K сайт в белый список
додайте	5126 K наш сайт до	5126 K сайт до винятків	5126 K сайт до білого списку
дозволити	5118 K завжди контент	5118 K завжди вміст	5118 K контент із	5118 K контент з	5118 K контент від	5118 K вміст із	5118 K вміст з	5118 K вміст від
дозволяти	5118 K завжди контент	5118 K завжди вміст	5118 K контент із	5118 K контент з	5118 K контент від	5118 K вміст із	5118 K вміст з	5118 K вміст від
докладніше	5044 K:	5044 K про це	5140 K про:
досие	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето
доступно	4250 K в	4250 K на	4250 K для	5073 K в	5073 K у	5073 K на	5073 K для
достъпно	283 K в	283 K на
досье	4316 K: как	4316 K: так	4316 K: почему	4316 K: что	4316 K: кто	4316 K: где	4316 K: это	4316 K: вот	4316 K: смотрите	4316 K: послушайте	4316 K: всё	4316 K: все
досьє	5139 K: як	5139 K: так	5139 K: чому	5139 K: що	5139 K: хто	5139 K: де	5139 K: це	5139 K: ось	5139 K: дивіться	5139 K: послухайте	5139 K: усе	5139 K: все
дотримуйтесь	31 K
другие	4226 K материалы автора
думка	5063 K автора	5063 K, висловлена	5063 K редакції може не
думки	5063 K авторів
""", 'е': """
ежедневная	4194 K рассылка
еженедельная	4194 K рассылка
если	47 K вы нашли	47 K вы заметили	4333 K вы не хотите получать эту рассылку	4333 K вы больше не хотите получать эту	4333 K вы больше не хотите получать наши
есть	69 K друг, которому	75 K вопросы	76 K вопрос по тексту	4226 K новость?
еще	4222 K по теме:	4224 K по теме:
ещё	4221 K больше	4222 K по теме:	4224 K по теме:
""", 'з': """
з	5115 K нашого магазину:
за	5032 K підтримки компанії	5032 K підтримки партнера	5032 K сприяння компанії	5044 K темою:
забелязахте	9 K
завантажити	5073 K в	5073 K з	5073 K у
завантажте	15 K	5073 K в	5073 K з	5099 K застосунок	5099 K додаток
завантажувати	5118 K завжди контент	5118 K завжди вміст	5118 K контент із	5118 K контент з	5118 K контент від	5118 K вміст із	5118 K вміст з	5118 K вміст від
завантажуйте	15 K	5073 K	5083 K застосунок
завдяки	5130 K нашим читачам	5130 K вашим внескам
завжди	5118 K дозволяти контент	5118 K дозволяти вміст	5118 K показувати контент	5118 K показувати вміст	5118 K дозволити контент	5118 K дозволити вміст	5118 K завантажувати контент	5118 K завантажувати вміст
загружать	4295 K всегда контент	4295 K контент из	4295 K контент с	4295 K контент от
загрузите	4250 K в	4250 K на
загрузить	4211 K контент	4211 K пост
задайте	4241 K вопрос
залишилися	75 K питання
заметили	9 K ошибку
запазете	287 K
запитайте	5065 K
зареждай	316 K винаги съдържание от	316 K съдържание от
зберегти	5077 K
збережіть	5077 K
здесь	4295 K находится встроенный контент	4295 K находится встроенный пост	4295 K находится встроенный публикация	4295 K размещён встроенный контент	4295 K размещён встроенный пост	4295 K размещён встроенный публикация	4295 K размещен встроенный контент	4295 K размещен встроенный пост	4295 K размещен встроенный публикация	4295 K показан встроенный контент	4295 K показан встроенный пост	4295 K показан встроенный публикация	4295 K встроенный контент	4295 K встроенный пост	4295 K встроенный публикация
знаете	69 K кого-то	69 K того, кому
знайшли	9 K помилку
знаєте	69 K когось	69 K того, кому
знижка	5115 K для передплатників:
зручніше	5086 K слухати
""", 'и': """
играть	4289 K:
идет	4283 K подписка
идёт	4283 K подписка
из	4292 K нашего магазина:
изпратете	287 K
изтеглете	15 K	283 K	293 K	308 K приложението
източник	290 K:
източници	290 K:
имате	75 K въпроси
инсталирайте	283 K
искате	295 K да работите при нас	295 K ли да работите при нас
искаш	295 K да работиш при нас
источник	4256 K:
источники	4256 K:
""", 'к': """
как	4242 K вам статья	4242 K вам материал
какво	36 K мислите
коментарите	7 K	30 K
коментарі	7 K	30 K
коментарів	35 K поки
комментариев	35 K пока
комментарии	7 K	30 K
комментирование	7 K
копирай	287 K
копирайте	287 K
короткий	5065 K виклад	5065 K переказ
коротко	4241 K от	5065 K від
краткий	29 K пересказ	4241 K пересказ
кратко	4241 K от
краткое	4241 K содержание	4286 K содержание
куиз	261 K:	311 K:
""", 'л': """
лише	5115 K для передплатників:
лучшее	4221 K за
любите	5086 K слухати
""", 'м': """
материал	49 K можно	4211 K содержит данные	4222 K по теме:	4224 K по теме:	4244 K опубликован в	4247 K можно	4286 K переведён	4286 K переведен	4321 K впервые опубликован	4321 K был впервые	4331 K подготовлен в партнёрстве с	4331 K подготовлен в партнерстве с	4331 K подготовлен при поддержке	4331 K создан при поддержке
материалът	345 K е създаден със съдействието на
материалы	4224 K по теме:
матеріал	49 K можна	5031 K підготовлено за підтримки	5031 K створено за підтримки	5031 K підготовлено у партнерстві	5031 K створено у партнерстві	5108 K перекладено	5144 K уперше опубліковано	5155 K підготовлено у партнерстві з	5155 K підготовлено за підтримки	5155 K створено за підтримки	5155 K створено у партнерстві з
маєте	75 K запитання
месяц	4253 K подписки за
ми	5126 K помітили, що ви
мнение	4239 K автора	4239 K редакции может не
мнението	273 K на автора
мнения	4239 K авторов
мненията	273 K на авторите
моля	31 K
мы	14 K в	14 K есть	4184 K работаем благодаря вам	4184 K работаем благодаря вашей	4184 K работаем благодаря вашим	4184 K существуем благодаря вам	4184 K существуем благодаря вашим	4184 K существуем на ваши	4184 K работаем на ваши	4184 K живём на ваши	4184 K живем на ваши	4184 K независимы благодаря	4202 K в	4303 K заметили, что вы
""", 'н': """
на	89 K правах рекламы	89 K правах реклами	333 K живо: как	333 K живо: така	333 K живо: защо	333 K живо: какво	333 K живо: кой	333 K живо: къде	333 K живо: това	333 K живо: вижте	333 K живо: чуйте	333 K живо: всичко	333 K живо: нощта	333 K живо: хората	333 K живо: ето
над	55 K этим текстом	55 K цим текстом
надіслати	5077 K
надішліть	5 K	5077 K
накратко	275 K от
началась	4283 K подписка
начало	101 K >	101 K "
наша	4194 K рассылка
нашли	9 K ошибку	9 K опечатку
не	4283 K забудьте подписаться	5104 K забудьте передплатити
немає	5086 K часу читати	5130 K власників
нет	35 K комментариев	4262 K времени читать	4307 K владельцев
новия	278 K брой
новият	278 K брой
новости	4221 K партнеров
новый	4244 K номер
нравится	85 K
няма	35 K коментари
нямаме	325 K собственик	325 K собственици	325 K акционери	325 K реклами
нямате	296 K време да четете
""", 'о': """
об	4222 K этом подробнее	4226 K авторе
обобщение	275 K
обсуждение	7 K
озвучено	4241 K	5065 K
онлайн	4316 K: как	4316 K: так	4316 K: почему	4316 K: что	4316 K: кто	4316 K: где	4316 K: это	4316 K: вот	4316 K: смотрите	4316 K: послушайте	4316 K: всё	4316 K: все	5139 K: як	5139 K: так	5139 K: чому	5139 K: що	5139 K: хто	5139 K: де	5139 K: це	5139 K: ось	5139 K: дивіться	5139 K: послухайте	5139 K: усе	5139 K: все
опитахте	62 K
опитування	5111 K дня:
опрос	4288 K дня:
оригинал	4321 K статьи опубликован
оригінал	5144 K статті опубліковано
оставьте	34 K первый
остались	75 K вопросы
отдел	103 K подписки: #
отключите	4303 K его, чтобы	4303 K блокировщик	4303 K adblock
открихте	9 K
откройте	4250 K в
открыта	4283 K подписка
открыть	4202 K в
отпечатай	287 K
отпечатайте	287 K
отправить	5 K	4254 K
отправьте	5 K	4254 K
оформити	5104 K передплату
оформить	4283 K подписку
оценете	276 K
оцените	10 K	4242 K
оцініть	5066 K
още	261 K по темата	261 K новини:	288 K новини	334 K за:	334 K по темата:
""", 'п': """
партнер	4331 K материала	5155 K матеріалу	5155 K рубрики
партнерский	89 K материал:
партнерський	89 K матеріал:
партньор	345 K на статията	345 K на рубриката
партнёр	4331 K материала	4331 K рубрики
партнёрский	89 K материал:
первый	4253 K месяц за
перевод	4241 K выполнен	4241 K сделан	4286 K выполнен	4286 K сделан	4286 K осуществлён	4286 K подготовлен
передплата	5076 K за #	5076 K від #	5104 K на перше півріччя	5104 K на друге півріччя
передрук	71 K дозволено за	71 K дозволено з	71 K дозволено лише	71 K дозволений за	71 K вітається
перейти	4202 K в
переказ	5065 K
переклад	5065 K зроблено	5108 K виконано	5108 K зроблено	5108 K здійснено	5108 K підготовлено
перепечатка	71 K разрешена при	71 K разрешена с	71 K разрешена только	71 K приветствуется	71 K свободная	71 K материалов разрешена
пересказ	4241 K
перший	5076 K місяць за
питання	76 K до статті	5111 K дня:
по	92 K подписке	4222 K теме:
повече	261 K по темата:	288 K новини
повідомити	5088 K про помилку
повідомте	5088 K про помилку	5088 K нам про помилку
погляди	5063 K авторів
пограйте	5112 K:
подарете	287 K
подарите	4254 K
подарить	4254 K
подарувати	5077 K
подаруйте	5077 K
поддержать	4259 K
поддержи	84 K
поддержите	84 K	4259 K
поделитесь	5 K
поделиться	5 K
подкаст	333 K: как	333 K: така	333 K: защо	333 K: какво	333 K: кой	333 K: къде	333 K: това	333 K: вижте	333 K: чуйте	333 K: всичко	333 K: нощта	333 K: хората	333 K: ето	4316 K: как	4316 K: так	4316 K: почему	4316 K: что	4316 K: кто	4316 K: где	4316 K: это	4316 K: вот	4316 K: смотрите	4316 K: послушайте	4316 K: всё	4316 K: все	5139 K: як	5139 K: так	5139 K: чому	5139 K: що	5139 K: хто	5139 K: де	5139 K: це	5139 K: ось	5139 K: дивіться	5139 K: послухайте	5139 K: усе	5139 K: все
подкрепете	84 K	293 K
подкрепи	293 K
подобається	85 K
подписаться	4202 K в
подписка	4253 K за #	4253 K от #	4253 K за рубль	4283 K на первое полугодие	4283 K на второе полугодие
подписывайтесь	14 K	4259 K на
подпишись	14 K	4274 K на
подпишитесь	14 K	4202 K в	4259 K на	4274 K на нас
подробнее	4222 K:	4222 K в материале	4222 K - в	4222 K читайте в материале	4222 K об этом	4224 K по теме:	4224 K на тему:	4317 K о:
подробности	4222 K:
поділитися	5 K
поділіться	5 K
пожалуйста	31 K, соблюдайте	4303 K, отключите его	4303 K, отключите блокировщик
позиция	4239 K автора
позицията	273 K на автора
позиція	5063 K автора
познавате	69 K някого	69 K ли някого
пока	35 K нет комментариев
показать	4211 K контент	4211 K публикацию	4211 K содержимое
показвай	316 K винаги съдържание от	316 K съдържание от
показувати	5118 K завжди контент	5118 K завжди вміст	5118 K контент із	5118 K контент з	5118 K контент від	5118 K вміст із	5118 K вміст з	5118 K вміст від
показывать	4295 K всегда контент	4295 K контент из	4295 K контент с	4295 K контент от
полезна	276 K ли
помітили	9 K помилку
понравилась	10 K статья	85 K
понравилось	72 K	85 K
понравился	85 K
попитай	275 K
попитайте	275 K
попробовали	62 K
порадьте	5077 K
порекомендуйте	4254 K
последвайте	14 K	293 K
последние	4221 K новости о
послухати	3 K
послушать	3 K
поставте	5065 K запитання
похоже	4303 K, вы используете блокировщик	4303 K, у вас включён	4303 K, у вас включен
почитать	4222 K:
преведено	275 K с
преводът	275 K е
предложение	4292 K для читателей:	4292 K для подписчиков:
предпочитате	296 K да слушате
прежде	4275 K чем оставить комментарий	4275 K чем комментировать
препечатването	71 K е разрешено
препоръчай	287 K
приготовили	62 K
приготували	62 K
присоединяйтесь	14 K	59 K к #	102 K к обсуждению
присъединете	14 K се	59 K се към #
присъедини	59 K се към #
пришлите	4226 K новость
приєднуйтесь	14 K	59 K до #
приєднуйтеся	59 K до #	102 K до обговорення
пробвахте	62 K ли
продовжується	5104 K передплата
продолжается	4283 K подписка	4283 K подписная кампания
пройдите	4222 K тест
пройдіть	5044 K тест
пропозиція	5115 K для читачів:	5115 K для передплатників:
прочетено	275 K от
прочетете	261 K още	261 K също
прочетохте	328 K # от #	328 K вече # от #
публикация	4211 K содержит данные
підписка	5076 K за #	5076 K від #
підписуйся	14 K
підписуйтесь	14 K	5083 K на
підпишіться	14 K	5083 K на
підсумок	5065 K
підтримайте	84 K	5083 K
підтримати	5083 K
""", 'р': """
работа	4245 K в "
радимо	5044 K прочитати:
разрешавай	316 K винаги съдържание от	316 K съдържание от
разрешать	4295 K всегда контент	4295 K контент из	4295 K контент с	4295 K контент от
разрешете	283 K
разреши	316 K винаги съдържание от	316 K съдържание от
разрешить	4211 K контент	4211 K показ	4211 K содержимое	4295 K всегда контент	4295 K контент из	4295 K контент с	4295 K контент от
распечатайте	4254 K
распечатать	4254 K
расскажите	62 K в
рассылка	4194 K "	4194 K:
редакция	4184 K работает благодаря вам	4184 K работает благодаря вашей	4184 K работает благодаря вашим
резюме	275 K
резюмето	275 K
рекламно	89 K съдържание:
рекомендуем	4222 K:	4224 K видео:
рекомендуємо	5044 K:
робота	5068 K в "	5068 K у "
роздрукувати	5077 K
роздрукуйте	5077 K
розкажіть	62 K у
розпочалася	5104 K передплата
розпочато	5104 K передплату
""", 'с': """
саммари	4241 K
свалете	15 K	283 K	308 K приложението
свежий	4244 K номер
свързани	261 K:
связаться	4226 K с автором
сигнализирайте	298 K за грешка
скачайте	15 K	4250 K в	4250 K из	4259 K приложение	4279 K приложение
скачать	15 K	4250 K в	4250 K на
скидка	4292 K для подписчиков:
скопировать	4254 K
скопируйте	4254 K
скопіювати	5077 K
скопіюйте	5077 K
следвайте	14 K ни	293 K
следите	14 K за	4202 K в
слухайте	5044 K:	5044 K також:
слухати	3 K
слушайте	4222 K:	4222 K также:
слушать	3 K
см	4222 K. также:
смотрите	4222 K также	4222 K:	4222 K	4222 K также:	4222 K видео:
соблюдайте	31 K
сообщения	30 K
сообщите	4264 K об ошибке	4264 K нам об ошибке
сообщить	4264 K об ошибке
сохраните	4254 K
сохранить	4254 K
спитайте	5065 K
споделете	5 K
сподели	5 K
сподобався	85 K
сподобалась	85 K
сподобалася	10 K	85 K
сподобалось	72 K
сподобалося	72 K	85 K
спонсор	4331 K материала	4331 K рубрики	5155 K матеріалу	5155 K рубрики
спонсорирано	345 K от
спробували	62 K
спросите	4241 K
спросить	4241 K
спільно	5032 K з компанією
станьте	34 K первым	34 K першим	4259 K подписчиком	4259 K соучастником	5083 K частиною спільноти	5083 K співучасником
статията	49 K може	275 K е преведена	275 K е прочетена	337 K е публикувана	345 K е създадена със съдействието на
статтю	49 K можна	5065 K перекладено	5108 K перекладено	5144 K вперше опубліковано	5144 K було вперше
стаття	5144 K вперше опублікована	5145 K
статью	49 K можно	4247 K можно
статья	4241 K переведена	4241 K озвучена	4242 K была	4244 K опубликована в	4286 K переведена	4321 K впервые опубликована	4321 K была впервые	4321 K первоначально	4322 K
стежте	14 K за
стислий	5065 K виклад	5065 K переказ	5108 K виклад
схоже	5126 K, ви використовуєте	5126 K, у вас увімкнено
съобщете	298 K за грешка
съобщи	298 K за грешка
сыграйте	4289 K:
""", 'т': """
тази	337 K статия е публикувана
також	5044 K читайте:
тб	5139 K: як	5139 K: так	5139 K: чому	5139 K: що	5139 K: хто	5139 K: де	5139 K: це	5139 K: ось	5139 K: дивіться	5139 K: послухайте	5139 K: усе	5139 K: все
текст	49 K можно	49 K можна	4241 K переведён	4241 K переведен	4241 K озвучен	4286 K переведён	4286 K переведен	4321 K впервые опубликован	4321 K был впервые	4321 K вышел в №	4321 K вышел в номере	5065 K перекладено	5065 K озвучено	5108 K перекладено	5144 K уперше опубліковано	5144 K вперше опубліковано	5144 K було вперше	5144 K вийшов у №	5144 K вийшов у номері
текстът	49 K може	273 K отразява	275 K е преведен
телефон	44 K редакции	44 K редакції	44 K на редакцията
тема	79 K закрыта
тему	79 K закрито
тест	4288 K дня:	5111 K дня:
това	55 K разследване	275 K резюме	275 K обобщение
този	337 K текст е публикуван
только	4292 K для подписчиков:
точка	4239 K зрения автора	5063 K зору автора	5063 K зору редакції
триває	5104 K передплата
тук	316 K има вградено съдържание от	316 K има съдържание от	316 K се намира вградено съдържание от	316 K се намира съдържание от	316 K вградено съдържание от	316 K съдържание от
тут	4295 K находится встроенный контент	4295 K находится встроенный пост	4295 K находится встроенный публикация	4295 K размещён встроенный контент	4295 K размещён встроенный пост	4295 K размещён встроенный публикация	4295 K размещен встроенный контент	4295 K размещен встроенный пост	4295 K размещен встроенный публикация	4295 K показан встроенный контент	4295 K показан встроенный пост	4295 K показан встроенный публикация	4295 K встроенный контент	4295 K встроенный пост	4295 K встроенный публикация	5118 K є вбудований контент	5118 K є вбудований допис	5118 K є вбудований публікація	5118 K є вбудований вміст	5118 K розміщено вбудований контент	5118 K розміщено вбудований допис	5118 K розміщено вбудований публікація	5118 K розміщено вбудований вміст	5118 K показано вбудований контент	5118 K показано вбудований допис	5118 K показано вбудований публікація	5118 K показано вбудований вміст	5118 K вбудований контент	5118 K вбудований допис	5118 K вбудований публікація	5118 K вбудований вміст
""", 'у': """
у	4303 K вас включён блокировщик	4303 K вас включен блокировщик	4307 K нас нет владельца	4307 K нас нет владельцев	4307 K нас нет акционеров	4307 K нас нет инвесторов	4307 K нас нет хозяев	5032 K партнерстві з компанією	5118 K цьому місці є вбудований контент	5118 K цьому місці є вбудований допис	5118 K цьому місці є вбудований публікація	5118 K цьому місці є вбудований вміст	5118 K цьому місці розміщено вбудований контент	5118 K цьому місці розміщено вбудований допис	5118 K цьому місці розміщено вбудований публікація	5118 K цьому місці розміщено вбудований вміст	5118 K цьому місці показано вбудований контент	5118 K цьому місці показано вбудований допис	5118 K цьому місці показано вбудований публікація	5118 K цьому місці показано вбудований вміст	5118 K цьому місці вбудований контент	5118 K цьому місці вбудований допис	5118 K цьому місці вбудований публікація	5118 K цьому місці вбудований вміст	5126 K вас увімкнено блокувальник	5130 K нас немає власника	5130 K нас немає власників	5130 K нас немає акціонерів	5130 K нас немає інвесторів	5130 K нас немає олігарха
увидели	9 K ошибку
удобнее	4262 K слушать
уперше	5144 K опубліковано в	5144 K опубліковано у	5144 K опубліковано на	5144 K надруковано в
усе	5140 K про:	5140 K за темою:
успейте	4283 K подписаться
установите	15 K	4279 K приложение
усі	30 K коментарі	5140 K матеріали за темою:	5140 K статті за темою:
утренняя	4194 K рассылка
""", 'ф': """
фотогалерея	4222 K:
""", 'х': """
хареса	10 K ли	72 K ли ви	85 K ли ви	276 K ли
харесахте	276 K ли
харесва	72 K ли ви	85 K ли ви
хотите	4261 K работать у нас	4261 K у нас работать	4261 K работать в нашей
хочете	5085 K працювати в нас	5085 K в нас працювати	5085 K працювати у нас
хочеш	5085 K працювати в нас
хочешь	4261 K работать у нас
""", 'ц': """
це	55 K розслідування
цей	5065 K переказ	5065 K короткий виклад	5065 K короткий переказ	5065 K стислий виклад	5108 K текст	5108 K матеріал	5145 K текст	5145 K матеріал
цю	5108 K статтю
ця	79 K тема закрита	5145 K стаття
""", 'ч': """
четете	261 K още
чети	261 K още
чи	5066 K була стаття	5066 K був матеріал	5066 K був переказ	5066 K був цей переказ	5066 K була ця	5066 K був цей	5066 K сподобалась	5066 K сподобалася	5066 K сподобався
читай	4274 K нас
читайте	14 K нас	15 K	4202 K в	4202 K нас в	4222 K также	4222 K также:	4222 K:	4222 K подробнее	4222 K еще	4222 K по теме:	4222 K подробнее:	4222 K материал	4222 K в материале	4224 K по теме:	4250 K нас без	4250 K без	4259 K	4259 K нас в	5044 K також	5044 K також:	5044 K:	5044 K ще	5044 K також на тему:	5044 K по темі:	5044 K також на тему	5083 K
читать	4202 K в	4222 K также	4222 K по теме:
что	36 K вы думаете	4222 K ещё почитать:
чтобы	4333 K отписаться от этой рассылки	4333 K отписаться от рассылки
чуйте	3 K	261 K:
""", 'щ': """
ще	35 K немає коментарів	5044 K за темою:
що	36 K ви думаєте
""", 'э': """
эта	79 K тема закрыта	79 K тема была автоматически закрыта	4286 K статья	4322 K статья
это	29 K резюме	55 K расследование	4241 K краткое содержание
этот	29 K пересказ	4211 K материал содержит	4241 K пересказ	4241 K краткий пересказ	4247 K материал можно	4247 K текст можно	4286 K текст	4286 K материал	4322 K текст	4322 K материал
эту	4247 K статью можно
""", 'я': """
як	5066 K вам стаття	5066 K вам матеріал
якщо	47 K ви знайшли	47 K ви помітили
""", 'є': """
є	75 K запитання
""", 'א': """
אהבתם	72 K	85 K	2327 K את
אולי	2344 K פספסתם:
אין	2315 K לשלוח תגובות	2315 K לפרסם תגובות	2388 K להעתיק תוכן	2388 K להעתיק את התוכן	2388 K לעשות שימוש בתכנים	2388 K לעשות שימוש בתוכן
אירעה	2384 K שגיאה
אל	2335 K תפספסו: הפעילו
אנא	2292 K הזינו כתובת מייל	2292 K הזינו כתובת אימייל
אני	2284 K רוצה לתמוך	2284 K רוצה להצטרף	2284 K רוצה לתרום
ארעה	2384 K שגיאה
""", 'ב': """
בואו	2328 K לעבוד איתנו
בחנו	2332 K את עצמכם
בשיתוף	2347 K המועצה	2347 K קרן
""", 'ד': """
דווחו	2327 K על
דף	101 K הבית >	101 K הבית '	101 K הבית "
""", 'ה': """
האזינו	3 K	2305 K:	2329 K לפודקאסט	2329 K לפרק
האם	10 K אהבתם	2327 K הכתבה	2327 K הסיכום	2327 K המידע
הדוא	2314 K"ל האדום
הדפדפן	2364 K שלך אינו	2364 K שלך לא
ההרשמה	2292 K בוצעה בהצלחה
הווידאו	2364 K אינו
הורידו	15 K	2297 K את האפליקציה	2334 K
הטור	2321 K המלא של
הטקסט	2389 K נוצר
היו	34 K הראשונים
הירשמו	2328 K לוובינר	2328 K לכנס שלנו
הכותב	2317 K הוא
הכותבים	2317 K הם
הכותבת	2317 K היא
הכנתם	62 K
הכתבה	2325 K תורגמה	2325 K נכתבה באופן אוטומטי	2327 K עניינה	2345 K ממשיכה	2388 K מוגנת	2389 K נכתבה	2389 K תורגמה	2397 K ממשיכה
המייל	44 K האדום
המשך	2345 K הכתבה	2397 K הכתבה
הסיכום	2325 K נכתב	2325 K נוצר	2389 K נוצר
הסרטון	2364 K אינו	2364 K לא
הפסקת	2296 K מעקב אחרי
הפעילו	2335 K התראות	2335 K את ההתראות
הפרסום	71 K מחדש מותר
הפרק	2329 K המלא זמין
הצביעו	2332 K בסקר
הצטרפו	59 K ל-#	59 K ליותר מ-#	2284 K לאלפי	2284 K לאלפי התומכים,	2284 K לאלפי התומכים שלנו	2287 K למנוי	2297 K לערוץ הטלגרם	2297 K לקבוצת הוואטסאפ	2297 K לקבוצת הווטסאפ	2311 K אלינו	2311 K לערוץ	2311 K לקבוצה	2311 K לקבוצת	2311 K לקבוצות	2311 K עכשיו	2311 K גם	2312 K	2328 K לצוות שלנו
הצטרפי	2284 K לאלפי
הקו	44 K החם של המערכת
הקשיבו	2329 K לפודקאסט
השתתפו	2332 K בסקר
התגובות	7 K
התוכן	2364 K אינו	2388 K מוגן
התחקיר	55 K הזה
התקציר	2325 K נכתב	2325 K הופק	2325 K נוצר
התרגום	2389 K נעשה
""", 'ח': """
חודש	2340 K ראשון ב
""", 'י': """
יש	75 K שאלות	2292 K להזין כתובת מייל תקינה	2314 K לכם מידע	2314 K לכם סיפור	2314 K לך מידע	2314 K לך סיפור
""", 'כ': """
כבר	2287 K מנויים	2287 K מנוי
כדי	2340 K לקרוא את	2368 K לצפות בתוכן	2368 K להציג את התוכן
כל	2311 K החדשות
כתבות	2321 K נוספות מאת	2321 K נוספות של	2344 K נוספות:
כתובת	2292 K המייל לא תקינה	2292 K הדואר האלקטרוני אינה	2292 K המייל אינה תקינה	2292 K המייל אינה חוקית	2292 K האימייל אינה תקינה	2292 K האימייל אינה חוקית
""", 'ל': """
לא	2287 K מנויים
להאזנה	2329 K לכתבה	2329 K לפודקאסט
להורדת	2334 K
להמשך	2340 K קריאה
לכל	2317 K הכתבות של	2321 K הכתבות של	2321 K כתבות	2321 K המאמרים של	2344 K הכתבות:
לכתבה	2305 K המלאה
לכתבות	2344 K נוספות:
לעדכונים	2311 K נוספים	2311 K
לעקוב	2296 K אחרי הכותב
לערוץ	2297 K הטלגרם
לפניות	2314 K לכתב	2314 K לכתבת
לפרק	2329 K המלא
לצפייה	2329 K בסרטון	2329 K בווידאו	2329 K במשדר	2368 K בתוכן
לקבוצת	2297 K הווטסאפ	2311 K הוואטסאפ	2311 K הווטסאפ
לקבלת	2311 K עדכונים
לקריאה	2305 K נוספת	2305 K נוספת:	2340 K מלאה
לקריאת	2340 K הכתבה המלאה
לרכישת	2287 K מנוי	2287 K מינוי	2328 K כרטיסים לכנס	2328 K כרטיסים לחצו	2328 K כרטיסים לאירוע
לתמיכה	2284 K חודשית
""", 'מ': """
מאמרים	2321 K נוספים מאת
מה	36 K דעתכם	2332 K דעתכם? הצביעו
מוגש	2347 K בשיתוף
מיון	2315 K תגובות
מייל	2314 K אדום
מיין	2315 K לפי
מכירים	69 K מישהו	69 K מישהי
מנוי	2287 K קיים
מנויים	2287 K? התחברו	2287 K?
מעקב	2296 K אחרי הכותב	2296 K אחר הכותב	2296 K אחרי כתב
מצאתם	9 K טעות
משהו	2384 K השתבש
""", 'נ': """
נא	2292 K להזין כתובת מייל תקינה	2292 K להזין כתובת אימייל
נותרו	2356 K # תווים
ניסיתם	62 K
נכתב	2325 K בסיוע
נפלה	47 K טעות
נרשמת	2292 K בהצלחה
נתקלתם	2314 K במשהו	2314 K בטעות
""", 'ס': """
סדר	2315 K תגובות
סינון	2315 K תגובות
ספרו	62 K לי
סרטון	2364 K זה אינו
""", 'ע': """
עדיין	2287 K לא מנויים
עוד	2305 K בנושא:	2321 K כתבות של	2344 K במדור:	2344 K כתבות:
עמוד	2385 K # מתוך #
ענו	2332 K על הסקר	2332 K על הסקר:	2332 K על החידון
עקבו	14 K אחרינו	2296 K אחרי הכותב	2311 K אחרינו	2312 K אחרי
""", 'פ': """
פורסם	2352 K לראשונה ב
פרסומת	2345 K
""", 'צ': """
צילום	2352 K: רויטרס	2352 K: אי	2352 K: ap	2352 K: afp	2352 K: shutterstock	2352 K: שאטרסטוק	2352 K: getty	2352 K: פלאש	2352 K: דובר	2352 K: באדיבות	2352 K: לע"מ
צילומים	2352 K: באדיבות
צפו	2305 K:	2305 K גם	2329 K בסרטון	2329 K בתיעוד	2329 K בווידאו	2329 K בכתבה
""", 'ק': """
קבלו	2296 K התראות על כתבות	2335 K התראות	2335 K עדכונים על	2335 K עדכונים לנייד
קו	44 K חם למערכת
קרא	2305 K גם	2305 K גם:
קראו	2305 K גם	2305 K גם:	2305 K עוד
""", 'ר': """
ראיתם	47 K טעות
ראשי	101 K >
רוצים	2311 K להיות	2311 K לקבל
""", 'ש': """
שאלות	75 K
שחק	2358 K עכשיו:
שחקו	2358 K עכשיו:
שתפו	5 K
""", 'ת': """
תגובות	2315 K שיכללו
תודה	2292 K שנרשמתם
תווים	2356 K נותרו	2356 K שנותרו
תוכן	2347 K שיווקי בשיתוף	2365 K מוטמע	2365 K זה מגיע	2365 K חיצוני	2365 K זה מוצג	2389 K זה נוצר
תורגם	2325 K באופן אוטומטי
תמונה	2385 K # מתוך #	2385 K # / #
תמונות	2352 K: באדיבות
תמכו	84 K	2284 K בנו,	2284 K בנו היום	2338 K	2339 K בעבודתנו	2339 K בעיתונות עצמאית	2339 K בעיתונות חופשית	2339 K בנו עכשיו	2339 K בנו היום
תקציר	2325 K שנכתב
""", 'ا': """
ابرز	158 K النقاط بالذكاء
اجعل	143 K
احجز	160 K تذكرتك	160 K مقعدك
احجزوا	160 K تذاكركم
احصل	171 K علي تطبيق
اخبروني	62 K في التعليقات
اختبر	165 K معلوماتك	165 K نفسك
ادامه	1869 K اين مطلب	1869 K مطلب مخصوص	1869 K اين خبر	1925 K مطلب	1925 K خبر
ادعم	84 K	174 K
ادعمنا	109 K ولو
ادعموا	84 K	174 K
اذا	188 K كانت لديك معلومات	188 K كان لديك معلومات	188 K كانت لديكم معلومات	188 K كان لديكم معلومات
ارسل	148 K لنا صورك	148 K لنا قصتك	148 K لنا معلومات	148 K لنا علي	148 K لنا عبر
ارسلوا	148 K لنا علي	148 K لنا عبر	148 K لنا صوركم	148 K لنا قصصكم	148 K الينا علي	148 K الينا عبر	148 K الينا صوركم
از	1818 K روزنامهنگاري مستقل حمايت	1872 K دست ندهيد:
اسال	158 K الذكاء
استغرق	55 K هذا التحقيق	55 K هذا
استفاده	1916 K از مطالب
استمرارنا	109 K مرهون بدعمكم	109 K مرهون	109 K بدعمكم
استمع	3 K الي	3 K	163 K الي
استمعوا	163 K الي
اشتباه	47 K ديديد
اشتباهي	47 K
اشتراك	1869 K يكماهه:	1869 K ماهانه:	1869 K سالانه:	1869 K يكساله:	1869 K سهماهه:
اشترك	145 K في	146 K في قناة	176 K
اشتركوا	143 K في	176 K
اضف	143 K	150 K تعليقك	150 K تعليقا علي	150 K تعليقا جديدا
اطلاعات	1858 K خود را بسنجيد
اعادة	71 K النشر مسموحة	185 K النشر
اعجبك	72 K	85 K
اعد	158 K هذا الملخص	226 K هذا الملخص
اعلان	181 K
افزودن	1876 K به سبد
اقرا	137 K ايضا	137 K ايضا:	137 K المزيد:	137 K:	137 K المزيد	180 K كذلك:	180 K ايضا-
اكنون	1886 K بازي كنيد:
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
انتشار	1916 K مطالب
انتقل	139 K الي المحتوي
انشئ	187 K حسابا	187 K حسابك
انضم	59 K الي #	145 K الي	146 K الي قناة
انضموا	59 K الي #	144 K الي
اهم	158 K النقاط بالذكاء
ايا	1852 K اين	1852 K خطايي
ايميل	1822 K معتبر وارد	1822 K وارد شده معتبر
اين	55 K گزارش	1852 K	1869 K مطلب مخصوص	1869 K مطلب ويژه	1869 K محتوا مخصوص	1869 K محتوا ويژه مشتركان	1872 K مطلب را هم بخوانيد:	1891 K ويدئو در	1891 K ويديو در	1891 K محتوا در	1892 K محتوا از	1916 K مقاله تحت	1917 K متن	1917 K مقاله	1917 K خلاصه	1917 K ترجمه	1917 K خبر
اينجا	1872 K بخوانيد:
اپليكيشن	15 K	15 K ما
""", 'ب': """
باحث	151 K وكاتب
بازنشر	71 K با ذكر	1916 K
بازگشت	1835 K به بالا
بالصور	223 K..
بالفيديو	223 K..
ببينيد	1834 K:
بخوانيد	1834 K:
بدعمكم	109 K نستمر
بدون	1818 K كمك خوانندگان
براي	1869 K خواندن متن كامل	1869 K خواندن ادامه	1869 K مطالعه متن كامل	1869 K ادامه خواندن	1869 K دسترسي به متن كامل	1895 K ديدن اين محتوا	1895 K مشاهده اين محتوا	1895 K نمايش اين محتوا
بشنويد	3 K
به	14 K كانال	1852 K اين
بيشتر	1834 K بخوانيد	1834 K بخوانيد:	1834 K ببينيد	1836 K بخوانيد:	1872 K بدانيد:
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
تصوير	1913 K # از #
تعداد	1884 K كاراكتر باقيمانده
تعرف	69 K شخصا
تلفن	44 K تحريريه
تم	158 K اعداد هذا	158 K انشاء هذا	158 K تلخيص هذا	161 K انشاء الملخص	226 K انشاء هذا	226 K اعداد هذا	226 K تلخيص هذا	226 K توليد هذا	226 K انشاء هذه	226 K انشاء الملخص	226 K انشاء النص
تماس	1847 K با نويسنده
تمت	158 K ترجمة هذا	158 K الترجمة	226 K كتابة هذا	226 K ترجمة هذا
""", 'ث': """
ثبت	1876 K نام در كارگاه
ثبتنام	1876 K در كارگاه
""", 'ج': """
جدول	1844 K امروز را	1844 K را حل كنيد
جرب	176 K
جربوا	176 K
""", 'ح': """
حامي	1818 K ما شويد	1818 K ما باشيد
حدث	220 K خطا
حقوق	185 K النشر	185 K الطبع
حمل	15 K	120 K التطبيق من	120 K التطبيق الان	171 K تطبيق	171 K تطبيقنا	171 K الان
حملوا	15 K	171 K
""", 'خ': """
خانه	101 K >	101 K '	101 K "
خبرنگار	1847 K:
خريد	1876 K انلاين كتاب	1876 K انلاين بليت	1876 K كتاب از فروشگاه	1876 K كتاب از سايت
خط	44 K البلاغات في غرفة الاخبار	44 K مستقيم تحريريه
خطايي	1912 K رخ داد
خلاصات	158 K مولدة
خلاصة	158 K بالذكاء
خوشتان	72 K امد
""", 'د': """
دانش	1858 K خود را
در	1834 K اين باره بخوانيد	1844 K نظرسنجي شركت كنيد	1858 K اين نظرسنجي	1858 K نظرسنجي ما	1858 K نظرسنجي	1872 K همين زمينه:	1872 K همين رابطه:
درست	62 K كرديد
""", 'ر': """
رابط	143 K قناتنا
رد	1835 K شدن از پربينندهترينها	1835 K شدن از پربيننده ترين ها
ردشدن	1835 K از پربينندهترينها
رفتن	1835 K به محتوا	1835 K به محتواي اصلي
""", 'س': """
ساعدنا	165 K علي تحسين
ساعدونا	165 K علي تحسين
ساند	174 K
ساهم	109 K ولو	109 K في استمرارنا
ساهموا	109 K ولو	109 K في استمرارنا
سجل	160 K الان في	160 K الان لحضور	187 K مجانا
سجلوا	160 K الان في	187 K مجانا
سوالي	75 K داريد
سودوكو	1844 K امروز را
""", 'ش': """
شارك	5 K	5 K هذا	166 K في الاستبيان
شاركنا	148 K قصتك	165 K رايك
شاركوا	5 K
شاركونا	148 K قصصكم	165 K رايكم
شاهد	137 K ايضا	137 K:	137 K ايضا:	163 K الفيديو اعلاه	180 K ايضا-	223 K بالصور
شاهدوا	163 K
شما	1858 K چه فكر ميكنيد
شماره	44 K تحريريه
""", 'ص': """
صحافي	151 K متخصص في	151 K وكاتب
صحفي	151 K متخصص في	151 K وكاتب
صفحة	221 K # من #
صفحه	101 K اصلي >	101 K اصلي "	101 K نخست >	101 K نخست "	1913 K # از #
صوت	165 K الان:
صوتوا	165 K الان
صورة	221 K # من #	221 K # / #
""", 'ط': """
طالع	180 K ايضا:
""", 'ع': """
عدد	191 K الاحرف المتبقية
عذرا	220 K، حدث خطا
عضويت	1822 K شما در خبرنامه
عكاس	1847 K:
عكس	1913 K # از #
""", 'ف': """
في	180 K السياق ذاته:	180 K السياق نفسه:	180 K هذا السياق:
""", 'ق': """
قبلا	1869 K مشترك شدهايد	1869 K مشترك شده ايد	1869 K عضو شدهايد	1869 K ثبت نام كردهايد
قد	137 K يهمك:	180 K يهمك ايضا:
قم	171 K بتحميل	171 K بتنزيل
""", 'ك': """
كاتب	151 K وصحفي	151 K وصحافي	151 K وباحث	151 K ومحلل	151 K واكاديمي	151 K صحفي
كاتبة	151 K وصحفية	151 K وصحافية	151 K وباحثة	151 K صحفية
كاراكترهاي	1884 K باقيمانده
كتب	226 K هذا المقال	226 K هذا النص
كد	1847 K خبر:	1847 K خبر :
كسي	69 K را ميشناسيد
كن	34 K اول	109 K داعما	150 K اول من يعلق
كپيبرداري	1916 K
""", 'ل': """
لا	150 K تعليقات بعد	150 K توجد تعليقات بعد	150 K يوجد تعليقات بعد	150 K توجد تعليقات حتي الان	150 K توجد تعليقات علي هذا	185 K يسمح باعادة
لتصلك	145 K
لديك	113 K اشتراك	113 K حساب	113 K حساب بالفعل	187 K حساب
لديكم	75 K اسئلة
لطفا	1822 K ايميل معتبر	1822 K يك ايميل معتبر	1895 K جاوااسكريپت
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
ما	14 K را	36 K رايك	1818 K را به يك قهوه	1818 K را به قهوه	1818 K مستقل هستيم و بدون كمك	1818 K مستقليم و بدون كمك
متاح	120 K علي app store	120 K علي google play	120 K علي متجر ابل	120 K علي متجر غوغل	120 K علي متجر جوجل
مترجم	1847 K:
متصفحك	198 K لا	198 K لا يدعم
متوفر	120 K علي app store	120 K علي google play	120 K علي اب ستور	120 K الان علي app store	120 K الان علي google play	120 K علي متجر ابل	120 K علي متجر غوغل	120 K علي متجر جوجل
محتواي	1892 K جاسازيشده از	1892 K خارجي از
محتوي	199 K مضمن من	199 K خارجي من
مرتبط	1836 K:
مرورگر	1891 K شما
مشترك	113 K بالفعل	113 K بالفعل؟	1869 K هستيد؟ وارد
مشكلي	1912 K پيش امد
مصيتم	9 K
مطالب	1834 K مرتبط:
معماي	1844 K امروز را
ملخص	158 K بالذكاء	158 K المقال بالذكاء	161 K من انشاء الذكاء
منبع	1847 K:	1847 K :
مواضيع	137 K ذات صلة:	180 K متعلقة:
""", 'ن': """
نبذة	151 K عن الكاتب
نزل	15 K	171 K تطبيق	171 K تطبيقنا
نزلوا	171 K
نستمر	109 K بدعمكم
نشر	225 K هذا المقال اولا	225 K هذا المقال لاول مرة
نظر	1852 K شما درباره
نظرات	7 K
نظرسنجي	1858 K:
نقل	71 K مطالب با ذكر	1916 K مطالب
نهاية	139 K الاكثر قراءة
نويسنده	1818 K را به يك قهوه	1847 K:	1847 K :
نويسههاي	1884 K باقيمانده
""", 'ه': """
هاتف	44 K هيئة التحرير
هذا	158 K الملخص	158 K النص	161 K الصوت تم انشاؤه	198 K الفيديو غير	198 K المحتوي غير	199 K المحتوي مقدم	199 K المحتوي من	225 K المقال محمي	225 K المحتوي محمي
هذه	158 K الترجمة
هل	9 K لاحظت	10 K اعجبك	47 K وجدت	62 K جربت	62 K جربتم	62 K جربتها	69 K تعرف شخصا	72 K اعجبك	75 K لديك اسئلة	85 K اعجبك	113 K انت مشترك	113 K لديك حساب	113 K لديك اشتراك	148 K لديك معلومات	148 K لديكم معلومات	148 K لديك قصة	148 K لديكم قصة	159 K كان هذا	159 K كانت هذه	159 K وجدت هذا	159 K اعجبك هذا	159 K اعجبتك هذه	167 K وجدت خطا	167 K لاحظت خطا	167 K وجدتم خطا
همچنين	1834 K بخوانيد	1834 K بخوانيد:	1872 K ببينيد:
""", 'و': """
واتساب	44 K هيئة التحرير
واصل	181 K القراءة
وجدت	9 K خطا
وجدتم	47 K
ويدئو	1836 K:
ويديو	1836 K:	1836 K |
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
پادكست	1836 K:
پايان	1835 K پربينندهترينها
پرش	1835 K به محتوا
""", 'گ': """
گزارش	1836 K تصويري:	1847 K:	1852 K خطا
""", 'अ': """
अगली	2431 K स्लाइड
अभी	2474 K खेलें:
""", 'आ': """
आज	2441 K का सुडोकू	2441 K का क्विज खेलें
आप	14 K हमें
आपका	2479 K ब्राउजर
आपको	2451 K यह	2451 K ये
आपने	62 K बनाया
आर्थिक	2415 K सहयोग करें
""", 'इ': """
इनपुट	2443 K-	2443 K:	2443 K -	2443 (K
इस	55 K पडताल	55 K रिपोर्ट
इसे	2430 K भी पढें	2430 K भी पढें:	2465 K भी पढें-	2465 K भी देखें:
""", 'ई': """
ईमेल	2458 K पता मान्य नहीं
""", 'ए': """
एक	2496 K त्रुटि हुई
एजेंसी	2443 (K
""", 'ऐ': """
ऐप	15 K
""", 'औ': """
और	2430 K पढें:	2465 K भी पढें:
""", 'क': """
कंटेंट	2431 K पर जाएं
कुछ	2496 K गलत हो गया
कृपया	2458 K मान्य ईमेल	2458 K सही ईमेल
केवल	2461 K # रुपये में
कोई	47 K गलती	75 K सवाल	2496 K त्रुटि हुई
क्या	62 K आपने बनाया	62 K आपने यह	69 K आप किसी को जानते	2451 K यह	2451 K आपको
क्विज	2441 K खेलें
""", 'ख': """
खबर	2451 K में कोई	2507 K विज्ञापन के
""", 'छ': """
छोडकर	2431 K सबसे अधिक पढी	2431 K ये भी पढें	2431 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	7 K
""", 'ड': """
डिस्क्लेमर	2443 K:
""", 'त': """
तस्वीर	2497 K #/#
""", 'द': """
देखें	2430 K:	2430 K वीडियो
""", 'न': """
न्यूजरूम	44 K हेल्पलाइन	44 K हॉटलाइन
न्यूजलेटर	2458 K के लिए धन्यवाद
""", 'प': """
पढिए	2465 K:
पढें	2430 K:	2465 K-
पसंद	72 K आया
पिछली	2431 K स्लाइड
पेज	2497 K #/#	2497 K # / #
पोल	2441 K में हिस्सा
""", 'फ': """
फोटो	2497 K #/#
""", 'भ': """
भाया	72 K?
भाषा	2443 (K
""", 'म': """
मात्र	2461 K # रुपये में
मुख्य	2431 K सामग्री पर जाएं
""", 'य': """
यह	2430 K भी पढें	2430 K भी पढें:	2430 K भी देखें:	2443 (K लेखक के	2451 K खबर आपको	2465 K भी पढें-	2465 K भी पढें -	2479 K वीडियो आपके	2479 K सामग्री आपके	2482 K सामग्री देखने के लिए	2482 K वीडियो देखने के लिए	2500 K लेख कॉपीराइट	2500 K सामग्री कॉपीराइट	2501 K लेख	2501 K खबर	2501 K अनुवाद	2501 K सारांश	2501 K सामग्री
ये	2430 K भी पढें	2430 K भी पढें:	2443 (K लेखक के	2465 K भी पढें-	2465 K भी देखें:
""", 'ल': """
लेख	2507 K विज्ञापन के
लेखक	2443 K के बारे में	2443 (K	2443 K वरिष्ठ पत्रकार हैं	2443 K स्वतंत्र पत्रकार हैं
लेखिका	2443 K के बारे में	2443 (K	2443 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2507 K के बाद
वीडियो	2482 K देखने के लिए
""", 'श': """
शेष	2472 K अक्षर
""", 'स': """
संबंधित	2430 K:	2465 K खबर:	2465 K खबरें:
सदस्यता	2458 K लेने के लिए धन्यवाद
सबसे	2431 K अधिक पढी गईं समाप्त
सब्सक्राइब	2458 K करने के लिए धन्यवाद	2458 K करने के लिए शुक्रिया
सर्वाधिकार	2500 K सुरक्षित
सर्वे	2441 K में हिस्सा
सामग्री	2431 K पर जाएं	2431 K को स्किप करें
सिर्फ	2461 K # रुपये में
स्वतंत्र	2415 K पत्रकारिता को समर्थन	2415 K पत्रकारिता का समर्थन	2415 K पत्रकारिता का साथ
""", 'ह': """
हम	2415 K किसी कॉरपोरेट	2415 K किसी कॉर्पोरेट	2415 K कॉरपोरेट या सरकार	2415 K न किसी कॉरपोरेट	2415 K किसी सरकार या
हमारा	15 K
हमारी	2415 K पत्रकारिता का समर्थन	2415 K पत्रकारिता को सहयोग	2415 K पत्रकारिता को समर्थन
हमारे	14 K
हमें	14 K	2415 K किसी कॉरपोरेट	2415 K सहयोग करें
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
กด	14 Kติดตาม	4806 Kติดตาม	4806 Kไลก์
""", 'ข': """
ขอ	4809 Kบคุณภาพจาก	4809 Kบคุณข้อมูลจาก
ข่	4802 Kาวที่เกี่ยวข้อง:	4809 Kาวโดย	4815 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4815 Kิป:
คุ	4812 Kณรู้สึกอย่างไรกับ	4812 Kณคิดอย่างไรกับ
""", 'ง': """
งา	55 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4815 Kคลิป:	4815 Kคลิป :
""", 'ซ': """
ซื	4813 K้อบัตรงาน
""", 'ด': """
ดา	15 Kวน์โหลด
ดู	4802 Kเพิ่มเติม:
""", 'ต': """
ติ	14 Kดตามเรา	14 Kดตามข่าว	14 Kดตามได้	4806 Kดตามช่อง	4806 Kดตามเรา	4806 Kดตามข่าว	4824 Kดตามอ่านข่าวอื่นๆ	4824 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4811 Kม ai
""", 'ท': """
ทด	4813 Kสอบความรู้ของคุณเกี่ยวกับ	4813 Kสอบความรู้ของคุณ:
ทำ	4813 Kแบบสำรวจสั้น
ที	4809 K่มา:	4809 K่มา :
""", 'บ': """
บท	4811 Kความนี้ใช้ ai	4811 Kสรุปนี้	4811 Kความนี้แปล	4811 Kความนี้เรียบเรียง	4812 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4811 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4809 K้เขียน:	4809 K้เขียน :
""", 'พ': """
พบ	47 Kข้อผิดพลาด	47 Kคำผิด	4812 Kข้อผิดพลาดในบทความ
พื	4825 K้นที่โฆษณา
""", 'ฟ': """
ฟั	3 Kง	4813 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4809 Kพ:	4849 Kพที่ # จาก #	4849 Kพ # จาก #
""", 'ม': """
มี	75 Kคำถาม
""", 'ร': """
ร่	4813 Kวมโหวต:	4813 Kวมโหวต :	4813 Kวมทำแบบสำรวจ	4813 Kวมสนุกตอบคำถาม	4813 Kวมสนุกลุ้น	4820 Kวมสนับสนุน
ร้	4828 Kองทุกข์	4828 Kองเรียน
""", 'ล': """
ลง	4813 Kทะเบียนเข้าร่วมสัมมนา	4813 Kทะเบียนเข้าร่วมงานได้ที่	4813 Kทะเบียนเข้าร่วมงานฟรี
ลอ	62 Kงทำแล้ว
""", 'ส': """
สน	4820 Kับสนุน
สร	4811 Kุปโดย	4811 Kุปข่าวด้วย	4811 Kุปนี้	4811 Kุปข่าวโดย	4812 Kุปนี้มีประโยชน์
สา	4828 Kยด่วนข่าว	4828 Kยด่วนทีมข่าว
ส่	4828 Kงข่าว
""", 'ห': """
หน	101 K้าแรก >	101 K้าแรก '	4849 K้า # จาก #
""", 'อ': """
อ่	4802 Kานเพิ่มเติม:	4802 Kานต่อ:	4802 Kานข่าวต้นฉบับ:	4802 Kานเพิ่มเติม	4802 Kานประกอบ:	4815 Kานข่าวเพิ่มเติม:	4815 Kานข่าวเพิ่มเติม	4815 Kานข่าวที่เกี่ยวข้อง:	4815 Kานข่าว:	4815 Kานเรื่องอื่น:	4824 Kานข่าวต้นฉบับได้ที่	4824 Kานบทความอื่นๆ	4824 Kานรายละเอียดเพิ่มเติมได้ที่	4824 Kานข่าวอื่นๆ ที่	4824 Kานข่าวอื่นๆ ได้	4824 Kานข่าวอื่นๆ เพิ่ม	4824 Kานข่าวอื่นๆ ใน
อ้	4809 Kางอิง:
""", 'เ': """
เก	4809 Kี่ยวกับผู้เขียน
เข	4806 K้าร่วมช่อง
เน	4811 Kื้อหานี้สร้าง	4825 Kื้อหาสปอนเซอร์	4825 Kื้อหาโฆษณา	4825 Kื้อหาสนับสนุนโดย	4837 Kื้อหานี้มาจาก
เพ	4806 Kิ่มเพื่อน
เร	4809 Kื่อง:	4809 Kื่อง :	4809 Kื่องและภาพ
""", 'แ': """
แจ	4812 K้งแก้ไขข่าว	4828 K้งเบาะแส	4828 K้งข่าว
แช	5 Kร์
แป	4811 Kลโดย
แอ	4806 Kดไลน์
""", 'โ': """
โฆ	4825 Kษณา -
""", 'ใ': """
ให	4812 K้คะแนนบทความ
""", 'ไ': """
ไม	4806 K่พลาดทุกข่าวสาร	4806 K่พลาดข่าว
""", 'ả': """
ảnh	5196 K:	5254 K #/#	5254 K # / #
""", 'ủ': """
ủng	5196 K hộ tác giả	5217 K hộ
""", 'あ': """
あな	36 Kたはどう
あわ	2996 Kせて読みたい	2996 【Kせて読みたい】	2996 Kせて読みたい:
""", 'こ': """
こち	2996 Kらもおすすめ	2996 Kらもおすすめ:	3032 【Kらも読む】
この	7 K記事へのコメント	10 K記事は	29 K要約は	55 K調査報道	55 K取材	76 K記事について質問	79 Kトピックはクローズ	79 Kトピックは閉じ	3006 K記事を書いた人	3006 K記事の筆者	3011 K要約はai	3011 K要約は、ai	3011 K要約は役に立ち	3011 ※K要約	3011 K記事の翻訳	3011 K記事の要約	3011 K記事はai	3011 K翻訳	3011 K見出しはai	3013 K動画はお住まいの地域	3013 K動画は、お住まいの地域	3013 K動画は現在ご利用	3013 K動画はご覧いただけません	3013 K動画は再生できません	3013 K動画は公開を終了	3023 K記事は	3023 K記事の誤り
""", 'ご': """
ご意	44 K見・情報提供は	2988 K見・ご感想
ご質	75 K問は
""", 'ま': """
まだ	35 Kコメント
""", 'も': """
もっ	2996 Kと見る:	3032 【Kと読む】
""", 'ア': """
アプ	15 Kリで	15 Kリを	15 Kリから	15 Kリなら
""", 'エ': """
エラ	3065 Kーが発生しました
""", 'オ': """
オリ	3032 【Kジナル記事】
""", 'コ': """
コメ	7 Kント	30 Kントは	30 Kントの内容
""", 'ト': """
トッ	101 Kプ＞	101 Kプページ＞	101 Kプ>	101 Kプ >	101 Kプ '
""", 'フ': """
フォ	14 Kロー
""", 'プ': """
プレ	3013 Kーヤーを読み込	3037 【Kゼント】	3037 Kゼント応募
""", 'ペ': """
ペー	3066 Kジ#/#
""", 'ホ': """
ホー	101 Kム＞	101 Kム>	101 Kム >	101 Kム '
""", 'メ': """
メー	2968 Kルアドレスの形式が	2968 Kルアドレスが正しくありません
""", '一': """
一覧	3032 【K】
""", '下': """
下載	15 K	5297 Kapp	5297 K應用程式
下载	15 K	5297 Kapp	5297 K应用
""", '以': """
以上	5340 K内容由ai
以下	5408 K内容由ai
""", '作': """
作っ	62 Kてみ
作者	5333 K:	5333 (K	5333 K係	5333 K为	5333 K為
""", '你': """
你做	62 K了吗
你可	5315 K能會喜歡:	5365 K能想看:
你有	5326 K线索
你覺	5342 K得這篇
你觉	5342 K得这篇
你认	69 K识
你试	62 K过
""", '來': """
來源	5333 K:
""", '允': """
允许	71 K转载
""", '內': """
內容	5340 K由ai
""", '公': """
公式	14 K	15 Kアプリ
""", '关': """
关注	14 K我们	5304 K微信公众号	5304 K官方微信
""", '内': """
内容	5340 K由ai
""", '再': """
再生	3017 K速度
""", '写': """
写真	2996 【K】	2996 K:	2998 K特集:	3032 【Kを見る】	3032 【Kギャラリー】	3066 K #/#	3066 K#/#	3066 K # / #
""", '出': """
出典	3006 K:
出现	5404 K问题
出錯	5404 K了
出错	5404 K了
""", '分': """
分享	5 K到	5 K至	5 K本文	5 K这篇	5 K此
""", '前': """
前回	3032 【K】	3032 Kの記事:
""", '剩': """
剩余	5375 K字数
剩餘	5375 K字數
""", '加': """
加入	14 K我们的	14 K我們的	5324 K	5360 K
""", '動': """
動画	2996 【K】	2998 K:	2998 【K】	3013 Kプレーヤーを読み込	3013 Kプレイヤーを読み込	3032 【Kを見る】
""", '升': """
升級	5360 K
升级	5360 K
""", '原': """
原文	5364 K刊于	5364 K刊於
""", '参': """
参与	5344 K我们的
参考	72 Kになった	2996 K:
""", '參': """
參與	5344 K我們的
""", '发': """
发现	9 K错误	47 K文章	47 K有误	5343 K错误
发生	5404 K错误
""", '取': """
取材	3006 K・文	3006 K・執筆
""", '另': """
另请	5315 K参阅
""", '可': """
可以	5325 K在x上
可自	71 K由转载
""", '合': """
合わ	2996 Kせて読みたい:
合成	3013 K音声で読み上げ	3013 K音声による読み上げ
""", '同': """
同场	5315 K加映:
同場	5315 K加映:
""", '問': """
問問	5340 K我們的ai
問題	3065 Kが発生しました
""", '喜': """
喜欢	72 K这篇	5283 K作者	5283 K这篇文章
喜歡	72 K這篇	5283 K作者	5283 K這篇文章
""", '執': """
執筆	3006 K:	3006 K/
""", '報': """
報名	5348 K參加
""", '填': """
填写	5344 K问卷
填寫	5344 K問卷
""", '如': """
如发	5343 K现
如有	5326 K线索	5326 K線索	5335 K新聞線索,	5335 K新聞線索請
如果	5326 K您有相关线索	5326 K你掌握	5326 K您掌握	5332 K您有
如發	5343 K現
""", '官': """
官方	5304 K微信:	5304 K微信公众号:
""", '審': """
審校	5333 K:
""", '对': """
对本	76 K文有疑问
""", '广': """
广告	89 K:	89 【K】
""", '広': """
広告	89 K:	89 【K】
""", '廣': """
廣告	89 (K)
""", '延': """
延伸	5315 K閱讀	5315 K阅读	5315 K閱讀:	5315 【K閱讀】	5318 【K閱讀】	5318 【K阅读】	5365 K阅读:
""", '开': """
开启	5297 K通知	5297 K推送通知
""", '引': """
引用	3006 K元:
""", '当': """
当社	14 Kの
""", '影': """
影片	5318 K/	5365 K:
影音	5318 K/	5318 【K】	5365 K:
""", '役': """
役に	72 K立った
""", '往': """
往下	5365 K看更多:
""", '微': """
微信	5297 K扫	5304 K公众号:
""", '您': """
您对	5342 K这篇文章
您對	5342 K這篇文章
您有	5326 K线索
您的	30 K评论
您覺	5342 K得這篇
您觉	5342 K得这篇
您认	69 K识
您试	62 K过
""", '情': """
情報	44 K提供は編集部
""", '感': """
感謝	5294 K您的訂閱
感谢	5294 K您的订阅
""", '打': """
打开	15 K	5297 K微信
打賞	5283 K作者
打赏	5283 K作者
""", '扩': """
扩展	5315 K阅读:
""", '扫': """
扫一	5297 K扫
扫描	5297 K二维码关注	5324 K
扫码	5324 K
""", '投': """
投票	5344 K:
投稿	30 Kは
""", '报': """
报名	5348 K参加
报料	44 K热线	44 K电话	44 K微信	44 K请
""", '按': """
按讚	5324 K追蹤
""", '掃': """
掃一	5297 K掃
""", '採': """
採訪	5333 K撰文:
""", '推': """
推荐	5315 K阅读	5315 K阅读:	5318 K阅读:
推薦	5315 K閱讀:	5318 K閱讀:
""", '提': """
提供	3006 K:
""", '摘': """
摘要	5340 K由
""", '撰': """
撰文	5333 K:
撰稿	5333 K:
""", '支': """
支持	5358 K
""", '收': """
收听	3 K	5353 K我们的播客	5353 K我们的节目
收聽	3 K	5353 K我們的播客	5353 K我們的節目
""", '文': """
文/	3006 K
文:	3006 K
文・	3006 K
文字	3017 Kサイズ	3017 Kの大きさ
文章	47 K有误	5333 K来源:	5343 K有误	5343 K有誤
""", '新': """
新聞	44 K爆料	5326 K線索
新闻	44 K热线	44 K报料	44 K爆料	5326 K线索热线	5326 K线索
""", '暂': """
暂无	35 K评论
""", '更': """
更多	5315 K:	5315 K新聞:	5315 K內容:	5315 【K新聞】	5315 K相關	5315 K阅读:	5315 K報導:	5315 K报道:	5318 【K新聞】	5318 【K新闻】	5364 K精彩内容	5364 K精彩內容	5364 K内容请	5364 K內容請	5364 K资讯请	5364 K資訊請	5364 K资讯,请	5364 K資訊,請
""", '最': """
最初	34 Kのコメント
""", '有': """
有効	2968 Kなメールアドレスを
有問	75 K題
有料	5326 K要爆
有疑	75 K问
有问	75 K题
""", '未': """
未经	5407 K授权不得转载	5407 K许可不得转载
""", '本': """
本主	79 K题已关闭
本内	5340 K容由ai
本图	5408 K片由ai
本报	44 K热线
本摘	5340 K要
本文	5333 (K作者	5333 K作者	5340 K摘要	5340 K由ai	5340 K由人工智能翻译	5340 K由人工智能生成	5340 K由人工智慧	5364 K章來自	5364 K转载自	5364 K轉載自	5364 K来自微信	5364 K来自公众号	5364 K来自:	5364 K來自:	5407 K受版权保护	5407 K受著作權保護	5407 K原载于	5407 K首发于	5407 K原刊於	5407 K首发于《	5407 K轉載自	5407 K转载自	5407 K轉載自《	5407 K转载自《	5408 K由ai	5408 K由人工智能	5408 K由 ai	5408 K由人工智慧	5408 K使用ai	5408 K经ai
本翻	5408 K译由ai	5408 K译由人工
""", '来': """
来发	34 K表第一
来源	5333 K:
""", '校': """
校对	5333 K:
""", '構': """
構成	3006 K・文
""", '次': """
次に	2996 K読む:
次の	3032 Kページ:	3032 【K記事】
次ペ	3032 Kージ:
""", '欢': """
欢迎	14 K关注	71 K转载	5324 K加入	5325 K在	5325 K关注	5326 K提供线索	5326 K投稿	5335 K提供照片	5335 K提供新闻线索	5335 K爆料:
""", '歡': """
歡迎	14 K追蹤	71 K轉載	5324 K加入	5325 K在	5326 K提供線索	5326 K投稿	5335 K提供照片	5335 K提供新聞線索	5335 K爆料:
""", '正': """
正し	2968 Kいメールアドレスを
""", '此': """
此主	79 K题已自动关闭
此图	5408 K片由ai
此摘	5340 K要	5408 K要由ai	5408 K要由 ai
""", '测': """
测一	5344 K测:
""", '測': """
測一	5344 K測:
""", '点': """
点击	5315 K查看	5315 K阅读:	5353 K观看视频	5353 K收听本	5353 K收听节目	5353 K收听完整
点我	5324 K加入
""", '熱': """
熱門	5365 K新聞:
""", '爆': """
爆料	44 K热线	44 K電話	44 K專線	5326 K请	5326 K請
""", '版': """
版权	5407 K声明:	5407 K所有,	5407 K所有 ©
版權	5407 K聲明:	5407 K所有,
""", '特': """
特集	2998 K:	2998 【K】
""", '用': """
用微	5297 K信扫
""", '画': """
画像	2996 【K】	3032 【Kを見る】	3066 K#/#	3066 K #/#	3066 K # / #
""", '留': """
留言	7 K
""", '発': """
発现	47 K错误
""", '發': """
發現	9 K錯誤	47 K有誤	5343 K錯誤
發生	5404 K錯誤
""", '皆': """
皆さ	36 Kんはどう
""", '相': """
相关	5315 K阅读	5315 K新闻	5315 K报道:	5315 K阅读:	5318 【K报道】	5318 K报道:	5365 K新闻:	5365 K文章:
相關	5315 K新聞	5315 K報導	5315 【K新聞】	5315 K閱讀:	5318 【K報導】	5318 K報導:	5365 K新聞:	5365 K文章:	5365 K報導:
""", '看': """
看更	5315 K多:	5318 【K多】
""", '確': """
確認	5294 K信已寄至	5294 K信已寄到	5294 K信已寄送
""", '立': """
立即	5324 K加入	5344 K报名	5344 K報名
""", '筆': """
筆者	3006 Kプロフィール
""", '編': """
編輯	5333 K:
編集	44 K部への情報提供
""", '线': """
线索	5326 K征集
""", '编': """
编辑	5333 K:	5333 (K:
""", '聽': """
聽我	5353 K們的podcast
""", '自': """
自動	3013 K音声で読み上げ
""", '著': """
著者	3006 Kプロフィール
""", '要': """
要約	29 Kは
""", '覺': """
覺得	72 K有用
""", '觀': """
觀看	5353 K上方影片
""", '观': """
观看	5353 K上方视频
""", '视': """
视频	5365 K:
""", '觉': """
觉得	72 K有用
""", '訂': """
訂閱	5294 K成功	5360 K	5371 K本報	5371 K我們	5371 K本刊
""", '記': """
記事	9 Kの誤り	2988 Kの間違いを見つけ	2988 Kの誤りを見つけ	2988 Kに関するお問い合わせ	2988 Kへのご意見	3023 Kの誤り	3023 Kに誤り
記者	3006 Kのプロフィール
""", '評': """
評論	7 K
""", '試': """
試し	62 Kてみ
""", '詳': """
詳し	2996 Kくはこちら
""", '誤': """
誤り	47 Kを見つけ	47 Kにお気づき	2988 Kにお気づき
誤字	9 K	47 K脱字
""", '読': """
読者	3037 【Kプレゼント】	3037 Kプレゼント
""", '請': """
請作	5283 K者喝
請我	5283 K喝杯咖啡	5283 K們喝杯咖啡
請支	5358 K持
請至	5294 K信箱
請輸	5294 K入正確的電子	5294 K入有效的電子
""", '讚': """
讚賞	5283 K作者	5283 K支持
""", '订': """
订阅	5294 K成功	5360 K	5371 K本报	5371 K我们	5371 K本刊	5371 K本公众号	5371 K手机报
""", '评': """
评论	7 K	30 K
""", '试': """
试过	62 K了吗
""", '该': """
该主	79 K题已关闭
""", '请': """
请作	5283 K者喝
请到	5294 K邮箱
请我	5283 K喝杯咖啡	5283 K们喝杯咖啡
请支	5358 K持
请输	5294 K入正确的邮箱	5294 K入有效的邮箱	5294 K入有效的电子
""", '責': """
責編	5333 K:
""", '資': """
資料	5333 K來源:
""", '質': """
質問	75 Kは	75 Kがある方は
""", '贊': """
贊助	5358 K
""", '责': """
责任	5333 K编辑:	5333 (K编辑
责编	5333 K:
""", '赞': """
赞助	5358 K
赞赏	5283 K作者	5283 K支持
""", '転': """
転載	71 K歓迎	71 K自由	71 K可
""", '轉': """
轉載	71 K請註明
""", '转': """
转载	71 K请注明
""", '还': """
还可	5375 K输入
""", '这': """
这个	5341 K摘要
这段	5341 K摘要
这篇	10 K文章	55 K调查	55 K报道	5341 K文章
""", '追': """
追蹤	14 K我們
""", '這': """
這段	5341 K摘要
這篇	5341 K文章
""", '連': """
連載	2998 K:
""", '還': """
還可	5375 K輸入
""", '采': """
采写	5333 K:
""", '長': """
長按	5324 K
""", '长': """
长按	5324 K
""", '開': """
開啟	5297 K通知	5297 K推播通知
""", '間': """
間違	47 Kいを見つけ	47 Kいにお気づき
""", '関': """
関連	2996 K記事	2996 K記事:	2996 【K記事】	2996 K:	2996 【K】	2998 K動画:	2998 K特集:	3032 【K写真】
""", '閱': """
閱讀	5315 K更多
""", '问': """
问问	5340 K我们的ai
""", '阅': """
阅读	5315 K更多
""", '面': """
面白	72 Kかった
""", '首': """
首頁	101 K>	101 K＞	101 K >	101 K '
首页	101 K>	101 K＞	101 K >	101 K '
""", '馬': """
馬上	5344 K報名
""", '马': """
马上	5344 K报名
""", '點': """
點我	5324 K加入
點擊	5315 K查看	5315 K閱讀:	5353 K觀看影片
""", '같': """
같이	3119 K 보기:	3221 K 읽으면 좋은 기사	3221 K 읽으면 좋은 글
""", '관': """
관련	3119 K 기사:	3157 K 기사 :	3157 [K 기사]	3157 K 기사-
관련기사	3119 K	3119 K:	3119 [K]	3157 K :
""", '광': """
광고	89 K:	89 [K]	89 (K)	3185 K 차단을 해제
광고차단을	3185 K 해제
""", '괜': """
괜찮아요	3109 K, 웹으로	3109 K. 웹으로
""", '구': """
구독	14 K
""", '궁': """
궁금한	75 K 점은	75 K 점이
""", '기': """
기계음으로	3142 K
기사	3 K 듣기	44 K 제보	3140 K #줄 요약	3147 K 주소가 복사
기사에	76 K 대해 궁금	3150 K 오류가
""", '네': """
네이버	14 K
""", '다': """
다음	3157 K 기사:
""", '당': """
당신의	3149 K 선택은
""", '댓': """
댓글	7 K
댓글은	30 K
댓글이	7 K
""", '더': """
더	3119 K 읽기:
더보기	3119 [K]	3119 K:
""", '도': """
도움이	72 K 되셨다면
""", '독': """
독자	3149 K 설문에	3149 K 설문조사에
""", '드': """
드셔	62 K 보셨나요
""", '링': """
링크가	3147 K 복사되었습니다	3147 K 복사됐습니다
""", '만': """
만들어	62 K 보셨나요
""", '많': """
많이	3157 [K 본 기사]
""", '모': """
모바일	3109 K 웹으로 볼게요	3109 K 웹으로 계속
모바일웹으로	3109 K 볼게요
""", '문': """
문제가	3197 K 발생했습니다
""", '발': """
발견	9 K错误
""", '본': """
본	3140 K 요약은
본문	3147 K url 복사
""", '사': """
사진	3198 K #/#	3198 K # / #
사진출처	3163 K:
""", '생': """
생성형	3140 K ai가 요약
""", '선': """
선택	3195 (K) 개인정보	3195 [K] 개인정보	3195 (K) 광고성	3195 [K] 광고성
""", '설': """
설문에	3149 K 참여하세요
""", '아': """
아직	35 K 댓글
""", '애': """
애드블록을	3185 K 해제
""", '앱': """
앱	15 K
앱을	15 K
""", '여': """
여러분은	3149 K 어떻게 생각
여러분의	36 K 생각
""", '영': """
영상	3119 [K]
""", '오': """
오류가	3197 K 발생했습니다
오류를	9 K
오타가	47 K
오타를	47 K
오탈자가	47 K
오탈자를	47 K
""", '원': """
원활한	3185 K 이용을 위해	3185 K 서비스 이용을 위해
""", '웹': """
웹으로	3109 K 볼게요
""", '유': """
유익했다면	72 K
""", '이': """
이	10 K 기사	55 K 취재에는	55 K 기사에는	79 K 주제는 닫혔	3140 K 요약은 ai	3140 K 요약이 도움	3140 K 기사는 인공지능	3140 K 기사는 ai	3140 K 번역	3142 K 음성은 ai	3150 K 기사가 도움이	3150 K 기사를 어떻게	3150 K 뉴스에 대한 의견	3150 K 기사에 대한 의견
이미지	3198 K #/#	3198 K # / #
이슈	3157 [K]
이어	3119 K 읽기:
""", '인': """
인공지능	3142 K 음성으로	3142 K(ai) 음성
인기기사	3157 [K]
""", '일': """
일시적인	3197 K 오류가
""", '자': """
자료출처	3163 K:
""", '잘': """
잘못된	47 K 내용
""", '재': """
재미있게	72 K 읽으
""", '제': """
제보	44 K 전화	44 K 메일
제보하기	44 K
""", '주': """
주변에	69 K
주소가	3147 K 복사되었습니다
""", '지': """
지금	3170 K 플레이:
""", '질': """
질문은	75 K
""", '첫': """
첫	34 K 댓글	34 K 번째 댓글
""", '추': """
추천	3119 K 기사:
추천기사	3157 [K]
""", '출': """
출처	3163 K:	3163 K :
출처를	71 K 밝히면	71 K 밝히고
""", '카': """
카카오톡	14 K	44 K 제보
""", '페': """
페이지	3198 K #/#
""", '필': """
필수	3195 (K) 개인정보	3195 [K] 개인정보	3195 (K) 이용약관	3195 [K] 이용약관
""", '함': """
함께	3119 K 볼 만한 기사:	3119 K 보면 좋은 기사:	3157 [K 읽기]	3221 K 읽으면 좋은 기사	3221 K 읽으면 좋은 글	3221 K 보면 좋은 기사
""", '핫': """
핫클릭	3157 [K]
""", '해': """
해	62 K 보셨나요
""", '홈': """
홈	101 K>	101 K >	101 K '
""", '화': """
화보	3119 [K]
"""}

CONTAINS = {',': """
,说:	5432 K
""", '@': """
@我	65 K
""", 'a': """
abonați	83 K-vă	4176 K-vă	4180 K
abonații	53 K pot	4177 K noștri
abonează	83 K-te	4056 K-te pentru	4063 K-te pe youtube	4176 K-te
abonné	53 en tant qu'K	2083 pas encore K	2086 déjà K	2089 en tant qu'K
abonnés	2083 réservé à nos K	2086 réservé aux K	2278 nos K	2281 K
abonējiet	83 K	3358 K
actualisé	105 cet article a été K
actualité	2100 l'essentiel de l'K	2114 suivez l'K	2114 suivez toute l'K	2114 retrouvez toute l'K	2149 couvre l'K
actualizată	105 știrea a fost K
acționari	4141 fără K
adatkezelési	2533 K tájékoztató
adhérent	83 devenez K
adhérez	83 K
admitió	1745 K
adomány	2645 K
adományoddal	2641 K
adományok	2645 K
adományozz	2641 K
adományozzon	2562 K itt
advirtió	1745 K
adód	2643 K #
adója	2562 K #
adăugat	4179 a K
affichée	63 e-mail ne sera pas K
affiliatelänkar	40 K	77 K	4712 K	4744 K
affilié	40 lien K	77 lien K
affiliés	40 liens K	77 liens K
affirmé	2280 a K
afiliación	40 enlaces de K	77 enlaces de K
afirmó	1745 K
afișată	63 email nu va fi K
agregó	1745 K
aicināja	3361 K
aizsargātas	3300 visas tiesības K
aiškino	3294 K
ai가	3202 K 작성	3202 K 생성	3202 K 요약	3202 K 번역
ai로	3202 K 작성	3202 K 생성
ai를	3202 K 활용해
ajouté	2280 a K
ajută	4176 K-ne
ajánld	2641 K fel
aktualizovaný	105 článok bol K
aktualizován	105 článek byl K
aktérů	105 jména K
alkalmazás	2526 töltsd le az K
alkalmazásban	2560 az K
alkalmazást	2560 K
alkalmazásunk	2642 K
alkalmazásunkat	2526 töltse le K
alkalmazásunkban	87 K
alăturat	4080 s-a K echipei
alăturați	54 K-vă
alătură	54 K-te lor	54 K-te
améliorer	2175 aidez-nous à K
analytička	540 je K
anhören	4 artikel K	4 text K	4 beitrag K	909 jetzt K:
anketě	560 naší K	560 v K
ankietę	38 naszą K	3770 naszą K	3770 krótką K
ankstesnėje	105 K versijoje
anmäl	4792 K dig till vårt	4792 K dig till våra
anmäla	4659 genom att K dig	4707 genom att K dig
annoncé	2280 a K
annoncør	733 betalt af en K	733 betalt af K
annonslänkar	40 K	77 K	4712 K	4744 K
annonsör	4723 betalt av en K	4723 betald av en K
annonsør	3641 betalt av en K
anterioară	105 versiune K a
antérieure	105 version K de cet
anunció	1745 K
anunțat	4179 a K
använder	4674 vi K cookies	4675 K kakor
anúncio	3949 após o K	3949 depois do K
anúncios	73 sem K	4047 sem K
apelował	3862 K
apelowała	3862 K
aplicació	87 a la nostra K
aplicación	87 en nuestra K	1570 descarga la K	1570 descarga nuestra K
aplicația	87 în K noastră	4064 descarcă K	4176 descarcă K noastră	4176 descarcă gratuit K	4176 descarcă K și	4177 K noastră
aplikacją	87 z naszą K
aplikację	3723 pobierz naszą K	3724 pobierz K	3724 ściągnij K	3793 naszą K
aplikací	87 s naší K
aplikácii	87 v našej K	4472 našej K
aplikáciu	4472 mobilnú K	4472 K
aportació	498 la teva K
aportación	1616 tu K	1650 haz tu K
apoyá	1742 K
applikációnk	2560 K
applikációnkat	2560 K
applikációnkban	87 K
apsolīja	3361 K
apóyanos	1616 K	1742 K
apóyenos	1616 K	1742 K
apúntate	1542 K a	1563 K a nuestra	1563 K gratis	1742 K gratis
apărat	4179 s-a K
arkadaşina	52 K gönder
arkadaşiniza	52 K gönderin
arkadaşinla	4929 bir K paylaş
artykuł	17 darmowy K	23 cały K	3711 podoba ci się ten K	3771 nasz K do końca	3791 ostatni darmowy K	3860 ten K
artykułu	105 do K dodano
artykuły	17 darmowe K
artykułów	17 darmowych K
artículo	17 K gratis	23 leer este K	23 leer el K	1543 te ha gustado este K	1553 regala este K	1553 regalar este K	1559 último K gratis	1559 te queda # K	1653 y lee este K	1734 K	1735 #% del K	1735 # % del K	1735 #% de este K	1735 # % de este K	1743 este K
artículos	17 K gratis	1559 K gratis este mes	1559 te quedan # K	1559 límite de K	1734 K
aseguró	1745 K
associés	2123 cookies K à ce contenu
assuré	2280 a K
asszisztensünk	66 virtuális K
asumă	33 nu își K
atsiųsime	60 K jums
ausgewählt	966 produkte unabhängig K
autentificați	27 K-vă
autentifică	27 K-te	4056 K-te pentru
autorização	3928 sem K prévia e expressa
autorką	3762 kontakt z K
autorská	542 K práva
avertizează	4179 K
avísanos	1742 K
ayúdanos	1616 K	1742 K a
açikladi	5011 K
açin	4929 K
añadió	1745 K
año	1744 al K
""", 'b': """
bağirdi	5011 K
bağirdilar	5011 K
bağiriyor	5011 diye K
bağiriyordu	5011 K
bağiş	5008 K yap	5012 K
bağişiniz	5008 K
bağlantilari	77 satiş ortakliği K	4922 satiş ortakliği K
başlayan	4928 tl'den K
başvurun	4929 K
behält	32 K sich vor	32 K sich das recht
behöver	0 K hjälp	0 K du hjälp	0 K stöd	0 K du stöd	4648 vi K ditt stöd	4792 vi K din hjälp
beiträge	61 neue K per mail	1038 K
beiträgen	1038 K
bekapcsolása	2526 értesítések K
beløb	801 fast K
beløp	3706 gi et K	3708 fast K
bemängeln	1049 K
bemängelt	1049 K
benötigen	0 hilfe K
berätta	70 K för oss	70 K din
berättade	4795 K
berättar	4795 K
berørt	1 hvis du er K
bestätigen	829 K sie ihre
bestätigungslink	957 K
bestätigungsmail	829 K	957 K
betalvägg	4796 K
bezpečí	106 linka K	106 linku K
bezplatný	582 poslední K článek	4466 náš K webinár	4491 posledný K článok
bezplatných	4477 K článkov
bezpłatne	3776 K konto
bezpłatny	3767 nasz K webinar	3791 ostatni K artykuł
bezpłatnych	3776 limit K
beágyazott	2602 egy K tartalom látható	2602 egy K tartalom található
beállításai	2601 cookie-K miatt
beállítások	2601 cookie-K miatt	2601 cookie K miatt	2601 süti K miatt
beğendiyseniz	5009 bu haberi K	5009 bu yaziyi K
biết	5279 cho K
blokovač	614 K reklam
blokování	531 K reklam	614 K reklam
blokującego	3825 programu K reklamy
blokującej	3825 wtyczki K reklamy
blokujący	3825 program K reklamy
blokującą	3825 wtyczkę K reklamy
blokátor	614 K reklam
bohaterów	105 imiona K
boletín	81 el K	81 al K	81 nuestro K	1563 recibe el K	1563 nuestro K	1568 K diario	1742 recibe el K	1743 nuestro K	1746 K
boîte	82 dans votre K mail	82 dans ta K mail	82 dans votre K	2094 dans votre K mail	2094 dans votre K e-mail
brezplačen	4591 zadnji K članek
brezplačne	4578 K članke
brezplačni	4571 naš K webinar	4591 zadnji K članek
brezplačnih	4578 K člankov
bronił	3862 K się
brzmiał	3862 K
brzmiała	3862 K
brzmiało	3862 K
butlletí	421 subscriu-te al K	421 el nostre K	499 el nostre K	502 K
buzdított	2644 K
buzdította	2644 K
buzón	82 en tu K	1566 en tu K
bájate	1742 K la app
báo	5197 là nhà K
bölümünde	88 yorum K
bönföll	4795 K
böngésző	12 a K
böngészője	12 az ön K
bötfällde	4795 K
bønfaldt	802 K
bønn	3558 vi har en K til deg
bønnfalt	3709 K
bústia	444 a la teva K
bülten	4918 e-K	5012 K
bültene	4869 K abone	4869 K kayit	4869 K kaydol
bülteni	4918 haber K
bültenimiz	81 K	5009 K
bültenimize	81 K	81 e-K	4869 K	5008 K	5009 K
bültenine	4918 K
błagał	3862 K
błagała	3862 K
bạn	52 gửi cho K bè	5171 hộp thư của K	5216 sự ủng hộ của K	5276 mời K	5276 cần sự ủng hộ của K	5276 nhờ sự ủng hộ của K
bằng	5226 K văn bản của báo
""", 'c': """
caffè	2828 un K
café	57 me paga um K	1617 un K	1650 un K al mes	2152 un K
caractères	2175 limitées à # K
catedrática	1613 es K
catedrático	1613 es K
celého	510 pro čtení K
cercetătoare	4080 este K
cercetător	4080 este K
changés	105 prénoms ont été K
chaîne	2278 notre K
chefredaktör	4697 är politisk K	4697 är K
chefredaktør	710 er K
chuyện	5195 bạn có câu K
chép	5190 cấm sao K bài	5226 mọi sao K
chính	105 đính K	5180 K sách bảo mật
chúng	41 nhắn cho K tôi	41 viết cho K tôi	41 liên hệ với K tôi	41 gửi cho K tôi	41 gửi về cho K tôi	41 kể cho K tôi	41 chia sẻ với K tôi	42 phóng viên của K tôi	60 K tôi gửi bạn	60 K tôi gửi đến bạn	60 K tôi gửi tới bạn	70 nhắn cho K tôi	70 viết cho K tôi	70 gửi cho K tôi	70 gửi về cho K tôi	70 kể cho K tôi	70 chia sẻ với K tôi	70 hãy kể với K tôi	70 kể với K tôi	5171 bản tin của K tôi	5174 theo dõi K tôi	5195 cho K tôi qua	5195 liên hệ với K tôi qua	5195 hãy liên hệ với K tôi	5276 ủng hộ K tôi	5276 K tôi cần sự giúp đỡ	5276 giúp K tôi	5276 theo dõi K tôi	5276 hãy gửi cho K tôi	5276 hãy liên hệ với K tôi	5276 hãy báo cho K tôi	5277 K tôi trên	5277 của K tôi	5277 cho K tôi
chọn	5276 hãy bình K
cikkből	2640 K #
cikkéből	2640 K #
cikkünk	2642 minden K
cikkünkhöz	2642 minden K
collecté	2097 est K par
collectée	2097 est K par
collectées	2097 sont K par
comentário	8 deixe seu K	8 deixar um K	24 login para publicar um K
comentários	88 nos K	3910 nos K
comentó	1745 K
comisión	1639 recibir una K
comissió	439 rebre una K
comissão	3948 receber K	3948 receber uma K
commerciële	3461 K partner
communauté	2160 K whatsapp	2160 K signal
compártela	28 K	52 K
compártelo	28 K	52 K
comunità	2859 parte della nostra K
concerné	1 si vous êtes K
concernée	1 si vous êtes K
condamné	2280 a K
condiții	4067 termeni și K
confidentialité	2127 politique de K
confidențialitate	4067 politica de K
conférences	2149 est maître de K
connecté	2129 vous devez être K
contactați	41 K-ne	70 K-ne
contactează	41 K-ne	70 K-ne
conteúdo	11 este K	11 K externo	3875 acesse todo o K	3938 ao exibir este K	3938 ao ver este K
contribuição	3930 com a sua K	4046 sua K é essencial
contáctanos	41 K
contáctenos	41 K
contém	105 K cenas
contó	1745 K
conversación	1591 participar en la K
conținut	11 acest K	4056 K doar pentru abonați
conținutului	4076 preluarea K
cookieinställningar	4672 K	4699 K
corespondentă	4080 este K
corrección	105 K:
correção	105 K:
corrigé	105 article a été K
creează	4176 K un cont pentru a citi
csatornájára	2550 viber-K
csatornánk	2642 K
csatornánkhoz	2550 telegram-K	2550 whatsapp-K
csatornánkra	2550 youtube-K	2641 iratkozz fel K	2641 iratkozzon fel K
csábított	2644 K
cuéntanos	41 K	70 K	1591 K en	1742 K
cuéntenos	41 K	70 K
czytać	3717 aby K dalej	3717 żeby K dalej	3859 chcesz K dalej
czytelników	39 naszych K	3771 opiniami K	3782 z wpłat K	3782 dzięki wsparciu K	3799 K	3860 naszych K	3860 z wpłat K
câmpurile	63 K cu steluță
cântau	4179 K
címével	2585 e-mail-K
cùng	54 hãy tham gia K họ
của	5200 là cây bút K	5277 độc giả K
""", 'd': """
danişmanliği	4923 yatirim K kapsaminda değildir	4923 yatirim K hizmeti
daní	4482 # % z K	4482 #% z K
darbą	3292 mūsų K
darowiznę	3715 przekaż K	3859 przekaż nam K	3859 przekaż K na
datenschutzerklärung	855 unserer K	1047 unserer K	1047 unsere K
datenübertragung	897 der K zu
dați	65 K-mi tag
debatindlæg	711 send dit K	711 skrive et K
debatredaktør	710 er K
debattredaktør	3614 er K
debattør	710 er K
declaró	1745 K
decía	1745 K
demandé	2280 a K
denmişti	5011 K
denunció	1745 K
dependență	91 jocurile de noroc pot crea K
descrições	105 contém K
descárgate	1570 K la	1570 K nuestra
destekçimiz	4929 K olun	5008 K olun
desteğiniz	5008 K
desteğinizle	5009 K
desteğiyle	21 okurlarin K	4904 yapay zeka K	4920 K ayakta	4934 yapay zeka K
değildir	33 sorumlu K
değiştirildi	105 isimler K
değiştirilmiştir	105 isimler K
difficoltà	0 in K
difícil	106 passar por um momento K
dimineață	20 în fiecare K
diskutovať	4471 K môžu
disponível	3886 K no google play
doação	3871 faça uma K	3930 sua K	4046 sua K	4046 faça uma K	4050 K
doações	4050 K
dodał	3862 K
dodała	3862 K
dodává	651 K
događaj	4367 naš K
domagał	3862 K się
domestică	0 violență K
domácího	0 K násilí
doméstica	0 violência K
donació	498 fes una K	502 K
donación	1548 haz una K	1548 tu K	1616 tu K	1616 una K	1742 tu K	1742 haz una K	1746 K
donația	4176 K ta
donație	4176 fă o K	4180 K
donații	4180 K
donează	93 K cât poți	4176 K acum
doplněn	105 článek byl K
doporučil	651 K
doporučila	651 K
doporučovala	651 K
dopuštenja	4378 bez K
doradzał	3862 K
dorzuć	3859 K się
dostawać	3792 chcesz K
dostávajte	4497 K
dostávat	583 chcete K	611 chcete K zprávy
dostávať	4492 chcete K
dostávejte	589 K
dostęp	83 kup K	3717 masz już K	3776 pełny K do	3776 wykup K	3859 kup K
dostępny	3717 artykuł K tylko
dotazník	561 krátký K	4470 krátky K
dotazníka	4470 nášho K
dotazníku	560 našeho K	561 krátkého K
dowolną	3861 K kwotą
dočtete	570 více se K
dołóż	3859 K się
dołącz	54 K do nich	54 K	3729 K do nas na	3859 K do nas	3859 K do grona	3859 K do nich
drastické	105 obsahuje K
draudžiama	3238 K kopijuoti	3238 be leidimo K	3238 be sutikimo K
draudžiamas	3259 be leidimo K
dueños	1683 sin K	1683 ni K
dumneavoastră	12 browserul K
duyệt	12 trình K của bạn
działać	3860 K dalej
dziennikarką	3763 jest K	3840 jest K
dzięki	3860 K wam	3860 K tobie
dziękujemy	3773 K za zapisanie	3773 K za zapis	3859 K, że nas czytasz
där	45 var du K
dåligt	0 mår K	0 mår du K
débloquer	2086 pour K
déclare	2280 K
déclaré	2280 a K
découvrez	2083 K nos offres	2277 K nos offres
déductible	2077 K des impôts	2077 K à #	2279 K
déjanos	8 K tu	80 K tu correo
déjenos	80 K su correo
dénonce	2280 K
déplore	2280 K
déposés	2165 des cookies seront K
désabonner	2094 K à tout moment	2098 K à tout moment	2098 vous K en cliquant
désactiver	2121 K adblock
désactivez	2121 K adblock
désinscription	2098 K à tout moment
désinscrire	2098 K à tout moment	2100 vous K à tout moment
détresse	0 en K
díky	649 K vám
dôvery	106 linku K
dömde	4795 K
dømte	802 K	3709 K
düzeltme	105 K:
děkujeme	648 K, že nás čtete
dřívější	105 K verzi článku
důvery	106 linka K
dụng	5176 tải ứng K	5276 tải ứng K của	5276 hãy tải ứng K	5276 tải ngay ứng K
""", 'e': """
edellyttää	2002 K tunnusta
editörlerimize	42 K
editörüdür	4901 K
editörün	105 K notu
egyetért	46 K?
egyetértesz	46 K?
együttműködésében	2639 K készült
elaboración	1639 no ha participado en la K
electrònic	421 el teu correu K
electrónico	63 correo K no se mostrará	1566 tu correo K	1591 tu dirección de correo K no será publicada
elemző	2553 K
elküldjük	60 K neked	60 K önnek
elolvasásához	2519 a teljes cikk K
elsőként	2561 értesülj K
előfizetés	2645 K
előfizető	2519 már K	2641 legyen K
előfizetőink	53 K	2519 K olvashatják	2564 K számára	2642 K
előfizetők	53 az K	2575 csak K	2645 K
előfizetőknek	2520 csak K	2575 K szól
előfizetőként	53 K
előfizetőnktől	2585 K
emlékeztetett	2644 K
emoțional	105 pot afecta K
endereço	3904 seu K de email não será
engedély	2568 K nélkül tilos
engedélyezze	2532 K a javascript
engedélyezése	2602 tartalmainak K	2602 tartalmak K
engedélyhez	2568 K kötött
enkät	38 vår K
enquête	38 notre K	38 onze K	56 mois sur cette K	56 mois à cette K	56 mois pour cette K	105 pour cette K, nous	2278 cette K	3477 onze korte K	3477 onze K
enquêtent	2278 K pour vous
enquêtes	2278 nos K
ensimmäinen	2065 K kuukausi
enthält	897 dieses element K daten
entraînement	51 K d'ia
entrée	2228 ctrl+K	2228 ctrl + K
enviáselo	52 K
envíala	52 K
envíalo	52 K
envíanos	1742 K
epizódu	4468 K
erată	105 K:
ergänzt	105 text wurde K	105 artikel wurde K
erhvervsredaktør	710 er K
erhältlich	909 shop K	986 im shop K
erişin	4929 K
erklärt	1049 K
erklärte	1049 K
erkände	4795 K
erzähl	41 K es uns	70 K es uns	70 K uns
erzählen	41 K sie uns	41 K sie es uns	70 K sie uns	70 K sie es uns	1046 K sie es weiter
erzählt	70 K uns	1049 K
erzählte	1049 K
escribió	1745 K
escríbanos	41 K	70 K
escríbenos	41 K	70 K	1591 K a	1742 K
estimé	2280 a K
estás	1543 ya que K aquí	1543 ya que K por aquí
etichetați	65 K-mă
etichetează	65 K-mă
etiquétame	65 K
etiquétanos	65 K
etkinleştir	4878 javascript'i K
evästeasetuksesi	1955 K
evästeasetuksiasi	1979 K
evästeasetuksissa	1955 K
evästeasetusten	1955 K
evästeasetustesi	1955 K
evästeet	1979 K	2004 K
evästeitä	1958 K
evästesuostumuksesi	1955 K
evästevalintasi	1955 K
evästevalintojesi	1955 K
existují	573 K díky
experiência	70 conte sua K
explicó	1745 K
expliqué	2280 a K
expérience	70 partagez votre K
extensión	1740 K máxima
externého	4462 K obsahu
externí	553 K obsah
externího	553 K obsahu	553 obsah z K
externý	4462 K obsah
""", 'f': """
favoritkälla	4693 K
faça	4046 K um pix
felelősséget	33 nem vállal K
felhasználása	2567 cikkek K csak	2567 cikk K csak	2567 tartalom K csak	2567 anyagok K csak
felhasználási	2533 K feltételek
felietonistką	3840 jest K
felietonistą	3840 jest K
feliratkozás	2521 K a hírlevélre	2521 hírlevél K
feliratkozásommal	2548 K
feliratkozással	2548 K
felkavaró	105 K
fictício	105 nome K
fictícios	105 nomes K	105 nomes são K
filmări	43 poze și K
filozófus	2553 K
folosește	4067 K cookie
folytatásához	2519 a cikk K
fordítóval	2557 gépi K
forintért	2564 havi # K
formulára	4475 odoslaním K
formulário	4046 inscreva-se no K
formuláře	566 odesláním K
forrásként	2549 kedvenc K
fortæl	70 K os
fortæller	802 K
fotoğraf	43 K ve video
fotoğraflarinizi	43 K
fotóidat	43 K	2536 küldd el K
fotóit	43 K	2536 küldje el K	2536 küldje be K
fotóját	2536 küldje el K
frissítettük	105 K a cikket	105 cikkünket K
frågade	4795 K
früheren	105 K version	105 K fassung
férjen	2641 K hozzá
följ	4666 K oss på	4792 K oss
förbehåller	32 K sig	32 K oss
förbehållna	4689 alla rättigheter K
fördere	1046 K
fördermitglied	83 werden sie K	925 werde K	925 werden sie K
fördern	1046 jetzt K	1046 K sie
föredragen	4693 K källa
föredragna	4693 K källa
föreslog	4795 K
författare	4697 är K och
förklarade	4795 K
förklarar	4795 K
försvarade	4795 K sig
følg	675 K os på	799 K os	3579 K oss på	3706 K oss
første	723 K måned	801 K måned	3628 K måned	3708 K måned
førsteamanuensis	3605 er K
førstelektor	3605 er K
független	2517 támogassa a K	2642 K sajtó
főmunkatársa	2626 K
főszerkesztője	2555 K
""", 'g': """
gadā	3360 K
gazeteciliği	5009 bağimsiz K
gazeteciliğimiz	5009 K
gazetę	3802 kup K
gefällt	957 K ihnen, was sie	957 K dir, was du
gelmişken	4862 buraya kadar K
gespräch	105 K wurde gekürzt
geändert	105 namen K	105 name K	105 namen wurden K
geöffnet	861 wird in neuem fenster K
giovedì	20 ogni K
giáo	5197 là K sư
giúp	0 cần K đỡ	106 tìm trợ K ở đâu
giảng	5197 là K viên
glücksspiel	91 K kann süchtig machen
glücksspiele	91 K können süchtig machen
godišnje	4441 K
gridò	2954 K
gràcies	445 K a gent com tu	499 K a tu
grátis	4048 teste K
grâce	21 K à vous	2074 K à vos dons
gwiazdką	63 pola z K
gärna	4792 vill K höra från dig
går	653 før du K	3558 før du K
gåva	4648 ge en K i dag	4648 ge en K nu	4649 din K	4649 ge en K	4792 din K gör	4792 ge en K i dag	4796 K
gönderdik	4936 size bir e-posta K
gönderin	4929 K
gönderiyoruz	60 size K	60 sana K	60 yazilarini K
göndermeyiz	74 spam K
göra	4793 K mer
göre	5011 K
görün	4929 K
görünmeyecek	63 e-posta adresiniz K
görüntülerinizi	43 K
göster	4929 K
gösterilmeden	4892 kaynak K
gösterilmeyecek	63 e-posta adresiniz K
gösterilmez	63 e-posta adresiniz K
güncellendi	105 haber K	105 yazi K
güncellenmiştir	105 haber K
găsești	106 unde K ajutor
głosił	3862 K
głosiła	3862 K
głosiło	3862 K
głosuj	3787 K
głosujcie	3787 K
głównej	3778 na stronie K
gương	67 trang K
gửi	52 hãy K	5195 xin K về
""", 'h': """
használ	2532 cookie-kat K	2533 sütiket K
használat	2532 sütik K
hazardní	86 účastí na K hře
hazardných	86 účasťou na K hrách
heißt	1049 K es
helyesbítés	105 K
helyreigazítás	105 K
helyszínen	2536 ott volt a K?
hikâyeni	70 K bizimle
hikâyenizi	70 K bize
hinzufügen	889 bei google K
hirdették	2644 K
hirdetés	13 a K	13 K után
hirdetésblokkoló	2612 K
hirdetésblokkolót	2612 K
historią	70 podziel się swoją K
historička	540 je K
história	70 conte sua K
hjälp	106 här kan du få K	106 här får du K	106 här finns K	4700 K av ai	4724 K av ai	4792 K oss
hjälper	4792 din gåva K
hjælp	0 brug for K	106 her kan du få K	713 K af ai	713 K fra ai	734 K af ai	799 vi har brug for din K	799 K os
hjælper	799 dit bidrag K
hlásal	651 K
hlásala	651 K
hlásá	651 K
hovorí	4546 K
hozzászólás	24 K küldéséhez
hozzászóláshoz	8 K
hozzászólások	2538 a K nem
hozzászólásokban	88 a K
hozzászólásokért	2538 a K
hozzátette	2644 K
hviezdičkou	63 polia s K
hvězdičkou	63 pole s K
hyödyntäen	1980 tekoälyä K
hágase	83 K socio
hájil	651 K se
hájila	651 K se
häng	4792 K med i
häufiger	889 bei google K
häusliche	0 K gewalt
hävdar	4795 K
håller	46 K du med	46 K du inte med	4731 läsare som K
hævder	802 K
hébergé	2123 ce contenu est K par
hình	105 có chứa K ảnh
híreinket	2585 K
hírekben	2526 a google K	2549 google K
hírlevelére	2548 K
hírlevelünk	81 K	2642 K
hírlevelünket	2548 K
hírlevelünkre	81 K	2521 K	2641 iratkozzon fel K	2641 iratkozz fel K	2642 K
hírlevél	2645 K
hírlevélre	81 K	2641 iratkozz fel a K	2641 iratkozzon fel a K
hó	2643 ft/K
hónap	2564 első K	2643 első K
hören	981 K sie hier.
hører	3619 der du K
hükmetti	5011 K
hüüdis	1814 K
hüüdsid	1814 K
hľadať	106 kde K pomoc
hűségidő	2575 K nélkül
hồng	5225 nhận hoa K
""", 'i': """
iecienītāko	3308 K avotu
iepriekšējā	105 K versijā
ifølge	802 K	3709 K
ihtiyaç	0 yardima K
illimité	2089 accès K	2184 en K
imágenes	43 tus K	105 contiene K
incorporó	1613 se K a
independentă	4177 presa K
independência	4047 a K
indicó	1745 K
indiqué	2280 a K
indrømmede	802 K
indrømmer	802 K
indépendance	2278 notre K
indépendant	2073 soutenez le journalisme K	2278 journalisme K	2278 média K
indépendante	2181 la presse K a	2278 presse K	2278 information K
información	1579 sigue toda la K	1579 siga toda la K	1613 cubre la K	1743 esta K
informację	3762 wyślij K
informações	105 com K de
informațiilor	4076 preluarea K
informováni	611 chcete být K
informó	1745 K
informē	3361 K
ingresá	80 K tu correo
innehåll	4675 externt K	4699 externt K
innehåller	105 K spoilers
innehållet	11 K
innrømmer	3709 K
innrømmet	3709 K
inquiète	2280 s'K
inquérito	38 nosso K
inscrição	3880 cancelar a K
inscríbete	1542 K
inställningar	4672 cookie-K	4672 dina K för cookies	4672 dina K för kakor
insändare	46 K	4698 skicka din K	4698 din K till	4698 skriva en K
intelektą	3246 dirbtinį K	3261 dirbtinį K
inteligencję	3784 przez sztuczną K
inteligencí	575 umělou K
intelligenciával	2557 mesterséges K készült	2577 mesterséges K
introduceți	80 K adresa de email
intégralité	2083 pour lire l'K
investigación	56 meses en esta K	56 meses a esta K	105 para esta K	1743 esta K
investigação	4047 esta K
investigație	4177 această K
investigațiile	4177 continua K
invítame	57 K a un café	57 K un café	1742 K a
invítanos	1742 K a
ismételgette	2644 K
istediğiniz	4868 K zaman iptal	5010 K zaman iptal
izražavaju	4372 komentari K
içeriği	11 K
içeriğin	4903 harici K
içermektedir	105 sahneler K
išorinio	3244 K turinio
""", 'j': """
jautāja	3361 K
javascript가	3179 K
javascript를	3179 K
javasolják	2644 K
jelölj	65 K meg	65 K be
jelöljetek	65 K meg
jesteś	3711 skoro już tu K	3711 skoro tu K
ještě	622 zbývá K
jogász	2553 K
jugé	2280 a K
jurnalistă	4080 este K
jurnaliștii	42 K noștri	4111 K noștri îți trimit	4177 K noștri
jälgi	1811 K meid
jäljellä	1998 ilmaista juttua K	2062 K #%	2062 K # %	2062 #% K	2062 # % K
jäseneksi	83 liity K	2063 liity K
""", 'k': """
kanał	3860 nasz K
kannatusjäseneksi	2063 liity K
kanál	649 náš K
każdego	20 K ranka
každé	20 K ráno
kaže	4442 K
kedykoľvek	4447 odhlásiť sa môžete K
keresőben	2549 google-K
khoản	5168 bạn đã có tài K	5180 điều K sử dụng
không	46 K đồng ý?	63 email của bạn sẽ K hiển thị	74 K spam	5190 K sao chép bài viết	5190 K sao chép nội dung	5190 K sao chép lại
khẳng	5279 K định
kiabált	2644 K
kiabálta	2644 K
kiabálták	2644 K
kiegészítettük	105 a cikket K	105 cikkünket K
kifogásolja	2644 K
kirjeessä	2066 luki K
kiáltott	2644 K
kiáltotta	2644 K
kiáltották	2644 K
kiến	5211 ý K của bạn sẽ	5276 hãy gửi ý K	5276 vui lòng gửi ý K
kliknutím	566 K na
kolačića	4363 K	4393 K
kolačiće	4363 K	4393 K
kolačići	4363 K
komentować	8 K	3749 aby K
komentár	8 pridať K	4471 pridajte K
komentára	4471 pridanie K	4471 vloženie K
komentároch	88 v K
komentárov	88 do K
komentátor	551 je K	551 , K	630 , K
komentátorem	551 je K	630 je K
komentátorka	630 , K
komentátorkou	551 je K	630 je K	4460 je K
komentátorom	4460 je K
komentář	8 přidat K
komentáře	8 pro přidání K	562 vložení K	562 přidání K
komentářích	88 v K
komentářů	24 přidávání K se musíte	88 do K
kommentarsfältet	88 i K
kommentekért	2538 a K
kommenteléshez	8 K
kommenttikentässä	88 K
koneääni	1980 K
konferencję	3767 naszą K
konuştu	5011 diye K	5011 K
kopírovanie	4453 K obsahu bez	4453 K je zakázané
kopēšana	3307 K bez
korespondentką	3763 jest K	3840 jest K
korespondentė	3243 K
korábban	2584 K itt írtunk	2584 K ebben a cikkben írtunk
korábbi	105 cikkünk K
krzyczał	3862 K
krzyczała	3862 K
krzyknął	3862 K
krzyknęła	3862 K
krävde	4795 K
krævede	24 K felter er	802 K
krönikör	4697 är K	4771 är K
kulturalną	3771 K dyskusję
kulturredaktör	4697 är K	4771 är K
kulturredaktør	710 er K	780 er K	3614 er K	3687 er K
kumppanuuslinkkejä	77 K	1992 K
kvíz	560 náš K	4470 náš K
kvíze	4470 našom K	4470 v K
kvízu	560 našem K	560 v K
kyltissä	2066 luki K
kysyivät	2066 K
kávéra	57 hívj meg egy K	57 hívjon meg egy K	2643 K
käsitellään	105 jutussa K
käyttää	1956 tämä sivusto K
käyttöehdot	1987 hyväksyt K
képeidet	43 K
képeit	43 K
kérdezte	2644 K
kérdezték	2644 K
kérdőívünket	38 K
kért	2644 K
kérte	2644 K
kérték	2644 K
kívánt	105 nem K
können	93 geben sie, was sie K	93 geben sie, so viel sie K	1046 K sie uns
könyörgött	2644 K
könyörögtek	2644 K
köszönjük	2641 K, hogy olvasol
kötelező	24 K mezőket
kövessen	2526 K minket	2641 K minket
követelte	2644 K
követelték	2644 K
közgazdász	2553 K
közlése	2576 nélküli K tilos
közreműködésével	2639 K készült
közéjük	54 állj be K	54 álljon be K
közölte	2644 K
kúpte	4543 si K
küldd	52 K el
küldjük	60 K neked
küldünk	60 K neked
kündigte	1049 K an
künstlichen	913 K stimme vorgelesen	913 K stimme vertont
künstlicher	974 mithilfe von K
küpsised	1764 K
küpsistega	1764 K	1783 K
küsis	1814 K
kč	568 za # K	568 od # K	650 od # K
kļūsti	3358 K par
křičel	651 K
křičela	651 K
křičeli	651 K
kể	5279 K
""", 'l': """
labākie	3327 K raksti tavā
lamentó	1745 K
lançait	2280 K
lasītu	3297 lai K tālāk
lasītāji	3359 mūsu K
lasītājiem	3359 mūsu K
lejupielādē	3358 K
lelkisegély	106 K
leverandør	3616 ekstern K
leverantör	4699 extern K
leído	1653 has K tus #
leírásokat	105 K tartalmaz
licencí	50 K cc	50 cc-K
licença	50 K cc
licența	50 K cc
lietotnē	3317 K
linkistä	1991 lisää tästä K
lisenssillä	50 K
lisäsi	2066 K
llicència	50 K cc
lucrează	4080 K în presă
lunedì	20 ogni K
lună	4178 pe K
luận	8 để bình K	88 phần bình K	105 từ chối bình K	5168 đăng nhập để bình K	5211 bình K của bạn sẽ	5276 đăng nhập để bình K
lájkolj	2526 K minket
lákal	651 K
läget	4708 koll på K
lähdet	1931 ennen kuin K
lähetä	52 K se
lähetämme	60 K sinulle
lämna	80 K din mejl	80 K din e-post
läsa	4711 du kan K mer	4711 kan du K mer	4711 K mer om	4788 #% kvar att K	4788 # % kvar att K	4793 fri att K
läsare	39 våra K	4709 våra K	4793 våra K
läsarna	21 tack vare K
läser	4792 tack för att du K
läsning	2 min K
läsningstid	2 K
lästid	2 K
låst	738 K for	3646 K for	4728 K för
læser	799 tak fordi du K
læserbrev	46 K	711 skrive et K	711 send dit K
læsere	39 vores K	800 vores K
læseres	722 vores K støtte
læserne	21 takket være K
læsetid	2 K
læsning	2 min K
límite	1559 K de notas
límites	1553 sigue leyendo sin K
lòng	5195 vui K gửi về	5276 vui K gửi về
löd	4795 K
lød	802 K	3709 K
lūdza	3361 K
lập	5215 ủng hộ báo chí độc K	5277 báo chí độc K
""", 'm': """
magyarázta	2644 K
mailovú	4475 e-K adresu
mainoslinkkejä	40 K	77 K	1992 K
manhãs	20 todas as K
markedsføringscookies	682 K
marqués	63 champs K d'une étoile
masintõlke	1766 K abil
materiał	11 ten K
matéria	23 ler esta K	3875 esta K é só	3962 para ler esta K	4041 #% desta K	4041 # % desta K	4041 #% da K	4041 # % da K	4047 esta K
matérias	3929 limite de K	4040 K
matí	498 rep cada K
mawiał	3862 K
mawiała	3862 K
mañana	20 cada K
mañanas	20 todas las K
medmänniska	106 jourhavande K
megbírságolta	2644 K
megbízásából	2639 K készült
megjelenését	2639 K támogatta	2639 K támogatja
megjelenítése	2602 tartalmainak K	2602 tartalmak mindig K
megszakítása	24 válasz K
megváltoztat	105 nevek K
megváltoztattuk	105 nevét K
meidän	2063 tue K
meitä	1989 tukea K	1989 tue K	2063 tue K	2063 auta K
mencióname	65 K
menționat	4179 a K
mesačne	4545 K
mesečno	4441 K	4641 K
mesélte	2644 K
mieltä	46 eri K?	46 samaa K?
miesiąc	3861 za K
miesięcznie	3861 K
minkä	93 anna K voit
mistä	106 K apua
miễn	17 bài K phí	5218 hết số bài K phí	5278 dùng thử K phí
mjesečno	4441 K
moderálási	2538 K elveink
modifié	105 article a été K	105 prénom a été K	105 nom a été K
modifiés	105 prénoms ont été K	105 noms ont été K
modération	86 jouez avec K	2175 charte de K	2175 K par la rédaction
mokė	3294 K
mondták	2644 K
mostrarà	63 adreça no es K
mostrará	63 correo no se K	1553 este mensaje se K en
możesz	93 wpłać, ile K
možete	93 dajte koliko K
multó	1745 K
mulțumim	4176 K că ne citești
munkatársa	2555 K	2626 K
munkatársunknak	42 K
munkánk	2642 K
munkánkat	2517 támogasd K	2517 támogassa K	2562 K	2641 támogasd K	2641 támogassa K	2642 K
myönsi	2066 K
másodközlés	2544 K	2567 K
másodközlése	2567 K
märkis	1814 K
määräsi	2066 K
mån	4710 kr/K	4794 kr/K
månad	4653 testa en K	4710 en K för	4792 testa en K	4794 per K	4794 varje K
månaden	4710 första K	4794 i K	4794 första K
månader	4710 K för #	4792 testa # K
månadsgivare	4792 bli K
måned	659 prøv en K	723 i # K	799 prøv en K	801 pr. K	3628 en K for	3706 prøv en K	3708 per K
måneden	801 om K	3708 i K
måneder	723 i # K	3628 K for #
média	2278 notre K
mês	4047 até o fim do K	4048 por K	4048 ao K
mình	57 mời K ly cà phê	65 tag K
míní	651 K
mówi	3862 K
mówili	3862 K
mówił	3862 K
mówiła	3862 K
môžete	4469 článok si K
müşterimiz	4940 K
mācīja	3361 K
mākslīgais	3314 K intelekts
mēnesis	3360 pirmais K
mēnesī	3360 K
mėgstamiausią	3239 K
mėnesį	3293 per K
měsíc	568 první K	650 za K	650 první K
měsíčně	650 K
můžeme	506 díky vám K
můžete	559 článek si K
mạnh	5279 nhấn K
""", 'n': """
nabádal	651 K
nabádala	651 K
naléhal	651 K
namawiał	3862 K
namawiała	3862 K
napisał	3862 K
napisała	3862 K
napiš	41 K nám	70 K nám
napište	41 K nám	550 K nám	585 K na	648 K nám
napísal	4546 K
napíšte	41 K nám	4459 K nám	4459 K, prosím	4494 K na	4543 K nám
naročilo	4577 hvala za K
naročite	83 K se	4551 K se na naše	4639 K se
naročnik	53 kot K	4550 že K
naročnike	4558 samo za K	4558 le za K
naročniki	53 K lahko	4590 lahko berejo le K	4590 berejo samo K	4643 K
naročnikom	4550 dostopen le K	4550 na voljo K	4550 na voljo samo K	4550 na voljo le K	4590 dostopna le K	4590 dostopna samo K	4590 dostopen le K	4590 dostopen samo K
naročnina	4578 K	4643 K
naročnino	4578 z K	4600 z K
narzędzi	3784 przy wsparciu K ai
nastavení	527 kvůli K cookies	527 K cookies	527 K souhlasu	527 vašeho K cookies	527 K soukromí
naujienlaiškio	3251 K
naujienlaiškis	3292 mūsų K	3295 K
naujienlaiškį	3231 mūsų K	3251 K	3291 užsisakykite K	3292 mūsų K
navođenja	4378 bez K izvora
navođenje	4378 uz K izvora
nawoływał	3862 K
načtením	528 K videa	528 K obsahu
našeho	556 do K týmu	556 K e-shopu
našem	4367 K timu
našich	584 K zpráv	4493 K správ
neatkarīgu	3358 atbalsti K
nekünk	41 írj K	41 írjon K	41 írja meg K	41 írd meg K	70 írj K	70 írjon K	70 írja meg K	70 írd meg K	70 meséld el K	2641 segíts K	2641 írjon K	2641 írj K	2641 jelezd K	2642 K adód
nemokamą	3255 K paskyrą
neobmedzený	4446 K prístup
neodpovídá	33 K za
neodpověděl	105 K
neodpověděla	105 K
neodpověděli	105 K
neomezený	546 K přístup
neomezeně	510 K číst
nepieciešama	0 K palīdzība
nepiekrītat	46 K
nepriklausomą	3253 paremkite K žurnalistiką	3291 paremkite K	3292 K žurnalistiką
nesouhlasíte	46 K?
nesúhlasíte	46 K?
newsissä	1970 google K
nezodpovedá	33 K za
nezodpovídá	33 K za
nezávislou	648 podpořte K
nezávislá	649 K média
nezávislé	4544 K médiá
nezávislú	4543 podporte K
nghiêm	5190 K cấm sao chép
nghiên	5197 là nhà K cứu
ngoài	5201 nội dung bên K
nguồn	5193 K ưu tiên	5193 K tin ưu tiên	5261 K ưu tiên
người	53 K đăng ký có thể
nhiệm	5211 chịu trách K về nội dung bình luận
nhân	5202 trí tuệ K tạo
nhấn	5276 K vào đây
nhận	5171 đăng ký K bản tin	5171 đăng ký K tin	5276 đăng ký K bản tin	5276 đăng ký K tin
nhập	27 đăng K	5168 vui lòng đăng K	5168 đăng K để đọc	5168 đăng K để xem	5168 đăng K để lưu	5168 hãy đăng K để	5276 đăng K để đọc	5276 đăng K để xem
nhật	105 bài viết đã được cập K	105 bài báo đã được cập K
niedostępny	3764 materiał wideo jest K
niezależne	3859 wesprzyj K	3859 wspieraj K	3860 K media
niezależność	3860 K
niezależną	3860 jesteśmy K
noastră	4177 munca K
nolēma	3361 K
norāda	3361 K
nosūtīsim	60 jums K
notificações	16 as K	3888 ative as K	3888 ativar K	3888 receba K
notificările	16 K	4064 activează K
notifikácie	4472 K
notícia	4047 esta K
notícias	3880 receba as K	3880 receba K	3891 siga as últimas K	4040 K
novinařina	649 naše K
novinařinu	649 nezávislou K
novinár	4460 je K	4460 , K
novinári	4544 naši K
novinárka	4460 je K	4460 , K
novinárkou	4460 je K
novinárom	4460 je K
novinář	551 je K	551 , K
novinářem	551 je K	630 je K
novináři	649 naši K
novinářka	551 je K	551 , K
novinářkou	551 je K	630 je K
novičke	4551 na e-K
novičnik	4559 K	4559 e-K	4640 naš e-K	4643 K
novičnika	4559 K
numéros	106 K d'écoute
nuotraukų	43 K ir vaizdo
nusprendė	3294 K
násilí	0 domácí K
nášho	4466 do K tímu
nächste	24 in diesem browser für die K	1046 sind sie der K
näyttämällä	1954 K sisällön
nélkül	73 reklám K	74 spam K
nói	5279 K
nõus	46 ei ole K?
năm	5278 mỗi K
""", 'o': """
obaveštenja	16 K
obchodě	556 našem K
obegränsad	4656 K tillgång
obećala	4442 K
obećao	4442 K
obiecał	3862 K
obiecywał	3862 K
obligāta	3307 atsauce K
oblíbené	548 K zdroje
oblíbených	548 K zdrojů
oblíbenými	548 K zdroji
obrigatórios	24 campos K são marcados com	3904 campos K são marcados com	3909 campos K marcados	3909 campos K são marcados com
obveščanje	4577 na naše K
obľúbené	4457 K zdroje
obľúbených	4457 K zdrojov
obľúbenými	4457 K zdrojmi
också	54 var med du K
odběru	81 k K
odebírat	583 chcete K
odebírejte	515 K náš	589 K	648 K
odemkněte	510 K si
odhlásit	516 K se můžete kdykoli
odoberať	4492 chcete K
odpoveď	24 zrušiť K
odpovídal	651 K
odpověděl	651 K
odpověděla	651 K
odpověď	24 zrušit K
odpowiadał	3862 K
odpowiedzialności	33 nie ponosi K
odpowiedział	105 nie K	3862 K
odpowiedziała	105 nie K	3862 K
odpowiedziało	105 nie K
odražavaju	4372 komentari K	4372 komentari ne K
odídete	4455 kým K
ofereça	3875 K este artigo
ograniczeń	3717 czytaj bez K	3717 czytaj więcej bez K
også	54 bli med du K
ogłosił	3862 K
ogłosiła	3862 K
oikaisupyynnöt	1983 K
oikaisupyyntö	1983 K
olvashatják	2583 csak előfizetők K
olvasási	2 K idő
olvasóiból	2562 K él
olvasóink	39 K	2642 K
olvasóknak	21 az K
opinião	33 K do	33 K deste
opinión	33 K de	1742 danos tu K
ordenó	1745 K
ordonné	2280 a K
ortakliği	4922 iş K linkleri	4924 satiş K bağlanti	4924 satiş K linkleri
orzekł	3862 K
osobních	544 ochrany K údajů	544 ochraně K údajů
osobných	4462 K údajov
ostrzegał	3862 K
ostrzegała	3862 K
ostrzegł	3862 K
otrzymywać	3792 chcesz K
označ	65 K mě	65 K ma
označite	65 K me	65 K nas
označte	65 K mě	65 K ma	65 K nás
oznámení	16 K	611 chcete dostávat K	611 chcete zasílat K	611 chceš dostávat K
oznámil	651 K	4546 K
oznámila	651 K	4546 K
ozvěte	41 K se nám	70 K se nám	550 K se nám	648 K se nám
""", 'p': """
padėkite	3291 K mums
pageidaujamą	3239 K šaltinį
paklausė	3294 K
palīdzi	3321 ziedo un K	3358 K mums
palīdzība	0 vajadzīga K
palīdzību	106 kur meklēt K	3314 mākslīgā intelekta K	3329 mākslīgā intelekta K
parašykite	41 K mums	70 K mums	3291 K mums
parsisiųskite	3291 K
participación	1595 normas de K
partnerské	77 K odkazy	571 K odkazy	4480 K odkazy
partneři	530 my a naši K
pastā	3319 e-K
pastāstiet	41 K mums	70 K mums
patronką	3782 zostań naszą K
patrões	3992 sem K	4047 sem K
paylaşilan	4990 tarafindan K bir gönderi	4990 tarafindan K gönderi
paylaşin	28 K	52 K	4929 K
paylaştiği	4990 K bir gönderi	4990 'in K bir gönderi
paziņoja	3361 K
paziņojumus	3318 K
państwa	3762 czeka na K
pašte	3251 jūsų el. K
pažadėjo	3294 K
periódico	1743 este K	1743 nuestro K
permanència	500 sense K
persiųskite	52 K
personvernerklæring	3591 K
phê	57 mời tôi một ly cà K	5215 mời bạn một ly cà K
phóng	5195 liên hệ K viên	5197 là K viên	5197 K viên ban	5200 là K viên báo	5200 là K viên của	5276 hãy liên hệ K viên
phút	2 K đọc
phản	105 chưa K hồi
pidió	1745 K
pidätetään	1966 kaikki oikeudet K
pidätämme	32 K oikeuden
pisał	3862 K
pisała	3862 K
pišite	41 K nam	41 K našoj	41 K nam na	70 K nam	70 K našoj	70 K nam na	4360 K nam	4392 K nam na	4392 K na	4439 K nam	4564 K nam	4564 K na	4594 K nam na	4594 K na	4639 K nam
piškotke	4567 K	4595 K
piškotki	4567 K
piškotkov	4567 K	4595 K
pište	585 K na	585 K nám na
plakáton	2644 állt a K
plânge	4179 se K
pochází	553 obsah K
podcastów	3768 K
podcastů	558 K
podcaście	37 naszym K
podeľte	70 K sa s nami
podeślij	52 K
podkreśla	3862 K
podporovatelé	649 naši K
podporují	649 nás K
podpoře	506 díky vaší K můžeme	649 díky K
podpořte	573 K	648 K nás	648 K naši	648 K naše	648 K mě
podrška	4439 vaša K
podrške	4379 bez vaše K	4440 vaše K
podršku	4439 vašu K
podržite	4379 K	4439 K nas	4439 K naš
podělte	70 K se s námi	70 K se o
podľa	4546 K
poinformował	3862 K
poinformowała	3862 K
pokračovanie	4446 pre K v čítaní
pokračování	510 K je dostupné	571 K článku níže
pokračuje	571 článek K	571 text K	4480 článok K	4480 text K
pokračujte	510 K ve čtení s
politoložka	540 je K
politológus	2553 K
política	432 K de galetes	1589 K de cookies	3902 K de cookies	3931 cobre K
pomocí	575 K ai
pomocą	3784 z K ai
pomoć	4439 vašu K
pomoč	106 kam po K
pomóż	3859 K nam
pomôžte	4543 K nám
poprosił	3862 K
poprosiła	3862 K
poprosiło	3862 K
poručila	4442 K
poručio	4442 K
poslední	582 K článek zdarma	582 K článek, který můžete
posledný	4491 K článok zadarmo
poslušajte	4593 K nas
postafiókjába	2521 K
postafiókjában	2546 minden reggel a K	2546 minden este a K	2546 minden nap a K	2546 minden héten a K
postafiókodban	2546 minden reggel a K
postaládádba	82 a K	2548 a K
postaládádban	2546 minden reggel a K	2546 minden héten a K
postaládájában	2546 minden reggel a K	2548 ön K
postižen	1 pokud jste K
posílat	566 nechte si K
posílejte	550 K nám
posíláme	60 vám K	60 K vám
potražiti	106 gde K pomoć	106 gdje K pomoć
potřebujeme	648 K vaši pomoc	648 K vaši podporu
potřebujete	0 K pomoc
používame	4462 K cookies
používá	530 tento web K
používáme	530 K cookies
povestește	70 K-ne
povestiți	70 K-ne
powiedział	3862 K
powiedziała	3862 K
powtarzał	3862 K
powtarzała	3862 K
poznámka	105 K redakce
pozostało	3717 K # %	3717 K #%
pozvěte	57 K mě na kávu	57 K mě na kafe
počasti	57 K me kavom
pořadatelé	651 zvou K
pošaljite	52 K ga	4360 K nam	4360 K na	4439 K nam
pošiljamo	60 K vam	60 vam K
pošleme	60 vám K	60 K vám	60 ti K
pošlete	52 K ho	52 K jej	550 K nám	648 K nám
pošli	52 K ho
pošlite	52 K ho	4459 K nám	4543 K nám
pošljemo	60 vam K
pošljite	52 K ga	4564 K nam	4564 K jo nam	4564 K na	4639 K nam
požádal	651 K
požádala	651 K
pracę	3860 naszą K
pranešimus	3250 K
praneškite	41 K mums	70 K mums
pranešė	3294 K
prašė	3294 K
preberať	48 K
precizējums	105 K:
predchádzajúceho	4495 bez K súhlasu
predchádzajúcej	105 K verzii článku
predplatiteľ	53 ako K	4446 už ste K	4446 ste K
predplatiteľom	83 staňte sa K	4454 K	4543 staňte sa K
predplatiteľov	4454 pre K
predplatné	4446 už máte K	4477 K	4543 kúpte K	4543 kúpte si K	4547 K
predplatného	4477 K
predplatným	4477 K	4498 s K
predplaťte	83 K si
preferată	4078 sursă K pe google	4078 sursă K în google
preferované	548 K zdroje	4457 K zdroje
preferovaný	548 K zdroj	4457 K zdroj
preferovaných	548 K zdrojů	4457 K zdrojov
preferovaným	548 K zdrojem	4457 K zdrojom
pregledač	12 vaš K
prehliadač	12 váš K
première	105 K version de cet
prenumeratorów	3717 tylko dla K	3790 tylko dla K
prenumeratą	3776 z K
prenumeratę	83 kup K	3717 masz już K	3776 zamów K	3776 kup K	3776 wykup K	3802 kup K
preporučila	4442 K
preporučio	4442 K
pretlačiť	48 K
prevziať	48 K
prečítate	4446 celý článok si K
pridruži	54 K im se
pridružite	54 K im se	54 K se	54 K se jim	4439 K se našoj	4439 K im se	4639 K se nam
pridržana	4352 sva prava K
pridržane	4557 vse pravice K
pridržava	32 K pravo
pridržavamo	32 K pravo
pridūrė	3294 K
prihlásenie	4447 ďakujeme za K	4475 ďakujeme za K
prihlásení	4477 po K
prihlásením	4475 K súhlasíte
prihláste	27 K	4446 K sa a čítajte	4543 K sa na odber
prihvaćate	4374 prijavom K
pripažino	3294 K
programėlėje	3249 K
programėlę	3249 K
prohlásil	651 K
prohlásila	651 K
prohlížeč	12 váš K
pronađite	4390 K nas
proposé	2171 conçu et K par
prosił	3862 K
prosiła	3862 K
pročitali	4344 da biste K
pročitate	4342 da K cijeli	4342 da K ceo
prośbę	3711 mamy do ciebie K	3711 mamy małą K
prošnjo	4561 imamo majhno K	4561 majhno K
prywatności	3739 ustawienia K	3739 ustawień K	3743 polityka K	3743 polityce K
przeczytać	3717 aby K cały	3717 aby K ten artykuł
przeczytałaś	3771 dziękujemy, że K
przeczytałeś	3771 dziękujemy, że K
przedrukować	48 K
przedrukowywać	48 K
przeglądarka	12 twoja K
przekaż	3714 K nam #%	3859 K nam	3859 K #
przekonywał	3862 K
przekonywała	3862 K
przesyłajcie	3762 K
przesyłamy	60 K ci
prześlemy	60 K ci	60 K wam
prześlij	52 K go	52 K ten	3746 K zdjęcie	3746 K zdjęcia	3762 K nam	3762 K je do nas	3859 K nam
przeżywasz	0 K kryzys
przyznał	3862 K
przyznała	3862 K
przyłącz	54 K się
przyślij	3746 K zdjęcie	3762 K nam	3762 K je do nas	3859 K nam
práca	4544 naša K
práce	649 naší K
práci	649 naši K
prácu	4544 našu K
právnička	540 je K
právník	540 je K
précision	105 K:
précisé	2280 a K
précédente	105 version K de cet
préférée	2159 source K
préférées	2159 sources K
prévient	2280 K
príspevky	4471 K v diskusii
príspevok	4543 váš K
próxima	4047 nossa K
průzkumu	38 našeho K
psychické	0 K pomoci
ptá	651 K se
pubblicità	13 la K	73 niente K	73 senza K	73 nessuna K	2801 blocco della K	2952 senza K
publicarà	25 no es K
publicará	63 correo no se K
publicată	25 nu va fi K
publicistája	2555 K
publicité	13 la K	13 cette K	73 sans K	73 pas de K	2121 bloqueur de K	2121 bloqueurs de K	2278 sans K
publicités	2121 bloqueur de K
publicystką	3763 jest K	3840 jest K
publicystą	3763 jest K	3840 jest K
publikování	541 K nebo šíření
publiée	25 ne sera pas K	2129 votre adresse e-mail ne sera pas K
pytał	3862 K
pytała	3862 K
pytały	3862 K
pytań	3770 na kilka K
pyyntö	1931 pieni K
pyysivät	2066 K
pásale	1742 K esta
pásalo	52 K
päevakokkuvõte	1771 K
päivitetty	105 juttua K	105 juttua on K
päätoimittaja	1977 K	2047 on K
päätti	2066 K
påminde	4795 K
pénzbe	2642 K kerül
pénzéből	21 olvasók K
písemného	542 bez K souhlasu
písomného	4495 bez K súhlasu
píšte	4494 K na	4494 K nám na
pódcast	37 nuestro K	1743 nuestro K
pôvodnej	105 K verzii článku
pārpublicēt	48 K
pārpublicēšana	3300 K bez	3307 K bez
pārsūtiet	52 K
přebírat	48 K
přebírání	541 K článků
předchozí	105 K verzi článku
předchozího	542 bez K souhlasu	587 bez K souhlasu
předplatitel	53 jako K	53 K může	510 už jste K	510 jste K
předplatitele	545 pro K
předplatitelem	83 staňte se K	648 staňte se K
předplatitelé	53 K mohou	581 jen K	581 pouze K	581 najdou K	581 přečtou K	649 naši K	652 K
předplatitelům	545 K	581 pouze K	581 jen K
předplatné	510 koupit K	511 už máte K	568 K	652 K
předplatného	568 K
předplatným	510 dostupné s K	568 K	590 s K
předplaťte	83 K si	512 K si	648 K si
přehrání	553 K videa
přehráním	528 K videa
přetisk	48 K
přetisknout	48 K
převzít	48 K
přečíst	510 zbývá vám K	622 zbývá K	622 zbývá vám K
přidej	54 K se
přidejte	54 K se	584 K si nás	648 K se	648 K se k nám
přihlaste	27 K	510 K se a čtěte	515 K se k odběru	648 K se k odběru
přihlášení	566 děkujeme za K	568 po K
přihlášením	566 K k odběru	566 K souhlasíte
připojte	54 K se
připomněl	651 K
připustil	651 K
přispějte	93 K, kolik můžete	93 K, čím můžete	573 K	648 K	648 K i vy
přiznal	651 K
přiznala	651 K
přiznává	651 K
příspěvek	648 váš K
příspěvku	528 načtením K	553 zobrazení K
příspěvky	562 K v diskusi
příspěvků	506 žije z K	506 žijeme z K	506 z K čtenářů
příspěvkům	506 díky K čtenářů
původní	105 K verzi článku	105 v K verzi
""", 'q': """
quyên	5276 K góp ngay	5280 K góp
quyền	5190 giữ bản K
quảng	13 sau K cáo	13 dưới K cáo	73 không K cáo	73 không có K cáo	5244 trình chặn K cáo	5244 chặn K cáo
""", 'r': """
radził	3862 K
radziła	3862 K
radí	651 K
rakstīja	3361 K
rappelé	2280 a K
različici	105 prvotni K	105 prejšnji K
rašykite	41 K mums	70 K mums	3291 K mums
rašė	3294 K
recaptcha로	3211 K
recibirás	60 K
reclamă	13 K
reconoció	1745 K
recordó	1745 K
rectificación	105 K:
recunoaște	4179 K
redacció	42 la nostra K	46 cartes a la K	444 la K t'envia	499 la nostra K
redacción	42 nuestra K	46 cartas a la K	105 nota de la K	1649 la K te envía	1693 se incorporó a la K	1743 nuestra K
redacţia	42 K noastră
redacția	42 K noastră	4111 K îți trimite	4177 K noastră
redacției	42 K noastre	105 nota K
redakcją	42 naszą K
redakcję	3859 wesprzyj K
redaktorką	3763 jest K	3840 jest K
redaktorė	3243 K
redaktör	4697 är K för	4697 är K på	4697 är politisk K	4771 är K på
redaktør	710 er K på	710 er K for	710 er politisk K	780 er K på	780 er K i	3614 er politisk K	3614 er K i	3614 er K for	3687 er K i
redação	41 escreva para a K	42 nossa K	70 escreva para a K	3957 a K envia	4002 entrou para a K	4047 nossa K
redistribuída	3928 reescrita ou K
redistribuído	3928 reescrito ou K
reenvíalo	52 K
refusé	2123 K le dépôt
registrácii	4477 po K
registráciou	4475 K súhlasíte
registráciu	4475 ďakujeme za K
regisztrálj	2641 K ingyenesen	2641 K, hogy
regisztráljon	2641 K ingyenesen	2641 K, hogy
regisztrálnia	2583 K kell
regístrate	1553 K gratis	1557 K para
reinhören	909 jetzt K:
rejestrując	3773 K się
reklamlänkar	77 K	4712 K	4744 K
reklamą	13 K
reklám	73 nincs K	4544 bez K
reklámblokkoló	2612 K
reklámblokkolót	2612 K
reklámok	2642 K nélkül
reportaż	3860 ten K
reporterką	3763 jest K	3840 jest K
reportér	551 , K	630 , K	4460 , K
reportérem	551 je K	630 je K
reportérka	551 , K	630 , K	4460 , K
reportérkou	551 je K	630 je K	4460 je K
reportérom	4460 je K
reportérovi	42 našemu K	42 nášmu K
reportérům	42 našim K
reproducció	452 K sense permís
reproducción	1610 prohibida su K	1610 prohibida la K
reprodução	3925 proibida a K	3925 K proibida	3965 K permitida desde	3965 K é permitida desde
reprodúcelo	48 K
republié	48 K	2145 K avec	2190 cet article est K
repórter	42 nosso K	3931 é K
repórteres	42 nossos K
respondió	105 no K a
responsabilità	33 K di
responsável	86 jogue de forma K
reveló	1745 K
rezervăm	32 ne K dreptul
riêng	5180 chính sách quyền K tư	5218 dành K cho thuê bao	5226 quan điểm K của tác giả
rovatvezető	2626 K
rovatvezetője	2555 K	2626 K
ročne	4545 K
ročně	650 K
rät	1049 K
rätta	4703 K fel
rättar	4703 vi K fel
rättelse	105 K
räumte	1049 K ein	1049 K der	1049 K die
rääkis	1814 K
råber	802 K
råbte	802 K
rådde	4795 K
rådede	802 K
réagir	2132 pour K
réagissez	2277 K à
réalisation	2171 n'a pas participé à la K
rédacteur	2149 est K
rédaction	41 appelez la K	41 contactez la K	41 écrivez à la K	41 joignez la K	70 appelez la K	70 contactez la K	70 écrivez à la K	70 joignez la K	105 note de la K	2149 a rejoint la K	2171 n'a pas participé à sa K	2180 la K vous	2184 pour soutenir la K	2277 soutenez la K	2277 alertez la K	2278 notre K
rédactrice	2149 est K
régulièrement	2149 collabore K
répondu	105 n'a pas K à	105 n'ont pas K à
réponse	24 annuler la K
répétait	2280 K
réserve	32 se K le droit
réservons	32 nous K le droit	32 K le droit
réservé	2083 cet article est K	2083 ce contenu est K	2083 article K
réservée	2083 K à nos abonnés	2083 la suite est K	2086 K aux abonnés
réservés	2086 K aux abonnés	2145 tous droits K
résiliable	2279 K à tout moment
részesített	2549 előnyben K forrásként
röst	4700 ai-K	4736 ai-K
răspuns	105 nu a K	105 nu au K	4179 a K	4179 au K
răspunsul	24 anulează K
rằng	5279 viết K	5279 cho K
""", 's': """
sacīja	3361 K
sadržaj	11 ovaj K	4363 vanjski K	4363 spoljni K
sadržaja	11 ovog K	4363 vanjskog K	4363 prikaz ovog K	4363 prikaz K
sakė	3294 K
samfunnsøkonom	3605 er K
samobójcze	106 myśli K
samobójstwie	106 myślisz o K
samobójstwo	0 K
samovražde	0 K	106 uvažujete o K
samovražedné	106 K myšlienky
sanctionné	2280 a K
sandučić	82 u vaš K	4345 u vaš K
sandučiću	4345 u vašem K	4374 vašem K
sbírka	652 K
schließ	54 . K dich
schließen	54 . K sie sich	814 K sie ein abo	1046 K sie ein abo
schránke	4447 vašej K
schránky	82 do vaší K	82 do vašej K	515 do vaší K	4447 do vašej K
scrieţi	41 K-ne	70 K-ne
scrieți	41 K-ne	70 K-ne
sdílejte	28 K	52 K ho
sebevraždě	0 K	106 uvažujete o K
sebevražedné	106 K myšlenky
segítsen	2641 K, hogy
segítségedre	2641 szükségünk van a K
segítséget	106 hol kérhet K
segítségre	0 K van szüksége	0 K szorul
según	1745 K
selbsttötung	106 K
sensível	105 pode ser K
sentenció	1745 K
sería	1650 sin ti no K
sesión	27 inicia K	27 inicie K	1553 inicia K para
sessió	27 inicia K
sessão	27 inicie K	4046 inicie K
señaló	1745 K
sfătuia	4179 K
sfătuiește	4179 K
sfătuit	4179 a K
sisällön	11 K	1979 ulkoisen K
sisältö	1936 tämä K on vain
sisältöä	1979 ulkoista K
siunčiame	60 jums K
sjefredaktør	3614 er K
självmord	0 K
självmordslinjen	106 K
självmordstankar	106 K
sjöng	4795 K
skarży	3862 K
skarżył	3862 K się
skrzynkę	82 na twoją K	3721 na twoją K	3721 na swoją K	3773 K mailową
slažete	46 K se	46 ne K se
slobodné	4543 podporte K
slobodnú	4543 podporte K
slušajte	4390 K nas
slíbil	651 K
slíbila	651 K
socioložka	540 je K
sollicité	105 K par
sollicitée	105 K par
sondę	3770 naszą K
sonuçlarinda	4895 google arama K
sorumluluğu	33 K
souborů	543 K cookie
souhlasíte	46 K?	566 e-mailu K	566 odesláním K	566 registrací K
soạn	41 nhắn cho tòa K	41 nhắn tòa K	41 gửi về tòa K	41 gửi cho tòa K	70 nhắn cho tòa K	70 nhắn tòa K	70 gửi về tòa K	70 gửi cho tòa K	5195 về hộp thư của tòa K	5215 hãy ủng hộ tòa K	5226 bằng văn bản của tòa K	5276 hãy gửi về tòa K	5276 hãy liên hệ tòa K	5276 hãy báo cho tòa K	5277 tòa K
spandér	57 K en kaffe
spolupráci	571 ve K s partnerem	4480 v K s partnerom
sponsorisés	77 liens K
sporočite	41 K nam	70 K nam	4564 K nam
sportkrönikör	4697 är K
sportsredaktør	710 er K
spracovaním	4475 K osobných údajov
sprijiniți	4176 K
sprijină	4176 K-ne
správach	4458 google K
správy	4458 google K
spuneți	41 K-ne	70 K-ne	4177 K-mi mai jos
stellenbörse	908 in unserer K
stjärna	63 fält med K
straipsnį	3262 šį K	3292 visą K
stronę	3793 naszą K
stwierdził	3862 K
stwierdziła	3862 K
stáhněte	648 K si naši	648 K si náš
stálo	651 K na	651 K ve	651 K v
står	33 K för	802 K der på	3709 K det på	3709 K det i	4795 K det på
stöd	4648 med ditt K	4792 K oss	4792 K vår	4792 ditt K
stödja	4709 K oss med
stödlinjen	86 K
stödmedlem	4792 bli K
stödprenumerant	4792 bli K
stötta	4709 K oss med	4792 K oss	4792 K vår	4792 K vårt
støt	722 K os	799 K os	799 K med
støtt	3706 K oss	3706 K vår
støtte	656 med din K	656 vi har brug for din K	722 K os med	722 din K gør	799 din K	799 bliv K	3561 med din K	3627 K oss med	3706 din K
støtteabonnent	3706 bli K
støttemedlem	83 bli K	799 bliv K	3706 bli K
stāstīja	3361 K
stăpâni	4141 fără K
stěžuje	651 K
subscripció	502 K
subskrybentów	3717 tylko dla K	3717 dostępna dla K	3717 dostępne dla K	3790 tylko dla K
subskrypcją	3776 z K	3798 z K
subskrypcję	3717 kup K	3717 masz już K	3773 dziękujemy za K	3776 wykup K	3859 kup K
suosikkilähteeksesi	1970 K
suosikkilähteeksi	1970 K
superarán	1740 no K
sursă	4110 link activ către K
suscripción	1553 ya tengo una K	1742 cambia tu K	1746 K
suscríbase	83 K	1742 K
suscríbete	83 K	1553 K para	1553 K por	1553 K en	1563 K al boletín	1742 K
susțin	4102 care ne K lunar	4177 ne K lunar
susține	4176 K-ne	4176 K presa	4179 K că
susținerea	4176 K ta
susțineți	4176 K-ne
svarīgākie	3330 nedēļas K
svarīgākās	3330 nedēļas K
svært	0 har det K
svěřte	550 K se nám
szabályzatot	2538 moderálási K
szabályzatunk	2538 moderálási K
szerencsejáték	2531 túlzásba vitt K ártalmas, függőséget okozhat	2531 K ártalmas, függőséget okozhat	2531 K függőséget okozhat! #+
szerkesztője	2555 K	2626 K
szerkesztőségünk	42 K	2642 K
szerkesztőségünket	42 K
szerkesztőségünknek	42 K	2642 K
szerzője	2555 külső K
szociológus	2553 K
szólított	2644 K fel
szükség	2516 önre is K van	2516 önökre is K van	2516 rád is K van
szükségünk	2516 rád is K van	2516 önre is K van
sábado	20 cada K
sáng	20 mỗi K
säger	4710 tills du K upp	4795 K
sähköpostiin	1943 suoraan K
sähköpostiisi	82 K	1944 K
sähköpostillasi	2004 K
sähköpostiosoitettasi	24 K ei julkaista	63 K ei näytetä	63 K ei julkaista
sähköpostiosoitteesi	80 jätä K	80 anna K	80 kirjoita K	1944 K
sélection	2180 K d'articles
sélections	2083 ajouter l'article à vos K
síganos	1579 K en
síguenos	1579 K en	1742 K
sócio	83 seja K
sõltumatut	1811 toeta K
sõnul	1814 K
sök	4726 K nu
sökresultat	4693 K på google
sökt	105 vi har K	105 har K
söyledi	5011 K
söylediler	5011 K
söylüyor	5011 K
søg	736 K nu
søgeresultater	706 K på google
søgning	706 google-K
søk	3644 K nå
søkene	3610 google-K dine
søkeresultatene	3610 K dine på google
súhlasu	4495 bez K
súhlasíte	46 K?	4475 odoslaním K
súmate	54 K	1742 K al
süresi	2 okuma K
sürümünde	105 önceki K
sütibeállításai	2601 K miatt
sütibeállítások	2601 K miatt	2601 K
sütik	2556 K
sütiket	2556 K
săptămână	20 o dată pe K	4178 pe K
sīkdatnēm	3312 K	3330 K
sống	5215 nuôi K tờ báo	5215 bạn đọc nuôi K
""", 't': """
találatok	2549 google-K
tanácsolja	2644 K
tanácsolják	2644 K
tanácsolta	2644 K
tanácsolták	2644 K
tanította	2644 K
taşiyin	4929 K
teigė	3294 K
tekemään	2064 K sitä
tekijänoikeus	1966 K suojaa
tekoäly	1980 tehnyt K
tekoälyavustaja	66 K
tekoälyavustajamme	66 K
tekoälyllä	1980 K
tekoälyn	1980 K avulla	1980 K tekemä
tekoälyä	1980 käyttää K
telefonā	3318 savā K
teléfonos	106 K de ayuda
tesszük	25 nem K közzé
textům	580 ke všem K
teşekkürler	5008 okuduğunuz için K
thiết	5226 không nhất K phản ánh quan điểm
thuê	53 K bao có thể	5218 dành cho K bao	5218 đã là K bao	5280 K bao
thuộc	5191 bản quyền K
thành	5170 dành cho K viên	5213 bạn đã đăng ký K công	5276 trở K thành viên
tháng	5218 đọc miễn phí trong K	5278 mỗi K	5278 hàng K	5278 K đầu
thích	5193 nguồn tin ưa K	5193 nguồn yêu K
thông	16 K báo	5176 bật K báo	5176 nhận K báo	5195 bạn có K tin	5195 bạn đọc cung cấp K tin	5226 khi phát hành lại K tin	5276 hãy gửi K tin	5276 đăng ký nhận K báo	5276 hãy bật K báo
thường	5197 phóng viên K trú tại
tilføjede	802 K
tillgång	4792 få fri K
tillåtet	4723 inte K att återge
tiếng	5211 K việt có dấu
tiếp	5168 để K tục đọc	5168 để đọc K	5168 đăng nhập để K tục	5215 K sức cho báo chí	5218 để K tục đọc	5276 đăng ký để đọc K	5276 hãy K sức	5276 đăng nhập để K tục
tjänst	4644 en liten K att be
tjänsten	4726 sök K
touché	1 si vous êtes K
tovább	52 küldd K	52 küldje K
továbbolvasáshoz	2519 a K
toàn	23 K bộ bài	5168 để đọc K bộ	5168 đọc K bộ bài	5218 để đọc K bộ bài	5276 đăng ký để đọc K bộ
transférez	2275 K-la	2275 K-le
tražila	4442 K je
tražili	4442 K su
tražio	4442 K je
tretích	4462 cookies K strán
treści	11 tej K	3776 dostęp do K
treść	11 tę K
trimiteți	52 K-l
trên	5176 theo dõi K
trước	105 bản K của bài	105 phiên bản K của bài	5211 K khi đăng
trường	24 các K bắt buộc
trợ	0 cần hỗ K	66 K lý ảo	66 K lý ai
tudósító	2626 K
tudósítója	2555 K	2626 K
turpinātu	3297 lai K lasīt
tuần	20 mỗi K	5213 bản tin hằng K của	5213 bản tin hàng K của	5278 mỗi K
tvrdí	651 K
työmme	2064 K
työtämme	1934 tue K	2063 tue K	2064 K
tájékoztató	2533 adatvédelmi K
támogass	2641 K minket
támogasson	2641 K minket
támogathat	2562 K minket
támogatása	2562 K nélkül	2562 olvasók K nélkül	2641 az ön K
támogatásod	2641 a te K
támogatásából	2516 olvasóink K	2562 olvasóink K
támogatására	2516 olvasóink K
támogatásával	2565 partnerünk K	2639 K készült
támogatónk	2562 legyen ön is K	2562 legyél te is K
tâm	0 tư vấn K lý
täglich	825 K per mail
tähtsamad	1783 nädala K
tärkeimmät	2004 K jutut
tästä	1991 lisää K
täällä	1931 kun kerran olet K
täältä	106 K saat apua	1991 lisää K
téléchargez	2068 K
témoignez	70 K
tôi	65 gắn thẻ K
töltsd	2641 K le
történész	2553 K
týden	20 každý K
týdně	650 K
týždenne	20 raz K
tłumaczy	3862 K
tłumaczył	3862 K
tłumaczyła	3862 K
třetích	553 cookies K stran
""", 'u': """
uafhængigt	800 K medie
ubegrænset	662 K adgang
ucierpiałaś	1 jeśli K
ucierpiałeś	1 jeśli K
udostępnij	28 K
ukarał	3862 K
ulaş	41 bize K
ulaşin	41 bize K	4897 bize K	4929 K
ulaşmak	4897 yazara K
unabhängig	966 K von unserer redaktion	966 von unserer redaktion K	979 damit wir K bleiben	1047 wir sind K
undersökning	38 vår K
undersøgelse	38 vores K
undersøkelse	38 vår K
università	2829 insegna all'K
unterstütze	808 K unsere arbeit	808 K uns mit	1046 K uns	1046 K unsere	1046 K mich	1046 K meine
unterstützen	808 K sie unsere arbeit	808 K sie uns mit	808 mit einer spende K	808 können sie uns K	1046 K sie uns	1046 K sie unsere	1046 sie können das K	1046 freiwillig K	1046 K sie mich	1046 K sie meine	1046 K uns
unterstützt	849 ihr browser K	1046 K uns
unterstützung	804 ihre K	804 mit ihrer K	925 ihrer K	925 deiner K	974 mit K von ki	1046 mit deiner K	1046 deine K	1046 eure K
upišite	80 K svoj e-mail
upozorněni	611 chcete být K
upozornění	520 zapněte si K	563 K	611 chcete dostávat K	611 chcete zasílat K	611 chceš dostávat K	611 chcete posílat K	611 chcete odebírat K
upphovsrätt	4689 skyddat enligt lagen om K
upphovsrättslagen	4689 skyddat enligt K
uprednostňované	4496 K zdroje
uprednostňovaný	4496 K zdroj
uprednostňovaných	4496 K zdrojov
upřednostňované	588 K zdroje
upřednostňovaný	588 K zdroj
upřednostňovaných	588 K zdrojů
upřesnění	105 K:
uredništva	4557 brez dovoljenja K	4557 brez soglasja K
uredništvo	4571 v naše K	4640 naše K
uredništvu	42 našemu K	4564 pišite K
urmărește	4063 K-ne pe	4063 K-ne și pe	4064 K știrile	4176 K-ne
urmăriți	4063 K-ne pe	4176 K-ne
ursprünglichen	105 K version	105 K fassung
ustawień	3739 K cookies	3739 K plików cookie
utilização	3902 K de cookies
utilizează	4066 K cookie
utilizăm	4066 K cookie
utánközlés	2544 K	2567 K
utánközlése	2567 K
utánközölhető	48 K
uutislähteeksesi	1970 ensisijaiseksi K
uutislähteeksi	1970 ensisijaiseksi K
uzależniać	91 hazard może K
uznał	3862 K
uznała	3862 K
uzsvēra	3361 K
uzyskać	106 gdzie K pomoc
użyciu	3784 przy K ai
użytkowników	3771 opiniami K
używamy	3742 K plików cookie
užsisakykite	3228 K prenumeratą
""", 'v': """
valorização	106 centro de K da vida
vašeho	515 do K e-mailu
vedieť	41 dajte nám K	70 dajte nám K	4459 dajte nám K
velük	54 tarts K
velünk	70 oszd meg K
venerdì	20 ogni K
verhängte	1049 K
versión	4 K en audio	105 primera K de este
verständlichkeit	105 der K gekürzt
verstärkung	908 suchen K
versão	4 K em áudio
vervielfältigung	878 K nur mit
verziójában	105 korábbi K
veröffentlicht	25 wird nicht K	48 K werden	861 deine e-mail-adresse wird nicht K	861 ihre e-mail-adresse wird nicht K
veröffentlichung	942 seit der K geändert	942 seit K geändert
već	4357 kad ste K tu	4441 K od
videá	43 fotky a K
videóidat	43 K
videóit	43 K
videóját	2536 küldje el K
videókat	43 fotókat és K	43 képeket és K
viditelný	63 e-mail nebude K
vidéo	11 cette K
vidéos	43 vos K	43 photos et K
viestiä	41 laita K	41 laita meille K	70 laita K	70 laita meille K
virheensä	1983 korjaa K
virtuálneho	66 K asistenta
virtuálny	66 K asistent
virtuální	66 K asistent
virtuālais	66 K asistents
vizibilă	63 email nu va fi K
viên	5197 là biên tập K	5200 là biên tập K của	5218 dành cho hội K
viết	5276 hãy K thư	5277 bài K này	5279 ông K	5279 bà K
você	21 sem K	4047 sem K
vollständigen	814 K artikel lesen
volontär	892 ist K
volontärin	892 ist K
voltál	45 ott K	2536 te is ott K
vpišite	80 K svoj e-naslov
vprašalnik	4574 K
vyhradené	4453 všetky práva K	4453 autorské práva sú K
vykřikl	651 K
vykřikla	651 K
vypočuť	4469 si môžete K
vysvetľuje	4546 K
vysvětlil	651 K
vysvětlila	651 K
vysvětloval	651 K
vysvětlovala	651 K
vysvětluje	651 K
vytvořila	575 K ai
vyzýval	651 K
vyzývala	651 K
vyzývali	651 K
vyzývá	651 K
vyžadované	24 K informace	24 K polia
válaszolt	105 nem K
válaszolta	2644 K
válaszolták	2644 K
változatában	105 korábbi K	105 eredeti K
vás	573 bez K by	649 bez K by	4482 bez K by	4544 bez K by
väitis	1814 K
väitti	2066 K
väittää	2066 K
välise	1764 K sisu
vända	106 hit kan du K dig
våre	3706 meld deg på K
vårt	3573 meld deg på K	3706 meld deg på K
vær	54 K med
védekezett	2644 K
véli	2644 K
víctima	1 si es K
vídeo	11 este K	43 seu K
vídeos	43 tus K	43 fotos y K	43 seus K	43 fotos e K	43 fotos i K
vďaka	4544 K vám
vēlamo	3308 K avotu
vēstkopai	3319 K
vēstulei	3319 ziņu K
vědět	41 dejte nám K	70 dejte nám K	550 dejte nám K	648 dejte nám K
všetkým	4489 k K textom
""", 'w': """
wcześniejszej	105 K wersji
webbläsare	12 din K
webinár	4466 náš K
webinář	556 náš K
według	3862 K
weißt	891 K du mehr
wezwał	3862 K
wiadomościach	3793 google K
widziałaś	3746 K coś
widziałeś	3746 K coś
wołali	3862 K
wołał	3862 K
wołała	3862 K
wpłata	3782 każda K	3859 twoja K
wpłatom	3860 dzięki K
wpłać	3859 K
wspierającym	3859 zostań K
współpracy	3779 we K z partnerem
wyjaśnia	3862 K
wypisać	3721 K się w każdej chwili
wyrażam	3722 K zgodę na
wysyłamy	60 K ci	60 K wam
wyślemy	60 K ci
wyślij	52 K go	3762 K nam	3762 K je do nas
wzywał	3862 K
wzywała	3862 K
wöchentlichen	829 K newsletter
właściciela	3860 nie mamy K
""", 'y': """
yazdiğimiz	4939 daha önce K haber
yazmişti	5011 diye K
yhteistyössä	1992 K mainostajan
yönetmenidir	4901 genel yayin K
""", 'z': """
zaakceptować	3764 K pliki cookie
zaapelował	3862 K
zaapelowała	3862 K
zachęcali	3862 K
zachęcano	3862 K
zachęcał	3862 K
zachęcała	3862 K
zadaním	4475 K e-mailu
zadržana	4352 sva prava K
zadržava	32 K pravo
zadržavamo	32 K pravo
zadáním	566 K e-mailu
zagłosuj	3787 K
zahvaljujući	21 K čitaocima	21 K čitateljima	4379 K vama	4440 K vama
zakázané	4453 šírenie je K
založte	648 K si účet
zamknutý	4446 článok je K
zamčený	510 článek je K
zapisując	3773 K się
zapowiedział	3862 K
zapowiedziała	3862 K
zapytał	3862 K
zapytała	3862 K
zastrzeżone	3757 wszelkie prawa K	3757 wszystkie prawa K
zasáhla	1 pokud vás povodeň K
zawołał	3862 K
zawołała	3862 K
zašlete	550 K nám
zašlite	4459 K nám
zaželen	4597 K vir
zaželene	4597 K vire
zaželeni	4597 K vir
zbiórka	3863 K
zbývá	510 K vám # %
zdieľajte	28 K	52 K ho
zdjęcia	43 K i filmy	43 K lub filmy	43 K i wideo	43 swoje K	3746 masz K lub
zdjęcie	43 K lub film	3746 masz ciekawe K	3746 masz K lub film	3746 wyślij K lub
zespołu	3767 do naszego K
zewnętrzna	3764 treść K
zewnętrzne	11 treści K	3742 treści K	3764 treści K
zewnętrznej	11 treści K	3764 treści K
zewnętrznych	11 treści K
zgłoś	3762 K go nam	3859 K nam
ziņas	3330 mūsu K
změněna	105 jména byla K	105 jména jsou K
změněno	105 jméno bylo K
znaleźć	106 gdzie K pomoc
znać	41 daj nam K	70 daj nam K	3794 daj nam K	3859 daj nam K
zněl	651 K
zněla	651 K
znělo	651 K
zobrazení	553 K tohoto obsahu	553 K obsahu
zobrazením	528 K obsahu	528 K videa
zobrazený	63 e-mail nebude K
zostań	3859 K z nami
zpracováním	516 souhlasím se K	531 K osobních údajů
zprávy	549 google K
zprávách	549 google K
zpívali	651 K
zugänglich	926 frei K
zunächst	878 dieser artikel erschien K
zurück	958 geben sie uns etwas K
zverejnená	25 nebude K
zveřejněna	25 nebude K
získavajte	4497 K
získávejte	589 K
zł	3776 za # K	3776 od # K	3861 od # K
złote	3861 # K
złotych	3861 # K
złotówka	3782 każda K	3860 każda K
złotówkę	3861 za K
""", 'á': """
állt	2644 ez K
állítja	2644 K
átvehető	48 K
""", 'ä': """
ägare	4709 inga rika K
ähnliches	891 K erlebt
ändå	4644 nu när du K är här
äpp	1769 K
äppi	1769 K
äußern	105 wollte sich nicht K
""", 'å': """
åndsverkloven	3606 beskyttet av K
året	801 om K
återges	4689 får inte K
återpublicera	48 K
återpubliceras	48 K
""", 'ç': """
çalişmak	4905 bizimle K
çalişmalarimiz	5009 K
çağrisinda	5011 K bulundu
çerezler	4878 K kullan
çerezlere	4903 K
çerezleri	4878 K kullan	4903 K	4940 K kabul
çözün	4929 K
""", 'é': """
échanos	1742 K una mano	1742 K un cable
écris	41 K-nous	70 K-nous
écrit	2149 K pour	2280 a K
écrivain	2149 est K
écrivez	41 K-nous	41 K à notre	70 K-nous	70 K à notre	2277 K-nous
éditorialiste	2227 est K
électronique	2094 dans votre boîte aux lettres K
énekelték	2644 K
équipe	2278 notre K
értesítéseket	16 K	2561 K	2609 szeretne K
értesítést	2609 szeretne K	2609 szeretnél K	2609 kér K	2609 kérsz K	2609 kérek K
értesüljön	2561 K elsőként
értesülni	2609 szeretne K a	2609 szeretnél K a	2609 szeretne azonnal K
étoile	63 champs avec une K
évente	2643 K
""", 'í': """
ígérte	2644 K
ígérték	2644 K
írta	2644 K
író	2553 K
""", 'î': """
îmbia	4179 K
îndemna	4179 K
îndemnat	4179 a K
îndemnau	4179 K
întrebat	4179 a K
întrebau	4179 K
""", 'õ': """
õpetas	1814 K
""", 'ö': """
öffnen	831 app K
önemli	4940 günün en K
önerdi	5011 K
öngyilkosság	0 K
önskad	4693 K källa
önökkel	2516 csak K
""", 'ø': """
økonom	701 er K
""", 'ú': """
újraközlése	2567 K
újraközölhető	48 K
újraközölni	48 K
újságírás	2642 független K	2642 a jó K
újságírásunk	2642 K
újságíró	2553 K	2626 K
újságíróink	2642 K
újságíróinkkal	2585 K
újságíróinknak	42 K
újságírója	2555 K	2626 K
újságíróként	2626 K
última	1579 siga la K hora	1579 sigue la K hora
únete	54 K
""", 'ü': """
übernommen	48 K werden	879 K von	967 von der agentur K	967 deutschen presse-agentur K
übersicht	885 K	951 diese K wurde
ücretsiz	17 K haber	17 K makale	4927 K üye olun
ügyfelünk	2585 K
ühendust	41 võta meiega K	70 võta meiega K	1811 võta K
ünü	5006 #'K
ütles	1814 K
ütlesid	1814 K
üyeliği	4918 bülten K
üzente	2644 K
üzenték	2644 K
üçüncü	4903 K taraf
""", 'č': """
častite	57 K me kavom
čitajte	4390 K nas
čitalaca	46 pisma K	4379 uz podršku K	4397 K	4440 uz podršku K
čitanja	2 vreme K	2 vrijeme K
čitanje	2 K
čitaoci	39 naši K	4397 K	4440 naši K
čitatelia	4499 K	4544 naši K
čitatelja	46 pisma K	4379 uz podršku K	4397 K	4440 naših K	4440 uz podršku K
čitatelji	39 naši K	4397 K	4440 naši K
čitateljima	4397 K
čitateľom	21 vďaka K	4499 K
čitateľov	39 našich K	4482 vďaka podpore K	4499 K	4544 našich K	4544 vďaka podpore K
članak	23 cijeli K	4357 svidio vam se K	4375 cijeli K	4375 ceo K	4440 ovaj K
člancima	4386 svim K
članek	4561 vam je bil K všeč	4640 ta K
člankov	4589 do vseh K
členem	83 staňte se K	648 staňte se K
členom	4543 staňte sa K
článek	23 celý K	503 líbil se vám K	510 celý K za	568 celý K	649 tento K	649 líbil se vám K
článkom	4477 všetkým K	4489 k všetkým K	4489 ku všetkým K
článku	23 celého K	622 do konce K
články	649 naše K
článků	568 limit K
článkům	568 všem K	580 ke všem K
článok	23 celý K	4455 páčil sa vám K	4477 celý K	4544 tento K
čtenáři	591 K	649 naši K
čtenářů	39 našich K	46 listy K	506 z darů K	506 díky darům K	506 díky podpoře K	573 díky podpoře K	591 K	649 našich K	649 na podpoře K	649 díky podpoře K
čtenářům	21 díky K	39 našim K	591 K
čtení	2 doba K
čtěte	584 K nás
číst	649 K dál bez
čítajte	4493 K nás	4543 K ďalej za
čítania	2 čas K
""", 'ď': """
ďakujeme	4543 K, že nás čítate
""", 'đ': """
đây	5276 bấm vào K
đóng	5276 K góp của bạn	5276 hãy K góp
đăng	48 K lại	5213 cảm ơn bạn đã K ký	5213 bằng việc K ký, bạn	5276 K ký để đọc bài
đường	5195 K dây nóng của tòa soạn	5195 K dây nóng của báo	5276 vui lòng gọi K dây nóng
đọc	21 nhờ bạn K	46 thư bạn K	5218 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4545 K sumou
""", 'ř': """
řekl	651 K
řekla	651 K
říká	651 K
""", 'ś': """
śledztwa	3860 nasze K
śledztwo	3860 to K
śledź	3729 K nas na	3859 K nas
śpiewali	3862 K
świadkami	3746 byliście K	3746 byli państwo K
świadkiem	45 byłeś K	45 byłaś K	3746 byłeś K	3746 byłaś K	3746 jesteś K
""", 'ş': """
şiddet	0 K
şikâyet	5011 K etti
""", 'š': """
šaljemo	60 K vam	60 vam K
šaljite	4360 K nam
šaukė	3294 K
šiandien	3253 aukokite K
šodien	3321 ziedo K
""", 'ź': """
źródło	3757 K: pap
""", 'ż': """
żadnego	74 K spamu
żądał	3862 K
""", 'ž': """
žalio	4442 K se
želene	4597 K vire
želeni	4562 K vir
željene	4358 K izvore
željeni	4358 K izvor
žiadny	74 K spam
žurnalistai	3292 mūsų K
žurnalistams	42 mūsų K
žurnalistas	3243 K
žurnalistika	649 naše K	649 nezávislá K	3292 K kainuoja	3292 gera K	4544 nezávislá K
žurnalistiku	649 nezávislou K	4544 nezávislú K
žurnalistiky	649 nezávislé K
žurnalistė	3243 K
žurnāliste	3311 K
žurnālisti	3359 mūsu K
žurnālistiem	42 mūsu K
žurnālistika	3359 neatkarīga K	3359 K maksā	3359 laba K
žurnālistiku	3321 atbalsti neatkarīgu K	3359 neatkarīgu K
žurnālists	3311 K
žádal	651 K
žádala	651 K
žádali	651 K
žádný	74 K spam
""", 'ά': """
άδεια	50 K cc	1128 χωρίς K
άρθρα	1204 τα K μας
άρθρο	1204 αυτό το K
""", 'έ': """
έγγραφη	1128 χωρίς K άδεια
έγραφαν	1206 K
έγραφε	1206 K
έγραψε	1206 K
έλεγαν	1206 K
έλεγε	1206 K
έρευνά	1100 K μας
έρευνές	1204 οι K μας
""", 'ή': """
ήσασταν	45 K εκεί
""", 'α': """
αγαπημένες	1081 K σου πηγές	1081 K σας πηγές	1081 K πηγές
αγαπημένη	1081 K πηγή
ακολουθήστε	1061 K μας	1203 K μας
ακολουθείστε	1061 K μας
ακόμη	1117 K και # ευρώ
αλλάξει	105 τα ονόματα έχουν K
ανάγνωσης	2 χρόνος K
ανέφερε	1206 K
αναγνωστών	1131 K
αναγνώστες	21 χάρη στους K	1131 K	1204 οι K μας
αναδημοσίευση	48 K	1074 απαγορεύεται η K	1074 επιτρέπεται η K
αναδημοσιευθεί	48 K
αναδημοσιεύσετε	48 K
αναπαραγωγή	1075 K χωρίς
αναπληρωτής	1086 είναι K καθηγητής
αναπληρώτρια	1086 είναι K καθηγήτρια
ανεξάρτητη	1203 ενισχύστε την K
ανταποκρίτρια	1084 είναι K	1086 είναι K
ανταποκριτής	1084 είναι K	1086 είναι K
απάντησαν	1206 K
απάντησε	105 δεν K	1206 K ο	1206 K η
απάντησης	24 ακύρωση K
απαγορεύεται	1075 K η αντιγραφή	1075 K η αναπαραγωγή
απευθυνθείτε	106 πού να K
αποδεχθείτε	1089 K τα cookies
αποδεχτείτε	1089 K τα cookies
απορρήτου	1078 πολιτική K
από	1108 K # €	1201 # K τα #	1201 # K #
απώλειας	91 κίνδυνος εθισμού και K	91 κίνδυνος εθισμού & K
αρθρογράφος	1084 είναι K	1086 είναι K
αρχισυντάκτης	1084 είναι K
αρχισυντάκτρια	1084 είναι K
αυτούς	54 γίνετε ένας από K
αφήστε	80 K το email σας
αφεντικά	1162 χωρίς K
""", 'β': """
βιβλιοπωλείο	1098 ηλεκτρονικό μας K
βοήθεια	106 πού θα βρείτε K
βοήθειας	106 γραμμή K	1114 γραμμή K κεθεα
βοηθήστε	1203 K μας
βοηθειας	1114 γραμμη K κεθεα
βοηθούν	1204 μας K
βρείτε	1061 K μας στο
""", 'γ': """
γίνε	54 K κι εσύ
γίνετε	54 K μέρος	83 K μέλος	83 K μέλη	1203 K μέλος	1203 K κι εσείς
γνώσεις	1103 τις K σας
γράψε	41 K μας	70 K μας
γράψτε	41 K μας	70 K μας	80 K το email σας	1083 K μας	1203 K μας
γραπτή	1128 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1206 K
δήλωσε	1206 K ο	1206 K η	1206 K στην
δημοσιεύεται	25 δεν K
δημοσιογράφοι	1204 οι K μας
δημοσιογράφος	1084 είναι K	1084 , K	1084 - K	1086 είναι K στ	1086 είναι K του	1086 είναι K της
δημοσιογράφους	42 τους K μας
δημοσιογραφία	1204 η K μας	1204 ανεξάρτητη K	1204 η ανεξάρτητη K
δημοσκόπησή	1100 K μας
δημοσκόπηση	1100 στη K
διαβάσετε	1056 για να K ολόκληρο
διαβεβαίωσε	1206 K
διαμαρτυρήθηκε	1206 K
διαφήμιση	13 τη K	1111 μετά τη K
διαφημίσεις	73 χωρίς K	1204 χωρίς K
διαφημίσεων	1156 αποκλεισμού K
διαφωνείτε	46 K
διδάκτωρ	1086 είναι K
διεύθυνση	1059 τη K email	1059 η K email	1107 K email	1107 K e-mail
δικαιώματος	1074 με επιφύλαξη παντός K
διοργανωτές	1206 καλούν οι K
διορθώθηκε	105 το άρθρο K
διόρθωση	105 K:
δουλειά	1204 η K μας
δωρεά	1117 κάντε μια K	1203 η K σας	1203 κάντε μια K	1207 K
δωρεάν	17 K άρθρα	1108 K άρθρα
δωρεές	1207 K
""", 'ε': """
είμαστε	1204 K μια μικρή
είπαν	1206 K
είπε	1206 K
εβδομάδα	20 κάθε K	1205 την K
εγγραφή	1107 με την K σας
εγγραφείτε	1057 K για να	1108 K δωρεάν	1203 K δωρεάν	1203 K τώρα	1203 συνδεθείτε ή K
ειδοποιήσεις	16 K
εικονικό	66 K βοηθό
εικονικός	66 K βοηθός
εισερχόμενά	1058 στα K σας
εκδήλωσή	1098 K μας
εκδοχή	105 αρχική K
εκφράζουν	1096 τα σχόλια K	1105 τα σχόλια K	1105 σχόλια δεν K
εμφανίζεται	63 email δεν K
εμφανιστεί	63 email δεν θα K
ενεργοποιήστε	1062 K τις ειδοποιήσεις	1064 K τη javascript
ενημερωτικά	1059 K δελτία
ενημερωτικό	81 το K δελτίο	1059 K δελτίο
ενημερώθηκε	105 το άρθρο K
ενημερώστε	1083 K μας
ενισχύστε	1117 K	1203 K μας
ενοχλήσει	105 ενδέχεται να K
ενσωματωμένο	1089 K περιεχόμενο
εξήγησε	1206 K
επανέλαβε	1206 K
επαναλάμβανε	1206 K
επιβεβαιώστε	1107 K την εγγραφή
επικοινωνήστε	41 K μαζί μας	70 K μαζί μας	1083 K μαζί μας	1083 K με τον συντάκτη	1083 K με τη συντάκτριά	1083 K με τη συντάκτρια	1083 K με τη σύνταξη
επικοινώνησε	41 K μαζί μας	70 K μαζί μας
επισήμανε	1206 K
επιστήμονας	1086 είναι πολιτικός K
επιστολή	46 την K σας
ερευνήτρια	1086 είναι K
ερευνητής	1086 είναι K
ερωτηματολόγιο	1104 το K
εσάς	1117 χάρη σε K	1204 χάρη σε K
εσείς	54 ελάτε κι K
ευρώ	1108 με # K
ευχαριστούμε	1107 K για την εγγραφή	1203 K που μας
εφαρμογή	87 στην K μας
""", 'ζ': """
ζήτησαν	1206 K
ζήτησε	1206 K ο	1206 K η	1206 K στο	1206 K από
ζητούσαν	1206 K
ζητούσε	1206 K
""", 'η': """
ηλεκτρονικό	1098 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1162 χωρίς K
ισχυρίζεται	1206 K
ισχυρίστηκε	1206 K
""", 'κ': """
κάλεσε	1206 K ο	1206 K η
κάνε	65 K μου tag
κάνοντας	1107 K κλικ
κάντε	65 K μου tag	65 K tag
κέρασέ	57 K με έναν καφέ
κίνδυνος	1114 K εθισμού
καθηγήτρια	1086 είναι K
καθηγητής	1086 είναι K
καλούσαν	1206 K
καλούσε	1206 K
κανάλι	1204 το K μας
κατάστημά	1098 στο K μας
κατήγγειλε	1206 K
καταγγέλλει	1206 K
καταγγελία	1083 κάντε μας την K
κατεβάστε	1062 K την εφαρμογή
κεράστε	57 K με έναν καφέ
κινδυνος	1114 K εθισμου
κοινοποιήθηκε	1186 η δημοσίευση K από
κουίζ	1100 το K	1100 στο K	1100 το K μας
κυκλοφορεί	1098 K το νέο τεύχος
κυριότερες	1107 τις K ειδήσεις
""", 'λ': """
λάβετε	1129 K
λέει	1206 K
λαμβάνεις	1126 θέλεις να K
λαμβάνετε	1126 θέλετε να K	1129 K
""", 'μ': """
μήνα	1205 τον K	1205 το K	1205 ανά K	1205 κάθε K
μήνυμα	41 στείλε K	70 στείλε K
με	1108 K # €
μεγαλομετόχους	1162 χωρίς K
μετόχους	1162 χωρίς K
μοιράστηκε	1186 μια δημοσίευση που K	1186 ένα βίντεο που K
μοιραστείτε	28 K	52 K το	70 K την εμπειρία	70 K την ιστορία	70 K μαζί μας
""", 'ν': """
νοημοσύνη	1119 με τεχνητή K	1119 από τεχνητή K
νοημοσύνης	1119 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	1056 K
""", 'ο': """
οικονομολόγος	1086 είναι K
ολόκληρο	23 K το άρθρο	1108 K το άρθρο
ομάδα	1098 στην K μας	1203 ελάτε στην K	1204 η K μας
""", 'π': """
παράκληση	1080 έχουμε μια μικρή K	1080 μια μικρή K
παραδέχεται	1206 K
παραδέχθηκε	1206 K
παραδέχτηκε	1206 K
παρακάλεσε	1206 K
παρακαλούσαν	1206 K
παρακαλούσε	1206 K
πατώντας	1107 K
πείτε	41 K μας	70 K μας
περιέχει	105 K σκηνές
περιήγησης	12 το πρόγραμμα K
περιγραφές	105 περιέχει K
περιεχομένου	11 αυτού του K	1089 εξωτερικού K
περιεχόμενο	11 αυτό το K	1089 αυτό το K	1089 το K αυτό	1089 εξωτερικό K
πολιτική	1078 K cookies
πρέπει	1089 δείτε το βίντεο K
προέτρεπαν	1206 K
προέτρεπε	1206 K
προέτρεψε	1206 K
προειδοποίησε	1206 K
προειδοποιεί	1206 K
προηγούμενη	105 K εκδοχή	105 K έκδοση του
προσπάθειά	1203 ενισχύστε την K
προσωπικών	1078 K δεδομένων
προτεινόμενη	1081 K πηγή
προτιμώμενες	1081 K πηγές	1178 K πηγές
προτιμώμενη	1081 K πηγή	1178 K πηγή
προωθήστε	52 K
πρωί	20 κάθε K
πρόσβαση	1124 K σε όλα
πρόσθεσαν	1206 K
πρόσθεσε	1206 K ο	1206 K η
πρώτο	1108 τον K μήνα
πρώτος	1205 K μήνας
""", 'ρ': """
ρεπορτάζ	1204 το K μας	1204 αυτό το K
ρυθμιστής	1114 αρμόδιος K εεεπ
ρυθμιστης	1114 αρμοδιος K εεεπ
ρωτούσαν	1206 K
ρωτούσε	1206 K
ρώτησαν	1206 K
ρώτησε	1206 K ο	1206 K η
""", 'σ': """
σημαντικότερες	1107 τις K ειδήσεις
σημείωσε	1206 K ο	1206 K η
στέλνουμε	60 σας K	60 σου K
στήριξέ	1203 K μας
στήριξή	1117 χωρίς τη K	1203 η K σας	1203 τη K σας	1204 χωρίς τη K
στήριξη	1117 χάρη στη K	1204 χάρη στη K
στείλε	41 K μας	70 K μας	1083 K μας
στείλτε	41 K μας	41 K μήνυμα	52 K το	70 K μας	70 K μήνυμα	1083 K μας	1203 K μας
στηρίξτε	1117 K	1203 K μας	1203 K την	1203 K το	1203 K τη
συγγραφέας	1086 είναι K
συγκατάθεση	1089 K για cookies
συκοφαντικά	1095 K σχόλια
συμβουλεύει	1206 K
συμβούλευε	1206 K
συμβούλευσε	1206 K
συμβούλεψε	1206 K
συμπληρώστε	80 K το email σας
συμφωνείτε	46 K
συνέδριο	1098 K μας
συνέδριό	1098 K μας
συνέστησε	1206 K
συνδεθείτε	27 K	1057 K για να
συνδρομή	1108 με K	1108 K από	1130 με K	1207 K
συνδρομητές	53 οι K μπορούν	83 γίνετε K	1056 διαθέσιμο μόνο σε K	1056 διαθέσιμο σε K	1079 μόνο για K	1079 μόνο σε K	1203 γραφτείτε K	1204 οι K μας	1207 K
συνδρομητής	53 ως K	83 γίνετε K	1056 είστε ήδη K	1203 γίνετε K
συνεργασία	1111 σε K με χορηγό	1111 σε K με τον χορηγό
συνεργατών	77 συνδέσμους K	1111 συνδέσμους K
συνεχίζεται	1111 K παρακάτω
συνεχίσετε	1056 για να K την ανάγνωση	1056 να K την ανάγνωση
συνεχίσουμε	1204 να K
συνεχίστε	1056 K την ανάγνωση
συνιστούσε	1206 K
συντάκτης	1084 είναι K
συντάκτρια	1084 είναι K
σχολιάσετε	8 K
σχόλια	88 στα K	1105 στα K
σύμφωνα	1206 K
σύνταξή	42 τη K μας
σύνταξης	105 σημείωση της K
""", 'τ': """
τελευταίο	1125 K δωρεάν άρθρο
τραγουδούσαν	1206 K
τόνιζε	1206 K
τόνισε	1206 K
""", 'υ': """
υβριστικά	1095 K σχόλια
υβριστικό	1095 σχόλια με K
υπευθυνα	1114 παιξε K
υπεύθυνα	86 παίξτε K	86 παίζετε K	1114 παίξε K	1114 παίζουμε K
υπογράμμισε	1206 K
υποσχέθηκε	1206 K
υποχρεωτικά	24 K πεδία
""", 'φ': """
φτάσατε	1080 αφού K ως εδώ
φωνάζει	1206 K
φωτογραφίες	43 K και βίντεο	43 τις K σας	43 K ή βίντεο
φύγετε	1080 πριν K
φώναζαν	1206 K
φώναζε	1206 K
φώναξαν	1206 K
φώναξε	1206 K
""", 'χ': """
χάνετε	1126 μη K
χρήσης	1078 όροι K	1107 όρους K
χρειάζεσαι	0 K βοήθεια
χρειάζεστε	0 K βοήθεια
χρειάζεται	0 K βοήθεια
χρειαζόμαστε	1203 K τη βοήθειά σας
χρησιμοποιεί	1065 K cookies
χρησιμοποιούμε	1064 K cookies
χρόνο	1205 τον K
χωρίς	74 K spam
""", 'ψ': """
ψηφίστε	1122 K
ψηφιακό	66 K μας βοηθό
ψηφιακός	66 K βοηθός
ψηφοφορία	1100 στην K
""", 'а': """
абонамент	255 вече имате K	286 с K	286 K за	306 с K	350 K
абонамента	284 с K си	284 благодарим за K
абонат	53 като K	253 вече сте K
абонати	265 само за K	350 K
абонатите	53 K могат
абонирайте	83 K се	253 K се, за да	256 K се за бюлетина	346 K се
абонирането	284 с K
автора	4216 мнение K	4216 точка зрения K	5039 думка K	5039 точка зору K
авторизованные	4249 только K
авторизованным	4249 K пользователям
авторизовані	5072 лише K
авторизуйтесь	27 K
авторкою	5058 зв'язатися з K
авторов	4216 мнение K	4216 мнения K	4216 точки зрения K
автором	5058 зв'язатися з K
автору	57 на каву K	4237 пишите K
авторів	5039 думки K	5039 думка K	5039 погляди K
адрес	24 имейл K няма	284 имейл K
адреса	284 имейл K
адресою	5093 пишіть за K
адресу	4269 пишите по K
азартних	91 участь в K іграх	5028 участь в K іграх може	5028 участь у K іграх може
азартных	91 участие в K играх может вызвать
анкета	280 нашата K	280 кратка K
анкетата	281 K
анкету	4248 K	5071 K
анонимно	4237 K
афилиейт	289 K линкове
""", 'б': """
бажаних	5055 K джерел
безкоштовна	5091 остання K стаття
безкоштовний	5067 наш K вебінар	5075 K акаунт	5091 останній K матеріал
безкоштовних	5075 ліміт K	5075 K статей
безкоштовні	17 K статті	5075 K статті
безлимитный	4190 K доступ
безплатен	277 нашия K уебинар
безплатна	300 последна K статия
безплатни	17 K статии	286 K статии
безплатно	286 K, за
бесплатная	4267 последняя K статья
бесплатную	106 K линию
бесплатные	17 K статьи	4252 K статьи
бесплатный	4243 наш K вебинар	4252 K аккаунт	4267 последний K материал
бесплатных	17 K статей	4252 лимит K	4252 K статей
бисквитки	274 K	304 K
бисквитките	274 K	304 K
благав	5161 K
благала	5161 K
благали	5161 K
благодарение	21 K на читателите	292 K на вас	292 K на вашата	347 K на вас
благодарим	284 K ви, че се
благодаря	4258 K донатам	4336 K вам	4336 K вашей
блокировщик	4213 отключите K	4213 K рекламы
блокувальник	5036 K реклами
больше	4217 знаете K
бот	42 наш K
браузер	12 ваш K	4230 ваш K	5050 ваш K
браузър	12 вашият K
букмекерская	4205 K контора. #	4205 реклама. K
бюлетин	81 нашия K	256 нашия K	285 K	347 нашия K	350 K
бюлетина	81 за K	256 K ни	256 запишете се за K	285 K
бюлетини	285 K
бяхте	45 K ли там
більше	5040 знаєте K
""", 'в': """
вайбері	5056 K
вайбър	18 K	269 K
ватсапе	4235 K
вашата	257 на K поща
ваших	4332 # из K #
введите	80 K адрес
вебинар	4243 наш K
вебінар	5067 наш K
взывал	4338 K
видео	11 это K	43 фото и K
виділіть	5054 K
визнав	5161 K
визнала	5161 K
визнає	5161 K
викала	349 K
викаха	349 K
викаше	349 K
викна	349 K
використання	5050 K cookie	5081 будь-яке K матеріалів	5081 K матеріалів сайту
використанні	5048 при K матеріалів
використовує	5037 K cookie
використовуємо	5036 K cookie
вимагав	5161 K
вимагала	5161 K
вимагали	5161 K
виправлення	105 K:
випуск	5069 K
виртуален	66 K асистент
виртуалният	66 K ни асистент
виртуальный	66 K помощник	66 K ассистент
вирішив	5161 K
вк	4235 K
вкажіть	80 K свою пошту
включете	54 K се
вконтакте	4235 K
влезте	27 K
вміст	11 цей K
внескам	5082 завдяки K	5159 завдяки K
внесок	5158 ваш K
войдите	27 K	4191 K, чтобы
вотсапе	4235 K
вотсапі	5056 K
впн	67 без K
всеки	292 K лев
встановіть	5023 K додаток
въведете	80 K имейла си
възпроизвеждането	291 K
выделите	4218 K ее	4218 K текст
выпуск	4246 K
відео	43 фото та K	43 фото й K	43 фото і K
відмовилися	105 K від коментарів
відповів	105 не K на	5161 K
відповідав	5161 K
відповідально	86 грайте K
відповідальності	33 не несе K
відповідальної	5028 дотримуйтеся правил (принципів) K	5028 дотримуйтесь правил (принципів) K	5028 принципів K гри	5028 правил K гри
відповідь	24 скасувати K
відповіла	5161 K
відповіли	105 не K на
відправити	24 K коментар
віртуальний	66 K помічник	66 K асистент
""", 'г': """
героев	105 имена K
героїв	105 імена K
гласеше	349 K
гласил	4338 K
гласила	4338 K
гласит	4338 K
гласувайте	297 K
гледайте	302 K ни
говорил	4338 K
говорила	4338 K
говорили	4338 K
говорит	4338 K
год	4337 в K
годишно	348 K
голосуйте	4263 K	5087 K
гривень	5160 # K
грн	5160 # K
група	303 viber K
гукав	5161 K
гукали	5161 K
гукнув	5161 K
гукнула	5161 K
гіперпосилання	5048 K обов
""", 'д': """
дальше	4190 чтобы читать K
дарение	346 вашето K	348 с K	350 K
дарения	350 K
дарете	292 K	346 K ни
джерела	5055 обрані K	5055 бажані K
джерелом	5055 основним K	5055 бажаним K
дзен	4235 K
дзене	4235 K
дзеркала	67 K
дзеркало	67 K
дзеркалом	67 K
добави	349 K
добавил	349 K	4338 K
добавила	349 K	4338 K
добавьте	4203 K нас в
добавя	349 K
доверието	106 телефон на K
доверия	106 телефон K
довіри	106 лінія K
додав	5161 K
додала	5161 K
додатку	87 у нашому K
додає	5161 K
дозволить	5158 ваша підтримка K
дозволяється	5081 матеріалів K лише
долучайтесь	54 K	5158 K до нас	5158 K до нашої	5158 K до нашого	5158 K до спільноти	5158 K до читачів
долучайтеся	54 K	5158 K до нас	5158 K до нашої	5158 K до нашого	5158 K до спільноти	5158 K до читачів
домашнего	0 K насилия
донат	4335 ваш K	5158 ваш K	5162 K
донатам	5082 завдяки K
донати	5162 K
донатом	5160 K
донаты	4339 K
доповнено	105 новину K
дополнен	105 текст K
дополнена	105 новость K
допомагає	5158 ваша підтримка K
допомога	0 потрібна K	5158 нам потрібна ваша K
допомогою	5084 за K ші
допомогу	106 де отримати K
допоможе	5159 K нам
допоможуть	5082 K нам працювати	5159 K нам
допоможіть	93 K, скільки можете
допускается	4257 материалов K только
допълнена	105 статията е K
доступ	4252 полный K	5075 повний K
достъпен	253 K за абонати
достъпна	253 K за абонати
достъпно	253 K за абонати
дочитали	4181 вы K до конца	5013 ви K до кінця
дочитати	5019 щоб K
дочитать	4190 чтобы K	4252 K
дізнаватися	5102 хочете K про
""", 'е': """
евро	286 за # K
ежедневную	4195 K рассылку
ежемесячно	4337 K
ежемесячное	4335 оформите K
ежемесячный	4258 K донат
еженедельную	4195 K рассылку
електронна	257 вашата K поща
електронної	5074 адресу K пошти
електронну	5074 K адресу	5074 K пошту
епизод	279 K
епизода	279 K
есть	4217 вам K что
""", 'ж': """
жаловалась	4338 K
жаловался	4338 K
жалуются	4338 K
жодного	74 K спаму
журналист	272 е K	272 - K	272 , K	4238 - K	4238 , K	4318 K
журналисти	347 нашите K
журналистика	347 независимата K	347 независима K	347 нашата K	4336 независимая K
журналистике	4336 независимой K
журналистики	4336 независимой K
журналистику	4336 независимую K
журналистка	272 е K	272 , K	4238 - K	4238 , K	4318 K
журналисты	4336 наши K
журналіст	5062 - K	5062 , K	5141 K
журналістам	42 нашим K
журналісти	5159 наші K
журналістика	5159 незалежна K
журналістику	5159 незалежну K	5159 якісну K
журналістка	5062 - K	5062 , K	5141 K
журналісту	42 нашому K
""", 'з': """
з	5156 # K #
завантажити	5023 K застосунок
завантажте	5023 K додаток
завдяки	5082 існує K	5159 K вам	5159 K вашій
зависимост	91 хазартът създава K
задонатьте	4335 K	5158 K
задължителните	24 K полета
зазначив	5161 K
зазывал	4338 K
закликав	5161 K
закликала	5161 K
закликали	5161 K
закончились	4190 бесплатные статьи K
залишає	32 K за собою право
залишилося	5020 K #%	5020 K # %	5157 K прочитати
залиште	80 K свою адресу	80 K адресу	80 K пошту
заметили	4219 K ошибку
замолчим	4336 мы не K
запазени	263 всички права K
запевняв	5161 K
запевняла	5161 K
запевняє	5161 K
записи	61 новые K на почту
запитав	5161 K
запитала	5161 K
запитань	5071 на кілька K
запишете	256 K се за нашия
зарегистрированные	4249 только K
зарегистрированным	4190 доступен только K
зарегистрированы	4190 уже K
зарегистрируйтесь	4191 K, чтобы	4252 бесплатно K	4252 K бесплатно	4335 K бесплатно	4335 K, чтобы читать
зареєстровані	5072 лише K	5072 тільки K
зареєструйтесь	5020 K, щоб	5075 безкоштовно K	5075 K безкоштовно	5158 K безкоштовно	5158 K, щоб читати
зареєструйтеся	5075 K безкоштовно
застосунку	87 у нашому K	87 в нашому K	5052 нашому K
застосунок	5023 завантажте K	5052 наш K	5052 мобільний K	5158 завантажте K і	5158 завантажте K та
захищено	5048 усі права K
захищені	5048 усі права K	5048 всі права K
защищенной	4237 K формой
защищены	4228 все права K
защищённой	4237 K формой
заяви	349 K
заявив	5161 K
заявил	349 K	4338 K
заявила	349 K	4338 K	5161 K
заявили	4338 K	5161 K
заявиха	349 K
звернутися	106 куди K
звёздочкой	63 поля со K
згодні	46 не K
здесь	4181 раз уж вы K
зеркала	67 K
зеркало	67 K
змінено	105 імена K	105 ім'я K
знайшли	5054 якщо ви K
знанията	280 K си
зобов	5161 K'язав
зовнішнього	5064 K вмісту	5064 K контенту
зовнішній	5064 K вміст	5064 K контент
зробіть	5017 K внесок	5158 K внесок у	5158 K внесок на
зірочкою	63 поля с K	63 поля із K
""", 'и': """
из	4332 # K #
избранное	4234 K
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
иностранного	4228 выполняющим функции K агента
иностранным	4336 K агентом
инстаграм	269 K
искусственного	4260 с помощью K интеллекта
искусственным	4260 K интеллектом
использование	4230 K cookie	4240 K cookie	4257 любое K материалов	4257 K материалов сайта
использовании	4228 при K материалов	4257 полном или частичном K	4257 частичном K материалов
используем	4213 K cookie
использует	4214 K cookie
исправление	105 K:
источники	4234 избранные K	4234 любимые K
источников	4234 избранных K	4271 избранных K
источником	4234 основным K
исчерпали	4190 K лимит
""", 'к': """
каждое	20 K утро
каждый	4337 K месяц
каже	5161 K
каза	349 K
казав	5161 K
казал	349 K
казала	349 K	5161 K
казали	5161 K
казаха	349 K
казва	349 K
казвал	349 K
казвала	349 K
канал	303 viber K	4336 наш K	5159 наш K
канала	4336 нашего K
каналу	5159 нашого K
колумнист	4238 - K	4238 , K	4318 K
колумніст	5062 - K	5141 K
колумністка	5062 - K	5141 K
команде	4243 к нашей K
команди	5067 до нашої K
коментар	8 залишити K
коментарите	88 в K	282 K под
коментарях	88 у K	88 в K	5049 у K	5049 в K
коментатор	272 е K
коментиране	282 правила за K	282 правилата за K
коментирате	8 за да K	282 K
коментувати	8 K
комментариев	105 отказались от K	105 отказался от K
комментарии	8 оставлять K
комментарий	8 оставить K	4218 чтобы оставить K
комментария	24 для отправки K
комментариях	88 в K	4229 в K
комментировать	8 K
контент	11 этот K	11 цей K	4240 внешний K
контента	11 этого K	4240 внешнего K
контенту	11 цього K
конференцию	4243 нашу K
конференция	277 нашата K
конференцію	5067 нашу K
конфиденциальности	4212 настройкам K	4212 настройками K	4213 политикой K	4230 политика K
конфіденційності	5035 налаштуваннями K	5036 політикою K	5050 політика K
копирование	4257 K материалов сайта
кореспондент	272 е K	272 , K	5062 - K	5062 , K	5141 K
кореспондентка	5062 - K	5062 , K	5141 K
короткий	4248 K опрос
корреспондент	4238 - K	4238 , K	4318 K
корреспондентам	42 нашим K
корреспондентка	4318 K
корреспонденту	42 нашему K
крикнув	5161 K
крикнул	4338 K
крикнула	4338 K	5161 K
кричав	5161 K
кричал	4338 K
кричала	4338 K	5161 K
кричали	4338 K	5161 K
кричит	4338 K
""", 'л': """
лв	286 за # K
лев	286 за # K
лева	286 за # K	348 K
лекцию	4243 нашу K
лекцію	5067 нашу K
лиценз	50 K cc
лицензии	50 K cc
ліцензією	50 K cc
""", 'м': """
магазин	277 нашия онлайн K	277 нашия K
магазина	277 онлайн K ни	4243 нашего K
магазине	4243 в нашем K	4243 в нашем интернет-K
магазину	5067 нашого K
магазині	5067 у нашому K	5067 в нашому K	5067 нашому інтернет-K
материал	4218 обсудить K	4240 внешний K	4273 K создан	4336 этот K
материалам	4265 ко всем K
материалы	4336 наши K
матеріал	5159 цей K
матеріали	5159 наші K
матеріалу	105 першій версії K
матеріалів	5081 копіювання K сайту	5081 K посилання обов'язкове	5089 до всіх K	5089 до усіх K
мероприятие	4243 наше K
месенджері	5056 K
месец	348 на K	348 всеки K
месечно	348 K
мессенджере	4235 K
месте	45 вы были на K
месяц	4337 в K
мобільний	5052 K додаток
молба	267 имаме малка K	267 имаме K към вас
молел	349 K
молела	349 K
молеха	349 K
молеше	349 K
містить	105 K описи	105 K сцени
місці	45 ви були на K
місяць	5160 на K	5160 перший K
""", 'н': """
навчання	51 K ші
нагадав	5161 K
нагадала	5161 K
наголосив	5161 K
наголосила	5161 K
надпис	349 такъв K
надпись	4338 такая K
надсилайте	5058 K нам	5058 K її	5058 K їх нам	5061 K фото	5061 K відео	5061 K свої	5158 K нам
надсилаємо	60 ми K вам	60 ми K
надійних	5055 K джерел
надішлемо	60 ми K вам
надішліть	41 K нам	52 K його	52 K друзям	70 K нам	5058 K нам	5058 K їх нам	5061 K фото	5158 K нам
нажимая	4251 K кнопку	4251 K на кнопку	4251 K "
нажмите	4218 K ctrl
налаштування	5035 K cookie	5035 K cookies	5035 K файлів cookie	5035 через ваші K
налаштуваннями	5035 K cookie	5035 K cookies	5035 K файлів cookie
налаштуваннях	5035 K cookie
намерете	302 K ни
напис	5161 такий K
написа	349 K
написав	5161 K
написал	4338 K
написала	4338 K	5161 K
написано	4338 было K	5161 було K
напиши	41 K нам	70 K нам
напишите	41 K нам	41 K в наш	70 K нам	70 K в наш	4237 K нашему	4237 K нашей	4237 K автору	4237 K нам	4335 K нам
напишіть	41 K нам	70 K нам	5058 K нашому	5058 K нашій	5058 K автору	5058 K авторці	5058 K нам	5158 K нам
напомнил	4338 K
напомнила	4338 K
направете	346 K дарение
насилие	0 домашно K
насильства	0 домашнього K
настоя	349 K
настоява	349 K
настоявал	349 K
настроек	4212 из-за ваших K
настройками	4212 K cookie	4212 K cookies	4212 K файлов cookie
настройках	4212 K cookie
настройки	4212 K cookie	4212 K cookies	4212 K файлов cookie
натискайки	284 K
натискането	284 с K
натискаючи	5074 K кнопку	5074 K на
нашем	4218 в K чате
нашия	277 към K екип	277 в K екип	280 K куиз	280 K тест
небольшая	4181 K просьба
неделю	20 раз в K	20 каждую K	4337 в K
независимата	346 подкрепете K
независими	347 K медии
независимую	4185 поддержите K	4335 поддержите K
независимые	4336 K медиа
незалежні	5159 K медіа
нейросети	4260 с помощью K
несколько	4248 на K вопросов
никакого	74 K спама
новинами	5026 стежте за K
новини	269 google K	5056 google K
новину	5040 маєте K
новость	4217 есть K
нуждаем	346 K се от вашата
нужна	4258 K ваша
нюзлетър	285 K
""", 'о': """
обеща	349 K
обещал	349 K	4338 K
обещала	4338 K
обещали	4338 K
обновена	105 статията е K
обновлен	105 текст K	105 материал K
обновлён	105 текст K	105 материал K
обозреватель	4238 - K	4238 , K	4318 K
обозревательница	4318 K
обраних	5055 K джерел
обратиться	106 куда K
обучения	51 K ии
объявил	4338 K
объявила	4338 K
объяснил	4338 K
объяснила	4338 K
объясняет	4338 K
объяснял	4338 K
объясняла	4338 K
обязал	4338 K
обязательна	4228 гиперссылка K	4257 материалов ссылка K	4257 ссылка на источник K
обязательные	24 K поля	4218 K поля
обясни	349 K
обяснил	349 K
обяснила	349 K
обяснява	349 K
обіцяв	5161 K
обіцяла	5161 K
обіцяли	5161 K
огледален	67 K сайт
оглядач	5062 - K	5062 , K	5141 K
оглядачка	5062 - K	5062 , K	5141 K
оголосив	5161 K
ограничений	4190 читайте без K
одноклассниках	4235 K
одному	5074 в K листі
оновлено	105 текст K	105 матеріал K	105 новину K
опечатку	4218 нашли K
описания	105 съдържа K	105 есть K	105 содержит K
описи	105 є K
опитування	5071 наше K	5071 коротке K
опитуванні	38 нашому K	5071 K читачів	5071 нашому K	5071 в K
оповещения	4282 хотите получать K
оприлюднюватиметься	25 не K	5042 ваша e-mail адреса не K
опрос	38 наш K	4248 наш K
опросе	38 нашем K	4248 нашем K	4248 в K
опубликован	25 не будет K	4218 ваш адрес email не будет K
организаторите	349 канят K
организаторы	4338 зовут K
організатори	5161 запрошують K
оставете	80 K имейла си
оставляем	32 K за собой право
оставляет	32 K за собой право
оставляя	4251 K заявку
оставьте	80 K свой адрес	80 K адрес	80 K почту	80 K свою почту	80 K e-mail
осталось	4191 K #%	4191 K # %
отбележете	65 K ме
ответил	105 не K на	4338 K
ответила	105 не K на	4338 K
ответили	105 не K на
ответственно	86 играйте K
ответственности	33 не несет K	33 не несёт K
отвечал	4338 K
отвечала	4338 K
отговори	105 не K на	349 K той	349 K тя
отговорил	349 K
отговорила	349 K
отговориха	349 K
отговорност	33 не носи K
отменить	24 K ответ	4337 K в любой момент
отметил	4338 K
отметила	4338 K
отметь	65 K меня
отметьте	65 K меня	65 K нас
отмечайте	65 K меня
отписаться	4195 K в любой момент
отправляем	60 мы K вам
отправьте	52 K	4237 K их нам	4335 K нам
отримувати	5092 хочете K
отримуйте	5096 K
очакваме	270 K вашите
очевидцем	4217 стали K	4217 вы стали K	5040 стали K
ошибку	4219 нашли K
оштрафовал	4338 K
оштрафовала	4338 K
оштрафував	5161 K
""", 'п': """
партнером	4255 совместно с K	5079 спільно з K
партнерски	77 K линкове
партнерские	40 K ссылки	77 K ссылки	4255 K ссылки
партнерским	77 K ссылкам
партнерські	77 K посилання	5079 K посилання
партнеры	4213 мы и наши K
партньорски	289 K линкове
партнёром	4255 совместно с K
партнёрские	40 K ссылки	77 K ссылки	4255 K ссылки
партнёрским	77 K ссылкам
патроном	4335 станьте K
пееха	349 K
пели	4338 K
первинній	105 K версії
первоначальной	105 K версии
первый	4337 K месяц	4337 рубль в K
переведите	4335 K нам
перевірте	5071 K себе	5074 K пошту
передплатник	53 як K	5019 уже K	5019 вже K
передплатникам	5019 доступний лише K	5019 доступна лише K	5019 доступно лише K
передплатники	53 K можуть	5090 лише K	5090 тільки K
передплатників	5019 тільки для K
передплатою	5019 доступна за K	5019 доступний за K	5075 за K	5097 з K
передплату	83 оформіть K	5075 K за	5158 оформіть K
передплатіть	83 K
передрук	48 K	5053 K
передруковувати	48 K
передруку	5053 у разі K
передрукувати	48 K
перепечатать	48 K
перепечатка	48 K	4233 K
перепечатке	4233 при K
перепечатывать	48 K
перешлите	52 K
перешліть	52 K
персональних	5051 K даних
персональных	4231 K данных
писав	5161 K
писал	4338 K
писала	4338 K	5161 K
писати	5159 нам K
писменото	291 без K съгласие
письме	4251 в одном K
письменного	4272 без K согласия
письмової	5095 без K згоди
питаха	349 K
питаше	349 K
пишете	41 K ни	70 K ни	270 K ни	271 K на	346 K ни
пишеше	349 K
пиши	41 K нам	41 K ни	70 K нам	70 K ни
пишите	41 K нам	41 K в бот	41 K в наш	41 K на почту	70 K нам	70 K в бот	70 K в наш	70 K на почту	4237 K нам	4269 K на	4335 K нам
пишіть	41 K нам	41 K у	70 K нам	70 K у	5058 K нам	5093 K на
платной	4190 в K версии
побачили	5103 K помилку
повний	23 K текст	5075 K текст
повтаря	349 K
повтаряше	349 K
повторював	5161 K
повторює	5161 K
повторяет	4338 K
повторял	4338 K
повторяла	4338 K
повідомив	5161 K
повідомила	5161 K
повідомили	5161 K
повідомлення	5102 хочете отримувати K	5102 бажаєте отримувати K
повідомте	41 K нам	70 K нам	5058 K нам	5058 K нас	5158 K нам
подайте	271 K сигнал
поддержать	4335 K нас	4335 K редакцию	4335 K нашу
поддерживайте	4335 K нас	4335 K нашу
поддержите	4185 K нашу	4185 K нас	4258 K	4335 K нас	4335 K нашу	4335 K редакцию	4335 K проект	4335 K автора	4335 K наш
поддержка	4186 ваша K	4335 ваша K поможет	4335 ваша K помогает	4335 ваша K позволит
поддержке	4255 при K партнёра	4255 при K партнера	4258 благодаря вашей K	4336 вашей K
поддержки	4336 без вашей K	4336 вашей K
поделитесь	28 K	52 K им	52 K ей	70 K своей историей	70 K с нами
поделиться	4217 хотите K
подканял	349 K
подканяха	349 K
подканяше	349 K
подкаст	37 наш K	37 нашия K	279 K	347 нашият K	4246 K	4336 наш K	5069 K	5159 наш K
подкаста	279 K	4246 K	4336 нашего K
подкасте	37 нашем K	4246 K
подкасти	37 наші K	279 K	5069 K
подкастов	4246 K
подкасту	5069 K
подкастът	279 K
подкасты	4246 K
подкасті	37 нашому K	5069 K
подкастів	5069 K
подкрепа	292 с вашата K	292 вашата K	346 вашата K	347 вашата K
подкрепата	289 с K на партньор
подкрепете	292 K	346 K ни	346 K нашата
подкрепяйте	346 K ни
подписаны	4190 уже K
подписка	4190 уже есть K	4339 K
подписке	4190 доступен только по K	4190 доступна по K	4190 доступен по K	4252 по K
подписки	4339 K
подпиской	4277 с K
подписку	83 оформите K	83 оформить K	4190 оформить K	4190 оформите K	4251 спасибо за K	4252 K за	4335 оформите K	4335 оформить K
подписчик	53 как K	4190 уже K	4190 вы уже K
подписчикам	4190 доступна только K	4190 доступно только K	4190 доступен только K	4266 только K
подписчики	53 K могут	4266 только K	4339 K
подписчиков	4190 только для K
подписчиком	4335 станьте K
подписывайтесь	4195 K на рассылку	4203 K на нас	4203 K на наш	4203 K на канал	4203 K на telegram	4335 K на
подписываясь	4251 K
подпишитесь	83 K	4185 K на регулярное	4195 K на рассылку	4203 K на наш	4203 K на канал	4335 K на
подчеркнул	4338 K
подчеркнула	4338 K
подчерта	349 K
поділитися	5040 хочете K
поділіться	28 K	52 K ним	70 K своєю історією	70 K з нами
подію	5067 нашу K
пожертвование	4185 оформите K	4186 сделайте K	4258 регулярное K	4258 ежемесячное K	4335 ваше K	4335 сделайте K	4335 оформите K	4339 K
пожертвования	4336 на K	4339 K
пожертвованиям	4258 благодаря K	4336 благодаря K
пожертвуйте	4335 K
позволяет	4335 ваша поддержка K
позначайте	65 K мене
позначте	65 K мене
позоваването	291 K на
поиска	349 K
поискал	349 K
показан	63 адрес не будет K	63 email не будет K
показана	63 почта не будет K	63 пошта не буде K	63 адреса не буде K
полностью	23 материал K	4190 чтобы прочитать K
полный	23 K текст	4252 K текст
получавайте	305 K
получавате	301 искате ли да K	301 искате да K
получайте	4276 K
получать	4268 хотите K	4282 хотите K новости	4282 хотите K push
получить	106 где K помощь
помилку	5103 знайшли K
помогите	93 K, сколько можете	4335 K нам
помогнете	346 K ни
помогут	4336 K нам
поможет	4336 K нам
помоли	349 K
помолил	349 K
помолила	349 K
помощ	0 нужда от K
помощник	66 наш K	66 ии-K
помощь	0 нужна K	4335 нам нужна ваша K
помощью	4260 с K ии
помітили	5054 якщо ви K	5103 K помилку
помічник	66 наш K
понравилась	4336 K статья
понравился	4336 K материал	4336 K текст
пообещал	4338 K
пообещала	4338 K
пообіцяв	5161 K
пообіцяла	5161 K
попереджає	5161 K
попередив	5161 K
попередній	105 K версії
попита	349 K
поправка	105 K:
попросив	5161 K
попросил	4338 K
попросила	4338 K	5161 K
попросили	4338 K	5161 K
попросило	4338 K
порадив	5161 K
порадила	5161 K
посилання	5081 K на джерело обов'язкове
последвайте	346 K ни
последната	300 K ви безплатна статия	300 K безплатна статия
посоветовал	4338 K
посоветовала	4338 K
постановив	5161 K
постановил	4338 K
пострадали	1 если вы K
постраждали	1 якщо ви K
посъветва	349 K
посъветвал	349 K
посъветвали	349 K
потребовал	4338 K
потребовала	4338 K
потърсите	106 къде да K помощ
почерпете	57 K ме
почерпи	57 K ме с кафе
почте	82 в K	82 на вашей K	4251 вашей K
почтовом	4251 вашем K ящике
почту	82 на K	4196 на вашу K	4196 вам на K	4251 вашу K
пошту	82 на K	82 на вашу K	5022 на вашу K
пошті	5074 вашій K
пощенска	257 вашата K кутия
пояснив	5161 K
пояснил	4338 K
пояснила	4338 K	5161 K
пояснював	5161 K
пояснювала	5161 K
пояснює	5161 K
поясняет	4338 K
правото	32 си запазва K
працювати	5082 допоможе нам K	5159 K далі
працюємо	5159 ми K
предишна	105 K версия на
предпочитаемые	4234 K источники
предпочитаемых	4234 K источников
предпочитан	268 K източник
предпочитани	268 K източници
предпочитаните	268 K източници	268 K си източници
предпочтительные	4234 K источники	4271 K источники
предпочтительный	4234 K источник
предпочтительных	4271 K источников
предупреди	349 K
предупредил	4338 K
предупреждава	349 K
предупреждает	4338 K
предыдущей	105 K версии текста
препечатването	291 K
препратете	52 K
препубликува	48 K
препубликуването	48 K
пригостіть	57 K мене кавою
призвал	4338 K
призвала	4338 K
призвали	4338 K
призна	349 K
признава	349 K
признавал	4338 K
признает	4338 K
признал	4338 K
признала	4338 K
признали	4336 нас K
призова	349 K
призовава	349 K
призовал	349 K
призоваха	349 K
призывал	4338 K
призывала	4338 K
призывали	4338 K
приложение	87 в нашето K	347 нашето K	4197 скачать K	4198 скачайте K	4198 установите K	4232 наше K	4232 мобильное K	4335 скачайте наше K	4335 скачайте K и
приложението	346 изтеглете K ни	346 изтеглете K на вестник
приложении	87 в нашем K	4197 открыть в K	4232 нашем K
приложения	4232 нашего K	4336 нашего K
прим	105 K. ред
примечание	105 K редакции
приоритетным	4234 K источником
присоединяйтесь	54 K	4335 K к нам	4335 K к нашему	4335 K к нашей	4335 K к нашим	4335 K к сообществу	4335 K к читателям	4335 K к тем
присъединете	54 K се	346 K се към нашия
присылаем	60 мы K вам	60 мы K
присылайте	4237 K нам	4237 K фото	4237 K видео	4237 K новости	4237 K свои	4237 K их нам	4335 K нам
пришлите	41 K нам	52 K друзьям	70 K нам	4237 K нам	4237 K фото	4237 K их нам	4335 K нам
пришлём	60 мы K вам
приєднуйтесь	54 K	5158 K до нас	5158 K до нашої	5158 K до нашого	5158 K до спільноти	5158 K до читачів
приєднуйтеся	54 K	5158 K до нас	5158 K до нашої	5158 K до нашого	5158 K до спільноти	5158 K до читачів
проверьте	4248 K себя	4251 K почту
проголосуйте	4263 K	5087 K
продовження	5079 реклама. K
продовжити	5019 щоб K читання	5082 допоможуть нам K
продовжувати	5159 K роботу
продолжаем	4336 мы K работать
продолжать	4258 помогут нам K	4336 K работу
продолжение	4255 реклама. K
продолжить	4190 чтобы K чтение	4258 помогут нам K	4258 поможет нам K	4336 K работу
продължава	289 K по-долу
продължете	254 K да четете
продължим	347 да K да работим
продължите	253 за да K да четете
произведен	4228 настоящий материал (информация) K	4273 материал K
произведён	4273 материал K
пройдите	4248 K тест
пройдіть	5071 K тест
променени	105 имената са K
пропускайте	301 не K
пропустите	4268 не K
пропустити	5092 не хочете K
пропустить	4268 не хотите K
пропустіть	5092 не K
просив	5161 K
просил	4338 K
просила	4338 K	5161 K
просили	4338 K	5161 K
просьба	4181 у нас к вам K	4181 у нас есть K
просять	5161 K
проучване	280 нашето K
прохання	5013 маємо до вас K	5013 невелике K
прочетете	254 за да K цялата
прочитать	4190 осталось K	4190 чтобы K статью
пріоритетне	5055 K джерело
пріоритетним	5055 K джерелом
психологической	0 K помощи
психологічної	0 K допомоги
публиковать	48 K у себя
пълния	286 K текст
първия	348 за K месец
първоначалната	105 K версия
підписатися	5021 K на розсилку
підписка	5162 K
підписку	5019 оформіть K	5074 дякуємо за K	5158 оформіть K
підписники	5090 лише K	5162 K
підписників	5019 тільки для K
підписуйтесь	5025 K на нас	5025 K на наш	5025 K на канал	5025 K на telegram	5158 K на
підписуйтеся	5025 K на наш	5025 K на канал
підписуючись	5074 K
підпишіться	5021 K на розсилку	5025 K на наш	5158 K на
підтримайте	5016 K нашу	5016 K незалежну	5016 K нас	5082 K	5158 K нас	5158 K нашу	5158 K незалежну	5158 K редакцію	5158 K автора	5158 K роботу	5158 K наш
підтримати	5158 K нас	5158 K нашу
підтримка	5017 ваша K	5158 ваша K допоможе
підтримки	5079 за K партнера	5159 спільноти K	5159 вашої K
підтримуйте	5158 K нас	5158 K нашу
підтримці	5082 завдяки вашій K	5082 завдяки K читачів	5159 вашій K
піти	5013 перш ніж K
""", 'р': """
работа	347 нашата K	4336 наша K
работаем	4336 мы K
работать	4258 помогут нам K	4258 поможет нам K	4336 K дальше
работу	4336 нашу K
радив	5161 K
радила	5161 K
радили	5161 K
радить	5161 K
разкажете	41 K ни	70 K ни
разрешение	264 без K е забранено
разрешения	4272 без K редакции
разчитаме	292 K на вашата	347 K на
расскажите	41 K нам	70 K нам	70 K свою историю	4335 K нам
рассказал	4338 K
рассказала	4338 K
рассказать	4217 есть что K	4217 хотите K
рассказывать	4336 K правду
расследование	4336 наше K	4336 это K
расследования	4336 наши K
рассылка	4336 наша K	4339 K
рассылку	81 на K	81 нашу K	81 K	4195 нашу K	4195 K самых	4336 нашу K
регистрацията	284 с K си	284 благодарим за K
регистрируясь	4251 K
регулярний	5082 K внесок
редактор	272 е K	272 - K	272 , K	4238 - K	4238 , K	4318 K отдела	4318 K	5062 - K	5062 , K	5141 K
редакторка	5062 - K	5062 , K	5141 K
редакцией	42 нашей K	4237 связаться с K
редакции	105 поправка K	4216 мнение K	4216 позиция K	4216 мнением K	4272 без согласия K	4336 нашей K
редакцию	42 в нашу K	4237 напишите в K	4237 пишите в K
редакция	277 в нашата K	347 нашата K	4336 наша K
редакцията	41 свържете се с K	70 свържете се с K
редакцію	5058 напишіть у K	5058 пишіть у K
редакція	5159 наша K
редакцією	42 нашою K	5058 зв'язатися з K
редакції	46 письма до K	105 від K:	5039 думка K	5039 позиція K	5039 позицією K	5058 пишіть до K	5095 без згоди K	5095 без дозволу K	5159 нашої K
рекламата	13 K	289 след K
реклами	13 K	73 без K	73 немає K	347 без K	5079 після K	5079 на правах K	5159 без K
рекламой	13 K
рекламы	13 K	73 без K	73 нет K	4255 после K	4255 на правах K	4336 без K
репортер	42 на нашия K	272 е K	272 - K	272 , K	4238 - K	4238 , K	4318 K	5062 - K	5062 , K	5141 K
репортери	42 на нашите K	347 нашите K
репортерка	5062 - K	5062 , K	5141 K
репортёр	4238 - K	4238 , K	4318 K
решил	4338 K
реєструючись	5074 K
робота	5159 наша K
роботу	5159 нашу K
розкажіть	41 K нам	70 K нам
розповів	5161 K
розповідати	5159 K правду
розповіла	5161 K
розповісти	5040 маєте що K	5040 є що K	5040 хочете K
розсилка	5159 наша K	5162 K
розсилку	81 на K	81 нашу K	81 K	5021 нашу K	5021 щоденну K	5159 нашу K
розслідування	5159 наші K	5159 це K
рублей	4337 # K
рік	5160 на K
""", 'с': """
свидетелем	4217 стали K	4217 вы стали K
свободната	346 подкрепете K
свържете	41 K се с нас	70 K се с нас	270 K се с нашия	270 K се с нашата	270 K се с нас	270 K се с автора	346 K се с нас
свържи	41 K се с нас	70 K се с нас
свяжитесь	41 K с нами	4237 K с нами
связаться	4237 K с автором
свідком	5040 стали K
седмично	20 веднъж K
сигнализирайте	270 K ни
сказав	5161 K
сказал	4338 K
сказала	4338 K	5161 K
сказати	5040 маєте що K
скаржаться	5161 K
скаржився	5161 K
скаржилася	5161 K
скачайте	4197 K наше
скиньте	4335 K нам	4335 K донат
сколько	4335 скиньте K
скриньку	5074 вашу K
скриньці	5074 вашій K
следите	4203 K за нами
словам	4338 по K
словами	5161 за K
слушайте	302 K ни
слідкуйте	5025 K за нами
снимки	43 свои K	43 K и видео	43 вашите K	43 K или видео
советовал	4338 K
советовала	4338 K
советовали	4338 K
советует	4338 K
согласны	46 не K	46 K с автором
содержатся	105 K описания
содержимое	4240 внешнее K
содержит	105 K сцены
сообщение	4228 данное K (материал) создано	4273 K создано
сообщил	4338 K
сообщила	4338 K
сообщили	4338 K
сообщите	41 K нам	70 K нам	4237 K нам	4335 K нам
соучастником	4258 станьте K	4335 станьте K
спам	74 без K
спама	74 без K
спаму	74 без K
спецкор	4318 K
сповіщення	16 K	5023 увімкнути K	5023 увімкніть K	5102 хочете отримувати K	5102 хочете отримувати пуш-K	5102 бажаєте отримувати K	5102 хочеш отримувати K
споделете	28 K	52 K я	70 K с нас	70 K своята
сподобався	5159 K текст	5159 K матеріал
сподобалась	5013 якщо вам K стаття
спонсором	83 станьте K
според	349 K
спрашивает	4338 K
спросил	4338 K
спросила	4338 K
співали	5161 K
співучасником	5158 станьте K
спільнота	5159 наша K
спільноти	5017 стань частиною K	5082 частиною K	5159 нашої K
станете	83 K член	346 K абонат	346 K член
станьте	54 K одним из них	4335 K нашим	5158 K нашим
статей	5089 до всіх K	5089 до усіх K
статии	299 до всички K
статия	267 хареса ли ви тази K	286 цялата K	347 тази K
статията	286 % от K
стаття	5159 ця K
статья	4336 эта K
статьям	4265 ко всем K
стверджує	5161 K
стежте	5025 K за нами
стигнали	267 щом сте K дотук
стороннего	4240 K сервиса
сторонним	4240 K сервисом
стороннього	5064 K сервісу
стороннім	5064 K сервісом
суммой	4337 любой K
сумму	4337 любую K
сутрин	20 всяка K
существуем	4336 мы K
существует	4258 K благодаря
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
телеграм	18 K	269 K	4203 наш K-канал	4203 в нашем K	4235 K	4235 K-канал	4235 K-канале	4269 пишите в K	4336 наш K	5025 наш K-канал	5056 K	5056 K-канал	5056 K-каналі
телеграме	18 K	4235 K
телеграмі	5056 K
телефон	106 K довіри
тест	4248 наш K	5071 наш K
тиждень	20 раз на K	5160 на K
требовал	4338 K
требовала	4338 K
требовали	4338 K
тръгнете	267 преди да си K
""", 'у': """
уведомления	16 K	4198 включите K	4198 включить K	4198 разрешить K	4282 хотите получать K	4282 хотите получать пуш-K	4282 хочешь получать K
уверяет	4338 K
уверял	4338 K
уверяла	4338 K
увійдіть	27 K	5020 K, щоб
уговаривал	4338 K
уговаривала	4338 K
угостите	57 K меня кофе	57 K автора кофе
угостить	57 K меня кофе
уебинар	277 нашия K
узнавать	4282 хотите K о
уйдете	4181 прежде чем вы K
укажите	80 K свой e-mail	80 K почту
улюблених	5055 K джерел
улюблені	5055 K джерела
умовляв	5161 K
умоляваше	349 K
умолял	4338 K
умоляла	4338 K
умоляли	4338 K
утверждает	4338 K
уточнение	105 K:
уточнення	105 K:
уточнив	5161 K
уточнил	4338 K
уточнила	4338 K	5161 K
учасником	5158 станьте K
""", 'ф': """
фейсбук	18 K	269 K
фото	43 свои K	43 ваши K	43 свої K	43 ваші K
фотографии	43 K и видео
""", 'ц': """
цените	4336 K нашу
цитировании	4233 при K
цитування	5053 у разі K
цитуванні	5053 при K
""", 'ч': """
частиною	5158 станьте K
частковому	5081 повному або K
чашку	57 на K кофе
через	67 K vpn
четене	2 време за K
четете	302 K ни
читаете	4335 спасибо, что K
читай	5025 K нас
читайте	4203 K нас в	5025 K нас у	5025 K нас в
читання	2 час K	2 хв K
читателей	46 письма K	4248 опросе K	4258 благодаря поддержке K	4278 K	4336 наших K
читатели	39 наши K	39 нашите K	46 писма на K	307 K	347 нашите K	4181 дорогие K	4278 K	4336 наши K
читателите	307 K	347 с подкрепата на K	347 от K ни
читателям	21 благодаря K	39 нашим K	4278 K	4336 благодаря K
читати	5019 щоб K далі	5158 щоб K далі
читачам	21 завдяки K	5098 K
читачі	39 наші K	5098 K	5159 наші K
читачів	46 листи K	5098 K	5159 наших K
читаєте	5158 дякуємо, що K
чтение	2 на K
чтения	2 время K	2 мин K
""", 'щ': """
щомісяця	5160 K
щомісячний	5082 K внесок
щомісячно	5160 K
щоранку	20 K
щотижневу	5021 K розсилку
""", 'э': """
электронной	4251 адрес K почты
электронную	4251 K почту
""", 'я': """
яжіться	41 зв'K з нами	5058 зв'K з нами
язкові	24 обов'K поля	5042 обов'K поля
якщо	5013 K ви вже тут
""", 'і': """
із	5156 # K #
інтелектом	5084 штучним K
інтелекту	5084 за допомогою штучного K
інформацію	5040 маєте цікаву K
історію	5040 маєте K
""", 'א': """
אדבלוק	2373 K
אומר	2411 K
אומרת	2411 K
אותה	52 שלחו K	52 שתפו K
אותו	52 שלחו K
אותנו	65 תייגו K	70 שתפו K
אחרינו	2294 עקבו K	2408 עקבו K
איתנו	41 צרו K קשר	41 צרו קשר K	41 דברו K	70 צרו K קשר	70 צרו קשר K	70 דברו K
אליכם	60 נשלח K
אלינו	41 פנו K	70 פנו K
אלקטרוני	2291 דואר K
אמר	2411 K
אמרה	2411 K
אמרו	2411 K
אתכם	2337 רק K
""", 'ב': """
באפליקציה	87 K שלנו
בדוי	105 שם K
בדויים	105 שמות K
בוקר	20 מדי K
בחודש	2410 K
ביקש	2411 K
ביקשה	2411 K
במייל	2336 K שלכם
במצוקה	0 K
בסרטון	2322 לצפות K זה
בעוגיות	2300 שימוש K
בעיתונות	2337 לתמוך K
בעלי	2379 בלי K הון	2379 ללא K הון
בקובצי	2299 משתמש K
בשבוע	20 פעם K	2410 K
בתגובות	88 K
בתוכן	2350 לעשות שימוש K
""", 'ד': """
דווחו	2408 K לנו
דיגיטלי	2286 רכשו מינוי K
דיוור	2336 קבלת K
""", 'ה': """
האימייל	24 K לא יוצג	63 K לא יוצג
האפליקציה	2295 הורידו את K	2409 K
הבהרה	105 K:
הגיב	105 לא K
הדיגיטלי	66 העוזר K
הדפדפן	12 K שלך
ההתראות	16 K
הודיע	2411 K
הודיעה	2411 K
הוואטסאפ	2295 לקבוצת K
הווטסאפ	2295 לקבוצת K
הווירטואלי	66 העוזר K
הוסיף	2411 K
הוסיפה	2411 K
הזהיר	2411 K
הזכויות	2310 כל K שמורות
הזמינו	57 K אותי לקפה
החובה	24 שדות K
החוג	2320 הוא ראש K	2320 היא ראש K
החינמיות	2353 הכתבות K
הטלגרם	2295 לערוץ K
הטקסט	2323 K
היום	2408 תרמו K
הירשמו	2286 כדי להמשיך לקרוא K	2408 K לקבלת
הכותב	2350 על דעת K
הכתבה	48 לפרסם את K	2286 להמשך קריאת K	2323 K	2409 K הזאת
המדור	2318 הוא עורך K	2318 היא עורכת K
המובעות	2350 הדעות K במאמר	2350 הדעות K בטור	2350 הדעות K בכתבה
המועדף	2313 למקור K	2313 כמקור K
המייל	2290 לתיבת K	2291 כתובת K
המערכת	105 הערת K
המקורית	105 בגרסה K של
הניוזלטר	2291 K היומי	2336 K השבועי של	2336 K שלנו	2409 K
הסביר	2411 K
הסיכום	2323 K
העבירו	52 K אותה	52 K הלאה
העיקריות	2323 הנקודות K
העיתונות	2409 K העצמאית
הפרטיות	2300 מדיניות K
הפרסומות	2373 חוסם K	2375 את חוסם K	2375 חוסם K
הפרסומים	2373 חוסם K
הפרסומת	13 K
הצביעו	2408 K בסקר
הצטרפו	54 K אליהם	54 K אלינו	2295 K לערוץ	2408 K אלינו
הקודמת	105 בגרסה K של
הקוראים	21 בזכות K
השאירו	80 K כתובת מייל	80 K מייל
השימוש	2300 תנאי K
השמות	105 K שונו
התגובות	2333 K
התחברו	27 K	2286 כדי להמשיך לקרוא K
התמונות	43 את K שלכם
התמיכה	2337 בזכות K שלכם
התראות	16 K
התרגום	2323 K
התרומה	2408 K שלכם
""", 'ו': """
ובטוויטר	2294 בפייסבוק K
ווידאו	43 תמונות K
וסרטונים	43 תמונות K
ותלוי	2337 K בכם
ותלויה	2337 K בכם
""", 'ז': """
זקוקה	2408 K לכם
זקוקים	0 K לעזרה
""", 'ח': """
חברת	2320 היא K סגל
חודשית	2408 תרומה K
חוקר	2320 הוא K ב
חוקרת	2320 היא K ב
חיצוני	2322 תוכן K	2322 תוכן ממקור K
""", 'ט': """
טען	2411 K
""", 'י': """
יכולים	53 מנויים K
ישירות	2336 K למייל	2336 K לתיבת
""", 'כ': """
כמנויים	53 K	83 הצטרפו K	2286 הצטרפו K
כתב	2411 K
כתבה	2323 K זו	2409 K זו	2411 K
כתבו	41 K לנו	70 K לנו	2408 K לנו
כתבות	2353 K חינם
כתבי	41 K לנו	70 K לנו
כתבת	2318 היא K
כתובת	80 הזינו K מייל	2291 K דוא"ל
""", 'ל': """
לדברי	2411 K
להגיב	8 כדי K	2333 K
להמשיך	2286 כדי K לקרוא,	2286 כדי K לקרוא בחרו	2286 כדי K לקרוא יש	2286 כדי K לקרוא את הכתבה	2337 עזרו לנו K
להעתיק	2350 לשכפל, K
לחודש	2410 K
לחוק	2350 סעיף #א K
לחצו	2408 K כאן
לידיעון	2408 הירשמו K
לכתבים	42 K שלנו
לכתבת	42 K שלנו
למייל	82 K שלכם
למנויים	83 היו K	2288 K בלבד
למערכת	42 K שלנו	46 מכתבים K
לניוזלטר	81 K	81 K שלנו	2290 הירשמו K	2290 הרשמה K	2290 K שלנו	2336 בהצלחה K	2408 הירשמו K
לעזרתכם	2408 אנחנו זקוקים K
לענייני	2318 הוא כתב K	2318 היא כתבת K
לפנות	106 לאן אפשר K
לפרסם	48 K כתבה זו	48 K מחדש
לצפייה	2322 K בתוכן
לקבוצת	2295 הצטרפו K
לקריאה	2353 כתבות K
לקריאת	23 K הכתבה
לשנה	2410 K
לתומכים	2337 הצטרפו K שלנו
""", 'מ': """
מאמרים	17 K חינם	2353 K חינם
מודעות	2375 בחוסם K	2375 חוסם K
מועדף	2313 מקור K	2313 כמקור K	2393 מקור K	2393 כמקור K
מחקר	2320 הוא עמית K
מינוי	2286 רכשו K ל-	2286 רכשו K כדי	2286 רכשו K או	2408 רכשו K	2412 K
מנוי	2286 כבר K?
מנויים	2412 K
מניות	2379 בלי בעלי K	2379 ללא בעלי K
מסכימים	46 לא K	46 K?	2336 בהרשמה אתם K
מסר	2411 K
מסרבים	105 K להגיב
מראה	67 אתר K
מרצה	2320 הוא K	2320 היא K
""", 'נ': """
ניוזלטר	2336 K שבועי	2412 K
נשלח	60 K לכם
""", 'ס': """
סגל	2320 הוא חבר K
סופר	2320 הוא K ו
סופרת	2320 היא K ו
סיכום	2323 K
סיפר	2411 K
סיפרה	2411 K
סעיף	2350 K #א
ספאם	74 בלי K	74 ללא K
ספרו	41 K לנו	70 K לנו	2408 K לנו
סרטונים	43 תמונות או K
""", 'ע': """
עדכונים	2336 לקבלת K במייל
עודכנה	105 הכתבה K	105 הידיעה K
עזרה	106 איפה אפשר לקבל K
עיתונאי	2318 הוא K	2320 הוא K
עיתונאית	2318 היא K	2320 היא K
עיתונות	2337 לעשות K	2409 K עצמאית
עכשיו	2286 רכשו מינוי K	2408 תרמו K
עלולים	105 K להיות קשים
עמיתת	2320 היא K מחקר
עמלה	2349 נקבל K	2349 לקבל K
ער	106 K״ן
""", 'פ': """
פרופסור	2320 הוא K	2320 היא K
פרסום	48 K מחדש
פרסומות	73 בלי K	73 ללא K	2373 חוסם K	2375 בחוסם K	2375 חוסם K	2375 חוסמי K	2409 ללא K
פרסומת	13 K
פרשן	2318 הוא K
פרשנית	2318 היא K
""", 'צ': """
ציין	2411 K
""", 'ק': """
קודמת	105 בגרסה K של
קוראי	2409 K
קרא	2411 K
קריאה	2 זמן K
""", 'ר': """
ראשון	2410 חודש K
""", 'ש': """
שאלו	2323 K את
שולחים	60 אנחנו K לכם
שיווקי	2336 לקבל תוכן K
שלחו	41 K לנו	70 K לנו	2408 K לנו
שלנו	42 לכתב K	2409 K
שנקבל	2349 K עמלה
שקראתם	2408 תודה K
שתפו	28 K
""", 'ת': """
תגובה	105 לא נמסרה K
תגובות	2333 K
תוכן	11 K זה	2322 הצגת K
תיאורים	105 כוללת K	105 מכילה K
תייגו	65 K אותי
תיקון	105 K:
תלוי	2337 K בכם
תלויה	2337 K בכם
תמיכתכם	2408 K
תמכו	2408 K בנו
תקציר	2323 K
תרומה	2412 K
תרומות	2412 K
""", 'ا': """
اخبارنا	123 تابعوا K	247 K
اخبرنا	41 K	70 K
اخبرونا	41 K	70 K
ادامه	1874 K مطلب	1874 K خبر	1926 براي K مطلب
ادبلاكر	1904 K
ادعمنا	246 K
ادعموا	246 K
اذنكم	132 نطلب K قبل
ارتباط	132 قد تتضمن ملفات K
ارسال	8 براي K نظر	1820 به ايميل شما K	1843 براي ما K كنيد
ارسله	52 K الي
ارسلها	41 K الينا	70 K الينا
اسبوعيا	248 K
استخدام	142 يمنع اعادة K المواد	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
استطلاع	246 صوت في K
استطلاعنا	247 K
استفاده	1826 از كوكي K ميكنيم	1826 از كوكيها K ميكنيم	1827 شرايط K	1839 K از مطالب اين سايت	1839 K از مطالب سايت
استمرار	246 ساهم في K	246 ساهموا في K
اسپم	74 بدون K
اشار	249 K
اشارة	65 ضع K الي
اشارت	249 K
اشتراك	175 لديك K	250 K	1867 K تهيه كنيد	1926 K تهيه كنيد	1930 K
اشتراكك	172 تم K
اشترك	83 K	111 K الان	246 K الان
اشتركوا	83 K	246 K
اصحابها	170 تعبر عن راي K	170 عن راي K
اصلاحيه	105 K
اضاف	249 K
اضافت	249 K
اضغط	246 K هنا
اطلاع	1843 به ما K دهيد
اعادة	48 K نشر	142 يمنع K نشر
اعجبك	247 K هذا
اعلام	1929 K كرد
اعلانات	73 بلا K	73 بدون K	73 لا K	209 مانع K	209 حاجب K	210 مانع K	210 حاجب K
اعلانها	16 K	1901 K را دريافت
اعلانهاي	1901 K خبري
اعلن	249 K
اعلنت	249 K
اعملوا	65 K تاغ
افاد	249 K
افادت	249 K
افزود	1929 K
افزونه	1904 K مسدود
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
اول	1928 ماه K
اوليه	105 نسخه K اين
ايميل	1820 K خود را وارد كنيد	1821 ادرس K	1821 نشاني K	1863 در K خود	1926 K خود را وارد كنيد
ايميلتان	1863 به K
اينجا	1873 K كليك كنيد	1926 K كليك كنيد
اينستاگرام	1824 در K دنبال
اينه	67 K
اپ	1862 K
اپليكيشن	1862 K	1926 K ما را	1926 K را دانلود كنيد	1926 K را نصب كنيد	1927 K ما
اگهي	13 پس از K	73 بدون K
""", 'ب': """
باحث	152 K
باحثة	152 K
بارگذاري	1830 K شود
بازتابدهنده	1880 الزاما K	1880 لزوما K	1880 K ديدگاه
بازنشر	48 K
باشيد	1843 با ما در تماس K
بالضرورة	170 لا تعبر K عن	170 لا يعبر K عن	170 لا تعكس K	170 لا يعكس K	170 لا تمثل K	170 لا يمثل K
ببينيد	1856 را K
بحسب	249 K
بخوانيد	1841 K
بدهيد	41 به ما پيام K	70 به ما پيام K
بديل	67 رابط K
براي	1927 K ما
بريدك	63 لن يظهر K	80 اترك K	80 ادخل K	82 في K	116 الي K	172 علي K	172 سجل K	172 اضف K	172 يوميا في K	172 في K كل
بريدكم	80 اتركوا K	172 في K
بشنويد	1856 K
بعرض	157 هل تسمح K
بفرستيد	41 براي ما K	70 براي ما K	1843 براي ما K
بفضلكم	247 K
بنويسيد	41 براي ما K	70 براي ما K	1843 براي ما K	1926 براي ما K
بهروز	105 اين خبر K	105 اين گزارش K
بپيونديد	54 به انها K	54 به جمعشان K	1841 K	1853 به تيم ما K	1926 K
بگذاريد	41 با ما در ميان K	70 با ما در ميان K	1843 با ما در ميان K	1926 با ما در ميان K
بگوييد	41 به ما K	70 به ما K
بگيريد	41 با ما تماس K	70 با ما تماس K	1843 با ما تماس K
""", 'ت': """
تؤكد	249 K
تابعة	77 روابط K
تابعنا	124 K علي	124 K عبر	246 K علي تويتر	246 K علي غوغل	246 K علي جوجل
تابعونا	123 K علي	123 K عبر	246 K علي
تاكيد	1929 K كرد
تبرع	250 K
تبرعات	250 K
تبرعك	246 K
تبرعكم	246 K
تبرعوا	93 K بما	246 K الان
تبليغات	73 بدون K	1902 مسدود كننده K	1904 مسدود كننده K
تجربتك	70 K معنا
تجربه	70 K خود را با ما
تحتاجون	0 K الي مساعدة
تحريريه	42 K ما
تحقيقاتنا	247 K
ترجيحي	1842 منبع K	1842 منابع K	1921 منابع K	1921 منبع K
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
تلگرام	1824 ما را در K	1824 در K دنبال	1824 كانال K ما	1843 با ما در K
تماشا	1856 K كنيد
تمامي	1840 K حقوق
تمثل	170 لا K راي
تنويه	105 K:
تواصل	41 K معنا
تواصلوا	41 K معنا	246 K معنا
توافق	46 هل K
توافقنا	46 لا K
توزيع	142 يمنع اعادة K هذا	142 يمنع اعادة K اي
توصيف	105 حاوي K
توضيح	105 K:	1929 K داد
تيليغرام	123 قناتنا علي K
تيم	1927 K ما
""", 'ج': """
جافاسكريبت	203 K
جاوااسكريپت	1826 K را فعال
جزئيات	105 حاوي K
""", 'ح': """
حذر	249 K
حذرت	249 K
حقوق	1840 كليه K	1840 همه K	1840 تمام K
حمايت	1864 K مالي خود	1865 به K شما نياز	1865 با K شما	1866 K كنيد	1926 از ما K كنيد	1926 K شما
""", 'خ': """
خارجي	157 محتوي K
خبر	6 اين K	1927 اين K
خبرنامه	1820 K ما	1820 اشتراك K	1821 در K	1863 K روزانه	1863 K هفتگي	1927 K ما	1927 K	1930 K
خبرنگار	42 K ما	1843 K ما را	1848 K
خبرنگاران	42 K ما	1927 K ما
خبرها	1901 اعلان K
خبرهاي	1901 اعلان K فوري
خصوصي	1827 سياست حريم K
خواست	1929 K
خواستند	1929 K
خواندن	1867 براي ادامه K
خوانندگان	21 با كمك K	46 نامههاي K	1865 به K خود تكيه	1927 K ما
خواهد	1859 منتشر K شد
خواهند	1859 منتشر K شد
""", 'د': """
داده	1830 نشان K شود
داستان	70 K خود را براي ما
دانشگاه	1848 استاد K
دريافت	1901 K اعلان	1901 خبرهاي فوري را K
دستيار	66 K مجازي
دعا	249 K
دعت	249 K
دعمك	246 K
دعمكم	173 نعتمد علي K	173 تعتمد علي K	173 نحتاج الي K	246 K
دنبال	1824 ما را K كنيد	1841 K كنيد	1841 K كنيم	1926 K كنيد
دهيد	41 به ما پيام K	70 به ما پيام K	1843 به ما خبر K	1856 گوش K	1870 هديه K	1926 خبر K
دوستان	52 براي K خود
دوستانتان	52 براي K	52 با K
ديدگاه	1859 نوشتن K	1859 ارسال K	1859 بيانگر K	1880 لزوما K
""", 'ذ': """
ذكر	249 K
ذكرت	249 K
""", 'ر': """
راسلنا	41 K	70 K	246 K
راسلونا	41 K	70 K	246 K
رايگان	1853 وبينار K ما	1867 اشتراك K	1881 مقاله K	1881 مطلب K	1881 مطالعه K	1926 K ثبت نام كنيد
روزنامه	1880 ديدگاه K
روزنامهنگار	1848 K
روزنامهنگاري	1927 K مستقل
""", 'س': """
سابقة	105 نسخة K من هذا	105 نسخة K من هذه
سالانه	1928 K
ساهم	93 K بما	246 K في دعم
ساهموا	93 K بما	246 K في دعم
سايت	1927 K ما
سايتهاي	1850 محتواي K ديگر
سكريبت	203 جافا K
سنويا	248 K
""", 'ش': """
شارك	28 K
شاركنا	41 K قصتك	70 K قصتك	246 K برايك
شاركه	28 K	52 K مع
شاركونا	70 K قصتكم	246 K
شهريا	248 K
شويد	27 وارد K	1841 عضو K	1841 K	1926 عضو K
""", 'ص': """
صباح	20 كل K
صبحگاهي	1863 خبرنامه K
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
ضدتبليغ	1904 K
""", 'ط': """
طالب	249 K
طالبت	249 K
طلب	249 K
طلبت	249 K
""", 'ع': """
علاقه	1842 منبع مورد K
عملنا	247 K
عمولة	184 قد نحصل علي K	184 نحصل علي K
عنوان	24 لن يتم نشر K
""", 'غ': """
غيرفعال	1904 لطفا ان را K كنيد
""", 'ف': """
فارسله	52 K
فرستاده	1820 به ايميل شما K
فرصتهاي	1853 K شغلي در
فريقنا	247 K
فشاركه	52 K
فنجان	57 ادعني الي K قهوة
فيسبوك	18 K	246 تابعنا علي K
فيلترشكن	67 K
فيلم	43 عكس و K
فينگليش	1859 K	1860 حروف لاتين (K)
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
كار	1927 K ما
كاربري	1867 حساب K خود شويد	1926 حساب K خود شويد
كانال	1824 به K ما	1841 K ما	1927 K ما
كتب	249 K
كتبت	249 K
كردهايد	1867 ثبت نام K	1867 ثبتنام K
كمصدر	147 K مفضل	230 K مفضل
كميسيون	1878 K دريافت كنيم	1878 K دريافت ميكنيم
كنيد	65 منو تگ K	65 من را تگ K	65 تگ K	1853 ديدن K	1856 گوش K	1870 هديه K	1873 روي لينك كليك K	1873 كليك K	1904 لطفا ان را غير فعال K	1926 به ما كمك K	1926 روي لينك كليك K	1926 همين حالا ثبت نام K
كوكي	1827 از K
كوكيها	1827 K
""", 'ل': """
لניוזלטר	81 K
لاتين	1859 حروف K	1860 حروف K
لاشتراكك	172 K في
لاشتراككم	172 K في
لاضافة	8 K تعليق	169 K تعليق
لزوما	1880 K نظر
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
ما	1927 به K
مالكين	215 بلا K
مالي	1865 كمك K شما	1926 كمك K شما	1930 كمك K
ماه	1928 در K
ماهانه	1928 K
مباشرة	172 K في بريدك
متجرنا	247 K
متصفحك	12 K
مجانا	246 سجل K
مجانيا	186 مقالا K
مجانية	186 مقالات K
محتوا	11 اين K
محتواي	1850 K خارجي	1850 اجازه ميدهيد K
محتوايي	1850 حاوي K از
محتوي	157 K من طرف ثالث
محفوظ	1839 كليه حقوق K است	1839 تمامي حقوق K است	1839 همه حقوق K است	1839 تمام حقوق K است
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
مستقل	1927 رسانه K
مستقلة	247 صحافة K
مسدودكننده	1902 K تبليغات	1904 K تبليغات
مشترك	175 هل انت K	1867 K شويد	1926 K شويد
مشتركا	53 بصفتك K
مشتركان	1867 ويژه K است
مصنوعي	1851 هوش K
مطالعه	2 دقت K	2 زمان K
مطلب	6 اين K	1927 اين K
معنا	246 ساهم K
مفضل	230 مصدر K
مفضلا	230 مصدرا K
مقالاتنا	173 لا نضع K	247 K
مقاله	1874 ادامه K
ملاك	215 بلا K
منبع	1879 ذكر K
منتخب	1842 منبع K
منشن	65 K لي
منصتنا	247 K
مهمانم	57 قهوه K
موافقتك	157 نطلب K
موافقتكم	132 K مطلوبة قبل	132 نطلب K قبل
موبايل	1862 برنامه K
موردنياز	24 بخشهاي K
موفقيت	1863 عضويت شما با K	1863 ثبت نام شما با K
موقعنا	247 K
ميتوانند	53 مشتركان K
ميخواهيم	1850 از شما اجازه K
ميدهد	1859 نظر K
ميفرستيم	60 برايتان K	60 براي شما K
ميگفت	1929 K
ميگويد	1929 K
ميگيريم	1878 كميسيون K
""", 'ن': """
ناشد	249 K
ناشدت	249 K
نتقاضي	184 K عمولة	184 قد K عمولة
نحتاج	173 K الي دعمك
نخواهد	25 منتشر K شد	1859 منتشر K شد
نخواهند	1859 منتشر K شد
نداد	105 پاسخ K
ندهيد	1926 از دست K
نرسل	60 K لك	60 K لكم
نرمافزار	1862 K موبايل
نستخدم	127 K ملفات
نشرتنا	81 K	116 اشترك في K	247 K
نظر	8 ثبت K
نظرسنجي	1926 در K ما	1927 K ما
نمايش	1830 K داده شود
نميشود	63 ايميل شما نمايش داده K	1859 منتشر K
نوشت	1929 K
نويسنده	1843 ايميل K	1848 K
نياز	0 K به كمك	0 به كمك K	1865 به كمك شما K
نيستيد	46 موافق K
""", 'ه': """
هستيد	1867 مشترك K
هماكنون	1926 K ثبت نام كنيد
همايش	1853 بليت K
هوشمند	66 دستيار K
""", 'و': """
وابسته	1865 به حمايت شما K
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
وبينار	1853 K ما	1853 در K
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
ويديو	43 عكسها و K	43 عكس و K	1850 ديدن اين K
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
پژوهشگر	1848 K
""", 'گ': """
گزارش	1927 اين K
گزارشهاي	1927 K ما
گفت	1929 K
گفتند	1929 K
گفته	1929 K است	1929 به K
""", 'अ': """
अनुभव	70 अपना K हमें	2444 का K रखने
अनुवाद	2448 K	2450 मशीन से K	2450 मशीनी K	2450 एआई की मदद से K	2450 ai की मदद से K	2450 एआई द्वारा K
अनुवादित	2450 एआई की मदद से K
अनुसार	2511 के K
अपडेट	105 लेख को K किया	105 खबर को K किया
अपनी	2454 K राय दें
अपील	2511 K की
अलर्ट	2456 K पाने के लिए
असहमत	46 K हैं
असिस्टेंट	66 वर्चुअल K	66 एआई K
""", 'आ': """
आपका	2508 K दान
आपको	60 हम K
आर्टिकल	2469 फ्री K	2469 मुफ्त K
आर्थिक	2459 K सहयोग दें	2459 K सहयोग करें	2508 K मदद दें
आवश्यक	24 K फील्ड
""", 'इ': """
इंस्टॉल	2418 ऐप K करें	2456 K करें
इनबॉक्स	2417 सीधे आपके K	2417 हर सुबह आपके K	2417 हर हफ्ते आपके K	2417 आपके K में पाएं	2417 रोज आपके K	2417 आपके K में हर	2457 अपने K में
""", 'उ': """
उपयोग	2424 कुकीज का K	2424 कुकी का K
""", 'ए': """
एजेंसी	2468 K की फीड
एडिटर	2444 सब K हैं	2444 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2487 K
""", 'क': """
कमीशन	2467 हमें K मिल	2467 K मिल सकता है
कमेंट	2454 अपनी राय K	2455 K करने के लिए	2455 K में अपनी राय	2455 K हटा	2455 K करने वाले
करके	2457 साइन अप K आप
करें	65 मुझे टैग K	65 हमें टैग K	2417 ईमेल दर्ज K	2420 फॉलो K	2437 जॉइन K	2437 लाइक K	2440 हमें ईमेल K	2454 पोल में वोट K	2457 साइन अप K	2462 शेयर K	2462 साझा K	2462 सेव K	2508 फॉलो K	2508 लॉग इन K	2508 साइन अप K
कहती	2511 K
कहते	2511 K
कहा	2511 K
कहां	106 मदद K
कहानी	70 अपनी K हमें
कीजिए	2508 मदद K
कॉपी	2462 लिंक K हो गया
कॉपीराइट	2436 K
क्लिक	2437 K करें	2508 यहां K करें	2508 लिंक पर K करें
""", 'ख': """
खबर	6 इस K	6 यह K	2509 इस K	2509 यह K
खबरें	2464 और K पढने के लिए	2469 मुफ्त K
खबरों	2464 अन्य K के लिए	2464 ताजा K के लिए	2464 की K के लिए
खरीदें	2452 यहां से K
खेलें	2454 क्विज K और
""", 'ग': """
गिफ्ट	2462 K करें
गोपनीयता	2424 K नीति
""", 'च': """
चाहिए	0 मदद K
""", 'ज': """
जनरेट	2468 ऑटो-K
जरूर	2440 हमें K दें
जरूरत	0 मदद की K
जावास्क्रिप्ट	2424 K
जुडने	2438 K के लिए
जुडिए	54 आप भी K	2508 K
जुडें	54 आप भी K	2420 चैनल से K	2437 K	2452 हमारी टीम से K	2508 हमसे K
ज्वाइन	2437 K करें
""", 'ट': """
टिप्पणियों	2455 K के लिए
टिप्पणी	105 K करने से इनकार	2455 K करने के लिए	2455 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2418 ऐप K करें	2456 K करें	2456 K कीजिए	2508 ऐप K करें	2508 ऐप K कीजिए
""", 'त': """
तस्वीरें	43 K और वीडियो	43 अपनी K
तैयार	2450 एआई की मदद से K किया गया है	2450 ai की मदद से K किया गया है
""", 'द': """
दान	2512 K
दिखाया	63 ईमेल नहीं K
दिया	105 पर जवाब नहीं K
दें	2508 राय K
देखें	2508 यहां K
दोस्तों	52 K को भेजें	52 K के साथ
""", 'ध': """
धारा	58 K #g	58 K # जी
""", 'न': """
निजता	2424 K नीति
निर्भर	2459 आपके सहयोग पर K
नोटिफिकेशन	16 K	2418 K चालू करें	2456 K ऑन करें	2456 K ऑन कर लें
नौकरी	2452 K के अवसर
न्यूज	2421 गूगल K पर
न्यूजरूम	42 हमारे K	2422 कलेक्टिव K की ओर से	2422 के लिए कलेक्टिव K
न्यूजलेटर	2417 हमारे K	2417 हमारा K	2417 हमारा साप्ताहिक K	2417 K के लिए	2509 हमारे K	2512 K
""", 'प': """
पढने	2 K का समय	2460 K के लिए
पढें	2 मिनट में K	2418 ऐप में K	2508 पूरी खबर K
पत्रकार	2509 हमारे K
पत्रकारिता	2444 K में सक्रिय हैं	2509 हमारी K	2509 स्वतंत्र K
पसंदीदा	2439 K सोर्स	2439 K स्रोत	2439 K न्यूज सोर्स	2503 K स्रोत	2503 K सोर्स
पाठकों	21 K के सहयोग	2459 K के सहयोग से चलते
पाने	2457 ईमेल पर K के लिए
पुनःप्रकाशित	48 K
पुनर्प्रकाशन	2468 K वर्जित
पुनर्प्रकाशित	48 K
पूछा	2511 K
पूछें	2448 K
पूरी	2460 बनकर K खबर
पॉडकास्ट	2453 K सुनें	2453 K सुनने के लिए	2509 हमारा K
प्रकाशित	24 ईमेल पता K	48 पुनः K	2422 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2510 K माह	2510 K वर्ष
प्रतिक्रिया	2454 अपनी K
प्रिफर्ड	2439 K सोर्स
""", 'ब': """
बताइए	41 हमें K	70 हमें K
बताएं	41 हमें K	70 हमें K	2440 हमें K	2440 कमेंट करके K	2508 हमें K	2508 राय K
बताते	2511 K
बताया	2511 K
बदल	105 नाम K
बाहरी	2447 K साइट
बिंदु	2448 मुख्य K
बॉक्स	2455 कमेंट K में
बोला	2511 K
बोले	2511 K
ब्राउजर	12 आपका K
ब्लॉकर	2487 ऐड K	2487 एड K
""", 'भ': """
भेजें	41 हमें K	52 आगे K	52 किसी को K	70 हमें K	2440 हमें K	2508 हमें K	2508 खबर K
""", 'म': """
मकतूब	46 K
महीने	53 सदस्य हर K	2510 हर K
मांगते	2447 आपकी इजाजत K हैं	2447 आपकी अनुमति K हैं
मुताबिक	2511 K
मुफ्त	2469 K लेख
""", 'य': """
यूट्यूब	18 K
योगदान	58 मासिक K
""", 'र': """
रखने	2460 पढना जारी K के लिए
रजिस्टर	2508 अभी K करें
रहिए	2464 जुडे K
रहें	2464 जुडे K
रिपोर्टर	42 हमारे K
""", 'ल': """
लिखा	2511 K
लिखें	41 हमें K	70 हमें K	2508 हमें K
लेख	2509 यह K	2509 इस K
लॉग	27 K इन
लॉगिन	2508 K करें
""", 'व': """
विचलित	105 K कर सकते
विचार	2468 लेखक के निजी K
विज्ञापन	13 K के बाद खबर	13 K के बाद लेख	73 न K	73 बिना K	73 कोई K नहीं	2487 K अवरोधक
वीडियो	43 फोटो और K	43 अपने K	2453 K देखें	2453 K यहां देखें	2453 K भी देखें	2453 K देखने के लिए
वेबसाइट	2509 हमारी K
वेबिनार	2452 K के लिए
वॉट्सऐप	41 हमें K	70 हमें K
व्हाट्सएप	41 हमें K	70 हमें K	2440 हमें K करें
व्हाट्सऐप	18 K	41 हमें K	70 हमें K
""", 'श': """
शर्तें	2424 नियम और K
शामिल	54 उनमें K हों	105 विवरण K
""", 'स': """
संपर्क	41 हमसे K करें	41 हमें K करें	70 हमसे K करें	70 हमें K करें	2440 हमसे K करें
संपादित	2468 ने K नहीं किया
संवाददाता	42 हमारे K	2444 वरिष्ठ K हैं	2444 K हैं
संस्करण	105 पिछले K में
सकते	2438 जुड K हैं	2438 फॉलो कर K हैं	2440 हमें भेज K हैं
सदस्य	58 मासिक K	2460 पहले से K हैं	2508 K बनें
सदस्यता	2460 K लें
सप्ताह	2510 प्रति K
सब्सक्राइब	2417 न्यूजलेटर को K	2417 न्यूजलेटर K	2420 चैनल को K	2437 K करें	2457 K करके आप	2508 K करें
सब्सक्राइबर	53 K	2460 K हैं
सब्सक्राइबर्स	2460 K के लिए है
सब्सक्रिप्शन	2457 K सफल	2512 K
समरी	2448 K
समर्थन	2508 K करें
सर्वाधिकार	2435 K सुरक्षित
सर्वे	2454 K में भाग लें	2454 K में भाग लेकर
सहमत	46 K हैं
सहयोग	2459 हमें K करें	2508 आपका K	2508 हमें K	2508 K करें	2508 आपके K
सहयोगी	58 मासिक K
सामग्री	2447 से मिली K शामिल है	2447 K उपलब्ध नहीं है
सारांश	2448 K
सिंडीकेट	2468 K फीड
सीनियर	2444 K सब एडिटर हैं
सुझाएं	2508 सुधार K
सुधार	105 K:	105 भूल K
सुनें	4 खबर K	4 लेख K	2453 को K	2453 लेख K
सुबह	20 हर K
स्पैम	74 कोई K नहीं
स्वचालित	2450 K अनुवाद
स्वीकार	2447 कुकीज K करें
""", 'ह': """
हमारा	2418 K ऐप	2509 K काम	2509 K ऐप
हमारी	42 K टीम से	2508 K मदद करें	2509 K टीम
हमारे	2509 K पाठक	2509 K चैनल	2509 K साथ
हिस्सा	2454 सर्वे में K लें
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
กด	4829 Kเพิ่มเพื่อน	4857 Kติดตาม
กร	4799 Kอกอีเมล
กล	4860 K่าว
กอ	4858 Kงบรรณาธิการ
กา	16 Kรแจ้งเตือน	4857 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4817 Kบคุณที่สมัคร	4817 Kบคุณที่ลงทะเบียน	4858 Kงเรา
""", 'ค': """
คล	43 Kิปหรือภาพ	4857 Kิกที่นี่	4857 Kิกชม
คว	4827 Kามเห็นส่วนตัวของผู้เขียน
ค่	4826 Kาคอมมิชชั่น	4826 Kาคอมมิชชัน
""", 'จ': """
จด	4798 Kหมายข่าวของเรา	4817 Kหมายข่าวรายสัปดาห์ของเรา	4861 Kหมายข่าว
จะ	4816 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	24 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4857 Kวน์โหลดแอปของเรา	4857 Kวน์โหลดแอปได้	4857 Kวน์โหลดแอปเลย	4857 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	41 Kดต่อเรา	41 Kดต่อทีมข่าว	70 Kดต่อเรา	70 Kดต่อทีมข่าว	4808 Kดต่อผู้สื่อข่าวของเรา	4808 Kดต่อกองบรรณาธิการ	4857 Kดตามเรา
ต่	4859 Kอเดือน	4859 Kอปี
ต้	0 Kองการความช่วยเหลือ
""", 'ถ': """
ถื	4817 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4821 Kลองอ่าน
ทั	41 Kกมา	4827 Kศนะของผู้เขียน
ทา	4816 Kงเว็บไซต์ขอสงวนสิทธิ์	4818 Kงอีเมลทุก
ทุ	4818 Kกเช้าทางอีเมล
""", 'บ': """
บท	4822 Kความฟรี	4858 Kความนี้
บร	4861 Kิจาค
บล	4841 K็อกโฆษณา
บอ	41 Kกเรา	70 Kกเรา	4860 Kกว่า
""", 'ผ': """
ผู	66 K้ช่วยเสมือน	66 K้ช่วย ai	4819 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4860 Kดกับ
""", 'ภ': """
ภา	43 Kพและคลิป	43 Kพหรือคลิป	43 Kพและวิดีโอ
""", 'ม': """
มี	4808 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4810 Kมรับคุกกี้
""", 'ร': """
ระ	4860 Kบุว่า
รา	4859 Kยเดือน
ร่	54 Kวมเป็นหนึ่ง	54 Kวมสนับสนุน	4819 Kวมสนับสนุนการทำงานของเรา	4819 Kวมสนับสนุนสื่ออิสระ	4819 Kวมสนับสนุนนักข่าว	4857 Kวมสนับสนุน	4857 Kวมบริจาคให้เรา	4857 Kวมบริจาคกับเรา	4857 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4827 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4858 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4804 Kวนลิขสิทธิ์	4805 Kวนสิทธิ์
สน	4819 Kับสนุนการทำงานของเรา	4819 Kับสนุนสื่ออิสระกับ	4857 Kับสนุนเรา	4857 Kับสนุนพวกเรา
สม	53 Kาชิกสามารถ	4798 Kัครรับจดหมายข่าว	4798 Kัครรับข่าวสาร	4857 Kัครรับ	4857 Kัครสมาชิกวันนี้	4857 Kัครสมาชิกเลย	4857 Kัครสมาชิกเพื่อ	4857 Kัครสมาชิกได้ที่	4857 Kัครสมาชิกของเรา	4861 Kาชิก
สำ	4821 Kหรับสมาชิกเท่านั้น
สื	4858 K่ออิสระ
ส่	41 Kงข้อความมา	41 Kงมาที่ทีมข่าว	52 Kงต่อ	70 Kงมาที่ทีมข่าว	4808 Kงเรื่องราวของคุณ	4808 Kงข่าวหาเรา	4857 Kงข้อมูลมาที่	4857 Kงคลิปมา
""", 'ห': """
หล	13 Kังโฆษณา
หา	4808 Kกคุณมีข้อมูล
ห้	4804 Kามคัดลอกข้อความ	4804 Kามคัดลอกเนื้อหา	4804 Kามคัดลอกบทความ	4804 Kามคัดลอกหรือเผยแพร่	4804 Kามคัดลอกหรือทำซ้ำ	4804 Kามคัดลอกหรือดัดแปลง	4804 Kามคัดลอกหรือนำ	4805 Kามทำซ้ำ
""", 'อ': """
อย	4857 K่าพลาด
อี	24 Kเมลของคุณจะไม่	4798 Kเมลของคุณ
อ่	4821 Kานบทความฉบับเต็ม
""", 'เ': """
เข	27 K้าสู่ระบบ	4857 Kียนถึงเรา	4857 K้าสู่ระบบเพื่อ
เฉ	4821 Kพาะสมาชิก
เน	11 Kื้อหานี้	4810 Kื้อหาจากภายนอก	4810 Kื้อหาภายนอก
เป	4821 K็นสมาชิกอยู่แล้ว	4860 Kิดเผยว่า
เผ	48 Kยแพร่ต่อ	48 Kยแพร่ซ้ำ
เพ	21 Kราะผู้อ่าน	4816 Kื่อแสดงความคิดเห็น	4821 Kื่ออ่านต่อ	4821 Kื่ออ่านบทความ	4829 Kิ่มเพื่อนไลน์	4829 Kิ่มเพื่อนทางไลน์
เล	41 K่าให้เราฟัง	70 K่าให้เราฟัง	70 K่าประสบการณ์
เว	2 Kลาอ่าน	105 Kอร์ชันก่อนหน้าของ	4816 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	105 K้ไข:
แจ	41 K้งทีมข่าว	70 K้งทีมข่าว	4808 K้งเบาะแสข่าว	4808 K้งเรา	4857 K้งทีมงาน
แช	52 Kร์ให้	70 Kร์เรื่องราว
แท	65 K็กเรา	65 K็กมา
แห	4807 Kล่งข่าวที่ต้องการ	4807 Kล่งข่าวโปรด	4807 Kล่งที่มาที่ต้องการ
แอ	4829 Kดไลน์	4829 Kดไลน์เพื่อ	4857 Kดไลน์
""", 'โ': """
โป	4841 Kรแกรมบล็อกโฆษณา
โห	4857 Kวตเลย	4857 Kลดแอป
""", 'ใ': """
ให	4858 K้เรา
""", 'ไ': """
ไม	73 K่มีโฆษณา
""", 'ả': """
ảnh	5276 hãy gửi K
""", 'ủ': """
ủng	5215 ly cà phê K hộ	5276 hãy K hộ
""", 'あ': """
あと	3029 K#本、無料で
あな	54 Kたも参加
""", 'い': """
いか	3090 Kがでしたか
いた	2958 Kだいたサポートは	2958 Kだいたご寄付は
いの	106 Kちの電話
""", 'お': """
お使	12 Kいのブラウザ	2980 Kいのブラウザ
お寄	3090 Kせください
お届	60 Kけします
お申	3015 Kし込みはこちら	3090 Kし込みください	3090 Kし込みはこちら
お聞	3090 Kかせください
お見	3090 K逃しなく
お試	3090 Kしください
お読	3090 Kみいただけます
お送	60 Kりします
""", 'か': """
から	3035 K転載したものです	3035 Kの転載です
か月	2964 K無料	3092 K無料
""", 'が': """
が作	3071 aiK成
が無	2980 javascriptK効
が生	3071 aiK成
が翻	3071 aiK訳
が要	3071 aiK約
""", 'こ': """
ここ	2961 Kからは有料	2964 Kから先は
この	4 K記事を音声	11 Kコンテンツ	2961 K記事は有料	2961 K記事は会員	2987 K記事についてのご意見	3049 Kコンテンツは	3049 K投稿は	3049 K外部コンテンツは	3091 K記事が	3091 K記事を	3091 K記事は
""", 'ご': """
ご利	12 K用のブラウザ	2980 K用のブラウザ
ご協	3090 K力ください
ご存	3036 Kじの方は
ご寄	2959 K付をお願い	3090 K付を	3090 K付で	3090 K付に	3090 K付が	3090 K付は	3090 K付いただ	3090 K付のお願い
ご意	46 K見・ご反論	2987 K見をお寄せ	2987 K見・ご感想をお寄せ	2987 K見・ご感想はこちら	2987 K見・ご感想をお待ち	2987 K見・ご感想をお聞かせ	2987 K見・ご感想をお願い	2987 K見・ご感想を送る
ご感	2987 K想をお寄せ
ご支	2959 K援をお願い	3090 K援
ご登	3026 K録ありがとうございます	3090 K録
ご覧	3090 Kください	3090 Kいただけます
ご購	3090 K読
ご連	3090 K絡ください
""", 'す': """
すで	3029 Kに会員の方
すべ	2964 Kての記事が
""", 'ぜ': """
ぜひ	2975 Kフォロー
""", 'で': """
で作	3071 aiK成
で受	3004 lineKけ取る
で届	3004 lineKく
で最	3004 lineK新
で生	3071 aiK成
で要	3071 aiK約
""", 'と': """
と強	3093 K調
と書	3093 Kい
と発	3093 K表
と話	3093 Kし	3093 Kす
と語	3093 Kっ	3093 Kる
と説	3093 K明
と述	3093 Kべ
""", 'に': """
によ	3071 aiKって生成	3071 aiKる要約	3093 Kると
""", 'の': """
の使	2985 cookieK用
の学	51 aiK習
の採	3015 K用情報はこちら
の提	3035 K供記事です
""", 'を': """
をフ	2975 Kォローしよう
を使	2985 cookieK用
を利	2985 cookieK用
を有	2980 javascriptK効	2980 javascript K効
を発	3093 K表した
を許	3010 cookieK可
""", 'ア': """
アカ	3004 lineKウントはこちら
アシ	66 aiKスタント
アド	3055 Kブロックを
アフ	77 Kィリエイトリンク	77 Kィリエイト広告	3033 Kィリエイト広告	3033 Kィリエイトプログラム	3033 Kィリエイトリンク	3043 Kィリエイトリンク	3043 Kィリエイト広告	3043 Kィリエイトプログラム
アプ	2970 Kリはこちら	2971 Kリを開く	2971 Kリをダウンロード	2971 Kリのダウンロード	2971 Kリをインストール	3025 Kリなら通知	3025 Kリなら速報	3025 Kリなら、	3025 Kリで読むと	3025 Kリなら
アン	3021 Kケートはこちら	3021 Kケート実施中	3021 Kケートにご協力ください	3021 Kケートにご協力を	3021 Kケートへのご協力	3022 Kケートに答えて
""", 'オ': """
オフ	3055 Kにしてページを
""", 'カ': """
カ月	2964 K無料	3092 K無料
""", 'ク': """
クイ	3022 Kズに答えて
クッ	2982 cookie(Kキー)	2985 Kキーを使用	2985 Kキーを利用	3010 Kキーを許可
""", 'コ': """
コメ	8 Kントを書く	8 Kントする	24 Kントをキャンセル	24 Kントを投稿するには	88 Kント欄	105 Kントしていない	2987 Kントを投稿するには	2987 Kントするには	2987 Kントをお寄せ	2994 Kント欄で	2994 Kント欄に	2994 Kント欄から	2994 Kント欄へ	3024 Kントは削除します	3024 Kントは削除することが	3024 Kントは削除する場合	3024 Kントは承認	3024 Kントは公開前	3024 Kントは非表示
コー	57 Kヒー代	57 Kヒーをおごって	2958 Kヒーをおごる
""", 'サ': """
サポ	2958 Kートをしてみませんか	2958 Kートをしませんか	2958 Kートしてみませんか	2959 Kートをお願いします	3090 Kートをお願い	3090 Kートしていただ
""", 'シ': """
シェ	28 Kアして	52 Kアして
""", 'ス': """
スパ	74 Kムは
""", 'タ': """
タグ	65 K付けして	65 Kをつけて
""", 'ダ': """
ダウ	3090 Kンロードしてください
""", 'チ': """
チケ	3015 Kット販売中
チッ	2958 Kプで応援
チャ	2978 Kンネル登録を	3004 Kンネルに参加する	3004 Kンネルに参加しよう
""", 'ニ': """
ニュ	81 Kースレター	2967 Kースレターに登録	2969 Kースレターを	3004 googleKースで	3026 Kースレター登録はこちら	3094 Kースレター
""", 'ネ': """
ネタ	105 Kバレを含
""", 'バ': """
バー	66 Kチャルアシスタント
""", 'フ': """
フォ	2975 Kローして最新	2975 Kローをお願い	3090 Kローしてください
""", 'ブ': """
ブラ	3046 Kウザは音声	3046 Kウザは動画	3046 Kウザではこの動画	3046 Kウザはvideo	3046 Kウザはaudio
""", 'プ': """
プッ	2971 Kシュ通知
プラ	2982 Kイバシーポリシーに
プレ	2964 Kミアム会員	3018 Kゼントした記事は
プロ	3033 Kモーションが含まれ	3033 Kモーションを含
""", 'ポ': """
ポッ	37 Kドキャスト
""", 'マ': """
マン	2958 Kスリーサポーター
""", 'ミ': """
ミラ	67 Kーサイト
""", 'メ': """
メル	2967 Kマガに登録	2969 Kマガで	3026 Kマガ登録はこちら	3026 Kマガの登録	3091 Kマガ
メー	24 Kルアドレスが公開されること	61 Kルで受け取りたい方	61 Kルでお知らせ	63 Kルアドレスは表示され	63 Kルアドレスが表示され	81 Kルマガジン	2967 Kルマガジンに登録	2969 Kルマガジンで	2969 Kルマガジンを	2969 Kルでお届け	2987 Kルアドレスが公開されることはありません	3026 Kルアドレスを入力してください	3094 Kルマガジン
""", 'ロ': """
ログ	27 Kイン	2961 Kインして続きを	2961 Kインしてください	2964 Kインが必要	3090 Kインして
""", 'ヶ': """
ヶ月	2964 K無料	3092 K無料
""", '上': """
上优	5323 在googleK先
上優	5323 在googleK先
""", '下': """
下方	5430 K留言
下載	5296 K客戶端	5298 Kapp	5298 K應用程式
下载	5296 K客户端	5298 Kapp	5298 K应用	5429 K客户端
""", '不': """
不代	5322 K表本站	5354 K表本站立场	5368 K表本報立場	5368 K表本报立场	5368 K表本站立场	5368 K表本站立場	5368 K表本媒體立場	5368 K表本網立場	5368 K表本刊立場
不发	74 K垃圾
不同	46 K意本文
不妨	28 K转发	28 K分享给
不属	5398 K于任何财团
不屬	5398 K於任何財團
不得	5322 K转载	5322 K轉載
不认	46 K同本文
不錯	5429 K過
不错	5429 K过
""", '为': """
为首	5323 K选来源
""", '人': """
人工	51 K智能训练
""", '仅': """
仅代	5322 K表作者本人	5322 K表作者个人	5322 K表作者观点	5322 K表作者的	5322 K表作者立场
仅供	5354 K其表达个人看法
仅限	5359 K会员	5359 K订户
""", '他': """
他說	5432 K
他说	5432 K
""", '付': """
付費	5290 K後	5433 K牆
付费	5290 K后	5433 K墙
""", '以': """
以下	5383 K内容来自
以閱	5287 K讀全文
以阅	5287 K读全文
""", '仮': """
仮名	105 Kです	105 K
""", '仲': """
仲間	54 Kに加わ
""", '会': """
会员	53 K每月	5290 K专享	5359 K限定内容
会員	53 Kの方は	53 Kは月に	2961 K限定です	2961 K限定の記事	2961 K登録できます	2964 K登録すると	2964 K登録が必要	3029 Kの方はこちら	3029 K登録で続きを読む	3029 K登録後にご覧	3062 Kだけが読める	3062 Kのみがお読み	3062 Kのみ閲覧	3090 K登録して	3090 K登録は	3090 K登録がお済み	3090 K登録をお願い	3090 K登録で	3090 K登録のうえ	3090 K登録はこちら	3090 K登録ください	3091 Kの方
会費	3027 Kで運営
""", '体': """
体験	70 K談をお寄せ
""", '你': """
你的	5285 K支持	5429 K支持,	5429 K支持让	5429 K支持讓	5429 K支持是
""", '使': """
使用	5307 Kcookie改善	5307 Kcookie以	5307 K cookie 以	5307 K cookie 来	5307 K cookie 來	5311 Kcookie来	5311 Kcookie來
""", '來': """
來自	5339 K外部平台的內容
""", '依': """
依靠	5357 K读者的支持	5357 K讀者的支持
""", '侵': """
侵权	5322 K必究	5322 K请联系	5322 K请告知	5322 K请及时
侵權	5322 K必究
""", '個': """
個人	2985 K情報の取り扱い	3035 Kの見解です	5354 K看法
""", '偏': """
偏好	5323 googleK來源	5323 google K來源	5323 K來源清單	5412 K來源
""", '僅': """
僅限	5359 K會員	5359 K訂戶
""", '優': """
優先	3003 Kソース	3003 K表示に設定	3003 Kする情報源	3003 K的に表示
""", '免': """
免費	17 K閱讀	5369 K文章	5369 K閱讀篇數	5369 K閱讀額度	5370 K註冊即可	5370 K註冊後	5401 K文章	5429 K訂閱	5431 K試用
免费	17 K阅读	5369 K文章	5369 K阅读篇数	5370 K注册即可	5370 K注册后	5401 K文章	5429 K订阅	5431 K试用
""", '內': """
內容	5346 K由ai
""", '全': """
全文	23 Kを	2961 Kを読むには	2961 Kをお読み
""", '公': """
公众	18 K号	5301 K号:
公式	2971 Kアプリ	2975 Kアカウントをフォロー	2975 Kアカウントを友だち	3004 Klineはこちら	3091 Kline
""", '关': """
关注	5301 K我们的微信	5301 K我们的公众号	5301 K我们的微博	5301 K我们的频道	5301 K我们的官方	5429 K我们
关闭	5393 K后刷新页面
""", '内': """
内容	5346 K由ai
内阅	5296 appK读
""", '写': """
写真	43 Kや動画	43 K・動画	43 Kや映像
写道	5432 K
""", '分': """
分で	2 K読めます
分享	52 K给	52 K給	70 K您的故事	5350 K此文給朋友
""", '初': """
初割	3092 K
初月	3029 K#円で	3092 K無料
""", '判': """
判断	3093 Kした
""", '利': """
利用	2982 K規約に同意
""", '前': """
前請	5354 K先登入
前请	5354 K先登录
""", '剩': """
剩余	5287 K#%内容	5287 K#%的内容
剩餘	5287 K#%內容	5287 K#%的內容
""", '力': """
力を	3027 K貸してください
""", '加': """
加入	54 K他们	54 K他們	5301 Kline好友	5301 Kline官方	5301 Kline@	5357 K贊助行列	5357 K赞助行列	5429 K会员	5429 K會員
加记	41 K者微信	70 K者微信
""", '助': """
助手	66 aiK	66 ai K
""", '励': """
励み	3091 Kになります
""", '動': """
動画	43 Kや写真	3016 Kをご覧ください	3016 Kはこちら	3019 Kでも詳しく	3019 Kでも解説	3046 Kを再生するには	3046 Kをご覧いただくには	3046 Kを視聴するには
""", '勘': """
勘誤	105 K
勘误	105 K
""", '包': """
包月	5431 K
""", '化': """
化名	105 K
""", '即': """
即可	5354 K留言
""", '参': """
参加	54 Kしませんか
""", '參': """
參與	8 K討論
""", '友': """
友だ	2978 Kち追加
""", '収': """
収益	3033 Kを得ること
""", '发': """
发给	60 K您
发表	8 K评论
发送	60 K给您	5293 K到您的邮箱
""", '取': """
取材	41 K班に	41 K班まで	41 K班が	70 K班に	70 K班まで	70 K班が	105 Kに回答しなかった	105 Kに応じなかった	3005 K班までご	3027 Kを支えて
取消	24 K回复	24 K回覆
""", '受': """
受信	2967 Kトレイにお届け	2967 Kトレイに届けます
""", '只': """
只靠	5357 K讀者	5357 K读者
""", '可': """
可能	105 K引起不适	105 K引起不適
""", '同': """
同意	5339 Kcookie
""", '向': """
向我	41 K们爆料	41 K們爆料	70 K们爆料	70 K們爆料
向本	41 K报	70 K报
""", '含': """
含剧	105 K透
含有	105 K暴力
""", '启': """
启用	5386 Kjavascript
""", '告': """
告訴	41 K我們	70 K我們	5432 K
告诉	41 K我们	70 K我们	5432 K
""", '呼': """
呼び	3093 Kかけた	3093 Kかける	3093 Kかけて	3093 K掛け
""", '命': """
命じ	3093 Kた
""", '啟': """
啟用	5386 Kjavascript
""", '喊': """
喊道	5432 K
""", '因': """
因为	5429 K有你的支持
因為	5429 K有你的支持
""", '图': """
图片	43 K和视频
""", '売': """
売上	3033 Kの一部が還元
""", '外': """
外部	3010 Kコンテンツ	5339 K内容	5339 K內容
""", '她': """
她說	5432 K
她说	5432 K
""", '如': """
如侵	5322 K权,	5322 K权请	5322 K权联系
如有	5322 K侵权,	5322 K侵权请	5322 K侵权联系	5322 K侵權,	5322 K侵權請
""", '学': """
学習	51 aiK
""", '安': """
安心	106 K專線
""", '官': """
官方	5303 K微信
""", '定': """
定期	5429 K定額
""", '寄': """
寄付	2958 Kで応援	3059 Kで成り立って	3059 Kで運営され	3059 Kによって運営され	3090 Kをお願い	3094 K
寄到	5293 K您的信箱	5356 K你的信箱
寄給	60 K您
寄给	60 K您
""", '寫': """
寫道	5432 K
""", '将': """
将本	5350 K文赠送给
""", '將': """
將本	5350 K文贈送給
""", '就': """
就分	28 K享给
就转	28 K发
""", '居': """
居合	3036 Kわせた方は
""", '已': """
已是	5287 K會員	5359 K订户	5359 K訂戶
已经	5287 K是会员
已讀	5428 K
已读	5428 K
""", '年': """
年額	3092 K
""", '广': """
广告	13 K后继续	13 K之后继续	5312 K拦截	5393 K拦截	5393 K屏蔽	5393 K过滤	5395 K拦截	5395 K屏蔽
""", '広': """
広告	13 Kの下に記事	13 Kの後に記事	73 Kも	73 Kなし	73 Kなしで	3027 Kに頼らず	3055 Kブロッカーを	3055 Kブロックを	3055 Kブロック機能	3055 Kブロックは	3055 Kブロックが
""", '廣': """
廣告	13 K後繼續	13 K之後繼續	5312 K攔截	5393 K阻擋程式	5393 K攔截	5393 K封鎖	5393 K阻擋器	5395 K攔截	5395 K封鎖
""", '开': """
开启	5298 K通知	5386 Kjavascript
""", '弊': """
弊社	3091 K
弊紙	41 Kまで	70 Kまで
""", '当': """
当サ	3091 Kイト
当初	105 Kの記事で
当社	3091 Kの
当編	3091 K集部
""", '後': """
後援	83 K
""", '微': """
微信	5298 K扫	5303 K公众号
""", '心': """
心理	106 K援助
""", '必': """
必填	24 K项已用	24 K欄位
必須	25 K項目です
""", '応': """
応援	2959 Kをお願いします	3090 Kをお願い	3090 Kして
""", '您': """
您已	5356 K成功订阅	5356 K成功訂閱
您的	12 K浏览器	12 K瀏覽器	5285 K支持	5357 K每一份捐款	5357 K每一筆捐款	5429 K捐款	5429 K支持,	5429 K支持让	5429 K支持讓	5429 K支持是
""", '悩': """
悩み	0 K
""", '情': """
情報	3005 Kをお寄せください	3005 K提供はこちら	3005 K提供を募集	3005 K提供をお待ち	3005 Kをお待ちして	3036 Kをお持ちの方は	3036 K提供窓口
""", '感': """
感謝	5356 K您的訂閱	5429 K閱讀	5429 K您的支持
感谢	5356 K您的订阅	5429 K阅读	5429 K您的支持
""", '成': """
成为	54 K其中一员	5287 K会员即可阅读	5287 K会员即可查看	5287 K会员即可解锁	5359 K付费会员	5429 K会员,	5429 K会员即可	5429 K我们的会员
成果	3043 K報酬型広告
成為	5287 K會員即可閱讀	5287 K會員即可看	5287 K會員即可解鎖	5357 K我們的贊助	5359 K付費會員	5429 K會員,	5429 K會員即可	5429 K我們的會員
""", '我': """
我们	5307 K使用cookie	5307 K使用 cookie	5430 K的
我們	5307 K使用cookie	5307 K使用 cookie	5430 K的
""", '手': """
手机	5298 K客户端
""", '打': """
打开	5296 Kapp	5298 K微信
打開	5296 Kapp
""", '扫': """
扫一	5298 K扫
扫描	5296 K二维码下载	5296 K二维码加入	5298 K二维码关注	5429 K二维码下载	5429 K二维码关注	5429 K二维码加入	5429 K二维码阅读
""", '把': """
把你	70 K的故事发
把您	70 K的故事发	70 K的经历发	70 K的經歷
把文	5350 K章送給
""", '投': """
投げ	57 K銭
""", '拒': """
拒絕	105 K置評
拒绝	105 K置评
""", '指': """
指出	5432 K
指摘	3093 Kした
""", '捐': """
捐助	5357 K我们	5357 K我們
捐款	5429 K支持	5433 K
""", '掃': """
掃一	5298 K掃
掃描	5296 K qr	5429 K二維碼
""", '授': """
授權	50 cc by #K
""", '推': """
推播	16 K	5298 K通知
推送	16 K	5298 K通知
""", '描': """
描写	105 Kが含まれ
""", '提': """
提供	99 taboola K	99 outbrain K	99 dianomi K	99 revcontent K	99 mgid K
""", '擋': """
擋廣	5395 K告
""", '支': """
支持	5284 K獨立媒體,	5284 K独立媒体,	5285 K我们的	5285 K我們的	5429 K我们,	5429 K我們,	5429 K我们。	5429 K我們。	5429 K我们的报道	5429 K我們的報導	5429 K我们的新闻	5429 K我們的新聞	5429 K我们的记者	5429 K我們的記者	5429 K我们的工作	5429 K我們的工作	5429 K我们继续	5429 K我們繼續
支援	3059 Kで成り立って	3059 Kで運営され	3059 Kによって成り立って	3059 Kによって運営され	3090 Kをお願い
""", '教': """
教え	52 Kてあげて
""", '文': """
文章	5322 K来源:
""", '新': """
新着	61 K記事をメール
新闻	5323 在googleK上关注
""", '无': """
无广	73 K告
""", '明': """
明ら	3093 Kかにした
""", '智': """
智慧	66 K助理
智能	66 K助手
""", '暢': """
暢讀	5359 K全站
""", '更': """
更新	61 K情報をメール
更正	105 K:	105 【K】	105 K说明	105 K說明
""", '最': """
最新	2967 K情報をお届け
""", '會': """
會員	53 K每月	5290 K專享	5359 K限定內容
""", '月': """
月額	2958 Kサポーター	2964 K#円	3092 K
""", '有': """
有了	5429 K你的支持	5429 K您的支持
有料	53 K会員は	2961 K会員限定	2961 K会員になる	2961 K会員の方	2963 K記事がお得に読める	2963 K記事が読み放題	3029 K記事が読めます	3094 K会員
有权	5354 K删除
有權	5354 K刪除
""", '未': """
未予	105 K置评
未回	105 K应	105 K應
未滿	5379 K#歲	5379 K十八歲
未經	5322 K授權不得	5322 K授權,不得	5322 K授權禁止	5322 K授權請勿	5322 K授權,請勿
未经	5322 K授权不得	5322 K授权,不得	5322 K授权禁止	5322 K授权,禁止	5322 K授权请勿	5322 K授权,请勿
""", '本': """
本ま	3018 Kでプレゼントできます	3018 Kでギフトできます	3018 Kで無料でプレゼント	3029 月#Kで無料で
本ア	3091 Kプリ
本サ	3091 Kイト
本中	3089 #K#本
本內	5383 K容來自
本内	5383 K容来自
本刊	5430 K
本報	5430 K導
本报	5430 K读者	5430 K道
本文	105 K早前版本	105 K先前版本	105 K已更新	105 K已作	5322 K来源:	5322 K来源于	5430 K
本站	5430 K
本紙	41 Kまで	70 Kまで
本網	5307 K站使用cookie	5307 K站使用 cookie	5307 K站使用小型	5430 K
本网	5307 K站使用cookie	5307 K站使用 cookie	5307 K站使用小型
本記	3091 K事
本誌	3091 K
""", '来': """
来自	5339 K外部平台的内容
""", '标': """
标记	65 K我
""", '標': """
標記	65 K我
""", '機': """
機械	3071 K翻訳
""", '欢': """
欢迎	28 K分享给	28 K转发	5301 K关注	5429 K加入	5429 K赞助	5429 K订阅	5429 K投稿
""", '歡': """
歡迎	28 K分享給	5301 K追蹤	5429 K加入	5429 K贊助	5429 K訂閱	5429 K投稿
""", '此': """
此內	11 K容	5383 K容來自	5383 K容由
此内	11 K容	5383 K容来自	5383 K容由
此前	105 K版本
此影	5382 K片在您所在
此视	5382 K频在您所在
""", '残': """
残り	2961 K#文字	2961 K: #文字
""", '毎': """
毎朝	20 K
毎週	20 K
""", '每': """
每周	20 K一次
每天	20 K早上
每年	5431 K
每日	5295 K简报	5295 K簡報	5295 K電子報
每月	5431 K
""", '求': """
求め	3093 Kた	3093 Kている
求助	0 K	106 K热线	106 K熱線	106 K渠道
""", '沒': """
沒有	73 K廣告	5398 K股東	5398 K財團
""", '没': """
没有	73 K广告	74 K垃圾	5398 K股东	5398 K财团
""", '浏': """
浏览	5312 K器版本	5382 K器不支持音频	5382 K器不支持视频	5382 K器不支持播放	5382 K器不支持html#	5382 K器不支持video
""", '添': """
添加	41 K记者微信	70 K记者微信
""", '瀏': """
瀏覽	5382 K器不支援影片	5382 K器不支援音訊
""", '点': """
点击	5429 K关注	5429 K这里
""", '為': """
為首	5323 K選來源
""", '無': """
無効	3055 Kにしてページを	3055 Kにして再読み込み	3055 Kにして、ページを
無料	17 K記事	2961 Kで会員登録	2961 K会員に登録	3029 Kで読める記事の上限	3029 K会員になると	3062 K記事の閲覧	3062 K記事は残り	3062 Kで読める記事	3062 K閲覧	3089 K記事 #/#	3089 K記事#/#	3090 K会員に登録	3090 K会員登録	3092 K体験
無断	3002 K転載	3002 K複製	3070 K転載・複製	3070 K転載を禁じ	3070 Kでの転載	3070 Kで転載
""", '照': """
照片	43 K和视频	43 K或视频	43 K和影片	43 K或影片
""", '版': """
版权	5322 K归本	5322 K归原	5322 K归作者	5322 K所有,	5322 K所有:	5322 K所有©	5322 K所有 ©	5322 K归属本	5322 K归属原	5322 K归属作者	5322 K归属于
版權	5322 K所有	5322 K歸本	5322 K歸原	5322 K歸作者	5322 K歸屬於
""", '特': """
特此	105 K更正
""", '独': """
独立	3091 Kしたジャーナリズム	5430 K新闻	5430 K媒体
""", '獨': """
獨立	5430 K新聞	5430 K媒體
""", '獲': """
獲得	5366 K佣金
""", '生': """
生命	106 K热线	106 K線
生成	5346 由 ai K	5346 由aiK	5346 ai K,仅供	5346 aiK,僅供
""", '產': """
產生	5346 由 ai K	5346 由aiK
""", '用': """
用邮	61 K件接收
""", '由': """
由人	5346 K工智能生成	5346 K工智慧生成
由讀	5430 K者
由读	5430 K者
""", '申': """
申し	3015 K込みはこちら
申込	3015 Kみはこちら	3015 Kはこちら
""", '电': """
电子	5433 K报
""", '畅': """
畅读	5359 K全站
""", '留': """
留言	88 K区	88 K區	5430 K告诉我
""", '異': """
異論	46 Kのある方
""", '疑': """
疑問	3005 Kをお寄せ
""", '登': """
登入	27 K或	5287 K後繼續	5287 K會員即可	5287 K會員後	5287 K會員以	5287 K會員繼續	5370 K或註冊
登录	27 K或	5287 K后继续	5287 K后查看全文	5287 K后查看完整	5370 K或注册
登録	3029 Kして続きを読む	3090 Kしてください	3090 Kはこちら
""", '發': """
發表	8 K評論
發送	60 K給您
""", '皆': """
皆さ	3091 Kまの
""", '相': """
相談	0 K	106 K窓口	106 K先
""", '看': """
看更	5296 appK多
""", '禁': """
禁止	5322 K转载
禁無	3001 K断
""", '私': """
私た	3091 Kちの
""", '科': """
科し	3093 Kた
""", '称': """
称	5432 K
""", '稱': """
稱	5432 K
""", '立': """
立即	5429 K加入我们	5429 K加入我們	5429 K订阅	5429 K訂閱	5429 K下载	5429 K下載	5429 K报名	5429 K報名	5429 K成为会员	5429 K成為會員
""", '第': """
第一	5354 K条评论	5354 K則留言	5354 K條評論
""", '筆': """
筆者	3035 K個人の見解
""", '紙': """
紙の	3091 K新聞の定期購読者
""", '経': """
経験	70 Kをお寄せ	70 Kをお聞かせ
""", '絕': """
絕無	74 K垃圾
""", '続': """
続き	2961 Kを読むには	2961 Kをお読みになる
""", '編': """
編按	105 K
編者	105 K註
編集	41 K部まで	41 K部に	70 K部まで	70 K部に	105 K部注	3091 K部では
""", '繼': """
繼續	5287 K閱讀請
""", '绝': """
绝无	74 K垃圾
""", '继': """
继续	5287 K阅读请
""", '编': """
编者	105 K注
""", '翻': """
翻墙	67 K
翻譯	5346 由aiK
翻译	5346 由aiK
""", '者': """
者說	5432 K
者说	5432 K
""", '联': """
联盟	77 K链接	5366 K链接
联系	41 K我们	41 K记者	70 K记者
""", '聯': """
聯盟	5366 K行銷連結	5366 K連結
聯絡	41 K我們
""", '自': """
自动	5346 由 ai K生成	5346 由aiK生成
自動	3071 K翻訳	5346 由 ai K生成	5346 由aiK生成
""", '若': """
若有	5322 K侵权,	5322 K侵权请	5322 K侵權,	5322 K侵權請
""", '获': """
获得	5366 K佣金
""", '著': """
著作	3002 K権は	3070 K権法により保護	3070 K権法で保護
""", '虚': """
虚拟	66 K助手
""", '表': """
表明	5354 K本站立场
表示	5432 K
""", '要': """
要发	24 K表评论
要發	24 K表留言
""", '訂': """
訂正	105 K:	105 【K】	105 Kして	105 Kします
訂閱	61 K電子報	5287 K即可	5287 K後繼續	5293 K我們的	5293 K電子報	5429 K我們	5433 K費
""", '記': """
記事	4 Kを聴く	4 Kを聞く	6 Kを	13 Kは広告	105 Kを更新しました	105 Kを修正しました	2963 Kが読み放題	3018 Kをプレゼントできます	3089 #K中#記事
記者	3005 Kまでご連絡ください
""", '訴': """
訴え	3093 Kた
""", '評': """
評論	88 K區
""", '認': """
認め	3093 Kた
認為	5432 K
""", '說': """
說:	5432 K
說。	5432 K
說道	5432 K
""", '読': """
読み	2964 K放題
読者	21 Kの寄付	21 Kの支援	3027 Kの会費で	3091 Kの皆様	3091 Kの皆さ	3091 Kアンケート
""", '請': """
請先	5429 K登入
請分	28 K享給
請啟	5307 K用javascript
請我	57 K喝咖啡
請捐	5429 K款
請支	5284 K持我們	5284 K持獨立媒體	5429 K持我們
請登	5287 K入會員	5429 K入後	5429 K入以
請立	5429 K即捐款
請贊	5284 K助我們
請輸	5356 K入您的電子	5429 K入您
請關	5393 K閉後重新整理
請點	5429 K擊此處	5429 K擊這裡	5429 K擊下方	5429 K擊連結
""", '讀': """
讀者	46 K投書	5430 K問卷
""", '订': """
订阅	53 K用户	53 K会员	5287 K即可	5287 K后继续	5293 K我们的	5293 K电子报	5429 K我们	5433 K费
""", '认': """
认为	5432 K
""", '训': """
训练	51 K人工智能	51 aiK
""", '许': """
许可	50 cc by #K
""", '设': """
设为	5323 K首选来源
""", '评': """
评论	88 K区	5354 K服务协议
""", '该': """
该视	5382 K频在您所在
""", '说': """
说:	5432 K
说。	5432 K
说道	5432 K
""", '请': """
请先	5429 K登录
请关	5393 K闭后刷新
请分	28 K享给
请启	5307 K用javascript
请我	57 K喝咖啡	57 K喝杯咖啡
请捐	5429 K款
请支	5284 K持我们	5284 K持独立媒体	5429 K持我们
请点	5429 K击此处	5429 K击这里	5429 K击下方	5429 K击阅读	5429 K击关注	5429 K击链接
请登	5429 K录后	5429 K录以
请立	5429 K即捐款
请赞	5284 K助我们
请转	28 K发
请输	5356 K入您的电子邮箱	5356 K入您的邮箱	5429 K入您
""", '读': """
读完	2 K需要
读者	21 K出资	21 K支持	46 K来信	5430 K问卷	5430 K群
""", '責': """
責任	5322 K編輯:
""", '賺': """
賺取	5366 K佣金
""", '購': """
購読	2961 K者の方は	2964 Kすると	3090 Kしてください	3091 K者の方	3094 K料
""", '贈': """
贈送	5350 K給好友
""", '贊': """
贊助	5284 K我們,	5429 K我們
""", '责': """
责任	5322 K编辑:
""", '赚': """
赚取	5366 K佣金
""", '赞': """
赞助	5284 K我们,	5429 K我们
""", '赠': """
赠送	5350 K给好友
""", '身': """
身边	5430 K的新鲜事
身邊	5430 K的新鮮事
""", '転': """
転載	48 K	3001 Kを禁じ
""", '輸': """
輸入	5356 Kemail
""", '轉': """
轉發	52 K給
轉給	52 K
轉載	48 K	5322 K請註明
""", '转': """
转发	52 K给
转给	52 K
转载	48 K	5322 K请注明
""", '输': """
输入	5356 Kemail
""", '还': """
还可	5350 K赠送
""", '这': """
这篇	5430 K文章
""", '迷': """
迷惑	74 Kメールは
""", '追': """
追記	105 K:
追蹤	5301 K我們的	5323 Kgoogle news	5429 K我們
""", '送': """
送っ	52 Kてください
送到	5356 K你的邮箱	5356 K您的邮箱	5356 K您的信箱
""", '這': """
這篇	5430 K文章
""", '通': """
通知	16 K	2971 Kをオン
通过	61 K邮件接收
""", '週': """
週に	20 K一度
週刊	3026 Kニュースレター
""", '邀': """
邀請	5429 K您
邀请	5429 K您
""", '還': """
還可	5350 K贈送
""", '邮': """
邮件	61 K订阅	81 K通讯
邮箱	24 K地址不会被公开	63 K不会显示	63 K地址不会显示	63 K不会公开
""", '鏡': """
鏡像	67 K
""", '镜': """
镜像	67 K
""", '長': """
長說	5432 K
""", '长': """
长说	5432 K
""", '開': """
開啟	5298 K通知	5386 Kjavascript
""", '閱': """
閱讀	2 K時間	23 K全文	5287 K全文請	5428 K
""", '閲': """
閲覧	3089 K記事数:#/#
""", '關': """
關注	5301 K我們的臉書	5301 K我們的粉絲	5301 K我們的官方	5301 K我們的頻道	5429 K我們
關閉	5393 K後重新整理
""", '阅': """
阅读	2 K时间	2 K时长	23 K全文	5287 K全文请	5428 K
""", '随': """
随时	5429 K掌握
""", '隐': """
隐私	5311 K政策
""", '隨': """
隨時	5429 K掌握
""", '隱': """
隱私	5311 K權政策	5311 K政策
""", '電': """
電子	24 K郵件地址不會公開	81 K報	5433 K報
""", '需': """
需接	5339 K受cookie
需要	0 K帮助	0 K幫助	5339 K接受cookie	5429 K您的支持	5429 K你的支持
""", '音': """
音声	3016 Kでもお聴き
""", '頂': """
頂い	2958 Kたサポートは
""", '飲': """
飲酒	5379 K過量
""", '首': """
首年	5372 K仅需
首月	5359 K仅需	5359 K只要	5372 K免费	5372 K免費	5372 K仅	5372 K僅	5372 K只需	5431 K
首选	5323 K新闻来源	5323 googleK来源	5323 google K来源	5412 K来源
首選	5323 K新聞來源	5412 K來源
""", '點': """
點擊	5429 K這裡
""", '가': """
가명	105 K
가상	66 K 비서
가입하세요	3222 K
가입해	3222 K 주세요
""", '값': """
값으로	3154 커피 한 잔 K 후원	3154 커피 한 잔 K 응원	3154 커피 한 잔 K 독립
""", '강': """
강조했다	3225 K
""", '계': """
계속	3101 K 읽으려면	3101 K 읽으시려면
""", '공': """
공유해	28 K	52 K 주세요
공유해주세요	52 K
""", '광': """
광고	13 K 아래	13 K 후	73 K 없이	3184 K 차단	3186 K 차단기를
광고도	73 K
광고차단	3184 K	3186 K 프로그램을	3186 K 기능을
""", '구': """
구글	3113 K 뉴스에서
구독	53 K 회원은	3101 K 후 이용
구독료	3226 K
구독을	3222 K 신청하세요
구독자	3101 K 전용 기사	3101 K 전용 콘텐츠	3101 K 전용입니다	3101 K 전용 서비스	3223 K
구독자는	53 K
구독자만	3101 K 볼 수	3155 K 읽을
구독자에게만	3155 K 제공
구독하고	3113 K
구독하세요	3125 K	3222 K
구독하시면	3101 K
구독해	83 K 주세요	3112 K 주세요	3153 K 주셔서	3222 K 주세요
구독해주세요	3112 K
구독해주셔서	3153 K
""", '금': """
금요일	3153 매주 K 보내드리는
""", '기': """
기사	4 K 듣기	6 K	3098 좋은 K 후원	3220 #개 K 중 #개
기사가	105 K 수정
기사를	4 K 듣	105 K 수정	3101 전체 K 보려면	3155 전체 K 읽어보세요
기사의	105 K 이전 버전
기자를	3154 K 응원해
기자에게	3126 K 연락해 주세요
""", '남': """
남겨주세요	3222 K
""", '네': """
네이버	3113 K 메인에서	3125 K 구독
네이버에서	3113 K 구독
""", '놓': """
놓치지	3222 K 마세요
""", '눌': """
눌러주세요	3222 K
""", '뉴': """
뉴스레터	81 K	3104 K 구독하기	3104 K 구독하세요	3104 K 신청하기	3104 K 구독 신청하기	3223 K	3226 K
뉴스레터로	3104 K 받아
뉴스레터를	3104 K 받아	3104 K 구독하세요	3104 K 구독해	3104 K 구독하고	3104 K 구독하면	3222 K 신청하세요
""", '다': """
다운로드하세요	3222 K
""", '달': """
달	3155 첫 K #원
""", '답': """
답변하지	105 K 않았
""", '당': """
당신의	3126 K 제보가	3223 K 후원
""", '댓': """
댓글	8 K 작성
댓글로	88 K
댓글에	88 K
댓글은	3151 K 삭제될	3151 K 삭제합니다	3151 K 통보	3151 K 예고	3151 K 운영자	3151 K 사전
댓글을	8 K 작성	8 K 쓰
""", '덧': """
덧붙였다	3225 K
""", '도': """
도움받을	106 K 곳
도움이	0 K 필요
""", '독': """
독립	3223 K 언론
독립언론	3223 K
독립언론을	3154 K 지켜
독자	3166 K 후원으로	3222 K 여러분의	3223 K 여러분
독자님의	3099 K 후원	3166 K 후원으로
독자들의	21 K 후원	3166 K 후원으로	3190 K 후원
독자의	3166 K 후원으로	3190 K 후원	3223 K 힘
독자투고는	46 K
독자투고를	46 K
""", '동': """
동의하는	3153 K 것으로 간주
동참해	54 K 주세요
""", '들': """
들려주세요	3222 K
""", '로': """
로그인	27 K	3101 K 후 이용
로그인이	3101 K 필요합니다	3101 K 필요한 서비스	3101 K 필요해요
로그인하거나	3222 K
로그인하고	3155 K 계속
로그인하면	3155 K 계속
로그인하시면	3101 K
""", '링': """
링크에서	3222 K 확인하세요
""", '마': """
마음에	3154 기사가 K 드셨다면
""", '만': """
만나보세요	3222 K
""", '말': """
말했다	3225 K
""", '매': """
매월	3224 K
매일	20 K 아침
""", '메': """
메일로	61 K 받아보	61 K 받고 싶은	3153 K 보내드려요
메일함으로	3104 K 보내	3104 K 받	3104 K 배달	3104 K 전해
""", '묘': """
묘사가	105 K 포함
""", '무': """
무단	3123 K 복제	3123 K 전재
무단전재	3122 K
무료	17 K 기사	3164 K 기사	3224 K 체험
무료로	17 K 볼 수 있는	3155 기사를 K 볼 수 있습니다
""", '미': """
미러	67 K 사이트
""", '바': """
바로잡습니다	105 [K]	105 K
""", '받': """
받아보세요	3222 K
""", '발': """
발	52 K给
""", '밝': """
밝혔다	3225 K
""", '보': """
보내	60 K 드립니다	3222 K 주세요
보내드리는	3153 K
보내드립니다	60 K	3153 K
보내주세요	3222 K
""", '본': """
본	3223 K 기사
본사의	3162 K 편집 방향	3162 K 편집방향
본지는	3223 K
본지의	3162 K 편집 방향	3162 K 편집방향
""", '분': """
분	2 K 읽기
분은	3126 알고 계신 K 기자	3126 알고 계신 K 제보
""", '브': """
브라우저가	12 K	3175 K 오디오를	3175 K 비디오를	3175 K 동영상을
브라우저는	3175 K 동영상
브라우저에서는	3175 K 동영상을
""", '사': """
사연을	3126 K 보내주세요	3126 K 보내 주세요
사전	3141 K 등록하기	3141 포럼 K 등록
사진	43 K·영상
사진과	43 K 영상	43 K 동영상
사진이나	43 K 영상	43 K 동영상
""", '상': """
상담	0 K
상담전화	106 K
""", '선': """
선호	3124 K 매체로	3124 K 출처로	3124 K 언론사	3124 K 매체
선호하는	3124 K 출처
""", '설': """
설명했다	3225 K
설문에	3222 K 참여하세요
설치하세요	3222 K
""", '세': """
세미나	3141 K 신청하기
""", '소': """
소식을	3153 K 전해드립니다
""", '속': """
속보를	3152 K 받아보세요
""", '수': """
수수료를	3158 K 받을 수 있습니다	3158 K 제공받
""", '스': """
스팸	74 K 없이
스팸은	74 K
스포일러	105 K
""", '시': """
시민	3166 K 후원으로
시민의	3190 K 후원
시작하세요	3222 K
""", '아': """
아래에서	3222 K 확인하세요
""", '알': """
알려	3222 K 주세요
알려주세요	3222 K
알림	3108 K 받기	3108 K 설정
알림을	16 K	3152 K 켜고
""", '애': """
애드블로커	3184 K
애드블록	3184 K
애드블록을	3186 K
애드블록이	3186 K
""", '앱': """
앱	3108 K 다운로드	3108 K 설치	3152 K 설치하기
앱에서	3107 K 열기	3152 K 더 편하게	3222 K 확인하세요
앱으로	3107 K 보기	3152 K 더
앱을	3108 K 다운로드	3152 K 다운로드하세요	3152 K 설치하세요
""", '언': """
언론을	3154 독립 K 지켜
""", '여': """
여기서	3222 K 확인하세요
여러분	3223 K 덕분
여러분의	3126 K 제보를	3154 K 후원이	3190 독자 K 후원	3222 K 후원
""", '영': """
영상에서	3144 K 확인하세요	3144 K 확인할 수 있습니다	3222 K 확인하세요
영상으로	3144 K 확인하세요
영상을	3144 K 확인하세요
""", '온': """
온라인	3141 K 세미나
""", '옮': """
옮겨	48 K 실을
""", '외': """
외부	3136 K 콘텐츠
""", '우': """
우리	87 K 앱에서	3223 K 기자
우리의	3223 K 저널리즘
""", '운': """
운영되고	3154 독자의 후원으로 K 있습니다
운영하는	3154 독자의 후원으로 K 독립언론	3154 독자의 후원으로 K 독립 언론
""", '원': """
원고료	3098 K 주기
원고료로	3098 K 응원	3154 K 응원
원고료주기	3098 K
""", '월': """
월	3224 K #원
""", '유': """
유료	3101 K 구독자만
유튜브	3113 K 구독
""", '음': """
음성으로	3144 K 들으려면	3144 K 들어보세요
""", '응': """
응답	24 K 취소
응원하세요	3222 K
응원해	3099 K 주세요	3222 K 주세요
응하지	105 K 않았
""", '의': """
의견을	3222 K 남겨
의견이	46 K 다르신가요
""", '이': """
이	11 K 콘텐츠	3223 K 기사가	3223 K 기사는	3223 K 기사
이메일	3105 K 주소
이메일로	61 K 받아보
이메일은	63 K 표시되지
이메일을	3104 K 입력하세요	3104 K 입력해 주세요	3104 K 입력해주세요	3104 K 입력하시면
이미	3155 K 구독자이신가요
이벤트에	3222 K 참여하세요
이야기를	70 K 보내	70 K 들려
이전	105 K 판에서
""", '인': """
인공지능	51 K 훈련	51 K 학습
인공지능이	3202 K 작성	3202 K 생성	3202 K 요약
""", '일': """
일주일에	20 K 한 번
일할	3141 함께 K 기자를
""", '읽': """
읽는	2 K 시간
""", '있': """
있는	106 도움 받을 수 K 곳
""", '자': """
자동	3202 K 번역
자바스크립트가	3179 K
자바스크립트를	3179 K
자살예방	106 K
자주	3124 더 K 보기
""", '잔': """
잔을	57 커피 한 K 사
""", '재': """
재배포	3122 K 금지
재배포금지	3122 K
재생할	3175 K 수 없습니다
""", '저': """
저작권법	3123 K
저작권법의	3123 K
저작권자	3123 K
저작권자의	3123 K
저희	3223 K 뉴스레터	3223 K 채널	3223 K 앱
저희는	3223 K
저희를	3223 K
""", '적': """
적었다	3225 K
""", '전': """
전문을	23 K
전용	3101 회원 K 기사	3101 회원 K 콘텐츠	3101 회원 K 서비스
전재할	48 K
전해	52 K 주세요
전해주세요	52 K
전했다	3225 K
""", '정': """
정기	3098 K 후원이	3098 K 후원으로
정기후원	3224 K
정기후원으로	3098 K
정기후원이	3098 K
정정	105 K:	105 [K]
""", '제': """
제공하는	3176 K 콘텐츠입니다
제보	41 K 바랍니다	70 K 바랍니다	3126 K 부탁드립니다
제보는	3126 K 카카오톡
제보를	41 K 기다립니다	70 K 기다립니다	3126 K 기다립니다	3126 K 받습니다
제보해	41 K 주세요	70 K 주세요	3222 K 주세요
제보해주세요	41 K	70 K
제휴	77 K 링크	3158 K 링크
제휴링크	3158 K
""", '좋': """
좋아요	3125 구독과 K 부탁
좋아요를	3125 구독과 K 부탁
""", '주': """
주소는	24 이메일 K 공개되지
""", '중': """
중	3220 #건 K #건	3220 #개 K #개
""", '지': """
지금	3222 K 확인하세요	3222 K 신청하세요	3222 K 참여하세요
지켜주세요	3222 K
""", '차': """
차단	3186 광고 K 프로그램을	3186 광고 K 프로그램이	3186 광고 K 기능을
""", '채': """
채널	3112 K 추가하	3125 K 추가하기	3125 K 구독하기	3165 K 추가하고	3165 K 추가하면
채널에	3125 K 참여하세요
채널에서	3125 K 소식을	3222 K 확인하세요
채널을	3165 K 추가하고	3165 K 추가하면	3165 K 추가해	3165 K 구독하고	3165 K 구독하면
채용	3141 K 공고
""", '챗': """
챗봇에게	66 K
""", '첫': """
첫	3224 K 달
""", '추': """
추가해	3125 K 주세요
추가해주세요	3125 K
""", '친': """
친구	3125 K 추가하세요
""", '카': """
카카오톡	3112 K 채널 추가	3165 K 채널에서	3165 K 채널
""", '커': """
커피	57 K 한 잔 사
""", '콘': """
콘텐츠입니다	3176 외부 K.
""", '쿠': """
쿠키	3136 K 동의가
쿠키를	3136 K 허용해야	3136 K 허용해
""", '태': """
태그해	65 K 주세요
태그해주세요	65 K
""", '특': """
특가	3141 K 보기
""", '파': """
파트너스	3158 K 활동
""", '팔': """
팔로우하기	3112 K	3125 K
팔로우하세요	3222 K
""", '팟': """
팟캐스트	37 K
""", '퍼': """
퍼가실	48 K
""", '편': """
편집자	105 K 주
""", '필': """
필수	24 K 필드는
필자의	3162 K 개인 의견으로	3162 K 개인 의견이며	3162 K 개인 의견입니다	3162 K 개인 의견임
""", '함': """
함께해	54 K 주세요
함께해주세요	54 K
""", '협': """
협찬을	3158 K 받아
""", '활': """
활용	3122 ai 학습 및 K 금지
""", '회': """
회원	3101 K 전용입니다
회원가입	3101 K 후 이용	3101 K 후 볼	3101 K 후 읽	3101 K 후 계속	3101 K 후 무료	3222 K 후
회원가입은	3222 K
회원가입을	3222 K 하
회원가입하고	3222 K
회원가입하면	3155 K 월
회원가입하세요	3222 K
회원가입하시면	3222 K
회원만	3101 K 볼 수
""", '후': """
후원금	3226 K
후원으로	3098 K 응원	3154 독자의 K 운영됩니다
후원을	3099 K 부탁드립니다	3222 K 부탁
후원이	3098 K 큰 힘이 됩니다	3099 K 필요합니다	3099 K 큰 힘이 됩니다
후원하세요	3222 K
후원해	83 K 주세요	3098 K 주세요	3099 K 주세요	3222 K 주세요
후원회원의	3166 K 후원으로	3190 K 힘
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
