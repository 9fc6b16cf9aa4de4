"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4615
# comentário	3461
# comentários	3461
# fotó megtekintése	2322
# fotók megtekintése	2322
# gün ücretsiz deneyin	4328
# głosów	91
# hlasů	91
# hozzászólás	2258
# kişi oy kullandi	4374
# komentářů	499
# komentāri	2965
# kép megtekintése	2322
# képek megtekintése	2322
# lượt bình chọn	91
# odpovedí	4033
# odpovědi	587
# odpovědí	587
# odpowiedź	3411
# příspěvků	499
# röster	91
# sekunden zurück	878
# válasz megjelenítése	2331
# yaşindan küçükler oynayamaz	4411
# ääntä	91
# δευτερόλεπτα μπροστά	1003
# δευτερόλεπτα πίσω	1003
# σχόλια	929
# ψήφοι	91	954
# ψήφος	954
# відповідей	4582
# відповідь	4582
# відповіді	4582
# гласа	91
# голоса	91
# голосов	91
# голосів	91
# з #	4572
# из #	3825
# коментарі	4491
# коментарів	4491
# комментариев	3740
# комментарий	3740
# комментария	3740
# от #	318
# ответ	3835
# ответа	3835
# ответов	3835
# отговор	326
# отговора	326
# із #	4572
# הצבעות	91
# מתוך #	2039
# שניות אחורה	2094
# שניות קדימה	2094
# תגובות	2036
# تعليقات	126
# ثانيه جلو	1678
# ثانيه عقب	1678
# راي	91
# صوت	91
# نظر	1621
# कमेंट	2158
# वोट	91
# सेकंड आगे	2207
# सेकंड पीछे	2207
# € al mes durante # meses	1464
# € al mese per # mesi	2550
# € por mês durante # meses	3517
# 人参与	4758
# 人參與	4758
# 票	2665
# 명 참여	2802
# 표	2802
#% megtakarítás	2318
#/# fotó	2322
#/# kép	2322
#/#. fotó	2322
#/#. kép	2322
#か月無料	2642
#カ月無料	2642
#ヶ月無料	2642
#人が回答	2665
#人が投票	2665
#人参与	4758
#人參與	4758
#件のコメント	2662
#則留言	4744
#小时热榜	4750
#条评论	4744
#票	91	2665
#秒戻る	2720
#秒進む	2720
#명 참여	91	2802
#초 뒤로	2848
#초 앞으로	2848
#표	2802
""", 'a': """
a apărut o eroare	3683
a boltunkból	2304
a carregar vídeo	3530
a cikk a hirdetés alatt folytatódik	2254
a cikk a hirdetés után folytatódik	2254
a cikk automatikusan készült	2330
a cikk felhasználása engedélyköteles	2328
a cikk meg is hallgatható	2252
a cikk meghallgatása	2261
a cikk megosztása	2252
a cikk szerzői jogvédelem alatt áll	2328
a cikk zárolva van	2317
a cikket gépi hang olvassa fel	2308
a folytatáshoz regisztráljon	2246
a hanganyagot mesterséges intelligencia készítette	2308
a hirdetés után folytatjuk	2254
a hirdetés vége	2335
a hozzászólás lezárva	2331
a hozzászólások le vannak zárva	2331
a hét kvíze	2300
a kommentelés lezárult	2258
a könyv megrendelése	2304
a lejátszó betöltése	2308
a link másolva	2334
a lire également	1883
a mező kitöltése kötelező	2320
a nap kérdése	91	2300
a rovat további cikkei	2259
a szerző a lap munkatársa	2269
a szerző cikkei	2323
a szerző jogász	2269
a szerző közgazdász	2269
a szerző politológus	2269
a szerző további cikkei	2323
a szerző történész	2269
a szerző összes cikke	2323
a szerző újságíró	2269
a szöveg automatikusan készült	2330
a tartalmat nem tudjuk megjeleníteni	2306
a tartalom nem elérhető	2306
a tartalom nem jeleníthető meg	2306
a tartalom szerzői jogi védelem alatt áll	2328
a teljes cikk elolvasása	2323
a témában további cikkek	2259
a videó az ön országában nem játszható le	2308
a videó már nem elérhető	2308
a videó nem elérhető	2308
a videó nem elérhető az ön országában	2308
a videó nem játszható le	2308
a videólejátszó betöltődik	2308
a videót nem lehet lejátszani	2308
abo abschließen	724
abo auswählen	886
abo wählen	886
abonare confirmată	3706
abonați-vă	3598
abone değil misin	4428
abone değil misiniz	4428
abonează-te	3598
abonelere özel	4328
abonelere özel avantajlar	4411
abonelere özel indirim	4411
abonelere özel içerik	4428
abonelik paketlerini gör	4457
abonelik seçenekleri	4457
aboneliği yenile	4457
aboneliğini seç	4428
aboneliğiniz onaylandi	4458
aboneliğinizi seçin	4428
abonentu priekšrocības	2996
abonner nå	3184
abonner på nyhetsbrevet	3189
abonné	1943
abonné à ce thème	1999
abonnér	604
abonnér nu	604
abonnés	1835
abonnés uniquement	1930
abonē	2959
abonē jaunumus	2983
abonē un lasi visus rakstus	2959
abonēt	2959
abrir menú	1416
aby odtworzyć film, włącz javascript	3387
acasă	3616
accede a todos los contenidos sin límites	1464
accept termenii și condițiile	3683
accepter og fortsæt	678
acceptera och fortsätt	4222
acceptera och stäng	4222
accepto la política de privacitat	461
acceptér	618
acceptér alle	678
acceptér og fortsæt	678
acceptér og vis	678
acceptă toate	3612	3627
acceptă tot	3668
acceptă și afișează conținutul	3627
acceptă și continuă	3668
acceso a todos los artículos	1523
accès restreint aux abonnés	1837
accès à tous les articles	1994
accéder au dossier	1968
accéder à l'article	1835
accéder à la page de dons	1959
accédez à tous les articles	1837
aceitar e ver o conteúdo	3493
aceito receber comunicações	3547
aceito receber comunicações de marketing	3547
aceito receber comunicações e ofertas	3512
acepto la política de privacidad	1494
acesso ilimitado a todo o conteúdo	3576
acest articol este disponibil doar abonaților	3600
acest articol este rezervat abonaților	3647
acest câmp este obligatoriu	3683
acesta este ultimul tău articol gratuit	3647
acheter ce numéro	1917
acheter le numéro	1916
achetez ce numéro	1917
activează	3673
activează alertele	3641
activează notificările	3641
activează sunetul	3664
actualitza la pàgina	454
actualités	1883
actualizar la página	1487
ad 광고	2823
ad 추천	2836
adatkezelési tájékoztató	2306
adatvédelmi beállítások	2306
adatvédelmi tájékoztató	2306
adaugă ca sursă preferată	3693
adaugă un comentariu	3613
adaugă un răspuns	3699
adaugă în coș	3709
adblock détecté	1991
add meg az e-mail-címed	2264
además	1410
adhérer	1826
adj hozzá minket preferált forrásként	2333
adja meg az e-mail-címét	2264
adja meg az összeget	2315
adja meg e-mail-címét	2264
adomány	2244
adományozok	2244
adományozás	2244
adresa de email nu este validă	3683
adresă de email invalidă	3683
adreça electrònica	427
adó # százalék	2315
adója #%-ával	2315
afficher la vidéo	1954
afficher les réponses	1942
afișează comentariile	3656
afișează conținutul	3627
afișează conținutul extern	3627
afișează originalul	3617
afișează postarea	3668
afișează subtitrările	3664
află mai multe	3612
afmeld når som helst	692
afspilleren indlæses	680
agora não	3428
ai deja un abonament? autentifică-te	3647
ai găsit o greșeală	3689
ai kan begå fejl	702
ai kan gjøre feil	3285
ai kan göra fel	4246
ai kan göra misstag	4246
ai może popełniać błędy	3409
ai može griješiti	3936
ai može pogriješiti	3936
ai môže robiť chyby	4031
ai může chybovat	585
ai může dělat chyby	585
ai observat o greșeală	3613
ai sa môže mýliť	4031
ai segítségével készült	2330
ai által fordított	2330
ai által generált	2330
ai által generált tartalom	2330
ai може да греши	325
ai सारांश	2179
ai से तैयार सारांश	2179
ai 摘要	4840
ai 기사 요약	2876
ai 번역	2876
ai 생성 이미지	2885
ai 요약	2823
ai 음성으로 듣기	2848
ai-genererat innehåll	4247
ai-genereret resumé	629
ai-oversættelse	703
ai-resumé	629	703
ai-összefoglaló	2261
ai-översatt	4246
ai-översättning	4247
aicinām ievērot cieņu komentāros	2965
aiheeseen liittyvää	1736
aiheesta lisää	1736
aikaa jäljellä #	1786
ainda não tem conta	3545
ainda não é assinante	3545
ainult vajalikud küpsised	1583
aitäh hääletamast	1580
aitäh liitumast	1568
aitäh sõnumi eest	1590
aizmirsāt paroli	3003
aizvērt	2967
aizvērt galeriju	3005
aizvērt reklāmu	2968
aiが要約	2747
aiによる要約	2747
ai总结	4840
ai摘要	4780
ai生成	2756	4840
ai生成内容	4850
ai翻訳	2747
ai翻譯	4840
ai翻译	4840
ai要約	2747
ai語音朗讀	4811
ai语音朗读	4811
ai重點整理	4780
ai音声で聴く	2720
ai가 생성한 콘텐츠입니다	2885
ai가 읽어주는 기사	2848
ai로 생성된 콘텐츠	2885
ajouter une réponse	1982
ajouter à mes favoris	1862
ajouter à mes sources préférées	1976
ajouter à mes sujets	1999
ajouter à mes thèmes	1999
ajouter à vos sources préférées	1976
ajouter à vos sélections	1862
ajándékozza a cikket	2252
ajándékozza a cikket barátjának	2252
ajánlataink	2259
ajánlja: outbrain	2335
ajánlja: taboola	2335
ajánljuk	2259
ajánljuk még	2259
ajánlott	2259	2318
ajánlott cikkek	2259
ajánló	2259
akceptuję	3319
akceptuję i kontynuuję	3385
akceptuję i przechodzę do serwisu	3385
akkurat nå	3205
ako chránime svoje zdroje	4028
ako chránime zdroje	4028
ako vypnúť adblock	4015
ako vypnúť blokovanie reklám	4015
aktuálny čas	4010
aktuálny čas #	4010
aktuální čas	563
aktuální čas #	563
aktuálně	500
akzeptieren und schließen	876
alege o sumă	3704
alege-ți abonamentul	3681
alegeți abonamentul	3681
algo salió mal	1495
alkalmazás letöltése	2310
alkalmazás megnyitása	2310
alla bidrag hjälper	4231
alla rättigheter reserverade	4244
alle abo-angebote im überblick	816
alle angaben ohne gewähr	822
alle beiträge anzeigen	891
alle beiträge der autorin	891
alle beiträge des autors	891
alle bidrag hjælper	687
alle bidrag tæller	687
alle inhalte sind urheberrechtlich geschützt	863
alle newsletter im überblick	807
alle preise ohne gewähr	822
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	746
als bevorzugte quelle hinzufügen	902
als podcast hören	817
alte știri	3614
alterar preferências de cookies	3493
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4412
altyazilari göster	4412
altă sumă	3678
alătură-te conversației	3630
am înțeles	3617
amazon'da gör	4411
amazonで見る	2718
amazonで詳しく見る	2718
amazonで詳細を見る	2718
amazonで買う	2718
amazonで購入	2718
amazonで購入する	2718
amintește-mi mai târziu	3594
ana sayfaya dön	4434
anasayfaya dön	4434
anderen betrag wählen	884
andet beløb	687
andra läser	19	4165
andra läser just nu	19
andra läste även	4165
andre har også lest	19
andre leser nå	3205
andre leste også	3205
andre læser	626
andre læser lige nu	626
andre læser også	19
andre læste også	626
angebot auswählen	886
angebot wählen	816
anhören	745
anhören # min	745
anket sonuçlari	4447
anketa dňa	4002
ankstesnė nuotrauka	2945
anmäl	4249
anmäl annons	4252
anmäl dig	4148
anmäl dig till nyhetsbrevet	4148
anmäl inlägg	4248
anmäl kommentar	4248
anna kelvollinen sähköpostiosoite	1798
anna äänesi	1778
annet beløp	3270
anneta ühekordselt	1588
annonce - artiklen fortsætter nedenfor	617
annonces légales	1917
annoncørbetalt	87
annoncørbetalt indhold	87	634
annons - artikeln fortsätter nedan	4157
annons från våra partner	4252
annonsen slutar här	4157
annonser från google	4252
annonsinnehåll	4172
annonslänk	4157
annonsörsinnehåll	4172
annonsørinnhold	87	3213
annonsørsamarbeid	3291
ano, prosím	567
ano, rád	567
anonimni sandučić	3933
anonym brevlåda	4243
anonym tipslåda	4243
anonymná schránka	4028
anonymní schránka	582
anpassa inställningar	4222
anulează oricând	3681
anulezi oricând	3647
anuluj odpowiedź	3322
användarnamn	4234
användarnamn eller e-postadress	4233
användarvillkor	4158
anzeige schließen	904
anzeigensonderveröffentlichung	822
anúncio	3454
anúncios	3454
apasă pentru sunet	3703
apmaksāta sadarbība	3011
apmaksāts saturs	2968
apmokėta partnerystė	2951
apmokėtas turinys	2951
aportació mensual	456
aportació única	456
aportación mensual	1489
aportación única	1489
app letöltése	2310
app storeからダウンロード	2725
app storeでダウンロード	2725
app store에서 다운로드	2854
apple ile giriş yap	4428
apple podcastで聴く	2753
appleでサインイン	2735
appleでログイン	2735
appleで続ける	2735
app内打开	4817
après la publicité	1870
aptaujas rezultāti	2994
após a publicidade	3454
apóyanos	1361
apóyanos en patreon	1489
apúntate	1376
aquest article està bloquejat	459
aquest article t'ha estat útil	437
aquest camp és obligatori	461
aquest vídeo ja no està disponible	444
aquest vídeo no està disponible	444
ar norite gauti pranešimus	2940
arată conținutul	3668
arată mai mult	3687
arată mai puțin	3617
arată răspunsurile	3656
arată tot	3617
arkadaşina gönder	4337
arkadaşinla paylaş	4337
article abonné	1835
article ajouté à vos sélections	1862
article lu par une voix de synthèse	1950
article précédent	1883
article réservé aux abonnés	1835
article següent	465
article sponsorisé	1917
articles associés	1883
articles liés	1883
articles recommandés	1883
articles récents	1883
articol exclusiv pentru abonați	3647
articole asemănătoare	3614
articole înrudite	3614
articoli più letti	2554
articolul continuă după publicitate	3636
articolul continuă după reclamă	3608
articolul continuă mai jos	3608
articolul următor	3614
artikeln finns också som ljud	4153
artikeln fortsätter efter annonsen	4157
artikeln fortsätter nedan	4157
artikeln fortsätter under bilden	4157
artikeln går att lyssna på	4153
artikeln läses upp av en syntetisk röst	4224
artikeln är automatiskt genererad	4246
artikeln är låst	4143
artikeln är maskinöversatt	4246
artikeln är skapad automatiskt	4246
artikeln är skyddad av upphovsrätt	4244
artikeln är uppläst av en dator	4153
artikkel jätkub pärast reklaami	1552
artikkel jätkub reklaami järel	1552
artikkel on kaitstud autoriõigusega	1598
artikkel täieneb	1550
artikkelen er låst	3184
artikkelen finnes også som lyd	3193
artikkeli jatkuu kuvan jälkeen	1730
artikkeli on konekäännetty	1808
artikkeli on suojattu tekijänoikeudella	1806
artikkelin lukee synteettinen ääni	1786
artikkelin voi myös kuunnella	1728
artiklen er låst	604
artiklen er læst op af en robot	613
artiklen findes også som lyd	613
artiklen fortsætter efter annoncen	617
artiklen fortsætter efter reklamen	708
artiklen fortsætter nedenfor	617
artiklen fortsætter under billedet	617
artiklen kan også høres	613
artiklen læses op af en kunstig stemme	680
artikli loeb ette tehishääl	1548
artiklit loeb sünteetiline hääl	1584
artiklit loeb tehishääl	1548
artykuł czytany przez syntezator mowy	3387
artykuł dla subskrybentów	3304
artykuł do słuchania	3387
artykuł premium	3396
artykuł sponsorowany	3318
artykuł zablokowany	3396
artykuły na e-mail	3307
artykuły partnerów	3415
artículo anterior	1410
artículo regalado	1535
artículo relacionado	1410
artículo siguiente	1498
artículos recomendados	1468
artículos relacionados	1410
as notícias mais lidas	3520
ascultă	3605
ascultă articolul	3664
ascunde răspunsurile	3656
aseta ensisijaiseksi lähteeksi	1812
aslini göster	4353
assine já	3433
atbalstīt	2959
atcel jebkurā laikā	2959
atcelt var jebkurā laikā	3003
atcerēties mani	3003
atidaryti galeriją	2945
atidaryti programėlėje	2939
atidaryti programėlę	2939
atkūrimo greitis	2938
atlikite testą	2934
atlikušais laiks	2998
atlikušais laiks -#	2998
atpakaļ uz augšu	3005
atpakaļ uz sākumlapu	3005
atradi kļūdu	3006
atradi kļūdu rakstā	2965
atradāt kļūdu	3006
atrakinti straipsnį	2943
atrisini krustvārdu mīklu	2994
atsaukt piekrišanu	2997
atsisiųsti garso įrašą	2938
atsisiųsti iš app store	2939
atsisiųsti iš google play	2939
atsisiųsti programėlę	2939
atsiųskite naujieną	2946
atsiųskite nuotraukas	2946
atskaņot video	2998
atskaņošanas ātrums	2998
atslēgt rakstu	3003
atslēgvārdi	3005
atteikties var jebkurā laikā	3004
attēls # no #	3013
attēls #/#	3013
attēls attēlā	2998
atualizar a página	3539
atualizar página	3539
atvērt	2967
atvērt galeriju	3005
atvērt lietotni	2999
atvērt lietotnē	2999
atvērt rakstu	3003
atļaut paziņojumus	3000
atšaukti galite bet kada	2898
atšaukti sutikimą	2937
aucun commentaire à ce niveau	1921
audio narrado por una voz automática	1440
audio vytvorila umelá inteligencia	4010
auf apple podcasts hören	797
auf spotify hören	797
ausgewählt für sie	821
auswahl bestätigen	876
auswählen	887
automaatselt tõlgitud	1593
automaattinen käännös	1809
automaticky preložené	4031
automaticky přeloženo	585
automatické prehrávanie	4010
automatické přehrávání	563
automatický preklad	4032
automatický překlad	586
automatikus lejátszás	2308
automatinis atkūrimas	2938
automatisch übersetzt	898
automatische übersetzung	899
automatiskt översatt	4246
automatiškai išversta	2947
automatsko puštanje	3915
automātiski tulkots	3007
automātiskā atskaņošana	2998
autoriser la publicité	1958
ava äpis	1585
avantage abonnés	1948
avantages abonnés	1948
avantaje pentru abonați	3662
avançar # segundos	3530
avançar para o conteúdo	3472
aveți deja cont	3681
avfölj	4250
avfølg	3289
avis de décès	1917
avoimet työpaikat	1738
avregistrera dig när som helst	4236
avsluta när du vill	4143
avsluta när som helst	4236
avslutt når du vil	3184
avslå alle	3261
avís legal	416
avísanos de un error	1512
aylik bağiş	4425
aylik bağiş yap	4456
ayrintilar için tiklayin	4352
ayrintilar için tiklayiniz	4352
az ai hibázhat	2330
az ai tévedhet	2330
az e-mail-címed	2320
az első hónap csak # ft	2246
az mi hibázhat	2330
az oldal tetejére	2323
az outbrain ajánlásával	2335
az ön e-mail-címe	2320
az ön neve	2320
az összefoglalót ai készítette	2330
az összefoglalót mi készítette	2330
az összes cikk	2323
az összes elfogadása	2306
az üzeneted	2320
aç	4353
añadir a favoritos	1391
añadir a la cesta	1534
añadir a mi lista	1467
añadir a mis temas	1528
añadir al carrito	1534
añadir comentario	1403
añadir como fuente preferida	1506
añadir una respuesta	1512
añadir usuario	1366
añádenos como fuente preferida	1506
aún no eres suscriptor	1492
aún no estás registrado	1492
aún no te has registrado	1366
aún no tienes cuenta	1492
ačiū už jūsų balsą	2934
ačiū už registraciją	2944
ačiū už žinutę	2944
ačiū, kad balsavote	2934
ačiū, kad užsiprenumeravote	2923
ați uitat parola	3681
ați votat deja	3656
""", 'b': """
baixar episódio	3530
baixar o áudio	3530
baixar áudio	3530
bandykite dar kartą	2944
bandykite vėliau	2944
bankkártyás támogatás	2315
bankovním převodem	570
banküberweisung	723
bara för dig som prenumererar	4233
bara för prenumeranter	4233
bare nødvendige	3261
bağiş sayfasina git	4425
bağiş yap	4327
bağiş yapin	4327
bağişim	4456
bağlanti kopyalandi	4442
bağlantiyi kopyala	4337
başa dön	4352
başka tutar	4425
be šlamšto	2944
bedste værdi	690
bei google als quelle hinzufügen	746
bei spotify hören	797
beitrag nicht mehr verfügbar	878
bejegyzés betöltése	2306
bejelentkezés	2246
bejelentkezés apple-fiókkal	2317
bejelentkezés facebookkal	2317
bejelentkezés google-fiókkal	2317
bekræft din e-mail	692
belépés	2246
belépés facebook-fiókkal	2317
belépés facebookkal	2317
belépés google-fiókkal	2317
benefício do assinante	3498
bere sintetični glas	4105
berite naprej z naročnino	4114
bestill nå	3259
beställ boken	4218
betalas årsvis	4233
betales årlig	3272
betales årligt	689
betalt innehåll	4252
betrag wählen	722
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2334
betűméret módosítása	2334
betűméret növelése	2334
bez mišljenja	3910
bez surogātpasta	3004
bez zobowiązań	3396
bezmaksas piegāde	2996
bezárás	2243
beágyazott tartalom	2306
beállítás preferált forrásként	2333
beállítások mentése	2306
beğen	4406
beğenme	4406
bidrag kan trækkes fra i skat	687
bieżący czas #	3387
bild in originalgröße	891
bild vergrößern	763	891
bildergalerie öffnen	891
bildirimleri aç	4403
bildirimleri açin	4403
bilety już w sprzedaży	3382
bir hata oluştu	4430
bir tutar seçin	4456
bir şeyler ters gitti	4431
bir şeyler yanliş gitti	4431
bitte füllen sie dieses feld aus	888
bitte geben sie eine gültige e-mail-adresse ein	888
bitte prüfen sie ihr postfach	888
bitte versuchen sie es später erneut	807
bitte versuchen sie es später noch einmal	888
bitte überprüfen sie ihr postfach	888
bize ulaşin	4345
biểu quyết	91
bjud en vän på artikeln	4153
bjud oss på en kaffe	4231
bjud oss på kaffe	4231
bjud på en kaffe	4231
bli månadsgivare	4140
bli støttemedlem	3181
bliv fast støtte	687
bliv støtteabonnent	687
bliv støttemedlem	601
blocco pubblicità rilevato	2612
blokovať	4014
bloqueador de anúncios ativado	3574
bloqueador de anúncios detectado	3574
bloqueur de publicité détecté	1991
bloqueur détecté	1991
boletín	1376
bolo to užitočné	4031
brezplačna dostava	4102
browserul tău nu poate reda acest video	3627
brukervilkår	3198
brīva summa	3002
bu haber abonelere özeldir	4328
bu haber yapay zeka tarafindan seslendirilmiştir	4412
bu haber yapay zekâ ile seslendirilmiştir	4412
bu haberi paylaş	4465
bu haberi paylaşin	4465
bu haberler de ilginizi çekebilir	4351
bu içerik abonelere özeldir	4328
bu içerik faydali oldu mu	4405
bu içerik görüntülenemiyor	4415
bu içerik gösterilemiyor	4415
bu içerik kilitli	4428
bu video artik mevcut değil	4412
bu video bulunduğunuz ülkede izlenemiyor	4412
bu video mevcut değil	4412
bu video ülkenizde izlenemiyor	4412
bu yaziyi paylaş	4465
bu yorumu şikayet et	4447
bu özet yararli oldu mu	4374
bugün değil	4326
bulmaca çöz	4408
bunlar da ilginizi çekebilir	4346
burtu izmērs	3010
butlletí	427
buzón anónimo	1501
buzón seguro	1501
buďte v obraze	489
bylo to pro vás užitečné	585
bylo to užitečné	585
bài cùng chuyên mục	4652
bài cùng tác giả	4630	4652
bài khác	4616
bài khác của tác giả	4686
bài liên quan	4616
bài mới nhất	4652
bài quảng cáo	4653
bài tiếp theo	4616
bài trước	4686
bài viết có hữu ích không	4659
bài viết có hữu ích với bạn không	4659
bài viết cùng tác giả	4630
bài viết khác của tác giả	4630
bài viết liên quan	4616
bài viết mới	4651
bài viết này bị khóa	4680
bài viết này có hữu ích không	4659
bài viết tiếp theo	4686
bài viết tiếp tục bên dưới	4655
bài viết tiếp tục sau quảng cáo	4655
bài viết trước	4686
bài viết được tặng bởi thuê bao	4706
bài được dịch tự động	4651
bài đọc nhiều	4652
báo cáo	4660
báo cáo bình luận	4697
báo cáo vi phạm	4660
báo lỗi	4615
báo lỗi bài viết	4659
bármikor leiratkozhat	2264
bármikor leiratkozhatsz	2264
bármikor lemondhatja	2246
bármikor lemondható	2246
bäst värde	4234
bästa pris	4234
bình chọn	91	4660
bình chọn của bạn đã được ghi nhận	4659
bình luận	4615
bình luận (#	4615
bình luận của bạn	4697
bình luận hay	4636
bình luận đã bị tắt	4697
bölümü indir	4412
búsqueda	1416
bülten	4381
bülten üyeliği	4381
bültene abone oldunuz	4381
büyüt	4352
bądź na bieżąco	3307
bądź pierwszą osobą, która skomentuje	3411
błędny adres e-mail	3399
bővebben	2261
būkite pirmas	2904
būkite pirmas, pakomentavęs	2904
bạn chưa có tài khoản	4680
bạn chưa đăng ký	4680
bạn có muốn nhận thông báo	4673
bạn có muốn nhận thông báo không	4673
bạn có thể hủy đăng ký bất cứ lúc nào	4682
bạn có thể quan tâm	4616
bạn muốn nhận thông báo	4673
bạn thấy bài viết này thế nào	4659
bạn đang theo dõi chủ đề này	4691
bạn đã bình chọn	4659
bạn đã bình chọn rồi	4659
bạn đã có tài khoản	4680
bạn đã đăng ký rồi	4703
bản ghi	4667
bật	4674
bật thông báo	4673
bật tiếng	4666
bắt buộc	4683
bắt đầu trắc nghiệm	4662
bỏ qua	4594
bỏ qua quảng cáo	4700
bỏ theo dõi	4691
""", 'c': """
cada aportació compta	430
cada aportación cuenta	1463
cada contribuição conta	3515
cada doação conta	3542
cada donación cuenta	1489
cadastre-se grátis	3433
califica este artículo	1403
campo obrigatório	3547
campos obrigatórios	3547
cancel·la quan vulguis	459
cargando el vídeo	1478
cargando vídeo	1478
cargar más	1416
cargar más comentarios	1471
cargar más noticias	1498
cargar publicación	1482
cargar vídeo	1482
carrega la publicació	448
carrega més comentaris	437
carregando o vídeo	3530
carregando vídeo	3530
carregant el vídeo	444
carregar conteúdo	3534
carregar conteúdo externo	3459
carregar mais comentários	3522
carregar mais notícias	3551
carregar o conteúdo	3534
carregar publicação	3534
carregar vídeo	3534
carte de crédit	1834
cartão de crédito	3432
caseta redacțională	3624	3625
categorieën	3056
categorías	1410
caută	3616
caça-palavras	3527
ce contenu vous a-t-il été utile	1913
ce résumé vous a-t-il été utile	1913
cea mai bună ofertă	3682
cela vous a-t-il été utile	1942
cele mai citite știri	3650
cele mai noi știri	3614
celkem hlasovalo # čtenářů	555
celozaslonski način	4105
celá obrazovka	563
celý článek	502
celý článek zde	578
celý článok	4025
cererea ta a fost trimisă	3706
cerrar galería	1526
cerrar menú	1416
cerrar sesión	1366
cet article est en accès libre pour les abonnés	1930
cet article est lu par une voix de synthèse	1913
cet article vous a-t-il été utile	1942
cette adresse est déjà inscrite	1995
cette information vous a-t-elle été utile	1982
cette page vous a-t-elle été utile	1942
cette réponse est-elle utile	1942
cette vidéo est indisponible	1950
cette vidéo ne peut pas être lue	1950
cevaplari göster	4405
changer mes préférences	1874
chargement du lecteur vidéo	1950
charger la vidéo	1954
charte éditoriale	1972
chcem dostávať upozornenia	4013
chcem odoberať	4022
chcete dostávat notifikace	566
chcete dostávat upozornění	566
chcete dostávať notifikácie	4013
chcete dostávať upozornenia	4013
chci dostávat upozornění	566
chci odebírat	489
chci podpořit	484
chci přispět	484
chi tiết	4620
chia sẻ	4604
chia sẻ bài viết	4604
chia sẻ bài viết này	4706
chia sẻ facebook	4651
chia sẻ lên facebook	4693
chia sẻ qua email	4693
chia sẻ qua facebook	4651
chia sẻ qua zalo	4693
chia sẻ tin này	4706
chia sẻ zalo	4693
chia sẻ ý kiến của bạn	4615	4636
cho chúng tôi biết ý kiến	4659
cho phép	4674
cho phép thông báo	4673
chuyên mục	4616
chuyển đến công thức	61
chép liên kết	4651
chính sách bảo mật	4614
chính sách bảo mật | điều khoản sử dụng	4614
chính sách cookie	4613	4614
chính sách quyền riêng tư	4614
chơi miễn phí	4662
chơi ngay	4662
chưa có tài khoản	4680
chấp nhận	4613
chấp nhận tất cả	4613	4614
chấp nhận tất cả cookie	4614
chấp nhận và tiếp tục	4613	4670
chất lượng	4667
chế độ tối	4699
chỉ dành cho thuê bao	4680
chỉ dành cho thành viên	4680
chọn	4681
chọn gói	4680
chọn gói của bạn	4680
chọn gói đăng ký	4680
chọn số tiền	4701
chủ đề	4616
chủ đề liên quan	4616
chủ đề nóng	4652
cikk ajándékozása	2334
cikk elküldése ajándékként	2334
cikk feloldása	2317
cikk meghallgatása	2308
cikk megosztása	2252
cikk mentése	2252
cikk nyomtatása	2334
cikkünk frissül	2261
citeşte şi	3614
citește articolul complet	3687
citește articolul integral	3687
citește fără limite	3647
citește gratuit	3705
citește mai departe	3614	3616
citește mai mult	3614	3616
citește regulile comunității	3630
citește tot articolul	3687
citește transcrierea	3664
citește în aplicație	3670
citește și	3614
citi šobrīd lasa	2961
citit de o voce sintetică	3664
citiți și	3614
cobrança anual	3545
codes de réduction	2006
cofnij zgodę	3385
col·labora	403
comandă acum	3634	3662
comandă cartea	3634	3662
comentariile sunt doar pentru abonați	3699
comentariul tău	3699
comentariul tău așteaptă moderarea	3630
comentează	3613
comentário	3461
comentário aguardando moderação	3508
comentários	3461
comentários desativados	3565
comentários exclusivos para assinantes	3508
commander ce numéro	1917
commander le numéro	1916
comment désactiver mon adblocker	1958
comment désactiver mon bloqueur	1958
commentaire en attente de modération	1921
commentaires désactivés	1982
commerciële bijdrage	3101
commerciële content	3171
commerciële inhoud	3171
comparte este artículo	1535
compartilhar esta matéria	3586
compartilhe esta notícia	3586
compartir esta página	1535
completează formularul #	3596
completează online formularul #	3596
compre a edição impressa	3498
conditions générales	1872
conectează-te cu facebook	3647
conectează-te cu google	3647
confidentialité	1872
configuració de galetes	448
configuració de les galetes	448
configuració de privacitat	448
configuración	1400
configuración de cookies	1400
configuración de privacidad	1482
configurações de cookies	3456
configurações de privacidade	3534
confira o preço	3585
conheça as ofertas	3576
conheça os planos	3576
conheça todas as nossas newsletters	3512
consenti la pubblicità	2577
consigue tu entrada aquí	1443
consulta les normes de participació	419
consultez notre charte de modération	1921
consíguelo en tu quiosco	1443
contacta amb la redacció	467
contacta con la redacción	1501
contactar a redação	3554
contactar con la redacción	1501
contactați redacția	3689
contacte a redação	3554
contactează redacția	3689
contacter la rédaction	1972
contactez la rédaction	1972
contenu externe recommandé	1911
contenu proposé par notre partenaire	1917
contenu réservé	1962
contenu réservé aux abonnés	1962
contenu sponsorisé	1870
contenus recommandés	1935
contenus sponsorisés	1870	1883
conteúdo bloqueado	3459
conteúdo de marca	3454
conteúdo exclusivo	3433
conteúdo exclusivo para assinantes	3517
conteúdo externo	3493
conteúdo externo bloqueado	3459
conteúdo externo recomendado	3493
conteúdo gerado por ia	3571
conteúdo pago	3528
conteúdo para assinantes	3433
conteúdo patrocinado	3454
conteúdo premium	3517
conteúdo produzido pela marca	3498
conteúdo relacionado	3469
conteúdos relacionados	3520
contingut només per a usuaris registrats	431
continua a leggere dopo la pubblicità	2566
continua após a publicidade	3454
continua després de l'anunci	421
continuar leyendo aquí	1366
continuarea articolului după publicitate	3636
continuarea articolului după reclamă	3633
continue a ler esta notícia	3520
continuer après la publicité	1870
continuer sans désactiver	1991
continuer à lire	1997
continuă cu apple	3647
continuă cu email	3705
continuă cu facebook	3647
continuă cu google	3647
continuă lectura	3708
continuă pe site	3670
continuă să citești	3708
continuă să citești după publicitate	3633
continuă în browser	3670
continúa abajo	1398
contáctanos	1403
convida'ns a un cafè	456
conținut disponibil doar utilizatorilor înregistrați	3647
conținut exclusiv	3600
conținut exclusiv pentru abonați	3600
conținut extern	3627
conținut extern recomandat	3627
conținut pentru abonați	3598
conținut plătit	3662
conținut premium	3647
conținut promovat	3636
conținut sponsorizat	87	3608
cookie beállítások	2306
cookie を管理する	2723
cookie 偏好設定	4739
cookie 偏好设置	4739
cookie 設定	4815
cookie 设置	4815
cookie-beállítások	2306
cookieinställningar	4158
cookieの管理	2723
cookieの設定	2657
cookieの設定を変更	2659
cookieを拒否する	2755
cookieを管理	2723
cookieを管理する	2723
cookie政策	4737
cookie設定	2657	2660	4737
cookie設定を変更	2659
cookie设置	4737	4740
copia enllaç	473
copia l'enllaç	410
copiază	3696
copiază link	3605
copiază linkul	3605
copy link thành công	4651
correo electrónico	1376
correo electrónico no válido	1494
correo no válido	1494
correu electrònic	462
correu electrònic no vàlid	461
correu no vàlid	461
coś poszło nie tak	3400
coś poszło nie tak. spróbuj ponownie	3399
coś poszło nie tak. spróbuj ponownie później	3399
creează cont	3598
crucigrama del día	1513
créer mon compte	1835
créer un compte	1835
créer une alerte	1923
créer une alerte sur ce thème	1923
csak a szükséges sütik	2306
csak a szükségesek	2306
csak előfizetők számára	2317
csak előfizetőknek	2246
csomagok megtekintése	2317
cualquier aportación ayuda	1489
cum îl dezactivez	3677
cumpără acum	3662
cumpără bilet	3634	3662
cumpără bilete	3634	3662
cumpără bilete online	3662
cumpără cartea	3634	3662
cumpără de pe emag	3662
cumpără revista	3633
cuvinte încrucișate	3661
czy artykuł był pomocny	3409
czy artykuł był przydatny	3409
czy ten artykuł był pomocny	3409
czy to było pomocne	3409
czyta głos ai	3387
czytaj całość	3329
czytaj cały artykuł	3402
czytaj również	3326
czytaj także	3326
czytaj też	3326
czytaj też nasze inne artykuły	3326
czytaj więcej	3326	3329
czytaj więcej o	3326
czytane przez głos syntetyczny	3387
cài đặt	4613
cài đặt cookie	4670
cài đặt quyền riêng tư	4670
cài đặt ứng dụng	4672
các bài viết khác của tác giả	4630
các tin khác	4616
cách tắt	4677
cách tắt trình chặn quảng cáo	4676
câmp obligatoriu	3683
câmpuri obligatorii	3683
cât de util a fost acest articol	3630
câu đố	4664
címkék	2259
címlap	2259
címlapra	2323
címlapról ajánljuk	2259
có lẽ để sau	4594
có lỗi xảy ra	4682
có thể bạn quan tâm	19	4616
có thể bạn thích	19
có, tôi muốn	4673
códigos de desconto	3585
códigos de descuento	1534
códigos promocionales	1534
cómo desactivar el bloqueador	1487
cómo desactivarlo	1488
cómpralo aquí	1477
cómpralo en amazon	1477
cùng chuyên mục	4616
cùng chủ đề	4652
cùng tác giả	4630	4652
cũ nhất	4660
cảm ơn bạn đã bình chọn	91	4659
cảm ơn bạn đã tham gia	4659
cảm ơn bạn đã ủng hộ	4701
cảm ơn, tin nhắn của bạn đã được gửi	4682
cỡ chữ	65	4641
cửa hàng	4695
""", 'd': """
d'autres articles à découvrir	19
da, želim	3919	4109
dagens fråga	91	4214
dagens spørgsmål	91	672
dagens spørsmål	91	3255
daha az göster	4353
daha fazla göster	4352
daha fazla haber için tiklayin	4352
daha fazla yorum yükle	4405
daha önce oy kullandiniz	4405
daha önce oy verdiniz	4405
dalies ar šo rakstu	2964
dalinkitės	2898
dalinkitės straipsniu	2903
dalsza część artykułu pod materiałem wideo	3318
dalsza część artykułu pod wideo	3318
dalsza część tekstu pod wideo	3318
dalīties	2959
dalīties ar draugiem	2964
dalīties ar rakstu	3010
dalīties facebook	2964
dalīties whatsapp	3010
další	502
další foto	578
další fotografie	578
další snímek	578
další strana	502
další video	563
další z rubriky	500
další zprávy	500
další článek	500
další články	19	500
další články od autora	578
další čtení	500
danke für dein feedback	801
danke für deine stimme	91
danke für ihr feedback	801
danke für ihre stimme	91	869
danke fürs abstimmen	869
danke fürs mitmachen	91
danos tu opinión	1454
dans l'actualité	1935
dans la même catégorie	1883
dans la même rubrique	1883
dans la même série	1883
dar lze odečíst z daní	570
dar si můžete odečíst z daní	570
darovat jednorázově	570
darovat měsíčně	570
darovat článek	492
darovať	3948
darovať jednorazovo	4017
darovať mesačne	4017
darovať článok	3956
darowiznę możesz odliczyć od podatku	3394
darujte nám # %	4017
darujte tento článek	492
darujte tento článok	3956
das könnte dich auch interessieren	760
das könnte ihnen auch gefallen	760
das könnte sie auch interessieren	760
das könnte sie interessieren	760
das video ist in ihrem land nicht verfügbar	878
das video ist leider nicht mehr verfügbar	878
das video ist nicht mehr verfügbar	878
das video ist nicht verfügbar	878
das wichtigste in kürze, zusammengefasst von ki	791
datenschutzerklärung	753
daugiau autoriaus straipsnių	2945
daugiau straipsnių	2945
daugiau šia tema	2900
dať spätnú väzbu	4031
deaktivér din adblocker	685
deblochează articolul	3647
definições de cookies	3534
definições de privacidade	3534
deine stimme wurde gezählt	869
deixar um comentário	3461
deixe um comentário	3461
del på e-mail	707
del på e-post	3193
del på facebook	613	3193
del på mail	613
del på twitter	613	3193
del på whatsapp	3290
del på x	613	3193
dela inlägget	4153
dela på facebook	4153
dela på twitter	4153
dela på whatsapp	4251
dela på x	4153
dela som gåva	4251
deli po e-pošti	4130
deli članek	4053
delite članek	4053
demander un droit de réponse	1982
den här artikeln är låst	4233
den här artikeln är skyddad av upphovsrättslagen	4244
den här videon är inte längre tillgänglig	4224
den här videon är inte tillgänglig	4224
denne artikel er låst	689
denne artikkelen er låst	3272
denne saken er låst	3272
denne video er ikke længere tilgængelig	680
denne video er ikke tilgængelig	680
denunciar comentário	3565
denunciar este comentário	3565
der er opstået en fejl	693
der opstod en fejl. prøv igen senere	692
dernière minute	1883
dernières actualités	1883
dernières infos	1883
dernières nouvelles	1883
desa les preferències	448
desa per llegir després	433
desactívalo para continuar	1487
desactívalo para seguir leyendo	1487
desbloquear artículo	1464
desbloqueie este conteúdo	3517
descarcă aplicația	3670
descarcă audio	3664
descarcă din app store	3670
descarcă din google play	3670
descarcă episodul	3664
descarcă formularul	3596
descarcă formularul #	3596
descargar pódcast	1478
descarrega l'àudio	444
descarregar áudio	3530
deschide aplicația	3670
deschide în aplicație	3670
descárgala en app store	1484
descárgala en google play	1484
descărcați formularul #	3596
destekçi ol	4425
destekçimiz olun	4425
desteğiniz fark yaratir	4456
desteğiniz için teşekkür ederiz	4456
desteğiniz için teşekkürler	4456
det er gratis å opprette en bruker	3184
det går inte att visa innehållet	4222
det har oppstått en feil	3276
det här innehållet kan inte visas	4222
det här innehållet är inte tillgängligt	4222
det læser andre	626
det oppsto en feil. prøv igjen senere	3275
det är gratis att skapa ett konto	4143
detaylar için tiklayin	4352
detaylar için tiklayiniz	4352
detta material är skyddat enligt lagen om upphovsrätt	4195
detta är en annons	4157
detta är en plusartikel	4143
dette indhold er ikke tilgængeligt	678
devam etmek için üye girişi yapin	4328
devami için abone olun	4328
devamini okumak için abone olun	4328
dezactivează sunetul	3664
dienas jautājums	2994
diese funktion steht nur angemeldeten nutzern zur verfügung	817
dieser inhalt ist nicht mehr verfügbar	876
dieser inhalt ist nicht verfügbar	876
dieser kommentar wurde gelöscht	900
dieses video ist in deinem land nicht verfügbar	878
dieses video ist in ihrem land nicht verfügbar	878
dieses video ist leider nicht mehr verfügbar	878
dieses video ist nicht mehr verfügbar	878
dieses video ist nicht verfügbar	878
digite um e-mail válido	3547
din aceeași categorie	3614
din aceeași secțiune	3650
din röst har registrerats	4214
din röst är registrerad	91
din röst är räknad	4214
disponibil în app store	3670
disponibil în app store și google play	3641
disponibilă în app store și google play	3641
disponível na app store	3536
distribuie știrea	3710
distribuiți	3605
diğer fotoğraf için tiklayin	4349
diğer haberler	19	4346
diğer okurlar bunlari okuyor	4346
diğer sayfaya geçmek için tiklayin	4349
diğer seçenekler	4442
diğer tutar	4425
diğer yazilari	4434
dla prenumeratorów	3396
dla subskrybentów	3304
dlaczego widzę tę reklamę	3415
do fotogalérie	4025
do galérie	4025
do góry	3329
do košíka	4006
do košíku	559
do speciálu	578
doar abonații pot comenta	3630
doar pentru abonați	3598
doação mensal	3429
doação única	3429
doba čtení # min	502
dodaj do moich tematów	3413
dodaj jako preferowane źródło	3413
dodaj kao željeni izvor	3939
dodaj nas do preferowanych źródeł	3413
dodaj nas do wyjątków	3392
dodaj u košaricu	3912
dodaj v košarico	4102
dogodila se greška. pokušajte ponovno	3927
dolgozzon nálunk	2261
domiciliación bancaria	1365
domů	502
don régulier	1959
dona suport al periodisme en català	430
dona'ns la teva opinió	437
donació mensual	456
donació única	456
donación mensual	1361
donación puntual	1489
donación única	1361
donativo único	3542
donați	3595
donația mea	3704
donație lunară	3678
donație unică	3678
donează	3595
donează acum	3595
donează lunar	3595
donează lunar # euro	3646
donează lunar # lei	3646
donează o dată	3678
doner nå	3181
doniraj mesečno	3922	4112
doniraj mjesečno	3922
données personnelles	1872
donér	601
donér nu	601
doporučeno outbrain	591
doporučeno taboola	591
doporučené	500
doporučené články	500
doporučuje outbrain	591
doporučujeme	500	573
doporučujeme přečíst	500
doporučujeme také	500
dosegli ste omejitev člankov	4114
dosegnuli ste ograničenje članaka	3924
dossier spécial	1997
dovanoti straipsnį	2950
dozvoli obaveštenja	3918
dołącz do dyskusji	3375
dołącz do nas	3301
dołącz do newslettera	3307
došlo je do greške. pokušajte ponovo	3927
došlo je do pogreške. pokušajte ponovno	3927
došlo k chybě	576
došlo k chybě. zkuste to prosím později	575
droits réservés	2002
drukāt	2964
drukāt rakstu	3010
drukāt recepti	61
du använder en adblocker	4229
du använder en annonsblockerare	4229
du er nå påmeldt	3189
du er nå påmeldt nyhetsbrevet	3189
du följer	4250
du följer det här ämnet	4250
du följer nu	4250
du följer redan	4250
du följer redan ämnet	4250
du følger allerede	3289
du følger allerede dette emne	706
du følger allerede dette temaet	3289
du følger allerede emnet	706
du følger dette emne	706
du følger dette temaet	3289
du følger emnet	706
du følger nå	3289
du har nådd grensen	3272
du har nået din grænse	689
du har nått din gräns	4233
du har redan röstat	4214
du har slået adblock til	685
du kan när som helst avregistrera dig	4236
du kan när som helst avsluta prenumerationen	4148
du kan når som helst melde deg av	3189
du kan opsige når som helst	604
du kan trække beløbet fra i skat	687
du kanske också gillar	4165
du modtager snart en bekræftelse på mail	609
du même auteur	1883
du prenumererar nu på nyhetsbrevet	4148
du verkar använda en annonsblockerare	4229
du vil kanskje også like	3205
du är nu anmäld	4236
duración	1479
durată	3665
duração	3531
durée	1951
durée : #	1904
dziękujemy za głos	91	3378
dziękujemy za oddanie głosu	91	3378
dziękujemy za przesłanie formularza	3399
dziękujemy za udział w sondzie	3378
dziękujemy za wiadomość	3399
dziękujemy za zapis	3307
dziękujemy! sprawdź skrzynkę	3399
dành cho bạn	4616
dành cho thuê bao	4598
dành riêng cho thành viên	4680
dárkovat článek	485
dát zpětnou vazbu	585
därefter # kr/mån tills du säger upp	4143
débloquer l'accès	1994
débloquer l'article	1835
débloquer tous les articles	1837
débloquez cet article	1930
débloquez l'accès à tous les articles	1837
débloquez l'intégralité des articles	1837
débloquez tous les articles	1837
débloquez tous nos articles	1837
déconnexion	1835
découvrez notre boutique	1916
découvrez tous nos jeux	1945
découvrir l'offre	1835
découvrir la boutique	1948
découvrir nos offres	1930
découvrir toutes nos offres d'abonnement	1930
déjà un compte	1835
déjà un compte ? connectez-vous	1835
délka	564
délka #	563
déplier	1888
détails	1888
dê a sua opinião	3522
dê sua opinião	3522
dölj	4169
dölj annons	4252
dölj bildtext	4239
dölj svar	4248
düzeltme politikasi	4436
dāvini rakstu	2964
dāvini rakstu draugam	2964
děkujeme za hlas	555
děkujeme za hlasování	91	555
děkujeme za odběr	575
děkujeme za přihlášení	489
děkujeme za vaši zprávu	575
děkujeme za váš hlas	91	555
děkujeme za zprávu	575
dĺžka	4011
dĺžka #	4010
dịch tự động	4667
""", 'e': """
e-bülten	4381
e-bülten aboneliği	4381
e-mail alebo používateľské meno	4019
e-mail cím	2320
e-mail ili korisničko ime	3924
e-mail inválido	3512
e-mail nebo uživatelské jméno	572
e-mail-cím	2320
e-mail-cím vagy felhasználónév	2317
e-mailová adresa	489
e-pasts vai lietotājvārds	3003
e-post või kasutajanimi	1589
e-posta gönder	4337
e-posta ile paylaş	4442
e-postadress eller användarnamn	4233
e-pošta ali uporabniško ime	4114
e-poštni naslov	4117
echipa redacțională	3625
ecrã inteiro	3531
edición digital	1366
edición impresa	1366
editöre yaz	4436
editöre yazin	4436
editörün seçtikleri	4346
edição impressa	3433
eget beløb	687
eget beløp	3270
egyedi összeg	2315
egyszeri adomány	2315
egyszeri támogatás	2244
egyszeri támogatás küldése	2315
egyéb összeg	2315
ehkä myöhemmin	1719
ei mielipidettä	1779
ei tänään	1719
ei vielä tunnusta	1795
ei, aitäh	1586
eikö sinulla ole tunnusta	1795
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	888
eiti į receptą	61
ekskluzivno za naročnike	4114
el juego es solo para mayores de # años	1477
el millor de la setmana a la teva bústia	427
el más popular	1493
el més llegit	407
el més popular	460
el més vist	434
el reproductor se está cargando	1478
el. paštas	2923
el. paštas arba vartotojo vardas	2943
el. pašto adresas	2944
eldste først	3287
elfelejtett jelszó	2246
elfelejtette a jelszavát	2317
elfogadom és folytatom	2306
elfogadom és megjelenítem	2306
elfogadás és folytatás	2306
elige tu suscripción	1464
elküldés	2321
elküldöm	91	2252	2321
elküldöm e-mailben	2334
ellenőrizd a postafiókod	2320
ellenőrizze a postafiókját	2320
elmentem későbbre	2252
elolvasom később	2334
elolvasta az összes ingyenes cikkét	2317
elrejtés	2262
els lectors també han llegit	434
elérte a havi limitet	2317
elírást talált	2258
előfizetek	2246
előfizetés	2246
előfizetési csomagok	2317
előfizetési lehetőségek	2317
előfizető vagyok	2317
előfizetői ajánlat	2304
előfizetői előny	2304
előfizetői kedvezmény	2304
előfizetői tartalom	2246
előfizetőknek	2246
előfizetőként megoszthatja a cikket	2252
előző	2261
előző cikk	2259
előző fotó	2323
előző kép	2323
előző oldal	2323
email cím	2320
email của bạn	4703
email của bạn sẽ không được hiển thị công khai	4636
email inválido	3547
email không hợp lệ	4682
email không đúng định dạng	4682
email no válido	1494
email này đã được đăng ký	4703
emailul tău	3706
emlékeztess később	2243
emlékezz rám	2317
emlékezzen rám	2317
emme voi näyttää sisältöä	1784
emme voi näyttää tätä sisältöä	1784
empfehlungen für sie	821
en beğenilen	4406
en beğenilenler	4406
en colaboración con	1509
en col·laboració amb	475
en este artículo	1410
en popüler	4429
en çok okunan	4346
en çok okunan haberler	4346
en çok okunanlar	4346
encara no estàs registrat	459
encuesta del día	1406
endast för dig som är prenumerant	4233
endast för medlemmar	4233
endast nödvändiga	4222
endast nödvändiga cookies	4222
endre tekststørrelse	3290
engangsbeløb	601
engangsbeløp	3270
engedélyezem	2312
engedélyezés	2312
engångsgåva	4140
enllaç copiat	433
ensemble, faisons vivre un média libre	1929
enthält werbung	750
entre em contato com a redação	3554
enviament gratuït	475
enviar comentário	3461
enviar corrección	1403
envoyer à un ami	1862
envoyer à un proche	1862
envoyez-nous vos témoignages	1909
envíanos tu opinión	1471
envío gratis	1509
epizód letöltése	2308
eredeti megjelenítése	2262
eredmény megtekintése	91
eredmények	91	2262
eredmények megtekintése	2300
erinnern sie mich später	718
eroare la încărcarea videoclipului	3703
erro ao carregar o vídeo	3571
error al cargar el vídeo	1518
erről bővebben itt írtunk	2261
erről is írtunk	2259
erről itt írtunk bővebben	2261
erscheint täglich	807
erscheint wöchentlich	807
erősítse meg az e-mail-címét	2320
es gratis y solo te llevará un minuto	1460
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	807
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	888
es izslēdzu reklāmu bloķētāju	3001
escanea el código qr	1484
escreva um comentário	3461
escriu a la redacció	467
escriu el teu correu electrònic	427
esi pirmais, kas komentē	2965
esimene kuu # €	1543
esta funcionalidad es sólo para registrados	1366
esta matéria foi útil para você	3495
esta notícia foi útil	3495
esta página foi útil	3522
este artigo está bloqueado	3545
este artigo foi útil	3522
este artículo está bloqueado	1492
este campo é obrigatório	3547
este correo ya está registrado	1524
este e-mail já está cadastrado	3577
este espaço é moderado pela redação	3508
este resumo foi útil	3495
este video ya no está disponible	1478
este vídeo já não está disponível	3530
este vídeo no está disponible	1478
este vídeo não está disponível	3530
este vídeo não está mais disponível	3530
este vídeo ya no está disponible	1478
está a seguir este tema	3581
estás bloqueando nuestros anuncios	1521
estás de acuerdo? vota	1454
estás siguiendo este tema	1528
estä	1790
ethvert bidrag hjælper	687
etický kodex redakce	582
etický kódex redakcie	4028
etkinleştir	4419
etkö ole tilaaja	1795
etkö ole vielä tilaaja	1795
ett fel har uppstått	4237
ett fel uppstod. försök igen senare	4236
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	888
evaluează rețeta	61
evästeasetukset	1731
evästeet	1731
evästekäytäntö	1784
exclusiv pentru abonați	3647
exibir conteúdo	3534
exklusiv für abonnenten	886
exklusiv für mitglieder	886
exklusivt för medlemmar	4233
exklusivt för prenumeranter	4233
exkluzív tartalom előfizetőknek	2317
experimente grátis por um mês	3517
externt innehåll	4222
externí obsah	561
externý obsah	4008
ez a cikk zárolt	2317
ez a mező kötelező	2320
ez a tartalom nem elérhető	2306
ez a tartalom nem jeleníthető meg	2306
ez a videó már nem elérhető	2308
ez a videó nem elérhető	2308
ez is érdekelhet	2259
ez is érdekelheti	2259
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2306
ezt a témát már követi	2333
ezt is ajánljuk	2259
ezt olvasta már	2259
ezt olvastad már	2259
eén keer toestaan	3141
ešte nemáte predplatné	4019
ešte nemáte účet	4019
ești de acord? votează	3630
ești deja abonat	3655
ești deja abonată	3655
""", 'f': """
facebook ile giriş yap	4428
facebook'ta paylaş	4337
facebookでシェア	2650
facebookでシェアする	2650
facebookでログイン	2735
facebookで共有	2749
facebookで続ける	2735
facebookで見る	2753
facturació anual	459
facturació mensual	459
facturación anual	1492
facturación mensual	1492
facturare anuală	3681
facturare lunară	3681
facturé annuellement	1962
facturé mensuellement	1962
faire un don défiscalisé	1959
faktureras årligen	4233
faktureres årlig	3272
faktureres årligt	689
fale com a redação	3554
fazer doação	3575
fazer uma doação mensal	3575
fazer uma doação única	3575
faça login	3433
faça o quiz	3525
faça o teste	3525
faça uma doação única	3575
faça uma pergunta sobre esta reportagem	3495
felhasználási feltételek	2306
felhasználási jog vásárlása	2328
felhasználónév	2318
felhasználónév vagy e-mail	2317
feliratkozás	2320
feliratkozás hírlevélre	2320
feliratok megjelenítése	2308
fermer la fenêtre	1997
fes el qüestionari	440
fes una donació	403
fes-te sòcia	456
ficha técnica	3478
fiecare contribuție contează	3678
fiecare donație contează	3646
fiecare leu contează	3646
film jest niedostępny w twoim kraju	3387
film nie jest już dostępny	3387
film niedostępny	3387
fin de la publicité	1948
fine della pubblicità	2566
fine pubblicità	2566
fiyati gör	4411
fizetett együttműködés	2335
fizetett hirdetés	87	2254
fiók létrehozása	2246
fiókom	2246
foglalja le helyét	2304
folytatás a hirdetés után	2335
folytatás apple-fiókkal	2317
folytatás facebookkal	2317
folytatás google-fiókkal	2317
folytatás google-lel	2317
folytatás kikapcsolás nélkül	2313
fontu büyüt	4442
form gönderildi	4458
formulaire envoyé	1995
formulário enviado	3577
forstået	630
forstått	3209
forstør	695
forstør billede	629
forstør billedet	695
forstørr	3278
forstørr bilde	3208
forstørr bildet	3278
fortsett uten å slå av	3268
fortsett uten å støtte	3180
fortsätt läsa efter annonsen	4157
fortsätt med apple	4233
fortsätt med e-post	4233
fortsätt med facebook	4233
fortsätt med google	4233
fortsätt utan att stänga av	4229
fortsätt utan att stödja	4139
fortsæt med apple	689
fortsæt med at læse	617
fortsæt med e-mail	689
fortsæt med facebook	689
fortsæt med google	689
fortsæt uden at slå fra	685
fortsæt uden at støtte	600
foto # iš #	2953
fotogalería	1410
fotografia următoare	3708
fotoğraf galerisi	4434
fotoğrafi büyüt	4434
fotoğraflar için tiklayin	4349
fotoğraflari gör	4434
fotoğraflari görmek için tiklayin	4352
fotó #/#	2322
fotó megtekintése	2322
fotó: #/#	2322
fotók megtekintése	2322
fra vores annoncører	708
fra vår butikk	3259
fra våre partnere	3291
frete grátis	3562
friss hírek	2259
frissítse az oldalt	2314
fråga vår ai om artikeln	4161
från vår butik	4218
från våra annonsörer	4252
från våra partner	4252
frühbucher-tickets	873
frühbucherrabatt sichern	873
fuld skærm	680
fuldskærm	629
fullskärm	4224
fyll i fältet	4236
fäll ihop	4169
fäll ut	4169
fältet är obligatoriskt	4236
få adgang	604
få artiklen læst op	613
få de vigtigste nyheder hver morgen	609
få de viktigaste nyheterna varje morgon	4148
få de viktigste nyhetene hver morgen	3189
få læst artiklen op	680
få notifikationer	683
få notiser	4227
få nyheder på mail	609
få nyheter på e-post	3189
få nyheter på mejlen	4148
få overblikket her	629
få tilgang	3184
få varsel når vi skriver om dette	3208
få varsler	3266
följ	4154
följ det här ämnet	4250
följ direktrapporten	4239
följ författaren	4250
följ journalisten	4250
följ liverapporten	4239
följ oss	4154
följ skribent	4154
följ skribenten	4250
följ ämne	4250
följ ämnen	4250
följ ämnet	4154
för prenumeranter	4143
förderer werden	719
fördermitglied werden	719
föregående	4168
föregående artikel	4165
föregående bild	4239
föregående sida	4239
förnamn	4237
förstora	4168
förstora bild	4239
förstora bilden	4239
försök igen senare	4236
føj til foretrukne kilder	706
føj til mine emner	706
følg	614	3194
følg dette emne	706
følg dette temaet	3289
følg direkte	3278
følg direktesenteret	3278
følg emne	614
følg emnet	3289
følg forfatter	3289
følg forfatteren	3289
følg ikke længere	706
følg journalist	3289
følg journalisten	3289
følg liveblog	695
følg livebloggen	695
følg os	614
følg oss	3194
følg sagen her	629
følg saken direkte	3278
følg skribent	706
følg skribenten	706
følg tema	3194
følg temaet	3289
følg temaet og få varsel	3208
für abonnenten	724
für den newsletter anmelden	732
für dich empfohlen	821
für sie empfohlen	821
für sie entstehen keine mehrkosten	822
fă o donație	3595
fă quizul	3659
fă testul	3659
fără obligații	3647
fără spam	3683
fără sunet	3665
fără tine nu putem	3646
főoldal	2323
""", 'g': """
galbūt vėliau	2940
galeri için tiklayin	4349
galerie schließen	891
galerie öffnen	891
galeriyi aç	4352
galeriyi gör	4434
galeriyi görmek için tiklayin	4352
galéria	2261
galéria (#	2322
galéria bezárása	2323
galéria megnyitása	2323
galéria megtekintése	2261
garanta já o seu ingresso	3498
gastos de envío incluidos	1477
gastos de envío no incluidos	1477
gauti pranešimus	2940
gaver kan trækkes fra i skat	687
ge en engångsgåva	4231
ge en gåva	4231
ge återkoppling	4246
gefällt mir	901
gefällt mir nicht	901
gelesen von einer künstlichen stimme	878
gelişmelerden aninda haberdar olun	4418
gem til læseliste	613
generisano veštačkom inteligencijom	3936
genindlæs siden	686
genişlet	4353
gerenciar opções	3570
gerenciar preferências	3570
geri dön	4460
gerir opções	3570
gerir preferências	3570
gestionează consimțământul	3668
gestionează cookie-urile	3702
gestionează opțiunile	3612	3702
gestionează preferințele	3668
geçerli bir e-posta adresi girin	4430
geçerli süre	4413
geçersiz e-posta	4430
geçersiz e-posta adresi	4430
ghi nhớ đăng nhập	4680
gia hạn gói	4702
giriş	4328
giriş yap	4328
giriş yapin	4328
giriş yapin veya üye olun	4328
giv et beløb	687
giv et engangsbeløb	687
giv os feedback på artiklen	621
già abbonato	2472
già registrato	2472
giải đố ngay	4662
giảm cỡ chữ	4693
giọng nam	4641
giọng nam miền bắc	4641
giọng nam miền nam	4641
giọng nữ	4641
giọng nữ miền bắc	4641
giọng nữ miền nam	4641
giọng đọc ai	4666
giọng đọc tự động	4666
gjenstående tid	3263
gjenstående tid #	3263
gjenstående tid -#	3263
glasnoća	3916
gli articoli più letti	2554
glömt ditt lösenord	4233
glömt lösenord	4143
glömt lösenordet	4233
godišnja naplata	3924
godišnja pretplata	3924
godišnje	3925
godišnje plaćanje	3924
godkänn	4158
godkänn alla	4158
godkänn alla cookies	4222
godkänn och fortsätt	4222
godkänn och visa	4222
google hirdetések	2335
google ile giriş yap	4428
google playからダウンロード	2725
google playで手に入れよう	2725
google play에서 다운로드	2854
google reklāmas	3011
google से जारी रखें	2222
google-hirdetések	2335
googleでログイン	2735
googleで登録	2735
googleで続ける	2735
gorące tematy	3326
gracias por tu opinión	1440
gratuit, fără spam	3683
grazie, il tuo messaggio è stato inviato	2585
grotuvas įkeliamas	2938
großansicht	891
gràcies pel teu vot	437
gràcies per la teva opinió	419
gràcies per votar	419
gràcies, el teu missatge s'ha enviat	461
gràcies, ja estàs subscrit	427
grátis e sem spam	3547
grįžti į pradžią	2945
grįžti į viršų	2945
guardar artículo	1391
guardar configuración	1482
guardar para después	1467
guardar para leer después	1467
guardar preferências	3534
gå ikke glip af	626
gå ikke glip af noget	609
gå ikke glipp av noe	3189
gå til forsiden	3278
gå til hovedindhold	695
gå til indhold	629
gå til innhold	3278
gå til liveblog	695
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	672
gå til shop	676
gå til toppen	695
gå till receptet	61
gåvolänk	4251
généré par ia	1988
généré par l'ia	1988
gépi felolvasás	2308
gépi fordítással készült	2330
géppel fordítva	2330
gérer la confidentialité	1987
gérer les cookies	1872
gérer les préférences	1911
gérer les traceurs	1987
gérer mes alertes	1923
gérer mes choix	1872
gérer mes cookies	1987
gérer mes préférences	1987
gérer mon consentement	1954
gérer vos préférences	1954
gérer vos préférences de cookies	1911
góp ý	4615
gönder	91	4431
gönderiyi göster	4415
gönderiyi yükle	4415
gör quizzet	4214
gör testet	4214
görseli büyüt	4434
görüş bildir	4405
görüşünü bildir	4405
görüşünüzü bildirin	4405
gündem	4346
günün anketi	91	4375
günün bulmacasi	4448
günün haberleri	4346
günün kelimesi	4448
günün sudokusu	4448
günün özeti	4346
głosuj	91	3379
głośność	3388
gợi ý	4616
gửi	91	4615
gửi bài cho tòa soạn	4687
gửi bài viết	4687
gửi bình luận	4615	4636
gửi bình luận của bạn	4635
gửi cho bạn bè	4651
gửi email	4604
gửi góp ý	4659
gửi phản hồi	4659
gửi thành công	4682
gửi tin bài	4687
gửi trả lời	4659
gửi ý kiến	4615
gửi ý kiến của bạn	4659
gửi đi	4683
gửi ảnh cho chúng tôi	4687
""", 'h': """
haber bülteni	4381
haber güncelleniyor	4352
haberi arkadaşina hediye et	4337
haberi paylaş	4465
haberi özetle	4439
haberin devami aşağida	4388
haberin devami için kaydirin	4388
haberin devami için tiklayin	4349
haberin kilidini aç	4457
haberle ilgili diğer haberler	4351
haberlere dön	4460
hacer una donación mensual	1522
hacer una donación puntual	1522
hai già un account	2472
hai già votato	2560
halda nõusolekut	1583
hallitse evästeitä	1784
hang letöltése	2308
hanganyag letöltése	2308
hangerő	2309
hantera inställningar	4222
har du sett något	4243
harici içerik	4352
haritayi aç	4353
has arribat al límit d'articles gratuïts	431
has iniciado sesión	1438
has olvidado tu contraseña	1492
hasznos volt az összefoglaló	2258
hasznosnak találta a cikket	2258
hasło	3397
havi előfizetés	2317
havi fizetés	2317
havi rendszeres támogatás	2315
havi támogatás	2244
hayir teşekkürler	4326
hayir, teşekkürler	4326
haz una pregunta sobre este artículo	1440
he leído y acepto la política de privacidad	1460
he llegit i accepto la política de privacitat	416
he olvidado mi contraseña	1492
hela artikeln fortsätter nedan	4157
heli välja	1584
helskärm	4224
helskärmsläge	4224
helyesbítési szabályzat	2327
henüz abone değil misiniz	4428
hepsini gör	4352
her destek önemli	4425
her katki değerli	4425
her katki önemli	4425
her zaman göster	4415
hesap oluştur	4328
hi estàs d'acord? vota	419
hiba bejelentése	2327
hiba jelentése	2262	2327
hiba történt	2321
hiba történt, próbálja újra később	2320
hiba történt. próbálja újra	2320
hiba történt. próbálja újra később	2320
hibabejelentés	2327
hibás e-mail-cím	2320
hibát talált	2258
hibát talált a cikkben	2327
hibát találtál	2327
hibát találtál a cikkben	2327
hier reinhören	797
hinweis schließen	718
hirdetés	2254
hirdetés bezárása	2254
hirdetés elrejtése	2335
hirdetés jelentése	2335
hirdetés vége	2335
hirdetés, görgessen tovább	2254
hirdetésblokkolót használsz	2313
hirdetések engedélyezése	2314
hirdetések kikapcsolása	2335
hivatkozás másolva	2334
hivatkozás másolása	2334
hiển thị bài đăng	4670
hiển thị nội dung	4670
hiện phụ đề	4666
hjälp oss att rätta fel	4161
hlasitosť	4011
hlasovalo # lidí	555
hlasovalo # čtenářů	555
hlasovat v anketě	555
hlasovať	91	4003
hlasovať v ankete	4002
hlavná stránka	4025
hlavné správy	3953
hlavní stránka	578
hlavní zprávy	500
ho già donato	2466
ho già un account	2583
hogyan kapcsolhatom ki a hirdetésblokkolót	2313
hogyan védjük forrásainkat	2327
hoje não	3428
hoppa till huvudinnehåll	4239
hoppa till innehåll	4168
hoppa till innehållet	4239
hoppa över inlägg från facebook	4168
hoppa över inlägg från instagram	4168
hoppa över inlägg från x	4168
hors-séries, livres, affiches	1916
hozzáadás a kedvenc forrásokhoz	2333
hozzáadás a témáimhoz	2333
hozzáadás preferált forrásként	2333
hozzájárulás kezelése	2306
hozzájárulás módosítása	2306
hozzájárulás visszavonása	2306
hozzájárulások kezelése	2306
hozzászólok	2258
hozzászólás	2258
hozzászólás elküldése	2331
hozzászólás jelentése	2331
hozzászólás küldése	2331
hozzászólási szabályzat	2331
hozzászólások	2258
hozzászólások megjelenítése	2331
hozzászólások megtekintése	2258
hrať	4003
hrať teraz	4002
hrát	556
hrát teď	555
hvala za sporočilo	4117
hvala za vaš glas	3909	4099
hver krone hjælper	687
hver krone tæller	687
hvert bidrag hjælper	687
hylkää	1731
hylkää kaikki	1731
hyppää reseptiin	61
hyppää sisältöön	1801
hyväksy	1731
hyväksy evästeet	1731
hyväksy ja jatka	1784
hyväksy ja näytä	1784
hyväksy ja sulje	1784
hyväksy kaikki	1731
hàng năm	4679
hàng tháng	4679
hátralévő idő	2308
hátralévő idő #	2308
hátralévő idő -#	2308
hämta på google play	4226
här kan du kommentera artikeln	4161
hääleta	91
håll dig uppdaterad	4148
håll mig inloggad	4233
hình tiếp theo	4704
hírfolyam	2259
hírlevelek	2264
hírlevél	2264
hírlevél-feliratkozás	2264
hívj meg minket egy kávéra	2315
hívjon meg minket egy kávéra	2315
hören sie diesen artikel	797
hør saken	3193
hằng tháng	4679
hết quảng cáo	4665
họ tên	4683
họ và tên	4683
hủy bất cứ lúc nào	4680
hủy trả lời	4636
""", 'i': """
i den här artikeln	4239
i più commentati	2505
i più letti	2505
i più letti della settimana	2554
i più visti	2505
iba nevyhnutné	4008
iba pre predplatiteľov	3949
ich unterstütze schon	718
identifícate	1464
idi na sadržaj	3930
időtartam	2309
időtartam #	2308
ielikt grozā	2996
ielogojies, lai komentētu	2965
ielādēt ierakstu	2997
ielādēt saturu	2997
ielādēt vēl	3005
ienākt	2959
ienākt ar facebook	3003
ienākt ar google	3003
iepriekšējais attēls	3005
iepriekšējais raksts	3005
iepriekšējā lapa	3005
iesakām	2961
ieslēgt paziņojumus	3000
ieslēgt skaņu	2998
iesūti fotogrāfijas	3006
iesūti ziņu	3006
iesūtīt ziņu	3006
iesūtīt ziņu anonīmi	3006
ievadiet derīgu e-pasta adresi	3004
ieși din ecran complet	3664
igal reedel. tasuta. ilma spämmita	1590
igen, kérek	2312
igen, kérem	2312
igen, köszönöm	2312
ignorar anúncio	3571
ignorer la publicité	1988
ihre meinung zählt	756
ihre stimme wurde gezählt	91	869
ikke abonnent ennå	3272
ikke gå glipp av	3205
ikke nå	3180
ikmēneša ziedojums	3002
il più popolare	2584
il più scelto	2583
il tuo browser non può riprodurre il video	2526
il tuo commento sarà pubblicato dopo l'approvazione	2541
il tuo messaggio è stato inviato	2585
il tuo voto è stato inviato	2560
il tuo voto è stato registrato	2560
iletişim	4345	4362
ilgili içerikler	4346
ilginizi çekebilecek haberler	4346
ilginizi çekebilir	4346
ilmoita asiavirheestä	1735
ilmoita virheestä	1735
image précédente	1997
imaginea anterioară	3708
imaginea următoare	3708
imam račun	3924	4114
imate namig? pišite nam	4123
imate priču za nas	3933
imię	3400
imię i nazwisko	3400
impossible de charger la vidéo	1988
impossible de lire la vidéo	1988
imprimir artículo	1467
imprimir esta matéria	3519
in bài	4604
in bài viết	4604
in công thức	61
in trang này	4651
inbäddat innehåll	4222
indhold fra annoncør	708
indholdet er ikke tilgængeligt	678
indlæg fra facebook	629
indlæg fra instagram	629
indlæs flere	629
indlæs indhold	678
indlæs opslag	678
indlæs video	678
indlæser afspiller	680
indlæser video	680
indtast beløb	687
inga kommentarer än	4248
ingen åsikt	4215
ingresá	1464
ingyen, spam nélkül	2320
ingyenes regisztráció	2246
ingyenes szállítás	2304
inicia la sessió per comentar	437
inicia sesión	1366
inicia sesión con google	1492
inicia sesión para comentar	1471
inicia sessió	404
inicia sessió amb google	459
iniciar reproducción	1518
iniciar reprodução	3571
iniciar sesión	1366
iniciar sesión con apple	1464
iniciar sesión con facebook	1464
iniciar sesión con google	1464
iniciar sessão	3433
inicie sesión	1366
inläst av en syntetisk röst	4224
inne artykuły	3326
innehåll från annonsör	4252
innehåll från våra partner	4252
innehållet kan inte visas	4222
innhold fra annonsør	3213
innhold fra våre annonsører	3291
innhold fra våre partnere	3291
inscription confirmée	1995
inscription à la newsletter	1845
inscrivez-vous à notre newsletter	1845
inscrição confirmada	3577
inscrição realizada com sucesso	3547
insira o seu endereço de email	3512
insira um e-mail válido	3547
instagramで見る	2753
instagramの投稿を読み込む	2723
instagram에서 보기	2882
instagram에서 이 게시물 보기	2882
instalează aplicația	3641
inställningar	4158
inte prenumerant än	4233
integritetsinställningar	4222
introdu emailul tău	3706
introduce tu correo electrónico	1524
introduce un correo electrónico válido	1494
introduce un correo válido	1494
introduce un email válido	1460
introduceți adresa de email	3706
introduceți o adresă de email validă	3683
introdueix un correu vàlid	461
intră în cont	3598
invítanos a un café	1361
iná suma	4017
início	3474
ir a la página de donaciones	1489
ir para a navegação	3472
ir para a página de doações	3542
ir para a página de donativos	3542
ir para o conteúdo	3474
ir para o conteúdo principal	3472
ir para o rodapé	3472
irány a bolt	2304
irányítószám	2321
isključi zvuk	3915
isključio sam blokator oglasa	3920
isključite adblock	3920
isključite blokator oglasa	3920
ispiši	3858
ispiši recept	61
ispiši članak	3940
ispravci i pojašnjenja	3933
isso foi útil	3522
istediğin zaman iptal et	4428
istediğiniz zaman abonelikten çikabilirsiniz	4381
istediğiniz zaman iptal edin	4328
isto foi útil	3522
iz naše trgovine	3912	4102
iz našeg shopa	3912
izberi naročnino	4114
izberite naročnino	4114
izbor uredništva	4050
izdrukāt	2964
izmēģini # dienas bez maksas	2959
izslēdziet reklāmu bloķētāju	3001
izslēgt skaņu	2998
izveidots ar mākslīgo intelektu	3007
izvēlies abonementu	3003
izvēlies summu	3002
izvēlieties abonementu	3003
izvēlieties summu	3002
izvēlēties plānu	3003
içeriğe geç	4352
içeriği görüntüle	4415
içeriği göster	4415
içeriği yükle	4415
iş birliği	4339
iş birliğiyle	4444
iš mūsų parduotuvės	2936
iš mūsų partnerių	2951
išbandykite # dienų nemokamai	2898
išjungiau reklamos blokavimą	2941
išjungti garsą	2938
išjunkite reklamos blokavimą	2941
išorinis turinys	2916
išsaugoti	2903
išsaugoti nustatymus	2937
išsaugoti pasirinkimą	2937
išsaugoti straipsnį	2903
išsaugoti vėlesniam laikui	2950
išversta automatiškai	2947
išversta dirbtinio intelekto	2947
""", 'j': """
j'ai déjà donné	1825
j'ai déjà un compte	1835
j'ai désactivé adblock	1958
j'ai désactivé mon adblock	1958
j'ai désactivé mon bloqueur	1958
ja hi estàs subscrit	431
ja hi estàs subscrit? entra	431
ja n'ets subscriptor? inicia sessió	404
ja tens compte? inicia sessió	431
ja, gärna	4228
ja, slå på	4228
jaa sähköpostilla	1813
jaa twitterissä	1728
jaa x:ssä	1728
jag förstår	4158
jag har stängt av annonsblockeraren	4229
jag har stängt av den	4230
jag har stängt av min annonsblockerare	4229
jag stödjer redan	4139
jaga sõbraga	1548
jak chronimy nasze źródła	3406
jak chronimy źródła	3406
jak chráníme své zdroje	582
jak chráníme zdroje	582
jak vypnout blokování reklam	568
jak wyłączyć adblocka	3392
jak wyłączyć blokowanie reklam	3392
jakość	3388
jatka sähköpostilla	1795
jau turiu paskyrą	2943
jaunākie	2961
jaunākie vispirms	3008
jautā mākslīgajam intelektam	2965
javascript ei ole käytössä	1786
javascript er slået fra	680
javascript er slått av	3263
javascript està desactivat	448
javascript ir izslēgts	2998
javascript išjungtas	2938
javascript je isključen	3915
javascript je vypnutý	563
javascript jest wyłączony	3387
javascript måste vara påslaget	4224
javascript on pois päältä	1786
javascript on välja lülitatud	1584
javascript är avstängt	4224
javascript är inaktiverat	4224
javascript đã bị tắt	4670
javascript вимкнено	4558
javascript е изключен	304
javascript отключен	3811
javascript отключён	3811
javascript מושבת	2098
javascript ถูกปิดใช้งาน	4299
javascriptが無効になっています	2723
javascript已停用	4815
javascript已禁用	4815
javítások és pontosítások	2327
je commande ce numéro	1917
je consens au traitement de mes données	1964
je découvre l'offre	1994
je découvre les offres	1994
je fais un don défiscalisé	1959
je gère mes choix	1875
je gère mes cookies	1872
je m'équipe	2006
je paramètre mes choix	1875
je soutiens déjà	1825
jede spende zählt	811
jede unterstützung hilft	884
jeder beitrag zählt	811
jeder euro zählt	811
jederzeit kündbar	886
jednorazový dar	4017
jednorazový príspevok	4017
jednorázový dar	570
jednorázově	484
jeg forstår	3198
jeg har slået den fra	686
jeg har slået min adblocker fra	685
jeg har slått av annonseblokkering	3268
jeg har slått den av	3269
jeg støtter allerede	600	3180
jegyek itt kaphatók	2261
jegyvásárlás	2304
jelenlegi idő	2308
jelenlegi idő #	2308
jelentkezzen be vagy regisztráljon	2246
jelentés	2332
jelszó	2318
jelszó megjelenítése	2317
jen nezbytné cookies	561
jen pro předplatitele	485
jesteś już prenumeratorem	3396
jesteś już subskrybentem	3396
jetzt angebot wählen	816
jetzt anhören	745
jetzt reinhören	797
jetzt rätseln	869
jetzt unterstützen	719
ještě nemáte předplatné	572
ještě nemáte účet	572
jiná částka	570
již jste hlasovali	555
již mám předplatné	485
jméno	576
jméno a příjmení	576
joacă acum	3659
joacă gratuit	3659
joacă responsabil	3662
jobs in ihrer nähe	795
jogar grátis	3525
jogue grátis	3525
jokainen euro on tärkeä	1793
jokainen lahjoitus on tärkeä	1793
jokin meni pieleen. yritä uudelleen	1798
jokin meni vikaan. yritä uudelleen	1798
jotain meni vikaan. yritä myöhemmin uudelleen	1798
jotain meni vikaan. yritä uudelleen	1798
još nema komentara	3937
još nemate račun	3924
još niste pretplatnik	3924
još vesti	3855
još vijesti	3855
jste už předplatitel	572
junte-se à conversa	3508
jurnalismul de calitate costă	3646
juttu jatkuu kuvan jälkeen	1730
juttu jatkuu mainoksen jälkeen	1730
juttu jatkuu videon jälkeen	1730
juttu on luettu koneäänellä	1786
juttua päivitetään	1730
jutun lukee koneääni	1728
jutun lukee synteettinen ääni	1786
jutun lukee tekoäly	1786
jutun lukee tekoälyääni	1728
jutun voi myös kuunnella	1728
już głosowałeś	3378
już obserwujesz	3413
już wspieram	3300
już wyłączyłem	3393
já desativei	3539
já desativei o bloqueador	3539
já doei	3428
já está inscrito	3577
já nas bancas	3498
já segue este autor	3558
já segue este tema	3558
já sou apoiador	3428
já sou assinante	3433
já tem conta	3433
já tem uma conta	3433
já tenho conta	3545
já votou	3522
já é assinante? faça login	3433
já é subscritor	3517
já é subscritor? inicie sessão	3517
játssz most	2300
játék indítása	2300
jährlich	887
jährlich abgerechnet	886
jährliche abrechnung	886
jährliche zahlung	886
jälgi autorit	1595
jälgi teemat	1595
jälgid juba	1595
jälgid seda teemat	1595
jäljellä oleva aika	1786
jäljellä oleva aika #	1786
jäljellä oleva aika -#	1786
jäljentäminen kielletty	1806
järelejäänud aeg	1584
järelejäänud aeg -#	1584
järgmine artikkel	1591
järgmine leht	1591
järgmine pilt	1591
järgmine video	1584
järjestys	1811
järjestä	1811
jäsenetu	1782
jäta mind meelde	1589
jätka apple'iga	1589
jätka facebookiga	1589
jätka google'iga	1589
jätä kommentti	1735
jūs izmantojat reklāmu bloķētāju	3001
jūs jau balsavote	2934
jūs jau esat nobalsojis	2994
jūs naudojate reklamos blokavimo programą	2941
jūs sekate šią temą	2949
jūs sekojat šai tēmai	3009
jūsu balss ir ieskaitīta	2994
jūsu balss ir pieņemta	2994
jūsu e-pasta adrese	3004
jūsu e-pasts	3004
jūsu vārds	3004
jūsu ziņa	3004
jūsų balsas užskaitytas	2934
jūsų balsas įskaitytas	2934
jūsų el. paštas	2923
jūsų el. pašto adresas	2923
jūsų vardas	2944
jūsų žinutė	2944
""", 'k': """
k tématu	500
k téme	3953
kaikki oikeudet pidätetty	1806
kaip išjungti reklamos blokavimą	2941
kaip saugome šaltinius	2946
kakinställningar	4222
kako isključiti adblock	3920
kako isključiti blokator oglasa	3920
kako štitimo izvore	3933
kako štitimo svoje izvore	3933
kalan süre	4412
kapcsolat a szerkesztőséggel	2327
kapcsolat a szerzővel	2323
kapcsold ki a reklámblokkolót	2313
kapcsolja ki a hirdetésblokkolót	2313
kapcsolódó	2259
kapcsolódó cikk	2259
kapcsolódó cikkek	2259
kapcsolódó tartalom	2259
kapcsolódó témák	2259
karte öffnen	764
kas kokkuvõte oli kasulik	1549
kas mėnesį remti	2942
kategóriák	2259
katrs eiro ir svarīgs	3002
katrs eiro palīdz	3002
katrs ziedojums palīdz	3002
katru piektdienu. bez maksas. bez surogātpasta	3004
katso kuvat tästä	1738
katso myös	1736
katso video tästä	1738
katso video yltä	1738
kattintson a nagyításhoz	2323
kaupallinen sisältö	1814
kaupallinen yhteistyö	87	1730
kaupallisen kumppanin sisältö	1814
kaut kas nogāja greizi. mēģiniet vēlreiz	3004
kaydiniz için teşekkürler	4381
każda wpłata pomaga	3394
każda wpłata się liczy	3394
każda złotówka pomaga	3394
każda złotówka się liczy	3394
każde wsparcie się liczy	3394
každá koruna pomáhá	570
každá koruna se počítá	570
každé euro pomáha	4017
každé euro sa počíta	4017
každý dar pomáha	4017
každý dar pomáhá	570
každý piatok. zadarmo. bez spamu	4022
každý príspevok pomáha	4017
každý príspevok sa počíta	4017
každý pátek. zdarma. bez spamu	575
každý příspěvek pomáhá	570
každý příspěvek se počítá	570
kažkas nutiko. bandykite dar kartą	2944
kdykoliv můžete zrušit	572
keela kõik	1583
keeldu kõigist	1583
keisti sutikimą	2937
keisti šrifto dydį	2950
kenttä on pakollinen	1798
kereskedelmi együttműködés	2335
keresztnév	2321
keresztrejtvény	2301
keresés	2261
keskeytä	1787
keskustelu on päättynyt	1810
keskustelun säännöt	1810
kevesebb mutatása	2323
kezdőlap	2261
không biết	4660
không có ý kiến	4660
không phải bây giờ	4594
không spam	4682
không thể hiển thị nội dung này	4670
không thể phát video	4666
không thể phát video này	4666
không thể tải video	4700
không đồng ý	4613
không, cảm ơn	4594
ki kan gjøre feil	3285
ki-antworten können fehler enthalten	898
ki-übersetzung	899
ki-übersicht	791
kiekvieną penktadienį. nemokamai. be šlamšto	2944
kiellä kaikki	1784
kiitos viestistäsi	1798
kiitos äänestämisestä	1778
kiitos äänestäsi	91	1778
kiitos! tarkista sähköpostisi	1798
kijelentkezés	2246
kikapcsoltam a hirdetésblokkolót	2313
kingi artikkel sõbrale	1548
kinyitás	2262
kipróbálom	2246
kirjaudu sisään	1721
kirjaudu sähköpostilla	1795
kirjoita sähköpostiosoitteesi	1724
kitas vaizdo įrašas	2938
kitöltöm a kvízt	2300
kiválasztom	2318
kiválasztás	2318
kizárólag előfizetőknek	2317
kişisel verilerimin işlenmesini kabul ediyorum	4430
kiểm tra hộp thư của bạn	4682
kiểm tra kiến thức của bạn	4662
kjøp abonnement	3184
kjøp billett	3259
kjøp billetter	3259
kjøp billetter her	3259
kjøp boka	3259
kjøp boken	3259
kjøp her	3259
kjøp lisens	3283
kjøp nå	3259
kjøp rettigheter	3283
kjøp tilgang	3184
klausies podkāstu	2966
klausies podkāstu šeit	2966
klausies šo rakstu	2964
klausies šo rakstu (# min	2964
klausykite tinklalaidės	2905
klausykite tinklalaidės čia	2905
klausykitės straipsnio	2903
klausīties	2964
klausīties rakstu	2964
kliknij, aby powiększyć	3402
kliknutím zväčšíte	4025
kliknutím zvětšíte	578
klippet er ikke længere tilgængeligt	680
klippet är inte längre tillgängligt	4224
ključne besede	4050
ključne reči	3855
ključne riječi	3855
klíčová slova	500
kodex diskutujících	587
kodėl matau šią reklamą	2951
kohustuslik väli	1590
kohustuslikud väljad	1590
kokeile # päivää maksutta	1721
kokkuvõtte tegi tehisintellekt	1593
koko näyttö	1786
kolačići	3871
kom ihåg mig	4233
komentarai uždaryti	2948
komentariši	3937
komentarų dar nėra	2948
komentarų nėra	2948
komentavimas išjungtas	2904
komentavimas uždarytas	2948
komentavimo taisyklės	2904
komentiranje je onemogućeno	3937
komentovať	4033
komentáre	3956
komentář	499
komentáře	499
komentāri	2959
komentāri ir slēgti	3008
komentāru vēl nav	3008
komentēt	2959
komentēšana ir slēgta	2965
komentēšanas noteikumi	2965
komercijalni sadržaj	3941
komerčné oznámenie	3952
komerční obsah	591
komerční prezentace	591
komerční sdělení	87	495
komerční článek	591
komerčný obsah	4037
komerčný článok	4037
komment jelentése	2331
komment küldése	2331
komment írása	2331
kommentar gelöscht	900
kommentarer blir gjennomgått før publisering	3208
kommentarerna förhandsmodereras	4161
kommentarerna är stängda	4248
kommentek megjelenítése	2331
kommentek megtekintése	2258
kommentelési szabályzat	2258
kommentoi ensimmäisenä	1810
kommentoinnin säännöt	1810
kommentointi on päättynyt	1810
kommentér	621
kommersiellt innehåll	4252
konekäännetty	1808
konekäännös	1809
kontakt z redakcją	3406
kontakta författaren	4239
kontaktirajte uredništvo	4123
kontaktovať autora	4025
kontaktovať redakciu	4028
kontynuuj bez wyłączania	3392
koostöö	1552
kopiera gåvolänk	4251
kopiera länk	4153
kopiera länken	4153
kopiering förbjuden	4244
kopijuoti draudžiama	2952
kopijuoti nuorodą	2898
kopioitu leikepöydälle	1813
kopiraj povezavo do članka	4053
kopirano u međuspremnik	3940
kopirano v odložišče	4130
kopiér link	613
kopiér linket	613
kopsavilkumu veidojis mākslīgais intelekts	3007
kopírovanie zakázané	4029
kopírovat odkaz	492
kopírovať odkaz	3956
kopírování zakázáno	583
kopēt saiti	2959
kopēšana aizliegta	3012
korisničko ime	3925
korisničko ime ili e-mail	3924
korzyść dla prenumeratorów	3382
korábban írtunk róla	2259
kostenlos und jederzeit kündbar	888
kosárba rakom	2304
kosárba teszem	2304
koupit aktuální vydání	559
koupit lístky	559
koupit nyní	559
koupit časopis	559
kreiraj račun	3848
kreirano uz pomoć ai	3936
kreirano uz pomoć umjetne inteligencije	3936
kreuzworträtsel	870
križaljka	3910
križanka	4100
krzyżówka	3379
krížovka	4003
kuidas reklaamiblokeerija välja lülitada	1587
kullanim koşullari	4340	4362
kumppanin sisältö	1814
kumppanisisältö	1814
kun nødvendige	3261
kun nødvendige cookies	678
kup dostęp	3304
kup książkę	3382
kup licencję	3407
kup licencję na publikację	3407
kup tę książkę	3382
kupi naročnino	4046
kupte nám kávu	570
kuula taskuhäälingut	1550
kuuntele podcast tästä	1738
kvíz dne	555
kvíz dňa	4002
kvíz indítása	2300
kvíz kitöltése	2300
kyllä kiitos	1790
kyllä, kiitos	1790
kysy tekoälyltä	1735
kytke ilmoitukset päälle	1789
käyttäjätunnus	1796
käyttäjätunnus tai sähköposti	1795
käyttöehdot	1731
käytät mainosten esto-ohjelmaa	1791
käytät mainosten estoa	1791
käytät mainostenesto-ohjelmaa	1791
käännetty automaattisesti	1808
käännetty tekoälyllä	1808
kép #/#	2322
kép a képben	2308
kép megtekintése	2322
kép nagyítása	2323
kép: #/#	2322
képaláírás megjelenítése	2323
képek megtekintése	2322
kér értesítést	2311
kérdezze ai-asszisztensünket	2258
kérek értesítést	2311
kérem a hírlevelet	2264
kérjük, adjon meg érvényes e-mail-címet	2320
kérjük, kapcsolja ki a hirdetésblokkolót	2313
kérjük, töltse ki ezt a mezőt	2320
később	2243	2312
kích thước chữ	65
kódex diskutujúcich	4033
kõik artiklid	1591
kõik autori artiklid	1591
kõik kommentaarid	1594
kõik õigused reserveeritud	1598
köp	4143
köp biljett	4218
köp biljetter	4218
köp biljetter här	4218
köp boken	4218
köp boken här	4218
köp din biljett	4218
köp här	4218
köp licens	4244
köp rättigheter	4244
köszönjük a feliratkozást	2264
köszönjük a regisztrációt	2320
köszönjük a szavazatodat	2300
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2300
köszönjük az üzenetet	2320
köszönjük üzenetét	2320
köszönjük! ellenőrizze postafiókját	2320
köszönjük, hogy feliratkozott	2320
köszönjük, hogy feliratkoztál	2320
köszönjük, hogy szavazott	2300
köszönjük, hogy szavaztál	2300
köszönöm, nem	2243
kötelező	2321
kötelező kitölteni	2320
kötelező mező	2320
kötelező mezők	2320
kövesd a témát	2333
kövesse a témát	2333
kövesse élőben	2323
követed	2333
követem a szerzőt	2333
követem a témát	2333
következő	2261
következő cikk	2259
következő fotó	2323
következő kép	2323
következő oldal	2323
következő videó	2308
követve	2333
követés leállítása	2333
követés megszüntetése	2333
közlemény: adomány	2315
közlemény: támogatás	2315
køb abonnement	604
køb adgang	604
køb billet	676
køb billet her	676
køb billetter	676
køb billetter her	676
køb bogen	676
køb bogen her	676
køb her	676
køb licens	700
køb nu	676
køb rettigheder	700
kúpiť e-knihu	4006
kúpiť knihu	4006
kúpiť licenciu	4029
kúpiť lístky	4006
kúpiť predplatné	3949
kúpiť teraz	4006
kúpiť vstupenku	4006
kúpiť vstupenky	4006
kúpiť časopis	4006
kúpte nám kávu	4017
kúpte si knihu	4006
kúpte si vstupenky	4006
küfür, hakaret içeren yorumlar onaylanmamaktadir	4345
küldd be a fotóidat	2327
küldd el egy barátodnak	2334
küldje be fotóit	2327
küldje el barátjának	2252
küldje el fotóit	2327
küldjön névtelen üzenetet	2327
küldjön tippet	2327
küldés	91	2252	2321
küldés e-mailben	2252
küldés whatsappon	2334
külső tartalom	2261
künye	4340	4362
küpsiste kasutamine	1583
küpsiste seaded	1561
küsi tehisarult	1549
küsitlus	91
küsitluse tulemused	1580
kā izslēgt reklāmu bloķētāju	3001
kā mēs sargājam avotus	3006
kā tev patika raksts	2965
kā tu domā? balso	2966
kāpēc es redzu šo reklāmu	3011
ką manote? balsuokite	2905
křížovka	556
kết quả bình chọn	4697
kết quả thăm dò	4697
kết thúc quảng cáo	4665
""", 'l': """
l'accès à tous les articles	1994
l'offre intégrale	1994
la discussione è chiusa	2499
la donazione è detraibile	2580
la encuesta del día	1406
la lecture automatique est désactivée	1988
la más popular	1493
la nota continúa después del anuncio	1398
la palabra del día	1513
la pregunta del día	91
la rédaction n'a pas participé	2006
la rédaction vous conseille	1883
la sélection de la rédaction	1883
la tua richiesta è stata inviata	2615
la vidéo ne peut pas être lue	1950
labojumi un precizējumi	3006
ladda inlägg	4222
ladda inlägget	4222
ladda innehåll	4222
ladda innehållet	4222
ladda ned på google play	4226
lae äpp alla	1585
lahenda ristsõna	1580
lahjoita artikkeli ystävälle	1728
lai komentētu, ielogojies	2965
lai komentētu, pieslēdzies	2965
laisser une réponse	1942
laita ilmoitukset päälle	1789
lancer la vidéo	1988
lap tetejére	2323
las más leídas	1410
las más leídas de hoy	1468
las noticias más leídas	1468
lasa sintētiska balss	2998
lasi arī	2961
lasi bez ierobežojumiem	3003
lasi bez reklāmām	3011
lasi komentārus	2965
lasi tālāk	2959
lasi vairāk šeit	2966
lasi vēl	2961
lasiet arī	2961
lasiet vēl	2961
last inn siden på nytt	3269
last siden på nytt	3269
lasă un comentariu	3613
lasă un răspuns	3656
lasīt komentārus	2965
lasīt tālāk	2966
lasīt vairāk	2966
lasīt visu rakstu	3005
lasīt vēlāk	2964
lasītākie	2961
lataa lisää	1738
lataa sisältö	1784
lataa ääni	1786
lautstärke	879
lavet ved hjælp af ai	702
le choix de la rédaction	1883
le club des abonnés	1948
le journal numérique	1835
le lecteur vidéo est en cours de chargement	1950
le lien a été copié	1933
le lien a été copié dans le presse-papiers	1933
le notizie più lette	2554
le più lette	2505
le za naročnike	4114
lea también	1410
lecteur vidéo	1988
lecture limitée	1837
lecture réservée aux abonnés	1837
lee sin límites	1464
lee también	1410
leer artículo completo	1416
leer el artículo completo	1498
leer el siguiente artículo	1526
leer más	1416
leer siguiente artículo	1526
leer también	1410
leer transcripción	1478
legfrissebb elöl	2331
legfrissebb hírek	2259
leggi di più	2510
leggi più tardi	2552
legjobb ajánlat	2318
legjobb ár	2318
legnépszerűbb	2259	2318	2332
legrégebbi	2332
legrégebbi elöl	2331
legújabb	2332
legújabb elöl	2331
leia a matéria completa	3520
leia a notícia completa	3551
leia as notícias no aplicativo	3510
leia também	3469
leisti pranešimus	2940
leisti vaizdo įrašą	2938
leitor de vídeo	3571
leitor de áudio	3571
lejupielādēt app store	2999
lejupielādēt audio	2998
lejupielādēt lietotni	2999
lejupielādēt no app store	2999
lejupielādēt no google play	2999
lejátszás	2308
lejátszási sebesség	2308
len nevyhnutné cookies	4008
len pre predplatiteľov	3949
ler grátis	3576
ler o próximo artigo	3579
ler próximo artigo	3579
ler transcrição	3530
les choix de la rédaction	1883
les commentaires sont réservés aux abonnés	1982
les den først i appen	3265
les først i appen	3265
les lecteurs ont aussi consulté	1935
les mieux notés	1943
les mots croisés du jour	1983
les més llegides	434
les også	3205
les plus commentés	1883
les plus consultés	1968
les plus partagés	1883
les plus récents	1943
les prix indiqués sont susceptibles d'évoluer	1917
les résultats du vote	1982
les våre debattregler	3201
letiltás	2312
letna naročnina	4114
letno plačilo	4114
letölthető a google play áruházból	2310
letölthető az app store-ból	2310
letöltés az app store-ból	2310
leído por una voz sintética	1478
leído por voz sintética	1478
li e aceito a política de privacidade	3512
libovolná částka	570
licenc vásárlása	2328
licencja na publikację	3407
liczy się każda wpłata	3394
liczy się każda złotówka	3394
lido por uma voz sintética	3530
lielāks teksts	3010
lien copié	1862
lien copié dans le presse-papiers	1933
lietošanas noteikumi	2976
liitudes nõustud kasutustingimustega	1568
liity jäseneksi	1720
likęs laikas	2938
likęs laikas -#	2938
lineでシェア	2650
lineでシェアする	2696
lineでログイン	2735
lineで共有	2749
lineで送る	2650
link a vágólapra másolva	2252
link bài gốc	4651
link copiado para a área de transferência	3519
link kopiëren	3041
link másolva	2252
link másolása	2252
link został skopiowany	3414
lire l'article précédent	1997
lire la suite pour #€	1835
lire la vidéo	1887
lire à haute voix	1862
lire également	1883
lisätiedot	1739
lisää aiheesta	1736
lisää artikkeleita	1801
lisää ensisijaiseksi lähteeksi	1812
lisää kirjoittajalta	1801
lisää kommentti	1810
lisää omiin aiheisiin	1812
lisää ostoskoriin	1782
lisää samalta kirjoittajalta	1801
lisää suosikkilähteeksi	1812
livrare gratuită	3697
liên hệ	4615
liên hệ quảng cáo	4687
liên hệ tòa soạn	4687
liên hệ với tòa soạn	4687
liên kết tài trợ	4655
liên quan	4616
ljud på	4224
ljudet är ai-genererat	4224
llegeix la transcripció	444
llegeix sense límits	431
llegeix també	407
llegir més	434
llegit per una veu sintètica	444
lo + leído	1410
lo esencial cada mañana	1524
lo más comentado	1410
lo más compartido	1410
lo más leído	1410
lo más popular	1410
lo más visto	1410
lo más visto hoy	1468
lo último	1410
locuri de muncă	3633
loe lähemalt	1550
loe lähemalt siit	1550
loe äpis	1585
loeb sünteetiline hääl	1584
logi sisse või loo konto	1543
los lectores también leyeron	1468
luba kõik	1561
luba kõik küpsised	1583
lubię to	3314	3412
lucrează cu noi	3633
lue keskustelun säännöt	1735
lue lisää	1736
lue lisää aiheesta	1736
lue myöhemmin	1728
lue myös	1736
lue vähemmän	1801
lugu jätkub pärast reklaami	1552
lugu täieneb	1550
lui écrire	1909
lukijana synteettinen ääni	1786
luotu tekoälyllä	1808
luôn cho phép	4670
luôn hiển thị	4670
luštit	556
luštit křížovku	555
lyd på	3263
làm bài trắc nghiệm	4662
làm mới trang	4676
làm trắc nghiệm	4662
lägg till i mina ämnen	4250
lägg till oss som föredragen källa	4250
lägg till som föredragen källa	4250
lähetä	91	1799
lähetä kommentti	1810
lähetä kuvasi	1805
lähetä palaute	1808
lähetä palautetta	1808
lähetä sähköpostilla	1728
lähetä viesti	1798
lähetä viesti toimittajalle	1801
lähetä vinkki	1805
lähetä vinkki nimettömänä	1805
lämna en kommentar	4161
lämna ett svar	4248
lämna feedback	4246
längd	4225
längd #	4225
länk kopierad	4153
länken har kopierats	4251
länken kopierad	4153
länken är kopierad	4153
läs den först i appen	4226
läs dokumentet	4169
läs domen	4169
läs först i appen	4226
läs hela	4239
läs hela artikeln	4168
läs hela texten	4168
läs hela texten här	4168
läs in sidan igen	4230
läs kommentarer	4161
läs mer	4165	4168
läs mer om	4165
läs mindre	4239
läs också	4165
läs senare	4153
läs transkription	4224
läs utan annonser	4252
läs vidare	4143	4165
läs våra kommentarsregler	4161
läs även	4165
läsarerbjudande	4218
läsarerbjudanden	4218
läsarfrågan	91	4214
läsarresa	4218
läsarresor	4218
lästid	4168
lästid # min	4168
lås artiklen op	689
lås op	604
lås op for artiklen	689
lås opp artikkelen	3184
lås opp saken	3184
lås upp	4233
lås upp artikeln	4143
låst artikel	4233
låst innehåll	4233
læg en kommentar	704
læg i kurv	676
læg i kurven	676
længde #	681
læs debatreglerne	621
læs debatreglerne her	621
læs den først i appen	682
læs først i appen	682
læs hele artiklen	629
læs i appen	682
læs kommentarer	621
læs mere	626	629
læs mere om	626
læs mindre	695
læs også	626
læs også disse artikler	626
læs senere	613
læs transskription	680
læs uden annoncer	708
læs uden grænser	689
læs uden reklamer	708
læs videre	604	626
læs vores regler for debatten	621
læserrejse	676
læserrejser	676
læsertilbud	676
læsetid # min	629
læst op af en syntetisk stemme	680
lên đầu trang	4619
líbí se mi	588
lõpeta jälgimine	1595
lös korsordet	4214
lösenord	4234
löysitkö virheen	1805
løs krydsord	672
løs krydsordet	672
løs kryssordet	3255
lùi # giây	4666
lúštiť krížovku	4002
lülita reklaamiblokeerija välja	1587
lülitasin reklaamiblokeerija välja	1587
lütfen geçerli bir e-posta adresi girin	4430
lūdzu, izslēdziet reklāmu bloķētāju	3001
lưu	4604
lưu bài	4604
lưu bài viết	4604
lưu bài để đọc sau	4651
lưu cài đặt	4670
lưu công thức	61
lưu tin	4641
lưu tùy chọn	4670
lấy link	4651
""", 'm': """
magari più tardi	2466
mai multe articole de același autor	3687
mai multe opțiuni	3612	3695
mai târziu	3594	3672
mainos päättyy	1730
mainostajan sisältö	1814
mainīt burtu izmēru	3010
mainīt piekrišanu	2997
mais notícias	3469
mais opções	3560
mais opções de partilha	3560
maksettu sisältö	1730
maksettu yhteistyö	1814
mam już konto	3396
mam prenumeratę	3396
manas tēmas	3009
mantener la sesión iniciada	1492
mantener sesión iniciada	1492
manter sessão iniciada	3545
mantén la sessió iniciada	459
manşetler	4346
maschinell übersetzt	898
maschinelle übersetzung	899
masintõlgitud	1593
maskinoversættelse	703
maskinöversatt	4246
maskinöversättning	4247
masquer la publicité	1917
masquer les réponses	1942
masz już konto	3304
masz już konto? zaloguj się	3304
masz włączonego adblocka	3392
materialet er vernet etter åndsverkloven	3283
materialet är skyddat enligt lagen om upphovsrätt	4195
materiał komercyjny	3415
materiał niedostępny	3387
materiał partnera	3318
materiał partnerski	3415
materiał promocyjny	3318
materiał płatny	3415
materiał sponsorowany	3318
materiał wideo niedostępny	3387
materiał zewnętrzny	3318
matéria exclusiva para assinantes	3517
matérias relacionadas	3469
mazāks teksts	3010
mağazamiz	4411
mağazaya git	4411
mašinski prevedeno	3936
mašīntulkots	3007
mažesnis tekstas	2950
me ei saa seda sisu näidata	1583
me réabonner	1994
media społecznościowe	3315
medlemsförmån	4218
megjelenítés és elfogadás	2306
megnyitás	2262
megnyitás az alkalmazásban	2310
megnézem	2261
megnézem a galériát	2323
megnézem az ajánlatot	2304
megnézem az eredményt	2300
megnézem az árat	2304
megosztás	2252
megosztás a facebookon	2252
megosztás ajándékként	2334
megosztás e-mailben	2334
megosztás facebookon	2252
megosztás twitteren	2252
megosztás whatsappon	2334
megveszem a könyvet	2304
mehr für dich	821
mehr für sie	821
meld deg av når som helst	3275
meld deg på	3189
meld deg på nyhetsbrevet	3189
meld meg på	3275
mentions légales	1872
mentés	2252
mentés későbbre	2252
menú	1416
menü	763	892	2261	4352
menü schließen	763
menü öffnen	763
menüyü kapat	4460
mer från	4165
mer läsning	4165
merci ! votre message a bien été envoyé	1964
merci d'avoir voté	91	1921
merci de le désactiver pour continuer	1958
merci, votre vote a été pris en compte	1942
mergi la pagina de donații	3678
mergi la rețetă	61
mesajiniz başariyla gönderildi	4430
mesajiniz gönderildi	4430
mesajul dumneavoastră a fost trimis	3683
mesajul tău	3706
mesačne	4020
mesačná platba	4019
mesačné predplatné	4019
mesačný dar	4017
mesečna donacija	3922	4112
mesečna naročnina	4114
mesečna pretplata	3924
mesečno	3925	4115
mesečno plačilo	4114
messaggio pubblicitario con finalità promozionale	2533
mest läst	4165
mest lästa	4165
mest læst	626
mest læste	626
mest populär	4234
mest populärt	4234
mest populær	690	3273
mest populære	690	3273
mesterséges intelligencia készítette	2330
mesterséges intelligenciával készült	2330
metinė prenumerata	2943
mettre de côté	2007
mi donación	1522
mi készítette	2330
mi var kļūdīties	3007
mi által generált	2330
mi-összefoglaló	2261
micșorează textul	3695
mida sina arvad? hääleta	1550
midagi läks valesti. proovi uuesti	1590
miejscowość	3400
miesięcznie	3397
miks ma seda reklaami näen	1597
miksi näen tämän mainoksen	1814
mina ämnen	4250
mind a # fotó megtekintése	2322
mind a # fotók megtekintése	2322
mind a # kép megtekintése	2322
mind a # képek megtekintése	2322
mind a fotó megtekintése	2322
mind a fotók megtekintése	2322
mind a kép megtekintése	2322
mind a képek megtekintése	2322
minden adomány számít	2315
minden forint segít	2315
minden forint számít	2315
minden hozzájárulás számít	2315
minden pénteken. ingyen. spam nélkül	2320
minden süti elfogadása	2306
minden támogatás segít	2315
mindet elutasítom	2306
mindig engedélyezem	2306
mindig engedélyezés	2306
mindig megjelenítem	2306
minn meg på det senere	3180
minőség	2309
mira el vídeo	425
mira también	1526
mit ki übersetzt	898
mit paypal unterstützen	884
mitä mieltä olet? äänestä	1738
miért látom ezt a hirdetést	2335
miễn phí vận chuyển	4695
miễn phí, không spam	4682
mjesečna donacija	3922
mjesečna pretplata	3924
mjesečno	3925
modalità di pagamento	2470
moderációs alapelvek	2331
moderálási elvek	2258
modifică preferințele cookie	3627
modifică setările	3702
modifier mes préférences	1911
modifier mes préférences de cookies	1874
modifier vos préférences	1954
modtag en notifikation, når vi skriver om emnet	629
modération a priori	1982
mogoče kasneje	4057
mogą cię zainteresować	3326
mohlo by se vám líbit	500
mohlo by vás také zajímat	500
mohlo by vás tiež zaujímať	3953
mohlo by vás zajímat	500
mohlo by vás zaujímať	3953
moje témata	589
moje témy	4035
mokama partnerystė	2951
molimo isključite blokator oglasa	3920
molimo vas, isključite adblock	3920
monatlich kündbar	816
montant personnalisé	1992
mostra aquesta publicació a instagram	416
mostra di più	2510
mostra els subtítols	444
mostra la publicació	448
mostra més	465
mostra'n més	408
mostrar comentários	3522
mostrar conteúdo	3534
mostrar conteúdo externo	3493
mostrar más	1416
mostrar o conteúdo	3534
mostrar subtítulos	1478
mot de passe oublié	1835
mots clés	1883
mots croisés	1947
mots croisés du jour	1983
mots fléchés	1947
mots mêlés	1947
mots-clés	1883
może cię zainteresować	3326
może później	3300
możesz zrezygnować w każdej chwili	3396
možda kasnije	3863
možda vas zanima	3855
možda će vas zanimati	3855
možete se odjaviti bilo kada	3927
možete se odjaviti u bilo kom trenutku	3927
možno neskôr	3960
možná později	483
mua sách	4665
mua sách tại đây	4665
mua trên lazada	4665
mua trên shopee	4665
mua trên tiki	4665
mua vé	4665
mua vé ngay	4665
muhabirin diğer haberleri	4363
muistuta myöhemmin	1719
mulțumim că ai votat	3656
mulțumim pentru feedback	3630
mulțumim pentru sprijin	3704
mulțumim pentru susținere	3704
mulțumim pentru vot	91	3656
mulțumim, mesajul a fost trimis	3683
mulțumim, te-ai abonat cu succes	3642
mutasd az eredményt	91	2300
mutass többet	2261
muuda küpsiste seadeid	1583
muut lukivat myös	1736
muuta evästeasetuksia	1784
mykistä	1786
myöhemmin	1719	1790
mám predplatné	4019
mám předplatné	572
mám vypnuto	569
mám účet	572
már előfizető	2246
már kikapcsoltam	2314
már követed	2333
már követed ezt a témát	2333
már követi	2333
már szavazott	2300
már szavaztál	2300
már van fiókom	2317
más	1416
más antiguos	1472
más artículos	1410
más artículos de este autor	1498
más artículos del autor	1434
más detalles	1417
más en	1410
más historias	1410
más información	1410
más leídas	1410
más leído	1410
más leídos	1410
más noticias	1410
más noticias de este autor	1498
más opciones	1400
más opciones para compartir	1507
más popular	1493
más recientes	1472
más sobre este tema	1410
más tarde	1360
más valorados	1472
más vistas	1410
más vistos	1410
más votados	1472
más összeg	2315
mások ezt olvassák	2259
mások ezt olvasták	2259
másolva	2334
másolás	2252
másolás tilos	2328
máte již účet	485
máte předplatné? přihlaste se	485
máte tip	582
máte už účet	572
máte zapnutý adblock	568
mã giảm giá	4705
mängi kohe	1580
märkasid viga	1592
märksõnad	1545
månadsgåva	4140
månadsvis	4234
månadsvis betalning	4233
månedlig	3273
månedlig betaling	3272
månedlig gave	3181
månedlig støtte	687
månedligt	690
månedligt bidrag	601
måske senere	600
måske vil du også kunne lide	626
még nem előfizető	2317
még nincs előfizetése	2317
még nincs fiókja	2317
még nincs fiókod	2317
még nincsenek hozzászólások	2331
més antics	438
més articles d'aquest autor	465
més informació	407
més llegides	407
més notícies	434
més opcions	473
més recents	438
més tard	452
més valorats	438
més votats	438
método de pago	1364
métodos de pagamento	3431
métodos de pago	1364
mākslīgais intelekts var kļūdīties	3007
mākslīgā intelekta kopsavilkums	2966
mă abonez	3642
mărește fotografia	3687
mărește imaginea	3687
mărește textul	3695
mărime text	65
mēneša abonements	3003
mēs nevaram parādīt šo saturu	2997
mēģiniet vēlreiz	3004
mēģiniet vēlāk	3004
mėnesinė parama	2942
mėnesinė prenumerata	2943
město	576
měsíční dar	570
měsíční platba	572
měsíční předplatné	572
měsíčně	573
můj účet	485
mọi đóng góp đều quý giá	4678
mỗi đóng góp đều quý giá	4678
một lần	4679
mới nhất	4616	4636
mời chúng tôi ly cà phê	4678
mời tác giả ly cà phê	4597
mời tác giả một ly cà phê	4597
mời tôi một ly cà phê	4597
mở	4620
mở khóa bài viết	4702
mở khóa bài viết này	4651
mở rộng	4619
mở trong ứng dụng	4672
mở ứng dụng	4672
""", 'n': """
na celú obrazovku	4010
na górę	3402
na hlavní stránku	578
na hlavnú stránku	4025
na stránku darov	4017
na stránku darů	570
na začiatok	4025
na začátek	578
na żywo	3388
nabídka pro čtenáře	559
nadaljevanje članka pod oglasom	4049
nagyobb betűk	2334
nagyítás	2323
nahlásit	588
nahlásit chybu	499
nahlásit komentář	587
nahlásit příspěvek	587
nahlásit reklamu	591
nahlásiť	4034
nahlásiť chybu	3956
nahlásiť komentár	4033
nahlásiť príspevok	4033
nahlásiť reklamu	4037
najboljši	4128
najchętniej czytane	3326
najchętniej czytane dziś	3326
najczęściej czytane	3326
najczęściej czytane artykuły	3326
najlepšia ponuka	4020
najlepšie	4034
najnovejše	4050
najnovejše novice	4050
najnovejši	4128
najnovejši najprej	4127
najnoviji članci	3855
najnovšie	3953	4034
najnovšie správy	3953
najnovšie články	3953
najnowsze artykuły	3326
najnowsze wiadomości	3326
najobľúbenejšie	4020	4034
najstarejši	4128
najstarejši najprej	4127
najstaršie	4034
najvýhodnejšie	4020
najčitanije	3855
najčitanije vesti	3855
najčitanije vijesti	3855
najčitanije vijesti dana	3855
najčítanejšie	3953
najčítanejšie články	3953
najčítanejšie články dňa	3953
naloži objavo	4103
naloži več	4120
naloži video	4103
naloži vsebino	4103
nam miền bắc	4641
nam miền nam	4641
napi keresztrejtvény	2300
napiši komentar	3937	4127
napišite komentar	4053
napište autorovi	578
napište do redakce	582
napište komentář	587
napište redakci	582
napsat komentář	499
napísať autorovi	4025
napísať komentár	4033
napíšte autorovi	4025
napíšte do redakcie	4028
napíšte komentár	4033
napíšte redakcii	4028
naročena vsebina	4049
naroči knjigo	4102
naročite knjigo	4102
naročite se	4045
naročnina	4045
narração gerada por ia	3571
naruči knjigu	3912
naručite knjigu	3912
naskenujte qr kód	565
naskenujte qr kód a stáhněte si aplikaci	565
naslednji članek	4120
nastala chyba. skúste to neskôr	4022
nastala chyba. zkuste to prosím znovu	575
nastavenia súkromia	4008
nastavenie súkromia	4008
nastavení	496
nastavení cookies	496
nastavení ochrany soukromí	561
nastavení soukromí	561
nastavi bez isključivanja	3920
nastavi s google računom	3924
nastavi čitanje	3907
nastavi čitati	3907
nastavit jako preferovaný zdroj	589
nastavit upozornění	566
nastavite čitanje	3907
nastavite čitati	3907
nastavitve piškotkov	4065
nastaviť ako preferovaný zdroj	4035
nastaviť upozornenia	4013
następna strona	3329
następne wideo	3387
następne zdjęcie	3402
następny	3329
następny artykuł	3326
następny film	3387
natisni članek	4053
naudojate reklamos blokavimą	2941
naudojimo taisyklės	2916
naudojimosi taisyklės	2937
naujausi viršuje	2948
naujausios žinios	2900
naujienlaiškis	2923
nav komentāru	3008
načteno umělým hlasem	563
načtěte qr kód	565
načíst další	502
načíst další články	578
načíst obsah	561
načíst příspěvek	561
načíst stránku znovu	569
načíst video	561
načíst více	578
načítava sa prehrávač	4010
načítava sa video	4010
načítať obsah	4008
načítať príspevok	4008
načítať viac	4025
načítať video	4008
načítať ďalšie	4025
načítám přehrávač	563
načítání videa	563
našli jste chybu	499
našli jste chybu v článku	582
našli jste v článku chybu	499
našli ste chybu	4028
našli ste chybu v článku	4028
našli ste v článku chybu	4028
naživo	4011
ne děkuji	483
ne ratez rien de l'actualité	1957
ne, ačiū	2940
ne, děkuji	483
nederīga e-pasta adrese	3004
nejdiskutovanější	500
nejlepší	588
nejlepší nabídka	573
nejnovější	500	588
nejnovější zprávy	500
nejnovější články	500
nejoblíbenější	573	588
nejstarší	588
nejvýhodnější	573
nejčtenější	500
nejčtenější články	500
nejčtenější články dne	500
nekaj je šlo narobe. poskusite pozneje	4117
nekaj je šlo narobe. poskusite znova	4117
nem kötelező	2321
nem küldünk spamet	2320
nem, köszönöm	2243
nemam mišljenje	3910
nemate račun	3924
nemaš račun	3924
nemám názor	556	4003
nemám účet	572
nemáte predplatné	4019
nemáte předplatné	572
nemáte účet	572
nenhum comentário	3461
neplatná e-mailová adresa	575
neplatný e-mail	575
nepovinné	576	4023
neskôr	4014
neteisingas el. pašto adresas	2944
neueste beiträge	760
neveljaven e-poštni naslov	4117
nešto je pošlo naopako. pokušajte ponovo	3927
nešto je pošlo po zlu. pokušajte ponovno	3927
nešto je pošlo po zlu. pokušajte ponovo	3927
nghe bài báo	4666
nghe bài viết	4641	4666
nghe nội dung bài viết	4666
nghe đọc bài	4641	4666
nhà tài trợ	4695
nhấn để bật tiếng	4700
nhận thông báo	4673
nhập bình luận	4697
nhập bình luận của bạn	4697
nhập email của bạn	4703
nhập số tiền	4701
nhập địa chỉ email	4703
nhập địa chỉ email của bạn	4703
nhắc tôi sau	4594
nhớ đăng nhập	4680
ni še komentarjev	4127
nie dziękuję	3300
nie dziś	3300
nie możemy pokazać tej treści	3385
nie możemy wyświetlić tej treści	3385
nie można odtworzyć filmu	3387
nie można odtworzyć wideo	3387
nie można wyświetlić tej treści	3385
nie pamiętam hasła	3396
nie pamiętasz hasła	3304
nie udało się załadować filmu	3387
nie ďakujem	3960
nie, dziękuję	3300
nie, ďakujem	3960
nieprawidłowy adres e-mail	3399
niečo sa pokazilo	4023
niečo sa pokazilo, skúste to znova	4022
niečo sa pokazilo. skúste to neskôr	4022
niečo sa pokazilo. skúste to znova	4022
nimate računa	4114
nimetön postilaatikko	1805
nincs fiókja	2317
nincs fiókod	2317
nincs fiókom	2317
nincs hozzászólás	2331
nincs még előfizetésed	2317
nincs még fiókja	2317
nincs véleményem	2301
nincsenek hozzászólások	2331
niste naročnik	4114
no es pot reproduir el vídeo	444
no ho sé	438
no mūsu partneriem	3011
no mūsu veikala	2996
no se ha podido cargar el vídeo	1518
no se ha podido reproducir el vídeo	1478
no se puede reproducir el vídeo	1478
no sé	1472
no te pierdas las últimas noticias	1389
noe gikk galt, prøv igjen	3275
noe gikk galt, prøv igjen senere	3275
noe gikk galt. prøv igjen	3275
noe gikk galt. prøv igjen senere	3275
noget gik galt, prøv igen	692
noget gik galt, prøv igen senere	692
noget gik galt. prøv igen	692
noget gik galt. prøv igen senere	692
nokopēts	3010
només els subscriptors poden comentar	419
només per a subscriptors	459
non seguire più	2596
noraidīt visas	2997
normas de participación	1471
normes de participació	437
norėdami komentuoti, prisijunkite	2904
nos hors-séries	1916
nosūti draugam	2964
nosūtīt atsauksmi	3007
nosūtīt draugam	2964
nosūtīt e-pastā	2964
nosūtīt komentāru	3008
nosūtīt ziņu	3004
noteで書く	2650
notiek video ielāde	2998
notifications activées	1957
notifikácie	4014
notre charte déontologique	1972
notre charte éditoriale	1972
notre sélection	1883
notre sélection d'articles	1935
notícia anterior	465	3551
notícia següent	465
notícias relacionadas	3469
notícias relacionadas que podem lhe interessar	19
notícies destacades	434
notícies relacionades	407
nous protégeons nos sources	1972
nous écrire	1972
nouveau ! suivez vos auteurs préférés	1976
nu ai cont? înregistrează-te	3647
nu aveți cont	3681
nu ești abonat	3681
nu ești încă abonat	3681
nu mai urmări	3693
nu mulțumesc	3594
nu putem afișa acest conținut	3668
nu på google play	682
nu s-a putut încărca videoclipul	3703
nu sunteți abonat	3681
nu știu / nu răspund	3657
nu, mulțumesc	3594	3672
nuestro código ético	1501
numele tău	3684
numele tău de utilizator	3699
nuotrauka # iš #	2953
nur für mitglieder	886
nuskaitykite qr kodą	2939
nuskenuokite qr kodą	2939
nyaste först	4248
nyeste først	3287
nyhetsdøgnet	3205
nyní na google play	565
nyní ne	566
nyomtatás	2252
não foi possível carregar	3571
não foi possível carregar o vídeo	3530
não foi possível reproduzir o vídeo	3530
não perca	3469
não sabe / não responde	3523
não sei	3523
não tem conta	3545
não tem uma conta	3545
não é assinante	3545
não, obrigada	3428
não, obrigado	3428
nächste seite	763
nächster artikel	760
nächstes bild	891
nächstes foto	891
nächstes video	878
näin korjaamme virheet	1805
näin poistat mainoseston	1791
näin poistat mainosten eston	1791
näin suojaamme lähteitämme	1805
näin suojelemme lähteitä	1805
näita # vastust	1594
näita alati	1583
näita galeriid	1591
näita ja nõustu	1583
näita kõiki	1551
näita rohkem	1550
näita sisu	1583
näita tulemusi	1580
näita vastuseid	1594
näita veel	1550
näita vähem	1551	1591
näköislehti	1721
nästa	4168
nästa artikel	4165
nästa bild	4239
nästa sida	4239
nästa video	4224
näytä # kuvaa	1800
näytä # kuvat	1800
näytä # vastausta	1810
näytä aina	1784
näytä alkuperäinen	1739
näytä galleria	1801
näytä ja hyväksy	1784
näytä kaikki	1738
näytä kaikki # kuvaa	1800
näytä kaikki # kuvat	1800
näytä kaikki artikkelit	1801
näytä kaikki kommentit	1810
näytä kaikki kuvaa	1800
näytä kaikki kuvat	1800
näytä kartta	1739
näytä kommentit	1735
näytä kuvaa	1800
näytä kuvagalleria	1801
näytä kuvat	1800
näytä kuvateksti	1801
näytä käännös	1739
näytä lisää	1738
näytä lisää artikkeleita	1801
näytä lisää kommentteja	1810
näytä litterointi	1786
näytä salasana	1795
näytä sisältö	1731
näytä tekstitykset	1786
näytä tiedot	1739
näytä tulokset	91	1739	1778
näytä vastaukset	1810
näytä vähemmän	1739	1801
något gick fel	4237
något gick fel, försök igen	4236
något gick fel, försök igen senare	4236
något gick fel. försök igen	4236
något gick fel. försök igen senare	4236
næste	629
næste artikel	626
næste billede	695
næste side	695
næste video	680
némítás	2308
némítás feloldása	2308
népszerű	2259
név	2321
névtelen bejelentés	2327
névtelen postaláda	2327
nézze meg galériánkat	2261
nézze meg képeinket	2261
nõustu ja jätka	1583
nõustu ja näita	1583
nõustun	1561
nõustun kõigiga	1561
nøgleord	626
nāc strādāt pie mums	2966
nākamais attēls	3005
nākamais raksts	3005
nākamais video	2998
nākamā bilde	3005
nākamā lapa	3005
nē, paldies	3000
něco se pokazilo	576
něco se pokazilo, zkuste to znovu	575
něco se pokazilo. zkuste to prosím později	575
něco se pokazilo. zkuste to znovu	575
nổi bật	4616
nội dung do ai tạo	4700
nội dung quảng cáo	4653
nội dung tiếp tục bên dưới	4655
nội dung tài trợ	4609
nội dung được tài trợ	4655
nội dung đề xuất	4655
nội quy bình luận	4659
nữ miền bắc	4641
nữ miền nam	4641
""", 'o': """
o dată	3679
o leitor está a carregar	3530
o que achou desta notícia	3495
o seu apoio faz a diferença	3427	3575
o singură dată	3679
o singură donație	3678
o vídeo começará em alguns segundos	3493
obaveštenja	3919
objednať knihu	4006
obligatoriskt fält	4236
obligātie lauki	3004
obligāts lauks	3004
obnovit stránku	569
obnoviť stránku	4016
obnovte stránku	569
obrázek # z #	577
obrázek # ze #	577
obrázok # z #	4024
obrázok # zo #	4024
obsah je chránený autorským zákonom	4029
obsah je chráněn autorským zákonem	583
obsah našich partnerov	4037
obsah našich partnerů	591
obsah není dostupný	561
obsah nie je dostupný	4008
obsah nie je možné zobraziť	4008
obsah sa nedá zobraziť	4008
obsah vytvořený ai	585
obsah článku	578
obserwuj autorkę	3413
obserwujesz już tego autora	3413
ocenite članak	3858
ocenite članek	4053
oceń jakość artykułu	3409
oceń przepis	61
ochrana osobních údajů	496
ochrana osobných údajov	3967
ocijenite članak	3858
ocorreu um erro ao carregar o vídeo	3493
ocultar anúncio	3498
ocultar comentários	3522
od najnovších	4033
od najstarších	4033
od naszych partnerów	3415
od našich partnerov	4037
od našich partnerů	591
od naših partnera	3941
od naših partnerjev	4131
od nejnovějších	587
od nejstarších	587
od partnerů	591
odblokuj artykuł	3396
odblokuj dostęp	3396
odblokuj treść	3385
oddaj głos	91	3378
odebírat	489
odebírat newsletter	489
odemknout článek	485
odemknout článek pro přátele	590
odeslat komentář	587
odeslat zprávu	575
odeslat zpětnou vazbu	585
odhlásenie kedykoľvek	4022
odhlásit se	485
odhlásit se můžete kdykoli	575
odhlásit se můžete kdykoliv	575
odhlásiť sa	3949
odhlášení kdykoliv	575
odjaviti se možete bilo kada	3927
odkaz bol skopírovaný	4036
odkaz byl zkopírován	590
odkaz skopírovaný	3956
odkaz zkopírován	492
odkleni članek	4046
odklenite celoten članek	4046
odklenite članek	4114
odmietnuť	3967
odmietnuť všetko	3967
odmítnout	496
odmítnout vše	496
odoberať	4022
odoberať newsletter	4022
odomknúť	4019
odomknúť článok	4019
odomknúť článok pre priateľov	4036
odoslať	91	4023
odoslať komentár	4033
odoslať správu	4022
odoslať spätnú väzbu	4031
odporúča outbrain	4037
odporúčame	3953	4020
odporúčame prečítať	3953
odporúčame tiež	3953
odporúčané outbrain	4037
odporúčané taboola	4037
odporúčané články	3953
odpovedať	4034
odpovědět	499	588
odrzuć	3319
odrzuć wszystkie	3319
odrzuć wszystko	3385
odtwarzacz wideo jest ładowany	3387
odtwórz	3329
odtwórz film	3387
odtwórz wideo	3387
odvolať súhlas	4008
odśwież stronę	3393
odštampaj	3858
odštampaj recept	61
odštampaj članak	3858
oferta dla czytelników	3382
oferta dla prenumeratorów	3382
ofertă pentru abonați	3662
ofertă pentru cititori	3662
oferă acest articol	3695
oferă acest articol cadou	3649
oferă articolul	3695
offert par un abonné	2007
offre abonnés	1948
offre intégrale	1994
offre limitée	1963
offre réservée aux lecteurs	1948
offre spéciale	1835
offre à durée limitée	1962
offrez-nous un café	1826
offrici un caffè	2467
oglasno sporočilo	87	4049
ogłoszenie	3318
ohjelma ei ole enää katsottavissa	1786
ohodnotiť recept	61
ohodnoťte článek	499
ohodnoťte článok	3956
oikaisut ja täsmennykset	1805
okuma süresi # dk	4352
okurlara özel	4411
okurlarimiza özel	4411
okurlarimiza özel indirim	4411
oldal frissítése	2314
oldal újratöltése	2314
oled juba hääletanud	1580
olet jo äänestänyt	1778
oliko artikkeli hyödyllinen	1735
oliko juttu hyödyllinen	1735
oliko tiivistelmä hyödyllinen	1735
oliko tämä hyödyllinen	1808
olvasd be a qr-kódot	2310
olvass korlátlanul	2317
olvassa be a qr-kódot	2310
olvasson hirdetések nélkül	2335
olvasson korlátlanul	2246
olvasson tovább	2246
olvasta már	2259
olvastad már	2259
olvasás az alkalmazásban	2310
olvasói ajánlat	2304
olvidaste tu contraseña	1366
omogoči obvestila	4108
omogući obavijesti	3918
omröstning	91
onayi geri çek	4415
onayi yönet	4415
onayimi geri çek	4415
online reportáž zde	578
opdatér siden	686
oplæst af en robot	613
oplæst af en syntetisk stemme	680
oplæst af kunstig intelligens	629
oplæst af syntetisk stemme	680
opravy a upřesnění	582
opsig når som helst	604
opsig, når du vil	689
opći uvjeti korištenja	3913
ordsøgning	673
orijinali göster	4353
os comentários são exclusivos para assinantes	3565
os leitores também leram	3520
os preços podem variar	3498
osadzona treść	3385
osale küsitluses	1550
osmisměrka	556
osta käyttöoikeus	1806
osta liput tästä	1782
osta täältä	1782
ostatnie artykuły	3326
osveži stran	4111
osveži stranicu	3921
osvežite stran	4111
osvježi stranicu	3921
osvježite stranicu	3921
oszczędzasz #%	3397
ota käyttöön	1790
ota yhteyttä	1735
otevřít	503
otevřít aplikaci	565
otevřít galerii	578
otevřít mapu	503
otevřít v aplikaci	565
otkazati možete bilo kada	3924
otkaži bilo kada	3924
otključaj članak	3848
otključajte ceo članak	3848
otključajte cijeli članak	3848
otključajte članak	3924
otomatik çeviri	4413
otros artículos	1410
oturumu açik tut	4428
otvoriť aplikáciu	4012
otvoriť galériu	4025
otvoriť v aplikácii	4012
otwórz	3330
otwórz aplikację	3389
otwórz galerię	3402
otwórz mapę	3330
otázka dne	555
otázka dňa	4002
outbrain tarafindan önerildi	4388
outras notícias	19	3469
ouvir este conteúdo	3530
ouça esta reportagem	3530
ouça este conteúdo	3448
ovaj sadržaj ne možemo prikazati	3913
ovaj sadržaj nije dostupan	3913
ovaj sadržaj nije moguće prikazati	3913
ovaj video više nije dostupan	3915
ovaj članak je zaključan	3924
oversættelsen er lavet af en maskine	629
oy verdiğiniz için teşekkürler	91	4405
oynatici yükleniyor	4412
oyunuz için teşekkürler	4405
""", 'p': """
padidinti nuotrauką	2945
padovanokite straipsnį	2903
padovanokite straipsnį draugui	2903
padovanoti straipsnį	2950
page précédente	1887
pagina următoare	3616
pague um café	3429
paiement sécurisé	1833
paketi seç	4428
paketleri gör	4457
pakollinen kenttä	1798
paldies par jūsu balsi	2994
paldies par pieteikšanos	2983
paldies par ziņu	3004
palielināt	3005
palielināt attēlu	3005
palun jää viisakaks	1549
palun lülita reklaamiblokeerija välja	1587
pamanīji kļūdu	2965
pamanījāt kļūdu	2965
pamiršau slaptažodį	2943
pamiršote slaptažodį	2943
par šo tēmu	2961
paramètres de confidentialité	1954
paramètres des cookies	1872
paramétrer	1872
paramétrer les cookies	1872
paramétrer mes choix	1875
parandused ja täpsustused	1592
parašyk komentarą	2904
parašykite komentarą	2904
partajează	3605
partenerii noștri	3614
participez à la conversation	1921
participă la sondaj	3656
partilhar esta página	3586
partnereink ajánlata	2335
partnereinktől	2335
partnerių turinys	2907
partnerski sadržaj	3854
partnerski članek	4131
partnerský obsah	591
pas encore abonné	1962
pasidalinkite šiuo straipsniu	2903
pasirinkite planą	2943
pasirinkite prenumeratą	2943
pasirinkite sumą	2942
pasirinkti prenumeratą	2943
pasitikrinkite žinias	2905
pasiūlymas skaitytojams	2936
paslēpt reklāmu	3011
passer la publicité	1870
passer à la recette	61
passwort zurücksetzen	886
pastebėjote klaidą	2904
pasziánsz	2301
pasūtīt grāmatu	2996
pateikti atsiliepimą	2947
patikrinkite savo el. paštą	2944
patreonで支援する	2732
patvirtinkite savo el. paštą	2944
pausar vídeo	1478
pauză video	3664
pavaišinkite mus kava	2942
paylaş	4337
paylaşin	4337
paypal ile öde	4457
pašreizējais laiks #	2998
pažiūrėkite vaizdo įrašą	2905
pe aceeași temă	3650
pelaa peliä	1778
pelaa tästä	1778
pentru a citi în continuare	3647
per saperne di più	2554
per visą ekraną	2938
per überweisung spenden	884
pergunte à nossa ia	3495
permite întotdeauna	3668
permitir anúncios	3539
permitir conteúdo externo	3459
personvernerklæring	3261
perspausdinti draudžiama	2952
peut-être plus tard	1825
pełny ekran	3387
photo précédente	1997
phát	4639
phát hiện lỗi	4659
phát lại	4700
phát video	4666
phóng to ảnh	4686
phối hợp với	4695
phổ biến nhất	4681
phụ đề	4667
piedalies aptaujā	2966
piedāvājums lasītājiem	2996
piekrist un rādīt	2997
piekrist un turpināt	2997
piekrist visām	2976
piekrītu	2976
piekrītu visām	2997
piesakies vebināram	2966
piesakoties tu piekrīti lietošanas noteikumiem	2983
pieslēdzies vai izveido kontu	2959
pieslēdzies, lai komentētu	2965
pieslēgties	2959
pieslēgties ar facebook	3003
pieslēgties ar google	3003
pievieno savu komentāru	2965
pievienot komentāru	2959
pievienot kā vēlamo avotu	3009
pievienot manām tēmām	3009
pieņemt un turpināt	2997
pieņemt visas	2997
pieņemt visas sīkdatnes	2997
pilnekrāna režīms	2998
pilnekrāns	2998
pirkt biļetes	2996
pirkt biļeti	2996
pirkt grāmatu	2996
pirkti bilietą	2936
pirkti knygą	2936
pirkti licenciją	2952
pirmais mēnesis par # €	2959
pirmas mėnuo tik # €	2898
più lette	2505
più letti	2505
più popolare	2584
più recenti	2561
più tardi	2466
più vecchi	2561
più votati	2561
piši autoru	3930
piši avtorju	4120
pišite autoru	3930
pišite avtorju	4120
pišite nam u redakciju	3933
pišite nam v uredništvo	4123
pišite redakciji	3933
pišite uredništvu	4123
piškotki	4065
placená inzerce	87	495
placená spolupráce	591
placený obsah	591
places limitées, réservez vite	1916
plan seç	4428
plani seç	4428
planini seç	4428
platba ročne	4019
platba ročně	572
platená inzercia	87	3952
platená spolupráca	4037
platený obsah	4037
player de áudio	3571
player se učitava	3915
plaćena saradnja	3941
plaćena suradnja	3941
plaćeni oglas	87	3854
plaćeni sadržaj	3854
plačajte nam kavo	4112
plačana objava	87	4049
plačana vsebina	4131
plačano sodelovanje	4131
plačiau skaitykite čia	2905
plein écran	1887
plus d'actualités	1883
plus d'articles du même auteur	1968
plus de détails	1888
plus récents	1943
plătește cu paypal	3705
poate mai târziu	3594
podaj prawidłowy adres e-mail	3399
podari članek	4053
podarite ta članek	4053
podaruj artykuł	3304
podaruj dostęp	3414
podaruj ten artykuł	3314
podcast anhören	797
pode ler também	3520
podeli članak	3858
podešavanja privatnosti	3913
podijeli članak	3858
podmienky používania	3967
podmínky použití	496
podmínky užití	496
podobne artykuły	3326
podobné články	500	3953
podporiť	3948
podporte nezávislú žurnalistiku	3948
podporte nás	3948
podporte nás cez darujme	4017
podporte nás cez paypal	4017
podporte nás na patreone	4017
podpořit	484
podpořit přes darujme	570
podpořte naši práci	484
podpořte nás	484
podpořte nás na patreonu	570
podpořte nás přes paypal	570
podpořte redakci	484
podrobné nastavenia	4008
podrobné nastavení	561
podrži	3847
podrži nas	3847
podržite nas	3847
podržite naš rad	3847
podržite nezavisno novinarstvo	3847
podziel się	3314
podziel się na facebooku	3314
pogledajte još	19
poistin sen käytöstä	1792
pokaż # odpowiedzi	3411
pokaż # zdjęcia	3401
pokaż # zdjęć	3401
pokaż galerię	3402
pokaż hasło	3396
pokaż i zaakceptuj	3385
pokaż komentarze	3322
pokaż mniej	3329
pokaż napisy	3387
pokaż odpowiedzi	3411
pokaż oryginał	3330
pokaż podpis	3402
pokaż transkrypcję	3387
pokaż treść	3319
pokaż tłumaczenie	3330
pokaż więcej	3329
pokaż wszystkie	3329
pokaż wszystkie # zdjęcia	3401
pokaż wszystkie # zdjęć	3401
pokaż wszystkie zdjęcia	3401
pokaż wszystkie zdjęć	3401
pokaż wszystko	3330
pokaż wyniki	91	3378
pokaż zdjęcia	3401
pokaż zdjęć	3401
pokaži geslo	4114
pokaži rezultate	91
pokaži vsebino	4065
pokloni članak	3858
poklonite ovaj članak	3858
pokračovat bez podpory	483
pokračovat bez vypnutí	568
pokračovat přes apple	572
pokračovat přes facebook	572
pokračovat přes google	572
pokračovat s apple	572
pokračovat s google	572
pokračovať bez podpory	3960
pokračovať bez vypnutia	4015
pokračovať cez apple	4019
pokračovať cez facebook	4019
pokračovať cez google	4019
pokračovať s google	4019
pokušajte kasnije	3927
pokušajte ponovno	3927
pokušajte ponovno kasnije	3927
pokušajte ponovo	3927
pole obowiązkowe	3399
polecamy również	3326
polecamy także	3326
polecamy też	3326
polecane artykuły	3326
politica de confidențialitate	3611	3612	3625
politica de corecții	3689
politica editorială	3625	3689
politică de confidențialitate	3611
politika kolačića	3913
politika piškotkov	4103
politique de confidentialité	1872
politique de protection des données	1987
polityka prywatności	3319
polityka sprostowań	3406
política de cookies	1400	3456
política de correcciones	1501
política de correccions	467
política de correções	3554
política de galetes	416
política de privacidad	1400
política de privacidade	3456	3478
política de privacitat	416
política de protección de datos	1517
política de proteção de dados	3570
pomanjšaj pisavo	4130
pomôže každé euro	4017
pomůže každá koruna	570
ponovno učitaj stranicu	3921
ponuda za čitaoce	3912
ponuda za čitatelje	3912
ponuka pre čitateľov	4006
poprzedni artykuł	3326
poprzednie zdjęcie	3402
populární	500
populära artiklar	4165
populärast	4234	4249
populärt	4165
populære	705	3288
populære artikler	626
populære saker	3205
populært	626	3205
populārākie	2961
popüler	4346
popüler haberler	4346
popüler konular	4346
por mês	3543
por qué estás viendo esto	1366
por qué? cuéntanos	1512
portes grátis	3562
poslat jako dárek	590
poslat přes whatsapp	590
poslat příteli	590
poslat tip anonymně	582
poslat zprávu	575
poslať	4023
poslať ako darček	4036
poslať cez whatsapp	4036
poslať e-mailom	3956
poslať mailom	4036
poslať priateľovi	4036
poslať správu	4022
poslať tip	4028
poslať tip anonymne	4028
poslušaj vest	3858
poslušaj članak	3858
poslušaj članek	4053
poslušajte tekst	3915
poslušajte članek	4053
posnetek ni več na voljo	4105
posnetek v vaši državi ni na voljo	4105
posnetka ni mogoče predvajati	4105
postanite naročnik	4045
postanite član	3847	4045
postavke kolačića	3871
postaw kawę	3301
postaw nam kawę	3301
poszt betöltése	2306
posłuchaj	3314
poukážte nám # % z dane	4017
pour continuer à lire	1930
pourquoi voyez-vous cette publicité	1917
pouze nezbytné	561
pouze pro předplatitele	485
používate adblock	4015
používate blokovanie reklám	4015
používate blokovač reklám	4015
používateľské meno	4020
používáte adblock	568
používáte blokování reklam	568
používáte blokátor reklam	568
povezani sadržaj	3855
povezani članci	3855
povezani članki	4050
povećaj	3930
povećaj fotografiju	3930
povećaj sliku	3930
povećaj slova	3940
povećaj tekst	3940
povečaj	4120
povečaj besedilo	4130
povečaj fotografijo	4120
povečaj pisavo	4130
povečaj sliko	4120
povinná pole	575
povinné	576	4023
povinné pole	575
povinné polia	4022
povinné údaje	575
povolit upozornění	566
povoliť	4014
povoliť notifikácie	4013
povoliť obsah	4008
povoliť raz	4008
povoliť reklamu	4016
povoliť reklamy	4016
povoliť upozornenia	4013
powiązane	3326
powiązane artykuły	3326
powiązane tematy	3326
powiększ	3329
powiększ tekst	3414
powiększ zdjęcie	3329
powrót do góry	3329
powrót do strony głównej	3402
powrót na górę	3402
pozastaviť	4011
později	483	567
pozostała część artykułu pod materiałem wideo	3318
pozostały czas	3387
pozostały czas #	3387
pozostały czas -#	3387
pozrieť # fotiek	4024
pozrieť # fotky	4024
pozrieť # fotografie	4024
pozrieť # fotografií	4024
pozrieť fotiek	4024
pozrieť fotky	4024
pozrieť fotografie	4024
pozrieť fotografií	4024
pozrieť galériu	4025
pozrieť všetky # fotiek	4024
pozrieť všetky # fotky	4024
pozrieť všetky # fotografie	4024
pozrieť všetky # fotografií	4024
pozrieť všetky fotiek	4024
pozrieť všetky fotky	4024
pozrieť všetky fotografie	4024
pozrieť všetky fotografií	4024
pozrieť všetkých # fotiek	4024
pozrieť všetkých # fotky	4024
pozrieť všetkých # fotografie	4024
pozrieť všetkých # fotografií	4024
pozrieť všetkých fotiek	4024
pozrieť všetkých fotky	4024
pozrieť všetkých fotografie	4024
pozrieť všetkých fotografií	4024
pozvite nás na kávu	4017
pozvěte nás na kafe	570
pozvěte nás na kávu	570
počastite nas kavom	3922
pořídit předplatné	572
pošalji	91	3928
pošalji e-mailom	3858
pošalji komentar	3858
pošalji mejlom	3858
pošalji poruku	3927
pošalji povratnu informaciju	3936
pošalji prijatelju	3858
pošalji vest	3933
pošalji vijest	3933
pošalji članak e-mailom	3858
pošaljite dojavu	3933
pošaljite komentar	3858
pošaljite vest	3933
pošlete tip redakci	582
pošlite tip redakcii	4028
pošlji	4118
pošlji komentar	4127
pošlji po e-pošti	4053
pošlji povratno informacijo	4126
pošlji prijatelju	4053
pošlji sporočilo	4117
pošlji članek po e-pošti	4053
pošljite nam namig	4123
pošljite namig	4123
poštanski broj	3928
poštna številka	4118
poštovné zdarma	559
pr članek	4049
pradėti testą	2934
praneškite apie klaidą	2904
pranešti anonimiškai	2946
pranešti apie klaidą	2904
pranešti apie komentarą	2948
pratite uživo	3930
pravidelný dar	570
pravidelný príspevok	4017
pravidelně měsíčně	570
pravidlá diskusie	3956
pravidlá opráv	4028
prawa autorskie zastrzeżone	3407
prašome išjungti reklamos blokavimą	2941
pre komentovanie sa prihláste	4033
pre predplatiteľov	3949
preberi cel članek	4120
preberi celoten članek	4120
preberi več	4120
preberite celoten članek	4120
preberite še	4050
precisamos de você	3427
predchádzajúca fotografia	4025
predchádzajúca snímka	4025
predchádzajúca strana	4025
predchádzajúci článok	4025
predplatiť	3948
predplatné môžete kedykoľvek zrušiť	4019
predplaťte si	3948
preferințe cookie	3668
preferințe de confidențialitate	3702
preferències de galetes	448
preferências de cookies	3534
preferências de privacidade	3570
prehrať	4010
prehrať video	4010
prehrávač sa načítava	4010
prejsť do diskusie	4033
prejsť do galérie	4025
prejsť na darovanie	4017
prejsť na kvíz	4002
prejsť na obsah	4025
prejsť na online	4025
prejsť na platbu	4017
prejsť na ponuku	4006
prejsť na recept	61
prejšnja fotografija	4120
prejšnja slika	4120
prejšnja stran	4120
prejšnji članek	4120
prekličete lahko kadarkoli	4114
prekliči soglasje	4103
preložené automaticky	4031
preložené pomocou ai	4031
prenošenje zabranjeno	3934
prenumerantförmån	4218
prenumerantförmåner	4218
prenumerata nuo # euro per mėnesį	2898
prenumerata nuo # €	2898
prenumerera på vårt nyhetsbrev	4148
prenumeruodami sutinkate su taisyklėmis	2923
prenumeruokite naujienlaiškį	2923
prenumeruoti naujienlaiškį	2944
preostali čas	4105
preostali čas #	4105
preostali čas -#	4105
preporučeno	3855
preporučuje outbrain	3941
preporučuje taboola	3941
preporučujemo	3855	3925
preporučujemo da pročitate	3855
preporučujemo i	3855
presentear matéria	3560
preskoči na sadržaj	3930
preskoči na vsebino	4120
preskočiť na obsah	4025
prestať sledovať	4035
prethodni članak	3930
pretlač zakázaná	4029
prevedeno uz pomoć ai	3936
preverite e-pošto	4117
prečo vidím túto reklamu	4037
prečítajte si	3953
prečítajte si aj	3953
prečítať neskôr	4036
prečítať prepis	4010
prețurile pot varia	3633
pridať ako preferovaný zdroj	4035
pridať do košíka	4006
pridať do mojich tém	4035
pridať komentár	3956
pridať medzi preferované zdroje	4035
pridruži se razpravi	4127
pridružite se razpravi	4127
pridėti kaip pageidaujamą šaltinį	2949
pridėti komentarą	2948
pridėti prie mano temų	2949
pridėti prie pageidaujamų šaltinių	2949
prihlásiť	3949
prihlásiť cez facebook	4019
prihlásiť cez google	4019
prihlásiť na odber	4022
prihlásiť sa	3949
prihlásiť sa cez apple	4019
prihlásiť sa cez facebook	4019
prihlásiť sa cez google	4019
prihlásiť sa do diskusie	4033
prihlásiť sa na odber	4022
prihláste sa a komentujte	4033
prihvati i prikaži	3913
prihvati sve kolačiće	3913
prihvaćam	3871
prihvaćam i nastavljam	3913
prihvaćam sve	3871
prijava putem google računa	3924
prijavi grešku	3858
prijavi pogrešku	3933
prijavi se s google računom	3924
prijavite grešku	3933
prijavite pogrešku	3933
prijať	3967
prijať a pokračovať	4008
prijať a zobraziť	4008
prijať všetko	3967
prijať všetky	4008
prijať všetky cookies	4008
prikaži # odgovora	3937
prikaži # odgovore	4127
prikaži galerijo	4120
prikaži galeriju	3930
prikaži geslo	4114
prikaži i prihvati	3913
prikaži in sprejmi	4103
prikaži komentare	3937
prikaži komentarje	4127
prikaži lozinku	3924
prikaži manj	4051
prikaži manje	3856
prikaži odgovore	3937	4127
prikaži podnapise	4105
prikaži prepis	4105
prikaži rezultate	91	3909	4099
prikaži sadržaj	3871
prikaži sve	3856
prikaži titlove	3915
prikaži transkript	3915
prikaži več	4051
prikaži više	3856
prikaži vse	4051
prikaži vsebino	4103
prima lună gratuită	3647
prima pagină	3687
primetili ste grešku	3933
primește alerte despre acest subiect	3641
primijetili ste grešku	3933
printează	3605
printează rețeta	61
pripomenúť neskôr	3960
priporoča outbrain	4131
priporoča taboola	4131
priporočamo	4050	4115
priporočamo tudi	4050
priporočamo v branje	4050
priporočeno	4050
prisijunkite arba susikurkite paskyrą	2898
prisijunkite prie mūsų komandos	2905
prisijunkite, kad galėtumėte komentuoti	2904
prispieť	3948
prispieť jednorazovo	4017
prispieť mesačne	4017
privatsphäre verwalten	876
privatsphäre-einstellungen	753
privātuma iestatījumi	2997
privātuma politika	2976
prišlo je do napake. poskusite pozneje	4117
prišlo je do napake. poskusite znova	4117
pro komentování se přihlaste	587
pro předplatitele	485
pro předplatitele výhodněji	559
prochaine vidéo	1988
profită de ofertă	3709
programmet är inte längre tillgängligt	4224
prohibida su reproducción total o parcial	1530
prohlédnout # fotek	577
prohlédnout # fotky	577
prohlédnout # fotografie	577
prohlédnout # fotografií	577
prohlédnout fotek	577
prohlédnout fotky	577
prohlédnout fotografie	577
prohlédnout fotografií	577
prohlédnout galerii	578
prohlédnout všech # fotek	577
prohlédnout všech # fotky	577
prohlédnout všech # fotografie	577
prohlédnout všech # fotografií	577
prohlédnout všech fotek	577
prohlédnout všech fotky	577
prohlédnout všech fotografie	577
prohlédnout všech fotografií	577
prohlédnout všechny # fotek	577
prohlédnout všechny # fotky	577
prohlédnout všechny # fotografie	577
prohlédnout všechny # fotografií	577
prohlédnout všechny fotek	577
prohlédnout všechny fotky	577
prohlédnout všechny fotografie	577
prohlédnout všechny fotografií	577
proibida a reprodução total ou parcial	3582
promijeni veličinu teksta	3940
promo sadržaj	3941
promocijsko sporočilo	4049
promotivni sadržaj	3854
promotivni članak	3854
promóció	2254
proovi # päeva tasuta	1543
proposé par	1980
prosimy o wyłączenie adblocka	3392
proč vidím tuto reklamu	591
pročitaj ceo članak	3930
pročitaj cijeli članak	3930
pročitaj kasnije	3940
pročitaj transkript	3915
pročitajte ceo tekst	3930
pročitajte cijeli članak	3930
pročitajte i	3855
pročitajte još	3855
prywatność	3319
przeczytaj całość	3402
przeczytaj cały artykuł	3402
przeczytaj również	3326
przeczytaj także	3326
przeczytaj też	3326
przeczytaj transkrypcję	3387
przejdź bez wsparcia	3300
przejdź do galerii	3402
przejdź do głównej treści	3402
przejdź do oferty	3382
przejdź do przepisu	61
przejdź do płatności	3394
przejdź do quizu	3378
przejdź do serwisu	3319
przejdź do sklepu	3382
przejdź do strony darowizn	3394
przejdź do treści	3329
przejdź do ustawień prywatności	3319
przejdź do wpłaty	3394
przejdź na stronę główną	3402
przekaż # % podatku	3394
przekaż #%	3394
przekaż opinię	3409
przestań obserwować	3413
przetłumaczono automatycznie	3409
przetłumaczono przez ai	3409
przeładuj stronę	3393
prześlij	3400
prześlij opinię	3409
prześlij zdjęcia	3406
przypomnij mi później	3300
przypomnij później	3390
právě se děje	500
präsentiert von	750
précédent	1887
préférences cookies	1872
préférences de confidentialité	1987
prélèvement	1834
prémium	2246
prénom	1965
présenté par	1980
próbáld újra később	2320
próbálja ki # forintért	2246
próbálja újra	2320
próbálja újra később	2320
próxima	3474
próxima foto	3579
próxima imagem	3579
próxima notícia	3551
próxima página	3474
próximo artigo	3469
próximo vídeo	1518	3571
prøv # dager gratis	3184
prøv gratis	604	3184
prøv igen senere	692
prøv igjen senere	3275
prøv nu	604
prøv nå	3184
prędkość	3388
prędkość odtwarzania	3387
prを含みます	2696
pr記事	2718
psč	576	4023
pubblicità	2493
publi-rédactionnel	1870
publicité	1870
publicité - la suite ci-dessous	1870
publicités	1870
publică	3657
publică comentariul	3656
pular anúncio	3571
pular para o conteúdo	3474
pular para o conteúdo principal	3472
puslapis # iš #	2953
página siguiente	1416
páči sa mi to	4034
päeva küsimus	1580
päivitä sivu	1792
päivän kysymys	91	1778
päivän peli	1778
päivän ristikko	1778
pääuutiset	1736
påkrevd	3276
påkrævet	693
påmind mig senere	600
påminn mig senare	4139
później	3300	3391
pārbaudi savas zināšanas	2966
pārbaudiet savu e-pastu	3004
pāriet uz recepti	61
pāriet uz saturu	3005
pārpublicējot atsauce obligāta	2969
pārpublicēšana aizliegta	3012
pārtraukt sekot	3009
pārvaldīt paziņojumus	3000
pārvaldīt piekrišanu	2997
pērc abonementu	2959
płatna współpraca	3415
płatne miesięcznie	3396
płatne rocznie	3396
płatność miesięczna	3396
płatność roczna	3396
předchozí	502
předchozí foto	578
předchozí fotografie	578
předchozí snímek	578
předchozí strana	578
předchozí článek	500
předmět	576
předplatit	485
předplatné	485
předplaťte si	572
přehrát	502
přehrát video	563
přehrávač se načítá	563
přehrávač videa se načítá	563
přejít do diskuse	587
přejít do galerie	578
přejít do speciálu	578
přejít k obsahu	502
přejít k platbě	570
přejít k receptu	61
přejít na kvíz	555
přejít na nabídku	559
přejít na obsah	502
přejít na online reportáž	578
přejít na recept	61
přejít na stránku darů	570
přeloženo automaticky	585
přeloženo pomocí ai	585
přepis	564
přeskočit na obsah	578
přestat sledovat	589
přetisk zakázán	583
přečtěte si	500
přečtěte si také	500
přečíst později	590
přečíst přepis	563
přidat do košíku	559
přidat do mých témat	589
přidat jako preferovaný zdroj	589
přidat komentář	499
přidat mezi preferované zdroje	589
přidejte názor	499
přidejte si nás mezi preferované zdroje	589
přihlaste se a komentujte	587
přihlásit	485
přihlásit k odběru	489
přihlásit přes facebook	572
přihlásit přes google	572
přihlásit přes seznam	572
přihlásit se	485
přihlásit se do diskuse	587
přihlásit se k odběru	575
přihlásit se přes apple	572
přihlásit se přes facebook	572
přihlásit se přes google	572
přihlásit se přes seznam	572
přihlášení	485
přijmout	496
přijmout a pokračovat	561
přijmout a zobrazit	561
přijmout vše	496
přijmout všechny	561
přijmout všechny cookies	561
připomenout později	483
přispějte	484
přispět	484
přispět jednorázově	570
přispět měsíčně	570
příjmení	576
""", 'q': """
qq好友	4783
qq空间	4783
qr कोड स्कैन करें	2213
qr কোড স্ক্যান করুন	377
qr 코드를 스캔하세요	2854
qrコードからダウンロード	2725
qrコードを読み取ってください	2725
qr코드로 다운로드	2854
qr코드를 스캔하세요	2854
qu'avez-vous pensé de cet article	1913
qual o seu nível de satisfação com esta notícia	3495
qualcosa è andato storto	2586
quan tâm nhất	4660
quay lại	4704
quay lại đầu trang	4704
quellen und weiterführende links	760
queremos conocer tu opinión	1454
queremos saber a sua opinião	3508
questa email è già registrata	2615
questa pagina ti è stata utile	2560
questo articolo ti è stato utile	2560
questo articolo è bloccato	2583
questo campo è obbligatorio	2585
questo riassunto ti è stato utile	2528
questo video non è disponibile	2568
questo video non è più disponibile	2568
quieres añadir otro usuario a tu suscripción	1366
quitter le plein écran	1950
quizi çöz	4408
quizás más tarde	1360
quizás te interese	1410
quy định bình luận	4659
quyên góp	4595
quyên góp ngay	4595
qué opinas	1405
qué te ha parecido esta noticia	1454
quét mã qr	4672
quét mã qr để tải	4672
quét mã qr để tải ứng dụng	4672
quên mật khẩu	4598
quản lý cookie	4670
quản lý lựa chọn	4699
quản lý sự đồng ý	4670
quản lý tùy chọn	4699
quảng cáo	4609
quảng cáo - bài viết tiếp tục bên dưới	4653
""", 'r': """
r$ # por mês durante # meses	3517
radote klaidą	2904
radote klaidą tekste	2904
radās kļūda. mēģiniet vēlāk	3004
radīts ar mākslīgo intelektu	3007
rafraîchir la page	1958
raksti komentāru	2965
raksts ir aizsargāts ar autortiesībām	3012
raksts ir slēgts	3003
raksts tiek papildināts	2966
raksts turpinās pēc reklāmas	2968
rakstu lasa mākslīgais intelekts	2998
rakstīt autoram	3005
rakstīt komentāru	2965
raktažodžiai	2945
rao vặt	4609
raportează	3657
raportează comentariul	3699
raportează o eroare	3630
raportează o greșeală	3689
raportoi virheestä	1805
rapportér	705
rapportér annonce	708
rapportér fejl	621
razvrščanje	4128
rašykite redakcijai	2946
rašyti autoriui	2945
rašyti komentarą	2898
reagovať	4034
recargar la página	1487
recargar página	1487
recarrega la pàgina	454
recarregar a página	3539
recarregar página	3539
receber notificações	3510
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1923
recevez une alerte à chaque article de l'auteur	1923
reclamă	3608
recomandarea redacției	3650
recomandări	3614
recomandări by taboola	3636
recomandări taboola	3636
recomandările editorilor	3650
recomandările partenerilor	3636
recomandările redacției	3614
recomendado para você	3469
recommandé	1883
recommandé pour vous	1883
recommandés	1883
recordar más tarde	1360
recuérdamelo más tarde	1360
recíbela	1379
recíbela gratis	1379
recíbelo	1379
redacția	3625
redare automată	3665
redirecționează # la sută	3678
redirecționează #%	3595
redă video	3664
redă videoclipul	3664
refuză toate	3627
refuză tot	3668
regala este artículo	1507
regalar artículo	1366
regalar este artículo	1507
registrovať sa	3949
registruokitės nemokamai	2898
registruokitės į seminarą	2905
registrácia	3949
regisztráció	2246
regisztrálok	2246
regler för kommentarer	4248
regras de comentários	3522
regras dos comentários	3522
regístrate	1366
rekisteröidy	1721
rekisteröidy maksutta ja lue	1721
reklaami lõpp	1597
reklam içeriğidir	4411
reklama się skończyła	3415
reklami geç	4339
reklám	2254
reklám vége	2335
reklámblokkolót használ	2313
reklámblokkolót használsz	2313
reklāma	2959
reklāmas beigas	3011
reklāmas raksts	2968
reklāmraksts	87	2968
relacja na żywo	3402
relaterade ämnen	4165
rendeld meg a könyvet	2304
rendelje meg a könyvet	2304
rendezés	2332
rendszeres támogatás	2315
renovar suscripción	1523
reportar comentário	3565
reportar erro nesta página	3495
reproducció automàtica	445
reproducción automática	1479
reproducción prohibida	1530
reproducir vídeo	1478
reproduction réservée	2002
reproductor de vídeo	1518
reproduzir vídeo	3530
reproduzir áudio	3530
reprodução automática	3531
reprodução proibida	3582
reserve já	3585
resmi büyüt	4434
responda à enquete	3522
rester connecté	1962
restez informé	1845
restez informés	1845
resultado da votação	3565
resultados de la votación	1512
resumen automático	1440
resumo da notícia	3495
resumé lavet af ai	702
retour à l'accueil	1968
retour à la liste	1968
retour à la page d'accueil	1885
retrage consimțământul	3668
rettelser og præciseringer	699
revenir à l'accueil	1968
revoir la vidéo	1988
rezerviši mesto	3912
rezervovať miesto	4006
rezervujte si místo	559
rezervuoti vietą	2936
rezervă un loc	3634
rezervă-ți locul	3634	3662
rezervēt vietu	2996
rezolvă testul	3659
reîmprospătează pagina	3675
reîncarcă pagina	3675
reînnoiește abonamentul	3705
reģistrējies bez maksas	2959
reģistrēties	2959
reši križanko	4099
reši kviz	3909	4099
reši ukrštenicu	3909
režim celej obrazovky	4010
režim celé obrazovky	563
ricordamelo più tardi	2466
riješi križaljku	3909
riješi kviz	3909
riproduzione riservata ©	2621
rizami geri çek	4343
rodyti galeriją	2945
rodyti mažiau	2906	2945
rodyti turinį	2937
rodyti viską	2906
rozumím	503
rozwiąż krzyżówkę	3378
rozwiń	3329
rozwiń wszystko	3330
ročne	4020
ročná platba	4019
ročné predplatné	4019
roční platba	572
roční předplatné	572
ročně	573
rychlost přehrávání	563
ryhdy kannatusjäseneksi	1793
rätta	4161
rätta oss	4161
rättelse	4161
rättelsepolicy	4243
rättelser och förtydliganden	4243
règles de commentaires	1942
règles des commentaires	1942
réactions	1877
réagir	1862	1877
réagir à cet article	1877
réagissez	1877
réagissez à cet article	1877
réductions et codes promo	2006
réduire la police	1934
réduire la taille de la police	1934
réduire la taille du texte	1934
réduire le texte	1978
répondez au quiz	1945
répondez au sondage	1942
répondre	1877
réseaux sociaux	1863
réserver mes places	1948
réservez vos places	1948
réservé aux inscrits	1835
résiliable à tout moment	1930
résultats	91
résultats du sondage	1921
résumé de l'article	1913
résumé de l'article en # points	1913
résumé en # secondes	1913
résumé ia	1975
résumé par l'ia	1975
részletek	2262
rétablir le son	1950
rösta	91	4215
rösta här	4168
rösta i omröstningen	4168
rösta nu	91	4214
rút lại sự đồng ý	4670
rückmeldung geben	898
rýchlosť	4011
rýchlosť prehrávania	4010
rādīt # atbildes	3008
rādīt atbildes	3008
rādīt galeriju	3005
rādīt mazāk	2967	3005
rādīt rezultātus	2994
rādīt saturu	2997
rādīt un piekrist	2997
rādīt vairāk	2966
rādīt visu	2967
rămâi conectat	3681
răspunde	3613
rėmimas	2907
rėmėjo turinys	2951
""", 's': """
s'abonner à ce dossier	1999
s'abonner à ce sujet	1999
s'abonner à ce thème	1999
s'abonner à cet auteur	1999
s'abonner à partir de #€	1835
s'està carregant el reproductor	444
s'està carregant el vídeo	444
s'ha produït un error	461
s'inscrire à la newsletter	1845
s-ar putea să-ți placă	3614
saada anonüümne vihje	1592
saada sõbrale	1548
saada sõnum	1590
saada vihje anonüümselt	1592
saber más	1416
sadarbības raksts	2968
sadece abonelere özel	4428
sadržaj je blokiran	3913
sadržaj je zaključan	3848
sadržaj je zaštićen autorskim pravom	3934
sadržaj nije dostupan	3913
sadržaj nije moguće prikazati	3913
sadržaj partnera	3941
saglabāt	2964
saglabāt iestatījumus	2997
saglabāt izvēli	2997
saglabāt rakstu	2964
saglabāt vēlākam	3010
sair do ecrã inteiro	3530
saistītie raksti	2961
saistītās ziņas	2961
saite ir nokopēta	3010
saite nokopēta	2964
saken er låst	3184
saken finnes også som lyd	3193
salli sisältö	1784
salta la pubblicità	2609
salta pubblicità	2609
saltar anúncio	3454
saltar para o conteúdo	3472
saltar para o conteúdo principal	3472
salvar preferências	3534
salvează	3605
salvează articolul	3649
salvează pentru mai târziu	3649
salvează preferințele	3668
salvează rețeta	61
samo nujni piškotki	4103
samo nužni	3913
samo nužni kolačići	3913
samo za naročnike	4114
sans engagement, résiliable à tout moment	1930
sao chép	4694
sao chép liên kết	4604
sao chép đường dẫn	4651
sari la conținut	3616
sari la rețetă	61
sari peste reclamă	3703
satura turpinājums pēc reklāmas	2968
saturs ir aizsargāts ar autortiesībām	3012
saturs ir bloķēts	2997
sazināties ar redakciju	3006
sačuvaj	3858
sačuvaj podešavanja	3913
sačuvaj recept	61
sačuvaj vest	3858
sačuvaj za kasnije	3940
sačuvaj članak	3940
saņemt paziņojumus	3000
scanează codul qr	3670
schlagwörter	760
schließen	763
schrift größer	903
schrift vergrößern	745
schriftgröße	745
schriftgröße anpassen	903
schriftgröße ändern	903
schwedenrätsel	870
scopri di più	2472
scopri di più su amazon	2625
scrie comentariul tău	3699
scrie redacției	3689
scrieți redacției	3689
sdílejte	492
sdílejte tento text	492
sdílejte text	492
sdílejte článek	492
sdílet	492
sdílet na facebooku	492
sdílet na twitteru	492
sdílet na whatsappu	590
sdílet na x	492
sdílet článek	492
se alla erbjudanden för prenumeranter	4143
se bilderna här	4168
se connecter et réagir	1877
se déconnecter	1835
se grafiken här	4168
se ha producido un error al cargar el vídeo	1438
se klippet här	4168
se klippet øverst i saken	3208
se réabonner	1994
se videon här	4168
se våra erbjudanden	4233
se våre tilbud	3272
se încarcă playerul	3664
se încarcă video	3664
se încarcă videoclipul	3664
sebesség	2309
sedan # kr/mån tills du säger upp	4143
see väli on kohustuslik	1590
segui già questo argomento	2596
segui già questo autore	2596
seguir tópico	3510
seguí leyendo	1468
sei già abbonato	2472
sei già iscritto	2615
sei già iscritto alla newsletter	2546
seko tēmai	3009
sekot tēmai	3009
sekretessinställningar	4222
sekti autorių	2949
sekti temą	2949
selección de la redacción	1410
selectează	3682
selvä	1739
sem opinião	3523
sem si não seria possível	3515
sem você não seria possível	3515
semnalează comentariul	3699
semnalează o eroare	3613
senaste först	4248
send artiklen på mail	613
send på e-post	3193
send på mail	707
seniausi viršuje	2948
sense permanència	431
sesi aç	4412
sesi açmak için dokunun	4453
sesi açmak için tiklayin	4453
setări confidențialitate	3668
setări cookie	3612	3627
setări cookie-uri	3668
setări cookies	3668
setări de confidențialitate	3668
seu apoio faz a diferença	3427	3575
seu nome de usuário	3565
seuls les abonnés peuvent commenter	1921
seuraa hetki hetkeltä	1801
seuraa livenä	1801
seuraa meitä	1729
seuraa tekijää	1812
seuraa tätä aihetta	1812
seuraat jo tätä aihetta	1812
seuraat tätä aihetta	1812
seç	4429
seçenekleri yönet	4415
seçimimi kaydet	4415
seções	3469
seřadit podle	587
sfârșit publicitate	3662
sfârșitul reclamei	3662
shrani članek	4053
shrnutí ai	586
shrnutí od ai	585
si opp når du vil	3184
si è verificato un errore	2585
si è verificato un errore durante il caricamento del video	2526
sie können diesen artikel kostenlos weitergeben	842
signaler ce contenu comme inapproprié	1921
signaler un problème	1877
siguiente artículo	1410
siguiente vídeo	1518
siirry sisältöön	1738
siirry suoraan sisältöön	1801
sikeres feliratkozás	2264
sin ti no sería posible	1463
sinu hääl on arvesse võetud	1580
sinu sõnum	1590
sisu on autoriõigusega kaitstud	1598
sisältö ei ole saatavilla	1784
sisältö on estetty	1784
sisältö on suojattu tekijänoikeudella	1806
sisältöä ei voida näyttää	1784
sisältöä kumppaneiltamme	1814
siz ne düşünüyorsunuz	4374
siz ne düşünüyorsunuz? oy verin	4352
sizin için öneriler	4346
siųsti atsiliepimą	2947
siųsti draugui	2903
siųsti el. paštu	2903
siųsti komentarą	2948
siųsti naujieną	2946
siųsti žinutę	2944
skaitykite be reklamų	2951
skaitykite be ribojimų	2943
skaitykite daugiau čia	2905
skaityti plačiau	2905
skaityti visą straipsnį	2945
skaityti vėliau	2903
skann qr-koden for å laste ned appen	3265
skanna qr-koden för att ladda ner appen	4226
skaties arī	2961
skatīt cenu	2996
skatīt foto	2966
skatīt galeriju	2966
skatīt komentārus	3008
skatīt piedāvājumu	2996
skatīt piedāvājumus	3003
skatīt rezultātus	91	2994
skatīt video	2966
skatīt visus	3005
skenē qr kodu	2999
skenējiet qr kodu	2999
skjønner	3209
sklenite naročnino	4046
skontaktuj się z redakcją	3406
skontrolujte si svoju schránku	4022
skopírované	4036
skopírované do schránky	4036
skopírovať odkaz	3956
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4161
skriv inn beløp	3270
skru på	3267
skru på lyd	3263
skru på varsler	3266
skryť odpovede	4033
skryť reklamu	4037
skrýt	503
skrýt odpovědi	587
skrýt reklamu	591
skyddas av upphovsrätt	4244
skänk en gåva	4231
skúste to neskôr	4022
skúste to znova	4022
slapukų nustatymai	2916
slapukų politika	2937
slažem se	3871
slažem se i nastavljam	3913
sledeća fotografija	3930
sledeća slika	3930
sledeća strana	3930
sledeći video	3915
sledeći članak	3930
sledovat toto téma	589
sledovat téma	589
sledovať autora	4035
sledovať autorku	4035
sledovať online	4025
sledovať tému	4035
sledovať túto tému	4035
sledujete téma	589
sledujete tému	4035
slik beskytter vi kildene våre	3282
slik beskytter vi våre kilder	3282
slik slår du av annonseblokkering	3268
slične vesti	3855
slične vijesti	3855
slični članci	3855
sljedeća fotografija	3930
sljedeća slika	3930
sljedeća stranica	3930
sljedeći video	3915
sljedeći članak	3930
slut på annonce	708
slut på annons	4252
slut på reklam	4252
sluta följa	4250
slutt på annonse	3291
slutt å følge	3289
slå adblocker fra	685
slå annonceblokering fra	685
slå av annonseblokkereren	3268
slå av annonseblokkeringen	3268
slå din adblocker fra	685
slå lyd fra	680
slå lyd til	680
slå lyden fra	680
slå lyden til	680
slå notifikationer til	683
slå på	3267	4228
slå på aviseringar	4227
slå på ljudet	4224
slå på notiser	4227
slå på varsler	3266
slå på varslinger	3266
slå til	684
slėpti reklamą	2951
sns 공유	2891
sns 공유하기	2891
snsでシェア	2763
snsでシェアする	2763
snsをフォロー	2651
snímek # z #	577
snímek # ze #	577
snímka # z #	4024
snímka # zo #	4024
so schützen wir unsere quellen	895
sofortüberweisung	723
solicitarea a fost trimisă	3706
solicitação enviada	3577
solitär	870
son dakika bildirimlerini aç	4418
son dakika gelişmelerinden haberdar olun	4418
son gelişmelerden haberdar olun	4418
sondaż	91
sonderveröffentlichung	822
sono già sostenitore	2466
sonraki fotoğraf	4460
sonraki fotoğraf için tiklayin	4349
sonraki fotoğrafa geç	4349
sonraki görsel	4460
sonraki haber için tiklayin	4349
sonraki içerik	4460
sonraki sayfa için tiklayin	4349
sonuçlar	91
sonuçlari gör	91	4353
sonuçlari göster	91	4406
sorodni članki	4050
sortează	3657
sortează după	3657
sortuj według	3411
sortér efter	704
souhlasím	496
souhlasím a pokračovat	561
souhlasím se zobrazením	496
soutenez-nous dès maintenant	1826
související	500
související témata	500
související články	500
související články z webu	500
soyez le premier à commenter	1877
soyez le premier à réagir	1877
spam nélkül	2320
spander en kaffe på oss	3270
spara inställningar	4222
spara till läslistan	4251
spausdinti receptą	61
spausdinti straipsnį	2950
spațiu publicitar	3636
spela här	4214
spela videon här	4168
spill nå	3255
spis treści	3329
splošni pogoji	4103
sponsorisé	1870
sponsorlu bağlantilar	4388
sponsorlu içerik	87	4339
sponsoroitu sisältö	1730
sponsorēts saturs	3011
sponsrat innehåll	4157
sponzorirani sadržaj	3854
sponzorirani članak	3854
sponzorisani sadržaj	3941
sponzorované	3952
sponzorovaný obsah	495
sponzorováno	495
sporoči napako	4123
sporočilo	4118
spotifyで聞く	2753
spotifyで聴く	2753
spravovat upozornění	566
spravovať súhlas	4008
spravovať upozornenia	4013
sprawdź cenę	3382
sprawdź ofertę	3304
sprawdź się	3378
sprawdź skrzynkę e-mail	3399
sprawdź skrzynkę odbiorczą	3399
sprawdź swoją skrzynkę	3399
sprawdź swoją wiedzę	3378
sprejmi in prikaži	4103
sprejmi vse piškotke	4103
spremi članak	3858
spremljajte v živo	4120
sprijinul tău contează	3704
sprijină-ne	3595
správa	4023
správa bola odoslaná	4022
správa souhlasu	561
správa súhlasu	4008
spróbuj ponownie	3399
spróbuj ponownie później	3399
spręsti kryžiažodį	2934
spręsti testą	2934
spune-ne părerea ta	3656
spune-ți părerea	3630
spune-ți părerea în comentarii	3630
spuneți-ne părerea	3656
spustit kvíz	555
spustiť kvíz	4002
spustiť video	4010
später	718
später erinnern	718
späť hore	4025
späť na hlavnú stránku	4025
späť na začiatok	4025
spør vår ki om saken	3201
spēlē tagad	2994
spēlēt tagad	2994
staňte sa členom	3948
staňte se členem	484
ste našli napako	4123
ste našli napako v članku	4123
ste už predplatiteľ	4019
ste že glasovali	4099
stem nå	91	3255
stiahnuť aplikáciu	4012
stiahnuť audio	4010
stiahnuť epizódu	4010
stiahnuť na google play	4012
stiahnuť v app store	4012
stiahnuť z app store	4012
stiahnuť z google play	4012
stichwörter	760
stil spørgsmål til artiklen	621
stlmiť	4010
stop med at følge	706
straipsnio tęsinys - po reklama	2907
straipsnis saugomas autorių teisių	2952
straipsnis tęsiasi po reklamos	2907
straipsnis užrakintas	2943
straipsnį skaito dirbtinis intelektas	2938
strojovo preložené	4031
strojový preklad	4032
strojový překlad	586
strojově přeloženo	585
strona główna	3326
stroški dostave	4102
stránka # z #	577	4024
stránka # ze #	577
stránka # zo #	4024
stworzono z pomocą ai	3409
stáhnout aplikaci	565
stáhnout audio	563
stáhnout epizodu	563
stáhnout na google play	565
stáhnout podcast	563
stáhnout v app store	565
stáhnout z app store	565
stáhnout z google play	565
stáhnout zdarma	565
stäng	4139	4168
stäng annons	4252
stäng av annonsblockeraren	4229
stäng av din adblocker	4229
stäng av din annonsblockerare	4229
stäng av ljudet	4224
stäng galleri	4239
stöd oss	4140
stöd oss på patreon	4231
stöd oss via patreon	4231
större text	4251
større tekst	3290
støt med mobilepay	687
støt os	601
støt os med mobilepay	687
støt os på #er	687
støt os på patreon	687
støt via mobilepay	687
støtt oss	3181
støtt oss med vipps	3270
støtt oss på patreon	3270
støtt oss via vipps	3270
subscrição confirmada	3577
subtitrări	3665
subtítols	445
subtítulos	1479
sudoku del día	1513
sugerir correção	3495
sugerir una corrección	1454
sugestões	3469
suite après la publicité	1948
suivez vos auteurs préférés	1976
suivre ce thème	1923
suivre le thème	1976
sukurta naudojant dirbtinį intelektą	2947
sumă liberă	3678
sumă personalizată	3704
sunt de acord cu termenii și condițiile	3683
sur le même sujet	1883
sur le même thème	1883
suscripción	1366
suscripción confirmada	1524
suscríbase	1366
suscríbete	1366
suscríbete a nuestro boletín	1376
suscríbete ahora	1366
susiję straipsniai	2900
susikurti paskyrą	2898
susține	3595
susține-ne	3595
susține-ne pe patreon	3678
susțineți-ne	3595
susținut de	3697
sutikti ir tęsti	2937
sutinku ir tęsiu	2937
svaka donacija je važna	3922
svaka donacija pomaže	3922
svaki dinar je važan	3922
svaki doprinos je važan	3922
svaki doprinos pomaže	3922
svaki euro je važan	3922
svaki prilog pomaže	3922
svi članci	3930
svi članci autora	3930
sviđa mi se	3938
sviđa vam se članak	3936
swisha en gåva	4231
syötä kelvollinen sähköpostiosoite	1798
syötä summa	1793
syötä sähköpostiosoitteesi	1724
szavazatodat rögzítettük	2300
szavazatát rögzítettük	2300
szavazás	91	2301
szavazás indítása	2300
szczegóły	3330
szeretne értesítéseket kapni	2311
szeretnél értesítéseket kapni	2311
szerző követése	2333
szkennelje be a qr-kódot	2310
szponzorált tartalom	87	2254
szybkość odtwarzania	3387
szállítási költség	2304
szókereső	2301
szólj hozzá	2258
szóljon hozzá	2258
szövegméret	2334
szünet	2309
sähköposti	1724
sähköposti tai käyttäjätunnus	1795
sähköpostiosoite	1724
sähköpostiosoitteesi	1798
sähköpostisi	1798
säkra din plats	4218
säästä # %	1796
säästä #%	1796
så # kr/mnd til du sier opp	3184
så jobbar vi med rättelser	4243
så kommenterar du	4161
så skyddar vi våra källor	4243
så stänger du av annonsblockeraren	4229
så stänger du av din annonsblockerare	4229
sådan beskytter vi kilder	699
sådan beskytter vi vores kilder	699
sådan deaktiverer du din adblocker	685
sådan retter vi fejl	699
sådan slår du adblock fra	685
sådan slår du din adblocker fra	685
sé el primero en comentar	1403
sé parte	1361
sélections	1862
sì, grazie	2576
sí, quiero	1486
sí, vull	452
síganos	1392
síguenos	1392
só para assinantes	3545
sólo para suscriptores	1492
sõnum on saadetud	1590
sök	4168
søg	629
søk	3208
súhlasím	3967
súhlasím a pokračovať	4008
súhlasím so zobrazením	3967
súmate	1361
súvisiace	3953
súvisiace články	3953
súvisiaci článok	3953
süre	4413
süti beállítások	2306
süti tájékoztató	2306
sütibeállítások	2306
sütik kezelése	2306
sākt testu	2994
sīkdatņu iestatījumi	2976
sīkdatņu politika	2997
sīkfailu iestatījumi	2997
słowa kluczowe	3326
sūtīt e-pastā	3010
sắp xếp theo	4660
số tiền khác	4678
""", 't': """
t'ha estat útil	437
t'ha estat útil aquest article	419
t'ha estat útil aquest resum	419
t'ha semblat útil	437
ta treść jest niedostępna	3385
ta treść jest zablokowana	3385
ta video ni več na voljo	4105
ta članek je zaklenjen	4114
taboola tarafindan sunulmuştur	4388
taboola tarafindan önerildi	4388
tack för din anmälan	4148
tack för din prenumeration	4236
tack för din röst	91	4214
tack för ditt meddelande	4236
tagasi üles	1591
taip pat žiūrėkite	2900
tak, chcę	3391
tak, chętnie	3391
tak, poproszę	3391
takaisin ylös	1738
takipten çik	4440
takk for at du meldte deg på	3275
takk for din påmelding	3275
takk for påmeldingen	3189
talebiniz gönderildi	4458
tallenna myöhemmäksi	1728
talán később	2243
tam ekrandan çik	4412
tamaño de la letra	1507
tamaño de letra	65	1391
tamaño del texto	65
también te puede gustar	1410
también te puede interesar	1410
també et pot interessar	407
também pode gostar	3520
tapahtui virhe. yritä myöhemmin uudelleen	1798
tapahtui virhe. yritä uudelleen	1798
tarjeta de crédito	1365
tarjeta de débito	1365
tarkista sähköpostisi	1798
tartalom betöltése	2306
tartalom engedélyezése	2306
tartalom megjelenítése	2306
tartalomjegyzék	2323
tasuline koostöö	1597
te ha parecido útil	1471
te ha resultado útil	1471
te ha resultado útil este artículo	1440
te ha resultado útil este resumen	1440
te ha sido útil	1471
te ha sido útil este resumen	1440
te poți dezabona oricând	3642
te rugăm să îl dezactivezi	3675
te vsebine ni mogoče prikazati	4103
te-ar putea interesa și	3650
tee meile kohvi välja	1588
tehisaru kokkuvõte	1550
tehisaru võib eksida	1593
tehisintellekt võib eksida	1593
tehty tekoälyllä	1808
teie hääl on arvesse võetud	1580
tej treści nie można wyświetlić	3385
tek seferlik bağiş	4425
tek seferlik bağiş yap	4456
tekijänoikeudella suojattu	1806
teklifi gör	4411
teklifleri gör	4457
tekoäly voi tehdä virheitä	1808
tekoälyn luoma	1808
tekoälyn tekemä	1808
tekoälyn tekemä tiivistelmä	1738
tekoälyn tiivistelmä	1738
tekoälyn tuottama	1808
tekoälytiivistelmä	1738	1809
tekst je zaključan	3924
tekst powstał przy pomocy ai	3409
tekst przetłumaczony maszynowo	3409
teksta izmērs	3010
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2903
telefonszám	2321
telefón	4023
teljes hozzáférés	2246
teljes képernyő	2308
teljes név	2321
temas del día	1410
temi že sledite	4129
ten artykuł jest zablokowany	3396
ten film jest niedostępny	3387
ten film nie jest dostępny w twoim kraju	3387
ten film nie jest już dostępny	3387
tento obsah je blokován	561
tento obsah je zablokovaný	4008
tento obsah nemôžeme zobraziť	4008
tento obsah nemůžeme zobrazit	561
tento obsah není dostupný	561
tento obsah není k dispozici	561
tento obsah nie je dostupný	4008
tento obsah nie je k dispozícii	4008
tento obsah sa nedá zobraziť	4008
tento článek je uzamčen	572
tercihleri yönet	4452
tercihlerimi yönet	4452
termeni și condiții	3624	3625
termeni și condiții de utilizare	3624
termenii și condițiile	3624
termos e condições	3456
teste başla	4408
teste grátis	3433
testează-ți cunoștințele	3659
testează-ți cunoștințele cu quizul nostru	3630
testi başlat	4408
testi çöz	4408
teszteld a tudásod	2261
tesztelje tudását	2261
tetszőleges összeg	2315
text bol vytvorený automaticky	4031
text byl vytvořen automaticky	585
text je chránený autorským právom	4029
text je chráněn autorským právem	583
text čte umělá inteligence	563
texten fortsätter nedan	4157
texten fortsätter under bilden	4157
texten är maskinöversatt	4246
texten är skapad automatiskt	4246
textgröße	903
textgröße ändern	903
teď ne	483
teşekkürler, mesajiniz gönderildi	4430
tham gia bình chọn	4659
tham gia khảo sát	4659
tham gia thăm dò	4659
thanh toán hàng năm	4680
thanh toán hàng tháng	4680
thanh toán qua paypal	4702
theo dõi chủ đề	4691
theo dõi chủ đề này	4691
theo dõi tác giả	4691
thoát toàn màn hình	4666
thu gọn	4619
thème suivi	1999
thèmes	1883
thématiques	1883
thêm câu trả lời	4697
thêm làm nguồn ưu tiên	4691
thêm vào giỏ hàng	4705
thích	4604
thích nhất	4660
thông tin bắt buộc	4682
thông tin doanh nghiệp	4609
thông tin quảng cáo	4653
thông tin tác giả	4630
thăm dò	91
thăm dò ý kiến	91
thư viện ảnh	4686
thẻ	4616
thời gian còn lại	4666
thời gian hiện tại	4667
thời lượng	4667
ti è stato utile	2560
tienes que iniciar sesión para guardar artículos	1467
tietosuojakäytäntö	1784
tik būtini	2937
tik būtinieji slapukai	2937
tikai nepieciešamās	2997
tikai nepieciešamās sīkdatnes	2997
tiktokで見る	2753
til støttesiden	687
tilbagetræk samtykke	678
tilbakemelding på saken	3201
tilføj en kommentar	704
tilføj kommentar	704
tilføj os som foretrukken kilde	706
tilføj som foretrukken kilde	706
tilgjengelig på google play	3265
till gåvosidan	4231
tillad én gang	678
tillat én gang	3261
tillåt	4228
tillåt alltid	4222
tillåt annonser	4230
tillåt aviseringar	4227
tillåt en gång	4222
tillåt innehåll	4222
tillåt inte	4228
tillåt notiser	4227
tillåt reklam	4230
tiltás	2312
timp rămas	3664
tin bài liên quan	4651
tin cùng chuyên mục	4616
tin cùng tác giả	4652
tin khác	4616
tin liên quan	4616
tin mới	4616
tin mới nhất	4616
tin nhắn của bạn	4703
tin nhắn của bạn đã được gửi	4682
tin nóng	4652
tin nổi bật	4616
tin quảng cáo	4653
tin tiếp theo	4686
tin trước	4616
tin tài trợ	4616	4655
tin tức liên quan	4616
tin đọc nhiều	4616
tipărește	3605
tipărește articolul	3649
tipărește rețeta	61
tisk článku	590
titta på videon	4224
tiêu điểm	4616
tiến # giây	4666
tiếp theo	4619
tiếp tục sau quảng cáo	4655
tiếp tục trên trình duyệt	4672
tiếp tục trên web	4672
tiếp tục với apple	4680
tiếp tục với email	4702
tiếp tục với facebook	4680
tiếp tục với google	4680
tiếp tục đọc	4704
tlačiť	3956
to cię może zainteresować	3326
to może cię zainteresować	3326
to wideo jest niedostępne	3387
to wideo nie jest już dostępne	3387
toate știrile	3687
toda contribuição ajuda	3542
toda la información	1498
todas as notícias	3551
todavía no eres suscriptor	1492
todavía no estás registrado	1492
todos los artículos de este autor	1529
todos los artículos del autor	1529
todos los artículos del especial	1526
todos los derechos de reproducción reservados	1530
todos los vídeos	1498
todos os comentários	3461
todos os vídeos	3551
toimituskulut lisätään	1782
totes les notícies	465
toto pole je povinné	575
toto téma již sledujete	589
toto video již není dostupné	563
toto video není dostupné	563
toto video není ve vaší zemi dostupné	563
toto video nie je dostupné	4010
toto video nie je vo vašej krajine dostupné	4010
toto video už není dostupné	563
toto video už nie je dostupné	4010
tots els vídeos	465
tous droits de reproduction réservés	2002
tous nos hors-séries	1916
toute l'actualité	1883
toutes les actualités	1968
toutes les vidéos	1968
toutes nos vidéos	1968
tovább	2261
tovább a cikkre	2323
tovább a dossziéhoz	2323
tovább a galériához	2323
tovább a recepthez	61
tovább a rovatra	2259
tovább a tartalomhoz	2323
tovább a teljes cikkre	2323
tovább a támogatáshoz	2315
tovább a támogatási oldalra	2315
tovább a webshopba	2304
tovább az ajánlathoz	2304
tovább olvasom	2261
további cikkek	2259
további cikkek a szerzőtől	2323
további cikkek a témában	2259
további cikkek betöltése	2323
további hírek	2259
további részletek itt	2261
továbbiak betöltése	2261
továbbiak megjelenítése	2323
toàn màn hình	4667
traducció automàtica	445
traducción automática	1479
traducere automată	3665
traducido automáticamente	1505
tradução automática	3495
traduït automàticament	470
trang chủ	4619
trang này có hữu ích không	4659
transcripció	445
transcripción	1479
transcrição	3531
transferência bancária	3432
trenutni čas	4105
trenutni čas #	4105
treści komercyjne	3415
treści naszych partnerów	3415
treści partnerskie	3318
treść dla subskrybentów	3396
treść niedostępna	3385
treść premium	3396
treść sponsorowana	3318
treść wygenerowana przez ai	3409
treść zablokowana	3385
treść zewnętrzna	3385
tria la teva subscripció	431
trimite răspunsul	3656
troškovi dostave	3912
truy cập không giới hạn mọi bài viết	4702
trwa ładowanie odtwarzacza	3387
tryb pełnoekranowy	3387
træk dit samtykke tilbage	678
træk samtykke tilbage	678
trình phát âm thanh	4700
trò chơi	4664
trước	4619
trường bắt buộc	4682
trường này là bắt buộc	4682
trả lời	4615
trở lại	4619
trở lại đầu trang	4686
tu ce părere ai? lasă un comentariu	3630
tu donación desgrava	1489
tu izmanto reklāmu bloķētāju	3001
tu navegador no puede reproducir este vídeo	1438
tue meitä	1720
tue meitä patreonissa	1793
tue työtämme	1793
tule meile tööle	1550
tuotettu tekoälyllä	1808
turinys saugomas autorių teisių	2952
turinys užblokuotas	2937
turiu paskyrą	2943
turpini lasīt	2959
turpinājums pēc reklāmas	2968
turpināt ar apple	3003
turpināt ar facebook	3003
turpināt ar google	3003
turpināt lasīt	2959
tutar seç	4456
tutar seçin	4456
tvarkyti pranešimus	2940
tvarkyti sutikimą	2937
twitter'da paylaş	4337
twitterで見る	2753
twoja wiadomość	3399
twoje imię	3399
twój adres e-mail	3307
twój e-mail	3307
twój głos został oddany	3378
twój głos został policzony	3378
twój głos został zapisany	3378
tykkää	1811
tylko niezbędne	3385
tytuł przelewu: darowizna	3394
tytułem: darowizna na cele statutowe	3394
tài khoản của tôi	4598
tài trợ	4609
tài trợ bởi	4695
támogass minket	2244
támogass minket patreonon	2315
támogasson minket	2244
támogasson minket a patreonon	2315
támogatom	2244
támogatom a lapot	2315
támogatom az oldalt	2315
támogatott tartalom	87	2254
támogatás	2244
támogatás paypalon	2315
támogatási oldal	2315
támogatói tartalom	2254
tárgy	2321
täisekraan	1584
tämä artikkeli on lukittu	1795
tämä juttu on lukittu	1795
tämä kenttä on pakollinen	1798
tämä sisältö ei ole saatavilla	1784
tämä video ei ole enää saatavilla	1786
tämä video ei ole saatavilla	1786
täname liitumast	1568
tässä artikkelissa	1801
tässä jutussa	1801
tässä olisi upotus facebookista	1738
tässä olisi upotus instagramista	1738
tätä sisältöä ei voida näyttää	1784
täytä ristikko	1778
täytä tämä kenttä	1798
télécharger l'appli	1956
télécharger l'audio	1950
télécharger l'épisode	1950
télécharger le mp#	1950
télécharger le podcast	1950
téléchargez l'appli	1956
téma követése	2333
téma už sledujete	589
témata	500
tému už sledujete	4035
témy	3953
témáim	2333
témák	2259
térkép megnyitása	2262
términos de uso	1400
términos y condiciones	1400
tên của bạn	4683
tên hiển thị	4697
tìm hiểu thêm	4613
tìm kiếm	4619
tóm tắt ai	4690
tóm tắt bằng ai	4690
tóm tắt bởi ai	4690
tópicos	3469
tópicos relacionados	3469
tôi đã hiểu	4620
tôi đã tắt	4677
tôi đã tắt trình chặn quảng cáo	4676
tôi đồng ý	4613
tôi đồng ý với chính sách bảo mật	4682
tôi đồng ý với điều khoản sử dụng	4682
tõlgitud tehisintellekti abil	1593
több	2261
több betöltése	2323
több mutatása	2323
töltsd ki a kvízt	2261
töltsd ki kvízünket	2300
töltse ki a kvízt	2261
töltse újra az oldalt	2314
tùy chỉnh	4613
tùy chọn cookie	4670
tùy chọn khác	4693
tú qué opinas	1405
túto tému už sledujete	4035
tühista igal ajal	1543
tüm fotoğraflar	4434
tüm fotoğraflari gör	4434
tüm haberler	4346
tüm haberlere sinirsiz erişim	4457
tüm haberleri gör	4434
tüm içeriğe sinirsiz erişim	4457
tüm konular	4348
tüm konulari gör	4348
tüm oyunlar	4408
tüm videolar	4434
tüm videolari gör	4434
tüm yazilari	4346	4363
tüm yazilari gör	4434
tüm yorumlar	4345
tüm çerezleri kabul et	4452
tüm çerezleri reddet	4452
tümü	4460
tümünü gör	4352
tümünü göster	4353
tümünü kabul et	4340
tümünü reddet	4340
tăng cỡ chữ	4693
tēmas	2961
tęsinys po reklamos	2907
tęsti su apple	2943
tęsti su facebook	2943
tęsti su google	2943
tłumaczenie automatyczne	3410
tłumaczenie maszynowe	3410
tạm dừng	4639
tạm dừng video	4666
tạo bởi ai	4700
tạo tài khoản	4598
tải audio	4666
tải bài đăng	4670
tải lại trang	4676
tải nội dung	4670
tải thêm	4619
tải thêm bình luận	4659
tải trên app store	4672
tải trên google play	4672
tải tập này	4666
tải về từ app store	4672
tải về từ google play	4672
tải âm thanh	4666
tải ứng dụng	4672
tải ứng dụng ngay	4672
tất cả tin tức	4686
tất cả trò chơi	4662
tất cả video	4686
tắt tiếng	4667
tặng bài viết	4651
tặng sao	4597	4651
tặng sao cho bài viết	4651
tặng sao cho tác giả	4701
tặng tác giả ly cà phê	4597
tốc độ phát	4639	4666
từ chối	4613
từ chối tất cả	4613	4670
từ chối tất cả cookie	4699
từ khóa	4616
tự động phát	4667
""", 'u': """
u košaricu	3912
u ovom članku	3930
udostępnij	3314
udostępnij na facebooku	3314
udostępnij na twitterze	3314
udostępnij na x	3314
udostępnij w mediach społecznościowych	3314
udělit souhlas	496
ugens spørgsmål	672
ugodnost za naročnike	4102
ugodnosti za naročnike	4102
ugrađeni sadržaj	3913
ugrás a galériához	2323
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2323
ugrás a tartalomra	2323
uključi	3919
uključi obaveštenja	3906
uključi obavijesti	3906
uključi se u raspravu	3937
uključi zvuk	3915
uključite javascript	3915
uključite notifikacije	3906
uključite obaveštenja	3906
uključite obavijesti	3906
uključite se u raspravu	3937
ukryj reklamę	3415
ukrštenica	3910
ulkoinen sisältö	1784
ulkopuolinen sisältö	1784
uloženo	590
uložené	4036
uložit	492
uložit na později	492
uložit nastavení	561
uložit recept	61
uložit volby	561
uložit článek	492
uložiť	3956
uložiť na neskôr	3956
uložiť nastavenia	4008
uložiť recept	61
uložiť voľby	4008
uložiť článok	3956
ultima oră	3614
ultimele știri	3614
um assinante presenteou você com este artigo	3519
un abonat ți-a oferit acest articol	3649
un abonné vous offre cet article	1933
un e-mail de confirmation vous a été envoyé	1926
un suscriptor te ha regalado este artículo	1467
un suscriptor te regala este artículo	1535
une erreur s'est glissée dans l'article	1877
ungültige e-mail-adresse	888
unterstütze uns	719
unterstützen	719
unterstützen sie uns	719
unterstützen sie uns per paypal	811
unustasid salasõna	1589
uočili ste grešku	3933
uočili ste pogrešku	3933
uočili ste pogrešku u članku	3933
uporabniško ime	4115
uporabniško ime ali e-pošta	4114
upotettu sisältö	1784
upozorniť na chybu	4028
upozornění	567
uppläst av en ai-röst	4224
uppläst av en dator	4153
uppläst av en syntetisk röst	4224
uppläst av syntetisk röst	4224
uppläst med ai-röst	4153
upravljaj kolačićima	3913
upravljaj piškotke	4103
ur vår butik	4218
url 복사	2786
urlをコピー	2650
urlをコピーしました	2749
urlをコピーする	2696
url복사	2786
urmărește acest subiect	3641
urmărește autorul	3693
urmărește live	3641
urmărește subiectul	3693
urmărești deja acest subiect	3693
următorul	3616
următorul videoclip	3703
uslovi korišćenja	3871
ustaw jako preferowane źródło	3413
ustawienia plików cookie	3319
ustawienia prywatności	3385
ustvarjeno s pomočjo umetne inteligence	4126
utónév	2321
uutishälytykset	1790
uvek prikaži	3913
uvijek prikaži	3913
uvjeti korištenja	3871
uygulamada aç	4417
uygulamayi aç	4417
uygulamayi yükle	4417
uz sākumlapu	3005
uz sākumu	2966
uzdāvini rakstu	3010
uzdāvināt rakstu	3010
uzyskaj dostęp	3304
učitaj još	3930
učitaj objavu	3913
učitaj sadržaj	3913
učitaj video	3913
učitaj više	3930
učitavanje playera	3915
učitavanje videa	3915
ušetrite #%	4020
ušetríte #%	4020
ušetřete #%	573
ušetříte #%	573
ušteda #%	3925
uštedite #%	3925
używasz adblocka	3392
używasz programu do blokowania reklam	3392
už jsem ho vypnul	569
už jste hlasovali	555
už komentarus atsako jų autoriai	2904
už mám predplatné	4019
už mám předplatné	572
už mám účet	572
už máte predplatné? prihláste sa	3949
už máte předplatné	572
už máte účet	3949
už máte účet? prihláste sa	3949
už podporujem	3960
už podporuji	483
už sledujete	589
už ste hlasovali	4002
uždaryti	2906
uždaryti galeriją	2945
uždaryti reklamą	2907
uživatelské jméno	573
uživatelské jméno nebo e-mail	572
uživo	3916
užpildykite apklausą	2905
užsakomasis straipsnis	2907
užsakomasis turinys	87	2907
užsisakyti knygą	2936
užsisakyti prenumeratą	2898
""", 'v': """
v košarico	4102
v tem članku	4120
v tomto článku	578
v živo	4106
vaata kõiki	1591
vaata kõiki tellija soodustusi	1543
vaata lähemalt	1550
vaba töökoht	1550
vad tycker du? rösta här	4168
vai kopsavilkums bija noderīgs	2965
vai raksts bija noderīgs	2965
vai tas bija noderīgi	3007
vai vēlaties saņemt paziņojumus	3000
vain jäsenille	1795
vain välttämättömät	1784
vain välttämättömät evästeet	1784
vairāk no autora	3005
vairāk par tēmu	2961
vairāk rakstu	3005
vaizdo grotuvas įkeliamas	2938
vaizdo įrašas	2905
vaizdo įrašas nebepasiekiamas	2938
vaizdo įrašas nepasiekiamas	2938
vaizdo įrašas nepasiekiamas jūsų šalyje	2938
vaizdo įrašo paleisti negalima	2938
vaizdo įrašą rasite čia	2905
valami elromlott. próbáld újra	2320
valami hiba történt. próbálja újra	2320
valgfrit beløb	687
valgfritt beløp	3270
van egy jó sztorija	2327
van egy jó témája	2327
van már előfizetése	2317
van már fiókja	2246
van már fiókod	2317
van már fiókom	2317
vanjski sadržaj	3913
var artikeln till hjälp	4161
var det här till hjälp	4168
var det til hjælp	702
var detta till hjälp	4246
var dette en hjælp	702
var resuméet nyttigt	621
var sammanfattningen till hjälp	4161
varbūt vēlāk	3000
varför ser jag den här annonsen	4252
varför visas den här annonsen	4252
vari atteikties jebkurā laikā	2959
varje bidrag hjälper	4231
varje bidrag räknas	4231
varje krona hjälper	4231
varje krona räknas	4231
vasta küsitlusele	1550
vastaa kyselyyn tästä	1738
vaš e-mail	3927
vaš e-naslov	4117
vaš e-poštni naslov	4117
vaš glas je bil oddan	4099
vaš glas je uračunat	3909
vaš glas je zabeležen	3909	4099
vaš glas je zabilježen	3909
vaš komentar	3858
vaš mejl	3927
vaša e-mail adresa	3927
vaša e-mailová adresa	4022
vaša poruka	3927
vaša poruka je poslana	3927
vaša poruka je poslata	3927
vaša správa	4022
vaše e-mailová adresa	575
vaše ime	3927	4117
vaše jméno	575
vaše meno	4022
vaše sporočilo	4117
vaše sporočilo je poslano	4117
vaše zpráva	575
veckans fråga	4214
vecākie vispirms	3008
vedno prikaži	4103
vegyél jegyet	2304
veja esta publicação no instagram	3493
veja também	3469
veja todas as opções de assinatura	3517
velg beløp	3270
velikost písma	65
veličina fonta	3940
veličina slova	3940
veličina teksta	65
velocidad de reproducción	1478
velocidade de reprodução	3530
velocitat de reproducció	444
velocità di riproduzione	2568
venujte nám # %	4017
ver # comentários	3508
ver biografía	1434
ver comentários	3461
ver conteúdo	3534
ver conteúdo externo	3493
ver dossiê	3551
ver esta publicación en instagram	1438
ver esta publicação	3570
ver esta publicação no instagram	3493
ver fotogalería	1498
ver galería	1416
ver galería de fotos	1498
ver la galería	1498
ver mais notícias	3551
ver más	1416
ver más artículos	1501
ver más artículos del autor	1434
ver más fotos	1412
ver más noticias	1468
ver más vídeos	1498
ver oferta de suscripción	1523
ver opciones de suscripción	1523
ver preço	3528
ver publicação	3459
ver suscripción	1523
ver también	1410
ver também	3469
ver todas as notícias	3551
ver todas las opciones de suscripción	1464
ver todos los artículos	1498
ver todos los vídeos	1498
ver todos os vídeos	3551
ver traducción	1417
ver tradução	3475
ver transcripción	1478
ver transcrição	3530
ver vídeo	1416
vergrößern	764	892
verificați adresa de email	3683
verifică-ți emailul	3683
verifică-ți inboxul	3683
verlagssonderveröffentlichung	822
versandkosten können anfallen	873
vertrag kündigen	753
verträge hier kündigen	753
verwandte beiträge	760
ves a la pàgina de donacions	456
ves algún error? comunícalo	1454
veure aquesta publicació a instagram	416
vezetéknév	2321
vezi această postare pe instagram	3627
vezi conținutul	3668
vezi mai multe știri	3650
vezi prețul	3662
vezi răspunsurile	3656
vezi toate știrile	3687
vezi și	3614
već imam nalog	3924
već imam račun	3924
već imate nalog	3848
već imate pretplatu	3848
već imate račun	3848
već podržavam	3863
već pratite	3939
već pratite ovu temu	3939
već sam pretplatnik	3924
već ste glasali	3909
već ste glasovali	3909
već ste pretplatnik	3848
več iz rubrike	4050
več novic iz regije	4050
več o tem	4050
več o temi	4050
več člankov	4120
več člankov avtorja	4120
veľkosť písma	65
veľkosť textu	4036
vi kan inte visa det här innehållet	4222
viac k téme	3953
viac si o tom prečítate tu	3953
viac článkov	4025
videa ni mogoče predvajati	4105
video atskaņotājs tiek ielādēts	2998
video ei ole enää saatavilla	1786
video ei ole käytettävissä	1786
video ikke tilgængelig	680
video již není k dispozici	563
video không khả dụng	4666
video không tồn tại	4666
video mevcut değil	4412
video nav pieejams jūsu valstī	2998
video nelze přehrát	563
video není dostupné	563
video není dostupné ve vaší zemi	563
video není k dispozici	563
video nevar atskaņot	2998
video ni na voljo v vaši državi	4105
video nicht verfügbar	878
video nie je dostupné	4010
video nie je dostupné vo vašej krajine	4010
video nie je k dispozícii	4010
video nije dostupan u vašoj državi	3915
video nije dostupan u vašoj zemlji	3915
video nije moguće reproducirati	3915
video này không còn tồn tại	4666
video này không khả dụng	4666
video oynatici yükleniyor	4412
video sa nedá prehrať	4010
video sa nepodarilo načítať	4010
video se ne može reprodukovati	3915
video se nepodařilo načíst	563
video tiếp theo	4700
video trước	4700
video už není k dispozici	563
video už nie je dostupné	4010
video už nie je k dispozícii	4010
video više nije dostupan	3915
video yüklenemedi	4453
video yüklenirken hata oluştu	4453
video yükleniyor	4412
videoafspilleren indlæses	680
videoclipul următor	3703
videoen er ikke længere tilgængelig	680
videoen er ikke tilgængelig	680
videoen er ikke tilgængelig i dit land	680
videomängija laadimine	1584
videon voi katsoa jutun yläosasta	1738
videon är inte längre tillgänglig	4224
videon är inte tillgänglig	4224
videoyu izlemek için tiklayin	4352
videoyu yükle	4415
videó	2259
videó betöltése	2306
videó betöltése folyamatban	2308
videó lejátszása	2308
videó megtekintése	2308
videók	2259
videólejátszó betöltése	2308
videónkat itt nézheti meg	2261
vidéo	1887
vidéo indisponible	1950
vidéo non disponible	1950
vidéo précédente	1988
vidéo suivante	1988
vidéo à la une	1988
vielen dank für deine nachricht	888
vielen dank für deine stimme	869
vielen dank für ihr feedback	801
vielen dank für ihre anmeldung	732
vielen dank für ihre nachricht	888
vielen dank für ihre stimme	869
vielen dank für ihre teilnahme	91
vielleicht später	718
vienkartinė auka	2942
vienkartinė parama	2942
vienmēr atļaut	2997
vienmēr rādīt	2997
vienreizējs ziedojums	3002
viestisi on lähetetty	1798
vil du få varsler	3266
vilkår	618	3198
vill du få notiser	4227
vill du få pushnotiser	4227
vipps et beløp	3181
virheellinen sähköpostiosoite	1798
vis færre	629	3208
vis i fuld skærm	695
vis oversættelse	630
visa bilden i helskärm	4168
visa färre	4168
visa i helskärm	4239
visa inlägg från facebook	4168
visa inlägg från instagram	4168
visa innehåll	4158
visa innehållet	4222
visa lösenord	4233
visa och godkänn	4222
visa översättning	4169
visas tiesības paturētas	3012
visi komentāri	3008
vissza a címlapra	2323
vissza a főoldalra	2323
vissza a tetejére	2261
vissza az oldal tetejére	2323
visszajelzés	2258
visszajelzés küldése	2330
viteză de redare	3664
vizitează magazinul	3662
više o temi	3855
više od autora	3930
više vijesti iz regije	3855
više članaka	3930
više članaka autora	3930
viết bình luận	4615	4636
viết bình luận của bạn	4659
viết trả lời	4659
vlastná suma	4017
vlastní částka	570
vložený obsah	561
vložit do košíku	559
vložit komentář	587
vložiť do košíka	4006
vložiť komentár	4033
vnesite e-poštni naslov	4117
vnesite veljaven e-poštni naslov	4117
voce generată de ai	3664
você concorda? vote	3508
você está seguindo este tema	3581
você já está inscrito	3577
você já segue este tema	3558
você já votou	3522
você pode gostar	3469
você pode se interessar	3469
você segue este autor	3581
você também pode gostar	3469
voir le détail	1888
voir les détails	1888
voir les réponses	1942
voir les résultats	91	1888
voir les résultats du sondage	1921
voir tous les thèmes	1885
voir toute l'actualité	1968
voir toutes les vidéos	1968
voix générée par ia	1988
voltar ao início	3551
voltar atrás	3579
voltar à página inicial	3551
volver al índice	1526
volver atrás	1526
von einer künstlichen stimme vorgelesen	878
von ki übersetzt	898
vorgelesen von einer künstlichen stimme	878
vos réactions	1877
votează	91
votează în sondaj	3656
votează în sondajul nostru	3630
votre avis nous intéresse	1921
votre demande a bien été envoyée	1995
votre demande a été envoyée	1995
votre message a bien été envoyé	1964
votre nom et prénom	1995
votre prénom	1965
votre soutien fait la différence	1992
votre vote a bien été pris en compte	1942
votre vote a été enregistré	1942
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3656
votul tău a fost înregistrat	3656
vous aimerez peut-être	1883
vous avez déjà un compte	1835
vous avez déjà un compte ? connectez-vous	1835
vous avez déjà un compte ? identifiez-vous	1835
vous avez déjà voté	1942
vous bloquez nos publicités	1991
vous n'êtes pas abonné	1962
vous n'êtes pas encore inscrit	1962
vous n'êtes pas inscrit	1962
vous possédez déjà un compte	1835
vous pourriez être intéressé	1883
vous suivez ce thème	1999
vous suivez déjà ce sujet	1976
vous suivez déjà ce thème	1976
vous suivez déjà cet auteur	1976
vous êtes bien inscrit	1995
vous êtes déjà inscrit	1995
vous êtes inscrit	1995
vprašanje dneva	4099
vreau să donez	3678
vreau să primesc newsletterul	3642
vreau să susțin	3678
vsak evro šteje	4112
vsak petek. brezplačno. brez spama	4117
vsak prispevek šteje	4112
vsaka donacija šteje	4112
vsebina je avtorsko zaščitena	4124
vsebina sporočila	4049
vsebine naših partnerjev	4131
vsebine ni mogoče prikazati	4103
vsi članki	4120
vsi članki avtorice	4120
vsi članki avtorja	4120
vstúpiť do diskusie	3956
vstúpiť do galérie	4025
vui lòng kiểm tra email	4682
vui lòng nhập bình luận	4697
vui lòng nhập email	4682
vui lòng nhập email hợp lệ	4682
vui lòng nhập họ tên	4682
vyberte si predplatné	4019
vyberte si předplatné	572
vyberte částku	570
vybrat předplatné	572
vybrať	4020
vybrať predplatné	4019
vygenerované ai	4031
vygenerované pomocou ai	4031
vygenerováno ai	585
vygenerováno pomocí ai	585
vyplňte toto pole	575
vypnite blokovanie reklám	4015
vypnite prosím adblock	4015
vypnite, prosím, adblock	4015
vypnúť zvuk	4010
vypněte prosím adblock	568
vypněte si adblock	568
vypočuť si článok	4010
vypočuť článok	4010
vyskytla sa chyba. skúste to znova	4022
vyskúšajte si kvíz	4002
vytisknout článek	492
vytlačiť	3956
vytlačiť recept	61
vytlačiť článok	3956
vytvorené ai	4031
vytvorené pomocou ai	4031
vytvorené umelou inteligenciou	4031
vytvořeno ai	585
vytvořeno pomocí ai	585
vytvořeno umělou inteligencí	585
vytvořila ai	585
vytvořit účet	485
vyzkoušejte si kvíz	555
vyzkoušet	485
vyčerpali ste limit článkov	4019
vágólapra másolva	2334
válassz csomagot	2317
válassz előfizetést	2317
válassz összeget	2315
válasszon csomagot	2317
válasszon előfizetést	2317
válasszon összeget	2315
válasz	2258	2332
válaszok elrejtése	2331
válaszok megjelenítése	2331
válaszolok	2332
választom	2318
választás mentése	2306
város	2321
váš e-mail	489
váš email	575
váš hlas bol započítaný	4002
váš hlas bol zaznamenaný	4002
váš hlas byl započítán	555
váš hlas byl zaznamenán	555
väiksem tekst	1596
väline sisu	1561
välj	4234
välj abonnemang	4233
välj belopp	4231
välj din prenumeration	4233
välj ditt abonnemang	4233
välj erbjudande	4233
välj prenumeration	4233
välj som föredragen källa	4250
vänligen stäng av annonsblockeraren	4229
värsked uudised	1545
vælg	690
vælg abonnement	689
vælg beløb	687
vælg dit abonnement	689
vælg som foretrukken kilde	706
vælg tilbud	689
vérifiez votre boîte de réception	1964
vérifiez votre boîte mail	1964
vés a la recepta	61
více	500
více k tématu	500
více o tématu	500
více si o tom přečtete zde	500
více článků	578
vídeo anterior	1518	3571
vídeo destacado	1518
vídeo indisponível	3530
vídeo no disponible	444	1478
vídeo não disponível	3530
vídeo seguinte	3571
vídeo siguiente	1518
vídeos	1410	3469
võib-olla hiljem	1586
võid igal ajal loobuda	1590
võta nõusolek tagasi	1583
võta toimetusega ühendust	1592
výber redakcie	3953
výběr redakce	500
výhoda pre predplatiteľov	4006
výhoda pro předplatitele	559
výhody pre predplatiteľov	4006
výhody pro předplatitele	559
výsledky	91
výsledky ankety	555
výsledky hlasovania	4002
výsledky hlasování	555
vēl nav konta	3003
vēl neesi abonents	3003
všech # fotek	577
všech # fotky	577
všech # fotografie	577
všech # fotografií	577
všech fotek	577
všech fotky	577
všech fotografie	577
všech fotografií	577
všechny # fotek	577
všechny # fotky	577
všechny # fotografie	577
všechny # fotografií	577
všechny fotek	577
všechny fotky	577
všechny fotografie	577
všechny fotografií	577
všechny komentáře	587
všechny články	578
všechny články autorky	578
všetky komentáre	4033
všetky články	4025
všetky články autora	4025
všetky články autorky	4025
všeč mi je	4128
vždy povolit	561
vždy povoliť	4008
vždy zobrazovat	561
vždy zobrazovať	4008
về trang chủ	4686
về tác giả	4687
về đầu trang	4619
""", 'w': """
w każdy piątek. za darmo. bez spamu	3399
warto przeczytać	3326
was können wir besser machen	801
wczytaj treść	3385
wczytaj więcej	3402
webshopunkból	2304
weiterblättern	892
weitere beiträge	760
werbung schließen	904
werbung überspringen	750
weź udział w dyskusji	3375
whatsapp'ta paylaş	4337
whatsapp'tan paylaş	4442
whatsappで読む	2696
wiadomość	3400
wiadomość została wysłana	3399
wideo jest niedostępne	3387
wideo niedostępne	3387
widzisz błąd	3406
wie gefällt ihnen dieser artikel	801
wie wir unsere quellen schützen	895
wielkość czcionki	65
wielkość tekstu	3414
więcej	3326
więcej artykułów	3326
więcej informacji	3326
więcej na ten temat	3326
więcej o	3326
więcej od tego autora	3402
więcej tekstów autora	3402
więcej z	3326
wpisz kwotę	3394
wpisz swój e-mail	3307
wprowadź adres e-mail	3307
wpłata jednorazowa	3394
wpłata miesięczna	3394
wpłać	3301
wpłać jednorazowo	3394
wpłać teraz	3301
wróć do góry	3402
wróć na górę	3402
wróć na stronę główną	3402
wspieraj co miesiąc	3394
współpraca płatna	3415
współpraca reklamowa	3318
wszystkie # zdjęcia	3401
wszystkie # zdjęć	3401
wszystkie artykuły	3402
wszystkie artykuły autorki	3402
wszystkie zdjęcia	3401
wszystkie zdjęć	3401
wybierz kwotę	3394
wybierz ofertę	3396
wybierz prenumeratę	3396
wybierz subskrypcję	3396
wycofaj zgodę	3385
wykorzystałeś limit artykułów	3396
wykryliśmy adblocka	3392
wypełnij to pole	3399
wypisz się w dowolnym momencie	3399
wypróbuj	3304
wyraź zgodę	3319
wystąpił błąd	3400
wystąpił błąd. spróbuj ponownie	3399
wystąpił błąd. spróbuj ponownie później	3399
wyłącz adblocka	3392
wyłącz blokowanie reklam	3392
wyłącz dźwięk	3387
wyłącz reklamy	3415
wyłączyłem adblocka	3392
wyślij	91	3400
wyślij e-mailem	3314
wyślij komentarz	3411
wyślij mailem	3414
wyślij opinię	3409
wyślij wiadomość	3399
wyślij zdjęcia	3406
wyślij zgłoszenie anonimowo	3406
wyślij znajomemu	3314
wyświetl treść	3385
wählen	887
własna kwota	3394
włącz	3391
włącz dźwięk	3387
włącz javascript	3387
""", 'x': """
x'te paylaş	4337
xem bình luận	4615
xem bản ghi	4666
xem bản gốc	4620
xem bản đồ	4620
xem bộ ảnh	4686
xem chi tiết	4620
xem chuyên đề	4686
xem các bài viết của tác giả	4630
xem các câu trả lời	4659
xem các gói	4702
xem công thức	61
xem giá	4665
xem giá tốt nhất	4705
xem gói đăng ký	4702
xem kết quả	91	4620
xem lại	4700
xem nhiều	4616
xem nhiều nhất	4616
xem nhiều trong tuần	4652
xem nội dung	4670
xem sản phẩm	4705
xem thêm	4616	4619
xem thêm bài của tác giả	4630	4686
xem thêm bình luận	4615	4636
xem thêm tin	4686
xem thêm video	4686
xem thêm ảnh	4686
xem tiếp	4619
xem toàn bộ	4619
xem trên ứng dụng	4672
xem trả lời	4659
xem tất cả	4619
xem tất cả bài viết	4630
xem tất cả bình luận	4636	4659
xem tất cả ảnh	4686
xem ưu đãi	4665
xem ảnh cỡ lớn	4686
xem ảnh lớn	4686
xでシェア	2650
xでシェアする	2696
xでポスト	2650
xで共有	2749
xで表示	2753
xで見る	2753
x로 공유	2878
x에서 보기	2882
""", 'y': """
y tú qué opinas	1405
ya estás suscrito	1464
ya tengo suscripción	1368
ya tengo una suscripción	1368
ya tenés suscripción	1464
yahoo! japan idでログイン	2735
yahoo!ショッピングで見る	2718
yahoo!ショッピングで購入	2718
yanit gönder	4405
yanitlari gör	4405
yanitlari göster	4405
yapay zeka ile seslendirilmiştir	4412
yapay zeka ile özet	4352
yapay zeka ile özetle	4439
yapay zeka ile üretildi	4453
yapay zeka özeti	4352
yapay zekâ ile seslendirildi	4412
yapay zekâ ile üretildi	4453
yapay zekâ tarafindan seslendirildi	4412
yapay zekâ özeti	4439
yazara e-posta gönder	4436
yazara mesaj gönder	4436
yazarin diğer haberleri	4346
yazarin diğer yazilari	4346	4363
yazarin tüm yazilari	4346	4363
yazarin önceki yazilari	4363
yazinin devami aşağida	4388
yaziyi büyüt	4442
yaziyi küçült	4442
yeni oyunumuzu keşfet	4448
ymmärrän	1739
yorum gönder	4345
yorum yapmak için giriş yap	4405
yorumlar sadece abonelere açiktir	4447
yorumlari gör	4345
yorumu gönder	4405
yorumu şikayet et	4447
yorumu şikâyet et	4447
yorumunu gönder	4405
youtube-tartalom megjelenítése	2261
youtubeで見る	2753
youtubeで視聴	2753
youtube에서 보기	2882
yritä myöhemmin uudelleen	1798
yritä uudelleen	1798
yukari çik	4434
yz özeti	4352
yêu cầu của bạn đã được gửi	4703
""", 'z': """
z našeho e-shopu	559
z našeho obchodu	559
z nášho e-shopu	4006
z nášho obchodu	4006
z titulní strany	500
za naročnike	4114
zaakceptuj i pokaż	3385
zaboravili ste šifru	3924
zabranjeno prenošenje	3934
zabudnuté heslo	3949
zadajte platný e-mail	4022
zadejte platný e-mail	575
zadejte svůj e-mail	489
zadejte částku	570
zagłosuj	91
zahlungsart wählen	722
zainstaluj aplikację	3389
zakázat	567
zakázať	4014
zakúpiť licenciu	4029
zaloguj się	3304
zaloguj się przez apple	3396
zaloguj się przez facebooka	3396
zaloguj się przez google	3396
zaloguj się z google	3396
zamknij galerię	3402
zamknij reklamę	3415
zamów książkę	3382
zapamatovat přihlášení	572
zapamatovat si mě	572
zapamiętaj mnie	3396
zapamätať si ma	4019
zapisz na później	3314
zapisz się	3307
zapisz się na newsletter	3307
zapisz wybór	3385
zapnout upozornění	566
zapnúť	4014
zapnúť notifikácie	4013
zapnúť titulky	4010
zapnúť upozornenia	4013
zapnúť zvuk	4010
zapomenuté heslo	485
zapomniałem hasła	3396
zapomniałeś hasła	3396
zapomněl jsem heslo	572
zapomněli jste heslo	572
započni kviz	3909
zarejestruj się	3304
zarezervovat místo	559
zarządzaj plikami cookies	3385
zarządzaj powiadomieniami	3390
zarządzaj zgodami	3319
zarządzaj zgodą	3385
zaten üye misiniz	4328
zauważyłeś błąd	3406
zavrieť galériu	4025
zavrieť reklamu	4037
zavřít	483
zavřít galerii	578
zavřít reklamu	591
začať kvíz	4002
začni kviz	4099
začít kvíz	555
załaduj film	3385
załaduj post	3385
załaduj treść	3385
załaduj wideo	3385
załaduj więcej	3329
załóż konto	3304
zaštita osobnih podataka	3871
zaštita privatnosti	3871
zašto vidim ovaj oglas	3941
zašto vidim ovu reklamu	3941
zbývající čas	563
zbývající čas #	563
zbývající čas -#	563
zdieľajte tento text	3956
zdieľajte článok	3956
zdieľať	3956
zdieľať na facebooku	3956
zdieľať na whatsappe	4036
zdieľať článok	3956
zdjęcie # z #	3401
zdjęcie #/#	3401
zeskanuj kod i pobierz aplikację	3389
zeskanuj kod qr, aby pobrać aplikację	3389
zezwól	3391
zezwól na powiadomienia	3390
zezwól na reklamy	3393
zezwól raz	3385
zgadzam się	3319
zgadzam się na powiadomienia	3390
zgadzam się na wyświetlanie treści	3319
zgłoś	3322	3412
zgłoś błąd	3322
zgłoś komentarz	3411
zgłoś nadużycie	3411
zgłoś reklamę	3415
ziedot katru mēnesi	3002
ziņa ir nosūtīta	3004
ziņa tiek papildināta	2966
ziņo par kļūdu	2965
ziņot par komentāru	3008
ziņot par kļūdu	2965
zkontrolujte svoji e-mailovou schránku	575
zkontrolujte svou schránku	575
zkopírovat odkaz	492
zkopírovat odkaz na článek	492
zkopírováno	590
zkopírováno do schránky	590
zkuste to prosím později	575
zmeniť súhlas	4008
zmeniť veľkosť písma	4036
zmenšit písmo	590
zmenšiť písmo	4036
zmień rozmiar tekstu	3414
zmień zgodę	3385
změnit souhlas	561
změnit velikost písma	590
znajdź nas na facebooku	3315
znalazłeś błąd	3406
znalazłeś błąd w tekście	3406
značky	3953
znova naloži stran	4111
znova načítať stránku	4016
znovu načíst stránku	569
zobacz # zdjęcia	3401
zobacz # zdjęć	3401
zobacz cenę	3382
zobacz galerię	3329
zobacz mapę	3330
zobacz ofertę	3382
zobacz również	3326
zobacz szczegóły	3330
zobacz także	3326
zobacz także inne	3326
zobacz też	3326
zobacz więcej	3326
zobacz wszystkie # zdjęcia	3401
zobacz wszystkie # zdjęć	3401
zobacz wszystkie artykuły	3402
zobacz wszystkie zdjęcia	3401
zobacz wszystkie zdjęć	3401
zobacz zdjęcia	3401
zobacz zdjęć	3401
zobrazit # fotografií	577
zobrazit # odpovědi	587
zobrazit a přijmout	561
zobrazit fotografií	577
zobrazit komentáře	587
zobrazit méně	503	578
zobrazit nabídku	559
zobrazit nabídky	572
zobrazit odpovědi	587
zobrazit originál	503
zobrazit předplatné	572
zobrazit přepis	563
zobrazit více	502
zobrazit výsledky	91	503	555
zobrazit vše	502
zobrazit všech # fotek	577
zobrazit všech # fotky	577
zobrazit všech # fotografie	577
zobrazit všech # fotografií	577
zobrazit všech fotek	577
zobrazit všech fotky	577
zobrazit všech fotografie	577
zobrazit všech fotografií	577
zobrazit všechny # fotek	577
zobrazit všechny # fotky	577
zobrazit všechny # fotografie	577
zobrazit všechny # fotografií	577
zobrazit všechny fotek	577
zobrazit všechny fotky	577
zobrazit všechny fotografie	577
zobrazit všechny fotografií	577
zobrazit všechny články	578
zobraziť # fotiek	4024
zobraziť # fotky	4024
zobraziť # fotografie	4024
zobraziť # fotografií	4024
zobraziť # odpovede	4033
zobraziť a prijať	4008
zobraziť cenu	4006
zobraziť diskusiu	3956
zobraziť fotiek	4024
zobraziť fotky	4024
zobraziť fotografie	4024
zobraziť fotografií	4024
zobraziť galériu	4025
zobraziť heslo	4019
zobraziť komentáre	4033
zobraziť menej	3954
zobraziť obsah	3967
zobraziť odpovede	4033
zobraziť ponuku	4006
zobraziť ponuky	4019
zobraziť popis	4025
zobraziť predplatné	4019
zobraziť prepis	4010
zobraziť titulky	4010
zobraziť viac	3954
zobraziť výsledky	91	4002
zobraziť všetko	3954
zobraziť všetky # fotiek	4024
zobraziť všetky # fotky	4024
zobraziť všetky # fotografie	4024
zobraziť všetky # fotografií	4024
zobraziť všetky fotiek	4024
zobraziť všetky fotky	4024
zobraziť všetky fotografie	4024
zobraziť všetky fotografií	4024
zobraziť všetky články	4025
zobraziť všetkých # fotiek	4024
zobraziť všetkých # fotky	4024
zobraziť všetkých # fotografie	4024
zobraziť všetkých # fotografií	4024
zobraziť všetkých fotiek	4024
zobraziť všetkých fotky	4024
zobraziť všetkých fotografie	4024
zobraziť všetkých fotografií	4024
zoradiť podľa	4033
zostań patronem	3301
zostań patronką	3394
zostať prihlásený	4019
zostávajúci čas	4010
zostávajúci čas #	4010
zostávajúci čas -#	4010
zpráva	576
zpráva byla odeslána	575
zpráva pro příjemce: dar	570
zpět na hlavní stránku	578
zpět na začátek	578
zpět nahoru	502
zrušit můžete kdykoli	572
zrušit můžete kdykoliv	572
zrušiť môžete kedykoľvek	4019
zu meine themen hinzufügen	902
zu meinen themen hinzufügen	902
zum rätsel	869
zum vollständigen artikel	891
zur großansicht	891
zur leseliste hinzufügen	842
zur merkliste hinzufügen	745
zur übersicht	763
zurück	756
zurück nach oben	763	891
zurück zum anfang	891
zurück zur startseite	891
zurück zur übersicht	891
zvoliť	4020
zvolte předplatné	572
zvolte částku	570
zvoľte predplatné	4019
zvoľte sumu	4017
zväčšiť	4025
zväčšiť foto	4025
zväčšiť fotografiu	4025
zväčšiť písmo	4036
zväčšiť text	4036
zvětšit	502
zvětšit foto	578
zvětšit fotografii	578
zvětšit písmo	590
zvětšit text	590
zwiń	3329
zásady cookies	561
zásady ochrany osobných údajov	4008
získat licenci	583
získat předplatné	572
získať licenciu	4029
získať predplatné	4019
zůstat přihlášen	572
""", '£': """
£# at amazon	1312
""", '©': """
©ntb	3236
""", 'à': """
à découvrir	1883
à la une	1883
à lire	1883
à lire aussi	1883
à lire dans ce dossier	1883
à lire dans la même rubrique	1883
à lire ensuite	1883
à lire également	1883
à ne pas manquer	1883
à voir	1883
à voir aussi	1883
à voir ensuite	1997
""", 'á': """
áno, chcem	4014
áno, prosím	4014
átirat	2309
átirat elolvasása	2308
átirat megjelenítése	2308
áudio gerado por ia	3495
áudio gerado por voz sintética	3495
""", 'ä': """
ähnliche artikel	760
ähnliche beiträge	760
ähnliche themen	760
äldst	4249
äldsta	4249
äldsta först	4248
älteste	901
älteste zuerst	900
älä missaa mitään	1724
älä salli	1790
älä seuraa	1812
ämne	4237
ämnen	4165
ämnen i artikeln	4165
ämnen i den här artikeln	4239
ändra dina cookieinställningar	4222
ändra samtycke	4222
ändra textstorlek	4251
är du inte prenumerant	4233
är du redan prenumerant	4143
äänenvoimakkuus	1787
äänesi on laskettu	1778
äänesi on rekisteröity	1778
äänesi on tallennettu	1778
äänestyksen tulokset	1778
äänestys	91
äänestä	91	1779
äänestä nyt	91	1778
äänestä tästä	1738
ääni on tuotettu tekoälyllä	1786
ääni pois	1786
ääni päälle	1786
""", 'å': """
åbn	630
åbn appen	682
åbn billedgalleri	695
åbn galleri	695
åbn i app	682
åbn kort	630
åpne	3209
åpne appen	3265
åpne bildegalleri	3278
åpne faktaboks	3209
åpne galleri	3278
åpne i app	3265
åpne kart	3209
årlig	3273
årlig betaling	3272
årligt	690
årsvis	4234
årsvis betalning	4233
återkalla samtycke	4222
återstående tid	4224
återstående tid #	4224
återstående tid -#	4224
""", 'æ': """
ældste	705
ældste først	704
ændr dit samtykke	678
ændr samtykke	678
ændr tekststørrelse	707
""", 'ç': """
çengel bulmaca	4410
çerez ayarlari	4340
çerez ayarlarini yönet	4415
çerez politikasi	4340	4362
çerez tercihleri	4415
çerez tercihlerimi değiştir	4343
çerez tercihlerini değiştir	4343
çerez tercihlerini yönet	4415
çerezler	4340
çerezleri yönet	4452
çeviriyi göster	4353
çikiş yap	4328
çok okunanlar	4346
""", 'è': """
è gratis e ci vuole solo un minuto	2546
è stato utile	2560
""", 'é': """
é grátis e leva menos de um minuto	3512
é proibida a reprodução	3582
é proibida a reprodução do conteúdo	3582
écouter	1862
écouter (# min	1862
écouter le podcast	1887
écrire à la rédaction	1972
édition du jour	1883
élő	2309
élő közvetítésünk itt	2323
épingler	61
épingler la recette	61
értem	2262
értesítések	2312
értesítések engedélyezése	2311
értesítések kezelése	2311
értékeld a cikket	2330
értékeld a receptet	61
értékelje a cikket	2330
érvénytelen e-mail-cím	2320
étiquettes	1968
évente	2318
éves előfizetés	2317
éves fizetés	2317
éves számlázás	2317
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2313
így védjük a forrásainkat	2327
írd meg a véleményed	2258
írj a szerkesztőségnek	2327
írj hozzászólást	2331
írja meg véleményét	2258
írjon a szerkesztőségnek	2327
írjon hozzászólást	2331
írjon nekünk névtelenül	2327
""", 'î': """
îmi place	3657
în fiecare lună	3679
în parteneriat cu	3697
înainte # secunde	3664
înapoi # secunde	3664
înapoi la prima pagină	3687
înapoi la început	3708
înapoi sus	3616
încarcă conținutul	3668
încarcă mai multe	3616
încarcă mai multe comentarii	3656
încarcă postarea	3668
încarcă videoclipul	3668
închide	3594
închide fereastra	3708
închide galeria	3708
închide meniul	3708
înregistrare	3598
înregistrează-te	3598
înscrie-te acum	3634
înscrie-te la curs	3634
îți mulțumim pentru vot	3630
""", 'ô': """
ô chữ	4664
""", 'ö': """
öffnen	763
ön hirdetésblokkolót használ	2313
ön mit gondol? szavazzon	2261
önceki	4352
önceki fotoğraf	4460
önceki görsel	4460
önceki haber	4346
önceki video	4453
önceki yazi	4460
öne çikan haberler	4346
öne çikanlar	4346
önerilen haberler	4346
önerilenler	4346
öppna	4169
öppna appen	4226
öppna bildgalleri	4239
öppna galleri	4239
öppna karta	4169
összes	2261
összes cikk	2323
összes elfogadása	2306
összes elutasítása	2306
összes megtekintése	2323
översatt med ai	4246
özet faydali oldu mu	4345
""", 'ú': """
új hozzászólás	2258
última hora	1410
últimas	3469
últimas entradas	1410
últimas noticias	1410
últimas notícias	3469
últimas plazas	1445
últimes notícies	407
últimos artículos	1410
únete	1361
únete a la conversación	1403
única	1490	3543
účtované ročne	4019
účtováno ročně	572
""", 'ü': """
über google anmelden	886
über whatsapp senden	903
über whatsapp teilen	903
übersetzung anzeigen	764
überweisung	723
ücretsiz dene	4328
ücretsiz haber limitinize ulaştiniz	4428
ücretsiz kargo	4444
ücretsiz oku	4457
ücretsiz oyna	4408
ücretsiz üye ol	4328
ücretsiz üye olun	4328
ücretsiz, spam yok	4430
ühekordne annetus	1588
ürüne git	4464
ürünü gör	4464
ürünü incele	4411
üye girişi	4328
üye ol	4327	4328
üye olun	4328
üzenet	2321
üzenet küldése	2320
üzenetét elküldtük	2320
""", 'ý': """
ý kiến	4615
ý kiến bạn đọc	4615
ý kiến của bạn	4615	4636
""", 'ā': """
ārējais saturs	2976
""", 'č': """
častite nas kafom	3922
častite nas kavom	3922
častite nas s kavo	4112
čita sintetički glas	3915
čitaj bez oglasa	3941
čitaj u aplikaciji	3917
čitajte bez oglasa	3941
čitajte bez ograničenja	3924
čitajte u aplikaciji	3917
čitajte uz pretplatu	3924
članak je zaključan	3848
članak je zaštićen autorskim pravom	3934
članak se nastavlja ispod oglasa	3854
članak čita sintetički glas	3915
članek bere sintetični glas	4105
članek je avtorsko zaščiten	4124
članek je zaklenjen	4046
članek se nadaljuje pod oglasom	4049
članek se nadaljuje spodaj	4049
článek byl vytvořen automaticky	585
článek je chráněn autorským právem	583
článek namluvila umělá inteligence	563
článek pokračuje pod reklamou	495
článek čte syntetický hlas	563
články autora	578
článok bol vytvorený automaticky	4031
článok je chránený autorským právom	4029
článok číta syntetický hlas	4010
článok číta umelá inteligencia	4010
čte umělý hlas	563
čtěte bez omezení	572
čtěte dále	500
čtěte i	500
čtěte nejdřív v aplikaci	565
čtěte také	500
čtěte v aplikaci	565
číslo účtu pro dary	484
číst bez reklam	591
číst celý článek	578
číst dál	502
číst dál s předplatným	485
číst dále	578
číst s předplatným	572
číst více	502
číta umelý hlas	4010
čítajte aj	3953
čítajte bez obmedzení	4019
čítajte najprv v aplikácii	4012
čítajte v aplikácii	4012
čítať bez reklám	4037
čítať celý článok	4025
čítať s predplatným	4019
čítať ďalej	4025
""", 'ď': """
ďakujeme za hlas	4002
ďakujeme za hlasovanie	4002
ďakujeme za odber	4022
ďakujeme za správu	4022
ďakujeme za vašu správu	4022
ďakujeme za váš hlas	91	4002
ďalšia fotografia	4025
ďalšia snímka	4025
ďalšia strana	4025
ďalšie foto	4025
ďalšie správy	3953
ďalšie video	4010
ďalšie články	19	3953
ďalšie články autora	4025
ďalší článok	4025
""", 'đ': """
đang theo dõi	4691
đang tải	4666
đang tải trình phát	4666
đang tải video	4666
điều khoản sử dụng	4614
điều khoản sử dụng | chính sách bảo mật	4614
đáng chú ý	4616
đã có tài khoản	4598
đã hiểu	4620
đã sao chép	4604
đã sao chép liên kết	4651
đã xảy ra lỗi	4682
đã đóng bình luận	4659
đóng	4594
đóng cửa sổ	4704
đóng góp	4595
đóng góp hàng tháng	4678
đóng góp một lần	4678
đóng góp ngay	4597
đóng menu	4704
đăng ký	4598
đăng ký của bạn đã được xác nhận	4703
đăng ký ngay	4598
đăng ký nhận thông báo	4673
đăng ký thành công	4682
đăng ký để đọc tiếp	4702
đăng nhập	4598
đăng nhập / đăng ký	4598
đăng nhập bằng apple	4680
đăng nhập bằng facebook	4680
đăng nhập bằng google	4680
đăng nhập với facebook	4680
đăng nhập với google	4680
đăng nhập để bình luận	4659
đăng nhập để đọc tiếp	4702
đăng xuất	4598
đường dây nóng	4687
được quan tâm	4652
được tài trợ	4609
được tạo bởi ai	4700
đặt báo	4598
đặt hàng ngay	4705
đặt mua ngay	4665
đặt vé ngay	4665
đến công thức	61
đến trang quyên góp	4678
đến trang ủng hộ	4678
đề xuất	4616
đề xuất bởi taboola	4655
để lại bình luận	4635	4636
để lại một bình luận	4635	4636
để sau	4594
địa chỉ email của bạn	4703
đọc bài gốc	4704
đọc bài tiếp theo	4704
đọc miễn phí	4702
đọc nhiều	4616
đọc nhiều nhất	4616
đọc sau	4651
đọc thêm	4616	4619
đọc tiếp	4619
đọc tiếp về chủ đề này	4652
đọc toàn bộ bài viết	4686
đọc trên ứng dụng	4672
đồng ý	4613
đồng ý và tiếp tục	4670
đừng bỏ lỡ	4616
""", 'į': """
į el. parduotuvę	2936
į pradinį puslapį	2945
į viršų	2905
įdėti į krepšelį	2936
įgarsinta dirbtinio intelekto	2938
įjungti garsą	2938
įjungti pranešimus	2940
įkelti daugiau	2945
įkelti turinį	2937
įkelti įrašą	2937
įveskite el. pašto adresą	2944
įveskite galiojantį el. pašto adresą	2944
įveskite savo el. pašto adresą	2923
įveskite sumą	2942
įvyko klaida. bandykite dar kartą	2944
įvyko klaida. bandykite vėliau	2944
""", 'ľ': """
ľubovoľná suma	4017
""", 'ł': """
ładowanie odtwarzacza	3387
ładowanie wideo	3387
""", 'ř': """
řadit podle	587
řazení	588
""", 'ś': """
śledź nas	3315
""", 'ş': """
şifremi unuttum	4328
şifrenizi mi unuttunuz	4428
şikayet et	4406
şikâyet et	4406
şimdi değil	4326
şimdi satin al	4464
şurada paylaş	4337
""", 'š': """
šajā rakstā	3005
še nimate računa	4114
še niste naročnik	4114
šiame straipsnyje	2945
šifra	3925
šio turinio parodyti negalime	2937
šio turinio rodyti negalima	2937
šis laukas privalomas	2944
šis lauks ir obligāts	3004
šis raksts ir slēgts	3003
šis saturs nav pieejams	2997
šis straipsnis užrakintas	2943
šis turinys nepasiekiamas	2937
šis vaizdo įrašas nebepasiekiamas	2938
šis vaizdo įrašas nepasiekiamas	2938
šis video nav pieejams	2998
šis video vairs nav pieejams	2998
šo saturu nevar parādīt	2997
šrifto dydis	2950
štampaj	3858
štítky	500
""", 'ž': """
žaisti dabar	2934
že imam račun	4114
že imate račun	4046
že naročnik	4046
že podpiram	4057
že sledite	4129
želite li da primate obaveštenja	3918
želite li primati obavijesti	3918
želite prejemati obvestila	4108
želite prejemati potisna obvestila	4108
želiš primati obavijesti	3918
žiadny spam	4022
žinutė išsiųsta	2944
živě	564
žiūrėkite nuotraukas	2905
žiūrėkite vaizdo įrašą	2905
žiūrėti galeriją	2905
žiūrėti kainą	2936
žiūrėti komentarus	2948
žiūrėti pasiūlymą	2936
žiūrėti planus	2943
žiūrėti rezultatus	91	2934
žiūrėti visus	2945
žymos	2945
žádný spam	575
""", 'ư': """
ưu đãi cho bạn đọc	4665
ưu đãi cho độc giả	4665
ưu đãi tốt nhất	4681
""", 'ș': """
știrea anterioară	3687
știrea următoare	3687
știri pe aceeași temă	3650
știri recomandate	3614
știri similare	3614
știrile zilei	3614
""", 'ț': """
ți-a fost util	3656
ți-a fost util acest articol	3630
ți-a fost util acest rezumat	3630
ți-ai uitat parola	3647
ți-ar putea plăcea și	3650
ține-mă minte	3681
""", 'ά': """
άκουσε το άρθρο	1003
άλλες ειδήσεις	19
άλλο ποσό	1020
άνοιγμα	934
άνοιγμα εφαρμογής	1010
άνοιγμα στην εφαρμογή	1010
άνοιγμα χάρτη	934
""", 'έ': """
έξοδος από πλήρη οθόνη	1003
έχετε ήδη λογαριασμό	916
έχετε ήδη ψηφίσει	995
έχω ήδη λογαριασμό	1023
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1025
έχω λογαριασμό	1023
""", 'ή': """
ήταν χρήσιμο	995
""", 'ί': """
ίσως αργότερα	912
ίσως σας ενδιαφέρει	930
""", 'α': """
αγορά από amazon	1001
αγορά από το amazon	1001
αγορά βιβλίου	1001
αγορά εισιτηρίων	1001
αγοράστε εισιτήρια	1001
αγοράστε εισιτήριο	1001
αγοράστε το βιβλίο	1001
αγοράστε τώρα	1056
ακολουθήστε μας	1035
ακολουθήστε το θέμα	1035
ακολουθήστε τον αρθρογράφο	1055
ακολουθήστε τον συντάκτη	1035
ακολουθείτε ήδη αυτό το θέμα	1035
ακολουθείτε ήδη αυτόν τον συντάκτη	1055
ακολούθησε	1035
ακούστε	921
ακούστε το άρθρο	921
ακυρώνετε όποτε θέλετε	1023
ακύρωση οποιαδήποτε στιγμή	1023
αλλαγή προτιμήσεων cookies	927
αλλαγή ρυθμίσεων απορρήτου	927
ανάκληση συγκατάθεσης	1007
αναζήτηση	933
ανανέωση σελίδας	1017
ανανέωση συνδρομής	1051
ανανέωση της σελίδας	1017
αναπαραγωγή βίντεο	1003
αναφέρετε λάθος	1042
αναφέρετε το σχόλιο	1042
αναφορά	996
αναφορά λάθους	929
αναφορά σχολίου	1042
αντιγραφή	1038
αντιγραφή link	921
αντιγραφή συνδέσμου	921
αντιγραφή συνδέσμου άρθρου	921
απάντηση	929
απενεργοποίησα τον ad blocker	1017
απενεργοποιήστε το για να συνεχίσετε	1017
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1051
αποδέχομαι	928	938
αποδέχομαι τους όρους χρήσης	1025
αποδοχή	928	938
αποδοχή ειδοποιήσεων	1015
αποδοχή και συνέχεια	1007
αποδοχή όλων	928	938
αποδοχή όλων των cookies	1046
αποδοχη	928
αποδοχη ολων	928
αποθήκευση	921
αποθήκευση άρθρου	1057
αποθήκευση επιλογών	1007
αποθήκευση προτιμήσεων	1007
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	921
αποκλεισμός	1013
αποκλειστικά για συνδρομητές	1023
αποκτήστε το τώρα	1056
απομαγνητοφώνηση	1004
απομνημόνευση	1023
απορριψη	928
αποστολή	1026
αποστολή με email	921
αποστολή σχολίου	995
αποσύνδεση	916
αποτελέσματα	91
αποτελέσματα δημοσκόπησης	1042
αποτελέσματα ψηφοφορίας	1042
αποτυχία φόρτωσης βίντεο	1047
απόκρυψη	934
απόκρυψη απαντήσεων	995
απόρριψη	928	938
απόρριψη όλων	928	938
απόρριψη όλων των cookies	1046
αργότερα	912	1015
αρχική	933
αρχική σελίδα	1029
αυτό το άρθρο είναι κλειδωμένο	1023
αυτό το βίντεο δεν είναι διαθέσιμο	1003
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1003
αυτό το πεδίο είναι υποχρεωτικό	1025
αυτόματη αναπαραγωγή	1004
αυτόματη μετάφραση	1004
αφήγηση με συνθετική φωνή	1003
αφήστε ένα σχόλιο	995
αφήστε σχόλιο	929
αφήστε το σχόλιό σας	995
""", 'β': """
βίντεο	930
βαθμολογήστε το άρθρο	929
βρήκατε κάποιο λάθος	1031
βρήκατε λάθος	1031
""", 'γ': """
γίνε συνδρομητής	916
γίνε υποστηρικτής	1020
γίνετε μέλος	913
γίνετε συνδρομητής	916
γίνετε υποστηρικτές	1020
γράψτε σχόλιο	929
γράψτε το email σας	1052
γράψτε το σχόλιό σας	1042
""", 'δ': """
δείτε ακόμη	1054
δείτε και	930
δείτε ξανά	1047
δείτε περισσότερα	933
δείτε τα αποτελέσματα	91	934	955
δείτε τα πακέτα	1051
δείτε τα πακέτα συνδρομών	1051
δείτε τα σχόλια	929
δείτε τα όλα	1054
δείτε τη συλλογή	1029
δείτε τη συνταγή	61
δείτε την προσφορά	1001
δείτε τις απαντήσεις	995
δείτε τις προσφορές	1051
δείτε τις φωτογραφίες	1029
δείτε το αφιέρωμα	1029
δείτε το προφίλ	1031
δείτε το προϊόν	1056
δείτε το στο amazon	1001
δείτε το φωτορεπορτάζ	1029
δείτε φωτογραφίες	1029
δείτε όλα	933
δείτε όλα τα άρθρα	1029
δείτε όλα τα βίντεο	1029
δείτε όλα τα παιχνίδια	998
δείτε όλα τα σχόλια	953
δείτε όλες τις ειδήσεις	1029
δείτε όλες τις προσφορές	1001
δείτε όλες τις φωτογραφίες	1029
δεν έχετε λογαριασμό	1023
δεν αποδέχομαι	928
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1003
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1007
δεν είστε ακόμη συνδρομητής	1023
δεν είστε συνδρομητής	1023
δεν μου αρέσει	996
δεν ξέρω	996
δεν ξέρω / δεν απαντώ	996
δες περισσότερα	1054
δημιουργήθηκε με ai	1047
δημιουργήθηκε με τεχνητή νοημοσύνη	1047
δημιουργία λογαριασμού	916
δημοσίευση σχολίου	995
δημοσκόπηση	91
δημοσκόπηση της ημέρας	955
δημοφιλέστερα	930
δημοφιλέστερο	1024
δημοφιλή	930
δημοφιλή άρθρα	930
διάρκεια	1004
διαβάζεται από συνθετική φωνή	1003
διαβάστε ακόμα	930
διαβάστε ακόμη	930
διαβάστε αργότερα	1057
διαβάστε δωρεάν	1051
διαβάστε επίσης	930
διαβάστε επίσης στο	930
διαβάστε και	930
διαβάστε ολόκληρο το άρθρο	1029
διαβάστε περισσότερα	930	933
διαβάστε στην εφαρμογή	1010
διαβάστε το στην εφαρμογή	1010
διαβάστε όλο το άρθρο	1029
διαθέσιμη στο app store	1010
διαθέσιμο στο app store	1010
διαφήμιση	924	946
διαφημίσεις	924
διαφημιση	924
διαφημιστείτε	946
διαφημιστικό περιεχόμενο	87	924
διαφημιστικός χώρος	975
διαφωνω	928
διαφωνώ	928
διαχείριση cookies	1007
διαχείριση επιλογών	928	1007
διαχείριση προτιμήσεων	1046
διαχείριση συγκατάθεσης	1007
δωρήστε	913
δωρίστε το άρθρο	1037
δωρεά	913
δωρεάν αποστολή	1039
δωρεάν, χωρίς spam	1025
""", 'ε': """
είσοδος	916
είστε ήδη εγγεγραμμένος	1052
είστε ήδη συνδρομητής	1023
εγγραφή	916
ειδήσεις σήμερα	930
ειδήσεις τώρα	930
ειδοποίηση για συντάκτη	1055
εισάγετε έγκυρο email	1025
εισάγετε το email σας	1052
εισαγάγετε το email σας	1052
εκτυπώστε το άρθρο	921
εκτύπωση	921
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1025
ελέγξτε το email σας	1025
ελεύθερη δωρεά	1050
ελεύθερο ποσό	1020
εμφάνιση ανάρτησης	1007
εμφάνιση απαντήσεων	995
εμφάνιση λιγότερων	1029
εμφάνιση περιεχομένου	1007
εμφάνιση περισσότερων	1029
εμφάνιση πρωτοτύπου	934
εμφάνιση υποτίτλων	1003
εμφάνιση όλων	934
ενεργοποίηση	1012
ενεργοποίηση ειδοποιήσεων	1011
ενεργοποιήστε τις ειδοποιήσεις	1011
επαναφόρτωση σελίδας	1017
επικοινωνήστε μαζί μας	1031
επικοινωνήστε με τη σύνταξη	1031
επικοινωνήστε με τον συντάκτη	1031
επικοινωνία	929	946
επικοινωνία με τη σύνταξη	1031
επιλέξτε	1024
επιλέξτε πακέτο	1023
επιλέξτε ποσό	1050
επιλέξτε συνδρομή	1023
επιλέξτε τη συνδρομή σας	1023
επιλογές συντακτών	930
επιλογή	1024
επισκεφθείτε το κατάστημα	1001
επιστροφή στην αρχική	1029
επιστροφή στην κορυφή	933
επιτρέπεται	1012
επόμενη είδηση	1029
επόμενη εικόνα	1054
επόμενη φωτογραφία	1054
επόμενο	933
επόμενο άρθρο	930
επόμενο βίντεο	1047
επώνυμο	1026
ερώτηση της ημέρας	91
ετήσια	1021
ετήσια χρέωση	1023
ετικέτες	930
ευχαριστούμε για τη στήριξή σας	1050
ευχαριστούμε για τη στήριξη	1050
ευχαριστούμε για την ψήφο σας	91	995
ευχαριστούμε, το μήνυμά σας στάλθηκε	1025
εφάπαξ	1021
εφάπαξ δωρεά	1020
""", 'η': """
η δημοσκόπηση της εβδομάδας	954
η δωρεά μου	1050
η εγγραφή ολοκληρώθηκε	1052
η εγγραφή σας ολοκληρώθηκε	1052
η ερώτηση της εβδομάδας	954
η στήριξή σας κάνει τη διαφορά	1050
η συνέχεια μετά τη διαφήμιση	975
η ψήφος σας	954
η ψήφος σας καταχωρήθηκε	995
η ψήφος σας καταχωρίστηκε	995
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1011
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1011
θέμα	1053
θέματα	930
θα θέλατε να λαμβάνετε ειδοποιήσεις	1011
""", 'κ': """
κάθε ευρώ μετράει	1020
κάθε μήνα	1021
κάθε συνεισφορά έχει αξία	1020
κάθε συνεισφορά μετράει	1020
κάνε το κουίζ	998
κάντε δωρεά	913
κάντε μια δωρεά	913
κάντε το κουίζ	998
κάντε το τεστ	998
κάτι πήγε στραβά	1026
καλύτερη προσφορά	1024
κανόνες σχολιασμού	929
κατάλαβα	934
κατάργηση σίγασης	1003
κατάστημα	1039
κατεβάστε από το app store	1010
κατεβάστε από το google play	1010
κατεβάστε την εφαρμογή	1010
κατεβάστε το app	1010
κατεβάστε το επεισόδιο	1003
κατεβάστε το ηχητικό	1003
κατηγορίες	930
κεράστε μας έναν καφέ	1020
κλείσιμο	912
κλείσιμο μενού	1054
κλείσιμο παραθύρου	1054
κλείστε θέση	1001
κοινοποίησε	921
κοινοποίηση	921
κοινοποίηση στο facebook	921
κοινοποίηση στο twitter	921
κοινοποίηση στο whatsapp	1037
κοινοποιήστε	921
κοινοποιήστε το άρθρο	921
κρυπτόλεξο	1000
κωδικοί έκπτωσης	1056
""", 'λ': """
λήψη ήχου	1003
λεπτομέρειες	934
λιγότερα	1029
""", 'μ': """
μάθετε περισσότερα	928
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1037
μέγεθος κειμένου	65
μήνυμα	1053
μαθετε περισσοτερα	928
με την υποστήριξη	924
με την υποστήριξη της	1039
με την υποστήριξη του	1039
μεγέθυνση	1029
μεγέθυνση εικόνας	1029
μεγαλύτερα γράμματα	1037
μενού	933
μετάβαση στη σελίδα δωρεών	1020
μετάβαση στη συνταγή	61
μετάβαση στο κύριο περιεχόμενο	932
μετάβαση στο περιεχόμενο	932
μεταβείτε στο περιεχόμενο	932
μη έγκυρη διεύθυνση email	1025
μη έγκυρο email	1025
μη διαθέσιμο βίντεο	1003
μη χάσετε	930
μην το χάσεις	930
μην χάσετε	930
μηνιαία	1021
μηνιαία δωρεά	1020
μηνιαία συνεισφορά	1020
μηνιαία χρέωση	1023
μηνιαίως	1021
μικρότερα γράμματα	1037
μοιράσου το	921
μοιράσου το άρθρο	1057
μοιραστείτε	921
μοιραστείτε το	921
μοιραστείτε το άρθρο	921
μου αρέσει	996
μπορεί να σας αρέσει	930
μόνο για συνδρομητές	916
""", 'ν': """
να επιτρέπεται	1013
να επιτρέπεται πάντα	1007
να επιτραπεί	1012
να με θυμάσαι	1023
ναι	1015
ναι θέλω	1013
ναι, θέλω	1012
ναι, φυσικά	1013
νεότερα	996
νεότερα πρώτα	996
""", 'ξ': """
ξέχασα τον κωδικό μου	1023
ξεκλειδώστε το άρθρο	1051
ξεχάσατε τον κωδικό	916
ξεχάσατε τον κωδικό σας	1023
""", 'ο': """
ο λογαριασμός μου	916
ο σύνδεσμος αντιγράφηκε	921
οι απόψεις είναι προσωπικές	948
οι απόψεις που εκφράζονται είναι προσωπικές	948
οι απόψεις του άρθρου είναι προσωπικές	948
οι συνεργάτες μας	1007
ονοματεπώνυμο	1026
""", 'π': """
πάντα να επιτρέπεται	1007
πάρτε μέρος στη δημοσκόπηση	995
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1029
παίξε τώρα	998
παίξε υπεύθυνα	1001
παίξτε δωρεάν	998
παίξτε τώρα	998
παίξτε υπεύθυνα	1001
παιχνίδια	1000
πακέτα συνδρομών	1051
παλαιότερα	996
παράκαμψη προς το κυρίως περιεχόμενο	932
παράλειψη	1047
παράλειψη διαφήμισης	1047
παρουσιάστηκε σφάλμα	1025
πατήστε για ήχο	1047
παύση βίντεο	1003
παύση παρακολούθησης	1035
πείτε μας τη γνώμη σας	995
πείτε τη γνώμη σας	995
περίληψη ai	1034
περίληψη με ai	1034
περιορισμένες θέσεις	972
περιορισμένος αριθμός θέσεων	972
περισσοτερες επιλογες	928
περισσότερα	930	933
περισσότερα άρθρα	930
περισσότερα άρθρα του συντάκτη	1029
περισσότερα σχόλια	995
περισσότερες ειδήσεις	930
περισσότερες επιλογές	928	1037
πες τη γνώμη σου	995
πλήρης οθόνη	1004
πληρωμή με paypal	1051
ποια είναι η γνώμη σας	954
ποιοι είμαστε	946
πολιτική cookies	938	946
πολιτική απορρήτου	938	946
πολιτική διορθώσεων	1031
προβολή περιεχομένου	1007
προηγούμενη είδηση	1029
προηγούμενη φωτογραφία	1054
προηγούμενο	933
προηγούμενο άρθρο	930
προηγούμενο βίντεο	1047
προνόμια συνδρομητών	1001
προσαρμογή	928
προσθέστε σχόλιο	953
προσθέστε το σχόλιό σας	953
προσθήκη απάντησης	1042
προσθήκη στα θέματά μου	1055
προσθήκη στο καλάθι	1056
προσθήκη σχολίου	929
προσθήκη ως προτιμώμενη πηγή	1035
προστασία προσωπικών δεδομένων	938
προσφορά για αναγνώστες	1001
προσφορά για συνδρομητές	1001
προσωπικά δεδομένα	946
προτείνουμε	930
προτείνουμε επίσης	930
προτεινόμενα	930
προτεινόμενα από taboola	975
προτιμήσεις cookies	1007
προτιμήσεις απορρήτου	1046
προωθητικό περιεχόμενο	924
πρόσφατα άρθρα	930
πώς να απενεργοποιήσετε τον ad blocker	1017
πώς να το απενεργοποιήσετε	1019
""", 'ρ': """
ροή	930
ροή ειδήσεων	930
ρυθμίσεις	928
ρυθμίσεις cookie	1007
ρυθμίσεις cookies	938
ρυθμίσεις απορρήτου	1007
ρυθμισεις	928
""", 'σ': """
σίγαση	1004
σας βοήθησε αυτό το άρθρο	995
σας φάνηκε χρήσιμο	995
σε συνεργασία με	1039
σκανάρετε το qr code	1010
σταυρόλεξα	1000
σταυρόλεξο	1000
στείλε το σε φίλο	921
στείλτε μας τις φωτογραφίες σας	1031
στηρίξτε μας	913
στηρίξτε μας στο patreon	1020
συμφωνω	928
συμφωνώ	938
συμφωνώ με την επεξεργασία των δεδομένων μου	1025
συμφωνώ με τους όρους χρήσης	1025
συνέχεια ανάγνωσης	933
συνέχεια με apple	1023
συνέχεια με email	1051
συνέχεια με facebook	1023
συνέχεια με google	1023
συνέχεια στην ιστοσελίδα	1010
συνέχεια στο site	1010
συνέχεια στον browser	1010
συνδεθείτε	916
συνδρομή	916
συνδρομητές	916
συνεχίζεται μετά τη διαφήμιση	975
συνεχίστε την ανάγνωση	1054
σφάλμα φόρτωσης βίντεο	1047
σχετικά	930
σχετικά άρθρα	930
σχετικά θέματα	930
σχετικά με εμάς	946
σχετικά νέα	930
σχετικές ειδήσεις	930
σχετικό άρθρο	930
σχολιάστε	929
σχολιάστε το άρθρο	929
σχόλια	929
σχόλιο	929
σύνδεση	916
σύνδεση με apple	1023
σύνδεση με facebook	1023
σύνδεση με google	1023
σύνοψη με ai	1034
""", 'τ': """
τέλος διαφήμισης	1001
τέλος της διαφήμισης	1001
τέσταρε τις γνώσεις σου	998
τα άρθρα εκφράζουν τις απόψεις των συντακτών τους	948
τα πιο δημοφιλή	930
τα πιο δημοφιλή της ημέρας	930
τα πιο διαβασμένα	930
τα πιο πρόσφατα	930
τα σχόλια είναι απενεργοποιημένα	1042
τα σχόλια είναι μόνο για συνδρομητές	1042
ταξινόμηση	996
ταξινόμηση κατά	996
ταυτότητα	946
ταχύτητα αναπαραγωγής	1003
τελευταία άρθρα	930
τελευταία νέα	930
τελευταίες ειδήσεις	930
τεστάρετε τις γνώσεις σας	998
το email σας	1052
το email υπάρχει ήδη	1052
το άρθρο εκφράζει τις απόψεις του συντάκτη	948
το άρθρο συνεχίζεται μετά τη διαφήμιση	975
το άρθρο συνεχίζεται παρακάτω	975
το αίτημά σας στάλθηκε	1052
το αίτημά σας υποβλήθηκε	1052
το απενεργοποίησα	1017
το βίντεο δεν είναι διαθέσιμο	1003
το βίντεο φορτώνει	1003
το κείμενο συνεχίζεται παρακάτω	975
το μήνυμά σας	1052
το μήνυμά σας εστάλη	1025
το μήνυμά σας στάλθηκε	1025
το πεδίο είναι υποχρεωτικό	1025
το πιο δημοφιλές	1024
το σχόλιό σας	953
το ψευδώνυμό σας	1042
το όνομά σας	1042
τρέχων χρόνος	1004
""", 'υ': """
υπενθύμιση αργότερα	912
υποβολή	91	1026
υποβολή σχολίου	929
υπολειπόμενος χρόνος	1003
υποστηρίξτε μας	913
υποχρεωτικά πεδία	1025
υποχρεωτικό πεδίο	1025
υπότιτλοι	1004
""", 'φ': """
φόρτωση ανάρτησης	1007
φόρτωση βίντεο	1003
φόρτωση περιεχομένου	1007
φόρτωση περισσότερων	933
φόρτωση περισσότερων σχολίων	995
φόρτωση προγράμματος αναπαραγωγής	1003
""", 'χ': """
χαρίστε αυτό το άρθρο	921
χορηγοί	1039
χορηγούμενο	924
χορηγούμενο άρθρο	924
χορηγούμενο περιεχόμενο	924
χορηγούμενο περιεχόμενο από taboola	975
χορηγούμενοι σύνδεσμοι	975
χορηγός	1039
χρόνος που απομένει	1003
χωρίς spam	1025
""", 'ψ': """
ψήφισε	91	996
ψηφίστε	91	996
ψηφίστε στη δημοσκόπηση	995
ψηφοφορία	91	955
""", 'ό': """
όλα τα άρθρα του συντάκτη	1029
όλα τα βίντεο	1029
όλα τα νέα	1029
όλα τα παιχνίδια	998
όλα τα σχόλια	929
όλες οι ειδήσεις	930
όνομα	1026
όροι σχολιασμού	929
όροι χρήσης	938	946
όχι ευχαριστώ	912
όχι τώρα	912	1015
όχι, ευχαριστώ	912	1015
""", 'а': """
або	4568
абонамент	240
абонирай се	241
абонирай се за бюлетина	316
абонирайте се	240
автовоспроизведение	3811
автовідтворення	4558
автоматический перевод	3834
автоматическое воспроизведение	3811
автоматичне відтворення	4558
автоматичний переклад	4581
автоматично възпроизвеждане	304
автоматично преведено	325
автоматично пускане	304
авторизация	3724
авторизоваться	3724
адрес электронной почты	3727
актуално	248
актуальне	4493
анкета	91	299
анкета на деня	298
анонимна кутия	322
анонимная почта	3830
анонимный ящик	3830
анонімна пошта	4577
анонімна скринька	4577
архив	3743
аудиоверсия	3811
аудіоверсія	4558
""", 'б': """
бажаєте отримувати сповіщення	4561
банковская карта	3723
банковский перевод	3723
без спам	316
без спама	3823
без спаму	4570
безкоштовна доставка	4554
безкоштовно. без спаму	4570
безопасный платеж	3722
безплатна доставка	301
бесплатная доставка	3807
бесплатно. без спама	3823
беше ли полезно	325
благодарим ви за абонамента	316
благодарим ви, че гласувахте	298
благодарим за вашия глас	298
благодарим за гласа	298
благодарим за съобщението	316
блокирай	308
блокировать	3815
блокувати	4562
больше	3743
больше материалов по теме	3743
больше новостей	3743
больше статей	3826
будь-яка сума	4565
будьте в курсе	3727
была ли статья полезной	3740
більше від автора	4573
більше за темою	4493
більше матеріалів за темою	4493
більше на цю тему	4493
більше новин	4493
більше новин на тему	4493
більше по темі	4493
більше статей	4573
""", 'в': """
в закладки	3838
в избранное	3732
в корзину	3807
в наш магазин	3807
в тази статия	319
в тренде	3743
в этой статье	3826
важен каждый рубль	3818
важен любой вклад	3818
важко відповісти	4551
важлива кожна гривня	4565
важливий кожен внесок	4565
важливо	4493
вам будет интересно	3743
вам може бути цікаво	4493
вам може сподобатися	4493
вам может быть интересно	3743
вам может понравиться	3743
вам також може сподобатися	4493
варианты подписки	3820
вартість доставки	4554
варіанти передплати	4567
вас може зацікавити	4493
вас может заинтересовать	3743
ваш e-mail	3727
ваш email	3727
ваш голос враховано	4550
ваш голос зараховано	4550
ваш голос принят	91	3803
ваш голос учтен	3803
ваш голос учтён	91	3803
ваша електронна пошта	4570
ваша почта	3823
ваша пошта	4570
ваша электронная почта	3823
ваше имя	3823
ваше повідомлення	4570
ваше повідомлення надіслано	4570
ваше сообщение	3823
ваше сообщение отправлено	3823
ваше ім'я	4570
вашето име	316
вашето съобщение	316
вашето съобщение е изпратено	316
вашият глас беше отчетен	298
вашият глас е отчетен	298
вашият имейл	316
вашият имейл адрес	316
вбудований контент	4556
введите e-mail	3727
введите email	3727
введите ваш email	3727
введите ваш адрес электронной почты	3727
введите корректный e-mail	3823
введите сумму	3818
введіть коректний e-mail	4570
введіть суму	4565
вградено съдържание	302
вернуться на главную	3826
версия для печати	3732
версия за печат	329
версія для друку	4585
вече гласувахте	298
вече имам профил	313
вече имате абонамент	313
вече имате акаунт	241
вече имате профил	313
вече подкрепям	255
вече следите	328
вече следите тази тема	328
вече сте абонат	241
вече сте гласували	298
вече съм абонат	313
вже вимкнено	4564
вже зареєстровані	4478
вже маєте акаунт	4567
вже маєте передплату	4567
вже є акаунт	4478
ви вже голосували	4550
ви вже проголосували	4550
ви вже підписані	4584
ви вже підписані на цю тему	4584
ви вичерпали ліміт статей	4567
ви можете відписатися будь-коли	4570
ви підписані	4570
ви підписані на автора	4584
ви підписані на тему	4584
ви успішно підписалися	4570
виберіть суму	4565
вибрати	4568
вибір редакції	4493
видео	3743
видео # из #	3825
видео # от #	318
видео больше недоступно	3811
видео загружается	3811
видео не может быть воспроизведено	3811
видео недоступно	3811
видео недоступно в вашей стране	3811
видео недоступно в вашем регионе	3811
видеоплеер загружается	3811
видеото вече не е налично	304
видеото не е достъпно	304
видеото не е достъпно във вашата страна	304
видеото не е налично	304
видеото не е налично във вашата страна	304
видеото не може да бъде възпроизведено	304
видяхте грешка	322
виж # снимки	318
виж всички	319
виж всички # снимки	318
виж всички снимки	318
виж всички статии	319
виж галерията	319
виж коментарите	326
виж офертата	301
виж резултатите	91	298
виж снимки	318
виж цената	301
вижте # снимки	318
вижте видеото	304
вижте всички	319
вижте всички # снимки	318
вижте всички снимки	318
вижте офертата	301
вижте още	248
вижте още от	248
вижте плановете	313
вижте резултатите	298
вижте снимки	318
вижте цената	301
вийти	4478
використання матеріалів лише з дозволу редакції	4578
вимкнути звук	4558
вимкнути рекламу	4586
вимкніть adblock	4563
винаги показвай	302
винаги разрешавай	302
виникла помилка. спробуйте ще раз	4570
виправлення й уточнення	4577
вкажіть суму	4565
включете javascript	304
включете известията	307
включете се в дискусията	326
включи	308
включи звука	304
включи известията	307
включи се в дискусията	326
включите уведомления	3801
включить	3815
включить звук	3811
включить уведомления	3801
вконтакте	3733
влез	241
влез с facebook	313
влез с google	313
влез, за да коментираш	326
влезте	241
вміст недоступний	4556
внешний контент	3809
во весь экран	3746
водещи новини	248
войти	3724
войти в аккаунт	3724
войти в чат	3740
войти по почте	3820
войти с помощью google	3820
войти с яндекс id	3820
войти через apple	3820
войти через facebook	3820
войти через google	3820
войти через vk	3820
войти через вконтакте	3820
войти через яндекс	3820
войти, чтобы комментировать	3835
вопрос дня	3803
воспроизвести	3746
воспроизвести видео	3811
восстановить пароль	3820
время на чтение	3746
время чтения # мин	3746
все	3746
все комментарии	3740
все още няма коментари	326
все още нямате профил	313
все права сохранены	3831
всегда показывать	3809
всегда разрешать	3809
всего проголосовало #	3803
всеки лев е важен	311
всеки лев помага	311
всеки петък. безплатно. без спам	316
всички коментари	326
всички статии	319
всички статии на автора	319
встановити додаток	4560
встановити застосунок	4560
встроенный контент	3809
всяка помощ е важна	311
всяко дарение е важно	311
всяко дарение помага	311
всі коментарі	4582
всі матеріали	4573
всі матеріали автора	4573
всі новини	4495
всі статті	4573
всі статті автора	4573
вход	241	3724
вход с apple	313
вход с facebook	313
вход с google	313
вхід	4478
въведете валиден имейл	316
въведете имейл	316
въведете сума	311
възникна грешка. опитайте отново	316
възникна грешка. опитайте по-късно	316
външно съдържание	302
въпрос на деня	298
вы подписаны	3823
вы подписаны на автора	3837
вы подписаны на тему	3837
вы уже голосовали	3803
вы уже проголосовали	3803
вы успешно подписались	3823
выберите подписку	3820
выберите сумму	3722
выберите тариф	3820
выбор редакции	3743
выбрать	3821
выбрать подписку	3820
выбрать тариф	3820
выйти	3724
від наших партнерів	4586
відео	4493
відео # з #	4572
відео # із #	4572
відео більше недоступне	4558
відео вище	4517
відео недоступне	4558
відео недоступне у вашій країні	4558
відео неможливо відтворити	4558
відео нижче	4517
відеоплеєр завантажується	4558
відкликати згоду	4556
відкрити	4496
відкрити в додатку	4560
відкрити в застосунку	4560
відкрити галерею	4573
відкрити застосунок	4560
відкрити карту	4496
відкрити статтю	4567
відновити пароль	4567
відписатися	4584
відписатися від теми	4584
відписатися можна будь-коли	4570
відповісти	4491	4583
відправити	4571
відскануйте qr-код	4560
відскануйте qr-код, щоб завантажити застосунок	4560
відтворити	4558
відтворити відео	4558
відхилити	4488
відхилити все	4556
відхилити всі	4556
""", 'г': """
генерирано от ai	325
генерирано от ии	325
генерирано с изкуствен интелект	325
главная	3746
главная страница	3826
главное	3743
главное за день	3743
главные новости	3743
гласувай	91	299
гласувайте	91
гласувам	299
гледай видеото	304
годишен абонамент	313
годишно	314
годишно плащане	313
годовая подписка	3820
головна	4495
головна сторінка	4573
головне	4493
головне за день	4493
головні новини	4493
голосование	91
голосовать	91	3804
голосування	91
голосувати	91	4551
город	3824
град	317
грати	4551
грати онлайн	4550
громкость	3812
гучність	4559
""", 'д': """
да, искам	308
да, моля	308
да, пожалуйста	3815
да, спасибо	3815
да, хочу	3815
далее	3746
далі	4495
дарете	240
дари	240
дари еднократно	311
дари месечно	311
дари сега	240
детали	3747
детальніше	4495
деталі	4496
дзен	3733
дивитися # світлин	4572
дивитися # світлини	4572
дивитися # фото	4572
дивитися # фотографій	4572
дивитися # фотографії	4572
дивитися всі	4573
дивитися всі # світлин	4572
дивитися всі # світлини	4572
дивитися всі # фото	4572
дивитися всі # фотографій	4572
дивитися всі # фотографії	4572
дивитися всі світлин	4572
дивитися всі світлини	4572
дивитися всі фото	4572
дивитися всі фотографій	4572
дивитися всі фотографії	4572
дивитися відео	4558
дивитися галерею	4573
дивитися онлайн-трансляцію	4573
дивитися світлин	4572
дивитися світлини	4572
дивитися усі # світлин	4572
дивитися усі # світлини	4572
дивитися усі # фото	4572
дивитися усі # фотографій	4572
дивитися усі # фотографії	4572
дивитися усі світлин	4572
дивитися усі світлини	4572
дивитися усі фото	4572
дивитися усі фотографій	4572
дивитися усі фотографії	4572
дивитися фото	4572
дивитися фотогалерею	4573
дивитися фотографій	4572
дивитися фотографії	4572
дивіться відео	4517
дивіться відео вище	4517
дивіться відео нижче	4517
дивіться також	4493
дивіться також відео	4517
дивіться у відео	4517
длительность	3812
длительность #	3811
для передплатників	4567
для подписчиков	3724
до закладок	4585
до кошика	4554
до рецепту	61
до теми	4493
добавете ни като предпочитан източник	328
добави в количката	301
добави като предпочитан източник	328
добави коментар	326
добави към моите теми	328
добави към предпочитани източници	328
добавить в избранное	3837
добавить в избранные источники	3837
добавить в источники	3837
добавить в корзину	3807
добавить в мои темы	3837
добавить в предпочитаемые источники	3837
добавить комментарий	3740
добровольное пожертвование	3818
довільна сума	4565
догори	4573
додати в кошик	4554
додати до кошика	4554
додати до моїх тем	4584
додати до обраних джерел	4584
додати до обраного	4584
додати до пріоритетних джерел	4584
додати до улюблених джерел	4584
додати коментар	4491
додати як пріоритетне джерело	4584
дозволити	4562
дозволити контент	4556
дозволити один раз	4556
дозволити рекламу	4564
дозволити сповіщення	4561
дозвольте сповіщення	4547
докладвай	327
докладвай грешка	251
докладвай коментар	326
докладвай рекламата	330
докладніше	4495
долучитися	4475
долучитися до обговорення	4582
долучитися до спільноти	4565
допомагає будь-яка сума	4565
доставка оплачивается отдельно	3807
достигнахте лимита на статиите	313
доступно по подписке	3724
друга сума	311
другая сумма	3722
други новини	19
другие материалы	19	3743
другие материалы рубрики	3743
другие новости	19	3743
другие новости раздела	3743
другие статьи	3743
другие статьи автора	3826
друк	4484
друкувати	4585
дякуємо за ваш голос	91	4550
дякуємо за ваше повідомлення	4570
дякуємо за голос	4550
дякуємо за повідомлення	4570
дякуємо за реєстрацію	4570
дякуємо за участь в опитуванні	4550
дізнатися ціну	4554
""", 'е': """
единоразово	3719
еднократно дарение	311
ежегодно	3821
ежемесячно	3719
ежемесячное пожертвование	3818
ежемесячный платеж	3818
ежемесячный платёж	3818
економія #%	4568
ексклузивно за абонати	313
ексклюзивно для передплатників	4567
електронна адреса	4570
електронна пошта	4570
електронна пошта або логін	4567
етикети	319
еще нет аккаунта	3820
еще новости	3743
еще от автора	3826
еще по теме	3743
ещё	3743
ещё не подписчик	3820
ещё нет аккаунта	3820
ещё новости	3743
ещё от автора	3826
ещё по теме	3743
""", 'ж': """
желаете ли да получавате известия	307
жодного спаму	4570
""", 'з': """
з нашого магазину	4554
за абонати	313
за датою	4583
за популярністю	4583
за темою	4493
забелязахте грешка	322
заборонити	4562
забравена парола	241
забравили сте паролата си	313
забронировать билет	3807
забронировать место	3807
забронювати квиток	4554
забронювати місце	4554
забув пароль	4567
забули пароль	4478
забыл пароль	3820
забыли пароль	3724
завантаження відео	4558
завантаження плеєра	4558
завантажити аудіо	4558
завантажити випуск	4558
завантажити відео	4556
завантажити додаток	4560
завантажити допис	4556
завантажити застосунок	4560
завантажити контент	4556
завантажити публікацію	4556
завантажити ще	4495
завжди дозволяти	4556
завжди показувати	4556
загрузить видео	3809
загрузить еще	3746
загрузить ещё	3746
загрузить контент	3809
загрузить пост	3809
загрузить публикацию	3809
загрузка видео	3811
загрузка плеера	3811
задонатити	4475
задонатить	3719
задължителни полета	316
задължително	317
задължително поле	316
заказать книгу	3807
закрити	4474
закрити галерею	4573
закрити рекламу	4586
закрыть	3718
закрыть галерею	3826
закрыть рекламу	3839
залишилося #	4558
залишити відгук	4580
залишити коментар	4491
залиште коментар	4582
заметили ошибку	3830
замовити книгу	4554
замовити книжку	4554
запазете място	301
запази	251
запази за по-късно	329
запази избора	302
запази място	301
запази настройките	302
запази рецептата	61
запази статията	251
запам'ятати мене	4567
заповніть це поле	4570
заполните это поле	3823
запомни ме	313
запомнить меня	3820
започни теста	298
запретить	3815
запропонувати новину	4491
зарегистрироваться	3724
зареди видеото	302
зареди още	319
зареди публикацията	302
зареди съдържанието	302
зареждане на видеото	304
зареждане на плейъра	304
зареєструватися	4478
зарубежной картой	3818
затвори	255
затвори галерията	319
затвори рекламата	330
затрудняюсь ответить	3804
защо виждам тази реклама	330
зберегти	4484
зберегти вибір	4556
зберегти на потім	4585
зберегти налаштування	4556
зберегти рецепт	61
зберегти статтю	4484
збережено	4585
збільшити	4495
збільшити зображення	4573
збільшити текст	4585
збільшити фото	4573
збільшити шрифт	4585
зв'язатися з автором	4573
звук	305
згенеровано за допомогою ші	4580
згенеровано штучним інтелектом	4580
згенеровано ші	4580
згорнути	4496	4573
зменшити шрифт	4585
змінити згоду	4556
змінити розмір тексту	4585
зміст	4495
зміст статті	4573
знайшли помилку	4577
знижка #%	4568
знижка для передплатників	4554
зображення # з #	4572
зображення # із #	4572
зовнішній контент	4556
зробити внесок	4475
зробити донат	4565
зрозуміло	4488
""", 'и': """
играй сега	298
играть	3804
играть онлайн	3803
из нашего магазина	3807
изберете	314
изберете абонамент	313
изберете план	313
изберете сума	311
избери	314
избери абонамент	313
избери план	313
избери сума	311
избрано от редакцията	248
известия	308
изключете adblock	309
изключете блокера за реклами	309
изключете рекламния блокер	309
изключи звука	304
изключих рекламния блокер	309
изкуственият интелект може да греши	325
изменить размер текста	3838
изменить согласие	3809
изображение # из #	3825
изображение # от #	318
използвате adblock	309
използвате блокер за реклами	309
използвате рекламен блокер	309
изпратете сигнал	322
изпрати	317
изпрати коментар	326
изпрати на приятел	251
изпрати новина	322
изпрати обратна връзка	325
изпрати по имейл	251
изпрати сигнал	322
изпрати статията по имейл	251
изпрати съобщение	316
изтегли приложението	306
ии может ошибаться	3833
или	314	3821
имам профил	313
имате ли профил	313
име	317
имейл адрес	316
имейл или потребителско име	313
имя	3824
индекс	3824
интересное	3743
искате ли да получавате известия	307
использование материалов только с разрешения редакции	3831
исправления и уточнения	3830
""", 'к': """
к началу	3746
к началу страницы	3826
к рецепту	61
каждое пожертвование важно	3818
каждую пятницу. бесплатно. без спама	3823
каждый донат важен	3818
каждый рубль важен	3818
как да изключа adblock	309
как да изключите рекламния блокер	309
как защитаваме източниците си	322
как мы защищаем источники	3830
как мы защищаем наших источников	3830
как отключить adblock	3816
как пазим източниците си	322
картина в картината	304
картинка в картинке	3811
картинка в картинці	4558
категории	3743
категорії	4493
качество	3812
керування згодою	4556
керувати згодою	4556
керувати сповіщеннями	4561
ключови думи	248
кожен внесок важливий	4565
кожен донат важливий	4565
кожна гривня важлива	4565
коментар	4491
коментари	251
коментарі	4491
коментарів ще немає	4582
коментирай	251
коментирайте	251
коментирайте първи	251
коментирането е изключено	326
коментування закрито	4582
коментувати	4491
комерційний контент	4586
комерційний матеріал	4586
комментарии	3740
комментарии отсутствуют	3740
комментарий	3740
комментировать	3740
коммерческий контент	3839
коммерческий материал	3839
конец рекламы	3839
контакти	4491
контакты	3740
контент заблокирован	3809
контент заблоковано	4556
контент недоступен	3809
контент недоступний	4556
конфиденциальность	3737
копирай връзката	329
копирай линк	251
копирай линка	251
копирането забранено	323
копирано	329
копирано в клипборда	329
копирование запрещено	3831
копировать ссылку	3732
копіювання заборонено	4578
копіювати посилання	4484
край на рекламата	330
кросворд	4551
кроссворд	3804
кроссворд дня	3803
кръстословица	299
купете билети	301
купете книгата	301
купи абонамент	241
купи билет	301
купи билети	301
купи книгата	301
купи лиценз	323
купи сега	301
купите нам кофе	3818
купити журнал	4554
купити зараз	4554
купити квитки	4554
купити квиток	4554
купити книгу	4554
купити книжку	4554
купити ліцензію	4578
купити нам каву	4565
купити передплату	4567
купить билет	3807
купить билеты	3807
купить билеты онлайн	3807
купить журнал	3807
купить книгу	3807
купить лицензию	3831
купить номер	3807
купить подписку	3724
купить права на публикацию	3831
купить сейчас	3807
към галерията	319
към количката	301
към магазина	301
към началната страница	319
към началото	319
към рецептата	61
към страницата за дарения	311
към съдържанието	319
кінець реклами	4586
""", 'л': """
лента новостей	3743
линкът е копиран	329
личный кабинет	3724
лише для передплатників	4567
лише необхідні	4556
логин	3821
логин или e-mail	3820
логін	4568
логін або e-mail	4567
лучшие	3836
любая сумма	3818
любая сумма важна	3818
""", 'м': """
маджонг	299	3804	4551
материал закрыт	3820
материал защищен авторским правом	3831
материал защищён авторским правом	3831
материал партнера	3839
материал партнёра	3839
материал создан автоматически	3833
материалы защищены авторским правом	3831
материалы партнеров	3736
материалы партнёров	3839
материалы по теме	3743
матеріал захищено авторським правом	4578
матеріал партнера	4586
матеріал створено автоматично	4580
матеріали за темою	4493
матеріали захищені авторським правом	4578
матеріали партнерів	4586
матеріали по темі	4493
машинний переклад	4581
машинно преведено	325
машинный перевод	3834
маєте акаунт	4567
маєте новину	4577
меню	3746	4495
месечен абонамент	313
месечно	314
месечно дарение	311
месечно плащане	313
месячная подписка	3820
метки	3743
ми не можемо показати цей вміст	4556
ми не можемо показати цей контент	4556
може би по-късно	255
може да ви хареса	248
може да харесате още	248
может быть, позже	3718
может позже	3718
можете да се откажете по всяко време	313
можете да се отпишете по всяко време	316
можливо, пізніше	4474
можна скасувати будь-коли	4567
мои темы	3837
моите теми	328
мой профиль	3724
моля, изключете рекламния блокер	309
моля, опитайте по-късно	316
моят профил	241
мої теми	4584
мы в социальных сетях	3734
мы в соцсетях	3734
мы вконтакте	3734
мы не можем показать это содержимое	3809
мы не можем показать этот контент	3809
мій профіль	4478
місто	4571
місячна передплата	4567
місячна підписка	4567
мітки	4493
""", 'н': """
на весь екран	4558
на весь экран	3811
на главную	3746
на головну	4573
на живо	305
на початок	4573
на початок сторінки	4573
на правах реклами	4487
на правах рекламы	3736
на сторінку пожертв	4565
на страницу пожертвований	3818
на цял екран	304
наверх	3746	4495
нагадати пізніше	4474
надіслати	91	4484	4571
надіслати відгук	4580
надіслати другові	4585
надіслати другу	4484
надіслати електронною поштою	4585
надіслати коментар	4582
надіслати новину	4577
надіслати новину анонімно	4577
надіслати повідомлення	4570
надіслати поштою	4484
надіслати статтю поштою	4484
надіслати у whatsapp	4585
надішліть свої фото	4577
наживо	4559
нажмите, чтобы увеличить	3826
назад	3746	4495
назначение платежа: пожертвование	3818
най-коментирани	248
най-нови	327
най-новите първо	326
най-новото	248
най-популярен	314
най-стари	327
най-старите първо	326
най-харесвани	327
най-четени	248
най-четено	248
най-четено днес	248
най-четеното днес	248
найкраща пропозиція	4568
найкращі	4583
найпопулярніше	4493	4568
найпопулярніше за добу	4493
найпопулярніше за тиждень	4493
найпопулярніший	4568
найти	3746
найчитаніше	4493
налаштування	4488
налаштування cookie	4556
налаштування конфіденційності	4556
налаштування приватності	4556
налаштування файлів cookie	4556
налаштувати cookie	4556
налаштувати сповіщення	4561
налично в google play	306
намали шрифта	329
написати автору	4573
написати анонімно	4577
написати в редакцію	4577
написати коментар	4491
написать автору	3826
написать анонимно	3830
написать в редакцию	3830
написать комментарий	3740
напишете коментар	326
напиши коментар	251
напомни ми по-късно	255
напомнить позже	3718
направете дарение	240
направете теста	298
направи теста	298
настроить cookie	3809
настроить уведомления	3814
настройки	3737
настройки cookie	3737
настройки за поверителност	302
настройки конфиденциальности	3809
настройки на бисквитките	302
настройки приватности	3809
настройки файлов cookie	3809
наступна	4495
наступна новина	4573
наступна світлина	4573
наступна стаття	4493
наступна сторінка	4573
наступне відео	4558
наступне фото	4573
наступний слайд	4573
натисніть, щоб збільшити	4573
начална страница	319
начать игру	3803
начать тест	3803
нашли ошибку	3830
не вдалося відтворити відео	4558
не вдалося завантажити відео	4558
не зараз	4474
не маєте акаунта	4567
не можем да покажем това съдържание	302
не пропустите	3743
не пропустіть	4493
не сега	255
не сегодня	3718
не сейчас	3718
не сьогодні	4474
не удалось воспроизвести видео	3811
не удалось загрузить видео	3811
не, благодаря	255
невалиден имейл	316
невалиден имейл адрес	316
неверный e-mail	3823
неверный адрес электронной почты	3823
нейросеть может ошибаться	3833
некоректна адреса	4570
некоректний e-mail	4570
некорректный e-mail	3823
некорректный адрес	3823
немає акаунта	4567
немає акаунту	4567
немає коментарів	4582
немає передплати	4567
необов'язково	4571
необязательно	3824
неправильна електронна адреса	4570
нет аккаунта	3820
нет комментариев	3740
нет подписки	3820
нет, спасибо	3718
нещо се обърка. опитайте отново	316
нещо се обърка. опитайте по-късно	316
никакого спама	3823
новини	4493
новини за темою	4493
новини компаній	4487
новини партнерів	4487	4493
новости	3743
новости smi#	3743
новости партнеров	3736
новости партнёров	3736
новости по теме	3743
новости сми#	3743
новые	3836
нові	4583
номер телефона	3824
номер телефону	4571
нравится	3836
няма коментари	326
нямам мнение	299
нямам профил	313
нямате абонамент	313
нямате профил	313
ні, дякую	4474
""", 'о': """
обговорити	4491
оберіть передплату	4567
оберіть план	4567
оберіть суму	4565
обнови страницата	310
обновите страницу	3817
обновить страницу	3817
обов'язкове поле	4570
обов'язково	4571
обрати	4568
обрати передплату	4567
обрати план	4567
обрати тариф	4567
обратная связь	3740
обратно към началната страница	319
обратно към началото	319
обратно нагоре	319
обсудить	3740
обсуждение	3740
общи условия	302
обязательно	3824
обязательное поле	3823
одноклассники	3733
одноразово	4475
озвучено роботом	3811
озвучено синтезированным голосом	3811
озвучено синтезованим голосом	4558
оновити сторінку	4564
оновіть сторінку	4564
опитайте отново	316
опитайте по-късно	316
опитування	91	4551
опитування дня	91	4550
оплата раз в год	3820
оплата раз на рік	4567
опрос	91
опрос дня	91	3803
основание: дарение	311
оставащо време	304
оставащо време #	304
оставащо време -#	304
оставете коментар	326
остави коментар	326
оставить комментарий	3740
оставить отзыв	3833
оставшееся время	3811
оставшееся время #	3811
оставшееся время -#	3811
оставьте комментарий	3835
останні новини	4493
останні статті	4493
от нашите партньори	330
от наших партнеров	3839
от наших партнёров	3839
от нашия магазин	301
ответить	91	3740	3836
отвори в приложението	306
отвори галерията	319
отвори приложението	306
отговор	327
отговори	327
отиди на рецептата	61
отказ по всяко време	313
отказаться	3737
отказвам всички	302
отклонить	3737
отклонить все	3809
отклонить всё	3809
отключете статията	313
отключете цялата статия	241
отключи статията	241
отключите adblock	3816
отключите адблок	3816
отключить звук	3811
отключить рекламу	3839
открихте грешка	322
открихте грешка в текста	322
открыть	3747
открыть галерею	3826
открыть карту	3747
открыть приложение	3813
открыть статью	3820
отмена в любой момент	3820
отменить можно в любой момент	3820
отозвать согласие	3809
отпечатай	251
отпечатай статията	251
отписаться	3837
отписаться можно в любой момент	3823
отписаться от темы	3837
отпишете се по всяко време	316
отправить	91	3824
отправить другу	3732
отправить комментарий	3835
отправить отзыв	3833
отправить по почте	3732
отправить по электронной почте	3838
отправить сообщение	3823
отримувати сповіщення	4561
отсканируйте qr-код	3813
отстъпка за абонати	301
оттегли съгласието	302
оттегляне на съгласието	302
отхвърли всички	302
оферта за читатели	301
оформити передплату	4567
оформити підписку	4478
оформить донат	3719
оформить доступ	3820
оформить ежемесячное пожертвование	3818
оценете статията	251
оцените материал	3740
оцените рецепт	61
оцените статью	3740
оценить рецепт	61
оцініть матеріал	4491
оцініть рецепт	61
оцініть статтю	4491
още новини	248
още нямате абонамент	313
още нямате профил	313
още от	248
още от автора	319
още от деня	248
още от рубриката	248
още от този автор	319
още по темата	248
още статии	319
""", 'п': """
парола	314
пароль	3821	4568
партнерский материал	3736
партнерский проект	3736
партнерський матеріал	4487
партнерський проєкт	4487
партньорско съдържание	247
партнёрский материал	3736
партнёрский проект	3736
пасианс	299
пасьянс	3804	4551
пауза	305	3812	4559
переведено автоматически	3833
переведено нейросетью	3833
переведено с помощью ии	3833
перевір себе	4550
перевірте свою пошту	4570
перевірте свої знання	4550
перевірте себе	4550
переглянути # світлин	4572
переглянути # світлини	4572
переглянути # фото	4572
переглянути # фотографій	4572
переглянути # фотографії	4572
переглянути всі # світлин	4572
переглянути всі # світлини	4572
переглянути всі # фото	4572
переглянути всі # фотографій	4572
переглянути всі # фотографії	4572
переглянути всі світлин	4572
переглянути всі світлини	4572
переглянути всі фото	4572
переглянути всі фотографій	4572
переглянути всі фотографії	4572
переглянути галерею	4573
переглянути пропозицію	4554
переглянути результати	91	4550
переглянути світлин	4572
переглянути світлини	4572
переглянути усі # світлин	4572
переглянути усі # світлини	4572
переглянути усі # фото	4572
переглянути усі # фотографій	4572
переглянути усі # фотографії	4572
переглянути усі світлин	4572
переглянути усі світлини	4572
переглянути усі фото	4572
переглянути усі фотографій	4572
переглянути усі фотографії	4572
переглянути фото	4572
переглянути фотографій	4572
переглянути фотографії	4572
переглянути ціну	4554
передплата	4478
передплатити	4478
перезавантажити сторінку	4564
перезавантажте сторінку	4564
перезагрузите страницу	3817
перезагрузить страницу	3817
перейти в галерею	3826
перейти в магазин	3807
перейти до галереї	4573
перейти до досьє	4573
перейти до змісту	4573
перейти до контенту	4573
перейти до магазину	4554
перейти до оплати	4565
перейти до основного вмісту	4573
перейти до пожертви	4565
перейти до пропозиції	4554
перейти до рецепта	61
перейти к досье	3826
перейти к контенту	3826
перейти к оплате	3818
перейти к основному содержанию	3826
перейти к пожертвованию	3818
перейти к предложению	3807
перейти к рецепту	61
перейти к содержанию	3746
перейти к сюжету	3826
перекладено автоматично	4580
перекладено за допомогою ші	4580
перекладено ші	4580
пересказ нейросети	3833
пересказано нейросетью	3833
печать	3732
печать рецепта	61
питання дня	4550
пишете до редакцията	322
пишете на автора	319
пиши на автора	319
платена публикация	87	247
платено партньорство	330
платено съдържание	247
плеер загружается	3811
плейърът се зарежда	304
плеєр завантажується	4558
по дате	3836
по подписке	3724
по популярности	3836
по теме	3743
по-късно	255	308
побачили помилку	4577
повернутися на головну	4573
повний екран	4558
повноекранний режим	4558
повідомити новину	4577
повідомити про помилку	4491
повідомити про помилку в тексті	4491
повідомлення	4571
повідомлення надіслано	4570
погоджуюсь	4488
погоджуюся	4488
погодитися та продовжити	4556
пограти	4551
подай сигнал	322
подарете тази статия	251
подари статията	329
подарить доступ	3838
подарить материал	3732
подарить статью	3724
подарувати доступ	4585
подарувати статтю	4484
поддержать	3719
поддержать автора	3719
поддержать на boosty	3818
поддержать на patreon	3818
поддержать нас	3719
поддержать проект	3719
поддержать редакцию	3719
поддержите нас	3719
поделитесь	3732
поделиться	3732
поделиться в telegram	3732
поделиться в twitter	3732
поделиться в одноклассниках	3732
поделиться в соцсетях	3732
поделиться вконтакте	3732
поделиться новостью	3732
поделиться ссылкой	3732
поделиться статьей	3732
поделиться статьёй	3732
подкасти	4493
подкасты	3743
подкрепете ни	240
подкрепи	240
подкрепи ни	240
подобається	4583
подобни статии	248
подписаться	3724
подписаться в max	3734
подписаться в telegram	3734
подписаться на автора	3837
подписаться на канал	3734
подписаться на новости	3727
подписаться на рассылку	3727
подписаться на телеграм-канал	3734
подписаться на тему	3837
подписаться на уведомления	3814
подписка	3724
подписка на год	3820
подписка на месяц	3820
подписывайтесь	3734
подпишитесь	3820
подпишитесь на рассылку	3727
подреди по	326
подробнее	3746
подробнее по теме	3743
подтвердите e-mail	3823
подтвердите адрес электронной почты	3823
поділитись	4484
поділитися	4484
поділитися в telegram	4484
поділитися в соцмережах	4484
поділитися новиною	4484
поділитися статтею	4484
поділіться	4484
пожаловаться	3835
пожаловаться на комментарий	3835
пожаловаться на рекламу	3839
пожертвовать	3719
пожертвувати	4475
позволи	308
позволи известия	307
позже	3718	3815
поиск	3746
покажи # отговора	326
покажи # снимки	318
покажи всички # снимки	318
покажи всички снимки	318
покажи всичко	249
покажи галерията	319
покажи и приеми	302
покажи коментарите	326
покажи отговорите	326
покажи още	249
покажи паролата	313
покажи по-малко	319
покажи повече	319
покажи резултатите	91	298
покажи снимки	318
покажи субтитрите	304
покажи съдържанието	302
показати # відповідей	4582
показати # відповіді	4582
показати # світлин	4572
показати # світлини	4572
показати # фото	4572
показати # фотографій	4572
показати # фотографії	4572
показати більше	4495
показати вміст	4556
показати все	4496
показати всі	4573
показати всі # світлин	4572
показати всі # світлини	4572
показати всі # фото	4572
показати всі # фотографій	4572
показати всі # фотографії	4572
показати всі світлин	4572
показати всі світлини	4572
показати всі фото	4572
показати всі фотографій	4572
показати всі фотографії	4572
показати відповіді	4582
показати галерею	4573
показати й прийняти	4556
показати коментарі	4491
показати контент	4556
показати менше	4573
показати оригінал	4496
показати пароль	4567
показати підпис	4573
показати результати	91	4550
показати розшифровку	4558
показати світлин	4572
показати світлини	4572
показати субтитри	4558
показати усі # світлин	4572
показати усі # світлини	4572
показати усі # фото	4572
показати усі # фотографій	4572
показати усі # фотографії	4572
показати усі світлин	4572
показати усі світлини	4572
показати усі фото	4572
показати усі фотографій	4572
показати усі фотографії	4572
показати фото	4572
показати фотографій	4572
показати фотографії	4572
показати ще	4495
показати і прийняти	4556
показать # ответа	3835
показать # ответов	3835
показать # фото	3825
показать # фотографии	3825
показать # фотографий	3825
показать больше	3746
показать все	3747	3826
показать все # фото	3825
показать все # фотографии	3825
показать все # фотографий	3825
показать все фото	3825
показать все фотографии	3825
показать все фотографий	3825
показать галерею	3826
показать еще	3746
показать ещё	3746
показать и принять	3809
показать карту	3747
показать комментарии	3740
показать контент	3809
показать меньше	3747	3826
показать оригинал	3747
показать ответы	3835
показать пароль	3820
показать перевод	3747
показать подпись	3826
показать расшифровку	3811
показать результаты	91	3803
показать содержимое	3809
показать субтитры	3811
показать фото	3825
показать фотографии	3825
показать фотографий	3825
показувати завжди	4556
показывать всегда	3809
поки немає коментарів	4582
поле обов'язкове для заповнення	4570
поле обязательно для заполнения	3823
полето е задължително	316
политика cookie	3809
политика за защита на личните данни	302
политика за поверителност	302
политика исправлений	3830
политика конфиденциальности	3737
политика обработки персональных данных	3737
полноэкранный режим	3811
полный экран	3811
получавай известия	307
получать уведомления	3814
пользовательское соглашение	3737
політика cookie	4556
політика виправлень	4577
політика конфіденційності	4488
політика приватності	4556
помогает любая сумма	3818
помочь	3719
помочь нам	3719
помочь проекту	3719
помочь редакции	3719
помітили помилку	4577
понятно	3737
попередня	4495
попередня новина	4573
попередня стаття	4493
попередня сторінка	4573
попереднє фото	4573
попередній слайд	4573
поправки и уточнения	322
попробовать бесплатно	3724
попробуйте еще раз	3823
попробуйте ещё раз	3823
попробуйте позже	3823
популярне	4493
популярное	3743
популярные	3743	3836
популярные новости	3743
популярные статьи	3743
популярный	3821
популярні	4583
популярні новини	4493
попълнете това поле	316
поръчай книгата	301
поръчайте книгата	301
посилання скопійовано	4484
поскаржитися	4582
поскаржитися на коментар	4582
поскаржитися на рекламу	4586
последнее	3743
последни	248
последни новини	248
последние новости	3743
послухати новину	4484
посмотреть # фото	3825
посмотреть # фотографии	3825
посмотреть # фотографий	3825
посмотреть все # фото	3825
посмотреть все # фотографии	3825
посмотреть все # фотографий	3825
посмотреть все фото	3825
посмотреть все фотографии	3825
посмотреть все фотографий	3825
посмотреть результаты	91	3803
посмотреть фото	3825
посмотреть фотографии	3825
посмотреть фотографий	3825
посмотреть цену	3807
потвърдете имейла си	316
поточний час	4558
поточний час #	4558
потребителско име	314
потребителско име или имейл	313
похожие материалы	3743
похожие статьи	3743
почати гру	4550
почати тест	4550
почему я вижу эту рекламу	3839
почерпете ни с кафе	311
почерпи ни кафе	311
почтовый индекс	3824
поширити	4484
поширити у facebook	4484
поштовий індекс	4571
пошук	4495
пощенски код	317
правила за коментарите	326
правила за коментиране	251
правила использования	3737
правила коментарів	4582
правила коментування	4491
правила комментариев	3835
правила комментирования	3740
правила користування	4556
предимства за абонати	301
предишна новина	319
предишна снимка	319
предишна статия	319
предишна страница	319
предложение для подписчиков	3807
предложение для читателей	3807
предложить новость	3740
предыдущая	3746
предыдущая новость	3826
предыдущая статья	3743
предыдущая страница	3826
предыдущая фотография	3826
предыдущее фото	3826
предыдущий слайд	3826
презаредете страницата	310
презареди страницата	310
премиум	3724
преміум	4478
препечатването е забранено	323
препечатването забранено	323
препоръчани	248
препоръчано от outbrain	330
препоръчано от taboola	330
препоръчваме	314
препоръчваме ви	248
препоръчваме ви още	248
препоръчваме още	248
пригостити кавою	4565
пригостіть нас кавою	4565
придбати квитки	4554
придбати квиток	4554
придбати книжку	4554
придбати передплату	4567
придбати права на публікацію	4578
приемам всички	302
приемам всички бисквитки	302
приемам и продължавам	302
приеми всички	302
приеми и покажи	302
приеми и продължи	302
призначення платежу: благодійний внесок	4565
прийняти	4488
прийняти все	4556
прийняти всі	4488
прийняти всі файли cookie	4556
прийняти й показати	4556
прийняти та показати	4556
прийняти та продовжити	4556
прийняти і продовжити	4556
принтирай	251
принтирай рецептата	61
принципи редакції	4577
принять	3737
принять все	3737
принять все cookie	3809
принять все файлы cookie	3809
принять всё	3737
принять и показать	3809
принять и продолжить	3809
прислать новость	3740
прислать новость анонимно	3830
присоединиться к обсуждению	3835
пришлите свои фото	3830
приєднатися	4475
приєднатися до спільноти	4475
проверете имейла си	316
проверете пощата си	316
провери знанията си	298
проверь себя	3803
проверьте свои знания	3803
проверьте свою почту	3823
проверьте себя	3803
проголосовало #	3803
проголосовать	91
проголосувати	91
продовження під рекламою	4487
продовження статті під рекламою	4487
продовжити без вимкнення	4563
продовжити з apple	4567
продовжити з google	4567
продовжити через apple	4567
продовжити через facebook	4567
продовжити через google	4567
продолжительность #	3811
продолжить без отключения	3816
продолжить без поддержки	3718
продолжить с apple	3820
продолжить с google	3820
продолжить через apple	3820
продолжить через facebook	3820
продолжить через google	3820
продължава след рекламата	247
продължете с google	313
продължи без изключване	309
продължи с apple	313
продължи с facebook	313
продължи с google	313
продължителност	305
продължителност #	304
произвольная сумма	3818
произошла ошибка	3824
произошла ошибка. попробуйте ещё раз	3823
произошла ошибка. попробуйте позже	3823
пройти опитування	4550
пройти опрос	3803
пройти тест	3803
прокоментувати	4582
прокомментировать	3835
промени размера на текста	329
промо	3736	4487
пропозиція для передплатників	4554
пропозиція для читачів	4554
прослухати статтю	4558
прослушать	3732
прослушать новость	3732
прослушать статью	3811
прочетено от синтетичен глас	304
прочетете и	248
прочетете цялата статия	319
прочети по-късно	329
прочети с абонамент	313
прочети транскрипцията	304
прочети цялата новина	319
прочети цялата статия	319
прочитати пізніше	4585
прочитать позже	3838
прямой эфир	3812
прізвище	4571
публикувай коментар	326
пусни видеото	304
първо най-новите	326
підписатись	4478
підписатися	4478
підписатися на автора	4584
підписатися на сповіщення	4561
підписатися на тему	4584
підписка	4478
підсумок від ші	4580
підтвердьте електронну адресу	4570
підтвердіть e-mail	4570
підтримайте нас	4475
підтримати	4475
підтримати автора	4475
підтримати журналістів	4475
підтримати на buy me a coffee	4565
підтримати на patreon	4565
підтримати нас	4475
підтримати проєкт	4565
підтримати разово	4565
підтримати редакцію	4475
підтримувати щомісяця	4565
пізніше	4474	4562
""", 'р': """
радимо прочитати	4493
радимо також	4493
развернуть	3746
разгадать кроссворд	3803
размер на текста	329
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4565
разовий внесок	4565
разовий донат	4565
разово	3719
разовое пожертвование	3818
разовый платеж	3818
разовый платёж	3818
разпечатай	251
разпечатай статията	329
разреши	308
разреши веднъж	302
разреши известия	307
разреши известията	307
разреши рекламите	310
разрешите уведомления	3801
разрешить	3815
разрешить контент	3809
разрешить один раз	3809
разрешить рекламу	3817
разрешить уведомления	3801
ранняя регистрация	3807
раскрыть	3747
распечатать	3732
распечатать рецепт	61
распечатать статью	3732
рассказать друзьям	3732
рассылка	3727
рассылки	3727
расшифровка	3812
регистрация	241	3724
редакция рекомендует	3743
редакційна політика	4577
редакційна політика видання	4577
резултати от анкетата	298
резултати от гласуването	298
результати	91	4496
результати голосування	4550
результати опитування	4550
результаты	91	3747
результаты голосования	3803
результаты опроса	3803
реклама	247	3736	4487
реклама - статията продължава по-долу	247
реклама google	3839
реклама від google	4586
реклама закончилась	3839
реклама закінчилася	4586
реклама на сайте	3736
реклама на сайті	4487
реклама окончена	3839
реклама от google	3839
реклама. продовження нижче	4487
реклама. продолжение ниже	3736
реклами от google	330
рекламний матеріал	4586
рекламно каре	247
рекламно съдържание	247
рекламный материал	3839
рекомендовано outbrain	3839
рекомендовано taboola	3839
рекомендуем	3743	3821
рекомендуем почитать	3743
рекомендуем также	3743
рекомендуемое	3743
рекомендуємо	4493	4568
рекомендуємо прочитати	4493
рекомендуємо також	4493
реши кръстословицата	298
реши теста	298
реєстрація	4478
розгадати кросворд	4550
розгорнути	4496	4573
роздрукувати	4484
роздрукувати рецепт	61
роздрукувати статтю	4484
розмір тексту	65
розмір шрифту	65
розшифровка	4559
российской картой	3818
рубрики	3743	4493
річна передплата	4567
річна підписка	4567
""", 'с': """
самая выгодная	3821
само за абонати	313
само необходими	302
само необходимите	302
самое важное	3743
самое популярное	3743
самое читаемое	3743
самое читаемое за день	3743
самое читаемое за неделю	3743
самый популярный	3821
свали аудиото	304
свали епизода	304
свали от app store	306
свали от google play	306
свали приложението	306
свежее	3743
свежие новости	3743
свернуть	3746
своя сума	4565
своя сумма	3818
свържете се с редакцията	322
свържи се с автора	319
свързани новини	248
свързани публикации	248
свързани статии	248
связаться с нами	3740
світлина # з #	4572
світлина # із #	4572
сгенерировано ии	3833
сгенерировано нейросетью	3833
сгенерировано с помощью ии	3833
сделать донат	3818
сделать пожертвование	3719
сейчас читают	3743
сигнализирай за грешка	322
сканворд	3804
сканирай qr кода	306
сканирайте qr кода	306
сканирайте qr кода и изтеглете приложението	306
сканируйте qr-код	3813
скануйте qr-код	4560
скасувати можна будь-коли	4567
скачать аудио	3811
скачать выпуск	3811
скачать из google play	3813
скидка #%	3821
скидка для подписчиков	3807
скопировано	3838
скопировано в буфер обмена	3838
скопировать ссылку	3732
скопировать ссылку на статью	3732
скопійовано	4585
скопійовано в буфер обміну	4585
скопіювати посилання	4484
скопіювати посилання на статтю	4484
скорост	305
скорост на възпроизвеждане	304
скорость	3812
скорость воспроизведения	3811
скрий отговорите	326
скрий рекламата	330
скрыть	3747
скрыть ответы	3835
скрыть рекламу	3839
слайд # з #	4572
слайд # из #	3825
слайд # от #	318
слайд # із #	4572
слайд #/#	3825	4572
следвай автора	328
следвай темата	328
следвате тази тема	328
следваща новина	319
следваща снимка	319
следваща статия	319
следваща страница	319
следващо видео	304
следете на живо	319
следете темата	328
следи темата	328
следить за автором	3837
следить за онлайном	3826
следить за темой	3837
следующая	3746
следующая новость	3826
следующая статья	3743
следующая страница	3826
следующая фотография	3826
следующее видео	3811
следующее фото	3826
следующий слайд	3826
слухати	4484
слухати новину	4484
слушай новината	251
слушай статията	304
слушать	3732
слушать новость	3732
см. также	3743
смотреть # фото	3825
смотреть # фотографии	3825
смотреть # фотографий	3825
смотреть видео	3811
смотреть все	3746
смотреть все # фото	3825
смотреть все # фотографии	3825
смотреть все # фотографий	3825
смотреть все фото	3825
смотреть все фотографии	3825
смотреть все фотографий	3825
смотреть галерею	3826
смотреть онлайн-трансляцию	3826
смотреть предложение	3807
смотреть фото	3825
смотреть фотогалерею	3826
смотреть фотографии	3825
смотреть фотографий	3825
смотри также	3743
смотрите также	3743
сначала новые	3835
сначала старые	3835
снимка # от #	318
снимка #/#	318
снимок # из #	3825
советуем почитать	3743
согласен	3737
согласиться	3737
согласиться и продолжить	3809
содержание	3746
содержание статьи	3826
содержимое недоступно	3809
создано ии	3833
создано нейросетью	3833
создано при помощи ии	3833
создано с помощью ии	3833
создать аккаунт	3724
сообщение	3824
сообщение отправлено	3823
сообщить новость	3830
сообщить об опечатке	3740
сообщить об ошибке	3740
сортирай по	326
сортиране	327
сортировать	3836
сортировать по	3835
сортировка	3836
сортування	4583
сортувати	4583
сортувати за	4582
сохранено	3838
сохранить	3732
сохранить выбор	3809
сохранить на потом	3838
сохранить настройки	3809
сохранить рецепт	61
сохранить статью	3732
социальные сети	3734
спасибо за ваш голос	91	3803
спасибо за ваше сообщение	3823
спасибо за подписку	3727
спасибо за регистрацию	3823
спасибо за сообщение	3823
спасибо за участие в опросе	3803
спасибо, ваш голос учтён	3803
спершу нові	4582
спершу старі	4582
спестявате #%	314
спецпроект	3736
спецпроєкт	4487
сповіщення	4562
споделете	251
сподели	251
сподели във facebook	251
сподели като подарък	329
сподели по имейл	329
сподели статията	251
споделяне	251
спонсорирано	247
спонсорирано съдържание	330
спонсорский материал	3839
спонсорський матеріал	4586
способ оплаты	3722
способы оплаты	3722
спочатку нові	4582
спочатку старі	4582
спри да следваш	328
спробуйте пізніше	4570
спробуйте ще раз	4570
ссылка скопирована	3732
сталася помилка	4571
сталася помилка. спробуйте пізніше	4570
сталася помилка. спробуйте ще раз	4570
станете член	240
стани абонат	240
стани дарител	240
старые	3836
старі	4583
стати патроном	4565
стати підписником	4565
стати співучасником	4475
стати частиною спільноти	4475
стати членом клубу	4565
статията е заключена	313
статията е защитена с авторско право	323
статията се чете от изкуствен интелект	304
стаття захищена авторським правом	4578
стать патроном	3719
стать соучастником	3719
стать спонсором	3719
статья защищена авторским правом	3831
створено за допомогою штучного інтелекту	4580
створено за допомогою ші	4580
створено штучним інтелектом	4580
створено ші	4580
створити акаунт	4478
стежити за автором	4584
стежити за онлайном	4573
стежити за темою	4584
стислий переказ від ші	4580
стоимость доставки	3807
сторінка # з #	4572
сторінка # із #	4572
сторінка #/#	4572
страница # из #	3825
страница # от #	318
страница #/#	318	3825
стрічка новин	4493
субтитри	305	4559
субтитры	3812
судоку	299	3804	4551
сума по избор	311
сховати	4496
сховати відповіді	4582
сховати рекламу	4586
сходни новини	248
схожі матеріали	4493
схожі новини	4493
схожі статті	4493
съгласен съм и продължавам	302
съдържание от партньор	330
съдържанието е блокирано	302
съдържанието е защитено с авторски права	323
съдържанието не е налично	302
съдържанието не може да бъде показано	302
създадено от ии	325
създадено с изкуствен интелект	325
създадено с помощта на ии	325
създай профил	241
съобщение	317
съобщението е изпратено	316
съобщете за грешка	322
съобщи за грешка	322
сыграть	3804
сюжет	3743
сюжеты	3743
""", 'т': """
тагове	248
тази статия е заключена	313
так, будь ласка	4562
так, дякую	4562
так, хочу	4562
також читайте	4493
твитнуть	3732
твиттер	3733
твітнути	4484
теги	3743	4493
текст продовжується під рекламою	4487
текст создан автоматически	3833
текст створено автоматично	4580
текст читает робот	3811
текущее время	3811
текущее время #	3811
текущо време	304
текущо време #	304
телеграм	3733
телефон	317	3824	4571
тема	317	3824	4571
тема дня	3743
теми	4493
темы	3743
тест дня	3803
тествай знанията си	298
това видео вече не е налично	304
това видео не е налично	304
това поле е задължително	316
това съдържание не е налично	302
това съдържание не може да бъде показано	302
только для подписчиков	3724
только необходимые	3809
транскрипция	305
тривалість	4559
тривалість #	4558
търговско съдържание	330
тільки необхідні	4556
""", 'у': """
у вас вже є акаунт	4567
у вас включен adblock	3816
у вас нет подписки	3820
у вас уже есть аккаунт	3820
у мене вже є акаунт	4567
у мене є акаунт	4567
у мене є передплата	4567
у меня есть аккаунт	3820
у меня есть подписка	3820
у меня нет аккаунта	3820
у меня уже есть аккаунт	3820
у цій статті	4573
уведомления	3815
увеличи	319
увеличи снимката	319
увеличи текста	329
увеличи шрифта	329
увеличить	3746
увеличить изображение	3826
увеличить текст	3838
увеличить фото	3826
увеличить шрифт	3838
увійти	4478
увійти з google	4567
увійти за допомогою google	4567
увійти через apple	4567
увійти через facebook	4567
увійти через google	4567
увійти, щоб коментувати	4582
увімкнути	4562
увімкнути звук	4558
увімкнути сповіщення	4547
увімкніть сповіщення	4547
угостите нас кофе	3818
угостить кофе	3818
уже есть аккаунт	3724
уже зарегистрированы	3724
уже зареєструвалися	4478
уже отключил	3817
узнать цену	3807
укажите сумму	3818
уменьшить шрифт	3838
умови використання	4488
управление на бисквитките	302
управление на известията	307
управление на съгласието	302
управление согласием	3809
управление уведомлениями	3814
управлявай съгласието	302
управлять согласием	3809
условия за ползване	302
установить приложение	3813
усі коментарі	4582
усі матеріали	4573
усі матеріали автора	4573
усі матеріали за темою	4573
усі новини	4495
усі статті	4573
усі статті автора	4573
""", 'ф': """
файлы cookie	3737
фамилия	317	3824
фейсбук	3733
филворды	3804
фото	3743
фото # з #	4572
фото # из #	3825
фото # із #	4572
фото #/#	3825	4572
фоторепортаж	3743
""", 'х': """
харесай	251
харесва ми	327
хорошо	3737
хотите получать уведомления	3814
хочете отримувати сповіщення	4561
""", 'ц': """
це було корисно	4580
це відео більше недоступне	4558
це відео недоступне	4558
це відео недоступне у вашій країні	4558
це поле обов'язкове	4570
цей контент недоступний	4556
цей контент неможливо показати	4556
цей матеріал закритий	4567
цена на доставката	301
ця стаття закрита	4567
цял екран	304
""", 'ч': """
час читання # хв	4495
час, що залишився	4558
час, що залишився #	4558
чете синтетичен глас	304
четете без ограничения	313
четете без реклами	330
четете в приложението	306
чети без реклами	330
чети в приложението	306
чи була стаття корисною	4491
читает синтезированный голос	3811
читайте в застосунку	4560
читайте в приложении	3813
читайте еще	3743
читайте ещё	3743
читайте ниже	3736
читайте первыми в приложении	3813
читайте першими в застосунку	4560
читайте по теме	3743
читайте также	3743
читайте також	4493
читати без обмежень	4567
читати без реклами	4586
читати всю новину	4573
читати всю статтю	4573
читати далі	4495
читати з передплатою	4567
читати коментарі	4582
читати повністю	4495
читати розшифровку	4558
читати статтю повністю	4573
читати також	4493
читать без ограничений	3820
читать без рекламы	3839
читать в max	3734
читать в telegram	3734
читать всю статью	3826
читать далее	3746
читать дальше	3746
читать ещё	3746
читать комментарии	3740
читать полностью	3746
читать расшифровку	3811
читать с подпиской	3820
читать статью полностью	3826
читать также	3743
читать целиком	3826
читає синтезований голос	4558
чому я бачу цю рекламу	4586
что еще почитать	3743
что ещё почитать	3743
что-то пошло не так	3824
что-то пошло не так, попробуйте позже	3823
что-то пошло не так. попробуйте еще раз	3823
что-то пошло не так. попробуйте ещё раз	3823
что-то пошло не так. попробуйте позже	3823
чуй статията	304
""", 'ш': """
швидкість	4559
швидкість відтворення	4558
ші може помилятися	4580
""", 'щ': """
ще за темою	4493
ще не передплатник	4567
ще немає акаунта	4567
ще новини	4493
що ще почитати	4493
щомісяця	4475	4568
щомісячна підтримка	4565
щомісячний внесок	4565
щоп'ятниці. безкоштовно. без спаму	4570
щороку	4568
щось пішло не так	4571
щось пішло не так, спробуйте пізніше	4570
щось пішло не так. спробуйте пізніше	4570
щось пішло не так. спробуйте ще раз	4570
""", 'э': """
экономия #%	3821
эксклюзивно для подписчиков	3820
электронная почта	3727
электронная почта или логин	3820
эта статья закрыта	3820
это было полезно	3833
это видео больше недоступно	3811
это видео недоступно	3811
это видео недоступно в вашей стране	3811
это поле обязательно	3823
это поле обязательно для заполнения	3823
этот контент невозможно показать	3809
этот контент недоступен	3809
этот материал закрыт	3820
""", 'я': """
я вже підтримую	4474
я вимкнув блокувальник	4563
я отключил	3817
я отключил блокировщик	3816
я уже поддерживаю	3718
як вимкнути adblock	4563
як ми захищаємо джерела	4577
як ми захищаємо наші джерела	4577
якість	4559
яндекс.дзен	3733
""", 'і': """
ім'я	4571
індекс	4571
інша сума	4565
інші матеріали автора	4573
інші новини	19	4493
інші статті автора	4573
""", 'א': """
אהבתי	2087
אודות	2051
אודות הכותב	2118
אולי אחר כך	2102
אולי גם יעניין אותך	2037
אולי יעניין אותך	2037
אולי יעניין אותך גם	2075
אולי יעניין אתכם	2037
אולי יעניין אתכם גם	2075
אולי מאוחר יותר	2015
אולי פספסתם	2075
אחר כך	2103
איך מכבים	2107
איך מכבים חוסם פרסומות	2105
אימייל	2114
אימייל לא תקין	2113
אין לי דעה	2087
אין לך חשבון	2111
אין לכם חשבון	2111
אינציקלופדיית ynet	2037
אירעה שגיאה	2113
אישור	2034	2102
אישור הכל	2034	2098
אישור והמשך	2098
אני מאשר את תנאי השימוש	2113
אני מאשר קבלת דיוור	2113
אני מאשר/ת קבלת דברי פרסומת	2113
אני מאשר/ת קבלת דיוור	2113
אני מסכים	2034
אני מסכים לתנאי השימוש	2113
אני מסכים/ה לתנאי השימוש	2113
אני מסכימה	2034
אפשר	2103
אפשר התראות	2101	2102
אפשר לבטל בכל רגע	2111
אפשר תמיד	2098
אפשרויות נוספות	2124
אשר את כל העוגיות	2130
אשר הכל	2098
אשר והמשך	2098
""", 'ב': """
בדקו את תיבת הדואר	2113
בדקו את תיבת המייל	2113
בחירה	2112
בחן את עצמך	2089
בחנו את עצמכם	2089
בחסות	2080
בחר	2112
בחר מסלול	2111
בחר סכום	2132
בחרו את המינוי שלכם	2111
בחרו מינוי	2111
בחרו מסלול	2111
בחרו סכום	2132
בטל השתקה	2094
ביטול	2102
ביטול הסכמה	2098
ביטול השתקה	2094
בלי ספאם	2113
בלעדי למנויים	2111
במעקב	2122
בשיתוף	2031
בשיתוף עם	2126
""", 'ג': """
גודל גופן	65
גודל הטקסט	2124
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2133
""", 'ד': """
דווח על טעות	2036
דווח על תגובה	2128
דווחו לנו על טעות	2086
דחה את כל העוגיות	2130
דחה הכל	2034	2098
דחייה	2034
דחיית הכל	2098
דיווח	2087
דיווח על טעות	2086
דיווח על תגובה	2128
דילוג לתוכן	2039
דילוג לתוכן המרכזי	2039
דלג לתוכן	2040
דלג לתוכן הראשי	2039
דלג על הפרסומת	2131
דלגו למתכון	61
דלגו על הפרסומת	2131
דף הבית	2040
""", 'ה': """
האזינו	2026
האזינו בספוטיפיי	2129
האזינו לכתבה	2094
האזן לכתבה	2094
האם הכתבה עזרה לך	2086
האם הכתבה עניינה אותך	2086
האם העמוד עזר לך	2086
האם זה היה מועיל	2086
הבא	2040
הבנתי	2041
הבקשה התקבלה	2134
הבקשה נשלחה	2134
הגב	2036
הגדל טקסט	2124
הגדל תמונה	2117
הגדלת גופן	2062	2063
הגדלת טקסט	2124
הגדלת תמונה	2117
הגדרות	2034
הגדרות עוגיות	2098
הגדרות פרטיות	2034	2098
הדפיסו את המתכון	61
הדפיסו כתבה	2074
הדפס	2026
הדפס מתכון	61
הדפסה	2026	2063
הדפסת המתכון	61
הדפסת כתבה	2074
ההודעה נשלחה	2113
ההודעה שלך	2134
ההצבעה שלך נקלטה	2086
ההצעה המשתלמת ביותר	2112
ההרשמה אושרה	2134
הודעתך נשלחה	2113
הווידאו אינו זמין	2094
הוסיפו תגובה	2036
הוסף כמקור מועדף	2122
הוסף לסל	2136
הוסף תגובה	2036
הוסף תשובה	2128
הוספה לסל	2136
הוספה לרשימת הקריאה	2062
הוספת תגובה	2036
הוקרא בקול סינתטי	2094
הורד שמע	2094
הורדת הפרק	2094
הורדת השמע	2094
הורידו את האפליקציה	2100
הזינו כתובת מייל	2134
הזכירו לי מאוחר יותר	2015
הזן כתובת אימייל	2134
החדשות ביותר	2087
החדשים ביותר	2087
החנות	2126
החשבון שלי	2018
הטבה לקוראים	2092
הטבות למנויים	2092
הטופס נשלח בהצלחה	2113
הירשם	2018
הירשמו להתראות	2101
הישנות ביותר	2087
הכי נצפים	2037
הכי נקרא	2037
הכי נקראות	2037
הכי נקראות היום	2075
הכי פופולרי	2112
הכינוי שלך	2128
הכניסו כתובת מייל	2134
הכתבה הבאה	2037
הכתבה המלאה למנויים	2074
הכתבה הקודמת	2037
הכתבה נעולה	2111
המייל האדום	2118
המייל שלך	2134
המלצות	2037
המקומות מוגבלים	2078
המשיכו לקרוא	2135
המשך בדפדפן	2100
המשך לאתר	2100
המשך לקרוא	2040
המשך עם google	2111
המשך עם אימייל	2133
המשך עם אפל	2111
המשך עם גוגל	2111
המשך עם פייסבוק	2111
המשך קריאה	2040
הנגן נטען	2094
הנצפים ביותר	2075
הנקראות ביותר	2037
הנקראים ביותר	2075
הסרטון אינו זמין	2094
הסרטון הבא	2131
הסרטון הקודם	2131
הסרטון לא זמין	2094
הסרטון נטען	2094
הסתר	2041
הסתר תגובות	2086
הסתר תשובות	2086
העדפות עוגיות	2098
העדפות פרטיות	2130
הענק כתבה במתנה	2124
הענקת כתבה במתנה	2124
העתיקו את הקישור	2074
העתיקו קישור	2074
העתק	2125
העתק קישור	2026	2063
העתקת הקישור	2074
העתקת קישור	2026	2063
הפופולרי ביותר	2112
הפופולריות ביותר	2087
הפסק לעקוב	2122
הפסקת מעקב	2122
הפעל	2058
הפעל התראות	2101
הפעל סרטון	2094
הפעלה אוטומטית	2095
הפעלת התראות	2101
הצביעו	91	2087
הצביעו בסקר	2086
הצבע	91	2087
הצבעה	91
הצבעתך נקלטה	2086
הצג את כל התגובות	2048
הצג ב-x	2129
הצג הכל	2041
הצג כתוביות	2094
הצג מפה	2041
הצג מקור	2041
הצג עוד	2040
הצג פוסט	2098
הצג פוסט זה באינסטגרם	2129
הצג פחות	2041
הצג תגובות	2086
הצג תוכן	2098
הצג תוצאות	91	2087
הצג תמיד	2098
הצג תשובות	2086
הצגת התוכן	2098
הצגת כל התגובות	2048
הצהרת נגישות	2051
הצטרפו	2016
הצטרפו אלינו	2016
הצטרפו לתומכים	2108
הצעה לקוראים	2092
הקודם	2040
הקטן טקסט	2124
הקטנת גופן	2062	2063
הקטנת טקסט	2124
הקישור הועתק	2074
הקראה אוטומטית	2094
הקש להפעלת קול	2131
הרשמה	2018
השאירו תגובה	2048
השאר אותי מחובר	2111
השאר תגובה	2048
השב	2036
השהה	2058
השתק	2095
השתקה	2095
השתתפו בסקר	2086
התגובה שלך	2128
התגובות למנויים בלבד	2128
התגובות מושבתות	2128
התחבר	2018
התחבר עם google	2111
התחברות	2018
התחברות באמצעות גוגל	2111
התחברות עם גוגל	2111
התחברות עם פייסבוק	2111
התמונה הבאה	2135
התמונה הקודמת	2135
התרומה שלי	2132
""", 'ו': """
וואטסאפ	2063
ווטסאפ	2026	2063
וידאו	2037
""", 'ז': """
זהו שדה חובה	2113
זכור אותי	2111
זמן נוכחי	2095
זמן נותר	2094
""", 'ח': """
חד פעמי	2109
חד-פעמי	2109
חדשות אחרונות	2037
חודש ראשון ב-#	2073
חודש ראשון ב-# ש"ח	2073
חודש ראשון בשקל	2073
חודש ראשון חינם	2073
חודשי	2109
חזרה למעלה	2040
חזרה לעמוד הבית	2117
חזרה לעמוד הראשי	2039
חזרה לראש העמוד	2039
חזרה לרשימה	2135
חידוש מינוי	2133
חיוב חודשי	2111
חיוב שנתי	2111
חינם, בלי ספאם	2113
חיפוש	2040
""", 'ט': """
טוויטר	2026	2063
טוען וידאו	2094
טוען נגן	2094
טלגרם	2026	2063
טעינת הפוסט	2098
טען מחדש	2105
טען מחדש את הדף	2105
טען עוד	2040
טען פוסט	2098
טען תגובות נוספות	2086
טען תוכן	2098
""", 'י': """
יציאה	2018
יציאה ממסך מלא	2094
יש לי חשבון	2111
""", 'כ': """
כבר הצבעת	2086
כבר הצבעתם	2086
כבר יש לך חשבון	2111
כבר מנוי	2111
כבר מנויים	2111
כבר מנויים? התחברו	2018
כבר נרשמת	2018
כותרות אחרונות	2037
כיביתי	2107
כיביתי את חוסם הפרסומות	2105
כל חודש	2109
כל שקל חשוב	2108
כל תרומה חשובה	2108
כל תרומה עוזרת	2108
כללי התגובות	2086
כן, אני רוצה	2101
כן, אשמח	2102
כניסה	2018
כניסה למנויים	2018
כתבה זו הוענקה במתנה	2137
כתבה זו היא תוכן ממומן	2074
כתבה ממומנת	2080
כתבה נעולה	2111
כתבו את תגובתכם	2128
כתבו לנו	2118
כתבו תגובה	2036
כתבות אחרונות	2037
כתבות מומלצות	2037
כתבות נוספות	2037
כתבות נוספות בנושא	2075
כתבות נוספות שיעניינו אתכם	2075
כתבות נוספות של הכתב	2117
כתבות קשורות	2037
כתבות שאולי פספסתם	2075
כתבות שיעניינו אתכם	2075
כתוב תגובה	2086
כתוביות	2095
כתובת אימייל לא תקינה	2113
כתובת המייל כבר רשומה	2134
כתובת המייל שלך	2134
כתובת מייל לא תקינה	2113
כתיבת תגובה	2086
""", 'ל': """
לא אהבתי	2087
לא יודע	2087
לא כעת	2015
לא ניתן להפעיל את הסרטון	2094
לא ניתן להציג את התוכן	2098
לא ניתן להציג תוכן זה	2098
לא ניתן לטעון את הסרטון	2131
לא ניתן לנגן את הסרטון	2094
לא עכשיו	2015	2102
לא תודה	2015	2102
לא, תודה	2015	2102
לגלריה	2117
לגלריה המלאה	2117
לגלריית התמונות	2117
לדף הבית	2117
לדף התרומות	2108
להאזנה בספוטיפיי	2129
להאזנה לכתבה	2094
להורדה ב-app store	2100
להורדה ב-google play	2100
להורדה מ-app store	2100
להורדה מ-google play	2100
להורדת האפליקציה	2074
להזמנה לחצו כאן	2136
להזמנת כרטיסים	2092
להמשך קריאה	2018
להרשמה	2018
להרשמה לאירוע	2078
לחידון	2089
לחידון המלא	2089
לחנות	2092
לחנות שלנו	2078
לחצו להפעלת הסאונד	2131
לידיעה המלאה	2117
לכל החדשות	2117
לכל החידונים	2089
לכל הכתבות	2040
לכל הכתבות בנושא	2075
לכל הכתבות של הכתב	2117
לכל המשחקים	2089
לכל הסרטונים	2117
לכל העדכונים, הכתבות והסרטונים	2075
לכל התגובות	2036
לכל התמונות	2117
לכתבה הבאה	2117
לכתבה הבאה בסדרה	2075
לכתבה המלאה	2117
לכתבה הקודמת	2117
לכתבה הקודמת בסדרה	2075
לכתבה נוספת	2135
לכתיבת תגובה	2048
למוצר	2136
למנויים בלבד	2022
למתכון	61
לעמוד הבית	2117
לעמוד התרומות	2108
לפרויקט המלא	2117
לפרופיל הכתב	2118
לפרטי המוצר	2136
לפרטים	2041
לפרטים והרשמה	2078
לפרטים נוספים והרשמה	2078
לפתיחת הכתבה	2133
לצפייה ביוטיוב	2129
לצפייה בכל התגובות	2048
לצפייה במסלולים	2133
לצפייה בתוצאות	91
לקריאה באפליקציה	2100
לקריאה מאוחר יותר	2137
לראש הדף	2117
לראש העמוד	2117
לרכישה באמזון	2092
לרכישה לחצו כאן	2092
לרכישת הספר	2092
לרכישת כרטיסים	2092
לרכישת כרטיסים לחצו כאן	2092
לרכישת מינוי	2018
לרכישת מינוי לחצו כאן	2074
לשלוח כתבה במתנה	2062	2063
לתיק המלא	2117
לתמונות	2117
לתרום	2016
לתרומה	2016
לתרומה לחצו כאן	2108
""", 'מ': """
מאוחר יותר	2103
מאשר	2034
מאשרת	2034
מבזקים	2037
מדיניות הפרטיות	2035
מדיניות הפרטיות ותנאי השימוש	2035
מדיניות פרטיות	2034	2051
מהירות הפעלה	2094
מהירות ניגון	2094
מודעה	2031
מומלץ עבורך	2075
מומלץ עבורכם	2075
מומלצים	2037
מוקרא בקול סינתטי	2094
מידע נוסף	2034
מיון לפי	2087
מייל	2063	2114
מיין לפי	2087
ממומן	2031
מסך מלא	2095
מסלולי מינוי	2133
מספר המקומות מוגבל	2078
מעבר למתכון	61
מעוניינים לקבל התראות	2101
מצאת טעות	2086
מצאתם טעות	2036
מצאתם טעות בכתבה	2086
מצב כהה	2130
משהו השתבש	2114
משחקים	2091
משך	2095
משך הסרטון	2131
משלוח חינם	2126
מתנה לחבר	2124
""", 'נ': """
נא להזין כתובת מייל תקינה	2113
נגישות	2051
נגן	2058
נגן וידאו	2094
נגן שמע	2131
נוצר באמצעות ai	2131
נוצר על ידי ai	2131
נושאים	2037
נושאים קשורים	2037
ניגון אוטומטי	2095
ניהול אפשרויות	2130
ניהול הסכמה	2098
ניהול העדפות	2130
ניהול עוגיות	2098
ניתן לבטל בכל עת	2111
נרשמת בהצלחה	2113
""", 'ס': """
סגור	2015
סגור גלריה	2135
סגור חלון	2135
סגור תפריט	2135
סגירה	2015
סודוקו	2091
סוף הפרסומת	2092
סוף פרסומת	2092
סיכום ai	2056
סיכום אוטומטי	2121
סיכום הכתבה	2056
סכום אחר	2108
סכום לבחירה	2132
ספרו לנו מה דעתכם	2086
סקר	91
סקר היום	91
סרטון זה אינו זמין	2094
סרטון זה אינו זמין עוד	2094
סרקו את הקוד	2100
סרקו את קוד ה-qr	2100
""", 'ע': """
עבור לתוכן	2039
עבור לתוכן המרכזי	2039
עדיין לא מנוי	2111
עדיין לא מנויים	2111
עוד	2040
עוד באותו נושא	2075
עוד בנושא	2037
עוד בערוץ	2037
עוד חדשות	2037
עוד כתבות	19	2037
עוד כתבות בנושא	19
עוד כתבות מעניינות	2074
עוד לא מנויים	2111
עוד סיפורים	2075
על הכותב	2118
עצור	2058
עקבו אחר הכתב	2122
עקבו אחר הנושא	2122
עקבו אחרי הכתב	2122
עקבו אחרי הנושא	2122
עקוב אחרי הכתב	2122
""", 'פ': """
פייסבוק	2026	2063
פנייה לכתב	2118
פנייה למערכת	2118
פרטים	2041
פרסום	2031
פרסומת	2031
פרסם	2087
פרסם אצלנו	2051
פרסמו אצלנו	2051
פתח	2041
פתח באפליקציה	2100
פתיחה באפליקציה	2100
""", 'צ': """
צור חשבון	2018
צור קשר	2036	2051
צפו באינסטגרם	2129
צפו בטוויטר	2129
צפו ביוטיוב	2129
צפו בפייסבוק	2129
צפו גם	2135
צפייה חוזרת	2131
צרו קשר	2051	2118
צרו קשר עם המערכת	2118
""", 'ק': """
קבל הכל	2034	2098
קבלת התראות	2101
קוד קופון	2136
קודי הנחה	2136
קרא גם	2037
קרא עוד	2040
קראו באפליקציה	2100
קראו בחינם	2133
קראו גם	2037
קראו עוד	2040
""", 'ר': """
רוצה לקבל התראות	2101
רוצים לקבל התראות	2101
רענון העמוד	2105
רענן את הדף	2105
רעננו את הדף	2105
""", 'ש': """
שדה זה הוא חובה	2113
שדה חובה	2113
שדות חובה	2113
שחק עכשיו	2089
שחקו עכשיו	2089
שינוי גודל הגופן	2062
שיתוף	2026
שיתוף בוואטסאפ	2124
שיתוף בווטסאפ	2026
שיתוף בטוויטר	2026
שיתוף במייל	2074
שיתוף בפייסבוק	2026
שכחת את הסיסמה	2111
שכחת סיסמה	2111
שכחתי סיסמה	2018
שלח	91	2114
שלח לחבר	2026
שלח תגובה	2086
שלחו את הכתבה במתנה	2074
שלחו במתנה	2074
שלחו כתבה במתנה	2062
שלחו לחבר	2063	2124
שלחו לנו סרטונים	2118
שלחו לנו תמונות	2118
שלחו משוב	2086
שליחה	2114
שליחה במייל	2026
שליחת כתבה במתנה	2062
שליחת משוב	2086
שליחת תגובה	2086
שם	2114
שם מלא	2114
שם משפחה	2114
שם פרטי	2114
שמור	2125
שמור העדפות	2098
שמור כתבה	2137
שמור לרשימת הקריאה	2062	2063
שמירה	2026
שמירה לרשימת הקריאה	2062
שמירת הגדרות	2098
שמירת המתכון	61
שמירת כתבה	2074
שמרו כתבה	2074
שמרו לקריאה מאוחרת	2074
שנתי	2109
שתף	2026
שתף כתבה	2137
שתפו	2026
שתפו את הכתבה	2026
שתפו בוואטסאפ	2074
שתפו בווטסאפ	2074
שתפו בטוויטר	2124
שתפו בטלגרם	2074
שתפו בפייסבוק	2026
שתפו כתבה זו	2137
""", 'ת': """
תגובה	2036
תגובות	2036
תגובות נוספות	2086
תגיות	2037
תודה על ההצבעה	2086
תודה על הצבעתך	91
תודה על התמיכה	2132
תודה על תמיכתכם	2132
תודה שהצבעת	2086
תודה שהצבעתם	2086
תודה, ההודעה נשלחה	2113
תוכן למנויים	2018
תוכן ממומן	87	2031
תוכן מסחרי	2080
תוכן מקודם	2031
תוכן פרסומי	2080
תוכן שיווקי	87	2031
תוכן שיווקי בשיתוף	2080
תוצאות	91
תוצאות ההצבעה	2128
תוצאות הסקר	2128
תורגם אוטומטית	2074
תיקון טעות	2074
תמונה # מתוך #	2039
תמכו בנו	2016
תמכו בנו בפטריאון	2108
תמלול	2095
תנאי השימוש	2035
תנאי השימוש | מדיניות הפרטיות	2035
תנאי השימוש ומדיניות הפרטיות	2035
תנאי פרסום תגובות	2086
תנאי שימוש	2034	2051
תפריט	2040
תקציר ai	2056
תקציר בינה מלאכותית	2056
תקציר הכתבה	2056
תרגום אוטומטי	2095
תרומה	2016
תרומה חד פעמית	2108
תרומה חד-פעמית	2108
תרומה חודשית	2108
תרמו	2016
תרמו עכשיו	2016
תשבץ	2091
תשבצים	2091
תשחץ	2091
תשלום באמצעות paypal	2133
""", 'ا': """
ابدا الاختبار	183
ابلاغ	181
ابلغ عن خطا	159
اترك تعليقا	126
اترك رد	180
اترك ردا	180
اتصل بنا	126	144
اجازه دادن	1687
اجازه ميدهم	1688
احجز الان	233
احجز تذكرتك	186
احجز تذكرتك الان	186
احجز مكانك	186
احدث الاخبار	127
احصل علي التنبيهات العاجلة	198
احفظ المقال	168
احفظ المقال لوقت لاحق	168
اخبار اخري	19
اخبار بيشتر	1660
اخبار ديگر	19
اخبار ذات صلة	127
اخبار ذات علاقة	169
اخبار قد تعجبك	169
اخبار قد تهمك	169
اخبار متعلقة	127
اخبار مرتبط	1622
اخبار مرتبطة	169
اخبار پيشنهادي	1660
اختبر معرفتك	183
اختبر معلوماتك	183
اختر	207
اختر اشتراكك	206
اختر الباقة	206
اختر المبلغ	229
اختر باقتك	206
اختر خطتك	206
اختر مبلغا	229
اخترنا لك	127
اخترنا لكم	169
اخر الاخبار	127
اخرين اخبار	1622
اخرين خبرها	1660
اخفاء	132
اخفاء التعليقات	180
اخفاء الردود	180
ادارة التفضيلات	227
ادارة الخيارات	227
ادارة الموافقة	191
ادارة ملفات تعريف الارتباط	124
ادامه	1626
ادامه با google	1696
ادامه با گوگل	1696
ادامه خبر	1702
ادامه در مرورگر	1684
ادامه مطلب	1626
ادخل البريد الالكتروني	231
ادخل بريدا الكترونيا صحيحا	208
ادخل بريدك الالكتروني	231
ادرس كپي شد	1646
ادعم الصحافة المستقلة	99
ادعم عملنا	203
ادعمنا	99
ادعمنا علي باتريون	203
اذهب الي الوصفة	61
ارتباط با ما	1638
ارسال	91	113	1612
ارسال التعليق	180
ارسال المقال بالبريد	168
ارسال بازخورد	1671
ارسال به تلگرام	1650
ارسال به دوستان	1612
ارسال تعليق	180
ارسال خبر	1703
ارسال ديدگاه	1671
ارسال راي	91
ارسال رايگان	1711
ارسال سوژه	1703
ارسال نظر	1621
ارسل	91
ارسل التعليق	180
ارسل تعليقك	180
ارسل لنا خبرا	214
ارسل لنا صورك	214
ارسل ملاحظاتك	180
ارشيو	1638
از دست ندهيد	1660
از راي شما متشكريم	1671
از شركت شما در نظرسنجي متشكريم	1671
از ما حمايت كنيد	1606
استطلاع	91
استطلاع الاسبوع	140
استطلاع الراي	91
استطلاع اليوم	140
استطلاع راي	91
استمع	113
استمع الي الخبر	187
استمع الي المقال	187
استمع الي هذا المقال	187
استمع علي سبوتيفاي	225
استمع للخبر	155
استمع للمقال	155
استمع للنص	155
اسم المستخدم الخاص بك	224
اشتباهي ديدهايد	1671
اشتر الان	186
اشتر الان من امازون	186
اشتر الكتاب	186
اشتر من امازون	186
اشتراك	101	1608
اشتراك بخريد	1657
اشتراك خود را انتخاب كنيد	1696
اشتراك در تلگرام	1709
اشتراك در واتساپ	1709
اشتراك گذاري	1612
اشتراك گذاري در تلگرام	1650
اشتراكگذاري	1612
اشتراكگذاري در تلگرام	1709
اشتراكگذاري در واتساپ	1709
اشترك	101
اشترك في الاشعارات	195
اضافة رد	224
اضغط لتشغيل الصوت	228
اضغط هنا لمشاهدة الفيديو	155
اضف الي السلة	233
اضف تعليق	126
اضف تعليقا	126
اضف تعليقك	180
اضف رد	224
اضف ردا	180
اضف كمصدر مفضل	218
اطبع	113
اطبع المقال	168
اطبع الوصفة	61
اطبع هذا المقال	168
اطلاعات بيشتر	1618
اظهار اقل	212
اظهار المحتوي	191
اظهار المزيد	212
اعادة المشاهدة	228
اعادة تحميل الصفحة	201
اعجبني	181
اعد تحميل الصفحة	201
اعدادات الخصوصية	191
اعدادات الكوكيز	191
اعدادات ملفات الارتباط	120
اعدادات ملفات تعريف الارتباط	124
اعلان	117
اعلان مدفوع	87	174
اعلان ممول	117
اعلانات	117
اعلانات مدفوعة	174
اعلانات ممولة	173
اعلن معنا	144
اغلاق	98
اغلاق القائمة	232
اغلاق المعرض	232
اغلاق النافذة	232
افتح الخريطة	132
افتح المقال	230
افتح في التطبيق	194
افزودن به منابع ترجيحي	1707
افضل عرض	207
افضل قيمة	207
اقبل وتابع	122
اقبل وواصل	122
اقرا الخبر كاملا	212
اقرا المزيد	131
اقرا المزيد للكاتب	145
اقرا المقال التالي	232
اقرا المقال كاملا	212
اقرا ايضا	127
اقرا في التطبيق	194
اقرا لاحقا	234
اقرا مجانا	230
اكتب تعليقا	126
اكتب تعليقك	224
اكمل القراءة	232
اكنون بازي كنيد	1674
اكواد الخصم	233
الابلاغ عن التعليق	224
الابلاغ عن خطا	159
الاحدث	181
الاخبار	127
الاستمرار في المتصفح	194
الاسم	209
الاسم الكامل	209
الاشتراك	101
الاعدادات	121
الاعلانات	117
الاقدم	181
الاقسام	127
الاكثر اعجابا	181
الاكثر تداولا	127
الاكثر تفاعلا	181
الاكثر شعبية	207
الاكثر قراءة	127
الاكثر قراءة الان	169
الاكثر قراءة اليوم	169
الاكثر مشاهدة	127
الان نه	1605
البحث	131
البريد الالكتروني	209
البريد الالكتروني غير صالح	208
البريد الالكتروني غير صحيح	208
البقاء متصلا	206
التالي	131
الترجمة	188
التشغيل التلقائي	188
التعليقات	126
التعليقات للمشتركين فقط	224
التعليقات معطلة	224
التفاصيل	132
الجودة	188
الحقول المطلوبة	208
الخبر التالي	212
الخبر السابق	212
الخروج من ملء الشاشة	187
الدخول	101
الدفع عبر باي بال	230
الذهاب الي صفحة التبرع	203
الرئيسية	131
السابق	131
السماح	196
السماح بالاشعارات	195
السماح دائما	191
السماح والمتابعة	122
السياسة التحريرية	214
الصفحة التالية	131
الصفحة الرئيسية	131
الصورة التالية	232
الصورة السابقة	232
العاب	185
العب الان	183
العب مجانا	183
العودة الي الاعلي	212
العودة الي الصفحة الرئيسية	212
العودة الي القائمة	232
العودة للصفحة الرئيسية	212
الغاء المتابعة	218
الغاء كتم الصوت	187
الفيديو التالي	228
الفيديو السابق	228
الفيديو غير متاح	187
القائمة	131
القبول والعرض	120
القبول والمتابعة	122
الكلمات المتقاطعة	185
الكلمات المفتاحية	212
المتابعة باستخدام apple	206
المتابعة باستخدام facebook	206
المتابعة باستخدام google	206
المتابعة باستخدام جوجل	206
المتابعة باستخدام غوغل	206
المتابعة بالبريد الالكتروني	230
المتابعة عبر غوغل	206
المتابعة في المتصفح	194
المتجر	222
المدة	188
المزيد	127	131
المزيد حول هذه القصة	169
المزيد عن الكاتب	145
المزيد عن الكاتبة	145
المزيد للكاتب	212
المزيد من الاخبار	127
المزيد من الخيارات	220
المزيد من الفيديوهات	212
المزيد من المعلومات	121
المزيد من المقالات	169
المزيد من مقالات الكاتب	145	212
المزيد من مقالات الكاتبة	145
المشاهدة علي يوتيوب	225
المقال التالي	127
المقال السابق	127
النتائج	91
النص المكتوب	188
الوسوم	127
الوضع الليلي	227
الوقت الحالي	188
الوقت المتبقي	187
الي الاعلي	131
الي صفحة التبرع	203
امسح رمز qr	194
امكان نمايش اين محتوا وجود ندارد	1682
امكان پخش ويدئو وجود ندارد	1678
انت تتابع هذا الموضوع	218
انت مشترك بالفعل	231
انتخاب	1697
انتخاب اشتراك	1696
انتخاب طرح	1696
انتشار	1672
انتشار يافته : #	1635
انتشار يافته: #	1635
انتقل الي الوصفة	61
انتهاي پيام	1650
انتهي الاعلان	186
اندازه فونت	65
اندازه قلم	65
اندازه متن	1709
انسخ الرابط	113
انشاء حساب	101
انشر	113
انضم الي فريقنا	159
انضموا الي فريقنا	159
اهد المقال	168
اهد هذا المقال	168
اهداء	168
اهداء المقال	168
اهم الاخبار	127
اوافق	121
اوافق علي الشروط والاحكام	208
اوافق علي سياسة الخصوصية	208
اوافق علي معالجة بياناتي	208
اولين نفري باشيد كه نظر ميدهد	1650
ايا اين مطلب براي شما مفيد بود	1671
ايا اين مطلب مفيد بود	1671
ايا اين مقاله مفيد بود	1671
ايا مايليد اعلان دريافت كنيد	1686
ايا ميخواهيد اعلان دريافت كنيد	1686
ايجاد حساب	1608
ايقاف مؤقت	187
ايميل	1699
ايميل خود را بررسي كنيد	1698
ايميل معتبر وارد كنيد	1698
ايميل نامعتبر	1698
ايميل نامعتبر است	1698
اين فيلد الزامي است	1698
اين فيلد ضروري است	1698
اين مطالب را هم بخوانيد	1660
اين مطلب را هم بخوانيد	1660
اين مطلب مفيد بود	1671
اين مقاله قفل است	1696
اين ويدئو در دسترس نيست	1678
اين ويدئو ديگر در دسترس نيست	1678
اين ويديو در دسترس نيست	1678
اپ استور	1685
اپليكيشن را دانلود كنيد	1684
اپليكيشن را نصب كنيد	1684
اگهي	1614
اگهيها	1666
""", 'ب': """
با تشكر، پيام شما ارسال شد	1698
با حمايت	1711
با ما تماس بگيريد	1703
با همكاري	1711
با پردازش دادههايم موافقم	1698
بارگذاري دوباره صفحه	1691
بارگذاري مجدد صفحه	1691
بارگذاري محتوا	1682
بارگذاري پست	1682
باز كردن	1627
باز كردن در اپليكيشن	1684
باز كردن در برنامه	1684
بازار	1685
بازخورد بدهيد	1671
بازرگاني	1666
بازي رايگان	1674
بازي كنيد	1674
بازيها	1676
بازگشت به بالا	1626
بازگشت به صفحه اصلي	1702
باقات الاشتراك	230
بالتعاون مع	222
بالفيديو	155
بحث	131
بدعم من	222
براي ارسال نظر وارد شويد	1671
برعاية	117
برعاية outbrain	173
برعاية taboola	173
برعاية تابولا	173
بريد الكتروني غير صالح	208
بريدك الالكتروني	231
برچسب ها	1622
برچسبها	1622
بزرگتر كردن متن	1709
بزرگنمايي تصوير	1702
بستن	1605
بعدا	1687
بعدا ياداوري كن	1605
بعدي	1626
بلغ عن تعليق	224
بلغ عن خطا	159
بله	1688
بله، ميخواهم	1686
به اشتراك بگذاريد	1612
به اين مطلب گوش دهيد	1678
به اين مقاله گوش دهيد	1678
بهترين پيشنهاد	1697
بيشتر	1622	1626
بيشتر ببينيد	1660
بيشتر بخوانيد	1622
بيصدا	1679
""", 'ت': """
تابع القراءة	232
تابع الكاتب	218
تابع الموضوع	218
تابع هذا الموضوع	218
تابعنا عبر	116
تابعنا علي	116
تابعونا علي	116
تاخير # ثوان	187
تازهترينها	1622
تازهسازي صفحه	1691
تبرع	99
تبرع الان	99
تبرع شهري	203
تبرع شهريا	203
تبرع لمرة واحدة	203
تبرع مرة واحدة	229
تبرعي	229
تبليغ	1614
تبليغات	1614	1638
تبليغات در گوگل	1666
تبليغات متني	1666
تجديد الاشتراك	230
تحديث الصفحة	201
تحقق من بريدك	208
تحقق من بريدك الالكتروني	208
تحميل التطبيق	112
تحميل الحلقة	187
تحميل الصوت	187
تحميل المحتوي	191
تحميل المزيد	131
تحميل المزيد من التعليقات	180
تحميل المنشور	191
تحميل من app store	194
تحميل من google play	194
تخصيص	121
تخطي الاعلان	228
تخفيف ويژه خوانندگان	1677
تذاكر	222
تذكرني	206
ترتيب	181
ترتيب حسب	181
ترجمة الية	188
ترجمه ماشيني	1679
تسجيل	101
تسجيل الخروج	101
تسجيل الدخول	101
تسجيل الدخول باستخدام google	206
تسجيل الدخول عبر جوجل	206
تسجيل الدخول عبر غوغل	206
تسجيل الدخول عبر فيسبوك	206
تسجيل دخول	101
تسوق الان	186
تشغيل الاشعارات	195
تشغيل الفيديو	187
تشغيل تلقائي	188
تصغير الخط	220
تصويت	91	181
تعداد نظرات: #	1635
تعذر تحميل الفيديو	228
تعذر تشغيل الفيديو	187
تعذر عرض المحتوي	191
تعليق	126
تعليقات	126
تعليقك	224
تغطية خاصة	169
تغيير تفضيلات الخصوصية	120
تغيير تفضيلات ملفات الارتباط	120
تفضيلات الخصوصية	227
تفضيلات ملفات تعريف الارتباط	191
تفعيل	196
تفعيل الاشعارات	112	198
تقديم # ثوان	187
تكبير الخط	220
تكبير الصورة	212
تلخيص بالذكاء الاصطناعي	217
تلغرام	113
تلقي الاشعارات	195
تلقي الاشعارات العاجلة	198
تلقي التنبيهات	198
تلقي التنبيهات العاجلة	198
تلگرام	1612
تم احتساب صوتك	180
تم ارسال رسالتك	208
تم ارسال رسالتك بنجاح	208
تم ارسال طلبك	231
تم استلام طلبك	231
تم الارسال بنجاح	208
تم الاشتراك بنجاح	208
تم انشاء الصوت بالذكاء الاصطناعي	187
تم انشاؤه بالذكاء الاصطناعي	228
تم تاكيد الاشتراك	231
تم تسجيل صوتك	180
تم نسخ الرابط	168
تماس با تحريريه	1703
تماس با ما	1621	1638
تماس با نويسنده	1703
تماشاي ويديو	1650
تمام صفحه	1679
تنزيل الحلقة	187
تنزيل الصوت	187
تنظيمات	1618
تنظيمات حريم خصوصي	1682
تنظيمات كوكي	1620
تنظيمات كوكيها	1620
تهيه اشتراك	1657
تواصل مع التحرير	214
تواصل مع الكاتب	214
تواصل مع المحرر	214
تواصل معنا	144	214
توقف پخش	1678
تويتر	113
توييتر	1612
تيليجرام	113
""", 'ث': """
ثبت ديدگاه	1671
ثبت راي	91
ثبت نام	1608
ثبت نظر	91	1621
ثبتنام	1608
ثبتنام كنيد	1664
""", 'ج': """
جار التحميل	187
جار تحميل الفيديو	187
جاري التحميل	187
جاري تحميل الفيديو	187
جاوااسكريپت غيرفعال است	1682
جدول	1676
جدول كلمات متقاطع	1676
جديدترين	1672
جديدترين اخبار	1622
جديدترينها	1672
جزئيات	1627
جستجو	1626
جستجوي پيشرفته	1638
جميع الاخبار	212
جميع الالعاب	183
جميع التعليقات	126
جميع الفيديوهات	212
جميع المواضيع	129
جميع مقالات الكاتب	212
""", 'ح': """
حالا نه	1605
حامي ما شويد	1694
حامي مالي	1711
حجم الخط	113
حجم النص	65
حدث الصفحة	201
حدث خطا	209
حدث خطا ما	209
حريم خصوصي	1620
حساب كاربري	1608
حساب كاربري دارم	1696
حساب كاربري داريد	1696
حساب كاربري نداريد	1696
حسابي	101
حصري للمشتركين	101
حظر	197
حفظ	113
حفظ الاعدادات	191
حفظ التفضيلات	191
حفظ المقال	168
حفظ الوصفة	61
حفظ للقراءة لاحقا	168
حقل الزامي	208
حقل مطلوب	208
حمايت كنيد	1606
حمايت مالي	1606
حمايت مالي از ما	1694
حمايت ماهانه	1694
حمل التطبيق	194
حمل التطبيق الان	194
حمل من app store	194
حمل من google play	194
""", 'خ': """
خاص بالمشتركين	206
خانه	1626
خبر بعدي	1650
خبر قبلي	1650
خبرهاي بيشتر	1660
خبرهاي داغ	1660
خبرهاي مرتبط	1622
خبرهاي پيشنهادي	1660
خروج	1608
خروج از تمام صفحه	1678
خريد از امازون	1677
خريد اشتراك	1657
خريد اشتراك سالانه	1657
خريد اشتراك ماهانه	1657
خريد انلاين	1677
خريد اين كتاب	1677
خريد اينترنتي	1677
خريد بليت	1677
خريد بليط	1677
خريد كتاب	1677
خطايي ديدهايد	1671
خطايي رخ داد	1699
خلاصه با هوش مصنوعي	1706
خلاصه هوش مصنوعي	1706
خواندن در اپليكيشن	1684
خواندهشده با صداي مصنوعي	1678
خودتان را بيازماييد	1674
خيارات اخري	220
خير	1688
""", 'د': """
دانش خود را بسنجيد	1674
دانلود	1644
دانلود از اپ استور	1684
دانلود از بازار	1684
دانلود از گوگل پلي	1684
دانلود اپليكيشن	1684
دانلود صدا	1678
دانلود فايل صوتي	1644	1678
دانلود فيلم	1644
دانلود مستقيم	1685
دانلود ويدئو	1678
دانلود ويديو	1644
دانلود پادكست	1678
در انتظار بررسي : #	1635
در انتظار بررسي: #	1635
در حال بارگذاري	1678
در حال بارگذاري ويدئو	1678
در حال بارگذاري ويديو	1678
در صف انتشار: #	1635
در صف بررسي: #	1635
در نظرسنجي شركت كنيد	1671
در همين رابطه	1660
در همين زمينه	1660
در پاتريون حمايت كنيد	1694
درباره ما	1638
درباره نويسنده	1703
دريافت از اپ استور	1684
دريافت از بازار	1684
دريافت از كافه بازار	1684
دريافت از كافهبازار	1685
دريافت از مايكت	1684	1685
دريافت از گوگل پلي	1684
دريافت اعلانها	1686
دستهبندي	1622
دعمك يصنع الفرق	229
دعوت به همكاري	1650
دنبال كردن	1707
دنبال كردن اين موضوع	1707
دنبال كردن موضوع	1707
دنبال كردن نويسنده	1707
ديدگاه	1621
ديدگاه خود را بنويسيد	1671
ديدگاهتان را بنويسيد	1650
ديدگاهها	1621
""", 'ذ': """
ذات صلة	127
ذخيره	1612
ذخيره تنظيمات	1682
ذخيره خبر	1650
ذخيره دستور پخت	61
ذخيره مطلب	1650
ذخيره مطلب براي بعد	1650
ذكرني لاحقا	98
""", 'ر': """
راسل التحرير	214
راسلنا	214
راي دهيد	91	1672
راي شما ثبت شد	91	1671
راي شما ثبت شده است	1671
رايگان و بدون هرزنامه	1698
ربما لاحقا	98
رد	126	1618
رد همه	1618	1682
رزرو بليت	1677
رسالتك	231
رفتن به بالا	1702
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1694
رفض	121
رفض الكل	191
رفض جميع ملفات تعريف الارتباط	227
رمز عبور خود را فراموش كردهايد	1696
رمز عبور را فراموش كردهايد	1608
روابط ممولة	173
رپورتاژ	1614
رپورتاژ اگهي	1614
""", 'ز': """
زمان باقيمانده	1678
زمان فعلي	1679
زيرنويس	1679
""", 'س': """
سؤال اليوم	91
سالانه	1695
ساهم	99
ساهم الان	99
سجل الدخول	106
سجل الدخول للتعليق	180
سحب الموافقة	191
سرعة التشغيل	187
سرعت پخش	1678
سماح	197
سنويا	204
سودوكو	185	1676
سوژه بفرستيد	1703
سياسة التصحيح	214
سياسة التصحيحات	214
سياسة الخصوصية	124	144
سياسة الخصوصية | شروط الاستخدام	124
سياسة الخصوصية وشروط الاستخدام	124
سياسة ملفات تعريف الارتباط	124
سياست حريم خصوصي	1618	1620
سياست حفظ حريم خصوصي	1617	1618
سياست كوكي	1618
سياست كوكيها	1617
سيب اپ	1685
""", 'ش': """
شارك	113
شارك الخبر	168
شارك القصة	168
شارك المقال	113
شارك عبر واتساب	220
شارك علي	113
شارك علي تويتر	220
شارك علي فيسبوك	220
شارك علي واتساب	220
شارك في استطلاع الراي	159
شارك في الاختبار	183
شارك في الاستطلاع	159
شارك في التصويت	180
شارك هذا الخبر	234
شارك هذا المقال	234
شارك هذا الموضوع	113
شارك هذه الصفحة	234
شاركنا برايك	180
شاركنا رايك	126
شاركها	168
شاركونا اراءكم	180
شاهد الصور	212
شاهد الفيديو	155
شاهد ايضا	127
شاهد بالفيديو	155
شاهد علي يوتيوب	225
شاهد كل الصور	129
شايد بعدا	1605
شحن مجاني	222
شراء التذاكر	186
شراء من امازون	186
شرايط ارسال نظر	1671
شرايط استفاده	1620
شرايط استفاده و حريم خصوصي	1620
شرايط را ميپذيرم	1698
شركاؤنا	191
شركاي ما	1682
شركت در ازمون	1674
شركت در نظرسنجي	1671
شروط الاستخدام	124	144
شروط الاستخدام | سياسة الخصوصية	124
شروط الاستخدام وسياسة الخصوصية	124
شروط التعليق	180
شروع ازمون	1674
شكرا لتصويتك	91	180
شكرا لدعمك	229
شكرا لدعمكم	229
شكرا لمشاركتك	180
شكرا، تم ارسال رسالتك	208
شما اين موضوع را دنبال ميكنيد	1707
شما قبلا راي دادهايد	1671
شنيدن اين مطلب	1678
شنيدن مقاله	1678
شهريا	204
""", 'ص': """
صفحة التبرع	203
صفحه اصلي	1626
صفحه كمك مالي	1694
صندوق ورودي خود را بررسي كنيد	1698
صوت	91	181
صوت اصطناعي	228
صوت الان	91
""", 'ط': """
طالع ايضا	169
طباعة	113
طباعة المقال	168
طباعة الوصفة	61
""", 'ظ': """
ظرفيت محدود	1664
ظرفيت محدود است	1664
""", 'ع': """
عدم السماح	197
عرض اقل	132
عرض الاشتراكات	230
عرض الاصل	132
عرض الباقات	230
عرض التعليقات	180
عرض التفاصيل	132
عرض الردود	180
عرض الصور	212
عرض الكل	131
عرض المحتوي	191
عرض المزيد	131
عرض المزيد من التعليقات	180
عرض الملف	212
عرض المنتج	233
عرض المنشور	191
عرض النتائج	91	181
عرض النص الاصلي	132
عرض النص المكتوب	187
عرض جميع الاخبار	212
عرض جميع الصور	212
عرض خاص للقراء	186
عرض علي اكس	225
عرض علي انستغرام	225
عرض علي تويتر	225
عرض علي فيسبوك	225
عرض كل الصور	129
عرض كل المقالات	129
عرض هذا المنشور علي instagram	225
عرض هذا المنشور علي انستغرام	225
عروض المشتركين	186
عضويت	1608
عطلت مانع الاعلانات	201
عكس	1622
عكسهاي بيشتر	1702
عكسهايتان را براي ما بفرستيد	1703
علي فيسبوك وتويتر	116
عن الكاتب	214
عن الكاتبة	145
عودة للاعلي	212
""", 'غ': """
غرد	113
غير قابل انتشار: #	1635
غيرفعال كردم	1693
غيرقابل انتشار: #	1635
""", 'ف': """
فتح	132
فتح التطبيق	194
فتح في التطبيق	194
فراموشي رمز عبور	1696
فروشگاه	1711
فعال كردن	1687
فعال كردن اعلانها	1686
فعالسازي	1688
فعالسازي اعلانها	1686
فعل الاشعارات	195
فعلا نه	1687
فقط براي مشتركان	1608
فهمت	132
فيديو	127
فيديو غير متاح	187
فيسبوك	113	1612
فيلد الزامي	1698
فيلدهاي الزامي	1698
فيلم اصلي	1644
""", 'ق': """
قبلي	1626
قبول	121
قبول الجميع	191
قبول الكل	191
قبول جميع ملفات تعريف الارتباط	227
قبول كنيد و ادامه دهيد	1617
قبول همه	1682
قبول همه كوكيها	1617
قبول و ادامه	1618	1682
قبول ومتابعة	191
قد يعجبك	127
قد يعجبك ايضا	19	127
قد يهمك	127
قد يهمك ايضا	127
قديميترين	1672
قديميترينها	1672
قراءة المزيد	131
قصص مقترحة	169
قواعد التعليق	180
قواعد التعليقات	180
قوانين ارسال نظر	1671
قوانين و مقررات	1638
قوانين و مقررات را ميپذيرم	1698
قيم المقال	159
قيم الوصفة	61
قيم هذا المقال	159
""", 'ك': """
كافه بازار	1685
كافهبازار	1685
كبر الصورة	212
كتم الصوت	188
كد qr را اسكن كنيد	1684
كد ويدئو	1644
كد ويديو	1644
كد پخش	1644
كل الاخبار	212
كل الالعاب	183
كل الصور	212
كل المواضيع	129
كل شهر	204
كل مساهمة تصنع فرقا	203
كل مساهمة مهمة	203
كل مقالات الكاتب	145	212
كلمات دلالية	127
كلمات متقاطعة	185
كلمات مفتاحية	127
كليدواژهها	1622
كمك كنيد	1606
كمك مالي	1606
كمك ماهانه	1694
كمك يكباره	1694
كن اول المعلقين	168
كن داعما	99
كود خصم	233
كوكيها	1620
كوچكتر كردن متن	1709
كيف اعطل مانع الاعلانات	201
كيف اعطله	202
كيفية التعطيل	202
كيفيت	1679
كيفيت اصلي	1644
كپي	1710
كپي شد	1646	1650
كپي كردن لينك	1650
كپي لينك	1612
كپي لينك كوتاه	1646
""", 'ل': """
لا اعرف	181
لا اوافق	121
لا راي لي	181
لا شكرا	98
لا يمكن تشغيل الفيديو	187
لا يمكن عرض هذا المحتوي	191
لا، شكرا	98
لاحقا	98
لدي حساب	206
لديك حساب	206
لديك حساب بالفعل	206
لست مشتركا	206
لست مشتركا بعد	206
لطفا ان را غيرفعال كنيد	1693
لطفا نظر خود را بنويسيد	1634
لطفا يك ايميل معتبر وارد كنيد	1698
لغو در هر زمان	1696
لغو دنبال كردن	1707
لغو رضايت	1682
لقد صوت من قبل	180
لقد صوتت بالفعل	140
لقد عطلته	201
لقد قمت بالتصويت	180
للاعلان معنا	144
للمشتركين	103
للمشتركين فقط	106
لم يعجبني	181
ليس الان	98
ليس لديك حساب	206
لينك خبر كپي شد	1646
لينك كوتاه	1612
لينك كوتاه خبر	1646	1650
لينك كوتاه كپي شد	1646
لينك كپي شد	1646	1650
""", 'م': """
مادة اعلانية	117
ماهانه	1695
مايكت	1685
مبلغ اخر	203
مبلغ دلخواه	1694
مبلغ ديگر	1694
مبلغ مختلف	203
مبلغ مخصص	229
متابع	218
متابعة القراءة	232
متابعة الكاتب	218
متابعة الموضوع	218
متابعة علي الموقع	194
متن كامل خبر	1702
متن كامل مقاله را بخوانيد	1702
متن پيادهشده	1679
متوجه شدم	1627
متوفر علي app store	194
متوفر علي google play	194
مجانا وبدون رسائل مزعجة	208
مجموع ديدگاهها : #	1635
مجموع نظرات: #	1635
محبوبترين	1697
محبوبترينها	1672
محتواي تبليغاتي	1614
محتواي حمايتشده	1650
محتواي پولي	1677
محتوي اعلاني	174
محتوي برعاية	174
محتوي للمشتركين	103
محتوي مدفوع	186
محتوي ممول	87	117
مخالفم	1618
مختارات	127
مخصوص مشتركان	1696
مدة الفيديو	228
مدت	1679
مدت زمان	1679
مديريت رضايت	1682
مديريت كوكيها	1682
مرا به خاطر بسپار	1696
مرة واحدة	204
مرتبسازي	1672
مرتبسازي بر اساس	1672
مزايا المشتركين	186
مزاياي مشتركان	1677
مزيد من مقالات الكاتب	145
مزيد من مقالات الكاتبة	145
مساحة اعلانية	174
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1691
مشاركة	113
مشاركة عبر البريد	220
مشاركة عبر فيسبوك	220
مشاركة عبر واتساب	113
مشاركة علي تويتر	113
مشاركة علي فيسبوك	113
مشاهده بيشتر	1626
مشاهده عكسها	1702
مشاهده قيمت	1677
مشاهده محتوا	1682
مشاهده نتايج	91	1672
مشاهده همه	1626
مشاهده پاسخها	1671
مشاهده پرونده	1702
مشاهده گالري	1702
مشترك شويد	1608
مشغل الصوت	228
مشغل الفيديو	228
مشكلي پيش امد	1699
مطالب بيشتر	1660
مطالب ديگر اين نويسنده	1702
مطالب مرتبط	1622
مطالب پيشنهادي	1660
مطلب بعدي	1702
مطلب قبلي	1702
معرض الصور	212
مقال مهدي من مشترك	234
مقالات اخري للكاتب	145	169
مقالات اخري للكاتبة	145
مقالات ذات صلة	127
مقالات قد تعجبك	169
مقالات قد تهمك	169
مقالات مرتبط	1622
مقاله بعدي	1702
مقاله قبلي	1702
مقترحات برعاية taboola	173
مقروء بصوت اصطناعي	187
ملء الشاشة	188
ملخص الذكاء الاصطناعي	217
ملخص بالذكاء الاصطناعي	217
ملفات تعريف الارتباط	124
من نحن	144
منتشر شده: #	1635
منو	1626
مهمترين اخبار	1622
مواضيع ذات صلة	127
مواضيع قد تهمك	169
مواضيع متعلقة	169
مواضيع مرتبطة	169
موافق	121
موافق ومتابعة	191
موافقة ومتابعة	122
موافقم	1618
موضوعات ذات صلة	127
موضوعات متعلقة	169
مولد بالذكاء الاصطناعي	228
ميخواهيد اعلان دريافت كنيد	1686
""", 'ن': """
نام	1699
نام خانوادگي	1699
نام و نام خانوادگي	1699
نبذة عن الكاتب	214
نبذة عن الكاتبة	145
نتائج الاستطلاع	224
نتائج التصويت	224
نسخ	221
نسخ الرابط	113
نسخ رابط المقال	168
نسخه صوتي مقاله	1678
نسخه وب	1685
نسخه چاپي	1650
نسيت كلمة السر	206
نسيت كلمة المرور	101
نشر	181
نصب اپليكيشن	1684
نظر	1621
نظر بدهيد	1650
نظر خود را با ما در ميان بگذاريد	1650
نظر خود را بنويسيد	1621
نظر خود را بگوييد	1671
نظر سنجي	91
نظر شما	1621
نظر شما درباره اين خبر چيست	1650
نظر كاربران	1634
نظرات	1621
نظرات بينندگان	1634
نظرات شما	1634
نظرات كاربران	1634
نظرات مخاطبان	1634
نظرتان را بگوييد	1671
نظرسنجي	91	1650
نظري ندارم	1672
نعم اريد	197
نعم، اريد	195
نقشه سايت	1638
نمايش اين محتوا ممكن نيست	1682
نمايش بيشتر	1626
نمايش زيرنويس	1678
نمايش كمتر	1627
نمايش متن اصلي	1627
نمايش محتوا	1682
نمايش نتايج	91
نمايش نظرات	1671
نمايش نظرات بيشتر	1671
نمايش نقشه	1627
نمايش همه	1627
نمايش پاسخها	1671
نمايش پست	1682
نميدانم	1672
ننصح بقراءة	127
نه ممنون	1605	1688
نه، ممنون	1688
نهاية الاعلان	186
""", 'ه': """
هديه دادن مقاله	1709
هذا البريد مسجل مسبقا	231
هذا الحقل الزامي	208
هذا الحقل مطلوب	208
هذا الفيديو غير متاح	187
هذا الفيديو لم يعد متاحا	187
هذا المحتوي للمشتركين	103
هذا المقال للمشتركين	103
هذا المقال مقفل	206
هذه المادة للمشتركين	168
هر زمان ميتوانيد لغو اشتراك كنيد	1698
هر كمكي مهم است	1694
هر ماه	1695
هل افادك هذا المقال	180
هل ترغب باستلام الاشعارات	195
هل ترغب في تلقي الاشعارات	195
هل تريد تلقي اشعارات	195
هل تريد تلقي الاشعارات	195
هل كان هذا المقال مفيدا	180
هل كان هذا مفيدا	180
هل كانت هذه الصفحة مفيدة	180
هل لديك حساب	206
هل نسيت كلمة المرور	206
هل وجدت خطا	180
همرساني	1612
همه اخبار	1702
همه بازيها	1674
همه خبرها	1702
همه عكسها	1702
همه مطالب	1702
همه مطالب نويسنده	1702
همه ويدئوها	1702
هميشه اجازه داده شود	1682
هميشه نمايش بده	1682
همچنين ببينيد	1660
همچنين بخوانيد	1622
هنوز ثبتنام نكردهايد	1696
هنوز مشترك نيستيد	1696
هيئة التحرير	144
""", 'و': """
واتساب	113
واتساپ	1612
ورود	1608
ورود / ثبت نام	1608
ورود با اپل	1696
ورود با فيسبوك	1696
ورود با گوگل	1696
ورود مشتركان	1657
وسوم	127
وصول غير محدود الي جميع المقالات	230
وظائف	144
ويدئو در دسترس نيست	1678
ويديو	1622
ويديو در دسترس نيست	1678
ويژه خوانندگان	1677
ويژه مشتركان	1608
""", 'ي': """
يتم تحميل الفيديو	187
يدفع سنويا	206
يستمر المقال بعد الاعلان	173
يك بار	1695
يكبار	1695
يمكنك الالغاء في اي وقت	206
يمكنك الغاء الاشتراك في اي وقت	208
""", 'پ': """
پاسخ	1621
پايان اگهي	1677
پايان تبليغ	1677
پخش	1644
پخش خودكار	1679
پخش ويدئو	1678
پخش ويدئو ممكن نيست	1678
پخش ويديو	1678
پذيرش همه	1618	1682
پذيرش و ادامه	1682
پذيرفتن	1618
پربازديدترين	1622
پربازديدترينها	1622
پربازديدها	1622
پربازديدهاي امروز	1660
پربازديدهاي هفته	1660
پربحثترينها	1622
پربينندهترين	1660
پربينندهترين خبرها	1660
پربينندهترينها	1660
پرداخت سالانه	1696
پرداخت ماهانه	1696
پسنديدم	1672
پنهان كردن پاسخها	1671
پيام بازرگاني	1666
پيام شما ارسال شد	1698
پيام شما با موفقيت ارسال شد	1698
پيشنهاد خواندني	1660
پيشنهاد سردبير	1622
پيشنهاد ما	1622
پيوندها	1638
""", 'چ': """
چاپ	1612
چاپ دستور پخت	61
چگونه غيرفعال كنم	1693
چگونه مسدودكننده را غيرفعال كنم	1691
""", 'گ': """
گالري تصاوير	1702
گالري عكس	1702
گزارش تخلف	1671
گزارش خطا	1621
گزارش خطا در اين خبر	1650
گزينههاي بيشتر	1709
گوگل پلي	1685
""", 'अ': """
अकाउंट नहीं है	2222
अक्षर का आकार	65
अक्षर छोटे करें	2234
अक्षर बडे करें	2234
अगला	2163
अगला लेख	2228
अगली खबर	2159
अगली स्टोरी	2228
अनफॉलो करें	2232
अनम्यूट	2207
अनिवार्य	2225
अनुमति दें	2215
अन्य खबरें	19	2159
अन्य राशि	2220
अन्य विकल्प	2234
अपना इनबॉक्स देखें	2224
अपना ईमेल दर्ज करें	2224
अपना ईमेल देखें	2224
अपना कमेंट लिखें	2172
अपना ज्ञान परखें	2203
अपना प्लान चुनें	2222
अपनी टिप्पणी दें	2172
अपनी टिप्पणी लिखें	2172
अपनी तस्वीरें हमें भेजें	2229
अपनी प्रतिक्रिया दें	2200
अपनी राय दें	2158
अपनी राय बताएं	2200
अभी खरीदें	2206
अभी खेलें	2203
अभी डाउनलोड करें	2213
अभी तक सब्सक्राइबर नहीं हैं	2222
अभी दान करें	2144
अभी नहीं	2143	2216
अमान्य ईमेल	2224
अमेजन पर खरीदें	2206
अवधि	2208
असहमत	2157
अस्वीकार करें	2157
""", 'आ': """
आगे पढें	2163
आज का सवाल	91
आज की अन्य खबरें	2193
आप इस विषय को फॉलो कर रहे हैं	2232
आप कभी भी अनसब्सक्राइब कर सकते हैं	2224
आप पहले ही वोट कर चुके हैं	2200
आपका वोट दर्ज हो गया	2200
आपका वोट दर्ज हो गया है	2200
आपका संदेश भेज दिया गया है	2224
आपके लिए	2159
आपको यह भी पसंद आ सकता है	2193
आपको ये भी पसंद आ सकता है	2193
आवश्यक फील्ड	2224
""", 'इ': """
इस लेखक की अन्य खबरें	2176
इस लेखक की और खबरें	2176
इस लेखक के और लेख	2176
इस विषय को फॉलो करें	2232
इसे भी देखें	2193
इसे भी पढें	2159
""", 'ई': """
ई-पेपर	2146
ईमेल	2225
ईमेल से शेयर करें	2234
""", 'ऊ': """
ऊपर जाएं	2163
""", 'ए': """
एआई आवाज में सुनें	2207
एआई द्वारा तैयार	2179
एआई समरी	2179
एआई सारांश	2179
एआई से तैयार सारांश	2179
एक बार	2221
एक बार का दान	2220
एप डाउनलोड करें	2213
""", 'ऐ': """
ऐप इंस्टॉल करें	2213
ऐप खोलें	2213
ऐप डाउनलोड करें	2213
ऐप में खोलें	2213
ऐप में पढें	2213
ऐप स्टोर से डाउनलोड करें	2213
""", 'ऑ': """
ऑटोप्ले	2208
ऑडियो डाउनलोड करें	2207
ऑफर देखें	2206
""", 'औ': """
और खबरें	2159
और जानें	2157
और टिप्पणियां देखें	2200
और देखें	2163
और पढें	2159	2163
और पढें इस लेखक से	2176
और भी पढें	2193
""", 'क': """
कभी भी रद्द करें	2222
कम दिखाएं	2164
कमेंट	2158
कमेंट करें	2158
कमेंट पढें	2172
कमेंट लिखें	2200
कमेंट्स	2158
करियर	2175
कह नहीं सकते	2201
किताब खरीदें	2206
कीमत देखें	2206
कुकी का उपयोग	2157
कुकी नीति	2155	2157
कुकी सेटिंग्स	2211
कुकीज नीति	2157
कुकीज प्रबंधित करें	2211
कुकीज सेटिंग	2156
कुछ गलत हो गया	2225
के सहयोग से	2236
केवल सदस्यों के लिए	2146
केवल सब्सक्राइबर के लिए	2222
कैसे बंद करें	2219
कॉपी	2235
कॉपी करें	2235
कॉपी लिंक	2149
क्या आप नोटिफिकेशन चाहते हैं	2214
क्या आप नोटिफिकेशन पाना चाहते हैं	2214
क्या आप सूचनाएं पाना चाहते हैं	2214
क्या यह उपयोगी था	2200
क्या यह खबर उपयोगी थी	2200
क्या यह पेज उपयोगी था	2200
क्या यह लेख उपयोगी था	2200
क्यूआर कोड स्कैन करें	2213
क्रमबद्ध करें	2201
क्विज खेलें	2203
""", 'ख': """
खबर सुनें	2207
खाता नहीं है	2222
खाता बनाएं	2146
खोजें	2163
खोलें	2164
""", 'ग': """
गलती की सूचना दें	2200
गलती बताएं	2164
गलती मिली	2200
गूगल प्ले से डाउनलोड करें	2213
गूगल से जारी रखें	2222
गूगल से लॉगिन करें	2222
गेम्स	2205
गैलरी देखें	2228
गोपनीयता नीति	2155	2157	2175
गोपनीयता सेटिंग्स	2211
""", 'च': """
चर्चा में क्यों है	2193
चुनें	2223
""", 'ज': """
जरूर पढें	2193
जवाब छिपाएं	2200
जवाब दें	2158
जवाब देखें	2200
जवाब भेजें	2200
जावास्क्रिप्ट बंद है	2211
ज्यादा दिखाएं	2228
ज्यादा पढी गई	2193
""", 'ट': """
टिकट खरीदें	2206
टिकट बुक करें	2206
टिप्पणियां	2158
टिप्पणी	2158
टिप्पणी करें	2158
टिप्पणी के नियम	2200
टिप्पणी के लिए लॉगिन करें	2200
टिप्पणी भेजें	2200
टिप्पणी लिखें	2200
टेक्स्ट साइज	65
टैग्स	2159
टॉप न्यूज	2159
टॉप स्टोरीज	2193
ट्रांसक्रिप्ट	2208
ट्रेंडिंग	2159
ट्विटर	2149
ट्विटर पर शेयर करें	2234
""", 'ठ': """
ठीक है	2164
""", 'त': """
तस्वीर बडी करें	2228
तस्वीरें देखें	2228
ताजा खबरें	2159
ताजा समाचार	2159
""", 'द': """
दान करें	2144
दान पेज पर जाएं	2220
देश की और खबरें	2193
दोस्तों को भेजें	2179
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2224
""", 'न': """
नक्शा देखें	2164
नतीजे देखें	91
नवीनतम	2201
नहीं	2216
नहीं धन्यवाद	2143
नहीं, धन्यवाद	2143	2216
नाम	2225
नियम और शर्तें	2155	2175
नियम और शर्तें | गोपनीयता नीति	2155
नोटिफिकेशन ऑन करें	2214
नोटिफिकेशन चालू करें	2214
""", 'प': """
पता नहीं	2201
परिणाम देखें	91	2201
पसंदीदा स्रोत के रूप में जोडें	2232
पहले से खाता है	2222
पहले से सब्सक्राइबर हैं	2222
पाठकों के लिए विशेष ऑफर	2206
पार्टनर कंटेंट	2196
पासवर्ड भूल गए	2222
पिछला	2163
पिछला लेख	2228
पिछली खबर	2159
पूरा नाम	2225
पूरा लेख पढें	2228
पूरी खबर पढें	2163
पेज दोबारा लोड करें	2218
पेज रिफ्रेश करें	2218
पेज रीफ्रेश करें	2218
पेड कंटेंट	2206
पोल	91
पोल में हिस्सा लें	2200
पोस्ट लोड करें	2211
प्रचार	2153
प्रतिक्रिया दें	2158
प्रतिलिपि	2208
प्राइवेसी पॉलिसी	2157	2175
प्राइवेसी सेटिंग्स	2211
प्रायोजक	2236
प्रायोजित	2153
प्रायोजित सामग्री	2196
प्रिंट	2235
प्रिंट करें	2149
प्रीमियम	2146
प्लान चुनें	2222
प्ले स्टोर से डाउनलोड करें	2213
प्लेबैक गति	2207
प्लेबैक स्पीड	2207
प्लेयर लोड हो रहा है	2207
""", 'फ': """
फीडबैक दें	2175	2200
फीडबैक भेजें	2200
फुल स्क्रीन	2208
फुल स्क्रीन से बाहर निकलें	2207
फेसबुक	2149
फेसबुक पर शेयर करें	2149
फेसबुक से जारी रखें	2222
फेसबुक से लॉगिन करें	2222
फॉन्ट आकार	2234
फॉन्ट साइज	65
फॉलो कर रहे हैं	2232
फॉलो करें	2232
फोटो	2159
फोटो गैलरी	2193
फोटो गैलरी देखें	2228
फ्लिपकार्ट पर खरीदें	2206
""", 'ब': """
बंद करें	2143
बडी खबरें	2159
बाद में	2143	2216
बाद में याद दिलाएं	2143
ब्राउजर में जारी रखें	2213
""", 'भ': """
भेजें	2225
""", 'म': """
मंजूर है	2157
मशीनी अनुवाद	2208
मान्य ईमेल दर्ज करें	2224
मासिक	2221
मासिक दान	2220
मासिक भुगतान	2222
मासिक सहयोग	2220
मुख्य समाचार	2159
मुझे याद रखें	2222
मुफ्त डिलीवरी	2236
मुफ्त में खेलें	2203
मुफ्त, कोई स्पैम नहीं	2224
मूल देखें	2164
मेन्यू	2163
मेरा खाता	2146
मेरा खाता है	2222
मैं नियम और शर्तों से सहमत हूं	2224
मैंने ऐड ब्लॉकर बंद कर दिया	2218
मैंने बंद कर दिया	2219
म्यूट	2208
""", 'य': """
यह खबर सुनें	2207
यह फील्ड अनिवार्य है	2224
यह फील्ड आवश्यक है	2224
यह भी देखें	2193
यह भी पढें	2159
यह लेख लॉक है	2222
यह लेख सुनें	2207
यह वीडियो अब उपलब्ध नहीं है	2207
यह वीडियो उपलब्ध नहीं है	2207
यह सामग्री नहीं दिखाई जा सकती	2211
ये खबरें भी पढें	2193
ये भी जानें	2193
ये भी देखें	2193
ये भी पढें	2159
""", 'र': """
रजिस्टर करें	2146
रिपोर्ट करें	2201
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2201
लाइक करें	2201
लिंक कॉपी करें	2149	2179
लिंक कॉपी हो गया	2234
लेख उपहार में दें	2234
लेख सुनें	2207
लेखक की अन्य खबरें	2176
लेखक के अन्य लेख	2228
लेखक के और लेख	2176	2228
लेखक के बारे में	2229
लेखक के बारे में और	2176
लेखक को फॉलो करें	2232
लेखक परिचय	2229
लेखक से और	2176
लॉग इन	2146
लॉग इन करें	2146
लॉगआउट	2146
लॉगिन	2146
लोकप्रिय	2159
लोड हो रहा है	2207
""", 'व': """
वर्ग पहेली	2205
वर्तमान समय	2208
विज्ञापन	2153
विज्ञापन के बाद जारी	2196
विज्ञापन दें	2175
विज्ञापन समाप्त	2206
विज्ञापन हटाएं	2179
विवरण	2164
विषय	2159
विषय को फॉलो करें	2232
वीडियो	2159
वीडियो उपलब्ध नहीं है	2207
वीडियो चलाएं	2207
वीडियो नहीं चलाया जा सकता	2207
वीडियो लोड हो रहा है	2207
वोट करने के लिए धन्यवाद	2200
वोट करें	91	2201
वोट दें	91
वोट देने के लिए धन्यवाद	2200
व्हाट्सएप	2149
व्हाट्सएप पर शेयर करें	2234
व्हाट्सऐप पर शेयर करें	2234
""", 'श': """
शायद बाद में	2143
शिकायत करें	2201
शेयर	2149
शेयर करें	2149
शेष समय	2207
""", 'स': """
संपर्क करें	2158	2175
संपादक को लिखें	2229
संबंधित खबरें	2159
संबंधित लेख	2159
संबंधित वीडियो	2193
संबंधित समाचार	2159
सदस्य बनें	2144
सबटाइटल	2208
सबटाइटल दिखाएं	2207
सबमिट करें	2225
सबसे अच्छा ऑफर	2223
सबसे ज्यादा पढी गई	2159
सबसे ज्यादा पढी गई खबरें	2193
सबसे ज्यादा पढी गईं	2193
सबसे नए	2201
सबसे पुराने	2201
सबसे लोकप्रिय	2223
सब्सक्राइब	2146
सब्सक्राइब करें	2146
सभी अस्वीकार करें	2211
सभी कमेंट देखें	2200
सभी खबरें	2228
सभी खबरें देखें	2228
सभी गेम	2203
सभी गेम्स	2203
सभी टिप्पणियां देखें	2200
सभी तस्वीरें देखें	2228
सभी दिखाएं	2164
सभी देखें	2163
सभी फोटो देखें	2228
सभी वीडियो	2228
सभी वीडियो देखें	2228
सभी स्वीकार करें	2157	2211
समझ गया	2164
समर्थन करें	2144
सर्वे	91
सर्वे में हिस्सा लें	2200
सहमत हूं	2157
सहमति दें और आगे बढें	2156
सहमति प्रबंधित करें	2211
सहमति वापस लें	2211
सहयोग करें	2144
सही ईमेल दर्ज करें	2224
साइटमैप	2175
साइन अप	2146
साइन इन	2146
साझा करें	2149
सामग्री दिखाएं	2211
सामग्री देखें	2211
सामग्री लोड करें	2211
सालाना	2221
सालाना भुगतान	2222
सिर्फ सब्सक्राइबर के लिए	2222
सीधे रेसिपी पर जाएं	61
सुडोकू	2205
सुधार नीति	2229
सूचनाएं चालू करें	2214
सेव करें	2149
स्पॉन्सर्ड	2153
स्पॉन्सर्ड कंटेंट	2196
स्वचालित अनुवाद	2208
स्वीकार करें	2157
स्वीकार करें और आगे बढें	2156
स्वीकार करें और जारी रखें	2211
""", 'ह': """
हमसे संपर्क करें	2175	2229
हमारा समर्थन करें	2144
हमारी मदद करें	2220
हमारे बारे में	2175
हमें लिखें	2229
हमें सपोर्ट करें	2220
हमें सहयोग दें	2220
हमेशा अनुमति दें	2211
हर महीने	2221
हर योगदान महत्वपूर्ण है	2220
हर योगदान मायने रखता है	2220
हां	2216
हां, चाहिए	2214
होम	2163
होम पेज पर जाएं	2228
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	374
অডিও ডাউনলোড করুন	373
অনুদান দিন	337
অনুদান পাতায যান	382
অনুমতি দিন	379
অনুসরণ করছেন	394
অনুসরণ করুন	394
অন্য পরিমাণ	382
অ্যাকাউন্ট আছে	384
অ্যাকাউন্ট নেই	384
অ্যাপ ডাউনলোড করুন	377
অ্যাপ স্টোর থেকে ডাউনলোড করুন	377
অ্যাপে খুলুন	377
অ্যাপে পডুন	377
""", 'আ': """
আগের খবর	389
আপনার জন্য নির্বাচিত	363
আপনার বার্তা পাঠানো হযেছে	386
আপনার ব্রাউজার অডিও সমর্থন করে না	373
আপনার ব্রাউজার ভিডিও সমর্থন করে না	373
আপনার ভোট গৃহীত হযেছে	369
আপনার ভোট গ্রহণ করা হযেছে	369
আপনার মতামত জানান	369
আপনি আগেই ভোট দিযেছেন	369
আপনি কি নোটিফিকেশন পেতে চান	378
আবশ্যক	387
আমাকে মনে রাখুন	384
আমাদের সমর্থন করুন	382
আমাদের সহাযতা করুন	382
আমি শর্তাবলিতে সম্মত	386
আরও খবর	339
আরও দেখুন	339
আরও পডতে পারেন	363
আরও পডুন	339
আরও মন্তব্য দেখুন	369
আরও সংবাদ	363
আরো খবর	363
আরো পডুন	363
""", 'ই': """
ইমেইল	387
ইমেইল সঠিক নয	386
""", 'উ': """
উত্তর দিন	370
উত্তর দেখুন	369
উপরে যান	389
""", 'এ': """
এ জাতীয আরও খবর	363
এ জাতীয আরো খবর	363
এ সম্পর্কিত আরও খবর	339
এ সম্পর্কিত আরও পডুন	363
এআই সারাংশ	393
এই কনটেন্ট দেখানো যাচ্ছে না	375
এই ঘরটি আবশ্যক	386
এই বিভাগের আরও খবর	363
এই বিভাগের আরো খবর	363
এই বিষয অনুসরণ করুন	394
এই ভিডিওটি আপনার দেশে দেখা যাবে না	373
এই ভিডিওটি আর নেই	373
এই ভিডিওটি পাওযা যাচ্ছে না	373
এই লেখাটি কি উপকারী ছিল	369
এককালীন	383
এককালীন অনুদান	382
এখন নয	379
এখনই কিনুন	372
এখনই খেলুন	371
""", 'ক': """
কনটেন্ট দেখান	375
কনটেন্ট লোড করুন	375
কপি করুন	396
কপি লিংক	362
কম দেখুন	389
কিউআর কোড স্ক্যান করুন	377
কিছু ভুল হযেছে	387
কুইজ খেলুন	371
কুইজে অংশ নিন	371
কুকি সেটিংস	375
""", 'খ': """
খবরটি শুনুন	373
খবরটি শেযার করুন	362
""", 'গ': """
গুগল দিযে লগইন করুন	384
গুগল প্লে থেকে ডাউনলোড করুন	377
গোপনীযতা সেটিংস	375
গ্যালারি দেখুন	389
গ্রহণ করে এগিযে যান	375
""", 'ছ': """
ছবি দেখুন	389
ছবি বড করুন	389
ছবির গ্যালারি	389
""", 'জ': """
জনপ্রিয খবর	363
জমা দিন	387
জরিপ	91
জরিপে অংশ নিন	369
জানি না	370
জাভাস্ক্রিপ্ট বন্ধ আছে	375
""", 'ট': """
টিকিট কাটুন	372
টিকিট কিনুন	372
টুইটারে শেযার করুন	395
""", 'ন': """
নতুন	370
নাম	387
নিবন্ধন	337
নোটিফিকেশন চালু করুন	378
নোটিফিকেশন পেতে চান	378
""", 'প': """
পরবর্তী খবর	389
পরে	379
পাঠকের পছন্দ	363
পাঠান	387
পাসওযার্ড ভুলে গেছেন	384
পুরো খবর পডুন	389
পুরোনো	370
পেজ আবার লোড করুন	381
পেজ রিফ্রেশ করুন	381
পেজটি রিফ্রেশ করুন	381
পোস্ট লোড করুন	375
পোস্টটি শেযার করুন	362
প্রচ্ছদে ফিরুন	389
প্রতিটি অনুদান গুরুত্বপূর্ণ	382
প্রতিলিপি	374
প্রিন্ট	341
প্রিন্ট করুন	362
প্লে স্টোর থেকে ডাউনলোড করুন	377
প্লেব্যাক গতি	373
প্ল্যান বেছে নিন	384
""", 'ফ': """
ফন্ট সাইজ	395
ফলাফল দেখুন	91	370
ফলো করুন	394
ফুল স্ক্রিন	374
ফেসবুক দিযে লগইন করুন	384
ফেসবুকে শেযার করুন	362
ফ্রি ডেলিভারি	397
""", 'ব': """
বই কিনুন	372
বইটি কিনুন	372
বন্ধুদের সঙ্গে শেযার করুন	362
বাকি সময	373
বার্ষিক	383
বিজ্ঞাপন	341
বিজ্ঞাপন শেষ	372
বিস্তারিত পডুন	363
বেছে নিন	385
""", 'ভ': """
ভিডিও চালান	373
ভিডিও লোড হচ্ছে	373
ভিডিওটি চালানো যাচ্ছে না	373
ভিডিওটি পাওযা যাচ্ছে না	373
ভুল জানান	369
ভুল সংশোধন জানান	369
ভোট দিন	91	370
ভোট দেওযার জন্য ধন্যবাদ	369
""", 'ম': """
মতামত জানান	369
মতামত পাঠান	369
মন্তব্য	341
মন্তব্য করতে লগইন করুন	369
মন্তব্য করুন	341
মন্তব্য নেই	370
মন্তব্য পাঠান	369
মন্তব্য লিখুন	369
মন্তব্যের নিযম	369
মাসিক	383
মাসিক অনুদান	382
মিউট	374
""", 'য': """
যেকোনো সময বাতিল করুন	384
যোগাযোগ করুন	390
""", 'র': """
রকমারি থেকে কিনুন	372
রিপোর্ট করুন	370
রেজিস্টার	337
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	337
লগইন	337
লাইক	370
লিংক কপি	341
লিংক কপি করুন	362
লিংক কপি হযেছে	362
লিঙ্ক কপি করুন	362
লেখক পরিচিতি	390
লেখক সম্পর্কে	390
লেখককে অনুসরণ করুন	394
লেখকের অন্যান্য লেখা	389
লেখকের আরও লেখা	389
লেখাটি কি উপকারী ছিল	369
লেখাটি শুনুন	373
লেখাটি সেভ করুন	362
লোড হচ্ছে	373
""", 'শ': """
শুধু গ্রাহকদের জন্য	384
শেযার	341
শেযার করুন	341
""", 'স': """
সংশ্লিষ্ট খবর	339
সঠিক ইমেইল দিন	386
সব খবর	389
সব খেলা দেখুন	371
সব গ্রহণ করুন	375
সব ছবি দেখুন	389
সব দেখুন	389
সব প্রত্যাখ্যান করুন	375
সব মন্তব্য দেখুন	369
সব সময অনুমতি দিন	375
সবচেযে জনপ্রিয	385
সবচেযে নতুন	370
সবচেযে পুরোনো	370
সমযকাল	374
সম্পর্কিত	363
সম্পর্কিত খবর	339
সম্পর্কিত বিষয	363
সম্পর্কিত সংবাদ	363
সম্পাদককে লিখুন	390
সম্পূর্ণ খবর পডুন	389
সম্মতি প্রত্যাহার করুন	375
সর্বশেষ	339
সর্বশেষ সংবাদ	339
সর্বাধিক আলোচিত	363
সর্বাধিক পঠিত	339
সর্বোচ্চ পঠিত	363
সহাযতা করুন	337
সাজান	370
সাবটাইটেল	374
সাবস্ক্রাইব	337
সেভ করুন	362
সেরা অফার	385
সৌজন্যে	397
স্পনসর	397
স্বযংক্রিয অনুবাদ	374
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	395
""", 'ก': """
กฎการแสดงความคิดเห็น	4293
กติกาการแสดงความคิดเห็น	4293
กรุณากรอกข้อมูลให้ครบถ้วน	4310
กรุณากรอกอีเมล	4310
กรุณากรอกอีเมลให้ถูกต้อง	4310
กรุณาตรวจสอบอีเมล	4310
กลับขึ้นด้านบน	4313
กลับด้านบน	4313
กลับหน้าแรก	4313
การตั้งค่าความเป็นส่วนตัว	4299
การตั้งค่าคุกกี้	4299
กำลังติดตาม	4316
กำลังโหลด	4297
กำลังโหลดวิดีโอ	4297
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4313
ขอบคุณที่ร่วมโหวต	4293
ขอบคุณสำหรับการโหวต	4293
ข่าวก่อนหน้า	4313
ข่าวถัดไป	4313
ข่าวทั้งหมด	4313
ข่าวที่คุณอาจสนใจ	4286
ข่าวที่น่าสนใจ	4286
ข่าวที่เกี่ยวข้อง	4263
ข่าวนี้มีประโยชน์หรือไม่	4293
ข่าวยอดนิยม	4263
ข่าวล่าสุด	4263
ข่าวอื่นที่น่าสนใจ	4286
ข่าวอื่นๆ	19	4286
ข่าวอื่นๆ ที่น่าสนใจ	4277
ข่าวเกี่ยวข้อง	4286
ข่าวแนะนำ	4263
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4307
คลิกชมวิดีโอ	4277
คลิกเพื่อขยายภาพ	4313
คลิปแนะนำ	4286
ความคิดเห็น	4266
ความยาว	4298
ความเร็วในการเล่น	4297
คัดลอก	4318
คัดลอกลิงก์	4266
คัดลอกลิงก์แล้ว	4277
คัดลอกลิงค์	4277
คัดลอกลิงค์แล้ว	4277
คำบรรยาย	4298
คุณต้องการรับการแจ้งเตือนหรือไม่	4302
คุณอาจสนใจ	4286
คุณโหวตแล้ว	4293
คุ้มที่สุด	4309
""", 'จ': """
จดจำฉัน	4308
จดจำฉันไว้	4308
จบโฆษณา	4296
จองตั๋ว	4296
จองบัตร	4296
จัดการความยินยอม	4299
จัดการคุกกี้	4299
จัดส่งฟรี	4319
จำนวนอื่น	4306
จำเป็นต้องกรอก	4310
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4310
ฉันยอมรับเงื่อนไขการใช้งาน	4310
""", 'ช': """
ชมคลิป	4277
ชมคลิปวิดีโอ	4277
ชมวิดีโอ	4277
ชมวิดีโอด้านบน	4277
ชมวิดีโอเต็มได้ที่นี่	4277
ชำระรายปี	4308
ชำระรายเดือน	4308
ชื่อ	4311
ชื่อ-นามสกุล	4311
ช่องนี้จำเป็นต้องกรอก	4310
""", 'ซ': """
ซื้อที่ lazada	4296
ซื้อที่ shopee	4296
ซื้อบัตร	4296
ซื้อบัตรที่นี่	4296
ซื้อหนังสือ	4296
ซื้อหนังสือเล่มนี้	4296
ซื้อเลย	4296
""", 'ด': """
ดาวน์โหลดบน app store	4301
ดาวน์โหลดบน google play	4301
ดาวน์โหลดเสียง	4297
ดาวน์โหลดแอป	4301
ดาวน์โหลดแอปพลิเคชัน	4301
ดาวน์โหลดได้ที่ app store	4301
ดาวน์โหลดได้ที่ google play	4301
ดูการตอบกลับ	4293
ดูข่าวทั้งหมด	4313
ดูคลิป	4277
ดูความคิดเห็นทั้งหมด	4293
ดูความคิดเห็นเพิ่มเติม	4293
ดูทั้งหมด	4264
ดูผลลัพธ์	91
ดูผลโหวต	91	4294
ดูภาพทั้งหมด	4313
ดูภาพเพิ่มเติม	4313
ดูราคา	4296
ดูรูปทั้งหมด	4313
ดูวิดีโอ	4277
ดูเพิ่มเติม	4266
ดูแกลเลอรี	4313
ดูแกลเลอรี่	4313
""", 'ต': """
ตกลง	4303
ตอบกลับ	4294
ตัวเลือกเพิ่มเติม	4317
ตั้งค่าความเป็นส่วนตัว	4299
ตั้งค่าคุกกี้	4299
ติดตามผู้เขียน	4316
ติดตามหัวข้อ	4316
ติดตามหัวข้อนี้	4316
ติดต่อกองบรรณาธิการ	4314
ติดต่อเรา	4277
ติดต่อโฆษณา	4314
ต้องการรับการแจ้งเตือนหรือไม่	4302
""", 'ถ': """
ถอดเสียง	4298
ถอนความยินยอม	4299
ถูกใจ	4294
""", 'ท': """
ทดสอบความรู้ของคุณ	4295
ทำแบบทดสอบ	4295
ทุกการสนับสนุนมีความหมาย	4306
ทุกเดือน	4307
""", 'บ': """
บทความก่อนหน้า	4313
บทความถัดไป	4313
บทความทั้งหมดของผู้เขียน	4313
บทความที่น่าสนใจ	4286
บทความที่เกี่ยวข้อง	4263
บทความนี้ถูกล็อก	4308
บทความนี้มีประโยชน์หรือไม่	4293
บทความล่าสุด	4263
บทความอื่นของผู้เขียน	4313
บทความอื่นๆ ของผู้เขียน	4313
บทความแนะนำ	4286
บริจาค	4260
บริจาคครั้งเดียว	4306
บริจาคตอนนี้	4306
บริจาครายเดือน	4306
บริจาคเลย	4260
บันทึก	4277
บันทึกการตั้งค่า	4299
บันทึกคะแนนของคุณแล้ว	4293
บันทึกคะแนนโหวตแล้ว	4293
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4277
""", 'ป': """
ปฏิเสธทั้งหมด	4299
ปิดการแสดงความคิดเห็น	4293
ปิดเสียง	4298
""", 'ผ': """
ผู้สนับสนุน	4319
""", 'พ': """
พิมพ์	4266
พิมพ์บทความ	4277
พิมพ์สูตร	61
พิมพ์หน้านี้	4277
""", 'ฟ': """
ฟรี ไม่มีสแปม	4310
ฟังข่าว	4297
ฟังข่าวนี้	4297
ฟังบทความ	4297
ฟังบทความนี้	4297
ฟังรายการย้อนหลัง	4277
""", 'ภ': """
ภายหลัง	4303
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4277
มีบัญชีอยู่แล้ว	4308
มีบัญชีแล้ว	4308
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4310
ยกเลิกได้ทุกเมื่อ	4308
ยอดนิยม	4286
ยอดนิยมในตอนนี้	4286
ยอมรับทั้งหมด	4299
ยอมรับและดำเนินการต่อ	4299
ยังไม่มีบัญชี	4308
ยังไม่เป็นสมาชิก	4308
""", 'ร': """
ระบุจำนวนเงิน	4306
รับการแจ้งเตือน	4302
รับการแจ้งเตือนข่าวด่วน	4277
รายงาน	4294
รายปี	4307
รายเดือน	4307
รีเฟรชหน้า	4305
รีเฟรชหน้านี้	4305
รูปแบบอีเมลไม่ถูกต้อง	4310
ร่วมงานกับเรา	4277
ร่วมตอบแบบสอบถาม	4277
ร่วมตอบแบบสำรวจ	4293
ร่วมบริจาค	4260
ร่วมสนับสนุน	4306
ร่วมแสดงความคิดเห็น	4277
ร่วมโหวต	4293
ร้านค้า	4319
""", 'ล': """
ลงทะเบียน	4260
ลงทะเบียนเรียบร้อยแล้ว	4310
ลดขนาดตัวอักษร	4317
ลืมรหัสผ่าน	4260
ลืมรหัสผ่านหรือไม่	4308
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4297
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4297
วิดีโอไม่พร้อมใช้งาน	4297
วิธีปิดโปรแกรมบล็อกโฆษณา	4305
""", 'ส': """
สนับสนุนรายเดือน	4306
สนับสนุนเรา	4260
สนับสนุนโดย	4319
สปอนเซอร์	4266
สมัครงานกับเรา	4277
สมัครสมาชิก	4260
สมัครเรียบร้อยแล้ว	4310
สรุปด้วย ai	4315
สรุปโดย ai	4315
สั่งซื้อหนังสือ	4296
สั่งซื้อเลย	4296
สำหรับสมาชิกเท่านั้น	4308
สิทธิพิเศษสำหรับผู้อ่าน	4296
สิทธิพิเศษสำหรับสมาชิก	4296
สแกน qr code	4301
สแกนคิวอาร์โค้ด	4301
ส่ง	4311
ส่งข่าว	4314
ส่งข้อความเรียบร้อยแล้ว	4310
ส่งความคิดเห็น	4293
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4277
""", 'ห': """
หน้าแรก	4313
""", 'อ': """
อนุญาต	4303
อนุญาตเสมอ	4299
ออกจากโหมดเต็มจอ	4297
อีเมล	4311
อีเมลไม่ถูกต้อง	4310
อ่านข่าวที่เกี่ยวข้อง	4286
อ่านข่าวผ่านแอป	4277
อ่านข่าวอื่นๆ	4286
อ่านฉบับเต็ม	4313
อ่านต่อ	4266
อ่านต่อหลังโฆษณา	4296
อ่านต่อเรื่องนี้	4286
อ่านต่อในเบราว์เซอร์	4301
อ่านบทความฉบับเต็ม	4313
อ่านบนแอป	4301
อ่านเพิ่มเติม	4263
อ่านเรื่องที่เกี่ยวข้อง	4286
อ่านโดย ai	4297
อ่านในแอป	4301
""", 'เ': """
เกมทั้งหมด	4295
เกิดข้อผิดพลาด	4311
เกิดข้อผิดพลาด กรุณาลองใหม่	4310
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4310
เกี่ยวกับผู้เขียน	4314
เก่าที่สุด	4294
เขียนความคิดเห็น	4293
เขียนโดย ai	4315
เข้าสู่ระบบ	4260
เข้าสู่ระบบด้วย apple	4308
เข้าสู่ระบบด้วย facebook	4308
เข้าสู่ระบบด้วย google	4308
เข้าสู่ระบบด้วย line	4308
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4293
เฉพาะสมาชิกเท่านั้น	4308
เต็มจอ	4298
เนื้อหาต่อจากโฆษณา	4296
เนื้อหาที่เกี่ยวข้อง	4286
เนื้อหาสนับสนุน	4296
เนื้อหาโฆษณา	4296
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4297
เบราว์เซอร์ของคุณไม่รองรับเสียง	4297
เปิดการแจ้งเตือน	4302
เปิดรับการแจ้งเตือน	4302
เปิดเสียง	4297
เปิดแอป	4301
เปิดในแอป	4301
เป็นคนแรกที่แสดงความคิดเห็น	4277
เพิ่มขนาดตัวอักษร	4317
เริ่มทำแบบทดสอบ	4295
เรียงตาม	4294
เรื่องที่คุณอาจสนใจ	19	4286
เรื่องที่น่าสนใจ	4286
เรื่องที่เกี่ยวข้อง	4263
เรื่องล่าสุด	4286
เรื่องอื่นที่น่าสนใจ	4263
เรื่องแนะนำ	4286
เลิกติดตาม	4316
เลือก	4309
เลือกแพ็กเกจ	4308
เลือกแพ็คเกจ	4308
เล่นวิดีโอ	4297
เล่นอัตโนมัติ	4298
เล่นเกม	4295
เล่นเลย	4295
เวลาที่เหลือ	4297
เสียงอ่านโดย ai	4297
""", 'แ': """
แจ้งข่าว	4314
แจ้งข้อผิดพลาด	4293
แจ้งคำผิด	4293
แจ้งลบความคิดเห็น	4293
แจ้งเบาะแส	4314
แชร์	4266
แชร์ข่าวนี้	4277
แชร์บทความ	4277
แชร์บทความนี้	4317
แชร์บน facebook	4317
แชร์ผ่าน line	4317
แชร์หน้านี้	4277
แชร์ไปที่ line	4277
แชร์ไปยัง facebook	4317
แชร์ไปยัง line	4317
แท็ก	4286
แท็กที่เกี่ยวข้อง	4286
แบบสำรวจ	91
แปลอัตโนมัติ	4277
แปลโดย ai	4315
แปลโดยอัตโนมัติ	4315
แสดงความคิดเห็น	4266
แสดงคำบรรยาย	4297
แสดงน้อยลง	4264
แสดงเนื้อหา	4299
แสดงเพิ่มเติม	4313
แสดงโพสต์	4299
""", 'โ': """
โฆษณา	4266
โหลดหน้านี้ใหม่	4305
โหลดหน้าใหม่	4305
โหลดเนื้อหา	4299
โหลดเพิ่มเติม	4313
โหลดแอป	4301
โหลดแอปฟรี	4277
โหลดโพสต์	4299
โหวต	91	4294
""", 'ใ': """
ใหม่ล่าสุด	4294
ให้คะแนนบทความนี้	4293
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4306
ไม่มีความเห็น	4294
ไม่สามารถเล่นวิดีโอนี้ได้	4297
ไม่สามารถเล่นวิดีโอได้	4297
ไม่สามารถแสดงเนื้อหานี้ได้	4299
ไม่แน่ใจ	4294
ไม่ใช่ตอนนี้	4303
""", 'ả': """
ảnh tiếp theo	4704
ảnh trước	4704
""", 'ẩ': """
ẩn	4620
ẩn trả lời	4659
""", 'ủ': """
ủng hộ	4595
ủng hộ báo chí độc lập	4597
ủng hộ chúng tôi	4595
ủng hộ chúng tôi trên patreon	4678
ủng hộ hàng tháng	4678
ủng hộ một lần	4678
ủng hộ ngay	4701
ủng hộ tác giả	4597
""", 'あ': """
あとで	2634
あとで読む	2650
あとで読むに追加	2763
あなたにおすすめ	2671
あなたにおすすめの記事	2671
あなたはどう思いますか	2665
あなたへのおすすめ	2671
あわせて読みたい	2671
あわせて読む	2706
""", 'い': """
いいえ、結構です	2634
いいね	2650
いいね!してニュースをチェック	2651
いいね!で応援する	2696
いいね順	2715
いつでも解約ok	2735
いつでも解約できます	2735
いつでも解約可能	2735
いつでも配信停止できます	2738
いま読まれています	2706
いま読まれている記事	2706
""", 'お': """
おすすめ	2671
おすすめの記事	2671
おすすめプラン	2735
おすすめ情報pr	2655
おすすめ記事	2671
おすすめ関連記事	2706
おすすめ順	2715
お住まいの地域ではご覧いただけません	2720
お住まいの地域では再生できません	2720
お名前	2739
お問い合わせ	2657	2685
お問い合わせありがとうございました	2738
お問い合わせありがとうございます	2738
お問い合わせ内容	2759
お役に立ちましたか	2714
お得なクーポン	2762
お得なプランを見る	2758
お気に入り	2650
お気に入りに追加	2650
お申し込み	2638
お申し込みが完了しました	2759
お申し込みを受け付けました	2759
お酒は#歳になってから	2718
""", 'こ': """
こちらの記事もおすすめ	2706
こちらの記事も読まれています	19	2706
こちらもおすすめ	2671
こちらも読む	2706
このコメントを報告	2752
このコンテンツは表示できません	2723
このコンテンツを表示できません	2723
このテーマをフォロー	2748
このテーマをフォローする	2748
このページは役に立ちましたか	2714
このメールアドレスは登録済みです	2759
この動画の配信は終了しました	2720
この動画はお住まいの地域では再生できません	2720
この動画はご覧いただけません	2720
この動画は公開を終了しました	2720
この動画は再生できません	2720
この動画は現在ご覧いただけません	2720
この投稿をinstagramで見る	2753
この本を購入する	2718
この著者の記事	2671
この著者の記事を見る	2742
この著者の記事一覧	2742
この記事だけ読む	2758
この記事に関連するニュース	2706
この記事のタグ	2671
この記事の写真	2742
この記事の写真をすべて見る	2707
この記事の写真を見る	2742
この記事の画像	2742
この記事の画像をもっと見る	2742
この記事の画像を見る	2742
この記事の筆者	2743
この記事の誤りを報告	2668
この記事の関連ニュース	2706
この記事はロックされています	2735
この記事は会員からのプレゼントです	2763
この記事は会員限定です	2638
この記事は参考になりましたか	2714
この記事は役に立ちましたか	2714
この記事へのコメント	2669
この記事もチェック	2696
この記事をシェア	2650
この記事をシェアする	2763
この記事をプレゼント	2696
この記事をプレゼントする	2696
この記事を保存	2696
この記事を印刷	2696
この記事を印刷する	2696
この記事を書いた人	2743
この記事を書いた記者	2743
この記事を聞く	2720
この記事を聴く	2720
この記事を評価	2752
この記事を評価する	2696
この記事を購入	2758
この記者の記事をもっと見る	2742
この記者の記事を見る	2742
この記者の記事一覧	2671
この記者をフォロー	2653
この記者をフォローする	2748
この連載の記事	2671
この連載をフォロー	2653
この連載をフォローする	2653
この音声はaiが読み上げています	2720
この項目は必須です	2738
この項目は必須項目です	2738
""", 'ご': """
ご寄付ありがとうございます	2757
ご寄付はこちら	2732
ご意見	2662
ご意見をお聞かせください	2714
ご意見・ご感想を入力	2759
ご投票ありがとうございました	2714
ご支援ありがとうございます	2757
ご支援のお願い	2635
ご支援はこちら	2732
ご登録ありがとうございました	2738
ご登録ありがとうございます	2738
ご購入はこちら	2718
ご購読の申し込み	2638
""", 'さ': """
さらに読み込む	2675
""", 'す': """
すでにアカウントをお持ちの方	2735
すでに会員の方	2735
すでに投票済みです	2714
すでに登録済みです	2759
すべてのcookieを受け入れる	2755
すべてのcookieを許可	2755
すべてのコメントを見る	2714
すべてのニュースを見る	2742
すべての写真を見る	2707
すべての記事を見る	2742
すべて受け入れる	2657
すべて同意する	2755
すべて拒否	2660	2723
すべて拒否する	2723
すべて表示	2676
すべて見る	2675
すべて許可	2657	2660
すべて読む	2761
""", 'そ': """
その他のオプション	2749
その他の記事	2671
その他の金額	2732
""", 'ど': """
どちらともいえない	2715
""", 'は': """
はい、受け取る	2726
はじめての方はこちら	2735
はてなブックマーク	2650
はてなブックマークに追加	2696
はてブ	2650
""", 'ま': """
まずは無料で	2735
また後で	2634
まだ会員でない方	2735
""", 'み': """
みなさんはどう思いますか	2665
みんなのコメント	2662
""", 'も': """
もう一度再生	2756
もう一度見る	2756
もっと見る	2675
もっと詳しく知りたい方は	2706
もっと読む	2671
もどる	2675
""", 'よ': """
よく読まれています	2706
よく読まれている記事	2671
よく読まれている記事ランキング	2671
""", 'わ': """
わからない	2715
わかりました	2676
""", 'ア': """
アカウントをお持ちでない方	2735
アカウントをお持ちの方	2735
アカウントをお持ちの方はこちら	2735
アクセスランキング	2671
アプリで続きを読む	2725
アプリで見る	2725
アプリで読む	2725
アプリで開く	2725
アプリなら	2725
アプリのダウンロード	2649
アプリをインストール	2649
アプリをダウンロード	2649
アプリを入手	2725
アプリを開く	2649
アプリダウンロード	2649
アンケート	91
アンケートにご協力	2667
アンケートに参加する	2667	2714
アンケートに回答する	2714
アンケートに答える	2667	2714
アンケート実施中	2696
アンケート結果	2752
アンケート結果を見る	2752
""", 'ウ': """
ウィンドウを閉じる	2761
""", 'エ': """
エラーが発生しました	2738
""", 'オ': """
オススメ記事	2671
オフにする	2727
オプションの管理	2755
オプションを管理	2755
オンにする	2727
オンラインショップ	2718
""", 'カ': """
カテゴリ	2671
カテゴリー	2671
カートに入れる	2762
""", 'キ': """
キーワード	2671
キーワードをフォロー	2653
""", 'ギ': """
ギャラリーを見る	2742
ギャラリーを閉じる	2761
""", 'ク': """
クイズ	2717
クイズに挑戦	2667	2696
クイズに挑戦する	2667	2696
クイズに答える	2716
クッキー	2657
クッキーの設定	2723
クッキー設定	2657	2660
クリックで拡大	2742
クリックで音声が出ます	2756
クリップ	2650
クリップする	2650
クロスワード	2717
クロスワードに挑戦	2666
クロスワードを解く	2666
""", 'ゲ': """
ゲーム	2717
ゲームで遊ぶ	2716
ゲーム一覧	2716
""", 'コ': """
コピー	2750
コピーしました	2650
コメント	2662
コメント #件	2669
コメント#件	2662
コメント(#	2662
コメント(#件	2669
コメントする	2662
コメントのルール	2714
コメントの受付は終了しました	2714
コメントの受付を終了しました	2714
コメントはまだありません	2662
コメントは会員のみ	2752
コメントは無効になっています	2752
コメントをすべて見る	2714
コメントをもっと見る	2662
コメントを入力	2752
コメントを入力してください	2752
コメントを報告	2752
コメントを投稿	2662
コメントを投稿する	2714
コメントを書く	2662
コメントを残す	2662
コメントを見る	2662
コメントを送信	2714
コメントを送信する	2714
コメントを閉じる	2714
コメントガイドライン	2714
コメントポリシー	2714
コメント一覧	2662
コンテンツへスキップ	2673
コンテンツを表示	2723
コンテンツを表示する	2723
コンテンツを読み込む	2723
コーヒーをおごる	2732
""", 'サ': """
サイトで続ける	2725
サイトポリシー	2657	2685
サイトマップ	2657
サインイン	2638
サポーターになる	2732
サポートする	2635
""", 'シ': """
シェア	2650
シェアしよう	2650
シェアする	2650
""", 'ス': """
スキップ	2634
スクラップ	2650
スクラップする	2650
スポンサー	2655
スポンサードリンク	2655
スポンサーリンク	2655
スポンサー企業	2718
""", 'タ': """
タイアップ	2655
タグ	2671
タップして音声をオンにする	2756
""", 'チ': """
チケットを予約する	2718
チケットを購入	2718
チケットを購入する	2718
チケット購入はこちら	2718
チップを送る	2635
チャンネル登録	2651
""", 'ツ': """
ツイート	2650
ツイートする	2650
ツイートを読み込む	2723
""", 'デ': """
データ保護方針	2755
""", 'ト': """
トップ	2675
トップに戻る	2742
トップへ戻る	2675
トップニュース	2671
トップページ	2675
トップページに戻る	2742
トップページへ	2742
トピックス	2671
""", 'ド': """
ドネーション	2635
""", 'ナ': """
ナンプレ	2717
""", 'ニ': """
ニックネーム	2739
ニックネームを入力	2752
ニュースを読む	2675
ニュースレター	2643
ニュースレター登録	2643
ニュース一覧	2742
ニュース一覧へ	2742
""", 'バ': """
バックナンバー	2671
""", 'パ': """
パスワードをお忘れですか	2735
パスワードをお忘れの方	2735
パスワードをお忘れの方はこちら	2735
パスワードを忘れた方	2638
パスワードを忘れた方はこちら	2735
パズル	2717
""", 'ピ': """
ピックアップ	2671
""", 'フ': """
フィードバックを送る	2714
フィードバックを送信	2714
フォトギャラリー	2742
フォトギャラリーを見る	2742
フォロー	2651
フォローしています	2748
フォローしてね	2651
フォローしました	2651
フォローする	2651
フォローを解除	2748
フォローを解除する	2748
フォロー中	2651
フォロー解除	2748
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2721
""", 'ブ': """
ブックマーク	2650
ブックマークする	2650
ブラウザで続ける	2725
ブラウザで見る	2725
ブラウザで読む	2725
""", 'プ': """
プッシュ通知	2649
プッシュ通知を受け取りますか	2726
プッシュ通知を受け取る	2726
プライバシーの設定	2723
プライバシーポリシー	2657	2685
プライバシーポリシーに同意する	2738
プライバシー設定	2723
プランを見る	2735
プランを選ぶ	2735
プランを選択	2735
プラン一覧	2735
プレゼント	2638
プレミアム	2638
プレミアム会員	2642
プロフィール	2744
""", 'ヘ': """
ヘルプ	2657
""", 'ペ': """
ページの先頭に戻る	2742
ページの先頭へ	2675
ページの先頭へ戻る	2742
ページを再読み込み	2728
ページを再読み込みする	2728
ページを更新する	2728
ページトップ	2675
ページトップへ	2675
ページトップへ戻る	2742
""", 'ホ': """
ホーム	2675
ホームに戻る	2742
""", 'ポ': """
ポスト	2650
ポストする	2650
""", 'マ': """
マイページ	2638
マンスリーサポーターになる	2732
""", 'ミ': """
ミュート	2721
ミュートを解除	2720
ミュート解除	2720
""", 'メ': """
メインコンテンツへスキップ	2673
メッセージ	2760
メニュー	2675
メニューを閉じる	2761
メルマガ	2643
メルマガ登録	2643
メールでシェア	2749
メールで送る	2650
メールで送信	2650
メールをご確認ください	2738
メールアドレス	2643
メールアドレスが正しくありません	2738
メールアドレスでログイン	2758
メールアドレスで登録	2758
メールアドレスをご入力ください	2759
メールアドレスを入力	2643
メールアドレスを入力してください	2738
メールアドレスを入力する	2759
メールマガジン	2643
メールマガジン登録	2643
""", 'ラ': """
ライター	2744
ランキング	2671
""", 'リ': """
リンクをコピー	2650
リンクをコピーしました	2696
リンクをコピーする	2696
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2638
ログイン	2638
ログイン/会員登録	2638
ログインしてコメント	2714
ログインしてコメントする	2714
ログイン・会員登録	2638
ログイン状態を保持	2735
ログイン状態を保持する	2735
""", '一': """
一回だけ	2733
一回だけ寄付する	2732
一回のみ	2733
一時停止	2721
一次性	4827
一次性捐款	4826
一番人気	2736
一覧	2675
一覧に戻る	2742
一覧へ	2675
一覧を見る	2675
""", '上': """
上一个视频	4850
上一张	4836
上一张图片	4855
上一篇	4745
上一篇文章	4836
上一頁	4751
上一页	4751
""", '下': """
下一个视频	4850
下一张	4836
下一张图片	4855
下一張圖片	4855
下一篇	4745
下一篇文章	4836
下一部影片	4850
下一頁	4751
下一页	4751
下次再說	4712
下次再说	4712
下載app	4817
下載客戶端	4817
下載音檔	4811
下載音訊	4811
下载app	4817
下载客户端	4817
下载音频	4811
""", '不': """
不,謝謝	4712	4820
不,谢谢	4712	4820
不用了	4712	4820
不用了,謝謝	4820
不用了,谢谢	4820
不知道	4805
不適切な内容を報告	2714
""", '专': """
专题	4745
""", '並': """
並び替え	2715
並べ替え	2715
""", '个': """
个人中心	4717
个人信息保护政策	4849
""", '中': """
中	2750	4844
中立	4760
""", '为': """
为你推荐	4745
为您推荐	4745
""", '主': """
主旨	4854
主要ニュース	2671
主题	4854
""", '举': """
举报	4744
举报评论	4846
""", '了': """
了解	2676
了解更多	4740
了解详情	4856
""", '京': """
京东购买	4809
""", '人': """
人人网	4783
人才招聘	4780
人气排行	4750
人气榜	4750
人気の動画	2706
人気の記事	2671
人気ランキング	2671
人気記事	2671
人気記事ランキング	2671
人気順	2715
人氣排行	4750
人氣文章	4792
人氣榜	4750
""", '仅': """
仅限会员	4829
仅限订阅用户	4829
""", '今': """
今、あなたにオススメ	2671
今、読まれている記事	2706
今すぐプレイ	2716
今すぐ寄付	2757
今すぐ支援する	2757
今すぐ購入	2762
今すぐ遊ぶ	2716
今はしない	2634
今はやめておく	2634
今回のみ	2733
今回のみ支援する	2732
今回はしない	2634
今日のアンケート	2666
今日のクイズに挑戦	2667
今日のクロスワード	2666
今日の注目	2671
今日投票	4759
今日最熱門	4792
今日热点	4745
今日焦点	4745
今日熱門	4792
今週のアンケート	2666
今週のクイズに挑戦	2667
""", '从': """
从app store下载	4817
""", '他': """
他の記事	19
他の記事も読む	2671
""", '付': """
付費閱讀	4717
付费内容	4717
付费阅读	4717
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4846
以下为广告内容	4780
以下為廣告內容	4780
以后再说	4712
以後再說	4819
以電子郵件繼續	4852
""", '件': """
件名	2760
""", '企': """
企画・制作	2751
""", '优': """
优惠码	4856
""", '会': """
会员专享	4722
会员专享内容	4722
会员专属	4717
会员中心	4717
会员登录	4717
会員でない方	2735
会員でない方はこちら	2735
会員の方はこちら	2638
会員の方はログイン	2638
会員プランを見る	2758
会員特典	2718
会員登録	2638
会員登録する	2638
会員登録のご案内	2758
会員登録はこちら	2638
会員限定	2638
会員限定特典	2718
会員限定記事	2638
会社概要	2685
""", '余': """
余下全文	4855
""", '作': """
作者其他文章	4769
作者更多文章	4836
作者的更多文章	4769
作者简介	4837
作者簡介	4837
""", '你': """
你可能也喜欢	4745
你可能也喜歡	4745
你可能感兴趣	4745
你可能还想看	4792
你可能還想看	4792
你已投票	4759
你怎么看	4758
你怎麼看	4758
""", '使': """
使用 apple 登入	4829
使用 facebook 登入	4829
使用 google 帳號登入	4829
使用 google 登入	4829
使用 google 繼續	4829
使用apple登录	4829
使用facebook登入	4829
使用facebook登录	4829
使用google登入	4829
使用google登录	4829
使用google繼續	4829
使用google继续	4829
使用google账号登录	4829
使用paypal付款	4852
使用条款	4737
使用條款	4737
使用邮箱登录	4852
""", '価': """
価格を見る	2762
""", '保': """
保存	2650
保存する	2650
保存设置	4815
保持登入	4829
保持登入狀態	4829
保持登录状态	4829
""", '個': """
個人情報の取り扱い	2657
個人情報の取り扱いについて	2657
個人情報の取り扱いに同意する	2738
個人情報の取扱いについて	2657
個人情報保護方針	2657	2685
""", '倍': """
倍速	4812
""", '僅': """
僅限會員	4829
僅限訂戶	4829
""", '優': """
優先するソースに追加	2748
優惠碼	4856
""", '儲': """
儲存設定	4815
""", '允': """
允許	4819
允許通知	4818	4820
允许	4819
允许通知	4818	4820
""", '元': """
元の記事を読む	2707
元記事で読む	2707
元記事を読む	2675
""", '免': """
免責聲明	4737
免費訂閱	4723
免費註冊	4717
免費試讀	4717
免費閱讀	4852
免责声明	4737
免费,无垃圾邮件	4832
免费注册	4717
免费订阅	4723
免费试读	4717
免费阅读	4852
免运费	4845
免運費	4845
""", '入': """
入力内容を確認	2759
入力内容を確認する	2759
入力必須	2738
""", '內': """
內容	4854
內容糾錯	4761
""", '全': """
全ての写真を見る	2707
全ての記事が読み放題	2758
全屏	4812
全文はこちら	2707
全文を読む	2675
全文表示	2675
全画面	2721
全画面表示	2720
全画面表示を終了	2720
全螢幕	4812
全記事読み放題	2642
全部拒絕	4815
全部拒绝	4815
全部接受	4737
全部新闻	4836
全部游戏	4807
全部视频	4836
全部评论	4744
全部话题	4747
""", '公': """
公众号	4731
公式sns	2651
公式twitter	2651
公式x	2651
公式アプリ	2649
公式サイトで見る	2718
公式サイトはこちら	2762
公式サイトを見る	2762
公式ショップ	2718
公式ショップはこちら	2718
""", '共': """
共 # 頁	4747
共 # 页	4747
共#頁	4747
共#页	4748
共有	2650
共有する	2650
共有オプション	2749
共有リンクをコピー	2696
""", '关': """
关于作者	4837
关于我们	4737
关注	4731
关注作者	4841
关注我们	4731
关注此话题	4841
关注话题	4841
关键词	4745
关闭	4712
关闭窗口	4855
关闭菜单	4855
""", '其': """
其他新聞	4745
其他新闻	19	4745
其他金額	4826
其他金额	4826
""", '内': """
内容	4854
内容由ai生成	4850
内容纠错	4761
""", '再': """
再生	2675
再生リスト	2756
再生時間	2721
再生速度	2720
再読み込み	2728
再読み込みする	2728
""", '写': """
写留言	4846
写真(#枚	2707
写真をすべて見る	2742
写真をもっと見る	2707
写真を拡大	2742
写真を拡大する	2742
写真を見る	2675
写真を見る(全#枚	2707
写真・動画の投稿はこちら	2743
写真特集	2671
写评论	4744
""", '出': """
出錯了	4833
出错了	4833
""", '分': """
分享	4730
分享到	4730
分享到facebook	4780
分享到line	4780
分享到qq	4843
分享到whatsapp	4843
分享到微信	4730
分享到微博	4730
分享到朋友圈	4843
分享文章	4857
分享本文	4780
分享此文	4780
分享此頁	4857
分享給好友	4780
分享給更多人看到	4780
分享给好友	4780
分享给更多人	4780
分享至	4730
分享至facebook	4730
分享至line	4780
分享这篇文章	4857
分享這篇文章	4857
分类	4745
分類	4745
""", '列': """
列印	4730
列印本頁	4780
列印食譜	61
""", '初': """
初めての方はこちら	2735
初割で無料体験する	2638
初月無料	2642
""", '利': """
利用規約	2657	2685
利用規約に同意します	2738
利用規約に同意する	2738
""", '刷': """
刷新页面	4821
""", '前': """
前のページ	2675
前のページに戻る	2761
前の写真	2742
前の動画	2756
前の画像	2742
前の記事	2671
前の記事へ	2671
前の記事を読む	2761
前へ	2675
前回の記事はこちら	2706
前回はこちら	2707
前往官網	4856
前往捐款	4826
前往捐款頁面	4826
前往捐款页面	4826
前往購買	4809
前往贊助	4826
""", '剩': """
剩余时间	4811
剩餘時間	4811
""", '加': """
加入google偏好來源	4841
加入line好友	4731
加入会员	4717
加入我们	4780
加入我们的团队	4780
加入我們	4780
加入我們的團隊	4780
加入書籤	4730
加入會員	4717
加入白名单	4821
加入購物車	4856
加入购物车	4856
加载中	4811
加载内容	4815
加载帖子	4815
加载更多	4751
加载更多评论	4804
""", '動': """
動画	2671
動画で見る	2696
動画の公開は終了しました	2720
動画の読み込みに失敗しました	2756
動画の配信は終了しました	2720
動画は再生できません	2720
動画をもっと見る	2742
動画を再生	2756
動画を再生する	2696
動画を再生できません	2720
動画を再生できませんでした	2720
動画を見る	2675
動画を読み込み中	2720
動画を読み込めませんでした	2756
動画を読み込んでいます	2720
動画プレーヤーを読み込み中	2720
動画一覧	2742
""", '勘': """
勘誤回報	4761
""", '包': """
包邮	4845
""", '協': """
協賛	2751
協賛企業	2718
""", '单': """
单次	4827
单次捐款	4713
单篇购买	4852
""", '単': """
単発の寄付	2732
""", '博': """
博客來購買	4809
""", '占': """
占い	2717
""", '印': """
印刷	2650
印刷する	2650
印刷用ページ	2696
印刷用ページを表示	2696
印象笔记	4783
""", '即': """
即时新闻	4745
即時新聞	4745
""", '原': """
原文を表示	2676
原文を見る	2676
原文連結	4793
原文链接	4793
""", '去': """
去京东看看	4809
去京东购买	4809
去天猫购买	4809
去淘宝购买	4809
""", '参': """
参与投票	4760	4804
参与评论	4744
参加测验	4807
参加者募集中	2688
参加问卷调查	4780
""", '參': """
參加問卷調查	4780
參加測驗	4807
參與投票	4804
""", '友': """
友だち追加	2651
友だち追加する	2651
友善列印	4780
友達に教える	2696
""", '反': """
反对	4760
反對	4760
反馈	4744
""", '发': """
发一条友善的评论	4846
发现错误	4804
发现错误?请告诉我们	4780
发生错误	4832
发表留言	4744
发表评论	4744
发送	4833
发送成功	4832
""", '取': """
取材・文	2744
取消关注	4841
取消回复	4762
取消回覆	4762
取消追蹤	4841
取消關注	4841
取消静音	4811
取消靜音	4811
""", '受': """
受け取る	2727
受付が完了しました	2759
""", '古': """
古い順	2715
""", '可': """
可随时退订	4832
可隨時取消	4829
""", '合': """
合わせて読みたい	2671
合作伙伴	4845
合作夥伴	4845
合成音声による読み上げ	2720
合成音声による読み上げです	2720
""", '同': """
同じカテゴリの記事	2671
同じ著者の記事	2706
同作者文章	4769
同意	4737
同意して続ける	2723
同意して続行	2723
同意して閉じる	2723
同意しない	2657	2660
同意する	2657	2660
同意の管理	2723
同意を撤回	2723
同意を撤回する	2723
同意を管理	2723
同意を管理する	2723
同意並繼續	4740	4815
同意并继续	4740	4815
同意設定を変更	2659
""", '后': """
后退#秒	4811
""", '听': """
听全文	4780
听文章	4811
听新闻	4730
听这篇文章	4780
""", '商': """
商业推广	4809
商品の詳細を見る	2762
商品を見る	2718
商品ページへ	2718
商品詳細	2762
商品详情	4856
商城	4845
商業推廣	4809
""", '單': """
單次	4827
單次捐款	4713
單筆	4827
單筆捐款	4826
單筆支持	4826
單篇購買	4852
""", '回': """
回上一頁	4855
回到頂端	4836
回到頂部	4751
回到顶部	4836
回复	4744
回答する	91
回覆	4744
回頁首	4748
回頂端	4751
回首頁	4751
""", '图': """
图 #/#	4747
图片 #/#	4747
""", '圖': """
圖片 #/#	4747
""", '在': """
在 app store 下載	4817
在 facebook 查看	4847
在 google play 下載	4817
在 instagram 查看	4847
在 instagram 查看這則貼文	4847
在 spotify 收聽	4847
在 x 上查看	4847
在 youtube 上觀看	4847
在amazon購買	4809
在app store下载	4817
在app中打开	4817
在app中阅读	4817
在facebook查看	4847
在google play下载	4817
在instagram查看	4847
在instagram查看這則貼文	4847
在patreon上支持我们	4826
在spotify上收听	4847
在x上查看	4847
在youtube上观看	4847
在亚马逊购买	4809
在微博查看	4847
在浏览器中继续	4817
在瀏覽器中繼續	4817
""", '地': """
地図を見る	2676
地図を開く	2676
""", '執': """
執筆者	2744
執筆者プロフィール	2743
""", '報': """
報錯	4761
""", '填': """
填字游戏	4808
填字遊戲	4808
""", '复': """
复制	4844
复制成功	4730
复制网址	4780
复制链接	4730	4783
""", '外': """
外部コンテンツを表示	2723
外部コンテンツを表示する	2723
外部送信について	2755
外部送信ポリシー	2755
""", '大': """
大	2750	4844
大号字	65
大字	4730
大家还在看	4745
大家都在看	4745
""", '头': """
头条	4745
""", '好': """
好的	4819
""", '如': """
如何停用廣告封鎖	4822
如何关闭	4824
如何关闭广告拦截	4822
如何关闭广告拦截器	4821
如何關閉	4824
如何關閉廣告攔截	4822
如何關閉廣告攔截器	4821
如何關閉廣告阻擋	4822
""", '始': """
始終允許	4815
始终允许	4815
""", '姓': """
姓名	4833
""", '字': """
字体	65
字体大小	4730
字号	4730
字幕	2721	4812
字幕をオン	2720
字幕を表示	2720
字級	65	4730
字级	65
字號	4843
字體大小	65	4730
""", '官': """
官方微博	4731
""", '定': """
定期定額	4713
定期定額捐款	4826
定期定額支持	4826
定期捐款	4826
""", '寄': """
寄付	2635
寄付する	2635
寄付で応援する	2696
寄付のお願い	2635
寄付はこちら	2732
寄付はこちらから	2732
寄付をする	2635
寄付ページはこちら	2732
寄付ページへ	2732
""", '寫': """
寫留言	4846
寫評論	4846
""", '專': """
專題	4745
""", '小': """
小	2750	4844
小字	4730
小編推薦	4745
小调查	91
""", '尚': """
尚未成為會員	4829
尚無留言	4780
""", '展': """
展开	4751
展开全文	4751
展开全部	4752
展开回复	4804
展开阅读全文	4855
展開	4751
展開全文	4836
""", '已': """
已关注	4731
已收到您的申请	4853
已是会员	4717
已是訂戶	4829
已有帐号	4717
已有帳號	4829
已有账号	4829
已經是會員	4717
已經是會員?登入	4717
已经是订户	4829
已经有账号	4829
已複製連結	4843
已關注	4841
""", '常': """
常に表示する	2723
常に許可	2723
常に許可する	2723
""", '年': """
年払い	2736
年額プラン	2758
""", '广': """
广告	4736
广告后继续阅读	4809
广告结束	4809
""", '広': """
広告	2655
広告の下に記事が続きます	2718
広告の後に続きます	2655
広告はここまで	2718
広告をスキップ	2655
広告を閉じる	2655
広告ブロッカーの解除方法	2729
広告ブロッカーをご利用中です	2728
広告ブロッカーをオフにする方法	2729
広告ブロックの解除方法	2728
広告ブロックをオフにしました	2729
広告ブロックを解除してください	2728
広告ブロックを解除しました	2728
広告ブロックを解除する方法	2729
広告企画	2655
広告掲載	2685
広告掲載について	2685
広告終わり	2718
""", '廣': """
廣告	4736
廣告後繼續閱讀	4809
廣告結束	4809
廣編企劃	4809
廣編特輯	4809
""", '延': """
延伸閱讀	4745
延伸阅读	4745
""", '开': """
开启app	4817
开启推送	4818
开启通知	4818	4820
开始测验	4807
开通vip	4852
开通会员	4717
""", '当': """
当前时间	4811
当当购买	4809
""", '影': """
影片已下架	4811
影片已移除	4811
影片無法播放	4811
影片載入中	4811
影片載入失敗	4850
影片長度 #	4778
影音	4745
""", '後': """
後で	2634
""", '微': """
微信	4730
微信好友	4783
微信扫一扫	4843
微信扫码分享	4843
微信朋友圈	4783
微信登录	4829
微博	4730
""", '必': """
必填	4833
必填字段	4832
必填欄位	4832
必填項	4832
必填项	4832
必須	2739
必須項目	2738
必須項目です	2738
""", '忘': """
忘記密碼	4717
忘记密码	4717
""", '応': """
応援する	2635
""", '快': """
快进#秒	4811
""", '总': """
总是允许	4815
""", '您': """
您可能也喜歡	4745
您可能感兴趣	4745
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4792
您可随时退订	4832
您可隨時取消訂閱	4832
您已关注此话题	4841
您已投票	4759
您已投过票	4804
您已投過票	4804
您已经投过票	4804
您已訂閱	4853
您已订阅	4853
您怎么看	4758
您怎麼看	4758
您的信息已发送	4832
您的姓名	4853
您的投票已提交	4804
您的支持很重要	4851
您的昵称	4846
您的暱稱	4846
您的留言	4853
您的訊息已送出	4832
您的邮箱	4723
您的電子郵件	4853
您的電郵	4723
""", '情': """
情報をお寄せください	2743
情報提供のお願い	2743
情報提供はこちら	2743
""", '想': """
想接收即時新聞通知嗎	4818
想接收通知吗	4818
""", '意': """
意見信箱	4761
意見反饋	4804
意見回饋	4804
意见反馈	4744
""", '感': """
感想を送る	2662
感謝您的參與	4804
感謝您的投票	91	4804
感謝您的支持	4851
感谢参与投票	4759
感谢您,您的信息已发送	4832
感谢您的参与	4804
感谢您的投票	91	4804
感谢您的支持	4851
感谢支持	4851
""", '成': """
成为会员	4713
成為會員	4713
""", '我': """
我们无法显示此内容	4815
我來說兩句	4762
我同意	4737
我同意处理我的个人数据	4832
我同意接收电子邮件	4832
我同意隱私權政策	4832
我已关闭	4821
我已关闭广告拦截	4822
我已关闭广告拦截器	4821
我已閱讀並同意隱私權政策	4832
我已關閉廣告攔截	4822
我已關閉廣告攔截器	4821
我已關閉廣告阻擋程式	4822
我已阅读并同意隐私政策	4832
我来说两句	4762
我的帐户	4717
我的帳戶	4717
我知道了	4737
我要举报	4804
我要勘誤	4761
我要報錯	4761
我要投票	4760	4804
我要捐款	4851
我要支持	4851
我要檢舉	4804
我要爆料	4837
我要留言	4744
我要糾錯	4780
我要纠错	4744
我要評論	4762
我要评论	4744
我要贊助	4851
""", '或': """
或	4830
""", '戻': """
戻る	2675
""", '所': """
所有新闻	4836
所有留言	4744
所有話題	4747
所有评论	4762
所有话题	4747
""", '打': """
打印	4730
打印本页	4780
打印食谱	61
打开	4752
打开app	4817
打开app查看更多	4817
打开app阅读	4817
打开app阅读全文	4817
打开客户端阅读	4817
打开微信扫一扫	4843
打开推送	4818
打赏	4713
打赏作者	4851
""", '扫': """
扫一扫分享	4843
扫描二维码下载	4817
扫码下载	4817
扫码下载app	4817
扫码下载客户端	4817
""", '投': """
投票	91	4805
投票ありがとうございました	91	2714
投票ありがとうございます	2666
投票する	91	2696
投票を受け付けました	2714
投票区	91
投票成功	4804
投票済みです	2714
投票結果	2752	4846
投票結果を見る	91
投票结果	4846
投稿する	2662
投稿を表示	2723
投稿を表示する	2723
投稿を読み込む	2723
投稿须知	4837
""", '折': """
折りたたむ	2676
折扣码	4856
折扣碼	4856
""", '报': """
报告错误	4752
""", '拒': """
拒否する	2660
拒絕	4737	4740
拒绝	4737	4740
拒绝全部	4815
拒绝所有cookie	4849
""", '招': """
招聘启事	4780
""", '拡': """
拡大	2650
拡大する	2675
""", '按': """
按年計費	4829
按年计费	4829
按月	4827
按月捐款	4826
按月计费	4829
按讚	4731
""", '捐': """
捐款	4713
捐贈	4713
捐赠	4713
""", '掃': """
掃描qr code下載	4817
掃碼下載	4817
""", '排': """
排序	4805
排行榜	4745
""", '採': """
採用情報	2688
""", '接': """
接受	4737
接受並繼續	4740	4815
接受並顯示	4739
接受全部	4737
接受全部cookie	4849
接受并显示	4739
接受并继续	4740	4815
接受所有	4737	4740
接受所有 cookie	4849
接受所有cookie	4849
接收通知	4818
""", '推': """
推广	4736
推广内容	4736
推廣	4736
推荐	4745
推荐文章	4745
推荐方案	4830
推荐阅读	4745
推薦	4745
推薦文章	4745
推薦閱讀	4745
""", '提': """
提交	91	4833
提交成功	4832
提交成功,感谢您的反馈	4853
提交评论	4804
提供	2655
提供反馈	4804
提供意見	4804
提供新聞線索	4837
提供新闻线索	4837
""", '搜': """
搜尋	4751
搜索	4751
""", '撤': """
撤回同意	4815
""", '播': """
播放	4751
播放器加载中	4811
播放影片	4850
播放视频	4850
播放速度	4811
""", '支': """
支持	4760
支持我们	4713
支持我們	4713
支援する	2635
支援はこちら	2732
""", '收': """
收合	4752
收听	4730
收听文章	4811
收听本文	4780
收聽文章	4780
收聽本文	4811
收藏	4730
收藏文章	4730
收藏本文	4780
收藏食譜	61
收藏食谱	61
收起	4751
收起回复	4804
""", '放': """
放大图片	4836
放大圖片	4836
放大字体	4843
放大字體	4843
""", '数': """
数独	2717	4808
数独に挑戦	2666
""", '數': """
數獨	4808
""", '文': """
文字の大きさ	65	2650
文字を大きくする	2749
文字を小さくする	2749
文字サイズ	2650
文字サイズを変更	2749
文字サイズ変更	65
文字拡大	2749
文字稿	4812
文字起こし	2721
文字起こしを表示	2720
文字起こしを見る	2720
文明上网,理性发言	4846
文明上网理性发言,请遵守新闻评论服务协议	4846
文章未完 廣告後繼續	4809
""", '料': """
料金プラン	2758
料金プランを見る	2758
""", '新': """
新しい順	2715
新浪微博	4783
新着	2671
新着をメールでお知らせ	2653
新着ニュース	2671
新着記事	2671
新着記事をメールで受け取る	2653
新着記事一覧	2706
新着順	2715
新聞線索	4837
新規会員登録	2638
新規登録	2638
新闻简报	4723
新闻纠错	4761
新闻线索	4837
""", '无': """
无所谓	4805
无法显示此内容	4815
""", '早': """
早割	2751
早鳥票	4845
早鸟票	4845
""", '时': """
时长	4812
时长:#	4778
""", '明': """
明白了	4752
""", '是': """
是否允许通知	4818
是否接收推送通知	4818
是否接收通知	4818
是否開啟通知	4818
""", '显': """
显示全部	4836
显示内容	4815
显示原文	4752
显示字幕	4811
显示帖子	4815
显示更多	4751
""", '時': """
時長	4812
時長:#	4778
""", '暂': """
暂不	4712
暂停	4778
暂无评论	4780
暂无评论,快来抢沙发	4846
""", '暫': """
暫不	4712
暫停	4778
""", '更': """
更多	4745
更多作者文章	4836
更多内容	4745
更多分享方式	4843
更多图片	4836
更多圖片	4836
更多報導	4745
更多影片	4836
更多报道	4745
更多文章	4745
更多新聞	4745
更多新聞請看	4792
更多新闻	4745
更多游戏	4807
更多精彩	4792
更多精彩内容	4855
更多精采內容	4780
更多视频	4836
更多该作者文章	4769
更多选项	4843
更多選項	4843
更改 cookie 偏好	4739
更改 cookie 設定	4739
更改cookie偏好	4739
更正政策	4837
更正與說明	4837
""", '書': """
書籍を購入する	2718
""", '最': """
最受欢迎	4830
最受歡迎	4830
最多人看	4792
最新	4805
最新ニュース	2671
最新ニュースを通知で受け取る	2726
最新号	2706
最新影音	4792
最新文章	4745
最新新聞	4745
最新新闻	4745
最新消息	4745
最新記事	2671
最新评论	4762
最旧	4805
最早	4805
最热	4805
最热评论	4762
最熱	4805
最舊	4805
最超值	4830
""", '會': """
會員中心	4717
會員專享	4722
會員專享內容	4722
會員專屬	4717
會員登入	4717
""", '月': """
月払い	2736
月額#円	2642
月額#円(税込	2642
月額プラン	2758
""", '有': """
有効なメールアドレスを入力してください	2738
有料会員からのプレゼント記事	2763
有料会員登録	2638
有料会員記事	2696
有料登録	2638
有料記事	2638
有道云笔记	4783
""", '朋': """
朋友圈	4730	4783
""", '服': """
服务条款	4737
服務條款	4737
""", '朗': """
朗读全文	4811
""", '朝': """
朝刊・夕刊	2638
""", '未': """
未满十八岁禁止饮酒	4809
未滿十八歲禁止飲酒	4809
""", '本': """
本を購入する	2718
本周投票	4759
本周热门	4792
本周调查	4759
本文	2760
本文へ	2675
本文へジャンプ	2673
本文へスキップ	2673
本文へスキップする	2673
本文へ移動	2675
本文对您有帮助吗	4804
本文尚无评论	4846
本文已锁定	4829
本文由ai语音朗读	4811
本週投票	4759
本週調查	4759
""", '机': """
机器翻译	4780
机翻	4840
""", '来': """
来测测你的知识	4807
""", '查': """
查看专题	4836
查看优惠	4852
查看作者主页	4837
查看作者更多文章	4769	4836
查看優惠	4852
查看全部	4751
查看全部图片	4836
查看全部文章	4855
查看全部評論	4804
查看全部评论	4804
查看全部话题	4747
查看原图	4751
查看原文	4793
查看商品	4856
查看回复	4804
查看回覆	4804
查看图集	4836
查看圖集	4836
查看地图	4752
查看專題	4836
查看投票結果	4846
查看投票结果	91	4846
查看文字稿	4811
查看方案	4852
查看更多	4751
查看更多图片	4836
查看更多評論	4762
查看更多评论	4804
查看留言	4744
查看結果	91	4760
查看结果	91	4752	4760
查看訂閱方案	4829
查看詳情	4752
查看订阅方案	4829
查看评论	4744
查看详情	4752
查看逐字稿	4811
查看高清图集	4836
""", '标': """
标签	4745
""", '检': """
检举评论	4846
""", '検': """
検索	2675
""", '業': """
業配	4736
""", '楽': """
楽天で見る	2718
楽天で詳細を見る	2718
楽天で購入	2718
楽天で購入する	2718
楽天市場で見る	2718
楽天市場で購入	2718
""", '標': """
標籤	4745
""", '機': """
機器翻譯	4780
機械翻訳	2721
""", '檢': """
檢舉	4744
檢舉留言	4846
""", '次': """
次のページ	2675
次の写真	2742
次の動画	2756
次の画像	2742
次の記事	2671
次の記事へ	2671
次の記事を読む	2761
次へ	2675
次を読む	2761
次ページ	2675
次回から自動的にログイン	2735
""", '正': """
正しいメールアドレスを入力してください	2738
正在加载播放器	4811
""", '此': """
此影片無法播放	4811
此文章已锁定	4829
此欄位為必填	4832
此視頻無法播放	4811
此视频不可用	4811
此视频已被删除	4811
此項為必填	4832
此页面对您有帮助吗	4804
此项为必填项	4832
""", '残': """
残り時間	2720
""", '毎': """
毎年	2733
毎月	2733
毎月寄付する	2732
毎月支援する	2732
""", '每': """
每一份支持都很重要	4826
每一份支持都重要	4826
每年	4827
每月	4827
每月捐款	4713
""", '氏': """
氏名	2739
""", '民': """
民調	91
""", '沒': """
沒意見	4805
""", '没': """
没意见	4805
没有账号	4829
""", '注': """
注册	4717
注册成功	4853
注目の記事	2671
注目キーワード	2671
注目ワード	2671
注目記事	2671
""", '测': """
测测你的知识	4807
""", '清': """
清晰度	4812
""", '游': """
游戏	4808
""", '点': """
点击取消静音	4850
点击图片查看大图	4836
点击打开声音	4850
点击排行	4745
点击播放	4780
点击放大	4836
点击查看全文	4855
点击查看原文	4793
点击查看大图	4751
点击看更多	4748
点击阅读全文	4855
点击阅读原文	4793
点我看更多	4748
点我看视频	4780
点赞	4730
""", '為': """
為您推薦	4745
""", '热': """
热搜榜	4750
热榜	4750
热点	4745
热点排行	4750
热点推荐	4745
热门	4745
热门排行	4745
热门文章	4745
热门新闻	4745
""", '無': """
無所謂	4760
無料で体験する	2638
無料で始める	2735
無料で試す	2735
無料で読む	2638
無料アプリをダウンロード	2725
無料ゲーム	2716
無料会員登録	2638
無料会員限定	2638
無料体験	2638
無料登録	2638
無法播放影片	4811
無法載入影片	4850
無法顯示此內容	4815
""", '焦': """
焦點新聞	4745
""", '熱': """
熱門	4745
熱門排行	4745
熱門文章	4745
熱門新聞	4745
熱門話題	4745
""", '爆': """
爆料信箱	4837
爆料專線	4837
爆料热线	4837
""", '片': """
片長 #	4778
片長:#	4778
片长 #	4778
""", '特': """
特別協賛	2751
特定商取引法に基づく表記	2657
特集	2671
特集を見る	2742
特集ページへ	2742
特集一覧	2742
特集一覧へ	2761
""", '猜': """
猜你喜欢	4745
猜你喜歡	4745
""", '現': """
現在の再生時間	2720
""", '生': """
生成aiを使用しています	2756
""", '用': """
用app開啟	4817
用户协议和隐私政策	4849
""", '由': """
由ai生成	4840
由ai语音朗读	4811
""", '申': """
申し込む	2638
""", '电': """
电子报	4723
电子邮箱	4723
""", '画': """
画像をクリックして拡大	2742
画像を拡大	2675
画像を拡大する	2742
画像を見る	2675
画質	2721
""", '留': """
留言	4744
留言(#	4744
留言内容	4854
留言已關閉	4804
留言規則	4804
留言规则	4804
""", '略': """
略過廣告	4850
""", '登': """
登入	4717
登入/註冊	4717
登入後留言	4804
登出	4717
登录	4717
登录/注册	4717
登录后发表评论	4804
登錄	4717
登録	2638
登録が完了いたしました	2759
登録が完了しました	2696
登録して続きを読む	2638
登録する	2638
""", '發': """
發佈留言	4762
發現錯誤	4804
發現錯誤?請告訴我們	4780
發生錯誤	4832
發表留言	4744
發表評論	4744
""", '百': """
百度贴吧	4783
""", '皆': """
皆さまのご支援が力になります	2732
""", '監': """
監修者	2744
""", '目': """
目前時間	4811
目录	4751
目次	2675
目次へ戻る	2761
目錄	4751
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4745
相关报道	4745
相关推荐	4745
相关文章	4745
相关新闻	4745
相关标签	4745
相关视频	4792
相关阅读	4745
相關主題	4745
相關報導	4745
相關影片	4792
相關推薦	4745
相關文章	4745
相關新聞	4745
相關標籤	4745
相關閱讀	4745
""", '看': """
看了这篇文章的人也看	4745
看全文	4836
看全部留言	4762
看全部留言 (#	4762
看原文	4793
看更多	4745
看更多作者文章	4836
看更多文章	4792
看更多新聞	4748	4792
看更多新闻	4748
看更多照片	4836
看結果	91
""", '知': """
知道了	4752
""", '確': """
確認する	2759
確認メールをお送りしました	2738
確認画面へ	2739
""", '禁': """
禁止酒駕	4809
禁止酒駕,飲酒過量有害健康	4809
""", '稍': """
稍后	4819
稍后再说	4712
稍后提醒我	4712
稍后阅读	4780
稍後	4819
稍後再說	4712
稍後提醒我	4712
稍後閱讀	4780
""", '立': """
立即开通	4852
立即投票	91
立即捐助	4826
立即捐款	4713
立即捐赠	4826
立即支持	4851
立即訂閱	4717
立即订阅	4717
立即试玩	4807
立即購票	4809
立即贊助	4826
立即购票	4809
立即选购	4809
立即選購	4809
立即開始玩	4807
""", '第': """
第 # 張,共 # 張	4747
第 # 頁,共 # 頁	4748
第 # 页,共 # 页	4748
第#张/共#张	4747
第#頁 共#頁	4748
第#页,共#页	4748
""", '筆': """
筆者	2744
筆者プロフィール	2743
""", '管': """
管理 cookie	4739
管理cookie	4815
管理偏好設定	4849
管理偏好设置	4849
管理同意	4815
管理同意设置	4815
管理同意選項	4815
管理設定	4740
管理设置	4740
管理选项	4849
管理選項	4849
""", '粉': """
粉絲團	4731
""", '精': """
精彩推荐	4792
精彩推薦	4792
精选	4745
""", '紙': """
紙面ビューアー	2638
""", '結': """
結果を見る	91	2676
""", '続': """
続きはこちら	2707
続きをみる	2675
続きを読む	2638
続けて読む	2761
""", '網': """
網友投票	4759
網友留言	4744
""", '編': """
編輯推薦	4745
編輯準則	4837
編輯精選	4745
編集ポリシー	2743
編集方針	2685	2743
編集部おすすめ	2671
編集部のおすすめ	2671
""", '縮': """
縮小	2650
縮小字體	4843
""", '繼': """
繼續使用網頁版	4817
繼續閱讀	4751
繼續閱讀請往下	4809
""", '續': """
續訂	4852
""", '纠': """
纠错	4744
""", '继': """
继续在浏览器阅读	4817
继续浏览内容	4751
继续阅读	4751
""", '续': """
续订	4852
""", '编': """
编辑准则	4837
编辑推荐	4745
编辑精选	4745
""", '缩': """
缩小字体	4843
""", '网': """
网友评论	4744
网友评论仅供其表达个人看法,并不表明本站立场	4846
""", '翻': """
翻訳を表示	2676
""", '联': """
联系作者	4837
联系我们	4737
联系编辑部	4837
""", '聯': """
聯絡我們	4737
聯絡編輯部	4837
""", '聽': """
聽全文	4780
聽文章	4811
聽新聞	4730
聽這篇文章	4780
""", '脳': """
脳トレ	2717
""", '自': """
自动播放	4812
自動再生	2721
自動播放	4812
自動翻訳	2721
自定义金额	4826
自訂金額	4826
""", '菜': """
菜单	4751
""", '著': """
著作権	2657
著者の記事一覧	2742
著者をフォロー	2748
著者をフォローする	2748
著者プロフィール	2743
""", '複': """
複製	4844
複製網址	4780
複製連結	4730	4783
""", '要': """
要接收推送通知吗	4818
要接收通知嗎	4818
""", '視': """
視頻由ai生成	4850
""", '觀': """
觀看更多	4792
""", '视': """
视频	4745
视频不可用	4811
视频加载中	4811
视频加载失败	4850
视频已下架	4811
视频已失效	4811
视频无法播放	4811
视频时长	4850
视频正在加载	4811
""", '解': """
解鎖全文	4780
解鎖文章	4852
解锁全文	4780
解锁文章	4852
解除しました	2731
解除方法	2731
解除方法はこちら	2731
""", '訂': """
訂戶專享	4809
訂戶專享優惠	4809
訂戶專享內容	4829
訂戶贈閱	4857
訂正について	2743
訂閱	4717
訂閱成功	4853
訂閱推播	4818
訂閱方案	4852
訂閱會員	4717
訂閱會員專屬內容	4780
訂閱郵件	4723
訂閱電子報	4723
""", '記': """
記事に関するお問い合わせ	2743
記事の続きはこちら	2707
記事の続きを読む	2742
記事の誤りを報告	2685	2752
記事の誤りを報告する	2668
記事は広告の下に続きます	2718
記事は広告の後に続きます	2718
記事へのお問い合わせ	2743
記事へのご意見	2662
記事をサポートする	2635
記事をシェア	2763
記事をシェアする	2763
記事をプレゼント	2638
記事をプレゼントする	2696
記事を保存	2650
記事を保存する	2696
記事を印刷する	2650
記事を聴く	2720
記事を評価する	2752
記事を読む	2675
記事を購入する	2758
記事を音声で聞く	2720
記事を音声で聴く	2720
記事ランキング	2671
記事一覧	2675
記事一覧へ	2742
記事一覧を見る	2707
記事全文を読む	2675
記住我	4829
記者をフォロー	2748
記者プロフィール	2743
記者募集	2688
記者募集中	2688
""", '設': """
設定を保存	2723
設定を保存する	2723
設定を変更	2660
設定を変更する	2755
設定を管理	2755
""", '許': """
許可	2727
許可する	2657	2660
""", '註': """
註冊	4717
註冊成功	4853
""", '評': """
評価順	2715
評論	4744
評論已關閉	4804
評論規則	4804
""", '話': """
話題の記事	2671
""", '該': """
該作者其他文章	4769
該作者更多文章	4836
該作者的更多文章	4769
""", '詳': """
詳しく見る	2660	2676
詳細	2676
詳細を見る	2762
詳細・購入はこちら	2718
詳細設定	2660
""", '語': """
語音播報	4780
語音朗讀	4780
""", '誤': """
誤りを報告	2676
誤りを報告する	2752
誤字・脱字を報告	2668	2685
誤字・脱字を報告する	2668	2685
誤字脱字の報告	2696
誤字脱字を報告	2743
誤字脱字を報告する	2668	2685	2696
""", '読': """
読まれている記事	2671
読み上げ	2696
読み放題	2642
読み続ける	2761
読み込み中です	2720
読者限定	2718
""", '請': """
請填寫讀者問卷	4780
請我們喝杯咖啡	4826
請查收郵件	4832
請檢查您的收件匣	4832
請繼續下滑閱讀	4809
請繼續往下閱讀	4736
請輸入您的電子郵件	4853
請輸入有效的電子郵件	4832
請輸入有效的電子郵件地址	4832
請輸入電子郵件	4723
請選擇金額	4851
請關閉廣告攔截器	4821
""", '讀': """
讀者優惠	4809
讀者專享	4809
讀者投書	4761
""", '讚': """
讚	4730
讚賞支持	4713
""", '订': """
订户专享	4809
订户专享优惠	4809
订户赠阅	4857
订阅	4717
订阅会员	4717
订阅成功	4853
订阅推送	4818
订阅邮件	4723
""", '记': """
记住我	4829
记者简介	4837
""", '设': """
设为google首选来源	4841
""", '评': """
评论	4744
评论(#	4744
评论功能已关闭	4846
评论已关闭	4804
评论规则	4804
""", '诚': """
诚聘英才	4780
""", '话': """
话题	4745
""", '该': """
该作者其他文章	4769
该作者的更多文章	4769
该文章已关闭评论	4846
该视频不可用	4811
该视频已下架	4811
该邮箱已被注册	4853
""", '详': """
详情	4752
""", '语': """
语音朗读	4780
语音由ai生成	4811
""", '说': """
说点什么	4846
""", '请': """
请先登录再评论	4780
请关闭广告拦截器	4821
请我们喝杯咖啡	4826
请查收邮件	4832
请检查您的收件箱	4832
请继续往下阅读	4736
请输入您的电子邮件	4853
请输入您的邮箱	4853
请输入昵称	4846
请输入有效的电子邮件地址	4832
请输入有效的邮箱地址	4832
请输入邮箱	4723
请选择金额	4851
""", '读': """
读者专享	4809
读者优惠	4809
""", '豆': """
豆瓣	4783
""", '購': """
購入はこちら	2718
購票	4845
購票連結	4809
購読	2638
購読する	2638
購読のお申し込み	2638
購読プラン	2758
購読プランを見る	2735
購読申し込み	2638
購買本書	4809
""", '贈': """
贈る	2750
贈送文章	4780
贈送文章給朋友	4780
贈送此文	4780
""", '贊': """
贊助	4713
贊助內容	4736
贊助商	4736
贊助我們	4826
""", '购': """
购买本书	4809
购买此书	4809
购票	4845
购票链接	4809
""", '赞': """
赞	4805
赞助	4713
赞助内容	4736
赞助商	4845
赞助商链接	4736
赞助我们	4826
赞赏	4713
赞赏作者	4851
""", '赠': """
赠送文章	4843
赠送此文	4780
""", '超': """
超值方案	4829
""", '跳': """
跳到主要內容	4751
跳到內容	4748
跳到食谱	61
跳至主要內容	4748
跳至主要内容	4748
跳至內容	4748
跳至食譜	61
跳转到主要内容	4748
跳转到食谱	61
跳过广告	4850
""", '踩': """
踩	4805
""", '載': """
載入中	4811
載入內容	4815
載入更多	4751
載入貼文	4815
""", '輸': """
輸入您的電子郵件	4853
""", '轉': """
轉發	4730
""", '转': """
转发	4730
""", '载': """
载入内容	4815
""", '输': """
输入您的邮箱	4853
""", '返': """
返信	2662
返信する	2662
返信を書く	2752
返信を表示	2714
返信を見る	2714
返信を隠す	2714
返回上一页	4855
返回列表	4855
返回頂部	4836
返回顶部	4751
返回首頁	4836
返回首页	4751
""", '还': """
还不是会员	4829
还有更多精彩内容	4855
还没有账号	4829
""", '这': """
这篇文章对你有帮助吗	4804
这篇文章对您有帮助吗	4804
""", '进': """
进入专题	4836
进入专题页	4836
""", '连': """
连结已复制	4843
""", '追': """
追蹤	4731
追蹤中	4841
追蹤主題	4841
追蹤作者	4841
追蹤我們	4731
""", '退': """
退出全屏	4811
""", '送': """
送信	91	2739
送信が完了しました	2738
送信しました	2738
送信する	91	2739
送信完了	2738
送出	91	4833
送出成功	4832
送出留言	4804
送出評論	4804
送料無料	2751
""", '选': """
选择	4830
选择方案	4829
选择订阅方案	4829
选择金额	4851
""", '逐': """
逐字稿	4812
""", '這': """
這篇文章對你有幫助嗎	4804
這篇文章對您有幫助嗎	4804
""", '通': """
通報	2715
通報する	2662
通知をオン	2649
通知をオンにする	2726
通知を受け取らない	2726
通知を受け取りますか	2726
通知を受け取る	2696
通知を設定する	2726
通知を許可	2726
通知を許可しますか	2726
通知を許可する	2726
""", '速': """
速報	2671
速報を通知で受け取る	2726
速報通知を受け取る	2696
""", '連': """
連結已複製	4780
連載	2671
連載の新着をメールでお知らせ	2653
連載をフォロー	2748
連載をフォローする	2748
連載を見る	2742
連載一覧	2742
""", '遊': """
遊戲	4808
""", '運': """
運営会社	2657	2685
""", '違': """
違反を報告	2714
違反を報告する	2714
違反報告	2662
""", '選': """
選單	4751
選択する	2736
選擇	4830
選擇方案	4829
選擇訂閱方案	4829
選擇金額	4851
""", '還': """
還不是會員	4829
還沒有帳號	4829
""", '邮': """
邮箱	4723
邮箱格式不正确	4832
邮箱格式错误	4832
""", '配': """
配信停止はいつでも可能です	2738
""", '重': """
重新加载页面	4821
重新播放	4850
重新整理頁面	4821
重新載入頁面	4821
""", '金': """
金額を入力	2732
金額を指定	2732
金額を指定する	2732
金額を選ぶ	2757
金額を選択	2757
金額を選択してください	2757
""", '錯': """
錯誤回報	4761
""", '链': """
链接已复制	4780
""", '閉': """
閉じる	2634	2675
""", '開': """
開く	2676
開啟推播	4818
開啟通知	4818	4820
開始測驗	4807
開通會員	4717
""", '間': """
間違いを見つけたら	2743
""", '関': """
関連	2671
関連する記事	2671
関連キーワード	2671
関連タグ	2671
関連トピックス	2671
関連ニュース	2671
関連リンク	2671
関連動画	2671
関連動画を見る	2756
関連情報	2671
関連記事	2671
関連記事はこちら	2706
関連記事をもっと見る	2761
関連記事を見る	2761
""", '閱': """
閱讀下一篇	4855
閱讀全文	4751
閱讀原文	4793
閱讀排行	4750
閱讀更多	4751
""", '關': """
關於作者	4837
關於我們	4737
關注	4731
關注作者	4841
關注我們	4731
關注此主題	4841
關鍵字	4745
關閉	4712
關閉視窗	4855
關閉選單	4855
""", '阅': """
阅读下一篇	4855
阅读全文	4751
阅读剩余全文	4855
阅读原文	4793
阅读排行	4750
阅读更多	4751
""", '随': """
随时取消	4829
随时可取消	4829
""", '隐': """
隐私偏好	4849
隐私政策	4737
隐私权政策	4737
隐私设置	4740	4815
""", '隨': """
隨時取消	4829
""", '隱': """
隱私偏好	4849
隱私政策	4737
隱私權政策	4737
隱私權設定	4815
隱私設定	4740	4815
""", '離': """
離開全螢幕	4811
""", '電': """
電子信箱	4723
電子信箱格式錯誤	4832
電子報	4723
電子版	2638
電子郵件格式不正確	4832
電郵	4833
""", '静': """
静音	4812
""", '靜': """
靜音	4812
""", '音': """
音声で聞く	2650
音声をダウンロード	2720
音声を再生	2756
音声読み上げ	2696
音頻長度 #	4778
音频播放器	4850
""", '頭': """
頭條	4745
""", '顯': """
顯示內容	4815
顯示原文	4752
顯示字幕	4811
顯示更多	4751
顯示貼文	4815
""", '飲': """
飲酒過量,有害健康	4809
飲酒過量有害健康	4809
""", '首': """
首頁	4751
首页	4751
""", '马': """
马上开始	4807
马上玩	4807
""", '验': """
验证码	4833
""", '點': """
點我看影片	4780
點我看更多	4748
點擊排行	4750
點擊播放	4811
點擊播放本文	4780
點擊放大	4836
點擊看大圖	4836
點擊看更多	4748
點擊開啟聲音	4850
點擊閱讀全文	4855
點此看更多	4748
點閱排行	4792
""", '가': """
가	2786	2820
가 가 가	2820
가가가	2820
가격 보기	2890
가로세로 낱말퀴즈	2846
가입하기	2775
가장 많이 본 뉴스	2793
가장 인기	2867
""", '강': """
강연 신청하기	2835
""", '개': """
개인정보 보호 설정	2884
개인정보 설정	2852
개인정보 수집 동의	2868
개인정보 수집 및 이용 동의	2868
개인정보 수집 및 이용에 동의합니다	2868
개인정보 수집·이용에 동의합니다	2868
개인정보 처리방침	2791
개인정보처리방침	2791
""", '갤': """
갤러리 닫기	2889
갤러리 보기	2873
""", '거': """
거부	2791	2813
""", '검': """
검색	2795
""", '게': """
게시물 보기	2852
게시물 불러오기	2852
게임	2846
게임 전체보기	2844
게임 하러 가기	2844
""", '결': """
결과 보기	91	2796
""", '계': """
계속 읽기	2775
계정이 있으신가요	2866
""", '고': """
고객센터	2791
고충처리	2808
고충처리인	2808	2874
""", '공': """
공감	2843
공감백배 #	2821
공감순	2805	2843
공유	2786
공유하기	2786
""", '과': """
과거순	2843
""", '관': """
관련 기사	2793
관련 기사 더보기	2889
관련 뉴스	2793
관련 영상	2831
관련 태그	2793
관련기사	2793
관련기사 더보기	2889
관련뉴스	2793
관련키워드	2793
""", '광': """
광고	2790
광고 건너뛰기	2885
광고 닫기	2790
광고 문의	2808
광고 문의하기	2836
광고 아래에 기사가 계속됩니다	2847
광고 영역	87
광고 종료	2847
광고 차단 해제 방법	2857
광고 차단을 해제해 주세요	2857
광고 차단을 해제했습니다	2857
광고 차단이 감지되었습니다	2857
광고 후 계속됩니다	2847
광고문의	2808
광고성 정보 수신 동의	2868
광고성 정보 수신에 동의합니다	2868
""", '괜': """
괜찮습니다	2770
""", '교': """
교보문고에서 구매	2847
""", '구': """
구글 계정으로 계속하기	2866
구글 계정으로 로그인	2866
구글 선호 매체로 추가	2877
구글 플레이에서 다운로드	2854
구글로 계속하기	2866
구글로 로그인	2866
구글플레이에서 다운로드	2854
구독	2775
구독 갱신	2887
구독 상품 보기	2866
구독 상품 선택	2866
구독 상품 안내	2887
구독 신청	2775
구독 신청이 완료되었습니다	2868
구독 신청하기	2866
구독 안내	2887
구독 전용	2775
구독 중	2775
구독 취소	2877
구독권 선택	2866
구독신청	2775	2808
구독이 완료되었습니다	2823
구독자 전용	2778
구독자 전용 기사	2866
구독자 전용 혜택	2847
구독자 혜택	2847
구독자가 선물한 기사입니다	2891
구독중	2877
구독하고 이어서 읽기	2823
구독하기	2775
구매하기	2847
구매하러 가기	2847
""", '글': """
글씨 크기	65
글씨크기	2786
글자 작게	2878
글자 크게	2878
글자 크기	2786
글자 크기 변경	65	2823
글자 크기 조절	65	2823
글자크기	2786	2820
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2886
금액 직접 입력	2862
금액을 선택하세요	2886
금액을 선택해 주세요	2886
""", '기': """
기계 번역	2849
기대해요 #	2821
기부하기	2771
기사 계속 보기	2889
기사 공유	2878
기사 공유하기	2786
기사 구매	2887
기사 더 보기	2889
기사 더보기	2823
기사 듣기	2823
기사 링크 복사	2823
기사 본문	2795
기사 선물하기	2823
기사 스크랩	2878
기사 스크랩하기	2823
기사 오류 신고	2823
기사 오류 제보	2823
기사 요약	2876
기사 원문 보기	2823
기사 음성으로 듣기	2848
기사 잠금 해제	2887
기사 저장	2878
기사 저장하기	2823
기사 전문 보기	2873
기사 전체보기	2873
기사 제보	2808	2874
기사 제보 및 문의	2823
기사 추천	2881
기사 평가하기	2881
기사 후원하기	2771
기사는 광고 아래에 계속됩니다	2847
기사는 광고 후 계속됩니다	2847
기사듣기	2848
기사를 공유합니다	2891
기사에 대한 의견	2792
기사원문	2795
기사저장	2786
기사제보	2808	2874
기사추천	2881
기자 구독	2807
기자 구독하기	2807
기자 소개	2874
기자 응원하기	2809
기자 페이지	2807
기자 프로필	2809
기자 프로필 보기	2807
기자 홈	2809
기자구독	2809	2877
기자에게 메일 보내기	2874
기자에게 이메일 보내기	2874
기자의 다른 기사	2807
기자의 다른 기사 보기	2809	2873
기자의 다른기사	2793	2809
기자의 다른기사 보기	2873
기자페이지 바로가기	2873
기자프로필	2809
기획 기사 보기	2873
""", '나': """
나중에	2770
나중에 보기	2823
나중에 읽기	2823
나중에 하기	2770
""", '남': """
남성	2820
남은 시간	2848
남자	2820
""", '낱': """
낱말 퍼즐 풀기	2803
낱말퀴즈	2846
""", '내': """
내 정보	2775
내용을 입력하세요	2888
내용을 입력해 주세요	2888
""", '네': """
네, 받을게요	2855
네이버 구독	2789
네이버 로그인	2866
네이버 밴드 공유	2878
네이버 블로그	2786
네이버로 로그인	2866
네이버에서 구독	2789
네이버에서 구독하기	2789
""", '놀': """
놀랐어요 #	2821
""", '놓': """
놓치면 안 되는 기사	2831
""", '뉴': """
뉴스 더보기	2873
뉴스 듣기	2823
뉴스레터 구독	2781
뉴스레터 구독 신청	2781
뉴스레터 구독이 완료되었습니다	2888
뉴스레터 무료 구독	2823
뉴스레터 신청	2781
""", '느': """
느림	2820
""", '닉': """
닉네임을 입력하세요	2881
""", '다': """
다른 공유 찾기	2786
다른 금액	2862
다른 기사	19	2793
다른 기사 더 보기	19
다른 기사 보기	2807
다른기사	2793
다른기사 보기	2793
다시 보기	2885
다시 보지 않기	2770
다시보기	2885
다음	2795
다음 기사	2793
다음 기사 보기	2823
다음 기사 읽기	2889
다음 동영상	2885
다음 사진	2873
다음 영상	2885
다음 이미지	2889
다음 페이지	2795
다음글	2873
다음기사	2793
다음에	2770
다음에 하기	2856
다크모드	2884
""", '닫': """
닫기	2770
""", '답': """
답글	2792
답글 달기	2842
답글 더보기	2842
답글 보기	2842
답글 쓰기	2842
답글 접기	2842
답글순	2805
답글쓰기	2792
""", '당': """
당신의 생각은	2802
당신이 좋아할 만한	2793
""", '댓': """
댓글	2792
댓글 #	2792
댓글 #개	2792
댓글 닫기	2842
댓글 달기	2805
댓글 더보기	2842
댓글 등록	2842
댓글 등록하기	2842
댓글 보기	2792
댓글 신고	2881
댓글 신고하기	2881
댓글 쓰기	2792
댓글 운영 원칙	2842
댓글 운영 정책	2823
댓글 운영정책	2805	2823
댓글 입력	2805
댓글 작성	2842
댓글 작성 규칙	2842
댓글 작성하기	2842
댓글 전체보기	2805
댓글 정렬	2805
댓글 정책	2842
댓글보기	2792
댓글쓰기	2792
댓글을 남겨 주세요	2881
댓글을 남겨주세요	2881
댓글을 입력하세요	2881
댓글을 입력해 주세요	2881
댓글을 입력해주세요	2792
댓글을 작성하려면 로그인 해주세요	2881
댓글이 닫혔습니다	2842
""", '더': """
더 많은 옵션	2878
더 보기	2795
더 알아보기	2813
더보기	2793	2795
""", '도': """
도서 구매하기	2847
도움돼요 #	2821
도움이 되었나요	2842
""", '독': """
독자 의견 조사	2823
독자 특별 할인	2847
독자 할인	2847
""", '동': """
동영상	2793
동영상 로딩 중	2848
동영상 보기	2885
동영상 재생	2848
동영상 플레이어	2885
동영상을 불러오는 중입니다	2848
동영상을 불러올 수 없습니다	2885
동영상을 재생할 수 없습니다	2848
동의	2791	2813
동의 관리	2852
동의 철회	2852
동의 철회하기	2852
동의 후 계속	2852
동의하고 계속	2852
동의하고 계속하기	2852
동의합니다	2791
""", '뒤': """
뒤로 가기	2889
""", '등': """
등록	2792
""", '디': """
디지털 구독하기	2887
디지털뉴스부	2807
디지털뉴스팀	2807
디지털콘텐츠팀	2807
""", '또': """
또는	2867
""", '라': """
라인	2786
""", '랭': """
랭킹	2793
랭킹뉴스	2793
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
로그아웃	2775
로그인	2775
로그인 상태 유지	2866
로그인 유지	2866
로그인 전용 기사	2866
로그인 후 댓글 쓰기	2823
로그인 후 댓글 작성이 가능합니다	2881
로그인 후 댓글을 작성하실 수 있습니다	2805
로그인 후 댓글을 작성할 수 있습니다	2842
로그인 후 이용해 주세요	2842
로그인/회원가입	2775
로그인이 필요	2778
로그인하고 계속 읽기	2887
로딩 중	2848
로딩 중입니다	2848
로딩중	2848
""", '링': """
링크 복사	2786
링크가 복사되었습니다	2823
""", '마': """
마이페이지	2775
""", '많': """
많이 본 기사	2793
많이 본 뉴스	2793
많이 본 영상	2831
많이 읽은 기사	2793
많이본 기사	2793
많이본 뉴스	2793
""", '매': """
매달	2863
매월	2863
""", '맨': """
맨 위로	2795
맨위로	2795
""", '메': """
메뉴	2795
메뉴 닫기	2795
메시지가 전송되었습니다	2868
메일	2786
메일함을 확인해 주세요	2868
""", '멤': """
멤버십 가입	2887
멤버십 가입하기	2887
""", '모': """
모두 거부	2852
모두 동의	2791
모두 허용	2852
모든 쿠키 거부	2884
모든 쿠키 수락	2884
모든 쿠키 허용	2884
모르겠다	2843
모름/무응답	2843
모바일 웹으로 계속	2854
""", '목': """
목록	2795
목록 보기	2873
목록보기	2795
목록으로	2873
목록으로 돌아가기	2889
""", '무': """
무료 게임	2844
무료 배송	2880
무료 체험 시작하기	2775
무료 회원가입	2775
무료, 스팸 없음	2868
무료로 읽기	2887
무료배송	2880
무제한 이용하기	2887
""", '문': """
문의	2792
문의 내용	2888
문자 크기	65
""", '바': """
바로 구매하기	2847
바로가기	2786
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2849
""", '밴': """
밴드	2786
""", '번': """
번역 보기	2796
""", '베': """
베스트	2793
""", '보': """
보내기	2870
보통	2820
""", '복': """
복사	2879
복사하기	2786
""", '본': """
본 사이트는 쿠키를 사용합니다	2814
본문 글씨 줄이기	2786	2820
본문 글씨 키우기	2786	2820
본문 바로가기	2795
본문으로 바로가기	2795
""", '북': """
북마크	2786
""", '분': """
분석탁월 #	2821
""", '브': """
브라우저에서 계속	2854
브라우저에서 계속 보기	2854
""", '비': """
비공감	2843
비밀번호 찾기	2775
비밀번호를 잊으셨나요	2866
""", '빠': """
빠름	2820
""", '사': """
사업제휴	2808
사이트맵	2791
사전 등록하기	2835
사전등록	2835
사전등록 하기	2835
사진 더 보기	2873
사진 더보기	2873
사진 모두 보기	2873
사진 크게 보기	2873
사진 크게보기	2873
사진 확대	2795
""", '삭': """
삭제된 동영상입니다	2848
""", '상': """
상품 보기	2890
상품 상세보기	2890
""", '새': """
새로고침	2857
""", '선': """
선착순 # 명	2834
선착순 #명	2834
선착순 마감	2834
선택	2867
선택 저장	2852
선호 매체로 추가	2877
""", '설': """
설문	91
설문 결과	2881
설문 결과 보기	2881
설문 참여 바로가기	2823
설문 참여하기	2823
설문에 참여하기	2842
설문조사	91
설문조사 참여하기	2823
설정	2813
설정 관리	2884
설정 저장	2852
""", '소': """
소리 켜기	2885
""", '속': """
속보	2793
속보 알림 받기	2823
속보 알림 신청	2823
속보 알림을 받으시겠습니까	2855
""", '스': """
스도쿠	2846
스크랩	2786
스크랩하기	2823
스크립트	2849
스크립트 보기	2848
스토어	2880
스토어 바로가기	2847
스폰서	2790
스폰서 링크	2836
스폰서 콘텐츠	2836
스폰서링크	2836
""", '슬': """
슬퍼요	2821
슬퍼요 #	2821
""", '시': """
시리즈 보기	2873
""", '신': """
신고	2792
신고하기	2842
신문구독	2775
신청이 완료되었습니다	2868
""", '실': """
실시간 뉴스	2793
""", '쏠': """
쏠쏠정보 #	2821
""", '아': """
아마존에서 구매	2847
아마존에서 보기	2847
아이디 저장	2866
아이디 찾기	2866
아직 회원이 아니신가요	2866
""", '알': """
알겠습니다	2796
알라딘에서 구매	2847
알라딘에서 보기	2847
알림 받기	2785
알림 설정	2785
알림 설정하기	2855
알림 켜기	2855
알림 허용	2855
알림을 받으시겠습니까	2855
알림을 받으시겠어요	2855
알림을 켜시겠습니까	2855
""", '애': """
애드블록을 해제해 주세요	2857
애드블록이 감지되었습니다	2857
애플로 계속하기	2866
애플로 로그인	2866
""", '앱': """
앱 다운로드	2785
앱 다운로드하기	2785
앱 다운받기	2854
앱 설치	2785
앱 설치하기	2785
앱스토어에서 다운로드	2854
앱에서 계속 읽기	2854
앱에서 보기	2854
앱에서 열기	2854
앱에서 이어보기	2854
앱으로 보기	2854
""", '언': """
언제든 해지 가능	2866
언제든지 수신 거부할 수 있습니다	2868
언제든지 해지 가능	2866
""", '얼': """
얼리버드 할인	2835
""", '에': """
에디터 추천	2793
""", '여': """
여러분의 생각은	2802
여러분의 후원이 큰 힘이 됩니다	2862
여성	2820
여자	2820
""", '연': """
연간 결제	2866
연간 구독	2866
연관기사	2793
연재 보기	2873
""", '열': """
열기	2796
""", '영': """
영상	2793
영상 길이 #	2818
영상 더보기	2873
영상 보기	2823
영상 재생	2848
영상으로 만나보세요	2823
영상으로 보기	2823
영상을 불러오는 중입니다	2848
영상을 불러올 수 없습니다	2885
영상을 재생할 수 없습니다	2848
""", '예': """
예매 바로가기	2847
예매하기	2847
예스#에서 구매	2847
예스#에서 보기	2847
""", '오': """
오늘 하루 보지 않기	2770
오늘은 그만 보기	2770
오늘의 낱말 퍼즐	2803
오늘의 설문	2803
오늘의 스도쿠	2803
오늘의 십자말풀이	2803
오늘의 운세	2846
오늘의 추천	2793
오늘의 투표	2803
오늘의 핫뉴스	2831
오디오 다운로드	2848
오디오 플레이어	2885
오디오로 듣기	2823
오래된순	2843
오류 신고	2792
오류 신고하기	2823
오류가 발생했습니다	2868
오타 신고	2842
오탈자 신고	2823
""", '온': """
온라인뉴스팀	2807
""", '올': """
올바른 이메일 주소를 입력해 주세요	2868
올바른 이메일을 입력해 주세요	2868
""", '옵': """
옵션 관리	2884
""", '요': """
요금제 보기	2887
요약	2795
""", '원': """
원고료 보내기	2886
원문 보기	2796
원문보기	2795
""", '월': """
월간 결제	2866
월간 구독	2866
""", '웨': """
웨비나 신청하기	2835
""", '웹': """
웹에서 계속 보기	2854
""", '위': """
위로	2795
위로 가기	2873
""", '유': """
유료 구독자 전용	2866
유료 기사입니다	2823
유료회원 전용	2866
유료회원 전용 기사	2866
유튜브 구독	2789
유튜브 구독하기	2789
유튜브에서 보기	2882
""", '윤': """
윤리강령	2808
""", '음': """
음성 다운로드	2848
음성 재생하기	2823
음성으로 듣기	2786
음소거	2849
음소거 해제	2848
음소거를 해제하려면 탭하세요	2885
""", '응': """
응원하기	2771
응원해요 #	2821
""", '의': """
의견 남기기	2842
의견 보내기	2842
의견 쓰기	2792
""", '이': """
이 기사 공유하기	2891
이 기사 구매하기	2887
이 기사 어땠나요	2823
이 기사 어떠셨나요	2842
이 기사가 도움이 되었나요	2842
이 기사는 잠겨 있습니다	2866
이 기사를 공유합니다	2823
이 기사를 추천합니다	2823
이 기사를 평가해 주세요	2881
이 기사와 함께 읽은 기사	2823
이 기자의 다른 기사	2809	2823
이 기자의 다른 기사 더보기	2873
이 동영상을 재생할 수 없습니다	2848
이 사이트는 쿠키를 사용합니다	2814
이 시각 많이 본 기사	2831
이 시각 많이 본 뉴스	2831
이 시각 주요뉴스	2793
이 시각 추천뉴스	2793
이 음성은 ai가 생성했습니다	2848
이 주제 팔로우	2877
이 콘텐츠를 표시할 수 없습니다	2852
이 페이지가 도움이 되었나요	2842
이런 기사는 어때요	2831
이름	2870
이름을 입력하세요	2888
이름을 입력해 주세요	2888
이메일	2786
이메일 주소 입력	2888
이메일 주소를 입력하세요	2868
이메일 주소를 입력해 주세요	2888
이메일 형식이 올바르지 않습니다	2868
이메일로 계속하기	2887
이메일로 공유	2878
이메일로 로그인	2887
이메일무단수집거부	2791
이메일을 입력하세요	2868
이메일을 입력해 주세요	2868
이메일을 입력해주세요	2888
이메일을 확인해 주세요	2868
이미 계정이 있으신가요	2866
이미 구독 중이신가요	2775
이미 구독 중입니다	2888
이미 등록된 이메일입니다	2888
이미 참여하셨습니다	2842
이미 투표하셨습니다	2842
이미 회원이신가요	2775
이미지 크게 보기	2795
이미지 크게보기	2873
이미지 확대	2795
이번 주 설문	2803
이번 주 투표	2803
이번주 설문	2803
이슈	2793
이어서 읽기	2889
이용권 구매	2866
이용권 선택	2866
이용약관	2791
이용약관에 동의합니다	2868
이전	2795
이전 기사	2793
이전 기사 보기	2823
이전 사진	2873
이전 영상	2885
이전 이미지	2889
이전글	2873
이전기사	2793
""", '인': """
인기 급상승	2831
인기 기사	2793
인기기사	2793
인기뉴스	2793
인쇄	2786
인쇄하기	2786
인스타그램 팔로우	2823
인스타그램에서 보기	2882
인스타그램에서 이 게시물 보기	2882
""", '일': """
일시	2863
일시 후원	2862
일시 후원하기	2862
일시정지	2849
일시후원	2771
""", '자': """
자동 번역	2849
자동 재생	2849
자동재생	2849
자막	2849
자막 보기	2848
자막 켜기	2848
자바스크립트가 비활성화되어 있습니다	2852
자발적 유료 구독	2886
자세히	2796
자세히 보기	2796	2813
""", '작': """
작게	2879
""", '잘': """
잘 모름	2843
""", '장': """
장바구니 담기	2890
장바구니에 담기	2890
""", '재': """
재생	2795	2818
재생 속도	2848
재생 시간	2848
재생 시간 #	2818
재생속도	2848
재생시간 #	2818
재생할 수 없는 동영상입니다	2848
""", '저': """
저자 소개	2874
저작권규약	2791
저장	2786
""", '전': """
전송	2870
전송되었습니다	2868
전체 기사	2889
전체 기사 보기	2873
전체 뉴스 보기	2873
전체 댓글	2792
전체 댓글 보기	2805
전체 동의	2852
전체 보기	2795
전체 사진 보기	2873
전체 화면	2849
전체메뉴	2795
전체보기	2795
전체화면	2849
전체화면 종료	2848
""", '접': """
접기	2795
접수되었습니다	2888
""", '정': """
정기	2863
정기 후원	2862
정기 후원하기	2771
정기구독	2775
정기후원	2771
정기후원 신청	2886
정기후원 신청하기	2886
정기후원하기	2862
정렬	2843
정상적으로 접수되었습니다	2888
정정·반론보도 신청	2874
정정보도 신청	2874
정정보도 요청	2874
""", '제': """
제보	2792
제보 바로가기	2874
제보하기	2792
제작 지원	2880
제작지원	2880
제출	91	2870
제휴 광고	2847
제휴 문의	2808
제휴 콘텐츠	2847
제휴문의	2808
""", '좋': """
좋아요	2786
좋아요 #	2821
좋은 기사 후원하기	2771
""", '주': """
주소 복사	2823
주소가 복사되었습니다	2823
주소복사	2786
주요 기사	2793
주요 뉴스	2793
주요 뉴스 더보기	2831
주요기사	2793
주요뉴스	2793
주제 팔로우	2877
""", '지': """
지금 구매하기	2847
지금 뜨는 기사	2831
지금 뜨는 뉴스	2831
지금 플레이	2844
지금 플레이하기	2844
지금 후원하기	2886
지나친 음주는 건강에 해롭습니다	2847
지나친 음주는 건강을 해칩니다	2847
지도 보기	2796
지면보기	2775
""", '직': """
직접 입력	2863
""", '차': """
차단	2856
""", '참': """
참가 신청	2835
참가 신청하기	2835
참가신청하기	2835
참여하기	91
""", '창': """
창 닫기	2889
""", '찾': """
찾아오시는 길	2808
""", '책': """
책 구매하기	2847
""", '첫': """
첫 댓글을 남겨주세요	2881
첫 댓글을 작성해 보세요	2881
""", '청': """
청소년보호정책	2791
""", '총': """
총 #명 참여	2802
""", '최': """
최고의 혜택	2867
최신 기사	2793
최신 뉴스	2793
최신기사	2793
최신뉴스	2793
최신순	2805	2843
최저가 보기	2890
""", '추': """
추천	2867
추천 기사	2793
추천 스폰서	2836
추천 영상	2831
추천기사	2793
추천뉴스	2793
추천순	2805	2843
""", '축': """
축하해요 #	2821
""", '친': """
친구 추가하기	2823
""", '카': """
카카오 계정으로 로그인	2866
카카오 로그인	2866
카카오로 로그인	2866
카카오로 시작하기	2866
카카오스토리	2786
카카오톡	2786
카카오톡 공유	2786
카카오톡 공유하기	2878
카카오톡으로 공유	2823
카카오톡으로 공유하기	2823
카테고리	2793
""", '커': """
커피 한 잔 사주기	2862
커피 한 잔 후원하기	2862
""", '콘': """
콘텐츠 보기	2852
콘텐츠 불러오기	2852
콘텐츠 표시	2852
""", '쿠': """
쿠키 관리	2852
쿠키 기본 설정	2812
쿠키 설정	2791
쿠키 설정 관리	2852
쿠키 설정 변경	2812
쿠키 정책	2814
쿠키 허용	2814
쿠팡에서 구매	2847
쿠팡에서 구매하기	2847
쿠팡에서 보기	2847
쿠폰 받기	2890
""", '퀴': """
퀴즈	2846
퀴즈 도전하기	2844
퀴즈 풀기	2823
퀴즈 풀러 가기	2844
""", '크': """
크게	2879
""", '클': """
클릭하면 소리가 켜집니다	2885
""", '키': """
키워드	2793
""", '태': """
태그	2793
""", '텔': """
텔레그램에서 소식 받기	2823
""", '투': """
투표	91
투표 결과	2881
투표 결과 보기	91
투표 참여하기	2842
투표가 완료되었습니다	2842
투표에 참여해 주셔서 감사합니다	2842
투표하기	91	2823
투표해 주셔서 감사합니다	91	2842
""", '트': """
트위터	2786
트위터 공유	2786
트위터로 공유	2878
트위터에서 보기	2882
""", '특': """
특집 더보기	2873
특집 보기	2873
""", '티': """
티켓 예매	2847
티켓 예매하기	2847
""", '틱': """
틱톡에서 보기	2882
""", '파': """
파워링크	2836
""", '팔': """
팔로우 중	2877
팔로우 취소	2877
""", '팟': """
팟빵에서 듣기	2882
""", '페': """
페이스북	2786
페이스북 공유	2786
페이스북에서 보기	2882
페이스북으로 공유	2823
페이스북으로 로그인	2866
페이지 새로고침	2857
페이지를 새로고침하세요	2857
페이팔로 결제	2887
""", '편': """
편집 원칙	2874
편집규약	2808
""", '펼': """
펼치기	2795
""", '포': """
포럼 참가 신청하기	2835
포토	2793
포토 갤러리	2873
""", '폰': """
폰트 크기	2786
""", '푸': """
푸시 알림 받기	2855
""", '프': """
프리미엄	2775
프린트	2786
""", '피': """
피드백 보내기	2842
""", '필': """
필수	2870
필수 입력	2868
필수 입력 항목	2868
필수 입력 항목입니다	2868
필수 항목	2868
필수 항목입니다	2868
필자 소개	2874
""", '한': """
한 번	2863
한번만	2863
""", '할': """
할인 코드	2890
""", '함': """
함께 보면 좋은 기사	2793
함께 볼 기사	2831
함께 읽으면 좋은	2793
함께 읽은 기사	2831
""", '핫': """
핫뉴스	2793
핫이슈	2793
핫클릭	2831
""", '항': """
항상 허용	2852
""", '해': """
해제 방법	2861
해제했습니다	2861
""", '행': """
행사 신청하기	2835
""", '허': """
허용	2813	2856
""", '헤': """
헤드라인	2793
""", '현': """
현재 시간	2848
""", '협': """
협찬	2790
""", '홈': """
홈	2795
홈으로	2873
홈으로 가기	2873
""", '화': """
화나요	2821
화나요 #	2821
화제의 뉴스	2793
화질	2849
""", '확': """
확인	2796
""", '환': """
환경설정 관리	2884
""", '회': """
회사 소개	2808
회사소개	2791	2808
회원 전용	2778
회원 전용 기사	2866
회원가입	2775
회원가입하고 계속 읽기	2887
회원이 아니신가요	2866
""", '후': """
후속강추 #	2821
후속기사 원해요	2821
후속기사 원해요 #	2821
후원	2771
후원 바로가기	2862
후원 신청	2862
후원 안내	2771
후원 페이지 바로가기	2862
후원 페이지로 이동	2862
후원 하기	2771
후원자 되기	2862
후원하기	2771
후원해 주셔서 감사합니다	2886
후원회원 가입	2771
후원회원 되기	2862
""", '훈': """
훈훈해요	2821
훈훈해요 #	2821
""", '흥': """
흥미진진 #	2821
""", '힘': """
힘내요 #	2821
"""}

START = {'a': """
aboneliğiniz	4334 K başariyla
abonē	2985 K par	2985 K no	2985 K un	2987 K
acasă	96 K >	96 K '	96 K "	96 K /
accès	1842 K illimité
această	52 K investigație	3629 K traducere	3691 K știre a fost
además	1415 K:	1469 K, en
adresă	3604 K de e-mail invalidă	3604 K de email invalidă
ai가	2815 K 자동 번역한	2815 K 번역한	2815 K 핵심	2815 K 요약한	2817 K 읽어
ai에게	2815 K 물어	2815 K 질문	2815 K 물어보기
ajánljuk	2260 K:
aktivér	658 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4183 K dig till vårt	4199 K
annoncørbetalt	709 K indhold fra
annonsørinnhold	3292 K fra
anúncio	3572 K em #
aportá	1358 K desde
apoyá	81 K
après	1993 K déduction fiscale
após	3435 K # meses	3435 K o período	3435 K o primeiro
apóyanos	1358 K desde
apúntate	1446 K al curso	1446 K a nuestro	1450 K a nuestro seminario	1450 K a nuestro evento
aquí	1481 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3334 K ukazał się	3334 K pochodzi z	3340 K przetłumaczony	3340 K został przetłumaczony	3340 K czyta	3340 K wygenerowany	3408 K	3416 K powstał we współpracy z
artykuły	3331 K autora
artículo	1503 K publicado originalmente	1531 K publicado en colaboración
artículos	1375 K gratuitos
ascultă	1 K	3615 K:	3639 K podcastul	3639 K acest articol	3700 K pe
atradāt	44 K
atsisiųskite	2927 K
autorė	2931 K:
autoři	516 K jsou
außerdem	844 K lesenswert:	844 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1458 K la app
beiträge	27 K	877 K von
benefício	3503 K do assinante:
berätta	59 K i	59 K gärna
beställ	4199 K
bestätigen	738 K sie ihre
bestätigungsmail	738 K
besøg	644 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1383 K diario	1383 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4600 K viết dành riêng cho	4600 K viết dành cho thuê bao	4612 K này có nội dung do	4612 K này có nội dung từ	4612 K viết này có nội dung	4612 K viết này chứa nội dung	4617 K liên quan:	4629 K viết thể hiện quan điểm	4629 K viết thể hiện quan điểm cá nhân	4629 K viết thể hiện văn phong	4629 K viết là quan điểm	4629 K viết phản ánh quan điểm	4629 K viết không phản ánh quan điểm	4634 K viết này có	4634 K viết có hữu ích	4638 K viết được dịch tự động	4638 K được dịch tự động	4638 K viết này được dịch	4638 K viết được tóm tắt	4638 K viết có sử dụng ai	4688 K viết được bảo vệ	4689 K viết được thực hiện	4689 K viết được viết	4689 K viết này được	4696 K viết tiếp tục
báo	4634 K lỗi bài viết
bình	5 K luận	27 K luận	4637 K chọn:
bústia	41 K de denúncies de la redacció
bülten	4334 K aboneliğiniz
bültenimize	4334 K abone olduğunuz için
bądź	31 K pierwszy	31 K pierwsza
bővebben	2260 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4600 K đã là thuê bao	4634 K phát hiện	4634 K thấy bài viết
bản	4634 K tóm tắt này	4638 K dịch tự động	4689 K dịch được
bấm	4640 K để nghe
bật	4606 K thông báo
""", 'c': """
caractères	1944 K restants
caràcters	439 K restants
chceš	538 K u nás pracovat	3987 K u nás pracovať
chefredaktör	4197 K och ansvarig utgivare:	4197 K:
chơi	4663 K ngay:
chưa	32 K có bình luận
citeşte	3615 K şi	3615 K şi:
citește	3615 K și	3615 K și:	3615 K:	3615 K mai mult	3615 K aici	3615 K mai departe:
citiți	3615 K și
ciąg	3344 K dalszy
colaborá	1358 K desde
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3437 K exclusivo para	3496 K gerado	3502 K promovido por	3502 K recomendado por	3506 K oferecido por	3533 K incorporado d	3533 K externo d	3533 K incorporado do	3533 K incorporado da	3533 K externo do
conținut	3629 K generat	3637 K oferit de	3667 K încorporat de	3667 K extern de
coût	1993 K après déduction	1993 K réel après
crédit	1938 K photo	1938 K photos
crédits	1938 K photo	1938 K photos
créer	1867 K une alerte pour "	1867 K une alerte sur "	1867 K une alerte :
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4643 K đặt ứng dụng	4643 K ứng dụng	4643 K app
còn	4661 K lại # ký tự
có	72 K thắc mắc	4617 K thể bạn quan tâm:	4684 K lỗi xảy ra
cấm	4688 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3622 K ai informații	3632 K ai observat o
dalinkitės	2927 K
další	504 K články autora
darovať	3981 K
dernières	1884 K actualités
descarcă	13 K	3654 K aplicația
descargá	13 K	1458 K la app
descărcați	13 K
dezactivează	3676 K adblock	3676 K ad
dežurni	41 K telefon redakcije
direcționează	3597 K #% din
disponível	3446 K no google play	3511 K na app store	3511 K no google play	3511 K para android e	3573 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	96 K >	96 K '
donează	3597 K #% din
doná	1358 K desde
doporučte	531 K
dorești	3671 K să primești notificări
doriți	3671 K să primiți notificări
dosszié	2324 K: így	2324 K: itt	2324 K: ezért	2324 K: miért	2324 K: hogyan	2324 K: mit	2324 K: ki	2324 K: mi	2324 K: ez	2324 K: ezt	2324 K: hallgassa	2324 K: nézze	2324 K: minden	2324 K: a	2324 K: az
dostępna	3347 K w
dostępne	3347 K w
dostępny	3347 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3358 K do	3371 K do dyskusji
držte	28 K se
duración	1519 K del vídeo	1519 K: # min	1519 K del episodio
duração	3572 K do vídeo	3572 K: # min
durée	1989 K de la vidéo	1989 K : # min	1989 K de l'épisode
dzięki	3395 K naszym czytelnikom	3395 K naszym czytelniczkom
dành	4600 K riêng cho thuê bao	4600 K riêng cho độc giả	4600 K riêng cho người đăng ký	4600 K cho thuê bao
découvrez	1886 K aussi	1914 K la boutique	1914 K notre boutique	1914 K nos jeux	1914 K notre hors-série	1924 K notre application	1924 K notre appli
décryptage	1886 K :
déductible	1831 K des impôts	1831 K à #
déjà	1840 K abonné	1840 K inscrit	1840 K client
désactiver	1903 K les sous-titres
díky	571 K našim čtenářům	571 K našim předplatitelům
dùng	4650 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2305 K kedvezmény:	2305 K előny:	2305 K ajánlat:
előfizetőinknek	2316 K köszönhetően
előfizetőként	89 K	2286 K
encuéntranos	12 K
envía	3 K	1420 K tus cartas	1420 K tu carta
envíanos	1432 K
envíe	1420 K sus cartas	1420 K su carta
ermöglicht	846 K von
erről	2260 K bővebben
escríbenos	1418 K
escúchalo	1520 K en spotify	1520 K en apple podcasts
escúchanos	1520 K en spotify
essän	4245 K
estagiária	3479 K sob supervisão	3479 K sob a supervisão	3479 *K sob supervisão	3489 K sob supervisão	3489 * K sob supervisão
estagiário	3479 K sob supervisão	3479 K sob a supervisão	3479 *K sob supervisão	3489 K sob supervisão
""", 'f': """
faça	3464 K o quiz	3499 K as palavras cruzadas	3509 K o quiz	3509 K o teste	3509 K o nosso
felelős	2283 K szerkesztő:	2283 K kiadó:
fiți	31 K primul
folosești	3676 K un ad
folosiți	3676 K un ad
foretrækker	659 K du
fortsätt	4201 K läsa
fortæl	59 K mig
fotogalería	1499 K:
fotogaléria	3955 K:
fotografía	1414 K # de #	1470 K:
fotoğraf	4433 K # / #	4433 K #/#
fotoğraflar	4435 K:
fråga	4216 K:
frågor	72 K	73 K om artikeln
få	635 K fuld adgang til	658 K adgang	658 K fri	658 K fuld	658 K besked	658 K ugens	658 K dagens	658 K de	658 K nyheder	658 K en notifikation	658 K breaking	658 K seneste nyt	669 K	3214 K full tilgang til	3240 K tilgang	3240 K fri	3240 K full	3240 K beskjed	3240 K varsel	3240 K ukas	3240 K dagens	3240 K de	3240 K nyheter	3240 K siste	3252 K	3254 K varsel	3254 K varsler	3254 K push	4174 K full tillgång till	4199 K tillgång	4199 K fri	4199 K full	4199 K besked	4199 K en notis	4199 K veckans	4199 K dagens	4199 K de	4199 K nyheter	4199 K senaste	4210 K
férjen	2286 K hozzá
följ	12 K	4178 K	4199 K
følg	12 K	12 K oss	639 K	658 K	3218 K	3240 K
füge	12 K uns	852 K
fügen	12 K sie uns	852 K sie
für	741 K android und ios	792 K diesen artikel	792 K diesen	841 K nur
fă	3635 K testul zilei
főoldal	96 K >	96 K '	96 K "	96 K /
főszerkesztő	2283 K:
""", 'g': """
galería	1414 K: # de #	1414 K # de #
gazeteciliğimizi	4383 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
geçerli	4334 K bir e-posta adresi girin	4334 K bir e-posta adresi giriniz	4334 K bir e-posta giriniz
ghé	4637 K cửa hàng trực tuyến
giọng	4638 K đọc ai
giữ	4688 K bản quyền nội dung
glöm	4199 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4634 K ý cho bài viết
gör	4183 K quizet	4183 K vårt quiz	4199 K vårt
görmemiz	4392 K gereken
görsel	4438 K yapay
günün	4387 K bulmacasini	4387 K sudokusunu	4387 K bulmacasi	4387 K testini
głosowanie	3380 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2287 K lát
hintergründe	844 K dazu:
hjälp	4183 K oss bli bättre	4183 K oss att bli bättre
hjælp	644 K os med at blive bedre
hlasování	557 K:
hlavné	3968 K body
hlavní	518 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4637 K trả lời khảo sát	4648 K ủng hộ
hämta	13 K	4187 K
häng	4199 K med
här	4223 K finns ett inbäddat innehåll från	4223 K finns inbäddat innehåll från	4223 K visas ett inbäddat innehåll från	4223 K visas inbäddat innehåll från	4223 K är ett inbäddat innehåll från	4223 K är inbäddat innehåll från
hääleta	1573 K
hääletus	1581 K:
håll	28 K	28 K dig
hình	4685 K #/#
hör	796 K dir	852 K	4199 K
hören	796 K sie	852 K sie
hörzeit	868 K
hør	1 K artiklen	1 K artikkelen	1 K saken	628 K også	628 K også:	644 K mere på	658 K	3207 K også	3207 K også:	3240 K
""", 'i': """
iesūti	2973 K savu	2973 K
indlæg	27 K
indlæs	679 K altid indhold fra	679 K indhold fra
inlägg	27 K
innehåll	4253 K från annonsören
inscríbete	1446 K al curso	1446 K a nuestro	1446 K en nuestro	1446 K en el curso
introduceți	3604 K o adresă de e-mail
intră	12 K pe
início	96 K >	96 K '	96 K "	96 K /
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2927 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3635 K sudoku	3660 K acum:	3663 K responsabil
já	59 K fez	3437 K é assinante
játssz	2303 K most:
jäikö	1743 K juttu kesken
jälgi	1573 K
jäsenetu	1783 K:
""", 'k': """
kapcsolódó	2260 K	2260 K:
kezdőlap	96 K >	96 K /
không	4688 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4637 K tra kiến thức của bạn
kjøp	3223 K billetter	3223 K billett	3240 K
klausykitės	2912 K
klikněte	501 K zde
ključne	3872 K točke	3872 K tačke
klõpsates	1573 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2987 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	658 K
kopírovat	531 K
kopírovať	3981 K
kopē	2987 K
korzyść	3383 K dla prenumeratorów:
krönikan	4245 K
kvíz	501 K:	557 K:	557 K dne:	557 K týdne:	2273 K	2302 K:	3955 K:	4004 K dňa:	4004 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2286 K
kérjen	2286 K
kérjük	28 K
kênh	4606 K youtube của báo
köp	4183 K biljetter	4183 K biljett	4199 K
kövess	12 K
kövesse	2286 K
kövessen	12 K
közvélemény	2302 K:
køb	644 K billetter	644 K billet	658 K
küfür	27 K içeren
küldd	3 K el	2268 K el nekünk
küldje	2268 K el nekünk	2286 K	2286 K tovább
küsitlus	1581 K:
ký	4661 K tự còn lại
kļūsti	2987 K
kết	4623 K nối với chúng tôi
""", 'l': """
laimē	2987 K
laimėkite	2927 K
lasītāju	2995 K aptauja:
legyél	2286 K
lejupielādē	2987 K
leé	1469 K también	1469 K más	1469 K:
lisää	1767 K meidät	1803 K aiheesta:
lugejaküsitlus	1581 K:
lásd	2260 K még
lásson	2286 K több
lát	2268 K valami
láttál	2268 K valami
lägg	4199 K till
lähetä	1746 K juttuvinkki	1746 K uutisvinkki	1746 K vinkki	1750 K mielipidekirjoituksesi	1750 K mielipidekirjoitus	1767 K
lämna	4177 K dina tips	4177 K ditt tips
läs	4166 K mer om	4167 K också	4167 K också:	4167 K även	4167 K mer	4167 K mer:	4167 K:	4167 K här	4167 K även:	4174 K vidare med	4174 K mer på	4187 K e-tidningen	4187 K tidningen	4199 K	4201 K vidare
läsarerbjudande	4219 K:
läsaromröstning	4216 K:
läsarresa	4219 K:
læs	627 K mere om	628 K også	628 K også:	628 K mere	628 K mere:	628 K:	628 K her	628 K hele	635 K videre med	649 K e-avisen	649 K avisen	658 K	660 K videre	697 K alt om emnet:	697 K alt om:
læserafstemning	674 K:
læserrejse	677 K:
læsertilbud	677 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	519 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1767 K meidät
löysitkö	7 K
lütfen	28 K	4334 K e-postanizi onaylayin	4334 K e-posta adresinizi onaylayin	4334 K geçerli bir e-posta	4423 K sitemiz için devre dişi	4423 K reklam engelleyici	4423 K devre dişi birak	4424 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3344 K wideo	3408 K	3416 K powstał we współpracy z	3416 K we współpracy z	3416 K sponsorowany przez
medlemsförmån	4219 K:
meillä	1794 K ei ole omistajaa	1794 K ei ole omistajia	1794 K ei ole osakkeenomistajia	1794 K ei ole maksumuuria
mesterséges	2294 K intelligencia írta
mirá	1453 K el video	1469 K también	1469 K:
mitä	8 K pidit	33 K mieltä	1768 K mieltä sinä
mišljenja	3869 K autora	3869 K iznesena	3869 K izneta
mišljenje	3869 K autora
możliwość	5 K komentowania
mulțumim	3604 K pentru abonare
mándanos	1432 K
más	1411 K noticias de	1411 K noticias sobre	1411 K sobre	1411 K en	1411 K de	1413 K temas:	1413 K sobre:	1415 K información	1415 K información:	1418 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	504 K tip?	504 K tip na článek	504 K tip na téma	504 K tip pro	574 K přečteno už # ze #	574 K přečteno už # z #	574 K přečteno již # ze #	574 K přečteno již # z #	574 K přečteno # ze #	574 K přečteno # z #	4021 K prečítané už # zo #	4021 K prečítané už # z #	4021 K prečítané # zo #	4021 K prečítané # z #
märkasid	44 K	1558 K midagi	1564 K viga	1564 K artiklis viga
még	32 K nincs	2325 K több a témáról:
més	409 K informació:	435 K notícies de	435 K notícies sobre
mød	644 K os
mūs	2987 K vari
mời	4617 K xem	4617 K bạn đọc	4617 K độc giả	4623 K bạn tham gia	4623 K độc giả theo dõi	4623 K bạn đọc theo dõi	4640 K quý vị theo dõi	4640 K quý độc giả	4640 K bạn xem video	4640 K nghe
""", 'n': """
nabídka	560 K pro čtenáře:
nahlásit	541 K chybu
nahlásiť	3990 K chybu
nahláste	3990 K chybu
najważniejsze	3340 K informacje
naloži	4073 K	4104 K vedno vsebino	4104 K vsebino z	4104 K vsebino s	4104 K vsebino iz	4104 K vsebino od
naložite	13 K	4073 K
naročite	4080 K se na
naujienų	41 K telefonas
načítat	562 K vždy obsah	562 K obsah z	562 K obsah ze	562 K obsah od
načítať	4009 K vždy obsah	4009 K obsah z	4009 K obsah zo	4009 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	571 K majitele	571 K vlastníka	571 K akcionáře	571 K žádného	571 K paywall	571 K reklamy	4018 K majiteľa	4018 K vlastníka	4018 K akcionárov	4018 K žiadneho	4018 K paywall	4018 K reklamy
nemáte	539 K čas číst	3988 K čas čítať
nepatríme	4018 K žiadnemu
nepatříme	571 K žádnému
než	548 K vložíte komentář	548 K začnete diskutovat	548 K napíšete příspěvek
nguồn	4627 K:	4627 K :
nhận	4606 K thông báo
nové	521 K číslo	521 K vydání	3971 K číslo	3971 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3535 K é possível mostrar este conteúdo	3535 K foi possível mostrar este conteúdo
näe	1767 K enemmän
nägid	1574 K viga
näita	1573 K
näitkö	1768 K virheen
näytä	1767 K sisältö	1785 K sisältö palvelusta	1785 K aina sisältö
nå	4199 K vår
nézd	2260 K meg	2286 K meg
nézze	2260 K meg	2286 K meg
nāc	2978 K strādāt
nội	4600 K dung dành cho thuê bao	4600 K dung dành riêng cho	4638 K dung được dịch tự động	4638 K dung do ai	4668 K dung này không	4669 K dung này từ	4669 K dung nhúng từ	4669 K dung từ	4688 K dung được bảo vệ	4689 K dung được tạo	4689 K dung này được tạo
""", 'o': """
oceń	8 K	3341 K ten	3341 K artykuł	3341 K tekst
ocurrió	1496 K un error
odporučte	3981 K
odporúčame	3955 K:
odsłuchaj	3352 K	3352 K ten
ofereça	3 K
oglądaj	3328 K:
ohodnoťte	519 K	3969 K
olvasói	2305 K ajánlat:
olvasóink	2316 K támogatásának köszönhetően
olvasóinknak	2316 K köszönhetően
omröstning	4216 K:
opýtajte	3968 K sa
opširnije	3857 K:	3857 K na
otázka	557 K dne:	4004 K dňa:
otázky	72 K
ouça	1 K	3473 K:	3507 K o podcast	3567 K no	3573 K no spotify	3573 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2979 K kļūdu
pamanījāt	44 K	2979 K kļūdu
parrainé	2005 K par
participă	3635 K la sondaj
pastebėjote	44 K	2913 K įdomų	2919 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4627 K viên:
piditkö	8 K	69 K	82 K	1768 K
pidätkö	82 K	1768 K
piše	3884 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	536 K
podrži	81 K
podržite	81 K	3887 K
podés	12 K seguir	1433 K enviarnos
podívejte	501 K se:	501 K se na video
poleć	3352 K
poslať	3981 K
poslechněte	1 K si	501 K si	501 K si:
poslušajte	1 K	3857 K:	4052 K:
posłuchaj	1 K	3328 K:	3328 K też:
povoliť	4009 K vždy obsah	4009 K obsah z	4009 K obsah zo	4009 K obsah od
poznáte	66 K niekoho
pozostała	3344 K część
pošaljite	41 K vijest
pošlete	531 K
pošlite	3 K	3981 K
poți	3622 K contacta autorul	3622 K contacta autoarea
praneškite	2913 K redakcijai
predplaťte	3985 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4219 K:
prečítajte	3955 K si tiež	3955 K si aj	3955 K si	3955 K si:
prečítali	4021 K ste už # zo #	4021 K ste už # z #	4021 K ste # zo #	4021 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2927 K
prikaži	3914 K uvijek sadržaj	3914 K uvek sadržaj	3914 K sadržaj s	3914 K sadržaj sa	3914 K sadržaj iz	3914 K sadržaj od	4104 K vedno vsebino	4104 K vsebino z	4104 K vsebino s	4104 K vsebino iz	4104 K vsebino od
pronašli	44 K ste
pročitaj	3857 K još	3857 K i
pročitajte	3857 K još	3857 K i	3857 K više	3857 K:	3857 K više o ovoj temi
pročitali	3926 K ste # od #	3926 K ste već # od #
prvý	3980 K mesiac len za	3980 K mesiac za	3980 K mesiac už za	3980 K mesiac zadarmo
przeczytałaś	3398 K już # z #	3398 K # z #
przeczytałeś	3398 K już # z #	3398 K # z #
prześlij	3352 K dalej
präsentiert	846 K von
prüfen	852 K sie
publicité	1989 K dans #
publié	1973 K initialement dans le	1973 K initialement sur	2003 K avec l'autorisation
pàgina	464 K # de #
página	1497 K # de #	1497 K #/#	3550 K # de #	3550 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3969 K sa
páčilo	69 K sa
päeva	1581 K küsimus:
päivitä	1767 K
päivän	1780 K kysymys:	1781 K peli:
pääset	1767 K lukemaan
päätoimittaja	1765 K:
pódcast	1499 K:
păstrați	28 K
pērc	2978 K biļetes	2987 K
předplaťte	536 K si
přehrajte	501 K si
přetisk	68 K povolen	68 K možný
přečetli	574 K jste už # ze #	574 K jste už # z #	574 K jste již # ze #	574 K jste již # z #	574 K jste # ze #	574 K jste # z #
přečtěte	501 K si také	501 K si	501 K si:	501 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1433 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	539 K posloucháte
radšej	3988 K počúvate
radši	539 K posloucháte
rašykite	2913 K autorei	2913 K autoriui
recibí	1432 K las noticias
recomandări	3615 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
redirecționați	3597 K #% din
redirecționează	3597 K #%	3597 K #% din
regisztrálj	2285 K ingyenesen
regisztráljon	2273 K	2285 K ingyenesen
regístrate	1372 K para
reportáž	584 K	4030 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3344 K tekstu
rezervē	2987 K
rezolvă	3635 K rebusul	3635 K integrama	3635 K sudoku
rešite	3857 K kviz
riješite	3857 K kviz
rozwiąż	3328 K quiz
rätsel	835 K mit	871 K des tages:
rätseln	835 K sie mit
réservez	1914 K vos places pour la soirée de la rédaction
réservé	1840 K aux abonnés
réservée	1840 K aux abonnés
réservés	1840 K aux abonnés
résumer	1901 K cet article	1901 K l'article
résumé	1901 K généré	1901 K rédigé	1901 K réalisé	1901 K produit	1901 K par
rösta	4199 K
rādīt	2987 K
răspunde	3635 K la sondaj
""", 's': """
sadržaj	3942 K je nastao u suradnji s
saglabā	2987 K
saistīts	2962 K:
saņem	2987 K
sažetak	3872 K	3872 K članka	3872 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1432 K el canal	1469 K leyendo:
sesizări	3622 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	518 K	518 K článku
sisällön	1815 K tarjoaa
siųskite	2913 K savo	2927 K
sjefredaktør	3237 K:	3237 K og ansvarlig redaktør:
skaitytojų	2935 K apklausa:
skopírovať	3981 K
skrót	3340 K artykułu
skúsili	59 K ste
sondaż	3380 K:
související	501 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2005 K par
sponzorované	4038 K spoločnosťou
sponzorováno	592 K společností
sporočite	4085 K napako
sprawdź	3328 K:	3328 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3968 K sa
stališča	4063 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	554 K si aplikaci
stöd	81 K	4174 K
stötta	81 K	4174 K
støt	81 K	635 K
støtt	81 K	3214 K
suscríbase	1370 K y lea
suscríbete	1363 K a	1370 K y lee	1370 K para leer	1370 K y sigue leyendo	1370 K y accede	1370 K y disfruta	1446 K y llévate	1446 K y recibe	1520 K en spotify
susidūrėte	2913 K su
susiję	2901 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1901 K générée
syötä	1767 K
szavazás	2302 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2292 K:
szívesen	2287 K meghallgatjuk
szöveg	2292 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1437 K
síganos	12 K
sígueme	1437 K
síguenos	12 K	1394 K en nuestras redes
só	3437 K para assinantes
sólo	1372 K para suscriptores
søg	658 K nu
súhrn	3968 K
súmate	12 K	56 K a las #	1358 K desde
súvisiace	3955 K:
súvisiaci	3955 K článok
sūti	2973 K savu	2987 K
số	4661 K ký tự còn lại
""", 't': """
también	1397 K en facebook	1415 K puedes leer	1415 K puedes leer:	1415 K te puede interesar:
també	409 K et pot interessar:
também	3573 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1772 K on
tekstą	46 K galima
tenés	1427 ¿K información
testează	3635 K-ți cunoștințele
thấy	44 K lỗi
thử	4637 K sức với
tiedätkö	1746 K aiheesta	1746 K asiasta	1746 K lisää
tiivistelmä	26 K on
tilføj	658 K
tillåt	4223 K alltid innehåll från	4223 K innehåll från
tiếp	4696 K tục đọc sau
todavía	32 K no hay comentarios
további	2260 K részletek	2325 K cikkek a témában:
traducció	418 K feta
transparentní	511 K účet:
trên	4606 K google news
trình	4668 K duyệt của bạn không	4668 K duyệt không
trả	4637 K lời câu đố
trải	4650 K nghiệm
turpinājums	2989 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1746 K
tác	4627 K giả:	4627 K giả là
támogasd	81 K	2278 K a	2278 K az
támogassa	81 K	2278 K a	2278 K az
täglichen	738 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1785 K on upotettu sisältö
tämän	52 K jutun
tässä	1785 K on upotettua sisältöä
télécharger	13 K	1854 K l'application
téléchargez	13 K
tóm	4634 K tắt này	4638 K tắt bởi ai	4638 K tắt bằng ai	4689 K tắt được
töltsd	13 K le
töltse	13 K le	2286 K le	2286 K ki
történeteiket	2268 K
tüm	27 K yorumlar
tęsinys	2929 K
tłumaczenie	3340 K
tải	13 K	13 K ứng dụng	4606 K ứng dụng	4606 K app	4643 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3892 K na grešku
uključi	3880 K
uključite	3880 K
uložit	531 K
uložiť	3981 K
uložte	531 K si	3981 K si
unbeschränkter	815 K zugang
unterstütze	81 K	721 K
unterstützen	81 K sie	721 K sie	721 K sie die
uočili	7 K ste
upozorniť	3990 K na chybu
upozorněte	541 K na chybu
url이	2822 K 복사되었습니다	2822 K 복사됐습니다
urmărește	12 K	3615 K și:	3639 K video	3700 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3914 K uvijek sadržaj	3914 K uvek sadržaj	3914 K sadržaj s	3914 K sadržaj sa	3914 K sadržaj iz	3914 K sadržaj od
uživo	3931 K: kako	3931 K: ovako	3931 K: zašto	3931 K: što	3931 K: šta	3931 K: tko	3931 K: ko	3931 K: gdje	3931 K: gde	3931 K: ovo	3931 K: pogledajte	3931 K: poslušajte	3931 K: sve	3931 K: noć	3931 K: ljudi	3931 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2273 K részt
verifică	3604 K-ți e-mailul
već	3908 K za #	3908 K od #
več	4052 K:	4052 K v videu	4077 K o tem	4077 K novic	4077 K preberite	4122 K o:	4122 K o temi:
videó	2324 K: így	2324 K: itt	2324 K: ezért	2324 K: miért	2324 K: hogyan	2324 K: mit	2324 K: ki	2324 K: mi	2324 K: ez	2324 K: ezt	2324 K: hallgassa	2324 K: nézze	2324 K: minden	2324 K: a	2324 K: az
vidéo	1886 K :
viktorīna	2995 K:
visą	2927 K interviu
više	3857 K o:	3932 K o:	3932 K o temi:
você	3473 K pode gostar:
vprašaj	4066 K
vprašajte	4066 K
vprašanje	4101 K dneva:
vypočujte	1 K si	3955 K si:
vyskúšali	59 K ste
vytiskněte	531 K
vytlačiť	3981 K
vytlačte	3981 K
vyzkoušeli	59 K jste
válaszolj	2286 K
válaszoljon	2286 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	658 K med
véleménycikkeit	2268 K
více	501 K zde	501 K k tématu:	580 K o téma:	580 K o:	580 K k tématu téma:	580 K k tématu:
vídeo	1499 K:
võida	1573 K
võta	1558 K ühendust	1573 K
výhoda	560 K pro předplatitele:	4007 K pre predplatiteľov:
výhody	560 K pro předplatitele:	4007 K pre predplatiteľov:
vă	28 K rugăm să	3676 K rugăm să îl dezactivați	3676 K rugăm să-l dezactivați	3676 K rugăm să dezactivați adblock
vďaka	4018 K našim čitateľom	4018 K našim predplatiteľom
věnujte	531 K
vše	580 K o téma:	580 K o:	580 K k tématu téma:	580 K k tématu:
všechno	580 K o tématu téma:	580 K o tématu:
všechny	27 K komentáře	504 K články autora	580 K články k tématu téma:	580 K články k tématu:
všetko	4027 K o téme:	4027 K o:	4027 K k téme téme:	4027 K k téme:
všetky	4027 K články k téme téme:	4027 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	562 K povolit obsah	562 K zobrazovat obsah	562 K načítat obsah	562 K zobrazit obsah	4009 K povoliť obsah	4009 K zobrazovať obsah	4009 K načítať obsah	4009 K zobraziť obsah
""", 'w': """
webshopunkból	2305 K:
weiterführende	762 K artikel:
weź	3371 K udział w dyskusji
więcej	3327 K o	3327 K na temat	3327 K z	3328 K na ten temat:	3331 K artykułów autora	3404 K o:	3404 K na temat:
wykorzystałaś	3398 K już # z #	3398 K # z #
wykorzystałeś	3398 K już # z #	3398 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3386 K treści z	3386 K treści ze	3386 K treści od
wöchentlichen	738 K newsletter
""", 'y': """
yanlişlik	4373 K mi
""", 'z': """
zahvaljujoč	4113 K našim bralcem
zahvaljujući	3923 K našim čitateljima	3923 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3386 K na treści
zgłoś	3363 K uwagę	3363 K błąd	3363 K literówkę	3363 K uwagi	3363 K nieścisłość
ziņo	2973 K redakcijai
zkopírovat	531 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4009 K vždy obsah	4009 K obsah z	4009 K obsah zo	4009 K obsah od
zobrazovať	4009 K vždy obsah	4009 K obsah z	4009 K obsah zo	4009 K obsah od
zostań	3360 K reporterem	3360 K reporterką	3360 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	771 K dpa	1138 K #	1138 K
""", 'à': """
à	1865 K écouter sur apple podcasts	1865 K écouter sur spotify	1865 K écouter sur deezer	1886 K lire aussi	1886 K lire également	1886 K lire :	1886 K lire sur	1886 K voir aussi	1886 K écouter	1886 K relire	1886 K découvrir	1886 K lire sur le même sujet	1886 K consulter :	1886 K voir également	1889 K propos de l'auteur	1889 K propos de l'autrice	1914 K retrouver dans le numéro	1990 K écouter sur spotify	1990 K écouter sur apple podcasts	1990 K retrouver sur spotify
àudio	418 K generat
""", 'á': """
áudio	3496 K gerado
""", 'ä': """
är	4177 K du
äänestys	1780 K:
äänestä	1767 K
""", 'å': """
åldersgräns	4220 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3468 K preciso estar logado
écouter	1 K l'article	1 K cet article	1886 K aussi	1984 K sur
écoutez	1 K cet	1 K l'article	1865 K sur apple podcasts	1865 K sur spotify	1865 K ce podcast sur	1920 K le podcast
élő	2324 K: így	2324 K: itt	2324 K: ezért	2324 K: miért	2324 K: hogyan	2324 K: mit	2324 K: ki	2324 K: mi	2324 K: ez	2324 K: ezt	2324 K: hallgassa	2324 K: nézze	2324 K: minden	2324 K: a	2324 K: az
épinglez	1940 K cet article	1940 K cette recette	1940 K cette page	1940 K la recette	1940 K ce billet	1940 K-la	1940 K-le	1940 K l'article	1940 K l'image
""", 'í': """
írd	2286 K be
írj	2268 K a szerzőnek
írja	2286 K be
írjon	2268 K a szerzőnek	2286 K közvetlenül	2286 K nekünk
""", 'î': """
în	3688 K imagini:
întreabă	3629 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2287 K szerint
""", 'ú': """
últimas	1411 K noticias de	3470 K de	3470 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #	1358 K desde
úvod	96 K >	96 K '	96 K "	96 K /
""", 'ü': """
über	765 K die autor:in	765 K die autoren	765 K die autor:innen	767 K die autorin	767 K den autor	768 K die autorin	768 K den autor
übersetzung	849 K:	849 K aus dem
""", 'č': """
čitaj	3857 K još
čitajte	3857 K i	3857 K još	3857 K još:
članak	46 K se može	46 K možete	3872 K je preveden	3872 K čita	3875 K je objavljen u	3935 K je	3942 K je nastao u suradnji s	3942 K je nastao u suradnji sa
članek	46 K lahko	4066 K je preveden	4066 K bere	4066 K je prebral	4069 K je objavljen v	4125 K je	4132 K je nastal v sodelovanju z	4132 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	518 K byl přeložen	518 K přeložen	518 K načetl	521 K vyšel v	584 K	592 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3968 K bol preložený	3968 K načítal	3971 K vyšiel v	4030 K	4038 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	501 K také	501 K také:	501 K i	501 K více	501 K:
číslo	511 K účtu pro dary	511 K transparentního účtu
čítajte	3955 K aj	3955 K tiež	3955 K viac
""", 'đ': """
đánh	4634 K giá bài viết
đã	4600 K có tài khoản	4684 K xảy ra lỗi	4684 K có lỗi
đăng	4637 K ký tham dự hội thảo	4654 K ký khóa học	4654 K ký tham dự	4688 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4658 K dây nóng: #	4658 K dây nóng #
được	68 K phép đăng lại
đặt	4654 K mua sách	4654 K mua báo	4654 K báo giấy
để	4671 K xem nội dung này	4671 K hiển thị nội dung này
đọc	4617 K thêm	4617 K thêm:	4617 K:	4617 K tiếp:	4623 K tin nhanh
""", 'į': """
įsigykite	2927 K
įtraukite	2927 K mus
įveskite	2927 K
""", 'ś': """
ściągnij	13 K	3376 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3356 K:
źródło	3356 K:
""", 'ż': """
żadnych	3395 K akcjonariuszy
""", 'ž': """
želite	3889 K raditi kod nas	3889 K da radite kod nas	4082 K delati pri nas
želiš	3889 K raditi kod nas	4082 K delati pri nas
žiadni	4018 K akcionári
žiadny	4018 K majiteľ	4018 K oligarcha
žinote	2913 K daugiau	2928 K istoriją
žiūrėkite	2901 K taip pat	2927 K
žádní	571 K akcionáři
žádný	571 K majitel	571 K oligarcha
""", 'ư': """
ưu	4654 K đãi #% hôm nay
""", 'ș': """
știrea	3698 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	993 K κάποια πληροφορία	993 K πληροφορίες	993 K πληροφορία	993 K φωτογραφία	993 K φωτογραφίες	993 K κάποια φωτογραφία	993 K κάποιο θέμα	993 K μια ιστορία
""", 'ή': """
ήταν	952 K χρήσιμο	952 K χρήσιμη
""", 'α': """
αγοράστε	973 K το εισιτήριό σας	973 K εισιτήρια
ακολουθήστε	12 K	978 K τον	978 K τα	978 K
ακούστε	1 K	931 K:	1043 K στο	1049 K το στο spotify	1049 K στο spotify
ακύρωση	957 K απάντησης
αν	915 K έφτασες μέχρι εδώ	915 K έφτασες ως εδώ	915 K φτάσατε μέχρι εδώ	915 K φτάσατε ως εδώ	915 K έχετε φτάσει μέχρι εδώ	915 K διάβασες μέχρι εδώ	915 K διαβάσατε μέχρι εδώ
αναδημοσίευση	68 K με
αναφέρετε	983 K λάθος	983 K κάποιο λάθος
αναφορά	983 K λάθους
αντιγράψτε	969 K
αντιγραφή	969 K
αξιολογήστε	952 K
απαγορεύεται	1032 K η αναδημοσίευση	1032 K η αναπαραγωγή
απενεργοποιήστε	1018 K το adblock	1018 K τον ad
αποθηκεύστε	969 K
απορίες	72 K
αρχική	96 K >	96 K '	96 K "	96 K /
αυτή	52 K η έρευνα	951 K η περίληψη	951 K η σύνοψη
αυτό	962 K το βίντεο δεν είναι διαθέσιμο	1005 K το βίντεο δεν είναι	1006 K το περιεχόμενο προέρχεται
αυτόματη	961 K μετάφραση από	961 K μετάφραση του
αφήστε	957 K μια απάντηση	957 K ένα σχόλιο	957 K το σχόλιό σας
""", 'β': """
βίντεο	931 K:
βαθμολογήστε	952 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1008 K να δείτε αυτό το περιεχόμενο	1008 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γράψτε	957 K το σχόλιό σας	957 K ένα σχόλιο
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1002 K βοήθειας κεθεα
γραφτείτε	994 K	994 K για να
""", 'δ': """
δείτε	931 K επίσης	931 K:	931 K το βίντεο	931 K εδώ	931 K επίσης:	931 K ακόμα:	931 K φωτογραφίες	931 K ακόμη	931 K ακόμη:	949 K όλα τα άρθρα	970 K όλες	970 K όλα	970 K τις	1030 K φωτογραφίες:	1030 K βίντεο:	1043 K στο	1043 K αυτή τη δημοσίευση στο
δειτε	931 K επισης	931 K ακομη	931 K:
δεν	914 K έχουμε διαφημίσεις	914 K έχουμε χορηγούς	914 K ανήκουμε σε	981 K έχετε χρόνο να διαβάσετε	1005 K είναι δυνατή η αναπαραγωγή
δηλώστε	973 K συμμετοχή
δημοσιεύθηκε	1032 K αρχικά
δημοσιεύτηκε	1032 K αρχικά
διάβασε	931 K επίσης	931 K ακόμη
διάρκεια	1048 K βίντεο
διαβάζεται	951 K από
διαβάστε	931 K επίσης	931 K επίσης:	931 K ακόμη	931 K ακόμη:	931 K ακόμα	931 K:	931 K εδώ	931 K περισσότερα	931 K ακόμα:	931 K εδώ περισσότερα	931 K σχετικά	931 K αναλυτικά	949 K όλα τα άρθρα	970 K όλες	970 K όλα	970 K τις
διαβαστε	931 K επισης	931 K ακομη	931 K ακομα	931 K:
διαθέσιμη	966 K στο
διαθέσιμο	966 K σε	966 K στο	1049 K στο spotify
διαφήμιση	1048 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
είμαστε	914 K μη κερδοσκοπικός	914 K μια μη κερδοσκοπική	914 K ανεξάρτητο μέσο	914 K ένα ανεξάρτητο
εγγραφείτε	994 K
εικόνα	1028 K # από #	1028 K # / #
εκτυπώστε	969 K
ενεργοποιήστε	966 K
ενσωματωμένο	1006 K περιεχόμενο από
εντοπίσαμε	1018 K ad	1018 K ότι χρησιμοποιείτε	1018 K adblock
εντοπίσατε	44 K
εντοπίστηκε	1018 K ad
επιτρέπεται	68 K η αναδημοσίευση	1032 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	951 K περίληψη	951 K σύνοψη	951 K ανάγνωση	951 K περίληψη αυτή	957 K ηλ. διεύθυνση σας δεν δημοσιεύεται	957 K ηλ. διεύθυνσή σας δεν	1033 K μετάφραση	1033 K περίληψη	1040 K διαφήμιση συνεχίζεται	1040 K είδηση συνεχίζεται	1048 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	980 K να εργαστείς μαζί μας
θέλετε	980 K να εργαστείτε μαζί μας	980 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1027 K πήγε στραβά
κίνδυνος	1002 K εθισμού
κατέβασε	966 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	966 K	978 K την εφαρμογή	992 K την εφαρμογή
κλείσε	973 K θέση
κλείστε	973 K θέση	973 K τη θέση σας
κοινοποιήστε	3 K
κουίζ	931 K:	1030 K:
""", 'λ': """
λήψη	966 K από	966 K στο
""", 'μ': """
μάθετε	970 K όλες
με	937 K πληροφορίες από απε	937 K πληροφορίες απε	976 K πληροφορίες από
μείνετε	970 K ενημερωμένοι
μετάφραση	951 K	961 K με τεχνητή νοημοσύνη	961 K μέσω τεχνητής
μεταφρασμένο	961 K αυτόματα
μη	1014 K χάνετε καμία	1014 K χάσετε καμία	1014 K χάνεις καμία
μην	1014 K χάνετε καμία	1014 K χάσεις καμία
μοιράσου	969 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
ο	962 K browser σας δεν υποστηρίζει	962 K περιηγητής σας δεν υποστηρίζει
οι	949 K απόψεις	949 K γνώμες
""", 'π': """
παίξε	999 K τώρα:	1002 K υπεύθυνα
παίξτε	999 K τώρα:	1002 K υπεύθυνα
παρακαλούμε	1018 K απενεργοποιήστε το	1018 K απενεργοποιήστε τον
παρακαλώ	1018 K απενεργοποιήστε
παρουσιάστηκε	1027 K σφάλμα
περίληψη	951 K
περιεχόμενο	1006 K από
περισσότερα	931 K:
πηγές	976 K:
πηγή	937 K: απε	937 K απε	937 K φωτογραφίας:	937 K φωτογραφιών:	937 K: reuters	937 K: afp	937 K: ap	937 K: cnn	937 K: bbc	976 K:
πηγη	937 K: απε	937 K απε
προέκυψε	1027 K σφάλμα
προβολή	1043 K στο
προτείνετε	969 K
προτιμάτε	981 K να ακούτε	981 K να ακούσετε
πρώτη	1032 K δημοσίευση:
πώς	952 K σας φάνηκε
""", 'ρ': """
ρωτήστε	951 K
ρώτα	951 K
ρώτησε	951 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	952 K φάνηκε	952 K βοήθησε	952 K άρεσε
σελίδα	1028 K # από #	1028 K # / #
σου	69 K άρεσε
στείλτε	969 K
στηρίξτε	81 K	978 K	978 K τον	978 K τα	978 K την
σύνοψη	951 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	949 K κείμενα που
ταξινόμηση	1041 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	949 K άρθρο εκφράζει	951 K άρθρο μεταφράστηκε	951 K κείμενο μεταφράστηκε	957 K email σας δεν δημοσιεύεται	961 K κείμενο μεταφράστηκε αυτόματα	961 K άρθρο μεταφράστηκε αυτόματα	962 K πρόγραμμα περιήγησής σας δεν υποστηρίζει	962 K πρόγραμμα περιήγησης δεν υποστηρίζει	962 K βίντεο δεν είναι διαθέσιμο	962 K βίντεο δεν είναι πλέον διαθέσιμο	1005 K βίντεο δεν είναι	1005 K περιεχόμενο δεν είναι	1006 K περιεχόμενο αυτό προέρχεται	1032 K άρθρο προστατεύεται	1032 K παρόν άρθρο προστατεύεται	1033 K κείμενο	1033 K άρθρο	1033 K παρόν άρθρο	1033 K κείμενο αυτό	1033 K άρθρο αυτό	1040 K άρθρο συνεχίζεται	1040 K κείμενο συνεχίζεται	1048 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φαίνεται	1018 K ότι χρησιμοποιείτε
φωτο	937 K: eurokinissi
φωτογραφία	937 K: eurokinissi	937 K: intime	1028 K # από #	1028 K # / #
φωτογραφίες	937 K: eurokinissi
φωτορεπορτάζ	1030 K:
φωτό	937 K: eurokinissi	937 K: intime
""", 'χ': """
χαρίστε	969 K
χαρακτήρες	997 K που απομένουν
χορηγούμενο	86 K:
χρησιμοποιείς	1018 K ad
χρησιμοποιείτε	1018 K ad
""", 'ό': """
όλα	949 K τα άρθρα
όλες	970 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	282 K се за
автор	3760 K - обозреватель	3760 K - корреспондент	3760 K - колумнист	3760 K - редактор	4510 K - оглядач	4510 K - колумніст	4510 K - кореспондент
авторка	4510 K - оглядачка	4510 K - колумністка
авторката	262 K е
авторът	262 K е
акценти	264 K от
анкета	300 K:	300 K на деня:
""", 'б': """
бачите	44 K помилку
без	312 K собственици	312 K акционери	3819 K владельцев	3819 K акционеров	3819 K цензуры и рекламы	4566 K власників	4566 K акціонерів	4566 K олігархів
беше	265 K ли полезна	265 K ли полезно	265 K ли полезен
благодарение	312 K на нашите читатели
благодаря	3819 K нашим читателям	3819 K вашим пожертвованиям
больше	3744 K новостей	3745 K по теме:	3783 K любите слушать	3783 K нравится слушать	3828 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3763 K ли материал	3763 K ли пересказ	3763 K ли этот пересказ	3763 K ли этот	3763 K ли текст
была	3763 K ли статья	3763 K ли эта	3763 K ли новость
більше	4494 K по темі:	4494 K за темою:	4494 K на тему:	4494 K про це:	4525 K новин	4525 K матеріалів	4575 K про:
""", 'в': """
в	3810 K этом месте находится встроенный контент	3810 K этом месте находится встроенный пост	3810 K этом месте находится встроенный публикация	3810 K этом месте размещён встроенный контент	3810 K этом месте размещён встроенный пост	3810 K этом месте размещён встроенный публикация	3810 K этом месте размещен встроенный контент	3810 K этом месте размещен встроенный пост	3810 K этом месте размещен встроенный публикация	3810 K этом месте показан встроенный контент	3810 K этом месте показан встроенный пост	3810 K этом месте показан встроенный публикация	3810 K этом месте встроенный контент	3810 K этом месте встроенный пост	3810 K этом месте встроенный публикация
вакансии	3766 K "	3766 K редакции
вакансії	4515 K "	4515 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3763 K понравилась	3763 K понравился	3763 K помогла	4513 K сподобалась	4513 K сподобалася	4513 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4569 K прочитали вже # із #	4569 K прочитали вже # і #	4569 K прочитали # із #	4569 K прочитали # і #	4569 K прочитали вже # з #	4569 K прочитали # з #
видео	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето	3827 K: как	3827 K: так	3827 K: почему	3827 K: что	3827 K: кто	3827 K: где	3827 K: это	3827 K: вот	3827 K: смотрите	3827 K: послушайте	3827 K: всё	3827 K: все	3827 K: ночь	3827 K: люди	3827 K: порт
видяхте	44 K грешка
вижте	250 K още	250 K също	250 K:	250 K повече във видеото	250 K галерията
викторина	3805 K:
винаги	303 K разрешавай съдържание от	303 K показвай съдържание от	303 K зареждай съдържание от	303 K разреши съдържание от
включете	272 K
вопрос	73 K по статье	3805 K дня:
вопросы	72 K?
все	27 K комментарии	3744 K новости на тему	3744 K материалы	3744 K новости	3744 K статьи	3748 K статьи автора	3748 K материалы автора	3828 K о:	3828 K материалы по теме:	3828 K статьи по теме:	3828 K материалы о:	3828 K новости по теме:	4575 K про:
всегда	3810 K разрешать контент	3810 K показывать контент	3810 K разрешить контент	3810 K загружать контент
всички	277 K новини	321 K статии по темата:
всичко	321 K за:	321 K по темата:
встановлюйте	4520 K
встановіть	13 K	4520 K	4546 K застосунок
встигніть	4549 K передплатити
всё	3828 K о:	3828 K по теме:
всі	4575 K матеріали за темою:	4575 K новини за темою:
въпрос	300 K на деня:
въпроси	72 K
вы	3822 K прочитали уже # из #	3822 K прочитали # из #
відео	4574 K: як	4574 K: так	4574 K: чому	4574 K: що	4574 K: хто	4574 K: де	4574 K: це	4574 K: ось	4574 K: дивіться	4574 K: послухайте	4574 K: усе	4574 K: все	4574 K: ніч	4574 K: люди	4574 K: порт
вікторина	4552 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	96 K >	96 K '	96 K "	96 K /
главное	3762 K от
гласуване	300 K:
гледайте	250 K видеото	250 K:
головна	96 K >	96 K '	96 K "	96 K /
головне	4512 K від	4512 K за версією
голосование	3805 K:
голосування	4552 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4553 K дня:
грати	4553 K:
""", 'д': """
детальніше	4494 K:	4494 K про це
джерела	4527 K:
джерело	4527 K:
дивіться	4494 K також	4494 K:	4494 K також:	4494 K відео:
до	4494 K теми:
дозволити	4557 K завжди контент	4557 K завжди вміст	4557 K контент із	4557 K контент з	4557 K контент від	4557 K вміст із	4557 K вміст з	4557 K вміст від
дозволяти	4557 K завжди контент	4557 K завжди вміст	4557 K контент із	4557 K контент з	4557 K контент від	4557 K вміст із	4557 K вміст з	4557 K вміст від
докладніше	4494 K:	4494 K про це	4575 K про:
досие	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето
доступно	3771 K в	3771 K на	3771 K для	4520 K в	4520 K у	4520 K на	4520 K для
достъпно	272 K в	272 K на
досье	3827 K: как	3827 K: так	3827 K: почему	3827 K: что	3827 K: кто	3827 K: где	3827 K: это	3827 K: вот	3827 K: смотрите	3827 K: послушайте	3827 K: всё	3827 K: все	3827 K: ночь	3827 K: люди	3827 K: порт
досьє	4574 K: як	4574 K: так	4574 K: чому	4574 K: що	4574 K: хто	4574 K: де	4574 K: це	4574 K: ось	4574 K: дивіться	4574 K: послухайте	4574 K: усе	4574 K: все	4574 K: ніч	4574 K: люди	4574 K: порт
дотримуйтесь	28 K
другие	3748 K материалы автора
думка	4510 K автора	4510 K редакції	4510 K, висловлена
думки	4510 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3748 K новость?
еще	3745 K по теме:
ещё	3744 K больше	3745 K по теме:
""", 'з': """
з	4555 K нашого магазину:
за	4494 K темою:	4587 K підтримки партнера
забелязахте	7 K
завантажити	4520 K в	4520 K з	4520 K у
завантажте	13 K	4520 K в	4520 K з	4546 K застосунок	4546 K додаток
завантажувати	4557 K завжди контент	4557 K завжди вміст	4557 K контент із	4557 K контент з	4557 K контент від	4557 K вміст із	4557 K вміст з	4557 K вміст від
завантажуйте	13 K	4520 K	4530 K застосунок
завдяки	4566 K нашим читачам	4566 K вашим внескам
завжди	4557 K дозволяти контент	4557 K дозволяти вміст	4557 K показувати контент	4557 K показувати вміст	4557 K дозволити контент	4557 K дозволити вміст	4557 K завантажувати контент	4557 K завантажувати вміст
загружать	3810 K всегда контент	3810 K контент из	3810 K контент с	3810 K контент от
загрузите	3771 K в	3771 K на
задайте	3762 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	276 K
запитайте	4512 K
зареждай	303 K винаги съдържание от	303 K съдържание от
зберегти	4524 K
збережіть	4524 K
здесь	3810 K находится встроенный контент	3810 K находится встроенный пост	3810 K находится встроенный публикация	3810 K размещён встроенный контент	3810 K размещён встроенный пост	3810 K размещён встроенный публикация	3810 K размещен встроенный контент	3810 K размещен встроенный пост	3810 K размещен встроенный публикация	3810 K показан встроенный контент	3810 K показан встроенный пост	3810 K показан встроенный публикация	3810 K встроенный контент	3810 K встроенный пост	3810 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4555 K для передплатників:
зручніше	4533 K слухати
""", 'и': """
игра	3806 K дня:
играть	3806 K:
идет	3802 K подписка
идёт	3802 K подписка
из	3808 K нашего магазина:
изпратете	276 K
изтеглете	13 K	272 K	282 K	297 K приложението
източник	279 K:
източници	279 K:
имате	72 K въпроси
инсталирайте	272 K
искате	284 K да работите при нас	284 K ли да работите при нас
искаш	284 K да работиш при нас
источник	3777 K:
источники	3777 K:
""", 'к': """
как	3763 K вам статья	3763 K вам материал
какво	33 K мислите
колонка	3832 K	4579 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	276 K
копирайте	276 K
короткий	4512 K виклад	4512 K переказ
коротко	3762 K от	4512 K від
краткий	26 K пересказ	3762 K пересказ
кратко	3762 K от
краткое	3762 K содержание
куиз	250 K:	300 K:
""", 'л': """
лише	4555 K для передплатників:
лучшее	3744 K за
любите	4533 K слухати
""", 'м': """
материал	46 K можно	3745 K по теме:	3765 K опубликован в	3768 K можно	3832 K	3840 K подготовлен в партнёрстве с	3840 K подготовлен в партнерстве с	3840 K подготовлен при поддержке	3840 K создан при поддержке
материалът	324 K е публикуван	331 K е създаден със съдействието на
матеріал	46 K можна	4579 K	4587 K підготовлено у партнерстві з	4587 K підготовлено за підтримки	4587 K створено за підтримки	4587 K створено у партнерстві з
маєте	72 K запитання
месяц	3774 K подписки за
мнение	3760 K автора	3760 K редакции
мнението	262 K на автора
мнения	3760 K авторов
мненията	262 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	320 K живо: как	320 K живо: така	320 K живо: защо	320 K живо: какво	320 K живо: кой	320 K живо: къде	320 K живо: това	320 K живо: вижте	320 K живо: чуйте	320 K живо: всичко	320 K живо: нощта	320 K живо: хората	320 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4524 K
надішліть	3 K	4524 K
накратко	264 K от
нарис	4579 K
началась	3802 K подписка
начало	96 K >	96 K "	96 K /
нашли	7 K ошибку	7 K опечатку
не	3802 K забудьте подписаться	4549 K забудьте передплатити
немає	4533 K часу читати	4566 K власників
нет	32 K комментариев	3783 K времени читать	3819 K владельцев
новия	267 K брой
новият	267 K брой
новости	3744 K партнеров
новый	3765 K номер
нравится	82 K
няма	32 K коментари
нямаме	312 K собственик	312 K собственици	312 K акционери	312 K реклами
нямате	285 K време да четете
""", 'о': """
об	3745 K этом подробнее	3748 K авторе
обобщение	264 K
обсуждение	5 K
озвучено	3762 K	4512 K
онлайн	3827 K: как	3827 K: так	3827 K: почему	3827 K: что	3827 K: кто	3827 K: где	3827 K: это	3827 K: вот	3827 K: смотрите	3827 K: послушайте	3827 K: всё	3827 K: все	3827 K: ночь	3827 K: люди	3827 K: порт	4574 K: як	4574 K: так	4574 K: чому	4574 K: що	4574 K: хто	4574 K: де	4574 K: це	4574 K: ось	4574 K: дивіться	4574 K: послухайте	4574 K: усе	4574 K: все	4574 K: ніч	4574 K: люди	4574 K: порт
опитахте	59 K
опитування	4552 K:	4552 K дня:
опрос	3805 K:	3805 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3771 K в
открыта	3802 K подписка
отпечатай	276 K
отпечатайте	276 K
отправить	3 K	3775 K
отправьте	3 K	3775 K
оформити	4549 K передплату
оформить	3802 K подписку
оценете	265 K
оцените	8 K	3763 K
оцініть	4513 K
очерк	3832 K
още	250 K по темата	250 K новини:	277 K новини	321 K за:	321 K по темата:
""", 'п': """
партнер	3840 K материала	3840 K проекта	4587 K матеріалу	4587 K проєкту	4587 K проекту	4587 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	331 K на статията	331 K на проекта	331 K на рубриката
партнёр	3840 K материала	3840 K проекта	3840 K рубрики
партнёрский	86 K материал:
первый	3774 K месяц за
перевод	3762 K выполнен	3762 K сделан
передплата	4523 K за #	4523 K від #	4549 K на перше півріччя	4549 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4512 K
переклад	4512 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3762 K
перший	4523 K місяць за
питання	73 K до статті	4552 K дня:
по	89 K подписке	3745 K теме:
повече	250 K по темата:	277 K новини
повідомити	4535 K про помилку
повідомте	4535 K про помилку	4535 K нам про помилку
погляди	4510 K авторів
пограйте	4553 K:
подарете	276 K
подарите	3775 K
подарить	3775 K
подарувати	4524 K
подаруйте	4524 K
поддержать	3780 K
поддержи	81 K
поддержите	81 K	3780 K
поделитесь	3 K
поделиться	3 K
подкаст	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето	3827 K: как	3827 K: так	3827 K: почему	3827 K: что	3827 K: кто	3827 K: где	3827 K: это	3827 K: вот	3827 K: смотрите	3827 K: послушайте	3827 K: всё	3827 K: все	3827 K: ночь	3827 K: люди	3827 K: порт	4574 K: як	4574 K: так	4574 K: чому	4574 K: що	4574 K: хто	4574 K: де	4574 K: це	4574 K: ось	4574 K: дивіться	4574 K: послухайте	4574 K: усе	4574 K: все	4574 K: ніч	4574 K: люди	4574 K: порт
подкрепете	81 K	282 K
подкрепи	282 K
подобається	82 K
подписка	3774 K за #	3774 K от #	3774 K за рубль	3802 K на первое полугодие	3802 K на второе полугодие
подписывайтесь	12 K	3780 K на
подпишись	12 K	3795 K на
подпишитесь	12 K	3780 K на	3795 K на нас
подробнее	3745 K:	3745 K в материале	3745 K - в	3745 K читайте в материале	3745 K об этом	3828 K о:
подробности	3745 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3760 K автора
позицията	262 K на автора
позиція	4510 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	303 K винаги съдържание от	303 K съдържание от
показувати	4557 K завжди контент	4557 K завжди вміст	4557 K контент із	4557 K контент з	4557 K контент від	4557 K вміст із	4557 K вміст з	4557 K вміст від
показывать	3810 K всегда контент	3810 K контент из	3810 K контент с	3810 K контент от
полезна	265 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	264 K
попитайте	264 K
попробовали	59 K
порадьте	4524 K
порекомендуйте	3775 K
последвайте	12 K	282 K
последние	3744 K новости о
послухати	1 K
послушать	1 K
поставте	4512 K запитання
почитать	3745 K:
преведено	264 K с
преводът	264 K е
предложение	3808 K для читателей:	3808 K для подписчиков:
предпочитате	285 K да слушате
прежде	3796 K чем оставить комментарий	3796 K чем комментировать
препечатването	68 K е разрешено
препоръчай	276 K
при	3840 K поддержке партнёра	3840 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3748 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4549 K передплата
продолжается	3802 K подписка	3802 K подписная кампания
пройдите	3745 K тест
пройдіть	4494 K тест
пропозиція	4555 K для читачів:	4555 K для передплатників:
прочетено	264 K от
прочетете	250 K още	250 K също
прочетохте	315 K # от #	315 K вече # от #
підписка	4523 K за #	4523 K від #
підписуйся	12 K
підписуйтесь	12 K	4530 K на
підпишіться	12 K	4530 K на
підсумок	4512 K
підтримайте	81 K	4530 K
підтримати	4530 K
""", 'р': """
работа	3766 K в "
радимо	4494 K прочитати:
разрешавай	303 K винаги съдържание от	303 K съдържание от
разрешать	3810 K всегда контент	3810 K контент из	3810 K контент с	3810 K контент от
разрешете	272 K
разреши	303 K винаги съдържание от	303 K съдържание от
разрешить	3810 K всегда контент	3810 K контент из	3810 K контент с	3810 K контент от
распечатайте	3775 K
распечатать	3775 K
расскажите	59 K в
резюме	264 K
резюмето	264 K
рекламно	86 K съдържание:
рекомендуем	3745 K:
рекомендуємо	4494 K:
робота	4515 K в "	4515 K у "
роздрукувати	4524 K
роздрукуйте	4524 K
розкажіть	59 K у
розпочалася	4549 K передплата
розпочато	4549 K передплату
""", 'с': """
с	331 K подкрепата на партньора
саммари	3762 K
свалете	13 K	272 K	297 K приложението
свежий	3765 K номер
свързани	250 K:
связаться	3748 K с автором
сигнализирайте	287 K за грешка
скачайте	13 K	3771 K в	3771 K из	3780 K приложение	3800 K приложение
скачать	13 K	3771 K в	3771 K на
скидка	3808 K для подписчиков:
скопировать	3775 K
скопируйте	3775 K
скопіювати	4524 K
скопіюйте	4524 K
следвайте	12 K ни	282 K
следите	12 K за
слухайте	4494 K:	4494 K також:
слухати	1 K
слушайте	3745 K:	3745 K также:
слушать	1 K
см	3745 K. также:
смотрите	3745 K также	3745 K:	3745 K	3745 K также:	3745 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3785 K об ошибке	3785 K нам об ошибке
сообщить	3785 K об ошибке
сохраните	3775 K
сохранить	3775 K
спитайте	4512 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3840 K материала	3840 K рубрики	4587 K матеріалу	4587 K рубрики
спонсорирано	331 K от
спробували	59 K
спросите	3762 K
спросить	3762 K
станьте	31 K первым	31 K першим	3780 K подписчиком	3780 K соучастником	4530 K частиною спільноти	4530 K співучасником
статията	46 K може	264 K е преведена	264 K е прочетена	324 K е публикувана	331 K е създадена със съдействието на
статтю	46 K можна	4512 K перекладено
стаття	4579 K
статью	46 K можно	3768 K можно
статья	3762 K переведена	3762 K озвучена	3763 K была	3765 K опубликована в	3832 K
стежте	12 K за
стислий	4512 K виклад	4512 K переказ
съобщете	287 K за грешка
съобщи	287 K за грешка
сыграйте	3806 K:
""", 'т': """
тази	324 K статия е публикувана
також	4494 K читайте:
тб	4574 K: як	4574 K: так	4574 K: чому	4574 K: що	4574 K: хто	4574 K: де	4574 K: це	4574 K: ось	4574 K: дивіться	4574 K: послухайте	4574 K: усе	4574 K: все	4574 K: ніч	4574 K: люди	4574 K: порт
тв	320 K: как	320 K: така	320 K: защо	320 K: какво	320 K: кой	320 K: къде	320 K: това	320 K: вижте	320 K: чуйте	320 K: всичко	320 K: нощта	320 K: хората	320 K: ето	3827 K: как	3827 K: так	3827 K: почему	3827 K: что	3827 K: кто	3827 K: где	3827 K: это	3827 K: вот	3827 K: смотрите	3827 K: послушайте	3827 K: всё	3827 K: все	3827 K: ночь	3827 K: люди	3827 K: порт
текст	46 K можно	46 K можна	3762 K переведён	3762 K переведен	3762 K озвучен	3832 K	4512 K перекладено	4512 K озвучено	4579 K
текстът	46 K може	262 K отразява	264 K е преведен	324 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	300 K:	3805 K:	3805 K дня:	4552 K:	4552 K дня:
това	52 K разследване	264 K резюме	264 K обобщение
този	324 K текст е публикуван
только	3808 K для подписчиков:
точка	3760 K зрения автора	4510 K зору автора	4510 K зору редакції
триває	4549 K передплата
тук	303 K има вградено съдържание от	303 K има съдържание от	303 K се намира вградено съдържание от	303 K се намира съдържание от	303 K вградено съдържание от	303 K съдържание от
тут	3810 K находится встроенный контент	3810 K находится встроенный пост	3810 K находится встроенный публикация	3810 K размещён встроенный контент	3810 K размещён встроенный пост	3810 K размещён встроенный публикация	3810 K размещен встроенный контент	3810 K размещен встроенный пост	3810 K размещен встроенный публикация	3810 K показан встроенный контент	3810 K показан встроенный пост	3810 K показан встроенный публикация	3810 K встроенный контент	3810 K встроенный пост	3810 K встроенный публикация	4557 K є вбудований контент	4557 K є вбудований допис	4557 K є вбудований публікація	4557 K є вбудований вміст	4557 K розміщено вбудований контент	4557 K розміщено вбудований допис	4557 K розміщено вбудований публікація	4557 K розміщено вбудований вміст	4557 K показано вбудований контент	4557 K показано вбудований допис	4557 K показано вбудований публікація	4557 K показано вбудований вміст	4557 K вбудований контент	4557 K вбудований допис	4557 K вбудований публікація	4557 K вбудований вміст
""", 'у': """
у	3819 K нас нет владельца	3819 K нас нет владельцев	3819 K нас нет акционеров	3819 K нас нет инвесторов	3819 K нас нет хозяев	4557 K цьому місці є вбудований контент	4557 K цьому місці є вбудований допис	4557 K цьому місці є вбудований публікація	4557 K цьому місці є вбудований вміст	4557 K цьому місці розміщено вбудований контент	4557 K цьому місці розміщено вбудований допис	4557 K цьому місці розміщено вбудований публікація	4557 K цьому місці розміщено вбудований вміст	4557 K цьому місці показано вбудований контент	4557 K цьому місці показано вбудований допис	4557 K цьому місці показано вбудований публікація	4557 K цьому місці показано вбудований вміст	4557 K цьому місці вбудований контент	4557 K цьому місці вбудований допис	4557 K цьому місці вбудований публікація	4557 K цьому місці вбудований вміст	4566 K нас немає власника	4566 K нас немає власників	4566 K нас немає акціонерів	4566 K нас немає інвесторів	4566 K нас немає олігарха
увидели	7 K ошибку
удобнее	3783 K слушать
усе	4575 K про:	4575 K за темою:
успейте	3802 K подписаться
установите	13 K	3800 K приложение
усі	27 K коментарі	4575 K матеріали за темою:	4575 K статті за темою:
""", 'ф': """
фотогалерея	3745 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	265 K ли
харесахте	265 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3782 K работать у нас	3782 K у нас работать	3782 K работать в нашей
хочете	4532 K працювати в нас	4532 K в нас працювати	4532 K працювати у нас
хочеш	4532 K працювати в нас
хочешь	3782 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4512 K переказ	4512 K короткий виклад	4512 K короткий переказ	4512 K стислий виклад	4579 K текст	4579 K матеріал
ця	76 K тема закрита	4579 K стаття
""", 'ч': """
четете	250 K още
чети	250 K още
чи	4513 K була стаття	4513 K був матеріал	4513 K був переказ	4513 K був цей переказ	4513 K була ця	4513 K був цей	4513 K сподобалась	4513 K сподобалася	4513 K сподобався
читай	3795 K нас
читайте	12 K нас	13 K	3745 K также	3745 K также:	3745 K:	3745 K подробнее	3745 K еще	3745 K по теме:	3745 K подробнее:	3745 K материал	3745 K в материале	3771 K нас без	3771 K без	3780 K	3780 K нас в	4494 K також	4494 K також:	4494 K:	4494 K ще	4494 K також на тему:	4494 K по темі:	4494 K також на тему	4530 K
читать	3745 K также	3745 K по теме:
что	33 K вы думаете	3745 K ещё почитать:
чуйте	1 K	250 K:
""", 'щ': """
ще	32 K немає коментарів	4494 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3832 K статья
это	26 K резюме	52 K расследование	3762 K краткое содержание
этот	26 K пересказ	3762 K пересказ	3762 K краткий пересказ	3768 K материал можно	3768 K текст можно	3832 K текст	3832 K материал
эту	3768 K статью можно
""", 'я': """
як	4513 K вам стаття	4513 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2059 K את
אולי	2076 K פספסתם:
אזהרה	2093 K: צריכה מופרזת של אלכוהול	2093 K - צריכה מופרזת
אין	2047 K לשלוח תגובות	2047 K לפרסם תגובות	2119 K להעתיק	2119 K לעשות שימוש
אירעה	2115 K שגיאה
אל	2067 K תפספסו: הפעילו
אנא	2025 K הזינו כתובת
אני	2017 K רוצה לתמוך	2017 K רוצה להצטרף	2017 K רוצה לתרום
ארעה	2115 K שגיאה
""", 'ב': """
בואו	2060 K לעבוד איתנו
בחנו	2064 K את עצמכם
בשיתוף	2079 K המועצה	2079 K משרד	2079 K חברת	2079 K קרן	2079 K בנק	2079 K עיריית
""", 'ד': """
דווחו	2059 K על
דף	96 K הבית >	96 K הבית '	96 K הבית "	96 K הבית /
""", 'ה': """
האזינו	1 K	2038 K:	2061 K לפודקאסט	2061 K לפרק
האם	8 K אהבתם	2059 K הכתבה	2059 K הסיכום	2059 K המידע
הדוא	2046 K"ל האדום
הדפדפן	2096 K שלך אינו	2096 K שלך לא
ההרשמה	2025 K בוצעה בהצלחה
הווידאו	2096 K אינו
הורידו	13 K	2030 K את האפליקציה	2066 K
הטור	2053 K המלא של
הטקסט	2057 K תורגם	2120 K נוצר
היו	31 K הראשונים
הירשמו	2060 K לוובינר	2060 K לכנס
הכותב	2049 K הוא
הכותבים	2049 K הם
הכותבת	2049 K היא
הכנתם	59 K
הכתבה	2057 K תורגמה	2057 K נכתבה	2059 K עניינה	2077 K ממשיכה	2119 K מוגנת	2120 K נכתבה	2120 K תורגמה	2127 K ממשיכה
המחבר	2049 K הוא
המחברת	2049 K היא
המייל	41 K האדום
המשך	2077 K הכתבה	2127 K הכתבה
הסיכום	2057 K נכתב	2057 K נוצר	2120 K נוצר
הסרטון	2096 K אינו	2096 K לא
הפסקת	2029 K מעקב אחרי
הפעילו	2067 K התראות	2067 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	2127 K ממשיכה
הפרק	2061 K המלא זמין
הצביעו	2064 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2017 K לאלפי התומכים	2017 K לתומכים	2017 K לאלפי	2020 K למנוי	2030 K לערוץ הטלגרם	2030 K לקבוצת הוואטסאפ	2030 K לקבוצת הווטסאפ	2043 K אלינו	2043 K לערוץ	2043 K לקבוצה	2043 K לקבוצת	2043 K לקבוצות	2043 K עכשיו	2043 K גם	2044 K	2060 K לצוות שלנו
הצטרפי	2017 K לאלפי
הקו	41 K החם של המערכת
הקשיבו	2061 K לפודקאסט
השתתפו	2064 K בסקר
התגובות	5 K
התוכן	2096 K אינו	2119 K מוגן
התחקיר	52 K הזה
התמונה	2057 K נוצרה
התקציר	2057 K נכתב	2057 K הופק	2057 K נוצר
התרגום	2120 K נעשה
""", 'ח': """
חודש	2072 K ראשון ב
""", 'י': """
יש	72 K שאלות	2025 K להזין כתובת מייל	2046 K לכם מידע	2046 K לכם סיפור	2046 K לך מידע	2046 K לך סיפור
""", 'כ': """
כבר	2020 K מנויים	2020 K מנוי
כדי	2072 K לקרוא את	2099 K לצפות בתוכן	2099 K להציג את התוכן
כל	2043 K החדשות
כתבות	2053 K נוספות מאת	2053 K נוספות של	2076 K נוספות:
כתובת	2025 K המייל אינה	2025 K המייל לא תקינה	2025 K האימייל אינה	2025 K הדואר האלקטרוני אינה
""", 'ל': """
לא	2020 K מנויים
להאזנה	2061 K לכתבה	2061 K לפודקאסט
להורדת	2066 K
להמשך	2072 K קריאה
לכל	2049 K הכתבות של	2053 K הכתבות של	2053 K כתבות	2053 K המאמרים של	2076 K הכתבות:
לכתבה	2038 K המלאה
לכתבות	2076 K נוספות:
לעדכונים	2043 K נוספים	2043 K
לעקוב	2029 K אחרי הכותב
לערוץ	2030 K הטלגרם
לפניות	2046 K לכתב	2046 K לכתבת
לפרק	2061 K המלא
לצפייה	2061 K בסרטון	2061 K בווידאו	2061 K במשדר	2099 K בתוכן
לקבוצת	2030 K הווטסאפ	2043 K הוואטסאפ	2043 K הווטסאפ
לקבלת	2043 K עדכונים
לקריאה	2038 K נוספת	2038 K נוספת:	2072 K מלאה
לקריאת	2072 K הכתבה המלאה
לרכישת	2020 K מנוי	2020 K מינוי	2060 K כרטיסים לכנס	2060 K כרטיסים לחצו	2060 K כרטיסים לאירוע
לתמיכה	2017 K חודשית
""", 'מ': """
מאמרים	2053 K נוספים מאת
מה	33 K דעתכם	2064 K דעתכם? הצביעו
מוגש	2079 K בשיתוף
מיון	2047 K תגובות
מייל	2046 K אדום
מיין	2047 K לפי
מכירים	66 K מישהו	66 K מישהי
מנוי	2020 K קיים
מנויים	2020 K? התחברו	2020 K?
מעקב	2029 K אחרי הכותב	2029 K אחר הכותב	2029 K אחרי כתב
מצאתם	7 K טעות
משהו	2115 K השתבש
""", 'נ': """
נא	2025 K להזין כתובת
נוצר	2057 K בסיוע	2057 K באמצעות
נותרו	2088 K # תווים
ניסיתם	59 K
נכתב	2057 K בסיוע
נפלה	44 K טעות
נרשמת	2025 K בהצלחה
נתקלתם	2046 K במשהו	2046 K בטעות
""", 'ס': """
סדר	2047 K תגובות
סינון	2047 K תגובות
ספרו	59 K לי
סרטון	2096 K זה אינו
""", 'ע': """
עדיין	2020 K לא מנויים
עוד	2038 K בנושא:	2053 K מאת	2053 K כתבות של	2076 K במדור:	2076 K כתבות:
עמוד	2116 K # מתוך #
ענו	2064 K על הסקר	2064 K על הסקר:	2064 K על החידון
עקבו	12 K	2029 K אחרי הכותב	2043 K אחרינו	2044 K אחרי
""", 'פ': """
פורסם	2084 K לראשונה ב	2119 K לראשונה	2119 K במקור
פרסומת	2077 K
""", 'צ': """
צילום	2084 K: רויטרס	2084 K: אי	2084 K: ap	2084 K: afp	2084 K: shutterstock	2084 K: שאטרסטוק	2084 K: getty	2084 K: פלאש	2084 K: דובר	2084 K: באדיבות	2084 K: לע"מ
צילומים	2084 K: באדיבות
צפו	2038 K:	2038 K גם	2061 K בסרטון	2061 K בתיעוד	2061 K בווידאו	2061 K בכתבה
צריכה	2093 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2029 K התראות על כתבות	2067 K התראות	2067 K עדכונים על	2067 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2038 K גם	2038 K גם:
קראו	2038 K גם	2038 K גם:	2038 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	96 K >	96 K /
רוצה	2017 K לתמוך
רוצים	2043 K להיות	2043 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2090 K עכשיו:
שחקו	2090 K עכשיו:
שתפו	3 K
""", 'ת': """
תגובות	2047 K שיכללו
תודה	2025 K שנרשמתם
תווים	2088 K נותרו	2088 K שנותרו
תוכן	2079 K שיווקי בשיתוף	2097 K מוטמע	2097 K זה מגיע	2097 K חיצוני	2097 K זה מוצג	2120 K זה נוצר
תורגם	2057 K באופן אוטומטי
תמונה	2116 K # מתוך #	2116 K # / #
תמונות	2084 K: באדיבות
תמכו	81 K	2017 K בנו	2017 K בעיתונות	2070 K	2071 K בעיתונות	2071 K בנו	2071 K בעבודתנו
תקציר	2057 K שנכתב
תרמו	2017 K לנו
""", 'ا': """
ابرز	149 K النقاط بالذكاء
اترك	141 K تعليقا
اجعل	134 K
احجز	151 K تذكرتك	151 K مكانك	151 K مقعدك
احجزوا	151 K تذاكركم
احصل	162 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	156 K معلوماتك	156 K نفسك
ادامه	1658 K اين مطلب	1658 K مطلب مخصوص	1658 K اين خبر	1712 K مطلب	1712 K خبر
ادعم	81 K	100 K الصحافة المستقلة	165 K
ادعمنا	100 K ولو
ادعموا	81 K	100 K الصحافة المستقلة	165 K
اذا	179 K كانت لديك معلومات	179 K كان لديك معلومات	179 K كانت لديكم معلومات	179 K كان لديكم معلومات
ارسل	139 K لنا
ارسلوا	139 K لنا	139 K الينا
از	1607 K روزنامهنگاري مستقل حمايت	1607 K ما حمايت كنيد	1661 K دست ندهيد:
اسال	149 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1704 K از مطالب
استمرارنا	100 K مرهون بدعمكم	100 K مرهون	100 K بدعمكم
استمع	1 K الي	1 K	154 K الي
استمعوا	154 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشتراك	1658 K يكماهه	1658 K ماهانه	1658 K سالانه	1658 K يكساله	1658 K سهماهه
اشترك	136 K في	137 K في قناة	167 K
اشتركوا	134 K في	167 K
اضف	134 K	141 K تعليقا	141 K تعليقك
اطلاعات	1647 K خود را بسنجيد
اعادة	68 K النشر مسموحة	176 K النشر
اعجبك	69 K	82 K
اعد	149 K هذا الملخص
اعلان	172 K
افزودن	1665 K به سبد
اقرا	128 K ايضا	128 K ايضا:	128 K المزيد:	128 K:	128 K المزيد	171 K كذلك:	171 K ايضا-
اكنون	1675 K بازي كنيد:
الاحرف	182 K المتبقية
الاعلان	223 K مستمر
الانتقال	130 K الي المحتوي
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	96 K >	96 K '	96 K "	96 K /
الصفحة	211 K # من #
العب	184 K الان:
العودة	130 K الي الاعلي
الفيديو	189 K غير
المتصفح	189 K لا	189 K لا يدعم
المزيد	128 K:
المصدر	146 K:	146 K :
الملخص	149 K من اعداد
امتحان	59 K كرديد
ان	179 K كانت لديك معلومات
انتشار	1704 K مطالب
انتقل	130 K الي المحتوي
انشئ	178 K حسابا	178 K حسابك
انضم	56 K الي #	100 K الي برنامج العضوية	136 K الي	137 K الي قناة
انضموا	56 K الي #	100 K الي برنامج العضوية	135 K الي
اهم	149 K النقاط بالذكاء
ايا	1641 K اين	1641 K خطايي
ايميل	1611 K معتبر وارد	1611 K وارد شده معتبر	1611 K خود را وارد كنيد
اين	52 K گزارش	1641 K	1643 K متن با هوش مصنوعي ترجمه	1643 K مطلب با هوش مصنوعي ترجمه	1643 K متن به صورت خودكار	1658 K مطلب مخصوص	1658 K مطلب ويژه	1658 K محتوا ويژه	1658 K محتوا مخصوص	1661 K مطلب را هم بخوانيد:	1680 K ويدئو در	1680 K ويديو در	1680 K محتوا در	1681 K محتوا از	1704 K مقاله تحت	1705 K متن	1705 K مقاله	1705 K خلاصه	1705 K ترجمه	1705 K خبر
اينجا	1661 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1712 K ادامه
""", 'ب': """
باحث	142 K وكاتب
بازنشر	68 K با ذكر	1704 K
بازگشت	1624 K به بالا
بالصور	213 K..
بالفيديو	213 K..
ببينيد	1623 K:
بخوانيد	1623 K:
بدعمكم	100 K نستمر
بدون	1607 K كمك خوانندگان	1607 K حمايت شما	1607 K كمك شما
براي	1658 K خواندن متن كامل	1658 K خواندن ادامه	1658 K مطالعه متن كامل	1658 K ادامه خواندن	1658 K دسترسي به متن كامل	1683 K ديدن اين محتوا	1683 K مشاهده اين محتوا	1683 K نمايش اين محتوا
بشنويد	1 K
بصوت	152 K اصطناعي	152 K الذكاء الاصطناعي
به	12 K كانال	1641 K اين
بيشتر	1623 K بخوانيد	1623 K بخوانيد:	1623 K ببينيد	1625 K بخوانيد:	1661 K بدانيد:
""", 'ت': """
تابع	128 K ايضا:	136 K	142 K الكاتب علي	172 K القراءة
تابعنا	12 K	135 K
تابعوا	135 K	142 K الكاتب علي
تابعونا	12 K	134 K
تبرع	100 K ولو	165 K ل
تجاوز	130 K الي المحتوي
تخطي	130 K الي المحتوي	130 K الاكثر قراءة	130 K قصص مقترحة	130 K يستحق الانتباه	130 K البودكاست	170 K
ترجم	149 K هذا	153 K اليا	153 K بواسطة الذكاء
ترجمة	153 K الية
ترجمت	153 K هذه المقالة اليا
ترجمه	1643 K ماشيني	1643 K با هوش مصنوعي
تستمر	172 K القصة
تسوق	151 K الان	151 K من متجر
تصوير	1701 K # از #
تعداد	1673 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	149 K اعداد هذا	149 K انشاء هذا	149 K تلخيص هذا	152 K انشاء الملخص	216 K انشاء	216 K اعداد	216 K تلخيص	216 K توليد
تماس	1636 K با نويسنده
تمت	149 K ترجمة هذا	149 K الترجمة	153 K الترجمة اليا	153 K ترجمة هذا المقال اليا	153 K ترجمة هذا النص	216 K كتابة	216 K ترجمة
""", 'ث': """
ثبت	1611 K نام شما با موفقيت	1665 K نام در كارگاه	1665 K نام در دوره
ثبتنام	1665 K در كارگاه	1665 K در دوره
""", 'ج': """
جدول	1633 K امروز را	1633 K را حل كنيد
جرب	167 K
جربوا	167 K
""", 'ح': """
حامي	1607 K ما شويد	1607 K ما باشيد
حدث	210 K خطا
حقوق	176 K النشر	176 K الطبع
حمل	13 K	111 K التطبيق من	111 K التطبيق الان	162 K تطبيق	162 K تطبيقنا	162 K الان
حملوا	13 K	162 K
""", 'خ': """
خانه	96 K >	96 K '	96 K "	96 K /
خبرنگار	1636 K:
خريد	1665 K كتاب از	1665 K بليت	1665 K انلاين كتاب
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1700 K رخ داد
خلاصات	149 K مولدة
خلاصة	149 K بالذكاء
خلاصه	1643 K با هوش مصنوعي
خلاصهسازي	1643 K با هوش مصنوعي
خوشتان	69 K امد
""", 'د': """
دانش	1647 K خود را
در	1623 K اين باره بخوانيد	1633 K نظرسنجي شركت كنيد	1647 K اين نظرسنجي	1647 K نظرسنجي ما	1647 K نظرسنجي	1661 K همين زمينه:	1661 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	134 K قناتنا
رد	1624 K شدن از پربينندهترينها	1624 K شدن از پربيننده ترين ها	1624 K شدن از مطالب
ردشدن	1624 K از پربينندهترينها	1624 K از مطالب
رفتن	1624 K به محتوا	1624 K به محتواي اصلي
""", 'س': """
ساعدنا	156 K علي تحسين
ساعدونا	156 K علي تحسين
ساند	165 K
ساهم	100 K ولو	100 K في استمرار
ساهموا	100 K ولو	100 K في استمرار
سجل	151 K الان في	151 K الان لحضور	178 K مجانا
سجلوا	151 K الان في	178 K مجانا
سوالي	72 K داريد
سودوكو	1633 K امروز را
""", 'ش': """
شارك	3 K	3 K هذا	157 K في الاستبيان
شاركنا	139 K قصتك	156 K رايك
شاركوا	3 K
شاركونا	139 K قصصكم	156 K رايكم
شاهد	128 K ايضا	128 K:	128 K ايضا:	154 K الفيديو اعلاه	171 K ايضا-	213 K بالصور
شاهدوا	154 K
شما	1647 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	142 K متخصص في	142 K وكاتب
صحفي	142 K متخصص في	142 K وكاتب
صفحة	211 K # من #
صفحه	96 K اصلي >	96 K اصلي "	96 K اصلي /	96 K نخست >	96 K نخست "	96 K نخست /	1701 K # از #
صوت	156 K الان:
صوتوا	156 K الان
صورة	211 K # من #	211 K # / #
""", 'ط': """
طالع	171 K ايضا:
""", 'ع': """
عدد	182 K الاحرف المتبقية
عذرا	210 K، حدث خطا
عضويت	1611 K شما در خبرنامه
عكاس	1636 K:
عكس	1701 K # از #
""", 'ف': """
في	171 K السياق ذاته:	171 K السياق نفسه:	171 K هذا السياق:
فيلم	1625 K:	1625 K |
""", 'ق': """
قبلا	1658 K مشترك شدهايد	1658 K مشترك شده ايد	1658 K عضو شدهايد	1658 K ثبت نام كردهايد
قد	128 K يهمك:	171 K يهمك ايضا:
قراءة	152 K الية
قم	162 K بتحميل	162 K بتنزيل
""", 'ك': """
كاتب	142 K وصحفي	142 K وصحافي	142 K وباحث	142 K ومحلل	142 K واكاديمي	142 K صحفي
كاتبة	142 K وصحفية	142 K وصحافية	142 K وباحثة	142 K صحفية
كاراكترهاي	1673 K باقيمانده
كد	1636 K خبر:	1636 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول	100 K عضوا في	100 K داعما	141 K اول من يعلق
كپيبرداري	1704 K
""", 'ل': """
لا	141 K توجد تعليقات	141 K يوجد تعليقات	141 K تعليقات بعد	176 K يسمح باعادة
لتصلك	136 K
لديك	104 K اشتراك	104 K حساب	104 K حساب بالفعل	178 K حساب
لديكم	72 K اسئلة
لطفا	1611 K ايميل معتبر	1611 K يك ايميل معتبر	1611 K ايميل خود را	1683 K جاوااسكريپت
لعرض	192 K هذا المحتوي
لقراءة	170 K المزيد
للابلاغ	158 K عن خطا	158 K عن اي خطا
للاستماع	154 K الي
للاشتراك	134 K في
للانضمام	134 K الي
للتواصل	142 K مع الكاتب	142 K مع الكاتبة
للمزيد	128 K:	170 K من الاخبار	170 K من التفاصيل
لمتابعة	136 K
لمزيد	170 K من الاخبار
لمشاهدة	154 K الفيديو	154 K التقرير	192 K هذا المحتوي	192 K الفيديو	192 K هذا الفيديو
لن	141 K يتم نشر عنوان بريدك
ليصلك	136 K
""", 'م': """
ما	12 K را	33 K رايك	1607 K مستقل هستيم	1607 K مستقليم	1607 K را به يك قهوه	1607 K را به قهوه
متاح	111 K علي app store	111 K علي google play	111 K علي متجر
مترجم	1636 K:
متصفحك	189 K لا	189 K لا يدعم
متوفر	111 K علي app store	111 K علي google play	111 K علي اب ستور	111 K علي متجر	111 K الان علي app store	111 K الان علي google play
محتواي	1681 K جاسازيشده از	1681 K خارجي از
محتوي	190 K مضمن من	190 K خارجي من	190 K من
مرتبط	1625 K:
مرورگر	1680 K شما
مشترك	104 K بالفعل	104 K بالفعل؟	1658 K هستيد
مشكلي	1700 K پيش امد
مصيتم	7 K
مطالب	1623 K مرتبط:
معماي	1633 K امروز را
ملخص	149 K بالذكاء	149 K المقال بالذكاء	152 K من انشاء الذكاء	152 K بالذكاء الاصطناعي	152 K اعده الذكاء
منبع	1636 K:	1636 K :
مواضيع	128 K ذات صلة:	171 K متعلقة:
""", 'ن': """
نبذة	142 K عن الكاتب
نزل	13 K	162 K تطبيق	162 K تطبيقنا
نزلوا	162 K
نستمر	100 K بدعمكم
نشر	215 K اولا في	215 K هذا المقال
نظر	1641 K شما درباره
نظرات	5 K
نظرسنجي	1647 K:
نقل	68 K مطالب با ذكر	1704 K مطالب
نهاية	130 K الاكثر قراءة
نويسنده	1607 K را به يك قهوه	1636 K:	1636 K :
نويسههاي	1673 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	149 K الملخص	149 K النص	152 K الصوت تم انشاؤه	153 K النص مترجم اليا	189 K الفيديو غير	189 K المحتوي غير	190 K المحتوي مقدم	190 K المحتوي من	215 K المقال محمي	215 K المحتوي محمي	216 K النص	216 K المقال	216 K الملخص
هذه	149 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	104 K انت مشترك	104 K لديك حساب	104 K لديك اشتراك	139 K لديك معلومات	139 K لديكم معلومات	139 K لديك قصة	139 K لديكم قصة	150 K كان هذا	150 K كانت هذه	150 K وجدت هذا	150 K اعجبك هذا	150 K اعجبتك هذه	158 K وجدت خطا	158 K لاحظت خطا	158 K وجدتم خطا
همچنين	1623 K بخوانيد	1623 K بخوانيد:	1661 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	172 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	151 K شاغرة في
ويدئو	1625 K:
ويديو	1625 K:	1625 K |
""", 'ي': """
يتبع	223 K المقال
يجوز	68 K اعادة النشر
يحظر	176 K نقل	176 K نسخ
يستمر	172 K المقال	172 K الخبر	223 K المقال	223 K الخبر
يسمح	68 K باعادة النشر
يمكنك	136 K متابعة	170 K قراءة المزيد
يمكنكم	136 K متابعة
يمنع	176 K نقل	176 K نسخ	215 K النقل	215 K الاقتباس	215 K نشر
""", 'پ': """
پادكست	1625 K:
پايان	1624 K پربينندهترينها
پرش	1624 K به محتوا
""", 'گ': """
گزارش	1625 K تصويري:	1636 K:	1641 K خطا
""", 'अ': """
अगली	2161 K स्लाइड	2161 K तस्वीर	2161 K फोटो
अपना	2188 K ईमेल पता दर्ज
अभी	2204 K खेलें:
""", 'आ': """
आज	2171 K का क्विज	2171 K का सुडोकू
आप	12 K हमें
आपका	2209 K ब्राउजर
आपको	2181 K यह	2181 K ये
आपने	59 K बनाया
आर्थिक	2145 K सहयोग करें
""", 'इ': """
इंस्टाग्राम	2210 K पोस्ट
इनपुट	2173 K-	2173 K:	2173 K -	2173 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2160 K भी पढें	2160 K भी पढें:	2195 K भी पढें-	2195 K भी देखें:
""", 'ई': """
ईमेल	2188 K पता मान्य नहीं
""", 'ऊ': """
ऊपर	2161 K जाएं
""", 'ए': """
एक	2226 K त्रुटि हुई
एजेंसी	2173 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2160 K पढें:	2195 K भी पढें:
""", 'क': """
कंटेंट	2161 K पर जाएं
कुछ	2226 K गलत हो गया
कृपया	2188 K मान्य ईमेल	2188 K सही ईमेल
केवल	2191 K # रुपये में
कोई	44 K गलती	72 K सवाल	2226 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2181 K यह	2181 K आपको
क्विज	2171 K खेलें
""", 'ख': """
खबर	2181 K में कोई	2237 K विज्ञापन के
""", 'छ': """
छोडकर	2161 K सबसे अधिक पढी	2161 K ये भी पढें	2161 K पॉडकास्ट
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2210 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2173 K:
""", 'त': """
तस्वीर	2227 K #/#
""", 'द': """
देखें	2160 K:	2160 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
न्यूजलेटर	2188 K के लिए धन्यवाद
""", 'प': """
पढिए	2195 K:
पढें	2160 K:	2195 K-
पसंद	69 K आया
पिछली	2161 K स्लाइड
पेज	2227 K #/#	2227 K # / #
पोल	2171 K में हिस्सा
""", 'फ': """
फेसबुक	2210 K पोस्ट
फोटो	2227 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2173 (K
""", 'म': """
मात्र	2191 K # रुपये में
मुख्य	2161 K सामग्री पर जाएं
""", 'य': """
यह	2160 K भी पढें	2160 K भी पढें:	2160 K भी देखें:	2173 (K लेखक के	2181 K खबर आपको	2195 K भी पढें-	2195 K भी पढें -	2209 K वीडियो आपके	2209 K सामग्री आपके	2210 K सामग्री	2212 K सामग्री देखने के लिए	2212 K वीडियो देखने के लिए	2230 K लेख कॉपीराइट	2230 K सामग्री कॉपीराइट	2231 K लेख	2231 K खबर	2231 K अनुवाद	2231 K सारांश	2231 K तस्वीर	2231 K सामग्री
यूट्यूब	2210 K वीडियो
ये	2160 K भी पढें	2160 K भी पढें:	2173 (K लेखक के	2195 K भी पढें-	2195 K भी देखें:
""", 'ल': """
लेख	2237 K विज्ञापन के
लेखक	2173 K के बारे में	2173 (K	2173 K वरिष्ठ पत्रकार हैं	2173 K स्वतंत्र पत्रकार हैं
लेखिका	2173 K के बारे में	2173 (K	2173 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2237 K के बाद
वीडियो	2212 K देखने के लिए
वोट	2171 K करें
""", 'श': """
शेष	2202 K अक्षर
""", 'स': """
संबंधित	2160 K:	2195 K खबर:	2195 K खबरें:
सदस्यता	2188 K लेने के लिए धन्यवाद
सबसे	2161 K अधिक पढी गईं समाप्त
सब्सक्राइब	2188 K करने के लिए धन्यवाद	2188 K करने के लिए शुक्रिया
सर्वाधिकार	2230 K सुरक्षित
सर्वे	2171 K में हिस्सा
सामग्री	2161 K पर जाएं	2161 K को स्किप करें
सिर्फ	2191 K # रुपये में
स्वतंत्र	2145 K पत्रकारिता को	2145 K पत्रकारिता का
""", 'ह': """
हम	2145 K किसी कॉरपोरेट	2145 K किसी कॉर्पोरेट	2145 K कॉरपोरेट या सरकार	2145 K न किसी कॉरपोरेट	2145 K किसी सरकार या
हमारा	13 K
हमारी	2145 K पत्रकारिता का समर्थन	2145 K पत्रकारिता को सहयोग	2145 K पत्रकारिता को समर्थन
हमारे	12 K
हमें	12 K	2145 K किसी कॉरपोरेट	2145 K सहयोग करें
होम	96 K >	96 K '	96 K "	96 K /
""", 'অ': """
অনুমতি	391 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	340 K পডুন:	340 K পডুন	340 K দেখুন:	365 K পডুনঃ	365 K পডুন-	365 K পডুন :
আরো	340 K পডুন	365 K পডুন:	365 K পডুনঃ
""", 'এ': """
এই	376 K কনটেন্ট	392 K লেখাটি	392 K খবরটি
""", 'ক': """
কিছু	388 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	345 K:
""", 'ত': """
ত্রুটি	388 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	340 K:
পৃষ্ঠপোষকতায	367 K
""", 'ব': """
বিজ্ঞাপনের	366 K পর	366 K নিচে
""", 'ম': """
মতামত	345 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	345 K:
লেখকঃ	345 K
লেখকের	345 K আরও
লেখাটি	392 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	391 K সংরক্ষিত
সূত্র	345 K:
সূত্রঃ	345 K
স্পনসরড	367 K
স্পন্সরড	367 K
""", 'ก': """
กด	12 Kติดตาม	4269 Kติดตาม	4269 Kไลก์
""", 'ข': """
ขอ	4272 Kบคุณภาพจาก	4272 Kบคุณข้อมูลจาก
ข่	4265 Kาวที่เกี่ยวข้อง:	4272 Kาวโดย	4278 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4278 Kิป:
คุ	4275 Kณรู้สึกอย่างไรกับ	4275 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4278 Kคลิป:	4278 Kคลิป :
""", 'ซ': """
ซื	4276 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4265 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4269 Kดตามช่อง	4269 Kดตามเรา	4269 Kดตามข่าว	4287 Kดตามอ่านข่าวอื่นๆ	4287 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4274 Kม ai
""", 'ท': """
ทด	4276 Kสอบความรู้ของคุณ
ทำ	4276 Kแบบสำรวจสั้น
ที	4272 K่มา:	4272 K่มา :
""", 'บ': """
บท	4274 Kความนี้ใช้ ai	4274 Kสรุปนี้	4274 Kความนี้แปล	4274 Kความนี้เรียบเรียง	4275 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4274 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4272 K้เขียน:	4272 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4275 Kข้อผิดพลาดในบทความ
พื	4288 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4276 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4272 Kพ:	4312 Kพที่ # จาก #	4312 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4276 Kวมโหวต:	4276 Kวมโหวต :	4276 Kวมทำแบบสำรวจ	4276 Kวมสนุก	4283 Kวมสนับสนุน
ร้	4291 Kองทุกข์	4291 Kองเรียน
""", 'ล': """
ลง	4276 Kทะเบียนเข้าร่วมสัมมนา	4276 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4283 Kับสนุน
สร	4274 Kุปโดย	4274 Kุปข่าวด้วย	4274 Kุปนี้	4274 Kุปข่าวโดย	4275 Kุปนี้มีประโยชน์
สา	4291 Kยด่วนข่าว	4291 Kยด่วนทีมข่าว
ส่	4291 Kงข่าว
""", 'ห': """
หน	96 K้าแรก >	96 K้าแรก '	96 K้าแรก /	4312 K้า # จาก #
""", 'อ': """
อ่	4265 Kานเพิ่มเติม:	4265 Kานต่อ:	4265 Kานข่าวต้นฉบับ:	4265 Kานเพิ่มเติม	4265 Kานประกอบ:	4278 Kานข่าวเพิ่มเติม:	4278 Kานข่าวเพิ่มเติม	4278 Kานข่าวที่เกี่ยวข้อง:	4278 Kานข่าว:	4278 Kานเรื่องอื่น:	4287 Kานข่าวอื่นๆ	4287 Kานข่าวต้นฉบับได้ที่	4287 Kานบทความอื่นๆ	4287 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4272 Kางอิง:
""", 'เ': """
เก	4272 Kี่ยวกับผู้เขียน
เข	4269 K้าร่วมช่อง
เน	4274 Kื้อหานี้สร้าง	4288 Kื้อหาสปอนเซอร์	4288 Kื้อหาโฆษณา	4288 Kื้อหาสนับสนุนโดย
เพ	4269 Kิ่มเพื่อน
เร	4272 Kื่อง:	4272 Kื่อง :	4272 Kื่องและภาพ
""", 'แ': """
แจ	4275 K้งแก้ไขข่าว	4291 K้งเบาะแส	4291 K้งข่าว
แช	3 Kร์
แป	4274 Kลโดย
แอ	4269 Kดไลน์
""", 'โ': """
โฆ	4288 Kษณา -
""", 'ใ': """
ให	4275 K้คะแนนบทความ
""", 'ไ': """
ไม	4269 K่พลาดทุกข่าวสาร	4269 K่พลาดข่าว
""", 'ả': """
ảnh	4627 K:	4685 K #/#	4685 K # / #
""", 'ủ': """
ủng	4627 K hộ tác giả	4648 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2672 Kせて読みたい	2672 【Kせて読みたい】	2672 Kせて読みたい:
""", 'こ': """
こち	2672 Kらもおすすめ	2672 Kらもおすすめ:	2708 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2682 K記事を書いた人	2682 K記事の筆者	2687 K要約はai	2687 K要約は、ai	2687 K要約は役に立ち	2687 ※K要約	2687 K記事の翻訳	2687 K記事の要約	2687 K記事はai	2687 K翻訳	2687 K見出しはai	2689 K動画はお住まいの地域	2689 K動画は、お住まいの地域	2689 K動画は現在ご利用	2689 K動画はご覧いただけません	2689 K動画は再生できません	2689 K動画は公開を終了	2699 K記事は	2699 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は	2664 K見・ご感想
ご登	2645 K録ありがとうございます
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2672 Kと見る:	2708 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2740 Kーが発生しました
""", 'オ': """
オリ	2708 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	96 Kプ＞	96 Kプページ＞	96 Kプ>	96 Kプ >	96 Kプ '	96 Kプ /
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2689 Kーヤーを読み込	2713 【Kゼント】	2713 Kゼント応募
""", 'ペ': """
ペー	2741 Kジ#/#
""", 'ホ': """
ホー	96 Kム＞	96 Kム>	96 Kム >	96 Kム '	96 Kム /
""", 'メ': """
メー	2645 Kルアドレスの形式が	2645 Kルアドレスが正しくありません
""", '一': """
一覧	2708 【K】
""", '下': """
下載	13 K	4728 Kapp	4728 K應用程式
下载	13 K	4728 Kapp	4728 K应用
""", '以': """
以上	4771 K内容由ai
以下	4839 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4764 K:	4764 (K	4764 K係	4764 K为	4764 K為
""", '你': """
你做	59 K了吗
你可	4746 K能會喜歡:	4796 K能想看:
你有	4757 K线索
你覺	4773 K得這篇
你觉	4773 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4764 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4771 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4735 K微信公众号	4735 K官方微信
""", '内': """
内容	4771 K由ai
""", '再': """
再生	2690 K時間	2693 K速度
""", '写': """
写真	2672 【K】	2672 K:	2674 K特集:	2708 【Kを見る】	2708 【Kギャラリー】	2741 K #/#	2741 K#/#	2741 K # / #
""", '出': """
出典	2682 K:
出现	4834 K问题
出錯	4834 K了
出错	4834 K了
""", '分': """
分享	3 K
""", '前': """
前回	2708 【K】	2708 Kの記事:
""", '剩': """
剩余	4806 K字数
剩餘	4806 K字數
""", '加': """
加入	12 K	4755 K	4791 K
""", '動': """
動画	2672 【K】	2674 K:	2674 【K】	2689 Kプレーヤーを読み込	2689 Kプレイヤーを読み込	2690 Kの長さ	2708 【Kを見る】
""", '升': """
升級	4791 K
升级	4791 K
""", '原': """
原文	4795 K刊于	4795 K刊於
""", '参': """
参与	4775 K我们的
参考	69 Kになった	2672 K:
""", '參': """
參與	4775 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4774 K错误
发生	4834 K错误
""", '取': """
取材	2682 K・文	2682 K・執筆
""", '另': """
另请	4746 K参阅
""", '可': """
可以	4756 K在x上
可自	68 K由转载
""", '合': """
合わ	2672 Kせて読みたい:
合成	2689 K音声で読み上げ	2689 K音声による読み上げ
""", '同': """
同场	4746 K加映:
同場	4746 K加映:
""", '問': """
問問	4771 K我們的ai
問題	2740 Kが発生しました
""", '喜': """
喜欢	69 K这篇	4714 K作者	4714 K这篇文章
喜歡	69 K這篇	4714 K作者	4714 K這篇文章
""", '喝': """
喝酒	4798 K不開車
""", '图': """
图片	4839 K由ai
""", '圖': """
圖片	4839 K由ai
""", '執': """
執筆	2682 K:	2682 K/
""", '報': """
報名	4779 K參加
""", '填': """
填写	4775 K问卷
填寫	4775 K問卷
""", '如': """
如发	4774 K现
如有	4757 K线索	4757 K線索	4766 K新聞線索
如果	4757 K您有相关线索	4757 K你掌握	4757 K您掌握	4763 K您有
如發	4774 K現
""", '官': """
官方	4735 K微信:	4735 K微信公众号:
""", '審': """
審校	4764 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4746 K閱讀	4746 K阅读	4746 K閱讀:	4746 【K閱讀】	4749 【K閱讀】	4749 【K阅读】	4796 K阅读:
""", '开': """
开启	4728 K通知	4728 K推送通知
""", '引': """
引用	2682 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4749 K/	4796 K:
影音	4749 K/	4749 【K】	4796 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4796 K看更多:
""", '微': """
微信	4728 K扫	4735 K公众号:
""", '您': """
您对	4773 K这篇文章
您對	4773 K這篇文章
您有	4757 K线索
您的	27 K评论
您覺	4773 K得這篇
您觉	4773 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '感': """
感謝	4725 K您的訂閱
感谢	4725 K您的订阅
""", '手': """
手机	4728 K客户端
""", '打': """
打开	13 K	4728 K微信
打賞	4714 K作者
打赏	4714 K作者
""", '扩': """
扩展	4746 K阅读:
""", '扫': """
扫一	4728 K扫
扫描	4728 K二维码关注	4755 K
扫码	4755 K
""", '投': """
投票	4775 K:
投稿	27 Kは
投資	4798 K一定有風險
投资	4798 K有风险
""", '报': """
报名	4779 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4755 K追蹤
""", '掃': """
掃一	4728 K掃
""", '採': """
採訪	4764 K撰文:
""", '推': """
推荐	4746 K阅读	4746 K阅读:	4749 K阅读:
推薦	4746 K閱讀:	4749 K閱讀:
""", '提': """
提供	2682 K:
""", '摘': """
摘要	4771 K由	4839 K由ai
""", '撰': """
撰文	4764 K:
撰稿	4764 K:
""", '支': """
支持	4789 K
""", '收': """
收听	1 K	4784 K我们的播客	4784 K我们的节目
收聽	1 K	4784 K我們的播客	4784 K我們的節目
""", '文': """
文/	2682 K
文:	2682 K
文・	2682 K
文字	2693 Kサイズ	2693 Kの大きさ
文章	44 K有误	4764 K来源:	4774 K有误	4774 K有誤
""", '新': """
新聞	41 K爆料	4757 K線索
新闻	41 K热线	41 K报料	41 K爆料	4757 K线索热线	4757 K线索
""", '早': """
早鳥	4798 K優惠	4798 K票
早鸟	4798 K优惠
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4746 K:	4746 K新聞:	4746 K內容:	4746 【K新聞】	4746 K相關	4746 K阅读:	4746 K報導:	4746 K报道:	4749 【K新聞】	4749 【K新闻】	4795 K精彩内容	4795 K精彩內容	4795 K资讯	4795 K資訊	4795 K内容请	4795 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有効	2645 Kなメールアドレスを
有問	72 K題
有料	4757 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未成	4798 K年請勿飲酒
未滿	4798 K十八歲禁止飲酒
未經	4838 K授權	4838 K許可
未经	4838 K授权不得转载	4838 K许可不得转载	4838 K授权	4838 K许可
""", '本': """
本主	76 K题已关闭
本内	4771 K容由ai
本报	41 K热线
本摘	4771 K要
本文	4764 (K作者	4764 K作者	4771 K摘要	4771 K由ai	4771 K由人工智能翻译	4771 K由人工智能生成	4771 K由人工智慧	4776 K由ai朗读	4795 K章來自	4795 K转载自	4795 K轉載自	4795 K来自	4795 K來自	4798 K含有聯盟行銷	4798 K包含聯盟行銷	4838 K受版权保护	4838 K受著作權保護	4838 K原载于	4838 K首发于	4838 K原刊於	4838 K轉載自	4838 K转载自	4839 K由ai	4839 K由人工智能	4839 K由 ai	4839 K由人工智慧	4839 K使用ai	4839 K经ai
本翻	4839 K译由
本音	4776 K频由	4776 K訊由
""", '来': """
来发	31 K表第一
来源	4764 K:
""", '校': """
校对	4764 K:
""", '構': """
構成	2682 K・文
""", '次': """
次に	2672 K読む:
次の	2708 Kページ:	2708 【K記事】
次ペ	2708 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4755 K加入	4756 K在	4756 K关注	4757 K提供线索	4757 K投稿	4766 K提供照片	4766 K提供新闻线索	4766 K爆料
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4755 K加入	4756 K在	4757 K提供線索	4757 K投稿	4766 K提供照片	4766 K提供新聞線索	4766 K爆料
""", '正': """
正し	2645 Kいメールアドレスを
""", '此': """
此主	76 K题已自动关闭
此摘	4771 K要	4839 K要由ai
此语	4776 K音由
""", '测': """
测一	4775 K测:
""", '測': """
測一	4775 K測:
""", '点': """
点击	4746 K查看	4746 K阅读:	4784 K观看视频	4784 K收听
点我	4755 K加入
""", '熱': """
熱門	4796 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4757 K请	4757 K請
""", '版': """
版权	4838 K声明	4838 K所有
版權	4838 K聲明
""", '特': """
特集	2674 K:	2674 【K】
""", '用': """
用微	4728 K信扫
""", '由': """
由語	4776 K音合成
由语	4776 K音合成
""", '画': """
画像	2672 【K】	2708 【Kを見る】	2741 K#/#	2741 K #/#	2741 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4774 K錯誤
發生	4834 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4746 K阅读	4746 K新闻	4746 K报道:	4746 K阅读:	4749 【K报道】	4749 K报道:	4796 K新闻:	4796 K文章:
相關	4746 K新聞	4746 K報導	4746 【K新聞】	4746 K閱讀:	4749 【K報導】	4749 K報導:	4796 K新聞:	4796 K文章:	4796 K報導:
""", '看': """
看更	4746 K多:	4749 【K多】
""", '確': """
確認	2645 Kメールを送信しました	4725 K信已寄
""", '禁': """
禁止	4798 K酒駕
""", '立': """
立即	4755 K加入	4775 K报名	4775 K報名
""", '筆': """
筆者	2682 Kプロフィール
""", '編': """
編輯	4764 K:
編集	41 K部への情報提供
""", '线': """
线索	4757 K征集
""", '编': """
编辑	4764 K:	4764 (K:
""", '聽': """
聽我	4784 K們的podcast
""", '自': """
自動	2689 K音声で読み上げ
""", '著': """
著者	2682 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4784 K上方影片
""", '观': """
观看	4784 K上方视频
""", '视': """
视频	4796 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4725 K成功	4791 K	4802 K本報	4802 K我們	4802 K本刊
""", '記': """
記事	7 Kの誤り	2664 Kの間違いを見つけ	2664 Kの誤りを見つけ	2664 Kに関するお問い合わせ	2664 Kへのご意見	2699 Kの誤り	2699 Kに誤り
記者	2682 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2672 Kくはこちら
""", '語': """
語音	4776 K由ai
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき	2664 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2713 【Kプレゼント】	2713 Kプレゼント
""", '請': """
請作	4714 K者喝
請我	4714 K喝杯咖啡	4714 K們喝杯咖啡
請支	4789 K持
請至	4725 K信箱
請輸	4725 K入有效的	4725 K入正確的電子
""", '讚': """
讚賞	4714 K作者	4714 K支持
""", '订': """
订阅	4725 K成功	4791 K	4802 K本报	4802 K我们	4802 K本刊	4802 K本公众号	4802 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '语': """
语音	4776 K由ai
""", '请': """
请作	4714 K者喝
请到	4725 K邮箱
请我	4714 K喝杯咖啡	4714 K们喝杯咖啡
请支	4789 K持
请输	4725 K入有效的	4725 K入正确的邮箱
""", '責': """
責編	4764 K:
""", '資': """
資料	4764 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4789 K
""", '责': """
责任	4764 K编辑:	4764 (K编辑
责编	4764 K:
""", '赞': """
赞助	4789 K
赞赏	4714 K作者	4714 K支持
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4806 K输入
""", '这': """
这个	4772 K摘要
这段	4772 K摘要
这篇	8 K文章	52 K调查	52 K报道	4772 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4772 K摘要
這篇	4772 K文章
""", '連': """
連載	2674 K:
""", '還': """
還可	4806 K輸入
""", '采': """
采写	4764 K:
""", '長': """
長按	4755 K
""", '长': """
长按	4755 K
""", '開': """
開啟	4728 K通知	4728 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2672 K記事	2672 K記事:	2672 【K記事】	2672 K:	2672 【K】	2674 K動画:	2674 K特集:	2708 【K写真】
""", '閱': """
閱讀	4746 K更多
""", '问': """
问问	4771 K我们的ai
""", '阅': """
阅读	4746 K更多
""", '面': """
面白	69 Kかった
""", '音': """
音声	2690 Kの長さ
""", '飲': """
飲酒	4798 K過量
""", '首': """
首发	4838 K于
首頁	96 K>	96 K＞	96 K >	96 K '	96 K /
首页	96 K>	96 K＞	96 K >	96 K '	96 K /
""", '馬': """
馬上	4775 K報名
""", '马': """
马上	4775 K报名
""", '點': """
點我	4755 K加入
點擊	4746 K查看	4746 K閱讀:	4784 K觀看影片
""", '같': """
같이	2794 K 보기:
""", '개': """
개인정보	2810 K 처리방침
개인정보처리방침	2810 K
""", '관': """
관련	2794 K 기사:	2832 K 기사 :	2832 [K 기사]	2832 K 기사-
관련기사	2794 K	2794 K:	2794 [K]	2832 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)	2859 K 차단을 해제
광고차단을	2859 K 해제
""", '괜': """
괜찮아요	2784 K, 웹으로	2784 K. 웹으로
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기계음으로	2817 K
기사	1 K 듣기	41 K 제보	2815 K #줄 요약	2822 K 주소가 복사
기사에	73 K 대해 궁금	2825 K 오류가
""", '네': """
네이버	12 K
""", '뉴': """
뉴스	2804 K 퀴즈 풀
""", '다': """
다음	2832 K 기사:
""", '당': """
당신의	2824 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2794 K 읽기:
더보기	2794 [K]	2794 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2824 K 설문에	2824 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '링': """
링크가	2822 K 복사되었습니다	2822 K 복사됐습니다
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2832 [K 본 기사]
""", '모': """
모바일	2784 K 웹으로 볼게요	2784 K 웹으로 계속
모바일웹으로	2784 K 볼게요
""", '문': """
문제가	2871 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2815 K 요약은
본문	2822 K url 복사
""", '사': """
사진	2872 K #/#	2872 K # / #
사진출처	2838 K:
""", '생': """
생성형	2815 K ai가 요약
""", '선': """
선택	2869 (K) 개인정보	2869 [K] 개인정보	2869 (K) 광고성	2869 [K] 광고성
""", '설': """
설문	2804 K 참여하기
설문에	2824 K 참여하세요
설문조사	2804 K 참여하기
""", '아': """
아직	32 K 댓글
""", '애': """
애드블록을	2859 K 해제
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2824 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2794 [K]
""", '오': """
오늘의	2804 K 퀴즈 풀	2804 K 퀴즈
오류가	2871 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '원': """
원활한	2859 K 이용을 위해	2859 K 서비스 이용을 위해
""", '웹': """
웹으로	2784 K 볼게요
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2815 K 요약은 ai	2815 K 요약이 도움	2815 K 기사는 인공지능	2815 K 기사는 ai	2815 K 번역	2817 K 음성은 ai	2825 K 기사가 도움이	2825 K 기사를 어떻게	2825 K 뉴스에 대한 의견	2825 K 기사에 대한 의견
이메일	2810 K 무단수집거부
이메일무단수집거부	2810 K
이미지	2872 K #/#	2872 K # / #
이슈	2832 [K]
이어	2794 K 읽기:
이용약관	2810 K
""", '인': """
인공지능	2817 K 음성으로	2817 K(ai) 음성
인기기사	2832 [K]
""", '일': """
일시적인	2871 K 오류가
""", '자': """
자료출처	2838 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '저': """
저작권보호정책	2810 K
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
주소가	2822 K 복사되었습니다
""", '지': """
지금	2845 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '청': """
청소년	2810 K 보호정책
청소년보호정책	2810 K
청소년보호책임자	2810 K
""", '추': """
추천	2794 K 기사:
추천기사	2832 [K]
""", '출': """
출처	2838 K:	2838 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '퀴': """
퀴즈	2804 K 풀고 포인트	2804 K 풀고
""", '투': """
투표	2804 K 참여하기
투표하러	2804 K 가기
""", '페': """
페이지	2872 K #/#
""", '필': """
필수	2869 (K) 개인정보	2869 [K] 개인정보	2869 (K) 이용약관	2869 [K] 이용약관
""", '함': """
함께	2794 K 볼 만한 기사:	2794 K 보면 좋은 기사:	2832 [K 읽기]
""", '핫': """
핫클릭	2832 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	96 K>	96 K >	96 K '	96 K /
""", '화': """
화보	2794 [K]
""", '후': """
후원	2865 K 계좌
후원계좌	2865 K
"""}

CONTAINS = {',': """
,说:	4862 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3712 K-vă	3716 K
abonații	50 K pot	3713 K noștri
abonează	80 K-te	3599 K-te pentru	3606 K-te pe youtube	3712 K-te
abonné	50 en tant qu'K	1836 pas encore K	1839 déjà K	1841 en tant qu'K
abonnés	1836 réservé à nos K	1839 réservé aux K	2011 nos K	2014 K
abonējiet	80 K	3014 K
actualisé	97 cet article a été K
actualité	1850 l'essentiel de l'K	1864 suivez l'K	1864 suivez toute l'K	1864 retrouvez toute l'K	1896 couvre l'K
actualizată	97 știrea a fost K
acționari	3680 fără K
adatkezelési	2256 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1541 K
adomány	2342 K
adományoddal	2338 K
adományok	2342 K
adományozz	2338 K
adományozzon	2277 K itt
advirtió	1541 K
adó	2245 K #%
adód	2340 K #
adója	2277 K #
adăugat	3715 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4194 K	4221 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2013 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1541 K
afișată	60 email nu va fi K
agregó	1541 K
aicināja	3017 K
aizsargātas	2963 visas tiesības K
aiškino	2957 K
ai가	2875 K 작성	2875 K 생성	2875 K 요약	2875 K 번역
ai로	2875 K 작성	2875 K 생성
ai를	2875 K 활용해
ajouté	2013 a K
ajută	3712 K-ne
ajánld	2338 K fel
aktualizovaný	97 článok bol K
aktualizován	97 článek byl K
aktérů	97 jména K
alkalmazás	2253 töltsd le az K
alkalmazásban	2275 az K
alkalmazást	2275 K
alkalmazásunk	2339 K
alkalmazásunkat	2253 töltse le K
alkalmazásunkban	84 K
alăturat	3623 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1922 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	794 jetzt K:
anketě	524 naší K	524 v K
ankietę	35 naszą K	3345 naszą K	3345 krótką K
ankstesnėje	97 K versijoje
anmäl	4255 K dig till vårt	4255 K dig till våra
anmäla	4189 genom att K dig
annoncé	2013 a K
annoncør	662 betalt af en K	662 betalt af K
annonslänkar	37 K	74 K	4194 K	4221 K
annonsör	4203 betalt av en K	4203 betald av en K
annonsør	3245 betalt av en K
anterioară	97 versiune K a
antérieure	97 version K de cet
anunció	1541 K
anunțat	3715 a K
använder	4159 vi K cookies	4160 K kakor
anúncio	3505 após o K	3505 depois do K
anúncios	70 sem K	3590 sem K
apelował	3421 K
apelowała	3421 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1384 descarga la K	1384 descarga nuestra K
aplicația	84 în K noastră	3607 descarcă K	3712 descarcă K noastră	3712 descarcă gratuit K	3712 descarcă K și	3713 K noastră
aplikacją	84 z naszą K
aplikację	3310 pobierz naszą K	3311 pobierz K	3311 ściągnij K	3368 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3976 našej K
aplikáciu	3976 mobilnú K	3976 K
aportació	477 la teva K
aportación	1429 tu K	1462 haz tu K
apoyá	1538 K
applikációnk	2275 K
applikációnkat	2275 K
applikációnkban	84 K
apsolīja	3017 K
apóyanos	1429 K	1538 K
apóyenos	1429 K	1538 K
apúntate	1356 K a	1377 K a nuestra	1377 K gratis	1538 K gratis
apărat	3715 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4391 bir K paylaş
artykuł	15 darmowy K	20 cały K	3299 podoba ci się ten K	3346 nasz K do końca	3366 ostatni darmowy K	3419 ten K
artykułu	97 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1357 te ha gustado este K	1367 regala este K	1367 regalar este K	1373 último K gratis	1373 te queda # K	1465 y lee este K	1539 este K
artículos	15 K gratis	1373 K gratis este mes	1373 te quedan # K	1373 límite de K
aseguró	1541 K
associés	1873 cookies K à ce contenu
assuré	2013 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	847 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3599 K-te pentru
autorização	3484 sem K prévia e expressa
autorką	3337 kontakt z K
autorská	506 K práva
avertizează	3715 K
avísanos	1538 K
ayúdanos	1429 K	1538 K a
açikladi	4471 K
açin	4391 K
añadió	1541 K
año	1540 al K
""", 'b': """
bağirdi	4471 K
bağirdilar	4471 K
bağiriyor	4471 diye K
bağiriyordu	4471 K
bağiş	4468 K yap	4472 K
bağişiniz	4468 K
bağlantilari	74 satiş ortakliği K	4384 satiş ortakliği K
başlayan	4390 tl'den K
başvurun	4391 K
behält	29 K sich vor	29 K sich das recht
behöver	4141 vi K ditt stöd	4255 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2253 értesítések K
beløb	713 fast K
beløp	3294 gi et K	3296 fast K
bemängeln	910 K
bemängelt	910 K
berätta	67 K för oss	67 K din
berättade	4258 K
berättar	4258 K
bestätigen	737 K sie ihre
bestätigungslink	838 K
bestätigungsmail	737 K	838 K
betalvägg	4259 K
bezpečí	97 linka K
bezplatný	544 poslední K článek	3970 náš K webinár	3993 posledný K článok
bezplatných	3979 K článkov
bezpłatne	3351 K konto
bezpłatny	3342 nasz K webinar	3366 ostatni K artykuł
bezpłatnych	3351 limit K
beágyazott	2307 egy K tartalom látható	2307 egy K tartalom található
beğendiyseniz	4469 bu haberi K	4469 bu yaziyi K
biết	4710 cho K
blokování	498 K reklam
bohaterów	97 imiona K
boletín	78 el K	78 al K	78 nuestro K	1377 recibe el K	1377 nuestro K	1382 K diario	1538 recibe el K	1539 nuestro K	1542 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1846 dans votre K mail	1846 dans votre K e-mail
brezplačen	4088 zadnji K članek
brezplačne	4075 K članke
brezplačni	4068 naš K webinar	4088 zadnji K članek
brezplačnih	4075 K člankov
bronił	3421 K się
brzmiał	3421 K
brzmiała	3421 K
brzmiało	3421 K
butlletí	406 subscriu-te al K	406 el nostre K	478 el nostre K	481 K
buzdított	2341 K
buzdította	2341 K
buzón	79 en tu K	1380 en tu K
bájate	1538 K la app
báo	4628 là nhà K
bölümünde	85 yorum K
bönföll	4258 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4258 K
bønfaldt	714 K
bønn	3179 vi har en K til deg
bønnfalt	3297 K
bústia	428 a la teva K
bülten	4380 e-K	4472 K
bültene	4332 K abone	4332 K kayit	4332 K kaydol
bülteni	4380 haber K
bültenimiz	78 K	4469 K
bültenimize	78 K	78 e-K	4332 K	4468 K	4469 K
bültenine	4380 K
błagał	3421 K
błagała	3421 K
bạn	49 gửi cho K bè	4602 hộp thư của K	4647 sự ủng hộ của K	4707 mời K	4707 cần sự ủng hộ của K	4707 nhờ sự ủng hộ của K
bằng	4657 K văn bản của báo
""", 'c': """
caffè	2519 un K
café	54 me paga um K	1430 un K	1462 un K al mes	1899 un K
caractères	1922 limitées à # K
catedrática	1426 es K
catedrático	1426 es K
celého	486 pro čtení K
cercetătoare	3623 este K
cercetător	3623 este K
changés	97 prénoms ont été K
chaîne	2011 notre K
chefredaktör	4179 är politisk K	4179 är K
chefredaktør	640 er K
chuyện	4626 bạn có câu K
chép	4621 cấm sao K	4657 mọi sao K
chính	97 đính K	4611 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4602 bản tin của K tôi	4605 theo dõi K tôi	4626 cho K tôi qua	4626 liên hệ với K tôi	4707 ủng hộ K tôi	4707 K tôi cần sự giúp đỡ	4707 giúp K tôi	4707 theo dõi K tôi	4707 hãy gửi cho K tôi	4707 hãy liên hệ với K tôi	4707 hãy báo cho K tôi	4708 K tôi trên	4708 của K tôi	4708 cho K tôi
chọn	4707 hãy bình K
cikkből	2337 K #
cikkéből	2337 K #
cikkünk	2339 minden K
cikkünkhöz	2339 minden K
collecté	1849 est K par
collectée	1849 est K par
collectées	1849 sont K par
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3467 nos K
comentó	1541 K
comisión	1451 recibir una K
comissió	423 rebre una K
comissão	3504 receber K	3504 receber uma K
commerciële	3099 K partner
communauté	1907 K whatsapp	1907 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2548 parte della nostra K
condamné	2013 a K
condiții	3610 termeni și K
confidentialité	1876 politique de K
confidențialitate	3610 politica de K
conférences	1896 est maître de K
connecté	1878 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3434 acesse todo o K	3494 ao exibir este K	3494 ao ver este K
contribuição	3486 com a sua K	3589 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	97 K cenas
contó	1541 K
conversación	1404 participar en la K
conținut	9 acest K	3599 K doar pentru abonați
conținutului	3619 preluarea K
cookieinställningar	4181 K
corespondentă	3623 este K
corrección	97 K:
correção	97 K:
corrigé	97 article a été K
creează	3712 K un cont pentru a citi
csatornájára	2267 viber-K
csatornánk	2339 K
csatornánkhoz	2267 telegram-K	2267 whatsapp-K
csatornánkra	2267 youtube-K	2338 iratkozz fel K	2338 iratkozzon fel K
csábított	2341 K
cuéntanos	38 K	67 K	1404 K en	1538 K
cuéntenos	38 K	67 K
czytać	3305 aby K dalej	3305 żeby K dalej	3418 chcesz K dalej
czytelników	36 naszych K	3346 opiniami K	3357 z wpłat K	3357 dzięki wsparciu K	3374 K	3419 naszych K	3419 z wpłat K
câmpurile	60 K cu steluță
cântau	3715 K
címével	2299 e-mail-K
cùng	51 hãy tham gia K họ
của	4631 là cây bút K	4708 độc giả K
""", 'd': """
danişmanliği	4385 yatirim K kapsaminda değildir	4385 yatirim K hizmeti
daní	3984 # % z K	3984 #% z K
darbą	2955 mūsų K
darowiznę	3303 przekaż K	3418 przekaż nam K	3418 przekaż K na
datenschutzerklärung	754 unserer K	908 unserer K	908 unsere K
datenübertragung	788 der K zu
dați	62 K-mi tag
debatindlæg	641 send dit K	641 skrive et K
debatredaktør	640 er K
debattredaktør	3219 er K
debattør	640 er K
declaró	1541 K
decía	1541 K
demandé	2013 a K
denmişti	4471 K
denunció	1541 K
dependență	88 jocurile de noroc pot crea K
descrições	97 contém K
descárgate	1384 K la	1384 K nuestra
destekçimiz	4391 K olun	4468 K olun
desteğiniz	4468 K
desteğinizle	4469 K
desteğiyle	18 okurlarin K	4367 yapay zeka K	4382 K ayakta	4396 yapay zeka K
değildir	30 sorumlu K
değilim	4451 ben robot K	4451 robot K
değiştirildi	97 isimler K
değiştirilmiştir	97 isimler K
dimineață	17 în fiecare K
diskutovať	3975 K môžu
disponível	3445 K no google play
doação	3430 faça uma K	3486 sua K	3589 sua K	3589 faça uma K	3593 K
doações	3593 K
dodał	3421 K
dodała	3421 K
dodává	597 K
događaj	3874 naš K
domagał	3421 K się
donació	477 fes una K	481 K
donación	1362 haz una K	1362 tu K	1429 tu K	1429 una K	1538 tu K	1538 haz una K	1542 K
donația	3712 K ta
donație	3712 fă o K	3716 K
donații	3716 K
donează	90 K cât poți	3712 K acum
doplněn	97 článek byl K
doporučil	597 K
doporučila	597 K
doporučovala	597 K
dopuštenja	3885 bez K
doradzał	3421 K
dorzuć	3418 K się
dostawać	3367 chcesz K
dostávajte	3999 K
dostávat	545 chcete K
dostávať	3994 chcete K
dostávejte	551 K
dostęp	80 kup K	3305 masz już K	3351 pełny K do	3351 wykup K	3418 kup K
dostępny	3305 artykuł K tylko
dotazník	525 krátký K	3974 krátky K
dotazníka	3974 nášho K
dotazníku	524 našeho K	525 krátkého K
dowolną	3420 K kwotą
dočtete	532 více se K
dołóż	3418 K się
dołącz	51 K do nich	51 K	3316 K do nas na	3418 K do nas	3418 K do grona	3418 K do nich
drastické	97 obsahuje K
draudžiama	2909 K kopijuoti	2909 be leidimo K	2909 be sutikimo K
draudžiamas	2930 be leidimo K
dueños	1491 sin K	1491 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3419 K dalej
dziennikarką	3338 jest K	3405 jest K
dzięki	3419 K wam	3419 K tobie
dziękujemy	3348 K za zapisanie	3348 K za zapis	3418 K, że nas czytasz
där	42 var du K
débloquer	1839 pour K
déclare	2013 K
déclaré	2013 a K
découvrez	1836 K nos offres	2010 K nos offres
déductible	1830 K des impôts	1830 K à #	2012 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2013 K
déplore	2013 K
déposés	1912 des cookies seront K
désabonner	1846 K à tout moment	1849 K à tout moment	1849 vous K en cliquant
désactiver	1871 K adblock
désactivez	1871 K adblock
désinscription	1849 K à tout moment
désinscrire	1849 K à tout moment	1850 vous K à tout moment
díky	595 K vám
dôvery	97 linku K
dömde	4258 K
dømte	714 K	3297 K
düzeltme	97 K:
děkujeme	594 K, že nás čtete
dřívější	97 K verzi článku
důvery	97 linka K
dụng	4607 tải ứng K	4707 tải ứng K của	4707 hãy tải ứng K	4707 tải ngay ứng K
""", 'e': """
edellyttää	1774 K tunnusta
editörlerimize	39 K
editörüdür	4364 K
editörün	97 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2336 K készült
elaboración	1451 no ha participado en la K
electrònic	406 el teu correu K
electrónico	60 correo K no se mostrará	1380 tu correo K	1404 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2247 a teljes cikk K
elsőként	2276 értesülj K
előfizetés	2342 K
előfizetéssel	2279 K
előfizető	2247 már K	2338 legyen K
előfizetőink	50 K	2247 K olvashatják	2279 K számára	2339 K
előfizetők	50 az K	2289 csak K	2342 K
előfizetőknek	2248 csak K	2289 K szól
előfizetőként	50 K
előfizetőnktől	2299 K
emlékeztetett	2341 K
emoțional	97 pot afecta K
endereço	3462 seu K de email não será
engedély	2282 K nélkül tilos
engedélyezze	2255 K a javascript
engedélyezése	2307 tartalmainak K	2307 tartalmak K
engedélyhez	2282 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	97 pour cette K, nous	2011 cette K	3115 onze korte K	3115 onze K
enquêtent	2011 K pour vous
enquêtes	2011 nos K
ensaísta	3553 é K
ensimmäinen	1819 K kuukausi
enthält	788 dieses element K daten
entraînement	48 K d'ia
entrée	1971 ctrl+K	1971 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1538 K
epizódu	3972 K
erată	97 K:
ergänzt	97 text wurde K	97 artikel wurde K
erhvervsredaktør	640 er K
erhältlich	794 shop K	867 im shop K
erişin	4391 K
erklärt	910 K
erklärte	910 K
erkände	4258 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	907 K sie es weiter
erzählt	67 K uns	910 K
erzählte	910 K
escribió	1541 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1404 K a	1538 K
estimé	2013 a K
estás	1357 ya que K aquí	1357 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4341 javascript'i K
evästeasetuksiasi	1751 K
evästeet	1751 K	1776 K
evästeitä	1734 K
existují	535 K díky
experiência	67 conte sua K
explicó	1541 K
expliqué	2013 a K
expérience	67 partagez votre K
externého	3966 K obsahu
externí	517 K obsah
externího	517 K obsahu	517 obsah z K
externý	3966 K obsah
""", 'f': """
favoritkälla	4175 K
faça	3589 K um pix
felelősséget	30 nem vállal K
felhasználási	2256 K feltételek
felietonistką	3405 jest K
felietonistą	3405 jest K
feliratkozás	2249 K a hírlevélre	2249 hírlevél K
feliratkozásommal	2265 K
feliratkozással	2265 K
felkavaró	97 K
fictício	97 nome K
fictícios	97 nomes K	97 nomes são K
filmări	40 poze și K
folosește	3610 K cookie
folytatásához	2247 a cikk K
fordítóval	2272 gépi K
forintért	2279 havi # K
formulára	3977 odoslaním K
formulário	3589 inscreva-se no K
formuláře	528 odesláním K
forrásként	2266 kedvenc K
fortæl	67 K os
fortæller	714 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	97 K a cikket	97 cikkünket K
frågade	4258 K
früheren	97 K version	97 K fassung
férjen	2338 K hozzá
följ	4155 K oss på	4255 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4171 alla rättigheter K
fördere	907 K
fördermitglied	80 werden sie K	809 werde K	809 werden sie K
fördern	907 jetzt K	907 K sie
föredragen	4175 K källa
föredragna	4175 K källa
föreslog	4258 K
författare	4179 är K och
förklarade	4258 K
förklarar	4258 K
försvarade	4258 K sig
følg	615 K os på	711 K os	3195 K oss på	3294 K oss
første	653 K måned	713 K måned	3233 K måned	3296 K måned
független	2245 támogassa a K	2339 K sajtó
főmunkatársa	2326 K
főszerkesztője	2270 K
""", 'g': """
gadā	3016 K
gazeteciliği	4469 bağimsiz K
gazeteciliğimiz	4469 K
gazetę	3377 kup K
gefällt	838 K ihnen, was sie	838 K dir, was du
gelmişken	4325 buraya kadar K
gespräch	97 K wurde gekürzt
geändert	97 namen K	97 name K	97 namen wurden K
geöffnet	757 wird in neuem fenster K
giovedì	17 ogni K
giáo	4628 là K sư
giảng	4628 là K viên
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3945 K
gridò	2632 K
gràcies	429 K a gent com tu	478 K a tu
grátis	3591 teste K
grâce	18 K à vous	1827 K à vos dons
gwiazdką	60 pola z K
gärna	4255 vill K höra från dig
går	599 før du K	3179 før du K
gåva	4141 ge en K i dag	4141 ge en K nu	4142 din K	4142 ge en K	4255 din K gör	4255 ge en K i dag	4259 K
gönderdik	4398 size bir e-posta K
gönderin	4391 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4256 K mer
göre	4471 K
görün	4391 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4391 K
gösterilmeden	4355 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	97 haber K	97 yazi K
güncellenmiştir	97 haber K
głosił	3421 K
głosiła	3421 K
głosiło	3421 K
głosuj	3362 K
głosujcie	3362 K
głównej	3353 na stronie K
gương	64 trang K
gửi	49 hãy K	4626 xin K về
""", 'h': """
használ	2255 cookie-kat K	2256 sütiket K
használat	2255 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	910 K es
helyesbítés	97 K
helyreigazítás	97 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	780 bei google K
hirdették	2341 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4182 K av ai	4204 K av ai	4255 K oss
hjälper	4255 din gåva K
hjælp	643 K af ai	643 K fra ai	663 K af ai	711 vi har brug for din K	711 K os
hjælper	711 dit bidrag K
hlásal	597 K
hlásala	597 K
hlásá	597 K
hovorí	4043 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2341 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1752 tekoälyä K
hágase	80 K socio
hájil	597 K se
hájila	597 K se
häng	4255 K med i
häufiger	780 bei google K
hävdar	4258 K
håller	43 K du med	43 K du inte med	4211 läsare som K
hævder	714 K
hébergé	1873 ce contenu est K par
hình	97 có chứa K ảnh
híreinket	2299 K
hírekben	2253 a google K	2266 google K
hírlevelére	2265 K
hírlevelünk	78 K	2339 K
hírlevelünket	2265 K
hírlevelünkre	78 K	2249 K	2338 iratkozzon fel K	2338 iratkozz fel K	2339 K
hírlevél	2342 K
hírlevélre	78 K	2338 iratkozz fel a K	2338 iratkozzon fel a K
hó	2340 ft/K
hónap	2279 első K	2340 első K
hören	862 K sie hier.
hører	3224 der du K
hükmetti	4471 K
hüüdis	1603 K
hüüdsid	1603 K
hűségidő	2289 K nélkül
hồng	4656 nhận hoa K
""", 'i': """
iecienītāko	2971 K avotu
iepriekšējā	97 K versijā
ifølge	714 K	3297 K
illimité	1841 accès K	1931 en K
imágenes	40 tus K	97 contiene K
incorporó	1426 se K a
independentă	3713 presa K
independência	3590 a K
indicó	1541 K
indiqué	2013 a K
indrømmede	714 K
indrømmer	714 K
indépendance	2011 notre K
indépendant	1827 soutenez le journalisme K	2011 journalisme K	2011 média K
indépendante	1928 la presse K a	2011 presse K	2011 information K
información	1393 sigue toda la K	1393 siga toda la K	1426 cubre la K	1539 esta K
informację	3337 wyślij K
informações	97 com K de
informațiilor	3619 preluarea K
informó	1541 K
informē	3017 K
ingresá	77 K tu correo
innehåll	4160 externt K	4181 externt K
innehåller	97 K spoilers
innehållet	9 K
innrømmer	3297 K
innrømmet	3297 K
inquiète	2013 s'K
inquérito	35 nosso K
inscrição	3439 cancelar a K	3513 sua K foi
inscríbete	1356 K
insändare	43 K	4180 skicka din K	4180 din K till	4180 skriva en K
intelektą	2917 dirbtinį K	2932 dirbtinį K
inteligencję	3359 przez sztuczną K
inteligencí	537 umělou K
intelligenciával	2272 mesterséges K készült	2291 mesterséges K
introduceți	77 K adresa de email
intégralité	1836 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	97 para esta K	1539 esta K
investigação	3590 esta K
investigație	3713 această K
investigațiile	3713 continua K
invítame	54 K a un café	54 K un café	1538 K a
invítanos	1538 K a
ismételgette	2341 K
istediğiniz	4331 K zaman iptal	4470 K zaman iptal
izražavaju	3879 komentari K
içeriği	9 K
içeriğin	4366 harici K
içermektedir	97 sahneler K
išorinio	2915 K turinio
""", 'j': """
jautāja	3017 K
javascript가	2853 K
javascript를	2853 K
javasolják	2341 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3299 skoro już tu K	3299 skoro tu K
jugé	2013 a K
jurnalistă	3623 este K
jurnaliștii	39 K noștri	3653 K noștri îți trimit	3713 K noștri
jälgi	1600 K meid
jäljellä	1770 ilmaista juttua K
jäseneksi	80 liity K	1817 liity K
""", 'k': """
kanał	3419 nasz K
kannatusjäseneksi	1817 liity K
kanál	595 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3946 K
kedykoľvek	3951 odhlásiť sa môžete K
keresőben	2266 google-K
khoản	4599 bạn đã có tài K	4611 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4621 K sao chép
khẳng	4710 K định
kiabált	2341 K
kiabálta	2341 K
kiabálták	2341 K
kiegészítettük	97 a cikket K	97 cikkünket K
kifogásolja	2341 K
kirjeessä	1820 luki K
kiáltott	2341 K
kiáltotta	2341 K
kiáltották	2341 K
kiến	4642 ý K của bạn sẽ	4707 hãy gửi ý K	4707 vui lòng gửi ý K
kliknutím	528 K na
kolačića	3870 K	3900 K
kolačiće	3870 K	3900 K
kolačići	3870 K
komentować	6 K	3325 aby K
komentár	6 pridať K	3975 pridajte K
komentára	3975 pridanie K	3975 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	515 je K	515 , K	581 , K
komentátorem	515 je K	581 je K
komentátorka	581 , K
komentátorkou	515 je K	581 je K	3964 je K
komentátorom	3964 je K
komentář	6 přidat K
komentáře	6 pro přidání K	526 vložení K	526 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1752 K
konferencję	3342 naszą K
konuştu	4471 diye K	4471 K
kopírovanie	3957 K obsahu bez	3957 K je zakázané
kopēšana	2970 K bez
korespondentką	3338 jest K	3405 jest K
korespondentė	2914 K
korábban	2298 K itt írtunk	2298 K ebben a cikkben írtunk
korábbi	97 cikkünk K
krzyczał	3421 K
krzyczała	3421 K
krzyknął	3421 K
krzyknęła	3421 K
krävde	4258 K
krævede	21 K felter er	714 K
krönikör	4179 är K	4242 är K
kulturalną	3346 K dyskusję
kulturredaktör	4179 är K	4242 är K
kulturredaktør	640 er K	698 er K	3219 er K	3281 er K
kumppanuuslinkkejä	74 K	1764 K
kvíz	524 náš K	3974 náš K
kvíze	3974 našom K	3974 v K
kvízu	524 našem K	524 v K
kyltissä	1820 luki K
kysyivät	1820 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2340 K
käsitellään	97 jutussa K
käyttää	1732 tämä sivusto K
käyttöehdot	1759 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2341 K
kérdezték	2341 K
kérdőívünket	35 K
kért	2341 K
kérte	2341 K
kérték	2341 K
kívánt	97 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	907 K sie uns
könyörgött	2341 K
könyörögtek	2341 K
köszönjük	2338 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2253 K minket	2338 K minket
követelte	2341 K
követelték	2341 K
közlése	2290 nélküli K tilos
közreműködésével	2336 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2341 K
kúpte	4040 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	910 K an
künstlichen	798 K stimme vorgelesen	798 K stimme vertont
künstlicher	855 mithilfe von K
küpsised	1560 K
küpsistega	1560 K	1579 K
küsis	1603 K
kč	530 za # K	530 od # K	596 od # K
kļūsti	3014 K par
křičel	597 K
křičela	597 K
křičeli	597 K
kể	4710 K
""", 'l': """
labākie	2990 K raksti tavā
lamentó	1541 K
lançait	2013 K
lasītu	2960 lai K tālāk
lasītāji	3015 mūsu K
lasītājiem	3015 mūsu K
lejupielādē	3014 K
lelkisegély	97 K
leverandør	3221 ekstern K
leverantör	4181 extern K
leído	1465 has K tus #
leírásokat	97 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2980 K
linkistä	1763 lisää tästä K
lisenssillä	47 K
lisäsi	1820 K
llicència	47 K cc
lucrează	3623 K în presă
lunedì	17 ogni K
lună	3714 pe K
luận	6 để bình K	85 phần bình K	97 từ chối bình K	4599 đăng nhập để bình K	4642 bình K của bạn sẽ	4707 đăng nhập để bình K
lájkolj	2253 K minket
lákal	597 K
läget	4190 koll på K
lähdet	1718 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4193 du kan K mer	4193 kan du K mer	4193 K mer om	4256 fri att K
läsare	36 våra K	4191 våra K	4256 våra K
läsarna	18 tack vare K
läser	4255 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	667 K for	3250 K for	4208 K för
læser	711 tak fordi du K
læserbrev	43 K	641 skrive et K	641 send dit K
læsere	36 vores K	712 vores K
læseres	652 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1373 K de notas
límites	1367 sigue leyendo sin K
lòng	4626 vui K gửi về	4707 vui K gửi về
löd	4258 K
lød	714 K	3297 K
lūdza	3017 K
lập	4646 ủng hộ báo chí độc K	4708 báo chí độc K
""", 'm': """
magyarázta	2341 K
mailovú	3977 e-K adresu
mainoslinkkejä	37 K	74 K	1764 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1562 K abil
materiał	9 ten K
matéria	20 ler esta K	3434 esta K é só	3518 para ler esta K	3590 esta K
matérias	3485 limite de K
matí	477 rep cada K
mawiał	3421 K
mawiała	3421 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2341 K
megbízásából	2336 K készült
megjelenését	2336 K támogatta	2336 K támogatja
megjelenítése	2307 tartalmainak K	2307 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	97 nevek K
megváltoztattuk	97 nevét K
meidän	1817 tue K
meitä	1761 tukea K	1761 tue K	1817 tue K	1817 auta K
mencióname	62 K
menționat	3715 a K
mesačne	4042 K
mesečno	3945 K	4135 K
mesélte	2341 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3420 za K
miesięcznie	3420 K
minkä	90 anna K voit
miễn	15 bài K phí	4649 hết số bài K phí	4709 dùng thử K phí
mjesečno	3945 K
modifié	97 article a été K	97 prénom a été K	97 nom a été K
modifiés	97 prénoms ont été K	97 noms ont été K
modération	83 jouez avec K	1922 charte de K	1922 K par la rédaction
mokė	2957 K
mondták	2341 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1367 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1541 K
mulțumim	3712 K că ne citești
munkatársa	2270 K	2326 K
munkatársunknak	39 K
munkánk	2339 K
munkánkat	2245 támogasd K	2245 támogassa K	2277 K	2338 támogasd K	2338 támogassa K	2339 K
myönsi	1820 K
másodközlés	2263 K
märkis	1603 K
määräsi	1820 K
mån	4192 kr/K	4257 kr/K
månad	4144 testa en K	4192 en K för	4255 testa en K	4257 per K	4257 varje K
månaden	4192 första K	4257 i K	4257 första K
månader	4192 K för #	4255 testa # K
månadsgivare	4255 bli K
måned	605 prøv en K	653 i # K	711 prøv en K	713 pr. K	3233 en K for	3294 prøv en K	3296 per K
måneden	713 om K	3296 i K
måneder	653 i # K	3233 K for #
média	2011 notre K
mês	3590 até o fim do K	3591 por K	3591 ao K
mình	54 mời K ly cà phê	62 tag K
míní	597 K
mówi	3421 K
mówili	3421 K
mówił	3421 K
mówiła	3421 K
môžete	3973 článok si K
müşterimiz	4402 K
mācīja	3017 K
mākslīgais	2977 K intelekts
mēnesis	3016 pirmais K
mēnesī	3016 K
mėgstamiausią	2910 K
mėnesį	2956 per K
měsíc	530 první K	596 za K	596 první K
měsíčně	596 K
můžete	523 článek si K
mạnh	4710 nhấn K
""", 'n': """
nabádal	597 K
nabádala	597 K
naléhal	597 K
namawiał	3421 K
namawiała	3421 K
napisał	3421 K
napisała	3421 K
napiš	38 K nám	67 K nám
napište	38 K nám	514 K nám	547 K na	594 K nám
napísal	4043 K
napíšte	38 K nám	3963 K nám	3963 K, prosím	3996 K na	4040 K nám
naročilo	4074 hvala za K
naročite	80 K se	4048 K se na naše	4133 K se
naročnik	50 kot K	4047 že K
naročnike	4055 samo za K	4055 le za K
naročniki	50 K lahko	4087 lahko berejo le K	4087 berejo samo K	4137 K
naročnikom	4047 dostopen le K	4047 na voljo K	4047 na voljo samo K	4047 na voljo le K	4087 dostopna le K	4087 dostopna samo K	4087 dostopen le K	4087 dostopen samo K
naročnina	4075 K	4137 K
naročnino	4075 z K	4097 z K
narzędzi	3359 przy wsparciu K ai
naujienlaiškio	2922 K
naujienlaiškis	2955 mūsų K	2958 K
naujienlaiškį	2902 mūsų K	2922 K	2954 užsisakykite K	2955 mūsų K
navođenja	3885 bez K izvora
navođenje	3885 uz K izvora
nawoływał	3421 K
našeho	520 do K týmu	520 K e-shopu
našem	3874 K timu
našich	546 K zpráv	3995 K správ
neatkarīgu	3014 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2338 segíts K	2338 írjon K	2338 írj K	2338 jelezd K	2339 K adód
nemokamą	2926 K paskyrą
neobmedzený	3950 K prístup
neodpovídá	30 K za
neodpověděl	97 K
neodpověděla	97 K
neodpověděli	97 K
neomezený	510 K přístup
neomezeně	486 K číst
nepiekrītat	43 K
nepriklausomą	2924 paremkite K žurnalistiką	2954 paremkite K	2955 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1744 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	594 podpořte K
nezávislá	595 K média
nezávislé	4041 K médiá
nezávislú	4040 podporte K
nghiên	4628 là nhà K cứu
ngoài	4632 nội dung bên K
nguồn	4624 K ưu tiên	4624 K tin ưu tiên	4657 ghi rõ K	4692 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4642 chịu trách K về nội dung bình luận
nhân	4633 trí tuệ K tạo
nhấn	4707 K vào đây
nhận	4602 đăng ký K bản tin	4602 đăng ký K tin	4707 đăng ký K bản tin	4707 đăng ký K tin
nhập	24 đăng K	4599 vui lòng đăng K	4599 đăng K để đọc	4599 đăng K để xem	4599 đăng K để lưu	4599 hãy đăng K để	4707 đăng K để đọc	4707 đăng K để xem
nhật	97 bài viết đã được cập K	97 bài báo đã được cập K
niedostępny	3339 materiał wideo jest K
niezależne	3418 wesprzyj K	3418 wspieraj K	3419 K media
niezależność	3419 K
niezależną	3419 jesteśmy K
noastră	3713 munca K
nolēma	3017 K
norāda	3017 K
nosūtīsim	57 jums K
notificações	14 as K	3447 ative as K	3447 ativar K	3447 receba K
notificările	14 K	3607 activează K
notifikácie	3976 K
notícia	3590 esta K
notícias	3439 receba as K	3439 receba K	3450 siga as últimas K
novinařina	595 naše K
novinařinu	595 nezávislou K
novinár	3964 je K	3964 , K
novinári	4041 naši K
novinárka	3964 je K	3964 , K
novinárkou	3964 je K
novinárom	3964 je K
novinář	515 je K	515 , K
novinářem	515 je K	581 je K
novináři	595 naši K
novinářka	515 je K	515 , K
novinářkou	515 je K	581 je K
novičke	4048 na e-K
novičnik	4056 K	4056 e-K	4134 naš e-K	4137 K
novičnika	4056 K
nuotraukų	40 K ir vaizdo
nusprendė	2957 K
nášho	3970 do K tímu
nächste	21 in diesem browser für die K	907 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4710 K
nõus	43 ei ole K?
năm	4709 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	520 našem K
obegränsad	4147 K tillgång
obećala	3946 K
obećao	3946 K
obiecał	3421 K
obiecywał	3421 K
obligāta	2970 atsauce K
oblíbené	512 K zdroje
oblíbených	512 K zdrojů
oblíbenými	512 K zdroji
obrigatórios	21 campos K são	3462 campos K são	3466 campos K são	3466 campos K marcados
obveščanje	4074 na naše K
obľúbené	3961 K zdroje
obľúbených	3961 K zdrojov
obľúbenými	3961 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	545 chcete K
odebírejte	490 K náš	551 K	594 K
odemkněte	486 K si
odhlásit	491 K se můžete kdykoli
odoberať	3994 chcete K
odpoveď	21 zrušiť K
odpovídal	597 K
odpověděl	597 K
odpověděla	597 K
odpověď	21 zrušit K
odpowiadał	3421 K
odpowiedzialności	30 nie ponosi K
odpowiedział	97 nie K	3421 K
odpowiedziała	97 nie K	3421 K
odpowiedziało	97 nie K
odražavaju	3879 komentari K	3879 komentari ne K
odídete	3959 kým K
ofereça	3434 K este artigo
ograniczeń	3305 czytaj bez K	3305 czytaj więcej bez K
også	51 bli med du K
ogłosił	3421 K
ogłosiła	3421 K
oikaisupyynnöt	1755 K
oikaisupyyntö	1755 K
olvashatják	2297 csak előfizetők K
olvasási	0 K idő
olvasóiból	2277 K él
olvasóink	36 K	2339 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1538 danos tu K
ordenó	1541 K
ordonné	2013 a K
ortakliği	4384 iş K linkleri	4386 satiş K bağlanti	4386 satiş K linkleri
orzekł	3421 K
osobních	508 ochrany K údajů	508 ochraně K údajů
osobných	3966 K údajov
ostrzegał	3421 K
ostrzegała	3421 K
ostrzegł	3421 K
otrzymywać	3367 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	597 K	4043 K
oznámila	597 K	4043 K
ozvěte	38 K se nám	67 K se nám	514 K se nám	594 K se nám
""", 'p': """
padėkite	2954 K mums
pageidaujamą	2910 K šaltinį
paklausė	2957 K
palīdzi	2984 ziedo un K	3014 K mums
palīdzību	2977 mākslīgā intelekta K	2992 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2954 K mums
parsisiųskite	2954 K
participación	1408 normas de K
partnerské	74 K odkazy	533 K odkazy	3982 K odkazy
partneři	497 my a naši K
pastā	2982 e-K
pastāstiet	38 K mums	67 K mums
patronką	3357 zostań naszą K
patrões	3544 sem K	3590 sem K
paylaşilan	4450 tarafindan K bir gönderi	4450 tarafindan K gönderi
paylaşin	25 K	49 K	4391 K
paylaştiği	4450 K bir gönderi	4450 'in K bir gönderi
paziņoja	3017 K
paziņojumus	2981 K
państwa	3337 czeka na K
pašte	2922 jūsų el. K
pažadėjo	2957 K
periódico	1539 este K	1539 nuestro K
permanència	479 sense K
persiųskite	49 K
personvernerklæring	3200 K
phê	54 mời tôi một ly cà K	4646 mời bạn một ly cà K
phóng	4626 liên hệ K viên	4628 là K viên	4628 K viên ban	4631 là K viên báo	4631 là K viên của	4707 hãy liên hệ K viên
phút	0 K đọc
phản	97 chưa K hồi
pidió	1541 K
pidätetään	1740 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3421 K
pisała	3421 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3867 K nam	3899 K nam na	3899 K na	3943 K nam	4061 K nam	4061 K na	4091 K nam na	4091 K na	4133 K nam
piškotke	4064 K	4092 K
piškotki	4064 K
piškotkov	4064 K	4092 K
pište	547 K na	547 K nám na
plakáton	2341 állt a K
plânge	3715 se K
pochází	517 obsah K
podcastów	3343 K
podcastů	522 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3421 K
podporovatelé	595 naši K
podporují	595 nás K
podpoře	595 díky K
podpořte	535 K	594 K nás	594 K naši	594 K naše	594 K mě
podrška	3943 vaša K
podrške	3886 bez vaše K	3944 vaše K
podršku	3943 vašu K
podržite	3886 K	3943 K nas	3943 K naš
podělte	67 K se s námi	67 K se o
podľa	4043 K
poinformował	3421 K
poinformowała	3421 K
pokračovanie	3950 pre K v čítaní
pokračování	486 K je dostupné	533 K článku níže
pokračuje	533 článek K	533 text K	3982 článok K	3982 text K
pokračujte	486 K ve čtení s
política	417 K de galetes	1402 K de cookies	3460 K de cookies	3487 cobre K
pomocí	537 K ai
pomocą	3359 z K ai
pomoć	3943 vašu K
pomóż	3418 K nam
pomôžte	4040 K nám
poprosił	3421 K
poprosiła	3421 K
poprosiło	3421 K
poručila	3946 K
poručio	3946 K
poslední	544 K článek zdarma	544 K článek, který můžete
posledný	3993 K článok zadarmo
poslušajte	4090 K nas
postafiókjába	2249 K
postaládádba	79 a K	2265 a K
postaládájában	2265 ön K
posílat	528 nechte si K
posílejte	514 K nám
posíláme	57 vám K	57 K vám
potřebujeme	594 K vaši pomoc	594 K vaši podporu
používame	3966 K cookies
používá	497 tento web K
používáme	497 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3421 K
powiedziała	3421 K
powtarzał	3421 K
powtarzała	3421 K
poznámka	97 K redakce
pozostało	3305 K # %	3305 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	597 zvou K
pošaljite	49 K ga	3867 K nam	3867 K na	3943 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	514 K nám	594 K nám
pošli	49 K ho
pošlite	49 K ho	3963 K nám	4040 K nám
pošljemo	57 vam K
pošljite	49 K ga	4061 K nam	4061 K jo nam	4061 K na	4133 K nam
požádal	597 K
požádala	597 K
pracę	3419 naszą K
pranešimus	2921 K
praneškite	38 K mums	67 K mums
pranešė	2957 K
prašė	2957 K
preberať	45 K
precizējums	97 K:
predchádzajúceho	3997 bez K súhlasu
predchádzajúcej	97 K verzii článku
predplatiteľ	50 ako K	3950 už ste K	3950 ste K
predplatiteľom	80 staňte sa K	3958 K	4040 staňte sa K
predplatiteľov	3958 pre K
predplatné	3950 už máte K	3979 K	4040 kúpte K	4040 kúpte si K	4044 K
predplatného	3979 K
predplatným	3979 K	4000 s K
predplaťte	80 K si
preferată	3621 sursă K	3694 sursă K	3694 sursa K
preferované	512 K zdroje	3961 K zdroje
preferovaný	512 K zdroj	3961 K zdroj
preferovaných	512 K zdrojů	3961 K zdrojov
preferovaným	512 K zdrojem	3961 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	97 K version de cet
prenumeratorów	3305 tylko dla K	3365 tylko dla K
prenumeratą	3351 z K
prenumeratę	80 kup K	3305 masz już K	3351 zamów K	3351 kup K	3351 wykup K	3377 kup K
preporučila	3946 K
preporučio	3946 K
pretlačiť	45 K
prevziať	45 K
prečítate	3950 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3943 K se našoj	3943 K im se	4133 K se nam
pridržana	3859 sva prava K
pridržane	4054 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2957 K
prihlásenie	3951 ďakujeme za K	3977 ďakujeme za K
prihlásení	3979 po K
prihlásením	3977 K súhlasíte
prihláste	24 K	3950 K sa a čítajte	4040 K sa na odber
prihvaćate	3881 prijavom K
pripažino	2957 K
programėlėje	2920 K
programėlę	2920 K
prohlásil	597 K
prohlásila	597 K
prohlížeč	10 váš K
pronađite	3897 K nas
proposé	1918 conçu et K par
prosił	3421 K
prosiła	3421 K
pročitali	3851 da biste K
pročitate	3849 da K cijeli	3849 da K ceo
prośbę	3299 mamy do ciebie K	3299 mamy małą K
prošnjo	4058 imamo majhno K	4058 majhno K
prywatności	3321 polityka K	3321 polityce K
przeczytać	3305 aby K cały	3305 aby K ten artykuł
przeczytałaś	3346 dziękujemy, że K
przeczytałeś	3346 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3302 K nam #%	3418 K nam	3418 K #
przekonywał	3421 K
przekonywała	3421 K
przesyłajcie	3337 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3337 K nam	3337 K je do nas	3418 K nam
przyznał	3421 K
przyznała	3421 K
przyłącz	51 K się
przyślij	3337 K nam	3337 K je do nas	3418 K nam
práca	4041 naša K
práce	595 naší K
práci	595 naši K
prácu	4041 našu K
précision	97 K:
précisé	2013 a K
précédente	97 version K de cet
préférée	1906 source K
préférées	1906 sources K
prévient	2013 K
príspevky	3975 K v diskusii
príspevok	4040 váš K
próxima	3590 nossa K
průzkumu	35 našeho K
ptá	597 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2494 blocco della K	2630 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2270 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1871 bloqueur de K	1871 bloqueurs de K	2011 sans K
publicités	1871 bloqueur de K
publicystką	3338 jest K	3405 jest K
publicystą	3338 jest K	3405 jest K
publikování	505 K nebo šíření
publiée	22 ne sera pas K	1878 votre adresse e-mail ne sera pas K
pytał	3421 K
pytała	3421 K
pytały	3421 K
pytań	3345 na kilka K
pyyntö	1718 pieni K
pyysivät	1820 K
pásale	1538 K esta
pásalo	49 K
päevakokkuvõte	1567 K
päivitetty	97 juttua K	97 juttua on K
päätoimittaja	1749 K	1804 on K
päätti	1820 K
påminde	4258 K
pénzbe	2339 K kerül
pénzéből	18 olvasók K
písemného	506 bez K souhlasu
písomného	3997 bez K súhlasu
píšte	3996 K na	3996 K nám na
pódcast	34 nuestro K	1539 nuestro K
pôvodnej	97 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2963 K bez	2970 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	505 K článků
předchozí	97 K verzi článku
předchozího	506 bez K souhlasu	549 bez K souhlasu
předplatitel	50 jako K	50 K může	486 už jste K	486 jste K
předplatitele	509 pro K
předplatitelem	80 staňte se K	594 staňte se K
předplatitelé	50 K mohou	543 jen K	543 pouze K	543 najdou K	543 přečtou K	595 naši K	598 K
předplatitelům	509 K	543 pouze K	543 jen K
předplatné	486 koupit K	487 už máte K	530 K	598 K
předplatného	530 K
předplatným	486 dostupné s K	530 K	552 s K
předplaťte	80 K si	488 K si	594 K si
přehrání	517 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	486 zbývá vám K
přidej	51 K se
přidejte	51 K se	546 K si nás	594 K se	594 K se k nám
přihlaste	24 K	486 K se a čtěte	490 K se k odběru	594 K se k odběru
přihlášení	528 děkujeme za K	530 po K
přihlášením	528 K k odběru	528 K souhlasíte
připojte	51 K se
připomněl	597 K
připustil	597 K
přispějte	90 K, kolik můžete	90 K, čím můžete	535 K	594 K	594 K i vy
přiznal	597 K
přiznala	597 K
přiznává	597 K
příspěvek	594 váš K
příspěvku	517 zobrazení K
příspěvky	526 K v diskusi
původní	97 K verzi článku	97 v K verzi
""", 'q': """
quyên	4707 K góp ngay	4711 K góp
quyền	4621 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4675 trình chặn K cáo	4675 chặn K cáo
""", 'r': """
radził	3421 K
radziła	3421 K
radí	597 K
rakstīja	3017 K
rappelé	2013 a K
različici	97 prvotni K	97 prejšnji K
rašykite	38 K mums	67 K mums	2954 K mums
rašė	2957 K
recaptcha로	2883 K
recibirás	57 K
reclamă	11 K
reconoció	1541 K
recordó	1541 K
rectificación	97 K:
recunoaște	3715 K
redacció	39 la nostra K	43 cartes a la K	428 la K t'envia	478 la nostra K
redacción	39 nuestra K	43 cartas a la K	97 nota de la K	1461 la K te envía	1500 se incorporó a la K	1539 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3653 K îți trimite	3713 K noastră
redacției	39 K noastre	97 nota K
redakcją	39 naszą K
redakcję	3418 wesprzyj K
redaktorką	3338 jest K	3405 jest K
redaktorė	2914 K
redaktör	4179 är K för	4179 är K på	4179 är politisk K	4242 är K på
redaktør	640 er K på	640 er K for	640 er politisk K	698 er K på	698 er K i	3219 er politisk K	3219 er K i	3219 er K for	3281 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3513 a K envia	3553 entrou para a K	3590 nossa K
redistribuída	3484 reescrita ou K
redistribuído	3484 reescrito ou K
reenvíalo	49 K
refusé	1873 K le dépôt
registrácii	3979 po K
registráciou	3977 K súhlasíte
registráciu	3977 ďakujeme za K
regisztrálj	2338 K ingyenesen	2338 K, hogy
regisztráljon	2338 K ingyenesen	2338 K, hogy
regisztrálnia	2297 K kell
regístrate	1367 K gratis	1371 K para
reinhören	794 jetzt K:
rejestrując	3348 K się
reklamlänkar	74 K	4194 K	4221 K
reklamą	11 K
reklám	70 nincs K	4041 bez K
reklámok	2339 K nélkül
reportaż	3419 ten K
reporterką	3338 jest K	3405 jest K
reportér	515 , K	581 , K	3964 , K
reportérem	515 je K	581 je K
reportérka	515 , K	581 , K	3964 , K
reportérkou	515 je K	581 je K	3964 je K
reportérom	3964 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	411 prohibida la K	436 K sense permís
reproducción	1423 prohibida su K	1423 prohibida la K
reprodução	3481 proibida a K	3481 K proibida	3521 K permitida desde	3521 K é permitida desde
reprodúcelo	45 K
republié	45 K	1892 K avec	1937 cet article est K
repórter	39 nosso K	3487 é K
repórteres	39 nossos K
respondió	97 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1541 K
rezervăm	29 ne K dreptul
riêng	4611 chính sách quyền K tư	4649 dành K cho thuê bao	4657 quan điểm K của tác giả
robô	3569 não sou um K
rovatvezető	2326 K
rovatvezetője	2270 K	2326 K
ročne	4042 K
ročně	596 K
rät	910 K
rätta	4185 K fel
rättar	4185 vi K fel
rättelse	97 K
räumte	910 K ein	910 K der	910 K die
rääkis	1603 K
råber	714 K
råbte	714 K
rådde	4258 K
rådede	714 K
réagir	1881 pour K
réagissez	2010 K à
réalisation	1918 n'a pas participé à la K
rédacteur	1896 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	97 note de la K	1896 a rejoint la K	1918 n'a pas participé à sa K	1927 la K vous	1931 pour soutenir la K	2010 soutenez la K	2010 alertez la K	2011 notre K
rédactrice	1896 est K
régulièrement	1896 collabore K
répondu	97 n'a pas K à	97 n'ont pas K à
réponse	21 annuler la K
répétait	2013 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1836 cet article est K	1836 ce contenu est K	1836 article K
réservée	1836 K à nos abonnés	1836 la suite est K	1839 K aux abonnés
réservés	1839 K aux abonnés	1892 tous droits K
résiliable	2012 K à tout moment
részesített	2266 előnyben K forrásként
röst	4182 ai-K
răspuns	97 nu a K	97 nu au K	3715 a K	3715 au K
răspunsul	21 anulează K
rằng	4710 viết K	4710 cho K
""", 's': """
sacīja	3017 K
sadržaj	9 ovaj K	3870 vanjski K	3870 spoljni K
sadržaja	9 ovog K	3870 vanjskog K	3870 prikaz ovog K	3870 prikaz K
sakė	2957 K
samobójcze	97 myśli K
sanctionné	2013 a K
sandučić	79 u vaš K	3852 u vaš K
sandučiću	3852 u vašem K	3881 vašem K
sbírka	598 K
schließ	51 . K dich
schließen	51 . K sie sich	725 K sie ein abo	907 K sie ein abo
schránke	3951 vašej K
schránky	79 do vaší K	79 do vašej K	490 do vaší K	3951 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2338 K, hogy
segítségedre	2338 szükségünk van a K
según	1541 K
sensível	97 pode ser K
sentenció	1541 K
sería	1462 sin ti no K
sesión	24 inicia K	24 inicie K	1367 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3589 inicie K
señaló	1541 K
sfătuia	3715 K
sfătuiește	3715 K
sfătuit	3715 a K
sisällön	9 K	1751 ulkoisen K
sisältö	1722 tämä K on vain
sisältöä	1751 ulkoista K
siunčiame	57 jums K
sjefredaktør	3219 er K
självmordslinjen	97 K
självmordstankar	97 K
sjöng	4258 K
skarży	3421 K
skarżył	3421 K się
skrzynkę	79 na twoją K	3308 na twoją K	3308 na swoją K	3348 K mailową
slažete	43 K se	43 ne K se
slobodné	4040 podporte K
slobodnú	4040 podporte K
slušajte	3897 K nas
slíbil	597 K
slíbila	597 K
sollicité	97 K par
sollicitée	97 K par
sondę	3345 naszą K
sonuçlarinda	4358 google arama K
sorumluluğu	30 K
souborů	507 K cookie
souhlasíte	43 K?	528 e-mailu K	528 odesláním K	528 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4626 về hộp thư của tòa K	4646 hãy ủng hộ tòa K	4657 bằng văn bản của tòa K	4707 hãy gửi về tòa K	4707 hãy liên hệ tòa K	4707 hãy báo cho tòa K	4708 tòa K
spandér	54 K en kaffe
spolupráci	533 ve K s partnerem	3982 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4061 K nam
sportkrönikör	4179 är K
sportsredaktør	640 er K
spracovaním	3977 K osobných údajov
sprijiniți	3712 K
sprijină	3712 K-ne
správach	3962 google K
správy	3962 google K
spuneți	38 K-ne	67 K-ne	3713 K-mi mai jos
stellenbörse	793 in unserer K
stjärna	60 fält med K
straipsnį	2933 šį K	2955 visą K
stronę	3368 naszą K
stwierdził	3421 K
stwierdziła	3421 K
stáhněte	594 K si naši	594 K si náš
stálo	597 K na	597 K ve	597 K v
står	30 K för	714 K der på	3297 K det på	3297 K det i	4258 K det på
stöd	4141 med ditt K	4255 K oss	4255 K vår	4255 ditt K
stödja	4191 K oss med
stödlinjen	83 K
stödmedlem	4255 bli K
stödprenumerant	4255 bli K
stötta	4191 K oss med	4255 K oss	4255 K vår	4255 K vårt
støt	652 K os	711 K os	711 K med
støtt	3294 K oss	3294 K vår
støtte	602 med din K	602 vi har brug for din K	652 K os med	652 din K gør	711 din K	711 bliv K	3182 med din K	3232 K oss med	3294 din K
støtteabonnent	3294 bli K
støttemedlem	80 bli K	711 bliv K	3294 bli K
stāstīja	3017 K
stăpâni	3680 fără K
stěžuje	597 K
subscripció	481 K
subskrybentów	3305 tylko dla K	3305 dostępna dla K	3305 dostępne dla K	3365 tylko dla K
subskrypcją	3351 z K	3373 z K
subskrypcję	3305 kup K	3305 masz już K	3348 dziękujemy za K	3351 wykup K	3418 kup K
suosikkilähteeksesi	1744 K
suosikkilähteeksi	1744 K
sursă	3652 link activ către K
suscripción	1367 ya tengo una K	1538 cambia tu K	1542 K
suscríbase	80 K	1538 K
suscríbete	80 K	1367 K para	1367 K por	1367 K en	1377 K al boletín	1538 K
susțin	3644 care ne K lunar	3713 ne K lunar
susține	3712 K-ne	3712 K presa	3715 K că
susținerea	3712 K ta
susțineți	3712 K-ne
svarīgākie	2993 nedēļas K
svarīgākās	2993 nedēļas K
svěřte	514 K se nám
szerkesztője	2270 K	2326 K
szerkesztőségünk	39 K	2339 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2339 K
szerzője	2270 külső K
szólított	2341 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	4192 tills du K upp	4258 K
sähköpostiin	1725 suoraan K
sähköpostiisi	79 K	1726 K
sähköpostillasi	1776 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1726 K
sélection	1927 K d'articles
sélections	1836 ajouter l'article à vos K
síganos	1393 K en
síguenos	1393 K en	1538 K
sócio	80 seja K
sõltumatut	1600 toeta K
sõnul	1603 K
sök	4206 K nu
sökresultat	4175 K på google
sökt	97 vi har K	97 har K
söyledi	4471 K
söylediler	4471 K
söylüyor	4471 K
søg	665 K nu
søgeresultater	636 K på google
søgning	636 google-K
søk	3248 K nå
søkene	3215 google-K dine
søkeresultatene	3215 K dine på google
súhlasu	3997 bez K
súhlasíte	43 K?	3977 odoslaním K
súmate	51 K	1538 K al
süresi	0 okuma K
sürümünde	97 önceki K
sütik	2271 K
sütiket	2271 K
săptămână	17 o dată pe K	3714 pe K
sīkdatnēm	2975 K	2993 K
sống	4646 nuôi K tờ báo	4646 bạn đọc nuôi K
""", 't': """
találatok	2266 google-K
tanácsolja	2341 K
tanácsolják	2341 K
tanácsolta	2341 K
tanácsolták	2341 K
tanította	2341 K
taşiyin	4391 K
teigė	2957 K
tekemään	1818 K sitä
tekijänoikeus	1740 K suojaa
tekoäly	1752 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1752 K
tekoälyn	1752 K avulla	1752 K tekemä
tekoälyä	1752 käyttää K
telefonā	2981 savā K
tesszük	22 nem K közzé
textům	542 ke všem K
teşekkürler	4468 okuduğunuz için K
thiết	4657 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4649 dành cho K bao	4649 đã là K bao	4711 K bao
thuộc	4622 bản quyền K
thành	4601 dành cho K viên	4644 bạn đã đăng ký K công	4707 trở K thành viên
tháng	4649 đọc miễn phí trong K	4709 mỗi K	4709 hàng K	4709 K đầu
thích	4624 nguồn tin ưa K	4624 nguồn yêu K
thông	14 K báo	4607 bật K báo	4607 nhận K báo	4626 bạn có K tin	4626 bạn đọc cung cấp K tin	4657 khi phát hành lại K tin	4707 hãy gửi K tin	4707 đăng ký nhận K báo	4707 hãy bật K báo
thường	4628 phóng viên K trú tại
tilføjede	714 K
tillgång	4255 få fri K
tillåtet	4203 inte K att återge
tiếng	4642 K việt có dấu
tiếp	4599 để K tục đọc	4599 để đọc K	4599 đăng nhập để K tục	4646 K sức cho báo chí	4649 để K tục đọc	4707 đăng ký để đọc K	4707 hãy K sức	4707 đăng nhập để K tục
tjänst	4138 en liten K att be
tjänsten	4206 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2247 a K
toàn	20 K bộ bài	4599 để đọc K bộ	4599 đọc K bộ bài	4649 để đọc K bộ bài	4707 đăng ký để đọc K bộ
tražila	3946 K je
tražili	3946 K su
tražio	3946 K je
tretích	3966 cookies K strán
treści	9 tej K	3351 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4607 theo dõi K
trước	97 bản K của bài	97 phiên bản K của bài	4642 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2326 K
tudósítója	2270 K	2326 K
turpinātu	2960 lai K lasīt
tuần	17 mỗi K	4644 bản tin hằng K của	4644 bản tin hàng K của	4709 mỗi K
tvrdí	597 K
työmme	1818 K
työtämme	1817 tue K	1818 K
tájékoztató	2256 adatvédelmi K
támogass	2338 K minket
támogasson	2338 K minket
támogathat	2277 K minket
támogatása	2277 K nélkül	2277 olvasók K nélkül	2338 az ön K
támogatásod	2338 a te K
támogatásából	2277 olvasóink K
támogatásával	2280 partnerünk K	2336 K készült
támogatónk	2277 legyen ön is K	2277 legyél te is K
täglich	733 K per mail
tähtsamad	1579 nädala K
tärkeimmät	1776 K jutut
tästä	1763 lisää K
täällä	1718 kun kerran olet K
täältä	1763 lisää K
téléchargez	1822 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2338 K le
týden	17 každý K
týdně	596 K
týždenne	17 raz K
tłumaczy	3421 K
tłumaczył	3421 K
tłumaczyła	3421 K
třetích	517 cookies K stran
""", 'u': """
uafhængigt	712 K medie
ubegrænset	608 K adgang
udostępnij	25 K
ukarał	3421 K
ulaş	38 bize K
ulaşin	38 bize K	4360 bize K	4391 K
ulaşmak	4360 yazara K
unabhängig	847 K von unserer redaktion	847 von unserer redaktion K	860 damit wir K bleiben	908 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2520 insegna all'K
unterstütze	720 K unsere arbeit	720 K uns mit	907 K uns	907 K unsere	907 K mich	907 K meine
unterstützen	720 K sie unsere arbeit	720 K sie uns mit	720 mit einer spende K	720 können sie uns K	907 K sie uns	907 K sie unsere	907 sie können das K	907 freiwillig K	907 K sie mich	907 K sie meine	907 K uns
unterstützt	752 ihr browser K	907 K uns
unterstützung	716 ihre K	716 mit ihrer K	809 ihrer K	809 deiner K	855 mit K von ki	907 mit deiner K	907 deine K	907 eure K
upišite	77 K svoj e-mail
upozornění	494 zapněte si K	527 K
upphovsrätt	4171 skyddat enligt lagen om K
upphovsrättslagen	4171 skyddat enligt K
uprednostňované	3998 K zdroje
uprednostňovaný	3998 K zdroj
uprednostňovaných	3998 K zdrojov
upřednostňované	550 K zdroje
upřednostňovaný	550 K zdroj
upřednostňovaných	550 K zdrojů
upřesnění	97 K:
uredništva	4054 brez dovoljenja K	4054 brez soglasja K
uredništvo	4068 v naše K	4134 naše K
uredništvu	39 našemu K	4061 pišite K
urmărește	3606 K-ne pe	3606 K-ne și pe	3607 K știrile	3712 K-ne
urmăriți	3606 K-ne pe	3712 K-ne
ursprünglichen	97 K version	97 K fassung
utilização	3460 K de cookies
utilizează	3609 K cookie
utilizăm	3609 K cookie
utánközlés	2263 K
utánközölhető	45 K
uutislähteeksesi	1744 ensisijaiseksi K
uutislähteeksi	1744 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3421 K
uznała	3421 K
uzsvēra	3017 K
użyciu	3359 przy K ai
użytkowników	3346 opiniami K
używamy	3320 K plików cookie
užsisakykite	2899 K prenumeratą
""", 'v': """
valorização	97 centro de K da vida
vašeho	490 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3963 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	910 K
versión	2 K en audio	97 primera K de este
verständlichkeit	97 der K gekürzt
verstärkung	793 suchen K
versão	2 K em áudio
vervielfältigung	769 K nur mit
verziójában	97 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	757 deine e-mail-adresse wird nicht K	757 ihre e-mail-adresse wird nicht K
veröffentlichung	823 seit der K geändert	823 seit K geändert
već	3864 kad ste K tu	3945 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1755 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4628 là biên tập K	4631 là biên tập K của	4649 dành cho hội K
viết	4707 hãy K thư	4708 bài K này	4710 ông K	4710 bà K
você	18 sem K	3590 sem K
vollständigen	725 K artikel lesen
volontär	783 ist K
volontärin	783 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	4071 K
vyhradené	3957 všetky práva K	3957 autorské práva sú K
vykřikl	597 K
vykřikla	597 K
vypočuť	3973 si môžete K
vysvetľuje	4043 K
vysvětlil	597 K
vysvětlila	597 K
vysvětloval	597 K
vysvětlovala	597 K
vysvětluje	597 K
vytvořila	537 K ai
vyzýval	597 K
vyzývala	597 K
vyzývali	597 K
vyzývá	597 K
vyžadované	21 K informace	21 K polia
válaszolt	97 nem K
válaszolta	2341 K
válaszolták	2341 K
változatában	97 korábbi K	97 eredeti K
vás	535 bez K by	595 bez K by	3984 bez K by	4041 bez K by
väitis	1603 K
väitti	1820 K
väittää	1820 K
välise	1560 K sisu
våre	3294 meld deg på K
vårt	3190 meld deg på K	3294 meld deg på K
vær	51 K med
védekezett	2341 K
véli	2341 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4041 K vám
vēlamo	2971 K avotu
vēstkopai	2982 K
vēstulei	2982 ziņu K
vědět	38 dejte nám K	67 dejte nám K	514 dejte nám K	594 dejte nám K
všetkým	3991 k K textom
""", 'w': """
wcześniejszej	97 K wersji
webbläsare	10 din K
webinár	3970 náš K
webinář	520 náš K
według	3421 K
weißt	782 K du mehr
wezwał	3421 K
wiadomościach	3368 google K
wołali	3421 K
wołał	3421 K
wołała	3421 K
wpłata	3357 każda K	3418 twoja K
wpłatom	3419 dzięki K
wpłać	3418 K
wspierającym	3418 zostań K
współpracy	3354 we K z partnerem
wyjaśnia	3421 K
wypisać	3308 K się w każdej chwili
wyrażam	3309 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3337 K nam	3337 K je do nas
wzywał	3421 K
wzywała	3421 K
wöchentlichen	737 K newsletter
właściciela	3419 nie mamy K
""", 'y': """
yazdiğimiz	4401 daha önce K haber
yazmişti	4471 diye K
yhteistyössä	1764 K mainostajan
yönetmenidir	4364 genel yayin K
""", 'z': """
zaakceptować	3339 K pliki cookie
zaapelował	3421 K
zaapelowała	3421 K
zachęcali	3421 K
zachęcano	3421 K
zachęcał	3421 K
zachęcała	3421 K
zadaním	3977 K e-mailu
zadržana	3859 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	528 K e-mailu
zagłosuj	3362 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3886 K vama	3944 K vama
zakázané	3957 šírenie je K
založte	594 K si účet
zamknutý	3950 článok je K
zamčený	486 článek je K
zapisując	3348 K się
zapowiedział	3421 K
zapowiedziała	3421 K
zapytał	3421 K
zapytała	3421 K
zastrzeżone	3332 wszelkie prawa K	3332 wszystkie prawa K
zawołał	3421 K
zawołała	3421 K
zašlete	514 K nám
zašlite	3963 K nám
zaželen	4094 K vir
zaželene	4094 K vire
zaželeni	4094 K vir
zbiórka	3422 K
zbývá	486 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3342 do naszego K
zewnętrzna	3339 treść K
zewnętrzne	9 treści K	3320 treści K	3339 treści K
zewnętrznej	9 treści K	3339 treści K
zewnętrznych	9 treści K
zgłoś	3337 K go nam	3418 K nam
ziņas	2993 mūsu K
změněna	97 jména byla K	97 jména jsou K
změněno	97 jméno bylo K
znać	38 daj nam K	67 daj nam K	3369 daj nam K	3418 daj nam K
zněl	597 K
zněla	597 K
znělo	597 K
zobrazení	517 K tohoto obsahu	517 K obsahu
zobrazený	60 e-mail nebude K
zostań	3418 K z nami
zpracováním	491 souhlasím se K	498 K osobních údajů
zprávy	513 google K
zprávách	513 google K
zpívali	597 K
zugänglich	810 frei K
zunächst	769 dieser artikel erschien K
zurück	839 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3999 K
získávejte	551 K
zł	3351 za # K	3351 od # K	3420 od # K
złotówka	3357 każda K	3419 każda K
""", 'á': """
állt	2341 ez K
állítja	2341 K
átvehető	45 K
""", 'ä': """
ägare	4191 inga rika K
ähnliches	782 K erlebt
ändå	4138 nu när du K är här
äpp	1565 K
äppi	1565 K
äußern	97 wollte sich nicht K
""", 'å': """
åndsverkloven	3211 beskyttet av K
året	713 om K
återges	4171 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4368 bizimle K
çalişmalarimiz	4469 K
çağrisinda	4471 K bulundu
çerezler	4341 K kullan
çerezlere	4366 K
çerezleri	4341 K kullan	4366 K	4402 K kabul
çözün	4391 K
""", 'é': """
échanos	1538 K una mano	1538 K un cable
économiste	1970 est K
écris	38 K-nous	67 K-nous
écrit	1896 K pour	2013 a K
écrivain	1896 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2010 K-nous
éditorialiste	1970 est K
électronique	1846 dans votre boîte aux lettres K
énekelték	2341 K
équipe	2011 notre K
értesítéseket	14 K	2276 K
értesüljön	2276 K elsőként
étoile	60 champs avec une K
évente	2340 K
""", 'í': """
ígérte	2341 K
ígérték	2341 K
írta	2341 K
""", 'î': """
îmbia	3715 K
îndemna	3715 K
îndemnat	3715 a K
îndemnau	3715 K
întrebat	3715 a K
întrebau	3715 K
""", 'õ': """
õpetas	1603 K
""", 'ö': """
öffnen	739 app K
önemli	4402 günün en K
önerdi	4471 K
önskad	4175 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2339 független K	2339 a jó K
újságírásunk	2339 K
újságíró	2326 K
újságíróink	2339 K
újságíróinkkal	2299 K
újságíróinknak	39 K
újságírója	2270 K	2326 K
újságíróként	2326 K
última	1393 siga la K hora	1393 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	770 K von	848 von der agentur K	848 deutschen presse-agentur K
übersicht	776 K	832 diese K wurde
ücretsiz	15 K haber	15 K makale	4389 K üye olun
ügyfelünk	2299 K
ühendust	38 võta meiega K	67 võta meiega K	1600 võta K
ünü	4466 #'K
ütles	1603 K
ütlesid	1603 K
üyeliği	4380 bülten K
üzente	2341 K
üzenték	2341 K
üçüncü	4366 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3897 K nas
čitalaca	43 pisma K	3886 uz podršku K	3904 K	3944 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3904 K	3944 naši K
čitatelia	4001 K	4041 naši K
čitatelja	43 pisma K	3886 uz podršku K	3904 K	3944 naših K	3944 uz podršku K
čitatelji	36 naši K	3904 K	3944 naši K
čitateljima	3904 K
čitateľom	18 vďaka K	4001 K
čitateľov	36 našich K	3984 vďaka podpore K	4001 K	4041 našich K	4041 vďaka podpore K
članak	20 cijeli K	3864 svidio vam se K	3882 cijeli K	3882 ceo K	3944 ovaj K
člancima	3893 svim K
članek	4058 vam je bil K všeč	4134 ta K
člankov	4086 do vseh K
členem	80 staňte se K	594 staňte se K
členom	4040 staňte sa K
článek	20 celý K	482 líbil se vám K	486 celý K za	530 celý K	595 tento K	595 líbil se vám K
článkom	3979 všetkým K	3991 k všetkým K	3991 ku všetkým K
článku	20 celého K
články	595 naše K
článků	530 limit K
článkům	530 všem K	542 ke všem K
článok	20 celý K	3959 páčil sa vám K	3979 celý K	4041 tento K
čtenáři	553 K	595 naši K
čtenářů	36 našich K	43 listy K	535 díky podpoře K	553 K	595 našich K	595 na podpoře K	595 díky podpoře K
čtenářům	18 díky K	36 našim K	553 K
čtení	0 doba K
čtěte	546 K nás
číst	595 K dál bez
čítajte	3995 K nás	4040 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4040 K, že nás čítate
""", 'đ': """
đây	4707 bấm vào K
đóng	4707 K góp của bạn	4707 hãy K góp
đăng	45 K lại	4644 cảm ơn bạn đã K ký	4644 bằng việc K ký, bạn	4707 K ký để đọc bài
đường	4626 K dây nóng của tòa soạn	4626 K dây nóng của báo	4707 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4649 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4042 K sumou
""", 'ř': """
řekl	597 K
řekla	597 K
říká	597 K
""", 'ś': """
śledztwa	3419 nasze K
śledztwo	3419 to K
śledź	3316 K nas na	3418 K nas
śpiewali	3421 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4471 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3867 K nam
šaukė	2957 K
šiandien	2924 aukokite K
šodien	2984 ziedo K
""", 'ź': """
źródło	3332 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3421 K
""", 'ž': """
žalio	3946 K se
želene	4094 K vire
želeni	4059 K vir
željene	3865 K izvore
željeni	3865 K izvor
žiadny	71 K spam
žurnalistai	2955 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2914 K
žurnalistika	595 naše K	595 nezávislá K	2955 K kainuoja	2955 gera K	4041 nezávislá K
žurnalistiku	595 nezávislou K	4041 nezávislú K
žurnalistiky	595 nezávislé K
žurnalistė	2914 K
žurnāliste	2974 K
žurnālisti	3015 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	3015 neatkarīga K	3015 K maksā	3015 laba K
žurnālistiku	2984 atbalsti neatkarīgu K	3015 neatkarīgu K
žurnālists	2974 K
žádal	597 K
žádala	597 K
žádali	597 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	988 χωρίς K
άρθρα	1061 τα K μας
άρθρο	1061 αυτό το K
""", 'έ': """
έγγραφη	988 χωρίς K άδεια
έγραφαν	1063 K
έγραφε	1063 K
έγραψε	1063 K
έλεγαν	1063 K
έλεγε	1063 K
έρευνά	960 K μας
έρευνές	1061 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	942 K σου πηγές	942 K σας πηγές	942 K πηγές
αγαπημένη	942 K πηγή
ακολουθήστε	922 K μας	1060 K μας
ακολουθείστε	922 K μας
ακόμη	977 K και # ευρώ
αλλάξει	97 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1063 K
αναγνωστών	991 K
αναγνώστες	18 χάρη στους K	991 K	1061 οι K μας
αναδημοσίευση	45 K	935 απαγορεύεται η K	935 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	936 K χωρίς
αναπληρωτής	947 είναι K καθηγητής
αναπληρώτρια	947 είναι K καθηγήτρια
ανεξάρτητη	1060 ενισχύστε την K
ανταποκρίτρια	945 είναι K	947 είναι K
ανταποκριτής	945 είναι K	947 είναι K
απάντησαν	1063 K
απάντησε	97 δεν K	1063 K ο	1063 K η
απάντησης	21 ακύρωση K
απαγορεύεται	936 K η αντιγραφή	936 K η αναπαραγωγή
αποδεχθείτε	950 K τα cookies
αποδεχτείτε	950 K τα cookies
απορρήτου	939 πολιτική K
από	968 K # €	1058 # K τα #	1058 # K #
αρθρογράφος	945 είναι K	947 είναι K
αρχισυντάκτης	945 είναι K
αρχισυντάκτρια	945 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1022 χωρίς K
""", 'β': """
βιβλιοπωλείο	958 ηλεκτρονικό μας K
βοήθειας	97 γραμμή K	974 γραμμή K κεθεα
βοηθήστε	1060 K μας
βοηθειας	974 γραμμη K κεθεα
βοηθούν	1061 μας K
βρείτε	922 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1060 K μέλος	1060 K κι εσείς
γνώσεις	963 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	944 K μας	1060 K μας
γραπτή	988 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1063 K
δήλωσε	1063 K ο	1063 K η	1063 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1061 οι K μας
δημοσιογράφος	945 είναι K	945 , K	945 - K	947 είναι K στ	947 είναι K του	947 είναι K της
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1061 η K μας	1061 ανεξάρτητη K	1061 η ανεξάρτητη K
δημοσκόπησή	960 K μας
δημοσκόπηση	960 στη K
διαβάσετε	917 για να K ολόκληρο
διαβεβαίωσε	1063 K
διαμαρτυρήθηκε	1063 K
διαφήμιση	11 τη K	971 μετά τη K
διαφημίσεις	70 χωρίς K	1061 χωρίς K
διαφημίσεων	1016 αποκλεισμού K
διαφωνείτε	43 K
διδάκτωρ	947 είναι K
διεύθυνση	920 τη K email	920 η K email	967 K email	967 K e-mail
δικαιώματος	935 με επιφύλαξη παντός K
διοργανωτές	1063 καλούν οι K
διορθώθηκε	97 το άρθρο K
διόρθωση	97 K:
δουλειά	1061 η K μας
δωρεά	977 κάντε μια K	1060 η K σας	1060 κάντε μια K	1064 K
δωρεάν	15 K άρθρα	968 K άρθρα
δωρεές	1064 K
""", 'ε': """
είμαστε	1061 K μια μικρή
είπαν	1063 K
είπε	1063 K
εβδομάδα	17 κάθε K	1062 την K
εγγραφή	967 με την K σας
εγγραφείτε	918 K για να	968 K δωρεάν	1060 K δωρεάν	1060 K τώρα	1060 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	919 στα K σας
εκδήλωσή	958 K μας
εκδοχή	97 αρχική K
εκφράζουν	956 τα σχόλια K	965 τα σχόλια K	965 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	923 K τις ειδοποιήσεις	925 K τη javascript
ενημερωτικά	920 K δελτία
ενημερωτικό	78 το K δελτίο	920 K δελτίο
ενημερώθηκε	97 το άρθρο K
ενημερώστε	944 K μας
ενισχύστε	977 K	1060 K μας
ενοχλήσει	97 ενδέχεται να K
ενσωματωμένο	950 K περιεχόμενο
εξήγησε	1063 K
επανέλαβε	1063 K
επαναλάμβανε	1063 K
επιβεβαιώστε	967 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	944 K μαζί μας	944 K με τον συντάκτη	944 K με τη συντάκτριά	944 K με τη συντάκτρια	944 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1063 K
επιστήμονας	947 είναι πολιτικός K
επιστολή	43 την K σας
ερευνήτρια	947 είναι K
ερευνητής	947 είναι K
ερωτηματολόγιο	964 το K
εσάς	977 χάρη σε K	1061 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	968 με # K
ευχαριστούμε	967 K για την εγγραφή	1060 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1063 K
ζήτησε	1063 K ο	1063 K η	1063 K στο	1063 K από
ζητούσαν	1063 K
ζητούσε	1063 K
""", 'η': """
ηλεκτρονικό	958 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1022 χωρίς K
ισχυρίζεται	1063 K
ισχυρίστηκε	1063 K
""", 'κ': """
κάλεσε	1063 K ο	1063 K η
κάνε	62 K μου tag
κάνοντας	967 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού	974 K εθισμού
καθηγήτρια	947 είναι K
καθηγητής	947 είναι K
καλούσαν	1063 K
καλούσε	1063 K
κανάλι	1061 το K μας
κατάστημά	958 στο K μας
κατήγγειλε	1063 K
καταγγέλλει	1063 K
καταγγελία	944 κάντε μας την K
κατεβάστε	923 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κινδυνος	974 K εθισμου
κοινοποιήθηκε	1044 η δημοσίευση K από
κουίζ	960 το K	960 στο K	960 το K μας
κυκλοφορεί	958 K το νέο τεύχος
κυριότερες	967 τις K ειδήσεις
""", 'λ': """
λάβετε	989 K
λέει	1063 K
λαμβάνεις	986 θέλεις να K
λαμβάνετε	986 θέλετε να K	989 K
""", 'μ': """
μήνα	1062 τον K	1062 το K	1062 ανά K	1062 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	968 K # €
μεγαλομετόχους	1022 χωρίς K
μετόχους	1022 χωρίς K
μοιράστηκε	1044 μια δημοσίευση που K	1044 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	979 με τεχνητή K	979 από τεχνητή K
νοημοσύνης	979 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	917 K
""", 'ο': """
οικονομολόγος	947 είναι K
ολόκληρο	20 K το άρθρο	968 K το άρθρο
ομάδα	958 στην K μας	1060 ελάτε στην K	1061 η K μας
""", 'π': """
παράκληση	941 έχουμε μια μικρή K	941 μια μικρή K
παραδέχεται	1063 K
παραδέχθηκε	1063 K
παραδέχτηκε	1063 K
παρακάλεσε	1063 K
παρακαλούσαν	1063 K
παρακαλούσε	1063 K
πατώντας	967 K
πείτε	38 K μας	67 K μας
περιέχει	97 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	97 περιέχει K
περιεχομένου	9 αυτού του K	950 εξωτερικού K
περιεχόμενο	9 αυτό το K	950 αυτό το K	950 το K αυτό	950 εξωτερικό K
πολιτική	939 K cookies
πρέπει	950 δείτε το βίντεο K
προέτρεπαν	1063 K
προέτρεπε	1063 K
προέτρεψε	1063 K
προειδοποίησε	1063 K
προειδοποιεί	1063 K
προηγούμενη	97 K εκδοχή	97 K έκδοση του
προσπάθειά	1060 ενισχύστε την K
προσωπικών	939 K δεδομένων
προτεινόμενη	942 K πηγή
προτιμώμενες	942 K πηγές	1036 K πηγές
προτιμώμενη	942 K πηγή	1036 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	984 K σε όλα
πρόσθεσαν	1063 K
πρόσθεσε	1063 K ο	1063 K η
πρώτο	968 τον K μήνα
πρώτος	1062 K μήνας
""", 'ρ': """
ρεπορτάζ	1061 το K μας	1061 αυτό το K
ρομπότ	1045 δεν είμαι K
ρυθμιστής	974 αρμόδιος K εεεπ
ρυθμιστης	974 αρμοδιος K εεεπ
ρωτούσαν	1063 K
ρωτούσε	1063 K
ρώτησαν	1063 K
ρώτησε	1063 K ο	1063 K η
""", 'σ': """
σημαντικότερες	967 τις K ειδήσεις
σημείωσε	1063 K ο	1063 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1060 K μας
στήριξή	977 χωρίς τη K	1060 η K σας	1060 τη K σας	1061 χωρίς τη K
στήριξη	977 χάρη στη K	1061 χάρη στη K
στείλε	38 K μας	67 K μας	944 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	944 K μας	1060 K μας
στηρίξτε	977 K	1060 K μας	1060 K την	1060 K το	1060 K τη
συγγραφέας	947 είναι K
συγκατάθεση	950 K για cookies
συκοφαντικά	956 K σχόλια
συμβουλεύει	1063 K
συμβούλευε	1063 K
συμβούλευσε	1063 K
συμβούλεψε	1063 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	958 K μας
συνέδριό	958 K μας
συνέστησε	1063 K
συνδεθείτε	24 K	918 K για να
συνδρομή	968 με K	968 K από	990 με K	1064 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	917 διαθέσιμο μόνο σε K	917 διαθέσιμο σε K	940 μόνο για K	940 μόνο σε K	1060 γραφτείτε K	1061 οι K μας	1064 K
συνδρομητής	50 ως K	80 γίνετε K	917 είστε ήδη K	1060 γίνετε K
συνεργασία	971 σε K με χορηγό	971 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	971 συνδέσμους K
συνεχίζεται	971 K παρακάτω
συνεχίσετε	917 για να K την ανάγνωση	917 να K την ανάγνωση
συνεχίσουμε	1061 να K
συνεχίστε	917 K την ανάγνωση
συνιστούσε	1063 K
συντάκτης	945 είναι K
συντάκτρια	945 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	965 στα K
σύμφωνα	1063 K
σύνταξή	39 τη K μας
σύνταξης	97 σημείωση της K
""", 'τ': """
τελευταίο	985 K δωρεάν άρθρο
τραγουδούσαν	1063 K
τόνιζε	1063 K
τόνισε	1063 K
""", 'υ': """
υβριστικά	956 K σχόλια
υβριστικό	956 σχόλια με K
υπευθυνα	974 παιξε K
υπεύθυνα	83 παίξτε K	83 παίζετε K	974 παίξε K	974 παίζουμε K
υπογράμμισε	1063 K
υποσχέθηκε	1063 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	941 αφού K ως εδώ
φωνάζει	1063 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	941 πριν K
φώναζαν	1063 K
φώναζε	1063 K
φώναξαν	1063 K
φώναξε	1063 K
""", 'χ': """
χάνετε	986 μη K
χρήσης	939 όροι K	967 όρους K
χρειαζόμαστε	1060 K τη βοήθειά σας
χρησιμοποιεί	926 K cookies
χρησιμοποιούμε	925 K cookies
χρόνο	1062 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	982 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	960 στην K
""", 'а': """
абонамент	244 вече имате K	275 с K	275 K за	295 с K	336 K
абонамента	273 с K си	273 благодарим за K
абонат	50 като K	242 вече сте K
абонати	254 само за K	336 K
абонатите	50 K могат
абонирайте	80 K се	242 K се, за да	245 K се за бюлетина	332 K се
абонирането	273 с K
авторизованные	3770 только K
авторизованным	3770 K пользователям
авторизовані	4519 лише K
авторизуйтесь	24 K
авторкою	4507 зв'язатися з K
автором	4507 зв'язатися з K
автору	54 на каву K	3758 пишите K
адрес	21 имейл K няма	273 имейл K
адреса	273 имейл K
адресою	4540 пишіть за K
адресу	3790 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	269 нашата K	269 кратка K
анкетата	270 K
анкету	3769 K	4518 K
анонимно	3758 K
афилиейт	278 K линкове
""", 'б': """
бажаних	4504 K джерел
безкоштовна	4538 остання K стаття
безкоштовний	4514 наш K вебінар	4522 K акаунт	4538 останній K матеріал
безкоштовних	4522 ліміт K	4522 K статей
безкоштовні	15 K статті	4522 K статті
безлимитный	3725 K доступ
безплатен	266 нашия K уебинар
безплатна	289 последна K статия
безплатни	15 K статии	275 K статии
безплатно	275 K, за
бесплатная	3788 последняя K статья
бесплатную	97 K линию
бесплатные	15 K статьи	3773 K статьи
бесплатный	3764 наш K вебинар	3773 K аккаунт	3788 последний K материал
бесплатных	15 K статей	3773 лимит K	3773 K статей
бисквитки	263 K	293 K
бисквитките	263 K	293 K
благав	4592 K
благала	4592 K
благали	4592 K
благодарение	18 K на читателите	281 K на вас	281 K на вашата	333 K на вас
благодарим	273 K ви, че се
благодаря	3779 K донатам	3843 K вам	3843 K вашей
блокировщик	3738 отключите K	3738 K рекламы
блокувальник	4489 K реклами
бот	39 наш K
браузер	10 ваш K	3751 ваш K	4499 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	245 нашия K	274 K	333 нашия K	336 K
бюлетина	78 за K	245 K ни	245 запишете се за K	274 K
бюлетини	274 K
бяхте	42 K ли там
""", 'в': """
вайбері	4505 K
вайбър	16 K	258 K
ватсапе	3756 K
вашата	246 на K поща
ваших	3841 # из K #
введите	77 K адрес
вебинар	3764 наш K
вебінар	4514 наш K
взывал	3845 K
видео	9 это K	40 фото и K
виділіть	4503 K
визнав	4592 K
визнала	4592 K
визнає	4592 K
викала	335 K
викаха	335 K
викаше	335 K
викна	335 K
використання	4499 K cookie	4528 будь-яке K матеріалів	4528 K матеріалів сайту
використанні	4497 при K матеріалів
використовує	4490 K cookie
використовуємо	4489 K cookie
вимагав	4592 K
вимагала	4592 K
вимагали	4592 K
виправлення	97 K:
випуск	4516 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4592 K
вк	3756 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3756 K
влезте	24 K
вміст	9 цей K
внескам	4529 завдяки K	4590 завдяки K
внесок	4589 ваш K
войдите	24 K	3726 K, чтобы
вотсапе	3756 K
вотсапі	4505 K
впн	64 без K
всеки	281 K лев
встановіть	4483 K додаток
въведете	77 K имейла си
възпроизвеждането	280 K
выделите	3741 K ее	3741 K текст
выпуск	3767 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	97 K від коментарів
відповів	97 не K на	4592 K
відповідав	4592 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4592 K
відповіли	97 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	97 имена K
героїв	97 імена K
гласеше	335 K
гласил	3845 K
гласила	3845 K
гласит	3845 K
гласувайте	286 K
гледайте	291 K ни
говорил	3845 K
говорила	3845 K
говорили	3845 K
говорит	3845 K
год	3844 в K
годишно	334 K
голосуйте	3784 K	4534 K
гривень	4591 # K
грн	4591 # K
група	292 viber K
гукав	4592 K
гукали	4592 K
гукнув	4592 K
гукнула	4592 K
гіперпосилання	4497 K обов
""", 'д': """
дальше	3725 чтобы читать K
дарение	332 вашето K	334 с K	336 K
дарения	336 K
дарете	281 K	332 K ни
джерела	4504 обрані K	4504 бажані K
джерелом	4504 основним K	4504 бажаним K
дзен	3756 K
дзене	3756 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	335 K
добавил	335 K	3845 K
добавила	335 K	3845 K
добавьте	3735 K нас в
добавя	335 K
доверието	97 телефон на K
доверия	97 телефон K
довіри	97 лінія K
додав	4592 K
додала	4592 K
додатку	84 у нашому K
додає	4592 K
дозволить	4589 ваша підтримка K
дозволяється	4528 матеріалів K лише
долучайтесь	51 K	4589 K до нас	4589 K до нашої	4589 K до нашого	4589 K до спільноти	4589 K до читачів
долучайтеся	51 K	4589 K до нас	4589 K до нашої	4589 K до нашого	4589 K до спільноти	4589 K до читачів
донат	3842 ваш K	4589 ваш K	4593 K
донатам	4529 завдяки K
донати	4593 K
донатом	4591 K
донаты	3846 K
доповнено	97 новину K
дополнен	97 текст K
дополнена	97 новость K
допомагає	4589 ваша підтримка K
допомога	4589 нам потрібна ваша K
допомогою	4531 за K ші
допоможе	4590 K нам
допоможуть	4529 K нам працювати	4590 K нам
допоможіть	90 K, скільки можете
допускается	3778 материалов K только
допълнена	97 статията е K
доступ	3773 полный K	4522 повний K
достъпен	242 K за абонати
достъпна	242 K за абонати
достъпно	242 K за абонати
дочитали	3717 вы K до конца	4473 ви K до кінця
дочитати	4479 щоб K
дочитать	3725 чтобы K	3773 K
""", 'е': """
евро	275 за # K
ежедневную	3728 K рассылку
ежемесячно	3844 K
ежемесячное	3842 оформите K
ежемесячный	3779 K донат
еженедельную	3728 K рассылку
електронна	246 вашата K поща
електронної	4521 адресу K пошти
електронну	4521 K адресу	4521 K пошту
епизод	268 K
епизода	268 K
""", 'ж': """
жаловалась	3845 K
жаловался	3845 K
жалуются	3845 K
жодного	71 K спаму
журналист	261 е K	261 - K	261 , K	3759 - K	3759 , K	3829 K
журналисти	333 нашите K
журналистика	333 независимата K	333 независима K	333 нашата K	3843 независимая K
журналистике	3843 независимой K
журналистики	3843 независимой K
журналистику	3843 независимую K
журналистка	261 е K	261 , K	3759 - K	3759 , K	3829 K
журналисты	3843 наши K
журналіст	4509 - K	4509 , K	4576 K
журналістам	39 нашим K
журналісти	4590 наші K
журналістика	4590 незалежна K
журналістику	4590 незалежну K	4590 якісну K
журналістка	4509 - K	4509 , K	4576 K
журналісту	39 нашому K
""", 'з': """
з	4588 # K #
завантажити	4483 K застосунок
завантажте	4483 K додаток
завдяки	4529 існує K	4590 K вам	4590 K вашій
зависимост	88 хазартът създава K
задонатьте	3842 K	4589 K
задължителните	21 K полета
зазначив	4592 K
зазывал	3845 K
закликав	4592 K
закликала	4592 K
закликали	4592 K
закончились	3725 бесплатные статьи K
залишає	29 K за собою право
залишилося	4480 K #%	4480 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3742 K ошибку
замолчим	3843 мы не K
запазени	252 всички права K
запевняв	4592 K
запевняла	4592 K
запевняє	4592 K
записи	58 новые K на почту
запитав	4592 K
запитала	4592 K
запитань	4518 на кілька K
запишете	245 K се за нашия
зарегистрированные	3770 только K
зарегистрированным	3725 доступен только K
зарегистрированы	3725 уже K
зарегистрируйтесь	3726 K, чтобы	3773 бесплатно K	3773 K бесплатно	3842 K бесплатно	3842 K, чтобы читать
зареєстровані	4519 лише K	4519 тільки K
зареєструйтесь	4480 K, щоб	4522 безкоштовно K	4522 K безкоштовно	4589 K безкоштовно	4589 K, щоб читати
зареєструйтеся	4522 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4501 нашому K
застосунок	4483 завантажте K	4501 наш K	4501 мобільний K	4589 завантажте K і	4589 завантажте K та
захищено	4497 усі права K
захищені	4497 усі права K	4497 всі права K
защищенной	3758 K формой
защищены	3749 все права K
защищённой	3758 K формой
заяви	335 K
заявив	4592 K
заявил	335 K	3845 K
заявила	335 K	3845 K	4592 K
заявили	3845 K	4592 K
заявиха	335 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3717 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	97 імена K	97 ім'я K
знайшли	4503 якщо ви K
знанията	269 K си
зобов	4592 K'язав
зовнішнього	4511 K вмісту	4511 K контенту
зовнішній	4511 K вміст	4511 K контент
зробіть	4477 K внесок	4589 K внесок у	4589 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3841 # K #
избранное	3755 K
известията	14 K
извика	335 K
изкуствен	283 с помощта на K интелект	283 с K интелект	283 от K интелект
изменено	97 имя K
изменены	97 имена K	97 имена героев K
изпратете	38 K ни	49 K я	67 K ни	259 K ни	332 K ни
изпращайте	259 K ни	260 K на
изпращаме	57 ви K	57 K ви
изтеглете	332 K нашето
източник	257 основен K
източници	257 любими K
имейл	246 вашия K	273 вашия K	273 по K	273 на K
имейла	79 на K ви	246 на K си
имейлът	60 K ви няма да
иностранного	3749 выполняющим функции K агента
иностранным	3843 K агентом
инстаграм	258 K
искусственного	3781 с помощью K интеллекта
искусственным	3781 K интеллектом
использование	3751 K cookie	3761 K cookie	3778 любое K материалов	3778 K материалов сайта
использовании	3749 при K материалов	3778 полном или частичном K	3778 частичном K материалов
используем	3738 K cookie
использует	3739 K cookie
исправление	97 K:
источники	3755 избранные K	3755 любимые K
источников	3755 избранных K	3792 избранных K
источником	3755 основным K
исчерпали	3725 K лимит
""", 'к': """
каждое	17 K утро
каждый	3844 K месяц
каже	4592 K
каза	335 K
казав	4592 K
казал	335 K
казала	335 K	4592 K
казали	4592 K
казаха	335 K
казва	335 K
казвал	335 K
казвала	335 K
канал	292 viber K	3843 наш K	4590 наш K
канала	3843 нашего K
каналу	4590 нашого K
колумнист	3759 - K	3759 , K	3829 K
колумніст	4509 - K	4576 K
колумністка	4509 - K	4576 K
команде	3764 к нашей K
команди	4514 до нашої K
коментар	6 залишити K
коментарите	85 в K	271 K под
коментарях	85 у K	85 в K	4498 у K	4498 в K
коментатор	261 е K
коментиране	271 правила за K	271 правилата за K
коментирате	6 за да K	271 K
коментувати	6 K
комментариев	97 отказались от K	97 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3741 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3750 в K
комментировать	6 K
контент	9 этот K	9 цей K	3761 внешний K
контента	9 этого K	3761 внешнего K
контенту	9 цього K
конференцию	3764 нашу K
конференция	266 нашата K
конференцію	4514 нашу K
конфиденциальности	3738 политикой K	3751 политика K
конфіденційності	4489 політикою K	4499 політика K
копирование	3778 K материалов сайта
кореспондент	261 е K	261 , K	4509 - K	4509 , K	4576 K
кореспондентка	4509 - K	4509 , K	4576 K
короткий	3769 K опрос
корреспондент	3759 - K	3759 , K	3829 K
корреспондентам	39 нашим K
корреспондентка	3829 K
корреспонденту	39 нашему K
крикнув	4592 K
крикнул	3845 K
крикнула	3845 K	4592 K
кричав	4592 K
кричал	3845 K
кричала	3845 K	4592 K
кричали	3845 K	4592 K
кричит	3845 K
""", 'л': """
лв	275 за # K
лев	275 за # K
лева	275 за # K	334 K
лекцию	3764 нашу K
лекцію	4514 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	266 нашия онлайн K	266 нашия K
магазина	266 онлайн K ни	3764 нашего K
магазине	3764 в нашем K	3764 в нашем интернет-K
магазину	4514 нашого K
магазині	4514 у нашому K	4514 в нашому K	4514 нашому інтернет-K
материал	3741 обсудить K	3761 внешний K	3794 K создан	3843 этот K
материалам	3786 ко всем K
материалы	3843 наши K
матеріал	4590 цей K
матеріали	4590 наші K
матеріалу	97 першій версії K
матеріалів	4528 копіювання K сайту	4528 K посилання обов'язкове	4536 до всіх K	4536 до усіх K
мероприятие	3764 наше K
месенджері	4505 K
месец	334 на K	334 всеки K
месечно	334 K
мессенджере	3756 K
месте	42 вы были на K
месяц	3844 в K
мобільний	4501 K додаток
молба	256 имаме малка K	256 имаме K към вас
молел	335 K
молела	335 K
молеха	335 K
молеше	335 K
містить	97 K описи	97 K сцени
місці	42 ви були на K
місяць	4591 на K	4591 перший K
""", 'н': """
навчання	48 K ші
нагадав	4592 K
нагадала	4592 K
наголосив	4592 K
наголосила	4592 K
надпис	335 такъв K
надпись	3845 такая K
надсилайте	4507 K нам	4507 K її	4507 K їх нам	4508 K фото	4508 K відео	4508 K свої	4589 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4504 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4507 K нам	4507 K їх нам	4508 K фото	4589 K нам
нажимая	3772 K кнопку	3772 K на кнопку	3772 K "
нажмите	3741 K ctrl
намерете	291 K ни
напис	4592 такий K
написа	335 K
написав	4592 K
написал	3845 K
написала	3845 K	4592 K
написано	3845 было K	4592 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3758 K нашему	3758 K нашей	3758 K автору	3758 K нам	3842 K нам
напишіть	38 K нам	67 K нам	4507 K нашому	4507 K нашій	4507 K автору	4507 K авторці	4507 K нам	4589 K нам
напомнил	3845 K
напомнила	3845 K
направете	332 K дарение
настоя	335 K
настоява	335 K
настоявал	335 K
натискайки	273 K
натискането	273 с K
натискаючи	4521 K кнопку	4521 K на
нашем	3741 в K чате
нашия	266 към K екип	266 в K екип	269 K куиз	269 K тест
небольшая	3717 K просьба
неделю	17 раз в K	17 каждую K	3844 в K
независимата	332 подкрепете K
независими	333 K медии
независимую	3720 поддержите K	3842 поддержите K
независимые	3843 K медиа
незалежні	4590 K медіа
нейросети	3781 с помощью K
несколько	3769 на K вопросов
никакого	71 K спама
новинами	4486 стежте за K
новини	258 google K	4505 google K
нуждаем	332 K се от вашата
нужна	3779 K ваша
нюзлетър	274 K
""", 'о': """
обеща	335 K
обещал	335 K	3845 K
обещала	3845 K
обещали	3845 K
обновена	97 статията е K
обновлен	97 текст K	97 материал K
обновлён	97 текст K	97 материал K
обозреватель	3759 - K	3759 , K	3829 K
обозревательница	3829 K
обраних	4504 K джерел
обучения	48 K ии
объявил	3845 K
объявила	3845 K
объяснил	3845 K
объяснила	3845 K
объясняет	3845 K
объяснял	3845 K
объясняла	3845 K
обязал	3845 K
обязательна	3749 гиперссылка K	3778 материалов ссылка K	3778 ссылка на источник K
обязательные	21 K поля	3741 K поля
обясни	335 K
обяснил	335 K
обяснила	335 K
обяснява	335 K
обіцяв	4592 K
обіцяла	4592 K
обіцяли	4592 K
огледален	64 K сайт
оглядач	4509 - K	4509 , K	4576 K
оглядачка	4509 - K	4509 , K	4576 K
оголосив	4592 K
ограничений	3725 читайте без K
одноклассниках	3756 K
одному	4521 в K листі
оновлено	97 текст K	97 матеріал K	97 новину K
опечатку	3741 нашли K
описания	97 съдържа K	97 есть K	97 содержит K
описи	97 є K
опитування	4518 наше K	4518 коротке K
опитуванні	35 нашому K	4518 K читачів	4518 нашому K	4518 в K
оприлюднюватиметься	22 не K	4492 ваша e-mail адреса не K
опрос	35 наш K	3769 наш K
опросе	35 нашем K	3769 нашем K	3769 в K
опубликован	22 не будет K	3741 ваш адрес email не будет K
организаторите	335 канят K
организаторы	3845 зовут K
організатори	4592 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3772 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3726 K #%	3726 K # %
отбележете	62 K ме
ответил	97 не K на	3845 K
ответила	97 не K на	3845 K
ответили	97 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3845 K
отвечала	3845 K
отговори	97 не K на	335 K той	335 K тя
отговорил	335 K
отговорила	335 K
отговориха	335 K
отговорност	30 не носи K
отменить	21 K ответ	3844 K в любой момент
отметил	3845 K
отметила	3845 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3728 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3758 K их нам	3842 K нам
отримувати	4539 хочете K
отримуйте	4543 K
очакваме	259 K вашите
ошибку	3742 нашли K
оштрафовал	3845 K
оштрафовала	3845 K
оштрафував	4592 K
""", 'п': """
партнером	3776 совместно с K	4526 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3776 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4526 K посилання
партнеры	3738 мы и наши K
партньорски	278 K линкове
партнёром	3776 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3776 K ссылки
партнёрским	74 K ссылкам
патроном	3842 станьте K
пееха	335 K
пели	3845 K
первинній	97 K версії
первоначальной	97 K версии
первый	3844 K месяц	3844 рубль в K
переведите	3842 K нам
перевірте	4518 K себе	4521 K пошту
передплатник	50 як K	4479 уже K	4479 вже K
передплатникам	4479 доступний лише K	4479 доступна лише K	4479 доступно лише K
передплатники	50 K можуть	4537 лише K	4537 тільки K
передплатників	4479 тільки для K
передплатою	4479 доступна за K	4479 доступний за K	4522 за K	4544 з K
передплату	80 оформіть K	4522 K за	4589 оформіть K
передплатіть	80 K
передрук	45 K	4502 K
передруковувати	45 K
передруку	4502 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3754 K
перепечатке	3754 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4500 K даних
персональных	3752 K данных
писав	4592 K
писал	3845 K
писала	3845 K	4592 K
писати	4590 нам K
писменото	280 без K съгласие
письме	3772 в одном K
письменного	3793 без K согласия
письмової	4542 без K згоди
питаха	335 K
питаше	335 K
пишете	38 K ни	67 K ни	259 K ни	260 K на	332 K ни
пишеше	335 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3758 K нам	3790 K на	3842 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4507 K нам	4540 K на
платной	3725 в K версии
побачили	4548 K помилку
повний	20 K текст	4522 K текст
повтаря	335 K
повтаряше	335 K
повторював	4592 K
повторює	4592 K
повторяет	3845 K
повторял	3845 K
повторяла	3845 K
повідомив	4592 K
повідомила	4592 K
повідомили	4592 K
повідомте	38 K нам	67 K нам	4507 K нам	4507 K нас	4589 K нам
подайте	260 K сигнал
поддержать	3842 K нас	3842 K редакцию	3842 K нашу
поддерживайте	3842 K нас	3842 K нашу
поддержите	3720 K нашу	3720 K нас	3779 K	3842 K нас	3842 K нашу	3842 K редакцию	3842 K проект	3842 K автора	3842 K наш
поддержка	3721 ваша K	3842 ваша K поможет	3842 ваша K помогает	3842 ваша K позволит
поддержке	3776 при K партнёра	3776 при K партнера	3779 благодаря вашей K	3843 вашей K
поддержки	3843 без вашей K	3843 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	335 K
подканяха	335 K
подканяше	335 K
подкаст	34 наш K	34 нашия K	268 K	333 нашият K	3767 K	3843 наш K	4516 K	4590 наш K
подкаста	268 K	3767 K	3843 нашего K
подкасте	34 нашем K	3767 K
подкасти	34 наші K	268 K	4516 K
подкастов	3767 K
подкасту	4516 K
подкастът	268 K
подкасты	3767 K
подкасті	34 нашому K	4516 K
подкастів	4516 K
подкрепа	281 с вашата K	281 вашата K	332 вашата K	333 вашата K
подкрепата	278 с K на партньор
подкрепете	281 K	332 K ни	332 K нашата
подкрепяйте	332 K ни
подписаны	3725 уже K
подписка	3725 уже есть K	3846 K
подписке	3725 доступен только по K	3725 доступна по K	3725 доступен по K	3773 по K
подписки	3846 K
подпиской	3798 с K
подписку	80 оформите K	80 оформить K	3725 оформить K	3725 оформите K	3772 спасибо за K	3773 K за	3842 оформите K	3842 оформить K
подписчик	50 как K	3725 уже K	3725 вы уже K
подписчикам	3725 доступна только K	3725 доступно только K	3725 доступен только K	3787 только K
подписчики	50 K могут	3787 только K	3846 K
подписчиков	3725 только для K
подписчиком	3842 станьте K
подписывайтесь	3728 K на рассылку	3735 K на нас	3735 K на наш	3735 K на канал	3735 K на telegram	3842 K на
подписываясь	3772 K
подпишитесь	80 K	3720 K на регулярное	3728 K на рассылку	3735 K на наш	3735 K на канал	3842 K на
подчеркнул	3845 K
подчеркнула	3845 K
подчерта	335 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4514 нашу K
пожертвование	3720 оформите K	3721 сделайте K	3779 регулярное K	3779 ежемесячное K	3842 ваше K	3842 сделайте K	3842 оформите K	3846 K
пожертвования	3843 на K	3846 K
пожертвованиям	3779 благодаря K	3843 благодаря K
пожертвуйте	3842 K
позволяет	3842 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	280 K на
поиска	335 K
поискал	335 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3725 чтобы прочитать K
полный	20 K текст	3773 K текст
получавайте	294 K
получавате	290 искате ли да K	290 искате да K
получайте	3797 K
получать	3789 хотите K
помилку	4548 знайшли K
помогите	90 K, сколько можете	3842 K нам
помогнете	332 K ни
помогут	3843 K нам
поможет	3843 K нам
помоли	335 K
помолил	335 K
помолила	335 K
помощник	63 наш K	63 ии-K
помощь	3842 нам нужна ваша K
помощью	3781 с K ии
помітили	4503 якщо ви K	4548 K помилку
помічник	63 наш K
понравилась	3843 K статья
понравился	3843 K материал	3843 K текст
пообещал	3845 K
пообещала	3845 K
пообіцяв	4592 K
пообіцяла	4592 K
попереджає	4592 K
попередив	4592 K
попередній	97 K версії
попита	335 K
поправка	97 K:
попросив	4592 K
попросил	3845 K
попросила	3845 K	4592 K
попросили	3845 K	4592 K
попросило	3845 K
порадив	4592 K
порадила	4592 K
посилання	4528 K на джерело обов'язкове
последвайте	332 K ни
последната	289 K ви безплатна статия	289 K безплатна статия
посоветовал	3845 K
посоветовала	3845 K
постановив	4592 K
постановил	3845 K
посъветва	335 K
посъветвал	335 K
посъветвали	335 K
потребовал	3845 K
потребовала	3845 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3772 вашей K
почтовом	3772 вашем K ящике
почту	79 на K	3729 на вашу K	3729 вам на K	3772 вашу K
пошту	79 на K	79 на вашу K	4482 на вашу K
пошті	4521 вашій K
пощенска	246 вашата K кутия
пояснив	4592 K
пояснил	3845 K
пояснила	3845 K	4592 K
пояснював	4592 K
пояснювала	4592 K
пояснює	4592 K
поясняет	3845 K
правото	29 си запазва K
працювати	4529 допоможе нам K	4590 K далі
працюємо	4590 ми K
предишна	97 K версия на
предпочитаемые	3755 K источники
предпочитаемых	3755 K источников
предпочитан	257 K източник
предпочитани	257 K източници
предпочитаните	257 K източници	257 K си източници
предпочтительные	3755 K источники	3792 K источники
предпочтительный	3755 K источник
предпочтительных	3792 K источников
предупреди	335 K
предупредил	3845 K
предупреждава	335 K
предупреждает	3845 K
предыдущей	97 K версии текста
препечатването	280 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3845 K
призвала	3845 K
призвали	3845 K
призна	335 K
признава	335 K
признавал	3845 K
признает	3845 K
признал	3845 K
признала	3845 K
признали	3843 нас K
призова	335 K
призовава	335 K
призовал	335 K
призоваха	335 K
призывал	3845 K
призывала	3845 K
призывали	3845 K
приложение	84 в нашето K	333 нашето K	3730 скачать K	3731 скачайте K	3731 установите K	3753 наше K	3753 мобильное K	3842 скачайте наше K	3842 скачайте K и
приложението	332 изтеглете K ни	332 изтеглете K на вестник
приложении	84 в нашем K	3730 открыть в K	3753 нашем K
приложения	3753 нашего K	3843 нашего K
прим	97 K. ред
примечание	97 K редакции
приоритетным	3755 K источником
присоединяйтесь	51 K	3842 K к нам	3842 K к нашему	3842 K к нашей	3842 K к нашим	3842 K к сообществу	3842 K к читателям	3842 K к тем
присъединете	51 K се	332 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3758 K нам	3758 K фото	3758 K видео	3758 K новости	3758 K свои	3758 K их нам	3842 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3758 K нам	3758 K фото	3758 K их нам	3842 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4589 K до нас	4589 K до нашої	4589 K до нашого	4589 K до спільноти	4589 K до читачів
приєднуйтеся	51 K	4589 K до нас	4589 K до нашої	4589 K до нашого	4589 K до спільноти	4589 K до читачів
проверьте	3769 K себя	3772 K почту
проголосуйте	3784 K	4534 K
продовження	4526 реклама. K
продовжити	4479 щоб K читання	4529 допоможуть нам K
продовжувати	4590 K роботу
продолжаем	3843 мы K работать
продолжать	3779 помогут нам K	3843 K работу
продолжение	3776 реклама. K
продолжить	3725 чтобы K чтение	3779 помогут нам K	3779 поможет нам K	3843 K работу
продължава	278 K по-долу
продължете	243 K да четете
продължим	333 да K да работим
продължите	242 за да K да четете
произведен	3749 настоящий материал (информация) K	3794 материал K
произведён	3794 материал K
пройдите	3769 K тест
пройдіть	4518 K тест
променени	97 имената са K
пропускайте	290 не K
пропустите	3789 не K
пропустити	4539 не хочете K
пропустить	3789 не хотите K
пропустіть	4539 не K
просив	4592 K
просил	3845 K
просила	3845 K	4592 K
просили	3845 K	4592 K
просьба	3717 у нас к вам K	3717 у нас есть K
просять	4592 K
проучване	269 нашето K
прохання	4473 маємо до вас K	4473 невелике K
прочетете	243 за да K цялата
прочитать	3725 осталось K	3725 чтобы K статью
пріоритетне	4504 K джерело
пріоритетним	4504 K джерелом
публиковать	45 K у себя
пълния	275 K текст
първия	334 за K месец
първоначалната	97 K версия
підписатися	4481 K на розсилку
підписка	4593 K
підписку	4479 оформіть K	4521 дякуємо за K	4589 оформіть K
підписники	4537 лише K	4593 K
підписників	4479 тільки для K
підписуйтесь	4485 K на нас	4485 K на наш	4485 K на канал	4485 K на telegram	4589 K на
підписуйтеся	4485 K на наш	4485 K на канал
підписуючись	4521 K
підпишіться	4481 K на розсилку	4485 K на наш	4589 K на
підтримайте	4476 K нашу	4476 K незалежну	4476 K нас	4529 K	4589 K нас	4589 K нашу	4589 K незалежну	4589 K редакцію	4589 K автора	4589 K роботу	4589 K наш
підтримати	4589 K нас	4589 K нашу
підтримка	4477 ваша K	4589 ваша K допоможе
підтримки	4526 за K партнера	4590 спільноти K	4590 вашої K
підтримуйте	4589 K нас	4589 K нашу
підтримці	4529 завдяки вашій K	4529 завдяки K читачів	4590 вашій K
піти	4473 перш ніж K
""", 'р': """
работа	333 нашата K	3843 наша K
работаем	3843 мы K
работать	3779 помогут нам K	3779 поможет нам K	3843 K дальше
работу	3843 нашу K
радив	4592 K
радила	4592 K
радили	4592 K
радить	4592 K
разкажете	38 K ни	67 K ни
разрешение	253 без K е забранено
разрешения	3793 без K редакции
разчитаме	281 K на вашата	333 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3842 K нам
рассказал	3845 K
рассказала	3845 K
рассказывать	3843 K правду
расследование	3843 наше K	3843 это K
расследования	3843 наши K
рассылка	3843 наша K	3846 K
рассылку	78 на K	78 нашу K	78 K	3728 нашу K	3728 K самых	3843 нашу K
регистрацията	273 с K си	273 благодарим за K
регистрируясь	3772 K
регулярний	4529 K внесок
редактор	261 е K	261 - K	261 , K	3759 - K	3759 , K	3829 K отдела	3829 K	4509 - K	4509 , K	4576 K
редакторка	4509 - K	4509 , K	4576 K
редакцией	39 нашей K	3758 связаться с K
редакции	97 поправка K	3793 без согласия K	3843 нашей K
редакцию	39 в нашу K	3758 напишите в K	3758 пишите в K
редакция	266 в нашата K	333 нашата K	3843 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4507 напишіть у K	4507 пишіть у K
редакція	4590 наша K
редакцією	39 нашою K	4507 зв'язатися з K
редакції	43 письма до K	97 від K:	4507 пишіть до K	4542 без згоди K	4542 без дозволу K	4590 нашої K
рекламата	11 K	278 след K
реклами	11 K	70 без K	70 немає K	333 без K	4526 після K	4526 на правах K	4590 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3776 после K	3776 на правах K	3843 без K
репортер	39 на нашия K	261 е K	261 - K	261 , K	3759 - K	3759 , K	3829 K	4509 - K	4509 , K	4576 K
репортери	39 на нашите K	333 нашите K
репортерка	4509 - K	4509 , K	4576 K
репортёр	3759 - K	3759 , K	3829 K
решил	3845 K
реєструючись	4521 K
робота	4590 наша K
роботу	4590 нашу K
розкажіть	38 K нам	67 K нам
розповів	4592 K
розповідати	4590 K правду
розповіла	4592 K
розсилка	4590 наша K	4593 K
розсилку	78 на K	78 нашу K	78 K	4481 нашу K	4481 щоденну K	4590 нашу K
розслідування	4590 наші K	4590 це K
рублей	3844 # K
рік	4591 на K
""", 'с': """
свободната	332 подкрепете K
свържете	38 K се с нас	67 K се с нас	259 K се с нашия	259 K се с нашата	259 K се с нас	259 K се с автора	332 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3758 K с нами
связаться	3758 K с автором
седмично	17 веднъж K
сигнализирайте	259 K ни
сказав	4592 K
сказал	3845 K
сказала	3845 K	4592 K
скаржаться	4592 K
скаржився	4592 K
скаржилася	4592 K
скачайте	3730 K наше
скиньте	3842 K нам	3842 K донат
сколько	3842 скиньте K
скриньку	4521 вашу K
скриньці	4521 вашій K
следите	3735 K за нами
словам	3845 по K
словами	4592 за K
слушайте	291 K ни
слідкуйте	4485 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3845 K
советовала	3845 K
советовали	3845 K
советует	3845 K
согласны	43 не K	43 K с автором
содержатся	97 K описания
содержимое	3761 внешнее K
содержит	97 K сцены
сообщение	3749 данное K (материал) создано	3794 K создано
сообщил	3845 K
сообщила	3845 K
сообщили	3845 K
сообщите	38 K нам	67 K нам	3758 K нам	3842 K нам
соучастником	3779 станьте K	3842 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3829 K
сповіщення	14 K	4483 увімкнути K	4483 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4590 K текст	4590 K матеріал
сподобалась	4473 якщо вам K стаття
спонсором	80 станьте K
според	335 K
спрашивает	3845 K
спросил	3845 K
спросила	3845 K
співали	4592 K
співучасником	4589 станьте K
спільнота	4590 наша K
спільноти	4477 стань частиною K	4529 частиною K	4590 нашої K
станете	80 K член	332 K абонат	332 K член
станьте	51 K одним из них	3842 K нашим	4589 K нашим
статей	4536 до всіх K	4536 до усіх K
статии	288 до всички K
статия	256 хареса ли ви тази K	275 цялата K	333 тази K
статията	275 % от K
стаття	4590 ця K
статья	3843 эта K
статьям	3786 ко всем K
стверджує	4592 K
стежте	4485 K за нами
стигнали	256 щом сте K дотук
стороннего	3761 K сервиса
сторонним	3761 K сервисом
стороннього	4511 K сервісу
стороннім	4511 K сервісом
суммой	3844 любой K
сумму	3844 любую K
сутрин	17 всяка K
существуем	3843 мы K
существует	3779 K благодаря
събитие	266 нашето K
съветва	335 K
съветваше	335 K
съвместно	278 K с партньор
съгласен	43 не си K
съгласие	280 без писмено K
съгласни	43 не сте K
съдържание	9 това K	263 външно K	263 това K
съдържанието	280 използването на K	280 използване на K
съобщи	335 K
съобщил	335 K
съобщиха	335 K
""", 'т': """
тагнете	62 K ме
твърдеше	335 K
твърди	335 K
текста	97 первой версии K	97 ранней версии K
тексте	97 ранее в K
текстове	288 до всички K
тексту	97 першій версії K
телеграм	16 K	258 K	3735 наш K-канал	3735 в нашем K	3756 K	3756 K-канал	3756 K-канале	3790 пишите в K	3843 наш K	4485 наш K-канал	4505 K	4505 K-канал	4505 K-каналі
телеграме	16 K	3756 K
телеграмі	4505 K
телефон	97 K довіри
тест	3769 наш K	4518 наш K
тиждень	17 раз на K	4591 на K
требовал	3845 K
требовала	3845 K
требовали	3845 K
тръгнете	256 преди да си K
""", 'у': """
уведомления	14 K	3731 включите K	3731 включить K	3731 разрешить K
уверяет	3845 K
уверял	3845 K
уверяла	3845 K
увійдіть	24 K	4480 K, щоб
уговаривал	3845 K
уговаривала	3845 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	266 нашия K
уйдете	3717 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4504 K джерел
улюблені	4504 K джерела
умовляв	4592 K
умоляваше	335 K
умолял	3845 K
умоляла	3845 K
умоляли	3845 K
утверждает	3845 K
уточнение	97 K:
уточнення	97 K:
уточнив	4592 K
уточнил	3845 K
уточнила	3845 K	4592 K
учасником	4589 станьте K
""", 'ф': """
фейсбук	16 K	258 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3843 K нашу
цитировании	3754 при K
цитування	4502 у разі K
цитуванні	4502 при K
""", 'ч': """
частиною	4589 станьте K
частковому	4528 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	291 K ни
читаете	3842 спасибо, что K
читай	4485 K нас
читайте	3735 K нас в	4485 K нас у	4485 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3769 опросе K	3779 благодаря поддержке K	3799 K	3843 наших K
читатели	36 наши K	36 нашите K	43 писма на K	296 K	333 нашите K	3717 дорогие K	3799 K	3843 наши K
читателите	296 K	333 с подкрепата на K	333 от K ни
читателям	18 благодаря K	36 нашим K	3799 K	3843 благодаря K
читати	4479 щоб K далі	4589 щоб K далі
читачам	18 завдяки K	4545 K
читачі	36 наші K	4545 K	4590 наші K
читачів	43 листи K	4545 K	4590 наших K
читаєте	4589 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4591 K
щомісячний	4529 K внесок
щомісячно	4591 K
щоранку	17 K
щотижневу	4481 K розсилку
""", 'э': """
электронной	3772 адрес K почты
электронную	3772 K почту
""", 'я': """
яжіться	38 зв'K з нами	4507 зв'K з нами
язкові	21 обов'K поля	4492 обов'K поля
якщо	4473 K ви вже тут
""", 'і': """
із	4588 # K #
інтелектом	4531 штучним K
інтелекту	4531 за допомогою штучного K
""", 'א': """
אדבלוק	2104 K
אומר	2141 K
אומרת	2141 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2027 עקבו K	2138 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2024 דואר K
אמר	2141 K
אמרה	2141 K
אמרו	2141 K
אתכם	2069 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	97 שם K
בדויים	97 שמות K
בוקר	17 מדי K
בחודש	2140 K
ביקש	2141 K
ביקשה	2141 K
במייל	2068 K שלכם
בסרטון	2054 לצפות K זה
בעוגיות	2033 שימוש K
בעיתונות	2069 לתמוך K
בעלי	2110 בלי K הון	2110 ללא K הון
בקובצי	2032 משתמש K
בשבוע	17 פעם K	2140 K
בתגובות	85 K
בתוכן	2082 לעשות שימוש K
""", 'ד': """
דווחו	2138 K לנו
דיוור	2068 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2028 הורידו את K	2139 K
הבהרה	97 K:
הגיב	97 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2141 K
הודיעה	2141 K
הוואטסאפ	2028 לקבוצת K
הווטסאפ	2028 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2141 K
הוסיפה	2141 K
הזהיר	2141 K
הזכויות	2042 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החוג	2052 הוא ראש K	2052 היא ראש K
החינמיות	2085 הכתבות K
הטלגרם	2028 לערוץ K
הטקסט	2055 K
היום	2138 תרמו K
הירשמו	2138 K לקבלת
הכותב	2082 על דעת K
הכתבה	45 לפרסם את K	2019 להמשך קריאת K	2055 K	2139 K הזאת
המדור	2050 הוא עורך K	2050 היא עורכת K
המובעות	2082 הדעות K במאמר	2082 הדעות K בטור	2082 הדעות K בכתבה
המועדף	2045 למקור K	2045 כמקור K
המייל	2023 לתיבת K	2024 כתובת K
המערכת	97 הערת K
המקורית	97 בגרסה K של
הניוזלטר	2024 K היומי	2068 K השבועי של	2068 K שלנו	2139 K
הסביר	2141 K
הסיכום	2055 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2055 הנקודות K
העיתונות	2139 K העצמאית
הפרטיות	2033 מדיניות K
הפרסומות	2104 חוסם K	2106 את חוסם K	2106 חוסם K
הפרסומים	2104 חוסם K
הפרסומת	11 K
הצביעו	2138 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2028 K לערוץ	2138 K אלינו
הקודמת	97 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2033 תנאי K
השמות	97 K שונו
התגובות	2065 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2069 בזכות K שלכם
התראות	14 K
התרגום	2055 K
התרומה	2138 K שלכם
""", 'ו': """
ובטוויטר	2027 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2069 K בכם
ותלויה	2069 K בכם
""", 'ז': """
זקוקה	2138 K לכם
""", 'ח': """
חברת	2052 היא K סגל
חודשית	2138 תרומה K
חוקר	2052 הוא K ב
חוקרת	2052 היא K ב
חיצוני	2054 תוכן K	2054 תוכן ממקור K
""", 'ט': """
טען	2141 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2068 K למייל	2068 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2019 הצטרפו K
כתב	2141 K
כתבה	2055 K זו	2139 K זו	2141 K
כתבו	38 K לנו	67 K לנו	2138 K לנו
כתבות	2085 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2050 היא K
כתובת	77 הזינו K מייל	2024 K דוא"ל
""", 'ל': """
לדברי	2141 K
להגיב	6 כדי K	2065 K
להמשיך	2019 כדי K לקרוא	2069 עזרו לנו K
להעתיק	2042 אין K	2082 לשכפל, K
לחודש	2140 K
לחוק	2082 סעיף #א K
לחצו	2138 K כאן
לידיעון	2138 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2021 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2023 הירשמו K	2023 הרשמה K	2023 K שלנו	2068 בהצלחה K	2138 הירשמו K
לעזרתכם	2138 אנחנו זקוקים K
לענייני	2050 הוא כתב K	2050 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2054 K בתוכן
לקבוצת	2028 הצטרפו K
לקריאה	2085 כתבות K
לקריאת	20 K הכתבה
לשנה	2140 K
לתומכים	2069 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2085 K חינם
מודעות	2106 בחוסם K	2106 חוסם K
מועדף	2045 מקור K	2045 כמקור K	2123 מקור K	2123 כמקור K
מחקר	2052 הוא עמית K
מינוי	2019 רכשו K	2138 רכשו K	2142 K
מנוי	2019 כבר K
מנויים	2142 K
מניות	2110 בלי בעלי K	2110 ללא בעלי K
מסכימים	43 לא K	43 K?	2068 בהרשמה אתם K
מסר	2141 K
מסרבים	97 K להגיב
מראה	64 אתר K
מרצה	2052 הוא K	2052 היא K
""", 'נ': """
ניוזלטר	2068 K שבועי	2142 K
נשלח	57 K לכם
""", 'ס': """
סגל	2052 הוא חבר K
סופר	2052 הוא K ו
סופרת	2052 היא K ו
סיכום	2055 K
סיפר	2141 K
סיפרה	2141 K
סעיף	2082 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2138 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2068 לקבלת K במייל
עודכנה	97 הכתבה K	97 הידיעה K
עיתונאי	2050 הוא K	2052 הוא K
עיתונאית	2050 היא K	2052 היא K
עיתונות	2069 לעשות K	2139 K עצמאית
עכשיו	2138 תרמו K
עלולים	97 K להיות קשים
עמיתת	2052 היא K מחקר
עמלה	2081 נקבל K	2081 לקבל K
ער	97 K״ן
""", 'פ': """
פרופסור	2052 הוא K	2052 היא K
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2104 חוסם K	2106 בחוסם K	2106 חוסם K	2106 חוסמי K	2139 ללא K
פרסומת	11 K
פרשן	2050 הוא K
פרשנית	2050 היא K
""", 'צ': """
ציין	2141 K
""", 'ק': """
קודמת	97 בגרסה K של
קוראי	2139 K
קרא	2141 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2140 חודש K
""", 'ש': """
שאלו	2055 K את
שולחים	57 אנחנו K לכם
שיווקי	2068 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2138 K לנו
שלנו	39 לכתב K	2139 K
שנקבל	2081 K עמלה
שקראתם	2138 תודה K
שתפו	25 K
""", 'ת': """
תגובה	97 לא נמסרה K
תגובות	2065 K
תוכן	9 K זה	2054 הצגת K
תיאורים	97 כוללת K	97 מכילה K
תייגו	62 K אותי
תיקון	97 K:
תלוי	2069 K בכם
תלויה	2069 K בכם
תמיכתכם	2138 K
תמכו	2138 K בנו
תקציר	2055 K
תרומה	2142 K
תרומות	2142 K
""", 'ا': """
اخبارنا	236 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1663 K مطلب	1663 K خبر	1713 براي K مطلب
ادبلاك	1690 K
ادبلاكر	1692 K
ادعمنا	235 K
ادعموا	235 K
اذنكم	123 نطلب K قبل
ارتباط	123 قد تتضمن ملفات K
ارسال	6 براي K نظر	1632 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	237 K
استخدام	133 يمنع اعادة K
استطلاع	235 صوت في K
استطلاعنا	236 K
استفاده	1615 از كوكي K ميكنيم	1615 از كوكيها K ميكنيم	1616 شرايط K	1628 K از مطالب اين سايت	1628 K از مطالب سايت
استمرار	235 ساهم في K	235 ساهموا في K
اسپم	71 بدون K
اشار	238 K
اشارة	62 ضع K الي
اشارت	238 K
اشتراك	166 لديك K	239 K	1656 K تهيه كنيد	1713 K تهيه كنيد	1717 K
اشتراكك	163 تم K
اشترك	80 K	102 K الان	235 K الان
اشتركوا	80 K	235 K
اصحابها	161 تعبر عن راي K	161 عن راي K
اصلاحيه	97 K
اضاف	238 K
اضافت	238 K
اضغط	235 K هنا
اطلاع	1632 به ما K دهيد
اعادة	45 K نشر	133 يمنع K نشر
اعجبك	236 K هذا
اعلام	1716 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	199 مانع K	199 حاجب K	200 مانع K	200 حاجب K
اعلانها	14 K	1689 K را دريافت
اعلانهاي	1689 K خبري
اعلن	238 K
اعلنت	238 K
اعملوا	62 K تاغ
افاد	238 K
افادت	238 K
افزود	1716 K
افزونه	1692 K مسدود
اكتب	235 K لنا
اكتبوا	38 K الينا	67 K الينا	235 K لنا
اكد	238 K
اكدت	238 K
الاخبارية	108 النشرة K
الارتباط	119 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	119 شروط K
الاسماء	97 تم تغيير K
الاشعارات	14 K	109 فعل K	110 تفعيل K
الاعلان	11 K
الاعلانات	125 حاجب K	125 مانع K	199 مانع K	199 حاجب K	199 اداة حظر K	200 مانع K	200 حاجب K	200 اداة حجب K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	107 بريدك K	108 البريد K
الان	235 تبرع K	235 سجل K
الاول	237 الشهر K
الاولي	97 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	107 نشرتنا K	108 النشرة K	239 النشرة K
التحرير	39 فريق K لدينا
التطبيق	109 حمل K	109 نزل K	110 تحميل K
التعليق	97 رفضت K	160 شروط K	160 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	236 هذا K
الخارجية	148 محتوي المواقع K
الخبر	97 تم تحديث هذا K
الخصوصية	119 سياسة K
الدخول	24 سجل K	102 سجل K او	102 سجل K الان	102 سجل K الي حسابك	235 سجل K او
الشهر	237 في K
الصفحة	123 تحتوي هذه K علي محتوي من
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	164 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	102 لمتابعة K	166 لمواصلة K
الكاتب	161 يعبر عن راي K
الكوكيز	119 K
المادة	236 هذه K
المجانية	15 المقالات K	177 من المقالات K	177 مقالاتك K	177 المقالات K
المحتوي	9 هذا K	102 هذا K متاح
المحرر	97 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	236 الصحافة K
المفضل	138 مصدرك K	138 مصدركم K	138 المصدر K لديك
المفضلة	138 مصادرك K	138 مصادركم K
المقال	20 لقراءة K	97 تم تحديث هذا K	102 لقراءة K كاملا	123 يحتوي هذا K علي محتوي من	166 لقراءة هذا K	236 هذا K
النشر	133 يمنع اعادة K
النشرة	107 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	235 انضم K
اليهم	51 انضم K
انتاج	133 يمنع اعادة K
انستغرام	235 تابعنا علي K
انضموا	51 K اليهم
انقر	235 K هنا
اوضح	238 K
اوضحت	238 K
اول	1715 ماه K
اوليه	97 نسخه K اين
ايميل	1609 K خود را	1609 به K شما	1610 ادرس K	1610 نشاني K	1652 در K خود	1713 K خود را وارد كنيد
ايميلتان	1652 به K
اينجا	1662 K كليك كنيد	1713 K كليك كنيد
اينستاگرام	1613 در K دنبال
اينه	64 K
اپ	1651 K
اپليكيشن	1651 K	1713 K ما را	1713 K را دانلود كنيد	1713 K را نصب كنيد	1714 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	143 K
باحثة	143 K
بارگذاري	1619 K شود
بازتابدهنده	1669 الزاما K	1669 لزوما K	1669 K ديدگاه
بازنشر	45 K
باشيد	1632 با ما در تماس K
بالضرورة	161 لا تعبر K عن	161 لا يعبر K عن	161 لا تعكس K	161 لا يعكس K	161 لا تمثل K	161 لا يمثل K
ببينيد	1645 را K
بحسب	238 K
بخوانيد	1630 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1714 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	107 الي K	163 في K	163 علي K	163 سجل K	163 اضف K
بريدكم	77 اتركوا K	163 في K
بشنويد	1645 K
بعرض	148 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1632 براي ما K
بفضلكم	236 K
بنويسيد	38 براي ما K	67 براي ما K	1632 براي ما K	1713 براي ما K
بهروز	97 اين خبر K	97 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1630 K	1642 به تيم ما K	1713 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1632 با ما در ميان K	1713 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1632 با ما تماس K
""", 'ت': """
تؤكد	238 K
تابعة	74 روابط K
تابعنا	115 K علي	115 K عبر	235 K علي تويتر	235 K علي غوغل	235 K علي جوجل
تابعوا	114 K اخبار
تابعونا	114 K علي	114 K عبر	235 K علي
تاكيد	1716 K كرد
تبرع	239 K
تبرعات	239 K
تبرعك	235 K
تبرعكم	235 K
تبرعوا	90 K بما	235 K الان
تبليغ	1690 ضد K
تبليغات	70 بدون K	1690 مسدود كننده K	1692 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	236 K
ترجيحي	1631 منبع K	1631 منابع K	1708 منابع K	1708 منبع K
ترد	97 لم K
تستطيع	164 تبرع بما K	164 ساهم بما K
تصحيح	97 K:
تطبيق	235 حمل K	235 حملوا K
تطبيقنا	84 في K	84 عبر K	236 K
تعبر	161 لا K عن راي	161 K فقط عن راي
تعديل	97 تم K هذا
تعليقا	160 لتضيف K
تغيير	97 نامها K
تفاصيل	97 يتضمن K	97 يحتوي علي K
تفعيل	118 K جافا
تفوت	235 لا K
تفوتوا	235 لا K
تقاريرنا	236 K
تقول	238 K
تلغرام	235 تابعنا علي K
تلگرام	1613 ما را در K	1613 در K دنبال	1613 كانال K ما	1632 با ما در K
تماشا	1645 K كنيد
تمامي	1629 K حقوق
تمثل	161 لا K راي
تنويه	97 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	235 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	133 يمنع اعادة K
توصيف	97 حاوي K
توضيح	97 K:	1716 K داد
تيم	1714 K ما
""", 'ج': """
جافاسكريبت	193 K
جاوااسكريپت	1615 K را فعال
جزئيات	97 حاوي K
""", 'ح': """
حذر	238 K
حذرت	238 K
حساب	102 هل لديك K
حقوق	1629 كليه K	1629 همه K	1629 تمام K
حمايت	1653 K مالي خود	1654 به K شما نياز	1654 با K شما	1655 K كنيد	1713 از ما K كنيد	1713 K شما
""", 'خ': """
خارجي	148 محتوي K
خبر	4 اين K	1714 اين K
خبرنامه	1609 K ما	1609 اشتراك K	1610 در K	1652 K روزانه	1652 K هفتگي	1714 K ما	1714 K	1717 K
خبرنگار	39 K ما	1632 K ما را	1637 K
خبرنگاران	39 K ما	1714 K ما
خبرها	1689 اعلان K
خبرهاي	1689 اعلان K فوري
خصوصي	1616 سياست حريم K
خواست	1716 K
خواستند	1716 K
خواندن	1656 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1654 به K خود تكيه	1714 K ما
خواهد	1648 منتشر K شد
خواهند	1648 منتشر K شد
""", 'د': """
داده	1619 نشان K شود
داستان	67 K خود را براي ما
دانشگاه	1637 استاد K
دريافت	1689 K اعلان	1689 خبرهاي فوري را K
دستيار	63 K مجازي
دعا	238 K
دعت	238 K
دعمك	235 K
دعمكم	164 نعتمد علي K	164 تعتمد علي K	164 نحتاج الي K	235 K
دنبال	1613 ما را K كنيد	1630 K كنيد	1630 K كنيم	1713 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1632 به ما خبر K	1645 گوش K	1659 هديه K	1713 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1648 نوشتن K	1648 ارسال K	1648 بيانگر K	1669 لزوما K
""", 'ذ': """
ذكر	238 K
ذكرت	238 K
""", 'ر': """
راسلنا	38 K	67 K	235 K
راسلونا	38 K	67 K	235 K
رايگان	1642 وبينار K ما	1656 اشتراك K	1670 مقاله K	1670 مطلب K	1670 مطالعه K	1713 K ثبت نام كنيد
روبوت	226 لست K
روبوتا	226 انا لست K
روزنامه	1669 ديدگاه K
روزنامهنگار	1637 K
روزنامهنگاري	1714 K مستقل
""", 'س': """
سابقة	97 نسخة K من هذا	97 نسخة K من هذه
سالانه	1715 K
ساهم	90 K بما	235 K في دعم
ساهموا	90 K بما	235 K في دعم
سايت	1714 K ما
سايتهاي	1639 محتواي K ديگر
سكريبت	193 جافا K
سنويا	237 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	235 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	235 K
شهريا	237 K
شويد	24 وارد K	1630 عضو K	1630 K	1713 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1652 خبرنامه K
صحافتنا	236 K
صحافي	143 K
صحافية	143 K
صحافيينا	39 K
صحفي	143 K
صحفية	143 K
صحفيينا	39 K	236 K
صرح	238 K
صرحت	238 K
صوركم	40 K
""", 'ض': """
ضدتبليغ	1692 K
""", 'ط': """
طالب	238 K
طالبت	238 K
طلب	238 K
طلبت	238 K
""", 'ع': """
علاقه	1631 منبع مورد K
عملنا	236 K
عمولة	175 قد نحصل علي K	175 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'غ': """
غيرفعال	1692 لطفا ان را K كنيد
""", 'ف': """
فارسله	49 K
فرصتهاي	1642 K شغلي در
فريقنا	236 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	235 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1648 K	1649 حروف لاتين (K)
""", 'ق': """
قال	238 K
قالت	238 K
قالوا	238 K
قبلي	97 نسخه K اين
قراءنا	236 K
قرائنا	164 نعتمد علي K	164 ونعتمد علي K	236 K
قناتنا	114 K علي	114 انضم الي K	236 K
""", 'ك': """
كاتب	143 K
كاتبة	143 K
كاتبه	161 يعبر عن راي K
كاتبها	161 تعبر عن راي K
كار	1714 K ما
كاربري	1656 حساب K خود شويد	1713 حساب K خود شويد
كانال	1613 به K ما	1630 K ما	1714 K ما
كتب	238 K
كتبت	238 K
كردهايد	1656 ثبت نام K	1656 ثبتنام K
كمصدر	138 K مفضل	219 K مفضل
كميسيون	1667 K دريافت كنيم	1667 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1642 ديدن K	1645 گوش K	1659 هديه K	1662 روي لينك كليك K	1662 كليك K	1692 لطفا ان را غير فعال K	1713 به ما كمك K	1713 روي لينك كليك K	1713 همين حالا ثبت نام K
كوكي	1616 از K
كوكيها	1616 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1648 حروف K	1649 حروف K
لاشتراكك	163 K في
لاشتراككم	163 K في
لاضافة	6 K تعليق	160 K تعليق
لزوما	1669 K نظر
لقراءة	102 سجل الدخول K	166 K بقية	235 سجل الدخول K
لقراءتكم	235 شكرا K
لكتابة	160 K تعليق
للاطلاع	166 K علي المقال كاملا
للتعليق	6 K	160 K علي الخبر
للقراءة	0 دقائق K	102 سجل الدخول K
للمتابعة	102 سجل الدخول K
للمشتركين	50 يمكن K	105 K فقط	166 حصري K	166 متاح K
لمتابعة	102 سجل الدخول K	166 K قراءة	200 ايقافه K	235 سجل الدخول K
لمشتركي	166 حصري K
لمواصلة	166 K قراءة	200 ايقافه K التصفح	200 تعطيله K التصفح
""", 'م': """
ما	1714 به K
مالكين	205 بلا K
مالي	1654 كمك K شما	1713 كمك K شما	1717 كمك K
ماه	1715 در K
ماهانه	1715 K
متجرنا	236 K
متصفحك	10 K
مجانا	235 سجل K
مجانيا	177 مقالا K
مجانية	177 مقالات K
محتوا	9 اين K
محتواي	1639 K خارجي	1639 اجازه ميدهيد K
محتوايي	1639 حاوي K از
محتوي	148 K من طرف ثالث
محفوظ	1628 حقوق K است
محفوظة	133 جميع الحقوق K	133 حقوق النشر K
مراسل	143 K
مراسلة	143 K
مراسلنا	39 K	236 K
مراسلينا	39 K	236 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	97 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	164 نحتاج الي K	164 الي K
مساهمتكم	164 نحتاج الي K
مساهمين	205 بلا K	205 ولا K
مستعار	97 اسم K	97 نام K
مستعارة	97 اسماء K
مستقل	1714 رسانه K
مستقلة	236 صحافة K
مسدودكننده	1690 K تبليغات	1692 K تبليغات
مشترك	166 هل انت K	1656 K شويد	1713 K شويد
مشتركا	50 بصفتك K
مشتركان	1656 ويژه K است
مصنوعي	1640 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1714 اين K
معنا	235 ساهم K
مفضل	219 مصدر K
مفضلا	219 مصدرا K
مقالاتنا	164 لا نضع K	236 K
مقاله	1663 ادامه K
ملاك	205 بلا K
منبع	1668 ذكر K
منتخب	1631 منبع K
منشن	62 K لي
منصتنا	236 K
مهمانم	54 قهوه K
موافقتك	148 نطلب K
موافقتكم	123 K مطلوبة قبل	123 نطلب K قبل
موبايل	1651 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1652 عضويت شما با K	1652 ثبت نام شما با K
موقعنا	236 K
ميتوانند	50 مشتركان K
ميخواهيم	1639 از شما اجازه K
ميدهد	1648 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1716 K
ميگويد	1716 K
ميگيريم	1667 كميسيون K
""", 'ن': """
ناشد	238 K
ناشدت	238 K
نتقاضي	175 K عمولة	175 قد K عمولة
نحتاج	164 K الي دعمك
نخواهد	22 منتشر K شد	1648 منتشر K شد
نخواهند	1648 منتشر K شد
نداد	97 پاسخ K
ندهيد	1713 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1651 K موبايل
نستخدم	118 K ملفات
نشرتنا	78 K	107 اشترك في K	236 K
نظر	6 ثبت K
نظرسنجي	1713 در K ما	1714 K ما
نمايش	1619 K داده شود
نميشود	60 ايميل شما نمايش داده K	1648 منتشر K
نوشت	1716 K
نويسنده	1632 ايميل K	1637 K
نياز	1654 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1656 مشترك K
هماكنون	1713 K ثبت نام كنيد
همايش	1642 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1654 به حمايت شما K
واتساب	235 تابعنا علي K
واحدا	51 كن K منهم
واشار	238 K
واشارت	238 K
واضاف	238 K
واضافت	238 K
واعلن	238 K
واعلنت	238 K
وافاد	238 K
وافادت	238 K
واكد	238 K
واكدت	238 K
واوضح	238 K
واوضحت	238 K
وبحسب	238 K
وبينار	1642 K ما	1642 در K
وتؤكد	238 K
وتري	238 K
وتضيف	238 K
وتقول	238 K
وحذر	238 K
وحذرت	238 K
ودعا	238 K
ودعت	238 K
وذكر	238 K
وذكرت	238 K
وصرح	238 K
وصرحت	238 K
وطالب	238 K
وطالبت	238 K
وفقا	238 K
وفيديو	40 صور K
وقال	238 K
وقالت	238 K
وقالوا	238 K
وكتب	238 K
وكتبت	238 K
ومحلل	143 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	164 K علي دعمكم
ووفقا	238 K
ويؤكد	238 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1639 ديدن اين K
ويري	238 K
ويضيف	238 K
ويقول	238 K
ويقولون	238 K
""", 'ي': """
يؤكد	238 K
يرد	97 لم K
يقول	238 K
يقولون	238 K
يوتيوب	16 K	235 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	97 نسخه K اين
پژوهشگر	1637 K
""", 'گ': """
گزارش	1714 اين K
گزارشهاي	1714 K ما
گفت	1716 K
گفتند	1716 K
گفته	1716 K است	1716 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2174 का K रखने
अनुवाद	2178 K	2180 मशीन से K	2180 मशीनी K
अनुसार	2241 के K
अपडेट	97 लेख को K किया	97 खबर को K किया
अपनी	2184 K राय दें
अपील	2241 K की
अलर्ट	2186 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2238 K दान
आपको	57 हम K
आर्टिकल	2199 फ्री K	2199 मुफ्त K
आर्थिक	2189 K सहयोग दें	2189 K सहयोग करें	2238 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2148 ऐप K करें	2186 K करें
इनबॉक्स	2147 आपके K	2187 अपने K में
""", 'उ': """
उपयोग	2154 कुकीज का K	2154 कुकी का K
""", 'ए': """
एजेंसी	2198 K की फीड
एडिटर	2174 सब K हैं	2174 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2217 K
""", 'क': """
कमीशन	2197 हमें K मिल	2197 K मिल सकता है
कमेंट	2184 अपनी राय K	2185 K करने के लिए	2185 K में अपनी राय	2185 K हटा	2185 K करने वाले
करके	2187 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2147 ईमेल दर्ज K	2150 फॉलो K	2167 जॉइन K	2167 लाइक K	2170 हमें ईमेल K	2182 टिकट बुक K	2184 पोल में वोट K	2187 साइन अप K	2192 शेयर K	2192 साझा K	2192 सेव K	2238 फॉलो K	2238 लॉग इन K	2238 साइन अप K
कहती	2241 K
कहते	2241 K
कहा	2241 K
कहानी	67 अपनी K हमें
कीजिए	2238 मदद K
कॉपी	2192 लिंक K हो गया
कॉपीराइट	2166 K
क्लिक	2167 K करें	2238 यहां K करें	2238 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2239 इस K	2239 यह K
खबरें	2194 और K पढने के लिए	2199 मुफ्त K
खबरों	2194 अन्य K के लिए	2194 ताजा K के लिए	2194 की K के लिए
खरीदें	2182 यहां से K
खेलें	2184 क्विज K और
""", 'ग': """
गिफ्ट	2192 K करें
गोपनीयता	2154 K नीति
""", 'ज': """
जनरेट	2198 ऑटो-K
जरूर	2170 हमें K दें
जावास्क्रिप्ट	2154 K
जुडने	2168 K के लिए
जुडिए	51 आप भी K	2238 K
जुडें	51 आप भी K	2150 चैनल से K	2167 K	2182 हमारी टीम से K	2238 हमसे K
ज्वाइन	2167 K करें
""", 'ट': """
टिप्पणियों	2185 K के लिए
टिप्पणी	97 K करने से इनकार	2185 K करने के लिए	2185 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2148 ऐप K करें	2186 K करें	2186 K कीजिए	2238 ऐप K करें	2238 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2242 K
दिखाया	60 ईमेल नहीं K
दिया	97 पर जवाब नहीं K
दें	2238 राय K
देखें	2238 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
द्वारा	2180 एआई K
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2154 K नीति
निर्भर	2189 आपके सहयोग पर K
नोटिफिकेशन	14 K	2148 K चालू करें	2186 K ऑन करें	2186 K ऑन कर लें
नौकरी	2182 K के अवसर
न्यूज	2151 गूगल K पर
न्यूजरूम	39 हमारे K	2152 कलेक्टिव K की ओर से	2152 के लिए कलेक्टिव K
न्यूजलेटर	2147 हमारे K	2147 हमारा K	2147 हमारा साप्ताहिक K	2147 K के लिए	2239 हमारे K	2242 K
""", 'प': """
पढने	0 K का समय	2190 K के लिए
पढें	0 मिनट में K	2148 ऐप में K	2238 पूरी खबर K
पत्रकार	2239 हमारे K
पत्रकारिता	2174 K में सक्रिय हैं	2239 हमारी K	2239 स्वतंत्र K
पसंदीदा	2169 K सोर्स	2169 K स्रोत	2169 K न्यूज सोर्स	2233 K स्रोत	2233 K सोर्स
पाठकों	18 K के सहयोग	2189 K के सहयोग से चलते
पाने	2187 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2198 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2241 K
पूछें	2178 K
पूरी	2190 बनकर K खबर
पॉडकास्ट	2183 K सुनें	2183 K सुनने के लिए	2239 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K	2152 कलेक्टिव न्यूजरूम की ओर से K
प्रति	2240 K माह	2240 K वर्ष
प्रतिक्रिया	2184 अपनी K
प्रिफर्ड	2169 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2170 हमें K	2170 कमेंट करके K	2238 हमें K	2238 राय K
बताते	2241 K
बताया	2241 K
बदल	97 नाम K
बाहरी	2177 K साइट
बिंदु	2178 मुख्य K
बॉक्स	2185 कमेंट K में
बोला	2241 K
बोले	2241 K
ब्राउजर	10 आपका K
ब्लॉकर	2217 ऐड K	2217 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2170 हमें K	2238 हमें K	2238 खबर K
""", 'म': """
मकतूब	43 K
मदद	2180 एआई की K से	2180 ai की K से
महीने	50 सदस्य हर K	2240 हर K
मांगते	2177 आपकी इजाजत K हैं	2177 आपकी अनुमति K हैं
मुताबिक	2241 K
मुफ्त	2199 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2190 पढना जारी K के लिए
रजिस्टर	2238 अभी K करें
रहिए	2194 जुडे K
रहें	2194 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2241 K
लिखें	38 हमें K	67 हमें K	2238 हमें K
लेख	2239 यह K	2239 इस K
लॉग	24 K इन
लॉगिन	2238 K करें
""", 'व': """
विचलित	97 K कर सकते
विचार	2198 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2217 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2183 K देखें	2183 K यहां देखें	2183 K भी देखें	2183 K देखने के लिए
वेबसाइट	2239 हमारी K
वेबिनार	2182 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2170 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2154 नियम और K
शामिल	51 उनमें K हों	97 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2170 हमसे K करें
संपादित	2198 ने K नहीं किया
संवाददाता	39 हमारे K	2174 वरिष्ठ K हैं	2174 K हैं
संस्करण	97 पिछले K में
सकते	2168 जुड K हैं	2168 फॉलो कर K हैं	2170 हमें भेज K हैं
सदस्य	55 मासिक K	2190 पहले से K हैं	2238 K बनें
सदस्यता	2190 K लें
सप्ताह	2240 प्रति K
सब्सक्राइब	2147 न्यूजलेटर को K	2147 न्यूजलेटर K	2150 चैनल को K	2167 K करें	2187 K करके आप	2238 K करें
सब्सक्राइबर	50 K	2190 K हैं
सब्सक्राइबर्स	2190 K के लिए है
सब्सक्रिप्शन	2187 K सफल	2242 K
समरी	2178 K
समर्थन	2238 K करें
सर्वाधिकार	2165 K सुरक्षित
सर्वे	2184 K में भाग लें	2184 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2189 हमें K करें	2238 आपका K	2238 हमें K	2238 K करें	2238 आपके K
सहयोगी	55 मासिक K
सामग्री	2177 से मिली K शामिल है	2177 K उपलब्ध नहीं है
सारांश	2178 K
सिंडीकेट	2198 K फीड
सीनियर	2174 K सब एडिटर हैं
सुझाएं	2238 सुधार K
सुधार	97 K:	97 भूल K
सुनें	2 खबर K	2 लेख K	2183 को K	2183 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वचालित	2180 K अनुवाद
स्वीकार	2177 कुकीज K करें
""", 'ह': """
हमारा	2148 K ऐप	2239 K काम	2239 K ऐप
हमारी	39 K टीम से	2238 K मदद करें	2239 K टीम
हमारे	2239 K पाठक	2239 K चैनल	2239 K साथ
हिस्सा	2184 सर्वे में K लें
""", 'অ': """
অনলাইন	353 K শপ
অনুদান	358 আজই K দিন	398 K দিন	402 K
অনুমতি	347 K ছাডা কপি	347 K ছাডা নকল	349 আপনার K চাই
অনুমতিতে	348 বিনা K
অনুসরণ	343 K করুন	398 K করুন
অ্যাডব্লকার	380 K
অ্যাড্রেস	355 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	357 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	344 K জানান	344 K পাঠান	344 K লিখুন	344 K ইমেইল করুন	358 K পাশে থাকুন	398 K লিখুন	398 K ইমেইল করুন	398 K সঙ্গে কাজ করুন	399 K পাঠক	399 K সঙ্গে
আযকর	55 K ছাড
আসুন	343 ঘুরে K
""", 'ই': """
ইতিমধ্যে	360 K গ্রাহক
ইনবক্সে	357 K পেতে
ইনস্টল	356 অ্যাপ K করুন
ইমেইল	338 আপনার K
""", 'এ': """
এআই	351 K
এআইকে	351 K
এআইযের	351 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	353 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	349 বহিরাগত K
কমিশন	368 K পেতে পারি
করুন	343 ফলো K	343 যোগ K	398 লগইন K	398 ফলো K
কর্তৃপক্ষ	347 মন্তব্যের জন্য K দাযী নয
কিনুন	353 টিকিট K
কুইজে	353 K অংশ নিন
ক্লিক	343 K করুন	398 এখানে K করুন	398 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	360 K পডতে	399 K
""", 'গ': """
গ্রহণ	349 কুকি K করুন
গ্রাহক	398 K হোন
গ্রাহকদের	360 শুধু K জন্য
""", 'চ': """
চাকরির	353 K সুযোগ
চালিযে	360 পডা K যেতে
চ্যানেল	399 আমাদের K
""", 'জ': """
জরিপে	353 K অংশ নিন	353 K ভোট দিন
জানতে	364 আরও খবর K
জানান	398 মতামত K	401 K
জানিযেছে	401 K
জানিযেছেন	401 K
""", 'ট': """
টাকায	360 মাত্র # K
টেলিগ্রাম	399 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	356 অ্যাপ K করুন	356 অ্যাপটি K করুন	398 অ্যাপ K করুন	398 অ্যাপটি K করুন
""", 'থ': """
থাকুন	343 যুক্ত K	398 পাশে K
""", 'দ': """
দাঁডান	359 পাশে K
দিন	343 যোগ K
দেখতে	354 ভিডিও K
দেখুন	354 ভিডিও K
""", 'ধ': """
ধরিযে	344 ভুল K দিন
""", 'ন': """
নামিযে	356 অ্যাপ K নিন
নিউজলেটার	338 আমাদের K	338 K পেতে	357 সাপ্তাহিক K	399 আমাদের K	399 K	402 K
নিউজলেটারের	399 K
নিজস্ব	347 মতামত লেখকের K
নিবন্ধন	398 এখনই K করুন
নোটিফিকেশন	356 K চালু করুন
""", 'প': """
পডতে	360 বাকি অংশ K	360 লেখা K	364 আরও খবর K
পাঠকেরাই	358 K আমাদের ভরসা
পাঠান	344 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	352 ভুল K
প্রকাশ	347 অনুমতি ছাডা K	355 ঠিকানা K করা হবে না
প্রতি	400 K মাসে
প্রতিবেদক	39 আমাদের K	346 জ্যেষ্ঠ K	346 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	344 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	399 এই K
প্রযোজন	349 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	399 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	401 K
বললেন	401 K
বলেছে	401 K
বলেছেন	401 K
বলেন	401 K
বুদ্ধিমত্তা	351 কৃত্রিম K
ব্যবহার	350 কুকি K
ব্লকার	380 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	354 K দেখুন
""", 'ম': """
মতামত	353 আপনার K দিন	398 K দিন
মন্তব্য	347 অশালীন K প্রকাশ	355 K করতে	355 K লিখতে	355 আপনার K লিখুন
মাসিক	400 K
মূল্যে	360 বিনা K পডতে
মূল্যের	361 বিনা K লেখা
মোবাইল	399 আমাদের K
""", 'য': """
যুক্ত	343 K হোন	343 K করুন	398 K হতে	398 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	344 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	346 সিনিযর K
""", 'ল': """
লাইক	343 K দিন
লাগল	352 কেমন K
লিখুন	355 আপনার মতামত K
লেখা	361 ফ্রি K
লেখাটি	360 K পডতে
লেগেছে	352 কাজে K	352 কেমন K
""", 'শ': """
শুনুন	354 K
""", 'স': """
সংবাদটি	399 K
সংরক্ষিত	342 স্বত্ব K
সংশোধন	97 K:
সংশোধনী	97 K
সংস্করণে	97 আগের K
সঙ্গেই	364 আমাদের K থাকুন	364 K থাকুন
সদস্য	398 K হোন
সম্পাদকীয	347 K নীতির সঙ্গে
সর্বস্বত্ব	342 K সংরক্ষিত
সহযোগিতা	398 K করুন
সহাযতা	398 আমাদের K	398 K করুন
সাংবাদিক	399 আমাদের K
সাংবাদিকতা	399 স্বাধীন K
সাংবাদিকতাকে	358 স্বাধীন K	399 K
সাংবাদিকতার	358 K পাশে
সাপ্তাহিক	357 আমাদের K
সাবস্ক্রাইব	338 নিউজলেটারে K	343 K করুন	357 K করলে আপনি	357 K করার জন্য ধন্যবাদ	398 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	399 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4292 Kเพิ่มเพื่อน	4320 Kติดตาม
กร	4262 Kอกอีเมล
กล	4323 K่าว
กอ	4321 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4320 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4280 Kบคุณที่สมัคร	4280 Kบคุณที่ลงทะเบียน	4321 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4320 Kิกที่นี่	4320 Kิกชม
คว	4290 Kามเห็นส่วนตัวของผู้เขียน
ค่	4289 Kาคอมมิชชั่น	4289 Kาคอมมิชชัน
""", 'จ': """
จด	4261 Kหมายข่าวของเรา	4280 Kหมายข่าวรายสัปดาห์ของเรา	4324 Kหมายข่าว
จะ	4279 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4320 Kวน์โหลดแอปของเรา	4320 Kวน์โหลดแอปได้	4320 Kวน์โหลดแอปเลย	4320 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4271 Kดต่อผู้สื่อข่าวของเรา	4271 Kดต่อกองบรรณาธิการ	4320 Kดตามเรา
ต่	4322 Kอเดือน	4322 Kอปี
""", 'ถ': """
ถื	4280 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4284 Kลองอ่าน
ทั	38 Kกมา	4290 Kศนะของผู้เขียน
ทา	4279 Kงเว็บไซต์ขอสงวนสิทธิ์	4281 Kงอีเมลทุก
ทุ	4281 Kกเช้าทางอีเมล
""", 'บ': """
บท	4285 Kความฟรี	4321 Kความนี้
บร	4324 Kิจาค
บล	4304 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4323 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4282 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4323 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4271 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4273 Kมรับคุกกี้
""", 'ร': """
ระ	4323 Kบุว่า
รา	4322 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4282 Kวมสนับสนุนการทำงานของเรา	4320 Kวมสนับสนุน	4320 Kวมบริจาคให้เรา	4320 Kวมบริจาคกับเรา	4320 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4290 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4321 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4267 Kวนลิขสิทธิ์	4268 Kวนสิทธิ์
สน	4282 Kับสนุนสื่ออิสระ	4282 Kับสนุนการทำงานของเรา	4282 Kับสนุนนักข่าว	4320 Kับสนุนเรา	4320 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4261 Kัครรับจดหมายข่าว	4261 Kัครรับข่าวสาร	4320 Kัครรับ	4320 Kัครสมาชิกวันนี้	4320 Kัครสมาชิกเลย	4320 Kัครสมาชิกเพื่อ	4320 Kัครสมาชิกได้ที่	4320 Kัครสมาชิกของเรา	4324 Kาชิก
สำ	4284 Kหรับสมาชิกเท่านั้น
สื	4321 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4271 Kงเรื่องราวของคุณ	4271 Kงข่าวหาเรา	4320 Kงข้อมูลมาที่	4320 Kงคลิปมา
""", 'ห': """
หา	4271 Kกคุณมีข้อมูล
ห้	4267 Kามคัดลอกหรือ	4267 Kามคัดลอกข้อความ	4267 Kามคัดลอกเนื้อหา	4267 Kามคัดลอกบทความ	4268 Kามทำซ้ำ
""", 'อ': """
อย	4320 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4261 Kเมลของคุณ
อ่	4284 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4320 Kียนถึงเรา	4320 K้าสู่ระบบเพื่อ
เฉ	4284 Kพาะสมาชิก
เน	9 Kื้อหานี้	4273 Kื้อหาจากภายนอก	4273 Kื้อหาภายนอก	4300 Kื้อหานี้มาจาก	4300 Kื้อหาจาก
เป	4284 K็นสมาชิกอยู่แล้ว	4323 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4279 Kื่อแสดงความคิดเห็น	4284 Kื่ออ่านต่อ	4284 Kื่ออ่านบทความ	4292 Kิ่มเพื่อนไลน์	4292 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	97 Kอร์ชันก่อนหน้าของ	4279 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	97 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4271 K้งเบาะแสข่าว	4271 K้งเรา	4320 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4270 Kล่งข่าวที่ต้องการ	4270 Kล่งข่าวโปรด	4270 Kล่งที่มาที่ต้องการ
แอ	4292 Kดไลน์	4292 Kดไลน์เพื่อ	4320 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4304 Kรแกรมบล็อกโฆษณา
โห	4320 Kวตเลย	4320 Kลดแอป
""", 'ใ': """
ให	4321 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4707 hãy gửi K
""", 'ủ': """
ủng	4646 ly cà phê K hộ	4707 hãy K hộ
""", 'あ': """
あと	2705 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2765 Kがでしたか
いた	2636 Kだいたサポートは	2636 Kだいたご寄付は
いの	97 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2656 Kいのブラウザ
お寄	2765 Kせください
お届	57 Kけします
お得	2640 Kなキャンペーン実施中
お申	2691 Kし込みはこちら	2765 Kし込みください	2765 Kし込みはこちら
お聞	2765 Kかせください
お見	2765 K逃しなく
お試	2765 Kしください
お読	2765 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2711 K転載したものです	2711 Kの転載です
か月	2641 K無料	2767 K無料
""", 'が': """
が作	2746 aiK成
が無	2656 javascriptK効
が生	2746 aiK成
が翻	2746 aiK訳
が要	2746 aiK約
""", 'こ': """
ここ	2639 Kからは有料	2641 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2639 K記事は有料	2639 K記事は会員	2663 K記事についてのご意見	2724 Kコンテンツは	2724 K投稿は	2724 K外部コンテンツは	2766 K記事が	2766 K記事を	2766 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2656 K用のブラウザ
ご協	2765 K力ください
ご存	2712 Kじの方は
ご寄	2637 K付をお願い	2765 K付
ご意	43 K見・ご反論	2663 K見・ご感想	2663 K見をお寄せ
ご感	2663 K想をお寄せ
ご支	2637 K援をお願い	2765 K援
ご登	2702 K録ありがとうございます	2765 K録
ご覧	2765 Kください	2765 Kいただけます
ご購	2765 K読
ご連	2765 K絡ください
""", 'す': """
すで	2705 Kに会員の方
すべ	2641 Kての記事が
""", 'ぜ': """
ぜひ	2652 Kフォロー
""", 'で': """
でも	2652 K配信中
で作	2746 aiK成
で受	2680 lineKけ取る
で届	2680 lineKく
で最	2680 lineK新
で生	2746 aiK成
で要	2746 aiK約
""", 'と': """
と強	2768 K調
と書	2768 Kい
と発	2768 K表
と話	2768 Kし	2768 Kす
と語	2768 Kっ	2768 Kる
と説	2768 K明
と述	2768 Kべ
""", 'に': """
によ	2746 aiKって生成	2746 aiKる要約	2768 Kると
""", 'の': """
の使	2661 cookieK用
の学	48 aiK習
の採	2691 K用情報
の提	2711 K供記事です
""", 'を': """
をフ	2652 Kォローする	2652 Kォローしよう
を使	2661 cookieK用
を利	2661 cookieK用
を有	2656 javascriptK効	2656 javascript K効
を発	2768 K表した
を許	2686 cookieK可
""", 'ア': """
アカ	2680 lineKウントはこちら
アシ	63 aiKスタント
アド	2730 Kブロックを
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2709 Kィリエイト広告	2709 Kィリエイトプログラム	2709 Kィリエイトリンク	2719 Kィリエイトリンク	2719 Kィリエイト広告	2719 Kィリエイトプログラム
アプ	2647 Kリで開く	2647 Kリで読む	2647 Kリはこちら	2648 Kリを開く	2648 Kリをダウンロード	2648 Kリのダウンロード	2648 Kリをインストール	2701 Kリなら通知	2701 Kリなら速報	2701 Kリなら、	2701 Kリで読むと	2701 Kリなら
アン	2697 Kケートにご協力	2697 Kケートはこちら	2697 Kケート実施中	2698 Kケートに答えて
""", 'イ': """
イベ	2710 Kント参加者募集中
""", 'オ': """
オフ	2730 Kにしてページを
""", 'カ': """
カ月	2641 K無料	2767 K無料
""", 'ク': """
クイ	2698 Kズに答えて
クッ	2658 cookie(Kキー)	2661 Kキーを使用	2661 Kキーを利用	2686 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	97 Kントしていない	2663 Kントを投稿するには	2663 Kントするには	2663 Kントをお寄せ	2670 Kント欄で	2670 Kント欄に	2670 Kント欄から	2670 Kント欄へ	2700 Kントは削除します	2700 Kントは削除することが	2700 Kントは削除する場合	2700 Kントは承認	2700 Kントは公開前	2700 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって	2636 Kヒーをおごる
""", 'サ': """
サポ	2636 Kートをしてみませんか	2636 Kートをしませんか	2636 Kートしてみませんか	2637 Kートをお願いします	2765 Kートをお願い	2765 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'セ': """
セミ	2710 Kナー参加者募集中
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2765 Kンロードしてください
""", 'チ': """
チケ	2691 Kット販売中
チッ	2636 Kプで応援
チャ	2654 Kンネル登録を	2680 Kンネルに参加する	2680 Kンネルに参加しよう
""", 'ツ': """
ツア	2710 Kー参加者募集中
""", 'ニ': """
ニュ	78 Kースレター	2644 Kースレターに登録	2646 Kースレターを	2680 googleKースで	2702 Kースレター登録はこちら	2769 Kースレター
""", 'ネ': """
ネタ	97 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2652 Kローして最新	2652 Kローをお願い	2765 Kローしてください
""", 'ブ': """
ブラ	2722 Kウザは音声	2722 Kウザは動画	2722 Kウザではこの動画	2722 Kウザはvideo	2722 Kウザはaudio
""", 'プ': """
プッ	2648 Kシュ通知
プラ	2658 Kイバシーポリシーに
プレ	2641 Kミアム会員	2694 Kゼントした記事は
プロ	2709 Kモーションが含まれ	2709 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'マ': """
マン	2636 Kスリーサポーター
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2644 Kマガに登録	2646 Kマガで	2702 Kマガ登録はこちら	2702 Kマガの登録	2766 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2644 Kルマガジンに登録	2646 Kルマガジンで	2646 Kルマガジンを	2646 Kルでお届け	2663 Kルアドレスが公開されることはありません	2702 Kルアドレスを入力してください	2769 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2639 Kインして続きを	2639 Kインしてください	2641 Kインが必要	2765 Kインして
""", 'ヶ': """
ヶ月	2641 K無料	2767 K無料
""", '上': """
上优	4754 在googleK先
上優	4754 在googleK先
""", '下': """
下方	4860 K留言
下載	4727 K客戶端	4729 Kapp	4729 K應用程式
下载	4727 K客户端	4729 Kapp	4729 K应用	4859 K客户端
""", '不': """
不代	4753 K表本站	4785 K表本站立场	4799 K表本報立場	4799 K表本报立场	4799 K表本站立场	4799 K表本站立場	4799 K表本媒體立場	4799 K表本網立場	4799 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4828 K于任何财团
不屬	4828 K於任何財團
不得	4753 K转载	4753 K轉載
不认	43 K同本文
不錯	4859 K過
不错	4859 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4753 K表作者
仅供	4785 K其表达个人看法
仅限	4790 K会员	4790 K订户
""", '他': """
他說	4862 K
他说	4862 K
""", '付': """
付費	4721 K後	4863 K牆
付费	4721 K后	4863 K墙
""", '以': """
以下	4814 K内容来自
以閱	4718 K讀全文
以阅	4718 K读全文
""", '仮': """
仮名	97 Kです	97 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4721 K专享	4790 K限定内容
会員	50 Kの方は	50 Kは月に	2639 K限定です	2639 K限定の記事	2639 K登録できます	2641 K登録すると	2641 K登録が必要	2705 Kの方はこちら	2705 K登録で続きを読む	2705 K登録後にご覧	2737 Kだけが読める	2737 Kのみがお読み	2737 Kのみ閲覧	2765 K登録して	2765 K登録は	2765 K登録がお済み	2765 K登録をお願い	2765 K登録で	2765 K登録のうえ	2765 K登録はこちら	2765 K登録ください	2766 Kの方
会費	2703 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4716 K支持	4859 K支持,	4859 K支持让	4859 K支持讓	4859 K支持是
""", '使': """
使用	4738 Kcookie改善	4738 Kcookie以	4738 K cookie 以	4738 K cookie 来	4738 K cookie 來	4742 Kcookie来	4742 Kcookie來
""", '來': """
來自	4770 K外部平台的內容
""", '依': """
依靠	4788 K读者的支持	4788 K讀者的支持
""", '侵': """
侵权	4753 K请	4753 K必究
侵權	4753 K必究
""", '個': """
個人	2661 K情報の取り扱い	2711 Kの見解です	4785 K看法
""", '偏': """
偏好	4754 K來源	4754 K来源	4842 K來源
""", '僅': """
僅限	4790 K會員	4790 K訂戶
""", '優': """
優先	2679 Kソース	2679 K表示に設定	2679 Kする情報源	2679 K的に表示
""", '先': """
先着	2710 K順で受け付け
""", '免': """
免費	15 K閱讀	4800 K文章	4800 K閱讀篇數	4800 K閱讀額度	4801 K註冊即可	4801 K註冊後	4831 K文章	4859 K訂閱	4861 K試用
免费	15 K阅读	4800 K文章	4800 K阅读篇数	4801 K注册即可	4801 K注册后	4831 K文章	4859 K订阅	4861 K试用
""", '內': """
內容	4777 K由ai
""", '全': """
全文	20 Kを	2639 Kを読むには	2639 Kをお読み
""", '公': """
公众	16 K号	4732 K号:
公式	2648 Kアプリ	2652 Kアカウントをフォロー	2652 Kアカウントを友だち	2680 Klineはこちら	2766 Kline
""", '关': """
关注	4732 K我们的	4859 K我们
关闭	4823 K后刷新页面
""", '内': """
内容	4777 K由ai
内阅	4727 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4862 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事	4781 K此文給朋友
""", '初': """
初割	2767 K
初月	2705 K#円で	2767 K無料
""", '判': """
判断	2768 Kした
""", '利': """
利用	2658 K規約に同意
""", '前': """
前請	4785 K先登入
前请	4785 K先登录
""", '剩': """
剩余	4718 K#%
剩餘	4718 K#%
""", '力': """
力を	2703 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4732 Kline好友	4732 Kline官方	4732 Kline@	4788 K贊助行列	4788 K赞助行列	4859 K会员	4859 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2766 Kになります
""", '動': """
動画	40 Kや写真	2692 Kをご覧ください	2692 Kはこちら	2695 Kでも詳しく	2695 Kでも解説	2722 Kを再生するには	2722 Kをご覧いただくには	2722 Kを視聴するには
""", '勘': """
勘誤	97 K
勘误	97 K
""", '包': """
包月	4861 K
""", '化': """
化名	97 K
""", '即': """
即可	4785 K留言
""", '参': """
参加	51 Kしませんか	2710 K申し込み受付中
""", '參': """
參與	6 K討論
""", '友': """
友だ	2654 Kち追加
""", '収': """
収益	2709 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4724 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	97 Kに回答しなかった	97 Kに応じなかった	2681 K班までご	2703 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2644 Kトレイに
受講	2710 K生募集中
""", '只': """
只靠	4788 K讀者	4788 K读者
""", '可': """
可能	97 K引起不适	97 K引起不適
""", '同': """
同意	4770 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	97 K透
含有	97 K暴力
""", '启': """
启用	4816 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4862 K
告诉	38 K我们	67 K我们	4862 K
""", '呼': """
呼び	2768 Kかけた	2768 Kかける	2768 Kかけて	2768 K掛け
""", '命': """
命じ	2768 Kた
""", '啟': """
啟用	4816 Kjavascript
""", '喊': """
喊道	4862 K
""", '因': """
因为	4859 K有你的支持
因為	4859 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2709 Kの一部が還元
""", '外': """
外部	2686 Kコンテンツ	4770 K内容	4770 K內容
""", '她': """
她說	4862 K
她说	4862 K
""", '好': """
好評	2691 K発売中	2710 K発売中
""", '如': """
如侵	4753 K权
如有	4753 K侵权	4753 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	97 K專線
""", '官': """
官方	4734 K微信
""", '定': """
定期	4859 K定額
""", '寄': """
寄付	2636 Kで応援	2734 Kで成り立って	2734 Kで運営され	2734 Kによって運営され	2765 Kをお願い	2769 K
寄到	4724 K您的信箱	4787 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4862 K
""", '将': """
将本	4781 K文赠送给
""", '將': """
將本	4781 K文贈送給
""", '居': """
居合	2712 Kわせた方は
""", '已': """
已是	4718 K會員	4790 K订户	4790 K訂戶
已经	4718 K是会员
""", '年': """
年額	2767 K
""", '广': """
广告	11 K	4743 K拦截	4823 K拦截	4823 K屏蔽	4823 K过滤	4825 K拦截	4825 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2656 Kブロック	2703 Kに頼らず	2730 Kブロッカーを	2730 Kブロックを	2730 Kブロック機能
""", '廣': """
廣告	11 K	4743 K攔截	4823 K阻擋程式	4823 K攔截	4823 K封鎖	4823 K阻擋器	4825 K攔截	4825 K封鎖
""", '开': """
开启	4729 K通知	4816 Kjavascript
""", '弊': """
弊社	2766 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2766 Kイト
当初	97 Kの記事で
当社	2766 Kの
当編	2766 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4729 K扫	4734 K公众号
""", '心': """
心理	97 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2637 Kをお願いします	2765 Kをお願い	2765 Kして
""", '您': """
您已	4787 K成功订阅	4787 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4716 K支持	4788 K每一份捐款	4788 K每一筆捐款	4859 K捐款	4859 K支持,	4859 K支持让	4859 K支持讓	4859 K支持是
""", '情': """
情報	2681 Kをお寄せください	2681 K提供はこちら	2681 K提供を募集	2681 K提供をお待ち	2681 Kをお待ちして	2712 Kをお持ちの方は	2712 K提供窓口
""", '感': """
感謝	4787 K您的訂閱	4859 K閱讀	4859 K您的支持
感谢	4787 K您的订阅	4859 K阅读	4859 K您的支持
""", '成': """
成为	51 K其中一员	4718 K会员即可	4790 K付费会员	4859 K会员,	4859 K会员即可	4859 K我们的会员
成果	2719 K報酬型広告
成為	4718 K會員即可	4788 K我們的贊助	4790 K付費會員	4859 K會員,	4859 K會員即可	4859 K我們的會員
""", '我': """
我不	4848 K是机器人	4848 K是機器人
我们	4738 K使用cookie	4738 K使用 cookie	4860 K的
我們	4738 K使用cookie	4738 K使用 cookie	4860 K的
""", '手': """
手机	4729 K客户端
""", '打': """
打开	4727 Kapp	4729 K微信
打開	4727 Kapp
""", '扫': """
扫一	4729 K扫
扫描	4727 K二维码下载	4727 K二维码加入	4729 K二维码关注	4859 K二维码下载	4859 K二维码关注	4859 K二维码加入	4859 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
把文	4781 K章送給
""", '投': """
投げ	54 K銭
投资	4753 K有风险
""", '拒': """
拒絕	97 K置評
拒绝	97 K置评
""", '指': """
指出	4862 K
指摘	2768 Kした
""", '捐': """
捐助	4788 K我们	4788 K我們
捐款	4859 K支持	4863 K
""", '掃': """
掃一	4729 K掃
掃描	4727 K qr	4859 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4729 K通知
推送	14 K	4729 K通知
""", '描': """
描写	97 Kが含まれ
""", '擋': """
擋廣	4825 K告
""", '支': """
支持	4715 K獨立媒體	4715 K独立媒体	4716 K我们的	4716 K我們的	4859 K我们,	4859 K我們,	4859 K我们。	4859 K我們。	4859 K我们的报道	4859 K我們的報導	4859 K我们的新闻	4859 K我們的新聞	4859 K我们的记者	4859 K我們的記者	4859 K我们的工作	4859 K我們的工作	4859 K我们继续	4859 K我們繼續
支援	2734 Kで成り立って	2734 Kで運営され	2734 Kによって成り立って	2734 Kによって運営され	2765 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4753 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4754 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2768 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4790 K全站
""", '更': """
更新	58 K情報をメール
更正	97 K:	97 【K】	97 K说明	97 K說明
""", '最': """
最新	2644 K情報をお届け
""", '會': """
會員	50 K每月	4721 K專享	4790 K限定內容
""", '月': """
月額	2636 Kサポーター	2641 K#円	2767 K
""", '有': """
有了	4859 K你的支持	4859 K您的支持
有料	50 K会員は	2639 K会員限定	2639 K会員になる	2639 K会員の方	2640 K記事がお得に読める	2640 K記事が読み放題	2640 K記事をお得に	2705 K記事が読めます	2769 K会員
有权	4785 K删除
有權	4785 K刪除
""", '未': """
未予	97 K置评
未回	97 K应	97 K應
未滿	4810 K#歲	4810 K十八歲
未經	4753 K授權不得	4753 K授權,不得	4753 K授權禁止	4753 K授權請勿	4753 K授權,請勿
未经	4753 K授权不得	4753 K授权,不得	4753 K授权禁止	4753 K授权,禁止	4753 K授权请勿	4753 K授权,请勿
""", '本': """
本ま	2694 Kでプレゼントできます	2694 Kでギフトできます	2694 Kで無料でプレゼント	2705 月#Kで無料で
本ア	2766 Kプリ
本サ	2766 Kイト
本中	2764 #K#本
本內	4814 K容來自
本内	4814 K容来自
本刊	4860 K
本報	4860 K導
本报	4860 K读者	4860 K道
本文	97 K早前版本	97 K先前版本	97 K已更新	97 K已作	4753 K来源	4860 K
本站	4860 K
本紙	38 Kまで	67 Kまで
本網	4738 K站使用	4860 K
本网	4738 K站使用
本記	2766 K事
本誌	2766 K
""", '来': """
来自	4770 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2746 K翻訳
""", '欢': """
欢迎	4732 K关注	4859 K加入	4859 K赞助	4859 K订阅	4859 K投稿
""", '歡': """
歡迎	4732 K追蹤	4859 K加入	4859 K贊助	4859 K訂閱	4859 K投稿
""", '此': """
此內	9 K容	4814 K容來自	4814 K容由
此内	9 K容	4814 K容来自	4814 K容由
此前	97 K版本
此影	4813 K片在您所在
此视	4813 K频在您所在
""", '残': """
残り	2639 K#文字	2639 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4861 K
每日	4726 K简报	4726 K簡報	4726 K電子報
每月	4861 K
""", '求': """
求め	2768 Kた	2768 Kている
""", '沒': """
沒有	70 K廣告	4828 K股東	4828 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4828 K股东	4828 K财团
""", '浏': """
浏览	4743 K器版本	4813 K器不支持音频	4813 K器不支持视频	4813 K器不支持播放	4813 K器不支持html#	4813 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4813 K器不支援影片	4813 K器不支援音訊
""", '点': """
点击	4859 K关注	4859 K这里
""", '無': """
無効	2730 Kにしてページを	2730 Kにして再読み込み	2730 Kにして、ページを
無料	15 K記事	2639 Kで会員登録	2639 K会員に登録	2705 Kで読める記事の上限	2705 K会員になると	2737 K記事の閲覧	2737 K記事は残り	2737 Kで読める記事	2737 K閲覧	2764 K記事 #/#	2764 K記事#/#	2765 K会員に登録	2765 K会員登録	2767 K体験
無断	2678 K転載	2678 K複製	2745 K転載・複製	2745 K転載を禁じ	2745 Kでの転載	2745 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4753 K所有	4753 K归本	4753 K归原	4753 K归作者	4753 K归属
版權	4753 K所有	4753 K歸
""", '特': """
特此	97 K更正
""", '独': """
独立	2766 Kしたジャーナリズム	4860 K新闻	4860 K媒体
""", '獨': """
獨立	4860 K新聞	4860 K媒體
""", '獲': """
獲得	4797 K佣金
""", '生': """
生命	97 K热线	97 K線
生成	4777 由 ai K	4777 由aiK	4777 ai K,仅供	4777 aiK,僅供
""", '產': """
產生	4777 由 ai K	4777 由aiK
""", '用': """
用邮	58 K件接收
""", '由': """
由人	4777 K工智能生成	4777 K工智慧生成
由讀	4860 K者
由读	4860 K者
""", '申': """
申し	2691 K込みはこちら
申込	2691 Kみはこちら	2691 Kはこちら	2710 K受付中
""", '电': """
电子	4863 K报
""", '畅': """
畅读	4790 K全站
""", '留': """
留言	85 K区	85 K區	4860 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2681 Kをお寄せ
""", '登': """
登入	24 K或	4718 K後繼續	4718 K會員	4801 K或註冊
登录	24 K或	4718 K后继续	4718 K后查看全文	4718 K后查看完整	4801 K或注册
登録	2705 Kして続きを読む	2765 Kしてください	2765 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2766 Kまの
""", '相': """
相談	97 K窓口
""", '看': """
看更	4727 appK多
""", '禁': """
禁止	4753 K转载
禁無	2677 K断
""", '私': """
私た	2766 Kちの
""", '科': """
科し	2768 Kた
""", '称': """
称	4862 K
""", '稱': """
稱	4862 K
""", '立': """
立即	4859 K加入我们	4859 K加入我們	4859 K订阅	4859 K訂閱	4859 K下载	4859 K下載	4859 K报名	4859 K報名	4859 K成为会员	4859 K成為會員
""", '第': """
第一	4785 K条评论	4785 K則留言	4785 K條評論
""", '筆': """
筆者	2711 K個人の見解
""", '篇': """
篇文	4858 #K章中的#	4858 #K章中#
""", '紙': """
紙の	2766 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2639 Kを読むには	2639 Kをお読みになる
""", '編': """
編按	97 K
編者	97 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	97 K部注	2766 K部では
""", '繼': """
繼續	4718 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4718 K阅读请
""", '编': """
编者	97 K注
""", '翻': """
翻墙	64 K
翻譯	4777 由aiK
翻译	4777 由aiK
""", '者': """
者說	4862 K
者说	4862 K
""", '联': """
联盟	74 K链接	4797 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4797 K行銷連結	4797 K連結
聯絡	38 K我們
""", '自': """
自动	4777 由 ai K生成	4777 由aiK生成
自動	2746 K翻訳	4777 由 ai K生成	4777 由aiK生成
""", '若': """
若有	4753 K侵权	4753 K侵權
""", '获': """
获得	4797 K佣金
""", '著': """
著作	2678 K権は	2745 K権法により保護	2745 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4785 K本站立场
表示	4862 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	97 K:	97 【K】	97 Kして	97 Kします
訂閱	58 K電子報	4718 K即可	4718 K後繼續	4724 K我們的	4724 K電子報	4859 K我們	4863 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	97 Kを更新しました	97 Kを修正しました	2640 Kが読み放題	2694 Kをプレゼントできます	2764 #K中#記事
記者	2681 Kまでご連絡ください
""", '訴': """
訴え	2768 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2768 Kた
認為	4862 K
""", '說': """
說:	4862 K
說。	4862 K
說道	4862 K
""", '読': """
読み	2641 K放題
読者	18 Kの寄付	18 Kの支援	2703 Kの会費で	2766 Kの皆様	2766 Kの皆さ	2766 Kアンケート
""", '請': """
請先	4859 K登入
請啟	4738 K用javascript
請我	54 K喝咖啡
請捐	4859 K款
請支	4715 K持我們	4859 K持我們
請登	4859 K入後	4859 K入以
請立	4859 K即捐款
請輸	4787 K入您的電子	4859 K入您
請關	4823 K閉後重新整理
請點	4859 K擊此處	4859 K擊這裡	4859 K擊下方	4859 K擊連結
""", '講': """
講座	2710 K参加者募集中
""", '讀': """
讀者	43 K投書	4860 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4718 K即可	4718 K后继续	4724 K我们的	4724 K电子报	4859 K我们	4863 K费
""", '认': """
认为	4862 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4785 K服务协议
""", '该': """
该视	4813 K频在您所在
""", '说': """
说:	4862 K
说。	4862 K
说道	4862 K
""", '请': """
请先	4859 K登录
请关	4823 K闭后刷新
请启	4738 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4859 K款
请支	4715 K持我们	4859 K持我们
请点	4859 K击此处	4859 K击这里	4859 K击下方	4859 K击阅读	4859 K击关注	4859 K击链接
请登	4859 K录后	4859 K录以
请立	4859 K即捐款
请输	4787 K入您的电子邮箱	4787 K入您的邮箱	4859 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4860 K问卷	4860 K群
""", '責': """
責任	4753 K編輯:
""", '賺': """
賺取	4797 K佣金
""", '購': """
購読	2639 K者の方は	2641 Kすると	2765 Kしてください	2766 K者の方	2769 K料
""", '贈': """
贈送	4781 K給好友
""", '贊': """
贊助	4715 K我們	4859 K我們
""", '责': """
责任	4753 K编辑:
""", '赚': """
赚取	4797 K佣金
""", '赞': """
赞助	4715 K我们	4859 K我们
""", '赠': """
赠送	4781 K给好友
""", '身': """
身边	4860 K的新鲜事
身邊	4860 K的新鮮事
""", '転': """
転載	45 K	2677 Kを禁じ
""", '輸': """
輸入	4787 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4753 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4753 K请注明
""", '输': """
输入	4787 Kemail
""", '还': """
还可	4781 K赠送
""", '这': """
这篇	4860 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	97 K:
追蹤	4732 K我們的	4754 Kgoogle news	4859 K我們
""", '送': """
送っ	49 Kてください
送到	4787 K你的邮箱	4787 K您的邮箱	4787 K您的信箱
""", '這': """
這篇	4860 K文章
""", '通': """
通知	14 K	2648 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2702 Kニュースレター
""", '邀': """
邀請	4859 K您
邀请	4859 K您
""", '還': """
還可	4781 K贈送
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4862 K
""", '长': """
长说	4862 K
""", '開': """
開啟	4729 K通知	4816 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4718 K全文請
""", '閲': """
閲覧	2764 K記事数:#/#
""", '關': """
關注	4732 K我們的	4859 K我們
關閉	4823 K後重新整理
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4718 K全文请
""", '随': """
随时	4859 K掌握
""", '隐': """
隐私	4742 K政策
""", '隨': """
隨時	4859 K掌握
""", '隱': """
隱私	4742 K權政策	4742 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4863 K報
""", '需': """
需接	4770 K受cookie
需要	4770 K接受cookie	4859 K您的支持	4859 K你的支持
""", '音': """
音声	2692 Kでもお聴き
""", '頂': """
頂い	2636 Kたサポートは
""", '飲': """
飲酒	4810 K過量
""", '首': """
首年	4803 K仅需
首月	4790 K仅需	4790 K只要	4803 K免费	4803 K免費	4803 K仅	4803 K僅	4803 K只需	4861 K
首选	4754 K来源	4754 K新闻来源	4842 K来源
首選	4754 K來源	4754 K新聞來源	4842 K來源
""", '點': """
點擊	4859 K這裡
""", '가': """
가명	97 K
가상	63 K 비서
가입하세요	2893 K
가입해	2893 K 주세요
""", '강': """
강조했다	2896 K
""", '게': """
게시물	2851 K 불러오기
""", '계': """
계속	2776 K 읽으려면	2776 K 읽으시려면
계신	2801 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2858 K 차단	2860 K 차단기를
광고도	70 K
광고차단	2858 K	2860 K 프로그램을	2860 K 기능을
""", '구': """
구글	2788 K 뉴스에서
구독	50 K 회원은	2776 K 후 이용
구독료	2897 K
구독을	2893 K 신청하세요
구독자	2776 K 전용 기사	2776 K 전용 콘텐츠	2776 K 전용입니다	2776 K 전용 서비스	2894 K
구독자는	50 K
구독자만	2776 K 볼 수	2830 K 읽을
구독자에게만	2830 K 제공
구독하고	2788 K
구독하세요	2800 K	2893 K
구독하시면	2776 K
구독해	80 K 주세요	2787 K 주세요	2828 K 주셔서	2893 K 주세요
구독해주세요	2787 K
구독해주셔서	2828 K
""", '금': """
금요일	2828 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2773 좋은 K 후원	2892 #개 K 중 #개
기사가	97 K 수정
기사를	2 K 듣	97 K 수정	2776 전체 K 보려면	2830 전체 K 읽어보세요
기사의	97 K 이전 버전
기자를	2829 K 응원해
기자에게	2801 K 연락해 주세요
""", '남': """
남겨주세요	2893 K
""", '네': """
네이버	2788 K 메인에서	2800 K 구독
네이버에서	2788 K 구독
""", '놓': """
놓치지	2893 K 마세요
""", '눌': """
눌러주세요	2893 K
""", '뉴': """
뉴스레터	78 K	2779 K 구독하기	2779 K 구독하세요	2779 K 신청하기	2779 K 구독 신청하기	2894 K	2897 K
뉴스레터로	2779 K 받아
뉴스레터를	2779 K 받아	2779 K 구독하세요	2779 K 구독해	2779 K 구독하고	2779 K 구독하면	2893 K 신청하세요
""", '다': """
다운로드하세요	2893 K
""", '달': """
달	2830 첫 K #원
""", '답': """
답변하지	97 K 않았
""", '당': """
당신의	2801 K 제보가	2894 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2826 K 삭제될	2826 K 삭제합니다	2826 K 통보	2826 K 예고	2826 K 운영자	2826 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2896 K
""", '독': """
독립	2894 K 언론
독립언론	2894 K
독립언론을	2829 K 지켜
독자	2841 K 후원으로	2893 K 여러분의	2894 K 여러분
독자님의	2774 K 후원	2841 K 후원으로
독자들의	18 K 후원	2841 K 후원으로	2864 K 후원
독자의	2841 K 후원으로	2864 K 후원	2894 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2828 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2893 K
""", '로': """
로그인	24 K	2776 K 후 이용
로그인이	2776 K 필요합니다	2776 K 필요한 서비스	2776 K 필요해요
로그인하거나	2893 K
로그인하고	2830 K 계속
로그인하면	2830 K 계속
로그인하시면	2776 K
로봇이	2883 K 아닙니다
""", '링': """
링크에서	2893 K 확인하세요
""", '마': """
마음에	2829 기사가 K 드셨다면
""", '만': """
만나보세요	2893 K
""", '말': """
말했다	2896 K
""", '매': """
매월	2895 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2828 K 보내드려요
메일함으로	2779 K
""", '묘': """
묘사가	97 K 포함
""", '무': """
무단	2798 K 복제	2798 K 전재
무단전재	2797 K
무료	15 K 기사	2839 K 기사	2895 K 체험
무료로	15 K 볼 수 있는	2830 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	97 [K]	97 K
""", '받': """
받아보세요	2893 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2896 K
""", '보': """
보내	57 K 드립니다	2893 K 주세요
보내드리는	2828 K
보내드립니다	57 K	2828 K
보내주세요	2893 K
""", '본': """
본	2894 K 기사
본사의	2837 K 편집 방향	2837 K 편집방향
본지는	2894 K
본지의	2837 K 편집 방향	2837 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2850 K 오디오를	2850 K 비디오를	2850 K 동영상을
브라우저는	2850 K 동영상
브라우저에서는	2850 K 동영상을
""", '사': """
사연을	2801 K 보내주세요	2801 K 보내 주세요
사전	2816 K 등록하기	2816 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	97 K
""", '선': """
선호	2799 K 매체로	2799 K 출처로	2799 K 언론사	2799 K 매체
선호하는	2799 K 출처
""", '설': """
설명했다	2896 K
설문에	2893 K 참여하세요
설치하세요	2893 K
""", '세': """
세미나	2816 K 신청하기
""", '소': """
소식을	2828 K 전해드립니다
""", '속': """
속보를	2827 K 받아보세요
""", '수': """
수수료를	2833 K 받을 수 있습니다	2833 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	97 K
""", '시': """
시민	2841 K 후원으로
시민의	2864 K 후원
시작하세요	2893 K
""", '아': """
아래에서	2893 K 확인하세요
""", '알': """
알려	2893 K 주세요
알려주세요	2893 K
알림	2783 K 받기	2783 K 설정
알림을	14 K	2827 K 켜고
""", '애': """
애드블로커	2858 K
애드블록	2858 K
애드블록을	2860 K
애드블록이	2860 K
""", '앱': """
앱	2783 K 다운로드	2783 K 설치	2827 K 설치하기
앱에서	2782 K 보기	2782 K 열기	2827 K 더 편하게	2893 K 확인하세요
앱으로	2782 K 보기	2827 K 더
앱을	2783 K 다운로드	2827 K 다운로드하세요	2827 K 설치하세요
""", '언': """
언론을	2829 독립 K 지켜
""", '여': """
여기서	2893 K 확인하세요
여러분	2894 K 덕분
여러분의	2801 K 제보를	2829 K 후원이	2864 독자 K 후원	2893 K 후원
""", '영': """
영상에서	2819 K 확인하세요	2819 K 확인할 수 있습니다	2893 K 확인하세요
영상으로	2819 K 확인하세요
영상을	2819 K 확인하세요
""", '온': """
온라인	2816 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2811 K 콘텐츠	2851 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2894 K 기자
우리의	2894 K 저널리즘
""", '운': """
운영되고	2829 독자의 후원으로 K 있습니다
""", '원': """
원고료	2773 K 주기
원고료로	2773 K 응원	2829 K 응원
원고료주기	2773 K
""", '월': """
월	2895 K #원
""", '유': """
유료	2776 K 구독자만
유튜브	2788 K 구독
""", '음': """
음성으로	2819 K 들으려면	2819 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2893 K
응원해	2774 K 주세요	2893 K 주세요
응하지	97 K 않았
""", '의': """
의견을	2893 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2894 K 기사가	2894 K 기사는	2894 K 기사
이메일	2780 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2779 K 입력하세요	2779 K 입력해 주세요	2779 K 입력해주세요	2779 K 입력하시면
이미	2830 K 구독자이신가요
이벤트에	2893 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	97 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2875 K 작성	2875 K 생성	2875 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2816 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2875 K 번역
자바스크립트가	2853 K
자바스크립트를	2853 K
자살예방	97 K
자주	2799 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2797 K 금지
재배포금지	2797 K
재생할	2850 K 수 없습니다
""", '저': """
저작권법	2798 K
저작권법의	2798 K
저작권자	2798 K
저작권자의	2798 K
저희	2894 K 뉴스레터	2894 K 채널	2894 K 앱
저희는	2894 K
저희를	2894 K
""", '적': """
적었다	2896 K
""", '전': """
전문을	20 K
전용	2776 회원 K 기사	2776 회원 K 콘텐츠	2776 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2896 K
""", '정': """
정기	2773 K 후원이	2773 K 후원으로
정기후원	2895 K
정기후원으로	2773 K
정기후원이	2773 K
정정	97 K:	97 [K]
""", '제': """
제공하는	2851 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2801 K 부탁드립니다
제보는	2801 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2801 K 기다립니다	2801 K 받습니다
제보해	38 K 주세요	67 K 주세요	2893 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2833 K 링크
제휴링크	2833 K
""", '좋': """
좋아요	2800 구독과 K 부탁
좋아요를	2800 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2892 #건 K #건	2892 #개 K #개
""", '지': """
지금	2893 K 확인하세요	2893 K 신청하세요	2893 K 참여하세요
지켜주세요	2893 K
""", '차': """
차단	2860 광고 K 프로그램을	2860 광고 K 프로그램이	2860 광고 K 기능을
""", '채': """
채널	2787 K 추가	2800 K 추가하기	2800 K 구독하기	2840 K 추가하고	2840 K 추가하면
채널에	2800 K 참여하세요
채널에서	2800 K 소식을	2893 K 확인하세요
채널을	2840 K 추가하고	2840 K 추가하면	2840 K 추가해	2840 K 구독하고	2840 K 구독하면
채용	2816 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2895 K 달
""", '추': """
추가해	2800 K 주세요
추가해주세요	2800 K
""", '친': """
친구	2800 K 추가하세요
""", '카': """
카카오톡	2840 K 채널에서	2840 K 채널
""", '커': """
커피	54 K 한 잔 사	2829 K 한 잔 값으로
""", '콘': """
콘텐츠	2851 K 불러오기
""", '쿠': """
쿠키	2811 K 동의가
쿠키를	2811 K 허용해야	2811 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2816 K 보기
""", '파': """
파트너스	2833 K 활동
""", '팔': """
팔로우하기	2787 K	2800 K
팔로우하세요	2893 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	97 K 주
""", '필': """
필수	21 K 필드는
필자의	2837 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2833 K 받아
""", '활': """
활용	2797 ai 학습 및 K 금지
""", '회': """
회원	2776 K 전용입니다
회원가입	2776 K 후	2893 K 후
회원가입은	2893 K
회원가입을	2893 K 하
회원가입하고	2893 K
회원가입하면	2830 K 월
회원가입하세요	2893 K
회원가입하시면	2893 K
회원만	2776 K 볼 수
""", '후': """
후원금	2897 K
후원으로	2773 K 응원	2829 독자의 K 운영됩니다	2829 독자의 K 운영하는
후원을	2774 K 부탁드립니다	2893 K 부탁
후원이	2773 K 큰 힘	2774 K 필요합니다	2774 K 큰 힘이
후원하세요	2893 K
후원해	80 K 주세요	2773 K 주세요	2774 K 주세요	2893 K 주세요
후원회원의	2841 K 후원으로	2864 K 힘
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
bezpečí
bezplatný
bezplatných
bezpłatne
bezpłatny
bezpłatnych
beágyazott
beğendiyseniz
biết
blokování
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
değilim
değiştirildi
değiştirilmiştir
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
ensaísta
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
felietonistką
felietonistą
feliratkozás
feliratkozásommal
feliratkozással
felkavaró
fictício
fictícios
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
hűségidő
hồng
iecienītāko
iepriekšējā
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
informações
informațiilor
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
miễn
mjesečno
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
neodpověděl
neodpověděla
neodpověděli
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
przyznał
przyznała
przyłącz
przyślij
práca
práce
práci
prácu
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
robô
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
samobójcze
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
thường
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
upřesnění
uredništva
uredništvo
uredništvu
urmărește
urmăriți
ursprünglichen
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
wcześniejszej
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
změněna
změněno
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
économiste
écris
écrit
écrivain
écrivez
éditorialiste
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
αποδεχθείτε
αποδεχτείτε
απορρήτου
από
αρθρογράφος
αρχισυντάκτης
αρχισυντάκτρια
αυτούς
αφήστε
αφεντικά
βιβλιοπωλείο
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
ρομπότ
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
обновена
обновлен
обновлён
обозреватель
обозревательница
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
оновлено
опечатку
описания
описи
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
בסרטון
בעוגיות
בעיתונות
בעלי
בקובצי
בשבוע
בתגובות
בתוכן
דווחו
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
ادبلاك
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
تابعوا
تابعونا
تاكيد
تبرع
تبرعات
تبرعك
تبرعكم
تبرعوا
تبليغ
تبليغات
تجربتك
تجربه
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
تيم
جافاسكريبت
جاوااسكريپت
جزئيات
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
روبوت
روبوتا
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
दिया
दें
देखें
दोस्तों
द्वारा
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
मदद
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
โฆ
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
お得
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
でも
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
イベ
オフ
カ月
クイ
クッ
コメ
コー
サポ
シェ
スパ
セミ
タグ
ダウ
チケ
チッ
チャ
ツア
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
不属
不屬
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
先着
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
受講
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
好評
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
情報
感謝
感谢
成为
成果
成為
我不
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
投资
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
沒有
没有
浏览
添加
瀏覽
点击
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
篇文
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
請啟
請我
請捐
請支
請登
請立
請輸
請關
請點
講座
讀者
订阅
认为
训练
许可
评论
该视
说:
说。
说道
请先
请关
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
강조했다
게시물
계속
계신
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
로봇이
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
브라우저가
브라우저는
브라우저에서는
사연을
사전
사진
사진과
사진이나
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
콘텐츠
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
