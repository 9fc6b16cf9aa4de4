"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4675
# comentário	3498
# comentários	3498
# fotó megtekintése	2344
# fotók megtekintése	2344
# gün ücretsiz deneyin	4391
# głosów	92
# hlasů	92
# hozzászólás	2258
# komentářů	496
# komentāri	2928
# kép megtekintése	2344
# képek megtekintése	2344
# lượt bình chọn	92
# odpovedí	4070
# odpovědi	598
# odpovědí	598
# odpowiedź	3455
# příspěvků	496
# röster	92
# sekunden zurück	937
# válasz megjelenítése	2353
# yaşindan küçükler oynayamaz	4454
# ääntä	92
# års aldersgrense	3201
# δευτερόλεπτα μπροστά	1046
# δευτερόλεπτα πίσω	1046
# σχόλια	988
# ψήφοι	92
# відповідей	4645
# відповідь	4645
# відповіді	4645
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4609
# из #	3830
# коментарі	4537
# коментарів	4537
# комментариев	3758
# комментарий	3758
# комментария	3758
# от #	281
# ответ	3866
# ответа	3866
# ответов	3866
# отговор	310
# отговора	310
# із #	4609
# הצבעות	92
# שניות אחורה	2100
# שניות קדימה	2100
# תגובות	2056
# تعليقات	119
# ثانيه جلو	1699
# ثانيه عقب	1699
# راي	92
# صوت	92
# نظر	1655
# कमेंट	2160
# वोट	92
# सेकंड आगे	2201
# सेकंड पीछे	2201
# € al mes durante # meses	1494
# € al mese per # mesi	2549
# € por mês durante # meses	3539
#% megtakarítás	2340
#+ hrajte zodpovědně	488
#-årsgrense	3201
#/# fotó	2344
#/# kép	2344
#/#. fotó	2344
#/#. kép	2344
#か月無料	2638
#カ月無料	2638
#ヶ月無料	2638
#件のコメント	2654
#則留言	4785
#条评论	4785
#票	92
#秒戻る	2697
#秒進む	2697
#명 참여	92
#초 뒤로	2802
#초 앞으로	2802
""", 'a': """
a apărut o eroare	3691
a boltunkból	2315
a carregar vídeo	3552
a cikk a hirdetés alatt folytatódik	2250
a cikk a hirdetés után folytatódik	2250
a cikk automatikusan készült	2352
a cikk felhasználása engedélyköteles	2350
a cikk meg is hallgatható	2247
a cikk meghallgatása	2264
a cikk megosztása	2247
a cikk szerzői jogvédelem alatt áll	2350
a cikk zárolva van	2339
a cikket gépi hang olvassa fel	2326
a folytatáshoz regisztráljon	2241
a hanganyagot mesterséges intelligencia készítette	2326
a hirdetés után folytatjuk	2250
a hirdetés vége	2360
a hozzászólás lezárva	2353
a hozzászólások le vannak zárva	2353
a hét kvíze	2309
a kommentelés lezárult	2258
a könyv megrendelhető itt	2253
a könyv megrendelése	2315
a lejátszó betöltése	2326
a link másolva	2358
a lire également	1914
a mező kitöltése kötelező	2342
a nap kérdése	91	2309
a rovat további cikkei	2262
a szerző a lap munkatársa	2275
a szerző cikkei	2345
a szerző jogász	2275
a szerző közgazdász	2275
a szerző politológus	2275
a szerző további cikkei	2345
a szerző történész	2275
a szerző összes cikke	2345
a szerző újságíró	2275
a szerzőkről	2277
a szerzőről	2277
a szöveg automatikusan készült	2352
a tartalmat nem tudjuk megjeleníteni	2318
a tartalom nem elérhető	2318
a tartalom nem jeleníthető meg	2318
a tartalom szerzői jogi védelem alatt áll	2350
a teljes cikk elolvasása	2345
a témában további cikkek	2262
a videó az ön országában nem játszható le	2326
a videó már nem elérhető	2326
a videó nem elérhető	2326
a videó nem elérhető az ön országában	2326
a videó nem játszható le	2326
a videólejátszó betöltődik	2326
a videót nem lehet lejátszani	2326
abo abschließen	764
abo auswählen	949
abo wählen	949
abonare confirmată	3714
abonați-vă	3619
abone değil misin	4469
abone değil misiniz	4469
abonează-te	3619
abonelere özel	4391
abonelere özel avantajlar	4454
abonelere özel indirim	4454
abonelere özel içerik	4469
abonelik paketlerini gör	4498
abonelik seçenekleri	4498
aboneliği yenile	4498
aboneliğini seç	4469
aboneliğiniz onaylandi	4499
aboneliğinizi seçin	4469
abonentu priekšrocības	2959
abonner nå	3179
abonner på nyhetsbrevet	3186
abonné	1966
abonné à ce thème	2024
abonnér	617
abonnér nu	617
abonnés	1881
abonnés uniquement	1954
abonē	2922
abonē jaunumus	2946
abonē un lasi visus rakstus	2922
abonēt	2922
abrir menú	1455
aby odtworzyć film, włącz javascript	3426
acasă	3633
accede a todos los contenidos sin límites	1494
accept termenii și condițiile	3691
accepter og fortsæt	712
acceptera och fortsätt	4279
acceptera och stäng	4279
accepto la política de privacitat	447
acceptér	639
acceptér alle	713
acceptér og fortsæt	712
acceptér og vis	712
acceptă toate	3641
acceptă tot	3678
acceptă și afișează conținutul	3641
acceptă și continuă	3677
acceso a todos los artículos	1554
accès à tous les articles	2019
accéder au dossier	1992
accéder à l'article	1881
accéder à la page de dons	1983
aceitar e ver o conteúdo	3520
aceito receber comunicações	3569
aceito receber comunicações de marketing	3569
aceito receber comunicações e ofertas	3534
acepto la política de privacidad	1525
acesso ilimitado a todo o conteúdo	3599
acest articol este rezervat abonaților	3656
acest câmp este obligatoriu	3691
acesta este ultimul tău articol gratuit	3656
acheter ce numéro	1941
achetez ce numéro	1941
activează	3682
activează alertele	3650
activează notificările	3650
activează sunetul	3673
actualitza la pàgina	440
actualités	1914
actualizar la página	1518
ad 광고	2780
adatkezelés és sütik	2321
adatkezelési tájékoztató	2318
adatvédelem és sütik	2321
adatvédelmi beállítások	2318
adatvédelmi beállítások módosítása	2321
adatvédelmi tájékoztató	2318
adaugă ca sursă preferată	3701
adaugă un comentariu	3630
adaugă un răspuns	3707
adaugă în coș	3717
adblock détecté	2016
adblocker upptäckt	4290
add meg az e-mail-címed	2268
además	1452
adhérer	1872
adj hozzá minket preferált forrásként	2355
adja meg az e-mail-címét	2268
adja meg az összeget	2336
adja meg e-mail-címét	2268
adomány	2237
adományozok	2237
adományozás	2237
adresa de email nu este validă	3691
adresă de email invalidă	3691
adreça electrònica	413
adó # százalék	2336
adója #%-ával	2336
afficher la vidéo	1977
afficher les réponses	1965
afișează comentariile	3665
afișează conținutul	3641
afișează conținutul extern	3641
afișează originalul	3634
afișează postarea	3677
afișează subtitrările	3673
afmeld når som helst	731
afspilleren indlæses	715
agora não	3471
ai deja un abonament? autentifică-te	3656
ai găsit o greșeală	3697
ai kan begå fejl	741
ai kan gjøre feil	3306
ai kan göra fel	4307
ai kan göra misstag	4307
ai może popełniać błędy	3453
ai može griješiti	3969
ai može pogriješiti	3969
ai môže robiť chyby	4068
ai může chybovat	596
ai může dělat chyby	596
ai observat o greșeală	3630
ai sa môže mýliť	4068
ai segítségével készült	2352
ai által fordított	2352
ai által generált	2352
ai által generált tartalom	2352
ai може да греши	309
ai सारांश	2175
ai से तैयार सारांश	2175
ai 摘要	4859
ai 기사 요약	2830
ai 번역	2803
ai 생성 이미지	2840
ai 요약	2780
ai 음성으로 듣기	2802
ai-genererat innehåll	4308
ai-genereret resumé	655
ai-oversættelse	742
ai-resumé	655	742
ai-összefoglaló	2264
ai-översatt	4307
ai-översättning	4308
aicinām ievērot cieņu komentāros	2928
aiheeseen liittyvää	1766
aiheesta lisää	1766
aikaa jäljellä #	1825
ainda não tem conta	3567
ainda não é assinante	3567
ainult vajalikud küpsised	1616
aitäh hääletamast	1612
aitäh liitumast	1600
aitäh sõnumi eest	1627
aizmirsāt paroli	2970
aizvērt	2930
aizvērt galeriju	2974
aizvērt reklāmu	2931
aiが要約	2723
aiによる要約	2723
ai总结	4859
ai摘要	4805
ai生成	2698	4859
ai生成内容	4833
ai翻訳	2698
ai翻譯	4859
ai翻译	4859
ai要約	2723
ai語音朗讀	4832
ai语音朗读	4832
ai重點整理	4805
ai音声で聴く	2697
ai가 생성한 콘텐츠입니다	2840
ai가 읽어주는 기사	2802
ai로 생성된 콘텐츠	2840
ajouter une réponse	2007
ajouter à mes favoris	1900
ajouter à mes sources préférées	2001
ajouter à mes sujets	2024
ajouter à mes thèmes	2024
ajouter à vos sources préférées	2001
ajouter à vos sélections	1900
ajándék cikk	2248
ajándékozd el a cikket	2248
ajándékozd tovább a cikket	2248
ajándékozza a cikket	2247
ajándékozza a cikket barátjának	2247
ajándékozza el a cikket	2248
ajándékozza tovább a cikket	2248
ajánlataink	2262
ajánlja: outbrain	2360
ajánlja: taboola	2360
ajánljuk	2262
ajánljuk még	2262
ajánlott	2262	2340
ajánlott cikkek	2262
ajánló	2262
akceptuję	3346
akceptuję i kontynuuję	3423
akceptuję i przechodzę do serwisu	3423
akkurat nå	3214
ako chránime svoje zdroje	4065
ako chránime zdroje	4065
ako vypnúť adblock	4051
ako vypnúť blokovanie reklám	4051
aktuálny čas	4047
aktuálny čas #	4046
aktuální čas	568
aktuální čas #	567
aktuálně	498
akzeptieren und schließen	934
aldersgrense # år	3201
aldersgrense: # år	3201
alege o sumă	3712
alege-ți abonamentul	3689
alegeți abonamentul	3689
algo salió mal	1526
alkalmazás letöltése	2328
alkalmazás megnyitása	2328
alla bidrag hjälper	4292
alla rättigheter reserverade	4305
alle abo-angebote im überblick	874
alle angaben ohne gewähr	880
alle beiträge ansehen	814
alle beiträge anzeigen	954
alle beiträge der autorin	954
alle beiträge des autors	954
alle bidrag hjælper	725
alle bidrag tæller	725
alle inhalte sind urheberrechtlich geschützt	921
alle newsletter im überblick	865
alle preise ohne gewähr	880
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4249
allt innehåll är upphovsrättsskyddat	4248
als bevorzugte quelle bei google hinzufügen	789
als bevorzugte quelle hinzufügen	965
als podcast hören	875
alte știri	3631
alterar preferências de cookies	3520
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4455
altyazilari göster	4455
altă sumă	3686
alătură-te conversației	3644
am înțeles	3634
amazon'da gör	4454
amazonで見る	2695
amazonで詳しく見る	2695
amazonで詳細を見る	2695
amazonで買う	2695
amazonで購入	2695
amazonで購入する	2695
amintește-mi mai târziu	3617
ana sayfaya dön	4475
anasayfaya dön	4475
anderen betrag wählen	946
andet beløb	725
andra läser	19	4217
andra läser just nu	19
andra läste även	4217
andre har også lest	19
andre leser nå	3214
andre leste også	3214
andre læser	652
andre læser lige nu	652
andre læser også	19
andre læste også	652
angebot auswählen	949
angebot wählen	874
anhören	786
anhören # min	786
anket sonuçlari	4449
anketa dňa	4037
ankstesnė nuotrauka	2907
anmäl	4310
anmäl annons	4314
anmäl dig	4192
anmäl dig till nyhetsbrevet	4192
anmäl inlägg	4309
anmäl kommentar	4309
anna kelvollinen sähköpostiosoite	1843
anna äänesi	1810
annet beløp	3290
anneta ühekordselt	1624
annonce - artiklen fortsætter nedenfor	635
annonces légales	1941
annoncørbetalt	87
annoncørbetalt indhold	87	662
annons - artikeln fortsätter nedan	4203
annons från våra partner	4314
annonsblockerare upptäckt	4290
annonsen slutar här	4203
annonser från google	4314
annonsinnehåll	4224
annonslänk	4203
annonsörsinnehåll	4224
annonsørinnhold	87	3224
annonsørsamarbeid	3314
ano, prosím	574
ano, rád	574
anonimni sandučić	3966
anonym brevlåda	4304
anonym tipslåda	4304
anonymná schránka	4065
anonymní schránka	592
anpassa inställningar	4279
anulează oricând	3689
anulezi oricând	3656
anuluj odpowiedź	3354
användarnamn	4295
användarnamn eller e-postadress	4294
användarvillkor	4205
anzeige schließen	967
anzeigensonderveröffentlichung	880
anúncio	3493
anúncios	3493
apasă pentru sunet	3711
apmaksāta sadarbība	2981
apmaksāts saturs	2931
apmokėta partnerystė	2914
apmokėtas turinys	2914
aportació mensual	442
aportació única	442
aportación mensual	1521
aportación única	1521
app letöltése	2328
app storeからダウンロード	2703
app storeでダウンロード	2703
app store에서 다운로드	2809
apple ile giriş yap	4469
apple podcastで聴く	2729
appleでサインイン	2711
appleでログイン	2711
appleで続ける	2711
app内打开	4839
après la publicité	1905
aptaujas rezultāti	2964
após a publicidade	3493
apóyanos	1413
apóyanos en patreon	1520
apúntate	1425
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2898
arată conținutul	3677
arată mai mult	3695
arată mai puțin	3634
arată răspunsurile	3665
arată tot	3634
arkadaşina gönder	4398
arkadaşinla paylaş	4398
article abonné	1881
article ajouté à vos sélections	1900
article lu par une voix de synthèse	1973
article précédent	1914
article réservé aux abonnés	1881
article següent	451
article sponsorisé	1941
articles associés	1914
articles liés	1914
articles recommandés	1914
articles récents	1914
articol exclusiv pentru abonați	3656
articole asemănătoare	3631
articole înrudite	3631
articoli più letti	2552
articolul continuă după reclamă	3627
articolul continuă mai jos	3627
articolul următor	3631
artikeln finns också som ljud	4199
artikeln fortsätter efter annonsen	4203
artikeln fortsätter nedan	4203
artikeln fortsätter under bilden	4203
artikeln går att lyssna på	4199
artikeln läses upp av en syntetisk röst	4282
artikeln är automatiskt genererad	4307
artikeln är låst	4185
artikeln är maskinöversatt	4307
artikeln är skapad automatiskt	4307
artikeln är skyddad av upphovsrätt	4305
artikeln är uppläst av en dator	4199
artikkel jätkub pärast reklaami	1584
artikkel jätkub reklaami järel	1584
artikkel on kaitstud autoriõigusega	1637
artikkel täieneb	1582
artikkelen er låst	3179
artikkelen finnes også som lyd	3192
artikkeli jatkuu kuvan jälkeen	1753
artikkeli on konekäännetty	1853
artikkeli on suojattu tekijänoikeudella	1851
artikkelin lukee synteettinen ääni	1825
artikkelin voi myös kuunnella	1750
artiklen er låst	617
artiklen er læst op af en robot	627
artiklen findes også som lyd	627
artiklen fortsætter efter annoncen	635
artiklen fortsætter efter reklamen	748
artiklen fortsætter nedenfor	635
artiklen fortsætter under billedet	635
artiklen kan også høres	627
artiklen læses op af en kunstig stemme	715
artikli loeb ette tehishääl	1580
artiklit loeb sünteetiline hääl	1618
artiklit loeb tehishääl	1580
artykuł czytany przez syntezator mowy	3426
artykuł dla subskrybentów	3327
artykuł do słuchania	3426
artykuł kontynuowany pod reklamą	3345
artykuł premium	3439
artykuł sponsorowany	3342
artykuł zablokowany	3439
artykuły na e-mail	3330
artykuły partnerów	3461
artículo anterior	1452
artículo regalado	1567
artículo relacionado	1452
artículo siguiente	1529
artículos recomendados	1498
artículos relacionados	1452
as notícias mais lidas	3542
ascultă	3624
ascultă articolul	3673
ascunde răspunsurile	3665
aseta ensisijaiseksi lähteeksi	1857
aslini göster	4408
assine já	3476
atbalstīt	2922
atcel jebkurā laikā	2922
atcelt var jebkurā laikā	2970
atcerēties mani	2971
atidaryti galeriją	2907
atidaryti programėlėje	2897
atidaryti programėlę	2897
atkūrimo greitis	2895
atlikite testą	2889
atlikušais laiks	2964
atlikušais laiks -#	2963
atpakaļ uz augšu	2974
atpakaļ uz sākumlapu	2974
atradi kļūdu	2975
atradi kļūdu rakstā	2928
atradāt kļūdu	2975
atrakinti straipsnį	2903
atrisini krustvārdu mīklu	2957
atsaukt piekrišanu	2961
atsisiųsti garso įrašą	2895
atsisiųsti iš app store	2897
atsisiųsti iš google play	2897
atsisiųsti programėlę	2897
atsiųskite naujieną	2908
atsiųskite nuotraukas	2908
atskaņot video	2963
atskaņošanas ātrums	2963
atslēgt rakstu	2970
atslēgvārdi	2964
atteikties var jebkurā laikā	2972
attēls # no #	2983
attēls #/#	2983
attēls attēlā	2963
atualizar a página	3562
atualizar página	3562
atvērt	2930
atvērt galeriju	2974
atvērt lietotni	2965
atvērt lietotnē	2965
atvērt rakstu	2970
atļaut paziņojumus	2966
atšaukti galite bet kada	2853
atšaukti sutikimą	2893
aucun commentaire à ce niveau	1945
audio narrado por una voz automática	1477
audio vytvorila umelá inteligencia	4046
auf apple podcasts hören	855
auf spotify hören	855
ausgewählt für sie	879
auswahl bestätigen	934
auswählen	950
automaatselt tõlgitud	1631
automaattinen käännös	1854
automaticky preložené	4068
automaticky přeloženo	596
automatické prehrávanie	4046
automatické přehrávání	567
automatický preklad	4069
automatický překlad	597
automatikus lejátszás	2326
automatinis atkūrimas	2895
automatisch übersetzt	961
automatische übersetzung	962
automatiskt översatt	4307
automatiškai išversta	2909
automatsko puštanje	3948
automātiski tulkots	2976
automātiskā atskaņošana	2963
autoriser la publicité	1982
ava äpis	1620
avantage abonnés	1971
avantages abonnés	1971
avantaje pentru abonați	3671
avançar # segundos	3552
aveți deja cont	3689
avfölj	4312
avfølg	3311
avis de décès	1941
avoimet työpaikat	1768
avregistrera dig när som helst	4297
avsluta när du vill	4185
avsluta när som helst	4297
avslutt når du vil	3179
avslå alle	3279
avís legal	402
avísanos de un error	1543
aylik bağiş	4466
aylik bağiş yap	4497
ayrintilar için tiklayin	4407
ayrintilar için tiklayiniz	4407
az ai hibázhat	2352
az ai tévedhet	2352
az e-mail-címed	2342
az első hónap csak # ft	2241
az mi hibázhat	2352
az oldal tetejére	2345
az outbrain ajánlásával	2360
az ön e-mail-címe	2342
az ön neve	2342
az összefoglalót ai készítette	2352
az összefoglalót mi készítette	2352
az összes cikk	2345
az összes elfogadása	2318
az üzeneted	2343
aç	4408
añadir a favoritos	1437
añadir a la cesta	1566
añadir a mi lista	1497
añadir a mis temas	1559
añadir al carrito	1566
añadir comentario	1448
añadir como fuente preferida	1537
añadir una respuesta	1543
añadir usuario	1418
añádenos como fuente preferida	1537
aún no eres suscriptor	1523
aún no estás registrado	1523
aún no te has registrado	1418
aún no tienes cuenta	1523
ačiū už jūsų balsą	2889
ačiū už registraciją	2905
ačiū už žinutę	2905
ačiū, kad balsavote	2889
ačiū, kad užsiprenumeravote	2878
ați uitat parola	3689
ați votat deja	3665
""", 'b': """
baixar episódio	3552
baixar o áudio	3552
baixar áudio	3552
bandykite dar kartą	2905
bandykite vėliau	2905
bankkártyás támogatás	2336
bankovním převodem	579
banküberweisung	763
bara för dig som prenumererar	4294
bara för prenumeranter	4294
bare nødvendige	3278
bağiş sayfasina git	4466
bağiş yap	4390
bağiş yapin	4390
bağişim	4467
bağlanti kopyalandi	4483
bağlantiyi kopyala	4398
başa dön	4407
başka tutar	4466
be šlamšto	2905
bedste værdi	729
bei google als quelle hinzufügen	789
bei spotify hören	855
beitrag nicht mehr verfügbar	937
bejegyzés betöltése	2318
bejelentkezés	2241
bejelentkezés apple-fiókkal	2339
bejelentkezés facebookkal	2339
bejelentkezés google-fiókkal	2339
bekræft din e-mail	731
belépés	2241
belépés facebook-fiókkal	2339
belépés facebookkal	2339
belépés google-fiókkal	2339
benefício do assinante	3524
bere sintetični glas	4145
berite naprej z naročnino	4154
bestill nå	3275
beställ boken	4275
betalas årsvis	4294
betales årlig	3293
betales årligt	728
betalt innehåll	4314
betrag wählen	762
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2358
betűméret módosítása	2358
betűméret növelése	2358
bez mišljenja	3942
bez surogātpasta	2972
bez zobowiązań	3440
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2960
bezárás	2236
beágyazott tartalom	2318
beállítás preferált forrásként	2355
beállítások mentése	2318
beállítások módosítása	2321
beğen	4449
beğenme	4449
bidrag kan trækkes fra i skat	725
bieżący czas #	3426
bild in originalgröße	954
bild vergrößern	813	954
bildergalerie öffnen	954
bildirimleri aç	4446
bildirimleri açin	4446
bilety już w sprzedaży	3419
bir hata oluştu	4471
bir tutar seçin	4497
bir şeyler ters gitti	4472
bir şeyler yanliş gitti	4472
bitte füllen sie dieses feld aus	951
bitte geben sie eine gültige e-mail-adresse ein	951
bitte prüfen sie ihr postfach	951
bitte versuchen sie es später erneut	865
bitte versuchen sie es später noch einmal	951
bitte überprüfen sie ihr postfach	951
bize ulaşin	4404
biểu quyết	92
bjud en vän på artikeln	4199
bjud oss på en kaffe	4292
bjud oss på kaffe	4292
bjud på en kaffe	4292
bli månadsgivare	4181
bli støttemedlem	3176
bliv fast støtte	725
bliv støtteabonnent	725
bliv støttemedlem	614
blocco pubblicità rilevato	2610
blokovať	4050
bloqueador de anúncios ativado	3597
bloqueador de anúncios detectado	3597
bloqueur de publicité détecté	2016
bloqueur détecté	2016
boletín	1425
bolo to užitočné	4068
brezplačna dostava	4141
browserul tău nu poate reda acest video	3641
brukervilkår	3203
brīva summa	2969
bu haber abonelere özeldir	4391
bu haber yapay zeka tarafindan seslendirilmiştir	4455
bu haber yapay zekâ ile seslendirilmiştir	4455
bu haberi paylaş	4506
bu haberi paylaşin	4506
bu içerik abonelere özeldir	4391
bu içerik faydali oldu mu	4448
bu içerik görüntülenemiyor	4458
bu içerik gösterilemiyor	4458
bu içerik kilitli	4469
bu video artik mevcut değil	4455
bu video bulunduğunuz ülkede izlenemiyor	4455
bu video mevcut değil	4455
bu video ülkenizde izlenemiyor	4455
bu yaziyi paylaş	4506
bu yorumu şikayet et	4488
bugün değil	4389
bulmaca çöz	4451
bunlar da ilginizi çekebilir	4405
burtu izmērs	2979
butlletí	413
buy me a coffee ☕	1110
buy me a cup of coffee ☕	1110
buy us a coffee ☕	1110
buzón anónimo	1532
buzón seguro	1532
buďte v obraze	478
bylo to pro vás užitečné	596
bylo to užitečné	596
bài cùng chuyên mục	4703
bài cùng tác giả	4703
bài khác	4676
bài khác của tác giả	4735
bài liên quan	4676
bài mới nhất	4703
bài quảng cáo	4704
bài tiếp theo	4676
bài trước	4735
bài viết có hữu ích không	4708
bài viết có hữu ích với bạn không	4708
bài viết liên quan	4676
bài viết mới	4702
bài viết này bị khóa	4729
bài viết này có hữu ích không	4708
bài viết tiếp theo	4735
bài viết trước	4735
bài viết được tặng bởi thuê bao	4755
bài được dịch tự động	4702
bài đọc nhiều	4703
báo cáo	4709
báo cáo bình luận	4746
báo cáo vi phạm	4709
báo lỗi	4675
báo lỗi bài viết	4708
bármikor leiratkozhat	2268
bármikor leiratkozhatsz	2268
bármikor lemondhatja	2241
bármikor lemondható	2241
bäst värde	4295
bästa pris	4295
bình chọn	91	4709
bình chọn của bạn đã được ghi nhận	4708
bình luận	4675
bình luận (#	4675
bình luận của bạn	4746
bình luận đã bị tắt	4746
bölümü indir	4455
búsqueda	1455
bücher aus dem shop	794
bülten	4428
bülten üyeliği	4428
bültene abone oldunuz	4428
büyüt	4407
bądź na bieżąco	3330
bądź pierwszą osobą, która skomentuje	3455
błędny adres e-mail	3442
bővebben	2264	2320
būkite pirmas	2859
būkite pirmas, pakomentavęs	2859
bạn chưa có tài khoản	4729
bạn chưa đăng ký	4729
bạn có muốn nhận thông báo	4722
bạn có muốn nhận thông báo không	4722
bạn có thể hủy đăng ký bất cứ lúc nào	4731
bạn có thể quan tâm	4676
bạn muốn nhận thông báo	4722
bạn thấy bài viết này thế nào	4708
bạn đang theo dõi chủ đề này	4740
bạn đã bình chọn	4708
bạn đã bình chọn rồi	4708
bạn đã có tài khoản	4729
bạn đã đăng ký rồi	4752
bản ghi	4716
bật	4723
bật thông báo	4722
bật tiếng	4715
bắt buộc	4732
bắt đầu trắc nghiệm	4711
bỏ qua	4659
bỏ qua quảng cáo	4749
bỏ theo dõi	4740
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1493
cada contribuição conta	3537
cada doação conta	3564
cada donación cuenta	1520
cadastre-se grátis	3476
califica este artículo	1448
campo obrigatório	3569
campos obrigatórios	3569
cancel·la quan vulguis	445
cargando el vídeo	1508
cargando vídeo	1508
cargar más	1455
cargar más comentarios	1501
cargar más noticias	1529
cargar publicación	1512
cargar vídeo	1512
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3552
carregando vídeo	3552
carregant el vídeo	430
carregar conteúdo	3556
carregar mais comentários	3544
carregar mais notícias	3573
carregar o conteúdo	3556
carregar publicação	3556
carregar vídeo	3556
carte de crédit	1880
cartão de crédito	3475
categorieën	3037
categorías	1452
caută	3633
caça-palavras	3549
ce contenu vous a-t-il été utile	1939
ce résumé vous a-t-il été utile	1939
cea mai bună ofertă	3690
cela vous a-t-il été utile	1965
cele mai citite știri	3659
cele mai noi știri	3631
celkem hlasovalo # čtenářů	555
celozaslonski način	4145
celá obrazovka	567
celý článek	500
celý článek zde	588
celý článok	4062
cenimy twoją prywatność	3348
cererea ta a fost trimisă	3714
cerrar galería	1557
cerrar menú	1455
cerrar sesión	1418
cet article est en accès libre pour les abonnés	1954
cet article est lu par une voix de synthèse	1939
cet article vous a-t-il été utile	1965
cette adresse est déjà inscrite	2020
cette information vous a-t-elle été utile	2007
cette page vous a-t-elle été utile	1965
cette réponse est-elle utile	1965
cette vidéo est indisponible	1973
cette vidéo ne peut pas être lue	1973
cevaplari göster	4448
chargement du lecteur vidéo	1973
charger la vidéo	1977
charte éditoriale	1996
chcem dostávať upozornenia	4049
chcem odoberať	4059
chcete dostávat notifikace	571
chcete dostávat upozornění	571
chcete dostávať notifikácie	4049
chcete dostávať upozornenia	4049
chci dostávat upozornění	571
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4679
chia sẻ	4666
chia sẻ bài viết	4666
chia sẻ bài viết này	4755
chia sẻ facebook	4702
chia sẻ lên facebook	4742
chia sẻ qua email	4742
chia sẻ qua facebook	4702
chia sẻ qua zalo	4742
chia sẻ tin này	4755
chia sẻ zalo	4742
chia sẻ ý kiến của bạn	4675
cho chúng tôi biết ý kiến	4708
cho phép	4723
cho phép thông báo	4722
chuyên mục	4676
chuyển đến công thức	61
chép liên kết	4702
chính sách bảo mật	4674
chính sách bảo mật | điều khoản sử dụng	4674
chính sách cookie	4674
chính sách quyền riêng tư	4674
chơi miễn phí	4711
chơi ngay	4711
chưa có tài khoản	4729
chấp nhận tất cả	4674
chấp nhận tất cả cookie	4674
chấp nhận và tiếp tục	4719
chất lượng	4716
chế độ tối	4748
chỉ dành cho thuê bao	4729
chỉ dành cho thành viên	4729
chọn	4730
chọn gói	4729
chọn gói của bạn	4729
chọn gói đăng ký	4729
chọn số tiền	4750
chủ đề	4676
chủ đề liên quan	4676
chủ đề nóng	4703
cikk ajándékozása	2358
cikk elküldése ajándékként	2358
cikk feloldása	2339
cikk meghallgatása	2326
cikk megosztása	2247
cikk mentése	2247
cikk nyomtatása	2358
cikkünk frissül	2264
citeşte şi	3631
citește articolul complet	3695
citește articolul integral	3695
citește fără limite	3656
citește gratuit	3713
citește mai departe	3631	3633
citește mai mult	3631	3633
citește regulile comunității	3644
citește tot articolul	3695
citește transcrierea	3673
citește în aplicație	3680
citește și	3631
citi šobrīd lasa	2924
citit de o voce sintetică	3673
citiți și	3631
cobrança anual	3568
codes de réduction	2031
cofnij zgodę	3423
col·labora	389
comandă acum	3671
comandă cartea	3671
comentariile sunt doar pentru abonați	3707
comentariul tău	3707
comentariul tău așteaptă moderarea	3644
comentează	3630
comentário	3498
comentário aguardando moderação	3530
comentários	3498
comentários desativados	3588
comentários exclusivos para assinantes	3530
commander ce numéro	1941
comment désactiver mon adblocker	1982
comment désactiver mon bloqueur	1982
commentaire en attente de modération	1945
commentaires désactivés	2007
commerciële bijdrage	3087
commerciële content	3166
commerciële inhoud	3166
comparte este artículo	1567
compartilhar esta matéria	3609
compartilhe esta notícia	3609
compartir esta página	1567
compre a edição impressa	3524
conditions générales	1907
conectează-te cu facebook	3656
conectează-te cu google	3656
confidentialité	1907
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1445
configuración de cookies	1445
configuración de privacidad	1512
configurações de cookies	3495
configurações de privacidade	3556
confira o preço	3608
conheça as ofertas	3599
conheça os planos	3599
conheça todas as nossas newsletters	3534
consenti la pubblicità	2576
consigue tu entrada aquí	1479
consulta les normes de participació	405
consultez notre charte de modération	1945
consíguelo en tu quiosco	1479
contacta amb la redacció	453
contacta con la redacción	1532
contactar a redação	3576
contactar con la redacción	1532
contactați redacția	3697
contacte a redação	3576
contactează redacția	3697
contacter la rédaction	1996
contactez la rédaction	1996
contenu externe recommandé	1937
contenu proposé par notre partenaire	1941
contenu réservé	1986
contenu réservé aux abonnés	1986
contenu sponsorisé	1905
contenus recommandés	1958
contenus sponsorisés	1905	1914
conteúdo de marca	3493
conteúdo exclusivo	3476
conteúdo exclusivo para assinantes	3539
conteúdo externo	3520
conteúdo externo recomendado	3520
conteúdo gerado por ia	3594
conteúdo pago	3550
conteúdo para assinantes	3476
conteúdo patrocinado	3493
conteúdo premium	3539
conteúdo produzido pela marca	3524
conteúdo relacionado	3502
conteúdos relacionados	3542
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2564
continua após a publicidade	3493
continua després de l'anunci	407
continuar leyendo aquí	1418
continuarea articolului după reclamă	3646
continue a ler esta notícia	3542
continuer après la publicité	1905
continuer sans désactiver	2016
continuer à lire	2022
continuă cu apple	3656
continuă cu email	3713
continuă cu facebook	3656
continuă cu google	3656
continuă lectura	3716
continuă pe site	3680
continuă să citești	3716
continuă să citești după publicitate	3646
continuă în browser	3680
continúa abajo	1443
contáctanos	1448
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3656
conținut extern	3641
conținut extern recomandat	3641
conținut pentru abonați	3619
conținut plătit	3671
conținut premium	3656
conținut sponsorizat	87	3627
cookie beállítások	2318
cookie を管理する	2700
cookie 設定	4836
cookie 设置	4836
cookie-beállítások	2318
cookie-beállítások módosítása	2321
cookieinställningar	4205
cookies a ochrana soukromí	493
cookieの管理	2700
cookieの設定	2651
cookieを拒否する	2731
cookieを管理	2700
cookieを管理する	2700
cookie政策	4781
cookie設定	2651	4781
cookie设置	4781
copia enllaç	459
copia l'enllaç	396
copiază	3704
copiază link	3624
copiază linkul	3624
copy link thành công	4702
correo electrónico	1425
correo electrónico no válido	1525
correo no válido	1525
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3443
coś poszło nie tak. spróbuj ponownie	3442
coś poszło nie tak. spróbuj ponownie później	3442
creează cont	3619
crucigrama del día	1544
créer mon compte	1881
créer un compte	1881
créer une alerte	1947
créer une alerte sur ce thème	1947
csak a szükséges sütik	2318
csak a szükségesek	2318
csak előfizetők számára	2339
csak előfizetőknek	2241
csomagok megtekintése	2339
cualquier aportación ayuda	1520
cum îl dezactivez	3685
cumpără acum	3671
cumpără bilet	3671
cumpără bilete	3671
cumpără bilete online	3671
cumpără cartea	3671
cumpără de pe emag	3671
cumpără revista	3646
cuvinte încrucișate	3670
czy artykuł był pomocny	3453
czy artykuł był przydatny	3453
czy ten artykuł był pomocny	3453
czy to było pomocne	3453
czyta głos ai	3426
czytaj całość	3363
czytaj cały artykuł	3445
czytaj również	3360
czytaj także	3360
czytaj też	3360
czytaj też nasze inne artykuły	3360
czytaj więcej	3360	3363
czytaj więcej o	3360
czytane przez głos syntetyczny	3426
cài đặt cookie	4719
cài đặt quyền riêng tư	4719
cài đặt ứng dụng	4721
các tin khác	4676
cách tắt	4726
cách tắt trình chặn quảng cáo	4725
câmp obligatoriu	3691
câmpuri obligatorii	3691
cât de util a fost acest articol	3644
câu đố	4713
címkék	2262
címlap	2262
címlapra	2345
címlapról ajánljuk	2262
có lẽ để sau	4659
có lỗi xảy ra	4731
có thể bạn quan tâm	19	4676
có thể bạn thích	19
có, tôi muốn	4722
códigos de desconto	3608
códigos de descuento	1566
códigos promocionales	1566
cómo desactivar el bloqueador	1518
cómo desactivarlo	1519
cómpralo aquí	1507
cómpralo en amazon	1507
cùng chuyên mục	4676
cùng chủ đề	4703
cùng tác giả	4703
cũ nhất	4709
cảm ơn bạn đã bình chọn	91	4708
cảm ơn bạn đã tham gia	4708
cảm ơn bạn đã ủng hộ	4750
cảm ơn, tin nhắn của bạn đã được gửi	4731
cỡ chữ	65
cửa hàng	4744
""", 'd': """
d'autres articles à découvrir	19
da, želim	3952	4149
dagens fråga	91	4268
dagens spørgsmål	91	701
dagens spørsmål	91	3267
daha az göster	4408
daha fazla göster	4407
daha fazla haber için tiklayin	4407
daha fazla yorum yükle	4448
daha önce oy kullandiniz	4448
daha önce oy verdiniz	4448
dalies ar šo rakstu	2927
dalinkitės	2853
dalinkitės straipsniu	2858
dalsza część artykułu pod materiałem wideo	3342
dalsza część artykułu pod wideo	3342
dalsza część tekstu pod wideo	3342
dalszy ciąg materiału pod wideo	3345
dalīties	2922
dalīties ar draugiem	2927
dalīties ar rakstu	2979
dalīties facebook	2927
dalīties whatsapp	2979
další	500
další foto	588
další fotografie	588
další snímek	588
další strana	500
další video	567
další z rubriky	498
další zprávy	498
další článek	498
další články	19	498
další články od autora	588
další čtení	498
danke für dein feedback	859
danke für deine stimme	91
danke für ihr feedback	859
danke für ihre stimme	91	927
danke fürs abstimmen	927
danke fürs mitmachen	91
danos tu opinión	1484
dans l'actualité	1958
dans la même catégorie	1914
dans la même rubrique	1914
dans la même série	1914
dar lze odečíst z daní	578
dar si můžete odečíst z daní	578
darovat jednorázově	578
darovat měsíčně	578
darovat článek	482
darovať	3983
darovať jednorazovo	4053
darovať mesačne	4053
darovať článok	3991
darowiznę możesz odliczyć od podatku	3436
darujte nám # %	4053
darujte tento článek	482
darujte tento článok	3991
das könnte dich auch interessieren	810
das könnte ihnen auch gefallen	810
das könnte sie auch interessieren	810
das könnte sie interessieren	810
das video ist in ihrem land nicht verfügbar	937
das video ist leider nicht mehr verfügbar	937
das video ist nicht mehr verfügbar	937
das video ist nicht verfügbar	937
das wichtigste in kürze, zusammengefasst von ki	845
datenschutzerklärung	798
daugiau autoriaus straipsnių	2907
daugiau straipsnių	2907
daugiau šia tema	2855
dať spätnú väzbu	4068
dbamy o twoją prywatność	3348
deaktivér din adblocker	722
deblochează articolul	3656
definições de cookies	3556
definições de privacidade	3556
deine stimme wurde gezählt	927
deixar um comentário	3498
deixe um comentário	3498
del på e-mail	746
del på e-post	3192
del på facebook	627	3192
del på mail	627
del på twitter	627	3192
del på whatsapp	3312
del på x	627	3192
dela inlägget	4199
dela på facebook	4199
dela på twitter	4199
dela på whatsapp	4313
dela på x	4199
dela som gåva	4313
deli po e-pošti	4170
deli članek	4091
delite članek	4091
demander un droit de réponse	2007
den här artikeln är låst	4294
den här artikeln är skyddad av upphovsrättslagen	4305
den här videon är inte längre tillgänglig	4282
den här videon är inte tillgänglig	4282
denne artikel er låst	728
denne artikkelen er låst	3293
denne saken er låst	3293
denne video er ikke længere tilgængelig	715
denne video er ikke tilgængelig	715
denunciar comentário	3588
denunciar este comentário	3588
der er opstået en fejl	732
der opstod en fejl. prøv igen senere	731
dernière minute	1914
dernières actualités	1914
dernières infos	1914
dernières nouvelles	1914
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1518
desactívalo para seguir leyendo	1518
desbloquear artículo	1494
desbloqueie este conteúdo	3539
descarcă aplicația	3680
descarcă audio	3673
descarcă din app store	3680
descarcă din google play	3680
descarcă episodul	3673
descargar pódcast	1508
descarrega l'àudio	430
descarregar áudio	3552
deschide aplicația	3680
deschide în aplicație	3680
descárgala en app store	1515
descárgala en google play	1515
destekçi ol	4466
destekçimiz olun	4466
desteğiniz fark yaratir	4497
desteğiniz için teşekkür ederiz	4497
desteğiniz için teşekkürler	4497
det er gratis å opprette en bruker	3179
det går inte att visa innehållet	4279
det har oppstått en feil	3297
det här innehållet kan inte visas	4279
det här innehållet är inte tillgängligt	4279
det læser andre	652
det oppsto en feil. prøv igjen senere	3296
det är gratis att skapa ett konto	4185
detaylar için tiklayin	4407
detaylar için tiklayiniz	4407
detta material är skyddat enligt lagen om upphovsrätt	4247
detta är en annons	4203
detta är en plusartikel	4185
dette indhold er ikke tilgængeligt	712
devam etmek için üye girişi yapin	4391
devami için abone olun	4391
devamini okumak için abone olun	4391
dezactivează sunetul	3673
dienas jautājums	2957
diese funktion steht nur angemeldeten nutzern zur verfügung	875
dieser inhalt ist nicht mehr verfügbar	934
dieser inhalt ist nicht verfügbar	934
dieser kommentar wurde gelöscht	963
dieses video ist in deinem land nicht verfügbar	937
dieses video ist in ihrem land nicht verfügbar	937
dieses video ist leider nicht mehr verfügbar	937
dieses video ist nicht mehr verfügbar	937
dieses video ist nicht verfügbar	937
digite um e-mail válido	3569
din aceeași categorie	3631
din aceeași secțiune	3659
din röst har registrerats	4268
din röst är registrerad	91
din röst är räknad	4268
disponibil în app store	3680
disponibil în app store și google play	3650
disponibilă în app store și google play	3650
disponível na app store	3559
distribuie știrea	3718
distribuiți	3624
diğer haberler	19	4405
diğer okurlar bunlari okuyor	4405
diğer seçenekler	4484
diğer tutar	4466
diğer yazilari	4475
dla prenumeratorów	3439
dla subskrybentów	3327
dlaczego widzę tę reklamę	3461
do fotogalérie	4062
do galérie	4062
do góry	3363
do košíka	4041
do košíku	487	561
do księgarni	3343
do speciálu	588
doar abonații pot comenta	3644
doar pentru abonați	3619
doação mensal	3472
doação única	3472
doba čtení # min	500
dodaj do moich tematów	3457
dodaj jako preferowane źródło	3457
dodaj kao željeni izvor	3972
dodaj nas do preferowanych źródeł	3457
dodaj nas do wyjątków	3431
dodaj u košaricu	3944
dodaj v košarico	4140
dogodila se greška. pokušajte ponovno	3960
dolgozzon nálunk	2264
domiciliación bancaria	1417
domů	500
don régulier	1983
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1413
donación puntual	1521
donación única	1413
donativo único	3565
donați	3618
donația mea	3712
donație lunară	3687
donație unică	3687
donează	3618
donează acum	3618
donează lunar	3618
donează lunar # euro	3655
donează lunar # lei	3655
donează o dată	3686
doner nå	3176
doniraj mesečno	3955	4152
doniraj mjesečno	3955
données personnelles	1907
donér	614
donér nu	614
doporučeno outbrain	604
doporučeno taboola	604
doporučené	498
doporučené články	498
doporučuje outbrain	604
doporučujeme	498	582
doporučujeme přečíst	498
doporučujeme také	498
dosegli ste omejitev člankov	4154
dosegnuli ste ograničenje članaka	3957
dossier spécial	1970
dovanoti straipsnį	2912
dozvoli obaveštenja	3951
dołącz do dyskusji	3410
dołącz do nas	3324
dołącz do newslettera	3330
došlo je do greške. pokušajte ponovo	3960
došlo je do pogreške. pokušajte ponovno	3960
došlo k chybě	586
došlo k chybě. zkuste to prosím později	585
drodzy użytkownicy	3348
droga użytkowniczko, drogi użytkowniku	3348
drogi użytkowniku	3348
droits réservés	2027
drukāt	2927
drukāt rakstu	2979
drukāt recepti	61
du använder en adblocker	4288
du använder en annonsblockerare	4288
du er nå påmeldt	3186
du er nå påmeldt nyhetsbrevet	3186
du följer	4311
du följer det här ämnet	4311
du följer nu	4311
du följer redan	4311
du följer redan ämnet	4311
du følger allerede	3310
du følger allerede dette emne	745
du følger allerede dette temaet	3310
du følger allerede emnet	745
du følger dette emne	745
du følger dette temaet	3310
du følger emnet	745
du følger nå	3310
du har en adblocker påslagen	4290
du har en annonsblockerare påslagen	4290
du har nådd grensen	3293
du har nået din grænse	728
du har nått din gräns	4294
du har redan röstat	4268
du har rätt att vara anonym	4213
du har slået adblock til	722
du kan när som helst avregistrera dig	4297
du kan när som helst avsluta prenumerationen	4192
du kan når som helst melde deg av	3186
du kan opsige når som helst	617
du kan trække beløbet fra i skat	725
du kanske också gillar	4217
du modtager snart en bekræftelse på mail	622
du même auteur	1914
du prenumererar nu på nyhetsbrevet	4192
du skyddas av källskyddet	4213
du verkar använda en annonsblockerare	4288
du vil kanskje også like	3214
du är nu anmäld	4297
du är skyddad av källskyddet	4213
du är skyddad enligt källskyddet	4213
duración	1509
durată	3674
duração	3553
durée	1974
dziękujemy za głos	91	3413
dziękujemy za oddanie głosu	91	3413
dziękujemy za przesłanie formularza	3442
dziękujemy za udział w sondzie	3413
dziękujemy za wiadomość	3442
dziękujemy za zapis	3330
dziękujemy! sprawdź skrzynkę	3442
dành cho bạn	4676
dành cho thuê bao	4661
dành riêng cho thành viên	4729
dárkovat článek	472
dát zpětnou vazbu	596
därefter # kr/mån tills du säger upp	4185
débloquer l'accès	2019
débloquer l'article	1881
débloquez cet article	1954
déconnexion	1881
découvrez tous nos jeux	1968
découvrir l'offre	1881
découvrir la boutique	1971
découvrir nos offres	1954
découvrir toutes nos offres d'abonnement	1954
déjà un compte	1881
déjà un compte ? connectez-vous	1881
délka	568
délka #	568
déplier	1918
détails	1918
dê a sua opinião	3544
dê sua opinião	3544
dölj	4221
dölj annons	4314
dölj bildtext	4300
dölj svar	4309
düzeltme politikasi	4477
dāvini rakstu	2927
dāvini rakstu draugam	2927
děkujeme za hlas	555
děkujeme za hlasování	91	555
děkujeme za odběr	585
děkujeme za přihlášení	478
děkujeme za vaši zprávu	585
děkujeme za váš hlas	91	555
děkujeme za zprávu	585
dĺžka	4047
dĺžka #	4047
dịch tự động	4716
""", 'e': """
e-bülten	4428
e-bülten aboneliği	4428
e-mail alebo používateľské meno	4056
e-mail cím	2342
e-mail ili korisničko ime	3957
e-mail inválido	3534
e-mail nebo uživatelské jméno	581
e-mail-cím	2343
e-mail-cím vagy felhasználónév	2339
e-mailová adresa	478
e-pasts vai lietotājvārds	2970
e-post või kasutajanimi	1625
e-posta gönder	4398
e-posta ile paylaş	4483
e-postadress eller användarnamn	4294
e-pošta ali uporabniško ime	4154
e-poštni naslov	4157
ecrã inteiro	3553
edición digital	1418
edición impresa	1418
editöre yaz	4477
editöre yazin	4477
editörün seçtikleri	4405
edição impressa	3476
eget beløb	725
eget beløp	3290
egyedi összeg	2336
egyszeri adomány	2336
egyszeri támogatás	2237
egyszeri támogatás küldése	2336
egyéb összeg	2336
ehkä myöhemmin	1738
ei mielipidettä	1816
ei tänään	1738
ei vielä tunnusta	1840
ei, aitäh	1622
eikö sinulla ole tunnusta	1840
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	951
eiti į receptą	61
ekskluzivno za naročnike	4154
el juego es solo para mayores de # años	1507
el millor de la setmana a la teva bústia	413
el más popular	1524
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1508
el. paštas	2878
el. paštas arba vartotojo vardas	2903
el. pašto adresas	2905
eldste først	3308
elfelejtett jelszó	2241
elfelejtette a jelszavát	2339
elfogadom az összeset	2321
elfogadom és folytatom	2318
elfogadom és megjelenítem	2318
elfogadás és folytatás	2318
elige tu suscripción	1494
elküldés	2343
elküldöm	91	2247	2343
elküldöm e-mailben	2358
ellenőrizd a postafiókod	2342
ellenőrizze a postafiókját	2342
elmentem későbbre	2247
elolvasom később	2358
elolvasta az összes ingyenes cikkét	2339
elrejtés	2266
els lectors també han llegit	420
elutasítom	2320
elérte a havi limitet	2339
elírást talált	2258
előfizetek	2241
előfizetés	2241
előfizetési csomagok	2339
előfizetési lehetőségek	2339
előfizető vagyok	2339
előfizetői ajánlat	2315
előfizetői előny	2315
előfizetői kedvezmény	2315
előfizetői tartalom	2241
előfizetőknek	2241
előfizetőként megoszthatja a cikket	2247
előző	2264
előző cikk	2262
előző fotó	2345
előző kép	2345
előző oldal	2345
email cím	2343
email của bạn	4752
email inválido	3569
email không hợp lệ	4731
email không đúng định dạng	4731
email no válido	1525
email này đã được đăng ký	4752
emailul tău	3714
emlékeztess később	2236
emlékezz rám	2340
emlékezzen rám	2340
emme voi näyttää sisältöä	1822
emme voi näyttää tätä sisältöä	1822
empfehlungen für sie	879
en beğenilen	4449
en beğenilenler	4449
en colaboración con	1540
en col·laboració amb	461
en este artículo	1452
en popüler	4470
en çok okunan	4405
en çok okunan haberler	4405
en çok okunanlar	4405
encara no estàs registrat	445
endast för dig som är prenumerant	4294
endast för medlemmar	4294
endast nödvändiga	4279
endast nödvändiga cookies	4279
endre tekststørrelse	3312
engangsbeløb	614
engangsbeløp	3290
engedélyezem	2332
engedélyezés	2332
engedélyezés és folytatás	2321
engedélyezés és megjelenítés	2321
engångsgåva	4181
enllaç copiat	419
ensemble, faisons vivre un média libre	1953
entgeltliche veröffentlichung	795
enthält werbung	793
entre em contato com a redação	3576
enviament gratuït	461
enviar comentário	3498
enviar corrección	1448
envoyer à un ami	1900
envoyer à un proche	1900
envoyez-nous vos témoignages	1935
envíanos tu opinión	1501
envío gratis	1540
epizód letöltése	2326
eredeti megjelenítése	2266
eredmény megtekintése	91
eredmények	92	2266
eredmények megtekintése	2309
erinnern sie mich später	758
eroare la încărcarea videoclipului	3711
erro ao carregar o vídeo	3594
error al cargar el vídeo	1549
erről bővebben itt írtunk	2264
erről is írtunk	2262
erről itt írtunk bővebben	2264
erscheint täglich	865
erscheint wöchentlich	865
erősítse meg az e-mail-címét	2342
es gratis y solo te llevará un minuto	1490
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	865
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	951
es izslēdzu reklāmu bloķētāju	2968
escanea el código qr	1515
escreva um comentário	3498
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2928
esimene kuu # €	1575
esta funcionalidad es sólo para registrados	1418
esta matéria foi útil para você	3522
esta notícia foi útil	3522
esta página foi útil	3544
este artigo está bloqueado	3567
este artigo foi útil	3544
este artículo está bloqueado	1523
este campo é obrigatório	3569
este correo ya está registrado	1555
este e-mail já está cadastrado	3600
este espaço é moderado pela redação	3530
este resumo foi útil	3522
este video ya no está disponible	1508
este vídeo já não está disponível	3552
este vídeo no está disponible	1508
este vídeo não está disponível	3552
este vídeo não está mais disponível	3552
este vídeo ya no está disponible	1508
está a seguir este tema	3604
estás bloqueando nuestros anuncios	1552
estás de acuerdo? vota	1484
estás siguiendo este tema	1559
estä	1831
ethvert bidrag hjælper	725
etický kodex redakce	592
etický kódex redakcie	4065
etkinleştir	4462
etkö ole tilaaja	1840
etkö ole vielä tilaaja	1840
ett fel har uppstått	4298
ett fel uppstod. försök igen senare	4297
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	951
evaluează rețeta	61
evästeasetukset	1756
evästeet	1756
evästeet ja tietosuoja	1757
evästekäytäntö	1822
exclusiv pentru abonați	3656
exibir conteúdo	3556
exklusiv für abonnenten	949
exklusiv für mitglieder	949
exklusivt för medlemmar	4294
exklusivt för prenumeranter	4294
exkluzív tartalom előfizetőknek	2339
experimente grátis por um mês	3539
externt innehåll	4279
externí obsah	564
externý obsah	4043
ez a cikk zárolt	2339
ez a mező kötelező	2342
ez a tartalom nem elérhető	2318
ez a tartalom nem jeleníthető meg	2318
ez a videó már nem elérhető	2326
ez a videó nem elérhető	2326
ez is érdekelhet	2262
ez is érdekelheti	2262
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2318
ezt a témát már követi	2355
ezt is ajánljuk	2262
ezt olvasta már	2262
ezt olvastad már	2262
eén keer toestaan	3128
ešte nemáte predplatné	4056
ešte nemáte účet	4056
ești de acord? votează	3644
ești deja abonat	3664
ești deja abonată	3664
""", 'f': """
facebook ile giriş yap	4469
facebook'ta paylaş	4398
facebook-bejegyzés betöltése	2321
facebook-poszt betöltése	2321
facebookでシェア	2645
facebookでシェアする	2645
facebookでログイン	2711
facebookで共有	2725
facebookで続ける	2711
facebookで見る	2729
facturació anual	446
facturació mensual	446
facturación anual	1524
facturación mensual	1524
facturare anuală	3690
facturare lunară	3690
facturé annuellement	1986
facturé mensuellement	1986
faire un don défiscalisé	1983
faktureras årligen	4294
faktureres årlig	3293
faktureres årligt	728
fale com a redação	3576
fazer doação	3598
fazer uma doação mensal	3598
fazer uma doação única	3598
faça login	3476
faça o quiz	3547
faça o teste	3547
faça uma doação única	3598
faça uma pergunta sobre esta reportagem	3522
felhasználási feltételek	2318
felhasználási jog vásárlása	2350
felhasználónév	2340
felhasználónév vagy e-mail	2339
feliratkozás	2343
feliratkozás hírlevélre	2342
feliratok megjelenítése	2326
fermer la fenêtre	2022
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3686
fiecare donație contează	3655
fiecare leu contează	3655
film jest niedostępny w twoim kraju	3426
film nie jest już dostępny	3426
film niedostępny	3426
fin de la publicité	1971
fine della pubblicità	2564
fine pubblicità	2564
fiyati gör	4454
fizetett együttműködés	2360
fizetett hirdetés	87	2250
fiók létrehozása	2241
fiókom	2241
foglalja le helyét	2315
folytatás a hirdetés után	2360
folytatás apple-fiókkal	2339
folytatás facebookkal	2339
folytatás google-fiókkal	2339
folytatás google-lel	2339
folytatás kikapcsolás nélkül	2333
fontu büyüt	4483
form gönderildi	4499
formulaire envoyé	2020
formulário enviado	3600
forstået	657
forstått	3219
forstør	716
forstør billede	655
forstør billedet	734
forstørr	3282
forstørr bilde	3217
forstørr bildet	3299
fortsett uten å slå av	3288
fortsett uten å støtte	3175
fortsätt läsa efter annonsen	4203
fortsätt med apple	4294
fortsätt med e-post	4294
fortsätt med facebook	4294
fortsätt med google	4294
fortsätt utan att stänga av	4288
fortsätt utan att stödja	4180
fortsæt med apple	728
fortsæt med at læse	635
fortsæt med e-mail	728
fortsæt med facebook	728
fortsæt med google	728
fortsæt uden at slå fra	722
fortsæt uden at støtte	613
foto # iš #	2916
fotogalería	1452
fotografia următoare	3716
fotoğraf galerisi	4475
fotoğrafi büyüt	4475
fotoğraflari gör	4475
fotoğraflari görmek için tiklayin	4407
fotó #/#	2344
fotó megtekintése	2344
fotó: #/#	2344
fotók megtekintése	2344
fra vores annoncører	748
fra vår butikk	3275
fra våre partnere	3314
frete grátis	3585
friss hírek	2262
frissítse az oldalt	2335
fråga vår ai om artikeln	4211
från vår butik	4275
från våra annonsörer	4314
från våra partner	4314
frühbucher-tickets	931
frühbucherrabatt sichern	931
fuld skærm	715
fuldskærm	655
fullskärm	4282
fyll i fältet	4297
fäll ihop	4221
fäll ut	4221
fältet är obligatoriskt	4297
få adgang	617
få artiklen læst op	627
få de vigtigste nyheder hver morgen	622
få de viktigaste nyheterna varje morgon	4192
få de viktigste nyhetene hver morgen	3186
få læst artiklen op	715
få notifikationer	718
få notiser	4285
få nyheder på mail	622
få nyheter på e-post	3186
få nyheter på mejlen	4192
få overblikket her	655
få tilgang	3179
få varsel når vi skriver om dette	3217
få varsler	3284
följ	4200
följ det här ämnet	4311
följ direktrapporten	4300
följ författaren	4311
följ journalisten	4311
följ liverapporten	4300
följ oss	4200
följ skribent	4200
följ skribenten	4311
följ ämne	4311
följ ämnen	4311
följ ämnet	4200
för prenumeranter	4185
förderer werden	759
fördermitglied werden	759
föregående	4220
föregående artikel	4217
föregående bild	4300
föregående sida	4300
förnamn	4298
förstora	4220
förstora bild	4300
förstora bilden	4300
försök igen senare	4297
føj til foretrukne kilder	745
føj til mine emner	745
følg	630	631	3194
følg alle	631
følg alle emner	632
følg dette emne	745
følg dette temaet	3310
følg direkte	3299
følg direktesenteret	3299
følg emne	630
følg emner	632
følg emnet	3310
følg forfatter	3310
følg forfatteren	3310
følg ikke længere	745
følg journalist	3310
følg journalisten	3310
følg liveblog	734
følg livebloggen	734
følg os	630
følg oss	3194
følg sagen her	655
følg saken direkte	3299
følg serien	632
følg skribent	745
følg skribenten	745
følg tema	3194
følg temaet	3310
følg temaet og få varsel	3217
følger	631
für abonnenten	764
für den newsletter anmelden	773
für dich empfohlen	879
für sie empfohlen	879
für sie entstehen keine mehrkosten	880
fă o donație	3618
fă quizul	3668
fă testul	3668
fără obligații	3656
fără spam	3691
fără sunet	3674
fără tine nu putem	3655
főoldal	2345
""", 'g': """
galbūt vėliau	2899
galerie schließen	954
galerie öffnen	954
galeriyi aç	4407
galeriyi gör	4475
galeriyi görmek için tiklayin	4407
galéria	2264
galéria (#	2344
galéria bezárása	2345
galéria megnyitása	2345
galéria megtekintése	2264
garanta já o seu ingresso	3524
gastos de envío incluidos	1507
gastos de envío no incluidos	1507
gauti pranešimus	2898
gaver kan trækkes fra i skat	725
ge en engångsgåva	4292
ge en gåva	4292
ge återkoppling	4307
gefällt mir	964
gefällt mir nicht	964
gelesen von einer künstlichen stimme	937
gelişmelerden aninda haberdar olun	4461
gem til læseliste	627
generisano veštačkom inteligencijom	3969
genindlæs siden	724
genişlet	4408
gerenciar opções	3593
gerenciar preferências	3593
geri dön	4408
gerir opções	3593
gerir preferências	3593
gestionează consimțământul	3677
gestionează cookie-urile	3710
gestionează opțiunile	3710
gestionează preferințele	3677
geçerli bir e-posta adresi girin	4471
geçerli süre	4456
geçersiz e-posta	4471
geçersiz e-posta adresi	4471
ghi nhớ đăng nhập	4729
gia hạn gói	4751
giriş	4391
giriş yap	4391
giriş yapin	4391
giriş yapin veya üye olun	4391
giv et beløb	725
giv et engangsbeløb	725
giv os feedback på artiklen	644
già abbonato	2487
già registrato	2487
giải đố ngay	4711
giảm cỡ chữ	4742
giọng đọc ai	4715
giọng đọc tự động	4715
gjenstående tid	3282
gjenstående tid #	3281
gjenstående tid -#	3281
glasnoća	3949
gli articoli più letti	2552
glömt ditt lösenord	4294
glömt lösenord	4185
glömt lösenordet	4294
glücksspiel kann süchtig machen	794
godišnja naplata	3958
godišnja pretplata	3958
godišnje	3958
godišnje plaćanje	3958
godkänn	4205
godkänn alla	4205
godkänn alla cookies	4279
godkänn och fortsätt	4279
godkänn och visa	4279
godkänn och visa innehåll	4208
google hirdetések	2360
google ile giriş yap	4469
google playからダウンロード	2703
google playで手に入れよう	2703
google play에서 다운로드	2809
google reklāmas	2981
google से जारी रखें	2215
google-hirdetések	2360
googleでログイン	2711
googleで登録	2711
googleで続ける	2711
gorące tematy	3360
gracias por tu opinión	1477
gratuit, fără spam	3691
grazie, il tuo messaggio è stato inviato	2583
grotuvas įkeliamas	2895
großansicht	954
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3569
grįžti į pradžią	2907
grįžti į viršų	2907
guardar artículo	1437
guardar configuración	1512
guardar para después	1497
guardar para leer después	1497
guardar preferências	3556
gå ikke glip af	652
gå ikke glip af noget	622
gå ikke glipp av noe	3186
gå til forsiden	3299
gå til hovedindhold	734
gå til indhold	655
gå til innhold	3299
gå til liveblog	734
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	701
gå til shop	709
gå til toppen	734
gå till receptet	61
gåvolänk	4313
généré par ia	2013
généré par l'ia	2013
gépi felolvasás	2326
gépi fordítással készült	2352
géppel fordítva	2352
gérer la confidentialité	2012
gérer les cookies	1907
gérer les préférences	1937
gérer les traceurs	2012
gérer mes alertes	1947
gérer mes choix	1907
gérer mes cookies	2012
gérer mes préférences	2012
gérer mon consentement	1977
gérer vos préférences	1977
gérer vos préférences de cookies	1937
góp ý	4675
gönder	91	4472
gönderiyi göster	4458
gönderiyi yükle	4458
gör quizzet	4268
gör testet	4268
görseli büyüt	4475
görüş bildir	4448
görüşünü bildir	4448
görüşünüzü bildirin	4448
gündem	4405
günün anketi	91
günün bulmacasi	4489
günün haberleri	4405
günün kelimesi	4489
günün sudokusu	4489
günün özeti	4405
głosuj	91	3416
głośność	3427
gợi ý	4676
gửi	91	4675
gửi bài cho tòa soạn	4736
gửi bài viết	4736
gửi bình luận	4675
gửi cho bạn bè	4702
gửi email	4666
gửi góp ý	4708
gửi phản hồi	4708
gửi thành công	4731
gửi tin bài	4736
gửi trả lời	4708
gửi ý kiến	4675
gửi ý kiến của bạn	4708
gửi đi	4732
gửi ảnh cho chúng tôi	4736
""", 'h': """
haber bülteni	4428
haber güncelleniyor	4407
haberi arkadaşina hediye et	4398
haberi paylaş	4506
haberi özetle	4480
haberin kilidini aç	4498
haberlere dön	4501
hacer una donación mensual	1553
hacer una donación puntual	1553
hai già un account	2487
hai già votato	2558
halda nõusolekut	1616
hallitse evästeitä	1822
hang letöltése	2326
hanganyag letöltése	2326
hangerő	2327
hantera inställningar	4279
har du sett något	4304
harici içerik	4407
haritayi aç	4408
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1475
has olvidado tu contraseña	1523
hasznos volt az összefoglaló	2258
hasznosnak találta a cikket	2258
hasło	3440
havi előfizetés	2340
havi fizetés	2340
havi rendszeres támogatás	2336
havi támogatás	2237
hayir teşekkürler	4389
hayir, teşekkürler	4389
haz una pregunta sobre este artículo	1477
he leído y acepto la política de privacidad	1490
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1523
hela artikeln fortsätter nedan	4203
heli välja	1618
helskärm	4282
helskärmsläge	4282
helyesbítési szabályzat	2349
henüz abone değil misiniz	4469
hepsini gör	4407
her destek önemli	4466
her katki değerli	4466
her katki önemli	4466
her zaman göster	4458
hesap oluştur	4391
hi estàs d'acord? vota	405
hiba bejelentése	2349
hiba jelentése	2266	2349
hiba történt	2343
hiba történt, próbálja újra később	2342
hiba történt. próbálja újra	2342
hiba történt. próbálja újra később	2342
hibabejelentés	2349
hibás e-mail-cím	2342
hibát talált	2258
hibát talált a cikkben	2349
hibát találtál	2349
hibát találtál a cikkben	2349
hier reinhören	855
hinweis schließen	758
hirdetés	2250
hirdetés bezárása	2250
hirdetés elrejtése	2360
hirdetés jelentése	2360
hirdetés vége	2360
hirdetés, görgessen tovább	2250
hirdetésblokkolót használsz	2333
hirdetések engedélyezése	2335
hirdetések kikapcsolása	2360
hivatkozás másolva	2358
hivatkozás másolása	2358
hiển thị bài đăng	4719
hiển thị nội dung	4719
hiện phụ đề	4715
hjälp oss att rätta fel	4211
hlasitosť	4047
hlasovalo # lidí	555
hlasovalo # čtenářů	555
hlasovat v anketě	555
hlasovať	91	4038
hlasovať v ankete	4037
hlavná stránka	4062
hlavné správy	3988
hlavní stránka	588
hlavní zprávy	498
ho già donato	2481
ho già un account	2581
hogyan kapcsolhatom ki a hirdetésblokkolót	2333
hogyan védjük forrásainkat	2349
hoje não	3471
hoppa till huvudinnehåll	4300
hoppa till innehåll	4220
hoppa till innehållet	4300
hoppa över inlägg från facebook	4220
hoppa över inlägg från instagram	4220
hoppa över inlägg från x	4220
hozzáadás a kedvenc forrásokhoz	2355
hozzáadás a témáimhoz	2355
hozzáadás preferált forrásként	2355
hozzájárulás kezelése	2318
hozzájárulás módosítása	2318
hozzájárulás visszavonása	2318
hozzájárulások kezelése	2318
hozzászólok	2258
hozzászólás	2258
hozzászólás elküldése	2353
hozzászólás jelentése	2353
hozzászólás küldése	2353
hozzászólási szabályzat	2353
hozzászólások	2258
hozzászólások megjelenítése	2353
hozzászólások megtekintése	2258
hrajte zodpovědně	488
hrať	4038
hrať teraz	4037
hrát	558
hrát teď	555
hvala za sporočilo	4157
hvala za vaš glas	3941	4137
hver krone hjælper	725
hver krone tæller	725
hvert bidrag hjælper	725
hylkää	1756
hylkää kaikki	1756
hyppää reseptiin	61
hyppää sisältöön	1846
hyväksy	1756
hyväksy evästeet	1756
hyväksy ja jatka	1822
hyväksy ja näytä	1822
hyväksy ja sulje	1822
hyväksy kaikki	1756
hàng năm	4728
hàng tháng	4728
hátralévő idő	2327
hátralévő idő #	2326
hátralévő idő -#	2326
hämta på google play	4284
här kan du kommentera artikeln	4211
hääleta	91
håll dig uppdaterad	4192
håll mig inloggad	4294
hình tiếp theo	4753
hírfolyam	2262
hírlevelek	2268
hírlevél	2268
hírlevél-feliratkozás	2268
hívj meg minket egy kávéra	2336
hívjon meg minket egy kávéra	2336
hören sie diesen artikel	855
hør saken	3192
hằng tháng	4728
hết quảng cáo	4714
họ tên	4732
họ và tên	4732
hủy bất cứ lúc nào	4729
""", 'i': """
i den här artikeln	4300
i più commentati	2513
i più letti	2513
i più letti della settimana	2552
i più visti	2513
iba nevyhnutné	4043
iba pre predplatiteľov	3984
ich unterstütze schon	758
identifícate	1494
idi na sadržaj	3963
időtartam	2327
időtartam #	2327
ielikt grozā	2959
ielogojies, lai komentētu	2928
ielādēt ierakstu	2961
ielādēt saturu	2961
ielādēt vēl	2974
ienākt	2922
ienākt ar facebook	2970
ienākt ar google	2970
iepriekšējais attēls	2974
iepriekšējais raksts	2974
iepriekšējā lapa	2974
iesakām	2924
ieslēgt paziņojumus	2966
ieslēgt skaņu	2963
iesūti fotogrāfijas	2975
iesūti ziņu	2975
iesūtīt ziņu	2975
iesūtīt ziņu anonīmi	2975
ievadiet derīgu e-pasta adresi	2972
ieși din ecran complet	3673
igal reedel. tasuta. ilma spämmita	1627
igen, kérek	2332
igen, kérem	2332
igen, köszönöm	2332
ignorar anúncio	3594
ignorer la publicité	2013
ihre meinung zählt	804
ihre stimme wurde gezählt	91	927
ikke abonnent ennå	3293
ikke gå glipp av	3214
ikke nå	3175	3286
ikmēneša ziedojums	2969
il più popolare	2582
il più scelto	2581
il tuo browser non può riprodurre il video	2530
il tuo commento sarà pubblicato dopo l'approvazione	2540
il tuo messaggio è stato inviato	2583
il tuo voto è stato inviato	2558
il tuo voto è stato registrato	2558
iletişim	4404
ilgili içerikler	4405
ilginizi çekebilecek haberler	4405
ilginizi çekebilir	4405
ilmoita asiavirheestä	1763
ilmoita virheestä	1763
image précédente	2022
imaginea anterioară	3716
imaginea următoare	3716
imam račun	3957	4154
imate namig? pišite nam	4163
imate priču za nas	3966
imię	3443
imię i nazwisko	3443
impossible de charger la vidéo	2013
impossible de lire la vidéo	2013
imprimir artículo	1497
imprimir esta matéria	3541
in bài	4666
in bài viết	4666
in công thức	61
in trang này	4702
inbäddat innehåll	4279
indhold fra annoncør	748
indholdet er ikke tilgængeligt	712
indlæg fra facebook	655
indlæg fra instagram	655
indlæs flere	655
indlæs indhold	712
indlæs opslag	712
indlæs video	712
indlæser afspiller	715
indlæser video	715
indtast beløb	725
inga kommentarer än	4309
ingen åsikt	4272
ingresá	1494
ingyen, minden héten	2270
ingyen, spam nélkül	2342
ingyenes regisztráció	2241
ingyenes szállítás	2316
inicia la sessió per comentar	423
inicia sesión	1418
inicia sesión con google	1523
inicia sesión para comentar	1501
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1549
iniciar reprodução	3594
iniciar sesión	1418
iniciar sesión con apple	1494
iniciar sesión con facebook	1494
iniciar sesión con google	1494
iniciar sessão	3476
inicie sesión	1418
inläst av en syntetisk röst	4282
inne artykuły	3360
innehåll från annonsör	4314
innehåll från våra partner	4314
innehållet kan inte visas	4279
innehållet är skyddat av upphovsrätt	4249
innhold fra annonsør	3224
innhold fra våre annonsører	3314
innhold fra våre partnere	3314
inscription confirmée	2020
inscription à la newsletter	1890
inscrivez-vous à notre newsletter	1890
inscrição confirmada	3600
inscrição realizada com sucesso	3569
insira o seu endereço de email	3534
insira um e-mail válido	3569
instagram-bejegyzés betöltése	2321
instagramで見る	2729
instagramの投稿を読み込む	2700
instagram에서 보기	2837
instagram에서 이 게시물 보기	2837
instalează aplicația	3650
inställningar	4205
inte prenumerant än	4294
integritetsinställningar	4279
introdu emailul tău	3714
introduce tu correo electrónico	1555
introduce un correo electrónico válido	1525
introduce un correo válido	1525
introduce un email válido	1490
introduceți adresa de email	3714
introduceți o adresă de email validă	3691
introdueix un correu vàlid	447
intră în cont	3619
invítanos a un café	1413
iná suma	4053
início	3505
ir a la página de donaciones	1520
ir para a página de doações	3564
ir para a página de donativos	3564
ir para o conteúdo	3505
irány a bolt	2315
irányítószám	2343
isključi zvuk	3948
isključio sam blokator oglasa	3953
isključite adblock	3953
isključite blokator oglasa	3953
ispiši	3890
ispiši recept	61
ispiši članak	3974
ispravci i pojašnjenja	3966
isso foi útil	3544
istediğin zaman iptal et	4469
istediğiniz zaman abonelikten çikabilirsiniz	4428
istediğiniz zaman iptal edin	4391
isto foi útil	3544
iz naše trgovine	3944	4140
iz našeg shopa	3944
izberi naročnino	4154
izberite naročnino	4154
izbor uredništva	4088
izdrukāt	2927
izmēģini # dienas bez maksas	2922
izslēdziet reklāmu bloķētāju	2968
izslēgt skaņu	2963
izveidots ar mākslīgo intelektu	2976
izvēlies abonementu	2970
izvēlies summu	2969
izvēlieties abonementu	2970
izvēlieties summu	2969
izvēlēties plānu	2970
içeriğe geç	4407
içeriği görüntüle	4458
içeriği göster	4458
içeriği yükle	4458
iş birliği	4400
iş birliğiyle	4485
iš mūsų parduotuvės	2891
iš mūsų partnerių	2914
išbandykite # dienų nemokamai	2853
išjungiau reklamos blokavimą	2900
išjungti garsą	2895
išjunkite reklamos blokavimą	2900
išorinis turinys	2871
išsaugoti	2858
išsaugoti nustatymus	2893
išsaugoti pasirinkimą	2893
išsaugoti straipsnį	2858
išsaugoti vėlesniam laikui	2912
išversta automatiškai	2909
išversta dirbtinio intelekto	2909
""", 'j': """
j'ai déjà donné	1871
j'ai déjà un compte	1881
j'ai désactivé adblock	1982
j'ai désactivé mon adblock	1982
j'ai désactivé mon bloqueur	1982
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4287
ja, slå på	4287
jaa sähköpostilla	1858
jaa twitterissä	1750
jaa x:ssä	1750
jag förstår	4205
jag har stängt av annonsblockeraren	4288
jag har stängt av den	4291
jag har stängt av min annonsblockerare	4288
jag stödjer redan	4180
jaga sõbraga	1580
jak chronimy nasze źródła	3449
jak chronimy źródła	3449
jak chráníme své zdroje	592
jak chráníme zdroje	592
jak to zrobić	3432
jak vypnout blokování reklam	575
jak wyłączyć adblocka	3431	3432
jak wyłączyć blokowanie reklam	3431
jakość	3427
jatka sähköpostilla	1840
jau turiu paskyrą	2903
jaunākie	2924
jaunākie vispirms	2977
jautā mākslīgajam intelektam	2928
javascript ei ole käytössä	1825
javascript er slået fra	715
javascript er slått av	3281
javascript està desactivat	434
javascript ir izslēgts	2963
javascript išjungtas	2895
javascript je isključen	3948
javascript je vypnutý	567
javascript jest wyłączony	3426
javascript måste vara påslaget	4282
javascript on pois päältä	1825
javascript on välja lülitatud	1618
javascript är avstängt	4282
javascript är inaktiverat	4282
javascript đã bị tắt	4719
javascript вимкнено	4618
javascript е изключен	288
javascript отключен	3839
javascript отключён	3839
javascript מושבת	2104
javascript ถูกปิดใช้งาน	4362
javascriptが無効になっています	2700
javascript已停用	4836
javascript已禁用	4836
javítások és pontosítások	2349
je commande ce numéro	1941
je consens au traitement de mes données	1988
je découvre l'offre	2019
je découvre les offres	2019
je fais un don défiscalisé	1983
je gère mes cookies	1907
je m'équipe	2005
je soutiens déjà	1871
jede spende zählt	869
jede unterstützung hilft	946
jeder beitrag zählt	869
jeder euro zählt	869
jederzeit kündbar	949
jednorazový dar	4053
jednorazový príspevok	4053
jednorázový dar	578
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3203
jeg har slået den fra	724
jeg har slået min adblocker fra	722
jeg har slått av annonseblokkering	3288
jeg har slått den av	3289
jeg støtter allerede	613	3175
jegyek itt kaphatók	2264
jegyvásárlás	2316
jelenlegi idő	2327
jelenlegi idő #	2326
jelentkezzen be vagy regisztráljon	2241
jelentés	2354
jelszó	2340
jelszó megjelenítése	2339
jen nezbytné cookies	564
jen pro předplatitele	472
jesteś już prenumeratorem	3439
jesteś już subskrybentem	3439
jetzt angebot wählen	874
jetzt anhören	786
jetzt reinhören	855
jetzt rätseln	927
jetzt unterstützen	759
ještě nemáte předplatné	581
ještě nemáte účet	581
jiná částka	578
již jste hlasovali	555
již mám předplatné	472
již mám předplatné, přihlásit se	473
již máte předplatné	473
jméno	586
jméno a příjmení	586
joacă acum	3668
joacă gratuit	3668
joacă responsabil	3705
jobs in ihrer nähe	853
jogar grátis	3547
jogue grátis	3547
jokainen euro on tärkeä	1837
jokainen lahjoitus on tärkeä	1837
jokin meni pieleen. yritä uudelleen	1843
jokin meni vikaan. yritä uudelleen	1843
jotain meni vikaan. yritä myöhemmin uudelleen	1843
jotain meni vikaan. yritä uudelleen	1843
još nema komentara	3970
još nemate račun	3957
još niste pretplatnik	3957
još vesti	3887
još vijesti	3887
jsem předplatitel, přihlásit se	473
jste už předplatitel	581
junte-se à conversa	3530
jurnalismul de calitate costă	3655
juttu jatkuu kuvan jälkeen	1753
juttu jatkuu mainoksen jälkeen	1753
juttu jatkuu videon jälkeen	1753
juttu on luettu koneäänellä	1825
juttua päivitetään	1753
jutun lukee koneääni	1750
jutun lukee synteettinen ääni	1825
jutun lukee tekoäly	1825
jutun lukee tekoälyääni	1750
jutun voi myös kuunnella	1750
już głosowałeś	3413
już obserwujesz	3457
już wspieram	3323
już wyłączyłem	3435
já desativei	3562
já desativei o bloqueador	3562
já doei	3471
já está inscrito	3600
já nas bancas	3524
já segue este autor	3581
já segue este tema	3581
já sou apoiador	3471
já sou assinante	3476
já tem conta	3476
já tem uma conta	3476
já tenho conta	3567
já votou	3544
já é assinante? faça login	3476
já é subscritor	3539
já é subscritor? inicie sessão	3539
játssz most	2309
játék indítása	2309
jährlich	950
jährlich abgerechnet	949
jährliche abrechnung	950
jährliche zahlung	950
jälgi autorit	1633
jälgi teemat	1633
jälgid juba	1633
jälgid seda teemat	1633
jäljellä oleva aika	1825
jäljellä oleva aika #	1825
jäljellä oleva aika -#	1825
jäljentäminen kielletty	1851
järelejäänud aeg	1619
järelejäänud aeg -#	1618
järgmine artikkel	1629
järgmine leht	1629
järgmine pilt	1629
järgmine video	1618
järjestys	1856
järjestä	1856
jäsenetu	1819
jäta mind meelde	1625
jätka apple'iga	1625
jätka facebookiga	1625
jätka google'iga	1625
jätä kommentti	1763
jūs izmantojat reklāmu bloķētāju	2968
jūs jau balsavote	2889
jūs jau esat nobalsojis	2957
jūs naudojate reklamos blokavimo programą	2900
jūs sekate šią temą	2911
jūs sekojat šai tēmai	2978
jūsu balss ir ieskaitīta	2957
jūsu balss ir pieņemta	2957
jūsu e-pasta adrese	2972
jūsu e-pasts	2972
jūsu vārds	2973
jūsu ziņa	2973
jūsų balsas užskaitytas	2889
jūsų balsas įskaitytas	2889
jūsų el. paštas	2878
jūsų el. pašto adresas	2878
jūsų vardas	2906
jūsų žinutė	2906
""", 'k': """
k tématu	498
k téme	3988
kaikki oikeudet pidätetty	1851
kaip išjungti reklamos blokavimą	2900
kaip saugome šaltinius	2908
kakinställningar	4279
kako isključiti adblock	3953
kako isključiti blokator oglasa	3953
kako štitimo izvore	3966
kako štitimo svoje izvore	3966
kalan süre	4456
kapcsolat a szerkesztőséggel	2349
kapcsolat a szerzővel	2345
kapcsold ki a reklámblokkolót	2333
kapcsolja ki a hirdetésblokkolót	2333
kapcsolódó	2262
kapcsolódó cikk	2262
kapcsolódó cikkek	2262
kapcsolódó tartalom	2262
kapcsolódó témák	2262
karte öffnen	817
kas kokkuvõte oli kasulik	1581
kas mėnesį remti	2901
kategóriák	2262
katrs eiro ir svarīgs	2969
katrs eiro palīdz	2969
katrs ziedojums palīdz	2969
katru piektdienu. bez maksas. bez surogātpasta	2972
katso kuvat tästä	1768
katso myös	1766
katso video tästä	1768
katso video yltä	1768
kattintson a nagyításhoz	2345
kaupallinen sisältö	1860
kaupallinen yhteistyö	87	1753
kaupallisen kumppanin sisältö	1860
kaut kas nogāja greizi. mēģiniet vēlreiz	2972
kaydiniz için teşekkürler	4428
każda wpłata pomaga	3436
każda wpłata się liczy	3436
każda złotówka pomaga	3436
każda złotówka się liczy	3436
każde wsparcie się liczy	3436
každou neděli, zdarma	479
každá koruna pomáhá	578
každá koruna se počítá	578
každé euro pomáha	4053
každé euro sa počíta	4053
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4053
každý dar pomáhá	578
každý piatok. zadarmo. bez spamu	4059
každý príspevok pomáha	4053
každý príspevok sa počíta	4053
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	585
každý příspěvek pomáhá	578
každý příspěvek se počítá	578
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2905
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	581
keela kõik	1617
keeldu kõigist	1617
keisti sutikimą	2893
keisti šrifto dydį	2912
kenttä on pakollinen	1843
kereskedelmi együttműködés	2316
keresztnév	2343
keresztrejtvény	2312
keresés	2264
keskeytä	1826
keskustelu on päättynyt	1855
keskustelun säännöt	1855
kevesebb mutatása	2345
kezdőlap	2264
không biết	4709
không có ý kiến	4709
không phải bây giờ	4659
không spam	4731
không thể hiển thị nội dung này	4719
không thể phát video	4715
không thể phát video này	4715
không thể tải video	4749
không, cảm ơn	4659
ki kan gjøre feil	3306
ki-antworten können fehler enthalten	961
ki-übersetzung	962
ki-übersicht	845
kiekvieną penktadienį. nemokamai. be šlamšto	2905
kiellä kaikki	1823
kiitos viestistäsi	1843
kiitos äänestämisestä	1810
kiitos äänestäsi	91	1810
kiitos! tarkista sähköpostisi	1843
kijelentkezés	2241
kikapcsoltam a hirdetésblokkolót	2333
kingi artikkel sõbrale	1580
kinyitás	2266
kipróbálom	2241
kirjaudu sisään	1741
kirjaudu sähköpostilla	1840
kirjoita sähköpostiosoitteesi	1744
kitas vaizdo įrašas	2895
kitöltöm a kvízt	2309
kiválasztom	2340
kiválasztás	2340
kizárólag előfizetőknek	2339
kişisel verilerimin işlenmesini kabul ediyorum	4471
kiểm tra hộp thư của bạn	4731
kiểm tra kiến thức của bạn	4711
kjøp abonnement	3179
kjøp billett	3275
kjøp billetter	3275
kjøp billetter her	3275
kjøp boka	3275
kjøp boken	3275
kjøp her	3275
kjøp lisens	3304
kjøp nå	3275
kjøp rettigheter	3304
kjøp tilgang	3179
klausies podkāstu	2929
klausies podkāstu šeit	2929
klausies šo rakstu	2927
klausies šo rakstu (# min	2927
klausykite tinklalaidės	2860
klausykite tinklalaidės čia	2860
klausykitės straipsnio	2858
klausīties	2927
klausīties rakstu	2927
kliknij, aby powiększyć	3445
kliknutím zväčšíte	4062
kliknutím zvětšíte	588
klippet er ikke længere tilgængeligt	715
klippet är inte längre tillgängligt	4282
ključne besede	4088
ključne reči	3887
ključne riječi	3887
klíčová slova	498
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	598
kodėl matau šią reklamą	2914
kohustuslik väli	1627
kohustuslikud väljad	1627
kokeile # päivää maksutta	1741
kokkuvõtte tegi tehisintellekt	1631
koko näyttö	1825
kolačići	3903
kom ihåg mig	4294
komentarai uždaryti	2910
komentariši	3971
komentarų dar nėra	2910
komentarų nėra	2910
komentavimas išjungtas	2859
komentavimas uždarytas	2910
komentavimo taisyklės	2859
komentiranje je onemogućeno	3970
komentovať	4071
komentáre	3991
komentář	496
komentáře	496
komentāri	2922
komentāri ir slēgti	2977
komentāru vēl nav	2977
komentēt	2922
komentēšana ir slēgta	2928
komentēšanas noteikumi	2928
komercijalni sadržaj	3976
komerčné oznámenie	3987
komerční obsah	604
komerční prezentace	604
komerční sdělení	87	486
komerční článek	604
komerčný obsah	4075
komerčný článok	4075
komment jelentése	2353
komment küldése	2353
komment írása	2353
kommentar gelöscht	963
kommentarer blir gjennomgått før publisering	3217
kommentarerna förhandsmodereras	4211
kommentarerna är stängda	4309
kommentek megjelenítése	2353
kommentek megtekintése	2258
kommentelési szabályzat	2258
kommentoi ensimmäisenä	1855
kommentoinnin säännöt	1855
kommentointi on päättynyt	1855
kommentér	644
kommersiellt innehåll	4314
konekäännetty	1853
konekäännös	1854
kontakt z redakcją	3449
kontakta författaren	4300
kontaktirajte uredništvo	4163
kontaktovať autora	4062
kontaktovať redakciu	4065
kontynuuj bez wyłączania	3431
koostöö	1584
kopiera gåvolänk	4313
kopiera länk	4199
kopiera länken	4199
kopiering förbjuden	4305
kopijuoti draudžiama	2915
kopijuoti nuorodą	2853
kopioitu leikepöydälle	1858
kopiraj povezavo do članka	4091
kopirano u međuspremnik	3974
kopirano v odložišče	4170
kopiér link	627
kopiér linket	627
kopsavilkumu veidojis mākslīgais intelekts	2976
kopírovanie zakázané	4066
kopírovat odkaz	482	483
kopírovať odkaz	3991
kopírování zakázáno	593
kopēt saiti	2922
kopēšana aizliegta	2982
korisničko ime	3958
korisničko ime ili e-mail	3957
korzyść dla prenumeratorów	3419
korábban írtunk róla	2262
kostenlos und jederzeit kündbar	951
kosárba	2252
kosárba rakom	2315
kosárba teszem	2315
koupit aktuální vydání	561
koupit lístky	561
koupit nyní	561
koupit časopis	561
kreiraj račun	3880
kreirano uz pomoć ai	3969
kreirano uz pomoć umjetne inteligencije	3969
kreuzworträtsel	928
križaljka	3942
križanka	4138
krzyżówka	3416
krížovka	4038
książka z autografem	3343
książka z autografem autora	3343
książki z autografem	3343
księgarnia	3344
księgarnia internetowa	3344
kuidas reklaamiblokeerija välja lülitada	1623
kullanim koşullari	4401
kumppanin sisältö	1860
kumppanisisältö	1860
kun nødvendige	3278
kun nødvendige cookies	712
kup dostęp	3327
kup książkę	3419
kup licencję	3450
kup licencję na publikację	3450
kup tę książkę	3419
kup w księgarni	3343
kupi naročnino	4084
kupte nám kávu	578
kuula taskuhäälingut	1582
kuuntele podcast tästä	1768
kvíz dne	555
kvíz dňa	4037
kvíz indítása	2309
kvíz kitöltése	2309
kyllä kiitos	1831
kyllä, kiitos	1831
kysy tekoälyltä	1763
kytke ilmoitukset päälle	1828
käyttäjätunnus	1841
käyttäjätunnus tai sähköposti	1840
käyttöehdot	1756
käytä etu	1754
käytät mainonnanestoa	1835
käytät mainosten esto-ohjelmaa	1832
käytät mainosten estoa	1832
käytät mainostenesto-ohjelmaa	1832
käännetty automaattisesti	1853
käännetty tekoälyllä	1853
kép #/#	2344
kép a képben	2326
kép megtekintése	2344
kép nagyítása	2345
kép: #/#	2344
képaláírás megjelenítése	2345
képek megtekintése	2344
kér értesítést	2329
kérdezze ai-asszisztensünket	2258
kérek értesítést	2329	2330
kérem a hírlevelet	2268
kérjük, adjon meg érvényes e-mail-címet	2342
kérjük, kapcsolja ki a hirdetésblokkolót	2333
kérjük, töltse ki ezt a mezőt	2342
később	2236	2332
kích thước chữ	65
kódex diskutujúcich	4070
kõik artiklid	1629
kõik autori artiklid	1629
kõik kommentaarid	1632
kõik õigused reserveeritud	1637
könyvajánló	2252
könyvesbolt	2252
könyváruház	2252
köp	4185
köp biljett	4275
köp biljetter	4275
köp biljetter här	4275
köp boken	4275
köp boken här	4275
köp din biljett	4275
köp här	4275
köp licens	4305
köp rättigheter	4305
köszönjük a feliratkozást	2268
köszönjük a regisztrációt	2342
köszönjük a szavazatodat	2309
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2309
köszönjük az üzenetet	2342
köszönjük üzenetét	2342
köszönjük! ellenőrizze postafiókját	2342
köszönjük, hogy feliratkozott	2342
köszönjük, hogy feliratkoztál	2342
köszönjük, hogy szavazott	2309
köszönjük, hogy szavaztál	2309
köszönöm, nem	2236
kötelező	2343
kötelező kitölteni	2342
kötelező mező	2342
kötelező mezők	2342
kövesd a témát	2355
kövesse a témát	2355
kövesse élőben	2345
követed	2357
követem	2357
követem a szerzőt	2355
követem a témát	2355
következő	2264
következő cikk	2262
következő fotó	2345
következő kép	2345
következő oldal	2345
következő videó	2326
követve	2356
követés	2357
követés leállítása	2355
követés megszüntetése	2355
közlemény: adomány	2336
közlemény: támogatás	2336
køb abonnement	617
køb adgang	617
køb billet	709
køb billet her	709
køb billetter	709
køb billetter her	709
køb bogen	709
køb bogen her	709
køb her	709
køb licens	739
køb nu	709
køb rettigheder	739
kúpiť e-knihu	4041
kúpiť knihu	4041
kúpiť licenciu	4066
kúpiť lístky	4041
kúpiť predplatné	3984
kúpiť teraz	4041
kúpiť vstupenku	4041
kúpiť vstupenky	4041
kúpiť časopis	4041
kúpte nám kávu	4053
kúpte si knihu	4041
kúpte si vstupenky	4041
küfür, hakaret içeren yorumlar onaylanmamaktadir	4404
küldd be a fotóidat	2349
küldd el egy barátodnak	2358
küldd tovább a cikket	2248
küldje be fotóit	2349
küldje el barátjának	2247
küldje el fotóit	2349
küldje el ismerősének	2248
küldjön névtelen üzenetet	2349
küldjön tippet	2349
küldés	91	2247	2343
küldés e-mailben	2247
küldés whatsappon	2358
külső tartalom	2264
künye	4401
küpsiste kasutamine	1616
küpsiste seaded	1593
küsi tehisarult	1581
küsitlus	92
küsitluse tulemused	1619
kā izslēgt reklāmu bloķētāju	2968
kā mēs sargājam avotus	2975
kā tev patika raksts	2928
kā tu domā? balso	2929
kāpēc es redzu šo reklāmu	2981
ką manote? balsuokite	2860
křížovka	558
kết quả bình chọn	4746
kết quả thăm dò	4746
kết thúc quảng cáo	4714
""", 'l': """
l'accès à tous les articles	2019
l'offre intégrale	2019
la discussione è chiusa	2509
la donazione è detraibile	2578
la lecture automatique est désactivée	2013
la más popular	1524
la nota continúa después del anuncio	1443
la palabra del día	1544
la pregunta del día	91
la pubblicità continua	2623
la publicidad continúa	1566
la rédaction n'a pas participé	2031
la rédaction vous conseille	1914
la sélection de la rédaction	1914
la tua richiesta è stata inviata	2613
la vidéo ne peut pas être lue	1973
labojumi un precizējumi	2975
ladda inlägg	4279
ladda inlägget	4279
ladda innehåll	4279
ladda innehållet	4279
ladda ned på google play	4284
lae äpp alla	1620
lahenda ristsõna	1612
lahjoita artikkeli ystävälle	1750
lai komentētu, ielogojies	2928
lai komentētu, pieslēdzies	2928
laisser une réponse	1965
laita ilmoitukset päälle	1828
lancer la vidéo	2013
lap tetejére	2345
las más leídas	1452
las más leídas de hoy	1498
las noticias más leídas	1498
lasa sintētiska balss	2963
lasi arī	2924
lasi bez ierobežojumiem	2970
lasi bez reklāmām	2981
lasi komentārus	2928
lasi tālāk	2922
lasi vairāk šeit	2929
lasi vēl	2924
lasiet arī	2924
lasiet vēl	2924
last inn siden på nytt	3289
last siden på nytt	3289
lasă un comentariu	3630
lasă un răspuns	3665
lasīt komentārus	2928
lasīt tālāk	2929
lasīt vairāk	2929
lasīt visu rakstu	2974
lasīt vēlāk	2927
lasītākie	2924
lataa lisää	1768
lataa sisältö	1822
lataa ääni	1825
lautstärke	938
lavet ved hjælp af ai	741
le choix de la rédaction	1914
le club des abonnés	1971
le journal numérique	1881
le lecteur vidéo est en cours de chargement	1973
le lien a été copié	1957
le lien a été copié dans le presse-papiers	1957
le notizie più lette	2552
le più lette	2513
le za naročnike	4154
lea también	1452
lecteur vidéo	2013
lee sin límites	1494
lee también	1452
leer artículo completo	1455
leer el artículo completo	1529
leer el siguiente artículo	1557
leer más	1455
leer siguiente artículo	1557
leer también	1452
leer transcripción	1508
legfrissebb elöl	2353
legfrissebb hírek	2262
leggi di più	2516
leggi più tardi	2551
legjobb ajánlat	2340
legjobb ár	2340
legnépszerűbb	2262	2340	2354
legrégebbi	2354
legrégebbi elöl	2353
legújabb	2354
legújabb elöl	2353
leia a matéria completa	3542
leia a notícia completa	3573
leia as notícias no aplicativo	3532
leia também	3502
leisti pranešimus	2898
leisti vaizdo įrašą	2895
leitor de vídeo	3594
leitor de áudio	3594
lejupielādēt app store	2965
lejupielādēt audio	2963
lejupielādēt lietotni	2965
lejupielādēt no app store	2965
lejupielādēt no google play	2965
lejátszás	2327
lejátszási sebesség	2326
len nevyhnutné cookies	4043
len pre predplatiteľov	3984
ler grátis	3599
ler o próximo artigo	3602
ler próximo artigo	3602
ler transcrição	3552
les choix de la rédaction	1914
les commentaires sont réservés aux abonnés	2007
les den først i appen	3283
les først i appen	3283
les lecteurs ont aussi consulté	1958
les mieux notés	1966
les mots croisés du jour	2008
les més llegides	420
les også	3214
les plus commentés	1914
les plus consultés	1992
les plus partagés	1914
les plus récents	1966
les prix indiqués sont susceptibles d'évoluer	1941
les résultats du vote	2007
les våre debattregler	3208
letiltás	2332
letna naročnina	4155
letno plačilo	4155
letölthető a google play áruházból	2328
letölthető az app store-ból	2328
letöltés az app store-ból	2328
leído por una voz sintética	1508
leído por voz sintética	1508
li e aceito a política de privacidade	3534
libovolná částka	578
licenc vásárlása	2350
licencja na publikację	3450
liczy się każda wpłata	3436
liczy się każda złotówka	3436
lido por uma voz sintética	3552
lielāks teksts	2979
lien copié	1900
lien copié dans le presse-papiers	1957
lietošanas noteikumi	2939
liitudes nõustud kasutustingimustega	1600
liity jäseneksi	1739
likęs laikas	2896
likęs laikas -#	2895
lineでシェア	2645
lineでシェアする	2674
lineでログイン	2711
lineで共有	2725
lineで送る	2645
link a vágólapra másolva	2247
link bài gốc	4702
link copiado para a área de transferência	3541
link kopiëren	3012
link másolva	2247
link másolása	2247
link został skopiowany	3459
lire l'article précédent	2022
lire la suite pour #€	1881
lire la vidéo	1917
lire à haute voix	1900
lire également	1914
lisätiedot	1769
lisää aiheesta	1766
lisää artikkeleita	1846
lisää ensisijaiseksi lähteeksi	1857
lisää kirjoittajalta	1846
lisää kommentti	1855
lisää omiin aiheisiin	1857
lisää ostoskoriin	1819
lisää samalta kirjoittajalta	1846
lisää suosikkilähteeksi	1857
livrare gratuită	3705
liên hệ	4675
liên hệ quảng cáo	4736
liên hệ tòa soạn	4736
liên hệ với tòa soạn	4736
liên quan	4676
ljud på	4282
ljudet är ai-genererat	4282
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1452
lo esencial cada mañana	1555
lo más comentado	1452
lo más compartido	1452
lo más leído	1452
lo más popular	1452
lo más visto	1452
lo más visto hoy	1498
lo último	1452
locuri de muncă	3646
loe lähemalt	1582
loe lähemalt siit	1582
loe äpis	1620
loeb sünteetiline hääl	1618
logi sisse või loo konto	1575
los lectores también leyeron	1498
luba kõik	1593
luba kõik küpsised	1616
lubię to	3338	3456
lucrează cu noi	3646
lue keskustelun säännöt	1763
lue lisää	1766
lue lisää aiheesta	1766
lue myöhemmin	1750
lue myös	1766
lue vähemmän	1816
lugu jätkub pärast reklaami	1584
lugu täieneb	1582
lui écrire	1935
lukijana synteettinen ääni	1825
luotu tekoälyllä	1853
luôn cho phép	4719
luôn hiển thị	4719
luštit	558
luštit křížovku	555
lyd på	3281
lze kdykoli zrušit	473
làm bài trắc nghiệm	4711
làm mới trang	4725
làm trắc nghiệm	4711
lägg till i mina ämnen	4311
lägg till oss som föredragen källa	4311
lägg till som föredragen källa	4311
lähetä	91	1844
lähetä kommentti	1855
lähetä kuvasi	1850
lähetä palaute	1853
lähetä palautetta	1853
lähetä sähköpostilla	1750
lähetä viesti	1843
lähetä viesti toimittajalle	1846
lähetä vinkki	1850
lähetä vinkki nimettömänä	1850
lämna en kommentar	4211
lämna ett svar	4309
lämna feedback	4307
längd	4283
längd #	4283
länk kopierad	4199
länken har kopierats	4313
länken kopierad	4199
länken är kopierad	4199
läs den först i appen	4284
läs dokumentet	4221
läs domen	4221
läs först i appen	4284
läs hela	4300
läs hela artikeln	4220
läs hela texten	4220
läs hela texten här	4220
läs in sidan igen	4291
läs kommentarer	4211
läs mer	4217	4220
läs mer om	4217
läs mindre	4272
läs också	4217
läs senare	4199
läs transkription	4282
läs utan annonser	4314
läs vidare	4185	4217
läs våra kommentarsregler	4211
läs även	4217
läsarerbjudande	4275
läsarerbjudanden	4275
läsarfrågan	91	4268
läsarresa	4275
läsarresor	4275
lästid	4220
lästid # min	4220
lås artiklen op	728
lås op	617
lås op for artiklen	728
lås opp artikkelen	3179
lås opp saken	3179
lås upp	4295
lås upp artikeln	4185
låst artikel	4294
låst innehåll	4295
læg en kommentar	743
læg i kurv	709
læg i kurven	709
længde #	716
læs debatreglerne	644
læs debatreglerne her	644
læs den først i appen	717
læs først i appen	717
læs hele artiklen	655
læs i appen	717
læs kommentarer	644
læs mere	652	655
læs mere om	652
læs mindre	706
læs også	652
læs også disse artikler	652
læs senere	627
læs transskription	715
læs uden annoncer	748
læs uden grænser	728
læs uden reklamer	748
læs videre	617	652
læs vores regler for debatten	644
læserrejse	709
læserrejser	709
læsertilbud	709
læsetid # min	655
læst op af en syntetisk stemme	715
lên đầu trang	4678
líbí se mi	599
lõpeta jälgimine	1633
lös korsordet	4268
lösenord	4295
löysitkö virheen	1850
løs krydsord	701
løs krydsordet	701
løs kryssordet	3267
lùi # giây	4715
lúštiť krížovku	4037
lülita reklaamiblokeerija välja	1623
lülitasin reklaamiblokeerija välja	1623
lütfen geçerli bir e-posta adresi girin	4471
lūdzu, izslēdziet reklāmu bloķētāju	2968
lưu	4666
lưu bài	4666
lưu bài viết	4666
lưu bài để đọc sau	4702
lưu cài đặt	4719
lưu công thức	61
lưu tùy chọn	4719
lấy link	4702
""", 'm': """
magari più tardi	2481
mai multe articole de același autor	3695
mai multe opțiuni	3703
mai târziu	3617
mainonnanesto käytössä	1835
mainonnanesto on käytössä	1835
mainos päättyy	1753
mainossisältö	1755
mainostajan sisältö	1860
mainosten estäminen käytössä	1835
mainīt burtu izmēru	2979
mainīt piekrišanu	2961
mais notícias	3502
mais opções	3584
mais opções de partilha	3583
maksettu mainossisältö	1755
maksettu sisältö	1753
maksettu yhteistyö	1860
maksettua mainossisältöä	1755
maksettua sisältöä	1755
mam już konto	3439
mam prenumeratę	3439
manas tēmas	2978
mantener la sesión iniciada	1523
mantener sesión iniciada	1523
manter sessão iniciada	3567
mantén la sessió iniciada	445
manşetler	4405
maschinell übersetzt	961
maschinelle übersetzung	962
masintõlgitud	1631
maskinoversættelse	742
maskinöversatt	4307
maskinöversättning	4308
masquer la publicité	1941
masquer les réponses	1965
masz już konto	3327
masz już konto? zaloguj się	3327
masz włączonego adblocka	3431
materialet er vernet etter åndsverkloven	3304
materialet är skyddat enligt lagen om upphovsrätt	4247
materialet är upphovsrättsskyddat	4248
materiał komercyjny	3461
materiał niedostępny	3426
materiał partnera	3342
materiał partnerski	3461
materiał promocyjny	3342
materiał płatny	3461
materiał sponsorowany	3342
materiał wideo niedostępny	3426
materiał zewnętrzny	3342
matéria exclusiva para assinantes	3539
matérias relacionadas	3502
mazāks teksts	2979
mağazamiz	4454
mağazaya git	4454
mašinski prevedeno	3969
mašīntulkots	2976
mažesnis tekstas	2912
me ei saa seda sisu näidata	1616
me réabonner	2019
media społecznościowe	3339
medlemsförmån	4275
megjelenítés és elfogadás	2318
megnyitás	2266
megnyitás az alkalmazásban	2328
megnézem	2264
megnézem a galériát	2345
megnézem az ajánlatot	2315
megnézem az eredményt	2309
megnézem az árat	2315
megosztás	2247
megosztás a facebookon	2247
megosztás ajándékként	2358
megosztás e-mailben	2358
megosztás facebookon	2247
megosztás twitteren	2247
megosztás whatsappon	2358
megrendelem a könyvet	2253
megrendelés	2252
megveszem a könyvet	2315
mehr für dich	879
mehr für sie	879
meld deg av når som helst	3296
meld deg på	3186
meld deg på nyhetsbrevet	3186
meld meg på	3296
mentions légales	1907
mentés	2247
mentés későbbre	2247
menú	1455
menü	813	955	2264	4407
menü schließen	813
menü öffnen	813
menüyü kapat	4501
mer från	4217
mer läsning	4217
merci ! votre message a bien été envoyé	1988
merci d'avoir voté	91	1945
merci de le désactiver pour continuer	1982
merci, votre vote a été pris en compte	1965
mergi la pagina de donații	3686
mergi la rețetă	61
mesajiniz başariyla gönderildi	4471
mesajiniz gönderildi	4471
mesajul dumneavoastră a fost trimis	3691
mesajul tău	3692
mesačne	4057
mesačná platba	4057
mesačné predplatné	4057
mesačný dar	4053
mesečna donacija	3955	4152
mesečna naročnina	4155
mesečna pretplata	3958
mesečno	3958	4155
mesečno plačilo	4155
messaggio pubblicitario con finalità promozionale	2535
mest läst	4217
mest lästa	4217
mest læst	652
mest læste	652
mest populär	4295
mest populärt	4295
mest populær	729	3294
mest populære	729	3294
mesterséges intelligencia készítette	2352
mesterséges intelligenciával készült	2352
metinė prenumerata	2904
mettre de côté	2032
mi donación	1553
mi készítette	2352
mi var kļūdīties	2976
mi által generált	2352
mi-összefoglaló	2264
micșorează textul	3703
mida sina arvad? hääleta	1582
midagi läks valesti. proovi uuesti	1627
miesięcznie	3440
miks ma seda reklaami näen	1636
miksi näen tämän mainoksen	1860
mina ämnen	4311
mind a # fotó megtekintése	2344
mind a # fotók megtekintése	2344
mind a # kép megtekintése	2344
mind a # képek megtekintése	2344
mind a fotó megtekintése	2344
mind a fotók megtekintése	2344
mind a kép megtekintése	2344
mind a képek megtekintése	2344
minden adomány számít	2336
minden forint segít	2336
minden forint számít	2336
minden hozzájárulás számít	2336
minden héten e-mailben	2270
minden héten, ingyen	2270
minden hétfőn, ingyen	2270
minden pénteken a postaládájában	2270
minden pénteken, ingyen	2270
minden pénteken. ingyen. spam nélkül	2342
minden reggel a postafiókjában	2270
minden reggel a postaládájában	2270
minden süti elfogadása	2318
minden támogatás segít	2336
mindet elutasítom	2319
mindig engedélyezem	2318
mindig engedélyezés	2318
mindig megjelenítem	2318
minn meg på det senere	3175
minőség	2327
mira el vídeo	411
mira también	1557
mit ki übersetzt	961
mit paypal unterstützen	946
mitä mieltä olet? äänestä	1768
miért látom ezt a hirdetést	2360
miễn phí vận chuyển	4744
miễn phí, không spam	4731
mjesečna donacija	3955
mjesečna pretplata	3958
mjesečno	3958
modalità di pagamento	2485
moderációs alapelvek	2353
moderálási elvek	2258
modifică preferințele cookie	3641
modifică setările	3710
modifier mes préférences	1937
modifier vos préférences	1977
modtag en notifikation, når vi skriver om emnet	655
modération a priori	2007
mogoče kasneje	4095
mogą cię zainteresować	3360
mohlo by se vám líbit	498
mohlo by vás také zajímat	498
mohlo by vás tiež zaujímať	3988
mohlo by vás zajímat	498
mohlo by vás zaujímať	3988
moje témata	600
moje témy	4072
mokama partnerystė	2914
molimo isključite blokator oglasa	3953
molimo vas, isključite adblock	3953
monatlich kündbar	874
montant personnalisé	2017
mostra aquesta publicació a instagram	402
mostra di più	2516
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3544
mostrar conteúdo	3556
mostrar conteúdo externo	3520
mostrar más	1455
mostrar o conteúdo	3556
mostrar subtítulos	1508
mot de passe oublié	1881
mots clés	1914
mots croisés	1970
mots croisés du jour	2008
mots fléchés	1970
mots mêlés	1970
mots-clés	1914
może cię zainteresować	3360
może później	3323
możesz zrezygnować w każdej chwili	3439
možda kasnije	3895
možda vas zanima	3887
možda će vas zanimati	3887
možete se odjaviti bilo kada	3960
možete se odjaviti u bilo kom trenutku	3960
možno neskôr	3995
možná později	469
mua sách	4714
mua sách tại đây	4714
mua trên lazada	4714
mua trên shopee	4714
mua trên tiki	4714
mua vé	4714
mua vé ngay	4714
muistuta myöhemmin	1738
mulțumim că ai votat	3665
mulțumim pentru feedback	3644
mulțumim pentru sprijin	3712
mulțumim pentru susținere	3712
mulțumim pentru vot	91	3665
mulțumim, mesajul a fost trimis	3691
mulțumim, te-ai abonat cu succes	3651
mutasd az eredményt	91	2309
mutass többet	2264
muuda küpsiste seadeid	1616
muut lukivat myös	1766
muuta evästeasetuksia	1822
mykistä	1826
myöhemmin	1738	1831
mám predplatné	4056
mám předplatné	581
mám vypnuto	577
mám účet	581
már előfizető	2241
már kikapcsoltam	2335
már követed	2355
már követed ezt a témát	2355
már követi	2355	2357
már szavazott	2309
már szavaztál	2309
már van fiókom	2339
más	1455
más antiguos	1502
más artículos	1452
más artículos de este autor	1529
más artículos del autor	1471
más detalles	1456
más en	1452
más historias	1452
más información	1452
más leídas	1452
más leído	1452
más leídos	1452
más noticias	1452
más noticias de este autor	1529
más opciones	1445
más opciones para compartir	1538
más popular	1524
más recientes	1502
más sobre este tema	1452
más tarde	1412
más valorados	1502
más vistas	1452
más vistos	1452
más votados	1502
más összeg	2336
mások ezt olvassák	2262
mások ezt olvasták	2262
másolva	2359
másolás	2247
másolás tilos	2350
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	592
máte už účet	581
máte zapnutý adblock	575
mã giảm giá	4754
mängi kohe	1612
märkasid viga	1630
märksõnad	1577
månadsgåva	4181
månadsvis	4295
månadsvis betalning	4295
månedlig	3294
månedlig betaling	3294
månedlig gave	3176
månedlig støtte	726
månedligt	729
månedligt bidrag	614
mångfaldigande förbjudet	4249
måske senere	613	719
måske vil du også kunne lide	652
még nem előfizető	2339
még nincs előfizetése	2339
még nincs fiókja	2339
még nincs fiókod	2339
még nincsenek hozzászólások	2353
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
método de pago	1416
métodos de pagamento	3474
métodos de pago	1416
mākslīgais intelekts var kļūdīties	2976
mākslīgā intelekta kopsavilkums	2929
mă abonez	3651
mărește fotografia	3695
mărește imaginea	3695
mărește textul	3703
mărime text	65
mēneša abonements	2971
mēs nevaram parādīt šo saturu	2961
mēģiniet vēlreiz	2972
mēģiniet vēlāk	2972
mėnesinė parama	2902
mėnesinė prenumerata	2904
měsíční dar	578
měsíční platba	582
měsíční předplatné	582
měsíčně	582
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4727
mỗi đóng góp đều quý giá	4727
một lần	4728
mới nhất	4676
mời chúng tôi ly cà phê	4727
mở	4679
mở khóa bài viết	4751
mở khóa bài viết này	4702
mở rộng	4678
mở trong ứng dụng	4721
mở ứng dụng	4721
""", 'n': """
na celú obrazovku	4046
na górę	3445
na hlavní stránku	588
na hlavnú stránku	4062
na stránku darov	4053
na stránku darů	578
na začiatok	4047
na začátek	568
na żywo	3427
nabídka pro čtenáře	561
nadaljevanje članka pod oglasom	4087
nagyobb betűk	2358
nagyítás	2327
nahlásit	599
nahlásit chybu	496
nahlásit komentář	598
nahlásit příspěvek	598
nahlásit reklamu	604
nahlásiť	4071
nahlásiť chybu	3991
nahlásiť komentár	4070
nahlásiť príspevok	4070
nahlásiť reklamu	4075
najboljši	4168
najchętniej czytane	3360
najchętniej czytane dziś	3360
najczęściej czytane	3360
najczęściej czytane artykuły	3360
najlepšia ponuka	4057
najlepšie	4071
najnovejše	4088
najnovejše novice	4088
najnovejši	4168
najnovejši najprej	4167
najnoviji članci	3887
najnovšie	3988	4071
najnovšie správy	3988
najnovšie články	3988
najnowsze artykuły	3360
najnowsze wiadomości	3360
najobľúbenejšie	4057	4071
najstarejši	4168
najstarejši najprej	4167
najstaršie	4071
najvýhodnejšie	4057
najčitanije	3887
najčitanije vesti	3887
najčitanije vijesti	3887
najčitanije vijesti dana	3887
najčítanejšie	3988
najčítanejšie články	3988
najčítanejšie články dňa	3988
naloži objavo	4142
naloži več	4160
naloži video	4142
naloži vsebino	4142
napi keresztrejtvény	2309
napiši komentar	3970	4167
napišite komentar	4091
napište autorovi	588
napište do redakce	592
napište komentář	598
napište redakci	592
napsat komentář	496
napísať autorovi	4062
napísať komentár	4070
napíšte autorovi	4062
napíšte do redakcie	4065
napíšte komentár	4070
napíšte redakcii	4065
naročena vsebina	4087
naroči knjigo	4140
naročite knjigo	4140
naročite se	4083
naročnina	4083
narração gerada por ia	3594
naruči knjigu	3944
naručite knjigu	3944
naskenujte qr kód	569
naskenujte qr kód a stáhněte si aplikaci	569
naslednji članek	4160
nastala chyba. skúste to neskôr	4059
nastala chyba. zkuste to prosím znovu	585
nastavenia súkromia	4043
nastavenie súkromia	4043
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	564
nastavení soukromí	564
nastavi bez isključivanja	3953
nastavi s google računom	3957
nastavi čitanje	3939
nastavi čitati	3939
nastavit jako preferovaný zdroj	600
nastavit upozornění	571
nastavite čitanje	3939
nastavite čitati	3939
nastavitve piškotkov	4103
nastaviť ako preferovaný zdroj	4072
nastaviť upozornenia	4049
następna strona	3363
następne wideo	3426
następne zdjęcie	3445
następny	3363
następny artykuł	3360
następny film	3426
nasza księgarnia	3344
natisni članek	4091
naudojate reklamos blokavimą	2900
naudojimo taisyklės	2871
naudojimosi taisyklės	2894
naujausi viršuje	2910
naujausios žinios	2855
naujienlaiškis	2878
nav komentāru	2977
načteno umělým hlasem	567
načtěte qr kód	569
načíst další	500
načíst další články	588
načíst mapu	493
načíst obsah	564
načíst příspěvek	564
načíst stránku znovu	577
načíst video	564
načíst více	588
načítava sa prehrávač	4046
načítava sa video	4046
načítať obsah	4043
načítať príspevok	4043
načítať viac	4062
načítať video	4043
načítať ďalšie	4062
načítám přehrávač	567
načítání videa	567
našli jste chybu	496
našli jste chybu v článku	592
našli jste v článku chybu	496
našli ste chybu	4065
našli ste chybu v článku	4065
našli ste v článku chybu	4065
naživo	4047
ne děkuji	469
ne ratez rien de l'actualité	1981
ne, ačiū	2899
ne, děkuji	469	572
ne, děkuju	572
nederīga e-pasta adrese	2972
nejdiskutovanější	498
nejlepší	599
nejlepší nabídka	582
nejnovější	498	599
nejnovější zprávy	498
nejnovější články	498
nejoblíbenější	582	599
nejstarší	599
nejvýhodnější	582
nejčtenější	498
nejčtenější články	498
nejčtenější články dne	498
nekaj je šlo narobe. poskusite pozneje	4157
nekaj je šlo narobe. poskusite znova	4157
nem kérem	2330
nem kötelező	2343
nem küldünk spamet	2342
nem, köszönöm	2236	2330
nemam mišljenje	3942
nemate račun	3957
nemaš račun	3957
nemám názor	558	4038
nemám účet	581
nemáte predplatné	4056
nemáte předplatné	581
nemáte účet	581
nenhum comentário	3498
neplatná e-mailová adresa	585
neplatný e-mail	585
nepovinné	586	4060
neskôr	4050
neteisingas el. pašto adresas	2905
neueste beiträge	810
neveljaven e-poštni naslov	4157
nešto je pošlo naopako. pokušajte ponovo	3960
nešto je pošlo po zlu. pokušajte ponovno	3960
nešto je pošlo po zlu. pokušajte ponovo	3960
nghe bài báo	4715
nghe bài viết	4715
nghe nội dung bài viết	4715
nghe đọc bài	4715
nhà tài trợ	4744
nhấn để bật tiếng	4749
nhận thông báo	4722
nhập bình luận	4746
nhập bình luận của bạn	4746
nhập email của bạn	4752
nhập số tiền	4750
nhập địa chỉ email	4752
nhập địa chỉ email của bạn	4752
nhắc tôi sau	4659
nhớ đăng nhập	4729
ni še komentarjev	4167
nie dziękuję	3323
nie dziś	3323
nie możemy pokazać tej treści	3423
nie możemy wyświetlić tej treści	3423
nie można odtworzyć filmu	3426
nie można odtworzyć wideo	3426
nie można wyświetlić tej treści	3423
nie pamiętam hasła	3439
nie pamiętasz hasła	3327
nie udało się załadować filmu	3426
nie ďakujem	3995
nie, dziękuję	3323
nie, ďakujem	3995
nieprawidłowy adres e-mail	3442
niečo sa pokazilo	4060
niečo sa pokazilo, skúste to znova	4059
niečo sa pokazilo. skúste to neskôr	4059
niečo sa pokazilo. skúste to znova	4059
nimate računa	4154
nimetön postilaatikko	1850
nincs fiókja	2339
nincs fiókod	2339
nincs fiókom	2339
nincs hozzászólás	2353
nincs még előfizetésed	2339
nincs még fiókja	2339
nincs véleményem	2312
nincsenek hozzászólások	2353
niste naročnik	4154
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2981
no mūsu veikala	2959
no se ha podido cargar el vídeo	1549
no se ha podido reproducir el vídeo	1508
no se puede reproducir el vídeo	1508
no sé	1502
noe gikk galt, prøv igjen	3296
noe gikk galt, prøv igjen senere	3296
noe gikk galt. prøv igjen	3296
noe gikk galt. prøv igjen senere	3296
noget gik galt, prøv igen	731
noget gik galt, prøv igen senere	731
noget gik galt. prøv igen	731
noget gik galt. prøv igen senere	731
nokopēts	2980
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2594
noraidīt visas	2962
normas de participación	1501
normes de participació	423
norėdami komentuoti, prisijunkite	2859
nosūti draugam	2927
nosūtīt atsauksmi	2976
nosūtīt draugam	2927
nosūtīt e-pastā	2927
nosūtīt komentāru	2977
nosūtīt ziņu	2972
noteで書く	2645
notiek video ielāde	2963
notifications activées	1981
notifikácie	4050
notre charte déontologique	1996
notre charte éditoriale	1996
notre sélection	1914
notre sélection d'articles	1958
notícia anterior	451	3573
notícia següent	451
notícias relacionadas	3502
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1996
nous écrire	1997
nouveau ! suivez vos auteurs préférés	2001
nu ai cont? înregistrează-te	3656
nu aveți cont	3689
nu ești abonat	3689
nu ești încă abonat	3689
nu mai urmări	3701
nu mulțumesc	3617
nu putem afișa acest conținut	3677
nu på google play	717
nu s-a putut încărca videoclipul	3711
nu sunteți abonat	3689
nu știu / nu răspund	3666
nu, mulțumesc	3617
nuestro código ético	1532
numele tău	3692
numele tău de utilizator	3707
nuotrauka # iš #	2916
nur für mitglieder	950
nuskaitykite qr kodą	2897
nuskenuokite qr kodą	2897
nyaste först	4309
nyeste først	3308
nyhetsdøgnet	3214
nyní na google play	569
nyní ne	572
nyomtatás	2247
não foi possível carregar	3594
não foi possível carregar o vídeo	3552
não foi possível reproduzir o vídeo	3552
não perca	3502
não sabe / não responde	3545
não sei	3545
não tem conta	3567
não tem uma conta	3567
não é assinante	3567
não, obrigada	3471
não, obrigado	3471
nächste seite	813
nächster artikel	810
nächstes bild	954
nächstes foto	954
nächstes video	937
näin korjaamme virheet	1850
näin poistat mainoseston	1832
näin poistat mainosten eston	1832
näin suojaamme lähteitämme	1850
näin suojelemme lähteitä	1850
näita # vastust	1632
näita alati	1616
näita galeriid	1629
näita ja nõustu	1616
näita kõiki	1583
näita rohkem	1582
näita sisu	1616
näita tulemusi	1612
näita vastuseid	1632
näita veel	1582
näita vähem	1583	1629
näköislehti	1741
nästa	4220
nästa artikel	4217
nästa bild	4300
nästa sida	4300
nästa video	4282
näytä # kuvaa	1845
näytä # kuvat	1845
näytä # vastausta	1855
näytä aina	1822
näytä alkuperäinen	1769
näytä galleria	1846
näytä ja hyväksy	1822
näytä julkaisu	1757
näytä kaikki	1768
näytä kaikki # kuvaa	1845
näytä kaikki # kuvat	1845
näytä kaikki artikkelit	1846
näytä kaikki kommentit	1855
näytä kaikki kuvaa	1845
näytä kaikki kuvat	1845
näytä kartta	1769
näytä kommentit	1763
näytä kuvaa	1845
näytä kuvagalleria	1846
näytä kuvat	1845
näytä kuvateksti	1846
näytä käännös	1769
näytä lisää	1768
näytä lisää artikkeleita	1846
näytä lisää kommentteja	1855
näytä litterointi	1825
näytä salasana	1840
näytä sisältö	1756
näytä tekstitykset	1825
näytä tiedot	1769
näytä tulokset	91	1769	1810
näytä upotus	1757
näytä vastaukset	1855
näytä vähemmän	1769	1846
något gick fel	4298
något gick fel, försök igen	4297
något gick fel, försök igen senare	4297
något gick fel. försök igen	4297
något gick fel. försök igen senare	4297
næste	655
næste artikel	652
næste billede	734
næste side	734
næste video	715
némítás	2327
némítás feloldása	2326
népszerű	2262
név	2343
névtelen bejelentés	2349
névtelen postaláda	2349
nézze meg galériánkat	2264
nézze meg képeinket	2264
nõustu ja jätka	1616
nõustu ja näita	1616
nõustun	1593
nõustun kõigiga	1593
nøgleord	652
nāc strādāt pie mums	2929
nākamais attēls	2974
nākamais raksts	2974
nākamais video	2963
nākamā bilde	2974
nākamā lapa	2974
nē, paldies	2967
něco se pokazilo	586
něco se pokazilo, zkuste to znovu	585
něco se pokazilo. zkuste to prosím později	585
něco se pokazilo. zkuste to znovu	585
nổi bật	4676
nội dung do ai tạo	4749
nội dung quảng cáo	4704
nội dung tài trợ	4671
nội quy bình luận	4708
""", 'o': """
o dată	3687
o leitor está a carregar	3552
o que achou desta notícia	3522
o seu apoio faz a diferença	3598
o singură dată	3687
o singură donație	3686
o vídeo começará em alguns segundos	3520
obaveštenja	3952
objednať knihu	4041
obligatoriskt fält	4297
obligātie lauki	2972
obligāts lauks	2972
obnovit stránku	577
obnoviť stránku	4052
obnovte stránku	577
obrázek # z #	587
obrázek # ze #	587
obrázok # z #	4061
obrázok # zo #	4061
obsah je chránený autorským zákonom	4066
obsah je chráněn autorským zákonem	593
obsah našich partnerov	4075
obsah našich partnerů	604
obsah není dostupný	564
obsah nie je dostupný	4043
obsah nie je možné zobraziť	4043
obsah sa nedá zobraziť	4043
obsah vytvořený ai	596
obsah článku	588
obserwuj autorkę	3457
obserwujesz już tego autora	3457
ocenite članak	3890
ocenite članek	4091
oceń jakość artykułu	3453
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	4002
ocijenite članak	3890
ocorreu um erro ao carregar o vídeo	3520
ocultar anúncio	3524
ocultar comentários	3544
od najnovších	4070
od najstarších	4070
od naszych partnerów	3461
od našich partnerov	4075
od našich partnerů	604
od naših partnera	3976
od naših partnerjev	4172
od nejnovějších	598
od nejstarších	598
od partnerů	604
odblokuj artykuł	3439
odblokuj dostęp	3439
odblokuj treść	3423
oddaj głos	91	3413
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	602
odeslat komentář	598
odeslat zprávu	585
odeslat zpětnou vazbu	596
odhlásenie kedykoľvek	4059
odhlásit se	472
odhlásit se můžete kdykoli	585
odhlásit se můžete kdykoliv	585
odhlásiť sa	3984
odhlášení kdykoliv	585
odjaviti se možete bilo kada	3960
odkaz bol skopírovaný	4073
odkaz byl zkopírován	602
odkaz skopírovaný	3991
odkaz zkopírován	482
odkleni članek	4084
odklenite celoten članek	4084
odklenite članek	4154
odmietnuť	4002
odmietnuť všetko	4002
odmítnout	490
odmítnout vše	490
odoberať	4060
odoberať newsletter	4059
odomknúť	4057
odomknúť článok	4056
odomknúť článok pre priateľov	4073
odoslať	91	4060
odoslať komentár	4070
odoslať správu	4059
odoslať spätnú väzbu	4068
odporúča outbrain	4075
odporúčame	3988	4057
odporúčame prečítať	3988
odporúčame tiež	3988
odporúčané outbrain	4075
odporúčané taboola	4075
odporúčané články	3988
odpovedať	4071
odpovědět	496	599
odrzuć	3346
odrzuć wszystkie	3346
odrzuć wszystko	3424
odtwarzacz wideo jest ładowany	3426
odtwórz	3363
odtwórz film	3426
odtwórz wideo	3426
odvolať súhlas	4043
odśwież stronę	3435
odštampaj	3890
odštampaj recept	61
odštampaj članak	3890
oferta dla czytelników	3419
oferta dla prenumeratorów	3419
ofertă pentru abonați	3671
ofertă pentru cititori	3671
oferă acest articol	3703
oferă acest articol cadou	3658
oferă articolul	3703
offert par un abonné	2032
offre abonnés	1971
offre intégrale	2019
offre limitée	1987
offre réservée aux lecteurs	1971
offre spéciale	1881
offre à durée limitée	1986
offrez-nous un café	1872
offrici un caffè	2482
oglasno sporočilo	87	4087
ogłoszenie	3342
ohjelma ei ole enää katsottavissa	1825
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3991
oikaisut ja täsmennykset	1850
okuma süresi # dk	4407
okurlara özel	4454
okurlarimiza özel	4454
okurlarimiza özel indirim	4454
oldal frissítése	2335
oldal újratöltése	2335
oled juba hääletanud	1612
olet jo äänestänyt	1810
oliko artikkeli hyödyllinen	1763
oliko juttu hyödyllinen	1763
oliko tiivistelmä hyödyllinen	1763
oliko tämä hyödyllinen	1853
olvasd be a qr-kódot	2328
olvass korlátlanul	2339
olvassa be a qr-kódot	2328
olvasson hirdetések nélkül	2360
olvasson korlátlanul	2241
olvasson tovább	2241
olvasta már	2262
olvastad már	2262
olvasás az alkalmazásban	2328
olvasói ajánlat	2315
olvidaste tu contraseña	1418
omogoči obvestila	4148
omogući obavijesti	3951
omröstning	92
onayi geri çek	4458
onayi yönet	4458
onayimi geri çek	4458
online reportáž zde	588
opdatér siden	724
oplæst af en robot	627
oplæst af en syntetisk stemme	715
oplæst af kunstig intelligens	655
oplæst af syntetisk stemme	715
opravy a upřesnění	592
opsig når som helst	617
opsig, når du vil	728
opći uvjeti korištenja	3946
ordsøgning	706
orijinali göster	4408
os comentários são exclusivos para assinantes	3588
os leitores também leram	3542
os preços podem variar	3524
osadzona treść	3423
osale küsitluses	1582
osmisměrka	558
osta käyttöoikeus	1851
osta liput tästä	1819
osta täältä	1819
ostatnie artykuły	3360
osveži stran	4151
osveži stranicu	3954
osvežite stran	4151
osvježi stranicu	3954
osvježite stranicu	3954
oszczędzasz #%	3440
ota käyttöön	1831
ota yhteyttä	1763
otevřít	502
otevřít aplikaci	569
otevřít galerii	588
otevřít mapu	502
otevřít v aplikaci	569
otkazati možete bilo kada	3957
otkaži bilo kada	3957
otključaj članak	3880
otključajte ceo članak	3880
otključajte cijeli članak	3880
otključajte članak	3957
otomatik çeviri	4456
otros artículos	1452
oturumu açik tut	4469
otvoriť aplikáciu	4048
otvoriť galériu	4062
otvoriť v aplikácii	4048
otwórz	3364
otwórz aplikację	3428
otwórz galerię	3445
otwórz mapę	3364
otázka dne	555
otázka dňa	4037
outras notícias	19	3502
ouvir este conteúdo	3552
ouça esta reportagem	3552
ouça este conteúdo	3488
ovaj sadržaj ne možemo prikazati	3946
ovaj sadržaj nije dostupan	3946
ovaj sadržaj nije moguće prikazati	3946
ovaj video više nije dostupan	3948
ovaj članak je zaključan	3957
oversættelsen er lavet af en maskine	655
oy verdiğiniz için teşekkürler	91	4448
oynatici yükleniyor	4455
oyunuz için teşekkürler	4448
""", 'p': """
padidinti nuotrauką	2907
padovanokite straipsnį	2858
padovanokite straipsnį draugui	2858
padovanoti straipsnį	2912
page précédente	1917
pagina următoare	3633
pague um café	3472
paiement sécurisé	1879
paketi seç	4469
paketleri gör	4498
pakollinen kenttä	1843
paldies par jūsu balsi	2957
paldies par pieteikšanos	2946
paldies par ziņu	2972
palielināt	2964
palielināt attēlu	2974
palun jää viisakaks	1581
palun lülita reklaamiblokeerija välja	1623
pamanīji kļūdu	2928
pamanījāt kļūdu	2928
pamiršau slaptažodį	2903
pamiršote slaptažodį	2903
par šo tēmu	2924
paramètres de confidentialité	1977
paramètres des cookies	1907
paramétrer	1907
paramétrer les cookies	1907
parandused ja täpsustused	1630
parašyk komentarą	2859
parašykite komentarą	2859
partajează	3624
partenerii noștri	3631
participez à la conversation	1945
participă la sondaj	3665
partilhar esta página	3609
partnereink ajánlata	2360
partnereinktől	2360
partnerių turinys	2862
partnerski sadržaj	3886
partnerski članek	4172
partnerský obsah	604
pas encore abonné	1986
pasidalinkite šiuo straipsniu	2858
pasirinkite planą	2903
pasirinkite prenumeratą	2903
pasirinkite sumą	2901
pasirinkti prenumeratą	2903
pasitikrinkite žinias	2860
pasiūlymas skaitytojams	2891
paslēpt reklāmu	2981
passer la publicité	1905
passer à la recette	61
passwort zurücksetzen	949
pastebėjote klaidą	2859
pasziánsz	2312
pasūtīt grāmatu	2959
pateikti atsiliepimą	2909
patikrinkite savo el. paštą	2905
patreonで支援する	2708
patvirtinkite savo el. paštą	2905
pausar vídeo	1508
pauză video	3673
pavaišinkite mus kava	2901
paylaş	4398
paylaşin	4398
paypal ile öde	4498
pašreizējais laiks #	2963
pažiūrėkite vaizdo įrašą	2860
pe aceeași temă	3659
pelaa peliä	1810
pelaa tästä	1810
pentru a citi în continuare	3656
per saperne di più	2552
per visą ekraną	2895
per überweisung spenden	946
pergunte à nossa ia	3522
permite întotdeauna	3677
permitir anúncios	3562
personvernerklæring	3278
personvernerklæring og informasjonskapsler	3205
perspausdinti draudžiama	2915
peut-être plus tard	1871
pełny ekran	3426
photo précédente	2022
phát hiện lỗi	4708
phát lại	4716
phát video	4715
phóng to ảnh	4735
phối hợp với	4744
phổ biến nhất	4730
phụ đề	4716
piedalies aptaujā	2929
piedāvājums lasītājiem	2959
piekrist un rādīt	2961
piekrist un turpināt	2961
piekrist visām	2939
piekrītu	2939
piekrītu visām	2962
piesakies vebināram	2929
piesakoties tu piekrīti lietošanas noteikumiem	2946
pieslēdzies vai izveido kontu	2922
pieslēdzies, lai komentētu	2928
pieslēgties	2922
pieslēgties ar facebook	2970
pieslēgties ar google	2970
pievieno savu komentāru	2928
pievienot komentāru	2922
pievienot kā vēlamo avotu	2978
pievienot manām tēmām	2978
pieņemt un turpināt	2961
pieņemt visas	2962
pieņemt visas sīkdatnes	2961
pilnekrāna režīms	2963
pilnekrāns	2963
pirkt biļetes	2959
pirkt biļeti	2959
pirkt grāmatu	2959
pirkti bilietą	2891
pirkti knygą	2891
pirkti licenciją	2915
pirmais mēnesis par # €	2922
pirmas mėnuo tik # €	2853
più lette	2513
più letti	2513
più popolare	2582
più recenti	2559
più tardi	2481
più vecchi	2559
più votati	2559
piši autoru	3963
piši avtorju	4160
pišite autoru	3963
pišite avtorju	4160
pišite nam u redakciju	3966
pišite nam v uredništvo	4163
pišite redakciji	3966
pišite uredništvu	4163
piškotki	4103
placená inzerce	87	486
placená spolupráce	604
placený obsah	604
plan seç	4469
plani seç	4469
planini seç	4469
platba ročne	4057
platba ročně	582
platená inzercia	87	3987
platená spolupráca	4075
platený obsah	4075
player de áudio	3594
player se učitava	3948
plaćena saradnja	3976
plaćena suradnja	3976
plaćeni oglas	87	3886
plaćeni sadržaj	3886
plačajte nam kavo	4152
plačana objava	87	4087
plačana vsebina	4172
plačano sodelovanje	4172
plačiau skaitykite čia	2860
plein écran	1917
plus d'actualités	1914
plus d'articles du même auteur	1992
plus de détails	1918
plus récents	1966
plătește cu paypal	3713
poate mai târziu	3617
początek bloku reklamowego	3345
podaj prawidłowy adres e-mail	3442
podari članek	4091
podarite ta članek	4091
podaruj artykuł	3327
podaruj dostęp	3459
podaruj ten artykuł	3338
podcast anhören	855
pode ler também	3542
podeli članak	3890
podešavanja privatnosti	3946
podijeli članak	3890
podmienky používania	4002
podmínky použití	490
podmínky užití	490
podobne artykuły	3360
podobné články	498	3988
podporiť	3983
podporte nezávislú žurnalistiku	3983
podporte nás	3983
podporte nás cez darujme	4053
podporte nás cez paypal	4053
podporte nás na patreone	4053
podpořit	470
podpořit přes darujme	578
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	578
podpořte nás přes paypal	578
podpořte redakci	470
podrobné nastavenia	4043
podrobné nastavení	564
podrži	3879
podrži nas	3879
podržite nas	3879
podržite naš rad	3879
podržite nezavisno novinarstvo	3879
podziel się	3338
podziel się na facebooku	3338
pogledajte još	19
poista mainonnanesto käytöstä	1835
poistin mainonneston käytöstä	1835
poistin sen käytöstä	1836
pokaż # odpowiedzi	3455
pokaż # zdjęcia	3444
pokaż # zdjęć	3444
pokaż galerię	3445
pokaż hasło	3439
pokaż i zaakceptuj	3423
pokaż komentarze	3354
pokaż mniej	3363
pokaż napisy	3426
pokaż odpowiedzi	3455
pokaż oryginał	3364
pokaż podpis	3445
pokaż szczegóły	3347
pokaż transkrypcję	3426
pokaż treść	3346
pokaż tłumaczenie	3364
pokaż więcej	3363
pokaż wszystkie	3363
pokaż wszystkie # zdjęcia	3444
pokaż wszystkie # zdjęć	3444
pokaż wszystkie zdjęcia	3444
pokaż wszystkie zdjęć	3444
pokaż wszystko	3364
pokaż wyniki	91	3413
pokaż zdjęcia	3444
pokaż zdjęć	3444
pokaži geslo	4154
pokaži rezultate	91
pokaži vsebino	4103
pokloni članak	3890
poklonite ovaj članak	3890
pokračovat bez podpory	469
pokračovat bez vypnutí	575
pokračovat přes apple	581
pokračovat přes facebook	581
pokračovat přes google	581
pokračovat s apple	581
pokračovat s google	581
pokračovať bez podpory	3995
pokračovať bez vypnutia	4051
pokračovať cez apple	4056
pokračovať cez facebook	4056
pokračovať cez google	4056
pokračovať s google	4056
pokušajte kasnije	3960
pokušajte ponovno	3960
pokušajte ponovno kasnije	3960
pokušajte ponovo	3960
pole obowiązkowe	3442
polecamy również	3360
polecamy także	3360
polecamy też	3360
polecane artykuły	3360
politica de corecții	3697
politica editorială	3697
politika kolačića	3946
politika piškotkov	4142
politique de confidentialité	1907
politique de protection des données	2012
polityka prywatności	3346
polityka prywatności i cookies	3348
polityka sprostowań	3449
política de cookies	1445	3495
política de correcciones	1532
política de correccions	453
política de correções	3576
política de galetes	402
política de privacidad	1445
política de privacidade	3495
política de privacitat	402
política de protección de datos	1548
política de proteção de dados	3593
pomanjšaj pisavo	4170
pomôže každé euro	4053
pomůže každá koruna	578
ponovno učitaj stranicu	3954
ponuda za čitaoce	3944
ponuda za čitatelje	3944
ponuka pre čitateľov	4041
poprzedni artykuł	3360
poprzednie zdjęcie	3445
populární	498
populära artiklar	4217
populärast	4295	4310
populärt	4217
populære	744	3309
populære artikler	652
populære saker	3214
populært	652	3214
populārākie	2924
popüler	4405
popüler haberler	4405
popüler konular	4405
por mês	3565
por qué estás viendo esto	1418
por qué? cuéntanos	1543
portes grátis	3585
poslat jako dárek	602
poslat přes whatsapp	602
poslat příteli	602
poslat tip anonymně	592
poslat zprávu	585
poslať	4060
poslať ako darček	4073
poslať cez whatsapp	4073
poslať e-mailom	3991
poslať mailom	4073
poslať priateľovi	4073
poslať správu	4059
poslať tip	4065
poslať tip anonymne	4065
poslušaj vest	3890
poslušaj članak	3890
poslušaj članek	4091
poslušajte tekst	3948
poslušajte članek	4091
posnetek ni več na voljo	4145
posnetek v vaši državi ni na voljo	4145
posnetka ni mogoče predvajati	4145
postanite naročnik	4083
postanite član	3879	4083
postavke kolačića	3903
postaw kawę	3324
postaw nam kawę	3324
poszt betöltése	2318
posłuchaj	3338
poukážte nám # % z dane	4053
pour continuer à lire	1954
pourquoi voyez-vous cette publicité	1941
pouze nezbytné	564
pouze pro předplatitele	472
používate adblock	4051
používate blokovanie reklám	4051
používate blokovač reklám	4051
používateľské meno	4057
používáte adblock	575
používáte blokování reklam	575
používáte blokátor reklam	575
povezani sadržaj	3887
povezani članci	3887
povezani članki	4088
povećaj	3949
povećaj fotografiju	3963
povećaj sliku	3963
povećaj slova	3974
povećaj tekst	3974
povečaj	4146
povečaj besedilo	4170
povečaj fotografijo	4160
povečaj pisavo	4170
povečaj sliko	4160
povinná pole	585
povinné	586	4060
povinné pole	585
povinné polia	4059
povinné údaje	585
povolit a pokračovat	493
povolit upozornění	571
povolit vždy	493
povoliť	4050
povoliť notifikácie	4049
povoliť obsah	4043
povoliť raz	4043
povoliť reklamu	4052
povoliť reklamy	4052
povoliť upozornenia	4049
powiązane	3360
powiązane artykuły	3360
powiązane tematy	3360
powiększ	3363
powiększ tekst	3459
powiększ zdjęcie	3363
powrót do góry	3363
powrót do strony głównej	3445
powrót na górę	3445
pozastaviť	4047
později	469	574
pozostała część artykułu pod materiałem wideo	3342
pozostały czas	3427
pozostały czas #	3426
pozostały czas -#	3426
pozrieť # fotiek	4061
pozrieť # fotky	4061
pozrieť # fotografie	4061
pozrieť # fotografií	4061
pozrieť fotiek	4061
pozrieť fotky	4061
pozrieť fotografie	4061
pozrieť fotografií	4061
pozrieť galériu	4062
pozrieť všetky # fotiek	4061
pozrieť všetky # fotky	4061
pozrieť všetky # fotografie	4061
pozrieť všetky # fotografií	4061
pozrieť všetky fotiek	4061
pozrieť všetky fotky	4061
pozrieť všetky fotografie	4061
pozrieť všetky fotografií	4061
pozrieť všetkých # fotiek	4061
pozrieť všetkých # fotky	4061
pozrieť všetkých # fotografie	4061
pozrieť všetkých # fotografií	4061
pozrieť všetkých fotiek	4061
pozrieť všetkých fotky	4061
pozrieť všetkých fotografie	4061
pozrieť všetkých fotografií	4061
pozvite nás na kávu	4053
pozvěte nás na kafe	578
pozvěte nás na kávu	578
počastite nas kavom	3955
pořídit předplatné	581
pošalji	91	3961
pošalji e-mailom	3890
pošalji komentar	3890
pošalji mejlom	3890
pošalji poruku	3960
pošalji povratnu informaciju	3969
pošalji prijatelju	3890
pošalji vest	3966
pošalji vijest	3966
pošalji članak e-mailom	3890
pošaljite dojavu	3966
pošaljite komentar	3890
pošaljite vest	3966
pošlete tip redakci	592
pošlite tip redakcii	4065
pošlji	4158
pošlji komentar	4167
pošlji po e-pošti	4091
pošlji povratno informacijo	4166
pošlji prijatelju	4091
pošlji sporočilo	4157
pošlji članek po e-pošti	4091
pošljite nam namig	4163
pošljite namig	4163
poštanski broj	3961
poštna številka	4158
poštovné zdarma	562
pr članek	4087
pradėti testą	2889
praneškite apie klaidą	2859
pranešti anonimiškai	2908
pranešti apie klaidą	2859
pranešti apie komentarą	2910
pratite uživo	3963
pravidelný dar	578
pravidelný príspevok	4053
pravidelně měsíčně	578
pravidlá diskusie	3991
pravidlá opráv	4065
prawa autorskie zastrzeżone	3450
prašome išjungti reklamos blokavimą	2900
pre komentovanie sa prihláste	4070
pre predplatiteľov	3984
preberi cel članek	4160
preberi celoten članek	4160
preberi več	4160
preberite celoten članek	4160
preberite še	4088
predchádzajúca fotografia	4062
predchádzajúca snímka	4062
predchádzajúca strana	4062
predchádzajúci článok	4062
predplatiť	3983
predplatné môžete kedykoľvek zrušiť	4056
predplaťte si	3983
preferințe cookie	3677
preferințe de confidențialitate	3710
preferències de galetes	434
preferências de cookies	3556
preferências de privacidade	3593
prehrať	4047
prehrať video	4046
prehrávač sa načítava	4046
prejsť do diskusie	4070
prejsť do galérie	4062
prejsť na darovanie	4053
prejsť na kvíz	4037
prejsť na obsah	4062
prejsť na online	4062
prejsť na platbu	4053
prejsť na ponuku	4041
prejsť na recept	61
prejšnja fotografija	4160
prejšnja slika	4160
prejšnja stran	4160
prejšnji članek	4160
prekličete lahko kadarkoli	4154
prekliči soglasje	4142
preložené automaticky	4068
preložené pomocou ai	4068
prenošenje zabranjeno	3967
prenumerantförmån	4275
prenumerantförmåner	4275
prenumerata nuo # euro per mėnesį	2853
prenumerata nuo # €	2853
prenumerera på vårt nyhetsbrev	4192
prenumeruodami sutinkate su taisyklėmis	2878
prenumeruokite naujienlaiškį	2878
prenumeruoti naujienlaiškį	2905
preostali čas	4146
preostali čas #	4145
preostali čas -#	4145
preporučeno	3887
preporučuje outbrain	3976
preporučuje taboola	3976
preporučujemo	3887	3958
preporučujemo da pročitate	3887
preporučujemo i	3887
presentear matéria	3583
preskoči na sadržaj	3963
preskoči na vsebino	4160
preskočiť na obsah	4062
prestať sledovať	4072
prethodni članak	3963
pretlač zakázaná	4066
prevedeno uz pomoć ai	3969
preverite e-pošto	4157
prečo vidím túto reklamu	4075
prečítajte si	3988
prečítajte si aj	3988
prečítať neskôr	4073
prečítať prepis	4046
prețurile pot varia	3646
pridať ako preferovaný zdroj	4072
pridať do košíka	4041
pridať do mojich tém	4072
pridať komentár	3991
pridať medzi preferované zdroje	4072
pridruži se razpravi	4167
pridružite se razpravi	4167
pridėti kaip pageidaujamą šaltinį	2911
pridėti komentarą	2910
pridėti prie mano temų	2911
pridėti prie pageidaujamų šaltinių	2911
prihlásiť	3984
prihlásiť cez facebook	4056
prihlásiť cez google	4056
prihlásiť na odber	4059
prihlásiť sa	3984
prihlásiť sa cez apple	4056
prihlásiť sa cez facebook	4056
prihlásiť sa cez google	4056
prihlásiť sa do diskusie	4070
prihlásiť sa na odber	4059
prihláste sa a komentujte	4070
prihvati i prikaži	3946
prihvati sve kolačiće	3946
prihvaćam	3903
prihvaćam i nastavljam	3946
prihvaćam sve	3903
prijava putem google računa	3957
prijavi grešku	3890
prijavi pogrešku	3966
prijavi se s google računom	3957
prijavite grešku	3966
prijavite pogrešku	3966
prijať	4002
prijať a pokračovať	4043
prijať a zobraziť	4043
prijať všetko	4002
prijať všetky	4044
prijať všetky cookies	4043
prikaži # odgovora	3970
prikaži # odgovore	4167
prikaži galerijo	4160
prikaži galeriju	3963
prikaži geslo	4154
prikaži i prihvati	3946
prikaži in sprejmi	4142
prikaži komentare	3970
prikaži komentarje	4167
prikaži lozinku	3957
prikaži manj	4089
prikaži manje	3888
prikaži odgovore	3970	4167
prikaži podnapise	4145
prikaži prepis	4145
prikaži rezultate	91	3941	4137
prikaži sadržaj	3903
prikaži sve	3888
prikaži titlove	3948
prikaži transkript	3948
prikaži več	4089
prikaži više	3888
prikaži vse	4089
prikaži vsebino	4142
prima lună gratuită	3656
prima pagină	3634
primetili ste grešku	3966
primește alerte despre acest subiect	3650
primijetili ste grešku	3966
printează	3624
printează rețeta	61
pripomenúť neskôr	3995
priporoča outbrain	4172
priporoča taboola	4172
priporočamo	4088	4155
priporočamo tudi	4088
priporočamo v branje	4088
priporočeno	4088
prisijunkite arba susikurkite paskyrą	2853
prisijunkite prie mūsų komandos	2860
prisijunkite, kad galėtumėte komentuoti	2859
prispieť	3983
prispieť jednorazovo	4053
prispieť mesačne	4053
privatsphäre verwalten	934
privatsphäre-einstellungen	798
privātuma iestatījumi	2961
privātuma politika	2939
prišlo je do napake. poskusite pozneje	4157
prišlo je do napake. poskusite znova	4157
pro komentování se přihlaste	598
pro předplatitele	472
pro předplatitele výhodněji	561
prochaine vidéo	2013
profită de ofertă	3717
programmet är inte längre tillgängligt	4282
prohibida su reproducción total o parcial	1562
prohlédnout # fotek	587
prohlédnout # fotky	587
prohlédnout # fotografie	587
prohlédnout # fotografií	587
prohlédnout fotek	587
prohlédnout fotky	587
prohlédnout fotografie	587
prohlédnout fotografií	587
prohlédnout galerii	588
prohlédnout všech # fotek	587
prohlédnout všech # fotky	587
prohlédnout všech # fotografie	587
prohlédnout všech # fotografií	587
prohlédnout všech fotek	587
prohlédnout všech fotky	587
prohlédnout všech fotografie	587
prohlédnout všech fotografií	587
prohlédnout všechny # fotek	587
prohlédnout všechny # fotky	587
prohlédnout všechny # fotografie	587
prohlédnout všechny # fotografií	587
prohlédnout všechny fotek	587
prohlédnout všechny fotky	587
prohlédnout všechny fotografie	587
prohlédnout všechny fotografií	587
proibida a reprodução total ou parcial	3605
promijeni veličinu teksta	3974
promo sadržaj	3976
promocijsko sporočilo	4087
promotivni sadržaj	3886
promotivni članak	3886
promóció	2250
proovi # päeva tasuta	1575
proposé par	2005
prosimy o wyłączenie adblocka	3431
proč vidím tuto reklamu	604
pročitaj ceo članak	3963
pročitaj cijeli članak	3963
pročitaj kasnije	3974
pročitaj transkript	3948
pročitajte ceo tekst	3963
pročitajte cijeli članak	3963
pročitajte i	3887
pročitajte još	3887
prywatność	3346
prywatność i cookies	3348
przeczytaj całość	3445
przeczytaj cały artykuł	3445
przeczytaj również	3360
przeczytaj także	3360
przeczytaj też	3360
przeczytaj transkrypcję	3426
przejdź bez wsparcia	3323
przejdź do galerii	3445
przejdź do głównej treści	3445
przejdź do księgarni	3343
przejdź do oferty	3419
przejdź do przepisu	61
przejdź do płatności	3436
przejdź do quizu	3413
przejdź do serwisu	3346
przejdź do sklepu	3419
przejdź do strony darowizn	3436
przejdź do treści	3363
przejdź do ustawień prywatności	3346
przejdź do wpłaty	3436
przejdź na stronę główną	3445
przekaż # % podatku	3436
przekaż #%	3436
przekaż opinię	3453
przestań obserwować	3457
przetłumaczono automatycznie	3453
przetłumaczono przez ai	3453
przeładuj stronę	3435
prześlij	3443
prześlij opinię	3453
prześlij zdjęcia	3449
przypomnij mi później	3323
przypomnij później	3430
právě se děje	498
präsentiert von	793
précédent	1917
préférences cookies	1907
préférences de confidentialité	2012
prélèvement	1880
prémium	2241
prénom	1989
présenté par	2005
próbáld újra később	2342
próbálja ki # forintért	2241
próbálja újra	2342
próbálja újra később	2342
próxima	3505
próxima foto	3602
próxima imagem	3602
próxima notícia	3573
próxima página	3505
próximo artigo	3502
próximo vídeo	1549	3594
prøv # dager gratis	3179
prøv gratis	617	3179
prøv igen senere	731
prøv igjen senere	3296
prøv nu	617
prøv nå	3179
prędkość	3427
prędkość odtwarzania	3426
prを含みます	2674
pr記事	2695
psč	586	4060
pubblicità	2504
publi-rédactionnel	1905
publicitatea continuă	3717
publicité	1905
publicité - la suite ci-dessous	1905
publicités	1905
publică	3666
publică comentariul	3665
pular anúncio	3594
pular para o conteúdo	3505
puslapis # iš #	2916
página siguiente	1455
páči sa mi to	4071
päeva küsimus	1612
päivitä sivu	1836
päivitä suostumus	1757
päivän kysymys	91	1810
päivän peli	1816
päivän ristikko	1810
pääuutiset	1766
påkrevd	3297
påkrævet	732
påmind mig senere	613
påminn mig senare	4180
później	3323	3430
pārbaudi savas zināšanas	2929
pārbaudiet savu e-pastu	2972
pāriet uz recepti	61
pāriet uz saturu	2974
pārpublicējot atsauce obligāta	2932
pārpublicēšana aizliegta	2982
pārtraukt sekot	2978
pārvaldīt paziņojumus	2966
pārvaldīt piekrišanu	2961
pērc abonementu	2922
płatna współpraca	3461
płatne miesięcznie	3440
płatne rocznie	3440
płatność miesięczna	3440
płatność roczna	3440
předchozí	500
předchozí foto	588
předchozí fotografie	588
předchozí snímek	588
předchozí strana	588
předchozí článek	498
předmět	586
předplatit	472
předplatné	472
předplaťte si	581
přehrát	500
přehrát video	567
přehrávač se načítá	567
přehrávač videa se načítá	567
přejít do diskuse	598
přejít do e-shopu	488
přejít do galerie	588
přejít do speciálu	588
přejít k obsahu	500
přejít k platbě	578
přejít k receptu	61
přejít na kvíz	555
přejít na nabídku	561
přejít na obsah	500
přejít na online reportáž	588
přejít na recept	61
přejít na stránku darů	578
přeloženo automaticky	596
přeloženo pomocí ai	596
přepis	568
přeskočit na obsah	588
přestat sledovat	600
přetisk zakázán	593
přečtěte si	498
přečtěte si také	498
přečíst později	602
přečíst přepis	567
přidat do košíku	561
přidat do mých témat	600
přidat jako preferovaný zdroj	600
přidat komentář	496
přidat mezi preferované zdroje	600
přidejte názor	496
přidejte si nás mezi preferované zdroje	600
přihlaste se a komentujte	598
přihlásit	472
přihlásit k odběru	478
přihlásit přes facebook	581
přihlásit přes google	581
přihlásit přes seznam	581
přihlásit se	472
přihlásit se do diskuse	598
přihlásit se k odběru	585
přihlásit se přes apple	581
přihlásit se přes facebook	581
přihlásit se přes google	581
přihlásit se přes seznam	581
přihlášení	472
přijmout	490
přijmout a pokračovat	564
přijmout a zobrazit	564
přijmout vše	490
přijmout všechny	565
přijmout všechny cookies	564
připomenout později	469
přispějte	470
přispět	470
přispět jednorázově	578
přispět měsíčně	578
příjmení	586
""", 'q': """
qr कोड स्कैन करें	2207
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2809
qrコードからダウンロード	2703
qrコードを読み取ってください	2703
qr코드로 다운로드	2809
qr코드를 스캔하세요	2809
qu'avez-vous pensé de cet article	1939
qual o seu nível de satisfação com esta notícia	3522
qualcosa è andato storto	2584
quan tâm nhất	4709
quay lại	4679
quay lại đầu trang	4753
quellen und weiterführende links	810
queremos conocer tu opinión	1484
queremos saber a sua opinião	3530
questa email è già registrata	2613
questa pagina ti è stata utile	2558
questo articolo ti è stato utile	2558
questo articolo è bloccato	2581
questo campo è obbligatorio	2583
questo riassunto ti è stato utile	2532
questo video non è disponibile	2566
questo video non è più disponibile	2566
quieres añadir otro usuario a tu suscripción	1418
quitter le plein écran	1973
quizi çöz	4451
quizás más tarde	1412
quizás te interese	1452
quy định bình luận	4708
quyên góp	4660
quyên góp ngay	4660
qué te ha parecido esta noticia	1484
quét mã qr	4721
quét mã qr để tải	4721
quét mã qr để tải ứng dụng	4721
quên mật khẩu	4661
quản lý cookie	4719
quản lý lựa chọn	4748
quản lý sự đồng ý	4719
quản lý tùy chọn	4748
quảng cáo	4671
quảng cáo - bài viết tiếp tục bên dưới	4704
""", 'r': """
r$ # por mês durante # meses	3539
radote klaidą	2859
radote klaidą tekste	2859
radās kļūda. mēģiniet vēlāk	2972
radīts ar mākslīgo intelektu	2976
rafraîchir la page	1982
raksti komentāru	2928
raksts ir aizsargāts ar autortiesībām	2982
raksts ir slēgts	2970
raksts tiek papildināts	2929
raksts turpinās pēc reklāmas	2931
rakstu lasa mākslīgais intelekts	2963
rakstīt autoram	2974
rakstīt komentāru	2928
raktažodžiai	2896
rao vặt	4671
raportează	3666
raportează comentariul	3707
raportează o eroare	3644
raportează o greșeală	3697
raportoi virheestä	1850
rapportér	744
rapportér annonce	748
rapportér fejl	644
razvrščanje	4168
rašykite redakcijai	2908
rašyti autoriui	2907
rašyti komentarą	2853
reagovať	4071
recargar la página	1518
recargar página	1518
recarrega la pàgina	440
recarregar a página	3562
recarregar página	3562
receber notificações	3532
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1947
recevez une alerte à chaque article de l'auteur	1947
reclamă	3627
recomandarea redacției	3659
recomandări	3631
recomandările editorilor	3659
recomandările redacției	3631
recomendado para você	3502
recommandé	1914
recommandé pour vous	1914
recommandés	1914
recordar más tarde	1412
recuérdamelo más tarde	1412
redare automată	3674
redirecționează # la sută	3686
redirecționează #%	3618
redă video	3673
redă videoclipul	3673
refuză toate	3641
refuză tot	3678
regala este artículo	1538
regalar artículo	1418
regalar este artículo	1538
registrovať sa	3984
registruokitės nemokamai	2853
registruokitės į seminarą	2860
registrácia	3984
regisztráció	2241
regisztrálok	2241
regler för kommentarer	4309
regler og vilkår gjelder	3202
regras de comentários	3544
regras dos comentários	3544
regístrate	1418
rekisteröidy	1741
rekisteröidy maksutta ja lue	1741
reklaami lõpp	1636
reklam içeriğidir	4454
reklama się skończyła	3461
reklami geç	4400
reklám	2250
reklám vége	2360
reklámblokkolót használ	2333
reklámblokkolót használsz	2333
reklāma	2922
reklāmas beigas	2981
reklāmas raksts	2931
reklāmraksts	87	2931
relacja na żywo	3445
relaterade ämnen	4217
rendeld meg a könyvet	2315
rendelje meg a könyvet	2315
rendezés	2354
rendszeres támogatás	2337
renovar suscripción	1554
reportar comentário	3588
reportar erro nesta página	3522
reproducció automàtica	431
reproducción automática	1509
reproducción prohibida	1562
reproducir vídeo	1508
reproduction réservée	2027
reproductor de vídeo	1549
reproduzir vídeo	3552
reproduzir áudio	3552
reprodução automática	3553
reprodução proibida	3605
reserve já	3608
resmi büyüt	4475
responda à enquete	3544
rester connecté	1986
restez informé	1890
restez informés	1890
resultado da votação	3588
resultados de la votación	1502
resumen automático	1477
resumo da notícia	3522
resumé lavet af ai	741
retour à l'accueil	1992
retour à la liste	1992
retrage consimțământul	3677
rettelser og præciseringer	738
revenir à l'accueil	1992
revoir la vidéo	2013
rezerviši mesto	3944
rezervovať miesto	4041
rezervujte si místo	561
rezervuoti vietą	2891
rezervă-ți locul	3671
rezervēt vietu	2959
rezolvă testul	3668
reîmprospătează pagina	3684
reîncarcă pagina	3684
reînnoiește abonamentul	3713
reģistrējies bez maksas	2922
reģistrēties	2922
reši križanko	4137
reši kviz	3941	4137
reši ukrštenicu	3941
režim celej obrazovky	4046
režim celé obrazovky	567
ricordamelo più tardi	2481
riješi križaljku	3941
riješi kviz	3941
riproduzione riservata ©	2619
rodyti galeriją	2907
rodyti mažiau	2861	2907
rodyti turinį	2893
rodyti viską	2861
rozumím	502
rozwiąż krzyżówkę	3413
rozwiń	3347	3363
rozwiń wszystko	3364
ročne	4057
ročná platba	4057
ročné predplatné	4057
roční platba	582
roční předplatné	582
ročně	582
rychlost přehrávání	567
ryhdy kannatusjäseneksi	1837
rätta	4211
rätta oss	4211
rättelse	4211
rättelsepolicy	4304
rättelser och förtydliganden	4304
règles de commentaires	1965
règles des commentaires	1965
réactions	1910
réagir	1900	1910
réagir à cet article	1910
réagissez	1910
réagissez à cet article	1910
réductions et codes promo	2031
réduire le texte	2003
répondez au quiz	1968
répondez au sondage	1965
répondre	1910
réseaux sociaux	1901
réserver mes places	1971
réservez vos places	1971
réservé aux inscrits	1881
résiliable à tout moment	1954
résultats	92
résultats du sondage	1945
résumé de l'article	1939
résumé de l'article en # points	1939
résumé en # secondes	1939
résumé ia	2000
résumé par l'ia	2000
részletek	2266
rétablir le son	1973
rösta	91	4272
rösta här	4220
rösta i omröstningen	4220
rösta nu	91	4268
rút lại sự đồng ý	4719
rückmeldung geben	961
rýchlosť	4047
rýchlosť prehrávania	4046
rādīt # atbildes	2977
rādīt atbildes	2977
rādīt galeriju	2974
rādīt mazāk	2930	2974
rādīt rezultātus	2957
rādīt saturu	2961
rādīt un piekrist	2961
rādīt vairāk	2929
rādīt visu	2930
rămâi conectat	3689
răspunde	3630
rėmimas	2862
rėmėjo turinys	2914
""", 's': """
s'abonner à ce dossier	2024
s'abonner à ce sujet	2024
s'abonner à ce thème	2024
s'abonner à cet auteur	2024
s'abonner à partir de #€	1881
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1890
s-ar putea să-ți placă	3631
saada anonüümne vihje	1630
saada sõbrale	1580
saada sõnum	1627
saada vihje anonüümselt	1630
saber más	1455
sadarbības raksts	2931
sadece abonelere özel	4469
sadržaj je blokiran	3946
sadržaj je zaključan	3880
sadržaj je zaštićen autorskim pravom	3967
sadržaj nije dostupan	3946
sadržaj nije moguće prikazati	3946
sadržaj partnera	3976
saglabāt	2927
saglabāt iestatījumus	2961
saglabāt izvēli	2961
saglabāt rakstu	2927
saglabāt vēlākam	2979
sair do ecrã inteiro	3552
saistītie raksti	2924
saistītās ziņas	2924
saite ir nokopēta	2979
saite nokopēta	2927
saken er låst	3179
saken finnes også som lyd	3192
salli ja näytä	1757
salli sisältö	1822
salta la pubblicità	2607
salta pubblicità	2607
saltar anúncio	3493
salvar preferências	3556
salvează	3624
salvează articolul	3658
salvează pentru mai târziu	3658
salvează preferințele	3677
salvează rețeta	61
samo nujni piškotki	4142
samo nužni	3946
samo nužni kolačići	3946
samo za naročnike	4154
sans engagement, résiliable à tout moment	1954
sao chép	4743
sao chép liên kết	4666
sao chép đường dẫn	4702
sari la conținut	3633
sari la rețetă	61
sari peste reclamă	3711
satura turpinājums pēc reklāmas	2931
saturs ir aizsargāts ar autortiesībām	2982
saturs ir bloķēts	2961
sazināties ar redakciju	2975
sačuvaj	3890
sačuvaj podešavanja	3946
sačuvaj recept	61
sačuvaj vest	3890
sačuvaj za kasnije	3974
sačuvaj članak	3974
saņemt paziņojumus	2966
scanează codul qr	3680
schlagwörter	810
schließen	813
schrift größer	966
schrift vergrößern	786
schriftgröße	786
schriftgröße anpassen	966
schriftgröße ändern	966
schwedenrätsel	928
scopri di più	2487
scopri di più su amazon	2623
scrie comentariul tău	3707
scrie redacției	3697
scrieți redacției	3697
sdílejte	482
sdílejte tento text	482
sdílejte text	482
sdílejte článek	482
sdílet	482
sdílet na facebooku	482
sdílet na twitteru	482
sdílet na whatsappu	602
sdílet na x	482
sdílet článek	482
se alla erbjudanden för prenumeranter	4185
se bilderna här	4220
se connecter et réagir	1910
se déconnecter	1881
se grafiken här	4220
se ha producido un error al cargar el vídeo	1475
se klippet här	4220
se klippet øverst i saken	3217
se réabonner	2019
se større bilde	3218
se større billede	656
se videon här	4220
se våra erbjudanden	4294
se våre tilbud	3293
se încarcă playerul	3673
se încarcă video	3673
se încarcă videoclipul	3673
sebesség	2327
sedan # kr/mån tills du säger upp	4185
see väli on kohustuslik	1627
segui già questo argomento	2594
segui già questo autore	2594
seguir tópico	3532
seguí leyendo	1498
sei già abbonato	2487
sei già iscritto	2613
sei già iscritto alla newsletter	2545
seko tēmai	2978
sekot tēmai	2978
sekretessinställningar	4279
sekti autorių	2911
sekti temą	2911
selección de la redacción	1452
selectează	3690
selvä	1769
sem opinião	3545
sem si não seria possível	3537
sem você não seria possível	3537
semnalează comentariul	3707
semnalează o eroare	3630
senaste först	4309
send artiklen på mail	627
send på e-post	3192
send på mail	746
seniausi viršuje	2910
sense permanència	417
sesi aç	4455
sesi açmak için dokunun	4494
sesi açmak için tiklayin	4494
setări confidențialitate	3677
setări cookie	3641
setări cookie-uri	3677
setări cookies	3677
setări de confidențialitate	3677
seu apoio faz a diferença	3598
seu nome de usuário	3588
seuls les abonnés peuvent commenter	1945
seuraa hetki hetkeltä	1846
seuraa livenä	1846
seuraa meitä	1752
seuraa tekijää	1857
seuraa tätä aihetta	1857
seuraat jo tätä aihetta	1857
seuraat tätä aihetta	1857
seç	4470
seçenekleri yönet	4458
seçimimi kaydet	4458
seções	3502
seřadit podle	598
sfârșit publicitate	3671
sfârșitul reclamei	3671
shrani članek	4091
shrnutí ai	597
shrnutí od ai	596
si opp når du vil	3179
si è verificato un errore	2583
si è verificato un errore durante il caricamento del video	2530
sie können diesen artikel kostenlos weitergeben	900
signaler ce contenu comme inapproprié	1945
signaler un problème	1910
siguiente artículo	1452
siguiente vídeo	1549
siirry sisältöön	1768
siirry suoraan sisältöön	1846
sikeres feliratkozás	2268
sin ti no sería posible	1493
sinu hääl on arvesse võetud	1612
sinu sõnum	1628
sisu on autoriõigusega kaitstud	1637
sisältö ei ole saatavilla	1822
sisältö on estetty	1822
sisältö on suojattu tekijänoikeudella	1851
sisältöä ei voida näyttää	1822
sisältöä kumppaneiltamme	1860
siz ne düşünüyorsunuz? oy verin	4407
sizin için öneriler	4405
siųsti atsiliepimą	2909
siųsti draugui	2858
siųsti el. paštu	2858
siųsti komentarą	2910
siųsti naujieną	2908
siųsti žinutę	2905
skaitykite be reklamų	2914
skaitykite be ribojimų	2903
skaitykite daugiau čia	2860
skaityti plačiau	2860
skaityti visą straipsnį	2907
skaityti vėliau	2858
skann qr-koden for å laste ned appen	3283
skanna qr-koden för att ladda ner appen	4284
skaties arī	2924
skatīt cenu	2959
skatīt foto	2929
skatīt galeriju	2929
skatīt komentārus	2977
skatīt piedāvājumu	2959
skatīt piedāvājumus	2970
skatīt rezultātus	91	2957
skatīt video	2929
skatīt visus	2974
skenē qr kodu	2965
skenējiet qr kodu	2965
skjønner	3219
sklenite naročnino	4084
skontaktuj się z redakcją	3449
skontrolujte si svoju schránku	4059
skopírované	4074
skopírované do schránky	4073
skopírovať odkaz	3991
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4211
skriv inn beløp	3290
skru på	3287
skru på lyd	3281
skru på varsler	3284
skryť odpovede	4070
skryť reklamu	4075
skrýt	502
skrýt odpovědi	598
skrýt reklamu	604
skyddas av upphovsrätt	4305
skänk en gåva	4292
skúste to neskôr	4059
skúste to znova	4059
slapukų nustatymai	2871
slapukų politika	2893
slažem se	3903
slažem se i nastavljam	3946
sledeća fotografija	3963
sledeća slika	3963
sledeća strana	3963
sledeći video	3948
sledeći članak	3963
sledovat toto téma	600
sledovat téma	600	601
sledovať autora	4072
sledovať autorku	4072
sledovať online	4062
sledovať tému	4072
sledovať túto tému	4072
sledujete téma	600
sledujete tému	4072
slik beskytter vi kildene våre	3303
slik beskytter vi våre kilder	3303
slik slår du av annonseblokkering	3288
slične vesti	3887
slične vijesti	3887
slični članci	3887
sljedeća fotografija	3963
sljedeća slika	3963
sljedeća stranica	3963
sljedeći video	3948
sljedeći članak	3963
slut på annonce	748
slut på annons	4314
slut på reklam	4314
sluta följa	4311
slutt på annonse	3314
slutt å følge	3310
slå adblocker fra	722
slå annonceblokering fra	722
slå av annonseblokkereren	3288
slå av annonseblokkeringen	3288
slå din adblocker fra	722
slå lyd fra	715
slå lyd til	715
slå lyden fra	715
slå lyden til	715
slå notifikationer til	718
slå på	3287	4287
slå på aviseringar	4285
slå på ljudet	4282
slå på notiser	4285
slå på varsler	3284
slå på varslinger	3284
slå til	721
slėpti reklamą	2914
sns 공유	2846
sns 공유하기	2846
snsでシェア	2739
snsでシェアする	2739
snsをフォロー	2646
snímek # z #	587
snímek # ze #	587
snímka # z #	4061
snímka # zo #	4061
so schützen wir unsere quellen	958
sofortüberweisung	763
solicitarea a fost trimisă	3714
solicitação enviada	3600
solitär	928
som källa är du skyddad	4213
son dakika bildirimlerini aç	4461
son dakika gelişmelerinden haberdar olun	4461
son gelişmelerden haberdar olun	4461
sondaż	92
sonderveröffentlichung	880
sono già sostenitore	2481
sonraki fotoğraf	4501
sonraki görsel	4501
sonraki içerik	4501
sonuçlar	92
sonuçlari gör	91	4408
sonuçlari göster	91	4449
sorodni članki	4088
sortează	3666
sortează după	3666
sortuj według	3455
sortér efter	743
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	564
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1872
související	498
související témata	498
související články	498
související články z webu	498
soyez le premier à commenter	1910
soyez le premier à réagir	1910
spam nélkül	2342
spander en kaffe på oss	3290
spara inställningar	4279
spara till läslistan	4313
spausdinti receptą	61
spausdinti straipsnį	2912
spela här	4268
spela videon här	4220
spill ansvarlig. # år	3202
spill med måte	3202
spill nå	3267
spis treści	3363
splošni pogoji	4143
sponsorisé	1905
sponsorlu içerik	87	4400
sponsoroitu sisältö	1753
sponsoroitua sisältöä	1755
sponsorēts saturs	2981
sponsrat innehåll	4203
sponzorirani sadržaj	3886
sponzorirani članak	3886
sponzorisani sadržaj	3976
sponzorované	3987
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4163
sporočilo	4158
spotifyで聞く	2729
spotifyで聴く	2729
spravovat upozornění	571
spravovať súhlas	4043
spravovať upozornenia	4049
sprawdź cenę	3419
sprawdź ofertę	3327
sprawdź się	3413
sprawdź skrzynkę e-mail	3442
sprawdź skrzynkę odbiorczą	3442
sprawdź swoją skrzynkę	3442
sprawdź swoją wiedzę	3413
sprejmi in prikaži	4142
sprejmi vse piškotke	4142
spremi članak	3890
spremljajte v živo	4160
sprijinul tău contează	3712
sprijină-ne	3618
správa	4060
správa bola odoslaná	4059
správa souhlasu	564
správa súhlasu	4043
spróbuj ponownie	3442
spróbuj ponownie później	3442
spręsti kryžiažodį	2889
spręsti testą	2889
spune-ne părerea ta	3665
spune-ți părerea	3644
spune-ți părerea în comentarii	3644
spuneți-ne părerea	3665
spustit kvíz	555
spustiť kvíz	4037
spustiť video	4046
später	758
später erinnern	758
späť hore	4062
späť na hlavnú stránku	4062
späť na začiatok	4062
spør vår ki om saken	3208
spēlē tagad	2957
spēlēt tagad	2957
staňte sa členom	3983
staňte se členem	470
ste našli napako	4163
ste našli napako v članku	4163
ste už predplatiteľ	4056
ste že glasovali	4137
stem nå	91	3267
stiahnuť aplikáciu	4048
stiahnuť audio	4046
stiahnuť epizódu	4046
stiahnuť na google play	4048
stiahnuť v app store	4048
stiahnuť z app store	4048
stiahnuť z google play	4048
stichwörter	810
stil spørgsmål til artiklen	644
stlmiť	4047
stop med at følge	745
straipsnio tęsinys - po reklama	2862
straipsnis saugomas autorių teisių	2915
straipsnis tęsiasi po reklamos	2862
straipsnis užrakintas	2903
straipsnį skaito dirbtinis intelektas	2895
strojovo preložené	4068
strojový preklad	4069
strojový překlad	597
strojově přeloženo	596
strona główna	3360
stroški dostave	4141
stránka # z #	587	4061
stránka # ze #	587
stránka # zo #	4061
stworzono z pomocą ai	3453
stáhnout aplikaci	569
stáhnout audio	567
stáhnout epizodu	567
stáhnout na google play	569
stáhnout podcast	567
stáhnout v app store	569
stáhnout z app store	569
stáhnout z google play	569
stáhnout zdarma	570
stäng	4180	4220
stäng annons	4314
stäng av annonsblockeraren	4288
stäng av din adblocker	4288
stäng av din annonsblockerare	4288
stäng av ljudet	4282
stäng galleri	4300
stöd oss	4181
stöd oss på patreon	4292
stöd oss via patreon	4292
större text	4313
større tekst	3312
støt med mobilepay	725
støt os	614
støt os med mobilepay	725
støt os på #er	725
støt os på patreon	725
støt via mobilepay	725
støtt oss	3176
støtt oss med vipps	3290
støtt oss på patreon	3290
støtt oss via vipps	3290
subscrição confirmada	3600
subtitrări	3674
subtítols	431
subtítulos	1509
sudoku del día	1544
sugerir correção	3522
sugerir una corrección	1484
sugestões	3502
suite après la publicité	1971
suivez vos auteurs préférés	2001
suivre ce thème	1947
suivre le thème	2001
sukurta naudojant dirbtinį intelektą	2909
sumă liberă	3686
sumă personalizată	3712
sunt de acord cu termenii și condițiile	3691
sur le même sujet	1914
sur le même thème	1914
suscripción	1418
suscripción confirmada	1555
suscríbase	1418
suscríbete	1418
suscríbete a nuestro boletín	1425
suscríbete ahora	1418
susiję straipsniai	2855
susikurti paskyrą	2853
susține	3618
susține-ne	3618
susține-ne pe patreon	3686
susțineți-ne	3618
susținut de	3705
sutikti ir tęsti	2893
sutinku ir tęsiu	2893
svaka donacija je važna	3955
svaka donacija pomaže	3955
svaki dinar je važan	3955
svaki doprinos je važan	3955
svaki doprinos pomaže	3955
svaki euro je važan	3955
svaki prilog pomaže	3955
svi članci	3963
svi članci autora	3963
sviđa mi se	3971
sviđa vam se članak	3969
swisha en gåva	4292
syötä kelvollinen sähköpostiosoite	1843
syötä summa	1837
syötä sähköpostiosoitteesi	1744
szanowna użytkowniczko, szanowny użytkowniku	3348
szanowni państwo	3347
szanowny użytkowniku	3348
szanujemy twoją prywatność	3348
szavazatodat rögzítettük	2309
szavazatát rögzítettük	2309
szavazás	92	2312
szavazás indítása	2309
szczegóły	3364
szeretne értesítéseket kapni	2329
szeretnél értesítéseket kapni	2329
szerző követése	2355
szkennelje be a qr-kódot	2328
szponzorált tartalom	87	2250
szybkość odtwarzania	3426
szállítási költség	2316
szókereső	2312
szólj hozzá	2258
szóljon hozzá	2258
szövegméret	2358
szünet	2327
sähköposti	1744
sähköposti tai käyttäjätunnus	1840
sähköpostiosoite	1744
sähköpostiosoitteesi	1843
sähköpostisi	1843
säkra din plats	4275
säästä # %	1841
säästä #%	1841
så # kr/mnd til du sier opp	3179
så gör du för att stänga av	4290
så hanterar vi personuppgifter	4208
så här stänger du av din adblocker	4290
så här stänger du av din annonsblockerare	4290
så jobbar vi med rättelser	4304
så kommenterar du	4211
så skyddar vi våra källor	4304
så stänger du av adblock	4290
så stänger du av adblocker	4290
så stänger du av annonsblockeraren	4288
så stänger du av din ad-blocker	4290
så stänger du av din adblocker	4290
så stänger du av din annonsblockerare	4288
sådan beskytter vi kilder	738
sådan beskytter vi vores kilder	738
sådan deaktiverer du din adblocker	722
sådan retter vi fejl	738
sådan slår du adblock fra	722
sådan slår du din adblocker fra	722
sé el primero en comentar	1448
sé parte	1413
sélections	1900
sì, grazie	2575
sí, quiero	1517
sí, vull	438
síganos	1438
síguenos	1438
só para assinantes	3567
sólo para suscriptores	1523
sõnum on saadetud	1627
sök	4220
søg	655
søk	3217
súhlasím	4002
súhlasím a pokračovať	4043
súhlasím so zobrazením	4002
súmate	1413
súvisiace	3988
súvisiace články	3988
súvisiaci článok	3988
süre	4456
süti beállítások	2318
süti tájékoztató	2318
sütibeállítások	2318
sütibeállítások módosítása	2321
sütik kezelése	2318
sākt testu	2957
sīkdatņu iestatījumi	2939
sīkdatņu politika	2961
sīkfailu iestatījumi	2961
słowa kluczowe	3360
sūtīt e-pastā	2979
sắp xếp theo	4709
số tiền khác	4727
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3423
ta treść jest zablokowana	3423
ta video ni več na voljo	4145
ta članek je zaklenjen	4154
tack för din anmälan	4192
tack för din prenumeration	4297
tack för din röst	91	4268
tack för ditt meddelande	4297
tagasi üles	1629
taip pat žiūrėkite	2855
tak, chcę	3430
tak, chętnie	3430
tak, poproszę	3430
takaisin ylös	1768
takipten çik	4481
takk for at du meldte deg på	3296
takk for din påmelding	3296
takk for påmeldingen	3186
talebiniz gönderildi	4499
tallenna myöhemmäksi	1750
talán később	2236
tam ekrandan çik	4455
tamaño de la letra	1538
tamaño de letra	65	1437
tamaño del texto	65
también te puede gustar	1452
también te puede interesar	1452
també et pot interessar	393
também pode gostar	3542
tapahtui virhe. yritä myöhemmin uudelleen	1843
tapahtui virhe. yritä uudelleen	1843
tarjeta de crédito	1417
tarjeta de débito	1417
tarkista sähköpostisi	1843
tartalom betöltése	2318
tartalom engedélyezése	2318
tartalom megjelenítése	2318
tartalomjegyzék	2327
tasuline koostöö	1636
te ha parecido útil	1501
te ha resultado útil	1501
te ha resultado útil este artículo	1477
te ha resultado útil este resumen	1477
te ha sido útil	1501
te ha sido útil este resumen	1477
te poți dezabona oricând	3651
te rugăm să îl dezactivezi	3684
te vsebine ni mogoče prikazati	4142
te-ar putea interesa și	3659
tee meile kohvi välja	1624
tehisaru kokkuvõte	1582
tehisaru võib eksida	1631
tehisintellekt võib eksida	1631
tehty tekoälyllä	1853
teie hääl on arvesse võetud	1612
tej treści nie można wyświetlić	3423
tek seferlik bağiş	4466
tek seferlik bağiş yap	4497
tekijänoikeudella suojattu	1851
teklifi gör	4454
teklifleri gör	4498
tekoäly voi tehdä virheitä	1853
tekoälyn luoma	1853
tekoälyn tekemä	1853
tekoälyn tekemä tiivistelmä	1768
tekoälyn tiivistelmä	1768
tekoälyn tuottama	1853
tekoälytiivistelmä	1768	1854
tekst je zaključan	3957
tekst powstał przy pomocy ai	3453
tekst przetłumaczony maszynowo	3453
teksta izmērs	2979
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2858
telefonszám	2343
telefón	4060
teljes hozzáférés	2241
teljes képernyő	2326
teljes név	2343
temas del día	1452
temi že sledite	4169
ten artykuł jest zablokowany	3439
ten film jest niedostępny	3426
ten film nie jest dostępny w twoim kraju	3426
ten film nie jest już dostępny	3426
tento obsah je blokován	564
tento obsah je zablokovaný	4043
tento obsah nemôžeme zobraziť	4043
tento obsah nemůžeme zobrazit	564
tento obsah není dostupný	564
tento obsah není k dispozici	564
tento obsah nie je dostupný	4043
tento obsah nie je k dispozícii	4043
tento obsah sa nedá zobraziť	4043
tento článek je uzamčen	581
tercihleri yönet	4493
tercihlerimi yönet	4493
termos e condições	3495
teste başla	4451
teste grátis	3476
testează-ți cunoștințele	3668
testează-ți cunoștințele cu quizul nostru	3644
testi başlat	4451
testi çöz	4451
testreszabás	2320
teszteld a tudásod	2264
tesztelje tudását	2264
tetszőleges összeg	2336
text bol vytvorený automaticky	4068
text byl vytvořen automaticky	596
text je chránený autorským právom	4066
text je chráněn autorským právem	593
text čte umělá inteligence	567
texten fortsätter nedan	4203
texten fortsätter under bilden	4203
texten är maskinöversatt	4307
texten är skapad automatiskt	4307
textgröße	966
textgröße ändern	966
teď ne	469	572
teşekkürler, mesajiniz gönderildi	4471
tham gia bình chọn	4708
tham gia khảo sát	4708
tham gia thăm dò	4708
thanh toán hàng năm	4729
thanh toán hàng tháng	4729
thanh toán qua paypal	4751
theo dõi chủ đề	4740
theo dõi chủ đề này	4740
theo dõi tác giả	4740
thoát toàn màn hình	4715
thu gọn	4678
thème suivi	2024
thèmes	1914
thématiques	1914
thêm câu trả lời	4746
thêm làm nguồn ưu tiên	4740
thêm vào giỏ hàng	4754
thích	4666
thích nhất	4709
thông tin bắt buộc	4731
thông tin doanh nghiệp	4671
thông tin quảng cáo	4704
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4735
thẻ	4676
thời gian còn lại	4715
thời gian hiện tại	4716
thời lượng	4716
ti è stato utile	2558
tienes que iniciar sesión para guardar artículos	1497
tietosuoja ja evästeet	1757
tietosuoja- ja evästekäytäntö	1757
tietosuojakäytäntö	1822
tietosuojaseloste ja evästeet	1757
tik būtini	2893
tik būtinieji slapukai	2893
tikai nepieciešamās	2961
tikai nepieciešamās sīkdatnes	2961
tiktokで見る	2729
til støttesiden	725
tilbagetræk samtykke	712
tilbakemelding på saken	3208
tilføj en kommentar	743
tilføj kommentar	743
tilføj os som foretrukken kilde	745
tilføj som foretrukken kilde	745
tilgjengelig på google play	3283
till gåvosidan	4292
tillad og fortsæt	641
tillad én gang	712
tillat én gang	3278
tillåt	4287
tillåt alltid	4280
tillåt annonser	4291
tillåt aviseringar	4285
tillåt en gång	4279
tillåt innehåll	4279
tillåt inte	4287
tillåt notiser	4285
tillåt reklam	4291
tiltás	2332
timp rămas	3674
tin bài liên quan	4702
tin cùng chuyên mục	4676
tin cùng tác giả	4703
tin khác	4676
tin liên quan	4676
tin mới	4676
tin mới nhất	4676
tin nhắn của bạn	4752
tin nhắn của bạn đã được gửi	4731
tin nóng	4703
tin nổi bật	4676
tin quảng cáo	4704
tin tiếp theo	4735
tin trước	4676
tin tài trợ	4676
tin tức liên quan	4676
tin đọc nhiều	4676
tip jar ☕	1110
tipărește	3624
tipărește articolul	3658
tipărește rețeta	61
tisk článku	602
titta på videon	4282
tiêu điểm	4676
tiến # giây	4715
tiếp theo	4678
tiếp tục trên trình duyệt	4721
tiếp tục trên web	4721
tiếp tục với apple	4729
tiếp tục với email	4751
tiếp tục với facebook	4729
tiếp tục với google	4729
tiếp tục đọc	4753
tlačiť	3991
to cię może zainteresować	3360
to może cię zainteresować	3360
to wideo jest niedostępne	3426
to wideo nie jest już dostępne	3426
toate știrile	3695
toda contribuição ajuda	3564
toda la información	1529
todas as notícias	3573
todavía no eres suscriptor	1523
todavía no estás registrado	1523
todos los artículos de este autor	1560
todos los artículos del autor	1560
todos los artículos del especial	1557
todos los derechos de reproducción reservados	1562
todos los vídeos	1529
todos os comentários	3498
todos os vídeos	3573
toimituskulut lisätään	1819
totes les notícies	451
toto pole je povinné	585
toto téma již sledujete	600
toto video již není dostupné	567
toto video není dostupné	567
toto video není ve vaší zemi dostupné	567
toto video nie je dostupné	4046
toto video nie je vo vašej krajine dostupné	4046
toto video už není dostupné	567
toto video už nie je dostupné	4046
tots els vídeos	451
tous droits de reproduction réservés	2027
toute l'actualité	1914
toutes les actualités	1992
toutes les vidéos	1992
toutes nos vidéos	1992
tovább	2264
tovább a cikkre	2345
tovább a dossziéhoz	2345
tovább a galériához	2345
tovább a recepthez	61
tovább a rovatra	2262
tovább a tartalomhoz	2345
tovább a teljes cikkre	2345
tovább a támogatáshoz	2336
tovább a támogatási oldalra	2336
tovább a webshopba	2315
tovább az ajánlathoz	2315
tovább olvasom	2264
további beállítások	2321
további cikkek	2262
további cikkek a szerzőtől	2345
további cikkek a témában	2262
további cikkek betöltése	2345
további hírek	2262
további lehetőségek	2320
további részletek itt	2264
továbbiak betöltése	2264
továbbiak megjelenítése	2345
toàn màn hình	4716
traducció automàtica	431
traducción automática	1509
traducere automată	3674
traducido automáticamente	1536
tradução automática	3522
traduït automàticament	456
trang chủ	4678
trang này có hữu ích không	4708
transcripció	431
transcripción	1509
transcrição	3553
transferência bancária	3475
trenutni čas	4146
trenutni čas #	4145
treści komercyjne	3461
treści naszych partnerów	3461
treści partnerskie	3342
treść dla subskrybentów	3439
treść niedostępna	3423
treść premium	3439
treść sponsorowana	3342
treść wygenerowana przez ai	3453
treść zablokowana	3423
treść zewnętrzna	3423
tria la teva subscripció	417
trimite răspunsul	3665
troškovi dostave	3945
truy cập không giới hạn mọi bài viết	4751
trwa ładowanie odtwarzacza	3426
tryb pełnoekranowy	3426
træk dit samtykke tilbage	712
træk samtykke tilbage	712
trình phát âm thanh	4749
trò chơi	4713
trước	4678
trường bắt buộc	4731
trường này là bắt buộc	4731
trả lời	4675
trở lại	4678
trở lại đầu trang	4735
tu ce părere ai? lasă un comentariu	3644
tu donación desgrava	1520
tu izmanto reklāmu bloķētāju	2968
tu navegador no puede reproducir este vídeo	1475
tue meitä	1739
tue meitä patreonissa	1837
tue työtämme	1837
tule meile tööle	1582
tuotettu tekoälyllä	1853
turinys saugomas autorių teisių	2915
turinys užblokuotas	2893
turiu paskyrą	2903
turpini lasīt	2922
turpinājums pēc reklāmas	2931
turpināt ar apple	2970
turpināt ar facebook	2970
turpināt ar google	2970
turpināt lasīt	2922
tutar seç	4497
tutar seçin	4497
tvarkyti pranešimus	2898
tvarkyti sutikimą	2893
twitter'da paylaş	4398
twitterで見る	2729
twoja prywatność jest dla nas ważna	3348
twoja wiadomość	3443
twoje imię	3443
twój adres e-mail	3330
twój e-mail	3330
twój głos został oddany	3413
twój głos został policzony	3413
twój głos został zapisany	3413
tykkää	1856
tylko dla osób pełnoletnich	3343
tylko niezbędne	3423
tytuł przelewu: darowizna	3436
tytułem: darowizna na cele statutowe	3436
tài khoản của tôi	4661
tài trợ	4671
tài trợ bởi	4744
támogass minket	2237
támogass minket patreonon	2336
támogasson minket	2237
támogasson minket a patreonon	2336
támogatom	2237
támogatom a lapot	2336
támogatom az oldalt	2336
támogatott tartalom	87	2250
támogatás	2237
támogatás paypalon	2336
támogatási oldal	2336
támogatói tartalom	2250
tárgy	2343
täisekraan	1618
tämä artikkeli on lukittu	1840
tämä juttu on lukittu	1840
tämä kenttä on pakollinen	1843
tämä sisältö ei ole saatavilla	1822
tämä video ei ole enää saatavilla	1825
tämä video ei ole saatavilla	1825
täname liitumast	1600
tässä artikkelissa	1846
tässä jutussa	1846
tässä olisi upotus facebookista	1768
tässä olisi upotus instagramista	1768
tätä sisältöä ei voida näyttää	1822
täytä ristikko	1810
täytä tämä kenttä	1843
télécharger l'appli	1980
télécharger l'audio	1973
télécharger l'épisode	1973
télécharger le mp#	1973
télécharger le podcast	1973
téléchargez l'appli	1980
téma követése	2355
téma už sledujete	600
témata	498
tému už sledujete	4072
témy	3988
témáim	2356
témák	2262
térkép betöltése	2321
térkép megnyitása	2266
términos de uso	1445
términos y condiciones	1445
tên của bạn	4732
tên hiển thị	4746
tìm kiếm	4678
tóm tắt ai	4739
tóm tắt bằng ai	4739
tóm tắt bởi ai	4739
tópicos	3502
tópicos relacionados	3502
tôi đã hiểu	4679
tôi đã tắt	4726
tôi đã tắt trình chặn quảng cáo	4725
tôi đồng ý với chính sách bảo mật	4731
tôi đồng ý với điều khoản sử dụng	4731
tõlgitud tehisintellekti abil	1631
több	2264
több betöltése	2345
több mutatása	2345
töltsd ki a kvízt	2264
töltsd ki kvízünket	2309
töltse ki a kvízt	2264
töltse újra az oldalt	2335
tùy chọn cookie	4719
tùy chọn khác	4742
túto tému už sledujete	4072
tühista igal ajal	1575
tüm fotoğraflar	4475
tüm fotoğraflari gör	4475
tüm haberler	4405
tüm haberlere sinirsiz erişim	4498
tüm haberleri gör	4475
tüm içeriğe sinirsiz erişim	4498
tüm oyunlar	4451
tüm videolar	4475
tüm videolari gör	4475
tüm yazilari	4405
tüm yazilari gör	4475
tüm yorumlar	4404
tüm çerezleri kabul et	4493
tüm çerezleri reddet	4493
tümü	4408
tümünü gör	4407
tümünü göster	4408
tümünü kabul et	4401
tümünü reddet	4401
tăng cỡ chữ	4742
tēmas	2924
tęsinys po reklamos	2862
tęsti su apple	2903
tęsti su facebook	2903
tęsti su google	2903
tłumaczenie automatyczne	3454
tłumaczenie maszynowe	3454
tạm dừng video	4715
tạo bởi ai	4749
tạo tài khoản	4661
tải audio	4715
tải bài đăng	4719
tải lại trang	4725
tải nội dung	4719
tải thêm	4678
tải thêm bình luận	4708
tải trên app store	4721
tải trên google play	4721
tải tập này	4715
tải về từ app store	4721
tải về từ google play	4721
tải âm thanh	4715
tải ứng dụng	4721
tải ứng dụng ngay	4721
tất cả tin tức	4735
tất cả trò chơi	4711
tất cả video	4735
tắt tiếng	4716
tặng bài viết	4702
tặng sao	4702
tặng sao cho bài viết	4702
tặng sao cho tác giả	4750
tốc độ phát	4715
từ chối tất cả	4719
từ chối tất cả cookie	4748
từ khóa	4676
tự động phát	4716
""", 'u': """
u košaricu	3944
u ovom članku	3963
udostępnij	3338
udostępnij na facebooku	3338
udostępnij na twitterze	3338
udostępnij na x	3338
udostępnij w mediach społecznościowych	3338
udělit souhlas	490
ugens spørgsmål	701
ugodnost za naročnike	4140
ugodnosti za naročnike	4140
ugrađeni sadržaj	3946
ugrás a galériához	2345
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2345
ugrás a tartalomra	2345
uključi	3952
uključi obaveštenja	3938
uključi obavijesti	3938
uključi se u raspravu	3970
uključi zvuk	3948
uključite javascript	3948
uključite notifikacije	3938
uključite obaveštenja	3938
uključite obavijesti	3938
uključite se u raspravu	3970
ukryj reklamę	3461
ukrštenica	3942
ulkoinen sisältö	1822
ulkopuolinen sisältö	1822
uloženo	603
uložené	4074
uložit	482
uložit na později	482
uložit nastavení	564
uložit recept	61
uložit volby	564
uložit článek	482
uložiť	3991
uložiť na neskôr	3991
uložiť nastavenia	4043
uložiť recept	61
uložiť voľby	4043
uložiť článok	3991
ultima oră	3631
ultimele știri	3631
um assinante presenteou você com este artigo	3541
un abonat ți-a oferit acest articol	3658
un abonné vous offre cet article	1957
un e-mail de confirmation vous a été envoyé	1950
un suscriptor te ha regalado este artículo	1497
un suscriptor te regala este artículo	1567
une erreur s'est glissée dans l'article	1910
ungültige e-mail-adresse	951
unterstütze uns	759
unterstützen	759
unterstützen sie uns	759
unterstützen sie uns per paypal	869
unustasid salasõna	1625
uočili ste grešku	3966
uočili ste pogrešku	3966
uočili ste pogrešku u članku	3966
uporabniško ime	4155
uporabniško ime ali e-pošta	4154
upotettu sisältö	1822
upozornit na nové díly	601
upozornit na nové články	601
upozorniť na chybu	4065
upozornění	574
uppläst av en ai-röst	4282
uppläst av en dator	4199
uppläst av en syntetisk röst	4282
uppläst av syntetisk röst	4282
uppläst med ai-röst	4199
upravit nastavení	493
upravljaj kolačićima	3946
upravljaj piškotke	4142
ur vår butik	4275
url 복사	2758
urlをコピー	2645
urlをコピーしました	2725
urlをコピーする	2674
url복사	2758
urmărește acest subiect	3650
urmărește autorul	3701
urmărește live	3650
urmărește subiectul	3701
urmărești deja acest subiect	3701
următorul	3633
următorul videoclip	3711
uslovi korišćenja	3903
ustaw jako preferowane źródło	3457
ustawienia plików cookie	3346
ustawienia prywatności	3423
ustvarjeno s pomočjo umetne inteligence	4166
utónév	2343
uutishälytykset	1831
uvek prikaži	3946
uvijek prikaži	3946
uvjeti korištenja	3903
uygulamada aç	4460
uygulamayi aç	4460
uygulamayi yükle	4460
uz sākumlapu	2974
uz sākumu	2929
uzdāvini rakstu	2979
uzdāvināt rakstu	2979
uzyskaj dostęp	3327
učitaj još	3963
učitaj objavu	3946
učitaj sadržaj	3946
učitaj video	3946
učitaj više	3963
učitavanje playera	3948
učitavanje videa	3948
ušetrite #%	4057
ušetríte #%	4057
ušetřete #%	582
ušetříte #%	582
ušteda #%	3958
uštedite #%	3958
używasz adblocka	3431
używasz programu do blokowania reklam	3431
už jsem ho vypnul	577
už jste hlasovali	555
už komentarus atsako jų autoriai	2859
už mám predplatné	4056
už mám předplatné	581
už mám předplatné, přihlásit se	473
už mám účet	581
už máte predplatné? prihláste sa	3984
už máte předplatné	581
už máte účet	3984
už máte účet? prihláste sa	3984
už podporujem	3995
už podporuji	469
už sledujete	600
už ste hlasovali	4037
uždaryti	2861
uždaryti galeriją	2907
uždaryti reklamą	2862
uživatelské jméno	582
uživatelské jméno nebo e-mail	581
uživo	3949
užpildykite apklausą	2860
užsakomasis straipsnis	2862
užsakomasis turinys	87	2862
užsisakyti knygą	2891
užsisakyti prenumeratą	2853
""", 'v': """
v košarico	4140
v tem članku	4160
v tomto článku	588
v živo	4146
vaata kõiki	1629
vaata kõiki tellija soodustusi	1575
vaata lähemalt	1582
vaba töökoht	1582
vad tycker du? rösta här	4220
vai kopsavilkums bija noderīgs	2928
vai raksts bija noderīgs	2928
vai tas bija noderīgi	2976
vai vēlaties saņemt paziņojumus	2966
vain jäsenille	1841
vain välttämättömät	1822
vain välttämättömät evästeet	1822
vairāk no autora	2974
vairāk par tēmu	2924
vairāk rakstu	2974
vaizdo grotuvas įkeliamas	2895
vaizdo įrašas	2860
vaizdo įrašas nebepasiekiamas	2895
vaizdo įrašas nepasiekiamas	2895
vaizdo įrašas nepasiekiamas jūsų šalyje	2895
vaizdo įrašo paleisti negalima	2895
vaizdo įrašą rasite čia	2860
valami elromlott. próbáld újra	2342
valami hiba történt. próbálja újra	2342
valgfrit beløb	725
valgfritt beløp	3290
van egy jó sztorija	2349
van egy jó témája	2349
van már előfizetése	2339
van már fiókja	2241
van már fiókod	2339
van már fiókom	2339
vanjski sadržaj	3946
var artikeln till hjälp	4211
var det här till hjälp	4220
var det til hjælp	741
var detta till hjälp	4307
var dette en hjælp	741
var resuméet nyttigt	644
var sammanfattningen till hjälp	4211
varbūt vēlāk	2967
varför ser jag den här annonsen	4314
varför visas den här annonsen	4314
vari atteikties jebkurā laikā	2922
varje bidrag hjälper	4292
varje bidrag räknas	4292
varje krona hjälper	4292
varje krona räknas	4292
vasta küsitlusele	1582
vastaa kyselyyn tästä	1768
vaš e-mail	3960
vaš e-naslov	4157
vaš e-poštni naslov	4157
vaš glas je bil oddan	4137
vaš glas je uračunat	3941
vaš glas je zabeležen	3941	4137
vaš glas je zabilježen	3941
vaš komentar	3890
vaš mejl	3960
vaša e-mail adresa	3960
vaša e-mailová adresa	4059
vaša poruka	3961
vaša poruka je poslana	3960
vaša poruka je poslata	3960
vaša správa	4060
vaše e-mailová adresa	585
vaše ime	3961	4158
vaše jméno	586
vaše meno	4060
vaše soukromí je pro nás důležité	493
vaše sporočilo	4158
vaše sporočilo je poslano	4157
vaše zpráva	586
veckans fråga	4268
vecākie vispirms	2977
vedno prikaži	4142
vegyél jegyet	2315
veja esta publicação no instagram	3520
veja também	3502
veja todas as opções de assinatura	3539
velg beløp	3290
velikost písma	65
veličina fonta	3974
veličina slova	3974
veličina teksta	65
velocidad de reproducción	1508
velocidade de reprodução	3552
velocitat de reproducció	430
velocità di riproduzione	2566
venujte nám # %	4053
ver # comentários	3530
ver biografía	1471
ver comentários	3498
ver conteúdo	3556
ver conteúdo externo	3520
ver dossiê	3573
ver esta publicación en instagram	1475
ver esta publicação	3593
ver esta publicação no instagram	3520
ver fotogalería	1529
ver galería	1455
ver galería de fotos	1529
ver imágenes	1557
ver la galería	1529
ver mais notícias	3573
ver más	1455
ver más artículos	1532
ver más artículos del autor	1471
ver más noticias	1498
ver más vídeos	1529
ver oferta de suscripción	1554
ver opciones de suscripción	1554
ver preço	3550
ver suscripción	1554
ver también	1452
ver também	3502
ver todas as notícias	3573
ver todas las opciones de suscripción	1494
ver todos los artículos	1529
ver todos los vídeos	1529
ver todos os vídeos	3573
ver traducción	1456
ver tradução	3506
ver transcripción	1508
ver transcrição	3552
ver vídeo	1455
vergrößern	817	955
verificați adresa de email	3691
verifică-ți emailul	3691
verifică-ți inboxul	3691
verlagssonderveröffentlichung	880
versandkosten können anfallen	931
vertrag kündigen	798
verträge hier kündigen	798
verwandte beiträge	810
ves a la pàgina de donacions	442
ves algún error? comunícalo	1484
veure aquesta publicació a instagram	402
vezetéknév	2343
vezi această postare pe instagram	3641
vezi conținutul	3677
vezi mai multe știri	3659
vezi prețul	3671
vezi răspunsurile	3665
vezi toate știrile	3695
vezi și	3631
već imam nalog	3957
već imam račun	3957
već imate nalog	3880
već imate pretplatu	3880
već imate račun	3880
već podržavam	3895
već pratite	3972
već pratite ovu temu	3972
već sam pretplatnik	3957
već ste glasali	3941
već ste glasovali	3941
već ste pretplatnik	3880
več iz rubrike	4088
več novic iz regije	4088
več o tem	4088
več o temi	4088
več člankov	4160
več člankov avtorja	4160
veľkosť písma	65
veľkosť textu	4073
vi kan inte visa det här innehållet	4279
viac k téme	3988
viac si o tom prečítate tu	3988
viac článkov	4062
videa ni mogoče predvajati	4145
video atskaņotājs tiek ielādēts	2963
video ei ole enää saatavilla	1825
video ei ole käytettävissä	1825
video ikke tilgængelig	715
video již není k dispozici	567
video không khả dụng	4715
video không tồn tại	4715
video mevcut değil	4455
video nav pieejams jūsu valstī	2963
video nelze přehrát	567
video není dostupné	567
video není dostupné ve vaší zemi	567
video není k dispozici	567
video nevar atskaņot	2963
video ni na voljo v vaši državi	4145
video nicht verfügbar	937
video nie je dostupné	4046
video nie je dostupné vo vašej krajine	4046
video nie je k dispozícii	4046
video nije dostupan u vašoj državi	3948
video nije dostupan u vašoj zemlji	3948
video nije moguće reproducirati	3948
video này không còn tồn tại	4715
video này không khả dụng	4715
video oynatici yükleniyor	4455
video sa nedá prehrať	4046
video sa nepodarilo načítať	4046
video se ne može reprodukovati	3948
video se nepodařilo načíst	567
video tiếp theo	4749
video trước	4749
video už není k dispozici	567
video už nie je dostupné	4046
video už nie je k dispozícii	4046
video više nije dostupan	3948
video yüklenemedi	4494
video yüklenirken hata oluştu	4494
video yükleniyor	4455
videoafspilleren indlæses	715
videoclipul următor	3711
videoen er ikke længere tilgængelig	715
videoen er ikke tilgængelig	715
videoen er ikke tilgængelig i dit land	715
videomängija laadimine	1618
videon voi katsoa jutun yläosasta	1768
videon är inte längre tillgänglig	4282
videon är inte tillgänglig	4282
videoyu izlemek için tiklayin	4407
videoyu yükle	4458
videó	2262
videó betöltése	2318
videó betöltése folyamatban	2326
videó lejátszása	2326
videó megtekintése	2326
videók	2262
videólejátszó betöltése	2326
videónkat itt nézheti meg	2264
vidéo	1917
vidéo indisponible	1973
vidéo non disponible	1973
vidéo précédente	2013
vidéo suivante	2013
vidéo à la une	2013
vielen dank für deine nachricht	951
vielen dank für deine stimme	927
vielen dank für ihr feedback	859
vielen dank für ihre anmeldung	773
vielen dank für ihre nachricht	951
vielen dank für ihre stimme	927
vielen dank für ihre teilnahme	91
vielleicht später	758
vienkartinė auka	2901
vienkartinė parama	2902
vienmēr atļaut	2961
vienmēr rādīt	2961
vienreizējs ziedojums	2969
viestisi on lähetetty	1843
vil du få varsler	3284
vilkår	639	3203
vill du få notiser	4285
vill du få pushnotiser	4285
vipps et beløp	3176
virheellinen sähköpostiosoite	1843
vis bildet i full størrelse	3218
vis færre	655	3217
vis i fuld skærm	734
vis oversættelse	657
vis større bilde	3218
vis større billede	656
visa bilden i helskärm	4220
visa färre	4220
visa i helskärm	4300
visa inlägg från facebook	4220
visa inlägg från instagram	4220
visa innehåll	4205
visa innehållet	4279
visa lösenord	4294
visa och godkänn	4279
visa översättning	4221
visas tiesības paturētas	2982
visi komentāri	2977
vissza a címlapra	2345
vissza a főoldalra	2345
vissza a tetejére	2264
vissza az oldal tetejére	2345
visszajelzés	2258
visszajelzés küldése	2352
viteză de redare	3673
vizitează magazinul	3671
više o temi	3887
više od autora	3963
više vijesti iz regije	3887
više članaka	3963
više članaka autora	3963
viết bình luận	4675
viết bình luận của bạn	4708
viết trả lời	4708
vlastná suma	4053
vlastní částka	578
vložený obsah	564
vložit do košíku	561
vložit komentář	598
vložiť do košíka	4041
vložiť komentár	4070
vnesite e-poštni naslov	4157
vnesite veljaven e-poštni naslov	4157
voce generată de ai	3673
você concorda? vote	3530
você está seguindo este tema	3604
você já está inscrito	3600
você já segue este tema	3581
você já votou	3544
você pode gostar	3502
você pode se interessar	3502
você segue este autor	3604
você também pode gostar	3502
voir le détail	1918
voir les détails	1918
voir les réponses	1965
voir les résultats	91	1918
voir les résultats du sondage	1945
voir toute l'actualité	1992
voir toutes les vidéos	1992
voix générée par ia	2013
voltar ao início	3573
voltar atrás	3506
voltar à página inicial	3573
volver al índice	1557
volver atrás	1456
von einer künstlichen stimme vorgelesen	937
von ki übersetzt	961
vorgelesen von einer künstlichen stimme	937
vos réactions	1910
votează	91
votează în sondaj	3665
votează în sondajul nostru	3644
votre avis nous intéresse	1945
votre demande a bien été envoyée	2020
votre demande a été envoyée	2020
votre message a bien été envoyé	1988
votre nom et prénom	2020
votre prénom	1989
votre soutien fait la différence	2017
votre vote a bien été pris en compte	1965
votre vote a été enregistré	1965
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3665
votul tău a fost înregistrat	3665
vous aimerez peut-être	1914
vous avez déjà un compte	1881
vous avez déjà un compte ? connectez-vous	1881
vous avez déjà un compte ? identifiez-vous	1881
vous avez déjà voté	1965
vous bloquez nos publicités	2016
vous n'êtes pas abonné	1986
vous n'êtes pas encore inscrit	1986
vous n'êtes pas inscrit	1986
vous possédez déjà un compte	1881
vous pourriez être intéressé	1914
vous suivez ce thème	2024
vous suivez déjà ce sujet	2001
vous suivez déjà ce thème	2001
vous suivez déjà cet auteur	2001
vous êtes bien inscrit	2020
vous êtes déjà inscrit	2020
vous êtes inscrit	2020
vprašanje dneva	4137
vreau să donez	3686
vreau să primesc newsletterul	3651
vreau să susțin	3686
vsak evro šteje	4152
vsak petek. brezplačno. brez spama	4157
vsak prispevek šteje	4152
vsaka donacija šteje	4152
vsebina je avtorsko zaščitena	4164
vsebina sporočila	4087
vsebine naših partnerjev	4172
vsebine ni mogoče prikazati	4142
vsi članki	4160
vsi članki avtorice	4160
vsi članki avtorja	4160
vstúpiť do diskusie	3991
vstúpiť do galérie	4062
vui lòng kiểm tra email	4731
vui lòng nhập bình luận	4746
vui lòng nhập email	4731
vui lòng nhập email hợp lệ	4731
vui lòng nhập họ tên	4731
vyberte si predplatné	4056
vyberte si předplatné	581
vyberte částku	578
vybrat předplatné	581
vybrať	4057
vybrať predplatné	4056
vygenerované ai	4068
vygenerované pomocou ai	4068
vygenerováno ai	596
vygenerováno pomocí ai	596
vyplňte toto pole	585
vypnite blokovanie reklám	4051
vypnite prosím adblock	4051
vypnite, prosím, adblock	4051
vypnúť zvuk	4046
vypněte prosím adblock	575
vypněte si adblock	575
vypočuť si článok	4046
vypočuť článok	4046
vyskytla sa chyba. skúste to znova	4059
vyskúšajte si kvíz	4037
vytisknout článek	482
vytlačiť	3991
vytlačiť recept	61
vytlačiť článok	3991
vytvorené ai	4068
vytvorené pomocou ai	4068
vytvorené umelou inteligenciou	4068
vytvořeno ai	596
vytvořeno pomocí ai	596
vytvořeno umělou inteligencí	596
vytvořila ai	596
vytvořit účet	472
vyzkoušejte si kvíz	555
vyzkoušet	472
vyčerpali ste limit článkov	4056
vágólapra másolva	2358
válassz csomagot	2339
válassz előfizetést	2339
válassz összeget	2336
válasszon csomagot	2339
válasszon előfizetést	2339
válasszon összeget	2336
válasz	2258	2354
válaszok elrejtése	2353
válaszok megjelenítése	2353
válaszolok	2354
választom	2340
választás mentése	2318
vásárlás a webshopban	2253
váš e-mail	478
váš email	585
váš hlas bol započítaný	4037
váš hlas bol zaznamenaný	4037
váš hlas byl započítán	555
váš hlas byl zaznamenán	555
väiksem tekst	1634
väline sisu	1593
välj	4295
välj abonnemang	4294
välj belopp	4292
välj din prenumeration	4294
välj ditt abonnemang	4294
välj erbjudande	4294
välj prenumeration	4294
välj som föredragen källa	4311
vänligen stäng av annonsblockeraren	4288
värsked uudised	1577
vælg	729
vælg abonnement	728
vælg beløb	725
vælg dit abonnement	728
vælg som foretrukken kilde	745
vælg tilbud	728
vérifiez votre boîte de réception	1988
vérifiez votre boîte mail	1988
vés a la recepta	61
více	498
více k tématu	498
více o tématu	498
více si o tom přečtete zde	498
více článků	588
vídeo anterior	1549	3594
vídeo destacado	1549
vídeo indisponível	3552
vídeo no disponible	430	1508
vídeo não disponível	3552
vídeo seguinte	3594
vídeo siguiente	1549
vídeos	1452	3502
võib-olla hiljem	1622
võid igal ajal loobuda	1627
võta nõusolek tagasi	1616
võta toimetusega ühendust	1630
výber redakcie	3988
výběr redakce	498
výhoda pre predplatiteľov	4041
výhoda pro předplatitele	561
výhody pre predplatiteľov	4041
výhody pro předplatitele	561
výsledky	92
výsledky ankety	568
výsledky hlasovania	4047
výsledky hlasování	568
vēl nav konta	2970
vēl neesi abonents	2970
všech # fotek	587
všech # fotky	587
všech # fotografie	587
všech # fotografií	587
všech fotek	587
všech fotky	587
všech fotografie	587
všech fotografií	587
všechny # fotek	587
všechny # fotky	587
všechny # fotografie	587
všechny # fotografií	587
všechny fotek	587
všechny fotky	587
všechny fotografie	587
všechny fotografií	587
všechny komentáře	598
všechny články	588
všechny články autorky	588
všetky komentáre	4070
všetky články	4062
všetky články autora	4062
všetky články autorky	4062
všeč mi je	4168
vždy povolit	565
vždy povoliť	4044
vždy zobrazovat	564
vždy zobrazovať	4043
về trang chủ	4735
về tác giả	4736
về đầu trang	4678
""", 'w': """
w każdy piątek. za darmo. bez spamu	3442
warto przeczytać	3360
was können wir besser machen	859
wczytaj treść	3423
wczytaj więcej	3445
webshopunkból	2315
webáruház	2252
weiterblättern	955
weitere beiträge	810
werbung schließen	967
werbung überspringen	793
weź udział w dyskusji	3410
whatsapp'ta paylaş	4398
whatsapp'tan paylaş	4483
whatsappで読む	2674
wiadomość	3443
wiadomość została wysłana	3442
wideo jest niedostępne	3426
wideo niedostępne	3426
widzisz błąd	3449
wie gefällt ihnen dieser artikel	859
wie wir unsere quellen schützen	958
wielkość czcionki	65
wielkość tekstu	3459
więcej	3360
więcej artykułów	3360
więcej informacji	3360
więcej na ten temat	3360
więcej o	3360
więcej od tego autora	3445
więcej tekstów autora	3445
więcej z	3360
wpisz kwotę	3436
wpisz swój e-mail	3330
wprowadź adres e-mail	3330
wpłata jednorazowa	3437
wpłata miesięczna	3437
wpłać	3324
wpłać jednorazowo	3436
wpłać teraz	3324
wróć do góry	3445
wróć na górę	3445
wróć na stronę główną	3445
wspieraj co miesiąc	3436
współpraca płatna	3461
współpraca reklamowa	3342
wszystkie # zdjęcia	3444
wszystkie # zdjęć	3444
wszystkie artykuły	3445
wszystkie artykuły autorki	3445
wszystkie zdjęcia	3444
wszystkie zdjęć	3444
wybierz kwotę	3436
wybierz ofertę	3439
wybierz prenumeratę	3439
wybierz subskrypcję	3439
wycofaj zgodę	3423
wykorzystałeś limit artykułów	3439
wykryliśmy adblocka	3431
wypełnij to pole	3442
wypisz się w dowolnym momencie	3442
wypróbuj	3327
wyraź zgodę	3346
wystąpił błąd	3443
wystąpił błąd. spróbuj ponownie	3442
wystąpił błąd. spróbuj ponownie później	3442
wyłącz adblocka	3431
wyłącz blokowanie reklam	3431
wyłącz dźwięk	3426
wyłącz reklamy	3461
wyłączyłam adblocka	3432
wyłączyłem adblocka	3431	3432
wyślij	91	3443
wyślij e-mailem	3338
wyślij komentarz	3455
wyślij mailem	3459
wyślij opinię	3453
wyślij wiadomość	3442
wyślij zdjęcia	3449
wyślij zgłoszenie anonimowo	3449
wyślij znajomemu	3338
wyświetl treść	3423
wählen	950
własna kwota	3436
włącz	3430
włącz dźwięk	3426
włącz javascript	3426
""", 'x': """
x'te paylaş	4398
xem bình luận	4675
xem bản ghi	4715
xem bản gốc	4679
xem bản đồ	4679
xem bộ ảnh	4735
xem chi tiết	4679
xem chuyên đề	4735
xem các câu trả lời	4708
xem các gói	4751
xem công thức	61
xem giá	4714
xem giá tốt nhất	4754
xem gói đăng ký	4751
xem kết quả	91	4679
xem lại	4716
xem nhiều	4676
xem nhiều nhất	4676
xem nhiều trong tuần	4703
xem nội dung	4719
xem sản phẩm	4754
xem thêm	4676	4678
xem thêm bài của tác giả	4735
xem thêm bình luận	4675
xem thêm tin	4735
xem thêm video	4735
xem thêm ảnh	4735
xem tiếp	4678
xem toàn bộ	4678
xem trên ứng dụng	4721
xem trả lời	4708
xem tất cả	4678
xem tất cả bình luận	4708
xem tất cả ảnh	4735
xem ưu đãi	4714
xem ảnh cỡ lớn	4735
xem ảnh lớn	4735
xでシェア	2645
xでシェアする	2674
xでポスト	2645
xで共有	2725
xで表示	2729
xで見る	2729
x로 공유	2833
x에서 보기	2837
""", 'y': """
ya estás suscrito	1494
ya tenés suscripción	1494
yahoo! japan idでログイン	2711
yahoo!ショッピングで見る	2695
yahoo!ショッピングで購入	2695
yanit gönder	4448
yanitlari gör	4448
yanitlari göster	4448
yapay zeka ile seslendirilmiştir	4455
yapay zeka ile özet	4407
yapay zeka ile özetle	4480
yapay zeka ile üretildi	4494
yapay zeka özeti	4407
yapay zekâ ile seslendirildi	4455
yapay zekâ ile üretildi	4494
yapay zekâ tarafindan seslendirildi	4455
yapay zekâ özeti	4480
yazara e-posta gönder	4477
yazara mesaj gönder	4477
yazarin diğer haberleri	4405
yazarin diğer yazilari	4405
yazarin tüm yazilari	4405
yaziyi büyüt	4483
yaziyi küçült	4483
yeni oyunumuzu keşfet	4489
ymmärrän	1769
yorum gönder	4404
yorum yapmak için giriş yap	4448
yorumlar sadece abonelere açiktir	4488
yorumlari gör	4404
yorumu gönder	4448
yorumu şikayet et	4488
yorumu şikâyet et	4488
yorumunu gönder	4448
youtube-tartalom megjelenítése	2264
youtube-videó betöltése	2321
youtubeで見る	2729
youtubeで視聴	2729
youtube에서 보기	2837
yritä myöhemmin uudelleen	1843
yritä uudelleen	1843
yukari çik	4475
yz özeti	4407
yêu cầu của bạn đã được gửi	4752
""", 'z': """
z našeho e-shopu	561
z našeho obchodu	561
z nášho e-shopu	4041
z nášho obchodu	4041
z titulní strany	498
za naročnike	4154
zaakceptuj i pokaż	3423
zaboravili ste šifru	3957
zabranjeno prenošenje	3967
zabudnuté heslo	3984
zadajte platný e-mail	4059
zadejte platný e-mail	585
zadejte svůj e-mail	478
zadejte částku	578
zagłosuj	91
zahlungsart wählen	762
zainstaluj aplikację	3428
zakázat	574
zakázať	4050
zakúpiť licenciu	4066
zaloguj się	3327
zaloguj się przez apple	3439
zaloguj się przez facebooka	3439
zaloguj się przez google	3439
zaloguj się z google	3439
zamknij galerię	3445
zamknij reklamę	3461
zamów	3344
zamów książkę	3419
zamów teraz	3343
zapamatovat přihlášení	581
zapamatovat si mě	581
zapamiętaj mnie	3440
zapamätať si ma	4056
zapisz na później	3338
zapisz się	3330
zapisz się na newsletter	3330
zapisz wybór	3423
zapnout upozornění	571
zapnúť	4050
zapnúť notifikácie	4049
zapnúť titulky	4046
zapnúť upozornenia	4049
zapnúť zvuk	4046
zapomenuté heslo	472
zapomniałem hasła	3439
zapomniałeś hasła	3439
zapomněl jsem heslo	581
zapomněli jste heslo	581
započni kviz	3941
zarejestruj się	3327
zarezervovat místo	561
zarządzaj plikami cookies	3423
zarządzaj powiadomieniami	3429
zarządzaj zgodami	3346
zarządzaj zgodą	3423
zaten üye misiniz	4391
zauważyłeś błąd	3449
zavrieť galériu	4062
zavrieť reklamu	4075
zavřít	469
zavřít galerii	588
zavřít reklamu	604
začať kvíz	4037
začni kviz	4137
začít kvíz	555
załaduj film	3423
załaduj post	3423
załaduj treść	3423
załaduj wideo	3423
załaduj więcej	3363
załóż konto	3327
zaštita osobnih podataka	3903
zaštita privatnosti	3903
zašto vidim ovaj oglas	3976
zašto vidim ovu reklamu	3976
zbývající čas	568
zbývající čas #	567
zbývající čas -#	567
zdarma, každý pátek	479
zdieľajte tento text	3991
zdieľajte článok	3991
zdieľať	3991
zdieľať na facebooku	3991
zdieľať na whatsappe	4073
zdieľať článok	3991
zdjęcie # z #	3444
zdjęcie #/#	3444
zeskanuj kod i pobierz aplikację	3428
zeskanuj kod qr, aby pobrać aplikację	3428
zezwól	3430
zezwól i kontynuuj	3348
zezwól i pokaż	3348
zezwól na powiadomienia	3429
zezwól na reklamy	3435
zezwól raz	3423
zgadzam się	3346
zgadzam się na powiadomienia	3429
zgadzam się na wyświetlanie treści	3346
zgłoś	3354	3456
zgłoś błąd	3354
zgłoś komentarz	3455
zgłoś nadużycie	3455
zgłoś reklamę	3461
ziedot katru mēnesi	2969
ziņa ir nosūtīta	2972
ziņa tiek papildināta	2929
ziņo par kļūdu	2928
ziņot par komentāru	2977
ziņot par kļūdu	2928
zkontrolujte svoji e-mailovou schránku	585
zkontrolujte svou schránku	585
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	603
zkopírováno do schránky	602
zkuste to prosím později	585
zmeniť súhlas	4043
zmeniť veľkosť písma	4073
zmenšit písmo	602
zmenšiť písmo	4073
zmień rozmiar tekstu	3459
zmień ustawienia	3348
zmień ustawienia cookies	3348
zmień zgodę	3423
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	564
změnit velikost písma	602
znajdź nas na facebooku	3339
znalazłeś błąd	3449
znalazłeś błąd w tekście	3449
značky	3988
znova naloži stran	4151
znova načítať stránku	4052
znovu načíst stránku	577
zobacz # zdjęcia	3444
zobacz # zdjęć	3444
zobacz cenę	3419
zobacz galerię	3363
zobacz mapę	3364
zobacz ofertę	3419
zobacz również	3360
zobacz szczegóły	3364
zobacz także	3360
zobacz także inne	3360
zobacz też	3360
zobacz więcej	3360
zobacz wszystkie # zdjęcia	3444
zobacz wszystkie # zdjęć	3444
zobacz wszystkie artykuły	3445
zobacz wszystkie zdjęcia	3444
zobacz wszystkie zdjęć	3444
zobacz zdjęcia	3444
zobacz zdjęć	3444
zobrazit # fotografií	587
zobrazit # odpovědi	598
zobrazit a přijmout	564
zobrazit fotografií	587
zobrazit komentáře	598
zobrazit méně	502	588
zobrazit nabídku	561
zobrazit nabídky	581
zobrazit odpovědi	598
zobrazit originál	502
zobrazit předplatné	581
zobrazit přepis	567
zobrazit více	500
zobrazit výsledky	91	502	555
zobrazit vše	500
zobrazit všech # fotek	587
zobrazit všech # fotky	587
zobrazit všech # fotografie	587
zobrazit všech # fotografií	587
zobrazit všech fotek	587
zobrazit všech fotky	587
zobrazit všech fotografie	587
zobrazit všech fotografií	587
zobrazit všechny # fotek	587
zobrazit všechny # fotky	587
zobrazit všechny # fotografie	587
zobrazit všechny # fotografií	587
zobrazit všechny fotek	587
zobrazit všechny fotky	587
zobrazit všechny fotografie	587
zobrazit všechny fotografií	587
zobrazit všechny články	588
zobraziť # fotiek	4061
zobraziť # fotky	4061
zobraziť # fotografie	4061
zobraziť # fotografií	4061
zobraziť # odpovede	4070
zobraziť a prijať	4043
zobraziť cenu	4041
zobraziť diskusiu	3991
zobraziť fotiek	4061
zobraziť fotky	4061
zobraziť fotografie	4061
zobraziť fotografií	4061
zobraziť galériu	4062
zobraziť heslo	4056
zobraziť komentáre	4070
zobraziť menej	3989
zobraziť obsah	4002
zobraziť odpovede	4070
zobraziť ponuku	4041
zobraziť ponuky	4056
zobraziť popis	4062
zobraziť predplatné	4056
zobraziť prepis	4046
zobraziť titulky	4046
zobraziť viac	3989
zobraziť výsledky	91	4037
zobraziť všetko	3989
zobraziť všetky # fotiek	4061
zobraziť všetky # fotky	4061
zobraziť všetky # fotografie	4061
zobraziť všetky # fotografií	4061
zobraziť všetky fotiek	4061
zobraziť všetky fotky	4061
zobraziť všetky fotografie	4061
zobraziť všetky fotografií	4061
zobraziť všetky články	4062
zobraziť všetkých # fotiek	4061
zobraziť všetkých # fotky	4061
zobraziť všetkých # fotografie	4061
zobraziť všetkých # fotografií	4061
zobraziť všetkých fotiek	4061
zobraziť všetkých fotky	4061
zobraziť všetkých fotografie	4061
zobraziť všetkých fotografií	4061
zoradiť podľa	4070
zostań patronem	3324
zostań patronką	3436
zostať prihlásený	4056
zostávajúci čas	4047
zostávajúci čas #	4046
zostávajúci čas -#	4046
zpráva	586
zpráva byla odeslána	585
zpráva pro příjemce: dar	578
zpět na hlavní stránku	588
zpět na začátek	588
zpět nahoru	500
zrušit můžete kdykoli	581
zrušit můžete kdykoliv	581
zrušiť môžete kedykoľvek	4056
zu meine themen hinzufügen	965
zu meinen themen hinzufügen	965
zum rätsel	927
zum vollständigen artikel	954
zur großansicht	954
zur leseliste hinzufügen	900
zur merkliste hinzufügen	786
zur übersicht	813
zurück	804
zurück nach oben	813	954
zurück zum anfang	962
zurück zur startseite	954
zurück zur übersicht	954
zvoliť	4057
zvolte předplatné	581
zvolte částku	578
zvoľte predplatné	4056
zvoľte sumu	4053
zväčšiť	4047
zväčšiť foto	4062
zväčšiť fotografiu	4062
zväčšiť písmo	4073
zväčšiť text	4073
zvětšit	500
zvětšit foto	588
zvětšit fotografii	588
zvětšit písmo	602
zvětšit text	602
zwiń	3363
zásady cookies	564
zásady ochrany osobných údajov	4043
získat licenci	593
získat předplatné	581
získať licenciu	4066
získať predplatné	4056
zůstat přihlášen	581
""", '£': """
£# at amazon	1362
""", '©': """
©ntb	3247
""", 'à': """
à découvrir	1914
à la une	1914
à lire	1914
à lire aussi	1914
à lire dans ce dossier	1914
à lire dans la même rubrique	1914
à lire ensuite	1914
à lire également	1914
à ne pas manquer	1914
à voir	1914
à voir aussi	1914
à voir ensuite	2022
""", 'á': """
áno, chcem	4050
áno, prosím	4050
átirat	2327
átirat elolvasása	2326
átirat megjelenítése	2326
áudio gerado por ia	3522
áudio gerado por voz sintética	3522
""", 'ä': """
ähnliche artikel	810
ähnliche beiträge	810
ähnliche themen	810
äldst	4310
äldsta	4310
äldsta först	4309
älteste	964
älteste zuerst	963
älä missaa mitään	1744
älä salli	1831
älä seuraa	1857
ämne	4298
ämnen	4217
ämnen i artikeln	4217
ämnen i den här artikeln	4300
ändra cookie-inställningar	4208
ändra cookieinställningar	4208
ändra dina cookie-inställningar	4208
ändra dina cookieinställningar	4279
ändra inställningar	4208
ändra samtycke	4279
ändra textstorlek	4313
är du inte prenumerant	4294
är du redan prenumerant	4185
äänenvoimakkuus	1826
äänesi on laskettu	1810
äänesi on rekisteröity	1810
äänesi on tallennettu	1810
äänestyksen tulokset	1826
äänestys	92
äänestä	91	1816
äänestä nyt	91	1810
äänestä tästä	1768
ääni on tuotettu tekoälyllä	1825
ääni pois	1825
ääni päälle	1825
""", 'å': """
åbn	657
åbn appen	717
åbn billedgalleri	734
åbn galleri	734
åbn i app	717
åbn kort	657
åpne	3219
åpne appen	3283
åpne bildegalleri	3299
åpne faktaboks	3219
åpne galleri	3299
åpne i app	3283
åpne kart	3219
årlig	3294
årlig betaling	3294
årligt	729
årsvis	4295
årsvis betalning	4295
återkalla samtycke	4279
återstående tid	4283
återstående tid #	4282
återstående tid -#	4282
""", 'æ': """
ældste	744
ældste først	743
ændr dine cookieindstillinger	641
ændr dit samtykke	712
ændr indstillinger	641
ændr samtykke	712
ændr tekststørrelse	746
""", 'ç': """
çengel bulmaca	4453
çerez ayarlari	4401
çerez ayarlarini yönet	4458
çerez politikasi	4401
çerez tercihleri	4458
çerez tercihlerini yönet	4458
çerezler	4401
çerezleri yönet	4493
çeviriyi göster	4408
çikiş yap	4391
çok okunanlar	4405
""", 'è': """
è gratis e ci vuole solo un minuto	2545
è stato utile	2558
""", 'é': """
é grátis e leva menos de um minuto	3534
é proibida a reprodução	3605
é proibida a reprodução do conteúdo	3605
écouter	1900
écouter (# min	1900
écouter le podcast	1917
écrire à la rédaction	1996
édition du jour	1914
élő	2327
élő közvetítésünk itt	2345
épingler	61
épingler la recette	61
értem	2266
értesítések	2332
értesítések engedélyezése	2329
értesítések kezelése	2329
értékeld a cikket	2352
értékeld a receptet	61
értékelje a cikket	2352
érvénytelen e-mail-cím	2342
étiquettes	1918
évente	2340
éves előfizetés	2340
éves fizetés	2340
éves számlázás	2340
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2333
így védjük a forrásainkat	2349
írd meg a véleményed	2258
írj a szerkesztőségnek	2349
írj hozzászólást	2353
írja meg véleményét	2258
írjon a szerkesztőségnek	2349
írjon hozzászólást	2353
írjon nekünk névtelenül	2349
""", 'î': """
îmi place	3666
în fiecare lună	3687
în parteneriat cu	3705
înainte # secunde	3673
înapoi # secunde	3673
înapoi la prima pagină	3695
înapoi la început	3716
înapoi sus	3633
încarcă conținutul	3677
încarcă mai multe	3633
încarcă mai multe comentarii	3665
încarcă postarea	3677
încarcă videoclipul	3677
închide	3617
închide fereastra	3716
închide galeria	3716
închide meniul	3716
înregistrare	3619
înregistrează-te	3619
îți mulțumim pentru vot	3644
""", 'ô': """
ô chữ	4713
""", 'ö': """
öffnen	813
ön hirdetésblokkolót használ	2333
ön mit gondol? szavazzon	2264
önceki	4407
önceki fotoğraf	4501
önceki görsel	4501
önceki haber	4405
önceki video	4494
önceki yazi	4501
öne çikan haberler	4405
öne çikanlar	4405
önerilen haberler	4405
önerilenler	4405
öppna	4221
öppna appen	4284
öppna bildgalleri	4300
öppna galleri	4300
öppna karta	4221
összes	2264
összes cikk	2345
összes elfogadása	2319
összes elutasítása	2319
összes megtekintése	2345
översatt med ai	4307
özet faydali oldu mu	4404
""", 'ú': """
új hozzászólás	2258
última hora	1452
últimas	3502
últimas entradas	1452
últimas noticias	1452
últimas notícias	3502
últimes notícies	393
últimos artículos	1452
únete	1413
únete a la conversación	1448
única	1521	3565
účtované ročne	4056
účtováno ročně	581
""", 'ü': """
über google anmelden	949
über whatsapp senden	966
über whatsapp teilen	966
übersetzung anzeigen	817
überweisung	763
ücretsiz dene	4391
ücretsiz haber limitinize ulaştiniz	4469
ücretsiz kargo	4485
ücretsiz oku	4498
ücretsiz oyna	4451
ücretsiz üye ol	4391
ücretsiz üye olun	4391
ücretsiz, spam yok	4471
ühekordne annetus	1624
ürüne git	4505
ürünü gör	4505
ürünü incele	4454
üye girişi	4391
üye ol	4390	4391
üye olun	4391
üzenet	2343
üzenet küldése	2342
üzenetét elküldtük	2342
""", 'ý': """
ý kiến	4675
ý kiến bạn đọc	4675
ý kiến của bạn	4675
""", 'ā': """
ārējais saturs	2939
""", 'č': """
častite nas kafom	3955
častite nas kavom	3955
častite nas s kavo	4152
čita sintetički glas	3948
čitaj bez oglasa	3976
čitaj u aplikaciji	3950
čitajte bez oglasa	3976
čitajte bez ograničenja	3957
čitajte u aplikaciji	3950
čitajte uz pretplatu	3957
članak je zaključan	3880
članak je zaštićen autorskim pravom	3967
članak se nastavlja ispod oglasa	3886
članak čita sintetički glas	3948
članek bere sintetični glas	4145
članek je avtorsko zaščiten	4164
članek je zaklenjen	4084
članek se nadaljuje pod oglasom	4087
članek se nadaljuje spodaj	4087
článek byl vytvořen automaticky	596
článek je chráněn autorským právem	593
článek namluvila umělá inteligence	567
článek pokračuje pod reklamou	486
článek čte syntetický hlas	567
články autora	588
článok bol vytvorený automaticky	4068
článok je chránený autorským právom	4066
článok číta syntetický hlas	4046
článok číta umelá inteligencia	4046
čte umělý hlas	567
čtěte bez omezení	581
čtěte dále	498
čtěte i	498
čtěte nejdřív v aplikaci	569
čtěte také	498
čtěte v aplikaci	569
číslo účtu pro dary	470
číst bez reklam	604
číst celý článek	588
číst dál	500
číst dál s předplatným	472
číst dále	588
číst s předplatným	581
číst více	500
číta umelý hlas	4046
čítajte aj	3988
čítajte bez obmedzení	4056
čítajte najprv v aplikácii	4048
čítajte v aplikácii	4048
čítať bez reklám	4075
čítať celý článok	4062
čítať s predplatným	4056
čítať ďalej	4062
""", 'ď': """
ďakujeme za hlas	4037
ďakujeme za hlasovanie	4037
ďakujeme za odber	4059
ďakujeme za správu	4059
ďakujeme za vašu správu	4059
ďakujeme za váš hlas	91	4037
ďalšia fotografia	4062
ďalšia snímka	4062
ďalšia strana	4062
ďalšie foto	4062
ďalšie správy	3988
ďalšie video	4046
ďalšie články	19	3988
ďalšie články autora	4062
ďalší článok	4062
""", 'đ': """
đang theo dõi	4740
đang tải	4715
đang tải trình phát	4715
đang tải video	4715
điều khoản sử dụng	4674
điều khoản sử dụng | chính sách bảo mật	4674
đáng chú ý	4676
đã có tài khoản	4661
đã hiểu	4679
đã sao chép	4666
đã sao chép liên kết	4702
đã xảy ra lỗi	4731
đã đóng bình luận	4708
đóng	4659
đóng cửa sổ	4753
đóng góp	4660
đóng góp hàng tháng	4727
đóng góp một lần	4727
đóng menu	4753
đăng ký	4661
đăng ký của bạn đã được xác nhận	4752
đăng ký ngay	4661
đăng ký nhận thông báo	4722
đăng ký thành công	4731
đăng ký để đọc tiếp	4751
đăng nhập	4661
đăng nhập / đăng ký	4661
đăng nhập bằng apple	4729
đăng nhập bằng facebook	4729
đăng nhập bằng google	4729
đăng nhập với facebook	4729
đăng nhập với google	4729
đăng nhập để bình luận	4708
đăng nhập để đọc tiếp	4751
đăng xuất	4661
đường dây nóng	4736
được quan tâm	4703
được tài trợ	4671
được tạo bởi ai	4749
đặt báo	4661
đặt hàng ngay	4754
đặt mua ngay	4714
đặt vé ngay	4714
đến công thức	61
đến trang quyên góp	4727
đến trang ủng hộ	4727
đề xuất	4676
để sau	4659
địa chỉ email của bạn	4752
đọc bài gốc	4753
đọc bài tiếp theo	4753
đọc miễn phí	4751
đọc nhiều	4676
đọc nhiều nhất	4676
đọc sau	4702
đọc thêm	4676	4678
đọc tiếp	4678
đọc tiếp về chủ đề này	4703
đọc toàn bộ bài viết	4735
đọc trên ứng dụng	4721
đồng ý và tiếp tục	4719
đừng bỏ lỡ	4676
""", 'į': """
į el. parduotuvę	2891
į pradinį puslapį	2907
į viršų	2860
įdėti į krepšelį	2891
įgarsinta dirbtinio intelekto	2895
įjungti garsą	2895
įjungti pranešimus	2898
įkelti daugiau	2907
įkelti turinį	2893
įkelti įrašą	2893
įveskite el. pašto adresą	2905
įveskite galiojantį el. pašto adresą	2905
įveskite savo el. pašto adresą	2878
įveskite sumą	2901
įvyko klaida. bandykite dar kartą	2905
įvyko klaida. bandykite vėliau	2905
""", 'ľ': """
ľubovoľná suma	4053
""", 'ł': """
ładowanie odtwarzacza	3426
ładowanie wideo	3426
""", 'ř': """
řadit podle	598
řazení	599
""", 'ś': """
śledź nas	3339
""", 'ş': """
şifremi unuttum	4391
şifrenizi mi unuttunuz	4469
şikayet et	4449
şikâyet et	4449
şimdi değil	4389
şimdi satin al	4505
şurada paylaş	4398
""", 'š': """
šajā rakstā	2974
še nimate računa	4154
še niste naročnik	4154
šiame straipsnyje	2907
šifra	3958
šio turinio parodyti negalime	2893
šio turinio rodyti negalima	2893
šis laukas privalomas	2905
šis lauks ir obligāts	2972
šis raksts ir slēgts	2970
šis saturs nav pieejams	2961
šis straipsnis užrakintas	2903
šis turinys nepasiekiamas	2893
šis vaizdo įrašas nebepasiekiamas	2895
šis vaizdo įrašas nepasiekiamas	2895
šis video nav pieejams	2963
šis video vairs nav pieejams	2963
šo saturu nevar parādīt	2961
šrifto dydis	2912
štampaj	3890
štítky	498
""", 'ž': """
žaisti dabar	2889
že imam račun	4154
že imate račun	4084
že naročnik	4084
že podpiram	4095
že sledite	4169
želite li da primate obaveštenja	3951
želite li primati obavijesti	3951
želite prejemati obvestila	4148
želite prejemati potisna obvestila	4148
želiš primati obavijesti	3951
žiadny spam	4059
žinutė išsiųsta	2905
živě	568
žiūrėkite nuotraukas	2860
žiūrėkite vaizdo įrašą	2860
žiūrėti galeriją	2860
žiūrėti kainą	2891
žiūrėti komentarus	2910
žiūrėti pasiūlymą	2891
žiūrėti planus	2903
žiūrėti rezultatus	91	2889
žiūrėti visus	2907
žymos	2896
žádný spam	585
""", 'ư': """
ưu đãi cho bạn đọc	4714
ưu đãi cho độc giả	4714
ưu đãi tốt nhất	4730
""", 'ș': """
știrea anterioară	3695
știrea următoare	3695
știri pe aceeași temă	3659
știri recomandate	3631
știri similare	3631
știrile zilei	3631
""", 'ț': """
ți-a fost util	3665
ți-a fost util acest articol	3644
ți-a fost util acest rezumat	3644
ți-ai uitat parola	3656
ți-ar putea plăcea și	3659
ține-mă minte	3690
""", 'ά': """
άκουσε το άρθρο	1046
άλλες ειδήσεις	19
άλλο ποσό	1059
άνοιγμα	992
άνοιγμα εφαρμογής	1053
άνοιγμα στην εφαρμογή	1053
άνοιγμα χάρτη	992
""", 'έ': """
έξοδος από πλήρη οθόνη	1046
έχετε ήδη λογαριασμό	977
έχετε ήδη ψηφίσει	1038
έχω ήδη λογαριασμό	1062
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1064
έχω λογαριασμό	1062
""", 'ή': """
ήταν χρήσιμο	1038
""", 'ί': """
ίσως αργότερα	975
ίσως σας ενδιαφέρει	989
""", 'α': """
αγορά από amazon	1044
αγορά από το amazon	1044
αγορά βιβλίου	1044
αγορά εισιτηρίων	1044
αγοράστε εισιτήρια	1044
αγοράστε εισιτήριο	1044
αγοράστε το βιβλίο	1044
αγοράστε τώρα	1096
ακολουθήστε μας	1074
ακολουθήστε το θέμα	1074
ακολουθήστε τον αρθρογράφο	1095
ακολουθήστε τον συντάκτη	1074
ακολουθείτε ήδη αυτό το θέμα	1074
ακολουθείτε ήδη αυτόν τον συντάκτη	1095
ακολούθησε	1075
ακούστε	982
ακούστε το άρθρο	982
ακυρώνετε όποτε θέλετε	1062
ακύρωση οποιαδήποτε στιγμή	1062
ανάκληση συγκατάθεσης	1050
αναζήτηση	991
ανανέωση σελίδας	1057
ανανέωση συνδρομής	1091
ανανέωση της σελίδας	1057
αναπαραγωγή βίντεο	1046
αναφέρετε λάθος	1082
αναφέρετε το σχόλιο	1082
αναφορά	1039
αναφορά λάθους	988
αναφορά σχολίου	1082
αντιγραφή	1078
αντιγραφή link	982
αντιγραφή συνδέσμου	982
αντιγραφή συνδέσμου άρθρου	982
απάντηση	988
απενεργοποίησα τον ad blocker	1057
απενεργοποιήστε το για να συνεχίσετε	1057
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1091
αποδέχομαι	995
αποδέχομαι τους όρους χρήσης	1064
αποδοχή	995
αποδοχή και συνέχεια	1050
αποδοχή όλων	995
αποδοχή όλων των cookies	1086
αποθήκευση	982
αποθήκευση άρθρου	1097
αποθήκευση επιλογών	1050
αποθήκευση προτιμήσεων	1050
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	982
αποκλειστικά για συνδρομητές	1062
αποκτήστε το τώρα	1096
απομαγνητοφώνηση	1047
απομνημόνευση	1063
αποστολή	1065
αποστολή με email	982
αποστολή σχολίου	1038
αποσύνδεση	977
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1039
αποτελέσματα ψηφοφορίας	1039
αποτυχία φόρτωσης βίντεο	1087
απόκρυψη	992
απόκρυψη απαντήσεων	1038
απόρριψη	995
απόρριψη όλων	995
απόρριψη όλων των cookies	1086
αργότερα	975
αρχική	991
αρχική σελίδα	1068
αυτό το άρθρο είναι κλειδωμένο	1062
αυτό το βίντεο δεν είναι διαθέσιμο	1046
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1046
αυτό το πεδίο είναι υποχρεωτικό	1064
αυτόματη αναπαραγωγή	1047
αυτόματη μετάφραση	1047
αφήγηση με συνθετική φωνή	1046
αφήστε ένα σχόλιο	1038
αφήστε σχόλιο	988
αφήστε το σχόλιό σας	1038
""", 'β': """
βίντεο	989
βαθμολογήστε το άρθρο	988
βρήκατε κάποιο λάθος	1070
βρήκατε λάθος	1070
""", 'γ': """
γίνε συνδρομητής	977
γίνε υποστηρικτής	1059
γίνετε μέλος	976
γίνετε συνδρομητής	977
γίνετε υποστηρικτές	1059
γράψτε σχόλιο	988
γράψτε το email σας	1092
γράψτε το σχόλιό σας	1082
""", 'δ': """
δείτε ακόμη	1094
δείτε και	989
δείτε ξανά	1087
δείτε περισσότερα	991
δείτε τα αποτελέσματα	91	992
δείτε τα πακέτα	1091
δείτε τα πακέτα συνδρομών	1091
δείτε τα σχόλια	988
δείτε τα όλα	1094
δείτε τη συλλογή	1068
δείτε τη συνταγή	61
δείτε την προσφορά	1044
δείτε τις απαντήσεις	1038
δείτε τις προσφορές	1091
δείτε τις φωτογραφίες	1068
δείτε το αφιέρωμα	1068
δείτε το προφίλ	1070
δείτε το προϊόν	1096
δείτε το στο amazon	1044
δείτε το φωτορεπορτάζ	1068
δείτε φωτογραφίες	1068
δείτε όλα	991
δείτε όλα τα άρθρα	1068
δείτε όλα τα βίντεο	1068
δείτε όλα τα παιχνίδια	1041
δείτε όλες τις ειδήσεις	1068
δείτε όλες τις προσφορές	1044
δείτε όλες τις φωτογραφίες	1068
δεν έχετε λογαριασμό	1062
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1046
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1050
δεν είστε ακόμη συνδρομητής	1062
δεν είστε συνδρομητής	1062
δεν μου αρέσει	1039
δεν ξέρω	1039
δεν ξέρω / δεν απαντώ	1039
δες περισσότερα	1094
δημιουργήθηκε με ai	1087
δημιουργήθηκε με τεχνητή νοημοσύνη	1087
δημιουργία λογαριασμού	977
δημοσίευση σχολίου	1038
δημοσκόπηση	92
δημοφιλέστερα	989
δημοφιλέστερο	1063
δημοφιλή	989
δημοφιλή άρθρα	989
διάρκεια	1047
διαβάζεται από συνθετική φωνή	1046
διαβάστε ακόμα	989
διαβάστε ακόμη	989
διαβάστε αργότερα	1097
διαβάστε δωρεάν	1091
διαβάστε επίσης	989
διαβάστε επίσης στο	989
διαβάστε και	989
διαβάστε ολόκληρο το άρθρο	1068
διαβάστε περισσότερα	989	991
διαβάστε στην εφαρμογή	1053
διαβάστε το στην εφαρμογή	1053
διαβάστε όλο το άρθρο	1068
διαθέσιμη στο app store	1053
διαθέσιμο στο app store	1053
διαφήμιση	985
διαφημίσεις	985
διαφημιση	985
διαφημιστικό περιεχόμενο	87	985
διαχείριση cookies	1050
διαχείριση επιλογών	1050
διαχείριση προτιμήσεων	1086
διαχείριση συγκατάθεσης	1050
δωρήστε	976
δωρίστε το άρθρο	1077
δωρεά	976
δωρεάν αποστολή	1079
δωρεάν, χωρίς spam	1064
""", 'ε': """
είσοδος	977
είστε ήδη εγγεγραμμένος	1092
είστε ήδη συνδρομητής	1062
εγγραφή	977
ειδήσεις σήμερα	989
ειδήσεις τώρα	989
ειδοποίηση για συντάκτη	1095
εισάγετε έγκυρο email	1064
εισάγετε το email σας	1092
εισαγάγετε το email σας	1092
εκτυπώστε το άρθρο	982
εκτύπωση	982
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1064
ελέγξτε το email σας	1064
ελεύθερη δωρεά	1090
ελεύθερο ποσό	1059
εμφάνιση ανάρτησης	1050
εμφάνιση απαντήσεων	1038
εμφάνιση λιγότερων	1068
εμφάνιση περιεχομένου	1050
εμφάνιση περισσότερων	1068
εμφάνιση πρωτοτύπου	992
εμφάνιση υποτίτλων	1046
εμφάνιση όλων	992
ενεργοποίηση	1055
ενεργοποίηση ειδοποιήσεων	1054
ενεργοποιήστε τις ειδοποιήσεις	1054
επαναφόρτωση σελίδας	1057
επικοινωνήστε μαζί μας	1070
επικοινωνήστε με τη σύνταξη	1070
επικοινωνήστε με τον συντάκτη	1070
επικοινωνία	988
επικοινωνία με τη σύνταξη	1070
επιλέξτε	1063
επιλέξτε πακέτο	1062
επιλέξτε ποσό	1090
επιλέξτε συνδρομή	1062
επιλέξτε τη συνδρομή σας	1062
επιλογές συντακτών	989
επιλογή	1063
επισκεφθείτε το κατάστημα	1044
επιστροφή στην αρχική	1068
επιστροφή στην κορυφή	991
επιτρέπεται	1055
επόμενη είδηση	1068
επόμενη εικόνα	1094
επόμενη φωτογραφία	1094
επόμενο	991
επόμενο άρθρο	989
επόμενο βίντεο	1087
επώνυμο	1065
ερώτηση της ημέρας	91
ετήσια	1060
ετήσια χρέωση	1063
ετικέτες	989
ευχαριστούμε για τη στήριξή σας	1090
ευχαριστούμε για τη στήριξη	1090
ευχαριστούμε για την ψήφο σας	91	1038
ευχαριστούμε, το μήνυμά σας στάλθηκε	1064
εφάπαξ	1060
εφάπαξ δωρεά	1059
""", 'η': """
η διαφήμιση συνεχίζεται	1096
η δωρεά μου	1090
η εγγραφή ολοκληρώθηκε	1092
η εγγραφή σας ολοκληρώθηκε	1092
η στήριξή σας κάνει τη διαφορά	1090
η ψήφος σας καταχωρήθηκε	1038
η ψήφος σας καταχωρίστηκε	1038
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1054
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1054
θέμα	1093
θέματα	989
θα θέλατε να λαμβάνετε ειδοποιήσεις	1054
""", 'κ': """
κάθε ευρώ μετράει	1059
κάθε μήνα	1060
κάθε συνεισφορά έχει αξία	1059
κάθε συνεισφορά μετράει	1059
κάνε το κουίζ	1041
κάντε δωρεά	976
κάντε μια δωρεά	976
κάντε το κουίζ	1041
κάντε το τεστ	1041
κάτι πήγε στραβά	1065
καλύτερη προσφορά	1063
κανόνες σχολιασμού	988
κατάλαβα	992
κατάργηση σίγασης	1046
κατάστημα	1079
κατεβάστε από το app store	1053
κατεβάστε από το google play	1053
κατεβάστε την εφαρμογή	1053
κατεβάστε το app	1053
κατεβάστε το επεισόδιο	1046
κατεβάστε το ηχητικό	1046
κατηγορίες	989
κεράστε μας έναν καφέ	1059
κλείσιμο	975
κλείσιμο μενού	1094
κλείσιμο παραθύρου	1094
κλείστε θέση	1044
κοινοποίησε	982
κοινοποίηση	982
κοινοποίηση στο facebook	982
κοινοποίηση στο twitter	982
κοινοποίηση στο whatsapp	1077
κοινοποιήστε	982
κοινοποιήστε το άρθρο	982
κρυπτόλεξο	1043
κωδικοί έκπτωσης	1096
""", 'λ': """
λήψη ήχου	1046
λεπτομέρειες	992
λιγότερα	992
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1077
μέγεθος κειμένου	65
μήνυμα	1093
με την υποστήριξη	985
με την υποστήριξη της	1079
με την υποστήριξη του	1079
μεγέθυνση	992
μεγέθυνση εικόνας	1068
μεγαλύτερα γράμματα	1077
μενού	991
μετάβαση στη σελίδα δωρεών	1059
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1064
μη έγκυρο email	1064
μη διαθέσιμο βίντεο	1046
μη χάσετε	989
μην το χάσεις	989
μην χάσετε	989
μηνιαία	1060
μηνιαία δωρεά	1059
μηνιαία συνεισφορά	1059
μηνιαία χρέωση	1063
μηνιαίως	1060
μικρότερα γράμματα	1077
μοιράσου το	982
μοιράσου το άρθρο	1097
μοιραστείτε	982
μοιραστείτε το	982
μοιραστείτε το άρθρο	982
μου αρέσει	1039
μπορεί να σας αρέσει	989
μόνο για συνδρομητές	977
""", 'ν': """
να επιτρέπεται πάντα	1050
να επιτραπεί	1055
να με θυμάσαι	1062
ναι, θέλω	1055
νεότερα	1039
νεότερα πρώτα	1039
""", 'ξ': """
ξέχασα τον κωδικό μου	1062
ξεκλειδώστε το άρθρο	1091
ξεχάσατε τον κωδικό	977
ξεχάσατε τον κωδικό σας	1062
""", 'ο': """
ο λογαριασμός μου	977
ο σύνδεσμος αντιγράφηκε	982
οι συνεργάτες μας	1050
ονοματεπώνυμο	1065
""", 'π': """
πάντα να επιτρέπεται	1050
πάρτε μέρος στη δημοσκόπηση	1038
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1068
παίξε τώρα	1041
παίξε υπεύθυνα	1044
παίξτε δωρεάν	1041
παίξτε τώρα	1041
παίξτε υπεύθυνα	1044
παιχνίδια	1043
πακέτα συνδρομών	1091
παλαιότερα	1039
παράλειψη	1047
παράλειψη διαφήμισης	1087
παρουσιάστηκε σφάλμα	1064
πατήστε για ήχο	1087
παύση βίντεο	1046
παύση παρακολούθησης	1074
πείτε μας τη γνώμη σας	1038
πείτε τη γνώμη σας	1038
περίληψη ai	1073
περίληψη με ai	1073
περισσότερα	989	991
περισσότερα άρθρα	989
περισσότερα άρθρα του συντάκτη	1068
περισσότερα σχόλια	1038
περισσότερες ειδήσεις	989
περισσότερες επιλογές	1078
πες τη γνώμη σου	1038
πλήρης οθόνη	1047
πληρωμή με paypal	1091
πολιτική cookies	995
πολιτική απορρήτου	995
πολιτική διορθώσεων	1070
προβολή περιεχομένου	1050
προηγούμενη είδηση	1068
προηγούμενη φωτογραφία	1094
προηγούμενο	991
προηγούμενο άρθρο	989
προηγούμενο βίντεο	1087
προνόμια συνδρομητών	1044
προσθήκη απάντησης	1082
προσθήκη στα θέματά μου	1095
προσθήκη στο καλάθι	1096
προσθήκη σχολίου	988
προσθήκη ως προτιμώμενη πηγή	1074
προστασία προσωπικών δεδομένων	995
προσφορά για αναγνώστες	1044
προσφορά για συνδρομητές	1044
προτείνουμε	989
προτείνουμε επίσης	989
προτεινόμενα	989
προτιμήσεις cookies	1050
προτιμήσεις απορρήτου	1086
προωθητικό περιεχόμενο	985
πρόσφατα άρθρα	989
πώς να απενεργοποιήσετε τον ad blocker	1057
πώς να το απενεργοποιήσετε	1058
""", 'ρ': """
ροή	989
ροή ειδήσεων	989
ρυθμίσεις cookie	1050
ρυθμίσεις cookies	995
ρυθμίσεις απορρήτου	1050
""", 'σ': """
σίγαση	1047
σας βοήθησε αυτό το άρθρο	1038
σας φάνηκε χρήσιμο	1038
σε συνεργασία με	1079
σκανάρετε το qr code	1053
σταυρόλεξα	1043
σταυρόλεξο	1043
στείλε το σε φίλο	982
στείλτε μας τις φωτογραφίες σας	1070
στηρίξτε μας	976
στηρίξτε μας στο patreon	1059
συμφωνώ	995
συμφωνώ με την επεξεργασία των δεδομένων μου	1064
συμφωνώ με τους όρους χρήσης	1064
συνέχεια ανάγνωσης	991
συνέχεια με apple	1062
συνέχεια με email	1091
συνέχεια με facebook	1062
συνέχεια με google	1062
συνέχεια στην ιστοσελίδα	1053
συνέχεια στο site	1053
συνέχεια στον browser	1053
συνδεθείτε	977
συνδρομή	977
συνδρομητές	977
συνεχίστε την ανάγνωση	1094
σφάλμα φόρτωσης βίντεο	1087
σχετικά	989
σχετικά άρθρα	989
σχετικά θέματα	989
σχετικά νέα	989
σχετικές ειδήσεις	989
σχετικό άρθρο	989
σχολιάστε	988
σχολιάστε το άρθρο	988
σχόλια	988
σχόλιο	988
σύνδεση	977
σύνδεση με apple	1062
σύνδεση με facebook	1062
σύνδεση με google	1062
σύνοψη με ai	1073
""", 'τ': """
τέλος διαφήμισης	1044
τέλος της διαφήμισης	1044
τέσταρε τις γνώσεις σου	1041
τα πιο δημοφιλή	989
τα πιο δημοφιλή της ημέρας	989
τα πιο διαβασμένα	989
τα πιο πρόσφατα	989
τα σχόλια είναι απενεργοποιημένα	1082
τα σχόλια είναι μόνο για συνδρομητές	1082
ταξινόμηση	1039
ταξινόμηση κατά	1039
ταχύτητα αναπαραγωγής	1046
τελευταία άρθρα	989
τελευταία νέα	989
τελευταίες ειδήσεις	989
τεστάρετε τις γνώσεις σας	1041
το email σας	1092
το email υπάρχει ήδη	1092
το αίτημά σας στάλθηκε	1092
το αίτημά σας υποβλήθηκε	1092
το απενεργοποίησα	1057
το βίντεο δεν είναι διαθέσιμο	1046
το βίντεο φορτώνει	1046
το μήνυμά σας	1092
το μήνυμά σας εστάλη	1064
το μήνυμά σας στάλθηκε	1064
το πεδίο είναι υποχρεωτικό	1064
το πιο δημοφιλές	1063
το ψευδώνυμό σας	1082
το όνομά σας	1082
τρέχων χρόνος	1047
""", 'υ': """
υπενθύμιση αργότερα	975
υποβολή	91	1065
υποβολή σχολίου	988
υπολειπόμενος χρόνος	1047
υποστηρίξτε μας	976
υποχρεωτικά πεδία	1064
υποχρεωτικό πεδίο	1064
υπότιτλοι	1047
""", 'φ': """
φόρτωση ανάρτησης	1050
φόρτωση βίντεο	1046
φόρτωση περιεχομένου	1050
φόρτωση περισσότερων	991
φόρτωση περισσότερων σχολίων	1038
φόρτωση προγράμματος αναπαραγωγής	1046
""", 'χ': """
χαρίστε αυτό το άρθρο	982
χορηγοί	1079
χορηγούμενο	985
χορηγούμενο άρθρο	985
χορηγούμενο περιεχόμενο	985
χορηγός	1079
χρόνος που απομένει	1046
χωρίς spam	1064
""", 'ψ': """
ψήφισε	91	1039
ψηφίστε	91	1039
ψηφίστε στη δημοσκόπηση	1038
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1068
όλα τα βίντεο	1068
όλα τα νέα	1068
όλα τα παιχνίδια	1041
όλα τα σχόλια	988
όλες οι ειδήσεις	989
όνομα	1065
όροι σχολιασμού	988
όροι χρήσης	995
όχι ευχαριστώ	975
όχι τώρα	975
όχι, ευχαριστώ	975
""", 'а': """
або	4630
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3839
автовідтворення	4618
автоматический перевод	3865
автоматическое воспроизведение	3839
автоматичне відтворення	4618
автоматичний переклад	4644
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3733
авторизоваться	3733
адрес электронной почты	3736
актуално	230
актуальне	4542
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3860
анонимный ящик	3860
анонімна пошта	4639
анонімна скринька	4639
архив	3763
аудиоверсия	3839
аудіоверсія	4618
""", 'б': """
бажаєте отримувати сповіщення	4621
банковская карта	3732
банковский перевод	3732
без спам	300
без спама	3853
без спаму	4632
безкоштовна доставка	4613
безкоштовно. без спаму	4632
безопасный платеж	3731
безплатна доставка	284
бесплатная доставка	3834
бесплатно. без спама	3853
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3843
блокувати	4622
больше	3763
больше материалов по теме	3763
больше новостей	3763
больше статей	3856
будь-яка сума	4627
будьте в курсе	3736
была ли статья полезной	3758
більше від автора	4635
більше за темою	4542
більше матеріалів автора	4558
більше матеріалів за темою	4542
більше на цю тему	4542
більше новин	4542
більше новин на тему	4542
більше по темі	4542
більше про це	4545
більше статей	4635
""", 'в': """
в закладки	3870
в избранное	3743
в корзину	3750	3833
в наш магазин	3833
в тази статия	303
в тренде	3763
в этой статье	3856
важен каждый рубль	3847
важен любой вклад	3847
важко відповісти	4609
важлива кожна гривня	4626
важливий кожен внесок	4626
важливо	4542
вам будет интересно	3763
вам може бути цікаво	4542
вам може сподобатися	4542
вам может быть интересно	3763
вам может понравиться	3763
вам також може сподобатися	4542
варианты подписки	3850
вартість доставки	4613
варіанти передплати	4629
вас може зацікавити	4542
вас может заинтересовать	3763
ваш e-mail	3736
ваш email	3736
ваш голос враховано	4604
ваш голос зараховано	4604
ваш голос принят	91	3827
ваш голос учтен	3827
ваш голос учтён	91	3827
ваша електронна пошта	4632
ваша почта	3854
ваша пошта	4633
ваша электронная почта	3853
ваше имя	3854
ваше повідомлення	4633
ваше повідомлення надіслано	4632
ваше сообщение	3854
ваше сообщение отправлено	3853
ваше ім'я	4633
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4615
введите e-mail	3736
введите email	3736
введите ваш email	3736
введите ваш адрес электронной почты	3736
введите корректный e-mail	3853
введите корректный email	3737
введите корректный адрес	3737
введите правильный e-mail	3737
введите сумму	3847
введіть коректний e-mail	4632
введіть суму	4626
вгору	4605
вградено съдържание	285
вернуться на главную	3856
версия для печати	3743
версия за печат	313
версія для друку	4649
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
вже вимкнено	4625
вже зареєстровані	4518
вже маєте акаунт	4629
вже маєте передплату	4629
вже є акаунт	4518
ви вже голосували	4604
ви вже проголосували	4604
ви вже підписані	4647
ви вже підписані на цю тему	4647
ви вичерпали ліміт статей	4629
ви можете відписатися будь-коли	4632
ви підписані	4632
ви підписані на автора	4647
ви підписані на тему	4647
ви успішно підписалися	4632
виберіть суму	4626
вибрати	4630
вибір редакції	4542
видео	3763
видео # из #	3855
видео # от #	302
видео больше недоступно	3839
видео загружается	3839
видео не может быть воспроизведено	3839
видео недоступно	3839
видео недоступно в вашей стране	3839
видео недоступно в вашем регионе	3839
видеоплеер загружается	3839
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
вийти	4518
використання матеріалів лише з дозволу редакції	4640
вимкнути звук	4618
вимкнути рекламу	4651
вимкніть adblock	4623
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4632
виправлення й уточнення	4639
вкажіть суму	4626
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3823
включить	3843
включить звук	3839
включить уведомления	3823
вконтакте	3744
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4615
внешний контент	3836
во весь экран	3766
водещи новини	230
войти	3733
войти в аккаунт	3733
войти в чат	3758
войти по почте	3850
войти с помощью google	3850
войти с яндекс id	3850
войти через apple	3850
войти через facebook	3850
войти через google	3850
войти через vk	3850
войти через вконтакте	3850
войти через яндекс	3850
войти, чтобы комментировать	3866
вопрос дня	3827
воспроизвести	3766
воспроизвести видео	3839
восстановить пароль	3850
время на чтение	3766
время чтения # мин	3766
все	3766
все комментарии	3758
все още няма коментари	310
все още нямате профил	297
все права сохранены	3861
всегда показывать	3836
всегда разрешать	3837
всего проголосовало #	3827
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4620
встановити застосунок	4620
встроенный контент	3836
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4645
всі матеріали	4635
всі матеріали автора	4635
всі новини	4544
всі статті	4635
всі статті автора	4635
вход	223	3733
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4518
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3737
вы подписаны	3853
вы подписаны на автора	3868
вы подписаны на тему	3868
вы уже голосовали	3827
вы уже проголосовали	3827
вы успешно подписались	3853
выберите подписку	3850
выберите сумму	3731
выберите тариф	3850
выбор редакции	3763
выбрать	3851
выбрать подписку	3850
выбрать тариф	3850
выйти	3733
від наших партнерів	4651
відео	4542
відео # з #	4634
відео # із #	4634
відео більше недоступне	4618
відео вище	4569
відео недоступне	4618
відео недоступне у вашій країні	4618
відео неможливо відтворити	4618
відео нижче	4569
відеоплеєр завантажується	4618
відкликати згоду	4615
відкрити	4546
відкрити в додатку	4620
відкрити в застосунку	4620
відкрити галерею	4635
відкрити застосунок	4620
відкрити карту	4546
відкрити статтю	4629
відновити пароль	4629
відписатися	4648
відписатися від теми	4647
відписатися можна будь-коли	4632
відповісти	4537	4646
відправити	4633
відскануйте qr-код	4620
відскануйте qr-код, щоб завантажити застосунок	4620
відтворити	4619
відтворити відео	4618
відхилити	4532
відхилити все	4616
відхилити всі	4616
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3766
главная страница	3856
главное	3763
главное за день	3763
главные новости	3763
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3851
головна	4544
головна сторінка	4635
головне	4542
головне за день	4542
головні новини	4542
голосование	92
голосовать	91	3830
голосування	92
голосувати	91	4609
грати	4609
грати онлайн	4604
громкость	3840
гучність	4619
""", 'д': """
да, включить	3824
да, искам	292
да, моля	292
да, пожалуйста	3843
да, спасибо	3843
да, хочу	3843
далее	3766
далі	4544	4605
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3768
детальніше	4544
деталі	4546
дзен	3744
дивитися # світлин	4634
дивитися # світлини	4634
дивитися # фото	4634
дивитися # фотографій	4634
дивитися # фотографії	4634
дивитися всі	4635
дивитися всі # світлин	4634
дивитися всі # світлини	4634
дивитися всі # фото	4634
дивитися всі # фотографій	4634
дивитися всі # фотографії	4634
дивитися всі світлин	4634
дивитися всі світлини	4634
дивитися всі фото	4634
дивитися всі фотографій	4634
дивитися всі фотографії	4634
дивитися відео	4618
дивитися галерею	4635
дивитися онлайн-трансляцію	4635
дивитися оригінал	4606
дивитися світлин	4634
дивитися світлини	4634
дивитися усі # світлин	4634
дивитися усі # світлини	4634
дивитися усі # фото	4634
дивитися усі # фотографій	4634
дивитися усі # фотографії	4634
дивитися усі світлин	4634
дивитися усі світлини	4634
дивитися усі фото	4634
дивитися усі фотографій	4634
дивитися усі фотографії	4634
дивитися фото	4634
дивитися фотогалерею	4635
дивитися фотографій	4634
дивитися фотографії	4634
дивіться відео	4569
дивіться відео вище	4569
дивіться відео нижче	4569
дивіться також	4542
дивіться також відео	4569
дивіться у відео	4569
длительность	3840
длительность #	3840
для передплатників	4629
для подписчиков	3733
до закладок	4649
до кошика	4529	4612
до крамниці	4530
до початку сторінки	4608
до рецепту	61
до теми	4542
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3868
добавить в избранные источники	3868
добавить в источники	3868
добавить в корзину	3833
добавить в мои темы	3868
добавить в предпочитаемые источники	3868
добавить комментарий	3758
добровольное пожертвование	3847
довільна сума	4626
догори	4605
додати в кошик	4612
додати до кошика	4612
додати до моїх тем	4647
додати до обраних джерел	4647
додати до обраного	4647
додати до пріоритетних джерел	4647
додати до улюблених джерел	4647
додати коментар	4537
додати як пріоритетне джерело	4647
дозволити	4622
дозволити й показати	4533
дозволити контент	4615
дозволити один раз	4615
дозволити рекламу	4625
дозволити сповіщення	4621
дозволити та показати	4533
дозволити та продовжити	4533
дозволити і показати	4533
дозволити і продовжити	4533
дозвольте сповіщення	4599
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4544
долучитися	4515
долучитися до обговорення	4645
долучитися до спільноти	4626
допомагає будь-яка сума	4626
доставка оплачивается отдельно	3833
достигнахте лимита на статиите	297
доступно по подписке	3733
друга сума	295
другая сумма	3731
други новини	19
другие материалы	19	3763
другие материалы рубрики	3763
другие новости	19	3763
другие новости раздела	3763
другие статьи	3763
другие статьи автора	3856
друк	4524
друкувати	4649
дякуємо за ваш голос	91	4604
дякуємо за ваше повідомлення	4632
дякуємо за голос	4604
дякуємо за повідомлення	4632
дякуємо за реєстрацію	4632
дякуємо за участь в опитуванні	4604
дізнатися ціну	4612
""", 'е': """
единоразово	3727
еднократно дарение	295
ежегодно	3851
ежемесячно	3727
ежемесячное пожертвование	3847
ежемесячный платеж	3848
ежемесячный платёж	3848
економія #%	4630
ексклузивно за абонати	297
ексклюзивно для передплатників	4629
електронна адреса	4633
електронна пошта	4633
електронна пошта або логін	4629
етикети	289
еще нет аккаунта	3850
еще новости	3763
еще от автора	3856
еще по теме	3763
ещё	3763
ещё не подписчик	3850
ещё нет аккаунта	3850
ещё новости	3763
ещё от автора	3856
ещё по теме	3763
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4632
""", 'з': """
з нашого магазину	4612
з нашої крамниці	4530
за абонати	297
за датою	4646
за популярністю	4646
за темою	4542
забелязахте грешка	306
заборонити	4622
забравена парола	223
забравили сте паролата си	297
забронировать билет	3833
забронировать место	3833
забронювати квиток	4612
забронювати місце	4612
забув пароль	4629
забули пароль	4518
забыл пароль	3850
забыли пароль	3733
завантаження відео	4618
завантаження плеєра	4618
завантажити аудіо	4618
завантажити випуск	4618
завантажити відео	4615
завантажити додаток	4620
завантажити допис	4615
завантажити застосунок	4620
завантажити контент	4615
завантажити публікацію	4615
завантажити ще	4544
завжди дозволяти	4616
завжди показувати	4615
загрузить видео	3836
загрузить еще	3766
загрузить ещё	3766
загрузить контент	3836
загрузить пост	3836
загрузить публикацию	3836
загрузка видео	3839
загрузка плеера	3839
задонатити	4515
задонатить	3727
задължителни полета	300
задължително	301
задължително поле	300
заказать	3750
заказать книгу	3833
закрити	4514
закрити галерею	4635
закрити рекламу	4651
закрыть	3726
закрыть галерею	3856
закрыть рекламу	3871
залишилося #	4618
залишити відгук	4643
залишити відповідь	4540
залишити коментар	4537
залиште коментар	4645
заметили ошибку	3860
замовити	4529
замовити книгу	4612
замовити книжку	4612
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4630
заповніть це поле	4632
заполните это поле	3853
запомни ме	298
запомнить меня	3851
започни теста	280
запретить	3843
запропонувати новину	4537
зарегистрироваться	3733
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4518
зарубежной картой	3848
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3830
защо виждам тази реклама	315
зберегти	4524
зберегти вибір	4615
зберегти на потім	4649
зберегти налаштування	4615
зберегти рецепт	61
зберегти статтю	4524
збережено	4650
збільшити	4544
збільшити зображення	4635
збільшити текст	4649
збільшити фото	4635
збільшити шрифт	4649
зв'язатися з автором	4635
звук	289
згенеровано за допомогою ші	4643
згенеровано штучним інтелектом	4643
згенеровано ші	4643
згорнути	4546	4635
зменшити шрифт	4649
змінити згоду	4615
змінити налаштування	4533
змінити налаштування cookie	4533
змінити розмір тексту	4649
зміст	4544
зміст статті	4635
знайшли помилку	4639
знижка #%	4630
знижка для передплатників	4612
зображення # з #	4634
зображення # із #	4634
зовнішній контент	4615
зробити внесок	4515
зробити донат	4626
зрозуміло	4532
""", 'и': """
играй сега	280
играть	3830
играть онлайн	3827
из нашего магазина	3833
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
изменить настройки	3753
изменить настройки cookie	3753
изменить размер текста	3870
изменить согласие	3836
изображение # из #	3855
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
ии может ошибаться	3864
или	298	3851
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3854
индекс	3854
интересное	3763
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3861
исправления и уточнения	3860
""", 'к': """
к началу	3766
к началу страницы	3856
к рецепту	61
каждое пожертвование важно	3847
каждую пятницу. бесплатно. без спама	3853
каждый донат важен	3847
каждый рубль важен	3847
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3860
как мы защищаем наших источников	3860
как отключить adblock	3844
как пазим източниците си	306
картина в картината	288
картинка в картинке	3839
картинка в картинці	4618
категории	3763
категорії	4542
качество	3840
керування згодою	4615
керувати згодою	4615
керувати сповіщеннями	4621
ключови думи	230
книга з автографом	4530
книга з автографом автора	4530
книга с автографом	3751
книга с автографом автора	3751
книга с подписью автора	3751
книги с автографом	3751
книжка з автографом	4530
книжка з автографом автора	4530
книжки з автографом	4530
кожен внесок важливий	4626
кожен донат важливий	4626
кожна гривня важлива	4626
коментар	4537
коментари	233
коментарі	4537
коментарів ще немає	4645
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4645
коментувати	4537
комерційний контент	4651
комерційний матеріал	4651
комментарии	3758
комментарии отсутствуют	3758
комментарий	3758
комментировать	3758
коммерческий контент	3871
коммерческий материал	3871
конец рекламы	3871
контакти	4537
контакты	3758
контент заблокирован	3836
контент заблоковано	4615
контент недоступен	3836
контент недоступний	4615
конфиденциальность	3752
конфиденциальность и cookie	3753
конфіденційність і cookie	4533
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3861
копировать ссылку	3743
копіювання заборонено	4640
копіювати посилання	4524
край на рекламата	315
крамниця	4529
кросворд	4609
кроссворд	3830
кроссворд дня	3827
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3847
купити	4529
купити журнал	4612
купити зараз	4612
купити квитки	4612
купити квиток	4612
купити книгу	4612
купити книжку	4612
купити ліцензію	4640
купити нам каву	4626
купити передплату	4629
купить	3750
купить билет	3833
купить билеты	3833
купить билеты онлайн	3833
купить журнал	3833
купить книгу	3833
купить лицензию	3861
купить номер	3833
купить подписку	3733
купить права на публикацию	3861
купить сейчас	3833
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4651
""", 'л': """
лента новостей	3763
линкът е копиран	313
личный кабинет	3733
лише для передплатників	4629
лише необхідні	4615
логин	3851
логин или e-mail	3850
логін	4630
логін або e-mail	4629
лучшие	3867
любая сумма	3848
любая сумма важна	3847
""", 'м': """
магазин	3750
маджонг	281	3830	4609
материал закрыт	3850
материал защищен авторским правом	3861
материал защищён авторским правом	3861
материал партнера	3871
материал партнёра	3871
материал создан автоматически	3864
материалы защищены авторским правом	3861
материалы партнеров	3748
материалы партнёров	3871
материалы по теме	3763
матеріал захищено авторським правом	4640
матеріал партнера	4651
матеріал створено автоматично	4643
матеріали за темою	4542
матеріали захищені авторським правом	4640
матеріали партнерів	4651
матеріали по темі	4542
машинний переклад	4644
машинно преведено	309
машинный перевод	3865
маєте акаунт	4629
маєте новину	4639
меню	3766	4544
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3851
метки	3763
ми не можемо показати цей вміст	4615
ми не можемо показати цей контент	4615
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3726
может позже	3726
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4514
можна скасувати будь-коли	4629
мои темы	3868
моите теми	312
мой профиль	3733
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4647
мы в социальных сетях	3745
мы в соцсетях	3745
мы вконтакте	3745
мы не можем показать это содержимое	3836
мы не можем показать этот контент	3836
мы отправили вам письмо	3737
мій профіль	4518
місячна передплата	4630
місячна підписка	4630
мітки	4542
""", 'н': """
на весь екран	4618
на весь экран	3839
на главную	3766
на головну	4635
на живо	289
на початок	4619
на початок сторінки	4635
на правах реклами	4527
на правах рекламы	3748
на сторінку пожертв	4626
на страницу пожертвований	3847
на цял екран	288
наверх	3766	4544
нагадати пізніше	4514
нагору	4605
нагору сторінки	4608
надіслати	91	4524	4633
надіслати відгук	4643
надіслати другові	4649
надіслати другу	4524
надіслати електронною поштою	4649
надіслати коментар	4645
надіслати новину	4639
надіслати новину анонімно	4639
надіслати повідомлення	4632
надіслати поштою	4524
надіслати статтю поштою	4524
надіслати у whatsapp	4649
надішліть свої фото	4639
наживо	4619
нажмите, чтобы увеличить	3856
назад	3766	4544	4605
назначение платежа: пожертвование	3847
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
найкраща пропозиція	4630
найкращі	4646
найпопулярніше	4542	4630
найпопулярніше за добу	4542
найпопулярніше за тиждень	4542
найпопулярніший	4630
найти	3766
найчитаніше	4542
налаштування	4532
налаштування cookie	4615
налаштування конфіденційності	4615
налаштування приватності	4615
налаштування файлів cookie	4615
налаштувати cookie	4615
налаштувати сповіщення	4621
налично в google play	290
нам нужно ваше согласие	3753
нам потрібна ваша згода	4533
намали шрифта	313
написати автору	4635
написати анонімно	4639
написати в редакцію	4639
написати коментар	4537
написать автору	3856
написать анонимно	3860
написать в редакцию	3860
написать комментарий	3758
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3726
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3836
настроить уведомления	3842
настройки	3752
настройки cookie	3752
настройки за поверителност	285
настройки конфиденциальности	3836
настройки на бисквитките	285
настройки приватности	3836
настройки файлов cookie	3836
наступна	4544
наступна новина	4635
наступна світлина	4635
наступна стаття	4542
наступна сторінка	4635
наступне відео	4618
наступне фото	4635
наступний матеріал	4608
наступний слайд	4635
натисніть, щоб збільшити	4635
начална страница	303
начать игру	3827
начать тест	3827
наш магазин	3751
наша крамниця	4530
нашли ошибку	3860
не вдалося відтворити відео	4618
не вдалося завантажити відео	4618
не дозволяти	4600
не зараз	4514	4600
не маєте акаунта	4629
не можем да покажем това съдържание	285
не пропустите	3763
не пропустіть	4542
не разрешать	3824
не сега	237
не сегодня	3726
не сейчас	3726	3824
не сьогодні	4514
не удалось воспроизвести видео	3839
не удалось загрузить видео	3839
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3853
неверный email	3737
неверный адрес электронной почты	3853
неверный имейл	3737
нейросеть может ошибаться	3864
некоректна адреса	4632
некоректний e-mail	4632
некорректный e-mail	3853
некорректный email	3737
некорректный адрес	3853
немає акаунта	4629
немає акаунту	4629
немає коментарів	4645
немає передплати	4629
необов'язково	4633
необязательно	3854
неправильна електронна адреса	4632
неправильный e-mail	3737
неправильный email	3737
неправильный имейл	3737
нет аккаунта	3850
нет комментариев	3758
нет подписки	3850
нет, спасибо	3726	3824
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3853
новини	4542
новини за темою	4542
новини компаній	4527
новини партнерів	4527	4542
новости	3763
новости smi#	3763
новости партнеров	3748
новости партнёров	3748
новости по теме	3763
новости сми#	3763
новые	3867
нові	4646
номер телефона	3854
номер телефону	4633
нравится	3867
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4514	4600
""", 'о': """
обговорити	4537
обговорити в telegram	4540
обговорити в коментарях	4540
обговорити в чаті	4540
обговорити на форумі	4540
обговорити у facebook	4540
обговорити у форумі	4540
оберіть передплату	4629
оберіть план	4629
оберіть суму	4626
обнови страницата	294
обновите страницу	3846
обновить страницу	3846
обов'язкове поле	4632
обов'язково	4633
обрати	4630
обрати передплату	4629
обрати план	4629
обрати тариф	4629
обратная связь	3758
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3758
обсуждение	3758
общи условия	286
обязательно	3854
обязательное поле	3853
одноклассники	3744
одноразово	4515
озвучено роботом	3839
озвучено синтезированным голосом	3839
озвучено синтезованим голосом	4618
оновити сторінку	4625
оновіть сторінку	4625
опитайте отново	300
опитайте по-късно	300
опитування	92	4609
опитування дня	91	4604
оплата раз в год	3850
оплата раз на рік	4629
опрос	92
опрос дня	91	3827
опублікувати коментар	4540
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3758
оставить отзыв	3864
оставшееся время	3840
оставшееся время #	3839
оставшееся время -#	3839
оставьте комментарий	3866
останні новини	4542
останні статті	4542
от нашите партньори	315
от наших партнеров	3871
от наших партнёров	3871
от нашия магазин	283
ответить	3758	3867
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3752
отказвам всички	286
отклонить	3752
отклонить все	3837
отклонить всё	3837
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3844
отключите адблок	3844
отключить звук	3839
отключить рекламу	3871
открихте грешка	306
открихте грешка в текста	306
открыть	3768
открыть галерею	3856
открыть карту	3768
открыть приложение	3841
открыть статью	3850
отмена в любой момент	3850
отменить можно в любой момент	3850
отозвать согласие	3836
отпечатай	233
отпечатай статията	233
отписаться	3869
отписаться можно в любой момент	3853
отписаться от темы	3868
отпишете се по всяко време	300
отправить	91	3854
отправить другу	3743
отправить комментарий	3866
отправить отзыв	3864
отправить по почте	3743
отправить по электронной почте	3870
отправить сообщение	3853
отримувати сповіщення	4621
отсканируйте qr-код	3841
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4629
оформити підписку	4518
оформить донат	3727
оформить доступ	3850
оформить ежемесячное пожертвование	3847
оценете статията	233
оцените материал	3758
оцените рецепт	61
оцените статью	3758
оценить рецепт	61
оцініть матеріал	4537
оцініть рецепт	61
оцініть статтю	4537
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
пароль	3851	4630
партнерский материал	3748
партнерский проект	3748
партнерський матеріал	4527
партнерський проєкт	4527
партньорско съдържание	229
партнёрский материал	3748
партнёрский проект	3748
пасианс	281
пасьянс	3830	4609
пауза	289	3840	4619
переведено автоматически	3864
переведено нейросетью	3864
переведено с помощью ии	3864
перевір себе	4604
перевірте свою пошту	4632
перевірте свої знання	4604
перевірте себе	4604
переглянути # світлин	4634
переглянути # світлини	4634
переглянути # фото	4634
переглянути # фотографій	4634
переглянути # фотографії	4634
переглянути всі # світлин	4634
переглянути всі # світлини	4634
переглянути всі # фото	4634
переглянути всі # фотографій	4634
переглянути всі # фотографії	4634
переглянути всі світлин	4634
переглянути всі світлини	4634
переглянути всі фото	4634
переглянути всі фотографій	4634
переглянути всі фотографії	4634
переглянути галерею	4635
переглянути пропозицію	4612
переглянути результати	91	4604
переглянути світлин	4634
переглянути світлини	4634
переглянути усі # світлин	4634
переглянути усі # світлини	4634
переглянути усі # фото	4634
переглянути усі # фотографій	4634
переглянути усі # фотографії	4634
переглянути усі світлин	4634
переглянути усі світлини	4634
переглянути усі фото	4634
переглянути усі фотографій	4634
переглянути усі фотографії	4634
переглянути фото	4634
переглянути фотографій	4634
переглянути фотографії	4634
переглянути ціну	4612
передплата	4518
передплатити	4518
перезавантажити сторінку	4625
перезавантажте сторінку	4625
перезагрузите страницу	3846
перезагрузить страницу	3846
перейти в галерею	3856
перейти в магазин	3833
перейти до галереї	4635
перейти до досьє	4635
перейти до змісту	4635
перейти до контенту	4635
перейти до крамниці	4530
перейти до магазину	4612
перейти до оплати	4626
перейти до основного вмісту	4635
перейти до пожертви	4626
перейти до пропозиції	4612
перейти до рецепта	61
перейти к досье	3856
перейти к контенту	3856
перейти к оплате	3847
перейти к основному содержанию	3856
перейти к пожертвованию	3847
перейти к предложению	3833
перейти к рецепту	61
перейти к содержанию	3766
перейти к сюжету	3856
перекладено автоматично	4643
перекладено за допомогою ші	4643
перекладено ші	4643
пересказ нейросети	3864
пересказано нейросетью	3864
печать	3743
печать рецепта	61
питання дня	4604
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3839
плейърът се зарежда	288
плеєр завантажується	4618
по дате	3867
по подписке	3733
по популярности	3867
по теме	3763
по-късно	237	292
побачили помилку	4639
повернутися на головну	4635
повернутися нагору	4608
повний екран	4618
повноекранний режим	4618
повідомити новину	4639
повідомити про помилку	4537
повідомити про помилку в тексті	4537
повідомлення	4633
повідомлення надіслано	4632
погоджуюсь	4532
погоджуюся	4532
погодитись і продовжити	4533
погодитися та продовжити	4615
погодитися і продовжити	4533
пограти	4609
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3870
подарить материал	3743
подарить статью	3733
подарувати доступ	4649
подарувати статтю	4524
поддержать	3727
поддержать автора	3727
поддержать на boosty	3847
поддержать на patreon	3847
поддержать нас	3727
поддержать проект	3727
поддержать редакцию	3727
поддержите нас	3727
поделитесь	3743
поделиться	3743
поделиться в telegram	3743
поделиться в twitter	3743
поделиться в одноклассниках	3743
поделиться в соцсетях	3743
поделиться вконтакте	3743
поделиться новостью	3743
поделиться ссылкой	3743
поделиться статьей	3743
поделиться статьёй	3743
подкасти	4542
подкасты	3763
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4646
подобни статии	230
подписаться	3733
подписаться в max	3745
подписаться в telegram	3745
подписаться на автора	3868
подписаться на канал	3745
подписаться на новости	3736
подписаться на рассылку	3736
подписаться на телеграм-канал	3745
подписаться на тему	3868
подписаться на уведомления	3842
подписка	3733
подписка на год	3850
подписка на месяц	3850
подписывайтесь	3745
подпишитесь	3850
подпишитесь на рассылку	3736
подреди по	310
подробнее	3766
подробнее по теме	3763
подтвердите e-mail	3853
подтвердите адрес электронной почты	3853
поділитись	4524
поділитися	4524
поділитися в telegram	4524
поділитися в соцмережах	4524
поділитися новиною	4524
поділитися статтею	4524
поділіться	4524
пожаловаться	3867
пожаловаться на комментарий	3866
пожаловаться на рекламу	3871
пожертвовать	3727
пожертвувати	4515
позволи	292
позволи известия	291
позже	3726	3843
поиск	3766
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
показати # відповідей	4645
показати # відповіді	4645
показати # світлин	4634
показати # світлини	4634
показати # фото	4634
показати # фотографій	4634
показати # фотографії	4634
показати більше	4544
показати вміст	4615
показати все	4546
показати всі	4635
показати всі # світлин	4634
показати всі # світлини	4634
показати всі # фото	4634
показати всі # фотографій	4634
показати всі # фотографії	4634
показати всі світлин	4634
показати всі світлини	4634
показати всі фото	4634
показати всі фотографій	4634
показати всі фотографії	4634
показати відповіді	4645
показати галерею	4635
показати й прийняти	4615
показати коментарі	4537
показати контент	4615
показати менше	4635
показати оригінал	4546	4606
показати пароль	4629
показати підпис	4635
показати результати	91	4604
показати розшифровку	4618
показати світлин	4634
показати світлини	4634
показати субтитри	4618
показати усі # світлин	4634
показати усі # світлини	4634
показати усі # фото	4634
показати усі # фотографій	4634
показати усі # фотографії	4634
показати усі світлин	4634
показати усі світлини	4634
показати усі фото	4634
показати усі фотографій	4634
показати усі фотографії	4634
показати фото	4634
показати фотографій	4634
показати фотографії	4634
показати ще	4544
показати і прийняти	4615
показать # ответа	3866
показать # ответов	3866
показать # фото	3855
показать # фотографии	3855
показать # фотографий	3855
показать больше	3766
показать все	3768	3856
показать все # фото	3855
показать все # фотографии	3855
показать все # фотографий	3855
показать все фото	3855
показать все фотографии	3855
показать все фотографий	3855
показать галерею	3856
показать еще	3766
показать ещё	3766
показать и принять	3836
показать карту	3768
показать комментарии	3758
показать контент	3836
показать меньше	3768	3856
показать оригинал	3768	3828
показать ответы	3866
показать пароль	3850
показать перевод	3768
показать подпись	3856
показать расшифровку	3839
показать результаты	91	3827
показать содержимое	3836
показать субтитры	3839
показать фото	3855
показать фотографии	3855
показать фотографий	3855
показувати завжди	4615
показывать всегда	3836
поки немає коментарів	4645
поле обов'язкове для заповнення	4632
поле обязательно для заполнения	3853
полето е задължително	300
политика cookie	3836
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3860
политика конфиденциальности	3752
политика конфиденциальности и cookie	3753
политика обработки персональных данных	3752
полноэкранный режим	3839
полный экран	3839
получавай известия	291
получать уведомления	3842
пользовательское соглашение	3752
політика cookie	4615
політика виправлень	4639
політика конфіденційності	4532
політика конфіденційності та cookie	4533
політика приватності	4615
помогает любая сумма	3847
помочь	3727
помочь нам	3727
помочь проекту	3727
помочь редакции	3727
помітили помилку	4639
понятно	3752
попередня	4544
попередня новина	4635
попередня стаття	4542
попередня сторінка	4635
попереднє фото	4635
попередній матеріал	4608
попередній слайд	4635
поправки и уточнения	306
попробовать бесплатно	3733
попробуйте еще раз	3853
попробуйте ещё раз	3853
попробуйте позже	3853
популярне	4542
популярное	3763
популярные	3763	3867
популярные новости	3763
популярные статьи	3763
популярный	3851
популярні	4646
популярні новини	4542
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4524
поскаржитися	4646
поскаржитися на коментар	4645
поскаржитися на рекламу	4651
последнее	3763
последни	230
последни новини	230
последние новости	3763
послухати новину	4524
посмотреть # фото	3855
посмотреть # фотографии	3855
посмотреть # фотографий	3855
посмотреть все # фото	3855
посмотреть все # фотографии	3855
посмотреть все # фотографий	3855
посмотреть все фото	3855
посмотреть все фотографии	3855
посмотреть все фотографий	3855
посмотреть результаты	91	3827
посмотреть фото	3855
посмотреть фотографии	3855
посмотреть фотографий	3855
посмотреть цену	3833
потвърдете имейла си	300
поточний час	4619
поточний час #	4618
потребителско име	298
потребителско име или имейл	297
похожие материалы	3763
похожие статьи	3763
почати гру	4604
почати тест	4604
почему я вижу эту рекламу	3871
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3854
поширити	4524
поширити у facebook	4524
поштовий індекс	4633
пошук	4544
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3752
правила коментарів	4645
правила коментування	4537
правила комментариев	3866
правила комментирования	3758
правила користування	4616
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3833
предложение для читателей	3833
предложить новость	3758
предыдущая	3766
предыдущая новость	3856
предыдущая статья	3763
предыдущая страница	3856
предыдущая фотография	3856
предыдущее фото	3856
предыдущий слайд	3856
презаредете страницата	294
презареди страницата	294
премиум	3733
преміум	4518
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4626
пригостіть нас кавою	4626
придбати квитки	4612
придбати квиток	4612
придбати книжку	4612
придбати передплату	4629
придбати права на публікацію	4640
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4626
прийняти	4532
прийняти все	4616
прийняти всі	4532
прийняти всі файли cookie	4615
прийняти й показати	4615
прийняти й продовжити	4533
прийняти та показати	4615
прийняти та продовжити	4615
прийняти і продовжити	4615
принтирай	233
принтирай рецептата	61
принципи редакції	4639
принять	3752
принять все	3752
принять все cookie	3836
принять все файлы cookie	3836
принять всё	3752
принять и показать	3836
принять и продолжить	3836
прислать новость	3758
прислать новость анонимно	3860
присоединиться к обсуждению	3866
приховати коментарі	4540
пришлите свои фото	3860
приєднатися	4515
приєднатися до спільноти	4515
про автора	4558
про авторку	4558
про авторів	4558
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3827
проверьте адрес почты	3737
проверьте свои знания	3827
проверьте свою почту	3853
проверьте себя	3827
проголосовало #	3827
проголосовать	91
проголосувати	91
продовження під рекламою	4527
продовження статті під рекламою	4527
продовжити без вимкнення	4623
продовжити з apple	4629
продовжити з google	4629
продовжити через apple	4629
продовжити через facebook	4629
продовжити через google	4629
продолжительность #	3840
продолжить без отключения	3844
продолжить без поддержки	3726
продолжить с apple	3850
продолжить с google	3850
продолжить через apple	3850
продолжить через facebook	3850
продолжить через google	3850
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3847
произошла ошибка	3854
произошла ошибка. попробуйте ещё раз	3853
произошла ошибка. попробуйте позже	3853
пройти опитування	4604
пройти опрос	3827
пройти тест	3827
прокоментувати	4646
прокомментировать	3867
промени размера на текста	313
промо	3748	4527
пропозиція для передплатників	4612
пропозиція для читачів	4612
прослухати статтю	4618
прослушать	3743
прослушать новость	3743
прослушать статью	3839
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4649
прочитать позже	3870
прямой эфир	3840
прізвище	4633
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4518
підписатися	4518
підписатися на автора	4647
підписатися на сповіщення	4621
підписатися на тему	4647
підписка	4518
підсумок від ші	4643
підтвердьте електронну адресу	4632
підтвердіть e-mail	4632
підтримайте нас	4515
підтримати	4515
підтримати автора	4515
підтримати журналістів	4515
підтримати на buy me a coffee	4626
підтримати на patreon	4626
підтримати нас	4515
підтримати проєкт	4626
підтримати разово	4626
підтримати редакцію	4515
підтримувати щомісяця	4626
пізніше	4514	4622
""", 'р': """
радимо прочитати	4542
радимо також	4542
развернуть	3766
разгадать кроссворд	3827
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4627
разовий внесок	4627
разовий донат	4626
разово	3727
разовое пожертвование	3847
разовый платеж	3848
разовый платёж	3848
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3823
разрешить	3843
разрешить и показать	3753
разрешить и продолжить	3753
разрешить контент	3836
разрешить один раз	3836
разрешить рекламу	3846
разрешить уведомления	3823
ранняя регистрация	3834
раскрыть	3768
распечатать	3743
распечатать рецепт	61
распечатать статью	3743
рассказать друзьям	3743
рассылка	3736
рассылки	3736
расшифровка	3840
регистрация	223	3733
редакция рекомендует	3763
редакційна політика	4639
редакційна політика видання	4639
резултати от анкетата	280
резултати от гласуването	280
результати	92	4546
результати голосування	4619
результати опитування	4619
результаты	92	3768
результаты голосования	3840
результаты опроса	3840
реклама	229	3748	4527
реклама - статията продължава по-долу	229
реклама google	3871
реклама від google	4651
реклама закончилась	3871
реклама закінчилася	4651
реклама на сайте	3748
реклама на сайті	4527
реклама окончена	3871
реклама от google	3871
реклама. продовження нижче	4527
реклама. продолжение ниже	3748
реклами от google	315
рекламний матеріал	4651
рекламно каре	229
рекламно съдържание	229
рекламный материал	3871
рекомендовано outbrain	3871
рекомендовано taboola	3871
рекомендуем	3763	3851
рекомендуем почитать	3763
рекомендуем также	3763
рекомендуемое	3763
рекомендуємо	4542	4630
рекомендуємо прочитати	4542
рекомендуємо також	4542
реши кръстословицата	280
реши теста	280
реєстрація	4518
розгадати кросворд	4604
розгорнути	4546	4635
роздрукувати	4524
роздрукувати рецепт	61
роздрукувати статтю	4524
розмір тексту	65
розмір шрифту	65
розшифровка	4619
российской картой	3848
рубрики	3763	4542
річна передплата	4630
річна підписка	4630
""", 'с': """
самая выгодная	3851
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3763
самое популярное	3763
самое читаемое	3763
самое читаемое за день	3763
самое читаемое за неделю	3763
самый популярный	3851
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3763
свежие новости	3763
свернуть	3766
своя сума	4626
своя сумма	3847
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3758
світлина # з #	4634
світлина # із #	4634
сгенерировано ии	3864
сгенерировано нейросетью	3864
сгенерировано с помощью ии	3864
сделать донат	3847
сделать пожертвование	3727
сейчас читают	3763
сигнализирай за грешка	306
сканворд	3830
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3841
скануйте qr-код	4620
скасувати можна будь-коли	4629
скачать аудио	3839
скачать выпуск	3839
скачать из google play	3841
скидка #%	3851
скидка для подписчиков	3833
скопировано	3744
скопировано в буфер обмена	3870
скопировать ссылку	3743
скопировать ссылку на статью	3743
скопійовано	4650
скопійовано в буфер обміну	4649
скопіювати посилання	4524
скопіювати посилання на статтю	4524
скорост	289
скорост на възпроизвеждане	288
скорость	3840
скорость воспроизведения	3839
скрий отговорите	310
скрий рекламата	315
скрыть	3768
скрыть ответы	3866
скрыть рекламу	3871
слайд # з #	4634
слайд # из #	3855
слайд # от #	302
слайд # із #	4634
слайд #/#	3855	4634
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
следить за автором	3868
следить за онлайном	3856
следить за темой	3868
следующая	3766
следующая новость	3856
следующая статья	3763
следующая страница	3856
следующая фотография	3856
следующее видео	3839
следующее фото	3856
следующий слайд	3856
слухати	4524
слухати новину	4524
слушай новината	233
слушай статията	288
слушать	3743
слушать новость	3743
см. также	3763
смотреть # фото	3855
смотреть # фотографии	3855
смотреть # фотографий	3855
смотреть видео	3839
смотреть все	3766
смотреть все # фото	3855
смотреть все # фотографии	3855
смотреть все # фотографий	3855
смотреть все фото	3855
смотреть все фотографии	3855
смотреть все фотографий	3855
смотреть галерею	3856
смотреть онлайн-трансляцию	3856
смотреть оригинал	3828
смотреть предложение	3833
смотреть фото	3855
смотреть фотогалерею	3856
смотреть фотографии	3855
смотреть фотографий	3855
смотри также	3763
смотрите также	3763
сначала новые	3866
сначала старые	3866
снимка # от #	302
снимка #/#	302
снимок # из #	3855
советуем почитать	3763
согласен	3752
согласен и продолжить	3753
согласиться	3752
согласиться и продолжить	3836
содержание	3766
содержание статьи	3856
содержимое недоступно	3836
создано ии	3864
создано нейросетью	3864
создано при помощи ии	3864
создано с помощью ии	3864
создать аккаунт	3733
сообщение	3854
сообщение отправлено	3853
сообщить новость	3860
сообщить об опечатке	3758
сообщить об ошибке	3758
сортирай по	310
сортиране	311
сортировать	3867
сортировать по	3866
сортировка	3867
сортування	4646
сортувати	4646
сортувати за	4645
сохранено	3744
сохранить	3743
сохранить выбор	3836
сохранить на потом	3870
сохранить настройки	3836
сохранить рецепт	61
сохранить статью	3743
социальные сети	3745
спасибо за ваш голос	91	3827
спасибо за ваше сообщение	3853
спасибо за подписку	3736
спасибо за регистрацию	3853
спасибо за сообщение	3853
спасибо за участие в опросе	3827
спасибо, ваш голос учтён	3827
спершу нові	4645
спершу старі	4645
спестявате #%	298
спецпроект	3748
спецпроєкт	4527
сповіщення	4622
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3871
спонсорський матеріал	4651
способ оплаты	3731
способы оплаты	3731
спочатку нові	4645
спочатку старі	4645
спри да следваш	312
спробуйте пізніше	4632
спробуйте ще раз	4632
ссылка скопирована	3743
сталася помилка	4633
сталася помилка. спробуйте пізніше	4632
сталася помилка. спробуйте ще раз	4632
станете член	222
стани абонат	222
стани дарител	222
старые	3867
старі	4646
стати патроном	4626
стати підписником	4626
стати співучасником	4515
стати частиною спільноти	4515
стати членом клубу	4626
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4640
стать патроном	3727
стать соучастником	3727
стать спонсором	3727
статья защищена авторским правом	3861
створено за допомогою штучного інтелекту	4643
створено за допомогою ші	4643
створено штучним інтелектом	4643
створено ші	4643
створити акаунт	4518
стежити за автором	4647
стежити за онлайном	4635
стежити за темою	4647
стислий переказ від ші	4643
стоимость доставки	3834
сторінка # з #	4634
сторінка # із #	4634
сторінка #/#	4634
страница # из #	3855
страница # от #	302
страница #/#	302	3855
стрічка новин	4542
субтитри	289	4619
субтитры	3840
судоку	281	3830	4609
сума по избор	295
сховати	4546
сховати відповіді	4645
сховати рекламу	4651
сходни новини	230
схожі матеріали	4542
схожі новини	4542
схожі статті	4542
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
сыграть	3830
сюжет	3763
сюжеты	3763
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4622
так, дякую	4622
так, увімкнути	4600
так, хочу	4622
також читайте	4542
твитнуть	3743
твиттер	3744
твітнути	4524
теги	3763	4542
текст продовжується під рекламою	4527
текст создан автоматически	3864
текст створено автоматично	4643
текст читает робот	3839
текущее время	3840
текущее время #	3839
текущо време	289
текущо време #	288
телеграм	3744
телефон	301	3854	4633
тема	301	3854	4633
тема дня	3763
теми	4542
темы	3763
тест дня	3827
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3733
только необходимые	3836
транскрипция	289
тривалість	4619
тривалість #	4619
търговско съдържание	315
тільки необхідні	4615
""", 'у': """
у вас вже є акаунт	4629
у вас включен adblock	3844
у вас нет подписки	3850
у вас уже есть аккаунт	3850
у кошик	4529
у мене вже є акаунт	4629
у мене є акаунт	4629
у мене є передплата	4629
у меня есть аккаунт	3850
у меня есть подписка	3850
у меня нет аккаунта	3850
у меня уже есть аккаунт	3850
у цій статті	4635
уведомления	3843
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3766
увеличить изображение	3856
увеличить текст	3870
увеличить фото	3856
увеличить шрифт	3870
увійти	4518
увійти з google	4629
увійти за допомогою google	4629
увійти через apple	4629
увійти через facebook	4629
увійти через google	4629
увійти, щоб коментувати	4645
увімкнути	4622
увімкнути звук	4618
увімкнути сповіщення	4599
увімкніть сповіщення	4599
угостите нас кофе	3847
угостить кофе	3847
уже есть аккаунт	3733
уже зарегистрированы	3733
уже зареєструвалися	4518
уже отключил	3846
узнать цену	3833
укажите сумму	3847
уменьшить шрифт	3870
умови використання	4532
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3836
управление уведомлениями	3842
управлявай съгласието	285
управлять согласием	3836
условия за ползване	285
установить приложение	3841
усі коментарі	4645
усі матеріали	4635
усі матеріали автора	4635
усі матеріали авторки	4558
усі матеріали за темою	4635
усі новини	4544
усі статті	4635
усі статті автора	4635
""", 'ф': """
файлы cookie	3752
фамилия	301	3854
фейсбук	3744
филворды	3830
фото	3763
фото # з #	4634
фото # из #	3855
фото # із #	4634
фото #/#	3855	4634
фоторепортаж	3763
""", 'х': """
харесай	233
харесва ми	311
хорошо	3752
хотите получать уведомления	3842
хочете отримувати сповіщення	4621
""", 'ц': """
це було корисно	4643
це відео більше недоступне	4618
це відео недоступне	4618
це відео недоступне у вашій країні	4618
це поле обов'язкове	4632
цей контент недоступний	4615
цей контент неможливо показати	4615
цей матеріал закритий	4629
цена на доставката	283
ця стаття закрита	4629
цял екран	288
""", 'ч': """
час читання # хв	4544
час, що залишився	4618
час, що залишився #	4618
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4537
читает синтезированный голос	3839
читайте в застосунку	4620
читайте в приложении	3841
читайте еще	3763
читайте ещё	3763
читайте ниже	3748
читайте первыми в приложении	3841
читайте першими в застосунку	4620
читайте по теме	3763
читайте также	3763
читайте також	4542
читати без обмежень	4629
читати без реклами	4651
читати всю новину	4635
читати всю статтю	4635
читати далі	4544
читати з передплатою	4629
читати коментарі	4645
читати оригінал	4606
читати повністю	4544
читати розшифровку	4618
читати статтю повністю	4635
читати також	4542
читать без ограничений	3850
читать без рекламы	3871
читать в max	3745
читать в telegram	3745
читать всю статью	3856
читать далее	3766
читать дальше	3766
читать ещё	3766
читать комментарии	3758
читать оригинал	3828
читать полностью	3766
читать расшифровку	3839
читать с подпиской	3850
читать статью полностью	3856
читать также	3763
читать целиком	3856
читає синтезований голос	4618
чому я бачу цю рекламу	4651
что еще почитать	3763
что ещё почитать	3763
что-то пошло не так	3854
что-то пошло не так, попробуйте позже	3853
что-то пошло не так. попробуйте еще раз	3853
что-то пошло не так. попробуйте ещё раз	3853
что-то пошло не так. попробуйте позже	3853
чуй статията	288
""", 'ш': """
швидкість	4619
швидкість відтворення	4618
ші може помилятися	4643
""", 'щ': """
ще за темою	4542
ще на цю тему	4545
ще не передплатник	4629
ще немає акаунта	4629
ще новини	4542
що ще почитати	4542
щомісяця	4515	4630
щомісячна підтримка	4627
щомісячний внесок	4626
щоп'ятниці. безкоштовно. без спаму	4632
щороку	4630
щось пішло не так	4633
щось пішло не так, спробуйте пізніше	4632
щось пішло не так. спробуйте пізніше	4632
щось пішло не так. спробуйте ще раз	4632
""", 'э': """
экономия #%	3851
эксклюзивно для подписчиков	3850
электронная почта	3736
электронная почта или логин	3850
эта статья закрыта	3850
это было полезно	3864
это видео больше недоступно	3839
это видео недоступно	3839
это видео недоступно в вашей стране	3839
это поле обязательно	3853
это поле обязательно для заполнения	3853
этот контент невозможно показать	3836
этот контент недоступен	3836
этот материал закрыт	3850
""", 'я': """
я вже підтримую	4514
я вимкнув блокувальник	4623
я отключил	3846
я отключил блокировщик	3844
я уже поддерживаю	3726
як вимкнути adblock	4623
як ми захищаємо джерела	4639
як ми захищаємо наші джерела	4639
якість	4619
яндекс.дзен	3744
""", 'і': """
ім'я	4633
індекс	4633
інша сума	4626
інші матеріали автора	4635
інші матеріали авторки	4558
інші новини	19	4542
інші статті автора	4635
інші статті авторки	4558
""", 'א': """
אהבתי	2093
אודות הכותב	2123
אולי גם יעניין אותך	2057
אולי יעניין אותך	2057
אולי יעניין אותך גם	2085
אולי יעניין אתכם	2057
אולי יעניין אתכם גם	2085
אולי מאוחר יותר	2040
אולי פספסתם	2085
אחר כך	2109
איך מכבים	2112
איך מכבים חוסם פרסומות	2111
אימייל	2119
אימייל לא תקין	2118
אין לי דעה	2093
אין לך חשבון	2116
אין לכם חשבון	2116
אינציקלופדיית ynet	2057
אירעה שגיאה	2118
אישור הכל	2105
אישור והמשך	2104
אני מאשר את תנאי השימוש	2118
אני מאשר קבלת דיוור	2118
אני מאשר/ת קבלת דברי פרסומת	2118
אני מאשר/ת קבלת דיוור	2118
אני מסכים לתנאי השימוש	2118
אני מסכים/ה לתנאי השימוש	2118
אפשר	2109
אפשר התראות	2108
אפשר לבטל בכל רגע	2116
אפשר תמיד	2104
אפשרויות נוספות	2131
אשר את כל העוגיות	2136
אשר הכל	2105
אשר והמשך	2104
""", 'ב': """
בדקו את תיבת הדואר	2118
בדקו את תיבת המייל	2118
בחירה	2117
בחן את עצמך	2095
בחנו את עצמכם	2095
בחסות	2088
בחר	2117
בחר מסלול	2116
בחר סכום	2138
בחרו את המינוי שלכם	2116
בחרו מינוי	2116
בחרו מסלול	2116
בחרו סכום	2138
בטל השתקה	2100
ביטול הסכמה	2104
ביטול השתקה	2100
בלי ספאם	2118
בלעדי למנויים	2116
במעקב	2128
בשיתוף	2052
בשיתוף עם	2132
""", 'ג': """
גודל גופן	65
גודל הטקסט	2130
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2139
""", 'ד': """
דווח על טעות	2056
דווח על תגובה	2134
דווחו לנו על טעות	2092
דחה את כל העוגיות	2136
דחה הכל	2105
דחיית הכל	2105
דיווח	2093
דיווח על טעות	2092
דיווח על תגובה	2134
דלג לתוכן	2059
דלג על הפרסומת	2137
דלגו למתכון	61
דלגו על הפרסומת	2137
דף הבית	2059
""", 'ה': """
האזינו	2048
האזינו בספוטיפיי	2135
האזינו לכתבה	2100
האזן לכתבה	2100
האם הכתבה עזרה לך	2092
האם הכתבה עניינה אותך	2092
האם העמוד עזר לך	2092
האם זה היה מועיל	2092
הבא	2059
הבנתי	2060
הבקשה התקבלה	2140
הבקשה נשלחה	2140
הגב	2056
הגדל טקסט	2130
הגדל תמונה	2122
הגדלת טקסט	2130
הגדלת תמונה	2122
הגדרות עוגיות	2104
הגדרות פרטיות	2104
הדפיסו את המתכון	61
הדפיסו כתבה	2084
הדפס	2048
הדפס מתכון	61
הדפסה	2048
הדפסת המתכון	61
הדפסת כתבה	2084
ההודעה נשלחה	2118
ההודעה שלך	2140
ההצבעה שלך נקלטה	2092
ההצעה המשתלמת ביותר	2117
ההרשמה אושרה	2140
הודעתך נשלחה	2118
הווידאו אינו זמין	2100
הוסיפו תגובה	2056
הוסף כמקור מועדף	2127
הוסף לסל	2142
הוסף תגובה	2056
הוסף תשובה	2134
הוספה לסל	2142
הוספת תגובה	2056
הוקרא בקול סינתטי	2100
הורד שמע	2100
הורדת הפרק	2100
הורדת השמע	2100
הורידו את האפליקציה	2107
הזינו כתובת מייל	2140
הזכירו לי מאוחר יותר	2040
הזן כתובת אימייל	2140
החדשות ביותר	2093
החדשים ביותר	2093
החנות	2132
החשבון שלי	2042
הטבה לקוראים	2098
הטבות למנויים	2098
הטופס נשלח בהצלחה	2118
הירשם	2042
הירשמו להתראות	2108
הישנות ביותר	2093
הכי נצפים	2057
הכי נקרא	2057
הכי נקראות	2057
הכי נקראות היום	2085
הכי פופולרי	2117
הכינוי שלך	2134
הכניסו כתובת מייל	2140
הכתבה הבאה	2057
הכתבה המלאה למנויים	2084
הכתבה הקודמת	2057
הכתבה נעולה	2116
המייל האדום	2123
המייל שלך	2140
המלצות	2057
המשיכו לקרוא	2141
המשך בדפדפן	2107
המשך לאתר	2107
המשך לקרוא	2059
המשך עם google	2116
המשך עם אימייל	2139
המשך עם אפל	2116
המשך עם גוגל	2116
המשך עם פייסבוק	2116
המשך קריאה	2059
הנגן נטען	2100
הנצפים ביותר	2085
הנקראות ביותר	2057
הנקראים ביותר	2085
הסרטון אינו זמין	2100
הסרטון הבא	2137
הסרטון הקודם	2137
הסרטון לא זמין	2100
הסרטון נטען	2100
הסתר	2060
הסתר תגובות	2092
הסתר תשובות	2092
העדפות עוגיות	2104
העדפות פרטיות	2136
הענק כתבה במתנה	2130
הענקת כתבה במתנה	2130
העתיקו את הקישור	2084
העתיקו קישור	2084
העתק	2131
העתק קישור	2048
העתקת הקישור	2084
העתקת קישור	2048
הפופולרי ביותר	2117
הפופולריות ביותר	2093
הפסק לעקוב	2127
הפסקת מעקב	2127
הפעל התראות	2108
הפעל סרטון	2100
הפעלה אוטומטית	2101
הפעלת התראות	2108
הפרסומת ממשיכה	2142
הצביעו	91	2093
הצביעו בסקר	2092
הצבע	91	2093
הצבעה	92
הצבעתך נקלטה	2092
הצג ב-x	2135
הצג הכל	2060
הצג כתוביות	2100
הצג מפה	2060
הצג מקור	2060
הצג עוד	2059
הצג פוסט	2104
הצג פוסט זה באינסטגרם	2135
הצג פחות	2060
הצג תגובות	2092
הצג תוכן	2104
הצג תוצאות	91	2093
הצג תמיד	2104
הצג תשובות	2092
הצגת התוכן	2104
הצטרפו	2041
הצטרפו אלינו	2041
הצטרפו לתומכים	2113
הצעה לקוראים	2098
הקודם	2059
הקטן טקסט	2130
הקטנת טקסט	2130
הקישור הועתק	2084
הקראה אוטומטית	2100
הקש להפעלת קול	2137
הרשמה	2042
השאר אותי מחובר	2116
השב	2056
השתק	2101
השתקה	2101
השתתפו בסקר	2092
התגובה שלך	2134
התגובות למנויים בלבד	2134
התגובות מושבתות	2134
התחבר	2042
התחבר עם google	2116
התחברות	2042
התחברות באמצעות גוגל	2116
התחברות עם גוגל	2116
התחברות עם פייסבוק	2116
התמונה הבאה	2141
התמונה הקודמת	2141
התרומה שלי	2138
""", 'ו': """
ווטסאפ	2048
וידאו	2057
""", 'ז': """
זהו שדה חובה	2118
זכור אותי	2117
זמן נוכחי	2101
זמן נותר	2101
""", 'ח': """
חד פעמי	2114
חד-פעמי	2114
חדשות אחרונות	2057
חודש ראשון ב-#	2083
חודש ראשון ב-# ש"ח	2083
חודש ראשון בשקל	2083
חודש ראשון חינם	2083
חודשי	2114
חזרה למעלה	2059
חזרה לעמוד הבית	2122
חזרה לרשימה	2141
חידוש מינוי	2139
חיוב חודשי	2117
חיוב שנתי	2117
חינם, בלי ספאם	2118
חיפוש	2059
""", 'ט': """
טוויטר	2048
טוען וידאו	2100
טוען נגן	2100
טלגרם	2048
טעינת הפוסט	2104
טען מחדש	2111
טען מחדש את הדף	2111
טען עוד	2059
טען פוסט	2104
טען תגובות נוספות	2092
טען תוכן	2104
""", 'י': """
יציאה	2042
יציאה ממסך מלא	2100
יש לי חשבון	2116
""", 'כ': """
כבר הצבעת	2092
כבר הצבעתם	2092
כבר יש לך חשבון	2116
כבר מנוי	2116
כבר מנויים	2116
כבר מנויים? התחברו	2042
כבר נרשמת	2042
כותרות אחרונות	2057
כיביתי	2112
כיביתי את חוסם הפרסומות	2111
כל חודש	2114
כל שקל חשוב	2113
כל תרומה חשובה	2113
כל תרומה עוזרת	2113
כללי התגובות	2092
כן, אני רוצה	2108
כניסה	2042
כניסה למנויים	2042
כתבה זו הוענקה במתנה	2143
כתבה זו היא תוכן ממומן	2084
כתבה ממומנת	2088
כתבה נעולה	2116
כתבו את תגובתכם	2134
כתבו לנו	2123
כתבו תגובה	2056
כתבות אחרונות	2057
כתבות מומלצות	2057
כתבות נוספות	2057
כתבות נוספות בנושא	2085
כתבות נוספות שיעניינו אתכם	2085
כתבות נוספות של הכתב	2122
כתבות קשורות	2057
כתבות שאולי פספסתם	2085
כתבות שיעניינו אתכם	2085
כתוב תגובה	2092
כתוביות	2101
כתובת אימייל לא תקינה	2118
כתובת המייל כבר רשומה	2140
כתובת המייל שלך	2140
כתובת מייל לא תקינה	2118
כתיבת תגובה	2092
""", 'ל': """
לא אהבתי	2093
לא יודע	2093
לא כעת	2040
לא ניתן להפעיל את הסרטון	2100
לא ניתן להציג את התוכן	2104
לא ניתן להציג תוכן זה	2104
לא ניתן לטעון את הסרטון	2137
לא ניתן לנגן את הסרטון	2100
לא עכשיו	2040
לא תודה	2040
לא, תודה	2040
לגלריה	2122
לגלריה המלאה	2122
לגלריית התמונות	2122
לדף הבית	2122
לדף התרומות	2113
להאזנה בספוטיפיי	2135
להאזנה לכתבה	2100
להורדה ב-app store	2107
להורדה ב-google play	2107
להורדה מ-app store	2107
להורדה מ-google play	2107
להורדת האפליקציה	2084
להזמנה לחצו כאן	2142
להזמנת כרטיסים	2098
להמשך קריאה	2042
להרשמה	2042
לחידון	2095
לחידון המלא	2095
לחנות	2132
לחצו להפעלת הסאונד	2137
לידיעה המלאה	2122
לכל החדשות	2122
לכל החידונים	2095
לכל הכתבות	2059
לכל הכתבות בנושא	2085
לכל הכתבות של הכתב	2122
לכל המשחקים	2095
לכל הסרטונים	2122
לכל העדכונים, הכתבות והסרטונים	2085
לכל התגובות	2056
לכל התמונות	2122
לכתבה הבאה	2122
לכתבה הבאה בסדרה	2085
לכתבה המלאה	2122
לכתבה הקודמת	2122
לכתבה הקודמת בסדרה	2085
לכתבה נוספת	2141
למוצר	2132
למנויים בלבד	2045
למתכון	61
לעמוד הבית	2122
לעמוד התרומות	2113
לפרויקט המלא	2122
לפרופיל הכתב	2123
לפרטי המוצר	2142
לפרטים	2060
לפתיחת הכתבה	2139
לצפייה ביוטיוב	2135
לצפייה במסלולים	2139
לצפייה בתוצאות	91
לקריאה באפליקציה	2107
לקריאה מאוחר יותר	2143
לראש הדף	2122
לראש העמוד	2122
לרכישה באמזון	2098
לרכישה לחצו כאן	2098
לרכישת הספר	2098
לרכישת כרטיסים	2098
לרכישת כרטיסים לחצו כאן	2098
לרכישת מינוי	2042
לרכישת מינוי לחצו כאן	2084
לתיק המלא	2122
לתמונות	2060
לתרום	2041
לתרומה	2041
לתרומה לחצו כאן	2113
""", 'מ': """
מאוחר יותר	2109
מבזקים	2057
מדיניות הפרטיות	2055
מדיניות הפרטיות ותנאי השימוש	2055
מהירות הפעלה	2100
מהירות ניגון	2100
מודעה	2052
מומלץ עבורך	2085
מומלץ עבורכם	2085
מומלצים	2057
מוקרא בקול סינתטי	2100
מיון לפי	2093
מייל	2119
מיין לפי	2093
ממומן	2052
מסך מלא	2101
מסלולי מינוי	2139
מעבר למתכון	61
מעוניינים לקבל התראות	2108
מצאת טעות	2092
מצאתם טעות	2056
מצאתם טעות בכתבה	2092
מצב כהה	2105
משהו השתבש	2119
משחקים	2097
משך	2101
משך הסרטון	2137
משלוח חינם	2132
מתנה לחבר	2130
""", 'נ': """
נא להזין כתובת מייל תקינה	2118
נגן וידאו	2100
נגן שמע	2137
נוצר באמצעות ai	2137
נוצר על ידי ai	2137
נושאים	2057
נושאים קשורים	2057
ניגון אוטומטי	2101
ניהול אפשרויות	2136
ניהול הסכמה	2104
ניהול העדפות	2136
ניהול עוגיות	2104
ניתן לבטל בכל עת	2116
נרשמת בהצלחה	2118
""", 'ס': """
סגור	2040
סגור גלריה	2141
סגור חלון	2141
סגור תפריט	2141
סגירה	2040
סודוקו	2097
סוף הפרסומת	2098
סוף פרסומת	2098
סיכום ai	2070
סיכום אוטומטי	2126
סיכום הכתבה	2070
סכום אחר	2113
סכום לבחירה	2138
ספרו לנו מה דעתכם	2092
סקר	92
סקר היום	91
סרטון זה אינו זמין	2100
סרטון זה אינו זמין עוד	2100
סרקו את הקוד	2107
סרקו את קוד ה-qr	2107
""", 'ע': """
עדיין לא מנוי	2116
עדיין לא מנויים	2116
עוד	2059
עוד באותו נושא	2085
עוד בנושא	2057
עוד בערוץ	2057
עוד חדשות	2057
עוד כתבות	19	2057
עוד כתבות בנושא	19
עוד כתבות מעניינות	2084
עוד לא מנויים	2116
עוד סיפורים	2085
על הכותב	2123
עקבו אחר הכתב	2127
עקבו אחר הנושא	2127
עקבו אחרי הכתב	2127
עקבו אחרי הנושא	2127
עקוב אחרי הכתב	2127
""", 'פ': """
פייסבוק	2048
פנייה לכתב	2123
פנייה למערכת	2123
פרטים	2060
פרסום	2052
פרסומת	2052
פרסם	2093
פתח	2060
פתח באפליקציה	2107
פתיחה באפליקציה	2107
""", 'צ': """
צור חשבון	2042
צור קשר	2056
צפו באינסטגרם	2135
צפו בטוויטר	2135
צפו ביוטיוב	2135
צפו בפייסבוק	2135
צפו גם	2141
צפייה חוזרת	2137
צרו קשר	2123
צרו קשר עם המערכת	2123
""", 'ק': """
קבל הכל	2105
קבלת התראות	2108
קוד קופון	2142
קודי הנחה	2142
קרא גם	2057
קרא עוד	2059
קראו באפליקציה	2107
קראו בחינם	2139
קראו גם	2057
קראו עוד	2059
""", 'ר': """
רוצה לקבל התראות	2108
רוצים לקבל התראות	2108
רענון העמוד	2111
רענן את הדף	2111
רעננו את הדף	2111
""", 'ש': """
שדה זה הוא חובה	2118
שדה חובה	2118
שדות חובה	2118
שחק עכשיו	2095
שחקו עכשיו	2095
שיתוף	2048
שיתוף בוואטסאפ	2130
שיתוף בווטסאפ	2048
שיתוף בטוויטר	2048
שיתוף במייל	2084
שיתוף בפייסבוק	2048
שכחת את הסיסמה	2116
שכחת סיסמה	2116
שכחתי סיסמה	2042
שלח	91	2119
שלח לחבר	2048
שלח תגובה	2092
שלחו את הכתבה במתנה	2084
שלחו במתנה	2084
שלחו לחבר	2130
שלחו לנו סרטונים	2123
שלחו לנו תמונות	2123
שלחו משוב	2092
שליחה	2119
שליחה במייל	2048
שליחת משוב	2092
שליחת תגובה	2092
שם	2119
שם מלא	2119
שם משפחה	2119
שם פרטי	2119
שמור	2131
שמור העדפות	2104
שמור כתבה	2143
שמירה	2048
שמירת הגדרות	2104
שמירת המתכון	61
שמירת כתבה	2084
שמרו כתבה	2084
שמרו לקריאה מאוחרת	2084
שנתי	2114
שתף	2048
שתף כתבה	2143
שתפו	2048
שתפו את הכתבה	2048
שתפו בוואטסאפ	2084
שתפו בווטסאפ	2084
שתפו בטוויטר	2130
שתפו בטלגרם	2084
שתפו בפייסבוק	2048
שתפו כתבה זו	2143
""", 'ת': """
תגובה	2056
תגובות	2056
תגובות נוספות	2092
תגיות	2057
תודה על ההצבעה	2092
תודה על הצבעתך	91
תודה על התמיכה	2138
תודה על תמיכתכם	2138
תודה שהצבעת	2092
תודה שהצבעתם	2092
תודה, ההודעה נשלחה	2118
תוכן למנויים	2042
תוכן ממומן	87	2052
תוכן מסחרי	2088
תוכן מקודם	2052
תוכן פרסומי	2088
תוכן שיווקי	87	2052
תוכן שיווקי בשיתוף	2088
תוצאות	92
תוצאות ההצבעה	2093
תוצאות הסקר	2093
תורגם אוטומטית	2084
תיקון טעות	2084
תמכו בנו	2041
תמכו בנו בפטריאון	2113
תמלול	2101
תנאי השימוש	2055
תנאי השימוש | מדיניות הפרטיות	2055
תנאי השימוש ומדיניות הפרטיות	2055
תנאי פרסום תגובות	2092
תפריט	2059
תקציר ai	2070
תקציר בינה מלאכותית	2070
תקציר הכתבה	2070
תרגום אוטומטי	2101
תרומה	2041
תרומה חד פעמית	2113
תרומה חד-פעמית	2113
תרומה חודשית	2113
תרמו	2041
תרמו עכשיו	2041
תשבץ	2097
תשבצים	2097
תשחץ	2097
תשלום באמצעות paypal	2139
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1708
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1683
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1656
اخبار مرتبطة	153
اخبار پيشنهادي	1683
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
اخرين اخبار	1656
اخرين خبرها	1683
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1658
ادامه با google	1714
ادامه با گوگل	1714
ادامه خبر	1720
ادامه در مرورگر	1706
ادامه مطلب	1658
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1649
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1692
ارسال به تلگرام	1675
ارسال به دوستان	1649
ارسال تعليق	163
ارسال خبر	1721
ارسال ديدگاه	1692
ارسال راي	91
ارسال رايگان	1730
ارسال سوژه	1721
ارسال نظر	1655
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1683
از راي شما متشكريم	1692
از شركت شما در نظرسنجي متشكريم	1692
از ما حمايت كنيد	1645
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
اشتباهي ديدهايد	1692
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1646
اشتراك خود را انتخاب كنيد	1714
اشتراك در تلگرام	1728
اشتراك در واتساپ	1728
اشتراك گذاري	1649
اشتراك گذاري در تلگرام	1675
اشتراكگذاري	1649
اشتراكگذاري در تلگرام	1728
اشتراكگذاري در واتساپ	1728
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
افزودن به منابع ترجيحي	1725
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
اكنون بازي كنيد	1695
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
الان نه	1644
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
امكان نمايش اين محتوا وجود ندارد	1703
امكان پخش ويدئو وجود ندارد	1699
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1715
انتخاب اشتراك	1714
انتخاب طرح	1714
انتشار	1693
انتقل الي الوصفة	61
انتهاي پيام	1675
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1728
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
اولين نفري باشيد كه نظر ميدهد	1675
ايا اين مطلب براي شما مفيد بود	1692
ايا اين مطلب مفيد بود	1692
ايا اين مقاله مفيد بود	1692
ايا مايليد اعلان دريافت كنيد	1707
ايا ميخواهيد اعلان دريافت كنيد	1707
ايجاد حساب	1646
ايقاف مؤقت	170
ايميل	1717
ايميل خود را بررسي كنيد	1716
ايميل معتبر وارد كنيد	1716
ايميل نامعتبر	1716
ايميل نامعتبر است	1716
اين فيلد الزامي است	1716
اين فيلد ضروري است	1716
اين مطالب را هم بخوانيد	1683
اين مطلب را هم بخوانيد	1683
اين مطلب مفيد بود	1692
اين مقاله قفل است	1714
اين ويدئو در دسترس نيست	1699
اين ويدئو ديگر در دسترس نيست	1699
اين ويديو در دسترس نيست	1699
اپليكيشن را دانلود كنيد	1706
اپليكيشن را نصب كنيد	1706
اگهي	1651
اگهيها	1687
""", 'ب': """
با تشكر، پيام شما ارسال شد	1716
با حمايت	1730
با ما تماس بگيريد	1721
با همكاري	1730
با پردازش دادههايم موافقم	1716
بارگذاري دوباره صفحه	1710
بارگذاري مجدد صفحه	1710
بارگذاري محتوا	1703
بارگذاري پست	1703
باز كردن	1659
باز كردن در اپليكيشن	1706
باز كردن در برنامه	1706
بازخورد بدهيد	1692
بازرگاني	1687
بازي رايگان	1695
بازي كنيد	1695
بازيها	1697
بازگشت به بالا	1658
بازگشت به صفحه اصلي	1720
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1692
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1656
برچسبها	1656
بزرگتر كردن متن	1728
بزرگنمايي تصوير	1720
بستن	1644
بعدا	1708
بعدا ياداوري كن	1644
بعدي	1658
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1708
به اشتراك بگذاريد	1649
به اين مطلب گوش دهيد	1699
به اين مقاله گوش دهيد	1699
بهترين پيشنهاد	1715
بيشتر	1656	1658
بيشتر ببينيد	1683
بيشتر بخوانيد	1656
بيصدا	1700
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1656
تازهسازي صفحه	1710
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1651
تبليغات	1651
تبليغات در گوگل	1687
تبليغات متني	1687
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
تخفيف ويژه خوانندگان	1698
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1700
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
تلگرام	1649
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
تماس با تحريريه	1721
تماس با ما	1655
تماس با نويسنده	1721
تماشاي ويديو	1675
تمام صفحه	1700
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1703
تنظيمات كوكي	1654
تنظيمات كوكيها	1654
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1699
تويتر	110
توييتر	1649
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1692
ثبت راي	91
ثبت نام	1646
ثبت نظر	91	1655
ثبتنام	1646
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1703
جدول	1697
جدول كلمات متقاطع	1697
جديدترين	1693
جديدترين اخبار	1656
جديدترينها	1693
جزئيات	1659
جستجو	1658
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1644
حامي ما شويد	1712
حامي مالي	1730
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1654
حساب كاربري	1646
حساب كاربري دارم	1714
حساب كاربري داريد	1714
حساب كاربري نداريد	1714
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
حمايت كنيد	1645
حمايت مالي	1645
حمايت مالي از ما	1712
حمايت ماهانه	1713
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1658
خبر بعدي	1675
خبر قبلي	1675
خبرهاي بيشتر	1683
خبرهاي داغ	1683
خبرهاي مرتبط	1656
خبرهاي پيشنهادي	1683
خروج	1646
خروج از تمام صفحه	1699
خريد از امازون	1698
خريد انلاين	1730
خريد اين كتاب	1698
خريد اينترنتي	1730
خريد بليت	1698
خريد بليط	1698
خريد كتاب	1698
خطايي ديدهايد	1692
خطايي رخ داد	1717
خلاصه با هوش مصنوعي	1724
خلاصه هوش مصنوعي	1724
خواندن در اپليكيشن	1706
خواندهشده با صداي مصنوعي	1699
خودتان را بيازماييد	1695
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1695
دانلود از اپ استور	1706
دانلود از بازار	1706
دانلود از گوگل پلي	1706
دانلود اپليكيشن	1706
دانلود صدا	1699
دانلود فايل صوتي	1699
دانلود ويدئو	1699
دانلود پادكست	1699
در حال بارگذاري	1699
در حال بارگذاري ويدئو	1699
در حال بارگذاري ويديو	1699
در نظرسنجي شركت كنيد	1692
در همين رابطه	1683
در همين زمينه	1683
در پاتريون حمايت كنيد	1712
درباره نويسنده	1721
دريافت از اپ استور	1706
دريافت از بازار	1706
دريافت از كافه بازار	1706
دريافت از مايكت	1706
دريافت از گوگل پلي	1706
دريافت اعلانها	1707
دستهبندي	1656
دعمك يصنع الفرق	211
دعوت به همكاري	1675
دنبال كردن	1726
دنبال كردن اين موضوع	1725
دنبال كردن موضوع	1725
دنبال كردن نويسنده	1725
ديدگاه	1655
ديدگاه خود را بنويسيد	1692
ديدگاهتان را بنويسيد	1675
ديدگاهها	1655
""", 'ذ': """
ذات صلة	120
ذخيره	1649
ذخيره تنظيمات	1703
ذخيره خبر	1675
ذخيره دستور پخت	61
ذخيره مطلب	1675
ذخيره مطلب براي بعد	1675
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1693
راي شما ثبت شد	91	1692
راي شما ثبت شده است	1692
رايگان و بدون هرزنامه	1716
ربما لاحقا	99
رد	119
رد همه	1704
رزرو بليت	1730
رسالتك	190
رفتن به بالا	1720
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1712
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1714
رمز عبور را فراموش كردهايد	1646
رپورتاژ	1651
رپورتاژ اگهي	1651
""", 'ز': """
زمان باقيمانده	1700
زمان فعلي	1700
زيرنويس	1700
""", 'س': """
سؤال اليوم	91
سالانه	1713
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1699
سنويا	185
سودوكو	168	1697
سوژه بفرستيد	1721
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1654
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
شايد بعدا	1644
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1692
شرايط استفاده	1654
شرايط استفاده و حريم خصوصي	1654
شرايط را ميپذيرم	1716
شركاؤنا	175
شركاي ما	1704
شركت در ازمون	1695
شركت در نظرسنجي	1692
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1695
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1725
شما قبلا راي دادهايد	1692
شنيدن اين مطلب	1699
شنيدن مقاله	1699
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1658
صفحه كمك مالي	1712
صندوق ورودي خود را بررسي كنيد	1716
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
عضويت	1646
عطلت مانع الاعلانات	182
عكس	1656
عكسهاي بيشتر	1720
عكسهايتان را براي ما بفرستيد	1721
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1711
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1714
فروشگاه	1730
فعال كردن	1708
فعال كردن اعلانها	1707
فعالسازي اعلانها	1707
فعل الاشعارات	179
فعلا نه	1708
فقط براي مشتركان	1646
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1649
فيلد الزامي	1716
فيلدهاي الزامي	1716
""", 'ق': """
قبلي	1658
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1704
قبول و ادامه	1703
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1693
قديميترينها	1693
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1692
قوانين و مقررات را ميپذيرم	1716
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1706
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
كليدواژهها	1656
كمك كنيد	1645
كمك مالي	1645
كمك ماهانه	1713
كمك يكباره	1712
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1654
كوچكتر كردن متن	1728
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1700
كپي	1729
كپي شد	1675
كپي كردن لينك	1675
كپي لينك	1649
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
لطفا ان را غيرفعال كنيد	1711
لطفا يك ايميل معتبر وارد كنيد	1716
لغو در هر زمان	1714
لغو دنبال كردن	1725
لغو رضايت	1703
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1649
لينك كوتاه خبر	1675
لينك كپي شد	1675
""", 'م': """
مادة اعلانية	114
ماهانه	1713
مبلغ اخر	184
مبلغ دلخواه	1712
مبلغ ديگر	1712
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1720
متن كامل مقاله را بخوانيد	1720
متن پيادهشده	1700
متوجه شدم	1659
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1715
محبوبترينها	1693
محتواي تبليغاتي	1651
محتواي حمايتشده	1675
محتواي پولي	1698
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1714
مدة الفيديو	210
مدت	1700
مدت زمان	1700
مديريت رضايت	1703
مديريت كوكيها	1703
مرا به خاطر بسپار	1714
مرة واحدة	185
مرتبسازي	1693
مرتبسازي بر اساس	1693
مزايا المشتركين	169
مزاياي مشتركان	1698
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1710
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1658
مشاهده عكسها	1720
مشاهده قيمت	1698
مشاهده محتوا	1703
مشاهده نتايج	91	1693
مشاهده همه	1658
مشاهده پاسخها	1692
مشاهده پرونده	1720
مشاهده گالري	1720
مشترك شويد	1646
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1717
مطالب بيشتر	1683
مطالب ديگر اين نويسنده	1720
مطالب مرتبط	1656
مطالب پيشنهادي	1683
مطلب بعدي	1720
مطلب قبلي	1720
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1656
مقاله بعدي	1720
مقاله قبلي	1720
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1658
مهمترين اخبار	1656
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1707
""", 'ن': """
نام	1717
نام خانوادگي	1717
نام و نام خانوادگي	1717
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1699
نسخه چاپي	1675
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1706
نظر	1655
نظر بدهيد	1675
نظر خود را با ما در ميان بگذاريد	1675
نظر خود را بنويسيد	1655
نظر خود را بگوييد	1692
نظر سنجي	92
نظر شما	1655
نظر شما درباره اين خبر چيست	1675
نظرات	1655
نظرتان را بگوييد	1692
نظرسنجي	92	1675
نظري ندارم	1693
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1703
نمايش بيشتر	1658
نمايش زيرنويس	1699
نمايش كمتر	1659
نمايش متن اصلي	1659
نمايش محتوا	1703
نمايش نتايج	91
نمايش نظرات	1692
نمايش نظرات بيشتر	1692
نمايش نقشه	1659
نمايش همه	1659
نمايش پاسخها	1692
نمايش پست	1703
نميدانم	1693
ننصح بقراءة	120
نه ممنون	1644
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1728
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1716
هر كمكي مهم است	1712
هر ماه	1713
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
همرساني	1649
همه اخبار	1720
همه بازيها	1695
همه خبرها	1720
همه عكسها	1720
همه مطالب	1720
همه مطالب نويسنده	1720
همه ويدئوها	1720
هميشه اجازه داده شود	1703
هميشه نمايش بده	1703
همچنين ببينيد	1683
همچنين بخوانيد	1656
هنوز ثبتنام نكردهايد	1714
هنوز مشترك نيستيد	1714
""", 'و': """
واتساب	110
واتساپ	1649
ورود	1646
ورود / ثبت نام	1646
ورود با اپل	1714
ورود با فيسبوك	1714
ورود با گوگل	1714
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1699
ويديو	1656
ويديو در دسترس نيست	1699
ويژه خوانندگان	1698
ويژه مشتركان	1646
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1713
يكبار	1713
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1655
پايان اگهي	1698
پايان تبليغ	1698
پخش خودكار	1700
پخش ويدئو	1699
پخش ويدئو ممكن نيست	1699
پخش ويديو	1699
پذيرش همه	1704
پذيرش و ادامه	1703
پربازديدترين	1656
پربازديدترينها	1656
پربازديدها	1656
پربازديدهاي امروز	1683
پربازديدهاي هفته	1683
پربحثترينها	1656
پربينندهترين	1683
پربينندهترين خبرها	1683
پربينندهترينها	1683
پرداخت سالانه	1715
پرداخت ماهانه	1715
پسنديدم	1693
پنهان كردن پاسخها	1692
پيام بازرگاني	1687
پيام شما ارسال شد	1716
پيام شما با موفقيت ارسال شد	1716
پيشنهاد خواندني	1683
پيشنهاد سردبير	1656
پيشنهاد ما	1656
""", 'چ': """
چاپ	1649
چاپ دستور پخت	61
چگونه غيرفعال كنم	1711
چگونه مسدودكننده را غيرفعال كنم	1710
""", 'گ': """
گالري تصاوير	1720
گالري عكس	1720
گزارش تخلف	1693
گزارش خطا	1655
گزارش خطا در اين خبر	1675
گزينههاي بيشتر	1729
""", 'अ': """
अकाउंट नहीं है	2215
अक्षर का आकार	65
अक्षर छोटे करें	2227
अक्षर बडे करें	2227
अगला	2163
अगला लेख	2221
अगली खबर	2161
अगली स्टोरी	2221
अनफॉलो करें	2225
अनम्यूट	2201
अनिवार्य	2218
अनुमति दें	2209
अन्य खबरें	19	2161
अन्य राशि	2213
अन्य विकल्प	2228
अपना इनबॉक्स देखें	2217
अपना ईमेल दर्ज करें	2217
अपना ईमेल देखें	2217
अपना ज्ञान परखें	2197
अपना प्लान चुनें	2215
अपनी तस्वीरें हमें भेजें	2222
अपनी प्रतिक्रिया दें	2194
अपनी राय दें	2160
अपनी राय बताएं	2194
अभी खरीदें	2200
अभी खेलें	2197
अभी डाउनलोड करें	2207
अभी तक सब्सक्राइबर नहीं हैं	2215
अभी दान करें	2150
अभी नहीं	2149
अमान्य ईमेल	2217
अमेजन पर खरीदें	2200
अवधि	2202
""", 'आ': """
आगे पढें	2163
आज का सवाल	91
आज की अन्य खबरें	2187
आप इस विषय को फॉलो कर रहे हैं	2225
आप कभी भी अनसब्सक्राइब कर सकते हैं	2217
आप पहले ही वोट कर चुके हैं	2194
आपका वोट दर्ज हो गया	2194
आपका वोट दर्ज हो गया है	2194
आपका संदेश भेज दिया गया है	2217
आपके लिए	2161
आपको यह भी पसंद आ सकता है	2187
आपको ये भी पसंद आ सकता है	2187
आवश्यक फील्ड	2217
""", 'इ': """
इस विषय को फॉलो करें	2225
इसे भी देखें	2187
इसे भी पढें	2161
""", 'ई': """
ई-पेपर	2151
ईमेल	2218
ईमेल से शेयर करें	2227
""", 'ऊ': """
ऊपर जाएं	2163
""", 'ए': """
एआई आवाज में सुनें	2201
एआई द्वारा तैयार	2175
एआई समरी	2175
एआई सारांश	2175
एआई से तैयार सारांश	2175
एक बार	2214
एक बार का दान	2213
एप डाउनलोड करें	2207
""", 'ऐ': """
ऐप इंस्टॉल करें	2207
ऐप खोलें	2207
ऐप डाउनलोड करें	2207
ऐप में खोलें	2207
ऐप में पढें	2207
ऐप स्टोर से डाउनलोड करें	2207
""", 'ऑ': """
ऑटोप्ले	2202
ऑडियो डाउनलोड करें	2201
ऑफर देखें	2200
""", 'औ': """
और खबरें	2161
और टिप्पणियां देखें	2194
और देखें	2163
और पढें	2161	2163
और भी पढें	2187
""", 'क': """
कभी भी रद्द करें	2215
कम दिखाएं	2164
कमेंट	2160
कमेंट करें	2160
कमेंट लिखें	2194
कमेंट्स	2160
कह नहीं सकते	2195
किताब खरीदें	2200
कीमत देखें	2200
कुकी नीति	2159
कुकी सेटिंग्स	2205
कुकीज प्रबंधित करें	2205
कुछ गलत हो गया	2218
के सहयोग से	2229
केवल सदस्यों के लिए	2151
केवल सब्सक्राइबर के लिए	2215
कैसे बंद करें	2212
कॉपी	2228
कॉपी करें	2228
कॉपी लिंक	2154
क्या आप नोटिफिकेशन चाहते हैं	2208
क्या आप नोटिफिकेशन पाना चाहते हैं	2208
क्या आप सूचनाएं पाना चाहते हैं	2208
क्या यह उपयोगी था	2194
क्या यह खबर उपयोगी थी	2194
क्या यह पेज उपयोगी था	2194
क्या यह लेख उपयोगी था	2194
क्यूआर कोड स्कैन करें	2207
क्रमबद्ध करें	2195
क्विज खेलें	2197
""", 'ख': """
खबर सुनें	2201
खाता नहीं है	2215
खाता बनाएं	2151
खोजें	2163
खोलें	2164
""", 'ग': """
गलती की सूचना दें	2194
गलती बताएं	2164
गलती मिली	2194
गूगल प्ले से डाउनलोड करें	2207
गूगल से जारी रखें	2215
गूगल से लॉगिन करें	2215
गेम्स	2199
गैलरी देखें	2221
गोपनीयता नीति	2159
गोपनीयता सेटिंग्स	2205
""", 'च': """
चर्चा में क्यों है	2187
चुनें	2216
""", 'ज': """
जरूर पढें	2187
जवाब छिपाएं	2194
जवाब दें	2160
जवाब देखें	2194
जवाब भेजें	2194
जावास्क्रिप्ट बंद है	2205
ज्यादा दिखाएं	2221
ज्यादा पढी गई	2187
""", 'ट': """
टिकट खरीदें	2200
टिकट बुक करें	2200
टिप्पणियां	2160
टिप्पणी	2160
टिप्पणी करें	2160
टिप्पणी के नियम	2194
टिप्पणी के लिए लॉगिन करें	2194
टिप्पणी भेजें	2194
टिप्पणी लिखें	2194
टेक्स्ट साइज	65
टैग्स	2161
टॉप न्यूज	2161
टॉप स्टोरीज	2187
ट्रांसक्रिप्ट	2202
ट्रेंडिंग	2161
ट्विटर	2154
ट्विटर पर शेयर करें	2227
""", 'ठ': """
ठीक है	2164
""", 'त': """
तस्वीर बडी करें	2221
तस्वीरें देखें	2221
ताजा खबरें	2161
ताजा समाचार	2161
""", 'द': """
दान करें	2150
दान पेज पर जाएं	2213
देश की और खबरें	2187
दोस्तों को भेजें	2175
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2217
""", 'न': """
नक्शा देखें	2164
नतीजे देखें	91
नवीनतम	2195
नहीं धन्यवाद	2149
नहीं, धन्यवाद	2149
नाम	2218
नियम और शर्तें	2159
नियम और शर्तें | गोपनीयता नीति	2159
नोटिफिकेशन ऑन करें	2208
नोटिफिकेशन चालू करें	2208
""", 'प': """
पता नहीं	2195
परिणाम देखें	91	2195
पसंदीदा स्रोत के रूप में जोडें	2225
पहले से खाता है	2215
पहले से सब्सक्राइबर हैं	2215
पाठकों के लिए विशेष ऑफर	2200
पार्टनर कंटेंट	2190
पासवर्ड भूल गए	2215
पिछला	2163
पिछला लेख	2221
पिछली खबर	2161
पूरा नाम	2218
पूरा लेख पढें	2221
पूरी खबर पढें	2163
पेज दोबारा लोड करें	2211
पेज रिफ्रेश करें	2211
पेज रीफ्रेश करें	2211
पेड कंटेंट	2200
पोल	92
पोल में हिस्सा लें	2194
पोस्ट लोड करें	2205
प्रचार	2157
प्रतिक्रिया दें	2160
प्रतिलिपि	2202
प्राइवेसी सेटिंग्स	2205
प्रायोजक	2229
प्रायोजित	2157
प्रायोजित सामग्री	2190
प्रिंट	2228
प्रिंट करें	2154
प्रीमियम	2151
प्लान चुनें	2215
प्ले स्टोर से डाउनलोड करें	2207
प्लेबैक गति	2201
प्लेबैक स्पीड	2201
प्लेयर लोड हो रहा है	2201
""", 'फ': """
फीडबैक दें	2194
फीडबैक भेजें	2194
फुल स्क्रीन	2202
फुल स्क्रीन से बाहर निकलें	2201
फेसबुक	2154
फेसबुक पर शेयर करें	2154
फेसबुक से जारी रखें	2215
फेसबुक से लॉगिन करें	2215
फॉन्ट आकार	2227
फॉन्ट साइज	65
फॉलो कर रहे हैं	2225
फॉलो करें	2225
फोटो	2161
फोटो गैलरी	2187
फोटो गैलरी देखें	2221
फ्लिपकार्ट पर खरीदें	2200
""", 'ब': """
बंद करें	2149
बडी खबरें	2161
बाद में	2149
बाद में याद दिलाएं	2149
ब्राउजर में जारी रखें	2207
""", 'भ': """
भेजें	2218
""", 'म': """
मशीनी अनुवाद	2202
मान्य ईमेल दर्ज करें	2217
मासिक	2214
मासिक दान	2214
मासिक भुगतान	2216
मासिक सहयोग	2214
मुख्य समाचार	2161
मुझे याद रखें	2215
मुफ्त डिलीवरी	2229
मुफ्त में खेलें	2197
मुफ्त, कोई स्पैम नहीं	2217
मूल देखें	2164
मेन्यू	2163
मेरा खाता	2151
मेरा खाता है	2215
मैं नियम और शर्तों से सहमत हूं	2217
मैंने ऐड ब्लॉकर बंद कर दिया	2211
मैंने बंद कर दिया	2212
म्यूट	2202
""", 'य': """
यह खबर सुनें	2201
यह फील्ड अनिवार्य है	2217
यह फील्ड आवश्यक है	2217
यह भी देखें	2187
यह भी पढें	2161
यह लेख लॉक है	2215
यह लेख सुनें	2201
यह वीडियो अब उपलब्ध नहीं है	2201
यह वीडियो उपलब्ध नहीं है	2201
यह सामग्री नहीं दिखाई जा सकती	2205
ये खबरें भी पढें	2187
ये भी जानें	2187
ये भी देखें	2187
ये भी पढें	2161
""", 'र': """
रजिस्टर करें	2151
रिपोर्ट करें	2195
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2195
लाइक करें	2195
लिंक कॉपी करें	2154	2175
लिंक कॉपी हो गया	2227
लेख उपहार में दें	2227
लेख सुनें	2201
लेखक के अन्य लेख	2221
लेखक के और लेख	2221
लेखक के बारे में	2222
लेखक को फॉलो करें	2225
लेखक परिचय	2222
लॉग इन	2151
लॉग इन करें	2151
लॉगआउट	2151
लॉगिन	2151
लोकप्रिय	2161
लोड हो रहा है	2201
""", 'व': """
वर्ग पहेली	2199
वर्तमान समय	2202
विज्ञापन	2157
विज्ञापन के बाद जारी	2190
विज्ञापन समाप्त	2200
विज्ञापन हटाएं	2175
विवरण	2164
विषय	2161
विषय को फॉलो करें	2225
वीडियो	2161
वीडियो उपलब्ध नहीं है	2201
वीडियो चलाएं	2201
वीडियो नहीं चलाया जा सकता	2201
वीडियो लोड हो रहा है	2201
वोट करने के लिए धन्यवाद	2194
वोट करें	91	2195
वोट दें	91
वोट देने के लिए धन्यवाद	2194
व्हाट्सएप	2154
व्हाट्सएप पर शेयर करें	2227
व्हाट्सऐप पर शेयर करें	2227
""", 'श': """
शायद बाद में	2149
शिकायत करें	2195
शेयर	2154
शेयर करें	2154
शेष समय	2202
""", 'स': """
संपर्क करें	2160
संपादक को लिखें	2222
संबंधित खबरें	2161
संबंधित लेख	2161
संबंधित वीडियो	2187
संबंधित समाचार	2161
सदस्य बनें	2150
सबटाइटल	2202
सबटाइटल दिखाएं	2201
सबमिट करें	2218
सबसे अच्छा ऑफर	2216
सबसे ज्यादा पढी गई	2161
सबसे ज्यादा पढी गई खबरें	2187
सबसे ज्यादा पढी गईं	2187
सबसे नए	2195
सबसे पुराने	2195
सबसे लोकप्रिय	2216
सब्सक्राइब	2151
सब्सक्राइब करें	2151
सभी अस्वीकार करें	2205
सभी कमेंट देखें	2194
सभी खबरें	2221
सभी खबरें देखें	2221
सभी गेम	2197
सभी गेम्स	2197
सभी टिप्पणियां देखें	2194
सभी तस्वीरें देखें	2221
सभी दिखाएं	2164
सभी देखें	2163
सभी फोटो देखें	2221
सभी वीडियो	2221
सभी वीडियो देखें	2221
सभी स्वीकार करें	2205
समझ गया	2164
समर्थन करें	2150
सर्वे	92
सर्वे में हिस्सा लें	2194
सहमति प्रबंधित करें	2205
सहमति वापस लें	2205
सहयोग करें	2150
सही ईमेल दर्ज करें	2217
साइन अप	2151
साइन इन	2151
साझा करें	2154
सामग्री दिखाएं	2205
सामग्री देखें	2205
सामग्री लोड करें	2205
सालाना	2214
सालाना भुगतान	2216
सिर्फ सब्सक्राइबर के लिए	2215
सीधे रेसिपी पर जाएं	61
सुडोकू	2199
सुधार नीति	2222
सूचनाएं चालू करें	2208
सेव करें	2154
स्पॉन्सर्ड	2157
स्पॉन्सर्ड कंटेंट	2190
स्वचालित अनुवाद	2202
स्वीकार करें और जारी रखें	2205
""", 'ह': """
हमसे संपर्क करें	2222
हमारा समर्थन करें	2150
हमारी मदद करें	2213
हमें लिखें	2222
हमें सपोर्ट करें	2213
हमें सहयोग दें	2213
हमेशा अनुमति दें	2205
हर महीने	2214
हर योगदान महत्वपूर्ण है	2213
हर योगदान मायने रखता है	2213
हां, चाहिए	2209
होम	2163
होम पेज पर जाएं	2221
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
กฎการแสดงความคิดเห็น	4356
กติกาการแสดงความคิดเห็น	4356
กรุณากรอกข้อมูลให้ครบถ้วน	4373
กรุณากรอกอีเมล	4373
กรุณากรอกอีเมลให้ถูกต้อง	4373
กรุณาตรวจสอบอีเมล	4373
กลับขึ้นด้านบน	4376
กลับด้านบน	4376
กลับหน้าแรก	4376
การตั้งค่าความเป็นส่วนตัว	4362
การตั้งค่าคุกกี้	4362
กำลังติดตาม	4379
กำลังโหลด	4360
กำลังโหลดวิดีโอ	4360
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4376
ขอบคุณที่ร่วมโหวต	4356
ขอบคุณสำหรับการโหวต	4356
ข่าวก่อนหน้า	4376
ข่าวถัดไป	4376
ข่าวทั้งหมด	4376
ข่าวที่คุณอาจสนใจ	4349
ข่าวที่น่าสนใจ	4349
ข่าวที่เกี่ยวข้อง	4326
ข่าวนี้มีประโยชน์หรือไม่	4356
ข่าวยอดนิยม	4326
ข่าวล่าสุด	4326
ข่าวอื่นที่น่าสนใจ	4349
ข่าวอื่นๆ	19	4349
ข่าวอื่นๆ ที่น่าสนใจ	4340
ข่าวเกี่ยวข้อง	4349
ข่าวแนะนำ	4326
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4370
คลิกชมวิดีโอ	4340
คลิกเพื่อขยายภาพ	4376
คลิปแนะนำ	4349
ความคิดเห็น	4329
ความยาว	4361
ความเร็วในการเล่น	4360
คัดลอก	4381
คัดลอกลิงก์	4329
คัดลอกลิงก์แล้ว	4340
คัดลอกลิงค์	4340
คัดลอกลิงค์แล้ว	4340
คำบรรยาย	4361
คุณต้องการรับการแจ้งเตือนหรือไม่	4365
คุณอาจสนใจ	4349
คุณโหวตแล้ว	4356
คุ้มที่สุด	4372
""", 'จ': """
จดจำฉัน	4371
จดจำฉันไว้	4371
จบโฆษณา	4359
จองตั๋ว	4359
จองบัตร	4359
จัดการความยินยอม	4362
จัดการคุกกี้	4362
จัดส่งฟรี	4382
จำนวนอื่น	4369
จำเป็นต้องกรอก	4373
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4373
ฉันยอมรับเงื่อนไขการใช้งาน	4373
""", 'ช': """
ชมคลิป	4340
ชมคลิปวิดีโอ	4340
ชมวิดีโอ	4340
ชมวิดีโอด้านบน	4340
ชมวิดีโอเต็มได้ที่นี่	4340
ชำระรายปี	4371
ชำระรายเดือน	4371
ชื่อ	4374
ชื่อ-นามสกุล	4374
ช่องนี้จำเป็นต้องกรอก	4373
""", 'ซ': """
ซื้อที่ lazada	4359
ซื้อที่ shopee	4359
ซื้อบัตร	4359
ซื้อบัตรที่นี่	4359
ซื้อหนังสือ	4359
ซื้อหนังสือเล่มนี้	4359
ซื้อเลย	4359
""", 'ด': """
ดาวน์โหลดบน app store	4364
ดาวน์โหลดบน google play	4364
ดาวน์โหลดเสียง	4360
ดาวน์โหลดแอป	4364
ดาวน์โหลดแอปพลิเคชัน	4364
ดาวน์โหลดได้ที่ app store	4364
ดาวน์โหลดได้ที่ google play	4364
ดูการตอบกลับ	4356
ดูข่าวทั้งหมด	4376
ดูคลิป	4340
ดูความคิดเห็นทั้งหมด	4356
ดูความคิดเห็นเพิ่มเติม	4356
ดูทั้งหมด	4327
ดูผลลัพธ์	91
ดูผลโหวต	91	4357
ดูภาพทั้งหมด	4376
ดูภาพเพิ่มเติม	4376
ดูราคา	4359
ดูรูปทั้งหมด	4376
ดูวิดีโอ	4340
ดูเพิ่มเติม	4329
ดูแกลเลอรี	4376
ดูแกลเลอรี่	4376
""", 'ต': """
ตกลง	4366
ตอบกลับ	4357
ตัวเลือกเพิ่มเติม	4380
ตั้งค่าความเป็นส่วนตัว	4362
ตั้งค่าคุกกี้	4362
ติดตามผู้เขียน	4379
ติดตามหัวข้อ	4379
ติดตามหัวข้อนี้	4379
ติดต่อกองบรรณาธิการ	4377
ติดต่อเรา	4340
ติดต่อโฆษณา	4377
ต้องการรับการแจ้งเตือนหรือไม่	4365
""", 'ถ': """
ถอดเสียง	4361
ถอนความยินยอม	4362
ถูกใจ	4357
""", 'ท': """
ทดสอบความรู้ของคุณ	4358
ทำแบบทดสอบ	4358
ทุกการสนับสนุนมีความหมาย	4369
ทุกเดือน	4370
""", 'บ': """
บทความก่อนหน้า	4376
บทความถัดไป	4376
บทความทั้งหมดของผู้เขียน	4376
บทความที่น่าสนใจ	4349
บทความที่เกี่ยวข้อง	4326
บทความนี้ถูกล็อก	4371
บทความนี้มีประโยชน์หรือไม่	4356
บทความล่าสุด	4326
บทความอื่นของผู้เขียน	4376
บทความอื่นๆ ของผู้เขียน	4376
บทความแนะนำ	4349
บริจาค	4323
บริจาคครั้งเดียว	4369
บริจาคตอนนี้	4369
บริจาครายเดือน	4369
บริจาคเลย	4323
บันทึก	4340
บันทึกการตั้งค่า	4362
บันทึกคะแนนของคุณแล้ว	4356
บันทึกคะแนนโหวตแล้ว	4356
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4340
""", 'ป': """
ปฏิเสธทั้งหมด	4362
ปิดการแสดงความคิดเห็น	4356
ปิดเสียง	4361
""", 'ผ': """
ผู้สนับสนุน	4382
""", 'พ': """
พิมพ์	4329
พิมพ์บทความ	4340
พิมพ์สูตร	61
พิมพ์หน้านี้	4340
""", 'ฟ': """
ฟรี ไม่มีสแปม	4373
ฟังข่าว	4360
ฟังข่าวนี้	4360
ฟังบทความ	4360
ฟังบทความนี้	4360
ฟังรายการย้อนหลัง	4340
""", 'ภ': """
ภายหลัง	4366
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4340
มีบัญชีอยู่แล้ว	4371
มีบัญชีแล้ว	4371
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4373
ยกเลิกได้ทุกเมื่อ	4371
ยอดนิยม	4349
ยอดนิยมในตอนนี้	4349
ยอมรับทั้งหมด	4362
ยอมรับและดำเนินการต่อ	4362
ยังไม่มีบัญชี	4371
ยังไม่เป็นสมาชิก	4371
""", 'ร': """
ระบุจำนวนเงิน	4369
รับการแจ้งเตือน	4365
รับการแจ้งเตือนข่าวด่วน	4340
รายงาน	4357
รายปี	4370
รายเดือน	4370
รีเฟรชหน้า	4368
รีเฟรชหน้านี้	4368
รูปแบบอีเมลไม่ถูกต้อง	4373
ร่วมงานกับเรา	4340
ร่วมตอบแบบสอบถาม	4340
ร่วมตอบแบบสำรวจ	4356
ร่วมบริจาค	4323
ร่วมสนับสนุน	4369
ร่วมแสดงความคิดเห็น	4340
ร่วมโหวต	4356
ร้านค้า	4382
""", 'ล': """
ลงทะเบียน	4323
ลงทะเบียนเรียบร้อยแล้ว	4373
ลดขนาดตัวอักษร	4380
ลืมรหัสผ่าน	4323
ลืมรหัสผ่านหรือไม่	4371
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4360
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4360
วิดีโอไม่พร้อมใช้งาน	4360
วิธีปิดโปรแกรมบล็อกโฆษณา	4368
""", 'ส': """
สนับสนุนรายเดือน	4369
สนับสนุนเรา	4323
สนับสนุนโดย	4382
สปอนเซอร์	4329
สมัครงานกับเรา	4340
สมัครสมาชิก	4323
สมัครเรียบร้อยแล้ว	4373
สรุปด้วย ai	4378
สรุปโดย ai	4378
สั่งซื้อหนังสือ	4359
สั่งซื้อเลย	4359
สำหรับสมาชิกเท่านั้น	4371
สิทธิพิเศษสำหรับผู้อ่าน	4359
สิทธิพิเศษสำหรับสมาชิก	4359
สแกน qr code	4364
สแกนคิวอาร์โค้ด	4364
ส่ง	4374
ส่งข่าว	4377
ส่งข้อความเรียบร้อยแล้ว	4373
ส่งความคิดเห็น	4356
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4340
""", 'ห': """
หน้าแรก	4376
""", 'อ': """
อนุญาต	4366
อนุญาตเสมอ	4362
ออกจากโหมดเต็มจอ	4360
อีเมล	4374
อีเมลไม่ถูกต้อง	4373
อ่านข่าวที่เกี่ยวข้อง	4349
อ่านข่าวผ่านแอป	4340
อ่านข่าวอื่นๆ	4349
อ่านฉบับเต็ม	4376
อ่านต่อ	4329
อ่านต่อหลังโฆษณา	4359
อ่านต่อเรื่องนี้	4349
อ่านต่อในเบราว์เซอร์	4364
อ่านบทความฉบับเต็ม	4376
อ่านบนแอป	4364
อ่านเพิ่มเติม	4326
อ่านเรื่องที่เกี่ยวข้อง	4349
อ่านโดย ai	4360
อ่านในแอป	4364
""", 'เ': """
เกมทั้งหมด	4358
เกิดข้อผิดพลาด	4374
เกิดข้อผิดพลาด กรุณาลองใหม่	4373
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4373
เกี่ยวกับผู้เขียน	4377
เก่าที่สุด	4357
เขียนความคิดเห็น	4356
เขียนโดย ai	4378
เข้าสู่ระบบ	4323
เข้าสู่ระบบด้วย apple	4371
เข้าสู่ระบบด้วย facebook	4371
เข้าสู่ระบบด้วย google	4371
เข้าสู่ระบบด้วย line	4371
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4356
เฉพาะสมาชิกเท่านั้น	4371
เต็มจอ	4361
เนื้อหาต่อจากโฆษณา	4359
เนื้อหาที่เกี่ยวข้อง	4349
เนื้อหาสนับสนุน	4359
เนื้อหาโฆษณา	4359
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4360
เบราว์เซอร์ของคุณไม่รองรับเสียง	4360
เปิดการแจ้งเตือน	4365
เปิดรับการแจ้งเตือน	4365
เปิดเสียง	4360
เปิดแอป	4364
เปิดในแอป	4364
เป็นคนแรกที่แสดงความคิดเห็น	4340
เพิ่มขนาดตัวอักษร	4380
เริ่มทำแบบทดสอบ	4358
เรียงตาม	4357
เรื่องที่คุณอาจสนใจ	19	4349
เรื่องที่น่าสนใจ	4349
เรื่องที่เกี่ยวข้อง	4326
เรื่องล่าสุด	4349
เรื่องอื่นที่น่าสนใจ	4326
เรื่องแนะนำ	4349
เลิกติดตาม	4379
เลือก	4372
เลือกแพ็กเกจ	4371
เลือกแพ็คเกจ	4371
เล่นวิดีโอ	4360
เล่นอัตโนมัติ	4361
เล่นเกม	4358
เล่นเลย	4358
เวลาที่เหลือ	4360
เสียงอ่านโดย ai	4360
""", 'แ': """
แจ้งข่าว	4377
แจ้งข้อผิดพลาด	4356
แจ้งคำผิด	4356
แจ้งลบความคิดเห็น	4356
แจ้งเบาะแส	4377
แชร์	4329
แชร์ข่าวนี้	4340
แชร์บทความ	4340
แชร์บทความนี้	4380
แชร์บน facebook	4380
แชร์ผ่าน line	4380
แชร์หน้านี้	4340
แชร์ไปที่ line	4340
แชร์ไปยัง facebook	4380
แชร์ไปยัง line	4380
แท็ก	4349
แท็กที่เกี่ยวข้อง	4349
แบบสำรวจ	92
แปลอัตโนมัติ	4340
แปลโดย ai	4378
แปลโดยอัตโนมัติ	4378
แสดงความคิดเห็น	4329
แสดงคำบรรยาย	4360
แสดงน้อยลง	4327
แสดงเนื้อหา	4362
แสดงเพิ่มเติม	4376
แสดงโพสต์	4362
""", 'โ': """
โฆษณา	4329
โหลดหน้านี้ใหม่	4368
โหลดหน้าใหม่	4368
โหลดเนื้อหา	4362
โหลดเพิ่มเติม	4376
โหลดแอป	4364
โหลดแอปฟรี	4340
โหลดโพสต์	4362
โหวต	91	4357
""", 'ใ': """
ใหม่ล่าสุด	4357
ให้คะแนนบทความนี้	4356
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4369
ไม่มีความเห็น	4357
ไม่สามารถเล่นวิดีโอนี้ได้	4360
ไม่สามารถเล่นวิดีโอได้	4360
ไม่สามารถแสดงเนื้อหานี้ได้	4362
ไม่แน่ใจ	4357
ไม่ใช่ตอนนี้	4366
""", 'ả': """
ảnh tiếp theo	4753
ảnh trước	4753
""", 'ẩ': """
ẩn	4679
ẩn trả lời	4708
""", 'ủ': """
ủng hộ	4660
ủng hộ chúng tôi	4660
ủng hộ chúng tôi trên patreon	4727
ủng hộ hàng tháng	4727
ủng hộ một lần	4727
ủng hộ ngay	4750
""", '☕': """
☕ buy me a coffee	1110
☕ buy us a coffee	1110
""", 'あ': """
あとで	2632
あとで読む	2645
あとで読むに追加	2739
あなたにおすすめ	2657
あなたにおすすめの記事	2657
あなたへのおすすめ	2657
あわせて読みたい	2657
あわせて読む	2684
""", 'い': """
いいえ、結構です	2632
いいね	2645
いいね!してニュースをチェック	2646
いいね!で応援する	2674
いいね順	2692
いつでも解約ok	2711
いつでも解約できます	2711
いつでも解約可能	2711
いつでも配信停止できます	2714
いま読まれています	2684
いま読まれている記事	2684
""", 'お': """
おすすめ	2657
おすすめの記事	2657
おすすめプラン	2711
おすすめ情報pr	2649
おすすめ記事	2657
おすすめ関連記事	2684
おすすめ順	2692
お住まいの地域ではご覧いただけません	2697
お住まいの地域では再生できません	2697
お名前	2715
お問い合わせ	2651
お問い合わせありがとうございました	2714
お問い合わせありがとうございます	2714
お問い合わせ内容	2735
お役に立ちましたか	2691
お得なクーポン	2738
お得なプランを見る	2734
お気に入り	2645
お気に入りに追加	2645
お申し込み	2635
お申し込みが完了しました	2735
お申し込みを受け付けました	2735
お酒は#歳になってから	2695
""", 'こ': """
こちらの記事もおすすめ	2684
こちらの記事も読まれています	19	2684
こちらもおすすめ	2657
こちらも読む	2684
このコメントを報告	2728
このコンテンツは表示できません	2700
このコンテンツを表示できません	2700
このテーマをフォロー	2724
このテーマをフォローする	2724
このページは役に立ちましたか	2691
このメールアドレスは登録済みです	2735
この動画の配信は終了しました	2697
この動画はお住まいの地域では再生できません	2697
この動画はご覧いただけません	2697
この動画は公開を終了しました	2697
この動画は再生できません	2697
この動画は現在ご覧いただけません	2697
この投稿をinstagramで見る	2729
この本を購入する	2695
この著者の記事	2657
この著者の記事を見る	2718
この著者の記事一覧	2718
この記事だけ読む	2734
この記事に関連するニュース	2684
この記事のタグ	2657
この記事の写真	2718
この記事の写真をすべて見る	2685
この記事の写真を見る	2718
この記事の画像	2718
この記事の画像をもっと見る	2718
この記事の画像を見る	2718
この記事の筆者	2719
この記事の関連ニュース	2684
この記事はロックされています	2711
この記事は会員からのプレゼントです	2739
この記事は会員限定です	2635
この記事は参考になりましたか	2691
この記事は役に立ちましたか	2691
この記事もチェック	2674
この記事をシェア	2645
この記事をシェアする	2739
この記事をプレゼント	2674
この記事をプレゼントする	2674
この記事を保存	2674
この記事を印刷	2674
この記事を印刷する	2674
この記事を書いた人	2719
この記事を書いた記者	2719
この記事を聞く	2697
この記事を聴く	2697
この記事を評価	2728
この記事を評価する	2674
この記事を購入	2734
この記者の記事をもっと見る	2718
この記者の記事を見る	2718
この記者の記事一覧	2657
この記者をフォローする	2724
この連載の記事	2657
この音声はaiが読み上げています	2697
この項目は必須です	2714
この項目は必須項目です	2714
""", 'ご': """
ご寄付ありがとうございます	2733
ご寄付はこちら	2708
ご意見	2654
ご意見をお聞かせください	2691
ご意見・ご感想を入力	2735
ご投票ありがとうございました	2691
ご支援ありがとうございます	2733
ご支援のお願い	2633
ご支援はこちら	2708
ご登録ありがとうございました	2714
ご登録ありがとうございます	2714
ご購入はこちら	2695
ご購読の申し込み	2635
""", 'さ': """
さらに読み込む	2659
""", 'す': """
すでにアカウントをお持ちの方	2711
すでに会員の方	2711
すでに投票済みです	2691
すでに登録済みです	2735
すべてのcookieを受け入れる	2731
すべてのcookieを許可	2731
すべてのコメントを見る	2691
すべてのニュースを見る	2718
すべての写真を見る	2685
すべての記事を見る	2718
すべて受け入れる	2651
すべて同意する	2731
すべて拒否	2701
すべて拒否する	2700
すべて表示	2660
すべて見る	2659
すべて許可	2651
すべて読む	2660
""", 'そ': """
その他のオプション	2725
その他の記事	2657
その他の金額	2708
""", 'ど': """
どちらともいえない	2692
""", 'は': """
はい、受け取る	2704
はじめての方はこちら	2711
はてなブックマーク	2645
はてなブックマークに追加	2674
はてブ	2645
""", 'ま': """
まずは無料で	2711
また後で	2632
まだ会員でない方	2711
""", 'み': """
みんなのコメント	2654
""", 'も': """
もう一度再生	2732
もう一度見る	2698
もっと見る	2659
もっと詳しく知りたい方は	2684
もっと読む	2657
もどる	2659
""", 'よ': """
よく読まれています	2684
よく読まれている記事	2657
よく読まれている記事ランキング	2657
""", 'わ': """
わからない	2692
わかりました	2660
""", 'ア': """
アカウントをお持ちでない方	2711
アカウントをお持ちの方	2711
アカウントをお持ちの方はこちら	2711
アクセスランキング	2657
アプリで続きを読む	2703
アプリで見る	2703
アプリで読む	2703
アプリで開く	2703
アプリなら	2703
アプリのダウンロード	2644
アプリをインストール	2644
アプリをダウンロード	2644
アプリを入手	2703
アプリを開く	2644
アプリダウンロード	2644
アンケート	92
アンケートに参加する	2691
アンケートに回答する	2691
アンケートに答える	2691
アンケート実施中	2674
アンケート結果	2692
アンケート結果を見る	2728
""", 'ウ': """
ウィンドウを閉じる	2737
""", 'エ': """
エラーが発生しました	2714
""", 'オ': """
オススメ記事	2657
オフにする	2705
オプションの管理	2731
オプションを管理	2731
オンにする	2705
オンラインショップ	2695
""", 'カ': """
カテゴリ	2657
カテゴリー	2657
カートに入れる	2738
""", 'キ': """
キーワード	2657
""", 'ギ': """
ギャラリーを見る	2718
ギャラリーを閉じる	2737
""", 'ク': """
クイズ	2694
クイズに挑戦	2674
クイズに挑戦する	2674
クイズに答える	2693
クッキー	2651
クッキーの設定	2700
クッキー設定	2651
クリックで拡大	2718
クリックで音声が出ます	2732
クリップ	2645
クリップする	2645
クロスワード	2694
""", 'ゲ': """
ゲーム	2694
ゲームで遊ぶ	2693
ゲーム一覧	2693
""", 'コ': """
コピー	2726
コピーしました	2645
コメント	2654
コメント#件	2654
コメント(#	2654
コメントする	2654
コメントのルール	2691
コメントの受付は終了しました	2691
コメントの受付を終了しました	2691
コメントはまだありません	2654
コメントは会員のみ	2728
コメントは無効になっています	2728
コメントをすべて見る	2691
コメントをもっと見る	2654
コメントを入力	2728
コメントを入力してください	2728
コメントを報告	2728
コメントを投稿	2654
コメントを投稿する	2691
コメントを書く	2654
コメントを残す	2654
コメントを見る	2654
コメントを送信	2691
コメントを送信する	2691
コメントを閉じる	2691
コメントガイドライン	2691
コメントポリシー	2691
コメント一覧	2654
コンテンツを表示	2700
コンテンツを表示する	2700
コンテンツを読み込む	2700
コーヒーをおごる	2708
""", 'サ': """
サイトで続ける	2703
サイトポリシー	2651
サイトマップ	2651
サインイン	2635
サポーターになる	2708
サポートする	2633
""", 'シ': """
シェア	2645
シェアしよう	2645
シェアする	2645
""", 'ス': """
スキップ	2632
スクラップ	2645
スクラップする	2645
スポンサー	2649
スポンサードリンク	2649
スポンサーリンク	2649
スポンサー企業	2727
""", 'タ': """
タイアップ	2649
タグ	2657
タップして音声をオンにする	2732
""", 'チ': """
チケットを予約する	2695
チケットを購入	2695
チケットを購入する	2695
チケット購入はこちら	2695
チップを送る	2633
チャンネル登録	2646
""", 'ツ': """
ツイート	2645
ツイートする	2645
ツイートを読み込む	2700
""", 'デ': """
データ保護方針	2731
""", 'ト': """
トップ	2659
トップに戻る	2718
トップへ戻る	2659
トップニュース	2657
トップページ	2659
トップページに戻る	2718
トップページへ	2718
トピックス	2657
""", 'ド': """
ドネーション	2633
""", 'ナ': """
ナンプレ	2694
""", 'ニ': """
ニックネーム	2715
ニックネームを入力	2728
ニュースを読む	2659
ニュースレター	2639
ニュースレター登録	2639
ニュース一覧	2718
ニュース一覧へ	2718
""", 'バ': """
バックナンバー	2657
""", 'パ': """
パスワードをお忘れですか	2711
パスワードをお忘れの方	2711
パスワードをお忘れの方はこちら	2711
パスワードを忘れた方	2635
パスワードを忘れた方はこちら	2711
パズル	2694
""", 'ピ': """
ピックアップ	2657
""", 'フ': """
フィードバックを送る	2691
フィードバックを送信	2691
フォトギャラリー	2718
フォトギャラリーを見る	2718
フォロー	2646
フォローしています	2724
フォローしてね	2646
フォローしました	2646
フォローする	2646
フォローを解除	2724
フォローを解除する	2724
フォロー中	2646
フォロー解除	2724
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2698
""", 'ブ': """
ブックマーク	2645
ブックマークする	2645
ブラウザで続ける	2703
ブラウザで見る	2703
ブラウザで読む	2703
""", 'プ': """
プッシュ通知	2644
プッシュ通知を受け取りますか	2704
プッシュ通知を受け取る	2704
プライバシーの設定	2700
プライバシーポリシー	2651
プライバシーポリシーに同意する	2714
プライバシー設定	2700
プランを見る	2711
プランを選ぶ	2711
プランを選択	2711
プラン一覧	2711
プレゼント	2635
プレミアム	2635
プレミアム会員	2638
プロフィール	2720
""", 'ヘ': """
ヘルプ	2651
""", 'ペ': """
ページの先頭に戻る	2718
ページの先頭へ	2659
ページの先頭へ戻る	2718
ページを再読み込み	2706
ページを再読み込みする	2706
ページを更新する	2706
ページトップ	2659
ページトップへ	2659
ページトップへ戻る	2718
""", 'ホ': """
ホーム	2659
ホームに戻る	2718
""", 'ポ': """
ポスト	2645
ポストする	2645
""", 'マ': """
マイページ	2635
マンスリーサポーターになる	2708
""", 'ミ': """
ミュート	2698
ミュートを解除	2697
ミュート解除	2697
""", 'メ': """
メッセージ	2736
メニュー	2659
メニューを閉じる	2737
メルマガ	2639
メルマガ登録	2639
メールでシェア	2725
メールで送る	2645
メールで送信	2645
メールをご確認ください	2714
メールアドレス	2639
メールアドレスが正しくありません	2714
メールアドレスでログイン	2734
メールアドレスで登録	2734
メールアドレスをご入力ください	2735
メールアドレスを入力	2639
メールアドレスを入力してください	2714
メールアドレスを入力する	2735
メールマガジン	2639
メールマガジン登録	2639
""", 'ラ': """
ライター	2720
ランキング	2657
""", 'リ': """
リンクをコピー	2645
リンクをコピーしました	2674
リンクをコピーする	2674
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2635
ログイン	2635
ログイン/会員登録	2635
ログインしてコメント	2691
ログインしてコメントする	2691
ログイン・会員登録	2635
ログイン状態を保持	2711
ログイン状態を保持する	2711
""", '一': """
一回だけ	2709
一回だけ寄付する	2708
一回のみ	2709
一時停止	2698
一次性	4846
一次性捐款	4845
一番人気	2712
一覧	2659
一覧に戻る	2718
一覧へ	2659
一覧を見る	2659
""", '上': """
上一个视频	4870
上一张	4855
上一张图片	4875
上一篇	4786
上一篇文章	4855
上一頁	4788
上一页	4788
""", '下': """
下一个视频	4870
下一张	4855
下一张图片	4875
下一張圖片	4875
下一篇	4786
下一篇文章	4855
下一部影片	4870
下一頁	4788
下一页	4788
下次再說	4761
下次再说	4761
下載app	4839
下載客戶端	4839
下載音檔	4832
下載音訊	4832
下载app	4839
下载客户端	4839
下载音频	4832
""", '不': """
不,謝謝	4761
不,谢谢	4761
不用了	4761
不知道	4826
不適切な内容を報告	2691
""", '专': """
专题	4786
""", '並': """
並び替え	2692
並べ替え	2692
""", '个': """
个人中心	4765
个人信息保护政策	4869
""", '中': """
中	2726	4864
""", '为': """
为你推荐	4786
为您推荐	4786
""", '主': """
主旨	4874
主要ニュース	2657
主题	4874
""", '举': """
举报	4785
举报评论	4866
""", '了': """
了解	2660
了解详情	4876
""", '京': """
京东购买	4830
""", '人': """
人才招聘	4805
人気の動画	2684
人気の記事	2657
人気ランキング	2657
人気記事	2657
人気記事ランキング	2657
人気順	2692
人氣文章	4814
""", '仅': """
仅限会员	4848
仅限订阅用户	4848
""", '今': """
今、あなたにオススメ	2657
今、読まれている記事	2684
今すぐプレイ	2693
今すぐ寄付	2733
今すぐ支援する	2733
今すぐ購入	2738
今すぐ遊ぶ	2693
今はしない	2632
今はやめておく	2632
今回のみ	2709
今回のみ支援する	2708
今回はしない	2632
今日の注目	2657
今日最熱門	4814
今日热点	4786
今日焦点	4786
今日熱門	4814
""", '从': """
从app store下载	4839
""", '他': """
他の記事	19
他の記事も読む	2657
""", '付': """
付費閱讀	4765
付费内容	4765
付费阅读	4765
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4866
以下为广告内容	4805
以下為廣告內容	4805
以后再说	4761
以後再說	4841
以電子郵件繼續	4872
""", '件': """
件名	2736
""", '企': """
企画・制作	2727
""", '优': """
优惠码	4876
""", '会': """
会员专享	4768
会员专享内容	4768
会员专属	4765
会员中心	4765
会员登录	4765
会員でない方	2711
会員でない方はこちら	2711
会員の方はこちら	2635
会員の方はログイン	2635
会員プランを見る	2734
会員特典	2695
会員登録	2635
会員登録する	2635
会員登録のご案内	2734
会員登録はこちら	2635
会員限定	2635
会員限定特典	2695
会員限定記事	2635
""", '余': """
余下全文	4875
""", '作': """
作者更多文章	4855
作者简介	4856
作者簡介	4856
""", '你': """
你可能也喜欢	4786
你可能也喜歡	4786
你可能感兴趣	4786
你可能还想看	4814
你可能還想看	4814
""", '使': """
使用 apple 登入	4848
使用 facebook 登入	4848
使用 google 帳號登入	4848
使用 google 登入	4848
使用 google 繼續	4848
使用apple登录	4848
使用facebook登入	4848
使用facebook登录	4848
使用google登入	4848
使用google登录	4848
使用google繼續	4848
使用google继续	4848
使用google账号登录	4848
使用paypal付款	4872
使用条款	4781
使用條款	4781
使用邮箱登录	4872
""", '価': """
価格を見る	2738
""", '保': """
保存	2645
保存する	2645
保存设置	4836
保持登入	4848
保持登入狀態	4848
保持登录状态	4848
""", '個': """
個人情報の取り扱い	2651
個人情報の取り扱いについて	2651
個人情報の取り扱いに同意する	2714
個人情報の取扱いについて	2651
個人情報保護方針	2651
""", '倍': """
倍速	4833
""", '僅': """
僅限會員	4848
僅限訂戶	4848
""", '優': """
優先するソースに追加	2724
優惠碼	4876
""", '儲': """
儲存設定	4836
""", '允': """
允許	4841
允許通知	4840
允许	4841
允许通知	4840
""", '元': """
元の記事を読む	2685
元記事で読む	2685
元記事を読む	2659
""", '免': """
免責聲明	4781
免費訂閱	4769
免費註冊	4765
免費試讀	4765
免費閱讀	4872
免责声明	4781
免费,无垃圾邮件	4851
免费注册	4765
免费订阅	4769
免费试读	4765
免费阅读	4872
免运费	4865
免運費	4865
""", '入': """
入力内容を確認	2735
入力内容を確認する	2735
入力必須	2714
""", '內': """
內容	4874
""", '全': """
全ての写真を見る	2685
全ての記事が読み放題	2734
全屏	4833
全文はこちら	2685
全文を読む	2659
全文表示	2659
全画面	2698
全画面表示	2697
全画面表示を終了	2697
全螢幕	4833
全記事読み放題	2638
全部拒絕	4837
全部拒绝	4837
全部接受	4781
全部新闻	4855
全部游戏	4828
全部视频	4855
全部评论	4785
""", '公': """
公众号	4776
公式sns	2646
公式twitter	2646
公式x	2646
公式アプリ	2644
公式サイトで見る	2695
公式サイトはこちら	2738
公式サイトを見る	2738
公式ショップ	2695
公式ショップはこちら	2695
""", '共': """
共有	2645
共有する	2645
共有オプション	2725
共有リンクをコピー	2674
""", '关': """
关于作者	4856
关于我们	4781
关注	4776
关注作者	4860
关注我们	4776
关注此话题	4860
关注话题	4860
关键词	4786
关闭	4761
关闭窗口	4875
关闭菜单	4875
""", '其': """
其他新聞	4786
其他新闻	19	4786
其他金額	4845
其他金额	4845
""", '内': """
内容	4874
内容由ai生成	4870
""", '再': """
再生	2659
再生リスト	2732
再生時間	2698
再生速度	2697
再読み込み	2706
再読み込みする	2706
""", '写': """
写留言	4866
写真(#枚	2685
写真をすべて見る	2718
写真をもっと見る	2685
写真を拡大	2718
写真を拡大する	2718
写真を見る	2659
写真を見る(全#枚	2685
写真・動画の投稿はこちら	2719
写真特集	2657
写评论	4785
""", '出': """
出錯了	4852
出错了	4852
""", '分': """
分享	4775
分享到	4775
分享到facebook	4805
分享到line	4805
分享到qq	4863
分享到whatsapp	4863
分享到微信	4775
分享到微博	4775
分享到朋友圈	4863
分享文章	4877
分享本文	4805
分享此文	4805
分享此頁	4877
分享給好友	4805
分享給更多人看到	4805
分享给好友	4805
分享给更多人	4805
分享至	4775
分享至facebook	4775
分享至line	4805
分享这篇文章	4877
分享這篇文章	4877
分类	4786
分類	4786
""", '列': """
列印	4775
列印本頁	4805
列印食譜	61
""", '初': """
初めての方はこちら	2711
初割で無料体験する	2635
初月無料	2638
""", '利': """
利用規約	2651
利用規約に同意します	2714
利用規約に同意する	2714
""", '刷': """
刷新页面	4842
""", '前': """
前のページ	2659
前のページに戻る	2737
前の写真	2718
前の動画	2732
前の画像	2718
前の記事	2657
前の記事へ	2657
前の記事を読む	2737
前へ	2659
前回の記事はこちら	2684
前回はこちら	2685
前往官網	4876
前往捐款	4845
前往捐款頁面	4845
前往捐款页面	4845
前往購買	4830
前往贊助	4845
""", '剩': """
剩余时间	4833
剩餘時間	4833
""", '加': """
加入google偏好來源	4860
加入line好友	4776
加入会员	4765
加入我们	4805
加入我们的团队	4805
加入我們	4805
加入我們的團隊	4805
加入書籤	4775
加入會員	4765
加入白名单	4842
加入購物車	4876
加入购物车	4876
加载中	4832
加载内容	4836
加载帖子	4836
加载更多	4788
加载更多评论	4825
""", '動': """
動画	2657
動画で見る	2674
動画の公開は終了しました	2697
動画の読み込みに失敗しました	2732
動画の配信は終了しました	2697
動画は再生できません	2697
動画をもっと見る	2718
動画を再生	2732
動画を再生する	2674
動画を再生できません	2697
動画を再生できませんでした	2697
動画を見る	2659
動画を読み込み中	2697
動画を読み込めませんでした	2732
動画を読み込んでいます	2697
動画プレーヤーを読み込み中	2697
動画一覧	2718
""", '包': """
包邮	4865
""", '協': """
協賛	2727
協賛企業	2727
""", '单': """
单次	4846
单次捐款	4762
单篇购买	4872
""", '単': """
単発の寄付	2708
""", '博': """
博客來購買	4830
""", '占': """
占い	2694
""", '印': """
印刷	2645
印刷する	2645
印刷用ページ	2674
印刷用ページを表示	2674
""", '即': """
即时新闻	4786
即時新聞	4786
""", '原': """
原文を表示	2660
原文を見る	2660
原文連結	4815
原文链接	4815
""", '去': """
去京东看看	4830
去京东购买	4830
去天猫购买	4830
去淘宝购买	4830
""", '参': """
参与投票	4825
参与评论	4785
参加测验	4828
参加者募集中	2670
参加问卷调查	4805
""", '參': """
參加問卷調查	4805
參加測驗	4828
參與投票	4825
""", '友': """
友だち追加	2646
友だち追加する	2646
友善列印	4805
友達に教える	2674
""", '反': """
反馈	4785
""", '发': """
发一条友善的评论	4866
发现错误	4825
发现错误?请告诉我们	4805
发生错误	4852
发表留言	4785
发表评论	4785
发送	4852
发送成功	4851
""", '取': """
取材・文	2720
取消关注	4861
取消追蹤	4860
取消關注	4861
取消静音	4832
取消靜音	4832
""", '受': """
受け取る	2705
受付が完了しました	2735
""", '古': """
古い順	2692
""", '可': """
可随时退订	4851
可隨時取消	4848
""", '合': """
合わせて読みたい	2657
合作伙伴	4865
合作夥伴	4865
合成音声による読み上げ	2697
合成音声による読み上げです	2697
""", '同': """
同じカテゴリの記事	2657
同じ著者の記事	2684
同意	4781
同意して続ける	2700
同意して続行	2700
同意して閉じる	2700
同意しない	2651
同意する	2651
同意の管理	2700
同意を撤回	2700
同意を撤回する	2700
同意を管理	2700
同意を管理する	2700
同意並繼續	4836
同意并继续	4836
""", '后': """
后退#秒	4832
""", '听': """
听全文	4805
听文章	4832
听新闻	4775
听这篇文章	4805
""", '商': """
商业推广	4865
商品の詳細を見る	2738
商品を見る	2695
商品ページへ	2695
商品詳細	2738
商品详情	4876
商城	4865
商業推廣	4865
""", '單': """
單次	4846
單次捐款	4762
單筆	4846
單筆捐款	4845
單筆支持	4845
單篇購買	4872
""", '回': """
回上一頁	4875
回到頂端	4855
回到頂部	4788
回到顶部	4855
回复	4785
回答する	91
回覆	4785
回頂端	4788
回首頁	4788
""", '在': """
在 app store 下載	4839
在 facebook 查看	4867
在 google play 下載	4839
在 instagram 查看	4867
在 instagram 查看這則貼文	4867
在 spotify 收聽	4867
在 x 上查看	4867
在 youtube 上觀看	4867
在amazon購買	4830
在app store下载	4839
在app中打开	4839
在app中阅读	4839
在facebook查看	4867
在google play下载	4839
在instagram查看	4867
在instagram查看這則貼文	4867
在patreon上支持我们	4845
在spotify上收听	4867
在x上查看	4867
在youtube上观看	4867
在亚马逊购买	4830
在微博查看	4867
在浏览器中继续	4839
在瀏覽器中繼續	4839
""", '地': """
地図を見る	2660
地図を開く	2660
""", '執': """
執筆者	2720
執筆者プロフィール	2719
""", '填': """
填字游戏	4829
填字遊戲	4829
""", '复': """
复制	4864
复制成功	4775
复制网址	4805
复制链接	4775
""", '外': """
外部コンテンツを表示	2700
外部コンテンツを表示する	2700
外部送信について	2731
外部送信ポリシー	2731
""", '大': """
大	2726	4864
大号字	65
大字	4775
大家还在看	4786
大家都在看	4786
""", '头': """
头条	4786
""", '好': """
好的	4841
""", '如': """
如何关闭	4843
如何关闭广告拦截器	4842
如何關閉	4843
如何關閉廣告攔截器	4842
""", '始': """
始終允許	4837
始终允许	4837
""", '姓': """
姓名	4852
""", '字': """
字体	65
字体大小	4775
字号	4775
字幕	2698	4833
字幕をオン	2697
字幕を表示	2697
字級	65	4775
字级	65
字號	4863
字體大小	65	4775
""", '官': """
官方微博	4776
""", '定': """
定期定額	4762
定期定額捐款	4845
定期定額支持	4845
定期捐款	4845
""", '寄': """
寄付	2633
寄付する	2633
寄付で応援する	2674
寄付のお願い	2633
寄付はこちら	2708
寄付はこちらから	2708
寄付をする	2633
寄付ページはこちら	2708
寄付ページへ	2708
""", '寫': """
寫留言	4866
寫評論	4866
""", '專': """
專題	4786
""", '小': """
小	2726	4864
小字	4775
小編推薦	4786
小调查	92
""", '尚': """
尚未成為會員	4848
尚無留言	4805
""", '展': """
展开	4788
展开全文	4788
展开全部	4789
展开回复	4825
展开阅读全文	4875
展開	4788
展開全文	4855
""", '已': """
已关注	4776
已收到您的申请	4873
已是会员	4765
已是訂戶	4848
已有帐号	4765
已有帳號	4848
已有账号	4848
已經是會員	4765
已經是會員?登入	4765
已经是订户	4848
已经有账号	4848
已複製連結	4863
已關注	4860
""", '常': """
常に表示する	2700
常に許可	2701
常に許可する	2700
""", '年': """
年払い	2712
年額プラン	2712
""", '广': """
广告	4780
广告后继续阅读	4830
广告结束	4830
""", '広': """
広告	2649
広告の下に記事が続きます	2695
広告の後に続きます	2649
広告はここまで	2695
広告をスキップ	2649
広告を閉じる	2649
広告ブロッカーをご利用中です	2706
広告ブロックの解除方法	2706
広告ブロックを解除してください	2706
広告ブロックを解除しました	2706
広告企画	2649
広告終わり	2695
""", '廣': """
廣告	4780
廣告後繼續閱讀	4830
廣告結束	4830
廣編企劃	4830
廣編特輯	4830
""", '延': """
延伸閱讀	4786
延伸阅读	4786
""", '开': """
开启app	4839
开启推送	4840
开启通知	4840
开始测验	4828
开通vip	4872
开通会员	4765
""", '当': """
当前时间	4833
当当购买	4830
""", '影': """
影片已下架	4832
影片已移除	4832
影片無法播放	4832
影片載入中	4832
影片載入失敗	4870
影音	4786
""", '後': """
後で	2632
""", '微': """
微信	4775
微信扫一扫	4863
微信扫码分享	4863
微信登录	4848
微博	4775
""", '必': """
必填	4852
必填字段	4851
必填欄位	4851
必填項	4851
必填项	4851
必須	2715
必須項目	2715
必須項目です	2714
""", '忘': """
忘記密碼	4765
忘记密码	4765
""", '応': """
応援する	2633
""", '快': """
快进#秒	4832
""", '总': """
总是允许	4837
""", '您': """
您可能也喜歡	4786
您可能感兴趣	4786
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4814
您可随时退订	4851
您可隨時取消訂閱	4851
您已关注此话题	4860
您已投过票	4825
您已投過票	4825
您已经投过票	4825
您已訂閱	4873
您已订阅	4873
您的信息已发送	4851
您的姓名	4873
您的投票已提交	4825
您的支持很重要	4871
您的昵称	4866
您的暱稱	4866
您的留言	4873
您的訊息已送出	4851
您的邮箱	4769
您的電子郵件	4873
您的電郵	4769
""", '情': """
情報をお寄せください	2719
情報提供のお願い	2719
情報提供はこちら	2719
""", '想': """
想接收即時新聞通知嗎	4840
想接收通知吗	4840
""", '意': """
意見反饋	4825
意見回饋	4825
意见反馈	4785
""", '感': """
感想を送る	2654
感謝您的參與	4825
感謝您的投票	91	4825
感謝您的支持	4871
感谢您,您的信息已发送	4851
感谢您的参与	4825
感谢您的投票	91	4825
感谢您的支持	4871
感谢支持	4871
""", '成': """
成为会员	4762
成為會員	4762
""", '我': """
我们无法显示此内容	4836
我同意	4781
我同意处理我的个人数据	4851
我同意接收电子邮件	4851
我同意隱私權政策	4851
我已关闭	4842
我已关闭广告拦截器	4842
我已閱讀並同意隱私權政策	4851
我已關閉廣告攔截器	4842
我已阅读并同意隐私政策	4851
我的帐户	4765
我的帳戶	4765
我知道了	4781
我要举报	4825
我要投票	4825
我要捐款	4871
我要支持	4871
我要檢舉	4825
我要爆料	4856
我要留言	4785
我要糾錯	4805
我要纠错	4785
我要评论	4785
我要贊助	4871
""", '或': """
或	4849
""", '戻': """
戻る	2659
""", '所': """
所有新闻	4855
所有留言	4785
""", '打': """
打印	4775
打印本页	4805
打印食谱	61
打开	4789
打开app	4839
打开app查看更多	4839
打开app阅读	4839
打开app阅读全文	4839
打开客户端阅读	4839
打开微信扫一扫	4863
打开推送	4840
打赏	4762
打赏作者	4871
""", '扫': """
扫一扫分享	4863
扫描二维码下载	4839
扫码下载	4839
扫码下载app	4839
扫码下载客户端	4839
""", '投': """
投票	92	4826
投票ありがとうございました	91	2691
投票する	91	2674
投票を受け付けました	2691
投票区	92
投票成功	4825
投票済みです	2691
投票結果	2692	4826
投票結果を見る	91
投票结果	4826
投稿する	2654
投稿を表示	2700
投稿を表示する	2700
投稿を読み込む	2700
投稿须知	4856
""", '折': """
折りたたむ	2660
折扣码	4876
折扣碼	4876
""", '报': """
报告错误	4789
""", '拒': """
拒絕	4781
拒绝	4781
拒绝全部	4837
拒绝所有cookie	4869
""", '招': """
招聘启事	4805
""", '拡': """
拡大	2645
拡大する	2659
""", '按': """
按年計費	4848
按年计费	4848
按月	4846
按月捐款	4845
按月计费	4848
按讚	4776
""", '捐': """
捐款	4762
捐贈	4762
捐赠	4762
""", '掃': """
掃描qr code下載	4839
掃碼下載	4839
""", '排': """
排序	4826
排行榜	4786
""", '採': """
採用情報	2670
""", '接': """
接受	4781
接受並繼續	4836
接受全部	4781
接受全部cookie	4869
接受并继续	4836
接受所有	4781
接受所有 cookie	4869
接受所有cookie	4869
接收通知	4840
""", '推': """
推广	4780
推广内容	4780
推廣	4780
推荐	4786
推荐文章	4786
推荐方案	4849
推荐阅读	4786
推薦	4786
推薦文章	4786
推薦閱讀	4786
""", '提': """
提交	91	4852
提交成功	4851
提交成功,感谢您的反馈	4873
提交评论	4825
提供	2649
提供反馈	4825
提供意見	4825
提供新聞線索	4856
提供新闻线索	4856
""", '搜': """
搜尋	4788
搜索	4788
""", '撤': """
撤回同意	4836
""", '播': """
播放	4788
播放器加载中	4832
播放影片	4870
播放视频	4870
播放速度	4832
""", '支': """
支持我们	4762
支持我們	4762
支援する	2633
支援はこちら	2708
""", '收': """
收合	4789
收听	4775
收听文章	4832
收听本文	4805
收聽文章	4805
收聽本文	4832
收藏	4775
收藏文章	4775
收藏本文	4805
收藏食譜	61
收藏食谱	61
收起	4788
收起回复	4825
""", '放': """
放大图片	4855
放大圖片	4855
放大字体	4863
放大字體	4863
""", '数': """
数独	2694	4829
""", '數': """
數獨	4829
""", '文': """
文字の大きさ	65	2645
文字を大きくする	2725
文字を小さくする	2725
文字サイズ	2645
文字サイズを変更	2725
文字サイズ変更	65
文字拡大	2725
文字稿	4833
文字起こし	2698
文字起こしを表示	2697
文字起こしを見る	2697
文明上网,理性发言	4866
文明上网理性发言,请遵守新闻评论服务协议	4866
文章未完 廣告後繼續	4830
""", '料': """
料金プラン	2712
料金プランを見る	2734
""", '新': """
新しい順	2692
新着	2657
新着ニュース	2657
新着記事	2657
新着記事一覧	2684
新着順	2692
新聞線索	4856
新規会員登録	2635
新規登録	2635
新闻简报	4769
新闻线索	4856
""", '无': """
无所谓	4826
无法显示此内容	4836
""", '早': """
早割	2727
早鳥票	4865
早鸟票	4865
""", '时': """
时长	4833
""", '明': """
明白了	4789
""", '是': """
是否允许通知	4840
是否接收推送通知	4840
是否接收通知	4840
是否開啟通知	4840
""", '显': """
显示全部	4855
显示内容	4836
显示原文	4789
显示字幕	4832
显示帖子	4836
显示更多	4788
""", '時': """
時長	4833
""", '暂': """
暂不	4761
暂无评论	4805
暂无评论,快来抢沙发	4866
""", '暫': """
暫不	4761
""", '更': """
更多	4786
更多作者文章	4855
更多内容	4786
更多分享方式	4863
更多图片	4855
更多圖片	4855
更多報導	4786
更多影片	4855
更多报道	4786
更多文章	4786
更多新聞	4786
更多新聞請看	4814
更多新闻	4786
更多游戏	4828
更多精彩	4814
更多精彩内容	4875
更多精采內容	4805
更多视频	4855
更多选项	4864
更多選項	4864
更正政策	4856
更正與說明	4856
""", '書': """
書籍を購入する	2695
""", '最': """
最受欢迎	4849
最受歡迎	4849
最多人看	4814
最新	4826
最新ニュース	2657
最新ニュースを通知で受け取る	2704
最新号	2684
最新影音	4814
最新文章	4786
最新新聞	4786
最新新闻	4786
最新消息	4786
最新記事	2657
最旧	4826
最早	4826
最热	4826
最熱	4826
最舊	4826
最超值	4849
""", '會': """
會員中心	4765
會員專享	4768
會員專享內容	4768
會員專屬	4765
會員登入	4765
""", '月': """
月払い	2712
月額#円	2638
月額#円(税込	2638
月額プラン	2712
""", '有': """
有効なメールアドレスを入力してください	2714
有料会員からのプレゼント記事	2739
有料会員登録	2635
有料会員記事	2674
有料登録	2635
有料記事	2635
""", '朋': """
朋友圈	4775
""", '服': """
服务条款	4781
服務條款	4781
""", '朗': """
朗读全文	4832
""", '朝': """
朝刊・夕刊	2635
""", '未': """
未满十八岁禁止饮酒	4830
未滿十八歲禁止飲酒	4830
""", '本': """
本を購入する	2695
本周热门	4814
本文	2736
本文へ	2659
本文へ移動	2659
本文对您有帮助吗	4825
本文尚无评论	4866
本文已锁定	4848
本文由ai语音朗读	4832
""", '机': """
机器翻译	4805
机翻	4833
""", '来': """
来测测你的知识	4828
""", '查': """
查看专题	4855
查看优惠	4872
查看作者主页	4856
查看作者更多文章	4855
查看優惠	4872
查看全部	4788
查看全部图片	4855
查看全部文章	4875
查看全部評論	4825
查看全部评论	4825
查看原图	4788
查看原文	4815
查看商品	4876
查看回复	4825
查看回覆	4825
查看图集	4855
查看圖集	4855
查看地图	4789
查看專題	4855
查看投票結果	4866
查看投票结果	91	4866
查看文字稿	4832
查看方案	4872
查看更多	4788
查看更多图片	4855
查看更多评论	4825
查看留言	4785
查看結果	91
查看结果	91	4789
查看訂閱方案	4848
查看詳情	4789
查看订阅方案	4848
查看评论	4785
查看详情	4789
查看逐字稿	4832
查看高清图集	4855
""", '标': """
标签	4786
""", '检': """
检举评论	4866
""", '検': """
検索	2659
""", '業': """
業配	4780
""", '楽': """
楽天で見る	2695
楽天で詳細を見る	2695
楽天で購入	2695
楽天で購入する	2695
楽天市場で見る	2695
楽天市場で購入	2695
""", '標': """
標籤	4786
""", '機': """
機器翻譯	4805
機械翻訳	2698
""", '檢': """
檢舉	4785
檢舉留言	4866
""", '次': """
次のページ	2659
次の写真	2718
次の動画	2732
次の画像	2718
次の記事	2657
次の記事へ	2657
次の記事を読む	2737
次へ	2659
次を読む	2660
次ページ	2659
次回から自動的にログイン	2711
""", '正': """
正しいメールアドレスを入力してください	2714
正在加载播放器	4832
""", '此': """
此影片無法播放	4832
此文章已锁定	4848
此欄位為必填	4851
此視頻無法播放	4832
此视频不可用	4832
此视频已被删除	4832
此項為必填	4851
此页面对您有帮助吗	4825
此项为必填项	4851
""", '残': """
残り時間	2698
""", '毎': """
毎年	2709
毎月	2709
毎月寄付する	2708
毎月支援する	2708
""", '每': """
每一份支持都很重要	4845
每一份支持都重要	4845
每年	4846
每月	4846
每月捐款	4762
""", '氏': """
氏名	2715
""", '民': """
民調	92
""", '沒': """
沒意見	4826
""", '没': """
没意见	4826
没有账号	4848
""", '注': """
注册	4765
注册成功	4873
注目の記事	2657
注目キーワード	2657
注目ワード	2657
注目記事	2657
""", '测': """
测测你的知识	4828
""", '清': """
清晰度	4833
""", '游': """
游戏	4829
""", '点': """
点击取消静音	4870
点击图片查看大图	4855
点击打开声音	4870
点击排行	4786
点击播放	4805
点击放大	4855
点击查看全文	4875
点击查看原文	4815
点击查看大图	4788
点击阅读全文	4875
点击阅读原文	4815
点我看视频	4805
点赞	4775
""", '為': """
為您推薦	4786
""", '热': """
热点	4786
热点推荐	4786
热门	4786
热门排行	4786
热门文章	4786
热门新闻	4786
""", '無': """
無料で体験する	2635
無料で始める	2711
無料で試す	2711
無料で読む	2635
無料アプリをダウンロード	2703
無料ゲーム	2693
無料会員登録	2635
無料会員限定	2635
無料体験	2635
無料登録	2635
無法播放影片	4832
無法載入影片	4870
無法顯示此內容	4836
""", '焦': """
焦點新聞	4786
""", '熱': """
熱門	4786
熱門排行	4786
熱門文章	4786
熱門新聞	4786
熱門話題	4786
""", '爆': """
爆料信箱	4856
爆料專線	4856
爆料热线	4856
""", '特': """
特別協賛	2727
特定商取引法に基づく表記	2651
特集	2657
特集を見る	2718
特集ページへ	2718
特集一覧	2718
特集一覧へ	2737
""", '猜': """
猜你喜欢	4786
猜你喜歡	4786
""", '現': """
現在の再生時間	2697
""", '生': """
生成aiを使用しています	2732
""", '用': """
用app開啟	4839
用户协议和隐私政策	4869
""", '由': """
由ai生成	4859
由ai语音朗读	4832
""", '申': """
申し込む	2635
""", '电': """
电子报	4769
电子邮箱	4769
""", '画': """
画像をクリックして拡大	2718
画像を拡大	2659
画像を拡大する	2718
画像を見る	2659
画質	2698
""", '留': """
留言	4785
留言(#	4785
留言内容	4874
留言已關閉	4825
留言規則	4825
留言规则	4825
""", '略': """
略過廣告	4870
""", '登': """
登入	4765
登入/註冊	4765
登入後留言	4825
登出	4765
登录	4765
登录/注册	4765
登录后发表评论	4825
登錄	4765
登録	2635
登録が完了いたしました	2735
登録が完了しました	2674
登録して続きを読む	2635
登録する	2635
""", '發': """
發現錯誤	4825
發現錯誤?請告訴我們	4805
發生錯誤	4852
發表留言	4785
發表評論	4785
""", '皆': """
皆さまのご支援が力になります	2708
""", '監': """
監修者	2720
""", '目': """
目前時間	4833
目录	4788
目次	2659
目次へ戻る	2737
目錄	4788
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4786
相关报道	4786
相关推荐	4786
相关文章	4786
相关新闻	4786
相关标签	4786
相关视频	4814
相关阅读	4786
相關主題	4786
相關報導	4786
相關影片	4814
相關推薦	4786
相關文章	4786
相關新聞	4786
相關標籤	4786
相關閱讀	4786
""", '看': """
看了这篇文章的人也看	4786
看全文	4855
看原文	4815
看更多	4786
看更多作者文章	4855
看更多文章	4814
看更多新聞	4814
看更多照片	4855
看結果	91
""", '知': """
知道了	4789
""", '確': """
確認する	2715
確認メールをお送りしました	2714
確認画面へ	2715
""", '禁': """
禁止酒駕	4865
禁止酒駕,飲酒過量有害健康	4830
""", '稍': """
稍后	4841
稍后再说	4761
稍后提醒我	4761
稍后阅读	4805
稍後	4841
稍後再說	4761
稍後提醒我	4761
稍後閱讀	4805
""", '立': """
立即开通	4872
立即投票	91
立即捐助	4845
立即捐款	4762
立即捐赠	4845
立即支持	4871
立即訂閱	4765
立即订阅	4765
立即试玩	4828
立即購票	4830
立即贊助	4845
立即购票	4830
立即选购	4830
立即選購	4830
立即開始玩	4828
""", '筆': """
筆者	2720
筆者プロフィール	2719
""", '管': """
管理cookie	4836
管理偏好設定	4869
管理偏好设置	4869
管理同意	4836
管理同意设置	4836
管理同意選項	4836
管理选项	4869
管理選項	4869
""", '粉': """
粉絲團	4776
""", '精': """
精彩推荐	4814
精彩推薦	4814
精选	4786
""", '紙': """
紙面ビューアー	2635
""", '結': """
結果を見る	91	2660
""", '続': """
続きはこちら	2685
続きをみる	2659
続きを読む	2635
続けて読む	2737
""", '網': """
網友留言	4785
""", '編': """
編輯推薦	4786
編輯準則	4856
編輯精選	4786
編集ポリシー	2719
編集方針	2720
編集部おすすめ	2657
編集部のおすすめ	2657
""", '縮': """
縮小	2645
縮小字體	4863
""", '繼': """
繼續使用網頁版	4839
繼續閱讀	4788
繼續閱讀請往下	4830
""", '續': """
續訂	4872
""", '纠': """
纠错	4785
""", '继': """
继续在浏览器阅读	4839
继续浏览内容	4788
继续阅读	4788
""", '续': """
续订	4872
""", '编': """
编辑准则	4856
编辑推荐	4786
编辑精选	4786
""", '缩': """
缩小字体	4863
""", '网': """
网友评论	4785
网友评论仅供其表达个人看法,并不表明本站立场	4866
""", '翻': """
翻訳を表示	2660
""", '联': """
联系作者	4856
联系我们	4781
联系编辑部	4856
""", '聯': """
聯絡我們	4781
聯絡編輯部	4856
""", '聽': """
聽全文	4805
聽文章	4832
聽新聞	4775
聽這篇文章	4805
""", '脳': """
脳トレ	2694
""", '自': """
自动播放	4833
自動再生	2698
自動播放	4833
自動翻訳	2698
自定义金额	4845
自訂金額	4845
""", '菜': """
菜单	4788
""", '著': """
著作権	2651
著者の記事一覧	2718
著者をフォロー	2724
著者をフォローする	2724
著者プロフィール	2719
""", '複': """
複製	4864
複製網址	4805
複製連結	4775
""", '要': """
要接收推送通知吗	4840
要接收通知嗎	4840
""", '視': """
視頻由ai生成	4870
""", '觀': """
觀看更多	4814
""", '视': """
视频	4786
视频不可用	4832
视频加载中	4832
视频加载失败	4870
视频已下架	4832
视频已失效	4832
视频无法播放	4832
视频时长	4870
视频正在加载	4832
""", '解': """
解鎖全文	4805
解鎖文章	4872
解锁全文	4805
解锁文章	4872
解除しました	2707
解除方法	2707
解除方法はこちら	2707
""", '訂': """
訂戶專享	4830
訂戶專享優惠	4830
訂戶專享內容	4848
訂戶贈閱	4877
訂正について	2719
訂閱	4765
訂閱成功	4873
訂閱推播	4840
訂閱方案	4872
訂閱會員	4765
訂閱會員專屬內容	4805
訂閱郵件	4769
訂閱電子報	4769
""", '記': """
記事に関するお問い合わせ	2719
記事の続きはこちら	2685
記事の続きを読む	2718
記事の誤りを報告	2728
記事は広告の下に続きます	2695
記事は広告の後に続きます	2695
記事へのお問い合わせ	2719
記事へのご意見	2654
記事をサポートする	2633
記事をシェア	2739
記事をシェアする	2739
記事をプレゼント	2635
記事をプレゼントする	2674
記事を保存	2645
記事を保存する	2674
記事を印刷する	2645
記事を聴く	2697
記事を評価する	2728
記事を読む	2659
記事を購入する	2734
記事を音声で聞く	2697
記事を音声で聴く	2697
記事ランキング	2657
記事一覧	2659
記事一覧へ	2718
記事一覧を見る	2685
記事全文を読む	2659
記住我	4849
記者をフォロー	2724
記者プロフィール	2719
記者募集	2670
記者募集中	2670
""", '設': """
設定を保存	2700
設定を保存する	2700
設定を変更する	2731
設定を管理	2731
""", '許': """
許可	2705
許可する	2651
""", '註': """
註冊	4765
註冊成功	4873
""", '評': """
評価順	2692
評論	4785
評論已關閉	4825
評論規則	4825
""", '話': """
話題の記事	2657
""", '該': """
該作者更多文章	4855
""", '詳': """
詳しく見る	2660
詳細	2660
詳細を見る	2738
詳細・購入はこちら	2695
""", '語': """
語音播報	4805
語音朗讀	4805
""", '誤': """
誤りを報告	2660
誤りを報告する	2728
誤字脱字の報告	2674
誤字脱字を報告	2719
誤字脱字を報告する	2674
""", '読': """
読まれている記事	2657
読み上げ	2674
読み放題	2638
読み続ける	2660
読み込み中です	2697
読者限定	2695
""", '請': """
請填寫讀者問卷	4805
請我們喝杯咖啡	4845
請查收郵件	4851
請檢查您的收件匣	4851
請繼續下滑閱讀	4830
請繼續往下閱讀	4780
請輸入您的電子郵件	4873
請輸入有效的電子郵件	4851
請輸入有效的電子郵件地址	4851
請輸入電子郵件	4769
請選擇金額	4871
請關閉廣告攔截器	4842
""", '讀': """
讀者優惠	4830
讀者專享	4830
""", '讚': """
讚	4775
讚賞支持	4762
""", '订': """
订户专享	4830
订户专享优惠	4830
订户赠阅	4877
订阅	4765
订阅会员	4765
订阅成功	4873
订阅推送	4840
订阅邮件	4769
""", '记': """
记住我	4849
记者简介	4856
""", '设': """
设为google首选来源	4860
""", '评': """
评论	4785
评论(#	4785
评论功能已关闭	4866
评论已关闭	4825
评论规则	4825
""", '诚': """
诚聘英才	4805
""", '话': """
话题	4786
""", '该': """
该文章已关闭评论	4866
该视频不可用	4832
该视频已下架	4832
该邮箱已被注册	4873
""", '详': """
详情	4789
""", '语': """
语音朗读	4805
语音由ai生成	4832
""", '说': """
说点什么	4866
""", '请': """
请先登录再评论	4805
请关闭广告拦截器	4842
请我们喝杯咖啡	4845
请查收邮件	4851
请检查您的收件箱	4851
请继续往下阅读	4780
请输入您的电子邮件	4873
请输入您的邮箱	4873
请输入昵称	4866
请输入有效的电子邮件地址	4851
请输入有效的邮箱地址	4851
请输入邮箱	4769
请选择金额	4871
""", '读': """
读者专享	4830
读者优惠	4830
""", '購': """
購入はこちら	2695
購票	4865
購票連結	4830
購読	2635
購読する	2635
購読のお申し込み	2635
購読プラン	2734
購読プランを見る	2711
購読申し込み	2635
購買本書	4830
""", '贈': """
贈る	2726
贈送文章	4805
贈送文章給朋友	4805
贈送此文	4805
""", '贊': """
贊助	4762
贊助內容	4780
贊助商	4780
贊助我們	4845
""", '购': """
购买本书	4830
购买此书	4830
购票	4865
购票链接	4830
""", '赞': """
赞	4826
赞助	4762
赞助内容	4780
赞助商	4865
赞助商链接	4780
赞助我们	4845
赞赏	4762
赞赏作者	4871
""", '赠': """
赠送文章	4863
赠送此文	4805
""", '超': """
超值方案	4848
""", '跳': """
跳到主要內容	4788
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4870
""", '踩': """
踩	4826
""", '載': """
載入中	4832
載入內容	4836
載入更多	4788
載入貼文	4836
""", '輸': """
輸入您的電子郵件	4873
""", '轉': """
轉發	4775
""", '转': """
转发	4775
""", '载': """
载入内容	4836
""", '输': """
输入您的邮箱	4873
""", '返': """
返信	2654
返信する	2654
返信を書く	2728
返信を表示	2691
返信を見る	2691
返信を隠す	2691
返回上一页	4875
返回列表	4875
返回頂部	4855
返回顶部	4788
返回首頁	4855
返回首页	4788
""", '还': """
还不是会员	4848
还有更多精彩内容	4875
还没有账号	4848
""", '这': """
这篇文章对你有帮助吗	4825
这篇文章对您有帮助吗	4825
""", '进': """
进入专题	4855
进入专题页	4855
""", '连': """
连结已复制	4863
""", '追': """
追蹤	4776
追蹤中	4860
追蹤主題	4860
追蹤作者	4860
追蹤我們	4776
""", '退': """
退出全屏	4832
""", '送': """
送信	91	2715
送信が完了しました	2714
送信しました	2714
送信する	91	2715
送信完了	2714
送出	91	4852
送出成功	4851
送出留言	4825
送出評論	4825
送料無料	2727
""", '选': """
选择	4849
选择方案	4848
选择订阅方案	4848
选择金额	4871
""", '逐': """
逐字稿	4833
""", '這': """
這篇文章對你有幫助嗎	4825
這篇文章對您有幫助嗎	4825
""", '通': """
通報	2692
通報する	2654
通知をオン	2644
通知をオンにする	2704
通知を受け取らない	2704
通知を受け取りますか	2704
通知を受け取る	2674
通知を設定する	2704
通知を許可	2704
通知を許可しますか	2704
通知を許可する	2704
""", '速': """
速報	2657
速報を通知で受け取る	2704
速報通知を受け取る	2674
""", '連': """
連結已複製	4805
連載	2657
連載をフォロー	2724
連載をフォローする	2724
連載を見る	2718
連載一覧	2718
""", '遊': """
遊戲	4829
""", '運': """
運営会社	2651
""", '違': """
違反を報告	2691
違反を報告する	2691
違反報告	2654
""", '選': """
選單	4788
選択する	2712
選擇	4849
選擇方案	4848
選擇訂閱方案	4848
選擇金額	4871
""", '還': """
還不是會員	4848
還沒有帳號	4848
""", '邮': """
邮箱	4769
邮箱格式不正确	4851
邮箱格式错误	4851
""", '配': """
配信停止はいつでも可能です	2714
""", '重': """
重新加载页面	4842
重新播放	4833
重新整理頁面	4842
重新載入頁面	4842
""", '金': """
金額を入力	2708
金額を指定	2708
金額を指定する	2708
金額を選ぶ	2733
金額を選択	2733
金額を選択してください	2733
""", '链': """
链接已复制	4805
""", '閉': """
閉じる	2632	2659
""", '開': """
開く	2660
開啟推播	4840
開啟通知	4840
開始測驗	4828
開通會員	4765
""", '間': """
間違いを見つけたら	2719
""", '関': """
関連	2657
関連する記事	2657
関連キーワード	2657
関連タグ	2657
関連トピックス	2657
関連ニュース	2657
関連リンク	2657
関連動画	2657
関連動画を見る	2732
関連情報	2657
関連記事	2657
関連記事はこちら	2684
関連記事をもっと見る	2737
関連記事を見る	2737
""", '閱': """
閱讀下一篇	4875
閱讀全文	4788
閱讀原文	4815
閱讀更多	4788
""", '關': """
關於作者	4856
關於我們	4781
關注	4776
關注作者	4860
關注我們	4776
關注此主題	4860
關鍵字	4786
關閉	4761
關閉視窗	4875
關閉選單	4875
""", '阅': """
阅读下一篇	4875
阅读全文	4788
阅读剩余全文	4875
阅读原文	4815
阅读更多	4788
""", '随': """
随时取消	4848
随时可取消	4848
""", '隐': """
隐私偏好	4869
隐私政策	4781
隐私权政策	4781
隐私设置	4837
""", '隨': """
隨時取消	4848
""", '隱': """
隱私偏好	4869
隱私政策	4781
隱私權政策	4781
隱私權設定	4836
隱私設定	4837
""", '離': """
離開全螢幕	4832
""", '電': """
電子信箱	4769
電子信箱格式錯誤	4851
電子報	4769
電子版	2635
電子郵件格式不正確	4851
電郵	4852
""", '静': """
静音	4833
""", '靜': """
靜音	4833
""", '音': """
音声で聞く	2645
音声をダウンロード	2697
音声を再生	2732
音声読み上げ	2674
音频播放器	4870
""", '頭': """
頭條	4786
""", '顯': """
顯示內容	4836
顯示原文	4789
顯示字幕	4832
顯示更多	4788
顯示貼文	4836
""", '飲': """
飲酒過量,有害健康	4830
飲酒過量有害健康	4830
""", '首': """
首頁	4788
首页	4788
""", '马': """
马上开始	4789
马上玩	4828
""", '验': """
验证码	4852
""", '點': """
點我看影片	4805
點擊播放	4832
點擊播放本文	4805
點擊放大	4855
點擊看大圖	4855
點擊開啟聲音	4870
點擊閱讀全文	4875
點閱排行	4814
""", '가': """
가	2758
가격 보기	2845
가로세로 낱말퀴즈	2800
가입하기	2749
가장 많이 본 뉴스	2765
가장 인기	2820
""", '개': """
개인정보 보호 설정	2839
개인정보 설정	2806
개인정보 수집 동의	2821
개인정보 수집 및 이용 동의	2821
개인정보 수집 및 이용에 동의합니다	2821
개인정보 수집·이용에 동의합니다	2821
개인정보 처리방침	2763
개인정보처리방침	2763
""", '갤': """
갤러리 닫기	2844
갤러리 보기	2826
""", '거': """
거부	2763
""", '검': """
검색	2767
""", '게': """
게시물 보기	2806
게시물 불러오기	2806
게임	2800
게임 전체보기	2798
게임 하러 가기	2798
""", '결': """
결과 보기	91	2768
""", '계': """
계속 읽기	2749
계정이 있으신가요	2819
""", '고': """
고객센터	2763
고충처리인	2827
""", '공': """
공감	2797
공감순	2797
공유	2758
공유하기	2758
""", '과': """
과거순	2797
""", '관': """
관련 기사	2765
관련 기사 더보기	2844
관련 뉴스	2765
관련 영상	2788
관련 태그	2765
관련기사	2765
관련기사 더보기	2844
관련뉴스	2765
관련키워드	2765
""", '광': """
광고	2762
광고 건너뛰기	2840
광고 닫기	2762
광고 아래에 기사가 계속됩니다	2801
광고 영역	87
광고 종료	2801
광고 차단 해제 방법	2812
광고 차단을 해제해 주세요	2812
광고 차단을 해제했습니다	2812
광고 차단이 감지되었습니다	2812
광고 후 계속됩니다	2801
광고성 정보 수신 동의	2821
광고성 정보 수신에 동의합니다	2821
""", '괜': """
괜찮습니다	2746
""", '교': """
교보문고에서 구매	2801
""", '구': """
구글 계정으로 계속하기	2819
구글 계정으로 로그인	2819
구글 선호 매체로 추가	2831
구글 플레이에서 다운로드	2809
구글로 계속하기	2819
구글로 로그인	2819
구글플레이에서 다운로드	2809
구독	2749
구독 갱신	2842
구독 상품 보기	2819
구독 상품 선택	2819
구독 상품 안내	2842
구독 신청	2749
구독 신청이 완료되었습니다	2821
구독 신청하기	2819
구독 안내	2842
구독 전용	2749
구독 중	2749
구독 취소	2832
구독권 선택	2819
구독신청	2749
구독이 완료되었습니다	2780
구독자 전용	2751
구독자 전용 기사	2819
구독자 전용 혜택	2801
구독자 혜택	2801
구독자가 선물한 기사입니다	2846
구독중	2831
구독하고 이어서 읽기	2780
구독하기	2749
구매하기	2801
구매하러 가기	2801
""", '글': """
글씨 크기	65
글씨크기	2758
글자 작게	2833
글자 크게	2833
글자 크기	2758
글자 크기 변경	65	2780
글자 크기 조절	65	2780
글자크기	2758
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2841
금액 직접 입력	2815
금액을 선택하세요	2841
금액을 선택해 주세요	2841
""", '기': """
기계 번역	2803
기부하기	2747
기사 계속 보기	2844
기사 공유	2833
기사 공유하기	2758
기사 구매	2842
기사 더 보기	2844
기사 더보기	2780
기사 듣기	2780
기사 링크 복사	2780
기사 본문	2767
기사 선물하기	2780
기사 스크랩	2833
기사 스크랩하기	2780
기사 오류 신고	2780
기사 오류 제보	2780
기사 요약	2830
기사 원문 보기	2780
기사 음성으로 듣기	2802
기사 잠금 해제	2842
기사 저장	2833
기사 저장하기	2780
기사 전문 보기	2826
기사 전체보기	2826
기사 제보	2827
기사 제보 및 문의	2780
기사 추천	2836
기사 평가하기	2836
기사 후원하기	2747
기사는 광고 아래에 계속됩니다	2801
기사는 광고 후 계속됩니다	2801
기사듣기	2802
기사를 공유합니다	2846
기사에 대한 의견	2764
기사원문	2767
기사저장	2758
기사제보	2827
기사추천	2836
기자 구독	2775
기자 구독하기	2775
기자 소개	2827
기자 페이지	2775
기자 프로필 보기	2775
기자구독	2831
기자에게 메일 보내기	2827
기자에게 이메일 보내기	2827
기자의 다른 기사	2775
기자의 다른 기사 보기	2826
기자의 다른기사	2765
기자의 다른기사 보기	2826
기자페이지 바로가기	2826
기획 기사 보기	2826
""", '나': """
나중에	2746
나중에 보기	2780
나중에 읽기	2780
나중에 하기	2746
""", '남': """
남은 시간	2803
""", '낱': """
낱말퀴즈	2800
""", '내': """
내 정보	2749
내용을 입력하세요	2843
내용을 입력해 주세요	2843
""", '네': """
네, 받을게요	2810
네이버 구독	2761
네이버 로그인	2819
네이버 밴드 공유	2833
네이버 블로그	2758
네이버로 로그인	2819
네이버에서 구독	2761
네이버에서 구독하기	2761
""", '놓': """
놓치면 안 되는 기사	2788
""", '뉴': """
뉴스 더보기	2826
뉴스 듣기	2780
뉴스레터 구독	2754
뉴스레터 구독 신청	2754
뉴스레터 구독이 완료되었습니다	2843
뉴스레터 무료 구독	2780
뉴스레터 신청	2754
""", '닉': """
닉네임을 입력하세요	2836
""", '다': """
다른 공유 찾기	2758
다른 금액	2815
다른 기사	19	2765
다른 기사 더 보기	19
다른 기사 보기	2775
다른기사	2765
다른기사 보기	2765
다시 보기	2803
다시 보지 않기	2746
다시보기	2803
다음	2767
다음 기사	2765
다음 기사 보기	2780
다음 기사 읽기	2844
다음 동영상	2840
다음 사진	2826
다음 영상	2840
다음 이미지	2844
다음 페이지	2767
다음글	2826
다음기사	2765
다음에	2746
다음에 하기	2811
다크모드	2807
""", '닫': """
닫기	2746
""", '답': """
답글	2764
답글 달기	2796
답글 더보기	2796
답글 보기	2796
답글 쓰기	2796
답글 접기	2796
답글쓰기	2764
""", '당': """
당신이 좋아할 만한	2765
""", '댓': """
댓글	2764
댓글 #	2764
댓글 #개	2764
댓글 닫기	2796
댓글 더보기	2796
댓글 등록	2796
댓글 등록하기	2796
댓글 보기	2764
댓글 신고	2836
댓글 신고하기	2836
댓글 쓰기	2764
댓글 운영 원칙	2796
댓글 운영 정책	2780
댓글 운영정책	2780
댓글 작성	2796
댓글 작성 규칙	2796
댓글 작성하기	2796
댓글 정책	2796
댓글보기	2764
댓글쓰기	2764
댓글을 남겨 주세요	2836
댓글을 남겨주세요	2836
댓글을 입력하세요	2836
댓글을 입력해 주세요	2836
댓글을 입력해주세요	2764
댓글을 작성하려면 로그인 해주세요	2836
댓글이 닫혔습니다	2796
""", '더': """
더 많은 옵션	2833
더 보기	2767
더보기	2765	2767
""", '도': """
도서 구매하기	2801
도움이 되었나요	2796
""", '독': """
독자 의견 조사	2780
독자 특별 할인	2801
독자 할인	2801
""", '동': """
동영상	2765
동영상 로딩 중	2802
동영상 보기	2840
동영상 재생	2802
동영상 플레이어	2840
동영상을 불러오는 중입니다	2802
동영상을 불러올 수 없습니다	2840
동영상을 재생할 수 없습니다	2802
동의	2763
동의 관리	2806
동의 철회	2806
동의 철회하기	2806
동의 후 계속	2806
동의하고 계속	2806
동의하고 계속하기	2806
동의합니다	2763
""", '뒤': """
뒤로 가기	2768
""", '등': """
등록	2764
""", '디': """
디지털 구독하기	2842
디지털뉴스부	2775
디지털뉴스팀	2775
디지털콘텐츠팀	2775
""", '또': """
또는	2820
""", '라': """
라인	2758
""", '랭': """
랭킹	2765
랭킹뉴스	2765
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
로그아웃	2749
로그인	2749
로그인 상태 유지	2819
로그인 유지	2819
로그인 전용 기사	2819
로그인 후 댓글 쓰기	2780
로그인 후 댓글 작성이 가능합니다	2836
로그인 후 댓글을 작성할 수 있습니다	2796
로그인 후 이용해 주세요	2796
로그인/회원가입	2749
로그인이 필요	2751
로그인하고 계속 읽기	2842
로딩 중	2802
로딩 중입니다	2802
로딩중	2802
""", '링': """
링크 복사	2758
링크가 복사되었습니다	2780
""", '마': """
마이페이지	2749
""", '많': """
많이 본 기사	2765
많이 본 뉴스	2765
많이 본 영상	2788
많이 읽은 기사	2765
많이본 기사	2765
많이본 뉴스	2765
""", '매': """
매달	2816
매월	2816
""", '맨': """
맨 위로	2767
맨위로	2767
""", '메': """
메뉴	2767
메뉴 닫기	2767
메시지가 전송되었습니다	2821
메일	2758
메일함을 확인해 주세요	2821
""", '멤': """
멤버십 가입	2842
멤버십 가입하기	2842
""", '모': """
모두 거부	2807
모두 동의	2763
모두 허용	2807
모든 쿠키 거부	2839
모든 쿠키 수락	2839
모든 쿠키 허용	2839
모르겠다	2797
모름/무응답	2797
모바일 웹으로 계속	2809
""", '목': """
목록	2767
목록 보기	2826
목록보기	2767
목록으로	2826
목록으로 돌아가기	2844
""", '무': """
무료 게임	2798
무료 배송	2835
무료 체험 시작하기	2749
무료 회원가입	2749
무료, 스팸 없음	2821
무료로 읽기	2842
무료배송	2835
무제한 이용하기	2842
""", '문': """
문의	2764
문의 내용	2843
문자 크기	65
""", '바': """
바로 구매하기	2801
바로가기	2758
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2803
""", '밴': """
밴드	2758
""", '번': """
번역 보기	2768
""", '베': """
베스트	2765
""", '보': """
보내기	2823
""", '복': """
복사	2834
복사하기	2758
""", '본': """
본문 글씨 줄이기	2758
본문 글씨 키우기	2758
본문 바로가기	2767
본문으로 바로가기	2767
""", '북': """
북마크	2758
""", '브': """
브라우저에서 계속	2809
브라우저에서 계속 보기	2809
""", '비': """
비공감	2797
비밀번호 찾기	2749
비밀번호를 잊으셨나요	2819
""", '사': """
사이트맵	2763
사진 더 보기	2826
사진 더보기	2826
사진 모두 보기	2826
사진 크게 보기	2826
사진 크게보기	2826
사진 확대	2767
""", '삭': """
삭제된 동영상입니다	2802
""", '상': """
상품 보기	2845
상품 상세보기	2845
""", '새': """
새로고침	2812
""", '선': """
선택	2820
선택 저장	2806
선호 매체로 추가	2831
""", '설': """
설문	92
설문 결과	2797
설문 결과 보기	2836
설문 참여 바로가기	2780
설문 참여하기	2780
설문에 참여하기	2796
설문조사	92
설문조사 참여하기	2780
설정 관리	2839
설정 저장	2806
""", '소': """
소리 켜기	2840
""", '속': """
속보	2765
속보 알림 받기	2780
속보 알림 신청	2780
속보 알림을 받으시겠습니까	2810
""", '스': """
스도쿠	2800
스크랩	2758
스크랩하기	2780
스크립트	2803
스크립트 보기	2802
스토어	2835
스토어 바로가기	2801
스폰서	2762
""", '시': """
시리즈 보기	2826
""", '신': """
신고	2764
신고하기	2797
신문구독	2749
신청이 완료되었습니다	2821
""", '실': """
실시간 뉴스	2765
""", '아': """
아마존에서 구매	2801
아마존에서 보기	2801
아이디 저장	2819
아이디 찾기	2819
아직 회원이 아니신가요	2819
""", '알': """
알겠습니다	2768
알라딘에서 구매	2801
알라딘에서 보기	2801
알림 받기	2757
알림 설정	2757
알림 설정하기	2810
알림 켜기	2810
알림 허용	2810
알림을 받으시겠습니까	2810
알림을 받으시겠어요	2810
알림을 켜시겠습니까	2810
""", '애': """
애드블록을 해제해 주세요	2812
애드블록이 감지되었습니다	2812
애플로 계속하기	2819
애플로 로그인	2819
""", '앱': """
앱 다운로드	2757
앱 다운로드하기	2757
앱 다운받기	2809
앱 설치	2757
앱 설치하기	2757
앱스토어에서 다운로드	2809
앱에서 계속 읽기	2809
앱에서 보기	2809
앱에서 열기	2809
앱에서 이어보기	2809
앱으로 보기	2809
""", '언': """
언제든 해지 가능	2819
언제든지 수신 거부할 수 있습니다	2821
언제든지 해지 가능	2819
""", '에': """
에디터 추천	2765
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2815
""", '연': """
연간 결제	2820
연간 구독	2820
연관기사	2765
연재 보기	2826
""", '열': """
열기	2768
""", '영': """
영상	2765
영상 더보기	2826
영상 보기	2780
영상 재생	2802
영상으로 만나보세요	2780
영상으로 보기	2780
영상을 불러오는 중입니다	2802
영상을 불러올 수 없습니다	2840
영상을 재생할 수 없습니다	2802
""", '예': """
예매 바로가기	2801
예매하기	2801
예스#에서 구매	2801
예스#에서 보기	2801
""", '오': """
오늘 하루 보지 않기	2746
오늘은 그만 보기	2746
오늘의 운세	2800
오늘의 추천	2765
오늘의 핫뉴스	2788
오디오 다운로드	2802
오디오 플레이어	2840
오디오로 듣기	2780
오래된순	2797
오류 신고	2764
오류 신고하기	2780
오류가 발생했습니다	2821
오타 신고	2796
오탈자 신고	2780
""", '온': """
온라인뉴스팀	2775
""", '올': """
올바른 이메일 주소를 입력해 주세요	2821
올바른 이메일을 입력해 주세요	2821
""", '옵': """
옵션 관리	2839
""", '요': """
요금제 보기	2842
요약	2767
""", '원': """
원고료 보내기	2841
원문 보기	2768
원문보기	2767
""", '월': """
월간 결제	2820
월간 구독	2820
""", '웹': """
웹에서 계속 보기	2809
""", '위': """
위로	2767
위로 가기	2826
""", '유': """
유료 구독자 전용	2819
유료 기사입니다	2780
유료회원 전용	2819
유료회원 전용 기사	2819
유튜브 구독	2761
유튜브 구독하기	2761
유튜브에서 보기	2837
""", '음': """
음성 다운로드	2802
음성 재생하기	2780
음성으로 듣기	2758
음소거	2803
음소거 해제	2802
음소거를 해제하려면 탭하세요	2840
""", '응': """
응원하기	2747
""", '의': """
의견 남기기	2796
의견 보내기	2796
의견 쓰기	2764
""", '이': """
이 기사 공유하기	2846
이 기사 구매하기	2842
이 기사 어땠나요	2780
이 기사 어떠셨나요	2796
이 기사가 도움이 되었나요	2796
이 기사는 잠겨 있습니다	2819
이 기사를 공유합니다	2780
이 기사를 추천합니다	2780
이 기사를 평가해 주세요	2836
이 기사와 함께 읽은 기사	2780
이 기자의 다른 기사	2780
이 기자의 다른 기사 더보기	2826
이 동영상을 재생할 수 없습니다	2802
이 시각 많이 본 기사	2788
이 시각 많이 본 뉴스	2788
이 시각 주요뉴스	2765
이 시각 추천뉴스	2765
이 음성은 ai가 생성했습니다	2802
이 주제 팔로우	2831
이 콘텐츠를 표시할 수 없습니다	2806
이 페이지가 도움이 되었나요	2796
이런 기사는 어때요	2788
이름	2823
이름을 입력하세요	2843
이름을 입력해 주세요	2843
이메일	2758
이메일 주소 입력	2843
이메일 주소를 입력하세요	2821
이메일 주소를 입력해 주세요	2843
이메일 형식이 올바르지 않습니다	2821
이메일로 계속하기	2842
이메일로 공유	2833
이메일로 로그인	2842
이메일무단수집거부	2763
이메일을 입력하세요	2821
이메일을 입력해 주세요	2821
이메일을 입력해주세요	2843
이메일을 확인해 주세요	2821
이미 계정이 있으신가요	2819
이미 구독 중이신가요	2749
이미 구독 중입니다	2843
이미 등록된 이메일입니다	2843
이미 참여하셨습니다	2796
이미 투표하셨습니다	2796
이미 회원이신가요	2749
이미지 크게 보기	2767
이미지 크게보기	2826
이미지 확대	2767
이슈	2765
이어서 읽기	2844
이용권 구매	2819
이용권 선택	2819
이용약관	2763
이용약관에 동의합니다	2821
이전	2767
이전 기사	2765
이전 기사 보기	2780
이전 사진	2826
이전 영상	2840
이전 이미지	2844
이전글	2826
이전기사	2765
""", '인': """
인기 급상승	2788
인기 기사	2765
인기기사	2765
인기뉴스	2765
인쇄	2758
인쇄하기	2758
인스타그램 팔로우	2780
인스타그램에서 보기	2837
인스타그램에서 이 게시물 보기	2837
""", '일': """
일시	2816
일시 후원	2815
일시 후원하기	2815
일시정지	2803
일시후원	2747
""", '자': """
자동 번역	2803
자동 재생	2803
자동재생	2803
자막	2803
자막 보기	2802
자막 켜기	2802
자바스크립트가 비활성화되어 있습니다	2806
자발적 유료 구독	2841
자세히	2768
자세히 보기	2768
""", '작': """
작게	2834
""", '잘': """
잘 모름	2797
""", '장': """
장바구니 담기	2845
장바구니에 담기	2845
""", '재': """
재생	2767
재생 속도	2802
재생 시간	2803
재생속도	2802
재생할 수 없는 동영상입니다	2802
""", '저': """
저자 소개	2828
저작권규약	2763
저장	2758
""", '전': """
전송	2823
전송되었습니다	2821
전체 기사	2844
전체 기사 보기	2826
전체 뉴스 보기	2826
전체 댓글	2764
전체 동의	2807
전체 보기	2767
전체 사진 보기	2826
전체 화면	2803
전체메뉴	2767
전체보기	2767
전체화면	2803
전체화면 종료	2802
""", '접': """
접기	2767
접수되었습니다	2843
""", '정': """
정기	2816
정기 후원	2815
정기 후원하기	2747
정기구독	2749
정기후원	2747
정기후원 신청	2841
정기후원 신청하기	2841
정기후원하기	2815
정렬	2797
정상적으로 접수되었습니다	2843
정정·반론보도 신청	2827
정정보도 신청	2827
정정보도 요청	2827
""", '제': """
제보	2764
제보 바로가기	2827
제보하기	2764
제작 지원	2835
제작지원	2835
제출	91	2823
제휴 광고	2801
제휴 콘텐츠	2801
""", '좋': """
좋아요	2758
좋은 기사 후원하기	2747
""", '주': """
주소 복사	2780
주소가 복사되었습니다	2780
주소복사	2758
주요 기사	2765
주요 뉴스	2765
주요 뉴스 더보기	2788
주요기사	2765
주요뉴스	2765
주제 팔로우	2831
""", '지': """
지금 구매하기	2801
지금 뜨는 기사	2788
지금 뜨는 뉴스	2788
지금 플레이	2798
지금 플레이하기	2798
지금 후원하기	2841
지나친 음주는 건강에 해롭습니다	2801
지나친 음주는 건강을 해칩니다	2801
지도 보기	2768
지면보기	2749
""", '직': """
직접 입력	2816
""", '차': """
차단	2811
""", '참': """
참여하기	91
""", '창': """
창 닫기	2844
""", '책': """
책 구매하기	2801
""", '첫': """
첫 댓글을 남겨주세요	2836
첫 댓글을 작성해 보세요	2836
""", '청': """
청소년보호정책	2763
""", '최': """
최고의 혜택	2820
최신 기사	2765
최신 뉴스	2765
최신기사	2765
최신뉴스	2765
최신순	2797
최저가 보기	2845
""", '추': """
추천	2820
추천 기사	2765
추천 영상	2788
추천기사	2765
추천뉴스	2765
추천순	2797
""", '친': """
친구 추가하기	2780
""", '카': """
카카오 계정으로 로그인	2819
카카오 로그인	2819
카카오로 로그인	2819
카카오로 시작하기	2819
카카오스토리	2758
카카오톡	2758
카카오톡 공유	2758
카카오톡 공유하기	2833
카카오톡으로 공유	2780
카카오톡으로 공유하기	2780
카테고리	2765
""", '커': """
커피 한 잔 사주기	2815
커피 한 잔 후원하기	2815
""", '콘': """
콘텐츠 보기	2806
콘텐츠 불러오기	2806
콘텐츠 표시	2806
""", '쿠': """
쿠키 관리	2806
쿠키 설정	2763
쿠키 설정 관리	2806
쿠팡에서 구매	2801
쿠팡에서 구매하기	2801
쿠팡에서 보기	2801
쿠폰 받기	2845
""", '퀴': """
퀴즈	2800
퀴즈 도전하기	2798
퀴즈 풀기	2780
퀴즈 풀러 가기	2798
""", '크': """
크게	2834
""", '클': """
클릭하면 소리가 켜집니다	2840
""", '키': """
키워드	2765
""", '태': """
태그	2765
""", '텔': """
텔레그램에서 소식 받기	2780
""", '투': """
투표	92
투표 결과	2797
투표 결과 보기	91
투표 참여하기	2796
투표가 완료되었습니다	2796
투표에 참여해 주셔서 감사합니다	2796
투표하기	91	2780
투표해 주셔서 감사합니다	91	2796
""", '트': """
트위터	2758
트위터 공유	2758
트위터로 공유	2833
트위터에서 보기	2837
""", '특': """
특집 더보기	2826
특집 보기	2826
""", '티': """
티켓 예매	2801
티켓 예매하기	2801
""", '틱': """
틱톡에서 보기	2837
""", '팔': """
팔로우 중	2831
팔로우 취소	2831
""", '팟': """
팟빵에서 듣기	2837
""", '페': """
페이스북	2758
페이스북 공유	2758
페이스북에서 보기	2837
페이스북으로 공유	2780
페이스북으로 로그인	2819
페이지 새로고침	2812
페이지를 새로고침하세요	2812
페이팔로 결제	2842
""", '편': """
편집 원칙	2827
""", '펼': """
펼치기	2767
""", '포': """
포토	2765
포토 갤러리	2826
""", '폰': """
폰트 크기	2758
""", '푸': """
푸시 알림 받기	2810
""", '프': """
프리미엄	2749
프린트	2758
""", '피': """
피드백 보내기	2796
""", '필': """
필수	2823
필수 입력	2821
필수 입력 항목	2821
필수 입력 항목입니다	2821
필수 항목	2823
필수 항목입니다	2821
필자 소개	2827
""", '한': """
한 번	2816
한번만	2816
""", '할': """
할인 코드	2845
""", '함': """
함께 보면 좋은 기사	2765
함께 볼 기사	2788
함께 읽으면 좋은	2765
함께 읽은 기사	2788
""", '핫': """
핫뉴스	2765
핫이슈	2765
핫클릭	2788
""", '항': """
항상 허용	2807
""", '해': """
해제 방법	2814
해제했습니다	2814
""", '허': """
허용	2811
""", '헤': """
헤드라인	2765
""", '현': """
현재 시간	2803
""", '협': """
협찬	2762
""", '홈': """
홈	2767
홈으로	2826
홈으로 가기	2826
""", '화': """
화제의 뉴스	2765
화질	2803
""", '확': """
확인	2768
""", '환': """
환경설정 관리	2839
""", '회': """
회사소개	2763
회원 전용	2751
회원 전용 기사	2819
회원가입	2749
회원가입하고 계속 읽기	2842
회원이 아니신가요	2819
""", '후': """
후원	2747
후원 바로가기	2815
후원 신청	2815
후원 안내	2747
후원 페이지 바로가기	2815
후원 페이지로 이동	2815
후원 하기	2747
후원자 되기	2815
후원하기	2747
후원해 주셔서 감사합니다	2841
후원회원 가입	2747
후원회원 되기	2815
"""}

START = {'a': """
abonē	2948 K par	2948 K no	2948 K un	2950 K
acasă	97 K >	97 K '	97 K "
accès	1887 K illimité
această	52 K investigație	3643 K traducere	3699 K știre a fost
además	1454 K:	1499 K, en
adó	2238 K #%
adód	2238 K #%
adója	2238 K #%
ai가	2777 K 자동 번역한	2777 K 번역한	2777 K 핵심	2777 K 요약한
ai에게	2777 K 물어	2777 K 질문	2777 K 물어보기
ajánld	2238 K fel adód
ajánlja	2238 K fel adója	2238 K fel adód
ajánljuk	2263 K:
ajánlott	2265 K videó:	2265 K cikk:	2265 K cikkünk:
aktivér	687 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4235 K dig till vårt	4253 K
annoncørbetalt	749 K indhold fra
annonsørinnhold	3315 K fra
anúncio	3595 K em #
apoyá	81 K
après	2018 K déduction fiscale
apúntate	1480 K a nuestro seminario	1480 K a nuestro evento
aquí	1511 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3355 K wyraża poglądy	3355 K wyraża opinie	3355 K jest opinią	3369 K ukazał się	3369 K pochodzi z	3375 K przetłumaczony	3375 K został przetłumaczony	3375 K czyta	3375 K wygenerowany	3415 K został	3415 K przetłumaczono	3451 K ukazał się	3451 K pierwotnie ukazał	3451 K pochodzi z	3452 K	3462 K powstał we współpracy z
artykuły	3365 K autora
artículo	1534 K publicado originalmente	1563 K publicado en colaboración
artículos	1424 K gratuitos
ascultă	1 K	3632 K:	3649 K podcastul	3649 K acest articol	3708 K pe
atradāt	44 K
atsisiųskite	2882 K
autorė	2886 K:
autoři	516 K jsou
außerdem	902 K lesenswert:	902 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1488 K la app
beiträge	27 K	936 K von
benefício	3525 K do assinante:
berätta	59 K i	59 K gärna
beställ	4253 K
bestätigen	779 K sie ihre
bestätigungsmail	779 K
besøg	672 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1430 K diario	1430 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4677 K liên quan:	4690 K viết này có	4690 K viết có hữu ích	4737 K viết được bảo vệ	4738 K viết được thực hiện	4738 K viết được viết	4738 K viết này được	4745 K viết tiếp tục
báo	4690 K lỗi bài viết
bình	5 K luận	27 K luận	4691 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2263 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4690 K phát hiện	4690 K thấy bài viết
bản	4690 K tóm tắt này	4738 K dịch được
bấm	4692 K để nghe
bật	4668 K thông báo
""", 'c': """
caractères	1967 K restants
caràcters	425 K restants
chceš	538 K u nás pracovat	4022 K u nás pracovať
chefredaktör	4251 K och ansvarig utgivare:	4251 K:
chơi	4712 K ngay:
chưa	32 K có bình luận
citeşte	3632 K şi	3632 K şi:
citește	3632 K și	3632 K și:	3632 K:	3632 K mai mult	3632 K aici	3632 K mai departe:
citiți	3632 K și
ciąg	3379 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3479 K exclusivo para	3523 K gerado	3528 K oferecido por	3555 K incorporado d	3555 K externo d	3555 K incorporado do	3555 K incorporado da	3555 K externo do
conținut	3643 K generat	3647 K oferit de	3676 K încorporat de	3676 K extern de
coût	2018 K après déduction	2018 K réel après
crédit	1961 K photo	1961 K photos
crédits	1961 K photo	1961 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4694 K đặt ứng dụng	4694 K ứng dụng	4694 K app
còn	4710 K lại # ký tự
có	72 K thắc mắc	4677 K thể bạn quan tâm:	4733 K lỗi xảy ra
cấm	4737 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3638 K ai informații	3645 K ai observat o
dalinkitės	2882 K
další	503 K články autora
darovať	4016 K
dernières	1915 K actualités
descarcă	13 K	3663 K aplicația
descargá	13 K	1488 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3486 K no google play	3533 K na app store	3533 K no google play	3533 K para android e	3596 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	501 K video:
doporučte	531 K
doporučujeme	501 K článek:
dorești	3681 K să primești notificări
doriți	3681 K să primiți notificări
dosszié	2346 K: így	2346 K: itt	2346 K: ezért	2346 K: miért	2346 K: hogyan	2346 K: mit	2346 K: ki	2346 K: mi	2346 K: ez	2346 K: ezt	2346 K: hallgassa	2346 K: nézze	2346 K: minden	2346 K: a	2346 K: az
dostępna	3382 K w
dostępne	3382 K w
dostępny	3382 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3393 K do	3406 K do dyskusji
držte	28 K se
duración	1550 K del vídeo	1550 K del episodio
duração	3595 K do vídeo
durée	2014 K de la vidéo	2014 K de l'épisode
dzięki	3438 K naszym czytelnikom	3438 K naszym czytelniczkom
découvrez	1916 K aussi	1940 K la boutique	1940 K notre boutique	1940 K nos jeux	1940 K notre hors-série	1948 K notre application	1948 K notre appli
décryptage	1916 K :
déductible	1877 K des impôts	1877 K à #
déjà	1885 K abonné	1885 K inscrit	1885 K client
díky	580 K našim čtenářům	580 K našim předplatitelům
dùng	4701 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2317 K kedvezmény:	2317 K előny:	2317 K ajánlat:
előfizetőinknek	2338 K köszönhetően
előfizetőként	89 K	2295 K
encuéntranos	12 K
envía	3 K
envíanos	1469 K
ermöglicht	904 K von
erről	2263 K bővebben
escríbenos	1457 K
escúchalo	1551 K en spotify	1551 K en apple podcasts
escúchanos	1551 K en spotify
estagiária	3516 K sob supervisão	3516 * K sob supervisão
estagiário	3516 K sob supervisão
""", 'f': """
faça	3531 K o quiz	3531 K o teste	3531 K o nosso
felelős	2292 K szerkesztő:	2292 K kiadó:
fiți	31 K primul
foretrækker	688 K du
fortsätt	4255 K läsa
fortæl	59 K mig
fotogalería	1530 K:
fotogaléria	3990 K:
fotografía	1500 K:
fotoğraf	4474 K # / #	4474 K #/#
frågor	72 K	73 K om artikeln
få	663 K fuld adgang til	687 K adgang	687 K fri	687 K fuld	687 K besked	687 K ugens	687 K dagens	687 K de	687 K nyheder	687 K en notifikation	687 K breaking	687 K seneste nyt	698 K	720 K de vigtigste nyheder	720 K vigtige nyheder	720 K de største nyheder	720 K besked om	720 K besked, når	720 K nyhederne	720 K breaking	3225 K full tilgang til	3252 K tilgang	3252 K fri	3252 K full	3252 K beskjed	3252 K varsel	3252 K ukas	3252 K dagens	3252 K de	3252 K nyheter	3252 K siste	3264 K	3266 K varsel	3266 K varsler	3266 K push	4226 K full tillgång till	4253 K tillgång	4253 K fri	4253 K full	4253 K besked	4253 K en notis	4253 K veckans	4253 K dagens	4253 K de	4253 K nyheter	4253 K senaste	4264 K
férjen	2295 K hozzá
följ	12 K	4230 K	4253 K
følg	12 K	12 K oss	667 K	687 K	3229 K	3252 K
füge	12 K uns	910 K
fügen	12 K sie uns	910 K sie
für	782 K android und ios	850 K diesen artikel	850 K diesen	899 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2292 K:
""", 'g': """
gazeteciliğimizi	4430 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4691 K cửa hàng trực tuyến
giữ	4737 K bản quyền nội dung
glöm	4253 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4690 K ý cho bài viết
gör	4235 K quizet	4235 K vårt quiz	4253 K vårt
görmemiz	4435 K gereken
görsel	4479 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2296 K lát
hintergründe	902 K dazu:
hjälp	4235 K oss bli bättre	4235 K oss att bli bättre
hjælp	672 K os med at blive bedre
hlavné	4003 K body
hlavní	518 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4691 K trả lời khảo sát	4699 K ủng hộ
hämta	13 K	4239 K
häng	4253 K med
här	4281 K finns ett inbäddat innehåll från	4281 K finns inbäddat innehåll från	4281 K visas ett inbäddat innehåll från	4281 K visas inbäddat innehåll från	4281 K är ett inbäddat innehåll från	4281 K är inbäddat innehåll från
hääleta	1605 K
håll	28 K	28 K dig
hình	4734 K #/#
hör	854 K dir	910 K	4253 K
hören	854 K sie	910 K sie
hörzeit	926 K
hør	1 K artiklen	1 K artikkelen	1 K saken	654 K også	654 K også:	672 K mere på	687 K	3216 K også	3216 K også:	3252 K
""", 'i': """
iesūti	2936 K savu	2936 K
indlæg	27 K
indlæs	714 K altid indhold fra	714 K indhold fra
inlägg	27 K
innehåll	4316 K från annonsören
innehållet	4204 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2882 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3669 K acum:
já	59 K fez	3479 K é assinante
játssz	2314 K most:
jäikö	1773 K juttu kesken
jälgi	1605 K
jäsenetu	1821 K:
""", 'k': """
kapcsolódó	2263 K	2263 K:	2265 K videó:	2265 K cikk:	2265 K cikkünk:
każdego	3331 K ranka
kezdőlap	97 K >
không	4737 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4691 K tra kiến thức của bạn
kjøp	3234 K billetter	3234 K billett	3252 K
klausykitės	2867 K
klikněte	499 K zde
ključne	3904 K točke	3904 K tačke
klõpsates	1605 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2950 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	687 K
kopírovat	531 K
kopírovať	4016 K
kopē	2950 K
korzyść	3421 K dla prenumeratorów:
korábbi	2265 K cikkünk:
kvíz	499 K:	559 K:	559 K dne:	559 K týdne:	2281 K	2313 K:	3990 K:	4039 K dňa:	4039 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1814 K on
käännös	1814 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2295 K
kérjen	2295 K
kérjük	28 K
kênh	4668 K youtube của báo
köp	4235 K biljetter	4235 K biljett	4253 K
kövess	12 K
kövesse	2295 K
kövessen	12 K
køb	672 K billetter	672 K billet	687 K
küfür	27 K içeren
küldd	3 K el	2274 K el nekünk
küldje	2274 K el nekünk	2295 K	2295 K tovább
ký	4710 K tự còn lại
kļūsti	2950 K
kết	4682 K nối với chúng tôi
""", 'l': """
laimē	2950 K
laimėkite	2882 K
lasītāju	2958 K aptauja:
legyél	2295 K
lejupielādē	2950 K
leé	1499 K también	1499 K más	1499 K:
lisää	1778 K kirjoittajalta	1778 K toimittajalta	1799 K meidät	1848 K aiheesta:
lugejaküsitlus	1613 K:
lásd	2263 K még
lásson	2295 K több
lát	2274 K valami
láttál	2274 K valami
lägg	4253 K till
lähetimme	1746 K vahvistusviestin	1746 K sinulle vahvistusviestin	1746 K sinulle sähköpostia
lähetä	1776 K juttuvinkki	1776 K uutisvinkki	1776 K vinkki	1782 K mielipidekirjoituksesi	1782 K mielipidekirjoitus	1799 K
lämna	4229 K dina tips	4229 K ditt tips
läs	4186 K hela artikeln	4218 K mer om	4219 K också	4219 K också:	4219 K även	4219 K mer	4219 K mer:	4219 K:	4219 K här	4219 K även:	4226 K vidare med	4226 K mer på	4239 K e-tidningen	4239 K tidningen	4253 K	4255 K vidare
läsarerbjudande	4276 K:
läsaromröstning	4273 K:
läsarresa	4276 K:
lås	4186 K upp artikeln	4186 K upp den här artikeln
læs	653 K mere om	654 K også	654 K også:	654 K mere	654 K mere:	654 K:	654 K her	654 K hele	663 K videre med	677 K e-avisen	677 K avisen	687 K	689 K videre	736 K alt om emnet:	736 K alt om:
læserafstemning	707 K:
læserrejse	711 K:
læsertilbud	636 K:	711 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	519 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1799 K meidät
löysitkö	7 K
lütfen	28 K	4465 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3379 K wideo	3462 K powstał we współpracy z	3462 K we współpracy z	3462 K sponsorowany przez
medlemsförmån	4276 K:
meillä	1839 K ei ole omistajaa	1839 K ei ole omistajia	1839 K ei ole osakkeenomistajia	1839 K ei ole maksumuuria
mesterséges	2303 K intelligencia írta
mirá	1483 K el video	1499 K también	1499 K:
mitä	8 K pidit	33 K mieltä	1800 K mieltä sinä
mišljenja	3901 K autora	3901 K iznesena	3901 K izneta
mišljenje	3901 K autora
możliwość	5 K komentowania
mándanos	1469 K
más	1453 K noticias de	1453 K noticias sobre	1453 K sobre	1453 K en	1453 K de	1454 K información	1454 K información:	1457 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	503 K tip?	503 K tip na článek	503 K tip na téma	503 K tip pro	583 K přečteno už # ze #	583 K přečteno už # z #	583 K přečteno již # ze #	583 K přečteno již # z #	583 K přečteno # ze #	583 K přečteno # z #	4058 K prečítané už # zo #	4058 K prečítané už # z #	4058 K prečítané # zo #	4058 K prečítané # z #
märkasid	44 K	1590 K midagi	1596 K viga	1596 K artiklis viga
még	32 K nincs	2347 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	672 K os
mūs	2950 K vari
mời	4677 K xem	4677 K bạn đọc	4677 K độc giả	4682 K bạn tham gia	4682 K độc giả theo dõi	4682 K bạn đọc theo dõi	4692 K quý vị theo dõi	4692 K quý độc giả	4692 K bạn xem video	4692 K nghe
""", 'n': """
nabídka	563 K pro čtenáře:
nahlásit	541 K chybu
nahlásiť	4025 K chybu
nahláste	4025 K chybu
najważniejsze	3375 K informacje
naloži	4111 K	4144 K vedno vsebino	4144 K vsebino z	4144 K vsebino s	4144 K vsebino iz	4144 K vsebino od
naložite	13 K	4111 K
naročite	4118 K se na
naujienų	41 K telefonas
načítat	566 K vždy obsah	566 K obsah z	566 K obsah ze	566 K obsah od
načítať	4045 K vždy obsah	4045 K obsah z	4045 K obsah zo	4045 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	580 K majitele	580 K vlastníka	580 K akcionáře	580 K žádného	580 K paywall	580 K reklamy	4055 K majiteľa	4055 K vlastníka	4055 K akcionárov	4055 K žiadneho	4055 K paywall	4055 K reklamy
nemáte	539 K čas číst	4023 K čas čítať
nepatríme	4055 K žiadnemu
nepatříme	580 K žádnému
než	548 K vložíte komentář	548 K začnete diskutovat	548 K napíšete příspěvek
nguồn	4686 K:	4686 K :
nhận	4668 K thông báo
nové	521 K číslo	521 K vydání	4006 K číslo	4006 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3558 K é possível mostrar este conteúdo	3558 K foi possível mostrar este conteúdo
näe	1799 K enemmän
nägid	1606 K viga
näita	1605 K
näitkö	1800 K virheen
näytä	1799 K sisältö	1824 K sisältö palvelusta	1824 K aina sisältö
nå	4253 K vår
nézd	2263 K meg	2295 K meg
nézze	2263 K meg	2295 K meg
nāc	2941 K strādāt
nội	4717 K dung này không	4718 K dung này từ	4718 K dung nhúng từ	4718 K dung từ	4737 K dung được bảo vệ	4738 K dung được tạo	4738 K dung này được tạo
""", 'o': """
obrázek	556 K # z #
oceń	8 K	3376 K ten	3376 K artykuł	3376 K tekst
ocurrió	1527 K un error
odporučte	4016 K
odporúčame	3990 K:
odsłuchaj	3387 K	3387 K ten
ofereça	3 K
oglądaj	3362 K:
ohodnoťte	519 K	4004 K
olvasói	2317 K ajánlat:
olvasóink	2338 K támogatásának köszönhetően
olvasóinknak	2338 K köszönhetően
opracował	3366 K:
opracowała	3366 K:
opýtajte	4003 K sa
opširnije	3889 K:	3889 K na
otwórz	3349 K post
otázka	559 K dne:	4039 K dňa:
otázky	72 K
ouça	1 K	3504 K:	3529 K o podcast	3590 K no	3596 K no spotify	3596 K o podcast no
oversættelsen	704 K er
oír	1 K
""", 'p': """
pamanīji	2942 K kļūdu
pamanījāt	44 K	2942 K kļūdu
pastebėjote	44 K	2868 K įdomų	2874 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4686 K viên:
piditkö	8 K	69 K	82 K	1800 K
pidätkö	82 K	1800 K
piše	3916 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	536 K
podrži	81 K
podržite	81 K	3919 K
podés	12 K seguir	1470 K enviarnos
podívejte	499 K se:	499 K se na video	501 K se na video:
poglądy	3355 K wyrażone w
pokaż	3349 K post
poleć	3387 K
poslať	4016 K
poslechněte	1 K si	499 K si	499 K si:
poslušajte	1 K	3889 K:	4090 K:
posłuchaj	1 K	3362 K:	3362 K też:
povoliť	4045 K vždy obsah	4045 K obsah z	4045 K obsah zo	4045 K obsah od
poznáte	66 K niekoho
pozostała	3379 K część
pošaljite	41 K vijest
pošlete	531 K
pošlite	3 K	4016 K
poți	3638 K contacta autorul	3638 K contacta autoarea
praneškite	2868 K redakcijai
predplaťte	4020 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4276 K:
prečítajte	3990 K si tiež	3990 K si aj	3990 K si	3990 K si:
prečítali	4058 K ste už # zo #	4058 K ste už # z #	4058 K ste # zo #	4058 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2882 K
prikaži	3947 K uvijek sadržaj	3947 K uvek sadržaj	3947 K sadržaj s	3947 K sadržaj sa	3947 K sadržaj iz	3947 K sadržaj od	4144 K vedno vsebino	4144 K vsebino z	4144 K vsebino s	4144 K vsebino iz	4144 K vsebino od
pronašli	44 K ste
pročitaj	3889 K još	3889 K i
pročitajte	3889 K još	3889 K i	3889 K više	3889 K:	3889 K više o ovoj temi
pročitali	3959 K ste # od #	3959 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	4015 K mesiac len za	4015 K mesiac za	4015 K mesiac už za	4015 K mesiac zadarmo
przeczytałaś	3441 K już # z #	3441 K # z #
przeczytałeś	3441 K już # z #	3441 K # z #
prześlij	3387 K dalej
präsentiert	904 K von
próbálja	2310 K ki tudását
prüfen	910 K sie
publicité	2014 K dans #
publié	1998 K initialement dans le	1998 K initialement sur	2028 K avec l'autorisation
pàgina	450 K # de #
página	1528 K # de #	1528 K #/#	3572 K # de #	3572 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4004 K sa
páčilo	69 K sa
päeva	1613 K küsimus:
päivitä	1799 K
päivän	1817 K kysymys:
pääset	1799 K lukemaan
päätoimittaja	1797 K:
pódcast	1530 K:
păstrați	28 K
pērc	2941 K biļetes	2950 K
předplaťte	536 K si
přehrajte	499 K si
překlad	557 K byl
přetisk	68 K povolen	68 K možný
přečetli	583 K jste už # ze #	583 K jste už # z #	583 K jste již # ze #	583 K jste již # z #	583 K jste # ze #	583 K jste # z #
přečtěte	499 K si také	499 K si	499 K si:	499 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
připraveno	489 K ve spolupráci
""", 'q': """
querés	1470 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	539 K posloucháte
radšej	4023 K počúvate
radši	539 K posloucháte
rašykite	2868 K autorei	2868 K autoriui
recibí	1469 K las noticias
recomandări	3632 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2294 K ingyenesen
regisztráljon	2281 K	2294 K ingyenesen
regístrate	1421 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	703 K er
resztę	3379 K tekstu
rezervē	2950 K
rešite	3889 K kviz
riješite	3889 K kviz
rozwiąż	3362 K quiz
rozwiń	3349 K post	3349 K wpis
rätsel	893 K mit	929 K des tages:
rätseln	893 K sie mit
réservez	1940 K vos places pour la soirée de la rédaction
réservé	1885 K aux abonnés
réservée	1885 K aux abonnés
réservés	1885 K aux abonnés
résumer	1930 K cet article	1930 K l'article
résumé	1930 K généré	1930 K rédigé	1930 K réalisé	1930 K produit	1930 K par
rösta	4253 K	4269 K:	4269 K här:	4269 K i vår omröstning:
rādīt	2950 K
""", 's': """
sadržaj	3977 K je nastao u suradnji s
saglabā	2950 K
saistīts	2925 K:
saņem	2950 K
sažetak	3904 K	3904 K članka	3904 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	787 K:	787 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1469 K el canal	1499 K leyendo:
sesizări	3638 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	518 K	518 K článku	557 K vytvořila	557 K bylo
sisällön	1861 K tarjoaa
siųskite	2868 K savo	2882 K
sjefredaktør	3249 K:	3249 K og ansvarlig redaktør:
skaitytojų	2890 K apklausa:
skopírovať	4016 K
skrót	3375 K artykułu
skúsili	59 K ste
slå	3271 K på javascript
související	499 K:	501 K video:	501 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2030 K par
sponzorované	4076 K spoločnosťou
sponzorováno	605 K společností
sporočite	4123 K napako
sprawdź	3362 K:	3362 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4003 K sa
stališča	4101 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	554 K si aplikaci
stöd	81 K	4226 K
stötta	81 K	4226 K
støt	81 K	663 K
støtt	81 K	3225 K
suscríbete	1415 K a	1551 K en spotify
susidūrėte	2868 K su
susiję	2856 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1930 K générée
syötä	1746 K kelvollinen sähköpostiosoite	1799 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2301 K:
szívesen	2296 K meghallgatjuk
szöveg	2301 K:
sähköpostiosoite	1746 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1474 K
síganos	12 K
sígueme	1474 K
síguenos	12 K
só	3479 K para assinantes
sólo	1421 K para suscriptores
søg	687 K nu
súhrn	4003 K
súmate	12 K	56 K a las #
súvisiace	3990 K:
súvisiaci	3990 K článok
sūti	2936 K savu	2950 K
số	4710 K ký tự còn lại
""", 't': """
también	1442 K en facebook	1454 K puedes leer	1454 K puedes leer:	1454 K te puede interesar:
també	395 K et pot interessar:
também	3596 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1804 K on
tekstissä	1764 K esitetyt
tekstą	46 K galima
tenés	1464 ¿K información
textgröße	787 K:	787 K a
thấy	44 K lỗi
thử	4691 K sức với
tiedätkö	1776 K aiheesta	1776 K asiasta	1776 K lisää
tiivistelmä	26 K on	1813 K on
tiivistelmän	1813 K on
tilføj	687 K
tillåt	4281 K alltid innehåll från	4281 K innehåll från
tiếp	4745 K tục đọc sau
todavía	32 K no hay comentarios
további	2263 K részletek	2347 K cikkek a témában:
traducció	404 K feta
transparentní	511 K účet:
trên	4668 K google news
trình	4717 K duyệt của bạn không	4717 K duyệt không
trả	4691 K lời câu đố
trải	4701 K nghiệm
turpinājums	2952 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1776 K
tác	4686 K giả:	4686 K giả là
támogasd	81 K	2286 K a	2286 K az
támogass	2238 K adód
támogassa	81 K	2238 K adója	2286 K a	2286 K az
támogasson	2238 K adója
täglichen	779 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1764 K on mielipidekirjoitus	1764 K on mielipideteksti	1764 K on kolumni	1764 K on kommentti	1813 K tiivistelmä on	1814 K juttu on	1814 K artikkeli on	1814 K teksti on	1824 K on upotettu sisältö
tämän	52 K jutun
tässä	1824 K on upotettua sisältöä
télécharger	13 K	1896 K l'application
téléchargez	13 K
tóm	4690 K tắt này	4738 K tắt được
töltsd	13 K le	2310 K ki kvízünket
töltse	13 K le	2295 K le	2295 K ki	2310 K ki kvízünket
történeteiket	2274 K
tüm	27 K yorumlar
tęsinys	2884 K
tłumaczenie	3375 K	3415 K zostało
tải	13 K	13 K ứng dụng	4668 K ứng dụng	4668 K app	4694 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3924 K na grešku
uključi	3912 K
uključite	3912 K
uložit	531 K
uložiť	4016 K
uložte	531 K si	4016 K si
unbeschränkter	873 K zugang
unterstütze	81 K	761 K
unterstützen	81 K sie	761 K sie	761 K sie die
uočili	7 K ste
upozorniť	4025 K na chybu
upozorněte	541 K na chybu
urmărește	12 K	3632 K și:	3649 K video	3708 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3947 K uvijek sadržaj	3947 K uvek sadržaj	3947 K sadržaj s	3947 K sadržaj sa	3947 K sadržaj iz	3947 K sadržaj od
uživo	3964 K: kako	3964 K: ovako	3964 K: zašto	3964 K: što	3964 K: šta	3964 K: tko	3964 K: ko	3964 K: gdje	3964 K: gde	3964 K: ovo	3964 K: pogledajte	3964 K: poslušajte	3964 K: sve	3964 K: noć	3964 K: ljudi	3964 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2281 K részt
već	3940 K za #	3940 K od #
več	4090 K:	4090 K v videu	4115 K o tem	4115 K novic	4115 K preberite	4162 K o:	4162 K o temi:
videó	2346 K: így	2346 K: itt	2346 K: ezért	2346 K: miért	2346 K: hogyan	2346 K: mit	2346 K: ki	2346 K: mi	2346 K: ez	2346 K: ezt	2346 K: hallgassa	2346 K: nézze	2346 K: minden	2346 K: a	2346 K: az
vidéo	1916 K :
viktorīna	2958 K:
visą	2882 K interviu
više	3889 K o:	3965 K o:	3965 K o temi:
você	3504 K pode gostar:
vprašaj	4104 K
vprašajte	4104 K
vprašanje	4139 K dneva:
vypočujte	1 K si	3990 K si:
vyskúšali	59 K ste
vytiskněte	531 K
vytlačiť	4016 K
vytlačte	4016 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2295 K
válaszoljon	2295 K
vásárolja	2251 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	687 K med
véleménycikkeit	2274 K
více	499 K zde	499 K k tématu:	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
vídeo	1530 K:
võida	1605 K
võta	1590 K ühendust	1605 K
výhoda	563 K pro předplatitele:	4042 K pre predplatiteľov:
výhody	563 K pro předplatitele:	4042 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4055 K našim čitateľom	4055 K našim predplatiteľom
věnujte	531 K
vše	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
všechno	590 K o tématu téma:	590 K o tématu:
všechny	27 K komentáře	503 K články autora	590 K články k tématu téma:	590 K články k tématu:
všetko	4064 K o téme:	4064 K o:	4064 K k téme téme:	4064 K k téme:
všetky	4064 K články k téme téme:	4064 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	566 K povolit obsah	566 K zobrazovat obsah	566 K načítat obsah	566 K zobrazit obsah	4045 K povoliť obsah	4045 K zobrazovať obsah	4045 K načítať obsah	4045 K zobraziť obsah
""", 'w': """
webshopunkból	2317 K:
weiterführende	812 K artikel:
weź	3406 K udział w dyskusji
więcej	3361 K o	3361 K na temat	3361 K z	3362 K na ten temat:	3365 K artykułów autora	3447 K o:	3447 K na temat:
wykorzystałaś	3441 K już # z #	3441 K # z #
wykorzystałeś	3441 K już # z #	3441 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3433 K go, aby	3433 K go, żeby	3433 K ją, aby	3433 K blokadę	3433 K blokowanie
wyślij	3 K
wyświetlaj	3425 K treści z	3425 K treści ze	3425 K treści od
wöchentlichen	779 K newsletter
""", 'y': """
yanlişlik	4424 K mi
""", 'z': """
zahvaljujoč	4153 K našim bralcem
zahvaljujući	3956 K našim čitateljima	3956 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3349 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3425 K na treści
zgłoś	3398 K uwagę	3398 K błąd	3398 K literówkę	3398 K uwagi	3398 K nieścisłość
ziņo	2936 K redakcijai
zkopírovat	531 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4045 K vždy obsah	4045 K obsah z	4045 K obsah zo	4045 K obsah od
zobrazovať	4045 K vždy obsah	4045 K obsah z	4045 K obsah zo	4045 K obsah od
zostań	3395 K reporterem	3395 K reporterką	3395 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	825 K dpa	1185 K #	1185 K
""", 'à': """
à	1916 K lire aussi	1916 K lire également	1916 K lire :	1916 K lire sur	1916 K voir aussi	1916 K écouter	1916 K relire	1916 K découvrir	1916 K lire sur le même sujet	1916 K consulter :	1916 K voir également	1919 K propos de l'auteur	1919 K propos de l'autrice	1940 K retrouver dans le numéro	2015 K écouter sur spotify	2015 K écouter sur apple podcasts	2015 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3523 K gerado
""", 'ä': """
är	4229 K du
äänestä	1799 K
""", 'å': """
åldersgräns	4277 K #
åsikter	4212 K som framförs
åsikterna	4212 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3501 K preciso estar logado
écouter	1 K l'article	1 K cet article	1916 K aussi	2009 K sur
écoutez	1 K cet	1 K l'article	1944 K le podcast
élő	2346 K: így	2346 K: itt	2346 K: ezért	2346 K: miért	2346 K: hogyan	2346 K: mit	2346 K: ki	2346 K: mi	2346 K: ez	2346 K: ezt	2346 K: hallgassa	2346 K: nézze	2346 K: minden	2346 K: a	2346 K: az
épinglez	1963 K cet article	1963 K cette recette	1963 K cette page	1963 K la recette	1963 K ce billet	1963 K-la	1963 K-le	1963 K l'article	1963 K l'image
értékeljük	2323 K az ön
""", 'í': """
írd	2295 K be
írj	2274 K a szerzőnek
írja	2295 K be
írjon	2274 K a szerzőnek	2295 K közvetlenül	2295 K nekünk
""", 'î': """
în	3696 K imagini:
întreabă	3643 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2296 K szerint
""", 'ú': """
últimas	1453 K noticias de	3503 K de	3503 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	818 K die autor:in	818 K die autoren	818 K die autor:innen	821 K die autorin	821 K den autor	822 K die autorin	822 K den autor
übersetzung	907 K:	907 K aus dem
""", 'č': """
čitaj	3889 K još
čitajte	3889 K i	3889 K još	3889 K još:
članak	46 K se može	46 K možete	3904 K je preveden	3904 K čita	3907 K je objavljen u	3968 K je	3977 K je nastao u suradnji s	3977 K je nastao u suradnji sa
članek	46 K lahko	4104 K je preveden	4104 K bere	4104 K je prebral	4107 K je objavljen v	4165 K je	4173 K je nastal v sodelovanju z	4173 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	518 K byl přeložen	518 K přeložen	518 K načetl	521 K vyšel v	557 K byl přeložen	594 K vyšel v	594 K vyšel na	594 K původně vyšel	594 K byl původně	594 K byl publikován	594 K byl převzat	595 K	605 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4003 K bol preložený	4003 K načítal	4006 K vyšiel v	4067 K	4076 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	499 K také	499 K také:	499 K i	499 K více	499 K:
číslo	511 K účtu pro dary	511 K transparentního účtu
čítajte	3990 K aj	3990 K tiež	3990 K viac
""", 'đ': """
đánh	4690 K giá bài viết
đã	4733 K xảy ra lỗi	4733 K có lỗi
đăng	4691 K ký tham dự hội thảo	4737 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4707 K dây nóng: #	4707 K dây nóng #
được	68 K phép đăng lại
để	4720 K xem nội dung này	4720 K hiển thị nội dung này
đọc	4677 K thêm	4677 K thêm:	4677 K:	4677 K tiếp:	4682 K tin nhanh
""", 'į': """
įsigykite	2882 K
įtraukite	2882 K mus
įveskite	2882 K
""", 'ś': """
ściągnij	13 K	3411 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3391 K:
źródło	3391 K:
""", 'ż': """
żadnych	3438 K akcjonariuszy
""", 'ž': """
želite	3921 K raditi kod nas	3921 K da radite kod nas	4120 K delati pri nas
želiš	3921 K raditi kod nas	4120 K delati pri nas
žiadni	4055 K akcionári
žiadny	4055 K majiteľ	4055 K oligarcha
žinote	2868 K daugiau	2883 K istoriją
žiūrėkite	2856 K taip pat	2882 K
žádní	580 K akcionáři
žádný	580 K majitel	580 K oligarcha
""", 'ș': """
știrea	3706 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1036 K κάποια πληροφορία	1036 K πληροφορίες	1036 K πληροφορία	1036 K φωτογραφία	1036 K φωτογραφίες	1036 K κάποια φωτογραφία	1036 K κάποιο θέμα	1036 K μια ιστορία
""", 'ή': """
ήταν	1006 K χρήσιμο	1006 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	1021 K τον	1021 K τα	1021 K
ακούστε	1 K	990 K:	1083 K στο	1089 K το στο spotify	1089 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	1026 K λάθος	1026 K κάποιο λάθος
αναφορά	1026 K λάθους
αντιγράψτε	1016 K
αντιγραφή	1016 K
αξιολογήστε	1006 K
απαγορεύεται	1071 K η αναδημοσίευση	1071 K η αναπαραγωγή
αποθηκεύστε	1016 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	1005 K η περίληψη	1005 K η σύνοψη
αυτό	1048 K το βίντεο δεν είναι	1049 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	990 K:
βαθμολογήστε	1006 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1051 K να δείτε αυτό το περιεχόμενο	1051 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1045 K βοήθειας κεθεα
γραφτείτε	1037 K	1037 K για να
""", 'δ': """
δείτε	990 K επίσης	990 K:	990 K το βίντεο	990 K εδώ	990 K επίσης:	990 K ακόμα:	990 K φωτογραφίες	990 K ακόμη	990 K ακόμη:	1003 K όλα τα άρθρα	1017 K όλες	1017 K όλα	1017 K τις	1069 K φωτογραφίες:	1069 K βίντεο:	1083 K στο	1083 K αυτή τη δημοσίευση στο
δειτε	990 K επισης	990 K ακομη	990 K:
δεν	1024 K έχετε χρόνο να διαβάσετε	1048 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1071 K αρχικά
δημοσιεύτηκε	1071 K αρχικά
διάβασε	990 K επίσης	990 K ακόμη
διάρκεια	1088 K βίντεο
διαβάζεται	1005 K από
διαβάστε	990 K επίσης	990 K επίσης:	990 K ακόμη	990 K ακόμη:	990 K ακόμα	990 K:	990 K εδώ	990 K περισσότερα	990 K ακόμα:	990 K εδώ περισσότερα	990 K σχετικά	990 K αναλυτικά	1003 K όλα τα άρθρα	1017 K όλες	1017 K όλα	1017 K τις
διαβαστε	990 K επισης	990 K ακομη	990 K ακομα	990 K:
διαθέσιμη	1013 K στο
διαθέσιμο	1013 K σε	1013 K στο	1089 K στο spotify
διαφήμιση	1088 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	1037 K
εικόνα	1067 K # από #	1067 K # / #
εκτυπώστε	1016 K
ενεργοποιήστε	1013 K
ενσωματωμένο	1049 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1071 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1005 K περίληψη	1005 K σύνοψη	1005 K ανάγνωση	1005 K περίληψη αυτή	1072 K μετάφραση	1072 K περίληψη	1080 K είδηση συνεχίζεται	1088 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1023 K να εργαστείς μαζί μας
θέλετε	1023 K να εργαστείτε μαζί μας	1023 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1066 K πήγε στραβά
κίνδυνος	1045 K εθισμού
κατέβασε	1013 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1013 K	1021 K την εφαρμογή	1035 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	990 K:	1069 K:
""", 'λ': """
λήψη	1013 K από	1013 K στο
""", 'μ': """
μάθετε	1017 K όλες
με	1019 K πληροφορίες από
μείνετε	1017 K ενημερωμένοι
μετάφραση	1005 K
μοιράσου	1016 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	1003 K απόψεις	1003 K γνώμες
""", 'π': """
παίξε	1042 K τώρα:	1045 K υπεύθυνα
παίξτε	1042 K τώρα:	1045 K υπεύθυνα
παρουσιάστηκε	1066 K σφάλμα
περίληψη	1005 K
περιεχόμενο	1049 K από
περισσότερα	990 K:
πηγές	1019 K:
πηγή	1019 K:
προέκυψε	1066 K σφάλμα
προβολή	1083 K στο
προτείνετε	1016 K
προτιμάτε	1024 K να ακούτε	1024 K να ακούσετε
πρώτη	1071 K δημοσίευση:
πώς	1006 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1005 K
ρώτα	1005 K
ρώτησε	1005 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1006 K φάνηκε	1006 K βοήθησε	1006 K άρεσε
σελίδα	1067 K # από #	1067 K # / #
σου	69 K άρεσε
στείλτε	1016 K
στηρίξτε	81 K	1021 K	1021 K τον	1021 K τα	1021 K την
σύνοψη	1005 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1003 K κείμενα που
ταξινόμηση	1081 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1003 K άρθρο εκφράζει	1005 K άρθρο μεταφράστηκε	1005 K κείμενο μεταφράστηκε	1048 K βίντεο δεν είναι	1048 K περιεχόμενο δεν είναι	1049 K περιεχόμενο αυτό προέρχεται	1071 K άρθρο προστατεύεται	1071 K παρόν άρθρο προστατεύεται	1072 K κείμενο	1072 K άρθρο	1072 K παρόν άρθρο	1072 K κείμενο αυτό	1072 K άρθρο αυτό	1080 K άρθρο συνεχίζεται	1080 K κείμενο συνεχίζεται	1088 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1067 K # από #	1067 K # / #
φωτορεπορτάζ	1069 K:
""", 'χ': """
χαρίστε	1016 K
χαρακτήρες	1040 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	1003 K τα άρθρα
όλες	1017 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3782 K - обозреватель	3782 K - корреспондент	3782 K - колумнист	3782 K - редактор	4562 K - оглядач	4562 K - колумніст	4562 K - кореспондент
авторка	4562 K - оглядачка	4562 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3849 K владельцев	3849 K акционеров	3849 K цензуры и рекламы	4628 K власників	4628 K акціонерів	4628 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3849 K нашим читателям	3849 K вашим пожертвованиям
больше	3764 K новостей	3765 K по теме:	3805 K любите слушать	3805 K нравится слушать	3858 K о:
будь	31 K первым	4624 K ласка, вимкніть його	4624 K ласка, вимкніть блокувальник	4624 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3785 K ли материал	3785 K ли пересказ	3785 K ли этот пересказ	3785 K ли этот	3785 K ли текст
была	3785 K ли статья	3785 K ли эта	3785 K ли новость
більше	4543 K по темі:	4543 K за темою:	4543 K на тему:	4543 K про це:	4577 K новин	4577 K матеріалів	4637 K про:
""", 'в': """
в	3838 K этом месте находится встроенный контент	3838 K этом месте находится встроенный пост	3838 K этом месте находится встроенный публикация	3838 K этом месте размещён встроенный контент	3838 K этом месте размещён встроенный пост	3838 K этом месте размещён встроенный публикация	3838 K этом месте размещен встроенный контент	3838 K этом месте размещен встроенный пост	3838 K этом месте размещен встроенный публикация	3838 K этом месте показан встроенный контент	3838 K этом месте показан встроенный пост	3838 K этом месте показан встроенный публикация	3838 K этом месте встроенный контент	3838 K этом месте встроенный пост	3838 K этом месте встроенный публикация
вакансии	3788 K "	3788 K редакции
вакансії	4567 K "	4567 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3785 K понравилась	3785 K понравился	3785 K помогла	4565 K сподобалась	4565 K сподобалася	4565 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3738 K рассылка
ви	4624 K використовуєте блокувальник	4631 K прочитали вже # із #	4631 K прочитали вже # і #	4631 K прочитали # із #	4631 K прочитали # і #	4631 K прочитали вже # з #	4631 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3767 K по теме:	3857 K: как	3857 K: так	3857 K: почему	3857 K: что	3857 K: кто	3857 K: где	3857 K: это	3857 K: вот	3857 K: смотрите	3857 K: послушайте	3857 K: всё	3857 K: все	3857 K: ночь	3857 K: люди	3857 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3831 K:
вимкніть	4624 K його, щоб	4624 K блокувальник	4624 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3831 K дня:
вопросы	72 K?
впервые	3862 K опубликовано в	3862 K опубликовано на	3862 K опубликован в	3862 K опубликована в	3862 K напечатано в
вперше	4641 K опубліковано в	4641 K опубліковано у	4641 K опубліковано на	4641 K надруковано в
все	27 K комментарии	3764 K новости на тему	3764 K материалы	3764 K новости	3764 K статьи	3769 K статьи автора	3769 K материалы автора	3858 K о:	3858 K материалы по теме:	3858 K статьи по теме:	3858 K материалы о:	3858 K новости по теме:	4637 K про:
всегда	3754 K разрешать контент	3838 K разрешать контент	3838 K показывать контент	3838 K разрешить контент	3838 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4572 K
встановіть	13 K	4572 K	4598 K застосунок
встигніть	4603 K передплатити
всё	3858 K о:	3858 K по теме:
всі	4637 K матеріали за темою:	4637 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3845 K используете блокировщик	3852 K прочитали уже # из #	3852 K прочитали # из #
выключите	3845 K его, чтобы
відео	4636 K: як	4636 K: так	4636 K: чому	4636 K: що	4636 K: хто	4636 K: де	4636 K: це	4636 K: ось	4636 K: дивіться	4636 K: послухайте	4636 K: усе	4636 K: все	4636 K: ніч	4636 K: люди	4636 K: порт
вікторина	4610 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3784 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4564 K від	4564 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4611 K:
""", 'д': """
детальніше	4543 K:	4543 K про це
джерела	4579 K:
джерело	4579 K:
дивіться	4543 K також	4543 K:	4543 K також:	4543 K відео:
до	4543 K теми:
добавьте	3845 K наш сайт в	3845 K сайт в
додайте	4624 K наш сайт до	4624 K сайт до
дозволити	4617 K завжди контент	4617 K завжди вміст	4617 K контент із	4617 K контент з	4617 K контент від	4617 K вміст із	4617 K вміст з	4617 K вміст від
дозволяти	4617 K завжди контент	4617 K завжди вміст	4617 K контент із	4617 K контент з	4617 K контент від	4617 K вміст із	4617 K вміст з	4617 K вміст від
докладніше	4543 K:	4543 K про це	4637 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3793 K в	3793 K на	3793 K для	4572 K в	4572 K у	4572 K на	4572 K для
достъпно	254 K в	254 K на
досье	3857 K: как	3857 K: так	3857 K: почему	3857 K: что	3857 K: кто	3857 K: где	3857 K: это	3857 K: вот	3857 K: смотрите	3857 K: послушайте	3857 K: всё	3857 K: все	3857 K: ночь	3857 K: люди	3857 K: порт
досьє	4636 K: як	4636 K: так	4636 K: чому	4636 K: що	4636 K: хто	4636 K: де	4636 K: це	4636 K: ось	4636 K: дивіться	4636 K: послухайте	4636 K: усе	4636 K: все	4636 K: ніч	4636 K: люди	4636 K: порт
дотримуйтесь	28 K
другие	3769 K материалы автора
думка	4562 K автора	4562 K редакції	4562 K, висловлена
думки	4562 K авторів
""", 'е': """
ежедневная	3738 K рассылка
еженедельная	3738 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3769 K новость?
еще	3765 K по теме:	3767 K по теме:
ещё	3764 K больше	3765 K по теме:	3767 K по теме:
""", 'з': """
з	4614 K нашого магазину:
за	4531 K підтримки компанії	4531 K підтримки партнера	4531 K сприяння компанії	4543 K темою:
забелязахте	7 K
завантажити	4572 K в	4572 K з	4572 K у
завантажте	13 K	4572 K в	4572 K з	4598 K застосунок	4598 K додаток
завантажувати	4617 K завжди контент	4617 K завжди вміст	4617 K контент із	4617 K контент з	4617 K контент від	4617 K вміст із	4617 K вміст з	4617 K вміст від
завантажуйте	13 K	4572 K	4582 K застосунок
завдяки	4628 K нашим читачам	4628 K вашим внескам
завжди	4617 K дозволяти контент	4617 K дозволяти вміст	4617 K показувати контент	4617 K показувати вміст	4617 K дозволити контент	4617 K дозволити вміст	4617 K завантажувати контент	4617 K завантажувати вміст
загружать	3838 K всегда контент	3838 K контент из	3838 K контент с	3838 K контент от
загрузите	3793 K в	3793 K на
загрузить	3754 K контент	3754 K пост
задайте	3784 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4564 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4576 K
збережіть	4576 K
здесь	3838 K находится встроенный контент	3838 K находится встроенный пост	3838 K находится встроенный публикация	3838 K размещён встроенный контент	3838 K размещён встроенный пост	3838 K размещён встроенный публикация	3838 K размещен встроенный контент	3838 K размещен встроенный пост	3838 K размещен встроенный публикация	3838 K показан встроенный контент	3838 K показан встроенный пост	3838 K показан встроенный публикация	3838 K встроенный контент	3838 K встроенный пост	3838 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4614 K для передплатників:
зручніше	4585 K слухати
""", 'и': """
играть	3832 K:
идет	3826 K подписка
идёт	3826 K подписка
из	3835 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3799 K:
источники	3799 K:
""", 'к': """
как	3785 K вам статья	3785 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4564 K виклад	4564 K переказ
коротко	3784 K от	4564 K від
краткий	26 K пересказ	3784 K пересказ
кратко	3784 K от
краткое	3784 K содержание	3829 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4614 K для передплатників:
лучшее	3764 K за
любите	4585 K слухати
""", 'м': """
материал	46 K можно	3754 K содержит данные	3765 K по теме:	3767 K по теме:	3787 K опубликован в	3790 K можно	3829 K переведён	3829 K переведен	3862 K впервые опубликован	3862 K был впервые	3872 K подготовлен в партнёрстве с	3872 K подготовлен в партнерстве с	3872 K подготовлен при поддержке	3872 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3767 K по теме:
матеріал	46 K можна	4531 K підготовлено за підтримки	4531 K створено за підтримки	4531 K підготовлено у партнерстві	4531 K створено у партнерстві	4607 K перекладено	4641 K уперше опубліковано	4652 K підготовлено у партнерстві з	4652 K підготовлено за підтримки	4652 K створено за підтримки	4652 K створено у партнерстві з
маєте	72 K запитання
месяц	3796 K подписки за
ми	4624 K помітили, що ви
мнение	3782 K автора	3782 K редакции
мнението	244 K на автора
мнения	3782 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3728 K работаем благодаря вам	3728 K работаем благодаря вашей	3728 K работаем благодаря вашим	3728 K существуем благодаря вам	3728 K существуем благодаря вашим	3728 K существуем на ваши	3728 K работаем на ваши	3728 K живём на ваши	3728 K живем на ваши	3728 K независимы благодаря	3746 K в	3845 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4576 K
надішліть	3 K	4576 K
накратко	246 K от
началась	3826 K подписка
начало	97 K >	97 K "
наша	3738 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3826 K забудьте подписаться	4603 K забудьте передплатити
немає	4585 K часу читати	4628 K власників
нет	32 K комментариев	3805 K времени читать	3849 K владельцев
новия	249 K брой
новият	249 K брой
новости	3764 K партнеров
новый	3787 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3765 K этом подробнее	3769 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3784 K	4564 K
онлайн	3857 K: как	3857 K: так	3857 K: почему	3857 K: что	3857 K: кто	3857 K: где	3857 K: это	3857 K: вот	3857 K: смотрите	3857 K: послушайте	3857 K: всё	3857 K: все	3857 K: ночь	3857 K: люди	3857 K: порт	4636 K: як	4636 K: так	4636 K: чому	4636 K: що	4636 K: хто	4636 K: де	4636 K: це	4636 K: ось	4636 K: дивіться	4636 K: послухайте	4636 K: усе	4636 K: все	4636 K: ніч	4636 K: люди	4636 K: порт
опитахте	59 K
опитування	4610 K дня:
опрос	3831 K дня:
оригинал	3862 K статьи опубликован
оригінал	4641 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3845 K его, чтобы	3845 K блокировщик	3845 K adblock
открихте	7 K
откройте	3793 K в
открыта	3826 K подписка
открыть	3746 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3797 K
отправьте	3 K	3797 K
оформити	4603 K передплату
оформить	3826 K подписку
оценете	247 K
оцените	8 K	3785 K
оцініть	4565 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3872 K материала	4652 K матеріалу	4652 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3872 K материала	3872 K рубрики
партнёрский	86 K материал:
первый	3796 K месяц за
перевод	3784 K выполнен	3784 K сделан	3829 K выполнен	3829 K сделан	3829 K осуществлён	3829 K подготовлен
передплата	4575 K за #	4575 K від #	4603 K на перше півріччя	4603 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3746 K в
переказ	4564 K
переклад	4564 K зроблено	4607 K виконано	4607 K зроблено	4607 K здійснено	4607 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3784 K
перший	4575 K місяць за
письма	3738 K "
питання	73 K до статті	4610 K дня:
по	89 K подписке	3765 K теме:
повече	232 K по темата:	259 K новини
повідомити	4587 K про помилку
повідомте	4587 K про помилку	4587 K нам про помилку
погляди	4562 K авторів
пограйте	4611 K:
подарете	258 K
подарите	3797 K
подарить	3797 K
подарувати	4576 K
подаруйте	4576 K
поддержать	3802 K
поддержи	81 K
поддержите	81 K	3802 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3857 K: как	3857 K: так	3857 K: почему	3857 K: что	3857 K: кто	3857 K: где	3857 K: это	3857 K: вот	3857 K: смотрите	3857 K: послушайте	3857 K: всё	3857 K: все	3857 K: ночь	3857 K: люди	3857 K: порт	4636 K: як	4636 K: так	4636 K: чому	4636 K: що	4636 K: хто	4636 K: де	4636 K: це	4636 K: ось	4636 K: дивіться	4636 K: послухайте	4636 K: усе	4636 K: все	4636 K: ніч	4636 K: люди	4636 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3746 K в
подписка	3796 K за #	3796 K от #	3796 K за рубль	3826 K на первое полугодие	3826 K на второе полугодие
подписывайтесь	12 K	3802 K на
подпишись	12 K	3817 K на
подпишитесь	12 K	3746 K в	3802 K на	3817 K на нас
подробнее	3765 K:	3765 K в материале	3765 K - в	3765 K читайте в материале	3765 K об этом	3767 K по теме:	3767 K на тему:	3858 K о:
подробности	3765 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3845 K, отключите его	3845 K, отключите блокировщик
позиция	3782 K автора
позицията	244 K на автора
позиція	4562 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3754 K контент	3754 K публикацию	3754 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4617 K завжди контент	4617 K завжди вміст	4617 K контент із	4617 K контент з	4617 K контент від	4617 K вміст із	4617 K вміст з	4617 K вміст від
показывать	3838 K всегда контент	3838 K контент из	3838 K контент с	3838 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4576 K
порекомендуйте	3797 K
последвайте	12 K	264 K
последние	3764 K новости о
послухати	1 K
послушать	1 K
поставте	4564 K запитання
похоже	3845 K, вы используете блокировщик	3845 K, у вас включён	3845 K, у вас включен
почитать	3765 K:
преведено	246 K с
преводът	246 K е
предложение	3835 K для читателей:	3835 K для подписчиков:
предпочитате	267 K да слушате
прежде	3818 K чем оставить комментарий	3818 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3769 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4603 K передплата
продолжается	3826 K подписка	3826 K подписная кампания
пройдите	3765 K тест
пройдіть	4543 K тест
пропозиція	4614 K для читачів:	4614 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3754 K содержит данные
підписка	4575 K за #	4575 K від #
підписуйся	12 K
підписуйтесь	12 K	4582 K на
підпишіться	12 K	4582 K на
підсумок	4564 K
підтримайте	81 K	4582 K
підтримати	4582 K
""", 'р': """
работа	3788 K в "
радимо	4543 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3838 K всегда контент	3838 K контент из	3838 K контент с	3838 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3754 K контент	3754 K показ	3754 K содержимое	3838 K всегда контент	3838 K контент из	3838 K контент с	3838 K контент от
распечатайте	3797 K
распечатать	3797 K
расскажите	59 K в
рассылка	3738 K "	3738 K:
редакция	3728 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3765 K:	3767 K видео:
рекомендуємо	4543 K:
робота	4567 K в "	4567 K у "
роздрукувати	4576 K
роздрукуйте	4576 K
розкажіть	59 K у
розпочалася	4603 K передплата
розпочато	4603 K передплату
""", 'с': """
саммари	3784 K
свалете	13 K	254 K	279 K приложението
свежий	3787 K номер
свързани	232 K:
связаться	3769 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3793 K в	3793 K из	3802 K приложение	3822 K приложение
скачать	13 K	3793 K в	3793 K на
скидка	3835 K для подписчиков:
скопировать	3797 K
скопируйте	3797 K
скопіювати	4576 K
скопіюйте	4576 K
следвайте	12 K ни	264 K
следите	12 K за	3746 K в
слухайте	4543 K:	4543 K також:
слухати	1 K
слушайте	3765 K:	3765 K также:
слушать	1 K
см	3765 K. также:
смотрите	3765 K также	3765 K:	3765 K	3765 K также:	3765 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3807 K об ошибке	3807 K нам об ошибке
сообщить	3807 K об ошибке
сохраните	3797 K
сохранить	3797 K
спитайте	4564 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3872 K материала	3872 K рубрики	4652 K матеріалу	4652 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3784 K
спросить	3784 K
спільно	4531 K з компанією
станьте	31 K первым	31 K першим	3802 K подписчиком	3802 K соучастником	4582 K частиною спільноти	4582 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4564 K перекладено	4607 K перекладено	4641 K вперше опубліковано	4641 K було вперше
стаття	4641 K вперше опублікована	4642 K
статью	46 K можно	3790 K можно
статья	3784 K переведена	3784 K озвучена	3785 K была	3787 K опубликована в	3829 K переведена	3862 K впервые опубликована	3862 K была впервые	3862 K первоначально	3863 K
стежте	12 K за
стислий	4564 K виклад	4564 K переказ	4607 K виклад
схоже	4624 K, ви використовуєте	4624 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3832 K:
""", 'т': """
тази	308 K статия е публикувана
також	4543 K читайте:
тб	4636 K: як	4636 K: так	4636 K: чому	4636 K: що	4636 K: хто	4636 K: де	4636 K: це	4636 K: ось	4636 K: дивіться	4636 K: послухайте	4636 K: усе	4636 K: все	4636 K: ніч	4636 K: люди	4636 K: порт
текст	46 K можно	46 K можна	3784 K переведён	3784 K переведен	3784 K озвучен	3829 K переведён	3829 K переведен	3862 K впервые опубликован	3862 K был впервые	3862 K вышел в	4564 K перекладено	4564 K озвучено	4607 K перекладено	4641 K уперше опубліковано	4641 K вперше опубліковано	4641 K було вперше	4641 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3831 K дня:	4610 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3835 K для подписчиков:
точка	3782 K зрения автора	4562 K зору автора	4562 K зору редакції
триває	4603 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3838 K находится встроенный контент	3838 K находится встроенный пост	3838 K находится встроенный публикация	3838 K размещён встроенный контент	3838 K размещён встроенный пост	3838 K размещён встроенный публикация	3838 K размещен встроенный контент	3838 K размещен встроенный пост	3838 K размещен встроенный публикация	3838 K показан встроенный контент	3838 K показан встроенный пост	3838 K показан встроенный публикация	3838 K встроенный контент	3838 K встроенный пост	3838 K встроенный публикация	4617 K є вбудований контент	4617 K є вбудований допис	4617 K є вбудований публікація	4617 K є вбудований вміст	4617 K розміщено вбудований контент	4617 K розміщено вбудований допис	4617 K розміщено вбудований публікація	4617 K розміщено вбудований вміст	4617 K показано вбудований контент	4617 K показано вбудований допис	4617 K показано вбудований публікація	4617 K показано вбудований вміст	4617 K вбудований контент	4617 K вбудований допис	4617 K вбудований публікація	4617 K вбудований вміст
""", 'у': """
у	3845 K вас включён блокировщик	3845 K вас включен блокировщик	3849 K нас нет владельца	3849 K нас нет владельцев	3849 K нас нет акционеров	3849 K нас нет инвесторов	3849 K нас нет хозяев	4531 K партнерстві з компанією	4617 K цьому місці є вбудований контент	4617 K цьому місці є вбудований допис	4617 K цьому місці є вбудований публікація	4617 K цьому місці є вбудований вміст	4617 K цьому місці розміщено вбудований контент	4617 K цьому місці розміщено вбудований допис	4617 K цьому місці розміщено вбудований публікація	4617 K цьому місці розміщено вбудований вміст	4617 K цьому місці показано вбудований контент	4617 K цьому місці показано вбудований допис	4617 K цьому місці показано вбудований публікація	4617 K цьому місці показано вбудований вміст	4617 K цьому місці вбудований контент	4617 K цьому місці вбудований допис	4617 K цьому місці вбудований публікація	4617 K цьому місці вбудований вміст	4624 K вас увімкнено блокувальник	4628 K нас немає власника	4628 K нас немає власників	4628 K нас немає акціонерів	4628 K нас немає інвесторів	4628 K нас немає олігарха
увидели	7 K ошибку
удобнее	3805 K слушать
уперше	4641 K опубліковано в	4641 K опубліковано у	4641 K опубліковано на	4641 K надруковано в
усе	4637 K про:	4637 K за темою:
успейте	3826 K подписаться
установите	13 K	3822 K приложение
усі	27 K коментарі	4637 K матеріали за темою:	4637 K статті за темою:
утренняя	3738 K рассылка
""", 'ф': """
фотогалерея	3765 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3804 K работать у нас	3804 K у нас работать	3804 K работать в нашей
хочете	4584 K працювати в нас	4584 K в нас працювати	4584 K працювати у нас
хочеш	4584 K працювати в нас
хочешь	3804 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4564 K переказ	4564 K короткий виклад	4564 K короткий переказ	4564 K стислий виклад	4607 K текст	4607 K матеріал	4642 K текст	4642 K матеріал
цю	4607 K статтю
ця	76 K тема закрита	4642 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4565 K була стаття	4565 K був матеріал	4565 K був переказ	4565 K був цей переказ	4565 K була ця	4565 K був цей	4565 K сподобалась	4565 K сподобалася	4565 K сподобався
читай	3817 K нас
читайте	12 K нас	13 K	3746 K в	3746 K нас в	3765 K также	3765 K также:	3765 K:	3765 K подробнее	3765 K еще	3765 K по теме:	3765 K подробнее:	3765 K материал	3765 K в материале	3767 K по теме:	3793 K нас без	3793 K без	3802 K	3802 K нас в	4543 K також	4543 K також:	4543 K:	4543 K ще	4543 K також на тему:	4543 K по темі:	4543 K також на тему	4582 K
читать	3746 K в	3765 K также	3765 K по теме:
что	33 K вы думаете	3765 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4543 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3829 K статья	3863 K статья
это	26 K резюме	52 K расследование	3784 K краткое содержание
этот	26 K пересказ	3754 K материал содержит	3784 K пересказ	3784 K краткий пересказ	3790 K материал можно	3790 K текст можно	3829 K текст	3829 K материал	3863 K текст	3863 K материал
эту	3790 K статью можно
""", 'я': """
як	4565 K вам стаття	4565 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2071 K את
אולי	2086 K פספסתם:
אזהרה	2099 K: צריכה מופרזת של אלכוהול	2099 K - צריכה מופרזת
אין	2124 K להעתיק	2124 K לעשות שימוש
אירעה	2120 K שגיאה
אל	2077 K תפספסו: הפעילו
ארעה	2120 K שגיאה
""", 'ב': """
בואו	2072 K לעבוד איתנו
בחנו	2074 K את עצמכם
""", 'ד': """
דווחו	2071 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2058 K:	2073 K לפודקאסט	2073 K לפרק
האם	8 K אהבתם	2071 K הכתבה	2071 K הסיכום	2071 K המידע
הדוא	2065 K"ל האדום
הדפדפן	2102 K שלך אינו	2102 K שלך לא
הווידאו	2102 K אינו
הורידו	13 K	2051 K את האפליקציה	2076 K
הטקסט	2125 K נוצר
היו	31 K הראשונים
הירשמו	2072 K לוובינר	2072 K לכנס
הכותב	2066 K הוא
הכותבים	2066 K הם
הכותבת	2066 K היא
הכנתם	59 K
הכתבה	2071 K עניינה	2087 K ממשיכה	2124 K מוגנת	2125 K נכתבה	2125 K תורגמה	2133 K ממשיכה
המחבר	2066 K הוא
המחברת	2066 K היא
המייל	41 K האדום
המשך	2087 K הכתבה	2133 K הכתבה
הסיכום	2125 K נוצר
הסרטון	2102 K אינו	2102 K לא
הפעילו	2077 K התראות	2077 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2073 K המלא זמין
הצביעו	2074 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2051 K לערוץ הטלגרם	2051 K לקבוצת הוואטסאפ	2051 K לקבוצת הווטסאפ	2062 K אלינו	2062 K לערוץ	2062 K לקבוצה	2062 K לקבוצת	2062 K לקבוצות	2062 K עכשיו	2062 K גם	2063 K	2072 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2073 K לפודקאסט
השתתפו	2074 K בסקר
התגובות	5 K
התוכן	2102 K אינו	2124 K מוגן
התחקיר	52 K הזה
התרגום	2125 K נעשה
""", 'ח': """
חודש	2082 K ראשון ב
""", 'י': """
יש	72 K שאלות	2065 K לכם מידע	2065 K לכם סיפור	2065 K לך מידע	2065 K לך סיפור
""", 'כ': """
כדי	2082 K לקרוא את	2106 K לצפות בתוכן	2106 K להציג את התוכן
כל	2062 K החדשות
כתבות	2086 K נוספות:
""", 'ל': """
להאזנה	2073 K לכתבה	2073 K לפודקאסט
להורדת	2076 K
להמשך	2082 K קריאה
לכל	2066 K הכתבות של	2086 K הכתבות:
לכתבה	2058 K המלאה
לכתבות	2086 K נוספות:
לעדכונים	2062 K נוספים	2062 K
לערוץ	2051 K הטלגרם
לפניות	2065 K לכתב	2065 K לכתבת
לפרק	2073 K המלא
לצפייה	2073 K בסרטון	2073 K בווידאו	2073 K במשדר	2106 K בתוכן
לקבוצת	2051 K הווטסאפ	2062 K הוואטסאפ	2062 K הווטסאפ
לקבלת	2062 K עדכונים
לקריאה	2058 K נוספת	2058 K נוספת:	2082 K מלאה
לקריאת	2082 K הכתבה המלאה
לרכישת	2072 K כרטיסים לכנס	2072 K כרטיסים לחצו	2072 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2074 K דעתכם? הצביעו
מייל	2065 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2120 K השתבש
""", 'נ': """
נותרו	2094 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2065 K במשהו	2065 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2102 K זה אינו
""", 'ע': """
עוד	2058 K בנושא:	2086 K במדור:	2086 K כתבות:
עמוד	2121 K # מתוך #
ענו	2074 K על הסקר	2074 K על הסקר:	2074 K על החידון
עקבו	12 K	2062 K אחרינו	2063 K אחרי
""", 'פ': """
פורסם	2124 K לראשונה	2124 K במקור
פרסומת	2087 K
""", 'צ': """
צפו	2058 K:	2058 K גם	2073 K בסרטון	2073 K בתיעוד	2073 K בווידאו	2073 K בכתבה
צריכה	2099 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2077 K התראות	2077 K עדכונים על	2077 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2058 K גם	2058 K גם:
קראו	2058 K גם	2058 K גם:	2058 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2062 K להיות	2062 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2096 K עכשיו:
שחקו	2096 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2094 K נותרו	2094 K שנותרו
תוכן	2103 K מוטמע	2103 K זה מגיע	2103 K חיצוני	2103 K זה מוצג	2125 K זה נוצר
תמונה	2121 K # מתוך #	2121 K # / #
תמכו	81 K	2080 K	2081 K בעיתונות	2081 K בנו	2081 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1731 K مطلب	1731 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1684 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1722 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1672 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1696 K بازي كنيد:
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
انتشار	1722 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1669 K اين	1669 K خطايي
اين	52 K گزارش	1669 K	1684 K مطلب را هم بخوانيد:	1701 K ويدئو در	1701 K ويديو در	1701 K محتوا در	1702 K محتوا از	1722 K مقاله تحت	1723 K متن	1723 K مقاله	1723 K خلاصه	1723 K ترجمه	1723 K خبر
اينجا	1684 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1722 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1657 K:
بخوانيد	1657 K:
براي	1705 K ديدن اين محتوا	1705 K مشاهده اين محتوا	1705 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1669 K اين
بيشتر	1657 K بخوانيد	1657 K بخوانيد:	1657 K ببينيد	1684 K بدانيد:
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
تصوير	1719 K # از #
تعداد	1694 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1665 K با نويسنده
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
خبرنگار	1665 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1718 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1672 K خود را
در	1657 K اين باره بخوانيد	1672 K اين نظرسنجي	1672 K نظرسنجي ما	1672 K نظرسنجي	1684 K همين زمينه:	1684 K همين رابطه:
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
شما	1672 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1719 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1665 K:
عكس	1719 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1694 K باقيمانده
كد	1665 K خبر:	1665 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1722 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1705 K جاوااسكريپت
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
مترجم	1665 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1702 K جاسازيشده از	1702 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1701 K شما
مشكلي	1718 K پيش امد
مصيتم	7 K
مطالب	1657 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1665 K:	1665 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1669 K شما درباره
نظرات	5 K
نظرسنجي	1672 K:
نقل	68 K مطالب با ذكر	1722 K مطالب
نويسنده	1665 K:	1665 K :
نويسههاي	1694 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1657 K بخوانيد	1657 K بخوانيد:	1684 K ببينيد:
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
گزارش	1665 K:	1669 K خطا
""", 'अ': """
अभी	2198 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2203 K ब्राउजर
आपको	2176 K यह	2176 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2204 K पोस्ट
इनपुट	2171 K-	2171 K:	2171 K -	2171 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2162 K भी पढें	2162 K भी पढें:	2189 K भी पढें-	2189 K भी देखें:
""", 'ए': """
एक	2219 K त्रुटि हुई
एजेंसी	2171 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2162 K पढें:	2189 K भी पढें:
""", 'क': """
कुछ	2219 K गलत हो गया
केवल	2185 K # रुपये में
कोई	44 K गलती	72 K सवाल	2219 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2176 K यह	2176 K आपको
""", 'ख': """
खबर	2176 K में कोई	2230 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2204 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2171 K:
""", 'त': """
तस्वीर	2220 K #/#
""", 'द': """
देखें	2162 K:	2162 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2189 K:
पढें	2162 K:	2189 K-
पसंद	69 K आया
पेज	2220 K #/#	2220 K # / #
""", 'फ': """
फेसबुक	2204 K पोस्ट
फोटो	2220 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2171 (K
""", 'म': """
मात्र	2185 K # रुपये में
""", 'य': """
यह	2162 K भी पढें	2162 K भी पढें:	2162 K भी देखें:	2171 (K लेखक के	2176 K खबर आपको	2189 K भी पढें-	2189 K भी पढें -	2203 K वीडियो आपके	2203 K सामग्री आपके	2204 K सामग्री	2206 K सामग्री देखने के लिए	2206 K वीडियो देखने के लिए	2223 K लेख कॉपीराइट	2223 K सामग्री कॉपीराइट	2224 K लेख	2224 K खबर	2224 K अनुवाद	2224 K सारांश	2224 K तस्वीर	2224 K सामग्री
यूट्यूब	2204 K वीडियो
ये	2162 K भी पढें	2162 K भी पढें:	2171 (K लेखक के	2189 K भी पढें-	2189 K भी देखें:
""", 'ल': """
लेख	2230 K विज्ञापन के
लेखक	2171 K के बारे में	2171 (K	2171 K वरिष्ठ पत्रकार हैं	2171 K स्वतंत्र पत्रकार हैं
लेखिका	2171 K के बारे में	2171 (K	2171 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2230 K के बाद
वीडियो	2206 K देखने के लिए
""", 'श': """
शेष	2196 K अक्षर
""", 'स': """
संबंधित	2162 K:	2189 K खबर:	2189 K खबरें:
सर्वाधिकार	2223 K सुरक्षित
सिर्फ	2185 K # रुपये में
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
กด	12 Kติดตาม	4332 Kติดตาม	4332 Kไลก์
""", 'ข': """
ขอ	4335 Kบคุณภาพจาก	4335 Kบคุณข้อมูลจาก
ข่	4328 Kาวที่เกี่ยวข้อง:	4335 Kาวโดย	4341 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4341 Kิป:
คุ	4338 Kณรู้สึกอย่างไรกับ	4338 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4341 Kคลิป:	4341 Kคลิป :
""", 'ซ': """
ซื	4339 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4328 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4332 Kดตามช่อง	4332 Kดตามเรา	4332 Kดตามข่าว	4350 Kดตามอ่านข่าวอื่นๆ	4350 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4337 Kม ai
""", 'ท': """
ทด	4339 Kสอบความรู้ของคุณ
ทำ	4339 Kแบบสำรวจสั้น
ที	4335 K่มา:	4335 K่มา :
""", 'บ': """
บท	4337 Kความนี้ใช้ ai	4337 Kสรุปนี้	4337 Kความนี้แปล	4337 Kความนี้เรียบเรียง	4338 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4337 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4335 K้เขียน:	4335 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4338 Kข้อผิดพลาดในบทความ
พื	4351 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4339 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4335 Kพ:	4375 Kพที่ # จาก #	4375 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4339 Kวมโหวต:	4339 Kวมโหวต :	4339 Kวมทำแบบสำรวจ	4339 Kวมสนุก	4346 Kวมสนับสนุน
ร้	4354 Kองทุกข์	4354 Kองเรียน
""", 'ล': """
ลง	4339 Kทะเบียนเข้าร่วมสัมมนา	4339 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4346 Kับสนุน
สร	4337 Kุปโดย	4337 Kุปข่าวด้วย	4337 Kุปนี้	4337 Kุปข่าวโดย	4338 Kุปนี้มีประโยชน์
สา	4354 Kยด่วนข่าว	4354 Kยด่วนทีมข่าว
ส่	4354 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4375 K้า # จาก #
""", 'อ': """
อ่	4328 Kานเพิ่มเติม:	4328 Kานต่อ:	4328 Kานข่าวต้นฉบับ:	4328 Kานเพิ่มเติม	4328 Kานประกอบ:	4341 Kานข่าวเพิ่มเติม:	4341 Kานข่าวเพิ่มเติม	4341 Kานข่าวที่เกี่ยวข้อง:	4341 Kานข่าว:	4341 Kานเรื่องอื่น:	4350 Kานข่าวอื่นๆ	4350 Kานข่าวต้นฉบับได้ที่	4350 Kานบทความอื่นๆ	4350 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4335 Kางอิง:
""", 'เ': """
เก	4335 Kี่ยวกับผู้เขียน
เข	4332 K้าร่วมช่อง
เน	4337 Kื้อหานี้สร้าง	4351 Kื้อหาสปอนเซอร์	4351 Kื้อหาโฆษณา	4351 Kื้อหาสนับสนุนโดย
เพ	4332 Kิ่มเพื่อน
เร	4335 Kื่อง:	4335 Kื่อง :	4335 Kื่องและภาพ
""", 'แ': """
แจ	4338 K้งแก้ไขข่าว	4354 K้งเบาะแส	4354 K้งข่าว
แช	3 Kร์
แป	4337 Kลโดย
แอ	4332 Kดไลน์
""", 'โ': """
โฆ	4351 Kษณา -
""", 'ใ': """
ให	4338 K้คะแนนบทความ
""", 'ไ': """
ไม	4332 K่พลาดทุกข่าวสาร	4332 K่พลาดข่าว
""", 'ả': """
ảnh	4686 K:	4734 K #/#	4734 K # / #
""", 'ủ': """
ủng	4686 K hộ tác giả	4699 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2658 Kせて読みたい	2658 【Kせて読みたい】	2658 Kせて読みたい:
""", 'こ': """
こち	2658 Kらもおすすめ	2658 Kらもおすすめ:	2686 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2666 K記事を書いた人	2666 K記事の筆者	2669 K要約はai	2669 K要約は、ai	2669 K要約は役に立ち	2669 ※K要約	2669 K記事の翻訳	2669 K記事の要約	2669 K記事はai	2669 K翻訳	2669 K見出しはai	2677 K記事は	2677 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2658 Kと見る:	2686 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2716 Kーが発生しました
""", 'オ': """
オリ	2686 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2690 【Kゼント】	2690 Kゼント応募
""", 'ペ': """
ペー	2717 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2686 【K】
""", '下': """
下載	13 K	4773 Kapp	4773 K應用程式
下载	13 K	4773 Kapp	4773 K应用
""", '以': """
以上	4799 K内容由ai
以下	4858 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4796 K:	4796 (K	4796 K係	4796 K为	4796 K為
""", '你': """
你做	59 K了吗
你可	4787 K能會喜歡:	4818 K能想看:
你有	4794 K线索
你覺	4801 K得這篇
你觉	4801 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4796 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4799 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4779 K微信公众号	4779 K官方微信
""", '内': """
内容	4799 K由ai
""", '写': """
写真	2658 【K】	2658 K:	2686 【Kを見る】	2686 【Kギャラリー】	2717 K #/#	2717 K#/#	2717 K # / #
""", '出': """
出典	2666 K:
出现	4853 K问题
出錯	4853 K了
出错	4853 K了
""", '分': """
分享	3 K
""", '前': """
前回	2686 【K】	2686 Kの記事:
""", '剩': """
剩余	4827 K字数
剩餘	4827 K字數
""", '加': """
加入	12 K	4792 K	4813 K
""", '動': """
動画	2658 【K】	2686 【Kを見る】
""", '升': """
升級	4813 K
升级	4813 K
""", '原': """
原文	4817 K刊于	4817 K刊於
""", '参': """
参与	4803 K我们的
参考	69 Kになった	2658 K:
""", '參': """
參與	4803 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4802 K错误
发生	4853 K错误
""", '取': """
取材	2666 K・文	2666 K・執筆
""", '另': """
另请	4787 K参阅
""", '可': """
可以	4793 K在x上
可自	68 K由转载
""", '合': """
合わ	2658 Kせて読みたい:
""", '同': """
同场	4787 K加映:
同場	4787 K加映:
""", '問': """
問問	4799 K我們的ai
問題	2716 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4858 K由ai
""", '圖': """
圖片	4858 K由ai
""", '執': """
執筆	2666 K:	2666 K/
""", '報': """
報名	4804 K參加
""", '填': """
填写	4803 K问卷
填寫	4803 K問卷
""", '如': """
如发	4802 K现
如有	4794 K线索	4794 K線索
如果	4794 K您有相关线索	4794 K你掌握	4794 K您掌握	4795 K您有
如發	4802 K現
""", '官': """
官方	4779 K微信:	4779 K微信公众号:
""", '審': """
審校	4796 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4787 K閱讀	4787 K阅读	4787 K閱讀:	4787 【K閱讀】	4818 K阅读:
""", '开': """
开启	4773 K通知	4773 K推送通知
""", '引': """
引用	2666 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4818 K:
影音	4818 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4818 K看更多:
""", '微': """
微信	4773 K扫	4779 K公众号:
""", '您': """
您对	4801 K这篇文章
您對	4801 K這篇文章
您有	4794 K线索
您的	27 K评论
您覺	4801 K得這篇
您觉	4801 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4773 K客户端
""", '打': """
打开	13 K	4773 K微信
""", '扩': """
扩展	4787 K阅读:
""", '扫': """
扫一	4773 K扫
扫描	4773 K二维码关注	4792 K
扫码	4792 K
""", '投': """
投票	4803 K:
投稿	27 Kは
""", '报': """
报名	4804 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4792 K追蹤
""", '掃': """
掃一	4773 K掃
""", '採': """
採訪	4796 K撰文:
""", '推': """
推荐	4787 K阅读	4787 K阅读:
推薦	4787 K閱讀:
""", '提': """
提供	2666 K:
""", '摘': """
摘要	4799 K由	4858 K由ai
""", '撰': """
撰文	4796 K:
撰稿	4796 K:
""", '支': """
支持	4811 K
""", '收': """
收听	1 K	4806 K我们的播客	4806 K我们的节目
收聽	1 K	4806 K我們的播客	4806 K我們的節目
""", '文': """
文/	2666 K
文:	2666 K
文・	2666 K
文章	44 K有误	4796 K来源:	4802 K有误	4802 K有誤
""", '新': """
新聞	41 K爆料	4794 K線索
新闻	41 K热线	41 K报料	41 K爆料	4794 K线索热线	4794 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4787 K:	4787 K新聞:	4787 K內容:	4787 【K新聞】	4787 K相關	4787 K阅读:	4787 K報導:	4787 K报道:	4817 K精彩内容	4817 K精彩內容	4817 K资讯	4817 K資訊	4817 K内容请	4817 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4794 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4857 K授权不得转载	4857 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4799 K容由ai
本报	41 K热线
本摘	4799 K要
本文	4796 (K作者	4796 K作者	4799 K摘要	4799 K由ai	4799 K由人工智能翻译	4799 K由人工智能生成	4799 K由人工智慧	4817 K章來自	4817 K转载自	4817 K轉載自	4817 K来自	4817 K來自	4857 K受版权保护	4857 K受著作權保護	4857 K原载于	4857 K首发于	4857 K原刊於	4857 K轉載自	4857 K转载自	4858 K由ai	4858 K由人工智能	4858 K由 ai	4858 K由人工智慧	4858 K使用ai	4858 K经ai
本翻	4858 K译由
""", '来': """
来发	31 K表第一
来源	4796 K:
""", '校': """
校对	4796 K:
""", '構': """
構成	2666 K・文
""", '次': """
次に	2658 K読む:
次の	2686 Kページ:	2686 【K記事】
次ペ	2686 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4792 K加入	4793 K在	4793 K关注	4794 K提供线索	4794 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4792 K加入	4793 K在	4794 K提供線索	4794 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4799 K要	4858 K要由ai
""", '测': """
测一	4803 K测:
""", '測': """
測一	4803 K測:
""", '点': """
点击	4787 K查看	4787 K阅读:	4806 K观看视频	4806 K收听
点我	4792 K加入
""", '熱': """
熱門	4818 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4794 K请	4794 K請
""", '版': """
版权	4857 K声明	4857 K所有
版權	4857 K聲明
""", '用': """
用微	4773 K信扫
""", '画': """
画像	2658 【K】	2686 【Kを見る】	2717 K#/#	2717 K #/#	2717 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4802 K錯誤
發生	4853 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4787 K阅读	4787 K新闻	4787 K报道:	4787 K阅读:	4818 K新闻:	4818 K文章:
相關	4787 K新聞	4787 K報導	4787 【K新聞】	4787 K閱讀:	4818 K新聞:	4818 K文章:	4818 K報導:
""", '看': """
看更	4787 K多:
""", '立': """
立即	4792 K加入	4803 K报名	4803 K報名
""", '筆': """
筆者	2666 Kプロフィール
""", '編': """
編輯	4796 K:
編集	41 K部への情報提供
""", '线': """
线索	4794 K征集
""", '编': """
编辑	4796 K:	4796 (K:
""", '聽': """
聽我	4806 K們的podcast
""", '著': """
著者	2666 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4806 K上方影片
""", '观': """
观看	4806 K上方视频
""", '视': """
视频	4818 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4813 K	4823 K本報	4823 K我們	4823 K本刊
""", '記': """
記事	7 Kの誤り	2677 Kの誤り	2677 Kに誤り
記者	2666 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2658 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2690 【Kプレゼント】	2690 Kプレゼント
""", '請': """
請支	4811 K持
""", '订': """
订阅	4813 K	4823 K本报	4823 K我们	4823 K本刊	4823 K本公众号	4823 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4811 K持
""", '責': """
責編	4796 K:
""", '資': """
資料	4796 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4811 K
""", '责': """
责任	4796 K编辑:	4796 (K编辑
责编	4796 K:
""", '赞': """
赞助	4811 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4827 K输入
""", '这': """
这个	4800 K摘要
这段	4800 K摘要
这篇	8 K文章	52 K调查	52 K报道	4800 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4800 K摘要
這篇	4800 K文章
""", '還': """
還可	4827 K輸入
""", '采': """
采写	4796 K:
""", '長': """
長按	4792 K
""", '长': """
长按	4792 K
""", '開': """
開啟	4773 K通知	4773 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2658 K記事	2658 K記事:	2658 【K記事】	2658 K:	2658 【K】	2686 【K写真】
""", '閱': """
閱讀	4787 K更多
""", '问': """
问问	4799 K我们的ai
""", '阅': """
阅读	4787 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4857 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4803 K報名
""", '马': """
马上	4803 K报名
""", '點': """
點我	4792 K加入
點擊	4787 K查看	4787 K閱讀:	4806 K觀看影片
""", '같': """
같이	2766 K 보기:
""", '관': """
관련	2766 K 기사:	2789 K 기사 :	2789 [K 기사]	2789 K 기사-
관련기사	2766 K	2766 K:	2766 [K]	2789 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2777 K #줄 요약
기사에	73 K 대해 궁금	2782 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2789 K 기사:
""", '당': """
당신의	2781 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2766 K 읽기:
더보기	2766 [K]	2766 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2781 K 설문에	2781 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2789 [K 본 기사]
""", '문': """
문제가	2824 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2777 K 요약은
""", '사': """
사진	2825 K #/#	2825 K # / #
사진출처	2792 K:
""", '생': """
생성형	2777 K ai가 요약
""", '선': """
선택	2822 (K) 개인정보	2822 [K] 개인정보	2822 (K) 광고성	2822 [K] 광고성
""", '설': """
설문에	2781 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2781 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2766 [K]
""", '오': """
오류가	2824 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2777 K 요약은 ai	2777 K 요약이 도움	2777 K 기사는 인공지능	2777 K 기사는 ai	2777 K 번역	2782 K 기사가 도움이	2782 K 기사를 어떻게	2782 K 뉴스에 대한 의견	2782 K 기사에 대한 의견
이미지	2825 K #/#	2825 K # / #
이슈	2789 [K]
이어	2766 K 읽기:
""", '인': """
인기기사	2789 [K]
""", '일': """
일시적인	2824 K 오류가
""", '자': """
자료출처	2792 K:
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
지금	2799 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2766 K 기사:
추천기사	2789 [K]
""", '출': """
출처	2792 K:	2792 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2825 K #/#
""", '필': """
필수	2822 (K) 개인정보	2822 [K] 개인정보	2822 (K) 이용약관	2822 [K] 이용약관
""", '함': """
함께	2766 K 볼 만한 기사:	2766 K 보면 좋은 기사:	2789 [K 읽기]
""", '핫': """
핫클릭	2789 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2766 [K]
""", '후': """
후원	2818 K 계좌
후원계좌	2818 K
"""}

CONTAINS = {',': """
,说:	4882 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3720 K-vă	3724 K
abonații	50 K pot	3721 K noștri
abonează	80 K-te	3620 K-te pentru	3625 K-te pe youtube	3720 K-te
abonné	50 en tant qu'K	1882 pas encore K	1884 déjà K	1886 en tant qu'K
abonnés	1882 réservé à nos K	1884 réservé aux K	2036 nos K	2039 K
abonējiet	80 K	2984 K
actualisé	98 cet article a été K
actualité	1892 l'essentiel de l'K	1902 suivez l'K	1902 suivez toute l'K	1902 retrouvez toute l'K	1925 couvre l'K
actualizată	98 știrea a fost K
acționari	3688 fără K
adatkezelési	2256 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1573 K
adomány	2367 K
adományoddal	2363 K
adományok	2367 K
adományozz	2363 K
adományozzon	2285 K itt
advirtió	1573 K
adó	2240 K #%
adód	2365 K #
adója	2285 K #
adăugat	3723 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4246 K	4278 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2038 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1573 K
afișată	60 email nu va fi K
agregó	1573 K
aicināja	2987 K
aizsargātas	2926 visas tiesības K
aiškino	2920 K
ai가	2829 K 작성	2829 K 생성	2829 K 요약	2829 K 번역
ai로	2829 K 작성	2829 K 생성
ai를	2829 K 활용해
ajouté	2038 a K
ajută	3720 K-ne
ajánld	2363 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2249 töltsd le az K
alkalmazásban	2283 az K
alkalmazást	2283 K
alkalmazásunk	2364 K
alkalmazásunkat	2249 töltse le K
alkalmazásunkban	84 K
alăturat	3639 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1946 aidez-nous à K
analytička	504 je K
anhören	2 artikel K	2 text K	2 beitrag K	852 jetzt K:
anketě	524 naší K	524 v K
ankietę	35 naszą K	3380 naszą K	3380 krótką K
ankstesnėje	98 K versijoje
anmäl	4318 K dig till vårt	4318 K dig till våra
anmäla	4194 genom att K dig	4241 genom att K dig
annoncé	2038 a K
annoncør	691 betalt af en K	691 betalt af K
annonslänkar	37 K	74 K	4246 K	4278 K
annonsör	4257 betalt av en K	4257 betald av en K
annonsør	3257 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1573 K
anunțat	3723 a K
använder	4209 vi K cookies	4210 K kakor
anúncio	3527 após o K	3527 depois do K
anúncios	70 sem K	3613 sem K
apelował	3467 K
apelowała	3467 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1431 descarga la K	1431 descarga nuestra K
aplicația	84 în K noastră	3626 descarcă K	3720 descarcă K noastră	3720 descarcă gratuit K	3720 descarcă K și	3721 K noastră
aplikacją	84 z naszą K
aplikację	3334 pobierz naszą K	3335 pobierz K	3335 ściągnij K	3403 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4011 našej K
aplikáciu	4011 mobilnú K	4011 K
aportació	463 la teva K
aportación	1466 tu K	1492 haz tu K
apoyá	1570 K
applikációnk	2283 K
applikációnkat	2283 K
applikációnkban	84 K
apsolīja	2987 K
apóyanos	1466 K	1570 K
apóyenos	1466 K	1570 K
apúntate	1410 K a	1426 K a nuestra	1426 K gratis	1570 K gratis
apărat	3723 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4434 bir K paylaş
artykuł	15 darmowy K	20 cały K	3322 podoba ci się ten K	3381 nasz K do końca	3401 ostatni darmowy K	3465 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1411 te ha gustado este K	1419 regala este K	1419 regalar este K	1422 último K gratis	1422 te queda # K	1495 y lee este K	1571 este K
artículos	15 K gratis	1422 K gratis este mes	1422 te quedan # K	1422 límite de K
aseguró	1573 K
associés	1908 cookies K à ce contenu
assuré	2038 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	905 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3620 K-te pentru
autorką	3372 kontakt z K
autorská	506 K práva
avertizează	3723 K
avísanos	1570 K
ayúdanos	1466 K	1570 K a
açikladi	4511 K
açin	4434 K
añadió	1573 K
año	1572 al K
""", 'b': """
bağirdi	4511 K
bağirdilar	4511 K
bağiriyor	4511 diye K
bağiriyordu	4511 K
bağiş	4508 K yap	4512 K
bağişiniz	4508 K
bağlantilari	74 satiş ortakliği K	4431 satiş ortakliği K
başlayan	4433 tl'den K
başvurun	4434 K
behält	29 K sich vor	29 K sich das recht
behöver	4183 vi K ditt stöd	4318 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2249 értesítések K
beløb	753 fast K
beløp	3317 gi et K	3319 fast K
bemängeln	973 K
bemängelt	973 K
berätta	67 K för oss	67 K din
berättade	4321 K
berättar	4321 K
bestätigen	778 K sie ihre
bestätigungslink	896 K
bestätigungsmail	778 K	896 K
betalvägg	4322 K
bezpečí	98 linka K
bezplatný	544 poslední K článek	4005 náš K webinár	4028 posledný K článok
bezplatných	4014 K článkov
bezpłatne	3386 K konto
bezpłatny	3377 nasz K webinar	3401 ostatni K artykuł
bezpłatnych	3386 limit K
beágyazott	2325 egy K tartalom látható	2325 egy K tartalom található
beállításai	2324 cookie-K miatt
beállítások	2324 cookie-K miatt	2324 cookie K miatt	2324 süti K miatt
beğendiyseniz	4509 bu haberi K	4509 bu yaziyi K
biết	4759 cho K
blokovač	576 K reklam
blokování	495 K reklam	576 K reklam
blokującego	3434 programu K reklamy
blokującej	3434 wtyczki K reklamy
blokujący	3434 program K reklamy
blokującą	3434 wtyczkę K reklamy
blokátor	576 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1426 recibe el K	1426 nuestro K	1429 K diario	1570 recibe el K	1571 nuestro K	1574 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1891 dans votre K mail	1891 dans votre K e-mail
brezplačen	4126 zadnji K članek
brezplačne	4113 K članke
brezplačni	4106 naš K webinar	4126 zadnji K članek
brezplačnih	4113 K člankov
bronił	3467 K się
brzmiał	3467 K
brzmiała	3467 K
brzmiało	3467 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2366 K
buzdította	2366 K
buzón	79 en tu K	1427 en tu K
bájate	1570 K la app
bölümünde	85 yorum K
bönföll	4321 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4321 K
bønfaldt	754 K
bønn	3174 vi har en K til deg
bønnfalt	3320 K
bústia	414 a la teva K
bülten	4427 e-K	4512 K
bültene	4394 K abone	4394 K kayit	4394 K kaydol
bülteni	4427 haber K
bültenimiz	78 K	4509 K
bültenimize	78 K	78 e-K	4394 K	4508 K	4509 K
bültenine	4427 K
błagał	3467 K
błagała	3467 K
bạn	49 gửi cho K bè	4664 hộp thư của K	4698 sự ủng hộ của K	4756 mời K	4756 cần sự ủng hộ của K	4756 nhờ sự ủng hộ của K
bằng	4706 K văn bản của báo
""", 'c': """
caffè	2523 un K
café	54 me paga um K	1467 un K	1492 un K al mes	1928 un K
caractères	1946 limitées à # K
catedrática	1463 es K
catedrático	1463 es K
celého	475 pro čtení K
cercetătoare	3639 este K
cercetător	3639 este K
changés	98 prénoms ont été K
chaîne	2036 notre K
chefredaktör	4231 är politisk K	4231 är K
chefredaktør	668 er K
chuyện	4685 bạn có câu K
chép	4680 cấm sao K	4706 mọi sao K
chính	98 đính K	4673 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4664 bản tin của K tôi	4667 theo dõi K tôi	4685 cho K tôi qua	4685 liên hệ với K tôi	4756 ủng hộ K tôi	4756 K tôi cần sự giúp đỡ	4756 giúp K tôi	4756 theo dõi K tôi	4756 hãy gửi cho K tôi	4756 hãy liên hệ với K tôi	4756 hãy báo cho K tôi	4757 K tôi trên	4757 của K tôi	4757 cho K tôi
chọn	4756 hãy bình K
cikkből	2362 K #
cikkéből	2362 K #
cikkünk	2364 minden K
cikkünkhöz	2364 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3500 nos K
comentó	1573 K
comisión	1481 recibir una K
comissió	409 rebre una K
comissão	3526 receber K	3526 receber uma K
commerciële	3085 K partner
communauté	1933 K whatsapp	1933 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2547 parte della nostra K
condamné	2038 a K
condiții	3629 termeni și K
confidentialité	1909 politique de K
confidențialitate	3629 politica de K
conférences	1925 est maître de K
connecté	1911 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3477 acesse todo o K	3521 ao exibir este K	3521 ao ver este K
contribuição	3513 com a sua K	3612 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1573 K
conversación	1449 participar en la K
conținut	9 acest K	3620 K doar pentru abonați
conținutului	3636 preluarea K
cookieinställningar	4207 K	4233 K
corespondentă	3639 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3720 K un cont pentru a citi
csatornájára	2273 viber-K
csatornánk	2364 K
csatornánkhoz	2273 telegram-K	2273 whatsapp-K
csatornánkra	2273 youtube-K	2363 iratkozz fel K	2363 iratkozzon fel K
csábított	2366 K
cuéntanos	38 K	67 K	1449 K en	1570 K
cuéntenos	38 K	67 K
czytać	3328 aby K dalej	3328 żeby K dalej	3464 chcesz K dalej
czytelników	36 naszych K	3381 opiniami K	3392 z wpłat K	3392 dzięki wsparciu K	3409 K	3465 naszych K	3465 z wpłat K
câmpurile	60 K cu steluță
cântau	3723 K
címével	2308 e-mail-K
cùng	51 hãy tham gia K họ
của	4687 là cây bút K	4757 độc giả K
""", 'd': """
daní	4019 # % z K	4019 #% z K
darbą	2918 mūsų K
darowiznę	3326 przekaż K	3464 przekaż nam K	3464 przekaż K na
datenschutzerklärung	802 unserer K	971 unserer K	971 unsere K
datenübertragung	842 der K zu
dați	62 K-mi tag
debatindlæg	669 send dit K	669 skrive et K
debatredaktør	668 er K
debattredaktør	3230 er K
debattør	668 er K
declaró	1573 K
decía	1573 K
demandé	2038 a K
denmişti	4511 K
denunció	1573 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1431 K la	1431 K nuestra
destekçimiz	4434 K olun	4508 K olun
desteğiniz	4508 K
desteğinizle	4509 K
desteğiyle	18 okurlarin K	4420 yapay zeka K	4429 K ayakta	4439 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	4010 K môžu
disponível	3485 K no google play
doação	3473 faça uma K	3513 sua K	3612 sua K	3612 faça uma K	3616 K
doações	3616 K
dodał	3467 K
dodała	3467 K
dodává	610 K
događaj	3906 naš K
domagał	3467 K się
donació	463 fes una K	467 K
donación	1414 haz una K	1414 tu K	1466 tu K	1466 una K	1570 tu K	1570 haz una K	1574 K
donația	3720 K ta
donație	3720 fă o K	3724 K
donații	3724 K
donează	90 K cât poți	3720 K acum
doplněn	98 článek byl K
doporučil	610 K
doporučila	610 K
doporučovala	610 K
dopuštenja	3917 bez K
doradzał	3467 K
dorzuć	3464 K się
dostawać	3402 chcesz K
dostávajte	4034 K
dostávat	545 chcete K	573 chcete K zprávy
dostávať	4029 chcete K
dostávejte	551 K
dostęp	80 kup K	3328 masz już K	3386 pełny K do	3386 wykup K	3464 kup K
dostępny	3328 artykuł K tylko
dotazník	525 krátký K	4009 krátky K
dotazníka	4009 nášho K
dotazníku	524 našeho K	525 krátkého K
dowolną	3466 K kwotą
dočtete	532 více se K
dołóż	3464 K się
dołącz	51 K do nich	51 K	3340 K do nas na	3464 K do nas	3464 K do grona	3464 K do nich
drastické	98 obsahuje K
draudžiama	2864 K kopijuoti	2864 be leidimo K	2864 be sutikimo K
draudžiamas	2885 be leidimo K
dueños	1522 sin K	1522 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3465 K dalej
dziennikarką	3373 jest K	3448 jest K
dzięki	3465 K wam	3465 K tobie
dziękujemy	3383 K za zapisanie	3383 K za zapis	3464 K, że nas czytasz
där	42 var du K
débloquer	1884 pour K
déclare	2038 K
déclaré	2038 a K
découvrez	1882 K nos offres	2035 K nos offres
déductible	1876 K des impôts	1876 K à #	2037 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2038 K
déplore	2038 K
déposés	1938 des cookies seront K
désabonner	1891 K à tout moment
désactiver	1906 K adblock
désactivez	1906 K adblock
désinscrire	1892 vous K à tout moment
díky	608 K vám
dôvery	98 linku K
dömde	4321 K
dømte	754 K	3320 K
düzeltme	98 K:
děkujeme	607 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4669 tải ứng K	4756 tải ứng K của	4756 hãy tải ứng K	4756 tải ngay ứng K
""", 'e': """
edellyttää	1806 K tunnusta
editörlerimize	39 K
editörüdür	4417 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2361 K készült
elaboración	1481 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1427 tu correo K	1449 tu dirección de correo K no será publicada
elemző	2276 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2242 a teljes cikk K
elsőként	2284 értesülj K
előfizetés	2367 K
előfizetéssel	2287 K
előfizető	2242 már K	2363 legyen K
előfizetőink	50 K	2242 K olvashatják	2287 K számára	2364 K
előfizetők	50 az K	2298 csak K	2367 K
előfizetőknek	2243 csak K	2298 K szól
előfizetőként	50 K
előfizetőnktől	2308 K
emlékeztetett	2366 K
emoțional	98 pot afecta K
endereço	3499 seu K de email não será
engedély	2291 K nélkül tilos
engedélyezze	2255 K a javascript
engedélyezése	2325 tartalmainak K	2325 tartalmak K
engedélyhez	2291 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2036 cette K	3101 onze korte K	3101 onze K
enquêtent	2036 K pour vous
enquêtes	2036 nos K
ensimmäinen	1865 K kuukausi
enthält	842 dieses element K daten
entraînement	48 K d'ia
entrée	1995 ctrl+K	1995 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1570 K
epizódu	4007 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	668 er K
erhältlich	852 shop K	925 im shop K
erişin	4434 K
erklärt	973 K
erklärte	973 K
erkände	4321 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	970 K sie es weiter
erzählt	67 K uns	973 K
erzählte	973 K
escribió	1573 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1449 K a	1570 K
estimé	2038 a K
estás	1411 ya que K aquí	1411 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4402 javascript'i K
evästeasetuksesi	1759 K
evästeasetuksiasi	1783 K
evästeasetuksissa	1759 K
evästeasetusten	1759 K
evästeasetustesi	1759 K
evästeet	1783 K	1808 K
evästeitä	1762 K
evästesuostumuksesi	1759 K
evästevalintasi	1759 K
evästevalintojesi	1759 K
existují	535 K díky
experiência	67 conte sua K
explicó	1573 K
expliqué	2038 a K
expérience	67 partagez votre K
externého	4001 K obsahu
externí	517 K obsah
externího	517 K obsahu	517 obsah z K
externý	4001 K obsah
""", 'f': """
favoritkälla	4227 K
faça	3612 K um pix
felelősséget	30 nem vállal K
felhasználása	2290 K csak
felhasználási	2256 K feltételek
felietonistką	3448 jest K
felietonistą	3448 jest K
feliratkozás	2244 K a hírlevélre	2244 hírlevél K
feliratkozásommal	2271 K
feliratkozással	2271 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2276 K
folosește	3629 K cookie
folytatásához	2242 a cikk K
fordítóval	2280 gépi K
forintért	2287 havi # K
formulára	4012 odoslaním K
formulário	3612 inscreva-se no K
formuláře	528 odesláním K
forrásként	2272 kedvenc K
fortæl	67 K os
fortæller	754 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2259 küldd el K
fotóit	40 K	2259 küldje el K	2259 küldje be K
fotóját	2259 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4321 K
früheren	98 K version	98 K fassung
férjen	2363 K hozzá
följ	4201 K oss på	4318 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4223 alla rättigheter K
fördere	970 K
fördermitglied	80 werden sie K	867 werde K	867 werden sie K
fördern	970 jetzt K	970 K sie
föredragen	4227 K källa
föredragna	4227 K källa
föreslog	4321 K
författare	4231 är K och
förklarade	4321 K
förklarar	4321 K
försvarade	4321 K sig
følg	633 K os på	751 K os	3195 K oss på	3317 K oss
første	681 K måned	753 K måned	3244 K måned	3319 K måned
førsteamanuensis	3221 er K
førstelektor	3221 er K
független	2240 támogassa a K	2364 K sajtó
főmunkatársa	2348 K
főszerkesztője	2278 K
""", 'g': """
gadā	2986 K
gazeteciliği	4509 bağimsiz K
gazeteciliğimiz	4509 K
gazetę	3412 kup K
gefällt	896 K ihnen, was sie	896 K dir, was du
gelmişken	4388 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	807 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3980 K
gridò	2630 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3614 teste K
grâce	18 K à vous	1873 K à vos dons
gwiazdką	60 pola z K
gärna	4318 vill K höra från dig
går	612 før du K	3174 før du K
gåva	4183 ge en K i dag	4183 ge en K nu	4184 din K	4184 ge en K	4318 din K gör	4318 ge en K i dag	4322 K
gönderdik	4441 size bir e-posta K
gönderin	4434 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4319 K mer
göre	4511 K
görün	4434 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4434 K
gösterilmeden	4410 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3467 K
głosiła	3467 K
głosiło	3467 K
głosuj	3397 K
głosujcie	3397 K
głównej	3388 na stronie K
gương	64 trang K
gửi	49 hãy K	4685 xin K về
""", 'h': """
használ	2255 cookie-kat K	2256 sütiket K
használat	2255 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	973 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2259 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	834 bei google K
hirdették	2366 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2334 K
hirdetésblokkolót	2334 K
historią	67 podziel się swoją K
historička	504 je K
história	67 conte sua K
hjälp	4234 K av ai	4258 K av ai	4318 K oss
hjälper	4318 din gåva K
hjælp	671 K af ai	671 K fra ai	692 K af ai	751 vi har brug for din K	751 K os
hjælper	751 dit bidrag K
hlásal	610 K
hlásala	610 K
hlásá	610 K
hovorí	4081 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2261 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2261 a K
hozzátette	2366 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1784 tekoälyä K
hágase	80 K socio
hájil	610 K se
hájila	610 K se
häng	4318 K med i
häufiger	834 bei google K
hävdar	4321 K
håller	43 K du med	43 K du inte med	4265 läsare som K
hævder	754 K
hébergé	1908 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2308 K
hírekben	2249 a google K	2272 google K
hírlevelére	2271 K
hírlevelünk	78 K	2364 K
hírlevelünket	2271 K
hírlevelünkre	78 K	2244 K	2363 iratkozzon fel K	2363 iratkozz fel K	2364 K
hírlevél	2367 K
hírlevélre	78 K	2363 iratkozz fel a K	2363 iratkozzon fel a K
hó	2365 ft/K
hónap	2287 első K	2365 első K
hören	920 K sie hier.
hører	3235 der du K
hükmetti	4511 K
hüüdis	1642 K
hüüdsid	1642 K
hűségidő	2298 K nélkül
hồng	4705 nhận hoa K
""", 'i': """
iecienītāko	2934 K avotu
iepriekšējā	98 K versijā
ifølge	754 K	3320 K
illimité	1886 accès K	1955 en K
imágenes	40 tus K	98 contiene K
incorporó	1463 se K a
independentă	3721 presa K
independência	3613 a K
indicó	1573 K
indiqué	2038 a K
indrømmede	754 K
indrømmer	754 K
indépendance	2036 notre K
indépendant	1873 soutenez le journalisme K	2036 journalisme K	2036 média K
indépendante	1952 la presse K a	2036 presse K	2036 information K
información	1439 sigue toda la K	1439 siga toda la K	1463 cubre la K	1571 esta K
informację	3372 wyślij K
informações	98 com K de
informațiilor	3636 preluarea K
informováni	573 chcete být K
informó	1573 K
informē	2987 K
ingresá	77 K tu correo
innehåll	4210 externt K	4233 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3320 K
innrømmet	3320 K
inquiète	2038 s'K
inquérito	35 nosso K
inscrição	3481 cancelar a K	3535 sua K foi
inscríbete	1410 K
inställningar	4207 cookie-K	4207 dina K för cookies	4207 dina K för kakor
insändare	43 K	4232 skicka din K	4232 din K till	4232 skriva en K
intelektą	2872 dirbtinį K	2887 dirbtinį K
inteligencję	3394 przez sztuczną K
inteligencí	537 umělou K
intelligenciával	2280 mesterséges K készült	2300 mesterséges K
introduceți	77 K adresa de email
intégralité	1882 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1571 esta K
investigação	3613 esta K
investigație	3721 această K
investigațiile	3721 continua K
invítame	54 K a un café	54 K un café	1570 K a
invítanos	1570 K a
ismételgette	2366 K
istediğiniz	4393 K zaman iptal	4510 K zaman iptal
izražavaju	3911 komentari K
içeriği	9 K
içeriğin	4419 harici K
içermektedir	98 sahneler K
išorinio	2870 K turinio
""", 'j': """
jautāja	2987 K
javascript가	2808 K
javascript를	2808 K
javasolják	2366 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3322 skoro już tu K	3322 skoro tu K
ještě	584 zbývá K
jogász	2276 K
jugé	2038 a K
jurnalistă	3639 este K
jurnaliștii	39 K noștri	3662 K noștri îți trimit	3721 K noștri
jälgi	1639 K meid
jäljellä	1802 ilmaista juttua K
jäseneksi	80 liity K	1863 liity K
""", 'k': """
kanał	3465 nasz K
kannatusjäseneksi	1863 liity K
kanál	608 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3981 K
kedykoľvek	3986 odhlásiť sa môžete K
keresőben	2272 google-K
khoản	4662 bạn đã có tài K	4673 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4680 K sao chép
khẳng	4759 K định
kiabált	2366 K
kiabálta	2366 K
kiabálták	2366 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2366 K
kirjeessä	1866 luki K
kiáltott	2366 K
kiáltotta	2366 K
kiáltották	2366 K
kiến	4693 ý K của bạn sẽ	4756 hãy gửi ý K	4756 vui lòng gửi ý K
kliknutím	528 K na
kolačića	3902 K	3932 K
kolačiće	3902 K	3932 K
kolačići	3902 K
komentować	6 K	3359 aby K
komentár	6 pridať K	4010 pridajte K
komentára	4010 pridanie K	4010 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	515 je K	515 , K	591 , K
komentátorem	515 je K	591 je K
komentátorka	591 , K
komentátorkou	515 je K	591 je K	3999 je K
komentátorom	3999 je K
komentář	6 přidat K
komentáře	6 pro přidání K	526 vložení K	526 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2261 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1784 K
konferencję	3377 naszą K
konuştu	4511 diye K	4511 K
kopírovanie	3992 K obsahu bez	3992 K je zakázané
kopēšana	2933 K bez
korespondentką	3373 jest K	3448 jest K
korespondentė	2869 K
korábban	2307 K itt írtunk	2307 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3467 K
krzyczała	3467 K
krzyknął	3467 K
krzyknęła	3467 K
krävde	4321 K
krævede	21 K felter er	754 K
krönikör	4231 är K	4303 är K
kulturalną	3381 K dyskusję
kulturredaktör	4231 är K	4303 är K
kulturredaktør	668 er K	737 er K	3230 er K	3302 er K
kumppanuuslinkkejä	74 K	1796 K
kvíz	524 náš K	4009 náš K
kvíze	4009 našom K	4009 v K
kvízu	524 našem K	524 v K
kyltissä	1866 luki K
kysyivät	1866 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2365 K
käsitellään	98 jutussa K
käyttää	1760 tämä sivusto K
käyttöehdot	1791 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2366 K
kérdezték	2366 K
kérdőívünket	35 K
kért	2366 K
kérte	2366 K
kérték	2366 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	970 K sie uns
könyörgött	2366 K
könyörögtek	2366 K
köszönjük	2363 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2249 K minket	2363 K minket
követelte	2366 K
követelték	2366 K
közgazdász	2276 K
közlése	2299 nélküli K tilos
közreműködésével	2361 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2366 K
kúpte	4078 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	973 K an
künstlichen	856 K stimme vorgelesen	856 K stimme vertont
künstlicher	913 mithilfe von K
küpsised	1592 K
küpsistega	1592 K	1611 K
küsis	1642 K
kč	530 za # K	530 od # K	609 od # K
kļūsti	2984 K par
křičel	610 K
křičela	610 K
křičeli	610 K
kể	4759 K
""", 'l': """
labākie	2953 K raksti tavā
lamentó	1573 K
lançait	2038 K
lasītu	2923 lai K tālāk
lasītāji	2985 mūsu K
lasītājiem	2985 mūsu K
lejupielādē	2984 K
lelkisegély	98 K
leverandør	3232 ekstern K
leverantör	4233 extern K
leído	1495 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2943 K
linkistä	1795 lisää tästä K
lisenssillä	47 K
lisäsi	1866 K
llicència	47 K cc
lucrează	3639 K în presă
lunedì	17 ogni K
lună	3722 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4662 đăng nhập để bình K	4693 bình K của bạn sẽ	4756 đăng nhập để bình K
lájkolj	2249 K minket
lákal	610 K
läget	4242 koll på K
lähdet	1737 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4245 du kan K mer	4245 kan du K mer	4245 K mer om	4319 fri att K
läsare	36 våra K	4243 våra K	4319 våra K
läsarna	18 tack vare K
läser	4318 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	696 K for	3262 K for	4262 K för
læser	751 tak fordi du K
læserbrev	43 K	669 skrive et K	669 send dit K
læsere	36 vores K	752 vores K
læseres	680 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1422 K de notas
límites	1419 sigue leyendo sin K
lòng	4685 vui K gửi về	4756 vui K gửi về
löd	4321 K
lød	754 K	3320 K
lūdza	2987 K
lập	4697 ủng hộ báo chí độc K	4757 báo chí độc K
""", 'm': """
magyarázta	2366 K
mailovú	4012 e-K adresu
mainoslinkkejä	37 K	74 K	1796 K
manhãs	17 todas as K
markedsføringscookies	640 K
marqués	60 champs K d'une étoile
masintõlke	1594 K abil
materiał	9 ten K
matéria	20 ler esta K	3477 esta K é só	3540 para ler esta K	3613 esta K
matérias	3512 limite de K
matí	463 rep cada K
mawiał	3467 K
mawiała	3467 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2366 K
megbízásából	2361 K készült
megjelenését	2361 K támogatta	2361 K támogatja
megjelenítése	2325 tartalmainak K	2325 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1863 tue K
meitä	1793 tukea K	1793 tue K	1863 tue K	1863 auta K
mencióname	62 K
menționat	3723 a K
mesačne	4080 K
mesečno	3980 K	4176 K
mesélte	2366 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3466 za K
miesięcznie	3466 K
minkä	90 anna K voit
miễn	15 bài K phí	4700 hết số bài K phí	4758 dùng thử K phí
mjesečno	3980 K
moderálási	2261 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1946 charte de K	1946 K par la rédaction
mokė	2920 K
mondták	2366 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1419 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1573 K
mulțumim	3720 K că ne citești
munkatársa	2278 K	2348 K
munkatársunknak	39 K
munkánk	2364 K
munkánkat	2240 támogasd K	2240 támogassa K	2285 K	2363 támogasd K	2363 támogassa K	2364 K
myönsi	1866 K
másodközlés	2267 K	2290 K
másodközlése	2290 K
märkis	1642 K
määräsi	1866 K
mån	4244 kr/K	4320 kr/K
månad	4188 testa en K	4244 en K för	4318 testa en K	4320 per K	4320 varje K
månaden	4244 första K	4320 i K	4320 första K
månader	4244 K för #	4318 testa # K
månadsgivare	4318 bli K
måned	618 prøv en K	681 i # K	751 prøv en K	753 pr. K	3244 en K for	3317 prøv en K	3319 per K
måneden	753 om K	3319 i K
måneder	681 i # K	3244 K for #
média	2036 notre K
mês	3613 até o fim do K	3614 por K	3614 ao K
mình	54 mời K ly cà phê	62 tag K
míní	610 K
mówi	3467 K
mówili	3467 K
mówił	3467 K
mówiła	3467 K
môžete	4008 článok si K
müşterimiz	4445 K
mācīja	2987 K
mākslīgais	2940 K intelekts
mēnesis	2986 pirmais K
mēnesī	2986 K
mėgstamiausią	2865 K
mėnesį	2919 per K
měsíc	530 první K	609 za K	609 první K
měsíčně	609 K
můžeme	471 díky vám K
můžete	523 článek si K
mạnh	4759 nhấn K
""", 'n': """
nabádal	610 K
nabádala	610 K
naléhal	610 K
namawiał	3467 K
namawiała	3467 K
napisał	3467 K
napisała	3467 K
napiš	38 K nám	67 K nám
napište	38 K nám	514 K nám	547 K na	607 K nám
napísal	4081 K
napíšte	38 K nám	3998 K nám	3998 K, prosím	4031 K na	4078 K nám
naročilo	4112 hvala za K
naročite	80 K se	4086 K se na naše	4174 K se
naročnik	50 kot K	4085 že K
naročnike	4093 samo za K	4093 le za K
naročniki	50 K lahko	4125 lahko berejo le K	4125 berejo samo K	4178 K
naročnikom	4085 dostopen le K	4085 na voljo K	4085 na voljo samo K	4085 na voljo le K	4125 dostopna le K	4125 dostopna samo K	4125 dostopen le K	4125 dostopen samo K
naročnina	4113 K	4178 K
naročnino	4113 z K	4135 z K
narzędzi	3394 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2877 K
naujienlaiškis	2918 mūsų K	2921 K
naujienlaiškį	2857 mūsų K	2877 K	2917 užsisakykite K	2918 mūsų K
navođenja	3917 bez K izvora
navođenje	3917 uz K izvora
nawoływał	3467 K
načtením	492 K videa	492 K obsahu
našeho	520 do K týmu	520 K e-shopu
našem	3906 K timu
našich	546 K zpráv	4030 K správ
neatkarīgu	2984 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2363 segíts K	2363 írjon K	2363 írj K	2363 jelezd K	2364 K adód
nemokamą	2881 K paskyrą
neobmedzený	3985 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	510 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2879 paremkite K žurnalistiką	2917 paremkite K	2918 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1774 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	607 podpořte K
nezávislá	608 K média
nezávislé	4079 K médiá
nezávislú	4078 podporte K
ngoài	4688 nội dung bên K
nguồn	4683 K ưu tiên	4683 K tin ưu tiên	4706 ghi rõ K	4741 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4693 chịu trách K về nội dung bình luận
nhân	4689 trí tuệ K tạo
nhấn	4756 K vào đây
nhận	4664 đăng ký K bản tin	4664 đăng ký K tin	4756 đăng ký K bản tin	4756 đăng ký K tin
nhập	24 đăng K	4662 vui lòng đăng K	4662 đăng K để đọc	4662 đăng K để xem	4662 đăng K để lưu	4662 hãy đăng K để	4756 đăng K để đọc	4756 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3374 materiał wideo jest K
niezależne	3464 wesprzyj K	3464 wspieraj K	3465 K media
niezależność	3465 K
niezależną	3465 jesteśmy K
noastră	3721 munca K
nolēma	2987 K
norāda	2987 K
nosūtīsim	57 jums K
notificações	14 as K	3487 ative as K	3487 ativar K	3487 receba K
notificările	14 K	3626 activează K
notifikácie	4011 K
notícia	3613 esta K
notícias	3481 receba as K	3481 receba K	3490 siga as últimas K
novinařina	608 naše K
novinařinu	608 nezávislou K
novinár	3999 je K	3999 , K
novinári	4079 naši K
novinárka	3999 je K	3999 , K
novinárkou	3999 je K
novinárom	3999 je K
novinář	515 je K	515 , K
novinářem	515 je K	591 je K
novináři	608 naši K
novinářka	515 je K	515 , K
novinářkou	515 je K	591 je K
novičke	4086 na e-K
novičnik	4094 K	4094 e-K	4175 naš e-K	4178 K
novičnika	4094 K
nuotraukų	40 K ir vaizdo
nusprendė	2920 K
nášho	4005 do K tímu
nächste	21 in diesem browser für die K	970 sind sie der K
näyttämällä	1758 K sisällön
nélkül	70 reklám K	71 spam K
nói	4759 K
nõus	43 ei ole K?
năm	4758 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	520 našem K
obegränsad	4191 K tillgång
obećala	3981 K
obećao	3981 K
obiecał	3467 K
obiecywał	3467 K
obligāta	2933 atsauce K
oblíbené	512 K zdroje
oblíbených	512 K zdrojů
oblíbenými	512 K zdroji
obrigatórios	21 campos K são	3499 campos K são
obveščanje	4112 na naše K
obľúbené	3996 K zdroje
obľúbených	3996 K zdrojov
obľúbenými	3996 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	545 chcete K
odebírejte	480 K náš	551 K	607 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	4029 chcete K
odpoveď	21 zrušiť K
odpovídal	610 K
odpověděl	610 K
odpověděla	610 K
odpověď	21 zrušit K
odpowiadał	3467 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3467 K
odpowiedziała	98 nie K	3467 K
odpowiedziało	98 nie K
odražavaju	3911 komentari K	3911 komentari ne K
odídete	3994 kým K
ofereça	3477 K este artigo
ograniczeń	3328 czytaj bez K	3328 czytaj więcej bez K
også	51 bli med du K
ogłosił	3467 K
ogłosiła	3467 K
oikaisupyynnöt	1787 K
oikaisupyyntö	1787 K
olvashatják	2306 csak előfizetők K
olvasási	0 K idő
olvasóiból	2285 K él
olvasóink	36 K	2364 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1570 danos tu K
ordenó	1573 K
ordonné	2038 a K
ortakliği	4431 iş K linkleri
orzekł	3467 K
osobních	508 ochrany K údajů	508 ochraně K údajů
osobných	4001 K údajov
ostrzegał	3467 K
ostrzegała	3467 K
ostrzegł	3467 K
otrzymywać	3402 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K
oznámil	610 K	4081 K
oznámila	610 K	4081 K
ozvěte	38 K se nám	67 K se nám	514 K se nám	607 K se nám
""", 'p': """
padėkite	2917 K mums
pageidaujamą	2865 K šaltinį
paklausė	2920 K
palīdzi	2947 ziedo un K	2984 K mums
palīdzību	2940 mākslīgā intelekta K	2955 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2917 K mums
parsisiųskite	2917 K
participación	1450 normas de K
partnerské	74 K odkazy	533 K odkazy	4017 K odkazy
partneři	494 my a naši K
pastā	2945 e-K
pastāstiet	38 K mums	67 K mums
patronką	3392 zostań naszą K
patrões	3566 sem K	3613 sem K
paylaşilan	4491 tarafindan K bir gönderi	4491 tarafindan K gönderi
paylaşin	25 K	49 K	4434 K
paylaştiği	4491 K bir gönderi	4491 'in K bir gönderi
paziņoja	2987 K
paziņojumus	2944 K
państwa	3372 czeka na K
pašte	2877 jūsų el. K
pažadėjo	2920 K
periódico	1571 este K	1571 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3207 K
phê	54 mời tôi một ly cà K	4697 mời bạn một ly cà K
phóng	4685 liên hệ K viên	4687 là K viên báo	4687 là K viên của	4756 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1573 K
pidätetään	1770 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3467 K
pisała	3467 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3899 K nam	3931 K nam na	3931 K na	3978 K nam	4099 K nam	4099 K na	4129 K nam na	4129 K na	4174 K nam
piškotke	4102 K	4130 K
piškotki	4102 K
piškotkov	4102 K	4130 K
pište	547 K na	547 K nám na
plakáton	2366 állt a K
plânge	3723 se K
pochází	517 obsah K
podcastów	3378 K
podcastů	522 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3467 K
podporovatelé	608 naši K
podporují	608 nás K
podpoře	471 díky vaší K můžeme	608 díky K
podpořte	535 K	607 K nás	607 K naši	607 K naše	607 K mě
podrška	3978 vaša K
podrške	3918 bez vaše K	3979 vaše K
podršku	3978 vašu K
podržite	3918 K	3978 K nas	3978 K naš
podělte	67 K se s námi	67 K se o
podľa	4081 K
poinformował	3467 K
poinformowała	3467 K
pokračovanie	3985 pre K v čítaní
pokračování	475 K je dostupné	533 K článku níže
pokračuje	533 článek K	533 text K	4017 článok K	4017 text K
pokračujte	475 K ve čtení s
politoložka	504 je K
politológus	2276 K
política	403 K de galetes	1447 K de cookies	3497 K de cookies	3514 cobre K
pomocí	537 K ai
pomocą	3394 z K ai
pomoć	3978 vašu K
pomóż	3464 K nam
pomôžte	4078 K nám
poprosił	3467 K
poprosiła	3467 K
poprosiło	3467 K
poručila	3981 K
poručio	3981 K
poslední	544 K článek zdarma	544 K článek, který můžete
posledný	4028 K článok zadarmo
poslušajte	4128 K nas
postafiókjába	2244 K
postafiókjában	2269 minden reggel a K	2269 minden este a K	2269 minden nap a K	2269 minden héten a K
postafiókodban	2269 minden reggel a K
postaládádba	79 a K	2271 a K
postaládádban	2269 minden reggel a K	2269 minden héten a K
postaládájában	2269 minden reggel a K	2271 ön K
posílat	528 nechte si K
posílejte	514 K nám
posíláme	57 vám K	57 K vám
potřebujeme	607 K vaši pomoc	607 K vaši podporu
používame	4001 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3467 K
powiedziała	3467 K
powtarzał	3467 K
powtarzała	3467 K
poznámka	98 K redakce
pozostało	3328 K # %	3328 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	610 zvou K
pošaljite	49 K ga	3899 K nam	3899 K na	3978 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	514 K nám	607 K nám
pošli	49 K ho
pošlite	49 K ho	3998 K nám	4078 K nám
pošljemo	57 vam K
pošljite	49 K ga	4099 K nam	4099 K jo nam	4099 K na	4174 K nam
požádal	610 K
požádala	610 K
pracę	3465 naszą K
pranešimus	2876 K
praneškite	38 K mums	67 K mums
pranešė	2920 K
prašė	2920 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4032 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3985 už ste K	3985 ste K
predplatiteľom	80 staňte sa K	3993 K	4078 staňte sa K
predplatiteľov	3993 pre K
predplatné	3985 už máte K	4014 K	4078 kúpte K	4078 kúpte si K	4082 K
predplatného	4014 K
predplatným	4014 K	4035 s K
predplaťte	80 K si
preferată	3637 sursă K	3702 sursă K	3702 sursa K
preferované	512 K zdroje	3996 K zdroje
preferovaný	512 K zdroj	3996 K zdroj
preferovaných	512 K zdrojů	3996 K zdrojov
preferovaným	512 K zdrojem	3996 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3328 tylko dla K	3400 tylko dla K
prenumeratą	3386 z K
prenumeratę	80 kup K	3328 masz już K	3386 zamów K	3386 kup K	3386 wykup K	3412 kup K
preporučila	3981 K
preporučio	3981 K
pretlačiť	45 K
prevziať	45 K
prečítate	3985 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3978 K se našoj	3978 K im se	4174 K se nam
pridržana	3891 sva prava K
pridržane	4092 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2920 K
prihlásenie	3986 ďakujeme za K	4012 ďakujeme za K
prihlásení	4014 po K
prihlásením	4012 K súhlasíte
prihláste	24 K	3985 K sa a čítajte	4078 K sa na odber
prihvaćate	3913 prijavom K
pripažino	2920 K
programėlėje	2875 K
programėlę	2875 K
prohlásil	610 K
prohlásila	610 K
prohlížeč	10 váš K
pronađite	3929 K nas
proposé	1942 conçu et K par
prosił	3467 K
prosiła	3467 K
pročitali	3883 da biste K
pročitate	3881 da K cijeli	3881 da K ceo
prośbę	3322 mamy do ciebie K	3322 mamy małą K
prošnjo	4096 imamo majhno K	4096 majhno K
prywatności	3350 ustawienia K	3350 ustawień K	3353 polityka K	3353 polityce K
przeczytać	3328 aby K cały	3328 aby K ten artykuł
przeczytałaś	3381 dziękujemy, że K
przeczytałeś	3381 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3325 K nam #%	3464 K nam	3464 K #
przekonywał	3467 K
przekonywała	3467 K
przesyłajcie	3372 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3356 K zdjęcie	3356 K zdjęcia	3372 K nam	3372 K je do nas	3464 K nam
przyznał	3467 K
przyznała	3467 K
przyłącz	51 K się
przyślij	3356 K zdjęcie	3372 K nam	3372 K je do nas	3464 K nam
práca	4079 naša K
práce	608 naší K
práci	608 naši K
prácu	4079 našu K
právnička	504 je K
právník	504 je K
précision	98 K:
précisé	2038 a K
précédente	98 version K de cet
préférée	1932 source K
préférées	1932 sources K
prévient	2038 K
príspevky	4010 K v diskusii
príspevok	4078 váš K
próxima	3613 nossa K
průzkumu	35 našeho K
ptá	610 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2505 blocco della K	2628 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2278 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1906 bloqueur de K	1906 bloqueurs de K	2036 sans K
publicités	1906 bloqueur de K
publicystką	3373 jest K	3448 jest K
publicystą	3373 jest K	3448 jest K
publikování	505 K nebo šíření
publiée	22 ne sera pas K	1911 votre adresse e-mail ne sera pas K
pytał	3467 K
pytała	3467 K
pytały	3467 K
pytań	3380 na kilka K
pyyntö	1737 pieni K
pyysivät	1866 K
pásale	1570 K esta
pásalo	49 K
päevakokkuvõte	1599 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1781 K	1849 on K
päätti	1866 K
påminde	4321 K
pénzbe	2364 K kerül
pénzéből	18 olvasók K
písemného	506 bez K souhlasu
písomného	4032 bez K súhlasu
píšte	4031 K na	4031 K nám na
pódcast	34 nuestro K	1571 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2926 K bez	2933 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	505 K článků
předchozí	98 K verzi článku
předchozího	506 bez K souhlasu	549 bez K souhlasu
předplatitel	50 jako K	50 K může	475 už jste K	475 jste K
předplatitele	509 pro K
předplatitelem	80 staňte se K	607 staňte se K
předplatitelé	50 K mohou	543 jen K	543 pouze K	543 najdou K	543 přečtou K	608 naši K	611 K
předplatitelům	509 K	543 pouze K	543 jen K
předplatné	475 koupit K	476 už máte K	530 K	611 K
předplatného	530 K
předplatným	475 dostupné s K	530 K	552 s K
předplaťte	80 K si	477 K si	607 K si
přehrání	517 K videa
přehráním	492 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	475 zbývá vám K	584 zbývá K	584 zbývá vám K
přidej	51 K se
přidejte	51 K se	546 K si nás	607 K se	607 K se k nám
přihlaste	24 K	475 K se a čtěte	480 K se k odběru	607 K se k odběru
přihlášení	528 děkujeme za K	530 po K
přihlášením	528 K k odběru	528 K souhlasíte
připojte	51 K se
připomněl	610 K
připustil	610 K
přispějte	90 K, kolik můžete	90 K, čím můžete	535 K	607 K	607 K i vy
přiznal	610 K
přiznala	610 K
přiznává	610 K
příspěvek	607 váš K
příspěvku	492 načtením K	517 zobrazení K
příspěvky	526 K v diskusi
příspěvků	471 žije z K	471 žijeme z K	471 z K čtenářů
příspěvkům	471 díky K čtenářů
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	4756 K góp ngay	4760 K góp
quyền	4680 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4724 trình chặn K cáo	4724 chặn K cáo
""", 'r': """
radził	3467 K
radziła	3467 K
radí	610 K
rakstīja	2987 K
rappelé	2038 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2917 K mums
rašė	2920 K
recaptcha로	2838 K
recibirás	57 K
reclamă	11 K
reconoció	1573 K
recordó	1573 K
rectificación	98 K:
recunoaște	3723 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1491 la K te envía	1531 se incorporó a la K	1571 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3662 K îți trimite	3721 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3464 wesprzyj K
redaktorką	3373 jest K	3448 jest K
redaktorė	2869 K
redaktör	4231 är K för	4231 är K på	4231 är politisk K	4303 är K på
redaktør	668 er K på	668 er K for	668 er politisk K	737 er K på	737 er K i	3230 er politisk K	3230 er K i	3230 er K for	3302 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3535 a K envia	3575 entrou para a K	3613 nossa K
reenvíalo	49 K
refusé	1908 K le dépôt
registrácii	4014 po K
registráciou	4012 K súhlasíte
registráciu	4012 ďakujeme za K
regisztrálj	2363 K ingyenesen	2363 K, hogy
regisztráljon	2363 K ingyenesen	2363 K, hogy
regisztrálnia	2306 K kell
regístrate	1419 K gratis	1420 K para
reinhören	852 jetzt K:
rejestrując	3383 K się
reklamlänkar	74 K	4246 K	4278 K
reklamą	11 K
reklám	70 nincs K	4079 bez K
reklámblokkoló	2334 K
reklámblokkolót	2334 K
reklámok	2364 K nélkül
reportaż	3465 ten K
reporterką	3373 jest K	3448 jest K
reportér	515 , K	591 , K	3999 , K
reportérem	515 je K	591 je K
reportérka	515 , K	591 , K	3999 , K
reportérkou	515 je K	591 je K	3999 je K
reportérom	3999 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1460 prohibida su K	1460 prohibida la K
reprodução	3510 proibida a K	3510 K proibida	3543 K permitida desde	3543 K é permitida desde
reprodúcelo	45 K
republié	45 K	1922 K avec	1960 cet article est K
repórter	39 nosso K	3514 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1573 K
rezervăm	29 ne K dreptul
riêng	4673 chính sách quyền K tư	4700 dành K cho thuê bao	4706 quan điểm K của tác giả
rovatvezető	2348 K
rovatvezetője	2278 K	2348 K
ročne	4080 K
ročně	609 K
rät	973 K
rätta	4237 K fel
rättar	4237 vi K fel
rättelse	98 K
räumte	973 K ein	973 K der	973 K die
rääkis	1642 K
råber	754 K
råbte	754 K
rådde	4321 K
rådede	754 K
réagir	1912 pour K
réagissez	2035 K à
réalisation	1942 n'a pas participé à la K
rédacteur	1925 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1925 a rejoint la K	1942 n'a pas participé à sa K	1951 la K vous	1955 pour soutenir la K	2035 soutenez la K	2035 alertez la K	2036 notre K
rédactrice	1925 est K
régulièrement	1925 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2038 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1882 cet article est K	1882 ce contenu est K	1882 article K
réservée	1882 K à nos abonnés	1882 la suite est K	1884 K aux abonnés
réservés	1884 K aux abonnés	1922 tous droits K
résiliable	2037 K à tout moment
részesített	2272 előnyben K forrásként
röst	4234 ai-K	4270 ai-K
răspuns	98 nu a K	98 nu au K	3723 a K	3723 au K
răspunsul	21 anulează K
rằng	4759 viết K	4759 cho K
""", 's': """
sacīja	2987 K
sadržaj	9 ovaj K	3902 vanjski K	3902 spoljni K
sadržaja	9 ovog K	3902 vanjskog K	3902 prikaz ovog K	3902 prikaz K
sakė	2920 K
samfunnsøkonom	3221 er K
samobójcze	98 myśli K
sanctionné	2038 a K
sandučić	79 u vaš K	3884 u vaš K
sandučiću	3884 u vašem K	3913 vašem K
sbírka	611 K
schließ	51 . K dich
schließen	51 . K sie sich	766 K sie ein abo	970 K sie ein abo
schránke	3986 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3986 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2363 K, hogy
segítségedre	2363 szükségünk van a K
según	1573 K
sensível	98 pode ser K
sentenció	1573 K
sería	1492 sin ti no K
sesión	24 inicia K	24 inicie K	1419 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3612 inicie K
señaló	1573 K
sfătuia	3723 K
sfătuiește	3723 K
sfătuit	3723 a K
sisällön	9 K	1783 ulkoisen K
sisältö	1742 tämä K on vain
sisältöä	1783 ulkoista K
siunčiame	57 jums K
sjefredaktør	3230 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4321 K
skarży	3467 K
skarżył	3467 K się
skrzynkę	79 na twoją K	3332 na twoją K	3332 na swoją K	3383 K mailową
slažete	43 K se	43 ne K se
slobodné	4078 podporte K
slobodnú	4078 podporte K
slušajte	3929 K nas
slíbil	610 K
slíbila	610 K
socioložka	504 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3380 naszą K
sonuçlarinda	4413 google arama K
sorumluluğu	30 K
souborů	507 K cookie
souhlasíte	43 K?	528 e-mailu K	528 odesláním K	528 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4685 về hộp thư của tòa K	4697 hãy ủng hộ tòa K	4706 bằng văn bản của tòa K	4756 hãy gửi về tòa K	4756 hãy liên hệ tòa K	4756 hãy báo cho tòa K	4757 tòa K
spandér	54 K en kaffe
spolupráci	533 ve K s partnerem	4017 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4099 K nam
sportkrönikör	4231 är K
sportsredaktør	668 er K
spracovaním	4012 K osobných údajov
sprijiniți	3720 K
sprijină	3720 K-ne
správach	3997 google K
správy	3997 google K
spuneți	38 K-ne	67 K-ne	3721 K-mi mai jos
stellenbörse	851 in unserer K
stjärna	60 fält med K
straipsnį	2888 šį K	2918 visą K
stronę	3403 naszą K
stwierdził	3467 K
stwierdziła	3467 K
stáhněte	607 K si naši	607 K si náš
stálo	610 K na	610 K ve	610 K v
står	30 K för	754 K der på	3320 K det på	3320 K det i	4321 K det på
stöd	4183 med ditt K	4318 K oss	4318 K vår	4318 ditt K
stödja	4243 K oss med
stödlinjen	83 K
stödmedlem	4318 bli K
stödprenumerant	4318 bli K
stötta	4243 K oss med	4318 K oss	4318 K vår	4318 K vårt
støt	680 K os	751 K os	751 K med
støtt	3317 K oss	3317 K vår
støtte	615 med din K	615 vi har brug for din K	680 K os med	680 din K gør	751 din K	751 bliv K	3177 med din K	3243 K oss med	3317 din K
støtteabonnent	3317 bli K
støttemedlem	80 bli K	751 bliv K	3317 bli K
stāstīja	2987 K
stăpâni	3688 fără K
stěžuje	610 K
subscripció	467 K
subskrybentów	3328 tylko dla K	3328 dostępna dla K	3328 dostępne dla K	3400 tylko dla K
subskrypcją	3386 z K	3408 z K
subskrypcję	3328 kup K	3328 masz już K	3383 dziękujemy za K	3386 wykup K	3464 kup K
suosikkilähteeksesi	1774 K
suosikkilähteeksi	1774 K
sursă	3661 link activ către K
suscripción	1419 ya tengo una K	1570 cambia tu K	1574 K
suscríbase	80 K	1570 K
suscríbete	80 K	1419 K para	1419 K por	1419 K en	1426 K al boletín	1570 K
susțin	3653 care ne K lunar	3721 ne K lunar
susține	3720 K-ne	3720 K presa	3723 K că
susținerea	3720 K ta
susțineți	3720 K-ne
svarīgākie	2956 nedēļas K
svarīgākās	2956 nedēļas K
svěřte	514 K se nám
szabályzatot	2261 moderálási K
szabályzatunk	2261 moderálási K
szerencsejáték	2254 túlzásba vitt K ártalmas	2254 K ártalmas, függőséget	2254 K függőséget okozhat! #+
szerkesztője	2278 K	2348 K
szerkesztőségünk	39 K	2364 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2364 K
szerzője	2278 külső K
szociológus	2276 K
szólított	2366 K fel
szükség	2239 önre is K van	2239 önökre is K van	2239 rád is K van
szükségünk	2239 rád is K van	2239 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4244 tills du K upp	4321 K
sähköpostiin	1747 suoraan K
sähköpostiisi	79 K	1748 K
sähköpostillasi	1808 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1748 K
sélection	1951 K d'articles
sélections	1882 ajouter l'article à vos K
síganos	1439 K en
síguenos	1439 K en	1570 K
sócio	80 seja K
sõltumatut	1639 toeta K
sõnul	1642 K
sök	4260 K nu
sökresultat	4227 K på google
sökt	98 vi har K	98 har K
söyledi	4511 K
söylediler	4511 K
söylüyor	4511 K
søg	694 K nu
søgeresultater	664 K på google
søgning	664 google-K
søk	3260 K nå
søkene	3226 google-K dine
søkeresultatene	3226 K dine på google
súhlasu	4032 bez K
súhlasíte	43 K?	4012 odoslaním K
súmate	51 K	1570 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2324 K miatt
sütibeállítások	2324 K miatt	2324 K
sütik	2279 K
sütiket	2279 K
săptămână	17 o dată pe K	3722 pe K
sīkdatnēm	2938 K	2956 K
sống	4697 nuôi K tờ báo	4697 bạn đọc nuôi K
""", 't': """
találatok	2272 google-K
tanácsolja	2366 K
tanácsolják	2366 K
tanácsolta	2366 K
tanácsolták	2366 K
tanította	2366 K
taşiyin	4434 K
teigė	2920 K
tekemään	1864 K sitä
tekijänoikeus	1770 K suojaa
tekoäly	1784 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1784 K
tekoälyn	1784 K avulla	1784 K tekemä
tekoälyä	1784 käyttää K
telefonā	2944 savā K
tesszük	22 nem K közzé
textům	542 ke všem K
teşekkürler	4508 okuduğunuz için K
thiết	4706 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4700 dành cho K bao	4700 đã là K bao	4760 K bao
thuộc	4681 bản quyền K
thành	4663 dành cho K viên	4695 bạn đã đăng ký K công	4756 trở K thành viên
tháng	4700 đọc miễn phí trong K	4758 mỗi K	4758 hàng K	4758 K đầu
thích	4683 nguồn tin ưa K	4683 nguồn yêu K
thông	14 K báo	4669 bật K báo	4669 nhận K báo	4685 bạn có K tin	4685 bạn đọc cung cấp K tin	4706 khi phát hành lại K tin	4756 hãy gửi K tin	4756 đăng ký nhận K báo	4756 hãy bật K báo
tilføjede	754 K
tillgång	4318 få fri K
tillåtet	4257 inte K att återge
tiếng	4693 K việt có dấu
tiếp	4662 để K tục đọc	4662 để đọc K	4662 đăng nhập để K tục	4697 K sức cho báo chí	4700 để K tục đọc	4756 đăng ký để đọc K	4756 hãy K sức	4756 đăng nhập để K tục
tjänst	4179 en liten K att be
tjänsten	4260 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2242 a K
toàn	20 K bộ bài	4662 để đọc K bộ	4662 đọc K bộ bài	4700 để đọc K bộ bài	4756 đăng ký để đọc K bộ
tražila	3981 K je
tražili	3981 K su
tražio	3981 K je
tretích	4001 cookies K strán
treści	9 tej K	3386 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4669 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4693 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2348 K
tudósítója	2278 K	2348 K
turpinātu	2923 lai K lasīt
tuần	17 mỗi K	4695 bản tin hằng K của	4695 bản tin hàng K của	4758 mỗi K
tvrdí	610 K
työmme	1864 K
työtämme	1740 tue K	1863 tue K	1864 K
tájékoztató	2256 adatvédelmi K
támogass	2363 K minket
támogasson	2363 K minket
támogathat	2285 K minket
támogatása	2285 K nélkül	2285 olvasók K nélkül	2363 az ön K
támogatásod	2363 a te K
támogatásából	2239 olvasóink K	2285 olvasóink K
támogatására	2239 olvasóink K
támogatásával	2288 partnerünk K	2361 K készült
támogatónk	2285 legyen ön is K	2285 legyél te is K
täglich	774 K per mail
tähtsamad	1611 nädala K
tärkeimmät	1808 K jutut
tästä	1795 lisää K
täällä	1737 kun kerran olet K
täältä	1795 lisää K
téléchargez	1868 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2363 K le
történész	2276 K
týden	17 každý K
týdně	609 K
týždenne	17 raz K
tłumaczy	3467 K
tłumaczył	3467 K
tłumaczyła	3467 K
třetích	517 cookies K stran
""", 'u': """
uafhængigt	752 K medie
ubegrænset	621 K adgang
udostępnij	25 K
ukarał	3467 K
ulaş	38 bize K
ulaşin	38 bize K	4415 bize K	4434 K
ulaşmak	4415 yazara K
unabhängig	905 K von unserer redaktion	905 von unserer redaktion K	918 damit wir K bleiben	971 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2524 insegna all'K
unterstütze	760 K unsere arbeit	760 K uns mit	970 K uns	970 K unsere	970 K mich	970 K meine
unterstützen	760 K sie unsere arbeit	760 K sie uns mit	760 mit einer spende K	760 können sie uns K	970 K sie uns	970 K sie unsere	970 sie können das K	970 freiwillig K	970 K sie mich	970 K sie meine	970 K uns
unterstützt	797 ihr browser K	970 K uns
unterstützung	756 ihre K	756 mit ihrer K	867 ihrer K	867 deiner K	913 mit K von ki	970 mit deiner K	970 deine K	970 eure K
upišite	77 K svoj e-mail
upozorněni	573 chcete být K
upozornění	485 zapněte si K	527 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K	573 chcete posílat K	573 chcete odebírat K
upphovsrätt	4223 skyddat enligt lagen om K
upphovsrättslagen	4223 skyddat enligt K
uprednostňované	4033 K zdroje
uprednostňovaný	4033 K zdroj
uprednostňovaných	4033 K zdrojov
upřednostňované	550 K zdroje
upřednostňovaný	550 K zdroj
upřednostňovaných	550 K zdrojů
upřesnění	98 K:
uredništva	4092 brez dovoljenja K	4092 brez soglasja K
uredništvo	4106 v naše K	4175 naše K
uredništvu	39 našemu K	4099 pišite K
urmărește	3625 K-ne pe	3625 K-ne și pe	3626 K știrile	3720 K-ne
urmăriți	3625 K-ne pe	3720 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3350 K cookies	3350 K plików cookie
utilização	3497 K de cookies
utilizează	3628 K cookie
utilizăm	3628 K cookie
utánközlés	2267 K	2290 K
utánközlése	2290 K
utánközölhető	45 K
uutislähteeksesi	1774 ensisijaiseksi K
uutislähteeksi	1774 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3467 K
uznała	3467 K
uzsvēra	2987 K
użyciu	3394 przy K ai
użytkowników	3381 opiniami K
używamy	3352 K plików cookie
užsisakykite	2854 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3998 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	973 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	851 suchen K
versão	2 K em áudio
vervielfältigung	823 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	807 deine e-mail-adresse wird nicht K	807 ihre e-mail-adresse wird nicht K
veröffentlichung	881 seit der K geändert	881 seit K geändert
već	3896 kad ste K tu	3980 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2259 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1787 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4687 là biên tập K của	4700 dành cho hội K
viết	4756 hãy K thư	4757 bài K này	4759 ông K	4759 bà K
você	18 sem K	3613 sem K
vollständigen	766 K artikel lesen
volontär	837 ist K
volontärin	837 ist K
voltál	42 ott K	2259 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4109 K
vyhradené	3992 všetky práva K	3992 autorské práva sú K
vykřikl	610 K
vykřikla	610 K
vypočuť	4008 si môžete K
vysvetľuje	4081 K
vysvětlil	610 K
vysvětlila	610 K
vysvětloval	610 K
vysvětlovala	610 K
vysvětluje	610 K
vytvořila	537 K ai
vyzýval	610 K
vyzývala	610 K
vyzývali	610 K
vyzývá	610 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2366 K
válaszolták	2366 K
változatában	98 korábbi K	98 eredeti K
vás	535 bez K by	608 bez K by	4019 bez K by	4079 bez K by
väitis	1642 K
väitti	1866 K
väittää	1866 K
välise	1592 K sisu
våre	3317 meld deg på K
vårt	3189 meld deg på K	3317 meld deg på K
vær	51 K med
védekezett	2366 K
véli	2366 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4079 K vám
vēlamo	2934 K avotu
vēstkopai	2945 K
vēstulei	2945 ziņu K
vědět	38 dejte nám K	67 dejte nám K	514 dejte nám K	607 dejte nám K
všetkým	4026 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	4005 náš K
webinář	520 náš K
według	3467 K
weißt	836 K du mehr
wezwał	3467 K
wiadomościach	3403 google K
widziałaś	3356 K coś
widziałeś	3356 K coś
wołali	3467 K
wołał	3467 K
wołała	3467 K
wpłata	3392 każda K	3464 twoja K
wpłatom	3465 dzięki K
wpłać	3464 K
wspierającym	3464 zostań K
współpracy	3389 we K z partnerem
wyjaśnia	3467 K
wypisać	3332 K się w każdej chwili
wyrażam	3333 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3372 K nam	3372 K je do nas
wzywał	3467 K
wzywała	3467 K
wöchentlichen	778 K newsletter
właściciela	3465 nie mamy K
""", 'y': """
yazdiğimiz	4444 daha önce K haber
yazmişti	4511 diye K
yhteistyössä	1796 K mainostajan
yönetmenidir	4417 genel yayin K
""", 'z': """
zaakceptować	3374 K pliki cookie
zaapelował	3467 K
zaapelowała	3467 K
zachęcali	3467 K
zachęcano	3467 K
zachęcał	3467 K
zachęcała	3467 K
zadaním	4012 K e-mailu
zadržana	3891 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	528 K e-mailu
zagłosuj	3397 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3918 K vama	3979 K vama
zakázané	3992 šírenie je K
založte	607 K si účet
zamknutý	3985 článok je K
zamčený	475 článek je K
zapisując	3383 K się
zapowiedział	3467 K
zapowiedziała	3467 K
zapytał	3467 K
zapytała	3467 K
zastrzeżone	3367 wszelkie prawa K	3367 wszystkie prawa K
zawołał	3467 K
zawołała	3467 K
zašlete	514 K nám
zašlite	3998 K nám
zaželen	4132 K vir
zaželene	4132 K vire
zaželeni	4132 K vir
zbiórka	3468 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3356 masz K lub
zdjęcie	40 K lub film	3356 masz ciekawe K	3356 masz K lub film	3356 wyślij K lub
zespołu	3377 do naszego K
zewnętrzna	3374 treść K
zewnętrzne	9 treści K	3352 treści K	3374 treści K
zewnętrznej	9 treści K	3374 treści K
zewnętrznych	9 treści K
zgłoś	3372 K go nam	3464 K nam
ziņas	2956 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3404 daj nam K	3464 daj nam K
zněl	610 K
zněla	610 K
znělo	610 K
zobrazení	517 K tohoto obsahu	517 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3464 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	513 google K
zprávách	513 google K
zpívali	610 K
zugänglich	868 frei K
zunächst	823 dieser artikel erschien K
zurück	897 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4034 K
získávejte	551 K
zł	3386 za # K	3386 od # K	3466 od # K
złotówka	3392 każda K	3465 każda K
""", 'á': """
állt	2366 ez K
állítja	2366 K
átvehető	45 K
""", 'ä': """
ägare	4243 inga rika K
ähnliches	836 K erlebt
ändå	4179 nu när du K är här
äpp	1597 K
äppi	1597 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3222 beskyttet av K
året	753 om K
återges	4223 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4421 bizimle K
çalişmalarimiz	4509 K
çağrisinda	4511 K bulundu
çerezler	4402 K kullan
çerezlere	4419 K
çerezleri	4402 K kullan	4419 K	4445 K kabul
çözün	4434 K
""", 'é': """
échanos	1570 K una mano	1570 K un cable
écris	38 K-nous	67 K-nous
écrit	1925 K pour	2038 a K
écrivain	1925 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2035 K-nous
éditorialiste	1994 est K
électronique	1891 dans votre boîte aux lettres K
énekelték	2366 K
équipe	2036 notre K
értesítéseket	14 K	2284 K	2331 szeretne K
értesítést	2331 szeretne K	2331 szeretnél K	2331 kér K	2331 kérsz K	2331 kérek K
értesüljön	2284 K elsőként
értesülni	2331 szeretne K a	2331 szeretnél K a	2331 szeretne azonnal K
étoile	60 champs avec une K
évente	2365 K
""", 'í': """
ígérte	2366 K
ígérték	2366 K
írta	2366 K
író	2276 K
""", 'î': """
îmbia	3723 K
îndemna	3723 K
îndemnat	3723 a K
îndemnau	3723 K
întrebat	3723 a K
întrebau	3723 K
""", 'õ': """
õpetas	1642 K
""", 'ö': """
öffnen	780 app K
önemli	4445 günün en K
önerdi	4511 K
önskad	4227 K källa
önökkel	2239 csak K
""", 'ø': """
økonom	659 er K
""", 'ú': """
újraközlése	2290 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2364 független K	2364 a jó K
újságírásunk	2364 K
újságíró	2276 K	2348 K
újságíróink	2364 K
újságíróinkkal	2308 K
újságíróinknak	39 K
újságírója	2278 K	2348 K
újságíróként	2348 K
última	1439 siga la K hora	1439 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	824 K von	906 von der agentur K	906 deutschen presse-agentur K
übersicht	830 K	890 diese K wurde
ücretsiz	15 K haber	15 K makale	4432 K üye olun
ügyfelünk	2308 K
ühendust	38 võta meiega K	67 võta meiega K	1639 võta K
ünü	4507 #'K
ütles	1642 K
ütlesid	1642 K
üyeliği	4427 bülten K
üzente	2366 K
üzenték	2366 K
üçüncü	4419 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3929 K nas
čitalaca	43 pisma K	3918 uz podršku K	3936 K	3979 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3936 K	3979 naši K
čitatelia	4036 K	4079 naši K
čitatelja	43 pisma K	3918 uz podršku K	3936 K	3979 naših K	3979 uz podršku K
čitatelji	36 naši K	3936 K	3979 naši K
čitateljima	3936 K
čitateľom	18 vďaka K	4036 K
čitateľov	36 našich K	4019 vďaka podpore K	4036 K	4079 našich K	4079 vďaka podpore K
članak	20 cijeli K	3896 svidio vam se K	3914 cijeli K	3914 ceo K	3979 ovaj K
člancima	3925 svim K
članek	4096 vam je bil K všeč	4175 ta K
člankov	4124 do vseh K
členem	80 staňte se K	607 staňte se K
členom	4078 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	530 celý K	608 tento K	608 líbil se vám K
článkom	4014 všetkým K	4026 k všetkým K	4026 ku všetkým K
článku	20 celého K	584 do konce K
články	608 naše K
článků	530 limit K
článkům	530 všem K	542 ke všem K
článok	20 celý K	3994 páčil sa vám K	4014 celý K	4079 tento K
čtenáři	553 K	608 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	535 díky podpoře K	553 K	608 našich K	608 na podpoře K	608 díky podpoře K
čtenářům	18 díky K	36 našim K	553 K
čtení	0 doba K
čtěte	546 K nás
číst	608 K dál bez
čítajte	4030 K nás	4078 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4078 K, že nás čítate
""", 'đ': """
đây	4756 bấm vào K
đóng	4756 K góp của bạn	4756 hãy K góp
đăng	45 K lại	4695 cảm ơn bạn đã K ký	4695 bằng việc K ký, bạn	4756 K ký để đọc bài
đường	4685 K dây nóng của tòa soạn	4685 K dây nóng của báo	4756 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4700 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4080 K sumou
""", 'ř': """
řekl	610 K
řekla	610 K
říká	610 K
""", 'ś': """
śledztwa	3465 nasze K
śledztwo	3465 to K
śledź	3340 K nas na	3464 K nas
śpiewali	3467 K
świadkami	3356 byliście K	3356 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3356 byłeś K	3356 byłaś K	3356 jesteś K
""", 'ş': """
şikâyet	4511 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3899 K nam
šaukė	2920 K
šiandien	2879 aukokite K
šodien	2947 ziedo K
""", 'ź': """
źródło	3367 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3467 K
""", 'ž': """
žalio	3981 K se
želene	4132 K vire
želeni	4097 K vir
željene	3897 K izvore
željeni	3897 K izvor
žiadny	71 K spam
žurnalistai	2918 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2869 K
žurnalistika	608 naše K	608 nezávislá K	2918 K kainuoja	2918 gera K	4079 nezávislá K
žurnalistiku	608 nezávislou K	4079 nezávislú K
žurnalistiky	608 nezávislé K
žurnalistė	2869 K
žurnāliste	2937 K
žurnālisti	2985 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2985 neatkarīga K	2985 K maksā	2985 laba K
žurnālistiku	2947 atbalsti neatkarīgu K	2985 neatkarīgu K
žurnālists	2937 K
žádal	610 K
žádala	610 K
žádali	610 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1031 χωρίς K
άρθρα	1100 τα K μας
άρθρο	1100 αυτό το K
""", 'έ': """
έγγραφη	1031 χωρίς K άδεια
έγραφαν	1102 K
έγραφε	1102 K
έγραψε	1102 K
έλεγαν	1102 K
έλεγε	1102 K
έρευνά	1009 K μας
έρευνές	1100 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	999 K σου πηγές	999 K σας πηγές	999 K πηγές
αγαπημένη	999 K πηγή
ακολουθήστε	983 K μας	1099 K μας
ακολουθείστε	983 K μας
ακόμη	1020 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1102 K
αναγνωστών	1034 K
αναγνώστες	18 χάρη στους K	1034 K	1100 οι K μας
αναδημοσίευση	45 K	993 απαγορεύεται η K	993 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	994 K χωρίς
ανεξάρτητη	1099 ενισχύστε την K
ανταποκρίτρια	1002 είναι K
ανταποκριτής	1002 είναι K
απάντησαν	1102 K
απάντησε	98 δεν K	1102 K ο	1102 K η
απάντησης	21 ακύρωση K
απαγορεύεται	994 K η αντιγραφή	994 K η αναπαραγωγή
αποδεχθείτε	1004 K τα cookies
αποδεχτείτε	1004 K τα cookies
απορρήτου	996 πολιτική K
από	1015 K # €	1098 # K τα #	1098 # K #
αρθρογράφος	1002 είναι K
αρχισυντάκτης	1002 είναι K
αρχισυντάκτρια	1002 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1061 χωρίς K
""", 'β': """
βιβλιοπωλείο	1007 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1099 K μας
βοηθούν	1100 μας K
βρείτε	983 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1099 K μέλος	1099 K κι εσείς
γνώσεις	1010 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	1001 K μας	1099 K μας
γραπτή	1031 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1102 K
δήλωσε	1102 K ο	1102 K η	1102 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1100 οι K μας
δημοσιογράφος	1002 είναι K	1002 , K	1002 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1100 η K μας	1100 ανεξάρτητη K	1100 η ανεξάρτητη K
δημοσκόπησή	1009 K μας
δημοσκόπηση	1009 στη K
διαβάσετε	978 για να K ολόκληρο
διαβεβαίωσε	1102 K
διαμαρτυρήθηκε	1102 K
διαφήμιση	11 τη K	1018 μετά τη K
διαφημίσεις	70 χωρίς K	1100 χωρίς K
διαφημίσεων	1056 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	981 τη K email	981 η K email	1014 K email	1014 K e-mail
δικαιώματος	993 με επιφύλαξη παντός K
διοργανωτές	1102 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1100 η K μας
δωρεά	1020 κάντε μια K	1099 η K σας	1099 κάντε μια K	1103 K
δωρεάν	15 K άρθρα	1015 K άρθρα
δωρεές	1103 K
""", 'ε': """
είμαστε	1100 K μια μικρή
είπαν	1102 K
είπε	1102 K
εβδομάδα	17 κάθε K	1101 την K
εγγραφή	1014 με την K σας
εγγραφείτε	979 K για να	1015 K δωρεάν	1099 K δωρεάν	1099 K τώρα	1099 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	980 στα K σας
εκδήλωσή	1007 K μας
εκδοχή	98 αρχική K
εκφράζουν	1012 τα σχόλια K	1012 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	984 K τις ειδοποιήσεις	986 K τη javascript
ενημερωτικά	981 K δελτία
ενημερωτικό	78 το K δελτίο	981 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	1001 K μας
ενισχύστε	1020 K	1099 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	1004 K περιεχόμενο
εξήγησε	1102 K
επανέλαβε	1102 K
επαναλάμβανε	1102 K
επιβεβαιώστε	1014 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	1001 K μαζί μας	1001 K με τον συντάκτη	1001 K με τη συντάκτριά	1001 K με τη συντάκτρια	1001 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1102 K
επιστολή	43 την K σας
ερωτηματολόγιο	1011 το K
εσάς	1020 χάρη σε K	1100 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1015 με # K
ευχαριστούμε	1014 K για την εγγραφή	1099 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1102 K
ζήτησε	1102 K ο	1102 K η	1102 K στο	1102 K από
ζητούσαν	1102 K
ζητούσε	1102 K
""", 'η': """
ηλεκτρονικό	1007 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1061 χωρίς K
ισχυρίζεται	1102 K
ισχυρίστηκε	1102 K
""", 'κ': """
κάλεσε	1102 K ο	1102 K η
κάνε	62 K μου tag
κάνοντας	1014 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1102 K
καλούσε	1102 K
κανάλι	1100 το K μας
κατάστημά	1007 στο K μας
κατήγγειλε	1102 K
καταγγέλλει	1102 K
καταγγελία	1001 κάντε μας την K
κατεβάστε	984 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1084 η δημοσίευση K από
κουίζ	1009 το K	1009 στο K	1009 το K μας
κυκλοφορεί	1007 K το νέο τεύχος
κυριότερες	1014 τις K ειδήσεις
""", 'λ': """
λάβετε	1032 K
λέει	1102 K
λαμβάνεις	1029 θέλεις να K
λαμβάνετε	1029 θέλετε να K	1032 K
""", 'μ': """
μήνα	1101 τον K	1101 το K	1101 ανά K	1101 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1015 K # €
μεγαλομετόχους	1061 χωρίς K
μετόχους	1061 χωρίς K
μοιράστηκε	1084 μια δημοσίευση που K	1084 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1022 με τεχνητή K	1022 από τεχνητή K
νοημοσύνης	1022 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	978 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	1015 K το άρθρο
ομάδα	1007 στην K μας	1099 ελάτε στην K	1100 η K μας
""", 'π': """
παράκληση	998 έχουμε μια μικρή K	998 μια μικρή K
παραδέχεται	1102 K
παραδέχθηκε	1102 K
παραδέχτηκε	1102 K
παρακάλεσε	1102 K
παρακαλούσαν	1102 K
παρακαλούσε	1102 K
πατώντας	1014 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	1004 εξωτερικού K
περιεχόμενο	9 αυτό το K	1004 αυτό το K	1004 το K αυτό	1004 εξωτερικό K
πολιτική	996 K cookies
πρέπει	1004 δείτε το βίντεο K
προέτρεπαν	1102 K
προέτρεπε	1102 K
προέτρεψε	1102 K
προειδοποίησε	1102 K
προειδοποιεί	1102 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1099 ενισχύστε την K
προσωπικών	996 K δεδομένων
προτεινόμενη	999 K πηγή
προτιμώμενες	999 K πηγές	1076 K πηγές
προτιμώμενη	999 K πηγή	1076 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1027 K σε όλα
πρόσθεσαν	1102 K
πρόσθεσε	1102 K ο	1102 K η
πρώτο	1015 τον K μήνα
πρώτος	1101 K μήνας
""", 'ρ': """
ρεπορτάζ	1100 το K μας	1100 αυτό το K
ρωτούσαν	1102 K
ρωτούσε	1102 K
ρώτησαν	1102 K
ρώτησε	1102 K ο	1102 K η
""", 'σ': """
σημαντικότερες	1014 τις K ειδήσεις
σημείωσε	1102 K ο	1102 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1099 K μας
στήριξή	1020 χωρίς τη K	1099 η K σας	1099 τη K σας	1100 χωρίς τη K
στήριξη	1020 χάρη στη K	1100 χάρη στη K
στείλε	38 K μας	67 K μας	1001 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	1001 K μας	1099 K μας
στηρίξτε	1020 K	1099 K μας	1099 K την	1099 K το	1099 K τη
συγκατάθεση	1004 K για cookies
συμβουλεύει	1102 K
συμβούλευε	1102 K
συμβούλευσε	1102 K
συμβούλεψε	1102 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1007 K μας
συνέδριό	1007 K μας
συνέστησε	1102 K
συνδεθείτε	24 K	979 K για να
συνδρομή	1015 με K	1015 K από	1033 με K	1103 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	978 διαθέσιμο μόνο σε K	978 διαθέσιμο σε K	997 μόνο για K	997 μόνο σε K	1099 γραφτείτε K	1100 οι K μας	1103 K
συνδρομητής	50 ως K	80 γίνετε K	978 είστε ήδη K	1099 γίνετε K
συνεργασία	1018 σε K με χορηγό	1018 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1018 συνδέσμους K
συνεχίζεται	1018 K παρακάτω
συνεχίσετε	978 για να K την ανάγνωση	978 να K την ανάγνωση
συνεχίσουμε	1100 να K
συνεχίστε	978 K την ανάγνωση
συνιστούσε	1102 K
συντάκτης	1002 είναι K
συντάκτρια	1002 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1012 στα K
σύμφωνα	1102 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1028 K δωρεάν άρθρο
τραγουδούσαν	1102 K
τόνιζε	1102 K
τόνισε	1102 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1102 K
υποσχέθηκε	1102 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	998 αφού K ως εδώ
φωνάζει	1102 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	998 πριν K
φώναζαν	1102 K
φώναζε	1102 K
φώναξαν	1102 K
φώναξε	1102 K
""", 'χ': """
χάνετε	1029 μη K
χρήσης	996 όροι K	1014 όρους K
χρειαζόμαστε	1099 K τη βοήθειά σας
χρησιμοποιεί	987 K cookies
χρησιμοποιούμε	986 K cookies
χρόνο	1101 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1025 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1009 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
автора	3759 мнение K	3759 точка зрения K	4538 думка K	4538 точка зору K
авторизованные	3792 только K
авторизованным	3792 K пользователям
авторизовані	4571 лише K
авторизуйтесь	24 K
авторкою	4557 зв'язатися з K
авторов	3759 мнение K	3759 мнения K	3759 точки зрения K
автором	4557 зв'язатися з K
автору	54 на каву K	3780 пишите K
авторів	4538 думки K	4538 думка K	4538 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4592 пишіть за K
адресу	3812 пишите по K
азартних	88 участь в K іграх	4528 участь в K іграх може	4528 участь у K іграх може
азартные	3749 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3749 участие в K играх может
азартні	4528 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3791 K	4570 K
анонимно	3780 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4554 K джерел
безкоштовна	4590 остання K стаття
безкоштовний	4566 наш K вебінар	4574 K акаунт	4590 останній K матеріал
безкоштовних	4574 ліміт K	4574 K статей
безкоштовні	15 K статті	4574 K статті
безлимитный	3734 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3810 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3795 K статьи
бесплатный	3786 наш K вебинар	3795 K аккаунт	3810 последний K материал
бесплатных	15 K статей	3795 лимит K	3795 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4657 K
благала	4657 K
благали	4657 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3801 K донатам	3875 K вам	3875 K вашей
блокировщик	3756 отключите K	3756 K рекламы
блокувальник	4535 K реклами
больше	3760 знаете K
бот	39 наш K
браузер	10 ваш K	3773 ваш K	4549 ваш K
браузър	10 вашият K
букмекерская	3749 K контора. #	3749 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4539 знаєте K
""", 'в': """
вайбері	4555 K
вайбър	16 K	240 K
ватсапе	3778 K
вашата	228 на K поща
ваших	3873 # из K #
введите	77 K адрес
вебинар	3786 наш K
вебінар	4566 наш K
взывал	3877 K
видео	9 это K	40 фото и K
виділіть	4553 K
визнав	4657 K
визнала	4657 K
визнає	4657 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4549 K cookie	4580 будь-яке K матеріалів	4580 K матеріалів сайту
використанні	4547 при K матеріалів
використовує	4536 K cookie
використовуємо	4535 K cookie
вимагав	4657 K
вимагала	4657 K
вимагали	4657 K
виправлення	98 K:
випуск	4568 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4657 K
вк	3778 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3778 K
влезте	24 K
вміст	9 цей K
внескам	4581 завдяки K	4655 завдяки K
внесок	4654 ваш K
войдите	24 K	3735 K, чтобы
вотсапе	3778 K
вотсапі	4555 K
впн	64 без K
всеки	263 K лев
встановіть	4523 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3761 K ее	3761 K текст
вызывать	3749 азартные игры могут K
выпуск	3789 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4657 K
відповідав	4657 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4528 дотримуйтеся правил (принципів) K	4528 дотримуйтесь правил (принципів) K	4528 принципів K гри	4528 правил K гри
відповідь	21 скасувати K
відповіла	4657 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3877 K
гласила	3877 K
гласит	3877 K
гласувайте	268 K
гледайте	273 K ни
говорил	3877 K
говорила	3877 K
говорили	3877 K
говорит	3877 K
год	3876 в K
годишно	319 K
голосуйте	3806 K	4586 K
гривень	4656 # K
грн	4656 # K
група	274 viber K
гукав	4657 K
гукали	4657 K
гукнув	4657 K
гукнула	4657 K
гіперпосилання	4547 K обов
""", 'д': """
дальше	3734 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4554 обрані K	4554 бажані K
джерелом	4554 основним K	4554 бажаним K
дзен	3778 K
дзене	3778 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3877 K
добавила	320 K	3877 K
добавьте	3747 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4657 K
додала	4657 K
додатку	84 у нашому K
додає	4657 K
дозволить	4654 ваша підтримка K
дозволяється	4580 матеріалів K лише
долучайтесь	51 K	4654 K до нас	4654 K до нашої	4654 K до нашого	4654 K до спільноти	4654 K до читачів
долучайтеся	51 K	4654 K до нас	4654 K до нашої	4654 K до нашого	4654 K до спільноти	4654 K до читачів
донат	3874 ваш K	4654 ваш K	4658 K
донатам	4581 завдяки K
донати	4658 K
донатом	4656 K
донаты	3878 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4654 ваша підтримка K
допомога	4654 нам потрібна ваша K
допомогою	4583 за K ші
допоможе	4655 K нам
допоможуть	4581 K нам працювати	4655 K нам
допоможіть	90 K, скільки можете
допускается	3800 материалов K только
допълнена	98 статията е K
доступ	3795 полный K	4574 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3725 вы K до конца	4513 ви K до кінця
дочитати	4519 щоб K
дочитать	3734 чтобы K	3795 K
дізнаватися	4601 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3739 K рассылку
ежемесячно	3876 K
ежемесячное	3874 оформите K
ежемесячный	3801 K донат
еженедельную	3739 K рассылку
електронна	228 вашата K поща
електронної	4573 адресу K пошти
електронну	4573 K адресу	4573 K пошту
епизод	250 K
епизода	250 K
есть	3760 вам K что
""", 'ж': """
жаловалась	3877 K
жаловался	3877 K
жалуются	3877 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3781 - K	3781 , K	3859 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3875 независимая K
журналистике	3875 независимой K
журналистики	3875 независимой K
журналистику	3875 независимую K
журналистка	243 е K	243 , K	3781 - K	3781 , K	3859 K
журналисты	3875 наши K
журналіст	4561 - K	4561 , K	4638 K
журналістам	39 нашим K
журналісти	4655 наші K
журналістика	4655 незалежна K
журналістику	4655 незалежну K	4655 якісну K
журналістка	4561 - K	4561 , K	4638 K
журналісту	39 нашому K
""", 'з': """
з	4653 # K #
завантажити	4523 K застосунок
завантажте	4523 K додаток
завдяки	4581 існує K	4655 K вам	4655 K вашій
зависимост	88 хазартът създава K
зависимость	3749 азартные игры вызывают K
задонатьте	3874 K	4654 K
задължителните	21 K полета
зазначив	4657 K
зазывал	3877 K
закликав	4657 K
закликала	4657 K
закликали	4657 K
закончились	3734 бесплатные статьи K
залишає	29 K за собою право
залишилося	4520 K #%	4520 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3762 K ошибку
замолчим	3875 мы не K
запазени	234 всички права K
запевняв	4657 K
запевняла	4657 K
запевняє	4657 K
записи	58 новые K на почту
запитав	4657 K
запитала	4657 K
запитань	4570 на кілька K
запишете	227 K се за нашия
зарегистрированные	3792 только K
зарегистрированным	3734 доступен только K
зарегистрированы	3734 уже K
зарегистрируйтесь	3735 K, чтобы	3795 бесплатно K	3795 K бесплатно	3874 K бесплатно	3874 K, чтобы читать
зареєстровані	4571 лише K	4571 тільки K
зареєструйтесь	4520 K, щоб	4574 безкоштовно K	4574 K безкоштовно	4654 K безкоштовно	4654 K, щоб читати
зареєструйтеся	4574 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4551 нашому K
застосунок	4523 завантажте K	4551 наш K	4551 мобільний K	4654 завантажте K і	4654 завантажте K та
захищено	4547 усі права K
захищені	4547 усі права K	4547 всі права K
защищенной	3780 K формой
защищены	3771 все права K
защищённой	3780 K формой
заяви	320 K
заявив	4657 K
заявил	320 K	3877 K
заявила	320 K	3877 K	4657 K
заявили	3877 K	4657 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3725 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4553 якщо ви K
знанията	251 K си
зобов	4657 K'язав
зовнішнього	4563 K вмісту	4563 K контенту
зовнішній	4563 K вміст	4563 K контент
зробіть	4517 K внесок	4654 K внесок у	4654 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3873 # K #
избранное	3777 K
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
иностранного	3771 выполняющим функции K агента
иностранным	3875 K агентом
инстаграм	240 K
искусственного	3803 с помощью K интеллекта
искусственным	3803 K интеллектом
использование	3773 K cookie	3783 K cookie	3800 любое K материалов	3800 K материалов сайта
использовании	3771 при K материалов	3800 полном или частичном K	3800 частичном K материалов
используем	3756 K cookie
использует	3757 K cookie
исправление	98 K:
источники	3777 избранные K	3777 любимые K
источников	3777 избранных K	3814 избранных K
источником	3777 основным K
исчерпали	3734 K лимит
""", 'к': """
каждое	17 K утро
каждый	3876 K месяц
каже	4657 K
каза	320 K
казав	4657 K
казал	320 K
казала	320 K	4657 K
казали	4657 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3875 наш K	4655 наш K
канала	3875 нашего K
каналу	4655 нашого K
колумнист	3781 - K	3781 , K	3859 K
колумніст	4561 - K	4638 K
колумністка	4561 - K	4638 K
команде	3786 к нашей K
команди	4566 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4548 у K	4548 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3761 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3772 в K
комментировать	6 K
контент	9 этот K	9 цей K	3783 внешний K
контента	9 этого K	3783 внешнего K
контенту	9 цього K
конференцию	3786 нашу K
конференция	248 нашата K
конференцію	4566 нашу K
конфиденциальности	3755 настройкам K	3755 настройками K	3756 политикой K	3773 политика K
конфіденційності	4534 налаштуваннями K	4535 політикою K	4549 політика K
копирование	3800 K материалов сайта
кореспондент	243 е K	243 , K	4561 - K	4561 , K	4638 K
кореспондентка	4561 - K	4561 , K	4638 K
короткий	3791 K опрос
корреспондент	3781 - K	3781 , K	3859 K
корреспондентам	39 нашим K
корреспондентка	3859 K
корреспонденту	39 нашему K
крикнув	4657 K
крикнул	3877 K
крикнула	3877 K	4657 K
кричав	4657 K
кричал	3877 K
кричала	3877 K	4657 K
кричали	3877 K	4657 K
кричит	3877 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3786 нашу K
лекцію	4566 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3786 нашего K
магазине	3786 в нашем K	3786 в нашем интернет-K
магазину	4566 нашого K
магазині	4566 у нашому K	4566 в нашому K	4566 нашому інтернет-K
материал	3761 обсудить K	3783 внешний K	3816 K создан	3875 этот K
материалам	3808 ко всем K
материалы	3875 наши K
матеріал	4655 цей K
матеріали	4655 наші K
матеріалу	98 першій версії K
матеріалів	4580 копіювання K сайту	4580 K посилання обов'язкове	4588 до всіх K	4588 до усіх K
мероприятие	3786 наше K
месенджері	4555 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3778 K
месте	42 вы были на K
месяц	3876 в K
мобільний	4551 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4656 на K	4656 перший K
""", 'н': """
навчання	48 K ші
нагадав	4657 K
нагадала	4657 K
наголосив	4657 K
наголосила	4657 K
надпис	320 такъв K
надпись	3877 такая K
надсилайте	4557 K нам	4557 K її	4557 K їх нам	4560 K фото	4560 K відео	4560 K свої	4654 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4554 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4557 K нам	4557 K їх нам	4560 K фото	4654 K нам
нажимая	3794 K кнопку	3794 K на кнопку	3794 K "
нажмите	3761 K ctrl
налаштування	4534 K cookie	4534 K cookies	4534 K файлів cookie	4534 через ваші K
налаштуваннями	4534 K cookie	4534 K cookies	4534 K файлів cookie
налаштуваннях	4534 K cookie
намерете	273 K ни
напис	4657 такий K
написа	320 K
написав	4657 K
написал	3877 K
написала	3877 K	4657 K
написано	3877 было K	4657 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3780 K нашему	3780 K нашей	3780 K автору	3780 K нам	3874 K нам
напишіть	38 K нам	67 K нам	4557 K нашому	4557 K нашій	4557 K автору	4557 K авторці	4557 K нам	4654 K нам
напомнил	3877 K
напомнила	3877 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3755 из-за ваших K
настройками	3755 K cookie	3755 K cookies	3755 K файлов cookie
настройках	3755 K cookie
настройки	3755 K cookie	3755 K cookies	3755 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4573 K кнопку	4573 K на
нашем	3761 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3725 K просьба
неделю	17 раз в K	17 каждую K	3876 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3729 поддержите K	3874 поддержите K
независимые	3875 K медиа
незалежні	4655 K медіа
нейросети	3803 с помощью K
несколько	3791 на K вопросов
никакого	71 K спама
новинами	4526 стежте за K
новини	240 google K	4555 google K
новину	4539 маєте K
новость	3760 есть K
нуждаем	317 K се от вашата
нужна	3801 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3877 K
обещала	3877 K
обещали	3877 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3781 - K	3781 , K	3859 K
обозревательница	3859 K
обраних	4554 K джерел
обучения	48 K ии
объявил	3877 K
объявила	3877 K
объяснил	3877 K
объяснила	3877 K
объясняет	3877 K
объяснял	3877 K
объясняла	3877 K
обязал	3877 K
обязательна	3771 гиперссылка K	3800 материалов ссылка K	3800 ссылка на источник K
обязательные	21 K поля	3761 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4657 K
обіцяла	4657 K
обіцяли	4657 K
огледален	64 K сайт
оглядач	4561 - K	4561 , K	4638 K
оглядачка	4561 - K	4561 , K	4638 K
оголосив	4657 K
ограничений	3734 читайте без K
одноклассниках	3778 K
одному	4573 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3761 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4570 наше K	4570 коротке K
опитуванні	35 нашому K	4570 K читачів	4570 нашому K	4570 в K
оповещения	3825 хотите получать K
оприлюднюватиметься	22 не K	4541 ваша e-mail адреса не K
опрос	35 наш K	3791 наш K
опросе	35 нашем K	3791 нашем K	3791 в K
опубликован	22 не будет K	3761 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3877 зовут K
організатори	4657 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3794 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3735 K #%	3735 K # %
отбележете	62 K ме
ответил	98 не K на	3877 K
ответила	98 не K на	3877 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3877 K
отвечала	3877 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3876 K в любой момент
отметил	3877 K
отметила	3877 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3739 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3780 K их нам	3874 K нам
отримувати	4591 хочете K
отримуйте	4595 K
очакваме	241 K вашите
очевидцем	3760 стали K	3760 вы стали K	4539 стали K
ошибку	3762 нашли K
оштрафовал	3877 K
оштрафовала	3877 K
оштрафував	4657 K
""", 'п': """
партнером	3798 совместно с K	4578 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3798 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4578 K посилання
партнеры	3756 мы и наши K
партньорски	260 K линкове
партнёром	3798 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3798 K ссылки
партнёрским	74 K ссылкам
патроном	3874 станьте K
пееха	320 K
пели	3877 K
первинній	98 K версії
первоначальной	98 K версии
первый	3876 K месяц	3876 рубль в K
переведите	3874 K нам
перевірте	4570 K себе	4573 K пошту
передплатник	50 як K	4519 уже K	4519 вже K
передплатникам	4519 доступний лише K	4519 доступна лише K	4519 доступно лише K
передплатники	50 K можуть	4589 лише K	4589 тільки K
передплатників	4519 тільки для K
передплатою	4519 доступна за K	4519 доступний за K	4574 за K	4596 з K
передплату	80 оформіть K	4574 K за	4654 оформіть K
передплатіть	80 K
передрук	45 K	4552 K
передруковувати	45 K
передруку	4552 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3776 K
перепечатке	3776 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4550 K даних
персональных	3774 K данных
писав	4657 K
писал	3877 K
писала	3877 K	4657 K
писати	4655 нам K
писменото	262 без K съгласие
письме	3794 в одном K
письменного	3815 без K согласия
письмової	4594 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3780 K нам	3812 K на	3874 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4557 K нам	4592 K на
платной	3734 в K версии
побачили	4602 K помилку
повний	20 K текст	4574 K текст
повтаря	320 K
повтаряше	320 K
повторював	4657 K
повторює	4657 K
повторяет	3877 K
повторял	3877 K
повторяла	3877 K
повідомив	4657 K
повідомила	4657 K
повідомили	4657 K
повідомлення	4601 хочете отримувати K	4601 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4557 K нам	4557 K нас	4654 K нам
подайте	242 K сигнал
поддержать	3874 K нас	3874 K редакцию	3874 K нашу
поддерживайте	3874 K нас	3874 K нашу
поддержите	3729 K нашу	3729 K нас	3801 K	3874 K нас	3874 K нашу	3874 K редакцию	3874 K проект	3874 K автора	3874 K наш
поддержка	3730 ваша K	3874 ваша K поможет	3874 ваша K помогает	3874 ваша K позволит
поддержке	3798 при K партнёра	3798 при K партнера	3801 благодаря вашей K	3875 вашей K
поддержки	3875 без вашей K	3875 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3760 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3789 K	3875 наш K	4568 K	4655 наш K
подкаста	250 K	3789 K	3875 нашего K
подкасте	34 нашем K	3789 K
подкасти	34 наші K	250 K	4568 K
подкастов	3789 K
подкасту	4568 K
подкастът	250 K
подкасты	3789 K
подкасті	34 нашому K	4568 K
подкастів	4568 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3734 уже K
подписка	3734 уже есть K	3878 K
подписке	3734 доступен только по K	3734 доступна по K	3734 доступен по K	3795 по K
подписки	3878 K
подпиской	3820 с K
подписку	80 оформите K	80 оформить K	3734 оформить K	3734 оформите K	3794 спасибо за K	3795 K за	3874 оформите K	3874 оформить K
подписчик	50 как K	3734 уже K	3734 вы уже K
подписчикам	3734 доступна только K	3734 доступно только K	3734 доступен только K	3809 только K
подписчики	50 K могут	3809 только K	3878 K
подписчиков	3734 только для K
подписчиком	3874 станьте K
подписывайтесь	3739 K на рассылку	3747 K на нас	3747 K на наш	3747 K на канал	3747 K на telegram	3874 K на
подписываясь	3794 K
подпишитесь	80 K	3729 K на регулярное	3739 K на рассылку	3747 K на наш	3747 K на канал	3874 K на
подчеркнул	3877 K
подчеркнула	3877 K
подчерта	320 K
поділитися	4539 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4566 нашу K
пожертвование	3729 оформите K	3730 сделайте K	3801 регулярное K	3801 ежемесячное K	3874 ваше K	3874 сделайте K	3874 оформите K	3878 K
пожертвования	3875 на K	3878 K
пожертвованиям	3801 благодаря K	3875 благодаря K
пожертвуйте	3874 K
позволяет	3874 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3734 чтобы прочитать K
полный	20 K текст	3795 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3819 K
получать	3811 хотите K	3825 хотите K новости	3825 хотите K push
помилку	4602 знайшли K
помогите	90 K, сколько можете	3874 K нам
помогнете	317 K ни
помогут	3875 K нам
поможет	3875 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3874 нам нужна ваша K
помощью	3803 с K ии
помітили	4553 якщо ви K	4602 K помилку
помічник	63 наш K
понравилась	3875 K статья
понравился	3875 K материал	3875 K текст
пообещал	3877 K
пообещала	3877 K
пообіцяв	4657 K
пообіцяла	4657 K
попереджає	4657 K
попередив	4657 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4657 K
попросил	3877 K
попросила	3877 K	4657 K
попросили	3877 K	4657 K
попросило	3877 K
порадив	4657 K
порадила	4657 K
посилання	4580 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3877 K
посоветовала	3877 K
постановив	4657 K
постановил	3877 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3877 K
потребовала	3877 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3794 вашей K
почтовом	3794 вашем K ящике
почту	79 на K	3740 на вашу K	3740 вам на K	3794 вашу K
пошту	79 на K	79 на вашу K	4522 на вашу K
пошті	4573 вашій K
пощенска	228 вашата K кутия
пояснив	4657 K
пояснил	3877 K
пояснила	3877 K	4657 K
пояснював	4657 K
пояснювала	4657 K
пояснює	4657 K
поясняет	3877 K
правото	29 си запазва K
працювати	4581 допоможе нам K	4655 K далі
працюємо	4655 ми K
предишна	98 K версия на
предпочитаемые	3777 K источники
предпочитаемых	3777 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3777 K источники	3814 K источники
предпочтительный	3777 K источник
предпочтительных	3814 K источников
предупреди	320 K
предупредил	3877 K
предупреждава	320 K
предупреждает	3877 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3877 K
призвала	3877 K
призвали	3877 K
призна	320 K
признава	320 K
признавал	3877 K
признает	3877 K
признал	3877 K
признала	3877 K
признали	3875 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3877 K
призывала	3877 K
призывали	3877 K
приложение	84 в нашето K	318 нашето K	3741 скачать K	3742 скачайте K	3742 установите K	3775 наше K	3775 мобильное K	3874 скачайте наше K	3874 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3741 открыть в K	3775 нашем K
приложения	3775 нашего K	3875 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3777 K источником
присоединяйтесь	51 K	3874 K к нам	3874 K к нашему	3874 K к нашей	3874 K к нашим	3874 K к сообществу	3874 K к читателям	3874 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3780 K нам	3780 K фото	3780 K видео	3780 K новости	3780 K свои	3780 K их нам	3874 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3780 K нам	3780 K фото	3780 K их нам	3874 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4654 K до нас	4654 K до нашої	4654 K до нашого	4654 K до спільноти	4654 K до читачів
приєднуйтеся	51 K	4654 K до нас	4654 K до нашої	4654 K до нашого	4654 K до спільноти	4654 K до читачів
проверьте	3791 K себя	3794 K почту
проголосуйте	3806 K	4586 K
продовження	4578 реклама. K
продовжити	4519 щоб K читання	4581 допоможуть нам K
продовжувати	4655 K роботу
продолжаем	3875 мы K работать
продолжать	3801 помогут нам K	3875 K работу
продолжение	3798 реклама. K
продолжить	3734 чтобы K чтение	3801 помогут нам K	3801 поможет нам K	3875 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3771 настоящий материал (информация) K	3816 материал K
произведён	3816 материал K
пройдите	3791 K тест
пройдіть	4570 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3811 не K
пропустити	4591 не хочете K
пропустить	3811 не хотите K
пропустіть	4591 не K
просив	4657 K
просил	3877 K
просила	3877 K	4657 K
просили	3877 K	4657 K
просьба	3725 у нас к вам K	3725 у нас есть K
просять	4657 K
проучване	251 нашето K
прохання	4513 маємо до вас K	4513 невелике K
прочетете	225 за да K цялата
прочитать	3734 осталось K	3734 чтобы K статью
пріоритетне	4554 K джерело
пріоритетним	4554 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4521 K на розсилку
підписка	4658 K
підписку	4519 оформіть K	4573 дякуємо за K	4654 оформіть K
підписники	4589 лише K	4658 K
підписників	4519 тільки для K
підписуйтесь	4525 K на нас	4525 K на наш	4525 K на канал	4525 K на telegram	4654 K на
підписуйтеся	4525 K на наш	4525 K на канал
підписуючись	4573 K
підпишіться	4521 K на розсилку	4525 K на наш	4654 K на
підтримайте	4516 K нашу	4516 K незалежну	4516 K нас	4581 K	4654 K нас	4654 K нашу	4654 K незалежну	4654 K редакцію	4654 K автора	4654 K роботу	4654 K наш
підтримати	4654 K нас	4654 K нашу
підтримка	4517 ваша K	4654 ваша K допоможе
підтримки	4578 за K партнера	4655 спільноти K	4655 вашої K
підтримуйте	4654 K нас	4654 K нашу
підтримці	4581 завдяки вашій K	4581 завдяки K читачів	4655 вашій K
піти	4513 перш ніж K
""", 'р': """
работа	318 нашата K	3875 наша K
работаем	3875 мы K
работать	3801 помогут нам K	3801 поможет нам K	3875 K дальше
работу	3875 нашу K
радив	4657 K
радила	4657 K
радили	4657 K
радить	4657 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3815 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3874 K нам
рассказал	3877 K
рассказала	3877 K
рассказать	3760 есть что K	3760 хотите K
рассказывать	3875 K правду
расследование	3875 наше K	3875 это K
расследования	3875 наши K
рассылка	3875 наша K	3878 K
рассылку	78 на K	78 нашу K	78 K	3739 нашу K	3739 K самых	3875 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3794 K
регулярний	4581 K внесок
редактор	243 е K	243 - K	243 , K	3781 - K	3781 , K	3859 K отдела	3859 K	4561 - K	4561 , K	4638 K
редакторка	4561 - K	4561 , K	4638 K
редакцией	39 нашей K	3780 связаться с K
редакции	98 поправка K	3759 мнение K	3759 позиция K	3759 мнением K	3815 без согласия K	3875 нашей K
редакцию	39 в нашу K	3780 напишите в K	3780 пишите в K
редакция	248 в нашата K	318 нашата K	3875 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4557 напишіть у K	4557 пишіть у K
редакція	4655 наша K
редакцією	39 нашою K	4557 зв'язатися з K
редакції	43 письма до K	98 від K:	4538 думка K	4538 позиція K	4538 позицією K	4557 пишіть до K	4594 без згоди K	4594 без дозволу K	4655 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4578 після K	4578 на правах K	4655 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3798 после K	3798 на правах K	3875 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3781 - K	3781 , K	3859 K	4561 - K	4561 , K	4638 K
репортери	39 на нашите K	318 нашите K
репортерка	4561 - K	4561 , K	4638 K
репортёр	3781 - K	3781 , K	3859 K
решил	3877 K
реєструючись	4573 K
робота	4655 наша K
роботу	4655 нашу K
розкажіть	38 K нам	67 K нам
розповів	4657 K
розповідати	4655 K правду
розповіла	4657 K
розповісти	4539 маєте що K	4539 є що K	4539 хочете K
розсилка	4655 наша K	4658 K
розсилку	78 на K	78 нашу K	78 K	4521 нашу K	4521 щоденну K	4655 нашу K
розслідування	4655 наші K	4655 це K
рублей	3876 # K
рік	4656 на K
""", 'с': """
свидетелем	3760 стали K	3760 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3780 K с нами
связаться	3780 K с автором
свідком	4539 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4657 K
сказал	3877 K
сказала	3877 K	4657 K
сказати	4539 маєте що K
скаржаться	4657 K
скаржився	4657 K
скаржилася	4657 K
скачайте	3741 K наше
скиньте	3874 K нам	3874 K донат
сколько	3874 скиньте K
скриньку	4573 вашу K
скриньці	4573 вашій K
следите	3747 K за нами
словам	3877 по K
словами	4657 за K
слушайте	273 K ни
слідкуйте	4525 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3877 K
советовала	3877 K
советовали	3877 K
советует	3877 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3783 внешнее K
содержит	98 K сцены
сообщение	3771 данное K (материал) создано	3816 K создано
сообщил	3877 K
сообщила	3877 K
сообщили	3877 K
сообщите	38 K нам	67 K нам	3780 K нам	3874 K нам
соучастником	3801 станьте K	3874 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3859 K
сповіщення	14 K	4523 увімкнути K	4523 увімкніть K	4601 хочете отримувати K	4601 хочете отримувати пуш-K	4601 бажаєте отримувати K	4601 хочеш отримувати K	4601 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4655 K текст	4655 K матеріал
сподобалась	4513 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3877 K
спросил	3877 K
спросила	3877 K
співали	4657 K
співучасником	4654 станьте K
спільнота	4655 наша K
спільноти	4517 стань частиною K	4581 частиною K	4655 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3874 K нашим	4654 K нашим
статей	4588 до всіх K	4588 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4655 ця K
статья	3875 эта K
статьям	3808 ко всем K
стверджує	4657 K
стежте	4525 K за нами
стигнали	238 щом сте K дотук
стороннего	3783 K сервиса
сторонним	3783 K сервисом
стороннього	4563 K сервісу
стороннім	4563 K сервісом
суммой	3876 любой K
сумму	3876 любую K
сутрин	17 всяка K
существуем	3875 мы K
существует	3801 K благодаря
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
телеграм	16 K	240 K	3747 наш K-канал	3747 в нашем K	3778 K	3778 K-канал	3778 K-канале	3812 пишите в K	3875 наш K	4525 наш K-канал	4555 K	4555 K-канал	4555 K-каналі
телеграме	16 K	3778 K
телеграмі	4555 K
телефон	98 K довіри
тест	3791 наш K	4570 наш K
тиждень	17 раз на K	4656 на K
требовал	3877 K
требовала	3877 K
требовали	3877 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3742 включите K	3742 включить K	3742 разрешить K	3825 хотите получать K	3825 хотите получать пуш-K	3825 хочешь получать K	3825 получать K о
уверяет	3877 K
уверял	3877 K
уверяла	3877 K
увійдіть	24 K	4520 K, щоб
уговаривал	3877 K
уговаривала	3877 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3825 хотите K о
уйдете	3725 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4554 K джерел
улюблені	4554 K джерела
умовляв	4657 K
умоляваше	320 K
умолял	3877 K
умоляла	3877 K
умоляли	3877 K
утверждает	3877 K
уточнение	98 K:
уточнення	98 K:
уточнив	4657 K
уточнил	3877 K
уточнила	3877 K	4657 K
учасником	4654 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3875 K нашу
цитировании	3776 при K
цитування	4552 у разі K
цитуванні	4552 при K
""", 'ч': """
частиною	4654 станьте K
частковому	4580 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3874 спасибо, что K
читай	4525 K нас
читайте	3747 K нас в	4525 K нас у	4525 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3791 опросе K	3801 благодаря поддержке K	3821 K	3875 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3725 дорогие K	3821 K	3875 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3821 K	3875 благодаря K
читати	4519 щоб K далі	4654 щоб K далі
читачам	18 завдяки K	4597 K
читачі	36 наші K	4597 K	4655 наші K
читачів	43 листи K	4597 K	4655 наших K
читаєте	4654 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4656 K
щомісячний	4581 K внесок
щомісячно	4656 K
щоранку	17 K
щотижневу	4521 K розсилку
""", 'э': """
электронной	3794 адрес K почты
электронную	3794 K почту
""", 'я': """
яжіться	38 зв'K з нами	4557 зв'K з нами
язкові	21 обов'K поля	4541 обов'K поля
якщо	4513 K ви вже тут
""", 'і': """
із	4653 # K #
інтелектом	4583 штучним K
інтелекту	4583 за допомогою штучного K
інформацію	4539 маєте цікаву K
історію	4539 маєте K
""", 'א': """
אדבלוק	2110 K
אומר	2147 K
אומרת	2147 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2049 עקבו K	2144 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2047 דואר K
אמר	2147 K
אמרה	2147 K
אמרו	2147 K
אתכם	2079 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2146 K
ביקש	2147 K
ביקשה	2147 K
במייל	2078 K שלכם
בסרטון	2068 לצפות K זה
בעוגיות	2054 שימוש K
בעיתונות	2079 לתמוך K
בעלי	2115 בלי K הון	2115 ללא K הון
בקובצי	2053 משתמש K
בשבוע	17 פעם K	2146 K
בתגובות	85 K
בתוכן	2090 לעשות שימוש K
""", 'ד': """
דווחו	2144 K לנו
דיוור	2078 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2050 הורידו את K	2145 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2147 K
הודיעה	2147 K
הוואטסאפ	2050 לקבוצת K
הווטסאפ	2050 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2147 K
הוסיפה	2147 K
הזהיר	2147 K
הזכויות	2061 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2091 הכתבות K
הטלגרם	2050 לערוץ K
הטקסט	2069 K
היום	2144 תרמו K
הירשמו	2144 K לקבלת
הכותב	2090 על דעת K
הכתבה	45 לפרסם את K	2043 להמשך קריאת K	2069 K	2145 K הזאת
המדור	2067 הוא עורך K	2067 היא עורכת K
המובעות	2090 הדעות K במאמר	2090 הדעות K בטור	2090 הדעות K בכתבה
המועדף	2064 למקור K	2064 כמקור K
המייל	2046 לתיבת K	2047 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2047 K היומי	2078 K השבועי של	2078 K שלנו	2145 K
הסביר	2147 K
הסיכום	2069 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2069 הנקודות K
העיתונות	2145 K העצמאית
הפרטיות	2054 מדיניות K
הפרסומות	2110 חוסם K
הפרסומים	2110 חוסם K
הפרסומת	11 K
הצביעו	2144 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2050 K לערוץ	2144 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2054 תנאי K
השמות	98 K שונו
התגובות	2075 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2079 בזכות K שלכם
התראות	14 K
התרגום	2069 K
התרומה	2144 K שלכם
""", 'ו': """
ובטוויטר	2049 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2079 K בכם
ותלויה	2079 K בכם
""", 'ז': """
זקוקה	2144 K לכם
""", 'ח': """
חודשית	2144 תרומה K
חיצוני	2068 תוכן K	2068 תוכן ממקור K
""", 'ט': """
טען	2147 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2078 K למייל	2078 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2043 הצטרפו K
כתב	2147 K
כתבה	2069 K זו	2145 K זו	2147 K
כתבו	38 K לנו	67 K לנו	2144 K לנו
כתבות	2091 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2067 היא K
כתובת	77 הזינו K מייל	2047 K דוא"ל
""", 'ל': """
לדברי	2147 K
להגיב	6 כדי K	2075 K
להמשיך	2043 כדי K לקרוא	2079 עזרו לנו K
להעתיק	2061 אין K	2090 לשכפל, K
לחודש	2146 K
לחוק	2090 סעיף #א K
לחצו	2144 K כאן
לידיעון	2144 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2044 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2046 הירשמו K	2046 הרשמה K	2046 K שלנו	2078 בהצלחה K	2144 הירשמו K
לעזרתכם	2144 אנחנו זקוקים K
לענייני	2067 הוא כתב K	2067 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2068 K בתוכן
לקבוצת	2050 הצטרפו K
לקריאה	2091 כתבות K
לקריאת	20 K הכתבה
לשנה	2146 K
לתומכים	2079 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2091 K חינם
מועדף	2064 מקור K	2064 כמקור K	2129 מקור K	2129 כמקור K
מינוי	2043 רכשו K	2144 רכשו K	2148 K
מנוי	2043 כבר K
מנויים	2148 K
מניות	2115 בלי בעלי K	2115 ללא בעלי K
מסכימים	43 לא K	43 K?	2078 בהרשמה אתם K
מסר	2147 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2078 K שבועי	2148 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2069 K
סיפר	2147 K
סיפרה	2147 K
סעיף	2090 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2144 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2078 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2067 הוא K
עיתונאית	2067 היא K
עיתונות	2079 לעשות K	2145 K עצמאית
עכשיו	2144 תרמו K
עלולים	98 K להיות קשים
עמלה	2089 נקבל K	2089 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2110 חוסם K	2145 ללא K
פרסומת	11 K
פרשן	2067 הוא K
פרשנית	2067 היא K
""", 'צ': """
ציין	2147 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2145 K
קרא	2147 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2146 חודש K
""", 'ש': """
שאלו	2069 K את
שולחים	57 אנחנו K לכם
שיווקי	2078 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2144 K לנו
שלנו	39 לכתב K	2145 K
שנקבל	2089 K עמלה
שקראתם	2144 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2075 K
תוכן	9 K זה	2068 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2079 K בכם
תלויה	2079 K בכם
תמיכתכם	2144 K
תמכו	2144 K בנו
תקציר	2069 K
תרומה	2148 K
תרומות	2148 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1686 K مطلب	1686 K خبر	1732 براي K مطلب
ادبلاك	1709 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1664 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1652 از كوكي K ميكنيم	1652 از كوكيها K ميكنيم	1653 شرايط K	1660 K از مطالب اين سايت	1660 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1681 K تهيه كنيد	1732 K تهيه كنيد	1736 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1664 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1735 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1735 K
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
اول	1734 ماه K
اوليه	98 نسخه K اين
ايميل	1647 K خود را	1647 به K شما	1648 ادرس K	1648 نشاني K	1677 در K خود	1732 K خود را وارد كنيد
ايميلتان	1677 به K
اينجا	1685 K كليك كنيد	1732 K كليك كنيد
اينستاگرام	1650 در K دنبال
اينه	64 K
اپ	1676 K
اپليكيشن	1676 K	1732 K ما را	1732 K را دانلود كنيد	1732 K را نصب كنيد	1733 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1690 الزاما K	1690 لزوما K	1690 K ديدگاه
بازنشر	45 K
باشيد	1664 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1671 را K
بحسب	220 K
بخوانيد	1662 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1733 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1671 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1664 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1664 براي ما K	1732 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1662 K	1670 به تيم ما K	1732 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1664 با ما در ميان K	1732 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1664 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1735 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1709 ضد K
تبليغات	70 بدون K	1709 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1663 منبع K	1663 منابع K	1727 منابع K	1727 منبع K
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
تلگرام	1650 ما را در K	1650 در K دنبال	1650 كانال K ما	1664 با ما در K
تماشا	1671 K كنيد
تمامي	1661 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1735 K داد
تيم	1733 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1652 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1661 كليه K	1661 همه K	1661 تمام K
حمايت	1678 K مالي خود	1679 به K شما نياز	1679 با K شما	1680 K كنيد	1732 از ما K كنيد	1732 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1733 اين K
خبرنامه	1647 K ما	1647 اشتراك K	1648 در K	1677 K روزانه	1677 K هفتگي	1733 K ما	1733 K	1736 K
خبرنگار	39 K ما	1664 K ما را	1666 K
خبرنگاران	39 K ما	1733 K ما
خصوصي	1653 سياست حريم K
خواست	1735 K
خواستند	1735 K
خواندن	1681 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1679 به K خود تكيه	1733 K ما
خواهد	1673 منتشر K شد
خواهند	1673 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1666 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1650 ما را K كنيد	1662 K كنيد	1662 K كنيم	1732 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1664 به ما خبر K	1671 گوش K	1682 هديه K	1732 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1673 نوشتن K	1673 ارسال K	1673 بيانگر K	1690 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1670 وبينار K ما	1681 اشتراك K	1691 مقاله K	1691 مطلب K	1691 مطالعه K	1732 K ثبت نام كنيد
روزنامه	1690 ديدگاه K
روزنامهنگار	1666 K
روزنامهنگاري	1733 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1734 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1733 K ما
سايتهاي	1667 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1662 عضو K	1662 K	1732 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1677 خبرنامه K
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
علاقه	1663 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1670 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1673 K	1674 حروف لاتين (K)
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
كار	1733 K ما
كاربري	1681 حساب K خود شويد	1732 حساب K خود شويد
كانال	1650 به K ما	1662 K ما	1733 K ما
كتب	220 K
كتبت	220 K
كردهايد	1681 ثبت نام K	1681 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1688 K دريافت كنيم	1688 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1670 ديدن K	1671 گوش K	1682 هديه K	1685 روي لينك كليك K	1685 كليك K	1732 به ما كمك K	1732 روي لينك كليك K	1732 همين حالا ثبت نام K
كوكي	1653 از K
كوكيها	1653 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1673 حروف K	1674 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1690 K نظر
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
ما	1733 به K
مالكين	186 بلا K
مالي	1679 كمك K شما	1732 كمك K شما	1736 كمك K
ماه	1734 در K
ماهانه	1734 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1667 K خارجي	1667 اجازه ميدهيد K
محتوايي	1667 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1660 حقوق K است
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
مستقل	1733 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1709 K تبليغات
مشترك	150 هل انت K	1681 K شويد	1732 K شويد
مشتركا	50 بصفتك K
مشتركان	1681 ويژه K است
مصنوعي	1668 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1733 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1686 ادامه K
ملاك	186 بلا K
منبع	1689 ذكر K
منتخب	1663 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1676 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1677 عضويت شما با K	1677 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1667 از شما اجازه K
ميدهد	1673 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1735 K
ميگويد	1735 K
ميگيريم	1688 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1673 منتشر K شد
نخواهند	1673 منتشر K شد
نداد	98 پاسخ K
ندهيد	1732 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1676 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1732 در K ما	1733 K ما
نميشود	60 ايميل شما نمايش داده K	1673 منتشر K
نوشت	1735 K
نويسنده	1664 ايميل K	1666 K
نياز	1679 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1681 مشترك K
هماكنون	1732 K ثبت نام كنيد
همايش	1670 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1679 به حمايت شما K
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
وبينار	1670 K ما	1670 در K
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
ويديو	40 عكسها و K	40 عكس و K	1667 ديدن اين K
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
پژوهشگر	1666 K
""", 'گ': """
گزارش	1733 اين K
گزارشهاي	1733 K ما
گفت	1735 K
گفتند	1735 K
گفته	1735 K است	1735 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2172 का K रखने
अनुवाद	2174 K
अनुसार	2234 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2179 K राय दें
अपील	2234 K की
अलर्ट	2181 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2231 K दान
आपको	57 हम K
आर्टिकल	2193 फ्री K	2193 मुफ्त K
आर्थिक	2183 K सहयोग दें	2183 K सहयोग करें	2231 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2153 ऐप K करें	2181 K करें
इनबॉक्स	2152 आपके K	2182 अपने K में
""", 'उ': """
उपयोग	2158 कुकीज का K	2158 कुकी का K
""", 'ए': """
एजेंसी	2192 K की फीड
एडिटर	2172 सब K हैं	2172 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2210 K
""", 'क': """
कमीशन	2191 हमें K मिल	2191 K मिल सकता है
कमेंट	2179 अपनी राय K	2180 K करने के लिए	2180 K में अपनी राय	2180 K हटा	2180 K करने वाले
करके	2182 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2152 ईमेल दर्ज K	2155 फॉलो K	2167 जॉइन K	2167 लाइक K	2170 हमें ईमेल K	2177 टिकट बुक K	2179 पोल में वोट K	2182 साइन अप K	2186 शेयर K	2186 साझा K	2186 सेव K	2231 फॉलो K	2231 लॉग इन K	2231 साइन अप K
कहती	2234 K
कहते	2234 K
कहा	2234 K
कहानी	67 अपनी K हमें
कीजिए	2231 मदद K
कॉपी	2186 लिंक K हो गया
कॉपीराइट	2166 K
क्लिक	2167 K करें	2231 यहां K करें	2231 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2232 इस K	2232 यह K
खबरें	2188 और K पढने के लिए	2193 मुफ्त K
खबरों	2188 अन्य K के लिए	2188 ताजा K के लिए	2188 की K के लिए
खरीदें	2177 यहां से K
खेलें	2179 क्विज K और
""", 'ग': """
गिफ्ट	2186 K करें
गोपनीयता	2158 K नीति
""", 'ज': """
जनरेट	2192 ऑटो-K
जरूर	2170 हमें K दें
जावास्क्रिप्ट	2158 K
जुडने	2168 K के लिए
जुडिए	51 आप भी K	2231 K
जुडें	51 आप भी K	2155 चैनल से K	2167 K	2177 हमारी टीम से K	2231 हमसे K
ज्वाइन	2167 K करें
""", 'ट': """
टिप्पणियों	2180 K के लिए
टिप्पणी	98 K करने से इनकार	2180 K करने के लिए	2180 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2153 ऐप K करें	2181 K करें	2181 K कीजिए	2231 ऐप K करें	2231 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2235 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2231 राय K
देखें	2231 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2158 K नीति
निर्भर	2183 आपके सहयोग पर K
नोटिफिकेशन	14 K	2153 K चालू करें	2181 K ऑन करें	2181 K ऑन कर लें
नौकरी	2177 K के अवसर
न्यूज	2156 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2152 हमारे K	2152 हमारा K	2152 हमारा साप्ताहिक K	2152 K के लिए	2232 हमारे K	2235 K
""", 'प': """
पढने	0 K का समय	2184 K के लिए
पढें	0 मिनट में K	2153 ऐप में K	2231 पूरी खबर K
पत्रकार	2232 हमारे K
पत्रकारिता	2172 K में सक्रिय हैं	2232 हमारी K	2232 स्वतंत्र K
पसंदीदा	2169 K सोर्स	2169 K स्रोत	2169 K न्यूज सोर्स	2226 K स्रोत	2226 K सोर्स
पाठकों	18 K के सहयोग	2183 K के सहयोग से चलते
पाने	2182 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2192 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2234 K
पूछें	2174 K
पूरी	2184 बनकर K खबर
पॉडकास्ट	2178 K सुनें	2178 K सुनने के लिए	2232 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2233 K माह	2233 K वर्ष
प्रतिक्रिया	2179 अपनी K
प्रिफर्ड	2169 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2170 हमें K	2170 कमेंट करके K	2231 हमें K	2231 राय K
बताते	2234 K
बताया	2234 K
बदल	98 नाम K
बाहरी	2173 K साइट
बिंदु	2174 मुख्य K
बॉक्स	2180 कमेंट K में
बोला	2234 K
बोले	2234 K
ब्राउजर	10 आपका K
ब्लॉकर	2210 ऐड K	2210 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2170 हमें K	2231 हमें K	2231 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2233 हर K
मांगते	2173 आपकी इजाजत K हैं	2173 आपकी अनुमति K हैं
मुताबिक	2234 K
मुफ्त	2193 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2184 पढना जारी K के लिए
रजिस्टर	2231 अभी K करें
रहिए	2188 जुडे K
रहें	2188 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2234 K
लिखें	38 हमें K	67 हमें K	2231 हमें K
लेख	2232 यह K	2232 इस K
लॉग	24 K इन
लॉगिन	2231 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2192 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2210 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2178 K देखें	2178 K यहां देखें	2178 K भी देखें	2178 K देखने के लिए
वेबसाइट	2232 हमारी K
वेबिनार	2177 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2170 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2158 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2170 हमसे K करें
संपादित	2192 ने K नहीं किया
संवाददाता	39 हमारे K	2172 वरिष्ठ K हैं	2172 K हैं
संस्करण	98 पिछले K में
सकते	2168 जुड K हैं	2168 फॉलो कर K हैं	2170 हमें भेज K हैं
सदस्य	55 मासिक K	2184 पहले से K हैं	2231 K बनें
सदस्यता	2184 K लें
सप्ताह	2233 प्रति K
सब्सक्राइब	2152 न्यूजलेटर को K	2152 न्यूजलेटर K	2155 चैनल को K	2167 K करें	2182 K करके आप	2231 K करें
सब्सक्राइबर	50 K	2184 K हैं
सब्सक्राइबर्स	2184 K के लिए है
सब्सक्रिप्शन	2182 K सफल	2235 K
समरी	2174 K
समर्थन	2231 K करें
सर्वाधिकार	2165 K सुरक्षित
सर्वे	2179 K में भाग लें	2179 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2183 हमें K करें	2231 आपका K	2231 हमें K	2231 K करें	2231 आपके K
सहयोगी	55 मासिक K
सामग्री	2173 से मिली K शामिल है	2173 K उपलब्ध नहीं है
सारांश	2174 K
सिंडीकेट	2192 K फीड
सीनियर	2172 K सब एडिटर हैं
सुझाएं	2231 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2178 को K	2178 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2173 कुकीज K करें
""", 'ह': """
हमारा	2153 K ऐप	2232 K काम	2232 K ऐप
हमारी	39 K टीम से	2231 K मदद करें	2232 K टीम
हमारे	2232 K पाठक	2232 K चैनल	2232 K साथ
हिस्सा	2179 सर्वे में K लें
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
กด	4355 Kเพิ่มเพื่อน	4383 Kติดตาม
กร	4325 Kอกอีเมล
กล	4386 K่าว
กอ	4384 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4383 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4343 Kบคุณที่สมัคร	4343 Kบคุณที่ลงทะเบียน	4384 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4383 Kิกที่นี่	4383 Kิกชม
คว	4353 Kามเห็นส่วนตัวของผู้เขียน
ค่	4352 Kาคอมมิชชั่น	4352 Kาคอมมิชชัน
""", 'จ': """
จด	4324 Kหมายข่าวของเรา	4343 Kหมายข่าวรายสัปดาห์ของเรา	4387 Kหมายข่าว
จะ	4342 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4383 Kวน์โหลดแอปของเรา	4383 Kวน์โหลดแอปได้	4383 Kวน์โหลดแอปเลย	4383 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4334 Kดต่อผู้สื่อข่าวของเรา	4334 Kดต่อกองบรรณาธิการ	4383 Kดตามเรา
ต่	4385 Kอเดือน	4385 Kอปี
""", 'ถ': """
ถื	4343 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4347 Kลองอ่าน
ทั	38 Kกมา	4353 Kศนะของผู้เขียน
ทา	4342 Kงเว็บไซต์ขอสงวนสิทธิ์	4344 Kงอีเมลทุก
ทุ	4344 Kกเช้าทางอีเมล
""", 'บ': """
บท	4348 Kความฟรี	4384 Kความนี้
บร	4387 Kิจาค
บล	4367 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4386 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4345 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4386 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4334 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4336 Kมรับคุกกี้
""", 'ร': """
ระ	4386 Kบุว่า
รา	4385 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4345 Kวมสนับสนุนการทำงานของเรา	4383 Kวมสนับสนุน	4383 Kวมบริจาคให้เรา	4383 Kวมบริจาคกับเรา	4383 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4353 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4384 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4330 Kวนลิขสิทธิ์	4331 Kวนสิทธิ์
สน	4345 Kับสนุนสื่ออิสระ	4345 Kับสนุนการทำงานของเรา	4345 Kับสนุนนักข่าว	4383 Kับสนุนเรา	4383 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4324 Kัครรับจดหมายข่าว	4324 Kัครรับข่าวสาร	4383 Kัครรับ	4383 Kัครสมาชิกวันนี้	4383 Kัครสมาชิกเลย	4383 Kัครสมาชิกเพื่อ	4383 Kัครสมาชิกได้ที่	4383 Kัครสมาชิกของเรา	4387 Kาชิก
สำ	4347 Kหรับสมาชิกเท่านั้น
สื	4384 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4334 Kงเรื่องราวของคุณ	4334 Kงข่าวหาเรา	4383 Kงข้อมูลมาที่	4383 Kงคลิปมา
""", 'ห': """
หา	4334 Kกคุณมีข้อมูล
ห้	4330 Kามคัดลอกหรือ	4330 Kามคัดลอกข้อความ	4330 Kามคัดลอกเนื้อหา	4330 Kามคัดลอกบทความ	4331 Kามทำซ้ำ
""", 'อ': """
อย	4383 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4324 Kเมลของคุณ
อ่	4347 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4383 Kียนถึงเรา	4383 K้าสู่ระบบเพื่อ
เฉ	4347 Kพาะสมาชิก
เน	9 Kื้อหานี้	4336 Kื้อหาจากภายนอก	4336 Kื้อหาภายนอก	4363 Kื้อหานี้มาจาก	4363 Kื้อหาจาก
เป	4347 K็นสมาชิกอยู่แล้ว	4386 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4342 Kื่อแสดงความคิดเห็น	4347 Kื่ออ่านต่อ	4347 Kื่ออ่านบทความ	4355 Kิ่มเพื่อนไลน์	4355 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4342 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4334 K้งเบาะแสข่าว	4334 K้งเรา	4383 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4333 Kล่งข่าวที่ต้องการ	4333 Kล่งข่าวโปรด	4333 Kล่งที่มาที่ต้องการ
แอ	4355 Kดไลน์	4355 Kดไลน์เพื่อ	4383 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4367 Kรแกรมบล็อกโฆษณา
โห	4383 Kวตเลย	4383 Kลดแอป
""", 'ใ': """
ให	4384 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4756 hãy gửi K
""", 'ủ': """
ủng	4697 ly cà phê K hộ	4756 hãy K hộ
""", 'あ': """
あと	2683 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2741 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2650 Kいのブラウザ
お寄	2741 Kせください
お届	57 Kけします
お申	2671 Kし込みはこちら	2741 Kし込みください	2741 Kし込みはこちら
お聞	2741 Kかせください
お見	2741 K逃しなく
お試	2741 Kしください
お読	2741 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2688 K転載したものです	2688 Kの転載です
か月	2637 K無料	2743 K無料
""", 'が': """
が作	2722 aiK成
が無	2650 javascriptK効
が生	2722 aiK成
が翻	2722 aiK訳
が要	2722 aiK約
""", 'こ': """
ここ	2636 Kからは有料	2637 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2636 K記事は有料	2636 K記事は会員	2655 K記事についてのご意見	2702 Kコンテンツは	2702 K投稿は	2702 K外部コンテンツは	2742 K記事が	2742 K記事を	2742 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2650 K用のブラウザ
ご協	2741 K力ください
ご存	2689 Kじの方は
ご寄	2634 K付をお願い	2741 K付
ご意	43 K見・ご反論	2655 K見・ご感想	2655 K見をお寄せ
ご感	2655 K想をお寄せ
ご支	2634 K援をお願い	2741 K援
ご登	2680 K録ありがとうございます	2741 K録
ご覧	2741 Kください	2741 Kいただけます
ご購	2741 K読
ご連	2741 K絡ください
""", 'す': """
すで	2683 Kに会員の方
すべ	2637 Kての記事が
""", 'ぜ': """
ぜひ	2647 Kフォロー
""", 'で': """
でも	2647 K配信中
で作	2722 aiK成
で受	2664 lineKけ取る
で届	2664 lineKく
で最	2664 lineK新
で生	2722 aiK成
で要	2722 aiK約
""", 'と': """
と強	2744 K調
と書	2744 Kい
と発	2744 K表
と話	2744 Kし	2744 Kす
と語	2744 Kっ	2744 Kる
と説	2744 K明
と述	2744 Kべ
""", 'に': """
によ	2722 aiKって生成	2722 aiKる要約	2744 Kると
""", 'の': """
の使	2653 cookieK用
の学	48 aiK習
の採	2671 K用情報
の提	2688 K供記事です
""", 'を': """
をフ	2647 Kォローする	2647 Kォローしよう
を使	2653 cookieK用
を利	2653 cookieK用
を有	2650 javascriptK効	2650 javascript K効
を発	2744 K表した
を許	2668 cookieK可
""", 'ア': """
アカ	2664 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2687 Kィリエイト広告	2687 Kィリエイトプログラム	2687 Kィリエイトリンク	2696 Kィリエイトリンク	2696 Kィリエイト広告	2696 Kィリエイトプログラム
アプ	2642 Kリで開く	2642 Kリで読む	2642 Kリはこちら	2643 Kリを開く	2643 Kリをダウンロード	2643 Kリのダウンロード	2643 Kリをインストール	2679 Kリなら通知	2679 Kリなら速報	2679 Kリなら、	2679 Kリで読むと	2679 Kリなら
アン	2675 Kケートにご協力	2675 Kケートはこちら	2675 Kケート実施中	2676 Kケートに答えて
""", 'カ': """
カ月	2637 K無料	2743 K無料
""", 'ク': """
クイ	2676 Kズに答えて
クッ	2652 cookie(Kキー)	2653 Kキーを使用	2653 Kキーを利用	2668 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2655 Kントを投稿するには	2655 Kントするには	2655 Kントをお寄せ	2656 Kント欄で	2656 Kント欄に	2656 Kント欄から	2656 Kント欄へ	2678 Kントは削除します	2678 Kントは削除することが	2678 Kントは削除する場合	2678 Kントは承認	2678 Kントは公開前	2678 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2634 Kートをお願いします	2741 Kートをお願い	2741 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2741 Kンロードしてください
""", 'チ': """
チケ	2671 Kット販売中
チャ	2648 Kンネル登録を	2664 Kンネルに参加する	2664 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2640 Kースレターに登録	2641 Kースレターを	2664 googleKースで	2680 Kースレター登録はこちら	2745 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2647 Kローして最新	2647 Kローをお願い	2741 Kローしてください
""", 'ブ': """
ブラ	2699 Kウザは音声	2699 Kウザは動画	2699 Kウザではこの動画	2699 Kウザはvideo	2699 Kウザはaudio
""", 'プ': """
プッ	2643 Kシュ通知
プラ	2652 Kイバシーポリシーに
プレ	2637 Kミアム会員
プロ	2687 Kモーションが含まれ	2687 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2640 Kマガに登録	2641 Kマガで	2680 Kマガ登録はこちら	2680 Kマガの登録	2742 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2640 Kルマガジンに登録	2641 Kルマガジンで	2641 Kルマガジンを	2641 Kルでお届け	2655 Kルアドレスが公開されることはありません	2680 Kルアドレスを入力してください	2745 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2636 Kインして続きを	2636 Kインしてください	2637 Kインが必要	2741 Kインして
""", 'ヶ': """
ヶ月	2637 K無料	2743 K無料
""", '上': """
上优	4791 在googleK先
上優	4791 在googleK先
""", '下': """
下方	4880 K留言
下載	4772 K客戶端	4774 Kapp	4774 K應用程式
下载	4772 K客户端	4774 Kapp	4774 K应用	4879 K客户端
""", '不': """
不代	4790 K表本站	4807 K表本站立场	4820 K表本報立場	4820 K表本报立场	4820 K表本站立场	4820 K表本站立場	4820 K表本媒體立場	4820 K表本網立場	4820 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4847 K于任何财团
不屬	4847 K於任何財團
不得	4790 K转载	4790 K轉載
不认	43 K同本文
不錯	4879 K過
不错	4879 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4790 K表作者
仅供	4807 K其表达个人看法
仅限	4812 K会员	4812 K订户
""", '他': """
他說	4882 K
他说	4882 K
""", '付': """
付費	4767 K後	4883 K牆
付费	4767 K后	4883 K墙
""", '以': """
以下	4835 K内容来自
以閱	4766 K讀全文
以阅	4766 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4767 K专享	4812 K限定内容
会員	50 Kの方は	50 Kは月に	2636 K限定です	2636 K限定の記事	2636 K登録できます	2637 K登録すると	2637 K登録が必要	2683 Kの方はこちら	2683 K登録で続きを読む	2683 K登録後にご覧	2713 Kだけが読める	2713 Kのみがお読み	2713 Kのみ閲覧	2741 K登録して	2741 K登録は	2741 K登録がお済み	2741 K登録をお願い	2741 K登録で	2741 K登録のうえ	2741 K登録はこちら	2741 K登録ください	2742 Kの方
会費	2681 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4764 K支持	4879 K支持,	4879 K支持让	4879 K支持讓	4879 K支持是
""", '使': """
使用	4782 Kcookie改善	4782 Kcookie以	4782 K cookie 以	4782 K cookie 来	4782 K cookie 來	4783 Kcookie来	4783 Kcookie來
""", '來': """
來自	4798 K外部平台的內容
""", '依': """
依靠	4810 K读者的支持	4810 K讀者的支持
""", '侵': """
侵权	4790 K请	4790 K必究
侵權	4790 K必究
""", '個': """
個人	2653 K情報の取り扱い	2688 Kの見解です	4807 K看法
""", '偏': """
偏好	4791 K來源	4791 K来源	4862 K來源
""", '僅': """
僅限	4812 K會員	4812 K訂戶
""", '優': """
優先	2663 Kソース	2663 K表示に設定	2663 Kする情報源	2663 K的に表示
""", '免': """
免費	15 K閱讀	4821 K文章	4821 K閱讀篇數	4821 K閱讀額度	4822 K註冊即可	4822 K註冊後	4850 K文章	4879 K訂閱	4881 K試用
免费	15 K阅读	4821 K文章	4821 K阅读篇数	4822 K注册即可	4822 K注册后	4850 K文章	4879 K订阅	4881 K试用
""", '全': """
全文	20 Kを	2636 Kを読むには	2636 Kをお読み
""", '公': """
公众	16 K号	4777 K号:
公式	2643 Kアプリ	2647 Kアカウントをフォロー	2647 Kアカウントを友だち	2664 Klineはこちら	2742 Kline
""", '关': """
关注	4777 K我们的	4879 K我们
""", '内': """
内阅	4772 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4882 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2743 K
初月	2683 K#円で	2743 K無料
""", '判': """
判断	2744 Kした
""", '利': """
利用	2652 K規約に同意
""", '前': """
前請	4807 K先登入
前请	4807 K先登录
""", '剩': """
剩余	4766 K#%
剩餘	4766 K#%
""", '力': """
力を	2681 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4777 Kline好友	4777 Kline官方	4777 Kline@	4810 K贊助行列	4810 K赞助行列	4879 K会员	4879 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2742 Kになります
""", '動': """
動画	40 Kや写真	2672 Kをご覧ください	2672 Kはこちら	2673 Kでも詳しく	2673 Kでも解説	2699 Kを再生するには	2699 Kをご覧いただくには	2699 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4881 K
""", '化': """
化名	98 K
""", '即': """
即可	4807 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2648 Kち追加
""", '収': """
収益	2687 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4770 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2665 K班までご	2681 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2640 Kトレイに
""", '只': """
只靠	4810 K讀者	4810 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4798 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4838 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4882 K
告诉	38 K我们	67 K我们	4882 K
""", '呼': """
呼び	2744 Kかけた	2744 Kかける	2744 Kかけて	2744 K掛け
""", '命': """
命じ	2744 Kた
""", '啟': """
啟用	4838 Kjavascript
""", '喊': """
喊道	4882 K
""", '因': """
因为	4879 K有你的支持
因為	4879 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2687 Kの一部が還元
""", '外': """
外部	2668 Kコンテンツ	4798 K内容	4798 K內容
""", '她': """
她說	4882 K
她说	4882 K
""", '好': """
好評	2671 K発売中
""", '如': """
如侵	4790 K权
如有	4790 K侵权	4790 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4778 K微信
""", '定': """
定期	4879 K定額
""", '寄': """
寄付	2710 Kで成り立って	2710 Kで運営され	2710 Kによって運営され	2741 Kをお願い	2745 K
寄到	4770 K您的信箱	4809 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4882 K
""", '居': """
居合	2689 Kわせた方は
""", '已': """
已是	4766 K會員	4812 K订户	4812 K訂戶
已经	4766 K是会员
""", '年': """
年額	2743 K
""", '广': """
广告	11 K	4784 K拦截	4844 K拦截	4844 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2650 Kブロック	2681 Kに頼らず
""", '廣': """
廣告	11 K	4784 K攔截	4844 K攔截	4844 K封鎖
""", '开': """
开启	4774 K通知	4838 Kjavascript
""", '弊': """
弊社	2742 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2742 Kイト
当初	98 Kの記事で
当社	2742 Kの
当編	2742 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4774 K扫	4778 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2634 Kをお願いします	2741 Kをお願い	2741 Kして
""", '您': """
您已	4809 K成功订阅	4809 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4764 K支持	4810 K每一份捐款	4810 K每一筆捐款	4879 K捐款	4879 K支持,	4879 K支持让	4879 K支持讓	4879 K支持是
""", '情': """
情報	2665 Kをお寄せください	2665 K提供はこちら	2665 K提供を募集	2665 K提供をお待ち	2665 Kをお待ちして	2689 Kをお持ちの方は	2689 K提供窓口
""", '感': """
感謝	4809 K您的訂閱	4879 K閱讀	4879 K您的支持
感谢	4809 K您的订阅	4879 K阅读	4879 K您的支持
""", '成': """
成为	51 K其中一员	4766 K会员即可	4812 K付费会员	4879 K会员,	4879 K会员即可	4879 K我们的会员
成果	2696 K報酬型広告
成為	4766 K會員即可	4810 K我們的贊助	4812 K付費會員	4879 K會員,	4879 K會員即可	4879 K我們的會員
""", '我': """
我们	4782 K使用cookie	4782 K使用 cookie	4880 K的
我們	4782 K使用cookie	4782 K使用 cookie	4880 K的
""", '手': """
手机	4774 K客户端
""", '打': """
打开	4772 Kapp	4774 K微信
打開	4772 Kapp
""", '扫': """
扫一	4774 K扫
扫描	4772 K二维码下载	4772 K二维码加入	4774 K二维码关注	4879 K二维码下载	4879 K二维码关注	4879 K二维码加入	4879 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4790 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4882 K
指摘	2744 Kした
""", '捐': """
捐助	4810 K我们	4810 K我們
捐款	4879 K支持	4883 K
""", '掃': """
掃一	4774 K掃
掃描	4772 K qr	4879 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4774 K通知
推送	14 K	4774 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4844 K告
""", '支': """
支持	4763 K獨立媒體	4763 K独立媒体	4764 K我们的	4764 K我們的	4879 K我们,	4879 K我們,	4879 K我们。	4879 K我們。	4879 K我们的报道	4879 K我們的報導	4879 K我们的新闻	4879 K我們的新聞	4879 K我们的记者	4879 K我們的記者	4879 K我们的工作	4879 K我們的工作	4879 K我们继续	4879 K我們繼續
支援	2710 Kで成り立って	2710 Kで運営され	2710 Kによって成り立って	2710 Kによって運営され	2741 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4790 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4791 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2744 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4812 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2640 K情報をお届け
""", '會': """
會員	50 K每月	4767 K專享	4812 K限定內容
""", '月': """
月額	2637 K#円	2743 K
""", '有': """
有了	4879 K你的支持	4879 K您的支持
有料	50 K会員は	2636 K会員限定	2636 K会員になる	2636 K会員の方	2683 K記事が読めます	2745 K会員
有权	4807 K删除
有權	4807 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4831 K#歲	4831 K十八歲
未經	4790 K授權不得	4790 K授權,不得	4790 K授權禁止	4790 K授權請勿	4790 K授權,請勿
未经	4790 K授权不得	4790 K授权,不得	4790 K授权禁止	4790 K授权,禁止	4790 K授权请勿	4790 K授权,请勿
""", '本': """
本ま	2683 月#Kで無料で
本ア	2742 Kプリ
本サ	2742 Kイト
本中	2740 #K#本
本內	4835 K容來自
本内	4835 K容来自
本刊	4880 K
本報	4880 K導
本报	4880 K读者	4880 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4790 K来源	4880 K
本站	4880 K
本紙	38 Kまで	67 Kまで
本網	4782 K站使用	4880 K
本网	4782 K站使用
本記	2742 K事
本誌	2742 K
""", '来': """
来自	4798 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2722 K翻訳
""", '欢': """
欢迎	4777 K关注	4879 K加入	4879 K赞助	4879 K订阅	4879 K投稿
""", '歡': """
歡迎	4777 K追蹤	4879 K加入	4879 K贊助	4879 K訂閱	4879 K投稿
""", '此': """
此內	9 K容	4835 K容來自	4835 K容由
此内	9 K容	4835 K容来自	4835 K容由
此前	98 K版本
此影	4834 K片在您所在
此视	4834 K频在您所在
""", '残': """
残り	2636 K#文字	2636 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4881 K
每日	4771 K简报	4771 K簡報	4771 K電子報
每月	4881 K
""", '求': """
求め	2744 Kた	2744 Kている
""", '沒': """
沒有	70 K廣告	4847 K股東	4847 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4847 K股东	4847 K财团
""", '浏': """
浏览	4784 K器版本	4834 K器不支持音频	4834 K器不支持视频	4834 K器不支持播放	4834 K器不支持html#	4834 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4834 K器不支援影片	4834 K器不支援音訊
""", '点': """
点击	4879 K关注	4879 K这里
""", '無': """
無料	15 K記事	2636 Kで会員登録	2636 K会員に登録	2683 Kで読める記事の上限	2683 K会員になると	2713 K記事の閲覧	2713 K記事は残り	2713 Kで読める記事	2713 K閲覧	2740 K記事 #/#	2740 K記事#/#	2741 K会員に登録	2741 K会員登録	2743 K体験
無断	2662 K転載	2662 K複製	2721 K転載・複製	2721 K転載を禁じ	2721 Kでの転載	2721 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4790 K所有	4790 K归本	4790 K归原	4790 K归作者	4790 K归属
版權	4790 K所有	4790 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2742 Kしたジャーナリズム	4880 K新闻	4880 K媒体
""", '獨': """
獨立	4880 K新聞	4880 K媒體
""", '獲': """
獲得	4819 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4880 K者
由读	4880 K者
""", '申': """
申し	2671 K込みはこちら
申込	2671 Kみはこちら	2671 Kはこちら
""", '电': """
电子	4883 K报
""", '畅': """
畅读	4812 K全站
""", '留': """
留言	85 K区	85 K區	4880 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2665 Kをお寄せ
""", '登': """
登入	24 K或	4766 K後繼續	4766 K會員	4822 K或註冊
登录	24 K或	4766 K后继续	4766 K后查看全文	4766 K后查看完整	4822 K或注册
登録	2683 Kして続きを読む	2741 Kしてください	2741 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2742 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4772 appK多
""", '禁': """
禁止	4790 K转载
禁無	2661 K断
""", '私': """
私た	2742 Kちの
""", '科': """
科し	2744 Kた
""", '称': """
称	4882 K
""", '稱': """
稱	4882 K
""", '立': """
立即	4879 K加入我们	4879 K加入我們	4879 K订阅	4879 K訂閱	4879 K下载	4879 K下載	4879 K报名	4879 K報名	4879 K成为会员	4879 K成為會員
""", '第': """
第一	4807 K条评论	4807 K則留言	4807 K條評論
""", '筆': """
筆者	2688 K個人の見解
""", '篇': """
篇文	4878 #K章中的#	4878 #K章中#
""", '紙': """
紙の	2742 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2636 Kを読むには	2636 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2742 K部では
""", '繼': """
繼續	4766 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4766 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4882 K
者说	4882 K
""", '联': """
联盟	74 K链接	4819 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4819 K行銷連結	4819 K連結
聯絡	38 K我們
""", '自': """
自動	2722 K翻訳
""", '若': """
若有	4790 K侵权	4790 K侵權
""", '获': """
获得	4819 K佣金
""", '著': """
著作	2662 K権は	2721 K権法により保護	2721 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4807 K本站立场
表示	4882 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4766 K即可	4766 K後繼續	4770 K我們的	4770 K電子報	4879 K我們	4883 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2740 #K中#記事
記者	2665 Kまでご連絡ください
""", '訴': """
訴え	2744 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2744 Kた
認為	4882 K
""", '說': """
說:	4882 K
說。	4882 K
說道	4882 K
""", '読': """
読み	2637 K放題
読者	18 Kの寄付	18 Kの支援	2681 Kの会費で	2742 Kの皆様	2742 Kの皆さ	2742 Kアンケート
""", '請': """
請先	4879 K登入
請啟	4782 K用javascript
請我	54 K喝咖啡
請捐	4879 K款
請支	4763 K持我們	4879 K持我們
請登	4879 K入後	4879 K入以
請立	4879 K即捐款
請輸	4809 K入您的電子	4879 K入您
請點	4879 K擊此處	4879 K擊這裡	4879 K擊下方	4879 K擊連結
""", '讀': """
讀者	43 K投書	4880 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4766 K即可	4766 K后继续	4770 K我们的	4770 K电子报	4879 K我们	4883 K费
""", '认': """
认为	4882 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4807 K服务协议
""", '该': """
该视	4834 K频在您所在
""", '说': """
说:	4882 K
说。	4882 K
说道	4882 K
""", '请': """
请先	4879 K登录
请启	4782 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4879 K款
请支	4763 K持我们	4879 K持我们
请点	4879 K击此处	4879 K击这里	4879 K击下方	4879 K击阅读	4879 K击关注	4879 K击链接
请登	4879 K录后	4879 K录以
请立	4879 K即捐款
请输	4809 K入您的电子邮箱	4809 K入您的邮箱	4879 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4880 K问卷	4880 K群
""", '責': """
責任	4790 K編輯:
""", '賺': """
賺取	4819 K佣金
""", '購': """
購読	2636 K者の方は	2637 Kすると	2741 Kしてください	2742 K者の方	2745 K料
""", '贊': """
贊助	4763 K我們	4879 K我們
""", '责': """
责任	4790 K编辑:
""", '赚': """
赚取	4819 K佣金
""", '赞': """
赞助	4763 K我们	4879 K我们
""", '身': """
身边	4880 K的新鲜事
身邊	4880 K的新鮮事
""", '転': """
転載	45 K	2661 Kを禁じ
""", '輸': """
輸入	4809 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4790 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4790 K请注明
""", '输': """
输入	4809 Kemail
""", '这': """
这篇	4880 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4777 K我們的	4791 Kgoogle news	4879 K我們
""", '送': """
送っ	49 Kてください
送到	4809 K你的邮箱	4809 K您的邮箱	4809 K您的信箱
""", '這': """
這篇	4880 K文章
""", '通': """
通知	14 K	2643 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2680 Kニュースレター
""", '邀': """
邀請	4879 K您
邀请	4879 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4882 K
""", '长': """
长说	4882 K
""", '開': """
開啟	4774 K通知	4838 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4766 K全文請
""", '閲': """
閲覧	2740 K記事数:#/#
""", '關': """
關注	4777 K我們的	4879 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4766 K全文请
""", '随': """
随时	4879 K掌握
""", '隐': """
隐私	4783 K政策
""", '隨': """
隨時	4879 K掌握
""", '隱': """
隱私	4783 K權政策	4783 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4883 K報
""", '需': """
需接	4798 K受cookie
需要	4798 K接受cookie	4879 K您的支持	4879 K你的支持
""", '音': """
音声	2672 Kでもお聴き
""", '飲': """
飲酒	4831 K過量
""", '首': """
首年	4824 K仅需
首月	4812 K仅需	4812 K只要	4824 K免费	4824 K免費	4824 K仅	4824 K僅	4824 K只需	4881 K
首选	4791 K来源	4791 K新闻来源	4862 K来源
首選	4791 K來源	4791 K新聞來源	4862 K來源
""", '點': """
點擊	4879 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2848 K
가입해	2848 K 주세요
""", '강': """
강조했다	2851 K
""", '게': """
게시물	2805 K 불러오기
""", '계': """
계속	2750 K 읽으려면	2750 K 읽으시려면
계신	2773 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2813 K 차단
광고도	70 K
광고차단	2813 K
""", '구': """
구글	2760 K 뉴스에서
구독	50 K 회원은	2750 K 후 이용
구독료	2852 K
구독을	2848 K 신청하세요
구독자	2750 K 전용 기사	2750 K 전용 콘텐츠	2750 K 전용입니다	2750 K 전용 서비스	2849 K
구독자는	50 K
구독자만	2750 K 볼 수	2787 K 읽을
구독자에게만	2787 K 제공
구독하고	2760 K
구독하세요	2772 K	2848 K
구독하시면	2750 K
구독해	80 K 주세요	2759 K 주세요	2785 K 주셔서	2848 K 주세요
구독해주세요	2759 K
구독해주셔서	2785 K
""", '금': """
금요일	2785 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2847 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2750 전체 K 보려면	2787 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2786 K 응원해
기자에게	2773 K 연락해 주세요
""", '남': """
남겨주세요	2848 K
""", '네': """
네이버	2760 K 메인에서	2772 K 구독
네이버에서	2760 K 구독
""", '놓': """
놓치지	2848 K 마세요
""", '눌': """
눌러주세요	2848 K
""", '뉴': """
뉴스레터	78 K	2752 K 구독하기	2752 K 구독하세요	2752 K 신청하기	2752 K 구독 신청하기	2849 K	2852 K
뉴스레터로	2752 K 받아
뉴스레터를	2752 K 받아	2752 K 구독하세요	2752 K 구독해	2752 K 구독하고	2752 K 구독하면	2848 K 신청하세요
""", '다': """
다운로드하세요	2848 K
""", '달': """
달	2787 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2773 K 제보가	2849 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2783 K 삭제될	2783 K 삭제합니다	2783 K 통보	2783 K 예고	2783 K 운영자	2783 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2851 K
""", '독': """
독립	2849 K 언론
독립언론	2849 K
독립언론을	2786 K 지켜
독자	2795 K 후원으로	2848 K 여러분의	2849 K 여러분
독자님의	2748 K 후원	2795 K 후원으로
독자들의	18 K 후원	2795 K 후원으로	2817 K 후원
독자의	2795 K 후원으로	2817 K 후원	2849 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2785 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2848 K
""", '로': """
로그인	24 K	2750 K 후 이용
로그인이	2750 K 필요합니다	2750 K 필요한 서비스	2750 K 필요해요
로그인하거나	2848 K
로그인하고	2787 K 계속
로그인하면	2787 K 계속
로그인하시면	2750 K
""", '링': """
링크에서	2848 K 확인하세요
""", '마': """
마음에	2786 기사가 K 드셨다면
""", '만': """
만나보세요	2848 K
""", '말': """
말했다	2851 K
""", '매': """
매월	2850 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2785 K 보내드려요
메일함으로	2752 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2770 K 복제	2770 K 전재
무단전재	2769 K
무료	15 K 기사	2793 K 기사	2850 K 체험
무료로	15 K 볼 수 있는	2787 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2848 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2851 K
""", '보': """
보내	57 K 드립니다	2848 K 주세요
보내드리는	2785 K
보내드립니다	57 K	2785 K
보내주세요	2848 K
""", '본': """
본	2849 K 기사
본사의	2791 K 편집 방향	2791 K 편집방향
본지는	2849 K
본지의	2791 K 편집 방향	2791 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2804 K 오디오를	2804 K 비디오를	2804 K 동영상을
브라우저는	2804 K 동영상
브라우저에서는	2804 K 동영상을
""", '사': """
사연을	2773 K 보내주세요	2773 K 보내 주세요
사전	2778 K 등록하기	2778 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2771 K 매체로	2771 K 출처로	2771 K 언론사	2771 K 매체
선호하는	2771 K 출처
""", '설': """
설명했다	2851 K
설문에	2848 K 참여하세요
설치하세요	2848 K
""", '세': """
세미나	2778 K 신청하기
""", '소': """
소식을	2785 K 전해드립니다
""", '속': """
속보를	2784 K 받아보세요
""", '수': """
수수료를	2790 K 받을 수 있습니다	2790 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2795 K 후원으로
시민의	2817 K 후원
시작하세요	2848 K
""", '아': """
아래에서	2848 K 확인하세요
""", '알': """
알려	2848 K 주세요
알려주세요	2848 K
알림	2756 K 받기	2756 K 설정
알림을	14 K	2784 K 켜고
""", '애': """
애드블로커	2813 K
애드블록	2813 K
""", '앱': """
앱	2756 K 다운로드	2756 K 설치	2784 K 설치하기
앱에서	2755 K 보기	2755 K 열기	2784 K 더 편하게	2848 K 확인하세요
앱으로	2755 K 보기	2784 K 더
앱을	2756 K 다운로드	2784 K 다운로드하세요	2784 K 설치하세요
""", '언': """
언론을	2786 독립 K 지켜
""", '여': """
여기서	2848 K 확인하세요
여러분	2849 K 덕분
여러분의	2773 K 제보를	2786 K 후원이	2817 독자 K 후원	2848 K 후원
""", '영': """
영상에서	2779 K 확인하세요	2779 K 확인할 수 있습니다	2848 K 확인하세요
영상으로	2779 K 확인하세요
영상을	2779 K 확인하세요
""", '온': """
온라인	2778 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2776 K 콘텐츠	2805 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2849 K 기자
우리의	2849 K 저널리즘
""", '운': """
운영되고	2786 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2786 K 응원
""", '월': """
월	2850 K #원
""", '유': """
유료	2750 K 구독자만
유튜브	2760 K 구독
""", '음': """
음성으로	2779 K 들으려면	2779 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2848 K
응원해	2748 K 주세요	2848 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2848 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2849 K 기사가	2849 K 기사는	2849 K 기사
이메일	2753 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2752 K 입력하세요	2752 K 입력해 주세요	2752 K 입력해주세요	2752 K 입력하시면
이미	2787 K 구독자이신가요
이벤트에	2848 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2829 K 작성	2829 K 생성	2829 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2778 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2829 K 번역
자바스크립트가	2808 K
자바스크립트를	2808 K
자살예방	98 K
자주	2771 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2769 K 금지
재배포금지	2769 K
재생할	2804 K 수 없습니다
""", '저': """
저작권법	2770 K
저작권법의	2770 K
저작권자	2770 K
저작권자의	2770 K
저희	2849 K 뉴스레터	2849 K 채널	2849 K 앱
저희는	2849 K
저희를	2849 K
""", '적': """
적었다	2851 K
""", '전': """
전문을	20 K
전용	2750 회원 K 기사	2750 회원 K 콘텐츠	2750 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2851 K
""", '정': """
정기후원	2850 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2805 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2773 K 부탁드립니다
제보는	2773 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2773 K 기다립니다	2773 K 받습니다
제보해	38 K 주세요	67 K 주세요	2848 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2790 K 링크
제휴링크	2790 K
""", '좋': """
좋아요	2772 구독과 K 부탁
좋아요를	2772 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2847 #건 K #건	2847 #개 K #개
""", '지': """
지금	2848 K 확인하세요	2848 K 신청하세요	2848 K 참여하세요
지켜주세요	2848 K
""", '채': """
채널	2759 K 추가	2772 K 추가하기	2772 K 구독하기	2794 K 추가하고	2794 K 추가하면
채널에	2772 K 참여하세요
채널에서	2772 K 소식을	2848 K 확인하세요
채널을	2794 K 추가하고	2794 K 추가하면	2794 K 추가해	2794 K 구독하고	2794 K 구독하면
채용	2778 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2850 K 달
""", '추': """
추가해	2772 K 주세요
추가해주세요	2772 K
""", '친': """
친구	2772 K 추가하세요
""", '카': """
카카오톡	2794 K 채널에서	2794 K 채널
""", '커': """
커피	54 K 한 잔 사	2786 K 한 잔 값으로
""", '콘': """
콘텐츠	2805 K 불러오기
""", '쿠': """
쿠키	2776 K 동의가
쿠키를	2776 K 허용해야	2776 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2778 K 보기
""", '파': """
파트너스	2790 K 활동
""", '팔': """
팔로우하기	2759 K	2772 K
팔로우하세요	2848 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2791 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2790 K 받아
""", '활': """
활용	2769 ai 학습 및 K 금지
""", '회': """
회원	2750 K 전용입니다
회원가입	2750 K 후	2848 K 후
회원가입은	2848 K
회원가입을	2848 K 하
회원가입하고	2848 K
회원가입하면	2787 K 월
회원가입하세요	2848 K
회원가입하시면	2848 K
회원만	2750 K 볼 수
""", '후': """
후원금	2852 K
후원으로	2786 독자의 K 운영됩니다	2786 독자의 K 운영하는
후원을	2748 K 부탁드립니다	2848 K 부탁
후원이	2748 K 필요합니다	2748 K 큰 힘이
후원하세요	2848 K
후원해	80 K 주세요	2748 K 주세요	2848 K 주세요
후원회원의	2795 K 후원으로	2817 K 힘
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
