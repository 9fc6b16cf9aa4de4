"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4321
# comentário	3227
# comentários	3227
# fotó megtekintése	2174
# fotók megtekintése	2174
# gün ücretsiz deneyin	4062
# głosów	92
# hlasů	92
# hozzászólás	2110
# komentářů	479
# komentāri	2740
# kép megtekintése	2174
# képek megtekintése	2174
# lượt bình chọn	92
# odpovedí	3767
# odpovědi	567
# odpovědí	567
# odpowiedź	3186
# příspěvků	479
# röster	92
# sekunden zurück	858
# válasz megjelenítése	2183
# yaşindan küçükler oynayamaz	4125
# ääntä	92
# δευτερόλεπτα μπροστά	963
# δευτερόλεπτα πίσω	963
# σχόλια	905
# ψήφοι	92
# відповідей	4293
# відповідь	4293
# відповіді	4293
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4283
# из #	3559
# коментарі	4202
# коментарів	4202
# комментариев	3474
# комментарий	3474
# комментария	3474
# от #	298
# ответ	3569
# ответа	3569
# ответов	3569
# отговор	306
# отговора	306
# із #	4283
# הצבעות	92
# שניות אחורה	1961
# שניות קדימה	1961
# תגובות	1917
# تعليقات	119
# ثانيه جلو	1591
# ثانيه عقب	1591
# راي	92
# صوت	92
# نظر	1547
# कमेंट	2019
# वोट	92
# सेकंड आगे	2060
# सेकंड पीछे	2060
# € al mes durante # meses	1395
# € al mese per # mesi	2374
# € por mês durante # meses	3268
#% megtakarítás	2170
#/# fotó	2174
#/# kép	2174
#/#. fotó	2174
#/#. kép	2174
#か月無料	2462
#カ月無料	2462
#ヶ月無料	2462
#件のコメント	2478
#則留言	4431
#条评论	4431
#票	92
#秒戻る	2521
#秒進む	2521
#명 참여	92
#초 뒤로	2625
#초 앞으로	2625
""", 'a': """
a apărut o eroare	3417
a boltunkból	2156
a carregar vídeo	3281
a cikk a hirdetés alatt folytatódik	2106
a cikk a hirdetés után folytatódik	2106
a cikk automatikusan készült	2182
a cikk felhasználása engedélyköteles	2180
a cikk meg is hallgatható	2104
a cikk meghallgatása	2113
a cikk megosztása	2104
a cikk szerzői jogvédelem alatt áll	2180
a cikk zárolva van	2169
a cikket gépi hang olvassa fel	2160
a folytatáshoz regisztráljon	2098
a hanganyagot mesterséges intelligencia készítette	2160
a hirdetés után folytatjuk	2106
a hirdetés vége	2187
a hozzászólás lezárva	2183
a hozzászólások le vannak zárva	2183
a hét kvíze	2152
a kommentelés lezárult	2110
a könyv megrendelése	2156
a lejátszó betöltése	2160
a link másolva	2186
a lire également	1777
a mező kitöltése kötelező	2172
a nap kérdése	91	2152
a rovat további cikkei	2111
a szerző a lap munkatársa	2121
a szerző cikkei	2175
a szerző jogász	2121
a szerző közgazdász	2121
a szerző politológus	2121
a szerző további cikkei	2175
a szerző történész	2121
a szerző összes cikke	2175
a szerző újságíró	2121
a szöveg automatikusan készült	2182
a tartalmat nem tudjuk megjeleníteni	2158
a tartalom nem elérhető	2158
a tartalom nem jeleníthető meg	2158
a tartalom szerzői jogi védelem alatt áll	2180
a teljes cikk elolvasása	2175
a témában további cikkek	2111
a videó az ön országában nem játszható le	2160
a videó már nem elérhető	2160
a videó nem elérhető	2160
a videó nem elérhető az ön országában	2160
a videó nem játszható le	2160
a videólejátszó betöltődik	2160
a videót nem lehet lejátszani	2160
abo abschließen	704
abo auswählen	866
abo wählen	866
abonare confirmată	3440
abonați-vă	3346
abone değil misin	4140
abone değil misiniz	4140
abonează-te	3346
abonelere özel	4062
abonelere özel avantajlar	4125
abonelere özel indirim	4125
abonelere özel içerik	4140
abonelik paketlerini gör	4169
abonelik seçenekleri	4169
aboneliği yenile	4169
aboneliğini seç	4140
aboneliğiniz onaylandi	4170
aboneliğinizi seçin	4140
abonentu priekšrocības	2771
abonner nå	2959
abonner på nyhetsbrevet	2964
abonné	1829
abonné à ce thème	1885
abonnér	584
abonnér nu	584
abonnés	1744
abonnés uniquement	1817
abonē	2734
abonē jaunumus	2758
abonē un lasi visus rakstus	2734
abonēt	2734
abrir menú	1356
aby odtworzyć film, włącz javascript	3162
acasă	3360
accede a todos los contenidos sin límites	1395
accept termenii și condițiile	3417
accepter og fortsæt	658
acceptera och fortsätt	3956
acceptera och stäng	3956
accepto la política de privacitat	441
acceptér	598
acceptér alle	658
acceptér og fortsæt	658
acceptér og vis	658
acceptă toate	3368
acceptă tot	3404
acceptă și afișează conținutul	3368
acceptă și continuă	3404
acceso a todos los artículos	1454
accès à tous les articles	1880
accéder au dossier	1854
accéder à l'article	1744
accéder à la page de dons	1845
aceitar e ver o conteúdo	3249
aceito receber comunicações	3297
aceito receber comunicações de marketing	3297
aceito receber comunicações e ofertas	3263
acepto la política de privacidad	1425
acesso ilimitado a todo o conteúdo	3326
acest articol este rezervat abonaților	3383
acest câmp este obligatoriu	3417
acesta este ultimul tău articol gratuit	3383
acheter ce numéro	1804
achetez ce numéro	1804
activează	3408
activează alertele	3377
activează notificările	3377
activează sunetul	3400
actualitza la pàgina	434
actualités	1777
actualizar la página	1418
ad 광고	2603
adatkezelési tájékoztató	2158
adatvédelmi beállítások	2158
adatvédelmi tájékoztató	2158
adaugă ca sursă preferată	3427
adaugă un comentariu	3357
adaugă un răspuns	3433
adaugă în coș	3443
adblock détecté	1877
add meg az e-mail-címed	2116
además	1353
adhérer	1735
adj hozzá minket preferált forrásként	2185
adja meg az e-mail-címét	2116
adja meg az összeget	2167
adja meg e-mail-címét	2116
adomány	2096
adományozok	2096
adományozás	2096
adresa de email nu este validă	3417
adresă de email invalidă	3417
adreça electrònica	407
adó # százalék	2167
adója #%-ával	2167
afficher la vidéo	1840
afficher les réponses	1828
afișează comentariile	3392
afișează conținutul	3368
afișează conținutul extern	3368
afișează originalul	3361
afișează postarea	3404
afișează subtitrările	3400
afmeld når som helst	672
afspilleren indlæses	660
agora não	3200
ai deja un abonament? autentifică-te	3383
ai găsit o greșeală	3423
ai kan begå fejl	682
ai kan gjøre feil	3060
ai kan göra fel	3980
ai kan göra misstag	3980
ai może popełniać błędy	3184
ai može griješiti	3670
ai može pogriješiti	3670
ai môže robiť chyby	3765
ai může chybovat	565
ai může dělat chyby	565
ai observat o greșeală	3357
ai sa môže mýliť	3765
ai segítségével készült	2182
ai által fordított	2182
ai által generált	2182
ai által generált tartalom	2182
ai може да греши	305
ai सारांश	2034
ai से तैयार सारांश	2034
ai 摘要	4504
ai 기사 요약	2651
ai 번역	2651
ai 생성 이미지	2660
ai 요약	2603
ai 음성으로 듣기	2625
ai-genererat innehåll	3981
ai-genereret resumé	609
ai-oversættelse	683
ai-resumé	609	683
ai-összefoglaló	2113
ai-översatt	3980
ai-översättning	3981
aicinām ievērot cieņu komentāros	2740
aiheeseen liittyvää	1645
aiheesta lisää	1645
aikaa jäljellä #	1695
ainda não tem conta	3295
ainda não é assinante	3295
ainult vajalikud küpsised	1514
aitäh hääletamast	1511
aitäh liitumast	1499
aitäh sõnumi eest	1521
aizmirsāt paroli	2778
aizvērt	2742
aizvērt galeriju	2780
aizvērt reklāmu	2743
aiが要約	2546
aiによる要約	2546
ai总结	4504
ai摘要	4451
ai生成	2555	4504
ai生成内容	4514
ai翻訳	2546
ai翻譯	4504
ai翻译	4504
ai要約	2546
ai語音朗讀	4478
ai语音朗读	4478
ai重點整理	4451
ai音声で聴く	2521
ai가 생성한 콘텐츠입니다	2660
ai가 읽어주는 기사	2625
ai로 생성된 콘텐츠	2660
ajouter une réponse	1868
ajouter à mes favoris	1763
ajouter à mes sources préférées	1862
ajouter à mes sujets	1885
ajouter à mes thèmes	1885
ajouter à vos sources préférées	1862
ajouter à vos sélections	1763
ajándékozza a cikket	2104
ajándékozza a cikket barátjának	2104
ajánlataink	2111
ajánlja: outbrain	2187
ajánlja: taboola	2187
ajánljuk	2111
ajánljuk még	2111
ajánlott	2111	2170
ajánlott cikkek	2111
ajánló	2111
akceptuję	3094
akceptuję i kontynuuję	3160
akceptuję i przechodzę do serwisu	3160
akkurat nå	2980
ako chránime svoje zdroje	3762
ako chránime zdroje	3762
ako vypnúť adblock	3749
ako vypnúť blokovanie reklám	3749
aktuálny čas	3744
aktuálny čas #	3744
aktuální čas	543
aktuální čas #	543
aktuálně	480
akzeptieren und schließen	856
alege o sumă	3438
alege-ți abonamentul	3415
alegeți abonamentul	3415
algo salió mal	1426
alkalmazás letöltése	2162
alkalmazás megnyitása	2162
alla bidrag hjälper	3965
alla rättigheter reserverade	3978
alle abo-angebote im überblick	796
alle angaben ohne gewähr	802
alle beiträge anzeigen	871
alle beiträge der autorin	871
alle beiträge des autors	871
alle bidrag hjælper	667
alle bidrag tæller	667
alle inhalte sind urheberrechtlich geschützt	843
alle newsletter im überblick	787
alle preise ohne gewähr	802
aller à la recette	61
als bevorzugte quelle bei google hinzufügen	726
als bevorzugte quelle hinzufügen	882
als podcast hören	797
alte știri	3358
alterar preferências de cookies	3249
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4126
altyazilari göster	4126
altă sumă	3412
alătură-te conversației	3371
am înțeles	3361
amazon'da gör	4125
amazonで見る	2519
amazonで詳しく見る	2519
amazonで詳細を見る	2519
amazonで買う	2519
amazonで購入	2519
amazonで購入する	2519
amintește-mi mai târziu	3344
ana sayfaya dön	4146
anasayfaya dön	4146
anderen betrag wählen	864
andet beløb	667
andra läser	19	3899
andra läser just nu	19
andra läste även	3899
andre har også lest	19
andre leser nå	2980
andre leste også	2980
andre læser	606
andre læser lige nu	606
andre læser også	19
andre læste også	606
angebot auswählen	866
angebot wählen	796
anhören	725
anhören # min	725
anket sonuçlari	4159
anketa dňa	3736
ankstesnė nuotrauka	2720
anmäl	3983
anmäl annons	3986
anmäl dig	3882
anmäl dig till nyhetsbrevet	3882
anmäl inlägg	3982
anmäl kommentar	3982
anna kelvollinen sähköpostiosoite	1707
anna äänesi	1687
annet beløp	3045
anneta ühekordselt	1519
annonce - artiklen fortsætter nedenfor	597
annonces légales	1804
annoncørbetalt	87
annoncørbetalt indhold	87	614
annons - artikeln fortsätter nedan	3891
annons från våra partner	3986
annonsen slutar här	3891
annonser från google	3986
annonsinnehåll	3906
annonslänk	3891
annonsörsinnehåll	3906
annonsørinnhold	87	2988
annonsørsamarbeid	3066
ano, prosím	547
ano, rád	547
anonimni sandučić	3667
anonym brevlåda	3977
anonym tipslåda	3977
anonymná schránka	3762
anonymní schránka	562
anpassa inställningar	3956
anulează oricând	3415
anulezi oricând	3383
anuluj odpowiedź	3097
användarnamn	3968
användarnamn eller e-postadress	3967
användarvillkor	3892
anzeige schließen	884
anzeigensonderveröffentlichung	802
anúncio	3222
anúncios	3222
apasă pentru sunet	3437
apmaksāta sadarbība	2786
apmaksāts saturs	2743
apmokėta partnerystė	2726
apmokėtas turinys	2726
aportació mensual	436
aportació única	436
aportación mensual	1420
aportación única	1420
app letöltése	2162
app storeからダウンロード	2526
app storeでダウンロード	2526
app store에서 다운로드	2631
apple ile giriş yap	4140
apple podcastで聴く	2552
appleでサインイン	2534
appleでログイン	2534
appleで続ける	2534
app内打开	4484
après la publicité	1768
aptaujas rezultāti	2769
após a publicidade	3222
apóyanos	1314
apóyanos en patreon	1420
apúntate	1326
aquest article està bloquejat	439
aquest article t'ha estat útil	417
aquest camp és obligatori	441
aquest vídeo ja no està disponible	424
aquest vídeo no està disponible	424
ar norite gauti pranešimus	2715
arată conținutul	3404
arată mai mult	3421
arată mai puțin	3361
arată răspunsurile	3392
arată tot	3361
arkadaşina gönder	4069
arkadaşinla paylaş	4069
article abonné	1744
article ajouté à vos sélections	1763
article lu par une voix de synthèse	1836
article précédent	1777
article réservé aux abonnés	1744
article següent	445
article sponsorisé	1804
articles associés	1777
articles liés	1777
articles recommandés	1777
articles récents	1777
articol exclusiv pentru abonați	3383
articole asemănătoare	3358
articole înrudite	3358
articoli più letti	2377
articolul continuă după reclamă	3354
articolul continuă mai jos	3354
articolul următor	3358
artikeln finns också som ljud	3887
artikeln fortsätter efter annonsen	3891
artikeln fortsätter nedan	3891
artikeln fortsätter under bilden	3891
artikeln går att lyssna på	3887
artikeln läses upp av en syntetisk röst	3958
artikeln är automatiskt genererad	3980
artikeln är låst	3877
artikeln är maskinöversatt	3980
artikeln är skapad automatiskt	3980
artikeln är skyddad av upphovsrätt	3978
artikeln är uppläst av en dator	3887
artikkel jätkub pärast reklaami	1483
artikkel jätkub reklaami järel	1483
artikkel on kaitstud autoriõigusega	1529
artikkel täieneb	1481
artikkelen er låst	2959
artikkelen finnes også som lyd	2968
artikkeli jatkuu kuvan jälkeen	1639
artikkeli on konekäännetty	1717
artikkeli on suojattu tekijänoikeudella	1715
artikkelin lukee synteettinen ääni	1695
artikkelin voi myös kuunnella	1637
artiklen er låst	584
artiklen er læst op af en robot	593
artiklen findes også som lyd	593
artiklen fortsætter efter annoncen	597
artiklen fortsætter efter reklamen	688
artiklen fortsætter nedenfor	597
artiklen fortsætter under billedet	597
artiklen kan også høres	593
artiklen læses op af en kunstig stemme	660
artikli loeb ette tehishääl	1479
artiklit loeb sünteetiline hääl	1515
artiklit loeb tehishääl	1479
artykuł czytany przez syntezator mowy	3162
artykuł dla subskrybentów	3079
artykuł do słuchania	3162
artykuł premium	3171
artykuł sponsorowany	3093
artykuł zablokowany	3171
artykuły na e-mail	3082
artykuły partnerów	3190
artículo anterior	1353
artículo regalado	1466
artículo relacionado	1353
artículo siguiente	1429
artículos recomendados	1399
artículos relacionados	1353
as notícias mais lidas	3271
ascultă	3351
ascultă articolul	3400
ascunde răspunsurile	3392
aseta ensisijaiseksi lähteeksi	1721
aslini göster	4079
assine já	3205
atbalstīt	2734
atcel jebkurā laikā	2734
atcelt var jebkurā laikā	2778
atcerēties mani	2778
atidaryti galeriją	2720
atidaryti programėlėje	2714
atidaryti programėlę	2714
atkūrimo greitis	2713
atlikite testą	2709
atlikušais laiks	2773
atlikušais laiks -#	2773
atpakaļ uz augšu	2780
atpakaļ uz sākumlapu	2780
atradi kļūdu	2781
atradi kļūdu rakstā	2740
atradāt kļūdu	2781
atrakinti straipsnį	2718
atrisini krustvārdu mīklu	2769
atsaukt piekrišanu	2772
atsisiųsti garso įrašą	2713
atsisiųsti iš app store	2714
atsisiųsti iš google play	2714
atsisiųsti programėlę	2714
atsiųskite naujieną	2721
atsiųskite nuotraukas	2721
atskaņot video	2773
atskaņošanas ātrums	2773
atslēgt rakstu	2778
atslēgvārdi	2780
atteikties var jebkurā laikā	2779
attēls # no #	2788
attēls #/#	2788
attēls attēlā	2773
atualizar a página	3290
atualizar página	3290
atvērt	2742
atvērt galeriju	2780
atvērt lietotni	2774
atvērt lietotnē	2774
atvērt rakstu	2778
atļaut paziņojumus	2775
atšaukti galite bet kada	2673
atšaukti sutikimą	2712
aucun commentaire à ce niveau	1808
audio narrado por una voz automática	1378
audio vytvorila umelá inteligencia	3744
auf apple podcasts hören	777
auf spotify hören	777
ausgewählt für sie	801
auswahl bestätigen	856
auswählen	867
automaatselt tõlgitud	1524
automaattinen käännös	1718
automaticky preložené	3765
automaticky přeloženo	565
automatické prehrávanie	3744
automatické přehrávání	543
automatický preklad	3766
automatický překlad	566
automatikus lejátszás	2160
automatinis atkūrimas	2713
automatisch übersetzt	878
automatische übersetzung	879
automatiskt översatt	3980
automatiškai išversta	2722
automatsko puštanje	3649
automātiski tulkots	2782
automātiskā atskaņošana	2773
autoriser la publicité	1844
ava äpis	1516
avantage abonnés	1834
avantages abonnés	1834
avantaje pentru abonați	3398
avançar # segundos	3281
aveți deja cont	3415
avfölj	3984
avfølg	3064
avis de décès	1804
avoimet työpaikat	1647
avregistrera dig när som helst	3970
avsluta när du vill	3877
avsluta när som helst	3970
avslutt når du vil	2959
avslå alle	3036
avís legal	396
avísanos de un error	1443
aylik bağiş	4137
aylik bağiş yap	4168
ayrintilar için tiklayin	4078
ayrintilar için tiklayiniz	4078
az ai hibázhat	2182
az ai tévedhet	2182
az e-mail-címed	2172
az első hónap csak # ft	2098
az mi hibázhat	2182
az oldal tetejére	2175
az outbrain ajánlásával	2187
az ön e-mail-címe	2172
az ön neve	2172
az összefoglalót ai készítette	2182
az összefoglalót mi készítette	2182
az összes cikk	2175
az összes elfogadása	2158
az üzeneted	2172
aç	4079
añadir a favoritos	1338
añadir a la cesta	1465
añadir a mi lista	1398
añadir a mis temas	1459
añadir al carrito	1465
añadir comentario	1349
añadir como fuente preferida	1437
añadir una respuesta	1443
añadir usuario	1319
añádenos como fuente preferida	1437
aún no eres suscriptor	1423
aún no estás registrado	1423
aún no te has registrado	1319
aún no tienes cuenta	1423
ačiū už jūsų balsą	2709
ačiū už registraciją	2719
ačiū už žinutę	2719
ačiū, kad balsavote	2709
ačiū, kad užsiprenumeravote	2698
ați uitat parola	3415
ați votat deja	3392
""", 'b': """
baixar episódio	3281
baixar o áudio	3281
baixar áudio	3281
bandykite dar kartą	2719
bandykite vėliau	2719
bankkártyás támogatás	2167
bankovním převodem	550
banküberweisung	703
bara för dig som prenumererar	3967
bara för prenumeranter	3967
bare nødvendige	3036
bağiş sayfasina git	4137
bağiş yap	4061
bağiş yapin	4061
bağişim	4168
bağlanti kopyalandi	4154
bağlantiyi kopyala	4069
başa dön	4078
başka tutar	4137
be šlamšto	2719
bedste værdi	670
bei google als quelle hinzufügen	726
bei spotify hören	777
beitrag nicht mehr verfügbar	858
bejegyzés betöltése	2158
bejelentkezés	2098
bejelentkezés apple-fiókkal	2169
bejelentkezés facebookkal	2169
bejelentkezés google-fiókkal	2169
bekræft din e-mail	672
belépés	2098
belépés facebook-fiókkal	2169
belépés facebookkal	2169
belépés google-fiókkal	2169
benefício do assinante	3253
bere sintetični glas	3839
berite naprej z naročnino	3848
bestill nå	3034
beställ boken	3952
betalas årsvis	3967
betales årlig	3047
betales årligt	669
betalt innehåll	3986
betrag wählen	702
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2186
betűméret módosítása	2186
betűméret növelése	2186
bez mišljenja	3644
bez surogātpasta	2779
bez zobowiązań	3171
bezmaksas piegāde	2771
bezárás	2095
beágyazott tartalom	2158
beállítás preferált forrásként	2185
beállítások mentése	2158
beğen	4120
beğenme	4120
bidrag kan trækkes fra i skat	667
bieżący czas #	3162
bild in originalgröße	871
bild vergrößern	743	871
bildergalerie öffnen	871
bildirimleri aç	4117
bildirimleri açin	4117
bilety już w sprzedaży	3157
bir hata oluştu	4142
bir tutar seçin	4168
bir şeyler ters gitti	4143
bir şeyler yanliş gitti	4143
bitte füllen sie dieses feld aus	868
bitte geben sie eine gültige e-mail-adresse ein	868
bitte prüfen sie ihr postfach	868
bitte versuchen sie es später erneut	787
bitte versuchen sie es später noch einmal	868
bitte überprüfen sie ihr postfach	868
bize ulaşin	4075
biểu quyết	92
bjud en vän på artikeln	3887
bjud oss på en kaffe	3965
bjud oss på kaffe	3965
bjud på en kaffe	3965
bli månadsgivare	3874
bli støttemedlem	2956
bliv fast støtte	667
bliv støtteabonnent	667
bliv støttemedlem	581
blocco pubblicità rilevato	2434
blokovať	3748
bloqueador de anúncios ativado	3324
bloqueador de anúncios detectado	3324
bloqueur de publicité détecté	1877
bloqueur détecté	1877
boletín	1326
bolo to užitočné	3765
brezplačna dostava	3836
browserul tău nu poate reda acest video	3368
brukervilkår	2973
brīva summa	2777
bu haber abonelere özeldir	4062
bu haber yapay zeka tarafindan seslendirilmiştir	4126
bu haber yapay zekâ ile seslendirilmiştir	4126
bu haberi paylaş	4177
bu haberi paylaşin	4177
bu içerik abonelere özeldir	4062
bu içerik faydali oldu mu	4119
bu içerik görüntülenemiyor	4129
bu içerik gösterilemiyor	4129
bu içerik kilitli	4140
bu video artik mevcut değil	4126
bu video bulunduğunuz ülkede izlenemiyor	4126
bu video mevcut değil	4126
bu video ülkenizde izlenemiyor	4126
bu yaziyi paylaş	4177
bu yorumu şikayet et	4159
bugün değil	4060
bulmaca çöz	4122
bunlar da ilginizi çekebilir	4076
burtu izmērs	2785
butlletí	407
buzón anónimo	1432
buzón seguro	1432
buďte v obraze	469
bylo to pro vás užitečné	565
bylo to užitečné	565
bài cùng chuyên mục	4349
bài cùng tác giả	4349
bài khác	4322
bài khác của tác giả	4381
bài liên quan	4322
bài mới nhất	4349
bài quảng cáo	4350
bài tiếp theo	4322
bài trước	4381
bài viết có hữu ích không	4354
bài viết có hữu ích với bạn không	4354
bài viết liên quan	4322
bài viết mới	4348
bài viết này bị khóa	4375
bài viết này có hữu ích không	4354
bài viết tiếp theo	4381
bài viết trước	4381
bài viết được tặng bởi thuê bao	4401
bài được dịch tự động	4348
bài đọc nhiều	4349
báo cáo	4355
báo cáo bình luận	4392
báo cáo vi phạm	4355
báo lỗi	4321
báo lỗi bài viết	4354
bármikor leiratkozhat	2116
bármikor leiratkozhatsz	2116
bármikor lemondhatja	2098
bármikor lemondható	2098
bäst värde	3968
bästa pris	3968
bình chọn	91	4355
bình chọn của bạn đã được ghi nhận	4354
bình luận	4321
bình luận (#	4321
bình luận của bạn	4392
bình luận đã bị tắt	4392
bölümü indir	4126
búsqueda	1356
bülten	4099
bülten üyeliği	4099
bültene abone oldunuz	4099
büyüt	4078
bądź na bieżąco	3082
bądź pierwszą osobą, która skomentuje	3186
błędny adres e-mail	3174
bővebben	2113
būkite pirmas	2679
būkite pirmas, pakomentavęs	2679
bạn chưa có tài khoản	4375
bạn chưa đăng ký	4375
bạn có muốn nhận thông báo	4368
bạn có muốn nhận thông báo không	4368
bạn có thể hủy đăng ký bất cứ lúc nào	4377
bạn có thể quan tâm	4322
bạn muốn nhận thông báo	4368
bạn thấy bài viết này thế nào	4354
bạn đang theo dõi chủ đề này	4386
bạn đã bình chọn	4354
bạn đã bình chọn rồi	4354
bạn đã có tài khoản	4375
bạn đã đăng ký rồi	4398
bản ghi	4362
bật	4369
bật thông báo	4368
bật tiếng	4361
bắt buộc	4378
bắt đầu trắc nghiệm	4357
bỏ qua	4305
bỏ qua quảng cáo	4395
bỏ theo dõi	4386
""", 'c': """
cada aportació compta	410
cada aportación cuenta	1394
cada contribuição conta	3266
cada doação conta	3292
cada donación cuenta	1420
cadastre-se grátis	3205
califica este artículo	1349
campo obrigatório	3297
campos obrigatórios	3297
cancel·la quan vulguis	439
cargando el vídeo	1409
cargando vídeo	1409
cargar más	1356
cargar más comentarios	1402
cargar más noticias	1429
cargar publicación	1413
cargar vídeo	1413
carrega la publicació	428
carrega més comentaris	417
carregando o vídeo	3281
carregando vídeo	3281
carregant el vídeo	424
carregar conteúdo	3285
carregar mais comentários	3273
carregar mais notícias	3301
carregar o conteúdo	3285
carregar publicação	3285
carregar vídeo	3285
carte de crédit	1743
cartão de crédito	3204
categorieën	2831
categorías	1353
caută	3360
caça-palavras	3278
ce contenu vous a-t-il été utile	1802
ce résumé vous a-t-il été utile	1802
cea mai bună ofertă	3416
cela vous a-t-il été utile	1828
cele mai citite știri	3386
cele mai noi știri	3358
celkem hlasovalo # čtenářů	535
celozaslonski način	3839
celá obrazovka	543
celý článek	482
celý článek zde	558
celý článok	3759
cererea ta a fost trimisă	3440
cerrar galería	1457
cerrar menú	1356
cerrar sesión	1319
cet article est en accès libre pour les abonnés	1817
cet article est lu par une voix de synthèse	1802
cet article vous a-t-il été utile	1828
cette adresse est déjà inscrite	1881
cette information vous a-t-elle été utile	1868
cette page vous a-t-elle été utile	1828
cette réponse est-elle utile	1828
cette vidéo est indisponible	1836
cette vidéo ne peut pas être lue	1836
cevaplari göster	4119
chargement du lecteur vidéo	1836
charger la vidéo	1840
charte éditoriale	1858
chcem dostávať upozornenia	3747
chcem odoberať	3756
chcete dostávat notifikace	546
chcete dostávat upozornění	546
chcete dostávať notifikácie	3747
chcete dostávať upozornenia	3747
chci dostávat upozornění	546
chci odebírat	469
chci podpořit	464
chci přispět	464
chi tiết	4325
chia sẻ	4312
chia sẻ bài viết	4312
chia sẻ bài viết này	4401
chia sẻ facebook	4348
chia sẻ lên facebook	4388
chia sẻ qua email	4388
chia sẻ qua facebook	4348
chia sẻ qua zalo	4388
chia sẻ tin này	4401
chia sẻ zalo	4388
chia sẻ ý kiến của bạn	4321
cho chúng tôi biết ý kiến	4354
cho phép	4369
cho phép thông báo	4368
chuyên mục	4322
chuyển đến công thức	61
chép liên kết	4348
chính sách bảo mật	4320
chính sách bảo mật | điều khoản sử dụng	4320
chính sách cookie	4320
chính sách quyền riêng tư	4320
chơi miễn phí	4357
chơi ngay	4357
chưa có tài khoản	4375
chấp nhận tất cả	4320
chấp nhận tất cả cookie	4320
chấp nhận và tiếp tục	4365
chất lượng	4362
chế độ tối	4394
chỉ dành cho thuê bao	4375
chỉ dành cho thành viên	4375
chọn	4376
chọn gói	4375
chọn gói của bạn	4375
chọn gói đăng ký	4375
chọn số tiền	4396
chủ đề	4322
chủ đề liên quan	4322
chủ đề nóng	4349
cikk ajándékozása	2186
cikk elküldése ajándékként	2186
cikk feloldása	2169
cikk meghallgatása	2160
cikk megosztása	2104
cikk mentése	2104
cikk nyomtatása	2186
cikkünk frissül	2113
citeşte şi	3358
citește articolul complet	3421
citește articolul integral	3421
citește fără limite	3383
citește gratuit	3439
citește mai departe	3358	3360
citește mai mult	3358	3360
citește regulile comunității	3371
citește tot articolul	3421
citește transcrierea	3400
citește în aplicație	3406
citește și	3358
citi šobrīd lasa	2736
citit de o voce sintetică	3400
citiți și	3358
cobrança anual	3295
codes de réduction	1892
cofnij zgodę	3160
col·labora	383
comandă acum	3398
comandă cartea	3398
comentariile sunt doar pentru abonați	3433
comentariul tău	3433
comentariul tău așteaptă moderarea	3371
comentează	3357
comentário	3227
comentário aguardando moderação	3259
comentários	3227
comentários desativados	3315
comentários exclusivos para assinantes	3259
commander ce numéro	1804
comment désactiver mon adblocker	1844
comment désactiver mon bloqueur	1844
commentaire en attente de modération	1808
commentaires désactivés	1868
commerciële bijdrage	2876
commerciële content	2946
commerciële inhoud	2946
comparte este artículo	1466
compartilhar esta matéria	3336
compartilhe esta notícia	3336
compartir esta página	1466
compre a edição impressa	3253
conditions générales	1770
conectează-te cu facebook	3383
conectează-te cu google	3383
confidentialité	1770
configuració de galetes	428
configuració de les galetes	428
configuració de privacitat	428
configuración	1346
configuración de cookies	1346
configuración de privacidad	1413
configurações de cookies	3224
configurações de privacidade	3285
confira o preço	3335
conheça as ofertas	3326
conheça os planos	3326
conheça todas as nossas newsletters	3263
consenti la pubblicità	2400
consigue tu entrada aquí	1380
consulta les normes de participació	399
consultez notre charte de modération	1808
consíguelo en tu quiosco	1380
contacta amb la redacció	447
contacta con la redacción	1432
contactar a redação	3304
contactar con la redacción	1432
contactați redacția	3423
contacte a redação	3304
contactează redacția	3423
contacter la rédaction	1858
contactez la rédaction	1858
contenu externe recommandé	1800
contenu proposé par notre partenaire	1804
contenu réservé	1848
contenu réservé aux abonnés	1848
contenu sponsorisé	1768
contenus recommandés	1821
contenus sponsorisés	1768	1777
conteúdo de marca	3222
conteúdo exclusivo	3205
conteúdo exclusivo para assinantes	3268
conteúdo externo	3249
conteúdo externo recomendado	3249
conteúdo gerado por ia	3321
conteúdo pago	3279
conteúdo para assinantes	3205
conteúdo patrocinado	3222
conteúdo premium	3268
conteúdo produzido pela marca	3253
conteúdo relacionado	3231
conteúdos relacionados	3271
contingut només per a usuaris registrats	411
continua a leggere dopo la pubblicità	2389
continua após a publicidade	3222
continua després de l'anunci	401
continuar leyendo aquí	1319
continuarea articolului după reclamă	3373
continue a ler esta notícia	3271
continuer après la publicité	1768
continuer sans désactiver	1877
continuer à lire	1883
continuă cu apple	3383
continuă cu email	3439
continuă cu facebook	3383
continuă cu google	3383
continuă lectura	3442
continuă pe site	3406
continuă să citești	3442
continuă să citești după publicitate	3373
continuă în browser	3406
continúa abajo	1344
contáctanos	1349
convida'ns a un cafè	436
conținut disponibil doar utilizatorilor înregistrați	3383
conținut extern	3368
conținut extern recomandat	3368
conținut pentru abonați	3346
conținut plătit	3398
conținut premium	3383
conținut sponsorizat	87	3354
cookie beállítások	2158
cookie を管理する	2524
cookie 設定	4482
cookie 设置	4482
cookie-beállítások	2158
cookieinställningar	3892
cookieの管理	2524
cookieの設定	2475
cookieを拒否する	2554
cookieを管理	2524
cookieを管理する	2524
cookie政策	4427
cookie設定	2475	4427
cookie设置	4427
copia enllaç	453
copia l'enllaç	390
copiază	3430
copiază link	3351
copiază linkul	3351
copy link thành công	4348
correo electrónico	1326
correo electrónico no válido	1425
correo no válido	1425
correu electrònic	442
correu electrònic no vàlid	441
correu no vàlid	441
coś poszło nie tak	3175
coś poszło nie tak. spróbuj ponownie	3174
coś poszło nie tak. spróbuj ponownie później	3174
creează cont	3346
crucigrama del día	1444
créer mon compte	1744
créer un compte	1744
créer une alerte	1810
créer une alerte sur ce thème	1810
csak a szükséges sütik	2158
csak a szükségesek	2158
csak előfizetők számára	2169
csak előfizetőknek	2098
csomagok megtekintése	2169
cualquier aportación ayuda	1420
cum îl dezactivez	3411
cumpără acum	3398
cumpără bilet	3398
cumpără bilete	3398
cumpără bilete online	3398
cumpără cartea	3398
cumpără de pe emag	3398
cumpără revista	3373
cuvinte încrucișate	3397
czy artykuł był pomocny	3184
czy artykuł był przydatny	3184
czy ten artykuł był pomocny	3184
czy to było pomocne	3184
czyta głos ai	3162
czytaj całość	3104
czytaj cały artykuł	3177
czytaj również	3101
czytaj także	3101
czytaj też	3101
czytaj też nasze inne artykuły	3101
czytaj więcej	3101	3104
czytaj więcej o	3101
czytane przez głos syntetyczny	3162
cài đặt cookie	4365
cài đặt quyền riêng tư	4365
cài đặt ứng dụng	4367
các tin khác	4322
cách tắt	4372
cách tắt trình chặn quảng cáo	4371
câmp obligatoriu	3417
câmpuri obligatorii	3417
cât de util a fost acest articol	3371
câu đố	4359
címkék	2111
címlap	2111
címlapra	2175
címlapról ajánljuk	2111
có lẽ để sau	4305
có lỗi xảy ra	4377
có thể bạn quan tâm	19	4322
có thể bạn thích	19
có, tôi muốn	4368
códigos de desconto	3335
códigos de descuento	1465
códigos promocionales	1465
cómo desactivar el bloqueador	1418
cómo desactivarlo	1419
cómpralo aquí	1408
cómpralo en amazon	1408
cùng chuyên mục	4322
cùng chủ đề	4349
cùng tác giả	4349
cũ nhất	4355
cảm ơn bạn đã bình chọn	91	4354
cảm ơn bạn đã tham gia	4354
cảm ơn bạn đã ủng hộ	4396
cảm ơn, tin nhắn của bạn đã được gửi	4377
cỡ chữ	65
cửa hàng	4390
""", 'd': """
d'autres articles à découvrir	19
da, želim	3653	3843
dagens fråga	91	3948
dagens spørgsmål	91	652
dagens spørsmål	91	3030
daha az göster	4079
daha fazla göster	4078
daha fazla haber için tiklayin	4078
daha fazla yorum yükle	4119
daha önce oy kullandiniz	4119
daha önce oy verdiniz	4119
dalies ar šo rakstu	2739
dalinkitės	2673
dalinkitės straipsniu	2678
dalsza część artykułu pod materiałem wideo	3093
dalsza część artykułu pod wideo	3093
dalsza część tekstu pod wideo	3093
dalīties	2734
dalīties ar draugiem	2739
dalīties ar rakstu	2785
dalīties facebook	2739
dalīties whatsapp	2785
další	482
další foto	558
další fotografie	558
další snímek	558
další strana	482
další video	543
další z rubriky	480
další zprávy	480
další článek	480
další články	19	480
další články od autora	558
další čtení	480
danke für dein feedback	781
danke für deine stimme	91
danke für ihr feedback	781
danke für ihre stimme	91	849
danke fürs abstimmen	849
danke fürs mitmachen	91
danos tu opinión	1385
dans l'actualité	1821
dans la même catégorie	1777
dans la même rubrique	1777
dans la même série	1777
dar lze odečíst z daní	550
dar si můžete odečíst z daní	550
darovat jednorázově	550
darovat měsíčně	550
darovat článek	472
darovať	3682
darovať jednorazovo	3751
darovať mesačne	3751
darovať článok	3690
darowiznę możesz odliczyć od podatku	3169
darujte nám # %	3751
darujte tento článek	472
darujte tento článok	3690
das könnte dich auch interessieren	740
das könnte ihnen auch gefallen	740
das könnte sie auch interessieren	740
das könnte sie interessieren	740
das video ist in ihrem land nicht verfügbar	858
das video ist leider nicht mehr verfügbar	858
das video ist nicht mehr verfügbar	858
das video ist nicht verfügbar	858
das wichtigste in kürze, zusammengefasst von ki	771
datenschutzerklärung	733
daugiau autoriaus straipsnių	2720
daugiau straipsnių	2720
daugiau šia tema	2675
dať spätnú väzbu	3765
deaktivér din adblocker	665
deblochează articolul	3383
definições de cookies	3285
definições de privacidade	3285
deine stimme wurde gezählt	849
deixar um comentário	3227
deixe um comentário	3227
del på e-mail	687
del på e-post	2968
del på facebook	593	2968
del på mail	593
del på twitter	593	2968
del på whatsapp	3065
del på x	593	2968
dela inlägget	3887
dela på facebook	3887
dela på twitter	3887
dela på whatsapp	3985
dela på x	3887
dela som gåva	3985
deli po e-pošti	3864
deli članek	3787
delite članek	3787
demander un droit de réponse	1868
den här artikeln är låst	3967
den här artikeln är skyddad av upphovsrättslagen	3978
den här videon är inte längre tillgänglig	3958
den här videon är inte tillgänglig	3958
denne artikel er låst	669
denne artikkelen er låst	3047
denne saken er låst	3047
denne video er ikke længere tilgængelig	660
denne video er ikke tilgængelig	660
denunciar comentário	3315
denunciar este comentário	3315
der er opstået en fejl	673
der opstod en fejl. prøv igen senere	672
dernière minute	1777
dernières actualités	1777
dernières infos	1777
dernières nouvelles	1777
desa les preferències	428
desa per llegir després	413
desactívalo para continuar	1418
desactívalo para seguir leyendo	1418
desbloquear artículo	1395
desbloqueie este conteúdo	3268
descarcă aplicația	3406
descarcă audio	3400
descarcă din app store	3406
descarcă din google play	3406
descarcă episodul	3400
descargar pódcast	1409
descarrega l'àudio	424
descarregar áudio	3281
deschide aplicația	3406
deschide în aplicație	3406
descárgala en app store	1415
descárgala en google play	1415
destekçi ol	4137
destekçimiz olun	4137
desteğiniz fark yaratir	4168
desteğiniz için teşekkür ederiz	4168
desteğiniz için teşekkürler	4168
det er gratis å opprette en bruker	2959
det går inte att visa innehållet	3956
det har oppstått en feil	3051
det här innehållet kan inte visas	3956
det här innehållet är inte tillgängligt	3956
det læser andre	606
det oppsto en feil. prøv igjen senere	3050
det är gratis att skapa ett konto	3877
detaylar için tiklayin	4078
detaylar için tiklayiniz	4078
detta material är skyddat enligt lagen om upphovsrätt	3929
detta är en annons	3891
detta är en plusartikel	3877
dette indhold er ikke tilgængeligt	658
devam etmek için üye girişi yapin	4062
devami için abone olun	4062
devamini okumak için abone olun	4062
dezactivează sunetul	3400
dienas jautājums	2769
diese funktion steht nur angemeldeten nutzern zur verfügung	797
dieser inhalt ist nicht mehr verfügbar	856
dieser inhalt ist nicht verfügbar	856
dieser kommentar wurde gelöscht	880
dieses video ist in deinem land nicht verfügbar	858
dieses video ist in ihrem land nicht verfügbar	858
dieses video ist leider nicht mehr verfügbar	858
dieses video ist nicht mehr verfügbar	858
dieses video ist nicht verfügbar	858
digite um e-mail válido	3297
din aceeași categorie	3358
din aceeași secțiune	3386
din röst har registrerats	3948
din röst är registrerad	91
din röst är räknad	3948
disponibil în app store	3406
disponibil în app store și google play	3377
disponibilă în app store și google play	3377
disponível na app store	3287
distribuie știrea	3444
distribuiți	3351
diğer haberler	19	4076
diğer okurlar bunlari okuyor	4076
diğer seçenekler	4154
diğer tutar	4137
diğer yazilari	4146
dla prenumeratorów	3171
dla subskrybentów	3079
dlaczego widzę tę reklamę	3190
do fotogalérie	3759
do galérie	3759
do góry	3104
do košíka	3740
do košíku	539
do speciálu	558
doar abonații pot comenta	3371
doar pentru abonați	3346
doação mensal	3201
doação única	3201
doba čtení # min	482
dodaj do moich tematów	3188
dodaj jako preferowane źródło	3188
dodaj kao željeni izvor	3673
dodaj nas do preferowanych źródeł	3188
dodaj nas do wyjątków	3167
dodaj u košaricu	3646
dodaj v košarico	3836
dogodila se greška. pokušajte ponovno	3661
dolgozzon nálunk	2113
domiciliación bancaria	1318
domů	482
don régulier	1845
dona suport al periodisme en català	410
dona'ns la teva opinió	417
donació mensual	436
donació única	436
donación mensual	1314
donación puntual	1420
donación única	1314
donativo único	3292
donați	3345
donația mea	3438
donație lunară	3412
donație unică	3412
donează	3345
donează acum	3345
donează lunar	3345
donează lunar # euro	3382
donează lunar # lei	3382
donează o dată	3412
doner nå	2956
doniraj mesečno	3656	3846
doniraj mjesečno	3656
données personnelles	1770
donér	581
donér nu	581
doporučeno outbrain	571
doporučeno taboola	571
doporučené	480
doporučené články	480
doporučuje outbrain	571
doporučujeme	480	553
doporučujeme přečíst	480
doporučujeme také	480
dosegli ste omejitev člankov	3848
dosegnuli ste ograničenje članaka	3658
dossier spécial	1883
dovanoti straipsnį	2725
dozvoli obaveštenja	3652
dołącz do dyskusji	3150
dołącz do nas	3076
dołącz do newslettera	3082
došlo je do greške. pokušajte ponovo	3661
došlo je do pogreške. pokušajte ponovno	3661
došlo k chybě	556
došlo k chybě. zkuste to prosím později	555
droits réservés	1888
drukāt	2739
drukāt rakstu	2785
drukāt recepti	61
du använder en adblocker	3963
du använder en annonsblockerare	3963
du er nå påmeldt	2964
du er nå påmeldt nyhetsbrevet	2964
du följer	3984
du följer det här ämnet	3984
du följer nu	3984
du följer redan	3984
du följer redan ämnet	3984
du følger allerede	3064
du følger allerede dette emne	686
du følger allerede dette temaet	3064
du følger allerede emnet	686
du følger dette emne	686
du følger dette temaet	3064
du følger emnet	686
du følger nå	3064
du har nådd grensen	3047
du har nået din grænse	669
du har nått din gräns	3967
du har redan röstat	3948
du har slået adblock til	665
du kan när som helst avregistrera dig	3970
du kan när som helst avsluta prenumerationen	3882
du kan når som helst melde deg av	2964
du kan opsige når som helst	584
du kan trække beløbet fra i skat	667
du kanske också gillar	3899
du modtager snart en bekræftelse på mail	589
du même auteur	1777
du prenumererar nu på nyhetsbrevet	3882
du verkar använda en annonsblockerare	3963
du vil kanskje også like	2980
du är nu anmäld	3970
duración	1410
durată	3401
duração	3282
durée	1837
dziękujemy za głos	91	3153
dziękujemy za oddanie głosu	91	3153
dziękujemy za przesłanie formularza	3174
dziękujemy za udział w sondzie	3153
dziękujemy za wiadomość	3174
dziękujemy za zapis	3082
dziękujemy! sprawdź skrzynkę	3174
dành cho bạn	4322
dành cho thuê bao	4307
dành riêng cho thành viên	4375
dárkovat článek	465
dát zpětnou vazbu	565
därefter # kr/mån tills du säger upp	3877
débloquer l'accès	1880
débloquer l'article	1744
débloquez cet article	1817
déconnexion	1744
découvrez tous nos jeux	1831
découvrir l'offre	1744
découvrir la boutique	1834
découvrir nos offres	1817
découvrir toutes nos offres d'abonnement	1817
déjà un compte	1744
déjà un compte ? connectez-vous	1744
délka	544
délka #	543
déplier	1781
détails	1781
dê a sua opinião	3273
dê sua opinião	3273
dölj	3903
dölj annons	3986
dölj bildtext	3973
dölj svar	3982
düzeltme politikasi	4148
dāvini rakstu	2739
dāvini rakstu draugam	2739
děkujeme za hlas	535
děkujeme za hlasování	91	535
děkujeme za odběr	555
děkujeme za přihlášení	469
děkujeme za vaši zprávu	555
děkujeme za váš hlas	91	535
děkujeme za zprávu	555
dĺžka	3745
dĺžka #	3744
dịch tự động	4362
""", 'e': """
e-bülten	4099
e-bülten aboneliği	4099
e-mail alebo používateľské meno	3753
e-mail cím	2172
e-mail ili korisničko ime	3658
e-mail inválido	3263
e-mail nebo uživatelské jméno	552
e-mail-cím	2172
e-mail-cím vagy felhasználónév	2169
e-mailová adresa	469
e-pasts vai lietotājvārds	2778
e-post või kasutajanimi	1520
e-posta gönder	4069
e-posta ile paylaş	4154
e-postadress eller användarnamn	3967
e-pošta ali uporabniško ime	3848
e-poštni naslov	3851
ecrã inteiro	3282
edición digital	1319
edición impresa	1319
editöre yaz	4148
editöre yazin	4148
editörün seçtikleri	4076
edição impressa	3205
eget beløb	667
eget beløp	3045
egyedi összeg	2167
egyszeri adomány	2167
egyszeri támogatás	2096
egyszeri támogatás küldése	2167
egyéb összeg	2167
ehkä myöhemmin	1628
ei mielipidettä	1688
ei tänään	1628
ei vielä tunnusta	1704
ei, aitäh	1517
eikö sinulla ole tunnusta	1704
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	868
eiti į receptą	61
ekskluzivno za naročnike	3848
el juego es solo para mayores de # años	1408
el millor de la setmana a la teva bústia	407
el más popular	1424
el més llegit	387
el més popular	440
el més vist	414
el reproductor se está cargando	1409
el. paštas	2698
el. paštas arba vartotojo vardas	2718
el. pašto adresas	2719
eldste først	3062
elfelejtett jelszó	2098
elfelejtette a jelszavát	2169
elfogadom és folytatom	2158
elfogadom és megjelenítem	2158
elfogadás és folytatás	2158
elige tu suscripción	1395
elküldés	2173
elküldöm	91	2104	2173
elküldöm e-mailben	2186
ellenőrizd a postafiókod	2172
ellenőrizze a postafiókját	2172
elmentem későbbre	2104
elolvasom később	2186
elolvasta az összes ingyenes cikkét	2169
elrejtés	2114
els lectors també han llegit	414
elérte a havi limitet	2169
elírást talált	2110
előfizetek	2098
előfizetés	2098
előfizetési csomagok	2169
előfizetési lehetőségek	2169
előfizető vagyok	2169
előfizetői ajánlat	2156
előfizetői előny	2156
előfizetői kedvezmény	2156
előfizetői tartalom	2098
előfizetőknek	2098
előfizetőként megoszthatja a cikket	2104
előző	2113
előző cikk	2111
előző fotó	2175
előző kép	2175
előző oldal	2175
email cím	2172
email của bạn	4398
email inválido	3297
email không hợp lệ	4377
email không đúng định dạng	4377
email no válido	1425
email này đã được đăng ký	4398
emailul tău	3440
emlékeztess később	2095
emlékezz rám	2169
emlékezzen rám	2169
emme voi näyttää sisältöä	1693
emme voi näyttää tätä sisältöä	1693
empfehlungen für sie	801
en beğenilen	4120
en beğenilenler	4120
en colaboración con	1440
en col·laboració amb	455
en este artículo	1353
en popüler	4141
en çok okunan	4076
en çok okunan haberler	4076
en çok okunanlar	4076
encara no estàs registrat	439
endast för dig som är prenumerant	3967
endast för medlemmar	3967
endast nödvändiga	3956
endast nödvändiga cookies	3956
endre tekststørrelse	3065
engangsbeløb	581
engangsbeløp	3045
engedélyezem	2164
engedélyezés	2164
engångsgåva	3874
enllaç copiat	413
ensemble, faisons vivre un média libre	1816
enthält werbung	730
entre em contato com a redação	3304
enviament gratuït	455
enviar comentário	3227
enviar corrección	1349
envoyer à un ami	1763
envoyer à un proche	1763
envoyez-nous vos témoignages	1798
envíanos tu opinión	1402
envío gratis	1440
epizód letöltése	2160
eredeti megjelenítése	2114
eredmény megtekintése	91
eredmények	92	2114
eredmények megtekintése	2152
erinnern sie mich später	698
eroare la încărcarea videoclipului	3437
erro ao carregar o vídeo	3321
error al cargar el vídeo	1449
erről bővebben itt írtunk	2113
erről is írtunk	2111
erről itt írtunk bővebben	2113
erscheint täglich	787
erscheint wöchentlich	787
erősítse meg az e-mail-címét	2172
es gratis y solo te llevará un minuto	1391
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	787
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	868
es izslēdzu reklāmu bloķētāju	2776
escanea el código qr	1415
escreva um comentário	3227
escriu a la redacció	447
escriu el teu correu electrònic	407
esi pirmais, kas komentē	2740
esimene kuu # €	1474
esta funcionalidad es sólo para registrados	1319
esta matéria foi útil para você	3251
esta notícia foi útil	3251
esta página foi útil	3273
este artigo está bloqueado	3295
este artigo foi útil	3273
este artículo está bloqueado	1423
este campo é obrigatório	3297
este correo ya está registrado	1455
este e-mail já está cadastrado	3327
este espaço é moderado pela redação	3259
este resumo foi útil	3251
este video ya no está disponible	1409
este vídeo já não está disponível	3281
este vídeo no está disponible	1409
este vídeo não está disponível	3281
este vídeo não está mais disponível	3281
este vídeo ya no está disponible	1409
está a seguir este tema	3331
estás bloqueando nuestros anuncios	1452
estás de acuerdo? vota	1385
estás siguiendo este tema	1459
estä	1699
ethvert bidrag hjælper	667
etický kodex redakce	562
etický kódex redakcie	3762
etkinleştir	4133
etkö ole tilaaja	1704
etkö ole vielä tilaaja	1704
ett fel har uppstått	3971
ett fel uppstod. försök igen senare	3970
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	868
evaluează rețeta	61
evästeasetukset	1640
evästeet	1640
evästekäytäntö	1693
exclusiv pentru abonați	3383
exibir conteúdo	3285
exklusiv für abonnenten	866
exklusiv für mitglieder	866
exklusivt för medlemmar	3967
exklusivt för prenumeranter	3967
exkluzív tartalom előfizetőknek	2169
experimente grátis por um mês	3268
externt innehåll	3956
externí obsah	541
externý obsah	3742
ez a cikk zárolt	2169
ez a mező kötelező	2172
ez a tartalom nem elérhető	2158
ez a tartalom nem jeleníthető meg	2158
ez a videó már nem elérhető	2160
ez a videó nem elérhető	2160
ez is érdekelhet	2111
ez is érdekelheti	2111
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2158
ezt a témát már követi	2185
ezt is ajánljuk	2111
ezt olvasta már	2111
ezt olvastad már	2111
eén keer toestaan	2916
ešte nemáte predplatné	3753
ešte nemáte účet	3753
ești de acord? votează	3371
ești deja abonat	3391
ești deja abonată	3391
""", 'f': """
facebook ile giriş yap	4140
facebook'ta paylaş	4069
facebookでシェア	2469
facebookでシェアする	2469
facebookでログイン	2534
facebookで共有	2548
facebookで続ける	2534
facebookで見る	2552
facturació anual	439
facturació mensual	439
facturación anual	1423
facturación mensual	1423
facturare anuală	3415
facturare lunară	3415
facturé annuellement	1848
facturé mensuellement	1848
faire un don défiscalisé	1845
faktureras årligen	3967
faktureres årlig	3047
faktureres årligt	669
fale com a redação	3304
fazer doação	3325
fazer uma doação mensal	3325
fazer uma doação única	3325
faça login	3205
faça o quiz	3276
faça o teste	3276
faça uma doação única	3325
faça uma pergunta sobre esta reportagem	3251
felhasználási feltételek	2158
felhasználási jog vásárlása	2180
felhasználónév	2170
felhasználónév vagy e-mail	2169
feliratkozás	2172
feliratkozás hírlevélre	2172
feliratok megjelenítése	2160
fermer la fenêtre	1883
fes el qüestionari	420
fes una donació	383
fes-te sòcia	436
fiecare contribuție contează	3412
fiecare donație contează	3382
fiecare leu contează	3382
film jest niedostępny w twoim kraju	3162
film nie jest już dostępny	3162
film niedostępny	3162
fin de la publicité	1834
fine della pubblicità	2389
fine pubblicità	2389
fiyati gör	4125
fizetett együttműködés	2187
fizetett hirdetés	87	2106
fiók létrehozása	2098
fiókom	2098
foglalja le helyét	2156
folytatás a hirdetés után	2187
folytatás apple-fiókkal	2169
folytatás facebookkal	2169
folytatás google-fiókkal	2169
folytatás google-lel	2169
folytatás kikapcsolás nélkül	2165
fontu büyüt	4154
form gönderildi	4170
formulaire envoyé	1881
formulário enviado	3327
forstået	610
forstått	2984
forstør	675
forstør billede	609
forstør billedet	675
forstørr	3053
forstørr bilde	2983
forstørr bildet	3053
fortsett uten å slå av	3043
fortsett uten å støtte	2955
fortsätt läsa efter annonsen	3891
fortsätt med apple	3967
fortsätt med e-post	3967
fortsätt med facebook	3967
fortsätt med google	3967
fortsätt utan att stänga av	3963
fortsätt utan att stödja	3873
fortsæt med apple	669
fortsæt med at læse	597
fortsæt med e-mail	669
fortsæt med facebook	669
fortsæt med google	669
fortsæt uden at slå fra	665
fortsæt uden at støtte	580
foto # iš #	2728
fotogalería	1353
fotografia următoare	3442
fotoğraf galerisi	4146
fotoğrafi büyüt	4146
fotoğraflari gör	4146
fotoğraflari görmek için tiklayin	4078
fotó #/#	2174
fotó megtekintése	2174
fotó: #/#	2174
fotók megtekintése	2174
fra vores annoncører	688
fra vår butikk	3034
fra våre partnere	3066
frete grátis	3312
friss hírek	2111
frissítse az oldalt	2166
fråga vår ai om artikeln	3895
från vår butik	3952
från våra annonsörer	3986
från våra partner	3986
frühbucher-tickets	853
frühbucherrabatt sichern	853
fuld skærm	660
fuldskærm	609
fullskärm	3958
fyll i fältet	3970
fäll ihop	3903
fäll ut	3903
fältet är obligatoriskt	3970
få adgang	584
få artiklen læst op	593
få de vigtigste nyheder hver morgen	589
få de viktigaste nyheterna varje morgon	3882
få de viktigste nyhetene hver morgen	2964
få læst artiklen op	660
få notifikationer	663
få notiser	3961
få nyheder på mail	589
få nyheter på e-post	2964
få nyheter på mejlen	3882
få overblikket her	609
få tilgang	2959
få varsel når vi skriver om dette	2983
få varsler	3041
följ	3888
följ det här ämnet	3984
följ direktrapporten	3973
följ författaren	3984
följ journalisten	3984
följ liverapporten	3973
följ oss	3888
följ skribent	3888
följ skribenten	3984
följ ämne	3984
följ ämnen	3984
följ ämnet	3888
för prenumeranter	3877
förderer werden	699
fördermitglied werden	699
föregående	3902
föregående artikel	3899
föregående bild	3973
föregående sida	3973
förnamn	3971
förstora	3902
förstora bild	3973
förstora bilden	3973
försök igen senare	3970
føj til foretrukne kilder	686
føj til mine emner	686
følg	594	2969
følg dette emne	686
følg dette temaet	3064
følg direkte	3053
følg direktesenteret	3053
følg emne	594
følg emnet	3064
følg forfatter	3064
følg forfatteren	3064
følg ikke længere	686
følg journalist	3064
følg journalisten	3064
følg liveblog	675
følg livebloggen	675
følg os	594
følg oss	2969
følg sagen her	609
følg saken direkte	3053
følg skribent	686
følg skribenten	686
følg tema	2969
følg temaet	3064
følg temaet og få varsel	2983
für abonnenten	704
für den newsletter anmelden	712
für dich empfohlen	801
für sie empfohlen	801
für sie entstehen keine mehrkosten	802
fă o donație	3345
fă quizul	3395
fă testul	3395
fără obligații	3383
fără spam	3417
fără sunet	3401
fără tine nu putem	3382
főoldal	2175
""", 'g': """
galbūt vėliau	2715
galerie schließen	871
galerie öffnen	871
galeriyi aç	4078
galeriyi gör	4146
galeriyi görmek için tiklayin	4078
galéria	2113
galéria (#	2174
galéria bezárása	2175
galéria megnyitása	2175
galéria megtekintése	2113
garanta já o seu ingresso	3253
gastos de envío incluidos	1408
gastos de envío no incluidos	1408
gauti pranešimus	2715
gaver kan trækkes fra i skat	667
ge en engångsgåva	3965
ge en gåva	3965
ge återkoppling	3980
gefällt mir	881
gefällt mir nicht	881
gelesen von einer künstlichen stimme	858
gelişmelerden aninda haberdar olun	4132
gem til læseliste	593
generisano veštačkom inteligencijom	3670
genindlæs siden	666
genişlet	4079
gerenciar opções	3320
gerenciar preferências	3320
geri dön	4172
gerir opções	3320
gerir preferências	3320
gestionează consimțământul	3404
gestionează cookie-urile	3436
gestionează opțiunile	3436
gestionează preferințele	3404
geçerli bir e-posta adresi girin	4142
geçerli süre	4127
geçersiz e-posta	4142
geçersiz e-posta adresi	4142
ghi nhớ đăng nhập	4375
gia hạn gói	4397
giriş	4062
giriş yap	4062
giriş yapin	4062
giriş yapin veya üye olun	4062
giv et beløb	667
giv et engangsbeløb	667
giv os feedback på artiklen	601
già abbonato	2312
già registrato	2312
giải đố ngay	4357
giảm cỡ chữ	4388
giọng đọc ai	4361
giọng đọc tự động	4361
gjenstående tid	3038
gjenstående tid #	3038
gjenstående tid -#	3038
glasnoća	3650
gli articoli più letti	2377
glömt ditt lösenord	3967
glömt lösenord	3877
glömt lösenordet	3967
godišnja naplata	3658
godišnja pretplata	3658
godišnje	3659
godišnje plaćanje	3658
godkänn	3892
godkänn alla	3892
godkänn alla cookies	3956
godkänn och fortsätt	3956
godkänn och visa	3956
google hirdetések	2187
google ile giriş yap	4140
google playからダウンロード	2526
google playで手に入れよう	2526
google play에서 다운로드	2631
google reklāmas	2786
google से जारी रखें	2074
google-hirdetések	2187
googleでログイン	2534
googleで登録	2534
googleで続ける	2534
gorące tematy	3101
gracias por tu opinión	1378
gratuit, fără spam	3417
grazie, il tuo messaggio è stato inviato	2407
grotuvas įkeliamas	2713
großansicht	871
gràcies pel teu vot	417
gràcies per la teva opinió	399
gràcies per votar	399
gràcies, el teu missatge s'ha enviat	441
gràcies, ja estàs subscrit	407
grátis e sem spam	3297
grįžti į pradžią	2720
grįžti į viršų	2720
guardar artículo	1338
guardar configuración	1413
guardar para después	1398
guardar para leer después	1398
guardar preferências	3285
gå ikke glip af	606
gå ikke glip af noget	589
gå ikke glipp av noe	2964
gå til forsiden	3053
gå til hovedindhold	675
gå til indhold	609
gå til innhold	3053
gå til liveblog	675
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	652
gå til shop	656
gå til toppen	675
gå till receptet	61
gåvolänk	3985
généré par ia	1874
généré par l'ia	1874
gépi felolvasás	2160
gépi fordítással készült	2182
géppel fordítva	2182
gérer la confidentialité	1873
gérer les cookies	1770
gérer les préférences	1800
gérer les traceurs	1873
gérer mes alertes	1810
gérer mes choix	1770
gérer mes cookies	1873
gérer mes préférences	1873
gérer mon consentement	1840
gérer vos préférences	1840
gérer vos préférences de cookies	1800
góp ý	4321
gönder	91	4143
gönderiyi göster	4129
gönderiyi yükle	4129
gör quizzet	3948
gör testet	3948
görseli büyüt	4146
görüş bildir	4119
görüşünü bildir	4119
görüşünüzü bildirin	4119
gündem	4076
günün anketi	91
günün bulmacasi	4160
günün haberleri	4076
günün kelimesi	4160
günün sudokusu	4160
günün özeti	4076
głosuj	91	3154
głośność	3163
gợi ý	4322
gửi	91	4321
gửi bài cho tòa soạn	4382
gửi bài viết	4382
gửi bình luận	4321
gửi cho bạn bè	4348
gửi email	4312
gửi góp ý	4354
gửi phản hồi	4354
gửi thành công	4377
gửi tin bài	4382
gửi trả lời	4354
gửi ý kiến	4321
gửi ý kiến của bạn	4354
gửi đi	4378
gửi ảnh cho chúng tôi	4382
""", 'h': """
haber bülteni	4099
haber güncelleniyor	4078
haberi arkadaşina hediye et	4069
haberi paylaş	4177
haberi özetle	4151
haberin kilidini aç	4169
haberlere dön	4172
hacer una donación mensual	1453
hacer una donación puntual	1453
hai già un account	2312
hai già votato	2383
halda nõusolekut	1514
hallitse evästeitä	1693
hang letöltése	2160
hanganyag letöltése	2160
hangerő	2161
hantera inställningar	3956
har du sett något	3977
harici içerik	4078
haritayi aç	4079
has arribat al límit d'articles gratuïts	411
has iniciado sesión	1376
has olvidado tu contraseña	1423
hasznos volt az összefoglaló	2110
hasznosnak találta a cikket	2110
hasło	3172
havi előfizetés	2169
havi fizetés	2169
havi rendszeres támogatás	2167
havi támogatás	2096
hayir teşekkürler	4060
hayir, teşekkürler	4060
haz una pregunta sobre este artículo	1378
he leído y acepto la política de privacidad	1391
he llegit i accepto la política de privacitat	396
he olvidado mi contraseña	1423
hela artikeln fortsätter nedan	3891
heli välja	1515
helskärm	3958
helskärmsläge	3958
helyesbítési szabályzat	2179
henüz abone değil misiniz	4140
hepsini gör	4078
her destek önemli	4137
her katki değerli	4137
her katki önemli	4137
her zaman göster	4129
hesap oluştur	4062
hi estàs d'acord? vota	399
hiba bejelentése	2179
hiba jelentése	2114	2179
hiba történt	2173
hiba történt, próbálja újra később	2172
hiba történt. próbálja újra	2172
hiba történt. próbálja újra később	2172
hibabejelentés	2179
hibás e-mail-cím	2172
hibát talált	2110
hibát talált a cikkben	2179
hibát találtál	2179
hibát találtál a cikkben	2179
hier reinhören	777
hinweis schließen	698
hirdetés	2106
hirdetés bezárása	2106
hirdetés elrejtése	2187
hirdetés jelentése	2187
hirdetés vége	2187
hirdetés, görgessen tovább	2106
hirdetésblokkolót használsz	2165
hirdetések engedélyezése	2166
hirdetések kikapcsolása	2187
hivatkozás másolva	2186
hivatkozás másolása	2186
hiển thị bài đăng	4365
hiển thị nội dung	4365
hiện phụ đề	4361
hjälp oss att rätta fel	3895
hlasitosť	3745
hlasovalo # lidí	535
hlasovalo # čtenářů	535
hlasovat v anketě	535
hlasovať	91	3737
hlasovať v ankete	3736
hlavná stránka	3759
hlavné správy	3687
hlavní stránka	558
hlavní zprávy	480
ho già donato	2306
ho già un account	2405
hogyan kapcsolhatom ki a hirdetésblokkolót	2165
hogyan védjük forrásainkat	2179
hoje não	3200
hoppa till huvudinnehåll	3973
hoppa till innehåll	3902
hoppa till innehållet	3973
hoppa över inlägg från facebook	3902
hoppa över inlägg från instagram	3902
hoppa över inlägg från x	3902
hozzáadás a kedvenc forrásokhoz	2185
hozzáadás a témáimhoz	2185
hozzáadás preferált forrásként	2185
hozzájárulás kezelése	2158
hozzájárulás módosítása	2158
hozzájárulás visszavonása	2158
hozzájárulások kezelése	2158
hozzászólok	2110
hozzászólás	2110
hozzászólás elküldése	2183
hozzászólás jelentése	2183
hozzászólás küldése	2183
hozzászólási szabályzat	2183
hozzászólások	2110
hozzászólások megjelenítése	2183
hozzászólások megtekintése	2110
hrať	3737
hrať teraz	3736
hrát	536
hrát teď	535
hvala za sporočilo	3851
hvala za vaš glas	3643	3833
hver krone hjælper	667
hver krone tæller	667
hvert bidrag hjælper	667
hylkää	1640
hylkää kaikki	1640
hyppää reseptiin	61
hyppää sisältöön	1710
hyväksy	1640
hyväksy evästeet	1640
hyväksy ja jatka	1693
hyväksy ja näytä	1693
hyväksy ja sulje	1693
hyväksy kaikki	1640
hàng năm	4374
hàng tháng	4374
hátralévő idő	2160
hátralévő idő #	2160
hátralévő idő -#	2160
hämta på google play	3960
här kan du kommentera artikeln	3895
hääleta	91
håll dig uppdaterad	3882
håll mig inloggad	3967
hình tiếp theo	4399
hírfolyam	2111
hírlevelek	2116
hírlevél	2116
hírlevél-feliratkozás	2116
hívj meg minket egy kávéra	2167
hívjon meg minket egy kávéra	2167
hören sie diesen artikel	777
hør saken	2968
hằng tháng	4374
hết quảng cáo	4360
họ tên	4378
họ và tên	4378
hủy bất cứ lúc nào	4375
""", 'i': """
i den här artikeln	3973
i più commentati	2338
i più letti	2338
i più letti della settimana	2377
i più visti	2338
iba nevyhnutné	3742
iba pre predplatiteľov	3683
ich unterstütze schon	698
identifícate	1395
idi na sadržaj	3664
időtartam	2161
időtartam #	2160
ielikt grozā	2771
ielogojies, lai komentētu	2740
ielādēt ierakstu	2772
ielādēt saturu	2772
ielādēt vēl	2780
ienākt	2734
ienākt ar facebook	2778
ienākt ar google	2778
iepriekšējais attēls	2780
iepriekšējais raksts	2780
iepriekšējā lapa	2780
iesakām	2736
ieslēgt paziņojumus	2775
ieslēgt skaņu	2773
iesūti fotogrāfijas	2781
iesūti ziņu	2781
iesūtīt ziņu	2781
iesūtīt ziņu anonīmi	2781
ievadiet derīgu e-pasta adresi	2779
ieși din ecran complet	3400
igal reedel. tasuta. ilma spämmita	1521
igen, kérek	2164
igen, kérem	2164
igen, köszönöm	2164
ignorar anúncio	3321
ignorer la publicité	1874
ihre meinung zählt	736
ihre stimme wurde gezählt	91	849
ikke abonnent ennå	3047
ikke gå glipp av	2980
ikke nå	2955
ikmēneša ziedojums	2777
il più popolare	2406
il più scelto	2405
il tuo browser non può riprodurre il video	2355
il tuo commento sarà pubblicato dopo l'approvazione	2365
il tuo messaggio è stato inviato	2407
il tuo voto è stato inviato	2383
il tuo voto è stato registrato	2383
iletişim	4075
ilgili içerikler	4076
ilginizi çekebilecek haberler	4076
ilginizi çekebilir	4076
ilmoita asiavirheestä	1644
ilmoita virheestä	1644
image précédente	1883
imaginea anterioară	3442
imaginea următoare	3442
imam račun	3658	3848
imate namig? pišite nam	3857
imate priču za nas	3667
imię	3175
imię i nazwisko	3175
impossible de charger la vidéo	1874
impossible de lire la vidéo	1874
imprimir artículo	1398
imprimir esta matéria	3270
in bài	4312
in bài viết	4312
in công thức	61
in trang này	4348
inbäddat innehåll	3956
indhold fra annoncør	688
indholdet er ikke tilgængeligt	658
indlæg fra facebook	609
indlæg fra instagram	609
indlæs flere	609
indlæs indhold	658
indlæs opslag	658
indlæs video	658
indlæser afspiller	660
indlæser video	660
indtast beløb	667
inga kommentarer än	3982
ingen åsikt	3949
ingresá	1395
ingyen, spam nélkül	2172
ingyenes regisztráció	2098
ingyenes szállítás	2156
inicia la sessió per comentar	417
inicia sesión	1319
inicia sesión con google	1423
inicia sesión para comentar	1402
inicia sessió	384
inicia sessió amb google	439
iniciar reproducción	1449
iniciar reprodução	3321
iniciar sesión	1319
iniciar sesión con apple	1395
iniciar sesión con facebook	1395
iniciar sesión con google	1395
iniciar sessão	3205
inicie sesión	1319
inläst av en syntetisk röst	3958
inne artykuły	3101
innehåll från annonsör	3986
innehåll från våra partner	3986
innehållet kan inte visas	3956
innhold fra annonsør	2988
innhold fra våre annonsører	3066
innhold fra våre partnere	3066
inscription confirmée	1881
inscription à la newsletter	1753
inscrivez-vous à notre newsletter	1753
inscrição confirmada	3327
inscrição realizada com sucesso	3297
insira o seu endereço de email	3263
insira um e-mail válido	3297
instagramで見る	2552
instagramの投稿を読み込む	2524
instagram에서 보기	2657
instagram에서 이 게시물 보기	2657
instalează aplicația	3377
inställningar	3892
inte prenumerant än	3967
integritetsinställningar	3956
introdu emailul tău	3440
introduce tu correo electrónico	1455
introduce un correo electrónico válido	1425
introduce un correo válido	1425
introduce un email válido	1391
introduceți adresa de email	3440
introduceți o adresă de email validă	3417
introdueix un correu vàlid	441
intră în cont	3346
invítanos a un café	1314
iná suma	3751
início	3234
ir a la página de donaciones	1420
ir para a página de doações	3292
ir para a página de donativos	3292
ir para o conteúdo	3234
irány a bolt	2156
irányítószám	2173
isključi zvuk	3649
isključio sam blokator oglasa	3654
isključite adblock	3654
isključite blokator oglasa	3654
ispiši	3592
ispiši recept	61
ispiši članak	3674
ispravci i pojašnjenja	3667
isso foi útil	3273
istediğin zaman iptal et	4140
istediğiniz zaman abonelikten çikabilirsiniz	4099
istediğiniz zaman iptal edin	4062
isto foi útil	3273
iz naše trgovine	3646	3836
iz našeg shopa	3646
izberi naročnino	3848
izberite naročnino	3848
izbor uredništva	3784
izdrukāt	2739
izmēģini # dienas bez maksas	2734
izslēdziet reklāmu bloķētāju	2776
izslēgt skaņu	2773
izveidots ar mākslīgo intelektu	2782
izvēlies abonementu	2778
izvēlies summu	2777
izvēlieties abonementu	2778
izvēlieties summu	2777
izvēlēties plānu	2778
içeriğe geç	4078
içeriği görüntüle	4129
içeriği göster	4129
içeriği yükle	4129
iş birliği	4071
iş birliğiyle	4156
iš mūsų parduotuvės	2711
iš mūsų partnerių	2726
išbandykite # dienų nemokamai	2673
išjungiau reklamos blokavimą	2716
išjungti garsą	2713
išjunkite reklamos blokavimą	2716
išorinis turinys	2691
išsaugoti	2678
išsaugoti nustatymus	2712
išsaugoti pasirinkimą	2712
išsaugoti straipsnį	2678
išsaugoti vėlesniam laikui	2725
išversta automatiškai	2722
išversta dirbtinio intelekto	2722
""", 'j': """
j'ai déjà donné	1734
j'ai déjà un compte	1744
j'ai désactivé adblock	1844
j'ai désactivé mon adblock	1844
j'ai désactivé mon bloqueur	1844
ja hi estàs subscrit	411
ja hi estàs subscrit? entra	411
ja n'ets subscriptor? inicia sessió	384
ja tens compte? inicia sessió	411
ja, gärna	3962
ja, slå på	3962
jaa sähköpostilla	1722
jaa twitterissä	1637
jaa x:ssä	1637
jag förstår	3892
jag har stängt av annonsblockeraren	3963
jag har stängt av den	3964
jag har stängt av min annonsblockerare	3963
jag stödjer redan	3873
jaga sõbraga	1479
jak chronimy nasze źródła	3181
jak chronimy źródła	3181
jak chráníme své zdroje	562
jak chráníme zdroje	562
jak vypnout blokování reklam	548
jak wyłączyć adblocka	3167
jak wyłączyć blokowanie reklam	3167
jakość	3163
jatka sähköpostilla	1704
jau turiu paskyrą	2718
jaunākie	2736
jaunākie vispirms	2783
jautā mākslīgajam intelektam	2740
javascript ei ole käytössä	1695
javascript er slået fra	660
javascript er slått av	3038
javascript està desactivat	428
javascript ir izslēgts	2773
javascript išjungtas	2713
javascript je isključen	3649
javascript je vypnutý	543
javascript jest wyłączony	3162
javascript måste vara påslaget	3958
javascript on pois päältä	1695
javascript on välja lülitatud	1515
javascript är avstängt	3958
javascript är inaktiverat	3958
javascript đã bị tắt	4365
javascript вимкнено	4269
javascript е изключен	284
javascript отключен	3545
javascript отключён	3545
javascript מושבת	1965
javascript ถูกปิดใช้งาน	4033
javascriptが無効になっています	2524
javascript已停用	4482
javascript已禁用	4482
javítások és pontosítások	2179
je commande ce numéro	1804
je consens au traitement de mes données	1850
je découvre l'offre	1880
je découvre les offres	1880
je fais un don défiscalisé	1845
je gère mes cookies	1770
je m'équipe	1892
je soutiens déjà	1734
jede spende zählt	791
jede unterstützung hilft	864
jeder beitrag zählt	791
jeder euro zählt	791
jederzeit kündbar	866
jednorazový dar	3751
jednorazový príspevok	3751
jednorázový dar	550
jednorázově	464
jeg forstår	2973
jeg har slået den fra	666
jeg har slået min adblocker fra	665
jeg har slått av annonseblokkering	3043
jeg har slått den av	3044
jeg støtter allerede	580	2955
jegyek itt kaphatók	2113
jegyvásárlás	2156
jelenlegi idő	2160
jelenlegi idő #	2160
jelentkezzen be vagy regisztráljon	2098
jelentés	2184
jelszó	2170
jelszó megjelenítése	2169
jen nezbytné cookies	541
jen pro předplatitele	465
jesteś już prenumeratorem	3171
jesteś już subskrybentem	3171
jetzt angebot wählen	796
jetzt anhören	725
jetzt reinhören	777
jetzt rätseln	849
jetzt unterstützen	699
ještě nemáte předplatné	552
ještě nemáte účet	552
jiná částka	550
již jste hlasovali	535
již mám předplatné	465
jméno	556
jméno a příjmení	556
joacă acum	3395
joacă gratuit	3395
joacă responsabil	3398
jobs in ihrer nähe	775
jogar grátis	3276
jogue grátis	3276
jokainen euro on tärkeä	1702
jokainen lahjoitus on tärkeä	1702
jokin meni pieleen. yritä uudelleen	1707
jokin meni vikaan. yritä uudelleen	1707
jotain meni vikaan. yritä myöhemmin uudelleen	1707
jotain meni vikaan. yritä uudelleen	1707
još nema komentara	3671
još nemate račun	3658
još niste pretplatnik	3658
još vesti	3589
još vijesti	3589
jste už předplatitel	552
junte-se à conversa	3259
jurnalismul de calitate costă	3382
juttu jatkuu kuvan jälkeen	1639
juttu jatkuu mainoksen jälkeen	1639
juttu jatkuu videon jälkeen	1639
juttu on luettu koneäänellä	1695
juttua päivitetään	1639
jutun lukee koneääni	1637
jutun lukee synteettinen ääni	1695
jutun lukee tekoäly	1695
jutun lukee tekoälyääni	1637
jutun voi myös kuunnella	1637
już głosowałeś	3153
już obserwujesz	3188
już wspieram	3075
już wyłączyłem	3168
já desativei	3290
já desativei o bloqueador	3290
já doei	3200
já está inscrito	3327
já nas bancas	3253
já segue este autor	3308
já segue este tema	3308
já sou apoiador	3200
já sou assinante	3205
já tem conta	3205
já tem uma conta	3205
já tenho conta	3295
já votou	3273
já é assinante? faça login	3205
já é subscritor	3268
já é subscritor? inicie sessão	3268
játssz most	2152
játék indítása	2152
jährlich	867
jährlich abgerechnet	866
jährliche abrechnung	866
jährliche zahlung	866
jälgi autorit	1526
jälgi teemat	1526
jälgid juba	1526
jälgid seda teemat	1526
jäljellä oleva aika	1695
jäljellä oleva aika #	1695
jäljellä oleva aika -#	1695
jäljentäminen kielletty	1715
järelejäänud aeg	1515
järelejäänud aeg -#	1515
järgmine artikkel	1522
järgmine leht	1522
järgmine pilt	1522
järgmine video	1515
järjestys	1720
järjestä	1720
jäsenetu	1691
jäta mind meelde	1520
jätka apple'iga	1520
jätka facebookiga	1520
jätka google'iga	1520
jätä kommentti	1644
jūs izmantojat reklāmu bloķētāju	2776
jūs jau balsavote	2709
jūs jau esat nobalsojis	2769
jūs naudojate reklamos blokavimo programą	2716
jūs sekate šią temą	2724
jūs sekojat šai tēmai	2784
jūsu balss ir ieskaitīta	2769
jūsu balss ir pieņemta	2769
jūsu e-pasta adrese	2779
jūsu e-pasts	2779
jūsu vārds	2779
jūsu ziņa	2779
jūsų balsas užskaitytas	2709
jūsų balsas įskaitytas	2709
jūsų el. paštas	2698
jūsų el. pašto adresas	2698
jūsų vardas	2719
jūsų žinutė	2719
""", 'k': """
k tématu	480
k téme	3687
kaikki oikeudet pidätetty	1715
kaip išjungti reklamos blokavimą	2716
kaip saugome šaltinius	2721
kakinställningar	3956
kako isključiti adblock	3654
kako isključiti blokator oglasa	3654
kako štitimo izvore	3667
kako štitimo svoje izvore	3667
kalan süre	4126
kapcsolat a szerkesztőséggel	2179
kapcsolat a szerzővel	2175
kapcsold ki a reklámblokkolót	2165
kapcsolja ki a hirdetésblokkolót	2165
kapcsolódó	2111
kapcsolódó cikk	2111
kapcsolódó cikkek	2111
kapcsolódó tartalom	2111
kapcsolódó témák	2111
karte öffnen	744
kas kokkuvõte oli kasulik	1480
kas mėnesį remti	2717
kategóriák	2111
katrs eiro ir svarīgs	2777
katrs eiro palīdz	2777
katrs ziedojums palīdz	2777
katru piektdienu. bez maksas. bez surogātpasta	2779
katso kuvat tästä	1647
katso myös	1645
katso video tästä	1647
katso video yltä	1647
kattintson a nagyításhoz	2175
kaupallinen sisältö	1723
kaupallinen yhteistyö	87	1639
kaupallisen kumppanin sisältö	1723
kaut kas nogāja greizi. mēģiniet vēlreiz	2779
kaydiniz için teşekkürler	4099
każda wpłata pomaga	3169
każda wpłata się liczy	3169
każda złotówka pomaga	3169
każda złotówka się liczy	3169
każde wsparcie się liczy	3169
každá koruna pomáhá	550
každá koruna se počítá	550
každé euro pomáha	3751
každé euro sa počíta	3751
každý dar pomáha	3751
každý dar pomáhá	550
každý piatok. zadarmo. bez spamu	3756
každý príspevok pomáha	3751
každý príspevok sa počíta	3751
každý pátek. zdarma. bez spamu	555
každý příspěvek pomáhá	550
každý příspěvek se počítá	550
kažkas nutiko. bandykite dar kartą	2719
kdykoliv můžete zrušit	552
keela kõik	1514
keeldu kõigist	1514
keisti sutikimą	2712
keisti šrifto dydį	2725
kenttä on pakollinen	1707
kereskedelmi együttműködés	2187
keresztnév	2173
keresztrejtvény	2153
keresés	2113
keskeytä	1696
keskustelu on päättynyt	1719
keskustelun säännöt	1719
kevesebb mutatása	2175
kezdőlap	2113
không biết	4355
không có ý kiến	4355
không phải bây giờ	4305
không spam	4377
không thể hiển thị nội dung này	4365
không thể phát video	4361
không thể phát video này	4361
không thể tải video	4395
không, cảm ơn	4305
ki kan gjøre feil	3060
ki-antworten können fehler enthalten	878
ki-übersetzung	879
ki-übersicht	771
kiekvieną penktadienį. nemokamai. be šlamšto	2719
kiellä kaikki	1693
kiitos viestistäsi	1707
kiitos äänestämisestä	1687
kiitos äänestäsi	91	1687
kiitos! tarkista sähköpostisi	1707
kijelentkezés	2098
kikapcsoltam a hirdetésblokkolót	2165
kingi artikkel sõbrale	1479
kinyitás	2114
kipróbálom	2098
kirjaudu sisään	1630
kirjaudu sähköpostilla	1704
kirjoita sähköpostiosoitteesi	1633
kitas vaizdo įrašas	2713
kitöltöm a kvízt	2152
kiválasztom	2170
kiválasztás	2170
kizárólag előfizetőknek	2169
kişisel verilerimin işlenmesini kabul ediyorum	4142
kiểm tra hộp thư của bạn	4377
kiểm tra kiến thức của bạn	4357
kjøp abonnement	2959
kjøp billett	3034
kjøp billetter	3034
kjøp billetter her	3034
kjøp boka	3034
kjøp boken	3034
kjøp her	3034
kjøp lisens	3058
kjøp nå	3034
kjøp rettigheter	3058
kjøp tilgang	2959
klausies podkāstu	2741
klausies podkāstu šeit	2741
klausies šo rakstu	2739
klausies šo rakstu (# min	2739
klausykite tinklalaidės	2680
klausykite tinklalaidės čia	2680
klausykitės straipsnio	2678
klausīties	2739
klausīties rakstu	2739
kliknij, aby powiększyć	3177
kliknutím zväčšíte	3759
kliknutím zvětšíte	558
klippet er ikke længere tilgængeligt	660
klippet är inte längre tillgängligt	3958
ključne besede	3784
ključne reči	3589
ključne riječi	3589
klíčová slova	480
kodex diskutujících	567
kodėl matau šią reklamą	2726
kohustuslik väli	1521
kohustuslikud väljad	1521
kokeile # päivää maksutta	1630
kokkuvõtte tegi tehisintellekt	1524
koko näyttö	1695
kolačići	3605
kom ihåg mig	3967
komentarai uždaryti	2723
komentariši	3671
komentarų dar nėra	2723
komentarų nėra	2723
komentavimas išjungtas	2679
komentavimas uždarytas	2723
komentavimo taisyklės	2679
komentiranje je onemogućeno	3671
komentovať	3767
komentáre	3690
komentář	479
komentáře	479
komentāri	2734
komentāri ir slēgti	2783
komentāru vēl nav	2783
komentēt	2734
komentēšana ir slēgta	2740
komentēšanas noteikumi	2740
komercijalni sadržaj	3675
komerčné oznámenie	3686
komerční obsah	571
komerční prezentace	571
komerční sdělení	87	475
komerční článek	571
komerčný obsah	3771
komerčný článok	3771
komment jelentése	2183
komment küldése	2183
komment írása	2183
kommentar gelöscht	880
kommentarer blir gjennomgått før publisering	2983
kommentarerna förhandsmodereras	3895
kommentarerna är stängda	3982
kommentek megjelenítése	2183
kommentek megtekintése	2110
kommentelési szabályzat	2110
kommentoi ensimmäisenä	1719
kommentoinnin säännöt	1719
kommentointi on päättynyt	1719
kommentér	601
kommersiellt innehåll	3986
konekäännetty	1717
konekäännös	1718
kontakt z redakcją	3181
kontakta författaren	3973
kontaktirajte uredništvo	3857
kontaktovať autora	3759
kontaktovať redakciu	3762
kontynuuj bez wyłączania	3167
koostöö	1483
kopiera gåvolänk	3985
kopiera länk	3887
kopiera länken	3887
kopiering förbjuden	3978
kopijuoti draudžiama	2727
kopijuoti nuorodą	2673
kopioitu leikepöydälle	1722
kopiraj povezavo do članka	3787
kopirano u međuspremnik	3674
kopirano v odložišče	3864
kopiér link	593
kopiér linket	593
kopsavilkumu veidojis mākslīgais intelekts	2782
kopírovanie zakázané	3763
kopírovat odkaz	472
kopírovať odkaz	3690
kopírování zakázáno	563
kopēt saiti	2734
kopēšana aizliegta	2787
korisničko ime	3659
korisničko ime ili e-mail	3658
korzyść dla prenumeratorów	3157
korábban írtunk róla	2111
kostenlos und jederzeit kündbar	868
kosárba rakom	2156
kosárba teszem	2156
koupit aktuální vydání	539
koupit lístky	539
koupit nyní	539
koupit časopis	539
kreiraj račun	3582
kreirano uz pomoć ai	3670
kreirano uz pomoć umjetne inteligencije	3670
kreuzworträtsel	850
križaljka	3644
križanka	3834
krzyżówka	3154
krížovka	3737
kuidas reklaamiblokeerija välja lülitada	1518
kullanim koşullari	4072
kumppanin sisältö	1723
kumppanisisältö	1723
kun nødvendige	3036
kun nødvendige cookies	658
kup dostęp	3079
kup książkę	3157
kup licencję	3182
kup licencję na publikację	3182
kup tę książkę	3157
kupi naročnino	3780
kupte nám kávu	550
kuula taskuhäälingut	1481
kuuntele podcast tästä	1647
kvíz dne	535
kvíz dňa	3736
kvíz indítása	2152
kvíz kitöltése	2152
kyllä kiitos	1699
kyllä, kiitos	1699
kysy tekoälyltä	1644
kytke ilmoitukset päälle	1698
käyttäjätunnus	1705
käyttäjätunnus tai sähköposti	1704
käyttöehdot	1640
käytät mainosten esto-ohjelmaa	1700
käytät mainosten estoa	1700
käytät mainostenesto-ohjelmaa	1700
käännetty automaattisesti	1717
käännetty tekoälyllä	1717
kép #/#	2174
kép a képben	2160
kép megtekintése	2174
kép nagyítása	2175
kép: #/#	2174
képaláírás megjelenítése	2175
képek megtekintése	2174
kér értesítést	2163
kérdezze ai-asszisztensünket	2110
kérek értesítést	2163
kérem a hírlevelet	2116
kérjük, adjon meg érvényes e-mail-címet	2172
kérjük, kapcsolja ki a hirdetésblokkolót	2165
kérjük, töltse ki ezt a mezőt	2172
később	2095	2164
kích thước chữ	65
kódex diskutujúcich	3767
kõik artiklid	1522
kõik autori artiklid	1522
kõik kommentaarid	1525
kõik õigused reserveeritud	1529
köp	3877
köp biljett	3952
köp biljetter	3952
köp biljetter här	3952
köp boken	3952
köp boken här	3952
köp din biljett	3952
köp här	3952
köp licens	3978
köp rättigheter	3978
köszönjük a feliratkozást	2116
köszönjük a regisztrációt	2172
köszönjük a szavazatodat	2152
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2152
köszönjük az üzenetet	2172
köszönjük üzenetét	2172
köszönjük! ellenőrizze postafiókját	2172
köszönjük, hogy feliratkozott	2172
köszönjük, hogy feliratkoztál	2172
köszönjük, hogy szavazott	2152
köszönjük, hogy szavaztál	2152
köszönöm, nem	2095
kötelező	2173
kötelező kitölteni	2172
kötelező mező	2172
kötelező mezők	2172
kövesd a témát	2185
kövesse a témát	2185
kövesse élőben	2175
követed	2185
követem a szerzőt	2185
követem a témát	2185
következő	2113
következő cikk	2111
következő fotó	2175
következő kép	2175
következő oldal	2175
következő videó	2160
követve	2185
követés leállítása	2185
követés megszüntetése	2185
közlemény: adomány	2167
közlemény: támogatás	2167
køb abonnement	584
køb adgang	584
køb billet	656
køb billet her	656
køb billetter	656
køb billetter her	656
køb bogen	656
køb bogen her	656
køb her	656
køb licens	680
køb nu	656
køb rettigheder	680
kúpiť e-knihu	3740
kúpiť knihu	3740
kúpiť licenciu	3763
kúpiť lístky	3740
kúpiť predplatné	3683
kúpiť teraz	3740
kúpiť vstupenku	3740
kúpiť vstupenky	3740
kúpiť časopis	3740
kúpte nám kávu	3751
kúpte si knihu	3740
kúpte si vstupenky	3740
küfür, hakaret içeren yorumlar onaylanmamaktadir	4075
küldd be a fotóidat	2179
küldd el egy barátodnak	2186
küldje be fotóit	2179
küldje el barátjának	2104
küldje el fotóit	2179
küldjön névtelen üzenetet	2179
küldjön tippet	2179
küldés	91	2104	2173
küldés e-mailben	2104
küldés whatsappon	2186
külső tartalom	2113
künye	4072
küpsiste kasutamine	1514
küpsiste seaded	1492
küsi tehisarult	1480
küsitlus	92
küsitluse tulemused	1511
kā izslēgt reklāmu bloķētāju	2776
kā mēs sargājam avotus	2781
kā tev patika raksts	2740
kā tu domā? balso	2741
kāpēc es redzu šo reklāmu	2786
ką manote? balsuokite	2680
křížovka	536
kết quả bình chọn	4392
kết quả thăm dò	4392
kết thúc quảng cáo	4360
""", 'l': """
l'accès à tous les articles	1880
l'offre intégrale	1880
la discussione è chiusa	2334
la donazione è detraibile	2402
la lecture automatique est désactivée	1874
la más popular	1424
la nota continúa después del anuncio	1344
la palabra del día	1444
la pregunta del día	91
la rédaction n'a pas participé	1892
la rédaction vous conseille	1777
la sélection de la rédaction	1777
la tua richiesta è stata inviata	2437
la vidéo ne peut pas être lue	1836
labojumi un precizējumi	2781
ladda inlägg	3956
ladda inlägget	3956
ladda innehåll	3956
ladda innehållet	3956
ladda ned på google play	3960
lae äpp alla	1516
lahenda ristsõna	1511
lahjoita artikkeli ystävälle	1637
lai komentētu, ielogojies	2740
lai komentētu, pieslēdzies	2740
laisser une réponse	1828
laita ilmoitukset päälle	1698
lancer la vidéo	1874
lap tetejére	2175
las más leídas	1353
las más leídas de hoy	1399
las noticias más leídas	1399
lasa sintētiska balss	2773
lasi arī	2736
lasi bez ierobežojumiem	2778
lasi bez reklāmām	2786
lasi komentārus	2740
lasi tālāk	2734
lasi vairāk šeit	2741
lasi vēl	2736
lasiet arī	2736
lasiet vēl	2736
last inn siden på nytt	3044
last siden på nytt	3044
lasă un comentariu	3357
lasă un răspuns	3392
lasīt komentārus	2740
lasīt tālāk	2741
lasīt vairāk	2741
lasīt visu rakstu	2780
lasīt vēlāk	2739
lasītākie	2736
lataa lisää	1647
lataa sisältö	1693
lataa ääni	1695
lautstärke	859
lavet ved hjælp af ai	682
le choix de la rédaction	1777
le club des abonnés	1834
le journal numérique	1744
le lecteur vidéo est en cours de chargement	1836
le lien a été copié	1820
le lien a été copié dans le presse-papiers	1820
le notizie più lette	2377
le più lette	2338
le za naročnike	3848
lea también	1353
lecteur vidéo	1874
lee sin límites	1395
lee también	1353
leer artículo completo	1356
leer el artículo completo	1429
leer el siguiente artículo	1457
leer más	1356
leer siguiente artículo	1457
leer también	1353
leer transcripción	1409
legfrissebb elöl	2183
legfrissebb hírek	2111
leggi di più	2341
leggi più tardi	2376
legjobb ajánlat	2170
legjobb ár	2170
legnépszerűbb	2111	2170	2184
legrégebbi	2184
legrégebbi elöl	2183
legújabb	2184
legújabb elöl	2183
leia a matéria completa	3271
leia a notícia completa	3301
leia as notícias no aplicativo	3261
leia também	3231
leisti pranešimus	2715
leisti vaizdo įrašą	2713
leitor de vídeo	3321
leitor de áudio	3321
lejupielādēt app store	2774
lejupielādēt audio	2773
lejupielādēt lietotni	2774
lejupielādēt no app store	2774
lejupielādēt no google play	2774
lejátszás	2160
lejátszási sebesség	2160
len nevyhnutné cookies	3742
len pre predplatiteľov	3683
ler grátis	3326
ler o próximo artigo	3329
ler próximo artigo	3329
ler transcrição	3281
les choix de la rédaction	1777
les commentaires sont réservés aux abonnés	1868
les den først i appen	3040
les først i appen	3040
les lecteurs ont aussi consulté	1821
les mieux notés	1829
les mots croisés du jour	1869
les més llegides	414
les også	2980
les plus commentés	1777
les plus consultés	1854
les plus partagés	1777
les plus récents	1829
les prix indiqués sont susceptibles d'évoluer	1804
les résultats du vote	1868
les våre debattregler	2976
letiltás	2164
letna naročnina	3848
letno plačilo	3848
letölthető a google play áruházból	2162
letölthető az app store-ból	2162
letöltés az app store-ból	2162
leído por una voz sintética	1409
leído por voz sintética	1409
li e aceito a política de privacidade	3263
libovolná částka	550
licenc vásárlása	2180
licencja na publikację	3182
liczy się każda wpłata	3169
liczy się każda złotówka	3169
lido por uma voz sintética	3281
lielāks teksts	2785
lien copié	1763
lien copié dans le presse-papiers	1820
lietošanas noteikumi	2751
liitudes nõustud kasutustingimustega	1499
liity jäseneksi	1629
likęs laikas	2713
likęs laikas -#	2713
lineでシェア	2469
lineでシェアする	2498
lineでログイン	2534
lineで共有	2548
lineで送る	2469
link a vágólapra másolva	2104
link bài gốc	4348
link copiado para a área de transferência	3270
link kopiëren	2816
link másolva	2104
link másolása	2104
link został skopiowany	3189
lire l'article précédent	1883
lire la suite pour #€	1744
lire la vidéo	1780
lire à haute voix	1763
lire également	1777
lisätiedot	1648
lisää aiheesta	1645
lisää artikkeleita	1710
lisää ensisijaiseksi lähteeksi	1721
lisää kirjoittajalta	1710
lisää kommentti	1719
lisää omiin aiheisiin	1721
lisää ostoskoriin	1691
lisää samalta kirjoittajalta	1710
lisää suosikkilähteeksi	1721
livrare gratuită	3431
liên hệ	4321
liên hệ quảng cáo	4382
liên hệ tòa soạn	4382
liên hệ với tòa soạn	4382
liên quan	4322
ljud på	3958
ljudet är ai-genererat	3958
llegeix la transcripció	424
llegeix sense límits	411
llegeix també	387
llegir més	414
llegit per una veu sintètica	424
lo + leído	1353
lo esencial cada mañana	1455
lo más comentado	1353
lo más compartido	1353
lo más leído	1353
lo más popular	1353
lo más visto	1353
lo más visto hoy	1399
lo último	1353
locuri de muncă	3373
loe lähemalt	1481
loe lähemalt siit	1481
loe äpis	1516
loeb sünteetiline hääl	1515
logi sisse või loo konto	1474
los lectores también leyeron	1399
luba kõik	1492
luba kõik küpsised	1514
lubię to	3089	3187
lucrează cu noi	3373
lue keskustelun säännöt	1644
lue lisää	1645
lue lisää aiheesta	1645
lue myöhemmin	1637
lue myös	1645
lue vähemmän	1710
lugu jätkub pärast reklaami	1483
lugu täieneb	1481
lui écrire	1798
lukijana synteettinen ääni	1695
luotu tekoälyllä	1717
luôn cho phép	4365
luôn hiển thị	4365
luštit	536
luštit křížovku	535
lyd på	3038
làm bài trắc nghiệm	4357
làm mới trang	4371
làm trắc nghiệm	4357
lägg till i mina ämnen	3984
lägg till oss som föredragen källa	3984
lägg till som föredragen källa	3984
lähetä	91	1708
lähetä kommentti	1719
lähetä kuvasi	1714
lähetä palaute	1717
lähetä palautetta	1717
lähetä sähköpostilla	1637
lähetä viesti	1707
lähetä viesti toimittajalle	1710
lähetä vinkki	1714
lähetä vinkki nimettömänä	1714
lämna en kommentar	3895
lämna ett svar	3982
lämna feedback	3980
längd	3959
längd #	3959
länk kopierad	3887
länken har kopierats	3985
länken kopierad	3887
länken är kopierad	3887
läs den först i appen	3960
läs dokumentet	3903
läs domen	3903
läs först i appen	3960
läs hela	3973
läs hela artikeln	3902
läs hela texten	3902
läs hela texten här	3902
läs in sidan igen	3964
läs kommentarer	3895
läs mer	3899	3902
läs mer om	3899
läs mindre	3973
läs också	3899
läs senare	3887
läs transkription	3958
läs utan annonser	3986
läs vidare	3877	3899
läs våra kommentarsregler	3895
läs även	3899
läsarerbjudande	3952
läsarerbjudanden	3952
läsarfrågan	91	3948
läsarresa	3952
läsarresor	3952
lästid	3902
lästid # min	3902
lås artiklen op	669
lås op	584
lås op for artiklen	669
lås opp artikkelen	2959
lås opp saken	2959
lås upp	3967
lås upp artikeln	3877
låst artikel	3967
låst innehåll	3967
læg en kommentar	684
læg i kurv	656
læg i kurven	656
længde #	661
læs debatreglerne	601
læs debatreglerne her	601
læs den først i appen	662
læs først i appen	662
læs hele artiklen	609
læs i appen	662
læs kommentarer	601
læs mere	606	609
læs mere om	606
læs mindre	675
læs også	606
læs også disse artikler	606
læs senere	593
læs transskription	660
læs uden annoncer	688
læs uden grænser	669
læs uden reklamer	688
læs videre	584	606
læs vores regler for debatten	601
læserrejse	656
læserrejser	656
læsertilbud	656
læsetid # min	609
læst op af en syntetisk stemme	660
lên đầu trang	4324
líbí se mi	568
lõpeta jälgimine	1526
lös korsordet	3948
lösenord	3968
löysitkö virheen	1714
løs krydsord	652
løs krydsordet	652
løs kryssordet	3030
lùi # giây	4361
lúštiť krížovku	3736
lülita reklaamiblokeerija välja	1518
lülitasin reklaamiblokeerija välja	1518
lütfen geçerli bir e-posta adresi girin	4142
lūdzu, izslēdziet reklāmu bloķētāju	2776
lưu	4312
lưu bài	4312
lưu bài viết	4312
lưu bài để đọc sau	4348
lưu cài đặt	4365
lưu công thức	61
lưu tùy chọn	4365
lấy link	4348
""", 'm': """
magari più tardi	2306
mai multe articole de același autor	3421
mai multe opțiuni	3429
mai târziu	3344
mainos päättyy	1639
mainostajan sisältö	1723
mainīt burtu izmēru	2785
mainīt piekrišanu	2772
mais notícias	3231
mais opções	3310
mais opções de partilha	3310
maksettu sisältö	1639
maksettu yhteistyö	1723
mam już konto	3171
mam prenumeratę	3171
manas tēmas	2784
mantener la sesión iniciada	1423
mantener sesión iniciada	1423
manter sessão iniciada	3295
mantén la sessió iniciada	439
manşetler	4076
maschinell übersetzt	878
maschinelle übersetzung	879
masintõlgitud	1524
maskinoversættelse	683
maskinöversatt	3980
maskinöversättning	3981
masquer la publicité	1804
masquer les réponses	1828
masz już konto	3079
masz już konto? zaloguj się	3079
masz włączonego adblocka	3167
materialet er vernet etter åndsverkloven	3058
materialet är skyddat enligt lagen om upphovsrätt	3929
materiał komercyjny	3190
materiał niedostępny	3162
materiał partnera	3093
materiał partnerski	3190
materiał promocyjny	3093
materiał płatny	3190
materiał sponsorowany	3093
materiał wideo niedostępny	3162
materiał zewnętrzny	3093
matéria exclusiva para assinantes	3268
matérias relacionadas	3231
mazāks teksts	2785
mağazamiz	4125
mağazaya git	4125
mašinski prevedeno	3670
mašīntulkots	2782
mažesnis tekstas	2725
me ei saa seda sisu näidata	1514
me réabonner	1880
media społecznościowe	3090
medlemsförmån	3952
megjelenítés és elfogadás	2158
megnyitás	2114
megnyitás az alkalmazásban	2162
megnézem	2113
megnézem a galériát	2175
megnézem az ajánlatot	2156
megnézem az eredményt	2152
megnézem az árat	2156
megosztás	2104
megosztás a facebookon	2104
megosztás ajándékként	2186
megosztás e-mailben	2186
megosztás facebookon	2104
megosztás twitteren	2104
megosztás whatsappon	2186
megveszem a könyvet	2156
mehr für dich	801
mehr für sie	801
meld deg av når som helst	3050
meld deg på	2964
meld deg på nyhetsbrevet	2964
meld meg på	3050
mentions légales	1770
mentés	2104
mentés későbbre	2104
menú	1356
menü	743	872	2113	4078
menü schließen	743
menü öffnen	743
menüyü kapat	4172
mer från	3899
mer läsning	3899
merci ! votre message a bien été envoyé	1850
merci d'avoir voté	91	1808
merci de le désactiver pour continuer	1844
merci, votre vote a été pris en compte	1828
mergi la pagina de donații	3412
mergi la rețetă	61
mesajiniz başariyla gönderildi	4142
mesajiniz gönderildi	4142
mesajul dumneavoastră a fost trimis	3417
mesajul tău	3440
mesačne	3754
mesačná platba	3753
mesačné predplatné	3753
mesačný dar	3751
mesečna donacija	3656	3846
mesečna naročnina	3848
mesečna pretplata	3658
mesečno	3659	3849
mesečno plačilo	3848
messaggio pubblicitario con finalità promozionale	2360
mest läst	3899
mest lästa	3899
mest læst	606
mest læste	606
mest populär	3968
mest populärt	3968
mest populær	670	3048
mest populære	670	3048
mesterséges intelligencia készítette	2182
mesterséges intelligenciával készült	2182
metinė prenumerata	2718
mettre de côté	1893
mi donación	1453
mi készítette	2182
mi var kļūdīties	2782
mi által generált	2182
mi-összefoglaló	2113
micșorează textul	3429
mida sina arvad? hääleta	1481
midagi läks valesti. proovi uuesti	1521
miejscowość	3175
miesięcznie	3172
miks ma seda reklaami näen	1528
miksi näen tämän mainoksen	1723
mina ämnen	3984
mind a # fotó megtekintése	2174
mind a # fotók megtekintése	2174
mind a # kép megtekintése	2174
mind a # képek megtekintése	2174
mind a fotó megtekintése	2174
mind a fotók megtekintése	2174
mind a kép megtekintése	2174
mind a képek megtekintése	2174
minden adomány számít	2167
minden forint segít	2167
minden forint számít	2167
minden hozzájárulás számít	2167
minden pénteken. ingyen. spam nélkül	2172
minden süti elfogadása	2158
minden támogatás segít	2167
mindet elutasítom	2158
mindig engedélyezem	2158
mindig engedélyezés	2158
mindig megjelenítem	2158
minn meg på det senere	2955
minőség	2161
mira el vídeo	405
mira también	1457
mit ki übersetzt	878
mit paypal unterstützen	864
mitä mieltä olet? äänestä	1647
miért látom ezt a hirdetést	2187
miễn phí vận chuyển	4390
miễn phí, không spam	4377
mjesečna donacija	3656
mjesečna pretplata	3658
mjesečno	3659
modalità di pagamento	2310
moderációs alapelvek	2183
moderálási elvek	2110
modifică preferințele cookie	3368
modifică setările	3436
modifier mes préférences	1800
modifier vos préférences	1840
modtag en notifikation, når vi skriver om emnet	609
modération a priori	1868
mogoče kasneje	3791
mogą cię zainteresować	3101
mohlo by se vám líbit	480
mohlo by vás také zajímat	480
mohlo by vás tiež zaujímať	3687
mohlo by vás zajímat	480
mohlo by vás zaujímať	3687
moje témata	569
moje témy	3769
mokama partnerystė	2726
molimo isključite blokator oglasa	3654
molimo vas, isključite adblock	3654
monatlich kündbar	796
montant personnalisé	1878
mostra aquesta publicació a instagram	396
mostra di più	2341
mostra els subtítols	424
mostra la publicació	428
mostra més	445
mostra'n més	388
mostrar comentários	3273
mostrar conteúdo	3285
mostrar conteúdo externo	3249
mostrar más	1356
mostrar o conteúdo	3285
mostrar subtítulos	1409
mot de passe oublié	1744
mots clés	1777
mots croisés	1833
mots croisés du jour	1869
mots fléchés	1833
mots mêlés	1833
mots-clés	1777
może cię zainteresować	3101
może później	3075
możesz zrezygnować w każdej chwili	3171
možda kasnije	3597
možda vas zanima	3589
možda će vas zanimati	3589
možete se odjaviti bilo kada	3661
možete se odjaviti u bilo kom trenutku	3661
možno neskôr	3694
možná později	463
mua sách	4360
mua sách tại đây	4360
mua trên lazada	4360
mua trên shopee	4360
mua trên tiki	4360
mua vé	4360
mua vé ngay	4360
muistuta myöhemmin	1628
mulțumim că ai votat	3392
mulțumim pentru feedback	3371
mulțumim pentru sprijin	3438
mulțumim pentru susținere	3438
mulțumim pentru vot	91	3392
mulțumim, mesajul a fost trimis	3417
mulțumim, te-ai abonat cu succes	3378
mutasd az eredményt	91	2152
mutass többet	2113
muuda küpsiste seadeid	1514
muut lukivat myös	1645
muuta evästeasetuksia	1693
mykistä	1695
myöhemmin	1628	1699
mám predplatné	3753
mám předplatné	552
mám vypnuto	549
mám účet	552
már előfizető	2098
már kikapcsoltam	2166
már követed	2185
már követed ezt a témát	2185
már követi	2185
már szavazott	2152
már szavaztál	2152
már van fiókom	2169
más	1356
más antiguos	1403
más artículos	1353
más artículos de este autor	1429
más artículos del autor	1372
más detalles	1357
más en	1353
más historias	1353
más información	1353
más leídas	1353
más leído	1353
más leídos	1353
más noticias	1353
más noticias de este autor	1429
más opciones	1346
más opciones para compartir	1438
más popular	1424
más recientes	1403
más sobre este tema	1353
más tarde	1313
más valorados	1403
más vistas	1353
más vistos	1353
más votados	1403
más összeg	2167
mások ezt olvassák	2111
mások ezt olvasták	2111
másolva	2186
másolás	2104
másolás tilos	2180
máte již účet	465
máte předplatné? přihlaste se	465
máte tip	562
máte už účet	552
máte zapnutý adblock	548
mã giảm giá	4400
mängi kohe	1511
märkasid viga	1523
märksõnad	1476
månadsgåva	3874
månadsvis	3968
månadsvis betalning	3967
månedlig	3048
månedlig betaling	3047
månedlig gave	2956
månedlig støtte	667
månedligt	670
månedligt bidrag	581
måske senere	580
måske vil du også kunne lide	606
még nem előfizető	2169
még nincs előfizetése	2169
még nincs fiókja	2169
még nincs fiókod	2169
még nincsenek hozzászólások	2183
més antics	418
més articles d'aquest autor	445
més informació	387
més llegides	387
més notícies	414
més opcions	453
més recents	418
més tard	432
més valorats	418
més votats	418
método de pago	1317
métodos de pagamento	3203
métodos de pago	1317
mākslīgais intelekts var kļūdīties	2782
mākslīgā intelekta kopsavilkums	2741
mă abonez	3378
mărește fotografia	3421
mărește imaginea	3421
mărește textul	3429
mărime text	65
mēneša abonements	2778
mēs nevaram parādīt šo saturu	2772
mēģiniet vēlreiz	2779
mēģiniet vēlāk	2779
mėnesinė parama	2717
mėnesinė prenumerata	2718
město	556
měsíční dar	550
měsíční platba	552
měsíční předplatné	552
měsíčně	553
můj účet	465
mọi đóng góp đều quý giá	4373
mỗi đóng góp đều quý giá	4373
một lần	4374
mới nhất	4322
mời chúng tôi ly cà phê	4373
mở	4325
mở khóa bài viết	4397
mở khóa bài viết này	4348
mở rộng	4324
mở trong ứng dụng	4367
mở ứng dụng	4367
""", 'n': """
na celú obrazovku	3744
na górę	3177
na hlavní stránku	558
na hlavnú stránku	3759
na stránku darov	3751
na stránku darů	550
na začiatok	3759
na začátek	558
na żywo	3163
nabídka pro čtenáře	539
nadaljevanje članka pod oglasom	3783
nagyobb betűk	2186
nagyítás	2175
nahlásit	568
nahlásit chybu	479
nahlásit komentář	567
nahlásit příspěvek	567
nahlásit reklamu	571
nahlásiť	3768
nahlásiť chybu	3690
nahlásiť komentár	3767
nahlásiť príspevok	3767
nahlásiť reklamu	3771
najboljši	3862
najchętniej czytane	3101
najchętniej czytane dziś	3101
najczęściej czytane	3101
najczęściej czytane artykuły	3101
najlepšia ponuka	3754
najlepšie	3768
najnovejše	3784
najnovejše novice	3784
najnovejši	3862
najnovejši najprej	3861
najnoviji članci	3589
najnovšie	3687	3768
najnovšie správy	3687
najnovšie články	3687
najnowsze artykuły	3101
najnowsze wiadomości	3101
najobľúbenejšie	3754	3768
najstarejši	3862
najstarejši najprej	3861
najstaršie	3768
najvýhodnejšie	3754
najčitanije	3589
najčitanije vesti	3589
najčitanije vijesti	3589
najčitanije vijesti dana	3589
najčítanejšie	3687
najčítanejšie články	3687
najčítanejšie články dňa	3687
naloži objavo	3837
naloži več	3854
naloži video	3837
naloži vsebino	3837
napi keresztrejtvény	2152
napiši komentar	3671	3861
napišite komentar	3787
napište autorovi	558
napište do redakce	562
napište komentář	567
napište redakci	562
napsat komentář	479
napísať autorovi	3759
napísať komentár	3767
napíšte autorovi	3759
napíšte do redakcie	3762
napíšte komentár	3767
napíšte redakcii	3762
naročena vsebina	3783
naroči knjigo	3836
naročite knjigo	3836
naročite se	3779
naročnina	3779
narração gerada por ia	3321
naruči knjigu	3646
naručite knjigu	3646
naskenujte qr kód	545
naskenujte qr kód a stáhněte si aplikaci	545
naslednji članek	3854
nastala chyba. skúste to neskôr	3756
nastala chyba. zkuste to prosím znovu	555
nastavenia súkromia	3742
nastavenie súkromia	3742
nastavení	476
nastavení cookies	476
nastavení ochrany soukromí	541
nastavení soukromí	541
nastavi bez isključivanja	3654
nastavi s google računom	3658
nastavi čitanje	3641
nastavi čitati	3641
nastavit jako preferovaný zdroj	569
nastavit upozornění	546
nastavite čitanje	3641
nastavite čitati	3641
nastavitve piškotkov	3799
nastaviť ako preferovaný zdroj	3769
nastaviť upozornenia	3747
następna strona	3104
następne wideo	3162
następne zdjęcie	3177
następny	3104
następny artykuł	3101
następny film	3162
natisni članek	3787
naudojate reklamos blokavimą	2716
naudojimo taisyklės	2691
naudojimosi taisyklės	2712
naujausi viršuje	2723
naujausios žinios	2675
naujienlaiškis	2698
nav komentāru	2783
načteno umělým hlasem	543
načtěte qr kód	545
načíst další	482
načíst další články	558
načíst obsah	541
načíst příspěvek	541
načíst stránku znovu	549
načíst video	541
načíst více	558
načítava sa prehrávač	3744
načítava sa video	3744
načítať obsah	3742
načítať príspevok	3742
načítať viac	3759
načítať video	3742
načítať ďalšie	3759
načítám přehrávač	543
načítání videa	543
našli jste chybu	479
našli jste chybu v článku	562
našli jste v článku chybu	479
našli ste chybu	3762
našli ste chybu v článku	3762
našli ste v článku chybu	3762
naživo	3745
ne děkuji	463
ne ratez rien de l'actualité	1843
ne, ačiū	2715
ne, děkuji	463
nederīga e-pasta adrese	2779
nejdiskutovanější	480
nejlepší	568
nejlepší nabídka	553
nejnovější	480	568
nejnovější zprávy	480
nejnovější články	480
nejoblíbenější	553	568
nejstarší	568
nejvýhodnější	553
nejčtenější	480
nejčtenější články	480
nejčtenější články dne	480
nekaj je šlo narobe. poskusite pozneje	3851
nekaj je šlo narobe. poskusite znova	3851
nem kötelező	2173
nem küldünk spamet	2172
nem, köszönöm	2095
nemam mišljenje	3644
nemate račun	3658
nemaš račun	3658
nemám názor	536	3737
nemám účet	552
nemáte predplatné	3753
nemáte předplatné	552
nemáte účet	552
nenhum comentário	3227
neplatná e-mailová adresa	555
neplatný e-mail	555
nepovinné	556	3757
neskôr	3748
neteisingas el. pašto adresas	2719
neueste beiträge	740
neveljaven e-poštni naslov	3851
nešto je pošlo naopako. pokušajte ponovo	3661
nešto je pošlo po zlu. pokušajte ponovno	3661
nešto je pošlo po zlu. pokušajte ponovo	3661
nghe bài báo	4361
nghe bài viết	4361
nghe nội dung bài viết	4361
nghe đọc bài	4361
nhà tài trợ	4390
nhấn để bật tiếng	4395
nhận thông báo	4368
nhập bình luận	4392
nhập bình luận của bạn	4392
nhập email của bạn	4398
nhập số tiền	4396
nhập địa chỉ email	4398
nhập địa chỉ email của bạn	4398
nhắc tôi sau	4305
nhớ đăng nhập	4375
ni še komentarjev	3861
nie dziękuję	3075
nie dziś	3075
nie możemy pokazać tej treści	3160
nie możemy wyświetlić tej treści	3160
nie można odtworzyć filmu	3162
nie można odtworzyć wideo	3162
nie można wyświetlić tej treści	3160
nie pamiętam hasła	3171
nie pamiętasz hasła	3079
nie udało się załadować filmu	3162
nie ďakujem	3694
nie, dziękuję	3075
nie, ďakujem	3694
nieprawidłowy adres e-mail	3174
niečo sa pokazilo	3757
niečo sa pokazilo, skúste to znova	3756
niečo sa pokazilo. skúste to neskôr	3756
niečo sa pokazilo. skúste to znova	3756
nimate računa	3848
nimetön postilaatikko	1714
nincs fiókja	2169
nincs fiókod	2169
nincs fiókom	2169
nincs hozzászólás	2183
nincs még előfizetésed	2169
nincs még fiókja	2169
nincs véleményem	2153
nincsenek hozzászólások	2183
niste naročnik	3848
no es pot reproduir el vídeo	424
no ho sé	418
no mūsu partneriem	2786
no mūsu veikala	2771
no se ha podido cargar el vídeo	1449
no se ha podido reproducir el vídeo	1409
no se puede reproducir el vídeo	1409
no sé	1403
noe gikk galt, prøv igjen	3050
noe gikk galt, prøv igjen senere	3050
noe gikk galt. prøv igjen	3050
noe gikk galt. prøv igjen senere	3050
noget gik galt, prøv igen	672
noget gik galt, prøv igen senere	672
noget gik galt. prøv igen	672
noget gik galt. prøv igen senere	672
nokopēts	2785
només els subscriptors poden comentar	399
només per a subscriptors	439
non seguire più	2418
noraidīt visas	2772
normas de participación	1402
normes de participació	417
norėdami komentuoti, prisijunkite	2679
nosūti draugam	2739
nosūtīt atsauksmi	2782
nosūtīt draugam	2739
nosūtīt e-pastā	2739
nosūtīt komentāru	2783
nosūtīt ziņu	2779
noteで書く	2469
notiek video ielāde	2773
notifications activées	1843
notifikácie	3748
notre charte déontologique	1858
notre charte éditoriale	1858
notre sélection	1777
notre sélection d'articles	1821
notícia anterior	445	3301
notícia següent	445
notícias relacionadas	3231
notícias relacionadas que podem lhe interessar	19
notícies destacades	414
notícies relacionades	387
nous protégeons nos sources	1858
nous écrire	1858
nouveau ! suivez vos auteurs préférés	1862
nu ai cont? înregistrează-te	3383
nu aveți cont	3415
nu ești abonat	3415
nu ești încă abonat	3415
nu mai urmări	3427
nu mulțumesc	3344
nu putem afișa acest conținut	3404
nu på google play	662
nu s-a putut încărca videoclipul	3437
nu sunteți abonat	3415
nu știu / nu răspund	3393
nu, mulțumesc	3344
nuestro código ético	1432
numele tău	3418
numele tău de utilizator	3433
nuotrauka # iš #	2728
nur für mitglieder	866
nuskaitykite qr kodą	2714
nuskenuokite qr kodą	2714
nyaste först	3982
nyeste først	3062
nyhetsdøgnet	2980
nyní na google play	545
nyní ne	546
nyomtatás	2104
não foi possível carregar	3321
não foi possível carregar o vídeo	3281
não foi possível reproduzir o vídeo	3281
não perca	3231
não sabe / não responde	3274
não sei	3274
não tem conta	3295
não tem uma conta	3295
não é assinante	3295
não, obrigada	3200
não, obrigado	3200
nächste seite	743
nächster artikel	740
nächstes bild	871
nächstes foto	871
nächstes video	858
näin korjaamme virheet	1714
näin poistat mainoseston	1700
näin poistat mainosten eston	1700
näin suojaamme lähteitämme	1714
näin suojelemme lähteitä	1714
näita # vastust	1525
näita alati	1514
näita galeriid	1522
näita ja nõustu	1514
näita kõiki	1482
näita rohkem	1481
näita sisu	1514
näita tulemusi	1511
näita vastuseid	1525
näita veel	1481
näita vähem	1482	1522
näköislehti	1630
nästa	3902
nästa artikel	3899
nästa bild	3973
nästa sida	3973
nästa video	3958
näytä # kuvaa	1709
näytä # kuvat	1709
näytä # vastausta	1719
näytä aina	1693
näytä alkuperäinen	1648
näytä galleria	1710
näytä ja hyväksy	1693
näytä kaikki	1647
näytä kaikki # kuvaa	1709
näytä kaikki # kuvat	1709
näytä kaikki artikkelit	1710
näytä kaikki kommentit	1719
näytä kaikki kuvaa	1709
näytä kaikki kuvat	1709
näytä kartta	1648
näytä kommentit	1644
näytä kuvaa	1709
näytä kuvagalleria	1710
näytä kuvat	1709
näytä kuvateksti	1710
näytä käännös	1648
näytä lisää	1647
näytä lisää artikkeleita	1710
näytä lisää kommentteja	1719
näytä litterointi	1695
näytä salasana	1704
näytä sisältö	1640
näytä tekstitykset	1695
näytä tiedot	1648
näytä tulokset	91	1648	1687
näytä vastaukset	1719
näytä vähemmän	1648	1710
något gick fel	3971
något gick fel, försök igen	3970
något gick fel, försök igen senare	3970
något gick fel. försök igen	3970
något gick fel. försök igen senare	3970
næste	609
næste artikel	606
næste billede	675
næste side	675
næste video	660
némítás	2160
némítás feloldása	2160
népszerű	2111
név	2173
névtelen bejelentés	2179
névtelen postaláda	2179
nézze meg galériánkat	2113
nézze meg képeinket	2113
nõustu ja jätka	1514
nõustu ja näita	1514
nõustun	1492
nõustun kõigiga	1492
nøgleord	606
nāc strādāt pie mums	2741
nākamais attēls	2780
nākamais raksts	2780
nākamais video	2773
nākamā bilde	2780
nākamā lapa	2780
nē, paldies	2775
něco se pokazilo	556
něco se pokazilo, zkuste to znovu	555
něco se pokazilo. zkuste to prosím později	555
něco se pokazilo. zkuste to znovu	555
nổi bật	4322
nội dung do ai tạo	4395
nội dung quảng cáo	4350
nội dung tài trợ	4317
nội quy bình luận	4354
""", 'o': """
o dată	3413
o leitor está a carregar	3281
o que achou desta notícia	3251
o seu apoio faz a diferença	3325
o singură dată	3413
o singură donație	3412
o vídeo começará em alguns segundos	3249
obaveštenja	3653
objednať knihu	3740
obligatoriskt fält	3970
obligātie lauki	2779
obligāts lauks	2779
obnovit stránku	549
obnoviť stránku	3750
obnovte stránku	549
obrázek # z #	557
obrázek # ze #	557
obrázok # z #	3758
obrázok # zo #	3758
obsah je chránený autorským zákonom	3763
obsah je chráněn autorským zákonem	563
obsah našich partnerov	3771
obsah našich partnerů	571
obsah není dostupný	541
obsah nie je dostupný	3742
obsah nie je možné zobraziť	3742
obsah sa nedá zobraziť	3742
obsah vytvořený ai	565
obsah článku	558
obserwuj autorkę	3188
obserwujesz już tego autora	3188
ocenite članak	3592
ocenite članek	3787
oceń jakość artykułu	3184
oceń przepis	61
ochrana osobních údajů	476
ochrana osobných údajov	3701
ocijenite članak	3592
ocorreu um erro ao carregar o vídeo	3249
ocultar anúncio	3253
ocultar comentários	3273
od najnovších	3767
od najstarších	3767
od naszych partnerów	3190
od našich partnerov	3771
od našich partnerů	571
od naših partnera	3675
od naših partnerjev	3865
od nejnovějších	567
od nejstarších	567
od partnerů	571
odblokuj artykuł	3171
odblokuj dostęp	3171
odblokuj treść	3160
oddaj głos	91	3153
odebírat	469
odebírat newsletter	469
odemknout článek	465
odemknout článek pro přátele	570
odeslat komentář	567
odeslat zprávu	555
odeslat zpětnou vazbu	565
odhlásenie kedykoľvek	3756
odhlásit se	465
odhlásit se můžete kdykoli	555
odhlásit se můžete kdykoliv	555
odhlásiť sa	3683
odhlášení kdykoliv	555
odjaviti se možete bilo kada	3661
odkaz bol skopírovaný	3770
odkaz byl zkopírován	570
odkaz skopírovaný	3690
odkaz zkopírován	472
odkleni članek	3780
odklenite celoten članek	3780
odklenite članek	3848
odmietnuť	3701
odmietnuť všetko	3701
odmítnout	476
odmítnout vše	476
odoberať	3756
odoberať newsletter	3756
odomknúť	3753
odomknúť článok	3753
odomknúť článok pre priateľov	3770
odoslať	91	3757
odoslať komentár	3767
odoslať správu	3756
odoslať spätnú väzbu	3765
odporúča outbrain	3771
odporúčame	3687	3754
odporúčame prečítať	3687
odporúčame tiež	3687
odporúčané outbrain	3771
odporúčané taboola	3771
odporúčané články	3687
odpovedať	3768
odpovědět	479	568
odrzuć	3094
odrzuć wszystkie	3094
odrzuć wszystko	3160
odtwarzacz wideo jest ładowany	3162
odtwórz	3104
odtwórz film	3162
odtwórz wideo	3162
odvolať súhlas	3742
odśwież stronę	3168
odštampaj	3592
odštampaj recept	61
odštampaj članak	3592
oferta dla czytelników	3157
oferta dla prenumeratorów	3157
ofertă pentru abonați	3398
ofertă pentru cititori	3398
oferă acest articol	3429
oferă acest articol cadou	3385
oferă articolul	3429
offert par un abonné	1893
offre abonnés	1834
offre intégrale	1880
offre limitée	1849
offre réservée aux lecteurs	1834
offre spéciale	1744
offre à durée limitée	1848
offrez-nous un café	1735
offrici un caffè	2307
oglasno sporočilo	87	3783
ogłoszenie	3093
ohjelma ei ole enää katsottavissa	1695
ohodnotiť recept	61
ohodnoťte článek	479
ohodnoťte článok	3690
oikaisut ja täsmennykset	1714
okuma süresi # dk	4078
okurlara özel	4125
okurlarimiza özel	4125
okurlarimiza özel indirim	4125
oldal frissítése	2166
oldal újratöltése	2166
oled juba hääletanud	1511
olet jo äänestänyt	1687
oliko artikkeli hyödyllinen	1644
oliko juttu hyödyllinen	1644
oliko tiivistelmä hyödyllinen	1644
oliko tämä hyödyllinen	1717
olvasd be a qr-kódot	2162
olvass korlátlanul	2169
olvassa be a qr-kódot	2162
olvasson hirdetések nélkül	2187
olvasson korlátlanul	2098
olvasson tovább	2098
olvasta már	2111
olvastad már	2111
olvasás az alkalmazásban	2162
olvasói ajánlat	2156
olvidaste tu contraseña	1319
omogoči obvestila	3842
omogući obavijesti	3652
omröstning	92
onayi geri çek	4129
onayi yönet	4129
onayimi geri çek	4129
online reportáž zde	558
opdatér siden	666
oplæst af en robot	593
oplæst af en syntetisk stemme	660
oplæst af kunstig intelligens	609
oplæst af syntetisk stemme	660
opravy a upřesnění	562
opsig når som helst	584
opsig, når du vil	669
opći uvjeti korištenja	3647
ordsøgning	653
orijinali göster	4079
os comentários são exclusivos para assinantes	3315
os leitores também leram	3271
os preços podem variar	3253
osadzona treść	3160
osale küsitluses	1481
osmisměrka	536
osta käyttöoikeus	1715
osta liput tästä	1691
osta täältä	1691
ostatnie artykuły	3101
osveži stran	3845
osveži stranicu	3655
osvežite stran	3845
osvježi stranicu	3655
osvježite stranicu	3655
oszczędzasz #%	3172
ota käyttöön	1699
ota yhteyttä	1644
otevřít	483
otevřít aplikaci	545
otevřít galerii	558
otevřít mapu	483
otevřít v aplikaci	545
otkazati možete bilo kada	3658
otkaži bilo kada	3658
otključaj članak	3582
otključajte ceo članak	3582
otključajte cijeli članak	3582
otključajte članak	3658
otomatik çeviri	4127
otros artículos	1353
oturumu açik tut	4140
otvoriť aplikáciu	3746
otvoriť galériu	3759
otvoriť v aplikácii	3746
otwórz	3105
otwórz aplikację	3164
otwórz galerię	3177
otwórz mapę	3105
otázka dne	535
otázka dňa	3736
outras notícias	19	3231
ouvir este conteúdo	3281
ouça esta reportagem	3281
ouça este conteúdo	3217
ovaj sadržaj ne možemo prikazati	3647
ovaj sadržaj nije dostupan	3647
ovaj sadržaj nije moguće prikazati	3647
ovaj video više nije dostupan	3649
ovaj članak je zaključan	3658
oversættelsen er lavet af en maskine	609
oy verdiğiniz için teşekkürler	91	4119
oynatici yükleniyor	4126
oyunuz için teşekkürler	4119
""", 'p': """
padidinti nuotrauką	2720
padovanokite straipsnį	2678
padovanokite straipsnį draugui	2678
padovanoti straipsnį	2725
page précédente	1780
pagina următoare	3360
pague um café	3201
paiement sécurisé	1742
paketi seç	4140
paketleri gör	4169
pakollinen kenttä	1707
paldies par jūsu balsi	2769
paldies par pieteikšanos	2758
paldies par ziņu	2779
palielināt	2780
palielināt attēlu	2780
palun jää viisakaks	1480
palun lülita reklaamiblokeerija välja	1518
pamanīji kļūdu	2740
pamanījāt kļūdu	2740
pamiršau slaptažodį	2718
pamiršote slaptažodį	2718
par šo tēmu	2736
paramètres de confidentialité	1840
paramètres des cookies	1770
paramétrer	1770
paramétrer les cookies	1770
parandused ja täpsustused	1523
parašyk komentarą	2679
parašykite komentarą	2679
partajează	3351
partenerii noștri	3358
participez à la conversation	1808
participă la sondaj	3392
partilhar esta página	3336
partnereink ajánlata	2187
partnereinktől	2187
partnerių turinys	2682
partnerski sadržaj	3588
partnerski članek	3865
partnerský obsah	571
pas encore abonné	1848
pasidalinkite šiuo straipsniu	2678
pasirinkite planą	2718
pasirinkite prenumeratą	2718
pasirinkite sumą	2717
pasirinkti prenumeratą	2718
pasitikrinkite žinias	2680
pasiūlymas skaitytojams	2711
paslēpt reklāmu	2786
passer la publicité	1768
passer à la recette	61
passwort zurücksetzen	866
pastebėjote klaidą	2679
pasziánsz	2153
pasūtīt grāmatu	2771
pateikti atsiliepimą	2722
patikrinkite savo el. paštą	2719
patreonで支援する	2531
patvirtinkite savo el. paštą	2719
pausar vídeo	1409
pauză video	3400
pavaišinkite mus kava	2717
paylaş	4069
paylaşin	4069
paypal ile öde	4169
pašreizējais laiks #	2773
pažiūrėkite vaizdo įrašą	2680
pe aceeași temă	3386
pelaa peliä	1687
pelaa tästä	1687
pentru a citi în continuare	3383
per saperne di più	2377
per visą ekraną	2713
per überweisung spenden	864
pergunte à nossa ia	3251
permite întotdeauna	3404
permitir anúncios	3290
personvernerklæring	3036
perspausdinti draudžiama	2727
peut-être plus tard	1734
pełny ekran	3162
photo précédente	1883
phát hiện lỗi	4354
phát lại	4395
phát video	4361
phóng to ảnh	4381
phối hợp với	4390
phổ biến nhất	4376
phụ đề	4362
piedalies aptaujā	2741
piedāvājums lasītājiem	2771
piekrist un rādīt	2772
piekrist un turpināt	2772
piekrist visām	2751
piekrītu	2751
piekrītu visām	2772
piesakies vebināram	2741
piesakoties tu piekrīti lietošanas noteikumiem	2758
pieslēdzies vai izveido kontu	2734
pieslēdzies, lai komentētu	2740
pieslēgties	2734
pieslēgties ar facebook	2778
pieslēgties ar google	2778
pievieno savu komentāru	2740
pievienot komentāru	2734
pievienot kā vēlamo avotu	2784
pievienot manām tēmām	2784
pieņemt un turpināt	2772
pieņemt visas	2772
pieņemt visas sīkdatnes	2772
pilnekrāna režīms	2773
pilnekrāns	2773
pirkt biļetes	2771
pirkt biļeti	2771
pirkt grāmatu	2771
pirkti bilietą	2711
pirkti knygą	2711
pirkti licenciją	2727
pirmais mēnesis par # €	2734
pirmas mėnuo tik # €	2673
più lette	2338
più letti	2338
più popolare	2406
più recenti	2384
più tardi	2306
più vecchi	2384
più votati	2384
piši autoru	3664
piši avtorju	3854
pišite autoru	3664
pišite avtorju	3854
pišite nam u redakciju	3667
pišite nam v uredništvo	3857
pišite redakciji	3667
pišite uredništvu	3857
piškotki	3799
placená inzerce	87	475
placená spolupráce	571
placený obsah	571
plan seç	4140
plani seç	4140
planini seç	4140
platba ročne	3753
platba ročně	552
platená inzercia	87	3686
platená spolupráca	3771
platený obsah	3771
player de áudio	3321
player se učitava	3649
plaćena saradnja	3675
plaćena suradnja	3675
plaćeni oglas	87	3588
plaćeni sadržaj	3588
plačajte nam kavo	3846
plačana objava	87	3783
plačana vsebina	3865
plačano sodelovanje	3865
plačiau skaitykite čia	2680
plein écran	1780
plus d'actualités	1777
plus d'articles du même auteur	1854
plus de détails	1781
plus récents	1829
plătește cu paypal	3439
poate mai târziu	3344
podaj prawidłowy adres e-mail	3174
podari članek	3787
podarite ta članek	3787
podaruj artykuł	3079
podaruj dostęp	3189
podaruj ten artykuł	3089
podcast anhören	777
pode ler também	3271
podeli članak	3592
podešavanja privatnosti	3647
podijeli članak	3592
podmienky používania	3701
podmínky použití	476
podmínky užití	476
podobne artykuły	3101
podobné články	480	3687
podporiť	3682
podporte nezávislú žurnalistiku	3682
podporte nás	3682
podporte nás cez darujme	3751
podporte nás cez paypal	3751
podporte nás na patreone	3751
podpořit	464
podpořit přes darujme	550
podpořte naši práci	464
podpořte nás	464
podpořte nás na patreonu	550
podpořte nás přes paypal	550
podpořte redakci	464
podrobné nastavenia	3742
podrobné nastavení	541
podrži	3581
podrži nas	3581
podržite nas	3581
podržite naš rad	3581
podržite nezavisno novinarstvo	3581
podziel się	3089
podziel się na facebooku	3089
pogledajte još	19
poistin sen käytöstä	1701
pokaż # odpowiedzi	3186
pokaż # zdjęcia	3176
pokaż # zdjęć	3176
pokaż galerię	3177
pokaż hasło	3171
pokaż i zaakceptuj	3160
pokaż komentarze	3097
pokaż mniej	3104
pokaż napisy	3162
pokaż odpowiedzi	3186
pokaż oryginał	3105
pokaż podpis	3177
pokaż transkrypcję	3162
pokaż treść	3094
pokaż tłumaczenie	3105
pokaż więcej	3104
pokaż wszystkie	3104
pokaż wszystkie # zdjęcia	3176
pokaż wszystkie # zdjęć	3176
pokaż wszystkie zdjęcia	3176
pokaż wszystkie zdjęć	3176
pokaż wszystko	3105
pokaż wyniki	91	3153
pokaż zdjęcia	3176
pokaż zdjęć	3176
pokaži geslo	3848
pokaži rezultate	91
pokaži vsebino	3799
pokloni članak	3592
poklonite ovaj članak	3592
pokračovat bez podpory	463
pokračovat bez vypnutí	548
pokračovat přes apple	552
pokračovat přes facebook	552
pokračovat přes google	552
pokračovat s apple	552
pokračovat s google	552
pokračovať bez podpory	3694
pokračovať bez vypnutia	3749
pokračovať cez apple	3753
pokračovať cez facebook	3753
pokračovať cez google	3753
pokračovať s google	3753
pokušajte kasnije	3661
pokušajte ponovno	3661
pokušajte ponovno kasnije	3661
pokušajte ponovo	3661
pole obowiązkowe	3174
polecamy również	3101
polecamy także	3101
polecamy też	3101
polecane artykuły	3101
politica de corecții	3423
politica editorială	3423
politika kolačića	3647
politika piškotkov	3837
politique de confidentialité	1770
politique de protection des données	1873
polityka prywatności	3094
polityka sprostowań	3181
política de cookies	1346	3224
política de correcciones	1432
política de correccions	447
política de correções	3304
política de galetes	396
política de privacidad	1346
política de privacidade	3224
política de privacitat	396
política de protección de datos	1448
política de proteção de dados	3320
pomanjšaj pisavo	3864
pomôže každé euro	3751
pomůže každá koruna	550
ponovno učitaj stranicu	3655
ponuda za čitaoce	3646
ponuda za čitatelje	3646
ponuka pre čitateľov	3740
poprzedni artykuł	3101
poprzednie zdjęcie	3177
populární	480
populära artiklar	3899
populärast	3968	3983
populärt	3899
populære	685	3063
populære artikler	606
populære saker	2980
populært	606	2980
populārākie	2736
popüler	4076
popüler haberler	4076
popüler konular	4076
por mês	3293
por qué estás viendo esto	1319
por qué? cuéntanos	1443
portes grátis	3312
poslat jako dárek	570
poslat přes whatsapp	570
poslat příteli	570
poslat tip anonymně	562
poslat zprávu	555
poslať	3757
poslať ako darček	3770
poslať cez whatsapp	3770
poslať e-mailom	3690
poslať mailom	3770
poslať priateľovi	3770
poslať správu	3756
poslať tip	3762
poslať tip anonymne	3762
poslušaj vest	3592
poslušaj članak	3592
poslušaj članek	3787
poslušajte tekst	3649
poslušajte članek	3787
posnetek ni več na voljo	3839
posnetek v vaši državi ni na voljo	3839
posnetka ni mogoče predvajati	3839
postanite naročnik	3779
postanite član	3581	3779
postavke kolačića	3605
postaw kawę	3076
postaw nam kawę	3076
poszt betöltése	2158
posłuchaj	3089
poukážte nám # % z dane	3751
pour continuer à lire	1817
pourquoi voyez-vous cette publicité	1804
pouze nezbytné	541
pouze pro předplatitele	465
používate adblock	3749
používate blokovanie reklám	3749
používate blokovač reklám	3749
používateľské meno	3754
používáte adblock	548
používáte blokování reklam	548
používáte blokátor reklam	548
povezani sadržaj	3589
povezani članci	3589
povezani članki	3784
povećaj	3664
povećaj fotografiju	3664
povećaj sliku	3664
povećaj slova	3674
povećaj tekst	3674
povečaj	3854
povečaj besedilo	3864
povečaj fotografijo	3854
povečaj pisavo	3864
povečaj sliko	3854
povinná pole	555
povinné	556	3757
povinné pole	555
povinné polia	3756
povinné údaje	555
povolit upozornění	546
povoliť	3748
povoliť notifikácie	3747
povoliť obsah	3742
povoliť raz	3742
povoliť reklamu	3750
povoliť reklamy	3750
povoliť upozornenia	3747
powiązane	3101
powiązane artykuły	3101
powiązane tematy	3101
powiększ	3104
powiększ tekst	3189
powiększ zdjęcie	3104
powrót do góry	3104
powrót do strony głównej	3177
powrót na górę	3177
pozastaviť	3745
později	463	547
pozostała część artykułu pod materiałem wideo	3093
pozostały czas	3162
pozostały czas #	3162
pozostały czas -#	3162
pozrieť # fotiek	3758
pozrieť # fotky	3758
pozrieť # fotografie	3758
pozrieť # fotografií	3758
pozrieť fotiek	3758
pozrieť fotky	3758
pozrieť fotografie	3758
pozrieť fotografií	3758
pozrieť galériu	3759
pozrieť všetky # fotiek	3758
pozrieť všetky # fotky	3758
pozrieť všetky # fotografie	3758
pozrieť všetky # fotografií	3758
pozrieť všetky fotiek	3758
pozrieť všetky fotky	3758
pozrieť všetky fotografie	3758
pozrieť všetky fotografií	3758
pozrieť všetkých # fotiek	3758
pozrieť všetkých # fotky	3758
pozrieť všetkých # fotografie	3758
pozrieť všetkých # fotografií	3758
pozrieť všetkých fotiek	3758
pozrieť všetkých fotky	3758
pozrieť všetkých fotografie	3758
pozrieť všetkých fotografií	3758
pozvite nás na kávu	3751
pozvěte nás na kafe	550
pozvěte nás na kávu	550
počastite nas kavom	3656
pořídit předplatné	552
pošalji	91	3662
pošalji e-mailom	3592
pošalji komentar	3592
pošalji mejlom	3592
pošalji poruku	3661
pošalji povratnu informaciju	3670
pošalji prijatelju	3592
pošalji vest	3667
pošalji vijest	3667
pošalji članak e-mailom	3592
pošaljite dojavu	3667
pošaljite komentar	3592
pošaljite vest	3667
pošlete tip redakci	562
pošlite tip redakcii	3762
pošlji	3852
pošlji komentar	3861
pošlji po e-pošti	3787
pošlji povratno informacijo	3860
pošlji prijatelju	3787
pošlji sporočilo	3851
pošlji članek po e-pošti	3787
pošljite nam namig	3857
pošljite namig	3857
poštanski broj	3662
poštna številka	3852
poštovné zdarma	539
pr članek	3783
pradėti testą	2709
praneškite apie klaidą	2679
pranešti anonimiškai	2721
pranešti apie klaidą	2679
pranešti apie komentarą	2723
pratite uživo	3664
pravidelný dar	550
pravidelný príspevok	3751
pravidelně měsíčně	550
pravidlá diskusie	3690
pravidlá opráv	3762
prawa autorskie zastrzeżone	3182
prašome išjungti reklamos blokavimą	2716
pre komentovanie sa prihláste	3767
pre predplatiteľov	3683
preberi cel članek	3854
preberi celoten članek	3854
preberi več	3854
preberite celoten članek	3854
preberite še	3784
predchádzajúca fotografia	3759
predchádzajúca snímka	3759
predchádzajúca strana	3759
predchádzajúci článok	3759
predplatiť	3682
predplatné môžete kedykoľvek zrušiť	3753
predplaťte si	3682
preferințe cookie	3404
preferințe de confidențialitate	3436
preferències de galetes	428
preferências de cookies	3285
preferências de privacidade	3320
prehrať	3744
prehrať video	3744
prehrávač sa načítava	3744
prejsť do diskusie	3767
prejsť do galérie	3759
prejsť na darovanie	3751
prejsť na kvíz	3736
prejsť na obsah	3759
prejsť na online	3759
prejsť na platbu	3751
prejsť na ponuku	3740
prejsť na recept	61
prejšnja fotografija	3854
prejšnja slika	3854
prejšnja stran	3854
prejšnji članek	3854
prekličete lahko kadarkoli	3848
prekliči soglasje	3837
preložené automaticky	3765
preložené pomocou ai	3765
prenošenje zabranjeno	3668
prenumerantförmån	3952
prenumerantförmåner	3952
prenumerata nuo # euro per mėnesį	2673
prenumerata nuo # €	2673
prenumerera på vårt nyhetsbrev	3882
prenumeruodami sutinkate su taisyklėmis	2698
prenumeruokite naujienlaiškį	2698
prenumeruoti naujienlaiškį	2719
preostali čas	3839
preostali čas #	3839
preostali čas -#	3839
preporučeno	3589
preporučuje outbrain	3675
preporučuje taboola	3675
preporučujemo	3589	3659
preporučujemo da pročitate	3589
preporučujemo i	3589
presentear matéria	3310
preskoči na sadržaj	3664
preskoči na vsebino	3854
preskočiť na obsah	3759
prestať sledovať	3769
prethodni članak	3664
pretlač zakázaná	3763
prevedeno uz pomoć ai	3670
preverite e-pošto	3851
prečo vidím túto reklamu	3771
prečítajte si	3687
prečítajte si aj	3687
prečítať neskôr	3770
prečítať prepis	3744
prețurile pot varia	3373
pridať ako preferovaný zdroj	3769
pridať do košíka	3740
pridať do mojich tém	3769
pridať komentár	3690
pridať medzi preferované zdroje	3769
pridruži se razpravi	3861
pridružite se razpravi	3861
pridėti kaip pageidaujamą šaltinį	2724
pridėti komentarą	2723
pridėti prie mano temų	2724
pridėti prie pageidaujamų šaltinių	2724
prihlásiť	3683
prihlásiť cez facebook	3753
prihlásiť cez google	3753
prihlásiť na odber	3756
prihlásiť sa	3683
prihlásiť sa cez apple	3753
prihlásiť sa cez facebook	3753
prihlásiť sa cez google	3753
prihlásiť sa do diskusie	3767
prihlásiť sa na odber	3756
prihláste sa a komentujte	3767
prihvati i prikaži	3647
prihvati sve kolačiće	3647
prihvaćam	3605
prihvaćam i nastavljam	3647
prihvaćam sve	3605
prijava putem google računa	3658
prijavi grešku	3592
prijavi pogrešku	3667
prijavi se s google računom	3658
prijavite grešku	3667
prijavite pogrešku	3667
prijať	3701
prijať a pokračovať	3742
prijať a zobraziť	3742
prijať všetko	3701
prijať všetky	3742
prijať všetky cookies	3742
prikaži # odgovora	3671
prikaži # odgovore	3861
prikaži galerijo	3854
prikaži galeriju	3664
prikaži geslo	3848
prikaži i prihvati	3647
prikaži in sprejmi	3837
prikaži komentare	3671
prikaži komentarje	3861
prikaži lozinku	3658
prikaži manj	3785
prikaži manje	3590
prikaži odgovore	3671	3861
prikaži podnapise	3839
prikaži prepis	3839
prikaži rezultate	91	3643	3833
prikaži sadržaj	3605
prikaži sve	3590
prikaži titlove	3649
prikaži transkript	3649
prikaži več	3785
prikaži više	3590
prikaži vse	3785
prikaži vsebino	3837
prima lună gratuită	3383
prima pagină	3421
primetili ste grešku	3667
primește alerte despre acest subiect	3377
primijetili ste grešku	3667
printează	3351
printează rețeta	61
pripomenúť neskôr	3694
priporoča outbrain	3865
priporoča taboola	3865
priporočamo	3784	3849
priporočamo tudi	3784
priporočamo v branje	3784
priporočeno	3784
prisijunkite arba susikurkite paskyrą	2673
prisijunkite prie mūsų komandos	2680
prisijunkite, kad galėtumėte komentuoti	2679
prispieť	3682
prispieť jednorazovo	3751
prispieť mesačne	3751
privatsphäre verwalten	856
privatsphäre-einstellungen	733
privātuma iestatījumi	2772
privātuma politika	2751
prišlo je do napake. poskusite pozneje	3851
prišlo je do napake. poskusite znova	3851
pro komentování se přihlaste	567
pro předplatitele	465
pro předplatitele výhodněji	539
prochaine vidéo	1874
profită de ofertă	3443
programmet är inte längre tillgängligt	3958
prohibida su reproducción total o parcial	1461
prohlédnout # fotek	557
prohlédnout # fotky	557
prohlédnout # fotografie	557
prohlédnout # fotografií	557
prohlédnout fotek	557
prohlédnout fotky	557
prohlédnout fotografie	557
prohlédnout fotografií	557
prohlédnout galerii	558
prohlédnout všech # fotek	557
prohlédnout všech # fotky	557
prohlédnout všech # fotografie	557
prohlédnout všech # fotografií	557
prohlédnout všech fotek	557
prohlédnout všech fotky	557
prohlédnout všech fotografie	557
prohlédnout všech fotografií	557
prohlédnout všechny # fotek	557
prohlédnout všechny # fotky	557
prohlédnout všechny # fotografie	557
prohlédnout všechny # fotografií	557
prohlédnout všechny fotek	557
prohlédnout všechny fotky	557
prohlédnout všechny fotografie	557
prohlédnout všechny fotografií	557
proibida a reprodução total ou parcial	3332
promijeni veličinu teksta	3674
promo sadržaj	3675
promocijsko sporočilo	3783
promotivni sadržaj	3588
promotivni članak	3588
promóció	2106
proovi # päeva tasuta	1474
proposé par	1866
prosimy o wyłączenie adblocka	3167
proč vidím tuto reklamu	571
pročitaj ceo članak	3664
pročitaj cijeli članak	3664
pročitaj kasnije	3674
pročitaj transkript	3649
pročitajte ceo tekst	3664
pročitajte cijeli članak	3664
pročitajte i	3589
pročitajte još	3589
prywatność	3094
przeczytaj całość	3177
przeczytaj cały artykuł	3177
przeczytaj również	3101
przeczytaj także	3101
przeczytaj też	3101
przeczytaj transkrypcję	3162
przejdź bez wsparcia	3075
przejdź do galerii	3177
przejdź do głównej treści	3177
przejdź do oferty	3157
przejdź do przepisu	61
przejdź do płatności	3169
przejdź do quizu	3153
przejdź do serwisu	3094
przejdź do sklepu	3157
przejdź do strony darowizn	3169
przejdź do treści	3104
przejdź do ustawień prywatności	3094
przejdź do wpłaty	3169
przejdź na stronę główną	3177
przekaż # % podatku	3169
przekaż #%	3169
przekaż opinię	3184
przestań obserwować	3188
przetłumaczono automatycznie	3184
przetłumaczono przez ai	3184
przeładuj stronę	3168
prześlij	3175
prześlij opinię	3184
prześlij zdjęcia	3181
przypomnij mi później	3075
przypomnij później	3165
právě se děje	480
präsentiert von	730
précédent	1780
préférences cookies	1770
préférences de confidentialité	1873
prélèvement	1743
prémium	2098
prénom	1851
présenté par	1866
próbáld újra később	2172
próbálja ki # forintért	2098
próbálja újra	2172
próbálja újra később	2172
próxima	3234
próxima foto	3329
próxima imagem	3329
próxima notícia	3301
próxima página	3234
próximo artigo	3231
próximo vídeo	1449	3321
prøv # dager gratis	2959
prøv gratis	584	2959
prøv igen senere	672
prøv igjen senere	3050
prøv nu	584
prøv nå	2959
prędkość	3163
prędkość odtwarzania	3162
prを含みます	2498
pr記事	2519
psč	556	3757
pubblicità	2329
publi-rédactionnel	1768
publicité	1768
publicité - la suite ci-dessous	1768
publicités	1768
publică	3393
publică comentariul	3392
pular anúncio	3321
pular para o conteúdo	3234
puslapis # iš #	2728
página siguiente	1356
páči sa mi to	3768
päeva küsimus	1511
päivitä sivu	1701
päivän kysymys	91	1687
päivän peli	1687
päivän ristikko	1687
pääuutiset	1645
påkrevd	3051
påkrævet	673
påmind mig senere	580
påminn mig senare	3873
później	3075	3166
pārbaudi savas zināšanas	2741
pārbaudiet savu e-pastu	2779
pāriet uz recepti	61
pāriet uz saturu	2780
pārpublicējot atsauce obligāta	2744
pārpublicēšana aizliegta	2787
pārtraukt sekot	2784
pārvaldīt paziņojumus	2775
pārvaldīt piekrišanu	2772
pērc abonementu	2734
płatna współpraca	3190
płatne miesięcznie	3171
płatne rocznie	3171
płatność miesięczna	3171
płatność roczna	3171
předchozí	482
předchozí foto	558
předchozí fotografie	558
předchozí snímek	558
předchozí strana	558
předchozí článek	480
předmět	556
předplatit	465
předplatné	465
předplaťte si	552
přehrát	482
přehrát video	543
přehrávač se načítá	543
přehrávač videa se načítá	543
přejít do diskuse	567
přejít do galerie	558
přejít do speciálu	558
přejít k obsahu	482
přejít k platbě	550
přejít k receptu	61
přejít na kvíz	535
přejít na nabídku	539
přejít na obsah	482
přejít na online reportáž	558
přejít na recept	61
přejít na stránku darů	550
přeloženo automaticky	565
přeloženo pomocí ai	565
přepis	544
přeskočit na obsah	558
přestat sledovat	569
přetisk zakázán	563
přečtěte si	480
přečtěte si také	480
přečíst později	570
přečíst přepis	543
přidat do košíku	539
přidat do mých témat	569
přidat jako preferovaný zdroj	569
přidat komentář	479
přidat mezi preferované zdroje	569
přidejte názor	479
přidejte si nás mezi preferované zdroje	569
přihlaste se a komentujte	567
přihlásit	465
přihlásit k odběru	469
přihlásit přes facebook	552
přihlásit přes google	552
přihlásit přes seznam	552
přihlásit se	465
přihlásit se do diskuse	567
přihlásit se k odběru	555
přihlásit se přes apple	552
přihlásit se přes facebook	552
přihlásit se přes google	552
přihlásit se přes seznam	552
přihlášení	465
přijmout	476
přijmout a pokračovat	541
přijmout a zobrazit	541
přijmout vše	476
přijmout všechny	541
přijmout všechny cookies	541
připomenout později	463
přispějte	464
přispět	464
přispět jednorázově	550
přispět měsíčně	550
příjmení	556
""", 'q': """
qr कोड स्कैन करें	2066
qr কোড স্ক্যান করুন	357
qr 코드를 스캔하세요	2631
qrコードからダウンロード	2526
qrコードを読み取ってください	2526
qr코드로 다운로드	2631
qr코드를 스캔하세요	2631
qu'avez-vous pensé de cet article	1802
qual o seu nível de satisfação com esta notícia	3251
qualcosa è andato storto	2408
quan tâm nhất	4355
quay lại	4399
quay lại đầu trang	4399
quellen und weiterführende links	740
queremos conocer tu opinión	1385
queremos saber a sua opinião	3259
questa email è già registrata	2437
questa pagina ti è stata utile	2383
questo articolo ti è stato utile	2383
questo articolo è bloccato	2405
questo campo è obbligatorio	2407
questo riassunto ti è stato utile	2357
questo video non è disponibile	2391
questo video non è più disponibile	2391
quieres añadir otro usuario a tu suscripción	1319
quitter le plein écran	1836
quizi çöz	4122
quizás más tarde	1313
quizás te interese	1353
quy định bình luận	4354
quyên góp	4306
quyên góp ngay	4306
qué te ha parecido esta noticia	1385
quét mã qr	4367
quét mã qr để tải	4367
quét mã qr để tải ứng dụng	4367
quên mật khẩu	4307
quản lý cookie	4365
quản lý lựa chọn	4394
quản lý sự đồng ý	4365
quản lý tùy chọn	4394
quảng cáo	4317
quảng cáo - bài viết tiếp tục bên dưới	4350
""", 'r': """
r$ # por mês durante # meses	3268
radote klaidą	2679
radote klaidą tekste	2679
radās kļūda. mēģiniet vēlāk	2779
radīts ar mākslīgo intelektu	2782
rafraîchir la page	1844
raksti komentāru	2740
raksts ir aizsargāts ar autortiesībām	2787
raksts ir slēgts	2778
raksts tiek papildināts	2741
raksts turpinās pēc reklāmas	2743
rakstu lasa mākslīgais intelekts	2773
rakstīt autoram	2780
rakstīt komentāru	2740
raktažodžiai	2720
rao vặt	4317
raportează	3393
raportează comentariul	3433
raportează o eroare	3371
raportează o greșeală	3423
raportoi virheestä	1714
rapportér	685
rapportér annonce	688
rapportér fejl	601
razvrščanje	3862
rašykite redakcijai	2721
rašyti autoriui	2720
rašyti komentarą	2673
reagovať	3768
recargar la página	1418
recargar página	1418
recarrega la pàgina	434
recarregar a página	3290
recarregar página	3290
receber notificações	3261
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1810
recevez une alerte à chaque article de l'auteur	1810
reclamă	3354
recomandarea redacției	3386
recomandări	3358
recomandările editorilor	3386
recomandările redacției	3358
recomendado para você	3231
recommandé	1777
recommandé pour vous	1777
recommandés	1777
recordar más tarde	1313
recuérdamelo más tarde	1313
redare automată	3401
redirecționează # la sută	3412
redirecționează #%	3345
redă video	3400
redă videoclipul	3400
refuză toate	3368
refuză tot	3404
regala este artículo	1438
regalar artículo	1319
regalar este artículo	1438
registrovať sa	3683
registruokitės nemokamai	2673
registruokitės į seminarą	2680
registrácia	3683
regisztráció	2098
regisztrálok	2098
regler för kommentarer	3982
regras de comentários	3273
regras dos comentários	3273
regístrate	1319
rekisteröidy	1630
rekisteröidy maksutta ja lue	1630
reklaami lõpp	1528
reklam içeriğidir	4125
reklama się skończyła	3190
reklami geç	4071
reklám	2106
reklám vége	2187
reklámblokkolót használ	2165
reklámblokkolót használsz	2165
reklāma	2734
reklāmas beigas	2786
reklāmas raksts	2743
reklāmraksts	87	2743
relacja na żywo	3177
relaterade ämnen	3899
rendeld meg a könyvet	2156
rendelje meg a könyvet	2156
rendezés	2184
rendszeres támogatás	2167
renovar suscripción	1454
reportar comentário	3315
reportar erro nesta página	3251
reproducció automàtica	425
reproducción automática	1410
reproducción prohibida	1461
reproducir vídeo	1409
reproduction réservée	1888
reproductor de vídeo	1449
reproduzir vídeo	3281
reproduzir áudio	3281
reprodução automática	3282
reprodução proibida	3332
reserve já	3335
resmi büyüt	4146
responda à enquete	3273
rester connecté	1848
restez informé	1753
restez informés	1753
resultado da votação	3315
resultados de la votación	1443
resumen automático	1378
resumo da notícia	3251
resumé lavet af ai	682
retour à l'accueil	1854
retour à la liste	1854
retrage consimțământul	3404
rettelser og præciseringer	679
revenir à l'accueil	1854
revoir la vidéo	1874
rezerviši mesto	3646
rezervovať miesto	3740
rezervujte si místo	539
rezervuoti vietą	2711
rezervă-ți locul	3398
rezervēt vietu	2771
rezolvă testul	3395
reîmprospătează pagina	3410
reîncarcă pagina	3410
reînnoiește abonamentul	3439
reģistrējies bez maksas	2734
reģistrēties	2734
reši križanko	3833
reši kviz	3643	3833
reši ukrštenicu	3643
režim celej obrazovky	3744
režim celé obrazovky	543
ricordamelo più tardi	2306
riješi križaljku	3643
riješi kviz	3643
riproduzione riservata ©	2443
rodyti galeriją	2720
rodyti mažiau	2681	2720
rodyti turinį	2712
rodyti viską	2681
rozumím	483
rozwiąż krzyżówkę	3153
rozwiń	3104
rozwiń wszystko	3105
ročne	3754
ročná platba	3753
ročné predplatné	3753
roční platba	552
roční předplatné	552
ročně	553
rychlost přehrávání	543
ryhdy kannatusjäseneksi	1702
rätta	3895
rätta oss	3895
rättelse	3895
rättelsepolicy	3977
rättelser och förtydliganden	3977
règles de commentaires	1828
règles des commentaires	1828
réactions	1773
réagir	1763	1773
réagir à cet article	1773
réagissez	1773
réagissez à cet article	1773
réductions et codes promo	1892
réduire le texte	1864
répondez au quiz	1831
répondez au sondage	1828
répondre	1773
réseaux sociaux	1764
réserver mes places	1834
réservez vos places	1834
réservé aux inscrits	1744
résiliable à tout moment	1817
résultats	92
résultats du sondage	1808
résumé de l'article	1802
résumé de l'article en # points	1802
résumé en # secondes	1802
résumé ia	1861
résumé par l'ia	1861
részletek	2114
rétablir le son	1836
rösta	91	3949
rösta här	3902
rösta i omröstningen	3902
rösta nu	91	3948
rút lại sự đồng ý	4365
rückmeldung geben	878
rýchlosť	3745
rýchlosť prehrávania	3744
rādīt # atbildes	2783
rādīt atbildes	2783
rādīt galeriju	2780
rādīt mazāk	2742	2780
rādīt rezultātus	2769
rādīt saturu	2772
rādīt un piekrist	2772
rādīt vairāk	2741
rādīt visu	2742
rămâi conectat	3415
răspunde	3357
rėmimas	2682
rėmėjo turinys	2726
""", 's': """
s'abonner à ce dossier	1885
s'abonner à ce sujet	1885
s'abonner à ce thème	1885
s'abonner à cet auteur	1885
s'abonner à partir de #€	1744
s'està carregant el reproductor	424
s'està carregant el vídeo	424
s'ha produït un error	441
s'inscrire à la newsletter	1753
s-ar putea să-ți placă	3358
saada anonüümne vihje	1523
saada sõbrale	1479
saada sõnum	1521
saada vihje anonüümselt	1523
saber más	1356
sadarbības raksts	2743
sadece abonelere özel	4140
sadržaj je blokiran	3647
sadržaj je zaključan	3582
sadržaj je zaštićen autorskim pravom	3668
sadržaj nije dostupan	3647
sadržaj nije moguće prikazati	3647
sadržaj partnera	3675
saglabāt	2739
saglabāt iestatījumus	2772
saglabāt izvēli	2772
saglabāt rakstu	2739
saglabāt vēlākam	2785
sair do ecrã inteiro	3281
saistītie raksti	2736
saistītās ziņas	2736
saite ir nokopēta	2785
saite nokopēta	2739
saken er låst	2959
saken finnes også som lyd	2968
salli sisältö	1693
salta la pubblicità	2431
salta pubblicità	2431
saltar anúncio	3222
salvar preferências	3285
salvează	3351
salvează articolul	3385
salvează pentru mai târziu	3385
salvează preferințele	3404
salvează rețeta	61
samo nujni piškotki	3837
samo nužni	3647
samo nužni kolačići	3647
samo za naročnike	3848
sans engagement, résiliable à tout moment	1817
sao chép	4389
sao chép liên kết	4312
sao chép đường dẫn	4348
sari la conținut	3360
sari la rețetă	61
sari peste reclamă	3437
satura turpinājums pēc reklāmas	2743
saturs ir aizsargāts ar autortiesībām	2787
saturs ir bloķēts	2772
sazināties ar redakciju	2781
sačuvaj	3592
sačuvaj podešavanja	3647
sačuvaj recept	61
sačuvaj vest	3592
sačuvaj za kasnije	3674
sačuvaj članak	3674
saņemt paziņojumus	2775
scanează codul qr	3406
schlagwörter	740
schließen	743
schrift größer	883
schrift vergrößern	725
schriftgröße	725
schriftgröße anpassen	883
schriftgröße ändern	883
schwedenrätsel	850
scopri di più	2312
scopri di più su amazon	2447
scrie comentariul tău	3433
scrie redacției	3423
scrieți redacției	3423
sdílejte	472
sdílejte tento text	472
sdílejte text	472
sdílejte článek	472
sdílet	472
sdílet na facebooku	472
sdílet na twitteru	472
sdílet na whatsappu	570
sdílet na x	472
sdílet článek	472
se alla erbjudanden för prenumeranter	3877
se bilderna här	3902
se connecter et réagir	1773
se déconnecter	1744
se grafiken här	3902
se ha producido un error al cargar el vídeo	1376
se klippet här	3902
se klippet øverst i saken	2983
se réabonner	1880
se videon här	3902
se våra erbjudanden	3967
se våre tilbud	3047
se încarcă playerul	3400
se încarcă video	3400
se încarcă videoclipul	3400
sebesség	2161
sedan # kr/mån tills du säger upp	3877
see väli on kohustuslik	1521
segui già questo argomento	2418
segui già questo autore	2418
seguir tópico	3261
seguí leyendo	1399
sei già abbonato	2312
sei già iscritto	2437
sei già iscritto alla newsletter	2370
seko tēmai	2784
sekot tēmai	2784
sekretessinställningar	3956
sekti autorių	2724
sekti temą	2724
selección de la redacción	1353
selectează	3416
selvä	1648
sem opinião	3274
sem si não seria possível	3266
sem você não seria possível	3266
semnalează comentariul	3433
semnalează o eroare	3357
senaste först	3982
send artiklen på mail	593
send på e-post	2968
send på mail	687
seniausi viršuje	2723
sense permanència	411
sesi aç	4126
sesi açmak için dokunun	4165
sesi açmak için tiklayin	4165
setări confidențialitate	3404
setări cookie	3368
setări cookie-uri	3404
setări cookies	3404
setări de confidențialitate	3404
seu apoio faz a diferença	3325
seu nome de usuário	3315
seuls les abonnés peuvent commenter	1808
seuraa hetki hetkeltä	1710
seuraa livenä	1710
seuraa meitä	1638
seuraa tekijää	1721
seuraa tätä aihetta	1721
seuraat jo tätä aihetta	1721
seuraat tätä aihetta	1721
seç	4141
seçenekleri yönet	4129
seçimimi kaydet	4129
seções	3231
seřadit podle	567
sfârșit publicitate	3398
sfârșitul reclamei	3398
shrani članek	3787
shrnutí ai	566
shrnutí od ai	565
si opp når du vil	2959
si è verificato un errore	2407
si è verificato un errore durante il caricamento del video	2355
sie können diesen artikel kostenlos weitergeben	822
signaler ce contenu comme inapproprié	1808
signaler un problème	1773
siguiente artículo	1353
siguiente vídeo	1449
siirry sisältöön	1647
siirry suoraan sisältöön	1710
sikeres feliratkozás	2116
sin ti no sería posible	1394
sinu hääl on arvesse võetud	1511
sinu sõnum	1521
sisu on autoriõigusega kaitstud	1529
sisältö ei ole saatavilla	1693
sisältö on estetty	1693
sisältö on suojattu tekijänoikeudella	1715
sisältöä ei voida näyttää	1693
sisältöä kumppaneiltamme	1723
siz ne düşünüyorsunuz? oy verin	4078
sizin için öneriler	4076
siųsti atsiliepimą	2722
siųsti draugui	2678
siųsti el. paštu	2678
siųsti komentarą	2723
siųsti naujieną	2721
siųsti žinutę	2719
skaitykite be reklamų	2726
skaitykite be ribojimų	2718
skaitykite daugiau čia	2680
skaityti plačiau	2680
skaityti visą straipsnį	2720
skaityti vėliau	2678
skann qr-koden for å laste ned appen	3040
skanna qr-koden för att ladda ner appen	3960
skaties arī	2736
skatīt cenu	2771
skatīt foto	2741
skatīt galeriju	2741
skatīt komentārus	2783
skatīt piedāvājumu	2771
skatīt piedāvājumus	2778
skatīt rezultātus	91	2769
skatīt video	2741
skatīt visus	2780
skenē qr kodu	2774
skenējiet qr kodu	2774
skjønner	2984
sklenite naročnino	3780
skontaktuj się z redakcją	3181
skontrolujte si svoju schránku	3756
skopírované	3770
skopírované do schránky	3770
skopírovať odkaz	3690
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	3895
skriv inn beløp	3045
skru på	3042
skru på lyd	3038
skru på varsler	3041
skryť odpovede	3767
skryť reklamu	3771
skrýt	483
skrýt odpovědi	567
skrýt reklamu	571
skyddas av upphovsrätt	3978
skänk en gåva	3965
skúste to neskôr	3756
skúste to znova	3756
slapukų nustatymai	2691
slapukų politika	2712
slažem se	3605
slažem se i nastavljam	3647
sledeća fotografija	3664
sledeća slika	3664
sledeća strana	3664
sledeći video	3649
sledeći članak	3664
sledovat toto téma	569
sledovat téma	569
sledovať autora	3769
sledovať autorku	3769
sledovať online	3759
sledovať tému	3769
sledovať túto tému	3769
sledujete téma	569
sledujete tému	3769
slik beskytter vi kildene våre	3057
slik beskytter vi våre kilder	3057
slik slår du av annonseblokkering	3043
slične vesti	3589
slične vijesti	3589
slični članci	3589
sljedeća fotografija	3664
sljedeća slika	3664
sljedeća stranica	3664
sljedeći video	3649
sljedeći članak	3664
slut på annonce	688
slut på annons	3986
slut på reklam	3986
sluta följa	3984
slutt på annonse	3066
slutt å følge	3064
slå adblocker fra	665
slå annonceblokering fra	665
slå av annonseblokkereren	3043
slå av annonseblokkeringen	3043
slå din adblocker fra	665
slå lyd fra	660
slå lyd til	660
slå lyden fra	660
slå lyden til	660
slå notifikationer til	663
slå på	3042	3962
slå på aviseringar	3961
slå på ljudet	3958
slå på notiser	3961
slå på varsler	3041
slå på varslinger	3041
slå til	664
slėpti reklamą	2726
sns 공유	2666
sns 공유하기	2666
snsでシェア	2562
snsでシェアする	2562
snsをフォロー	2470
snímek # z #	557
snímek # ze #	557
snímka # z #	3758
snímka # zo #	3758
so schützen wir unsere quellen	875
sofortüberweisung	703
solicitarea a fost trimisă	3440
solicitação enviada	3327
solitär	850
son dakika bildirimlerini aç	4132
son dakika gelişmelerinden haberdar olun	4132
son gelişmelerden haberdar olun	4132
sondaż	92
sonderveröffentlichung	802
sono già sostenitore	2306
sonraki fotoğraf	4172
sonraki görsel	4172
sonraki içerik	4172
sonuçlar	92
sonuçlari gör	91	4079
sonuçlari göster	91	4120
sorodni članki	3784
sortează	3393
sortează după	3393
sortuj według	3186
sortér efter	684
souhlasím	476
souhlasím a pokračovat	541
souhlasím se zobrazením	476
soutenez-nous dès maintenant	1735
související	480
související témata	480
související články	480
související články z webu	480
soyez le premier à commenter	1773
soyez le premier à réagir	1773
spam nélkül	2172
spander en kaffe på oss	3045
spara inställningar	3956
spara till läslistan	3985
spausdinti receptą	61
spausdinti straipsnį	2725
spela här	3948
spela videon här	3902
spill nå	3030
spis treści	3104
splošni pogoji	3837
sponsorisé	1768
sponsorlu içerik	87	4071
sponsoroitu sisältö	1639
sponsorēts saturs	2786
sponsrat innehåll	3891
sponzorirani sadržaj	3588
sponzorirani članak	3588
sponzorisani sadržaj	3675
sponzorované	3686
sponzorovaný obsah	475
sponzorováno	475
sporoči napako	3857
sporočilo	3852
spotifyで聞く	2552
spotifyで聴く	2552
spravovat upozornění	546
spravovať súhlas	3742
spravovať upozornenia	3747
sprawdź cenę	3157
sprawdź ofertę	3079
sprawdź się	3153
sprawdź skrzynkę e-mail	3174
sprawdź skrzynkę odbiorczą	3174
sprawdź swoją skrzynkę	3174
sprawdź swoją wiedzę	3153
sprejmi in prikaži	3837
sprejmi vse piškotke	3837
spremi članak	3592
spremljajte v živo	3854
sprijinul tău contează	3438
sprijină-ne	3345
správa	3757
správa bola odoslaná	3756
správa souhlasu	541
správa súhlasu	3742
spróbuj ponownie	3174
spróbuj ponownie później	3174
spręsti kryžiažodį	2709
spręsti testą	2709
spune-ne părerea ta	3392
spune-ți părerea	3371
spune-ți părerea în comentarii	3371
spuneți-ne părerea	3392
spustit kvíz	535
spustiť kvíz	3736
spustiť video	3744
später	698
später erinnern	698
späť hore	3759
späť na hlavnú stránku	3759
späť na začiatok	3759
spør vår ki om saken	2976
spēlē tagad	2769
spēlēt tagad	2769
staňte sa členom	3682
staňte se členem	464
ste našli napako	3857
ste našli napako v članku	3857
ste už predplatiteľ	3753
ste že glasovali	3833
stem nå	91	3030
stiahnuť aplikáciu	3746
stiahnuť audio	3744
stiahnuť epizódu	3744
stiahnuť na google play	3746
stiahnuť v app store	3746
stiahnuť z app store	3746
stiahnuť z google play	3746
stichwörter	740
stil spørgsmål til artiklen	601
stlmiť	3744
stop med at følge	686
straipsnio tęsinys - po reklama	2682
straipsnis saugomas autorių teisių	2727
straipsnis tęsiasi po reklamos	2682
straipsnis užrakintas	2718
straipsnį skaito dirbtinis intelektas	2713
strojovo preložené	3765
strojový preklad	3766
strojový překlad	566
strojově přeloženo	565
strona główna	3101
stroški dostave	3836
stránka # z #	557	3758
stránka # ze #	557
stránka # zo #	3758
stworzono z pomocą ai	3184
stáhnout aplikaci	545
stáhnout audio	543
stáhnout epizodu	543
stáhnout na google play	545
stáhnout podcast	543
stáhnout v app store	545
stáhnout z app store	545
stáhnout z google play	545
stáhnout zdarma	545
stäng	3873	3902
stäng annons	3986
stäng av annonsblockeraren	3963
stäng av din adblocker	3963
stäng av din annonsblockerare	3963
stäng av ljudet	3958
stäng galleri	3973
stöd oss	3874
stöd oss på patreon	3965
stöd oss via patreon	3965
större text	3985
større tekst	3065
støt med mobilepay	667
støt os	581
støt os med mobilepay	667
støt os på #er	667
støt os på patreon	667
støt via mobilepay	667
støtt oss	2956
støtt oss med vipps	3045
støtt oss på patreon	3045
støtt oss via vipps	3045
subscrição confirmada	3327
subtitrări	3401
subtítols	425
subtítulos	1410
sudoku del día	1444
sugerir correção	3251
sugerir una corrección	1385
sugestões	3231
suite après la publicité	1834
suivez vos auteurs préférés	1862
suivre ce thème	1810
suivre le thème	1862
sukurta naudojant dirbtinį intelektą	2722
sumă liberă	3412
sumă personalizată	3438
sunt de acord cu termenii și condițiile	3417
sur le même sujet	1777
sur le même thème	1777
suscripción	1319
suscripción confirmada	1455
suscríbase	1319
suscríbete	1319
suscríbete a nuestro boletín	1326
suscríbete ahora	1319
susiję straipsniai	2675
susikurti paskyrą	2673
susține	3345
susține-ne	3345
susține-ne pe patreon	3412
susțineți-ne	3345
susținut de	3431
sutikti ir tęsti	2712
sutinku ir tęsiu	2712
svaka donacija je važna	3656
svaka donacija pomaže	3656
svaki dinar je važan	3656
svaki doprinos je važan	3656
svaki doprinos pomaže	3656
svaki euro je važan	3656
svaki prilog pomaže	3656
svi članci	3664
svi članci autora	3664
sviđa mi se	3672
sviđa vam se članak	3670
swisha en gåva	3965
syötä kelvollinen sähköpostiosoite	1707
syötä summa	1702
syötä sähköpostiosoitteesi	1633
szavazatodat rögzítettük	2152
szavazatát rögzítettük	2152
szavazás	92	2153
szavazás indítása	2152
szczegóły	3105
szeretne értesítéseket kapni	2163
szeretnél értesítéseket kapni	2163
szerző követése	2185
szkennelje be a qr-kódot	2162
szponzorált tartalom	87	2106
szybkość odtwarzania	3162
szállítási költség	2156
szókereső	2153
szólj hozzá	2110
szóljon hozzá	2110
szövegméret	2186
szünet	2161
sähköposti	1633
sähköposti tai käyttäjätunnus	1704
sähköpostiosoite	1633
sähköpostiosoitteesi	1707
sähköpostisi	1707
säkra din plats	3952
säästä # %	1705
säästä #%	1705
så # kr/mnd til du sier opp	2959
så jobbar vi med rättelser	3977
så kommenterar du	3895
så skyddar vi våra källor	3977
så stänger du av annonsblockeraren	3963
så stänger du av din annonsblockerare	3963
sådan beskytter vi kilder	679
sådan beskytter vi vores kilder	679
sådan deaktiverer du din adblocker	665
sådan retter vi fejl	679
sådan slår du adblock fra	665
sådan slår du din adblocker fra	665
sé el primero en comentar	1349
sé parte	1314
sélections	1763
sì, grazie	2399
sí, quiero	1417
sí, vull	432
síganos	1339
síguenos	1339
só para assinantes	3295
sólo para suscriptores	1423
sõnum on saadetud	1521
sök	3902
søg	609
søk	2983
súhlasím	3701
súhlasím a pokračovať	3742
súhlasím so zobrazením	3701
súmate	1314
súvisiace	3687
súvisiace články	3687
súvisiaci článok	3687
süre	4127
süti beállítások	2158
süti tájékoztató	2158
sütibeállítások	2158
sütik kezelése	2158
sākt testu	2769
sīkdatņu iestatījumi	2751
sīkdatņu politika	2772
sīkfailu iestatījumi	2772
słowa kluczowe	3101
sūtīt e-pastā	2785
sắp xếp theo	4355
số tiền khác	4373
""", 't': """
t'ha estat útil	417
t'ha estat útil aquest article	399
t'ha estat útil aquest resum	399
t'ha semblat útil	417
ta treść jest niedostępna	3160
ta treść jest zablokowana	3160
ta video ni več na voljo	3839
ta članek je zaklenjen	3848
tack för din anmälan	3882
tack för din prenumeration	3970
tack för din röst	91	3948
tack för ditt meddelande	3970
tagasi üles	1522
taip pat žiūrėkite	2675
tak, chcę	3166
tak, chętnie	3166
tak, poproszę	3166
takaisin ylös	1647
takipten çik	4152
takk for at du meldte deg på	3050
takk for din påmelding	3050
takk for påmeldingen	2964
talebiniz gönderildi	4170
tallenna myöhemmäksi	1637
talán később	2095
tam ekrandan çik	4126
tamaño de la letra	1438
tamaño de letra	65	1338
tamaño del texto	65
también te puede gustar	1353
también te puede interesar	1353
també et pot interessar	387
também pode gostar	3271
tapahtui virhe. yritä myöhemmin uudelleen	1707
tapahtui virhe. yritä uudelleen	1707
tarjeta de crédito	1318
tarjeta de débito	1318
tarkista sähköpostisi	1707
tartalom betöltése	2158
tartalom engedélyezése	2158
tartalom megjelenítése	2158
tartalomjegyzék	2175
tasuline koostöö	1528
te ha parecido útil	1402
te ha resultado útil	1402
te ha resultado útil este artículo	1378
te ha resultado útil este resumen	1378
te ha sido útil	1402
te ha sido útil este resumen	1378
te poți dezabona oricând	3378
te rugăm să îl dezactivezi	3410
te vsebine ni mogoče prikazati	3837
te-ar putea interesa și	3386
tee meile kohvi välja	1519
tehisaru kokkuvõte	1481
tehisaru võib eksida	1524
tehisintellekt võib eksida	1524
tehty tekoälyllä	1717
teie hääl on arvesse võetud	1511
tej treści nie można wyświetlić	3160
tek seferlik bağiş	4137
tek seferlik bağiş yap	4168
tekijänoikeudella suojattu	1715
teklifi gör	4125
teklifleri gör	4169
tekoäly voi tehdä virheitä	1717
tekoälyn luoma	1717
tekoälyn tekemä	1717
tekoälyn tekemä tiivistelmä	1647
tekoälyn tiivistelmä	1647
tekoälyn tuottama	1717
tekoälytiivistelmä	1647	1718
tekst je zaključan	3658
tekst powstał przy pomocy ai	3184
tekst przetłumaczony maszynowo	3184
teksta izmērs	2785
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2678
telefonszám	2173
telefón	3757
teljes hozzáférés	2098
teljes képernyő	2160
teljes név	2173
temas del día	1353
temi že sledite	3863
ten artykuł jest zablokowany	3171
ten film jest niedostępny	3162
ten film nie jest dostępny w twoim kraju	3162
ten film nie jest już dostępny	3162
tento obsah je blokován	541
tento obsah je zablokovaný	3742
tento obsah nemôžeme zobraziť	3742
tento obsah nemůžeme zobrazit	541
tento obsah není dostupný	541
tento obsah není k dispozici	541
tento obsah nie je dostupný	3742
tento obsah nie je k dispozícii	3742
tento obsah sa nedá zobraziť	3742
tento článek je uzamčen	552
tercihleri yönet	4164
tercihlerimi yönet	4164
termos e condições	3224
teste başla	4122
teste grátis	3205
testează-ți cunoștințele	3395
testează-ți cunoștințele cu quizul nostru	3371
testi başlat	4122
testi çöz	4122
teszteld a tudásod	2113
tesztelje tudását	2113
tetszőleges összeg	2167
text bol vytvorený automaticky	3765
text byl vytvořen automaticky	565
text je chránený autorským právom	3763
text je chráněn autorským právem	563
text čte umělá inteligence	543
texten fortsätter nedan	3891
texten fortsätter under bilden	3891
texten är maskinöversatt	3980
texten är skapad automatiskt	3980
textgröße	883
textgröße ändern	883
teď ne	463
teşekkürler, mesajiniz gönderildi	4142
tham gia bình chọn	4354
tham gia khảo sát	4354
tham gia thăm dò	4354
thanh toán hàng năm	4375
thanh toán hàng tháng	4375
thanh toán qua paypal	4397
theo dõi chủ đề	4386
theo dõi chủ đề này	4386
theo dõi tác giả	4386
thoát toàn màn hình	4361
thu gọn	4324
thème suivi	1885
thèmes	1777
thématiques	1777
thêm câu trả lời	4392
thêm làm nguồn ưu tiên	4386
thêm vào giỏ hàng	4400
thích	4312
thích nhất	4355
thông tin bắt buộc	4377
thông tin doanh nghiệp	4317
thông tin quảng cáo	4350
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4381
thẻ	4322
thời gian còn lại	4361
thời gian hiện tại	4362
thời lượng	4362
ti è stato utile	2383
tienes que iniciar sesión para guardar artículos	1398
tietosuojakäytäntö	1693
tik būtini	2712
tik būtinieji slapukai	2712
tikai nepieciešamās	2772
tikai nepieciešamās sīkdatnes	2772
tiktokで見る	2552
til støttesiden	667
tilbagetræk samtykke	658
tilbakemelding på saken	2976
tilføj en kommentar	684
tilføj kommentar	684
tilføj os som foretrukken kilde	686
tilføj som foretrukken kilde	686
tilgjengelig på google play	3040
till gåvosidan	3965
tillad én gang	658
tillat én gang	3036
tillåt	3962
tillåt alltid	3956
tillåt annonser	3964
tillåt aviseringar	3961
tillåt en gång	3956
tillåt innehåll	3956
tillåt inte	3962
tillåt notiser	3961
tillåt reklam	3964
tiltás	2164
timp rămas	3400
tin bài liên quan	4348
tin cùng chuyên mục	4322
tin cùng tác giả	4349
tin khác	4322
tin liên quan	4322
tin mới	4322
tin mới nhất	4322
tin nhắn của bạn	4398
tin nhắn của bạn đã được gửi	4377
tin nóng	4349
tin nổi bật	4322
tin quảng cáo	4350
tin tiếp theo	4381
tin trước	4322
tin tài trợ	4322
tin tức liên quan	4322
tin đọc nhiều	4322
tipărește	3351
tipărește articolul	3385
tipărește rețeta	61
tisk článku	570
titta på videon	3958
tiêu điểm	4322
tiến # giây	4361
tiếp theo	4324
tiếp tục trên trình duyệt	4367
tiếp tục trên web	4367
tiếp tục với apple	4375
tiếp tục với email	4397
tiếp tục với facebook	4375
tiếp tục với google	4375
tiếp tục đọc	4399
tlačiť	3690
to cię może zainteresować	3101
to może cię zainteresować	3101
to wideo jest niedostępne	3162
to wideo nie jest już dostępne	3162
toate știrile	3421
toda contribuição ajuda	3292
toda la información	1429
todas as notícias	3301
todavía no eres suscriptor	1423
todavía no estás registrado	1423
todos los artículos de este autor	1460
todos los artículos del autor	1460
todos los artículos del especial	1457
todos los derechos de reproducción reservados	1461
todos los vídeos	1429
todos os comentários	3227
todos os vídeos	3301
toimituskulut lisätään	1691
totes les notícies	445
toto pole je povinné	555
toto téma již sledujete	569
toto video již není dostupné	543
toto video není dostupné	543
toto video není ve vaší zemi dostupné	543
toto video nie je dostupné	3744
toto video nie je vo vašej krajine dostupné	3744
toto video už není dostupné	543
toto video už nie je dostupné	3744
tots els vídeos	445
tous droits de reproduction réservés	1888
toute l'actualité	1777
toutes les actualités	1854
toutes les vidéos	1854
toutes nos vidéos	1854
tovább	2113
tovább a cikkre	2175
tovább a dossziéhoz	2175
tovább a galériához	2175
tovább a recepthez	61
tovább a rovatra	2111
tovább a tartalomhoz	2175
tovább a teljes cikkre	2175
tovább a támogatáshoz	2167
tovább a támogatási oldalra	2167
tovább a webshopba	2156
tovább az ajánlathoz	2156
tovább olvasom	2113
további cikkek	2111
további cikkek a szerzőtől	2175
további cikkek a témában	2111
további cikkek betöltése	2175
további hírek	2111
további részletek itt	2113
továbbiak betöltése	2113
továbbiak megjelenítése	2175
toàn màn hình	4362
traducció automàtica	425
traducción automática	1410
traducere automată	3401
traducido automáticamente	1436
tradução automática	3251
traduït automàticament	450
trang chủ	4324
trang này có hữu ích không	4354
transcripció	425
transcripción	1410
transcrição	3282
transferência bancária	3204
trenutni čas	3839
trenutni čas #	3839
treści komercyjne	3190
treści naszych partnerów	3190
treści partnerskie	3093
treść dla subskrybentów	3171
treść niedostępna	3160
treść premium	3171
treść sponsorowana	3093
treść wygenerowana przez ai	3184
treść zablokowana	3160
treść zewnętrzna	3160
tria la teva subscripció	411
trimite răspunsul	3392
troškovi dostave	3646
truy cập không giới hạn mọi bài viết	4397
trwa ładowanie odtwarzacza	3162
tryb pełnoekranowy	3162
træk dit samtykke tilbage	658
træk samtykke tilbage	658
trình phát âm thanh	4395
trò chơi	4359
trước	4324
trường bắt buộc	4377
trường này là bắt buộc	4377
trả lời	4321
trở lại	4324
trở lại đầu trang	4381
tu ce părere ai? lasă un comentariu	3371
tu donación desgrava	1420
tu izmanto reklāmu bloķētāju	2776
tu navegador no puede reproducir este vídeo	1376
tue meitä	1629
tue meitä patreonissa	1702
tue työtämme	1702
tule meile tööle	1481
tuotettu tekoälyllä	1717
turinys saugomas autorių teisių	2727
turinys užblokuotas	2712
turiu paskyrą	2718
turpini lasīt	2734
turpinājums pēc reklāmas	2743
turpināt ar apple	2778
turpināt ar facebook	2778
turpināt ar google	2778
turpināt lasīt	2734
tutar seç	4168
tutar seçin	4168
tvarkyti pranešimus	2715
tvarkyti sutikimą	2712
twitter'da paylaş	4069
twitterで見る	2552
twoja wiadomość	3174
twoje imię	3174
twój adres e-mail	3082
twój e-mail	3082
twój głos został oddany	3153
twój głos został policzony	3153
twój głos został zapisany	3153
tykkää	1720
tylko niezbędne	3160
tytuł przelewu: darowizna	3169
tytułem: darowizna na cele statutowe	3169
tài khoản của tôi	4307
tài trợ	4317
tài trợ bởi	4390
támogass minket	2096
támogass minket patreonon	2167
támogasson minket	2096
támogasson minket a patreonon	2167
támogatom	2096
támogatom a lapot	2167
támogatom az oldalt	2167
támogatott tartalom	87	2106
támogatás	2096
támogatás paypalon	2167
támogatási oldal	2167
támogatói tartalom	2106
tárgy	2173
täisekraan	1515
tämä artikkeli on lukittu	1704
tämä juttu on lukittu	1704
tämä kenttä on pakollinen	1707
tämä sisältö ei ole saatavilla	1693
tämä video ei ole enää saatavilla	1695
tämä video ei ole saatavilla	1695
täname liitumast	1499
tässä artikkelissa	1710
tässä jutussa	1710
tässä olisi upotus facebookista	1647
tässä olisi upotus instagramista	1647
tätä sisältöä ei voida näyttää	1693
täytä ristikko	1687
täytä tämä kenttä	1707
télécharger l'appli	1842
télécharger l'audio	1836
télécharger l'épisode	1836
télécharger le mp#	1836
télécharger le podcast	1836
téléchargez l'appli	1842
téma követése	2185
téma už sledujete	569
témata	480
tému už sledujete	3769
témy	3687
témáim	2185
témák	2111
térkép megnyitása	2114
términos de uso	1346
términos y condiciones	1346
tên của bạn	4378
tên hiển thị	4392
tìm kiếm	4324
tóm tắt ai	4385
tóm tắt bằng ai	4385
tóm tắt bởi ai	4385
tópicos	3231
tópicos relacionados	3231
tôi đã hiểu	4325
tôi đã tắt	4372
tôi đã tắt trình chặn quảng cáo	4371
tôi đồng ý với chính sách bảo mật	4377
tôi đồng ý với điều khoản sử dụng	4377
tõlgitud tehisintellekti abil	1524
több	2113
több betöltése	2175
több mutatása	2175
töltsd ki a kvízt	2113
töltsd ki kvízünket	2152
töltse ki a kvízt	2113
töltse újra az oldalt	2166
tùy chọn cookie	4365
tùy chọn khác	4388
túto tému už sledujete	3769
tühista igal ajal	1474
tüm fotoğraflar	4146
tüm fotoğraflari gör	4146
tüm haberler	4076
tüm haberlere sinirsiz erişim	4169
tüm haberleri gör	4146
tüm içeriğe sinirsiz erişim	4169
tüm oyunlar	4122
tüm videolar	4146
tüm videolari gör	4146
tüm yazilari	4076
tüm yazilari gör	4146
tüm yorumlar	4075
tüm çerezleri kabul et	4164
tüm çerezleri reddet	4164
tümü	4172
tümünü gör	4078
tümünü göster	4079
tümünü kabul et	4072
tümünü reddet	4072
tăng cỡ chữ	4388
tēmas	2736
tęsinys po reklamos	2682
tęsti su apple	2718
tęsti su facebook	2718
tęsti su google	2718
tłumaczenie automatyczne	3185
tłumaczenie maszynowe	3185
tạm dừng video	4361
tạo bởi ai	4395
tạo tài khoản	4307
tải audio	4361
tải bài đăng	4365
tải lại trang	4371
tải nội dung	4365
tải thêm	4324
tải thêm bình luận	4354
tải trên app store	4367
tải trên google play	4367
tải tập này	4361
tải về từ app store	4367
tải về từ google play	4367
tải âm thanh	4361
tải ứng dụng	4367
tải ứng dụng ngay	4367
tất cả tin tức	4381
tất cả trò chơi	4357
tất cả video	4381
tắt tiếng	4362
tặng bài viết	4348
tặng sao	4348
tặng sao cho bài viết	4348
tặng sao cho tác giả	4396
tốc độ phát	4361
từ chối tất cả	4365
từ chối tất cả cookie	4394
từ khóa	4322
tự động phát	4362
""", 'u': """
u košaricu	3646
u ovom članku	3664
udostępnij	3089
udostępnij na facebooku	3089
udostępnij na twitterze	3089
udostępnij na x	3089
udostępnij w mediach społecznościowych	3089
udělit souhlas	476
ugens spørgsmål	652
ugodnost za naročnike	3836
ugodnosti za naročnike	3836
ugrađeni sadržaj	3647
ugrás a galériához	2175
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2175
ugrás a tartalomra	2175
uključi	3653
uključi obaveštenja	3640
uključi obavijesti	3640
uključi se u raspravu	3671
uključi zvuk	3649
uključite javascript	3649
uključite notifikacije	3640
uključite obaveštenja	3640
uključite obavijesti	3640
uključite se u raspravu	3671
ukryj reklamę	3190
ukrštenica	3644
ulkoinen sisältö	1693
ulkopuolinen sisältö	1693
uloženo	570
uložené	3770
uložit	472
uložit na později	472
uložit nastavení	541
uložit recept	61
uložit volby	541
uložit článek	472
uložiť	3690
uložiť na neskôr	3690
uložiť nastavenia	3742
uložiť recept	61
uložiť voľby	3742
uložiť článok	3690
ultima oră	3358
ultimele știri	3358
um assinante presenteou você com este artigo	3270
un abonat ți-a oferit acest articol	3385
un abonné vous offre cet article	1820
un e-mail de confirmation vous a été envoyé	1813
un suscriptor te ha regalado este artículo	1398
un suscriptor te regala este artículo	1466
une erreur s'est glissée dans l'article	1773
ungültige e-mail-adresse	868
unterstütze uns	699
unterstützen	699
unterstützen sie uns	699
unterstützen sie uns per paypal	791
unustasid salasõna	1520
uočili ste grešku	3667
uočili ste pogrešku	3667
uočili ste pogrešku u članku	3667
uporabniško ime	3849
uporabniško ime ali e-pošta	3848
upotettu sisältö	1693
upozorniť na chybu	3762
upozornění	547
uppläst av en ai-röst	3958
uppläst av en dator	3887
uppläst av en syntetisk röst	3958
uppläst av syntetisk röst	3958
uppläst med ai-röst	3887
upravljaj kolačićima	3647
upravljaj piškotke	3837
ur vår butik	3952
url 복사	2581
urlをコピー	2469
urlをコピーしました	2548
urlをコピーする	2498
url복사	2581
urmărește acest subiect	3377
urmărește autorul	3427
urmărește live	3377
urmărește subiectul	3427
urmărești deja acest subiect	3427
următorul	3360
următorul videoclip	3437
uslovi korišćenja	3605
ustaw jako preferowane źródło	3188
ustawienia plików cookie	3094
ustawienia prywatności	3160
ustvarjeno s pomočjo umetne inteligence	3860
utónév	2173
uutishälytykset	1699
uvek prikaži	3647
uvijek prikaži	3647
uvjeti korištenja	3605
uygulamada aç	4131
uygulamayi aç	4131
uygulamayi yükle	4131
uz sākumlapu	2780
uz sākumu	2741
uzdāvini rakstu	2785
uzdāvināt rakstu	2785
uzyskaj dostęp	3079
učitaj još	3664
učitaj objavu	3647
učitaj sadržaj	3647
učitaj video	3647
učitaj više	3664
učitavanje playera	3649
učitavanje videa	3649
ušetrite #%	3754
ušetríte #%	3754
ušetřete #%	553
ušetříte #%	553
ušteda #%	3659
uštedite #%	3659
używasz adblocka	3167
używasz programu do blokowania reklam	3167
už jsem ho vypnul	549
už jste hlasovali	535
už komentarus atsako jų autoriai	2679
už mám predplatné	3753
už mám předplatné	552
už mám účet	552
už máte predplatné? prihláste sa	3683
už máte předplatné	552
už máte účet	3683
už máte účet? prihláste sa	3683
už podporujem	3694
už podporuji	463
už sledujete	569
už ste hlasovali	3736
uždaryti	2681
uždaryti galeriją	2720
uždaryti reklamą	2682
uživatelské jméno	553
uživatelské jméno nebo e-mail	552
uživo	3650
užpildykite apklausą	2680
užsakomasis straipsnis	2682
užsakomasis turinys	87	2682
užsisakyti knygą	2711
užsisakyti prenumeratą	2673
""", 'v': """
v košarico	3836
v tem članku	3854
v tomto článku	558
v živo	3840
vaata kõiki	1522
vaata kõiki tellija soodustusi	1474
vaata lähemalt	1481
vaba töökoht	1481
vad tycker du? rösta här	3902
vai kopsavilkums bija noderīgs	2740
vai raksts bija noderīgs	2740
vai tas bija noderīgi	2782
vai vēlaties saņemt paziņojumus	2775
vain jäsenille	1704
vain välttämättömät	1693
vain välttämättömät evästeet	1693
vairāk no autora	2780
vairāk par tēmu	2736
vairāk rakstu	2780
vaizdo grotuvas įkeliamas	2713
vaizdo įrašas	2680
vaizdo įrašas nebepasiekiamas	2713
vaizdo įrašas nepasiekiamas	2713
vaizdo įrašas nepasiekiamas jūsų šalyje	2713
vaizdo įrašo paleisti negalima	2713
vaizdo įrašą rasite čia	2680
valami elromlott. próbáld újra	2172
valami hiba történt. próbálja újra	2172
valgfrit beløb	667
valgfritt beløp	3045
van egy jó sztorija	2179
van egy jó témája	2179
van már előfizetése	2169
van már fiókja	2098
van már fiókod	2169
van már fiókom	2169
vanjski sadržaj	3647
var artikeln till hjälp	3895
var det här till hjälp	3902
var det til hjælp	682
var detta till hjälp	3980
var dette en hjælp	682
var resuméet nyttigt	601
var sammanfattningen till hjälp	3895
varbūt vēlāk	2775
varför ser jag den här annonsen	3986
varför visas den här annonsen	3986
vari atteikties jebkurā laikā	2734
varje bidrag hjälper	3965
varje bidrag räknas	3965
varje krona hjälper	3965
varje krona räknas	3965
vasta küsitlusele	1481
vastaa kyselyyn tästä	1647
vaš e-mail	3661
vaš e-naslov	3851
vaš e-poštni naslov	3851
vaš glas je bil oddan	3833
vaš glas je uračunat	3643
vaš glas je zabeležen	3643	3833
vaš glas je zabilježen	3643
vaš komentar	3592
vaš mejl	3661
vaša e-mail adresa	3661
vaša e-mailová adresa	3756
vaša poruka	3661
vaša poruka je poslana	3661
vaša poruka je poslata	3661
vaša správa	3756
vaše e-mailová adresa	555
vaše ime	3661	3851
vaše jméno	555
vaše meno	3756
vaše sporočilo	3851
vaše sporočilo je poslano	3851
vaše zpráva	555
veckans fråga	3948
vecākie vispirms	2783
vedno prikaži	3837
vegyél jegyet	2156
veja esta publicação no instagram	3249
veja também	3231
veja todas as opções de assinatura	3268
velg beløp	3045
velikost písma	65
veličina fonta	3674
veličina slova	3674
veličina teksta	65
velocidad de reproducción	1409
velocidade de reprodução	3281
velocitat de reproducció	424
velocità di riproduzione	2391
venujte nám # %	3751
ver # comentários	3259
ver biografía	1372
ver comentários	3227
ver conteúdo	3285
ver conteúdo externo	3249
ver dossiê	3301
ver esta publicación en instagram	1376
ver esta publicação	3320
ver esta publicação no instagram	3249
ver fotogalería	1429
ver galería	1356
ver galería de fotos	1429
ver la galería	1429
ver mais notícias	3301
ver más	1356
ver más artículos	1432
ver más artículos del autor	1372
ver más noticias	1399
ver más vídeos	1429
ver oferta de suscripción	1454
ver opciones de suscripción	1454
ver preço	3279
ver suscripción	1454
ver también	1353
ver também	3231
ver todas as notícias	3301
ver todas las opciones de suscripción	1395
ver todos los artículos	1429
ver todos los vídeos	1429
ver todos os vídeos	3301
ver traducción	1357
ver tradução	3235
ver transcripción	1409
ver transcrição	3281
ver vídeo	1356
vergrößern	744	872
verificați adresa de email	3417
verifică-ți emailul	3417
verifică-ți inboxul	3417
verlagssonderveröffentlichung	802
versandkosten können anfallen	853
vertrag kündigen	733
verträge hier kündigen	733
verwandte beiträge	740
ves a la pàgina de donacions	436
ves algún error? comunícalo	1385
veure aquesta publicació a instagram	396
vezetéknév	2173
vezi această postare pe instagram	3368
vezi conținutul	3404
vezi mai multe știri	3386
vezi prețul	3398
vezi răspunsurile	3392
vezi toate știrile	3421
vezi și	3358
već imam nalog	3658
već imam račun	3658
već imate nalog	3582
već imate pretplatu	3582
već imate račun	3582
već podržavam	3597
već pratite	3673
već pratite ovu temu	3673
već sam pretplatnik	3658
već ste glasali	3643
već ste glasovali	3643
već ste pretplatnik	3582
več iz rubrike	3784
več novic iz regije	3784
več o tem	3784
več o temi	3784
več člankov	3854
več člankov avtorja	3854
veľkosť písma	65
veľkosť textu	3770
vi kan inte visa det här innehållet	3956
viac k téme	3687
viac si o tom prečítate tu	3687
viac článkov	3759
videa ni mogoče predvajati	3839
video atskaņotājs tiek ielādēts	2773
video ei ole enää saatavilla	1695
video ei ole käytettävissä	1695
video ikke tilgængelig	660
video již není k dispozici	543
video không khả dụng	4361
video không tồn tại	4361
video mevcut değil	4126
video nav pieejams jūsu valstī	2773
video nelze přehrát	543
video není dostupné	543
video není dostupné ve vaší zemi	543
video není k dispozici	543
video nevar atskaņot	2773
video ni na voljo v vaši državi	3839
video nicht verfügbar	858
video nie je dostupné	3744
video nie je dostupné vo vašej krajine	3744
video nie je k dispozícii	3744
video nije dostupan u vašoj državi	3649
video nije dostupan u vašoj zemlji	3649
video nije moguće reproducirati	3649
video này không còn tồn tại	4361
video này không khả dụng	4361
video oynatici yükleniyor	4126
video sa nedá prehrať	3744
video sa nepodarilo načítať	3744
video se ne može reprodukovati	3649
video se nepodařilo načíst	543
video tiếp theo	4395
video trước	4395
video už není k dispozici	543
video už nie je dostupné	3744
video už nie je k dispozícii	3744
video više nije dostupan	3649
video yüklenemedi	4165
video yüklenirken hata oluştu	4165
video yükleniyor	4126
videoafspilleren indlæses	660
videoclipul următor	3437
videoen er ikke længere tilgængelig	660
videoen er ikke tilgængelig	660
videoen er ikke tilgængelig i dit land	660
videomängija laadimine	1515
videon voi katsoa jutun yläosasta	1647
videon är inte längre tillgänglig	3958
videon är inte tillgänglig	3958
videoyu izlemek için tiklayin	4078
videoyu yükle	4129
videó	2111
videó betöltése	2158
videó betöltése folyamatban	2160
videó lejátszása	2160
videó megtekintése	2160
videók	2111
videólejátszó betöltése	2160
videónkat itt nézheti meg	2113
vidéo	1780
vidéo indisponible	1836
vidéo non disponible	1836
vidéo précédente	1874
vidéo suivante	1874
vidéo à la une	1874
vielen dank für deine nachricht	868
vielen dank für deine stimme	849
vielen dank für ihr feedback	781
vielen dank für ihre anmeldung	712
vielen dank für ihre nachricht	868
vielen dank für ihre stimme	849
vielen dank für ihre teilnahme	91
vielleicht später	698
vienkartinė auka	2717
vienkartinė parama	2717
vienmēr atļaut	2772
vienmēr rādīt	2772
vienreizējs ziedojums	2777
viestisi on lähetetty	1707
vil du få varsler	3041
vilkår	598	2973
vill du få notiser	3961
vill du få pushnotiser	3961
vipps et beløp	2956
virheellinen sähköpostiosoite	1707
vis færre	609	2983
vis i fuld skærm	675
vis oversættelse	610
visa bilden i helskärm	3902
visa färre	3902
visa i helskärm	3973
visa inlägg från facebook	3902
visa inlägg från instagram	3902
visa innehåll	3892
visa innehållet	3956
visa lösenord	3967
visa och godkänn	3956
visa översättning	3903
visas tiesības paturētas	2787
visi komentāri	2783
vissza a címlapra	2175
vissza a főoldalra	2175
vissza a tetejére	2113
vissza az oldal tetejére	2175
visszajelzés	2110
visszajelzés küldése	2182
viteză de redare	3400
vizitează magazinul	3398
više o temi	3589
više od autora	3664
više vijesti iz regije	3589
više članaka	3664
više članaka autora	3664
viết bình luận	4321
viết bình luận của bạn	4354
viết trả lời	4354
vlastná suma	3751
vlastní částka	550
vložený obsah	541
vložit do košíku	539
vložit komentář	567
vložiť do košíka	3740
vložiť komentár	3767
vnesite e-poštni naslov	3851
vnesite veljaven e-poštni naslov	3851
voce generată de ai	3400
você concorda? vote	3259
você está seguindo este tema	3331
você já está inscrito	3327
você já segue este tema	3308
você já votou	3273
você pode gostar	3231
você pode se interessar	3231
você segue este autor	3331
você também pode gostar	3231
voir le détail	1781
voir les détails	1781
voir les réponses	1828
voir les résultats	91	1781
voir les résultats du sondage	1808
voir toute l'actualité	1854
voir toutes les vidéos	1854
voix générée par ia	1874
voltar ao início	3301
voltar atrás	3329
voltar à página inicial	3301
volver al índice	1457
volver atrás	1457
von einer künstlichen stimme vorgelesen	858
von ki übersetzt	878
vorgelesen von einer künstlichen stimme	858
vos réactions	1773
votează	91
votează în sondaj	3392
votează în sondajul nostru	3371
votre avis nous intéresse	1808
votre demande a bien été envoyée	1881
votre demande a été envoyée	1881
votre message a bien été envoyé	1850
votre nom et prénom	1881
votre prénom	1851
votre soutien fait la différence	1878
votre vote a bien été pris en compte	1828
votre vote a été enregistré	1828
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3392
votul tău a fost înregistrat	3392
vous aimerez peut-être	1777
vous avez déjà un compte	1744
vous avez déjà un compte ? connectez-vous	1744
vous avez déjà un compte ? identifiez-vous	1744
vous avez déjà voté	1828
vous bloquez nos publicités	1877
vous n'êtes pas abonné	1848
vous n'êtes pas encore inscrit	1848
vous n'êtes pas inscrit	1848
vous possédez déjà un compte	1744
vous pourriez être intéressé	1777
vous suivez ce thème	1885
vous suivez déjà ce sujet	1862
vous suivez déjà ce thème	1862
vous suivez déjà cet auteur	1862
vous êtes bien inscrit	1881
vous êtes déjà inscrit	1881
vous êtes inscrit	1881
vprašanje dneva	3833
vreau să donez	3412
vreau să primesc newsletterul	3378
vreau să susțin	3412
vsak evro šteje	3846
vsak petek. brezplačno. brez spama	3851
vsak prispevek šteje	3846
vsaka donacija šteje	3846
vsebina je avtorsko zaščitena	3858
vsebina sporočila	3783
vsebine naših partnerjev	3865
vsebine ni mogoče prikazati	3837
vsi članki	3854
vsi članki avtorice	3854
vsi članki avtorja	3854
vstúpiť do diskusie	3690
vstúpiť do galérie	3759
vui lòng kiểm tra email	4377
vui lòng nhập bình luận	4392
vui lòng nhập email	4377
vui lòng nhập email hợp lệ	4377
vui lòng nhập họ tên	4377
vyberte si predplatné	3753
vyberte si předplatné	552
vyberte částku	550
vybrat předplatné	552
vybrať	3754
vybrať predplatné	3753
vygenerované ai	3765
vygenerované pomocou ai	3765
vygenerováno ai	565
vygenerováno pomocí ai	565
vyplňte toto pole	555
vypnite blokovanie reklám	3749
vypnite prosím adblock	3749
vypnite, prosím, adblock	3749
vypnúť zvuk	3744
vypněte prosím adblock	548
vypněte si adblock	548
vypočuť si článok	3744
vypočuť článok	3744
vyskytla sa chyba. skúste to znova	3756
vyskúšajte si kvíz	3736
vytisknout článek	472
vytlačiť	3690
vytlačiť recept	61
vytlačiť článok	3690
vytvorené ai	3765
vytvorené pomocou ai	3765
vytvorené umelou inteligenciou	3765
vytvořeno ai	565
vytvořeno pomocí ai	565
vytvořeno umělou inteligencí	565
vytvořila ai	565
vytvořit účet	465
vyzkoušejte si kvíz	535
vyzkoušet	465
vyčerpali ste limit článkov	3753
vágólapra másolva	2186
válassz csomagot	2169
válassz előfizetést	2169
válassz összeget	2167
válasszon csomagot	2169
válasszon előfizetést	2169
válasszon összeget	2167
válasz	2110	2184
válaszok elrejtése	2183
válaszok megjelenítése	2183
válaszolok	2184
választom	2170
választás mentése	2158
város	2173
váš e-mail	469
váš email	555
váš hlas bol započítaný	3736
váš hlas bol zaznamenaný	3736
váš hlas byl započítán	535
váš hlas byl zaznamenán	535
väiksem tekst	1527
väline sisu	1492
välj	3968
välj abonnemang	3967
välj belopp	3965
välj din prenumeration	3967
välj ditt abonnemang	3967
välj erbjudande	3967
välj prenumeration	3967
välj som föredragen källa	3984
vänligen stäng av annonsblockeraren	3963
värsked uudised	1476
vælg	670
vælg abonnement	669
vælg beløb	667
vælg dit abonnement	669
vælg som foretrukken kilde	686
vælg tilbud	669
vérifiez votre boîte de réception	1850
vérifiez votre boîte mail	1850
vés a la recepta	61
více	480
více k tématu	480
více o tématu	480
více si o tom přečtete zde	480
více článků	558
vídeo anterior	1449	3321
vídeo destacado	1449
vídeo indisponível	3281
vídeo no disponible	424	1409
vídeo não disponível	3281
vídeo seguinte	3321
vídeo siguiente	1449
vídeos	1353	3231
võib-olla hiljem	1517
võid igal ajal loobuda	1521
võta nõusolek tagasi	1514
võta toimetusega ühendust	1523
výber redakcie	3687
výběr redakce	480
výhoda pre predplatiteľov	3740
výhoda pro předplatitele	539
výhody pre predplatiteľov	3740
výhody pro předplatitele	539
výsledky	92
výsledky ankety	535
výsledky hlasovania	3736
výsledky hlasování	535
vēl nav konta	2778
vēl neesi abonents	2778
všech # fotek	557
všech # fotky	557
všech # fotografie	557
všech # fotografií	557
všech fotek	557
všech fotky	557
všech fotografie	557
všech fotografií	557
všechny # fotek	557
všechny # fotky	557
všechny # fotografie	557
všechny # fotografií	557
všechny fotek	557
všechny fotky	557
všechny fotografie	557
všechny fotografií	557
všechny komentáře	567
všechny články	558
všechny články autorky	558
všetky komentáre	3767
všetky články	3759
všetky články autora	3759
všetky články autorky	3759
všeč mi je	3862
vždy povolit	541
vždy povoliť	3742
vždy zobrazovat	541
vždy zobrazovať	3742
về trang chủ	4381
về tác giả	4382
về đầu trang	4324
""", 'w': """
w każdy piątek. za darmo. bez spamu	3174
warto przeczytać	3101
was können wir besser machen	781
wczytaj treść	3160
wczytaj więcej	3177
webshopunkból	2156
weiterblättern	872
weitere beiträge	740
werbung schließen	884
werbung überspringen	730
weź udział w dyskusji	3150
whatsapp'ta paylaş	4069
whatsapp'tan paylaş	4154
whatsappで読む	2498
wiadomość	3175
wiadomość została wysłana	3174
wideo jest niedostępne	3162
wideo niedostępne	3162
widzisz błąd	3181
wie gefällt ihnen dieser artikel	781
wie wir unsere quellen schützen	875
wielkość czcionki	65
wielkość tekstu	3189
więcej	3101
więcej artykułów	3101
więcej informacji	3101
więcej na ten temat	3101
więcej o	3101
więcej od tego autora	3177
więcej tekstów autora	3177
więcej z	3101
wpisz kwotę	3169
wpisz swój e-mail	3082
wprowadź adres e-mail	3082
wpłata jednorazowa	3169
wpłata miesięczna	3169
wpłać	3076
wpłać jednorazowo	3169
wpłać teraz	3076
wróć do góry	3177
wróć na górę	3177
wróć na stronę główną	3177
wspieraj co miesiąc	3169
współpraca płatna	3190
współpraca reklamowa	3093
wszystkie # zdjęcia	3176
wszystkie # zdjęć	3176
wszystkie artykuły	3177
wszystkie artykuły autorki	3177
wszystkie zdjęcia	3176
wszystkie zdjęć	3176
wybierz kwotę	3169
wybierz ofertę	3171
wybierz prenumeratę	3171
wybierz subskrypcję	3171
wycofaj zgodę	3160
wykorzystałeś limit artykułów	3171
wykryliśmy adblocka	3167
wypełnij to pole	3174
wypisz się w dowolnym momencie	3174
wypróbuj	3079
wyraź zgodę	3094
wystąpił błąd	3175
wystąpił błąd. spróbuj ponownie	3174
wystąpił błąd. spróbuj ponownie później	3174
wyłącz adblocka	3167
wyłącz blokowanie reklam	3167
wyłącz dźwięk	3162
wyłącz reklamy	3190
wyłączyłem adblocka	3167
wyślij	91	3175
wyślij e-mailem	3089
wyślij komentarz	3186
wyślij mailem	3189
wyślij opinię	3184
wyślij wiadomość	3174
wyślij zdjęcia	3181
wyślij zgłoszenie anonimowo	3181
wyślij znajomemu	3089
wyświetl treść	3160
wählen	867
własna kwota	3169
włącz	3166
włącz dźwięk	3162
włącz javascript	3162
""", 'x': """
x'te paylaş	4069
xem bình luận	4321
xem bản ghi	4361
xem bản gốc	4325
xem bản đồ	4325
xem bộ ảnh	4381
xem chi tiết	4325
xem chuyên đề	4381
xem các câu trả lời	4354
xem các gói	4397
xem công thức	61
xem giá	4360
xem giá tốt nhất	4400
xem gói đăng ký	4397
xem kết quả	91	4325
xem lại	4395
xem nhiều	4322
xem nhiều nhất	4322
xem nhiều trong tuần	4349
xem nội dung	4365
xem sản phẩm	4400
xem thêm	4322	4324
xem thêm bài của tác giả	4381
xem thêm bình luận	4321
xem thêm tin	4381
xem thêm video	4381
xem thêm ảnh	4381
xem tiếp	4324
xem toàn bộ	4324
xem trên ứng dụng	4367
xem trả lời	4354
xem tất cả	4324
xem tất cả bình luận	4354
xem tất cả ảnh	4381
xem ưu đãi	4360
xem ảnh cỡ lớn	4381
xem ảnh lớn	4381
xでシェア	2469
xでシェアする	2498
xでポスト	2469
xで共有	2548
xで表示	2552
xで見る	2552
x로 공유	2653
x에서 보기	2657
""", 'y': """
ya estás suscrito	1395
ya tenés suscripción	1395
yahoo! japan idでログイン	2534
yahoo!ショッピングで見る	2519
yahoo!ショッピングで購入	2519
yanit gönder	4119
yanitlari gör	4119
yanitlari göster	4119
yapay zeka ile seslendirilmiştir	4126
yapay zeka ile özet	4078
yapay zeka ile özetle	4151
yapay zeka ile üretildi	4165
yapay zeka özeti	4078
yapay zekâ ile seslendirildi	4126
yapay zekâ ile üretildi	4165
yapay zekâ tarafindan seslendirildi	4126
yapay zekâ özeti	4151
yazara e-posta gönder	4148
yazara mesaj gönder	4148
yazarin diğer haberleri	4076
yazarin diğer yazilari	4076
yazarin tüm yazilari	4076
yaziyi büyüt	4154
yaziyi küçült	4154
yeni oyunumuzu keşfet	4160
ymmärrän	1648
yorum gönder	4075
yorum yapmak için giriş yap	4119
yorumlar sadece abonelere açiktir	4159
yorumlari gör	4075
yorumu gönder	4119
yorumu şikayet et	4159
yorumu şikâyet et	4159
yorumunu gönder	4119
youtube-tartalom megjelenítése	2113
youtubeで見る	2552
youtubeで視聴	2552
youtube에서 보기	2657
yritä myöhemmin uudelleen	1707
yritä uudelleen	1707
yukari çik	4146
yz özeti	4078
yêu cầu của bạn đã được gửi	4398
""", 'z': """
z našeho e-shopu	539
z našeho obchodu	539
z nášho e-shopu	3740
z nášho obchodu	3740
z titulní strany	480
za naročnike	3848
zaakceptuj i pokaż	3160
zaboravili ste šifru	3658
zabranjeno prenošenje	3668
zabudnuté heslo	3683
zadajte platný e-mail	3756
zadejte platný e-mail	555
zadejte svůj e-mail	469
zadejte částku	550
zagłosuj	91
zahlungsart wählen	702
zainstaluj aplikację	3164
zakázat	547
zakázať	3748
zakúpiť licenciu	3763
zaloguj się	3079
zaloguj się przez apple	3171
zaloguj się przez facebooka	3171
zaloguj się przez google	3171
zaloguj się z google	3171
zamknij galerię	3177
zamknij reklamę	3190
zamów książkę	3157
zapamatovat přihlášení	552
zapamatovat si mě	552
zapamiętaj mnie	3171
zapamätať si ma	3753
zapisz na później	3089
zapisz się	3082
zapisz się na newsletter	3082
zapisz wybór	3160
zapnout upozornění	546
zapnúť	3748
zapnúť notifikácie	3747
zapnúť titulky	3744
zapnúť upozornenia	3747
zapnúť zvuk	3744
zapomenuté heslo	465
zapomniałem hasła	3171
zapomniałeś hasła	3171
zapomněl jsem heslo	552
zapomněli jste heslo	552
započni kviz	3643
zarejestruj się	3079
zarezervovat místo	539
zarządzaj plikami cookies	3160
zarządzaj powiadomieniami	3165
zarządzaj zgodami	3094
zarządzaj zgodą	3160
zaten üye misiniz	4062
zauważyłeś błąd	3181
zavrieť galériu	3759
zavrieť reklamu	3771
zavřít	463
zavřít galerii	558
zavřít reklamu	571
začať kvíz	3736
začni kviz	3833
začít kvíz	535
załaduj film	3160
załaduj post	3160
załaduj treść	3160
załaduj wideo	3160
załaduj więcej	3104
załóż konto	3079
zaštita osobnih podataka	3605
zaštita privatnosti	3605
zašto vidim ovaj oglas	3675
zašto vidim ovu reklamu	3675
zbývající čas	543
zbývající čas #	543
zbývající čas -#	543
zdieľajte tento text	3690
zdieľajte článok	3690
zdieľať	3690
zdieľať na facebooku	3690
zdieľať na whatsappe	3770
zdieľať článok	3690
zdjęcie # z #	3176
zdjęcie #/#	3176
zeskanuj kod i pobierz aplikację	3164
zeskanuj kod qr, aby pobrać aplikację	3164
zezwól	3166
zezwól na powiadomienia	3165
zezwól na reklamy	3168
zezwól raz	3160
zgadzam się	3094
zgadzam się na powiadomienia	3165
zgadzam się na wyświetlanie treści	3094
zgłoś	3097	3187
zgłoś błąd	3097
zgłoś komentarz	3186
zgłoś nadużycie	3186
zgłoś reklamę	3190
ziedot katru mēnesi	2777
ziņa ir nosūtīta	2779
ziņa tiek papildināta	2741
ziņo par kļūdu	2740
ziņot par komentāru	2783
ziņot par kļūdu	2740
zkontrolujte svoji e-mailovou schránku	555
zkontrolujte svou schránku	555
zkopírovat odkaz	472
zkopírovat odkaz na článek	472
zkopírováno	570
zkopírováno do schránky	570
zkuste to prosím později	555
zmeniť súhlas	3742
zmeniť veľkosť písma	3770
zmenšit písmo	570
zmenšiť písmo	3770
zmień rozmiar tekstu	3189
zmień zgodę	3160
změnit souhlas	541
změnit velikost písma	570
znajdź nas na facebooku	3090
znalazłeś błąd	3181
znalazłeś błąd w tekście	3181
značky	3687
znova naloži stran	3845
znova načítať stránku	3750
znovu načíst stránku	549
zobacz # zdjęcia	3176
zobacz # zdjęć	3176
zobacz cenę	3157
zobacz galerię	3104
zobacz mapę	3105
zobacz ofertę	3157
zobacz również	3101
zobacz szczegóły	3105
zobacz także	3101
zobacz także inne	3101
zobacz też	3101
zobacz więcej	3101
zobacz wszystkie # zdjęcia	3176
zobacz wszystkie # zdjęć	3176
zobacz wszystkie artykuły	3177
zobacz wszystkie zdjęcia	3176
zobacz wszystkie zdjęć	3176
zobacz zdjęcia	3176
zobacz zdjęć	3176
zobrazit # fotografií	557
zobrazit # odpovědi	567
zobrazit a přijmout	541
zobrazit fotografií	557
zobrazit komentáře	567
zobrazit méně	483	558
zobrazit nabídku	539
zobrazit nabídky	552
zobrazit odpovědi	567
zobrazit originál	483
zobrazit předplatné	552
zobrazit přepis	543
zobrazit více	482
zobrazit výsledky	91	483	535
zobrazit vše	482
zobrazit všech # fotek	557
zobrazit všech # fotky	557
zobrazit všech # fotografie	557
zobrazit všech # fotografií	557
zobrazit všech fotek	557
zobrazit všech fotky	557
zobrazit všech fotografie	557
zobrazit všech fotografií	557
zobrazit všechny # fotek	557
zobrazit všechny # fotky	557
zobrazit všechny # fotografie	557
zobrazit všechny # fotografií	557
zobrazit všechny fotek	557
zobrazit všechny fotky	557
zobrazit všechny fotografie	557
zobrazit všechny fotografií	557
zobrazit všechny články	558
zobraziť # fotiek	3758
zobraziť # fotky	3758
zobraziť # fotografie	3758
zobraziť # fotografií	3758
zobraziť # odpovede	3767
zobraziť a prijať	3742
zobraziť cenu	3740
zobraziť diskusiu	3690
zobraziť fotiek	3758
zobraziť fotky	3758
zobraziť fotografie	3758
zobraziť fotografií	3758
zobraziť galériu	3759
zobraziť heslo	3753
zobraziť komentáre	3767
zobraziť menej	3688
zobraziť obsah	3701
zobraziť odpovede	3767
zobraziť ponuku	3740
zobraziť ponuky	3753
zobraziť popis	3759
zobraziť predplatné	3753
zobraziť prepis	3744
zobraziť titulky	3744
zobraziť viac	3688
zobraziť výsledky	91	3736
zobraziť všetko	3688
zobraziť všetky # fotiek	3758
zobraziť všetky # fotky	3758
zobraziť všetky # fotografie	3758
zobraziť všetky # fotografií	3758
zobraziť všetky fotiek	3758
zobraziť všetky fotky	3758
zobraziť všetky fotografie	3758
zobraziť všetky fotografií	3758
zobraziť všetky články	3759
zobraziť všetkých # fotiek	3758
zobraziť všetkých # fotky	3758
zobraziť všetkých # fotografie	3758
zobraziť všetkých # fotografií	3758
zobraziť všetkých fotiek	3758
zobraziť všetkých fotky	3758
zobraziť všetkých fotografie	3758
zobraziť všetkých fotografií	3758
zoradiť podľa	3767
zostań patronem	3076
zostań patronką	3169
zostať prihlásený	3753
zostávajúci čas	3744
zostávajúci čas #	3744
zostávajúci čas -#	3744
zpráva	556
zpráva byla odeslána	555
zpráva pro příjemce: dar	550
zpět na hlavní stránku	558
zpět na začátek	558
zpět nahoru	482
zrušit můžete kdykoli	552
zrušit můžete kdykoliv	552
zrušiť môžete kedykoľvek	3753
zu meine themen hinzufügen	882
zu meinen themen hinzufügen	882
zum rätsel	849
zum vollständigen artikel	871
zur großansicht	871
zur leseliste hinzufügen	822
zur merkliste hinzufügen	725
zur übersicht	743
zurück	736
zurück nach oben	743	871
zurück zum anfang	871
zurück zur startseite	871
zurück zur übersicht	871
zvoliť	3754
zvolte předplatné	552
zvolte částku	550
zvoľte predplatné	3753
zvoľte sumu	3751
zväčšiť	3759
zväčšiť foto	3759
zväčšiť fotografiu	3759
zväčšiť písmo	3770
zväčšiť text	3770
zvětšit	482
zvětšit foto	558
zvětšit fotografii	558
zvětšit písmo	570
zvětšit text	570
zwiń	3104
zásady cookies	541
zásady ochrany osobných údajov	3742
získat licenci	563
získat předplatné	552
získať licenciu	3763
získať predplatné	3753
zůstat přihlášen	552
""", '£': """
£# at amazon	1267
""", '©': """
©ntb	3011
""", 'à': """
à découvrir	1777
à la une	1777
à lire	1777
à lire aussi	1777
à lire dans ce dossier	1777
à lire dans la même rubrique	1777
à lire ensuite	1777
à lire également	1777
à ne pas manquer	1777
à voir	1777
à voir aussi	1777
à voir ensuite	1883
""", 'á': """
áno, chcem	3748
áno, prosím	3748
átirat	2161
átirat elolvasása	2160
átirat megjelenítése	2160
áudio gerado por ia	3251
áudio gerado por voz sintética	3251
""", 'ä': """
ähnliche artikel	740
ähnliche beiträge	740
ähnliche themen	740
äldst	3983
äldsta	3983
äldsta först	3982
älteste	881
älteste zuerst	880
älä missaa mitään	1633
älä salli	1699
älä seuraa	1721
ämne	3971
ämnen	3899
ämnen i artikeln	3899
ämnen i den här artikeln	3973
ändra dina cookieinställningar	3956
ändra samtycke	3956
ändra textstorlek	3985
är du inte prenumerant	3967
är du redan prenumerant	3877
äänenvoimakkuus	1696
äänesi on laskettu	1687
äänesi on rekisteröity	1687
äänesi on tallennettu	1687
äänestyksen tulokset	1687
äänestys	92
äänestä	91	1688
äänestä nyt	91	1687
äänestä tästä	1647
ääni on tuotettu tekoälyllä	1695
ääni pois	1695
ääni päälle	1695
""", 'å': """
åbn	610
åbn appen	662
åbn billedgalleri	675
åbn galleri	675
åbn i app	662
åbn kort	610
åpne	2984
åpne appen	3040
åpne bildegalleri	3053
åpne faktaboks	2984
åpne galleri	3053
åpne i app	3040
åpne kart	2984
årlig	3048
årlig betaling	3047
årligt	670
årsvis	3968
årsvis betalning	3967
återkalla samtycke	3956
återstående tid	3958
återstående tid #	3958
återstående tid -#	3958
""", 'æ': """
ældste	685
ældste først	684
ændr dit samtykke	658
ændr samtykke	658
ændr tekststørrelse	687
""", 'ç': """
çengel bulmaca	4124
çerez ayarlari	4072
çerez ayarlarini yönet	4129
çerez politikasi	4072
çerez tercihleri	4129
çerez tercihlerini yönet	4129
çerezler	4072
çerezleri yönet	4164
çeviriyi göster	4079
çikiş yap	4062
çok okunanlar	4076
""", 'è': """
è gratis e ci vuole solo un minuto	2370
è stato utile	2383
""", 'é': """
é grátis e leva menos de um minuto	3263
é proibida a reprodução	3332
é proibida a reprodução do conteúdo	3332
écouter	1763
écouter (# min	1763
écouter le podcast	1780
écrire à la rédaction	1858
édition du jour	1777
élő	2161
élő közvetítésünk itt	2175
épingler	61
épingler la recette	61
értem	2114
értesítések	2164
értesítések engedélyezése	2163
értesítések kezelése	2163
értékeld a cikket	2182
értékeld a receptet	61
értékelje a cikket	2182
érvénytelen e-mail-cím	2172
étiquettes	1854
évente	2170
éves előfizetés	2169
éves fizetés	2169
éves számlázás	2169
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2165
így védjük a forrásainkat	2179
írd meg a véleményed	2110
írj a szerkesztőségnek	2179
írj hozzászólást	2183
írja meg véleményét	2110
írjon a szerkesztőségnek	2179
írjon hozzászólást	2183
írjon nekünk névtelenül	2179
""", 'î': """
îmi place	3393
în fiecare lună	3413
în parteneriat cu	3431
înainte # secunde	3400
înapoi # secunde	3400
înapoi la prima pagină	3421
înapoi la început	3442
înapoi sus	3360
încarcă conținutul	3404
încarcă mai multe	3360
încarcă mai multe comentarii	3392
încarcă postarea	3404
încarcă videoclipul	3404
închide	3344
închide fereastra	3442
închide galeria	3442
închide meniul	3442
înregistrare	3346
înregistrează-te	3346
îți mulțumim pentru vot	3371
""", 'ô': """
ô chữ	4359
""", 'ö': """
öffnen	743
ön hirdetésblokkolót használ	2165
ön mit gondol? szavazzon	2113
önceki	4078
önceki fotoğraf	4172
önceki görsel	4172
önceki haber	4076
önceki video	4165
önceki yazi	4172
öne çikan haberler	4076
öne çikanlar	4076
önerilen haberler	4076
önerilenler	4076
öppna	3903
öppna appen	3960
öppna bildgalleri	3973
öppna galleri	3973
öppna karta	3903
összes	2113
összes cikk	2175
összes elfogadása	2158
összes elutasítása	2158
összes megtekintése	2175
översatt med ai	3980
özet faydali oldu mu	4075
""", 'ú': """
új hozzászólás	2110
última hora	1353
últimas	3231
últimas entradas	1353
últimas noticias	1353
últimas notícias	3231
últimes notícies	387
últimos artículos	1353
únete	1314
únete a la conversación	1349
única	1421	3293
účtované ročne	3753
účtováno ročně	552
""", 'ü': """
über google anmelden	866
über whatsapp senden	883
über whatsapp teilen	883
übersetzung anzeigen	744
überweisung	703
ücretsiz dene	4062
ücretsiz haber limitinize ulaştiniz	4140
ücretsiz kargo	4156
ücretsiz oku	4169
ücretsiz oyna	4122
ücretsiz üye ol	4062
ücretsiz üye olun	4062
ücretsiz, spam yok	4142
ühekordne annetus	1519
ürüne git	4176
ürünü gör	4176
ürünü incele	4125
üye girişi	4062
üye ol	4061	4062
üye olun	4062
üzenet	2173
üzenet küldése	2172
üzenetét elküldtük	2172
""", 'ý': """
ý kiến	4321
ý kiến bạn đọc	4321
ý kiến của bạn	4321
""", 'ā': """
ārējais saturs	2751
""", 'č': """
častite nas kafom	3656
častite nas kavom	3656
častite nas s kavo	3846
čita sintetički glas	3649
čitaj bez oglasa	3675
čitaj u aplikaciji	3651
čitajte bez oglasa	3675
čitajte bez ograničenja	3658
čitajte u aplikaciji	3651
čitajte uz pretplatu	3658
članak je zaključan	3582
članak je zaštićen autorskim pravom	3668
članak se nastavlja ispod oglasa	3588
članak čita sintetički glas	3649
članek bere sintetični glas	3839
članek je avtorsko zaščiten	3858
članek je zaklenjen	3780
članek se nadaljuje pod oglasom	3783
članek se nadaljuje spodaj	3783
článek byl vytvořen automaticky	565
článek je chráněn autorským právem	563
článek namluvila umělá inteligence	543
článek pokračuje pod reklamou	475
článek čte syntetický hlas	543
články autora	558
článok bol vytvorený automaticky	3765
článok je chránený autorským právom	3763
článok číta syntetický hlas	3744
článok číta umelá inteligencia	3744
čte umělý hlas	543
čtěte bez omezení	552
čtěte dále	480
čtěte i	480
čtěte nejdřív v aplikaci	545
čtěte také	480
čtěte v aplikaci	545
číslo účtu pro dary	464
číst bez reklam	571
číst celý článek	558
číst dál	482
číst dál s předplatným	465
číst dále	558
číst s předplatným	552
číst více	482
číta umelý hlas	3744
čítajte aj	3687
čítajte bez obmedzení	3753
čítajte najprv v aplikácii	3746
čítajte v aplikácii	3746
čítať bez reklám	3771
čítať celý článok	3759
čítať s predplatným	3753
čítať ďalej	3759
""", 'ď': """
ďakujeme za hlas	3736
ďakujeme za hlasovanie	3736
ďakujeme za odber	3756
ďakujeme za správu	3756
ďakujeme za vašu správu	3756
ďakujeme za váš hlas	91	3736
ďalšia fotografia	3759
ďalšia snímka	3759
ďalšia strana	3759
ďalšie foto	3759
ďalšie správy	3687
ďalšie video	3744
ďalšie články	19	3687
ďalšie články autora	3759
ďalší článok	3759
""", 'đ': """
đang theo dõi	4386
đang tải	4361
đang tải trình phát	4361
đang tải video	4361
điều khoản sử dụng	4320
điều khoản sử dụng | chính sách bảo mật	4320
đáng chú ý	4322
đã có tài khoản	4307
đã hiểu	4325
đã sao chép	4312
đã sao chép liên kết	4348
đã xảy ra lỗi	4377
đã đóng bình luận	4354
đóng	4305
đóng cửa sổ	4399
đóng góp	4306
đóng góp hàng tháng	4373
đóng góp một lần	4373
đóng menu	4399
đăng ký	4307
đăng ký của bạn đã được xác nhận	4398
đăng ký ngay	4307
đăng ký nhận thông báo	4368
đăng ký thành công	4377
đăng ký để đọc tiếp	4397
đăng nhập	4307
đăng nhập / đăng ký	4307
đăng nhập bằng apple	4375
đăng nhập bằng facebook	4375
đăng nhập bằng google	4375
đăng nhập với facebook	4375
đăng nhập với google	4375
đăng nhập để bình luận	4354
đăng nhập để đọc tiếp	4397
đăng xuất	4307
đường dây nóng	4382
được quan tâm	4349
được tài trợ	4317
được tạo bởi ai	4395
đặt báo	4307
đặt hàng ngay	4400
đặt mua ngay	4360
đặt vé ngay	4360
đến công thức	61
đến trang quyên góp	4373
đến trang ủng hộ	4373
đề xuất	4322
để sau	4305
địa chỉ email của bạn	4398
đọc bài gốc	4399
đọc bài tiếp theo	4399
đọc miễn phí	4397
đọc nhiều	4322
đọc nhiều nhất	4322
đọc sau	4348
đọc thêm	4322	4324
đọc tiếp	4324
đọc tiếp về chủ đề này	4349
đọc toàn bộ bài viết	4381
đọc trên ứng dụng	4367
đồng ý và tiếp tục	4365
đừng bỏ lỡ	4322
""", 'į': """
į el. parduotuvę	2711
į pradinį puslapį	2720
į viršų	2680
įdėti į krepšelį	2711
įgarsinta dirbtinio intelekto	2713
įjungti garsą	2713
įjungti pranešimus	2715
įkelti daugiau	2720
įkelti turinį	2712
įkelti įrašą	2712
įveskite el. pašto adresą	2719
įveskite galiojantį el. pašto adresą	2719
įveskite savo el. pašto adresą	2698
įveskite sumą	2717
įvyko klaida. bandykite dar kartą	2719
įvyko klaida. bandykite vėliau	2719
""", 'ľ': """
ľubovoľná suma	3751
""", 'ł': """
ładowanie odtwarzacza	3162
ładowanie wideo	3162
""", 'ř': """
řadit podle	567
řazení	568
""", 'ś': """
śledź nas	3090
""", 'ş': """
şifremi unuttum	4062
şifrenizi mi unuttunuz	4140
şikayet et	4120
şikâyet et	4120
şimdi değil	4060
şimdi satin al	4176
şurada paylaş	4069
""", 'š': """
šajā rakstā	2780
še nimate računa	3848
še niste naročnik	3848
šiame straipsnyje	2720
šifra	3659
šio turinio parodyti negalime	2712
šio turinio rodyti negalima	2712
šis laukas privalomas	2719
šis lauks ir obligāts	2779
šis raksts ir slēgts	2778
šis saturs nav pieejams	2772
šis straipsnis užrakintas	2718
šis turinys nepasiekiamas	2712
šis vaizdo įrašas nebepasiekiamas	2713
šis vaizdo įrašas nepasiekiamas	2713
šis video nav pieejams	2773
šis video vairs nav pieejams	2773
šo saturu nevar parādīt	2772
šrifto dydis	2725
štampaj	3592
štítky	480
""", 'ž': """
žaisti dabar	2709
že imam račun	3848
že imate račun	3780
že naročnik	3780
že podpiram	3791
že sledite	3863
želite li da primate obaveštenja	3652
želite li primati obavijesti	3652
želite prejemati obvestila	3842
želite prejemati potisna obvestila	3842
želiš primati obavijesti	3652
žiadny spam	3756
žinutė išsiųsta	2719
živě	544
žiūrėkite nuotraukas	2680
žiūrėkite vaizdo įrašą	2680
žiūrėti galeriją	2680
žiūrėti kainą	2711
žiūrėti komentarus	2723
žiūrėti pasiūlymą	2711
žiūrėti planus	2718
žiūrėti rezultatus	91	2709
žiūrėti visus	2720
žymos	2720
žádný spam	555
""", 'ư': """
ưu đãi cho bạn đọc	4360
ưu đãi cho độc giả	4360
ưu đãi tốt nhất	4376
""", 'ș': """
știrea anterioară	3421
știrea următoare	3421
știri pe aceeași temă	3386
știri recomandate	3358
știri similare	3358
știrile zilei	3358
""", 'ț': """
ți-a fost util	3392
ți-a fost util acest articol	3371
ți-a fost util acest rezumat	3371
ți-ai uitat parola	3383
ți-ar putea plăcea și	3386
ține-mă minte	3415
""", 'ά': """
άκουσε το άρθρο	963
άλλες ειδήσεις	19
άλλο ποσό	976
άνοιγμα	909
άνοιγμα εφαρμογής	970
άνοιγμα στην εφαρμογή	970
άνοιγμα χάρτη	909
""", 'έ': """
έξοδος από πλήρη οθόνη	963
έχετε ήδη λογαριασμό	894
έχετε ήδη ψηφίσει	955
έχω ήδη λογαριασμό	979
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	981
έχω λογαριασμό	979
""", 'ή': """
ήταν χρήσιμο	955
""", 'ί': """
ίσως αργότερα	892
ίσως σας ενδιαφέρει	906
""", 'α': """
αγορά από amazon	961
αγορά από το amazon	961
αγορά βιβλίου	961
αγορά εισιτηρίων	961
αγοράστε εισιτήρια	961
αγοράστε εισιτήριο	961
αγοράστε το βιβλίο	961
αγοράστε τώρα	1012
ακολουθήστε μας	991
ακολουθήστε το θέμα	991
ακολουθήστε τον αρθρογράφο	1011
ακολουθήστε τον συντάκτη	991
ακολουθείτε ήδη αυτό το θέμα	991
ακολουθείτε ήδη αυτόν τον συντάκτη	1011
ακολούθησε	991
ακούστε	899
ακούστε το άρθρο	899
ακυρώνετε όποτε θέλετε	979
ακύρωση οποιαδήποτε στιγμή	979
ανάκληση συγκατάθεσης	967
αναζήτηση	908
ανανέωση σελίδας	974
ανανέωση συνδρομής	1007
ανανέωση της σελίδας	974
αναπαραγωγή βίντεο	963
αναφέρετε λάθος	998
αναφέρετε το σχόλιο	998
αναφορά	956
αναφορά λάθους	905
αναφορά σχολίου	998
αντιγραφή	994
αντιγραφή link	899
αντιγραφή συνδέσμου	899
αντιγραφή συνδέσμου άρθρου	899
απάντηση	905
απενεργοποίησα τον ad blocker	974
απενεργοποιήστε το για να συνεχίσετε	974
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1007
αποδέχομαι	912
αποδέχομαι τους όρους χρήσης	981
αποδοχή	912
αποδοχή και συνέχεια	967
αποδοχή όλων	912
αποδοχή όλων των cookies	1002
αποθήκευση	899
αποθήκευση άρθρου	1013
αποθήκευση επιλογών	967
αποθήκευση προτιμήσεων	967
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	899
αποκλειστικά για συνδρομητές	979
αποκτήστε το τώρα	1012
απομαγνητοφώνηση	964
απομνημόνευση	979
αποστολή	982
αποστολή με email	899
αποστολή σχολίου	955
αποσύνδεση	894
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	998
αποτελέσματα ψηφοφορίας	998
αποτυχία φόρτωσης βίντεο	1003
απόκρυψη	909
απόκρυψη απαντήσεων	955
απόρριψη	912
απόρριψη όλων	912
απόρριψη όλων των cookies	1002
αργότερα	892
αρχική	908
αρχική σελίδα	985
αυτό το άρθρο είναι κλειδωμένο	979
αυτό το βίντεο δεν είναι διαθέσιμο	963
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	963
αυτό το πεδίο είναι υποχρεωτικό	981
αυτόματη αναπαραγωγή	964
αυτόματη μετάφραση	964
αφήγηση με συνθετική φωνή	963
αφήστε ένα σχόλιο	955
αφήστε σχόλιο	905
αφήστε το σχόλιό σας	955
""", 'β': """
βίντεο	906
βαθμολογήστε το άρθρο	905
βρήκατε κάποιο λάθος	987
βρήκατε λάθος	987
""", 'γ': """
γίνε συνδρομητής	894
γίνε υποστηρικτής	976
γίνετε μέλος	893
γίνετε συνδρομητής	894
γίνετε υποστηρικτές	976
γράψτε σχόλιο	905
γράψτε το email σας	1008
γράψτε το σχόλιό σας	998
""", 'δ': """
δείτε ακόμη	1010
δείτε και	906
δείτε ξανά	1003
δείτε περισσότερα	908
δείτε τα αποτελέσματα	91	909
δείτε τα πακέτα	1007
δείτε τα πακέτα συνδρομών	1007
δείτε τα σχόλια	905
δείτε τα όλα	1010
δείτε τη συλλογή	985
δείτε τη συνταγή	61
δείτε την προσφορά	961
δείτε τις απαντήσεις	955
δείτε τις προσφορές	1007
δείτε τις φωτογραφίες	985
δείτε το αφιέρωμα	985
δείτε το προφίλ	987
δείτε το προϊόν	1012
δείτε το στο amazon	961
δείτε το φωτορεπορτάζ	985
δείτε φωτογραφίες	985
δείτε όλα	908
δείτε όλα τα άρθρα	985
δείτε όλα τα βίντεο	985
δείτε όλα τα παιχνίδια	958
δείτε όλες τις ειδήσεις	985
δείτε όλες τις προσφορές	961
δείτε όλες τις φωτογραφίες	985
δεν έχετε λογαριασμό	979
δεν είναι δυνατή η αναπαραγωγή του βίντεο	963
δεν είναι δυνατή η εμφάνιση του περιεχομένου	967
δεν είστε ακόμη συνδρομητής	979
δεν είστε συνδρομητής	979
δεν μου αρέσει	956
δεν ξέρω	956
δεν ξέρω / δεν απαντώ	956
δες περισσότερα	1010
δημιουργήθηκε με ai	1003
δημιουργήθηκε με τεχνητή νοημοσύνη	1003
δημιουργία λογαριασμού	894
δημοσίευση σχολίου	955
δημοσκόπηση	92
δημοφιλέστερα	906
δημοφιλέστερο	980
δημοφιλή	906
δημοφιλή άρθρα	906
διάρκεια	964
διαβάζεται από συνθετική φωνή	963
διαβάστε ακόμα	906
διαβάστε ακόμη	906
διαβάστε αργότερα	1013
διαβάστε δωρεάν	1007
διαβάστε επίσης	906
διαβάστε επίσης στο	906
διαβάστε και	906
διαβάστε ολόκληρο το άρθρο	985
διαβάστε περισσότερα	906	908
διαβάστε στην εφαρμογή	970
διαβάστε το στην εφαρμογή	970
διαβάστε όλο το άρθρο	985
διαθέσιμη στο app store	970
διαθέσιμο στο app store	970
διαφήμιση	902
διαφημίσεις	902
διαφημιση	902
διαφημιστικό περιεχόμενο	87	902
διαχείριση cookies	967
διαχείριση επιλογών	967
διαχείριση προτιμήσεων	1002
διαχείριση συγκατάθεσης	967
δωρήστε	893
δωρίστε το άρθρο	993
δωρεά	893
δωρεάν αποστολή	995
δωρεάν, χωρίς spam	981
""", 'ε': """
είσοδος	894
είστε ήδη εγγεγραμμένος	1008
είστε ήδη συνδρομητής	979
εγγραφή	894
ειδήσεις σήμερα	906
ειδήσεις τώρα	906
ειδοποίηση για συντάκτη	1011
εισάγετε έγκυρο email	981
εισάγετε το email σας	1008
εισαγάγετε το email σας	1008
εκτυπώστε το άρθρο	899
εκτύπωση	899
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	981
ελέγξτε το email σας	981
ελεύθερη δωρεά	1006
ελεύθερο ποσό	976
εμφάνιση ανάρτησης	967
εμφάνιση απαντήσεων	955
εμφάνιση λιγότερων	985
εμφάνιση περιεχομένου	967
εμφάνιση περισσότερων	985
εμφάνιση πρωτοτύπου	909
εμφάνιση υποτίτλων	963
εμφάνιση όλων	909
ενεργοποίηση	972
ενεργοποίηση ειδοποιήσεων	971
ενεργοποιήστε τις ειδοποιήσεις	971
επαναφόρτωση σελίδας	974
επικοινωνήστε μαζί μας	987
επικοινωνήστε με τη σύνταξη	987
επικοινωνήστε με τον συντάκτη	987
επικοινωνία	905
επικοινωνία με τη σύνταξη	987
επιλέξτε	980
επιλέξτε πακέτο	979
επιλέξτε ποσό	1006
επιλέξτε συνδρομή	979
επιλέξτε τη συνδρομή σας	979
επιλογές συντακτών	906
επιλογή	980
επισκεφθείτε το κατάστημα	961
επιστροφή στην αρχική	985
επιστροφή στην κορυφή	908
επιτρέπεται	972
επόμενη είδηση	985
επόμενη εικόνα	1010
επόμενη φωτογραφία	1010
επόμενο	908
επόμενο άρθρο	906
επόμενο βίντεο	1003
επώνυμο	982
ερώτηση της ημέρας	91
ετήσια	977
ετήσια χρέωση	979
ετικέτες	906
ευχαριστούμε για τη στήριξή σας	1006
ευχαριστούμε για τη στήριξη	1006
ευχαριστούμε για την ψήφο σας	91	955
ευχαριστούμε, το μήνυμά σας στάλθηκε	981
εφάπαξ	977
εφάπαξ δωρεά	976
""", 'η': """
η δωρεά μου	1006
η εγγραφή ολοκληρώθηκε	1008
η εγγραφή σας ολοκληρώθηκε	1008
η στήριξή σας κάνει τη διαφορά	1006
η ψήφος σας καταχωρήθηκε	955
η ψήφος σας καταχωρίστηκε	955
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	971
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	971
θέμα	1009
θέματα	906
θα θέλατε να λαμβάνετε ειδοποιήσεις	971
""", 'κ': """
κάθε ευρώ μετράει	976
κάθε μήνα	977
κάθε συνεισφορά έχει αξία	976
κάθε συνεισφορά μετράει	976
κάνε το κουίζ	958
κάντε δωρεά	893
κάντε μια δωρεά	893
κάντε το κουίζ	958
κάντε το τεστ	958
κάτι πήγε στραβά	982
καλύτερη προσφορά	980
κανόνες σχολιασμού	905
κατάλαβα	909
κατάργηση σίγασης	963
κατάστημα	995
κατεβάστε από το app store	970
κατεβάστε από το google play	970
κατεβάστε την εφαρμογή	970
κατεβάστε το app	970
κατεβάστε το επεισόδιο	963
κατεβάστε το ηχητικό	963
κατηγορίες	906
κεράστε μας έναν καφέ	976
κλείσιμο	892
κλείσιμο μενού	1010
κλείσιμο παραθύρου	1010
κλείστε θέση	961
κοινοποίησε	899
κοινοποίηση	899
κοινοποίηση στο facebook	899
κοινοποίηση στο twitter	899
κοινοποίηση στο whatsapp	993
κοινοποιήστε	899
κοινοποιήστε το άρθρο	899
κρυπτόλεξο	960
κωδικοί έκπτωσης	1012
""", 'λ': """
λήψη ήχου	963
λεπτομέρειες	909
λιγότερα	985
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	993
μέγεθος κειμένου	65
μήνυμα	1009
με την υποστήριξη	902
με την υποστήριξη της	995
με την υποστήριξη του	995
μεγέθυνση	985
μεγέθυνση εικόνας	985
μεγαλύτερα γράμματα	993
μενού	908
μετάβαση στη σελίδα δωρεών	976
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	981
μη έγκυρο email	981
μη διαθέσιμο βίντεο	963
μη χάσετε	906
μην το χάσεις	906
μην χάσετε	906
μηνιαία	977
μηνιαία δωρεά	976
μηνιαία συνεισφορά	976
μηνιαία χρέωση	979
μηνιαίως	977
μικρότερα γράμματα	993
μοιράσου το	899
μοιράσου το άρθρο	1013
μοιραστείτε	899
μοιραστείτε το	899
μοιραστείτε το άρθρο	899
μου αρέσει	956
μπορεί να σας αρέσει	906
μόνο για συνδρομητές	894
""", 'ν': """
να επιτρέπεται πάντα	967
να επιτραπεί	972
να με θυμάσαι	979
ναι, θέλω	972
νεότερα	956
νεότερα πρώτα	956
""", 'ξ': """
ξέχασα τον κωδικό μου	979
ξεκλειδώστε το άρθρο	1007
ξεχάσατε τον κωδικό	894
ξεχάσατε τον κωδικό σας	979
""", 'ο': """
ο λογαριασμός μου	894
ο σύνδεσμος αντιγράφηκε	899
οι συνεργάτες μας	967
ονοματεπώνυμο	982
""", 'π': """
πάντα να επιτρέπεται	967
πάρτε μέρος στη δημοσκόπηση	955
πήγαινε στη συνταγή	61
πίσω στην κορυφή	985
παίξε τώρα	958
παίξε υπεύθυνα	961
παίξτε δωρεάν	958
παίξτε τώρα	958
παίξτε υπεύθυνα	961
παιχνίδια	960
πακέτα συνδρομών	1007
παλαιότερα	956
παράλειψη	1003
παράλειψη διαφήμισης	1003
παρουσιάστηκε σφάλμα	981
πατήστε για ήχο	1003
παύση βίντεο	963
παύση παρακολούθησης	991
πείτε μας τη γνώμη σας	955
πείτε τη γνώμη σας	955
περίληψη ai	990
περίληψη με ai	990
περισσότερα	906	908
περισσότερα άρθρα	906
περισσότερα άρθρα του συντάκτη	985
περισσότερα σχόλια	955
περισσότερες ειδήσεις	906
περισσότερες επιλογές	993
πες τη γνώμη σου	955
πλήρης οθόνη	964
πληρωμή με paypal	1007
πολιτική cookies	912
πολιτική απορρήτου	912
πολιτική διορθώσεων	987
προβολή περιεχομένου	967
προηγούμενη είδηση	985
προηγούμενη φωτογραφία	1010
προηγούμενο	908
προηγούμενο άρθρο	906
προηγούμενο βίντεο	1003
προνόμια συνδρομητών	961
προσθήκη απάντησης	998
προσθήκη στα θέματά μου	1011
προσθήκη στο καλάθι	1012
προσθήκη σχολίου	905
προσθήκη ως προτιμώμενη πηγή	991
προστασία προσωπικών δεδομένων	912
προσφορά για αναγνώστες	961
προσφορά για συνδρομητές	961
προτείνουμε	906
προτείνουμε επίσης	906
προτεινόμενα	906
προτιμήσεις cookies	967
προτιμήσεις απορρήτου	1002
προωθητικό περιεχόμενο	902
πρόσφατα άρθρα	906
πώς να απενεργοποιήσετε τον ad blocker	974
πώς να το απενεργοποιήσετε	975
""", 'ρ': """
ροή	906
ροή ειδήσεων	906
ρυθμίσεις cookie	967
ρυθμίσεις cookies	912
ρυθμίσεις απορρήτου	967
""", 'σ': """
σίγαση	964
σας βοήθησε αυτό το άρθρο	955
σας φάνηκε χρήσιμο	955
σε συνεργασία με	995
σκανάρετε το qr code	970
σταυρόλεξα	960
σταυρόλεξο	960
στείλε το σε φίλο	899
στείλτε μας τις φωτογραφίες σας	987
στηρίξτε μας	893
στηρίξτε μας στο patreon	976
συμφωνώ	912
συμφωνώ με την επεξεργασία των δεδομένων μου	981
συμφωνώ με τους όρους χρήσης	981
συνέχεια ανάγνωσης	908
συνέχεια με apple	979
συνέχεια με email	1007
συνέχεια με facebook	979
συνέχεια με google	979
συνέχεια στην ιστοσελίδα	970
συνέχεια στο site	970
συνέχεια στον browser	970
συνδεθείτε	894
συνδρομή	894
συνδρομητές	894
συνεχίστε την ανάγνωση	1010
σφάλμα φόρτωσης βίντεο	1003
σχετικά	906
σχετικά άρθρα	906
σχετικά θέματα	906
σχετικά νέα	906
σχετικές ειδήσεις	906
σχετικό άρθρο	906
σχολιάστε	905
σχολιάστε το άρθρο	905
σχόλια	905
σχόλιο	905
σύνδεση	894
σύνδεση με apple	979
σύνδεση με facebook	979
σύνδεση με google	979
σύνοψη με ai	990
""", 'τ': """
τέλος διαφήμισης	961
τέλος της διαφήμισης	961
τέσταρε τις γνώσεις σου	958
τα πιο δημοφιλή	906
τα πιο δημοφιλή της ημέρας	906
τα πιο διαβασμένα	906
τα πιο πρόσφατα	906
τα σχόλια είναι απενεργοποιημένα	998
τα σχόλια είναι μόνο για συνδρομητές	998
ταξινόμηση	956
ταξινόμηση κατά	956
ταχύτητα αναπαραγωγής	963
τελευταία άρθρα	906
τελευταία νέα	906
τελευταίες ειδήσεις	906
τεστάρετε τις γνώσεις σας	958
το email σας	1008
το email υπάρχει ήδη	1008
το αίτημά σας στάλθηκε	1008
το αίτημά σας υποβλήθηκε	1008
το απενεργοποίησα	974
το βίντεο δεν είναι διαθέσιμο	963
το βίντεο φορτώνει	963
το μήνυμά σας	1008
το μήνυμά σας εστάλη	981
το μήνυμά σας στάλθηκε	981
το πεδίο είναι υποχρεωτικό	981
το πιο δημοφιλές	980
το ψευδώνυμό σας	998
το όνομά σας	998
τρέχων χρόνος	964
""", 'υ': """
υπενθύμιση αργότερα	892
υποβολή	91	982
υποβολή σχολίου	905
υπολειπόμενος χρόνος	963
υποστηρίξτε μας	893
υποχρεωτικά πεδία	981
υποχρεωτικό πεδίο	981
υπότιτλοι	964
""", 'φ': """
φόρτωση ανάρτησης	967
φόρτωση βίντεο	963
φόρτωση περιεχομένου	967
φόρτωση περισσότερων	908
φόρτωση περισσότερων σχολίων	955
φόρτωση προγράμματος αναπαραγωγής	963
""", 'χ': """
χαρίστε αυτό το άρθρο	899
χορηγοί	995
χορηγούμενο	902
χορηγούμενο άρθρο	902
χορηγούμενο περιεχόμενο	902
χορηγός	995
χρόνος που απομένει	963
χωρίς spam	981
""", 'ψ': """
ψήφισε	91	956
ψηφίστε	91	956
ψηφίστε στη δημοσκόπηση	955
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	985
όλα τα βίντεο	985
όλα τα νέα	985
όλα τα παιχνίδια	958
όλα τα σχόλια	905
όλες οι ειδήσεις	906
όνομα	982
όροι σχολιασμού	905
όροι χρήσης	912
όχι ευχαριστώ	892
όχι τώρα	892
όχι, ευχαριστώ	892
""", 'а': """
або	4279
абонамент	220
абонирай се	221
абонирай се за бюлетина	296
абонирайте се	220
автовоспроизведение	3545
автовідтворення	4269
автоматический перевод	3568
автоматическое воспроизведение	3545
автоматичне відтворення	4269
автоматичний переклад	4292
автоматично възпроизвеждане	284
автоматично преведено	305
автоматично пускане	284
авторизация	3458
авторизоваться	3458
адрес электронной почты	3461
актуално	228
актуальне	4204
анкета	92	279
анкета на деня	278
анонимна кутия	302
анонимная почта	3564
анонимный ящик	3564
анонімна пошта	4288
анонімна скринька	4288
архив	3477
аудиоверсия	3545
аудіоверсія	4269
""", 'б': """
бажаєте отримувати сповіщення	4272
банковская карта	3457
банковский перевод	3457
без спам	296
без спама	3557
без спаму	4281
безкоштовна доставка	4265
безкоштовно. без спаму	4281
безопасный платеж	3456
безплатна доставка	281
бесплатная доставка	3541
бесплатно. без спама	3557
беше ли полезно	305
благодарим ви за абонамента	296
благодарим ви, че гласувахте	278
благодарим за вашия глас	278
благодарим за гласа	278
благодарим за съобщението	296
блокирай	288
блокировать	3549
блокувати	4273
больше	3477
больше материалов по теме	3477
больше новостей	3477
больше статей	3560
будь-яка сума	4276
будьте в курсе	3461
была ли статья полезной	3474
більше від автора	4284
більше за темою	4204
більше матеріалів за темою	4204
більше на цю тему	4204
більше новин	4204
більше новин на тему	4204
більше по темі	4204
більше статей	4284
""", 'в': """
в закладки	3572
в избранное	3466
в корзину	3541
в наш магазин	3541
в тази статия	299
в тренде	3477
в этой статье	3560
важен каждый рубль	3552
важен любой вклад	3552
важко відповісти	4262
важлива кожна гривня	4276
важливий кожен внесок	4276
важливо	4204
вам будет интересно	3477
вам може бути цікаво	4204
вам може сподобатися	4204
вам может быть интересно	3477
вам может понравиться	3477
вам також може сподобатися	4204
варианты подписки	3554
вартість доставки	4265
варіанти передплати	4278
вас може зацікавити	4204
вас может заинтересовать	3477
ваш e-mail	3461
ваш email	3461
ваш голос враховано	4261
ваш голос зараховано	4261
ваш голос принят	91	3537
ваш голос учтен	3537
ваш голос учтён	91	3537
ваша електронна пошта	4281
ваша почта	3557
ваша пошта	4281
ваша электронная почта	3557
ваше имя	3557
ваше повідомлення	4281
ваше повідомлення надіслано	4281
ваше сообщение	3557
ваше сообщение отправлено	3557
ваше ім'я	4281
вашето име	296
вашето съобщение	296
вашето съобщение е изпратено	296
вашият глас беше отчетен	278
вашият глас е отчетен	278
вашият имейл	296
вашият имейл адрес	296
вбудований контент	4267
введите e-mail	3461
введите email	3461
введите ваш email	3461
введите ваш адрес электронной почты	3461
введите корректный e-mail	3557
введите сумму	3552
введіть коректний e-mail	4281
введіть суму	4276
вградено съдържание	282
вернуться на главную	3560
версия для печати	3466
версия за печат	309
версія для друку	4296
вече гласувахте	278
вече имам профил	293
вече имате абонамент	293
вече имате акаунт	221
вече имате профил	293
вече подкрепям	235
вече следите	308
вече следите тази тема	308
вече сте абонат	221
вече сте гласували	278
вече съм абонат	293
вже вимкнено	4275
вже зареєстровані	4189
вже маєте акаунт	4278
вже маєте передплату	4278
вже є акаунт	4189
ви вже голосували	4261
ви вже проголосували	4261
ви вже підписані	4295
ви вже підписані на цю тему	4295
ви вичерпали ліміт статей	4278
ви можете відписатися будь-коли	4281
ви підписані	4281
ви підписані на автора	4295
ви підписані на тему	4295
ви успішно підписалися	4281
виберіть суму	4276
вибрати	4279
вибір редакції	4204
видео	3477
видео # из #	3559
видео # от #	298
видео больше недоступно	3545
видео загружается	3545
видео не может быть воспроизведено	3545
видео недоступно	3545
видео недоступно в вашей стране	3545
видео недоступно в вашем регионе	3545
видеоплеер загружается	3545
видеото вече не е налично	284
видеото не е достъпно	284
видеото не е достъпно във вашата страна	284
видеото не е налично	284
видеото не е налично във вашата страна	284
видеото не може да бъде възпроизведено	284
видяхте грешка	302
виж # снимки	298
виж всички	299
виж всички # снимки	298
виж всички снимки	298
виж всички статии	299
виж галерията	299
виж коментарите	306
виж офертата	281
виж резултатите	91	278
виж снимки	298
виж цената	281
вижте # снимки	298
вижте видеото	284
вижте всички	299
вижте всички # снимки	298
вижте всички снимки	298
вижте офертата	281
вижте още	228
вижте още от	228
вижте плановете	293
вижте резултатите	278
вижте снимки	298
вижте цената	281
вийти	4189
використання матеріалів лише з дозволу редакції	4289
вимкнути звук	4269
вимкнути рекламу	4297
вимкніть adblock	4274
винаги показвай	282
винаги разрешавай	282
виникла помилка. спробуйте ще раз	4281
виправлення й уточнення	4288
вкажіть суму	4276
включете javascript	284
включете известията	287
включете се в дискусията	306
включи	288
включи звука	284
включи известията	287
включи се в дискусията	306
включите уведомления	3535
включить	3549
включить звук	3545
включить уведомления	3535
вконтакте	3467
влез	221
влез с facebook	293
влез с google	293
влез, за да коментираш	306
влезте	221
вміст недоступний	4267
внешний контент	3543
во весь экран	3480
водещи новини	228
войти	3458
войти в аккаунт	3458
войти в чат	3474
войти по почте	3554
войти с помощью google	3554
войти с яндекс id	3554
войти через apple	3554
войти через facebook	3554
войти через google	3554
войти через vk	3554
войти через вконтакте	3554
войти через яндекс	3554
войти, чтобы комментировать	3569
вопрос дня	3537
воспроизвести	3480
воспроизвести видео	3545
восстановить пароль	3554
время на чтение	3480
время чтения # мин	3480
все	3480
все комментарии	3474
все още няма коментари	306
все още нямате профил	293
все права сохранены	3565
всегда показывать	3543
всегда разрешать	3543
всего проголосовало #	3537
всеки лев е важен	291
всеки лев помага	291
всеки петък. безплатно. без спам	296
всички коментари	306
всички статии	299
всички статии на автора	299
встановити додаток	4271
встановити застосунок	4271
встроенный контент	3543
всяка помощ е важна	291
всяко дарение е важно	291
всяко дарение помага	291
всі коментарі	4293
всі матеріали	4284
всі матеріали автора	4284
всі новини	4206
всі статті	4284
всі статті автора	4284
вход	221	3458
вход с apple	293
вход с facebook	293
вход с google	293
вхід	4189
въведете валиден имейл	296
въведете имейл	296
въведете сума	291
възникна грешка. опитайте отново	296
възникна грешка. опитайте по-късно	296
външно съдържание	282
въпрос на деня	278
вы подписаны	3557
вы подписаны на автора	3571
вы подписаны на тему	3571
вы уже голосовали	3537
вы уже проголосовали	3537
вы успешно подписались	3557
выберите подписку	3554
выберите сумму	3456
выберите тариф	3554
выбор редакции	3477
выбрать	3555
выбрать подписку	3554
выбрать тариф	3554
выйти	3458
від наших партнерів	4297
відео	4204
відео # з #	4283
відео # із #	4283
відео більше недоступне	4269
відео вище	4228
відео недоступне	4269
відео недоступне у вашій країні	4269
відео неможливо відтворити	4269
відео нижче	4228
відеоплеєр завантажується	4269
відкликати згоду	4267
відкрити	4207
відкрити в додатку	4271
відкрити в застосунку	4271
відкрити галерею	4284
відкрити застосунок	4271
відкрити карту	4207
відкрити статтю	4278
відновити пароль	4278
відписатися	4295
відписатися від теми	4295
відписатися можна будь-коли	4281
відповісти	4202	4294
відправити	4282
відскануйте qr-код	4271
відскануйте qr-код, щоб завантажити застосунок	4271
відтворити	4269
відтворити відео	4269
відхилити	4199
відхилити все	4267
відхилити всі	4267
""", 'г': """
генерирано от ai	305
генерирано от ии	305
генерирано с изкуствен интелект	305
главная	3480
главная страница	3560
главное	3477
главное за день	3477
главные новости	3477
гласувай	91	279
гласувайте	91
гласувам	279
гледай видеото	284
годишен абонамент	293
годишно	294
годишно плащане	293
годовая подписка	3554
головна	4206
головна сторінка	4284
головне	4204
головне за день	4204
головні новини	4204
голосование	92
голосовать	91	3538
голосування	92
голосувати	91	4262
город	3558
град	297
грати	4262
грати онлайн	4261
громкость	3546
гучність	4270
""", 'д': """
да, искам	288
да, моля	288
да, пожалуйста	3549
да, спасибо	3549
да, хочу	3549
далее	3480
далі	4206
дарете	220
дари	220
дари еднократно	291
дари месечно	291
дари сега	220
детали	3481
детальніше	4206
деталі	4207
дзен	3467
дивитися # світлин	4283
дивитися # світлини	4283
дивитися # фото	4283
дивитися # фотографій	4283
дивитися # фотографії	4283
дивитися всі	4284
дивитися всі # світлин	4283
дивитися всі # світлини	4283
дивитися всі # фото	4283
дивитися всі # фотографій	4283
дивитися всі # фотографії	4283
дивитися всі світлин	4283
дивитися всі світлини	4283
дивитися всі фото	4283
дивитися всі фотографій	4283
дивитися всі фотографії	4283
дивитися відео	4269
дивитися галерею	4284
дивитися онлайн-трансляцію	4284
дивитися світлин	4283
дивитися світлини	4283
дивитися усі # світлин	4283
дивитися усі # світлини	4283
дивитися усі # фото	4283
дивитися усі # фотографій	4283
дивитися усі # фотографії	4283
дивитися усі світлин	4283
дивитися усі світлини	4283
дивитися усі фото	4283
дивитися усі фотографій	4283
дивитися усі фотографії	4283
дивитися фото	4283
дивитися фотогалерею	4284
дивитися фотографій	4283
дивитися фотографії	4283
дивіться відео	4228
дивіться відео вище	4228
дивіться відео нижче	4228
дивіться також	4204
дивіться також відео	4228
дивіться у відео	4228
длительность	3546
длительность #	3545
для передплатників	4278
для подписчиков	3458
до закладок	4296
до кошика	4265
до рецепту	61
до теми	4204
добавете ни като предпочитан източник	308
добави в количката	281
добави като предпочитан източник	308
добави коментар	306
добави към моите теми	308
добави към предпочитани източници	308
добавить в избранное	3571
добавить в избранные источники	3571
добавить в источники	3571
добавить в корзину	3541
добавить в мои темы	3571
добавить в предпочитаемые источники	3571
добавить комментарий	3474
добровольное пожертвование	3552
довільна сума	4276
догори	4284
додати в кошик	4265
додати до кошика	4265
додати до моїх тем	4295
додати до обраних джерел	4295
додати до обраного	4295
додати до пріоритетних джерел	4295
додати до улюблених джерел	4295
додати коментар	4202
додати як пріоритетне джерело	4295
дозволити	4273
дозволити контент	4267
дозволити один раз	4267
дозволити рекламу	4275
дозволити сповіщення	4272
дозвольте сповіщення	4258
докладвай	307
докладвай грешка	231
докладвай коментар	306
докладвай рекламата	310
докладніше	4206
долучитися	4186
долучитися до обговорення	4293
долучитися до спільноти	4276
допомагає будь-яка сума	4276
доставка оплачивается отдельно	3541
достигнахте лимита на статиите	293
доступно по подписке	3458
друга сума	291
другая сумма	3456
други новини	19
другие материалы	19	3477
другие материалы рубрики	3477
другие новости	19	3477
другие новости раздела	3477
другие статьи	3477
другие статьи автора	3560
друк	4195
друкувати	4296
дякуємо за ваш голос	91	4261
дякуємо за ваше повідомлення	4281
дякуємо за голос	4261
дякуємо за повідомлення	4281
дякуємо за реєстрацію	4281
дякуємо за участь в опитуванні	4261
дізнатися ціну	4265
""", 'е': """
единоразово	3453
еднократно дарение	291
ежегодно	3555
ежемесячно	3453
ежемесячное пожертвование	3552
ежемесячный платеж	3552
ежемесячный платёж	3552
економія #%	4279
ексклузивно за абонати	293
ексклюзивно для передплатників	4278
електронна адреса	4281
електронна пошта	4281
електронна пошта або логін	4278
етикети	299
еще нет аккаунта	3554
еще новости	3477
еще от автора	3560
еще по теме	3477
ещё	3477
ещё не подписчик	3554
ещё нет аккаунта	3554
ещё новости	3477
ещё от автора	3560
ещё по теме	3477
""", 'ж': """
желаете ли да получавате известия	287
жодного спаму	4281
""", 'з': """
з нашого магазину	4265
за абонати	293
за датою	4294
за популярністю	4294
за темою	4204
забелязахте грешка	302
заборонити	4273
забравена парола	221
забравили сте паролата си	293
забронировать билет	3541
забронировать место	3541
забронювати квиток	4265
забронювати місце	4265
забув пароль	4278
забули пароль	4189
забыл пароль	3554
забыли пароль	3458
завантаження відео	4269
завантаження плеєра	4269
завантажити аудіо	4269
завантажити випуск	4269
завантажити відео	4267
завантажити додаток	4271
завантажити допис	4267
завантажити застосунок	4271
завантажити контент	4267
завантажити публікацію	4267
завантажити ще	4206
завжди дозволяти	4267
завжди показувати	4267
загрузить видео	3543
загрузить еще	3480
загрузить ещё	3480
загрузить контент	3543
загрузить пост	3543
загрузить публикацию	3543
загрузка видео	3545
загрузка плеера	3545
задонатити	4186
задонатить	3453
задължителни полета	296
задължително	297
задължително поле	296
заказать книгу	3541
закрити	4185
закрити галерею	4284
закрити рекламу	4297
закрыть	3452
закрыть галерею	3560
закрыть рекламу	3573
залишилося #	4269
залишити відгук	4291
залишити коментар	4202
залиште коментар	4293
заметили ошибку	3564
замовити книгу	4265
замовити книжку	4265
запазете място	281
запази	231
запази за по-късно	309
запази избора	282
запази място	281
запази настройките	282
запази рецептата	61
запази статията	231
запам'ятати мене	4278
заповніть це поле	4281
заполните это поле	3557
запомни ме	293
запомнить меня	3554
започни теста	278
запретить	3549
запропонувати новину	4202
зарегистрироваться	3458
зареди видеото	282
зареди още	299
зареди публикацията	282
зареди съдържанието	282
зареждане на видеото	284
зареждане на плейъра	284
зареєструватися	4189
зарубежной картой	3552
затвори	235
затвори галерията	299
затвори рекламата	310
затрудняюсь ответить	3538
защо виждам тази реклама	310
зберегти	4195
зберегти вибір	4267
зберегти на потім	4296
зберегти налаштування	4267
зберегти рецепт	61
зберегти статтю	4195
збережено	4296
збільшити	4206
збільшити зображення	4284
збільшити текст	4296
збільшити фото	4284
збільшити шрифт	4296
зв'язатися з автором	4284
звук	285
згенеровано за допомогою ші	4291
згенеровано штучним інтелектом	4291
згенеровано ші	4291
згорнути	4207	4284
зменшити шрифт	4296
змінити згоду	4267
змінити розмір тексту	4296
зміст	4206
зміст статті	4284
знайшли помилку	4288
знижка #%	4279
знижка для передплатників	4265
зображення # з #	4283
зображення # із #	4283
зовнішній контент	4267
зробити внесок	4186
зробити донат	4276
зрозуміло	4199
""", 'и': """
играй сега	278
играть	3538
играть онлайн	3537
из нашего магазина	3541
изберете	294
изберете абонамент	293
изберете план	293
изберете сума	291
избери	294
избери абонамент	293
избери план	293
избери сума	291
избрано от редакцията	228
известия	288
изключете adblock	289
изключете блокера за реклами	289
изключете рекламния блокер	289
изключи звука	284
изключих рекламния блокер	289
изкуственият интелект може да греши	305
изменить размер текста	3572
изменить согласие	3543
изображение # из #	3559
изображение # от #	298
използвате adblock	289
използвате блокер за реклами	289
използвате рекламен блокер	289
изпратете сигнал	302
изпрати	297
изпрати коментар	306
изпрати на приятел	231
изпрати новина	302
изпрати обратна връзка	305
изпрати по имейл	231
изпрати сигнал	302
изпрати статията по имейл	231
изпрати съобщение	296
изтегли приложението	286
ии может ошибаться	3567
или	294	3555
имам профил	293
имате ли профил	293
име	297
имейл адрес	296
имейл или потребителско име	293
имя	3558
индекс	3558
интересное	3477
искате ли да получавате известия	287
использование материалов только с разрешения редакции	3565
исправления и уточнения	3564
""", 'к': """
к началу	3480
к началу страницы	3560
к рецепту	61
каждое пожертвование важно	3552
каждую пятницу. бесплатно. без спама	3557
каждый донат важен	3552
каждый рубль важен	3552
как да изключа adblock	289
как да изключите рекламния блокер	289
как защитаваме източниците си	302
как мы защищаем источники	3564
как мы защищаем наших источников	3564
как отключить adblock	3550
как пазим източниците си	302
картина в картината	284
картинка в картинке	3545
картинка в картинці	4269
категории	3477
категорії	4204
качество	3546
керування згодою	4267
керувати згодою	4267
керувати сповіщеннями	4272
ключови думи	228
кожен внесок важливий	4276
кожен донат важливий	4276
кожна гривня важлива	4276
коментар	4202
коментари	231
коментарі	4202
коментарів ще немає	4293
коментирай	231
коментирайте	231
коментирайте първи	231
коментирането е изключено	306
коментування закрито	4293
коментувати	4202
комерційний контент	4297
комерційний матеріал	4297
комментарии	3474
комментарии отсутствуют	3474
комментарий	3474
комментировать	3474
коммерческий контент	3573
коммерческий материал	3573
конец рекламы	3573
контакти	4202
контакты	3474
контент заблокирован	3543
контент заблоковано	4267
контент недоступен	3543
контент недоступний	4267
конфиденциальность	3471
копирай връзката	309
копирай линк	231
копирай линка	231
копирането забранено	303
копирано	309
копирано в клипборда	309
копирование запрещено	3565
копировать ссылку	3466
копіювання заборонено	4289
копіювати посилання	4195
край на рекламата	310
кросворд	4262
кроссворд	3538
кроссворд дня	3537
кръстословица	279
купете билети	281
купете книгата	281
купи абонамент	221
купи билет	281
купи билети	281
купи книгата	281
купи лиценз	303
купи сега	281
купите нам кофе	3552
купити журнал	4265
купити зараз	4265
купити квитки	4265
купити квиток	4265
купити книгу	4265
купити книжку	4265
купити ліцензію	4289
купити нам каву	4276
купити передплату	4278
купить билет	3541
купить билеты	3541
купить билеты онлайн	3541
купить журнал	3541
купить книгу	3541
купить лицензию	3565
купить номер	3541
купить подписку	3458
купить права на публикацию	3565
купить сейчас	3541
към галерията	299
към количката	281
към магазина	281
към началната страница	299
към началото	299
към рецептата	61
към страницата за дарения	291
към съдържанието	299
кінець реклами	4297
""", 'л': """
лента новостей	3477
линкът е копиран	309
личный кабинет	3458
лише для передплатників	4278
лише необхідні	4267
логин	3555
логин или e-mail	3554
логін	4279
логін або e-mail	4278
лучшие	3570
любая сумма	3552
любая сумма важна	3552
""", 'м': """
маджонг	279	3538	4262
материал закрыт	3554
материал защищен авторским правом	3565
материал защищён авторским правом	3565
материал партнера	3573
материал партнёра	3573
материал создан автоматически	3567
материалы защищены авторским правом	3565
материалы партнеров	3470
материалы партнёров	3573
материалы по теме	3477
матеріал захищено авторським правом	4289
матеріал партнера	4297
матеріал створено автоматично	4291
матеріали за темою	4204
матеріали захищені авторським правом	4289
матеріали партнерів	4297
матеріали по темі	4204
машинний переклад	4292
машинно преведено	305
машинный перевод	3568
маєте акаунт	4278
маєте новину	4288
меню	3480	4206
месечен абонамент	293
месечно	294
месечно дарение	291
месечно плащане	293
месячная подписка	3554
метки	3477
ми не можемо показати цей вміст	4267
ми не можемо показати цей контент	4267
може би по-късно	235
може да ви хареса	228
може да харесате още	228
может быть, позже	3452
может позже	3452
можете да се откажете по всяко време	293
можете да се отпишете по всяко време	296
можливо, пізніше	4185
можна скасувати будь-коли	4278
мои темы	3571
моите теми	308
мой профиль	3458
моля, изключете рекламния блокер	289
моля, опитайте по-късно	296
моят профил	221
мої теми	4295
мы в социальных сетях	3468
мы в соцсетях	3468
мы вконтакте	3468
мы не можем показать это содержимое	3543
мы не можем показать этот контент	3543
мій профіль	4189
місто	4282
місячна передплата	4278
місячна підписка	4278
мітки	4204
""", 'н': """
на весь екран	4269
на весь экран	3545
на главную	3480
на головну	4284
на живо	285
на початок	4284
на початок сторінки	4284
на правах реклами	4198
на правах рекламы	3470
на сторінку пожертв	4276
на страницу пожертвований	3552
на цял екран	284
наверх	3480	4206
нагадати пізніше	4185
надіслати	91	4195	4282
надіслати відгук	4291
надіслати другові	4296
надіслати другу	4195
надіслати електронною поштою	4296
надіслати коментар	4293
надіслати новину	4288
надіслати новину анонімно	4288
надіслати повідомлення	4281
надіслати поштою	4195
надіслати статтю поштою	4195
надіслати у whatsapp	4296
надішліть свої фото	4288
наживо	4270
нажмите, чтобы увеличить	3560
назад	3480	4206
назначение платежа: пожертвование	3552
най-коментирани	228
най-нови	307
най-новите първо	306
най-новото	228
най-популярен	294
най-стари	307
най-старите първо	306
най-харесвани	307
най-четени	228
най-четено	228
най-четено днес	228
най-четеното днес	228
найкраща пропозиція	4279
найкращі	4294
найпопулярніше	4204	4279
найпопулярніше за добу	4204
найпопулярніше за тиждень	4204
найпопулярніший	4279
найти	3480
найчитаніше	4204
налаштування	4199
налаштування cookie	4267
налаштування конфіденційності	4267
налаштування приватності	4267
налаштування файлів cookie	4267
налаштувати cookie	4267
налаштувати сповіщення	4272
налично в google play	286
намали шрифта	309
написати автору	4284
написати анонімно	4288
написати в редакцію	4288
написати коментар	4202
написать автору	3560
написать анонимно	3564
написать в редакцию	3564
написать комментарий	3474
напишете коментар	306
напиши коментар	231
напомни ми по-късно	235
напомнить позже	3452
направете дарение	220
направете теста	278
направи теста	278
настроить cookie	3543
настроить уведомления	3548
настройки	3471
настройки cookie	3471
настройки за поверителност	282
настройки конфиденциальности	3543
настройки на бисквитките	282
настройки приватности	3543
настройки файлов cookie	3543
наступна	4206
наступна новина	4284
наступна світлина	4284
наступна стаття	4204
наступна сторінка	4284
наступне відео	4269
наступне фото	4284
наступний слайд	4284
натисніть, щоб збільшити	4284
начална страница	299
начать игру	3537
начать тест	3537
нашли ошибку	3564
не вдалося відтворити відео	4269
не вдалося завантажити відео	4269
не зараз	4185
не маєте акаунта	4278
не можем да покажем това съдържание	282
не пропустите	3477
не пропустіть	4204
не сега	235
не сегодня	3452
не сейчас	3452
не сьогодні	4185
не удалось воспроизвести видео	3545
не удалось загрузить видео	3545
не, благодаря	235
невалиден имейл	296
невалиден имейл адрес	296
неверный e-mail	3557
неверный адрес электронной почты	3557
нейросеть может ошибаться	3567
некоректна адреса	4281
некоректний e-mail	4281
некорректный e-mail	3557
некорректный адрес	3557
немає акаунта	4278
немає акаунту	4278
немає коментарів	4293
немає передплати	4278
необов'язково	4282
необязательно	3558
неправильна електронна адреса	4281
нет аккаунта	3554
нет комментариев	3474
нет подписки	3554
нет, спасибо	3452
нещо се обърка. опитайте отново	296
нещо се обърка. опитайте по-късно	296
никакого спама	3557
новини	4204
новини за темою	4204
новини компаній	4198
новини партнерів	4198	4204
новости	3477
новости smi#	3477
новости партнеров	3470
новости партнёров	3470
новости по теме	3477
новости сми#	3477
новые	3570
нові	4294
номер телефона	3558
номер телефону	4282
нравится	3570
няма коментари	306
нямам мнение	279
нямам профил	293
нямате абонамент	293
нямате профил	293
ні, дякую	4185
""", 'о': """
обговорити	4202
оберіть передплату	4278
оберіть план	4278
оберіть суму	4276
обнови страницата	290
обновите страницу	3551
обновить страницу	3551
обов'язкове поле	4281
обов'язково	4282
обрати	4279
обрати передплату	4278
обрати план	4278
обрати тариф	4278
обратная связь	3474
обратно към началната страница	299
обратно към началото	299
обратно нагоре	299
обсудить	3474
обсуждение	3474
общи условия	282
обязательно	3558
обязательное поле	3557
одноклассники	3467
одноразово	4186
озвучено роботом	3545
озвучено синтезированным голосом	3545
озвучено синтезованим голосом	4269
оновити сторінку	4275
оновіть сторінку	4275
опитайте отново	296
опитайте по-късно	296
опитування	92	4262
опитування дня	91	4261
оплата раз в год	3554
оплата раз на рік	4278
опрос	92
опрос дня	91	3537
основание: дарение	291
оставащо време	284
оставащо време #	284
оставащо време -#	284
оставете коментар	306
остави коментар	306
оставить комментарий	3474
оставить отзыв	3567
оставшееся время	3545
оставшееся время #	3545
оставшееся время -#	3545
оставьте комментарий	3569
останні новини	4204
останні статті	4204
от нашите партньори	310
от наших партнеров	3573
от наших партнёров	3573
от нашия магазин	281
ответить	3474	3570
отвори в приложението	286
отвори галерията	299
отвори приложението	286
отговор	307
отговори	307
отиди на рецептата	61
отказ по всяко време	293
отказаться	3471
отказвам всички	282
отклонить	3471
отклонить все	3543
отклонить всё	3543
отключете статията	293
отключете цялата статия	221
отключи статията	221
отключите adblock	3550
отключите адблок	3550
отключить звук	3545
отключить рекламу	3573
открихте грешка	302
открихте грешка в текста	302
открыть	3481
открыть галерею	3560
открыть карту	3481
открыть приложение	3547
открыть статью	3554
отмена в любой момент	3554
отменить можно в любой момент	3554
отозвать согласие	3543
отпечатай	231
отпечатай статията	231
отписаться	3571
отписаться можно в любой момент	3557
отписаться от темы	3571
отпишете се по всяко време	296
отправить	91	3558
отправить другу	3466
отправить комментарий	3569
отправить отзыв	3567
отправить по почте	3466
отправить по электронной почте	3572
отправить сообщение	3557
отримувати сповіщення	4272
отсканируйте qr-код	3547
отстъпка за абонати	281
оттегли съгласието	282
оттегляне на съгласието	282
отхвърли всички	282
оферта за читатели	281
оформити передплату	4278
оформити підписку	4189
оформить донат	3453
оформить доступ	3554
оформить ежемесячное пожертвование	3552
оценете статията	231
оцените материал	3474
оцените рецепт	61
оцените статью	3474
оценить рецепт	61
оцініть матеріал	4202
оцініть рецепт	61
оцініть статтю	4202
още новини	228
още нямате абонамент	293
още нямате профил	293
още от	228
още от автора	299
още от деня	228
още от рубриката	228
още от този автор	299
още по темата	228
още статии	299
""", 'п': """
парола	294
пароль	3555	4279
партнерский материал	3470
партнерский проект	3470
партнерський матеріал	4198
партнерський проєкт	4198
партньорско съдържание	227
партнёрский материал	3470
партнёрский проект	3470
пасианс	279
пасьянс	3538	4262
пауза	285	3546	4270
переведено автоматически	3567
переведено нейросетью	3567
переведено с помощью ии	3567
перевір себе	4261
перевірте свою пошту	4281
перевірте свої знання	4261
перевірте себе	4261
переглянути # світлин	4283
переглянути # світлини	4283
переглянути # фото	4283
переглянути # фотографій	4283
переглянути # фотографії	4283
переглянути всі # світлин	4283
переглянути всі # світлини	4283
переглянути всі # фото	4283
переглянути всі # фотографій	4283
переглянути всі # фотографії	4283
переглянути всі світлин	4283
переглянути всі світлини	4283
переглянути всі фото	4283
переглянути всі фотографій	4283
переглянути всі фотографії	4283
переглянути галерею	4284
переглянути пропозицію	4265
переглянути результати	91	4261
переглянути світлин	4283
переглянути світлини	4283
переглянути усі # світлин	4283
переглянути усі # світлини	4283
переглянути усі # фото	4283
переглянути усі # фотографій	4283
переглянути усі # фотографії	4283
переглянути усі світлин	4283
переглянути усі світлини	4283
переглянути усі фото	4283
переглянути усі фотографій	4283
переглянути усі фотографії	4283
переглянути фото	4283
переглянути фотографій	4283
переглянути фотографії	4283
переглянути ціну	4265
передплата	4189
передплатити	4189
перезавантажити сторінку	4275
перезавантажте сторінку	4275
перезагрузите страницу	3551
перезагрузить страницу	3551
перейти в галерею	3560
перейти в магазин	3541
перейти до галереї	4284
перейти до досьє	4284
перейти до змісту	4284
перейти до контенту	4284
перейти до магазину	4265
перейти до оплати	4276
перейти до основного вмісту	4284
перейти до пожертви	4276
перейти до пропозиції	4265
перейти до рецепта	61
перейти к досье	3560
перейти к контенту	3560
перейти к оплате	3552
перейти к основному содержанию	3560
перейти к пожертвованию	3552
перейти к предложению	3541
перейти к рецепту	61
перейти к содержанию	3480
перейти к сюжету	3560
перекладено автоматично	4291
перекладено за допомогою ші	4291
перекладено ші	4291
пересказ нейросети	3567
пересказано нейросетью	3567
печать	3466
печать рецепта	61
питання дня	4261
пишете до редакцията	302
пишете на автора	299
пиши на автора	299
платена публикация	87	227
платено партньорство	310
платено съдържание	227
плеер загружается	3545
плейърът се зарежда	284
плеєр завантажується	4269
по дате	3570
по подписке	3458
по популярности	3570
по теме	3477
по-късно	235	288
побачили помилку	4288
повернутися на головну	4284
повний екран	4269
повноекранний режим	4269
повідомити новину	4288
повідомити про помилку	4202
повідомити про помилку в тексті	4202
повідомлення	4282
повідомлення надіслано	4281
погоджуюсь	4199
погоджуюся	4199
погодитися та продовжити	4267
пограти	4262
подай сигнал	302
подарете тази статия	231
подари статията	309
подарить доступ	3572
подарить материал	3466
подарить статью	3458
подарувати доступ	4296
подарувати статтю	4195
поддержать	3453
поддержать автора	3453
поддержать на boosty	3552
поддержать на patreon	3552
поддержать нас	3453
поддержать проект	3453
поддержать редакцию	3453
поддержите нас	3453
поделитесь	3466
поделиться	3466
поделиться в telegram	3466
поделиться в twitter	3466
поделиться в одноклассниках	3466
поделиться в соцсетях	3466
поделиться вконтакте	3466
поделиться новостью	3466
поделиться ссылкой	3466
поделиться статьей	3466
поделиться статьёй	3466
подкасти	4204
подкасты	3477
подкрепете ни	220
подкрепи	220
подкрепи ни	220
подобається	4294
подобни статии	228
подписаться	3458
подписаться в max	3468
подписаться в telegram	3468
подписаться на автора	3571
подписаться на канал	3468
подписаться на новости	3461
подписаться на рассылку	3461
подписаться на телеграм-канал	3468
подписаться на тему	3571
подписаться на уведомления	3548
подписка	3458
подписка на год	3554
подписка на месяц	3554
подписывайтесь	3468
подпишитесь	3554
подпишитесь на рассылку	3461
подреди по	306
подробнее	3480
подробнее по теме	3477
подтвердите e-mail	3557
подтвердите адрес электронной почты	3557
поділитись	4195
поділитися	4195
поділитися в telegram	4195
поділитися в соцмережах	4195
поділитися новиною	4195
поділитися статтею	4195
поділіться	4195
пожаловаться	3569
пожаловаться на комментарий	3569
пожаловаться на рекламу	3573
пожертвовать	3453
пожертвувати	4186
позволи	288
позволи известия	287
позже	3452	3549
поиск	3480
покажи # отговора	306
покажи # снимки	298
покажи всички # снимки	298
покажи всички снимки	298
покажи всичко	229
покажи галерията	299
покажи и приеми	282
покажи коментарите	306
покажи отговорите	306
покажи още	229
покажи паролата	293
покажи по-малко	299
покажи повече	299
покажи резултатите	91	278
покажи снимки	298
покажи субтитрите	284
покажи съдържанието	282
показати # відповідей	4293
показати # відповіді	4293
показати # світлин	4283
показати # світлини	4283
показати # фото	4283
показати # фотографій	4283
показати # фотографії	4283
показати більше	4206
показати вміст	4267
показати все	4207
показати всі	4284
показати всі # світлин	4283
показати всі # світлини	4283
показати всі # фото	4283
показати всі # фотографій	4283
показати всі # фотографії	4283
показати всі світлин	4283
показати всі світлини	4283
показати всі фото	4283
показати всі фотографій	4283
показати всі фотографії	4283
показати відповіді	4293
показати галерею	4284
показати й прийняти	4267
показати коментарі	4202
показати контент	4267
показати менше	4284
показати оригінал	4207
показати пароль	4278
показати підпис	4284
показати результати	91	4261
показати розшифровку	4269
показати світлин	4283
показати світлини	4283
показати субтитри	4269
показати усі # світлин	4283
показати усі # світлини	4283
показати усі # фото	4283
показати усі # фотографій	4283
показати усі # фотографії	4283
показати усі світлин	4283
показати усі світлини	4283
показати усі фото	4283
показати усі фотографій	4283
показати усі фотографії	4283
показати фото	4283
показати фотографій	4283
показати фотографії	4283
показати ще	4206
показати і прийняти	4267
показать # ответа	3569
показать # ответов	3569
показать # фото	3559
показать # фотографии	3559
показать # фотографий	3559
показать больше	3480
показать все	3481	3560
показать все # фото	3559
показать все # фотографии	3559
показать все # фотографий	3559
показать все фото	3559
показать все фотографии	3559
показать все фотографий	3559
показать галерею	3560
показать еще	3480
показать ещё	3480
показать и принять	3543
показать карту	3481
показать комментарии	3474
показать контент	3543
показать меньше	3481	3560
показать оригинал	3481
показать ответы	3569
показать пароль	3554
показать перевод	3481
показать подпись	3560
показать расшифровку	3545
показать результаты	91	3537
показать содержимое	3543
показать субтитры	3545
показать фото	3559
показать фотографии	3559
показать фотографий	3559
показувати завжди	4267
показывать всегда	3543
поки немає коментарів	4293
поле обов'язкове для заповнення	4281
поле обязательно для заполнения	3557
полето е задължително	296
политика cookie	3543
политика за защита на личните данни	282
политика за поверителност	282
политика исправлений	3564
политика конфиденциальности	3471
политика обработки персональных данных	3471
полноэкранный режим	3545
полный экран	3545
получавай известия	287
получать уведомления	3548
пользовательское соглашение	3471
політика cookie	4267
політика виправлень	4288
політика конфіденційності	4199
політика приватності	4267
помогает любая сумма	3552
помочь	3453
помочь нам	3453
помочь проекту	3453
помочь редакции	3453
помітили помилку	4288
понятно	3471
попередня	4206
попередня новина	4284
попередня стаття	4204
попередня сторінка	4284
попереднє фото	4284
попередній слайд	4284
поправки и уточнения	302
попробовать бесплатно	3458
попробуйте еще раз	3557
попробуйте ещё раз	3557
попробуйте позже	3557
популярне	4204
популярное	3477
популярные	3477	3570
популярные новости	3477
популярные статьи	3477
популярный	3555
популярні	4294
популярні новини	4204
попълнете това поле	296
поръчай книгата	281
поръчайте книгата	281
посилання скопійовано	4195
поскаржитися	4293
поскаржитися на коментар	4293
поскаржитися на рекламу	4297
последнее	3477
последни	228
последни новини	228
последние новости	3477
послухати новину	4195
посмотреть # фото	3559
посмотреть # фотографии	3559
посмотреть # фотографий	3559
посмотреть все # фото	3559
посмотреть все # фотографии	3559
посмотреть все # фотографий	3559
посмотреть все фото	3559
посмотреть все фотографии	3559
посмотреть все фотографий	3559
посмотреть результаты	91	3537
посмотреть фото	3559
посмотреть фотографии	3559
посмотреть фотографий	3559
посмотреть цену	3541
потвърдете имейла си	296
поточний час	4269
поточний час #	4269
потребителско име	294
потребителско име или имейл	293
похожие материалы	3477
похожие статьи	3477
почати гру	4261
почати тест	4261
почему я вижу эту рекламу	3573
почерпете ни с кафе	291
почерпи ни кафе	291
почтовый индекс	3558
поширити	4195
поширити у facebook	4195
поштовий індекс	4282
пошук	4206
пощенски код	297
правила за коментарите	306
правила за коментиране	231
правила использования	3471
правила коментарів	4293
правила коментування	4202
правила комментариев	3569
правила комментирования	3474
правила користування	4267
предимства за абонати	281
предишна новина	299
предишна снимка	299
предишна статия	299
предишна страница	299
предложение для подписчиков	3541
предложение для читателей	3541
предложить новость	3474
предыдущая	3480
предыдущая новость	3560
предыдущая статья	3477
предыдущая страница	3560
предыдущая фотография	3560
предыдущее фото	3560
предыдущий слайд	3560
презаредете страницата	290
презареди страницата	290
премиум	3458
преміум	4189
препечатването е забранено	303
препечатването забранено	303
препоръчани	228
препоръчано от outbrain	310
препоръчано от taboola	310
препоръчваме	294
препоръчваме ви	228
препоръчваме ви още	228
препоръчваме още	228
пригостити кавою	4276
пригостіть нас кавою	4276
придбати квитки	4265
придбати квиток	4265
придбати книжку	4265
придбати передплату	4278
придбати права на публікацію	4289
приемам всички	282
приемам всички бисквитки	282
приемам и продължавам	282
приеми всички	282
приеми и покажи	282
приеми и продължи	282
призначення платежу: благодійний внесок	4276
прийняти	4199
прийняти все	4267
прийняти всі	4199
прийняти всі файли cookie	4267
прийняти й показати	4267
прийняти та показати	4267
прийняти та продовжити	4267
прийняти і продовжити	4267
принтирай	231
принтирай рецептата	61
принципи редакції	4288
принять	3471
принять все	3471
принять все cookie	3543
принять все файлы cookie	3543
принять всё	3471
принять и показать	3543
принять и продолжить	3543
прислать новость	3474
прислать новость анонимно	3564
присоединиться к обсуждению	3569
пришлите свои фото	3564
приєднатися	4186
приєднатися до спільноти	4186
проверете имейла си	296
проверете пощата си	296
провери знанията си	278
проверь себя	3537
проверьте свои знания	3537
проверьте свою почту	3557
проверьте себя	3537
проголосовало #	3537
проголосовать	91
проголосувати	91
продовження під рекламою	4198
продовження статті під рекламою	4198
продовжити без вимкнення	4274
продовжити з apple	4278
продовжити з google	4278
продовжити через apple	4278
продовжити через facebook	4278
продовжити через google	4278
продолжительность #	3545
продолжить без отключения	3550
продолжить без поддержки	3452
продолжить с apple	3554
продолжить с google	3554
продолжить через apple	3554
продолжить через facebook	3554
продолжить через google	3554
продължава след рекламата	227
продължете с google	293
продължи без изключване	289
продължи с apple	293
продължи с facebook	293
продължи с google	293
продължителност	285
продължителност #	284
произвольная сумма	3552
произошла ошибка	3558
произошла ошибка. попробуйте ещё раз	3557
произошла ошибка. попробуйте позже	3557
пройти опитування	4261
пройти опрос	3537
пройти тест	3537
прокоментувати	4293
прокомментировать	3569
промени размера на текста	309
промо	3470	4198
пропозиція для передплатників	4265
пропозиція для читачів	4265
прослухати статтю	4269
прослушать	3466
прослушать новость	3466
прослушать статью	3545
прочетено от синтетичен глас	284
прочетете и	228
прочетете цялата статия	299
прочети по-късно	309
прочети с абонамент	293
прочети транскрипцията	284
прочети цялата новина	299
прочети цялата статия	299
прочитати пізніше	4296
прочитать позже	3572
прямой эфир	3546
прізвище	4282
публикувай коментар	306
пусни видеото	284
първо най-новите	306
підписатись	4189
підписатися	4189
підписатися на автора	4295
підписатися на сповіщення	4272
підписатися на тему	4295
підписка	4189
підсумок від ші	4291
підтвердьте електронну адресу	4281
підтвердіть e-mail	4281
підтримайте нас	4186
підтримати	4186
підтримати автора	4186
підтримати журналістів	4186
підтримати на buy me a coffee	4276
підтримати на patreon	4276
підтримати нас	4186
підтримати проєкт	4276
підтримати разово	4276
підтримати редакцію	4186
підтримувати щомісяця	4276
пізніше	4185	4273
""", 'р': """
радимо прочитати	4204
радимо також	4204
развернуть	3480
разгадать кроссворд	3537
размер на текста	309
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4276
разовий внесок	4276
разовий донат	4276
разово	3453
разовое пожертвование	3552
разовый платеж	3552
разовый платёж	3552
разпечатай	231
разпечатай статията	309
разреши	288
разреши веднъж	282
разреши известия	287
разреши известията	287
разреши рекламите	290
разрешите уведомления	3535
разрешить	3549
разрешить контент	3543
разрешить один раз	3543
разрешить рекламу	3551
разрешить уведомления	3535
ранняя регистрация	3541
раскрыть	3481
распечатать	3466
распечатать рецепт	61
распечатать статью	3466
рассказать друзьям	3466
рассылка	3461
рассылки	3461
расшифровка	3546
регистрация	221	3458
редакция рекомендует	3477
редакційна політика	4288
редакційна політика видання	4288
резултати от анкетата	278
резултати от гласуването	278
результати	92	4207
результати голосування	4261
результати опитування	4261
результаты	92	3481
результаты голосования	3537
результаты опроса	3537
реклама	227	3470	4198
реклама - статията продължава по-долу	227
реклама google	3573
реклама від google	4297
реклама закончилась	3573
реклама закінчилася	4297
реклама на сайте	3470
реклама на сайті	4198
реклама окончена	3573
реклама от google	3573
реклама. продовження нижче	4198
реклама. продолжение ниже	3470
реклами от google	310
рекламний матеріал	4297
рекламно каре	227
рекламно съдържание	227
рекламный материал	3573
рекомендовано outbrain	3573
рекомендовано taboola	3573
рекомендуем	3477	3555
рекомендуем почитать	3477
рекомендуем также	3477
рекомендуемое	3477
рекомендуємо	4204	4279
рекомендуємо прочитати	4204
рекомендуємо також	4204
реши кръстословицата	278
реши теста	278
реєстрація	4189
розгадати кросворд	4261
розгорнути	4207	4284
роздрукувати	4195
роздрукувати рецепт	61
роздрукувати статтю	4195
розмір тексту	65
розмір шрифту	65
розшифровка	4270
российской картой	3552
рубрики	3477	4204
річна передплата	4278
річна підписка	4278
""", 'с': """
самая выгодная	3555
само за абонати	293
само необходими	282
само необходимите	282
самое важное	3477
самое популярное	3477
самое читаемое	3477
самое читаемое за день	3477
самое читаемое за неделю	3477
самый популярный	3555
свали аудиото	284
свали епизода	284
свали от app store	286
свали от google play	286
свали приложението	286
свежее	3477
свежие новости	3477
свернуть	3480
своя сума	4276
своя сумма	3552
свържете се с редакцията	302
свържи се с автора	299
свързани новини	228
свързани публикации	228
свързани статии	228
связаться с нами	3474
світлина # з #	4283
світлина # із #	4283
сгенерировано ии	3567
сгенерировано нейросетью	3567
сгенерировано с помощью ии	3567
сделать донат	3552
сделать пожертвование	3453
сейчас читают	3477
сигнализирай за грешка	302
сканворд	3538
сканирай qr кода	286
сканирайте qr кода	286
сканирайте qr кода и изтеглете приложението	286
сканируйте qr-код	3547
скануйте qr-код	4271
скасувати можна будь-коли	4278
скачать аудио	3545
скачать выпуск	3545
скачать из google play	3547
скидка #%	3555
скидка для подписчиков	3541
скопировано	3572
скопировано в буфер обмена	3572
скопировать ссылку	3466
скопировать ссылку на статью	3466
скопійовано	4296
скопійовано в буфер обміну	4296
скопіювати посилання	4195
скопіювати посилання на статтю	4195
скорост	285
скорост на възпроизвеждане	284
скорость	3546
скорость воспроизведения	3545
скрий отговорите	306
скрий рекламата	310
скрыть	3481
скрыть ответы	3569
скрыть рекламу	3573
слайд # з #	4283
слайд # из #	3559
слайд # от #	298
слайд # із #	4283
слайд #/#	3559	4283
следвай автора	308
следвай темата	308
следвате тази тема	308
следваща новина	299
следваща снимка	299
следваща статия	299
следваща страница	299
следващо видео	284
следете на живо	299
следете темата	308
следи темата	308
следить за автором	3571
следить за онлайном	3560
следить за темой	3571
следующая	3480
следующая новость	3560
следующая статья	3477
следующая страница	3560
следующая фотография	3560
следующее видео	3545
следующее фото	3560
следующий слайд	3560
слухати	4195
слухати новину	4195
слушай новината	231
слушай статията	284
слушать	3466
слушать новость	3466
см. также	3477
смотреть # фото	3559
смотреть # фотографии	3559
смотреть # фотографий	3559
смотреть видео	3545
смотреть все	3480
смотреть все # фото	3559
смотреть все # фотографии	3559
смотреть все # фотографий	3559
смотреть все фото	3559
смотреть все фотографии	3559
смотреть все фотографий	3559
смотреть галерею	3560
смотреть онлайн-трансляцию	3560
смотреть предложение	3541
смотреть фото	3559
смотреть фотогалерею	3560
смотреть фотографии	3559
смотреть фотографий	3559
смотри также	3477
смотрите также	3477
сначала новые	3569
сначала старые	3569
снимка # от #	298
снимка #/#	298
снимок # из #	3559
советуем почитать	3477
согласен	3471
согласиться	3471
согласиться и продолжить	3543
содержание	3480
содержание статьи	3560
содержимое недоступно	3543
создано ии	3567
создано нейросетью	3567
создано при помощи ии	3567
создано с помощью ии	3567
создать аккаунт	3458
сообщение	3558
сообщение отправлено	3557
сообщить новость	3564
сообщить об опечатке	3474
сообщить об ошибке	3474
сортирай по	306
сортиране	307
сортировать	3570
сортировать по	3569
сортировка	3570
сортування	4294
сортувати	4294
сортувати за	4293
сохранено	3572
сохранить	3466
сохранить выбор	3543
сохранить на потом	3572
сохранить настройки	3543
сохранить рецепт	61
сохранить статью	3466
социальные сети	3468
спасибо за ваш голос	91	3537
спасибо за ваше сообщение	3557
спасибо за подписку	3461
спасибо за регистрацию	3557
спасибо за сообщение	3557
спасибо за участие в опросе	3537
спасибо, ваш голос учтён	3537
спершу нові	4293
спершу старі	4293
спестявате #%	294
спецпроект	3470
спецпроєкт	4198
сповіщення	4273
споделете	231
сподели	231
сподели във facebook	231
сподели като подарък	309
сподели по имейл	309
сподели статията	231
споделяне	231
спонсорирано	227
спонсорирано съдържание	310
спонсорский материал	3573
спонсорський матеріал	4297
способ оплаты	3456
способы оплаты	3456
спочатку нові	4293
спочатку старі	4293
спри да следваш	308
спробуйте пізніше	4281
спробуйте ще раз	4281
ссылка скопирована	3466
сталася помилка	4282
сталася помилка. спробуйте пізніше	4281
сталася помилка. спробуйте ще раз	4281
станете член	220
стани абонат	220
стани дарител	220
старые	3570
старі	4294
стати патроном	4276
стати підписником	4276
стати співучасником	4186
стати частиною спільноти	4186
стати членом клубу	4276
статията е заключена	293
статията е защитена с авторско право	303
статията се чете от изкуствен интелект	284
стаття захищена авторським правом	4289
стать патроном	3453
стать соучастником	3453
стать спонсором	3453
статья защищена авторским правом	3565
створено за допомогою штучного інтелекту	4291
створено за допомогою ші	4291
створено штучним інтелектом	4291
створено ші	4291
створити акаунт	4189
стежити за автором	4295
стежити за онлайном	4284
стежити за темою	4295
стислий переказ від ші	4291
стоимость доставки	3541
сторінка # з #	4283
сторінка # із #	4283
сторінка #/#	4283
страница # из #	3559
страница # от #	298
страница #/#	298	3559
стрічка новин	4204
субтитри	285	4270
субтитры	3546
судоку	279	3538	4262
сума по избор	291
сховати	4207
сховати відповіді	4293
сховати рекламу	4297
сходни новини	228
схожі матеріали	4204
схожі новини	4204
схожі статті	4204
съгласен съм и продължавам	282
съдържание от партньор	310
съдържанието е блокирано	282
съдържанието е защитено с авторски права	303
съдържанието не е налично	282
съдържанието не може да бъде показано	282
създадено от ии	305
създадено с изкуствен интелект	305
създадено с помощта на ии	305
създай профил	221
съобщение	297
съобщението е изпратено	296
съобщете за грешка	302
съобщи за грешка	302
сыграть	3538
сюжет	3477
сюжеты	3477
""", 'т': """
тагове	228
тази статия е заключена	293
так, будь ласка	4273
так, дякую	4273
так, хочу	4273
також читайте	4204
твитнуть	3466
твиттер	3467
твітнути	4195
теги	3477	4204
текст продовжується під рекламою	4198
текст создан автоматически	3567
текст створено автоматично	4291
текст читает робот	3545
текущее время	3545
текущее время #	3545
текущо време	284
текущо време #	284
телеграм	3467
телефон	297	3558	4282
тема	297	3558	4282
тема дня	3477
теми	4204
темы	3477
тест дня	3537
тествай знанията си	278
това видео вече не е налично	284
това видео не е налично	284
това поле е задължително	296
това съдържание не е налично	282
това съдържание не може да бъде показано	282
только для подписчиков	3458
только необходимые	3543
транскрипция	285
тривалість	4270
тривалість #	4269
търговско съдържание	310
тільки необхідні	4267
""", 'у': """
у вас вже є акаунт	4278
у вас включен adblock	3550
у вас нет подписки	3554
у вас уже есть аккаунт	3554
у мене вже є акаунт	4278
у мене є акаунт	4278
у мене є передплата	4278
у меня есть аккаунт	3554
у меня есть подписка	3554
у меня нет аккаунта	3554
у меня уже есть аккаунт	3554
у цій статті	4284
уведомления	3549
увеличи	299
увеличи снимката	299
увеличи текста	309
увеличи шрифта	309
увеличить	3480
увеличить изображение	3560
увеличить текст	3572
увеличить фото	3560
увеличить шрифт	3572
увійти	4189
увійти з google	4278
увійти за допомогою google	4278
увійти через apple	4278
увійти через facebook	4278
увійти через google	4278
увійти, щоб коментувати	4293
увімкнути	4273
увімкнути звук	4269
увімкнути сповіщення	4258
увімкніть сповіщення	4258
угостите нас кофе	3552
угостить кофе	3552
уже есть аккаунт	3458
уже зарегистрированы	3458
уже зареєструвалися	4189
уже отключил	3551
узнать цену	3541
укажите сумму	3552
уменьшить шрифт	3572
умови використання	4199
управление на бисквитките	282
управление на известията	287
управление на съгласието	282
управление согласием	3543
управление уведомлениями	3548
управлявай съгласието	282
управлять согласием	3543
условия за ползване	282
установить приложение	3547
усі коментарі	4293
усі матеріали	4284
усі матеріали автора	4284
усі матеріали за темою	4284
усі новини	4206
усі статті	4284
усі статті автора	4284
""", 'ф': """
файлы cookie	3471
фамилия	297	3558
фейсбук	3467
филворды	3538
фото	3477
фото # з #	4283
фото # из #	3559
фото # із #	4283
фото #/#	3559	4283
фоторепортаж	3477
""", 'х': """
харесай	231
харесва ми	307
хорошо	3471
хотите получать уведомления	3548
хочете отримувати сповіщення	4272
""", 'ц': """
це було корисно	4291
це відео більше недоступне	4269
це відео недоступне	4269
це відео недоступне у вашій країні	4269
це поле обов'язкове	4281
цей контент недоступний	4267
цей контент неможливо показати	4267
цей матеріал закритий	4278
цена на доставката	281
ця стаття закрита	4278
цял екран	284
""", 'ч': """
час читання # хв	4206
час, що залишився	4269
час, що залишився #	4269
чете синтетичен глас	284
четете без ограничения	293
четете без реклами	310
четете в приложението	286
чети без реклами	310
чети в приложението	286
чи була стаття корисною	4202
читает синтезированный голос	3545
читайте в застосунку	4271
читайте в приложении	3547
читайте еще	3477
читайте ещё	3477
читайте ниже	3470
читайте первыми в приложении	3547
читайте першими в застосунку	4271
читайте по теме	3477
читайте также	3477
читайте також	4204
читати без обмежень	4278
читати без реклами	4297
читати всю новину	4284
читати всю статтю	4284
читати далі	4206
читати з передплатою	4278
читати коментарі	4293
читати повністю	4206
читати розшифровку	4269
читати статтю повністю	4284
читати також	4204
читать без ограничений	3554
читать без рекламы	3573
читать в max	3468
читать в telegram	3468
читать всю статью	3560
читать далее	3480
читать дальше	3480
читать ещё	3480
читать комментарии	3474
читать полностью	3480
читать расшифровку	3545
читать с подпиской	3554
читать статью полностью	3560
читать также	3477
читать целиком	3560
читає синтезований голос	4269
чому я бачу цю рекламу	4297
что еще почитать	3477
что ещё почитать	3477
что-то пошло не так	3558
что-то пошло не так, попробуйте позже	3557
что-то пошло не так. попробуйте еще раз	3557
что-то пошло не так. попробуйте ещё раз	3557
что-то пошло не так. попробуйте позже	3557
чуй статията	284
""", 'ш': """
швидкість	4270
швидкість відтворення	4269
ші може помилятися	4291
""", 'щ': """
ще за темою	4204
ще не передплатник	4278
ще немає акаунта	4278
ще новини	4204
що ще почитати	4204
щомісяця	4186	4279
щомісячна підтримка	4276
щомісячний внесок	4276
щоп'ятниці. безкоштовно. без спаму	4281
щороку	4279
щось пішло не так	4282
щось пішло не так, спробуйте пізніше	4281
щось пішло не так. спробуйте пізніше	4281
щось пішло не так. спробуйте ще раз	4281
""", 'э': """
экономия #%	3555
эксклюзивно для подписчиков	3554
электронная почта	3461
электронная почта или логин	3554
эта статья закрыта	3554
это было полезно	3567
это видео больше недоступно	3545
это видео недоступно	3545
это видео недоступно в вашей стране	3545
это поле обязательно	3557
это поле обязательно для заполнения	3557
этот контент невозможно показать	3543
этот контент недоступен	3543
этот материал закрыт	3554
""", 'я': """
я вже підтримую	4185
я вимкнув блокувальник	4274
я отключил	3551
я отключил блокировщик	3550
я уже поддерживаю	3452
як вимкнути adblock	4274
як ми захищаємо джерела	4288
як ми захищаємо наші джерела	4288
якість	4270
яндекс.дзен	3467
""", 'і': """
ім'я	4282
індекс	4282
інша сума	4276
інші матеріали автора	4284
інші новини	19	4204
інші статті автора	4284
""", 'א': """
אהבתי	1954
אודות הכותב	1983
אולי גם יעניין אותך	1918
אולי יעניין אותך	1918
אולי יעניין אותך גם	1946
אולי יעניין אתכם	1918
אולי יעניין אתכם גם	1946
אולי מאוחר יותר	1901
אולי פספסתם	1946
אחר כך	1969
איך מכבים	1972
איך מכבים חוסם פרסומות	1971
אימייל	1979
אימייל לא תקין	1978
אין לי דעה	1954
אין לך חשבון	1976
אין לכם חשבון	1976
אינציקלופדיית ynet	1918
אירעה שגיאה	1978
אישור הכל	1965
אישור והמשך	1965
אני מאשר את תנאי השימוש	1978
אני מאשר קבלת דיוור	1978
אני מאשר/ת קבלת דברי פרסומת	1978
אני מאשר/ת קבלת דיוור	1978
אני מסכים לתנאי השימוש	1978
אני מסכים/ה לתנאי השימוש	1978
אפשר	1969
אפשר התראות	1968
אפשר לבטל בכל רגע	1976
אפשר תמיד	1965
אפשרויות נוספות	1989
אשר את כל העוגיות	1995
אשר הכל	1965
אשר והמשך	1965
""", 'ב': """
בדקו את תיבת הדואר	1978
בדקו את תיבת המייל	1978
בחירה	1977
בחן את עצמך	1956
בחנו את עצמכם	1956
בחסות	1949
בחר	1977
בחר מסלול	1976
בחר סכום	1997
בחרו את המינוי שלכם	1976
בחרו מינוי	1976
בחרו מסלול	1976
בחרו סכום	1997
בטל השתקה	1961
ביטול הסכמה	1965
ביטול השתקה	1961
בלי ספאם	1978
בלעדי למנויים	1976
במעקב	1987
בשיתוף	1913
בשיתוף עם	1991
""", 'ג': """
גודל גופן	65
גודל הטקסט	1989
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	1998
""", 'ד': """
דווח על טעות	1917
דווח על תגובה	1993
דווחו לנו על טעות	1953
דחה את כל העוגיות	1995
דחה הכל	1965
דחיית הכל	1965
דיווח	1954
דיווח על טעות	1953
דיווח על תגובה	1993
דלג לתוכן	1920
דלג על הפרסומת	1996
דלגו למתכון	61
דלגו על הפרסומת	1996
דף הבית	1920
""", 'ה': """
האזינו	1909
האזינו בספוטיפיי	1994
האזינו לכתבה	1961
האזן לכתבה	1961
האם הכתבה עזרה לך	1953
האם הכתבה עניינה אותך	1953
האם העמוד עזר לך	1953
האם זה היה מועיל	1953
הבא	1920
הבנתי	1921
הבקשה התקבלה	1999
הבקשה נשלחה	1999
הגב	1917
הגדל טקסט	1989
הגדל תמונה	1982
הגדלת טקסט	1989
הגדלת תמונה	1982
הגדרות עוגיות	1965
הגדרות פרטיות	1965
הדפיסו את המתכון	61
הדפיסו כתבה	1945
הדפס	1909
הדפס מתכון	61
הדפסה	1909
הדפסת המתכון	61
הדפסת כתבה	1945
ההודעה נשלחה	1978
ההודעה שלך	1999
ההצבעה שלך נקלטה	1953
ההצעה המשתלמת ביותר	1977
ההרשמה אושרה	1999
הודעתך נשלחה	1978
הווידאו אינו זמין	1961
הוסיפו תגובה	1917
הוסף כמקור מועדף	1987
הוסף לסל	2001
הוסף תגובה	1917
הוסף תשובה	1993
הוספה לסל	2001
הוספת תגובה	1917
הוקרא בקול סינתטי	1961
הורד שמע	1961
הורדת הפרק	1961
הורדת השמע	1961
הורידו את האפליקציה	1967
הזינו כתובת מייל	1999
הזכירו לי מאוחר יותר	1901
הזן כתובת אימייל	1999
החדשות ביותר	1954
החדשים ביותר	1954
החנות	1991
החשבון שלי	1903
הטבה לקוראים	1959
הטבות למנויים	1959
הטופס נשלח בהצלחה	1978
הירשם	1903
הירשמו להתראות	1968
הישנות ביותר	1954
הכי נצפים	1918
הכי נקרא	1918
הכי נקראות	1918
הכי נקראות היום	1946
הכי פופולרי	1977
הכינוי שלך	1993
הכניסו כתובת מייל	1999
הכתבה הבאה	1918
הכתבה המלאה למנויים	1945
הכתבה הקודמת	1918
הכתבה נעולה	1976
המייל האדום	1983
המייל שלך	1999
המלצות	1918
המשיכו לקרוא	2000
המשך בדפדפן	1967
המשך לאתר	1967
המשך לקרוא	1920
המשך עם google	1976
המשך עם אימייל	1998
המשך עם אפל	1976
המשך עם גוגל	1976
המשך עם פייסבוק	1976
המשך קריאה	1920
הנגן נטען	1961
הנצפים ביותר	1946
הנקראות ביותר	1918
הנקראים ביותר	1946
הסרטון אינו זמין	1961
הסרטון הבא	1996
הסרטון הקודם	1996
הסרטון לא זמין	1961
הסרטון נטען	1961
הסתר	1921
הסתר תגובות	1953
הסתר תשובות	1953
העדפות עוגיות	1965
העדפות פרטיות	1995
הענק כתבה במתנה	1989
הענקת כתבה במתנה	1989
העתיקו את הקישור	1945
העתיקו קישור	1945
העתק	1990
העתק קישור	1909
העתקת הקישור	1945
העתקת קישור	1909
הפופולרי ביותר	1977
הפופולריות ביותר	1954
הפסק לעקוב	1987
הפסקת מעקב	1987
הפעל התראות	1968
הפעל סרטון	1961
הפעלה אוטומטית	1962
הפעלת התראות	1968
הצביעו	91	1954
הצביעו בסקר	1953
הצבע	91	1954
הצבעה	92
הצבעתך נקלטה	1953
הצג ב-x	1994
הצג הכל	1921
הצג כתוביות	1961
הצג מפה	1921
הצג מקור	1921
הצג עוד	1920
הצג פוסט	1965
הצג פוסט זה באינסטגרם	1994
הצג פחות	1921
הצג תגובות	1953
הצג תוכן	1965
הצג תוצאות	91	1954
הצג תמיד	1965
הצג תשובות	1953
הצגת התוכן	1965
הצטרפו	1902
הצטרפו אלינו	1902
הצטרפו לתומכים	1973
הצעה לקוראים	1959
הקודם	1920
הקטן טקסט	1989
הקטנת טקסט	1989
הקישור הועתק	1945
הקראה אוטומטית	1961
הקש להפעלת קול	1996
הרשמה	1903
השאר אותי מחובר	1976
השב	1917
השתק	1962
השתקה	1962
השתתפו בסקר	1953
התגובה שלך	1993
התגובות למנויים בלבד	1993
התגובות מושבתות	1993
התחבר	1903
התחבר עם google	1976
התחברות	1903
התחברות באמצעות גוגל	1976
התחברות עם גוגל	1976
התחברות עם פייסבוק	1976
התמונה הבאה	2000
התמונה הקודמת	2000
התרומה שלי	1997
""", 'ו': """
ווטסאפ	1909
וידאו	1918
""", 'ז': """
זהו שדה חובה	1978
זכור אותי	1976
זמן נוכחי	1962
זמן נותר	1961
""", 'ח': """
חד פעמי	1974
חד-פעמי	1974
חדשות אחרונות	1918
חודש ראשון ב-#	1944
חודש ראשון ב-# ש"ח	1944
חודש ראשון בשקל	1944
חודש ראשון חינם	1944
חודשי	1974
חזרה למעלה	1920
חזרה לעמוד הבית	1982
חזרה לרשימה	2000
חידוש מינוי	1998
חיוב חודשי	1976
חיוב שנתי	1976
חינם, בלי ספאם	1978
חיפוש	1920
""", 'ט': """
טוויטר	1909
טוען וידאו	1961
טוען נגן	1961
טלגרם	1909
טעינת הפוסט	1965
טען מחדש	1971
טען מחדש את הדף	1971
טען עוד	1920
טען פוסט	1965
טען תגובות נוספות	1953
טען תוכן	1965
""", 'י': """
יציאה	1903
יציאה ממסך מלא	1961
יש לי חשבון	1976
""", 'כ': """
כבר הצבעת	1953
כבר הצבעתם	1953
כבר יש לך חשבון	1976
כבר מנוי	1976
כבר מנויים	1976
כבר מנויים? התחברו	1903
כבר נרשמת	1903
כותרות אחרונות	1918
כיביתי	1972
כיביתי את חוסם הפרסומות	1971
כל חודש	1974
כל שקל חשוב	1973
כל תרומה חשובה	1973
כל תרומה עוזרת	1973
כללי התגובות	1953
כן, אני רוצה	1968
כניסה	1903
כניסה למנויים	1903
כתבה זו הוענקה במתנה	2002
כתבה זו היא תוכן ממומן	1945
כתבה ממומנת	1949
כתבה נעולה	1976
כתבו את תגובתכם	1993
כתבו לנו	1983
כתבו תגובה	1917
כתבות אחרונות	1918
כתבות מומלצות	1918
כתבות נוספות	1918
כתבות נוספות בנושא	1946
כתבות נוספות שיעניינו אתכם	1946
כתבות נוספות של הכתב	1982
כתבות קשורות	1918
כתבות שאולי פספסתם	1946
כתבות שיעניינו אתכם	1946
כתוב תגובה	1953
כתוביות	1962
כתובת אימייל לא תקינה	1978
כתובת המייל כבר רשומה	1999
כתובת המייל שלך	1999
כתובת מייל לא תקינה	1978
כתיבת תגובה	1953
""", 'ל': """
לא אהבתי	1954
לא יודע	1954
לא כעת	1901
לא ניתן להפעיל את הסרטון	1961
לא ניתן להציג את התוכן	1965
לא ניתן להציג תוכן זה	1965
לא ניתן לטעון את הסרטון	1996
לא ניתן לנגן את הסרטון	1961
לא עכשיו	1901
לא תודה	1901
לא, תודה	1901
לגלריה	1982
לגלריה המלאה	1982
לגלריית התמונות	1982
לדף הבית	1982
לדף התרומות	1973
להאזנה בספוטיפיי	1994
להאזנה לכתבה	1961
להורדה ב-app store	1967
להורדה ב-google play	1967
להורדה מ-app store	1967
להורדה מ-google play	1967
להורדת האפליקציה	1945
להזמנה לחצו כאן	2001
להזמנת כרטיסים	1959
להמשך קריאה	1903
להרשמה	1903
לחידון	1956
לחידון המלא	1956
לחנות	1959
לחצו להפעלת הסאונד	1996
לידיעה המלאה	1982
לכל החדשות	1982
לכל החידונים	1956
לכל הכתבות	1920
לכל הכתבות בנושא	1946
לכל הכתבות של הכתב	1982
לכל המשחקים	1956
לכל הסרטונים	1982
לכל העדכונים, הכתבות והסרטונים	1946
לכל התגובות	1917
לכל התמונות	1982
לכתבה הבאה	1982
לכתבה הבאה בסדרה	1946
לכתבה המלאה	1982
לכתבה הקודמת	1982
לכתבה הקודמת בסדרה	1946
לכתבה נוספת	2000
למוצר	2001
למנויים בלבד	1906
למתכון	61
לעמוד הבית	1982
לעמוד התרומות	1973
לפרויקט המלא	1982
לפרופיל הכתב	1983
לפרטי המוצר	2001
לפרטים	1921
לפתיחת הכתבה	1998
לצפייה ביוטיוב	1994
לצפייה במסלולים	1998
לצפייה בתוצאות	91
לקריאה באפליקציה	1967
לקריאה מאוחר יותר	2002
לראש הדף	1982
לראש העמוד	1982
לרכישה באמזון	1959
לרכישה לחצו כאן	1959
לרכישת הספר	1959
לרכישת כרטיסים	1959
לרכישת כרטיסים לחצו כאן	1959
לרכישת מינוי	1903
לרכישת מינוי לחצו כאן	1945
לתיק המלא	1982
לתמונות	1982
לתרום	1902
לתרומה	1902
לתרומה לחצו כאן	1973
""", 'מ': """
מאוחר יותר	1969
מבזקים	1918
מדיניות הפרטיות	1916
מדיניות הפרטיות ותנאי השימוש	1916
מהירות הפעלה	1961
מהירות ניגון	1961
מודעה	1913
מומלץ עבורך	1946
מומלץ עבורכם	1946
מומלצים	1918
מוקרא בקול סינתטי	1961
מיון לפי	1954
מייל	1979
מיין לפי	1954
ממומן	1913
מסך מלא	1962
מסלולי מינוי	1998
מעבר למתכון	61
מעוניינים לקבל התראות	1968
מצאת טעות	1953
מצאתם טעות	1917
מצאתם טעות בכתבה	1953
מצב כהה	1995
משהו השתבש	1979
משחקים	1958
משך	1962
משך הסרטון	1996
משלוח חינם	1991
מתנה לחבר	1989
""", 'נ': """
נא להזין כתובת מייל תקינה	1978
נגן וידאו	1961
נגן שמע	1996
נוצר באמצעות ai	1996
נוצר על ידי ai	1996
נושאים	1918
נושאים קשורים	1918
ניגון אוטומטי	1962
ניהול אפשרויות	1995
ניהול הסכמה	1965
ניהול העדפות	1995
ניהול עוגיות	1965
ניתן לבטל בכל עת	1976
נרשמת בהצלחה	1978
""", 'ס': """
סגור	1901
סגור גלריה	2000
סגור חלון	2000
סגור תפריט	2000
סגירה	1901
סודוקו	1958
סוף הפרסומת	1959
סוף פרסומת	1959
סיכום ai	1931
סיכום אוטומטי	1986
סיכום הכתבה	1931
סכום אחר	1973
סכום לבחירה	1997
ספרו לנו מה דעתכם	1953
סקר	92
סקר היום	91
סרטון זה אינו זמין	1961
סרטון זה אינו זמין עוד	1961
סרקו את הקוד	1967
סרקו את קוד ה-qr	1967
""", 'ע': """
עדיין לא מנוי	1976
עדיין לא מנויים	1976
עוד	1920
עוד באותו נושא	1946
עוד בנושא	1918
עוד בערוץ	1918
עוד חדשות	1918
עוד כתבות	19	1918
עוד כתבות בנושא	19
עוד כתבות מעניינות	1945
עוד לא מנויים	1976
עוד סיפורים	1946
על הכותב	1983
עקבו אחר הכתב	1987
עקבו אחר הנושא	1987
עקבו אחרי הכתב	1987
עקבו אחרי הנושא	1987
עקוב אחרי הכתב	1987
""", 'פ': """
פייסבוק	1909
פנייה לכתב	1983
פנייה למערכת	1983
פרטים	1921
פרסום	1913
פרסומת	1913
פרסם	1954
פתח	1921
פתח באפליקציה	1967
פתיחה באפליקציה	1967
""", 'צ': """
צור חשבון	1903
צור קשר	1917
צפו באינסטגרם	1994
צפו בטוויטר	1994
צפו ביוטיוב	1994
צפו בפייסבוק	1994
צפו גם	2000
צפייה חוזרת	1996
צרו קשר	1983
צרו קשר עם המערכת	1983
""", 'ק': """
קבל הכל	1965
קבלת התראות	1968
קוד קופון	2001
קודי הנחה	2001
קרא גם	1918
קרא עוד	1920
קראו באפליקציה	1967
קראו בחינם	1998
קראו גם	1918
קראו עוד	1920
""", 'ר': """
רוצה לקבל התראות	1968
רוצים לקבל התראות	1968
רענון העמוד	1971
רענן את הדף	1971
רעננו את הדף	1971
""", 'ש': """
שדה זה הוא חובה	1978
שדה חובה	1978
שדות חובה	1978
שחק עכשיו	1956
שחקו עכשיו	1956
שיתוף	1909
שיתוף בוואטסאפ	1989
שיתוף בווטסאפ	1909
שיתוף בטוויטר	1909
שיתוף במייל	1945
שיתוף בפייסבוק	1909
שכחת את הסיסמה	1976
שכחת סיסמה	1976
שכחתי סיסמה	1903
שלח	91	1979
שלח לחבר	1909
שלח תגובה	1953
שלחו את הכתבה במתנה	1945
שלחו במתנה	1945
שלחו לחבר	1989
שלחו לנו סרטונים	1983
שלחו לנו תמונות	1983
שלחו משוב	1953
שליחה	1979
שליחה במייל	1909
שליחת משוב	1953
שליחת תגובה	1953
שם	1979
שם מלא	1979
שם משפחה	1979
שם פרטי	1979
שמור	1990
שמור העדפות	1965
שמור כתבה	2002
שמירה	1909
שמירת הגדרות	1965
שמירת המתכון	61
שמירת כתבה	1945
שמרו כתבה	1945
שמרו לקריאה מאוחרת	1945
שנתי	1974
שתף	1909
שתף כתבה	2002
שתפו	1909
שתפו את הכתבה	1909
שתפו בוואטסאפ	1945
שתפו בווטסאפ	1945
שתפו בטוויטר	1989
שתפו בטלגרם	1945
שתפו בפייסבוק	1909
שתפו כתבה זו	2002
""", 'ת': """
תגובה	1917
תגובות	1917
תגובות נוספות	1953
תגיות	1918
תודה על ההצבעה	1953
תודה על הצבעתך	91
תודה על התמיכה	1997
תודה על תמיכתכם	1997
תודה שהצבעת	1953
תודה שהצבעתם	1953
תודה, ההודעה נשלחה	1978
תוכן למנויים	1903
תוכן ממומן	87	1913
תוכן מסחרי	1949
תוכן מקודם	1913
תוכן פרסומי	1949
תוכן שיווקי	87	1913
תוכן שיווקי בשיתוף	1949
תוצאות	92
תוצאות ההצבעה	1993
תוצאות הסקר	1993
תורגם אוטומטית	1945
תיקון טעות	1945
תמכו בנו	1902
תמכו בנו בפטריאון	1973
תמלול	1962
תנאי השימוש	1916
תנאי השימוש | מדיניות הפרטיות	1916
תנאי השימוש ומדיניות הפרטיות	1916
תנאי פרסום תגובות	1953
תפריט	1920
תקציר ai	1931
תקציר בינה מלאכותית	1931
תקציר הכתבה	1931
תרגום אוטומטי	1962
תרומה	1902
תרומה חד פעמית	1973
תרומה חד-פעמית	1973
תרומה חודשית	1973
תרמו	1902
תרמו עכשיו	1902
תשבץ	1958
תשבצים	1958
תשחץ	1958
תשלום באמצעות paypal	1998
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1599
احجز الان	213
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1575
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1548
اخبار مرتبطة	153
اخبار پيشنهادي	1575
اختبر معرفتك	166
اختبر معلوماتك	166
اختر	187
اختر اشتراكك	186
اختر الباقة	186
اختر المبلغ	209
اختر باقتك	186
اختر خطتك	186
اختر مبلغا	209
اخترنا لك	120
اخترنا لكم	153
اخر الاخبار	120
اخرين اخبار	1548
اخرين خبرها	1575
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	207
ادارة الخيارات	207
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1550
ادامه با google	1605
ادامه با گوگل	1605
ادامه خبر	1611
ادامه در مرورگر	1597
ادامه مطلب	1550
ادخل البريد الالكتروني	211
ادخل بريدا الكترونيا صحيحا	188
ادخل بريدك الالكتروني	211
ادعم الصحافة المستقلة	100
ادعم عملنا	183
ادعمنا	100
ادعمنا علي باتريون	183
اذهب الي الوصفة	61
ارسال	91	110	1541
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1584
ارسال به تلگرام	1567
ارسال به دوستان	1541
ارسال تعليق	163
ارسال خبر	1612
ارسال ديدگاه	1584
ارسال راي	91
ارسال رايگان	1620
ارسال سوژه	1612
ارسال نظر	1547
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	194
ارسل لنا صورك	194
ارسل ملاحظاتك	163
از دست ندهيد	1575
از راي شما متشكريم	1584
از شركت شما در نظرسنجي متشكريم	1584
از ما حمايت كنيد	1537
استطلاع	92
استطلاع الراي	92
استطلاع راي	92
استمع	110
استمع الي الخبر	170
استمع الي المقال	170
استمع الي هذا المقال	170
استمع علي سبوتيفاي	205
استمع للخبر	139
استمع للمقال	139
استمع للنص	139
اسم المستخدم الخاص بك	204
اشتباهي ديدهايد	1584
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1538
اشتراك خود را انتخاب كنيد	1605
اشتراك در تلگرام	1618
اشتراك در واتساپ	1618
اشتراك گذاري	1541
اشتراك گذاري در تلگرام	1567
اشتراكگذاري	1541
اشتراكگذاري در تلگرام	1618
اشتراكگذاري در واتساپ	1618
اشترك	101
اشترك في الاشعارات	178
اضافة رد	204
اضغط لتشغيل الصوت	208
اضغط هنا لمشاهدة الفيديو	139
اضف الي السلة	213
اضف تعليق	119
اضف تعليقا	119
اضف تعليقك	163
اضف رد	204
اضف ردا	163
اضف كمصدر مفضل	198
اطبع	110
اطبع المقال	152
اطبع الوصفة	61
اطبع هذا المقال	152
اظهار اقل	192
اظهار المحتوي	174
اظهار المزيد	192
اعادة المشاهدة	208
اعادة تحميل الصفحة	181
اعجبني	164
اعد تحميل الصفحة	181
اعدادات الخصوصية	174
اعدادات الكوكيز	174
اعدادات ملفات تعريف الارتباط	117
اعلان	114
اعلان مدفوع	87	157
اعلان ممول	114
اعلانات	114
اعلانات مدفوعة	157
اغلاق	99
اغلاق القائمة	212
اغلاق المعرض	212
اغلاق النافذة	212
افتح الخريطة	123
افتح المقال	210
افتح في التطبيق	177
افزودن به منابع ترجيحي	1616
افضل عرض	187
افضل قيمة	187
اقرا الخبر كاملا	192
اقرا المزيد	122
اقرا المقال التالي	212
اقرا المقال كاملا	192
اقرا ايضا	120
اقرا في التطبيق	177
اقرا لاحقا	214
اقرا مجانا	210
اكتب تعليقا	119
اكتب تعليقك	204
اكمل القراءة	212
اكنون بازي كنيد	1587
اكواد الخصم	213
الابلاغ عن التعليق	204
الابلاغ عن خطا	143
الاحدث	164
الاخبار	120
الاستمرار في المتصفح	177
الاسم	189
الاسم الكامل	189
الاشتراك	101
الاعلانات	114
الاقدم	164
الاقسام	120
الاكثر اعجابا	164
الاكثر تداولا	120
الاكثر تفاعلا	164
الاكثر شعبية	187
الاكثر قراءة	120
الاكثر قراءة الان	153
الاكثر قراءة اليوم	153
الاكثر مشاهدة	120
الان نه	1536
البحث	122
البريد الالكتروني	189
البريد الالكتروني غير صالح	188
البريد الالكتروني غير صحيح	188
البقاء متصلا	186
التالي	122
الترجمة	171
التشغيل التلقائي	171
التعليقات	119
التعليقات للمشتركين فقط	204
التعليقات معطلة	204
التفاصيل	123
الجودة	171
الحقول المطلوبة	188
الخبر التالي	192
الخبر السابق	192
الخروج من ملء الشاشة	170
الدخول	101
الدفع عبر باي بال	210
الذهاب الي صفحة التبرع	183
الرئيسية	122
السابق	122
السماح	179
السماح بالاشعارات	178
السماح دائما	174
السياسة التحريرية	194
الصفحة التالية	122
الصفحة الرئيسية	122
الصورة التالية	212
الصورة السابقة	212
العاب	168
العب الان	166
العب مجانا	166
العودة الي الاعلي	192
العودة الي الصفحة الرئيسية	192
العودة الي القائمة	212
العودة للصفحة الرئيسية	192
الغاء المتابعة	198
الغاء كتم الصوت	170
الفيديو التالي	208
الفيديو السابق	208
الفيديو غير متاح	170
القائمة	122
الكلمات المتقاطعة	168
الكلمات المفتاحية	192
المتابعة باستخدام apple	186
المتابعة باستخدام facebook	186
المتابعة باستخدام google	186
المتابعة باستخدام جوجل	186
المتابعة باستخدام غوغل	186
المتابعة بالبريد الالكتروني	210
المتابعة عبر غوغل	186
المتابعة في المتصفح	177
المتجر	202
المدة	171
المزيد	120	122
المزيد حول هذه القصة	153
المزيد للكاتب	192
المزيد من الاخبار	120
المزيد من الخيارات	200
المزيد من الفيديوهات	192
المزيد من المقالات	153
المزيد من مقالات الكاتب	192
المشاهدة علي يوتيوب	205
المقال التالي	120
المقال السابق	120
النتائج	92
النص المكتوب	171
الوسوم	120
الوضع الليلي	207
الوقت الحالي	171
الوقت المتبقي	170
الي الاعلي	122
الي صفحة التبرع	183
امسح رمز qr	177
امكان نمايش اين محتوا وجود ندارد	1595
امكان پخش ويدئو وجود ندارد	1591
انت تتابع هذا الموضوع	198
انت مشترك بالفعل	211
انتخاب	1606
انتخاب اشتراك	1605
انتخاب طرح	1605
انتشار	1585
انتقل الي الوصفة	61
انتهاي پيام	1567
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1618
انسخ الرابط	110
انشاء حساب	101
انشر	110
انضم الي فريقنا	143
انضموا الي فريقنا	143
اهد المقال	152
اهد هذا المقال	152
اهداء	152
اهداء المقال	152
اهم الاخبار	120
اوافق علي الشروط والاحكام	188
اوافق علي سياسة الخصوصية	188
اوافق علي معالجة بياناتي	188
اولين نفري باشيد كه نظر ميدهد	1567
ايا اين مطلب براي شما مفيد بود	1584
ايا اين مطلب مفيد بود	1584
ايا اين مقاله مفيد بود	1584
ايا مايليد اعلان دريافت كنيد	1598
ايا ميخواهيد اعلان دريافت كنيد	1598
ايجاد حساب	1538
ايقاف مؤقت	170
ايميل	1608
ايميل خود را بررسي كنيد	1607
ايميل معتبر وارد كنيد	1607
ايميل نامعتبر	1607
ايميل نامعتبر است	1607
اين فيلد الزامي است	1607
اين فيلد ضروري است	1607
اين مطالب را هم بخوانيد	1575
اين مطلب را هم بخوانيد	1575
اين مطلب مفيد بود	1584
اين مقاله قفل است	1605
اين ويدئو در دسترس نيست	1591
اين ويدئو ديگر در دسترس نيست	1591
اين ويديو در دسترس نيست	1591
اپليكيشن را دانلود كنيد	1597
اپليكيشن را نصب كنيد	1597
اگهي	1543
اگهيها	1579
""", 'ب': """
با تشكر، پيام شما ارسال شد	1607
با حمايت	1620
با ما تماس بگيريد	1612
با همكاري	1620
با پردازش دادههايم موافقم	1607
بارگذاري دوباره صفحه	1601
بارگذاري مجدد صفحه	1601
بارگذاري محتوا	1595
بارگذاري پست	1595
باز كردن	1551
باز كردن در اپليكيشن	1597
باز كردن در برنامه	1597
بازخورد بدهيد	1584
بازرگاني	1579
بازي رايگان	1587
بازي كنيد	1587
بازيها	1589
بازگشت به بالا	1550
بازگشت به صفحه اصلي	1611
باقات الاشتراك	210
بالتعاون مع	202
بالفيديو	139
بحث	122
بدعم من	202
براي ارسال نظر وارد شويد	1584
برعاية	114
بريد الكتروني غير صالح	188
بريدك الالكتروني	211
برچسب ها	1548
برچسبها	1548
بزرگتر كردن متن	1618
بزرگنمايي تصوير	1611
بستن	1536
بعدا	1599
بعدا ياداوري كن	1536
بعدي	1550
بلغ عن تعليق	204
بلغ عن خطا	143
بله، ميخواهم	1598
به اشتراك بگذاريد	1541
به اين مطلب گوش دهيد	1591
به اين مقاله گوش دهيد	1591
بهترين پيشنهاد	1606
بيشتر	1548	1550
بيشتر ببينيد	1575
بيشتر بخوانيد	1548
بيصدا	1592
""", 'ت': """
تابع القراءة	212
تابع الكاتب	198
تابع الموضوع	198
تابع هذا الموضوع	198
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1548
تازهسازي صفحه	1601
تبرع	100
تبرع الان	100
تبرع شهري	183
تبرع شهريا	183
تبرع لمرة واحدة	183
تبرع مرة واحدة	209
تبرعي	209
تبليغ	1543
تبليغات	1543
تبليغات در گوگل	1579
تبليغات متني	1579
تجديد الاشتراك	210
تحديث الصفحة	181
تحقق من بريدك	188
تحقق من بريدك الالكتروني	188
تحميل التطبيق	109
تحميل الحلقة	170
تحميل الصوت	170
تحميل المحتوي	174
تحميل المزيد	122
تحميل المزيد من التعليقات	163
تحميل المنشور	174
تحميل من app store	177
تحميل من google play	177
تخطي الاعلان	208
تخفيف ويژه خوانندگان	1590
تذاكر	202
تذكرني	186
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1592
تسجيل	101
تسجيل الخروج	101
تسجيل الدخول	101
تسجيل الدخول باستخدام google	186
تسجيل الدخول عبر جوجل	186
تسجيل الدخول عبر غوغل	186
تسجيل الدخول عبر فيسبوك	186
تسجيل دخول	101
تسوق الان	169
تشغيل الاشعارات	178
تشغيل الفيديو	170
تشغيل تلقائي	171
تصغير الخط	200
تصويت	92	164
تعذر تحميل الفيديو	208
تعذر تشغيل الفيديو	170
تعذر عرض المحتوي	174
تعليق	119
تعليقات	119
تعليقك	204
تغطية خاصة	153
تفضيلات الخصوصية	207
تفضيلات ملفات تعريف الارتباط	174
تفعيل	179
تفعيل الاشعارات	109
تقديم # ثوان	170
تكبير الخط	200
تكبير الصورة	192
تلخيص بالذكاء الاصطناعي	197
تلغرام	110
تلقي الاشعارات	178
تلگرام	1541
تم احتساب صوتك	163
تم ارسال رسالتك	188
تم ارسال رسالتك بنجاح	188
تم ارسال طلبك	211
تم استلام طلبك	211
تم الارسال بنجاح	188
تم الاشتراك بنجاح	188
تم انشاء الصوت بالذكاء الاصطناعي	170
تم انشاؤه بالذكاء الاصطناعي	208
تم تاكيد الاشتراك	211
تم تسجيل صوتك	163
تم نسخ الرابط	152
تماس با تحريريه	1612
تماس با ما	1547
تماس با نويسنده	1612
تماشاي ويديو	1567
تمام صفحه	1592
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1595
تنظيمات كوكي	1546
تنظيمات كوكيها	1546
تواصل مع التحرير	194
تواصل مع الكاتب	194
تواصل مع المحرر	194
تواصل معنا	194
توقف پخش	1591
تويتر	110
توييتر	1541
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1584
ثبت راي	91
ثبت نام	1538
ثبت نظر	91	1547
ثبتنام	1538
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1595
جدول	1589
جدول كلمات متقاطع	1589
جديدترين	1585
جديدترين اخبار	1548
جديدترينها	1585
جزئيات	1551
جستجو	1550
جميع الاخبار	192
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	192
جميع مقالات الكاتب	192
""", 'ح': """
حالا نه	1536
حامي ما شويد	1603
حامي مالي	1620
حجم الخط	110
حجم النص	65
حدث الصفحة	181
حدث خطا	189
حدث خطا ما	189
حريم خصوصي	1546
حساب كاربري	1538
حساب كاربري دارم	1605
حساب كاربري داريد	1605
حساب كاربري نداريد	1605
حسابي	101
حصري للمشتركين	101
حفظ	110
حفظ الاعدادات	174
حفظ التفضيلات	174
حفظ المقال	152
حفظ الوصفة	61
حفظ للقراءة لاحقا	152
حقل الزامي	188
حقل مطلوب	188
حمايت كنيد	1537
حمايت مالي	1537
حمايت مالي از ما	1603
حمايت ماهانه	1603
حمل التطبيق	177
حمل التطبيق الان	177
حمل من app store	177
حمل من google play	177
""", 'خ': """
خاص بالمشتركين	186
خانه	1550
خبر بعدي	1567
خبر قبلي	1567
خبرهاي بيشتر	1575
خبرهاي داغ	1575
خبرهاي مرتبط	1548
خبرهاي پيشنهادي	1575
خروج	1538
خروج از تمام صفحه	1591
خريد از امازون	1590
خريد انلاين	1590
خريد اين كتاب	1590
خريد اينترنتي	1590
خريد بليت	1590
خريد بليط	1590
خريد كتاب	1590
خطايي ديدهايد	1584
خطايي رخ داد	1608
خلاصه با هوش مصنوعي	1615
خلاصه هوش مصنوعي	1615
خواندن در اپليكيشن	1597
خواندهشده با صداي مصنوعي	1591
خودتان را بيازماييد	1587
خيارات اخري	200
""", 'د': """
دانش خود را بسنجيد	1587
دانلود از اپ استور	1597
دانلود از بازار	1597
دانلود از گوگل پلي	1597
دانلود اپليكيشن	1597
دانلود صدا	1591
دانلود فايل صوتي	1591
دانلود ويدئو	1591
دانلود پادكست	1591
در حال بارگذاري	1591
در حال بارگذاري ويدئو	1591
در حال بارگذاري ويديو	1591
در نظرسنجي شركت كنيد	1584
در همين رابطه	1575
در همين زمينه	1575
در پاتريون حمايت كنيد	1603
درباره نويسنده	1612
دريافت از اپ استور	1597
دريافت از بازار	1597
دريافت از كافه بازار	1597
دريافت از مايكت	1597
دريافت از گوگل پلي	1597
دريافت اعلانها	1598
دستهبندي	1548
دعمك يصنع الفرق	209
دعوت به همكاري	1567
دنبال كردن	1616
دنبال كردن اين موضوع	1616
دنبال كردن موضوع	1616
دنبال كردن نويسنده	1616
ديدگاه	1547
ديدگاه خود را بنويسيد	1584
ديدگاهتان را بنويسيد	1567
ديدگاهها	1547
""", 'ذ': """
ذات صلة	120
ذخيره	1541
ذخيره تنظيمات	1595
ذخيره خبر	1567
ذخيره دستور پخت	61
ذخيره مطلب	1567
ذخيره مطلب براي بعد	1567
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	194
راسلنا	194
راي دهيد	91	1585
راي شما ثبت شد	91	1584
راي شما ثبت شده است	1584
رايگان و بدون هرزنامه	1607
ربما لاحقا	99
رد	119
رد همه	1595
رزرو بليت	1590
رسالتك	211
رفتن به بالا	1611
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1603
رفض الكل	174
رفض جميع ملفات تعريف الارتباط	207
رمز عبور خود را فراموش كردهايد	1605
رمز عبور را فراموش كردهايد	1538
رپورتاژ	1543
رپورتاژ اگهي	1543
""", 'ز': """
زمان باقيمانده	1591
زمان فعلي	1592
زيرنويس	1592
""", 'س': """
سؤال اليوم	91
سالانه	1604
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1591
سنويا	184
سودوكو	168	1589
سوژه بفرستيد	1612
سياسة التصحيح	194
سياسة التصحيحات	194
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1546
""", 'ش': """
شارك	110
شارك الخبر	152
شارك القصة	152
شارك المقال	110
شارك عبر واتساب	200
شارك علي	110
شارك علي تويتر	200
شارك علي فيسبوك	200
شارك علي واتساب	200
شارك في استطلاع الراي	143
شارك في الاختبار	166
شارك في الاستطلاع	143
شارك في التصويت	163
شارك هذا الخبر	214
شارك هذا المقال	214
شارك هذا الموضوع	110
شارك هذه الصفحة	214
شاركنا برايك	163
شاركنا رايك	119
شاركها	152
شاركونا اراءكم	163
شاهد الصور	192
شاهد الفيديو	139
شاهد ايضا	120
شاهد بالفيديو	139
شاهد علي يوتيوب	205
شايد بعدا	1536
شحن مجاني	202
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1584
شرايط استفاده	1546
شرايط استفاده و حريم خصوصي	1546
شرايط را ميپذيرم	1607
شركاؤنا	174
شركاي ما	1595
شركت در ازمون	1587
شركت در نظرسنجي	1584
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1587
شكرا لتصويتك	91	163
شكرا لدعمك	209
شكرا لدعمكم	209
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	188
شما اين موضوع را دنبال ميكنيد	1616
شما قبلا راي دادهايد	1584
شنيدن اين مطلب	1591
شنيدن مقاله	1591
شهريا	184
""", 'ص': """
صفحة التبرع	183
صفحه اصلي	1550
صفحه كمك مالي	1603
صندوق ورودي خود را بررسي كنيد	1607
صوت	91	164
صوت اصطناعي	208
صوت الان	91
""", 'ط': """
طالع ايضا	153
طباعة	110
طباعة المقال	152
طباعة الوصفة	61
""", 'ع': """
عرض اقل	123
عرض الاشتراكات	210
عرض الاصل	123
عرض الباقات	210
عرض التعليقات	163
عرض التفاصيل	123
عرض الردود	163
عرض الصور	192
عرض الكل	122
عرض المحتوي	174
عرض المزيد	122
عرض المزيد من التعليقات	163
عرض الملف	192
عرض المنتج	213
عرض المنشور	174
عرض النتائج	91	164
عرض النص الاصلي	123
عرض النص المكتوب	170
عرض جميع الاخبار	192
عرض جميع الصور	192
عرض خاص للقراء	169
عرض علي اكس	205
عرض علي انستغرام	205
عرض علي تويتر	205
عرض علي فيسبوك	205
عرض هذا المنشور علي instagram	205
عرض هذا المنشور علي انستغرام	205
عروض المشتركين	169
عضويت	1538
عطلت مانع الاعلانات	181
عكس	1548
عكسهاي بيشتر	1611
عكسهايتان را براي ما بفرستيد	1612
علي فيسبوك وتويتر	113
عن الكاتب	194
عودة للاعلي	192
""", 'غ': """
غرد	110
غيرفعال كردم	1602
""", 'ف': """
فتح	123
فتح التطبيق	177
فتح في التطبيق	177
فراموشي رمز عبور	1605
فروشگاه	1620
فعال كردن	1599
فعال كردن اعلانها	1598
فعالسازي اعلانها	1598
فعل الاشعارات	178
فعلا نه	1599
فقط براي مشتركان	1538
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1541
فيلد الزامي	1607
فيلدهاي الزامي	1607
""", 'ق': """
قبلي	1550
قبول الجميع	174
قبول الكل	174
قبول جميع ملفات تعريف الارتباط	207
قبول همه	1595
قبول و ادامه	1595
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1585
قديميترينها	1585
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1584
قوانين و مقررات را ميپذيرم	1607
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	192
كتم الصوت	171
كد qr را اسكن كنيد	1597
كل الاخبار	192
كل الالعاب	166
كل الصور	192
كل شهر	184
كل مساهمة تصنع فرقا	183
كل مساهمة مهمة	183
كل مقالات الكاتب	192
كلمات دلالية	120
كلمات متقاطعة	168
كلمات مفتاحية	120
كليدواژهها	1548
كمك كنيد	1537
كمك مالي	1537
كمك ماهانه	1603
كمك يكباره	1603
كن اول المعلقين	152
كن داعما	100
كود خصم	213
كوكيها	1546
كوچكتر كردن متن	1618
كيف اعطل مانع الاعلانات	181
كيف اعطله	182
كيفية التعطيل	182
كيفيت	1592
كپي	1619
كپي شد	1567
كپي كردن لينك	1567
كپي لينك	1541
""", 'ل': """
لا اعرف	164
لا راي لي	164
لا شكرا	99
لا يمكن تشغيل الفيديو	170
لا يمكن عرض هذا المحتوي	174
لا، شكرا	99
لاحقا	99
لدي حساب	186
لديك حساب	186
لديك حساب بالفعل	186
لست مشتركا	186
لست مشتركا بعد	186
لطفا ان را غيرفعال كنيد	1602
لطفا يك ايميل معتبر وارد كنيد	1607
لغو در هر زمان	1605
لغو دنبال كردن	1616
لغو رضايت	1595
لقد صوت من قبل	163
لقد عطلته	181
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	186
لينك كوتاه	1541
لينك كوتاه خبر	1567
لينك كپي شد	1567
""", 'م': """
مادة اعلانية	114
ماهانه	1604
مبلغ اخر	183
مبلغ دلخواه	1603
مبلغ ديگر	1603
مبلغ مختلف	183
مبلغ مخصص	209
متابع	198
متابعة القراءة	212
متابعة الكاتب	198
متابعة الموضوع	198
متابعة علي الموقع	177
متن كامل خبر	1611
متن كامل مقاله را بخوانيد	1611
متن پيادهشده	1592
متوجه شدم	1551
متوفر علي app store	177
متوفر علي google play	177
مجانا وبدون رسائل مزعجة	188
محبوبترين	1606
محبوبترينها	1585
محتواي تبليغاتي	1543
محتواي حمايتشده	1567
محتواي پولي	1590
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1605
مدة الفيديو	208
مدت	1592
مدت زمان	1592
مديريت رضايت	1595
مديريت كوكيها	1595
مرا به خاطر بسپار	1605
مرة واحدة	184
مرتبسازي	1585
مرتبسازي بر اساس	1585
مزايا المشتركين	169
مزاياي مشتركان	1590
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1601
مشاركة	110
مشاركة عبر البريد	200
مشاركة عبر فيسبوك	200
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1550
مشاهده عكسها	1611
مشاهده قيمت	1590
مشاهده محتوا	1595
مشاهده نتايج	91	1585
مشاهده همه	1550
مشاهده پاسخها	1584
مشاهده پرونده	1611
مشاهده گالري	1611
مشترك شويد	1538
مشغل الصوت	208
مشغل الفيديو	208
مشكلي پيش امد	1608
مطالب بيشتر	1575
مطالب ديگر اين نويسنده	1611
مطالب مرتبط	1548
مطالب پيشنهادي	1575
مطلب بعدي	1611
مطلب قبلي	1611
معرض الصور	192
مقال مهدي من مشترك	214
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1548
مقاله بعدي	1611
مقاله قبلي	1611
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	197
ملخص بالذكاء الاصطناعي	197
ملفات تعريف الارتباط	117
منو	1550
مهمترين اخبار	1548
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	208
ميخواهيد اعلان دريافت كنيد	1598
""", 'ن': """
نام	1608
نام خانوادگي	1608
نام و نام خانوادگي	1608
نبذة عن الكاتب	194
نتائج الاستطلاع	204
نتائج التصويت	204
نسخ	201
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1591
نسخه چاپي	1567
نسيت كلمة السر	186
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1597
نظر	1547
نظر بدهيد	1567
نظر خود را با ما در ميان بگذاريد	1567
نظر خود را بنويسيد	1547
نظر خود را بگوييد	1584
نظر سنجي	92
نظر شما	1547
نظر شما درباره اين خبر چيست	1567
نظرات	1547
نظرتان را بگوييد	1584
نظرسنجي	92	1567
نظري ندارم	1585
نعم، اريد	178
نمايش اين محتوا ممكن نيست	1595
نمايش بيشتر	1550
نمايش زيرنويس	1591
نمايش كمتر	1551
نمايش متن اصلي	1551
نمايش محتوا	1595
نمايش نتايج	91
نمايش نظرات	1584
نمايش نظرات بيشتر	1584
نمايش نقشه	1551
نمايش همه	1551
نمايش پاسخها	1584
نمايش پست	1595
نميدانم	1585
ننصح بقراءة	120
نه ممنون	1536
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1618
هذا البريد مسجل مسبقا	211
هذا الحقل الزامي	188
هذا الحقل مطلوب	188
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	186
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1607
هر كمكي مهم است	1603
هر ماه	1604
هل افادك هذا المقال	163
هل ترغب باستلام الاشعارات	178
هل ترغب في تلقي الاشعارات	178
هل تريد تلقي اشعارات	178
هل تريد تلقي الاشعارات	178
هل كان هذا المقال مفيدا	163
هل كان هذا مفيدا	163
هل كانت هذه الصفحة مفيدة	163
هل لديك حساب	186
هل نسيت كلمة المرور	186
هل وجدت خطا	163
همرساني	1541
همه اخبار	1611
همه بازيها	1587
همه خبرها	1611
همه عكسها	1611
همه مطالب	1611
همه مطالب نويسنده	1611
همه ويدئوها	1611
هميشه اجازه داده شود	1595
هميشه نمايش بده	1595
همچنين ببينيد	1575
همچنين بخوانيد	1548
هنوز ثبتنام نكردهايد	1605
هنوز مشترك نيستيد	1605
""", 'و': """
واتساب	110
واتساپ	1541
ورود	1538
ورود / ثبت نام	1538
ورود با اپل	1605
ورود با فيسبوك	1605
ورود با گوگل	1605
وسوم	120
وصول غير محدود الي جميع المقالات	210
ويدئو در دسترس نيست	1591
ويديو	1548
ويديو در دسترس نيست	1591
ويژه خوانندگان	1590
ويژه مشتركان	1538
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	186
يك بار	1604
يكبار	1604
يمكنك الالغاء في اي وقت	186
يمكنك الغاء الاشتراك في اي وقت	188
""", 'پ': """
پاسخ	1547
پايان اگهي	1590
پايان تبليغ	1590
پخش خودكار	1592
پخش ويدئو	1591
پخش ويدئو ممكن نيست	1591
پخش ويديو	1591
پذيرش همه	1595
پذيرش و ادامه	1595
پربازديدترين	1548
پربازديدترينها	1548
پربازديدها	1548
پربازديدهاي امروز	1575
پربازديدهاي هفته	1575
پربحثترينها	1548
پربينندهترين	1575
پربينندهترين خبرها	1575
پربينندهترينها	1575
پرداخت سالانه	1605
پرداخت ماهانه	1605
پسنديدم	1585
پنهان كردن پاسخها	1584
پيام بازرگاني	1579
پيام شما ارسال شد	1607
پيام شما با موفقيت ارسال شد	1607
پيشنهاد خواندني	1575
پيشنهاد سردبير	1548
پيشنهاد ما	1548
""", 'چ': """
چاپ	1541
چاپ دستور پخت	61
چگونه غيرفعال كنم	1602
چگونه مسدودكننده را غيرفعال كنم	1601
""", 'گ': """
گالري تصاوير	1611
گالري عكس	1611
گزارش تخلف	1584
گزارش خطا	1547
گزارش خطا در اين خبر	1567
گزينههاي بيشتر	1618
""", 'अ': """
अकाउंट नहीं है	2074
अक्षर का आकार	65
अक्षर छोटे करें	2086
अक्षर बडे करें	2086
अगला	2022
अगला लेख	2080
अगली खबर	2020
अगली स्टोरी	2080
अनफॉलो करें	2084
अनम्यूट	2060
अनिवार्य	2077
अनुमति दें	2068
अन्य खबरें	19	2020
अन्य राशि	2072
अन्य विकल्प	2086
अपना इनबॉक्स देखें	2076
अपना ईमेल दर्ज करें	2076
अपना ईमेल देखें	2076
अपना ज्ञान परखें	2056
अपना प्लान चुनें	2074
अपनी तस्वीरें हमें भेजें	2081
अपनी प्रतिक्रिया दें	2053
अपनी राय दें	2019
अपनी राय बताएं	2053
अभी खरीदें	2059
अभी खेलें	2056
अभी डाउनलोड करें	2066
अभी तक सब्सक्राइबर नहीं हैं	2074
अभी दान करें	2009
अभी नहीं	2008
अमान्य ईमेल	2076
अमेजन पर खरीदें	2059
अवधि	2061
""", 'आ': """
आगे पढें	2022
आज का सवाल	91
आज की अन्य खबरें	2046
आप इस विषय को फॉलो कर रहे हैं	2084
आप कभी भी अनसब्सक्राइब कर सकते हैं	2076
आप पहले ही वोट कर चुके हैं	2053
आपका वोट दर्ज हो गया	2053
आपका वोट दर्ज हो गया है	2053
आपका संदेश भेज दिया गया है	2076
आपके लिए	2020
आपको यह भी पसंद आ सकता है	2046
आपको ये भी पसंद आ सकता है	2046
आवश्यक फील्ड	2076
""", 'इ': """
इस विषय को फॉलो करें	2084
इसे भी देखें	2046
इसे भी पढें	2020
""", 'ई': """
ई-पेपर	2010
ईमेल	2077
ईमेल से शेयर करें	2086
""", 'ऊ': """
ऊपर जाएं	2022
""", 'ए': """
एआई आवाज में सुनें	2060
एआई द्वारा तैयार	2034
एआई समरी	2034
एआई सारांश	2034
एआई से तैयार सारांश	2034
एक बार	2073
एक बार का दान	2072
एप डाउनलोड करें	2066
""", 'ऐ': """
ऐप इंस्टॉल करें	2066
ऐप खोलें	2066
ऐप डाउनलोड करें	2066
ऐप में खोलें	2066
ऐप में पढें	2066
ऐप स्टोर से डाउनलोड करें	2066
""", 'ऑ': """
ऑटोप्ले	2061
ऑडियो डाउनलोड करें	2060
ऑफर देखें	2059
""", 'औ': """
और खबरें	2020
और टिप्पणियां देखें	2053
और देखें	2022
और पढें	2020	2022
और भी पढें	2046
""", 'क': """
कभी भी रद्द करें	2074
कम दिखाएं	2023
कमेंट	2019
कमेंट करें	2019
कमेंट लिखें	2053
कमेंट्स	2019
कह नहीं सकते	2054
किताब खरीदें	2059
कीमत देखें	2059
कुकी नीति	2018
कुकी सेटिंग्स	2064
कुकीज प्रबंधित करें	2064
कुछ गलत हो गया	2077
के सहयोग से	2088
केवल सदस्यों के लिए	2010
केवल सब्सक्राइबर के लिए	2074
कैसे बंद करें	2071
कॉपी	2087
कॉपी करें	2087
कॉपी लिंक	2013
क्या आप नोटिफिकेशन चाहते हैं	2067
क्या आप नोटिफिकेशन पाना चाहते हैं	2067
क्या आप सूचनाएं पाना चाहते हैं	2067
क्या यह उपयोगी था	2053
क्या यह खबर उपयोगी थी	2053
क्या यह पेज उपयोगी था	2053
क्या यह लेख उपयोगी था	2053
क्यूआर कोड स्कैन करें	2066
क्रमबद्ध करें	2054
क्विज खेलें	2056
""", 'ख': """
खबर सुनें	2060
खाता नहीं है	2074
खाता बनाएं	2010
खोजें	2022
खोलें	2023
""", 'ग': """
गलती की सूचना दें	2053
गलती बताएं	2023
गलती मिली	2053
गूगल प्ले से डाउनलोड करें	2066
गूगल से जारी रखें	2074
गूगल से लॉगिन करें	2074
गेम्स	2058
गैलरी देखें	2080
गोपनीयता नीति	2018
गोपनीयता सेटिंग्स	2064
""", 'च': """
चर्चा में क्यों है	2046
चुनें	2075
""", 'ज': """
जरूर पढें	2046
जवाब छिपाएं	2053
जवाब दें	2019
जवाब देखें	2053
जवाब भेजें	2053
जावास्क्रिप्ट बंद है	2064
ज्यादा दिखाएं	2080
ज्यादा पढी गई	2046
""", 'ट': """
टिकट खरीदें	2059
टिकट बुक करें	2059
टिप्पणियां	2019
टिप्पणी	2019
टिप्पणी करें	2019
टिप्पणी के नियम	2053
टिप्पणी के लिए लॉगिन करें	2053
टिप्पणी भेजें	2053
टिप्पणी लिखें	2053
टेक्स्ट साइज	65
टैग्स	2020
टॉप न्यूज	2020
टॉप स्टोरीज	2046
ट्रांसक्रिप्ट	2061
ट्रेंडिंग	2020
ट्विटर	2013
ट्विटर पर शेयर करें	2086
""", 'ठ': """
ठीक है	2023
""", 'त': """
तस्वीर बडी करें	2080
तस्वीरें देखें	2080
ताजा खबरें	2020
ताजा समाचार	2020
""", 'द': """
दान करें	2009
दान पेज पर जाएं	2072
देश की और खबरें	2046
दोस्तों को भेजें	2034
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2076
""", 'न': """
नक्शा देखें	2023
नतीजे देखें	91
नवीनतम	2054
नहीं धन्यवाद	2008
नहीं, धन्यवाद	2008
नाम	2077
नियम और शर्तें	2018
नियम और शर्तें | गोपनीयता नीति	2018
नोटिफिकेशन ऑन करें	2067
नोटिफिकेशन चालू करें	2067
""", 'प': """
पता नहीं	2054
परिणाम देखें	91	2054
पसंदीदा स्रोत के रूप में जोडें	2084
पहले से खाता है	2074
पहले से सब्सक्राइबर हैं	2074
पाठकों के लिए विशेष ऑफर	2059
पार्टनर कंटेंट	2049
पासवर्ड भूल गए	2074
पिछला	2022
पिछला लेख	2080
पिछली खबर	2020
पूरा नाम	2077
पूरा लेख पढें	2080
पूरी खबर पढें	2022
पेज दोबारा लोड करें	2070
पेज रिफ्रेश करें	2070
पेज रीफ्रेश करें	2070
पेड कंटेंट	2059
पोल	92
पोल में हिस्सा लें	2053
पोस्ट लोड करें	2064
प्रचार	2016
प्रतिक्रिया दें	2019
प्रतिलिपि	2061
प्राइवेसी सेटिंग्स	2064
प्रायोजक	2088
प्रायोजित	2016
प्रायोजित सामग्री	2049
प्रिंट	2087
प्रिंट करें	2013
प्रीमियम	2010
प्लान चुनें	2074
प्ले स्टोर से डाउनलोड करें	2066
प्लेबैक गति	2060
प्लेबैक स्पीड	2060
प्लेयर लोड हो रहा है	2060
""", 'फ': """
फीडबैक दें	2053
फीडबैक भेजें	2053
फुल स्क्रीन	2061
फुल स्क्रीन से बाहर निकलें	2060
फेसबुक	2013
फेसबुक पर शेयर करें	2013
फेसबुक से जारी रखें	2074
फेसबुक से लॉगिन करें	2074
फॉन्ट आकार	2086
फॉन्ट साइज	65
फॉलो कर रहे हैं	2084
फॉलो करें	2084
फोटो	2020
फोटो गैलरी	2046
फोटो गैलरी देखें	2080
फ्लिपकार्ट पर खरीदें	2059
""", 'ब': """
बंद करें	2008
बडी खबरें	2020
बाद में	2008
बाद में याद दिलाएं	2008
ब्राउजर में जारी रखें	2066
""", 'भ': """
भेजें	2077
""", 'म': """
मशीनी अनुवाद	2061
मान्य ईमेल दर्ज करें	2076
मासिक	2073
मासिक दान	2072
मासिक भुगतान	2074
मासिक सहयोग	2072
मुख्य समाचार	2020
मुझे याद रखें	2074
मुफ्त डिलीवरी	2088
मुफ्त में खेलें	2056
मुफ्त, कोई स्पैम नहीं	2076
मूल देखें	2023
मेन्यू	2022
मेरा खाता	2010
मेरा खाता है	2074
मैं नियम और शर्तों से सहमत हूं	2076
मैंने ऐड ब्लॉकर बंद कर दिया	2070
मैंने बंद कर दिया	2071
म्यूट	2061
""", 'य': """
यह खबर सुनें	2060
यह फील्ड अनिवार्य है	2076
यह फील्ड आवश्यक है	2076
यह भी देखें	2046
यह भी पढें	2020
यह लेख लॉक है	2074
यह लेख सुनें	2060
यह वीडियो अब उपलब्ध नहीं है	2060
यह वीडियो उपलब्ध नहीं है	2060
यह सामग्री नहीं दिखाई जा सकती	2064
ये खबरें भी पढें	2046
ये भी जानें	2046
ये भी देखें	2046
ये भी पढें	2020
""", 'र': """
रजिस्टर करें	2010
रिपोर्ट करें	2054
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2054
लाइक करें	2054
लिंक कॉपी करें	2013	2034
लिंक कॉपी हो गया	2086
लेख उपहार में दें	2086
लेख सुनें	2060
लेखक के अन्य लेख	2080
लेखक के और लेख	2080
लेखक के बारे में	2081
लेखक को फॉलो करें	2084
लेखक परिचय	2081
लॉग इन	2010
लॉग इन करें	2010
लॉगआउट	2010
लॉगिन	2010
लोकप्रिय	2020
लोड हो रहा है	2060
""", 'व': """
वर्ग पहेली	2058
वर्तमान समय	2061
विज्ञापन	2016
विज्ञापन के बाद जारी	2049
विज्ञापन समाप्त	2059
विज्ञापन हटाएं	2034
विवरण	2023
विषय	2020
विषय को फॉलो करें	2084
वीडियो	2020
वीडियो उपलब्ध नहीं है	2060
वीडियो चलाएं	2060
वीडियो नहीं चलाया जा सकता	2060
वीडियो लोड हो रहा है	2060
वोट करने के लिए धन्यवाद	2053
वोट करें	91	2054
वोट दें	91
वोट देने के लिए धन्यवाद	2053
व्हाट्सएप	2013
व्हाट्सएप पर शेयर करें	2086
व्हाट्सऐप पर शेयर करें	2086
""", 'श': """
शायद बाद में	2008
शिकायत करें	2054
शेयर	2013
शेयर करें	2013
शेष समय	2060
""", 'स': """
संपर्क करें	2019
संपादक को लिखें	2081
संबंधित खबरें	2020
संबंधित लेख	2020
संबंधित वीडियो	2046
संबंधित समाचार	2020
सदस्य बनें	2009
सबटाइटल	2061
सबटाइटल दिखाएं	2060
सबमिट करें	2077
सबसे अच्छा ऑफर	2075
सबसे ज्यादा पढी गई	2020
सबसे ज्यादा पढी गई खबरें	2046
सबसे ज्यादा पढी गईं	2046
सबसे नए	2054
सबसे पुराने	2054
सबसे लोकप्रिय	2075
सब्सक्राइब	2010
सब्सक्राइब करें	2010
सभी अस्वीकार करें	2064
सभी कमेंट देखें	2053
सभी खबरें	2080
सभी खबरें देखें	2080
सभी गेम	2056
सभी गेम्स	2056
सभी टिप्पणियां देखें	2053
सभी तस्वीरें देखें	2080
सभी दिखाएं	2023
सभी देखें	2022
सभी फोटो देखें	2080
सभी वीडियो	2080
सभी वीडियो देखें	2080
सभी स्वीकार करें	2064
समझ गया	2023
समर्थन करें	2009
सर्वे	92
सर्वे में हिस्सा लें	2053
सहमति प्रबंधित करें	2064
सहमति वापस लें	2064
सहयोग करें	2009
सही ईमेल दर्ज करें	2076
साइन अप	2010
साइन इन	2010
साझा करें	2013
सामग्री दिखाएं	2064
सामग्री देखें	2064
सामग्री लोड करें	2064
सालाना	2073
सालाना भुगतान	2074
सिर्फ सब्सक्राइबर के लिए	2074
सीधे रेसिपी पर जाएं	61
सुडोकू	2058
सुधार नीति	2081
सूचनाएं चालू करें	2067
सेव करें	2013
स्पॉन्सर्ड	2016
स्पॉन्सर्ड कंटेंट	2049
स्वचालित अनुवाद	2061
स्वीकार करें और जारी रखें	2064
""", 'ह': """
हमसे संपर्क करें	2081
हमारा समर्थन करें	2009
हमारी मदद करें	2072
हमें लिखें	2081
हमें सपोर्ट करें	2072
हमें सहयोग दें	2072
हमेशा अनुमति दें	2064
हर महीने	2073
हर योगदान महत्वपूर्ण है	2072
हर योगदान मायने रखता है	2072
हां, चाहिए	2067
होम	2022
होम पेज पर जाएं	2080
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	354
অডিও ডাউনলোড করুন	353
অনুদান দিন	317
অনুদান পাতায যান	362
অনুমতি দিন	359
অনুসরণ করছেন	374
অনুসরণ করুন	374
অন্য পরিমাণ	362
অ্যাকাউন্ট আছে	364
অ্যাকাউন্ট নেই	364
অ্যাপ ডাউনলোড করুন	357
অ্যাপ স্টোর থেকে ডাউনলোড করুন	357
অ্যাপে খুলুন	357
অ্যাপে পডুন	357
""", 'আ': """
আগের খবর	369
আপনার জন্য নির্বাচিত	343
আপনার বার্তা পাঠানো হযেছে	366
আপনার ব্রাউজার অডিও সমর্থন করে না	353
আপনার ব্রাউজার ভিডিও সমর্থন করে না	353
আপনার ভোট গৃহীত হযেছে	349
আপনার ভোট গ্রহণ করা হযেছে	349
আপনার মতামত জানান	349
আপনি আগেই ভোট দিযেছেন	349
আপনি কি নোটিফিকেশন পেতে চান	358
আবশ্যক	367
আমাকে মনে রাখুন	364
আমাদের সমর্থন করুন	362
আমাদের সহাযতা করুন	362
আমি শর্তাবলিতে সম্মত	366
আরও খবর	319
আরও দেখুন	319
আরও পডতে পারেন	343
আরও পডুন	319
আরও মন্তব্য দেখুন	349
আরও সংবাদ	343
আরো খবর	343
আরো পডুন	343
""", 'ই': """
ইমেইল	367
ইমেইল সঠিক নয	366
""", 'উ': """
উত্তর দিন	350
উত্তর দেখুন	349
উপরে যান	369
""", 'এ': """
এ জাতীয আরও খবর	343
এ জাতীয আরো খবর	343
এ সম্পর্কিত আরও খবর	319
এ সম্পর্কিত আরও পডুন	343
এআই সারাংশ	373
এই কনটেন্ট দেখানো যাচ্ছে না	355
এই ঘরটি আবশ্যক	366
এই বিভাগের আরও খবর	343
এই বিভাগের আরো খবর	343
এই বিষয অনুসরণ করুন	374
এই ভিডিওটি আপনার দেশে দেখা যাবে না	353
এই ভিডিওটি আর নেই	353
এই ভিডিওটি পাওযা যাচ্ছে না	353
এই লেখাটি কি উপকারী ছিল	349
এককালীন	363
এককালীন অনুদান	362
এখন নয	359
এখনই কিনুন	352
এখনই খেলুন	351
""", 'ক': """
কনটেন্ট দেখান	355
কনটেন্ট লোড করুন	355
কপি করুন	376
কপি লিংক	342
কম দেখুন	369
কিউআর কোড স্ক্যান করুন	357
কিছু ভুল হযেছে	367
কুইজ খেলুন	351
কুইজে অংশ নিন	351
কুকি সেটিংস	355
""", 'খ': """
খবরটি শুনুন	353
খবরটি শেযার করুন	342
""", 'গ': """
গুগল দিযে লগইন করুন	364
গুগল প্লে থেকে ডাউনলোড করুন	357
গোপনীযতা সেটিংস	355
গ্যালারি দেখুন	369
গ্রহণ করে এগিযে যান	355
""", 'ছ': """
ছবি দেখুন	369
ছবি বড করুন	369
ছবির গ্যালারি	369
""", 'জ': """
জনপ্রিয খবর	343
জমা দিন	367
জরিপ	92
জরিপে অংশ নিন	349
জানি না	350
জাভাস্ক্রিপ্ট বন্ধ আছে	355
""", 'ট': """
টিকিট কাটুন	352
টিকিট কিনুন	352
টুইটারে শেযার করুন	375
""", 'ন': """
নতুন	350
নাম	367
নিবন্ধন	317
নোটিফিকেশন চালু করুন	358
নোটিফিকেশন পেতে চান	358
""", 'প': """
পরবর্তী খবর	369
পরে	359
পাঠকের পছন্দ	343
পাঠান	367
পাসওযার্ড ভুলে গেছেন	364
পুরো খবর পডুন	369
পুরোনো	350
পেজ আবার লোড করুন	361
পেজ রিফ্রেশ করুন	361
পেজটি রিফ্রেশ করুন	361
পোস্ট লোড করুন	355
পোস্টটি শেযার করুন	342
প্রচ্ছদে ফিরুন	369
প্রতিটি অনুদান গুরুত্বপূর্ণ	362
প্রতিলিপি	354
প্রিন্ট	321
প্রিন্ট করুন	342
প্লে স্টোর থেকে ডাউনলোড করুন	357
প্লেব্যাক গতি	353
প্ল্যান বেছে নিন	364
""", 'ফ': """
ফন্ট সাইজ	375
ফলাফল দেখুন	91	350
ফলো করুন	374
ফুল স্ক্রিন	354
ফেসবুক দিযে লগইন করুন	364
ফেসবুকে শেযার করুন	342
ফ্রি ডেলিভারি	377
""", 'ব': """
বই কিনুন	352
বইটি কিনুন	352
বন্ধুদের সঙ্গে শেযার করুন	342
বাকি সময	353
বার্ষিক	363
বিজ্ঞাপন	321
বিজ্ঞাপন শেষ	352
বিস্তারিত পডুন	343
বেছে নিন	365
""", 'ভ': """
ভিডিও চালান	353
ভিডিও লোড হচ্ছে	353
ভিডিওটি চালানো যাচ্ছে না	353
ভিডিওটি পাওযা যাচ্ছে না	353
ভুল জানান	349
ভুল সংশোধন জানান	349
ভোট দিন	91	350
ভোট দেওযার জন্য ধন্যবাদ	349
""", 'ম': """
মতামত জানান	349
মতামত পাঠান	349
মন্তব্য	321
মন্তব্য করতে লগইন করুন	349
মন্তব্য করুন	321
মন্তব্য নেই	350
মন্তব্য পাঠান	349
মন্তব্য লিখুন	349
মন্তব্যের নিযম	349
মাসিক	363
মাসিক অনুদান	362
মিউট	354
""", 'য': """
যেকোনো সময বাতিল করুন	364
যোগাযোগ করুন	370
""", 'র': """
রকমারি থেকে কিনুন	352
রিপোর্ট করুন	350
রেজিস্টার	317
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	317
লগইন	317
লাইক	350
লিংক কপি	321
লিংক কপি করুন	342
লিংক কপি হযেছে	342
লিঙ্ক কপি করুন	342
লেখক পরিচিতি	370
লেখক সম্পর্কে	370
লেখককে অনুসরণ করুন	374
লেখকের অন্যান্য লেখা	369
লেখকের আরও লেখা	369
লেখাটি কি উপকারী ছিল	349
লেখাটি শুনুন	353
লেখাটি সেভ করুন	342
লোড হচ্ছে	353
""", 'শ': """
শুধু গ্রাহকদের জন্য	364
শেযার	321
শেযার করুন	321
""", 'স': """
সংশ্লিষ্ট খবর	319
সঠিক ইমেইল দিন	366
সব খবর	369
সব খেলা দেখুন	351
সব গ্রহণ করুন	355
সব ছবি দেখুন	369
সব দেখুন	369
সব প্রত্যাখ্যান করুন	355
সব মন্তব্য দেখুন	349
সব সময অনুমতি দিন	355
সবচেযে জনপ্রিয	365
সবচেযে নতুন	350
সবচেযে পুরোনো	350
সমযকাল	354
সম্পর্কিত	343
সম্পর্কিত খবর	319
সম্পর্কিত বিষয	343
সম্পর্কিত সংবাদ	343
সম্পাদককে লিখুন	370
সম্পূর্ণ খবর পডুন	369
সম্মতি প্রত্যাহার করুন	355
সর্বশেষ	319
সর্বশেষ সংবাদ	319
সর্বাধিক আলোচিত	343
সর্বাধিক পঠিত	319
সর্বোচ্চ পঠিত	343
সহাযতা করুন	317
সাজান	350
সাবটাইটেল	354
সাবস্ক্রাইব	317
সেভ করুন	342
সেরা অফার	365
সৌজন্যে	377
স্পনসর	377
স্বযংক্রিয অনুবাদ	354
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	375
""", 'ก': """
กฎการแสดงความคิดเห็น	4027
กติกาการแสดงความคิดเห็น	4027
กรุณากรอกข้อมูลให้ครบถ้วน	4044
กรุณากรอกอีเมล	4044
กรุณากรอกอีเมลให้ถูกต้อง	4044
กรุณาตรวจสอบอีเมล	4044
กลับขึ้นด้านบน	4047
กลับด้านบน	4047
กลับหน้าแรก	4047
การตั้งค่าความเป็นส่วนตัว	4033
การตั้งค่าคุกกี้	4033
กำลังติดตาม	4050
กำลังโหลด	4031
กำลังโหลดวิดีโอ	4031
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4047
ขอบคุณที่ร่วมโหวต	4027
ขอบคุณสำหรับการโหวต	4027
ข่าวก่อนหน้า	4047
ข่าวถัดไป	4047
ข่าวทั้งหมด	4047
ข่าวที่คุณอาจสนใจ	4020
ข่าวที่น่าสนใจ	4020
ข่าวที่เกี่ยวข้อง	3997
ข่าวนี้มีประโยชน์หรือไม่	4027
ข่าวยอดนิยม	3997
ข่าวล่าสุด	3997
ข่าวอื่นที่น่าสนใจ	4020
ข่าวอื่นๆ	19	4020
ข่าวอื่นๆ ที่น่าสนใจ	4011
ข่าวเกี่ยวข้อง	4020
ข่าวแนะนำ	3997
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4041
คลิกชมวิดีโอ	4011
คลิกเพื่อขยายภาพ	4047
คลิปแนะนำ	4020
ความคิดเห็น	4000
ความยาว	4032
ความเร็วในการเล่น	4031
คัดลอก	4052
คัดลอกลิงก์	4000
คัดลอกลิงก์แล้ว	4011
คัดลอกลิงค์	4011
คัดลอกลิงค์แล้ว	4011
คำบรรยาย	4032
คุณต้องการรับการแจ้งเตือนหรือไม่	4036
คุณอาจสนใจ	4020
คุณโหวตแล้ว	4027
คุ้มที่สุด	4043
""", 'จ': """
จดจำฉัน	4042
จดจำฉันไว้	4042
จบโฆษณา	4030
จองตั๋ว	4030
จองบัตร	4030
จัดการความยินยอม	4033
จัดการคุกกี้	4033
จัดส่งฟรี	4053
จำนวนอื่น	4040
จำเป็นต้องกรอก	4044
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4044
ฉันยอมรับเงื่อนไขการใช้งาน	4044
""", 'ช': """
ชมคลิป	4011
ชมคลิปวิดีโอ	4011
ชมวิดีโอ	4011
ชมวิดีโอด้านบน	4011
ชมวิดีโอเต็มได้ที่นี่	4011
ชำระรายปี	4042
ชำระรายเดือน	4042
ชื่อ	4045
ชื่อ-นามสกุล	4045
ช่องนี้จำเป็นต้องกรอก	4044
""", 'ซ': """
ซื้อที่ lazada	4030
ซื้อที่ shopee	4030
ซื้อบัตร	4030
ซื้อบัตรที่นี่	4030
ซื้อหนังสือ	4030
ซื้อหนังสือเล่มนี้	4030
ซื้อเลย	4030
""", 'ด': """
ดาวน์โหลดบน app store	4035
ดาวน์โหลดบน google play	4035
ดาวน์โหลดเสียง	4031
ดาวน์โหลดแอป	4035
ดาวน์โหลดแอปพลิเคชัน	4035
ดาวน์โหลดได้ที่ app store	4035
ดาวน์โหลดได้ที่ google play	4035
ดูการตอบกลับ	4027
ดูข่าวทั้งหมด	4047
ดูคลิป	4011
ดูความคิดเห็นทั้งหมด	4027
ดูความคิดเห็นเพิ่มเติม	4027
ดูทั้งหมด	3998
ดูผลลัพธ์	91
ดูผลโหวต	91	4028
ดูภาพทั้งหมด	4047
ดูภาพเพิ่มเติม	4047
ดูราคา	4030
ดูรูปทั้งหมด	4047
ดูวิดีโอ	4011
ดูเพิ่มเติม	4000
ดูแกลเลอรี	4047
ดูแกลเลอรี่	4047
""", 'ต': """
ตกลง	4037
ตอบกลับ	4028
ตัวเลือกเพิ่มเติม	4051
ตั้งค่าความเป็นส่วนตัว	4033
ตั้งค่าคุกกี้	4033
ติดตามผู้เขียน	4050
ติดตามหัวข้อ	4050
ติดตามหัวข้อนี้	4050
ติดต่อกองบรรณาธิการ	4048
ติดต่อเรา	4011
ติดต่อโฆษณา	4048
ต้องการรับการแจ้งเตือนหรือไม่	4036
""", 'ถ': """
ถอดเสียง	4032
ถอนความยินยอม	4033
ถูกใจ	4028
""", 'ท': """
ทดสอบความรู้ของคุณ	4029
ทำแบบทดสอบ	4029
ทุกการสนับสนุนมีความหมาย	4040
ทุกเดือน	4041
""", 'บ': """
บทความก่อนหน้า	4047
บทความถัดไป	4047
บทความทั้งหมดของผู้เขียน	4047
บทความที่น่าสนใจ	4020
บทความที่เกี่ยวข้อง	3997
บทความนี้ถูกล็อก	4042
บทความนี้มีประโยชน์หรือไม่	4027
บทความล่าสุด	3997
บทความอื่นของผู้เขียน	4047
บทความอื่นๆ ของผู้เขียน	4047
บทความแนะนำ	4020
บริจาค	3994
บริจาคครั้งเดียว	4040
บริจาคตอนนี้	4040
บริจาครายเดือน	4040
บริจาคเลย	3994
บันทึก	4011
บันทึกการตั้งค่า	4033
บันทึกคะแนนของคุณแล้ว	4027
บันทึกคะแนนโหวตแล้ว	4027
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4011
""", 'ป': """
ปฏิเสธทั้งหมด	4033
ปิดการแสดงความคิดเห็น	4027
ปิดเสียง	4032
""", 'ผ': """
ผู้สนับสนุน	4053
""", 'พ': """
พิมพ์	4000
พิมพ์บทความ	4011
พิมพ์สูตร	61
พิมพ์หน้านี้	4011
""", 'ฟ': """
ฟรี ไม่มีสแปม	4044
ฟังข่าว	4031
ฟังข่าวนี้	4031
ฟังบทความ	4031
ฟังบทความนี้	4031
ฟังรายการย้อนหลัง	4011
""", 'ภ': """
ภายหลัง	4037
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4011
มีบัญชีอยู่แล้ว	4042
มีบัญชีแล้ว	4042
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4044
ยกเลิกได้ทุกเมื่อ	4042
ยอดนิยม	4020
ยอดนิยมในตอนนี้	4020
ยอมรับทั้งหมด	4033
ยอมรับและดำเนินการต่อ	4033
ยังไม่มีบัญชี	4042
ยังไม่เป็นสมาชิก	4042
""", 'ร': """
ระบุจำนวนเงิน	4040
รับการแจ้งเตือน	4036
รับการแจ้งเตือนข่าวด่วน	4011
รายงาน	4028
รายปี	4041
รายเดือน	4041
รีเฟรชหน้า	4039
รีเฟรชหน้านี้	4039
รูปแบบอีเมลไม่ถูกต้อง	4044
ร่วมงานกับเรา	4011
ร่วมตอบแบบสอบถาม	4011
ร่วมตอบแบบสำรวจ	4027
ร่วมบริจาค	3994
ร่วมสนับสนุน	4040
ร่วมแสดงความคิดเห็น	4011
ร่วมโหวต	4027
ร้านค้า	4053
""", 'ล': """
ลงทะเบียน	3994
ลงทะเบียนเรียบร้อยแล้ว	4044
ลดขนาดตัวอักษร	4051
ลืมรหัสผ่าน	3994
ลืมรหัสผ่านหรือไม่	4042
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4031
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4031
วิดีโอไม่พร้อมใช้งาน	4031
วิธีปิดโปรแกรมบล็อกโฆษณา	4039
""", 'ส': """
สนับสนุนรายเดือน	4040
สนับสนุนเรา	3994
สนับสนุนโดย	4053
สปอนเซอร์	4000
สมัครงานกับเรา	4011
สมัครสมาชิก	3994
สมัครเรียบร้อยแล้ว	4044
สรุปด้วย ai	4049
สรุปโดย ai	4049
สั่งซื้อหนังสือ	4030
สั่งซื้อเลย	4030
สำหรับสมาชิกเท่านั้น	4042
สิทธิพิเศษสำหรับผู้อ่าน	4030
สิทธิพิเศษสำหรับสมาชิก	4030
สแกน qr code	4035
สแกนคิวอาร์โค้ด	4035
ส่ง	4045
ส่งข่าว	4048
ส่งข้อความเรียบร้อยแล้ว	4044
ส่งความคิดเห็น	4027
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4011
""", 'ห': """
หน้าแรก	4047
""", 'อ': """
อนุญาต	4037
อนุญาตเสมอ	4033
ออกจากโหมดเต็มจอ	4031
อีเมล	4045
อีเมลไม่ถูกต้อง	4044
อ่านข่าวที่เกี่ยวข้อง	4020
อ่านข่าวผ่านแอป	4011
อ่านข่าวอื่นๆ	4020
อ่านฉบับเต็ม	4047
อ่านต่อ	4000
อ่านต่อหลังโฆษณา	4030
อ่านต่อเรื่องนี้	4020
อ่านต่อในเบราว์เซอร์	4035
อ่านบทความฉบับเต็ม	4047
อ่านบนแอป	4035
อ่านเพิ่มเติม	3997
อ่านเรื่องที่เกี่ยวข้อง	4020
อ่านโดย ai	4031
อ่านในแอป	4035
""", 'เ': """
เกมทั้งหมด	4029
เกิดข้อผิดพลาด	4045
เกิดข้อผิดพลาด กรุณาลองใหม่	4044
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4044
เกี่ยวกับผู้เขียน	4048
เก่าที่สุด	4028
เขียนความคิดเห็น	4027
เขียนโดย ai	4049
เข้าสู่ระบบ	3994
เข้าสู่ระบบด้วย apple	4042
เข้าสู่ระบบด้วย facebook	4042
เข้าสู่ระบบด้วย google	4042
เข้าสู่ระบบด้วย line	4042
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4027
เฉพาะสมาชิกเท่านั้น	4042
เต็มจอ	4032
เนื้อหาต่อจากโฆษณา	4030
เนื้อหาที่เกี่ยวข้อง	4020
เนื้อหาสนับสนุน	4030
เนื้อหาโฆษณา	4030
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4031
เบราว์เซอร์ของคุณไม่รองรับเสียง	4031
เปิดการแจ้งเตือน	4036
เปิดรับการแจ้งเตือน	4036
เปิดเสียง	4031
เปิดแอป	4035
เปิดในแอป	4035
เป็นคนแรกที่แสดงความคิดเห็น	4011
เพิ่มขนาดตัวอักษร	4051
เริ่มทำแบบทดสอบ	4029
เรียงตาม	4028
เรื่องที่คุณอาจสนใจ	19	4020
เรื่องที่น่าสนใจ	4020
เรื่องที่เกี่ยวข้อง	3997
เรื่องล่าสุด	4020
เรื่องอื่นที่น่าสนใจ	3997
เรื่องแนะนำ	4020
เลิกติดตาม	4050
เลือก	4043
เลือกแพ็กเกจ	4042
เลือกแพ็คเกจ	4042
เล่นวิดีโอ	4031
เล่นอัตโนมัติ	4032
เล่นเกม	4029
เล่นเลย	4029
เวลาที่เหลือ	4031
เสียงอ่านโดย ai	4031
""", 'แ': """
แจ้งข่าว	4048
แจ้งข้อผิดพลาด	4027
แจ้งคำผิด	4027
แจ้งลบความคิดเห็น	4027
แจ้งเบาะแส	4048
แชร์	4000
แชร์ข่าวนี้	4011
แชร์บทความ	4011
แชร์บทความนี้	4051
แชร์บน facebook	4051
แชร์ผ่าน line	4051
แชร์หน้านี้	4011
แชร์ไปที่ line	4011
แชร์ไปยัง facebook	4051
แชร์ไปยัง line	4051
แท็ก	4020
แท็กที่เกี่ยวข้อง	4020
แบบสำรวจ	92
แปลอัตโนมัติ	4011
แปลโดย ai	4049
แปลโดยอัตโนมัติ	4049
แสดงความคิดเห็น	4000
แสดงคำบรรยาย	4031
แสดงน้อยลง	3998
แสดงเนื้อหา	4033
แสดงเพิ่มเติม	4047
แสดงโพสต์	4033
""", 'โ': """
โฆษณา	4000
โหลดหน้านี้ใหม่	4039
โหลดหน้าใหม่	4039
โหลดเนื้อหา	4033
โหลดเพิ่มเติม	4047
โหลดแอป	4035
โหลดแอปฟรี	4011
โหลดโพสต์	4033
โหวต	91	4028
""", 'ใ': """
ใหม่ล่าสุด	4028
ให้คะแนนบทความนี้	4027
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4040
ไม่มีความเห็น	4028
ไม่สามารถเล่นวิดีโอนี้ได้	4031
ไม่สามารถเล่นวิดีโอได้	4031
ไม่สามารถแสดงเนื้อหานี้ได้	4033
ไม่แน่ใจ	4028
ไม่ใช่ตอนนี้	4037
""", 'ả': """
ảnh tiếp theo	4399
ảnh trước	4399
""", 'ẩ': """
ẩn	4325
ẩn trả lời	4354
""", 'ủ': """
ủng hộ	4306
ủng hộ chúng tôi	4306
ủng hộ chúng tôi trên patreon	4373
ủng hộ hàng tháng	4373
ủng hộ một lần	4373
ủng hộ ngay	4396
""", 'あ': """
あとで	2456
あとで読む	2469
あとで読むに追加	2562
あなたにおすすめ	2481
あなたにおすすめの記事	2481
あなたへのおすすめ	2481
あわせて読みたい	2481
あわせて読む	2508
""", 'い': """
いいえ、結構です	2456
いいね	2469
いいね!してニュースをチェック	2470
いいね!で応援する	2498
いいね順	2516
いつでも解約ok	2534
いつでも解約できます	2534
いつでも解約可能	2534
いつでも配信停止できます	2537
いま読まれています	2508
いま読まれている記事	2508
""", 'お': """
おすすめ	2481
おすすめの記事	2481
おすすめプラン	2534
おすすめ情報pr	2473
おすすめ記事	2481
おすすめ関連記事	2508
おすすめ順	2516
お住まいの地域ではご覧いただけません	2521
お住まいの地域では再生できません	2521
お名前	2538
お問い合わせ	2475
お問い合わせありがとうございました	2537
お問い合わせありがとうございます	2537
お問い合わせ内容	2558
お役に立ちましたか	2515
お得なクーポン	2561
お得なプランを見る	2557
お気に入り	2469
お気に入りに追加	2469
お申し込み	2459
お申し込みが完了しました	2558
お申し込みを受け付けました	2558
お酒は#歳になってから	2519
""", 'こ': """
こちらの記事もおすすめ	2508
こちらの記事も読まれています	19	2508
こちらもおすすめ	2481
こちらも読む	2508
このコメントを報告	2551
このコンテンツは表示できません	2524
このコンテンツを表示できません	2524
このテーマをフォロー	2547
このテーマをフォローする	2547
このページは役に立ちましたか	2515
このメールアドレスは登録済みです	2558
この動画の配信は終了しました	2521
この動画はお住まいの地域では再生できません	2521
この動画はご覧いただけません	2521
この動画は公開を終了しました	2521
この動画は再生できません	2521
この動画は現在ご覧いただけません	2521
この投稿をinstagramで見る	2552
この本を購入する	2519
この著者の記事	2481
この著者の記事を見る	2541
この著者の記事一覧	2541
この記事だけ読む	2557
この記事に関連するニュース	2508
この記事のタグ	2481
この記事の写真	2541
この記事の写真をすべて見る	2509
この記事の写真を見る	2541
この記事の画像	2541
この記事の画像をもっと見る	2541
この記事の画像を見る	2541
この記事の筆者	2542
この記事の関連ニュース	2508
この記事はロックされています	2534
この記事は会員からのプレゼントです	2562
この記事は会員限定です	2459
この記事は参考になりましたか	2515
この記事は役に立ちましたか	2515
この記事もチェック	2498
この記事をシェア	2469
この記事をシェアする	2562
この記事をプレゼント	2498
この記事をプレゼントする	2498
この記事を保存	2498
この記事を印刷	2498
この記事を印刷する	2498
この記事を書いた人	2542
この記事を書いた記者	2542
この記事を聞く	2521
この記事を聴く	2521
この記事を評価	2551
この記事を評価する	2498
この記事を購入	2557
この記者の記事をもっと見る	2541
この記者の記事を見る	2541
この記者の記事一覧	2481
この記者をフォローする	2547
この連載の記事	2481
この音声はaiが読み上げています	2521
この項目は必須です	2537
この項目は必須項目です	2537
""", 'ご': """
ご寄付ありがとうございます	2556
ご寄付はこちら	2531
ご意見	2478
ご意見をお聞かせください	2515
ご意見・ご感想を入力	2558
ご投票ありがとうございました	2515
ご支援ありがとうございます	2556
ご支援のお願い	2457
ご支援はこちら	2531
ご登録ありがとうございました	2537
ご登録ありがとうございます	2537
ご購入はこちら	2519
ご購読の申し込み	2459
""", 'さ': """
さらに読み込む	2483
""", 'す': """
すでにアカウントをお持ちの方	2534
すでに会員の方	2534
すでに投票済みです	2515
すでに登録済みです	2558
すべてのcookieを受け入れる	2554
すべてのcookieを許可	2554
すべてのコメントを見る	2515
すべてのニュースを見る	2541
すべての写真を見る	2509
すべての記事を見る	2541
すべて受け入れる	2475
すべて同意する	2554
すべて拒否	2524
すべて拒否する	2524
すべて表示	2484
すべて見る	2483
すべて許可	2475
すべて読む	2560
""", 'そ': """
その他のオプション	2548
その他の記事	2481
その他の金額	2531
""", 'ど': """
どちらともいえない	2516
""", 'は': """
はい、受け取る	2527
はじめての方はこちら	2534
はてなブックマーク	2469
はてなブックマークに追加	2498
はてブ	2469
""", 'ま': """
まずは無料で	2534
また後で	2456
まだ会員でない方	2534
""", 'み': """
みんなのコメント	2478
""", 'も': """
もう一度再生	2555
もう一度見る	2555
もっと見る	2483
もっと詳しく知りたい方は	2508
もっと読む	2481
もどる	2483
""", 'よ': """
よく読まれています	2508
よく読まれている記事	2481
よく読まれている記事ランキング	2481
""", 'わ': """
わからない	2516
わかりました	2484
""", 'ア': """
アカウントをお持ちでない方	2534
アカウントをお持ちの方	2534
アカウントをお持ちの方はこちら	2534
アクセスランキング	2481
アプリで続きを読む	2526
アプリで見る	2526
アプリで読む	2526
アプリで開く	2526
アプリなら	2526
アプリのダウンロード	2468
アプリをインストール	2468
アプリをダウンロード	2468
アプリを入手	2526
アプリを開く	2468
アプリダウンロード	2468
アンケート	92
アンケートに参加する	2515
アンケートに回答する	2515
アンケートに答える	2515
アンケート実施中	2498
アンケート結果	2551
アンケート結果を見る	2551
""", 'ウ': """
ウィンドウを閉じる	2560
""", 'エ': """
エラーが発生しました	2537
""", 'オ': """
オススメ記事	2481
オフにする	2528
オプションの管理	2554
オプションを管理	2554
オンにする	2528
オンラインショップ	2519
""", 'カ': """
カテゴリ	2481
カテゴリー	2481
カートに入れる	2561
""", 'キ': """
キーワード	2481
""", 'ギ': """
ギャラリーを見る	2541
ギャラリーを閉じる	2560
""", 'ク': """
クイズ	2518
クイズに挑戦	2498
クイズに挑戦する	2498
クイズに答える	2517
クッキー	2475
クッキーの設定	2524
クッキー設定	2475
クリックで拡大	2541
クリックで音声が出ます	2555
クリップ	2469
クリップする	2469
クロスワード	2518
""", 'ゲ': """
ゲーム	2518
ゲームで遊ぶ	2517
ゲーム一覧	2517
""", 'コ': """
コピー	2549
コピーしました	2469
コメント	2478
コメント#件	2478
コメント(#	2478
コメントする	2478
コメントのルール	2515
コメントの受付は終了しました	2515
コメントの受付を終了しました	2515
コメントはまだありません	2478
コメントは会員のみ	2551
コメントは無効になっています	2551
コメントをすべて見る	2515
コメントをもっと見る	2478
コメントを入力	2551
コメントを入力してください	2551
コメントを報告	2551
コメントを投稿	2478
コメントを投稿する	2515
コメントを書く	2478
コメントを残す	2478
コメントを見る	2478
コメントを送信	2515
コメントを送信する	2515
コメントを閉じる	2515
コメントガイドライン	2515
コメントポリシー	2515
コメント一覧	2478
コンテンツを表示	2524
コンテンツを表示する	2524
コンテンツを読み込む	2524
コーヒーをおごる	2531
""", 'サ': """
サイトで続ける	2526
サイトポリシー	2475
サイトマップ	2475
サインイン	2459
サポーターになる	2531
サポートする	2457
""", 'シ': """
シェア	2469
シェアしよう	2469
シェアする	2469
""", 'ス': """
スキップ	2456
スクラップ	2469
スクラップする	2469
スポンサー	2473
スポンサードリンク	2473
スポンサーリンク	2473
スポンサー企業	2519
""", 'タ': """
タイアップ	2473
タグ	2481
タップして音声をオンにする	2555
""", 'チ': """
チケットを予約する	2519
チケットを購入	2519
チケットを購入する	2519
チケット購入はこちら	2519
チップを送る	2457
チャンネル登録	2470
""", 'ツ': """
ツイート	2469
ツイートする	2469
ツイートを読み込む	2524
""", 'デ': """
データ保護方針	2554
""", 'ト': """
トップ	2483
トップに戻る	2541
トップへ戻る	2483
トップニュース	2481
トップページ	2483
トップページに戻る	2541
トップページへ	2541
トピックス	2481
""", 'ド': """
ドネーション	2457
""", 'ナ': """
ナンプレ	2518
""", 'ニ': """
ニックネーム	2538
ニックネームを入力	2551
ニュースを読む	2483
ニュースレター	2463
ニュースレター登録	2463
ニュース一覧	2541
ニュース一覧へ	2541
""", 'バ': """
バックナンバー	2481
""", 'パ': """
パスワードをお忘れですか	2534
パスワードをお忘れの方	2534
パスワードをお忘れの方はこちら	2534
パスワードを忘れた方	2459
パスワードを忘れた方はこちら	2534
パズル	2518
""", 'ピ': """
ピックアップ	2481
""", 'フ': """
フィードバックを送る	2515
フィードバックを送信	2515
フォトギャラリー	2541
フォトギャラリーを見る	2541
フォロー	2470
フォローしています	2547
フォローしてね	2470
フォローしました	2470
フォローする	2470
フォローを解除	2547
フォローを解除する	2547
フォロー中	2470
フォロー解除	2547
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2522
""", 'ブ': """
ブックマーク	2469
ブックマークする	2469
ブラウザで続ける	2526
ブラウザで見る	2526
ブラウザで読む	2526
""", 'プ': """
プッシュ通知	2468
プッシュ通知を受け取りますか	2527
プッシュ通知を受け取る	2527
プライバシーの設定	2524
プライバシーポリシー	2475
プライバシーポリシーに同意する	2537
プライバシー設定	2524
プランを見る	2534
プランを選ぶ	2534
プランを選択	2534
プラン一覧	2534
プレゼント	2459
プレミアム	2459
プレミアム会員	2462
プロフィール	2543
""", 'ヘ': """
ヘルプ	2475
""", 'ペ': """
ページの先頭に戻る	2541
ページの先頭へ	2483
ページの先頭へ戻る	2541
ページを再読み込み	2529
ページを再読み込みする	2529
ページを更新する	2529
ページトップ	2483
ページトップへ	2483
ページトップへ戻る	2541
""", 'ホ': """
ホーム	2483
ホームに戻る	2541
""", 'ポ': """
ポスト	2469
ポストする	2469
""", 'マ': """
マイページ	2459
マンスリーサポーターになる	2531
""", 'ミ': """
ミュート	2522
ミュートを解除	2521
ミュート解除	2521
""", 'メ': """
メッセージ	2559
メニュー	2483
メニューを閉じる	2560
メルマガ	2463
メルマガ登録	2463
メールでシェア	2548
メールで送る	2469
メールで送信	2469
メールをご確認ください	2537
メールアドレス	2463
メールアドレスが正しくありません	2537
メールアドレスでログイン	2557
メールアドレスで登録	2557
メールアドレスをご入力ください	2558
メールアドレスを入力	2463
メールアドレスを入力してください	2537
メールアドレスを入力する	2558
メールマガジン	2463
メールマガジン登録	2463
""", 'ラ': """
ライター	2543
ランキング	2481
""", 'リ': """
リンクをコピー	2469
リンクをコピーしました	2498
リンクをコピーする	2498
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2459
ログイン	2459
ログイン/会員登録	2459
ログインしてコメント	2515
ログインしてコメントする	2515
ログイン・会員登録	2459
ログイン状態を保持	2534
ログイン状態を保持する	2534
""", '一': """
一回だけ	2532
一回だけ寄付する	2531
一回のみ	2532
一時停止	2522
一次性	4491
一次性捐款	4490
一番人気	2535
一覧	2483
一覧に戻る	2541
一覧へ	2483
一覧を見る	2483
""", '上': """
上一个视频	4514
上一张	4500
上一张图片	4519
上一篇	4432
上一篇文章	4500
上一頁	4434
上一页	4434
""", '下': """
下一个视频	4514
下一张	4500
下一张图片	4519
下一張圖片	4519
下一篇	4432
下一篇文章	4500
下一部影片	4514
下一頁	4434
下一页	4434
下次再說	4407
下次再说	4407
下載app	4484
下載客戶端	4484
下載音檔	4478
下載音訊	4478
下载app	4484
下载客户端	4484
下载音频	4478
""", '不': """
不,謝謝	4407
不,谢谢	4407
不用了	4407
不知道	4472
不適切な内容を報告	2515
""", '专': """
专题	4432
""", '並': """
並び替え	2516
並べ替え	2516
""", '个': """
个人中心	4411
个人信息保护政策	4513
""", '中': """
中	2549	4508
""", '为': """
为你推荐	4432
为您推荐	4432
""", '主': """
主旨	4518
主要ニュース	2481
主题	4518
""", '举': """
举报	4431
举报评论	4510
""", '了': """
了解	2484
了解详情	4520
""", '京': """
京东购买	4476
""", '人': """
人才招聘	4451
人気の動画	2508
人気の記事	2481
人気ランキング	2481
人気記事	2481
人気記事ランキング	2481
人気順	2516
人氣文章	4460
""", '仅': """
仅限会员	4493
仅限订阅用户	4493
""", '今': """
今、あなたにオススメ	2481
今、読まれている記事	2508
今すぐプレイ	2517
今すぐ寄付	2556
今すぐ支援する	2556
今すぐ購入	2561
今すぐ遊ぶ	2517
今はしない	2456
今はやめておく	2456
今回のみ	2532
今回のみ支援する	2531
今回はしない	2456
今日の注目	2481
今日最熱門	4460
今日热点	4432
今日焦点	4432
今日熱門	4460
""", '从': """
从app store下载	4484
""", '他': """
他の記事	19
他の記事も読む	2481
""", '付': """
付費閱讀	4411
付费内容	4411
付费阅读	4411
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4510
以下为广告内容	4451
以下為廣告內容	4451
以后再说	4407
以後再說	4486
以電子郵件繼續	4516
""", '件': """
件名	2559
""", '企': """
企画・制作	2550
""", '优': """
优惠码	4520
""", '会': """
会员专享	4414
会员专享内容	4414
会员专属	4411
会员中心	4411
会员登录	4411
会員でない方	2534
会員でない方はこちら	2534
会員の方はこちら	2459
会員の方はログイン	2459
会員プランを見る	2557
会員特典	2519
会員登録	2459
会員登録する	2459
会員登録のご案内	2557
会員登録はこちら	2459
会員限定	2459
会員限定特典	2519
会員限定記事	2459
""", '余': """
余下全文	4519
""", '作': """
作者更多文章	4500
作者简介	4501
作者簡介	4501
""", '你': """
你可能也喜欢	4432
你可能也喜歡	4432
你可能感兴趣	4432
你可能还想看	4460
你可能還想看	4460
""", '使': """
使用 apple 登入	4493
使用 facebook 登入	4493
使用 google 帳號登入	4493
使用 google 登入	4493
使用 google 繼續	4493
使用apple登录	4493
使用facebook登入	4493
使用facebook登录	4493
使用google登入	4493
使用google登录	4493
使用google繼續	4493
使用google继续	4493
使用google账号登录	4493
使用paypal付款	4516
使用条款	4427
使用條款	4427
使用邮箱登录	4516
""", '価': """
価格を見る	2561
""", '保': """
保存	2469
保存する	2469
保存设置	4482
保持登入	4493
保持登入狀態	4493
保持登录状态	4493
""", '個': """
個人情報の取り扱い	2475
個人情報の取り扱いについて	2475
個人情報の取り扱いに同意する	2537
個人情報の取扱いについて	2475
個人情報保護方針	2475
""", '倍': """
倍速	4479
""", '僅': """
僅限會員	4493
僅限訂戶	4493
""", '優': """
優先するソースに追加	2547
優惠碼	4520
""", '儲': """
儲存設定	4482
""", '允': """
允許	4486
允許通知	4485
允许	4486
允许通知	4485
""", '元': """
元の記事を読む	2509
元記事で読む	2509
元記事を読む	2483
""", '免': """
免責聲明	4427
免費訂閱	4415
免費註冊	4411
免費試讀	4411
免費閱讀	4516
免责声明	4427
免费,无垃圾邮件	4496
免费注册	4411
免费订阅	4415
免费试读	4411
免费阅读	4516
免运费	4509
免運費	4509
""", '入': """
入力内容を確認	2558
入力内容を確認する	2558
入力必須	2537
""", '內': """
內容	4518
""", '全': """
全ての写真を見る	2509
全ての記事が読み放題	2557
全屏	4479
全文はこちら	2509
全文を読む	2483
全文表示	2483
全画面	2522
全画面表示	2521
全画面表示を終了	2521
全螢幕	4479
全記事読み放題	2462
全部拒絕	4482
全部拒绝	4482
全部接受	4427
全部新闻	4500
全部游戏	4474
全部视频	4500
全部评论	4431
""", '公': """
公众号	4422
公式sns	2470
公式twitter	2470
公式x	2470
公式アプリ	2468
公式サイトで見る	2519
公式サイトはこちら	2561
公式サイトを見る	2561
公式ショップ	2519
公式ショップはこちら	2519
""", '共': """
共有	2469
共有する	2469
共有オプション	2548
共有リンクをコピー	2498
""", '关': """
关于作者	4501
关于我们	4427
关注	4422
关注作者	4505
关注我们	4422
关注此话题	4505
关注话题	4505
关键词	4432
关闭	4407
关闭窗口	4519
关闭菜单	4519
""", '其': """
其他新聞	4432
其他新闻	19	4432
其他金額	4490
其他金额	4490
""", '内': """
内容	4518
内容由ai生成	4514
""", '再': """
再生	2483
再生リスト	2555
再生時間	2522
再生速度	2521
再読み込み	2529
再読み込みする	2529
""", '写': """
写留言	4510
写真(#枚	2509
写真をすべて見る	2541
写真をもっと見る	2509
写真を拡大	2541
写真を拡大する	2541
写真を見る	2483
写真を見る(全#枚	2509
写真・動画の投稿はこちら	2542
写真特集	2481
写评论	4431
""", '出': """
出錯了	4497
出错了	4497
""", '分': """
分享	4421
分享到	4421
分享到facebook	4451
分享到line	4451
分享到qq	4507
分享到whatsapp	4507
分享到微信	4421
分享到微博	4421
分享到朋友圈	4507
分享文章	4521
分享本文	4451
分享此文	4451
分享此頁	4521
分享給好友	4451
分享給更多人看到	4451
分享给好友	4451
分享给更多人	4451
分享至	4421
分享至facebook	4421
分享至line	4451
分享这篇文章	4521
分享這篇文章	4521
分类	4432
分類	4432
""", '列': """
列印	4421
列印本頁	4451
列印食譜	61
""", '初': """
初めての方はこちら	2534
初割で無料体験する	2459
初月無料	2462
""", '利': """
利用規約	2475
利用規約に同意します	2537
利用規約に同意する	2537
""", '刷': """
刷新页面	4487
""", '前': """
前のページ	2483
前のページに戻る	2560
前の写真	2541
前の動画	2555
前の画像	2541
前の記事	2481
前の記事へ	2481
前の記事を読む	2560
前へ	2483
前回の記事はこちら	2508
前回はこちら	2509
前往官網	4520
前往捐款	4490
前往捐款頁面	4490
前往捐款页面	4490
前往購買	4476
前往贊助	4490
""", '剩': """
剩余时间	4478
剩餘時間	4478
""", '加': """
加入google偏好來源	4505
加入line好友	4422
加入会员	4411
加入我们	4451
加入我们的团队	4451
加入我們	4451
加入我們的團隊	4451
加入書籤	4421
加入會員	4411
加入白名单	4487
加入購物車	4520
加入购物车	4520
加载中	4478
加载内容	4482
加载帖子	4482
加载更多	4434
加载更多评论	4471
""", '動': """
動画	2481
動画で見る	2498
動画の公開は終了しました	2521
動画の読み込みに失敗しました	2555
動画の配信は終了しました	2521
動画は再生できません	2521
動画をもっと見る	2541
動画を再生	2555
動画を再生する	2498
動画を再生できません	2521
動画を再生できませんでした	2521
動画を見る	2483
動画を読み込み中	2521
動画を読み込めませんでした	2555
動画を読み込んでいます	2521
動画プレーヤーを読み込み中	2521
動画一覧	2541
""", '包': """
包邮	4509
""", '協': """
協賛	2550
協賛企業	2519
""", '单': """
单次	4491
单次捐款	4408
单篇购买	4516
""", '単': """
単発の寄付	2531
""", '博': """
博客來購買	4476
""", '占': """
占い	2518
""", '印': """
印刷	2469
印刷する	2469
印刷用ページ	2498
印刷用ページを表示	2498
""", '即': """
即时新闻	4432
即時新聞	4432
""", '原': """
原文を表示	2484
原文を見る	2484
原文連結	4461
原文链接	4461
""", '去': """
去京东看看	4476
去京东购买	4476
去天猫购买	4476
去淘宝购买	4476
""", '参': """
参与投票	4471
参与评论	4431
参加测验	4474
参加者募集中	2494
参加问卷调查	4451
""", '參': """
參加問卷調查	4451
參加測驗	4474
參與投票	4471
""", '友': """
友だち追加	2470
友だち追加する	2470
友善列印	4451
友達に教える	2498
""", '反': """
反馈	4431
""", '发': """
发一条友善的评论	4510
发现错误	4471
发现错误?请告诉我们	4451
发生错误	4496
发表留言	4431
发表评论	4431
发送	4497
发送成功	4496
""", '取': """
取材・文	2543
取消关注	4505
取消追蹤	4505
取消關注	4505
取消静音	4478
取消靜音	4478
""", '受': """
受け取る	2528
受付が完了しました	2558
""", '古': """
古い順	2516
""", '可': """
可随时退订	4496
可隨時取消	4493
""", '合': """
合わせて読みたい	2481
合作伙伴	4509
合作夥伴	4509
合成音声による読み上げ	2521
合成音声による読み上げです	2521
""", '同': """
同じカテゴリの記事	2481
同じ著者の記事	2508
同意	4427
同意して続ける	2524
同意して続行	2524
同意して閉じる	2524
同意しない	2475
同意する	2475
同意の管理	2524
同意を撤回	2524
同意を撤回する	2524
同意を管理	2524
同意を管理する	2524
同意並繼續	4482
同意并继续	4482
""", '后': """
后退#秒	4478
""", '听': """
听全文	4451
听文章	4478
听新闻	4421
听这篇文章	4451
""", '商': """
商业推广	4476
商品の詳細を見る	2561
商品を見る	2519
商品ページへ	2519
商品詳細	2561
商品详情	4520
商城	4509
商業推廣	4476
""", '單': """
單次	4491
單次捐款	4408
單筆	4491
單筆捐款	4490
單筆支持	4490
單篇購買	4516
""", '回': """
回上一頁	4519
回到頂端	4500
回到頂部	4434
回到顶部	4500
回复	4431
回答する	91
回覆	4431
回頂端	4434
回首頁	4434
""", '在': """
在 app store 下載	4484
在 facebook 查看	4511
在 google play 下載	4484
在 instagram 查看	4511
在 instagram 查看這則貼文	4511
在 spotify 收聽	4511
在 x 上查看	4511
在 youtube 上觀看	4511
在amazon購買	4476
在app store下载	4484
在app中打开	4484
在app中阅读	4484
在facebook查看	4511
在google play下载	4484
在instagram查看	4511
在instagram查看這則貼文	4511
在patreon上支持我们	4490
在spotify上收听	4511
在x上查看	4511
在youtube上观看	4511
在亚马逊购买	4476
在微博查看	4511
在浏览器中继续	4484
在瀏覽器中繼續	4484
""", '地': """
地図を見る	2484
地図を開く	2484
""", '執': """
執筆者	2543
執筆者プロフィール	2542
""", '填': """
填字游戏	4475
填字遊戲	4475
""", '复': """
复制	4508
复制成功	4421
复制网址	4451
复制链接	4421
""", '外': """
外部コンテンツを表示	2524
外部コンテンツを表示する	2524
外部送信について	2554
外部送信ポリシー	2554
""", '大': """
大	2549	4508
大号字	65
大字	4421
大家还在看	4432
大家都在看	4432
""", '头': """
头条	4432
""", '好': """
好的	4486
""", '如': """
如何关闭	4488
如何关闭广告拦截器	4487
如何關閉	4488
如何關閉廣告攔截器	4487
""", '始': """
始終允許	4482
始终允许	4482
""", '姓': """
姓名	4497
""", '字': """
字体	65
字体大小	4421
字号	4421
字幕	2522	4479
字幕をオン	2521
字幕を表示	2521
字級	65	4421
字级	65
字號	4507
字體大小	65	4421
""", '官': """
官方微博	4422
""", '定': """
定期定額	4408
定期定額捐款	4490
定期定額支持	4490
定期捐款	4490
""", '寄': """
寄付	2457
寄付する	2457
寄付で応援する	2498
寄付のお願い	2457
寄付はこちら	2531
寄付はこちらから	2531
寄付をする	2457
寄付ページはこちら	2531
寄付ページへ	2531
""", '寫': """
寫留言	4510
寫評論	4510
""", '專': """
專題	4432
""", '小': """
小	2549	4508
小字	4421
小編推薦	4432
小调查	92
""", '尚': """
尚未成為會員	4493
尚無留言	4451
""", '展': """
展开	4434
展开全文	4434
展开全部	4435
展开回复	4471
展开阅读全文	4519
展開	4434
展開全文	4500
""", '已': """
已关注	4422
已收到您的申请	4517
已是会员	4411
已是訂戶	4493
已有帐号	4411
已有帳號	4493
已有账号	4493
已經是會員	4411
已經是會員?登入	4411
已经是订户	4493
已经有账号	4493
已複製連結	4507
已關注	4505
""", '常': """
常に表示する	2524
常に許可	2524
常に許可する	2524
""", '年': """
年払い	2535
年額プラン	2557
""", '广': """
广告	4426
广告后继续阅读	4476
广告结束	4476
""", '広': """
広告	2473
広告の下に記事が続きます	2519
広告の後に続きます	2473
広告はここまで	2519
広告をスキップ	2473
広告を閉じる	2473
広告ブロッカーをご利用中です	2529
広告ブロックの解除方法	2529
広告ブロックを解除してください	2529
広告ブロックを解除しました	2529
広告企画	2473
広告終わり	2519
""", '廣': """
廣告	4426
廣告後繼續閱讀	4476
廣告結束	4476
廣編企劃	4476
廣編特輯	4476
""", '延': """
延伸閱讀	4432
延伸阅读	4432
""", '开': """
开启app	4484
开启推送	4485
开启通知	4485
开始测验	4474
开通vip	4516
开通会员	4411
""", '当': """
当前时间	4478
当当购买	4476
""", '影': """
影片已下架	4478
影片已移除	4478
影片無法播放	4478
影片載入中	4478
影片載入失敗	4514
影音	4432
""", '後': """
後で	2456
""", '微': """
微信	4421
微信扫一扫	4507
微信扫码分享	4507
微信登录	4493
微博	4421
""", '必': """
必填	4497
必填字段	4496
必填欄位	4496
必填項	4496
必填项	4496
必須	2538
必須項目	2537
必須項目です	2537
""", '忘': """
忘記密碼	4411
忘记密码	4411
""", '応': """
応援する	2457
""", '快': """
快进#秒	4478
""", '总': """
总是允许	4482
""", '您': """
您可能也喜歡	4432
您可能感兴趣	4432
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4460
您可随时退订	4496
您可隨時取消訂閱	4496
您已关注此话题	4505
您已投过票	4471
您已投過票	4471
您已经投过票	4471
您已訂閱	4517
您已订阅	4517
您的信息已发送	4496
您的姓名	4517
您的投票已提交	4471
您的支持很重要	4515
您的昵称	4510
您的暱稱	4510
您的留言	4517
您的訊息已送出	4496
您的邮箱	4415
您的電子郵件	4517
您的電郵	4415
""", '情': """
情報をお寄せください	2542
情報提供のお願い	2542
情報提供はこちら	2542
""", '想': """
想接收即時新聞通知嗎	4485
想接收通知吗	4485
""", '意': """
意見反饋	4471
意見回饋	4471
意见反馈	4431
""", '感': """
感想を送る	2478
感謝您的參與	4471
感謝您的投票	91	4471
感謝您的支持	4515
感谢您,您的信息已发送	4496
感谢您的参与	4471
感谢您的投票	91	4471
感谢您的支持	4515
感谢支持	4515
""", '成': """
成为会员	4408
成為會員	4408
""", '我': """
我们无法显示此内容	4482
我同意	4427
我同意处理我的个人数据	4496
我同意接收电子邮件	4496
我同意隱私權政策	4496
我已关闭	4487
我已关闭广告拦截器	4487
我已閱讀並同意隱私權政策	4496
我已關閉廣告攔截器	4487
我已阅读并同意隐私政策	4496
我的帐户	4411
我的帳戶	4411
我知道了	4427
我要举报	4471
我要投票	4471
我要捐款	4515
我要支持	4515
我要檢舉	4471
我要爆料	4501
我要留言	4431
我要糾錯	4451
我要纠错	4431
我要评论	4431
我要贊助	4515
""", '或': """
或	4494
""", '戻': """
戻る	2483
""", '所': """
所有新闻	4500
所有留言	4431
""", '打': """
打印	4421
打印本页	4451
打印食谱	61
打开	4435
打开app	4484
打开app查看更多	4484
打开app阅读	4484
打开app阅读全文	4484
打开客户端阅读	4484
打开微信扫一扫	4507
打开推送	4485
打赏	4408
打赏作者	4515
""", '扫': """
扫一扫分享	4507
扫描二维码下载	4484
扫码下载	4484
扫码下载app	4484
扫码下载客户端	4484
""", '投': """
投票	92	4472
投票ありがとうございました	91	2515
投票する	91	2498
投票を受け付けました	2515
投票区	92
投票成功	4471
投票済みです	2515
投票結果	2551	4510
投票結果を見る	91
投票结果	4510
投稿する	2478
投稿を表示	2524
投稿を表示する	2524
投稿を読み込む	2524
投稿须知	4501
""", '折': """
折りたたむ	2484
折扣码	4520
折扣碼	4520
""", '报': """
报告错误	4435
""", '拒': """
拒絕	4427
拒绝	4427
拒绝全部	4482
拒绝所有cookie	4513
""", '招': """
招聘启事	4451
""", '拡': """
拡大	2469
拡大する	2483
""", '按': """
按年計費	4493
按年计费	4493
按月	4491
按月捐款	4490
按月计费	4493
按讚	4422
""", '捐': """
捐款	4408
捐贈	4408
捐赠	4408
""", '掃': """
掃描qr code下載	4484
掃碼下載	4484
""", '排': """
排序	4472
排行榜	4432
""", '採': """
採用情報	2494
""", '接': """
接受	4427
接受並繼續	4482
接受全部	4427
接受全部cookie	4513
接受并继续	4482
接受所有	4427
接受所有 cookie	4513
接受所有cookie	4513
接收通知	4485
""", '推': """
推广	4426
推广内容	4426
推廣	4426
推荐	4432
推荐文章	4432
推荐方案	4494
推荐阅读	4432
推薦	4432
推薦文章	4432
推薦閱讀	4432
""", '提': """
提交	91	4497
提交成功	4496
提交成功,感谢您的反馈	4517
提交评论	4471
提供	2473
提供反馈	4471
提供意見	4471
提供新聞線索	4501
提供新闻线索	4501
""", '搜': """
搜尋	4434
搜索	4434
""", '撤': """
撤回同意	4482
""", '播': """
播放	4434
播放器加载中	4478
播放影片	4514
播放视频	4514
播放速度	4478
""", '支': """
支持我们	4408
支持我們	4408
支援する	2457
支援はこちら	2531
""", '收': """
收合	4435
收听	4421
收听文章	4478
收听本文	4451
收聽文章	4451
收聽本文	4478
收藏	4421
收藏文章	4421
收藏本文	4451
收藏食譜	61
收藏食谱	61
收起	4434
收起回复	4471
""", '放': """
放大图片	4500
放大圖片	4500
放大字体	4507
放大字體	4507
""", '数': """
数独	2518	4475
""", '數': """
數獨	4475
""", '文': """
文字の大きさ	65	2469
文字を大きくする	2548
文字を小さくする	2548
文字サイズ	2469
文字サイズを変更	2548
文字サイズ変更	65
文字拡大	2548
文字稿	4479
文字起こし	2522
文字起こしを表示	2521
文字起こしを見る	2521
文明上网,理性发言	4510
文明上网理性发言,请遵守新闻评论服务协议	4510
文章未完 廣告後繼續	4476
""", '料': """
料金プラン	2557
料金プランを見る	2557
""", '新': """
新しい順	2516
新着	2481
新着ニュース	2481
新着記事	2481
新着記事一覧	2508
新着順	2516
新聞線索	4501
新規会員登録	2459
新規登録	2459
新闻简报	4415
新闻线索	4501
""", '无': """
无所谓	4472
无法显示此内容	4482
""", '早': """
早割	2550
早鳥票	4509
早鸟票	4509
""", '时': """
时长	4479
""", '明': """
明白了	4435
""", '是': """
是否允许通知	4485
是否接收推送通知	4485
是否接收通知	4485
是否開啟通知	4485
""", '显': """
显示全部	4500
显示内容	4482
显示原文	4435
显示字幕	4478
显示帖子	4482
显示更多	4434
""", '時': """
時長	4479
""", '暂': """
暂不	4407
暂无评论	4451
暂无评论,快来抢沙发	4510
""", '暫': """
暫不	4407
""", '更': """
更多	4432
更多作者文章	4500
更多内容	4432
更多分享方式	4507
更多图片	4500
更多圖片	4500
更多報導	4432
更多影片	4500
更多报道	4432
更多文章	4432
更多新聞	4432
更多新聞請看	4460
更多新闻	4432
更多游戏	4474
更多精彩	4460
更多精彩内容	4519
更多精采內容	4451
更多视频	4500
更多选项	4507
更多選項	4507
更正政策	4501
更正與說明	4501
""", '書': """
書籍を購入する	2519
""", '最': """
最受欢迎	4494
最受歡迎	4494
最多人看	4460
最新	4472
最新ニュース	2481
最新ニュースを通知で受け取る	2527
最新号	2508
最新影音	4460
最新文章	4432
最新新聞	4432
最新新闻	4432
最新消息	4432
最新記事	2481
最旧	4472
最早	4472
最热	4472
最熱	4472
最舊	4472
最超值	4494
""", '會': """
會員中心	4411
會員專享	4414
會員專享內容	4414
會員專屬	4411
會員登入	4411
""", '月': """
月払い	2535
月額#円	2462
月額#円(税込	2462
月額プラン	2557
""", '有': """
有効なメールアドレスを入力してください	2537
有料会員からのプレゼント記事	2562
有料会員登録	2459
有料会員記事	2498
有料登録	2459
有料記事	2459
""", '朋': """
朋友圈	4421
""", '服': """
服务条款	4427
服務條款	4427
""", '朗': """
朗读全文	4478
""", '朝': """
朝刊・夕刊	2459
""", '未': """
未满十八岁禁止饮酒	4476
未滿十八歲禁止飲酒	4476
""", '本': """
本を購入する	2519
本周热门	4460
本文	2559
本文へ	2483
本文へ移動	2483
本文对您有帮助吗	4471
本文尚无评论	4510
本文已锁定	4493
本文由ai语音朗读	4478
""", '机': """
机器翻译	4451
机翻	4504
""", '来': """
来测测你的知识	4474
""", '查': """
查看专题	4500
查看优惠	4516
查看作者主页	4501
查看作者更多文章	4500
查看優惠	4516
查看全部	4434
查看全部图片	4500
查看全部文章	4519
查看全部評論	4471
查看全部评论	4471
查看原图	4434
查看原文	4461
查看商品	4520
查看回复	4471
查看回覆	4471
查看图集	4500
查看圖集	4500
查看地图	4435
查看專題	4500
查看投票結果	4510
查看投票结果	91	4510
查看文字稿	4478
查看方案	4516
查看更多	4434
查看更多图片	4500
查看更多评论	4471
查看留言	4431
查看結果	91
查看结果	91	4435
查看訂閱方案	4493
查看詳情	4435
查看订阅方案	4493
查看评论	4431
查看详情	4435
查看逐字稿	4478
查看高清图集	4500
""", '标': """
标签	4432
""", '检': """
检举评论	4510
""", '検': """
検索	2483
""", '業': """
業配	4426
""", '楽': """
楽天で見る	2519
楽天で詳細を見る	2519
楽天で購入	2519
楽天で購入する	2519
楽天市場で見る	2519
楽天市場で購入	2519
""", '標': """
標籤	4432
""", '機': """
機器翻譯	4451
機械翻訳	2522
""", '檢': """
檢舉	4431
檢舉留言	4510
""", '次': """
次のページ	2483
次の写真	2541
次の動画	2555
次の画像	2541
次の記事	2481
次の記事へ	2481
次の記事を読む	2560
次へ	2483
次を読む	2560
次ページ	2483
次回から自動的にログイン	2534
""", '正': """
正しいメールアドレスを入力してください	2537
正在加载播放器	4478
""", '此': """
此影片無法播放	4478
此文章已锁定	4493
此欄位為必填	4496
此視頻無法播放	4478
此视频不可用	4478
此视频已被删除	4478
此項為必填	4496
此页面对您有帮助吗	4471
此项为必填项	4496
""", '残': """
残り時間	2521
""", '毎': """
毎年	2532
毎月	2532
毎月寄付する	2531
毎月支援する	2531
""", '每': """
每一份支持都很重要	4490
每一份支持都重要	4490
每年	4491
每月	4491
每月捐款	4408
""", '氏': """
氏名	2538
""", '民': """
民調	92
""", '沒': """
沒意見	4472
""", '没': """
没意见	4472
没有账号	4493
""", '注': """
注册	4411
注册成功	4517
注目の記事	2481
注目キーワード	2481
注目ワード	2481
注目記事	2481
""", '测': """
测测你的知识	4474
""", '清': """
清晰度	4479
""", '游': """
游戏	4475
""", '点': """
点击取消静音	4514
点击图片查看大图	4500
点击打开声音	4514
点击排行	4432
点击播放	4451
点击放大	4500
点击查看全文	4519
点击查看原文	4461
点击查看大图	4434
点击阅读全文	4519
点击阅读原文	4461
点我看视频	4451
点赞	4421
""", '為': """
為您推薦	4432
""", '热': """
热点	4432
热点推荐	4432
热门	4432
热门排行	4432
热门文章	4432
热门新闻	4432
""", '無': """
無料で体験する	2459
無料で始める	2534
無料で試す	2534
無料で読む	2459
無料アプリをダウンロード	2526
無料ゲーム	2517
無料会員登録	2459
無料会員限定	2459
無料体験	2459
無料登録	2459
無法播放影片	4478
無法載入影片	4514
無法顯示此內容	4482
""", '焦': """
焦點新聞	4432
""", '熱': """
熱門	4432
熱門排行	4432
熱門文章	4432
熱門新聞	4432
熱門話題	4432
""", '爆': """
爆料信箱	4501
爆料專線	4501
爆料热线	4501
""", '特': """
特別協賛	2550
特定商取引法に基づく表記	2475
特集	2481
特集を見る	2541
特集ページへ	2541
特集一覧	2541
特集一覧へ	2560
""", '猜': """
猜你喜欢	4432
猜你喜歡	4432
""", '現': """
現在の再生時間	2521
""", '生': """
生成aiを使用しています	2555
""", '用': """
用app開啟	4484
用户协议和隐私政策	4513
""", '由': """
由ai生成	4504
由ai语音朗读	4478
""", '申': """
申し込む	2459
""", '电': """
电子报	4415
电子邮箱	4415
""", '画': """
画像をクリックして拡大	2541
画像を拡大	2483
画像を拡大する	2541
画像を見る	2483
画質	2522
""", '留': """
留言	4431
留言(#	4431
留言内容	4518
留言已關閉	4471
留言規則	4471
留言规则	4471
""", '略': """
略過廣告	4514
""", '登': """
登入	4411
登入/註冊	4411
登入後留言	4471
登出	4411
登录	4411
登录/注册	4411
登录后发表评论	4471
登錄	4411
登録	2459
登録が完了いたしました	2558
登録が完了しました	2498
登録して続きを読む	2459
登録する	2459
""", '發': """
發現錯誤	4471
發現錯誤?請告訴我們	4451
發生錯誤	4496
發表留言	4431
發表評論	4431
""", '皆': """
皆さまのご支援が力になります	2531
""", '監': """
監修者	2543
""", '目': """
目前時間	4478
目录	4434
目次	2483
目次へ戻る	2560
目錄	4434
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4432
相关报道	4432
相关推荐	4432
相关文章	4432
相关新闻	4432
相关标签	4432
相关视频	4460
相关阅读	4432
相關主題	4432
相關報導	4432
相關影片	4460
相關推薦	4432
相關文章	4432
相關新聞	4432
相關標籤	4432
相關閱讀	4432
""", '看': """
看了这篇文章的人也看	4432
看全文	4500
看原文	4461
看更多	4432
看更多作者文章	4500
看更多文章	4460
看更多新聞	4460
看更多照片	4500
看結果	91
""", '知': """
知道了	4435
""", '確': """
確認する	2558
確認メールをお送りしました	2537
確認画面へ	2538
""", '禁': """
禁止酒駕	4476
禁止酒駕,飲酒過量有害健康	4476
""", '稍': """
稍后	4486
稍后再说	4407
稍后提醒我	4407
稍后阅读	4451
稍後	4486
稍後再說	4407
稍後提醒我	4407
稍後閱讀	4451
""", '立': """
立即开通	4516
立即投票	91
立即捐助	4490
立即捐款	4408
立即捐赠	4490
立即支持	4515
立即訂閱	4411
立即订阅	4411
立即试玩	4474
立即購票	4476
立即贊助	4490
立即购票	4476
立即选购	4476
立即選購	4476
立即開始玩	4474
""", '筆': """
筆者	2543
筆者プロフィール	2542
""", '管': """
管理cookie	4482
管理偏好設定	4513
管理偏好设置	4513
管理同意	4482
管理同意设置	4482
管理同意選項	4482
管理选项	4513
管理選項	4513
""", '粉': """
粉絲團	4422
""", '精': """
精彩推荐	4460
精彩推薦	4460
精选	4432
""", '紙': """
紙面ビューアー	2459
""", '結': """
結果を見る	91	2484
""", '続': """
続きはこちら	2509
続きをみる	2483
続きを読む	2459
続けて読む	2560
""", '網': """
網友留言	4431
""", '編': """
編輯推薦	4432
編輯準則	4501
編輯精選	4432
編集ポリシー	2542
編集方針	2542
編集部おすすめ	2481
編集部のおすすめ	2481
""", '縮': """
縮小	2469
縮小字體	4507
""", '繼': """
繼續使用網頁版	4484
繼續閱讀	4434
繼續閱讀請往下	4476
""", '續': """
續訂	4516
""", '纠': """
纠错	4431
""", '继': """
继续在浏览器阅读	4484
继续浏览内容	4434
继续阅读	4434
""", '续': """
续订	4516
""", '编': """
编辑准则	4501
编辑推荐	4432
编辑精选	4432
""", '缩': """
缩小字体	4507
""", '网': """
网友评论	4431
网友评论仅供其表达个人看法,并不表明本站立场	4510
""", '翻': """
翻訳を表示	2484
""", '联': """
联系作者	4501
联系我们	4427
联系编辑部	4501
""", '聯': """
聯絡我們	4427
聯絡編輯部	4501
""", '聽': """
聽全文	4451
聽文章	4478
聽新聞	4421
聽這篇文章	4451
""", '脳': """
脳トレ	2518
""", '自': """
自动播放	4479
自動再生	2522
自動播放	4479
自動翻訳	2522
自定义金额	4490
自訂金額	4490
""", '菜': """
菜单	4434
""", '著': """
著作権	2475
著者の記事一覧	2541
著者をフォロー	2547
著者をフォローする	2547
著者プロフィール	2542
""", '複': """
複製	4508
複製網址	4451
複製連結	4421
""", '要': """
要接收推送通知吗	4485
要接收通知嗎	4485
""", '視': """
視頻由ai生成	4514
""", '觀': """
觀看更多	4460
""", '视': """
视频	4432
视频不可用	4478
视频加载中	4478
视频加载失败	4514
视频已下架	4478
视频已失效	4478
视频无法播放	4478
视频时长	4514
视频正在加载	4478
""", '解': """
解鎖全文	4451
解鎖文章	4516
解锁全文	4451
解锁文章	4516
解除しました	2530
解除方法	2530
解除方法はこちら	2530
""", '訂': """
訂戶專享	4476
訂戶專享優惠	4476
訂戶專享內容	4493
訂戶贈閱	4521
訂正について	2542
訂閱	4411
訂閱成功	4517
訂閱推播	4485
訂閱方案	4516
訂閱會員	4411
訂閱會員專屬內容	4451
訂閱郵件	4415
訂閱電子報	4415
""", '記': """
記事に関するお問い合わせ	2542
記事の続きはこちら	2509
記事の続きを読む	2541
記事の誤りを報告	2551
記事は広告の下に続きます	2519
記事は広告の後に続きます	2519
記事へのお問い合わせ	2542
記事へのご意見	2478
記事をサポートする	2457
記事をシェア	2562
記事をシェアする	2562
記事をプレゼント	2459
記事をプレゼントする	2498
記事を保存	2469
記事を保存する	2498
記事を印刷する	2469
記事を聴く	2521
記事を評価する	2551
記事を読む	2483
記事を購入する	2557
記事を音声で聞く	2521
記事を音声で聴く	2521
記事ランキング	2481
記事一覧	2483
記事一覧へ	2541
記事一覧を見る	2509
記事全文を読む	2483
記住我	4493
記者をフォロー	2547
記者プロフィール	2542
記者募集	2494
記者募集中	2494
""", '設': """
設定を保存	2524
設定を保存する	2524
設定を変更する	2554
設定を管理	2554
""", '許': """
許可	2528
許可する	2475
""", '註': """
註冊	4411
註冊成功	4517
""", '評': """
評価順	2516
評論	4431
評論已關閉	4471
評論規則	4471
""", '話': """
話題の記事	2481
""", '該': """
該作者更多文章	4500
""", '詳': """
詳しく見る	2484
詳細	2484
詳細を見る	2561
詳細・購入はこちら	2519
""", '語': """
語音播報	4451
語音朗讀	4451
""", '誤': """
誤りを報告	2484
誤りを報告する	2551
誤字脱字の報告	2498
誤字脱字を報告	2542
誤字脱字を報告する	2498
""", '読': """
読まれている記事	2481
読み上げ	2498
読み放題	2462
読み続ける	2560
読み込み中です	2521
読者限定	2519
""", '請': """
請填寫讀者問卷	4451
請我們喝杯咖啡	4490
請查收郵件	4496
請檢查您的收件匣	4496
請繼續下滑閱讀	4476
請繼續往下閱讀	4426
請輸入您的電子郵件	4517
請輸入有效的電子郵件	4496
請輸入有效的電子郵件地址	4496
請輸入電子郵件	4415
請選擇金額	4515
請關閉廣告攔截器	4487
""", '讀': """
讀者優惠	4476
讀者專享	4476
""", '讚': """
讚	4421
讚賞支持	4408
""", '订': """
订户专享	4476
订户专享优惠	4476
订户赠阅	4521
订阅	4411
订阅会员	4411
订阅成功	4517
订阅推送	4485
订阅邮件	4415
""", '记': """
记住我	4493
记者简介	4501
""", '设': """
设为google首选来源	4505
""", '评': """
评论	4431
评论(#	4431
评论功能已关闭	4510
评论已关闭	4471
评论规则	4471
""", '诚': """
诚聘英才	4451
""", '话': """
话题	4432
""", '该': """
该文章已关闭评论	4510
该视频不可用	4478
该视频已下架	4478
该邮箱已被注册	4517
""", '详': """
详情	4435
""", '语': """
语音朗读	4451
语音由ai生成	4478
""", '说': """
说点什么	4510
""", '请': """
请先登录再评论	4451
请关闭广告拦截器	4487
请我们喝杯咖啡	4490
请查收邮件	4496
请检查您的收件箱	4496
请继续往下阅读	4426
请输入您的电子邮件	4517
请输入您的邮箱	4517
请输入昵称	4510
请输入有效的电子邮件地址	4496
请输入有效的邮箱地址	4496
请输入邮箱	4415
请选择金额	4515
""", '读': """
读者专享	4476
读者优惠	4476
""", '購': """
購入はこちら	2519
購票	4509
購票連結	4476
購読	2459
購読する	2459
購読のお申し込み	2459
購読プラン	2557
購読プランを見る	2534
購読申し込み	2459
購買本書	4476
""", '贈': """
贈る	2549
贈送文章	4451
贈送文章給朋友	4451
贈送此文	4451
""", '贊': """
贊助	4408
贊助內容	4426
贊助商	4426
贊助我們	4490
""", '购': """
购买本书	4476
购买此书	4476
购票	4509
购票链接	4476
""", '赞': """
赞	4472
赞助	4408
赞助内容	4426
赞助商	4509
赞助商链接	4426
赞助我们	4490
赞赏	4408
赞赏作者	4515
""", '赠': """
赠送文章	4507
赠送此文	4451
""", '超': """
超值方案	4493
""", '跳': """
跳到主要內容	4434
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4514
""", '踩': """
踩	4472
""", '載': """
載入中	4478
載入內容	4482
載入更多	4434
載入貼文	4482
""", '輸': """
輸入您的電子郵件	4517
""", '轉': """
轉發	4421
""", '转': """
转发	4421
""", '载': """
载入内容	4482
""", '输': """
输入您的邮箱	4517
""", '返': """
返信	2478
返信する	2478
返信を書く	2551
返信を表示	2515
返信を見る	2515
返信を隠す	2515
返回上一页	4519
返回列表	4519
返回頂部	4500
返回顶部	4434
返回首頁	4500
返回首页	4434
""", '还': """
还不是会员	4493
还有更多精彩内容	4519
还没有账号	4493
""", '这': """
这篇文章对你有帮助吗	4471
这篇文章对您有帮助吗	4471
""", '进': """
进入专题	4500
进入专题页	4500
""", '连': """
连结已复制	4507
""", '追': """
追蹤	4422
追蹤中	4505
追蹤主題	4505
追蹤作者	4505
追蹤我們	4422
""", '退': """
退出全屏	4478
""", '送': """
送信	91	2538
送信が完了しました	2537
送信しました	2537
送信する	91	2538
送信完了	2537
送出	91	4497
送出成功	4496
送出留言	4471
送出評論	4471
送料無料	2550
""", '选': """
选择	4494
选择方案	4493
选择订阅方案	4493
选择金额	4515
""", '逐': """
逐字稿	4479
""", '這': """
這篇文章對你有幫助嗎	4471
這篇文章對您有幫助嗎	4471
""", '通': """
通報	2516
通報する	2478
通知をオン	2468
通知をオンにする	2527
通知を受け取らない	2527
通知を受け取りますか	2527
通知を受け取る	2498
通知を設定する	2527
通知を許可	2527
通知を許可しますか	2527
通知を許可する	2527
""", '速': """
速報	2481
速報を通知で受け取る	2527
速報通知を受け取る	2498
""", '連': """
連結已複製	4451
連載	2481
連載をフォロー	2547
連載をフォローする	2547
連載を見る	2541
連載一覧	2541
""", '遊': """
遊戲	4475
""", '運': """
運営会社	2475
""", '違': """
違反を報告	2515
違反を報告する	2515
違反報告	2478
""", '選': """
選單	4434
選択する	2535
選擇	4494
選擇方案	4493
選擇訂閱方案	4493
選擇金額	4515
""", '還': """
還不是會員	4493
還沒有帳號	4493
""", '邮': """
邮箱	4415
邮箱格式不正确	4496
邮箱格式错误	4496
""", '配': """
配信停止はいつでも可能です	2537
""", '重': """
重新加载页面	4487
重新播放	4514
重新整理頁面	4487
重新載入頁面	4487
""", '金': """
金額を入力	2531
金額を指定	2531
金額を指定する	2531
金額を選ぶ	2556
金額を選択	2556
金額を選択してください	2556
""", '链': """
链接已复制	4451
""", '閉': """
閉じる	2456	2483
""", '開': """
開く	2484
開啟推播	4485
開啟通知	4485
開始測驗	4474
開通會員	4411
""", '間': """
間違いを見つけたら	2542
""", '関': """
関連	2481
関連する記事	2481
関連キーワード	2481
関連タグ	2481
関連トピックス	2481
関連ニュース	2481
関連リンク	2481
関連動画	2481
関連動画を見る	2555
関連情報	2481
関連記事	2481
関連記事はこちら	2508
関連記事をもっと見る	2560
関連記事を見る	2560
""", '閱': """
閱讀下一篇	4519
閱讀全文	4434
閱讀原文	4461
閱讀更多	4434
""", '關': """
關於作者	4501
關於我們	4427
關注	4422
關注作者	4505
關注我們	4422
關注此主題	4505
關鍵字	4432
關閉	4407
關閉視窗	4519
關閉選單	4519
""", '阅': """
阅读下一篇	4519
阅读全文	4434
阅读剩余全文	4519
阅读原文	4461
阅读更多	4434
""", '随': """
随时取消	4493
随时可取消	4493
""", '隐': """
隐私偏好	4513
隐私政策	4427
隐私权政策	4427
隐私设置	4482
""", '隨': """
隨時取消	4493
""", '隱': """
隱私偏好	4513
隱私政策	4427
隱私權政策	4427
隱私權設定	4482
隱私設定	4482
""", '離': """
離開全螢幕	4478
""", '電': """
電子信箱	4415
電子信箱格式錯誤	4496
電子報	4415
電子版	2459
電子郵件格式不正確	4496
電郵	4497
""", '静': """
静音	4479
""", '靜': """
靜音	4479
""", '音': """
音声で聞く	2469
音声をダウンロード	2521
音声を再生	2555
音声読み上げ	2498
音频播放器	4514
""", '頭': """
頭條	4432
""", '顯': """
顯示內容	4482
顯示原文	4435
顯示字幕	4478
顯示更多	4434
顯示貼文	4482
""", '飲': """
飲酒過量,有害健康	4476
飲酒過量有害健康	4476
""", '首': """
首頁	4434
首页	4434
""", '马': """
马上开始	4474
马上玩	4474
""", '验': """
验证码	4497
""", '點': """
點我看影片	4451
點擊播放	4478
點擊播放本文	4451
點擊放大	4500
點擊看大圖	4500
點擊開啟聲音	4514
點擊閱讀全文	4519
點閱排行	4460
""", '가': """
가	2581
가격 보기	2665
가로세로 낱말퀴즈	2623
가입하기	2572
가장 많이 본 뉴스	2588
가장 인기	2642
""", '개': """
개인정보 보호 설정	2659
개인정보 설정	2629
개인정보 수집 동의	2643
개인정보 수집 및 이용 동의	2643
개인정보 수집 및 이용에 동의합니다	2643
개인정보 수집·이용에 동의합니다	2643
개인정보 처리방침	2586
개인정보처리방침	2586
""", '갤': """
갤러리 닫기	2664
갤러리 보기	2648
""", '거': """
거부	2586
""", '검': """
검색	2590
""", '게': """
게시물 보기	2629
게시물 불러오기	2629
게임	2623
게임 전체보기	2621
게임 하러 가기	2621
""", '결': """
결과 보기	91	2591
""", '계': """
계속 읽기	2572
계정이 있으신가요	2641
""", '고': """
고객센터	2586
고충처리인	2649
""", '공': """
공감	2620
공감순	2620
공유	2581
공유하기	2581
""", '과': """
과거순	2620
""", '관': """
관련 기사	2588
관련 기사 더보기	2664
관련 뉴스	2588
관련 영상	2611
관련 태그	2588
관련기사	2588
관련기사 더보기	2664
관련뉴스	2588
관련키워드	2588
""", '광': """
광고	2585
광고 건너뛰기	2660
광고 닫기	2585
광고 아래에 기사가 계속됩니다	2624
광고 영역	87
광고 종료	2624
광고 차단 해제 방법	2634
광고 차단을 해제해 주세요	2634
광고 차단을 해제했습니다	2634
광고 차단이 감지되었습니다	2634
광고 후 계속됩니다	2624
광고성 정보 수신 동의	2643
광고성 정보 수신에 동의합니다	2643
""", '괜': """
괜찮습니다	2569
""", '교': """
교보문고에서 구매	2624
""", '구': """
구글 계정으로 계속하기	2641
구글 계정으로 로그인	2641
구글 선호 매체로 추가	2652
구글 플레이에서 다운로드	2631
구글로 계속하기	2641
구글로 로그인	2641
구글플레이에서 다운로드	2631
구독	2572
구독 갱신	2662
구독 상품 보기	2641
구독 상품 선택	2641
구독 상품 안내	2662
구독 신청	2572
구독 신청이 완료되었습니다	2643
구독 신청하기	2641
구독 안내	2662
구독 전용	2572
구독 중	2572
구독 취소	2652
구독권 선택	2641
구독신청	2572
구독이 완료되었습니다	2603
구독자 전용	2574
구독자 전용 기사	2641
구독자 전용 혜택	2624
구독자 혜택	2624
구독자가 선물한 기사입니다	2666
구독중	2652
구독하고 이어서 읽기	2603
구독하기	2572
구매하기	2624
구매하러 가기	2624
""", '글': """
글씨 크기	65
글씨크기	2581
글자 작게	2653
글자 크게	2653
글자 크기	2581
글자 크기 변경	65	2603
글자 크기 조절	65	2603
글자크기	2581
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2661
금액 직접 입력	2637
금액을 선택하세요	2661
금액을 선택해 주세요	2661
""", '기': """
기계 번역	2626
기부하기	2570
기사 계속 보기	2664
기사 공유	2653
기사 공유하기	2581
기사 구매	2662
기사 더 보기	2664
기사 더보기	2603
기사 듣기	2603
기사 링크 복사	2603
기사 본문	2590
기사 선물하기	2603
기사 스크랩	2653
기사 스크랩하기	2603
기사 오류 신고	2603
기사 오류 제보	2603
기사 요약	2651
기사 원문 보기	2603
기사 음성으로 듣기	2625
기사 잠금 해제	2662
기사 저장	2653
기사 저장하기	2603
기사 전문 보기	2648
기사 전체보기	2648
기사 제보	2649
기사 제보 및 문의	2603
기사 추천	2656
기사 평가하기	2656
기사 후원하기	2570
기사는 광고 아래에 계속됩니다	2624
기사는 광고 후 계속됩니다	2624
기사듣기	2625
기사를 공유합니다	2666
기사에 대한 의견	2587
기사원문	2590
기사저장	2581
기사제보	2649
기사추천	2656
기자 구독	2598
기자 구독하기	2598
기자 소개	2649
기자 페이지	2598
기자 프로필 보기	2598
기자구독	2652
기자에게 메일 보내기	2649
기자에게 이메일 보내기	2649
기자의 다른 기사	2598
기자의 다른 기사 보기	2648
기자의 다른기사	2588
기자의 다른기사 보기	2648
기자페이지 바로가기	2648
기획 기사 보기	2648
""", '나': """
나중에	2569
나중에 보기	2603
나중에 읽기	2603
나중에 하기	2569
""", '남': """
남은 시간	2625
""", '낱': """
낱말퀴즈	2623
""", '내': """
내 정보	2572
내용을 입력하세요	2663
내용을 입력해 주세요	2663
""", '네': """
네, 받을게요	2632
네이버 구독	2584
네이버 로그인	2641
네이버 밴드 공유	2653
네이버 블로그	2581
네이버로 로그인	2641
네이버에서 구독	2584
네이버에서 구독하기	2584
""", '놓': """
놓치면 안 되는 기사	2611
""", '뉴': """
뉴스 더보기	2648
뉴스 듣기	2603
뉴스레터 구독	2577
뉴스레터 구독 신청	2577
뉴스레터 구독이 완료되었습니다	2663
뉴스레터 무료 구독	2603
뉴스레터 신청	2577
""", '닉': """
닉네임을 입력하세요	2656
""", '다': """
다른 공유 찾기	2581
다른 금액	2637
다른 기사	19	2588
다른 기사 더 보기	19
다른 기사 보기	2598
다른기사	2588
다른기사 보기	2588
다시 보기	2660
다시 보지 않기	2569
다시보기	2660
다음	2590
다음 기사	2588
다음 기사 보기	2603
다음 기사 읽기	2664
다음 동영상	2660
다음 사진	2648
다음 영상	2660
다음 이미지	2664
다음 페이지	2590
다음글	2648
다음기사	2588
다음에	2569
다음에 하기	2633
다크모드	2659
""", '닫': """
닫기	2569
""", '답': """
답글	2587
답글 달기	2619
답글 더보기	2619
답글 보기	2619
답글 쓰기	2619
답글 접기	2619
답글쓰기	2587
""", '당': """
당신이 좋아할 만한	2588
""", '댓': """
댓글	2587
댓글 #	2587
댓글 #개	2587
댓글 닫기	2619
댓글 더보기	2619
댓글 등록	2619
댓글 등록하기	2619
댓글 보기	2587
댓글 신고	2656
댓글 신고하기	2656
댓글 쓰기	2587
댓글 운영 원칙	2619
댓글 운영 정책	2603
댓글 운영정책	2603
댓글 작성	2619
댓글 작성 규칙	2619
댓글 작성하기	2619
댓글 정책	2619
댓글보기	2587
댓글쓰기	2587
댓글을 남겨 주세요	2656
댓글을 남겨주세요	2656
댓글을 입력하세요	2656
댓글을 입력해 주세요	2656
댓글을 입력해주세요	2587
댓글을 작성하려면 로그인 해주세요	2656
댓글이 닫혔습니다	2619
""", '더': """
더 많은 옵션	2653
더 보기	2590
더보기	2588	2590
""", '도': """
도서 구매하기	2624
도움이 되었나요	2619
""", '독': """
독자 의견 조사	2603
독자 특별 할인	2624
독자 할인	2624
""", '동': """
동영상	2588
동영상 로딩 중	2625
동영상 보기	2660
동영상 재생	2625
동영상 플레이어	2660
동영상을 불러오는 중입니다	2625
동영상을 불러올 수 없습니다	2660
동영상을 재생할 수 없습니다	2625
동의	2586
동의 관리	2629
동의 철회	2629
동의 철회하기	2629
동의 후 계속	2629
동의하고 계속	2629
동의하고 계속하기	2629
동의합니다	2586
""", '뒤': """
뒤로 가기	2664
""", '등': """
등록	2587
""", '디': """
디지털 구독하기	2662
디지털뉴스부	2598
디지털뉴스팀	2598
디지털콘텐츠팀	2598
""", '또': """
또는	2642
""", '라': """
라인	2581
""", '랭': """
랭킹	2588
랭킹뉴스	2588
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
로그아웃	2572
로그인	2572
로그인 상태 유지	2641
로그인 유지	2641
로그인 전용 기사	2641
로그인 후 댓글 쓰기	2603
로그인 후 댓글 작성이 가능합니다	2656
로그인 후 댓글을 작성할 수 있습니다	2619
로그인 후 이용해 주세요	2619
로그인/회원가입	2572
로그인이 필요	2574
로그인하고 계속 읽기	2662
로딩 중	2625
로딩 중입니다	2625
로딩중	2625
""", '링': """
링크 복사	2581
링크가 복사되었습니다	2603
""", '마': """
마이페이지	2572
""", '많': """
많이 본 기사	2588
많이 본 뉴스	2588
많이 본 영상	2611
많이 읽은 기사	2588
많이본 기사	2588
많이본 뉴스	2588
""", '매': """
매달	2638
매월	2638
""", '맨': """
맨 위로	2590
맨위로	2590
""", '메': """
메뉴	2590
메뉴 닫기	2590
메시지가 전송되었습니다	2643
메일	2581
메일함을 확인해 주세요	2643
""", '멤': """
멤버십 가입	2662
멤버십 가입하기	2662
""", '모': """
모두 거부	2629
모두 동의	2586
모두 허용	2629
모든 쿠키 거부	2659
모든 쿠키 수락	2659
모든 쿠키 허용	2659
모르겠다	2620
모름/무응답	2620
모바일 웹으로 계속	2631
""", '목': """
목록	2590
목록 보기	2648
목록보기	2590
목록으로	2648
목록으로 돌아가기	2664
""", '무': """
무료 게임	2621
무료 배송	2655
무료 체험 시작하기	2572
무료 회원가입	2572
무료, 스팸 없음	2643
무료로 읽기	2662
무료배송	2655
무제한 이용하기	2662
""", '문': """
문의	2587
문의 내용	2663
문자 크기	65
""", '바': """
바로 구매하기	2624
바로가기	2581
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2626
""", '밴': """
밴드	2581
""", '번': """
번역 보기	2591
""", '베': """
베스트	2588
""", '보': """
보내기	2645
""", '복': """
복사	2654
복사하기	2581
""", '본': """
본문 글씨 줄이기	2581
본문 글씨 키우기	2581
본문 바로가기	2590
본문으로 바로가기	2590
""", '북': """
북마크	2581
""", '브': """
브라우저에서 계속	2631
브라우저에서 계속 보기	2631
""", '비': """
비공감	2620
비밀번호 찾기	2572
비밀번호를 잊으셨나요	2641
""", '사': """
사이트맵	2586
사진 더 보기	2648
사진 더보기	2648
사진 모두 보기	2648
사진 크게 보기	2648
사진 크게보기	2648
사진 확대	2590
""", '삭': """
삭제된 동영상입니다	2625
""", '상': """
상품 보기	2665
상품 상세보기	2665
""", '새': """
새로고침	2634
""", '선': """
선택	2642
선택 저장	2629
선호 매체로 추가	2652
""", '설': """
설문	92
설문 결과	2656
설문 결과 보기	2656
설문 참여 바로가기	2603
설문 참여하기	2603
설문에 참여하기	2619
설문조사	92
설문조사 참여하기	2603
설정 관리	2659
설정 저장	2629
""", '소': """
소리 켜기	2660
""", '속': """
속보	2588
속보 알림 받기	2603
속보 알림 신청	2603
속보 알림을 받으시겠습니까	2632
""", '스': """
스도쿠	2623
스크랩	2581
스크랩하기	2603
스크립트	2626
스크립트 보기	2625
스토어	2655
스토어 바로가기	2624
스폰서	2585
""", '시': """
시리즈 보기	2648
""", '신': """
신고	2587
신고하기	2619
신문구독	2572
신청이 완료되었습니다	2643
""", '실': """
실시간 뉴스	2588
""", '아': """
아마존에서 구매	2624
아마존에서 보기	2624
아이디 저장	2641
아이디 찾기	2641
아직 회원이 아니신가요	2641
""", '알': """
알겠습니다	2591
알라딘에서 구매	2624
알라딘에서 보기	2624
알림 받기	2580
알림 설정	2580
알림 설정하기	2632
알림 켜기	2632
알림 허용	2632
알림을 받으시겠습니까	2632
알림을 받으시겠어요	2632
알림을 켜시겠습니까	2632
""", '애': """
애드블록을 해제해 주세요	2634
애드블록이 감지되었습니다	2634
애플로 계속하기	2641
애플로 로그인	2641
""", '앱': """
앱 다운로드	2580
앱 다운로드하기	2580
앱 다운받기	2631
앱 설치	2580
앱 설치하기	2580
앱스토어에서 다운로드	2631
앱에서 계속 읽기	2631
앱에서 보기	2631
앱에서 열기	2631
앱에서 이어보기	2631
앱으로 보기	2631
""", '언': """
언제든 해지 가능	2641
언제든지 수신 거부할 수 있습니다	2643
언제든지 해지 가능	2641
""", '에': """
에디터 추천	2588
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2637
""", '연': """
연간 결제	2641
연간 구독	2641
연관기사	2588
연재 보기	2648
""", '열': """
열기	2591
""", '영': """
영상	2588
영상 더보기	2648
영상 보기	2603
영상 재생	2625
영상으로 만나보세요	2603
영상으로 보기	2603
영상을 불러오는 중입니다	2625
영상을 불러올 수 없습니다	2660
영상을 재생할 수 없습니다	2625
""", '예': """
예매 바로가기	2624
예매하기	2624
예스#에서 구매	2624
예스#에서 보기	2624
""", '오': """
오늘 하루 보지 않기	2569
오늘은 그만 보기	2569
오늘의 운세	2623
오늘의 추천	2588
오늘의 핫뉴스	2611
오디오 다운로드	2625
오디오 플레이어	2660
오디오로 듣기	2603
오래된순	2620
오류 신고	2587
오류 신고하기	2603
오류가 발생했습니다	2643
오타 신고	2619
오탈자 신고	2603
""", '온': """
온라인뉴스팀	2598
""", '올': """
올바른 이메일 주소를 입력해 주세요	2643
올바른 이메일을 입력해 주세요	2643
""", '옵': """
옵션 관리	2659
""", '요': """
요금제 보기	2662
요약	2590
""", '원': """
원고료 보내기	2661
원문 보기	2591
원문보기	2590
""", '월': """
월간 결제	2641
월간 구독	2641
""", '웹': """
웹에서 계속 보기	2631
""", '위': """
위로	2590
위로 가기	2648
""", '유': """
유료 구독자 전용	2641
유료 기사입니다	2603
유료회원 전용	2641
유료회원 전용 기사	2641
유튜브 구독	2584
유튜브 구독하기	2584
유튜브에서 보기	2657
""", '음': """
음성 다운로드	2625
음성 재생하기	2603
음성으로 듣기	2581
음소거	2626
음소거 해제	2625
음소거를 해제하려면 탭하세요	2660
""", '응': """
응원하기	2570
""", '의': """
의견 남기기	2619
의견 보내기	2619
의견 쓰기	2587
""", '이': """
이 기사 공유하기	2666
이 기사 구매하기	2662
이 기사 어땠나요	2603
이 기사 어떠셨나요	2619
이 기사가 도움이 되었나요	2619
이 기사는 잠겨 있습니다	2641
이 기사를 공유합니다	2603
이 기사를 추천합니다	2603
이 기사를 평가해 주세요	2656
이 기사와 함께 읽은 기사	2603
이 기자의 다른 기사	2603
이 기자의 다른 기사 더보기	2648
이 동영상을 재생할 수 없습니다	2625
이 시각 많이 본 기사	2611
이 시각 많이 본 뉴스	2611
이 시각 주요뉴스	2588
이 시각 추천뉴스	2588
이 음성은 ai가 생성했습니다	2625
이 주제 팔로우	2652
이 콘텐츠를 표시할 수 없습니다	2629
이 페이지가 도움이 되었나요	2619
이런 기사는 어때요	2611
이름	2645
이름을 입력하세요	2663
이름을 입력해 주세요	2663
이메일	2581
이메일 주소 입력	2663
이메일 주소를 입력하세요	2643
이메일 주소를 입력해 주세요	2663
이메일 형식이 올바르지 않습니다	2643
이메일로 계속하기	2662
이메일로 공유	2653
이메일로 로그인	2662
이메일무단수집거부	2586
이메일을 입력하세요	2643
이메일을 입력해 주세요	2643
이메일을 입력해주세요	2663
이메일을 확인해 주세요	2643
이미 계정이 있으신가요	2641
이미 구독 중이신가요	2572
이미 구독 중입니다	2663
이미 등록된 이메일입니다	2663
이미 참여하셨습니다	2619
이미 투표하셨습니다	2619
이미 회원이신가요	2572
이미지 크게 보기	2590
이미지 크게보기	2648
이미지 확대	2590
이슈	2588
이어서 읽기	2664
이용권 구매	2641
이용권 선택	2641
이용약관	2586
이용약관에 동의합니다	2643
이전	2590
이전 기사	2588
이전 기사 보기	2603
이전 사진	2648
이전 영상	2660
이전 이미지	2664
이전글	2648
이전기사	2588
""", '인': """
인기 급상승	2611
인기 기사	2588
인기기사	2588
인기뉴스	2588
인쇄	2581
인쇄하기	2581
인스타그램 팔로우	2603
인스타그램에서 보기	2657
인스타그램에서 이 게시물 보기	2657
""", '일': """
일시	2638
일시 후원	2637
일시 후원하기	2637
일시정지	2626
일시후원	2570
""", '자': """
자동 번역	2626
자동 재생	2626
자동재생	2626
자막	2626
자막 보기	2625
자막 켜기	2625
자바스크립트가 비활성화되어 있습니다	2629
자발적 유료 구독	2661
자세히	2591
자세히 보기	2591
""", '작': """
작게	2654
""", '잘': """
잘 모름	2620
""", '장': """
장바구니 담기	2665
장바구니에 담기	2665
""", '재': """
재생	2590
재생 속도	2625
재생 시간	2625
재생속도	2625
재생할 수 없는 동영상입니다	2625
""", '저': """
저자 소개	2649
저작권규약	2586
저장	2581
""", '전': """
전송	2645
전송되었습니다	2643
전체 기사	2664
전체 기사 보기	2648
전체 뉴스 보기	2648
전체 댓글	2587
전체 동의	2629
전체 보기	2590
전체 사진 보기	2648
전체 화면	2626
전체메뉴	2590
전체보기	2590
전체화면	2626
전체화면 종료	2625
""", '접': """
접기	2590
접수되었습니다	2663
""", '정': """
정기	2638
정기 후원	2637
정기 후원하기	2570
정기구독	2572
정기후원	2570
정기후원 신청	2661
정기후원 신청하기	2661
정기후원하기	2637
정렬	2620
정상적으로 접수되었습니다	2663
정정·반론보도 신청	2649
정정보도 신청	2649
정정보도 요청	2649
""", '제': """
제보	2587
제보 바로가기	2649
제보하기	2587
제작 지원	2655
제작지원	2655
제출	91	2645
제휴 광고	2624
제휴 콘텐츠	2624
""", '좋': """
좋아요	2581
좋은 기사 후원하기	2570
""", '주': """
주소 복사	2603
주소가 복사되었습니다	2603
주소복사	2581
주요 기사	2588
주요 뉴스	2588
주요 뉴스 더보기	2611
주요기사	2588
주요뉴스	2588
주제 팔로우	2652
""", '지': """
지금 구매하기	2624
지금 뜨는 기사	2611
지금 뜨는 뉴스	2611
지금 플레이	2621
지금 플레이하기	2621
지금 후원하기	2661
지나친 음주는 건강에 해롭습니다	2624
지나친 음주는 건강을 해칩니다	2624
지도 보기	2591
지면보기	2572
""", '직': """
직접 입력	2638
""", '차': """
차단	2633
""", '참': """
참여하기	91
""", '창': """
창 닫기	2664
""", '책': """
책 구매하기	2624
""", '첫': """
첫 댓글을 남겨주세요	2656
첫 댓글을 작성해 보세요	2656
""", '청': """
청소년보호정책	2586
""", '최': """
최고의 혜택	2642
최신 기사	2588
최신 뉴스	2588
최신기사	2588
최신뉴스	2588
최신순	2620
최저가 보기	2665
""", '추': """
추천	2642
추천 기사	2588
추천 영상	2611
추천기사	2588
추천뉴스	2588
추천순	2620
""", '친': """
친구 추가하기	2603
""", '카': """
카카오 계정으로 로그인	2641
카카오 로그인	2641
카카오로 로그인	2641
카카오로 시작하기	2641
카카오스토리	2581
카카오톡	2581
카카오톡 공유	2581
카카오톡 공유하기	2653
카카오톡으로 공유	2603
카카오톡으로 공유하기	2603
카테고리	2588
""", '커': """
커피 한 잔 사주기	2637
커피 한 잔 후원하기	2637
""", '콘': """
콘텐츠 보기	2629
콘텐츠 불러오기	2629
콘텐츠 표시	2629
""", '쿠': """
쿠키 관리	2629
쿠키 설정	2586
쿠키 설정 관리	2629
쿠팡에서 구매	2624
쿠팡에서 구매하기	2624
쿠팡에서 보기	2624
쿠폰 받기	2665
""", '퀴': """
퀴즈	2623
퀴즈 도전하기	2621
퀴즈 풀기	2603
퀴즈 풀러 가기	2621
""", '크': """
크게	2654
""", '클': """
클릭하면 소리가 켜집니다	2660
""", '키': """
키워드	2588
""", '태': """
태그	2588
""", '텔': """
텔레그램에서 소식 받기	2603
""", '투': """
투표	92
투표 결과	2656
투표 결과 보기	91
투표 참여하기	2619
투표가 완료되었습니다	2619
투표에 참여해 주셔서 감사합니다	2619
투표하기	91	2603
투표해 주셔서 감사합니다	91	2619
""", '트': """
트위터	2581
트위터 공유	2581
트위터로 공유	2653
트위터에서 보기	2657
""", '특': """
특집 더보기	2648
특집 보기	2648
""", '티': """
티켓 예매	2624
티켓 예매하기	2624
""", '틱': """
틱톡에서 보기	2657
""", '팔': """
팔로우 중	2652
팔로우 취소	2652
""", '팟': """
팟빵에서 듣기	2657
""", '페': """
페이스북	2581
페이스북 공유	2581
페이스북에서 보기	2657
페이스북으로 공유	2603
페이스북으로 로그인	2641
페이지 새로고침	2634
페이지를 새로고침하세요	2634
페이팔로 결제	2662
""", '편': """
편집 원칙	2649
""", '펼': """
펼치기	2590
""", '포': """
포토	2588
포토 갤러리	2648
""", '폰': """
폰트 크기	2581
""", '푸': """
푸시 알림 받기	2632
""", '프': """
프리미엄	2572
프린트	2581
""", '피': """
피드백 보내기	2619
""", '필': """
필수	2645
필수 입력	2643
필수 입력 항목	2643
필수 입력 항목입니다	2643
필수 항목	2643
필수 항목입니다	2643
필자 소개	2649
""", '한': """
한 번	2638
한번만	2638
""", '할': """
할인 코드	2665
""", '함': """
함께 보면 좋은 기사	2588
함께 볼 기사	2611
함께 읽으면 좋은	2588
함께 읽은 기사	2611
""", '핫': """
핫뉴스	2588
핫이슈	2588
핫클릭	2611
""", '항': """
항상 허용	2629
""", '해': """
해제 방법	2636
해제했습니다	2636
""", '허': """
허용	2633
""", '헤': """
헤드라인	2588
""", '현': """
현재 시간	2625
""", '협': """
협찬	2585
""", '홈': """
홈	2590
홈으로	2648
홈으로 가기	2648
""", '화': """
화제의 뉴스	2588
화질	2626
""", '확': """
확인	2591
""", '환': """
환경설정 관리	2659
""", '회': """
회사소개	2586
회원 전용	2574
회원 전용 기사	2641
회원가입	2572
회원가입하고 계속 읽기	2662
회원이 아니신가요	2641
""", '후': """
후원	2570
후원 바로가기	2637
후원 신청	2637
후원 안내	2570
후원 페이지 바로가기	2637
후원 페이지로 이동	2637
후원 하기	2570
후원자 되기	2637
후원하기	2570
후원해 주셔서 감사합니다	2661
후원회원 가입	2570
후원회원 되기	2637
"""}

START = {'a': """
abonē	2760 K par	2760 K no	2760 K un	2762 K
acasă	97 K >	97 K '	97 K "
accès	1750 K illimité
această	52 K investigație	3370 K traducere	3425 K știre a fost
además	1355 K:	1400 K, en
ai가	2600 K 자동 번역한	2600 K 번역한	2600 K 핵심	2600 K 요약한
ai에게	2600 K 물어	2600 K 질문	2600 K 물어보기
ajánljuk	2112 K:
aktivér	638 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	3917 K dig till vårt	3933 K
annoncørbetalt	689 K indhold fra
annonsørinnhold	3067 K fra
anúncio	3322 K em #
apoyá	81 K
après	1879 K déduction fiscale
apúntate	1381 K a nuestro seminario	1381 K a nuestro evento
aquí	1412 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3109 K ukazał się	3109 K pochodzi z	3115 K przetłumaczony	3115 K został przetłumaczony	3115 K czyta	3115 K wygenerowany	3183 K	3191 K powstał we współpracy z
artykuły	3106 K autora
artículo	1434 K publicado originalmente	1462 K publicado en colaboración
artículos	1325 K gratuitos
ascultă	1 K	3359 K:	3376 K podcastul	3376 K acest articol	3434 K pe
atradāt	44 K
atsisiųskite	2702 K
autorė	2706 K:
autoři	496 K jsou
außerdem	824 K lesenswert:	824 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1389 K la app
beiträge	27 K	857 K von
benefício	3254 K do assinante:
berätta	59 K i	59 K gärna
beställ	3933 K
bestätigen	718 K sie ihre
bestätigungsmail	718 K
besøg	624 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1331 K diario	1331 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4323 K liên quan:	4336 K viết này có	4336 K viết có hữu ích	4383 K viết được bảo vệ	4384 K viết được thực hiện	4384 K viết được viết	4384 K viết này được	4391 K viết tiếp tục
báo	4336 K lỗi bài viết
bình	5 K luận	27 K luận	4337 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2112 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4336 K phát hiện	4336 K thấy bài viết
bản	4336 K tóm tắt này	4384 K dịch được
bấm	4338 K để nghe
bật	4314 K thông báo
""", 'c': """
caractères	1830 K restants
caràcters	419 K restants
chceš	518 K u nás pracovat	3721 K u nás pracovať
chefredaktör	3931 K och ansvarig utgivare:	3931 K:
chơi	4358 K ngay:
chưa	32 K có bình luận
citeşte	3359 K şi	3359 K şi:
citește	3359 K și	3359 K și:	3359 K:	3359 K mai mult	3359 K aici	3359 K mai departe:
citiți	3359 K și
ciąg	3119 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3208 K exclusivo para	3252 K gerado	3257 K oferecido por	3284 K incorporado d	3284 K externo d	3284 K incorporado do	3284 K incorporado da	3284 K externo do
conținut	3370 K generat	3374 K oferit de	3403 K încorporat de	3403 K extern de
coût	1879 K après déduction	1879 K réel après
crédit	1824 K photo	1824 K photos
crédits	1824 K photo	1824 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4340 K đặt ứng dụng	4340 K ứng dụng	4340 K app
còn	4356 K lại # ký tự
có	72 K thắc mắc	4323 K thể bạn quan tâm:	4379 K lỗi xảy ra
cấm	4383 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3365 K ai informații	3372 K ai observat o
dalinkitės	2702 K
další	484 K články autora
darovať	3715 K
dernières	1778 K actualités
descarcă	13 K	3390 K aplicația
descargá	13 K	1389 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3215 K no google play	3262 K na app store	3262 K no google play	3262 K para android e	3323 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	511 K
dorești	3407 K să primești notificări
doriți	3407 K să primiți notificări
dosszié	2176 K: így	2176 K: itt	2176 K: ezért	2176 K: miért	2176 K: hogyan	2176 K: mit	2176 K: ki	2176 K: mi	2176 K: ez	2176 K: ezt	2176 K: hallgassa	2176 K: nézze	2176 K: minden	2176 K: a	2176 K: az
dostępna	3122 K w
dostępne	3122 K w
dostępny	3122 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3133 K do	3146 K do dyskusji
držte	28 K se
duración	1450 K del vídeo	1450 K: # min	1450 K del episodio
duração	3322 K do vídeo	3322 K: # min
durée	1875 K de la vidéo	1875 K : # min	1875 K de l'épisode
dzięki	3170 K naszym czytelnikom	3170 K naszym czytelniczkom
découvrez	1779 K aussi	1803 K la boutique	1803 K notre boutique	1803 K nos jeux	1803 K notre hors-série	1811 K notre application	1811 K notre appli
décryptage	1779 K :
déductible	1740 K des impôts	1740 K à #
déjà	1748 K abonné	1748 K inscrit	1748 K client
díky	551 K našim čtenářům	551 K našim předplatitelům
dùng	4347 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2157 K kedvezmény:	2157 K előny:	2157 K ajánlat:
előfizetőinknek	2168 K köszönhetően
előfizetőként	89 K	2138 K
encuéntranos	12 K
envía	3 K
envíanos	1370 K
ermöglicht	826 K von
erről	2112 K bővebben
escríbenos	1358 K
escúchalo	1451 K en spotify	1451 K en apple podcasts
escúchanos	1451 K en spotify
essän	3979 K
estagiária	3245 K sob supervisão	3245 * K sob supervisão
estagiário	3245 K sob supervisão
""", 'f': """
faça	3260 K o quiz	3260 K o teste	3260 K o nosso
felelős	2135 K szerkesztő:	2135 K kiadó:
fiți	31 K primul
foretrækker	639 K du
fortsätt	3935 K läsa
fortæl	59 K mig
fotogalería	1430 K:
fotogaléria	3689 K:
fotografía	1401 K:
fotoğraf	4145 K # / #	4145 K #/#
fotoğraflar	4147 K:
fråga	3950 K:
frågor	72 K	73 K om artikeln
få	615 K fuld adgang til	638 K adgang	638 K fri	638 K fuld	638 K besked	638 K ugens	638 K dagens	638 K de	638 K nyheder	638 K en notifikation	638 K breaking	638 K seneste nyt	649 K	2989 K full tilgang til	3015 K tilgang	3015 K fri	3015 K full	3015 K beskjed	3015 K varsel	3015 K ukas	3015 K dagens	3015 K de	3015 K nyheter	3015 K siste	3027 K	3029 K varsel	3029 K varsler	3029 K push	3908 K full tillgång till	3933 K tillgång	3933 K fri	3933 K full	3933 K besked	3933 K en notis	3933 K veckans	3933 K dagens	3933 K de	3933 K nyheter	3933 K senaste	3944 K
férjen	2138 K hozzá
följ	12 K	3912 K	3933 K
følg	12 K	12 K oss	619 K	638 K	2993 K	3015 K
füge	12 K uns	832 K
fügen	12 K sie uns	832 K sie
für	721 K android und ios	772 K diesen artikel	772 K diesen	821 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2135 K:
""", 'g': """
gazeteciliğimizi	4101 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4337 K cửa hàng trực tuyến
giữ	4383 K bản quyền nội dung
glöm	3933 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4336 K ý cho bài viết
gör	3917 K quizet	3917 K vårt quiz	3933 K vårt
görmemiz	4106 K gereken
görsel	4150 K yapay
głosowanie	3155 K:
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2139 K lát
hintergründe	824 K dazu:
hjälp	3917 K oss bli bättre	3917 K oss att bli bättre
hjælp	624 K os med at blive bedre
hlasování	537 K:
hlavné	3702 K body
hlavní	498 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4337 K trả lời khảo sát	4345 K ủng hộ
hämta	13 K	3921 K
häng	3933 K med
här	3957 K finns ett inbäddat innehåll från	3957 K finns inbäddat innehåll från	3957 K visas ett inbäddat innehåll från	3957 K visas inbäddat innehåll från	3957 K är ett inbäddat innehåll från	3957 K är inbäddat innehåll från
hääleta	1504 K
hääletus	1512 K:
håll	28 K	28 K dig
hình	4380 K #/#
hör	776 K dir	832 K	3933 K
hören	776 K sie	832 K sie
hörzeit	848 K
hør	1 K artiklen	1 K artikkelen	1 K saken	608 K også	608 K også:	624 K mere på	638 K	2982 K også	2982 K også:	3015 K
""", 'i': """
iesūti	2748 K savu	2748 K
indlæg	27 K
indlæs	659 K altid indhold fra	659 K indhold fra
inlägg	27 K
innehåll	3987 K från annonsören
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2702 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3396 K acum:	3399 K responsabil
já	59 K fez	3208 K é assinante
játssz	2155 K most:
jäikö	1652 K juttu kesken
jälgi	1504 K
jäsenetu	1692 K:
""", 'k': """
kapcsolódó	2112 K	2112 K:
kezdőlap	97 K >
không	4383 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4337 K tra kiến thức của bạn
kjøp	2998 K billetter	2998 K billett	3015 K
klausykitės	2687 K
klikněte	481 K zde
ključne	3606 K točke	3606 K tačke
klõpsates	1504 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2762 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	638 K
kopírovat	511 K
kopírovať	3715 K
kopē	2762 K
korzyść	3158 K dla prenumeratorów:
krönikan	3979 K
kvíz	481 K:	537 K:	537 K dne:	537 K týdne:	2125 K	2154 K:	3689 K:	3738 K dňa:	3738 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2138 K
kérjen	2138 K
kérjük	28 K
kênh	4314 K youtube của báo
köp	3917 K biljetter	3917 K biljett	3933 K
kövess	12 K
kövesse	2138 K
kövessen	12 K
közvélemény	2154 K:
køb	624 K billetter	624 K billet	638 K
küfür	27 K içeren
küldd	3 K el	2120 K el nekünk
küldje	2120 K el nekünk	2138 K	2138 K tovább
küsitlus	1512 K:
ký	4356 K tự còn lại
kļūsti	2762 K
kết	4328 K nối với chúng tôi
""", 'l': """
laimē	2762 K
laimėkite	2702 K
lasītāju	2770 K aptauja:
legyél	2138 K
lejupielādē	2762 K
leé	1400 K también	1400 K más	1400 K:
lisää	1676 K meidät	1712 K aiheesta:
lugejaküsitlus	1512 K:
lásd	2112 K még
lásson	2138 K több
lát	2120 K valami
láttál	2120 K valami
lägg	3933 K till
lähetä	1655 K juttuvinkki	1655 K uutisvinkki	1655 K vinkki	1659 K mielipidekirjoituksesi	1659 K mielipidekirjoitus	1676 K
lämna	3911 K dina tips	3911 K ditt tips
läs	3900 K mer om	3901 K också	3901 K också:	3901 K även	3901 K mer	3901 K mer:	3901 K:	3901 K här	3901 K även:	3908 K vidare med	3908 K mer på	3921 K e-tidningen	3921 K tidningen	3933 K	3935 K vidare
läsarerbjudande	3953 K:
läsaromröstning	3950 K:
läsarresa	3953 K:
læs	607 K mere om	608 K også	608 K også:	608 K mere	608 K mere:	608 K:	608 K her	608 K hele	615 K videre med	629 K e-avisen	629 K avisen	638 K	640 K videre	677 K alt om emnet:	677 K alt om:
læserafstemning	654 K:
læserrejse	657 K:
læsertilbud	657 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	499 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1676 K meidät
löysitkö	7 K
lütfen	28 K	4136 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3119 K wideo	3183 K	3191 K powstał we współpracy z	3191 K we współpracy z	3191 K sponsorowany przez
medlemsförmån	3953 K:
meillä	1703 K ei ole omistajaa	1703 K ei ole omistajia	1703 K ei ole osakkeenomistajia	1703 K ei ole maksumuuria
mesterséges	2146 K intelligencia írta
mirá	1384 K el video	1400 K también	1400 K:
mitä	8 K pidit	33 K mieltä	1677 K mieltä sinä
mišljenja	3603 K autora	3603 K iznesena	3603 K izneta
mišljenje	3603 K autora
możliwość	5 K komentowania
mándanos	1370 K
más	1354 K noticias de	1354 K noticias sobre	1354 K sobre	1354 K en	1354 K de	1355 K información	1355 K información:	1358 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	484 K tip?	484 K tip na článek	484 K tip na téma	484 K tip pro	554 K přečteno už # ze #	554 K přečteno už # z #	554 K přečteno již # ze #	554 K přečteno již # z #	554 K přečteno # ze #	554 K přečteno # z #	3755 K prečítané už # zo #	3755 K prečítané už # z #	3755 K prečítané # zo #	3755 K prečítané # z #
märkasid	44 K	1489 K midagi	1495 K viga	1495 K artiklis viga
még	32 K nincs	2177 K több a témáról:
més	389 K informació:	415 K notícies de	415 K notícies sobre
mød	624 K os
mūs	2762 K vari
mời	4323 K xem	4323 K bạn đọc	4323 K độc giả	4328 K bạn tham gia	4328 K độc giả theo dõi	4328 K bạn đọc theo dõi	4338 K quý vị theo dõi	4338 K quý độc giả	4338 K bạn xem video	4338 K nghe
""", 'n': """
nabídka	540 K pro čtenáře:
nahlásit	521 K chybu
nahlásiť	3724 K chybu
nahláste	3724 K chybu
najważniejsze	3115 K informacje
naloži	3807 K	3838 K vedno vsebino	3838 K vsebino z	3838 K vsebino s	3838 K vsebino iz	3838 K vsebino od
naložite	13 K	3807 K
naročite	3814 K se na
naujienų	41 K telefonas
načítat	542 K vždy obsah	542 K obsah z	542 K obsah ze	542 K obsah od
načítať	3743 K vždy obsah	3743 K obsah z	3743 K obsah zo	3743 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	551 K majitele	551 K vlastníka	551 K akcionáře	551 K žádného	551 K paywall	551 K reklamy	3752 K majiteľa	3752 K vlastníka	3752 K akcionárov	3752 K žiadneho	3752 K paywall	3752 K reklamy
nemáte	519 K čas číst	3722 K čas čítať
nepatríme	3752 K žiadnemu
nepatříme	551 K žádnému
než	528 K vložíte komentář	528 K začnete diskutovat	528 K napíšete příspěvek
nguồn	4332 K:	4332 K :
nhận	4314 K thông báo
nové	501 K číslo	501 K vydání	3705 K číslo	3705 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3286 K é possível mostrar este conteúdo	3286 K foi possível mostrar este conteúdo
näe	1676 K enemmän
nägid	1505 K viga
näita	1504 K
näitkö	1677 K virheen
näytä	1676 K sisältö	1694 K sisältö palvelusta	1694 K aina sisältö
nå	3933 K vår
nézd	2112 K meg	2138 K meg
nézze	2112 K meg	2138 K meg
nāc	2753 K strādāt
nội	4363 K dung này không	4364 K dung này từ	4364 K dung nhúng từ	4364 K dung từ	4383 K dung được bảo vệ	4384 K dung được tạo	4384 K dung này được tạo
""", 'o': """
oceń	8 K	3116 K ten	3116 K artykuł	3116 K tekst
ocurrió	1427 K un error
odporučte	3715 K
odporúčame	3689 K:
odsłuchaj	3127 K	3127 K ten
ofereça	3 K
oglądaj	3103 K:
ohodnoťte	499 K	3703 K
olvasói	2157 K ajánlat:
olvasóink	2168 K támogatásának köszönhetően
olvasóinknak	2168 K köszönhetően
omröstning	3950 K:
opýtajte	3702 K sa
opširnije	3591 K:	3591 K na
otázka	537 K dne:	3738 K dňa:
otázky	72 K
ouça	1 K	3233 K:	3258 K o podcast	3317 K no	3323 K no spotify	3323 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2754 K kļūdu
pamanījāt	44 K	2754 K kļūdu
parrainé	1891 K par
pastebėjote	44 K	2688 K įdomų	2694 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4332 K viên:
piditkö	8 K	69 K	82 K	1677 K
pidätkö	82 K	1677 K
piše	3618 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	516 K
podrži	81 K
podržite	81 K	3621 K
podés	12 K seguir	1371 K enviarnos
podívejte	481 K se:	481 K se na video
poleć	3127 K
poslať	3715 K
poslechněte	1 K si	481 K si	481 K si:
poslušajte	1 K	3591 K:	3786 K:
posłuchaj	1 K	3103 K:	3103 K też:
povoliť	3743 K vždy obsah	3743 K obsah z	3743 K obsah zo	3743 K obsah od
poznáte	66 K niekoho
pozostała	3119 K część
pošaljite	41 K vijest
pošlete	511 K
pošlite	3 K	3715 K
poți	3365 K contacta autorul	3365 K contacta autoarea
praneškite	2688 K redakcijai
predplaťte	3719 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	3953 K:
prečítajte	3689 K si tiež	3689 K si aj	3689 K si	3689 K si:
prečítali	3755 K ste už # zo #	3755 K ste už # z #	3755 K ste # zo #	3755 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2702 K
prikaži	3648 K uvijek sadržaj	3648 K uvek sadržaj	3648 K sadržaj s	3648 K sadržaj sa	3648 K sadržaj iz	3648 K sadržaj od	3838 K vedno vsebino	3838 K vsebino z	3838 K vsebino s	3838 K vsebino iz	3838 K vsebino od
pronašli	44 K ste
pročitaj	3591 K još	3591 K i
pročitajte	3591 K još	3591 K i	3591 K više	3591 K:	3591 K više o ovoj temi
pročitali	3660 K ste # od #	3660 K ste već # od #
prvý	3714 K mesiac len za	3714 K mesiac za	3714 K mesiac už za	3714 K mesiac zadarmo
przeczytałaś	3173 K już # z #	3173 K # z #
przeczytałeś	3173 K już # z #	3173 K # z #
prześlij	3127 K dalej
präsentiert	826 K von
prüfen	832 K sie
publicité	1875 K dans #
publié	1859 K initialement dans le	1859 K initialement sur	1889 K avec l'autorisation
pàgina	444 K # de #
página	1428 K # de #	1428 K #/#	3300 K # de #	3300 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3703 K sa
páčilo	69 K sa
päeva	1512 K küsimus:
päivitä	1676 K
päivän	1689 K kysymys:	1690 K peli:
pääset	1676 K lukemaan
päätoimittaja	1674 K:
pódcast	1430 K:
păstrați	28 K
pērc	2753 K biļetes	2762 K
předplaťte	516 K si
přehrajte	481 K si
přetisk	68 K povolen	68 K možný
přečetli	554 K jste už # ze #	554 K jste už # z #	554 K jste již # ze #	554 K jste již # z #	554 K jste # ze #	554 K jste # z #
přečtěte	481 K si také	481 K si	481 K si:	481 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1371 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	519 K posloucháte
radšej	3722 K počúvate
radši	519 K posloucháte
rašykite	2688 K autorei	2688 K autoriui
recibí	1370 K las noticias
recomandări	3359 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2137 K ingyenesen
regisztráljon	2125 K	2137 K ingyenesen
regístrate	1322 K para
reportáž	564 K	3764 K
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3119 K tekstu
rezervē	2762 K
rešite	3591 K kviz
riješite	3591 K kviz
rozwiąż	3103 K quiz
rätsel	815 K mit	851 K des tages:
rätseln	815 K sie mit
réservez	1803 K vos places pour la soirée de la rédaction
réservé	1748 K aux abonnés
réservée	1748 K aux abonnés
réservés	1748 K aux abonnés
résumer	1793 K cet article	1793 K l'article
résumé	1793 K généré	1793 K rédigé	1793 K réalisé	1793 K produit	1793 K par
rösta	3933 K
rādīt	2762 K
""", 's': """
sadržaj	3676 K je nastao u suradnji s
saglabā	2762 K
saistīts	2737 K:
saņem	2762 K
sažetak	3606 K	3606 K članka	3606 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1370 K el canal	1400 K leyendo:
sesizări	3365 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	498 K	498 K článku
sisällön	1724 K tarjoaa
siųskite	2688 K savo	2702 K
sjefredaktør	3012 K:	3012 K og ansvarlig redaktør:
skaitytojų	2710 K apklausa:
skopírovať	3715 K
skrót	3115 K artykułu
skúsili	59 K ste
sondaż	3155 K:
související	481 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1891 K par
sponzorované	3772 K spoločnosťou
sponzorováno	572 K společností
sporočite	3819 K napako
sprawdź	3103 K:	3103 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3702 K sa
stališča	3797 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	534 K si aplikaci
stöd	81 K	3908 K
stötta	81 K	3908 K
støt	81 K	615 K
støtt	81 K	2989 K
suscríbete	1316 K a	1451 K en spotify
susidūrėte	2688 K su
susiję	2676 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1793 K générée
syötä	1676 K
szavazás	2154 K:
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2144 K:
szívesen	2139 K meghallgatjuk
szöveg	2144 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1375 K
síganos	12 K
sígueme	1375 K
síguenos	12 K
só	3208 K para assinantes
sólo	1322 K para suscriptores
søg	638 K nu
súhrn	3702 K
súmate	12 K	56 K a las #
súvisiace	3689 K:
súvisiaci	3689 K článok
sūti	2748 K savu	2762 K
số	4356 K ký tự còn lại
""", 't': """
también	1343 K en facebook	1355 K puedes leer	1355 K puedes leer:	1355 K te puede interesar:
també	389 K et pot interessar:
também	3323 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1681 K on
tekstą	46 K galima
tenés	1365 ¿K información
thấy	44 K lỗi
thử	4337 K sức với
tiedätkö	1655 K aiheesta	1655 K asiasta	1655 K lisää
tiivistelmä	26 K on
tilføj	638 K
tillåt	3957 K alltid innehåll från	3957 K innehåll från
tiếp	4391 K tục đọc sau
todavía	32 K no hay comentarios
további	2112 K részletek	2177 K cikkek a témában:
traducció	398 K feta
transparentní	491 K účet:
trên	4314 K google news
trình	4363 K duyệt của bạn không	4363 K duyệt không
trả	4337 K lời câu đố
trải	4347 K nghiệm
turpinājums	2764 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1655 K
tác	4332 K giả:	4332 K giả là
támogasd	81 K	2130 K a	2130 K az
támogassa	81 K	2130 K a	2130 K az
täglichen	718 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1694 K on upotettu sisältö
tämän	52 K jutun
tässä	1694 K on upotettua sisältöä
télécharger	13 K	1759 K l'application
téléchargez	13 K
tóm	4336 K tắt này	4384 K tắt được
töltsd	13 K le
töltse	13 K le	2138 K le	2138 K ki
történeteiket	2120 K
tüm	27 K yorumlar
tęsinys	2704 K
tłumaczenie	3115 K
tải	13 K	13 K ứng dụng	4314 K ứng dụng	4314 K app	4340 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3626 K na grešku
uključi	3614 K
uključite	3614 K
uložit	511 K
uložiť	3715 K
uložte	511 K si	3715 K si
unbeschränkter	795 K zugang
unterstütze	81 K	701 K
unterstützen	81 K sie	701 K sie	701 K sie die
uočili	7 K ste
upozorniť	3724 K na chybu
upozorněte	521 K na chybu
urmărește	12 K	3359 K și:	3376 K video	3434 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3648 K uvijek sadržaj	3648 K uvek sadržaj	3648 K sadržaj s	3648 K sadržaj sa	3648 K sadržaj iz	3648 K sadržaj od
uživo	3665 K: kako	3665 K: ovako	3665 K: zašto	3665 K: što	3665 K: šta	3665 K: tko	3665 K: ko	3665 K: gdje	3665 K: gde	3665 K: ovo	3665 K: pogledajte	3665 K: poslušajte	3665 K: sve	3665 K: noć	3665 K: ljudi	3665 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2125 K részt
već	3642 K za #	3642 K od #
več	3786 K:	3786 K v videu	3811 K o tem	3811 K novic	3811 K preberite	3856 K o:	3856 K o temi:
videó	2176 K: így	2176 K: itt	2176 K: ezért	2176 K: miért	2176 K: hogyan	2176 K: mit	2176 K: ki	2176 K: mi	2176 K: ez	2176 K: ezt	2176 K: hallgassa	2176 K: nézze	2176 K: minden	2176 K: a	2176 K: az
vidéo	1779 K :
viktorīna	2770 K:
visą	2702 K interviu
više	3591 K o:	3666 K o:	3666 K o temi:
você	3233 K pode gostar:
vprašaj	3800 K
vprašajte	3800 K
vprašanje	3835 K dneva:
vypočujte	1 K si	3689 K si:
vyskúšali	59 K ste
vytiskněte	511 K
vytlačiť	3715 K
vytlačte	3715 K
vyzkoušeli	59 K jste
válaszolj	2138 K
válaszoljon	2138 K
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	638 K med
véleménycikkeit	2120 K
více	481 K zde	481 K k tématu:	560 K o téma:	560 K o:	560 K k tématu téma:	560 K k tématu:
vídeo	1430 K:
võida	1504 K
võta	1489 K ühendust	1504 K
výhoda	540 K pro předplatitele:	3741 K pre predplatiteľov:
výhody	540 K pro předplatitele:	3741 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3752 K našim čitateľom	3752 K našim predplatiteľom
věnujte	511 K
vše	560 K o téma:	560 K o:	560 K k tématu téma:	560 K k tématu:
všechno	560 K o tématu téma:	560 K o tématu:
všechny	27 K komentáře	484 K články autora	560 K články k tématu téma:	560 K články k tématu:
všetko	3761 K o téme:	3761 K o:	3761 K k téme téme:	3761 K k téme:
všetky	3761 K články k téme téme:	3761 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	542 K povolit obsah	542 K zobrazovat obsah	542 K načítat obsah	542 K zobrazit obsah	3743 K povoliť obsah	3743 K zobrazovať obsah	3743 K načítať obsah	3743 K zobraziť obsah
""", 'w': """
webshopunkból	2157 K:
weiterführende	742 K artikel:
weź	3146 K udział w dyskusji
więcej	3102 K o	3102 K na temat	3102 K z	3103 K na ten temat:	3106 K artykułów autora	3179 K o:	3179 K na temat:
wykorzystałaś	3173 K już # z #	3173 K # z #
wykorzystałeś	3173 K już # z #	3173 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3161 K treści z	3161 K treści ze	3161 K treści od
wöchentlichen	718 K newsletter
""", 'y': """
yanlişlik	4095 K mi
""", 'z': """
zahvaljujoč	3847 K našim bralcem
zahvaljujući	3657 K našim čitateljima	3657 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3161 K na treści
zgłoś	3138 K uwagę	3138 K błąd	3138 K literówkę	3138 K uwagi	3138 K nieścisłość
ziņo	2748 K redakcijai
zkopírovat	511 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3743 K vždy obsah	3743 K obsah z	3743 K obsah zo	3743 K obsah od
zobrazovať	3743 K vždy obsah	3743 K obsah z	3743 K obsah zo	3743 K obsah od
zostań	3135 K reporterem	3135 K reporterką	3135 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	751 K dpa	1093 K #	1093 K
""", 'à': """
à	1779 K lire aussi	1779 K lire également	1779 K lire :	1779 K lire sur	1779 K voir aussi	1779 K écouter	1779 K relire	1779 K découvrir	1779 K lire sur le même sujet	1779 K consulter :	1779 K voir également	1782 K propos de l'auteur	1782 K propos de l'autrice	1803 K retrouver dans le numéro	1876 K écouter sur spotify	1876 K écouter sur apple podcasts	1876 K retrouver sur spotify
àudio	398 K generat
""", 'á': """
áudio	3252 K gerado
""", 'ä': """
är	3911 K du
äänestys	1689 K:
äänestä	1676 K
""", 'å': """
åldersgräns	3954 K #
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3230 K preciso estar logado
écouter	1 K l'article	1 K cet article	1779 K aussi	1870 K sur
écoutez	1 K cet	1 K l'article	1807 K le podcast
élő	2176 K: így	2176 K: itt	2176 K: ezért	2176 K: miért	2176 K: hogyan	2176 K: mit	2176 K: ki	2176 K: mi	2176 K: ez	2176 K: ezt	2176 K: hallgassa	2176 K: nézze	2176 K: minden	2176 K: a	2176 K: az
épinglez	1826 K cet article	1826 K cette recette	1826 K cette page	1826 K la recette	1826 K ce billet	1826 K-la	1826 K-le	1826 K l'article	1826 K l'image
""", 'í': """
írd	2138 K be
írj	2120 K a szerzőnek
írja	2138 K be
írjon	2120 K a szerzőnek	2138 K közvetlenül	2138 K nekünk
""", 'î': """
în	3422 K imagini:
întreabă	3370 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2139 K szerint
""", 'ú': """
últimas	1354 K noticias de	3232 K de	3232 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	745 K die autor:in	745 K die autoren	745 K die autor:innen	747 K die autorin	747 K den autor	748 K die autorin	748 K den autor
übersetzung	829 K:	829 K aus dem
""", 'č': """
čitaj	3591 K još
čitajte	3591 K i	3591 K još	3591 K još:
članak	46 K se može	46 K možete	3606 K je preveden	3606 K čita	3609 K je objavljen u	3669 K je	3676 K je nastao u suradnji s	3676 K je nastao u suradnji sa
članek	46 K lahko	3800 K je preveden	3800 K bere	3800 K je prebral	3803 K je objavljen v	3859 K je	3866 K je nastal v sodelovanju z	3866 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	498 K byl přeložen	498 K přeložen	498 K načetl	501 K vyšel v	564 K	572 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3702 K bol preložený	3702 K načítal	3705 K vyšiel v	3764 K	3772 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	481 K také	481 K také:	481 K i	481 K více	481 K:
číslo	491 K účtu pro dary	491 K transparentního účtu
čítajte	3689 K aj	3689 K tiež	3689 K viac
""", 'đ': """
đánh	4336 K giá bài viết
đã	4379 K xảy ra lỗi	4379 K có lỗi
đăng	4337 K ký tham dự hội thảo	4383 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4353 K dây nóng: #	4353 K dây nóng #
được	68 K phép đăng lại
để	4366 K xem nội dung này	4366 K hiển thị nội dung này
đọc	4323 K thêm	4323 K thêm:	4323 K:	4323 K tiếp:	4328 K tin nhanh
""", 'į': """
įsigykite	2702 K
įtraukite	2702 K mus
įveskite	2702 K
""", 'ś': """
ściągnij	13 K	3151 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3131 K:
źródło	3131 K:
""", 'ż': """
żadnych	3170 K akcjonariuszy
""", 'ž': """
želite	3623 K raditi kod nas	3623 K da radite kod nas	3816 K delati pri nas
želiš	3623 K raditi kod nas	3816 K delati pri nas
žiadni	3752 K akcionári
žiadny	3752 K majiteľ	3752 K oligarcha
žinote	2688 K daugiau	2703 K istoriją
žiūrėkite	2676 K taip pat	2702 K
žádní	551 K akcionáři
žádný	551 K majitel	551 K oligarcha
""", 'ș': """
știrea	3432 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	953 K κάποια πληροφορία	953 K πληροφορίες	953 K πληροφορία	953 K φωτογραφία	953 K φωτογραφίες	953 K κάποια φωτογραφία	953 K κάποιο θέμα	953 K μια ιστορία
""", 'ή': """
ήταν	923 K χρήσιμο	923 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	938 K τον	938 K τα	938 K
ακούστε	1 K	907 K:	999 K στο	1005 K το στο spotify	1005 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	943 K λάθος	943 K κάποιο λάθος
αναφορά	943 K λάθους
αντιγράψτε	933 K
αντιγραφή	933 K
αξιολογήστε	923 K
απαγορεύεται	988 K η αναδημοσίευση	988 K η αναπαραγωγή
αποθηκεύστε	933 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	922 K η περίληψη	922 K η σύνοψη
αυτό	965 K το βίντεο δεν είναι	966 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	907 K:
βαθμολογήστε	923 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	968 K να δείτε αυτό το περιεχόμενο	968 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	962 K βοήθειας κεθεα
γραφτείτε	954 K	954 K για να
""", 'δ': """
δείτε	907 K επίσης	907 K:	907 K το βίντεο	907 K εδώ	907 K επίσης:	907 K ακόμα:	907 K φωτογραφίες	907 K ακόμη	907 K ακόμη:	920 K όλα τα άρθρα	934 K όλες	934 K όλα	934 K τις	986 K φωτογραφίες:	986 K βίντεο:	999 K στο	999 K αυτή τη δημοσίευση στο
δειτε	907 K επισης	907 K ακομη	907 K:
δεν	941 K έχετε χρόνο να διαβάσετε	965 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	988 K αρχικά
δημοσιεύτηκε	988 K αρχικά
διάβασε	907 K επίσης	907 K ακόμη
διάρκεια	1004 K βίντεο
διαβάζεται	922 K από
διαβάστε	907 K επίσης	907 K επίσης:	907 K ακόμη	907 K ακόμη:	907 K ακόμα	907 K:	907 K εδώ	907 K περισσότερα	907 K ακόμα:	907 K εδώ περισσότερα	907 K σχετικά	907 K αναλυτικά	920 K όλα τα άρθρα	934 K όλες	934 K όλα	934 K τις
διαβαστε	907 K επισης	907 K ακομη	907 K ακομα	907 K:
διαθέσιμη	930 K στο
διαθέσιμο	930 K σε	930 K στο	1005 K στο spotify
διαφήμιση	1004 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	954 K
εικόνα	984 K # από #	984 K # / #
εκτυπώστε	933 K
ενεργοποιήστε	930 K
ενσωματωμένο	966 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	988 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	922 K περίληψη	922 K σύνοψη	922 K ανάγνωση	922 K περίληψη αυτή	989 K μετάφραση	989 K περίληψη	996 K διαφήμιση συνεχίζεται	996 K είδηση συνεχίζεται	1004 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	940 K να εργαστείς μαζί μας
θέλετε	940 K να εργαστείτε μαζί μας	940 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	983 K πήγε στραβά
κίνδυνος	962 K εθισμού
κατέβασε	930 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	930 K	938 K την εφαρμογή	952 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	907 K:	986 K:
""", 'λ': """
λήψη	930 K από	930 K στο
""", 'μ': """
μάθετε	934 K όλες
με	936 K πληροφορίες από
μείνετε	934 K ενημερωμένοι
μετάφραση	922 K
μοιράσου	933 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	920 K απόψεις	920 K γνώμες
""", 'π': """
παίξε	959 K τώρα:	962 K υπεύθυνα
παίξτε	959 K τώρα:	962 K υπεύθυνα
παρουσιάστηκε	983 K σφάλμα
περίληψη	922 K
περιεχόμενο	966 K από
περισσότερα	907 K:
πηγές	936 K:
πηγή	936 K:
προέκυψε	983 K σφάλμα
προβολή	999 K στο
προτείνετε	933 K
προτιμάτε	941 K να ακούτε	941 K να ακούσετε
πρώτη	988 K δημοσίευση:
πώς	923 K σας φάνηκε
""", 'ρ': """
ρωτήστε	922 K
ρώτα	922 K
ρώτησε	922 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	923 K φάνηκε	923 K βοήθησε	923 K άρεσε
σελίδα	984 K # από #	984 K # / #
σου	69 K άρεσε
στείλτε	933 K
στηρίξτε	81 K	938 K	938 K τον	938 K τα	938 K την
σύνοψη	922 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	920 K κείμενα που
ταξινόμηση	997 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	920 K άρθρο εκφράζει	922 K άρθρο μεταφράστηκε	922 K κείμενο μεταφράστηκε	965 K βίντεο δεν είναι	965 K περιεχόμενο δεν είναι	966 K περιεχόμενο αυτό προέρχεται	988 K άρθρο προστατεύεται	988 K παρόν άρθρο προστατεύεται	989 K κείμενο	989 K άρθρο	989 K παρόν άρθρο	989 K κείμενο αυτό	989 K άρθρο αυτό	996 K άρθρο συνεχίζεται	996 K κείμενο συνεχίζεται	1004 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	984 K # από #	984 K # / #
φωτορεπορτάζ	986 K:
""", 'χ': """
χαρίστε	933 K
χαρακτήρες	957 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	920 K τα άρθρα
όλες	934 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	262 K се за
автор	3494 K - обозреватель	3494 K - корреспондент	3494 K - колумнист	3494 K - редактор	4221 K - оглядач	4221 K - колумніст	4221 K - кореспондент
авторка	4221 K - оглядачка	4221 K - колумністка
авторката	242 K е
авторът	242 K е
акценти	244 K от
анкета	280 K:	280 K на деня:
""", 'б': """
бачите	44 K помилку
без	292 K собственици	292 K акционери	3553 K владельцев	3553 K акционеров	3553 K цензуры и рекламы	4277 K власників	4277 K акціонерів	4277 K олігархів
беше	245 K ли полезна	245 K ли полезно	245 K ли полезен
благодарение	292 K на нашите читатели
благодаря	3553 K нашим читателям	3553 K вашим пожертвованиям
больше	3478 K новостей	3479 K по теме:	3517 K любите слушать	3517 K нравится слушать	3562 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3497 K ли материал	3497 K ли пересказ	3497 K ли этот пересказ	3497 K ли этот	3497 K ли текст
была	3497 K ли статья	3497 K ли эта	3497 K ли новость
більше	4205 K по темі:	4205 K за темою:	4205 K на тему:	4205 K про це:	4236 K новин	4236 K матеріалів	4286 K про:
""", 'в': """
в	3544 K этом месте находится встроенный контент	3544 K этом месте находится встроенный пост	3544 K этом месте находится встроенный публикация	3544 K этом месте размещён встроенный контент	3544 K этом месте размещён встроенный пост	3544 K этом месте размещён встроенный публикация	3544 K этом месте размещен встроенный контент	3544 K этом месте размещен встроенный пост	3544 K этом месте размещен встроенный публикация	3544 K этом месте показан встроенный контент	3544 K этом месте показан встроенный пост	3544 K этом месте показан встроенный публикация	3544 K этом месте встроенный контент	3544 K этом месте встроенный пост	3544 K этом месте встроенный публикация
вакансии	3500 K "	3500 K редакции
вакансії	4226 K "	4226 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3497 K понравилась	3497 K понравился	3497 K помогла	4224 K сподобалась	4224 K сподобалася	4224 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4280 K прочитали вже # із #	4280 K прочитали вже # і #	4280 K прочитали # із #	4280 K прочитали # і #	4280 K прочитали вже # з #	4280 K прочитали # з #
видео	300 K: как	300 K: така	300 K: защо	300 K: какво	300 K: кой	300 K: къде	300 K: това	300 K: вижте	300 K: чуйте	300 K: всичко	300 K: нощта	300 K: хората	300 K: ето	3561 K: как	3561 K: так	3561 K: почему	3561 K: что	3561 K: кто	3561 K: где	3561 K: это	3561 K: вот	3561 K: смотрите	3561 K: послушайте	3561 K: всё	3561 K: все	3561 K: ночь	3561 K: люди	3561 K: порт
видяхте	44 K грешка
вижте	230 K още	230 K също	230 K:	230 K повече във видеото	230 K галерията
викторина	3539 K:
винаги	283 K разрешавай съдържание от	283 K показвай съдържание от	283 K зареждай съдържание от	283 K разреши съдържание от
включете	252 K
вопрос	73 K по статье	3539 K дня:
вопросы	72 K?
все	27 K комментарии	3478 K новости на тему	3478 K материалы	3478 K новости	3478 K статьи	3482 K статьи автора	3482 K материалы автора	3562 K о:	3562 K материалы по теме:	3562 K статьи по теме:	3562 K материалы о:	3562 K новости по теме:	4286 K про:
всегда	3544 K разрешать контент	3544 K показывать контент	3544 K разрешить контент	3544 K загружать контент
всички	257 K новини	301 K статии по темата:
всичко	301 K за:	301 K по темата:
встановлюйте	4231 K
встановіть	13 K	4231 K	4257 K застосунок
встигніть	4260 K передплатити
всё	3562 K о:	3562 K по теме:
всі	4286 K матеріали за темою:	4286 K новини за темою:
въпрос	280 K на деня:
въпроси	72 K
вы	3556 K прочитали уже # из #	3556 K прочитали # из #
відео	4285 K: як	4285 K: так	4285 K: чому	4285 K: що	4285 K: хто	4285 K: де	4285 K: це	4285 K: ось	4285 K: дивіться	4285 K: послухайте	4285 K: усе	4285 K: все	4285 K: ніч	4285 K: люди	4285 K: порт
вікторина	4263 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3496 K от
гласуване	280 K:
гледайте	230 K видеото	230 K:
головна	97 K >	97 K '	97 K "
головне	4223 K від	4223 K за версією
голосование	3539 K:
голосування	4263 K:
гореща	41 K линия на редакцията
горячая	41 K линия редакции
гра	4264 K дня:
грати	4264 K:
""", 'д': """
детальніше	4205 K:	4205 K про це
джерела	4238 K:
джерело	4238 K:
дивіться	4205 K також	4205 K:	4205 K також:	4205 K відео:
до	4205 K теми:
дозволити	4268 K завжди контент	4268 K завжди вміст	4268 K контент із	4268 K контент з	4268 K контент від	4268 K вміст із	4268 K вміст з	4268 K вміст від
дозволяти	4268 K завжди контент	4268 K завжди вміст	4268 K контент із	4268 K контент з	4268 K контент від	4268 K вміст із	4268 K вміст з	4268 K вміст від
докладніше	4205 K:	4205 K про це	4286 K про:
досие	300 K: как	300 K: така	300 K: защо	300 K: какво	300 K: кой	300 K: къде	300 K: това	300 K: вижте	300 K: чуйте	300 K: всичко	300 K: нощта	300 K: хората	300 K: ето
доступно	3505 K в	3505 K на	3505 K для	4231 K в	4231 K у	4231 K на	4231 K для
достъпно	252 K в	252 K на
досье	3561 K: как	3561 K: так	3561 K: почему	3561 K: что	3561 K: кто	3561 K: где	3561 K: это	3561 K: вот	3561 K: смотрите	3561 K: послушайте	3561 K: всё	3561 K: все	3561 K: ночь	3561 K: люди	3561 K: порт
досьє	4285 K: як	4285 K: так	4285 K: чому	4285 K: що	4285 K: хто	4285 K: де	4285 K: це	4285 K: ось	4285 K: дивіться	4285 K: послухайте	4285 K: усе	4285 K: все	4285 K: ніч	4285 K: люди	4285 K: порт
дотримуйтесь	28 K
другие	3482 K материалы автора
думка	4221 K автора	4221 K редакції	4221 K, висловлена
думки	4221 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3482 K новость?
еще	3479 K по теме:
ещё	3478 K больше	3479 K по теме:
""", 'з': """
з	4266 K нашого магазину:
за	4205 K темою:	4298 K підтримки партнера
забелязахте	7 K
завантажити	4231 K в	4231 K з	4231 K у
завантажте	13 K	4231 K в	4231 K з	4257 K застосунок	4257 K додаток
завантажувати	4268 K завжди контент	4268 K завжди вміст	4268 K контент із	4268 K контент з	4268 K контент від	4268 K вміст із	4268 K вміст з	4268 K вміст від
завантажуйте	13 K	4231 K	4241 K застосунок
завдяки	4277 K нашим читачам	4277 K вашим внескам
завжди	4268 K дозволяти контент	4268 K дозволяти вміст	4268 K показувати контент	4268 K показувати вміст	4268 K дозволити контент	4268 K дозволити вміст	4268 K завантажувати контент	4268 K завантажувати вміст
загружать	3544 K всегда контент	3544 K контент из	3544 K контент с	3544 K контент от
загрузите	3505 K в	3505 K на
задайте	3496 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	256 K
запитайте	4223 K
зареждай	283 K винаги съдържание от	283 K съдържание от
зберегти	4235 K
збережіть	4235 K
здесь	3544 K находится встроенный контент	3544 K находится встроенный пост	3544 K находится встроенный публикация	3544 K размещён встроенный контент	3544 K размещён встроенный пост	3544 K размещён встроенный публикация	3544 K размещен встроенный контент	3544 K размещен встроенный пост	3544 K размещен встроенный публикация	3544 K показан встроенный контент	3544 K показан встроенный пост	3544 K показан встроенный публикация	3544 K встроенный контент	3544 K встроенный пост	3544 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4266 K для передплатників:
зручніше	4244 K слухати
""", 'и': """
игра	3540 K дня:
играть	3540 K:
идет	3536 K подписка
идёт	3536 K подписка
из	3542 K нашего магазина:
изпратете	256 K
изтеглете	13 K	252 K	262 K	277 K приложението
източник	259 K:
източници	259 K:
имате	72 K въпроси
инсталирайте	252 K
искате	264 K да работите при нас	264 K ли да работите при нас
искаш	264 K да работиш при нас
источник	3511 K:
источники	3511 K:
""", 'к': """
как	3497 K вам статья	3497 K вам материал
какво	33 K мислите
колонка	3566 K	4290 K
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	256 K
копирайте	256 K
короткий	4223 K виклад	4223 K переказ
коротко	3496 K от	4223 K від
краткий	26 K пересказ	3496 K пересказ
кратко	3496 K от
краткое	3496 K содержание
куиз	230 K:	280 K:
""", 'л': """
лише	4266 K для передплатників:
лучшее	3478 K за
любите	4244 K слухати
""", 'м': """
материал	46 K можно	3479 K по теме:	3499 K опубликован в	3502 K можно	3566 K	3574 K подготовлен в партнёрстве с	3574 K подготовлен в партнерстве с	3574 K подготовлен при поддержке	3574 K создан при поддержке
материалът	304 K е публикуван	311 K е създаден със съдействието на
матеріал	46 K можна	4290 K	4298 K підготовлено у партнерстві з	4298 K підготовлено за підтримки	4298 K створено за підтримки	4298 K створено у партнерстві з
маєте	72 K запитання
месяц	3508 K подписки за
мнение	3494 K автора	3494 K редакции
мнението	242 K на автора
мнения	3494 K авторов
мненията	242 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	300 K живо: как	300 K живо: така	300 K живо: защо	300 K живо: какво	300 K живо: кой	300 K живо: къде	300 K живо: това	300 K живо: вижте	300 K живо: чуйте	300 K живо: всичко	300 K живо: нощта	300 K живо: хората	300 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4235 K
надішліть	3 K	4235 K
накратко	244 K от
нарис	4290 K
началась	3536 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3536 K забудьте подписаться	4260 K забудьте передплатити
немає	4244 K часу читати	4277 K власників
нет	32 K комментариев	3517 K времени читать	3553 K владельцев
новия	247 K брой
новият	247 K брой
новости	3478 K партнеров
новый	3499 K номер
нравится	82 K
няма	32 K коментари
нямаме	292 K собственик	292 K собственици	292 K акционери	292 K реклами
нямате	265 K време да четете
""", 'о': """
об	3479 K этом подробнее	3482 K авторе
обобщение	244 K
обсуждение	5 K
озвучено	3496 K	4223 K
онлайн	3561 K: как	3561 K: так	3561 K: почему	3561 K: что	3561 K: кто	3561 K: где	3561 K: это	3561 K: вот	3561 K: смотрите	3561 K: послушайте	3561 K: всё	3561 K: все	3561 K: ночь	3561 K: люди	3561 K: порт	4285 K: як	4285 K: так	4285 K: чому	4285 K: що	4285 K: хто	4285 K: де	4285 K: це	4285 K: ось	4285 K: дивіться	4285 K: послухайте	4285 K: усе	4285 K: все	4285 K: ніч	4285 K: люди	4285 K: порт
опитахте	59 K
опитування	4263 K:	4263 K дня:
опрос	3539 K:	3539 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3505 K в
открыта	3536 K подписка
отпечатай	256 K
отпечатайте	256 K
отправить	3 K	3509 K
отправьте	3 K	3509 K
оформити	4260 K передплату
оформить	3536 K подписку
оценете	245 K
оцените	8 K	3497 K
оцініть	4224 K
очерк	3566 K
още	230 K по темата	230 K новини:	257 K новини	301 K за:	301 K по темата:
""", 'п': """
партнер	3574 K материала	3574 K проекта	4298 K матеріалу	4298 K проєкту	4298 K проекту	4298 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	311 K на статията	311 K на проекта	311 K на рубриката
партнёр	3574 K материала	3574 K проекта	3574 K рубрики
партнёрский	86 K материал:
первый	3508 K месяц за
перевод	3496 K выполнен	3496 K сделан
передплата	4234 K за #	4234 K від #	4260 K на перше півріччя	4260 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4223 K
переклад	4223 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3496 K
перший	4234 K місяць за
питання	73 K до статті	4263 K дня:
по	89 K подписке	3479 K теме:
повече	230 K по темата:	257 K новини
повідомити	4246 K про помилку
повідомте	4246 K про помилку	4246 K нам про помилку
погляди	4221 K авторів
пограйте	4264 K:
подарете	256 K
подарите	3509 K
подарить	3509 K
подарувати	4235 K
подаруйте	4235 K
поддержать	3514 K
поддержи	81 K
поддержите	81 K	3514 K
поделитесь	3 K
поделиться	3 K
подкаст	300 K: как	300 K: така	300 K: защо	300 K: какво	300 K: кой	300 K: къде	300 K: това	300 K: вижте	300 K: чуйте	300 K: всичко	300 K: нощта	300 K: хората	300 K: ето	3561 K: как	3561 K: так	3561 K: почему	3561 K: что	3561 K: кто	3561 K: где	3561 K: это	3561 K: вот	3561 K: смотрите	3561 K: послушайте	3561 K: всё	3561 K: все	3561 K: ночь	3561 K: люди	3561 K: порт	4285 K: як	4285 K: так	4285 K: чому	4285 K: що	4285 K: хто	4285 K: де	4285 K: це	4285 K: ось	4285 K: дивіться	4285 K: послухайте	4285 K: усе	4285 K: все	4285 K: ніч	4285 K: люди	4285 K: порт
подкрепете	81 K	262 K
подкрепи	262 K
подобається	82 K
подписка	3508 K за #	3508 K от #	3508 K за рубль	3536 K на первое полугодие	3536 K на второе полугодие
подписывайтесь	12 K	3514 K на
подпишись	12 K	3529 K на
подпишитесь	12 K	3514 K на	3529 K на нас
подробнее	3479 K:	3479 K в материале	3479 K - в	3479 K читайте в материале	3479 K об этом	3562 K о:
подробности	3479 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3494 K автора
позицията	242 K на автора
позиція	4221 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	283 K винаги съдържание от	283 K съдържание от
показувати	4268 K завжди контент	4268 K завжди вміст	4268 K контент із	4268 K контент з	4268 K контент від	4268 K вміст із	4268 K вміст з	4268 K вміст від
показывать	3544 K всегда контент	3544 K контент из	3544 K контент с	3544 K контент от
полезна	245 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	244 K
попитайте	244 K
попробовали	59 K
порадьте	4235 K
порекомендуйте	3509 K
последвайте	12 K	262 K
последние	3478 K новости о
послухати	1 K
послушать	1 K
поставте	4223 K запитання
почитать	3479 K:
преведено	244 K с
преводът	244 K е
предложение	3542 K для читателей:	3542 K для подписчиков:
предпочитате	265 K да слушате
прежде	3530 K чем оставить комментарий	3530 K чем комментировать
препечатването	68 K е разрешено
препоръчай	256 K
при	3574 K поддержке партнёра	3574 K поддержке партнера
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3482 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4260 K передплата
продолжается	3536 K подписка	3536 K подписная кампания
пройдите	3479 K тест
пройдіть	4205 K тест
пропозиція	4266 K для читачів:	4266 K для передплатників:
прочетено	244 K от
прочетете	230 K още	230 K също
прочетохте	295 K # от #	295 K вече # от #
підписка	4234 K за #	4234 K від #
підписуйся	12 K
підписуйтесь	12 K	4241 K на
підпишіться	12 K	4241 K на
підсумок	4223 K
підтримайте	81 K	4241 K
підтримати	4241 K
""", 'р': """
работа	3500 K в "
радимо	4205 K прочитати:
разрешавай	283 K винаги съдържание от	283 K съдържание от
разрешать	3544 K всегда контент	3544 K контент из	3544 K контент с	3544 K контент от
разрешете	252 K
разреши	283 K винаги съдържание от	283 K съдържание от
разрешить	3544 K всегда контент	3544 K контент из	3544 K контент с	3544 K контент от
распечатайте	3509 K
распечатать	3509 K
расскажите	59 K в
резюме	244 K
резюмето	244 K
рекламно	86 K съдържание:
рекомендуем	3479 K:
рекомендуємо	4205 K:
робота	4226 K в "	4226 K у "
роздрукувати	4235 K
роздрукуйте	4235 K
розкажіть	59 K у
розпочалася	4260 K передплата
розпочато	4260 K передплату
""", 'с': """
с	311 K подкрепата на партньора
саммари	3496 K
свалете	13 K	252 K	277 K приложението
свежий	3499 K номер
свързани	230 K:
связаться	3482 K с автором
сигнализирайте	267 K за грешка
скачайте	13 K	3505 K в	3505 K из	3514 K приложение	3534 K приложение
скачать	13 K	3505 K в	3505 K на
скидка	3542 K для подписчиков:
скопировать	3509 K
скопируйте	3509 K
скопіювати	4235 K
скопіюйте	4235 K
следвайте	12 K ни	262 K
следите	12 K за
слухайте	4205 K:	4205 K також:
слухати	1 K
слушайте	3479 K:	3479 K также:
слушать	1 K
см	3479 K. также:
смотрите	3479 K также	3479 K:	3479 K	3479 K также:	3479 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3519 K об ошибке	3519 K нам об ошибке
сообщить	3519 K об ошибке
сохраните	3509 K
сохранить	3509 K
спитайте	4223 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3574 K материала	3574 K рубрики	4298 K матеріалу	4298 K рубрики
спонсорирано	311 K от
спробували	59 K
спросите	3496 K
спросить	3496 K
станьте	31 K первым	31 K першим	3514 K подписчиком	3514 K соучастником	4241 K частиною спільноти	4241 K співучасником
статията	46 K може	244 K е преведена	244 K е прочетена	304 K е публикувана	311 K е създадена със съдействието на
статтю	46 K можна	4223 K перекладено
стаття	4290 K
статью	46 K можно	3502 K можно
статья	3496 K переведена	3496 K озвучена	3497 K была	3499 K опубликована в	3566 K
стежте	12 K за
стислий	4223 K виклад	4223 K переказ
съобщете	267 K за грешка
съобщи	267 K за грешка
сыграйте	3540 K:
""", 'т': """
тази	304 K статия е публикувана
також	4205 K читайте:
тб	4285 K: як	4285 K: так	4285 K: чому	4285 K: що	4285 K: хто	4285 K: де	4285 K: це	4285 K: ось	4285 K: дивіться	4285 K: послухайте	4285 K: усе	4285 K: все	4285 K: ніч	4285 K: люди	4285 K: порт
тв	300 K: как	300 K: така	300 K: защо	300 K: какво	300 K: кой	300 K: къде	300 K: това	300 K: вижте	300 K: чуйте	300 K: всичко	300 K: нощта	300 K: хората	300 K: ето	3561 K: как	3561 K: так	3561 K: почему	3561 K: что	3561 K: кто	3561 K: где	3561 K: это	3561 K: вот	3561 K: смотрите	3561 K: послушайте	3561 K: всё	3561 K: все	3561 K: ночь	3561 K: люди	3561 K: порт
текст	46 K можно	46 K можна	3496 K переведён	3496 K переведен	3496 K озвучен	3566 K	4223 K перекладено	4223 K озвучено	4290 K
текстът	46 K може	242 K отразява	244 K е преведен	304 K е публикуван
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	280 K:	3539 K:	3539 K дня:	4263 K:	4263 K дня:
това	52 K разследване	244 K резюме	244 K обобщение
този	304 K текст е публикуван
только	3542 K для подписчиков:
точка	3494 K зрения автора	4221 K зору автора	4221 K зору редакції
триває	4260 K передплата
тук	283 K има вградено съдържание от	283 K има съдържание от	283 K се намира вградено съдържание от	283 K се намира съдържание от	283 K вградено съдържание от	283 K съдържание от
тут	3544 K находится встроенный контент	3544 K находится встроенный пост	3544 K находится встроенный публикация	3544 K размещён встроенный контент	3544 K размещён встроенный пост	3544 K размещён встроенный публикация	3544 K размещен встроенный контент	3544 K размещен встроенный пост	3544 K размещен встроенный публикация	3544 K показан встроенный контент	3544 K показан встроенный пост	3544 K показан встроенный публикация	3544 K встроенный контент	3544 K встроенный пост	3544 K встроенный публикация	4268 K є вбудований контент	4268 K є вбудований допис	4268 K є вбудований публікація	4268 K є вбудований вміст	4268 K розміщено вбудований контент	4268 K розміщено вбудований допис	4268 K розміщено вбудований публікація	4268 K розміщено вбудований вміст	4268 K показано вбудований контент	4268 K показано вбудований допис	4268 K показано вбудований публікація	4268 K показано вбудований вміст	4268 K вбудований контент	4268 K вбудований допис	4268 K вбудований публікація	4268 K вбудований вміст
""", 'у': """
у	3553 K нас нет владельца	3553 K нас нет владельцев	3553 K нас нет акционеров	3553 K нас нет инвесторов	3553 K нас нет хозяев	4268 K цьому місці є вбудований контент	4268 K цьому місці є вбудований допис	4268 K цьому місці є вбудований публікація	4268 K цьому місці є вбудований вміст	4268 K цьому місці розміщено вбудований контент	4268 K цьому місці розміщено вбудований допис	4268 K цьому місці розміщено вбудований публікація	4268 K цьому місці розміщено вбудований вміст	4268 K цьому місці показано вбудований контент	4268 K цьому місці показано вбудований допис	4268 K цьому місці показано вбудований публікація	4268 K цьому місці показано вбудований вміст	4268 K цьому місці вбудований контент	4268 K цьому місці вбудований допис	4268 K цьому місці вбудований публікація	4268 K цьому місці вбудований вміст	4277 K нас немає власника	4277 K нас немає власників	4277 K нас немає акціонерів	4277 K нас немає інвесторів	4277 K нас немає олігарха
увидели	7 K ошибку
удобнее	3517 K слушать
усе	4286 K про:	4286 K за темою:
успейте	3536 K подписаться
установите	13 K	3534 K приложение
усі	27 K коментарі	4286 K матеріали за темою:	4286 K статті за темою:
""", 'ф': """
фотогалерея	3479 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	245 K ли
харесахте	245 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3516 K работать у нас	3516 K у нас работать	3516 K работать в нашей
хочете	4243 K працювати в нас	4243 K в нас працювати	4243 K працювати у нас
хочеш	4243 K працювати в нас
хочешь	3516 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4223 K переказ	4223 K короткий виклад	4223 K короткий переказ	4223 K стислий виклад	4290 K текст	4290 K матеріал
ця	76 K тема закрита	4290 K стаття
""", 'ч': """
четете	230 K още
чети	230 K още
чи	4224 K була стаття	4224 K був матеріал	4224 K був переказ	4224 K був цей переказ	4224 K була ця	4224 K був цей	4224 K сподобалась	4224 K сподобалася	4224 K сподобався
читай	3529 K нас
читайте	12 K нас	13 K	3479 K также	3479 K также:	3479 K:	3479 K подробнее	3479 K еще	3479 K по теме:	3479 K подробнее:	3479 K материал	3479 K в материале	3505 K нас без	3505 K без	3514 K	3514 K нас в	4205 K також	4205 K також:	4205 K:	4205 K ще	4205 K також на тему:	4205 K по темі:	4205 K також на тему	4241 K
читать	3479 K также	3479 K по теме:
что	33 K вы думаете	3479 K ещё почитать:
чуйте	1 K	230 K:
""", 'щ': """
ще	32 K немає коментарів	4205 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3566 K статья
это	26 K резюме	52 K расследование	3496 K краткое содержание
этот	26 K пересказ	3496 K пересказ	3496 K краткий пересказ	3502 K материал можно	3502 K текст можно	3566 K текст	3566 K материал
эту	3502 K статью можно
""", 'я': """
як	4224 K вам стаття	4224 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1932 K את
אולי	1947 K פספסתם:
אזהרה	1960 K: צריכה מופרזת של אלכוהול	1960 K - צריכה מופרזת
אין	1984 K להעתיק	1984 K לעשות שימוש
אירעה	1980 K שגיאה
אל	1938 K תפספסו: הפעילו
ארעה	1980 K שגיאה
""", 'ב': """
בואו	1933 K לעבוד איתנו
בחנו	1935 K את עצמכם
""", 'ד': """
דווחו	1932 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	1919 K:	1934 K לפודקאסט	1934 K לפרק
האם	8 K אהבתם	1932 K הכתבה	1932 K הסיכום	1932 K המידע
הדוא	1926 K"ל האדום
הדפדפן	1963 K שלך אינו	1963 K שלך לא
הווידאו	1963 K אינו
הורידו	13 K	1912 K את האפליקציה	1937 K
הטקסט	1985 K נוצר
היו	31 K הראשונים
הירשמו	1933 K לוובינר	1933 K לכנס
הכותב	1927 K הוא
הכותבים	1927 K הם
הכותבת	1927 K היא
הכנתם	59 K
הכתבה	1932 K עניינה	1948 K ממשיכה	1984 K מוגנת	1985 K נכתבה	1985 K תורגמה	1992 K ממשיכה
המחבר	1927 K הוא
המחברת	1927 K היא
המייל	41 K האדום
המשך	1948 K הכתבה	1992 K הכתבה
הסיכום	1985 K נוצר
הסרטון	1963 K אינו	1963 K לא
הפעילו	1938 K התראות	1938 K את ההתראות
הפרסום	68 K מחדש מותר
הפרסומת	1992 K ממשיכה
הפרק	1934 K המלא זמין
הצביעו	1935 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1912 K לערוץ הטלגרם	1912 K לקבוצת הוואטסאפ	1912 K לקבוצת הווטסאפ	1923 K אלינו	1923 K לערוץ	1923 K לקבוצה	1923 K לקבוצת	1923 K לקבוצות	1923 K עכשיו	1923 K גם	1924 K	1933 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1934 K לפודקאסט
השתתפו	1935 K בסקר
התגובות	5 K
התוכן	1963 K אינו	1984 K מוגן
התחקיר	52 K הזה
התרגום	1985 K נעשה
""", 'ח': """
חודש	1943 K ראשון ב
""", 'י': """
יש	72 K שאלות	1926 K לכם מידע	1926 K לכם סיפור	1926 K לך מידע	1926 K לך סיפור
""", 'כ': """
כדי	1943 K לקרוא את	1966 K לצפות בתוכן	1966 K להציג את התוכן
כל	1923 K החדשות
כתבות	1947 K נוספות:
""", 'ל': """
להאזנה	1934 K לכתבה	1934 K לפודקאסט
להורדת	1937 K
להמשך	1943 K קריאה
לכל	1927 K הכתבות של	1947 K הכתבות:
לכתבה	1919 K המלאה
לכתבות	1947 K נוספות:
לעדכונים	1923 K נוספים	1923 K
לערוץ	1912 K הטלגרם
לפניות	1926 K לכתב	1926 K לכתבת
לפרק	1934 K המלא
לצפייה	1934 K בסרטון	1934 K בווידאו	1934 K במשדר	1966 K בתוכן
לקבוצת	1912 K הווטסאפ	1923 K הוואטסאפ	1923 K הווטסאפ
לקבלת	1923 K עדכונים
לקריאה	1919 K נוספת	1919 K נוספת:	1943 K מלאה
לקריאת	1943 K הכתבה המלאה
לרכישת	1933 K כרטיסים לכנס	1933 K כרטיסים לחצו	1933 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1935 K דעתכם? הצביעו
מייל	1926 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	1980 K השתבש
""", 'נ': """
נותרו	1955 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1926 K במשהו	1926 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	1963 K זה אינו
""", 'ע': """
עוד	1919 K בנושא:	1947 K במדור:	1947 K כתבות:
עמוד	1981 K # מתוך #
ענו	1935 K על הסקר	1935 K על הסקר:	1935 K על החידון
עקבו	12 K	1923 K אחרינו	1924 K אחרי
""", 'פ': """
פורסם	1984 K לראשונה	1984 K במקור
פרסומת	1948 K
""", 'צ': """
צפו	1919 K:	1919 K גם	1934 K בסרטון	1934 K בתיעוד	1934 K בווידאו	1934 K בכתבה
צריכה	1960 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1938 K התראות	1938 K עדכונים על	1938 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1919 K גם	1919 K גם:
קראו	1919 K גם	1919 K גם:	1919 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	1923 K להיות	1923 K לקבל
""", 'ש': """
שאלות	72 K
שחק	1957 K עכשיו:
שחקו	1957 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	1955 K נותרו	1955 K שנותרו
תוכן	1964 K מוטמע	1964 K זה מגיע	1964 K חיצוני	1964 K זה מוצג	1985 K זה נוצר
תמונה	1981 K # מתוך #	1981 K # / #
תמכו	81 K	1941 K	1942 K בעיתונות	1942 K בנו	1942 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1621 K مطلب	1621 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1576 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1613 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1564 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1588 K بازي كنيد:
الاحرف	165 K المتبقية
الاعلان	203 K مستمر
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	97 K >	97 K '	97 K "
الصفحة	191 K # من #
العب	167 K الان:
الفيديو	172 K غير
المتصفح	172 K لا	172 K لا يدعم
المزيد	121 K:
المصدر	133 K:	133 K :
الملخص	135 K من اعداد
امتحان	59 K كرديد
ان	162 K كانت لديك معلومات
انتشار	1613 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1561 K اين	1561 K خطايي
اين	52 K گزارش	1561 K	1576 K مطلب را هم بخوانيد:	1593 K ويدئو در	1593 K ويديو در	1593 K محتوا در	1594 K محتوا از	1613 K مقاله تحت	1614 K متن	1614 K مقاله	1614 K خلاصه	1614 K ترجمه	1614 K خبر
اينجا	1576 K بخوانيد:
اپليكيشن	13 K	13 K ما
اگهي	1621 K ادامه
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1613 K
بالصور	193 K..
بالفيديو	193 K..
ببينيد	1549 K:
بخوانيد	1549 K:
براي	1596 K ديدن اين محتوا	1596 K مشاهده اين محتوا	1596 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1561 K اين
بيشتر	1549 K بخوانيد	1549 K بخوانيد:	1549 K ببينيد	1576 K بدانيد:
""", 'ت': """
تابع	121 K ايضا:	127 K	131 K الكاتب علي	156 K القراءة
تابعنا	12 K	126 K
تابعوا	126 K	131 K الكاتب علي
تابعونا	12 K	125 K
تبرع	149 K ل
تخطي	154 K
ترجم	135 K هذا
تستمر	156 K القصة
تسوق	137 K الان	137 K من متجر
تصوير	1610 K # از #
تعداد	1586 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	196 K انشاء	196 K اعداد	196 K تلخيص	196 K توليد
تماس	1557 K با نويسنده
تمت	135 K ترجمة هذا	135 K الترجمة	196 K كتابة	196 K ترجمة
""", 'ج': """
جرب	151 K
جربوا	151 K
""", 'ح': """
حدث	190 K خطا
حقوق	159 K النشر	159 K الطبع
حمل	13 K	146 K تطبيق	146 K تطبيقنا	146 K الان
حملوا	13 K	146 K
""", 'خ': """
خانه	97 K >	97 K '	97 K "
خبرنگار	1557 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1609 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1564 K خود را
در	1549 K اين باره بخوانيد	1564 K اين نظرسنجي	1564 K نظرسنجي ما	1564 K نظرسنجي	1576 K همين زمينه:	1576 K همين رابطه:
درست	59 K كرديد
""", 'ر': """
رابط	125 K قناتنا
""", 'س': """
ساعدنا	140 K علي تحسين
ساعدونا	140 K علي تحسين
ساند	149 K
سجل	137 K الان في	137 K الان لحضور	161 K مجانا
سجلوا	137 K الان في	161 K مجانا
سوالي	72 K داريد
""", 'ش': """
شارك	3 K	3 K هذا	141 K في الاستبيان
شاركنا	130 K قصتك	140 K رايك
شاركوا	3 K
شاركونا	130 K قصصكم	140 K رايكم
شاهد	121 K ايضا	121 K:	121 K ايضا:	138 K الفيديو اعلاه	155 K ايضا-	193 K بالصور
شاهدوا	138 K
شما	1564 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	191 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1610 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	191 K # من #	191 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	190 K، حدث خطا
عكاس	1557 K:
عكس	1610 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1586 K باقيمانده
كد	1557 K خبر:	1557 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1613 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1596 K جاوااسكريپت
لعرض	175 K هذا المحتوي
لقراءة	154 K المزيد
للابلاغ	142 K عن خطا	142 K عن اي خطا
للاستماع	138 K الي
للاشتراك	125 K في
للانضمام	125 K الي
للتواصل	131 K مع الكاتب	131 K مع الكاتبة
للمزيد	121 K:	154 K من الاخبار	154 K من التفاصيل
لمتابعة	127 K
لمزيد	154 K من الاخبار
لمشاهدة	138 K الفيديو	138 K التقرير	175 K هذا المحتوي	175 K الفيديو	175 K هذا الفيديو
ليصلك	127 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1557 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1594 K جاسازيشده از	1594 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1593 K شما
مشكلي	1609 K پيش امد
مصيتم	7 K
مطالب	1549 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1557 K:	1557 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	195 K اولا في	195 K هذا المقال
نظر	1561 K شما درباره
نظرات	5 K
نظرسنجي	1564 K:
نقل	68 K مطالب با ذكر	1613 K مطالب
نويسنده	1557 K:	1557 K :
نويسههاي	1586 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	195 K المقال محمي	195 K المحتوي محمي	196 K النص	196 K المقال	196 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1549 K بخوانيد	1549 K بخوانيد:	1576 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	156 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	137 K شاغرة في
""", 'ي': """
يتبع	203 K المقال
يجوز	68 K اعادة النشر
يحظر	159 K نقل	159 K نسخ
يستمر	156 K المقال	156 K الخبر	203 K المقال	203 K الخبر
يسمح	68 K باعادة النشر
يمكنك	127 K متابعة	154 K قراءة المزيد
يمكنكم	127 K متابعة
يمنع	159 K نقل	159 K نسخ	195 K النقل	195 K الاقتباس	195 K نشر
""", 'گ': """
گزارش	1557 K:	1561 K خطا
""", 'अ': """
अभी	2057 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2062 K ब्राउजर
आपको	2035 K यह	2035 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2063 K पोस्ट
इनपुट	2030 K-	2030 K:	2030 K -	2030 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2021 K भी पढें	2021 K भी पढें:	2048 K भी पढें-	2048 K भी देखें:
""", 'ए': """
एक	2078 K त्रुटि हुई
एजेंसी	2030 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2021 K पढें:	2048 K भी पढें:
""", 'क': """
कुछ	2078 K गलत हो गया
केवल	2044 K # रुपये में
कोई	44 K गलती	72 K सवाल	2078 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2035 K यह	2035 K आपको
""", 'ख': """
खबर	2035 K में कोई	2089 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2063 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2030 K:
""", 'त': """
तस्वीर	2079 K #/#
""", 'द': """
देखें	2021 K:	2021 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2048 K:
पढें	2021 K:	2048 K-
पसंद	69 K आया
पेज	2079 K #/#	2079 K # / #
""", 'फ': """
फेसबुक	2063 K पोस्ट
फोटो	2079 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2030 (K
""", 'म': """
मात्र	2044 K # रुपये में
""", 'य': """
यह	2021 K भी पढें	2021 K भी पढें:	2021 K भी देखें:	2030 (K लेखक के	2035 K खबर आपको	2048 K भी पढें-	2048 K भी पढें -	2062 K वीडियो आपके	2062 K सामग्री आपके	2063 K सामग्री	2065 K सामग्री देखने के लिए	2065 K वीडियो देखने के लिए	2082 K लेख कॉपीराइट	2082 K सामग्री कॉपीराइट	2083 K लेख	2083 K खबर	2083 K अनुवाद	2083 K सारांश	2083 K तस्वीर	2083 K सामग्री
यूट्यूब	2063 K वीडियो
ये	2021 K भी पढें	2021 K भी पढें:	2030 (K लेखक के	2048 K भी पढें-	2048 K भी देखें:
""", 'ल': """
लेख	2089 K विज्ञापन के
लेखक	2030 K के बारे में	2030 (K	2030 K वरिष्ठ पत्रकार हैं	2030 K स्वतंत्र पत्रकार हैं
लेखिका	2030 K के बारे में	2030 (K	2030 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2089 K के बाद
वीडियो	2065 K देखने के लिए
""", 'श': """
शेष	2055 K अक्षर
""", 'स': """
संबंधित	2021 K:	2048 K खबर:	2048 K खबरें:
सर्वाधिकार	2082 K सुरक्षित
सिर्फ	2044 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	97 K >	97 K '	97 K "
""", 'অ': """
অনুমতি	371 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	320 K পডুন:	320 K পডুন	320 K দেখুন:	345 K পডুনঃ	345 K পডুন-	345 K পডুন :
আরো	320 K পডুন	345 K পডুন:	345 K পডুনঃ
""", 'এ': """
এই	356 K কনটেন্ট	372 K লেখাটি	372 K খবরটি
""", 'ক': """
কিছু	368 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	325 K:
""", 'ত': """
ত্রুটি	368 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	320 K:
পৃষ্ঠপোষকতায	347 K
""", 'ব': """
বিজ্ঞাপনের	346 K পর	346 K নিচে
""", 'ম': """
মতামত	325 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	325 K:
লেখকঃ	325 K
লেখকের	325 K আরও
লেখাটি	372 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	371 K সংরক্ষিত
সূত্র	325 K:
সূত্রঃ	325 K
স্পনসরড	347 K
স্পন্সরড	347 K
""", 'ก': """
กด	12 Kติดตาม	4003 Kติดตาม	4003 Kไลก์
""", 'ข': """
ขอ	4006 Kบคุณภาพจาก	4006 Kบคุณข้อมูลจาก
ข่	3999 Kาวที่เกี่ยวข้อง:	4006 Kาวโดย	4012 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4012 Kิป:
คุ	4009 Kณรู้สึกอย่างไรกับ	4009 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4012 Kคลิป:	4012 Kคลิป :
""", 'ซ': """
ซื	4010 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	3999 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4003 Kดตามช่อง	4003 Kดตามเรา	4003 Kดตามข่าว	4021 Kดตามอ่านข่าวอื่นๆ	4021 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4008 Kม ai
""", 'ท': """
ทด	4010 Kสอบความรู้ของคุณ
ทำ	4010 Kแบบสำรวจสั้น
ที	4006 K่มา:	4006 K่มา :
""", 'บ': """
บท	4008 Kความนี้ใช้ ai	4008 Kสรุปนี้	4008 Kความนี้แปล	4008 Kความนี้เรียบเรียง	4009 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4008 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4006 K้เขียน:	4006 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4009 Kข้อผิดพลาดในบทความ
พื	4022 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4010 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4006 Kพ:	4046 Kพที่ # จาก #	4046 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4010 Kวมโหวต:	4010 Kวมโหวต :	4010 Kวมทำแบบสำรวจ	4010 Kวมสนุก	4017 Kวมสนับสนุน
ร้	4025 Kองทุกข์	4025 Kองเรียน
""", 'ล': """
ลง	4010 Kทะเบียนเข้าร่วมสัมมนา	4010 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4017 Kับสนุน
สร	4008 Kุปโดย	4008 Kุปข่าวด้วย	4008 Kุปนี้	4008 Kุปข่าวโดย	4009 Kุปนี้มีประโยชน์
สา	4025 Kยด่วนข่าว	4025 Kยด่วนทีมข่าว
ส่	4025 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4046 K้า # จาก #
""", 'อ': """
อ่	3999 Kานเพิ่มเติม:	3999 Kานต่อ:	3999 Kานข่าวต้นฉบับ:	3999 Kานเพิ่มเติม	3999 Kานประกอบ:	4012 Kานข่าวเพิ่มเติม:	4012 Kานข่าวเพิ่มเติม	4012 Kานข่าวที่เกี่ยวข้อง:	4012 Kานข่าว:	4012 Kานเรื่องอื่น:	4021 Kานข่าวอื่นๆ	4021 Kานข่าวต้นฉบับได้ที่	4021 Kานบทความอื่นๆ	4021 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4006 Kางอิง:
""", 'เ': """
เก	4006 Kี่ยวกับผู้เขียน
เข	4003 K้าร่วมช่อง
เน	4008 Kื้อหานี้สร้าง	4022 Kื้อหาสปอนเซอร์	4022 Kื้อหาโฆษณา	4022 Kื้อหาสนับสนุนโดย
เพ	4003 Kิ่มเพื่อน
เร	4006 Kื่อง:	4006 Kื่อง :	4006 Kื่องและภาพ
""", 'แ': """
แจ	4009 K้งแก้ไขข่าว	4025 K้งเบาะแส	4025 K้งข่าว
แช	3 Kร์
แป	4008 Kลโดย
แอ	4003 Kดไลน์
""", 'โ': """
โฆ	4022 Kษณา -
""", 'ใ': """
ให	4009 K้คะแนนบทความ
""", 'ไ': """
ไม	4003 K่พลาดทุกข่าวสาร	4003 K่พลาดข่าว
""", 'ả': """
ảnh	4332 K:	4380 K #/#	4380 K # / #
""", 'ủ': """
ủng	4332 K hộ tác giả	4345 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2482 Kせて読みたい	2482 【Kせて読みたい】	2482 Kせて読みたい:
""", 'こ': """
こち	2482 Kらもおすすめ	2482 Kらもおすすめ:	2510 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2490 K記事を書いた人	2490 K記事の筆者	2493 K要約はai	2493 K要約は、ai	2493 K要約は役に立ち	2493 ※K要約	2493 K記事の翻訳	2493 K記事の要約	2493 K記事はai	2493 K翻訳	2493 K見出しはai	2501 K記事は	2501 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2482 Kと見る:	2510 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2539 Kーが発生しました
""", 'オ': """
オリ	2510 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2514 【Kゼント】	2514 Kゼント応募
""", 'ペ': """
ペー	2540 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2510 【K】
""", '下': """
下載	13 K	4419 Kapp	4419 K應用程式
下载	13 K	4419 Kapp	4419 K应用
""", '以': """
以上	4445 K内容由ai
以下	4503 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4442 K:	4442 (K	4442 K係	4442 K为	4442 K為
""", '你': """
你做	59 K了吗
你可	4433 K能會喜歡:	4464 K能想看:
你有	4440 K线索
你覺	4447 K得這篇
你觉	4447 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4442 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4445 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4425 K微信公众号	4425 K官方微信
""", '内': """
内容	4445 K由ai
""", '写': """
写真	2482 【K】	2482 K:	2510 【Kを見る】	2510 【Kギャラリー】	2540 K #/#	2540 K#/#	2540 K # / #
""", '出': """
出典	2490 K:
出现	4498 K问题
出錯	4498 K了
出错	4498 K了
""", '分': """
分享	3 K
""", '前': """
前回	2510 【K】	2510 Kの記事:
""", '剩': """
剩余	4473 K字数
剩餘	4473 K字數
""", '加': """
加入	12 K	4438 K	4459 K
""", '動': """
動画	2482 【K】	2510 【Kを見る】
""", '升': """
升級	4459 K
升级	4459 K
""", '原': """
原文	4463 K刊于	4463 K刊於
""", '参': """
参与	4449 K我们的
参考	69 Kになった	2482 K:
""", '參': """
參與	4449 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4448 K错误
发生	4498 K错误
""", '取': """
取材	2490 K・文	2490 K・執筆
""", '另': """
另请	4433 K参阅
""", '可': """
可以	4439 K在x上
可自	68 K由转载
""", '合': """
合わ	2482 Kせて読みたい:
""", '同': """
同场	4433 K加映:
同場	4433 K加映:
""", '問': """
問問	4445 K我們的ai
問題	2539 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4503 K由ai
""", '圖': """
圖片	4503 K由ai
""", '執': """
執筆	2490 K:	2490 K/
""", '報': """
報名	4450 K參加
""", '填': """
填写	4449 K问卷
填寫	4449 K問卷
""", '如': """
如发	4448 K现
如有	4440 K线索	4440 K線索
如果	4440 K您有相关线索	4440 K你掌握	4440 K您掌握	4441 K您有
如發	4448 K現
""", '官': """
官方	4425 K微信:	4425 K微信公众号:
""", '審': """
審校	4442 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4433 K閱讀	4433 K阅读	4433 K閱讀:	4433 【K閱讀】	4464 K阅读:
""", '开': """
开启	4419 K通知	4419 K推送通知
""", '引': """
引用	2490 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4464 K:
影音	4464 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4464 K看更多:
""", '微': """
微信	4419 K扫	4425 K公众号:
""", '您': """
您对	4447 K这篇文章
您對	4447 K這篇文章
您有	4440 K线索
您的	27 K评论
您覺	4447 K得這篇
您觉	4447 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4419 K客户端
""", '打': """
打开	13 K	4419 K微信
""", '扩': """
扩展	4433 K阅读:
""", '扫': """
扫一	4419 K扫
扫描	4419 K二维码关注	4438 K
扫码	4438 K
""", '投': """
投票	4449 K:
投稿	27 Kは
""", '报': """
报名	4450 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4438 K追蹤
""", '掃': """
掃一	4419 K掃
""", '採': """
採訪	4442 K撰文:
""", '推': """
推荐	4433 K阅读	4433 K阅读:
推薦	4433 K閱讀:
""", '提': """
提供	2490 K:
""", '摘': """
摘要	4445 K由	4503 K由ai
""", '撰': """
撰文	4442 K:
撰稿	4442 K:
""", '支': """
支持	4457 K
""", '收': """
收听	1 K	4452 K我们的播客	4452 K我们的节目
收聽	1 K	4452 K我們的播客	4452 K我們的節目
""", '文': """
文/	2490 K
文:	2490 K
文・	2490 K
文章	44 K有误	4442 K来源:	4448 K有误	4448 K有誤
""", '新': """
新聞	41 K爆料	4440 K線索
新闻	41 K热线	41 K报料	41 K爆料	4440 K线索热线	4440 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4433 K:	4433 K新聞:	4433 K內容:	4433 【K新聞】	4433 K相關	4433 K阅读:	4433 K報導:	4433 K报道:	4463 K精彩内容	4463 K精彩內容	4463 K资讯	4463 K資訊	4463 K内容请	4463 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4440 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未經	4502 K授權	4502 K許可
未经	4502 K授权不得转载	4502 K许可不得转载	4502 K授权	4502 K许可
""", '本': """
本主	76 K题已关闭
本内	4445 K容由ai
本报	41 K热线
本摘	4445 K要
本文	4442 (K作者	4442 K作者	4445 K摘要	4445 K由ai	4445 K由人工智能翻译	4445 K由人工智能生成	4445 K由人工智慧	4463 K章來自	4463 K转载自	4463 K轉載自	4463 K来自	4463 K來自	4502 K受版权保护	4502 K受著作權保護	4502 K原载于	4502 K首发于	4502 K原刊於	4502 K轉載自	4502 K转载自	4503 K由ai	4503 K由人工智能	4503 K由 ai	4503 K由人工智慧	4503 K使用ai	4503 K经ai
本翻	4503 K译由
""", '来': """
来发	31 K表第一
来源	4442 K:
""", '校': """
校对	4442 K:
""", '構': """
構成	2490 K・文
""", '次': """
次に	2482 K読む:
次の	2510 Kページ:	2510 【K記事】
次ペ	2510 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4438 K加入	4439 K在	4439 K关注	4440 K提供线索	4440 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4438 K加入	4439 K在	4440 K提供線索	4440 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4445 K要	4503 K要由ai
""", '测': """
测一	4449 K测:
""", '測': """
測一	4449 K測:
""", '点': """
点击	4433 K查看	4433 K阅读:	4452 K观看视频	4452 K收听
点我	4438 K加入
""", '熱': """
熱門	4464 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4440 K请	4440 K請
""", '版': """
版权	4502 K声明	4502 K所有
版權	4502 K聲明
""", '用': """
用微	4419 K信扫
""", '画': """
画像	2482 【K】	2510 【Kを見る】	2540 K#/#	2540 K #/#	2540 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4448 K錯誤
發生	4498 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4433 K阅读	4433 K新闻	4433 K报道:	4433 K阅读:	4464 K新闻:	4464 K文章:
相關	4433 K新聞	4433 K報導	4433 【K新聞】	4433 K閱讀:	4464 K新聞:	4464 K文章:	4464 K報導:
""", '看': """
看更	4433 K多:
""", '立': """
立即	4438 K加入	4449 K报名	4449 K報名
""", '筆': """
筆者	2490 Kプロフィール
""", '編': """
編輯	4442 K:
編集	41 K部への情報提供
""", '线': """
线索	4440 K征集
""", '编': """
编辑	4442 K:	4442 (K:
""", '聽': """
聽我	4452 K們的podcast
""", '著': """
著者	2490 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4452 K上方影片
""", '观': """
观看	4452 K上方视频
""", '视': """
视频	4464 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4459 K	4469 K本報	4469 K我們	4469 K本刊
""", '記': """
記事	7 Kの誤り	2501 Kの誤り	2501 Kに誤り
記者	2490 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2482 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2514 【Kプレゼント】	2514 Kプレゼント
""", '請': """
請支	4457 K持
""", '订': """
订阅	4459 K	4469 K本报	4469 K我们	4469 K本刊	4469 K本公众号	4469 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4457 K持
""", '責': """
責編	4442 K:
""", '資': """
資料	4442 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4457 K
""", '责': """
责任	4442 K编辑:	4442 (K编辑
责编	4442 K:
""", '赞': """
赞助	4457 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4473 K输入
""", '这': """
这个	4446 K摘要
这段	4446 K摘要
这篇	8 K文章	52 K调查	52 K报道	4446 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4446 K摘要
這篇	4446 K文章
""", '還': """
還可	4473 K輸入
""", '采': """
采写	4442 K:
""", '長': """
長按	4438 K
""", '长': """
长按	4438 K
""", '開': """
開啟	4419 K通知	4419 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2482 K記事	2482 K記事:	2482 【K記事】	2482 K:	2482 【K】	2510 【K写真】
""", '閱': """
閱讀	4433 K更多
""", '问': """
问问	4445 K我们的ai
""", '阅': """
阅读	4433 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4502 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4449 K報名
""", '马': """
马上	4449 K报名
""", '點': """
點我	4438 K加入
點擊	4433 K查看	4433 K閱讀:	4452 K觀看影片
""", '같': """
같이	2589 K 보기:
""", '관': """
관련	2589 K 기사:	2612 K 기사 :	2612 [K 기사]	2612 K 기사-
관련기사	2589 K	2589 K:	2589 [K]	2612 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2600 K #줄 요약
기사에	73 K 대해 궁금	2605 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2612 K 기사:
""", '당': """
당신의	2604 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2589 K 읽기:
더보기	2589 [K]	2589 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2604 K 설문에	2604 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2612 [K 본 기사]
""", '문': """
문제가	2646 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2600 K 요약은
""", '사': """
사진	2647 K #/#	2647 K # / #
사진출처	2615 K:
""", '생': """
생성형	2600 K ai가 요약
""", '선': """
선택	2644 (K) 개인정보	2644 [K] 개인정보	2644 (K) 광고성	2644 [K] 광고성
""", '설': """
설문에	2604 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2604 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2589 [K]
""", '오': """
오류가	2646 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2600 K 요약은 ai	2600 K 요약이 도움	2600 K 기사는 인공지능	2600 K 기사는 ai	2600 K 번역	2605 K 기사가 도움이	2605 K 기사를 어떻게	2605 K 뉴스에 대한 의견	2605 K 기사에 대한 의견
이미지	2647 K #/#	2647 K # / #
이슈	2612 [K]
이어	2589 K 읽기:
""", '인': """
인기기사	2612 [K]
""", '일': """
일시적인	2646 K 오류가
""", '자': """
자료출처	2615 K:
""", '잘': """
잘못된	44 K 내용
""", '재': """
재미있게	69 K 읽으
""", '제': """
제보	41 K 전화	41 K 메일
제보하기	41 K
""", '주': """
주변에	66 K
""", '지': """
지금	2622 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2589 K 기사:
추천기사	2612 [K]
""", '출': """
출처	2615 K:	2615 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2647 K #/#
""", '필': """
필수	2644 (K) 개인정보	2644 [K] 개인정보	2644 (K) 이용약관	2644 [K] 이용약관
""", '함': """
함께	2589 K 볼 만한 기사:	2589 K 보면 좋은 기사:	2612 [K 읽기]
""", '핫': """
핫클릭	2612 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2589 [K]
""", '후': """
후원	2640 K 계좌
후원계좌	2640 K
"""}

CONTAINS = {',': """
,说:	4526 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3446 K-vă	3450 K
abonații	50 K pot	3447 K noștri
abonează	80 K-te	3347 K-te pentru	3352 K-te pe youtube	3446 K-te
abonné	50 en tant qu'K	1745 pas encore K	1747 déjà K	1749 en tant qu'K
abonnés	1745 réservé à nos K	1747 réservé aux K	1897 nos K	1900 K
abonējiet	80 K	2789 K
actualisé	98 cet article a été K
actualité	1755 l'essentiel de l'K	1765 suivez l'K	1765 suivez toute l'K	1765 retrouvez toute l'K	1788 couvre l'K
actualizată	98 știrea a fost K
acționari	3414 fără K
adatkezelési	2108 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1472 K
adomány	2194 K
adományoddal	2190 K
adományok	2194 K
adományozz	2190 K
adományozzon	2129 K itt
advirtió	1472 K
adó	2097 K #%
adód	2192 K #
adója	2129 K #
adăugat	3449 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	3928 K	3955 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1899 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1472 K
afișată	60 email nu va fi K
agregó	1472 K
aicināja	2792 K
aizsargātas	2738 visas tiesības K
aiškino	2732 K
ai가	2650 K 작성	2650 K 생성	2650 K 요약	2650 K 번역
ai로	2650 K 작성	2650 K 생성
ai를	2650 K 활용해
ajouté	1899 a K
ajută	3446 K-ne
ajánld	2190 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2105 töltsd le az K
alkalmazásban	2127 az K
alkalmazást	2127 K
alkalmazásunk	2191 K
alkalmazásunkat	2105 töltse le K
alkalmazásunkban	84 K
alăturat	3366 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1809 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	774 jetzt K:
anketě	504 naší K	504 v K
ankietę	35 naszą K	3120 naszą K	3120 krótką K
ankstesnėje	98 K versijoje
anmäl	3989 K dig till vårt	3989 K dig till våra
anmäla	3923 genom att K dig
annoncé	1899 a K
annoncør	642 betalt af en K	642 betalt af K
annonslänkar	37 K	74 K	3928 K	3955 K
annonsör	3937 betalt av en K	3937 betald av en K
annonsør	3020 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1472 K
anunțat	3449 a K
använder	3893 vi K cookies	3894 K kakor
anúncio	3256 após o K	3256 depois do K
anúncios	70 sem K	3340 sem K
apelował	3196 K
apelowała	3196 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1332 descarga la K	1332 descarga nuestra K
aplicația	84 în K noastră	3353 descarcă K	3446 descarcă K noastră	3446 descarcă gratuit K	3446 descarcă K și	3447 K noastră
aplikacją	84 z naszą K
aplikację	3085 pobierz naszą K	3086 pobierz K	3086 ściągnij K	3143 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3710 našej K
aplikáciu	3710 mobilnú K	3710 K
aportació	457 la teva K
aportación	1367 tu K	1393 haz tu K
apoyá	1469 K
applikációnk	2127 K
applikációnkat	2127 K
applikációnkban	84 K
apsolīja	2792 K
apóyanos	1367 K	1469 K
apóyenos	1367 K	1469 K
apúntate	1311 K a	1327 K a nuestra	1327 K gratis	1469 K gratis
apărat	3449 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4105 bir K paylaş
artykuł	15 darmowy K	20 cały K	3074 podoba ci się ten K	3121 nasz K do końca	3141 ostatni darmowy K	3194 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1312 te ha gustado este K	1320 regala este K	1320 regalar este K	1323 último K gratis	1323 te queda # K	1396 y lee este K	1470 este K
artículos	15 K gratis	1323 K gratis este mes	1323 te quedan # K	1323 límite de K
aseguró	1472 K
associés	1771 cookies K à ce contenu
assuré	1899 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	827 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3347 K-te pentru
autorką	3112 kontakt z K
autorská	486 K práva
avertizează	3449 K
avísanos	1469 K
ayúdanos	1367 K	1469 K a
açikladi	4182 K
açin	4105 K
añadió	1472 K
año	1471 al K
""", 'b': """
bağirdi	4182 K
bağirdilar	4182 K
bağiriyor	4182 diye K
bağiriyordu	4182 K
bağiş	4179 K yap	4183 K
bağişiniz	4179 K
bağlantilari	74 satiş ortakliği K	4102 satiş ortakliği K
başlayan	4104 tl'den K
başvurun	4105 K
behält	29 K sich vor	29 K sich das recht
behöver	3875 vi K ditt stöd	3989 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2105 értesítések K
beløb	693 fast K
beløp	3069 gi et K	3071 fast K
bemängeln	890 K
bemängelt	890 K
berätta	67 K för oss	67 K din
berättade	3992 K
berättar	3992 K
bestätigen	717 K sie ihre
bestätigungslink	818 K
bestätigungsmail	717 K	818 K
betalvägg	3993 K
bezpečí	98 linka K
bezplatný	524 poslední K článek	3704 náš K webinár	3727 posledný K článok
bezplatných	3713 K článkov
bezpłatne	3126 K konto
bezpłatny	3117 nasz K webinar	3141 ostatni K artykuł
bezpłatnych	3126 limit K
beágyazott	2159 egy K tartalom látható	2159 egy K tartalom található
beğendiyseniz	4180 bu haberi K	4180 bu yaziyi K
biết	4405 cho K
blokování	478 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1327 recibe el K	1327 nuestro K	1330 K diario	1469 recibe el K	1470 nuestro K	1473 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1754 dans votre K mail	1754 dans votre K e-mail
brezplačen	3822 zadnji K članek
brezplačne	3809 K članke
brezplačni	3802 naš K webinar	3822 zadnji K članek
brezplačnih	3809 K člankov
bronił	3196 K się
brzmiał	3196 K
brzmiała	3196 K
brzmiało	3196 K
butlletí	386 subscriu-te al K	386 el nostre K	458 el nostre K	461 K
buzdított	2193 K
buzdította	2193 K
buzón	79 en tu K	1328 en tu K
bájate	1469 K la app
bölümünde	85 yorum K
bönföll	3992 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	3992 K
bønfaldt	694 K
bønn	2954 vi har en K til deg
bønnfalt	3072 K
bústia	408 a la teva K
bülten	4098 e-K	4183 K
bültene	4065 K abone	4065 K kayit	4065 K kaydol
bülteni	4098 haber K
bültenimiz	78 K	4180 K
bültenimize	78 K	78 e-K	4065 K	4179 K	4180 K
bültenine	4098 K
błagał	3196 K
błagała	3196 K
bạn	49 gửi cho K bè	4310 hộp thư của K	4344 sự ủng hộ của K	4402 mời K	4402 cần sự ủng hộ của K	4402 nhờ sự ủng hộ của K
bằng	4352 K văn bản của báo
""", 'c': """
caffè	2348 un K
café	54 me paga um K	1368 un K	1393 un K al mes	1791 un K
caractères	1809 limitées à # K
catedrática	1364 es K
catedrático	1364 es K
celého	466 pro čtení K
cercetătoare	3366 este K
cercetător	3366 este K
changés	98 prénoms ont été K
chaîne	1897 notre K
chefredaktör	3913 är politisk K	3913 är K
chefredaktør	620 er K
chuyện	4331 bạn có câu K
chép	4326 cấm sao K	4352 mọi sao K
chính	98 đính K	4319 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4310 bản tin của K tôi	4313 theo dõi K tôi	4331 cho K tôi qua	4331 liên hệ với K tôi	4402 ủng hộ K tôi	4402 K tôi cần sự giúp đỡ	4402 giúp K tôi	4402 theo dõi K tôi	4402 hãy gửi cho K tôi	4402 hãy liên hệ với K tôi	4402 hãy báo cho K tôi	4403 K tôi trên	4403 của K tôi	4403 cho K tôi
chọn	4402 hãy bình K
cikkből	2189 K #
cikkéből	2189 K #
cikkünk	2191 minden K
cikkünkhöz	2191 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3229 nos K
comentó	1472 K
comisión	1382 recibir una K
comissió	403 rebre una K
comissão	3255 receber K	3255 receber uma K
commerciële	2874 K partner
communauté	1796 K whatsapp	1796 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2372 parte della nostra K
condamné	1899 a K
condiții	3356 termeni și K
confidentialité	1772 politique de K
confidențialitate	3356 politica de K
conférences	1788 est maître de K
connecté	1774 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3206 acesse todo o K	3250 ao exibir este K	3250 ao ver este K
contribuição	3242 com a sua K	3339 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1472 K
conversación	1350 participar en la K
conținut	9 acest K	3347 K doar pentru abonați
conținutului	3363 preluarea K
cookieinställningar	3915 K
corespondentă	3366 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3446 K un cont pentru a citi
csatornájára	2119 viber-K
csatornánk	2191 K
csatornánkhoz	2119 telegram-K	2119 whatsapp-K
csatornánkra	2119 youtube-K	2190 iratkozz fel K	2190 iratkozzon fel K
csábított	2193 K
cuéntanos	38 K	67 K	1350 K en	1469 K
cuéntenos	38 K	67 K
czytać	3080 aby K dalej	3080 żeby K dalej	3193 chcesz K dalej
czytelników	36 naszych K	3121 opiniami K	3132 z wpłat K	3132 dzięki wsparciu K	3149 K	3194 naszych K	3194 z wpłat K
câmpurile	60 K cu steluță
cântau	3449 K
címével	2151 e-mail-K
cùng	51 hãy tham gia K họ
của	4333 là cây bút K	4403 độc giả K
""", 'd': """
daní	3718 # % z K	3718 #% z K
darbą	2730 mūsų K
darowiznę	3078 przekaż K	3193 przekaż nam K	3193 przekaż K na
datenschutzerklärung	734 unserer K	888 unserer K	888 unsere K
datenübertragung	768 der K zu
dați	62 K-mi tag
debatindlæg	621 send dit K	621 skrive et K
debatredaktør	620 er K
debattredaktør	2994 er K
debattør	620 er K
declaró	1472 K
decía	1472 K
demandé	1899 a K
denmişti	4182 K
denunció	1472 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1332 K la	1332 K nuestra
destekçimiz	4105 K olun	4179 K olun
desteğiniz	4179 K
desteğinizle	4180 K
desteğiyle	18 okurlarin K	4091 yapay zeka K	4100 K ayakta	4110 yapay zeka K
değildir	30 sorumlu K
değilim	4163 ben robot K	4163 robot K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3709 K môžu
disponível	3214 K no google play
doação	3202 faça uma K	3242 sua K	3339 sua K	3339 faça uma K	3343 K
doações	3343 K
dodał	3196 K
dodała	3196 K
dodává	577 K
događaj	3608 naš K
domagał	3196 K się
donació	457 fes una K	461 K
donación	1315 haz una K	1315 tu K	1367 tu K	1367 una K	1469 tu K	1469 haz una K	1473 K
donația	3446 K ta
donație	3446 fă o K	3450 K
donații	3450 K
donează	90 K cât poți	3446 K acum
doplněn	98 článek byl K
doporučil	577 K
doporučila	577 K
doporučovala	577 K
dopuštenja	3619 bez K
doradzał	3196 K
dorzuć	3193 K się
dostawać	3142 chcesz K
dostávajte	3733 K
dostávat	525 chcete K
dostávať	3728 chcete K
dostávejte	531 K
dostęp	80 kup K	3080 masz już K	3126 pełny K do	3126 wykup K	3193 kup K
dostępny	3080 artykuł K tylko
dotazník	505 krátký K	3708 krátky K
dotazníka	3708 nášho K
dotazníku	504 našeho K	505 krátkého K
dowolną	3195 K kwotą
dočtete	512 více se K
dołóż	3193 K się
dołącz	51 K do nich	51 K	3091 K do nas na	3193 K do nas	3193 K do grona	3193 K do nich
drastické	98 obsahuje K
draudžiama	2684 K kopijuoti	2684 be leidimo K	2684 be sutikimo K
draudžiamas	2705 be leidimo K
dueños	1422 sin K	1422 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3194 K dalej
dziennikarką	3113 jest K	3180 jest K
dzięki	3194 K wam	3194 K tobie
dziękujemy	3123 K za zapisanie	3123 K za zapis	3193 K, że nas czytasz
där	42 var du K
débloquer	1747 pour K
déclare	1899 K
déclaré	1899 a K
découvrez	1745 K nos offres	1896 K nos offres
déductible	1739 K des impôts	1739 K à #	1898 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1899 K
déplore	1899 K
déposés	1801 des cookies seront K
désabonner	1754 K à tout moment
désactiver	1769 K adblock
désactivez	1769 K adblock
désinscrire	1755 vous K à tout moment
díky	575 K vám
dôvery	98 linku K
dömde	3992 K
dømte	694 K	3072 K
düzeltme	98 K:
děkujeme	574 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4315 tải ứng K	4402 tải ứng K của	4402 hãy tải ứng K	4402 tải ngay ứng K
""", 'e': """
edellyttää	1683 K tunnusta
editörlerimize	39 K
editörüdür	4088 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2188 K készült
elaboración	1382 no ha participado en la K
electrònic	386 el teu correu K
electrónico	60 correo K no se mostrará	1328 tu correo K	1350 tu dirección de correo K no será publicada
elküldjük	57 K neked	57 K önnek
elolvasásához	2099 a teljes cikk K
elsőként	2128 értesülj K
előfizetés	2194 K
előfizetéssel	2131 K
előfizető	2099 már K	2190 legyen K
előfizetőink	50 K	2099 K olvashatják	2131 K számára	2191 K
előfizetők	50 az K	2141 csak K	2194 K
előfizetőknek	2100 csak K	2141 K szól
előfizetőként	50 K
előfizetőnktől	2151 K
emlékeztetett	2193 K
emoțional	98 pot afecta K
endereço	3228 seu K de email não será
engedély	2134 K nélkül tilos
engedélyezze	2107 K a javascript
engedélyezése	2159 tartalmainak K	2159 tartalmak K
engedélyhez	2134 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1897 cette K	2890 onze korte K	2890 onze K
enquêtent	1897 K pour vous
enquêtes	1897 nos K
ensaísta	3303 é K
ensimmäinen	1728 K kuukausi
enthält	768 dieses element K daten
entraînement	48 K d'ia
entrée	1857 ctrl+K	1857 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1469 K
epizódu	3706 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	620 er K
erhältlich	774 shop K	847 im shop K
erişin	4105 K
erklärt	890 K
erklärte	890 K
erkände	3992 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	887 K sie es weiter
erzählt	67 K uns	890 K
erzählte	890 K
escribió	1472 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1350 K a	1469 K
estimé	1899 a K
estás	1312 ya que K aquí	1312 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4073 javascript'i K
evästeasetuksiasi	1660 K
evästeet	1660 K	1685 K
evästeitä	1643 K
existují	515 K díky
experiência	67 conte sua K
explicó	1472 K
expliqué	1899 a K
expérience	67 partagez votre K
externého	3700 K obsahu
externí	497 K obsah
externího	497 K obsahu	497 obsah z K
externý	3700 K obsah
""", 'f': """
favoritkälla	3909 K
faça	3339 K um pix
felelősséget	30 nem vállal K
felhasználási	2108 K feltételek
felietonistką	3180 jest K
felietonistą	3180 jest K
feliratkozás	2101 K a hírlevélre	2101 hírlevél K
feliratkozásommal	2117 K
feliratkozással	2117 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
folosește	3356 K cookie
folytatásához	2099 a cikk K
fordítóval	2124 gépi K
forintért	2131 havi # K
formulára	3711 odoslaním K
formulário	3339 inscreva-se no K
formuláře	508 odesláním K
forrásként	2118 kedvenc K
fortæl	67 K os
fortæller	694 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K
fotóit	40 K
frissítettük	98 K a cikket	98 cikkünket K
frågade	3992 K
früheren	98 K version	98 K fassung
férjen	2190 K hozzá
följ	3889 K oss på	3989 K oss
förbehåller	29 K sig	29 K oss
förbehållna	3905 alla rättigheter K
fördere	887 K
fördermitglied	80 werden sie K	789 werde K	789 werden sie K
fördern	887 jetzt K	887 K sie
föredragen	3909 K källa
föredragna	3909 K källa
föreslog	3992 K
författare	3913 är K och
förklarade	3992 K
förklarar	3992 K
försvarade	3992 K sig
følg	595 K os på	691 K os	2970 K oss på	3069 K oss
første	633 K måned	693 K måned	3008 K måned	3071 K måned
független	2097 támogassa a K	2191 K sajtó
főmunkatársa	2178 K
főszerkesztője	2122 K
""", 'g': """
gadā	2791 K
gazeteciliği	4180 bağimsiz K
gazeteciliğimiz	4180 K
gazetę	3152 kup K
gefällt	818 K ihnen, was sie	818 K dir, was du
gelmişken	4059 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	737 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3679 K
gridò	2454 K
gràcies	409 K a gent com tu	458 K a tu
grátis	3341 teste K
grâce	18 K à vous	1736 K à vos dons
gwiazdką	60 pola z K
gärna	3989 vill K höra från dig
går	579 før du K	2954 før du K
gåva	3875 ge en K i dag	3875 ge en K nu	3876 din K	3876 ge en K	3989 din K gör	3989 ge en K i dag	3993 K
gönderdik	4112 size bir e-posta K
gönderin	4105 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	3990 K mer
göre	4182 K
görün	4105 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4105 K
gösterilmeden	4081 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3196 K
głosiła	3196 K
głosiło	3196 K
głosuj	3137 K
głosujcie	3137 K
głównej	3128 na stronie K
gương	64 trang K
gửi	49 hãy K	4331 xin K về
""", 'h': """
használ	2107 cookie-kat K	2108 sütiket K
használat	2107 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	890 K es
helyesbítés	98 K
helyreigazítás	98 K
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	760 bei google K
hirdették	2193 K
hirdetés	11 a K	11 K után
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	3916 K av ai	3938 K av ai	3989 K oss
hjälper	3989 din gåva K
hjælp	623 K af ai	623 K fra ai	643 K af ai	691 vi har brug for din K	691 K os
hjælper	691 dit bidrag K
hlásal	577 K
hlásala	577 K
hlásá	577 K
hovorí	3777 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólásokban	85 a K
hozzátette	2193 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1661 tekoälyä K
hágase	80 K socio
hájil	577 K se
hájila	577 K se
häng	3989 K med i
häufiger	760 bei google K
hävdar	3992 K
håller	43 K du med	43 K du inte med	3945 läsare som K
hævder	694 K
hébergé	1771 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2151 K
hírekben	2105 a google K	2118 google K
hírlevelére	2117 K
hírlevelünk	78 K	2191 K
hírlevelünket	2117 K
hírlevelünkre	78 K	2101 K	2190 iratkozzon fel K	2190 iratkozz fel K	2191 K
hírlevél	2194 K
hírlevélre	78 K	2190 iratkozz fel a K	2190 iratkozzon fel a K
hó	2192 ft/K
hónap	2131 első K	2192 első K
hören	842 K sie hier.
hører	2999 der du K
hükmetti	4182 K
hüüdis	1534 K
hüüdsid	1534 K
hűségidő	2141 K nélkül
hồng	4351 nhận hoa K
""", 'i': """
iecienītāko	2746 K avotu
iepriekšējā	98 K versijā
ifølge	694 K	3072 K
illimité	1749 accès K	1818 en K
imágenes	40 tus K	98 contiene K
incorporó	1364 se K a
independentă	3447 presa K
independência	3340 a K
indicó	1472 K
indiqué	1899 a K
indrømmede	694 K
indrømmer	694 K
indépendance	1897 notre K
indépendant	1736 soutenez le journalisme K	1897 journalisme K	1897 média K
indépendante	1815 la presse K a	1897 presse K	1897 information K
información	1340 sigue toda la K	1340 siga toda la K	1364 cubre la K	1470 esta K
informację	3112 wyślij K
informações	98 com K de
informațiilor	3363 preluarea K
informó	1472 K
informē	2792 K
ingresá	77 K tu correo
innehåll	3894 externt K	3915 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3072 K
innrømmet	3072 K
inquiète	1899 s'K
inquérito	35 nosso K
inscrição	3210 cancelar a K	3264 sua K foi
inscríbete	1311 K
insändare	43 K	3914 skicka din K	3914 din K till	3914 skriva en K
intelektą	2692 dirbtinį K	2707 dirbtinį K
inteligencję	3134 przez sztuczną K
inteligencí	517 umělou K
intelligenciával	2124 mesterséges K készült	2143 mesterséges K
introduceți	77 K adresa de email
intégralité	1745 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1470 esta K
investigação	3340 esta K
investigație	3447 această K
investigațiile	3447 continua K
invítame	54 K a un café	54 K un café	1469 K a
invítanos	1469 K a
ismételgette	2193 K
istediğiniz	4064 K zaman iptal	4181 K zaman iptal
izražavaju	3613 komentari K
içeriği	9 K
içeriğin	4090 harici K
içermektedir	98 sahneler K
išorinio	2690 K turinio
""", 'j': """
jautāja	2792 K
javascript가	2630 K
javascript를	2630 K
javasolják	2193 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3074 skoro już tu K	3074 skoro tu K
jugé	1899 a K
jurnalistă	3366 este K
jurnaliștii	39 K noștri	3389 K noștri îți trimit	3447 K noștri
jälgi	1531 K meid
jäljellä	1679 ilmaista juttua K
jäseneksi	80 liity K	1726 liity K
""", 'k': """
kanał	3194 nasz K
kannatusjäseneksi	1726 liity K
kanál	575 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3680 K
kedykoľvek	3685 odhlásiť sa môžete K
keresőben	2118 google-K
khoản	4308 bạn đã có tài K	4319 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4326 K sao chép
khẳng	4405 K định
kiabált	2193 K
kiabálta	2193 K
kiabálták	2193 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2193 K
kirjeessä	1729 luki K
kiáltott	2193 K
kiáltotta	2193 K
kiáltották	2193 K
kiến	4339 ý K của bạn sẽ	4402 hãy gửi ý K	4402 vui lòng gửi ý K
kliknutím	508 K na
kolačića	3604 K	3634 K
kolačiće	3604 K	3634 K
kolačići	3604 K
komentować	6 K	3100 aby K
komentár	6 pridať K	3709 pridajte K
komentára	3709 pridanie K	3709 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	495 je K	495 , K	561 , K
komentátorem	495 je K	561 je K
komentátorka	561 , K
komentátorkou	495 je K	561 je K	3698 je K
komentátorom	3698 je K
komentář	6 přidat K
komentáře	6 pro přidání K	506 vložení K	506 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1661 K
konferencję	3117 naszą K
konuştu	4182 diye K	4182 K
kopírovanie	3691 K obsahu bez	3691 K je zakázané
kopēšana	2745 K bez
korespondentką	3113 jest K	3180 jest K
korespondentė	2689 K
korábban	2150 K itt írtunk	2150 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3196 K
krzyczała	3196 K
krzyknął	3196 K
krzyknęła	3196 K
krävde	3992 K
krævede	21 K felter er	694 K
krönikör	3913 är K	3976 är K
kulturalną	3121 K dyskusję
kulturredaktör	3913 är K	3976 är K
kulturredaktør	620 er K	678 er K	2994 er K	3056 er K
kumppanuuslinkkejä	74 K	1673 K
kvíz	504 náš K	3708 náš K
kvíze	3708 našom K	3708 v K
kvízu	504 našem K	504 v K
kyltissä	1729 luki K
kysyivät	1729 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2192 K
käsitellään	98 jutussa K
käyttää	1641 tämä sivusto K
käyttöehdot	1668 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2193 K
kérdezték	2193 K
kérdőívünket	35 K
kért	2193 K
kérte	2193 K
kérték	2193 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	887 K sie uns
könyörgött	2193 K
könyörögtek	2193 K
köszönjük	2190 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2105 K minket	2190 K minket
követelte	2193 K
követelték	2193 K
közlése	2142 nélküli K tilos
közreműködésével	2188 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2193 K
kúpte	3774 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	890 K an
künstlichen	778 K stimme vorgelesen	778 K stimme vertont
künstlicher	835 mithilfe von K
küpsised	1491 K
küpsistega	1491 K	1510 K
küsis	1534 K
kč	510 za # K	510 od # K	576 od # K
kļūsti	2789 K par
křičel	577 K
křičela	577 K
křičeli	577 K
kể	4405 K
""", 'l': """
labākie	2765 K raksti tavā
lamentó	1472 K
lançait	1899 K
lasītu	2735 lai K tālāk
lasītāji	2790 mūsu K
lasītājiem	2790 mūsu K
lejupielādē	2789 K
lelkisegély	98 K
leverandør	2996 ekstern K
leverantör	3915 extern K
leído	1396 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2755 K
linkistä	1672 lisää tästä K
lisenssillä	47 K
lisäsi	1729 K
llicència	47 K cc
lucrează	3366 K în presă
lunedì	17 ogni K
lună	3448 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4308 đăng nhập để bình K	4339 bình K của bạn sẽ	4402 đăng nhập để bình K
lájkolj	2105 K minket
lákal	577 K
läget	3924 koll på K
lähdet	1627 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	3927 du kan K mer	3927 kan du K mer	3927 K mer om	3990 fri att K
läsare	36 våra K	3925 våra K	3990 våra K
läsarna	18 tack vare K
läser	3989 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	647 K for	3025 K for	3942 K för
læser	691 tak fordi du K
læserbrev	43 K	621 skrive et K	621 send dit K
læsere	36 vores K	692 vores K
læseres	632 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1323 K de notas
límites	1320 sigue leyendo sin K
lòng	4331 vui K gửi về	4402 vui K gửi về
löd	3992 K
lød	694 K	3072 K
lūdza	2792 K
lập	4343 ủng hộ báo chí độc K	4403 báo chí độc K
""", 'm': """
magyarázta	2193 K
mailovú	3711 e-K adresu
mainoslinkkejä	37 K	74 K	1673 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1493 K abil
materiał	9 ten K
matéria	20 ler esta K	3206 esta K é só	3269 para ler esta K	3340 esta K
matérias	3241 limite de K
matí	457 rep cada K
mawiał	3196 K
mawiała	3196 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2193 K
megbízásából	2188 K készült
megjelenését	2188 K támogatta	2188 K támogatja
megjelenítése	2159 tartalmainak K	2159 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1726 tue K
meitä	1670 tukea K	1670 tue K	1726 tue K	1726 auta K
mencióname	62 K
menționat	3449 a K
mesačne	3776 K
mesečno	3679 K	3869 K
mesélte	2193 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3195 za K
miesięcznie	3195 K
minkä	90 anna K voit
miễn	15 bài K phí	4346 hết số bài K phí	4404 dùng thử K phí
mjesečno	3679 K
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1809 charte de K	1809 K par la rédaction
mokė	2732 K
mondták	2193 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1320 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1472 K
mulțumim	3446 K că ne citești
munkatársa	2122 K	2178 K
munkatársunknak	39 K
munkánk	2191 K
munkánkat	2097 támogasd K	2097 támogassa K	2129 K	2190 támogasd K	2190 támogassa K	2191 K
myönsi	1729 K
másodközlés	2115 K
märkis	1534 K
määräsi	1729 K
mån	3926 kr/K	3991 kr/K
månad	3878 testa en K	3926 en K för	3989 testa en K	3991 per K	3991 varje K
månaden	3926 första K	3991 i K	3991 första K
månader	3926 K för #	3989 testa # K
månadsgivare	3989 bli K
måned	585 prøv en K	633 i # K	691 prøv en K	693 pr. K	3008 en K for	3069 prøv en K	3071 per K
måneden	693 om K	3071 i K
måneder	633 i # K	3008 K for #
média	1897 notre K
mês	3340 até o fim do K	3341 por K	3341 ao K
mình	54 mời K ly cà phê	62 tag K
míní	577 K
mówi	3196 K
mówili	3196 K
mówił	3196 K
mówiła	3196 K
môžete	3707 článok si K
müşterimiz	4116 K
mācīja	2792 K
mākslīgais	2752 K intelekts
mēnesis	2791 pirmais K
mēnesī	2791 K
mėgstamiausią	2685 K
mėnesį	2731 per K
měsíc	510 první K	576 za K	576 první K
měsíčně	576 K
můžete	503 článek si K
mạnh	4405 nhấn K
""", 'n': """
nabádal	577 K
nabádala	577 K
naléhal	577 K
namawiał	3196 K
namawiała	3196 K
napisał	3196 K
napisała	3196 K
napiš	38 K nám	67 K nám
napište	38 K nám	494 K nám	527 K na	574 K nám
napísal	3777 K
napíšte	38 K nám	3697 K nám	3697 K, prosím	3730 K na	3774 K nám
naročilo	3808 hvala za K
naročite	80 K se	3782 K se na naše	3867 K se
naročnik	50 kot K	3781 že K
naročnike	3789 samo za K	3789 le za K
naročniki	50 K lahko	3821 lahko berejo le K	3821 berejo samo K	3871 K
naročnikom	3781 dostopen le K	3781 na voljo K	3781 na voljo samo K	3781 na voljo le K	3821 dostopna le K	3821 dostopna samo K	3821 dostopen le K	3821 dostopen samo K
naročnina	3809 K	3871 K
naročnino	3809 z K	3831 z K
narzędzi	3134 przy wsparciu K ai
naujienlaiškio	2697 K
naujienlaiškis	2730 mūsų K	2733 K
naujienlaiškį	2677 mūsų K	2697 K	2729 užsisakykite K	2730 mūsų K
navođenja	3619 bez K izvora
navođenje	3619 uz K izvora
nawoływał	3196 K
našeho	500 do K týmu	500 K e-shopu
našem	3608 K timu
našich	526 K zpráv	3729 K správ
neatkarīgu	2789 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2190 segíts K	2190 írjon K	2190 írj K	2190 jelezd K	2191 K adód
nemokamą	2701 K paskyrą
neobmedzený	3684 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	490 K přístup
neomezeně	466 K číst
nepiekrītat	43 K
nepriklausomą	2699 paremkite K žurnalistiką	2729 paremkite K	2730 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1653 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	574 podpořte K
nezávislá	575 K média
nezávislé	3775 K médiá
nezávislú	3774 podporte K
ngoài	4334 nội dung bên K
nguồn	4329 K ưu tiên	4329 K tin ưu tiên	4352 ghi rõ K	4387 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4339 chịu trách K về nội dung bình luận
nhân	4335 trí tuệ K tạo
nhấn	4402 K vào đây
nhận	4310 đăng ký K bản tin	4310 đăng ký K tin	4402 đăng ký K bản tin	4402 đăng ký K tin
nhập	24 đăng K	4308 vui lòng đăng K	4308 đăng K để đọc	4308 đăng K để xem	4308 đăng K để lưu	4308 hãy đăng K để	4402 đăng K để đọc	4402 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3114 materiał wideo jest K
niezależne	3193 wesprzyj K	3193 wspieraj K	3194 K media
niezależność	3194 K
niezależną	3194 jesteśmy K
noastră	3447 munca K
nolēma	2792 K
norāda	2792 K
nosūtīsim	57 jums K
notificações	14 as K	3216 ative as K	3216 ativar K	3216 receba K
notificările	14 K	3353 activează K
notifikácie	3710 K
notícia	3340 esta K
notícias	3210 receba as K	3210 receba K	3219 siga as últimas K
novinařina	575 naše K
novinařinu	575 nezávislou K
novinár	3698 je K	3698 , K
novinári	3775 naši K
novinárka	3698 je K	3698 , K
novinárkou	3698 je K
novinárom	3698 je K
novinář	495 je K	495 , K
novinářem	495 je K	561 je K
novináři	575 naši K
novinářka	495 je K	495 , K
novinářkou	495 je K	561 je K
novičke	3782 na e-K
novičnik	3790 K	3790 e-K	3868 naš e-K	3871 K
novičnika	3790 K
nuotraukų	40 K ir vaizdo
nusprendė	2732 K
nášho	3704 do K tímu
nächste	21 in diesem browser für die K	887 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4405 K
nõus	43 ei ole K?
năm	4404 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	500 našem K
obegränsad	3881 K tillgång
obećala	3680 K
obećao	3680 K
obiecał	3196 K
obiecywał	3196 K
obligāta	2745 atsauce K
oblíbené	492 K zdroje
oblíbených	492 K zdrojů
oblíbenými	492 K zdroji
obrigatórios	21 campos K são	3228 campos K são
obveščanje	3808 na naše K
obľúbené	3695 K zdroje
obľúbených	3695 K zdrojov
obľúbenými	3695 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	525 chcete K
odebírejte	470 K náš	531 K	574 K
odemkněte	466 K si
odhlásit	471 K se můžete kdykoli
odoberať	3728 chcete K
odpoveď	21 zrušiť K
odpovídal	577 K
odpověděl	577 K
odpověděla	577 K
odpověď	21 zrušit K
odpowiadał	3196 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3196 K
odpowiedziała	98 nie K	3196 K
odpowiedziało	98 nie K
odražavaju	3613 komentari K	3613 komentari ne K
odídete	3693 kým K
ofereça	3206 K este artigo
ograniczeń	3080 czytaj bez K	3080 czytaj więcej bez K
også	51 bli med du K
ogłosił	3196 K
ogłosiła	3196 K
oikaisupyynnöt	1664 K
oikaisupyyntö	1664 K
olvashatják	2149 csak előfizetők K
olvasási	0 K idő
olvasóiból	2129 K él
olvasóink	36 K	2191 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1469 danos tu K
ordenó	1472 K
ordonné	1899 a K
ortakliği	4102 iş K linkleri
orzekł	3196 K
osobních	488 ochrany K údajů	488 ochraně K údajů
osobných	3700 K údajov
ostrzegał	3196 K
ostrzegała	3196 K
ostrzegł	3196 K
otrzymywać	3142 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	577 K	3777 K
oznámila	577 K	3777 K
ozvěte	38 K se nám	67 K se nám	494 K se nám	574 K se nám
""", 'p': """
padėkite	2729 K mums
pageidaujamą	2685 K šaltinį
paklausė	2732 K
palīdzi	2759 ziedo un K	2789 K mums
palīdzību	2752 mākslīgā intelekta K	2767 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2729 K mums
parsisiųskite	2729 K
participación	1351 normas de K
partnerské	74 K odkazy	513 K odkazy	3716 K odkazy
partneři	477 my a naši K
pastā	2757 e-K
pastāstiet	38 K mums	67 K mums
patronką	3132 zostań naszą K
patrões	3294 sem K	3340 sem K
paylaşilan	4162 tarafindan K bir gönderi	4162 tarafindan K gönderi
paylaşin	25 K	49 K	4105 K
paylaştiği	4162 K bir gönderi	4162 'in K bir gönderi
paziņoja	2792 K
paziņojumus	2756 K
państwa	3112 czeka na K
pašte	2697 jūsų el. K
pažadėjo	2732 K
periódico	1470 este K	1470 nuestro K
permanència	459 sense K
persiųskite	49 K
personvernerklæring	2975 K
phê	54 mời tôi một ly cà K	4343 mời bạn một ly cà K
phóng	4331 liên hệ K viên	4333 là K viên báo	4333 là K viên của	4402 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1472 K
pidätetään	1649 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3196 K
pisała	3196 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3601 K nam	3633 K nam na	3633 K na	3677 K nam	3795 K nam	3795 K na	3825 K nam na	3825 K na	3867 K nam
piškotke	3798 K	3826 K
piškotki	3798 K
piškotkov	3798 K	3826 K
pište	527 K na	527 K nám na
plakáton	2193 állt a K
plânge	3449 se K
pochází	497 obsah K
podcastów	3118 K
podcastů	502 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3196 K
podporovatelé	575 naši K
podporují	575 nás K
podpoře	575 díky K
podpořte	515 K	574 K nás	574 K naši	574 K naše	574 K mě
podrška	3677 vaša K
podrške	3620 bez vaše K	3678 vaše K
podršku	3677 vašu K
podržite	3620 K	3677 K nas	3677 K naš
podělte	67 K se s námi	67 K se o
podľa	3777 K
poinformował	3196 K
poinformowała	3196 K
pokračovanie	3684 pre K v čítaní
pokračování	466 K je dostupné	513 K článku níže
pokračuje	513 článek K	513 text K	3716 článok K	3716 text K
pokračujte	466 K ve čtení s
política	397 K de galetes	1348 K de cookies	3226 K de cookies	3243 cobre K
pomocí	517 K ai
pomocą	3134 z K ai
pomoć	3677 vašu K
pomóż	3193 K nam
pomôžte	3774 K nám
poprosił	3196 K
poprosiła	3196 K
poprosiło	3196 K
poručila	3680 K
poručio	3680 K
poslední	524 K článek zdarma	524 K článek, který můžete
posledný	3727 K článok zadarmo
poslušajte	3824 K nas
postafiókjába	2101 K
postaládádba	79 a K	2117 a K
postaládájában	2117 ön K
posílat	508 nechte si K
posílejte	494 K nám
posíláme	57 vám K	57 K vám
potřebujeme	574 K vaši pomoc	574 K vaši podporu
používame	3700 K cookies
používá	477 tento web K
používáme	477 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3196 K
powiedziała	3196 K
powtarzał	3196 K
powtarzała	3196 K
poznámka	98 K redakce
pozostało	3080 K # %	3080 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	577 zvou K
pošaljite	49 K ga	3601 K nam	3601 K na	3677 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	494 K nám	574 K nám
pošli	49 K ho
pošlite	49 K ho	3697 K nám	3774 K nám
pošljemo	57 vam K
pošljite	49 K ga	3795 K nam	3795 K jo nam	3795 K na	3867 K nam
požádal	577 K
požádala	577 K
pracę	3194 naszą K
pranešimus	2696 K
praneškite	38 K mums	67 K mums
pranešė	2732 K
prašė	2732 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3731 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3684 už ste K	3684 ste K
predplatiteľom	80 staňte sa K	3692 K	3774 staňte sa K
predplatiteľov	3692 pre K
predplatné	3684 už máte K	3713 K	3774 kúpte K	3774 kúpte si K	3778 K
predplatného	3713 K
predplatným	3713 K	3734 s K
predplaťte	80 K si
preferată	3364 sursă K	3428 sursă K	3428 sursa K
preferované	492 K zdroje	3695 K zdroje
preferovaný	492 K zdroj	3695 K zdroj
preferovaných	492 K zdrojů	3695 K zdrojov
preferovaným	492 K zdrojem	3695 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3080 tylko dla K	3140 tylko dla K
prenumeratą	3126 z K
prenumeratę	80 kup K	3080 masz już K	3126 zamów K	3126 kup K	3126 wykup K	3152 kup K
preporučila	3680 K
preporučio	3680 K
pretlačiť	45 K
prevziať	45 K
prečítate	3684 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3677 K se našoj	3677 K im se	3867 K se nam
pridržana	3593 sva prava K
pridržane	3788 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2732 K
prihlásenie	3685 ďakujeme za K	3711 ďakujeme za K
prihlásení	3713 po K
prihlásením	3711 K súhlasíte
prihláste	24 K	3684 K sa a čítajte	3774 K sa na odber
prihvaćate	3615 prijavom K
pripažino	2732 K
programėlėje	2695 K
programėlę	2695 K
prohlásil	577 K
prohlásila	577 K
prohlížeč	10 váš K
pronađite	3631 K nas
proposé	1805 conçu et K par
prosił	3196 K
prosiła	3196 K
pročitali	3585 da biste K
pročitate	3583 da K cijeli	3583 da K ceo
prośbę	3074 mamy do ciebie K	3074 mamy małą K
prošnjo	3792 imamo majhno K	3792 majhno K
prywatności	3096 polityka K	3096 polityce K
przeczytać	3080 aby K cały	3080 aby K ten artykuł
przeczytałaś	3121 dziękujemy, że K
przeczytałeś	3121 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3077 K nam #%	3193 K nam	3193 K #
przekonywał	3196 K
przekonywała	3196 K
przesyłajcie	3112 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3112 K nam	3112 K je do nas	3193 K nam
przyznał	3196 K
przyznała	3196 K
przyłącz	51 K się
przyślij	3112 K nam	3112 K je do nas	3193 K nam
práca	3775 naša K
práce	575 naší K
práci	575 naši K
prácu	3775 našu K
précision	98 K:
précisé	1899 a K
précédente	98 version K de cet
préférée	1795 source K
préférées	1795 sources K
prévient	1899 K
príspevky	3709 K v diskusii
príspevok	3774 váš K
próxima	3340 nossa K
průzkumu	35 našeho K
ptá	577 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2330 blocco della K	2452 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2122 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1769 bloqueur de K	1769 bloqueurs de K	1897 sans K
publicités	1769 bloqueur de K
publicystką	3113 jest K	3180 jest K
publicystą	3113 jest K	3180 jest K
publikování	485 K nebo šíření
publiée	22 ne sera pas K	1774 votre adresse e-mail ne sera pas K
pytał	3196 K
pytała	3196 K
pytały	3196 K
pytań	3120 na kilka K
pyyntö	1627 pieni K
pyysivät	1729 K
pásale	1469 K esta
pásalo	49 K
päevakokkuvõte	1498 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1658 K	1713 on K
päätti	1729 K
påminde	3992 K
pénzbe	2191 K kerül
pénzéből	18 olvasók K
písemného	486 bez K souhlasu
písomného	3731 bez K súhlasu
píšte	3730 K na	3730 K nám na
pódcast	34 nuestro K	1470 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2738 K bez	2745 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	485 K článků
předchozí	98 K verzi článku
předchozího	486 bez K souhlasu	529 bez K souhlasu
předplatitel	50 jako K	50 K může	466 už jste K	466 jste K
předplatitele	489 pro K
předplatitelem	80 staňte se K	574 staňte se K
předplatitelé	50 K mohou	523 jen K	523 pouze K	523 najdou K	523 přečtou K	575 naši K	578 K
předplatitelům	489 K	523 pouze K	523 jen K
předplatné	466 koupit K	467 už máte K	510 K	578 K
předplatného	510 K
předplatným	466 dostupné s K	510 K	532 s K
předplaťte	80 K si	468 K si	574 K si
přehrání	497 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	466 zbývá vám K
přidej	51 K se
přidejte	51 K se	526 K si nás	574 K se	574 K se k nám
přihlaste	24 K	466 K se a čtěte	470 K se k odběru	574 K se k odběru
přihlášení	508 děkujeme za K	510 po K
přihlášením	508 K k odběru	508 K souhlasíte
připojte	51 K se
připomněl	577 K
připustil	577 K
přispějte	90 K, kolik můžete	90 K, čím můžete	515 K	574 K	574 K i vy
přiznal	577 K
přiznala	577 K
přiznává	577 K
příspěvek	574 váš K
příspěvku	497 zobrazení K
příspěvky	506 K v diskusi
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	4402 K góp ngay	4406 K góp
quyền	4326 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4370 trình chặn K cáo	4370 chặn K cáo
""", 'r': """
radził	3196 K
radziła	3196 K
radí	577 K
rakstīja	2792 K
rappelé	1899 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2729 K mums
rašė	2732 K
recaptcha로	2658 K
recibirás	57 K
reclamă	11 K
reconoció	1472 K
recordó	1472 K
rectificación	98 K:
recunoaște	3449 K
redacció	39 la nostra K	43 cartes a la K	408 la K t'envia	458 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1392 la K te envía	1431 se incorporó a la K	1470 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3389 K îți trimite	3447 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3193 wesprzyj K
redaktorką	3113 jest K	3180 jest K
redaktorė	2689 K
redaktör	3913 är K för	3913 är K på	3913 är politisk K	3976 är K på
redaktør	620 er K på	620 er K for	620 er politisk K	678 er K på	678 er K i	2994 er politisk K	2994 er K i	2994 er K for	3056 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3264 a K envia	3303 entrou para a K	3340 nossa K
reenvíalo	49 K
refusé	1771 K le dépôt
registrácii	3713 po K
registráciou	3711 K súhlasíte
registráciu	3711 ďakujeme za K
regisztrálj	2190 K ingyenesen	2190 K, hogy
regisztráljon	2190 K ingyenesen	2190 K, hogy
regisztrálnia	2149 K kell
regístrate	1320 K gratis	1321 K para
reinhören	774 jetzt K:
rejestrując	3123 K się
reklamlänkar	74 K	3928 K	3955 K
reklamą	11 K
reklám	70 nincs K	3775 bez K
reklámok	2191 K nélkül
reportaż	3194 ten K
reporterką	3113 jest K	3180 jest K
reportér	495 , K	561 , K	3698 , K
reportérem	495 je K	561 je K
reportérka	495 , K	561 , K	3698 , K
reportérkou	495 je K	561 je K	3698 je K
reportérom	3698 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	391 prohibida la K	416 K sense permís
reproducción	1361 prohibida su K	1361 prohibida la K
reprodução	3239 proibida a K	3239 K proibida	3272 K permitida desde	3272 K é permitida desde
reprodúcelo	45 K
republié	45 K	1785 K avec	1823 cet article est K
repórter	39 nosso K	3243 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1472 K
rezervăm	29 ne K dreptul
riêng	4319 chính sách quyền K tư	4346 dành K cho thuê bao	4352 quan điểm K của tác giả
robô	3319 não sou um K
rovatvezető	2178 K
rovatvezetője	2122 K	2178 K
ročne	3776 K
ročně	576 K
rät	890 K
rätta	3919 K fel
rättar	3919 vi K fel
rättelse	98 K
räumte	890 K ein	890 K der	890 K die
rääkis	1534 K
råber	694 K
råbte	694 K
rådde	3992 K
rådede	694 K
réagir	1775 pour K
réagissez	1896 K à
réalisation	1805 n'a pas participé à la K
rédacteur	1788 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1788 a rejoint la K	1805 n'a pas participé à sa K	1814 la K vous	1818 pour soutenir la K	1896 soutenez la K	1896 alertez la K	1897 notre K
rédactrice	1788 est K
régulièrement	1788 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	1899 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1745 cet article est K	1745 ce contenu est K	1745 article K
réservée	1745 K à nos abonnés	1745 la suite est K	1747 K aux abonnés
réservés	1747 K aux abonnés	1785 tous droits K
résiliable	1898 K à tout moment
részesített	2118 előnyben K forrásként
röst	3916 ai-K
răspuns	98 nu a K	98 nu au K	3449 a K	3449 au K
răspunsul	21 anulează K
rằng	4405 viết K	4405 cho K
""", 's': """
sacīja	2792 K
sadržaj	9 ovaj K	3604 vanjski K	3604 spoljni K
sadržaja	9 ovog K	3604 vanjskog K	3604 prikaz ovog K	3604 prikaz K
sakė	2732 K
samobójcze	98 myśli K
sanctionné	1899 a K
sandučić	79 u vaš K	3586 u vaš K
sandučiću	3586 u vašem K	3615 vašem K
sbírka	578 K
schließ	51 . K dich
schließen	51 . K sie sich	705 K sie ein abo	887 K sie ein abo
schránke	3685 vašej K
schránky	79 do vaší K	79 do vašej K	470 do vaší K	3685 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2190 K, hogy
segítségedre	2190 szükségünk van a K
según	1472 K
sensível	98 pode ser K
sentenció	1472 K
sería	1393 sin ti no K
sesión	24 inicia K	24 inicie K	1320 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3339 inicie K
señaló	1472 K
sfătuia	3449 K
sfătuiește	3449 K
sfătuit	3449 a K
sisällön	9 K	1660 ulkoisen K
sisältö	1631 tämä K on vain
sisältöä	1660 ulkoista K
siunčiame	57 jums K
sjefredaktør	2994 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	3992 K
skarży	3196 K
skarżył	3196 K się
skrzynkę	79 na twoją K	3083 na twoją K	3083 na swoją K	3123 K mailową
slažete	43 K se	43 ne K se
slobodné	3774 podporte K
slobodnú	3774 podporte K
slušajte	3631 K nas
slíbil	577 K
slíbila	577 K
sollicité	98 K par
sollicitée	98 K par
sondę	3120 naszą K
sonuçlarinda	4084 google arama K
sorumluluğu	30 K
souborů	487 K cookie
souhlasíte	43 K?	508 e-mailu K	508 odesláním K	508 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4331 về hộp thư của tòa K	4343 hãy ủng hộ tòa K	4352 bằng văn bản của tòa K	4402 hãy gửi về tòa K	4402 hãy liên hệ tòa K	4402 hãy báo cho tòa K	4403 tòa K
spandér	54 K en kaffe
spolupráci	513 ve K s partnerem	3716 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3795 K nam
sportkrönikör	3913 är K
sportsredaktør	620 er K
spracovaním	3711 K osobných údajov
sprijiniți	3446 K
sprijină	3446 K-ne
správach	3696 google K
správy	3696 google K
spuneți	38 K-ne	67 K-ne	3447 K-mi mai jos
stellenbörse	773 in unserer K
stjärna	60 fält med K
straipsnį	2708 šį K	2730 visą K
stronę	3143 naszą K
stwierdził	3196 K
stwierdziła	3196 K
stáhněte	574 K si naši	574 K si náš
stálo	577 K na	577 K ve	577 K v
står	30 K för	694 K der på	3072 K det på	3072 K det i	3992 K det på
stöd	3875 med ditt K	3989 K oss	3989 K vår	3989 ditt K
stödja	3925 K oss med
stödlinjen	83 K
stödmedlem	3989 bli K
stödprenumerant	3989 bli K
stötta	3925 K oss med	3989 K oss	3989 K vår	3989 K vårt
støt	632 K os	691 K os	691 K med
støtt	3069 K oss	3069 K vår
støtte	582 med din K	582 vi har brug for din K	632 K os med	632 din K gør	691 din K	691 bliv K	2957 med din K	3007 K oss med	3069 din K
støtteabonnent	3069 bli K
støttemedlem	80 bli K	691 bliv K	3069 bli K
stāstīja	2792 K
stăpâni	3414 fără K
stěžuje	577 K
subscripció	461 K
subskrybentów	3080 tylko dla K	3080 dostępna dla K	3080 dostępne dla K	3140 tylko dla K
subskrypcją	3126 z K	3148 z K
subskrypcję	3080 kup K	3080 masz już K	3123 dziękujemy za K	3126 wykup K	3193 kup K
suosikkilähteeksesi	1653 K
suosikkilähteeksi	1653 K
sursă	3388 link activ către K
suscripción	1320 ya tengo una K	1469 cambia tu K	1473 K
suscríbase	80 K	1469 K
suscríbete	80 K	1320 K para	1320 K por	1320 K en	1327 K al boletín	1469 K
susțin	3380 care ne K lunar	3447 ne K lunar
susține	3446 K-ne	3446 K presa	3449 K că
susținerea	3446 K ta
susțineți	3446 K-ne
svarīgākie	2768 nedēļas K
svarīgākās	2768 nedēļas K
svěřte	494 K se nám
szerkesztője	2122 K	2178 K
szerkesztőségünk	39 K	2191 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2191 K
szerzője	2122 külső K
szólított	2193 K fel
sábado	17 cada K
sáng	17 mỗi K
säger	3926 tills du K upp	3992 K
sähköpostiin	1634 suoraan K
sähköpostiisi	79 K	1635 K
sähköpostillasi	1685 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1635 K
sélection	1814 K d'articles
sélections	1745 ajouter l'article à vos K
síganos	1340 K en
síguenos	1340 K en	1469 K
sócio	80 seja K
sõltumatut	1531 toeta K
sõnul	1534 K
sök	3940 K nu
sökresultat	3909 K på google
sökt	98 vi har K	98 har K
söyledi	4182 K
söylediler	4182 K
söylüyor	4182 K
søg	645 K nu
søgeresultater	616 K på google
søgning	616 google-K
søk	3023 K nå
søkene	2990 google-K dine
søkeresultatene	2990 K dine på google
súhlasu	3731 bez K
súhlasíte	43 K?	3711 odoslaním K
súmate	51 K	1469 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütik	2123 K
sütiket	2123 K
săptămână	17 o dată pe K	3448 pe K
sīkdatnēm	2750 K	2768 K
sống	4343 nuôi K tờ báo	4343 bạn đọc nuôi K
""", 't': """
találatok	2118 google-K
tanácsolja	2193 K
tanácsolják	2193 K
tanácsolta	2193 K
tanácsolták	2193 K
tanította	2193 K
taşiyin	4105 K
teigė	2732 K
tekemään	1727 K sitä
tekijänoikeus	1649 K suojaa
tekoäly	1661 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1661 K
tekoälyn	1661 K avulla	1661 K tekemä
tekoälyä	1661 käyttää K
telefonā	2756 savā K
tesszük	22 nem K közzé
textům	522 ke všem K
teşekkürler	4179 okuduğunuz için K
thiết	4352 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4346 dành cho K bao	4346 đã là K bao	4406 K bao
thuộc	4327 bản quyền K
thành	4309 dành cho K viên	4341 bạn đã đăng ký K công	4402 trở K thành viên
tháng	4346 đọc miễn phí trong K	4404 mỗi K	4404 hàng K	4404 K đầu
thích	4329 nguồn tin ưa K	4329 nguồn yêu K
thông	14 K báo	4315 bật K báo	4315 nhận K báo	4331 bạn có K tin	4331 bạn đọc cung cấp K tin	4352 khi phát hành lại K tin	4402 hãy gửi K tin	4402 đăng ký nhận K báo	4402 hãy bật K báo
tilføjede	694 K
tillgång	3989 få fri K
tillåtet	3937 inte K att återge
tiếng	4339 K việt có dấu
tiếp	4308 để K tục đọc	4308 để đọc K	4308 đăng nhập để K tục	4343 K sức cho báo chí	4346 để K tục đọc	4402 đăng ký để đọc K	4402 hãy K sức	4402 đăng nhập để K tục
tjänst	3872 en liten K att be
tjänsten	3940 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2099 a K
toàn	20 K bộ bài	4308 để đọc K bộ	4308 đọc K bộ bài	4346 để đọc K bộ bài	4402 đăng ký để đọc K bộ
tražila	3680 K je
tražili	3680 K su
tražio	3680 K je
tretích	3700 cookies K strán
treści	9 tej K	3126 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4315 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4339 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2178 K
tudósítója	2122 K	2178 K
turpinātu	2735 lai K lasīt
tuần	17 mỗi K	4341 bản tin hằng K của	4341 bản tin hàng K của	4404 mỗi K
tvrdí	577 K
työmme	1727 K
työtämme	1726 tue K	1727 K
tájékoztató	2108 adatvédelmi K
támogass	2190 K minket
támogasson	2190 K minket
támogathat	2129 K minket
támogatása	2129 K nélkül	2129 olvasók K nélkül	2190 az ön K
támogatásod	2190 a te K
támogatásából	2129 olvasóink K
támogatásával	2132 partnerünk K	2188 K készült
támogatónk	2129 legyen ön is K	2129 legyél te is K
täglich	713 K per mail
tähtsamad	1510 nädala K
tärkeimmät	1685 K jutut
tästä	1672 lisää K
täällä	1627 kun kerran olet K
täältä	1672 lisää K
téléchargez	1731 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2190 K le
týden	17 každý K
týdně	576 K
týždenne	17 raz K
tłumaczy	3196 K
tłumaczył	3196 K
tłumaczyła	3196 K
třetích	497 cookies K stran
""", 'u': """
uafhængigt	692 K medie
ubegrænset	588 K adgang
udostępnij	25 K
ukarał	3196 K
ulaş	38 bize K
ulaşin	38 bize K	4086 bize K	4105 K
ulaşmak	4086 yazara K
unabhängig	827 K von unserer redaktion	827 von unserer redaktion K	840 damit wir K bleiben	888 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2349 insegna all'K
unterstütze	700 K unsere arbeit	700 K uns mit	887 K uns	887 K unsere	887 K mich	887 K meine
unterstützen	700 K sie unsere arbeit	700 K sie uns mit	700 mit einer spende K	700 können sie uns K	887 K sie uns	887 K sie unsere	887 sie können das K	887 freiwillig K	887 K sie mich	887 K sie meine	887 K uns
unterstützt	732 ihr browser K	887 K uns
unterstützung	696 ihre K	696 mit ihrer K	789 ihrer K	789 deiner K	835 mit K von ki	887 mit deiner K	887 deine K	887 eure K
upišite	77 K svoj e-mail
upozornění	474 zapněte si K	507 K
upphovsrätt	3905 skyddat enligt lagen om K
upphovsrättslagen	3905 skyddat enligt K
uprednostňované	3732 K zdroje
uprednostňovaný	3732 K zdroj
uprednostňovaných	3732 K zdrojov
upřednostňované	530 K zdroje
upřednostňovaný	530 K zdroj
upřednostňovaných	530 K zdrojů
upřesnění	98 K:
uredništva	3788 brez dovoljenja K	3788 brez soglasja K
uredništvo	3802 v naše K	3868 naše K
uredništvu	39 našemu K	3795 pišite K
urmărește	3352 K-ne pe	3352 K-ne și pe	3353 K știrile	3446 K-ne
urmăriți	3352 K-ne pe	3446 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3226 K de cookies
utilizează	3355 K cookie
utilizăm	3355 K cookie
utánközlés	2115 K
utánközölhető	45 K
uutislähteeksesi	1653 ensisijaiseksi K
uutislähteeksi	1653 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3196 K
uznała	3196 K
uzsvēra	2792 K
użyciu	3134 przy K ai
użytkowników	3121 opiniami K
używamy	3095 K plików cookie
užsisakykite	2674 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	470 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3697 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	890 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	773 suchen K
versão	2 K em áudio
vervielfältigung	749 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	737 deine e-mail-adresse wird nicht K	737 ihre e-mail-adresse wird nicht K
veröffentlichung	803 seit der K geändert	803 seit K geändert
već	3598 kad ste K tu	3679 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1664 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4333 là biên tập K của	4346 dành cho hội K
viết	4402 hãy K thư	4403 bài K này	4405 ông K	4405 bà K
você	18 sem K	3340 sem K
vollständigen	705 K artikel lesen
volontär	763 ist K
volontärin	763 ist K
voltál	42 ott K
vpišite	77 K svoj e-naslov
vprašalnik	3805 K
vyhradené	3691 všetky práva K	3691 autorské práva sú K
vykřikl	577 K
vykřikla	577 K
vypočuť	3707 si môžete K
vysvetľuje	3777 K
vysvětlil	577 K
vysvětlila	577 K
vysvětloval	577 K
vysvětlovala	577 K
vysvětluje	577 K
vytvořila	517 K ai
vyzýval	577 K
vyzývala	577 K
vyzývali	577 K
vyzývá	577 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2193 K
válaszolták	2193 K
változatában	98 korábbi K	98 eredeti K
vás	515 bez K by	575 bez K by	3718 bez K by	3775 bez K by
väitis	1534 K
väitti	1729 K
väittää	1729 K
välise	1491 K sisu
våre	3069 meld deg på K
vårt	2965 meld deg på K	3069 meld deg på K
vær	51 K med
védekezett	2193 K
véli	2193 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3775 K vám
vēlamo	2746 K avotu
vēstkopai	2757 K
vēstulei	2757 ziņu K
vědět	38 dejte nám K	67 dejte nám K	494 dejte nám K	574 dejte nám K
všetkým	3725 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3704 náš K
webinář	500 náš K
według	3196 K
weißt	762 K du mehr
wezwał	3196 K
wiadomościach	3143 google K
wołali	3196 K
wołał	3196 K
wołała	3196 K
wpłata	3132 każda K	3193 twoja K
wpłatom	3194 dzięki K
wpłać	3193 K
wspierającym	3193 zostań K
współpracy	3129 we K z partnerem
wyjaśnia	3196 K
wypisać	3083 K się w każdej chwili
wyrażam	3084 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3112 K nam	3112 K je do nas
wzywał	3196 K
wzywała	3196 K
wöchentlichen	717 K newsletter
właściciela	3194 nie mamy K
""", 'y': """
yazdiğimiz	4115 daha önce K haber
yazmişti	4182 diye K
yhteistyössä	1673 K mainostajan
yönetmenidir	4088 genel yayin K
""", 'z': """
zaakceptować	3114 K pliki cookie
zaapelował	3196 K
zaapelowała	3196 K
zachęcali	3196 K
zachęcano	3196 K
zachęcał	3196 K
zachęcała	3196 K
zadaním	3711 K e-mailu
zadržana	3593 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	508 K e-mailu
zagłosuj	3137 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3620 K vama	3678 K vama
zakázané	3691 šírenie je K
založte	574 K si účet
zamknutý	3684 článok je K
zamčený	466 článek je K
zapisując	3123 K się
zapowiedział	3196 K
zapowiedziała	3196 K
zapytał	3196 K
zapytała	3196 K
zastrzeżone	3107 wszelkie prawa K	3107 wszystkie prawa K
zawołał	3196 K
zawołała	3196 K
zašlete	494 K nám
zašlite	3697 K nám
zaželen	3828 K vir
zaželene	3828 K vire
zaželeni	3828 K vir
zbiórka	3197 K
zbývá	466 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3117 do naszego K
zewnętrzna	3114 treść K
zewnętrzne	9 treści K	3095 treści K	3114 treści K
zewnętrznej	9 treści K	3114 treści K
zewnętrznych	9 treści K
zgłoś	3112 K go nam	3193 K nam
ziņas	2768 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3144 daj nam K	3193 daj nam K
zněl	577 K
zněla	577 K
znělo	577 K
zobrazení	497 K tohoto obsahu	497 K obsahu
zobrazený	60 e-mail nebude K
zostań	3193 K z nami
zpracováním	471 souhlasím se K	478 K osobních údajů
zprávy	493 google K
zprávách	493 google K
zpívali	577 K
zugänglich	790 frei K
zunächst	749 dieser artikel erschien K
zurück	819 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3733 K
získávejte	531 K
zł	3126 za # K	3126 od # K	3195 od # K
złotówka	3132 każda K	3194 każda K
""", 'á': """
állt	2193 ez K
állítja	2193 K
átvehető	45 K
""", 'ä': """
ägare	3925 inga rika K
ähnliches	762 K erlebt
ändå	3872 nu när du K är här
äpp	1496 K
äppi	1496 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	2986 beskyttet av K
året	693 om K
återges	3905 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4092 bizimle K
çalişmalarimiz	4180 K
çağrisinda	4182 K bulundu
çerezler	4073 K kullan
çerezlere	4090 K
çerezleri	4073 K kullan	4090 K	4116 K kabul
çözün	4105 K
""", 'é': """
échanos	1469 K una mano	1469 K un cable
économiste	1856 est K
écris	38 K-nous	67 K-nous
écrit	1788 K pour	1899 a K
écrivain	1788 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1896 K-nous
éditorialiste	1856 est K
électronique	1754 dans votre boîte aux lettres K
énekelték	2193 K
équipe	1897 notre K
értesítéseket	14 K	2128 K
értesüljön	2128 K elsőként
étoile	60 champs avec une K
évente	2192 K
""", 'í': """
ígérte	2193 K
ígérték	2193 K
írta	2193 K
""", 'î': """
îmbia	3449 K
îndemna	3449 K
îndemnat	3449 a K
îndemnau	3449 K
întrebat	3449 a K
întrebau	3449 K
""", 'õ': """
õpetas	1534 K
""", 'ö': """
öffnen	719 app K
önemli	4116 günün en K
önerdi	4182 K
önskad	3909 K källa
""", 'ú': """
újraközölhető	45 K
újraközölni	45 K
újságírás	2191 független K	2191 a jó K
újságírásunk	2191 K
újságíró	2178 K
újságíróink	2191 K
újságíróinkkal	2151 K
újságíróinknak	39 K
újságírója	2122 K	2178 K
újságíróként	2178 K
última	1340 siga la K hora	1340 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	750 K von	828 von der agentur K	828 deutschen presse-agentur K
übersicht	756 K	812 diese K wurde
ücretsiz	15 K haber	15 K makale	4103 K üye olun
ügyfelünk	2151 K
ühendust	38 võta meiega K	67 võta meiega K	1531 võta K
ünü	4178 #'K
ütles	1534 K
ütlesid	1534 K
üyeliği	4098 bülten K
üzente	2193 K
üzenték	2193 K
üçüncü	4090 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3631 K nas
čitalaca	43 pisma K	3620 uz podršku K	3638 K	3678 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3638 K	3678 naši K
čitatelia	3735 K	3775 naši K
čitatelja	43 pisma K	3620 uz podršku K	3638 K	3678 naših K	3678 uz podršku K
čitatelji	36 naši K	3638 K	3678 naši K
čitateljima	3638 K
čitateľom	18 vďaka K	3735 K
čitateľov	36 našich K	3718 vďaka podpore K	3735 K	3775 našich K	3775 vďaka podpore K
članak	20 cijeli K	3598 svidio vam se K	3616 cijeli K	3616 ceo K	3678 ovaj K
člancima	3627 svim K
članek	3792 vam je bil K všeč	3868 ta K
člankov	3820 do vseh K
členem	80 staňte se K	574 staňte se K
členom	3774 staňte sa K
článek	20 celý K	462 líbil se vám K	466 celý K za	510 celý K	575 tento K	575 líbil se vám K
článkom	3713 všetkým K	3725 k všetkým K	3725 ku všetkým K
článku	20 celého K
články	575 naše K
článků	510 limit K
článkům	510 všem K	522 ke všem K
článok	20 celý K	3693 páčil sa vám K	3713 celý K	3775 tento K
čtenáři	533 K	575 naši K
čtenářů	36 našich K	43 listy K	515 díky podpoře K	533 K	575 našich K	575 na podpoře K	575 díky podpoře K
čtenářům	18 díky K	36 našim K	533 K
čtení	0 doba K
čtěte	526 K nás
číst	575 K dál bez
čítajte	3729 K nás	3774 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3774 K, že nás čítate
""", 'đ': """
đây	4402 bấm vào K
đóng	4402 K góp của bạn	4402 hãy K góp
đăng	45 K lại	4341 cảm ơn bạn đã K ký	4341 bằng việc K ký, bạn	4402 K ký để đọc bài
đường	4331 K dây nóng của tòa soạn	4331 K dây nóng của báo	4402 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4346 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3776 K sumou
""", 'ř': """
řekl	577 K
řekla	577 K
říká	577 K
""", 'ś': """
śledztwa	3194 nasze K
śledztwo	3194 to K
śledź	3091 K nas na	3193 K nas
śpiewali	3196 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4182 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3601 K nam
šaukė	2732 K
šiandien	2699 aukokite K
šodien	2759 ziedo K
""", 'ź': """
źródło	3107 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3196 K
""", 'ž': """
žalio	3680 K se
želene	3828 K vire
želeni	3793 K vir
željene	3599 K izvore
željeni	3599 K izvor
žiadny	71 K spam
žurnalistai	2730 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2689 K
žurnalistika	575 naše K	575 nezávislá K	2730 K kainuoja	2730 gera K	3775 nezávislá K
žurnalistiku	575 nezávislou K	3775 nezávislú K
žurnalistiky	575 nezávislé K
žurnalistė	2689 K
žurnāliste	2749 K
žurnālisti	2790 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2790 neatkarīga K	2790 K maksā	2790 laba K
žurnālistiku	2759 atbalsti neatkarīgu K	2790 neatkarīgu K
žurnālists	2749 K
žádal	577 K
žádala	577 K
žádali	577 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	948 χωρίς K
άρθρα	1016 τα K μας
άρθρο	1016 αυτό το K
""", 'έ': """
έγγραφη	948 χωρίς K άδεια
έγραφαν	1018 K
έγραφε	1018 K
έγραψε	1018 K
έλεγαν	1018 K
έλεγε	1018 K
έρευνά	926 K μας
έρευνές	1016 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	916 K σου πηγές	916 K σας πηγές	916 K πηγές
αγαπημένη	916 K πηγή
ακολουθήστε	900 K μας	1015 K μας
ακολουθείστε	900 K μας
ακόμη	937 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1018 K
αναγνωστών	951 K
αναγνώστες	18 χάρη στους K	951 K	1016 οι K μας
αναδημοσίευση	45 K	910 απαγορεύεται η K	910 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	911 K χωρίς
ανεξάρτητη	1015 ενισχύστε την K
ανταποκρίτρια	919 είναι K
ανταποκριτής	919 είναι K
απάντησαν	1018 K
απάντησε	98 δεν K	1018 K ο	1018 K η
απάντησης	21 ακύρωση K
απαγορεύεται	911 K η αντιγραφή	911 K η αναπαραγωγή
αποδεχθείτε	921 K τα cookies
αποδεχτείτε	921 K τα cookies
απορρήτου	913 πολιτική K
από	932 K # €	1014 # K τα #	1014 # K #
αρθρογράφος	919 είναι K
αρχισυντάκτης	919 είναι K
αρχισυντάκτρια	919 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	978 χωρίς K
""", 'β': """
βιβλιοπωλείο	924 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1015 K μας
βοηθούν	1016 μας K
βρείτε	900 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1015 K μέλος	1015 K κι εσείς
γνώσεις	927 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	918 K μας	1015 K μας
γραπτή	948 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1018 K
δήλωσε	1018 K ο	1018 K η	1018 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1016 οι K μας
δημοσιογράφος	919 είναι K	919 , K	919 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1016 η K μας	1016 ανεξάρτητη K	1016 η ανεξάρτητη K
δημοσκόπησή	926 K μας
δημοσκόπηση	926 στη K
διαβάσετε	895 για να K ολόκληρο
διαβεβαίωσε	1018 K
διαμαρτυρήθηκε	1018 K
διαφήμιση	11 τη K	935 μετά τη K
διαφημίσεις	70 χωρίς K	1016 χωρίς K
διαφημίσεων	973 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	898 τη K email	898 η K email	931 K email	931 K e-mail
δικαιώματος	910 με επιφύλαξη παντός K
διοργανωτές	1018 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1016 η K μας
δωρεά	937 κάντε μια K	1015 η K σας	1015 κάντε μια K	1019 K
δωρεάν	15 K άρθρα	932 K άρθρα
δωρεές	1019 K
""", 'ε': """
είμαστε	1016 K μια μικρή
είπαν	1018 K
είπε	1018 K
εβδομάδα	17 κάθε K	1017 την K
εγγραφή	931 με την K σας
εγγραφείτε	896 K για να	932 K δωρεάν	1015 K δωρεάν	1015 K τώρα	1015 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	897 στα K σας
εκδήλωσή	924 K μας
εκδοχή	98 αρχική K
εκφράζουν	929 τα σχόλια K	929 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	901 K τις ειδοποιήσεις	903 K τη javascript
ενημερωτικά	898 K δελτία
ενημερωτικό	78 το K δελτίο	898 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	918 K μας
ενισχύστε	937 K	1015 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	921 K περιεχόμενο
εξήγησε	1018 K
επανέλαβε	1018 K
επαναλάμβανε	1018 K
επιβεβαιώστε	931 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	918 K μαζί μας	918 K με τον συντάκτη	918 K με τη συντάκτριά	918 K με τη συντάκτρια	918 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1018 K
επιστολή	43 την K σας
ερωτηματολόγιο	928 το K
εσάς	937 χάρη σε K	1016 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	932 με # K
ευχαριστούμε	931 K για την εγγραφή	1015 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1018 K
ζήτησε	1018 K ο	1018 K η	1018 K στο	1018 K από
ζητούσαν	1018 K
ζητούσε	1018 K
""", 'η': """
ηλεκτρονικό	924 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	978 χωρίς K
ισχυρίζεται	1018 K
ισχυρίστηκε	1018 K
""", 'κ': """
κάλεσε	1018 K ο	1018 K η
κάνε	62 K μου tag
κάνοντας	931 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1018 K
καλούσε	1018 K
κανάλι	1016 το K μας
κατάστημά	924 στο K μας
κατήγγειλε	1018 K
καταγγέλλει	1018 K
καταγγελία	918 κάντε μας την K
κατεβάστε	901 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1000 η δημοσίευση K από
κουίζ	926 το K	926 στο K	926 το K μας
κυκλοφορεί	924 K το νέο τεύχος
κυριότερες	931 τις K ειδήσεις
""", 'λ': """
λάβετε	949 K
λέει	1018 K
λαμβάνεις	946 θέλεις να K
λαμβάνετε	946 θέλετε να K	949 K
""", 'μ': """
μήνα	1017 τον K	1017 το K	1017 ανά K	1017 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	932 K # €
μεγαλομετόχους	978 χωρίς K
μετόχους	978 χωρίς K
μοιράστηκε	1000 μια δημοσίευση που K	1000 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	939 με τεχνητή K	939 από τεχνητή K
νοημοσύνης	939 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	895 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	932 K το άρθρο
ομάδα	924 στην K μας	1015 ελάτε στην K	1016 η K μας
""", 'π': """
παράκληση	915 έχουμε μια μικρή K	915 μια μικρή K
παραδέχεται	1018 K
παραδέχθηκε	1018 K
παραδέχτηκε	1018 K
παρακάλεσε	1018 K
παρακαλούσαν	1018 K
παρακαλούσε	1018 K
πατώντας	931 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	921 εξωτερικού K
περιεχόμενο	9 αυτό το K	921 αυτό το K	921 το K αυτό	921 εξωτερικό K
πολιτική	913 K cookies
πρέπει	921 δείτε το βίντεο K
προέτρεπαν	1018 K
προέτρεπε	1018 K
προέτρεψε	1018 K
προειδοποίησε	1018 K
προειδοποιεί	1018 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1015 ενισχύστε την K
προσωπικών	913 K δεδομένων
προτεινόμενη	916 K πηγή
προτιμώμενες	916 K πηγές	992 K πηγές
προτιμώμενη	916 K πηγή	992 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	944 K σε όλα
πρόσθεσαν	1018 K
πρόσθεσε	1018 K ο	1018 K η
πρώτο	932 τον K μήνα
πρώτος	1017 K μήνας
""", 'ρ': """
ρεπορτάζ	1016 το K μας	1016 αυτό το K
ρομπότ	1001 δεν είμαι K
ρωτούσαν	1018 K
ρωτούσε	1018 K
ρώτησαν	1018 K
ρώτησε	1018 K ο	1018 K η
""", 'σ': """
σημαντικότερες	931 τις K ειδήσεις
σημείωσε	1018 K ο	1018 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1015 K μας
στήριξή	937 χωρίς τη K	1015 η K σας	1015 τη K σας	1016 χωρίς τη K
στήριξη	937 χάρη στη K	1016 χάρη στη K
στείλε	38 K μας	67 K μας	918 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	918 K μας	1015 K μας
στηρίξτε	937 K	1015 K μας	1015 K την	1015 K το	1015 K τη
συγκατάθεση	921 K για cookies
συμβουλεύει	1018 K
συμβούλευε	1018 K
συμβούλευσε	1018 K
συμβούλεψε	1018 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	924 K μας
συνέδριό	924 K μας
συνέστησε	1018 K
συνδεθείτε	24 K	896 K για να
συνδρομή	932 με K	932 K από	950 με K	1019 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	895 διαθέσιμο μόνο σε K	895 διαθέσιμο σε K	914 μόνο για K	914 μόνο σε K	1015 γραφτείτε K	1016 οι K μας	1019 K
συνδρομητής	50 ως K	80 γίνετε K	895 είστε ήδη K	1015 γίνετε K
συνεργασία	935 σε K με χορηγό	935 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	935 συνδέσμους K
συνεχίζεται	935 K παρακάτω
συνεχίσετε	895 για να K την ανάγνωση	895 να K την ανάγνωση
συνεχίσουμε	1016 να K
συνεχίστε	895 K την ανάγνωση
συνιστούσε	1018 K
συντάκτης	919 είναι K
συντάκτρια	919 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	929 στα K
σύμφωνα	1018 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	945 K δωρεάν άρθρο
τραγουδούσαν	1018 K
τόνιζε	1018 K
τόνισε	1018 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1018 K
υποσχέθηκε	1018 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	915 αφού K ως εδώ
φωνάζει	1018 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	915 πριν K
φώναζαν	1018 K
φώναζε	1018 K
φώναξαν	1018 K
φώναξε	1018 K
""", 'χ': """
χάνετε	946 μη K
χρήσης	913 όροι K	931 όρους K
χρειαζόμαστε	1015 K τη βοήθειά σας
χρησιμοποιεί	904 K cookies
χρησιμοποιούμε	903 K cookies
χρόνο	1017 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	942 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	926 στην K
""", 'а': """
абонамент	224 вече имате K	255 с K	255 K за	275 с K	316 K
абонамента	253 с K си	253 благодарим за K
абонат	50 като K	222 вече сте K
абонати	234 само за K	316 K
абонатите	50 K могат
абонирайте	80 K се	222 K се, за да	225 K се за бюлетина	312 K се
абонирането	253 с K
авторизованные	3504 только K
авторизованным	3504 K пользователям
авторизовані	4230 лише K
авторизуйтесь	24 K
авторкою	4218 зв'язатися з K
автором	4218 зв'язатися з K
автору	54 на каву K	3492 пишите K
адрес	21 имейл K няма	253 имейл K
адреса	253 имейл K
адресою	4251 пишіть за K
адресу	3524 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	249 нашата K	249 кратка K
анкетата	250 K
анкету	3503 K	4229 K
анонимно	3492 K
афилиейт	258 K линкове
""", 'б': """
бажаних	4215 K джерел
безкоштовна	4249 остання K стаття
безкоштовний	4225 наш K вебінар	4233 K акаунт	4249 останній K матеріал
безкоштовних	4233 ліміт K	4233 K статей
безкоштовні	15 K статті	4233 K статті
безлимитный	3459 K доступ
безплатен	246 нашия K уебинар
безплатна	269 последна K статия
безплатни	15 K статии	255 K статии
безплатно	255 K, за
бесплатная	3522 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3507 K статьи
бесплатный	3498 наш K вебинар	3507 K аккаунт	3522 последний K материал
бесплатных	15 K статей	3507 лимит K	3507 K статей
бисквитки	243 K	273 K
бисквитките	243 K	273 K
благав	4303 K
благала	4303 K
благали	4303 K
благодарение	18 K на читателите	261 K на вас	261 K на вашата	313 K на вас
благодарим	253 K ви, че се
благодаря	3513 K донатам	3577 K вам	3577 K вашей
блокировщик	3472 отключите K	3472 K рекламы
блокувальник	4200 K реклами
бот	39 наш K
браузер	10 ваш K	3485 ваш K	4210 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	225 нашия K	254 K	313 нашия K	316 K
бюлетина	78 за K	225 K ни	225 запишете се за K	254 K
бюлетини	254 K
бяхте	42 K ли там
""", 'в': """
вайбері	4216 K
вайбър	16 K	238 K
ватсапе	3490 K
вашата	226 на K поща
ваших	3575 # из K #
введите	77 K адрес
вебинар	3498 наш K
вебінар	4225 наш K
взывал	3579 K
видео	9 это K	40 фото и K
виділіть	4214 K
визнав	4303 K
визнала	4303 K
визнає	4303 K
викала	315 K
викаха	315 K
викаше	315 K
викна	315 K
використання	4210 K cookie	4239 будь-яке K матеріалів	4239 K матеріалів сайту
використанні	4208 при K матеріалів
використовує	4201 K cookie
використовуємо	4200 K cookie
вимагав	4303 K
вимагала	4303 K
вимагали	4303 K
виправлення	98 K:
випуск	4227 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4303 K
вк	3490 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3490 K
влезте	24 K
вміст	9 цей K
внескам	4240 завдяки K	4301 завдяки K
внесок	4300 ваш K
войдите	24 K	3460 K, чтобы
вотсапе	3490 K
вотсапі	4216 K
впн	64 без K
всеки	261 K лев
встановіть	4194 K додаток
въведете	77 K имейла си
възпроизвеждането	260 K
выделите	3475 K ее	3475 K текст
выпуск	3501 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4303 K
відповідав	4303 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4303 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	315 K
гласил	3579 K
гласила	3579 K
гласит	3579 K
гласувайте	266 K
гледайте	271 K ни
говорил	3579 K
говорила	3579 K
говорили	3579 K
говорит	3579 K
год	3578 в K
годишно	314 K
голосуйте	3518 K	4245 K
гривень	4302 # K
грн	4302 # K
група	272 viber K
гукав	4303 K
гукали	4303 K
гукнув	4303 K
гукнула	4303 K
гіперпосилання	4208 K обов
""", 'д': """
дальше	3459 чтобы читать K
дарение	312 вашето K	314 с K	316 K
дарения	316 K
дарете	261 K	312 K ни
джерела	4215 обрані K	4215 бажані K
джерелом	4215 основним K	4215 бажаним K
дзен	3490 K
дзене	3490 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	315 K
добавил	315 K	3579 K
добавила	315 K	3579 K
добавьте	3469 K нас в
добавя	315 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4303 K
додала	4303 K
додатку	84 у нашому K
додає	4303 K
дозволить	4300 ваша підтримка K
дозволяється	4239 матеріалів K лише
долучайтесь	51 K	4300 K до нас	4300 K до нашої	4300 K до нашого	4300 K до спільноти	4300 K до читачів
долучайтеся	51 K	4300 K до нас	4300 K до нашої	4300 K до нашого	4300 K до спільноти	4300 K до читачів
донат	3576 ваш K	4300 ваш K	4304 K
донатам	4240 завдяки K
донати	4304 K
донатом	4302 K
донаты	3580 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4300 ваша підтримка K
допомога	4300 нам потрібна ваша K
допомогою	4242 за K ші
допоможе	4301 K нам
допоможуть	4240 K нам працювати	4301 K нам
допоможіть	90 K, скільки можете
допускается	3512 материалов K только
допълнена	98 статията е K
доступ	3507 полный K	4233 повний K
достъпен	222 K за абонати
достъпна	222 K за абонати
достъпно	222 K за абонати
дочитали	3451 вы K до конца	4184 ви K до кінця
дочитати	4190 щоб K
дочитать	3459 чтобы K	3507 K
""", 'е': """
евро	255 за # K
ежедневную	3462 K рассылку
ежемесячно	3578 K
ежемесячное	3576 оформите K
ежемесячный	3513 K донат
еженедельную	3462 K рассылку
електронна	226 вашата K поща
електронної	4232 адресу K пошти
електронну	4232 K адресу	4232 K пошту
епизод	248 K
епизода	248 K
""", 'ж': """
жаловалась	3579 K
жаловался	3579 K
жалуются	3579 K
жодного	71 K спаму
журналист	241 е K	241 - K	241 , K	3493 - K	3493 , K	3563 K
журналисти	313 нашите K
журналистика	313 независимата K	313 независима K	313 нашата K	3577 независимая K
журналистике	3577 независимой K
журналистики	3577 независимой K
журналистику	3577 независимую K
журналистка	241 е K	241 , K	3493 - K	3493 , K	3563 K
журналисты	3577 наши K
журналіст	4220 - K	4220 , K	4287 K
журналістам	39 нашим K
журналісти	4301 наші K
журналістика	4301 незалежна K
журналістику	4301 незалежну K	4301 якісну K
журналістка	4220 - K	4220 , K	4287 K
журналісту	39 нашому K
""", 'з': """
з	4299 # K #
завантажити	4194 K застосунок
завантажте	4194 K додаток
завдяки	4240 існує K	4301 K вам	4301 K вашій
зависимост	88 хазартът създава K
задонатьте	3576 K	4300 K
задължителните	21 K полета
зазначив	4303 K
зазывал	3579 K
закликав	4303 K
закликала	4303 K
закликали	4303 K
закончились	3459 бесплатные статьи K
залишає	29 K за собою право
залишилося	4191 K #%	4191 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3476 K ошибку
замолчим	3577 мы не K
запазени	232 всички права K
запевняв	4303 K
запевняла	4303 K
запевняє	4303 K
записи	58 новые K на почту
запитав	4303 K
запитала	4303 K
запитань	4229 на кілька K
запишете	225 K се за нашия
зарегистрированные	3504 только K
зарегистрированным	3459 доступен только K
зарегистрированы	3459 уже K
зарегистрируйтесь	3460 K, чтобы	3507 бесплатно K	3507 K бесплатно	3576 K бесплатно	3576 K, чтобы читать
зареєстровані	4230 лише K	4230 тільки K
зареєструйтесь	4191 K, щоб	4233 безкоштовно K	4233 K безкоштовно	4300 K безкоштовно	4300 K, щоб читати
зареєструйтеся	4233 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4212 нашому K
застосунок	4194 завантажте K	4212 наш K	4212 мобільний K	4300 завантажте K і	4300 завантажте K та
захищено	4208 усі права K
захищені	4208 усі права K	4208 всі права K
защищенной	3492 K формой
защищены	3483 все права K
защищённой	3492 K формой
заяви	315 K
заявив	4303 K
заявил	315 K	3579 K
заявила	315 K	3579 K	4303 K
заявили	3579 K	4303 K
заявиха	315 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3451 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4214 якщо ви K
знанията	249 K си
зобов	4303 K'язав
зовнішнього	4222 K вмісту	4222 K контенту
зовнішній	4222 K вміст	4222 K контент
зробіть	4188 K внесок	4300 K внесок у	4300 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3575 # K #
избранное	3489 K
известията	14 K
извика	315 K
изкуствен	263 с помощта на K интелект	263 с K интелект	263 от K интелект
изменено	98 имя K
изменены	98 имена K	98 имена героев K
изпратете	38 K ни	49 K я	67 K ни	239 K ни	312 K ни
изпращайте	239 K ни	240 K на
изпращаме	57 ви K	57 K ви
изтеглете	312 K нашето
източник	237 основен K
източници	237 любими K
имейл	226 вашия K	253 вашия K	253 по K	253 на K
имейла	79 на K ви	226 на K си
имейлът	60 K ви няма да
иностранного	3483 выполняющим функции K агента
иностранным	3577 K агентом
инстаграм	238 K
искусственного	3515 с помощью K интеллекта
искусственным	3515 K интеллектом
использование	3485 K cookie	3495 K cookie	3512 любое K материалов	3512 K материалов сайта
использовании	3483 при K материалов	3512 полном или частичном K	3512 частичном K материалов
используем	3472 K cookie
использует	3473 K cookie
исправление	98 K:
источники	3489 избранные K	3489 любимые K
источников	3489 избранных K	3526 избранных K
источником	3489 основным K
исчерпали	3459 K лимит
""", 'к': """
каждое	17 K утро
каждый	3578 K месяц
каже	4303 K
каза	315 K
казав	4303 K
казал	315 K
казала	315 K	4303 K
казали	4303 K
казаха	315 K
казва	315 K
казвал	315 K
казвала	315 K
канал	272 viber K	3577 наш K	4301 наш K
канала	3577 нашего K
каналу	4301 нашого K
колумнист	3493 - K	3493 , K	3563 K
колумніст	4220 - K	4287 K
колумністка	4220 - K	4287 K
команде	3498 к нашей K
команди	4225 до нашої K
коментар	6 залишити K
коментарите	85 в K	251 K под
коментарях	85 у K	85 в K	4209 у K	4209 в K
коментатор	241 е K
коментиране	251 правила за K	251 правилата за K
коментирате	6 за да K	251 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3475 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3484 в K
комментировать	6 K
контент	9 этот K	9 цей K	3495 внешний K
контента	9 этого K	3495 внешнего K
контенту	9 цього K
конференцию	3498 нашу K
конференция	246 нашата K
конференцію	4225 нашу K
конфиденциальности	3472 политикой K	3485 политика K
конфіденційності	4200 політикою K	4210 політика K
копирование	3512 K материалов сайта
кореспондент	241 е K	241 , K	4220 - K	4220 , K	4287 K
кореспондентка	4220 - K	4220 , K	4287 K
короткий	3503 K опрос
корреспондент	3493 - K	3493 , K	3563 K
корреспондентам	39 нашим K
корреспондентка	3563 K
корреспонденту	39 нашему K
крикнув	4303 K
крикнул	3579 K
крикнула	3579 K	4303 K
кричав	4303 K
кричал	3579 K
кричала	3579 K	4303 K
кричали	3579 K	4303 K
кричит	3579 K
""", 'л': """
лв	255 за # K
лев	255 за # K
лева	255 за # K	314 K
лекцию	3498 нашу K
лекцію	4225 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	246 нашия онлайн K	246 нашия K
магазина	246 онлайн K ни	3498 нашего K
магазине	3498 в нашем K	3498 в нашем интернет-K
магазину	4225 нашого K
магазині	4225 у нашому K	4225 в нашому K	4225 нашому інтернет-K
материал	3475 обсудить K	3495 внешний K	3528 K создан	3577 этот K
материалам	3520 ко всем K
материалы	3577 наши K
матеріал	4301 цей K
матеріали	4301 наші K
матеріалу	98 першій версії K
матеріалів	4239 копіювання K сайту	4239 K посилання обов'язкове	4247 до всіх K	4247 до усіх K
мероприятие	3498 наше K
месенджері	4216 K
месец	314 на K	314 всеки K
месечно	314 K
мессенджере	3490 K
месте	42 вы были на K
месяц	3578 в K
мобільний	4212 K додаток
молба	236 имаме малка K	236 имаме K към вас
молел	315 K
молела	315 K
молеха	315 K
молеше	315 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4302 на K	4302 перший K
""", 'н': """
навчання	48 K ші
нагадав	4303 K
нагадала	4303 K
наголосив	4303 K
наголосила	4303 K
надпис	315 такъв K
надпись	3579 такая K
надсилайте	4218 K нам	4218 K її	4218 K їх нам	4219 K фото	4219 K відео	4219 K свої	4300 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4215 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4218 K нам	4218 K їх нам	4219 K фото	4300 K нам
нажимая	3506 K кнопку	3506 K на кнопку	3506 K "
нажмите	3475 K ctrl
намерете	271 K ни
напис	4303 такий K
написа	315 K
написав	4303 K
написал	3579 K
написала	3579 K	4303 K
написано	3579 было K	4303 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3492 K нашему	3492 K нашей	3492 K автору	3492 K нам	3576 K нам
напишіть	38 K нам	67 K нам	4218 K нашому	4218 K нашій	4218 K автору	4218 K авторці	4218 K нам	4300 K нам
напомнил	3579 K
напомнила	3579 K
направете	312 K дарение
настоя	315 K
настоява	315 K
настоявал	315 K
натискайки	253 K
натискането	253 с K
натискаючи	4232 K кнопку	4232 K на
нашем	3475 в K чате
нашия	246 към K екип	246 в K екип	249 K куиз	249 K тест
небольшая	3451 K просьба
неделю	17 раз в K	17 каждую K	3578 в K
независимата	312 подкрепете K
независими	313 K медии
независимую	3454 поддержите K	3576 поддержите K
независимые	3577 K медиа
незалежні	4301 K медіа
нейросети	3515 с помощью K
несколько	3503 на K вопросов
никакого	71 K спама
новинами	4197 стежте за K
новини	238 google K	4216 google K
нуждаем	312 K се от вашата
нужна	3513 K ваша
нюзлетър	254 K
""", 'о': """
обеща	315 K
обещал	315 K	3579 K
обещала	3579 K
обещали	3579 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3493 - K	3493 , K	3563 K
обозревательница	3563 K
обраних	4215 K джерел
обучения	48 K ии
объявил	3579 K
объявила	3579 K
объяснил	3579 K
объяснила	3579 K
объясняет	3579 K
объяснял	3579 K
объясняла	3579 K
обязал	3579 K
обязательна	3483 гиперссылка K	3512 материалов ссылка K	3512 ссылка на источник K
обязательные	21 K поля	3475 K поля
обясни	315 K
обяснил	315 K
обяснила	315 K
обяснява	315 K
обіцяв	4303 K
обіцяла	4303 K
обіцяли	4303 K
огледален	64 K сайт
оглядач	4220 - K	4220 , K	4287 K
оглядачка	4220 - K	4220 , K	4287 K
оголосив	4303 K
ограничений	3459 читайте без K
одноклассниках	3490 K
одному	4232 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3475 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4229 наше K	4229 коротке K
опитуванні	35 нашому K	4229 K читачів	4229 нашому K	4229 в K
оприлюднюватиметься	22 не K	4203 ваша e-mail адреса не K
опрос	35 наш K	3503 наш K
опросе	35 нашем K	3503 нашем K	3503 в K
опубликован	22 не будет K	3475 ваш адрес email не будет K
организаторите	315 канят K
организаторы	3579 зовут K
організатори	4303 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3506 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3460 K #%	3460 K # %
отбележете	62 K ме
ответил	98 не K на	3579 K
ответила	98 не K на	3579 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3579 K
отвечала	3579 K
отговори	98 не K на	315 K той	315 K тя
отговорил	315 K
отговорила	315 K
отговориха	315 K
отговорност	30 не носи K
отменить	21 K ответ	3578 K в любой момент
отметил	3579 K
отметила	3579 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3462 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3492 K их нам	3576 K нам
отримувати	4250 хочете K
отримуйте	4254 K
очакваме	239 K вашите
ошибку	3476 нашли K
оштрафовал	3579 K
оштрафовала	3579 K
оштрафував	4303 K
""", 'п': """
партнером	3510 совместно с K	4237 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3510 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4237 K посилання
партнеры	3472 мы и наши K
партньорски	258 K линкове
партнёром	3510 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3510 K ссылки
партнёрским	74 K ссылкам
патроном	3576 станьте K
пееха	315 K
пели	3579 K
первинній	98 K версії
первоначальной	98 K версии
первый	3578 K месяц	3578 рубль в K
переведите	3576 K нам
перевірте	4229 K себе	4232 K пошту
передплатник	50 як K	4190 уже K	4190 вже K
передплатникам	4190 доступний лише K	4190 доступна лише K	4190 доступно лише K
передплатники	50 K можуть	4248 лише K	4248 тільки K
передплатників	4190 тільки для K
передплатою	4190 доступна за K	4190 доступний за K	4233 за K	4255 з K
передплату	80 оформіть K	4233 K за	4300 оформіть K
передплатіть	80 K
передрук	45 K	4213 K
передруковувати	45 K
передруку	4213 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3488 K
перепечатке	3488 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4211 K даних
персональных	3486 K данных
писав	4303 K
писал	3579 K
писала	3579 K	4303 K
писати	4301 нам K
писменото	260 без K съгласие
письме	3506 в одном K
письменного	3527 без K согласия
письмової	4253 без K згоди
питаха	315 K
питаше	315 K
пишете	38 K ни	67 K ни	239 K ни	240 K на	312 K ни
пишеше	315 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3492 K нам	3524 K на	3576 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4218 K нам	4251 K на
платной	3459 в K версии
побачили	4259 K помилку
повний	20 K текст	4233 K текст
повтаря	315 K
повтаряше	315 K
повторював	4303 K
повторює	4303 K
повторяет	3579 K
повторял	3579 K
повторяла	3579 K
повідомив	4303 K
повідомила	4303 K
повідомили	4303 K
повідомте	38 K нам	67 K нам	4218 K нам	4218 K нас	4300 K нам
подайте	240 K сигнал
поддержать	3576 K нас	3576 K редакцию	3576 K нашу
поддерживайте	3576 K нас	3576 K нашу
поддержите	3454 K нашу	3454 K нас	3513 K	3576 K нас	3576 K нашу	3576 K редакцию	3576 K проект	3576 K автора	3576 K наш
поддержка	3455 ваша K	3576 ваша K поможет	3576 ваша K помогает	3576 ваша K позволит
поддержке	3510 при K партнёра	3510 при K партнера	3513 благодаря вашей K	3577 вашей K
поддержки	3577 без вашей K	3577 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	315 K
подканяха	315 K
подканяше	315 K
подкаст	34 наш K	34 нашия K	248 K	313 нашият K	3501 K	3577 наш K	4227 K	4301 наш K
подкаста	248 K	3501 K	3577 нашего K
подкасте	34 нашем K	3501 K
подкасти	34 наші K	248 K	4227 K
подкастов	3501 K
подкасту	4227 K
подкастът	248 K
подкасты	3501 K
подкасті	34 нашому K	4227 K
подкастів	4227 K
подкрепа	261 с вашата K	261 вашата K	312 вашата K	313 вашата K
подкрепата	258 с K на партньор
подкрепете	261 K	312 K ни	312 K нашата
подкрепяйте	312 K ни
подписаны	3459 уже K
подписка	3459 уже есть K	3580 K
подписке	3459 доступен только по K	3459 доступна по K	3459 доступен по K	3507 по K
подписки	3580 K
подпиской	3532 с K
подписку	80 оформите K	80 оформить K	3459 оформить K	3459 оформите K	3506 спасибо за K	3507 K за	3576 оформите K	3576 оформить K
подписчик	50 как K	3459 уже K	3459 вы уже K
подписчикам	3459 доступна только K	3459 доступно только K	3459 доступен только K	3521 только K
подписчики	50 K могут	3521 только K	3580 K
подписчиков	3459 только для K
подписчиком	3576 станьте K
подписывайтесь	3462 K на рассылку	3469 K на нас	3469 K на наш	3469 K на канал	3469 K на telegram	3576 K на
подписываясь	3506 K
подпишитесь	80 K	3454 K на регулярное	3462 K на рассылку	3469 K на наш	3469 K на канал	3576 K на
подчеркнул	3579 K
подчеркнула	3579 K
подчерта	315 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4225 нашу K
пожертвование	3454 оформите K	3455 сделайте K	3513 регулярное K	3513 ежемесячное K	3576 ваше K	3576 сделайте K	3576 оформите K	3580 K
пожертвования	3577 на K	3580 K
пожертвованиям	3513 благодаря K	3577 благодаря K
пожертвуйте	3576 K
позволяет	3576 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	260 K на
поиска	315 K
поискал	315 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3459 чтобы прочитать K
полный	20 K текст	3507 K текст
получавайте	274 K
получавате	270 искате ли да K	270 искате да K
получайте	3531 K
получать	3523 хотите K
помилку	4259 знайшли K
помогите	90 K, сколько можете	3576 K нам
помогнете	312 K ни
помогут	3577 K нам
поможет	3577 K нам
помоли	315 K
помолил	315 K
помолила	315 K
помощник	63 наш K	63 ии-K
помощь	3576 нам нужна ваша K
помощью	3515 с K ии
помітили	4214 якщо ви K	4259 K помилку
помічник	63 наш K
понравилась	3577 K статья
понравился	3577 K материал	3577 K текст
пообещал	3579 K
пообещала	3579 K
пообіцяв	4303 K
пообіцяла	4303 K
попереджає	4303 K
попередив	4303 K
попередній	98 K версії
попита	315 K
поправка	98 K:
попросив	4303 K
попросил	3579 K
попросила	3579 K	4303 K
попросили	3579 K	4303 K
попросило	3579 K
порадив	4303 K
порадила	4303 K
посилання	4239 K на джерело обов'язкове
последвайте	312 K ни
последната	269 K ви безплатна статия	269 K безплатна статия
посоветовал	3579 K
посоветовала	3579 K
постановив	4303 K
постановил	3579 K
посъветва	315 K
посъветвал	315 K
посъветвали	315 K
потребовал	3579 K
потребовала	3579 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3506 вашей K
почтовом	3506 вашем K ящике
почту	79 на K	3463 на вашу K	3463 вам на K	3506 вашу K
пошту	79 на K	79 на вашу K	4193 на вашу K
пошті	4232 вашій K
пощенска	226 вашата K кутия
пояснив	4303 K
пояснил	3579 K
пояснила	3579 K	4303 K
пояснював	4303 K
пояснювала	4303 K
пояснює	4303 K
поясняет	3579 K
правото	29 си запазва K
працювати	4240 допоможе нам K	4301 K далі
працюємо	4301 ми K
предишна	98 K версия на
предпочитаемые	3489 K источники
предпочитаемых	3489 K источников
предпочитан	237 K източник
предпочитани	237 K източници
предпочитаните	237 K източници	237 K си източници
предпочтительные	3489 K источники	3526 K источники
предпочтительный	3489 K источник
предпочтительных	3526 K источников
предупреди	315 K
предупредил	3579 K
предупреждава	315 K
предупреждает	3579 K
предыдущей	98 K версии текста
препечатването	260 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3579 K
призвала	3579 K
призвали	3579 K
призна	315 K
признава	315 K
признавал	3579 K
признает	3579 K
признал	3579 K
признала	3579 K
признали	3577 нас K
призова	315 K
призовава	315 K
призовал	315 K
призоваха	315 K
призывал	3579 K
призывала	3579 K
призывали	3579 K
приложение	84 в нашето K	313 нашето K	3464 скачать K	3465 скачайте K	3465 установите K	3487 наше K	3487 мобильное K	3576 скачайте наше K	3576 скачайте K и
приложението	312 изтеглете K ни	312 изтеглете K на вестник
приложении	84 в нашем K	3464 открыть в K	3487 нашем K
приложения	3487 нашего K	3577 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3489 K источником
присоединяйтесь	51 K	3576 K к нам	3576 K к нашему	3576 K к нашей	3576 K к нашим	3576 K к сообществу	3576 K к читателям	3576 K к тем
присъединете	51 K се	312 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3492 K нам	3492 K фото	3492 K видео	3492 K новости	3492 K свои	3492 K их нам	3576 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3492 K нам	3492 K фото	3492 K их нам	3576 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4300 K до нас	4300 K до нашої	4300 K до нашого	4300 K до спільноти	4300 K до читачів
приєднуйтеся	51 K	4300 K до нас	4300 K до нашої	4300 K до нашого	4300 K до спільноти	4300 K до читачів
проверьте	3503 K себя	3506 K почту
проголосуйте	3518 K	4245 K
продовження	4237 реклама. K
продовжити	4190 щоб K читання	4240 допоможуть нам K
продовжувати	4301 K роботу
продолжаем	3577 мы K работать
продолжать	3513 помогут нам K	3577 K работу
продолжение	3510 реклама. K
продолжить	3459 чтобы K чтение	3513 помогут нам K	3513 поможет нам K	3577 K работу
продължава	258 K по-долу
продължете	223 K да четете
продължим	313 да K да работим
продължите	222 за да K да четете
произведен	3483 настоящий материал (информация) K	3528 материал K
произведён	3528 материал K
пройдите	3503 K тест
пройдіть	4229 K тест
променени	98 имената са K
пропускайте	270 не K
пропустите	3523 не K
пропустити	4250 не хочете K
пропустить	3523 не хотите K
пропустіть	4250 не K
просив	4303 K
просил	3579 K
просила	3579 K	4303 K
просили	3579 K	4303 K
просьба	3451 у нас к вам K	3451 у нас есть K
просять	4303 K
проучване	249 нашето K
прохання	4184 маємо до вас K	4184 невелике K
прочетете	223 за да K цялата
прочитать	3459 осталось K	3459 чтобы K статью
пріоритетне	4215 K джерело
пріоритетним	4215 K джерелом
публиковать	45 K у себя
пълния	255 K текст
първия	314 за K месец
първоначалната	98 K версия
підписатися	4192 K на розсилку
підписка	4304 K
підписку	4190 оформіть K	4232 дякуємо за K	4300 оформіть K
підписники	4248 лише K	4304 K
підписників	4190 тільки для K
підписуйтесь	4196 K на нас	4196 K на наш	4196 K на канал	4196 K на telegram	4300 K на
підписуйтеся	4196 K на наш	4196 K на канал
підписуючись	4232 K
підпишіться	4192 K на розсилку	4196 K на наш	4300 K на
підтримайте	4187 K нашу	4187 K незалежну	4187 K нас	4240 K	4300 K нас	4300 K нашу	4300 K незалежну	4300 K редакцію	4300 K автора	4300 K роботу	4300 K наш
підтримати	4300 K нас	4300 K нашу
підтримка	4188 ваша K	4300 ваша K допоможе
підтримки	4237 за K партнера	4301 спільноти K	4301 вашої K
підтримуйте	4300 K нас	4300 K нашу
підтримці	4240 завдяки вашій K	4240 завдяки K читачів	4301 вашій K
піти	4184 перш ніж K
""", 'р': """
работа	313 нашата K	3577 наша K
работаем	3577 мы K
работать	3513 помогут нам K	3513 поможет нам K	3577 K дальше
работу	3577 нашу K
радив	4303 K
радила	4303 K
радили	4303 K
радить	4303 K
разкажете	38 K ни	67 K ни
разрешение	233 без K е забранено
разрешения	3527 без K редакции
разчитаме	261 K на вашата	313 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3576 K нам
рассказал	3579 K
рассказала	3579 K
рассказывать	3577 K правду
расследование	3577 наше K	3577 это K
расследования	3577 наши K
рассылка	3577 наша K	3580 K
рассылку	78 на K	78 нашу K	78 K	3462 нашу K	3462 K самых	3577 нашу K
регистрацията	253 с K си	253 благодарим за K
регистрируясь	3506 K
регулярний	4240 K внесок
редактор	241 е K	241 - K	241 , K	3493 - K	3493 , K	3563 K отдела	3563 K	4220 - K	4220 , K	4287 K
редакторка	4220 - K	4220 , K	4287 K
редакцией	39 нашей K	3492 связаться с K
редакции	98 поправка K	3527 без согласия K	3577 нашей K
редакцию	39 в нашу K	3492 напишите в K	3492 пишите в K
редакция	246 в нашата K	313 нашата K	3577 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4218 напишіть у K	4218 пишіть у K
редакція	4301 наша K
редакцією	39 нашою K	4218 зв'язатися з K
редакції	43 письма до K	98 від K:	4218 пишіть до K	4253 без згоди K	4253 без дозволу K	4301 нашої K
рекламата	11 K	258 след K
реклами	11 K	70 без K	70 немає K	313 без K	4237 після K	4237 на правах K	4301 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3510 после K	3510 на правах K	3577 без K
репортер	39 на нашия K	241 е K	241 - K	241 , K	3493 - K	3493 , K	3563 K	4220 - K	4220 , K	4287 K
репортери	39 на нашите K	313 нашите K
репортерка	4220 - K	4220 , K	4287 K
репортёр	3493 - K	3493 , K	3563 K
решил	3579 K
реєструючись	4232 K
робота	4301 наша K
роботу	4301 нашу K
розкажіть	38 K нам	67 K нам
розповів	4303 K
розповідати	4301 K правду
розповіла	4303 K
розсилка	4301 наша K	4304 K
розсилку	78 на K	78 нашу K	78 K	4192 нашу K	4192 щоденну K	4301 нашу K
розслідування	4301 наші K	4301 це K
рублей	3578 # K
рік	4302 на K
""", 'с': """
свободната	312 подкрепете K
свържете	38 K се с нас	67 K се с нас	239 K се с нашия	239 K се с нашата	239 K се с нас	239 K се с автора	312 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3492 K с нами
связаться	3492 K с автором
седмично	17 веднъж K
сигнализирайте	239 K ни
сказав	4303 K
сказал	3579 K
сказала	3579 K	4303 K
скаржаться	4303 K
скаржився	4303 K
скаржилася	4303 K
скачайте	3464 K наше
скиньте	3576 K нам	3576 K донат
сколько	3576 скиньте K
скриньку	4232 вашу K
скриньці	4232 вашій K
следите	3469 K за нами
словам	3579 по K
словами	4303 за K
слушайте	271 K ни
слідкуйте	4196 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3579 K
советовала	3579 K
советовали	3579 K
советует	3579 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3495 внешнее K
содержит	98 K сцены
сообщение	3483 данное K (материал) создано	3528 K создано
сообщил	3579 K
сообщила	3579 K
сообщили	3579 K
сообщите	38 K нам	67 K нам	3492 K нам	3576 K нам
соучастником	3513 станьте K	3576 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3563 K
сповіщення	14 K	4194 увімкнути K	4194 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4301 K текст	4301 K матеріал
сподобалась	4184 якщо вам K стаття
спонсором	80 станьте K
според	315 K
спрашивает	3579 K
спросил	3579 K
спросила	3579 K
співали	4303 K
співучасником	4300 станьте K
спільнота	4301 наша K
спільноти	4188 стань частиною K	4240 частиною K	4301 нашої K
станете	80 K член	312 K абонат	312 K член
станьте	51 K одним из них	3576 K нашим	4300 K нашим
статей	4247 до всіх K	4247 до усіх K
статии	268 до всички K
статия	236 хареса ли ви тази K	255 цялата K	313 тази K
статията	255 % от K
стаття	4301 ця K
статья	3577 эта K
статьям	3520 ко всем K
стверджує	4303 K
стежте	4196 K за нами
стигнали	236 щом сте K дотук
стороннего	3495 K сервиса
сторонним	3495 K сервисом
стороннього	4222 K сервісу
стороннім	4222 K сервісом
суммой	3578 любой K
сумму	3578 любую K
сутрин	17 всяка K
существуем	3577 мы K
существует	3513 K благодаря
събитие	246 нашето K
съветва	315 K
съветваше	315 K
съвместно	258 K с партньор
съгласен	43 не си K
съгласие	260 без писмено K
съгласни	43 не сте K
съдържание	9 това K	243 външно K	243 това K
съдържанието	260 използването на K	260 използване на K
съобщи	315 K
съобщил	315 K
съобщиха	315 K
""", 'т': """
тагнете	62 K ме
твърдеше	315 K
твърди	315 K
текста	98 первой версии K	98 ранней версии K
тексте	98 ранее в K
текстове	268 до всички K
тексту	98 першій версії K
телеграм	16 K	238 K	3469 наш K-канал	3469 в нашем K	3490 K	3490 K-канал	3490 K-канале	3524 пишите в K	3577 наш K	4196 наш K-канал	4216 K	4216 K-канал	4216 K-каналі
телеграме	16 K	3490 K
телеграмі	4216 K
телефон	98 K довіри
тест	3503 наш K	4229 наш K
тиждень	17 раз на K	4302 на K
требовал	3579 K
требовала	3579 K
требовали	3579 K
тръгнете	236 преди да си K
""", 'у': """
уведомления	14 K	3465 включите K	3465 включить K	3465 разрешить K
уверяет	3579 K
уверял	3579 K
уверяла	3579 K
увійдіть	24 K	4191 K, щоб
уговаривал	3579 K
уговаривала	3579 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	246 нашия K
уйдете	3451 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4215 K джерел
улюблені	4215 K джерела
умовляв	4303 K
умоляваше	315 K
умолял	3579 K
умоляла	3579 K
умоляли	3579 K
утверждает	3579 K
уточнение	98 K:
уточнення	98 K:
уточнив	4303 K
уточнил	3579 K
уточнила	3579 K	4303 K
учасником	4300 станьте K
""", 'ф': """
фейсбук	16 K	238 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3577 K нашу
цитировании	3488 при K
цитування	4213 у разі K
цитуванні	4213 при K
""", 'ч': """
частиною	4300 станьте K
частковому	4239 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	271 K ни
читаете	3576 спасибо, что K
читай	4196 K нас
читайте	3469 K нас в	4196 K нас у	4196 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3503 опросе K	3513 благодаря поддержке K	3533 K	3577 наших K
читатели	36 наши K	36 нашите K	43 писма на K	276 K	313 нашите K	3451 дорогие K	3533 K	3577 наши K
читателите	276 K	313 с подкрепата на K	313 от K ни
читателям	18 благодаря K	36 нашим K	3533 K	3577 благодаря K
читати	4190 щоб K далі	4300 щоб K далі
читачам	18 завдяки K	4256 K
читачі	36 наші K	4256 K	4301 наші K
читачів	43 листи K	4256 K	4301 наших K
читаєте	4300 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4302 K
щомісячний	4240 K внесок
щомісячно	4302 K
щоранку	17 K
щотижневу	4192 K розсилку
""", 'э': """
электронной	3506 адрес K почты
электронную	3506 K почту
""", 'я': """
яжіться	38 зв'K з нами	4218 зв'K з нами
язкові	21 обов'K поля	4203 обов'K поля
якщо	4184 K ви вже тут
""", 'і': """
із	4299 # K #
інтелектом	4242 штучним K
інтелекту	4242 за допомогою штучного K
""", 'א': """
אדבלוק	1970 K
אומר	2006 K
אומרת	2006 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1910 עקבו K	2003 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1908 דואר K
אמר	2006 K
אמרה	2006 K
אמרו	2006 K
אתכם	1940 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2005 K
ביקש	2006 K
ביקשה	2006 K
במייל	1939 K שלכם
בסרטון	1929 לצפות K זה
בעוגיות	1915 שימוש K
בעיתונות	1940 לתמוך K
בעלי	1975 בלי K הון	1975 ללא K הון
בקובצי	1914 משתמש K
בשבוע	17 פעם K	2005 K
בתגובות	85 K
בתוכן	1951 לעשות שימוש K
""", 'ד': """
דווחו	2003 K לנו
דיוור	1939 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1911 הורידו את K	2004 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2006 K
הודיעה	2006 K
הוואטסאפ	1911 לקבוצת K
הווטסאפ	1911 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2006 K
הוסיפה	2006 K
הזהיר	2006 K
הזכויות	1922 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	1952 הכתבות K
הטלגרם	1911 לערוץ K
הטקסט	1930 K
היום	2003 תרמו K
הירשמו	2003 K לקבלת
הכותב	1951 על דעת K
הכתבה	45 לפרסם את K	1904 להמשך קריאת K	1930 K	2004 K הזאת
המדור	1928 הוא עורך K	1928 היא עורכת K
המובעות	1951 הדעות K במאמר	1951 הדעות K בטור	1951 הדעות K בכתבה
המועדף	1925 למקור K	1925 כמקור K
המייל	1907 לתיבת K	1908 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	1908 K היומי	1939 K השבועי של	1939 K שלנו	2004 K
הסביר	2006 K
הסיכום	1930 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1930 הנקודות K
העיתונות	2004 K העצמאית
הפרטיות	1915 מדיניות K
הפרסומות	1970 חוסם K
הפרסומים	1970 חוסם K
הפרסומת	11 K
הצביעו	2003 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1911 K לערוץ	2003 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1915 תנאי K
השמות	98 K שונו
התגובות	1936 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1940 בזכות K שלכם
התראות	14 K
התרגום	1930 K
התרומה	2003 K שלכם
""", 'ו': """
ובטוויטר	1910 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1940 K בכם
ותלויה	1940 K בכם
""", 'ז': """
זקוקה	2003 K לכם
""", 'ח': """
חודשית	2003 תרומה K
חיצוני	1929 תוכן K	1929 תוכן ממקור K
""", 'ט': """
טען	2006 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1939 K למייל	1939 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1904 הצטרפו K
כתב	2006 K
כתבה	1930 K זו	2004 K זו	2006 K
כתבו	38 K לנו	67 K לנו	2003 K לנו
כתבות	1952 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1928 היא K
כתובת	77 הזינו K מייל	1908 K דוא"ל
""", 'ל': """
לדברי	2006 K
להגיב	6 כדי K	1936 K
להמשיך	1904 כדי K לקרוא	1940 עזרו לנו K
להעתיק	1922 אין K	1951 לשכפל, K
לחודש	2005 K
לחוק	1951 סעיף #א K
לחצו	2003 K כאן
לידיעון	2003 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1905 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1907 הירשמו K	1907 הרשמה K	1907 K שלנו	1939 בהצלחה K	2003 הירשמו K
לעזרתכם	2003 אנחנו זקוקים K
לענייני	1928 הוא כתב K	1928 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1929 K בתוכן
לקבוצת	1911 הצטרפו K
לקריאה	1952 כתבות K
לקריאת	20 K הכתבה
לשנה	2005 K
לתומכים	1940 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	1952 K חינם
מועדף	1925 מקור K	1925 כמקור K	1988 מקור K	1988 כמקור K
מינוי	1904 רכשו K	2003 רכשו K	2007 K
מנוי	1904 כבר K
מנויים	2007 K
מניות	1975 בלי בעלי K	1975 ללא בעלי K
מסכימים	43 לא K	43 K?	1939 בהרשמה אתם K
מסר	2006 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1939 K שבועי	2007 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1930 K
סיפר	2006 K
סיפרה	2006 K
סעיף	1951 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2003 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1939 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	1928 הוא K
עיתונאית	1928 היא K
עיתונות	1940 לעשות K	2004 K עצמאית
עכשיו	2003 תרמו K
עלולים	98 K להיות קשים
עמלה	1950 נקבל K	1950 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	1970 חוסם K	2004 ללא K
פרסומת	11 K
פרשן	1928 הוא K
פרשנית	1928 היא K
""", 'צ': """
ציין	2006 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2004 K
קרא	2006 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2005 חודש K
""", 'ש': """
שאלו	1930 K את
שולחים	57 אנחנו K לכם
שיווקי	1939 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2003 K לנו
שלנו	39 לכתב K	2004 K
שנקבל	1950 K עמלה
שקראתם	2003 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	1936 K
תוכן	9 K זה	1929 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	1940 K בכם
תלויה	1940 K בכם
תמיכתכם	2003 K
תמכו	2003 K בנו
תקציר	1930 K
תרומה	2007 K
תרומות	2007 K
""", 'ا': """
اخبارنا	216 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1578 K مطلب	1578 K خبر	1622 براي K مطلب
ادبلاك	1600 K
ادعمنا	215 K
ادعموا	215 K
ارسال	6 براي K نظر	1556 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	217 K
استخدام	124 يمنع اعادة K
استطلاع	215 صوت في K
استطلاعنا	216 K
استفاده	1544 از كوكي K ميكنيم	1544 از كوكيها K ميكنيم	1545 شرايط K	1552 K از مطالب اين سايت	1552 K از مطالب سايت
استمرار	215 ساهم في K	215 ساهموا في K
اسپم	71 بدون K
اشار	218 K
اشارة	62 ضع K الي
اشارت	218 K
اشتراك	150 لديك K	219 K	1573 K تهيه كنيد	1622 K تهيه كنيد	1626 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	215 K الان
اشتركوا	80 K	215 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	218 K
اضافت	218 K
اضغط	215 K هنا
اطلاع	1556 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	216 K هذا
اعلام	1625 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	180 مانع K	180 حاجب K
اعلانها	14 K
اعلن	218 K
اعلنت	218 K
اعملوا	62 K تاغ
افاد	218 K
افادت	218 K
افزود	1625 K
اكتب	215 K لنا
اكتبوا	38 K الينا	67 K الينا	215 K لنا
اكد	218 K
اكدت	218 K
الاخبارية	106 النشرة K
الارتباط	116 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	116 شروط K
الاسماء	98 تم تغيير K
الاشعارات	14 K	107 فعل K	108 تفعيل K
الاعلان	11 K
الاعلانات	118 حاجب K	118 مانع K	180 مانع K	180 حاجب K	180 اداة حظر K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	105 بريدك K	106 البريد K
الان	215 تبرع K	215 سجل K
الاول	217 الشهر K
الاولي	98 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	105 نشرتنا K	106 النشرة K	219 النشرة K
التحرير	39 فريق K لدينا
التطبيق	107 حمل K	107 نزل K	108 تحميل K
التعليق	98 رفضت K	144 شروط K	144 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	216 هذا K
الخارجية	134 محتوي المواقع K
الخبر	98 تم تحديث هذا K
الخصوصية	116 سياسة K
الدخول	24 سجل K	102 سجل K او	102 سجل K الان	102 سجل K الي حسابك	215 سجل K او
الشهر	217 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	148 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	102 لمتابعة K	150 لمواصلة K
الكاتب	145 يعبر عن راي K
الكوكيز	116 K
المادة	216 هذه K
المجانية	15 المقالات K	160 من المقالات K	160 مقالاتك K	160 المقالات K
المحتوي	9 هذا K	102 هذا K متاح
المحرر	98 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	216 الصحافة K
المفضل	129 مصدرك K	129 مصدركم K	129 المصدر K لديك
المفضلة	129 مصادرك K	129 مصادركم K
المقال	20 لقراءة K	98 تم تحديث هذا K	102 لقراءة K كاملا	150 لقراءة هذا K	216 هذا K
النشر	124 يمنع اعادة K
النشرة	105 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	215 انضم K
اليهم	51 انضم K
انتاج	124 يمنع اعادة K
انستغرام	215 تابعنا علي K
انضموا	51 K اليهم
انقر	215 K هنا
اوضح	218 K
اوضحت	218 K
اول	1624 ماه K
اوليه	98 نسخه K اين
ايميل	1539 K خود را	1539 به K شما	1540 ادرس K	1540 نشاني K	1569 در K خود	1622 K خود را وارد كنيد
ايميلتان	1569 به K
اينجا	1577 K كليك كنيد	1622 K كليك كنيد
اينستاگرام	1542 در K دنبال
اينه	64 K
اپ	1568 K
اپليكيشن	1568 K	1622 K ما را	1622 K را دانلود كنيد	1622 K را نصب كنيد	1623 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1582 الزاما K	1582 لزوما K	1582 K ديدگاه
بازنشر	45 K
باشيد	1556 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1563 را K
بحسب	218 K
بخوانيد	1554 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1623 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1563 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1556 براي ما K
بفضلكم	216 K
بنويسيد	38 براي ما K	67 براي ما K	1556 براي ما K	1622 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1554 K	1562 به تيم ما K	1622 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1556 با ما در ميان K	1622 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1556 با ما تماس K
""", 'ت': """
تؤكد	218 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	215 K علي تويتر	215 K علي غوغل	215 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	215 K علي
تاكيد	1625 K كرد
تبرع	219 K
تبرعات	219 K
تبرعك	215 K
تبرعكم	215 K
تبرعوا	90 K بما	215 K الان
تبليغ	1600 ضد K
تبليغات	70 بدون K	1600 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	216 K
ترجيحي	1555 منبع K	1555 منابع K	1617 منابع K	1617 منبع K
ترد	98 لم K
تستطيع	148 تبرع بما K	148 ساهم بما K
تصحيح	98 K:
تطبيق	215 حمل K	215 حملوا K
تطبيقنا	84 في K	84 عبر K	216 K
تعبر	145 لا K عن راي	145 K فقط عن راي
تعديل	98 تم K هذا
تعليقا	144 لتضيف K
تغيير	98 نامها K
تفاصيل	98 يتضمن K	98 يحتوي علي K
تفعيل	115 K جافا
تفوت	215 لا K
تفوتوا	215 لا K
تقاريرنا	216 K
تقول	218 K
تلغرام	215 تابعنا علي K
تلگرام	1542 ما را در K	1542 در K دنبال	1542 كانال K ما	1556 با ما در K
تماشا	1563 K كنيد
تمامي	1553 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	215 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1625 K داد
تيم	1623 K ما
""", 'ج': """
جافاسكريبت	176 K
جاوااسكريپت	1544 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	218 K
حذرت	218 K
حساب	102 هل لديك K
حقوق	1553 كليه K	1553 همه K	1553 تمام K
حمايت	1570 K مالي خود	1571 به K شما نياز	1571 با K شما	1572 K كنيد	1622 از ما K كنيد	1622 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1623 اين K
خبرنامه	1539 K ما	1539 اشتراك K	1540 در K	1569 K روزانه	1569 K هفتگي	1623 K ما	1623 K	1626 K
خبرنگار	39 K ما	1556 K ما را	1558 K
خبرنگاران	39 K ما	1623 K ما
خصوصي	1545 سياست حريم K
خواست	1625 K
خواستند	1625 K
خواندن	1573 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1571 به K خود تكيه	1623 K ما
خواهد	1565 منتشر K شد
خواهند	1565 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1558 استاد K
دستيار	63 K مجازي
دعا	218 K
دعت	218 K
دعمك	215 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	215 K
دنبال	1542 ما را K كنيد	1554 K كنيد	1554 K كنيم	1622 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1556 به ما خبر K	1563 گوش K	1574 هديه K	1622 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1565 نوشتن K	1565 ارسال K	1565 بيانگر K	1582 لزوما K
""", 'ذ': """
ذكر	218 K
ذكرت	218 K
""", 'ر': """
راسلنا	38 K	67 K	215 K
راسلونا	38 K	67 K	215 K
رايگان	1562 وبينار K ما	1573 اشتراك K	1583 مقاله K	1583 مطلب K	1583 مطالعه K	1622 K ثبت نام كنيد
روبوت	206 لست K
روبوتا	206 انا لست K
روزنامه	1582 ديدگاه K
روزنامهنگار	1558 K
روزنامهنگاري	1623 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1624 K
ساهم	90 K بما	215 K في دعم
ساهموا	90 K بما	215 K في دعم
سايت	1623 K ما
سايتهاي	1559 محتواي K ديگر
سكريبت	176 جافا K
سنويا	217 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	215 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	215 K
شهريا	217 K
شويد	24 وارد K	1554 عضو K	1554 K	1622 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1569 خبرنامه K
صحافتنا	216 K
صحافي	132 K
صحافية	132 K
صحافيينا	39 K
صحفي	132 K
صحفية	132 K
صحفيينا	39 K	216 K
صرح	218 K
صرحت	218 K
صوركم	40 K
""", 'ط': """
طالب	218 K
طالبت	218 K
طلب	218 K
طلبت	218 K
""", 'ع': """
علاقه	1555 منبع مورد K
عملنا	216 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1562 K شغلي در
فريقنا	216 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	215 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1565 K	1566 حروف لاتين (K)
""", 'ق': """
قال	218 K
قالت	218 K
قالوا	218 K
قبلي	98 نسخه K اين
قراءنا	216 K
قرائنا	148 نعتمد علي K	148 ونعتمد علي K	216 K
قناتنا	111 K علي	111 انضم الي K	216 K
""", 'ك': """
كاتب	132 K
كاتبة	132 K
كاتبه	145 يعبر عن راي K
كاتبها	145 تعبر عن راي K
كار	1623 K ما
كاربري	1573 حساب K خود شويد	1622 حساب K خود شويد
كانال	1542 به K ما	1554 K ما	1623 K ما
كتب	218 K
كتبت	218 K
كردهايد	1573 ثبت نام K	1573 ثبتنام K
كمصدر	129 K مفضل	199 K مفضل
كميسيون	1580 K دريافت كنيم	1580 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1562 ديدن K	1563 گوش K	1574 هديه K	1577 روي لينك كليك K	1577 كليك K	1622 به ما كمك K	1622 روي لينك كليك K	1622 همين حالا ثبت نام K
كوكي	1545 از K
كوكيها	1545 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1565 حروف K	1566 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1582 K نظر
لقراءة	102 سجل الدخول K	150 K بقية	215 سجل الدخول K
لقراءتكم	215 شكرا K
لكتابة	144 K تعليق
للاطلاع	150 K علي المقال كاملا
للتعليق	6 K	144 K علي الخبر
للقراءة	0 دقائق K	102 سجل الدخول K
للمتابعة	102 سجل الدخول K
للمشتركين	50 يمكن K	103 K فقط	150 حصري K	150 متاح K
لمتابعة	102 سجل الدخول K	150 K قراءة	215 سجل الدخول K
لمشتركي	150 حصري K
لمواصلة	150 K قراءة
""", 'م': """
ما	1623 به K
مالكين	185 بلا K
مالي	1571 كمك K شما	1622 كمك K شما	1626 كمك K
ماه	1624 در K
ماهانه	1624 K
متجرنا	216 K
متصفحك	10 K
مجانا	215 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1559 K خارجي	1559 اجازه ميدهيد K
محتوايي	1559 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1552 حقوق K است
محفوظة	124 جميع الحقوق K	124 حقوق النشر K
مراسل	132 K
مراسلة	132 K
مراسلنا	39 K	216 K
مراسلينا	39 K	216 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	98 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	148 نحتاج الي K	148 الي K
مساهمتكم	148 نحتاج الي K
مساهمين	185 بلا K	185 ولا K
مستعار	98 اسم K	98 نام K
مستعارة	98 اسماء K
مستقل	1623 رسانه K
مستقلة	216 صحافة K
مسدودكننده	1600 K تبليغات
مشترك	150 هل انت K	1573 K شويد	1622 K شويد
مشتركا	50 بصفتك K
مشتركان	1573 ويژه K است
مصنوعي	1560 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1623 اين K
معنا	215 ساهم K
مفضل	199 مصدر K
مفضلا	199 مصدرا K
مقالاتنا	148 لا نضع K	216 K
مقاله	1578 ادامه K
ملاك	185 بلا K
منبع	1581 ذكر K
منتخب	1555 منبع K
منشن	62 K لي
منصتنا	216 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1568 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1569 عضويت شما با K	1569 ثبت نام شما با K
موقعنا	216 K
ميتوانند	50 مشتركان K
ميخواهيم	1559 از شما اجازه K
ميدهد	1565 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1625 K
ميگويد	1625 K
ميگيريم	1580 كميسيون K
""", 'ن': """
ناشد	218 K
ناشدت	218 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1565 منتشر K شد
نخواهند	1565 منتشر K شد
نداد	98 پاسخ K
ندهيد	1622 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1568 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	216 K
نظر	6 ثبت K
نظرسنجي	1622 در K ما	1623 K ما
نميشود	60 ايميل شما نمايش داده K	1565 منتشر K
نوشت	1625 K
نويسنده	1556 ايميل K	1558 K
نياز	1571 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1573 مشترك K
هماكنون	1622 K ثبت نام كنيد
همايش	1562 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1571 به حمايت شما K
واتساب	215 تابعنا علي K
واحدا	51 كن K منهم
واشار	218 K
واشارت	218 K
واضاف	218 K
واضافت	218 K
واعلن	218 K
واعلنت	218 K
وافاد	218 K
وافادت	218 K
واكد	218 K
واكدت	218 K
واوضح	218 K
واوضحت	218 K
وبحسب	218 K
وبينار	1562 K ما	1562 در K
وتؤكد	218 K
وتري	218 K
وتضيف	218 K
وتقول	218 K
وحذر	218 K
وحذرت	218 K
ودعا	218 K
ودعت	218 K
وذكر	218 K
وذكرت	218 K
وصرح	218 K
وصرحت	218 K
وطالب	218 K
وطالبت	218 K
وفقا	218 K
وفيديو	40 صور K
وقال	218 K
وقالت	218 K
وقالوا	218 K
وكتب	218 K
وكتبت	218 K
ومحلل	132 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	148 K علي دعمكم
ووفقا	218 K
ويؤكد	218 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1559 ديدن اين K
ويري	218 K
ويضيف	218 K
ويقول	218 K
ويقولون	218 K
""", 'ي': """
يؤكد	218 K
يرد	98 لم K
يقول	218 K
يقولون	218 K
يوتيوب	16 K	215 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	98 نسخه K اين
پژوهشگر	1558 K
""", 'گ': """
گزارش	1623 اين K
گزارشهاي	1623 K ما
گفت	1625 K
گفتند	1625 K
گفته	1625 K است	1625 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2031 का K रखने
अनुवाद	2033 K
अनुसार	2093 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2038 K राय दें
अपील	2093 K की
अलर्ट	2040 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2090 K दान
आपको	57 हम K
आर्टिकल	2052 फ्री K	2052 मुफ्त K
आर्थिक	2042 K सहयोग दें	2042 K सहयोग करें	2090 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2012 ऐप K करें	2040 K करें
इनबॉक्स	2011 आपके K	2041 अपने K में
""", 'उ': """
उपयोग	2017 कुकीज का K	2017 कुकी का K
""", 'ए': """
एजेंसी	2051 K की फीड
एडिटर	2031 सब K हैं	2031 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2069 K
""", 'क': """
कमीशन	2050 हमें K मिल	2050 K मिल सकता है
कमेंट	2038 अपनी राय K	2039 K करने के लिए	2039 K में अपनी राय	2039 K हटा	2039 K करने वाले
करके	2041 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2011 ईमेल दर्ज K	2014 फॉलो K	2026 जॉइन K	2026 लाइक K	2029 हमें ईमेल K	2036 टिकट बुक K	2038 पोल में वोट K	2041 साइन अप K	2045 शेयर K	2045 साझा K	2045 सेव K	2090 फॉलो K	2090 लॉग इन K	2090 साइन अप K
कहती	2093 K
कहते	2093 K
कहा	2093 K
कहानी	67 अपनी K हमें
कीजिए	2090 मदद K
कॉपी	2045 लिंक K हो गया
कॉपीराइट	2025 K
क्लिक	2026 K करें	2090 यहां K करें	2090 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2091 इस K	2091 यह K
खबरें	2047 और K पढने के लिए	2052 मुफ्त K
खबरों	2047 अन्य K के लिए	2047 ताजा K के लिए	2047 की K के लिए
खरीदें	2036 यहां से K
खेलें	2038 क्विज K और
""", 'ग': """
गिफ्ट	2045 K करें
गोपनीयता	2017 K नीति
""", 'ज': """
जनरेट	2051 ऑटो-K
जरूर	2029 हमें K दें
जावास्क्रिप्ट	2017 K
जुडने	2027 K के लिए
जुडिए	51 आप भी K	2090 K
जुडें	51 आप भी K	2014 चैनल से K	2026 K	2036 हमारी टीम से K	2090 हमसे K
ज्वाइन	2026 K करें
""", 'ट': """
टिप्पणियों	2039 K के लिए
टिप्पणी	98 K करने से इनकार	2039 K करने के लिए	2039 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2012 ऐप K करें	2040 K करें	2040 K कीजिए	2090 ऐप K करें	2090 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2094 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2090 राय K
देखें	2090 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2017 K नीति
निर्भर	2042 आपके सहयोग पर K
नोटिफिकेशन	14 K	2012 K चालू करें	2040 K ऑन करें	2040 K ऑन कर लें
नौकरी	2036 K के अवसर
न्यूज	2015 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2011 हमारे K	2011 हमारा K	2011 हमारा साप्ताहिक K	2011 K के लिए	2091 हमारे K	2094 K
""", 'प': """
पढने	0 K का समय	2043 K के लिए
पढें	0 मिनट में K	2012 ऐप में K	2090 पूरी खबर K
पत्रकार	2091 हमारे K
पत्रकारिता	2031 K में सक्रिय हैं	2091 हमारी K	2091 स्वतंत्र K
पसंदीदा	2028 K सोर्स	2028 K स्रोत	2028 K न्यूज सोर्स	2085 K स्रोत	2085 K सोर्स
पाठकों	18 K के सहयोग	2042 K के सहयोग से चलते
पाने	2041 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2051 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2093 K
पूछें	2033 K
पूरी	2043 बनकर K खबर
पॉडकास्ट	2037 K सुनें	2037 K सुनने के लिए	2091 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2092 K माह	2092 K वर्ष
प्रतिक्रिया	2038 अपनी K
प्रिफर्ड	2028 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2029 हमें K	2029 कमेंट करके K	2090 हमें K	2090 राय K
बताते	2093 K
बताया	2093 K
बदल	98 नाम K
बाहरी	2032 K साइट
बिंदु	2033 मुख्य K
बॉक्स	2039 कमेंट K में
बोला	2093 K
बोले	2093 K
ब्राउजर	10 आपका K
ब्लॉकर	2069 ऐड K	2069 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2029 हमें K	2090 हमें K	2090 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2092 हर K
मांगते	2032 आपकी इजाजत K हैं	2032 आपकी अनुमति K हैं
मुताबिक	2093 K
मुफ्त	2052 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2043 पढना जारी K के लिए
रजिस्टर	2090 अभी K करें
रहिए	2047 जुडे K
रहें	2047 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2093 K
लिखें	38 हमें K	67 हमें K	2090 हमें K
लेख	2091 यह K	2091 इस K
लॉग	24 K इन
लॉगिन	2090 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2051 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2069 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2037 K देखें	2037 K यहां देखें	2037 K भी देखें	2037 K देखने के लिए
वेबसाइट	2091 हमारी K
वेबिनार	2036 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2029 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2017 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2029 हमसे K करें
संपादित	2051 ने K नहीं किया
संवाददाता	39 हमारे K	2031 वरिष्ठ K हैं	2031 K हैं
संस्करण	98 पिछले K में
सकते	2027 जुड K हैं	2027 फॉलो कर K हैं	2029 हमें भेज K हैं
सदस्य	55 मासिक K	2043 पहले से K हैं	2090 K बनें
सदस्यता	2043 K लें
सप्ताह	2092 प्रति K
सब्सक्राइब	2011 न्यूजलेटर को K	2011 न्यूजलेटर K	2014 चैनल को K	2026 K करें	2041 K करके आप	2090 K करें
सब्सक्राइबर	50 K	2043 K हैं
सब्सक्राइबर्स	2043 K के लिए है
सब्सक्रिप्शन	2041 K सफल	2094 K
समरी	2033 K
समर्थन	2090 K करें
सर्वाधिकार	2024 K सुरक्षित
सर्वे	2038 K में भाग लें	2038 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2042 हमें K करें	2090 आपका K	2090 हमें K	2090 K करें	2090 आपके K
सहयोगी	55 मासिक K
सामग्री	2032 से मिली K शामिल है	2032 K उपलब्ध नहीं है
सारांश	2033 K
सिंडीकेट	2051 K फीड
सीनियर	2031 K सब एडिटर हैं
सुझाएं	2090 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2037 को K	2037 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2032 कुकीज K करें
""", 'ह': """
हमारा	2012 K ऐप	2091 K काम	2091 K ऐप
हमारी	39 K टीम से	2090 K मदद करें	2091 K टीम
हमारे	2091 K पाठक	2091 K चैनल	2091 K साथ
हिस्सा	2038 सर्वे में K लें
""", 'অ': """
অনলাইন	333 K শপ
অনুদান	338 আজই K দিন	378 K দিন	382 K
অনুমতি	327 K ছাডা কপি	327 K ছাডা নকল	329 আপনার K চাই
অনুমতিতে	328 বিনা K
অনুসরণ	323 K করুন	378 K করুন
অ্যাডব্লকার	360 K
অ্যাড্রেস	335 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	337 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	324 K জানান	324 K পাঠান	324 K লিখুন	324 K ইমেইল করুন	338 K পাশে থাকুন	378 K লিখুন	378 K ইমেইল করুন	378 K সঙ্গে কাজ করুন	379 K পাঠক	379 K সঙ্গে
আযকর	55 K ছাড
আসুন	323 ঘুরে K
""", 'ই': """
ইতিমধ্যে	340 K গ্রাহক
ইনবক্সে	337 K পেতে
ইনস্টল	336 অ্যাপ K করুন
ইমেইল	318 আপনার K
""", 'এ': """
এআই	331 K
এআইকে	331 K
এআইযের	331 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	333 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	329 বহিরাগত K
কমিশন	348 K পেতে পারি
করুন	323 ফলো K	323 যোগ K	378 লগইন K	378 ফলো K
কর্তৃপক্ষ	327 মন্তব্যের জন্য K দাযী নয
কিনুন	333 টিকিট K
কুইজে	333 K অংশ নিন
ক্লিক	323 K করুন	378 এখানে K করুন	378 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	340 K পডতে	379 K
""", 'গ': """
গ্রহণ	329 কুকি K করুন
গ্রাহক	378 K হোন
গ্রাহকদের	340 শুধু K জন্য
""", 'চ': """
চাকরির	333 K সুযোগ
চালিযে	340 পডা K যেতে
চ্যানেল	379 আমাদের K
""", 'জ': """
জরিপে	333 K অংশ নিন	333 K ভোট দিন
জানতে	344 আরও খবর K
জানান	378 মতামত K	381 K
জানিযেছে	381 K
জানিযেছেন	381 K
""", 'ট': """
টাকায	340 মাত্র # K
টেলিগ্রাম	379 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	336 অ্যাপ K করুন	336 অ্যাপটি K করুন	378 অ্যাপ K করুন	378 অ্যাপটি K করুন
""", 'থ': """
থাকুন	323 যুক্ত K	378 পাশে K
""", 'দ': """
দাঁডান	339 পাশে K
দিন	323 যোগ K
দেখতে	334 ভিডিও K
দেখুন	334 ভিডিও K
""", 'ধ': """
ধরিযে	324 ভুল K দিন
""", 'ন': """
নামিযে	336 অ্যাপ K নিন
নিউজলেটার	318 আমাদের K	318 K পেতে	337 সাপ্তাহিক K	379 আমাদের K	379 K	382 K
নিউজলেটারের	379 K
নিজস্ব	327 মতামত লেখকের K
নিবন্ধন	378 এখনই K করুন
নোটিফিকেশন	336 K চালু করুন
""", 'প': """
পডতে	340 বাকি অংশ K	340 লেখা K	344 আরও খবর K
পাঠকেরাই	338 K আমাদের ভরসা
পাঠান	324 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	332 ভুল K
প্রকাশ	327 অনুমতি ছাডা K	335 ঠিকানা K করা হবে না
প্রতি	380 K মাসে
প্রতিবেদক	39 আমাদের K	326 জ্যেষ্ঠ K	326 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	324 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	379 এই K
প্রযোজন	329 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	379 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	381 K
বললেন	381 K
বলেছে	381 K
বলেছেন	381 K
বলেন	381 K
বুদ্ধিমত্তা	331 কৃত্রিম K
ব্যবহার	330 কুকি K
ব্লকার	360 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	334 K দেখুন
""", 'ম': """
মতামত	333 আপনার K দিন	378 K দিন
মন্তব্য	327 অশালীন K প্রকাশ	335 K করতে	335 K লিখতে	335 আপনার K লিখুন
মাসিক	380 K
মূল্যে	340 বিনা K পডতে
মূল্যের	341 বিনা K লেখা
মোবাইল	379 আমাদের K
""", 'য': """
যুক্ত	323 K হোন	323 K করুন	378 K হতে	378 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	324 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	326 সিনিযর K
""", 'ল': """
লাইক	323 K দিন
লাগল	332 কেমন K
লিখুন	335 আপনার মতামত K
লেখা	341 ফ্রি K
লেখাটি	340 K পডতে
লেগেছে	332 কাজে K	332 কেমন K
""", 'শ': """
শুনুন	334 K
""", 'স': """
সংবাদটি	379 K
সংরক্ষিত	322 স্বত্ব K
সংশোধন	98 K:
সংশোধনী	98 K
সংস্করণে	98 আগের K
সঙ্গেই	344 আমাদের K থাকুন	344 K থাকুন
সদস্য	378 K হোন
সম্পাদকীয	327 K নীতির সঙ্গে
সর্বস্বত্ব	322 K সংরক্ষিত
সহযোগিতা	378 K করুন
সহাযতা	378 আমাদের K	378 K করুন
সাংবাদিক	379 আমাদের K
সাংবাদিকতা	379 স্বাধীন K
সাংবাদিকতাকে	338 স্বাধীন K	379 K
সাংবাদিকতার	338 K পাশে
সাপ্তাহিক	337 আমাদের K
সাবস্ক্রাইব	318 নিউজলেটারে K	323 K করুন	337 K করলে আপনি	337 K করার জন্য ধন্যবাদ	378 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	379 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4026 Kเพิ่มเพื่อน	4054 Kติดตาม
กร	3996 Kอกอีเมล
กล	4057 K่าว
กอ	4055 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4054 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4014 Kบคุณที่สมัคร	4014 Kบคุณที่ลงทะเบียน	4055 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4054 Kิกที่นี่	4054 Kิกชม
คว	4024 Kามเห็นส่วนตัวของผู้เขียน
ค่	4023 Kาคอมมิชชั่น	4023 Kาคอมมิชชัน
""", 'จ': """
จด	3995 Kหมายข่าวของเรา	4014 Kหมายข่าวรายสัปดาห์ของเรา	4058 Kหมายข่าว
จะ	4013 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4054 Kวน์โหลดแอปของเรา	4054 Kวน์โหลดแอปได้	4054 Kวน์โหลดแอปเลย	4054 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4005 Kดต่อผู้สื่อข่าวของเรา	4005 Kดต่อกองบรรณาธิการ	4054 Kดตามเรา
ต่	4056 Kอเดือน	4056 Kอปี
""", 'ถ': """
ถื	4014 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4018 Kลองอ่าน
ทั	38 Kกมา	4024 Kศนะของผู้เขียน
ทา	4013 Kงเว็บไซต์ขอสงวนสิทธิ์	4015 Kงอีเมลทุก
ทุ	4015 Kกเช้าทางอีเมล
""", 'บ': """
บท	4019 Kความฟรี	4055 Kความนี้
บร	4058 Kิจาค
บล	4038 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4057 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4016 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4057 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4005 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4007 Kมรับคุกกี้
""", 'ร': """
ระ	4057 Kบุว่า
รา	4056 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4016 Kวมสนับสนุนการทำงานของเรา	4054 Kวมสนับสนุน	4054 Kวมบริจาคให้เรา	4054 Kวมบริจาคกับเรา	4054 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4024 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4055 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4001 Kวนลิขสิทธิ์	4002 Kวนสิทธิ์
สน	4016 Kับสนุนสื่ออิสระ	4016 Kับสนุนการทำงานของเรา	4016 Kับสนุนนักข่าว	4054 Kับสนุนเรา	4054 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	3995 Kัครรับจดหมายข่าว	3995 Kัครรับข่าวสาร	4054 Kัครรับ	4054 Kัครสมาชิกวันนี้	4054 Kัครสมาชิกเลย	4054 Kัครสมาชิกเพื่อ	4054 Kัครสมาชิกได้ที่	4054 Kัครสมาชิกของเรา	4058 Kาชิก
สำ	4018 Kหรับสมาชิกเท่านั้น
สื	4055 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4005 Kงเรื่องราวของคุณ	4005 Kงข่าวหาเรา	4054 Kงข้อมูลมาที่	4054 Kงคลิปมา
""", 'ห': """
หา	4005 Kกคุณมีข้อมูล
ห้	4001 Kามคัดลอกหรือ	4001 Kามคัดลอกข้อความ	4001 Kามคัดลอกเนื้อหา	4001 Kามคัดลอกบทความ	4002 Kามทำซ้ำ
""", 'อ': """
อย	4054 K่าพลาด
อี	21 Kเมลของคุณจะไม่	3995 Kเมลของคุณ
อ่	4018 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4054 Kียนถึงเรา	4054 K้าสู่ระบบเพื่อ
เฉ	4018 Kพาะสมาชิก
เน	9 Kื้อหานี้	4007 Kื้อหาจากภายนอก	4007 Kื้อหาภายนอก	4034 Kื้อหานี้มาจาก	4034 Kื้อหาจาก
เป	4018 K็นสมาชิกอยู่แล้ว	4057 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4013 Kื่อแสดงความคิดเห็น	4018 Kื่ออ่านต่อ	4018 Kื่ออ่านบทความ	4026 Kิ่มเพื่อนไลน์	4026 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4013 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4005 K้งเบาะแสข่าว	4005 K้งเรา	4054 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4004 Kล่งข่าวที่ต้องการ	4004 Kล่งข่าวโปรด	4004 Kล่งที่มาที่ต้องการ
แอ	4026 Kดไลน์	4026 Kดไลน์เพื่อ	4054 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4038 Kรแกรมบล็อกโฆษณา
โห	4054 Kวตเลย	4054 Kลดแอป
""", 'ใ': """
ให	4055 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4402 hãy gửi K
""", 'ủ': """
ủng	4343 ly cà phê K hộ	4402 hãy K hộ
""", 'あ': """
あと	2507 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2564 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2474 Kいのブラウザ
お寄	2564 Kせください
お届	57 Kけします
お申	2495 Kし込みはこちら	2564 Kし込みください	2564 Kし込みはこちら
お聞	2564 Kかせください
お見	2564 K逃しなく
お試	2564 Kしください
お読	2564 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2512 K転載したものです	2512 Kの転載です
か月	2461 K無料	2566 K無料
""", 'が': """
が作	2545 aiK成
が無	2474 javascriptK効
が生	2545 aiK成
が翻	2545 aiK訳
が要	2545 aiK約
""", 'こ': """
ここ	2460 Kからは有料	2461 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2460 K記事は有料	2460 K記事は会員	2479 K記事についてのご意見	2525 Kコンテンツは	2525 K投稿は	2525 K外部コンテンツは	2565 K記事が	2565 K記事を	2565 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2474 K用のブラウザ
ご協	2564 K力ください
ご存	2513 Kじの方は
ご寄	2458 K付をお願い	2564 K付
ご意	43 K見・ご反論	2479 K見・ご感想	2479 K見をお寄せ
ご感	2479 K想をお寄せ
ご支	2458 K援をお願い	2564 K援
ご登	2504 K録ありがとうございます	2564 K録
ご覧	2564 Kください	2564 Kいただけます
ご購	2564 K読
ご連	2564 K絡ください
""", 'す': """
すで	2507 Kに会員の方
すべ	2461 Kての記事が
""", 'ぜ': """
ぜひ	2471 Kフォロー
""", 'で': """
でも	2471 K配信中
で作	2545 aiK成
で受	2488 lineKけ取る
で届	2488 lineKく
で最	2488 lineK新
で生	2545 aiK成
で要	2545 aiK約
""", 'と': """
と強	2567 K調
と書	2567 Kい
と発	2567 K表
と話	2567 Kし	2567 Kす
と語	2567 Kっ	2567 Kる
と説	2567 K明
と述	2567 Kべ
""", 'に': """
によ	2545 aiKって生成	2545 aiKる要約	2567 Kると
""", 'の': """
の使	2477 cookieK用
の学	48 aiK習
の採	2495 K用情報
の提	2512 K供記事です
""", 'を': """
をフ	2471 Kォローする	2471 Kォローしよう
を使	2477 cookieK用
を利	2477 cookieK用
を有	2474 javascriptK効	2474 javascript K効
を発	2567 K表した
を許	2492 cookieK可
""", 'ア': """
アカ	2488 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2511 Kィリエイト広告	2511 Kィリエイトプログラム	2511 Kィリエイトリンク	2520 Kィリエイトリンク	2520 Kィリエイト広告	2520 Kィリエイトプログラム
アプ	2466 Kリで開く	2466 Kリで読む	2466 Kリはこちら	2467 Kリを開く	2467 Kリをダウンロード	2467 Kリのダウンロード	2467 Kリをインストール	2503 Kリなら通知	2503 Kリなら速報	2503 Kリなら、	2503 Kリで読むと	2503 Kリなら
アン	2499 Kケートにご協力	2499 Kケートはこちら	2499 Kケート実施中	2500 Kケートに答えて
""", 'カ': """
カ月	2461 K無料	2566 K無料
""", 'ク': """
クイ	2500 Kズに答えて
クッ	2476 cookie(Kキー)	2477 Kキーを使用	2477 Kキーを利用	2492 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2479 Kントを投稿するには	2479 Kントするには	2479 Kントをお寄せ	2480 Kント欄で	2480 Kント欄に	2480 Kント欄から	2480 Kント欄へ	2502 Kントは削除します	2502 Kントは削除することが	2502 Kントは削除する場合	2502 Kントは承認	2502 Kントは公開前	2502 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2458 Kートをお願いします	2564 Kートをお願い	2564 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2564 Kンロードしてください
""", 'チ': """
チケ	2495 Kット販売中
チャ	2472 Kンネル登録を	2488 Kンネルに参加する	2488 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2464 Kースレターに登録	2465 Kースレターを	2488 googleKースで	2504 Kースレター登録はこちら	2568 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2471 Kローして最新	2471 Kローをお願い	2564 Kローしてください
""", 'ブ': """
ブラ	2523 Kウザは音声	2523 Kウザは動画	2523 Kウザではこの動画	2523 Kウザはvideo	2523 Kウザはaudio
""", 'プ': """
プッ	2467 Kシュ通知
プラ	2476 Kイバシーポリシーに
プレ	2461 Kミアム会員
プロ	2511 Kモーションが含まれ	2511 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2464 Kマガに登録	2465 Kマガで	2504 Kマガ登録はこちら	2504 Kマガの登録	2565 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2464 Kルマガジンに登録	2465 Kルマガジンで	2465 Kルマガジンを	2465 Kルでお届け	2479 Kルアドレスが公開されることはありません	2504 Kルアドレスを入力してください	2568 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2460 Kインして続きを	2460 Kインしてください	2461 Kインが必要	2564 Kインして
""", 'ヶ': """
ヶ月	2461 K無料	2566 K無料
""", '上': """
上优	4437 在googleK先
上優	4437 在googleK先
""", '下': """
下方	4524 K留言
下載	4418 K客戶端	4420 Kapp	4420 K應用程式
下载	4418 K客户端	4420 Kapp	4420 K应用	4523 K客户端
""", '不': """
不代	4436 K表本站	4453 K表本站立场	4466 K表本報立場	4466 K表本报立场	4466 K表本站立场	4466 K表本站立場	4466 K表本媒體立場	4466 K表本網立場	4466 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4492 K于任何财团
不屬	4492 K於任何財團
不得	4436 K转载	4436 K轉載
不认	43 K同本文
不錯	4523 K過
不错	4523 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4436 K表作者
仅供	4453 K其表达个人看法
仅限	4458 K会员	4458 K订户
""", '他': """
他說	4526 K
他说	4526 K
""", '付': """
付費	4413 K後	4527 K牆
付费	4413 K后	4527 K墙
""", '以': """
以下	4481 K内容来自
以閱	4412 K讀全文
以阅	4412 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4413 K专享	4458 K限定内容
会員	50 Kの方は	50 Kは月に	2460 K限定です	2460 K限定の記事	2460 K登録できます	2461 K登録すると	2461 K登録が必要	2507 Kの方はこちら	2507 K登録で続きを読む	2507 K登録後にご覧	2536 Kだけが読める	2536 Kのみがお読み	2536 Kのみ閲覧	2564 K登録して	2564 K登録は	2564 K登録がお済み	2564 K登録をお願い	2564 K登録で	2564 K登録のうえ	2564 K登録はこちら	2564 K登録ください	2565 Kの方
会費	2505 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4410 K支持	4523 K支持,	4523 K支持让	4523 K支持讓	4523 K支持是
""", '使': """
使用	4428 Kcookie改善	4428 Kcookie以	4428 K cookie 以	4428 K cookie 来	4428 K cookie 來	4429 Kcookie来	4429 Kcookie來
""", '來': """
來自	4444 K外部平台的內容
""", '依': """
依靠	4456 K读者的支持	4456 K讀者的支持
""", '侵': """
侵权	4436 K请	4436 K必究
侵權	4436 K必究
""", '個': """
個人	2477 K情報の取り扱い	2512 Kの見解です	4453 K看法
""", '偏': """
偏好	4437 K來源	4437 K来源	4506 K來源
""", '僅': """
僅限	4458 K會員	4458 K訂戶
""", '優': """
優先	2487 Kソース	2487 K表示に設定	2487 Kする情報源	2487 K的に表示
""", '免': """
免費	15 K閱讀	4467 K文章	4467 K閱讀篇數	4467 K閱讀額度	4468 K註冊即可	4468 K註冊後	4495 K文章	4523 K訂閱	4525 K試用
免费	15 K阅读	4467 K文章	4467 K阅读篇数	4468 K注册即可	4468 K注册后	4495 K文章	4523 K订阅	4525 K试用
""", '全': """
全文	20 Kを	2460 Kを読むには	2460 Kをお読み
""", '公': """
公众	16 K号	4423 K号:
公式	2467 Kアプリ	2471 Kアカウントをフォロー	2471 Kアカウントを友だち	2488 Klineはこちら	2565 Kline
""", '关': """
关注	4423 K我们的	4523 K我们
""", '内': """
内阅	4418 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4526 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2566 K
初月	2507 K#円で	2566 K無料
""", '判': """
判断	2567 Kした
""", '利': """
利用	2476 K規約に同意
""", '前': """
前請	4453 K先登入
前请	4453 K先登录
""", '剩': """
剩余	4412 K#%
剩餘	4412 K#%
""", '力': """
力を	2505 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4423 Kline好友	4423 Kline官方	4423 Kline@	4456 K贊助行列	4456 K赞助行列	4523 K会员	4523 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2565 Kになります
""", '動': """
動画	40 Kや写真	2496 Kをご覧ください	2496 Kはこちら	2497 Kでも詳しく	2497 Kでも解説	2523 Kを再生するには	2523 Kをご覧いただくには	2523 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4525 K
""", '化': """
化名	98 K
""", '即': """
即可	4453 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2472 Kち追加
""", '収': """
収益	2511 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4416 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2489 K班までご	2505 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2464 Kトレイに
""", '只': """
只靠	4456 K讀者	4456 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4444 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4483 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4526 K
告诉	38 K我们	67 K我们	4526 K
""", '呼': """
呼び	2567 Kかけた	2567 Kかける	2567 Kかけて	2567 K掛け
""", '命': """
命じ	2567 Kた
""", '啟': """
啟用	4483 Kjavascript
""", '喊': """
喊道	4526 K
""", '因': """
因为	4523 K有你的支持
因為	4523 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2511 Kの一部が還元
""", '外': """
外部	2492 Kコンテンツ	4444 K内容	4444 K內容
""", '她': """
她說	4526 K
她说	4526 K
""", '好': """
好評	2495 K発売中
""", '如': """
如侵	4436 K权
如有	4436 K侵权	4436 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4424 K微信
""", '定': """
定期	4523 K定額
""", '寄': """
寄付	2533 Kで成り立って	2533 Kで運営され	2533 Kによって運営され	2564 Kをお願い	2568 K
寄到	4416 K您的信箱	4455 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4526 K
""", '居': """
居合	2513 Kわせた方は
""", '已': """
已是	4412 K會員	4458 K订户	4458 K訂戶
已经	4412 K是会员
""", '年': """
年額	2566 K
""", '广': """
广告	11 K	4430 K拦截	4489 K拦截	4489 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2474 Kブロック	2505 Kに頼らず
""", '廣': """
廣告	11 K	4430 K攔截	4489 K攔截	4489 K封鎖
""", '开': """
开启	4420 K通知	4483 Kjavascript
""", '弊': """
弊社	2565 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2565 Kイト
当初	98 Kの記事で
当社	2565 Kの
当編	2565 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4420 K扫	4424 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2458 Kをお願いします	2564 Kをお願い	2564 Kして
""", '您': """
您已	4455 K成功订阅	4455 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4410 K支持	4456 K每一份捐款	4456 K每一筆捐款	4523 K捐款	4523 K支持,	4523 K支持让	4523 K支持讓	4523 K支持是
""", '情': """
情報	2489 Kをお寄せください	2489 K提供はこちら	2489 K提供を募集	2489 K提供をお待ち	2489 Kをお待ちして	2513 Kをお持ちの方は	2513 K提供窓口
""", '感': """
感謝	4455 K您的訂閱	4523 K閱讀	4523 K您的支持
感谢	4455 K您的订阅	4523 K阅读	4523 K您的支持
""", '成': """
成为	51 K其中一员	4412 K会员即可	4458 K付费会员	4523 K会员,	4523 K会员即可	4523 K我们的会员
成果	2520 K報酬型広告
成為	4412 K會員即可	4456 K我們的贊助	4458 K付費會員	4523 K會員,	4523 K會員即可	4523 K我們的會員
""", '我': """
我不	4512 K是机器人	4512 K是機器人
我们	4428 K使用cookie	4428 K使用 cookie	4524 K的
我們	4428 K使用cookie	4428 K使用 cookie	4524 K的
""", '手': """
手机	4420 K客户端
""", '打': """
打开	4418 Kapp	4420 K微信
打開	4418 Kapp
""", '扫': """
扫一	4420 K扫
扫描	4418 K二维码下载	4418 K二维码加入	4420 K二维码关注	4523 K二维码下载	4523 K二维码关注	4523 K二维码加入	4523 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4436 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4526 K
指摘	2567 Kした
""", '捐': """
捐助	4456 K我们	4456 K我們
捐款	4523 K支持	4527 K
""", '掃': """
掃一	4420 K掃
掃描	4418 K qr	4523 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4420 K通知
推送	14 K	4420 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4489 K告
""", '支': """
支持	4409 K獨立媒體	4409 K独立媒体	4410 K我们的	4410 K我們的	4523 K我们,	4523 K我們,	4523 K我们。	4523 K我們。	4523 K我们的报道	4523 K我們的報導	4523 K我们的新闻	4523 K我們的新聞	4523 K我们的记者	4523 K我們的記者	4523 K我们的工作	4523 K我們的工作	4523 K我们继续	4523 K我們繼續
支援	2533 Kで成り立って	2533 Kで運営され	2533 Kによって成り立って	2533 Kによって運営され	2564 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4436 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4437 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2567 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4458 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2464 K情報をお届け
""", '會': """
會員	50 K每月	4413 K專享	4458 K限定內容
""", '月': """
月額	2461 K#円	2566 K
""", '有': """
有了	4523 K你的支持	4523 K您的支持
有料	50 K会員は	2460 K会員限定	2460 K会員になる	2460 K会員の方	2507 K記事が読めます	2568 K会員
有权	4453 K删除
有權	4453 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4477 K#歲	4477 K十八歲
未經	4436 K授權不得	4436 K授權,不得	4436 K授權禁止	4436 K授權請勿	4436 K授權,請勿
未经	4436 K授权不得	4436 K授权,不得	4436 K授权禁止	4436 K授权,禁止	4436 K授权请勿	4436 K授权,请勿
""", '本': """
本ま	2507 月#Kで無料で
本ア	2565 Kプリ
本サ	2565 Kイト
本中	2563 #K#本
本內	4481 K容來自
本内	4481 K容来自
本刊	4524 K
本報	4524 K導
本报	4524 K读者	4524 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4436 K来源	4524 K
本站	4524 K
本紙	38 Kまで	67 Kまで
本網	4428 K站使用	4524 K
本网	4428 K站使用
本記	2565 K事
本誌	2565 K
""", '来': """
来自	4444 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2545 K翻訳
""", '欢': """
欢迎	4423 K关注	4523 K加入	4523 K赞助	4523 K订阅	4523 K投稿
""", '歡': """
歡迎	4423 K追蹤	4523 K加入	4523 K贊助	4523 K訂閱	4523 K投稿
""", '此': """
此內	9 K容	4481 K容來自	4481 K容由
此内	9 K容	4481 K容来自	4481 K容由
此前	98 K版本
此影	4480 K片在您所在
此视	4480 K频在您所在
""", '残': """
残り	2460 K#文字	2460 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4525 K
每日	4417 K简报	4417 K簡報	4417 K電子報
每月	4525 K
""", '求': """
求め	2567 Kた	2567 Kている
""", '沒': """
沒有	70 K廣告	4492 K股東	4492 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4492 K股东	4492 K财团
""", '浏': """
浏览	4430 K器版本	4480 K器不支持音频	4480 K器不支持视频	4480 K器不支持播放	4480 K器不支持html#	4480 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4480 K器不支援影片	4480 K器不支援音訊
""", '点': """
点击	4523 K关注	4523 K这里
""", '無': """
無料	15 K記事	2460 Kで会員登録	2460 K会員に登録	2507 Kで読める記事の上限	2507 K会員になると	2536 K記事の閲覧	2536 K記事は残り	2536 Kで読める記事	2536 K閲覧	2563 K記事 #/#	2563 K記事#/#	2564 K会員に登録	2564 K会員登録	2566 K体験
無断	2486 K転載	2486 K複製	2544 K転載・複製	2544 K転載を禁じ	2544 Kでの転載	2544 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4436 K所有	4436 K归本	4436 K归原	4436 K归作者	4436 K归属
版權	4436 K所有	4436 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2565 Kしたジャーナリズム	4524 K新闻	4524 K媒体
""", '獨': """
獨立	4524 K新聞	4524 K媒體
""", '獲': """
獲得	4465 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4524 K者
由读	4524 K者
""", '申': """
申し	2495 K込みはこちら
申込	2495 Kみはこちら	2495 Kはこちら
""", '电': """
电子	4527 K报
""", '畅': """
畅读	4458 K全站
""", '留': """
留言	85 K区	85 K區	4524 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2489 Kをお寄せ
""", '登': """
登入	24 K或	4412 K後繼續	4412 K會員	4468 K或註冊
登录	24 K或	4412 K后继续	4412 K后查看全文	4412 K后查看完整	4468 K或注册
登録	2507 Kして続きを読む	2564 Kしてください	2564 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2565 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4418 appK多
""", '禁': """
禁止	4436 K转载
禁無	2485 K断
""", '私': """
私た	2565 Kちの
""", '科': """
科し	2567 Kた
""", '称': """
称	4526 K
""", '稱': """
稱	4526 K
""", '立': """
立即	4523 K加入我们	4523 K加入我們	4523 K订阅	4523 K訂閱	4523 K下载	4523 K下載	4523 K报名	4523 K報名	4523 K成为会员	4523 K成為會員
""", '第': """
第一	4453 K条评论	4453 K則留言	4453 K條評論
""", '筆': """
筆者	2512 K個人の見解
""", '篇': """
篇文	4522 #K章中的#	4522 #K章中#
""", '紙': """
紙の	2565 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2460 Kを読むには	2460 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2565 K部では
""", '繼': """
繼續	4412 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4412 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4526 K
者说	4526 K
""", '联': """
联盟	74 K链接	4465 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4465 K行銷連結	4465 K連結
聯絡	38 K我們
""", '自': """
自動	2545 K翻訳
""", '若': """
若有	4436 K侵权	4436 K侵權
""", '获': """
获得	4465 K佣金
""", '著': """
著作	2486 K権は	2544 K権法により保護	2544 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4453 K本站立场
表示	4526 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4412 K即可	4412 K後繼續	4416 K我們的	4416 K電子報	4523 K我們	4527 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2563 #K中#記事
記者	2489 Kまでご連絡ください
""", '訴': """
訴え	2567 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2567 Kた
認為	4526 K
""", '說': """
說:	4526 K
說。	4526 K
說道	4526 K
""", '読': """
読み	2461 K放題
読者	18 Kの寄付	18 Kの支援	2505 Kの会費で	2565 Kの皆様	2565 Kの皆さ	2565 Kアンケート
""", '請': """
請先	4523 K登入
請啟	4428 K用javascript
請我	54 K喝咖啡
請捐	4523 K款
請支	4409 K持我們	4523 K持我們
請登	4523 K入後	4523 K入以
請立	4523 K即捐款
請輸	4455 K入您的電子	4523 K入您
請點	4523 K擊此處	4523 K擊這裡	4523 K擊下方	4523 K擊連結
""", '讀': """
讀者	43 K投書	4524 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4412 K即可	4412 K后继续	4416 K我们的	4416 K电子报	4523 K我们	4527 K费
""", '认': """
认为	4526 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4453 K服务协议
""", '该': """
该视	4480 K频在您所在
""", '说': """
说:	4526 K
说。	4526 K
说道	4526 K
""", '请': """
请先	4523 K登录
请启	4428 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4523 K款
请支	4409 K持我们	4523 K持我们
请点	4523 K击此处	4523 K击这里	4523 K击下方	4523 K击阅读	4523 K击关注	4523 K击链接
请登	4523 K录后	4523 K录以
请立	4523 K即捐款
请输	4455 K入您的电子邮箱	4455 K入您的邮箱	4523 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4524 K问卷	4524 K群
""", '責': """
責任	4436 K編輯:
""", '賺': """
賺取	4465 K佣金
""", '購': """
購読	2460 K者の方は	2461 Kすると	2564 Kしてください	2565 K者の方	2568 K料
""", '贊': """
贊助	4409 K我們	4523 K我們
""", '责': """
责任	4436 K编辑:
""", '赚': """
赚取	4465 K佣金
""", '赞': """
赞助	4409 K我们	4523 K我们
""", '身': """
身边	4524 K的新鲜事
身邊	4524 K的新鮮事
""", '転': """
転載	45 K	2485 Kを禁じ
""", '輸': """
輸入	4455 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4436 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4436 K请注明
""", '输': """
输入	4455 Kemail
""", '这': """
这篇	4524 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4423 K我們的	4437 Kgoogle news	4523 K我們
""", '送': """
送っ	49 Kてください
送到	4455 K你的邮箱	4455 K您的邮箱	4455 K您的信箱
""", '這': """
這篇	4524 K文章
""", '通': """
通知	14 K	2467 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2504 Kニュースレター
""", '邀': """
邀請	4523 K您
邀请	4523 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4526 K
""", '长': """
长说	4526 K
""", '開': """
開啟	4420 K通知	4483 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4412 K全文請
""", '閲': """
閲覧	2563 K記事数:#/#
""", '關': """
關注	4423 K我們的	4523 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4412 K全文请
""", '随': """
随时	4523 K掌握
""", '隐': """
隐私	4429 K政策
""", '隨': """
隨時	4523 K掌握
""", '隱': """
隱私	4429 K權政策	4429 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4527 K報
""", '需': """
需接	4444 K受cookie
需要	4444 K接受cookie	4523 K您的支持	4523 K你的支持
""", '音': """
音声	2496 Kでもお聴き
""", '飲': """
飲酒	4477 K過量
""", '首': """
首年	4470 K仅需
首月	4458 K仅需	4458 K只要	4470 K免费	4470 K免費	4470 K仅	4470 K僅	4470 K只需	4525 K
首选	4437 K来源	4437 K新闻来源	4506 K来源
首選	4437 K來源	4437 K新聞來源	4506 K來源
""", '點': """
點擊	4523 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2668 K
가입해	2668 K 주세요
""", '강': """
강조했다	2671 K
""", '게': """
게시물	2628 K 불러오기
""", '계': """
계속	2573 K 읽으려면	2573 K 읽으시려면
계신	2596 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2635 K 차단
광고도	70 K
광고차단	2635 K
""", '구': """
구글	2583 K 뉴스에서
구독	50 K 회원은	2573 K 후 이용
구독료	2672 K
구독을	2668 K 신청하세요
구독자	2573 K 전용 기사	2573 K 전용 콘텐츠	2573 K 전용입니다	2573 K 전용 서비스	2669 K
구독자는	50 K
구독자만	2573 K 볼 수	2610 K 읽을
구독자에게만	2610 K 제공
구독하고	2583 K
구독하세요	2595 K	2668 K
구독하시면	2573 K
구독해	80 K 주세요	2582 K 주세요	2608 K 주셔서	2668 K 주세요
구독해주세요	2582 K
구독해주셔서	2608 K
""", '금': """
금요일	2608 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2667 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2573 전체 K 보려면	2610 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2609 K 응원해
기자에게	2596 K 연락해 주세요
""", '남': """
남겨주세요	2668 K
""", '네': """
네이버	2583 K 메인에서	2595 K 구독
네이버에서	2583 K 구독
""", '놓': """
놓치지	2668 K 마세요
""", '눌': """
눌러주세요	2668 K
""", '뉴': """
뉴스레터	78 K	2575 K 구독하기	2575 K 구독하세요	2575 K 신청하기	2575 K 구독 신청하기	2669 K	2672 K
뉴스레터로	2575 K 받아
뉴스레터를	2575 K 받아	2575 K 구독하세요	2575 K 구독해	2575 K 구독하고	2575 K 구독하면	2668 K 신청하세요
""", '다': """
다운로드하세요	2668 K
""", '달': """
달	2610 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2596 K 제보가	2669 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2606 K 삭제될	2606 K 삭제합니다	2606 K 통보	2606 K 예고	2606 K 운영자	2606 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2671 K
""", '독': """
독립	2669 K 언론
독립언론	2669 K
독립언론을	2609 K 지켜
독자	2618 K 후원으로	2668 K 여러분의	2669 K 여러분
독자님의	2571 K 후원	2618 K 후원으로
독자들의	18 K 후원	2618 K 후원으로	2639 K 후원
독자의	2618 K 후원으로	2639 K 후원	2669 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2608 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2668 K
""", '로': """
로그인	24 K	2573 K 후 이용
로그인이	2573 K 필요합니다	2573 K 필요한 서비스	2573 K 필요해요
로그인하거나	2668 K
로그인하고	2610 K 계속
로그인하면	2610 K 계속
로그인하시면	2573 K
로봇이	2658 K 아닙니다
""", '링': """
링크에서	2668 K 확인하세요
""", '마': """
마음에	2609 기사가 K 드셨다면
""", '만': """
만나보세요	2668 K
""", '말': """
말했다	2671 K
""", '매': """
매월	2670 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2608 K 보내드려요
메일함으로	2575 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2593 K 복제	2593 K 전재
무단전재	2592 K
무료	15 K 기사	2616 K 기사	2670 K 체험
무료로	15 K 볼 수 있는	2610 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2668 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2671 K
""", '보': """
보내	57 K 드립니다	2668 K 주세요
보내드리는	2608 K
보내드립니다	57 K	2608 K
보내주세요	2668 K
""", '본': """
본	2669 K 기사
본사의	2614 K 편집 방향	2614 K 편집방향
본지는	2669 K
본지의	2614 K 편집 방향	2614 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2627 K 오디오를	2627 K 비디오를	2627 K 동영상을
브라우저는	2627 K 동영상
브라우저에서는	2627 K 동영상을
""", '사': """
사연을	2596 K 보내주세요	2596 K 보내 주세요
사전	2601 K 등록하기	2601 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2594 K 매체로	2594 K 출처로	2594 K 언론사	2594 K 매체
선호하는	2594 K 출처
""", '설': """
설명했다	2671 K
설문에	2668 K 참여하세요
설치하세요	2668 K
""", '세': """
세미나	2601 K 신청하기
""", '소': """
소식을	2608 K 전해드립니다
""", '속': """
속보를	2607 K 받아보세요
""", '수': """
수수료를	2613 K 받을 수 있습니다	2613 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2618 K 후원으로
시민의	2639 K 후원
시작하세요	2668 K
""", '아': """
아래에서	2668 K 확인하세요
""", '알': """
알려	2668 K 주세요
알려주세요	2668 K
알림	2579 K 받기	2579 K 설정
알림을	14 K	2607 K 켜고
""", '애': """
애드블로커	2635 K
애드블록	2635 K
""", '앱': """
앱	2579 K 다운로드	2579 K 설치	2607 K 설치하기
앱에서	2578 K 보기	2578 K 열기	2607 K 더 편하게	2668 K 확인하세요
앱으로	2578 K 보기	2607 K 더
앱을	2579 K 다운로드	2607 K 다운로드하세요	2607 K 설치하세요
""", '언': """
언론을	2609 독립 K 지켜
""", '여': """
여기서	2668 K 확인하세요
여러분	2669 K 덕분
여러분의	2596 K 제보를	2609 K 후원이	2639 독자 K 후원	2668 K 후원
""", '영': """
영상에서	2602 K 확인하세요	2602 K 확인할 수 있습니다	2668 K 확인하세요
영상으로	2602 K 확인하세요
영상을	2602 K 확인하세요
""", '온': """
온라인	2601 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2599 K 콘텐츠	2628 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2669 K 기자
우리의	2669 K 저널리즘
""", '운': """
운영되고	2609 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2609 K 응원
""", '월': """
월	2670 K #원
""", '유': """
유료	2573 K 구독자만
유튜브	2583 K 구독
""", '음': """
음성으로	2602 K 들으려면	2602 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2668 K
응원해	2571 K 주세요	2668 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2668 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2669 K 기사가	2669 K 기사는	2669 K 기사
이메일	2576 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2575 K 입력하세요	2575 K 입력해 주세요	2575 K 입력해주세요	2575 K 입력하시면
이미	2610 K 구독자이신가요
이벤트에	2668 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2650 K 작성	2650 K 생성	2650 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2601 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2650 K 번역
자바스크립트가	2630 K
자바스크립트를	2630 K
자살예방	98 K
자주	2594 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2592 K 금지
재배포금지	2592 K
재생할	2627 K 수 없습니다
""", '저': """
저작권법	2593 K
저작권법의	2593 K
저작권자	2593 K
저작권자의	2593 K
저희	2669 K 뉴스레터	2669 K 채널	2669 K 앱
저희는	2669 K
저희를	2669 K
""", '적': """
적었다	2671 K
""", '전': """
전문을	20 K
전용	2573 회원 K 기사	2573 회원 K 콘텐츠	2573 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2671 K
""", '정': """
정기후원	2670 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2628 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2596 K 부탁드립니다
제보는	2596 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2596 K 기다립니다	2596 K 받습니다
제보해	38 K 주세요	67 K 주세요	2668 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2613 K 링크
제휴링크	2613 K
""", '좋': """
좋아요	2595 구독과 K 부탁
좋아요를	2595 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2667 #건 K #건	2667 #개 K #개
""", '지': """
지금	2668 K 확인하세요	2668 K 신청하세요	2668 K 참여하세요
지켜주세요	2668 K
""", '채': """
채널	2582 K 추가	2595 K 추가하기	2595 K 구독하기	2617 K 추가하고	2617 K 추가하면
채널에	2595 K 참여하세요
채널에서	2595 K 소식을	2668 K 확인하세요
채널을	2617 K 추가하고	2617 K 추가하면	2617 K 추가해	2617 K 구독하고	2617 K 구독하면
채용	2601 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2670 K 달
""", '추': """
추가해	2595 K 주세요
추가해주세요	2595 K
""", '친': """
친구	2595 K 추가하세요
""", '카': """
카카오톡	2617 K 채널에서	2617 K 채널
""", '커': """
커피	54 K 한 잔 사	2609 K 한 잔 값으로
""", '콘': """
콘텐츠	2628 K 불러오기
""", '쿠': """
쿠키	2599 K 동의가
쿠키를	2599 K 허용해야	2599 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2601 K 보기
""", '파': """
파트너스	2613 K 활동
""", '팔': """
팔로우하기	2582 K	2595 K
팔로우하세요	2668 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2614 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2613 K 받아
""", '활': """
활용	2592 ai 학습 및 K 금지
""", '회': """
회원	2573 K 전용입니다
회원가입	2573 K 후	2668 K 후
회원가입은	2668 K
회원가입을	2668 K 하
회원가입하고	2668 K
회원가입하면	2610 K 월
회원가입하세요	2668 K
회원가입하시면	2668 K
회원만	2573 K 볼 수
""", '후': """
후원금	2672 K
후원으로	2609 독자의 K 운영됩니다	2609 독자의 K 운영하는
후원을	2571 K 부탁드립니다	2668 K 부탁
후원이	2571 K 필요합니다	2571 K 큰 힘이
후원하세요	2668 K
후원해	80 K 주세요	2571 K 주세요	2668 K 주세요
후원회원의	2618 K 후원으로	2639 K 힘
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
ιδιοκτήτες
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
σύνταξης
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
מניות
מסכימים
מסר
מסרבים
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
עודכנה
עיתונאי
עיתונאית
עיתונות
עכשיו
עלולים
עמלה
ער
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
ネタ
バー
フォ
ブラ
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
沒有
没有
浏览
添加
瀏覽
点击
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
者說
者说
联盟
联系
聯盟
聯絡
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
請點
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
阅读
随时
隐私
隨時
隱私
電子
需接
需要
音声
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
정기후원
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
