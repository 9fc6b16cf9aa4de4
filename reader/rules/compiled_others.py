"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4672
# comentário	3494
# comentários	3494
# fotó megtekintése	2341
# fotók megtekintése	2341
# gün ücretsiz deneyin	4388
# głosów	92
# hlasů	92
# hozzászólás	2255
# komentářů	496
# komentāri	2925
# kép megtekintése	2341
# képek megtekintése	2341
# lượt bình chọn	92
# odpovedí	4066
# odpovědi	597
# odpovědí	597
# odpowiedź	3451
# příspěvků	496
# röster	92
# sekunden zurück	935
# válasz megjelenítése	2350
# yaşindan küçükler oynayamaz	4451
# ääntä	92
# års aldersgrense	3197
# δευτερόλεπτα μπροστά	1043
# δευτερόλεπτα πίσω	1043
# σχόλια	985
# ψήφοι	92
# відповідей	4642
# відповідь	4642
# відповіді	4642
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4606
# из #	3826
# коментарі	4534
# коментарів	4534
# комментариев	3754
# комментарий	3754
# комментария	3754
# от #	281
# ответ	3862
# ответа	3862
# ответов	3862
# отговор	310
# отговора	310
# із #	4606
# הצבעות	92
# שניות אחורה	2097
# שניות קדימה	2097
# תגובות	2053
# تعليقات	119
# ثانيه جلو	1696
# ثانيه عقب	1696
# راي	92
# صوت	92
# نظر	1652
# कमेंट	2157
# वोट	92
# सेकंड आगे	2198
# सेकंड पीछे	2198
# € al mes durante # meses	1491
# € al mese per # mesi	2546
# € por mês durante # meses	3535
#% megtakarítás	2337
#+ hrajte zodpovědně	488
#-årsgrense	3197
#/# fotó	2341
#/# kép	2341
#/#. fotó	2341
#/#. kép	2341
#か月無料	2635
#カ月無料	2635
#ヶ月無料	2635
#件のコメント	2651
#則留言	4782
#条评论	4782
#票	92
#秒戻る	2694
#秒進む	2694
#명 참여	92
#초 뒤로	2799
#초 앞으로	2799
""", 'a': """
a apărut o eroare	3687
a boltunkból	2312
a carregar vídeo	3548
a cikk a hirdetés alatt folytatódik	2247
a cikk a hirdetés után folytatódik	2247
a cikk automatikusan készült	2349
a cikk felhasználása engedélyköteles	2347
a cikk meg is hallgatható	2244
a cikk meghallgatása	2261
a cikk megosztása	2244
a cikk szerzői jogvédelem alatt áll	2347
a cikk zárolva van	2336
a cikket gépi hang olvassa fel	2323
a folytatáshoz regisztráljon	2238
a hanganyagot mesterséges intelligencia készítette	2323
a hirdetés után folytatjuk	2247
a hirdetés vége	2357
a hozzászólás lezárva	2350
a hozzászólások le vannak zárva	2350
a hét kvíze	2306
a kommentelés lezárult	2255
a könyv megrendelhető itt	2250
a könyv megrendelése	2312
a lejátszó betöltése	2323
a link másolva	2355
a lire également	1911
a mező kitöltése kötelező	2339
a nap kérdése	91	2306
a rovat további cikkei	2259
a szerző a lap munkatársa	2272
a szerző cikkei	2342
a szerző jogász	2272
a szerző közgazdász	2272
a szerző politológus	2272
a szerző további cikkei	2342
a szerző történész	2272
a szerző összes cikke	2342
a szerző újságíró	2272
a szerzőkről	2274
a szerzőről	2274
a szöveg automatikusan készült	2349
a tartalmat nem tudjuk megjeleníteni	2315
a tartalom nem elérhető	2315
a tartalom nem jeleníthető meg	2315
a tartalom szerzői jogi védelem alatt áll	2347
a teljes cikk elolvasása	2342
a témában további cikkek	2259
a videó az ön országában nem játszható le	2323
a videó már nem elérhető	2323
a videó nem elérhető	2323
a videó nem elérhető az ön országában	2323
a videó nem játszható le	2323
a videólejátszó betöltődik	2323
a videót nem lehet lejátszani	2323
abo abschließen	762
abo auswählen	946
abo wählen	946
abonare confirmată	3710
abonați-vă	3615
abone değil misin	4466
abone değil misiniz	4466
abonează-te	3615
abonelere özel	4388
abonelere özel avantajlar	4451
abonelere özel indirim	4451
abonelere özel içerik	4466
abonelik paketlerini gör	4495
abonelik seçenekleri	4495
aboneliği yenile	4495
aboneliğini seç	4466
aboneliğiniz onaylandi	4496
aboneliğinizi seçin	4466
abonentu priekšrocības	2956
abonner nå	3175
abonner på nyhetsbrevet	3182
abonné	1963
abonné à ce thème	2021
abonnér	616
abonnér nu	616
abonnés	1878
abonnés uniquement	1951
abonē	2919
abonē jaunumus	2943
abonē un lasi visus rakstus	2919
abonēt	2919
abrir menú	1452
aby odtworzyć film, włącz javascript	3422
acasă	3629
accede a todos los contenidos sin límites	1491
accept termenii și condițiile	3687
accepter og fortsæt	710
acceptera och fortsätt	4276
acceptera och stäng	4276
accepto la política de privacitat	447
acceptér	637
acceptér alle	711
acceptér og fortsæt	710
acceptér og vis	710
acceptă toate	3637
acceptă tot	3674
acceptă și afișează conținutul	3637
acceptă și continuă	3673
acceso a todos los artículos	1551
accès à tous les articles	2016
accéder au dossier	1989
accéder à l'article	1878
accéder à la page de dons	1980
aceitar e ver o conteúdo	3516
aceito receber comunicações	3565
aceito receber comunicações de marketing	3565
aceito receber comunicações e ofertas	3530
acepto la política de privacidad	1522
acesso ilimitado a todo o conteúdo	3595
acest articol este rezervat abonaților	3652
acest câmp este obligatoriu	3687
acesta este ultimul tău articol gratuit	3652
acheter ce numéro	1938
achetez ce numéro	1938
activează	3678
activează alertele	3646
activează notificările	3646
activează sunetul	3669
actualitza la pàgina	440
actualités	1911
actualizar la página	1515
ad 광고	2777
adatkezelés és sütik	2318
adatkezelési tájékoztató	2315
adatvédelem és sütik	2318
adatvédelmi beállítások	2315
adatvédelmi beállítások módosítása	2318
adatvédelmi tájékoztató	2315
adaugă ca sursă preferată	3697
adaugă un comentariu	3626
adaugă un răspuns	3703
adaugă în coș	3713
adblock détecté	2013
adblocker upptäckt	4287
add meg az e-mail-címed	2265
además	1449
adhérer	1869
adj hozzá minket preferált forrásként	2352
adja meg az e-mail-címét	2265
adja meg az összeget	2333
adja meg e-mail-címét	2265
adomány	2234
adományozok	2234
adományozás	2234
adresa de email nu este validă	3687
adresă de email invalidă	3687
adreça electrònica	413
adó # százalék	2333
adója #%-ával	2333
afficher la vidéo	1974
afficher les réponses	1962
afișează comentariile	3661
afișează conținutul	3637
afișează conținutul extern	3637
afișează originalul	3630
afișează postarea	3673
afișează subtitrările	3669
afmeld når som helst	729
afspilleren indlæses	713
agora não	3467
ai deja un abonament? autentifică-te	3652
ai găsit o greșeală	3693
ai kan begå fejl	739
ai kan gjøre feil	3302
ai kan göra fel	4304
ai kan göra misstag	4304
ai może popełniać błędy	3449
ai može griješiti	3965
ai može pogriješiti	3965
ai môže robiť chyby	4064
ai může chybovat	595
ai může dělat chyby	595
ai observat o greșeală	3626
ai sa môže mýliť	4064
ai segítségével készült	2349
ai által fordított	2349
ai által generált	2349
ai által generált tartalom	2349
ai може да греши	309
ai सारांश	2172
ai से तैयार सारांश	2172
ai 摘要	4856
ai 기사 요약	2827
ai 번역	2800
ai 생성 이미지	2837
ai 요약	2777
ai 음성으로 듣기	2799
ai-genererat innehåll	4305
ai-genereret resumé	653
ai-oversættelse	740
ai-resumé	653	740
ai-összefoglaló	2261
ai-översatt	4304
ai-översättning	4305
aicinām ievērot cieņu komentāros	2925
aiheeseen liittyvää	1763
aiheesta lisää	1763
aikaa jäljellä #	1823
ainda não tem conta	3563
ainda não é assinante	3563
ainult vajalikud küpsised	1613
aitäh hääletamast	1609
aitäh liitumast	1597
aitäh sõnumi eest	1624
aizmirsāt paroli	2967
aizvērt	2927
aizvērt galeriju	2971
aizvērt reklāmu	2928
aiが要約	2720
aiによる要約	2720
ai总结	4856
ai摘要	4802
ai生成	2695	4856
ai生成内容	4830
ai翻訳	2695
ai翻譯	4856
ai翻译	4856
ai要約	2720
ai語音朗讀	4829
ai语音朗读	4829
ai重點整理	4802
ai音声で聴く	2694
ai가 생성한 콘텐츠입니다	2837
ai가 읽어주는 기사	2799
ai로 생성된 콘텐츠	2837
ajouter une réponse	2004
ajouter à mes favoris	1897
ajouter à mes sources préférées	1998
ajouter à mes sujets	2021
ajouter à mes thèmes	2021
ajouter à vos sources préférées	1998
ajouter à vos sélections	1897
ajándék cikk	2245
ajándékozd el a cikket	2245
ajándékozd tovább a cikket	2245
ajándékozza a cikket	2244
ajándékozza a cikket barátjának	2244
ajándékozza el a cikket	2245
ajándékozza tovább a cikket	2245
ajánlataink	2259
ajánlja: outbrain	2357
ajánlja: taboola	2357
ajánljuk	2259
ajánljuk még	2259
ajánlott	2259	2337
ajánlott cikkek	2259
ajánló	2259
akceptuję	3342
akceptuję i kontynuuję	3419
akceptuję i przechodzę do serwisu	3419
akkurat nå	3210
ako chránime svoje zdroje	4061
ako chránime zdroje	4061
ako vypnúť adblock	4047
ako vypnúť blokovanie reklám	4047
aktuálny čas	4043
aktuálny čas #	4042
aktuální čas	567
aktuální čas #	566
aktuálně	497
akzeptieren und schließen	932
aldersgrense # år	3197
aldersgrense: # år	3197
alege o sumă	3708
alege-ți abonamentul	3685
alegeți abonamentul	3685
algo salió mal	1523
alkalmazás letöltése	2325
alkalmazás megnyitása	2325
alla bidrag hjälper	4289
alla rättigheter reserverade	4302
alle abo-angebote im überblick	872
alle angaben ohne gewähr	878
alle beiträge ansehen	812
alle beiträge anzeigen	951
alle beiträge der autorin	951
alle beiträge des autors	951
alle bidrag hjælper	723
alle bidrag tæller	723
alle inhalte sind urheberrechtlich geschützt	919
alle newsletter im überblick	863
alle preise ohne gewähr	878
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4246
allt innehåll är upphovsrättsskyddat	4244
als bevorzugte quelle bei google hinzufügen	787
als bevorzugte quelle hinzufügen	962
als podcast hören	873
alte știri	3627
alterar preferências de cookies	3516
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4452
altyazilari göster	4452
altă sumă	3682
alătură-te conversației	3640
am înțeles	3630
amazon'da gör	4451
amazonで見る	2692
amazonで詳しく見る	2692
amazonで詳細を見る	2692
amazonで買う	2692
amazonで購入	2692
amazonで購入する	2692
amintește-mi mai târziu	3613
ana sayfaya dön	4472
anasayfaya dön	4472
anderen betrag wählen	943
andet beløb	723
andra läser	19	4213
andra läser just nu	19
andra läste även	4213
andre har også lest	19
andre leser nå	3210
andre leste også	3210
andre læser	650
andre læser lige nu	650
andre læser også	19
andre læste også	650
angebot auswählen	946
angebot wählen	872
anhören	784
anhören # min	784
anket sonuçlari	4446
anketa dňa	4033
ankstesnė nuotrauka	2904
anmäl	4307
anmäl annons	4311
anmäl dig	4188
anmäl dig till nyhetsbrevet	4188
anmäl inlägg	4306
anmäl kommentar	4306
anna kelvollinen sähköpostiosoite	1840
anna äänesi	1808
annet beløp	3286
anneta ühekordselt	1621
annonce - artiklen fortsætter nedenfor	634
annonces légales	1938
annoncørbetalt	87
annoncørbetalt indhold	87	660
annons - artikeln fortsätter nedan	4199
annons från våra partner	4311
annonsblockerare upptäckt	4287
annonsen slutar här	4199
annonser från google	4311
annonsinnehåll	4220
annonslänk	4199
annonsörsinnehåll	4220
annonsørinnhold	87	3220
annonsørsamarbeid	3310
ano, prosím	573
ano, rád	573
anonimni sandučić	3962
anonym brevlåda	4301
anonym tipslåda	4301
anonymná schránka	4061
anonymní schránka	591
anpassa inställningar	4276
anulează oricând	3685
anulezi oricând	3652
anuluj odpowiedź	3350
användarnamn	4292
användarnamn eller e-postadress	4291
användarvillkor	4201
anzeige schließen	964
anzeigensonderveröffentlichung	878
anúncio	3489
anúncios	3489
apasă pentru sunet	3707
apmaksāta sadarbība	2978
apmaksāts saturs	2928
apmokėta partnerystė	2911
apmokėtas turinys	2911
aportació mensual	442
aportació única	442
aportación mensual	1518
aportación única	1518
app letöltése	2325
app storeからダウンロード	2700
app storeでダウンロード	2700
app store에서 다운로드	2806
apple ile giriş yap	4466
apple podcastで聴く	2726
appleでサインイン	2708
appleでログイン	2708
appleで続ける	2708
app内打开	4836
après la publicité	1902
aptaujas rezultāti	2961
após a publicidade	3489
apóyanos	1410
apóyanos en patreon	1517
apúntate	1422
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2895
arată conținutul	3673
arată mai mult	3691
arată mai puțin	3630
arată răspunsurile	3661
arată tot	3630
arkadaşina gönder	4395
arkadaşinla paylaş	4395
article abonné	1878
article ajouté à vos sélections	1897
article lu par une voix de synthèse	1970
article précédent	1911
article réservé aux abonnés	1878
article següent	451
article sponsorisé	1938
articles associés	1911
articles liés	1911
articles recommandés	1911
articles récents	1911
articol exclusiv pentru abonați	3652
articole asemănătoare	3627
articole înrudite	3627
articoli più letti	2549
articolul continuă după reclamă	3623
articolul continuă mai jos	3623
articolul următor	3627
artikeln finns också som ljud	4195
artikeln fortsätter efter annonsen	4199
artikeln fortsätter nedan	4199
artikeln fortsätter under bilden	4199
artikeln går att lyssna på	4195
artikeln läses upp av en syntetisk röst	4279
artikeln är automatiskt genererad	4304
artikeln är låst	4181
artikeln är maskinöversatt	4304
artikeln är skapad automatiskt	4304
artikeln är skyddad av upphovsrätt	4302
artikeln är uppläst av en dator	4195
artikkel jätkub pärast reklaami	1581
artikkel jätkub reklaami järel	1581
artikkel on kaitstud autoriõigusega	1634
artikkel täieneb	1579
artikkelen er låst	3175
artikkelen finnes også som lyd	3188
artikkeli jatkuu kuvan jälkeen	1750
artikkeli on konekäännetty	1850
artikkeli on suojattu tekijänoikeudella	1848
artikkelin lukee synteettinen ääni	1823
artikkelin voi myös kuunnella	1747
artiklen er låst	616
artiklen er læst op af en robot	626
artiklen findes også som lyd	626
artiklen fortsætter efter annoncen	634
artiklen fortsætter efter reklamen	746
artiklen fortsætter nedenfor	634
artiklen fortsætter under billedet	634
artiklen kan også høres	626
artiklen læses op af en kunstig stemme	713
artikli loeb ette tehishääl	1577
artiklit loeb sünteetiline hääl	1615
artiklit loeb tehishääl	1577
artykuł czytany przez syntezator mowy	3422
artykuł dla subskrybentów	3323
artykuł do słuchania	3422
artykuł kontynuowany pod reklamą	3341
artykuł premium	3435
artykuł sponsorowany	3338
artykuł zablokowany	3435
artykuły na e-mail	3326
artykuły partnerów	3457
artículo anterior	1449
artículo regalado	1564
artículo relacionado	1449
artículo siguiente	1526
artículos recomendados	1495
artículos relacionados	1449
as notícias mais lidas	3538
ascultă	3620
ascultă articolul	3669
ascunde răspunsurile	3661
aseta ensisijaiseksi lähteeksi	1854
aslini göster	4405
assine já	3472
atbalstīt	2919
atcel jebkurā laikā	2919
atcelt var jebkurā laikā	2967
atcerēties mani	2968
atidaryti galeriją	2904
atidaryti programėlėje	2894
atidaryti programėlę	2894
atkūrimo greitis	2892
atlikite testą	2886
atlikušais laiks	2961
atlikušais laiks -#	2960
atpakaļ uz augšu	2971
atpakaļ uz sākumlapu	2971
atradi kļūdu	2972
atradi kļūdu rakstā	2925
atradāt kļūdu	2972
atrakinti straipsnį	2900
atrisini krustvārdu mīklu	2954
atsaukt piekrišanu	2958
atsisiųsti garso įrašą	2892
atsisiųsti iš app store	2894
atsisiųsti iš google play	2894
atsisiųsti programėlę	2894
atsiųskite naujieną	2905
atsiųskite nuotraukas	2905
atskaņot video	2960
atskaņošanas ātrums	2960
atslēgt rakstu	2967
atslēgvārdi	2961
atteikties var jebkurā laikā	2969
attēls # no #	2980
attēls #/#	2980
attēls attēlā	2960
atualizar a página	3558
atualizar página	3558
atvērt	2927
atvērt galeriju	2971
atvērt lietotni	2962
atvērt lietotnē	2962
atvērt rakstu	2967
atļaut paziņojumus	2963
atšaukti galite bet kada	2850
atšaukti sutikimą	2890
aucun commentaire à ce niveau	1942
audio narrado por una voz automática	1474
audio vytvorila umelá inteligencia	4042
auf apple podcasts hören	853
auf spotify hören	853
ausgewählt für sie	877
auswahl bestätigen	932
auswählen	947
automaatselt tõlgitud	1628
automaattinen käännös	1851
automaticky preložené	4064
automaticky přeloženo	595
automatické prehrávanie	4042
automatické přehrávání	566
automatický preklad	4065
automatický překlad	596
automatikus lejátszás	2323
automatinis atkūrimas	2892
automatisch übersetzt	958
automatische übersetzung	959
automatiskt översatt	4304
automatiškai išversta	2906
automatsko puštanje	3944
automātiski tulkots	2973
automātiskā atskaņošana	2960
autoriser la publicité	1979
ava äpis	1617
avantage abonnés	1968
avantages abonnés	1968
avantaje pentru abonați	3667
avançar # segundos	3548
aveți deja cont	3685
avfölj	4309
avfølg	3307
avis de décès	1938
avoimet työpaikat	1765
avregistrera dig när som helst	4294
avsluta när du vill	4181
avsluta när som helst	4294
avslutt når du vil	3175
avslå alle	3275
avís legal	402
avísanos de un error	1540
aylik bağiş	4463
aylik bağiş yap	4494
ayrintilar için tiklayin	4404
ayrintilar için tiklayiniz	4404
az ai hibázhat	2349
az ai tévedhet	2349
az e-mail-címed	2339
az első hónap csak # ft	2238
az mi hibázhat	2349
az oldal tetejére	2342
az outbrain ajánlásával	2357
az ön e-mail-címe	2339
az ön neve	2339
az összefoglalót ai készítette	2349
az összefoglalót mi készítette	2349
az összes cikk	2342
az összes elfogadása	2315
az üzeneted	2340
aç	4405
añadir a favoritos	1434
añadir a la cesta	1563
añadir a mi lista	1494
añadir a mis temas	1556
añadir al carrito	1563
añadir comentario	1445
añadir como fuente preferida	1534
añadir una respuesta	1540
añadir usuario	1415
añádenos como fuente preferida	1534
aún no eres suscriptor	1520
aún no estás registrado	1520
aún no te has registrado	1415
aún no tienes cuenta	1520
ačiū už jūsų balsą	2886
ačiū už registraciją	2902
ačiū už žinutę	2902
ačiū, kad balsavote	2886
ačiū, kad užsiprenumeravote	2875
ați uitat parola	3685
ați votat deja	3661
""", 'b': """
baixar episódio	3548
baixar o áudio	3548
baixar áudio	3548
bandykite dar kartą	2902
bandykite vėliau	2902
bankkártyás támogatás	2333
bankovním převodem	578
banküberweisung	761
bara för dig som prenumererar	4291
bara för prenumeranter	4291
bare nødvendige	3274
bağiş sayfasina git	4463
bağiş yap	4387
bağiş yapin	4387
bağişim	4464
bağlanti kopyalandi	4480
bağlantiyi kopyala	4395
başa dön	4404
başka tutar	4463
be šlamšto	2902
bedste værdi	727
bei google als quelle hinzufügen	787
bei spotify hören	853
beitrag nicht mehr verfügbar	935
bejegyzés betöltése	2315
bejelentkezés	2238
bejelentkezés apple-fiókkal	2336
bejelentkezés facebookkal	2336
bejelentkezés google-fiókkal	2336
bekræft din e-mail	729
belépés	2238
belépés facebook-fiókkal	2336
belépés facebookkal	2336
belépés google-fiókkal	2336
benefício do assinante	3520
bere sintetični glas	4141
berite naprej z naročnino	4150
bestill nå	3271
beställ boken	4272
betalas årsvis	4291
betales årlig	3289
betales årligt	726
betalt innehåll	4311
betrag wählen	760
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2355
betűméret módosítása	2355
betűméret növelése	2355
bez mišljenja	3938
bez surogātpasta	2969
bez zobowiązań	3436
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2957
bezárás	2233
beágyazott tartalom	2315
beállítás preferált forrásként	2352
beállítások mentése	2315
beállítások módosítása	2318
beğen	4446
beğenme	4446
bidrag kan trækkes fra i skat	723
bieżący czas #	3422
bild in originalgröße	951
bild vergrößern	811	951
bildergalerie öffnen	951
bildirimleri aç	4443
bildirimleri açin	4443
bilety już w sprzedaży	3415
bir hata oluştu	4468
bir tutar seçin	4494
bir şeyler ters gitti	4469
bir şeyler yanliş gitti	4469
bitte füllen sie dieses feld aus	948
bitte geben sie eine gültige e-mail-adresse ein	948
bitte prüfen sie ihr postfach	948
bitte versuchen sie es später erneut	863
bitte versuchen sie es später noch einmal	948
bitte überprüfen sie ihr postfach	948
bize ulaşin	4401
biểu quyết	92
bjud en vän på artikeln	4195
bjud oss på en kaffe	4289
bjud oss på kaffe	4289
bjud på en kaffe	4289
bli månadsgivare	4177
bli støttemedlem	3172
bliv fast støtte	723
bliv støtteabonnent	723
bliv støttemedlem	613
blocco pubblicità rilevato	2607
blokovať	4046
bloqueador de anúncios ativado	3593
bloqueador de anúncios detectado	3593
bloqueur de publicité détecté	2013
bloqueur détecté	2013
boletín	1422
bolo to užitočné	4064
brezplačna dostava	4137
browserul tău nu poate reda acest video	3637
brukervilkår	3199
brīva summa	2966
bu haber abonelere özeldir	4388
bu haber yapay zeka tarafindan seslendirilmiştir	4452
bu haber yapay zekâ ile seslendirilmiştir	4452
bu haberi paylaş	4503
bu haberi paylaşin	4503
bu içerik abonelere özeldir	4388
bu içerik faydali oldu mu	4445
bu içerik görüntülenemiyor	4455
bu içerik gösterilemiyor	4455
bu içerik kilitli	4466
bu video artik mevcut değil	4452
bu video bulunduğunuz ülkede izlenemiyor	4452
bu video mevcut değil	4452
bu video ülkenizde izlenemiyor	4452
bu yaziyi paylaş	4503
bu yorumu şikayet et	4485
bugün değil	4386
bulmaca çöz	4448
bunlar da ilginizi çekebilir	4402
burtu izmērs	2976
butlletí	413
buy me a coffee ☕	1107
buy me a cup of coffee ☕	1107
buy us a coffee ☕	1107
buzón anónimo	1529
buzón seguro	1529
buďte v obraze	478
bylo to pro vás užitečné	595
bylo to užitečné	595
bài cùng chuyên mục	4700
bài cùng tác giả	4700
bài khác	4673
bài khác của tác giả	4732
bài liên quan	4673
bài mới nhất	4700
bài quảng cáo	4701
bài tiếp theo	4673
bài trước	4732
bài viết có hữu ích không	4705
bài viết có hữu ích với bạn không	4705
bài viết liên quan	4673
bài viết mới	4699
bài viết này bị khóa	4726
bài viết này có hữu ích không	4705
bài viết tiếp theo	4732
bài viết trước	4732
bài viết được tặng bởi thuê bao	4752
bài được dịch tự động	4699
bài đọc nhiều	4700
báo cáo	4706
báo cáo bình luận	4743
báo cáo vi phạm	4706
báo lỗi	4672
báo lỗi bài viết	4705
bármikor leiratkozhat	2265
bármikor leiratkozhatsz	2265
bármikor lemondhatja	2238
bármikor lemondható	2238
bäst värde	4292
bästa pris	4292
bình chọn	91	4706
bình chọn của bạn đã được ghi nhận	4705
bình luận	4672
bình luận (#	4672
bình luận của bạn	4743
bình luận đã bị tắt	4743
bölümü indir	4452
búsqueda	1452
bücher aus dem shop	792
bülten	4425
bülten üyeliği	4425
bültene abone oldunuz	4425
büyüt	4404
bądź na bieżąco	3326
bądź pierwszą osobą, która skomentuje	3451
błędny adres e-mail	3438
bővebben	2261	2317
būkite pirmas	2856
būkite pirmas, pakomentavęs	2856
bạn chưa có tài khoản	4726
bạn chưa đăng ký	4726
bạn có muốn nhận thông báo	4719
bạn có muốn nhận thông báo không	4719
bạn có thể hủy đăng ký bất cứ lúc nào	4728
bạn có thể quan tâm	4673
bạn muốn nhận thông báo	4719
bạn thấy bài viết này thế nào	4705
bạn đang theo dõi chủ đề này	4737
bạn đã bình chọn	4705
bạn đã bình chọn rồi	4705
bạn đã có tài khoản	4726
bạn đã đăng ký rồi	4749
bản ghi	4713
bật	4720
bật thông báo	4719
bật tiếng	4712
bắt buộc	4729
bắt đầu trắc nghiệm	4708
bỏ qua	4656
bỏ qua quảng cáo	4746
bỏ theo dõi	4737
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1490
cada contribuição conta	3533
cada doação conta	3560
cada donación cuenta	1517
cadastre-se grátis	3472
califica este artículo	1445
campo obrigatório	3565
campos obrigatórios	3565
cancel·la quan vulguis	445
cargando el vídeo	1505
cargando vídeo	1505
cargar más	1452
cargar más comentarios	1498
cargar más noticias	1526
cargar publicación	1509
cargar vídeo	1509
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3548
carregando vídeo	3548
carregant el vídeo	430
carregar conteúdo	3552
carregar mais comentários	3540
carregar mais notícias	3569
carregar o conteúdo	3552
carregar publicação	3552
carregar vídeo	3552
carte de crédit	1877
cartão de crédito	3471
categorieën	3033
categorías	1449
caută	3629
caça-palavras	3545
ce contenu vous a-t-il été utile	1936
ce résumé vous a-t-il été utile	1936
cea mai bună ofertă	3686
cela vous a-t-il été utile	1962
cele mai citite știri	3655
cele mai noi știri	3627
celkem hlasovalo # čtenářů	554
celozaslonski način	4141
celá obrazovka	566
celý článek	499
celý článek zde	587
celý článok	4058
cenimy twoją prywatność	3344
cererea ta a fost trimisă	3710
cerrar galería	1554
cerrar menú	1452
cerrar sesión	1415
cet article est en accès libre pour les abonnés	1951
cet article est lu par une voix de synthèse	1936
cet article vous a-t-il été utile	1962
cette adresse est déjà inscrite	2017
cette information vous a-t-elle été utile	2004
cette page vous a-t-elle été utile	1962
cette réponse est-elle utile	1962
cette vidéo est indisponible	1970
cette vidéo ne peut pas être lue	1970
cevaplari göster	4445
chargement du lecteur vidéo	1970
charger la vidéo	1974
charte éditoriale	1993
chcem dostávať upozornenia	4045
chcem odoberať	4055
chcete dostávat notifikace	570
chcete dostávat upozornění	570
chcete dostávať notifikácie	4045
chcete dostávať upozornenia	4045
chci dostávat upozornění	570
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4676
chia sẻ	4663
chia sẻ bài viết	4663
chia sẻ bài viết này	4752
chia sẻ facebook	4699
chia sẻ lên facebook	4739
chia sẻ qua email	4739
chia sẻ qua facebook	4699
chia sẻ qua zalo	4739
chia sẻ tin này	4752
chia sẻ zalo	4739
chia sẻ ý kiến của bạn	4672
cho chúng tôi biết ý kiến	4705
cho phép	4720
cho phép thông báo	4719
chuyên mục	4673
chuyển đến công thức	61
chép liên kết	4699
chính sách bảo mật	4671
chính sách bảo mật | điều khoản sử dụng	4671
chính sách cookie	4671
chính sách quyền riêng tư	4671
chơi miễn phí	4708
chơi ngay	4708
chưa có tài khoản	4726
chấp nhận tất cả	4671
chấp nhận tất cả cookie	4671
chấp nhận và tiếp tục	4716
chất lượng	4713
chế độ tối	4745
chỉ dành cho thuê bao	4726
chỉ dành cho thành viên	4726
chọn	4727
chọn gói	4726
chọn gói của bạn	4726
chọn gói đăng ký	4726
chọn số tiền	4747
chủ đề	4673
chủ đề liên quan	4673
chủ đề nóng	4700
cikk ajándékozása	2355
cikk elküldése ajándékként	2355
cikk feloldása	2336
cikk meghallgatása	2323
cikk megosztása	2244
cikk mentése	2244
cikk nyomtatása	2355
cikkünk frissül	2261
citeşte şi	3627
citește articolul complet	3691
citește articolul integral	3691
citește fără limite	3652
citește gratuit	3709
citește mai departe	3627	3629
citește mai mult	3627	3629
citește regulile comunității	3640
citește tot articolul	3691
citește transcrierea	3669
citește în aplicație	3676
citește și	3627
citi šobrīd lasa	2921
citit de o voce sintetică	3669
citiți și	3627
cobrança anual	3564
codes de réduction	2028
cofnij zgodę	3419
col·labora	389
comandă acum	3667
comandă cartea	3667
comentariile sunt doar pentru abonați	3703
comentariul tău	3703
comentariul tău așteaptă moderarea	3640
comentează	3626
comentário	3494
comentário aguardando moderação	3526
comentários	3494
comentários desativados	3584
comentários exclusivos para assinantes	3526
commander ce numéro	1938
comment désactiver mon adblocker	1979
comment désactiver mon bloqueur	1979
commentaire en attente de modération	1942
commentaires désactivés	2004
commerciële bijdrage	3083
commerciële content	3162
commerciële inhoud	3162
comparte este artículo	1564
compartilhar esta matéria	3605
compartilhe esta notícia	3605
compartir esta página	1564
compre a edição impressa	3520
conditions générales	1904
conectează-te cu facebook	3652
conectează-te cu google	3652
confidentialité	1904
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1442
configuración de cookies	1442
configuración de privacidad	1509
configurações de cookies	3491
configurações de privacidade	3552
confira o preço	3604
conheça as ofertas	3595
conheça os planos	3595
conheça todas as nossas newsletters	3530
consenti la pubblicità	2573
consigue tu entrada aquí	1476
consulta les normes de participació	405
consultez notre charte de modération	1942
consíguelo en tu quiosco	1476
contacta amb la redacció	453
contacta con la redacción	1529
contactar a redação	3572
contactar con la redacción	1529
contactați redacția	3693
contacte a redação	3572
contactează redacția	3693
contacter la rédaction	1993
contactez la rédaction	1993
contenu externe recommandé	1934
contenu proposé par notre partenaire	1938
contenu réservé	1983
contenu réservé aux abonnés	1983
contenu sponsorisé	1902
contenus recommandés	1955
contenus sponsorisés	1902	1911
conteúdo de marca	3489
conteúdo exclusivo	3472
conteúdo exclusivo para assinantes	3535
conteúdo externo	3516
conteúdo externo recomendado	3516
conteúdo gerado por ia	3590
conteúdo pago	3546
conteúdo para assinantes	3472
conteúdo patrocinado	3489
conteúdo premium	3535
conteúdo produzido pela marca	3520
conteúdo relacionado	3498
conteúdos relacionados	3538
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2561
continua após a publicidade	3489
continua després de l'anunci	407
continuar leyendo aquí	1415
continuarea articolului după reclamă	3642
continue a ler esta notícia	3538
continuer après la publicité	1902
continuer sans désactiver	2013
continuer à lire	2019
continuă cu apple	3652
continuă cu email	3709
continuă cu facebook	3652
continuă cu google	3652
continuă lectura	3712
continuă pe site	3676
continuă să citești	3712
continuă să citești după publicitate	3642
continuă în browser	3676
continúa abajo	1440
contáctanos	1445
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3652
conținut extern	3637
conținut extern recomandat	3637
conținut pentru abonați	3615
conținut plătit	3667
conținut premium	3652
conținut sponsorizat	87	3623
cookie beállítások	2315
cookie を管理する	2697
cookie 設定	4833
cookie 设置	4833
cookie-beállítások	2315
cookie-beállítások módosítása	2318
cookieinställningar	4201
cookies a ochrana soukromí	493
cookieの管理	2697
cookieの設定	2648
cookieを拒否する	2728
cookieを管理	2697
cookieを管理する	2697
cookie政策	4778
cookie設定	2648	4778
cookie设置	4778
copia enllaç	459
copia l'enllaç	396
copiază	3700
copiază link	3620
copiază linkul	3620
copy link thành công	4699
correo electrónico	1422
correo electrónico no válido	1522
correo no válido	1522
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3439
coś poszło nie tak. spróbuj ponownie	3438
coś poszło nie tak. spróbuj ponownie później	3438
creează cont	3615
crucigrama del día	1541
créer mon compte	1878
créer un compte	1878
créer une alerte	1944
créer une alerte sur ce thème	1944
csak a szükséges sütik	2315
csak a szükségesek	2315
csak előfizetők számára	2336
csak előfizetőknek	2238
csomagok megtekintése	2336
cualquier aportación ayuda	1517
cum îl dezactivez	3681
cumpără acum	3667
cumpără bilet	3667
cumpără bilete	3667
cumpără bilete online	3667
cumpără cartea	3667
cumpără de pe emag	3667
cumpără revista	3642
cuvinte încrucișate	3666
czy artykuł był pomocny	3449
czy artykuł był przydatny	3449
czy ten artykuł był pomocny	3449
czy to było pomocne	3449
czyta głos ai	3422
czytaj całość	3359
czytaj cały artykuł	3441
czytaj również	3356
czytaj także	3356
czytaj też	3356
czytaj też nasze inne artykuły	3356
czytaj więcej	3356	3359
czytaj więcej o	3356
czytane przez głos syntetyczny	3422
cài đặt cookie	4716
cài đặt quyền riêng tư	4716
cài đặt ứng dụng	4718
các tin khác	4673
cách tắt	4723
cách tắt trình chặn quảng cáo	4722
câmp obligatoriu	3687
câmpuri obligatorii	3687
cât de util a fost acest articol	3640
câu đố	4710
címkék	2259
címlap	2259
címlapra	2342
címlapról ajánljuk	2259
có lẽ để sau	4656
có lỗi xảy ra	4728
có thể bạn quan tâm	19	4673
có thể bạn thích	19
có, tôi muốn	4719
códigos de desconto	3604
códigos de descuento	1563
códigos promocionales	1563
cómo desactivar el bloqueador	1515
cómo desactivarlo	1516
cómpralo aquí	1504
cómpralo en amazon	1504
cùng chuyên mục	4673
cùng chủ đề	4700
cùng tác giả	4700
cũ nhất	4706
cảm ơn bạn đã bình chọn	91	4705
cảm ơn bạn đã tham gia	4705
cảm ơn bạn đã ủng hộ	4747
cảm ơn, tin nhắn của bạn đã được gửi	4728
cỡ chữ	65
cửa hàng	4741
""", 'd': """
d'autres articles à découvrir	19
da, želim	3948	4145
dagens fråga	91	4265
dagens spørgsmål	91	699
dagens spørsmål	91	3263
daha az göster	4405
daha fazla göster	4404
daha fazla haber için tiklayin	4404
daha fazla yorum yükle	4445
daha önce oy kullandiniz	4445
daha önce oy verdiniz	4445
dalies ar šo rakstu	2924
dalinkitės	2850
dalinkitės straipsniu	2855
dalsza część artykułu pod materiałem wideo	3338
dalsza część artykułu pod wideo	3338
dalsza część tekstu pod wideo	3338
dalszy ciąg materiału pod wideo	3341
dalīties	2919
dalīties ar draugiem	2924
dalīties ar rakstu	2976
dalīties facebook	2924
dalīties whatsapp	2976
další	499
další foto	587
další fotografie	587
další snímek	587
další strana	499
další video	566
další z rubriky	497
další zprávy	497
další článek	497
další články	19	497
další články od autora	587
další čtení	497
danke für dein feedback	857
danke für deine stimme	91
danke für ihr feedback	857
danke für ihre stimme	91	925
danke fürs abstimmen	925
danke fürs mitmachen	91
danos tu opinión	1481
dans l'actualité	1955
dans la même catégorie	1911
dans la même rubrique	1911
dans la même série	1911
dar lze odečíst z daní	577
dar si můžete odečíst z daní	577
darovat jednorázově	577
darovat měsíčně	577
darovat článek	482
darovať	3979
darovať jednorazovo	4049
darovať mesačne	4049
darovať článok	3987
darowiznę możesz odliczyć od podatku	3432
darujte nám # %	4049
darujte tento článek	482
darujte tento článok	3987
das könnte dich auch interessieren	808
das könnte ihnen auch gefallen	808
das könnte sie auch interessieren	808
das könnte sie interessieren	808
das video ist in ihrem land nicht verfügbar	935
das video ist leider nicht mehr verfügbar	935
das video ist nicht mehr verfügbar	935
das video ist nicht verfügbar	935
das wichtigste in kürze, zusammengefasst von ki	843
datenschutzerklärung	796
daugiau autoriaus straipsnių	2904
daugiau straipsnių	2904
daugiau šia tema	2852
dať spätnú väzbu	4064
dbamy o twoją prywatność	3344
deaktivér din adblocker	720
deblochează articolul	3652
definições de cookies	3552
definições de privacidade	3552
deine stimme wurde gezählt	925
deixar um comentário	3494
deixe um comentário	3494
del på e-mail	744
del på e-post	3188
del på facebook	626	3188
del på mail	626
del på twitter	626	3188
del på whatsapp	3308
del på x	626	3188
dela inlägget	4195
dela på facebook	4195
dela på twitter	4195
dela på whatsapp	4310
dela på x	4195
dela som gåva	4310
deli po e-pošti	4166
deli članek	4087
delite članek	4087
demander un droit de réponse	2004
den här artikeln är låst	4291
den här artikeln är skyddad av upphovsrättslagen	4302
den här videon är inte längre tillgänglig	4279
den här videon är inte tillgänglig	4279
denne artikel er låst	726
denne artikkelen er låst	3289
denne saken er låst	3289
denne video er ikke længere tilgængelig	713
denne video er ikke tilgængelig	713
denunciar comentário	3584
denunciar este comentário	3584
der er opstået en fejl	730
der opstod en fejl. prøv igen senere	729
dernière minute	1911
dernières actualités	1911
dernières infos	1911
dernières nouvelles	1911
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1515
desactívalo para seguir leyendo	1515
desbloquear artículo	1491
desbloqueie este conteúdo	3535
descarcă aplicația	3676
descarcă audio	3669
descarcă din app store	3676
descarcă din google play	3676
descarcă episodul	3669
descargar pódcast	1505
descarrega l'àudio	430
descarregar áudio	3548
deschide aplicația	3676
deschide în aplicație	3676
descárgala en app store	1512
descárgala en google play	1512
destekçi ol	4463
destekçimiz olun	4463
desteğiniz fark yaratir	4494
desteğiniz için teşekkür ederiz	4494
desteğiniz için teşekkürler	4494
det er gratis å opprette en bruker	3175
det går inte att visa innehållet	4276
det har oppstått en feil	3293
det här innehållet kan inte visas	4276
det här innehållet är inte tillgängligt	4276
det læser andre	650
det oppsto en feil. prøv igjen senere	3292
det är gratis att skapa ett konto	4181
detaylar için tiklayin	4404
detaylar için tiklayiniz	4404
detta material är skyddat enligt lagen om upphovsrätt	4243
detta är en annons	4199
detta är en plusartikel	4181
dette indhold er ikke tilgængeligt	710
devam etmek için üye girişi yapin	4388
devami için abone olun	4388
devamini okumak için abone olun	4388
dezactivează sunetul	3669
dienas jautājums	2954
diese funktion steht nur angemeldeten nutzern zur verfügung	873
dieser inhalt ist nicht mehr verfügbar	932
dieser inhalt ist nicht verfügbar	932
dieser kommentar wurde gelöscht	960
dieses video ist in deinem land nicht verfügbar	935
dieses video ist in ihrem land nicht verfügbar	935
dieses video ist leider nicht mehr verfügbar	935
dieses video ist nicht mehr verfügbar	935
dieses video ist nicht verfügbar	935
digite um e-mail válido	3565
din aceeași categorie	3627
din aceeași secțiune	3655
din röst har registrerats	4265
din röst är registrerad	91
din röst är räknad	4265
disponibil în app store	3676
disponibil în app store și google play	3646
disponibilă în app store și google play	3646
disponível na app store	3555
distribuie știrea	3714
distribuiți	3620
diğer haberler	19	4402
diğer okurlar bunlari okuyor	4402
diğer seçenekler	4481
diğer tutar	4463
diğer yazilari	4472
dla prenumeratorów	3435
dla subskrybentów	3323
dlaczego widzę tę reklamę	3457
do fotogalérie	4058
do galérie	4058
do góry	3359
do košíka	4037
do košíku	487	560
do księgarni	3339
do speciálu	587
doar abonații pot comenta	3640
doar pentru abonați	3615
doação mensal	3468
doação única	3468
doba čtení # min	499
dodaj do moich tematów	3453
dodaj jako preferowane źródło	3453
dodaj kao željeni izvor	3968
dodaj nas do preferowanych źródeł	3453
dodaj nas do wyjątków	3427
dodaj u košaricu	3940
dodaj v košarico	4136
dogodila se greška. pokušajte ponovno	3956
dolgozzon nálunk	2261
domiciliación bancaria	1414
domů	499
don régulier	1980
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1410
donación puntual	1518
donación única	1410
donativo único	3561
donați	3614
donația mea	3708
donație lunară	3683
donație unică	3683
donează	3614
donează acum	3614
donează lunar	3614
donează lunar # euro	3651
donează lunar # lei	3651
donează o dată	3682
doner nå	3172
doniraj mesečno	3951	4148
doniraj mjesečno	3951
données personnelles	1904
donér	613
donér nu	613
doporučeno outbrain	603
doporučeno taboola	603
doporučené	497
doporučené články	497
doporučuje outbrain	603
doporučujeme	497	581
doporučujeme přečíst	497
doporučujeme také	497
dosegli ste omejitev člankov	4150
dosegnuli ste ograničenje članaka	3953
dossier spécial	1967
dovanoti straipsnį	2909
dozvoli obaveštenja	3947
dołącz do dyskusji	3406
dołącz do nas	3320
dołącz do newslettera	3326
došlo je do greške. pokušajte ponovo	3956
došlo je do pogreške. pokušajte ponovno	3956
došlo k chybě	585
došlo k chybě. zkuste to prosím později	584
drodzy użytkownicy	3344
droga użytkowniczko, drogi użytkowniku	3344
drogi użytkowniku	3344
droits réservés	2024
drukāt	2924
drukāt rakstu	2976
drukāt recepti	61
du använder en adblocker	4285
du använder en annonsblockerare	4285
du er nå påmeldt	3182
du er nå påmeldt nyhetsbrevet	3182
du följer	4308
du följer det här ämnet	4308
du följer nu	4308
du följer redan	4308
du följer redan ämnet	4308
du følger allerede	3306
du følger allerede dette emne	743
du følger allerede dette temaet	3306
du følger allerede emnet	743
du følger dette emne	743
du følger dette temaet	3306
du følger emnet	743
du følger nå	3306
du har en adblocker påslagen	4287
du har en annonsblockerare påslagen	4287
du har nådd grensen	3289
du har nået din grænse	726
du har nått din gräns	4291
du har redan röstat	4265
du har rätt att vara anonym	4209
du har slået adblock til	720
du kan när som helst avregistrera dig	4294
du kan när som helst avsluta prenumerationen	4188
du kan når som helst melde deg av	3182
du kan opsige når som helst	616
du kan trække beløbet fra i skat	723
du kanske också gillar	4213
du modtager snart en bekræftelse på mail	621
du même auteur	1911
du prenumererar nu på nyhetsbrevet	4188
du skyddas av källskyddet	4209
du verkar använda en annonsblockerare	4285
du vil kanskje også like	3210
du är nu anmäld	4294
du är skyddad av källskyddet	4209
du är skyddad enligt källskyddet	4209
duración	1506
durată	3670
duração	3549
durée	1971
dziękujemy za głos	91	3409
dziękujemy za oddanie głosu	91	3409
dziękujemy za przesłanie formularza	3438
dziękujemy za udział w sondzie	3409
dziękujemy za wiadomość	3438
dziękujemy za zapis	3326
dziękujemy! sprawdź skrzynkę	3438
dành cho bạn	4673
dành cho thuê bao	4658
dành riêng cho thành viên	4726
dárkovat článek	472
dát zpětnou vazbu	595
därefter # kr/mån tills du säger upp	4181
débloquer l'accès	2016
débloquer l'article	1878
débloquez cet article	1951
déconnexion	1878
découvrez tous nos jeux	1965
découvrir l'offre	1878
découvrir la boutique	1968
découvrir nos offres	1951
découvrir toutes nos offres d'abonnement	1951
déjà un compte	1878
déjà un compte ? connectez-vous	1878
délka	567
délka #	567
déplier	1915
détails	1915
dê a sua opinião	3540
dê sua opinião	3540
dölj	4217
dölj annons	4311
dölj bildtext	4297
dölj svar	4306
düzeltme politikasi	4474
dāvini rakstu	2924
dāvini rakstu draugam	2924
děkujeme za hlas	554
děkujeme za hlasování	91	554
děkujeme za odběr	584
děkujeme za přihlášení	478
děkujeme za vaši zprávu	584
děkujeme za váš hlas	91	554
děkujeme za zprávu	584
dĺžka	4043
dĺžka #	4043
dịch tự động	4713
""", 'e': """
e-bülten	4425
e-bülten aboneliği	4425
e-mail alebo používateľské meno	4052
e-mail cím	2339
e-mail ili korisničko ime	3953
e-mail inválido	3530
e-mail nebo uživatelské jméno	580
e-mail-cím	2340
e-mail-cím vagy felhasználónév	2336
e-mailová adresa	478
e-pasts vai lietotājvārds	2967
e-post või kasutajanimi	1622
e-posta gönder	4395
e-posta ile paylaş	4480
e-postadress eller användarnamn	4291
e-pošta ali uporabniško ime	4150
e-poštni naslov	4153
ecrã inteiro	3549
edición digital	1415
edición impresa	1415
editöre yaz	4474
editöre yazin	4474
editörün seçtikleri	4402
edição impressa	3472
eget beløb	723
eget beløp	3286
egyedi összeg	2333
egyszeri adomány	2333
egyszeri támogatás	2234
egyszeri támogatás küldése	2333
egyéb összeg	2333
ehkä myöhemmin	1735
ei mielipidettä	1814
ei tänään	1735
ei vielä tunnusta	1837
ei, aitäh	1619
eikö sinulla ole tunnusta	1837
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	948
eiti į receptą	61
ekskluzivno za naročnike	4150
el juego es solo para mayores de # años	1504
el millor de la setmana a la teva bústia	413
el más popular	1521
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1505
el. paštas	2875
el. paštas arba vartotojo vardas	2900
el. pašto adresas	2902
eldste først	3304
elfelejtett jelszó	2238
elfelejtette a jelszavát	2336
elfogadom az összeset	2318
elfogadom és folytatom	2315
elfogadom és megjelenítem	2315
elfogadás és folytatás	2315
elige tu suscripción	1491
elküldés	2340
elküldöm	91	2244	2340
elküldöm e-mailben	2355
ellenőrizd a postafiókod	2339
ellenőrizze a postafiókját	2339
elmentem későbbre	2244
elolvasom később	2355
elolvasta az összes ingyenes cikkét	2336
elrejtés	2263
els lectors també han llegit	420
elutasítom	2317
elérte a havi limitet	2336
elírást talált	2255
előfizetek	2238
előfizetés	2238
előfizetési csomagok	2336
előfizetési lehetőségek	2336
előfizető vagyok	2336
előfizetői ajánlat	2312
előfizetői előny	2312
előfizetői kedvezmény	2312
előfizetői tartalom	2238
előfizetőknek	2238
előfizetőként megoszthatja a cikket	2244
előző	2261
előző cikk	2259
előző fotó	2342
előző kép	2342
előző oldal	2342
email cím	2340
email của bạn	4749
email inválido	3565
email không hợp lệ	4728
email không đúng định dạng	4728
email no válido	1522
email này đã được đăng ký	4749
emailul tău	3710
emlékeztess később	2233
emlékezz rám	2337
emlékezzen rám	2337
emme voi näyttää sisältöä	1820
emme voi näyttää tätä sisältöä	1820
empfehlungen für sie	877
en beğenilen	4446
en beğenilenler	4446
en colaboración con	1537
en col·laboració amb	461
en este artículo	1449
en popüler	4467
en çok okunan	4402
en çok okunan haberler	4402
en çok okunanlar	4402
encara no estàs registrat	445
endast för dig som är prenumerant	4291
endast för medlemmar	4291
endast nödvändiga	4276
endast nödvändiga cookies	4276
endre tekststørrelse	3308
engangsbeløb	613
engangsbeløp	3286
engedélyezem	2329
engedélyezés	2329
engedélyezés és folytatás	2318
engedélyezés és megjelenítés	2318
engångsgåva	4177
enllaç copiat	419
ensemble, faisons vivre un média libre	1950
entgeltliche veröffentlichung	793
enthält werbung	791
entre em contato com a redação	3572
enviament gratuït	461
enviar comentário	3494
enviar corrección	1445
envoyer à un ami	1897
envoyer à un proche	1897
envoyez-nous vos témoignages	1932
envíanos tu opinión	1498
envío gratis	1537
epizód letöltése	2323
eredeti megjelenítése	2263
eredmény megtekintése	91
eredmények	92	2263
eredmények megtekintése	2306
erinnern sie mich später	756
eroare la încărcarea videoclipului	3707
erro ao carregar o vídeo	3590
error al cargar el vídeo	1546
erről bővebben itt írtunk	2261
erről is írtunk	2259
erről itt írtunk bővebben	2261
erscheint täglich	863
erscheint wöchentlich	863
erősítse meg az e-mail-címét	2339
es gratis y solo te llevará un minuto	1487
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	863
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	948
es izslēdzu reklāmu bloķētāju	2965
escanea el código qr	1512
escreva um comentário	3494
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2925
esimene kuu # €	1572
esta funcionalidad es sólo para registrados	1415
esta matéria foi útil para você	3518
esta notícia foi útil	3518
esta página foi útil	3540
este artigo está bloqueado	3563
este artigo foi útil	3540
este artículo está bloqueado	1520
este campo é obrigatório	3565
este correo ya está registrado	1552
este e-mail já está cadastrado	3596
este espaço é moderado pela redação	3526
este resumo foi útil	3518
este video ya no está disponible	1505
este vídeo já não está disponível	3548
este vídeo no está disponible	1505
este vídeo não está disponível	3548
este vídeo não está mais disponível	3548
este vídeo ya no está disponible	1505
está a seguir este tema	3600
estás bloqueando nuestros anuncios	1549
estás de acuerdo? vota	1481
estás siguiendo este tema	1556
estä	1829
ethvert bidrag hjælper	723
etický kodex redakce	591
etický kódex redakcie	4061
etkinleştir	4459
etkö ole tilaaja	1837
etkö ole vielä tilaaja	1837
ett fel har uppstått	4295
ett fel uppstod. försök igen senare	4294
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	948
evaluează rețeta	61
evästeasetukset	1753
evästeet	1753
evästeet ja tietosuoja	1754
evästekäytäntö	1820
exclusiv pentru abonați	3652
exibir conteúdo	3552
exklusiv für abonnenten	946
exklusiv für mitglieder	946
exklusivt för medlemmar	4291
exklusivt för prenumeranter	4291
exkluzív tartalom előfizetőknek	2336
experimente grátis por um mês	3535
externt innehåll	4276
externí obsah	563
externý obsah	4039
ez a cikk zárolt	2336
ez a mező kötelező	2339
ez a tartalom nem elérhető	2315
ez a tartalom nem jeleníthető meg	2315
ez a videó már nem elérhető	2323
ez a videó nem elérhető	2323
ez is érdekelhet	2259
ez is érdekelheti	2259
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2315
ezt a témát már követi	2352
ezt is ajánljuk	2259
ezt olvasta már	2259
ezt olvastad már	2259
eén keer toestaan	3124
ešte nemáte predplatné	4052
ešte nemáte účet	4052
ești de acord? votează	3640
ești deja abonat	3660
ești deja abonată	3660
""", 'f': """
facebook ile giriş yap	4466
facebook'ta paylaş	4395
facebook-bejegyzés betöltése	2318
facebook-poszt betöltése	2318
facebookでシェア	2642
facebookでシェアする	2642
facebookでログイン	2708
facebookで共有	2722
facebookで続ける	2708
facebookで見る	2726
facturació anual	446
facturació mensual	446
facturación anual	1521
facturación mensual	1521
facturare anuală	3686
facturare lunară	3686
facturé annuellement	1983
facturé mensuellement	1983
faire un don défiscalisé	1980
faktureras årligen	4291
faktureres årlig	3289
faktureres årligt	726
fale com a redação	3572
fazer doação	3594
fazer uma doação mensal	3594
fazer uma doação única	3594
faça login	3472
faça o quiz	3543
faça o teste	3543
faça uma doação única	3594
faça uma pergunta sobre esta reportagem	3518
felhasználási feltételek	2315
felhasználási jog vásárlása	2347
felhasználónév	2337
felhasználónév vagy e-mail	2336
feliratkozás	2340
feliratkozás hírlevélre	2339
feliratok megjelenítése	2323
fermer la fenêtre	2019
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3682
fiecare donație contează	3651
fiecare leu contează	3651
film jest niedostępny w twoim kraju	3422
film nie jest już dostępny	3422
film niedostępny	3422
fin de la publicité	1968
fine della pubblicità	2561
fine pubblicità	2561
fiyati gör	4451
fizetett együttműködés	2357
fizetett hirdetés	87	2247
fiók létrehozása	2238
fiókom	2238
foglalja le helyét	2312
folytatás a hirdetés után	2357
folytatás apple-fiókkal	2336
folytatás facebookkal	2336
folytatás google-fiókkal	2336
folytatás google-lel	2336
folytatás kikapcsolás nélkül	2330
fontu büyüt	4480
form gönderildi	4496
formulaire envoyé	2017
formulário enviado	3596
forstået	655
forstått	3215
forstør	714
forstør billede	653
forstør billedet	732
forstørr	3278
forstørr bilde	3213
forstørr bildet	3295
fortsett uten å slå av	3284
fortsett uten å støtte	3171
fortsätt läsa efter annonsen	4199
fortsätt med apple	4291
fortsätt med e-post	4291
fortsätt med facebook	4291
fortsätt med google	4291
fortsätt utan att stänga av	4285
fortsätt utan att stödja	4176
fortsæt med apple	726
fortsæt med at læse	634
fortsæt med e-mail	726
fortsæt med facebook	726
fortsæt med google	726
fortsæt uden at slå fra	720
fortsæt uden at støtte	612
foto # iš #	2913
fotogalería	1449
fotografia următoare	3712
fotoğraf galerisi	4472
fotoğrafi büyüt	4472
fotoğraflari gör	4472
fotoğraflari görmek için tiklayin	4404
fotó #/#	2341
fotó megtekintése	2341
fotó: #/#	2341
fotók megtekintése	2341
fra vores annoncører	746
fra vår butikk	3271
fra våre partnere	3310
frete grátis	3581
friss hírek	2259
frissítse az oldalt	2332
fråga vår ai om artikeln	4207
från vår butik	4272
från våra annonsörer	4311
från våra partner	4311
frühbucher-tickets	929
frühbucherrabatt sichern	929
fuld skærm	713
fuldskærm	653
fullskärm	4279
fyll i fältet	4294
fäll ihop	4217
fäll ut	4217
fältet är obligatoriskt	4294
få adgang	616
få artiklen læst op	626
få de vigtigste nyheder hver morgen	621
få de viktigaste nyheterna varje morgon	4188
få de viktigste nyhetene hver morgen	3182
få læst artiklen op	713
få notifikationer	716
få notiser	4282
få nyheder på mail	621
få nyheter på e-post	3182
få nyheter på mejlen	4188
få overblikket her	653
få tilgang	3175
få varsel når vi skriver om dette	3213
få varsler	3280
följ	4196
följ det här ämnet	4308
följ direktrapporten	4297
följ författaren	4308
följ journalisten	4308
följ liverapporten	4297
följ oss	4196
följ skribent	4196
följ skribenten	4308
följ ämne	4308
följ ämnen	4308
följ ämnet	4196
för prenumeranter	4181
förderer werden	757
fördermitglied werden	757
föregående	4216
föregående artikel	4213
föregående bild	4297
föregående sida	4297
förnamn	4295
förstora	4216
förstora bild	4297
förstora bilden	4297
försök igen senare	4294
føj til foretrukne kilder	743
føj til mine emner	743
følg	629	630	3190
følg alle	630
følg alle emner	631
følg dette emne	743
følg dette temaet	3306
følg direkte	3295
følg direktesenteret	3295
følg emne	629
følg emner	631
følg emnet	3306
følg forfatter	3306
følg forfatteren	3306
følg ikke længere	743
følg journalist	3306
følg journalisten	3306
følg liveblog	732
følg livebloggen	732
følg os	629
følg oss	3190
følg sagen her	653
følg saken direkte	3295
følg serien	631
følg skribent	743
følg skribenten	743
følg tema	3190
følg temaet	3306
følg temaet og få varsel	3213
følger	630
für abonnenten	762
für den newsletter anmelden	771
für dich empfohlen	877
für sie empfohlen	877
für sie entstehen keine mehrkosten	878
fă o donație	3614
fă quizul	3664
fă testul	3664
fără obligații	3652
fără spam	3687
fără sunet	3670
fără tine nu putem	3651
főoldal	2342
""", 'g': """
galbūt vėliau	2896
galerie schließen	951
galerie öffnen	951
galeriyi aç	4404
galeriyi gör	4472
galeriyi görmek için tiklayin	4404
galéria	2261
galéria (#	2341
galéria bezárása	2342
galéria megnyitása	2342
galéria megtekintése	2261
garanta já o seu ingresso	3520
gastos de envío incluidos	1504
gastos de envío no incluidos	1504
gauti pranešimus	2895
gaver kan trækkes fra i skat	723
ge en engångsgåva	4289
ge en gåva	4289
ge återkoppling	4304
gefällt mir	961
gefällt mir nicht	961
gelesen von einer künstlichen stimme	935
gelişmelerden aninda haberdar olun	4458
gem til læseliste	626
generisano veštačkom inteligencijom	3965
genindlæs siden	722
genişlet	4405
gerenciar opções	3589
gerenciar preferências	3589
geri dön	4405
gerir opções	3589
gerir preferências	3589
gestionează consimțământul	3673
gestionează cookie-urile	3706
gestionează opțiunile	3706
gestionează preferințele	3673
geçerli bir e-posta adresi girin	4468
geçerli süre	4453
geçersiz e-posta	4468
geçersiz e-posta adresi	4468
ghi nhớ đăng nhập	4726
gia hạn gói	4748
giriş	4388
giriş yap	4388
giriş yapin	4388
giriş yapin veya üye olun	4388
giv et beløb	723
giv et engangsbeløb	723
giv os feedback på artiklen	642
già abbonato	2484
già registrato	2484
giải đố ngay	4708
giảm cỡ chữ	4739
giọng đọc ai	4712
giọng đọc tự động	4712
gjenstående tid	3278
gjenstående tid #	3277
gjenstående tid -#	3277
glasnoća	3945
gli articoli più letti	2549
glömt ditt lösenord	4291
glömt lösenord	4181
glömt lösenordet	4291
glücksspiel kann süchtig machen	792
godišnja naplata	3954
godišnja pretplata	3954
godišnje	3954
godišnje plaćanje	3954
godkänn	4201
godkänn alla	4201
godkänn alla cookies	4276
godkänn och fortsätt	4276
godkänn och visa	4276
godkänn och visa innehåll	4204
google hirdetések	2357
google ile giriş yap	4466
google playからダウンロード	2700
google playで手に入れよう	2700
google play에서 다운로드	2806
google reklāmas	2978
google से जारी रखें	2212
google-hirdetések	2357
googleでログイン	2708
googleで登録	2708
googleで続ける	2708
gorące tematy	3356
gracias por tu opinión	1474
gratuit, fără spam	3687
grazie, il tuo messaggio è stato inviato	2580
grotuvas įkeliamas	2892
großansicht	951
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3565
grįžti į pradžią	2904
grįžti į viršų	2904
guardar artículo	1434
guardar configuración	1509
guardar para después	1494
guardar para leer después	1494
guardar preferências	3552
gå ikke glip af	650
gå ikke glip af noget	621
gå ikke glipp av noe	3182
gå til forsiden	3295
gå til hovedindhold	732
gå til indhold	653
gå til innhold	3295
gå til liveblog	732
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	699
gå til shop	707
gå til toppen	732
gå till receptet	61
gåvolänk	4310
généré par ia	2010
généré par l'ia	2010
gépi felolvasás	2323
gépi fordítással készült	2349
géppel fordítva	2349
gérer la confidentialité	2009
gérer les cookies	1904
gérer les préférences	1934
gérer les traceurs	2009
gérer mes alertes	1944
gérer mes choix	1904
gérer mes cookies	2009
gérer mes préférences	2009
gérer mon consentement	1974
gérer vos préférences	1974
gérer vos préférences de cookies	1934
góp ý	4672
gönder	91	4469
gönderiyi göster	4455
gönderiyi yükle	4455
gör quizzet	4265
gör testet	4265
görseli büyüt	4472
görüş bildir	4445
görüşünü bildir	4445
görüşünüzü bildirin	4445
gündem	4402
günün anketi	91
günün bulmacasi	4486
günün haberleri	4402
günün kelimesi	4486
günün sudokusu	4486
günün özeti	4402
głosuj	91	3412
głośność	3423
gợi ý	4673
gửi	91	4672
gửi bài cho tòa soạn	4733
gửi bài viết	4733
gửi bình luận	4672
gửi cho bạn bè	4699
gửi email	4663
gửi góp ý	4705
gửi phản hồi	4705
gửi thành công	4728
gửi tin bài	4733
gửi trả lời	4705
gửi ý kiến	4672
gửi ý kiến của bạn	4705
gửi đi	4729
gửi ảnh cho chúng tôi	4733
""", 'h': """
haber bülteni	4425
haber güncelleniyor	4404
haberi arkadaşina hediye et	4395
haberi paylaş	4503
haberi özetle	4477
haberin kilidini aç	4495
haberlere dön	4498
hacer una donación mensual	1550
hacer una donación puntual	1550
hai già un account	2484
hai già votato	2555
halda nõusolekut	1613
hallitse evästeitä	1820
hang letöltése	2323
hanganyag letöltése	2323
hangerő	2324
hantera inställningar	4276
har du sett något	4301
harici içerik	4404
haritayi aç	4405
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1472
has olvidado tu contraseña	1520
hasznos volt az összefoglaló	2255
hasznosnak találta a cikket	2255
hasło	3436
havi előfizetés	2337
havi fizetés	2337
havi rendszeres támogatás	2333
havi támogatás	2234
hayir teşekkürler	4386
hayir, teşekkürler	4386
haz una pregunta sobre este artículo	1474
he leído y acepto la política de privacidad	1487
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1520
hela artikeln fortsätter nedan	4199
heli välja	1615
helskärm	4279
helskärmsläge	4279
helyesbítési szabályzat	2346
henüz abone değil misiniz	4466
hepsini gör	4404
her destek önemli	4463
her katki değerli	4463
her katki önemli	4463
her zaman göster	4455
hesap oluştur	4388
hi estàs d'acord? vota	405
hiba bejelentése	2346
hiba jelentése	2263	2346
hiba történt	2340
hiba történt, próbálja újra később	2339
hiba történt. próbálja újra	2339
hiba történt. próbálja újra később	2339
hibabejelentés	2346
hibás e-mail-cím	2339
hibát talált	2255
hibát talált a cikkben	2346
hibát találtál	2346
hibát találtál a cikkben	2346
hier reinhören	853
hinweis schließen	756
hirdetés	2247
hirdetés bezárása	2247
hirdetés elrejtése	2357
hirdetés jelentése	2357
hirdetés vége	2357
hirdetés, görgessen tovább	2247
hirdetésblokkolót használsz	2330
hirdetések engedélyezése	2332
hirdetések kikapcsolása	2357
hivatkozás másolva	2355
hivatkozás másolása	2355
hiển thị bài đăng	4716
hiển thị nội dung	4716
hiện phụ đề	4712
hjälp oss att rätta fel	4207
hlasitosť	4043
hlasovalo # lidí	554
hlasovalo # čtenářů	554
hlasovat v anketě	554
hlasovať	91	4034
hlasovať v ankete	4033
hlavná stránka	4058
hlavné správy	3984
hlavní stránka	587
hlavní zprávy	497
ho già donato	2478
ho già un account	2578
hogyan kapcsolhatom ki a hirdetésblokkolót	2330
hogyan védjük forrásainkat	2346
hoje não	3467
hoppa till huvudinnehåll	4297
hoppa till innehåll	4216
hoppa till innehållet	4297
hoppa över inlägg från facebook	4216
hoppa över inlägg från instagram	4216
hoppa över inlägg från x	4216
hozzáadás a kedvenc forrásokhoz	2352
hozzáadás a témáimhoz	2352
hozzáadás preferált forrásként	2352
hozzájárulás kezelése	2315
hozzájárulás módosítása	2315
hozzájárulás visszavonása	2315
hozzájárulások kezelése	2315
hozzászólok	2255
hozzászólás	2255
hozzászólás elküldése	2350
hozzászólás jelentése	2350
hozzászólás küldése	2350
hozzászólási szabályzat	2350
hozzászólások	2255
hozzászólások megjelenítése	2350
hozzászólások megtekintése	2255
hrajte zodpovědně	488
hrať	4034
hrať teraz	4033
hrát	557
hrát teď	554
hvala za sporočilo	4153
hvala za vaš glas	3937	4133
hver krone hjælper	723
hver krone tæller	723
hvert bidrag hjælper	723
hylkää	1753
hylkää kaikki	1753
hyppää reseptiin	61
hyppää sisältöön	1843
hyväksy	1753
hyväksy evästeet	1753
hyväksy ja jatka	1820
hyväksy ja näytä	1820
hyväksy ja sulje	1820
hyväksy kaikki	1753
hàng năm	4725
hàng tháng	4725
hátralévő idő	2324
hátralévő idő #	2323
hátralévő idő -#	2323
hämta på google play	4281
här kan du kommentera artikeln	4207
hääleta	91
håll dig uppdaterad	4188
håll mig inloggad	4291
hình tiếp theo	4750
hírfolyam	2259
hírlevelek	2265
hírlevél	2265
hírlevél-feliratkozás	2265
hívj meg minket egy kávéra	2333
hívjon meg minket egy kávéra	2333
hören sie diesen artikel	853
hør saken	3188
hằng tháng	4725
hết quảng cáo	4711
họ tên	4729
họ và tên	4729
hủy bất cứ lúc nào	4726
""", 'i': """
i den här artikeln	4297
i più commentati	2510
i più letti	2510
i più letti della settimana	2549
i più visti	2510
iba nevyhnutné	4039
iba pre predplatiteľov	3980
ich unterstütze schon	756
identifícate	1491
idi na sadržaj	3959
időtartam	2324
időtartam #	2324
ielikt grozā	2956
ielogojies, lai komentētu	2925
ielādēt ierakstu	2958
ielādēt saturu	2958
ielādēt vēl	2971
ienākt	2919
ienākt ar facebook	2967
ienākt ar google	2967
iepriekšējais attēls	2971
iepriekšējais raksts	2971
iepriekšējā lapa	2971
iesakām	2921
ieslēgt paziņojumus	2963
ieslēgt skaņu	2960
iesūti fotogrāfijas	2972
iesūti ziņu	2972
iesūtīt ziņu	2972
iesūtīt ziņu anonīmi	2972
ievadiet derīgu e-pasta adresi	2969
ieși din ecran complet	3669
igal reedel. tasuta. ilma spämmita	1624
igen, kérek	2329
igen, kérem	2329
igen, köszönöm	2329
ignorar anúncio	3590
ignorer la publicité	2010
ihre meinung zählt	802
ihre stimme wurde gezählt	91	925
ikke abonnent ennå	3289
ikke gå glipp av	3210
ikke nå	3171	3282
ikmēneša ziedojums	2966
il più popolare	2579
il più scelto	2578
il tuo browser non può riprodurre il video	2527
il tuo commento sarà pubblicato dopo l'approvazione	2537
il tuo messaggio è stato inviato	2580
il tuo voto è stato inviato	2555
il tuo voto è stato registrato	2555
iletişim	4401
ilgili içerikler	4402
ilginizi çekebilecek haberler	4402
ilginizi çekebilir	4402
ilmoita asiavirheestä	1760
ilmoita virheestä	1760
image précédente	2019
imaginea anterioară	3712
imaginea următoare	3712
imam račun	3953	4150
imate namig? pišite nam	4159
imate priču za nas	3962
imię	3439
imię i nazwisko	3439
impossible de charger la vidéo	2010
impossible de lire la vidéo	2010
imprimir artículo	1494
imprimir esta matéria	3537
in bài	4663
in bài viết	4663
in công thức	61
in trang này	4699
inbäddat innehåll	4276
indhold fra annoncør	746
indholdet er ikke tilgængeligt	710
indlæg fra facebook	653
indlæg fra instagram	653
indlæs flere	653
indlæs indhold	710
indlæs opslag	710
indlæs video	710
indlæser afspiller	713
indlæser video	713
indtast beløb	723
inga kommentarer än	4306
ingen åsikt	4269
ingresá	1491
ingyen, minden héten	2267
ingyen, spam nélkül	2339
ingyenes regisztráció	2238
ingyenes szállítás	2313
inicia la sessió per comentar	423
inicia sesión	1415
inicia sesión con google	1520
inicia sesión para comentar	1498
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1546
iniciar reprodução	3590
iniciar sesión	1415
iniciar sesión con apple	1491
iniciar sesión con facebook	1491
iniciar sesión con google	1491
iniciar sessão	3472
inicie sesión	1415
inläst av en syntetisk röst	4279
inne artykuły	3356
innehåll från annonsör	4311
innehåll från våra partner	4311
innehållet kan inte visas	4276
innehållet är skyddat av upphovsrätt	4246
innhold fra annonsør	3220
innhold fra våre annonsører	3310
innhold fra våre partnere	3310
inscription confirmée	2017
inscription à la newsletter	1887
inscrivez-vous à notre newsletter	1887
inscrição confirmada	3596
inscrição realizada com sucesso	3565
insira o seu endereço de email	3530
insira um e-mail válido	3565
instagram-bejegyzés betöltése	2318
instagramで見る	2726
instagramの投稿を読み込む	2697
instagram에서 보기	2834
instagram에서 이 게시물 보기	2834
instalează aplicația	3646
inställningar	4201
inte prenumerant än	4291
integritetsinställningar	4276
introdu emailul tău	3710
introduce tu correo electrónico	1552
introduce un correo electrónico válido	1522
introduce un correo válido	1522
introduce un email válido	1487
introduceți adresa de email	3710
introduceți o adresă de email validă	3687
introdueix un correu vàlid	447
intră în cont	3615
invítanos a un café	1410
iná suma	4049
início	3501
ir a la página de donaciones	1517
ir para a página de doações	3560
ir para a página de donativos	3560
ir para o conteúdo	3501
irány a bolt	2312
irányítószám	2340
isključi zvuk	3944
isključio sam blokator oglasa	3949
isključite adblock	3949
isključite blokator oglasa	3949
ispiši	3886
ispiši recept	61
ispiši članak	3970
ispravci i pojašnjenja	3962
isso foi útil	3540
istediğin zaman iptal et	4466
istediğiniz zaman abonelikten çikabilirsiniz	4425
istediğiniz zaman iptal edin	4388
isto foi útil	3540
iz naše trgovine	3940	4136
iz našeg shopa	3940
izberi naročnino	4150
izberite naročnino	4150
izbor uredništva	4084
izdrukāt	2924
izmēģini # dienas bez maksas	2919
izslēdziet reklāmu bloķētāju	2965
izslēgt skaņu	2960
izveidots ar mākslīgo intelektu	2973
izvēlies abonementu	2967
izvēlies summu	2966
izvēlieties abonementu	2967
izvēlieties summu	2966
izvēlēties plānu	2967
içeriğe geç	4404
içeriği görüntüle	4455
içeriği göster	4455
içeriği yükle	4455
iş birliği	4397
iş birliğiyle	4482
iš mūsų parduotuvės	2888
iš mūsų partnerių	2911
išbandykite # dienų nemokamai	2850
išjungiau reklamos blokavimą	2897
išjungti garsą	2892
išjunkite reklamos blokavimą	2897
išorinis turinys	2868
išsaugoti	2855
išsaugoti nustatymus	2890
išsaugoti pasirinkimą	2890
išsaugoti straipsnį	2855
išsaugoti vėlesniam laikui	2909
išversta automatiškai	2906
išversta dirbtinio intelekto	2906
""", 'j': """
j'ai déjà donné	1868
j'ai déjà un compte	1878
j'ai désactivé adblock	1979
j'ai désactivé mon adblock	1979
j'ai désactivé mon bloqueur	1979
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4284
ja, slå på	4284
jaa sähköpostilla	1855
jaa twitterissä	1747
jaa x:ssä	1747
jag förstår	4201
jag har stängt av annonsblockeraren	4285
jag har stängt av den	4288
jag har stängt av min annonsblockerare	4285
jag stödjer redan	4176
jaga sõbraga	1577
jak chronimy nasze źródła	3445
jak chronimy źródła	3445
jak chráníme své zdroje	591
jak chráníme zdroje	591
jak to zrobić	3428
jak vypnout blokování reklam	574
jak wyłączyć adblocka	3427	3428
jak wyłączyć blokowanie reklam	3427
jakość	3423
jatka sähköpostilla	1837
jau turiu paskyrą	2900
jaunākie	2921
jaunākie vispirms	2974
jautā mākslīgajam intelektam	2925
javascript ei ole käytössä	1823
javascript er slået fra	713
javascript er slått av	3277
javascript està desactivat	434
javascript ir izslēgts	2960
javascript išjungtas	2892
javascript je isključen	3944
javascript je vypnutý	566
javascript jest wyłączony	3422
javascript måste vara påslaget	4279
javascript on pois päältä	1823
javascript on välja lülitatud	1615
javascript är avstängt	4279
javascript är inaktiverat	4279
javascript đã bị tắt	4716
javascript вимкнено	4615
javascript е изключен	288
javascript отключен	3835
javascript отключён	3835
javascript מושבת	2101
javascript ถูกปิดใช้งาน	4359
javascriptが無効になっています	2697
javascript已停用	4833
javascript已禁用	4833
javítások és pontosítások	2346
je commande ce numéro	1938
je consens au traitement de mes données	1985
je découvre l'offre	2016
je découvre les offres	2016
je fais un don défiscalisé	1980
je gère mes cookies	1904
je m'équipe	2002
je soutiens déjà	1868
jede spende zählt	867
jede unterstützung hilft	943
jeder beitrag zählt	867
jeder euro zählt	867
jederzeit kündbar	946
jednorazový dar	4049
jednorazový príspevok	4049
jednorázový dar	577
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3199
jeg har slået den fra	722
jeg har slået min adblocker fra	720
jeg har slått av annonseblokkering	3284
jeg har slått den av	3285
jeg støtter allerede	612	3171
jegyek itt kaphatók	2261
jegyvásárlás	2313
jelenlegi idő	2324
jelenlegi idő #	2323
jelentkezzen be vagy regisztráljon	2238
jelentés	2351
jelszó	2337
jelszó megjelenítése	2336
jen nezbytné cookies	563
jen pro předplatitele	472
jesteś już prenumeratorem	3435
jesteś już subskrybentem	3435
jetzt angebot wählen	872
jetzt anhören	784
jetzt reinhören	853
jetzt rätseln	925
jetzt unterstützen	757
ještě nemáte předplatné	580
ještě nemáte účet	580
jiná částka	577
již jste hlasovali	554
již mám předplatné	472
již mám předplatné, přihlásit se	473
již máte předplatné	473
jméno	585
jméno a příjmení	585
joacă acum	3664
joacă gratuit	3664
joacă responsabil	3701
jobs in ihrer nähe	851
jogar grátis	3543
jogue grátis	3543
jokainen euro on tärkeä	1834
jokainen lahjoitus on tärkeä	1834
jokin meni pieleen. yritä uudelleen	1840
jokin meni vikaan. yritä uudelleen	1840
jotain meni vikaan. yritä myöhemmin uudelleen	1840
jotain meni vikaan. yritä uudelleen	1840
još nema komentara	3966
još nemate račun	3953
još niste pretplatnik	3953
još vesti	3883
još vijesti	3883
jsem předplatitel, přihlásit se	473
jste už předplatitel	580
junte-se à conversa	3526
jurnalismul de calitate costă	3651
juttu jatkuu kuvan jälkeen	1750
juttu jatkuu mainoksen jälkeen	1750
juttu jatkuu videon jälkeen	1750
juttu on luettu koneäänellä	1823
juttua päivitetään	1750
jutun lukee koneääni	1747
jutun lukee synteettinen ääni	1823
jutun lukee tekoäly	1823
jutun lukee tekoälyääni	1747
jutun voi myös kuunnella	1747
już głosowałeś	3409
już obserwujesz	3453
już wspieram	3319
już wyłączyłem	3431
já desativei	3558
já desativei o bloqueador	3558
já doei	3467
já está inscrito	3596
já nas bancas	3520
já segue este autor	3577
já segue este tema	3577
já sou apoiador	3467
já sou assinante	3472
já tem conta	3472
já tem uma conta	3472
já tenho conta	3563
já votou	3540
já é assinante? faça login	3472
já é subscritor	3535
já é subscritor? inicie sessão	3535
játssz most	2306
játék indítása	2306
jährlich	947
jährlich abgerechnet	946
jährliche abrechnung	947
jährliche zahlung	947
jälgi autorit	1630
jälgi teemat	1630
jälgid juba	1630
jälgid seda teemat	1630
jäljellä oleva aika	1823
jäljellä oleva aika #	1823
jäljellä oleva aika -#	1823
jäljentäminen kielletty	1848
järelejäänud aeg	1616
järelejäänud aeg -#	1615
järgmine artikkel	1626
järgmine leht	1626
järgmine pilt	1626
järgmine video	1615
järjestys	1853
järjestä	1853
jäsenetu	1817
jäta mind meelde	1622
jätka apple'iga	1622
jätka facebookiga	1622
jätka google'iga	1622
jätä kommentti	1760
jūs izmantojat reklāmu bloķētāju	2965
jūs jau balsavote	2886
jūs jau esat nobalsojis	2954
jūs naudojate reklamos blokavimo programą	2897
jūs sekate šią temą	2908
jūs sekojat šai tēmai	2975
jūsu balss ir ieskaitīta	2954
jūsu balss ir pieņemta	2954
jūsu e-pasta adrese	2969
jūsu e-pasts	2969
jūsu vārds	2970
jūsu ziņa	2970
jūsų balsas užskaitytas	2886
jūsų balsas įskaitytas	2886
jūsų el. paštas	2875
jūsų el. pašto adresas	2875
jūsų vardas	2903
jūsų žinutė	2903
""", 'k': """
k tématu	497
k téme	3984
kaikki oikeudet pidätetty	1848
kaip išjungti reklamos blokavimą	2897
kaip saugome šaltinius	2905
kakinställningar	4276
kako isključiti adblock	3949
kako isključiti blokator oglasa	3949
kako štitimo izvore	3962
kako štitimo svoje izvore	3962
kalan süre	4453
kapcsolat a szerkesztőséggel	2346
kapcsolat a szerzővel	2342
kapcsold ki a reklámblokkolót	2330
kapcsolja ki a hirdetésblokkolót	2330
kapcsolódó	2259
kapcsolódó cikk	2259
kapcsolódó cikkek	2259
kapcsolódó tartalom	2259
kapcsolódó témák	2259
karte öffnen	815
kas kokkuvõte oli kasulik	1578
kas mėnesį remti	2898
kategóriák	2259
katrs eiro ir svarīgs	2966
katrs eiro palīdz	2966
katrs ziedojums palīdz	2966
katru piektdienu. bez maksas. bez surogātpasta	2969
katso kuvat tästä	1765
katso myös	1763
katso video tästä	1765
katso video yltä	1765
kattintson a nagyításhoz	2342
kaupallinen sisältö	1857
kaupallinen yhteistyö	87	1750
kaupallisen kumppanin sisältö	1857
kaut kas nogāja greizi. mēģiniet vēlreiz	2969
kaydiniz için teşekkürler	4425
każda wpłata pomaga	3432
każda wpłata się liczy	3432
każda złotówka pomaga	3432
każda złotówka się liczy	3432
każde wsparcie się liczy	3432
každou neděli, zdarma	479
každá koruna pomáhá	577
každá koruna se počítá	577
každé euro pomáha	4049
každé euro sa počíta	4049
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4049
každý dar pomáhá	577
každý piatok. zadarmo. bez spamu	4055
každý príspevok pomáha	4049
každý príspevok sa počíta	4049
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	584
každý příspěvek pomáhá	577
každý příspěvek se počítá	577
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2902
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	580
keela kõik	1614
keeldu kõigist	1614
keisti sutikimą	2890
keisti šrifto dydį	2909
kenttä on pakollinen	1840
kereskedelmi együttműködés	2313
keresztnév	2340
keresztrejtvény	2309
keresés	2261
keskeytä	1824
keskustelu on päättynyt	1852
keskustelun säännöt	1852
kevesebb mutatása	2342
kezdőlap	2261
không biết	4706
không có ý kiến	4706
không phải bây giờ	4656
không spam	4728
không thể hiển thị nội dung này	4716
không thể phát video	4712
không thể phát video này	4712
không thể tải video	4746
không, cảm ơn	4656
ki kan gjøre feil	3302
ki-antworten können fehler enthalten	958
ki-übersetzung	959
ki-übersicht	843
kiekvieną penktadienį. nemokamai. be šlamšto	2902
kiellä kaikki	1821
kiitos viestistäsi	1840
kiitos äänestämisestä	1808
kiitos äänestäsi	91	1808
kiitos! tarkista sähköpostisi	1840
kijelentkezés	2238
kikapcsoltam a hirdetésblokkolót	2330
kingi artikkel sõbrale	1577
kinyitás	2263
kipróbálom	2238
kirjaudu sisään	1738
kirjaudu sähköpostilla	1837
kirjoita sähköpostiosoitteesi	1741
kitas vaizdo įrašas	2892
kitöltöm a kvízt	2306
kiválasztom	2337
kiválasztás	2337
kizárólag előfizetőknek	2336
kişisel verilerimin işlenmesini kabul ediyorum	4468
kiểm tra hộp thư của bạn	4728
kiểm tra kiến thức của bạn	4708
kjøp abonnement	3175
kjøp billett	3271
kjøp billetter	3271
kjøp billetter her	3271
kjøp boka	3271
kjøp boken	3271
kjøp her	3271
kjøp lisens	3300
kjøp nå	3271
kjøp rettigheter	3300
kjøp tilgang	3175
klausies podkāstu	2926
klausies podkāstu šeit	2926
klausies šo rakstu	2924
klausies šo rakstu (# min	2924
klausykite tinklalaidės	2857
klausykite tinklalaidės čia	2857
klausykitės straipsnio	2855
klausīties	2924
klausīties rakstu	2924
kliknij, aby powiększyć	3441
kliknutím zväčšíte	4058
kliknutím zvětšíte	587
klippet er ikke længere tilgængeligt	713
klippet är inte längre tillgängligt	4279
ključne besede	4084
ključne reči	3883
ključne riječi	3883
klíčová slova	497
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	597
kodėl matau šią reklamą	2911
kohustuslik väli	1624
kohustuslikud väljad	1624
kokeile # päivää maksutta	1738
kokkuvõtte tegi tehisintellekt	1628
koko näyttö	1823
kolačići	3899
kom ihåg mig	4291
komentarai uždaryti	2907
komentariši	3967
komentarų dar nėra	2907
komentarų nėra	2907
komentavimas išjungtas	2856
komentavimas uždarytas	2907
komentavimo taisyklės	2856
komentiranje je onemogućeno	3966
komentovať	4067
komentáre	3987
komentář	496
komentáře	496
komentāri	2919
komentāri ir slēgti	2974
komentāru vēl nav	2974
komentēt	2919
komentēšana ir slēgta	2925
komentēšanas noteikumi	2925
komercijalni sadržaj	3972
komerčné oznámenie	3983
komerční obsah	603
komerční prezentace	603
komerční sdělení	87	486
komerční článek	603
komerčný obsah	4071
komerčný článok	4071
komment jelentése	2350
komment küldése	2350
komment írása	2350
kommentar gelöscht	960
kommentarer blir gjennomgått før publisering	3213
kommentarerna förhandsmodereras	4207
kommentarerna är stängda	4306
kommentek megjelenítése	2350
kommentek megtekintése	2255
kommentelési szabályzat	2255
kommentoi ensimmäisenä	1852
kommentoinnin säännöt	1852
kommentointi on päättynyt	1852
kommentér	642
kommersiellt innehåll	4311
konekäännetty	1850
konekäännös	1851
kontakt z redakcją	3445
kontakta författaren	4297
kontaktirajte uredništvo	4159
kontaktovať autora	4058
kontaktovať redakciu	4061
kontynuuj bez wyłączania	3427
koostöö	1581
kopiera gåvolänk	4310
kopiera länk	4195
kopiera länken	4195
kopiering förbjuden	4302
kopijuoti draudžiama	2912
kopijuoti nuorodą	2850
kopioitu leikepöydälle	1855
kopiraj povezavo do članka	4087
kopirano u međuspremnik	3970
kopirano v odložišče	4166
kopiér link	626
kopiér linket	626
kopsavilkumu veidojis mākslīgais intelekts	2973
kopírovanie zakázané	4062
kopírovat odkaz	482	483
kopírovať odkaz	3987
kopírování zakázáno	592
kopēt saiti	2919
kopēšana aizliegta	2979
korisničko ime	3954
korisničko ime ili e-mail	3953
korzyść dla prenumeratorów	3415
korábban írtunk róla	2259
kostenlos und jederzeit kündbar	948
kosárba	2249
kosárba rakom	2312
kosárba teszem	2312
koupit aktuální vydání	560
koupit lístky	560
koupit nyní	560
koupit časopis	560
kreiraj račun	3876
kreirano uz pomoć ai	3965
kreirano uz pomoć umjetne inteligencije	3965
kreuzworträtsel	926
križaljka	3938
križanka	4134
krzyżówka	3412
krížovka	4034
książka z autografem	3339
książka z autografem autora	3339
książki z autografem	3339
księgarnia	3340
księgarnia internetowa	3340
kuidas reklaamiblokeerija välja lülitada	1620
kullanim koşullari	4398
kumppanin sisältö	1857
kumppanisisältö	1857
kun nødvendige	3274
kun nødvendige cookies	710
kup dostęp	3323
kup książkę	3415
kup licencję	3446
kup licencję na publikację	3446
kup tę książkę	3415
kup w księgarni	3339
kupi naročnino	4080
kupte nám kávu	577
kuula taskuhäälingut	1579
kuuntele podcast tästä	1765
kvíz dne	554
kvíz dňa	4033
kvíz indítása	2306
kvíz kitöltése	2306
kyllä kiitos	1829
kyllä, kiitos	1829
kysy tekoälyltä	1760
kytke ilmoitukset päälle	1826
käyttäjätunnus	1838
käyttäjätunnus tai sähköposti	1837
käyttöehdot	1753
käytä etu	1751
käytät mainonnanestoa	1832
käytät mainosten esto-ohjelmaa	1830
käytät mainosten estoa	1830
käytät mainostenesto-ohjelmaa	1830
käännetty automaattisesti	1850
käännetty tekoälyllä	1850
kép #/#	2341
kép a képben	2323
kép megtekintése	2341
kép nagyítása	2342
kép: #/#	2341
képaláírás megjelenítése	2342
képek megtekintése	2341
kér értesítést	2326
kérdezze ai-asszisztensünket	2255
kérek értesítést	2326	2327
kérem a hírlevelet	2265
kérjük, adjon meg érvényes e-mail-címet	2339
kérjük, kapcsolja ki a hirdetésblokkolót	2330
kérjük, töltse ki ezt a mezőt	2339
később	2233	2329
kích thước chữ	65
kódex diskutujúcich	4066
kõik artiklid	1626
kõik autori artiklid	1626
kõik kommentaarid	1629
kõik õigused reserveeritud	1634
könyvajánló	2249
könyvesbolt	2249
könyváruház	2249
köp	4181
köp biljett	4272
köp biljetter	4272
köp biljetter här	4272
köp boken	4272
köp boken här	4272
köp din biljett	4272
köp här	4272
köp licens	4302
köp rättigheter	4302
köszönjük a feliratkozást	2265
köszönjük a regisztrációt	2339
köszönjük a szavazatodat	2306
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2306
köszönjük az üzenetet	2339
köszönjük üzenetét	2339
köszönjük! ellenőrizze postafiókját	2339
köszönjük, hogy feliratkozott	2339
köszönjük, hogy feliratkoztál	2339
köszönjük, hogy szavazott	2306
köszönjük, hogy szavaztál	2306
köszönöm, nem	2233
kötelező	2340
kötelező kitölteni	2339
kötelező mező	2339
kötelező mezők	2339
kövesd a témát	2352
kövesse a témát	2352
kövesse élőben	2342
követed	2353	2354
követem	2354
követem a szerzőt	2352
követem a témát	2352
következő	2261
következő cikk	2259
következő fotó	2342
következő kép	2342
következő oldal	2342
következő videó	2323
követve	2353
követés	2354
követés leállítása	2352
követés megszüntetése	2352
közlemény: adomány	2333
közlemény: támogatás	2333
køb abonnement	616
køb adgang	616
køb billet	707
køb billet her	707
køb billetter	707
køb billetter her	707
køb bogen	707
køb bogen her	707
køb her	707
køb licens	737
køb nu	707
køb rettigheder	737
kúpiť e-knihu	4037
kúpiť knihu	4037
kúpiť licenciu	4062
kúpiť lístky	4037
kúpiť predplatné	3980
kúpiť teraz	4037
kúpiť vstupenku	4037
kúpiť vstupenky	4037
kúpiť časopis	4037
kúpte nám kávu	4049
kúpte si knihu	4037
kúpte si vstupenky	4037
küfür, hakaret içeren yorumlar onaylanmamaktadir	4401
küldd be a fotóidat	2346
küldd el egy barátodnak	2355
küldd tovább a cikket	2245
küldje be fotóit	2346
küldje el barátjának	2244
küldje el fotóit	2346
küldje el ismerősének	2245
küldjön névtelen üzenetet	2346
küldjön tippet	2346
küldés	91	2244	2340
küldés e-mailben	2244
küldés whatsappon	2355
külső tartalom	2261
künye	4398
küpsiste kasutamine	1613
küpsiste seaded	1590
küsi tehisarult	1578
küsitlus	92
küsitluse tulemused	1616
kā izslēgt reklāmu bloķētāju	2965
kā mēs sargājam avotus	2972
kā tev patika raksts	2925
kā tu domā? balso	2926
kāpēc es redzu šo reklāmu	2978
ką manote? balsuokite	2857
křížovka	557
kết quả bình chọn	4743
kết quả thăm dò	4743
kết thúc quảng cáo	4711
""", 'l': """
l'accès à tous les articles	2016
l'offre intégrale	2016
la discussione è chiusa	2506
la donazione è detraibile	2575
la lecture automatique est désactivée	2010
la más popular	1521
la nota continúa después del anuncio	1440
la palabra del día	1541
la pregunta del día	91
la pubblicità continua	2620
la publicidad continúa	1563
la rédaction n'a pas participé	2028
la rédaction vous conseille	1911
la sélection de la rédaction	1911
la tua richiesta è stata inviata	2610
la vidéo ne peut pas être lue	1970
labojumi un precizējumi	2972
ladda inlägg	4276
ladda inlägget	4276
ladda innehåll	4276
ladda innehållet	4276
ladda ned på google play	4281
lae äpp alla	1617
lahenda ristsõna	1609
lahjoita artikkeli ystävälle	1747
lai komentētu, ielogojies	2925
lai komentētu, pieslēdzies	2925
laisser une réponse	1962
laita ilmoitukset päälle	1826
lancer la vidéo	2010
lap tetejére	2342
las más leídas	1449
las más leídas de hoy	1495
las noticias más leídas	1495
lasa sintētiska balss	2960
lasi arī	2921
lasi bez ierobežojumiem	2967
lasi bez reklāmām	2978
lasi komentārus	2925
lasi tālāk	2919
lasi vairāk šeit	2926
lasi vēl	2921
lasiet arī	2921
lasiet vēl	2921
last inn siden på nytt	3285
last siden på nytt	3285
lasă un comentariu	3626
lasă un răspuns	3661
lasīt komentārus	2925
lasīt tālāk	2926
lasīt vairāk	2926
lasīt visu rakstu	2971
lasīt vēlāk	2924
lasītākie	2921
lataa lisää	1765
lataa sisältö	1820
lataa ääni	1823
lautstärke	936
lavet ved hjælp af ai	739
le choix de la rédaction	1911
le club des abonnés	1968
le journal numérique	1878
le lecteur vidéo est en cours de chargement	1970
le lien a été copié	1954
le lien a été copié dans le presse-papiers	1954
le notizie più lette	2549
le più lette	2510
le za naročnike	4150
lea también	1449
lecteur vidéo	2010
lee sin límites	1491
lee también	1449
leer artículo completo	1452
leer el artículo completo	1526
leer el siguiente artículo	1554
leer más	1452
leer siguiente artículo	1554
leer también	1449
leer transcripción	1505
legfrissebb elöl	2350
legfrissebb hírek	2259
leggi di più	2513
leggi più tardi	2548
legjobb ajánlat	2337
legjobb ár	2337
legnépszerűbb	2259	2337	2351
legrégebbi	2351
legrégebbi elöl	2350
legújabb	2351
legújabb elöl	2350
leia a matéria completa	3538
leia a notícia completa	3569
leia as notícias no aplicativo	3528
leia também	3498
leisti pranešimus	2895
leisti vaizdo įrašą	2892
leitor de vídeo	3590
leitor de áudio	3590
lejupielādēt app store	2962
lejupielādēt audio	2960
lejupielādēt lietotni	2962
lejupielādēt no app store	2962
lejupielādēt no google play	2962
lejátszás	2324
lejátszási sebesség	2323
len nevyhnutné cookies	4039
len pre predplatiteľov	3980
ler grátis	3595
ler o próximo artigo	3598
ler próximo artigo	3598
ler transcrição	3548
les choix de la rédaction	1911
les commentaires sont réservés aux abonnés	2004
les den først i appen	3279
les først i appen	3279
les lecteurs ont aussi consulté	1955
les mieux notés	1963
les mots croisés du jour	2005
les més llegides	420
les også	3210
les plus commentés	1911
les plus consultés	1989
les plus partagés	1911
les plus récents	1963
les prix indiqués sont susceptibles d'évoluer	1938
les résultats du vote	2004
les våre debattregler	3204
letiltás	2329
letna naročnina	4151
letno plačilo	4151
letölthető a google play áruházból	2325
letölthető az app store-ból	2325
letöltés az app store-ból	2325
leído por una voz sintética	1505
leído por voz sintética	1505
li e aceito a política de privacidade	3530
libovolná částka	577
licenc vásárlása	2347
licencja na publikację	3446
liczy się każda wpłata	3432
liczy się każda złotówka	3432
lido por uma voz sintética	3548
lielāks teksts	2976
lien copié	1897
lien copié dans le presse-papiers	1954
lietošanas noteikumi	2936
liitudes nõustud kasutustingimustega	1597
liity jäseneksi	1736
likęs laikas	2893
likęs laikas -#	2892
lineでシェア	2642
lineでシェアする	2671
lineでログイン	2708
lineで共有	2722
lineで送る	2642
link a vágólapra másolva	2244
link bài gốc	4699
link copiado para a área de transferência	3537
link kopiëren	3009
link másolva	2244
link másolása	2244
link został skopiowany	3455
lire l'article précédent	2019
lire la suite pour #€	1878
lire la vidéo	1914
lire à haute voix	1897
lire également	1911
lisätiedot	1766
lisää aiheesta	1763
lisää artikkeleita	1843
lisää ensisijaiseksi lähteeksi	1854
lisää kirjoittajalta	1843
lisää kommentti	1852
lisää omiin aiheisiin	1854
lisää ostoskoriin	1817
lisää samalta kirjoittajalta	1843
lisää suosikkilähteeksi	1854
livrare gratuită	3701
liên hệ	4672
liên hệ quảng cáo	4733
liên hệ tòa soạn	4733
liên hệ với tòa soạn	4733
liên quan	4673
ljud på	4279
ljudet är ai-genererat	4279
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1449
lo esencial cada mañana	1552
lo más comentado	1449
lo más compartido	1449
lo más leído	1449
lo más popular	1449
lo más visto	1449
lo más visto hoy	1495
lo último	1449
locuri de muncă	3642
loe lähemalt	1579
loe lähemalt siit	1579
loe äpis	1617
loeb sünteetiline hääl	1615
logi sisse või loo konto	1572
los lectores también leyeron	1495
luba kõik	1590
luba kõik küpsised	1613
lubię to	3334	3452
lucrează cu noi	3642
lue keskustelun säännöt	1760
lue lisää	1763
lue lisää aiheesta	1763
lue myöhemmin	1747
lue myös	1763
lue vähemmän	1814
lugu jätkub pärast reklaami	1581
lugu täieneb	1579
lui écrire	1932
lukijana synteettinen ääni	1823
luotu tekoälyllä	1850
luôn cho phép	4716
luôn hiển thị	4716
luštit	557
luštit křížovku	554
lyd på	3277
lze kdykoli zrušit	473
làm bài trắc nghiệm	4708
làm mới trang	4722
làm trắc nghiệm	4708
lägg till i mina ämnen	4308
lägg till oss som föredragen källa	4308
lägg till som föredragen källa	4308
lähetä	91	1841
lähetä kommentti	1852
lähetä kuvasi	1847
lähetä palaute	1850
lähetä palautetta	1850
lähetä sähköpostilla	1747
lähetä viesti	1840
lähetä viesti toimittajalle	1843
lähetä vinkki	1847
lähetä vinkki nimettömänä	1847
lämna en kommentar	4207
lämna ett svar	4306
lämna feedback	4304
längd	4280
längd #	4280
länk kopierad	4195
länken har kopierats	4310
länken kopierad	4195
länken är kopierad	4195
läs den först i appen	4281
läs dokumentet	4217
läs domen	4217
läs först i appen	4281
läs hela	4297
läs hela artikeln	4216
läs hela texten	4216
läs hela texten här	4216
läs in sidan igen	4288
läs kommentarer	4207
läs mer	4213	4216
läs mer om	4213
läs mindre	4269
läs också	4213
läs senare	4195
läs transkription	4279
läs utan annonser	4311
läs vidare	4181	4213
läs våra kommentarsregler	4207
läs även	4213
läsarerbjudande	4272
läsarerbjudanden	4272
läsarfrågan	91	4265
läsarresa	4272
läsarresor	4272
lästid	4216
lästid # min	4216
lås artiklen op	726
lås op	616
lås op for artiklen	726
lås opp artikkelen	3175
lås opp saken	3175
lås upp	4292
lås upp artikeln	4181
låst artikel	4291
låst innehåll	4292
læg en kommentar	741
læg i kurv	707
læg i kurven	707
længde #	714
læs debatreglerne	642
læs debatreglerne her	642
læs den først i appen	715
læs først i appen	715
læs hele artiklen	653
læs i appen	715
læs kommentarer	642
læs mere	650	653
læs mere om	650
læs mindre	704
læs også	650
læs også disse artikler	650
læs senere	626
læs transskription	713
læs uden annoncer	746
læs uden grænser	726
læs uden reklamer	746
læs videre	616	650
læs vores regler for debatten	642
læserrejse	707
læserrejser	707
læsertilbud	707
læsetid # min	653
læst op af en syntetisk stemme	713
lên đầu trang	4675
líbí se mi	598
lõpeta jälgimine	1630
lös korsordet	4265
lösenord	4292
löysitkö virheen	1847
løs krydsord	699
løs krydsordet	699
løs kryssordet	3263
lùi # giây	4712
lúštiť krížovku	4033
lülita reklaamiblokeerija välja	1620
lülitasin reklaamiblokeerija välja	1620
lütfen geçerli bir e-posta adresi girin	4468
lūdzu, izslēdziet reklāmu bloķētāju	2965
lưu	4663
lưu bài	4663
lưu bài viết	4663
lưu bài để đọc sau	4699
lưu cài đặt	4716
lưu công thức	61
lưu tùy chọn	4716
lấy link	4699
""", 'm': """
magari più tardi	2478
mai multe articole de același autor	3691
mai multe opțiuni	3699
mai târziu	3613
mainonnanesto käytössä	1832
mainonnanesto on käytössä	1832
mainos päättyy	1750
mainossisältö	1752
mainostajan sisältö	1857
mainosten estäminen käytössä	1832
mainīt burtu izmēru	2976
mainīt piekrišanu	2958
mais notícias	3498
mais opções	3580
mais opções de partilha	3579
maksettu mainossisältö	1752
maksettu sisältö	1750
maksettu yhteistyö	1857
maksettua mainossisältöä	1752
maksettua sisältöä	1752
mam już konto	3435
mam prenumeratę	3435
manas tēmas	2975
mantener la sesión iniciada	1520
mantener sesión iniciada	1520
manter sessão iniciada	3563
mantén la sessió iniciada	445
manşetler	4402
maschinell übersetzt	958
maschinelle übersetzung	959
masintõlgitud	1628
maskinoversættelse	740
maskinöversatt	4304
maskinöversättning	4305
masquer la publicité	1938
masquer les réponses	1962
masz już konto	3323
masz już konto? zaloguj się	3323
masz włączonego adblocka	3427
materialet er vernet etter åndsverkloven	3300
materialet är skyddat enligt lagen om upphovsrätt	4243
materialet är upphovsrättsskyddat	4244
materiał komercyjny	3457
materiał niedostępny	3422
materiał partnera	3338
materiał partnerski	3457
materiał promocyjny	3338
materiał płatny	3457
materiał sponsorowany	3338
materiał wideo niedostępny	3422
materiał zewnętrzny	3338
matéria exclusiva para assinantes	3535
matérias relacionadas	3498
mazāks teksts	2976
mağazamiz	4451
mağazaya git	4451
mašinski prevedeno	3965
mašīntulkots	2973
mažesnis tekstas	2909
me ei saa seda sisu näidata	1613
me réabonner	2016
media społecznościowe	3335
medlemsförmån	4272
megjelenítés és elfogadás	2315
megnyitás	2263
megnyitás az alkalmazásban	2325
megnézem	2261
megnézem a galériát	2342
megnézem az ajánlatot	2312
megnézem az eredményt	2306
megnézem az árat	2312
megosztás	2244
megosztás a facebookon	2244
megosztás ajándékként	2355
megosztás e-mailben	2355
megosztás facebookon	2244
megosztás twitteren	2244
megosztás whatsappon	2355
megrendelem a könyvet	2250
megrendelés	2249
megveszem a könyvet	2312
mehr für dich	877
mehr für sie	877
meld deg av når som helst	3292
meld deg på	3182
meld deg på nyhetsbrevet	3182
meld meg på	3292
mentions légales	1904
mentés	2244
mentés későbbre	2244
menú	1452
menü	811	952	2261	4404
menü schließen	811
menü öffnen	811
menüyü kapat	4498
mer från	4213
mer läsning	4213
merci ! votre message a bien été envoyé	1985
merci d'avoir voté	91	1942
merci de le désactiver pour continuer	1979
merci, votre vote a été pris en compte	1962
mergi la pagina de donații	3682
mergi la rețetă	61
mesajiniz başariyla gönderildi	4468
mesajiniz gönderildi	4468
mesajul dumneavoastră a fost trimis	3687
mesajul tău	3688
mesačne	4053
mesačná platba	4053
mesačné predplatné	4053
mesačný dar	4049
mesečna donacija	3951	4148
mesečna naročnina	4151
mesečna pretplata	3954
mesečno	3954	4151
mesečno plačilo	4151
messaggio pubblicitario con finalità promozionale	2532
mest läst	4213
mest lästa	4213
mest læst	650
mest læste	650
mest populär	4292
mest populärt	4292
mest populær	727	3290
mest populære	727	3290
mesterséges intelligencia készítette	2349
mesterséges intelligenciával készült	2349
metinė prenumerata	2901
mettre de côté	2029
mi donación	1550
mi készítette	2349
mi var kļūdīties	2973
mi által generált	2349
mi-összefoglaló	2261
micșorează textul	3699
mida sina arvad? hääleta	1579
midagi läks valesti. proovi uuesti	1624
miesięcznie	3436
miks ma seda reklaami näen	1633
miksi näen tämän mainoksen	1857
mina ämnen	4308
mind a # fotó megtekintése	2341
mind a # fotók megtekintése	2341
mind a # kép megtekintése	2341
mind a # képek megtekintése	2341
mind a fotó megtekintése	2341
mind a fotók megtekintése	2341
mind a kép megtekintése	2341
mind a képek megtekintése	2341
minden adomány számít	2333
minden forint segít	2333
minden forint számít	2333
minden hozzájárulás számít	2333
minden héten e-mailben	2267
minden héten, ingyen	2267
minden hétfőn, ingyen	2267
minden pénteken a postaládájában	2267
minden pénteken, ingyen	2267
minden pénteken. ingyen. spam nélkül	2339
minden reggel a postafiókjában	2267
minden reggel a postaládájában	2267
minden süti elfogadása	2315
minden támogatás segít	2333
mindet elutasítom	2316
mindig engedélyezem	2315
mindig engedélyezés	2315
mindig megjelenítem	2315
minn meg på det senere	3171
minőség	2324
mira el vídeo	411
mira también	1554
mit ki übersetzt	958
mit paypal unterstützen	943
mitä mieltä olet? äänestä	1765
miért látom ezt a hirdetést	2357
miễn phí vận chuyển	4741
miễn phí, không spam	4728
mjesečna donacija	3951
mjesečna pretplata	3954
mjesečno	3954
modalità di pagamento	2482
moderációs alapelvek	2350
moderálási elvek	2255
modifică preferințele cookie	3637
modifică setările	3706
modifier mes préférences	1934
modifier vos préférences	1974
modtag en notifikation, når vi skriver om emnet	653
modération a priori	2004
mogoče kasneje	4091
mogą cię zainteresować	3356
mohlo by se vám líbit	497
mohlo by vás také zajímat	497
mohlo by vás tiež zaujímať	3984
mohlo by vás zajímat	497
mohlo by vás zaujímať	3984
moje témata	599
moje témy	4068
mokama partnerystė	2911
molimo isključite blokator oglasa	3949
molimo vas, isključite adblock	3949
monatlich kündbar	872
montant personnalisé	2014
mostra aquesta publicació a instagram	402
mostra di più	2513
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3540
mostrar conteúdo	3552
mostrar conteúdo externo	3516
mostrar más	1452
mostrar o conteúdo	3552
mostrar subtítulos	1505
mot de passe oublié	1878
mots clés	1911
mots croisés	1967
mots croisés du jour	2005
mots fléchés	1967
mots mêlés	1967
mots-clés	1911
może cię zainteresować	3356
może później	3319
możesz zrezygnować w każdej chwili	3435
možda kasnije	3891
možda vas zanima	3883
možda će vas zanimati	3883
možete se odjaviti bilo kada	3956
možete se odjaviti u bilo kom trenutku	3956
možno neskôr	3991
možná později	469
mua sách	4711
mua sách tại đây	4711
mua trên lazada	4711
mua trên shopee	4711
mua trên tiki	4711
mua vé	4711
mua vé ngay	4711
muistuta myöhemmin	1735
mulțumim că ai votat	3661
mulțumim pentru feedback	3640
mulțumim pentru sprijin	3708
mulțumim pentru susținere	3708
mulțumim pentru vot	91	3661
mulțumim, mesajul a fost trimis	3687
mulțumim, te-ai abonat cu succes	3647
mutasd az eredményt	91	2306
mutass többet	2261
muuda küpsiste seadeid	1613
muut lukivat myös	1763
muuta evästeasetuksia	1820
mykistä	1824
myöhemmin	1735	1829
mám predplatné	4052
mám předplatné	580
mám vypnuto	576
mám účet	580
már előfizető	2238
már kikapcsoltam	2332
már követed	2352
már követed ezt a témát	2352
már követi	2352	2354
már szavazott	2306
már szavaztál	2306
már van fiókom	2336
más	1452
más antiguos	1499
más artículos	1449
más artículos de este autor	1526
más artículos del autor	1468
más detalles	1453
más en	1449
más historias	1449
más información	1449
más leídas	1449
más leído	1449
más leídos	1449
más noticias	1449
más noticias de este autor	1526
más opciones	1442
más opciones para compartir	1535
más popular	1521
más recientes	1499
más sobre este tema	1449
más tarde	1409
más valorados	1499
más vistas	1449
más vistos	1449
más votados	1499
más összeg	2333
mások ezt olvassák	2259
mások ezt olvasták	2259
másolva	2356
másolás	2244
másolás tilos	2347
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	591
máte už účet	580
máte zapnutý adblock	574
mã giảm giá	4751
mängi kohe	1609
märkasid viga	1627
märksõnad	1574
månadsgåva	4177
månadsvis	4292
månadsvis betalning	4292
månedlig	3290
månedlig betaling	3290
månedlig gave	3172
månedlig støtte	724
månedligt	727
månedligt bidrag	613
mångfaldigande förbjudet	4246
måske senere	612	717
måske vil du også kunne lide	650
még nem előfizető	2336
még nincs előfizetése	2336
még nincs fiókja	2336
még nincs fiókod	2336
még nincsenek hozzászólások	2350
més antics	424
més articles d'aquest autor	451
més informació	393
més llegides	393
més notícies	420
més opcions	460
més recents	424
més tard	438
més valorats	424
més votats	424
método de pago	1413
métodos de pagamento	3470
métodos de pago	1413
mākslīgais intelekts var kļūdīties	2973
mākslīgā intelekta kopsavilkums	2926
mă abonez	3647
mărește fotografia	3691
mărește imaginea	3691
mărește textul	3699
mărime text	65
mēneša abonements	2968
mēs nevaram parādīt šo saturu	2958
mēģiniet vēlreiz	2969
mēģiniet vēlāk	2969
mėnesinė parama	2899
mėnesinė prenumerata	2901
měsíční dar	577
měsíční platba	581
měsíční předplatné	581
měsíčně	581
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4724
mỗi đóng góp đều quý giá	4724
một lần	4725
mới nhất	4673
mời chúng tôi ly cà phê	4724
mở	4676
mở khóa bài viết	4748
mở khóa bài viết này	4699
mở rộng	4675
mở trong ứng dụng	4718
mở ứng dụng	4718
""", 'n': """
na celú obrazovku	4042
na górę	3441
na hlavní stránku	587
na hlavnú stránku	4058
na stránku darov	4049
na stránku darů	577
na začiatok	4043
na začátek	567
na żywo	3423
nabídka pro čtenáře	560
nadaljevanje članka pod oglasom	4083
nagyobb betűk	2355
nagyítás	2324
nahlásit	598
nahlásit chybu	496
nahlásit komentář	597
nahlásit příspěvek	597
nahlásit reklamu	603
nahlásiť	4067
nahlásiť chybu	3987
nahlásiť komentár	4066
nahlásiť príspevok	4066
nahlásiť reklamu	4071
najboljši	4164
najchętniej czytane	3356
najchętniej czytane dziś	3356
najczęściej czytane	3356
najczęściej czytane artykuły	3356
najlepšia ponuka	4053
najlepšie	4067
najnovejše	4084
najnovejše novice	4084
najnovejši	4164
najnovejši najprej	4163
najnoviji članci	3883
najnovšie	3984	4067
najnovšie správy	3984
najnovšie články	3984
najnowsze artykuły	3356
najnowsze wiadomości	3356
najobľúbenejšie	4053	4067
najstarejši	4164
najstarejši najprej	4163
najstaršie	4067
najvýhodnejšie	4053
najčitanije	3883
najčitanije vesti	3883
najčitanije vijesti	3883
najčitanije vijesti dana	3883
najčítanejšie	3984
najčítanejšie články	3984
najčítanejšie články dňa	3984
naloži objavo	4138
naloži več	4156
naloži video	4138
naloži vsebino	4138
napi keresztrejtvény	2306
napiši komentar	3966	4163
napišite komentar	4087
napište autorovi	587
napište do redakce	591
napište komentář	597
napište redakci	591
napsat komentář	496
napísať autorovi	4058
napísať komentár	4066
napíšte autorovi	4058
napíšte do redakcie	4061
napíšte komentár	4066
napíšte redakcii	4061
naročena vsebina	4083
naroči knjigo	4136
naročite knjigo	4136
naročite se	4079
naročnina	4079
narração gerada por ia	3590
naruči knjigu	3940
naručite knjigu	3940
naskenujte qr kód	568
naskenujte qr kód a stáhněte si aplikaci	568
naslednji članek	4156
nastala chyba. skúste to neskôr	4055
nastala chyba. zkuste to prosím znovu	584
nastavenia súkromia	4039
nastavenie súkromia	4039
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	563
nastavení soukromí	563
nastavi bez isključivanja	3949
nastavi s google računom	3953
nastavi čitanje	3935
nastavi čitati	3935
nastavit jako preferovaný zdroj	599
nastavit upozornění	570
nastavite čitanje	3935
nastavite čitati	3935
nastavitve piškotkov	4099
nastaviť ako preferovaný zdroj	4068
nastaviť upozornenia	4045
następna strona	3359
następne wideo	3422
następne zdjęcie	3441
następny	3359
następny artykuł	3356
następny film	3422
nasza księgarnia	3340
natisni članek	4087
naudojate reklamos blokavimą	2897
naudojimo taisyklės	2868
naudojimosi taisyklės	2891
naujausi viršuje	2907
naujausios žinios	2852
naujienlaiškis	2875
nav komentāru	2974
načteno umělým hlasem	566
načtěte qr kód	568
načíst další	499
načíst další články	587
načíst mapu	493
načíst obsah	563
načíst příspěvek	563
načíst stránku znovu	576
načíst video	563
načíst více	587
načítava sa prehrávač	4042
načítava sa video	4042
načítať obsah	4039
načítať príspevok	4039
načítať viac	4058
načítať video	4039
načítať ďalšie	4058
načítám přehrávač	566
načítání videa	566
našli jste chybu	496
našli jste chybu v článku	591
našli jste v článku chybu	496
našli ste chybu	4061
našli ste chybu v článku	4061
našli ste v článku chybu	4061
naživo	4043
ne děkuji	469
ne ratez rien de l'actualité	1978
ne, ačiū	2896
ne, děkuji	469	571
ne, děkuju	571
nederīga e-pasta adrese	2969
nejdiskutovanější	497
nejlepší	598
nejlepší nabídka	581
nejnovější	497	598
nejnovější zprávy	497
nejnovější články	497
nejoblíbenější	581	598
nejstarší	598
nejvýhodnější	581
nejčtenější	497
nejčtenější články	497
nejčtenější články dne	497
nekaj je šlo narobe. poskusite pozneje	4153
nekaj je šlo narobe. poskusite znova	4153
nem kérem	2327
nem kötelező	2340
nem küldünk spamet	2339
nem, köszönöm	2233	2327
nemam mišljenje	3938
nemate račun	3953
nemaš račun	3953
nemám názor	557	4034
nemám účet	580
nemáte predplatné	4052
nemáte předplatné	580
nemáte účet	580
nenhum comentário	3494
neplatná e-mailová adresa	584
neplatný e-mail	584
nepovinné	585	4056
neskôr	4046
neteisingas el. pašto adresas	2902
neueste beiträge	808
neveljaven e-poštni naslov	4153
nešto je pošlo naopako. pokušajte ponovo	3956
nešto je pošlo po zlu. pokušajte ponovno	3956
nešto je pošlo po zlu. pokušajte ponovo	3956
nghe bài báo	4712
nghe bài viết	4712
nghe nội dung bài viết	4712
nghe đọc bài	4712
nhà tài trợ	4741
nhấn để bật tiếng	4746
nhận thông báo	4719
nhập bình luận	4743
nhập bình luận của bạn	4743
nhập email của bạn	4749
nhập số tiền	4747
nhập địa chỉ email	4749
nhập địa chỉ email của bạn	4749
nhắc tôi sau	4656
nhớ đăng nhập	4726
ni še komentarjev	4163
nie dziękuję	3319
nie dziś	3319
nie możemy pokazać tej treści	3419
nie możemy wyświetlić tej treści	3419
nie można odtworzyć filmu	3422
nie można odtworzyć wideo	3422
nie można wyświetlić tej treści	3419
nie pamiętam hasła	3435
nie pamiętasz hasła	3323
nie udało się załadować filmu	3422
nie ďakujem	3991
nie, dziękuję	3319
nie, ďakujem	3991
nieprawidłowy adres e-mail	3438
niečo sa pokazilo	4056
niečo sa pokazilo, skúste to znova	4055
niečo sa pokazilo. skúste to neskôr	4055
niečo sa pokazilo. skúste to znova	4055
nimate računa	4150
nimetön postilaatikko	1847
nincs fiókja	2336
nincs fiókod	2336
nincs fiókom	2336
nincs hozzászólás	2350
nincs még előfizetésed	2336
nincs még fiókja	2336
nincs véleményem	2309
nincsenek hozzászólások	2350
niste naročnik	4150
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2978
no mūsu veikala	2956
no se ha podido cargar el vídeo	1546
no se ha podido reproducir el vídeo	1505
no se puede reproducir el vídeo	1505
no sé	1499
noe gikk galt, prøv igjen	3292
noe gikk galt, prøv igjen senere	3292
noe gikk galt. prøv igjen	3292
noe gikk galt. prøv igjen senere	3292
noget gik galt, prøv igen	729
noget gik galt, prøv igen senere	729
noget gik galt. prøv igen	729
noget gik galt. prøv igen senere	729
nokopēts	2977
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2591
noraidīt visas	2959
normas de participación	1498
normes de participació	423
norėdami komentuoti, prisijunkite	2856
nosūti draugam	2924
nosūtīt atsauksmi	2973
nosūtīt draugam	2924
nosūtīt e-pastā	2924
nosūtīt komentāru	2974
nosūtīt ziņu	2969
noteで書く	2642
notiek video ielāde	2960
notifications activées	1978
notifikácie	4046
notre charte déontologique	1993
notre charte éditoriale	1993
notre sélection	1911
notre sélection d'articles	1955
notícia anterior	451	3569
notícia següent	451
notícias relacionadas	3498
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1993
nous écrire	1994
nouveau ! suivez vos auteurs préférés	1998
nu ai cont? înregistrează-te	3652
nu aveți cont	3685
nu ești abonat	3685
nu ești încă abonat	3685
nu mai urmări	3697
nu mulțumesc	3613
nu putem afișa acest conținut	3673
nu på google play	715
nu s-a putut încărca videoclipul	3707
nu sunteți abonat	3685
nu știu / nu răspund	3662
nu, mulțumesc	3613
nuestro código ético	1529
numele tău	3688
numele tău de utilizator	3703
nuotrauka # iš #	2913
nur für mitglieder	947
nuskaitykite qr kodą	2894
nuskenuokite qr kodą	2894
nyaste först	4306
nyeste først	3304
nyhetsdøgnet	3210
nyní na google play	568
nyní ne	571	573
nyomtatás	2244
não foi possível carregar	3590
não foi possível carregar o vídeo	3548
não foi possível reproduzir o vídeo	3548
não perca	3498
não sabe / não responde	3541
não sei	3541
não tem conta	3563
não tem uma conta	3563
não é assinante	3563
não, obrigada	3467
não, obrigado	3467
nächste seite	811
nächster artikel	808
nächstes bild	951
nächstes foto	951
nächstes video	935
näin korjaamme virheet	1847
näin poistat mainoseston	1830
näin poistat mainosten eston	1830
näin suojaamme lähteitämme	1847
näin suojelemme lähteitä	1847
näita # vastust	1629
näita alati	1613
näita galeriid	1626
näita ja nõustu	1613
näita kõiki	1580
näita rohkem	1579
näita sisu	1613
näita tulemusi	1609
näita vastuseid	1629
näita veel	1579
näita vähem	1580	1626
näköislehti	1738
nästa	4216
nästa artikel	4213
nästa bild	4297
nästa sida	4297
nästa video	4279
näytä # kuvaa	1842
näytä # kuvat	1842
näytä # vastausta	1852
näytä aina	1820
näytä alkuperäinen	1766
näytä galleria	1843
näytä ja hyväksy	1820
näytä julkaisu	1754
näytä kaikki	1765
näytä kaikki # kuvaa	1842
näytä kaikki # kuvat	1842
näytä kaikki artikkelit	1843
näytä kaikki kommentit	1852
näytä kaikki kuvaa	1842
näytä kaikki kuvat	1842
näytä kartta	1766
näytä kommentit	1760
näytä kuvaa	1842
näytä kuvagalleria	1843
näytä kuvat	1842
näytä kuvateksti	1843
näytä käännös	1766
näytä lisää	1765
näytä lisää artikkeleita	1843
näytä lisää kommentteja	1852
näytä litterointi	1823
näytä salasana	1837
näytä sisältö	1753
näytä tekstitykset	1823
näytä tiedot	1766
näytä tulokset	91	1766	1808
näytä upotus	1754
näytä vastaukset	1852
näytä vähemmän	1766	1843
något gick fel	4295
något gick fel, försök igen	4294
något gick fel, försök igen senare	4294
något gick fel. försök igen	4294
något gick fel. försök igen senare	4294
næste	653
næste artikel	650
næste billede	732
næste side	732
næste video	713
némítás	2324
némítás feloldása	2323
népszerű	2259
név	2340
névtelen bejelentés	2346
névtelen postaláda	2346
nézze meg galériánkat	2261
nézze meg képeinket	2261
nõustu ja jätka	1613
nõustu ja näita	1613
nõustun	1590
nõustun kõigiga	1590
nøgleord	650
nāc strādāt pie mums	2926
nākamais attēls	2971
nākamais raksts	2971
nākamais video	2960
nākamā bilde	2971
nākamā lapa	2971
nē, paldies	2964
něco se pokazilo	585
něco se pokazilo, zkuste to znovu	584
něco se pokazilo. zkuste to prosím později	584
něco se pokazilo. zkuste to znovu	584
nổi bật	4673
nội dung do ai tạo	4746
nội dung quảng cáo	4701
nội dung tài trợ	4668
nội quy bình luận	4705
""", 'o': """
o dată	3683
o leitor está a carregar	3548
o que achou desta notícia	3518
o seu apoio faz a diferença	3594
o singură dată	3683
o singură donație	3682
o vídeo começará em alguns segundos	3516
obaveštenja	3948
objednať knihu	4037
obligatoriskt fält	4294
obligātie lauki	2969
obligāts lauks	2969
obnovit stránku	576
obnoviť stránku	4048
obnovte stránku	576
obrázek # z #	586
obrázek # ze #	586
obrázok # z #	4057
obrázok # zo #	4057
obsah je chránený autorským zákonom	4062
obsah je chráněn autorským zákonem	592
obsah našich partnerov	4071
obsah našich partnerů	603
obsah není dostupný	563
obsah nie je dostupný	4039
obsah nie je možné zobraziť	4039
obsah sa nedá zobraziť	4039
obsah vytvořený ai	595
obsah článku	587
obserwuj autorkę	3453
obserwujesz już tego autora	3453
ocenite članak	3886
ocenite članek	4087
oceń jakość artykułu	3449
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	3998
ocijenite članak	3886
ocorreu um erro ao carregar o vídeo	3516
ocultar anúncio	3520
ocultar comentários	3540
od najnovších	4066
od najstarších	4066
od naszych partnerów	3457
od našich partnerov	4071
od našich partnerů	603
od naših partnera	3972
od naših partnerjev	4168
od nejnovějších	597
od nejstarších	597
od partnerů	603
odblokuj artykuł	3435
odblokuj dostęp	3435
odblokuj treść	3419
oddaj głos	91	3409
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	601
odeslat komentář	597
odeslat zprávu	584
odeslat zpětnou vazbu	595
odhlásenie kedykoľvek	4055
odhlásit se	472
odhlásit se můžete kdykoli	584
odhlásit se můžete kdykoliv	584
odhlásiť sa	3980
odhlášení kdykoliv	584
odjaviti se možete bilo kada	3956
odkaz bol skopírovaný	4069
odkaz byl zkopírován	601
odkaz skopírovaný	3987
odkaz zkopírován	482
odkleni članek	4080
odklenite celoten članek	4080
odklenite članek	4150
odmietnuť	3998
odmietnuť všetko	3998
odmítnout	490
odmítnout vše	490
odoberať	4056
odoberať newsletter	4055
odomknúť	4053
odomknúť článok	4052
odomknúť článok pre priateľov	4069
odoslať	91	4056
odoslať komentár	4066
odoslať správu	4055
odoslať spätnú väzbu	4064
odporúča outbrain	4071
odporúčame	3984	4053
odporúčame prečítať	3984
odporúčame tiež	3984
odporúčané outbrain	4071
odporúčané taboola	4071
odporúčané články	3984
odpovedať	4067
odpovědět	496	598
odrzuć	3342
odrzuć wszystkie	3342
odrzuć wszystko	3420
odtwarzacz wideo jest ładowany	3422
odtwórz	3359
odtwórz film	3422
odtwórz wideo	3422
odvolať súhlas	4039
odśwież stronę	3431
odštampaj	3886
odštampaj recept	61
odštampaj članak	3886
oferta dla czytelników	3415
oferta dla prenumeratorów	3415
ofertă pentru abonați	3667
ofertă pentru cititori	3667
oferă acest articol	3699
oferă acest articol cadou	3654
oferă articolul	3699
offert par un abonné	2029
offre abonnés	1968
offre intégrale	2016
offre limitée	1984
offre réservée aux lecteurs	1968
offre spéciale	1878
offre à durée limitée	1983
offrez-nous un café	1869
offrici un caffè	2479
oglasno sporočilo	87	4083
ogłoszenie	3338
ohjelma ei ole enää katsottavissa	1823
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3987
oikaisut ja täsmennykset	1847
okuma süresi # dk	4404
okurlara özel	4451
okurlarimiza özel	4451
okurlarimiza özel indirim	4451
oldal frissítése	2332
oldal újratöltése	2332
oled juba hääletanud	1609
olet jo äänestänyt	1808
oliko artikkeli hyödyllinen	1760
oliko juttu hyödyllinen	1760
oliko tiivistelmä hyödyllinen	1760
oliko tämä hyödyllinen	1850
olvasd be a qr-kódot	2325
olvass korlátlanul	2336
olvassa be a qr-kódot	2325
olvasson hirdetések nélkül	2357
olvasson korlátlanul	2238
olvasson tovább	2238
olvasta már	2259
olvastad már	2259
olvasás az alkalmazásban	2325
olvasói ajánlat	2312
olvidaste tu contraseña	1415
omogoči obvestila	4144
omogući obavijesti	3947
omröstning	92
onayi geri çek	4455
onayi yönet	4455
onayimi geri çek	4455
online reportáž zde	587
opdatér siden	722
oplæst af en robot	626
oplæst af en syntetisk stemme	713
oplæst af kunstig intelligens	653
oplæst af syntetisk stemme	713
opravy a upřesnění	591
opsig når som helst	616
opsig, når du vil	726
opći uvjeti korištenja	3942
ordsøgning	704
orijinali göster	4405
os comentários são exclusivos para assinantes	3584
os leitores também leram	3538
os preços podem variar	3520
osadzona treść	3419
osale küsitluses	1579
osmisměrka	557
osta käyttöoikeus	1848
osta liput tästä	1817
osta täältä	1817
ostatnie artykuły	3356
osveži stran	4147
osveži stranicu	3950
osvežite stran	4147
osvježi stranicu	3950
osvježite stranicu	3950
oszczędzasz #%	3436
ota käyttöön	1829
ota yhteyttä	1760
otevřít	501
otevřít aplikaci	568
otevřít galerii	587
otevřít mapu	501
otevřít v aplikaci	568
otkazati možete bilo kada	3953
otkaži bilo kada	3953
otključaj članak	3876
otključajte ceo članak	3876
otključajte cijeli članak	3876
otključajte članak	3953
otomatik çeviri	4453
otros artículos	1449
oturumu açik tut	4466
otvoriť aplikáciu	4044
otvoriť galériu	4058
otvoriť v aplikácii	4044
otwórz	3360
otwórz aplikację	3424
otwórz galerię	3441
otwórz mapę	3360
otázka dne	554
otázka dňa	4033
outras notícias	19	3498
ouvir este conteúdo	3548
ouça esta reportagem	3548
ouça este conteúdo	3484
ovaj sadržaj ne možemo prikazati	3942
ovaj sadržaj nije dostupan	3942
ovaj sadržaj nije moguće prikazati	3942
ovaj video više nije dostupan	3944
ovaj članak je zaključan	3953
oversættelsen er lavet af en maskine	653
oy verdiğiniz için teşekkürler	91	4445
oynatici yükleniyor	4452
oyunuz için teşekkürler	4445
""", 'p': """
padidinti nuotrauką	2904
padovanokite straipsnį	2855
padovanokite straipsnį draugui	2855
padovanoti straipsnį	2909
page précédente	1914
pagina următoare	3629
pague um café	3468
paiement sécurisé	1876
paketi seç	4466
paketleri gör	4495
pakollinen kenttä	1840
paldies par jūsu balsi	2954
paldies par pieteikšanos	2943
paldies par ziņu	2969
palielināt	2961
palielināt attēlu	2971
palun jää viisakaks	1578
palun lülita reklaamiblokeerija välja	1620
pamanīji kļūdu	2925
pamanījāt kļūdu	2925
pamiršau slaptažodį	2900
pamiršote slaptažodį	2900
par šo tēmu	2921
paramètres de confidentialité	1974
paramètres des cookies	1904
paramétrer	1904
paramétrer les cookies	1904
parandused ja täpsustused	1627
parašyk komentarą	2856
parašykite komentarą	2856
partajează	3620
partenerii noștri	3627
participez à la conversation	1942
participă la sondaj	3661
partilhar esta página	3605
partnereink ajánlata	2357
partnereinktől	2357
partnerių turinys	2859
partnerski sadržaj	3882
partnerski članek	4168
partnerský obsah	603
pas encore abonné	1983
pasidalinkite šiuo straipsniu	2855
pasirinkite planą	2900
pasirinkite prenumeratą	2900
pasirinkite sumą	2898
pasirinkti prenumeratą	2900
pasitikrinkite žinias	2857
pasiūlymas skaitytojams	2888
paslēpt reklāmu	2978
passer la publicité	1902
passer à la recette	61
passwort zurücksetzen	946
pastebėjote klaidą	2856
pasziánsz	2309
pasūtīt grāmatu	2956
pateikti atsiliepimą	2906
patikrinkite savo el. paštą	2902
patreonで支援する	2705
patvirtinkite savo el. paštą	2902
pausar vídeo	1505
pauză video	3669
pavaišinkite mus kava	2898
paylaş	4395
paylaşin	4395
paypal ile öde	4495
pašreizējais laiks #	2960
pažiūrėkite vaizdo įrašą	2857
pe aceeași temă	3655
pelaa peliä	1808
pelaa tästä	1808
pentru a citi în continuare	3652
per saperne di più	2549
per visą ekraną	2892
per überweisung spenden	943
pergunte à nossa ia	3518
permite întotdeauna	3673
permitir anúncios	3558
personvernerklæring	3274
personvernerklæring og informasjonskapsler	3201
perspausdinti draudžiama	2912
peut-être plus tard	1868
pełny ekran	3422
photo précédente	2019
phát hiện lỗi	4705
phát lại	4713
phát video	4712
phóng to ảnh	4732
phối hợp với	4741
phổ biến nhất	4727
phụ đề	4713
piedalies aptaujā	2926
piedāvājums lasītājiem	2956
piekrist un rādīt	2958
piekrist un turpināt	2958
piekrist visām	2936
piekrītu	2936
piekrītu visām	2959
piesakies vebināram	2926
piesakoties tu piekrīti lietošanas noteikumiem	2943
pieslēdzies vai izveido kontu	2919
pieslēdzies, lai komentētu	2925
pieslēgties	2919
pieslēgties ar facebook	2967
pieslēgties ar google	2967
pievieno savu komentāru	2925
pievienot komentāru	2919
pievienot kā vēlamo avotu	2975
pievienot manām tēmām	2975
pieņemt un turpināt	2958
pieņemt visas	2959
pieņemt visas sīkdatnes	2958
pilnekrāna režīms	2960
pilnekrāns	2960
pirkt biļetes	2956
pirkt biļeti	2956
pirkt grāmatu	2956
pirkti bilietą	2888
pirkti knygą	2888
pirkti licenciją	2912
pirmais mēnesis par # €	2919
pirmas mėnuo tik # €	2850
più lette	2510
più letti	2510
più popolare	2579
più recenti	2556
più tardi	2478
più vecchi	2556
più votati	2556
piši autoru	3959
piši avtorju	4156
pišite autoru	3959
pišite avtorju	4156
pišite nam u redakciju	3962
pišite nam v uredništvo	4159
pišite redakciji	3962
pišite uredništvu	4159
piškotki	4099
placená inzerce	87	486
placená spolupráce	603
placený obsah	603
plan seç	4466
plani seç	4466
planini seç	4466
platba ročne	4053
platba ročně	581
platená inzercia	87	3983
platená spolupráca	4071
platený obsah	4071
player de áudio	3590
player se učitava	3944
plaćena saradnja	3972
plaćena suradnja	3972
plaćeni oglas	87	3882
plaćeni sadržaj	3882
plačajte nam kavo	4148
plačana objava	87	4083
plačana vsebina	4168
plačano sodelovanje	4168
plačiau skaitykite čia	2857
plein écran	1914
plus d'actualités	1911
plus d'articles du même auteur	1989
plus de détails	1915
plus récents	1963
plătește cu paypal	3709
poate mai târziu	3613
początek bloku reklamowego	3341
podaj prawidłowy adres e-mail	3438
podari članek	4087
podarite ta članek	4087
podaruj artykuł	3323
podaruj dostęp	3455
podaruj ten artykuł	3334
podcast anhören	853
pode ler também	3538
podeli članak	3886
podešavanja privatnosti	3942
podijeli članak	3886
podmienky používania	3998
podmínky použití	490
podmínky užití	490
podobne artykuły	3356
podobné články	497	3984
podporiť	3979
podporte nezávislú žurnalistiku	3979
podporte nás	3979
podporte nás cez darujme	4049
podporte nás cez paypal	4049
podporte nás na patreone	4049
podpořit	470
podpořit přes darujme	577
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	577
podpořte nás přes paypal	577
podpořte redakci	470
podrobné nastavenia	4039
podrobné nastavení	563
podrži	3875
podrži nas	3875
podržite nas	3875
podržite naš rad	3875
podržite nezavisno novinarstvo	3875
podziel się	3334
podziel się na facebooku	3334
pogledajte još	19
poista mainonnanesto käytöstä	1832
poistin mainonneston käytöstä	1832
poistin sen käytöstä	1833
pokaż # odpowiedzi	3451
pokaż # zdjęcia	3440
pokaż # zdjęć	3440
pokaż galerię	3441
pokaż hasło	3435
pokaż i zaakceptuj	3419
pokaż komentarze	3350
pokaż mniej	3359
pokaż napisy	3422
pokaż odpowiedzi	3451
pokaż oryginał	3360
pokaż podpis	3441
pokaż szczegóły	3343
pokaż transkrypcję	3422
pokaż treść	3342
pokaż tłumaczenie	3360
pokaż więcej	3359
pokaż wszystkie	3359
pokaż wszystkie # zdjęcia	3440
pokaż wszystkie # zdjęć	3440
pokaż wszystkie zdjęcia	3440
pokaż wszystkie zdjęć	3440
pokaż wszystko	3360
pokaż wyniki	91	3409
pokaż zdjęcia	3440
pokaż zdjęć	3440
pokaži geslo	4150
pokaži rezultate	91
pokaži vsebino	4099
pokloni članak	3886
poklonite ovaj članak	3886
pokračovat bez podpory	469
pokračovat bez vypnutí	574
pokračovat přes apple	580
pokračovat přes facebook	580
pokračovat přes google	580
pokračovat s apple	580
pokračovat s google	580
pokračovať bez podpory	3991
pokračovať bez vypnutia	4047
pokračovať cez apple	4052
pokračovať cez facebook	4052
pokračovať cez google	4052
pokračovať s google	4052
pokušajte kasnije	3956
pokušajte ponovno	3956
pokušajte ponovno kasnije	3956
pokušajte ponovo	3956
pole obowiązkowe	3438
polecamy również	3356
polecamy także	3356
polecamy też	3356
polecane artykuły	3356
politica de corecții	3693
politica editorială	3693
politika kolačića	3942
politika piškotkov	4138
politique de confidentialité	1904
politique de protection des données	2009
polityka prywatności	3342
polityka prywatności i cookies	3344
polityka sprostowań	3445
política de cookies	1442	3491
política de correcciones	1529
política de correccions	453
política de correções	3572
política de galetes	402
política de privacidad	1442
política de privacidade	3491
política de privacitat	402
política de protección de datos	1545
política de proteção de dados	3589
pomanjšaj pisavo	4166
pomôže každé euro	4049
pomůže každá koruna	577
ponovno učitaj stranicu	3950
ponuda za čitaoce	3940
ponuda za čitatelje	3940
ponuka pre čitateľov	4037
poprzedni artykuł	3356
poprzednie zdjęcie	3441
populární	497
populära artiklar	4213
populärast	4292	4307
populärt	4213
populære	742	3305
populære artikler	650
populære saker	3210
populært	650	3210
populārākie	2921
popüler	4402
popüler haberler	4402
popüler konular	4402
por mês	3561
por qué estás viendo esto	1415
por qué? cuéntanos	1540
portes grátis	3581
poslat jako dárek	601
poslat přes whatsapp	601
poslat příteli	601
poslat tip anonymně	591
poslat zprávu	584
poslať	4056
poslať ako darček	4069
poslať cez whatsapp	4069
poslať e-mailom	3987
poslať mailom	4069
poslať priateľovi	4069
poslať správu	4055
poslať tip	4061
poslať tip anonymne	4061
poslušaj vest	3886
poslušaj članak	3886
poslušaj članek	4087
poslušajte tekst	3944
poslušajte članek	4087
posnetek ni več na voljo	4141
posnetek v vaši državi ni na voljo	4141
posnetka ni mogoče predvajati	4141
postanite naročnik	4079
postanite član	3875	4079
postavke kolačića	3899
postaw kawę	3320
postaw nam kawę	3320
poszt betöltése	2315
posłuchaj	3334
poukážte nám # % z dane	4049
pour continuer à lire	1951
pourquoi voyez-vous cette publicité	1938
pouze nezbytné	563
pouze pro předplatitele	472
používate adblock	4047
používate blokovanie reklám	4047
používate blokovač reklám	4047
používateľské meno	4053
používáte adblock	574
používáte blokování reklam	574
používáte blokátor reklam	574
povezani sadržaj	3883
povezani članci	3883
povezani članki	4084
povećaj	3945
povećaj fotografiju	3959
povećaj sliku	3959
povećaj slova	3970
povećaj tekst	3970
povečaj	4142
povečaj besedilo	4166
povečaj fotografijo	4156
povečaj pisavo	4166
povečaj sliko	4156
povinná pole	584
povinné	585	4056
povinné pole	584
povinné polia	4055
povinné údaje	584
povolit a pokračovat	493
povolit upozornění	570
povolit vždy	493
povoliť	4046
povoliť notifikácie	4045
povoliť obsah	4039
povoliť raz	4039
povoliť reklamu	4048
povoliť reklamy	4048
povoliť upozornenia	4045
powiązane	3356
powiązane artykuły	3356
powiązane tematy	3356
powiększ	3359
powiększ tekst	3455
powiększ zdjęcie	3359
powrót do góry	3359
powrót do strony głównej	3441
powrót na górę	3441
pozastaviť	4043
později	469	573
pozostała część artykułu pod materiałem wideo	3338
pozostały czas	3423
pozostały czas #	3422
pozostały czas -#	3422
pozrieť # fotiek	4057
pozrieť # fotky	4057
pozrieť # fotografie	4057
pozrieť # fotografií	4057
pozrieť fotiek	4057
pozrieť fotky	4057
pozrieť fotografie	4057
pozrieť fotografií	4057
pozrieť galériu	4058
pozrieť všetky # fotiek	4057
pozrieť všetky # fotky	4057
pozrieť všetky # fotografie	4057
pozrieť všetky # fotografií	4057
pozrieť všetky fotiek	4057
pozrieť všetky fotky	4057
pozrieť všetky fotografie	4057
pozrieť všetky fotografií	4057
pozrieť všetkých # fotiek	4057
pozrieť všetkých # fotky	4057
pozrieť všetkých # fotografie	4057
pozrieť všetkých # fotografií	4057
pozrieť všetkých fotiek	4057
pozrieť všetkých fotky	4057
pozrieť všetkých fotografie	4057
pozrieť všetkých fotografií	4057
pozvite nás na kávu	4049
pozvěte nás na kafe	577
pozvěte nás na kávu	577
počastite nas kavom	3951
pořídit předplatné	580
pošalji	91	3957
pošalji e-mailom	3886
pošalji komentar	3886
pošalji mejlom	3886
pošalji poruku	3956
pošalji povratnu informaciju	3965
pošalji prijatelju	3886
pošalji vest	3962
pošalji vijest	3962
pošalji članak e-mailom	3886
pošaljite dojavu	3962
pošaljite komentar	3886
pošaljite vest	3962
pošlete tip redakci	591
pošlite tip redakcii	4061
pošlji	4154
pošlji komentar	4163
pošlji po e-pošti	4087
pošlji povratno informacijo	4162
pošlji prijatelju	4087
pošlji sporočilo	4153
pošlji članek po e-pošti	4087
pošljite nam namig	4159
pošljite namig	4159
poštanski broj	3957
poštna številka	4154
poštovné zdarma	561
pr članek	4083
pradėti testą	2886
praneškite apie klaidą	2856
pranešti anonimiškai	2905
pranešti apie klaidą	2856
pranešti apie komentarą	2907
pratite uživo	3959
pravidelný dar	577
pravidelný príspevok	4049
pravidelně měsíčně	577
pravidlá diskusie	3987
pravidlá opráv	4061
prawa autorskie zastrzeżone	3446
prašome išjungti reklamos blokavimą	2897
pre komentovanie sa prihláste	4066
pre predplatiteľov	3980
preberi cel članek	4156
preberi celoten članek	4156
preberi več	4156
preberite celoten članek	4156
preberite še	4084
predchádzajúca fotografia	4058
predchádzajúca snímka	4058
predchádzajúca strana	4058
predchádzajúci článok	4058
predplatiť	3979
predplatné môžete kedykoľvek zrušiť	4052
predplaťte si	3979
preferințe cookie	3673
preferințe de confidențialitate	3706
preferències de galetes	434
preferências de cookies	3552
preferências de privacidade	3589
prehrať	4043
prehrať video	4042
prehrávač sa načítava	4042
prejsť do diskusie	4066
prejsť do galérie	4058
prejsť na darovanie	4049
prejsť na kvíz	4033
prejsť na obsah	4058
prejsť na online	4058
prejsť na platbu	4049
prejsť na ponuku	4037
prejsť na recept	61
prejšnja fotografija	4156
prejšnja slika	4156
prejšnja stran	4156
prejšnji članek	4156
prekličete lahko kadarkoli	4150
prekliči soglasje	4138
preložené automaticky	4064
preložené pomocou ai	4064
prenošenje zabranjeno	3963
prenumerantförmån	4272
prenumerantförmåner	4272
prenumerata nuo # euro per mėnesį	2850
prenumerata nuo # €	2850
prenumerera på vårt nyhetsbrev	4188
prenumeruodami sutinkate su taisyklėmis	2875
prenumeruokite naujienlaiškį	2875
prenumeruoti naujienlaiškį	2902
preostali čas	4142
preostali čas #	4141
preostali čas -#	4141
preporučeno	3883
preporučuje outbrain	3972
preporučuje taboola	3972
preporučujemo	3883	3954
preporučujemo da pročitate	3883
preporučujemo i	3883
presentear matéria	3579
preskoči na sadržaj	3959
preskoči na vsebino	4156
preskočiť na obsah	4058
prestať sledovať	4068
prethodni članak	3959
pretlač zakázaná	4062
prevedeno uz pomoć ai	3965
preverite e-pošto	4153
prečo vidím túto reklamu	4071
prečítajte si	3984
prečítajte si aj	3984
prečítať neskôr	4069
prečítať prepis	4042
prețurile pot varia	3642
pridať ako preferovaný zdroj	4068
pridať do košíka	4037
pridať do mojich tém	4068
pridať komentár	3987
pridať medzi preferované zdroje	4068
pridruži se razpravi	4163
pridružite se razpravi	4163
pridėti kaip pageidaujamą šaltinį	2908
pridėti komentarą	2907
pridėti prie mano temų	2908
pridėti prie pageidaujamų šaltinių	2908
prihlásiť	3980
prihlásiť cez facebook	4052
prihlásiť cez google	4052
prihlásiť na odber	4055
prihlásiť sa	3980
prihlásiť sa cez apple	4052
prihlásiť sa cez facebook	4052
prihlásiť sa cez google	4052
prihlásiť sa do diskusie	4066
prihlásiť sa na odber	4055
prihláste sa a komentujte	4066
prihvati i prikaži	3942
prihvati sve kolačiće	3942
prihvaćam	3899
prihvaćam i nastavljam	3942
prihvaćam sve	3899
prijava putem google računa	3953
prijavi grešku	3886
prijavi pogrešku	3962
prijavi se s google računom	3953
prijavite grešku	3962
prijavite pogrešku	3962
prijať	3998
prijať a pokračovať	4039
prijať a zobraziť	4039
prijať všetko	3998
prijať všetky	4040
prijať všetky cookies	4039
prikaži # odgovora	3966
prikaži # odgovore	4163
prikaži galerijo	4156
prikaži galeriju	3959
prikaži geslo	4150
prikaži i prihvati	3942
prikaži in sprejmi	4138
prikaži komentare	3966
prikaži komentarje	4163
prikaži lozinku	3953
prikaži manj	4085
prikaži manje	3884
prikaži odgovore	3966	4163
prikaži podnapise	4141
prikaži prepis	4141
prikaži rezultate	91	3937	4133
prikaži sadržaj	3899
prikaži sve	3884
prikaži titlove	3944
prikaži transkript	3944
prikaži več	4085
prikaži više	3884
prikaži vse	4085
prikaži vsebino	4138
prima lună gratuită	3652
prima pagină	3630
primetili ste grešku	3962
primește alerte despre acest subiect	3646
primijetili ste grešku	3962
printează	3620
printează rețeta	61
pripomenúť neskôr	3991
priporoča outbrain	4168
priporoča taboola	4168
priporočamo	4084	4151
priporočamo tudi	4084
priporočamo v branje	4084
priporočeno	4084
prisijunkite arba susikurkite paskyrą	2850
prisijunkite prie mūsų komandos	2857
prisijunkite, kad galėtumėte komentuoti	2856
prispieť	3979
prispieť jednorazovo	4049
prispieť mesačne	4049
privatsphäre verwalten	932
privatsphäre-einstellungen	796
privātuma iestatījumi	2958
privātuma politika	2936
prišlo je do napake. poskusite pozneje	4153
prišlo je do napake. poskusite znova	4153
pro komentování se přihlaste	597
pro předplatitele	472
pro předplatitele výhodněji	560
prochaine vidéo	2010
profită de ofertă	3713
programmet är inte längre tillgängligt	4279
prohibida su reproducción total o parcial	1559
prohlédnout # fotek	586
prohlédnout # fotky	586
prohlédnout # fotografie	586
prohlédnout # fotografií	586
prohlédnout fotek	586
prohlédnout fotky	586
prohlédnout fotografie	586
prohlédnout fotografií	586
prohlédnout galerii	587
prohlédnout všech # fotek	586
prohlédnout všech # fotky	586
prohlédnout všech # fotografie	586
prohlédnout všech # fotografií	586
prohlédnout všech fotek	586
prohlédnout všech fotky	586
prohlédnout všech fotografie	586
prohlédnout všech fotografií	586
prohlédnout všechny # fotek	586
prohlédnout všechny # fotky	586
prohlédnout všechny # fotografie	586
prohlédnout všechny # fotografií	586
prohlédnout všechny fotek	586
prohlédnout všechny fotky	586
prohlédnout všechny fotografie	586
prohlédnout všechny fotografií	586
proibida a reprodução total ou parcial	3601
promijeni veličinu teksta	3970
promo sadržaj	3972
promocijsko sporočilo	4083
promotivni sadržaj	3882
promotivni članak	3882
promóció	2247
proovi # päeva tasuta	1572
proposé par	2002
prosimy o wyłączenie adblocka	3427
proč vidím tuto reklamu	603
pročitaj ceo članak	3959
pročitaj cijeli članak	3959
pročitaj kasnije	3970
pročitaj transkript	3944
pročitajte ceo tekst	3959
pročitajte cijeli članak	3959
pročitajte i	3883
pročitajte još	3883
prywatność	3342
prywatność i cookies	3344
przeczytaj całość	3441
przeczytaj cały artykuł	3441
przeczytaj również	3356
przeczytaj także	3356
przeczytaj też	3356
przeczytaj transkrypcję	3422
przejdź bez wsparcia	3319
przejdź do galerii	3441
przejdź do głównej treści	3441
przejdź do księgarni	3339
przejdź do oferty	3415
przejdź do przepisu	61
przejdź do płatności	3432
przejdź do quizu	3409
przejdź do serwisu	3342
przejdź do sklepu	3415
przejdź do strony darowizn	3432
przejdź do treści	3359
przejdź do ustawień prywatności	3342
przejdź do wpłaty	3432
przejdź na stronę główną	3441
przekaż # % podatku	3432
przekaż #%	3432
przekaż opinię	3449
przestań obserwować	3453
przetłumaczono automatycznie	3449
przetłumaczono przez ai	3449
przeładuj stronę	3431
prześlij	3439
prześlij opinię	3449
prześlij zdjęcia	3445
przypomnij mi później	3319
przypomnij później	3426
právě se děje	497
präsentiert von	791
précédent	1914
préférences cookies	1904
préférences de confidentialité	2009
prélèvement	1877
prémium	2238
prénom	1986
présenté par	2002
próbáld újra később	2339
próbálja ki # forintért	2238
próbálja újra	2339
próbálja újra később	2339
próxima	3501
próxima foto	3598
próxima imagem	3598
próxima notícia	3569
próxima página	3501
próximo artigo	3498
próximo vídeo	1546	3590
prøv # dager gratis	3175
prøv gratis	616	3175
prøv igen senere	729
prøv igjen senere	3292
prøv nu	616
prøv nå	3175
prędkość	3423
prędkość odtwarzania	3422
prを含みます	2671
pr記事	2692
psč	585	4056
pubblicità	2501
publi-rédactionnel	1902
publicitatea continuă	3713
publicité	1902
publicité - la suite ci-dessous	1902
publicités	1902
publică	3662
publică comentariul	3661
pular anúncio	3590
pular para o conteúdo	3501
puslapis # iš #	2913
página siguiente	1452
páči sa mi to	4067
päeva küsimus	1609
päivitä sivu	1833
päivitä suostumus	1754
päivän kysymys	91	1808
päivän peli	1814
päivän ristikko	1808
pääuutiset	1763
påkrevd	3293
påkrævet	730
påmind mig senere	612
påminn mig senare	4176
później	3319	3426
pārbaudi savas zināšanas	2926
pārbaudiet savu e-pastu	2969
pāriet uz recepti	61
pāriet uz saturu	2971
pārpublicējot atsauce obligāta	2929
pārpublicēšana aizliegta	2979
pārtraukt sekot	2975
pārvaldīt paziņojumus	2963
pārvaldīt piekrišanu	2958
pērc abonementu	2919
płatna współpraca	3457
płatne miesięcznie	3436
płatne rocznie	3436
płatność miesięczna	3436
płatność roczna	3436
předchozí	499
předchozí foto	587
předchozí fotografie	587
předchozí snímek	587
předchozí strana	587
předchozí článek	497
předmět	585
předplatit	472
předplatné	472
předplaťte si	580
přehrát	499
přehrát video	566
přehrávač se načítá	566
přehrávač videa se načítá	566
přejít do diskuse	597
přejít do e-shopu	488
přejít do galerie	587
přejít do speciálu	587
přejít k obsahu	499
přejít k platbě	577
přejít k receptu	61
přejít na kvíz	554
přejít na nabídku	560
přejít na obsah	499
přejít na online reportáž	587
přejít na recept	61
přejít na stránku darů	577
přeloženo automaticky	595
přeloženo pomocí ai	595
přepis	567
přeskočit na obsah	587
přestat sledovat	599
přetisk zakázán	592
přečtěte si	497
přečtěte si také	497
přečíst později	601
přečíst přepis	566
přidat do košíku	560
přidat do mých témat	599
přidat jako preferovaný zdroj	599
přidat komentář	496
přidat mezi preferované zdroje	599
přidejte názor	496
přidejte si nás mezi preferované zdroje	599
přihlaste se a komentujte	597
přihlásit	472
přihlásit k odběru	478
přihlásit přes facebook	580
přihlásit přes google	580
přihlásit přes seznam	580
přihlásit se	472
přihlásit se do diskuse	597
přihlásit se k odběru	584
přihlásit se přes apple	580
přihlásit se přes facebook	580
přihlásit se přes google	580
přihlásit se přes seznam	580
přihlášení	472
přijmout	490
přijmout a pokračovat	563
přijmout a zobrazit	563
přijmout vše	490
přijmout všechny	564
přijmout všechny cookies	563
připomenout později	469
přispějte	470
přispět	470
přispět jednorázově	577
přispět měsíčně	577
příjmení	585
""", 'q': """
qr कोड स्कैन करें	2204
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2806
qrコードからダウンロード	2700
qrコードを読み取ってください	2700
qr코드로 다운로드	2806
qr코드를 스캔하세요	2806
qu'avez-vous pensé de cet article	1936
qual o seu nível de satisfação com esta notícia	3518
qualcosa è andato storto	2581
quan tâm nhất	4706
quay lại	4676
quay lại đầu trang	4750
quellen und weiterführende links	808
queremos conocer tu opinión	1481
queremos saber a sua opinião	3526
questa email è già registrata	2610
questa pagina ti è stata utile	2555
questo articolo ti è stato utile	2555
questo articolo è bloccato	2578
questo campo è obbligatorio	2580
questo riassunto ti è stato utile	2529
questo video non è disponibile	2563
questo video non è più disponibile	2563
quieres añadir otro usuario a tu suscripción	1415
quitter le plein écran	1970
quizi çöz	4448
quizás más tarde	1409
quizás te interese	1449
quy định bình luận	4705
quyên góp	4657
quyên góp ngay	4657
qué te ha parecido esta noticia	1481
quét mã qr	4718
quét mã qr để tải	4718
quét mã qr để tải ứng dụng	4718
quên mật khẩu	4658
quản lý cookie	4716
quản lý lựa chọn	4745
quản lý sự đồng ý	4716
quản lý tùy chọn	4745
quảng cáo	4668
quảng cáo - bài viết tiếp tục bên dưới	4701
""", 'r': """
r$ # por mês durante # meses	3535
radote klaidą	2856
radote klaidą tekste	2856
radās kļūda. mēģiniet vēlāk	2969
radīts ar mākslīgo intelektu	2973
rafraîchir la page	1979
raksti komentāru	2925
raksts ir aizsargāts ar autortiesībām	2979
raksts ir slēgts	2967
raksts tiek papildināts	2926
raksts turpinās pēc reklāmas	2928
rakstu lasa mākslīgais intelekts	2960
rakstīt autoram	2971
rakstīt komentāru	2925
raktažodžiai	2893
rao vặt	4668
raportează	3662
raportează comentariul	3703
raportează o eroare	3640
raportează o greșeală	3693
raportoi virheestä	1847
rapportér	742
rapportér annonce	746
rapportér fejl	642
razvrščanje	4164
rašykite redakcijai	2905
rašyti autoriui	2904
rašyti komentarą	2850
reagovať	4067
recargar la página	1515
recargar página	1515
recarrega la pàgina	440
recarregar a página	3558
recarregar página	3558
receber notificações	3528
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1944
recevez une alerte à chaque article de l'auteur	1944
reclamă	3623
recomandarea redacției	3655
recomandări	3627
recomandările editorilor	3655
recomandările redacției	3627
recomendado para você	3498
recommandé	1911
recommandé pour vous	1911
recommandés	1911
recordar más tarde	1409
recuérdamelo más tarde	1409
redare automată	3670
redirecționează # la sută	3682
redirecționează #%	3614
redă video	3669
redă videoclipul	3669
refuză toate	3637
refuză tot	3674
regala este artículo	1535
regalar artículo	1415
regalar este artículo	1535
registrovať sa	3980
registruokitės nemokamai	2850
registruokitės į seminarą	2857
registrácia	3980
regisztráció	2238
regisztrálok	2238
regler för kommentarer	4306
regler og vilkår gjelder	3198
regras de comentários	3540
regras dos comentários	3540
regístrate	1415
rekisteröidy	1738
rekisteröidy maksutta ja lue	1738
reklaami lõpp	1633
reklam içeriğidir	4451
reklama się skończyła	3457
reklami geç	4397
reklám	2247
reklám vége	2357
reklámblokkolót használ	2330
reklámblokkolót használsz	2330
reklāma	2919
reklāmas beigas	2978
reklāmas raksts	2928
reklāmraksts	87	2928
relacja na żywo	3441
relaterade ämnen	4213
rendeld meg a könyvet	2312
rendelje meg a könyvet	2312
rendezés	2351
rendszeres támogatás	2334
renovar suscripción	1551
reportar comentário	3584
reportar erro nesta página	3518
reproducció automàtica	431
reproducción automática	1506
reproducción prohibida	1559
reproducir vídeo	1505
reproduction réservée	2024
reproductor de vídeo	1546
reproduzir vídeo	3548
reproduzir áudio	3548
reprodução automática	3549
reprodução proibida	3601
reserve já	3604
resmi büyüt	4472
responda à enquete	3540
rester connecté	1983
restez informé	1887
restez informés	1887
resultado da votação	3584
resultados de la votación	1499
resumen automático	1474
resumo da notícia	3518
resumé lavet af ai	739
retour à l'accueil	1989
retour à la liste	1989
retrage consimțământul	3673
rettelser og præciseringer	736
revenir à l'accueil	1989
revoir la vidéo	2010
rezerviši mesto	3940
rezervovať miesto	4037
rezervujte si místo	560
rezervuoti vietą	2888
rezervă-ți locul	3667
rezervēt vietu	2956
rezolvă testul	3664
reîmprospătează pagina	3680
reîncarcă pagina	3680
reînnoiește abonamentul	3709
reģistrējies bez maksas	2919
reģistrēties	2919
reši križanko	4133
reši kviz	3937	4133
reši ukrštenicu	3937
režim celej obrazovky	4042
režim celé obrazovky	566
ricordamelo più tardi	2478
riješi križaljku	3937
riješi kviz	3937
riproduzione riservata ©	2616
rodyti galeriją	2904
rodyti mažiau	2858	2904
rodyti turinį	2890
rodyti viską	2858
rozumím	501
rozwiąż krzyżówkę	3409
rozwiń	3343	3359
rozwiń wszystko	3360
ročne	4053
ročná platba	4053
ročné predplatné	4053
roční platba	581
roční předplatné	581
ročně	581
rychlost přehrávání	566
ryhdy kannatusjäseneksi	1834
rätta	4207
rätta oss	4207
rättelse	4207
rättelsepolicy	4301
rättelser och förtydliganden	4301
règles de commentaires	1962
règles des commentaires	1962
réactions	1907
réagir	1897	1907
réagir à cet article	1907
réagissez	1907
réagissez à cet article	1907
réductions et codes promo	2028
réduire le texte	2000
répondez au quiz	1965
répondez au sondage	1962
répondre	1907
réseaux sociaux	1898
réserver mes places	1968
réservez vos places	1968
réservé aux inscrits	1878
résiliable à tout moment	1951
résultats	92
résultats du sondage	1942
résumé de l'article	1936
résumé de l'article en # points	1936
résumé en # secondes	1936
résumé ia	1997
résumé par l'ia	1997
részletek	2263
rétablir le son	1970
rösta	91	4269
rösta här	4216
rösta i omröstningen	4216
rösta nu	91	4265
rút lại sự đồng ý	4716
rückmeldung geben	958
rýchlosť	4043
rýchlosť prehrávania	4042
rādīt # atbildes	2974
rādīt atbildes	2974
rādīt galeriju	2971
rādīt mazāk	2927	2971
rādīt rezultātus	2954
rādīt saturu	2958
rādīt un piekrist	2958
rādīt vairāk	2926
rādīt visu	2927
rămâi conectat	3685
răspunde	3626
rėmimas	2859
rėmėjo turinys	2911
""", 's': """
s'abonner à ce dossier	2021
s'abonner à ce sujet	2021
s'abonner à ce thème	2021
s'abonner à cet auteur	2021
s'abonner à partir de #€	1878
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1887
s-ar putea să-ți placă	3627
saada anonüümne vihje	1627
saada sõbrale	1577
saada sõnum	1624
saada vihje anonüümselt	1627
saber más	1452
sadarbības raksts	2928
sadece abonelere özel	4466
sadržaj je blokiran	3942
sadržaj je zaključan	3876
sadržaj je zaštićen autorskim pravom	3963
sadržaj nije dostupan	3942
sadržaj nije moguće prikazati	3942
sadržaj partnera	3972
saglabāt	2924
saglabāt iestatījumus	2958
saglabāt izvēli	2958
saglabāt rakstu	2924
saglabāt vēlākam	2976
sair do ecrã inteiro	3548
saistītie raksti	2921
saistītās ziņas	2921
saite ir nokopēta	2976
saite nokopēta	2924
saken er låst	3175
saken finnes også som lyd	3188
salli ja näytä	1754
salli sisältö	1820
salta la pubblicità	2604
salta pubblicità	2604
saltar anúncio	3489
salvar preferências	3552
salvează	3620
salvează articolul	3654
salvează pentru mai târziu	3654
salvează preferințele	3673
salvează rețeta	61
samo nujni piškotki	4138
samo nužni	3942
samo nužni kolačići	3942
samo za naročnike	4150
sans engagement, résiliable à tout moment	1951
sao chép	4740
sao chép liên kết	4663
sao chép đường dẫn	4699
sari la conținut	3629
sari la rețetă	61
sari peste reclamă	3707
satura turpinājums pēc reklāmas	2928
saturs ir aizsargāts ar autortiesībām	2979
saturs ir bloķēts	2958
sazināties ar redakciju	2972
sačuvaj	3886
sačuvaj podešavanja	3942
sačuvaj recept	61
sačuvaj vest	3886
sačuvaj za kasnije	3970
sačuvaj članak	3970
saņemt paziņojumus	2963
scanează codul qr	3676
schlagwörter	808
schließen	811
schrift größer	963
schrift vergrößern	784
schriftgröße	784
schriftgröße anpassen	963
schriftgröße ändern	963
schwedenrätsel	926
scopri di più	2484
scopri di più su amazon	2620
scrie comentariul tău	3703
scrie redacției	3693
scrieți redacției	3693
sdílejte	482
sdílejte tento text	482
sdílejte text	482
sdílejte článek	482
sdílet	482
sdílet na facebooku	482
sdílet na twitteru	482
sdílet na whatsappu	601
sdílet na x	482
sdílet článek	482
se alla erbjudanden för prenumeranter	4181
se bilderna här	4216
se connecter et réagir	1907
se déconnecter	1878
se grafiken här	4216
se ha producido un error al cargar el vídeo	1472
se klippet här	4216
se klippet øverst i saken	3213
se réabonner	2016
se større bilde	3214
se større billede	654
se videon här	4216
se våra erbjudanden	4291
se våre tilbud	3289
se încarcă playerul	3669
se încarcă video	3669
se încarcă videoclipul	3669
sebesség	2324
sedan # kr/mån tills du säger upp	4181
see väli on kohustuslik	1624
segui già questo argomento	2591
segui già questo autore	2591
seguir tópico	3528
seguí leyendo	1495
sei già abbonato	2484
sei già iscritto	2610
sei già iscritto alla newsletter	2542
seko tēmai	2975
sekot tēmai	2975
sekretessinställningar	4276
sekti autorių	2908
sekti temą	2908
selección de la redacción	1449
selectează	3686
selvä	1766
sem opinião	3541
sem si não seria possível	3533
sem você não seria possível	3533
semnalează comentariul	3703
semnalează o eroare	3626
senaste först	4306
send artiklen på mail	626
send på e-post	3188
send på mail	744
seniausi viršuje	2907
sense permanència	417
sesi aç	4452
sesi açmak için dokunun	4491
sesi açmak için tiklayin	4491
setări confidențialitate	3673
setări cookie	3637
setări cookie-uri	3673
setări cookies	3673
setări de confidențialitate	3673
seu apoio faz a diferença	3594
seu nome de usuário	3584
seuls les abonnés peuvent commenter	1942
seuraa hetki hetkeltä	1843
seuraa livenä	1843
seuraa meitä	1749
seuraa tekijää	1854
seuraa tätä aihetta	1854
seuraat jo tätä aihetta	1854
seuraat tätä aihetta	1854
seç	4467
seçenekleri yönet	4455
seçimimi kaydet	4455
seções	3498
seřadit podle	597
sfârșit publicitate	3667
sfârșitul reclamei	3667
shrani članek	4087
shrnutí ai	596
shrnutí od ai	595
si opp når du vil	3175
si è verificato un errore	2580
si è verificato un errore durante il caricamento del video	2527
sie können diesen artikel kostenlos weitergeben	898
signaler ce contenu comme inapproprié	1942
signaler un problème	1907
siguiente artículo	1449
siguiente vídeo	1546
siirry sisältöön	1765
siirry suoraan sisältöön	1843
sikeres feliratkozás	2265
sin ti no sería posible	1490
sinu hääl on arvesse võetud	1609
sinu sõnum	1625
sisu on autoriõigusega kaitstud	1634
sisältö ei ole saatavilla	1820
sisältö on estetty	1820
sisältö on suojattu tekijänoikeudella	1848
sisältöä ei voida näyttää	1820
sisältöä kumppaneiltamme	1857
siz ne düşünüyorsunuz? oy verin	4404
sizin için öneriler	4402
siųsti atsiliepimą	2906
siųsti draugui	2855
siųsti el. paštu	2855
siųsti komentarą	2907
siųsti naujieną	2905
siųsti žinutę	2902
skaitykite be reklamų	2911
skaitykite be ribojimų	2900
skaitykite daugiau čia	2857
skaityti plačiau	2857
skaityti visą straipsnį	2904
skaityti vėliau	2855
skann qr-koden for å laste ned appen	3279
skanna qr-koden för att ladda ner appen	4281
skaties arī	2921
skatīt cenu	2956
skatīt foto	2926
skatīt galeriju	2926
skatīt komentārus	2974
skatīt piedāvājumu	2956
skatīt piedāvājumus	2967
skatīt rezultātus	91	2954
skatīt video	2926
skatīt visus	2971
skenē qr kodu	2962
skenējiet qr kodu	2962
skjønner	3215
sklenite naročnino	4080
skontaktuj się z redakcją	3445
skontrolujte si svoju schránku	4055
skopírované	4070
skopírované do schránky	4069
skopírovať odkaz	3987
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4207
skriv inn beløp	3286
skru på	3283
skru på lyd	3277
skru på varsler	3280
skryť odpovede	4066
skryť reklamu	4071
skrýt	501
skrýt odpovědi	597
skrýt reklamu	603
skyddas av upphovsrätt	4302
skänk en gåva	4289
skúste to neskôr	4055
skúste to znova	4055
slapukų nustatymai	2868
slapukų politika	2890
slažem se	3899
slažem se i nastavljam	3942
sledeća fotografija	3959
sledeća slika	3959
sledeća strana	3959
sledeći video	3944
sledeći članak	3959
sledovat toto téma	599
sledovat téma	599	600
sledovať autora	4068
sledovať autorku	4068
sledovať online	4058
sledovať tému	4068
sledovať túto tému	4068
sledujete téma	599
sledujete tému	4068
slik beskytter vi kildene våre	3299
slik beskytter vi våre kilder	3299
slik slår du av annonseblokkering	3284
slične vesti	3883
slične vijesti	3883
slični članci	3883
sljedeća fotografija	3959
sljedeća slika	3959
sljedeća stranica	3959
sljedeći video	3944
sljedeći članak	3959
slut på annonce	746
slut på annons	4311
slut på reklam	4311
sluta följa	4308
slutt på annonse	3310
slutt å følge	3306
slå adblocker fra	720
slå annonceblokering fra	720
slå av annonseblokkereren	3284
slå av annonseblokkeringen	3284
slå din adblocker fra	720
slå lyd fra	713
slå lyd til	713
slå lyden fra	713
slå lyden til	713
slå notifikationer til	716
slå på	3283	4284
slå på aviseringar	4282
slå på ljudet	4279
slå på notiser	4282
slå på varsler	3280
slå på varslinger	3280
slå til	719
slėpti reklamą	2911
sns 공유	2843
sns 공유하기	2843
snsでシェア	2736
snsでシェアする	2736
snsをフォロー	2643
snímek # z #	586
snímek # ze #	586
snímka # z #	4057
snímka # zo #	4057
so schützen wir unsere quellen	955
sofortüberweisung	761
solicitarea a fost trimisă	3710
solicitação enviada	3596
solitär	926
som källa är du skyddad	4209
son dakika bildirimlerini aç	4458
son dakika gelişmelerinden haberdar olun	4458
son gelişmelerden haberdar olun	4458
sondaż	92
sonderveröffentlichung	878
sono già sostenitore	2478
sonraki fotoğraf	4498
sonraki görsel	4498
sonraki içerik	4498
sonuçlar	92
sonuçlari gör	91	4405
sonuçlari göster	91	4446
sorodni članki	4084
sortează	3662
sortează după	3662
sortuj według	3451
sortér efter	741
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	563
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1869
související	497
související témata	497
související články	497
související články z webu	497
soyez le premier à commenter	1907
soyez le premier à réagir	1907
spam nélkül	2339
spander en kaffe på oss	3286
spara inställningar	4276
spara till läslistan	4310
spausdinti receptą	61
spausdinti straipsnį	2909
spela här	4265
spela videon här	4216
spill ansvarlig. # år	3198
spill med måte	3198
spill nå	3263
spis treści	3359
splošni pogoji	4139
sponsorisé	1902
sponsorlu içerik	87	4397
sponsoroitu sisältö	1750
sponsoroitua sisältöä	1752
sponsorēts saturs	2978
sponsrat innehåll	4199
sponzorirani sadržaj	3882
sponzorirani članak	3882
sponzorisani sadržaj	3972
sponzorované	3983
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4159
sporočilo	4154
spotifyで聞く	2726
spotifyで聴く	2726
spravovat upozornění	570
spravovať súhlas	4039
spravovať upozornenia	4045
sprawdź cenę	3415
sprawdź ofertę	3323
sprawdź się	3409
sprawdź skrzynkę e-mail	3438
sprawdź skrzynkę odbiorczą	3438
sprawdź swoją skrzynkę	3438
sprawdź swoją wiedzę	3409
sprejmi in prikaži	4138
sprejmi vse piškotke	4138
spremi članak	3886
spremljajte v živo	4156
sprijinul tău contează	3708
sprijină-ne	3614
správa	4056
správa bola odoslaná	4055
správa souhlasu	563
správa súhlasu	4039
spróbuj ponownie	3438
spróbuj ponownie później	3438
spręsti kryžiažodį	2886
spręsti testą	2886
spune-ne părerea ta	3661
spune-ți părerea	3640
spune-ți părerea în comentarii	3640
spuneți-ne părerea	3661
spustit kvíz	554
spustiť kvíz	4033
spustiť video	4042
später	756
später erinnern	756
späť hore	4058
späť na hlavnú stránku	4058
späť na začiatok	4058
spør vår ki om saken	3204
spēlē tagad	2954
spēlēt tagad	2954
staňte sa členom	3979
staňte se členem	470
ste našli napako	4159
ste našli napako v članku	4159
ste už predplatiteľ	4052
ste že glasovali	4133
stem nå	91	3263
stiahnuť aplikáciu	4044
stiahnuť audio	4042
stiahnuť epizódu	4042
stiahnuť na google play	4044
stiahnuť v app store	4044
stiahnuť z app store	4044
stiahnuť z google play	4044
stichwörter	808
stil spørgsmål til artiklen	642
stlmiť	4043
stop med at følge	743
straipsnio tęsinys - po reklama	2859
straipsnis saugomas autorių teisių	2912
straipsnis tęsiasi po reklamos	2859
straipsnis užrakintas	2900
straipsnį skaito dirbtinis intelektas	2892
strojovo preložené	4064
strojový preklad	4065
strojový překlad	596
strojově přeloženo	595
strona główna	3356
stroški dostave	4137
stránka # z #	586	4057
stránka # ze #	586
stránka # zo #	4057
stworzono z pomocą ai	3449
stáhnout aplikaci	568
stáhnout audio	566
stáhnout epizodu	566
stáhnout na google play	568
stáhnout podcast	566
stáhnout v app store	568
stáhnout z app store	568
stáhnout z google play	568
stáhnout zdarma	569
stäng	4176	4216
stäng annons	4311
stäng av annonsblockeraren	4285
stäng av din adblocker	4285
stäng av din annonsblockerare	4285
stäng av ljudet	4279
stäng galleri	4297
stöd oss	4177
stöd oss på patreon	4289
stöd oss via patreon	4289
större text	4310
større tekst	3308
støt med mobilepay	723
støt os	613
støt os med mobilepay	723
støt os på #er	723
støt os på patreon	723
støt via mobilepay	723
støtt oss	3172
støtt oss med vipps	3286
støtt oss på patreon	3286
støtt oss via vipps	3286
subscrição confirmada	3596
subtitrări	3670
subtítols	431
subtítulos	1506
sudoku del día	1541
sugerir correção	3518
sugerir una corrección	1481
sugestões	3498
suite après la publicité	1968
suivez vos auteurs préférés	1998
suivre ce thème	1944
suivre le thème	1998
sukurta naudojant dirbtinį intelektą	2906
sumă liberă	3682
sumă personalizată	3708
sunt de acord cu termenii și condițiile	3687
sur le même sujet	1911
sur le même thème	1911
suscripción	1415
suscripción confirmada	1552
suscríbase	1415
suscríbete	1415
suscríbete a nuestro boletín	1422
suscríbete ahora	1415
susiję straipsniai	2852
susikurti paskyrą	2850
susține	3614
susține-ne	3614
susține-ne pe patreon	3682
susțineți-ne	3614
susținut de	3701
sutikti ir tęsti	2890
sutinku ir tęsiu	2890
svaka donacija je važna	3951
svaka donacija pomaže	3951
svaki dinar je važan	3951
svaki doprinos je važan	3951
svaki doprinos pomaže	3951
svaki euro je važan	3951
svaki prilog pomaže	3951
svi članci	3959
svi članci autora	3959
sviđa mi se	3967
sviđa vam se članak	3965
swisha en gåva	4289
syötä kelvollinen sähköpostiosoite	1840
syötä summa	1834
syötä sähköpostiosoitteesi	1741
szanowna użytkowniczko, szanowny użytkowniku	3344
szanowni państwo	3343
szanowny użytkowniku	3344
szanujemy twoją prywatność	3344
szavazatodat rögzítettük	2306
szavazatát rögzítettük	2306
szavazás	92	2309
szavazás indítása	2306
szczegóły	3360
szeretne értesítéseket kapni	2326
szeretnél értesítéseket kapni	2326
szerző követése	2352
szkennelje be a qr-kódot	2325
szponzorált tartalom	87	2247
szybkość odtwarzania	3422
szállítási költség	2313
szókereső	2309
szólj hozzá	2255
szóljon hozzá	2255
szövegméret	2355
szünet	2324
sähköposti	1741
sähköposti tai käyttäjätunnus	1837
sähköpostiosoite	1741
sähköpostiosoitteesi	1840
sähköpostisi	1840
säkra din plats	4272
säästä # %	1838
säästä #%	1838
så # kr/mnd til du sier opp	3175
så gör du för att stänga av	4287
så hanterar vi personuppgifter	4204
så här stänger du av din adblocker	4287
så här stänger du av din annonsblockerare	4287
så jobbar vi med rättelser	4301
så kommenterar du	4207
så skyddar vi våra källor	4301
så stänger du av adblock	4287
så stänger du av adblocker	4287
så stänger du av annonsblockeraren	4285
så stänger du av din ad-blocker	4287
så stänger du av din adblocker	4287
så stänger du av din annonsblockerare	4285
sådan beskytter vi kilder	736
sådan beskytter vi vores kilder	736
sådan deaktiverer du din adblocker	720
sådan retter vi fejl	736
sådan slår du adblock fra	720
sådan slår du din adblocker fra	720
sé el primero en comentar	1445
sé parte	1410
sélections	1897
sì, grazie	2572
sí, quiero	1514
sí, vull	438
síganos	1435
síguenos	1435
só para assinantes	3563
sólo para suscriptores	1520
sõnum on saadetud	1624
sök	4216
søg	653
søk	3213
súhlasím	3998
súhlasím a pokračovať	4039
súhlasím so zobrazením	3998
súmate	1410
súvisiace	3984
súvisiace články	3984
súvisiaci článok	3984
süre	4453
süti beállítások	2315
süti tájékoztató	2315
sütibeállítások	2315
sütibeállítások módosítása	2318
sütik kezelése	2315
sākt testu	2954
sīkdatņu iestatījumi	2936
sīkdatņu politika	2958
sīkfailu iestatījumi	2958
słowa kluczowe	3356
sūtīt e-pastā	2976
sắp xếp theo	4706
số tiền khác	4724
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3419
ta treść jest zablokowana	3419
ta video ni več na voljo	4141
ta članek je zaklenjen	4150
tack för din anmälan	4188
tack för din prenumeration	4294
tack för din röst	91	4265
tack för ditt meddelande	4294
tagasi üles	1626
taip pat žiūrėkite	2852
tak, chcę	3426
tak, chętnie	3426
tak, poproszę	3426
takaisin ylös	1765
takipten çik	4478
takk for at du meldte deg på	3292
takk for din påmelding	3292
takk for påmeldingen	3182
talebiniz gönderildi	4496
tallenna myöhemmäksi	1747
talán később	2233
tam ekrandan çik	4452
tamaño de la letra	1535
tamaño de letra	65	1434
tamaño del texto	65
también te puede gustar	1449
también te puede interesar	1449
també et pot interessar	393
também pode gostar	3538
tapahtui virhe. yritä myöhemmin uudelleen	1840
tapahtui virhe. yritä uudelleen	1840
tarjeta de crédito	1414
tarjeta de débito	1414
tarkista sähköpostisi	1840
tartalom betöltése	2315
tartalom engedélyezése	2315
tartalom megjelenítése	2315
tartalomjegyzék	2324
tasuline koostöö	1633
te ha parecido útil	1498
te ha resultado útil	1498
te ha resultado útil este artículo	1474
te ha resultado útil este resumen	1474
te ha sido útil	1498
te ha sido útil este resumen	1474
te poți dezabona oricând	3647
te rugăm să îl dezactivezi	3680
te vsebine ni mogoče prikazati	4138
te-ar putea interesa și	3655
tee meile kohvi välja	1621
tehisaru kokkuvõte	1579
tehisaru võib eksida	1628
tehisintellekt võib eksida	1628
tehty tekoälyllä	1850
teie hääl on arvesse võetud	1609
tej treści nie można wyświetlić	3419
tek seferlik bağiş	4463
tek seferlik bağiş yap	4494
tekijänoikeudella suojattu	1848
teklifi gör	4451
teklifleri gör	4495
tekoäly voi tehdä virheitä	1850
tekoälyn luoma	1850
tekoälyn tekemä	1850
tekoälyn tekemä tiivistelmä	1765
tekoälyn tiivistelmä	1765
tekoälyn tuottama	1850
tekoälytiivistelmä	1765	1851
tekst je zaključan	3953
tekst powstał przy pomocy ai	3449
tekst przetłumaczony maszynowo	3449
teksta izmērs	2976
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2855
telefonszám	2340
telefón	4056
teljes hozzáférés	2238
teljes képernyő	2323
teljes név	2340
temas del día	1449
temi že sledite	4165
ten artykuł jest zablokowany	3435
ten film jest niedostępny	3422
ten film nie jest dostępny w twoim kraju	3422
ten film nie jest już dostępny	3422
tento obsah je blokován	563
tento obsah je zablokovaný	4039
tento obsah nemôžeme zobraziť	4039
tento obsah nemůžeme zobrazit	563
tento obsah není dostupný	563
tento obsah není k dispozici	563
tento obsah nie je dostupný	4039
tento obsah nie je k dispozícii	4039
tento obsah sa nedá zobraziť	4039
tento článek je uzamčen	580
tercihleri yönet	4490
tercihlerimi yönet	4490
termos e condições	3491
teste başla	4448
teste grátis	3472
testează-ți cunoștințele	3664
testează-ți cunoștințele cu quizul nostru	3640
testi başlat	4448
testi çöz	4448
testreszabás	2317
teszteld a tudásod	2261
tesztelje tudását	2261
tetszőleges összeg	2333
text bol vytvorený automaticky	4064
text byl vytvořen automaticky	595
text je chránený autorským právom	4062
text je chráněn autorským právem	592
text čte umělá inteligence	566
texten fortsätter nedan	4199
texten fortsätter under bilden	4199
texten är maskinöversatt	4304
texten är skapad automatiskt	4304
textgröße	963
textgröße ändern	963
teď ne	469	571
teşekkürler, mesajiniz gönderildi	4468
tham gia bình chọn	4705
tham gia khảo sát	4705
tham gia thăm dò	4705
thanh toán hàng năm	4726
thanh toán hàng tháng	4726
thanh toán qua paypal	4748
theo dõi chủ đề	4737
theo dõi chủ đề này	4737
theo dõi tác giả	4737
thoát toàn màn hình	4712
thu gọn	4675
thème suivi	2021
thèmes	1911
thématiques	1911
thêm câu trả lời	4743
thêm làm nguồn ưu tiên	4737
thêm vào giỏ hàng	4751
thích	4663
thích nhất	4706
thông tin bắt buộc	4728
thông tin doanh nghiệp	4668
thông tin quảng cáo	4701
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4732
thẻ	4673
thời gian còn lại	4712
thời gian hiện tại	4713
thời lượng	4713
ti è stato utile	2555
tienes que iniciar sesión para guardar artículos	1494
tietosuoja ja evästeet	1754
tietosuoja- ja evästekäytäntö	1754
tietosuojakäytäntö	1820
tietosuojaseloste ja evästeet	1754
tik būtini	2890
tik būtinieji slapukai	2890
tikai nepieciešamās	2958
tikai nepieciešamās sīkdatnes	2958
tiktokで見る	2726
til støttesiden	723
tilbagetræk samtykke	710
tilbakemelding på saken	3204
tilføj en kommentar	741
tilføj kommentar	741
tilføj os som foretrukken kilde	743
tilføj som foretrukken kilde	743
tilgjengelig på google play	3279
till gåvosidan	4289
tillad og fortsæt	639
tillad én gang	710
tillat én gang	3274
tillåt	4284
tillåt alltid	4277
tillåt annonser	4288
tillåt aviseringar	4282
tillåt en gång	4276
tillåt innehåll	4276
tillåt inte	4284
tillåt notiser	4282
tillåt reklam	4288
tiltás	2329
timp rămas	3670
tin bài liên quan	4699
tin cùng chuyên mục	4673
tin cùng tác giả	4700
tin khác	4673
tin liên quan	4673
tin mới	4673
tin mới nhất	4673
tin nhắn của bạn	4749
tin nhắn của bạn đã được gửi	4728
tin nóng	4700
tin nổi bật	4673
tin quảng cáo	4701
tin tiếp theo	4732
tin trước	4673
tin tài trợ	4673
tin tức liên quan	4673
tin đọc nhiều	4673
tip jar ☕	1107
tipărește	3620
tipărește articolul	3654
tipărește rețeta	61
tisk článku	601
titta på videon	4279
tiêu điểm	4673
tiến # giây	4712
tiếp theo	4675
tiếp tục trên trình duyệt	4718
tiếp tục trên web	4718
tiếp tục với apple	4726
tiếp tục với email	4748
tiếp tục với facebook	4726
tiếp tục với google	4726
tiếp tục đọc	4750
tlačiť	3987
to cię może zainteresować	3356
to może cię zainteresować	3356
to wideo jest niedostępne	3422
to wideo nie jest już dostępne	3422
toate știrile	3691
toda contribuição ajuda	3560
toda la información	1526
todas as notícias	3569
todavía no eres suscriptor	1520
todavía no estás registrado	1520
todos los artículos de este autor	1557
todos los artículos del autor	1557
todos los artículos del especial	1554
todos los derechos de reproducción reservados	1559
todos los vídeos	1526
todos os comentários	3494
todos os vídeos	3569
toimituskulut lisätään	1817
totes les notícies	451
toto pole je povinné	584
toto téma již sledujete	599
toto video již není dostupné	566
toto video není dostupné	566
toto video není ve vaší zemi dostupné	566
toto video nie je dostupné	4042
toto video nie je vo vašej krajine dostupné	4042
toto video už není dostupné	566
toto video už nie je dostupné	4042
tots els vídeos	451
tous droits de reproduction réservés	2024
toute l'actualité	1911
toutes les actualités	1989
toutes les vidéos	1989
toutes nos vidéos	1989
tovább	2261
tovább a cikkre	2342
tovább a dossziéhoz	2342
tovább a galériához	2342
tovább a recepthez	61
tovább a rovatra	2259
tovább a tartalomhoz	2342
tovább a teljes cikkre	2342
tovább a támogatáshoz	2333
tovább a támogatási oldalra	2333
tovább a webshopba	2312
tovább az ajánlathoz	2312
tovább olvasom	2261
további beállítások	2318
további cikkek	2259
további cikkek a szerzőtől	2342
további cikkek a témában	2259
további cikkek betöltése	2342
további hírek	2259
további lehetőségek	2317
további részletek itt	2261
továbbiak betöltése	2261
továbbiak megjelenítése	2342
toàn màn hình	4713
traducció automàtica	431
traducción automática	1506
traducere automată	3670
traducido automáticamente	1533
tradução automática	3518
traduït automàticament	456
trang chủ	4675
trang này có hữu ích không	4705
transcripció	431
transcripción	1506
transcrição	3549
transferência bancária	3471
trenutni čas	4142
trenutni čas #	4141
treści komercyjne	3457
treści naszych partnerów	3457
treści partnerskie	3338
treść dla subskrybentów	3435
treść niedostępna	3419
treść premium	3435
treść sponsorowana	3338
treść wygenerowana przez ai	3449
treść zablokowana	3419
treść zewnętrzna	3419
tria la teva subscripció	417
trimite răspunsul	3661
troškovi dostave	3941
truy cập không giới hạn mọi bài viết	4748
trwa ładowanie odtwarzacza	3422
tryb pełnoekranowy	3422
træk dit samtykke tilbage	710
træk samtykke tilbage	710
trình phát âm thanh	4746
trò chơi	4710
trước	4675
trường bắt buộc	4728
trường này là bắt buộc	4728
trả lời	4672
trở lại	4675
trở lại đầu trang	4732
tu ce părere ai? lasă un comentariu	3640
tu donación desgrava	1517
tu izmanto reklāmu bloķētāju	2965
tu navegador no puede reproducir este vídeo	1472
tue meitä	1736
tue meitä patreonissa	1834
tue työtämme	1834
tule meile tööle	1579
tuotettu tekoälyllä	1850
turinys saugomas autorių teisių	2912
turinys užblokuotas	2890
turiu paskyrą	2900
turpini lasīt	2919
turpinājums pēc reklāmas	2928
turpināt ar apple	2967
turpināt ar facebook	2967
turpināt ar google	2967
turpināt lasīt	2919
tutar seç	4494
tutar seçin	4494
tvarkyti pranešimus	2895
tvarkyti sutikimą	2890
twitter'da paylaş	4395
twitterで見る	2726
twoja prywatność jest dla nas ważna	3344
twoja wiadomość	3439
twoje imię	3439
twój adres e-mail	3326
twój e-mail	3326
twój głos został oddany	3409
twój głos został policzony	3409
twój głos został zapisany	3409
tykkää	1853
tylko dla osób pełnoletnich	3339
tylko niezbędne	3419
tytuł przelewu: darowizna	3432
tytułem: darowizna na cele statutowe	3432
tài khoản của tôi	4658
tài trợ	4668
tài trợ bởi	4741
támogass minket	2234
támogass minket patreonon	2333
támogasson minket	2234
támogasson minket a patreonon	2333
támogatom	2234
támogatom a lapot	2333
támogatom az oldalt	2333
támogatott tartalom	87	2247
támogatás	2234
támogatás paypalon	2333
támogatási oldal	2333
támogatói tartalom	2247
tárgy	2340
täisekraan	1615
tämä artikkeli on lukittu	1837
tämä juttu on lukittu	1837
tämä kenttä on pakollinen	1840
tämä sisältö ei ole saatavilla	1820
tämä video ei ole enää saatavilla	1823
tämä video ei ole saatavilla	1823
täname liitumast	1597
tässä artikkelissa	1843
tässä jutussa	1843
tässä olisi upotus facebookista	1765
tässä olisi upotus instagramista	1765
tätä sisältöä ei voida näyttää	1820
täytä ristikko	1808
täytä tämä kenttä	1840
télécharger l'appli	1977
télécharger l'audio	1970
télécharger l'épisode	1970
télécharger le mp#	1970
télécharger le podcast	1970
téléchargez l'appli	1977
téma követése	2352
téma už sledujete	599
témata	497
tému už sledujete	4068
témy	3984
témáim	2353
témák	2259
térkép betöltése	2318
térkép megnyitása	2263
términos de uso	1442
términos y condiciones	1442
tên của bạn	4729
tên hiển thị	4743
tìm kiếm	4675
tóm tắt ai	4736
tóm tắt bằng ai	4736
tóm tắt bởi ai	4736
tópicos	3498
tópicos relacionados	3498
tôi đã hiểu	4676
tôi đã tắt	4723
tôi đã tắt trình chặn quảng cáo	4722
tôi đồng ý với chính sách bảo mật	4728
tôi đồng ý với điều khoản sử dụng	4728
tõlgitud tehisintellekti abil	1628
több	2261
több betöltése	2342
több mutatása	2342
töltsd ki a kvízt	2261
töltsd ki kvízünket	2306
töltse ki a kvízt	2261
töltse újra az oldalt	2332
tùy chọn cookie	4716
tùy chọn khác	4739
túto tému už sledujete	4068
tühista igal ajal	1572
tüm fotoğraflar	4472
tüm fotoğraflari gör	4472
tüm haberler	4402
tüm haberlere sinirsiz erişim	4495
tüm haberleri gör	4472
tüm içeriğe sinirsiz erişim	4495
tüm oyunlar	4448
tüm videolar	4472
tüm videolari gör	4472
tüm yazilari	4402
tüm yazilari gör	4472
tüm yorumlar	4401
tüm çerezleri kabul et	4490
tüm çerezleri reddet	4490
tümü	4405
tümünü gör	4404
tümünü göster	4405
tümünü kabul et	4398
tümünü reddet	4398
tăng cỡ chữ	4739
tēmas	2921
tęsinys po reklamos	2859
tęsti su apple	2900
tęsti su facebook	2900
tęsti su google	2900
tłumaczenie automatyczne	3450
tłumaczenie maszynowe	3450
tạm dừng video	4712
tạo bởi ai	4746
tạo tài khoản	4658
tải audio	4712
tải bài đăng	4716
tải lại trang	4722
tải nội dung	4716
tải thêm	4675
tải thêm bình luận	4705
tải trên app store	4718
tải trên google play	4718
tải tập này	4712
tải về từ app store	4718
tải về từ google play	4718
tải âm thanh	4712
tải ứng dụng	4718
tải ứng dụng ngay	4718
tất cả tin tức	4732
tất cả trò chơi	4708
tất cả video	4732
tắt tiếng	4713
tặng bài viết	4699
tặng sao	4699
tặng sao cho bài viết	4699
tặng sao cho tác giả	4747
tốc độ phát	4712
từ chối tất cả	4716
từ chối tất cả cookie	4745
từ khóa	4673
tự động phát	4713
""", 'u': """
u košaricu	3940
u ovom članku	3959
udostępnij	3334
udostępnij na facebooku	3334
udostępnij na twitterze	3334
udostępnij na x	3334
udostępnij w mediach społecznościowych	3334
udělit souhlas	490
ugens spørgsmål	699
ugodnost za naročnike	4136
ugodnosti za naročnike	4136
ugrađeni sadržaj	3942
ugrás a galériához	2342
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2342
ugrás a tartalomra	2342
uključi	3948
uključi obaveštenja	3934
uključi obavijesti	3934
uključi se u raspravu	3966
uključi zvuk	3944
uključite javascript	3944
uključite notifikacije	3934
uključite obaveštenja	3934
uključite obavijesti	3934
uključite se u raspravu	3966
ukryj reklamę	3457
ukrštenica	3938
ulkoinen sisältö	1820
ulkopuolinen sisältö	1820
uloženo	602
uložené	4070
uložit	482
uložit na později	482
uložit nastavení	563
uložit recept	61
uložit volby	563
uložit článek	482
uložiť	3987
uložiť na neskôr	3987
uložiť nastavenia	4039
uložiť recept	61
uložiť voľby	4039
uložiť článok	3987
ultima oră	3627
ultimele știri	3627
um assinante presenteou você com este artigo	3537
un abonat ți-a oferit acest articol	3654
un abonné vous offre cet article	1954
un e-mail de confirmation vous a été envoyé	1947
un suscriptor te ha regalado este artículo	1494
un suscriptor te regala este artículo	1564
une erreur s'est glissée dans l'article	1907
ungültige e-mail-adresse	948
unterstütze uns	757
unterstützen	757
unterstützen sie uns	757
unterstützen sie uns per paypal	867
unustasid salasõna	1622
uočili ste grešku	3962
uočili ste pogrešku	3962
uočili ste pogrešku u članku	3962
uporabniško ime	4151
uporabniško ime ali e-pošta	4150
upotettu sisältö	1820
upozornit na nové díly	600
upozornit na nové články	600
upozorniť na chybu	4061
upozornění	573
uppläst av en ai-röst	4279
uppläst av en dator	4195
uppläst av en syntetisk röst	4279
uppläst av syntetisk röst	4279
uppläst med ai-röst	4195
upravit nastavení	493
upravljaj kolačićima	3942
upravljaj piškotke	4138
ur vår butik	4272
url 복사	2755
urlをコピー	2642
urlをコピーしました	2722
urlをコピーする	2671
url복사	2755
urmărește acest subiect	3646
urmărește autorul	3697
urmărește live	3646
urmărește subiectul	3697
urmărești deja acest subiect	3697
următorul	3629
următorul videoclip	3707
uslovi korišćenja	3899
ustaw jako preferowane źródło	3453
ustawienia plików cookie	3342
ustawienia prywatności	3419
ustvarjeno s pomočjo umetne inteligence	4162
utónév	2340
uutishälytykset	1829
uvek prikaži	3942
uvijek prikaži	3942
uvjeti korištenja	3899
uygulamada aç	4457
uygulamayi aç	4457
uygulamayi yükle	4457
uz sākumlapu	2971
uz sākumu	2926
uzdāvini rakstu	2976
uzdāvināt rakstu	2976
uzyskaj dostęp	3323
učitaj još	3959
učitaj objavu	3942
učitaj sadržaj	3942
učitaj video	3942
učitaj više	3959
učitavanje playera	3944
učitavanje videa	3944
ušetrite #%	4053
ušetríte #%	4053
ušetřete #%	581
ušetříte #%	581
ušteda #%	3954
uštedite #%	3954
używasz adblocka	3427
używasz programu do blokowania reklam	3427
už jsem ho vypnul	576
už jste hlasovali	554
už komentarus atsako jų autoriai	2856
už mám predplatné	4052
už mám předplatné	580
už mám předplatné, přihlásit se	473
už mám účet	580
už máte predplatné? prihláste sa	3980
už máte předplatné	580
už máte účet	3980
už máte účet? prihláste sa	3980
už podporujem	3991
už podporuji	469
už sledujete	599
už ste hlasovali	4033
uždaryti	2858
uždaryti galeriją	2904
uždaryti reklamą	2859
uživatelské jméno	581
uživatelské jméno nebo e-mail	580
uživo	3945
užpildykite apklausą	2857
užsakomasis straipsnis	2859
užsakomasis turinys	87	2859
užsisakyti knygą	2888
užsisakyti prenumeratą	2850
""", 'v': """
v košarico	4136
v tem članku	4156
v tomto článku	587
v živo	4142
vaata kõiki	1626
vaata kõiki tellija soodustusi	1572
vaata lähemalt	1579
vaba töökoht	1579
vad tycker du? rösta här	4216
vai kopsavilkums bija noderīgs	2925
vai raksts bija noderīgs	2925
vai tas bija noderīgi	2973
vai vēlaties saņemt paziņojumus	2963
vain jäsenille	1838
vain välttämättömät	1820
vain välttämättömät evästeet	1820
vairāk no autora	2971
vairāk par tēmu	2921
vairāk rakstu	2971
vaizdo grotuvas įkeliamas	2892
vaizdo įrašas	2857
vaizdo įrašas nebepasiekiamas	2892
vaizdo įrašas nepasiekiamas	2892
vaizdo įrašas nepasiekiamas jūsų šalyje	2892
vaizdo įrašo paleisti negalima	2892
vaizdo įrašą rasite čia	2857
valami elromlott. próbáld újra	2339
valami hiba történt. próbálja újra	2339
valgfrit beløb	723
valgfritt beløp	3286
van egy jó sztorija	2346
van egy jó témája	2346
van már előfizetése	2336
van már fiókja	2238
van már fiókod	2336
van már fiókom	2336
vanjski sadržaj	3942
var artikeln till hjälp	4207
var det här till hjälp	4216
var det til hjælp	739
var detta till hjälp	4304
var dette en hjælp	739
var resuméet nyttigt	642
var sammanfattningen till hjälp	4207
varbūt vēlāk	2964
varför ser jag den här annonsen	4311
varför visas den här annonsen	4311
vari atteikties jebkurā laikā	2919
varje bidrag hjälper	4289
varje bidrag räknas	4289
varje krona hjälper	4289
varje krona räknas	4289
vasta küsitlusele	1579
vastaa kyselyyn tästä	1765
vaš e-mail	3956
vaš e-naslov	4153
vaš e-poštni naslov	4153
vaš glas je bil oddan	4133
vaš glas je uračunat	3937
vaš glas je zabeležen	3937	4133
vaš glas je zabilježen	3937
vaš komentar	3886
vaš mejl	3956
vaša e-mail adresa	3956
vaša e-mailová adresa	4055
vaša poruka	3957
vaša poruka je poslana	3956
vaša poruka je poslata	3956
vaša správa	4056
vaše e-mailová adresa	584
vaše ime	3957	4154
vaše jméno	585
vaše meno	4056
vaše soukromí je pro nás důležité	493
vaše sporočilo	4154
vaše sporočilo je poslano	4153
vaše zpráva	585
veckans fråga	4265
vecākie vispirms	2974
vedno prikaži	4138
vegyél jegyet	2312
veja esta publicação no instagram	3516
veja também	3498
veja todas as opções de assinatura	3535
velg beløp	3286
velikost písma	65
veličina fonta	3970
veličina slova	3970
veličina teksta	65
velocidad de reproducción	1505
velocidade de reprodução	3548
velocitat de reproducció	430
velocità di riproduzione	2563
venujte nám # %	4049
ver # comentários	3526
ver biografía	1468
ver comentários	3494
ver conteúdo	3552
ver conteúdo externo	3516
ver dossiê	3569
ver esta publicación en instagram	1472
ver esta publicação	3589
ver esta publicação no instagram	3516
ver fotogalería	1526
ver galería	1452
ver galería de fotos	1526
ver imágenes	1554
ver la galería	1526
ver mais notícias	3569
ver más	1452
ver más artículos	1529
ver más artículos del autor	1468
ver más noticias	1495
ver más vídeos	1526
ver oferta de suscripción	1551
ver opciones de suscripción	1551
ver preço	3546
ver suscripción	1551
ver también	1449
ver também	3498
ver todas as notícias	3569
ver todas las opciones de suscripción	1491
ver todos los artículos	1526
ver todos los vídeos	1526
ver todos os vídeos	3569
ver traducción	1453
ver tradução	3502
ver transcripción	1505
ver transcrição	3548
ver vídeo	1452
vergrößern	815	952
verificați adresa de email	3687
verifică-ți emailul	3687
verifică-ți inboxul	3687
verlagssonderveröffentlichung	878
versandkosten können anfallen	929
vertrag kündigen	796
verträge hier kündigen	796
verwandte beiträge	808
ves a la pàgina de donacions	442
ves algún error? comunícalo	1481
veure aquesta publicació a instagram	402
vezetéknév	2340
vezi această postare pe instagram	3637
vezi conținutul	3673
vezi mai multe știri	3655
vezi prețul	3667
vezi răspunsurile	3661
vezi toate știrile	3691
vezi și	3627
već imam nalog	3953
već imam račun	3953
već imate nalog	3876
već imate pretplatu	3876
već imate račun	3876
već podržavam	3891
već pratite	3968
već pratite ovu temu	3968
već sam pretplatnik	3953
već ste glasali	3937
već ste glasovali	3937
već ste pretplatnik	3876
več iz rubrike	4084
več novic iz regije	4084
več o tem	4084
več o temi	4084
več člankov	4156
več člankov avtorja	4156
veľkosť písma	65
veľkosť textu	4069
vi kan inte visa det här innehållet	4276
viac k téme	3984
viac si o tom prečítate tu	3984
viac článkov	4058
videa ni mogoče predvajati	4141
video atskaņotājs tiek ielādēts	2960
video ei ole enää saatavilla	1823
video ei ole käytettävissä	1823
video ikke tilgængelig	713
video již není k dispozici	566
video không khả dụng	4712
video không tồn tại	4712
video mevcut değil	4452
video nav pieejams jūsu valstī	2960
video nelze přehrát	566
video není dostupné	566
video není dostupné ve vaší zemi	566
video není k dispozici	566
video nevar atskaņot	2960
video ni na voljo v vaši državi	4141
video nicht verfügbar	935
video nie je dostupné	4042
video nie je dostupné vo vašej krajine	4042
video nie je k dispozícii	4042
video nije dostupan u vašoj državi	3944
video nije dostupan u vašoj zemlji	3944
video nije moguće reproducirati	3944
video này không còn tồn tại	4712
video này không khả dụng	4712
video oynatici yükleniyor	4452
video sa nedá prehrať	4042
video sa nepodarilo načítať	4042
video se ne može reprodukovati	3944
video se nepodařilo načíst	566
video tiếp theo	4746
video trước	4746
video už není k dispozici	566
video už nie je dostupné	4042
video už nie je k dispozícii	4042
video više nije dostupan	3944
video yüklenemedi	4491
video yüklenirken hata oluştu	4491
video yükleniyor	4452
videoafspilleren indlæses	713
videoclipul următor	3707
videoen er ikke længere tilgængelig	713
videoen er ikke tilgængelig	713
videoen er ikke tilgængelig i dit land	713
videomängija laadimine	1615
videon voi katsoa jutun yläosasta	1765
videon är inte längre tillgänglig	4279
videon är inte tillgänglig	4279
videoyu izlemek için tiklayin	4404
videoyu yükle	4455
videó	2259
videó betöltése	2315
videó betöltése folyamatban	2323
videó lejátszása	2323
videó megtekintése	2323
videók	2259
videólejátszó betöltése	2323
videónkat itt nézheti meg	2261
vidéo	1914
vidéo indisponible	1970
vidéo non disponible	1970
vidéo précédente	2010
vidéo suivante	2010
vidéo à la une	2010
vielen dank für deine nachricht	948
vielen dank für deine stimme	925
vielen dank für ihr feedback	857
vielen dank für ihre anmeldung	771
vielen dank für ihre nachricht	948
vielen dank für ihre stimme	925
vielen dank für ihre teilnahme	91
vielleicht später	756
vienkartinė auka	2898
vienkartinė parama	2899
vienmēr atļaut	2958
vienmēr rādīt	2958
vienreizējs ziedojums	2966
viestisi on lähetetty	1840
vil du få varsler	3280
vilkår	637	3199
vill du få notiser	4282
vill du få pushnotiser	4282
vipps et beløp	3172
virheellinen sähköpostiosoite	1840
vis bildet i full størrelse	3214
vis færre	653	3213
vis i fuld skærm	732
vis oversættelse	655
vis større bilde	3214
vis større billede	654
visa bilden i helskärm	4216
visa färre	4216
visa i helskärm	4297
visa inlägg från facebook	4216
visa inlägg från instagram	4216
visa innehåll	4201
visa innehållet	4276
visa lösenord	4291
visa och godkänn	4276
visa översättning	4217
visas tiesības paturētas	2979
visi komentāri	2974
vissza a címlapra	2342
vissza a főoldalra	2342
vissza a tetejére	2261
vissza az oldal tetejére	2342
visszajelzés	2255
visszajelzés küldése	2349
viteză de redare	3669
vizitează magazinul	3667
više o temi	3883
više od autora	3959
više vijesti iz regije	3883
više članaka	3959
više članaka autora	3959
viết bình luận	4672
viết bình luận của bạn	4705
viết trả lời	4705
vlastná suma	4049
vlastní částka	577
vložený obsah	563
vložit do košíku	560
vložit komentář	597
vložiť do košíka	4037
vložiť komentár	4066
vnesite e-poštni naslov	4153
vnesite veljaven e-poštni naslov	4153
voce generată de ai	3669
você concorda? vote	3526
você está seguindo este tema	3600
você já está inscrito	3596
você já segue este tema	3577
você já votou	3540
você pode gostar	3498
você pode se interessar	3498
você segue este autor	3600
você também pode gostar	3498
voir le détail	1915
voir les détails	1915
voir les réponses	1962
voir les résultats	91	1915
voir les résultats du sondage	1942
voir toute l'actualité	1989
voir toutes les vidéos	1989
voix générée par ia	2010
voltar ao início	3569
voltar atrás	3502
voltar à página inicial	3569
volver al índice	1554
volver atrás	1453
von einer künstlichen stimme vorgelesen	935
von ki übersetzt	958
vorgelesen von einer künstlichen stimme	935
vos réactions	1907
votează	91
votează în sondaj	3661
votează în sondajul nostru	3640
votre avis nous intéresse	1942
votre demande a bien été envoyée	2017
votre demande a été envoyée	2017
votre message a bien été envoyé	1985
votre nom et prénom	2017
votre prénom	1986
votre soutien fait la différence	2014
votre vote a bien été pris en compte	1962
votre vote a été enregistré	1962
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3661
votul tău a fost înregistrat	3661
vous aimerez peut-être	1911
vous avez déjà un compte	1878
vous avez déjà un compte ? connectez-vous	1878
vous avez déjà un compte ? identifiez-vous	1878
vous avez déjà voté	1962
vous bloquez nos publicités	2013
vous n'êtes pas abonné	1983
vous n'êtes pas encore inscrit	1983
vous n'êtes pas inscrit	1983
vous possédez déjà un compte	1878
vous pourriez être intéressé	1911
vous suivez ce thème	2021
vous suivez déjà ce sujet	1998
vous suivez déjà ce thème	1998
vous suivez déjà cet auteur	1998
vous êtes bien inscrit	2017
vous êtes déjà inscrit	2017
vous êtes inscrit	2017
vprašanje dneva	4133
vreau să donez	3682
vreau să primesc newsletterul	3647
vreau să susțin	3682
vsak evro šteje	4148
vsak petek. brezplačno. brez spama	4153
vsak prispevek šteje	4148
vsaka donacija šteje	4148
vsebina je avtorsko zaščitena	4160
vsebina sporočila	4083
vsebine naših partnerjev	4168
vsebine ni mogoče prikazati	4138
vsi članki	4156
vsi članki avtorice	4156
vsi članki avtorja	4156
vstúpiť do diskusie	3987
vstúpiť do galérie	4058
vui lòng kiểm tra email	4728
vui lòng nhập bình luận	4743
vui lòng nhập email	4728
vui lòng nhập email hợp lệ	4728
vui lòng nhập họ tên	4728
vyberte si predplatné	4052
vyberte si předplatné	580
vyberte částku	577
vybrat předplatné	580
vybrať	4053
vybrať predplatné	4052
vygenerované ai	4064
vygenerované pomocou ai	4064
vygenerováno ai	595
vygenerováno pomocí ai	595
vyplňte toto pole	584
vypnite blokovanie reklám	4047
vypnite prosím adblock	4047
vypnite, prosím, adblock	4047
vypnúť zvuk	4042
vypněte prosím adblock	574
vypněte si adblock	574
vypočuť si článok	4042
vypočuť článok	4042
vyskytla sa chyba. skúste to znova	4055
vyskúšajte si kvíz	4033
vytisknout článek	482
vytlačiť	3987
vytlačiť recept	61
vytlačiť článok	3987
vytvorené ai	4064
vytvorené pomocou ai	4064
vytvorené umelou inteligenciou	4064
vytvořeno ai	595
vytvořeno pomocí ai	595
vytvořeno umělou inteligencí	595
vytvořila ai	595
vytvořit účet	472
vyzkoušejte si kvíz	554
vyzkoušet	472
vyčerpali ste limit článkov	4052
vágólapra másolva	2355
válassz csomagot	2336
válassz előfizetést	2336
válassz összeget	2333
válasszon csomagot	2336
válasszon előfizetést	2336
válasszon összeget	2333
válasz	2255	2351
válaszok elrejtése	2350
válaszok megjelenítése	2350
válaszolok	2351
választom	2337
választás mentése	2315
vásárlás a webshopban	2250
váš e-mail	478
váš email	584
váš hlas bol započítaný	4033
váš hlas bol zaznamenaný	4033
váš hlas byl započítán	554
váš hlas byl zaznamenán	554
väiksem tekst	1631
väline sisu	1590
välj	4292
välj abonnemang	4291
välj belopp	4289
välj din prenumeration	4291
välj ditt abonnemang	4291
välj erbjudande	4291
välj prenumeration	4291
välj som föredragen källa	4308
vänligen stäng av annonsblockeraren	4285
värsked uudised	1574
vælg	727
vælg abonnement	726
vælg beløb	723
vælg dit abonnement	726
vælg som foretrukken kilde	743
vælg tilbud	726
vérifiez votre boîte de réception	1985
vérifiez votre boîte mail	1985
vés a la recepta	61
více	497
více k tématu	497
více o tématu	497
více si o tom přečtete zde	497
více článků	587
vídeo anterior	1546	3590
vídeo destacado	1546
vídeo indisponível	3548
vídeo no disponible	430	1505
vídeo não disponível	3548
vídeo seguinte	3590
vídeo siguiente	1546
vídeos	1449	3498
võib-olla hiljem	1619
võid igal ajal loobuda	1624
võta nõusolek tagasi	1613
võta toimetusega ühendust	1627
výber redakcie	3984
výběr redakce	497
výhoda pre predplatiteľov	4037
výhoda pro předplatitele	560
výhody pre predplatiteľov	4037
výhody pro předplatitele	560
výsledky	92
výsledky ankety	567
výsledky hlasovania	4043
výsledky hlasování	567
vēl nav konta	2967
vēl neesi abonents	2967
všech # fotek	586
všech # fotky	586
všech # fotografie	586
všech # fotografií	586
všech fotek	586
všech fotky	586
všech fotografie	586
všech fotografií	586
všechny # fotek	586
všechny # fotky	586
všechny # fotografie	586
všechny # fotografií	586
všechny fotek	586
všechny fotky	586
všechny fotografie	586
všechny fotografií	586
všechny komentáře	597
všechny články	587
všechny články autorky	587
všetky komentáre	4066
všetky články	4058
všetky články autora	4058
všetky články autorky	4058
všeč mi je	4164
vždy povolit	564
vždy povoliť	4040
vždy zobrazovat	563
vždy zobrazovať	4039
về trang chủ	4732
về tác giả	4733
về đầu trang	4675
""", 'w': """
w każdy piątek. za darmo. bez spamu	3438
warto przeczytać	3356
was können wir besser machen	857
wczytaj treść	3419
wczytaj więcej	3441
webshopunkból	2312
webáruház	2249
weiterblättern	952
weitere beiträge	808
werbung schließen	964
werbung überspringen	791
weź udział w dyskusji	3406
whatsapp'ta paylaş	4395
whatsapp'tan paylaş	4480
whatsappで読む	2671
wiadomość	3439
wiadomość została wysłana	3438
wideo jest niedostępne	3422
wideo niedostępne	3422
widzisz błąd	3445
wie gefällt ihnen dieser artikel	857
wie wir unsere quellen schützen	955
wielkość czcionki	65
wielkość tekstu	3455
więcej	3356
więcej artykułów	3356
więcej informacji	3356
więcej na ten temat	3356
więcej o	3356
więcej od tego autora	3441
więcej tekstów autora	3441
więcej z	3356
wpisz kwotę	3432
wpisz swój e-mail	3326
wprowadź adres e-mail	3326
wpłata jednorazowa	3433
wpłata miesięczna	3433
wpłać	3320
wpłać jednorazowo	3432
wpłać teraz	3320
wróć do góry	3441
wróć na górę	3441
wróć na stronę główną	3441
wspieraj co miesiąc	3432
współpraca płatna	3457
współpraca reklamowa	3338
wszystkie # zdjęcia	3440
wszystkie # zdjęć	3440
wszystkie artykuły	3441
wszystkie artykuły autorki	3441
wszystkie zdjęcia	3440
wszystkie zdjęć	3440
wybierz kwotę	3432
wybierz ofertę	3435
wybierz prenumeratę	3435
wybierz subskrypcję	3435
wycofaj zgodę	3419
wykorzystałeś limit artykułów	3435
wykryliśmy adblocka	3427
wypełnij to pole	3438
wypisz się w dowolnym momencie	3438
wypróbuj	3323
wyraź zgodę	3342
wystąpił błąd	3439
wystąpił błąd. spróbuj ponownie	3438
wystąpił błąd. spróbuj ponownie później	3438
wyłącz adblocka	3427
wyłącz blokowanie reklam	3427
wyłącz dźwięk	3422
wyłącz reklamy	3457
wyłączyłam adblocka	3428
wyłączyłem adblocka	3427	3428
wyślij	91	3439
wyślij e-mailem	3334
wyślij komentarz	3451
wyślij mailem	3455
wyślij opinię	3449
wyślij wiadomość	3438
wyślij zdjęcia	3445
wyślij zgłoszenie anonimowo	3445
wyślij znajomemu	3334
wyświetl treść	3419
wählen	947
własna kwota	3432
włącz	3426
włącz dźwięk	3422
włącz javascript	3422
""", 'x': """
x'te paylaş	4395
xem bình luận	4672
xem bản ghi	4712
xem bản gốc	4676
xem bản đồ	4676
xem bộ ảnh	4732
xem chi tiết	4676
xem chuyên đề	4732
xem các câu trả lời	4705
xem các gói	4748
xem công thức	61
xem giá	4711
xem giá tốt nhất	4751
xem gói đăng ký	4748
xem kết quả	91	4676
xem lại	4713
xem nhiều	4673
xem nhiều nhất	4673
xem nhiều trong tuần	4700
xem nội dung	4716
xem sản phẩm	4751
xem thêm	4673	4675
xem thêm bài của tác giả	4732
xem thêm bình luận	4672
xem thêm tin	4732
xem thêm video	4732
xem thêm ảnh	4732
xem tiếp	4675
xem toàn bộ	4675
xem trên ứng dụng	4718
xem trả lời	4705
xem tất cả	4675
xem tất cả bình luận	4705
xem tất cả ảnh	4732
xem ưu đãi	4711
xem ảnh cỡ lớn	4732
xem ảnh lớn	4732
xでシェア	2642
xでシェアする	2671
xでポスト	2642
xで共有	2722
xで表示	2726
xで見る	2726
x로 공유	2830
x에서 보기	2834
""", 'y': """
ya estás suscrito	1491
ya tenés suscripción	1491
yahoo! japan idでログイン	2708
yahoo!ショッピングで見る	2692
yahoo!ショッピングで購入	2692
yanit gönder	4445
yanitlari gör	4445
yanitlari göster	4445
yapay zeka ile seslendirilmiştir	4452
yapay zeka ile özet	4404
yapay zeka ile özetle	4477
yapay zeka ile üretildi	4491
yapay zeka özeti	4404
yapay zekâ ile seslendirildi	4452
yapay zekâ ile üretildi	4491
yapay zekâ tarafindan seslendirildi	4452
yapay zekâ özeti	4477
yazara e-posta gönder	4474
yazara mesaj gönder	4474
yazarin diğer haberleri	4402
yazarin diğer yazilari	4402
yazarin tüm yazilari	4402
yaziyi büyüt	4480
yaziyi küçült	4480
yeni oyunumuzu keşfet	4486
ymmärrän	1766
yorum gönder	4401
yorum yapmak için giriş yap	4445
yorumlar sadece abonelere açiktir	4485
yorumlari gör	4401
yorumu gönder	4445
yorumu şikayet et	4485
yorumu şikâyet et	4485
yorumunu gönder	4445
youtube-tartalom megjelenítése	2261
youtube-videó betöltése	2318
youtubeで見る	2726
youtubeで視聴	2726
youtube에서 보기	2834
yritä myöhemmin uudelleen	1840
yritä uudelleen	1840
yukari çik	4472
yz özeti	4404
yêu cầu của bạn đã được gửi	4749
""", 'z': """
z našeho e-shopu	560
z našeho obchodu	560
z nášho e-shopu	4037
z nášho obchodu	4037
z titulní strany	497
za naročnike	4150
zaakceptuj i pokaż	3419
zaboravili ste šifru	3953
zabranjeno prenošenje	3963
zabudnuté heslo	3980
zadajte platný e-mail	4055
zadejte platný e-mail	584
zadejte svůj e-mail	478
zadejte částku	577
zagłosuj	91
zahlungsart wählen	760
zainstaluj aplikację	3424
zakázat	573
zakázať	4046
zakúpiť licenciu	4062
zaloguj się	3323
zaloguj się przez apple	3435
zaloguj się przez facebooka	3435
zaloguj się przez google	3435
zaloguj się z google	3435
zamknij galerię	3441
zamknij reklamę	3457
zamów	3340
zamów książkę	3415
zamów teraz	3339
zapamatovat přihlášení	580
zapamatovat si mě	580
zapamiętaj mnie	3436
zapamätať si ma	4052
zapisz na później	3334
zapisz się	3326
zapisz się na newsletter	3326
zapisz wybór	3419
zapnout upozornění	570
zapnúť	4046
zapnúť notifikácie	4045
zapnúť titulky	4042
zapnúť upozornenia	4045
zapnúť zvuk	4042
zapomenuté heslo	472
zapomniałem hasła	3435
zapomniałeś hasła	3435
zapomněl jsem heslo	580
zapomněli jste heslo	580
započni kviz	3937
zarejestruj się	3323
zarezervovat místo	560
zarządzaj plikami cookies	3419
zarządzaj powiadomieniami	3425
zarządzaj zgodami	3342
zarządzaj zgodą	3419
zaten üye misiniz	4388
zauważyłeś błąd	3445
zavrieť galériu	4058
zavrieť reklamu	4071
zavřít	469
zavřít galerii	587
zavřít reklamu	603
začať kvíz	4033
začni kviz	4133
začít kvíz	554
załaduj film	3419
załaduj post	3419
załaduj treść	3419
załaduj wideo	3419
załaduj więcej	3359
załóż konto	3323
zaštita osobnih podataka	3899
zaštita privatnosti	3899
zašto vidim ovaj oglas	3972
zašto vidim ovu reklamu	3972
zbývající čas	567
zbývající čas #	566
zbývající čas -#	566
zdarma, každý pátek	479
zdieľajte tento text	3987
zdieľajte článok	3987
zdieľať	3987
zdieľať na facebooku	3987
zdieľať na whatsappe	4069
zdieľať článok	3987
zdjęcie # z #	3440
zdjęcie #/#	3440
zeskanuj kod i pobierz aplikację	3424
zeskanuj kod qr, aby pobrać aplikację	3424
zezwól	3426
zezwól i kontynuuj	3344
zezwól i pokaż	3344
zezwól na powiadomienia	3425
zezwól na reklamy	3431
zezwól raz	3419
zgadzam się	3342
zgadzam się na powiadomienia	3425
zgadzam się na wyświetlanie treści	3342
zgłoś	3350	3452
zgłoś błąd	3350
zgłoś komentarz	3451
zgłoś nadużycie	3451
zgłoś reklamę	3457
ziedot katru mēnesi	2966
ziņa ir nosūtīta	2969
ziņa tiek papildināta	2926
ziņo par kļūdu	2925
ziņot par komentāru	2974
ziņot par kļūdu	2925
zkontrolujte svoji e-mailovou schránku	584
zkontrolujte svou schránku	584
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	602
zkopírováno do schránky	601
zkuste to prosím později	584
zmeniť súhlas	4039
zmeniť veľkosť písma	4069
zmenšit písmo	601
zmenšiť písmo	4069
zmień rozmiar tekstu	3455
zmień ustawienia	3344
zmień ustawienia cookies	3344
zmień zgodę	3419
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	563
změnit velikost písma	601
znajdź nas na facebooku	3335
znalazłeś błąd	3445
znalazłeś błąd w tekście	3445
značky	3984
znova naloži stran	4147
znova načítať stránku	4048
znovu načíst stránku	576
zobacz # zdjęcia	3440
zobacz # zdjęć	3440
zobacz cenę	3415
zobacz galerię	3359
zobacz mapę	3360
zobacz ofertę	3415
zobacz również	3356
zobacz szczegóły	3360
zobacz także	3356
zobacz także inne	3356
zobacz też	3356
zobacz więcej	3356
zobacz wszystkie # zdjęcia	3440
zobacz wszystkie # zdjęć	3440
zobacz wszystkie artykuły	3441
zobacz wszystkie zdjęcia	3440
zobacz wszystkie zdjęć	3440
zobacz zdjęcia	3440
zobacz zdjęć	3440
zobrazit # fotografií	586
zobrazit # odpovědi	597
zobrazit a přijmout	563
zobrazit fotografií	586
zobrazit komentáře	597
zobrazit méně	501	587
zobrazit nabídku	560
zobrazit nabídky	580
zobrazit odpovědi	597
zobrazit originál	501
zobrazit předplatné	580
zobrazit přepis	566
zobrazit více	499
zobrazit výsledky	91	501	554
zobrazit vše	499
zobrazit všech # fotek	586
zobrazit všech # fotky	586
zobrazit všech # fotografie	586
zobrazit všech # fotografií	586
zobrazit všech fotek	586
zobrazit všech fotky	586
zobrazit všech fotografie	586
zobrazit všech fotografií	586
zobrazit všechny # fotek	586
zobrazit všechny # fotky	586
zobrazit všechny # fotografie	586
zobrazit všechny # fotografií	586
zobrazit všechny fotek	586
zobrazit všechny fotky	586
zobrazit všechny fotografie	586
zobrazit všechny fotografií	586
zobrazit všechny články	587
zobraziť # fotiek	4057
zobraziť # fotky	4057
zobraziť # fotografie	4057
zobraziť # fotografií	4057
zobraziť # odpovede	4066
zobraziť a prijať	4039
zobraziť cenu	4037
zobraziť diskusiu	3987
zobraziť fotiek	4057
zobraziť fotky	4057
zobraziť fotografie	4057
zobraziť fotografií	4057
zobraziť galériu	4058
zobraziť heslo	4052
zobraziť komentáre	4066
zobraziť menej	3985
zobraziť obsah	3998
zobraziť odpovede	4066
zobraziť ponuku	4037
zobraziť ponuky	4052
zobraziť popis	4058
zobraziť predplatné	4052
zobraziť prepis	4042
zobraziť titulky	4042
zobraziť viac	3985
zobraziť výsledky	91	4033
zobraziť všetko	3985
zobraziť všetky # fotiek	4057
zobraziť všetky # fotky	4057
zobraziť všetky # fotografie	4057
zobraziť všetky # fotografií	4057
zobraziť všetky fotiek	4057
zobraziť všetky fotky	4057
zobraziť všetky fotografie	4057
zobraziť všetky fotografií	4057
zobraziť všetky články	4058
zobraziť všetkých # fotiek	4057
zobraziť všetkých # fotky	4057
zobraziť všetkých # fotografie	4057
zobraziť všetkých # fotografií	4057
zobraziť všetkých fotiek	4057
zobraziť všetkých fotky	4057
zobraziť všetkých fotografie	4057
zobraziť všetkých fotografií	4057
zoradiť podľa	4066
zostań patronem	3320
zostań patronką	3432
zostať prihlásený	4052
zostávajúci čas	4043
zostávajúci čas #	4042
zostávajúci čas -#	4042
zpráva	585
zpráva byla odeslána	584
zpráva pro příjemce: dar	577
zpět na hlavní stránku	587
zpět na začátek	587
zpět nahoru	499
zrušit můžete kdykoli	580
zrušit můžete kdykoliv	580
zrušiť môžete kedykoľvek	4052
zu meine themen hinzufügen	962
zu meinen themen hinzufügen	962
zum rätsel	925
zum vollständigen artikel	951
zur großansicht	951
zur leseliste hinzufügen	898
zur merkliste hinzufügen	784
zur übersicht	811
zurück	802
zurück nach oben	811	951
zurück zum anfang	959
zurück zur startseite	951
zurück zur übersicht	951
zvoliť	4053
zvolte předplatné	580
zvolte částku	577
zvoľte predplatné	4052
zvoľte sumu	4049
zväčšiť	4043
zväčšiť foto	4058
zväčšiť fotografiu	4058
zväčšiť písmo	4069
zväčšiť text	4069
zvětšit	499
zvětšit foto	587
zvětšit fotografii	587
zvětšit písmo	601
zvětšit text	601
zwiń	3359
zásady cookies	563
zásady ochrany osobných údajov	4039
získat licenci	592
získat předplatné	580
získať licenciu	4062
získať predplatné	4052
zůstat přihlášen	580
""", '£': """
£# at amazon	1359
""", '©': """
©ntb	3243
""", 'à': """
à découvrir	1911
à la une	1911
à lire	1911
à lire aussi	1911
à lire dans ce dossier	1911
à lire dans la même rubrique	1911
à lire ensuite	1911
à lire également	1911
à ne pas manquer	1911
à voir	1911
à voir aussi	1911
à voir ensuite	2019
""", 'á': """
áno, chcem	4046
áno, prosím	4046
átirat	2324
átirat elolvasása	2323
átirat megjelenítése	2323
áudio gerado por ia	3518
áudio gerado por voz sintética	3518
""", 'ä': """
ähnliche artikel	808
ähnliche beiträge	808
ähnliche themen	808
äldst	4307
äldsta	4307
äldsta först	4306
älteste	961
älteste zuerst	960
älä missaa mitään	1741
älä salli	1829
älä seuraa	1854
ämne	4295
ämnen	4213
ämnen i artikeln	4213
ämnen i den här artikeln	4297
ändra cookie-inställningar	4204
ändra cookieinställningar	4204
ändra dina cookie-inställningar	4204
ändra dina cookieinställningar	4276
ändra inställningar	4204
ändra samtycke	4276
ändra textstorlek	4310
är du inte prenumerant	4291
är du redan prenumerant	4181
äänenvoimakkuus	1824
äänesi on laskettu	1808
äänesi on rekisteröity	1808
äänesi on tallennettu	1808
äänestyksen tulokset	1824
äänestys	92
äänestä	91	1814
äänestä nyt	91	1808
äänestä tästä	1765
ääni on tuotettu tekoälyllä	1823
ääni pois	1823
ääni päälle	1823
""", 'å': """
åbn	655
åbn appen	715
åbn billedgalleri	732
åbn galleri	732
åbn i app	715
åbn kort	655
åpne	3215
åpne appen	3279
åpne bildegalleri	3295
åpne faktaboks	3215
åpne galleri	3295
åpne i app	3279
åpne kart	3215
årlig	3290
årlig betaling	3290
årligt	727
årsvis	4292
årsvis betalning	4292
återkalla samtycke	4276
återstående tid	4280
återstående tid #	4279
återstående tid -#	4279
""", 'æ': """
ældste	742
ældste først	741
ændr dine cookieindstillinger	639
ændr dit samtykke	710
ændr indstillinger	639
ændr samtykke	710
ændr tekststørrelse	744
""", 'ç': """
çengel bulmaca	4450
çerez ayarlari	4398
çerez ayarlarini yönet	4455
çerez politikasi	4398
çerez tercihleri	4455
çerez tercihlerini yönet	4455
çerezler	4398
çerezleri yönet	4490
çeviriyi göster	4405
çikiş yap	4388
çok okunanlar	4402
""", 'è': """
è gratis e ci vuole solo un minuto	2542
è stato utile	2555
""", 'é': """
é grátis e leva menos de um minuto	3530
é proibida a reprodução	3601
é proibida a reprodução do conteúdo	3601
écouter	1897
écouter (# min	1897
écouter le podcast	1914
écrire à la rédaction	1993
édition du jour	1911
élő	2324
élő közvetítésünk itt	2342
épingler	61
épingler la recette	61
értem	2263
értesítések	2329
értesítések engedélyezése	2326
értesítések kezelése	2326
értékeld a cikket	2349
értékeld a receptet	61
értékelje a cikket	2349
érvénytelen e-mail-cím	2339
étiquettes	1915
évente	2337
éves előfizetés	2337
éves fizetés	2337
éves számlázás	2337
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2330
így védjük a forrásainkat	2346
írd meg a véleményed	2255
írj a szerkesztőségnek	2346
írj hozzászólást	2350
írja meg véleményét	2255
írjon a szerkesztőségnek	2346
írjon hozzászólást	2350
írjon nekünk névtelenül	2346
""", 'î': """
îmi place	3662
în fiecare lună	3683
în parteneriat cu	3701
înainte # secunde	3669
înapoi # secunde	3669
înapoi la prima pagină	3691
înapoi la început	3712
înapoi sus	3629
încarcă conținutul	3673
încarcă mai multe	3629
încarcă mai multe comentarii	3661
încarcă postarea	3673
încarcă videoclipul	3673
închide	3613
închide fereastra	3712
închide galeria	3712
închide meniul	3712
înregistrare	3615
înregistrează-te	3615
îți mulțumim pentru vot	3640
""", 'ô': """
ô chữ	4710
""", 'ö': """
öffnen	811
ön hirdetésblokkolót használ	2330
ön mit gondol? szavazzon	2261
önceki	4404
önceki fotoğraf	4498
önceki görsel	4498
önceki haber	4402
önceki video	4491
önceki yazi	4498
öne çikan haberler	4402
öne çikanlar	4402
önerilen haberler	4402
önerilenler	4402
öppna	4217
öppna appen	4281
öppna bildgalleri	4297
öppna galleri	4297
öppna karta	4217
összes	2261
összes cikk	2342
összes elfogadása	2316
összes elutasítása	2316
összes megtekintése	2342
översatt med ai	4304
özet faydali oldu mu	4401
""", 'ú': """
új hozzászólás	2255
última hora	1449
últimas	3498
últimas entradas	1449
últimas noticias	1449
últimas notícias	3498
últimes notícies	393
últimos artículos	1449
únete	1410
únete a la conversación	1445
única	1518	3561
účtované ročne	4052
účtováno ročně	580
""", 'ü': """
über google anmelden	946
über whatsapp senden	963
über whatsapp teilen	963
übersetzung anzeigen	815
überweisung	761
ücretsiz dene	4388
ücretsiz haber limitinize ulaştiniz	4466
ücretsiz kargo	4482
ücretsiz oku	4495
ücretsiz oyna	4448
ücretsiz üye ol	4388
ücretsiz üye olun	4388
ücretsiz, spam yok	4468
ühekordne annetus	1621
ürüne git	4502
ürünü gör	4502
ürünü incele	4451
üye girişi	4388
üye ol	4387	4388
üye olun	4388
üzenet	2340
üzenet küldése	2339
üzenetét elküldtük	2339
""", 'ý': """
ý kiến	4672
ý kiến bạn đọc	4672
ý kiến của bạn	4672
""", 'ā': """
ārējais saturs	2936
""", 'č': """
častite nas kafom	3951
častite nas kavom	3951
častite nas s kavo	4148
čita sintetički glas	3944
čitaj bez oglasa	3972
čitaj u aplikaciji	3946
čitajte bez oglasa	3972
čitajte bez ograničenja	3953
čitajte u aplikaciji	3946
čitajte uz pretplatu	3953
članak je zaključan	3876
članak je zaštićen autorskim pravom	3963
članak se nastavlja ispod oglasa	3882
članak čita sintetički glas	3944
članek bere sintetični glas	4141
članek je avtorsko zaščiten	4160
članek je zaklenjen	4080
članek se nadaljuje pod oglasom	4083
članek se nadaljuje spodaj	4083
článek byl vytvořen automaticky	595
článek je chráněn autorským právem	592
článek namluvila umělá inteligence	566
článek pokračuje pod reklamou	486
článek čte syntetický hlas	566
články autora	587
článok bol vytvorený automaticky	4064
článok je chránený autorským právom	4062
článok číta syntetický hlas	4042
článok číta umelá inteligencia	4042
čte umělý hlas	566
čtěte bez omezení	580
čtěte dále	497
čtěte i	497
čtěte nejdřív v aplikaci	568
čtěte také	497
čtěte v aplikaci	568
číslo účtu pro dary	470
číst bez reklam	603
číst celý článek	587
číst dál	499
číst dál s předplatným	472
číst dále	587
číst s předplatným	580
číst více	499
číta umelý hlas	4042
čítajte aj	3984
čítajte bez obmedzení	4052
čítajte najprv v aplikácii	4044
čítajte v aplikácii	4044
čítať bez reklám	4071
čítať celý článok	4058
čítať s predplatným	4052
čítať ďalej	4058
""", 'ď': """
ďakujeme za hlas	4033
ďakujeme za hlasovanie	4033
ďakujeme za odber	4055
ďakujeme za správu	4055
ďakujeme za vašu správu	4055
ďakujeme za váš hlas	91	4033
ďalšia fotografia	4058
ďalšia snímka	4058
ďalšia strana	4058
ďalšie foto	4058
ďalšie správy	3984
ďalšie video	4042
ďalšie články	19	3984
ďalšie články autora	4058
ďalší článok	4058
""", 'đ': """
đang theo dõi	4737
đang tải	4712
đang tải trình phát	4712
đang tải video	4712
điều khoản sử dụng	4671
điều khoản sử dụng | chính sách bảo mật	4671
đáng chú ý	4673
đã có tài khoản	4658
đã hiểu	4676
đã sao chép	4663
đã sao chép liên kết	4699
đã xảy ra lỗi	4728
đã đóng bình luận	4705
đóng	4656
đóng cửa sổ	4750
đóng góp	4657
đóng góp hàng tháng	4724
đóng góp một lần	4724
đóng menu	4750
đăng ký	4658
đăng ký của bạn đã được xác nhận	4749
đăng ký ngay	4658
đăng ký nhận thông báo	4719
đăng ký thành công	4728
đăng ký để đọc tiếp	4748
đăng nhập	4658
đăng nhập / đăng ký	4658
đăng nhập bằng apple	4726
đăng nhập bằng facebook	4726
đăng nhập bằng google	4726
đăng nhập với facebook	4726
đăng nhập với google	4726
đăng nhập để bình luận	4705
đăng nhập để đọc tiếp	4748
đăng xuất	4658
đường dây nóng	4733
được quan tâm	4700
được tài trợ	4668
được tạo bởi ai	4746
đặt báo	4658
đặt hàng ngay	4751
đặt mua ngay	4711
đặt vé ngay	4711
đến công thức	61
đến trang quyên góp	4724
đến trang ủng hộ	4724
đề xuất	4673
để sau	4656
địa chỉ email của bạn	4749
đọc bài gốc	4750
đọc bài tiếp theo	4750
đọc miễn phí	4748
đọc nhiều	4673
đọc nhiều nhất	4673
đọc sau	4699
đọc thêm	4673	4675
đọc tiếp	4675
đọc tiếp về chủ đề này	4700
đọc toàn bộ bài viết	4732
đọc trên ứng dụng	4718
đồng ý và tiếp tục	4716
đừng bỏ lỡ	4673
""", 'į': """
į el. parduotuvę	2888
į pradinį puslapį	2904
į viršų	2857
įdėti į krepšelį	2888
įgarsinta dirbtinio intelekto	2892
įjungti garsą	2892
įjungti pranešimus	2895
įkelti daugiau	2904
įkelti turinį	2890
įkelti įrašą	2890
įveskite el. pašto adresą	2902
įveskite galiojantį el. pašto adresą	2902
įveskite savo el. pašto adresą	2875
įveskite sumą	2898
įvyko klaida. bandykite dar kartą	2902
įvyko klaida. bandykite vėliau	2902
""", 'ľ': """
ľubovoľná suma	4049
""", 'ł': """
ładowanie odtwarzacza	3422
ładowanie wideo	3422
""", 'ř': """
řadit podle	597
řazení	598
""", 'ś': """
śledź nas	3335
""", 'ş': """
şifremi unuttum	4388
şifrenizi mi unuttunuz	4466
şikayet et	4446
şikâyet et	4446
şimdi değil	4386
şimdi satin al	4502
şurada paylaş	4395
""", 'š': """
šajā rakstā	2971
še nimate računa	4150
še niste naročnik	4150
šiame straipsnyje	2904
šifra	3954
šio turinio parodyti negalime	2890
šio turinio rodyti negalima	2890
šis laukas privalomas	2902
šis lauks ir obligāts	2969
šis raksts ir slēgts	2967
šis saturs nav pieejams	2958
šis straipsnis užrakintas	2900
šis turinys nepasiekiamas	2890
šis vaizdo įrašas nebepasiekiamas	2892
šis vaizdo įrašas nepasiekiamas	2892
šis video nav pieejams	2960
šis video vairs nav pieejams	2960
šo saturu nevar parādīt	2958
šrifto dydis	2909
štampaj	3886
štítky	497
""", 'ž': """
žaisti dabar	2886
že imam račun	4150
že imate račun	4080
že naročnik	4080
že podpiram	4091
že sledite	4165
želite li da primate obaveštenja	3947
želite li primati obavijesti	3947
želite prejemati obvestila	4144
želite prejemati potisna obvestila	4144
želiš primati obavijesti	3947
žiadny spam	4055
žinutė išsiųsta	2902
živě	567
žiūrėkite nuotraukas	2857
žiūrėkite vaizdo įrašą	2857
žiūrėti galeriją	2857
žiūrėti kainą	2888
žiūrėti komentarus	2907
žiūrėti pasiūlymą	2888
žiūrėti planus	2900
žiūrėti rezultatus	91	2886
žiūrėti visus	2904
žymos	2893
žádný spam	584
""", 'ư': """
ưu đãi cho bạn đọc	4711
ưu đãi cho độc giả	4711
ưu đãi tốt nhất	4727
""", 'ș': """
știrea anterioară	3691
știrea următoare	3691
știri pe aceeași temă	3655
știri recomandate	3627
știri similare	3627
știrile zilei	3627
""", 'ț': """
ți-a fost util	3661
ți-a fost util acest articol	3640
ți-a fost util acest rezumat	3640
ți-ai uitat parola	3652
ți-ar putea plăcea și	3655
ține-mă minte	3686
""", 'ά': """
άκουσε το άρθρο	1043
άλλες ειδήσεις	19
άλλο ποσό	1056
άνοιγμα	989
άνοιγμα εφαρμογής	1050
άνοιγμα στην εφαρμογή	1050
άνοιγμα χάρτη	989
""", 'έ': """
έξοδος από πλήρη οθόνη	1043
έχετε ήδη λογαριασμό	974
έχετε ήδη ψηφίσει	1035
έχω ήδη λογαριασμό	1059
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1061
έχω λογαριασμό	1059
""", 'ή': """
ήταν χρήσιμο	1035
""", 'ί': """
ίσως αργότερα	972
ίσως σας ενδιαφέρει	986
""", 'α': """
αγορά από amazon	1041
αγορά από το amazon	1041
αγορά βιβλίου	1041
αγορά εισιτηρίων	1041
αγοράστε εισιτήρια	1041
αγοράστε εισιτήριο	1041
αγοράστε το βιβλίο	1041
αγοράστε τώρα	1093
ακολουθήστε μας	1071
ακολουθήστε το θέμα	1071
ακολουθήστε τον αρθρογράφο	1092
ακολουθήστε τον συντάκτη	1071
ακολουθείτε ήδη αυτό το θέμα	1071
ακολουθείτε ήδη αυτόν τον συντάκτη	1092
ακολούθησε	1072
ακούστε	979
ακούστε το άρθρο	979
ακυρώνετε όποτε θέλετε	1059
ακύρωση οποιαδήποτε στιγμή	1059
ανάκληση συγκατάθεσης	1047
αναζήτηση	988
ανανέωση σελίδας	1054
ανανέωση συνδρομής	1088
ανανέωση της σελίδας	1054
αναπαραγωγή βίντεο	1043
αναφέρετε λάθος	1079
αναφέρετε το σχόλιο	1079
αναφορά	1036
αναφορά λάθους	985
αναφορά σχολίου	1079
αντιγραφή	1075
αντιγραφή link	979
αντιγραφή συνδέσμου	979
αντιγραφή συνδέσμου άρθρου	979
απάντηση	985
απενεργοποίησα τον ad blocker	1054
απενεργοποιήστε το για να συνεχίσετε	1054
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1088
αποδέχομαι	992
αποδέχομαι τους όρους χρήσης	1061
αποδοχή	992
αποδοχή και συνέχεια	1047
αποδοχή όλων	992
αποδοχή όλων των cookies	1083
αποθήκευση	979
αποθήκευση άρθρου	1094
αποθήκευση επιλογών	1047
αποθήκευση προτιμήσεων	1047
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	979
αποκλειστικά για συνδρομητές	1059
αποκτήστε το τώρα	1093
απομαγνητοφώνηση	1044
απομνημόνευση	1060
αποστολή	1062
αποστολή με email	979
αποστολή σχολίου	1035
αποσύνδεση	974
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1036
αποτελέσματα ψηφοφορίας	1036
αποτυχία φόρτωσης βίντεο	1084
απόκρυψη	989
απόκρυψη απαντήσεων	1035
απόρριψη	992
απόρριψη όλων	992
απόρριψη όλων των cookies	1083
αργότερα	972
αρχική	988
αρχική σελίδα	1065
αυτό το άρθρο είναι κλειδωμένο	1059
αυτό το βίντεο δεν είναι διαθέσιμο	1043
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1043
αυτό το πεδίο είναι υποχρεωτικό	1061
αυτόματη αναπαραγωγή	1044
αυτόματη μετάφραση	1044
αφήγηση με συνθετική φωνή	1043
αφήστε ένα σχόλιο	1035
αφήστε σχόλιο	985
αφήστε το σχόλιό σας	1035
""", 'β': """
βίντεο	986
βαθμολογήστε το άρθρο	985
βρήκατε κάποιο λάθος	1067
βρήκατε λάθος	1067
""", 'γ': """
γίνε συνδρομητής	974
γίνε υποστηρικτής	1056
γίνετε μέλος	973
γίνετε συνδρομητής	974
γίνετε υποστηρικτές	1056
γράψτε σχόλιο	985
γράψτε το email σας	1089
γράψτε το σχόλιό σας	1079
""", 'δ': """
δείτε ακόμη	1091
δείτε και	986
δείτε ξανά	1084
δείτε περισσότερα	988
δείτε τα αποτελέσματα	91	989
δείτε τα πακέτα	1088
δείτε τα πακέτα συνδρομών	1088
δείτε τα σχόλια	985
δείτε τα όλα	1091
δείτε τη συλλογή	1065
δείτε τη συνταγή	61
δείτε την προσφορά	1041
δείτε τις απαντήσεις	1035
δείτε τις προσφορές	1088
δείτε τις φωτογραφίες	1065
δείτε το αφιέρωμα	1065
δείτε το προφίλ	1067
δείτε το προϊόν	1093
δείτε το στο amazon	1041
δείτε το φωτορεπορτάζ	1065
δείτε φωτογραφίες	1065
δείτε όλα	988
δείτε όλα τα άρθρα	1065
δείτε όλα τα βίντεο	1065
δείτε όλα τα παιχνίδια	1038
δείτε όλες τις ειδήσεις	1065
δείτε όλες τις προσφορές	1041
δείτε όλες τις φωτογραφίες	1065
δεν έχετε λογαριασμό	1059
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1043
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1047
δεν είστε ακόμη συνδρομητής	1059
δεν είστε συνδρομητής	1059
δεν μου αρέσει	1036
δεν ξέρω	1036
δεν ξέρω / δεν απαντώ	1036
δες περισσότερα	1091
δημιουργήθηκε με ai	1084
δημιουργήθηκε με τεχνητή νοημοσύνη	1084
δημιουργία λογαριασμού	974
δημοσίευση σχολίου	1035
δημοσκόπηση	92
δημοφιλέστερα	986
δημοφιλέστερο	1060
δημοφιλή	986
δημοφιλή άρθρα	986
διάρκεια	1044
διαβάζεται από συνθετική φωνή	1043
διαβάστε ακόμα	986
διαβάστε ακόμη	986
διαβάστε αργότερα	1094
διαβάστε δωρεάν	1088
διαβάστε επίσης	986
διαβάστε επίσης στο	986
διαβάστε και	986
διαβάστε ολόκληρο το άρθρο	1065
διαβάστε περισσότερα	986	988
διαβάστε στην εφαρμογή	1050
διαβάστε το στην εφαρμογή	1050
διαβάστε όλο το άρθρο	1065
διαθέσιμη στο app store	1050
διαθέσιμο στο app store	1050
διαφήμιση	982
διαφημίσεις	982
διαφημιση	982
διαφημιστικό περιεχόμενο	87	982
διαχείριση cookies	1047
διαχείριση επιλογών	1047
διαχείριση προτιμήσεων	1083
διαχείριση συγκατάθεσης	1047
δωρήστε	973
δωρίστε το άρθρο	1074
δωρεά	973
δωρεάν αποστολή	1076
δωρεάν, χωρίς spam	1061
""", 'ε': """
είσοδος	974
είστε ήδη εγγεγραμμένος	1089
είστε ήδη συνδρομητής	1059
εγγραφή	974
ειδήσεις σήμερα	986
ειδήσεις τώρα	986
ειδοποίηση για συντάκτη	1092
εισάγετε έγκυρο email	1061
εισάγετε το email σας	1089
εισαγάγετε το email σας	1089
εκτυπώστε το άρθρο	979
εκτύπωση	979
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1061
ελέγξτε το email σας	1061
ελεύθερη δωρεά	1087
ελεύθερο ποσό	1056
εμφάνιση ανάρτησης	1047
εμφάνιση απαντήσεων	1035
εμφάνιση λιγότερων	1065
εμφάνιση περιεχομένου	1047
εμφάνιση περισσότερων	1065
εμφάνιση πρωτοτύπου	989
εμφάνιση υποτίτλων	1043
εμφάνιση όλων	989
ενεργοποίηση	1052
ενεργοποίηση ειδοποιήσεων	1051
ενεργοποιήστε τις ειδοποιήσεις	1051
επαναφόρτωση σελίδας	1054
επικοινωνήστε μαζί μας	1067
επικοινωνήστε με τη σύνταξη	1067
επικοινωνήστε με τον συντάκτη	1067
επικοινωνία	985
επικοινωνία με τη σύνταξη	1067
επιλέξτε	1060
επιλέξτε πακέτο	1059
επιλέξτε ποσό	1087
επιλέξτε συνδρομή	1059
επιλέξτε τη συνδρομή σας	1059
επιλογές συντακτών	986
επιλογή	1060
επισκεφθείτε το κατάστημα	1041
επιστροφή στην αρχική	1065
επιστροφή στην κορυφή	988
επιτρέπεται	1052
επόμενη είδηση	1065
επόμενη εικόνα	1091
επόμενη φωτογραφία	1091
επόμενο	988
επόμενο άρθρο	986
επόμενο βίντεο	1084
επώνυμο	1062
ερώτηση της ημέρας	91
ετήσια	1057
ετήσια χρέωση	1060
ετικέτες	986
ευχαριστούμε για τη στήριξή σας	1087
ευχαριστούμε για τη στήριξη	1087
ευχαριστούμε για την ψήφο σας	91	1035
ευχαριστούμε, το μήνυμά σας στάλθηκε	1061
εφάπαξ	1057
εφάπαξ δωρεά	1056
""", 'η': """
η διαφήμιση συνεχίζεται	1093
η δωρεά μου	1087
η εγγραφή ολοκληρώθηκε	1089
η εγγραφή σας ολοκληρώθηκε	1089
η στήριξή σας κάνει τη διαφορά	1087
η ψήφος σας καταχωρήθηκε	1035
η ψήφος σας καταχωρίστηκε	1035
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1051
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1051
θέμα	1090
θέματα	986
θα θέλατε να λαμβάνετε ειδοποιήσεις	1051
""", 'κ': """
κάθε ευρώ μετράει	1056
κάθε μήνα	1057
κάθε συνεισφορά έχει αξία	1056
κάθε συνεισφορά μετράει	1056
κάνε το κουίζ	1038
κάντε δωρεά	973
κάντε μια δωρεά	973
κάντε το κουίζ	1038
κάντε το τεστ	1038
κάτι πήγε στραβά	1062
καλύτερη προσφορά	1060
κανόνες σχολιασμού	985
κατάλαβα	989
κατάργηση σίγασης	1043
κατάστημα	1076
κατεβάστε από το app store	1050
κατεβάστε από το google play	1050
κατεβάστε την εφαρμογή	1050
κατεβάστε το app	1050
κατεβάστε το επεισόδιο	1043
κατεβάστε το ηχητικό	1043
κατηγορίες	986
κεράστε μας έναν καφέ	1056
κλείσιμο	972
κλείσιμο μενού	1091
κλείσιμο παραθύρου	1091
κλείστε θέση	1041
κοινοποίησε	979
κοινοποίηση	979
κοινοποίηση στο facebook	979
κοινοποίηση στο twitter	979
κοινοποίηση στο whatsapp	1074
κοινοποιήστε	979
κοινοποιήστε το άρθρο	979
κρυπτόλεξο	1040
κωδικοί έκπτωσης	1093
""", 'λ': """
λήψη ήχου	1043
λεπτομέρειες	989
λιγότερα	989
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1074
μέγεθος κειμένου	65
μήνυμα	1090
με την υποστήριξη	982
με την υποστήριξη της	1076
με την υποστήριξη του	1076
μεγέθυνση	989
μεγέθυνση εικόνας	1065
μεγαλύτερα γράμματα	1074
μενού	988
μετάβαση στη σελίδα δωρεών	1056
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1061
μη έγκυρο email	1061
μη διαθέσιμο βίντεο	1043
μη χάσετε	986
μην το χάσεις	986
μην χάσετε	986
μηνιαία	1057
μηνιαία δωρεά	1056
μηνιαία συνεισφορά	1056
μηνιαία χρέωση	1060
μηνιαίως	1057
μικρότερα γράμματα	1074
μοιράσου το	979
μοιράσου το άρθρο	1094
μοιραστείτε	979
μοιραστείτε το	979
μοιραστείτε το άρθρο	979
μου αρέσει	1036
μπορεί να σας αρέσει	986
μόνο για συνδρομητές	974
""", 'ν': """
να επιτρέπεται πάντα	1047
να επιτραπεί	1052
να με θυμάσαι	1059
ναι, θέλω	1052
νεότερα	1036
νεότερα πρώτα	1036
""", 'ξ': """
ξέχασα τον κωδικό μου	1059
ξεκλειδώστε το άρθρο	1088
ξεχάσατε τον κωδικό	974
ξεχάσατε τον κωδικό σας	1059
""", 'ο': """
ο λογαριασμός μου	974
ο σύνδεσμος αντιγράφηκε	979
οι συνεργάτες μας	1047
ονοματεπώνυμο	1062
""", 'π': """
πάντα να επιτρέπεται	1047
πάρτε μέρος στη δημοσκόπηση	1035
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1065
παίξε τώρα	1038
παίξε υπεύθυνα	1041
παίξτε δωρεάν	1038
παίξτε τώρα	1038
παίξτε υπεύθυνα	1041
παιχνίδια	1040
πακέτα συνδρομών	1088
παλαιότερα	1036
παράλειψη	1044
παράλειψη διαφήμισης	1084
παρουσιάστηκε σφάλμα	1061
πατήστε για ήχο	1084
παύση βίντεο	1043
παύση παρακολούθησης	1071
πείτε μας τη γνώμη σας	1035
πείτε τη γνώμη σας	1035
περίληψη ai	1070
περίληψη με ai	1070
περισσότερα	986	988
περισσότερα άρθρα	986
περισσότερα άρθρα του συντάκτη	1065
περισσότερα σχόλια	1035
περισσότερες ειδήσεις	986
περισσότερες επιλογές	1075
πες τη γνώμη σου	1035
πλήρης οθόνη	1044
πληρωμή με paypal	1088
πολιτική cookies	992
πολιτική απορρήτου	992
πολιτική διορθώσεων	1067
προβολή περιεχομένου	1047
προηγούμενη είδηση	1065
προηγούμενη φωτογραφία	1091
προηγούμενο	988
προηγούμενο άρθρο	986
προηγούμενο βίντεο	1084
προνόμια συνδρομητών	1041
προσθήκη απάντησης	1079
προσθήκη στα θέματά μου	1092
προσθήκη στο καλάθι	1093
προσθήκη σχολίου	985
προσθήκη ως προτιμώμενη πηγή	1071
προστασία προσωπικών δεδομένων	992
προσφορά για αναγνώστες	1041
προσφορά για συνδρομητές	1041
προτείνουμε	986
προτείνουμε επίσης	986
προτεινόμενα	986
προτιμήσεις cookies	1047
προτιμήσεις απορρήτου	1083
προωθητικό περιεχόμενο	982
πρόσφατα άρθρα	986
πώς να απενεργοποιήσετε τον ad blocker	1054
πώς να το απενεργοποιήσετε	1055
""", 'ρ': """
ροή	986
ροή ειδήσεων	986
ρυθμίσεις cookie	1047
ρυθμίσεις cookies	992
ρυθμίσεις απορρήτου	1047
""", 'σ': """
σίγαση	1044
σας βοήθησε αυτό το άρθρο	1035
σας φάνηκε χρήσιμο	1035
σε συνεργασία με	1076
σκανάρετε το qr code	1050
σταυρόλεξα	1040
σταυρόλεξο	1040
στείλε το σε φίλο	979
στείλτε μας τις φωτογραφίες σας	1067
στηρίξτε μας	973
στηρίξτε μας στο patreon	1056
συμφωνώ	992
συμφωνώ με την επεξεργασία των δεδομένων μου	1061
συμφωνώ με τους όρους χρήσης	1061
συνέχεια ανάγνωσης	988
συνέχεια με apple	1059
συνέχεια με email	1088
συνέχεια με facebook	1059
συνέχεια με google	1059
συνέχεια στην ιστοσελίδα	1050
συνέχεια στο site	1050
συνέχεια στον browser	1050
συνδεθείτε	974
συνδρομή	974
συνδρομητές	974
συνεχίστε την ανάγνωση	1091
σφάλμα φόρτωσης βίντεο	1084
σχετικά	986
σχετικά άρθρα	986
σχετικά θέματα	986
σχετικά νέα	986
σχετικές ειδήσεις	986
σχετικό άρθρο	986
σχολιάστε	985
σχολιάστε το άρθρο	985
σχόλια	985
σχόλιο	985
σύνδεση	974
σύνδεση με apple	1059
σύνδεση με facebook	1059
σύνδεση με google	1059
σύνοψη με ai	1070
""", 'τ': """
τέλος διαφήμισης	1041
τέλος της διαφήμισης	1041
τέσταρε τις γνώσεις σου	1038
τα πιο δημοφιλή	986
τα πιο δημοφιλή της ημέρας	986
τα πιο διαβασμένα	986
τα πιο πρόσφατα	986
τα σχόλια είναι απενεργοποιημένα	1079
τα σχόλια είναι μόνο για συνδρομητές	1079
ταξινόμηση	1036
ταξινόμηση κατά	1036
ταχύτητα αναπαραγωγής	1043
τελευταία άρθρα	986
τελευταία νέα	986
τελευταίες ειδήσεις	986
τεστάρετε τις γνώσεις σας	1038
το email σας	1089
το email υπάρχει ήδη	1089
το αίτημά σας στάλθηκε	1089
το αίτημά σας υποβλήθηκε	1089
το απενεργοποίησα	1054
το βίντεο δεν είναι διαθέσιμο	1043
το βίντεο φορτώνει	1043
το μήνυμά σας	1089
το μήνυμά σας εστάλη	1061
το μήνυμά σας στάλθηκε	1061
το πεδίο είναι υποχρεωτικό	1061
το πιο δημοφιλές	1060
το ψευδώνυμό σας	1079
το όνομά σας	1079
τρέχων χρόνος	1044
""", 'υ': """
υπενθύμιση αργότερα	972
υποβολή	91	1062
υποβολή σχολίου	985
υπολειπόμενος χρόνος	1044
υποστηρίξτε μας	973
υποχρεωτικά πεδία	1061
υποχρεωτικό πεδίο	1061
υπότιτλοι	1044
""", 'φ': """
φόρτωση ανάρτησης	1047
φόρτωση βίντεο	1043
φόρτωση περιεχομένου	1047
φόρτωση περισσότερων	988
φόρτωση περισσότερων σχολίων	1035
φόρτωση προγράμματος αναπαραγωγής	1043
""", 'χ': """
χαρίστε αυτό το άρθρο	979
χορηγοί	1076
χορηγούμενο	982
χορηγούμενο άρθρο	982
χορηγούμενο περιεχόμενο	982
χορηγός	1076
χρόνος που απομένει	1043
χωρίς spam	1061
""", 'ψ': """
ψήφισε	91	1036
ψηφίστε	91	1036
ψηφίστε στη δημοσκόπηση	1035
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1065
όλα τα βίντεο	1065
όλα τα νέα	1065
όλα τα παιχνίδια	1038
όλα τα σχόλια	985
όλες οι ειδήσεις	986
όνομα	1062
όροι σχολιασμού	985
όροι χρήσης	992
όχι ευχαριστώ	972
όχι τώρα	972
όχι, ευχαριστώ	972
""", 'а': """
або	4627
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3835
автовідтворення	4615
автоматический перевод	3861
автоматическое воспроизведение	3835
автоматичне відтворення	4615
автоматичний переклад	4641
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3729
авторизоваться	3729
адрес электронной почты	3732
актуално	230
актуальне	4539
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3856
анонимный ящик	3856
анонімна пошта	4636
анонімна скринька	4636
архив	3759
аудиоверсия	3835
аудіоверсія	4615
""", 'б': """
бажаєте отримувати сповіщення	4618
банковская карта	3728
банковский перевод	3728
без спам	300
без спама	3849
без спаму	4629
безкоштовна доставка	4610
безкоштовно. без спаму	4629
безопасный платеж	3727
безплатна доставка	284
бесплатная доставка	3830
бесплатно. без спама	3849
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3839
блокувати	4619
больше	3759
больше материалов по теме	3759
больше новостей	3759
больше статей	3852
будь-яка сума	4624
будьте в курсе	3732
была ли статья полезной	3754
більше від автора	4632
більше за темою	4539
більше матеріалів автора	4555
більше матеріалів за темою	4539
більше на цю тему	4539
більше новин	4539
більше новин на тему	4539
більше по темі	4539
більше про це	4542
більше статей	4632
""", 'в': """
в закладки	3866
в избранное	3739
в корзину	3746	3829
в магазин	3747
в наш магазин	3829
в тази статия	303
в тренде	3759
в этой статье	3852
важен каждый рубль	3843
важен любой вклад	3843
важко відповісти	4606
важлива кожна гривня	4623
важливий кожен внесок	4623
важливо	4539
вам будет интересно	3759
вам може бути цікаво	4539
вам може сподобатися	4539
вам может быть интересно	3759
вам может понравиться	3759
вам також може сподобатися	4539
варианты подписки	3846
вартість доставки	4610
варіанти передплати	4626
вас може зацікавити	4539
вас может заинтересовать	3759
ваш e-mail	3732
ваш email	3732
ваш голос враховано	4601
ваш голос зараховано	4601
ваш голос принят	91	3823
ваш голос учтен	3823
ваш голос учтён	91	3823
ваша електронна пошта	4629
ваша почта	3850
ваша пошта	4630
ваша электронная почта	3849
ваше имя	3850
ваше повідомлення	4630
ваше повідомлення надіслано	4629
ваше сообщение	3850
ваше сообщение отправлено	3849
ваше ім'я	4630
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4612
введите e-mail	3732
введите email	3732
введите ваш email	3732
введите ваш адрес электронной почты	3732
введите корректный e-mail	3849
введите корректный email	3733
введите корректный адрес	3733
введите правильный e-mail	3733
введите сумму	3843
введіть коректний e-mail	4629
введіть суму	4623
вгору	4602
вградено съдържание	285
вернуться на главную	3852
версия для печати	3739
версия за печат	313
версія для друку	4646
вече гласувахте	280
вече имам профил	297
вече имате абонамент	297
вече имате акаунт	223
вече имате профил	297
вече подкрепям	237
вече следите	312
вече следите тази тема	312
вече сте абонат	223
вече сте гласували	280
вече съм абонат	297
вже вимкнено	4622
вже зареєстровані	4515
вже маєте акаунт	4626
вже маєте передплату	4626
вже є акаунт	4515
ви вже голосували	4601
ви вже проголосували	4601
ви вже підписані	4644
ви вже підписані на цю тему	4644
ви вичерпали ліміт статей	4626
ви можете відписатися будь-коли	4629
ви підписані	4629
ви підписані на автора	4644
ви підписані на тему	4644
ви успішно підписалися	4629
виберіть суму	4623
вибрати	4627
вибір редакції	4539
видео	3759
видео # из #	3851
видео # от #	302
видео больше недоступно	3835
видео загружается	3835
видео не может быть воспроизведено	3835
видео недоступно	3835
видео недоступно в вашей стране	3835
видео недоступно в вашем регионе	3835
видеоплеер загружается	3835
видеото вече не е налично	288
видеото не е достъпно	288
видеото не е достъпно във вашата страна	288
видеото не е налично	288
видеото не е налично във вашата страна	288
видеото не може да бъде възпроизведено	288
видяхте грешка	306
виж # снимки	302
виж всички	303
виж всички # снимки	302
виж всички снимки	302
виж всички статии	303
виж галерията	303
виж коментарите	310
виж офертата	283
виж резултатите	91	280
виж снимки	302
виж цената	283
вижте # снимки	302
вижте видеото	288
вижте всички	303
вижте всички # снимки	302
вижте всички снимки	302
вижте офертата	283
вижте още	230
вижте още от	230
вижте плановете	297
вижте резултатите	280
вижте снимки	302
вижте цената	283
вийти	4515
використання матеріалів лише з дозволу редакції	4637
вимкнути звук	4615
вимкнути рекламу	4648
вимкніть adblock	4620
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4629
виправлення й уточнення	4636
вкажіть суму	4623
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3819
включить	3839
включить звук	3835
включить уведомления	3819
вконтакте	3740
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4612
внешний контент	3832
во весь экран	3762
водещи новини	230
войти	3729
войти в аккаунт	3729
войти в чат	3754
войти по почте	3846
войти с помощью google	3846
войти с яндекс id	3846
войти через apple	3846
войти через facebook	3846
войти через google	3846
войти через vk	3846
войти через вконтакте	3846
войти через яндекс	3846
войти, чтобы комментировать	3862
вопрос дня	3823
воспроизвести	3762
воспроизвести видео	3835
восстановить пароль	3846
время на чтение	3762
время чтения # мин	3762
все	3762
все комментарии	3754
все още няма коментари	310
все още нямате профил	297
все права сохранены	3857
всегда показывать	3832
всегда разрешать	3833
всего проголосовало #	3823
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4617
встановити застосунок	4617
встроенный контент	3832
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4642
всі матеріали	4632
всі матеріали автора	4632
всі новини	4541
всі статті	4632
всі статті автора	4632
вход	223	3729
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4515
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3733
вы подписаны	3849
вы подписаны на автора	3864
вы подписаны на тему	3864
вы уже голосовали	3823
вы уже проголосовали	3823
вы успешно подписались	3849
выберите подписку	3846
выберите сумму	3727
выберите тариф	3846
выбор редакции	3759
выбрать	3847
выбрать подписку	3846
выбрать тариф	3846
выйти	3729
від наших партнерів	4648
відео	4539
відео # з #	4631
відео # із #	4631
відео більше недоступне	4615
відео вище	4566
відео недоступне	4615
відео недоступне у вашій країні	4615
відео неможливо відтворити	4615
відео нижче	4566
відеоплеєр завантажується	4615
відкликати згоду	4612
відкрити	4543
відкрити в додатку	4617
відкрити в застосунку	4617
відкрити галерею	4632
відкрити застосунок	4617
відкрити карту	4543
відкрити статтю	4626
відновити пароль	4626
відписатися	4645
відписатися від теми	4644
відписатися можна будь-коли	4629
відповісти	4534	4643
відправити	4630
відскануйте qr-код	4617
відскануйте qr-код, щоб завантажити застосунок	4617
відтворити	4616
відтворити відео	4615
відхилити	4529
відхилити все	4613
відхилити всі	4613
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3762
главная страница	3852
главное	3759
главное за день	3759
главные новости	3759
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3847
головна	4541
головна сторінка	4632
головне	4539
головне за день	4539
головні новини	4539
голосование	92
голосовать	91	3826
голосування	92
голосувати	91	4606
грати	4606
грати онлайн	4601
громкость	3836
гучність	4616
""", 'д': """
да, включить	3820
да, искам	292
да, моля	292
да, пожалуйста	3839
да, спасибо	3839
да, хочу	3839
далее	3762
далі	4541	4602
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3764
детальніше	4541
деталі	4543
дзен	3740
дивитися # світлин	4631
дивитися # світлини	4631
дивитися # фото	4631
дивитися # фотографій	4631
дивитися # фотографії	4631
дивитися всі	4632
дивитися всі # світлин	4631
дивитися всі # світлини	4631
дивитися всі # фото	4631
дивитися всі # фотографій	4631
дивитися всі # фотографії	4631
дивитися всі світлин	4631
дивитися всі світлини	4631
дивитися всі фото	4631
дивитися всі фотографій	4631
дивитися всі фотографії	4631
дивитися відео	4615
дивитися галерею	4632
дивитися онлайн-трансляцію	4632
дивитися оригінал	4603
дивитися світлин	4631
дивитися світлини	4631
дивитися усі # світлин	4631
дивитися усі # світлини	4631
дивитися усі # фото	4631
дивитися усі # фотографій	4631
дивитися усі # фотографії	4631
дивитися усі світлин	4631
дивитися усі світлини	4631
дивитися усі фото	4631
дивитися усі фотографій	4631
дивитися усі фотографії	4631
дивитися фото	4631
дивитися фотогалерею	4632
дивитися фотографій	4631
дивитися фотографії	4631
дивіться відео	4566
дивіться відео вище	4566
дивіться відео нижче	4566
дивіться також	4539
дивіться також відео	4566
дивіться у відео	4566
длительность	3836
длительность #	3836
для передплатників	4626
для подписчиков	3729
до закладок	4646
до кошика	4526	4609
до крамниці	4527
до магазину	4527
до початку сторінки	4605
до рецепту	61
до теми	4539
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3864
добавить в избранные источники	3864
добавить в источники	3864
добавить в корзину	3829
добавить в мои темы	3864
добавить в предпочитаемые источники	3864
добавить комментарий	3754
добровольное пожертвование	3843
довільна сума	4623
догори	4602	4616
додати в кошик	4609
додати до кошика	4609
додати до моїх тем	4644
додати до обраних джерел	4644
додати до обраного	4644
додати до пріоритетних джерел	4644
додати до улюблених джерел	4644
додати коментар	4534
додати як пріоритетне джерело	4644
дозволити	4619
дозволити й показати	4530
дозволити контент	4612
дозволити один раз	4612
дозволити рекламу	4622
дозволити сповіщення	4618
дозволити та показати	4530
дозволити та продовжити	4530
дозволити і показати	4530
дозволити і продовжити	4530
дозвольте сповіщення	4596
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4541
долучитися	4512
долучитися до обговорення	4642
долучитися до спільноти	4623
допомагає будь-яка сума	4623
доставка оплачивается отдельно	3829
достигнахте лимита на статиите	297
доступно по подписке	3729
друга сума	295
другая сумма	3727
други новини	19
другие материалы	19	3759
другие материалы рубрики	3759
другие новости	19	3759
другие новости раздела	3759
другие статьи	3759
другие статьи автора	3852
друк	4521
друкувати	4646
дякуємо за ваш голос	91	4601
дякуємо за ваше повідомлення	4629
дякуємо за голос	4601
дякуємо за повідомлення	4629
дякуємо за реєстрацію	4629
дякуємо за участь в опитуванні	4601
дізнатися ціну	4609
""", 'е': """
единоразово	3723
еднократно дарение	295
ежегодно	3847
ежемесячно	3723
ежемесячное пожертвование	3843
ежемесячный платеж	3844
ежемесячный платёж	3844
економія #%	4627
ексклузивно за абонати	297
ексклюзивно для передплатників	4626
електронна адреса	4630
електронна пошта	4630
електронна пошта або логін	4626
етикети	289
еще нет аккаунта	3846
еще новости	3759
еще от автора	3852
еще по теме	3759
ещё	3759
ещё не подписчик	3846
ещё нет аккаунта	3846
ещё новости	3759
ещё от автора	3852
ещё по теме	3759
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4629
""", 'з': """
з нашого магазину	4609
з нашої крамниці	4527
за абонати	297
за датою	4643
за популярністю	4643
за темою	4539
забелязахте грешка	306
заборонити	4619
забравена парола	223
забравили сте паролата си	297
забронировать билет	3829
забронировать место	3829
забронювати квиток	4609
забронювати місце	4609
забув пароль	4626
забули пароль	4515
забыл пароль	3846
забыли пароль	3729
завантаження відео	4615
завантаження плеєра	4615
завантажити аудіо	4615
завантажити випуск	4615
завантажити відео	4612
завантажити додаток	4617
завантажити допис	4612
завантажити застосунок	4617
завантажити контент	4612
завантажити публікацію	4612
завантажити ще	4541
завжди дозволяти	4613
завжди показувати	4612
загрузить видео	3832
загрузить еще	3762
загрузить ещё	3762
загрузить контент	3832
загрузить пост	3832
загрузить публикацию	3832
загрузка видео	3835
загрузка плеера	3835
задонатити	4512
задонатить	3723
задължителни полета	300
задължително	301
задължително поле	300
заказать	3746
заказать книгу	3829
закрити	4511
закрити галерею	4632
закрити рекламу	4648
закрыть	3722
закрыть галерею	3852
закрыть рекламу	3867
залишилося #	4615
залишити відгук	4640
залишити відповідь	4537
залишити коментар	4534
залиште коментар	4642
заметили ошибку	3856
замовити	4526
замовити книгу	4609
замовити книжку	4609
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4627
заповніть це поле	4629
заполните это поле	3849
запомни ме	298
запомнить меня	3847
започни теста	280
запретить	3839
запропонувати новину	4534
зарегистрироваться	3729
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4515
зарубежной картой	3844
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3826
защо виждам тази реклама	315
зберегти	4521
зберегти вибір	4612
зберегти на потім	4646
зберегти налаштування	4612
зберегти рецепт	61
зберегти статтю	4521
збережено	4647
збільшити	4541
збільшити зображення	4632
збільшити текст	4646
збільшити фото	4632
збільшити шрифт	4646
зв'язатися з автором	4632
звук	289
згенеровано за допомогою ші	4640
згенеровано штучним інтелектом	4640
згенеровано ші	4640
згорнути	4543	4632
зменшити шрифт	4646
змінити згоду	4612
змінити налаштування	4530
змінити налаштування cookie	4530
змінити розмір тексту	4646
зміст	4541
зміст статті	4632
знайшли помилку	4636
знижка #%	4627
знижка для передплатників	4609
зображення # з #	4631
зображення # із #	4631
зовнішній контент	4612
зробити внесок	4512
зробити донат	4623
зрозуміло	4529
""", 'и': """
играй сега	280
играть	3826
играть онлайн	3823
из нашего магазина	3829
изберете	298
изберете абонамент	297
изберете план	297
изберете сума	295
избери	298
избери абонамент	297
избери план	297
избери сума	295
избрано от редакцията	230
известия	292
изключете adblock	293
изключете блокера за реклами	293
изключете рекламния блокер	293
изключи звука	288
изключих рекламния блокер	293
изкуственият интелект може да греши	309
изменить настройки	3749
изменить настройки cookie	3749
изменить размер текста	3866
изменить согласие	3832
изображение # из #	3851
изображение # от #	302
използвате adblock	293
използвате блокер за реклами	293
използвате рекламен блокер	293
изпратете сигнал	306
изпрати	301
изпрати коментар	310
изпрати на приятел	233
изпрати новина	306
изпрати обратна връзка	309
изпрати по имейл	233
изпрати сигнал	306
изпрати статията по имейл	233
изпрати съобщение	300
изтегли приложението	290
ии может ошибаться	3860
или	298	3847
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3850
индекс	3850
интересное	3759
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3857
исправления и уточнения	3856
""", 'к': """
к началу	3762
к началу страницы	3852
к рецепту	61
каждое пожертвование важно	3843
каждую пятницу. бесплатно. без спама	3849
каждый донат важен	3843
каждый рубль важен	3843
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3856
как мы защищаем наших источников	3856
как отключить adblock	3840
как пазим източниците си	306
картина в картината	288
картинка в картинке	3835
картинка в картинці	4615
категории	3759
категорії	4539
качество	3836
керування згодою	4612
керувати згодою	4612
керувати сповіщеннями	4618
ключови думи	230
книга з автографом	4527
книга з автографом автора	4527
книга с автографом	3747
книга с автографом автора	3747
книга с подписью автора	3747
книги с автографом	3747
книжка з автографом	4527
книжка з автографом автора	4527
книжки з автографом	4527
кожен внесок важливий	4623
кожен донат важливий	4623
кожна гривня важлива	4623
коментар	4534
коментари	233
коментарі	4534
коментарів ще немає	4642
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4642
коментувати	4534
комерційний контент	4648
комерційний матеріал	4648
комментарии	3754
комментарии отсутствуют	3754
комментарий	3754
комментировать	3754
коммерческий контент	3867
коммерческий материал	3867
конец рекламы	3867
контакти	4534
контакты	3754
контент заблокирован	3832
контент заблоковано	4612
контент недоступен	3832
контент недоступний	4612
конфиденциальность	3748
конфиденциальность и cookie	3749
конфіденційність і cookie	4530
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3857
копировать ссылку	3739
копіювання заборонено	4637
копіювати посилання	4521
край на рекламата	315
крамниця	4526
кросворд	4606
кроссворд	3826
кроссворд дня	3823
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3843
купити	4526
купити журнал	4609
купити зараз	4609
купити квитки	4609
купити квиток	4609
купити книгу	4609
купити книжку	4609
купити ліцензію	4637
купити нам каву	4623
купити передплату	4626
купить	3746
купить билет	3829
купить билеты	3829
купить билеты онлайн	3829
купить журнал	3829
купить книгу	3829
купить лицензию	3857
купить номер	3829
купить подписку	3729
купить права на публикацию	3857
купить сейчас	3829
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4648
""", 'л': """
лента новостей	3759
линкът е копиран	313
личный кабинет	3729
лише для передплатників	4626
лише необхідні	4612
логин	3847
логин или e-mail	3846
логін	4627
логін або e-mail	4626
лучшие	3863
любая сумма	3844
любая сумма важна	3843
""", 'м': """
магазин	3746
маджонг	281	3826	4606
материал закрыт	3846
материал защищен авторским правом	3857
материал защищён авторским правом	3857
материал партнера	3867
материал партнёра	3867
материал создан автоматически	3860
материалы защищены авторским правом	3857
материалы партнеров	3744
материалы партнёров	3867
материалы по теме	3759
матеріал захищено авторським правом	4637
матеріал партнера	4648
матеріал створено автоматично	4640
матеріали за темою	4539
матеріали захищені авторським правом	4637
матеріали партнерів	4648
матеріали по темі	4539
машинний переклад	4641
машинно преведено	309
машинный перевод	3861
маєте акаунт	4626
маєте новину	4636
меню	3762	4541
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3847
метки	3759
ми не можемо показати цей вміст	4612
ми не можемо показати цей контент	4612
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3722
может позже	3722
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4511
можна скасувати будь-коли	4626
мои темы	3864
моите теми	312
мой профиль	3729
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4644
мы в социальных сетях	3741
мы в соцсетях	3741
мы вконтакте	3741
мы не можем показать это содержимое	3832
мы не можем показать этот контент	3832
мы отправили вам письмо	3733
мій профіль	4515
місячна передплата	4627
місячна підписка	4627
мітки	4539
""", 'н': """
на весь екран	4615
на весь экран	3835
на главную	3762
на головну	4632
на живо	289
на початок	4616
на початок сторінки	4632
на правах реклами	4524
на правах рекламы	3744
на сторінку пожертв	4623
на страницу пожертвований	3843
на цял екран	288
наверх	3762	4541
нагадати пізніше	4511
нагору	4602
нагору сторінки	4605
надіслати	91	4521	4630
надіслати відгук	4640
надіслати другові	4646
надіслати другу	4521
надіслати електронною поштою	4646
надіслати коментар	4642
надіслати новину	4636
надіслати новину анонімно	4636
надіслати повідомлення	4629
надіслати поштою	4521
надіслати статтю поштою	4521
надіслати у whatsapp	4646
надішліть свої фото	4636
наживо	4616
нажмите, чтобы увеличить	3852
назад	3762	4541	4602
назначение платежа: пожертвование	3843
най-коментирани	230
най-нови	311
най-новите първо	310
най-новото	230
най-популярен	298
най-стари	311
най-старите първо	310
най-харесвани	311
най-четени	230
най-четено	230
най-четено днес	230
най-четеното днес	230
найкраща пропозиція	4627
найкращі	4643
найпопулярніше	4539	4627
найпопулярніше за добу	4539
найпопулярніше за тиждень	4539
найпопулярніший	4627
найти	3762
найчитаніше	4539
налаштування	4529
налаштування cookie	4612
налаштування конфіденційності	4612
налаштування приватності	4612
налаштування файлів cookie	4612
налаштувати cookie	4612
налаштувати сповіщення	4618
налично в google play	290
нам нужно ваше согласие	3749
нам потрібна ваша згода	4530
намали шрифта	313
написати автору	4632
написати анонімно	4636
написати в редакцію	4636
написати коментар	4534
написать автору	3852
написать анонимно	3856
написать в редакцию	3856
написать комментарий	3754
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3722
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3832
настроить уведомления	3838
настройки	3748
настройки cookie	3748
настройки за поверителност	285
настройки конфиденциальности	3832
настройки на бисквитките	285
настройки приватности	3832
настройки файлов cookie	3832
наступна	4541
наступна новина	4632
наступна світлина	4632
наступна стаття	4539
наступна сторінка	4632
наступне відео	4615
наступне фото	4632
наступний матеріал	4605
наступний слайд	4632
натисніть, щоб збільшити	4632
начална страница	303
начать игру	3823
начать тест	3823
наш магазин	3747
наша крамниця	4527
нашли ошибку	3856
не вдалося відтворити відео	4615
не вдалося завантажити відео	4615
не дозволяти	4597
не зараз	4511	4597
не маєте акаунта	4626
не можем да покажем това съдържание	285
не пропустите	3759
не пропустіть	4539
не разрешать	3820
не сега	237
не сегодня	3722
не сейчас	3722	3820
не сьогодні	4511
не удалось воспроизвести видео	3835
не удалось загрузить видео	3835
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3849
неверный email	3733
неверный адрес электронной почты	3849
неверный имейл	3733
нейросеть может ошибаться	3860
некоректна адреса	4629
некоректний e-mail	4629
некорректный e-mail	3849
некорректный email	3733
некорректный адрес	3849
немає акаунта	4626
немає акаунту	4626
немає коментарів	4642
немає передплати	4626
необов'язково	4630
необязательно	3850
неправильна електронна адреса	4629
неправильный e-mail	3733
неправильный email	3733
неправильный имейл	3733
нет аккаунта	3846
нет комментариев	3754
нет подписки	3846
нет, спасибо	3722	3820
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3849
новини	4539
новини за темою	4539
новини компаній	4524
новини партнерів	4524	4539
новости	3759
новости smi#	3759
новости партнеров	3744
новости партнёров	3744
новости по теме	3759
новости сми#	3759
новые	3863
нові	4643
номер телефона	3850
номер телефону	4630
нравится	3863
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4511	4597
""", 'о': """
обговорити	4534
обговорити в telegram	4537
обговорити в коментарях	4537
обговорити в чаті	4537
обговорити на форумі	4537
обговорити у facebook	4537
обговорити у форумі	4537
оберіть передплату	4626
оберіть план	4626
оберіть суму	4623
обнови страницата	294
обновите страницу	3842
обновить страницу	3842
обов'язкове поле	4629
обов'язково	4630
обрати	4627
обрати передплату	4626
обрати план	4626
обрати тариф	4626
обратная связь	3754
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3754
обсуждение	3754
общи условия	286
обязательно	3850
обязательное поле	3849
одноклассники	3740
одноразово	4512
озвучено роботом	3835
озвучено синтезированным голосом	3835
озвучено синтезованим голосом	4615
оновити сторінку	4622
оновіть сторінку	4622
опитайте отново	300
опитайте по-късно	300
опитування	92	4606
опитування дня	91	4601
оплата раз в год	3846
оплата раз на рік	4626
опрос	92
опрос дня	91	3823
опублікувати коментар	4537
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3754
оставить отзыв	3860
оставшееся время	3836
оставшееся время #	3835
оставшееся время -#	3835
оставьте комментарий	3862
останні новини	4539
останні статті	4539
от нашите партньори	315
от наших партнеров	3867
от наших партнёров	3867
от нашия магазин	283
ответить	3754	3863
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3748
отказвам всички	286
отклонить	3748
отклонить все	3833
отклонить всё	3833
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3840
отключите адблок	3840
отключить звук	3835
отключить рекламу	3867
открихте грешка	306
открихте грешка в текста	306
открыть	3764
открыть галерею	3852
открыть карту	3764
открыть приложение	3837
открыть статью	3846
отмена в любой момент	3846
отменить можно в любой момент	3846
отозвать согласие	3832
отпечатай	233
отпечатай статията	233
отписаться	3865
отписаться можно в любой момент	3849
отписаться от темы	3864
отпишете се по всяко време	300
отправить	91	3850
отправить другу	3739
отправить комментарий	3862
отправить отзыв	3860
отправить по почте	3739
отправить по электронной почте	3866
отправить сообщение	3849
отримувати сповіщення	4618
отсканируйте qr-код	3837
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4626
оформити підписку	4515
оформить донат	3723
оформить доступ	3846
оформить ежемесячное пожертвование	3843
оценете статията	233
оцените материал	3754
оцените рецепт	61
оцените статью	3754
оценить рецепт	61
оцініть матеріал	4534
оцініть рецепт	61
оцініть статтю	4534
още новини	230
още нямате абонамент	297
още нямате профил	297
още от	230
още от автора	303
още от деня	230
още от рубриката	230
още от този автор	303
още по темата	230
още статии	303
""", 'п': """
парола	298
пароль	3847	4627
партнерский материал	3744
партнерский проект	3744
партнерський матеріал	4524
партнерський проєкт	4524
партньорско съдържание	229
партнёрский материал	3744
партнёрский проект	3744
пасианс	281
пасьянс	3826	4606
пауза	289	3836	4616
переведено автоматически	3860
переведено нейросетью	3860
переведено с помощью ии	3860
перевір себе	4601
перевірте свою пошту	4629
перевірте свої знання	4601
перевірте себе	4601
переглянути # світлин	4631
переглянути # світлини	4631
переглянути # фото	4631
переглянути # фотографій	4631
переглянути # фотографії	4631
переглянути всі # світлин	4631
переглянути всі # світлини	4631
переглянути всі # фото	4631
переглянути всі # фотографій	4631
переглянути всі # фотографії	4631
переглянути всі світлин	4631
переглянути всі світлини	4631
переглянути всі фото	4631
переглянути всі фотографій	4631
переглянути всі фотографії	4631
переглянути галерею	4632
переглянути пропозицію	4609
переглянути результати	91	4601
переглянути світлин	4631
переглянути світлини	4631
переглянути усі # світлин	4631
переглянути усі # світлини	4631
переглянути усі # фото	4631
переглянути усі # фотографій	4631
переглянути усі # фотографії	4631
переглянути усі світлин	4631
переглянути усі світлини	4631
переглянути усі фото	4631
переглянути усі фотографій	4631
переглянути усі фотографії	4631
переглянути фото	4631
переглянути фотографій	4631
переглянути фотографії	4631
переглянути ціну	4609
передплата	4515
передплатити	4515
перезавантажити сторінку	4622
перезавантажте сторінку	4622
перезагрузите страницу	3842
перезагрузить страницу	3842
перейти в галерею	3852
перейти в магазин	3829
перейти до галереї	4632
перейти до досьє	4632
перейти до змісту	4632
перейти до контенту	4632
перейти до крамниці	4527
перейти до магазину	4609
перейти до оплати	4623
перейти до основного вмісту	4632
перейти до пожертви	4623
перейти до пропозиції	4609
перейти до рецепта	61
перейти к досье	3852
перейти к контенту	3852
перейти к оплате	3843
перейти к основному содержанию	3852
перейти к пожертвованию	3843
перейти к предложению	3829
перейти к рецепту	61
перейти к содержанию	3762
перейти к сюжету	3852
перекладено автоматично	4640
перекладено за допомогою ші	4640
перекладено ші	4640
пересказ нейросети	3860
пересказано нейросетью	3860
печать	3739
печать рецепта	61
письмо отправлено	3733
питання дня	4601
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3835
плейърът се зарежда	288
плеєр завантажується	4615
по дате	3863
по подписке	3729
по популярности	3863
по теме	3759
по-късно	237	292
побачили помилку	4636
повернутися на головну	4632
повернутися нагору	4605
повний екран	4615
повноекранний режим	4615
повідомити новину	4636
повідомити про помилку	4534
повідомити про помилку в тексті	4534
повідомлення	4630
повідомлення надіслано	4629
погоджуюсь	4529
погоджуюся	4529
погодитись і продовжити	4530
погодитися та продовжити	4612
погодитися і продовжити	4530
пограти	4606
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3866
подарить материал	3739
подарить статью	3729
подарувати доступ	4646
подарувати статтю	4521
поддержать	3723
поддержать автора	3723
поддержать на boosty	3843
поддержать на patreon	3843
поддержать нас	3723
поддержать проект	3723
поддержать редакцию	3723
поддержите нас	3723
поделитесь	3739
поделиться	3739
поделиться в telegram	3739
поделиться в twitter	3739
поделиться в одноклассниках	3739
поделиться в соцсетях	3739
поделиться вконтакте	3739
поделиться новостью	3739
поделиться ссылкой	3739
поделиться статьей	3739
поделиться статьёй	3739
подкасти	4539
подкасты	3759
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4643
подобни статии	230
подписаться	3729
подписаться в max	3741
подписаться в telegram	3741
подписаться на автора	3864
подписаться на канал	3741
подписаться на новости	3732
подписаться на рассылку	3732
подписаться на телеграм-канал	3741
подписаться на тему	3864
подписаться на уведомления	3838
подписка	3729
подписка на год	3846
подписка на месяц	3846
подписывайтесь	3741
подпишитесь	3846
подпишитесь на рассылку	3732
подреди по	310
подробнее	3762
подробнее по теме	3759
подтвердите e-mail	3849
подтвердите адрес электронной почты	3849
поділитись	4521
поділитися	4521
поділитися в telegram	4521
поділитися в соцмережах	4521
поділитися новиною	4521
поділитися статтею	4521
поділіться	4521
пожаловаться	3863
пожаловаться на комментарий	3862
пожаловаться на рекламу	3867
пожертвовать	3723
пожертвувати	4512
позволи	292
позволи известия	291
позже	3722	3839
поиск	3762
покажи # отговора	310
покажи # снимки	302
покажи всички # снимки	302
покажи всички снимки	302
покажи всичко	231
покажи галерията	303
покажи и приеми	285
покажи коментарите	310
покажи отговорите	310
покажи още	231
покажи паролата	297
покажи по-малко	303
покажи повече	303
покажи резултатите	91	280
покажи снимки	302
покажи субтитрите	288
покажи съдържанието	285
показати # відповідей	4642
показати # відповіді	4642
показати # світлин	4631
показати # світлини	4631
показати # фото	4631
показати # фотографій	4631
показати # фотографії	4631
показати більше	4541
показати вміст	4612
показати все	4543
показати всі	4632
показати всі # світлин	4631
показати всі # світлини	4631
показати всі # фото	4631
показати всі # фотографій	4631
показати всі # фотографії	4631
показати всі світлин	4631
показати всі світлини	4631
показати всі фото	4631
показати всі фотографій	4631
показати всі фотографії	4631
показати відповіді	4642
показати галерею	4632
показати й прийняти	4612
показати коментарі	4534
показати контент	4612
показати менше	4632
показати оригінал	4543	4603
показати пароль	4626
показати підпис	4632
показати результати	91	4601
показати розшифровку	4615
показати світлин	4631
показати світлини	4631
показати субтитри	4615
показати усі # світлин	4631
показати усі # світлини	4631
показати усі # фото	4631
показати усі # фотографій	4631
показати усі # фотографії	4631
показати усі світлин	4631
показати усі світлини	4631
показати усі фото	4631
показати усі фотографій	4631
показати усі фотографії	4631
показати фото	4631
показати фотографій	4631
показати фотографії	4631
показати ще	4541
показати і прийняти	4612
показать # ответа	3862
показать # ответов	3862
показать # фото	3851
показать # фотографии	3851
показать # фотографий	3851
показать больше	3762
показать все	3764	3852
показать все # фото	3851
показать все # фотографии	3851
показать все # фотографий	3851
показать все фото	3851
показать все фотографии	3851
показать все фотографий	3851
показать галерею	3852
показать еще	3762
показать ещё	3762
показать и принять	3832
показать карту	3764
показать комментарии	3754
показать контент	3832
показать меньше	3764	3852
показать оригинал	3764	3824
показать ответы	3862
показать пароль	3846
показать перевод	3764
показать подпись	3852
показать расшифровку	3835
показать результаты	91	3823
показать содержимое	3832
показать субтитры	3835
показать фото	3851
показать фотографии	3851
показать фотографий	3851
показувати завжди	4612
показывать всегда	3832
поки немає коментарів	4642
поле обов'язкове для заповнення	4629
поле обязательно для заполнения	3849
полето е задължително	300
политика cookie	3832
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3856
политика конфиденциальности	3748
политика конфиденциальности и cookie	3749
политика обработки персональных данных	3748
полноэкранный режим	3835
полный экран	3835
получавай известия	291
получать уведомления	3838
пользовательское соглашение	3748
політика cookie	4612
політика виправлень	4636
політика конфіденційності	4529
політика конфіденційності та cookie	4530
політика приватності	4612
помогает любая сумма	3843
помочь	3723
помочь нам	3723
помочь проекту	3723
помочь редакции	3723
помітили помилку	4636
понятно	3748
попередня	4541
попередня новина	4632
попередня стаття	4539
попередня сторінка	4632
попереднє фото	4632
попередній матеріал	4605
попередній слайд	4632
поправки и уточнения	306
попробовать бесплатно	3729
попробуйте еще раз	3849
попробуйте ещё раз	3849
попробуйте позже	3849
популярне	4539
популярное	3759
популярные	3759	3863
популярные новости	3759
популярные статьи	3759
популярный	3847
популярні	4643
популярні новини	4539
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4521
поскаржитися	4643
поскаржитися на коментар	4642
поскаржитися на рекламу	4648
последнее	3759
последни	230
последни новини	230
последние новости	3759
послухати новину	4521
посмотреть # фото	3851
посмотреть # фотографии	3851
посмотреть # фотографий	3851
посмотреть все # фото	3851
посмотреть все # фотографии	3851
посмотреть все # фотографий	3851
посмотреть все фото	3851
посмотреть все фотографии	3851
посмотреть все фотографий	3851
посмотреть результаты	91	3823
посмотреть фото	3851
посмотреть фотографии	3851
посмотреть фотографий	3851
посмотреть цену	3829
потвърдете имейла си	300
поточний час	4616
поточний час #	4615
потребителско име	298
потребителско име или имейл	297
похожие материалы	3759
похожие статьи	3759
почати гру	4601
почати тест	4601
почему я вижу эту рекламу	3867
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3850
поширити	4521
поширити у facebook	4521
поштовий індекс	4630
пошук	4541
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3748
правила коментарів	4642
правила коментування	4534
правила комментариев	3862
правила комментирования	3754
правила користування	4613
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3829
предложение для читателей	3829
предложить новость	3754
предыдущая	3762
предыдущая новость	3852
предыдущая статья	3759
предыдущая страница	3852
предыдущая фотография	3852
предыдущее фото	3852
предыдущий слайд	3852
презаредете страницата	294
презареди страницата	294
премиум	3729
преміум	4515
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4623
пригостіть нас кавою	4623
придбати квитки	4609
придбати квиток	4609
придбати книжку	4609
придбати передплату	4626
придбати права на публікацію	4637
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4623
прийняти	4529
прийняти все	4613
прийняти всі	4529
прийняти всі файли cookie	4612
прийняти й показати	4612
прийняти й продовжити	4530
прийняти та показати	4612
прийняти та продовжити	4612
прийняти і продовжити	4612
принтирай	233
принтирай рецептата	61
принципи редакції	4636
принять	3748
принять все	3748
принять все cookie	3832
принять все файлы cookie	3832
принять всё	3748
принять и показать	3832
принять и продолжить	3832
прислать новость	3754
прислать новость анонимно	3856
присоединиться к обсуждению	3862
приховати коментарі	4537
пришлите свои фото	3856
приєднатися	4512
приєднатися до спільноти	4512
про автора	4555
про авторку	4555
про авторів	4555
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3823
проверьте адрес почты	3733
проверьте свои знания	3823
проверьте свою почту	3849
проверьте себя	3823
проголосовало #	3823
проголосовать	91
проголосувати	91
продовження під рекламою	4524
продовження статті під рекламою	4524
продовжити без вимкнення	4620
продовжити з apple	4626
продовжити з google	4626
продовжити через apple	4626
продовжити через facebook	4626
продовжити через google	4626
продолжительность #	3836
продолжить без отключения	3840
продолжить без поддержки	3722
продолжить с apple	3846
продолжить с google	3846
продолжить через apple	3846
продолжить через facebook	3846
продолжить через google	3846
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3843
произошла ошибка	3850
произошла ошибка. попробуйте ещё раз	3849
произошла ошибка. попробуйте позже	3849
пройти опитування	4601
пройти опрос	3823
пройти тест	3823
прокоментувати	4643
прокомментировать	3863
промени размера на текста	313
промо	3744	4524
пропозиція для передплатників	4609
пропозиція для читачів	4609
прослухати статтю	4615
прослушать	3739
прослушать новость	3739
прослушать статью	3835
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4646
прочитать позже	3866
прямой эфир	3836
прізвище	4630
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4515
підписатися	4515
підписатися на автора	4644
підписатися на сповіщення	4618
підписатися на тему	4644
підписка	4515
підсумок від ші	4640
підтвердьте електронну адресу	4629
підтвердіть e-mail	4629
підтримайте нас	4512
підтримати	4512
підтримати автора	4512
підтримати журналістів	4512
підтримати на buy me a coffee	4623
підтримати на patreon	4623
підтримати нас	4512
підтримати проєкт	4623
підтримати разово	4623
підтримати редакцію	4512
підтримувати щомісяця	4623
пізніше	4511	4619
""", 'р': """
радимо прочитати	4539
радимо також	4539
развернуть	3762
разгадать кроссворд	3823
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4624
разовий внесок	4624
разовий донат	4623
разово	3723
разовое пожертвование	3843
разовый платеж	3844
разовый платёж	3844
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3819
разрешить	3839
разрешить и показать	3749
разрешить и продолжить	3749
разрешить контент	3832
разрешить один раз	3832
разрешить рекламу	3842
разрешить уведомления	3819
ранняя регистрация	3830
раскрыть	3764
распечатать	3739
распечатать рецепт	61
распечатать статью	3739
рассказать друзьям	3739
рассылка	3732
рассылки	3732
расшифровка	3836
регистрация	223	3729
редакция рекомендует	3759
редакційна політика	4636
редакційна політика видання	4636
резултати от анкетата	280
резултати от гласуването	280
результати	92	4543
результати голосування	4616
результати опитування	4616
результаты	92	3764
результаты голосования	3836
результаты опроса	3836
реклама	229	3744	4524
реклама - статията продължава по-долу	229
реклама google	3867
реклама від google	4648
реклама закончилась	3867
реклама закінчилася	4648
реклама на сайте	3744
реклама на сайті	4524
реклама окончена	3867
реклама от google	3867
реклама. продовження нижче	4524
реклама. продолжение ниже	3744
реклами от google	315
рекламний матеріал	4648
рекламно каре	229
рекламно съдържание	229
рекламный материал	3867
рекомендовано outbrain	3867
рекомендовано taboola	3867
рекомендуем	3759	3847
рекомендуем почитать	3759
рекомендуем также	3759
рекомендуемое	3759
рекомендуємо	4539	4627
рекомендуємо прочитати	4539
рекомендуємо також	4539
реши кръстословицата	280
реши теста	280
реєстрація	4515
розгадати кросворд	4601
розгорнути	4543	4632
роздрукувати	4521
роздрукувати рецепт	61
роздрукувати статтю	4521
розмір тексту	65
розмір шрифту	65
розшифровка	4616
российской картой	3844
рубрики	3759	4539
річна передплата	4627
річна підписка	4627
""", 'с': """
самая выгодная	3847
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3759
самое популярное	3759
самое читаемое	3759
самое читаемое за день	3759
самое читаемое за неделю	3759
самый популярный	3847
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3759
свежие новости	3759
свернуть	3762
своя сума	4623
своя сумма	3843
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3754
світлина # з #	4631
світлина # із #	4631
сгенерировано ии	3860
сгенерировано нейросетью	3860
сгенерировано с помощью ии	3860
сделать донат	3843
сделать пожертвование	3723
сейчас читают	3759
сигнализирай за грешка	306
сканворд	3826
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3837
скануйте qr-код	4617
скасувати можна будь-коли	4626
скачать аудио	3835
скачать выпуск	3835
скачать из google play	3837
скидка #%	3847
скидка для подписчиков	3829
скопировано	3740
скопировано в буфер обмена	3866
скопировать ссылку	3739
скопировать ссылку на статью	3739
скопійовано	4647
скопійовано в буфер обміну	4646
скопіювати посилання	4521
скопіювати посилання на статтю	4521
скорост	289
скорост на възпроизвеждане	288
скорость	3836
скорость воспроизведения	3835
скрий отговорите	310
скрий рекламата	315
скрыть	3764
скрыть ответы	3862
скрыть рекламу	3867
слайд # з #	4631
слайд # из #	3851
слайд # от #	302
слайд # із #	4631
слайд #/#	3851	4631
следвай автора	312
следвай темата	312
следвате тази тема	312
следваща новина	303
следваща снимка	303
следваща статия	303
следваща страница	303
следващо видео	288
следете на живо	303
следете темата	312
следи темата	312
следить за автором	3864
следить за онлайном	3852
следить за темой	3864
следующая	3762
следующая новость	3852
следующая статья	3759
следующая страница	3852
следующая фотография	3852
следующее видео	3835
следующее фото	3852
следующий слайд	3852
слухати	4521
слухати новину	4521
слушай новината	233
слушай статията	288
слушать	3739
слушать новость	3739
см. также	3759
смотреть # фото	3851
смотреть # фотографии	3851
смотреть # фотографий	3851
смотреть видео	3835
смотреть все	3762
смотреть все # фото	3851
смотреть все # фотографии	3851
смотреть все # фотографий	3851
смотреть все фото	3851
смотреть все фотографии	3851
смотреть все фотографий	3851
смотреть галерею	3852
смотреть онлайн-трансляцию	3852
смотреть оригинал	3824
смотреть предложение	3829
смотреть фото	3851
смотреть фотогалерею	3852
смотреть фотографии	3851
смотреть фотографий	3851
смотри также	3759
смотрите также	3759
сначала новые	3862
сначала старые	3862
снимка # от #	302
снимка #/#	302
снимок # из #	3851
советуем почитать	3759
согласен	3748
согласен и продолжить	3749
согласиться	3748
согласиться и продолжить	3832
содержание	3762
содержание статьи	3852
содержимое недоступно	3832
создано ии	3860
создано нейросетью	3860
создано при помощи ии	3860
создано с помощью ии	3860
создать аккаунт	3729
сообщение	3850
сообщение отправлено	3849
сообщить новость	3856
сообщить об опечатке	3754
сообщить об ошибке	3754
сортирай по	310
сортиране	311
сортировать	3863
сортировать по	3862
сортировка	3863
сортування	4643
сортувати	4643
сортувати за	4642
сохранено	3740
сохранить	3739
сохранить выбор	3832
сохранить на потом	3866
сохранить настройки	3832
сохранить рецепт	61
сохранить статью	3739
социальные сети	3741
спасибо за ваш голос	91	3823
спасибо за ваше сообщение	3849
спасибо за подписку	3732
спасибо за регистрацию	3849
спасибо за сообщение	3849
спасибо за участие в опросе	3823
спасибо, ваш голос учтён	3823
спершу нові	4642
спершу старі	4642
спестявате #%	298
спецпроект	3744
спецпроєкт	4524
сповіщення	4619
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3867
спонсорський матеріал	4648
способ оплаты	3727
способы оплаты	3727
спочатку нові	4642
спочатку старі	4642
спри да следваш	312
спробуйте пізніше	4629
спробуйте ще раз	4629
ссылка скопирована	3739
сталася помилка	4630
сталася помилка. спробуйте пізніше	4629
сталася помилка. спробуйте ще раз	4629
станете член	222
стани абонат	222
стани дарител	222
старые	3863
старі	4643
стати патроном	4623
стати підписником	4623
стати співучасником	4512
стати частиною спільноти	4512
стати членом клубу	4623
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4637
стать патроном	3723
стать соучастником	3723
стать спонсором	3723
статья защищена авторским правом	3857
створено за допомогою штучного інтелекту	4640
створено за допомогою ші	4640
створено штучним інтелектом	4640
створено ші	4640
створити акаунт	4515
стежити за автором	4644
стежити за онлайном	4632
стежити за темою	4644
стислий переказ від ші	4640
стоимость доставки	3830
сторінка # з #	4631
сторінка # із #	4631
сторінка #/#	4631
страница # из #	3851
страница # от #	302
страница #/#	302	3851
стрічка новин	4539
субтитри	289	4616
субтитры	3836
судоку	281	3826	4606
сума по избор	295
сховати	4543
сховати відповіді	4642
сховати рекламу	4648
сходни новини	230
схожі матеріали	4539
схожі новини	4539
схожі статті	4539
съгласен съм и продължавам	285
съдържание от партньор	315
съдържанието е блокирано	285
съдържанието е защитено с авторски права	307
съдържанието не е налично	285
съдържанието не може да бъде показано	285
създадено от ии	309
създадено с изкуствен интелект	309
създадено с помощта на ии	309
създай профил	223
съобщение	301
съобщението е изпратено	300
съобщете за грешка	306
съобщи за грешка	306
сыграть	3826
сюжет	3759
сюжеты	3759
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4619
так, дякую	4619
так, увімкнути	4597
так, хочу	4619
також читайте	4539
твитнуть	3739
твиттер	3740
твітнути	4521
теги	3759	4539
текст продовжується під рекламою	4524
текст создан автоматически	3860
текст створено автоматично	4640
текст читает робот	3835
текущее время	3836
текущее время #	3835
текущо време	289
текущо време #	288
телеграм	3740
телефон	301	3850	4630
тема	301	3850	4630
тема дня	3759
теми	4539
темы	3759
тест дня	3823
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3729
только необходимые	3832
транскрипция	289
тривалість	4616
тривалість #	4616
търговско съдържание	315
тільки необхідні	4612
""", 'у': """
у вас вже є акаунт	4626
у вас включен adblock	3840
у вас нет подписки	3846
у вас уже есть аккаунт	3846
у кошик	4526
у мене вже є акаунт	4626
у мене є акаунт	4626
у мене є передплата	4626
у меня есть аккаунт	3846
у меня есть подписка	3846
у меня нет аккаунта	3846
у меня уже есть аккаунт	3846
у цій статті	4632
уведомления	3839
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3762
увеличить изображение	3852
увеличить текст	3866
увеличить фото	3852
увеличить шрифт	3866
увійти	4515
увійти з google	4626
увійти за допомогою google	4626
увійти через apple	4626
увійти через facebook	4626
увійти через google	4626
увійти, щоб коментувати	4642
увімкнути	4619
увімкнути звук	4615
увімкнути сповіщення	4596
увімкніть сповіщення	4596
угостите нас кофе	3843
угостить кофе	3843
уже есть аккаунт	3729
уже зарегистрированы	3729
уже зареєструвалися	4515
уже отключил	3842
узнать цену	3829
укажите сумму	3843
уменьшить шрифт	3866
умови використання	4529
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3832
управление уведомлениями	3838
управлявай съгласието	285
управлять согласием	3832
условия за ползване	285
установить приложение	3837
усі коментарі	4642
усі матеріали	4632
усі матеріали автора	4632
усі матеріали авторки	4555
усі матеріали за темою	4632
усі новини	4541
усі статті	4632
усі статті автора	4632
""", 'ф': """
файлы cookie	3748
фамилия	301	3850
фейсбук	3740
филворды	3826
фото	3759
фото # з #	4631
фото # из #	3851
фото # із #	4631
фото #/#	3851	4631
фоторепортаж	3759
""", 'х': """
харесай	233
харесва ми	311
хорошо	3748
хотите получать уведомления	3838
хочете отримувати сповіщення	4618
""", 'ц': """
це було корисно	4640
це відео більше недоступне	4615
це відео недоступне	4615
це відео недоступне у вашій країні	4615
це поле обов'язкове	4629
цей контент недоступний	4612
цей контент неможливо показати	4612
цей матеріал закритий	4626
цена на доставката	283
ця стаття закрита	4626
цял екран	288
""", 'ч': """
час читання # хв	4541
час, що залишився	4615
час, що залишився #	4615
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4534
читает синтезированный голос	3835
читайте в застосунку	4617
читайте в приложении	3837
читайте еще	3759
читайте ещё	3759
читайте ниже	3744
читайте первыми в приложении	3837
читайте першими в застосунку	4617
читайте по теме	3759
читайте также	3759
читайте також	4539
читати без обмежень	4626
читати без реклами	4648
читати всю новину	4632
читати всю статтю	4632
читати далі	4541
читати з передплатою	4626
читати коментарі	4642
читати оригінал	4603
читати повністю	4541
читати розшифровку	4615
читати статтю повністю	4632
читати також	4539
читать без ограничений	3846
читать без рекламы	3867
читать в max	3741
читать в telegram	3741
читать всю статью	3852
читать далее	3762
читать дальше	3762
читать ещё	3762
читать комментарии	3754
читать оригинал	3824
читать полностью	3762
читать расшифровку	3835
читать с подпиской	3846
читать статью полностью	3852
читать также	3759
читать целиком	3852
читає синтезований голос	4615
чому я бачу цю рекламу	4648
что еще почитать	3759
что ещё почитать	3759
что-то пошло не так	3850
что-то пошло не так, попробуйте позже	3849
что-то пошло не так. попробуйте еще раз	3849
что-то пошло не так. попробуйте ещё раз	3849
что-то пошло не так. попробуйте позже	3849
чуй статията	288
""", 'ш': """
швидкість	4616
швидкість відтворення	4615
ші може помилятися	4640
""", 'щ': """
ще за темою	4539
ще на цю тему	4542
ще не передплатник	4626
ще немає акаунта	4626
ще новини	4539
що ще почитати	4539
щомісяця	4512	4627
щомісячна підтримка	4624
щомісячний внесок	4623
щоп'ятниці. безкоштовно. без спаму	4629
щороку	4627
щось пішло не так	4630
щось пішло не так, спробуйте пізніше	4629
щось пішло не так. спробуйте пізніше	4629
щось пішло не так. спробуйте ще раз	4629
""", 'э': """
экономия #%	3847
эксклюзивно для подписчиков	3846
электронная почта	3732
электронная почта или логин	3846
эта статья закрыта	3846
это было полезно	3860
это видео больше недоступно	3835
это видео недоступно	3835
это видео недоступно в вашей стране	3835
это поле обязательно	3849
это поле обязательно для заполнения	3849
этот контент невозможно показать	3832
этот контент недоступен	3832
этот материал закрыт	3846
""", 'я': """
я вже підтримую	4511
я вимкнув блокувальник	4620
я отключил	3842
я отключил блокировщик	3840
я уже поддерживаю	3722
як вимкнути adblock	4620
як ми захищаємо джерела	4636
як ми захищаємо наші джерела	4636
якість	4616
яндекс.дзен	3740
""", 'і': """
ім'я	4630
індекс	4630
інша сума	4623
інші матеріали автора	4632
інші матеріали авторки	4555
інші новини	19	4539
інші статті автора	4632
інші статті авторки	4555
""", 'א': """
אהבתי	2090
אודות הכותב	2120
אולי גם יעניין אותך	2054
אולי יעניין אותך	2054
אולי יעניין אותך גם	2082
אולי יעניין אתכם	2054
אולי יעניין אתכם גם	2082
אולי מאוחר יותר	2037
אולי פספסתם	2082
אחר כך	2106
איך מכבים	2109
איך מכבים חוסם פרסומות	2108
אימייל	2116
אימייל לא תקין	2115
אין לי דעה	2090
אין לך חשבון	2113
אין לכם חשבון	2113
אינציקלופדיית ynet	2054
אירעה שגיאה	2115
אישור הכל	2102
אישור והמשך	2101
אני מאשר את תנאי השימוש	2115
אני מאשר קבלת דיוור	2115
אני מאשר/ת קבלת דברי פרסומת	2115
אני מאשר/ת קבלת דיוור	2115
אני מסכים לתנאי השימוש	2115
אני מסכים/ה לתנאי השימוש	2115
אפשר	2106
אפשר התראות	2105
אפשר לבטל בכל רגע	2113
אפשר תמיד	2101
אפשרויות נוספות	2128
אשר את כל העוגיות	2133
אשר הכל	2102
אשר והמשך	2101
""", 'ב': """
בדקו את תיבת הדואר	2115
בדקו את תיבת המייל	2115
בחירה	2114
בחן את עצמך	2092
בחנו את עצמכם	2092
בחסות	2085
בחר	2114
בחר מסלול	2113
בחר סכום	2135
בחרו את המינוי שלכם	2113
בחרו מינוי	2113
בחרו מסלול	2113
בחרו סכום	2135
בטל השתקה	2097
ביטול הסכמה	2101
ביטול השתקה	2097
בלי ספאם	2115
בלעדי למנויים	2113
במעקב	2125
בשיתוף	2049
בשיתוף עם	2129
""", 'ג': """
גודל גופן	65
גודל הטקסט	2127
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2136
""", 'ד': """
דווח על טעות	2053
דווח על תגובה	2131
דווחו לנו על טעות	2089
דחה את כל העוגיות	2133
דחה הכל	2102
דחיית הכל	2102
דיווח	2090
דיווח על טעות	2089
דיווח על תגובה	2131
דלג לתוכן	2056
דלג על הפרסומת	2134
דלגו למתכון	61
דלגו על הפרסומת	2134
דף הבית	2056
""", 'ה': """
האזינו	2045
האזינו בספוטיפיי	2132
האזינו לכתבה	2097
האזן לכתבה	2097
האם הכתבה עזרה לך	2089
האם הכתבה עניינה אותך	2089
האם העמוד עזר לך	2089
האם זה היה מועיל	2089
הבא	2056
הבנתי	2057
הבקשה התקבלה	2137
הבקשה נשלחה	2137
הגב	2053
הגדל טקסט	2127
הגדל תמונה	2119
הגדלת טקסט	2127
הגדלת תמונה	2119
הגדרות עוגיות	2101
הגדרות פרטיות	2101
הדפיסו את המתכון	61
הדפיסו כתבה	2081
הדפס	2045
הדפס מתכון	61
הדפסה	2045
הדפסת המתכון	61
הדפסת כתבה	2081
ההודעה נשלחה	2115
ההודעה שלך	2137
ההצבעה שלך נקלטה	2089
ההצעה המשתלמת ביותר	2114
ההרשמה אושרה	2137
הודעתך נשלחה	2115
הווידאו אינו זמין	2097
הוסיפו תגובה	2053
הוסף כמקור מועדף	2124
הוסף לסל	2139
הוסף תגובה	2053
הוסף תשובה	2131
הוספה לסל	2139
הוספת תגובה	2053
הוקרא בקול סינתטי	2097
הורד שמע	2097
הורדת הפרק	2097
הורדת השמע	2097
הורידו את האפליקציה	2104
הזינו כתובת מייל	2137
הזכירו לי מאוחר יותר	2037
הזן כתובת אימייל	2137
החדשות ביותר	2090
החדשים ביותר	2090
החנות	2129
החשבון שלי	2039
הטבה לקוראים	2095
הטבות למנויים	2095
הטופס נשלח בהצלחה	2115
הירשם	2039
הירשמו להתראות	2105
הישנות ביותר	2090
הכי נצפים	2054
הכי נקרא	2054
הכי נקראות	2054
הכי נקראות היום	2082
הכי פופולרי	2114
הכינוי שלך	2131
הכניסו כתובת מייל	2137
הכתבה הבאה	2054
הכתבה המלאה למנויים	2081
הכתבה הקודמת	2054
הכתבה נעולה	2113
המייל האדום	2120
המייל שלך	2137
המלצות	2054
המשיכו לקרוא	2138
המשך בדפדפן	2104
המשך לאתר	2104
המשך לקרוא	2056
המשך עם google	2113
המשך עם אימייל	2136
המשך עם אפל	2113
המשך עם גוגל	2113
המשך עם פייסבוק	2113
המשך קריאה	2056
הנגן נטען	2097
הנצפים ביותר	2082
הנקראות ביותר	2054
הנקראים ביותר	2082
הסרטון אינו זמין	2097
הסרטון הבא	2134
הסרטון הקודם	2134
הסרטון לא זמין	2097
הסרטון נטען	2097
הסתר	2057
הסתר תגובות	2089
הסתר תשובות	2089
העדפות עוגיות	2101
העדפות פרטיות	2133
הענק כתבה במתנה	2127
הענקת כתבה במתנה	2127
העתיקו את הקישור	2081
העתיקו קישור	2081
העתק	2128
העתק קישור	2045
העתקת הקישור	2081
העתקת קישור	2045
הפופולרי ביותר	2114
הפופולריות ביותר	2090
הפסק לעקוב	2124
הפסקת מעקב	2124
הפעל התראות	2105
הפעל סרטון	2097
הפעלה אוטומטית	2098
הפעלת התראות	2105
הפרסומת ממשיכה	2139
הצביעו	91	2090
הצביעו בסקר	2089
הצבע	91	2090
הצבעה	92
הצבעתך נקלטה	2089
הצג ב-x	2132
הצג הכל	2057
הצג כתוביות	2097
הצג מפה	2057
הצג מקור	2057
הצג עוד	2056
הצג פוסט	2101
הצג פוסט זה באינסטגרם	2132
הצג פחות	2057
הצג תגובות	2089
הצג תוכן	2101
הצג תוצאות	91	2090
הצג תמיד	2101
הצג תשובות	2089
הצגת התוכן	2101
הצטרפו	2038
הצטרפו אלינו	2038
הצטרפו לתומכים	2110
הצעה לקוראים	2095
הקודם	2056
הקטן טקסט	2127
הקטנת טקסט	2127
הקישור הועתק	2081
הקראה אוטומטית	2097
הקש להפעלת קול	2134
הרשמה	2039
השאר אותי מחובר	2113
השב	2053
השתק	2098
השתקה	2098
השתתפו בסקר	2089
התגובה שלך	2131
התגובות למנויים בלבד	2131
התגובות מושבתות	2131
התחבר	2039
התחבר עם google	2113
התחברות	2039
התחברות באמצעות גוגל	2113
התחברות עם גוגל	2113
התחברות עם פייסבוק	2113
התמונה הבאה	2138
התמונה הקודמת	2138
התרומה שלי	2135
""", 'ו': """
ווטסאפ	2045
וידאו	2054
""", 'ז': """
זהו שדה חובה	2115
זכור אותי	2114
זמן נוכחי	2098
זמן נותר	2098
""", 'ח': """
חד פעמי	2111
חד-פעמי	2111
חדשות אחרונות	2054
חודש ראשון ב-#	2080
חודש ראשון ב-# ש"ח	2080
חודש ראשון בשקל	2080
חודש ראשון חינם	2080
חודשי	2111
חזרה למעלה	2056
חזרה לעמוד הבית	2119
חזרה לרשימה	2138
חידוש מינוי	2136
חיוב חודשי	2114
חיוב שנתי	2114
חינם, בלי ספאם	2115
חיפוש	2056
""", 'ט': """
טוויטר	2045
טוען וידאו	2097
טוען נגן	2097
טלגרם	2045
טעינת הפוסט	2101
טען מחדש	2108
טען מחדש את הדף	2108
טען עוד	2056
טען פוסט	2101
טען תגובות נוספות	2089
טען תוכן	2101
""", 'י': """
יציאה	2039
יציאה ממסך מלא	2097
יש לי חשבון	2113
""", 'כ': """
כבר הצבעת	2089
כבר הצבעתם	2089
כבר יש לך חשבון	2113
כבר מנוי	2113
כבר מנויים	2113
כבר מנויים? התחברו	2039
כבר נרשמת	2039
כותרות אחרונות	2054
כיביתי	2109
כיביתי את חוסם הפרסומות	2108
כל חודש	2111
כל שקל חשוב	2110
כל תרומה חשובה	2110
כל תרומה עוזרת	2110
כללי התגובות	2089
כן, אני רוצה	2105
כניסה	2039
כניסה למנויים	2039
כתבה זו הוענקה במתנה	2140
כתבה זו היא תוכן ממומן	2081
כתבה ממומנת	2085
כתבה נעולה	2113
כתבו את תגובתכם	2131
כתבו לנו	2120
כתבו תגובה	2053
כתבות אחרונות	2054
כתבות מומלצות	2054
כתבות נוספות	2054
כתבות נוספות בנושא	2082
כתבות נוספות שיעניינו אתכם	2082
כתבות נוספות של הכתב	2119
כתבות קשורות	2054
כתבות שאולי פספסתם	2082
כתבות שיעניינו אתכם	2082
כתוב תגובה	2089
כתוביות	2098
כתובת אימייל לא תקינה	2115
כתובת המייל כבר רשומה	2137
כתובת המייל שלך	2137
כתובת מייל לא תקינה	2115
כתיבת תגובה	2089
""", 'ל': """
לא אהבתי	2090
לא יודע	2090
לא כעת	2037
לא ניתן להפעיל את הסרטון	2097
לא ניתן להציג את התוכן	2101
לא ניתן להציג תוכן זה	2101
לא ניתן לטעון את הסרטון	2134
לא ניתן לנגן את הסרטון	2097
לא עכשיו	2037
לא תודה	2037
לא, תודה	2037
לגלריה	2119
לגלריה המלאה	2119
לגלריית התמונות	2119
לדף הבית	2119
לדף התרומות	2110
להאזנה בספוטיפיי	2132
להאזנה לכתבה	2097
להורדה ב-app store	2104
להורדה ב-google play	2104
להורדה מ-app store	2104
להורדה מ-google play	2104
להורדת האפליקציה	2081
להזמנה לחצו כאן	2139
להזמנת כרטיסים	2095
להמשך קריאה	2039
להרשמה	2039
לחידון	2092
לחידון המלא	2092
לחנות	2129
לחצו להפעלת הסאונד	2134
לידיעה המלאה	2119
לכל החדשות	2119
לכל החידונים	2092
לכל הכתבות	2056
לכל הכתבות בנושא	2082
לכל הכתבות של הכתב	2119
לכל המשחקים	2092
לכל הסרטונים	2119
לכל העדכונים, הכתבות והסרטונים	2082
לכל התגובות	2053
לכל התמונות	2119
לכתבה הבאה	2119
לכתבה הבאה בסדרה	2082
לכתבה המלאה	2119
לכתבה הקודמת	2119
לכתבה הקודמת בסדרה	2082
לכתבה נוספת	2138
למוצר	2129
למנויים בלבד	2042
למתכון	61
לעמוד הבית	2119
לעמוד התרומות	2110
לפרויקט המלא	2119
לפרופיל הכתב	2120
לפרטי המוצר	2139
לפרטים	2057
לפתיחת הכתבה	2136
לצפייה ביוטיוב	2132
לצפייה במסלולים	2136
לצפייה בתוצאות	91
לקריאה באפליקציה	2104
לקריאה מאוחר יותר	2140
לראש הדף	2119
לראש העמוד	2119
לרכישה באמזון	2095
לרכישה לחצו כאן	2095
לרכישת הספר	2095
לרכישת כרטיסים	2095
לרכישת כרטיסים לחצו כאן	2095
לרכישת מינוי	2039
לרכישת מינוי לחצו כאן	2081
לתיק המלא	2119
לתמונות	2057
לתרום	2038
לתרומה	2038
לתרומה לחצו כאן	2110
""", 'מ': """
מאוחר יותר	2106
מבזקים	2054
מדיניות הפרטיות	2052
מדיניות הפרטיות ותנאי השימוש	2052
מהירות הפעלה	2097
מהירות ניגון	2097
מודעה	2049
מומלץ עבורך	2082
מומלץ עבורכם	2082
מומלצים	2054
מוקרא בקול סינתטי	2097
מיון לפי	2090
מייל	2116
מיין לפי	2090
ממומן	2049
מסך מלא	2098
מסלולי מינוי	2136
מעבר למתכון	61
מעוניינים לקבל התראות	2105
מצאת טעות	2089
מצאתם טעות	2053
מצאתם טעות בכתבה	2089
מצב כהה	2102
משהו השתבש	2116
משחקים	2094
משך	2098
משך הסרטון	2134
משלוח חינם	2129
מתנה לחבר	2127
""", 'נ': """
נא להזין כתובת מייל תקינה	2115
נגן וידאו	2097
נגן שמע	2134
נוצר באמצעות ai	2134
נוצר על ידי ai	2134
נושאים	2054
נושאים קשורים	2054
ניגון אוטומטי	2098
ניהול אפשרויות	2133
ניהול הסכמה	2101
ניהול העדפות	2133
ניהול עוגיות	2101
ניתן לבטל בכל עת	2113
נרשמת בהצלחה	2115
""", 'ס': """
סגור	2037
סגור גלריה	2138
סגור חלון	2138
סגור תפריט	2138
סגירה	2037
סודוקו	2094
סוף הפרסומת	2095
סוף פרסומת	2095
סיכום ai	2067
סיכום אוטומטי	2123
סיכום הכתבה	2067
סכום אחר	2110
סכום לבחירה	2135
ספרו לנו מה דעתכם	2089
סקר	92
סקר היום	91
סרטון זה אינו זמין	2097
סרטון זה אינו זמין עוד	2097
סרקו את הקוד	2104
סרקו את קוד ה-qr	2104
""", 'ע': """
עדיין לא מנוי	2113
עדיין לא מנויים	2113
עוד	2056
עוד באותו נושא	2082
עוד בנושא	2054
עוד בערוץ	2054
עוד חדשות	2054
עוד כתבות	19	2054
עוד כתבות בנושא	19
עוד כתבות מעניינות	2081
עוד לא מנויים	2113
עוד סיפורים	2082
על הכותב	2120
עקבו אחר הכתב	2124
עקבו אחר הנושא	2124
עקבו אחרי הכתב	2124
עקבו אחרי הנושא	2124
עקוב אחרי הכתב	2124
""", 'פ': """
פייסבוק	2045
פנייה לכתב	2120
פנייה למערכת	2120
פרטים	2057
פרסום	2049
פרסומת	2049
פרסם	2090
פתח	2057
פתח באפליקציה	2104
פתיחה באפליקציה	2104
""", 'צ': """
צור חשבון	2039
צור קשר	2053
צפו באינסטגרם	2132
צפו בטוויטר	2132
צפו ביוטיוב	2132
צפו בפייסבוק	2132
צפו גם	2138
צפייה חוזרת	2134
צרו קשר	2120
צרו קשר עם המערכת	2120
""", 'ק': """
קבל הכל	2102
קבלת התראות	2105
קוד קופון	2139
קודי הנחה	2139
קרא גם	2054
קרא עוד	2056
קראו באפליקציה	2104
קראו בחינם	2136
קראו גם	2054
קראו עוד	2056
""", 'ר': """
רוצה לקבל התראות	2105
רוצים לקבל התראות	2105
רענון העמוד	2108
רענן את הדף	2108
רעננו את הדף	2108
""", 'ש': """
שדה זה הוא חובה	2115
שדה חובה	2115
שדות חובה	2115
שחק עכשיו	2092
שחקו עכשיו	2092
שיתוף	2045
שיתוף בוואטסאפ	2127
שיתוף בווטסאפ	2045
שיתוף בטוויטר	2045
שיתוף במייל	2081
שיתוף בפייסבוק	2045
שכחת את הסיסמה	2113
שכחת סיסמה	2113
שכחתי סיסמה	2039
שלח	91	2116
שלח לחבר	2045
שלח תגובה	2089
שלחו את הכתבה במתנה	2081
שלחו במתנה	2081
שלחו לחבר	2127
שלחו לנו סרטונים	2120
שלחו לנו תמונות	2120
שלחו משוב	2089
שליחה	2116
שליחה במייל	2045
שליחת משוב	2089
שליחת תגובה	2089
שם	2116
שם מלא	2116
שם משפחה	2116
שם פרטי	2116
שמור	2128
שמור העדפות	2101
שמור כתבה	2140
שמירה	2045
שמירת הגדרות	2101
שמירת המתכון	61
שמירת כתבה	2081
שמרו כתבה	2081
שמרו לקריאה מאוחרת	2081
שנתי	2111
שתף	2045
שתף כתבה	2140
שתפו	2045
שתפו את הכתבה	2045
שתפו בוואטסאפ	2081
שתפו בווטסאפ	2081
שתפו בטוויטר	2127
שתפו בטלגרם	2081
שתפו בפייסבוק	2045
שתפו כתבה זו	2140
""", 'ת': """
תגובה	2053
תגובות	2053
תגובות נוספות	2089
תגיות	2054
תודה על ההצבעה	2089
תודה על הצבעתך	91
תודה על התמיכה	2135
תודה על תמיכתכם	2135
תודה שהצבעת	2089
תודה שהצבעתם	2089
תודה, ההודעה נשלחה	2115
תוכן למנויים	2039
תוכן ממומן	87	2049
תוכן מסחרי	2085
תוכן מקודם	2049
תוכן פרסומי	2085
תוכן שיווקי	87	2049
תוכן שיווקי בשיתוף	2085
תוצאות	92
תוצאות ההצבעה	2090
תוצאות הסקר	2090
תורגם אוטומטית	2081
תיקון טעות	2081
תמכו בנו	2038
תמכו בנו בפטריאון	2110
תמלול	2098
תנאי השימוש	2052
תנאי השימוש | מדיניות הפרטיות	2052
תנאי השימוש ומדיניות הפרטיות	2052
תנאי פרסום תגובות	2089
תפריט	2056
תקציר ai	2067
תקציר בינה מלאכותית	2067
תקציר הכתבה	2067
תרגום אוטומטי	2098
תרומה	2038
תרומה חד פעמית	2110
תרומה חד-פעמית	2110
תרומה חודשית	2110
תרמו	2038
תרמו עכשיו	2038
תשבץ	2094
תשבצים	2094
תשחץ	2094
תשלום באמצעות paypal	2136
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1705
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1680
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1653
اخبار مرتبطة	153
اخبار پيشنهادي	1680
اختبر معرفتك	166
اختبر معلوماتك	166
اختر	188
اختر اشتراكك	187
اختر الباقة	187
اختر المبلغ	211
اختر باقتك	187
اختر خطتك	187
اختر مبلغا	211
اخترنا لك	120
اخترنا لكم	153
اخر الاخبار	120
اخرين اخبار	1653
اخرين خبرها	1680
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1655
ادامه با google	1711
ادامه با گوگل	1711
ادامه خبر	1717
ادامه در مرورگر	1703
ادامه مطلب	1655
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1646
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1689
ارسال به تلگرام	1672
ارسال به دوستان	1646
ارسال تعليق	163
ارسال خبر	1718
ارسال ديدگاه	1689
ارسال راي	91
ارسال رايگان	1727
ارسال سوژه	1718
ارسال نظر	1652
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1680
از راي شما متشكريم	1689
از شركت شما در نظرسنجي متشكريم	1689
از ما حمايت كنيد	1642
استطلاع	92
استطلاع الراي	92
استطلاع راي	92
استمع	110
استمع الي الخبر	170
استمع الي المقال	170
استمع الي هذا المقال	170
استمع علي سبوتيفاي	207
استمع للخبر	139
استمع للمقال	139
استمع للنص	139
اسم المستخدم الخاص بك	206
اشتباهي ديدهايد	1689
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1643
اشتراك خود را انتخاب كنيد	1711
اشتراك در تلگرام	1725
اشتراك در واتساپ	1725
اشتراك گذاري	1646
اشتراك گذاري در تلگرام	1672
اشتراكگذاري	1646
اشتراكگذاري در تلگرام	1725
اشتراكگذاري در واتساپ	1725
اشترك	101
اشترك في الاشعارات	179
اضافة رد	206
اضغط لتشغيل الصوت	210
اضغط هنا لمشاهدة الفيديو	139
اضف الي السلة	215
اضف تعليق	119
اضف تعليقا	119
اضف تعليقك	163
اضف رد	164
اضف ردا	164
اضف كمصدر مفضل	199
اطبع	110
اطبع المقال	152
اطبع الوصفة	61
اطبع هذا المقال	152
اظهار اقل	193
اظهار المحتوي	174
اظهار المزيد	193
اعادة المشاهدة	210
اعادة تحميل الصفحة	182
اعجبني	164
اعد تحميل الصفحة	182
اعدادات الخصوصية	174
اعدادات الكوكيز	174
اعدادات ملفات تعريف الارتباط	117
اعلان	114
اعلان مدفوع	87	157
اعلان ممول	114
اعلانات	114
اعلانات مدفوعة	157
اغلاق	99
اغلاق القائمة	214
اغلاق المعرض	214
اغلاق النافذة	214
افتح الخريطة	123
افتح المقال	212
افتح في التطبيق	178
افزودن به منابع ترجيحي	1722
افضل عرض	188
افضل قيمة	188
اقرا الخبر كاملا	193
اقرا المزيد	122
اقرا المقال التالي	214
اقرا المقال كاملا	193
اقرا ايضا	120
اقرا في التطبيق	178
اقرا لاحقا	216
اقرا مجانا	212
اكتب تعليقا	119
اكتب تعليقك	206
اكمل القراءة	214
اكنون بازي كنيد	1692
اكواد الخصم	215
الابلاغ عن التعليق	206
الابلاغ عن خطا	143
الاحدث	164
الاخبار	120
الاستمرار في المتصفح	178
الاسم	190
الاسم الكامل	190
الاشتراك	101
الاعلان مستمر	215
الاعلانات	114
الاقدم	164
الاقسام	120
الاكثر اعجابا	164
الاكثر تداولا	120
الاكثر تفاعلا	164
الاكثر شعبية	188
الاكثر قراءة	120
الاكثر قراءة الان	153
الاكثر قراءة اليوم	153
الاكثر مشاهدة	120
الان نه	1641
البحث	122
البريد الالكتروني	190
البريد الالكتروني غير صالح	189
البريد الالكتروني غير صحيح	189
البقاء متصلا	187
التالي	122
الترجمة	171
التشغيل التلقائي	171
التعليقات	119
التعليقات للمشتركين فقط	206
التعليقات معطلة	206
التفاصيل	123
الجودة	171
الحقول المطلوبة	189
الخبر التالي	193
الخبر السابق	193
الخروج من ملء الشاشة	170
الدخول	101
الدفع عبر باي بال	212
الذهاب الي صفحة التبرع	184
الرئيسية	122
السابق	122
السماح	180
السماح بالاشعارات	179
السماح دائما	174
السياسة التحريرية	195
الصفحة التالية	122
الصفحة الرئيسية	122
الصورة التالية	214
الصورة السابقة	214
العاب	168
العب الان	166
العب مجانا	166
العودة الي الاعلي	193
العودة الي الصفحة الرئيسية	193
العودة الي القائمة	214
العودة للصفحة الرئيسية	193
الغاء المتابعة	199
الغاء كتم الصوت	170
الفيديو التالي	210
الفيديو السابق	210
الفيديو غير متاح	170
القائمة	122
الكلمات المتقاطعة	168
الكلمات المفتاحية	123
المتابعة باستخدام apple	187
المتابعة باستخدام facebook	187
المتابعة باستخدام google	187
المتابعة باستخدام جوجل	187
المتابعة باستخدام غوغل	187
المتابعة بالبريد الالكتروني	212
المتابعة عبر غوغل	187
المتابعة في المتصفح	178
المتجر	204
المدة	171
المزيد	120	122
المزيد حول هذه القصة	153
المزيد للكاتب	193
المزيد من الاخبار	120
المزيد من الخيارات	202
المزيد من الفيديوهات	193
المزيد من المقالات	153
المزيد من مقالات الكاتب	193
المشاهدة علي يوتيوب	207
المقال التالي	120
المقال السابق	120
النتائج	92
النص المكتوب	171
الوسوم	120
الوضع الليلي	175
الوقت الحالي	171
الوقت المتبقي	171
الي الاعلي	122
الي صفحة التبرع	184
امسح رمز qr	178
امكان نمايش اين محتوا وجود ندارد	1700
امكان پخش ويدئو وجود ندارد	1696
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1712
انتخاب اشتراك	1711
انتخاب طرح	1711
انتشار	1690
انتقل الي الوصفة	61
انتهاي پيام	1672
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1725
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
اوافق علي الشروط والاحكام	189
اوافق علي سياسة الخصوصية	189
اوافق علي معالجة بياناتي	189
اولين نفري باشيد كه نظر ميدهد	1672
ايا اين مطلب براي شما مفيد بود	1689
ايا اين مطلب مفيد بود	1689
ايا اين مقاله مفيد بود	1689
ايا مايليد اعلان دريافت كنيد	1704
ايا ميخواهيد اعلان دريافت كنيد	1704
ايجاد حساب	1643
ايقاف مؤقت	170
ايميل	1714
ايميل خود را بررسي كنيد	1713
ايميل معتبر وارد كنيد	1713
ايميل نامعتبر	1713
ايميل نامعتبر است	1713
اين فيلد الزامي است	1713
اين فيلد ضروري است	1713
اين مطالب را هم بخوانيد	1680
اين مطلب را هم بخوانيد	1680
اين مطلب مفيد بود	1689
اين مقاله قفل است	1711
اين ويدئو در دسترس نيست	1696
اين ويدئو ديگر در دسترس نيست	1696
اين ويديو در دسترس نيست	1696
اپليكيشن را دانلود كنيد	1703
اپليكيشن را نصب كنيد	1703
اگهي	1648
اگهيها	1684
""", 'ب': """
با تشكر، پيام شما ارسال شد	1713
با حمايت	1727
با ما تماس بگيريد	1718
با همكاري	1727
با پردازش دادههايم موافقم	1713
بارگذاري دوباره صفحه	1707
بارگذاري مجدد صفحه	1707
بارگذاري محتوا	1700
بارگذاري پست	1700
باز كردن	1656
باز كردن در اپليكيشن	1703
باز كردن در برنامه	1703
بازخورد بدهيد	1689
بازرگاني	1684
بازي رايگان	1692
بازي كنيد	1692
بازيها	1694
بازگشت به بالا	1655
بازگشت به صفحه اصلي	1717
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1689
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1653
برچسبها	1653
بزرگتر كردن متن	1725
بزرگنمايي تصوير	1717
بستن	1641
بعدا	1705
بعدا ياداوري كن	1641
بعدي	1655
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1705
به اشتراك بگذاريد	1646
به اين مطلب گوش دهيد	1696
به اين مقاله گوش دهيد	1696
بهترين پيشنهاد	1712
بيشتر	1653	1655
بيشتر ببينيد	1680
بيشتر بخوانيد	1653
بيصدا	1697
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1653
تازهسازي صفحه	1707
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1648
تبليغات	1648
تبليغات در گوگل	1684
تبليغات متني	1684
تجديد الاشتراك	212
تحديث الصفحة	182
تحقق من بريدك	189
تحقق من بريدك الالكتروني	189
تحميل التطبيق	109
تحميل الحلقة	170
تحميل الصوت	170
تحميل المحتوي	174
تحميل المزيد	122
تحميل المزيد من التعليقات	163
تحميل المنشور	174
تحميل من app store	178
تحميل من google play	178
تخطي الاعلان	210
تخفيف ويژه خوانندگان	1695
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1697
تسجيل	101
تسجيل الخروج	101
تسجيل الدخول	101
تسجيل الدخول باستخدام google	187
تسجيل الدخول عبر جوجل	187
تسجيل الدخول عبر غوغل	187
تسجيل الدخول عبر فيسبوك	187
تسجيل دخول	101
تسوق الان	169
تشغيل الاشعارات	179
تشغيل الفيديو	170
تشغيل تلقائي	171
تصغير الخط	202
تصويت	92	164
تعذر تحميل الفيديو	210
تعذر تشغيل الفيديو	170
تعذر عرض المحتوي	174
تعليق	119
تعليقات	119
تعليقك	164
تغطية خاصة	153
تفضيلات الخصوصية	209
تفضيلات ملفات تعريف الارتباط	174
تفعيل	180
تفعيل الاشعارات	109
تقديم # ثوان	170
تكبير الخط	202
تكبير الصورة	193
تلخيص بالذكاء الاصطناعي	198
تلغرام	110
تلقي الاشعارات	179
تلگرام	1646
تم احتساب صوتك	163
تم ارسال رسالتك	189
تم ارسال رسالتك بنجاح	189
تم ارسال طلبك	213
تم استلام طلبك	213
تم الارسال بنجاح	189
تم الاشتراك بنجاح	189
تم انشاء الصوت بالذكاء الاصطناعي	170
تم انشاؤه بالذكاء الاصطناعي	210
تم تاكيد الاشتراك	213
تم تسجيل صوتك	163
تم نسخ الرابط	152
تماس با تحريريه	1718
تماس با ما	1652
تماس با نويسنده	1718
تماشاي ويديو	1672
تمام صفحه	1697
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1700
تنظيمات كوكي	1651
تنظيمات كوكيها	1651
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1696
تويتر	110
توييتر	1646
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1689
ثبت راي	91
ثبت نام	1643
ثبت نظر	91	1652
ثبتنام	1643
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1700
جدول	1694
جدول كلمات متقاطع	1694
جديدترين	1690
جديدترين اخبار	1653
جديدترينها	1690
جزئيات	1656
جستجو	1655
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1641
حامي ما شويد	1709
حامي مالي	1727
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1651
حساب كاربري	1643
حساب كاربري دارم	1711
حساب كاربري داريد	1711
حساب كاربري نداريد	1711
حسابي	101
حصري للمشتركين	101
حفظ	110
حفظ الاعدادات	174
حفظ التفضيلات	174
حفظ المقال	152
حفظ الوصفة	61
حفظ للقراءة لاحقا	152
حقل الزامي	189
حقل مطلوب	189
حمايت كنيد	1642
حمايت مالي	1642
حمايت مالي از ما	1709
حمايت ماهانه	1710
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1655
خبر بعدي	1672
خبر قبلي	1672
خبرهاي بيشتر	1680
خبرهاي داغ	1680
خبرهاي مرتبط	1653
خبرهاي پيشنهادي	1680
خروج	1643
خروج از تمام صفحه	1696
خريد از امازون	1695
خريد انلاين	1727
خريد اين كتاب	1695
خريد اينترنتي	1727
خريد بليت	1695
خريد بليط	1695
خريد كتاب	1695
خطايي ديدهايد	1689
خطايي رخ داد	1714
خلاصه با هوش مصنوعي	1721
خلاصه هوش مصنوعي	1721
خواندن در اپليكيشن	1703
خواندهشده با صداي مصنوعي	1696
خودتان را بيازماييد	1692
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1692
دانلود از اپ استور	1703
دانلود از بازار	1703
دانلود از گوگل پلي	1703
دانلود اپليكيشن	1703
دانلود صدا	1696
دانلود فايل صوتي	1696
دانلود ويدئو	1696
دانلود پادكست	1696
در حال بارگذاري	1696
در حال بارگذاري ويدئو	1696
در حال بارگذاري ويديو	1696
در نظرسنجي شركت كنيد	1689
در همين رابطه	1680
در همين زمينه	1680
در پاتريون حمايت كنيد	1709
درباره نويسنده	1718
دريافت از اپ استور	1703
دريافت از بازار	1703
دريافت از كافه بازار	1703
دريافت از مايكت	1703
دريافت از گوگل پلي	1703
دريافت اعلانها	1704
دستهبندي	1653
دعمك يصنع الفرق	211
دعوت به همكاري	1672
دنبال كردن	1723
دنبال كردن اين موضوع	1722
دنبال كردن موضوع	1722
دنبال كردن نويسنده	1722
ديدگاه	1652
ديدگاه خود را بنويسيد	1689
ديدگاهتان را بنويسيد	1672
ديدگاهها	1652
""", 'ذ': """
ذات صلة	120
ذخيره	1646
ذخيره تنظيمات	1700
ذخيره خبر	1672
ذخيره دستور پخت	61
ذخيره مطلب	1672
ذخيره مطلب براي بعد	1672
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1690
راي شما ثبت شد	91	1689
راي شما ثبت شده است	1689
رايگان و بدون هرزنامه	1713
ربما لاحقا	99
رد	119
رد همه	1701
رزرو بليت	1727
رسالتك	190
رفتن به بالا	1717
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1709
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1711
رمز عبور را فراموش كردهايد	1643
رپورتاژ	1648
رپورتاژ اگهي	1648
""", 'ز': """
زمان باقيمانده	1697
زمان فعلي	1697
زيرنويس	1697
""", 'س': """
سؤال اليوم	91
سالانه	1710
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1696
سنويا	185
سودوكو	168	1694
سوژه بفرستيد	1718
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1651
""", 'ش': """
شارك	110
شارك الخبر	152
شارك القصة	152
شارك المقال	110
شارك عبر واتساب	202
شارك علي	110
شارك علي تويتر	202
شارك علي فيسبوك	202
شارك علي واتساب	202
شارك في استطلاع الراي	143
شارك في الاختبار	166
شارك في الاستطلاع	143
شارك في التصويت	163
شارك هذا الخبر	216
شارك هذا المقال	216
شارك هذا الموضوع	110
شارك هذه الصفحة	216
شاركنا برايك	163
شاركنا رايك	119
شاركها	152
شاركونا اراءكم	163
شاهد الصور	193
شاهد الفيديو	139
شاهد ايضا	120
شاهد بالفيديو	139
شاهد علي يوتيوب	207
شايد بعدا	1641
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1689
شرايط استفاده	1651
شرايط استفاده و حريم خصوصي	1651
شرايط را ميپذيرم	1713
شركاؤنا	175
شركاي ما	1701
شركت در ازمون	1692
شركت در نظرسنجي	1689
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1692
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1722
شما قبلا راي دادهايد	1689
شنيدن اين مطلب	1696
شنيدن مقاله	1696
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1655
صفحه كمك مالي	1709
صندوق ورودي خود را بررسي كنيد	1713
صوت	91	164
صوت اصطناعي	171
صوت الان	91
""", 'ط': """
طالع ايضا	153
طباعة	110
طباعة المقال	152
طباعة الوصفة	61
""", 'ع': """
عرض اقل	123
عرض الاشتراكات	212
عرض الاصل	123
عرض الباقات	212
عرض التعليقات	163
عرض التفاصيل	123
عرض الردود	163
عرض الصور	193
عرض الكل	122
عرض المحتوي	174
عرض المزيد	122
عرض المزيد من التعليقات	163
عرض الملف	193
عرض المنتج	215
عرض المنشور	174
عرض النتائج	91	164
عرض النص الاصلي	123
عرض النص المكتوب	170
عرض جميع الاخبار	193
عرض جميع الصور	193
عرض خاص للقراء	169
عرض علي اكس	207
عرض علي انستغرام	207
عرض علي تويتر	207
عرض علي فيسبوك	207
عرض هذا المنشور علي instagram	207
عرض هذا المنشور علي انستغرام	207
عروض المشتركين	169
عضويت	1643
عطلت مانع الاعلانات	182
عكس	1653
عكسهاي بيشتر	1717
عكسهايتان را براي ما بفرستيد	1718
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1708
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1711
فروشگاه	1727
فعال كردن	1705
فعال كردن اعلانها	1704
فعالسازي اعلانها	1704
فعل الاشعارات	179
فعلا نه	1705
فقط براي مشتركان	1643
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1646
فيلد الزامي	1713
فيلدهاي الزامي	1713
""", 'ق': """
قبلي	1655
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1701
قبول و ادامه	1700
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1690
قديميترينها	1690
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1689
قوانين و مقررات را ميپذيرم	1713
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1703
كل الاخبار	193
كل الالعاب	166
كل الصور	193
كل شهر	185
كل مساهمة تصنع فرقا	184
كل مساهمة مهمة	184
كل مقالات الكاتب	193
كلمات دلالية	120
كلمات متقاطعة	168
كلمات مفتاحية	120
كليدواژهها	1653
كمك كنيد	1642
كمك مالي	1642
كمك ماهانه	1710
كمك يكباره	1709
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1651
كوچكتر كردن متن	1725
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1697
كپي	1726
كپي شد	1672
كپي كردن لينك	1672
كپي لينك	1646
""", 'ل': """
لا اعرف	164
لا راي لي	164
لا شكرا	99
لا يمكن تشغيل الفيديو	170
لا يمكن عرض هذا المحتوي	174
لا، شكرا	99
لاحقا	99
لدي حساب	187
لديك حساب	187
لديك حساب بالفعل	187
لست مشتركا	187
لست مشتركا بعد	187
لطفا ان را غيرفعال كنيد	1708
لطفا يك ايميل معتبر وارد كنيد	1713
لغو در هر زمان	1711
لغو دنبال كردن	1722
لغو رضايت	1700
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1646
لينك كوتاه خبر	1672
لينك كپي شد	1672
""", 'م': """
مادة اعلانية	114
ماهانه	1710
مبلغ اخر	184
مبلغ دلخواه	1709
مبلغ ديگر	1709
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1717
متن كامل مقاله را بخوانيد	1717
متن پيادهشده	1697
متوجه شدم	1656
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1712
محبوبترينها	1690
محتواي تبليغاتي	1648
محتواي حمايتشده	1672
محتواي پولي	1695
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1711
مدة الفيديو	210
مدت	1697
مدت زمان	1697
مديريت رضايت	1700
مديريت كوكيها	1700
مرا به خاطر بسپار	1711
مرة واحدة	185
مرتبسازي	1690
مرتبسازي بر اساس	1690
مزايا المشتركين	169
مزاياي مشتركان	1695
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1707
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1655
مشاهده عكسها	1717
مشاهده قيمت	1695
مشاهده محتوا	1700
مشاهده نتايج	91	1690
مشاهده همه	1655
مشاهده پاسخها	1689
مشاهده پرونده	1717
مشاهده گالري	1717
مشترك شويد	1643
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1714
مطالب بيشتر	1680
مطالب ديگر اين نويسنده	1717
مطالب مرتبط	1653
مطالب پيشنهادي	1680
مطلب بعدي	1717
مطلب قبلي	1717
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1653
مقاله بعدي	1717
مقاله قبلي	1717
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1655
مهمترين اخبار	1653
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1704
""", 'ن': """
نام	1714
نام خانوادگي	1714
نام و نام خانوادگي	1714
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1696
نسخه چاپي	1672
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1703
نظر	1652
نظر بدهيد	1672
نظر خود را با ما در ميان بگذاريد	1672
نظر خود را بنويسيد	1652
نظر خود را بگوييد	1689
نظر سنجي	92
نظر شما	1652
نظر شما درباره اين خبر چيست	1672
نظرات	1652
نظرتان را بگوييد	1689
نظرسنجي	92	1672
نظري ندارم	1690
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1700
نمايش بيشتر	1655
نمايش زيرنويس	1696
نمايش كمتر	1656
نمايش متن اصلي	1656
نمايش محتوا	1700
نمايش نتايج	91
نمايش نظرات	1689
نمايش نظرات بيشتر	1689
نمايش نقشه	1656
نمايش همه	1656
نمايش پاسخها	1689
نمايش پست	1700
نميدانم	1690
ننصح بقراءة	120
نه ممنون	1641
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1725
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1713
هر كمكي مهم است	1709
هر ماه	1710
هل افادك هذا المقال	163
هل ترغب باستلام الاشعارات	179
هل ترغب في تلقي الاشعارات	179
هل تريد تلقي اشعارات	179
هل تريد تلقي الاشعارات	179
هل كان هذا المقال مفيدا	163
هل كان هذا مفيدا	163
هل كانت هذه الصفحة مفيدة	163
هل لديك حساب	187
هل نسيت كلمة المرور	187
هل وجدت خطا	163
همرساني	1646
همه اخبار	1717
همه بازيها	1692
همه خبرها	1717
همه عكسها	1717
همه مطالب	1717
همه مطالب نويسنده	1717
همه ويدئوها	1717
هميشه اجازه داده شود	1700
هميشه نمايش بده	1700
همچنين ببينيد	1680
همچنين بخوانيد	1653
هنوز ثبتنام نكردهايد	1711
هنوز مشترك نيستيد	1711
""", 'و': """
واتساب	110
واتساپ	1646
ورود	1643
ورود / ثبت نام	1643
ورود با اپل	1711
ورود با فيسبوك	1711
ورود با گوگل	1711
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1696
ويديو	1653
ويديو در دسترس نيست	1696
ويژه خوانندگان	1695
ويژه مشتركان	1643
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1710
يكبار	1710
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1652
پايان اگهي	1695
پايان تبليغ	1695
پخش خودكار	1697
پخش ويدئو	1696
پخش ويدئو ممكن نيست	1696
پخش ويديو	1696
پذيرش همه	1701
پذيرش و ادامه	1700
پربازديدترين	1653
پربازديدترينها	1653
پربازديدها	1653
پربازديدهاي امروز	1680
پربازديدهاي هفته	1680
پربحثترينها	1653
پربينندهترين	1680
پربينندهترين خبرها	1680
پربينندهترينها	1680
پرداخت سالانه	1712
پرداخت ماهانه	1712
پسنديدم	1690
پنهان كردن پاسخها	1689
پيام بازرگاني	1684
پيام شما ارسال شد	1713
پيام شما با موفقيت ارسال شد	1713
پيشنهاد خواندني	1680
پيشنهاد سردبير	1653
پيشنهاد ما	1653
""", 'چ': """
چاپ	1646
چاپ دستور پخت	61
چگونه غيرفعال كنم	1708
چگونه مسدودكننده را غيرفعال كنم	1707
""", 'گ': """
گالري تصاوير	1717
گالري عكس	1717
گزارش تخلف	1690
گزارش خطا	1652
گزارش خطا در اين خبر	1672
گزينههاي بيشتر	1726
""", 'अ': """
अकाउंट नहीं है	2212
अक्षर का आकार	65
अक्षर छोटे करें	2224
अक्षर बडे करें	2224
अगला	2160
अगला लेख	2218
अगली खबर	2158
अगली स्टोरी	2218
अनफॉलो करें	2222
अनम्यूट	2198
अनिवार्य	2215
अनुमति दें	2206
अन्य खबरें	19	2158
अन्य राशि	2210
अन्य विकल्प	2225
अपना इनबॉक्स देखें	2214
अपना ईमेल दर्ज करें	2214
अपना ईमेल देखें	2214
अपना ज्ञान परखें	2194
अपना प्लान चुनें	2212
अपनी तस्वीरें हमें भेजें	2219
अपनी प्रतिक्रिया दें	2191
अपनी राय दें	2157
अपनी राय बताएं	2191
अभी खरीदें	2197
अभी खेलें	2194
अभी डाउनलोड करें	2204
अभी तक सब्सक्राइबर नहीं हैं	2212
अभी दान करें	2147
अभी नहीं	2146
अमान्य ईमेल	2214
अमेजन पर खरीदें	2197
अवधि	2199
""", 'आ': """
आगे पढें	2160
आज का सवाल	91
आज की अन्य खबरें	2184
आप इस विषय को फॉलो कर रहे हैं	2222
आप कभी भी अनसब्सक्राइब कर सकते हैं	2214
आप पहले ही वोट कर चुके हैं	2191
आपका वोट दर्ज हो गया	2191
आपका वोट दर्ज हो गया है	2191
आपका संदेश भेज दिया गया है	2214
आपके लिए	2158
आपको यह भी पसंद आ सकता है	2184
आपको ये भी पसंद आ सकता है	2184
आवश्यक फील्ड	2214
""", 'इ': """
इस विषय को फॉलो करें	2222
इसे भी देखें	2184
इसे भी पढें	2158
""", 'ई': """
ई-पेपर	2148
ईमेल	2215
ईमेल से शेयर करें	2224
""", 'ऊ': """
ऊपर जाएं	2160
""", 'ए': """
एआई आवाज में सुनें	2198
एआई द्वारा तैयार	2172
एआई समरी	2172
एआई सारांश	2172
एआई से तैयार सारांश	2172
एक बार	2211
एक बार का दान	2210
एप डाउनलोड करें	2204
""", 'ऐ': """
ऐप इंस्टॉल करें	2204
ऐप खोलें	2204
ऐप डाउनलोड करें	2204
ऐप में खोलें	2204
ऐप में पढें	2204
ऐप स्टोर से डाउनलोड करें	2204
""", 'ऑ': """
ऑटोप्ले	2199
ऑडियो डाउनलोड करें	2198
ऑफर देखें	2197
""", 'औ': """
और खबरें	2158
और टिप्पणियां देखें	2191
और देखें	2160
और पढें	2158	2160
और भी पढें	2184
""", 'क': """
कभी भी रद्द करें	2212
कम दिखाएं	2161
कमेंट	2157
कमेंट करें	2157
कमेंट लिखें	2191
कमेंट्स	2157
कह नहीं सकते	2192
किताब खरीदें	2197
कीमत देखें	2197
कुकी नीति	2156
कुकी सेटिंग्स	2202
कुकीज प्रबंधित करें	2202
कुछ गलत हो गया	2215
के सहयोग से	2226
केवल सदस्यों के लिए	2148
केवल सब्सक्राइबर के लिए	2212
कैसे बंद करें	2209
कॉपी	2225
कॉपी करें	2225
कॉपी लिंक	2151
क्या आप नोटिफिकेशन चाहते हैं	2205
क्या आप नोटिफिकेशन पाना चाहते हैं	2205
क्या आप सूचनाएं पाना चाहते हैं	2205
क्या यह उपयोगी था	2191
क्या यह खबर उपयोगी थी	2191
क्या यह पेज उपयोगी था	2191
क्या यह लेख उपयोगी था	2191
क्यूआर कोड स्कैन करें	2204
क्रमबद्ध करें	2192
क्विज खेलें	2194
""", 'ख': """
खबर सुनें	2198
खाता नहीं है	2212
खाता बनाएं	2148
खोजें	2160
खोलें	2161
""", 'ग': """
गलती की सूचना दें	2191
गलती बताएं	2161
गलती मिली	2191
गूगल प्ले से डाउनलोड करें	2204
गूगल से जारी रखें	2212
गूगल से लॉगिन करें	2212
गेम्स	2196
गैलरी देखें	2218
गोपनीयता नीति	2156
गोपनीयता सेटिंग्स	2202
""", 'च': """
चर्चा में क्यों है	2184
चुनें	2213
""", 'ज': """
जरूर पढें	2184
जवाब छिपाएं	2191
जवाब दें	2157
जवाब देखें	2191
जवाब भेजें	2191
जावास्क्रिप्ट बंद है	2202
ज्यादा दिखाएं	2218
ज्यादा पढी गई	2184
""", 'ट': """
टिकट खरीदें	2197
टिकट बुक करें	2197
टिप्पणियां	2157
टिप्पणी	2157
टिप्पणी करें	2157
टिप्पणी के नियम	2191
टिप्पणी के लिए लॉगिन करें	2191
टिप्पणी भेजें	2191
टिप्पणी लिखें	2191
टेक्स्ट साइज	65
टैग्स	2158
टॉप न्यूज	2158
टॉप स्टोरीज	2184
ट्रांसक्रिप्ट	2199
ट्रेंडिंग	2158
ट्विटर	2151
ट्विटर पर शेयर करें	2224
""", 'ठ': """
ठीक है	2161
""", 'त': """
तस्वीर बडी करें	2218
तस्वीरें देखें	2218
ताजा खबरें	2158
ताजा समाचार	2158
""", 'द': """
दान करें	2147
दान पेज पर जाएं	2210
देश की और खबरें	2184
दोस्तों को भेजें	2172
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2214
""", 'न': """
नक्शा देखें	2161
नतीजे देखें	91
नवीनतम	2192
नहीं धन्यवाद	2146
नहीं, धन्यवाद	2146
नाम	2215
नियम और शर्तें	2156
नियम और शर्तें | गोपनीयता नीति	2156
नोटिफिकेशन ऑन करें	2205
नोटिफिकेशन चालू करें	2205
""", 'प': """
पता नहीं	2192
परिणाम देखें	91	2192
पसंदीदा स्रोत के रूप में जोडें	2222
पहले से खाता है	2212
पहले से सब्सक्राइबर हैं	2212
पाठकों के लिए विशेष ऑफर	2197
पार्टनर कंटेंट	2187
पासवर्ड भूल गए	2212
पिछला	2160
पिछला लेख	2218
पिछली खबर	2158
पूरा नाम	2215
पूरा लेख पढें	2218
पूरी खबर पढें	2160
पेज दोबारा लोड करें	2208
पेज रिफ्रेश करें	2208
पेज रीफ्रेश करें	2208
पेड कंटेंट	2197
पोल	92
पोल में हिस्सा लें	2191
पोस्ट लोड करें	2202
प्रचार	2154
प्रतिक्रिया दें	2157
प्रतिलिपि	2199
प्राइवेसी सेटिंग्स	2202
प्रायोजक	2226
प्रायोजित	2154
प्रायोजित सामग्री	2187
प्रिंट	2225
प्रिंट करें	2151
प्रीमियम	2148
प्लान चुनें	2212
प्ले स्टोर से डाउनलोड करें	2204
प्लेबैक गति	2198
प्लेबैक स्पीड	2198
प्लेयर लोड हो रहा है	2198
""", 'फ': """
फीडबैक दें	2191
फीडबैक भेजें	2191
फुल स्क्रीन	2199
फुल स्क्रीन से बाहर निकलें	2198
फेसबुक	2151
फेसबुक पर शेयर करें	2151
फेसबुक से जारी रखें	2212
फेसबुक से लॉगिन करें	2212
फॉन्ट आकार	2224
फॉन्ट साइज	65
फॉलो कर रहे हैं	2222
फॉलो करें	2222
फोटो	2158
फोटो गैलरी	2184
फोटो गैलरी देखें	2218
फ्लिपकार्ट पर खरीदें	2197
""", 'ब': """
बंद करें	2146
बडी खबरें	2158
बाद में	2146
बाद में याद दिलाएं	2146
ब्राउजर में जारी रखें	2204
""", 'भ': """
भेजें	2215
""", 'म': """
मशीनी अनुवाद	2199
मान्य ईमेल दर्ज करें	2214
मासिक	2211
मासिक दान	2211
मासिक भुगतान	2213
मासिक सहयोग	2211
मुख्य समाचार	2158
मुझे याद रखें	2212
मुफ्त डिलीवरी	2226
मुफ्त में खेलें	2194
मुफ्त, कोई स्पैम नहीं	2214
मूल देखें	2161
मेन्यू	2160
मेरा खाता	2148
मेरा खाता है	2212
मैं नियम और शर्तों से सहमत हूं	2214
मैंने ऐड ब्लॉकर बंद कर दिया	2208
मैंने बंद कर दिया	2209
म्यूट	2199
""", 'य': """
यह खबर सुनें	2198
यह फील्ड अनिवार्य है	2214
यह फील्ड आवश्यक है	2214
यह भी देखें	2184
यह भी पढें	2158
यह लेख लॉक है	2212
यह लेख सुनें	2198
यह वीडियो अब उपलब्ध नहीं है	2198
यह वीडियो उपलब्ध नहीं है	2198
यह सामग्री नहीं दिखाई जा सकती	2202
ये खबरें भी पढें	2184
ये भी जानें	2184
ये भी देखें	2184
ये भी पढें	2158
""", 'र': """
रजिस्टर करें	2148
रिपोर्ट करें	2192
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2192
लाइक करें	2192
लिंक कॉपी करें	2151	2172
लिंक कॉपी हो गया	2224
लेख उपहार में दें	2224
लेख सुनें	2198
लेखक के अन्य लेख	2218
लेखक के और लेख	2218
लेखक के बारे में	2219
लेखक को फॉलो करें	2222
लेखक परिचय	2219
लॉग इन	2148
लॉग इन करें	2148
लॉगआउट	2148
लॉगिन	2148
लोकप्रिय	2158
लोड हो रहा है	2198
""", 'व': """
वर्ग पहेली	2196
वर्तमान समय	2199
विज्ञापन	2154
विज्ञापन के बाद जारी	2187
विज्ञापन समाप्त	2197
विज्ञापन हटाएं	2172
विवरण	2161
विषय	2158
विषय को फॉलो करें	2222
वीडियो	2158
वीडियो उपलब्ध नहीं है	2198
वीडियो चलाएं	2198
वीडियो नहीं चलाया जा सकता	2198
वीडियो लोड हो रहा है	2198
वोट करने के लिए धन्यवाद	2191
वोट करें	91	2192
वोट दें	91
वोट देने के लिए धन्यवाद	2191
व्हाट्सएप	2151
व्हाट्सएप पर शेयर करें	2224
व्हाट्सऐप पर शेयर करें	2224
""", 'श': """
शायद बाद में	2146
शिकायत करें	2192
शेयर	2151
शेयर करें	2151
शेष समय	2199
""", 'स': """
संपर्क करें	2157
संपादक को लिखें	2219
संबंधित खबरें	2158
संबंधित लेख	2158
संबंधित वीडियो	2184
संबंधित समाचार	2158
सदस्य बनें	2147
सबटाइटल	2199
सबटाइटल दिखाएं	2198
सबमिट करें	2215
सबसे अच्छा ऑफर	2213
सबसे ज्यादा पढी गई	2158
सबसे ज्यादा पढी गई खबरें	2184
सबसे ज्यादा पढी गईं	2184
सबसे नए	2192
सबसे पुराने	2192
सबसे लोकप्रिय	2213
सब्सक्राइब	2148
सब्सक्राइब करें	2148
सभी अस्वीकार करें	2202
सभी कमेंट देखें	2191
सभी खबरें	2218
सभी खबरें देखें	2218
सभी गेम	2194
सभी गेम्स	2194
सभी टिप्पणियां देखें	2191
सभी तस्वीरें देखें	2218
सभी दिखाएं	2161
सभी देखें	2160
सभी फोटो देखें	2218
सभी वीडियो	2218
सभी वीडियो देखें	2218
सभी स्वीकार करें	2202
समझ गया	2161
समर्थन करें	2147
सर्वे	92
सर्वे में हिस्सा लें	2191
सहमति प्रबंधित करें	2202
सहमति वापस लें	2202
सहयोग करें	2147
सही ईमेल दर्ज करें	2214
साइन अप	2148
साइन इन	2148
साझा करें	2151
सामग्री दिखाएं	2202
सामग्री देखें	2202
सामग्री लोड करें	2202
सालाना	2211
सालाना भुगतान	2213
सिर्फ सब्सक्राइबर के लिए	2212
सीधे रेसिपी पर जाएं	61
सुडोकू	2196
सुधार नीति	2219
सूचनाएं चालू करें	2205
सेव करें	2151
स्पॉन्सर्ड	2154
स्पॉन्सर्ड कंटेंट	2187
स्वचालित अनुवाद	2199
स्वीकार करें और जारी रखें	2202
""", 'ह': """
हमसे संपर्क करें	2219
हमारा समर्थन करें	2147
हमारी मदद करें	2210
हमें लिखें	2219
हमें सपोर्ट करें	2210
हमें सहयोग दें	2210
हमेशा अनुमति दें	2202
हर महीने	2211
हर योगदान महत्वपूर्ण है	2210
हर योगदान मायने रखता है	2210
हां, चाहिए	2206
होम	2160
होम पेज पर जाएं	2218
""", 'অ': """
অক্ষরের আকার	65
অটোপ্লে	359
অডিও ডাউনলোড করুন	358
অনুদান দিন	322
অনুদান পাতায যান	367
অনুমতি দিন	364
অনুসরণ করছেন	380
অনুসরণ করুন	380
অন্য পরিমাণ	367
অ্যাকাউন্ট আছে	369
অ্যাকাউন্ট নেই	369
অ্যাপ ডাউনলোড করুন	362
অ্যাপ স্টোর থেকে ডাউনলোড করুন	362
অ্যাপে খুলুন	362
অ্যাপে পডুন	362
""", 'আ': """
আগের খবর	375
আপনার জন্য নির্বাচিত	348
আপনার বার্তা পাঠানো হযেছে	371
আপনার ব্রাউজার অডিও সমর্থন করে না	358
আপনার ব্রাউজার ভিডিও সমর্থন করে না	358
আপনার ভোট গৃহীত হযেছে	354
আপনার ভোট গ্রহণ করা হযেছে	354
আপনার মতামত জানান	354
আপনি আগেই ভোট দিযেছেন	354
আপনি কি নোটিফিকেশন পেতে চান	363
আবশ্যক	372
আমাকে মনে রাখুন	369
আমাদের সমর্থন করুন	367
আমাদের সহাযতা করুন	367
আমি শর্তাবলিতে সম্মত	371
আরও খবর	324
আরও দেখুন	324
আরও পডতে পারেন	348
আরও পডুন	324
আরও মন্তব্য দেখুন	354
আরও সংবাদ	348
আরো খবর	348
আরো পডুন	348
""", 'ই': """
ইমেইল	372
ইমেইল সঠিক নয	371
""", 'উ': """
উত্তর দিন	355
উত্তর দেখুন	354
উপরে যান	374
""", 'এ': """
এ জাতীয আরও খবর	348
এ জাতীয আরো খবর	348
এ সম্পর্কিত আরও খবর	324
এ সম্পর্কিত আরও পডুন	348
এআই সারাংশ	379
এই কনটেন্ট দেখানো যাচ্ছে না	360
এই ঘরটি আবশ্যক	371
এই বিভাগের আরও খবর	348
এই বিভাগের আরো খবর	348
এই বিষয অনুসরণ করুন	380
এই ভিডিওটি আপনার দেশে দেখা যাবে না	358
এই ভিডিওটি আর নেই	358
এই ভিডিওটি পাওযা যাচ্ছে না	358
এই লেখাটি কি উপকারী ছিল	354
এককালীন	368
এককালীন অনুদান	368
এখন নয	364
এখনই কিনুন	357
এখনই খেলুন	356
""", 'ক': """
কনটেন্ট দেখান	360
কনটেন্ট লোড করুন	360
কপি করুন	382
কপি লিংক	347
কম দেখুন	374
কিউআর কোড স্ক্যান করুন	362
কিছু ভুল হযেছে	372
কুইজ খেলুন	356
কুইজে অংশ নিন	356
কুকি সেটিংস	360
""", 'খ': """
খবরটি শুনুন	358
খবরটি শেযার করুন	347
""", 'গ': """
গুগল দিযে লগইন করুন	369
গুগল প্লে থেকে ডাউনলোড করুন	362
গোপনীযতা সেটিংস	360
গ্যালারি দেখুন	374
গ্রহণ করে এগিযে যান	360
""", 'ছ': """
ছবি দেখুন	374
ছবি বড করুন	374
ছবির গ্যালারি	374
""", 'জ': """
জনপ্রিয খবর	348
জমা দিন	372
জরিপ	92
জরিপে অংশ নিন	354
জানি না	355
জাভাস্ক্রিপ্ট বন্ধ আছে	360
""", 'ট': """
টিকিট কাটুন	357
টিকিট কিনুন	357
টুইটারে শেযার করুন	381
""", 'ন': """
নতুন	355
নাম	372
নিবন্ধন	322
নোটিফিকেশন চালু করুন	363
নোটিফিকেশন পেতে চান	363
""", 'প': """
পরবর্তী খবর	374
পরে	364
পাঠকের পছন্দ	348
পাঠান	372
পাসওযার্ড ভুলে গেছেন	369
পুরো খবর পডুন	374
পুরোনো	355
পেজ আবার লোড করুন	366
পেজ রিফ্রেশ করুন	366
পেজটি রিফ্রেশ করুন	366
পোস্ট লোড করুন	360
পোস্টটি শেযার করুন	347
প্রচ্ছদে ফিরুন	374
প্রতিটি অনুদান গুরুত্বপূর্ণ	367
প্রতিলিপি	359
প্রিন্ট	326
প্রিন্ট করুন	347
প্লে স্টোর থেকে ডাউনলোড করুন	362
প্লেব্যাক গতি	358
প্ল্যান বেছে নিন	369
""", 'ফ': """
ফন্ট সাইজ	381
ফলাফল দেখুন	91	355
ফলো করুন	380
ফুল স্ক্রিন	359
ফেসবুক দিযে লগইন করুন	369
ফেসবুকে শেযার করুন	347
ফ্রি ডেলিভারি	383
""", 'ব': """
বই কিনুন	357
বইটি কিনুন	357
বন্ধুদের সঙ্গে শেযার করুন	347
বাকি সময	359
বার্ষিক	368
বিজ্ঞাপন	326
বিজ্ঞাপন শেষ	357
বিস্তারিত পডুন	348
বেছে নিন	370
""", 'ভ': """
ভিডিও চালান	358
ভিডিও লোড হচ্ছে	358
ভিডিওটি চালানো যাচ্ছে না	358
ভিডিওটি পাওযা যাচ্ছে না	358
ভুল জানান	354
ভুল সংশোধন জানান	354
ভোট দিন	91	355
ভোট দেওযার জন্য ধন্যবাদ	354
""", 'ম': """
মতামত জানান	354
মতামত পাঠান	354
মন্তব্য	326
মন্তব্য করতে লগইন করুন	354
মন্তব্য করুন	326
মন্তব্য নেই	355
মন্তব্য পাঠান	354
মন্তব্য লিখুন	354
মন্তব্যের নিযম	354
মাসিক	368
মাসিক অনুদান	368
মিউট	359
""", 'য': """
যেকোনো সময বাতিল করুন	369
যোগাযোগ করুন	376
""", 'র': """
রকমারি থেকে কিনুন	357
রিপোর্ট করুন	355
রেজিস্টার	322
রেসিপি প্রিন্ট করুন	61
রেসিপিতে যান	61
""", 'ল': """
লগ ইন	322
লগইন	322
লাইক	355
লিংক কপি	326
লিংক কপি করুন	347
লিংক কপি হযেছে	347
লিঙ্ক কপি করুন	347
লেখক পরিচিতি	376
লেখক সম্পর্কে	376
লেখককে অনুসরণ করুন	380
লেখকের অন্যান্য লেখা	374
লেখকের আরও লেখা	374
লেখাটি কি উপকারী ছিল	354
লেখাটি শুনুন	358
লেখাটি সেভ করুন	347
লোড হচ্ছে	358
""", 'শ': """
শুধু গ্রাহকদের জন্য	369
শেযার	326
শেযার করুন	326
""", 'স': """
সংশ্লিষ্ট খবর	324
সঠিক ইমেইল দিন	371
সব খবর	374
সব খেলা দেখুন	356
সব গ্রহণ করুন	360
সব ছবি দেখুন	374
সব দেখুন	374
সব প্রত্যাখ্যান করুন	360
সব মন্তব্য দেখুন	354
সব সময অনুমতি দিন	360
সবচেযে জনপ্রিয	370
সবচেযে নতুন	355
সবচেযে পুরোনো	355
সমযকাল	359
সম্পর্কিত	348
সম্পর্কিত খবর	324
সম্পর্কিত বিষয	348
সম্পর্কিত সংবাদ	348
সম্পাদককে লিখুন	376
সম্পূর্ণ খবর পডুন	374
সম্মতি প্রত্যাহার করুন	360
সর্বশেষ	324
সর্বশেষ সংবাদ	324
সর্বাধিক আলোচিত	348
সর্বাধিক পঠিত	324
সর্বোচ্চ পঠিত	348
সহাযতা করুন	322
সাজান	355
সাবটাইটেল	359
সাবস্ক্রাইব	322
সেভ করুন	347
সেরা অফার	370
সৌজন্যে	383
স্পনসর	383
স্বযংক্রিয অনুবাদ	359
""", 'হ': """
হোযাটসঅ্যাপে শেযার করুন	381
""", 'ก': """
กฎการแสดงความคิดเห็น	4353
กติกาการแสดงความคิดเห็น	4353
กรุณากรอกข้อมูลให้ครบถ้วน	4370
กรุณากรอกอีเมล	4370
กรุณากรอกอีเมลให้ถูกต้อง	4370
กรุณาตรวจสอบอีเมล	4370
กลับขึ้นด้านบน	4373
กลับด้านบน	4373
กลับหน้าแรก	4373
การตั้งค่าความเป็นส่วนตัว	4359
การตั้งค่าคุกกี้	4359
กำลังติดตาม	4376
กำลังโหลด	4357
กำลังโหลดวิดีโอ	4357
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4373
ขอบคุณที่ร่วมโหวต	4353
ขอบคุณสำหรับการโหวต	4353
ข่าวก่อนหน้า	4373
ข่าวถัดไป	4373
ข่าวทั้งหมด	4373
ข่าวที่คุณอาจสนใจ	4346
ข่าวที่น่าสนใจ	4346
ข่าวที่เกี่ยวข้อง	4323
ข่าวนี้มีประโยชน์หรือไม่	4353
ข่าวยอดนิยม	4323
ข่าวล่าสุด	4323
ข่าวอื่นที่น่าสนใจ	4346
ข่าวอื่นๆ	19	4346
ข่าวอื่นๆ ที่น่าสนใจ	4337
ข่าวเกี่ยวข้อง	4346
ข่าวแนะนำ	4323
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4367
คลิกชมวิดีโอ	4337
คลิกเพื่อขยายภาพ	4373
คลิปแนะนำ	4346
ความคิดเห็น	4326
ความยาว	4358
ความเร็วในการเล่น	4357
คัดลอก	4378
คัดลอกลิงก์	4326
คัดลอกลิงก์แล้ว	4337
คัดลอกลิงค์	4337
คัดลอกลิงค์แล้ว	4337
คำบรรยาย	4358
คุณต้องการรับการแจ้งเตือนหรือไม่	4362
คุณอาจสนใจ	4346
คุณโหวตแล้ว	4353
คุ้มที่สุด	4369
""", 'จ': """
จดจำฉัน	4368
จดจำฉันไว้	4368
จบโฆษณา	4356
จองตั๋ว	4356
จองบัตร	4356
จัดการความยินยอม	4359
จัดการคุกกี้	4359
จัดส่งฟรี	4379
จำนวนอื่น	4366
จำเป็นต้องกรอก	4370
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4370
ฉันยอมรับเงื่อนไขการใช้งาน	4370
""", 'ช': """
ชมคลิป	4337
ชมคลิปวิดีโอ	4337
ชมวิดีโอ	4337
ชมวิดีโอด้านบน	4337
ชมวิดีโอเต็มได้ที่นี่	4337
ชำระรายปี	4368
ชำระรายเดือน	4368
ชื่อ	4371
ชื่อ-นามสกุล	4371
ช่องนี้จำเป็นต้องกรอก	4370
""", 'ซ': """
ซื้อที่ lazada	4356
ซื้อที่ shopee	4356
ซื้อบัตร	4356
ซื้อบัตรที่นี่	4356
ซื้อหนังสือ	4356
ซื้อหนังสือเล่มนี้	4356
ซื้อเลย	4356
""", 'ด': """
ดาวน์โหลดบน app store	4361
ดาวน์โหลดบน google play	4361
ดาวน์โหลดเสียง	4357
ดาวน์โหลดแอป	4361
ดาวน์โหลดแอปพลิเคชัน	4361
ดาวน์โหลดได้ที่ app store	4361
ดาวน์โหลดได้ที่ google play	4361
ดูการตอบกลับ	4353
ดูข่าวทั้งหมด	4373
ดูคลิป	4337
ดูความคิดเห็นทั้งหมด	4353
ดูความคิดเห็นเพิ่มเติม	4353
ดูทั้งหมด	4324
ดูผลลัพธ์	91
ดูผลโหวต	91	4354
ดูภาพทั้งหมด	4373
ดูภาพเพิ่มเติม	4373
ดูราคา	4356
ดูรูปทั้งหมด	4373
ดูวิดีโอ	4337
ดูเพิ่มเติม	4326
ดูแกลเลอรี	4373
ดูแกลเลอรี่	4373
""", 'ต': """
ตกลง	4363
ตอบกลับ	4354
ตัวเลือกเพิ่มเติม	4377
ตั้งค่าความเป็นส่วนตัว	4359
ตั้งค่าคุกกี้	4359
ติดตามผู้เขียน	4376
ติดตามหัวข้อ	4376
ติดตามหัวข้อนี้	4376
ติดต่อกองบรรณาธิการ	4374
ติดต่อเรา	4337
ติดต่อโฆษณา	4374
ต้องการรับการแจ้งเตือนหรือไม่	4362
""", 'ถ': """
ถอดเสียง	4358
ถอนความยินยอม	4359
ถูกใจ	4354
""", 'ท': """
ทดสอบความรู้ของคุณ	4355
ทำแบบทดสอบ	4355
ทุกการสนับสนุนมีความหมาย	4366
ทุกเดือน	4367
""", 'บ': """
บทความก่อนหน้า	4373
บทความถัดไป	4373
บทความทั้งหมดของผู้เขียน	4373
บทความที่น่าสนใจ	4346
บทความที่เกี่ยวข้อง	4323
บทความนี้ถูกล็อก	4368
บทความนี้มีประโยชน์หรือไม่	4353
บทความล่าสุด	4323
บทความอื่นของผู้เขียน	4373
บทความอื่นๆ ของผู้เขียน	4373
บทความแนะนำ	4346
บริจาค	4320
บริจาคครั้งเดียว	4366
บริจาคตอนนี้	4366
บริจาครายเดือน	4366
บริจาคเลย	4320
บันทึก	4337
บันทึกการตั้งค่า	4359
บันทึกคะแนนของคุณแล้ว	4353
บันทึกคะแนนโหวตแล้ว	4353
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4337
""", 'ป': """
ปฏิเสธทั้งหมด	4359
ปิดการแสดงความคิดเห็น	4353
ปิดเสียง	4358
""", 'ผ': """
ผู้สนับสนุน	4379
""", 'พ': """
พิมพ์	4326
พิมพ์บทความ	4337
พิมพ์สูตร	61
พิมพ์หน้านี้	4337
""", 'ฟ': """
ฟรี ไม่มีสแปม	4370
ฟังข่าว	4357
ฟังข่าวนี้	4357
ฟังบทความ	4357
ฟังบทความนี้	4357
ฟังรายการย้อนหลัง	4337
""", 'ภ': """
ภายหลัง	4363
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4337
มีบัญชีอยู่แล้ว	4368
มีบัญชีแล้ว	4368
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4370
ยกเลิกได้ทุกเมื่อ	4368
ยอดนิยม	4346
ยอดนิยมในตอนนี้	4346
ยอมรับทั้งหมด	4359
ยอมรับและดำเนินการต่อ	4359
ยังไม่มีบัญชี	4368
ยังไม่เป็นสมาชิก	4368
""", 'ร': """
ระบุจำนวนเงิน	4366
รับการแจ้งเตือน	4362
รับการแจ้งเตือนข่าวด่วน	4337
รายงาน	4354
รายปี	4367
รายเดือน	4367
รีเฟรชหน้า	4365
รีเฟรชหน้านี้	4365
รูปแบบอีเมลไม่ถูกต้อง	4370
ร่วมงานกับเรา	4337
ร่วมตอบแบบสอบถาม	4337
ร่วมตอบแบบสำรวจ	4353
ร่วมบริจาค	4320
ร่วมสนับสนุน	4366
ร่วมแสดงความคิดเห็น	4337
ร่วมโหวต	4353
ร้านค้า	4379
""", 'ล': """
ลงทะเบียน	4320
ลงทะเบียนเรียบร้อยแล้ว	4370
ลดขนาดตัวอักษร	4377
ลืมรหัสผ่าน	4320
ลืมรหัสผ่านหรือไม่	4368
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4357
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4357
วิดีโอไม่พร้อมใช้งาน	4357
วิธีปิดโปรแกรมบล็อกโฆษณา	4365
""", 'ส': """
สนับสนุนรายเดือน	4366
สนับสนุนเรา	4320
สนับสนุนโดย	4379
สปอนเซอร์	4326
สมัครงานกับเรา	4337
สมัครสมาชิก	4320
สมัครเรียบร้อยแล้ว	4370
สรุปด้วย ai	4375
สรุปโดย ai	4375
สั่งซื้อหนังสือ	4356
สั่งซื้อเลย	4356
สำหรับสมาชิกเท่านั้น	4368
สิทธิพิเศษสำหรับผู้อ่าน	4356
สิทธิพิเศษสำหรับสมาชิก	4356
สแกน qr code	4361
สแกนคิวอาร์โค้ด	4361
ส่ง	4371
ส่งข่าว	4374
ส่งข้อความเรียบร้อยแล้ว	4370
ส่งความคิดเห็น	4353
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4337
""", 'ห': """
หน้าแรก	4373
""", 'อ': """
อนุญาต	4363
อนุญาตเสมอ	4359
ออกจากโหมดเต็มจอ	4357
อีเมล	4371
อีเมลไม่ถูกต้อง	4370
อ่านข่าวที่เกี่ยวข้อง	4346
อ่านข่าวผ่านแอป	4337
อ่านข่าวอื่นๆ	4346
อ่านฉบับเต็ม	4373
อ่านต่อ	4326
อ่านต่อหลังโฆษณา	4356
อ่านต่อเรื่องนี้	4346
อ่านต่อในเบราว์เซอร์	4361
อ่านบทความฉบับเต็ม	4373
อ่านบนแอป	4361
อ่านเพิ่มเติม	4323
อ่านเรื่องที่เกี่ยวข้อง	4346
อ่านโดย ai	4357
อ่านในแอป	4361
""", 'เ': """
เกมทั้งหมด	4355
เกิดข้อผิดพลาด	4371
เกิดข้อผิดพลาด กรุณาลองใหม่	4370
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4370
เกี่ยวกับผู้เขียน	4374
เก่าที่สุด	4354
เขียนความคิดเห็น	4353
เขียนโดย ai	4375
เข้าสู่ระบบ	4320
เข้าสู่ระบบด้วย apple	4368
เข้าสู่ระบบด้วย facebook	4368
เข้าสู่ระบบด้วย google	4368
เข้าสู่ระบบด้วย line	4368
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4353
เฉพาะสมาชิกเท่านั้น	4368
เต็มจอ	4358
เนื้อหาต่อจากโฆษณา	4356
เนื้อหาที่เกี่ยวข้อง	4346
เนื้อหาสนับสนุน	4356
เนื้อหาโฆษณา	4356
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4357
เบราว์เซอร์ของคุณไม่รองรับเสียง	4357
เปิดการแจ้งเตือน	4362
เปิดรับการแจ้งเตือน	4362
เปิดเสียง	4357
เปิดแอป	4361
เปิดในแอป	4361
เป็นคนแรกที่แสดงความคิดเห็น	4337
เพิ่มขนาดตัวอักษร	4377
เริ่มทำแบบทดสอบ	4355
เรียงตาม	4354
เรื่องที่คุณอาจสนใจ	19	4346
เรื่องที่น่าสนใจ	4346
เรื่องที่เกี่ยวข้อง	4323
เรื่องล่าสุด	4346
เรื่องอื่นที่น่าสนใจ	4323
เรื่องแนะนำ	4346
เลิกติดตาม	4376
เลือก	4369
เลือกแพ็กเกจ	4368
เลือกแพ็คเกจ	4368
เล่นวิดีโอ	4357
เล่นอัตโนมัติ	4358
เล่นเกม	4355
เล่นเลย	4355
เวลาที่เหลือ	4357
เสียงอ่านโดย ai	4357
""", 'แ': """
แจ้งข่าว	4374
แจ้งข้อผิดพลาด	4353
แจ้งคำผิด	4353
แจ้งลบความคิดเห็น	4353
แจ้งเบาะแส	4374
แชร์	4326
แชร์ข่าวนี้	4337
แชร์บทความ	4337
แชร์บทความนี้	4377
แชร์บน facebook	4377
แชร์ผ่าน line	4377
แชร์หน้านี้	4337
แชร์ไปที่ line	4337
แชร์ไปยัง facebook	4377
แชร์ไปยัง line	4377
แท็ก	4346
แท็กที่เกี่ยวข้อง	4346
แบบสำรวจ	92
แปลอัตโนมัติ	4337
แปลโดย ai	4375
แปลโดยอัตโนมัติ	4375
แสดงความคิดเห็น	4326
แสดงคำบรรยาย	4357
แสดงน้อยลง	4324
แสดงเนื้อหา	4359
แสดงเพิ่มเติม	4373
แสดงโพสต์	4359
""", 'โ': """
โฆษณา	4326
โหลดหน้านี้ใหม่	4365
โหลดหน้าใหม่	4365
โหลดเนื้อหา	4359
โหลดเพิ่มเติม	4373
โหลดแอป	4361
โหลดแอปฟรี	4337
โหลดโพสต์	4359
โหวต	91	4354
""", 'ใ': """
ใหม่ล่าสุด	4354
ให้คะแนนบทความนี้	4353
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4366
ไม่มีความเห็น	4354
ไม่สามารถเล่นวิดีโอนี้ได้	4357
ไม่สามารถเล่นวิดีโอได้	4357
ไม่สามารถแสดงเนื้อหานี้ได้	4359
ไม่แน่ใจ	4354
ไม่ใช่ตอนนี้	4363
""", 'ả': """
ảnh tiếp theo	4750
ảnh trước	4750
""", 'ẩ': """
ẩn	4676
ẩn trả lời	4705
""", 'ủ': """
ủng hộ	4657
ủng hộ chúng tôi	4657
ủng hộ chúng tôi trên patreon	4724
ủng hộ hàng tháng	4724
ủng hộ một lần	4724
ủng hộ ngay	4747
""", '☕': """
☕ buy me a coffee	1107
☕ buy us a coffee	1107
""", 'あ': """
あとで	2629
あとで読む	2642
あとで読むに追加	2736
あなたにおすすめ	2654
あなたにおすすめの記事	2654
あなたへのおすすめ	2654
あわせて読みたい	2654
あわせて読む	2681
""", 'い': """
いいえ、結構です	2629
いいね	2642
いいね!してニュースをチェック	2643
いいね!で応援する	2671
いいね順	2689
いつでも解約ok	2708
いつでも解約できます	2708
いつでも解約可能	2708
いつでも配信停止できます	2711
いま読まれています	2681
いま読まれている記事	2681
""", 'お': """
おすすめ	2654
おすすめの記事	2654
おすすめプラン	2708
おすすめ情報pr	2646
おすすめ記事	2654
おすすめ関連記事	2681
おすすめ順	2689
お住まいの地域ではご覧いただけません	2694
お住まいの地域では再生できません	2694
お名前	2712
お問い合わせ	2648
お問い合わせありがとうございました	2711
お問い合わせありがとうございます	2711
お問い合わせ内容	2732
お役に立ちましたか	2688
お得なクーポン	2735
お得なプランを見る	2731
お気に入り	2642
お気に入りに追加	2642
お申し込み	2632
お申し込みが完了しました	2732
お申し込みを受け付けました	2732
お酒は#歳になってから	2692
""", 'こ': """
こちらの記事もおすすめ	2681
こちらの記事も読まれています	19	2681
こちらもおすすめ	2654
こちらも読む	2681
このコメントを報告	2725
このコンテンツは表示できません	2697
このコンテンツを表示できません	2697
このテーマをフォロー	2721
このテーマをフォローする	2721
このページは役に立ちましたか	2688
このメールアドレスは登録済みです	2732
この動画の配信は終了しました	2694
この動画はお住まいの地域では再生できません	2694
この動画はご覧いただけません	2694
この動画は公開を終了しました	2694
この動画は再生できません	2694
この動画は現在ご覧いただけません	2694
この投稿をinstagramで見る	2726
この本を購入する	2692
この著者の記事	2654
この著者の記事を見る	2715
この著者の記事一覧	2715
この記事だけ読む	2731
この記事に関連するニュース	2681
この記事のタグ	2654
この記事の写真	2715
この記事の写真をすべて見る	2682
この記事の写真を見る	2715
この記事の画像	2715
この記事の画像をもっと見る	2715
この記事の画像を見る	2715
この記事の筆者	2716
この記事の関連ニュース	2681
この記事はロックされています	2708
この記事は会員からのプレゼントです	2736
この記事は会員限定です	2632
この記事は参考になりましたか	2688
この記事は役に立ちましたか	2688
この記事もチェック	2671
この記事をシェア	2642
この記事をシェアする	2736
この記事をプレゼント	2671
この記事をプレゼントする	2671
この記事を保存	2671
この記事を印刷	2671
この記事を印刷する	2671
この記事を書いた人	2716
この記事を書いた記者	2716
この記事を聞く	2694
この記事を聴く	2694
この記事を評価	2725
この記事を評価する	2671
この記事を購入	2731
この記者の記事をもっと見る	2715
この記者の記事を見る	2715
この記者の記事一覧	2654
この記者をフォローする	2721
この連載の記事	2654
この音声はaiが読み上げています	2694
この項目は必須です	2711
この項目は必須項目です	2711
""", 'ご': """
ご寄付ありがとうございます	2730
ご寄付はこちら	2705
ご意見	2651
ご意見をお聞かせください	2688
ご意見・ご感想を入力	2732
ご投票ありがとうございました	2688
ご支援ありがとうございます	2730
ご支援のお願い	2630
ご支援はこちら	2705
ご登録ありがとうございました	2711
ご登録ありがとうございます	2711
ご購入はこちら	2692
ご購読の申し込み	2632
""", 'さ': """
さらに読み込む	2656
""", 'す': """
すでにアカウントをお持ちの方	2708
すでに会員の方	2708
すでに投票済みです	2688
すでに登録済みです	2732
すべてのcookieを受け入れる	2728
すべてのcookieを許可	2728
すべてのコメントを見る	2688
すべてのニュースを見る	2715
すべての写真を見る	2682
すべての記事を見る	2715
すべて受け入れる	2648
すべて同意する	2728
すべて拒否	2698
すべて拒否する	2697
すべて表示	2657
すべて見る	2656
すべて許可	2648
すべて読む	2657
""", 'そ': """
その他のオプション	2722
その他の記事	2654
その他の金額	2705
""", 'ど': """
どちらともいえない	2689
""", 'は': """
はい、受け取る	2701
はじめての方はこちら	2708
はてなブックマーク	2642
はてなブックマークに追加	2671
はてブ	2642
""", 'ま': """
まずは無料で	2708
また後で	2629
まだ会員でない方	2708
""", 'み': """
みんなのコメント	2651
""", 'も': """
もう一度再生	2729
もう一度見る	2695
もっと見る	2656
もっと詳しく知りたい方は	2681
もっと読む	2654
もどる	2656
""", 'よ': """
よく読まれています	2681
よく読まれている記事	2654
よく読まれている記事ランキング	2654
""", 'わ': """
わからない	2689
わかりました	2657
""", 'ア': """
アカウントをお持ちでない方	2708
アカウントをお持ちの方	2708
アカウントをお持ちの方はこちら	2708
アクセスランキング	2654
アプリで続きを読む	2700
アプリで見る	2700
アプリで読む	2700
アプリで開く	2700
アプリなら	2700
アプリのダウンロード	2641
アプリをインストール	2641
アプリをダウンロード	2641
アプリを入手	2700
アプリを開く	2641
アプリダウンロード	2641
アンケート	92
アンケートに参加する	2688
アンケートに回答する	2688
アンケートに答える	2688
アンケート実施中	2671
アンケート結果	2689
アンケート結果を見る	2725
""", 'ウ': """
ウィンドウを閉じる	2734
""", 'エ': """
エラーが発生しました	2711
""", 'オ': """
オススメ記事	2654
オフにする	2702
オプションの管理	2728
オプションを管理	2728
オンにする	2702
オンラインショップ	2692
""", 'カ': """
カテゴリ	2654
カテゴリー	2654
カートに入れる	2735
""", 'キ': """
キーワード	2654
""", 'ギ': """
ギャラリーを見る	2715
ギャラリーを閉じる	2734
""", 'ク': """
クイズ	2691
クイズに挑戦	2671
クイズに挑戦する	2671
クイズに答える	2690
クッキー	2648
クッキーの設定	2697
クッキー設定	2648
クリックで拡大	2715
クリックで音声が出ます	2729
クリップ	2642
クリップする	2642
クロスワード	2691
""", 'ゲ': """
ゲーム	2691
ゲームで遊ぶ	2690
ゲーム一覧	2690
""", 'コ': """
コピー	2723
コピーしました	2642
コメント	2651
コメント#件	2651
コメント(#	2651
コメントする	2651
コメントのルール	2688
コメントの受付は終了しました	2688
コメントの受付を終了しました	2688
コメントはまだありません	2651
コメントは会員のみ	2725
コメントは無効になっています	2725
コメントをすべて見る	2688
コメントをもっと見る	2651
コメントを入力	2725
コメントを入力してください	2725
コメントを報告	2725
コメントを投稿	2651
コメントを投稿する	2688
コメントを書く	2651
コメントを残す	2651
コメントを見る	2651
コメントを送信	2688
コメントを送信する	2688
コメントを閉じる	2688
コメントガイドライン	2688
コメントポリシー	2688
コメント一覧	2651
コンテンツを表示	2697
コンテンツを表示する	2697
コンテンツを読み込む	2697
コーヒーをおごる	2705
""", 'サ': """
サイトで続ける	2700
サイトポリシー	2648
サイトマップ	2648
サインイン	2632
サポーターになる	2705
サポートする	2630
""", 'シ': """
シェア	2642
シェアしよう	2642
シェアする	2642
""", 'ス': """
スキップ	2629
スクラップ	2642
スクラップする	2642
スポンサー	2646
スポンサードリンク	2646
スポンサーリンク	2646
スポンサー企業	2724
""", 'タ': """
タイアップ	2646
タグ	2654
タップして音声をオンにする	2729
""", 'チ': """
チケットを予約する	2692
チケットを購入	2692
チケットを購入する	2692
チケット購入はこちら	2692
チップを送る	2630
チャンネル登録	2643
""", 'ツ': """
ツイート	2642
ツイートする	2642
ツイートを読み込む	2697
""", 'デ': """
データ保護方針	2728
""", 'ト': """
トップ	2656
トップに戻る	2715
トップへ戻る	2656
トップニュース	2654
トップページ	2656
トップページに戻る	2715
トップページへ	2715
トピックス	2654
""", 'ド': """
ドネーション	2630
""", 'ナ': """
ナンプレ	2691
""", 'ニ': """
ニックネーム	2712
ニックネームを入力	2725
ニュースを読む	2656
ニュースレター	2636
ニュースレター登録	2636
ニュース一覧	2715
ニュース一覧へ	2715
""", 'バ': """
バックナンバー	2654
""", 'パ': """
パスワードをお忘れですか	2708
パスワードをお忘れの方	2708
パスワードをお忘れの方はこちら	2708
パスワードを忘れた方	2632
パスワードを忘れた方はこちら	2708
パズル	2691
""", 'ピ': """
ピックアップ	2654
""", 'フ': """
フィードバックを送る	2688
フィードバックを送信	2688
フォトギャラリー	2715
フォトギャラリーを見る	2715
フォロー	2643
フォローしています	2721
フォローしてね	2643
フォローしました	2643
フォローする	2643
フォローを解除	2721
フォローを解除する	2721
フォロー中	2643
フォロー解除	2721
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2695
""", 'ブ': """
ブックマーク	2642
ブックマークする	2642
ブラウザで続ける	2700
ブラウザで見る	2700
ブラウザで読む	2700
""", 'プ': """
プッシュ通知	2641
プッシュ通知を受け取りますか	2701
プッシュ通知を受け取る	2701
プライバシーの設定	2697
プライバシーポリシー	2648
プライバシーポリシーに同意する	2711
プライバシー設定	2697
プランを見る	2708
プランを選ぶ	2708
プランを選択	2708
プラン一覧	2708
プレゼント	2632
プレミアム	2632
プレミアム会員	2635
プロフィール	2717
""", 'ヘ': """
ヘルプ	2648
""", 'ペ': """
ページの先頭に戻る	2715
ページの先頭へ	2656
ページの先頭へ戻る	2715
ページを再読み込み	2703
ページを再読み込みする	2703
ページを更新する	2703
ページトップ	2656
ページトップへ	2656
ページトップへ戻る	2715
""", 'ホ': """
ホーム	2656
ホームに戻る	2715
""", 'ポ': """
ポスト	2642
ポストする	2642
""", 'マ': """
マイページ	2632
マンスリーサポーターになる	2705
""", 'ミ': """
ミュート	2695
ミュートを解除	2694
ミュート解除	2694
""", 'メ': """
メッセージ	2733
メニュー	2656
メニューを閉じる	2734
メルマガ	2636
メルマガ登録	2636
メールでシェア	2722
メールで送る	2642
メールで送信	2642
メールをご確認ください	2711
メールアドレス	2636
メールアドレスが正しくありません	2711
メールアドレスでログイン	2731
メールアドレスで登録	2731
メールアドレスをご入力ください	2732
メールアドレスを入力	2636
メールアドレスを入力してください	2711
メールアドレスを入力する	2732
メールマガジン	2636
メールマガジン登録	2636
""", 'ラ': """
ライター	2717
ランキング	2654
""", 'リ': """
リンクをコピー	2642
リンクをコピーしました	2671
リンクをコピーする	2671
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2632
ログイン	2632
ログイン/会員登録	2632
ログインしてコメント	2688
ログインしてコメントする	2688
ログイン・会員登録	2632
ログイン状態を保持	2708
ログイン状態を保持する	2708
""", '一': """
一回だけ	2706
一回だけ寄付する	2705
一回のみ	2706
一時停止	2695
一次性	4843
一次性捐款	4842
一番人気	2709
一覧	2656
一覧に戻る	2715
一覧へ	2656
一覧を見る	2656
""", '上': """
上一个视频	4867
上一张	4852
上一张图片	4872
上一篇	4783
上一篇文章	4852
上一頁	4785
上一页	4785
""", '下': """
下一个视频	4867
下一张	4852
下一张图片	4872
下一張圖片	4872
下一篇	4783
下一篇文章	4852
下一部影片	4867
下一頁	4785
下一页	4785
下次再說	4758
下次再说	4758
下載app	4836
下載客戶端	4836
下載音檔	4829
下載音訊	4829
下载app	4836
下载客户端	4836
下载音频	4829
""", '不': """
不,謝謝	4758
不,谢谢	4758
不用了	4758
不知道	4823
不適切な内容を報告	2688
""", '专': """
专题	4783
""", '並': """
並び替え	2689
並べ替え	2689
""", '个': """
个人中心	4762
个人信息保护政策	4866
""", '中': """
中	2723	4861
""", '为': """
为你推荐	4783
为您推荐	4783
""", '主': """
主旨	4871
主要ニュース	2654
主题	4871
""", '举': """
举报	4782
举报评论	4863
""", '了': """
了解	2657
了解详情	4873
""", '京': """
京东购买	4827
""", '人': """
人才招聘	4802
人気の動画	2681
人気の記事	2654
人気ランキング	2654
人気記事	2654
人気記事ランキング	2654
人気順	2689
人氣文章	4811
""", '仅': """
仅限会员	4845
仅限订阅用户	4845
""", '今': """
今、あなたにオススメ	2654
今、読まれている記事	2681
今すぐプレイ	2690
今すぐ寄付	2730
今すぐ支援する	2730
今すぐ購入	2735
今すぐ遊ぶ	2690
今はしない	2629
今はやめておく	2629
今回のみ	2706
今回のみ支援する	2705
今回はしない	2629
今日の注目	2654
今日最熱門	4811
今日热点	4783
今日焦点	4783
今日熱門	4811
""", '从': """
从app store下载	4836
""", '他': """
他の記事	19
他の記事も読む	2654
""", '付': """
付費閱讀	4762
付费内容	4762
付费阅读	4762
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4863
以下为广告内容	4802
以下為廣告內容	4802
以后再说	4758
以後再說	4838
以電子郵件繼續	4869
""", '件': """
件名	2733
""", '企': """
企画・制作	2724
""", '优': """
优惠码	4873
""", '会': """
会员专享	4765
会员专享内容	4765
会员专属	4762
会员中心	4762
会员登录	4762
会員でない方	2708
会員でない方はこちら	2708
会員の方はこちら	2632
会員の方はログイン	2632
会員プランを見る	2731
会員特典	2692
会員登録	2632
会員登録する	2632
会員登録のご案内	2731
会員登録はこちら	2632
会員限定	2632
会員限定特典	2692
会員限定記事	2632
""", '余': """
余下全文	4872
""", '作': """
作者更多文章	4852
作者简介	4853
作者簡介	4853
""", '你': """
你可能也喜欢	4783
你可能也喜歡	4783
你可能感兴趣	4783
你可能还想看	4811
你可能還想看	4811
""", '使': """
使用 apple 登入	4845
使用 facebook 登入	4845
使用 google 帳號登入	4845
使用 google 登入	4845
使用 google 繼續	4845
使用apple登录	4845
使用facebook登入	4845
使用facebook登录	4845
使用google登入	4845
使用google登录	4845
使用google繼續	4845
使用google继续	4845
使用google账号登录	4845
使用paypal付款	4869
使用条款	4778
使用條款	4778
使用邮箱登录	4869
""", '価': """
価格を見る	2735
""", '保': """
保存	2642
保存する	2642
保存设置	4833
保持登入	4845
保持登入狀態	4845
保持登录状态	4845
""", '個': """
個人情報の取り扱い	2648
個人情報の取り扱いについて	2648
個人情報の取り扱いに同意する	2711
個人情報の取扱いについて	2648
個人情報保護方針	2648
""", '倍': """
倍速	4830
""", '僅': """
僅限會員	4845
僅限訂戶	4845
""", '優': """
優先するソースに追加	2721
優惠碼	4873
""", '儲': """
儲存設定	4833
""", '允': """
允許	4838
允許通知	4837
允许	4838
允许通知	4837
""", '元': """
元の記事を読む	2682
元記事で読む	2682
元記事を読む	2656
""", '免': """
免責聲明	4778
免費訂閱	4766
免費註冊	4762
免費試讀	4762
免費閱讀	4869
免责声明	4778
免费,无垃圾邮件	4848
免费注册	4762
免费订阅	4766
免费试读	4762
免费阅读	4869
免运费	4862
免運費	4862
""", '入': """
入力内容を確認	2732
入力内容を確認する	2732
入力必須	2711
""", '內': """
內容	4871
""", '全': """
全ての写真を見る	2682
全ての記事が読み放題	2731
全屏	4830
全文はこちら	2682
全文を読む	2656
全文表示	2656
全画面	2695
全画面表示	2694
全画面表示を終了	2694
全螢幕	4830
全記事読み放題	2635
全部拒絕	4834
全部拒绝	4834
全部接受	4778
全部新闻	4852
全部游戏	4825
全部视频	4852
全部评论	4782
""", '公': """
公众号	4773
公式sns	2643
公式twitter	2643
公式x	2643
公式アプリ	2641
公式サイトで見る	2692
公式サイトはこちら	2735
公式サイトを見る	2735
公式ショップ	2692
公式ショップはこちら	2692
""", '共': """
共有	2642
共有する	2642
共有オプション	2722
共有リンクをコピー	2671
""", '关': """
关于作者	4853
关于我们	4778
关注	4773
关注作者	4857
关注我们	4773
关注此话题	4857
关注话题	4857
关键词	4783
关闭	4758
关闭窗口	4872
关闭菜单	4872
""", '其': """
其他新聞	4783
其他新闻	19	4783
其他金額	4842
其他金额	4842
""", '内': """
内容	4871
内容由ai生成	4867
""", '再': """
再生	2656
再生リスト	2729
再生時間	2695
再生速度	2694
再読み込み	2703
再読み込みする	2703
""", '写': """
写留言	4863
写真(#枚	2682
写真をすべて見る	2715
写真をもっと見る	2682
写真を拡大	2715
写真を拡大する	2715
写真を見る	2656
写真を見る(全#枚	2682
写真・動画の投稿はこちら	2716
写真特集	2654
写评论	4782
""", '出': """
出錯了	4849
出错了	4849
""", '分': """
分享	4772
分享到	4772
分享到facebook	4802
分享到line	4802
分享到qq	4860
分享到whatsapp	4860
分享到微信	4772
分享到微博	4772
分享到朋友圈	4860
分享文章	4874
分享本文	4802
分享此文	4802
分享此頁	4874
分享給好友	4802
分享給更多人看到	4802
分享给好友	4802
分享给更多人	4802
分享至	4772
分享至facebook	4772
分享至line	4802
分享这篇文章	4874
分享這篇文章	4874
分类	4783
分類	4783
""", '列': """
列印	4772
列印本頁	4802
列印食譜	61
""", '初': """
初めての方はこちら	2708
初割で無料体験する	2632
初月無料	2635
""", '利': """
利用規約	2648
利用規約に同意します	2711
利用規約に同意する	2711
""", '刷': """
刷新页面	4839
""", '前': """
前のページ	2656
前のページに戻る	2734
前の写真	2715
前の動画	2729
前の画像	2715
前の記事	2654
前の記事へ	2654
前の記事を読む	2734
前へ	2656
前回の記事はこちら	2681
前回はこちら	2682
前往官網	4873
前往捐款	4842
前往捐款頁面	4842
前往捐款页面	4842
前往購買	4827
前往贊助	4842
""", '剩': """
剩余时间	4830
剩餘時間	4830
""", '加': """
加入google偏好來源	4857
加入line好友	4773
加入会员	4762
加入我们	4802
加入我们的团队	4802
加入我們	4802
加入我們的團隊	4802
加入書籤	4772
加入會員	4762
加入白名单	4839
加入購物車	4873
加入购物车	4873
加载中	4829
加载内容	4833
加载帖子	4833
加载更多	4785
加载更多评论	4822
""", '動': """
動画	2654
動画で見る	2671
動画の公開は終了しました	2694
動画の読み込みに失敗しました	2729
動画の配信は終了しました	2694
動画は再生できません	2694
動画をもっと見る	2715
動画を再生	2729
動画を再生する	2671
動画を再生できません	2694
動画を再生できませんでした	2694
動画を見る	2656
動画を読み込み中	2694
動画を読み込めませんでした	2729
動画を読み込んでいます	2694
動画プレーヤーを読み込み中	2694
動画一覧	2715
""", '包': """
包邮	4862
""", '協': """
協賛	2724
協賛企業	2724
""", '单': """
单次	4843
单次捐款	4759
单篇购买	4869
""", '単': """
単発の寄付	2705
""", '博': """
博客來購買	4827
""", '占': """
占い	2691
""", '印': """
印刷	2642
印刷する	2642
印刷用ページ	2671
印刷用ページを表示	2671
""", '即': """
即时新闻	4783
即時新聞	4783
""", '原': """
原文を表示	2657
原文を見る	2657
原文連結	4812
原文链接	4812
""", '去': """
去京东看看	4827
去京东购买	4827
去天猫购买	4827
去淘宝购买	4827
""", '参': """
参与投票	4822
参与评论	4782
参加测验	4825
参加者募集中	2667
参加问卷调查	4802
""", '參': """
參加問卷調查	4802
參加測驗	4825
參與投票	4822
""", '友': """
友だち追加	2643
友だち追加する	2643
友善列印	4802
友達に教える	2671
""", '反': """
反馈	4782
""", '发': """
发一条友善的评论	4863
发现错误	4822
发现错误?请告诉我们	4802
发生错误	4849
发表留言	4782
发表评论	4782
发送	4849
发送成功	4848
""", '取': """
取材・文	2717
取消关注	4858
取消追蹤	4857
取消關注	4858
取消静音	4829
取消靜音	4829
""", '受': """
受け取る	2702
受付が完了しました	2732
""", '古': """
古い順	2689
""", '可': """
可随时退订	4848
可隨時取消	4845
""", '合': """
合わせて読みたい	2654
合作伙伴	4862
合作夥伴	4862
合成音声による読み上げ	2694
合成音声による読み上げです	2694
""", '同': """
同じカテゴリの記事	2654
同じ著者の記事	2681
同意	4778
同意して続ける	2697
同意して続行	2697
同意して閉じる	2697
同意しない	2648
同意する	2648
同意の管理	2697
同意を撤回	2697
同意を撤回する	2697
同意を管理	2697
同意を管理する	2697
同意並繼續	4833
同意并继续	4833
""", '后': """
后退#秒	4829
""", '听': """
听全文	4802
听文章	4829
听新闻	4772
听这篇文章	4802
""", '商': """
商业推广	4862
商品の詳細を見る	2735
商品を見る	2692
商品ページへ	2692
商品詳細	2735
商品详情	4873
商城	4862
商業推廣	4862
""", '單': """
單次	4843
單次捐款	4759
單筆	4843
單筆捐款	4842
單筆支持	4842
單篇購買	4869
""", '回': """
回上一頁	4872
回到頂端	4852
回到頂部	4785
回到顶部	4852
回复	4782
回答する	91
回覆	4782
回頂端	4785
回首頁	4785
""", '在': """
在 app store 下載	4836
在 facebook 查看	4864
在 google play 下載	4836
在 instagram 查看	4864
在 instagram 查看這則貼文	4864
在 spotify 收聽	4864
在 x 上查看	4864
在 youtube 上觀看	4864
在amazon購買	4827
在app store下载	4836
在app中打开	4836
在app中阅读	4836
在facebook查看	4864
在google play下载	4836
在instagram查看	4864
在instagram查看這則貼文	4864
在patreon上支持我们	4842
在spotify上收听	4864
在x上查看	4864
在youtube上观看	4864
在亚马逊购买	4827
在微博查看	4864
在浏览器中继续	4836
在瀏覽器中繼續	4836
""", '地': """
地図を見る	2657
地図を開く	2657
""", '執': """
執筆者	2717
執筆者プロフィール	2716
""", '填': """
填字游戏	4826
填字遊戲	4826
""", '复': """
复制	4861
复制成功	4772
复制网址	4802
复制链接	4772
""", '外': """
外部コンテンツを表示	2697
外部コンテンツを表示する	2697
外部送信について	2728
外部送信ポリシー	2728
""", '大': """
大	2723	4861
大号字	65
大字	4772
大家还在看	4783
大家都在看	4783
""", '头': """
头条	4783
""", '好': """
好的	4838
""", '如': """
如何关闭	4840
如何关闭广告拦截器	4839
如何關閉	4840
如何關閉廣告攔截器	4839
""", '始': """
始終允許	4834
始终允许	4834
""", '姓': """
姓名	4849
""", '字': """
字体	65
字体大小	4772
字号	4772
字幕	2695	4830
字幕をオン	2694
字幕を表示	2694
字級	65	4772
字级	65
字號	4860
字體大小	65	4772
""", '官': """
官方微博	4773
""", '定': """
定期定額	4759
定期定額捐款	4842
定期定額支持	4842
定期捐款	4842
""", '寄': """
寄付	2630
寄付する	2630
寄付で応援する	2671
寄付のお願い	2630
寄付はこちら	2705
寄付はこちらから	2705
寄付をする	2630
寄付ページはこちら	2705
寄付ページへ	2705
""", '寫': """
寫留言	4863
寫評論	4863
""", '專': """
專題	4783
""", '小': """
小	2723	4861
小字	4772
小編推薦	4783
小调查	92
""", '尚': """
尚未成為會員	4845
尚無留言	4802
""", '展': """
展开	4785
展开全文	4785
展开全部	4786
展开回复	4822
展开阅读全文	4872
展開	4785
展開全文	4852
""", '已': """
已关注	4773
已收到您的申请	4870
已是会员	4762
已是訂戶	4845
已有帐号	4762
已有帳號	4845
已有账号	4845
已經是會員	4762
已經是會員?登入	4762
已经是订户	4845
已经有账号	4845
已複製連結	4860
已關注	4857
""", '常': """
常に表示する	2697
常に許可	2698
常に許可する	2697
""", '年': """
年払い	2709
年額プラン	2709
""", '广': """
广告	4777
广告后继续阅读	4827
广告结束	4827
""", '広': """
広告	2646
広告の下に記事が続きます	2692
広告の後に続きます	2646
広告はここまで	2692
広告をスキップ	2646
広告を閉じる	2646
広告ブロッカーをご利用中です	2703
広告ブロックの解除方法	2703
広告ブロックを解除してください	2703
広告ブロックを解除しました	2703
広告企画	2646
広告終わり	2692
""", '廣': """
廣告	4777
廣告後繼續閱讀	4827
廣告結束	4827
廣編企劃	4827
廣編特輯	4827
""", '延': """
延伸閱讀	4783
延伸阅读	4783
""", '开': """
开启app	4836
开启推送	4837
开启通知	4837
开始测验	4825
开通vip	4869
开通会员	4762
""", '当': """
当前时间	4830
当当购买	4827
""", '影': """
影片已下架	4829
影片已移除	4829
影片無法播放	4829
影片載入中	4829
影片載入失敗	4867
影音	4783
""", '後': """
後で	2629
""", '微': """
微信	4772
微信扫一扫	4860
微信扫码分享	4860
微信登录	4845
微博	4772
""", '必': """
必填	4849
必填字段	4848
必填欄位	4848
必填項	4848
必填项	4848
必須	2712
必須項目	2712
必須項目です	2711
""", '忘': """
忘記密碼	4762
忘记密码	4762
""", '応': """
応援する	2630
""", '快': """
快进#秒	4829
""", '总': """
总是允许	4834
""", '您': """
您可能也喜歡	4783
您可能感兴趣	4783
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4811
您可随时退订	4848
您可隨時取消訂閱	4848
您已关注此话题	4857
您已投过票	4822
您已投過票	4822
您已经投过票	4822
您已訂閱	4870
您已订阅	4870
您的信息已发送	4848
您的姓名	4870
您的投票已提交	4822
您的支持很重要	4868
您的昵称	4863
您的暱稱	4863
您的留言	4870
您的訊息已送出	4848
您的邮箱	4766
您的電子郵件	4870
您的電郵	4766
""", '情': """
情報をお寄せください	2716
情報提供のお願い	2716
情報提供はこちら	2716
""", '想': """
想接收即時新聞通知嗎	4837
想接收通知吗	4837
""", '意': """
意見反饋	4822
意見回饋	4822
意见反馈	4782
""", '感': """
感想を送る	2651
感謝您的參與	4822
感謝您的投票	91	4822
感謝您的支持	4868
感谢您,您的信息已发送	4848
感谢您的参与	4822
感谢您的投票	91	4822
感谢您的支持	4868
感谢支持	4868
""", '成': """
成为会员	4759
成為會員	4759
""", '我': """
我们无法显示此内容	4833
我同意	4778
我同意处理我的个人数据	4848
我同意接收电子邮件	4848
我同意隱私權政策	4848
我已关闭	4839
我已关闭广告拦截器	4839
我已閱讀並同意隱私權政策	4848
我已關閉廣告攔截器	4839
我已阅读并同意隐私政策	4848
我的帐户	4762
我的帳戶	4762
我知道了	4778
我要举报	4822
我要投票	4822
我要捐款	4868
我要支持	4868
我要檢舉	4822
我要爆料	4853
我要留言	4782
我要糾錯	4802
我要纠错	4782
我要评论	4782
我要贊助	4868
""", '或': """
或	4846
""", '戻': """
戻る	2656
""", '所': """
所有新闻	4852
所有留言	4782
""", '打': """
打印	4772
打印本页	4802
打印食谱	61
打开	4786
打开app	4836
打开app查看更多	4836
打开app阅读	4836
打开app阅读全文	4836
打开客户端阅读	4836
打开微信扫一扫	4860
打开推送	4837
打赏	4759
打赏作者	4868
""", '扫': """
扫一扫分享	4860
扫描二维码下载	4836
扫码下载	4836
扫码下载app	4836
扫码下载客户端	4836
""", '投': """
投票	92	4823
投票ありがとうございました	91	2688
投票する	91	2671
投票を受け付けました	2688
投票区	92
投票成功	4822
投票済みです	2688
投票結果	2689	4823
投票結果を見る	91
投票结果	4823
投稿する	2651
投稿を表示	2697
投稿を表示する	2697
投稿を読み込む	2697
投稿须知	4853
""", '折': """
折りたたむ	2657
折扣码	4873
折扣碼	4873
""", '报': """
报告错误	4786
""", '拒': """
拒絕	4778
拒绝	4778
拒绝全部	4834
拒绝所有cookie	4866
""", '招': """
招聘启事	4802
""", '拡': """
拡大	2642
拡大する	2656
""", '按': """
按年計費	4845
按年计费	4845
按月	4843
按月捐款	4842
按月计费	4845
按讚	4773
""", '捐': """
捐款	4759
捐贈	4759
捐赠	4759
""", '掃': """
掃描qr code下載	4836
掃碼下載	4836
""", '排': """
排序	4823
排行榜	4783
""", '採': """
採用情報	2667
""", '接': """
接受	4778
接受並繼續	4833
接受全部	4778
接受全部cookie	4866
接受并继续	4833
接受所有	4778
接受所有 cookie	4866
接受所有cookie	4866
接收通知	4837
""", '推': """
推广	4777
推广内容	4777
推廣	4777
推荐	4783
推荐文章	4783
推荐方案	4846
推荐阅读	4783
推薦	4783
推薦文章	4783
推薦閱讀	4783
""", '提': """
提交	91	4849
提交成功	4848
提交成功,感谢您的反馈	4870
提交评论	4822
提供	2646
提供反馈	4822
提供意見	4822
提供新聞線索	4853
提供新闻线索	4853
""", '搜': """
搜尋	4785
搜索	4785
""", '撤': """
撤回同意	4833
""", '播': """
播放	4785
播放器加载中	4829
播放影片	4867
播放视频	4867
播放速度	4829
""", '支': """
支持我们	4759
支持我們	4759
支援する	2630
支援はこちら	2705
""", '收': """
收合	4786
收听	4772
收听文章	4829
收听本文	4802
收聽文章	4802
收聽本文	4829
收藏	4772
收藏文章	4772
收藏本文	4802
收藏食譜	61
收藏食谱	61
收起	4785
收起回复	4822
""", '放': """
放大图片	4852
放大圖片	4852
放大字体	4860
放大字體	4860
""", '数': """
数独	2691	4826
""", '數': """
數獨	4826
""", '文': """
文字の大きさ	65	2642
文字を大きくする	2722
文字を小さくする	2722
文字サイズ	2642
文字サイズを変更	2722
文字サイズ変更	65
文字拡大	2722
文字稿	4830
文字起こし	2695
文字起こしを表示	2694
文字起こしを見る	2694
文明上网,理性发言	4863
文明上网理性发言,请遵守新闻评论服务协议	4863
文章未完 廣告後繼續	4827
""", '料': """
料金プラン	2709
料金プランを見る	2731
""", '新': """
新しい順	2689
新着	2654
新着ニュース	2654
新着記事	2654
新着記事一覧	2681
新着順	2689
新聞線索	4853
新規会員登録	2632
新規登録	2632
新闻简报	4766
新闻线索	4853
""", '无': """
无所谓	4823
无法显示此内容	4833
""", '早': """
早割	2724
早鳥票	4862
早鸟票	4862
""", '时': """
时长	4830
""", '明': """
明白了	4786
""", '是': """
是否允许通知	4837
是否接收推送通知	4837
是否接收通知	4837
是否開啟通知	4837
""", '显': """
显示全部	4852
显示内容	4833
显示原文	4786
显示字幕	4829
显示帖子	4833
显示更多	4785
""", '時': """
時長	4830
""", '暂': """
暂不	4758
暂无评论	4802
暂无评论,快来抢沙发	4863
""", '暫': """
暫不	4758
""", '更': """
更多	4783
更多作者文章	4852
更多内容	4783
更多分享方式	4860
更多图片	4852
更多圖片	4852
更多報導	4783
更多影片	4852
更多报道	4783
更多文章	4783
更多新聞	4783
更多新聞請看	4811
更多新闻	4783
更多游戏	4825
更多精彩	4811
更多精彩内容	4872
更多精采內容	4802
更多视频	4852
更多选项	4861
更多選項	4861
更正政策	4853
更正與說明	4853
""", '書': """
書籍を購入する	2692
""", '最': """
最受欢迎	4846
最受歡迎	4846
最多人看	4811
最新	4823
最新ニュース	2654
最新ニュースを通知で受け取る	2701
最新号	2681
最新影音	4811
最新文章	4783
最新新聞	4783
最新新闻	4783
最新消息	4783
最新記事	2654
最旧	4823
最早	4823
最热	4823
最熱	4823
最舊	4823
最超值	4846
""", '會': """
會員中心	4762
會員專享	4765
會員專享內容	4765
會員專屬	4762
會員登入	4762
""", '月': """
月払い	2709
月額#円	2635
月額#円(税込	2635
月額プラン	2709
""", '有': """
有効なメールアドレスを入力してください	2711
有料会員からのプレゼント記事	2736
有料会員登録	2632
有料会員記事	2671
有料登録	2632
有料記事	2632
""", '朋': """
朋友圈	4772
""", '服': """
服务条款	4778
服務條款	4778
""", '朗': """
朗读全文	4829
""", '朝': """
朝刊・夕刊	2632
""", '未': """
未满十八岁禁止饮酒	4827
未滿十八歲禁止飲酒	4827
""", '本': """
本を購入する	2692
本周热门	4811
本文	2733
本文へ	2656
本文へ移動	2656
本文对您有帮助吗	4822
本文尚无评论	4863
本文已锁定	4845
本文由ai语音朗读	4829
""", '机': """
机器翻译	4802
机翻	4830
""", '来': """
来测测你的知识	4825
""", '查': """
查看专题	4852
查看优惠	4869
查看作者主页	4853
查看作者更多文章	4852
查看優惠	4869
查看全部	4785
查看全部图片	4852
查看全部文章	4872
查看全部評論	4822
查看全部评论	4822
查看原图	4785
查看原文	4812
查看商品	4873
查看回复	4822
查看回覆	4822
查看图集	4852
查看圖集	4852
查看地图	4786
查看專題	4852
查看投票結果	4863
查看投票结果	91	4863
查看文字稿	4829
查看方案	4869
查看更多	4785
查看更多图片	4852
查看更多评论	4822
查看留言	4782
查看結果	91
查看结果	91	4786
查看訂閱方案	4845
查看詳情	4786
查看订阅方案	4845
查看评论	4782
查看详情	4786
查看逐字稿	4829
查看高清图集	4852
""", '标': """
标签	4783
""", '检': """
检举评论	4863
""", '検': """
検索	2656
""", '業': """
業配	4777
""", '楽': """
楽天で見る	2692
楽天で詳細を見る	2692
楽天で購入	2692
楽天で購入する	2692
楽天市場で見る	2692
楽天市場で購入	2692
""", '標': """
標籤	4783
""", '機': """
機器翻譯	4802
機械翻訳	2695
""", '檢': """
檢舉	4782
檢舉留言	4863
""", '次': """
次のページ	2656
次の写真	2715
次の動画	2729
次の画像	2715
次の記事	2654
次の記事へ	2654
次の記事を読む	2734
次へ	2656
次を読む	2657
次ページ	2656
次回から自動的にログイン	2708
""", '正': """
正しいメールアドレスを入力してください	2711
正在加载播放器	4829
""", '此': """
此影片無法播放	4829
此文章已锁定	4845
此欄位為必填	4848
此視頻無法播放	4829
此视频不可用	4829
此视频已被删除	4829
此項為必填	4848
此页面对您有帮助吗	4822
此项为必填项	4848
""", '残': """
残り時間	2695
""", '毎': """
毎年	2706
毎月	2706
毎月寄付する	2705
毎月支援する	2705
""", '每': """
每一份支持都很重要	4842
每一份支持都重要	4842
每年	4843
每月	4843
每月捐款	4759
""", '氏': """
氏名	2712
""", '民': """
民調	92
""", '沒': """
沒意見	4823
""", '没': """
没意见	4823
没有账号	4845
""", '注': """
注册	4762
注册成功	4870
注目の記事	2654
注目キーワード	2654
注目ワード	2654
注目記事	2654
""", '测': """
测测你的知识	4825
""", '清': """
清晰度	4830
""", '游': """
游戏	4826
""", '点': """
点击取消静音	4867
点击图片查看大图	4852
点击打开声音	4867
点击排行	4783
点击播放	4802
点击放大	4852
点击查看全文	4872
点击查看原文	4812
点击查看大图	4785
点击阅读全文	4872
点击阅读原文	4812
点我看视频	4802
点赞	4772
""", '為': """
為您推薦	4783
""", '热': """
热点	4783
热点推荐	4783
热门	4783
热门排行	4783
热门文章	4783
热门新闻	4783
""", '無': """
無料で体験する	2632
無料で始める	2708
無料で試す	2708
無料で読む	2632
無料アプリをダウンロード	2700
無料ゲーム	2690
無料会員登録	2632
無料会員限定	2632
無料体験	2632
無料登録	2632
無法播放影片	4829
無法載入影片	4867
無法顯示此內容	4833
""", '焦': """
焦點新聞	4783
""", '熱': """
熱門	4783
熱門排行	4783
熱門文章	4783
熱門新聞	4783
熱門話題	4783
""", '爆': """
爆料信箱	4853
爆料專線	4853
爆料热线	4853
""", '特': """
特別協賛	2724
特定商取引法に基づく表記	2648
特集	2654
特集を見る	2715
特集ページへ	2715
特集一覧	2715
特集一覧へ	2734
""", '猜': """
猜你喜欢	4783
猜你喜歡	4783
""", '現': """
現在の再生時間	2694
""", '生': """
生成aiを使用しています	2729
""", '用': """
用app開啟	4836
用户协议和隐私政策	4866
""", '由': """
由ai生成	4856
由ai语音朗读	4829
""", '申': """
申し込む	2632
""", '电': """
电子报	4766
电子邮箱	4766
""", '画': """
画像をクリックして拡大	2715
画像を拡大	2656
画像を拡大する	2715
画像を見る	2656
画質	2695
""", '留': """
留言	4782
留言(#	4782
留言内容	4871
留言已關閉	4822
留言規則	4822
留言规则	4822
""", '略': """
略過廣告	4867
""", '登': """
登入	4762
登入/註冊	4762
登入後留言	4822
登出	4762
登录	4762
登录/注册	4762
登录后发表评论	4822
登錄	4762
登録	2632
登録が完了いたしました	2732
登録が完了しました	2671
登録して続きを読む	2632
登録する	2632
""", '發': """
發現錯誤	4822
發現錯誤?請告訴我們	4802
發生錯誤	4849
發表留言	4782
發表評論	4782
""", '皆': """
皆さまのご支援が力になります	2705
""", '監': """
監修者	2717
""", '目': """
目前時間	4830
目录	4785
目次	2656
目次へ戻る	2734
目錄	4785
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4783
相关报道	4783
相关推荐	4783
相关文章	4783
相关新闻	4783
相关标签	4783
相关视频	4811
相关阅读	4783
相關主題	4783
相關報導	4783
相關影片	4811
相關推薦	4783
相關文章	4783
相關新聞	4783
相關標籤	4783
相關閱讀	4783
""", '看': """
看了这篇文章的人也看	4783
看全文	4852
看原文	4812
看更多	4783
看更多作者文章	4852
看更多文章	4811
看更多新聞	4811
看更多照片	4852
看結果	91
""", '知': """
知道了	4786
""", '確': """
確認する	2712
確認メールをお送りしました	2711
確認画面へ	2712
""", '禁': """
禁止酒駕	4862
禁止酒駕,飲酒過量有害健康	4827
""", '稍': """
稍后	4838
稍后再说	4758
稍后提醒我	4758
稍后阅读	4802
稍後	4838
稍後再說	4758
稍後提醒我	4758
稍後閱讀	4802
""", '立': """
立即开通	4869
立即投票	91
立即捐助	4842
立即捐款	4759
立即捐赠	4842
立即支持	4868
立即訂閱	4762
立即订阅	4762
立即试玩	4825
立即購票	4827
立即贊助	4842
立即购票	4827
立即选购	4827
立即選購	4827
立即開始玩	4825
""", '筆': """
筆者	2717
筆者プロフィール	2716
""", '管': """
管理cookie	4833
管理偏好設定	4866
管理偏好设置	4866
管理同意	4833
管理同意设置	4833
管理同意選項	4833
管理选项	4866
管理選項	4866
""", '粉': """
粉絲團	4773
""", '精': """
精彩推荐	4811
精彩推薦	4811
精选	4783
""", '紙': """
紙面ビューアー	2632
""", '結': """
結果を見る	91	2657
""", '続': """
続きはこちら	2682
続きをみる	2656
続きを読む	2632
続けて読む	2734
""", '網': """
網友留言	4782
""", '編': """
編輯推薦	4783
編輯準則	4853
編輯精選	4783
編集ポリシー	2716
編集方針	2717
編集部おすすめ	2654
編集部のおすすめ	2654
""", '縮': """
縮小	2642
縮小字體	4860
""", '繼': """
繼續使用網頁版	4836
繼續閱讀	4785
繼續閱讀請往下	4827
""", '續': """
續訂	4869
""", '纠': """
纠错	4782
""", '继': """
继续在浏览器阅读	4836
继续浏览内容	4785
继续阅读	4785
""", '续': """
续订	4869
""", '编': """
编辑准则	4853
编辑推荐	4783
编辑精选	4783
""", '缩': """
缩小字体	4860
""", '网': """
网友评论	4782
网友评论仅供其表达个人看法,并不表明本站立场	4863
""", '翻': """
翻訳を表示	2657
""", '联': """
联系作者	4853
联系我们	4778
联系编辑部	4853
""", '聯': """
聯絡我們	4778
聯絡編輯部	4853
""", '聽': """
聽全文	4802
聽文章	4829
聽新聞	4772
聽這篇文章	4802
""", '脳': """
脳トレ	2691
""", '自': """
自动播放	4830
自動再生	2695
自動播放	4830
自動翻訳	2695
自定义金额	4842
自訂金額	4842
""", '菜': """
菜单	4785
""", '著': """
著作権	2648
著者の記事一覧	2715
著者をフォロー	2721
著者をフォローする	2721
著者プロフィール	2716
""", '複': """
複製	4861
複製網址	4802
複製連結	4772
""", '要': """
要接收推送通知吗	4837
要接收通知嗎	4837
""", '視': """
視頻由ai生成	4867
""", '觀': """
觀看更多	4811
""", '视': """
视频	4783
视频不可用	4829
视频加载中	4829
视频加载失败	4867
视频已下架	4829
视频已失效	4829
视频无法播放	4829
视频时长	4867
视频正在加载	4829
""", '解': """
解鎖全文	4802
解鎖文章	4869
解锁全文	4802
解锁文章	4869
解除しました	2704
解除方法	2704
解除方法はこちら	2704
""", '訂': """
訂戶專享	4827
訂戶專享優惠	4827
訂戶專享內容	4845
訂戶贈閱	4874
訂正について	2716
訂閱	4762
訂閱成功	4870
訂閱推播	4837
訂閱方案	4869
訂閱會員	4762
訂閱會員專屬內容	4802
訂閱郵件	4766
訂閱電子報	4766
""", '記': """
記事に関するお問い合わせ	2716
記事の続きはこちら	2682
記事の続きを読む	2715
記事の誤りを報告	2725
記事は広告の下に続きます	2692
記事は広告の後に続きます	2692
記事へのお問い合わせ	2716
記事へのご意見	2651
記事をサポートする	2630
記事をシェア	2736
記事をシェアする	2736
記事をプレゼント	2632
記事をプレゼントする	2671
記事を保存	2642
記事を保存する	2671
記事を印刷する	2642
記事を聴く	2694
記事を評価する	2725
記事を読む	2656
記事を購入する	2731
記事を音声で聞く	2694
記事を音声で聴く	2694
記事ランキング	2654
記事一覧	2656
記事一覧へ	2715
記事一覧を見る	2682
記事全文を読む	2656
記住我	4846
記者をフォロー	2721
記者プロフィール	2716
記者募集	2667
記者募集中	2667
""", '設': """
設定を保存	2697
設定を保存する	2697
設定を変更する	2728
設定を管理	2728
""", '許': """
許可	2702
許可する	2648
""", '註': """
註冊	4762
註冊成功	4870
""", '評': """
評価順	2689
評論	4782
評論已關閉	4822
評論規則	4822
""", '話': """
話題の記事	2654
""", '該': """
該作者更多文章	4852
""", '詳': """
詳しく見る	2657
詳細	2657
詳細を見る	2735
詳細・購入はこちら	2692
""", '語': """
語音播報	4802
語音朗讀	4802
""", '誤': """
誤りを報告	2657
誤りを報告する	2725
誤字脱字の報告	2671
誤字脱字を報告	2716
誤字脱字を報告する	2671
""", '読': """
読まれている記事	2654
読み上げ	2671
読み放題	2635
読み続ける	2657
読み込み中です	2694
読者限定	2692
""", '請': """
請填寫讀者問卷	4802
請我們喝杯咖啡	4842
請查收郵件	4848
請檢查您的收件匣	4848
請繼續下滑閱讀	4827
請繼續往下閱讀	4777
請輸入您的電子郵件	4870
請輸入有效的電子郵件	4848
請輸入有效的電子郵件地址	4848
請輸入電子郵件	4766
請選擇金額	4868
請關閉廣告攔截器	4839
""", '讀': """
讀者優惠	4827
讀者專享	4827
""", '讚': """
讚	4772
讚賞支持	4759
""", '订': """
订户专享	4827
订户专享优惠	4827
订户赠阅	4874
订阅	4762
订阅会员	4762
订阅成功	4870
订阅推送	4837
订阅邮件	4766
""", '记': """
记住我	4846
记者简介	4853
""", '设': """
设为google首选来源	4857
""", '评': """
评论	4782
评论(#	4782
评论功能已关闭	4863
评论已关闭	4822
评论规则	4822
""", '诚': """
诚聘英才	4802
""", '话': """
话题	4783
""", '该': """
该文章已关闭评论	4863
该视频不可用	4829
该视频已下架	4829
该邮箱已被注册	4870
""", '详': """
详情	4786
""", '语': """
语音朗读	4802
语音由ai生成	4829
""", '说': """
说点什么	4863
""", '请': """
请先登录再评论	4802
请关闭广告拦截器	4839
请我们喝杯咖啡	4842
请查收邮件	4848
请检查您的收件箱	4848
请继续往下阅读	4777
请输入您的电子邮件	4870
请输入您的邮箱	4870
请输入昵称	4863
请输入有效的电子邮件地址	4848
请输入有效的邮箱地址	4848
请输入邮箱	4766
请选择金额	4868
""", '读': """
读者专享	4827
读者优惠	4827
""", '購': """
購入はこちら	2692
購票	4862
購票連結	4827
購読	2632
購読する	2632
購読のお申し込み	2632
購読プラン	2731
購読プランを見る	2708
購読申し込み	2632
購買本書	4827
""", '贈': """
贈る	2723
贈送文章	4802
贈送文章給朋友	4802
贈送此文	4802
""", '贊': """
贊助	4759
贊助內容	4777
贊助商	4777
贊助我們	4842
""", '购': """
购买本书	4827
购买此书	4827
购票	4862
购票链接	4827
""", '赞': """
赞	4823
赞助	4759
赞助内容	4777
赞助商	4862
赞助商链接	4777
赞助我们	4842
赞赏	4759
赞赏作者	4868
""", '赠': """
赠送文章	4860
赠送此文	4802
""", '超': """
超值方案	4845
""", '跳': """
跳到主要內容	4785
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4867
""", '踩': """
踩	4823
""", '載': """
載入中	4829
載入內容	4833
載入更多	4785
載入貼文	4833
""", '輸': """
輸入您的電子郵件	4870
""", '轉': """
轉發	4772
""", '转': """
转发	4772
""", '载': """
载入内容	4833
""", '输': """
输入您的邮箱	4870
""", '返': """
返信	2651
返信する	2651
返信を書く	2725
返信を表示	2688
返信を見る	2688
返信を隠す	2688
返回上一页	4872
返回列表	4872
返回頂部	4852
返回顶部	4785
返回首頁	4852
返回首页	4785
""", '还': """
还不是会员	4845
还有更多精彩内容	4872
还没有账号	4845
""", '这': """
这篇文章对你有帮助吗	4822
这篇文章对您有帮助吗	4822
""", '进': """
进入专题	4852
进入专题页	4852
""", '连': """
连结已复制	4860
""", '追': """
追蹤	4773
追蹤中	4857
追蹤主題	4857
追蹤作者	4857
追蹤我們	4773
""", '退': """
退出全屏	4829
""", '送': """
送信	91	2712
送信が完了しました	2711
送信しました	2711
送信する	91	2712
送信完了	2711
送出	91	4849
送出成功	4848
送出留言	4822
送出評論	4822
送料無料	2724
""", '选': """
选择	4846
选择方案	4845
选择订阅方案	4845
选择金额	4868
""", '逐': """
逐字稿	4830
""", '這': """
這篇文章對你有幫助嗎	4822
這篇文章對您有幫助嗎	4822
""", '通': """
通報	2689
通報する	2651
通知をオン	2641
通知をオンにする	2701
通知を受け取らない	2701
通知を受け取りますか	2701
通知を受け取る	2671
通知を設定する	2701
通知を許可	2701
通知を許可しますか	2701
通知を許可する	2701
""", '速': """
速報	2654
速報を通知で受け取る	2701
速報通知を受け取る	2671
""", '連': """
連結已複製	4802
連載	2654
連載をフォロー	2721
連載をフォローする	2721
連載を見る	2715
連載一覧	2715
""", '遊': """
遊戲	4826
""", '運': """
運営会社	2648
""", '違': """
違反を報告	2688
違反を報告する	2688
違反報告	2651
""", '選': """
選單	4785
選択する	2709
選擇	4846
選擇方案	4845
選擇訂閱方案	4845
選擇金額	4868
""", '還': """
還不是會員	4845
還沒有帳號	4845
""", '邮': """
邮箱	4766
邮箱格式不正确	4848
邮箱格式错误	4848
""", '配': """
配信停止はいつでも可能です	2711
""", '重': """
重新加载页面	4839
重新播放	4830
重新整理頁面	4839
重新載入頁面	4839
""", '金': """
金額を入力	2705
金額を指定	2705
金額を指定する	2705
金額を選ぶ	2730
金額を選択	2730
金額を選択してください	2730
""", '链': """
链接已复制	4802
""", '閉': """
閉じる	2629	2656
""", '開': """
開く	2657
開啟推播	4837
開啟通知	4837
開始測驗	4825
開通會員	4762
""", '間': """
間違いを見つけたら	2716
""", '関': """
関連	2654
関連する記事	2654
関連キーワード	2654
関連タグ	2654
関連トピックス	2654
関連ニュース	2654
関連リンク	2654
関連動画	2654
関連動画を見る	2729
関連情報	2654
関連記事	2654
関連記事はこちら	2681
関連記事をもっと見る	2734
関連記事を見る	2734
""", '閱': """
閱讀下一篇	4872
閱讀全文	4785
閱讀原文	4812
閱讀更多	4785
""", '關': """
關於作者	4853
關於我們	4778
關注	4773
關注作者	4857
關注我們	4773
關注此主題	4857
關鍵字	4783
關閉	4758
關閉視窗	4872
關閉選單	4872
""", '阅': """
阅读下一篇	4872
阅读全文	4785
阅读剩余全文	4872
阅读原文	4812
阅读更多	4785
""", '随': """
随时取消	4845
随时可取消	4845
""", '隐': """
隐私偏好	4866
隐私政策	4778
隐私权政策	4778
隐私设置	4834
""", '隨': """
隨時取消	4845
""", '隱': """
隱私偏好	4866
隱私政策	4778
隱私權政策	4778
隱私權設定	4833
隱私設定	4834
""", '離': """
離開全螢幕	4829
""", '電': """
電子信箱	4766
電子信箱格式錯誤	4848
電子報	4766
電子版	2632
電子郵件格式不正確	4848
電郵	4849
""", '静': """
静音	4830
""", '靜': """
靜音	4830
""", '音': """
音声で聞く	2642
音声をダウンロード	2694
音声を再生	2729
音声読み上げ	2671
音频播放器	4867
""", '頭': """
頭條	4783
""", '顯': """
顯示內容	4833
顯示原文	4786
顯示字幕	4829
顯示更多	4785
顯示貼文	4833
""", '飲': """
飲酒過量,有害健康	4827
飲酒過量有害健康	4827
""", '首': """
首頁	4785
首页	4785
""", '马': """
马上开始	4786
马上玩	4825
""", '验': """
验证码	4849
""", '點': """
點我看影片	4802
點擊播放	4829
點擊播放本文	4802
點擊放大	4852
點擊看大圖	4852
點擊開啟聲音	4867
點擊閱讀全文	4872
點閱排行	4811
""", '가': """
가	2755
가격 보기	2842
가로세로 낱말퀴즈	2797
가입하기	2746
가장 많이 본 뉴스	2762
가장 인기	2817
""", '개': """
개인정보 보호 설정	2836
개인정보 설정	2803
개인정보 수집 동의	2818
개인정보 수집 및 이용 동의	2818
개인정보 수집 및 이용에 동의합니다	2818
개인정보 수집·이용에 동의합니다	2818
개인정보 처리방침	2760
개인정보처리방침	2760
""", '갤': """
갤러리 닫기	2841
갤러리 보기	2823
""", '거': """
거부	2760
""", '검': """
검색	2764
""", '게': """
게시물 보기	2803
게시물 불러오기	2803
게임	2797
게임 전체보기	2795
게임 하러 가기	2795
""", '결': """
결과 보기	91	2765
""", '계': """
계속 읽기	2746
계정이 있으신가요	2816
""", '고': """
고객센터	2760
고충처리인	2824
""", '공': """
공감	2794
공감순	2794
공유	2755
공유하기	2755
""", '과': """
과거순	2794
""", '관': """
관련 기사	2762
관련 기사 더보기	2841
관련 뉴스	2762
관련 영상	2785
관련 태그	2762
관련기사	2762
관련기사 더보기	2841
관련뉴스	2762
관련키워드	2762
""", '광': """
광고	2759
광고 건너뛰기	2837
광고 닫기	2759
광고 아래에 기사가 계속됩니다	2798
광고 영역	87
광고 종료	2798
광고 차단 해제 방법	2809
광고 차단을 해제해 주세요	2809
광고 차단을 해제했습니다	2809
광고 차단이 감지되었습니다	2809
광고 후 계속됩니다	2798
광고성 정보 수신 동의	2818
광고성 정보 수신에 동의합니다	2818
""", '괜': """
괜찮습니다	2743
""", '교': """
교보문고에서 구매	2798
""", '구': """
구글 계정으로 계속하기	2816
구글 계정으로 로그인	2816
구글 선호 매체로 추가	2828
구글 플레이에서 다운로드	2806
구글로 계속하기	2816
구글로 로그인	2816
구글플레이에서 다운로드	2806
구독	2746
구독 갱신	2839
구독 상품 보기	2816
구독 상품 선택	2816
구독 상품 안내	2839
구독 신청	2746
구독 신청이 완료되었습니다	2818
구독 신청하기	2816
구독 안내	2839
구독 전용	2746
구독 중	2746
구독 취소	2829
구독권 선택	2816
구독신청	2746
구독이 완료되었습니다	2777
구독자 전용	2748
구독자 전용 기사	2816
구독자 전용 혜택	2798
구독자 혜택	2798
구독자가 선물한 기사입니다	2843
구독중	2828
구독하고 이어서 읽기	2777
구독하기	2746
구매하기	2798
구매하러 가기	2798
""", '글': """
글씨 크기	65
글씨크기	2755
글자 작게	2830
글자 크게	2830
글자 크기	2755
글자 크기 변경	65	2777
글자 크기 조절	65	2777
글자크기	2755
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2838
금액 직접 입력	2812
금액을 선택하세요	2838
금액을 선택해 주세요	2838
""", '기': """
기계 번역	2800
기부하기	2744
기사 계속 보기	2841
기사 공유	2830
기사 공유하기	2755
기사 구매	2839
기사 더 보기	2841
기사 더보기	2777
기사 듣기	2777
기사 링크 복사	2777
기사 본문	2764
기사 선물하기	2777
기사 스크랩	2830
기사 스크랩하기	2777
기사 오류 신고	2777
기사 오류 제보	2777
기사 요약	2827
기사 원문 보기	2777
기사 음성으로 듣기	2799
기사 잠금 해제	2839
기사 저장	2830
기사 저장하기	2777
기사 전문 보기	2823
기사 전체보기	2823
기사 제보	2824
기사 제보 및 문의	2777
기사 추천	2833
기사 평가하기	2833
기사 후원하기	2744
기사는 광고 아래에 계속됩니다	2798
기사는 광고 후 계속됩니다	2798
기사듣기	2799
기사를 공유합니다	2843
기사에 대한 의견	2761
기사원문	2764
기사저장	2755
기사제보	2824
기사추천	2833
기자 구독	2772
기자 구독하기	2772
기자 소개	2824
기자 페이지	2772
기자 프로필 보기	2772
기자구독	2828
기자에게 메일 보내기	2824
기자에게 이메일 보내기	2824
기자의 다른 기사	2772
기자의 다른 기사 보기	2823
기자의 다른기사	2762
기자의 다른기사 보기	2823
기자페이지 바로가기	2823
기획 기사 보기	2823
""", '나': """
나중에	2743
나중에 보기	2777
나중에 읽기	2777
나중에 하기	2743
""", '남': """
남은 시간	2800
""", '낱': """
낱말퀴즈	2797
""", '내': """
내 정보	2746
내용을 입력하세요	2840
내용을 입력해 주세요	2840
""", '네': """
네, 받을게요	2807
네이버 구독	2758
네이버 로그인	2816
네이버 밴드 공유	2830
네이버 블로그	2755
네이버로 로그인	2816
네이버에서 구독	2758
네이버에서 구독하기	2758
""", '놓': """
놓치면 안 되는 기사	2785
""", '뉴': """
뉴스 더보기	2823
뉴스 듣기	2777
뉴스레터 구독	2751
뉴스레터 구독 신청	2751
뉴스레터 구독이 완료되었습니다	2840
뉴스레터 무료 구독	2777
뉴스레터 신청	2751
""", '닉': """
닉네임을 입력하세요	2833
""", '다': """
다른 공유 찾기	2755
다른 금액	2812
다른 기사	19	2762
다른 기사 더 보기	19
다른 기사 보기	2772
다른기사	2762
다른기사 보기	2762
다시 보기	2800
다시 보지 않기	2743
다시보기	2800
다음	2764
다음 기사	2762
다음 기사 보기	2777
다음 기사 읽기	2841
다음 동영상	2837
다음 사진	2823
다음 영상	2837
다음 이미지	2841
다음 페이지	2764
다음글	2823
다음기사	2762
다음에	2743
다음에 하기	2808
다크모드	2804
""", '닫': """
닫기	2743
""", '답': """
답글	2761
답글 달기	2793
답글 더보기	2793
답글 보기	2793
답글 쓰기	2793
답글 접기	2793
답글쓰기	2761
""", '당': """
당신이 좋아할 만한	2762
""", '댓': """
댓글	2761
댓글 #	2761
댓글 #개	2761
댓글 닫기	2793
댓글 더보기	2793
댓글 등록	2793
댓글 등록하기	2793
댓글 보기	2761
댓글 신고	2833
댓글 신고하기	2833
댓글 쓰기	2761
댓글 운영 원칙	2793
댓글 운영 정책	2777
댓글 운영정책	2777
댓글 작성	2793
댓글 작성 규칙	2793
댓글 작성하기	2793
댓글 정책	2793
댓글보기	2761
댓글쓰기	2761
댓글을 남겨 주세요	2833
댓글을 남겨주세요	2833
댓글을 입력하세요	2833
댓글을 입력해 주세요	2833
댓글을 입력해주세요	2761
댓글을 작성하려면 로그인 해주세요	2833
댓글이 닫혔습니다	2793
""", '더': """
더 많은 옵션	2830
더 보기	2764
더보기	2762	2764
""", '도': """
도서 구매하기	2798
도움이 되었나요	2793
""", '독': """
독자 의견 조사	2777
독자 특별 할인	2798
독자 할인	2798
""", '동': """
동영상	2762
동영상 로딩 중	2799
동영상 보기	2837
동영상 재생	2799
동영상 플레이어	2837
동영상을 불러오는 중입니다	2799
동영상을 불러올 수 없습니다	2837
동영상을 재생할 수 없습니다	2799
동의	2760
동의 관리	2803
동의 철회	2803
동의 철회하기	2803
동의 후 계속	2803
동의하고 계속	2803
동의하고 계속하기	2803
동의합니다	2760
""", '뒤': """
뒤로 가기	2765
""", '등': """
등록	2761
""", '디': """
디지털 구독하기	2839
디지털뉴스부	2772
디지털뉴스팀	2772
디지털콘텐츠팀	2772
""", '또': """
또는	2817
""", '라': """
라인	2755
""", '랭': """
랭킹	2762
랭킹뉴스	2762
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
로그아웃	2746
로그인	2746
로그인 상태 유지	2816
로그인 유지	2816
로그인 전용 기사	2816
로그인 후 댓글 쓰기	2777
로그인 후 댓글 작성이 가능합니다	2833
로그인 후 댓글을 작성할 수 있습니다	2793
로그인 후 이용해 주세요	2793
로그인/회원가입	2746
로그인이 필요	2748
로그인하고 계속 읽기	2839
로딩 중	2799
로딩 중입니다	2799
로딩중	2799
""", '링': """
링크 복사	2755
링크가 복사되었습니다	2777
""", '마': """
마이페이지	2746
""", '많': """
많이 본 기사	2762
많이 본 뉴스	2762
많이 본 영상	2785
많이 읽은 기사	2762
많이본 기사	2762
많이본 뉴스	2762
""", '매': """
매달	2813
매월	2813
""", '맨': """
맨 위로	2764
맨위로	2764
""", '메': """
메뉴	2764
메뉴 닫기	2764
메시지가 전송되었습니다	2818
메일	2755
메일함을 확인해 주세요	2818
""", '멤': """
멤버십 가입	2839
멤버십 가입하기	2839
""", '모': """
모두 거부	2804
모두 동의	2760
모두 허용	2804
모든 쿠키 거부	2836
모든 쿠키 수락	2836
모든 쿠키 허용	2836
모르겠다	2794
모름/무응답	2794
모바일 웹으로 계속	2806
""", '목': """
목록	2764
목록 보기	2823
목록보기	2764
목록으로	2823
목록으로 돌아가기	2841
""", '무': """
무료 게임	2795
무료 배송	2832
무료 체험 시작하기	2746
무료 회원가입	2746
무료, 스팸 없음	2818
무료로 읽기	2839
무료배송	2832
무제한 이용하기	2839
""", '문': """
문의	2761
문의 내용	2840
문자 크기	65
""", '바': """
바로 구매하기	2798
바로가기	2755
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2800
""", '밴': """
밴드	2755
""", '번': """
번역 보기	2765
""", '베': """
베스트	2762
""", '보': """
보내기	2820
""", '복': """
복사	2831
복사하기	2755
""", '본': """
본문 글씨 줄이기	2755
본문 글씨 키우기	2755
본문 바로가기	2764
본문으로 바로가기	2764
""", '북': """
북마크	2755
""", '브': """
브라우저에서 계속	2806
브라우저에서 계속 보기	2806
""", '비': """
비공감	2794
비밀번호 찾기	2746
비밀번호를 잊으셨나요	2816
""", '사': """
사이트맵	2760
사진 더 보기	2823
사진 더보기	2823
사진 모두 보기	2823
사진 크게 보기	2823
사진 크게보기	2823
사진 확대	2764
""", '삭': """
삭제된 동영상입니다	2799
""", '상': """
상품 보기	2842
상품 상세보기	2842
""", '새': """
새로고침	2809
""", '선': """
선택	2817
선택 저장	2803
선호 매체로 추가	2828
""", '설': """
설문	92
설문 결과	2794
설문 결과 보기	2833
설문 참여 바로가기	2777
설문 참여하기	2777
설문에 참여하기	2793
설문조사	92
설문조사 참여하기	2777
설정 관리	2836
설정 저장	2803
""", '소': """
소리 켜기	2837
""", '속': """
속보	2762
속보 알림 받기	2777
속보 알림 신청	2777
속보 알림을 받으시겠습니까	2807
""", '스': """
스도쿠	2797
스크랩	2755
스크랩하기	2777
스크립트	2800
스크립트 보기	2799
스토어	2832
스토어 바로가기	2798
스폰서	2759
""", '시': """
시리즈 보기	2823
""", '신': """
신고	2761
신고하기	2794
신문구독	2746
신청이 완료되었습니다	2818
""", '실': """
실시간 뉴스	2762
""", '아': """
아마존에서 구매	2798
아마존에서 보기	2798
아이디 저장	2816
아이디 찾기	2816
아직 회원이 아니신가요	2816
""", '알': """
알겠습니다	2765
알라딘에서 구매	2798
알라딘에서 보기	2798
알림 받기	2754
알림 설정	2754
알림 설정하기	2807
알림 켜기	2807
알림 허용	2807
알림을 받으시겠습니까	2807
알림을 받으시겠어요	2807
알림을 켜시겠습니까	2807
""", '애': """
애드블록을 해제해 주세요	2809
애드블록이 감지되었습니다	2809
애플로 계속하기	2816
애플로 로그인	2816
""", '앱': """
앱 다운로드	2754
앱 다운로드하기	2754
앱 다운받기	2806
앱 설치	2754
앱 설치하기	2754
앱스토어에서 다운로드	2806
앱에서 계속 읽기	2806
앱에서 보기	2806
앱에서 열기	2806
앱에서 이어보기	2806
앱으로 보기	2806
""", '언': """
언제든 해지 가능	2816
언제든지 수신 거부할 수 있습니다	2818
언제든지 해지 가능	2816
""", '에': """
에디터 추천	2762
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2812
""", '연': """
연간 결제	2817
연간 구독	2817
연관기사	2762
연재 보기	2823
""", '열': """
열기	2765
""", '영': """
영상	2762
영상 더보기	2823
영상 보기	2777
영상 재생	2799
영상으로 만나보세요	2777
영상으로 보기	2777
영상을 불러오는 중입니다	2799
영상을 불러올 수 없습니다	2837
영상을 재생할 수 없습니다	2799
""", '예': """
예매 바로가기	2798
예매하기	2798
예스#에서 구매	2798
예스#에서 보기	2798
""", '오': """
오늘 하루 보지 않기	2743
오늘은 그만 보기	2743
오늘의 운세	2797
오늘의 추천	2762
오늘의 핫뉴스	2785
오디오 다운로드	2799
오디오 플레이어	2837
오디오로 듣기	2777
오래된순	2794
오류 신고	2761
오류 신고하기	2777
오류가 발생했습니다	2818
오타 신고	2793
오탈자 신고	2777
""", '온': """
온라인뉴스팀	2772
""", '올': """
올바른 이메일 주소를 입력해 주세요	2818
올바른 이메일을 입력해 주세요	2818
""", '옵': """
옵션 관리	2836
""", '요': """
요금제 보기	2839
요약	2764
""", '원': """
원고료 보내기	2838
원문 보기	2765
원문보기	2764
""", '월': """
월간 결제	2817
월간 구독	2817
""", '웹': """
웹에서 계속 보기	2806
""", '위': """
위로	2764
위로 가기	2823
""", '유': """
유료 구독자 전용	2816
유료 기사입니다	2777
유료회원 전용	2816
유료회원 전용 기사	2816
유튜브 구독	2758
유튜브 구독하기	2758
유튜브에서 보기	2834
""", '음': """
음성 다운로드	2799
음성 재생하기	2777
음성으로 듣기	2755
음소거	2800
음소거 해제	2799
음소거를 해제하려면 탭하세요	2837
""", '응': """
응원하기	2744
""", '의': """
의견 남기기	2793
의견 보내기	2793
의견 쓰기	2761
""", '이': """
이 기사 공유하기	2843
이 기사 구매하기	2839
이 기사 어땠나요	2777
이 기사 어떠셨나요	2793
이 기사가 도움이 되었나요	2793
이 기사는 잠겨 있습니다	2816
이 기사를 공유합니다	2777
이 기사를 추천합니다	2777
이 기사를 평가해 주세요	2833
이 기사와 함께 읽은 기사	2777
이 기자의 다른 기사	2777
이 기자의 다른 기사 더보기	2823
이 동영상을 재생할 수 없습니다	2799
이 시각 많이 본 기사	2785
이 시각 많이 본 뉴스	2785
이 시각 주요뉴스	2762
이 시각 추천뉴스	2762
이 음성은 ai가 생성했습니다	2799
이 주제 팔로우	2828
이 콘텐츠를 표시할 수 없습니다	2803
이 페이지가 도움이 되었나요	2793
이런 기사는 어때요	2785
이름	2820
이름을 입력하세요	2840
이름을 입력해 주세요	2840
이메일	2755
이메일 주소 입력	2840
이메일 주소를 입력하세요	2818
이메일 주소를 입력해 주세요	2840
이메일 형식이 올바르지 않습니다	2818
이메일로 계속하기	2839
이메일로 공유	2830
이메일로 로그인	2839
이메일무단수집거부	2760
이메일을 입력하세요	2818
이메일을 입력해 주세요	2818
이메일을 입력해주세요	2840
이메일을 확인해 주세요	2818
이미 계정이 있으신가요	2816
이미 구독 중이신가요	2746
이미 구독 중입니다	2840
이미 등록된 이메일입니다	2840
이미 참여하셨습니다	2793
이미 투표하셨습니다	2793
이미 회원이신가요	2746
이미지 크게 보기	2764
이미지 크게보기	2823
이미지 확대	2764
이슈	2762
이어서 읽기	2841
이용권 구매	2816
이용권 선택	2816
이용약관	2760
이용약관에 동의합니다	2818
이전	2764
이전 기사	2762
이전 기사 보기	2777
이전 사진	2823
이전 영상	2837
이전 이미지	2841
이전글	2823
이전기사	2762
""", '인': """
인기 급상승	2785
인기 기사	2762
인기기사	2762
인기뉴스	2762
인쇄	2755
인쇄하기	2755
인스타그램 팔로우	2777
인스타그램에서 보기	2834
인스타그램에서 이 게시물 보기	2834
""", '일': """
일시	2813
일시 후원	2812
일시 후원하기	2812
일시정지	2800
일시후원	2744
""", '자': """
자동 번역	2800
자동 재생	2800
자동재생	2800
자막	2800
자막 보기	2799
자막 켜기	2799
자바스크립트가 비활성화되어 있습니다	2803
자발적 유료 구독	2838
자세히	2765
자세히 보기	2765
""", '작': """
작게	2831
""", '잘': """
잘 모름	2794
""", '장': """
장바구니 담기	2842
장바구니에 담기	2842
""", '재': """
재생	2764
재생 속도	2799
재생 시간	2800
재생속도	2799
재생할 수 없는 동영상입니다	2799
""", '저': """
저자 소개	2825
저작권규약	2760
저장	2755
""", '전': """
전송	2820
전송되었습니다	2818
전체 기사	2841
전체 기사 보기	2823
전체 뉴스 보기	2823
전체 댓글	2761
전체 동의	2804
전체 보기	2764
전체 사진 보기	2823
전체 화면	2800
전체메뉴	2764
전체보기	2764
전체화면	2800
전체화면 종료	2799
""", '접': """
접기	2764
접수되었습니다	2840
""", '정': """
정기	2813
정기 후원	2812
정기 후원하기	2744
정기구독	2746
정기후원	2744
정기후원 신청	2838
정기후원 신청하기	2838
정기후원하기	2812
정렬	2794
정상적으로 접수되었습니다	2840
정정·반론보도 신청	2824
정정보도 신청	2824
정정보도 요청	2824
""", '제': """
제보	2761
제보 바로가기	2824
제보하기	2761
제작 지원	2832
제작지원	2832
제출	91	2820
제휴 광고	2798
제휴 콘텐츠	2798
""", '좋': """
좋아요	2755
좋은 기사 후원하기	2744
""", '주': """
주소 복사	2777
주소가 복사되었습니다	2777
주소복사	2755
주요 기사	2762
주요 뉴스	2762
주요 뉴스 더보기	2785
주요기사	2762
주요뉴스	2762
주제 팔로우	2828
""", '지': """
지금 구매하기	2798
지금 뜨는 기사	2785
지금 뜨는 뉴스	2785
지금 플레이	2795
지금 플레이하기	2795
지금 후원하기	2838
지나친 음주는 건강에 해롭습니다	2798
지나친 음주는 건강을 해칩니다	2798
지도 보기	2765
지면보기	2746
""", '직': """
직접 입력	2813
""", '차': """
차단	2808
""", '참': """
참여하기	91
""", '창': """
창 닫기	2841
""", '책': """
책 구매하기	2798
""", '첫': """
첫 댓글을 남겨주세요	2833
첫 댓글을 작성해 보세요	2833
""", '청': """
청소년보호정책	2760
""", '최': """
최고의 혜택	2817
최신 기사	2762
최신 뉴스	2762
최신기사	2762
최신뉴스	2762
최신순	2794
최저가 보기	2842
""", '추': """
추천	2817
추천 기사	2762
추천 영상	2785
추천기사	2762
추천뉴스	2762
추천순	2794
""", '친': """
친구 추가하기	2777
""", '카': """
카카오 계정으로 로그인	2816
카카오 로그인	2816
카카오로 로그인	2816
카카오로 시작하기	2816
카카오스토리	2755
카카오톡	2755
카카오톡 공유	2755
카카오톡 공유하기	2830
카카오톡으로 공유	2777
카카오톡으로 공유하기	2777
카테고리	2762
""", '커': """
커피 한 잔 사주기	2812
커피 한 잔 후원하기	2812
""", '콘': """
콘텐츠 보기	2803
콘텐츠 불러오기	2803
콘텐츠 표시	2803
""", '쿠': """
쿠키 관리	2803
쿠키 설정	2760
쿠키 설정 관리	2803
쿠팡에서 구매	2798
쿠팡에서 구매하기	2798
쿠팡에서 보기	2798
쿠폰 받기	2842
""", '퀴': """
퀴즈	2797
퀴즈 도전하기	2795
퀴즈 풀기	2777
퀴즈 풀러 가기	2795
""", '크': """
크게	2831
""", '클': """
클릭하면 소리가 켜집니다	2837
""", '키': """
키워드	2762
""", '태': """
태그	2762
""", '텔': """
텔레그램에서 소식 받기	2777
""", '투': """
투표	92
투표 결과	2794
투표 결과 보기	91
투표 참여하기	2793
투표가 완료되었습니다	2793
투표에 참여해 주셔서 감사합니다	2793
투표하기	91	2777
투표해 주셔서 감사합니다	91	2793
""", '트': """
트위터	2755
트위터 공유	2755
트위터로 공유	2830
트위터에서 보기	2834
""", '특': """
특집 더보기	2823
특집 보기	2823
""", '티': """
티켓 예매	2798
티켓 예매하기	2798
""", '틱': """
틱톡에서 보기	2834
""", '팔': """
팔로우 중	2828
팔로우 취소	2828
""", '팟': """
팟빵에서 듣기	2834
""", '페': """
페이스북	2755
페이스북 공유	2755
페이스북에서 보기	2834
페이스북으로 공유	2777
페이스북으로 로그인	2816
페이지 새로고침	2809
페이지를 새로고침하세요	2809
페이팔로 결제	2839
""", '편': """
편집 원칙	2824
""", '펼': """
펼치기	2764
""", '포': """
포토	2762
포토 갤러리	2823
""", '폰': """
폰트 크기	2755
""", '푸': """
푸시 알림 받기	2807
""", '프': """
프리미엄	2746
프린트	2755
""", '피': """
피드백 보내기	2793
""", '필': """
필수	2820
필수 입력	2818
필수 입력 항목	2818
필수 입력 항목입니다	2818
필수 항목	2820
필수 항목입니다	2818
필자 소개	2824
""", '한': """
한 번	2813
한번만	2813
""", '할': """
할인 코드	2842
""", '함': """
함께 보면 좋은 기사	2762
함께 볼 기사	2785
함께 읽으면 좋은	2762
함께 읽은 기사	2785
""", '핫': """
핫뉴스	2762
핫이슈	2762
핫클릭	2785
""", '항': """
항상 허용	2804
""", '해': """
해제 방법	2811
해제했습니다	2811
""", '허': """
허용	2808
""", '헤': """
헤드라인	2762
""", '현': """
현재 시간	2800
""", '협': """
협찬	2759
""", '홈': """
홈	2764
홈으로	2823
홈으로 가기	2823
""", '화': """
화제의 뉴스	2762
화질	2800
""", '확': """
확인	2765
""", '환': """
환경설정 관리	2836
""", '회': """
회사소개	2760
회원 전용	2748
회원 전용 기사	2816
회원가입	2746
회원가입하고 계속 읽기	2839
회원이 아니신가요	2816
""", '후': """
후원	2744
후원 바로가기	2812
후원 신청	2812
후원 안내	2744
후원 페이지 바로가기	2812
후원 페이지로 이동	2812
후원 하기	2744
후원자 되기	2812
후원하기	2744
후원해 주셔서 감사합니다	2838
후원회원 가입	2744
후원회원 되기	2812
"""}

START = {'a': """
abonē	2945 K par	2945 K no	2945 K un	2947 K
acasă	97 K >	97 K '	97 K "
accès	1884 K illimité
această	52 K investigație	3639 K traducere	3695 K știre a fost
además	1451 K:	1496 K, en
adó	2235 K #%
adód	2235 K #%
adója	2235 K #%
ai가	2774 K 자동 번역한	2774 K 번역한	2774 K 핵심	2774 K 요약한
ai에게	2774 K 물어	2774 K 질문	2774 K 물어보기
ajánld	2235 K fel adód
ajánlja	2235 K fel adója	2235 K fel adód
ajánljuk	2260 K:
ajánlott	2262 K videó:	2262 K cikk:	2262 K cikkünk:
aktivér	685 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4231 K dig till vårt	4250 K
annoncørbetalt	747 K indhold fra
annonsørinnhold	3311 K fra
anúncio	3591 K em #
apoyá	81 K
après	2015 K déduction fiscale
apúntate	1477 K a nuestro seminario	1477 K a nuestro evento
aquí	1508 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3351 K wyraża poglądy	3351 K wyraża opinie	3351 K jest opinią	3365 K ukazał się	3365 K pochodzi z	3371 K przetłumaczony	3371 K został przetłumaczony	3371 K czyta	3371 K wygenerowany	3411 K został	3411 K przetłumaczono	3447 K ukazał się	3447 K pierwotnie ukazał	3447 K pochodzi z	3448 K	3458 K powstał we współpracy z
artykuły	3361 K autora
artículo	1531 K publicado originalmente	1560 K publicado en colaboración
artículos	1421 K gratuitos
ascultă	1 K	3628 K:	3645 K podcastul	3645 K acest articol	3704 K pe
atradāt	44 K
atsisiųskite	2879 K
autorė	2883 K:
autoři	515 K jsou
außerdem	900 K lesenswert:	900 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1485 K la app
beiträge	27 K	934 K von
benefício	3521 K do assinante:
berätta	59 K i	59 K gärna
beställ	4250 K
bestätigen	777 K sie ihre
bestätigungsmail	777 K
besøg	670 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1427 K diario	1427 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4674 K liên quan:	4687 K viết này có	4687 K viết có hữu ích	4734 K viết được bảo vệ	4735 K viết được thực hiện	4735 K viết được viết	4735 K viết này được	4742 K viết tiếp tục
báo	4687 K lỗi bài viết
bình	5 K luận	27 K luận	4688 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2260 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4687 K phát hiện	4687 K thấy bài viết
bản	4687 K tóm tắt này	4735 K dịch được
bấm	4689 K để nghe
bật	4665 K thông báo
""", 'c': """
caractères	1964 K restants
caràcters	425 K restants
chceš	537 K u nás pracovat	4018 K u nás pracovať
chefredaktör	4248 K och ansvarig utgivare:	4248 K:
chơi	4709 K ngay:
chưa	32 K có bình luận
citeşte	3628 K şi	3628 K şi:
citește	3628 K și	3628 K și:	3628 K:	3628 K mai mult	3628 K aici	3628 K mai departe:
citiți	3628 K și
ciąg	3375 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3475 K exclusivo para	3519 K gerado	3524 K oferecido por	3551 K incorporado d	3551 K externo d	3551 K incorporado do	3551 K incorporado da	3551 K externo do
conținut	3639 K generat	3643 K oferit de	3672 K încorporat de	3672 K extern de
coût	2015 K après déduction	2015 K réel après
crédit	1958 K photo	1958 K photos
crédits	1958 K photo	1958 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4691 K đặt ứng dụng	4691 K ứng dụng	4691 K app
còn	4707 K lại # ký tự
có	72 K thắc mắc	4674 K thể bạn quan tâm:	4730 K lỗi xảy ra
cấm	4734 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3634 K ai informații	3641 K ai observat o
dalinkitės	2879 K
další	502 K články autora
darovať	4012 K
dernières	1912 K actualités
descarcă	13 K	3659 K aplicația
descargá	13 K	1485 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3482 K no google play	3529 K na app store	3529 K no google play	3529 K para android e	3592 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	500 K video:
doporučte	530 K
doporučujeme	500 K článek:
dorești	3677 K să primești notificări
doriți	3677 K să primiți notificări
dosszié	2343 K: így	2343 K: itt	2343 K: ezért	2343 K: miért	2343 K: hogyan	2343 K: mit	2343 K: ki	2343 K: mi	2343 K: ez	2343 K: ezt	2343 K: hallgassa	2343 K: nézze	2343 K: minden	2343 K: a	2343 K: az
dostępna	3378 K w
dostępne	3378 K w
dostępny	3378 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3389 K do	3402 K do dyskusji
držte	28 K se
duración	1547 K del vídeo	1547 K del episodio
duração	3591 K do vídeo
durée	2011 K de la vidéo	2011 K de l'épisode
dzięki	3434 K naszym czytelnikom	3434 K naszym czytelniczkom
découvrez	1913 K aussi	1937 K la boutique	1937 K notre boutique	1937 K nos jeux	1937 K notre hors-série	1945 K notre application	1945 K notre appli
décryptage	1913 K :
déductible	1874 K des impôts	1874 K à #
déjà	1882 K abonné	1882 K inscrit	1882 K client
díky	579 K našim čtenářům	579 K našim předplatitelům
dùng	4698 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2314 K kedvezmény:	2314 K előny:	2314 K ajánlat:
előfizetőinknek	2335 K köszönhetően
előfizetőként	89 K	2292 K
encuéntranos	12 K
envía	3 K
envíanos	1466 K
ermöglicht	902 K von
erről	2260 K bővebben
escríbenos	1454 K
escúchalo	1548 K en spotify	1548 K en apple podcasts
escúchanos	1548 K en spotify
estagiária	3512 K sob supervisão	3512 * K sob supervisão
estagiário	3512 K sob supervisão
""", 'f': """
faça	3527 K o quiz	3527 K o teste	3527 K o nosso
felelős	2289 K szerkesztő:	2289 K kiadó:
fiți	31 K primul
foretrækker	686 K du
fortsätt	4252 K läsa
fortæl	59 K mig
fotogalería	1527 K:
fotogaléria	3986 K:
fotografía	1497 K:
fotoğraf	4471 K # / #	4471 K #/#
frågor	72 K	73 K om artikeln
få	661 K fuld adgang til	685 K adgang	685 K fri	685 K fuld	685 K besked	685 K ugens	685 K dagens	685 K de	685 K nyheder	685 K en notifikation	685 K breaking	685 K seneste nyt	696 K	718 K de vigtigste nyheder	718 K vigtige nyheder	718 K de største nyheder	718 K besked om	718 K besked, når	718 K nyhederne	718 K breaking	3221 K full tilgang til	3248 K tilgang	3248 K fri	3248 K full	3248 K beskjed	3248 K varsel	3248 K ukas	3248 K dagens	3248 K de	3248 K nyheter	3248 K siste	3260 K	3262 K varsel	3262 K varsler	3262 K push	4222 K full tillgång till	4250 K tillgång	4250 K fri	4250 K full	4250 K besked	4250 K en notis	4250 K veckans	4250 K dagens	4250 K de	4250 K nyheter	4250 K senaste	4261 K
férjen	2292 K hozzá
följ	12 K	4226 K	4250 K
følg	12 K	12 K oss	665 K	685 K	3225 K	3248 K
füge	12 K uns	908 K
fügen	12 K sie uns	908 K sie
für	780 K android und ios	848 K diesen artikel	848 K diesen	897 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2289 K:
""", 'g': """
gazeteciliğimizi	4427 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4688 K cửa hàng trực tuyến
giữ	4734 K bản quyền nội dung
glöm	4250 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4687 K ý cho bài viết
gör	4231 K quizet	4231 K vårt quiz	4250 K vårt
görmemiz	4432 K gereken
görsel	4476 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2293 K lát
hintergründe	900 K dazu:
hjälp	4231 K oss bli bättre	4231 K oss att bli bättre
hjælp	670 K os med at blive bedre
hlavné	3999 K body
hlavní	517 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4688 K trả lời khảo sát	4696 K ủng hộ
hämta	13 K	4235 K
häng	4250 K med
här	4278 K finns ett inbäddat innehåll från	4278 K finns inbäddat innehåll från	4278 K visas ett inbäddat innehåll från	4278 K visas inbäddat innehåll från	4278 K är ett inbäddat innehåll från	4278 K är inbäddat innehåll från
hääleta	1602 K
håll	28 K	28 K dig
hình	4731 K #/#
hör	852 K dir	908 K	4250 K
hören	852 K sie	908 K sie
hörzeit	924 K
hør	1 K artiklen	1 K artikkelen	1 K saken	652 K også	652 K også:	670 K mere på	685 K	3212 K også	3212 K også:	3248 K
""", 'i': """
iesūti	2933 K savu	2933 K
indlæg	27 K
indlæs	712 K altid indhold fra	712 K indhold fra
inlägg	27 K
innehåll	4313 K från annonsören
innehållet	4200 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2879 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3665 K acum:
já	59 K fez	3475 K é assinante
játssz	2311 K most:
jäikö	1771 K juttu kesken
jälgi	1602 K
jäsenetu	1819 K:
""", 'k': """
kapcsolódó	2260 K	2260 K:	2262 K videó:	2262 K cikk:	2262 K cikkünk:
każdego	3327 K ranka
kezdőlap	97 K >
không	4734 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4688 K tra kiến thức của bạn
kjøp	3230 K billetter	3230 K billett	3248 K
klausykitės	2864 K
klikněte	498 K zde
ključne	3900 K točke	3900 K tačke
klõpsates	1602 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2947 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	685 K
kopírovat	530 K
kopírovať	4012 K
kopē	2947 K
korzyść	3417 K dla prenumeratorów:
korábbi	2262 K cikkünk:
kvíz	498 K:	558 K:	558 K dne:	558 K týdne:	2278 K	2310 K:	3986 K:	4035 K dňa:	4035 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1812 K on
käännös	1812 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2292 K
kérjen	2292 K
kérjük	28 K
kênh	4665 K youtube của báo
köp	4231 K biljetter	4231 K biljett	4250 K
kövess	12 K
kövesse	2292 K
kövessen	12 K
køb	670 K billetter	670 K billet	685 K
küfür	27 K içeren
küldd	3 K el	2271 K el nekünk
küldje	2271 K el nekünk	2292 K	2292 K tovább
ký	4707 K tự còn lại
kļūsti	2947 K
kết	4679 K nối với chúng tôi
""", 'l': """
laimē	2947 K
laimėkite	2879 K
lasītāju	2955 K aptauja:
legyél	2292 K
lejupielādē	2947 K
leé	1496 K también	1496 K más	1496 K:
lisää	1776 K kirjoittajalta	1776 K toimittajalta	1797 K meidät	1845 K aiheesta:
lugejaküsitlus	1610 K:
lásd	2260 K még
lásson	2292 K több
lát	2271 K valami
láttál	2271 K valami
lägg	4250 K till
lähetimme	1743 K vahvistusviestin	1743 K sinulle vahvistusviestin	1743 K sinulle sähköpostia
lähetä	1774 K juttuvinkki	1774 K uutisvinkki	1774 K vinkki	1780 K mielipidekirjoituksesi	1780 K mielipidekirjoitus	1797 K
lämna	4225 K dina tips	4225 K ditt tips
läs	4182 K hela artikeln	4214 K mer om	4215 K också	4215 K också:	4215 K även	4215 K mer	4215 K mer:	4215 K:	4215 K här	4215 K även:	4222 K vidare med	4222 K mer på	4235 K e-tidningen	4235 K tidningen	4250 K	4252 K vidare
läsarerbjudande	4273 K:
läsaromröstning	4270 K:
läsarresa	4273 K:
lås	4182 K upp artikeln	4182 K upp den här artikeln
læs	651 K mere om	652 K også	652 K også:	652 K mere	652 K mere:	652 K:	652 K her	652 K hele	661 K videre med	675 K e-avisen	675 K avisen	685 K	687 K videre	734 K alt om emnet:	734 K alt om:
læserafstemning	705 K:
læserrejse	709 K:
læsertilbud	635 K:	709 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	518 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1797 K meidät
löysitkö	7 K
lütfen	28 K	4462 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3375 K wideo	3458 K powstał we współpracy z	3458 K we współpracy z	3458 K sponsorowany przez
medlemsförmån	4273 K:
meillä	1836 K ei ole omistajaa	1836 K ei ole omistajia	1836 K ei ole osakkeenomistajia	1836 K ei ole maksumuuria
mesterséges	2300 K intelligencia írta
mirá	1480 K el video	1496 K también	1496 K:
mitä	8 K pidit	33 K mieltä	1798 K mieltä sinä
mišljenja	3897 K autora	3897 K iznesena	3897 K izneta
mišljenje	3897 K autora
możliwość	5 K komentowania
mándanos	1466 K
más	1450 K noticias de	1450 K noticias sobre	1450 K sobre	1450 K en	1450 K de	1451 K información	1451 K información:	1454 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	502 K tip?	502 K tip na článek	502 K tip na téma	502 K tip pro	582 K přečteno už # ze #	582 K přečteno už # z #	582 K přečteno již # ze #	582 K přečteno již # z #	582 K přečteno # ze #	582 K přečteno # z #	4054 K prečítané už # zo #	4054 K prečítané už # z #	4054 K prečítané # zo #	4054 K prečítané # z #
märkasid	44 K	1587 K midagi	1593 K viga	1593 K artiklis viga
még	32 K nincs	2344 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	670 K os
mūs	2947 K vari
mời	4674 K xem	4674 K bạn đọc	4674 K độc giả	4679 K bạn tham gia	4679 K độc giả theo dõi	4679 K bạn đọc theo dõi	4689 K quý vị theo dõi	4689 K quý độc giả	4689 K bạn xem video	4689 K nghe
""", 'n': """
nabídka	562 K pro čtenáře:
nahlásit	540 K chybu
nahlásiť	4021 K chybu
nahláste	4021 K chybu
najważniejsze	3371 K informacje
naloži	4107 K	4140 K vedno vsebino	4140 K vsebino z	4140 K vsebino s	4140 K vsebino iz	4140 K vsebino od
naložite	13 K	4107 K
naročite	4114 K se na
naujienų	41 K telefonas
načítat	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
načítať	4041 K vždy obsah	4041 K obsah z	4041 K obsah zo	4041 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	579 K majitele	579 K vlastníka	579 K akcionáře	579 K žádného	579 K paywall	579 K reklamy	4051 K majiteľa	4051 K vlastníka	4051 K akcionárov	4051 K žiadneho	4051 K paywall	4051 K reklamy
nemáte	538 K čas číst	4019 K čas čítať
nepatríme	4051 K žiadnemu
nepatříme	579 K žádnému
než	547 K vložíte komentář	547 K začnete diskutovat	547 K napíšete příspěvek
nguồn	4683 K:	4683 K :
nhận	4665 K thông báo
nové	520 K číslo	520 K vydání	4002 K číslo	4002 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3554 K é possível mostrar este conteúdo	3554 K foi possível mostrar este conteúdo
näe	1797 K enemmän
nägid	1603 K viga
näita	1602 K
näitkö	1798 K virheen
näytä	1797 K sisältö	1822 K sisältö palvelusta	1822 K aina sisältö
nå	4250 K vår
nézd	2260 K meg	2292 K meg
nézze	2260 K meg	2292 K meg
nāc	2938 K strādāt
nội	4714 K dung này không	4715 K dung này từ	4715 K dung nhúng từ	4715 K dung từ	4734 K dung được bảo vệ	4735 K dung được tạo	4735 K dung này được tạo
""", 'o': """
obrázek	555 K # z #
oceń	8 K	3372 K ten	3372 K artykuł	3372 K tekst
ocurrió	1524 K un error
odporučte	4012 K
odporúčame	3986 K:
odsłuchaj	3383 K	3383 K ten
ofereça	3 K
oglądaj	3358 K:
ohodnoťte	518 K	4000 K
olvasói	2314 K ajánlat:
olvasóink	2335 K támogatásának köszönhetően
olvasóinknak	2335 K köszönhetően
opracował	3362 K:
opracowała	3362 K:
opýtajte	3999 K sa
opširnije	3885 K:	3885 K na
otwórz	3345 K post
otázka	558 K dne:	4035 K dňa:
otázky	72 K
ouça	1 K	3500 K:	3525 K o podcast	3586 K no	3592 K no spotify	3592 K o podcast no
oversættelsen	702 K er
oír	1 K
""", 'p': """
pamanīji	2939 K kļūdu
pamanījāt	44 K	2939 K kļūdu
pastebėjote	44 K	2865 K įdomų	2871 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4683 K viên:
piditkö	8 K	69 K	82 K	1798 K
pidätkö	82 K	1798 K
piše	3912 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	535 K
podrži	81 K
podržite	81 K	3915 K
podés	12 K seguir	1467 K enviarnos
podívejte	498 K se:	498 K se na video	500 K se na video:
poglądy	3351 K wyrażone w
pokaż	3345 K post
poleć	3383 K
poslať	4012 K
poslechněte	1 K si	498 K si	498 K si:
poslušajte	1 K	3885 K:	4086 K:
posłuchaj	1 K	3358 K:	3358 K też:
povoliť	4041 K vždy obsah	4041 K obsah z	4041 K obsah zo	4041 K obsah od
poznáte	66 K niekoho
pozostała	3375 K część
pošaljite	41 K vijest
pošlete	530 K
pošlite	3 K	4012 K
poți	3634 K contacta autorul	3634 K contacta autoarea
praneškite	2865 K redakcijai
predplaťte	4016 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4273 K:
prečítajte	3986 K si tiež	3986 K si aj	3986 K si	3986 K si:
prečítali	4054 K ste už # zo #	4054 K ste už # z #	4054 K ste # zo #	4054 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2879 K
prikaži	3943 K uvijek sadržaj	3943 K uvek sadržaj	3943 K sadržaj s	3943 K sadržaj sa	3943 K sadržaj iz	3943 K sadržaj od	4140 K vedno vsebino	4140 K vsebino z	4140 K vsebino s	4140 K vsebino iz	4140 K vsebino od
pronašli	44 K ste
pročitaj	3885 K još	3885 K i
pročitajte	3885 K još	3885 K i	3885 K više	3885 K:	3885 K više o ovoj temi
pročitali	3955 K ste # od #	3955 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	4011 K mesiac len za	4011 K mesiac za	4011 K mesiac už za	4011 K mesiac zadarmo
przeczytałaś	3437 K już # z #	3437 K # z #
przeczytałeś	3437 K już # z #	3437 K # z #
prześlij	3383 K dalej
präsentiert	902 K von
próbálja	2307 K ki tudását
prüfen	908 K sie
publicité	2011 K dans #
publié	1995 K initialement dans le	1995 K initialement sur	2025 K avec l'autorisation
pàgina	450 K # de #
página	1525 K # de #	1525 K #/#	3568 K # de #	3568 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4000 K sa
páčilo	69 K sa
päeva	1610 K küsimus:
päivitä	1797 K
päivän	1815 K kysymys:
pääset	1797 K lukemaan
päätoimittaja	1795 K:
pódcast	1527 K:
păstrați	28 K
pērc	2938 K biļetes	2947 K
předplaťte	535 K si
přehrajte	498 K si
překlad	556 K byl
přetisk	68 K povolen	68 K možný
přečetli	582 K jste už # ze #	582 K jste už # z #	582 K jste již # ze #	582 K jste již # z #	582 K jste # ze #	582 K jste # z #
přečtěte	498 K si také	498 K si	498 K si:	498 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	489 K ve spolupráci
""", 'q': """
querés	1467 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	538 K posloucháte
radšej	4019 K počúvate
radši	538 K posloucháte
rašykite	2865 K autorei	2865 K autoriui
recibí	1466 K las noticias
recomandări	3628 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2291 K ingyenesen
regisztráljon	2278 K	2291 K ingyenesen
regístrate	1418 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	701 K er
resztę	3375 K tekstu
rezervē	2947 K
rešite	3885 K kviz
riješite	3885 K kviz
rozwiąż	3358 K quiz
rozwiń	3345 K post	3345 K wpis
rätsel	891 K mit	927 K des tages:
rätseln	891 K sie mit
réservez	1937 K vos places pour la soirée de la rédaction
réservé	1882 K aux abonnés
réservée	1882 K aux abonnés
réservés	1882 K aux abonnés
résumer	1927 K cet article	1927 K l'article
résumé	1927 K généré	1927 K rédigé	1927 K réalisé	1927 K produit	1927 K par
rösta	4250 K	4266 K:	4266 K här:	4266 K i vår omröstning:
rādīt	2947 K
""", 's': """
sadržaj	3973 K je nastao u suradnji s
saglabā	2947 K
saistīts	2922 K:
saņem	2947 K
sažetak	3900 K	3900 K članka	3900 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	785 K:	785 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1466 K el canal	1496 K leyendo:
sesizări	3634 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	517 K	517 K článku	556 K vytvořila	556 K bylo
sisällön	1858 K tarjoaa
siųskite	2865 K savo	2879 K
sjefredaktør	3245 K:	3245 K og ansvarlig redaktør:
skaitytojų	2887 K apklausa:
skopírovať	4012 K
skrót	3371 K artykułu
skúsili	59 K ste
slå	3267 K på javascript
související	498 K:	500 K video:	500 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2027 K par
sponzorované	4072 K spoločnosťou
sponzorováno	604 K společností
sporočite	4119 K napako
sprawdź	3358 K:	3358 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3999 K sa
stališča	4097 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	553 K si aplikaci
stöd	81 K	4222 K
stötta	81 K	4222 K
støt	81 K	661 K
støtt	81 K	3221 K
suscríbete	1412 K a	1548 K en spotify
susidūrėte	2865 K su
susiję	2853 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1927 K générée
syötä	1743 K kelvollinen sähköpostiosoite	1797 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2298 K:
szívesen	2293 K meghallgatjuk
szöveg	2298 K:
sähköpostiosoite	1743 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1471 K
síganos	12 K
sígueme	1471 K
síguenos	12 K
só	3475 K para assinantes
sólo	1418 K para suscriptores
søg	685 K nu
súhrn	3999 K
súmate	12 K	56 K a las #
súvisiace	3986 K:
súvisiaci	3986 K článok
sūti	2933 K savu	2947 K
số	4707 K ký tự còn lại
""", 't': """
también	1439 K en facebook	1451 K puedes leer	1451 K puedes leer:	1451 K te puede interesar:
també	395 K et pot interessar:
também	3592 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1802 K on
tekstissä	1761 K esitetyt
tekstą	46 K galima
tenés	1461 ¿K información
textgröße	785 K:	785 K a
thấy	44 K lỗi
thử	4688 K sức với
tiedätkö	1774 K aiheesta	1774 K asiasta	1774 K lisää
tiivistelmä	26 K on	1811 K on
tiivistelmän	1811 K on
tilføj	685 K
tillåt	4278 K alltid innehåll från	4278 K innehåll från
tiếp	4742 K tục đọc sau
todavía	32 K no hay comentarios
további	2260 K részletek	2344 K cikkek a témában:
traducció	404 K feta
transparentní	510 K účet:
trên	4665 K google news
trình	4714 K duyệt của bạn không	4714 K duyệt không
trả	4688 K lời câu đố
trải	4698 K nghiệm
turpinājums	2949 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1774 K
tác	4683 K giả:	4683 K giả là
támogasd	81 K	2283 K a	2283 K az
támogass	2235 K adód
támogassa	81 K	2235 K adója	2283 K a	2283 K az
támogasson	2235 K adója
täglichen	777 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1761 K on mielipidekirjoitus	1761 K on mielipideteksti	1761 K on kolumni	1761 K on kommentti	1811 K tiivistelmä on	1812 K juttu on	1812 K artikkeli on	1812 K teksti on	1822 K on upotettu sisältö
tämän	52 K jutun
tässä	1822 K on upotettua sisältöä
télécharger	13 K	1893 K l'application
téléchargez	13 K
tóm	4687 K tắt này	4735 K tắt được
töltsd	13 K le	2307 K ki kvízünket
töltse	13 K le	2292 K le	2292 K ki	2307 K ki kvízünket
történeteiket	2271 K
tüm	27 K yorumlar
tęsinys	2881 K
tłumaczenie	3371 K	3411 K zostało
tải	13 K	13 K ứng dụng	4665 K ứng dụng	4665 K app	4691 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3920 K na grešku
uključi	3908 K
uključite	3908 K
uložit	530 K
uložiť	4012 K
uložte	530 K si	4012 K si
unbeschränkter	871 K zugang
unterstütze	81 K	759 K
unterstützen	81 K sie	759 K sie	759 K sie die
uočili	7 K ste
upozorniť	4021 K na chybu
upozorněte	540 K na chybu
urmărește	12 K	3628 K și:	3645 K video	3704 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3943 K uvijek sadržaj	3943 K uvek sadržaj	3943 K sadržaj s	3943 K sadržaj sa	3943 K sadržaj iz	3943 K sadržaj od
uživo	3960 K: kako	3960 K: ovako	3960 K: zašto	3960 K: što	3960 K: šta	3960 K: tko	3960 K: ko	3960 K: gdje	3960 K: gde	3960 K: ovo	3960 K: pogledajte	3960 K: poslušajte	3960 K: sve	3960 K: noć	3960 K: ljudi	3960 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2278 K részt
već	3936 K za #	3936 K od #
več	4086 K:	4086 K v videu	4111 K o tem	4111 K novic	4111 K preberite	4158 K o:	4158 K o temi:
videó	2343 K: így	2343 K: itt	2343 K: ezért	2343 K: miért	2343 K: hogyan	2343 K: mit	2343 K: ki	2343 K: mi	2343 K: ez	2343 K: ezt	2343 K: hallgassa	2343 K: nézze	2343 K: minden	2343 K: a	2343 K: az
vidéo	1913 K :
viktorīna	2955 K:
visą	2879 K interviu
više	3885 K o:	3961 K o:	3961 K o temi:
você	3500 K pode gostar:
vprašaj	4100 K
vprašajte	4100 K
vprašanje	4135 K dneva:
vypočujte	1 K si	3986 K si:
vyskúšali	59 K ste
vytiskněte	530 K
vytlačiť	4012 K
vytlačte	4012 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2292 K
válaszoljon	2292 K
vásárolja	2248 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	685 K med
véleménycikkeit	2271 K
více	498 K zde	498 K k tématu:	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
vídeo	1527 K:
võida	1602 K
võta	1587 K ühendust	1602 K
výhoda	562 K pro předplatitele:	4038 K pre predplatiteľov:
výhody	562 K pro předplatitele:	4038 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4051 K našim čitateľom	4051 K našim predplatiteľom
věnujte	530 K
vše	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
všechno	589 K o tématu téma:	589 K o tématu:
všechny	27 K komentáře	502 K články autora	589 K články k tématu téma:	589 K články k tématu:
všetko	4060 K o téme:	4060 K o:	4060 K k téme téme:	4060 K k téme:
všetky	4060 K články k téme téme:	4060 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	565 K povolit obsah	565 K zobrazovat obsah	565 K načítat obsah	565 K zobrazit obsah	4041 K povoliť obsah	4041 K zobrazovať obsah	4041 K načítať obsah	4041 K zobraziť obsah
""", 'w': """
webshopunkból	2314 K:
weiterführende	810 K artikel:
weź	3402 K udział w dyskusji
więcej	3357 K o	3357 K na temat	3357 K z	3358 K na ten temat:	3361 K artykułów autora	3443 K o:	3443 K na temat:
wykorzystałaś	3437 K już # z #	3437 K # z #
wykorzystałeś	3437 K już # z #	3437 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3429 K go, aby	3429 K go, żeby	3429 K ją, aby	3429 K blokadę	3429 K blokowanie
wyślij	3 K
wyświetlaj	3421 K treści z	3421 K treści ze	3421 K treści od
wöchentlichen	777 K newsletter
""", 'y': """
yanlişlik	4421 K mi
""", 'z': """
zahvaljujoč	4149 K našim bralcem
zahvaljujući	3952 K našim čitateljima	3952 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3345 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3421 K na treści
zgłoś	3394 K uwagę	3394 K błąd	3394 K literówkę	3394 K uwagi	3394 K nieścisłość
ziņo	2933 K redakcijai
zkopírovat	530 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4041 K vždy obsah	4041 K obsah z	4041 K obsah zo	4041 K obsah od
zobrazovať	4041 K vždy obsah	4041 K obsah z	4041 K obsah zo	4041 K obsah od
zostań	3391 K reporterem	3391 K reporterką	3391 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	823 K dpa	1182 K #	1182 K
""", 'à': """
à	1913 K lire aussi	1913 K lire également	1913 K lire :	1913 K lire sur	1913 K voir aussi	1913 K écouter	1913 K relire	1913 K découvrir	1913 K lire sur le même sujet	1913 K consulter :	1913 K voir également	1916 K propos de l'auteur	1916 K propos de l'autrice	1937 K retrouver dans le numéro	2012 K écouter sur spotify	2012 K écouter sur apple podcasts	2012 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3519 K gerado
""", 'ä': """
är	4225 K du
äänestä	1797 K
""", 'å': """
åldersgräns	4274 K #
åsikter	4208 K som framförs
åsikterna	4208 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3497 K preciso estar logado
écouter	1 K l'article	1 K cet article	1913 K aussi	2006 K sur
écoutez	1 K cet	1 K l'article	1941 K le podcast
élő	2343 K: így	2343 K: itt	2343 K: ezért	2343 K: miért	2343 K: hogyan	2343 K: mit	2343 K: ki	2343 K: mi	2343 K: ez	2343 K: ezt	2343 K: hallgassa	2343 K: nézze	2343 K: minden	2343 K: a	2343 K: az
épinglez	1960 K cet article	1960 K cette recette	1960 K cette page	1960 K la recette	1960 K ce billet	1960 K-la	1960 K-le	1960 K l'article	1960 K l'image
értékeljük	2320 K az ön
""", 'í': """
írd	2292 K be
írj	2271 K a szerzőnek
írja	2292 K be
írjon	2271 K a szerzőnek	2292 K közvetlenül	2292 K nekünk
""", 'î': """
în	3692 K imagini:
întreabă	3639 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2293 K szerint
""", 'ú': """
últimas	1450 K noticias de	3499 K de	3499 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	816 K die autor:in	816 K die autoren	816 K die autor:innen	819 K die autorin	819 K den autor	820 K die autorin	820 K den autor
übersetzung	905 K:	905 K aus dem
""", 'č': """
čitaj	3885 K još
čitajte	3885 K i	3885 K još	3885 K još:
članak	46 K se može	46 K možete	3900 K je preveden	3900 K čita	3903 K je objavljen u	3964 K je	3973 K je nastao u suradnji s	3973 K je nastao u suradnji sa
članek	46 K lahko	4100 K je preveden	4100 K bere	4100 K je prebral	4103 K je objavljen v	4161 K je	4169 K je nastal v sodelovanju z	4169 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	517 K byl přeložen	517 K přeložen	517 K načetl	520 K vyšel v	556 K byl přeložen	593 K vyšel v	593 K vyšel na	593 K původně vyšel	593 K byl původně	593 K byl publikován	593 K byl převzat	594 K	604 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3999 K bol preložený	3999 K načítal	4002 K vyšiel v	4063 K	4072 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	498 K také	498 K také:	498 K i	498 K více	498 K:
číslo	510 K účtu pro dary	510 K transparentního účtu
čítajte	3986 K aj	3986 K tiež	3986 K viac
""", 'đ': """
đánh	4687 K giá bài viết
đã	4730 K xảy ra lỗi	4730 K có lỗi
đăng	4688 K ký tham dự hội thảo	4734 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4704 K dây nóng: #	4704 K dây nóng #
được	68 K phép đăng lại
để	4717 K xem nội dung này	4717 K hiển thị nội dung này
đọc	4674 K thêm	4674 K thêm:	4674 K:	4674 K tiếp:	4679 K tin nhanh
""", 'į': """
įsigykite	2879 K
įtraukite	2879 K mus
įveskite	2879 K
""", 'ś': """
ściągnij	13 K	3407 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3387 K:
źródło	3387 K:
""", 'ż': """
żadnych	3434 K akcjonariuszy
""", 'ž': """
želite	3917 K raditi kod nas	3917 K da radite kod nas	4116 K delati pri nas
želiš	3917 K raditi kod nas	4116 K delati pri nas
žiadni	4051 K akcionári
žiadny	4051 K majiteľ	4051 K oligarcha
žinote	2865 K daugiau	2880 K istoriją
žiūrėkite	2853 K taip pat	2879 K
žádní	579 K akcionáři
žádný	579 K majitel	579 K oligarcha
""", 'ș': """
știrea	3702 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1033 K κάποια πληροφορία	1033 K πληροφορίες	1033 K πληροφορία	1033 K φωτογραφία	1033 K φωτογραφίες	1033 K κάποια φωτογραφία	1033 K κάποιο θέμα	1033 K μια ιστορία
""", 'ή': """
ήταν	1003 K χρήσιμο	1003 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	1018 K τον	1018 K τα	1018 K
ακούστε	1 K	987 K:	1080 K στο	1086 K το στο spotify	1086 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	1023 K λάθος	1023 K κάποιο λάθος
αναφορά	1023 K λάθους
αντιγράψτε	1013 K
αντιγραφή	1013 K
αξιολογήστε	1003 K
απαγορεύεται	1068 K η αναδημοσίευση	1068 K η αναπαραγωγή
αποθηκεύστε	1013 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	1002 K η περίληψη	1002 K η σύνοψη
αυτό	1045 K το βίντεο δεν είναι	1046 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	987 K:
βαθμολογήστε	1003 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1048 K να δείτε αυτό το περιεχόμενο	1048 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1042 K βοήθειας κεθεα
γραφτείτε	1034 K	1034 K για να
""", 'δ': """
δείτε	987 K επίσης	987 K:	987 K το βίντεο	987 K εδώ	987 K επίσης:	987 K ακόμα:	987 K φωτογραφίες	987 K ακόμη	987 K ακόμη:	1000 K όλα τα άρθρα	1014 K όλες	1014 K όλα	1014 K τις	1066 K φωτογραφίες:	1066 K βίντεο:	1080 K στο	1080 K αυτή τη δημοσίευση στο
δειτε	987 K επισης	987 K ακομη	987 K:
δεν	1021 K έχετε χρόνο να διαβάσετε	1045 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1068 K αρχικά
δημοσιεύτηκε	1068 K αρχικά
διάβασε	987 K επίσης	987 K ακόμη
διάρκεια	1085 K βίντεο
διαβάζεται	1002 K από
διαβάστε	987 K επίσης	987 K επίσης:	987 K ακόμη	987 K ακόμη:	987 K ακόμα	987 K:	987 K εδώ	987 K περισσότερα	987 K ακόμα:	987 K εδώ περισσότερα	987 K σχετικά	987 K αναλυτικά	1000 K όλα τα άρθρα	1014 K όλες	1014 K όλα	1014 K τις
διαβαστε	987 K επισης	987 K ακομη	987 K ακομα	987 K:
διαθέσιμη	1010 K στο
διαθέσιμο	1010 K σε	1010 K στο	1086 K στο spotify
διαφήμιση	1085 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	1034 K
εικόνα	1064 K # από #	1064 K # / #
εκτυπώστε	1013 K
ενεργοποιήστε	1010 K
ενσωματωμένο	1046 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1068 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1002 K περίληψη	1002 K σύνοψη	1002 K ανάγνωση	1002 K περίληψη αυτή	1069 K μετάφραση	1069 K περίληψη	1077 K είδηση συνεχίζεται	1085 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1020 K να εργαστείς μαζί μας
θέλετε	1020 K να εργαστείτε μαζί μας	1020 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1063 K πήγε στραβά
κίνδυνος	1042 K εθισμού
κατέβασε	1010 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1010 K	1018 K την εφαρμογή	1032 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	987 K:	1066 K:
""", 'λ': """
λήψη	1010 K από	1010 K στο
""", 'μ': """
μάθετε	1014 K όλες
με	1016 K πληροφορίες από
μείνετε	1014 K ενημερωμένοι
μετάφραση	1002 K
μοιράσου	1013 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	1000 K απόψεις	1000 K γνώμες
""", 'π': """
παίξε	1039 K τώρα:	1042 K υπεύθυνα
παίξτε	1039 K τώρα:	1042 K υπεύθυνα
παρουσιάστηκε	1063 K σφάλμα
περίληψη	1002 K
περιεχόμενο	1046 K από
περισσότερα	987 K:
πηγές	1016 K:
πηγή	1016 K:
προέκυψε	1063 K σφάλμα
προβολή	1080 K στο
προτείνετε	1013 K
προτιμάτε	1021 K να ακούτε	1021 K να ακούσετε
πρώτη	1068 K δημοσίευση:
πώς	1003 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1002 K
ρώτα	1002 K
ρώτησε	1002 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1003 K φάνηκε	1003 K βοήθησε	1003 K άρεσε
σελίδα	1064 K # από #	1064 K # / #
σου	69 K άρεσε
στείλτε	1013 K
στηρίξτε	81 K	1018 K	1018 K τον	1018 K τα	1018 K την
σύνοψη	1002 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1000 K κείμενα που
ταξινόμηση	1078 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1000 K άρθρο εκφράζει	1002 K άρθρο μεταφράστηκε	1002 K κείμενο μεταφράστηκε	1045 K βίντεο δεν είναι	1045 K περιεχόμενο δεν είναι	1046 K περιεχόμενο αυτό προέρχεται	1068 K άρθρο προστατεύεται	1068 K παρόν άρθρο προστατεύεται	1069 K κείμενο	1069 K άρθρο	1069 K παρόν άρθρο	1069 K κείμενο αυτό	1069 K άρθρο αυτό	1077 K άρθρο συνεχίζεται	1077 K κείμενο συνεχίζεται	1085 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1064 K # από #	1064 K # / #
φωτορεπορτάζ	1066 K:
""", 'χ': """
χαρίστε	1013 K
χαρακτήρες	1037 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	1000 K τα άρθρα
όλες	1014 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3778 K - обозреватель	3778 K - корреспондент	3778 K - колумнист	3778 K - редактор	4559 K - оглядач	4559 K - колумніст	4559 K - кореспондент
авторка	4559 K - оглядачка	4559 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3845 K владельцев	3845 K акционеров	3845 K цензуры и рекламы	4625 K власників	4625 K акціонерів	4625 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3845 K нашим читателям	3845 K вашим пожертвованиям
больше	3760 K новостей	3761 K по теме:	3801 K любите слушать	3801 K нравится слушать	3854 K о:
будь	31 K первым	4621 K ласка, вимкніть його	4621 K ласка, вимкніть блокувальник	4621 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3781 K ли материал	3781 K ли пересказ	3781 K ли этот пересказ	3781 K ли этот	3781 K ли текст
была	3781 K ли статья	3781 K ли эта	3781 K ли новость
більше	4540 K по темі:	4540 K за темою:	4540 K на тему:	4540 K про це:	4574 K новин	4574 K матеріалів	4634 K про:
""", 'в': """
в	3834 K этом месте находится встроенный контент	3834 K этом месте находится встроенный пост	3834 K этом месте находится встроенный публикация	3834 K этом месте размещён встроенный контент	3834 K этом месте размещён встроенный пост	3834 K этом месте размещён встроенный публикация	3834 K этом месте размещен встроенный контент	3834 K этом месте размещен встроенный пост	3834 K этом месте размещен встроенный публикация	3834 K этом месте показан встроенный контент	3834 K этом месте показан встроенный пост	3834 K этом месте показан встроенный публикация	3834 K этом месте встроенный контент	3834 K этом месте встроенный пост	3834 K этом месте встроенный публикация
вакансии	3784 K "	3784 K редакции
вакансії	4564 K "	4564 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3781 K понравилась	3781 K понравился	3781 K помогла	4562 K сподобалась	4562 K сподобалася	4562 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3734 K рассылка
ви	4621 K використовуєте блокувальник	4628 K прочитали вже # із #	4628 K прочитали вже # і #	4628 K прочитали # із #	4628 K прочитали # і #	4628 K прочитали вже # з #	4628 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3763 K по теме:	3853 K: как	3853 K: так	3853 K: почему	3853 K: что	3853 K: кто	3853 K: где	3853 K: это	3853 K: вот	3853 K: смотрите	3853 K: послушайте	3853 K: всё	3853 K: все	3853 K: ночь	3853 K: люди	3853 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3827 K:
вимкніть	4621 K його, щоб	4621 K блокувальник	4621 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3827 K дня:
вопросы	72 K?
впервые	3858 K опубликовано в	3858 K опубликовано на	3858 K опубликован в	3858 K опубликована в	3858 K напечатано в
вперше	4638 K опубліковано в	4638 K опубліковано у	4638 K опубліковано на	4638 K надруковано в
все	27 K комментарии	3760 K новости на тему	3760 K материалы	3760 K новости	3760 K статьи	3765 K статьи автора	3765 K материалы автора	3854 K о:	3854 K материалы по теме:	3854 K статьи по теме:	3854 K материалы о:	3854 K новости по теме:	4634 K про:
всегда	3750 K разрешать контент	3834 K разрешать контент	3834 K показывать контент	3834 K разрешить контент	3834 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4569 K
встановіть	13 K	4569 K	4595 K застосунок
встигніть	4600 K передплатити
всё	3854 K о:	3854 K по теме:
всі	4634 K матеріали за темою:	4634 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3841 K используете блокировщик	3848 K прочитали уже # из #	3848 K прочитали # из #
выключите	3841 K его, чтобы
відео	4633 K: як	4633 K: так	4633 K: чому	4633 K: що	4633 K: хто	4633 K: де	4633 K: це	4633 K: ось	4633 K: дивіться	4633 K: послухайте	4633 K: усе	4633 K: все	4633 K: ніч	4633 K: люди	4633 K: порт
вікторина	4607 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3780 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4561 K від	4561 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4608 K:
""", 'д': """
детальніше	4540 K:	4540 K про це
джерела	4576 K:
джерело	4576 K:
дивіться	4540 K також	4540 K:	4540 K також:	4540 K відео:
до	4540 K теми:
добавьте	3841 K наш сайт в	3841 K сайт в
додайте	4621 K наш сайт до	4621 K сайт до
дозволити	4614 K завжди контент	4614 K завжди вміст	4614 K контент із	4614 K контент з	4614 K контент від	4614 K вміст із	4614 K вміст з	4614 K вміст від
дозволяти	4614 K завжди контент	4614 K завжди вміст	4614 K контент із	4614 K контент з	4614 K контент від	4614 K вміст із	4614 K вміст з	4614 K вміст від
докладніше	4540 K:	4540 K про це	4634 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3789 K в	3789 K на	3789 K для	4569 K в	4569 K у	4569 K на	4569 K для
достъпно	254 K в	254 K на
досье	3853 K: как	3853 K: так	3853 K: почему	3853 K: что	3853 K: кто	3853 K: где	3853 K: это	3853 K: вот	3853 K: смотрите	3853 K: послушайте	3853 K: всё	3853 K: все	3853 K: ночь	3853 K: люди	3853 K: порт
досьє	4633 K: як	4633 K: так	4633 K: чому	4633 K: що	4633 K: хто	4633 K: де	4633 K: це	4633 K: ось	4633 K: дивіться	4633 K: послухайте	4633 K: усе	4633 K: все	4633 K: ніч	4633 K: люди	4633 K: порт
дотримуйтесь	28 K
другие	3765 K материалы автора
думка	4559 K автора	4559 K редакції	4559 K, висловлена
думки	4559 K авторів
""", 'е': """
ежедневная	3734 K рассылка
еженедельная	3734 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3765 K новость?
еще	3761 K по теме:	3763 K по теме:
ещё	3760 K больше	3761 K по теме:	3763 K по теме:
""", 'з': """
з	4611 K нашого магазину:
за	4528 K підтримки компанії	4528 K підтримки партнера	4528 K сприяння компанії	4540 K темою:
забелязахте	7 K
завантажити	4569 K в	4569 K з	4569 K у
завантажте	13 K	4569 K в	4569 K з	4595 K застосунок	4595 K додаток
завантажувати	4614 K завжди контент	4614 K завжди вміст	4614 K контент із	4614 K контент з	4614 K контент від	4614 K вміст із	4614 K вміст з	4614 K вміст від
завантажуйте	13 K	4569 K	4579 K застосунок
завдяки	4625 K нашим читачам	4625 K вашим внескам
завжди	4614 K дозволяти контент	4614 K дозволяти вміст	4614 K показувати контент	4614 K показувати вміст	4614 K дозволити контент	4614 K дозволити вміст	4614 K завантажувати контент	4614 K завантажувати вміст
загружать	3834 K всегда контент	3834 K контент из	3834 K контент с	3834 K контент от
загрузите	3789 K в	3789 K на
загрузить	3750 K контент	3750 K пост
задайте	3780 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4561 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4573 K
збережіть	4573 K
здесь	3834 K находится встроенный контент	3834 K находится встроенный пост	3834 K находится встроенный публикация	3834 K размещён встроенный контент	3834 K размещён встроенный пост	3834 K размещён встроенный публикация	3834 K размещен встроенный контент	3834 K размещен встроенный пост	3834 K размещен встроенный публикация	3834 K показан встроенный контент	3834 K показан встроенный пост	3834 K показан встроенный публикация	3834 K встроенный контент	3834 K встроенный пост	3834 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4611 K для передплатників:
зручніше	4582 K слухати
""", 'и': """
играть	3828 K:
идет	3822 K подписка
идёт	3822 K подписка
из	3831 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3795 K:
источники	3795 K:
""", 'к': """
как	3781 K вам статья	3781 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4561 K виклад	4561 K переказ
коротко	3780 K от	4561 K від
краткий	26 K пересказ	3780 K пересказ
кратко	3780 K от
краткое	3780 K содержание	3825 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4611 K для передплатників:
лучшее	3760 K за
любите	4582 K слухати
""", 'м': """
материал	46 K можно	3750 K содержит данные	3761 K по теме:	3763 K по теме:	3783 K опубликован в	3786 K можно	3825 K переведён	3825 K переведен	3858 K впервые опубликован	3858 K был впервые	3868 K подготовлен в партнёрстве с	3868 K подготовлен в партнерстве с	3868 K подготовлен при поддержке	3868 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3763 K по теме:
матеріал	46 K можна	4528 K підготовлено за підтримки	4528 K створено за підтримки	4528 K підготовлено у партнерстві	4528 K створено у партнерстві	4604 K перекладено	4638 K уперше опубліковано	4649 K підготовлено у партнерстві з	4649 K підготовлено за підтримки	4649 K створено за підтримки	4649 K створено у партнерстві з
маєте	72 K запитання
месяц	3792 K подписки за
ми	4621 K помітили, що ви
мнение	3778 K автора	3778 K редакции
мнението	244 K на автора
мнения	3778 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3724 K работаем благодаря вам	3724 K работаем благодаря вашей	3724 K работаем благодаря вашим	3724 K существуем благодаря вам	3724 K существуем благодаря вашим	3724 K существуем на ваши	3724 K работаем на ваши	3724 K живём на ваши	3724 K живем на ваши	3724 K независимы благодаря	3742 K в	3841 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4573 K
надішліть	3 K	4573 K
накратко	246 K от
началась	3822 K подписка
начало	97 K >	97 K "
наша	3734 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3822 K забудьте подписаться	4600 K забудьте передплатити
немає	4582 K часу читати	4625 K власників
нет	32 K комментариев	3801 K времени читать	3845 K владельцев
новия	249 K брой
новият	249 K брой
новости	3760 K партнеров
новый	3783 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3761 K этом подробнее	3765 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3780 K	4561 K
онлайн	3853 K: как	3853 K: так	3853 K: почему	3853 K: что	3853 K: кто	3853 K: где	3853 K: это	3853 K: вот	3853 K: смотрите	3853 K: послушайте	3853 K: всё	3853 K: все	3853 K: ночь	3853 K: люди	3853 K: порт	4633 K: як	4633 K: так	4633 K: чому	4633 K: що	4633 K: хто	4633 K: де	4633 K: це	4633 K: ось	4633 K: дивіться	4633 K: послухайте	4633 K: усе	4633 K: все	4633 K: ніч	4633 K: люди	4633 K: порт
опитахте	59 K
опитування	4607 K дня:
опрос	3827 K дня:
оригинал	3858 K статьи опубликован
оригінал	4638 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3841 K его, чтобы	3841 K блокировщик	3841 K adblock
открихте	7 K
откройте	3789 K в
открыта	3822 K подписка
открыть	3742 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3793 K
отправьте	3 K	3793 K
оформити	4600 K передплату
оформить	3822 K подписку
оценете	247 K
оцените	8 K	3781 K
оцініть	4562 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3868 K материала	4649 K матеріалу	4649 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3868 K материала	3868 K рубрики
партнёрский	86 K материал:
первый	3792 K месяц за
перевод	3780 K выполнен	3780 K сделан	3825 K выполнен	3825 K сделан	3825 K осуществлён	3825 K подготовлен
передплата	4572 K за #	4572 K від #	4600 K на перше півріччя	4600 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3742 K в
переказ	4561 K
переклад	4561 K зроблено	4604 K виконано	4604 K зроблено	4604 K здійснено	4604 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3780 K
перший	4572 K місяць за
письма	3734 K "
питання	73 K до статті	4607 K дня:
по	89 K подписке	3761 K теме:
повече	232 K по темата:	259 K новини
повідомити	4584 K про помилку
повідомте	4584 K про помилку	4584 K нам про помилку
погляди	4559 K авторів
пограйте	4608 K:
подарете	258 K
подарите	3793 K
подарить	3793 K
подарувати	4573 K
подаруйте	4573 K
поддержать	3798 K
поддержи	81 K
поддержите	81 K	3798 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3853 K: как	3853 K: так	3853 K: почему	3853 K: что	3853 K: кто	3853 K: где	3853 K: это	3853 K: вот	3853 K: смотрите	3853 K: послушайте	3853 K: всё	3853 K: все	3853 K: ночь	3853 K: люди	3853 K: порт	4633 K: як	4633 K: так	4633 K: чому	4633 K: що	4633 K: хто	4633 K: де	4633 K: це	4633 K: ось	4633 K: дивіться	4633 K: послухайте	4633 K: усе	4633 K: все	4633 K: ніч	4633 K: люди	4633 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3742 K в
подписка	3792 K за #	3792 K от #	3792 K за рубль	3822 K на первое полугодие	3822 K на второе полугодие
подписывайтесь	12 K	3798 K на
подпишись	12 K	3813 K на
подпишитесь	12 K	3742 K в	3798 K на	3813 K на нас
подробнее	3761 K:	3761 K в материале	3761 K - в	3761 K читайте в материале	3761 K об этом	3763 K по теме:	3763 K на тему:	3854 K о:
подробности	3761 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3841 K, отключите его	3841 K, отключите блокировщик
позиция	3778 K автора
позицията	244 K на автора
позиція	4559 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3750 K контент	3750 K публикацию	3750 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4614 K завжди контент	4614 K завжди вміст	4614 K контент із	4614 K контент з	4614 K контент від	4614 K вміст із	4614 K вміст з	4614 K вміст від
показывать	3834 K всегда контент	3834 K контент из	3834 K контент с	3834 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4573 K
порекомендуйте	3793 K
последвайте	12 K	264 K
последние	3760 K новости о
послухати	1 K
послушать	1 K
поставте	4561 K запитання
похоже	3841 K, вы используете блокировщик	3841 K, у вас включён	3841 K, у вас включен
почитать	3761 K:
преведено	246 K с
преводът	246 K е
предложение	3831 K для читателей:	3831 K для подписчиков:
предпочитате	267 K да слушате
прежде	3814 K чем оставить комментарий	3814 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3765 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4600 K передплата
продолжается	3822 K подписка	3822 K подписная кампания
пройдите	3761 K тест
пройдіть	4540 K тест
пропозиція	4611 K для читачів:	4611 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3750 K содержит данные
підписка	4572 K за #	4572 K від #
підписуйся	12 K
підписуйтесь	12 K	4579 K на
підпишіться	12 K	4579 K на
підсумок	4561 K
підтримайте	81 K	4579 K
підтримати	4579 K
""", 'р': """
работа	3784 K в "
радимо	4540 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3834 K всегда контент	3834 K контент из	3834 K контент с	3834 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3750 K контент	3750 K показ	3750 K содержимое	3834 K всегда контент	3834 K контент из	3834 K контент с	3834 K контент от
распечатайте	3793 K
распечатать	3793 K
расскажите	59 K в
рассылка	3734 K "	3734 K:
редакция	3724 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3761 K:	3763 K видео:
рекомендуємо	4540 K:
робота	4564 K в "	4564 K у "
роздрукувати	4573 K
роздрукуйте	4573 K
розкажіть	59 K у
розпочалася	4600 K передплата
розпочато	4600 K передплату
""", 'с': """
саммари	3780 K
свалете	13 K	254 K	279 K приложението
свежий	3783 K номер
свързани	232 K:
связаться	3765 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3789 K в	3789 K из	3798 K приложение	3818 K приложение
скачать	13 K	3789 K в	3789 K на
скидка	3831 K для подписчиков:
скопировать	3793 K
скопируйте	3793 K
скопіювати	4573 K
скопіюйте	4573 K
следвайте	12 K ни	264 K
следите	12 K за	3742 K в
слухайте	4540 K:	4540 K також:
слухати	1 K
слушайте	3761 K:	3761 K также:
слушать	1 K
см	3761 K. также:
смотрите	3761 K также	3761 K:	3761 K	3761 K также:	3761 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3803 K об ошибке	3803 K нам об ошибке
сообщить	3803 K об ошибке
сохраните	3793 K
сохранить	3793 K
спитайте	4561 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3868 K материала	3868 K рубрики	4649 K матеріалу	4649 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3780 K
спросить	3780 K
спільно	4528 K з компанією
станьте	31 K первым	31 K першим	3798 K подписчиком	3798 K соучастником	4579 K частиною спільноти	4579 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4561 K перекладено	4604 K перекладено	4638 K вперше опубліковано	4638 K було вперше
стаття	4638 K вперше опублікована	4639 K
статью	46 K можно	3786 K можно
статья	3780 K переведена	3780 K озвучена	3781 K была	3783 K опубликована в	3825 K переведена	3858 K впервые опубликована	3858 K была впервые	3858 K первоначально	3859 K
стежте	12 K за
стислий	4561 K виклад	4561 K переказ	4604 K виклад
схоже	4621 K, ви використовуєте	4621 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3828 K:
""", 'т': """
тази	308 K статия е публикувана
також	4540 K читайте:
тб	4633 K: як	4633 K: так	4633 K: чому	4633 K: що	4633 K: хто	4633 K: де	4633 K: це	4633 K: ось	4633 K: дивіться	4633 K: послухайте	4633 K: усе	4633 K: все	4633 K: ніч	4633 K: люди	4633 K: порт
текст	46 K можно	46 K можна	3780 K переведён	3780 K переведен	3780 K озвучен	3825 K переведён	3825 K переведен	3858 K впервые опубликован	3858 K был впервые	3858 K вышел в	4561 K перекладено	4561 K озвучено	4604 K перекладено	4638 K уперше опубліковано	4638 K вперше опубліковано	4638 K було вперше	4638 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3827 K дня:	4607 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3831 K для подписчиков:
точка	3778 K зрения автора	4559 K зору автора	4559 K зору редакції
триває	4600 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3834 K находится встроенный контент	3834 K находится встроенный пост	3834 K находится встроенный публикация	3834 K размещён встроенный контент	3834 K размещён встроенный пост	3834 K размещён встроенный публикация	3834 K размещен встроенный контент	3834 K размещен встроенный пост	3834 K размещен встроенный публикация	3834 K показан встроенный контент	3834 K показан встроенный пост	3834 K показан встроенный публикация	3834 K встроенный контент	3834 K встроенный пост	3834 K встроенный публикация	4614 K є вбудований контент	4614 K є вбудований допис	4614 K є вбудований публікація	4614 K є вбудований вміст	4614 K розміщено вбудований контент	4614 K розміщено вбудований допис	4614 K розміщено вбудований публікація	4614 K розміщено вбудований вміст	4614 K показано вбудований контент	4614 K показано вбудований допис	4614 K показано вбудований публікація	4614 K показано вбудований вміст	4614 K вбудований контент	4614 K вбудований допис	4614 K вбудований публікація	4614 K вбудований вміст
""", 'у': """
у	3841 K вас включён блокировщик	3841 K вас включен блокировщик	3845 K нас нет владельца	3845 K нас нет владельцев	3845 K нас нет акционеров	3845 K нас нет инвесторов	3845 K нас нет хозяев	4528 K партнерстві з компанією	4614 K цьому місці є вбудований контент	4614 K цьому місці є вбудований допис	4614 K цьому місці є вбудований публікація	4614 K цьому місці є вбудований вміст	4614 K цьому місці розміщено вбудований контент	4614 K цьому місці розміщено вбудований допис	4614 K цьому місці розміщено вбудований публікація	4614 K цьому місці розміщено вбудований вміст	4614 K цьому місці показано вбудований контент	4614 K цьому місці показано вбудований допис	4614 K цьому місці показано вбудований публікація	4614 K цьому місці показано вбудований вміст	4614 K цьому місці вбудований контент	4614 K цьому місці вбудований допис	4614 K цьому місці вбудований публікація	4614 K цьому місці вбудований вміст	4621 K вас увімкнено блокувальник	4625 K нас немає власника	4625 K нас немає власників	4625 K нас немає акціонерів	4625 K нас немає інвесторів	4625 K нас немає олігарха
увидели	7 K ошибку
удобнее	3801 K слушать
уперше	4638 K опубліковано в	4638 K опубліковано у	4638 K опубліковано на	4638 K надруковано в
усе	4634 K про:	4634 K за темою:
успейте	3822 K подписаться
установите	13 K	3818 K приложение
усі	27 K коментарі	4634 K матеріали за темою:	4634 K статті за темою:
утренняя	3734 K рассылка
""", 'ф': """
фотогалерея	3761 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3800 K работать у нас	3800 K у нас работать	3800 K работать в нашей
хочете	4581 K працювати в нас	4581 K в нас працювати	4581 K працювати у нас
хочеш	4581 K працювати в нас
хочешь	3800 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4561 K переказ	4561 K короткий виклад	4561 K короткий переказ	4561 K стислий виклад	4604 K текст	4604 K матеріал	4639 K текст	4639 K матеріал
цю	4604 K статтю
ця	76 K тема закрита	4639 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4562 K була стаття	4562 K був матеріал	4562 K був переказ	4562 K був цей переказ	4562 K була ця	4562 K був цей	4562 K сподобалась	4562 K сподобалася	4562 K сподобався
читай	3813 K нас
читайте	12 K нас	13 K	3742 K в	3742 K нас в	3761 K также	3761 K также:	3761 K:	3761 K подробнее	3761 K еще	3761 K по теме:	3761 K подробнее:	3761 K материал	3761 K в материале	3763 K по теме:	3789 K нас без	3789 K без	3798 K	3798 K нас в	4540 K також	4540 K також:	4540 K:	4540 K ще	4540 K також на тему:	4540 K по темі:	4540 K також на тему	4579 K
читать	3742 K в	3761 K также	3761 K по теме:
что	33 K вы думаете	3761 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4540 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3825 K статья	3859 K статья
это	26 K резюме	52 K расследование	3780 K краткое содержание
этот	26 K пересказ	3750 K материал содержит	3780 K пересказ	3780 K краткий пересказ	3786 K материал можно	3786 K текст можно	3825 K текст	3825 K материал	3859 K текст	3859 K материал
эту	3786 K статью можно
""", 'я': """
як	4562 K вам стаття	4562 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2068 K את
אולי	2083 K פספסתם:
אזהרה	2096 K: צריכה מופרזת של אלכוהול	2096 K - צריכה מופרזת
אין	2121 K להעתיק	2121 K לעשות שימוש
אירעה	2117 K שגיאה
אל	2074 K תפספסו: הפעילו
ארעה	2117 K שגיאה
""", 'ב': """
בואו	2069 K לעבוד איתנו
בחנו	2071 K את עצמכם
""", 'ד': """
דווחו	2068 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2055 K:	2070 K לפודקאסט	2070 K לפרק
האם	8 K אהבתם	2068 K הכתבה	2068 K הסיכום	2068 K המידע
הדוא	2062 K"ל האדום
הדפדפן	2099 K שלך אינו	2099 K שלך לא
הווידאו	2099 K אינו
הורידו	13 K	2048 K את האפליקציה	2073 K
הטקסט	2122 K נוצר
היו	31 K הראשונים
הירשמו	2069 K לוובינר	2069 K לכנס
הכותב	2063 K הוא
הכותבים	2063 K הם
הכותבת	2063 K היא
הכנתם	59 K
הכתבה	2068 K עניינה	2084 K ממשיכה	2121 K מוגנת	2122 K נכתבה	2122 K תורגמה	2130 K ממשיכה
המחבר	2063 K הוא
המחברת	2063 K היא
המייל	41 K האדום
המשך	2084 K הכתבה	2130 K הכתבה
הסיכום	2122 K נוצר
הסרטון	2099 K אינו	2099 K לא
הפעילו	2074 K התראות	2074 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2070 K המלא זמין
הצביעו	2071 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2048 K לערוץ הטלגרם	2048 K לקבוצת הוואטסאפ	2048 K לקבוצת הווטסאפ	2059 K אלינו	2059 K לערוץ	2059 K לקבוצה	2059 K לקבוצת	2059 K לקבוצות	2059 K עכשיו	2059 K גם	2060 K	2069 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2070 K לפודקאסט
השתתפו	2071 K בסקר
התגובות	5 K
התוכן	2099 K אינו	2121 K מוגן
התחקיר	52 K הזה
התרגום	2122 K נעשה
""", 'ח': """
חודש	2079 K ראשון ב
""", 'י': """
יש	72 K שאלות	2062 K לכם מידע	2062 K לכם סיפור	2062 K לך מידע	2062 K לך סיפור
""", 'כ': """
כדי	2079 K לקרוא את	2103 K לצפות בתוכן	2103 K להציג את התוכן
כל	2059 K החדשות
כתבות	2083 K נוספות:
""", 'ל': """
להאזנה	2070 K לכתבה	2070 K לפודקאסט
להורדת	2073 K
להמשך	2079 K קריאה
לכל	2063 K הכתבות של	2083 K הכתבות:
לכתבה	2055 K המלאה
לכתבות	2083 K נוספות:
לעדכונים	2059 K נוספים	2059 K
לערוץ	2048 K הטלגרם
לפניות	2062 K לכתב	2062 K לכתבת
לפרק	2070 K המלא
לצפייה	2070 K בסרטון	2070 K בווידאו	2070 K במשדר	2103 K בתוכן
לקבוצת	2048 K הווטסאפ	2059 K הוואטסאפ	2059 K הווטסאפ
לקבלת	2059 K עדכונים
לקריאה	2055 K נוספת	2055 K נוספת:	2079 K מלאה
לקריאת	2079 K הכתבה המלאה
לרכישת	2069 K כרטיסים לכנס	2069 K כרטיסים לחצו	2069 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2071 K דעתכם? הצביעו
מייל	2062 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2117 K השתבש
""", 'נ': """
נותרו	2091 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2062 K במשהו	2062 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2099 K זה אינו
""", 'ע': """
עוד	2055 K בנושא:	2083 K במדור:	2083 K כתבות:
עמוד	2118 K # מתוך #
ענו	2071 K על הסקר	2071 K על הסקר:	2071 K על החידון
עקבו	12 K	2059 K אחרינו	2060 K אחרי
""", 'פ': """
פורסם	2121 K לראשונה	2121 K במקור
פרסומת	2084 K
""", 'צ': """
צפו	2055 K:	2055 K גם	2070 K בסרטון	2070 K בתיעוד	2070 K בווידאו	2070 K בכתבה
צריכה	2096 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2074 K התראות	2074 K עדכונים על	2074 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2055 K גם	2055 K גם:
קראו	2055 K גם	2055 K גם:	2055 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2059 K להיות	2059 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2093 K עכשיו:
שחקו	2093 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2091 K נותרו	2091 K שנותרו
תוכן	2100 K מוטמע	2100 K זה מגיע	2100 K חיצוני	2100 K זה מוצג	2122 K זה נוצר
תמונה	2118 K # מתוך #	2118 K # / #
תמכו	81 K	2077 K	2078 K בעיתונות	2078 K בנו	2078 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1728 K مطلب	1728 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1681 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1719 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1669 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1693 K بازي كنيد:
الاحرف	165 K المتبقية
التعليق	5 K
التعليقات	5 K	27 K
الخط	41 K الساخن لغرفة الاخبار	41 K الساخن لهيئة التحرير
الرئيسية	97 K >	97 K '	97 K "
الصفحة	192 K # من #
العب	167 K الان:
الفيديو	172 K غير
المتصفح	172 K لا	172 K لا يدعم
المزيد	121 K:
المصدر	133 K:	133 K :
الملخص	135 K من اعداد
امتحان	59 K كرديد
ان	162 K كانت لديك معلومات
انتشار	1719 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1666 K اين	1666 K خطايي
اين	52 K گزارش	1666 K	1681 K مطلب را هم بخوانيد:	1698 K ويدئو در	1698 K ويديو در	1698 K محتوا در	1699 K محتوا از	1719 K مقاله تحت	1720 K متن	1720 K مقاله	1720 K خلاصه	1720 K ترجمه	1720 K خبر
اينجا	1681 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1719 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1654 K:
بخوانيد	1654 K:
براي	1702 K ديدن اين محتوا	1702 K مشاهده اين محتوا	1702 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1666 K اين
بيشتر	1654 K بخوانيد	1654 K بخوانيد:	1654 K ببينيد	1681 K بدانيد:
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
تصوير	1716 K # از #
تعداد	1691 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1662 K با نويسنده
تمت	135 K ترجمة هذا	135 K الترجمة	197 K كتابة	197 K ترجمة
""", 'ج': """
جرب	151 K
جربوا	151 K
""", 'ح': """
حدث	191 K خطا
حقوق	159 K النشر	159 K الطبع
حمل	13 K	146 K تطبيق	146 K تطبيقنا	146 K الان
حملوا	13 K	146 K
""", 'خ': """
خانه	97 K >	97 K '	97 K "
خبرنگار	1662 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1715 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1669 K خود را
در	1654 K اين باره بخوانيد	1669 K اين نظرسنجي	1669 K نظرسنجي ما	1669 K نظرسنجي	1681 K همين زمينه:	1681 K همين رابطه:
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
شاهد	121 K ايضا	121 K:	121 K ايضا:	138 K الفيديو اعلاه	155 K ايضا-	194 K بالصور
شاهدوا	138 K
شما	1669 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1716 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1662 K:
عكس	1716 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1691 K باقيمانده
كد	1662 K خبر:	1662 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1719 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1702 K جاوااسكريپت
لعرض	176 K هذا المحتوي
لقراءة	154 K المزيد
للابلاغ	142 K عن خطا	142 K عن اي خطا
للاستماع	138 K الي
للاشتراك	125 K في
للانضمام	125 K الي
للتواصل	131 K مع الكاتب	131 K مع الكاتبة
للمزيد	121 K:	154 K من الاخبار	154 K من التفاصيل
لمتابعة	127 K
لمزيد	154 K من الاخبار
لمشاهدة	138 K الفيديو	138 K التقرير	176 K هذا المحتوي	176 K الفيديو	176 K هذا الفيديو
ليصلك	127 K
""", 'م': """
ما	12 K را	33 K رايك
مترجم	1662 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1699 K جاسازيشده از	1699 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1698 K شما
مشكلي	1715 K پيش امد
مصيتم	7 K
مطالب	1654 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1662 K:	1662 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1666 K شما درباره
نظرات	5 K
نظرسنجي	1669 K:
نقل	68 K مطالب با ذكر	1719 K مطالب
نويسنده	1662 K:	1662 K :
نويسههاي	1691 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1654 K بخوانيد	1654 K بخوانيد:	1681 K ببينيد:
""", 'و': """
واتساب	41 K هيئة التحرير
واصل	156 K القراءة
وجدت	7 K خطا
وجدتم	44 K
وظائف	137 K شاغرة في
""", 'ي': """
يتبع	205 K المقال
يجوز	68 K اعادة النشر
يحظر	159 K نقل	159 K نسخ
يستمر	156 K المقال	156 K الخبر	205 K المقال	205 K الخبر
يسمح	68 K باعادة النشر
يمكنك	127 K متابعة	154 K قراءة المزيد
يمكنكم	127 K متابعة
يمنع	159 K نقل	159 K نسخ	196 K الاقتباس
""", 'گ': """
گزارش	1662 K:	1666 K خطا
""", 'अ': """
अभी	2195 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2200 K ब्राउजर
आपको	2173 K यह	2173 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2201 K पोस्ट
इनपुट	2168 K-	2168 K:	2168 K -	2168 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2159 K भी पढें	2159 K भी पढें:	2186 K भी पढें-	2186 K भी देखें:
""", 'ए': """
एक	2216 K त्रुटि हुई
एजेंसी	2168 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2159 K पढें:	2186 K भी पढें:
""", 'क': """
कुछ	2216 K गलत हो गया
केवल	2182 K # रुपये में
कोई	44 K गलती	72 K सवाल	2216 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2173 K यह	2173 K आपको
""", 'ख': """
खबर	2173 K में कोई	2227 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2201 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2168 K:
""", 'त': """
तस्वीर	2217 K #/#
""", 'द': """
देखें	2159 K:	2159 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2186 K:
पढें	2159 K:	2186 K-
पसंद	69 K आया
पेज	2217 K #/#	2217 K # / #
""", 'फ': """
फेसबुक	2201 K पोस्ट
फोटो	2217 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2168 (K
""", 'म': """
मात्र	2182 K # रुपये में
""", 'य': """
यह	2159 K भी पढें	2159 K भी पढें:	2159 K भी देखें:	2168 (K लेखक के	2173 K खबर आपको	2186 K भी पढें-	2186 K भी पढें -	2200 K वीडियो आपके	2200 K सामग्री आपके	2201 K सामग्री	2203 K सामग्री देखने के लिए	2203 K वीडियो देखने के लिए	2220 K लेख कॉपीराइट	2220 K सामग्री कॉपीराइट	2221 K लेख	2221 K खबर	2221 K अनुवाद	2221 K सारांश	2221 K तस्वीर	2221 K सामग्री
यूट्यूब	2201 K वीडियो
ये	2159 K भी पढें	2159 K भी पढें:	2168 (K लेखक के	2186 K भी पढें-	2186 K भी देखें:
""", 'ल': """
लेख	2227 K विज्ञापन के
लेखक	2168 K के बारे में	2168 (K	2168 K वरिष्ठ पत्रकार हैं	2168 K स्वतंत्र पत्रकार हैं
लेखिका	2168 K के बारे में	2168 (K	2168 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2227 K के बाद
वीडियो	2203 K देखने के लिए
""", 'श': """
शेष	2193 K अक्षर
""", 'स': """
संबंधित	2159 K:	2186 K खबर:	2186 K खबरें:
सर्वाधिकार	2220 K सुरक्षित
सिर्फ	2182 K # रुपये में
""", 'ह': """
हमारा	13 K
हमारे	12 K
हमें	12 K
होम	97 K >	97 K '	97 K "
""", 'অ': """
অনুমতি	377 K ছাডা প্রকাশ
""", 'আ': """
আমাদের	12 K
আরও	325 K পডুন:	325 K পডুন	325 K দেখুন:	350 K পডুনঃ	350 K পডুন-	350 K পডুন :
আরো	325 K পডুন	350 K পডুন:	350 K পডুনঃ
""", 'এ': """
এই	361 K কনটেন্ট	378 K লেখাটি	378 K খবরটি
""", 'ক': """
কিছু	373 K ভুল হযেছে
কোনো	44 K ভুল
""", 'ছ': """
ছবি	330 K:
""", 'ত': """
ত্রুটি	373 K হযেছে
""", 'ন': """
নিউজরুম	41 K হটলাইন
""", 'প': """
পডুন	325 K:
""", 'ব': """
বিজ্ঞাপনের	351 K পর	351 K নিচে
""", 'ম': """
মতামত	330 K লেখকের নিজস্ব
""", 'র': """
রেসিপিটি	59 K বানিযেছেন
""", 'ল': """
লেখক	330 K:
লেখকঃ	330 K
লেখকের	330 K আরও
লেখাটি	378 K
""", 'স': """
সংবাদকক্ষের	41 K হটলাইন
সর্বস্বত্ব	377 K সংরক্ষিত
সূত্র	330 K:
সূত্রঃ	330 K
স্পনসরড	352 K
স্পন্সরড	352 K
""", 'ก': """
กด	12 Kติดตาม	4329 Kติดตาม	4329 Kไลก์
""", 'ข': """
ขอ	4332 Kบคุณภาพจาก	4332 Kบคุณข้อมูลจาก
ข่	4325 Kาวที่เกี่ยวข้อง:	4332 Kาวโดย	4338 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4338 Kิป:
คุ	4335 Kณรู้สึกอย่างไรกับ	4335 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4338 Kคลิป:	4338 Kคลิป :
""", 'ซ': """
ซื	4336 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4325 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4329 Kดตามช่อง	4329 Kดตามเรา	4329 Kดตามข่าว	4347 Kดตามอ่านข่าวอื่นๆ	4347 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4334 Kม ai
""", 'ท': """
ทด	4336 Kสอบความรู้ของคุณ
ทำ	4336 Kแบบสำรวจสั้น
ที	4332 K่มา:	4332 K่มา :
""", 'บ': """
บท	4334 Kความนี้ใช้ ai	4334 Kสรุปนี้	4334 Kความนี้แปล	4334 Kความนี้เรียบเรียง	4335 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4334 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4332 K้เขียน:	4332 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4335 Kข้อผิดพลาดในบทความ
พื	4348 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4336 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4332 Kพ:	4372 Kพที่ # จาก #	4372 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4336 Kวมโหวต:	4336 Kวมโหวต :	4336 Kวมทำแบบสำรวจ	4336 Kวมสนุก	4343 Kวมสนับสนุน
ร้	4351 Kองทุกข์	4351 Kองเรียน
""", 'ล': """
ลง	4336 Kทะเบียนเข้าร่วมสัมมนา	4336 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4343 Kับสนุน
สร	4334 Kุปโดย	4334 Kุปข่าวด้วย	4334 Kุปนี้	4334 Kุปข่าวโดย	4335 Kุปนี้มีประโยชน์
สา	4351 Kยด่วนข่าว	4351 Kยด่วนทีมข่าว
ส่	4351 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4372 K้า # จาก #
""", 'อ': """
อ่	4325 Kานเพิ่มเติม:	4325 Kานต่อ:	4325 Kานข่าวต้นฉบับ:	4325 Kานเพิ่มเติม	4325 Kานประกอบ:	4338 Kานข่าวเพิ่มเติม:	4338 Kานข่าวเพิ่มเติม	4338 Kานข่าวที่เกี่ยวข้อง:	4338 Kานข่าว:	4338 Kานเรื่องอื่น:	4347 Kานข่าวอื่นๆ	4347 Kานข่าวต้นฉบับได้ที่	4347 Kานบทความอื่นๆ	4347 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4332 Kางอิง:
""", 'เ': """
เก	4332 Kี่ยวกับผู้เขียน
เข	4329 K้าร่วมช่อง
เน	4334 Kื้อหานี้สร้าง	4348 Kื้อหาสปอนเซอร์	4348 Kื้อหาโฆษณา	4348 Kื้อหาสนับสนุนโดย
เพ	4329 Kิ่มเพื่อน
เร	4332 Kื่อง:	4332 Kื่อง :	4332 Kื่องและภาพ
""", 'แ': """
แจ	4335 K้งแก้ไขข่าว	4351 K้งเบาะแส	4351 K้งข่าว
แช	3 Kร์
แป	4334 Kลโดย
แอ	4329 Kดไลน์
""", 'โ': """
โฆ	4348 Kษณา -
""", 'ใ': """
ให	4335 K้คะแนนบทความ
""", 'ไ': """
ไม	4329 K่พลาดทุกข่าวสาร	4329 K่พลาดข่าว
""", 'ả': """
ảnh	4683 K:	4731 K #/#	4731 K # / #
""", 'ủ': """
ủng	4683 K hộ tác giả	4696 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2655 Kせて読みたい	2655 【Kせて読みたい】	2655 Kせて読みたい:
""", 'こ': """
こち	2655 Kらもおすすめ	2655 Kらもおすすめ:	2683 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2663 K記事を書いた人	2663 K記事の筆者	2666 K要約はai	2666 K要約は、ai	2666 K要約は役に立ち	2666 ※K要約	2666 K記事の翻訳	2666 K記事の要約	2666 K記事はai	2666 K翻訳	2666 K見出しはai	2674 K記事は	2674 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2655 Kと見る:	2683 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2713 Kーが発生しました
""", 'オ': """
オリ	2683 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2687 【Kゼント】	2687 Kゼント応募
""", 'ペ': """
ペー	2714 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2683 【K】
""", '下': """
下載	13 K	4770 Kapp	4770 K應用程式
下载	13 K	4770 Kapp	4770 K应用
""", '以': """
以上	4796 K内容由ai
以下	4855 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4793 K:	4793 (K	4793 K係	4793 K为	4793 K為
""", '你': """
你做	59 K了吗
你可	4784 K能會喜歡:	4815 K能想看:
你有	4791 K线索
你覺	4798 K得這篇
你觉	4798 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4793 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4796 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4776 K微信公众号	4776 K官方微信
""", '内': """
内容	4796 K由ai
""", '写': """
写真	2655 【K】	2655 K:	2683 【Kを見る】	2683 【Kギャラリー】	2714 K #/#	2714 K#/#	2714 K # / #
""", '出': """
出典	2663 K:
出现	4850 K问题
出錯	4850 K了
出错	4850 K了
""", '分': """
分享	3 K
""", '前': """
前回	2683 【K】	2683 Kの記事:
""", '剩': """
剩余	4824 K字数
剩餘	4824 K字數
""", '加': """
加入	12 K	4789 K	4810 K
""", '動': """
動画	2655 【K】	2683 【Kを見る】
""", '升': """
升級	4810 K
升级	4810 K
""", '原': """
原文	4814 K刊于	4814 K刊於
""", '参': """
参与	4800 K我们的
参考	69 Kになった	2655 K:
""", '參': """
參與	4800 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4799 K错误
发生	4850 K错误
""", '取': """
取材	2663 K・文	2663 K・執筆
""", '另': """
另请	4784 K参阅
""", '可': """
可以	4790 K在x上
可自	68 K由转载
""", '合': """
合わ	2655 Kせて読みたい:
""", '同': """
同场	4784 K加映:
同場	4784 K加映:
""", '問': """
問問	4796 K我們的ai
問題	2713 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4855 K由ai
""", '圖': """
圖片	4855 K由ai
""", '執': """
執筆	2663 K:	2663 K/
""", '報': """
報名	4801 K參加
""", '填': """
填写	4800 K问卷
填寫	4800 K問卷
""", '如': """
如发	4799 K现
如有	4791 K线索	4791 K線索
如果	4791 K您有相关线索	4791 K你掌握	4791 K您掌握	4792 K您有
如發	4799 K現
""", '官': """
官方	4776 K微信:	4776 K微信公众号:
""", '審': """
審校	4793 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4784 K閱讀	4784 K阅读	4784 K閱讀:	4784 【K閱讀】	4815 K阅读:
""", '开': """
开启	4770 K通知	4770 K推送通知
""", '引': """
引用	2663 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4815 K:
影音	4815 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4815 K看更多:
""", '微': """
微信	4770 K扫	4776 K公众号:
""", '您': """
您对	4798 K这篇文章
您對	4798 K這篇文章
您有	4791 K线索
您的	27 K评论
您覺	4798 K得這篇
您觉	4798 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4770 K客户端
""", '打': """
打开	13 K	4770 K微信
""", '扩': """
扩展	4784 K阅读:
""", '扫': """
扫一	4770 K扫
扫描	4770 K二维码关注	4789 K
扫码	4789 K
""", '投': """
投票	4800 K:
投稿	27 Kは
""", '报': """
报名	4801 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4789 K追蹤
""", '掃': """
掃一	4770 K掃
""", '採': """
採訪	4793 K撰文:
""", '推': """
推荐	4784 K阅读	4784 K阅读:
推薦	4784 K閱讀:
""", '提': """
提供	2663 K:
""", '摘': """
摘要	4796 K由	4855 K由ai
""", '撰': """
撰文	4793 K:
撰稿	4793 K:
""", '支': """
支持	4808 K
""", '收': """
收听	1 K	4803 K我们的播客	4803 K我们的节目
收聽	1 K	4803 K我們的播客	4803 K我們的節目
""", '文': """
文/	2663 K
文:	2663 K
文・	2663 K
文章	44 K有误	4793 K来源:	4799 K有误	4799 K有誤
""", '新': """
新聞	41 K爆料	4791 K線索
新闻	41 K热线	41 K报料	41 K爆料	4791 K线索热线	4791 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4784 K:	4784 K新聞:	4784 K內容:	4784 【K新聞】	4784 K相關	4784 K阅读:	4784 K報導:	4784 K报道:	4814 K精彩内容	4814 K精彩內容	4814 K资讯	4814 K資訊	4814 K内容请	4814 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4791 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4854 K授权不得转载	4854 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4796 K容由ai
本报	41 K热线
本摘	4796 K要
本文	4793 (K作者	4793 K作者	4796 K摘要	4796 K由ai	4796 K由人工智能翻译	4796 K由人工智能生成	4796 K由人工智慧	4814 K章來自	4814 K转载自	4814 K轉載自	4814 K来自	4814 K來自	4854 K受版权保护	4854 K受著作權保護	4854 K原载于	4854 K首发于	4854 K原刊於	4854 K轉載自	4854 K转载自	4855 K由ai	4855 K由人工智能	4855 K由 ai	4855 K由人工智慧	4855 K使用ai	4855 K经ai
本翻	4855 K译由
""", '来': """
来发	31 K表第一
来源	4793 K:
""", '校': """
校对	4793 K:
""", '構': """
構成	2663 K・文
""", '次': """
次に	2655 K読む:
次の	2683 Kページ:	2683 【K記事】
次ペ	2683 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4789 K加入	4790 K在	4790 K关注	4791 K提供线索	4791 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4789 K加入	4790 K在	4791 K提供線索	4791 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4796 K要	4855 K要由ai
""", '测': """
测一	4800 K测:
""", '測': """
測一	4800 K測:
""", '点': """
点击	4784 K查看	4784 K阅读:	4803 K观看视频	4803 K收听
点我	4789 K加入
""", '熱': """
熱門	4815 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4791 K请	4791 K請
""", '版': """
版权	4854 K声明	4854 K所有
版權	4854 K聲明
""", '用': """
用微	4770 K信扫
""", '画': """
画像	2655 【K】	2683 【Kを見る】	2714 K#/#	2714 K #/#	2714 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4799 K錯誤
發生	4850 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4784 K阅读	4784 K新闻	4784 K报道:	4784 K阅读:	4815 K新闻:	4815 K文章:
相關	4784 K新聞	4784 K報導	4784 【K新聞】	4784 K閱讀:	4815 K新聞:	4815 K文章:	4815 K報導:
""", '看': """
看更	4784 K多:
""", '立': """
立即	4789 K加入	4800 K报名	4800 K報名
""", '筆': """
筆者	2663 Kプロフィール
""", '編': """
編輯	4793 K:
編集	41 K部への情報提供
""", '线': """
线索	4791 K征集
""", '编': """
编辑	4793 K:	4793 (K:
""", '聽': """
聽我	4803 K們的podcast
""", '著': """
著者	2663 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4803 K上方影片
""", '观': """
观看	4803 K上方视频
""", '视': """
视频	4815 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4810 K	4820 K本報	4820 K我們	4820 K本刊
""", '記': """
記事	7 Kの誤り	2674 Kの誤り	2674 Kに誤り
記者	2663 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2655 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2687 【Kプレゼント】	2687 Kプレゼント
""", '請': """
請支	4808 K持
""", '订': """
订阅	4810 K	4820 K本报	4820 K我们	4820 K本刊	4820 K本公众号	4820 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4808 K持
""", '責': """
責編	4793 K:
""", '資': """
資料	4793 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4808 K
""", '责': """
责任	4793 K编辑:	4793 (K编辑
责编	4793 K:
""", '赞': """
赞助	4808 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4824 K输入
""", '这': """
这个	4797 K摘要
这段	4797 K摘要
这篇	8 K文章	52 K调查	52 K报道	4797 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4797 K摘要
這篇	4797 K文章
""", '還': """
還可	4824 K輸入
""", '采': """
采写	4793 K:
""", '長': """
長按	4789 K
""", '长': """
长按	4789 K
""", '開': """
開啟	4770 K通知	4770 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2655 K記事	2655 K記事:	2655 【K記事】	2655 K:	2655 【K】	2683 【K写真】
""", '閱': """
閱讀	4784 K更多
""", '问': """
问问	4796 K我们的ai
""", '阅': """
阅读	4784 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4854 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4800 K報名
""", '马': """
马上	4800 K报名
""", '點': """
點我	4789 K加入
點擊	4784 K查看	4784 K閱讀:	4803 K觀看影片
""", '같': """
같이	2763 K 보기:
""", '관': """
관련	2763 K 기사:	2786 K 기사 :	2786 [K 기사]	2786 K 기사-
관련기사	2763 K	2763 K:	2763 [K]	2786 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2774 K #줄 요약
기사에	73 K 대해 궁금	2779 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2786 K 기사:
""", '당': """
당신의	2778 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2763 K 읽기:
더보기	2763 [K]	2763 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2778 K 설문에	2778 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2786 [K 본 기사]
""", '문': """
문제가	2821 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2774 K 요약은
""", '사': """
사진	2822 K #/#	2822 K # / #
사진출처	2789 K:
""", '생': """
생성형	2774 K ai가 요약
""", '선': """
선택	2819 (K) 개인정보	2819 [K] 개인정보	2819 (K) 광고성	2819 [K] 광고성
""", '설': """
설문에	2778 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2778 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2763 [K]
""", '오': """
오류가	2821 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2774 K 요약은 ai	2774 K 요약이 도움	2774 K 기사는 인공지능	2774 K 기사는 ai	2774 K 번역	2779 K 기사가 도움이	2779 K 기사를 어떻게	2779 K 뉴스에 대한 의견	2779 K 기사에 대한 의견
이미지	2822 K #/#	2822 K # / #
이슈	2786 [K]
이어	2763 K 읽기:
""", '인': """
인기기사	2786 [K]
""", '일': """
일시적인	2821 K 오류가
""", '자': """
자료출처	2789 K:
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
지금	2796 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2763 K 기사:
추천기사	2786 [K]
""", '출': """
출처	2789 K:	2789 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2822 K #/#
""", '필': """
필수	2819 (K) 개인정보	2819 [K] 개인정보	2819 (K) 이용약관	2819 [K] 이용약관
""", '함': """
함께	2763 K 볼 만한 기사:	2763 K 보면 좋은 기사:	2786 [K 읽기]
""", '핫': """
핫클릭	2786 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2763 [K]
""", '후': """
후원	2815 K 계좌
후원계좌	2815 K
"""}

CONTAINS = {',': """
,说:	4879 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3716 K-vă	3720 K
abonații	50 K pot	3717 K noștri
abonează	80 K-te	3616 K-te pentru	3621 K-te pe youtube	3716 K-te
abonné	50 en tant qu'K	1879 pas encore K	1881 déjà K	1883 en tant qu'K
abonnés	1879 réservé à nos K	1881 réservé aux K	2033 nos K	2036 K
abonējiet	80 K	2981 K
actualisé	98 cet article a été K
actualité	1889 l'essentiel de l'K	1899 suivez l'K	1899 suivez toute l'K	1899 retrouvez toute l'K	1922 couvre l'K
actualizată	98 știrea a fost K
acționari	3684 fără K
adatkezelési	2253 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1570 K
adomány	2364 K
adományoddal	2360 K
adományok	2364 K
adományozz	2360 K
adományozzon	2282 K itt
advirtió	1570 K
adó	2237 K #%
adód	2362 K #
adója	2282 K #
adăugat	3719 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4242 K	4275 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2035 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1570 K
afișată	60 email nu va fi K
agregó	1570 K
aicināja	2984 K
aizsargātas	2923 visas tiesības K
aiškino	2917 K
ai가	2826 K 작성	2826 K 생성	2826 K 요약	2826 K 번역
ai로	2826 K 작성	2826 K 생성
ai를	2826 K 활용해
ajouté	2035 a K
ajută	3716 K-ne
ajánld	2360 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2246 töltsd le az K
alkalmazásban	2280 az K
alkalmazást	2280 K
alkalmazásunk	2361 K
alkalmazásunkat	2246 töltse le K
alkalmazásunkban	84 K
alăturat	3635 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1943 aidez-nous à K
analytička	503 je K
anhören	2 artikel K	2 text K	2 beitrag K	850 jetzt K:
anketě	523 naší K	523 v K
ankietę	35 naszą K	3376 naszą K	3376 krótką K
ankstesnėje	98 K versijoje
anmäl	4315 K dig till vårt	4315 K dig till våra
anmäla	4190 genom att K dig	4237 genom att K dig
annoncé	2035 a K
annoncør	689 betalt af en K	689 betalt af K
annonslänkar	37 K	74 K	4242 K	4275 K
annonsör	4254 betalt av en K	4254 betald av en K
annonsør	3253 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1570 K
anunțat	3719 a K
använder	4205 vi K cookies	4206 K kakor
anúncio	3523 após o K	3523 depois do K
anúncios	70 sem K	3609 sem K
apelował	3463 K
apelowała	3463 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1428 descarga la K	1428 descarga nuestra K
aplicația	84 în K noastră	3622 descarcă K	3716 descarcă K noastră	3716 descarcă gratuit K	3716 descarcă K și	3717 K noastră
aplikacją	84 z naszą K
aplikację	3330 pobierz naszą K	3331 pobierz K	3331 ściągnij K	3399 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4007 našej K
aplikáciu	4007 mobilnú K	4007 K
aportació	463 la teva K
aportación	1463 tu K	1489 haz tu K
apoyá	1567 K
applikációnk	2280 K
applikációnkat	2280 K
applikációnkban	84 K
apsolīja	2984 K
apóyanos	1463 K	1567 K
apóyenos	1463 K	1567 K
apúntate	1407 K a	1423 K a nuestra	1423 K gratis	1567 K gratis
apărat	3719 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4431 bir K paylaş
artykuł	15 darmowy K	20 cały K	3318 podoba ci się ten K	3377 nasz K do końca	3397 ostatni darmowy K	3461 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1408 te ha gustado este K	1416 regala este K	1416 regalar este K	1419 último K gratis	1419 te queda # K	1492 y lee este K	1568 este K
artículos	15 K gratis	1419 K gratis este mes	1419 te quedan # K	1419 límite de K
aseguró	1570 K
associés	1905 cookies K à ce contenu
assuré	2035 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	903 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3616 K-te pentru
autorką	3368 kontakt z K
autorská	505 K práva
avertizează	3719 K
avísanos	1567 K
ayúdanos	1463 K	1567 K a
açikladi	4508 K
açin	4431 K
añadió	1570 K
año	1569 al K
""", 'b': """
bağirdi	4508 K
bağirdilar	4508 K
bağiriyor	4508 diye K
bağiriyordu	4508 K
bağiş	4505 K yap	4509 K
bağişiniz	4505 K
bağlantilari	74 satiş ortakliği K	4428 satiş ortakliği K
başlayan	4430 tl'den K
başvurun	4431 K
behält	29 K sich vor	29 K sich das recht
behöver	4179 vi K ditt stöd	4315 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2246 értesítések K
beløb	751 fast K
beløp	3313 gi et K	3315 fast K
bemängeln	970 K
bemängelt	970 K
berätta	67 K för oss	67 K din
berättade	4318 K
berättar	4318 K
bestätigen	776 K sie ihre
bestätigungslink	894 K
bestätigungsmail	776 K	894 K
betalvägg	4319 K
bezpečí	98 linka K
bezplatný	543 poslední K článek	4001 náš K webinár	4024 posledný K článok
bezplatných	4010 K článkov
bezpłatne	3382 K konto
bezpłatny	3373 nasz K webinar	3397 ostatni K artykuł
bezpłatnych	3382 limit K
beágyazott	2322 egy K tartalom látható	2322 egy K tartalom található
beállításai	2321 cookie-K miatt
beállítások	2321 cookie-K miatt	2321 cookie K miatt	2321 süti K miatt
beğendiyseniz	4506 bu haberi K	4506 bu yaziyi K
biết	4756 cho K
blokovač	575 K reklam
blokování	495 K reklam	575 K reklam
blokującego	3430 programu K reklamy
blokującej	3430 wtyczki K reklamy
blokujący	3430 program K reklamy
blokującą	3430 wtyczkę K reklamy
blokátor	575 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1423 recibe el K	1423 nuestro K	1426 K diario	1567 recibe el K	1568 nuestro K	1571 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1888 dans votre K mail	1888 dans votre K e-mail
brezplačen	4122 zadnji K članek
brezplačne	4109 K članke
brezplačni	4102 naš K webinar	4122 zadnji K članek
brezplačnih	4109 K člankov
bronił	3463 K się
brzmiał	3463 K
brzmiała	3463 K
brzmiało	3463 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2363 K
buzdította	2363 K
buzón	79 en tu K	1424 en tu K
bájate	1567 K la app
bölümünde	85 yorum K
bönföll	4318 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4318 K
bønfaldt	752 K
bønn	3170 vi har en K til deg
bønnfalt	3316 K
bústia	414 a la teva K
bülten	4424 e-K	4509 K
bültene	4391 K abone	4391 K kayit	4391 K kaydol
bülteni	4424 haber K
bültenimiz	78 K	4506 K
bültenimize	78 K	78 e-K	4391 K	4505 K	4506 K
bültenine	4424 K
błagał	3463 K
błagała	3463 K
bạn	49 gửi cho K bè	4661 hộp thư của K	4695 sự ủng hộ của K	4753 mời K	4753 cần sự ủng hộ của K	4753 nhờ sự ủng hộ của K
bằng	4703 K văn bản của báo
""", 'c': """
caffè	2520 un K
café	54 me paga um K	1464 un K	1489 un K al mes	1925 un K
caractères	1943 limitées à # K
catedrática	1460 es K
catedrático	1460 es K
celého	475 pro čtení K
cercetătoare	3635 este K
cercetător	3635 este K
changés	98 prénoms ont été K
chaîne	2033 notre K
chefredaktör	4227 är politisk K	4227 är K
chefredaktør	666 er K
chuyện	4682 bạn có câu K
chép	4677 cấm sao K	4703 mọi sao K
chính	98 đính K	4670 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4661 bản tin của K tôi	4664 theo dõi K tôi	4682 cho K tôi qua	4682 liên hệ với K tôi	4753 ủng hộ K tôi	4753 K tôi cần sự giúp đỡ	4753 giúp K tôi	4753 theo dõi K tôi	4753 hãy gửi cho K tôi	4753 hãy liên hệ với K tôi	4753 hãy báo cho K tôi	4754 K tôi trên	4754 của K tôi	4754 cho K tôi
chọn	4753 hãy bình K
cikkből	2359 K #
cikkéből	2359 K #
cikkünk	2361 minden K
cikkünkhöz	2361 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3496 nos K
comentó	1570 K
comisión	1478 recibir una K
comissió	409 rebre una K
comissão	3522 receber K	3522 receber uma K
commerciële	3081 K partner
communauté	1930 K whatsapp	1930 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2544 parte della nostra K
condamné	2035 a K
condiții	3625 termeni și K
confidentialité	1906 politique de K
confidențialitate	3625 politica de K
conférences	1922 est maître de K
connecté	1908 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3473 acesse todo o K	3517 ao exibir este K	3517 ao ver este K
contribuição	3509 com a sua K	3608 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1570 K
conversación	1446 participar en la K
conținut	9 acest K	3616 K doar pentru abonați
conținutului	3632 preluarea K
cookieinställningar	4203 K	4229 K
corespondentă	3635 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3716 K un cont pentru a citi
csatornájára	2270 viber-K
csatornánk	2361 K
csatornánkhoz	2270 telegram-K	2270 whatsapp-K
csatornánkra	2270 youtube-K	2360 iratkozz fel K	2360 iratkozzon fel K
csábított	2363 K
cuéntanos	38 K	67 K	1446 K en	1567 K
cuéntenos	38 K	67 K
czytać	3324 aby K dalej	3324 żeby K dalej	3460 chcesz K dalej
czytelników	36 naszych K	3377 opiniami K	3388 z wpłat K	3388 dzięki wsparciu K	3405 K	3461 naszych K	3461 z wpłat K
câmpurile	60 K cu steluță
cântau	3719 K
címével	2305 e-mail-K
cùng	51 hãy tham gia K họ
của	4684 là cây bút K	4754 độc giả K
""", 'd': """
daní	4015 # % z K	4015 #% z K
darbą	2915 mūsų K
darowiznę	3322 przekaż K	3460 przekaż nam K	3460 przekaż K na
datenschutzerklärung	800 unserer K	968 unserer K	968 unsere K
datenübertragung	840 der K zu
dați	62 K-mi tag
debatindlæg	667 send dit K	667 skrive et K
debatredaktør	666 er K
debattredaktør	3226 er K
debattør	666 er K
declaró	1570 K
decía	1570 K
demandé	2035 a K
denmişti	4508 K
denunció	1570 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1428 K la	1428 K nuestra
destekçimiz	4431 K olun	4505 K olun
desteğiniz	4505 K
desteğinizle	4506 K
desteğiyle	18 okurlarin K	4417 yapay zeka K	4426 K ayakta	4436 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	4006 K môžu
disponível	3481 K no google play
doação	3469 faça uma K	3509 sua K	3608 sua K	3608 faça uma K	3612 K
doações	3612 K
dodał	3463 K
dodała	3463 K
dodává	609 K
događaj	3902 naš K
domagał	3463 K się
donació	463 fes una K	467 K
donación	1411 haz una K	1411 tu K	1463 tu K	1463 una K	1567 tu K	1567 haz una K	1571 K
donația	3716 K ta
donație	3716 fă o K	3720 K
donații	3720 K
donează	90 K cât poți	3716 K acum
doplněn	98 článek byl K
doporučil	609 K
doporučila	609 K
doporučovala	609 K
dopuštenja	3913 bez K
doradzał	3463 K
dorzuć	3460 K się
dostawać	3398 chcesz K
dostávajte	4030 K
dostávat	544 chcete K	572 chcete K zprávy
dostávať	4025 chcete K
dostávejte	550 K
dostęp	80 kup K	3324 masz już K	3382 pełny K do	3382 wykup K	3460 kup K
dostępny	3324 artykuł K tylko
dotazník	524 krátký K	4005 krátky K
dotazníka	4005 nášho K
dotazníku	523 našeho K	524 krátkého K
dowolną	3462 K kwotą
dočtete	531 více se K
dołóż	3460 K się
dołącz	51 K do nich	51 K	3336 K do nas na	3460 K do nas	3460 K do grona	3460 K do nich
drastické	98 obsahuje K
draudžiama	2861 K kopijuoti	2861 be leidimo K	2861 be sutikimo K
draudžiamas	2882 be leidimo K
dueños	1519 sin K	1519 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3461 K dalej
dziennikarką	3369 jest K	3444 jest K
dzięki	3461 K wam	3461 K tobie
dziękujemy	3379 K za zapisanie	3379 K za zapis	3460 K, że nas czytasz
där	42 var du K
débloquer	1881 pour K
déclare	2035 K
déclaré	2035 a K
découvrez	1879 K nos offres	2032 K nos offres
déductible	1873 K des impôts	1873 K à #	2034 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2035 K
déplore	2035 K
déposés	1935 des cookies seront K
désabonner	1888 K à tout moment
désactiver	1903 K adblock
désactivez	1903 K adblock
désinscrire	1889 vous K à tout moment
díky	607 K vám
dôvery	98 linku K
dömde	4318 K
dømte	752 K	3316 K
düzeltme	98 K:
děkujeme	606 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4666 tải ứng K	4753 tải ứng K của	4753 hãy tải ứng K	4753 tải ngay ứng K
""", 'e': """
edellyttää	1804 K tunnusta
editörlerimize	39 K
editörüdür	4414 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2358 K készült
elaboración	1478 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1424 tu correo K	1446 tu dirección de correo K no será publicada
elemző	2273 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2239 a teljes cikk K
elsőként	2281 értesülj K
előfizetés	2364 K
előfizetéssel	2284 K
előfizető	2239 már K	2360 legyen K
előfizetőink	50 K	2239 K olvashatják	2284 K számára	2361 K
előfizetők	50 az K	2295 csak K	2364 K
előfizetőknek	2240 csak K	2295 K szól
előfizetőként	50 K
előfizetőnktől	2305 K
emlékeztetett	2363 K
emoțional	98 pot afecta K
endereço	3495 seu K de email não será
engedély	2288 K nélkül tilos
engedélyezze	2252 K a javascript
engedélyezése	2322 tartalmainak K	2322 tartalmak K
engedélyhez	2288 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2033 cette K	3097 onze korte K	3097 onze K
enquêtent	2033 K pour vous
enquêtes	2033 nos K
ensimmäinen	1862 K kuukausi
enthält	840 dieses element K daten
entraînement	48 K d'ia
entrée	1992 ctrl+K	1992 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1567 K
epizódu	4003 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	666 er K
erhältlich	850 shop K	923 im shop K
erişin	4431 K
erklärt	970 K
erklärte	970 K
erkände	4318 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	967 K sie es weiter
erzählt	67 K uns	970 K
erzählte	970 K
escribió	1570 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1446 K a	1567 K
estimé	2035 a K
estás	1408 ya que K aquí	1408 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4399 javascript'i K
evästeasetuksesi	1756 K
evästeasetuksiasi	1781 K
evästeasetuksissa	1756 K
evästeasetusten	1756 K
evästeasetustesi	1756 K
evästeet	1781 K	1806 K
evästeitä	1759 K
evästesuostumuksesi	1756 K
evästevalintasi	1756 K
evästevalintojesi	1756 K
existují	534 K díky
experiência	67 conte sua K
explicó	1570 K
expliqué	2035 a K
expérience	67 partagez votre K
externého	3997 K obsahu
externí	516 K obsah
externího	516 K obsahu	516 obsah z K
externý	3997 K obsah
""", 'f': """
favoritkälla	4223 K
faça	3608 K um pix
felelősséget	30 nem vállal K
felhasználása	2287 K csak
felhasználási	2253 K feltételek
felietonistką	3444 jest K
felietonistą	3444 jest K
feliratkozás	2241 K a hírlevélre	2241 hírlevél K
feliratkozásommal	2268 K
feliratkozással	2268 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2273 K
folosește	3625 K cookie
folytatásához	2239 a cikk K
fordítóval	2277 gépi K
forintért	2284 havi # K
formulára	4008 odoslaním K
formulário	3608 inscreva-se no K
formuláře	527 odesláním K
forrásként	2269 kedvenc K
fortæl	67 K os
fortæller	752 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2256 küldd el K
fotóit	40 K	2256 küldje el K	2256 küldje be K
fotóját	2256 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4318 K
früheren	98 K version	98 K fassung
férjen	2360 K hozzá
följ	4197 K oss på	4315 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4219 alla rättigheter K
fördere	967 K
fördermitglied	80 werden sie K	865 werde K	865 werden sie K
fördern	967 jetzt K	967 K sie
föredragen	4223 K källa
föredragna	4223 K källa
föreslog	4318 K
författare	4227 är K och
förklarade	4318 K
förklarar	4318 K
försvarade	4318 K sig
følg	632 K os på	749 K os	3191 K oss på	3313 K oss
første	679 K måned	751 K måned	3240 K måned	3315 K måned
førsteamanuensis	3217 er K
førstelektor	3217 er K
független	2237 támogassa a K	2361 K sajtó
főmunkatársa	2345 K
főszerkesztője	2275 K
""", 'g': """
gadā	2983 K
gazeteciliği	4506 bağimsiz K
gazeteciliğimiz	4506 K
gazetę	3408 kup K
gefällt	894 K ihnen, was sie	894 K dir, was du
gelmişken	4385 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	805 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3976 K
gridò	2627 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3610 teste K
grâce	18 K à vous	1870 K à vos dons
gwiazdką	60 pola z K
gärna	4315 vill K höra från dig
går	611 før du K	3170 før du K
gåva	4179 ge en K i dag	4179 ge en K nu	4180 din K	4180 ge en K	4315 din K gör	4315 ge en K i dag	4319 K
gönderdik	4438 size bir e-posta K
gönderin	4431 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4316 K mer
göre	4508 K
görün	4431 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4431 K
gösterilmeden	4407 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3463 K
głosiła	3463 K
głosiło	3463 K
głosuj	3393 K
głosujcie	3393 K
głównej	3384 na stronie K
gương	64 trang K
gửi	49 hãy K	4682 xin K về
""", 'h': """
használ	2252 cookie-kat K	2253 sütiket K
használat	2252 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	970 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2256 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	832 bei google K
hirdették	2363 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2331 K
hirdetésblokkolót	2331 K
historią	67 podziel się swoją K
historička	503 je K
história	67 conte sua K
hjälp	4230 K av ai	4255 K av ai	4315 K oss
hjälper	4315 din gåva K
hjælp	669 K af ai	669 K fra ai	690 K af ai	749 vi har brug for din K	749 K os
hjælper	749 dit bidrag K
hlásal	609 K
hlásala	609 K
hlásá	609 K
hovorí	4077 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2258 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2258 a K
hozzátette	2363 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1782 tekoälyä K
hágase	80 K socio
hájil	609 K se
hájila	609 K se
häng	4315 K med i
häufiger	832 bei google K
hävdar	4318 K
håller	43 K du med	43 K du inte med	4262 läsare som K
hævder	752 K
hébergé	1905 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2305 K
hírekben	2246 a google K	2269 google K
hírlevelére	2268 K
hírlevelünk	78 K	2361 K
hírlevelünket	2268 K
hírlevelünkre	78 K	2241 K	2360 iratkozzon fel K	2360 iratkozz fel K	2361 K
hírlevél	2364 K
hírlevélre	78 K	2360 iratkozz fel a K	2360 iratkozzon fel a K
hó	2362 ft/K
hónap	2284 első K	2362 első K
hören	918 K sie hier.
hører	3231 der du K
hükmetti	4508 K
hüüdis	1639 K
hüüdsid	1639 K
hűségidő	2295 K nélkül
hồng	4702 nhận hoa K
""", 'i': """
iecienītāko	2931 K avotu
iepriekšējā	98 K versijā
ifølge	752 K	3316 K
illimité	1883 accès K	1952 en K
imágenes	40 tus K	98 contiene K
incorporó	1460 se K a
independentă	3717 presa K
independência	3609 a K
indicó	1570 K
indiqué	2035 a K
indrømmede	752 K
indrømmer	752 K
indépendance	2033 notre K
indépendant	1870 soutenez le journalisme K	2033 journalisme K	2033 média K
indépendante	1949 la presse K a	2033 presse K	2033 information K
información	1436 sigue toda la K	1436 siga toda la K	1460 cubre la K	1568 esta K
informację	3368 wyślij K
informações	98 com K de
informațiilor	3632 preluarea K
informováni	572 chcete být K
informó	1570 K
informē	2984 K
ingresá	77 K tu correo
innehåll	4206 externt K	4229 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3316 K
innrømmet	3316 K
inquiète	2035 s'K
inquérito	35 nosso K
inscrição	3477 cancelar a K	3531 sua K foi
inscríbete	1407 K
inställningar	4203 cookie-K	4203 dina K för cookies	4203 dina K för kakor
insändare	43 K	4228 skicka din K	4228 din K till	4228 skriva en K
intelektą	2869 dirbtinį K	2884 dirbtinį K
inteligencję	3390 przez sztuczną K
inteligencí	536 umělou K
intelligenciával	2277 mesterséges K készült	2297 mesterséges K
introduceți	77 K adresa de email
intégralité	1879 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1568 esta K
investigação	3609 esta K
investigație	3717 această K
investigațiile	3717 continua K
invítame	54 K a un café	54 K un café	1567 K a
invítanos	1567 K a
ismételgette	2363 K
istediğiniz	4390 K zaman iptal	4507 K zaman iptal
izražavaju	3907 komentari K
içeriği	9 K
içeriğin	4416 harici K
içermektedir	98 sahneler K
išorinio	2867 K turinio
""", 'j': """
jautāja	2984 K
javascript가	2805 K
javascript를	2805 K
javasolják	2363 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3318 skoro już tu K	3318 skoro tu K
ještě	583 zbývá K
jogász	2273 K
jugé	2035 a K
jurnalistă	3635 este K
jurnaliștii	39 K noștri	3658 K noștri îți trimit	3717 K noștri
jälgi	1636 K meid
jäljellä	1800 ilmaista juttua K
jäseneksi	80 liity K	1860 liity K
""", 'k': """
kanał	3461 nasz K
kannatusjäseneksi	1860 liity K
kanál	607 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3977 K
kedykoľvek	3982 odhlásiť sa môžete K
keresőben	2269 google-K
khoản	4659 bạn đã có tài K	4670 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4677 K sao chép
khẳng	4756 K định
kiabált	2363 K
kiabálta	2363 K
kiabálták	2363 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2363 K
kirjeessä	1863 luki K
kiáltott	2363 K
kiáltotta	2363 K
kiáltották	2363 K
kiến	4690 ý K của bạn sẽ	4753 hãy gửi ý K	4753 vui lòng gửi ý K
kliknutím	527 K na
kolačića	3898 K	3928 K
kolačiće	3898 K	3928 K
kolačići	3898 K
komentować	6 K	3355 aby K
komentár	6 pridať K	4006 pridajte K
komentára	4006 pridanie K	4006 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	514 je K	514 , K	590 , K
komentátorem	514 je K	590 je K
komentátorka	590 , K
komentátorkou	514 je K	590 je K	3995 je K
komentátorom	3995 je K
komentář	6 přidat K
komentáře	6 pro přidání K	525 vložení K	525 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2258 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1782 K
konferencję	3373 naszą K
konuştu	4508 diye K	4508 K
kopírovanie	3988 K obsahu bez	3988 K je zakázané
kopēšana	2930 K bez
korespondentką	3369 jest K	3444 jest K
korespondentė	2866 K
korábban	2304 K itt írtunk	2304 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3463 K
krzyczała	3463 K
krzyknął	3463 K
krzyknęła	3463 K
krävde	4318 K
krævede	21 K felter er	752 K
krönikör	4227 är K	4300 är K
kulturalną	3377 K dyskusję
kulturredaktör	4227 är K	4300 är K
kulturredaktør	666 er K	735 er K	3226 er K	3298 er K
kumppanuuslinkkejä	74 K	1794 K
kvíz	523 náš K	4005 náš K
kvíze	4005 našom K	4005 v K
kvízu	523 našem K	523 v K
kyltissä	1863 luki K
kysyivät	1863 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2362 K
käsitellään	98 jutussa K
käyttää	1757 tämä sivusto K
käyttöehdot	1789 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2363 K
kérdezték	2363 K
kérdőívünket	35 K
kért	2363 K
kérte	2363 K
kérték	2363 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	967 K sie uns
könyörgött	2363 K
könyörögtek	2363 K
köszönjük	2360 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2246 K minket	2360 K minket
követelte	2363 K
követelték	2363 K
közgazdász	2273 K
közlése	2296 nélküli K tilos
közreműködésével	2358 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2363 K
kúpte	4074 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	970 K an
künstlichen	854 K stimme vorgelesen	854 K stimme vertont
künstlicher	911 mithilfe von K
küpsised	1589 K
küpsistega	1589 K	1608 K
küsis	1639 K
kč	529 za # K	529 od # K	608 od # K
kļūsti	2981 K par
křičel	609 K
křičela	609 K
křičeli	609 K
kể	4756 K
""", 'l': """
labākie	2950 K raksti tavā
lamentó	1570 K
lançait	2035 K
lasītu	2920 lai K tālāk
lasītāji	2982 mūsu K
lasītājiem	2982 mūsu K
lejupielādē	2981 K
lelkisegély	98 K
leverandør	3228 ekstern K
leverantör	4229 extern K
leído	1492 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2940 K
linkistä	1793 lisää tästä K
lisenssillä	47 K
lisäsi	1863 K
llicència	47 K cc
lucrează	3635 K în presă
lunedì	17 ogni K
lună	3718 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4659 đăng nhập để bình K	4690 bình K của bạn sẽ	4753 đăng nhập để bình K
lájkolj	2246 K minket
lákal	609 K
läget	4238 koll på K
lähdet	1734 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4241 du kan K mer	4241 kan du K mer	4241 K mer om	4316 fri att K
läsare	36 våra K	4239 våra K	4316 våra K
läsarna	18 tack vare K
läser	4315 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	694 K for	3258 K for	4259 K för
læser	749 tak fordi du K
læserbrev	43 K	667 skrive et K	667 send dit K
læsere	36 vores K	750 vores K
læseres	678 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1419 K de notas
límites	1416 sigue leyendo sin K
lòng	4682 vui K gửi về	4753 vui K gửi về
löd	4318 K
lød	752 K	3316 K
lūdza	2984 K
lập	4694 ủng hộ báo chí độc K	4754 báo chí độc K
""", 'm': """
magyarázta	2363 K
mailovú	4008 e-K adresu
mainoslinkkejä	37 K	74 K	1794 K
manhãs	17 todas as K
markedsføringscookies	638 K
marqués	60 champs K d'une étoile
masintõlke	1591 K abil
materiał	9 ten K
matéria	20 ler esta K	3473 esta K é só	3536 para ler esta K	3609 esta K
matérias	3508 limite de K
matí	463 rep cada K
mawiał	3463 K
mawiała	3463 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2363 K
megbízásából	2358 K készült
megjelenését	2358 K támogatta	2358 K támogatja
megjelenítése	2322 tartalmainak K	2322 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1860 tue K
meitä	1791 tukea K	1791 tue K	1860 tue K	1860 auta K
mencióname	62 K
menționat	3719 a K
mesačne	4076 K
mesečno	3976 K	4172 K
mesélte	2363 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3462 za K
miesięcznie	3462 K
minkä	90 anna K voit
miễn	15 bài K phí	4697 hết số bài K phí	4755 dùng thử K phí
mjesečno	3976 K
moderálási	2258 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1943 charte de K	1943 K par la rédaction
mokė	2917 K
mondták	2363 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1416 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1570 K
mulțumim	3716 K că ne citești
munkatársa	2275 K	2345 K
munkatársunknak	39 K
munkánk	2361 K
munkánkat	2237 támogasd K	2237 támogassa K	2282 K	2360 támogasd K	2360 támogassa K	2361 K
myönsi	1863 K
másodközlés	2264 K	2287 K
másodközlése	2287 K
märkis	1639 K
määräsi	1863 K
mån	4240 kr/K	4317 kr/K
månad	4184 testa en K	4240 en K för	4315 testa en K	4317 per K	4317 varje K
månaden	4240 första K	4317 i K	4317 första K
månader	4240 K för #	4315 testa # K
månadsgivare	4315 bli K
måned	617 prøv en K	679 i # K	749 prøv en K	751 pr. K	3240 en K for	3313 prøv en K	3315 per K
måneden	751 om K	3315 i K
måneder	679 i # K	3240 K for #
média	2033 notre K
mês	3609 até o fim do K	3610 por K	3610 ao K
mình	54 mời K ly cà phê	62 tag K
míní	609 K
mówi	3463 K
mówili	3463 K
mówił	3463 K
mówiła	3463 K
môžete	4004 článok si K
müşterimiz	4442 K
mācīja	2984 K
mākslīgais	2937 K intelekts
mēnesis	2983 pirmais K
mēnesī	2983 K
mėgstamiausią	2862 K
mėnesį	2916 per K
měsíc	529 první K	608 za K	608 první K
měsíčně	608 K
můžeme	471 díky vám K
můžete	522 článek si K
mạnh	4756 nhấn K
""", 'n': """
nabádal	609 K
nabádala	609 K
naléhal	609 K
namawiał	3463 K
namawiała	3463 K
napisał	3463 K
napisała	3463 K
napiš	38 K nám	67 K nám
napište	38 K nám	513 K nám	546 K na	606 K nám
napísal	4077 K
napíšte	38 K nám	3994 K nám	3994 K, prosím	4027 K na	4074 K nám
naročilo	4108 hvala za K
naročite	80 K se	4082 K se na naše	4170 K se
naročnik	50 kot K	4081 že K
naročnike	4089 samo za K	4089 le za K
naročniki	50 K lahko	4121 lahko berejo le K	4121 berejo samo K	4174 K
naročnikom	4081 dostopen le K	4081 na voljo K	4081 na voljo samo K	4081 na voljo le K	4121 dostopna le K	4121 dostopna samo K	4121 dostopen le K	4121 dostopen samo K
naročnina	4109 K	4174 K
naročnino	4109 z K	4131 z K
narzędzi	3390 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2874 K
naujienlaiškis	2915 mūsų K	2918 K
naujienlaiškį	2854 mūsų K	2874 K	2914 užsisakykite K	2915 mūsų K
navođenja	3913 bez K izvora
navođenje	3913 uz K izvora
nawoływał	3463 K
načtením	492 K videa	492 K obsahu
našeho	519 do K týmu	519 K e-shopu
našem	3902 K timu
našich	545 K zpráv	4026 K správ
neatkarīgu	2981 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2360 segíts K	2360 írjon K	2360 írj K	2360 jelezd K	2361 K adód
nemokamą	2878 K paskyrą
neobmedzený	3981 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	509 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2876 paremkite K žurnalistiką	2914 paremkite K	2915 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1772 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	606 podpořte K
nezávislá	607 K média
nezávislé	4075 K médiá
nezávislú	4074 podporte K
ngoài	4685 nội dung bên K
nguồn	4680 K ưu tiên	4680 K tin ưu tiên	4703 ghi rõ K	4738 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4690 chịu trách K về nội dung bình luận
nhân	4686 trí tuệ K tạo
nhấn	4753 K vào đây
nhận	4661 đăng ký K bản tin	4661 đăng ký K tin	4753 đăng ký K bản tin	4753 đăng ký K tin
nhập	24 đăng K	4659 vui lòng đăng K	4659 đăng K để đọc	4659 đăng K để xem	4659 đăng K để lưu	4659 hãy đăng K để	4753 đăng K để đọc	4753 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3370 materiał wideo jest K
niezależne	3460 wesprzyj K	3460 wspieraj K	3461 K media
niezależność	3461 K
niezależną	3461 jesteśmy K
noastră	3717 munca K
nolēma	2984 K
norāda	2984 K
nosūtīsim	57 jums K
notificações	14 as K	3483 ative as K	3483 ativar K	3483 receba K
notificările	14 K	3622 activează K
notifikácie	4007 K
notícia	3609 esta K
notícias	3477 receba as K	3477 receba K	3486 siga as últimas K
novinařina	607 naše K
novinařinu	607 nezávislou K
novinár	3995 je K	3995 , K
novinári	4075 naši K
novinárka	3995 je K	3995 , K
novinárkou	3995 je K
novinárom	3995 je K
novinář	514 je K	514 , K
novinářem	514 je K	590 je K
novináři	607 naši K
novinářka	514 je K	514 , K
novinářkou	514 je K	590 je K
novičke	4082 na e-K
novičnik	4090 K	4090 e-K	4171 naš e-K	4174 K
novičnika	4090 K
nuotraukų	40 K ir vaizdo
nusprendė	2917 K
nášho	4001 do K tímu
nächste	21 in diesem browser für die K	967 sind sie der K
näyttämällä	1755 K sisällön
nélkül	70 reklám K	71 spam K
nói	4756 K
nõus	43 ei ole K?
năm	4755 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	519 našem K
obegränsad	4187 K tillgång
obećala	3977 K
obećao	3977 K
obiecał	3463 K
obiecywał	3463 K
obligāta	2930 atsauce K
oblíbené	511 K zdroje
oblíbených	511 K zdrojů
oblíbenými	511 K zdroji
obrigatórios	21 campos K são	3495 campos K são
obveščanje	4108 na naše K
obľúbené	3992 K zdroje
obľúbených	3992 K zdrojov
obľúbenými	3992 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	544 chcete K
odebírejte	480 K náš	550 K	606 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	4025 chcete K
odpoveď	21 zrušiť K
odpovídal	609 K
odpověděl	609 K
odpověděla	609 K
odpověď	21 zrušit K
odpowiadał	3463 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3463 K
odpowiedziała	98 nie K	3463 K
odpowiedziało	98 nie K
odražavaju	3907 komentari K	3907 komentari ne K
odídete	3990 kým K
ofereça	3473 K este artigo
ograniczeń	3324 czytaj bez K	3324 czytaj więcej bez K
også	51 bli med du K
ogłosił	3463 K
ogłosiła	3463 K
oikaisupyynnöt	1785 K
oikaisupyyntö	1785 K
olvashatják	2303 csak előfizetők K
olvasási	0 K idő
olvasóiból	2282 K él
olvasóink	36 K	2361 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1567 danos tu K
ordenó	1570 K
ordonné	2035 a K
ortakliği	4428 iş K linkleri
orzekł	3463 K
osobních	507 ochrany K údajů	507 ochraně K údajů
osobných	3997 K údajov
ostrzegał	3463 K
ostrzegała	3463 K
ostrzegł	3463 K
otrzymywać	3398 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K
oznámil	609 K	4077 K
oznámila	609 K	4077 K
ozvěte	38 K se nám	67 K se nám	513 K se nám	606 K se nám
""", 'p': """
padėkite	2914 K mums
pageidaujamą	2862 K šaltinį
paklausė	2917 K
palīdzi	2944 ziedo un K	2981 K mums
palīdzību	2937 mākslīgā intelekta K	2952 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2914 K mums
parsisiųskite	2914 K
participación	1447 normas de K
partnerské	74 K odkazy	532 K odkazy	4013 K odkazy
partneři	494 my a naši K
pastā	2942 e-K
pastāstiet	38 K mums	67 K mums
patronką	3388 zostań naszą K
patrões	3562 sem K	3609 sem K
paylaşilan	4488 tarafindan K bir gönderi	4488 tarafindan K gönderi
paylaşin	25 K	49 K	4431 K
paylaştiği	4488 K bir gönderi	4488 'in K bir gönderi
paziņoja	2984 K
paziņojumus	2941 K
państwa	3368 czeka na K
pašte	2874 jūsų el. K
pažadėjo	2917 K
periódico	1568 este K	1568 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3203 K
phê	54 mời tôi một ly cà K	4694 mời bạn một ly cà K
phóng	4682 liên hệ K viên	4684 là K viên báo	4684 là K viên của	4753 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1570 K
pidätetään	1767 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3463 K
pisała	3463 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3895 K nam	3927 K nam na	3927 K na	3974 K nam	4095 K nam	4095 K na	4125 K nam na	4125 K na	4170 K nam
piškotke	4098 K	4126 K
piškotki	4098 K
piškotkov	4098 K	4126 K
pište	546 K na	546 K nám na
plakáton	2363 állt a K
plânge	3719 se K
pochází	516 obsah K
podcastów	3374 K
podcastů	521 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3463 K
podporovatelé	607 naši K
podporují	607 nás K
podpoře	471 díky vaší K můžeme	607 díky K
podpořte	534 K	606 K nás	606 K naši	606 K naše	606 K mě
podrška	3974 vaša K
podrške	3914 bez vaše K	3975 vaše K
podršku	3974 vašu K
podržite	3914 K	3974 K nas	3974 K naš
podělte	67 K se s námi	67 K se o
podľa	4077 K
poinformował	3463 K
poinformowała	3463 K
pokračovanie	3981 pre K v čítaní
pokračování	475 K je dostupné	532 K článku níže
pokračuje	532 článek K	532 text K	4013 článok K	4013 text K
pokračujte	475 K ve čtení s
politoložka	503 je K
politológus	2273 K
política	403 K de galetes	1444 K de cookies	3493 K de cookies	3510 cobre K
pomocí	536 K ai
pomocą	3390 z K ai
pomoć	3974 vašu K
pomóż	3460 K nam
pomôžte	4074 K nám
poprosił	3463 K
poprosiła	3463 K
poprosiło	3463 K
poručila	3977 K
poručio	3977 K
poslední	543 K článek zdarma	543 K článek, který můžete
posledný	4024 K článok zadarmo
poslušajte	4124 K nas
postafiókjába	2241 K
postafiókjában	2266 minden reggel a K	2266 minden este a K	2266 minden nap a K	2266 minden héten a K
postafiókodban	2266 minden reggel a K
postaládádba	79 a K	2268 a K
postaládádban	2266 minden reggel a K	2266 minden héten a K
postaládájában	2266 minden reggel a K	2268 ön K
posílat	527 nechte si K
posílejte	513 K nám
posíláme	57 vám K	57 K vám
potřebujeme	606 K vaši pomoc	606 K vaši podporu
používame	3997 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3463 K
powiedziała	3463 K
powtarzał	3463 K
powtarzała	3463 K
poznámka	98 K redakce
pozostało	3324 K # %	3324 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	609 zvou K
pošaljite	49 K ga	3895 K nam	3895 K na	3974 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	513 K nám	606 K nám
pošli	49 K ho
pošlite	49 K ho	3994 K nám	4074 K nám
pošljemo	57 vam K
pošljite	49 K ga	4095 K nam	4095 K jo nam	4095 K na	4170 K nam
požádal	609 K
požádala	609 K
pracę	3461 naszą K
pranešimus	2873 K
praneškite	38 K mums	67 K mums
pranešė	2917 K
prašė	2917 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4028 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3981 už ste K	3981 ste K
predplatiteľom	80 staňte sa K	3989 K	4074 staňte sa K
predplatiteľov	3989 pre K
predplatné	3981 už máte K	4010 K	4074 kúpte K	4074 kúpte si K	4078 K
predplatného	4010 K
predplatným	4010 K	4031 s K
predplaťte	80 K si
preferată	3633 sursă K	3698 sursă K	3698 sursa K
preferované	511 K zdroje	3992 K zdroje
preferovaný	511 K zdroj	3992 K zdroj
preferovaných	511 K zdrojů	3992 K zdrojov
preferovaným	511 K zdrojem	3992 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3324 tylko dla K	3396 tylko dla K
prenumeratą	3382 z K
prenumeratę	80 kup K	3324 masz już K	3382 zamów K	3382 kup K	3382 wykup K	3408 kup K
preporučila	3977 K
preporučio	3977 K
pretlačiť	45 K
prevziať	45 K
prečítate	3981 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3974 K se našoj	3974 K im se	4170 K se nam
pridržana	3887 sva prava K
pridržane	4088 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2917 K
prihlásenie	3982 ďakujeme za K	4008 ďakujeme za K
prihlásení	4010 po K
prihlásením	4008 K súhlasíte
prihláste	24 K	3981 K sa a čítajte	4074 K sa na odber
prihvaćate	3909 prijavom K
pripažino	2917 K
programėlėje	2872 K
programėlę	2872 K
prohlásil	609 K
prohlásila	609 K
prohlížeč	10 váš K
pronađite	3925 K nas
proposé	1939 conçu et K par
prosił	3463 K
prosiła	3463 K
pročitali	3879 da biste K
pročitate	3877 da K cijeli	3877 da K ceo
prośbę	3318 mamy do ciebie K	3318 mamy małą K
prošnjo	4092 imamo majhno K	4092 majhno K
prywatności	3346 ustawienia K	3346 ustawień K	3349 polityka K	3349 polityce K
przeczytać	3324 aby K cały	3324 aby K ten artykuł
przeczytałaś	3377 dziękujemy, że K
przeczytałeś	3377 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3321 K nam #%	3460 K nam	3460 K #
przekonywał	3463 K
przekonywała	3463 K
przesyłajcie	3368 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3352 K zdjęcie	3352 K zdjęcia	3368 K nam	3368 K je do nas	3460 K nam
przyznał	3463 K
przyznała	3463 K
przyłącz	51 K się
przyślij	3352 K zdjęcie	3368 K nam	3368 K je do nas	3460 K nam
práca	4075 naša K
práce	607 naší K
práci	607 naši K
prácu	4075 našu K
právnička	503 je K
právník	503 je K
précision	98 K:
précisé	2035 a K
précédente	98 version K de cet
préférée	1929 source K
préférées	1929 sources K
prévient	2035 K
príspevky	4006 K v diskusii
príspevok	4074 váš K
próxima	3609 nossa K
průzkumu	35 našeho K
ptá	609 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2502 blocco della K	2625 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2275 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1903 bloqueur de K	1903 bloqueurs de K	2033 sans K
publicités	1903 bloqueur de K
publicystką	3369 jest K	3444 jest K
publicystą	3369 jest K	3444 jest K
publikování	504 K nebo šíření
publiée	22 ne sera pas K	1908 votre adresse e-mail ne sera pas K
pytał	3463 K
pytała	3463 K
pytały	3463 K
pytań	3376 na kilka K
pyyntö	1734 pieni K
pyysivät	1863 K
pásale	1567 K esta
pásalo	49 K
päevakokkuvõte	1596 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1779 K	1846 on K
päätti	1863 K
påminde	4318 K
pénzbe	2361 K kerül
pénzéből	18 olvasók K
písemného	505 bez K souhlasu
písomného	4028 bez K súhlasu
píšte	4027 K na	4027 K nám na
pódcast	34 nuestro K	1568 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2923 K bez	2930 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	504 K článků
předchozí	98 K verzi článku
předchozího	505 bez K souhlasu	548 bez K souhlasu
předplatitel	50 jako K	50 K může	475 už jste K	475 jste K
předplatitele	508 pro K
předplatitelem	80 staňte se K	606 staňte se K
předplatitelé	50 K mohou	542 jen K	542 pouze K	542 najdou K	542 přečtou K	607 naši K	610 K
předplatitelům	508 K	542 pouze K	542 jen K
předplatné	475 koupit K	476 už máte K	529 K	610 K
předplatného	529 K
předplatným	475 dostupné s K	529 K	551 s K
předplaťte	80 K si	477 K si	606 K si
přehrání	516 K videa
přehráním	492 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	475 zbývá vám K	583 zbývá K	583 zbývá vám K
přidej	51 K se
přidejte	51 K se	545 K si nás	606 K se	606 K se k nám
přihlaste	24 K	475 K se a čtěte	480 K se k odběru	606 K se k odběru
přihlášení	527 děkujeme za K	529 po K
přihlášením	527 K k odběru	527 K souhlasíte
připojte	51 K se
připomněl	609 K
připustil	609 K
přispějte	90 K, kolik můžete	90 K, čím můžete	534 K	606 K	606 K i vy
přiznal	609 K
přiznala	609 K
přiznává	609 K
příspěvek	606 váš K
příspěvku	492 načtením K	516 zobrazení K
příspěvky	525 K v diskusi
příspěvků	471 žije z K	471 žijeme z K	471 z K čtenářů
příspěvkům	471 díky K čtenářů
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	4753 K góp ngay	4757 K góp
quyền	4677 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4721 trình chặn K cáo	4721 chặn K cáo
""", 'r': """
radził	3463 K
radziła	3463 K
radí	609 K
rakstīja	2984 K
rappelé	2035 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2914 K mums
rašė	2917 K
recaptcha로	2835 K
recibirás	57 K
reclamă	11 K
reconoció	1570 K
recordó	1570 K
rectificación	98 K:
recunoaște	3719 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1488 la K te envía	1528 se incorporó a la K	1568 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3658 K îți trimite	3717 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3460 wesprzyj K
redaktorką	3369 jest K	3444 jest K
redaktorė	2866 K
redaktör	4227 är K för	4227 är K på	4227 är politisk K	4300 är K på
redaktør	666 er K på	666 er K for	666 er politisk K	735 er K på	735 er K i	3226 er politisk K	3226 er K i	3226 er K for	3298 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3531 a K envia	3571 entrou para a K	3609 nossa K
reenvíalo	49 K
refusé	1905 K le dépôt
registrácii	4010 po K
registráciou	4008 K súhlasíte
registráciu	4008 ďakujeme za K
regisztrálj	2360 K ingyenesen	2360 K, hogy
regisztráljon	2360 K ingyenesen	2360 K, hogy
regisztrálnia	2303 K kell
regístrate	1416 K gratis	1417 K para
reinhören	850 jetzt K:
rejestrując	3379 K się
reklamlänkar	74 K	4242 K	4275 K
reklamą	11 K
reklám	70 nincs K	4075 bez K
reklámblokkoló	2331 K
reklámblokkolót	2331 K
reklámok	2361 K nélkül
reportaż	3461 ten K
reporterką	3369 jest K	3444 jest K
reportér	514 , K	590 , K	3995 , K
reportérem	514 je K	590 je K
reportérka	514 , K	590 , K	3995 , K
reportérkou	514 je K	590 je K	3995 je K
reportérom	3995 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1457 prohibida su K	1457 prohibida la K
reprodução	3506 proibida a K	3506 K proibida	3539 K permitida desde	3539 K é permitida desde
reprodúcelo	45 K
republié	45 K	1919 K avec	1957 cet article est K
repórter	39 nosso K	3510 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1570 K
rezervăm	29 ne K dreptul
riêng	4670 chính sách quyền K tư	4697 dành K cho thuê bao	4703 quan điểm K của tác giả
rovatvezető	2345 K
rovatvezetője	2275 K	2345 K
ročne	4076 K
ročně	608 K
rät	970 K
rätta	4233 K fel
rättar	4233 vi K fel
rättelse	98 K
räumte	970 K ein	970 K der	970 K die
rääkis	1639 K
råber	752 K
råbte	752 K
rådde	4318 K
rådede	752 K
réagir	1909 pour K
réagissez	2032 K à
réalisation	1939 n'a pas participé à la K
rédacteur	1922 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1922 a rejoint la K	1939 n'a pas participé à sa K	1948 la K vous	1952 pour soutenir la K	2032 soutenez la K	2032 alertez la K	2033 notre K
rédactrice	1922 est K
régulièrement	1922 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2035 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1879 cet article est K	1879 ce contenu est K	1879 article K
réservée	1879 K à nos abonnés	1879 la suite est K	1881 K aux abonnés
réservés	1881 K aux abonnés	1919 tous droits K
résiliable	2034 K à tout moment
részesített	2269 előnyben K forrásként
röst	4230 ai-K	4267 ai-K
răspuns	98 nu a K	98 nu au K	3719 a K	3719 au K
răspunsul	21 anulează K
rằng	4756 viết K	4756 cho K
""", 's': """
sacīja	2984 K
sadržaj	9 ovaj K	3898 vanjski K	3898 spoljni K
sadržaja	9 ovog K	3898 vanjskog K	3898 prikaz ovog K	3898 prikaz K
sakė	2917 K
samfunnsøkonom	3217 er K
samobójcze	98 myśli K
sanctionné	2035 a K
sandučić	79 u vaš K	3880 u vaš K
sandučiću	3880 u vašem K	3909 vašem K
sbírka	610 K
schließ	51 . K dich
schließen	51 . K sie sich	764 K sie ein abo	967 K sie ein abo
schránke	3982 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3982 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2360 K, hogy
segítségedre	2360 szükségünk van a K
según	1570 K
sensível	98 pode ser K
sentenció	1570 K
sería	1489 sin ti no K
sesión	24 inicia K	24 inicie K	1416 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3608 inicie K
señaló	1570 K
sfătuia	3719 K
sfătuiește	3719 K
sfătuit	3719 a K
sisällön	9 K	1781 ulkoisen K
sisältö	1739 tämä K on vain
sisältöä	1781 ulkoista K
siunčiame	57 jums K
sjefredaktør	3226 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4318 K
skarży	3463 K
skarżył	3463 K się
skrzynkę	79 na twoją K	3328 na twoją K	3328 na swoją K	3379 K mailową
slažete	43 K se	43 ne K se
slobodné	4074 podporte K
slobodnú	4074 podporte K
slušajte	3925 K nas
slíbil	609 K
slíbila	609 K
socioložka	503 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3376 naszą K
sonuçlarinda	4410 google arama K
sorumluluğu	30 K
souborů	506 K cookie
souhlasíte	43 K?	527 e-mailu K	527 odesláním K	527 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4682 về hộp thư của tòa K	4694 hãy ủng hộ tòa K	4703 bằng văn bản của tòa K	4753 hãy gửi về tòa K	4753 hãy liên hệ tòa K	4753 hãy báo cho tòa K	4754 tòa K
spandér	54 K en kaffe
spolupráci	532 ve K s partnerem	4013 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4095 K nam
sportkrönikör	4227 är K
sportsredaktør	666 er K
spracovaním	4008 K osobných údajov
sprijiniți	3716 K
sprijină	3716 K-ne
správach	3993 google K
správy	3993 google K
spuneți	38 K-ne	67 K-ne	3717 K-mi mai jos
stellenbörse	849 in unserer K
stjärna	60 fält med K
straipsnį	2885 šį K	2915 visą K
stronę	3399 naszą K
stwierdził	3463 K
stwierdziła	3463 K
stáhněte	606 K si naši	606 K si náš
stálo	609 K na	609 K ve	609 K v
står	30 K för	752 K der på	3316 K det på	3316 K det i	4318 K det på
stöd	4179 med ditt K	4315 K oss	4315 K vår	4315 ditt K
stödja	4239 K oss med
stödlinjen	83 K
stödmedlem	4315 bli K
stödprenumerant	4315 bli K
stötta	4239 K oss med	4315 K oss	4315 K vår	4315 K vårt
støt	678 K os	749 K os	749 K med
støtt	3313 K oss	3313 K vår
støtte	614 med din K	614 vi har brug for din K	678 K os med	678 din K gør	749 din K	749 bliv K	3173 med din K	3239 K oss med	3313 din K
støtteabonnent	3313 bli K
støttemedlem	80 bli K	749 bliv K	3313 bli K
stāstīja	2984 K
stăpâni	3684 fără K
stěžuje	609 K
subscripció	467 K
subskrybentów	3324 tylko dla K	3324 dostępna dla K	3324 dostępne dla K	3396 tylko dla K
subskrypcją	3382 z K	3404 z K
subskrypcję	3324 kup K	3324 masz już K	3379 dziękujemy za K	3382 wykup K	3460 kup K
suosikkilähteeksesi	1772 K
suosikkilähteeksi	1772 K
sursă	3657 link activ către K
suscripción	1416 ya tengo una K	1567 cambia tu K	1571 K
suscríbase	80 K	1567 K
suscríbete	80 K	1416 K para	1416 K por	1416 K en	1423 K al boletín	1567 K
susțin	3649 care ne K lunar	3717 ne K lunar
susține	3716 K-ne	3716 K presa	3719 K că
susținerea	3716 K ta
susțineți	3716 K-ne
svarīgākie	2953 nedēļas K
svarīgākās	2953 nedēļas K
svěřte	513 K se nám
szabályzatot	2258 moderálási K
szabályzatunk	2258 moderálási K
szerencsejáték	2251 túlzásba vitt K ártalmas	2251 K ártalmas, függőséget	2251 K függőséget okozhat! #+
szerkesztője	2275 K	2345 K
szerkesztőségünk	39 K	2361 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2361 K
szerzője	2275 külső K
szociológus	2273 K
szólított	2363 K fel
szükség	2236 önre is K van	2236 önökre is K van	2236 rád is K van
szükségünk	2236 rád is K van	2236 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4240 tills du K upp	4318 K
sähköpostiin	1744 suoraan K
sähköpostiisi	79 K	1745 K
sähköpostillasi	1806 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1745 K
sélection	1948 K d'articles
sélections	1879 ajouter l'article à vos K
síganos	1436 K en
síguenos	1436 K en	1567 K
sócio	80 seja K
sõltumatut	1636 toeta K
sõnul	1639 K
sök	4257 K nu
sökresultat	4223 K på google
sökt	98 vi har K	98 har K
söyledi	4508 K
söylediler	4508 K
söylüyor	4508 K
søg	692 K nu
søgeresultater	662 K på google
søgning	662 google-K
søk	3256 K nå
søkene	3222 google-K dine
søkeresultatene	3222 K dine på google
súhlasu	4028 bez K
súhlasíte	43 K?	4008 odoslaním K
súmate	51 K	1567 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2321 K miatt
sütibeállítások	2321 K miatt	2321 K
sütik	2276 K
sütiket	2276 K
săptămână	17 o dată pe K	3718 pe K
sīkdatnēm	2935 K	2953 K
sống	4694 nuôi K tờ báo	4694 bạn đọc nuôi K
""", 't': """
találatok	2269 google-K
tanácsolja	2363 K
tanácsolják	2363 K
tanácsolta	2363 K
tanácsolták	2363 K
tanította	2363 K
taşiyin	4431 K
teigė	2917 K
tekemään	1861 K sitä
tekijänoikeus	1767 K suojaa
tekoäly	1782 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1782 K
tekoälyn	1782 K avulla	1782 K tekemä
tekoälyä	1782 käyttää K
telefonā	2941 savā K
tesszük	22 nem K közzé
textům	541 ke všem K
teşekkürler	4505 okuduğunuz için K
thiết	4703 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4697 dành cho K bao	4697 đã là K bao	4757 K bao
thuộc	4678 bản quyền K
thành	4660 dành cho K viên	4692 bạn đã đăng ký K công	4753 trở K thành viên
tháng	4697 đọc miễn phí trong K	4755 mỗi K	4755 hàng K	4755 K đầu
thích	4680 nguồn tin ưa K	4680 nguồn yêu K
thông	14 K báo	4666 bật K báo	4666 nhận K báo	4682 bạn có K tin	4682 bạn đọc cung cấp K tin	4703 khi phát hành lại K tin	4753 hãy gửi K tin	4753 đăng ký nhận K báo	4753 hãy bật K báo
tilføjede	752 K
tillgång	4315 få fri K
tillåtet	4254 inte K att återge
tiếng	4690 K việt có dấu
tiếp	4659 để K tục đọc	4659 để đọc K	4659 đăng nhập để K tục	4694 K sức cho báo chí	4697 để K tục đọc	4753 đăng ký để đọc K	4753 hãy K sức	4753 đăng nhập để K tục
tjänst	4175 en liten K att be
tjänsten	4257 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2239 a K
toàn	20 K bộ bài	4659 để đọc K bộ	4659 đọc K bộ bài	4697 để đọc K bộ bài	4753 đăng ký để đọc K bộ
tražila	3977 K je
tražili	3977 K su
tražio	3977 K je
tretích	3997 cookies K strán
treści	9 tej K	3382 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4666 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4690 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2345 K
tudósítója	2275 K	2345 K
turpinātu	2920 lai K lasīt
tuần	17 mỗi K	4692 bản tin hằng K của	4692 bản tin hàng K của	4755 mỗi K
tvrdí	609 K
työmme	1861 K
työtämme	1737 tue K	1860 tue K	1861 K
tájékoztató	2253 adatvédelmi K
támogass	2360 K minket
támogasson	2360 K minket
támogathat	2282 K minket
támogatása	2282 K nélkül	2282 olvasók K nélkül	2360 az ön K
támogatásod	2360 a te K
támogatásából	2236 olvasóink K	2282 olvasóink K
támogatására	2236 olvasóink K
támogatásával	2285 partnerünk K	2358 K készült
támogatónk	2282 legyen ön is K	2282 legyél te is K
täglich	772 K per mail
tähtsamad	1608 nädala K
tärkeimmät	1806 K jutut
tästä	1793 lisää K
täällä	1734 kun kerran olet K
täältä	1793 lisää K
téléchargez	1865 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2360 K le
történész	2273 K
týden	17 každý K
týdně	608 K
týždenne	17 raz K
tłumaczy	3463 K
tłumaczył	3463 K
tłumaczyła	3463 K
třetích	516 cookies K stran
""", 'u': """
uafhængigt	750 K medie
ubegrænset	620 K adgang
udostępnij	25 K
ukarał	3463 K
ulaş	38 bize K
ulaşin	38 bize K	4412 bize K	4431 K
ulaşmak	4412 yazara K
unabhängig	903 K von unserer redaktion	903 von unserer redaktion K	916 damit wir K bleiben	968 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2521 insegna all'K
unterstütze	758 K unsere arbeit	758 K uns mit	967 K uns	967 K unsere	967 K mich	967 K meine
unterstützen	758 K sie unsere arbeit	758 K sie uns mit	758 mit einer spende K	758 können sie uns K	967 K sie uns	967 K sie unsere	967 sie können das K	967 freiwillig K	967 K sie mich	967 K sie meine	967 K uns
unterstützt	795 ihr browser K	967 K uns
unterstützung	754 ihre K	754 mit ihrer K	865 ihrer K	865 deiner K	911 mit K von ki	967 mit deiner K	967 deine K	967 eure K
upišite	77 K svoj e-mail
upozorněni	572 chcete být K
upozornění	485 zapněte si K	526 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K	572 chcete posílat K	572 chcete odebírat K
upphovsrätt	4219 skyddat enligt lagen om K
upphovsrättslagen	4219 skyddat enligt K
uprednostňované	4029 K zdroje
uprednostňovaný	4029 K zdroj
uprednostňovaných	4029 K zdrojov
upřednostňované	549 K zdroje
upřednostňovaný	549 K zdroj
upřednostňovaných	549 K zdrojů
upřesnění	98 K:
uredništva	4088 brez dovoljenja K	4088 brez soglasja K
uredništvo	4102 v naše K	4171 naše K
uredništvu	39 našemu K	4095 pišite K
urmărește	3621 K-ne pe	3621 K-ne și pe	3622 K știrile	3716 K-ne
urmăriți	3621 K-ne pe	3716 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3346 K cookies	3346 K plików cookie
utilização	3493 K de cookies
utilizează	3624 K cookie
utilizăm	3624 K cookie
utánközlés	2264 K	2287 K
utánközlése	2287 K
utánközölhető	45 K
uutislähteeksesi	1772 ensisijaiseksi K
uutislähteeksi	1772 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3463 K
uznała	3463 K
uzsvēra	2984 K
użyciu	3390 przy K ai
użytkowników	3377 opiniami K
używamy	3348 K plików cookie
užsisakykite	2851 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3994 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	970 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	849 suchen K
versão	2 K em áudio
vervielfältigung	821 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	805 deine e-mail-adresse wird nicht K	805 ihre e-mail-adresse wird nicht K
veröffentlichung	879 seit der K geändert	879 seit K geändert
već	3892 kad ste K tu	3976 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2256 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1785 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4684 là biên tập K của	4697 dành cho hội K
viết	4753 hãy K thư	4754 bài K này	4756 ông K	4756 bà K
você	18 sem K	3609 sem K
vollständigen	764 K artikel lesen
volontär	835 ist K
volontärin	835 ist K
voltál	42 ott K	2256 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4105 K
vyhradené	3988 všetky práva K	3988 autorské práva sú K
vykřikl	609 K
vykřikla	609 K
vypočuť	4004 si môžete K
vysvetľuje	4077 K
vysvětlil	609 K
vysvětlila	609 K
vysvětloval	609 K
vysvětlovala	609 K
vysvětluje	609 K
vytvořila	536 K ai
vyzýval	609 K
vyzývala	609 K
vyzývali	609 K
vyzývá	609 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2363 K
válaszolták	2363 K
változatában	98 korábbi K	98 eredeti K
vás	534 bez K by	607 bez K by	4015 bez K by	4075 bez K by
väitis	1639 K
väitti	1863 K
väittää	1863 K
välise	1589 K sisu
våre	3313 meld deg på K
vårt	3185 meld deg på K	3313 meld deg på K
vær	51 K med
védekezett	2363 K
véli	2363 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4075 K vám
vēlamo	2931 K avotu
vēstkopai	2942 K
vēstulei	2942 ziņu K
vědět	38 dejte nám K	67 dejte nám K	513 dejte nám K	606 dejte nám K
všetkým	4022 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	4001 náš K
webinář	519 náš K
według	3463 K
weißt	834 K du mehr
wezwał	3463 K
wiadomościach	3399 google K
widziałaś	3352 K coś
widziałeś	3352 K coś
wołali	3463 K
wołał	3463 K
wołała	3463 K
wpłata	3388 każda K	3460 twoja K
wpłatom	3461 dzięki K
wpłać	3460 K
wspierającym	3460 zostań K
współpracy	3385 we K z partnerem
wyjaśnia	3463 K
wypisać	3328 K się w każdej chwili
wyrażam	3329 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3368 K nam	3368 K je do nas
wzywał	3463 K
wzywała	3463 K
wöchentlichen	776 K newsletter
właściciela	3461 nie mamy K
""", 'y': """
yazdiğimiz	4441 daha önce K haber
yazmişti	4508 diye K
yhteistyössä	1794 K mainostajan
yönetmenidir	4414 genel yayin K
""", 'z': """
zaakceptować	3370 K pliki cookie
zaapelował	3463 K
zaapelowała	3463 K
zachęcali	3463 K
zachęcano	3463 K
zachęcał	3463 K
zachęcała	3463 K
zadaním	4008 K e-mailu
zadržana	3887 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	527 K e-mailu
zagłosuj	3393 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3914 K vama	3975 K vama
zakázané	3988 šírenie je K
založte	606 K si účet
zamknutý	3981 článok je K
zamčený	475 článek je K
zapisując	3379 K się
zapowiedział	3463 K
zapowiedziała	3463 K
zapytał	3463 K
zapytała	3463 K
zastrzeżone	3363 wszelkie prawa K	3363 wszystkie prawa K
zawołał	3463 K
zawołała	3463 K
zašlete	513 K nám
zašlite	3994 K nám
zaželen	4128 K vir
zaželene	4128 K vire
zaželeni	4128 K vir
zbiórka	3464 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3352 masz K lub
zdjęcie	40 K lub film	3352 masz ciekawe K	3352 masz K lub film	3352 wyślij K lub
zespołu	3373 do naszego K
zewnętrzna	3370 treść K
zewnętrzne	9 treści K	3348 treści K	3370 treści K
zewnętrznej	9 treści K	3370 treści K
zewnętrznych	9 treści K
zgłoś	3368 K go nam	3460 K nam
ziņas	2953 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3400 daj nam K	3460 daj nam K
zněl	609 K
zněla	609 K
znělo	609 K
zobrazení	516 K tohoto obsahu	516 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3460 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	512 google K
zprávách	512 google K
zpívali	609 K
zugänglich	866 frei K
zunächst	821 dieser artikel erschien K
zurück	895 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4030 K
získávejte	550 K
zł	3382 za # K	3382 od # K	3462 od # K
złotówka	3388 każda K	3461 każda K
""", 'á': """
állt	2363 ez K
állítja	2363 K
átvehető	45 K
""", 'ä': """
ägare	4239 inga rika K
ähnliches	834 K erlebt
ändå	4175 nu när du K är här
äpp	1594 K
äppi	1594 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3218 beskyttet av K
året	751 om K
återges	4219 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4418 bizimle K
çalişmalarimiz	4506 K
çağrisinda	4508 K bulundu
çerezler	4399 K kullan
çerezlere	4416 K
çerezleri	4399 K kullan	4416 K	4442 K kabul
çözün	4431 K
""", 'é': """
échanos	1567 K una mano	1567 K un cable
écris	38 K-nous	67 K-nous
écrit	1922 K pour	2035 a K
écrivain	1922 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2032 K-nous
éditorialiste	1991 est K
électronique	1888 dans votre boîte aux lettres K
énekelték	2363 K
équipe	2033 notre K
értesítéseket	14 K	2281 K	2328 szeretne K
értesítést	2328 szeretne K	2328 szeretnél K	2328 kér K	2328 kérsz K	2328 kérek K
értesüljön	2281 K elsőként
értesülni	2328 szeretne K a	2328 szeretnél K a	2328 szeretne azonnal K
étoile	60 champs avec une K
évente	2362 K
""", 'í': """
ígérte	2363 K
ígérték	2363 K
írta	2363 K
író	2273 K
""", 'î': """
îmbia	3719 K
îndemna	3719 K
îndemnat	3719 a K
îndemnau	3719 K
întrebat	3719 a K
întrebau	3719 K
""", 'õ': """
õpetas	1639 K
""", 'ö': """
öffnen	778 app K
önemli	4442 günün en K
önerdi	4508 K
önskad	4223 K källa
önökkel	2236 csak K
""", 'ø': """
økonom	657 er K
""", 'ú': """
újraközlése	2287 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2361 független K	2361 a jó K
újságírásunk	2361 K
újságíró	2273 K	2345 K
újságíróink	2361 K
újságíróinkkal	2305 K
újságíróinknak	39 K
újságírója	2275 K	2345 K
újságíróként	2345 K
última	1436 siga la K hora	1436 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	822 K von	904 von der agentur K	904 deutschen presse-agentur K
übersicht	828 K	888 diese K wurde
ücretsiz	15 K haber	15 K makale	4429 K üye olun
ügyfelünk	2305 K
ühendust	38 võta meiega K	67 võta meiega K	1636 võta K
ünü	4504 #'K
ütles	1639 K
ütlesid	1639 K
üyeliği	4424 bülten K
üzente	2363 K
üzenték	2363 K
üçüncü	4416 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3925 K nas
čitalaca	43 pisma K	3914 uz podršku K	3932 K	3975 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3932 K	3975 naši K
čitatelia	4032 K	4075 naši K
čitatelja	43 pisma K	3914 uz podršku K	3932 K	3975 naših K	3975 uz podršku K
čitatelji	36 naši K	3932 K	3975 naši K
čitateljima	3932 K
čitateľom	18 vďaka K	4032 K
čitateľov	36 našich K	4015 vďaka podpore K	4032 K	4075 našich K	4075 vďaka podpore K
članak	20 cijeli K	3892 svidio vam se K	3910 cijeli K	3910 ceo K	3975 ovaj K
člancima	3921 svim K
članek	4092 vam je bil K všeč	4171 ta K
člankov	4120 do vseh K
členem	80 staňte se K	606 staňte se K
členom	4074 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	529 celý K	607 tento K	607 líbil se vám K
článkom	4010 všetkým K	4022 k všetkým K	4022 ku všetkým K
článku	20 celého K	583 do konce K
články	607 naše K
článků	529 limit K
článkům	529 všem K	541 ke všem K
článok	20 celý K	3990 páčil sa vám K	4010 celý K	4075 tento K
čtenáři	552 K	607 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	534 díky podpoře K	552 K	607 našich K	607 na podpoře K	607 díky podpoře K
čtenářům	18 díky K	36 našim K	552 K
čtení	0 doba K
čtěte	545 K nás
číst	607 K dál bez
čítajte	4026 K nás	4074 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4074 K, že nás čítate
""", 'đ': """
đây	4753 bấm vào K
đóng	4753 K góp của bạn	4753 hãy K góp
đăng	45 K lại	4692 cảm ơn bạn đã K ký	4692 bằng việc K ký, bạn	4753 K ký để đọc bài
đường	4682 K dây nóng của tòa soạn	4682 K dây nóng của báo	4753 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4697 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4076 K sumou
""", 'ř': """
řekl	609 K
řekla	609 K
říká	609 K
""", 'ś': """
śledztwa	3461 nasze K
śledztwo	3461 to K
śledź	3336 K nas na	3460 K nas
śpiewali	3463 K
świadkami	3352 byliście K	3352 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3352 byłeś K	3352 byłaś K	3352 jesteś K
""", 'ş': """
şikâyet	4508 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3895 K nam
šaukė	2917 K
šiandien	2876 aukokite K
šodien	2944 ziedo K
""", 'ź': """
źródło	3363 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3463 K
""", 'ž': """
žalio	3977 K se
želene	4128 K vire
želeni	4093 K vir
željene	3893 K izvore
željeni	3893 K izvor
žiadny	71 K spam
žurnalistai	2915 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2866 K
žurnalistika	607 naše K	607 nezávislá K	2915 K kainuoja	2915 gera K	4075 nezávislá K
žurnalistiku	607 nezávislou K	4075 nezávislú K
žurnalistiky	607 nezávislé K
žurnalistė	2866 K
žurnāliste	2934 K
žurnālisti	2982 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2982 neatkarīga K	2982 K maksā	2982 laba K
žurnālistiku	2944 atbalsti neatkarīgu K	2982 neatkarīgu K
žurnālists	2934 K
žádal	609 K
žádala	609 K
žádali	609 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1028 χωρίς K
άρθρα	1097 τα K μας
άρθρο	1097 αυτό το K
""", 'έ': """
έγγραφη	1028 χωρίς K άδεια
έγραφαν	1099 K
έγραφε	1099 K
έγραψε	1099 K
έλεγαν	1099 K
έλεγε	1099 K
έρευνά	1006 K μας
έρευνές	1097 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	996 K σου πηγές	996 K σας πηγές	996 K πηγές
αγαπημένη	996 K πηγή
ακολουθήστε	980 K μας	1096 K μας
ακολουθείστε	980 K μας
ακόμη	1017 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1099 K
αναγνωστών	1031 K
αναγνώστες	18 χάρη στους K	1031 K	1097 οι K μας
αναδημοσίευση	45 K	990 απαγορεύεται η K	990 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	991 K χωρίς
ανεξάρτητη	1096 ενισχύστε την K
ανταποκρίτρια	999 είναι K
ανταποκριτής	999 είναι K
απάντησαν	1099 K
απάντησε	98 δεν K	1099 K ο	1099 K η
απάντησης	21 ακύρωση K
απαγορεύεται	991 K η αντιγραφή	991 K η αναπαραγωγή
αποδεχθείτε	1001 K τα cookies
αποδεχτείτε	1001 K τα cookies
απορρήτου	993 πολιτική K
από	1012 K # €	1095 # K τα #	1095 # K #
αρθρογράφος	999 είναι K
αρχισυντάκτης	999 είναι K
αρχισυντάκτρια	999 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1058 χωρίς K
""", 'β': """
βιβλιοπωλείο	1004 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1096 K μας
βοηθούν	1097 μας K
βρείτε	980 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1096 K μέλος	1096 K κι εσείς
γνώσεις	1007 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	998 K μας	1096 K μας
γραπτή	1028 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1099 K
δήλωσε	1099 K ο	1099 K η	1099 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1097 οι K μας
δημοσιογράφος	999 είναι K	999 , K	999 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1097 η K μας	1097 ανεξάρτητη K	1097 η ανεξάρτητη K
δημοσκόπησή	1006 K μας
δημοσκόπηση	1006 στη K
διαβάσετε	975 για να K ολόκληρο
διαβεβαίωσε	1099 K
διαμαρτυρήθηκε	1099 K
διαφήμιση	11 τη K	1015 μετά τη K
διαφημίσεις	70 χωρίς K	1097 χωρίς K
διαφημίσεων	1053 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	978 τη K email	978 η K email	1011 K email	1011 K e-mail
δικαιώματος	990 με επιφύλαξη παντός K
διοργανωτές	1099 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1097 η K μας
δωρεά	1017 κάντε μια K	1096 η K σας	1096 κάντε μια K	1100 K
δωρεάν	15 K άρθρα	1012 K άρθρα
δωρεές	1100 K
""", 'ε': """
είμαστε	1097 K μια μικρή
είπαν	1099 K
είπε	1099 K
εβδομάδα	17 κάθε K	1098 την K
εγγραφή	1011 με την K σας
εγγραφείτε	976 K για να	1012 K δωρεάν	1096 K δωρεάν	1096 K τώρα	1096 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	977 στα K σας
εκδήλωσή	1004 K μας
εκδοχή	98 αρχική K
εκφράζουν	1009 τα σχόλια K	1009 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	981 K τις ειδοποιήσεις	983 K τη javascript
ενημερωτικά	978 K δελτία
ενημερωτικό	78 το K δελτίο	978 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	998 K μας
ενισχύστε	1017 K	1096 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	1001 K περιεχόμενο
εξήγησε	1099 K
επανέλαβε	1099 K
επαναλάμβανε	1099 K
επιβεβαιώστε	1011 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	998 K μαζί μας	998 K με τον συντάκτη	998 K με τη συντάκτριά	998 K με τη συντάκτρια	998 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1099 K
επιστολή	43 την K σας
ερωτηματολόγιο	1008 το K
εσάς	1017 χάρη σε K	1097 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1012 με # K
ευχαριστούμε	1011 K για την εγγραφή	1096 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1099 K
ζήτησε	1099 K ο	1099 K η	1099 K στο	1099 K από
ζητούσαν	1099 K
ζητούσε	1099 K
""", 'η': """
ηλεκτρονικό	1004 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1058 χωρίς K
ισχυρίζεται	1099 K
ισχυρίστηκε	1099 K
""", 'κ': """
κάλεσε	1099 K ο	1099 K η
κάνε	62 K μου tag
κάνοντας	1011 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1099 K
καλούσε	1099 K
κανάλι	1097 το K μας
κατάστημά	1004 στο K μας
κατήγγειλε	1099 K
καταγγέλλει	1099 K
καταγγελία	998 κάντε μας την K
κατεβάστε	981 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1081 η δημοσίευση K από
κουίζ	1006 το K	1006 στο K	1006 το K μας
κυκλοφορεί	1004 K το νέο τεύχος
κυριότερες	1011 τις K ειδήσεις
""", 'λ': """
λάβετε	1029 K
λέει	1099 K
λαμβάνεις	1026 θέλεις να K
λαμβάνετε	1026 θέλετε να K	1029 K
""", 'μ': """
μήνα	1098 τον K	1098 το K	1098 ανά K	1098 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1012 K # €
μεγαλομετόχους	1058 χωρίς K
μετόχους	1058 χωρίς K
μοιράστηκε	1081 μια δημοσίευση που K	1081 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1019 με τεχνητή K	1019 από τεχνητή K
νοημοσύνης	1019 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	975 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	1012 K το άρθρο
ομάδα	1004 στην K μας	1096 ελάτε στην K	1097 η K μας
""", 'π': """
παράκληση	995 έχουμε μια μικρή K	995 μια μικρή K
παραδέχεται	1099 K
παραδέχθηκε	1099 K
παραδέχτηκε	1099 K
παρακάλεσε	1099 K
παρακαλούσαν	1099 K
παρακαλούσε	1099 K
πατώντας	1011 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	1001 εξωτερικού K
περιεχόμενο	9 αυτό το K	1001 αυτό το K	1001 το K αυτό	1001 εξωτερικό K
πολιτική	993 K cookies
πρέπει	1001 δείτε το βίντεο K
προέτρεπαν	1099 K
προέτρεπε	1099 K
προέτρεψε	1099 K
προειδοποίησε	1099 K
προειδοποιεί	1099 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1096 ενισχύστε την K
προσωπικών	993 K δεδομένων
προτεινόμενη	996 K πηγή
προτιμώμενες	996 K πηγές	1073 K πηγές
προτιμώμενη	996 K πηγή	1073 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1024 K σε όλα
πρόσθεσαν	1099 K
πρόσθεσε	1099 K ο	1099 K η
πρώτο	1012 τον K μήνα
πρώτος	1098 K μήνας
""", 'ρ': """
ρεπορτάζ	1097 το K μας	1097 αυτό το K
ρωτούσαν	1099 K
ρωτούσε	1099 K
ρώτησαν	1099 K
ρώτησε	1099 K ο	1099 K η
""", 'σ': """
σημαντικότερες	1011 τις K ειδήσεις
σημείωσε	1099 K ο	1099 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1096 K μας
στήριξή	1017 χωρίς τη K	1096 η K σας	1096 τη K σας	1097 χωρίς τη K
στήριξη	1017 χάρη στη K	1097 χάρη στη K
στείλε	38 K μας	67 K μας	998 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	998 K μας	1096 K μας
στηρίξτε	1017 K	1096 K μας	1096 K την	1096 K το	1096 K τη
συγκατάθεση	1001 K για cookies
συμβουλεύει	1099 K
συμβούλευε	1099 K
συμβούλευσε	1099 K
συμβούλεψε	1099 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1004 K μας
συνέδριό	1004 K μας
συνέστησε	1099 K
συνδεθείτε	24 K	976 K για να
συνδρομή	1012 με K	1012 K από	1030 με K	1100 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	975 διαθέσιμο μόνο σε K	975 διαθέσιμο σε K	994 μόνο για K	994 μόνο σε K	1096 γραφτείτε K	1097 οι K μας	1100 K
συνδρομητής	50 ως K	80 γίνετε K	975 είστε ήδη K	1096 γίνετε K
συνεργασία	1015 σε K με χορηγό	1015 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1015 συνδέσμους K
συνεχίζεται	1015 K παρακάτω
συνεχίσετε	975 για να K την ανάγνωση	975 να K την ανάγνωση
συνεχίσουμε	1097 να K
συνεχίστε	975 K την ανάγνωση
συνιστούσε	1099 K
συντάκτης	999 είναι K
συντάκτρια	999 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1009 στα K
σύμφωνα	1099 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1025 K δωρεάν άρθρο
τραγουδούσαν	1099 K
τόνιζε	1099 K
τόνισε	1099 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1099 K
υποσχέθηκε	1099 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	995 αφού K ως εδώ
φωνάζει	1099 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	995 πριν K
φώναζαν	1099 K
φώναζε	1099 K
φώναξαν	1099 K
φώναξε	1099 K
""", 'χ': """
χάνετε	1026 μη K
χρήσης	993 όροι K	1011 όρους K
χρειαζόμαστε	1096 K τη βοήθειά σας
χρησιμοποιεί	984 K cookies
χρησιμοποιούμε	983 K cookies
χρόνο	1098 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1022 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1006 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
автора	3755 мнение K	3755 точка зрения K	4535 думка K	4535 точка зору K
авторизованные	3788 только K
авторизованным	3788 K пользователям
авторизовані	4568 лише K
авторизуйтесь	24 K
авторкою	4554 зв'язатися з K
авторов	3755 мнение K	3755 мнения K	3755 точки зрения K
автором	4554 зв'язатися з K
автору	54 на каву K	3776 пишите K
авторів	4535 думки K	4535 думка K	4535 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4589 пишіть за K
адресу	3808 пишите по K
азартних	88 участь в K іграх	4525 участь в K іграх може	4525 участь у K іграх може
азартные	3745 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3745 участие в K играх может
азартні	4525 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3787 K	4567 K
анонимно	3776 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4551 K джерел
безкоштовна	4587 остання K стаття
безкоштовний	4563 наш K вебінар	4571 K акаунт	4587 останній K матеріал
безкоштовних	4571 ліміт K	4571 K статей
безкоштовні	15 K статті	4571 K статті
безлимитный	3730 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3806 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3791 K статьи
бесплатный	3782 наш K вебинар	3791 K аккаунт	3806 последний K материал
бесплатных	15 K статей	3791 лимит K	3791 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4654 K
благала	4654 K
благали	4654 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3797 K донатам	3871 K вам	3871 K вашей
блокировщик	3752 отключите K	3752 K рекламы
блокувальник	4532 K реклами
больше	3756 знаете K
бот	39 наш K
браузер	10 ваш K	3769 ваш K	4546 ваш K
браузър	10 вашият K
букмекерская	3745 K контора. #	3745 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4536 знаєте K
""", 'в': """
вайбері	4552 K
вайбър	16 K	240 K
ватсапе	3774 K
вашата	228 на K поща
ваших	3869 # из K #
введите	77 K адрес
вебинар	3782 наш K
вебінар	4563 наш K
взывал	3873 K
видео	9 это K	40 фото и K
виділіть	4550 K
визнав	4654 K
визнала	4654 K
визнає	4654 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4546 K cookie	4577 будь-яке K матеріалів	4577 K матеріалів сайту
використанні	4544 при K матеріалів
використовує	4533 K cookie
використовуємо	4532 K cookie
вимагав	4654 K
вимагала	4654 K
вимагали	4654 K
виправлення	98 K:
випуск	4565 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4654 K
вк	3774 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3774 K
влезте	24 K
вміст	9 цей K
внескам	4578 завдяки K	4652 завдяки K
внесок	4651 ваш K
войдите	24 K	3731 K, чтобы
вотсапе	3774 K
вотсапі	4552 K
впн	64 без K
всеки	263 K лев
встановіть	4520 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3757 K ее	3757 K текст
вызывать	3745 азартные игры могут K
выпуск	3785 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4654 K
відповідав	4654 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4525 дотримуйтеся правил (принципів) K	4525 дотримуйтесь правил (принципів) K	4525 принципів K гри	4525 правил K гри
відповідь	21 скасувати K
відповіла	4654 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3873 K
гласила	3873 K
гласит	3873 K
гласувайте	268 K
гледайте	273 K ни
говорил	3873 K
говорила	3873 K
говорили	3873 K
говорит	3873 K
год	3872 в K
годишно	319 K
голосуйте	3802 K	4583 K
гривень	4653 # K
грн	4653 # K
група	274 viber K
гукав	4654 K
гукали	4654 K
гукнув	4654 K
гукнула	4654 K
гіперпосилання	4544 K обов
""", 'д': """
дальше	3730 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4551 обрані K	4551 бажані K
джерелом	4551 основним K	4551 бажаним K
дзен	3774 K
дзене	3774 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3873 K
добавила	320 K	3873 K
добавьте	3743 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4654 K
додала	4654 K
додатку	84 у нашому K
додає	4654 K
дозволить	4651 ваша підтримка K
дозволяється	4577 матеріалів K лише
долучайтесь	51 K	4651 K до нас	4651 K до нашої	4651 K до нашого	4651 K до спільноти	4651 K до читачів
долучайтеся	51 K	4651 K до нас	4651 K до нашої	4651 K до нашого	4651 K до спільноти	4651 K до читачів
донат	3870 ваш K	4651 ваш K	4655 K
донатам	4578 завдяки K
донати	4655 K
донатом	4653 K
донаты	3874 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4651 ваша підтримка K
допомога	4651 нам потрібна ваша K
допомогою	4580 за K ші
допоможе	4652 K нам
допоможуть	4578 K нам працювати	4652 K нам
допоможіть	90 K, скільки можете
допускается	3796 материалов K только
допълнена	98 статията е K
доступ	3791 полный K	4571 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3721 вы K до конца	4510 ви K до кінця
дочитати	4516 щоб K
дочитать	3730 чтобы K	3791 K
дізнаватися	4598 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3735 K рассылку
ежемесячно	3872 K
ежемесячное	3870 оформите K
ежемесячный	3797 K донат
еженедельную	3735 K рассылку
електронна	228 вашата K поща
електронної	4570 адресу K пошти
електронну	4570 K адресу	4570 K пошту
епизод	250 K
епизода	250 K
есть	3756 вам K что
""", 'ж': """
жаловалась	3873 K
жаловался	3873 K
жалуются	3873 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3777 - K	3777 , K	3855 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3871 независимая K
журналистике	3871 независимой K
журналистики	3871 независимой K
журналистику	3871 независимую K
журналистка	243 е K	243 , K	3777 - K	3777 , K	3855 K
журналисты	3871 наши K
журналіст	4558 - K	4558 , K	4635 K
журналістам	39 нашим K
журналісти	4652 наші K
журналістика	4652 незалежна K
журналістику	4652 незалежну K	4652 якісну K
журналістка	4558 - K	4558 , K	4635 K
журналісту	39 нашому K
""", 'з': """
з	4650 # K #
завантажити	4520 K застосунок
завантажте	4520 K додаток
завдяки	4578 існує K	4652 K вам	4652 K вашій
зависимост	88 хазартът създава K
зависимость	3745 азартные игры вызывают K
задонатьте	3870 K	4651 K
задължителните	21 K полета
зазначив	4654 K
зазывал	3873 K
закликав	4654 K
закликала	4654 K
закликали	4654 K
закончились	3730 бесплатные статьи K
залишає	29 K за собою право
залишилося	4517 K #%	4517 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3758 K ошибку
замолчим	3871 мы не K
запазени	234 всички права K
запевняв	4654 K
запевняла	4654 K
запевняє	4654 K
записи	58 новые K на почту
запитав	4654 K
запитала	4654 K
запитань	4567 на кілька K
запишете	227 K се за нашия
зарегистрированные	3788 только K
зарегистрированным	3730 доступен только K
зарегистрированы	3730 уже K
зарегистрируйтесь	3731 K, чтобы	3791 бесплатно K	3791 K бесплатно	3870 K бесплатно	3870 K, чтобы читать
зареєстровані	4568 лише K	4568 тільки K
зареєструйтесь	4517 K, щоб	4571 безкоштовно K	4571 K безкоштовно	4651 K безкоштовно	4651 K, щоб читати
зареєструйтеся	4571 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4548 нашому K
застосунок	4520 завантажте K	4548 наш K	4548 мобільний K	4651 завантажте K і	4651 завантажте K та
захищено	4544 усі права K
захищені	4544 усі права K	4544 всі права K
защищенной	3776 K формой
защищены	3767 все права K
защищённой	3776 K формой
заяви	320 K
заявив	4654 K
заявил	320 K	3873 K
заявила	320 K	3873 K	4654 K
заявили	3873 K	4654 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3721 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4550 якщо ви K
знанията	251 K си
зобов	4654 K'язав
зовнішнього	4560 K вмісту	4560 K контенту
зовнішній	4560 K вміст	4560 K контент
зробіть	4514 K внесок	4651 K внесок у	4651 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3869 # K #
избранное	3773 K
известията	14 K
извика	320 K
изкуствен	265 с помощта на K интелект	265 с K интелект	265 от K интелект
изменено	98 имя K
изменены	98 имена K	98 имена героев K
изпратете	38 K ни	49 K я	67 K ни	241 K ни	317 K ни
изпращайте	241 K ни	242 K на
изпращаме	57 ви K	57 K ви
изтеглете	317 K нашето
източник	239 основен K
източници	239 любими K
имейл	228 вашия K	255 вашия K	255 по K	255 на K
имейла	79 на K ви	228 на K си
имейлът	60 K ви няма да
иностранного	3767 выполняющим функции K агента
иностранным	3871 K агентом
инстаграм	240 K
искусственного	3799 с помощью K интеллекта
искусственным	3799 K интеллектом
использование	3769 K cookie	3779 K cookie	3796 любое K материалов	3796 K материалов сайта
использовании	3767 при K материалов	3796 полном или частичном K	3796 частичном K материалов
используем	3752 K cookie
использует	3753 K cookie
исправление	98 K:
источники	3773 избранные K	3773 любимые K
источников	3773 избранных K	3810 избранных K
источником	3773 основным K
исчерпали	3730 K лимит
""", 'к': """
каждое	17 K утро
каждый	3872 K месяц
каже	4654 K
каза	320 K
казав	4654 K
казал	320 K
казала	320 K	4654 K
казали	4654 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3871 наш K	4652 наш K
канала	3871 нашего K
каналу	4652 нашого K
колумнист	3777 - K	3777 , K	3855 K
колумніст	4558 - K	4635 K
колумністка	4558 - K	4635 K
команде	3782 к нашей K
команди	4563 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4545 у K	4545 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3757 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3768 в K
комментировать	6 K
контент	9 этот K	9 цей K	3779 внешний K
контента	9 этого K	3779 внешнего K
контенту	9 цього K
конференцию	3782 нашу K
конференция	248 нашата K
конференцію	4563 нашу K
конфиденциальности	3751 настройкам K	3751 настройками K	3752 политикой K	3769 политика K
конфіденційності	4531 налаштуваннями K	4532 політикою K	4546 політика K
копирование	3796 K материалов сайта
кореспондент	243 е K	243 , K	4558 - K	4558 , K	4635 K
кореспондентка	4558 - K	4558 , K	4635 K
короткий	3787 K опрос
корреспондент	3777 - K	3777 , K	3855 K
корреспондентам	39 нашим K
корреспондентка	3855 K
корреспонденту	39 нашему K
крикнув	4654 K
крикнул	3873 K
крикнула	3873 K	4654 K
кричав	4654 K
кричал	3873 K
кричала	3873 K	4654 K
кричали	3873 K	4654 K
кричит	3873 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3782 нашу K
лекцію	4563 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3782 нашего K
магазине	3782 в нашем K	3782 в нашем интернет-K
магазину	4563 нашого K
магазині	4563 у нашому K	4563 в нашому K	4563 нашому інтернет-K
материал	3757 обсудить K	3779 внешний K	3812 K создан	3871 этот K
материалам	3804 ко всем K
материалы	3871 наши K
матеріал	4652 цей K
матеріали	4652 наші K
матеріалу	98 першій версії K
матеріалів	4577 копіювання K сайту	4577 K посилання обов'язкове	4585 до всіх K	4585 до усіх K
мероприятие	3782 наше K
месенджері	4552 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3774 K
месте	42 вы были на K
месяц	3872 в K
мобільний	4548 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4653 на K	4653 перший K
""", 'н': """
навчання	48 K ші
нагадав	4654 K
нагадала	4654 K
наголосив	4654 K
наголосила	4654 K
надпис	320 такъв K
надпись	3873 такая K
надсилайте	4554 K нам	4554 K її	4554 K їх нам	4557 K фото	4557 K відео	4557 K свої	4651 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4551 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4554 K нам	4554 K їх нам	4557 K фото	4651 K нам
нажимая	3790 K кнопку	3790 K на кнопку	3790 K "
нажмите	3757 K ctrl
налаштування	4531 K cookie	4531 K cookies	4531 K файлів cookie	4531 через ваші K
налаштуваннями	4531 K cookie	4531 K cookies	4531 K файлів cookie
налаштуваннях	4531 K cookie
намерете	273 K ни
напис	4654 такий K
написа	320 K
написав	4654 K
написал	3873 K
написала	3873 K	4654 K
написано	3873 было K	4654 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3776 K нашему	3776 K нашей	3776 K автору	3776 K нам	3870 K нам
напишіть	38 K нам	67 K нам	4554 K нашому	4554 K нашій	4554 K автору	4554 K авторці	4554 K нам	4651 K нам
напомнил	3873 K
напомнила	3873 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3751 из-за ваших K
настройками	3751 K cookie	3751 K cookies	3751 K файлов cookie
настройках	3751 K cookie
настройки	3751 K cookie	3751 K cookies	3751 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4570 K кнопку	4570 K на
нашем	3757 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3721 K просьба
неделю	17 раз в K	17 каждую K	3872 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3725 поддержите K	3870 поддержите K
независимые	3871 K медиа
незалежні	4652 K медіа
нейросети	3799 с помощью K
несколько	3787 на K вопросов
никакого	71 K спама
новинами	4523 стежте за K
новини	240 google K	4552 google K
новину	4536 маєте K
новость	3756 есть K
нуждаем	317 K се от вашата
нужна	3797 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3873 K
обещала	3873 K
обещали	3873 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3777 - K	3777 , K	3855 K
обозревательница	3855 K
обраних	4551 K джерел
обучения	48 K ии
объявил	3873 K
объявила	3873 K
объяснил	3873 K
объяснила	3873 K
объясняет	3873 K
объяснял	3873 K
объясняла	3873 K
обязал	3873 K
обязательна	3767 гиперссылка K	3796 материалов ссылка K	3796 ссылка на источник K
обязательные	21 K поля	3757 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4654 K
обіцяла	4654 K
обіцяли	4654 K
огледален	64 K сайт
оглядач	4558 - K	4558 , K	4635 K
оглядачка	4558 - K	4558 , K	4635 K
оголосив	4654 K
ограничений	3730 читайте без K
одноклассниках	3774 K
одному	4570 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3757 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4567 наше K	4567 коротке K
опитуванні	35 нашому K	4567 K читачів	4567 нашому K	4567 в K
оповещения	3821 хотите получать K
оприлюднюватиметься	22 не K	4538 ваша e-mail адреса не K
опрос	35 наш K	3787 наш K
опросе	35 нашем K	3787 нашем K	3787 в K
опубликован	22 не будет K	3757 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3873 зовут K
організатори	4654 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3790 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3731 K #%	3731 K # %
отбележете	62 K ме
ответил	98 не K на	3873 K
ответила	98 не K на	3873 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3873 K
отвечала	3873 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3872 K в любой момент
отметил	3873 K
отметила	3873 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3735 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3776 K их нам	3870 K нам
отримувати	4588 хочете K
отримуйте	4592 K
очакваме	241 K вашите
очевидцем	3756 стали K	3756 вы стали K	4536 стали K
ошибку	3758 нашли K
оштрафовал	3873 K
оштрафовала	3873 K
оштрафував	4654 K
""", 'п': """
партнером	3794 совместно с K	4575 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3794 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4575 K посилання
партнеры	3752 мы и наши K
партньорски	260 K линкове
партнёром	3794 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3794 K ссылки
партнёрским	74 K ссылкам
патроном	3870 станьте K
пееха	320 K
пели	3873 K
первинній	98 K версії
первоначальной	98 K версии
первый	3872 K месяц	3872 рубль в K
переведите	3870 K нам
перевірте	4567 K себе	4570 K пошту
передплатник	50 як K	4516 уже K	4516 вже K
передплатникам	4516 доступний лише K	4516 доступна лише K	4516 доступно лише K
передплатники	50 K можуть	4586 лише K	4586 тільки K
передплатників	4516 тільки для K
передплатою	4516 доступна за K	4516 доступний за K	4571 за K	4593 з K
передплату	80 оформіть K	4571 K за	4651 оформіть K
передплатіть	80 K
передрук	45 K	4549 K
передруковувати	45 K
передруку	4549 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3772 K
перепечатке	3772 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4547 K даних
персональных	3770 K данных
писав	4654 K
писал	3873 K
писала	3873 K	4654 K
писати	4652 нам K
писменото	262 без K съгласие
письме	3790 в одном K
письменного	3811 без K согласия
письмової	4591 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3776 K нам	3808 K на	3870 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4554 K нам	4589 K на
платной	3730 в K версии
побачили	4599 K помилку
повний	20 K текст	4571 K текст
повтаря	320 K
повтаряше	320 K
повторював	4654 K
повторює	4654 K
повторяет	3873 K
повторял	3873 K
повторяла	3873 K
повідомив	4654 K
повідомила	4654 K
повідомили	4654 K
повідомлення	4598 хочете отримувати K	4598 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4554 K нам	4554 K нас	4651 K нам
подайте	242 K сигнал
поддержать	3870 K нас	3870 K редакцию	3870 K нашу
поддерживайте	3870 K нас	3870 K нашу
поддержите	3725 K нашу	3725 K нас	3797 K	3870 K нас	3870 K нашу	3870 K редакцию	3870 K проект	3870 K автора	3870 K наш
поддержка	3726 ваша K	3870 ваша K поможет	3870 ваша K помогает	3870 ваша K позволит
поддержке	3794 при K партнёра	3794 при K партнера	3797 благодаря вашей K	3871 вашей K
поддержки	3871 без вашей K	3871 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3756 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3785 K	3871 наш K	4565 K	4652 наш K
подкаста	250 K	3785 K	3871 нашего K
подкасте	34 нашем K	3785 K
подкасти	34 наші K	250 K	4565 K
подкастов	3785 K
подкасту	4565 K
подкастът	250 K
подкасты	3785 K
подкасті	34 нашому K	4565 K
подкастів	4565 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3730 уже K
подписка	3730 уже есть K	3874 K
подписке	3730 доступен только по K	3730 доступна по K	3730 доступен по K	3791 по K
подписки	3874 K
подпиской	3816 с K
подписку	80 оформите K	80 оформить K	3730 оформить K	3730 оформите K	3790 спасибо за K	3791 K за	3870 оформите K	3870 оформить K
подписчик	50 как K	3730 уже K	3730 вы уже K
подписчикам	3730 доступна только K	3730 доступно только K	3730 доступен только K	3805 только K
подписчики	50 K могут	3805 только K	3874 K
подписчиков	3730 только для K
подписчиком	3870 станьте K
подписывайтесь	3735 K на рассылку	3743 K на нас	3743 K на наш	3743 K на канал	3743 K на telegram	3870 K на
подписываясь	3790 K
подпишитесь	80 K	3725 K на регулярное	3735 K на рассылку	3743 K на наш	3743 K на канал	3870 K на
подчеркнул	3873 K
подчеркнула	3873 K
подчерта	320 K
поділитися	4536 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4563 нашу K
пожертвование	3725 оформите K	3726 сделайте K	3797 регулярное K	3797 ежемесячное K	3870 ваше K	3870 сделайте K	3870 оформите K	3874 K
пожертвования	3871 на K	3874 K
пожертвованиям	3797 благодаря K	3871 благодаря K
пожертвуйте	3870 K
позволяет	3870 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3730 чтобы прочитать K
полный	20 K текст	3791 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3815 K
получать	3807 хотите K	3821 хотите K новости	3821 хотите K push
помилку	4599 знайшли K
помогите	90 K, сколько можете	3870 K нам
помогнете	317 K ни
помогут	3871 K нам
поможет	3871 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3870 нам нужна ваша K
помощью	3799 с K ии
помітили	4550 якщо ви K	4599 K помилку
помічник	63 наш K
понравилась	3871 K статья
понравился	3871 K материал	3871 K текст
пообещал	3873 K
пообещала	3873 K
пообіцяв	4654 K
пообіцяла	4654 K
попереджає	4654 K
попередив	4654 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4654 K
попросил	3873 K
попросила	3873 K	4654 K
попросили	3873 K	4654 K
попросило	3873 K
порадив	4654 K
порадила	4654 K
посилання	4577 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3873 K
посоветовала	3873 K
постановив	4654 K
постановил	3873 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3873 K
потребовала	3873 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3790 вашей K
почтовом	3790 вашем K ящике
почту	79 на K	3736 на вашу K	3736 вам на K	3790 вашу K
пошту	79 на K	79 на вашу K	4519 на вашу K
пошті	4570 вашій K
пощенска	228 вашата K кутия
пояснив	4654 K
пояснил	3873 K
пояснила	3873 K	4654 K
пояснював	4654 K
пояснювала	4654 K
пояснює	4654 K
поясняет	3873 K
правото	29 си запазва K
працювати	4578 допоможе нам K	4652 K далі
працюємо	4652 ми K
предишна	98 K версия на
предпочитаемые	3773 K источники
предпочитаемых	3773 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3773 K источники	3810 K источники
предпочтительный	3773 K источник
предпочтительных	3810 K источников
предупреди	320 K
предупредил	3873 K
предупреждава	320 K
предупреждает	3873 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3873 K
призвала	3873 K
призвали	3873 K
призна	320 K
признава	320 K
признавал	3873 K
признает	3873 K
признал	3873 K
признала	3873 K
признали	3871 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3873 K
призывала	3873 K
призывали	3873 K
приложение	84 в нашето K	318 нашето K	3737 скачать K	3738 скачайте K	3738 установите K	3771 наше K	3771 мобильное K	3870 скачайте наше K	3870 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3737 открыть в K	3771 нашем K
приложения	3771 нашего K	3871 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3773 K источником
присоединяйтесь	51 K	3870 K к нам	3870 K к нашему	3870 K к нашей	3870 K к нашим	3870 K к сообществу	3870 K к читателям	3870 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3776 K нам	3776 K фото	3776 K видео	3776 K новости	3776 K свои	3776 K их нам	3870 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3776 K нам	3776 K фото	3776 K их нам	3870 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4651 K до нас	4651 K до нашої	4651 K до нашого	4651 K до спільноти	4651 K до читачів
приєднуйтеся	51 K	4651 K до нас	4651 K до нашої	4651 K до нашого	4651 K до спільноти	4651 K до читачів
проверьте	3787 K себя	3790 K почту
проголосуйте	3802 K	4583 K
продовження	4575 реклама. K
продовжити	4516 щоб K читання	4578 допоможуть нам K
продовжувати	4652 K роботу
продолжаем	3871 мы K работать
продолжать	3797 помогут нам K	3871 K работу
продолжение	3794 реклама. K
продолжить	3730 чтобы K чтение	3797 помогут нам K	3797 поможет нам K	3871 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3767 настоящий материал (информация) K	3812 материал K
произведён	3812 материал K
пройдите	3787 K тест
пройдіть	4567 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3807 не K
пропустити	4588 не хочете K
пропустить	3807 не хотите K
пропустіть	4588 не K
просив	4654 K
просил	3873 K
просила	3873 K	4654 K
просили	3873 K	4654 K
просьба	3721 у нас к вам K	3721 у нас есть K
просять	4654 K
проучване	251 нашето K
прохання	4510 маємо до вас K	4510 невелике K
прочетете	225 за да K цялата
прочитать	3730 осталось K	3730 чтобы K статью
пріоритетне	4551 K джерело
пріоритетним	4551 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4518 K на розсилку
підписка	4655 K
підписку	4516 оформіть K	4570 дякуємо за K	4651 оформіть K
підписники	4586 лише K	4655 K
підписників	4516 тільки для K
підписуйтесь	4522 K на нас	4522 K на наш	4522 K на канал	4522 K на telegram	4651 K на
підписуйтеся	4522 K на наш	4522 K на канал
підписуючись	4570 K
підпишіться	4518 K на розсилку	4522 K на наш	4651 K на
підтримайте	4513 K нашу	4513 K незалежну	4513 K нас	4578 K	4651 K нас	4651 K нашу	4651 K незалежну	4651 K редакцію	4651 K автора	4651 K роботу	4651 K наш
підтримати	4651 K нас	4651 K нашу
підтримка	4514 ваша K	4651 ваша K допоможе
підтримки	4575 за K партнера	4652 спільноти K	4652 вашої K
підтримуйте	4651 K нас	4651 K нашу
підтримці	4578 завдяки вашій K	4578 завдяки K читачів	4652 вашій K
піти	4510 перш ніж K
""", 'р': """
работа	318 нашата K	3871 наша K
работаем	3871 мы K
работать	3797 помогут нам K	3797 поможет нам K	3871 K дальше
работу	3871 нашу K
радив	4654 K
радила	4654 K
радили	4654 K
радить	4654 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3811 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3870 K нам
рассказал	3873 K
рассказала	3873 K
рассказать	3756 есть что K	3756 хотите K
рассказывать	3871 K правду
расследование	3871 наше K	3871 это K
расследования	3871 наши K
рассылка	3871 наша K	3874 K
рассылку	78 на K	78 нашу K	78 K	3735 нашу K	3735 K самых	3871 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3790 K
регулярний	4578 K внесок
редактор	243 е K	243 - K	243 , K	3777 - K	3777 , K	3855 K отдела	3855 K	4558 - K	4558 , K	4635 K
редакторка	4558 - K	4558 , K	4635 K
редакцией	39 нашей K	3776 связаться с K
редакции	98 поправка K	3755 мнение K	3755 позиция K	3755 мнением K	3811 без согласия K	3871 нашей K
редакцию	39 в нашу K	3776 напишите в K	3776 пишите в K
редакция	248 в нашата K	318 нашата K	3871 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4554 напишіть у K	4554 пишіть у K
редакція	4652 наша K
редакцією	39 нашою K	4554 зв'язатися з K
редакції	43 письма до K	98 від K:	4535 думка K	4535 позиція K	4535 позицією K	4554 пишіть до K	4591 без згоди K	4591 без дозволу K	4652 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4575 після K	4575 на правах K	4652 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3794 после K	3794 на правах K	3871 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3777 - K	3777 , K	3855 K	4558 - K	4558 , K	4635 K
репортери	39 на нашите K	318 нашите K
репортерка	4558 - K	4558 , K	4635 K
репортёр	3777 - K	3777 , K	3855 K
решил	3873 K
реєструючись	4570 K
робота	4652 наша K
роботу	4652 нашу K
розкажіть	38 K нам	67 K нам
розповів	4654 K
розповідати	4652 K правду
розповіла	4654 K
розповісти	4536 маєте що K	4536 є що K	4536 хочете K
розсилка	4652 наша K	4655 K
розсилку	78 на K	78 нашу K	78 K	4518 нашу K	4518 щоденну K	4652 нашу K
розслідування	4652 наші K	4652 це K
рублей	3872 # K
рік	4653 на K
""", 'с': """
свидетелем	3756 стали K	3756 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3776 K с нами
связаться	3776 K с автором
свідком	4536 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4654 K
сказал	3873 K
сказала	3873 K	4654 K
сказати	4536 маєте що K
скаржаться	4654 K
скаржився	4654 K
скаржилася	4654 K
скачайте	3737 K наше
скиньте	3870 K нам	3870 K донат
сколько	3870 скиньте K
скриньку	4570 вашу K
скриньці	4570 вашій K
следите	3743 K за нами
словам	3873 по K
словами	4654 за K
слушайте	273 K ни
слідкуйте	4522 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3873 K
советовала	3873 K
советовали	3873 K
советует	3873 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3779 внешнее K
содержит	98 K сцены
сообщение	3767 данное K (материал) создано	3812 K создано
сообщил	3873 K
сообщила	3873 K
сообщили	3873 K
сообщите	38 K нам	67 K нам	3776 K нам	3870 K нам
соучастником	3797 станьте K	3870 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3855 K
сповіщення	14 K	4520 увімкнути K	4520 увімкніть K	4598 хочете отримувати K	4598 хочете отримувати пуш-K	4598 бажаєте отримувати K	4598 хочеш отримувати K	4598 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4652 K текст	4652 K матеріал
сподобалась	4510 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3873 K
спросил	3873 K
спросила	3873 K
співали	4654 K
співучасником	4651 станьте K
спільнота	4652 наша K
спільноти	4514 стань частиною K	4578 частиною K	4652 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3870 K нашим	4651 K нашим
статей	4585 до всіх K	4585 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4652 ця K
статья	3871 эта K
статьям	3804 ко всем K
стверджує	4654 K
стежте	4522 K за нами
стигнали	238 щом сте K дотук
стороннего	3779 K сервиса
сторонним	3779 K сервисом
стороннього	4560 K сервісу
стороннім	4560 K сервісом
суммой	3872 любой K
сумму	3872 любую K
сутрин	17 всяка K
существуем	3871 мы K
существует	3797 K благодаря
събитие	248 нашето K
съветва	320 K
съветваше	320 K
съвместно	260 K с партньор
съгласен	43 не си K
съгласие	262 без писмено K
съгласни	43 не сте K
съдържание	9 това K	245 външно K	245 това K
съдържанието	262 използването на K	262 използване на K
съобщи	320 K
съобщил	320 K
съобщиха	320 K
""", 'т': """
тагнете	62 K ме
твърдеше	320 K
твърди	320 K
текста	98 первой версии K	98 ранней версии K
тексте	98 ранее в K
текстове	270 до всички K
тексту	98 першій версії K
телеграм	16 K	240 K	3743 наш K-канал	3743 в нашем K	3774 K	3774 K-канал	3774 K-канале	3808 пишите в K	3871 наш K	4522 наш K-канал	4552 K	4552 K-канал	4552 K-каналі
телеграме	16 K	3774 K
телеграмі	4552 K
телефон	98 K довіри
тест	3787 наш K	4567 наш K
тиждень	17 раз на K	4653 на K
требовал	3873 K
требовала	3873 K
требовали	3873 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3738 включите K	3738 включить K	3738 разрешить K	3821 хотите получать K	3821 хотите получать пуш-K	3821 хочешь получать K	3821 получать K о
уверяет	3873 K
уверял	3873 K
уверяла	3873 K
увійдіть	24 K	4517 K, щоб
уговаривал	3873 K
уговаривала	3873 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3821 хотите K о
уйдете	3721 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4551 K джерел
улюблені	4551 K джерела
умовляв	4654 K
умоляваше	320 K
умолял	3873 K
умоляла	3873 K
умоляли	3873 K
утверждает	3873 K
уточнение	98 K:
уточнення	98 K:
уточнив	4654 K
уточнил	3873 K
уточнила	3873 K	4654 K
учасником	4651 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3871 K нашу
цитировании	3772 при K
цитування	4549 у разі K
цитуванні	4549 при K
""", 'ч': """
частиною	4651 станьте K
частковому	4577 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3870 спасибо, что K
читай	4522 K нас
читайте	3743 K нас в	4522 K нас у	4522 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3787 опросе K	3797 благодаря поддержке K	3817 K	3871 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3721 дорогие K	3817 K	3871 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3817 K	3871 благодаря K
читати	4516 щоб K далі	4651 щоб K далі
читачам	18 завдяки K	4594 K
читачі	36 наші K	4594 K	4652 наші K
читачів	43 листи K	4594 K	4652 наших K
читаєте	4651 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4653 K
щомісячний	4578 K внесок
щомісячно	4653 K
щоранку	17 K
щотижневу	4518 K розсилку
""", 'э': """
электронной	3790 адрес K почты
электронную	3790 K почту
""", 'я': """
яжіться	38 зв'K з нами	4554 зв'K з нами
язкові	21 обов'K поля	4538 обов'K поля
якщо	4510 K ви вже тут
""", 'і': """
із	4650 # K #
інтелектом	4580 штучним K
інтелекту	4580 за допомогою штучного K
інформацію	4536 маєте цікаву K
історію	4536 маєте K
""", 'א': """
אדבלוק	2107 K
אומר	2144 K
אומרת	2144 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2046 עקבו K	2141 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2044 דואר K
אמר	2144 K
אמרה	2144 K
אמרו	2144 K
אתכם	2076 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2143 K
ביקש	2144 K
ביקשה	2144 K
במייל	2075 K שלכם
בסרטון	2065 לצפות K זה
בעוגיות	2051 שימוש K
בעיתונות	2076 לתמוך K
בעלי	2112 בלי K הון	2112 ללא K הון
בקובצי	2050 משתמש K
בשבוע	17 פעם K	2143 K
בתגובות	85 K
בתוכן	2087 לעשות שימוש K
""", 'ד': """
דווחו	2141 K לנו
דיוור	2075 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2047 הורידו את K	2142 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2144 K
הודיעה	2144 K
הוואטסאפ	2047 לקבוצת K
הווטסאפ	2047 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2144 K
הוסיפה	2144 K
הזהיר	2144 K
הזכויות	2058 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2088 הכתבות K
הטלגרם	2047 לערוץ K
הטקסט	2066 K
היום	2141 תרמו K
הירשמו	2141 K לקבלת
הכותב	2087 על דעת K
הכתבה	45 לפרסם את K	2040 להמשך קריאת K	2066 K	2142 K הזאת
המדור	2064 הוא עורך K	2064 היא עורכת K
המובעות	2087 הדעות K במאמר	2087 הדעות K בטור	2087 הדעות K בכתבה
המועדף	2061 למקור K	2061 כמקור K
המייל	2043 לתיבת K	2044 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2044 K היומי	2075 K השבועי של	2075 K שלנו	2142 K
הסביר	2144 K
הסיכום	2066 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2066 הנקודות K
העיתונות	2142 K העצמאית
הפרטיות	2051 מדיניות K
הפרסומות	2107 חוסם K
הפרסומים	2107 חוסם K
הפרסומת	11 K
הצביעו	2141 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2047 K לערוץ	2141 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2051 תנאי K
השמות	98 K שונו
התגובות	2072 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2076 בזכות K שלכם
התראות	14 K
התרגום	2066 K
התרומה	2141 K שלכם
""", 'ו': """
ובטוויטר	2046 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2076 K בכם
ותלויה	2076 K בכם
""", 'ז': """
זקוקה	2141 K לכם
""", 'ח': """
חודשית	2141 תרומה K
חיצוני	2065 תוכן K	2065 תוכן ממקור K
""", 'ט': """
טען	2144 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2075 K למייל	2075 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2040 הצטרפו K
כתב	2144 K
כתבה	2066 K זו	2142 K זו	2144 K
כתבו	38 K לנו	67 K לנו	2141 K לנו
כתבות	2088 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2064 היא K
כתובת	77 הזינו K מייל	2044 K דוא"ל
""", 'ל': """
לדברי	2144 K
להגיב	6 כדי K	2072 K
להמשיך	2040 כדי K לקרוא	2076 עזרו לנו K
להעתיק	2058 אין K	2087 לשכפל, K
לחודש	2143 K
לחוק	2087 סעיף #א K
לחצו	2141 K כאן
לידיעון	2141 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2041 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2043 הירשמו K	2043 הרשמה K	2043 K שלנו	2075 בהצלחה K	2141 הירשמו K
לעזרתכם	2141 אנחנו זקוקים K
לענייני	2064 הוא כתב K	2064 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2065 K בתוכן
לקבוצת	2047 הצטרפו K
לקריאה	2088 כתבות K
לקריאת	20 K הכתבה
לשנה	2143 K
לתומכים	2076 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2088 K חינם
מועדף	2061 מקור K	2061 כמקור K	2126 מקור K	2126 כמקור K
מינוי	2040 רכשו K	2141 רכשו K	2145 K
מנוי	2040 כבר K
מנויים	2145 K
מניות	2112 בלי בעלי K	2112 ללא בעלי K
מסכימים	43 לא K	43 K?	2075 בהרשמה אתם K
מסר	2144 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2075 K שבועי	2145 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2066 K
סיפר	2144 K
סיפרה	2144 K
סעיף	2087 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2141 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2075 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2064 הוא K
עיתונאית	2064 היא K
עיתונות	2076 לעשות K	2142 K עצמאית
עכשיו	2141 תרמו K
עלולים	98 K להיות קשים
עמלה	2086 נקבל K	2086 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2107 חוסם K	2142 ללא K
פרסומת	11 K
פרשן	2064 הוא K
פרשנית	2064 היא K
""", 'צ': """
ציין	2144 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2142 K
קרא	2144 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2143 חודש K
""", 'ש': """
שאלו	2066 K את
שולחים	57 אנחנו K לכם
שיווקי	2075 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2141 K לנו
שלנו	39 לכתב K	2142 K
שנקבל	2086 K עמלה
שקראתם	2141 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2072 K
תוכן	9 K זה	2065 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2076 K בכם
תלויה	2076 K בכם
תמיכתכם	2141 K
תמכו	2141 K בנו
תקציר	2066 K
תרומה	2145 K
תרומות	2145 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1683 K مطلب	1683 K خبر	1729 براي K مطلب
ادبلاك	1706 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1661 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1649 از كوكي K ميكنيم	1649 از كوكيها K ميكنيم	1650 شرايط K	1657 K از مطالب اين سايت	1657 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1678 K تهيه كنيد	1729 K تهيه كنيد	1733 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1661 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1732 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1732 K
اكتب	217 K لنا
اكتبوا	38 K الينا	67 K الينا	217 K لنا
اكد	220 K
اكدت	220 K
الاخبارية	106 النشرة K
الارتباط	116 ملفات تعريف K
الاسبوع	17 مرة في K
الاستخدام	116 شروط K
الاسماء	98 تم تغيير K
الاشعارات	14 K	107 فعل K	108 تفعيل K
الاعلان	11 K
الاعلانات	118 حاجب K	118 مانع K	181 مانع K	181 حاجب K	181 اداة حظر K
الافتراضي	63 مساعدنا K	63 المساعد K
الالزامية	21 الحقول K
الالكتروني	60 بريدك K لن يظهر	105 بريدك K	106 البريد K
الان	217 تبرع K	217 سجل K
الاول	219 الشهر K
الاولي	98 النسخة K من
البديل	64 موقعنا K	64 الموقع K
البريدية	78 النشرة K	105 نشرتنا K	106 النشرة K	221 النشرة K
التحرير	39 فريق K لدينا
التطبيق	107 حمل K	107 نزل K	108 تحميل K
التعليق	98 رفضت K	144 شروط K	144 سياسة K
التعليقات	85 في K
التقرير	20 لقراءة K	218 هذا K
الخارجية	134 محتوي المواقع K
الخبر	98 تم تحديث هذا K
الخصوصية	116 سياسة K
الدخول	24 سجل K	102 سجل K او	102 سجل K الان	102 سجل K الي حسابك	217 سجل K او
الشهر	219 في K
الغاء	21 K الرد
الفيديو	40 الصور ومقاطع K
القراء	18 بفضل K	43 بريد K	148 نعتمد علي دعم K
القراءة	0 مدة K	0 وقت K	102 لمتابعة K	150 لمواصلة K
الكاتب	145 يعبر عن راي K
الكوكيز	116 K
المادة	218 هذه K
المجانية	15 المقالات K	160 من المقالات K	160 مقالاتك K	160 المقالات K
المحتوي	9 هذا K	102 هذا K متاح
المحرر	98 ملاحظة K
المراة	64 نسخة K
المساعد	63 K الذكي
المستقلة	218 الصحافة K
المفضل	129 مصدرك K	129 مصدركم K	129 المصدر K لديك
المفضلة	129 مصادرك K	129 مصادركم K
المقال	20 لقراءة K	98 تم تحديث هذا K	102 لقراءة K كاملا	150 لقراءة هذا K	218 هذا K
النشر	124 يمنع اعادة K
النشرة	105 اشترك في K
اليك	57 نرسل K
اليكم	57 نرسل K
الينا	38 اكتب K	67 اكتب K	217 انضم K
اليهم	51 انضم K
انتاج	124 يمنع اعادة K
انستغرام	217 تابعنا علي K
انضموا	51 K اليهم
انقر	217 K هنا
اوضح	220 K
اوضحت	220 K
اول	1731 ماه K
اوليه	98 نسخه K اين
ايميل	1644 K خود را	1644 به K شما	1645 ادرس K	1645 نشاني K	1674 در K خود	1729 K خود را وارد كنيد
ايميلتان	1674 به K
اينجا	1682 K كليك كنيد	1729 K كليك كنيد
اينستاگرام	1647 در K دنبال
اينه	64 K
اپ	1673 K
اپليكيشن	1673 K	1729 K ما را	1729 K را دانلود كنيد	1729 K را نصب كنيد	1730 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1687 الزاما K	1687 لزوما K	1687 K ديدگاه
بازنشر	45 K
باشيد	1661 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1668 را K
بحسب	220 K
بخوانيد	1659 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1730 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1668 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1661 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1661 براي ما K	1729 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1659 K	1667 به تيم ما K	1729 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1661 با ما در ميان K	1729 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1661 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1732 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1706 ضد K
تبليغات	70 بدون K	1706 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1660 منبع K	1660 منابع K	1724 منابع K	1724 منبع K
ترد	98 لم K
تستطيع	148 تبرع بما K	148 ساهم بما K
تصحيح	98 K:
تطبيق	217 حمل K	217 حملوا K
تطبيقنا	84 في K	84 عبر K	218 K
تعبر	145 لا K عن راي	145 K فقط عن راي
تعديل	98 تم K هذا
تعليقا	144 لتضيف K
تغيير	98 نامها K
تفاصيل	98 يتضمن K	98 يحتوي علي K
تفعيل	115 K جافا
تفوت	217 لا K
تفوتوا	217 لا K
تقاريرنا	218 K
تقول	220 K
تلغرام	217 تابعنا علي K
تلگرام	1647 ما را در K	1647 در K دنبال	1647 كانال K ما	1661 با ما در K
تماشا	1668 K كنيد
تمامي	1658 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1732 K داد
تيم	1730 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1649 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1658 كليه K	1658 همه K	1658 تمام K
حمايت	1675 K مالي خود	1676 به K شما نياز	1676 با K شما	1677 K كنيد	1729 از ما K كنيد	1729 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1730 اين K
خبرنامه	1644 K ما	1644 اشتراك K	1645 در K	1674 K روزانه	1674 K هفتگي	1730 K ما	1730 K	1733 K
خبرنگار	39 K ما	1661 K ما را	1663 K
خبرنگاران	39 K ما	1730 K ما
خصوصي	1650 سياست حريم K
خواست	1732 K
خواستند	1732 K
خواندن	1678 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1676 به K خود تكيه	1730 K ما
خواهد	1670 منتشر K شد
خواهند	1670 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1663 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1647 ما را K كنيد	1659 K كنيد	1659 K كنيم	1729 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1661 به ما خبر K	1668 گوش K	1679 هديه K	1729 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1670 نوشتن K	1670 ارسال K	1670 بيانگر K	1687 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1667 وبينار K ما	1678 اشتراك K	1688 مقاله K	1688 مطلب K	1688 مطالعه K	1729 K ثبت نام كنيد
روزنامه	1687 ديدگاه K
روزنامهنگار	1663 K
روزنامهنگاري	1730 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1731 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1730 K ما
سايتهاي	1664 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1659 عضو K	1659 K	1729 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1674 خبرنامه K
صحافتنا	218 K
صحافي	132 K
صحافية	132 K
صحافيينا	39 K
صحفي	132 K
صحفية	132 K
صحفيينا	39 K	218 K
صرح	220 K
صرحت	220 K
صوركم	40 K
""", 'ط': """
طالب	220 K
طالبت	220 K
طلب	220 K
طلبت	220 K
""", 'ع': """
علاقه	1660 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1667 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1670 K	1671 حروف لاتين (K)
""", 'ق': """
قال	220 K
قالت	220 K
قالوا	220 K
قبلي	98 نسخه K اين
قراءنا	218 K
قرائنا	148 نعتمد علي K	148 ونعتمد علي K	218 K
قناتنا	111 K علي	111 انضم الي K	218 K
""", 'ك': """
كاتب	132 K
كاتبة	132 K
كاتبه	145 يعبر عن راي K
كاتبها	145 تعبر عن راي K
كار	1730 K ما
كاربري	1678 حساب K خود شويد	1729 حساب K خود شويد
كانال	1647 به K ما	1659 K ما	1730 K ما
كتب	220 K
كتبت	220 K
كردهايد	1678 ثبت نام K	1678 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1685 K دريافت كنيم	1685 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1667 ديدن K	1668 گوش K	1679 هديه K	1682 روي لينك كليك K	1682 كليك K	1729 به ما كمك K	1729 روي لينك كليك K	1729 همين حالا ثبت نام K
كوكي	1650 از K
كوكيها	1650 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1670 حروف K	1671 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1687 K نظر
لقراءة	102 سجل الدخول K	150 K بقية	217 سجل الدخول K
لقراءتكم	217 شكرا K
لكتابة	144 K تعليق
للاطلاع	150 K علي المقال كاملا
للتعليق	6 K	144 K علي الخبر
للقراءة	0 دقائق K	102 سجل الدخول K
للمتابعة	102 سجل الدخول K
للمشتركين	50 يمكن K	103 K فقط	150 حصري K	150 متاح K
لمتابعة	102 سجل الدخول K	150 K قراءة	217 سجل الدخول K
لمشتركي	150 حصري K
لمواصلة	150 K قراءة
""", 'م': """
ما	1730 به K
مالكين	186 بلا K
مالي	1676 كمك K شما	1729 كمك K شما	1733 كمك K
ماه	1731 در K
ماهانه	1731 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1664 K خارجي	1664 اجازه ميدهيد K
محتوايي	1664 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1657 حقوق K است
محفوظة	124 جميع الحقوق K	124 حقوق النشر K
مراسل	132 K
مراسلة	132 K
مراسلنا	39 K	218 K
مراسلينا	39 K	218 K
مرره	49 K الي
مرورگر	10 K شما
مزعجة	71 بلا رسائل K	98 قد تكون K
مساعدنا	63 K الذكي
مساهمتك	148 نحتاج الي K	148 الي K
مساهمتكم	148 نحتاج الي K
مساهمين	186 بلا K	186 ولا K
مستعار	98 اسم K	98 نام K
مستعارة	98 اسماء K
مستقل	1730 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1706 K تبليغات
مشترك	150 هل انت K	1678 K شويد	1729 K شويد
مشتركا	50 بصفتك K
مشتركان	1678 ويژه K است
مصنوعي	1665 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1730 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1683 ادامه K
ملاك	186 بلا K
منبع	1686 ذكر K
منتخب	1660 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1673 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1674 عضويت شما با K	1674 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1664 از شما اجازه K
ميدهد	1670 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1732 K
ميگويد	1732 K
ميگيريم	1685 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1670 منتشر K شد
نخواهند	1670 منتشر K شد
نداد	98 پاسخ K
ندهيد	1729 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1673 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1729 در K ما	1730 K ما
نميشود	60 ايميل شما نمايش داده K	1670 منتشر K
نوشت	1732 K
نويسنده	1661 ايميل K	1663 K
نياز	1676 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1678 مشترك K
هماكنون	1729 K ثبت نام كنيد
همايش	1667 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1676 به حمايت شما K
واتساب	217 تابعنا علي K
واحدا	51 كن K منهم
واشار	220 K
واشارت	220 K
واضاف	220 K
واضافت	220 K
واعلن	220 K
واعلنت	220 K
وافاد	220 K
وافادت	220 K
واكد	220 K
واكدت	220 K
واوضح	220 K
واوضحت	220 K
وبحسب	220 K
وبينار	1667 K ما	1667 در K
وتؤكد	220 K
وتري	220 K
وتضيف	220 K
وتقول	220 K
وحذر	220 K
وحذرت	220 K
ودعا	220 K
ودعت	220 K
وذكر	220 K
وذكرت	220 K
وصرح	220 K
وصرحت	220 K
وطالب	220 K
وطالبت	220 K
وفقا	220 K
وفيديو	40 صور K
وقال	220 K
وقالت	220 K
وقالوا	220 K
وكتب	220 K
وكتبت	220 K
ومحلل	132 كاتب K
ومقاطع	40 صورك K	40 صوركم K	40 صور K فيديو
ونعتمد	148 K علي دعمكم
ووفقا	220 K
ويؤكد	220 K
ويدئو	40 עكس و K
ويديو	40 عكسها و K	40 عكس و K	1664 ديدن اين K
ويري	220 K
ويضيف	220 K
ويقول	220 K
ويقولون	220 K
""", 'ي': """
يؤكد	220 K
يرد	98 لم K
يقول	220 K
يقولون	220 K
يوتيوب	16 K	217 تابعنا علي K
""", 'پ': """
پيام	38 به ما K	67 به ما K
پيشين	98 نسخه K اين
پژوهشگر	1663 K
""", 'گ': """
گزارش	1730 اين K
گزارشهاي	1730 K ما
گفت	1732 K
گفتند	1732 K
گفته	1732 K است	1732 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2169 का K रखने
अनुवाद	2171 K
अनुसार	2231 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2176 K राय दें
अपील	2231 K की
अलर्ट	2178 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2228 K दान
आपको	57 हम K
आर्टिकल	2190 फ्री K	2190 मुफ्त K
आर्थिक	2180 K सहयोग दें	2180 K सहयोग करें	2228 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2150 ऐप K करें	2178 K करें
इनबॉक्स	2149 आपके K	2179 अपने K में
""", 'उ': """
उपयोग	2155 कुकीज का K	2155 कुकी का K
""", 'ए': """
एजेंसी	2189 K की फीड
एडिटर	2169 सब K हैं	2169 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2207 K
""", 'क': """
कमीशन	2188 हमें K मिल	2188 K मिल सकता है
कमेंट	2176 अपनी राय K	2177 K करने के लिए	2177 K में अपनी राय	2177 K हटा	2177 K करने वाले
करके	2179 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2149 ईमेल दर्ज K	2152 फॉलो K	2164 जॉइन K	2164 लाइक K	2167 हमें ईमेल K	2174 टिकट बुक K	2176 पोल में वोट K	2179 साइन अप K	2183 शेयर K	2183 साझा K	2183 सेव K	2228 फॉलो K	2228 लॉग इन K	2228 साइन अप K
कहती	2231 K
कहते	2231 K
कहा	2231 K
कहानी	67 अपनी K हमें
कीजिए	2228 मदद K
कॉपी	2183 लिंक K हो गया
कॉपीराइट	2163 K
क्लिक	2164 K करें	2228 यहां K करें	2228 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2229 इस K	2229 यह K
खबरें	2185 और K पढने के लिए	2190 मुफ्त K
खबरों	2185 अन्य K के लिए	2185 ताजा K के लिए	2185 की K के लिए
खरीदें	2174 यहां से K
खेलें	2176 क्विज K और
""", 'ग': """
गिफ्ट	2183 K करें
गोपनीयता	2155 K नीति
""", 'ज': """
जनरेट	2189 ऑटो-K
जरूर	2167 हमें K दें
जावास्क्रिप्ट	2155 K
जुडने	2165 K के लिए
जुडिए	51 आप भी K	2228 K
जुडें	51 आप भी K	2152 चैनल से K	2164 K	2174 हमारी टीम से K	2228 हमसे K
ज्वाइन	2164 K करें
""", 'ट': """
टिप्पणियों	2177 K के लिए
टिप्पणी	98 K करने से इनकार	2177 K करने के लिए	2177 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2150 ऐप K करें	2178 K करें	2178 K कीजिए	2228 ऐप K करें	2228 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2232 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2228 राय K
देखें	2228 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2155 K नीति
निर्भर	2180 आपके सहयोग पर K
नोटिफिकेशन	14 K	2150 K चालू करें	2178 K ऑन करें	2178 K ऑन कर लें
नौकरी	2174 K के अवसर
न्यूज	2153 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2149 हमारे K	2149 हमारा K	2149 हमारा साप्ताहिक K	2149 K के लिए	2229 हमारे K	2232 K
""", 'प': """
पढने	0 K का समय	2181 K के लिए
पढें	0 मिनट में K	2150 ऐप में K	2228 पूरी खबर K
पत्रकार	2229 हमारे K
पत्रकारिता	2169 K में सक्रिय हैं	2229 हमारी K	2229 स्वतंत्र K
पसंदीदा	2166 K सोर्स	2166 K स्रोत	2166 K न्यूज सोर्स	2223 K स्रोत	2223 K सोर्स
पाठकों	18 K के सहयोग	2180 K के सहयोग से चलते
पाने	2179 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2189 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2231 K
पूछें	2171 K
पूरी	2181 बनकर K खबर
पॉडकास्ट	2175 K सुनें	2175 K सुनने के लिए	2229 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2230 K माह	2230 K वर्ष
प्रतिक्रिया	2176 अपनी K
प्रिफर्ड	2166 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2167 हमें K	2167 कमेंट करके K	2228 हमें K	2228 राय K
बताते	2231 K
बताया	2231 K
बदल	98 नाम K
बाहरी	2170 K साइट
बिंदु	2171 मुख्य K
बॉक्स	2177 कमेंट K में
बोला	2231 K
बोले	2231 K
ब्राउजर	10 आपका K
ब्लॉकर	2207 ऐड K	2207 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2167 हमें K	2228 हमें K	2228 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2230 हर K
मांगते	2170 आपकी इजाजत K हैं	2170 आपकी अनुमति K हैं
मुताबिक	2231 K
मुफ्त	2190 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2181 पढना जारी K के लिए
रजिस्टर	2228 अभी K करें
रहिए	2185 जुडे K
रहें	2185 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2231 K
लिखें	38 हमें K	67 हमें K	2228 हमें K
लेख	2229 यह K	2229 इस K
लॉग	24 K इन
लॉगिन	2228 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2189 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2207 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2175 K देखें	2175 K यहां देखें	2175 K भी देखें	2175 K देखने के लिए
वेबसाइट	2229 हमारी K
वेबिनार	2174 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2167 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2155 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2167 हमसे K करें
संपादित	2189 ने K नहीं किया
संवाददाता	39 हमारे K	2169 वरिष्ठ K हैं	2169 K हैं
संस्करण	98 पिछले K में
सकते	2165 जुड K हैं	2165 फॉलो कर K हैं	2167 हमें भेज K हैं
सदस्य	55 मासिक K	2181 पहले से K हैं	2228 K बनें
सदस्यता	2181 K लें
सप्ताह	2230 प्रति K
सब्सक्राइब	2149 न्यूजलेटर को K	2149 न्यूजलेटर K	2152 चैनल को K	2164 K करें	2179 K करके आप	2228 K करें
सब्सक्राइबर	50 K	2181 K हैं
सब्सक्राइबर्स	2181 K के लिए है
सब्सक्रिप्शन	2179 K सफल	2232 K
समरी	2171 K
समर्थन	2228 K करें
सर्वाधिकार	2162 K सुरक्षित
सर्वे	2176 K में भाग लें	2176 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2180 हमें K करें	2228 आपका K	2228 हमें K	2228 K करें	2228 आपके K
सहयोगी	55 मासिक K
सामग्री	2170 से मिली K शामिल है	2170 K उपलब्ध नहीं है
सारांश	2171 K
सिंडीकेट	2189 K फीड
सीनियर	2169 K सब एडिटर हैं
सुझाएं	2228 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2175 को K	2175 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2170 कुकीज K करें
""", 'ह': """
हमारा	2150 K ऐप	2229 K काम	2229 K ऐप
हमारी	39 K टीम से	2228 K मदद करें	2229 K टीम
हमारे	2229 K पाठक	2229 K चैनल	2229 K साथ
हिस्सा	2176 सर्वे में K लें
""", 'অ': """
অনলাইন	338 K শপ
অনুদান	343 আজই K দিন	384 K দিন	388 K
অনুমতি	332 K ছাডা কপি	332 K ছাডা নকল	334 আপনার K চাই
অনুমতিতে	333 বিনা K
অনুসরণ	328 K করুন	384 K করুন
অ্যাডব্লকার	365 K
অ্যাড্রেস	340 K প্রকাশিত হবে না
""", 'আ': """
আপনাকে	57 আমরা K
আপনার	342 K ই-মেইল
আপনিও	51 K যোগ দিন
আমাদের	38 K লিখুন	38 K জানান	38 K পাঠান	67 K লিখুন	67 K জানান	67 K পাঠান	329 K জানান	329 K পাঠান	329 K লিখুন	329 K ইমেইল করুন	343 K পাশে থাকুন	384 K লিখুন	384 K ইমেইল করুন	384 K সঙ্গে কাজ করুন	385 K পাঠক	385 K সঙ্গে
আযকর	55 K ছাড
আসুন	328 ঘুরে K
""", 'ই': """
ইতিমধ্যে	345 K গ্রাহক
ইনবক্সে	342 K পেতে
ইনস্টল	341 অ্যাপ K করুন
ইমেইল	323 আপনার K
""", 'এ': """
এআই	336 K
এআইকে	336 K
এআইযের	336 K
একমত	43 K নন
""", 'ও': """
ওযেবিনারে	338 K নিবন্ধন করুন
""", 'ক': """
কনটেন্ট	334 বহিরাগত K
কমিশন	353 K পেতে পারি
করুন	328 ফলো K	328 যোগ K	384 লগইন K	384 ফলো K
কর্তৃপক্ষ	332 মন্তব্যের জন্য K দাযী নয
কিনুন	338 টিকিট K
কুইজে	338 K অংশ নিন
ক্লিক	328 K করুন	384 এখানে K করুন	384 লিংকে K করুন
""", 'খ': """
খবরটি	4 K	345 K পডতে	385 K
""", 'গ': """
গ্রহণ	334 কুকি K করুন
গ্রাহক	384 K হোন
গ্রাহকদের	345 শুধু K জন্য
""", 'চ': """
চাকরির	338 K সুযোগ
চালিযে	345 পডা K যেতে
চ্যানেল	385 আমাদের K
""", 'জ': """
জরিপে	338 K অংশ নিন	338 K ভোট দিন
জানতে	349 আরও খবর K
জানান	384 মতামত K	387 K
জানিযেছে	387 K
জানিযেছেন	387 K
""", 'ট': """
টাকায	345 মাত্র # K
টেলিগ্রাম	385 আমাদের K
ট্যাগ	62 আমাকে K
""", 'ড': """
ডাউনলোড	341 অ্যাপ K করুন	341 অ্যাপটি K করুন	384 অ্যাপ K করুন	384 অ্যাপটি K করুন
""", 'থ': """
থাকুন	328 যুক্ত K	384 পাশে K
""", 'দ': """
দাঁডান	344 পাশে K
দিন	328 যোগ K
দেখতে	339 ভিডিও K
দেখুন	339 ভিডিও K
""", 'ধ': """
ধরিযে	329 ভুল K দিন
""", 'ন': """
নামিযে	341 অ্যাপ K নিন
নিউজলেটার	323 আমাদের K	323 K পেতে	342 সাপ্তাহিক K	385 আমাদের K	385 K	388 K
নিউজলেটারের	385 K
নিজস্ব	332 মতামত লেখকের K
নিবন্ধন	384 এখনই K করুন
নোটিফিকেশন	341 K চালু করুন
""", 'প': """
পডতে	345 বাকি অংশ K	345 লেখা K	349 আরও খবর K
পাঠকেরাই	343 K আমাদের ভরসা
পাঠান	329 লেখা K
পুনঃপ্রকাশ	45 K
পুনর্মুদ্রণ	45 K
পেযেছেন	337 ভুল K
প্রকাশ	332 অনুমতি ছাডা K	340 ঠিকানা K করা হবে না
প্রতি	386 K মাসে
প্রতিবেদক	39 আমাদের K	331 জ্যেষ্ঠ K	331 নিজস্ব K
প্রতিবেদকের	39 আমাদের K	329 K সঙ্গে যোগাযোগ করুন
প্রতিবেদন	385 এই K
প্রযোজন	334 আপনার সম্মতি K
""", 'ফ': """
ফেসবুক	385 আমাদের K
""", 'ব': """
বন্ধুদের	49 K পাঠান	49 K সঙ্গে
বলছেন	387 K
বললেন	387 K
বলেছে	387 K
বলেছেন	387 K
বলেন	387 K
বুদ্ধিমত্তা	336 কৃত্রিম K
ব্যবহার	335 কুকি K
ব্লকার	365 অ্যাড K
""", 'ভ': """
ভার্চুযাল	63 আমাদের K
ভিডিও	40 ছবি ও K	40 ছবি বা K
ভিডিওটি	339 K দেখুন
""", 'ম': """
মতামত	338 আপনার K দিন	384 K দিন
মন্তব্য	332 অশালীন K প্রকাশ	340 K করতে	340 K লিখতে	340 আপনার K লিখুন
মাসিক	386 K
মূল্যে	345 বিনা K পডতে
মূল্যের	346 বিনা K লেখা
মোবাইল	385 আমাদের K
""", 'য': """
যুক্ত	328 K হোন	328 K করুন	384 K হতে	384 K হোন
যোগাযোগ	38 আমাদের সঙ্গে K	38 আমাদের সাথে K	67 আমাদের সঙ্গে K	67 আমাদের সাথে K	329 আমাদের সঙ্গে K করুন
""", 'র': """
রিপোর্টার	331 সিনিযর K
""", 'ল': """
লাইক	328 K দিন
লাগল	337 কেমন K
লিখুন	340 আপনার মতামত K
লেখা	346 ফ্রি K
লেখাটি	345 K পডতে
লেগেছে	337 কাজে K	337 কেমন K
""", 'শ': """
শুনুন	339 K
""", 'স': """
সংবাদটি	385 K
সংরক্ষিত	327 স্বত্ব K
সংশোধন	98 K:
সংশোধনী	98 K
সংস্করণে	98 আগের K
সঙ্গেই	349 আমাদের K থাকুন	349 K থাকুন
সদস্য	384 K হোন
সম্পাদকীয	332 K নীতির সঙ্গে
সর্বস্বত্ব	327 K সংরক্ষিত
সহযোগিতা	384 K করুন
সহাযতা	384 আমাদের K	384 K করুন
সাংবাদিক	385 আমাদের K
সাংবাদিকতা	385 স্বাধীন K
সাংবাদিকতাকে	343 স্বাধীন K	385 K
সাংবাদিকতার	343 K পাশে
সাপ্তাহিক	342 আমাদের K
সাবস্ক্রাইব	323 নিউজলেটারে K	328 K করুন	342 K করলে আপনি	342 K করার জন্য ধন্যবাদ	384 K করুন
""", 'হ': """
হোযাটসঅ্যাপ	38 আমাদের K	67 আমাদের K	385 আমাদের K
হোযাটসঅ্যাপে	38 আমাদের K	67 আমাদের K
""", 'ก': """
กด	4352 Kเพิ่มเพื่อน	4380 Kติดตาม
กร	4322 Kอกอีเมล
กล	4383 K่าว
กอ	4381 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4380 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4340 Kบคุณที่สมัคร	4340 Kบคุณที่ลงทะเบียน	4381 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4380 Kิกที่นี่	4380 Kิกชม
คว	4350 Kามเห็นส่วนตัวของผู้เขียน
ค่	4349 Kาคอมมิชชั่น	4349 Kาคอมมิชชัน
""", 'จ': """
จด	4321 Kหมายข่าวของเรา	4340 Kหมายข่าวรายสัปดาห์ของเรา	4384 Kหมายข่าว
จะ	4339 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4380 Kวน์โหลดแอปของเรา	4380 Kวน์โหลดแอปได้	4380 Kวน์โหลดแอปเลย	4380 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4331 Kดต่อผู้สื่อข่าวของเรา	4331 Kดต่อกองบรรณาธิการ	4380 Kดตามเรา
ต่	4382 Kอเดือน	4382 Kอปี
""", 'ถ': """
ถื	4340 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4344 Kลองอ่าน
ทั	38 Kกมา	4350 Kศนะของผู้เขียน
ทา	4339 Kงเว็บไซต์ขอสงวนสิทธิ์	4341 Kงอีเมลทุก
ทุ	4341 Kกเช้าทางอีเมล
""", 'บ': """
บท	4345 Kความฟรี	4381 Kความนี้
บร	4384 Kิจาค
บล	4364 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4383 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4342 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4383 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4331 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4333 Kมรับคุกกี้
""", 'ร': """
ระ	4383 Kบุว่า
รา	4382 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4342 Kวมสนับสนุนการทำงานของเรา	4380 Kวมสนับสนุน	4380 Kวมบริจาคให้เรา	4380 Kวมบริจาคกับเรา	4380 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4350 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4381 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4327 Kวนลิขสิทธิ์	4328 Kวนสิทธิ์
สน	4342 Kับสนุนสื่ออิสระ	4342 Kับสนุนการทำงานของเรา	4342 Kับสนุนนักข่าว	4380 Kับสนุนเรา	4380 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4321 Kัครรับจดหมายข่าว	4321 Kัครรับข่าวสาร	4380 Kัครรับ	4380 Kัครสมาชิกวันนี้	4380 Kัครสมาชิกเลย	4380 Kัครสมาชิกเพื่อ	4380 Kัครสมาชิกได้ที่	4380 Kัครสมาชิกของเรา	4384 Kาชิก
สำ	4344 Kหรับสมาชิกเท่านั้น
สื	4381 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4331 Kงเรื่องราวของคุณ	4331 Kงข่าวหาเรา	4380 Kงข้อมูลมาที่	4380 Kงคลิปมา
""", 'ห': """
หา	4331 Kกคุณมีข้อมูล
ห้	4327 Kามคัดลอกหรือ	4327 Kามคัดลอกข้อความ	4327 Kามคัดลอกเนื้อหา	4327 Kามคัดลอกบทความ	4328 Kามทำซ้ำ
""", 'อ': """
อย	4380 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4321 Kเมลของคุณ
อ่	4344 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4380 Kียนถึงเรา	4380 K้าสู่ระบบเพื่อ
เฉ	4344 Kพาะสมาชิก
เน	9 Kื้อหานี้	4333 Kื้อหาจากภายนอก	4333 Kื้อหาภายนอก	4360 Kื้อหานี้มาจาก	4360 Kื้อหาจาก
เป	4344 K็นสมาชิกอยู่แล้ว	4383 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4339 Kื่อแสดงความคิดเห็น	4344 Kื่ออ่านต่อ	4344 Kื่ออ่านบทความ	4352 Kิ่มเพื่อนไลน์	4352 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4339 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4331 K้งเบาะแสข่าว	4331 K้งเรา	4380 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4330 Kล่งข่าวที่ต้องการ	4330 Kล่งข่าวโปรด	4330 Kล่งที่มาที่ต้องการ
แอ	4352 Kดไลน์	4352 Kดไลน์เพื่อ	4380 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4364 Kรแกรมบล็อกโฆษณา
โห	4380 Kวตเลย	4380 Kลดแอป
""", 'ใ': """
ให	4381 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4753 hãy gửi K
""", 'ủ': """
ủng	4694 ly cà phê K hộ	4753 hãy K hộ
""", 'あ': """
あと	2680 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2738 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2647 Kいのブラウザ
お寄	2738 Kせください
お届	57 Kけします
お申	2668 Kし込みはこちら	2738 Kし込みください	2738 Kし込みはこちら
お聞	2738 Kかせください
お見	2738 K逃しなく
お試	2738 Kしください
お読	2738 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2685 K転載したものです	2685 Kの転載です
か月	2634 K無料	2740 K無料
""", 'が': """
が作	2719 aiK成
が無	2647 javascriptK効
が生	2719 aiK成
が翻	2719 aiK訳
が要	2719 aiK約
""", 'こ': """
ここ	2633 Kからは有料	2634 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2633 K記事は有料	2633 K記事は会員	2652 K記事についてのご意見	2699 Kコンテンツは	2699 K投稿は	2699 K外部コンテンツは	2739 K記事が	2739 K記事を	2739 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2647 K用のブラウザ
ご協	2738 K力ください
ご存	2686 Kじの方は
ご寄	2631 K付をお願い	2738 K付
ご意	43 K見・ご反論	2652 K見・ご感想	2652 K見をお寄せ
ご感	2652 K想をお寄せ
ご支	2631 K援をお願い	2738 K援
ご登	2677 K録ありがとうございます	2738 K録
ご覧	2738 Kください	2738 Kいただけます
ご購	2738 K読
ご連	2738 K絡ください
""", 'す': """
すで	2680 Kに会員の方
すべ	2634 Kての記事が
""", 'ぜ': """
ぜひ	2644 Kフォロー
""", 'で': """
でも	2644 K配信中
で作	2719 aiK成
で受	2661 lineKけ取る
で届	2661 lineKく
で最	2661 lineK新
で生	2719 aiK成
で要	2719 aiK約
""", 'と': """
と強	2741 K調
と書	2741 Kい
と発	2741 K表
と話	2741 Kし	2741 Kす
と語	2741 Kっ	2741 Kる
と説	2741 K明
と述	2741 Kべ
""", 'に': """
によ	2719 aiKって生成	2719 aiKる要約	2741 Kると
""", 'の': """
の使	2650 cookieK用
の学	48 aiK習
の採	2668 K用情報
の提	2685 K供記事です
""", 'を': """
をフ	2644 Kォローする	2644 Kォローしよう
を使	2650 cookieK用
を利	2650 cookieK用
を有	2647 javascriptK効	2647 javascript K効
を発	2741 K表した
を許	2665 cookieK可
""", 'ア': """
アカ	2661 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2684 Kィリエイト広告	2684 Kィリエイトプログラム	2684 Kィリエイトリンク	2693 Kィリエイトリンク	2693 Kィリエイト広告	2693 Kィリエイトプログラム
アプ	2639 Kリで開く	2639 Kリで読む	2639 Kリはこちら	2640 Kリを開く	2640 Kリをダウンロード	2640 Kリのダウンロード	2640 Kリをインストール	2676 Kリなら通知	2676 Kリなら速報	2676 Kリなら、	2676 Kリで読むと	2676 Kリなら
アン	2672 Kケートにご協力	2672 Kケートはこちら	2672 Kケート実施中	2673 Kケートに答えて
""", 'カ': """
カ月	2634 K無料	2740 K無料
""", 'ク': """
クイ	2673 Kズに答えて
クッ	2649 cookie(Kキー)	2650 Kキーを使用	2650 Kキーを利用	2665 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2652 Kントを投稿するには	2652 Kントするには	2652 Kントをお寄せ	2653 Kント欄で	2653 Kント欄に	2653 Kント欄から	2653 Kント欄へ	2675 Kントは削除します	2675 Kントは削除することが	2675 Kントは削除する場合	2675 Kントは承認	2675 Kントは公開前	2675 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2631 Kートをお願いします	2738 Kートをお願い	2738 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2738 Kンロードしてください
""", 'チ': """
チケ	2668 Kット販売中
チャ	2645 Kンネル登録を	2661 Kンネルに参加する	2661 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2637 Kースレターに登録	2638 Kースレターを	2661 googleKースで	2677 Kースレター登録はこちら	2742 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2644 Kローして最新	2644 Kローをお願い	2738 Kローしてください
""", 'ブ': """
ブラ	2696 Kウザは音声	2696 Kウザは動画	2696 Kウザではこの動画	2696 Kウザはvideo	2696 Kウザはaudio
""", 'プ': """
プッ	2640 Kシュ通知
プラ	2649 Kイバシーポリシーに
プレ	2634 Kミアム会員
プロ	2684 Kモーションが含まれ	2684 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2637 Kマガに登録	2638 Kマガで	2677 Kマガ登録はこちら	2677 Kマガの登録	2739 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2637 Kルマガジンに登録	2638 Kルマガジンで	2638 Kルマガジンを	2638 Kルでお届け	2652 Kルアドレスが公開されることはありません	2677 Kルアドレスを入力してください	2742 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2633 Kインして続きを	2633 Kインしてください	2634 Kインが必要	2738 Kインして
""", 'ヶ': """
ヶ月	2634 K無料	2740 K無料
""", '上': """
上优	4788 在googleK先
上優	4788 在googleK先
""", '下': """
下方	4877 K留言
下載	4769 K客戶端	4771 Kapp	4771 K應用程式
下载	4769 K客户端	4771 Kapp	4771 K应用	4876 K客户端
""", '不': """
不代	4787 K表本站	4804 K表本站立场	4817 K表本報立場	4817 K表本报立场	4817 K表本站立场	4817 K表本站立場	4817 K表本媒體立場	4817 K表本網立場	4817 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4844 K于任何财团
不屬	4844 K於任何財團
不得	4787 K转载	4787 K轉載
不认	43 K同本文
不錯	4876 K過
不错	4876 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4787 K表作者
仅供	4804 K其表达个人看法
仅限	4809 K会员	4809 K订户
""", '他': """
他說	4879 K
他说	4879 K
""", '付': """
付費	4764 K後	4880 K牆
付费	4764 K后	4880 K墙
""", '以': """
以下	4832 K内容来自
以閱	4763 K讀全文
以阅	4763 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4764 K专享	4809 K限定内容
会員	50 Kの方は	50 Kは月に	2633 K限定です	2633 K限定の記事	2633 K登録できます	2634 K登録すると	2634 K登録が必要	2680 Kの方はこちら	2680 K登録で続きを読む	2680 K登録後にご覧	2710 Kだけが読める	2710 Kのみがお読み	2710 Kのみ閲覧	2738 K登録して	2738 K登録は	2738 K登録がお済み	2738 K登録をお願い	2738 K登録で	2738 K登録のうえ	2738 K登録はこちら	2738 K登録ください	2739 Kの方
会費	2678 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4761 K支持	4876 K支持,	4876 K支持让	4876 K支持讓	4876 K支持是
""", '使': """
使用	4779 Kcookie改善	4779 Kcookie以	4779 K cookie 以	4779 K cookie 来	4779 K cookie 來	4780 Kcookie来	4780 Kcookie來
""", '來': """
來自	4795 K外部平台的內容
""", '依': """
依靠	4807 K读者的支持	4807 K讀者的支持
""", '侵': """
侵权	4787 K请	4787 K必究
侵權	4787 K必究
""", '個': """
個人	2650 K情報の取り扱い	2685 Kの見解です	4804 K看法
""", '偏': """
偏好	4788 K來源	4788 K来源	4859 K來源
""", '僅': """
僅限	4809 K會員	4809 K訂戶
""", '優': """
優先	2660 Kソース	2660 K表示に設定	2660 Kする情報源	2660 K的に表示
""", '免': """
免費	15 K閱讀	4818 K文章	4818 K閱讀篇數	4818 K閱讀額度	4819 K註冊即可	4819 K註冊後	4847 K文章	4876 K訂閱	4878 K試用
免费	15 K阅读	4818 K文章	4818 K阅读篇数	4819 K注册即可	4819 K注册后	4847 K文章	4876 K订阅	4878 K试用
""", '全': """
全文	20 Kを	2633 Kを読むには	2633 Kをお読み
""", '公': """
公众	16 K号	4774 K号:
公式	2640 Kアプリ	2644 Kアカウントをフォロー	2644 Kアカウントを友だち	2661 Klineはこちら	2739 Kline
""", '关': """
关注	4774 K我们的	4876 K我们
""", '内': """
内阅	4769 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4879 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2740 K
初月	2680 K#円で	2740 K無料
""", '判': """
判断	2741 Kした
""", '利': """
利用	2649 K規約に同意
""", '前': """
前請	4804 K先登入
前请	4804 K先登录
""", '剩': """
剩余	4763 K#%
剩餘	4763 K#%
""", '力': """
力を	2678 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4774 Kline好友	4774 Kline官方	4774 Kline@	4807 K贊助行列	4807 K赞助行列	4876 K会员	4876 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2739 Kになります
""", '動': """
動画	40 Kや写真	2669 Kをご覧ください	2669 Kはこちら	2670 Kでも詳しく	2670 Kでも解説	2696 Kを再生するには	2696 Kをご覧いただくには	2696 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4878 K
""", '化': """
化名	98 K
""", '即': """
即可	4804 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2645 Kち追加
""", '収': """
収益	2684 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4767 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2662 K班までご	2678 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2637 Kトレイに
""", '只': """
只靠	4807 K讀者	4807 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4795 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4835 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4879 K
告诉	38 K我们	67 K我们	4879 K
""", '呼': """
呼び	2741 Kかけた	2741 Kかける	2741 Kかけて	2741 K掛け
""", '命': """
命じ	2741 Kた
""", '啟': """
啟用	4835 Kjavascript
""", '喊': """
喊道	4879 K
""", '因': """
因为	4876 K有你的支持
因為	4876 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2684 Kの一部が還元
""", '外': """
外部	2665 Kコンテンツ	4795 K内容	4795 K內容
""", '她': """
她說	4879 K
她说	4879 K
""", '好': """
好評	2668 K発売中
""", '如': """
如侵	4787 K权
如有	4787 K侵权	4787 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4775 K微信
""", '定': """
定期	4876 K定額
""", '寄': """
寄付	2707 Kで成り立って	2707 Kで運営され	2707 Kによって運営され	2738 Kをお願い	2742 K
寄到	4767 K您的信箱	4806 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4879 K
""", '居': """
居合	2686 Kわせた方は
""", '已': """
已是	4763 K會員	4809 K订户	4809 K訂戶
已经	4763 K是会员
""", '年': """
年額	2740 K
""", '广': """
广告	11 K	4781 K拦截	4841 K拦截	4841 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2647 Kブロック	2678 Kに頼らず
""", '廣': """
廣告	11 K	4781 K攔截	4841 K攔截	4841 K封鎖
""", '开': """
开启	4771 K通知	4835 Kjavascript
""", '弊': """
弊社	2739 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2739 Kイト
当初	98 Kの記事で
当社	2739 Kの
当編	2739 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4771 K扫	4775 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2631 Kをお願いします	2738 Kをお願い	2738 Kして
""", '您': """
您已	4806 K成功订阅	4806 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4761 K支持	4807 K每一份捐款	4807 K每一筆捐款	4876 K捐款	4876 K支持,	4876 K支持让	4876 K支持讓	4876 K支持是
""", '情': """
情報	2662 Kをお寄せください	2662 K提供はこちら	2662 K提供を募集	2662 K提供をお待ち	2662 Kをお待ちして	2686 Kをお持ちの方は	2686 K提供窓口
""", '感': """
感謝	4806 K您的訂閱	4876 K閱讀	4876 K您的支持
感谢	4806 K您的订阅	4876 K阅读	4876 K您的支持
""", '成': """
成为	51 K其中一员	4763 K会员即可	4809 K付费会员	4876 K会员,	4876 K会员即可	4876 K我们的会员
成果	2693 K報酬型広告
成為	4763 K會員即可	4807 K我們的贊助	4809 K付費會員	4876 K會員,	4876 K會員即可	4876 K我們的會員
""", '我': """
我们	4779 K使用cookie	4779 K使用 cookie	4877 K的
我們	4779 K使用cookie	4779 K使用 cookie	4877 K的
""", '手': """
手机	4771 K客户端
""", '打': """
打开	4769 Kapp	4771 K微信
打開	4769 Kapp
""", '扫': """
扫一	4771 K扫
扫描	4769 K二维码下载	4769 K二维码加入	4771 K二维码关注	4876 K二维码下载	4876 K二维码关注	4876 K二维码加入	4876 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4787 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4879 K
指摘	2741 Kした
""", '捐': """
捐助	4807 K我们	4807 K我們
捐款	4876 K支持	4880 K
""", '掃': """
掃一	4771 K掃
掃描	4769 K qr	4876 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4771 K通知
推送	14 K	4771 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4841 K告
""", '支': """
支持	4760 K獨立媒體	4760 K独立媒体	4761 K我们的	4761 K我們的	4876 K我们,	4876 K我們,	4876 K我们。	4876 K我們。	4876 K我们的报道	4876 K我們的報導	4876 K我们的新闻	4876 K我們的新聞	4876 K我们的记者	4876 K我們的記者	4876 K我们的工作	4876 K我們的工作	4876 K我们继续	4876 K我們繼續
支援	2707 Kで成り立って	2707 Kで運営され	2707 Kによって成り立って	2707 Kによって運営され	2738 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4787 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4788 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2741 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4809 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2637 K情報をお届け
""", '會': """
會員	50 K每月	4764 K專享	4809 K限定內容
""", '月': """
月額	2634 K#円	2740 K
""", '有': """
有了	4876 K你的支持	4876 K您的支持
有料	50 K会員は	2633 K会員限定	2633 K会員になる	2633 K会員の方	2680 K記事が読めます	2742 K会員
有权	4804 K删除
有權	4804 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4828 K#歲	4828 K十八歲
未經	4787 K授權不得	4787 K授權,不得	4787 K授權禁止	4787 K授權請勿	4787 K授權,請勿
未经	4787 K授权不得	4787 K授权,不得	4787 K授权禁止	4787 K授权,禁止	4787 K授权请勿	4787 K授权,请勿
""", '本': """
本ま	2680 月#Kで無料で
本ア	2739 Kプリ
本サ	2739 Kイト
本中	2737 #K#本
本內	4832 K容來自
本内	4832 K容来自
本刊	4877 K
本報	4877 K導
本报	4877 K读者	4877 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4787 K来源	4877 K
本站	4877 K
本紙	38 Kまで	67 Kまで
本網	4779 K站使用	4877 K
本网	4779 K站使用
本記	2739 K事
本誌	2739 K
""", '来': """
来自	4795 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2719 K翻訳
""", '欢': """
欢迎	4774 K关注	4876 K加入	4876 K赞助	4876 K订阅	4876 K投稿
""", '歡': """
歡迎	4774 K追蹤	4876 K加入	4876 K贊助	4876 K訂閱	4876 K投稿
""", '此': """
此內	9 K容	4832 K容來自	4832 K容由
此内	9 K容	4832 K容来自	4832 K容由
此前	98 K版本
此影	4831 K片在您所在
此视	4831 K频在您所在
""", '残': """
残り	2633 K#文字	2633 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4878 K
每日	4768 K简报	4768 K簡報	4768 K電子報
每月	4878 K
""", '求': """
求め	2741 Kた	2741 Kている
""", '沒': """
沒有	70 K廣告	4844 K股東	4844 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4844 K股东	4844 K财团
""", '浏': """
浏览	4781 K器版本	4831 K器不支持音频	4831 K器不支持视频	4831 K器不支持播放	4831 K器不支持html#	4831 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4831 K器不支援影片	4831 K器不支援音訊
""", '点': """
点击	4876 K关注	4876 K这里
""", '無': """
無料	15 K記事	2633 Kで会員登録	2633 K会員に登録	2680 Kで読める記事の上限	2680 K会員になると	2710 K記事の閲覧	2710 K記事は残り	2710 Kで読める記事	2710 K閲覧	2737 K記事 #/#	2737 K記事#/#	2738 K会員に登録	2738 K会員登録	2740 K体験
無断	2659 K転載	2659 K複製	2718 K転載・複製	2718 K転載を禁じ	2718 Kでの転載	2718 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4787 K所有	4787 K归本	4787 K归原	4787 K归作者	4787 K归属
版權	4787 K所有	4787 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2739 Kしたジャーナリズム	4877 K新闻	4877 K媒体
""", '獨': """
獨立	4877 K新聞	4877 K媒體
""", '獲': """
獲得	4816 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4877 K者
由读	4877 K者
""", '申': """
申し	2668 K込みはこちら
申込	2668 Kみはこちら	2668 Kはこちら
""", '电': """
电子	4880 K报
""", '畅': """
畅读	4809 K全站
""", '留': """
留言	85 K区	85 K區	4877 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2662 Kをお寄せ
""", '登': """
登入	24 K或	4763 K後繼續	4763 K會員	4819 K或註冊
登录	24 K或	4763 K后继续	4763 K后查看全文	4763 K后查看完整	4819 K或注册
登録	2680 Kして続きを読む	2738 Kしてください	2738 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2739 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4769 appK多
""", '禁': """
禁止	4787 K转载
禁無	2658 K断
""", '私': """
私た	2739 Kちの
""", '科': """
科し	2741 Kた
""", '称': """
称	4879 K
""", '稱': """
稱	4879 K
""", '立': """
立即	4876 K加入我们	4876 K加入我們	4876 K订阅	4876 K訂閱	4876 K下载	4876 K下載	4876 K报名	4876 K報名	4876 K成为会员	4876 K成為會員
""", '第': """
第一	4804 K条评论	4804 K則留言	4804 K條評論
""", '筆': """
筆者	2685 K個人の見解
""", '篇': """
篇文	4875 #K章中的#	4875 #K章中#
""", '紙': """
紙の	2739 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2633 Kを読むには	2633 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2739 K部では
""", '繼': """
繼續	4763 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4763 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4879 K
者说	4879 K
""", '联': """
联盟	74 K链接	4816 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4816 K行銷連結	4816 K連結
聯絡	38 K我們
""", '自': """
自動	2719 K翻訳
""", '若': """
若有	4787 K侵权	4787 K侵權
""", '获': """
获得	4816 K佣金
""", '著': """
著作	2659 K権は	2718 K権法により保護	2718 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4804 K本站立场
表示	4879 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4763 K即可	4763 K後繼續	4767 K我們的	4767 K電子報	4876 K我們	4880 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2737 #K中#記事
記者	2662 Kまでご連絡ください
""", '訴': """
訴え	2741 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2741 Kた
認為	4879 K
""", '說': """
說:	4879 K
說。	4879 K
說道	4879 K
""", '読': """
読み	2634 K放題
読者	18 Kの寄付	18 Kの支援	2678 Kの会費で	2739 Kの皆様	2739 Kの皆さ	2739 Kアンケート
""", '請': """
請先	4876 K登入
請啟	4779 K用javascript
請我	54 K喝咖啡
請捐	4876 K款
請支	4760 K持我們	4876 K持我們
請登	4876 K入後	4876 K入以
請立	4876 K即捐款
請輸	4806 K入您的電子	4876 K入您
請點	4876 K擊此處	4876 K擊這裡	4876 K擊下方	4876 K擊連結
""", '讀': """
讀者	43 K投書	4877 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4763 K即可	4763 K后继续	4767 K我们的	4767 K电子报	4876 K我们	4880 K费
""", '认': """
认为	4879 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4804 K服务协议
""", '该': """
该视	4831 K频在您所在
""", '说': """
说:	4879 K
说。	4879 K
说道	4879 K
""", '请': """
请先	4876 K登录
请启	4779 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4876 K款
请支	4760 K持我们	4876 K持我们
请点	4876 K击此处	4876 K击这里	4876 K击下方	4876 K击阅读	4876 K击关注	4876 K击链接
请登	4876 K录后	4876 K录以
请立	4876 K即捐款
请输	4806 K入您的电子邮箱	4806 K入您的邮箱	4876 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4877 K问卷	4877 K群
""", '責': """
責任	4787 K編輯:
""", '賺': """
賺取	4816 K佣金
""", '購': """
購読	2633 K者の方は	2634 Kすると	2738 Kしてください	2739 K者の方	2742 K料
""", '贊': """
贊助	4760 K我們	4876 K我們
""", '责': """
责任	4787 K编辑:
""", '赚': """
赚取	4816 K佣金
""", '赞': """
赞助	4760 K我们	4876 K我们
""", '身': """
身边	4877 K的新鲜事
身邊	4877 K的新鮮事
""", '転': """
転載	45 K	2658 Kを禁じ
""", '輸': """
輸入	4806 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4787 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4787 K请注明
""", '输': """
输入	4806 Kemail
""", '这': """
这篇	4877 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4774 K我們的	4788 Kgoogle news	4876 K我們
""", '送': """
送っ	49 Kてください
送到	4806 K你的邮箱	4806 K您的邮箱	4806 K您的信箱
""", '這': """
這篇	4877 K文章
""", '通': """
通知	14 K	2640 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2677 Kニュースレター
""", '邀': """
邀請	4876 K您
邀请	4876 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4879 K
""", '长': """
长说	4879 K
""", '開': """
開啟	4771 K通知	4835 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4763 K全文請
""", '閲': """
閲覧	2737 K記事数:#/#
""", '關': """
關注	4774 K我們的	4876 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4763 K全文请
""", '随': """
随时	4876 K掌握
""", '隐': """
隐私	4780 K政策
""", '隨': """
隨時	4876 K掌握
""", '隱': """
隱私	4780 K權政策	4780 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4880 K報
""", '需': """
需接	4795 K受cookie
需要	4795 K接受cookie	4876 K您的支持	4876 K你的支持
""", '音': """
音声	2669 Kでもお聴き
""", '飲': """
飲酒	4828 K過量
""", '首': """
首年	4821 K仅需
首月	4809 K仅需	4809 K只要	4821 K免费	4821 K免費	4821 K仅	4821 K僅	4821 K只需	4878 K
首选	4788 K来源	4788 K新闻来源	4859 K来源
首選	4788 K來源	4788 K新聞來源	4859 K來源
""", '點': """
點擊	4876 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2845 K
가입해	2845 K 주세요
""", '강': """
강조했다	2848 K
""", '게': """
게시물	2802 K 불러오기
""", '계': """
계속	2747 K 읽으려면	2747 K 읽으시려면
계신	2770 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2810 K 차단
광고도	70 K
광고차단	2810 K
""", '구': """
구글	2757 K 뉴스에서
구독	50 K 회원은	2747 K 후 이용
구독료	2849 K
구독을	2845 K 신청하세요
구독자	2747 K 전용 기사	2747 K 전용 콘텐츠	2747 K 전용입니다	2747 K 전용 서비스	2846 K
구독자는	50 K
구독자만	2747 K 볼 수	2784 K 읽을
구독자에게만	2784 K 제공
구독하고	2757 K
구독하세요	2769 K	2845 K
구독하시면	2747 K
구독해	80 K 주세요	2756 K 주세요	2782 K 주셔서	2845 K 주세요
구독해주세요	2756 K
구독해주셔서	2782 K
""", '금': """
금요일	2782 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2844 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2747 전체 K 보려면	2784 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2783 K 응원해
기자에게	2770 K 연락해 주세요
""", '남': """
남겨주세요	2845 K
""", '네': """
네이버	2757 K 메인에서	2769 K 구독
네이버에서	2757 K 구독
""", '놓': """
놓치지	2845 K 마세요
""", '눌': """
눌러주세요	2845 K
""", '뉴': """
뉴스레터	78 K	2749 K 구독하기	2749 K 구독하세요	2749 K 신청하기	2749 K 구독 신청하기	2846 K	2849 K
뉴스레터로	2749 K 받아
뉴스레터를	2749 K 받아	2749 K 구독하세요	2749 K 구독해	2749 K 구독하고	2749 K 구독하면	2845 K 신청하세요
""", '다': """
다운로드하세요	2845 K
""", '달': """
달	2784 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2770 K 제보가	2846 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2780 K 삭제될	2780 K 삭제합니다	2780 K 통보	2780 K 예고	2780 K 운영자	2780 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2848 K
""", '독': """
독립	2846 K 언론
독립언론	2846 K
독립언론을	2783 K 지켜
독자	2792 K 후원으로	2845 K 여러분의	2846 K 여러분
독자님의	2745 K 후원	2792 K 후원으로
독자들의	18 K 후원	2792 K 후원으로	2814 K 후원
독자의	2792 K 후원으로	2814 K 후원	2846 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2782 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2845 K
""", '로': """
로그인	24 K	2747 K 후 이용
로그인이	2747 K 필요합니다	2747 K 필요한 서비스	2747 K 필요해요
로그인하거나	2845 K
로그인하고	2784 K 계속
로그인하면	2784 K 계속
로그인하시면	2747 K
""", '링': """
링크에서	2845 K 확인하세요
""", '마': """
마음에	2783 기사가 K 드셨다면
""", '만': """
만나보세요	2845 K
""", '말': """
말했다	2848 K
""", '매': """
매월	2847 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2782 K 보내드려요
메일함으로	2749 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2767 K 복제	2767 K 전재
무단전재	2766 K
무료	15 K 기사	2790 K 기사	2847 K 체험
무료로	15 K 볼 수 있는	2784 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2845 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2848 K
""", '보': """
보내	57 K 드립니다	2845 K 주세요
보내드리는	2782 K
보내드립니다	57 K	2782 K
보내주세요	2845 K
""", '본': """
본	2846 K 기사
본사의	2788 K 편집 방향	2788 K 편집방향
본지는	2846 K
본지의	2788 K 편집 방향	2788 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2801 K 오디오를	2801 K 비디오를	2801 K 동영상을
브라우저는	2801 K 동영상
브라우저에서는	2801 K 동영상을
""", '사': """
사연을	2770 K 보내주세요	2770 K 보내 주세요
사전	2775 K 등록하기	2775 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2768 K 매체로	2768 K 출처로	2768 K 언론사	2768 K 매체
선호하는	2768 K 출처
""", '설': """
설명했다	2848 K
설문에	2845 K 참여하세요
설치하세요	2845 K
""", '세': """
세미나	2775 K 신청하기
""", '소': """
소식을	2782 K 전해드립니다
""", '속': """
속보를	2781 K 받아보세요
""", '수': """
수수료를	2787 K 받을 수 있습니다	2787 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2792 K 후원으로
시민의	2814 K 후원
시작하세요	2845 K
""", '아': """
아래에서	2845 K 확인하세요
""", '알': """
알려	2845 K 주세요
알려주세요	2845 K
알림	2753 K 받기	2753 K 설정
알림을	14 K	2781 K 켜고
""", '애': """
애드블로커	2810 K
애드블록	2810 K
""", '앱': """
앱	2753 K 다운로드	2753 K 설치	2781 K 설치하기
앱에서	2752 K 보기	2752 K 열기	2781 K 더 편하게	2845 K 확인하세요
앱으로	2752 K 보기	2781 K 더
앱을	2753 K 다운로드	2781 K 다운로드하세요	2781 K 설치하세요
""", '언': """
언론을	2783 독립 K 지켜
""", '여': """
여기서	2845 K 확인하세요
여러분	2846 K 덕분
여러분의	2770 K 제보를	2783 K 후원이	2814 독자 K 후원	2845 K 후원
""", '영': """
영상에서	2776 K 확인하세요	2776 K 확인할 수 있습니다	2845 K 확인하세요
영상으로	2776 K 확인하세요
영상을	2776 K 확인하세요
""", '온': """
온라인	2775 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2773 K 콘텐츠	2802 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2846 K 기자
우리의	2846 K 저널리즘
""", '운': """
운영되고	2783 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2783 K 응원
""", '월': """
월	2847 K #원
""", '유': """
유료	2747 K 구독자만
유튜브	2757 K 구독
""", '음': """
음성으로	2776 K 들으려면	2776 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2845 K
응원해	2745 K 주세요	2845 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2845 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2846 K 기사가	2846 K 기사는	2846 K 기사
이메일	2750 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2749 K 입력하세요	2749 K 입력해 주세요	2749 K 입력해주세요	2749 K 입력하시면
이미	2784 K 구독자이신가요
이벤트에	2845 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2826 K 작성	2826 K 생성	2826 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2775 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2826 K 번역
자바스크립트가	2805 K
자바스크립트를	2805 K
자살예방	98 K
자주	2768 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2766 K 금지
재배포금지	2766 K
재생할	2801 K 수 없습니다
""", '저': """
저작권법	2767 K
저작권법의	2767 K
저작권자	2767 K
저작권자의	2767 K
저희	2846 K 뉴스레터	2846 K 채널	2846 K 앱
저희는	2846 K
저희를	2846 K
""", '적': """
적었다	2848 K
""", '전': """
전문을	20 K
전용	2747 회원 K 기사	2747 회원 K 콘텐츠	2747 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2848 K
""", '정': """
정기후원	2847 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2802 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2770 K 부탁드립니다
제보는	2770 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2770 K 기다립니다	2770 K 받습니다
제보해	38 K 주세요	67 K 주세요	2845 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2787 K 링크
제휴링크	2787 K
""", '좋': """
좋아요	2769 구독과 K 부탁
좋아요를	2769 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2844 #건 K #건	2844 #개 K #개
""", '지': """
지금	2845 K 확인하세요	2845 K 신청하세요	2845 K 참여하세요
지켜주세요	2845 K
""", '채': """
채널	2756 K 추가	2769 K 추가하기	2769 K 구독하기	2791 K 추가하고	2791 K 추가하면
채널에	2769 K 참여하세요
채널에서	2769 K 소식을	2845 K 확인하세요
채널을	2791 K 추가하고	2791 K 추가하면	2791 K 추가해	2791 K 구독하고	2791 K 구독하면
채용	2775 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2847 K 달
""", '추': """
추가해	2769 K 주세요
추가해주세요	2769 K
""", '친': """
친구	2769 K 추가하세요
""", '카': """
카카오톡	2791 K 채널에서	2791 K 채널
""", '커': """
커피	54 K 한 잔 사	2783 K 한 잔 값으로
""", '콘': """
콘텐츠	2802 K 불러오기
""", '쿠': """
쿠키	2773 K 동의가
쿠키를	2773 K 허용해야	2773 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2775 K 보기
""", '파': """
파트너스	2787 K 활동
""", '팔': """
팔로우하기	2756 K	2769 K
팔로우하세요	2845 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2788 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2787 K 받아
""", '활': """
활용	2766 ai 학습 및 K 금지
""", '회': """
회원	2747 K 전용입니다
회원가입	2747 K 후	2845 K 후
회원가입은	2845 K
회원가입을	2845 K 하
회원가입하고	2845 K
회원가입하면	2784 K 월
회원가입하세요	2845 K
회원가입하시면	2845 K
회원만	2747 K 볼 수
""", '후': """
후원금	2849 K
후원으로	2783 독자의 K 운영됩니다	2783 독자의 K 운영하는
후원을	2745 K 부탁드립니다	2845 K 부탁
후원이	2745 K 필요합니다	2745 K 큰 힘이
후원하세요	2845 K
후원해	80 K 주세요	2745 K 주세요	2845 K 주세요
후원회원의	2792 K 후원으로	2814 K 힘
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
elemző
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
támogatására
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
азартные
азартных
азартні
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
вызывать
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
зависимость
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
