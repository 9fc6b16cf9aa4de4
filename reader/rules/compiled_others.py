"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4673
# comentário	3495
# comentários	3495
# fotó megtekintése	2342
# fotók megtekintése	2342
# gün ücretsiz deneyin	4389
# głosów	92
# hlasů	92
# hozzászólás	2256
# komentářů	496
# komentāri	2926
# kép megtekintése	2342
# képek megtekintése	2342
# lượt bình chọn	92
# odpovedí	4067
# odpovědi	598
# odpovědí	598
# odpowiedź	3452
# příspěvků	496
# röster	92
# sekunden zurück	936
# válasz megjelenítése	2351
# yaşindan küçükler oynayamaz	4452
# ääntä	92
# års aldersgrense	3198
# δευτερόλεπτα μπροστά	1044
# δευτερόλεπτα πίσω	1044
# σχόλια	986
# ψήφοι	92
# відповідей	4643
# відповідь	4643
# відповіді	4643
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4607
# из #	3827
# коментарі	4535
# коментарів	4535
# комментариев	3755
# комментарий	3755
# комментария	3755
# от #	281
# ответ	3863
# ответа	3863
# ответов	3863
# отговор	310
# отговора	310
# із #	4607
# הצבעות	92
# שניות אחורה	2098
# שניות קדימה	2098
# תגובות	2054
# تعليقات	119
# ثانيه جلو	1697
# ثانيه عقب	1697
# راي	92
# صوت	92
# نظر	1653
# कमेंट	2158
# वोट	92
# सेकंड आगे	2199
# सेकंड पीछे	2199
# € al mes durante # meses	1492
# € al mese per # mesi	2547
# € por mês durante # meses	3536
#% megtakarítás	2338
#+ hrajte zodpovědně	488
#-årsgrense	3198
#/# fotó	2342
#/# kép	2342
#/#. fotó	2342
#/#. kép	2342
#か月無料	2636
#カ月無料	2636
#ヶ月無料	2636
#件のコメント	2652
#則留言	4783
#条评论	4783
#票	92
#秒戻る	2695
#秒進む	2695
#명 참여	92
#초 뒤로	2800
#초 앞으로	2800
""", 'a': """
a apărut o eroare	3688
a boltunkból	2313
a carregar vídeo	3549
a cikk a hirdetés alatt folytatódik	2248
a cikk a hirdetés után folytatódik	2248
a cikk automatikusan készült	2350
a cikk felhasználása engedélyköteles	2348
a cikk meg is hallgatható	2245
a cikk meghallgatása	2262
a cikk megosztása	2245
a cikk szerzői jogvédelem alatt áll	2348
a cikk zárolva van	2337
a cikket gépi hang olvassa fel	2324
a folytatáshoz regisztráljon	2239
a hanganyagot mesterséges intelligencia készítette	2324
a hirdetés után folytatjuk	2248
a hirdetés vége	2358
a hozzászólás lezárva	2351
a hozzászólások le vannak zárva	2351
a hét kvíze	2307
a kommentelés lezárult	2256
a könyv megrendelhető itt	2251
a könyv megrendelése	2313
a lejátszó betöltése	2324
a link másolva	2356
a lire également	1912
a mező kitöltése kötelező	2340
a nap kérdése	91	2307
a rovat további cikkei	2260
a szerző a lap munkatársa	2273
a szerző cikkei	2343
a szerző jogász	2273
a szerző közgazdász	2273
a szerző politológus	2273
a szerző további cikkei	2343
a szerző történész	2273
a szerző összes cikke	2343
a szerző újságíró	2273
a szerzőkről	2275
a szerzőről	2275
a szöveg automatikusan készült	2350
a tartalmat nem tudjuk megjeleníteni	2316
a tartalom nem elérhető	2316
a tartalom nem jeleníthető meg	2316
a tartalom szerzői jogi védelem alatt áll	2348
a teljes cikk elolvasása	2343
a témában további cikkek	2260
a videó az ön országában nem játszható le	2324
a videó már nem elérhető	2324
a videó nem elérhető	2324
a videó nem elérhető az ön országában	2324
a videó nem játszható le	2324
a videólejátszó betöltődik	2324
a videót nem lehet lejátszani	2324
abo abschließen	763
abo auswählen	947
abo wählen	947
abonare confirmată	3711
abonați-vă	3616
abone değil misin	4467
abone değil misiniz	4467
abonează-te	3616
abonelere özel	4389
abonelere özel avantajlar	4452
abonelere özel indirim	4452
abonelere özel içerik	4467
abonelik paketlerini gör	4496
abonelik seçenekleri	4496
aboneliği yenile	4496
aboneliğini seç	4467
aboneliğiniz onaylandi	4497
aboneliğinizi seçin	4467
abonentu priekšrocības	2957
abonner nå	3176
abonner på nyhetsbrevet	3183
abonné	1964
abonné à ce thème	2022
abonnér	617
abonnér nu	617
abonnés	1879
abonnés uniquement	1952
abonē	2920
abonē jaunumus	2944
abonē un lasi visus rakstus	2920
abonēt	2920
abrir menú	1453
aby odtworzyć film, włącz javascript	3423
acasă	3630
accede a todos los contenidos sin límites	1492
accept termenii și condițiile	3688
accepter og fortsæt	711
acceptera och fortsätt	4277
acceptera och stäng	4277
accepto la política de privacitat	447
acceptér	638
acceptér alle	712
acceptér og fortsæt	711
acceptér og vis	711
acceptă toate	3638
acceptă tot	3675
acceptă și afișează conținutul	3638
acceptă și continuă	3674
acceso a todos los artículos	1552
accès à tous les articles	2017
accéder au dossier	1990
accéder à l'article	1879
accéder à la page de dons	1981
aceitar e ver o conteúdo	3517
aceito receber comunicações	3566
aceito receber comunicações de marketing	3566
aceito receber comunicações e ofertas	3531
acepto la política de privacidad	1523
acesso ilimitado a todo o conteúdo	3596
acest articol este rezervat abonaților	3653
acest câmp este obligatoriu	3688
acesta este ultimul tău articol gratuit	3653
acheter ce numéro	1939
achetez ce numéro	1939
activează	3679
activează alertele	3647
activează notificările	3647
activează sunetul	3670
actualitza la pàgina	440
actualités	1912
actualizar la página	1516
ad 광고	2778
adatkezelés és sütik	2319
adatkezelési tájékoztató	2316
adatvédelem és sütik	2319
adatvédelmi beállítások	2316
adatvédelmi beállítások módosítása	2319
adatvédelmi tájékoztató	2316
adaugă ca sursă preferată	3698
adaugă un comentariu	3627
adaugă un răspuns	3704
adaugă în coș	3714
adblock détecté	2014
adblocker upptäckt	4288
add meg az e-mail-címed	2266
además	1450
adhérer	1870
adj hozzá minket preferált forrásként	2353
adja meg az e-mail-címét	2266
adja meg az összeget	2334
adja meg e-mail-címét	2266
adomány	2235
adományozok	2235
adományozás	2235
adresa de email nu este validă	3688
adresă de email invalidă	3688
adreça electrònica	413
adó # százalék	2334
adója #%-ával	2334
afficher la vidéo	1975
afficher les réponses	1963
afișează comentariile	3662
afișează conținutul	3638
afișează conținutul extern	3638
afișează originalul	3631
afișează postarea	3674
afișează subtitrările	3670
afmeld når som helst	730
afspilleren indlæses	714
agora não	3468
ai deja un abonament? autentifică-te	3653
ai găsit o greșeală	3694
ai kan begå fejl	740
ai kan gjøre feil	3303
ai kan göra fel	4305
ai kan göra misstag	4305
ai może popełniać błędy	3450
ai može griješiti	3966
ai može pogriješiti	3966
ai môže robiť chyby	4065
ai může chybovat	596
ai může dělat chyby	596
ai observat o greșeală	3627
ai sa môže mýliť	4065
ai segítségével készült	2350
ai által fordított	2350
ai által generált	2350
ai által generált tartalom	2350
ai може да греши	309
ai सारांश	2173
ai से तैयार सारांश	2173
ai 摘要	4857
ai 기사 요약	2828
ai 번역	2801
ai 생성 이미지	2838
ai 요약	2778
ai 음성으로 듣기	2800
ai-genererat innehåll	4306
ai-genereret resumé	654
ai-oversættelse	741
ai-resumé	654	741
ai-összefoglaló	2262
ai-översatt	4305
ai-översättning	4306
aicinām ievērot cieņu komentāros	2926
aiheeseen liittyvää	1764
aiheesta lisää	1764
aikaa jäljellä #	1824
ainda não tem conta	3564
ainda não é assinante	3564
ainult vajalikud küpsised	1614
aitäh hääletamast	1610
aitäh liitumast	1598
aitäh sõnumi eest	1625
aizmirsāt paroli	2968
aizvērt	2928
aizvērt galeriju	2972
aizvērt reklāmu	2929
aiが要約	2721
aiによる要約	2721
ai总结	4857
ai摘要	4803
ai生成	2696	4857
ai生成内容	4831
ai翻訳	2696
ai翻譯	4857
ai翻译	4857
ai要約	2721
ai語音朗讀	4830
ai语音朗读	4830
ai重點整理	4803
ai音声で聴く	2695
ai가 생성한 콘텐츠입니다	2838
ai가 읽어주는 기사	2800
ai로 생성된 콘텐츠	2838
ajouter une réponse	2005
ajouter à mes favoris	1898
ajouter à mes sources préférées	1999
ajouter à mes sujets	2022
ajouter à mes thèmes	2022
ajouter à vos sources préférées	1999
ajouter à vos sélections	1898
ajándék cikk	2246
ajándékozd el a cikket	2246
ajándékozd tovább a cikket	2246
ajándékozza a cikket	2245
ajándékozza a cikket barátjának	2245
ajándékozza el a cikket	2246
ajándékozza tovább a cikket	2246
ajánlataink	2260
ajánlja: outbrain	2358
ajánlja: taboola	2358
ajánljuk	2260
ajánljuk még	2260
ajánlott	2260	2338
ajánlott cikkek	2260
ajánló	2260
akceptuję	3343
akceptuję i kontynuuję	3420
akceptuję i przechodzę do serwisu	3420
akkurat nå	3211
ako chránime svoje zdroje	4062
ako chránime zdroje	4062
ako vypnúť adblock	4048
ako vypnúť blokovanie reklám	4048
aktuálny čas	4044
aktuálny čas #	4043
aktuální čas	568
aktuální čas #	567
aktuálně	498
akzeptieren und schließen	933
aldersgrense # år	3198
aldersgrense: # år	3198
alege o sumă	3709
alege-ți abonamentul	3686
alegeți abonamentul	3686
algo salió mal	1524
alkalmazás letöltése	2326
alkalmazás megnyitása	2326
alla bidrag hjälper	4290
alla rättigheter reserverade	4303
alle abo-angebote im überblick	873
alle angaben ohne gewähr	879
alle beiträge ansehen	813
alle beiträge anzeigen	952
alle beiträge der autorin	952
alle beiträge des autors	952
alle bidrag hjælper	724
alle bidrag tæller	724
alle inhalte sind urheberrechtlich geschützt	920
alle newsletter im überblick	864
alle preise ohne gewähr	879
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4247
allt innehåll är upphovsrättsskyddat	4245
als bevorzugte quelle bei google hinzufügen	788
als bevorzugte quelle hinzufügen	963
als podcast hören	874
alte știri	3628
alterar preferências de cookies	3517
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4453
altyazilari göster	4453
altă sumă	3683
alătură-te conversației	3641
am înțeles	3631
amazon'da gör	4452
amazonで見る	2693
amazonで詳しく見る	2693
amazonで詳細を見る	2693
amazonで買う	2693
amazonで購入	2693
amazonで購入する	2693
amintește-mi mai târziu	3614
ana sayfaya dön	4473
anasayfaya dön	4473
anderen betrag wählen	944
andet beløb	724
andra läser	19	4214
andra läser just nu	19
andra läste även	4214
andre har også lest	19
andre leser nå	3211
andre leste også	3211
andre læser	651
andre læser lige nu	651
andre læser også	19
andre læste også	651
angebot auswählen	947
angebot wählen	873
anhören	785
anhören # min	785
anket sonuçlari	4447
anketa dňa	4034
ankstesnė nuotrauka	2905
anmäl	4308
anmäl annons	4312
anmäl dig	4189
anmäl dig till nyhetsbrevet	4189
anmäl inlägg	4307
anmäl kommentar	4307
anna kelvollinen sähköpostiosoite	1841
anna äänesi	1809
annet beløp	3287
anneta ühekordselt	1622
annonce - artiklen fortsætter nedenfor	635
annonces légales	1939
annoncørbetalt	87
annoncørbetalt indhold	87	661
annons - artikeln fortsätter nedan	4200
annons från våra partner	4312
annonsblockerare upptäckt	4288
annonsen slutar här	4200
annonser från google	4312
annonsinnehåll	4221
annonslänk	4200
annonsörsinnehåll	4221
annonsørinnhold	87	3221
annonsørsamarbeid	3311
ano, prosím	574
ano, rád	574
anonimni sandučić	3963
anonym brevlåda	4302
anonym tipslåda	4302
anonymná schránka	4062
anonymní schránka	592
anpassa inställningar	4277
anulează oricând	3686
anulezi oricând	3653
anuluj odpowiedź	3351
användarnamn	4293
användarnamn eller e-postadress	4292
användarvillkor	4202
anzeige schließen	965
anzeigensonderveröffentlichung	879
anúncio	3490
anúncios	3490
apasă pentru sunet	3708
apmaksāta sadarbība	2979
apmaksāts saturs	2929
apmokėta partnerystė	2912
apmokėtas turinys	2912
aportació mensual	442
aportació única	442
aportación mensual	1519
aportación única	1519
app letöltése	2326
app storeからダウンロード	2701
app storeでダウンロード	2701
app store에서 다운로드	2807
apple ile giriş yap	4467
apple podcastで聴く	2727
appleでサインイン	2709
appleでログイン	2709
appleで続ける	2709
app内打开	4837
après la publicité	1903
aptaujas rezultāti	2962
após a publicidade	3490
apóyanos	1411
apóyanos en patreon	1518
apúntate	1423
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2896
arată conținutul	3674
arată mai mult	3692
arată mai puțin	3631
arată răspunsurile	3662
arată tot	3631
arkadaşina gönder	4396
arkadaşinla paylaş	4396
article abonné	1879
article ajouté à vos sélections	1898
article lu par une voix de synthèse	1971
article précédent	1912
article réservé aux abonnés	1879
article següent	451
article sponsorisé	1939
articles associés	1912
articles liés	1912
articles recommandés	1912
articles récents	1912
articol exclusiv pentru abonați	3653
articole asemănătoare	3628
articole înrudite	3628
articoli più letti	2550
articolul continuă după reclamă	3624
articolul continuă mai jos	3624
articolul următor	3628
artikeln finns också som ljud	4196
artikeln fortsätter efter annonsen	4200
artikeln fortsätter nedan	4200
artikeln fortsätter under bilden	4200
artikeln går att lyssna på	4196
artikeln läses upp av en syntetisk röst	4280
artikeln är automatiskt genererad	4305
artikeln är låst	4182
artikeln är maskinöversatt	4305
artikeln är skapad automatiskt	4305
artikeln är skyddad av upphovsrätt	4303
artikeln är uppläst av en dator	4196
artikkel jätkub pärast reklaami	1582
artikkel jätkub reklaami järel	1582
artikkel on kaitstud autoriõigusega	1635
artikkel täieneb	1580
artikkelen er låst	3176
artikkelen finnes også som lyd	3189
artikkeli jatkuu kuvan jälkeen	1751
artikkeli on konekäännetty	1851
artikkeli on suojattu tekijänoikeudella	1849
artikkelin lukee synteettinen ääni	1824
artikkelin voi myös kuunnella	1748
artiklen er låst	617
artiklen er læst op af en robot	627
artiklen findes også som lyd	627
artiklen fortsætter efter annoncen	635
artiklen fortsætter efter reklamen	747
artiklen fortsætter nedenfor	635
artiklen fortsætter under billedet	635
artiklen kan også høres	627
artiklen læses op af en kunstig stemme	714
artikli loeb ette tehishääl	1578
artiklit loeb sünteetiline hääl	1616
artiklit loeb tehishääl	1578
artykuł czytany przez syntezator mowy	3423
artykuł dla subskrybentów	3324
artykuł do słuchania	3423
artykuł kontynuowany pod reklamą	3342
artykuł premium	3436
artykuł sponsorowany	3339
artykuł zablokowany	3436
artykuły na e-mail	3327
artykuły partnerów	3458
artículo anterior	1450
artículo regalado	1565
artículo relacionado	1450
artículo siguiente	1527
artículos recomendados	1496
artículos relacionados	1450
as notícias mais lidas	3539
ascultă	3621
ascultă articolul	3670
ascunde răspunsurile	3662
aseta ensisijaiseksi lähteeksi	1855
aslini göster	4406
assine já	3473
atbalstīt	2920
atcel jebkurā laikā	2920
atcelt var jebkurā laikā	2968
atcerēties mani	2969
atidaryti galeriją	2905
atidaryti programėlėje	2895
atidaryti programėlę	2895
atkūrimo greitis	2893
atlikite testą	2887
atlikušais laiks	2962
atlikušais laiks -#	2961
atpakaļ uz augšu	2972
atpakaļ uz sākumlapu	2972
atradi kļūdu	2973
atradi kļūdu rakstā	2926
atradāt kļūdu	2973
atrakinti straipsnį	2901
atrisini krustvārdu mīklu	2955
atsaukt piekrišanu	2959
atsisiųsti garso įrašą	2893
atsisiųsti iš app store	2895
atsisiųsti iš google play	2895
atsisiųsti programėlę	2895
atsiųskite naujieną	2906
atsiųskite nuotraukas	2906
atskaņot video	2961
atskaņošanas ātrums	2961
atslēgt rakstu	2968
atslēgvārdi	2962
atteikties var jebkurā laikā	2970
attēls # no #	2981
attēls #/#	2981
attēls attēlā	2961
atualizar a página	3559
atualizar página	3559
atvērt	2928
atvērt galeriju	2972
atvērt lietotni	2963
atvērt lietotnē	2963
atvērt rakstu	2968
atļaut paziņojumus	2964
atšaukti galite bet kada	2851
atšaukti sutikimą	2891
aucun commentaire à ce niveau	1943
audio narrado por una voz automática	1475
audio vytvorila umelá inteligencia	4043
auf apple podcasts hören	854
auf spotify hören	854
ausgewählt für sie	878
auswahl bestätigen	933
auswählen	948
automaatselt tõlgitud	1629
automaattinen käännös	1852
automaticky preložené	4065
automaticky přeloženo	596
automatické prehrávanie	4043
automatické přehrávání	567
automatický preklad	4066
automatický překlad	597
automatikus lejátszás	2324
automatinis atkūrimas	2893
automatisch übersetzt	959
automatische übersetzung	960
automatiskt översatt	4305
automatiškai išversta	2907
automatsko puštanje	3945
automātiski tulkots	2974
automātiskā atskaņošana	2961
autoriser la publicité	1980
ava äpis	1618
avantage abonnés	1969
avantages abonnés	1969
avantaje pentru abonați	3668
avançar # segundos	3549
aveți deja cont	3686
avfölj	4310
avfølg	3308
avis de décès	1939
avoimet työpaikat	1766
avregistrera dig när som helst	4295
avsluta när du vill	4182
avsluta när som helst	4295
avslutt når du vil	3176
avslå alle	3276
avís legal	402
avísanos de un error	1541
aylik bağiş	4464
aylik bağiş yap	4495
ayrintilar için tiklayin	4405
ayrintilar için tiklayiniz	4405
az ai hibázhat	2350
az ai tévedhet	2350
az e-mail-címed	2340
az első hónap csak # ft	2239
az mi hibázhat	2350
az oldal tetejére	2343
az outbrain ajánlásával	2358
az ön e-mail-címe	2340
az ön neve	2340
az összefoglalót ai készítette	2350
az összefoglalót mi készítette	2350
az összes cikk	2343
az összes elfogadása	2316
az üzeneted	2341
aç	4406
añadir a favoritos	1435
añadir a la cesta	1564
añadir a mi lista	1495
añadir a mis temas	1557
añadir al carrito	1564
añadir comentario	1446
añadir como fuente preferida	1535
añadir una respuesta	1541
añadir usuario	1416
añádenos como fuente preferida	1535
aún no eres suscriptor	1521
aún no estás registrado	1521
aún no te has registrado	1416
aún no tienes cuenta	1521
ačiū už jūsų balsą	2887
ačiū už registraciją	2903
ačiū už žinutę	2903
ačiū, kad balsavote	2887
ačiū, kad užsiprenumeravote	2876
ați uitat parola	3686
ați votat deja	3662
""", 'b': """
baixar episódio	3549
baixar o áudio	3549
baixar áudio	3549
bandykite dar kartą	2903
bandykite vėliau	2903
bankkártyás támogatás	2334
bankovním převodem	579
banküberweisung	762
bara för dig som prenumererar	4292
bara för prenumeranter	4292
bare nødvendige	3275
bağiş sayfasina git	4464
bağiş yap	4388
bağiş yapin	4388
bağişim	4465
bağlanti kopyalandi	4481
bağlantiyi kopyala	4396
başa dön	4405
başka tutar	4464
be šlamšto	2903
bedste værdi	728
bei google als quelle hinzufügen	788
bei spotify hören	854
beitrag nicht mehr verfügbar	936
bejegyzés betöltése	2316
bejelentkezés	2239
bejelentkezés apple-fiókkal	2337
bejelentkezés facebookkal	2337
bejelentkezés google-fiókkal	2337
bekræft din e-mail	730
belépés	2239
belépés facebook-fiókkal	2337
belépés facebookkal	2337
belépés google-fiókkal	2337
benefício do assinante	3521
bere sintetični glas	4142
berite naprej z naročnino	4151
bestill nå	3272
beställ boken	4273
betalas årsvis	4292
betales årlig	3290
betales årligt	727
betalt innehåll	4312
betrag wählen	761
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2356
betűméret módosítása	2356
betűméret növelése	2356
bez mišljenja	3939
bez surogātpasta	2970
bez zobowiązań	3437
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2958
bezárás	2234
beágyazott tartalom	2316
beállítás preferált forrásként	2353
beállítások mentése	2316
beállítások módosítása	2319
beğen	4447
beğenme	4447
bidrag kan trækkes fra i skat	724
bieżący czas #	3423
bild in originalgröße	952
bild vergrößern	812	952
bildergalerie öffnen	952
bildirimleri aç	4444
bildirimleri açin	4444
bilety już w sprzedaży	3416
bir hata oluştu	4469
bir tutar seçin	4495
bir şeyler ters gitti	4470
bir şeyler yanliş gitti	4470
bitte füllen sie dieses feld aus	949
bitte geben sie eine gültige e-mail-adresse ein	949
bitte prüfen sie ihr postfach	949
bitte versuchen sie es später erneut	864
bitte versuchen sie es später noch einmal	949
bitte überprüfen sie ihr postfach	949
bize ulaşin	4402
biểu quyết	92
bjud en vän på artikeln	4196
bjud oss på en kaffe	4290
bjud oss på kaffe	4290
bjud på en kaffe	4290
bli månadsgivare	4178
bli støttemedlem	3173
bliv fast støtte	724
bliv støtteabonnent	724
bliv støttemedlem	614
blocco pubblicità rilevato	2608
blokovať	4047
bloqueador de anúncios ativado	3594
bloqueador de anúncios detectado	3594
bloqueur de publicité détecté	2014
bloqueur détecté	2014
boletín	1423
bolo to užitočné	4065
brezplačna dostava	4138
browserul tău nu poate reda acest video	3638
brukervilkår	3200
brīva summa	2967
bu haber abonelere özeldir	4389
bu haber yapay zeka tarafindan seslendirilmiştir	4453
bu haber yapay zekâ ile seslendirilmiştir	4453
bu haberi paylaş	4504
bu haberi paylaşin	4504
bu içerik abonelere özeldir	4389
bu içerik faydali oldu mu	4446
bu içerik görüntülenemiyor	4456
bu içerik gösterilemiyor	4456
bu içerik kilitli	4467
bu video artik mevcut değil	4453
bu video bulunduğunuz ülkede izlenemiyor	4453
bu video mevcut değil	4453
bu video ülkenizde izlenemiyor	4453
bu yaziyi paylaş	4504
bu yorumu şikayet et	4486
bugün değil	4387
bulmaca çöz	4449
bunlar da ilginizi çekebilir	4403
burtu izmērs	2977
butlletí	413
buy me a coffee ☕	1108
buy me a cup of coffee ☕	1108
buy us a coffee ☕	1108
buzón anónimo	1530
buzón seguro	1530
buďte v obraze	478
bylo to pro vás užitečné	596
bylo to užitečné	596
bài cùng chuyên mục	4701
bài cùng tác giả	4701
bài khác	4674
bài khác của tác giả	4733
bài liên quan	4674
bài mới nhất	4701
bài quảng cáo	4702
bài tiếp theo	4674
bài trước	4733
bài viết có hữu ích không	4706
bài viết có hữu ích với bạn không	4706
bài viết liên quan	4674
bài viết mới	4700
bài viết này bị khóa	4727
bài viết này có hữu ích không	4706
bài viết tiếp theo	4733
bài viết trước	4733
bài viết được tặng bởi thuê bao	4753
bài được dịch tự động	4700
bài đọc nhiều	4701
báo cáo	4707
báo cáo bình luận	4744
báo cáo vi phạm	4707
báo lỗi	4673
báo lỗi bài viết	4706
bármikor leiratkozhat	2266
bármikor leiratkozhatsz	2266
bármikor lemondhatja	2239
bármikor lemondható	2239
bäst värde	4293
bästa pris	4293
bình chọn	91	4707
bình chọn của bạn đã được ghi nhận	4706
bình luận	4673
bình luận (#	4673
bình luận của bạn	4744
bình luận đã bị tắt	4744
bölümü indir	4453
búsqueda	1453
bücher aus dem shop	793
bülten	4426
bülten üyeliği	4426
bültene abone oldunuz	4426
büyüt	4405
bądź na bieżąco	3327
bądź pierwszą osobą, która skomentuje	3452
błędny adres e-mail	3439
bővebben	2262	2318
būkite pirmas	2857
būkite pirmas, pakomentavęs	2857
bạn chưa có tài khoản	4727
bạn chưa đăng ký	4727
bạn có muốn nhận thông báo	4720
bạn có muốn nhận thông báo không	4720
bạn có thể hủy đăng ký bất cứ lúc nào	4729
bạn có thể quan tâm	4674
bạn muốn nhận thông báo	4720
bạn thấy bài viết này thế nào	4706
bạn đang theo dõi chủ đề này	4738
bạn đã bình chọn	4706
bạn đã bình chọn rồi	4706
bạn đã có tài khoản	4727
bạn đã đăng ký rồi	4750
bản ghi	4714
bật	4721
bật thông báo	4720
bật tiếng	4713
bắt buộc	4730
bắt đầu trắc nghiệm	4709
bỏ qua	4657
bỏ qua quảng cáo	4747
bỏ theo dõi	4738
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1491
cada contribuição conta	3534
cada doação conta	3561
cada donación cuenta	1518
cadastre-se grátis	3473
califica este artículo	1446
campo obrigatório	3566
campos obrigatórios	3566
cancel·la quan vulguis	445
cargando el vídeo	1506
cargando vídeo	1506
cargar más	1453
cargar más comentarios	1499
cargar más noticias	1527
cargar publicación	1510
cargar vídeo	1510
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3549
carregando vídeo	3549
carregant el vídeo	430
carregar conteúdo	3553
carregar mais comentários	3541
carregar mais notícias	3570
carregar o conteúdo	3553
carregar publicação	3553
carregar vídeo	3553
carte de crédit	1878
cartão de crédito	3472
categorieën	3034
categorías	1450
caută	3630
caça-palavras	3546
ce contenu vous a-t-il été utile	1937
ce résumé vous a-t-il été utile	1937
cea mai bună ofertă	3687
cela vous a-t-il été utile	1963
cele mai citite știri	3656
cele mai noi știri	3628
celkem hlasovalo # čtenářů	555
celozaslonski način	4142
celá obrazovka	567
celý článek	500
celý článek zde	588
celý článok	4059
cenimy twoją prywatność	3345
cererea ta a fost trimisă	3711
cerrar galería	1555
cerrar menú	1453
cerrar sesión	1416
cet article est en accès libre pour les abonnés	1952
cet article est lu par une voix de synthèse	1937
cet article vous a-t-il été utile	1963
cette adresse est déjà inscrite	2018
cette information vous a-t-elle été utile	2005
cette page vous a-t-elle été utile	1963
cette réponse est-elle utile	1963
cette vidéo est indisponible	1971
cette vidéo ne peut pas être lue	1971
cevaplari göster	4446
chargement du lecteur vidéo	1971
charger la vidéo	1975
charte éditoriale	1994
chcem dostávať upozornenia	4046
chcem odoberať	4056
chcete dostávat notifikace	571
chcete dostávat upozornění	571
chcete dostávať notifikácie	4046
chcete dostávať upozornenia	4046
chci dostávat upozornění	571
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4677
chia sẻ	4664
chia sẻ bài viết	4664
chia sẻ bài viết này	4753
chia sẻ facebook	4700
chia sẻ lên facebook	4740
chia sẻ qua email	4740
chia sẻ qua facebook	4700
chia sẻ qua zalo	4740
chia sẻ tin này	4753
chia sẻ zalo	4740
chia sẻ ý kiến của bạn	4673
cho chúng tôi biết ý kiến	4706
cho phép	4721
cho phép thông báo	4720
chuyên mục	4674
chuyển đến công thức	61
chép liên kết	4700
chính sách bảo mật	4672
chính sách bảo mật | điều khoản sử dụng	4672
chính sách cookie	4672
chính sách quyền riêng tư	4672
chơi miễn phí	4709
chơi ngay	4709
chưa có tài khoản	4727
chấp nhận tất cả	4672
chấp nhận tất cả cookie	4672
chấp nhận và tiếp tục	4717
chất lượng	4714
chế độ tối	4746
chỉ dành cho thuê bao	4727
chỉ dành cho thành viên	4727
chọn	4728
chọn gói	4727
chọn gói của bạn	4727
chọn gói đăng ký	4727
chọn số tiền	4748
chủ đề	4674
chủ đề liên quan	4674
chủ đề nóng	4701
cikk ajándékozása	2356
cikk elküldése ajándékként	2356
cikk feloldása	2337
cikk meghallgatása	2324
cikk megosztása	2245
cikk mentése	2245
cikk nyomtatása	2356
cikkünk frissül	2262
citeşte şi	3628
citește articolul complet	3692
citește articolul integral	3692
citește fără limite	3653
citește gratuit	3710
citește mai departe	3628	3630
citește mai mult	3628	3630
citește regulile comunității	3641
citește tot articolul	3692
citește transcrierea	3670
citește în aplicație	3677
citește și	3628
citi šobrīd lasa	2922
citit de o voce sintetică	3670
citiți și	3628
cobrança anual	3565
codes de réduction	2029
cofnij zgodę	3420
col·labora	389
comandă acum	3668
comandă cartea	3668
comentariile sunt doar pentru abonați	3704
comentariul tău	3704
comentariul tău așteaptă moderarea	3641
comentează	3627
comentário	3495
comentário aguardando moderação	3527
comentários	3495
comentários desativados	3585
comentários exclusivos para assinantes	3527
commander ce numéro	1939
comment désactiver mon adblocker	1980
comment désactiver mon bloqueur	1980
commentaire en attente de modération	1943
commentaires désactivés	2005
commerciële bijdrage	3084
commerciële content	3163
commerciële inhoud	3163
comparte este artículo	1565
compartilhar esta matéria	3606
compartilhe esta notícia	3606
compartir esta página	1565
compre a edição impressa	3521
conditions générales	1905
conectează-te cu facebook	3653
conectează-te cu google	3653
confidentialité	1905
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1443
configuración de cookies	1443
configuración de privacidad	1510
configurações de cookies	3492
configurações de privacidade	3553
confira o preço	3605
conheça as ofertas	3596
conheça os planos	3596
conheça todas as nossas newsletters	3531
consenti la pubblicità	2574
consigue tu entrada aquí	1477
consulta les normes de participació	405
consultez notre charte de modération	1943
consíguelo en tu quiosco	1477
contacta amb la redacció	453
contacta con la redacción	1530
contactar a redação	3573
contactar con la redacción	1530
contactați redacția	3694
contacte a redação	3573
contactează redacția	3694
contacter la rédaction	1994
contactez la rédaction	1994
contenu externe recommandé	1935
contenu proposé par notre partenaire	1939
contenu réservé	1984
contenu réservé aux abonnés	1984
contenu sponsorisé	1903
contenus recommandés	1956
contenus sponsorisés	1903	1912
conteúdo de marca	3490
conteúdo exclusivo	3473
conteúdo exclusivo para assinantes	3536
conteúdo externo	3517
conteúdo externo recomendado	3517
conteúdo gerado por ia	3591
conteúdo pago	3547
conteúdo para assinantes	3473
conteúdo patrocinado	3490
conteúdo premium	3536
conteúdo produzido pela marca	3521
conteúdo relacionado	3499
conteúdos relacionados	3539
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2562
continua após a publicidade	3490
continua després de l'anunci	407
continuar leyendo aquí	1416
continuarea articolului după reclamă	3643
continue a ler esta notícia	3539
continuer après la publicité	1903
continuer sans désactiver	2014
continuer à lire	2020
continuă cu apple	3653
continuă cu email	3710
continuă cu facebook	3653
continuă cu google	3653
continuă lectura	3713
continuă pe site	3677
continuă să citești	3713
continuă să citești după publicitate	3643
continuă în browser	3677
continúa abajo	1441
contáctanos	1446
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3653
conținut extern	3638
conținut extern recomandat	3638
conținut pentru abonați	3616
conținut plătit	3668
conținut premium	3653
conținut sponsorizat	87	3624
cookie beállítások	2316
cookie を管理する	2698
cookie 設定	4834
cookie 设置	4834
cookie-beállítások	2316
cookie-beállítások módosítása	2319
cookieinställningar	4202
cookies a ochrana soukromí	493
cookieの管理	2698
cookieの設定	2649
cookieを拒否する	2729
cookieを管理	2698
cookieを管理する	2698
cookie政策	4779
cookie設定	2649	4779
cookie设置	4779
copia enllaç	459
copia l'enllaç	396
copiază	3701
copiază link	3621
copiază linkul	3621
copy link thành công	4700
correo electrónico	1423
correo electrónico no válido	1523
correo no válido	1523
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3440
coś poszło nie tak. spróbuj ponownie	3439
coś poszło nie tak. spróbuj ponownie później	3439
creează cont	3616
crucigrama del día	1542
créer mon compte	1879
créer un compte	1879
créer une alerte	1945
créer une alerte sur ce thème	1945
csak a szükséges sütik	2316
csak a szükségesek	2316
csak előfizetők számára	2337
csak előfizetőknek	2239
csomagok megtekintése	2337
cualquier aportación ayuda	1518
cum îl dezactivez	3682
cumpără acum	3668
cumpără bilet	3668
cumpără bilete	3668
cumpără bilete online	3668
cumpără cartea	3668
cumpără de pe emag	3668
cumpără revista	3643
cuvinte încrucișate	3667
czy artykuł był pomocny	3450
czy artykuł był przydatny	3450
czy ten artykuł był pomocny	3450
czy to było pomocne	3450
czyta głos ai	3423
czytaj całość	3360
czytaj cały artykuł	3442
czytaj również	3357
czytaj także	3357
czytaj też	3357
czytaj też nasze inne artykuły	3357
czytaj więcej	3357	3360
czytaj więcej o	3357
czytane przez głos syntetyczny	3423
cài đặt cookie	4717
cài đặt quyền riêng tư	4717
cài đặt ứng dụng	4719
các tin khác	4674
cách tắt	4724
cách tắt trình chặn quảng cáo	4723
câmp obligatoriu	3688
câmpuri obligatorii	3688
cât de util a fost acest articol	3641
câu đố	4711
címkék	2260
címlap	2260
címlapra	2343
címlapról ajánljuk	2260
có lẽ để sau	4657
có lỗi xảy ra	4729
có thể bạn quan tâm	19	4674
có thể bạn thích	19
có, tôi muốn	4720
códigos de desconto	3605
códigos de descuento	1564
códigos promocionales	1564
cómo desactivar el bloqueador	1516
cómo desactivarlo	1517
cómpralo aquí	1505
cómpralo en amazon	1505
cùng chuyên mục	4674
cùng chủ đề	4701
cùng tác giả	4701
cũ nhất	4707
cảm ơn bạn đã bình chọn	91	4706
cảm ơn bạn đã tham gia	4706
cảm ơn bạn đã ủng hộ	4748
cảm ơn, tin nhắn của bạn đã được gửi	4729
cỡ chữ	65
cửa hàng	4742
""", 'd': """
d'autres articles à découvrir	19
da, želim	3949	4146
dagens fråga	91	4266
dagens spørgsmål	91	700
dagens spørsmål	91	3264
daha az göster	4406
daha fazla göster	4405
daha fazla haber için tiklayin	4405
daha fazla yorum yükle	4446
daha önce oy kullandiniz	4446
daha önce oy verdiniz	4446
dalies ar šo rakstu	2925
dalinkitės	2851
dalinkitės straipsniu	2856
dalsza część artykułu pod materiałem wideo	3339
dalsza część artykułu pod wideo	3339
dalsza część tekstu pod wideo	3339
dalszy ciąg materiału pod wideo	3342
dalīties	2920
dalīties ar draugiem	2925
dalīties ar rakstu	2977
dalīties facebook	2925
dalīties whatsapp	2977
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
danke für dein feedback	858
danke für deine stimme	91
danke für ihr feedback	858
danke für ihre stimme	91	926
danke fürs abstimmen	926
danke fürs mitmachen	91
danos tu opinión	1482
dans l'actualité	1956
dans la même catégorie	1912
dans la même rubrique	1912
dans la même série	1912
dar lze odečíst z daní	578
dar si můžete odečíst z daní	578
darovat jednorázově	578
darovat měsíčně	578
darovat článek	482
darovať	3980
darovať jednorazovo	4050
darovať mesačne	4050
darovať článok	3988
darowiznę możesz odliczyć od podatku	3433
darujte nám # %	4050
darujte tento článek	482
darujte tento článok	3988
das könnte dich auch interessieren	809
das könnte ihnen auch gefallen	809
das könnte sie auch interessieren	809
das könnte sie interessieren	809
das video ist in ihrem land nicht verfügbar	936
das video ist leider nicht mehr verfügbar	936
das video ist nicht mehr verfügbar	936
das video ist nicht verfügbar	936
das wichtigste in kürze, zusammengefasst von ki	844
datenschutzerklärung	797
daugiau autoriaus straipsnių	2905
daugiau straipsnių	2905
daugiau šia tema	2853
dať spätnú väzbu	4065
dbamy o twoją prywatność	3345
deaktivér din adblocker	721
deblochează articolul	3653
definições de cookies	3553
definições de privacidade	3553
deine stimme wurde gezählt	926
deixar um comentário	3495
deixe um comentário	3495
del på e-mail	745
del på e-post	3189
del på facebook	627	3189
del på mail	627
del på twitter	627	3189
del på whatsapp	3309
del på x	627	3189
dela inlägget	4196
dela på facebook	4196
dela på twitter	4196
dela på whatsapp	4311
dela på x	4196
dela som gåva	4311
deli po e-pošti	4167
deli članek	4088
delite članek	4088
demander un droit de réponse	2005
den här artikeln är låst	4292
den här artikeln är skyddad av upphovsrättslagen	4303
den här videon är inte längre tillgänglig	4280
den här videon är inte tillgänglig	4280
denne artikel er låst	727
denne artikkelen er låst	3290
denne saken er låst	3290
denne video er ikke længere tilgængelig	714
denne video er ikke tilgængelig	714
denunciar comentário	3585
denunciar este comentário	3585
der er opstået en fejl	731
der opstod en fejl. prøv igen senere	730
dernière minute	1912
dernières actualités	1912
dernières infos	1912
dernières nouvelles	1912
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1516
desactívalo para seguir leyendo	1516
desbloquear artículo	1492
desbloqueie este conteúdo	3536
descarcă aplicația	3677
descarcă audio	3670
descarcă din app store	3677
descarcă din google play	3677
descarcă episodul	3670
descargar pódcast	1506
descarrega l'àudio	430
descarregar áudio	3549
deschide aplicația	3677
deschide în aplicație	3677
descárgala en app store	1513
descárgala en google play	1513
destekçi ol	4464
destekçimiz olun	4464
desteğiniz fark yaratir	4495
desteğiniz için teşekkür ederiz	4495
desteğiniz için teşekkürler	4495
det er gratis å opprette en bruker	3176
det går inte att visa innehållet	4277
det har oppstått en feil	3294
det här innehållet kan inte visas	4277
det här innehållet är inte tillgängligt	4277
det læser andre	651
det oppsto en feil. prøv igjen senere	3293
det är gratis att skapa ett konto	4182
detaylar için tiklayin	4405
detaylar için tiklayiniz	4405
detta material är skyddat enligt lagen om upphovsrätt	4244
detta är en annons	4200
detta är en plusartikel	4182
dette indhold er ikke tilgængeligt	711
devam etmek için üye girişi yapin	4389
devami için abone olun	4389
devamini okumak için abone olun	4389
dezactivează sunetul	3670
dienas jautājums	2955
diese funktion steht nur angemeldeten nutzern zur verfügung	874
dieser inhalt ist nicht mehr verfügbar	933
dieser inhalt ist nicht verfügbar	933
dieser kommentar wurde gelöscht	961
dieses video ist in deinem land nicht verfügbar	936
dieses video ist in ihrem land nicht verfügbar	936
dieses video ist leider nicht mehr verfügbar	936
dieses video ist nicht mehr verfügbar	936
dieses video ist nicht verfügbar	936
digite um e-mail válido	3566
din aceeași categorie	3628
din aceeași secțiune	3656
din röst har registrerats	4266
din röst är registrerad	91
din röst är räknad	4266
disponibil în app store	3677
disponibil în app store și google play	3647
disponibilă în app store și google play	3647
disponível na app store	3556
distribuie știrea	3715
distribuiți	3621
diğer haberler	19	4403
diğer okurlar bunlari okuyor	4403
diğer seçenekler	4482
diğer tutar	4464
diğer yazilari	4473
dla prenumeratorów	3436
dla subskrybentów	3324
dlaczego widzę tę reklamę	3458
do fotogalérie	4059
do galérie	4059
do góry	3360
do košíka	4038
do košíku	487	561
do księgarni	3340
do speciálu	588
doar abonații pot comenta	3641
doar pentru abonați	3616
doação mensal	3469
doação única	3469
doba čtení # min	500
dodaj do moich tematów	3454
dodaj jako preferowane źródło	3454
dodaj kao željeni izvor	3969
dodaj nas do preferowanych źródeł	3454
dodaj nas do wyjątków	3428
dodaj u košaricu	3941
dodaj v košarico	4137
dogodila se greška. pokušajte ponovno	3957
dolgozzon nálunk	2262
domiciliación bancaria	1415
domů	500
don régulier	1981
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1411
donación puntual	1519
donación única	1411
donativo único	3562
donați	3615
donația mea	3709
donație lunară	3684
donație unică	3684
donează	3615
donează acum	3615
donează lunar	3615
donează lunar # euro	3652
donează lunar # lei	3652
donează o dată	3683
doner nå	3173
doniraj mesečno	3952	4149
doniraj mjesečno	3952
données personnelles	1905
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
dosegli ste omejitev člankov	4151
dosegnuli ste ograničenje članaka	3954
dossier spécial	1968
dovanoti straipsnį	2910
dozvoli obaveštenja	3948
dołącz do dyskusji	3407
dołącz do nas	3321
dołącz do newslettera	3327
došlo je do greške. pokušajte ponovo	3957
došlo je do pogreške. pokušajte ponovno	3957
došlo k chybě	586
došlo k chybě. zkuste to prosím později	585
drodzy użytkownicy	3345
droga użytkowniczko, drogi użytkowniku	3345
drogi użytkowniku	3345
droits réservés	2025
drukāt	2925
drukāt rakstu	2977
drukāt recepti	61
du använder en adblocker	4286
du använder en annonsblockerare	4286
du er nå påmeldt	3183
du er nå påmeldt nyhetsbrevet	3183
du följer	4309
du följer det här ämnet	4309
du följer nu	4309
du följer redan	4309
du följer redan ämnet	4309
du følger allerede	3307
du følger allerede dette emne	744
du følger allerede dette temaet	3307
du følger allerede emnet	744
du følger dette emne	744
du følger dette temaet	3307
du følger emnet	744
du følger nå	3307
du har en adblocker påslagen	4288
du har en annonsblockerare påslagen	4288
du har nådd grensen	3290
du har nået din grænse	727
du har nått din gräns	4292
du har redan röstat	4266
du har rätt att vara anonym	4210
du har slået adblock til	721
du kan när som helst avregistrera dig	4295
du kan när som helst avsluta prenumerationen	4189
du kan når som helst melde deg av	3183
du kan opsige når som helst	617
du kan trække beløbet fra i skat	724
du kanske också gillar	4214
du modtager snart en bekræftelse på mail	622
du même auteur	1912
du prenumererar nu på nyhetsbrevet	4189
du skyddas av källskyddet	4210
du verkar använda en annonsblockerare	4286
du vil kanskje også like	3211
du är nu anmäld	4295
du är skyddad av källskyddet	4210
du är skyddad enligt källskyddet	4210
duración	1507
durată	3671
duração	3550
durée	1972
dziękujemy za głos	91	3410
dziękujemy za oddanie głosu	91	3410
dziękujemy za przesłanie formularza	3439
dziękujemy za udział w sondzie	3410
dziękujemy za wiadomość	3439
dziękujemy za zapis	3327
dziękujemy! sprawdź skrzynkę	3439
dành cho bạn	4674
dành cho thuê bao	4659
dành riêng cho thành viên	4727
dárkovat článek	472
dát zpětnou vazbu	596
därefter # kr/mån tills du säger upp	4182
débloquer l'accès	2017
débloquer l'article	1879
débloquez cet article	1952
déconnexion	1879
découvrez tous nos jeux	1966
découvrir l'offre	1879
découvrir la boutique	1969
découvrir nos offres	1952
découvrir toutes nos offres d'abonnement	1952
déjà un compte	1879
déjà un compte ? connectez-vous	1879
délka	568
délka #	568
déplier	1916
détails	1916
dê a sua opinião	3541
dê sua opinião	3541
dölj	4218
dölj annons	4312
dölj bildtext	4298
dölj svar	4307
düzeltme politikasi	4475
dāvini rakstu	2925
dāvini rakstu draugam	2925
děkujeme za hlas	555
děkujeme za hlasování	91	555
děkujeme za odběr	585
děkujeme za přihlášení	478
děkujeme za vaši zprávu	585
děkujeme za váš hlas	91	555
děkujeme za zprávu	585
dĺžka	4044
dĺžka #	4044
dịch tự động	4714
""", 'e': """
e-bülten	4426
e-bülten aboneliği	4426
e-mail alebo používateľské meno	4053
e-mail cím	2340
e-mail ili korisničko ime	3954
e-mail inválido	3531
e-mail nebo uživatelské jméno	581
e-mail-cím	2341
e-mail-cím vagy felhasználónév	2337
e-mailová adresa	478
e-pasts vai lietotājvārds	2968
e-post või kasutajanimi	1623
e-posta gönder	4396
e-posta ile paylaş	4481
e-postadress eller användarnamn	4292
e-pošta ali uporabniško ime	4151
e-poštni naslov	4154
ecrã inteiro	3550
edición digital	1416
edición impresa	1416
editöre yaz	4475
editöre yazin	4475
editörün seçtikleri	4403
edição impressa	3473
eget beløb	724
eget beløp	3287
egyedi összeg	2334
egyszeri adomány	2334
egyszeri támogatás	2235
egyszeri támogatás küldése	2334
egyéb összeg	2334
ehkä myöhemmin	1736
ei mielipidettä	1815
ei tänään	1736
ei vielä tunnusta	1838
ei, aitäh	1620
eikö sinulla ole tunnusta	1838
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	949
eiti į receptą	61
ekskluzivno za naročnike	4151
el juego es solo para mayores de # años	1505
el millor de la setmana a la teva bústia	413
el más popular	1522
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1506
el. paštas	2876
el. paštas arba vartotojo vardas	2901
el. pašto adresas	2903
eldste først	3305
elfelejtett jelszó	2239
elfelejtette a jelszavát	2337
elfogadom az összeset	2319
elfogadom és folytatom	2316
elfogadom és megjelenítem	2316
elfogadás és folytatás	2316
elige tu suscripción	1492
elküldés	2341
elküldöm	91	2245	2341
elküldöm e-mailben	2356
ellenőrizd a postafiókod	2340
ellenőrizze a postafiókját	2340
elmentem későbbre	2245
elolvasom később	2356
elolvasta az összes ingyenes cikkét	2337
elrejtés	2264
els lectors també han llegit	420
elutasítom	2318
elérte a havi limitet	2337
elírást talált	2256
előfizetek	2239
előfizetés	2239
előfizetési csomagok	2337
előfizetési lehetőségek	2337
előfizető vagyok	2337
előfizetői ajánlat	2313
előfizetői előny	2313
előfizetői kedvezmény	2313
előfizetői tartalom	2239
előfizetőknek	2239
előfizetőként megoszthatja a cikket	2245
előző	2262
előző cikk	2260
előző fotó	2343
előző kép	2343
előző oldal	2343
email cím	2341
email của bạn	4750
email inválido	3566
email không hợp lệ	4729
email không đúng định dạng	4729
email no válido	1523
email này đã được đăng ký	4750
emailul tău	3711
emlékeztess később	2234
emlékezz rám	2338
emlékezzen rám	2338
emme voi näyttää sisältöä	1821
emme voi näyttää tätä sisältöä	1821
empfehlungen für sie	878
en beğenilen	4447
en beğenilenler	4447
en colaboración con	1538
en col·laboració amb	461
en este artículo	1450
en popüler	4468
en çok okunan	4403
en çok okunan haberler	4403
en çok okunanlar	4403
encara no estàs registrat	445
endast för dig som är prenumerant	4292
endast för medlemmar	4292
endast nödvändiga	4277
endast nödvändiga cookies	4277
endre tekststørrelse	3309
engangsbeløb	614
engangsbeløp	3287
engedélyezem	2330
engedélyezés	2330
engedélyezés és folytatás	2319
engedélyezés és megjelenítés	2319
engångsgåva	4178
enllaç copiat	419
ensemble, faisons vivre un média libre	1951
entgeltliche veröffentlichung	794
enthält werbung	792
entre em contato com a redação	3573
enviament gratuït	461
enviar comentário	3495
enviar corrección	1446
envoyer à un ami	1898
envoyer à un proche	1898
envoyez-nous vos témoignages	1933
envíanos tu opinión	1499
envío gratis	1538
epizód letöltése	2324
eredeti megjelenítése	2264
eredmény megtekintése	91
eredmények	92	2264
eredmények megtekintése	2307
erinnern sie mich später	757
eroare la încărcarea videoclipului	3708
erro ao carregar o vídeo	3591
error al cargar el vídeo	1547
erről bővebben itt írtunk	2262
erről is írtunk	2260
erről itt írtunk bővebben	2262
erscheint täglich	864
erscheint wöchentlich	864
erősítse meg az e-mail-címét	2340
es gratis y solo te llevará un minuto	1488
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	864
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	949
es izslēdzu reklāmu bloķētāju	2966
escanea el código qr	1513
escreva um comentário	3495
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2926
esimene kuu # €	1573
esta funcionalidad es sólo para registrados	1416
esta matéria foi útil para você	3519
esta notícia foi útil	3519
esta página foi útil	3541
este artigo está bloqueado	3564
este artigo foi útil	3541
este artículo está bloqueado	1521
este campo é obrigatório	3566
este correo ya está registrado	1553
este e-mail já está cadastrado	3597
este espaço é moderado pela redação	3527
este resumo foi útil	3519
este video ya no está disponible	1506
este vídeo já não está disponível	3549
este vídeo no está disponible	1506
este vídeo não está disponível	3549
este vídeo não está mais disponível	3549
este vídeo ya no está disponible	1506
está a seguir este tema	3601
estás bloqueando nuestros anuncios	1550
estás de acuerdo? vota	1482
estás siguiendo este tema	1557
estä	1830
ethvert bidrag hjælper	724
etický kodex redakce	592
etický kódex redakcie	4062
etkinleştir	4460
etkö ole tilaaja	1838
etkö ole vielä tilaaja	1838
ett fel har uppstått	4296
ett fel uppstod. försök igen senare	4295
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	949
evaluează rețeta	61
evästeasetukset	1754
evästeet	1754
evästeet ja tietosuoja	1755
evästekäytäntö	1821
exclusiv pentru abonați	3653
exibir conteúdo	3553
exklusiv für abonnenten	947
exklusiv für mitglieder	947
exklusivt för medlemmar	4292
exklusivt för prenumeranter	4292
exkluzív tartalom előfizetőknek	2337
experimente grátis por um mês	3536
externt innehåll	4277
externí obsah	564
externý obsah	4040
ez a cikk zárolt	2337
ez a mező kötelező	2340
ez a tartalom nem elérhető	2316
ez a tartalom nem jeleníthető meg	2316
ez a videó már nem elérhető	2324
ez a videó nem elérhető	2324
ez is érdekelhet	2260
ez is érdekelheti	2260
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2316
ezt a témát már követi	2353
ezt is ajánljuk	2260
ezt olvasta már	2260
ezt olvastad már	2260
eén keer toestaan	3125
ešte nemáte predplatné	4053
ešte nemáte účet	4053
ești de acord? votează	3641
ești deja abonat	3661
ești deja abonată	3661
""", 'f': """
facebook ile giriş yap	4467
facebook'ta paylaş	4396
facebook-bejegyzés betöltése	2319
facebook-poszt betöltése	2319
facebookでシェア	2643
facebookでシェアする	2643
facebookでログイン	2709
facebookで共有	2723
facebookで続ける	2709
facebookで見る	2727
facturació anual	446
facturació mensual	446
facturación anual	1522
facturación mensual	1522
facturare anuală	3687
facturare lunară	3687
facturé annuellement	1984
facturé mensuellement	1984
faire un don défiscalisé	1981
faktureras årligen	4292
faktureres årlig	3290
faktureres årligt	727
fale com a redação	3573
fazer doação	3595
fazer uma doação mensal	3595
fazer uma doação única	3595
faça login	3473
faça o quiz	3544
faça o teste	3544
faça uma doação única	3595
faça uma pergunta sobre esta reportagem	3519
felhasználási feltételek	2316
felhasználási jog vásárlása	2348
felhasználónév	2338
felhasználónév vagy e-mail	2337
feliratkozás	2341
feliratkozás hírlevélre	2340
feliratok megjelenítése	2324
fermer la fenêtre	2020
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3683
fiecare donație contează	3652
fiecare leu contează	3652
film jest niedostępny w twoim kraju	3423
film nie jest już dostępny	3423
film niedostępny	3423
fin de la publicité	1969
fine della pubblicità	2562
fine pubblicità	2562
fiyati gör	4452
fizetett együttműködés	2358
fizetett hirdetés	87	2248
fiók létrehozása	2239
fiókom	2239
foglalja le helyét	2313
folytatás a hirdetés után	2358
folytatás apple-fiókkal	2337
folytatás facebookkal	2337
folytatás google-fiókkal	2337
folytatás google-lel	2337
folytatás kikapcsolás nélkül	2331
fontu büyüt	4481
form gönderildi	4497
formulaire envoyé	2018
formulário enviado	3597
forstået	656
forstått	3216
forstør	715
forstør billede	654
forstør billedet	733
forstørr	3279
forstørr bilde	3214
forstørr bildet	3296
fortsett uten å slå av	3285
fortsett uten å støtte	3172
fortsätt läsa efter annonsen	4200
fortsätt med apple	4292
fortsätt med e-post	4292
fortsätt med facebook	4292
fortsätt med google	4292
fortsätt utan att stänga av	4286
fortsätt utan att stödja	4177
fortsæt med apple	727
fortsæt med at læse	635
fortsæt med e-mail	727
fortsæt med facebook	727
fortsæt med google	727
fortsæt uden at slå fra	721
fortsæt uden at støtte	613
foto # iš #	2914
fotogalería	1450
fotografia următoare	3713
fotoğraf galerisi	4473
fotoğrafi büyüt	4473
fotoğraflari gör	4473
fotoğraflari görmek için tiklayin	4405
fotó #/#	2342
fotó megtekintése	2342
fotó: #/#	2342
fotók megtekintése	2342
fra vores annoncører	747
fra vår butikk	3272
fra våre partnere	3311
frete grátis	3582
friss hírek	2260
frissítse az oldalt	2333
fråga vår ai om artikeln	4208
från vår butik	4273
från våra annonsörer	4312
från våra partner	4312
frühbucher-tickets	930
frühbucherrabatt sichern	930
fuld skærm	714
fuldskærm	654
fullskärm	4280
fyll i fältet	4295
fäll ihop	4218
fäll ut	4218
fältet är obligatoriskt	4295
få adgang	617
få artiklen læst op	627
få de vigtigste nyheder hver morgen	622
få de viktigaste nyheterna varje morgon	4189
få de viktigste nyhetene hver morgen	3183
få læst artiklen op	714
få notifikationer	717
få notiser	4283
få nyheder på mail	622
få nyheter på e-post	3183
få nyheter på mejlen	4189
få overblikket her	654
få tilgang	3176
få varsel når vi skriver om dette	3214
få varsler	3281
följ	4197
följ det här ämnet	4309
följ direktrapporten	4298
följ författaren	4309
följ journalisten	4309
följ liverapporten	4298
följ oss	4197
följ skribent	4197
följ skribenten	4309
följ ämne	4309
följ ämnen	4309
följ ämnet	4197
för prenumeranter	4182
förderer werden	758
fördermitglied werden	758
föregående	4217
föregående artikel	4214
föregående bild	4298
föregående sida	4298
förnamn	4296
förstora	4217
förstora bild	4298
förstora bilden	4298
försök igen senare	4295
føj til foretrukne kilder	744
føj til mine emner	744
følg	630	631	3191
følg alle	631
følg alle emner	632
følg dette emne	744
følg dette temaet	3307
følg direkte	3296
følg direktesenteret	3296
følg emne	630
følg emner	632
følg emnet	3307
følg forfatter	3307
følg forfatteren	3307
følg ikke længere	744
følg journalist	3307
følg journalisten	3307
følg liveblog	733
følg livebloggen	733
følg os	630
følg oss	3191
følg sagen her	654
følg saken direkte	3296
følg serien	632
følg skribent	744
følg skribenten	744
følg tema	3191
følg temaet	3307
følg temaet og få varsel	3214
følger	631
für abonnenten	763
für den newsletter anmelden	772
für dich empfohlen	878
für sie empfohlen	878
für sie entstehen keine mehrkosten	879
fă o donație	3615
fă quizul	3665
fă testul	3665
fără obligații	3653
fără spam	3688
fără sunet	3671
fără tine nu putem	3652
főoldal	2343
""", 'g': """
galbūt vėliau	2897
galerie schließen	952
galerie öffnen	952
galeriyi aç	4405
galeriyi gör	4473
galeriyi görmek için tiklayin	4405
galéria	2262
galéria (#	2342
galéria bezárása	2343
galéria megnyitása	2343
galéria megtekintése	2262
garanta já o seu ingresso	3521
gastos de envío incluidos	1505
gastos de envío no incluidos	1505
gauti pranešimus	2896
gaver kan trækkes fra i skat	724
ge en engångsgåva	4290
ge en gåva	4290
ge återkoppling	4305
gefällt mir	962
gefällt mir nicht	962
gelesen von einer künstlichen stimme	936
gelişmelerden aninda haberdar olun	4459
gem til læseliste	627
generisano veštačkom inteligencijom	3966
genindlæs siden	723
genişlet	4406
gerenciar opções	3590
gerenciar preferências	3590
geri dön	4406
gerir opções	3590
gerir preferências	3590
gestionează consimțământul	3674
gestionează cookie-urile	3707
gestionează opțiunile	3707
gestionează preferințele	3674
geçerli bir e-posta adresi girin	4469
geçerli süre	4454
geçersiz e-posta	4469
geçersiz e-posta adresi	4469
ghi nhớ đăng nhập	4727
gia hạn gói	4749
giriş	4389
giriş yap	4389
giriş yapin	4389
giriş yapin veya üye olun	4389
giv et beløb	724
giv et engangsbeløb	724
giv os feedback på artiklen	643
già abbonato	2485
già registrato	2485
giải đố ngay	4709
giảm cỡ chữ	4740
giọng đọc ai	4713
giọng đọc tự động	4713
gjenstående tid	3279
gjenstående tid #	3278
gjenstående tid -#	3278
glasnoća	3946
gli articoli più letti	2550
glömt ditt lösenord	4292
glömt lösenord	4182
glömt lösenordet	4292
glücksspiel kann süchtig machen	793
godišnja naplata	3955
godišnja pretplata	3955
godišnje	3955
godišnje plaćanje	3955
godkänn	4202
godkänn alla	4202
godkänn alla cookies	4277
godkänn och fortsätt	4277
godkänn och visa	4277
godkänn och visa innehåll	4205
google hirdetések	2358
google ile giriş yap	4467
google playからダウンロード	2701
google playで手に入れよう	2701
google play에서 다운로드	2807
google reklāmas	2979
google से जारी रखें	2213
google-hirdetések	2358
googleでログイン	2709
googleで登録	2709
googleで続ける	2709
gorące tematy	3357
gracias por tu opinión	1475
gratuit, fără spam	3688
grazie, il tuo messaggio è stato inviato	2581
grotuvas įkeliamas	2893
großansicht	952
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3566
grįžti į pradžią	2905
grįžti į viršų	2905
guardar artículo	1435
guardar configuración	1510
guardar para después	1495
guardar para leer después	1495
guardar preferências	3553
gå ikke glip af	651
gå ikke glip af noget	622
gå ikke glipp av noe	3183
gå til forsiden	3296
gå til hovedindhold	733
gå til indhold	654
gå til innhold	3296
gå til liveblog	733
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	700
gå til shop	708
gå til toppen	733
gå till receptet	61
gåvolänk	4311
généré par ia	2011
généré par l'ia	2011
gépi felolvasás	2324
gépi fordítással készült	2350
géppel fordítva	2350
gérer la confidentialité	2010
gérer les cookies	1905
gérer les préférences	1935
gérer les traceurs	2010
gérer mes alertes	1945
gérer mes choix	1905
gérer mes cookies	2010
gérer mes préférences	2010
gérer mon consentement	1975
gérer vos préférences	1975
gérer vos préférences de cookies	1935
góp ý	4673
gönder	91	4470
gönderiyi göster	4456
gönderiyi yükle	4456
gör quizzet	4266
gör testet	4266
görseli büyüt	4473
görüş bildir	4446
görüşünü bildir	4446
görüşünüzü bildirin	4446
gündem	4403
günün anketi	91
günün bulmacasi	4487
günün haberleri	4403
günün kelimesi	4487
günün sudokusu	4487
günün özeti	4403
głosuj	91	3413
głośność	3424
gợi ý	4674
gửi	91	4673
gửi bài cho tòa soạn	4734
gửi bài viết	4734
gửi bình luận	4673
gửi cho bạn bè	4700
gửi email	4664
gửi góp ý	4706
gửi phản hồi	4706
gửi thành công	4729
gửi tin bài	4734
gửi trả lời	4706
gửi ý kiến	4673
gửi ý kiến của bạn	4706
gửi đi	4730
gửi ảnh cho chúng tôi	4734
""", 'h': """
haber bülteni	4426
haber güncelleniyor	4405
haberi arkadaşina hediye et	4396
haberi paylaş	4504
haberi özetle	4478
haberin kilidini aç	4496
haberlere dön	4499
hacer una donación mensual	1551
hacer una donación puntual	1551
hai già un account	2485
hai già votato	2556
halda nõusolekut	1614
hallitse evästeitä	1821
hang letöltése	2324
hanganyag letöltése	2324
hangerő	2325
hantera inställningar	4277
har du sett något	4302
harici içerik	4405
haritayi aç	4406
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1473
has olvidado tu contraseña	1521
hasznos volt az összefoglaló	2256
hasznosnak találta a cikket	2256
hasło	3437
havi előfizetés	2338
havi fizetés	2338
havi rendszeres támogatás	2334
havi támogatás	2235
hayir teşekkürler	4387
hayir, teşekkürler	4387
haz una pregunta sobre este artículo	1475
he leído y acepto la política de privacidad	1488
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1521
hela artikeln fortsätter nedan	4200
heli välja	1616
helskärm	4280
helskärmsläge	4280
helyesbítési szabályzat	2347
henüz abone değil misiniz	4467
hepsini gör	4405
her destek önemli	4464
her katki değerli	4464
her katki önemli	4464
her zaman göster	4456
hesap oluştur	4389
hi estàs d'acord? vota	405
hiba bejelentése	2347
hiba jelentése	2264	2347
hiba történt	2341
hiba történt, próbálja újra később	2340
hiba történt. próbálja újra	2340
hiba történt. próbálja újra később	2340
hibabejelentés	2347
hibás e-mail-cím	2340
hibát talált	2256
hibát talált a cikkben	2347
hibát találtál	2347
hibát találtál a cikkben	2347
hier reinhören	854
hinweis schließen	757
hirdetés	2248
hirdetés bezárása	2248
hirdetés elrejtése	2358
hirdetés jelentése	2358
hirdetés vége	2358
hirdetés, görgessen tovább	2248
hirdetésblokkolót használsz	2331
hirdetések engedélyezése	2333
hirdetések kikapcsolása	2358
hivatkozás másolva	2356
hivatkozás másolása	2356
hiển thị bài đăng	4717
hiển thị nội dung	4717
hiện phụ đề	4713
hjälp oss att rätta fel	4208
hlasitosť	4044
hlasovalo # lidí	555
hlasovalo # čtenářů	555
hlasovat v anketě	555
hlasovať	91	4035
hlasovať v ankete	4034
hlavná stránka	4059
hlavné správy	3985
hlavní stránka	588
hlavní zprávy	498
ho già donato	2479
ho già un account	2579
hogyan kapcsolhatom ki a hirdetésblokkolót	2331
hogyan védjük forrásainkat	2347
hoje não	3468
hoppa till huvudinnehåll	4298
hoppa till innehåll	4217
hoppa till innehållet	4298
hoppa över inlägg från facebook	4217
hoppa över inlägg från instagram	4217
hoppa över inlägg från x	4217
hozzáadás a kedvenc forrásokhoz	2353
hozzáadás a témáimhoz	2353
hozzáadás preferált forrásként	2353
hozzájárulás kezelése	2316
hozzájárulás módosítása	2316
hozzájárulás visszavonása	2316
hozzájárulások kezelése	2316
hozzászólok	2256
hozzászólás	2256
hozzászólás elküldése	2351
hozzászólás jelentése	2351
hozzászólás küldése	2351
hozzászólási szabályzat	2351
hozzászólások	2256
hozzászólások megjelenítése	2351
hozzászólások megtekintése	2256
hrajte zodpovědně	488
hrať	4035
hrať teraz	4034
hrát	558
hrát teď	555
hvala za sporočilo	4154
hvala za vaš glas	3938	4134
hver krone hjælper	724
hver krone tæller	724
hvert bidrag hjælper	724
hylkää	1754
hylkää kaikki	1754
hyppää reseptiin	61
hyppää sisältöön	1844
hyväksy	1754
hyväksy evästeet	1754
hyväksy ja jatka	1821
hyväksy ja näytä	1821
hyväksy ja sulje	1821
hyväksy kaikki	1754
hàng năm	4726
hàng tháng	4726
hátralévő idő	2325
hátralévő idő #	2324
hátralévő idő -#	2324
hämta på google play	4282
här kan du kommentera artikeln	4208
hääleta	91
håll dig uppdaterad	4189
håll mig inloggad	4292
hình tiếp theo	4751
hírfolyam	2260
hírlevelek	2266
hírlevél	2266
hírlevél-feliratkozás	2266
hívj meg minket egy kávéra	2334
hívjon meg minket egy kávéra	2334
hören sie diesen artikel	854
hør saken	3189
hằng tháng	4726
hết quảng cáo	4712
họ tên	4730
họ và tên	4730
hủy bất cứ lúc nào	4727
""", 'i': """
i den här artikeln	4298
i più commentati	2511
i più letti	2511
i più letti della settimana	2550
i più visti	2511
iba nevyhnutné	4040
iba pre predplatiteľov	3981
ich unterstütze schon	757
identifícate	1492
idi na sadržaj	3960
időtartam	2325
időtartam #	2325
ielikt grozā	2957
ielogojies, lai komentētu	2926
ielādēt ierakstu	2959
ielādēt saturu	2959
ielādēt vēl	2972
ienākt	2920
ienākt ar facebook	2968
ienākt ar google	2968
iepriekšējais attēls	2972
iepriekšējais raksts	2972
iepriekšējā lapa	2972
iesakām	2922
ieslēgt paziņojumus	2964
ieslēgt skaņu	2961
iesūti fotogrāfijas	2973
iesūti ziņu	2973
iesūtīt ziņu	2973
iesūtīt ziņu anonīmi	2973
ievadiet derīgu e-pasta adresi	2970
ieși din ecran complet	3670
igal reedel. tasuta. ilma spämmita	1625
igen, kérek	2330
igen, kérem	2330
igen, köszönöm	2330
ignorar anúncio	3591
ignorer la publicité	2011
ihre meinung zählt	803
ihre stimme wurde gezählt	91	926
ikke abonnent ennå	3290
ikke gå glipp av	3211
ikke nå	3172	3283
ikmēneša ziedojums	2967
il più popolare	2580
il più scelto	2579
il tuo browser non può riprodurre il video	2528
il tuo commento sarà pubblicato dopo l'approvazione	2538
il tuo messaggio è stato inviato	2581
il tuo voto è stato inviato	2556
il tuo voto è stato registrato	2556
iletişim	4402
ilgili içerikler	4403
ilginizi çekebilecek haberler	4403
ilginizi çekebilir	4403
ilmoita asiavirheestä	1761
ilmoita virheestä	1761
image précédente	2020
imaginea anterioară	3713
imaginea următoare	3713
imam račun	3954	4151
imate namig? pišite nam	4160
imate priču za nas	3963
imię	3440
imię i nazwisko	3440
impossible de charger la vidéo	2011
impossible de lire la vidéo	2011
imprimir artículo	1495
imprimir esta matéria	3538
in bài	4664
in bài viết	4664
in công thức	61
in trang này	4700
inbäddat innehåll	4277
indhold fra annoncør	747
indholdet er ikke tilgængeligt	711
indlæg fra facebook	654
indlæg fra instagram	654
indlæs flere	654
indlæs indhold	711
indlæs opslag	711
indlæs video	711
indlæser afspiller	714
indlæser video	714
indtast beløb	724
inga kommentarer än	4307
ingen åsikt	4270
ingresá	1492
ingyen, minden héten	2268
ingyen, spam nélkül	2340
ingyenes regisztráció	2239
ingyenes szállítás	2314
inicia la sessió per comentar	423
inicia sesión	1416
inicia sesión con google	1521
inicia sesión para comentar	1499
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1547
iniciar reprodução	3591
iniciar sesión	1416
iniciar sesión con apple	1492
iniciar sesión con facebook	1492
iniciar sesión con google	1492
iniciar sessão	3473
inicie sesión	1416
inläst av en syntetisk röst	4280
inne artykuły	3357
innehåll från annonsör	4312
innehåll från våra partner	4312
innehållet kan inte visas	4277
innehållet är skyddat av upphovsrätt	4247
innhold fra annonsør	3221
innhold fra våre annonsører	3311
innhold fra våre partnere	3311
inscription confirmée	2018
inscription à la newsletter	1888
inscrivez-vous à notre newsletter	1888
inscrição confirmada	3597
inscrição realizada com sucesso	3566
insira o seu endereço de email	3531
insira um e-mail válido	3566
instagram-bejegyzés betöltése	2319
instagramで見る	2727
instagramの投稿を読み込む	2698
instagram에서 보기	2835
instagram에서 이 게시물 보기	2835
instalează aplicația	3647
inställningar	4202
inte prenumerant än	4292
integritetsinställningar	4277
introdu emailul tău	3711
introduce tu correo electrónico	1553
introduce un correo electrónico válido	1523
introduce un correo válido	1523
introduce un email válido	1488
introduceți adresa de email	3711
introduceți o adresă de email validă	3688
introdueix un correu vàlid	447
intră în cont	3616
invítanos a un café	1411
iná suma	4050
início	3502
ir a la página de donaciones	1518
ir para a página de doações	3561
ir para a página de donativos	3561
ir para o conteúdo	3502
irány a bolt	2313
irányítószám	2341
isključi zvuk	3945
isključio sam blokator oglasa	3950
isključite adblock	3950
isključite blokator oglasa	3950
ispiši	3887
ispiši recept	61
ispiši članak	3971
ispravci i pojašnjenja	3963
isso foi útil	3541
istediğin zaman iptal et	4467
istediğiniz zaman abonelikten çikabilirsiniz	4426
istediğiniz zaman iptal edin	4389
isto foi útil	3541
iz naše trgovine	3941	4137
iz našeg shopa	3941
izberi naročnino	4151
izberite naročnino	4151
izbor uredništva	4085
izdrukāt	2925
izmēģini # dienas bez maksas	2920
izslēdziet reklāmu bloķētāju	2966
izslēgt skaņu	2961
izveidots ar mākslīgo intelektu	2974
izvēlies abonementu	2968
izvēlies summu	2967
izvēlieties abonementu	2968
izvēlieties summu	2967
izvēlēties plānu	2968
içeriğe geç	4405
içeriği görüntüle	4456
içeriği göster	4456
içeriği yükle	4456
iş birliği	4398
iş birliğiyle	4483
iš mūsų parduotuvės	2889
iš mūsų partnerių	2912
išbandykite # dienų nemokamai	2851
išjungiau reklamos blokavimą	2898
išjungti garsą	2893
išjunkite reklamos blokavimą	2898
išorinis turinys	2869
išsaugoti	2856
išsaugoti nustatymus	2891
išsaugoti pasirinkimą	2891
išsaugoti straipsnį	2856
išsaugoti vėlesniam laikui	2910
išversta automatiškai	2907
išversta dirbtinio intelekto	2907
""", 'j': """
j'ai déjà donné	1869
j'ai déjà un compte	1879
j'ai désactivé adblock	1980
j'ai désactivé mon adblock	1980
j'ai désactivé mon bloqueur	1980
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4285
ja, slå på	4285
jaa sähköpostilla	1856
jaa twitterissä	1748
jaa x:ssä	1748
jag förstår	4202
jag har stängt av annonsblockeraren	4286
jag har stängt av den	4289
jag har stängt av min annonsblockerare	4286
jag stödjer redan	4177
jaga sõbraga	1578
jak chronimy nasze źródła	3446
jak chronimy źródła	3446
jak chráníme své zdroje	592
jak chráníme zdroje	592
jak to zrobić	3429
jak vypnout blokování reklam	575
jak wyłączyć adblocka	3428	3429
jak wyłączyć blokowanie reklam	3428
jakość	3424
jatka sähköpostilla	1838
jau turiu paskyrą	2901
jaunākie	2922
jaunākie vispirms	2975
jautā mākslīgajam intelektam	2926
javascript ei ole käytössä	1824
javascript er slået fra	714
javascript er slått av	3278
javascript està desactivat	434
javascript ir izslēgts	2961
javascript išjungtas	2893
javascript je isključen	3945
javascript je vypnutý	567
javascript jest wyłączony	3423
javascript måste vara påslaget	4280
javascript on pois päältä	1824
javascript on välja lülitatud	1616
javascript är avstängt	4280
javascript är inaktiverat	4280
javascript đã bị tắt	4717
javascript вимкнено	4616
javascript е изключен	288
javascript отключен	3836
javascript отключён	3836
javascript מושבת	2102
javascript ถูกปิดใช้งาน	4360
javascriptが無効になっています	2698
javascript已停用	4834
javascript已禁用	4834
javítások és pontosítások	2347
je commande ce numéro	1939
je consens au traitement de mes données	1986
je découvre l'offre	2017
je découvre les offres	2017
je fais un don défiscalisé	1981
je gère mes cookies	1905
je m'équipe	2003
je soutiens déjà	1869
jede spende zählt	868
jede unterstützung hilft	944
jeder beitrag zählt	868
jeder euro zählt	868
jederzeit kündbar	947
jednorazový dar	4050
jednorazový príspevok	4050
jednorázový dar	578
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3200
jeg har slået den fra	723
jeg har slået min adblocker fra	721
jeg har slått av annonseblokkering	3285
jeg har slått den av	3286
jeg støtter allerede	613	3172
jegyek itt kaphatók	2262
jegyvásárlás	2314
jelenlegi idő	2325
jelenlegi idő #	2324
jelentkezzen be vagy regisztráljon	2239
jelentés	2352
jelszó	2338
jelszó megjelenítése	2337
jen nezbytné cookies	564
jen pro předplatitele	472
jesteś już prenumeratorem	3436
jesteś już subskrybentem	3436
jetzt angebot wählen	873
jetzt anhören	785
jetzt reinhören	854
jetzt rätseln	926
jetzt unterstützen	758
ještě nemáte předplatné	581
ještě nemáte účet	581
jiná částka	578
již jste hlasovali	555
již mám předplatné	472
již mám předplatné, přihlásit se	473
již máte předplatné	473
jméno	586
jméno a příjmení	586
joacă acum	3665
joacă gratuit	3665
joacă responsabil	3702
jobs in ihrer nähe	852
jogar grátis	3544
jogue grátis	3544
jokainen euro on tärkeä	1835
jokainen lahjoitus on tärkeä	1835
jokin meni pieleen. yritä uudelleen	1841
jokin meni vikaan. yritä uudelleen	1841
jotain meni vikaan. yritä myöhemmin uudelleen	1841
jotain meni vikaan. yritä uudelleen	1841
još nema komentara	3967
još nemate račun	3954
još niste pretplatnik	3954
još vesti	3884
još vijesti	3884
jsem předplatitel, přihlásit se	473
jste už předplatitel	581
junte-se à conversa	3527
jurnalismul de calitate costă	3652
juttu jatkuu kuvan jälkeen	1751
juttu jatkuu mainoksen jälkeen	1751
juttu jatkuu videon jälkeen	1751
juttu on luettu koneäänellä	1824
juttua päivitetään	1751
jutun lukee koneääni	1748
jutun lukee synteettinen ääni	1824
jutun lukee tekoäly	1824
jutun lukee tekoälyääni	1748
jutun voi myös kuunnella	1748
już głosowałeś	3410
już obserwujesz	3454
już wspieram	3320
już wyłączyłem	3432
já desativei	3559
já desativei o bloqueador	3559
já doei	3468
já está inscrito	3597
já nas bancas	3521
já segue este autor	3578
já segue este tema	3578
já sou apoiador	3468
já sou assinante	3473
já tem conta	3473
já tem uma conta	3473
já tenho conta	3564
já votou	3541
já é assinante? faça login	3473
já é subscritor	3536
já é subscritor? inicie sessão	3536
játssz most	2307
játék indítása	2307
jährlich	948
jährlich abgerechnet	947
jährliche abrechnung	948
jährliche zahlung	948
jälgi autorit	1631
jälgi teemat	1631
jälgid juba	1631
jälgid seda teemat	1631
jäljellä oleva aika	1824
jäljellä oleva aika #	1824
jäljellä oleva aika -#	1824
jäljentäminen kielletty	1849
järelejäänud aeg	1617
järelejäänud aeg -#	1616
järgmine artikkel	1627
järgmine leht	1627
järgmine pilt	1627
järgmine video	1616
järjestys	1854
järjestä	1854
jäsenetu	1818
jäta mind meelde	1623
jätka apple'iga	1623
jätka facebookiga	1623
jätka google'iga	1623
jätä kommentti	1761
jūs izmantojat reklāmu bloķētāju	2966
jūs jau balsavote	2887
jūs jau esat nobalsojis	2955
jūs naudojate reklamos blokavimo programą	2898
jūs sekate šią temą	2909
jūs sekojat šai tēmai	2976
jūsu balss ir ieskaitīta	2955
jūsu balss ir pieņemta	2955
jūsu e-pasta adrese	2970
jūsu e-pasts	2970
jūsu vārds	2971
jūsu ziņa	2971
jūsų balsas užskaitytas	2887
jūsų balsas įskaitytas	2887
jūsų el. paštas	2876
jūsų el. pašto adresas	2876
jūsų vardas	2904
jūsų žinutė	2904
""", 'k': """
k tématu	498
k téme	3985
kaikki oikeudet pidätetty	1849
kaip išjungti reklamos blokavimą	2898
kaip saugome šaltinius	2906
kakinställningar	4277
kako isključiti adblock	3950
kako isključiti blokator oglasa	3950
kako štitimo izvore	3963
kako štitimo svoje izvore	3963
kalan süre	4454
kapcsolat a szerkesztőséggel	2347
kapcsolat a szerzővel	2343
kapcsold ki a reklámblokkolót	2331
kapcsolja ki a hirdetésblokkolót	2331
kapcsolódó	2260
kapcsolódó cikk	2260
kapcsolódó cikkek	2260
kapcsolódó tartalom	2260
kapcsolódó témák	2260
karte öffnen	816
kas kokkuvõte oli kasulik	1579
kas mėnesį remti	2899
kategóriák	2260
katrs eiro ir svarīgs	2967
katrs eiro palīdz	2967
katrs ziedojums palīdz	2967
katru piektdienu. bez maksas. bez surogātpasta	2970
katso kuvat tästä	1766
katso myös	1764
katso video tästä	1766
katso video yltä	1766
kattintson a nagyításhoz	2343
kaupallinen sisältö	1858
kaupallinen yhteistyö	87	1751
kaupallisen kumppanin sisältö	1858
kaut kas nogāja greizi. mēģiniet vēlreiz	2970
kaydiniz için teşekkürler	4426
każda wpłata pomaga	3433
każda wpłata się liczy	3433
każda złotówka pomaga	3433
każda złotówka się liczy	3433
każde wsparcie się liczy	3433
každou neděli, zdarma	479
každá koruna pomáhá	578
každá koruna se počítá	578
každé euro pomáha	4050
každé euro sa počíta	4050
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4050
každý dar pomáhá	578
každý piatok. zadarmo. bez spamu	4056
každý príspevok pomáha	4050
každý príspevok sa počíta	4050
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	585
každý příspěvek pomáhá	578
každý příspěvek se počítá	578
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2903
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	581
keela kõik	1615
keeldu kõigist	1615
keisti sutikimą	2891
keisti šrifto dydį	2910
kenttä on pakollinen	1841
kereskedelmi együttműködés	2314
keresztnév	2341
keresztrejtvény	2310
keresés	2262
keskeytä	1825
keskustelu on päättynyt	1853
keskustelun säännöt	1853
kevesebb mutatása	2343
kezdőlap	2262
không biết	4707
không có ý kiến	4707
không phải bây giờ	4657
không spam	4729
không thể hiển thị nội dung này	4717
không thể phát video	4713
không thể phát video này	4713
không thể tải video	4747
không, cảm ơn	4657
ki kan gjøre feil	3303
ki-antworten können fehler enthalten	959
ki-übersetzung	960
ki-übersicht	844
kiekvieną penktadienį. nemokamai. be šlamšto	2903
kiellä kaikki	1822
kiitos viestistäsi	1841
kiitos äänestämisestä	1809
kiitos äänestäsi	91	1809
kiitos! tarkista sähköpostisi	1841
kijelentkezés	2239
kikapcsoltam a hirdetésblokkolót	2331
kingi artikkel sõbrale	1578
kinyitás	2264
kipróbálom	2239
kirjaudu sisään	1739
kirjaudu sähköpostilla	1838
kirjoita sähköpostiosoitteesi	1742
kitas vaizdo įrašas	2893
kitöltöm a kvízt	2307
kiválasztom	2338
kiválasztás	2338
kizárólag előfizetőknek	2337
kişisel verilerimin işlenmesini kabul ediyorum	4469
kiểm tra hộp thư của bạn	4729
kiểm tra kiến thức của bạn	4709
kjøp abonnement	3176
kjøp billett	3272
kjøp billetter	3272
kjøp billetter her	3272
kjøp boka	3272
kjøp boken	3272
kjøp her	3272
kjøp lisens	3301
kjøp nå	3272
kjøp rettigheter	3301
kjøp tilgang	3176
klausies podkāstu	2927
klausies podkāstu šeit	2927
klausies šo rakstu	2925
klausies šo rakstu (# min	2925
klausykite tinklalaidės	2858
klausykite tinklalaidės čia	2858
klausykitės straipsnio	2856
klausīties	2925
klausīties rakstu	2925
kliknij, aby powiększyć	3442
kliknutím zväčšíte	4059
kliknutím zvětšíte	588
klippet er ikke længere tilgængeligt	714
klippet är inte längre tillgängligt	4280
ključne besede	4085
ključne reči	3884
ključne riječi	3884
klíčová slova	498
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	598
kodėl matau šią reklamą	2912
kohustuslik väli	1625
kohustuslikud väljad	1625
kokeile # päivää maksutta	1739
kokkuvõtte tegi tehisintellekt	1629
koko näyttö	1824
kolačići	3900
kom ihåg mig	4292
komentarai uždaryti	2908
komentariši	3968
komentarų dar nėra	2908
komentarų nėra	2908
komentavimas išjungtas	2857
komentavimas uždarytas	2908
komentavimo taisyklės	2857
komentiranje je onemogućeno	3967
komentovať	4068
komentáre	3988
komentář	496
komentáře	496
komentāri	2920
komentāri ir slēgti	2975
komentāru vēl nav	2975
komentēt	2920
komentēšana ir slēgta	2926
komentēšanas noteikumi	2926
komercijalni sadržaj	3973
komerčné oznámenie	3984
komerční obsah	604
komerční prezentace	604
komerční sdělení	87	486
komerční článek	604
komerčný obsah	4072
komerčný článok	4072
komment jelentése	2351
komment küldése	2351
komment írása	2351
kommentar gelöscht	961
kommentarer blir gjennomgått før publisering	3214
kommentarerna förhandsmodereras	4208
kommentarerna är stängda	4307
kommentek megjelenítése	2351
kommentek megtekintése	2256
kommentelési szabályzat	2256
kommentoi ensimmäisenä	1853
kommentoinnin säännöt	1853
kommentointi on päättynyt	1853
kommentér	643
kommersiellt innehåll	4312
konekäännetty	1851
konekäännös	1852
kontakt z redakcją	3446
kontakta författaren	4298
kontaktirajte uredništvo	4160
kontaktovať autora	4059
kontaktovať redakciu	4062
kontynuuj bez wyłączania	3428
koostöö	1582
kopiera gåvolänk	4311
kopiera länk	4196
kopiera länken	4196
kopiering förbjuden	4303
kopijuoti draudžiama	2913
kopijuoti nuorodą	2851
kopioitu leikepöydälle	1856
kopiraj povezavo do članka	4088
kopirano u međuspremnik	3971
kopirano v odložišče	4167
kopiér link	627
kopiér linket	627
kopsavilkumu veidojis mākslīgais intelekts	2974
kopírovanie zakázané	4063
kopírovat odkaz	482	483
kopírovať odkaz	3988
kopírování zakázáno	593
kopēt saiti	2920
kopēšana aizliegta	2980
korisničko ime	3955
korisničko ime ili e-mail	3954
korzyść dla prenumeratorów	3416
korábban írtunk róla	2260
kostenlos und jederzeit kündbar	949
kosárba	2250
kosárba rakom	2313
kosárba teszem	2313
koupit aktuální vydání	561
koupit lístky	561
koupit nyní	561
koupit časopis	561
kreiraj račun	3877
kreirano uz pomoć ai	3966
kreirano uz pomoć umjetne inteligencije	3966
kreuzworträtsel	927
križaljka	3939
križanka	4135
krzyżówka	3413
krížovka	4035
książka z autografem	3340
książka z autografem autora	3340
książki z autografem	3340
księgarnia	3341
księgarnia internetowa	3341
kuidas reklaamiblokeerija välja lülitada	1621
kullanim koşullari	4399
kumppanin sisältö	1858
kumppanisisältö	1858
kun nødvendige	3275
kun nødvendige cookies	711
kup dostęp	3324
kup książkę	3416
kup licencję	3447
kup licencję na publikację	3447
kup tę książkę	3416
kup w księgarni	3340
kupi naročnino	4081
kupte nám kávu	578
kuula taskuhäälingut	1580
kuuntele podcast tästä	1766
kvíz dne	555
kvíz dňa	4034
kvíz indítása	2307
kvíz kitöltése	2307
kyllä kiitos	1830
kyllä, kiitos	1830
kysy tekoälyltä	1761
kytke ilmoitukset päälle	1827
käyttäjätunnus	1839
käyttäjätunnus tai sähköposti	1838
käyttöehdot	1754
käytä etu	1752
käytät mainonnanestoa	1833
käytät mainosten esto-ohjelmaa	1831
käytät mainosten estoa	1831
käytät mainostenesto-ohjelmaa	1831
käännetty automaattisesti	1851
käännetty tekoälyllä	1851
kép #/#	2342
kép a képben	2324
kép megtekintése	2342
kép nagyítása	2343
kép: #/#	2342
képaláírás megjelenítése	2343
képek megtekintése	2342
kér értesítést	2327
kérdezze ai-asszisztensünket	2256
kérek értesítést	2327	2328
kérem a hírlevelet	2266
kérjük, adjon meg érvényes e-mail-címet	2340
kérjük, kapcsolja ki a hirdetésblokkolót	2331
kérjük, töltse ki ezt a mezőt	2340
később	2234	2330
kích thước chữ	65
kódex diskutujúcich	4067
kõik artiklid	1627
kõik autori artiklid	1627
kõik kommentaarid	1630
kõik õigused reserveeritud	1635
könyvajánló	2250
könyvesbolt	2250
könyváruház	2250
köp	4182
köp biljett	4273
köp biljetter	4273
köp biljetter här	4273
köp boken	4273
köp boken här	4273
köp din biljett	4273
köp här	4273
köp licens	4303
köp rättigheter	4303
köszönjük a feliratkozást	2266
köszönjük a regisztrációt	2340
köszönjük a szavazatodat	2307
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2307
köszönjük az üzenetet	2340
köszönjük üzenetét	2340
köszönjük! ellenőrizze postafiókját	2340
köszönjük, hogy feliratkozott	2340
köszönjük, hogy feliratkoztál	2340
köszönjük, hogy szavazott	2307
köszönjük, hogy szavaztál	2307
köszönöm, nem	2234
kötelező	2341
kötelező kitölteni	2340
kötelező mező	2340
kötelező mezők	2340
kövesd a témát	2353
kövesse a témát	2353
kövesse élőben	2343
követed	2354	2355
követem	2355
követem a szerzőt	2353
követem a témát	2353
következő	2262
következő cikk	2260
következő fotó	2343
következő kép	2343
következő oldal	2343
következő videó	2324
követve	2354
követés	2355
követés leállítása	2353
követés megszüntetése	2353
közlemény: adomány	2334
közlemény: támogatás	2334
køb abonnement	617
køb adgang	617
køb billet	708
køb billet her	708
køb billetter	708
køb billetter her	708
køb bogen	708
køb bogen her	708
køb her	708
køb licens	738
køb nu	708
køb rettigheder	738
kúpiť e-knihu	4038
kúpiť knihu	4038
kúpiť licenciu	4063
kúpiť lístky	4038
kúpiť predplatné	3981
kúpiť teraz	4038
kúpiť vstupenku	4038
kúpiť vstupenky	4038
kúpiť časopis	4038
kúpte nám kávu	4050
kúpte si knihu	4038
kúpte si vstupenky	4038
küfür, hakaret içeren yorumlar onaylanmamaktadir	4402
küldd be a fotóidat	2347
küldd el egy barátodnak	2356
küldd tovább a cikket	2246
küldje be fotóit	2347
küldje el barátjának	2245
küldje el fotóit	2347
küldje el ismerősének	2246
küldjön névtelen üzenetet	2347
küldjön tippet	2347
küldés	91	2245	2341
küldés e-mailben	2245
küldés whatsappon	2356
külső tartalom	2262
künye	4399
küpsiste kasutamine	1614
küpsiste seaded	1591
küsi tehisarult	1579
küsitlus	92
küsitluse tulemused	1617
kā izslēgt reklāmu bloķētāju	2966
kā mēs sargājam avotus	2973
kā tev patika raksts	2926
kā tu domā? balso	2927
kāpēc es redzu šo reklāmu	2979
ką manote? balsuokite	2858
křížovka	558
kết quả bình chọn	4744
kết quả thăm dò	4744
kết thúc quảng cáo	4712
""", 'l': """
l'accès à tous les articles	2017
l'offre intégrale	2017
la discussione è chiusa	2507
la donazione è detraibile	2576
la lecture automatique est désactivée	2011
la más popular	1522
la nota continúa después del anuncio	1441
la palabra del día	1542
la pregunta del día	91
la pubblicità continua	2621
la publicidad continúa	1564
la rédaction n'a pas participé	2029
la rédaction vous conseille	1912
la sélection de la rédaction	1912
la tua richiesta è stata inviata	2611
la vidéo ne peut pas être lue	1971
labojumi un precizējumi	2973
ladda inlägg	4277
ladda inlägget	4277
ladda innehåll	4277
ladda innehållet	4277
ladda ned på google play	4282
lae äpp alla	1618
lahenda ristsõna	1610
lahjoita artikkeli ystävälle	1748
lai komentētu, ielogojies	2926
lai komentētu, pieslēdzies	2926
laisser une réponse	1963
laita ilmoitukset päälle	1827
lancer la vidéo	2011
lap tetejére	2343
las más leídas	1450
las más leídas de hoy	1496
las noticias más leídas	1496
lasa sintētiska balss	2961
lasi arī	2922
lasi bez ierobežojumiem	2968
lasi bez reklāmām	2979
lasi komentārus	2926
lasi tālāk	2920
lasi vairāk šeit	2927
lasi vēl	2922
lasiet arī	2922
lasiet vēl	2922
last inn siden på nytt	3286
last siden på nytt	3286
lasă un comentariu	3627
lasă un răspuns	3662
lasīt komentārus	2926
lasīt tālāk	2927
lasīt vairāk	2927
lasīt visu rakstu	2972
lasīt vēlāk	2925
lasītākie	2922
lataa lisää	1766
lataa sisältö	1821
lataa ääni	1824
lautstärke	937
lavet ved hjælp af ai	740
le choix de la rédaction	1912
le club des abonnés	1969
le journal numérique	1879
le lecteur vidéo est en cours de chargement	1971
le lien a été copié	1955
le lien a été copié dans le presse-papiers	1955
le notizie più lette	2550
le più lette	2511
le za naročnike	4151
lea también	1450
lecteur vidéo	2011
lee sin límites	1492
lee también	1450
leer artículo completo	1453
leer el artículo completo	1527
leer el siguiente artículo	1555
leer más	1453
leer siguiente artículo	1555
leer también	1450
leer transcripción	1506
legfrissebb elöl	2351
legfrissebb hírek	2260
leggi di più	2514
leggi più tardi	2549
legjobb ajánlat	2338
legjobb ár	2338
legnépszerűbb	2260	2338	2352
legrégebbi	2352
legrégebbi elöl	2351
legújabb	2352
legújabb elöl	2351
leia a matéria completa	3539
leia a notícia completa	3570
leia as notícias no aplicativo	3529
leia também	3499
leisti pranešimus	2896
leisti vaizdo įrašą	2893
leitor de vídeo	3591
leitor de áudio	3591
lejupielādēt app store	2963
lejupielādēt audio	2961
lejupielādēt lietotni	2963
lejupielādēt no app store	2963
lejupielādēt no google play	2963
lejátszás	2325
lejátszási sebesség	2324
len nevyhnutné cookies	4040
len pre predplatiteľov	3981
ler grátis	3596
ler o próximo artigo	3599
ler próximo artigo	3599
ler transcrição	3549
les choix de la rédaction	1912
les commentaires sont réservés aux abonnés	2005
les den først i appen	3280
les først i appen	3280
les lecteurs ont aussi consulté	1956
les mieux notés	1964
les mots croisés du jour	2006
les més llegides	420
les også	3211
les plus commentés	1912
les plus consultés	1990
les plus partagés	1912
les plus récents	1964
les prix indiqués sont susceptibles d'évoluer	1939
les résultats du vote	2005
les våre debattregler	3205
letiltás	2330
letna naročnina	4152
letno plačilo	4152
letölthető a google play áruházból	2326
letölthető az app store-ból	2326
letöltés az app store-ból	2326
leído por una voz sintética	1506
leído por voz sintética	1506
li e aceito a política de privacidade	3531
libovolná částka	578
licenc vásárlása	2348
licencja na publikację	3447
liczy się każda wpłata	3433
liczy się każda złotówka	3433
lido por uma voz sintética	3549
lielāks teksts	2977
lien copié	1898
lien copié dans le presse-papiers	1955
lietošanas noteikumi	2937
liitudes nõustud kasutustingimustega	1598
liity jäseneksi	1737
likęs laikas	2894
likęs laikas -#	2893
lineでシェア	2643
lineでシェアする	2672
lineでログイン	2709
lineで共有	2723
lineで送る	2643
link a vágólapra másolva	2245
link bài gốc	4700
link copiado para a área de transferência	3538
link kopiëren	3010
link másolva	2245
link másolása	2245
link został skopiowany	3456
lire l'article précédent	2020
lire la suite pour #€	1879
lire la vidéo	1915
lire à haute voix	1898
lire également	1912
lisätiedot	1767
lisää aiheesta	1764
lisää artikkeleita	1844
lisää ensisijaiseksi lähteeksi	1855
lisää kirjoittajalta	1844
lisää kommentti	1853
lisää omiin aiheisiin	1855
lisää ostoskoriin	1818
lisää samalta kirjoittajalta	1844
lisää suosikkilähteeksi	1855
livrare gratuită	3702
liên hệ	4673
liên hệ quảng cáo	4734
liên hệ tòa soạn	4734
liên hệ với tòa soạn	4734
liên quan	4674
ljud på	4280
ljudet är ai-genererat	4280
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1450
lo esencial cada mañana	1553
lo más comentado	1450
lo más compartido	1450
lo más leído	1450
lo más popular	1450
lo más visto	1450
lo más visto hoy	1496
lo último	1450
locuri de muncă	3643
loe lähemalt	1580
loe lähemalt siit	1580
loe äpis	1618
loeb sünteetiline hääl	1616
logi sisse või loo konto	1573
los lectores también leyeron	1496
luba kõik	1591
luba kõik küpsised	1614
lubię to	3335	3453
lucrează cu noi	3643
lue keskustelun säännöt	1761
lue lisää	1764
lue lisää aiheesta	1764
lue myöhemmin	1748
lue myös	1764
lue vähemmän	1815
lugu jätkub pärast reklaami	1582
lugu täieneb	1580
lui écrire	1933
lukijana synteettinen ääni	1824
luotu tekoälyllä	1851
luôn cho phép	4717
luôn hiển thị	4717
luštit	558
luštit křížovku	555
lyd på	3278
lze kdykoli zrušit	473
làm bài trắc nghiệm	4709
làm mới trang	4723
làm trắc nghiệm	4709
lägg till i mina ämnen	4309
lägg till oss som föredragen källa	4309
lägg till som föredragen källa	4309
lähetä	91	1842
lähetä kommentti	1853
lähetä kuvasi	1848
lähetä palaute	1851
lähetä palautetta	1851
lähetä sähköpostilla	1748
lähetä viesti	1841
lähetä viesti toimittajalle	1844
lähetä vinkki	1848
lähetä vinkki nimettömänä	1848
lämna en kommentar	4208
lämna ett svar	4307
lämna feedback	4305
längd	4281
längd #	4281
länk kopierad	4196
länken har kopierats	4311
länken kopierad	4196
länken är kopierad	4196
läs den först i appen	4282
läs dokumentet	4218
läs domen	4218
läs först i appen	4282
läs hela	4298
läs hela artikeln	4217
läs hela texten	4217
läs hela texten här	4217
läs in sidan igen	4289
läs kommentarer	4208
läs mer	4214	4217
läs mer om	4214
läs mindre	4270
läs också	4214
läs senare	4196
läs transkription	4280
läs utan annonser	4312
läs vidare	4182	4214
läs våra kommentarsregler	4208
läs även	4214
läsarerbjudande	4273
läsarerbjudanden	4273
läsarfrågan	91	4266
läsarresa	4273
läsarresor	4273
lästid	4217
lästid # min	4217
lås artiklen op	727
lås op	617
lås op for artiklen	727
lås opp artikkelen	3176
lås opp saken	3176
lås upp	4293
lås upp artikeln	4182
låst artikel	4292
låst innehåll	4293
læg en kommentar	742
læg i kurv	708
læg i kurven	708
længde #	715
læs debatreglerne	643
læs debatreglerne her	643
læs den først i appen	716
læs først i appen	716
læs hele artiklen	654
læs i appen	716
læs kommentarer	643
læs mere	651	654
læs mere om	651
læs mindre	705
læs også	651
læs også disse artikler	651
læs senere	627
læs transskription	714
læs uden annoncer	747
læs uden grænser	727
læs uden reklamer	747
læs videre	617	651
læs vores regler for debatten	643
læserrejse	708
læserrejser	708
læsertilbud	708
læsetid # min	654
læst op af en syntetisk stemme	714
lên đầu trang	4676
líbí se mi	599
lõpeta jälgimine	1631
lös korsordet	4266
lösenord	4293
löysitkö virheen	1848
løs krydsord	700
løs krydsordet	700
løs kryssordet	3264
lùi # giây	4713
lúštiť krížovku	4034
lülita reklaamiblokeerija välja	1621
lülitasin reklaamiblokeerija välja	1621
lütfen geçerli bir e-posta adresi girin	4469
lūdzu, izslēdziet reklāmu bloķētāju	2966
lưu	4664
lưu bài	4664
lưu bài viết	4664
lưu bài để đọc sau	4700
lưu cài đặt	4717
lưu công thức	61
lưu tùy chọn	4717
lấy link	4700
""", 'm': """
magari più tardi	2479
mai multe articole de același autor	3692
mai multe opțiuni	3700
mai târziu	3614
mainonnanesto käytössä	1833
mainonnanesto on käytössä	1833
mainos päättyy	1751
mainossisältö	1753
mainostajan sisältö	1858
mainosten estäminen käytössä	1833
mainīt burtu izmēru	2977
mainīt piekrišanu	2959
mais notícias	3499
mais opções	3581
mais opções de partilha	3580
maksettu mainossisältö	1753
maksettu sisältö	1751
maksettu yhteistyö	1858
maksettua mainossisältöä	1753
maksettua sisältöä	1753
mam już konto	3436
mam prenumeratę	3436
manas tēmas	2976
mantener la sesión iniciada	1521
mantener sesión iniciada	1521
manter sessão iniciada	3564
mantén la sessió iniciada	445
manşetler	4403
maschinell übersetzt	959
maschinelle übersetzung	960
masintõlgitud	1629
maskinoversættelse	741
maskinöversatt	4305
maskinöversättning	4306
masquer la publicité	1939
masquer les réponses	1963
masz już konto	3324
masz już konto? zaloguj się	3324
masz włączonego adblocka	3428
materialet er vernet etter åndsverkloven	3301
materialet är skyddat enligt lagen om upphovsrätt	4244
materialet är upphovsrättsskyddat	4245
materiał komercyjny	3458
materiał niedostępny	3423
materiał partnera	3339
materiał partnerski	3458
materiał promocyjny	3339
materiał płatny	3458
materiał sponsorowany	3339
materiał wideo niedostępny	3423
materiał zewnętrzny	3339
matéria exclusiva para assinantes	3536
matérias relacionadas	3499
mazāks teksts	2977
mağazamiz	4452
mağazaya git	4452
mašinski prevedeno	3966
mašīntulkots	2974
mažesnis tekstas	2910
me ei saa seda sisu näidata	1614
me réabonner	2017
media społecznościowe	3336
medlemsförmån	4273
megjelenítés és elfogadás	2316
megnyitás	2264
megnyitás az alkalmazásban	2326
megnézem	2262
megnézem a galériát	2343
megnézem az ajánlatot	2313
megnézem az eredményt	2307
megnézem az árat	2313
megosztás	2245
megosztás a facebookon	2245
megosztás ajándékként	2356
megosztás e-mailben	2356
megosztás facebookon	2245
megosztás twitteren	2245
megosztás whatsappon	2356
megrendelem a könyvet	2251
megrendelés	2250
megveszem a könyvet	2313
mehr für dich	878
mehr für sie	878
meld deg av når som helst	3293
meld deg på	3183
meld deg på nyhetsbrevet	3183
meld meg på	3293
mentions légales	1905
mentés	2245
mentés későbbre	2245
menú	1453
menü	812	953	2262	4405
menü schließen	812
menü öffnen	812
menüyü kapat	4499
mer från	4214
mer läsning	4214
merci ! votre message a bien été envoyé	1986
merci d'avoir voté	91	1943
merci de le désactiver pour continuer	1980
merci, votre vote a été pris en compte	1963
mergi la pagina de donații	3683
mergi la rețetă	61
mesajiniz başariyla gönderildi	4469
mesajiniz gönderildi	4469
mesajul dumneavoastră a fost trimis	3688
mesajul tău	3689
mesačne	4054
mesačná platba	4054
mesačné predplatné	4054
mesačný dar	4050
mesečna donacija	3952	4149
mesečna naročnina	4152
mesečna pretplata	3955
mesečno	3955	4152
mesečno plačilo	4152
messaggio pubblicitario con finalità promozionale	2533
mest läst	4214
mest lästa	4214
mest læst	651
mest læste	651
mest populär	4293
mest populärt	4293
mest populær	728	3291
mest populære	728	3291
mesterséges intelligencia készítette	2350
mesterséges intelligenciával készült	2350
metinė prenumerata	2902
mettre de côté	2030
mi donación	1551
mi készítette	2350
mi var kļūdīties	2974
mi által generált	2350
mi-összefoglaló	2262
micșorează textul	3700
mida sina arvad? hääleta	1580
midagi läks valesti. proovi uuesti	1625
miesięcznie	3437
miks ma seda reklaami näen	1634
miksi näen tämän mainoksen	1858
mina ämnen	4309
mind a # fotó megtekintése	2342
mind a # fotók megtekintése	2342
mind a # kép megtekintése	2342
mind a # képek megtekintése	2342
mind a fotó megtekintése	2342
mind a fotók megtekintése	2342
mind a kép megtekintése	2342
mind a képek megtekintése	2342
minden adomány számít	2334
minden forint segít	2334
minden forint számít	2334
minden hozzájárulás számít	2334
minden héten e-mailben	2268
minden héten, ingyen	2268
minden hétfőn, ingyen	2268
minden pénteken a postaládájában	2268
minden pénteken, ingyen	2268
minden pénteken. ingyen. spam nélkül	2340
minden reggel a postafiókjában	2268
minden reggel a postaládájában	2268
minden süti elfogadása	2316
minden támogatás segít	2334
mindet elutasítom	2317
mindig engedélyezem	2316
mindig engedélyezés	2316
mindig megjelenítem	2316
minn meg på det senere	3172
minőség	2325
mira el vídeo	411
mira también	1555
mit ki übersetzt	959
mit paypal unterstützen	944
mitä mieltä olet? äänestä	1766
miért látom ezt a hirdetést	2358
miễn phí vận chuyển	4742
miễn phí, không spam	4729
mjesečna donacija	3952
mjesečna pretplata	3955
mjesečno	3955
modalità di pagamento	2483
moderációs alapelvek	2351
moderálási elvek	2256
modifică preferințele cookie	3638
modifică setările	3707
modifier mes préférences	1935
modifier vos préférences	1975
modtag en notifikation, når vi skriver om emnet	654
modération a priori	2005
mogoče kasneje	4092
mogą cię zainteresować	3357
mohlo by se vám líbit	498
mohlo by vás také zajímat	498
mohlo by vás tiež zaujímať	3985
mohlo by vás zajímat	498
mohlo by vás zaujímať	3985
moje témata	600
moje témy	4069
mokama partnerystė	2912
molimo isključite blokator oglasa	3950
molimo vas, isključite adblock	3950
monatlich kündbar	873
montant personnalisé	2015
mostra aquesta publicació a instagram	402
mostra di più	2514
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3541
mostrar conteúdo	3553
mostrar conteúdo externo	3517
mostrar más	1453
mostrar o conteúdo	3553
mostrar subtítulos	1506
mot de passe oublié	1879
mots clés	1912
mots croisés	1968
mots croisés du jour	2006
mots fléchés	1968
mots mêlés	1968
mots-clés	1912
może cię zainteresować	3357
może później	3320
możesz zrezygnować w każdej chwili	3436
možda kasnije	3892
možda vas zanima	3884
možda će vas zanimati	3884
možete se odjaviti bilo kada	3957
možete se odjaviti u bilo kom trenutku	3957
možno neskôr	3992
možná později	469
mua sách	4712
mua sách tại đây	4712
mua trên lazada	4712
mua trên shopee	4712
mua trên tiki	4712
mua vé	4712
mua vé ngay	4712
muistuta myöhemmin	1736
mulțumim că ai votat	3662
mulțumim pentru feedback	3641
mulțumim pentru sprijin	3709
mulțumim pentru susținere	3709
mulțumim pentru vot	91	3662
mulțumim, mesajul a fost trimis	3688
mulțumim, te-ai abonat cu succes	3648
mutasd az eredményt	91	2307
mutass többet	2262
muuda küpsiste seadeid	1614
muut lukivat myös	1764
muuta evästeasetuksia	1821
mykistä	1825
myöhemmin	1736	1830
mám predplatné	4053
mám předplatné	581
mám vypnuto	577
mám účet	581
már előfizető	2239
már kikapcsoltam	2333
már követed	2353
már követed ezt a témát	2353
már követi	2353	2355
már szavazott	2307
már szavaztál	2307
már van fiókom	2337
más	1453
más antiguos	1500
más artículos	1450
más artículos de este autor	1527
más artículos del autor	1469
más detalles	1454
más en	1450
más historias	1450
más información	1450
más leídas	1450
más leído	1450
más leídos	1450
más noticias	1450
más noticias de este autor	1527
más opciones	1443
más opciones para compartir	1536
más popular	1522
más recientes	1500
más sobre este tema	1450
más tarde	1410
más valorados	1500
más vistas	1450
más vistos	1450
más votados	1500
más összeg	2334
mások ezt olvassák	2260
mások ezt olvasták	2260
másolva	2357
másolás	2245
másolás tilos	2348
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	592
máte už účet	581
máte zapnutý adblock	575
mã giảm giá	4752
mängi kohe	1610
märkasid viga	1628
märksõnad	1575
månadsgåva	4178
månadsvis	4293
månadsvis betalning	4293
månedlig	3291
månedlig betaling	3291
månedlig gave	3173
månedlig støtte	725
månedligt	728
månedligt bidrag	614
mångfaldigande förbjudet	4247
måske senere	613	718
måske vil du også kunne lide	651
még nem előfizető	2337
még nincs előfizetése	2337
még nincs fiókja	2337
még nincs fiókod	2337
még nincsenek hozzászólások	2351
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
método de pago	1414
métodos de pagamento	3471
métodos de pago	1414
mākslīgais intelekts var kļūdīties	2974
mākslīgā intelekta kopsavilkums	2927
mă abonez	3648
mărește fotografia	3692
mărește imaginea	3692
mărește textul	3700
mărime text	65
mēneša abonements	2969
mēs nevaram parādīt šo saturu	2959
mēģiniet vēlreiz	2970
mēģiniet vēlāk	2970
mėnesinė parama	2900
mėnesinė prenumerata	2902
měsíční dar	578
měsíční platba	582
měsíční předplatné	582
měsíčně	582
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4725
mỗi đóng góp đều quý giá	4725
một lần	4726
mới nhất	4674
mời chúng tôi ly cà phê	4725
mở	4677
mở khóa bài viết	4749
mở khóa bài viết này	4700
mở rộng	4676
mở trong ứng dụng	4719
mở ứng dụng	4719
""", 'n': """
na celú obrazovku	4043
na górę	3442
na hlavní stránku	588
na hlavnú stránku	4059
na stránku darov	4050
na stránku darů	578
na začiatok	4044
na začátek	568
na żywo	3424
nabídka pro čtenáře	561
nadaljevanje članka pod oglasom	4084
nagyobb betűk	2356
nagyítás	2325
nahlásit	599
nahlásit chybu	496
nahlásit komentář	598
nahlásit příspěvek	598
nahlásit reklamu	604
nahlásiť	4068
nahlásiť chybu	3988
nahlásiť komentár	4067
nahlásiť príspevok	4067
nahlásiť reklamu	4072
najboljši	4165
najchętniej czytane	3357
najchętniej czytane dziś	3357
najczęściej czytane	3357
najczęściej czytane artykuły	3357
najlepšia ponuka	4054
najlepšie	4068
najnovejše	4085
najnovejše novice	4085
najnovejši	4165
najnovejši najprej	4164
najnoviji članci	3884
najnovšie	3985	4068
najnovšie správy	3985
najnovšie články	3985
najnowsze artykuły	3357
najnowsze wiadomości	3357
najobľúbenejšie	4054	4068
najstarejši	4165
najstarejši najprej	4164
najstaršie	4068
najvýhodnejšie	4054
najčitanije	3884
najčitanije vesti	3884
najčitanije vijesti	3884
najčitanije vijesti dana	3884
najčítanejšie	3985
najčítanejšie články	3985
najčítanejšie články dňa	3985
naloži objavo	4139
naloži več	4157
naloži video	4139
naloži vsebino	4139
napi keresztrejtvény	2307
napiši komentar	3967	4164
napišite komentar	4088
napište autorovi	588
napište do redakce	592
napište komentář	598
napište redakci	592
napsat komentář	496
napísať autorovi	4059
napísať komentár	4067
napíšte autorovi	4059
napíšte do redakcie	4062
napíšte komentár	4067
napíšte redakcii	4062
naročena vsebina	4084
naroči knjigo	4137
naročite knjigo	4137
naročite se	4080
naročnina	4080
narração gerada por ia	3591
naruči knjigu	3941
naručite knjigu	3941
naskenujte qr kód	569
naskenujte qr kód a stáhněte si aplikaci	569
naslednji članek	4157
nastala chyba. skúste to neskôr	4056
nastala chyba. zkuste to prosím znovu	585
nastavenia súkromia	4040
nastavenie súkromia	4040
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	564
nastavení soukromí	564
nastavi bez isključivanja	3950
nastavi s google računom	3954
nastavi čitanje	3936
nastavi čitati	3936
nastavit jako preferovaný zdroj	600
nastavit upozornění	571
nastavite čitanje	3936
nastavite čitati	3936
nastavitve piškotkov	4100
nastaviť ako preferovaný zdroj	4069
nastaviť upozornenia	4046
następna strona	3360
następne wideo	3423
następne zdjęcie	3442
następny	3360
następny artykuł	3357
następny film	3423
nasza księgarnia	3341
natisni članek	4088
naudojate reklamos blokavimą	2898
naudojimo taisyklės	2869
naudojimosi taisyklės	2892
naujausi viršuje	2908
naujausios žinios	2853
naujienlaiškis	2876
nav komentāru	2975
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
načítava sa prehrávač	4043
načítava sa video	4043
načítať obsah	4040
načítať príspevok	4040
načítať viac	4059
načítať video	4040
načítať ďalšie	4059
načítám přehrávač	567
načítání videa	567
našli jste chybu	496
našli jste chybu v článku	592
našli jste v článku chybu	496
našli ste chybu	4062
našli ste chybu v článku	4062
našli ste v článku chybu	4062
naživo	4044
ne děkuji	469
ne ratez rien de l'actualité	1979
ne, ačiū	2897
ne, děkuji	469	572
ne, děkuju	572
nederīga e-pasta adrese	2970
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
nekaj je šlo narobe. poskusite pozneje	4154
nekaj je šlo narobe. poskusite znova	4154
nem kérem	2328
nem kötelező	2341
nem küldünk spamet	2340
nem, köszönöm	2234	2328
nemam mišljenje	3939
nemate račun	3954
nemaš račun	3954
nemám názor	558	4035
nemám účet	581
nemáte predplatné	4053
nemáte předplatné	581
nemáte účet	581
nenhum comentário	3495
neplatná e-mailová adresa	585
neplatný e-mail	585
nepovinné	586	4057
neskôr	4047
neteisingas el. pašto adresas	2903
neueste beiträge	809
neveljaven e-poštni naslov	4154
nešto je pošlo naopako. pokušajte ponovo	3957
nešto je pošlo po zlu. pokušajte ponovno	3957
nešto je pošlo po zlu. pokušajte ponovo	3957
nghe bài báo	4713
nghe bài viết	4713
nghe nội dung bài viết	4713
nghe đọc bài	4713
nhà tài trợ	4742
nhấn để bật tiếng	4747
nhận thông báo	4720
nhập bình luận	4744
nhập bình luận của bạn	4744
nhập email của bạn	4750
nhập số tiền	4748
nhập địa chỉ email	4750
nhập địa chỉ email của bạn	4750
nhắc tôi sau	4657
nhớ đăng nhập	4727
ni še komentarjev	4164
nie dziękuję	3320
nie dziś	3320
nie możemy pokazać tej treści	3420
nie możemy wyświetlić tej treści	3420
nie można odtworzyć filmu	3423
nie można odtworzyć wideo	3423
nie można wyświetlić tej treści	3420
nie pamiętam hasła	3436
nie pamiętasz hasła	3324
nie udało się załadować filmu	3423
nie ďakujem	3992
nie, dziękuję	3320
nie, ďakujem	3992
nieprawidłowy adres e-mail	3439
niečo sa pokazilo	4057
niečo sa pokazilo, skúste to znova	4056
niečo sa pokazilo. skúste to neskôr	4056
niečo sa pokazilo. skúste to znova	4056
nimate računa	4151
nimetön postilaatikko	1848
nincs fiókja	2337
nincs fiókod	2337
nincs fiókom	2337
nincs hozzászólás	2351
nincs még előfizetésed	2337
nincs még fiókja	2337
nincs véleményem	2310
nincsenek hozzászólások	2351
niste naročnik	4151
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2979
no mūsu veikala	2957
no se ha podido cargar el vídeo	1547
no se ha podido reproducir el vídeo	1506
no se puede reproducir el vídeo	1506
no sé	1500
noe gikk galt, prøv igjen	3293
noe gikk galt, prøv igjen senere	3293
noe gikk galt. prøv igjen	3293
noe gikk galt. prøv igjen senere	3293
noget gik galt, prøv igen	730
noget gik galt, prøv igen senere	730
noget gik galt. prøv igen	730
noget gik galt. prøv igen senere	730
nokopēts	2978
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2592
noraidīt visas	2960
normas de participación	1499
normes de participació	423
norėdami komentuoti, prisijunkite	2857
nosūti draugam	2925
nosūtīt atsauksmi	2974
nosūtīt draugam	2925
nosūtīt e-pastā	2925
nosūtīt komentāru	2975
nosūtīt ziņu	2970
noteで書く	2643
notiek video ielāde	2961
notifications activées	1979
notifikácie	4047
notre charte déontologique	1994
notre charte éditoriale	1994
notre sélection	1912
notre sélection d'articles	1956
notícia anterior	451	3570
notícia següent	451
notícias relacionadas	3499
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1994
nous écrire	1995
nouveau ! suivez vos auteurs préférés	1999
nu ai cont? înregistrează-te	3653
nu aveți cont	3686
nu ești abonat	3686
nu ești încă abonat	3686
nu mai urmări	3698
nu mulțumesc	3614
nu putem afișa acest conținut	3674
nu på google play	716
nu s-a putut încărca videoclipul	3708
nu sunteți abonat	3686
nu știu / nu răspund	3663
nu, mulțumesc	3614
nuestro código ético	1530
numele tău	3689
numele tău de utilizator	3704
nuotrauka # iš #	2914
nur für mitglieder	948
nuskaitykite qr kodą	2895
nuskenuokite qr kodą	2895
nyaste först	4307
nyeste først	3305
nyhetsdøgnet	3211
nyní na google play	569
nyní ne	572	574
nyomtatás	2245
não foi possível carregar	3591
não foi possível carregar o vídeo	3549
não foi possível reproduzir o vídeo	3549
não perca	3499
não sabe / não responde	3542
não sei	3542
não tem conta	3564
não tem uma conta	3564
não é assinante	3564
não, obrigada	3468
não, obrigado	3468
nächste seite	812
nächster artikel	809
nächstes bild	952
nächstes foto	952
nächstes video	936
näin korjaamme virheet	1848
näin poistat mainoseston	1831
näin poistat mainosten eston	1831
näin suojaamme lähteitämme	1848
näin suojelemme lähteitä	1848
näita # vastust	1630
näita alati	1614
näita galeriid	1627
näita ja nõustu	1614
näita kõiki	1581
näita rohkem	1580
näita sisu	1614
näita tulemusi	1610
näita vastuseid	1630
näita veel	1580
näita vähem	1581	1627
näköislehti	1739
nästa	4217
nästa artikel	4214
nästa bild	4298
nästa sida	4298
nästa video	4280
näytä # kuvaa	1843
näytä # kuvat	1843
näytä # vastausta	1853
näytä aina	1821
näytä alkuperäinen	1767
näytä galleria	1844
näytä ja hyväksy	1821
näytä julkaisu	1755
näytä kaikki	1766
näytä kaikki # kuvaa	1843
näytä kaikki # kuvat	1843
näytä kaikki artikkelit	1844
näytä kaikki kommentit	1853
näytä kaikki kuvaa	1843
näytä kaikki kuvat	1843
näytä kartta	1767
näytä kommentit	1761
näytä kuvaa	1843
näytä kuvagalleria	1844
näytä kuvat	1843
näytä kuvateksti	1844
näytä käännös	1767
näytä lisää	1766
näytä lisää artikkeleita	1844
näytä lisää kommentteja	1853
näytä litterointi	1824
näytä salasana	1838
näytä sisältö	1754
näytä tekstitykset	1824
näytä tiedot	1767
näytä tulokset	91	1767	1809
näytä upotus	1755
näytä vastaukset	1853
näytä vähemmän	1767	1844
något gick fel	4296
något gick fel, försök igen	4295
något gick fel, försök igen senare	4295
något gick fel. försök igen	4295
något gick fel. försök igen senare	4295
næste	654
næste artikel	651
næste billede	733
næste side	733
næste video	714
némítás	2325
némítás feloldása	2324
népszerű	2260
név	2341
névtelen bejelentés	2347
névtelen postaláda	2347
nézze meg galériánkat	2262
nézze meg képeinket	2262
nõustu ja jätka	1614
nõustu ja näita	1614
nõustun	1591
nõustun kõigiga	1591
nøgleord	651
nāc strādāt pie mums	2927
nākamais attēls	2972
nākamais raksts	2972
nākamais video	2961
nākamā bilde	2972
nākamā lapa	2972
nē, paldies	2965
něco se pokazilo	586
něco se pokazilo, zkuste to znovu	585
něco se pokazilo. zkuste to prosím později	585
něco se pokazilo. zkuste to znovu	585
nổi bật	4674
nội dung do ai tạo	4747
nội dung quảng cáo	4702
nội dung tài trợ	4669
nội quy bình luận	4706
""", 'o': """
o dată	3684
o leitor está a carregar	3549
o que achou desta notícia	3519
o seu apoio faz a diferença	3595
o singură dată	3684
o singură donație	3683
o vídeo começará em alguns segundos	3517
obaveštenja	3949
objednať knihu	4038
obligatoriskt fält	4295
obligātie lauki	2970
obligāts lauks	2970
obnovit stránku	577
obnoviť stránku	4049
obnovte stránku	577
obrázek # z #	587
obrázek # ze #	587
obrázok # z #	4058
obrázok # zo #	4058
obsah je chránený autorským zákonom	4063
obsah je chráněn autorským zákonem	593
obsah našich partnerov	4072
obsah našich partnerů	604
obsah není dostupný	564
obsah nie je dostupný	4040
obsah nie je možné zobraziť	4040
obsah sa nedá zobraziť	4040
obsah vytvořený ai	596
obsah článku	588
obserwuj autorkę	3454
obserwujesz już tego autora	3454
ocenite članak	3887
ocenite članek	4088
oceń jakość artykułu	3450
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	3999
ocijenite članak	3887
ocorreu um erro ao carregar o vídeo	3517
ocultar anúncio	3521
ocultar comentários	3541
od najnovších	4067
od najstarších	4067
od naszych partnerów	3458
od našich partnerov	4072
od našich partnerů	604
od naših partnera	3973
od naših partnerjev	4169
od nejnovějších	598
od nejstarších	598
od partnerů	604
odblokuj artykuł	3436
odblokuj dostęp	3436
odblokuj treść	3420
oddaj głos	91	3410
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	602
odeslat komentář	598
odeslat zprávu	585
odeslat zpětnou vazbu	596
odhlásenie kedykoľvek	4056
odhlásit se	472
odhlásit se můžete kdykoli	585
odhlásit se můžete kdykoliv	585
odhlásiť sa	3981
odhlášení kdykoliv	585
odjaviti se možete bilo kada	3957
odkaz bol skopírovaný	4070
odkaz byl zkopírován	602
odkaz skopírovaný	3988
odkaz zkopírován	482
odkleni članek	4081
odklenite celoten članek	4081
odklenite članek	4151
odmietnuť	3999
odmietnuť všetko	3999
odmítnout	490
odmítnout vše	490
odoberať	4057
odoberať newsletter	4056
odomknúť	4054
odomknúť článok	4053
odomknúť článok pre priateľov	4070
odoslať	91	4057
odoslať komentár	4067
odoslať správu	4056
odoslať spätnú väzbu	4065
odporúča outbrain	4072
odporúčame	3985	4054
odporúčame prečítať	3985
odporúčame tiež	3985
odporúčané outbrain	4072
odporúčané taboola	4072
odporúčané články	3985
odpovedať	4068
odpovědět	496	599
odrzuć	3343
odrzuć wszystkie	3343
odrzuć wszystko	3421
odtwarzacz wideo jest ładowany	3423
odtwórz	3360
odtwórz film	3423
odtwórz wideo	3423
odvolať súhlas	4040
odśwież stronę	3432
odštampaj	3887
odštampaj recept	61
odštampaj članak	3887
oferta dla czytelników	3416
oferta dla prenumeratorów	3416
ofertă pentru abonați	3668
ofertă pentru cititori	3668
oferă acest articol	3700
oferă acest articol cadou	3655
oferă articolul	3700
offert par un abonné	2030
offre abonnés	1969
offre intégrale	2017
offre limitée	1985
offre réservée aux lecteurs	1969
offre spéciale	1879
offre à durée limitée	1984
offrez-nous un café	1870
offrici un caffè	2480
oglasno sporočilo	87	4084
ogłoszenie	3339
ohjelma ei ole enää katsottavissa	1824
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3988
oikaisut ja täsmennykset	1848
okuma süresi # dk	4405
okurlara özel	4452
okurlarimiza özel	4452
okurlarimiza özel indirim	4452
oldal frissítése	2333
oldal újratöltése	2333
oled juba hääletanud	1610
olet jo äänestänyt	1809
oliko artikkeli hyödyllinen	1761
oliko juttu hyödyllinen	1761
oliko tiivistelmä hyödyllinen	1761
oliko tämä hyödyllinen	1851
olvasd be a qr-kódot	2326
olvass korlátlanul	2337
olvassa be a qr-kódot	2326
olvasson hirdetések nélkül	2358
olvasson korlátlanul	2239
olvasson tovább	2239
olvasta már	2260
olvastad már	2260
olvasás az alkalmazásban	2326
olvasói ajánlat	2313
olvidaste tu contraseña	1416
omogoči obvestila	4145
omogući obavijesti	3948
omröstning	92
onayi geri çek	4456
onayi yönet	4456
onayimi geri çek	4456
online reportáž zde	588
opdatér siden	723
oplæst af en robot	627
oplæst af en syntetisk stemme	714
oplæst af kunstig intelligens	654
oplæst af syntetisk stemme	714
opravy a upřesnění	592
opsig når som helst	617
opsig, når du vil	727
opći uvjeti korištenja	3943
ordsøgning	705
orijinali göster	4406
os comentários são exclusivos para assinantes	3585
os leitores também leram	3539
os preços podem variar	3521
osadzona treść	3420
osale küsitluses	1580
osmisměrka	558
osta käyttöoikeus	1849
osta liput tästä	1818
osta täältä	1818
ostatnie artykuły	3357
osveži stran	4148
osveži stranicu	3951
osvežite stran	4148
osvježi stranicu	3951
osvježite stranicu	3951
oszczędzasz #%	3437
ota käyttöön	1830
ota yhteyttä	1761
otevřít	502
otevřít aplikaci	569
otevřít galerii	588
otevřít mapu	502
otevřít v aplikaci	569
otkazati možete bilo kada	3954
otkaži bilo kada	3954
otključaj članak	3877
otključajte ceo članak	3877
otključajte cijeli članak	3877
otključajte članak	3954
otomatik çeviri	4454
otros artículos	1450
oturumu açik tut	4467
otvoriť aplikáciu	4045
otvoriť galériu	4059
otvoriť v aplikácii	4045
otwórz	3361
otwórz aplikację	3425
otwórz galerię	3442
otwórz mapę	3361
otázka dne	555
otázka dňa	4034
outras notícias	19	3499
ouvir este conteúdo	3549
ouça esta reportagem	3549
ouça este conteúdo	3485
ovaj sadržaj ne možemo prikazati	3943
ovaj sadržaj nije dostupan	3943
ovaj sadržaj nije moguće prikazati	3943
ovaj video više nije dostupan	3945
ovaj članak je zaključan	3954
oversættelsen er lavet af en maskine	654
oy verdiğiniz için teşekkürler	91	4446
oynatici yükleniyor	4453
oyunuz için teşekkürler	4446
""", 'p': """
padidinti nuotrauką	2905
padovanokite straipsnį	2856
padovanokite straipsnį draugui	2856
padovanoti straipsnį	2910
page précédente	1915
pagina următoare	3630
pague um café	3469
paiement sécurisé	1877
paketi seç	4467
paketleri gör	4496
pakollinen kenttä	1841
paldies par jūsu balsi	2955
paldies par pieteikšanos	2944
paldies par ziņu	2970
palielināt	2962
palielināt attēlu	2972
palun jää viisakaks	1579
palun lülita reklaamiblokeerija välja	1621
pamanīji kļūdu	2926
pamanījāt kļūdu	2926
pamiršau slaptažodį	2901
pamiršote slaptažodį	2901
par šo tēmu	2922
paramètres de confidentialité	1975
paramètres des cookies	1905
paramétrer	1905
paramétrer les cookies	1905
parandused ja täpsustused	1628
parašyk komentarą	2857
parašykite komentarą	2857
partajează	3621
partenerii noștri	3628
participez à la conversation	1943
participă la sondaj	3662
partilhar esta página	3606
partnereink ajánlata	2358
partnereinktől	2358
partnerių turinys	2860
partnerski sadržaj	3883
partnerski članek	4169
partnerský obsah	604
pas encore abonné	1984
pasidalinkite šiuo straipsniu	2856
pasirinkite planą	2901
pasirinkite prenumeratą	2901
pasirinkite sumą	2899
pasirinkti prenumeratą	2901
pasitikrinkite žinias	2858
pasiūlymas skaitytojams	2889
paslēpt reklāmu	2979
passer la publicité	1903
passer à la recette	61
passwort zurücksetzen	947
pastebėjote klaidą	2857
pasziánsz	2310
pasūtīt grāmatu	2957
pateikti atsiliepimą	2907
patikrinkite savo el. paštą	2903
patreonで支援する	2706
patvirtinkite savo el. paštą	2903
pausar vídeo	1506
pauză video	3670
pavaišinkite mus kava	2899
paylaş	4396
paylaşin	4396
paypal ile öde	4496
pašreizējais laiks #	2961
pažiūrėkite vaizdo įrašą	2858
pe aceeași temă	3656
pelaa peliä	1809
pelaa tästä	1809
pentru a citi în continuare	3653
per saperne di più	2550
per visą ekraną	2893
per überweisung spenden	944
pergunte à nossa ia	3519
permite întotdeauna	3674
permitir anúncios	3559
personvernerklæring	3275
personvernerklæring og informasjonskapsler	3202
perspausdinti draudžiama	2913
peut-être plus tard	1869
pełny ekran	3423
photo précédente	2020
phát hiện lỗi	4706
phát lại	4714
phát video	4713
phóng to ảnh	4733
phối hợp với	4742
phổ biến nhất	4728
phụ đề	4714
piedalies aptaujā	2927
piedāvājums lasītājiem	2957
piekrist un rādīt	2959
piekrist un turpināt	2959
piekrist visām	2937
piekrītu	2937
piekrītu visām	2960
piesakies vebināram	2927
piesakoties tu piekrīti lietošanas noteikumiem	2944
pieslēdzies vai izveido kontu	2920
pieslēdzies, lai komentētu	2926
pieslēgties	2920
pieslēgties ar facebook	2968
pieslēgties ar google	2968
pievieno savu komentāru	2926
pievienot komentāru	2920
pievienot kā vēlamo avotu	2976
pievienot manām tēmām	2976
pieņemt un turpināt	2959
pieņemt visas	2960
pieņemt visas sīkdatnes	2959
pilnekrāna režīms	2961
pilnekrāns	2961
pirkt biļetes	2957
pirkt biļeti	2957
pirkt grāmatu	2957
pirkti bilietą	2889
pirkti knygą	2889
pirkti licenciją	2913
pirmais mēnesis par # €	2920
pirmas mėnuo tik # €	2851
più lette	2511
più letti	2511
più popolare	2580
più recenti	2557
più tardi	2479
più vecchi	2557
più votati	2557
piši autoru	3960
piši avtorju	4157
pišite autoru	3960
pišite avtorju	4157
pišite nam u redakciju	3963
pišite nam v uredništvo	4160
pišite redakciji	3963
pišite uredništvu	4160
piškotki	4100
placená inzerce	87	486
placená spolupráce	604
placený obsah	604
plan seç	4467
plani seç	4467
planini seç	4467
platba ročne	4054
platba ročně	582
platená inzercia	87	3984
platená spolupráca	4072
platený obsah	4072
player de áudio	3591
player se učitava	3945
plaćena saradnja	3973
plaćena suradnja	3973
plaćeni oglas	87	3883
plaćeni sadržaj	3883
plačajte nam kavo	4149
plačana objava	87	4084
plačana vsebina	4169
plačano sodelovanje	4169
plačiau skaitykite čia	2858
plein écran	1915
plus d'actualités	1912
plus d'articles du même auteur	1990
plus de détails	1916
plus récents	1964
plătește cu paypal	3710
poate mai târziu	3614
początek bloku reklamowego	3342
podaj prawidłowy adres e-mail	3439
podari članek	4088
podarite ta članek	4088
podaruj artykuł	3324
podaruj dostęp	3456
podaruj ten artykuł	3335
podcast anhören	854
pode ler também	3539
podeli članak	3887
podešavanja privatnosti	3943
podijeli članak	3887
podmienky používania	3999
podmínky použití	490
podmínky užití	490
podobne artykuły	3357
podobné články	498	3985
podporiť	3980
podporte nezávislú žurnalistiku	3980
podporte nás	3980
podporte nás cez darujme	4050
podporte nás cez paypal	4050
podporte nás na patreone	4050
podpořit	470
podpořit přes darujme	578
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	578
podpořte nás přes paypal	578
podpořte redakci	470
podrobné nastavenia	4040
podrobné nastavení	564
podrži	3876
podrži nas	3876
podržite nas	3876
podržite naš rad	3876
podržite nezavisno novinarstvo	3876
podziel się	3335
podziel się na facebooku	3335
pogledajte još	19
poista mainonnanesto käytöstä	1833
poistin mainonneston käytöstä	1833
poistin sen käytöstä	1834
pokaż # odpowiedzi	3452
pokaż # zdjęcia	3441
pokaż # zdjęć	3441
pokaż galerię	3442
pokaż hasło	3436
pokaż i zaakceptuj	3420
pokaż komentarze	3351
pokaż mniej	3360
pokaż napisy	3423
pokaż odpowiedzi	3452
pokaż oryginał	3361
pokaż podpis	3442
pokaż szczegóły	3344
pokaż transkrypcję	3423
pokaż treść	3343
pokaż tłumaczenie	3361
pokaż więcej	3360
pokaż wszystkie	3360
pokaż wszystkie # zdjęcia	3441
pokaż wszystkie # zdjęć	3441
pokaż wszystkie zdjęcia	3441
pokaż wszystkie zdjęć	3441
pokaż wszystko	3361
pokaż wyniki	91	3410
pokaż zdjęcia	3441
pokaż zdjęć	3441
pokaži geslo	4151
pokaži rezultate	91
pokaži vsebino	4100
pokloni članak	3887
poklonite ovaj članak	3887
pokračovat bez podpory	469
pokračovat bez vypnutí	575
pokračovat přes apple	581
pokračovat přes facebook	581
pokračovat přes google	581
pokračovat s apple	581
pokračovat s google	581
pokračovať bez podpory	3992
pokračovať bez vypnutia	4048
pokračovať cez apple	4053
pokračovať cez facebook	4053
pokračovať cez google	4053
pokračovať s google	4053
pokušajte kasnije	3957
pokušajte ponovno	3957
pokušajte ponovno kasnije	3957
pokušajte ponovo	3957
pole obowiązkowe	3439
polecamy również	3357
polecamy także	3357
polecamy też	3357
polecane artykuły	3357
politica de corecții	3694
politica editorială	3694
politika kolačića	3943
politika piškotkov	4139
politique de confidentialité	1905
politique de protection des données	2010
polityka prywatności	3343
polityka prywatności i cookies	3345
polityka sprostowań	3446
política de cookies	1443	3492
política de correcciones	1530
política de correccions	453
política de correções	3573
política de galetes	402
política de privacidad	1443
política de privacidade	3492
política de privacitat	402
política de protección de datos	1546
política de proteção de dados	3590
pomanjšaj pisavo	4167
pomôže každé euro	4050
pomůže každá koruna	578
ponovno učitaj stranicu	3951
ponuda za čitaoce	3941
ponuda za čitatelje	3941
ponuka pre čitateľov	4038
poprzedni artykuł	3357
poprzednie zdjęcie	3442
populární	498
populära artiklar	4214
populärast	4293	4308
populärt	4214
populære	743	3306
populære artikler	651
populære saker	3211
populært	651	3211
populārākie	2922
popüler	4403
popüler haberler	4403
popüler konular	4403
por mês	3562
por qué estás viendo esto	1416
por qué? cuéntanos	1541
portes grátis	3582
poslat jako dárek	602
poslat přes whatsapp	602
poslat příteli	602
poslat tip anonymně	592
poslat zprávu	585
poslať	4057
poslať ako darček	4070
poslať cez whatsapp	4070
poslať e-mailom	3988
poslať mailom	4070
poslať priateľovi	4070
poslať správu	4056
poslať tip	4062
poslať tip anonymne	4062
poslušaj vest	3887
poslušaj članak	3887
poslušaj članek	4088
poslušajte tekst	3945
poslušajte članek	4088
posnetek ni več na voljo	4142
posnetek v vaši državi ni na voljo	4142
posnetka ni mogoče predvajati	4142
postanite naročnik	4080
postanite član	3876	4080
postavke kolačića	3900
postaw kawę	3321
postaw nam kawę	3321
poszt betöltése	2316
posłuchaj	3335
poukážte nám # % z dane	4050
pour continuer à lire	1952
pourquoi voyez-vous cette publicité	1939
pouze nezbytné	564
pouze pro předplatitele	472
používate adblock	4048
používate blokovanie reklám	4048
používate blokovač reklám	4048
používateľské meno	4054
používáte adblock	575
používáte blokování reklam	575
používáte blokátor reklam	575
povezani sadržaj	3884
povezani članci	3884
povezani članki	4085
povećaj	3946
povećaj fotografiju	3960
povećaj sliku	3960
povećaj slova	3971
povećaj tekst	3971
povečaj	4143
povečaj besedilo	4167
povečaj fotografijo	4157
povečaj pisavo	4167
povečaj sliko	4157
povinná pole	585
povinné	586	4057
povinné pole	585
povinné polia	4056
povinné údaje	585
povolit a pokračovat	493
povolit upozornění	571
povolit vždy	493
povoliť	4047
povoliť notifikácie	4046
povoliť obsah	4040
povoliť raz	4040
povoliť reklamu	4049
povoliť reklamy	4049
povoliť upozornenia	4046
powiązane	3357
powiązane artykuły	3357
powiązane tematy	3357
powiększ	3360
powiększ tekst	3456
powiększ zdjęcie	3360
powrót do góry	3360
powrót do strony głównej	3442
powrót na górę	3442
pozastaviť	4044
později	469	574
pozostała część artykułu pod materiałem wideo	3339
pozostały czas	3424
pozostały czas #	3423
pozostały czas -#	3423
pozrieť # fotiek	4058
pozrieť # fotky	4058
pozrieť # fotografie	4058
pozrieť # fotografií	4058
pozrieť fotiek	4058
pozrieť fotky	4058
pozrieť fotografie	4058
pozrieť fotografií	4058
pozrieť galériu	4059
pozrieť všetky # fotiek	4058
pozrieť všetky # fotky	4058
pozrieť všetky # fotografie	4058
pozrieť všetky # fotografií	4058
pozrieť všetky fotiek	4058
pozrieť všetky fotky	4058
pozrieť všetky fotografie	4058
pozrieť všetky fotografií	4058
pozrieť všetkých # fotiek	4058
pozrieť všetkých # fotky	4058
pozrieť všetkých # fotografie	4058
pozrieť všetkých # fotografií	4058
pozrieť všetkých fotiek	4058
pozrieť všetkých fotky	4058
pozrieť všetkých fotografie	4058
pozrieť všetkých fotografií	4058
pozvite nás na kávu	4050
pozvěte nás na kafe	578
pozvěte nás na kávu	578
počastite nas kavom	3952
pořídit předplatné	581
pošalji	91	3958
pošalji e-mailom	3887
pošalji komentar	3887
pošalji mejlom	3887
pošalji poruku	3957
pošalji povratnu informaciju	3966
pošalji prijatelju	3887
pošalji vest	3963
pošalji vijest	3963
pošalji članak e-mailom	3887
pošaljite dojavu	3963
pošaljite komentar	3887
pošaljite vest	3963
pošlete tip redakci	592
pošlite tip redakcii	4062
pošlji	4155
pošlji komentar	4164
pošlji po e-pošti	4088
pošlji povratno informacijo	4163
pošlji prijatelju	4088
pošlji sporočilo	4154
pošlji članek po e-pošti	4088
pošljite nam namig	4160
pošljite namig	4160
poštanski broj	3958
poštna številka	4155
poštovné zdarma	562
pr članek	4084
pradėti testą	2887
praneškite apie klaidą	2857
pranešti anonimiškai	2906
pranešti apie klaidą	2857
pranešti apie komentarą	2908
pratite uživo	3960
pravidelný dar	578
pravidelný príspevok	4050
pravidelně měsíčně	578
pravidlá diskusie	3988
pravidlá opráv	4062
prawa autorskie zastrzeżone	3447
prašome išjungti reklamos blokavimą	2898
pre komentovanie sa prihláste	4067
pre predplatiteľov	3981
preberi cel članek	4157
preberi celoten članek	4157
preberi več	4157
preberite celoten članek	4157
preberite še	4085
predchádzajúca fotografia	4059
predchádzajúca snímka	4059
predchádzajúca strana	4059
predchádzajúci článok	4059
predplatiť	3980
predplatné môžete kedykoľvek zrušiť	4053
predplaťte si	3980
preferințe cookie	3674
preferințe de confidențialitate	3707
preferències de galetes	434
preferências de cookies	3553
preferências de privacidade	3590
prehrať	4044
prehrať video	4043
prehrávač sa načítava	4043
prejsť do diskusie	4067
prejsť do galérie	4059
prejsť na darovanie	4050
prejsť na kvíz	4034
prejsť na obsah	4059
prejsť na online	4059
prejsť na platbu	4050
prejsť na ponuku	4038
prejsť na recept	61
prejšnja fotografija	4157
prejšnja slika	4157
prejšnja stran	4157
prejšnji članek	4157
prekličete lahko kadarkoli	4151
prekliči soglasje	4139
preložené automaticky	4065
preložené pomocou ai	4065
prenošenje zabranjeno	3964
prenumerantförmån	4273
prenumerantförmåner	4273
prenumerata nuo # euro per mėnesį	2851
prenumerata nuo # €	2851
prenumerera på vårt nyhetsbrev	4189
prenumeruodami sutinkate su taisyklėmis	2876
prenumeruokite naujienlaiškį	2876
prenumeruoti naujienlaiškį	2903
preostali čas	4143
preostali čas #	4142
preostali čas -#	4142
preporučeno	3884
preporučuje outbrain	3973
preporučuje taboola	3973
preporučujemo	3884	3955
preporučujemo da pročitate	3884
preporučujemo i	3884
presentear matéria	3580
preskoči na sadržaj	3960
preskoči na vsebino	4157
preskočiť na obsah	4059
prestať sledovať	4069
prethodni članak	3960
pretlač zakázaná	4063
prevedeno uz pomoć ai	3966
preverite e-pošto	4154
prečo vidím túto reklamu	4072
prečítajte si	3985
prečítajte si aj	3985
prečítať neskôr	4070
prečítať prepis	4043
prețurile pot varia	3643
pridať ako preferovaný zdroj	4069
pridať do košíka	4038
pridať do mojich tém	4069
pridať komentár	3988
pridať medzi preferované zdroje	4069
pridruži se razpravi	4164
pridružite se razpravi	4164
pridėti kaip pageidaujamą šaltinį	2909
pridėti komentarą	2908
pridėti prie mano temų	2909
pridėti prie pageidaujamų šaltinių	2909
prihlásiť	3981
prihlásiť cez facebook	4053
prihlásiť cez google	4053
prihlásiť na odber	4056
prihlásiť sa	3981
prihlásiť sa cez apple	4053
prihlásiť sa cez facebook	4053
prihlásiť sa cez google	4053
prihlásiť sa do diskusie	4067
prihlásiť sa na odber	4056
prihláste sa a komentujte	4067
prihvati i prikaži	3943
prihvati sve kolačiće	3943
prihvaćam	3900
prihvaćam i nastavljam	3943
prihvaćam sve	3900
prijava putem google računa	3954
prijavi grešku	3887
prijavi pogrešku	3963
prijavi se s google računom	3954
prijavite grešku	3963
prijavite pogrešku	3963
prijať	3999
prijať a pokračovať	4040
prijať a zobraziť	4040
prijať všetko	3999
prijať všetky	4041
prijať všetky cookies	4040
prikaži # odgovora	3967
prikaži # odgovore	4164
prikaži galerijo	4157
prikaži galeriju	3960
prikaži geslo	4151
prikaži i prihvati	3943
prikaži in sprejmi	4139
prikaži komentare	3967
prikaži komentarje	4164
prikaži lozinku	3954
prikaži manj	4086
prikaži manje	3885
prikaži odgovore	3967	4164
prikaži podnapise	4142
prikaži prepis	4142
prikaži rezultate	91	3938	4134
prikaži sadržaj	3900
prikaži sve	3885
prikaži titlove	3945
prikaži transkript	3945
prikaži več	4086
prikaži više	3885
prikaži vse	4086
prikaži vsebino	4139
prima lună gratuită	3653
prima pagină	3631
primetili ste grešku	3963
primește alerte despre acest subiect	3647
primijetili ste grešku	3963
printează	3621
printează rețeta	61
pripomenúť neskôr	3992
priporoča outbrain	4169
priporoča taboola	4169
priporočamo	4085	4152
priporočamo tudi	4085
priporočamo v branje	4085
priporočeno	4085
prisijunkite arba susikurkite paskyrą	2851
prisijunkite prie mūsų komandos	2858
prisijunkite, kad galėtumėte komentuoti	2857
prispieť	3980
prispieť jednorazovo	4050
prispieť mesačne	4050
privatsphäre verwalten	933
privatsphäre-einstellungen	797
privātuma iestatījumi	2959
privātuma politika	2937
prišlo je do napake. poskusite pozneje	4154
prišlo je do napake. poskusite znova	4154
pro komentování se přihlaste	598
pro předplatitele	472
pro předplatitele výhodněji	561
prochaine vidéo	2011
profită de ofertă	3714
programmet är inte längre tillgängligt	4280
prohibida su reproducción total o parcial	1560
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
proibida a reprodução total ou parcial	3602
promijeni veličinu teksta	3971
promo sadržaj	3973
promocijsko sporočilo	4084
promotivni sadržaj	3883
promotivni članak	3883
promóció	2248
proovi # päeva tasuta	1573
proposé par	2003
prosimy o wyłączenie adblocka	3428
proč vidím tuto reklamu	604
pročitaj ceo članak	3960
pročitaj cijeli članak	3960
pročitaj kasnije	3971
pročitaj transkript	3945
pročitajte ceo tekst	3960
pročitajte cijeli članak	3960
pročitajte i	3884
pročitajte još	3884
prywatność	3343
prywatność i cookies	3345
przeczytaj całość	3442
przeczytaj cały artykuł	3442
przeczytaj również	3357
przeczytaj także	3357
przeczytaj też	3357
przeczytaj transkrypcję	3423
przejdź bez wsparcia	3320
przejdź do galerii	3442
przejdź do głównej treści	3442
przejdź do księgarni	3340
przejdź do oferty	3416
przejdź do przepisu	61
przejdź do płatności	3433
przejdź do quizu	3410
przejdź do serwisu	3343
przejdź do sklepu	3416
przejdź do strony darowizn	3433
przejdź do treści	3360
przejdź do ustawień prywatności	3343
przejdź do wpłaty	3433
przejdź na stronę główną	3442
przekaż # % podatku	3433
przekaż #%	3433
przekaż opinię	3450
przestań obserwować	3454
przetłumaczono automatycznie	3450
przetłumaczono przez ai	3450
przeładuj stronę	3432
prześlij	3440
prześlij opinię	3450
prześlij zdjęcia	3446
przypomnij mi później	3320
przypomnij później	3427
právě se děje	498
präsentiert von	792
précédent	1915
préférences cookies	1905
préférences de confidentialité	2010
prélèvement	1878
prémium	2239
prénom	1987
présenté par	2003
próbáld újra később	2340
próbálja ki # forintért	2239
próbálja újra	2340
próbálja újra később	2340
próxima	3502
próxima foto	3599
próxima imagem	3599
próxima notícia	3570
próxima página	3502
próximo artigo	3499
próximo vídeo	1547	3591
prøv # dager gratis	3176
prøv gratis	617	3176
prøv igen senere	730
prøv igjen senere	3293
prøv nu	617
prøv nå	3176
prędkość	3424
prędkość odtwarzania	3423
prを含みます	2672
pr記事	2693
psč	586	4057
pubblicità	2502
publi-rédactionnel	1903
publicitatea continuă	3714
publicité	1903
publicité - la suite ci-dessous	1903
publicités	1903
publică	3663
publică comentariul	3662
pular anúncio	3591
pular para o conteúdo	3502
puslapis # iš #	2914
página siguiente	1453
páči sa mi to	4068
päeva küsimus	1610
päivitä sivu	1834
päivitä suostumus	1755
päivän kysymys	91	1809
päivän peli	1815
päivän ristikko	1809
pääuutiset	1764
påkrevd	3294
påkrævet	731
påmind mig senere	613
påminn mig senare	4177
później	3320	3427
pārbaudi savas zināšanas	2927
pārbaudiet savu e-pastu	2970
pāriet uz recepti	61
pāriet uz saturu	2972
pārpublicējot atsauce obligāta	2930
pārpublicēšana aizliegta	2980
pārtraukt sekot	2976
pārvaldīt paziņojumus	2964
pārvaldīt piekrišanu	2959
pērc abonementu	2920
płatna współpraca	3458
płatne miesięcznie	3437
płatne rocznie	3437
płatność miesięczna	3437
płatność roczna	3437
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
qr कोड स्कैन करें	2205
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2807
qrコードからダウンロード	2701
qrコードを読み取ってください	2701
qr코드로 다운로드	2807
qr코드를 스캔하세요	2807
qu'avez-vous pensé de cet article	1937
qual o seu nível de satisfação com esta notícia	3519
qualcosa è andato storto	2582
quan tâm nhất	4707
quay lại	4677
quay lại đầu trang	4751
quellen und weiterführende links	809
queremos conocer tu opinión	1482
queremos saber a sua opinião	3527
questa email è già registrata	2611
questa pagina ti è stata utile	2556
questo articolo ti è stato utile	2556
questo articolo è bloccato	2579
questo campo è obbligatorio	2581
questo riassunto ti è stato utile	2530
questo video non è disponibile	2564
questo video non è più disponibile	2564
quieres añadir otro usuario a tu suscripción	1416
quitter le plein écran	1971
quizi çöz	4449
quizás más tarde	1410
quizás te interese	1450
quy định bình luận	4706
quyên góp	4658
quyên góp ngay	4658
qué te ha parecido esta noticia	1482
quét mã qr	4719
quét mã qr để tải	4719
quét mã qr để tải ứng dụng	4719
quên mật khẩu	4659
quản lý cookie	4717
quản lý lựa chọn	4746
quản lý sự đồng ý	4717
quản lý tùy chọn	4746
quảng cáo	4669
quảng cáo - bài viết tiếp tục bên dưới	4702
""", 'r': """
r$ # por mês durante # meses	3536
radote klaidą	2857
radote klaidą tekste	2857
radās kļūda. mēģiniet vēlāk	2970
radīts ar mākslīgo intelektu	2974
rafraîchir la page	1980
raksti komentāru	2926
raksts ir aizsargāts ar autortiesībām	2980
raksts ir slēgts	2968
raksts tiek papildināts	2927
raksts turpinās pēc reklāmas	2929
rakstu lasa mākslīgais intelekts	2961
rakstīt autoram	2972
rakstīt komentāru	2926
raktažodžiai	2894
rao vặt	4669
raportează	3663
raportează comentariul	3704
raportează o eroare	3641
raportează o greșeală	3694
raportoi virheestä	1848
rapportér	743
rapportér annonce	747
rapportér fejl	643
razvrščanje	4165
rašykite redakcijai	2906
rašyti autoriui	2905
rašyti komentarą	2851
reagovať	4068
recargar la página	1516
recargar página	1516
recarrega la pàgina	440
recarregar a página	3559
recarregar página	3559
receber notificações	3529
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1945
recevez une alerte à chaque article de l'auteur	1945
reclamă	3624
recomandarea redacției	3656
recomandări	3628
recomandările editorilor	3656
recomandările redacției	3628
recomendado para você	3499
recommandé	1912
recommandé pour vous	1912
recommandés	1912
recordar más tarde	1410
recuérdamelo más tarde	1410
redare automată	3671
redirecționează # la sută	3683
redirecționează #%	3615
redă video	3670
redă videoclipul	3670
refuză toate	3638
refuză tot	3675
regala este artículo	1536
regalar artículo	1416
regalar este artículo	1536
registrovať sa	3981
registruokitės nemokamai	2851
registruokitės į seminarą	2858
registrácia	3981
regisztráció	2239
regisztrálok	2239
regler för kommentarer	4307
regler og vilkår gjelder	3199
regras de comentários	3541
regras dos comentários	3541
regístrate	1416
rekisteröidy	1739
rekisteröidy maksutta ja lue	1739
reklaami lõpp	1634
reklam içeriğidir	4452
reklama się skończyła	3458
reklami geç	4398
reklám	2248
reklám vége	2358
reklámblokkolót használ	2331
reklámblokkolót használsz	2331
reklāma	2920
reklāmas beigas	2979
reklāmas raksts	2929
reklāmraksts	87	2929
relacja na żywo	3442
relaterade ämnen	4214
rendeld meg a könyvet	2313
rendelje meg a könyvet	2313
rendezés	2352
rendszeres támogatás	2335
renovar suscripción	1552
reportar comentário	3585
reportar erro nesta página	3519
reproducció automàtica	431
reproducción automática	1507
reproducción prohibida	1560
reproducir vídeo	1506
reproduction réservée	2025
reproductor de vídeo	1547
reproduzir vídeo	3549
reproduzir áudio	3549
reprodução automática	3550
reprodução proibida	3602
reserve já	3605
resmi büyüt	4473
responda à enquete	3541
rester connecté	1984
restez informé	1888
restez informés	1888
resultado da votação	3585
resultados de la votación	1500
resumen automático	1475
resumo da notícia	3519
resumé lavet af ai	740
retour à l'accueil	1990
retour à la liste	1990
retrage consimțământul	3674
rettelser og præciseringer	737
revenir à l'accueil	1990
revoir la vidéo	2011
rezerviši mesto	3941
rezervovať miesto	4038
rezervujte si místo	561
rezervuoti vietą	2889
rezervă-ți locul	3668
rezervēt vietu	2957
rezolvă testul	3665
reîmprospătează pagina	3681
reîncarcă pagina	3681
reînnoiește abonamentul	3710
reģistrējies bez maksas	2920
reģistrēties	2920
reši križanko	4134
reši kviz	3938	4134
reši ukrštenicu	3938
režim celej obrazovky	4043
režim celé obrazovky	567
ricordamelo più tardi	2479
riješi križaljku	3938
riješi kviz	3938
riproduzione riservata ©	2617
rodyti galeriją	2905
rodyti mažiau	2859	2905
rodyti turinį	2891
rodyti viską	2859
rozumím	502
rozwiąż krzyżówkę	3410
rozwiń	3344	3360
rozwiń wszystko	3361
ročne	4054
ročná platba	4054
ročné predplatné	4054
roční platba	582
roční předplatné	582
ročně	582
rychlost přehrávání	567
ryhdy kannatusjäseneksi	1835
rätta	4208
rätta oss	4208
rättelse	4208
rättelsepolicy	4302
rättelser och förtydliganden	4302
règles de commentaires	1963
règles des commentaires	1963
réactions	1908
réagir	1898	1908
réagir à cet article	1908
réagissez	1908
réagissez à cet article	1908
réductions et codes promo	2029
réduire le texte	2001
répondez au quiz	1966
répondez au sondage	1963
répondre	1908
réseaux sociaux	1899
réserver mes places	1969
réservez vos places	1969
réservé aux inscrits	1879
résiliable à tout moment	1952
résultats	92
résultats du sondage	1943
résumé de l'article	1937
résumé de l'article en # points	1937
résumé en # secondes	1937
résumé ia	1998
résumé par l'ia	1998
részletek	2264
rétablir le son	1971
rösta	91	4270
rösta här	4217
rösta i omröstningen	4217
rösta nu	91	4266
rút lại sự đồng ý	4717
rückmeldung geben	959
rýchlosť	4044
rýchlosť prehrávania	4043
rādīt # atbildes	2975
rādīt atbildes	2975
rādīt galeriju	2972
rādīt mazāk	2928	2972
rādīt rezultātus	2955
rādīt saturu	2959
rādīt un piekrist	2959
rādīt vairāk	2927
rādīt visu	2928
rămâi conectat	3686
răspunde	3627
rėmimas	2860
rėmėjo turinys	2912
""", 's': """
s'abonner à ce dossier	2022
s'abonner à ce sujet	2022
s'abonner à ce thème	2022
s'abonner à cet auteur	2022
s'abonner à partir de #€	1879
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1888
s-ar putea să-ți placă	3628
saada anonüümne vihje	1628
saada sõbrale	1578
saada sõnum	1625
saada vihje anonüümselt	1628
saber más	1453
sadarbības raksts	2929
sadece abonelere özel	4467
sadržaj je blokiran	3943
sadržaj je zaključan	3877
sadržaj je zaštićen autorskim pravom	3964
sadržaj nije dostupan	3943
sadržaj nije moguće prikazati	3943
sadržaj partnera	3973
saglabāt	2925
saglabāt iestatījumus	2959
saglabāt izvēli	2959
saglabāt rakstu	2925
saglabāt vēlākam	2977
sair do ecrã inteiro	3549
saistītie raksti	2922
saistītās ziņas	2922
saite ir nokopēta	2977
saite nokopēta	2925
saken er låst	3176
saken finnes også som lyd	3189
salli ja näytä	1755
salli sisältö	1821
salta la pubblicità	2605
salta pubblicità	2605
saltar anúncio	3490
salvar preferências	3553
salvează	3621
salvează articolul	3655
salvează pentru mai târziu	3655
salvează preferințele	3674
salvează rețeta	61
samo nujni piškotki	4139
samo nužni	3943
samo nužni kolačići	3943
samo za naročnike	4151
sans engagement, résiliable à tout moment	1952
sao chép	4741
sao chép liên kết	4664
sao chép đường dẫn	4700
sari la conținut	3630
sari la rețetă	61
sari peste reclamă	3708
satura turpinājums pēc reklāmas	2929
saturs ir aizsargāts ar autortiesībām	2980
saturs ir bloķēts	2959
sazināties ar redakciju	2973
sačuvaj	3887
sačuvaj podešavanja	3943
sačuvaj recept	61
sačuvaj vest	3887
sačuvaj za kasnije	3971
sačuvaj članak	3971
saņemt paziņojumus	2964
scanează codul qr	3677
schlagwörter	809
schließen	812
schrift größer	964
schrift vergrößern	785
schriftgröße	785
schriftgröße anpassen	964
schriftgröße ändern	964
schwedenrätsel	927
scopri di più	2485
scopri di più su amazon	2621
scrie comentariul tău	3704
scrie redacției	3694
scrieți redacției	3694
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
se alla erbjudanden för prenumeranter	4182
se bilderna här	4217
se connecter et réagir	1908
se déconnecter	1879
se grafiken här	4217
se ha producido un error al cargar el vídeo	1473
se klippet här	4217
se klippet øverst i saken	3214
se réabonner	2017
se større bilde	3215
se større billede	655
se videon här	4217
se våra erbjudanden	4292
se våre tilbud	3290
se încarcă playerul	3670
se încarcă video	3670
se încarcă videoclipul	3670
sebesség	2325
sedan # kr/mån tills du säger upp	4182
see väli on kohustuslik	1625
segui già questo argomento	2592
segui già questo autore	2592
seguir tópico	3529
seguí leyendo	1496
sei già abbonato	2485
sei già iscritto	2611
sei già iscritto alla newsletter	2543
seko tēmai	2976
sekot tēmai	2976
sekretessinställningar	4277
sekti autorių	2909
sekti temą	2909
selección de la redacción	1450
selectează	3687
selvä	1767
sem opinião	3542
sem si não seria possível	3534
sem você não seria possível	3534
semnalează comentariul	3704
semnalează o eroare	3627
senaste först	4307
send artiklen på mail	627
send på e-post	3189
send på mail	745
seniausi viršuje	2908
sense permanència	417
sesi aç	4453
sesi açmak için dokunun	4492
sesi açmak için tiklayin	4492
setări confidențialitate	3674
setări cookie	3638
setări cookie-uri	3674
setări cookies	3674
setări de confidențialitate	3674
seu apoio faz a diferença	3595
seu nome de usuário	3585
seuls les abonnés peuvent commenter	1943
seuraa hetki hetkeltä	1844
seuraa livenä	1844
seuraa meitä	1750
seuraa tekijää	1855
seuraa tätä aihetta	1855
seuraat jo tätä aihetta	1855
seuraat tätä aihetta	1855
seç	4468
seçenekleri yönet	4456
seçimimi kaydet	4456
seções	3499
seřadit podle	598
sfârșit publicitate	3668
sfârșitul reclamei	3668
shrani članek	4088
shrnutí ai	597
shrnutí od ai	596
si opp når du vil	3176
si è verificato un errore	2581
si è verificato un errore durante il caricamento del video	2528
sie können diesen artikel kostenlos weitergeben	899
signaler ce contenu comme inapproprié	1943
signaler un problème	1908
siguiente artículo	1450
siguiente vídeo	1547
siirry sisältöön	1766
siirry suoraan sisältöön	1844
sikeres feliratkozás	2266
sin ti no sería posible	1491
sinu hääl on arvesse võetud	1610
sinu sõnum	1626
sisu on autoriõigusega kaitstud	1635
sisältö ei ole saatavilla	1821
sisältö on estetty	1821
sisältö on suojattu tekijänoikeudella	1849
sisältöä ei voida näyttää	1821
sisältöä kumppaneiltamme	1858
siz ne düşünüyorsunuz? oy verin	4405
sizin için öneriler	4403
siųsti atsiliepimą	2907
siųsti draugui	2856
siųsti el. paštu	2856
siųsti komentarą	2908
siųsti naujieną	2906
siųsti žinutę	2903
skaitykite be reklamų	2912
skaitykite be ribojimų	2901
skaitykite daugiau čia	2858
skaityti plačiau	2858
skaityti visą straipsnį	2905
skaityti vėliau	2856
skann qr-koden for å laste ned appen	3280
skanna qr-koden för att ladda ner appen	4282
skaties arī	2922
skatīt cenu	2957
skatīt foto	2927
skatīt galeriju	2927
skatīt komentārus	2975
skatīt piedāvājumu	2957
skatīt piedāvājumus	2968
skatīt rezultātus	91	2955
skatīt video	2927
skatīt visus	2972
skenē qr kodu	2963
skenējiet qr kodu	2963
skjønner	3216
sklenite naročnino	4081
skontaktuj się z redakcją	3446
skontrolujte si svoju schránku	4056
skopírované	4071
skopírované do schránky	4070
skopírovať odkaz	3988
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4208
skriv inn beløp	3287
skru på	3284
skru på lyd	3278
skru på varsler	3281
skryť odpovede	4067
skryť reklamu	4072
skrýt	502
skrýt odpovědi	598
skrýt reklamu	604
skyddas av upphovsrätt	4303
skänk en gåva	4290
skúste to neskôr	4056
skúste to znova	4056
slapukų nustatymai	2869
slapukų politika	2891
slažem se	3900
slažem se i nastavljam	3943
sledeća fotografija	3960
sledeća slika	3960
sledeća strana	3960
sledeći video	3945
sledeći članak	3960
sledovat toto téma	600
sledovat téma	600	601
sledovať autora	4069
sledovať autorku	4069
sledovať online	4059
sledovať tému	4069
sledovať túto tému	4069
sledujete téma	600
sledujete tému	4069
slik beskytter vi kildene våre	3300
slik beskytter vi våre kilder	3300
slik slår du av annonseblokkering	3285
slične vesti	3884
slične vijesti	3884
slični članci	3884
sljedeća fotografija	3960
sljedeća slika	3960
sljedeća stranica	3960
sljedeći video	3945
sljedeći članak	3960
slut på annonce	747
slut på annons	4312
slut på reklam	4312
sluta följa	4309
slutt på annonse	3311
slutt å følge	3307
slå adblocker fra	721
slå annonceblokering fra	721
slå av annonseblokkereren	3285
slå av annonseblokkeringen	3285
slå din adblocker fra	721
slå lyd fra	714
slå lyd til	714
slå lyden fra	714
slå lyden til	714
slå notifikationer til	717
slå på	3284	4285
slå på aviseringar	4283
slå på ljudet	4280
slå på notiser	4283
slå på varsler	3281
slå på varslinger	3281
slå til	720
slėpti reklamą	2912
sns 공유	2844
sns 공유하기	2844
snsでシェア	2737
snsでシェアする	2737
snsをフォロー	2644
snímek # z #	587
snímek # ze #	587
snímka # z #	4058
snímka # zo #	4058
so schützen wir unsere quellen	956
sofortüberweisung	762
solicitarea a fost trimisă	3711
solicitação enviada	3597
solitär	927
som källa är du skyddad	4210
son dakika bildirimlerini aç	4459
son dakika gelişmelerinden haberdar olun	4459
son gelişmelerden haberdar olun	4459
sondaż	92
sonderveröffentlichung	879
sono già sostenitore	2479
sonraki fotoğraf	4499
sonraki görsel	4499
sonraki içerik	4499
sonuçlar	92
sonuçlari gör	91	4406
sonuçlari göster	91	4447
sorodni članki	4085
sortează	3663
sortează după	3663
sortuj według	3452
sortér efter	742
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	564
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1870
související	498
související témata	498
související články	498
související články z webu	498
soyez le premier à commenter	1908
soyez le premier à réagir	1908
spam nélkül	2340
spander en kaffe på oss	3287
spara inställningar	4277
spara till läslistan	4311
spausdinti receptą	61
spausdinti straipsnį	2910
spela här	4266
spela videon här	4217
spill ansvarlig. # år	3199
spill med måte	3199
spill nå	3264
spis treści	3360
splošni pogoji	4140
sponsorisé	1903
sponsorlu içerik	87	4398
sponsoroitu sisältö	1751
sponsoroitua sisältöä	1753
sponsorēts saturs	2979
sponsrat innehåll	4200
sponzorirani sadržaj	3883
sponzorirani članak	3883
sponzorisani sadržaj	3973
sponzorované	3984
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4160
sporočilo	4155
spotifyで聞く	2727
spotifyで聴く	2727
spravovat upozornění	571
spravovať súhlas	4040
spravovať upozornenia	4046
sprawdź cenę	3416
sprawdź ofertę	3324
sprawdź się	3410
sprawdź skrzynkę e-mail	3439
sprawdź skrzynkę odbiorczą	3439
sprawdź swoją skrzynkę	3439
sprawdź swoją wiedzę	3410
sprejmi in prikaži	4139
sprejmi vse piškotke	4139
spremi članak	3887
spremljajte v živo	4157
sprijinul tău contează	3709
sprijină-ne	3615
správa	4057
správa bola odoslaná	4056
správa souhlasu	564
správa súhlasu	4040
spróbuj ponownie	3439
spróbuj ponownie później	3439
spręsti kryžiažodį	2887
spręsti testą	2887
spune-ne părerea ta	3662
spune-ți părerea	3641
spune-ți părerea în comentarii	3641
spuneți-ne părerea	3662
spustit kvíz	555
spustiť kvíz	4034
spustiť video	4043
später	757
später erinnern	757
späť hore	4059
späť na hlavnú stránku	4059
späť na začiatok	4059
spør vår ki om saken	3205
spēlē tagad	2955
spēlēt tagad	2955
staňte sa členom	3980
staňte se členem	470
ste našli napako	4160
ste našli napako v članku	4160
ste už predplatiteľ	4053
ste že glasovali	4134
stem nå	91	3264
stiahnuť aplikáciu	4045
stiahnuť audio	4043
stiahnuť epizódu	4043
stiahnuť na google play	4045
stiahnuť v app store	4045
stiahnuť z app store	4045
stiahnuť z google play	4045
stichwörter	809
stil spørgsmål til artiklen	643
stlmiť	4044
stop med at følge	744
straipsnio tęsinys - po reklama	2860
straipsnis saugomas autorių teisių	2913
straipsnis tęsiasi po reklamos	2860
straipsnis užrakintas	2901
straipsnį skaito dirbtinis intelektas	2893
strojovo preložené	4065
strojový preklad	4066
strojový překlad	597
strojově přeloženo	596
strona główna	3357
stroški dostave	4138
stránka # z #	587	4058
stránka # ze #	587
stránka # zo #	4058
stworzono z pomocą ai	3450
stáhnout aplikaci	569
stáhnout audio	567
stáhnout epizodu	567
stáhnout na google play	569
stáhnout podcast	567
stáhnout v app store	569
stáhnout z app store	569
stáhnout z google play	569
stáhnout zdarma	570
stäng	4177	4217
stäng annons	4312
stäng av annonsblockeraren	4286
stäng av din adblocker	4286
stäng av din annonsblockerare	4286
stäng av ljudet	4280
stäng galleri	4298
stöd oss	4178
stöd oss på patreon	4290
stöd oss via patreon	4290
större text	4311
større tekst	3309
støt med mobilepay	724
støt os	614
støt os med mobilepay	724
støt os på #er	724
støt os på patreon	724
støt via mobilepay	724
støtt oss	3173
støtt oss med vipps	3287
støtt oss på patreon	3287
støtt oss via vipps	3287
subscrição confirmada	3597
subtitrări	3671
subtítols	431
subtítulos	1507
sudoku del día	1542
sugerir correção	3519
sugerir una corrección	1482
sugestões	3499
suite après la publicité	1969
suivez vos auteurs préférés	1999
suivre ce thème	1945
suivre le thème	1999
sukurta naudojant dirbtinį intelektą	2907
sumă liberă	3683
sumă personalizată	3709
sunt de acord cu termenii și condițiile	3688
sur le même sujet	1912
sur le même thème	1912
suscripción	1416
suscripción confirmada	1553
suscríbase	1416
suscríbete	1416
suscríbete a nuestro boletín	1423
suscríbete ahora	1416
susiję straipsniai	2853
susikurti paskyrą	2851
susține	3615
susține-ne	3615
susține-ne pe patreon	3683
susțineți-ne	3615
susținut de	3702
sutikti ir tęsti	2891
sutinku ir tęsiu	2891
svaka donacija je važna	3952
svaka donacija pomaže	3952
svaki dinar je važan	3952
svaki doprinos je važan	3952
svaki doprinos pomaže	3952
svaki euro je važan	3952
svaki prilog pomaže	3952
svi članci	3960
svi članci autora	3960
sviđa mi se	3968
sviđa vam se članak	3966
swisha en gåva	4290
syötä kelvollinen sähköpostiosoite	1841
syötä summa	1835
syötä sähköpostiosoitteesi	1742
szanowna użytkowniczko, szanowny użytkowniku	3345
szanowni państwo	3344
szanowny użytkowniku	3345
szanujemy twoją prywatność	3345
szavazatodat rögzítettük	2307
szavazatát rögzítettük	2307
szavazás	92	2310
szavazás indítása	2307
szczegóły	3361
szeretne értesítéseket kapni	2327
szeretnél értesítéseket kapni	2327
szerző követése	2353
szkennelje be a qr-kódot	2326
szponzorált tartalom	87	2248
szybkość odtwarzania	3423
szállítási költség	2314
szókereső	2310
szólj hozzá	2256
szóljon hozzá	2256
szövegméret	2356
szünet	2325
sähköposti	1742
sähköposti tai käyttäjätunnus	1838
sähköpostiosoite	1742
sähköpostiosoitteesi	1841
sähköpostisi	1841
säkra din plats	4273
säästä # %	1839
säästä #%	1839
så # kr/mnd til du sier opp	3176
så gör du för att stänga av	4288
så hanterar vi personuppgifter	4205
så här stänger du av din adblocker	4288
så här stänger du av din annonsblockerare	4288
så jobbar vi med rättelser	4302
så kommenterar du	4208
så skyddar vi våra källor	4302
så stänger du av adblock	4288
så stänger du av adblocker	4288
så stänger du av annonsblockeraren	4286
så stänger du av din ad-blocker	4288
så stänger du av din adblocker	4288
så stänger du av din annonsblockerare	4286
sådan beskytter vi kilder	737
sådan beskytter vi vores kilder	737
sådan deaktiverer du din adblocker	721
sådan retter vi fejl	737
sådan slår du adblock fra	721
sådan slår du din adblocker fra	721
sé el primero en comentar	1446
sé parte	1411
sélections	1898
sì, grazie	2573
sí, quiero	1515
sí, vull	438
síganos	1436
síguenos	1436
só para assinantes	3564
sólo para suscriptores	1521
sõnum on saadetud	1625
sök	4217
søg	654
søk	3214
súhlasím	3999
súhlasím a pokračovať	4040
súhlasím so zobrazením	3999
súmate	1411
súvisiace	3985
súvisiace články	3985
súvisiaci článok	3985
süre	4454
süti beállítások	2316
süti tájékoztató	2316
sütibeállítások	2316
sütibeállítások módosítása	2319
sütik kezelése	2316
sākt testu	2955
sīkdatņu iestatījumi	2937
sīkdatņu politika	2959
sīkfailu iestatījumi	2959
słowa kluczowe	3357
sūtīt e-pastā	2977
sắp xếp theo	4707
số tiền khác	4725
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3420
ta treść jest zablokowana	3420
ta video ni več na voljo	4142
ta članek je zaklenjen	4151
tack för din anmälan	4189
tack för din prenumeration	4295
tack för din röst	91	4266
tack för ditt meddelande	4295
tagasi üles	1627
taip pat žiūrėkite	2853
tak, chcę	3427
tak, chętnie	3427
tak, poproszę	3427
takaisin ylös	1766
takipten çik	4479
takk for at du meldte deg på	3293
takk for din påmelding	3293
takk for påmeldingen	3183
talebiniz gönderildi	4497
tallenna myöhemmäksi	1748
talán később	2234
tam ekrandan çik	4453
tamaño de la letra	1536
tamaño de letra	65	1435
tamaño del texto	65
también te puede gustar	1450
también te puede interesar	1450
també et pot interessar	393
também pode gostar	3539
tapahtui virhe. yritä myöhemmin uudelleen	1841
tapahtui virhe. yritä uudelleen	1841
tarjeta de crédito	1415
tarjeta de débito	1415
tarkista sähköpostisi	1841
tartalom betöltése	2316
tartalom engedélyezése	2316
tartalom megjelenítése	2316
tartalomjegyzék	2325
tasuline koostöö	1634
te ha parecido útil	1499
te ha resultado útil	1499
te ha resultado útil este artículo	1475
te ha resultado útil este resumen	1475
te ha sido útil	1499
te ha sido útil este resumen	1475
te poți dezabona oricând	3648
te rugăm să îl dezactivezi	3681
te vsebine ni mogoče prikazati	4139
te-ar putea interesa și	3656
tee meile kohvi välja	1622
tehisaru kokkuvõte	1580
tehisaru võib eksida	1629
tehisintellekt võib eksida	1629
tehty tekoälyllä	1851
teie hääl on arvesse võetud	1610
tej treści nie można wyświetlić	3420
tek seferlik bağiş	4464
tek seferlik bağiş yap	4495
tekijänoikeudella suojattu	1849
teklifi gör	4452
teklifleri gör	4496
tekoäly voi tehdä virheitä	1851
tekoälyn luoma	1851
tekoälyn tekemä	1851
tekoälyn tekemä tiivistelmä	1766
tekoälyn tiivistelmä	1766
tekoälyn tuottama	1851
tekoälytiivistelmä	1766	1852
tekst je zaključan	3954
tekst powstał przy pomocy ai	3450
tekst przetłumaczony maszynowo	3450
teksta izmērs	2977
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2856
telefonszám	2341
telefón	4057
teljes hozzáférés	2239
teljes képernyő	2324
teljes név	2341
temas del día	1450
temi že sledite	4166
ten artykuł jest zablokowany	3436
ten film jest niedostępny	3423
ten film nie jest dostępny w twoim kraju	3423
ten film nie jest już dostępny	3423
tento obsah je blokován	564
tento obsah je zablokovaný	4040
tento obsah nemôžeme zobraziť	4040
tento obsah nemůžeme zobrazit	564
tento obsah není dostupný	564
tento obsah není k dispozici	564
tento obsah nie je dostupný	4040
tento obsah nie je k dispozícii	4040
tento obsah sa nedá zobraziť	4040
tento článek je uzamčen	581
tercihleri yönet	4491
tercihlerimi yönet	4491
termos e condições	3492
teste başla	4449
teste grátis	3473
testează-ți cunoștințele	3665
testează-ți cunoștințele cu quizul nostru	3641
testi başlat	4449
testi çöz	4449
testreszabás	2318
teszteld a tudásod	2262
tesztelje tudását	2262
tetszőleges összeg	2334
text bol vytvorený automaticky	4065
text byl vytvořen automaticky	596
text je chránený autorským právom	4063
text je chráněn autorským právem	593
text čte umělá inteligence	567
texten fortsätter nedan	4200
texten fortsätter under bilden	4200
texten är maskinöversatt	4305
texten är skapad automatiskt	4305
textgröße	964
textgröße ändern	964
teď ne	469	572
teşekkürler, mesajiniz gönderildi	4469
tham gia bình chọn	4706
tham gia khảo sát	4706
tham gia thăm dò	4706
thanh toán hàng năm	4727
thanh toán hàng tháng	4727
thanh toán qua paypal	4749
theo dõi chủ đề	4738
theo dõi chủ đề này	4738
theo dõi tác giả	4738
thoát toàn màn hình	4713
thu gọn	4676
thème suivi	2022
thèmes	1912
thématiques	1912
thêm câu trả lời	4744
thêm làm nguồn ưu tiên	4738
thêm vào giỏ hàng	4752
thích	4664
thích nhất	4707
thông tin bắt buộc	4729
thông tin doanh nghiệp	4669
thông tin quảng cáo	4702
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4733
thẻ	4674
thời gian còn lại	4713
thời gian hiện tại	4714
thời lượng	4714
ti è stato utile	2556
tienes que iniciar sesión para guardar artículos	1495
tietosuoja ja evästeet	1755
tietosuoja- ja evästekäytäntö	1755
tietosuojakäytäntö	1821
tietosuojaseloste ja evästeet	1755
tik būtini	2891
tik būtinieji slapukai	2891
tikai nepieciešamās	2959
tikai nepieciešamās sīkdatnes	2959
tiktokで見る	2727
til støttesiden	724
tilbagetræk samtykke	711
tilbakemelding på saken	3205
tilføj en kommentar	742
tilføj kommentar	742
tilføj os som foretrukken kilde	744
tilføj som foretrukken kilde	744
tilgjengelig på google play	3280
till gåvosidan	4290
tillad og fortsæt	640
tillad én gang	711
tillat én gang	3275
tillåt	4285
tillåt alltid	4278
tillåt annonser	4289
tillåt aviseringar	4283
tillåt en gång	4277
tillåt innehåll	4277
tillåt inte	4285
tillåt notiser	4283
tillåt reklam	4289
tiltás	2330
timp rămas	3671
tin bài liên quan	4700
tin cùng chuyên mục	4674
tin cùng tác giả	4701
tin khác	4674
tin liên quan	4674
tin mới	4674
tin mới nhất	4674
tin nhắn của bạn	4750
tin nhắn của bạn đã được gửi	4729
tin nóng	4701
tin nổi bật	4674
tin quảng cáo	4702
tin tiếp theo	4733
tin trước	4674
tin tài trợ	4674
tin tức liên quan	4674
tin đọc nhiều	4674
tip jar ☕	1108
tipărește	3621
tipărește articolul	3655
tipărește rețeta	61
tisk článku	602
titta på videon	4280
tiêu điểm	4674
tiến # giây	4713
tiếp theo	4676
tiếp tục trên trình duyệt	4719
tiếp tục trên web	4719
tiếp tục với apple	4727
tiếp tục với email	4749
tiếp tục với facebook	4727
tiếp tục với google	4727
tiếp tục đọc	4751
tlačiť	3988
to cię może zainteresować	3357
to może cię zainteresować	3357
to wideo jest niedostępne	3423
to wideo nie jest już dostępne	3423
toate știrile	3692
toda contribuição ajuda	3561
toda la información	1527
todas as notícias	3570
todavía no eres suscriptor	1521
todavía no estás registrado	1521
todos los artículos de este autor	1558
todos los artículos del autor	1558
todos los artículos del especial	1555
todos los derechos de reproducción reservados	1560
todos los vídeos	1527
todos os comentários	3495
todos os vídeos	3570
toimituskulut lisätään	1818
totes les notícies	451
toto pole je povinné	585
toto téma již sledujete	600
toto video již není dostupné	567
toto video není dostupné	567
toto video není ve vaší zemi dostupné	567
toto video nie je dostupné	4043
toto video nie je vo vašej krajine dostupné	4043
toto video už není dostupné	567
toto video už nie je dostupné	4043
tots els vídeos	451
tous droits de reproduction réservés	2025
toute l'actualité	1912
toutes les actualités	1990
toutes les vidéos	1990
toutes nos vidéos	1990
tovább	2262
tovább a cikkre	2343
tovább a dossziéhoz	2343
tovább a galériához	2343
tovább a recepthez	61
tovább a rovatra	2260
tovább a tartalomhoz	2343
tovább a teljes cikkre	2343
tovább a támogatáshoz	2334
tovább a támogatási oldalra	2334
tovább a webshopba	2313
tovább az ajánlathoz	2313
tovább olvasom	2262
további beállítások	2319
további cikkek	2260
további cikkek a szerzőtől	2343
további cikkek a témában	2260
további cikkek betöltése	2343
további hírek	2260
további lehetőségek	2318
további részletek itt	2262
továbbiak betöltése	2262
továbbiak megjelenítése	2343
toàn màn hình	4714
traducció automàtica	431
traducción automática	1507
traducere automată	3671
traducido automáticamente	1534
tradução automática	3519
traduït automàticament	456
trang chủ	4676
trang này có hữu ích không	4706
transcripció	431
transcripción	1507
transcrição	3550
transferência bancária	3472
trenutni čas	4143
trenutni čas #	4142
treści komercyjne	3458
treści naszych partnerów	3458
treści partnerskie	3339
treść dla subskrybentów	3436
treść niedostępna	3420
treść premium	3436
treść sponsorowana	3339
treść wygenerowana przez ai	3450
treść zablokowana	3420
treść zewnętrzna	3420
tria la teva subscripció	417
trimite răspunsul	3662
troškovi dostave	3942
truy cập không giới hạn mọi bài viết	4749
trwa ładowanie odtwarzacza	3423
tryb pełnoekranowy	3423
træk dit samtykke tilbage	711
træk samtykke tilbage	711
trình phát âm thanh	4747
trò chơi	4711
trước	4676
trường bắt buộc	4729
trường này là bắt buộc	4729
trả lời	4673
trở lại	4676
trở lại đầu trang	4733
tu ce părere ai? lasă un comentariu	3641
tu donación desgrava	1518
tu izmanto reklāmu bloķētāju	2966
tu navegador no puede reproducir este vídeo	1473
tue meitä	1737
tue meitä patreonissa	1835
tue työtämme	1835
tule meile tööle	1580
tuotettu tekoälyllä	1851
turinys saugomas autorių teisių	2913
turinys užblokuotas	2891
turiu paskyrą	2901
turpini lasīt	2920
turpinājums pēc reklāmas	2929
turpināt ar apple	2968
turpināt ar facebook	2968
turpināt ar google	2968
turpināt lasīt	2920
tutar seç	4495
tutar seçin	4495
tvarkyti pranešimus	2896
tvarkyti sutikimą	2891
twitter'da paylaş	4396
twitterで見る	2727
twoja prywatność jest dla nas ważna	3345
twoja wiadomość	3440
twoje imię	3440
twój adres e-mail	3327
twój e-mail	3327
twój głos został oddany	3410
twój głos został policzony	3410
twój głos został zapisany	3410
tykkää	1854
tylko dla osób pełnoletnich	3340
tylko niezbędne	3420
tytuł przelewu: darowizna	3433
tytułem: darowizna na cele statutowe	3433
tài khoản của tôi	4659
tài trợ	4669
tài trợ bởi	4742
támogass minket	2235
támogass minket patreonon	2334
támogasson minket	2235
támogasson minket a patreonon	2334
támogatom	2235
támogatom a lapot	2334
támogatom az oldalt	2334
támogatott tartalom	87	2248
támogatás	2235
támogatás paypalon	2334
támogatási oldal	2334
támogatói tartalom	2248
tárgy	2341
täisekraan	1616
tämä artikkeli on lukittu	1838
tämä juttu on lukittu	1838
tämä kenttä on pakollinen	1841
tämä sisältö ei ole saatavilla	1821
tämä video ei ole enää saatavilla	1824
tämä video ei ole saatavilla	1824
täname liitumast	1598
tässä artikkelissa	1844
tässä jutussa	1844
tässä olisi upotus facebookista	1766
tässä olisi upotus instagramista	1766
tätä sisältöä ei voida näyttää	1821
täytä ristikko	1809
täytä tämä kenttä	1841
télécharger l'appli	1978
télécharger l'audio	1971
télécharger l'épisode	1971
télécharger le mp#	1971
télécharger le podcast	1971
téléchargez l'appli	1978
téma követése	2353
téma už sledujete	600
témata	498
tému už sledujete	4069
témy	3985
témáim	2354
témák	2260
térkép betöltése	2319
térkép megnyitása	2264
términos de uso	1443
términos y condiciones	1443
tên của bạn	4730
tên hiển thị	4744
tìm kiếm	4676
tóm tắt ai	4737
tóm tắt bằng ai	4737
tóm tắt bởi ai	4737
tópicos	3499
tópicos relacionados	3499
tôi đã hiểu	4677
tôi đã tắt	4724
tôi đã tắt trình chặn quảng cáo	4723
tôi đồng ý với chính sách bảo mật	4729
tôi đồng ý với điều khoản sử dụng	4729
tõlgitud tehisintellekti abil	1629
több	2262
több betöltése	2343
több mutatása	2343
töltsd ki a kvízt	2262
töltsd ki kvízünket	2307
töltse ki a kvízt	2262
töltse újra az oldalt	2333
tùy chọn cookie	4717
tùy chọn khác	4740
túto tému už sledujete	4069
tühista igal ajal	1573
tüm fotoğraflar	4473
tüm fotoğraflari gör	4473
tüm haberler	4403
tüm haberlere sinirsiz erişim	4496
tüm haberleri gör	4473
tüm içeriğe sinirsiz erişim	4496
tüm oyunlar	4449
tüm videolar	4473
tüm videolari gör	4473
tüm yazilari	4403
tüm yazilari gör	4473
tüm yorumlar	4402
tüm çerezleri kabul et	4491
tüm çerezleri reddet	4491
tümü	4406
tümünü gör	4405
tümünü göster	4406
tümünü kabul et	4399
tümünü reddet	4399
tăng cỡ chữ	4740
tēmas	2922
tęsinys po reklamos	2860
tęsti su apple	2901
tęsti su facebook	2901
tęsti su google	2901
tłumaczenie automatyczne	3451
tłumaczenie maszynowe	3451
tạm dừng video	4713
tạo bởi ai	4747
tạo tài khoản	4659
tải audio	4713
tải bài đăng	4717
tải lại trang	4723
tải nội dung	4717
tải thêm	4676
tải thêm bình luận	4706
tải trên app store	4719
tải trên google play	4719
tải tập này	4713
tải về từ app store	4719
tải về từ google play	4719
tải âm thanh	4713
tải ứng dụng	4719
tải ứng dụng ngay	4719
tất cả tin tức	4733
tất cả trò chơi	4709
tất cả video	4733
tắt tiếng	4714
tặng bài viết	4700
tặng sao	4700
tặng sao cho bài viết	4700
tặng sao cho tác giả	4748
tốc độ phát	4713
từ chối tất cả	4717
từ chối tất cả cookie	4746
từ khóa	4674
tự động phát	4714
""", 'u': """
u košaricu	3941
u ovom članku	3960
udostępnij	3335
udostępnij na facebooku	3335
udostępnij na twitterze	3335
udostępnij na x	3335
udostępnij w mediach społecznościowych	3335
udělit souhlas	490
ugens spørgsmål	700
ugodnost za naročnike	4137
ugodnosti za naročnike	4137
ugrađeni sadržaj	3943
ugrás a galériához	2343
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2343
ugrás a tartalomra	2343
uključi	3949
uključi obaveštenja	3935
uključi obavijesti	3935
uključi se u raspravu	3967
uključi zvuk	3945
uključite javascript	3945
uključite notifikacije	3935
uključite obaveštenja	3935
uključite obavijesti	3935
uključite se u raspravu	3967
ukryj reklamę	3458
ukrštenica	3939
ulkoinen sisältö	1821
ulkopuolinen sisältö	1821
uloženo	603
uložené	4071
uložit	482
uložit na později	482
uložit nastavení	564
uložit recept	61
uložit volby	564
uložit článek	482
uložiť	3988
uložiť na neskôr	3988
uložiť nastavenia	4040
uložiť recept	61
uložiť voľby	4040
uložiť článok	3988
ultima oră	3628
ultimele știri	3628
um assinante presenteou você com este artigo	3538
un abonat ți-a oferit acest articol	3655
un abonné vous offre cet article	1955
un e-mail de confirmation vous a été envoyé	1948
un suscriptor te ha regalado este artículo	1495
un suscriptor te regala este artículo	1565
une erreur s'est glissée dans l'article	1908
ungültige e-mail-adresse	949
unterstütze uns	758
unterstützen	758
unterstützen sie uns	758
unterstützen sie uns per paypal	868
unustasid salasõna	1623
uočili ste grešku	3963
uočili ste pogrešku	3963
uočili ste pogrešku u članku	3963
uporabniško ime	4152
uporabniško ime ali e-pošta	4151
upotettu sisältö	1821
upozornit na nové díly	601
upozornit na nové články	601
upozorniť na chybu	4062
upozornění	574
uppläst av en ai-röst	4280
uppläst av en dator	4196
uppläst av en syntetisk röst	4280
uppläst av syntetisk röst	4280
uppläst med ai-röst	4196
upravit nastavení	493
upravljaj kolačićima	3943
upravljaj piškotke	4139
ur vår butik	4273
url 복사	2756
urlをコピー	2643
urlをコピーしました	2723
urlをコピーする	2672
url복사	2756
urmărește acest subiect	3647
urmărește autorul	3698
urmărește live	3647
urmărește subiectul	3698
urmărești deja acest subiect	3698
următorul	3630
următorul videoclip	3708
uslovi korišćenja	3900
ustaw jako preferowane źródło	3454
ustawienia plików cookie	3343
ustawienia prywatności	3420
ustvarjeno s pomočjo umetne inteligence	4163
utónév	2341
uutishälytykset	1830
uvek prikaži	3943
uvijek prikaži	3943
uvjeti korištenja	3900
uygulamada aç	4458
uygulamayi aç	4458
uygulamayi yükle	4458
uz sākumlapu	2972
uz sākumu	2927
uzdāvini rakstu	2977
uzdāvināt rakstu	2977
uzyskaj dostęp	3324
učitaj još	3960
učitaj objavu	3943
učitaj sadržaj	3943
učitaj video	3943
učitaj više	3960
učitavanje playera	3945
učitavanje videa	3945
ušetrite #%	4054
ušetríte #%	4054
ušetřete #%	582
ušetříte #%	582
ušteda #%	3955
uštedite #%	3955
używasz adblocka	3428
używasz programu do blokowania reklam	3428
už jsem ho vypnul	577
už jste hlasovali	555
už komentarus atsako jų autoriai	2857
už mám predplatné	4053
už mám předplatné	581
už mám předplatné, přihlásit se	473
už mám účet	581
už máte predplatné? prihláste sa	3981
už máte předplatné	581
už máte účet	3981
už máte účet? prihláste sa	3981
už podporujem	3992
už podporuji	469
už sledujete	600
už ste hlasovali	4034
uždaryti	2859
uždaryti galeriją	2905
uždaryti reklamą	2860
uživatelské jméno	582
uživatelské jméno nebo e-mail	581
uživo	3946
užpildykite apklausą	2858
užsakomasis straipsnis	2860
užsakomasis turinys	87	2860
užsisakyti knygą	2889
užsisakyti prenumeratą	2851
""", 'v': """
v košarico	4137
v tem članku	4157
v tomto článku	588
v živo	4143
vaata kõiki	1627
vaata kõiki tellija soodustusi	1573
vaata lähemalt	1580
vaba töökoht	1580
vad tycker du? rösta här	4217
vai kopsavilkums bija noderīgs	2926
vai raksts bija noderīgs	2926
vai tas bija noderīgi	2974
vai vēlaties saņemt paziņojumus	2964
vain jäsenille	1839
vain välttämättömät	1821
vain välttämättömät evästeet	1821
vairāk no autora	2972
vairāk par tēmu	2922
vairāk rakstu	2972
vaizdo grotuvas įkeliamas	2893
vaizdo įrašas	2858
vaizdo įrašas nebepasiekiamas	2893
vaizdo įrašas nepasiekiamas	2893
vaizdo įrašas nepasiekiamas jūsų šalyje	2893
vaizdo įrašo paleisti negalima	2893
vaizdo įrašą rasite čia	2858
valami elromlott. próbáld újra	2340
valami hiba történt. próbálja újra	2340
valgfrit beløb	724
valgfritt beløp	3287
van egy jó sztorija	2347
van egy jó témája	2347
van már előfizetése	2337
van már fiókja	2239
van már fiókod	2337
van már fiókom	2337
vanjski sadržaj	3943
var artikeln till hjälp	4208
var det här till hjälp	4217
var det til hjælp	740
var detta till hjälp	4305
var dette en hjælp	740
var resuméet nyttigt	643
var sammanfattningen till hjälp	4208
varbūt vēlāk	2965
varför ser jag den här annonsen	4312
varför visas den här annonsen	4312
vari atteikties jebkurā laikā	2920
varje bidrag hjälper	4290
varje bidrag räknas	4290
varje krona hjälper	4290
varje krona räknas	4290
vasta küsitlusele	1580
vastaa kyselyyn tästä	1766
vaš e-mail	3957
vaš e-naslov	4154
vaš e-poštni naslov	4154
vaš glas je bil oddan	4134
vaš glas je uračunat	3938
vaš glas je zabeležen	3938	4134
vaš glas je zabilježen	3938
vaš komentar	3887
vaš mejl	3957
vaša e-mail adresa	3957
vaša e-mailová adresa	4056
vaša poruka	3958
vaša poruka je poslana	3957
vaša poruka je poslata	3957
vaša správa	4057
vaše e-mailová adresa	585
vaše ime	3958	4155
vaše jméno	586
vaše meno	4057
vaše soukromí je pro nás důležité	493
vaše sporočilo	4155
vaše sporočilo je poslano	4154
vaše zpráva	586
veckans fråga	4266
vecākie vispirms	2975
vedno prikaži	4139
vegyél jegyet	2313
veja esta publicação no instagram	3517
veja também	3499
veja todas as opções de assinatura	3536
velg beløp	3287
velikost písma	65
veličina fonta	3971
veličina slova	3971
veličina teksta	65
velocidad de reproducción	1506
velocidade de reprodução	3549
velocitat de reproducció	430
velocità di riproduzione	2564
venujte nám # %	4050
ver # comentários	3527
ver biografía	1469
ver comentários	3495
ver conteúdo	3553
ver conteúdo externo	3517
ver dossiê	3570
ver esta publicación en instagram	1473
ver esta publicação	3590
ver esta publicação no instagram	3517
ver fotogalería	1527
ver galería	1453
ver galería de fotos	1527
ver imágenes	1555
ver la galería	1527
ver mais notícias	3570
ver más	1453
ver más artículos	1530
ver más artículos del autor	1469
ver más noticias	1496
ver más vídeos	1527
ver oferta de suscripción	1552
ver opciones de suscripción	1552
ver preço	3547
ver suscripción	1552
ver también	1450
ver também	3499
ver todas as notícias	3570
ver todas las opciones de suscripción	1492
ver todos los artículos	1527
ver todos los vídeos	1527
ver todos os vídeos	3570
ver traducción	1454
ver tradução	3503
ver transcripción	1506
ver transcrição	3549
ver vídeo	1453
vergrößern	816	953
verificați adresa de email	3688
verifică-ți emailul	3688
verifică-ți inboxul	3688
verlagssonderveröffentlichung	879
versandkosten können anfallen	930
vertrag kündigen	797
verträge hier kündigen	797
verwandte beiträge	809
ves a la pàgina de donacions	442
ves algún error? comunícalo	1482
veure aquesta publicació a instagram	402
vezetéknév	2341
vezi această postare pe instagram	3638
vezi conținutul	3674
vezi mai multe știri	3656
vezi prețul	3668
vezi răspunsurile	3662
vezi toate știrile	3692
vezi și	3628
već imam nalog	3954
već imam račun	3954
već imate nalog	3877
već imate pretplatu	3877
već imate račun	3877
već podržavam	3892
već pratite	3969
već pratite ovu temu	3969
već sam pretplatnik	3954
već ste glasali	3938
već ste glasovali	3938
već ste pretplatnik	3877
več iz rubrike	4085
več novic iz regije	4085
več o tem	4085
več o temi	4085
več člankov	4157
več člankov avtorja	4157
veľkosť písma	65
veľkosť textu	4070
vi kan inte visa det här innehållet	4277
viac k téme	3985
viac si o tom prečítate tu	3985
viac článkov	4059
videa ni mogoče predvajati	4142
video atskaņotājs tiek ielādēts	2961
video ei ole enää saatavilla	1824
video ei ole käytettävissä	1824
video ikke tilgængelig	714
video již není k dispozici	567
video không khả dụng	4713
video không tồn tại	4713
video mevcut değil	4453
video nav pieejams jūsu valstī	2961
video nelze přehrát	567
video není dostupné	567
video není dostupné ve vaší zemi	567
video není k dispozici	567
video nevar atskaņot	2961
video ni na voljo v vaši državi	4142
video nicht verfügbar	936
video nie je dostupné	4043
video nie je dostupné vo vašej krajine	4043
video nie je k dispozícii	4043
video nije dostupan u vašoj državi	3945
video nije dostupan u vašoj zemlji	3945
video nije moguće reproducirati	3945
video này không còn tồn tại	4713
video này không khả dụng	4713
video oynatici yükleniyor	4453
video sa nedá prehrať	4043
video sa nepodarilo načítať	4043
video se ne može reprodukovati	3945
video se nepodařilo načíst	567
video tiếp theo	4747
video trước	4747
video už není k dispozici	567
video už nie je dostupné	4043
video už nie je k dispozícii	4043
video više nije dostupan	3945
video yüklenemedi	4492
video yüklenirken hata oluştu	4492
video yükleniyor	4453
videoafspilleren indlæses	714
videoclipul următor	3708
videoen er ikke længere tilgængelig	714
videoen er ikke tilgængelig	714
videoen er ikke tilgængelig i dit land	714
videomängija laadimine	1616
videon voi katsoa jutun yläosasta	1766
videon är inte längre tillgänglig	4280
videon är inte tillgänglig	4280
videoyu izlemek için tiklayin	4405
videoyu yükle	4456
videó	2260
videó betöltése	2316
videó betöltése folyamatban	2324
videó lejátszása	2324
videó megtekintése	2324
videók	2260
videólejátszó betöltése	2324
videónkat itt nézheti meg	2262
vidéo	1915
vidéo indisponible	1971
vidéo non disponible	1971
vidéo précédente	2011
vidéo suivante	2011
vidéo à la une	2011
vielen dank für deine nachricht	949
vielen dank für deine stimme	926
vielen dank für ihr feedback	858
vielen dank für ihre anmeldung	772
vielen dank für ihre nachricht	949
vielen dank für ihre stimme	926
vielen dank für ihre teilnahme	91
vielleicht später	757
vienkartinė auka	2899
vienkartinė parama	2900
vienmēr atļaut	2959
vienmēr rādīt	2959
vienreizējs ziedojums	2967
viestisi on lähetetty	1841
vil du få varsler	3281
vilkår	638	3200
vill du få notiser	4283
vill du få pushnotiser	4283
vipps et beløp	3173
virheellinen sähköpostiosoite	1841
vis bildet i full størrelse	3215
vis færre	654	3214
vis i fuld skærm	733
vis oversættelse	656
vis større bilde	3215
vis større billede	655
visa bilden i helskärm	4217
visa färre	4217
visa i helskärm	4298
visa inlägg från facebook	4217
visa inlägg från instagram	4217
visa innehåll	4202
visa innehållet	4277
visa lösenord	4292
visa och godkänn	4277
visa översättning	4218
visas tiesības paturētas	2980
visi komentāri	2975
vissza a címlapra	2343
vissza a főoldalra	2343
vissza a tetejére	2262
vissza az oldal tetejére	2343
visszajelzés	2256
visszajelzés küldése	2350
viteză de redare	3670
vizitează magazinul	3668
više o temi	3884
više od autora	3960
više vijesti iz regije	3884
više članaka	3960
više članaka autora	3960
viết bình luận	4673
viết bình luận của bạn	4706
viết trả lời	4706
vlastná suma	4050
vlastní částka	578
vložený obsah	564
vložit do košíku	561
vložit komentář	598
vložiť do košíka	4038
vložiť komentár	4067
vnesite e-poštni naslov	4154
vnesite veljaven e-poštni naslov	4154
voce generată de ai	3670
você concorda? vote	3527
você está seguindo este tema	3601
você já está inscrito	3597
você já segue este tema	3578
você já votou	3541
você pode gostar	3499
você pode se interessar	3499
você segue este autor	3601
você também pode gostar	3499
voir le détail	1916
voir les détails	1916
voir les réponses	1963
voir les résultats	91	1916
voir les résultats du sondage	1943
voir toute l'actualité	1990
voir toutes les vidéos	1990
voix générée par ia	2011
voltar ao início	3570
voltar atrás	3503
voltar à página inicial	3570
volver al índice	1555
volver atrás	1454
von einer künstlichen stimme vorgelesen	936
von ki übersetzt	959
vorgelesen von einer künstlichen stimme	936
vos réactions	1908
votează	91
votează în sondaj	3662
votează în sondajul nostru	3641
votre avis nous intéresse	1943
votre demande a bien été envoyée	2018
votre demande a été envoyée	2018
votre message a bien été envoyé	1986
votre nom et prénom	2018
votre prénom	1987
votre soutien fait la différence	2015
votre vote a bien été pris en compte	1963
votre vote a été enregistré	1963
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3662
votul tău a fost înregistrat	3662
vous aimerez peut-être	1912
vous avez déjà un compte	1879
vous avez déjà un compte ? connectez-vous	1879
vous avez déjà un compte ? identifiez-vous	1879
vous avez déjà voté	1963
vous bloquez nos publicités	2014
vous n'êtes pas abonné	1984
vous n'êtes pas encore inscrit	1984
vous n'êtes pas inscrit	1984
vous possédez déjà un compte	1879
vous pourriez être intéressé	1912
vous suivez ce thème	2022
vous suivez déjà ce sujet	1999
vous suivez déjà ce thème	1999
vous suivez déjà cet auteur	1999
vous êtes bien inscrit	2018
vous êtes déjà inscrit	2018
vous êtes inscrit	2018
vprašanje dneva	4134
vreau să donez	3683
vreau să primesc newsletterul	3648
vreau să susțin	3683
vsak evro šteje	4149
vsak petek. brezplačno. brez spama	4154
vsak prispevek šteje	4149
vsaka donacija šteje	4149
vsebina je avtorsko zaščitena	4161
vsebina sporočila	4084
vsebine naših partnerjev	4169
vsebine ni mogoče prikazati	4139
vsi članki	4157
vsi članki avtorice	4157
vsi članki avtorja	4157
vstúpiť do diskusie	3988
vstúpiť do galérie	4059
vui lòng kiểm tra email	4729
vui lòng nhập bình luận	4744
vui lòng nhập email	4729
vui lòng nhập email hợp lệ	4729
vui lòng nhập họ tên	4729
vyberte si predplatné	4053
vyberte si předplatné	581
vyberte částku	578
vybrat předplatné	581
vybrať	4054
vybrať predplatné	4053
vygenerované ai	4065
vygenerované pomocou ai	4065
vygenerováno ai	596
vygenerováno pomocí ai	596
vyplňte toto pole	585
vypnite blokovanie reklám	4048
vypnite prosím adblock	4048
vypnite, prosím, adblock	4048
vypnúť zvuk	4043
vypněte prosím adblock	575
vypněte si adblock	575
vypočuť si článok	4043
vypočuť článok	4043
vyskytla sa chyba. skúste to znova	4056
vyskúšajte si kvíz	4034
vytisknout článek	482
vytlačiť	3988
vytlačiť recept	61
vytlačiť článok	3988
vytvorené ai	4065
vytvorené pomocou ai	4065
vytvorené umelou inteligenciou	4065
vytvořeno ai	596
vytvořeno pomocí ai	596
vytvořeno umělou inteligencí	596
vytvořila ai	596
vytvořit účet	472
vyzkoušejte si kvíz	555
vyzkoušet	472
vyčerpali ste limit článkov	4053
vágólapra másolva	2356
válassz csomagot	2337
válassz előfizetést	2337
válassz összeget	2334
válasszon csomagot	2337
válasszon előfizetést	2337
válasszon összeget	2334
válasz	2256	2352
válaszok elrejtése	2351
válaszok megjelenítése	2351
válaszolok	2352
választom	2338
választás mentése	2316
vásárlás a webshopban	2251
váš e-mail	478
váš email	585
váš hlas bol započítaný	4034
váš hlas bol zaznamenaný	4034
váš hlas byl započítán	555
váš hlas byl zaznamenán	555
väiksem tekst	1632
väline sisu	1591
välj	4293
välj abonnemang	4292
välj belopp	4290
välj din prenumeration	4292
välj ditt abonnemang	4292
välj erbjudande	4292
välj prenumeration	4292
välj som föredragen källa	4309
vänligen stäng av annonsblockeraren	4286
värsked uudised	1575
vælg	728
vælg abonnement	727
vælg beløb	724
vælg dit abonnement	727
vælg som foretrukken kilde	744
vælg tilbud	727
vérifiez votre boîte de réception	1986
vérifiez votre boîte mail	1986
vés a la recepta	61
více	498
více k tématu	498
více o tématu	498
více si o tom přečtete zde	498
více článků	588
vídeo anterior	1547	3591
vídeo destacado	1547
vídeo indisponível	3549
vídeo no disponible	430	1506
vídeo não disponível	3549
vídeo seguinte	3591
vídeo siguiente	1547
vídeos	1450	3499
võib-olla hiljem	1620
võid igal ajal loobuda	1625
võta nõusolek tagasi	1614
võta toimetusega ühendust	1628
výber redakcie	3985
výběr redakce	498
výhoda pre predplatiteľov	4038
výhoda pro předplatitele	561
výhody pre predplatiteľov	4038
výhody pro předplatitele	561
výsledky	92
výsledky ankety	568
výsledky hlasovania	4044
výsledky hlasování	568
vēl nav konta	2968
vēl neesi abonents	2968
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
všetky komentáre	4067
všetky články	4059
všetky články autora	4059
všetky články autorky	4059
všeč mi je	4165
vždy povolit	565
vždy povoliť	4041
vždy zobrazovat	564
vždy zobrazovať	4040
về trang chủ	4733
về tác giả	4734
về đầu trang	4676
""", 'w': """
w każdy piątek. za darmo. bez spamu	3439
warto przeczytać	3357
was können wir besser machen	858
wczytaj treść	3420
wczytaj więcej	3442
webshopunkból	2313
webáruház	2250
weiterblättern	953
weitere beiträge	809
werbung schließen	965
werbung überspringen	792
weź udział w dyskusji	3407
whatsapp'ta paylaş	4396
whatsapp'tan paylaş	4481
whatsappで読む	2672
wiadomość	3440
wiadomość została wysłana	3439
wideo jest niedostępne	3423
wideo niedostępne	3423
widzisz błąd	3446
wie gefällt ihnen dieser artikel	858
wie wir unsere quellen schützen	956
wielkość czcionki	65
wielkość tekstu	3456
więcej	3357
więcej artykułów	3357
więcej informacji	3357
więcej na ten temat	3357
więcej o	3357
więcej od tego autora	3442
więcej tekstów autora	3442
więcej z	3357
wpisz kwotę	3433
wpisz swój e-mail	3327
wprowadź adres e-mail	3327
wpłata jednorazowa	3434
wpłata miesięczna	3434
wpłać	3321
wpłać jednorazowo	3433
wpłać teraz	3321
wróć do góry	3442
wróć na górę	3442
wróć na stronę główną	3442
wspieraj co miesiąc	3433
współpraca płatna	3458
współpraca reklamowa	3339
wszystkie # zdjęcia	3441
wszystkie # zdjęć	3441
wszystkie artykuły	3442
wszystkie artykuły autorki	3442
wszystkie zdjęcia	3441
wszystkie zdjęć	3441
wybierz kwotę	3433
wybierz ofertę	3436
wybierz prenumeratę	3436
wybierz subskrypcję	3436
wycofaj zgodę	3420
wykorzystałeś limit artykułów	3436
wykryliśmy adblocka	3428
wypełnij to pole	3439
wypisz się w dowolnym momencie	3439
wypróbuj	3324
wyraź zgodę	3343
wystąpił błąd	3440
wystąpił błąd. spróbuj ponownie	3439
wystąpił błąd. spróbuj ponownie później	3439
wyłącz adblocka	3428
wyłącz blokowanie reklam	3428
wyłącz dźwięk	3423
wyłącz reklamy	3458
wyłączyłam adblocka	3429
wyłączyłem adblocka	3428	3429
wyślij	91	3440
wyślij e-mailem	3335
wyślij komentarz	3452
wyślij mailem	3456
wyślij opinię	3450
wyślij wiadomość	3439
wyślij zdjęcia	3446
wyślij zgłoszenie anonimowo	3446
wyślij znajomemu	3335
wyświetl treść	3420
wählen	948
własna kwota	3433
włącz	3427
włącz dźwięk	3423
włącz javascript	3423
""", 'x': """
x'te paylaş	4396
xem bình luận	4673
xem bản ghi	4713
xem bản gốc	4677
xem bản đồ	4677
xem bộ ảnh	4733
xem chi tiết	4677
xem chuyên đề	4733
xem các câu trả lời	4706
xem các gói	4749
xem công thức	61
xem giá	4712
xem giá tốt nhất	4752
xem gói đăng ký	4749
xem kết quả	91	4677
xem lại	4714
xem nhiều	4674
xem nhiều nhất	4674
xem nhiều trong tuần	4701
xem nội dung	4717
xem sản phẩm	4752
xem thêm	4674	4676
xem thêm bài của tác giả	4733
xem thêm bình luận	4673
xem thêm tin	4733
xem thêm video	4733
xem thêm ảnh	4733
xem tiếp	4676
xem toàn bộ	4676
xem trên ứng dụng	4719
xem trả lời	4706
xem tất cả	4676
xem tất cả bình luận	4706
xem tất cả ảnh	4733
xem ưu đãi	4712
xem ảnh cỡ lớn	4733
xem ảnh lớn	4733
xでシェア	2643
xでシェアする	2672
xでポスト	2643
xで共有	2723
xで表示	2727
xで見る	2727
x로 공유	2831
x에서 보기	2835
""", 'y': """
ya estás suscrito	1492
ya tenés suscripción	1492
yahoo! japan idでログイン	2709
yahoo!ショッピングで見る	2693
yahoo!ショッピングで購入	2693
yanit gönder	4446
yanitlari gör	4446
yanitlari göster	4446
yapay zeka ile seslendirilmiştir	4453
yapay zeka ile özet	4405
yapay zeka ile özetle	4478
yapay zeka ile üretildi	4492
yapay zeka özeti	4405
yapay zekâ ile seslendirildi	4453
yapay zekâ ile üretildi	4492
yapay zekâ tarafindan seslendirildi	4453
yapay zekâ özeti	4478
yazara e-posta gönder	4475
yazara mesaj gönder	4475
yazarin diğer haberleri	4403
yazarin diğer yazilari	4403
yazarin tüm yazilari	4403
yaziyi büyüt	4481
yaziyi küçült	4481
yeni oyunumuzu keşfet	4487
ymmärrän	1767
yorum gönder	4402
yorum yapmak için giriş yap	4446
yorumlar sadece abonelere açiktir	4486
yorumlari gör	4402
yorumu gönder	4446
yorumu şikayet et	4486
yorumu şikâyet et	4486
yorumunu gönder	4446
youtube-tartalom megjelenítése	2262
youtube-videó betöltése	2319
youtubeで見る	2727
youtubeで視聴	2727
youtube에서 보기	2835
yritä myöhemmin uudelleen	1841
yritä uudelleen	1841
yukari çik	4473
yz özeti	4405
yêu cầu của bạn đã được gửi	4750
""", 'z': """
z našeho e-shopu	561
z našeho obchodu	561
z nášho e-shopu	4038
z nášho obchodu	4038
z titulní strany	498
za naročnike	4151
zaakceptuj i pokaż	3420
zaboravili ste šifru	3954
zabranjeno prenošenje	3964
zabudnuté heslo	3981
zadajte platný e-mail	4056
zadejte platný e-mail	585
zadejte svůj e-mail	478
zadejte částku	578
zagłosuj	91
zahlungsart wählen	761
zainstaluj aplikację	3425
zakázat	574
zakázať	4047
zakúpiť licenciu	4063
zaloguj się	3324
zaloguj się przez apple	3436
zaloguj się przez facebooka	3436
zaloguj się przez google	3436
zaloguj się z google	3436
zamknij galerię	3442
zamknij reklamę	3458
zamów	3341
zamów książkę	3416
zamów teraz	3340
zapamatovat přihlášení	581
zapamatovat si mě	581
zapamiętaj mnie	3437
zapamätať si ma	4053
zapisz na później	3335
zapisz się	3327
zapisz się na newsletter	3327
zapisz wybór	3420
zapnout upozornění	571
zapnúť	4047
zapnúť notifikácie	4046
zapnúť titulky	4043
zapnúť upozornenia	4046
zapnúť zvuk	4043
zapomenuté heslo	472
zapomniałem hasła	3436
zapomniałeś hasła	3436
zapomněl jsem heslo	581
zapomněli jste heslo	581
započni kviz	3938
zarejestruj się	3324
zarezervovat místo	561
zarządzaj plikami cookies	3420
zarządzaj powiadomieniami	3426
zarządzaj zgodami	3343
zarządzaj zgodą	3420
zaten üye misiniz	4389
zauważyłeś błąd	3446
zavrieť galériu	4059
zavrieť reklamu	4072
zavřít	469
zavřít galerii	588
zavřít reklamu	604
začať kvíz	4034
začni kviz	4134
začít kvíz	555
załaduj film	3420
załaduj post	3420
załaduj treść	3420
załaduj wideo	3420
załaduj więcej	3360
załóż konto	3324
zaštita osobnih podataka	3900
zaštita privatnosti	3900
zašto vidim ovaj oglas	3973
zašto vidim ovu reklamu	3973
zbývající čas	568
zbývající čas #	567
zbývající čas -#	567
zdarma, každý pátek	479
zdieľajte tento text	3988
zdieľajte článok	3988
zdieľať	3988
zdieľať na facebooku	3988
zdieľať na whatsappe	4070
zdieľať článok	3988
zdjęcie # z #	3441
zdjęcie #/#	3441
zeskanuj kod i pobierz aplikację	3425
zeskanuj kod qr, aby pobrać aplikację	3425
zezwól	3427
zezwól i kontynuuj	3345
zezwól i pokaż	3345
zezwól na powiadomienia	3426
zezwól na reklamy	3432
zezwól raz	3420
zgadzam się	3343
zgadzam się na powiadomienia	3426
zgadzam się na wyświetlanie treści	3343
zgłoś	3351	3453
zgłoś błąd	3351
zgłoś komentarz	3452
zgłoś nadużycie	3452
zgłoś reklamę	3458
ziedot katru mēnesi	2967
ziņa ir nosūtīta	2970
ziņa tiek papildināta	2927
ziņo par kļūdu	2926
ziņot par komentāru	2975
ziņot par kļūdu	2926
zkontrolujte svoji e-mailovou schránku	585
zkontrolujte svou schránku	585
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	603
zkopírováno do schránky	602
zkuste to prosím později	585
zmeniť súhlas	4040
zmeniť veľkosť písma	4070
zmenšit písmo	602
zmenšiť písmo	4070
zmień rozmiar tekstu	3456
zmień ustawienia	3345
zmień ustawienia cookies	3345
zmień zgodę	3420
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	564
změnit velikost písma	602
znajdź nas na facebooku	3336
znalazłeś błąd	3446
znalazłeś błąd w tekście	3446
značky	3985
znova naloži stran	4148
znova načítať stránku	4049
znovu načíst stránku	577
zobacz # zdjęcia	3441
zobacz # zdjęć	3441
zobacz cenę	3416
zobacz galerię	3360
zobacz mapę	3361
zobacz ofertę	3416
zobacz również	3357
zobacz szczegóły	3361
zobacz także	3357
zobacz także inne	3357
zobacz też	3357
zobacz więcej	3357
zobacz wszystkie # zdjęcia	3441
zobacz wszystkie # zdjęć	3441
zobacz wszystkie artykuły	3442
zobacz wszystkie zdjęcia	3441
zobacz wszystkie zdjęć	3441
zobacz zdjęcia	3441
zobacz zdjęć	3441
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
zobraziť # fotiek	4058
zobraziť # fotky	4058
zobraziť # fotografie	4058
zobraziť # fotografií	4058
zobraziť # odpovede	4067
zobraziť a prijať	4040
zobraziť cenu	4038
zobraziť diskusiu	3988
zobraziť fotiek	4058
zobraziť fotky	4058
zobraziť fotografie	4058
zobraziť fotografií	4058
zobraziť galériu	4059
zobraziť heslo	4053
zobraziť komentáre	4067
zobraziť menej	3986
zobraziť obsah	3999
zobraziť odpovede	4067
zobraziť ponuku	4038
zobraziť ponuky	4053
zobraziť popis	4059
zobraziť predplatné	4053
zobraziť prepis	4043
zobraziť titulky	4043
zobraziť viac	3986
zobraziť výsledky	91	4034
zobraziť všetko	3986
zobraziť všetky # fotiek	4058
zobraziť všetky # fotky	4058
zobraziť všetky # fotografie	4058
zobraziť všetky # fotografií	4058
zobraziť všetky fotiek	4058
zobraziť všetky fotky	4058
zobraziť všetky fotografie	4058
zobraziť všetky fotografií	4058
zobraziť všetky články	4059
zobraziť všetkých # fotiek	4058
zobraziť všetkých # fotky	4058
zobraziť všetkých # fotografie	4058
zobraziť všetkých # fotografií	4058
zobraziť všetkých fotiek	4058
zobraziť všetkých fotky	4058
zobraziť všetkých fotografie	4058
zobraziť všetkých fotografií	4058
zoradiť podľa	4067
zostań patronem	3321
zostań patronką	3433
zostať prihlásený	4053
zostávajúci čas	4044
zostávajúci čas #	4043
zostávajúci čas -#	4043
zpráva	586
zpráva byla odeslána	585
zpráva pro příjemce: dar	578
zpět na hlavní stránku	588
zpět na začátek	588
zpět nahoru	500
zrušit můžete kdykoli	581
zrušit můžete kdykoliv	581
zrušiť môžete kedykoľvek	4053
zu meine themen hinzufügen	963
zu meinen themen hinzufügen	963
zum rätsel	926
zum vollständigen artikel	952
zur großansicht	952
zur leseliste hinzufügen	899
zur merkliste hinzufügen	785
zur übersicht	812
zurück	803
zurück nach oben	812	952
zurück zum anfang	960
zurück zur startseite	952
zurück zur übersicht	952
zvoliť	4054
zvolte předplatné	581
zvolte částku	578
zvoľte predplatné	4053
zvoľte sumu	4050
zväčšiť	4044
zväčšiť foto	4059
zväčšiť fotografiu	4059
zväčšiť písmo	4070
zväčšiť text	4070
zvětšit	500
zvětšit foto	588
zvětšit fotografii	588
zvětšit písmo	602
zvětšit text	602
zwiń	3360
zásady cookies	564
zásady ochrany osobných údajov	4040
získat licenci	593
získat předplatné	581
získať licenciu	4063
získať predplatné	4053
zůstat přihlášen	581
""", '£': """
£# at amazon	1360
""", '©': """
©ntb	3244
""", 'à': """
à découvrir	1912
à la une	1912
à lire	1912
à lire aussi	1912
à lire dans ce dossier	1912
à lire dans la même rubrique	1912
à lire ensuite	1912
à lire également	1912
à ne pas manquer	1912
à voir	1912
à voir aussi	1912
à voir ensuite	2020
""", 'á': """
áno, chcem	4047
áno, prosím	4047
átirat	2325
átirat elolvasása	2324
átirat megjelenítése	2324
áudio gerado por ia	3519
áudio gerado por voz sintética	3519
""", 'ä': """
ähnliche artikel	809
ähnliche beiträge	809
ähnliche themen	809
äldst	4308
äldsta	4308
äldsta först	4307
älteste	962
älteste zuerst	961
älä missaa mitään	1742
älä salli	1830
älä seuraa	1855
ämne	4296
ämnen	4214
ämnen i artikeln	4214
ämnen i den här artikeln	4298
ändra cookie-inställningar	4205
ändra cookieinställningar	4205
ändra dina cookie-inställningar	4205
ändra dina cookieinställningar	4277
ändra inställningar	4205
ändra samtycke	4277
ändra textstorlek	4311
är du inte prenumerant	4292
är du redan prenumerant	4182
äänenvoimakkuus	1825
äänesi on laskettu	1809
äänesi on rekisteröity	1809
äänesi on tallennettu	1809
äänestyksen tulokset	1825
äänestys	92
äänestä	91	1815
äänestä nyt	91	1809
äänestä tästä	1766
ääni on tuotettu tekoälyllä	1824
ääni pois	1824
ääni päälle	1824
""", 'å': """
åbn	656
åbn appen	716
åbn billedgalleri	733
åbn galleri	733
åbn i app	716
åbn kort	656
åpne	3216
åpne appen	3280
åpne bildegalleri	3296
åpne faktaboks	3216
åpne galleri	3296
åpne i app	3280
åpne kart	3216
årlig	3291
årlig betaling	3291
årligt	728
årsvis	4293
årsvis betalning	4293
återkalla samtycke	4277
återstående tid	4281
återstående tid #	4280
återstående tid -#	4280
""", 'æ': """
ældste	743
ældste først	742
ændr dine cookieindstillinger	640
ændr dit samtykke	711
ændr indstillinger	640
ændr samtykke	711
ændr tekststørrelse	745
""", 'ç': """
çengel bulmaca	4451
çerez ayarlari	4399
çerez ayarlarini yönet	4456
çerez politikasi	4399
çerez tercihleri	4456
çerez tercihlerini yönet	4456
çerezler	4399
çerezleri yönet	4491
çeviriyi göster	4406
çikiş yap	4389
çok okunanlar	4403
""", 'è': """
è gratis e ci vuole solo un minuto	2543
è stato utile	2556
""", 'é': """
é grátis e leva menos de um minuto	3531
é proibida a reprodução	3602
é proibida a reprodução do conteúdo	3602
écouter	1898
écouter (# min	1898
écouter le podcast	1915
écrire à la rédaction	1994
édition du jour	1912
élő	2325
élő közvetítésünk itt	2343
épingler	61
épingler la recette	61
értem	2264
értesítések	2330
értesítések engedélyezése	2327
értesítések kezelése	2327
értékeld a cikket	2350
értékeld a receptet	61
értékelje a cikket	2350
érvénytelen e-mail-cím	2340
étiquettes	1916
évente	2338
éves előfizetés	2338
éves fizetés	2338
éves számlázás	2338
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2331
így védjük a forrásainkat	2347
írd meg a véleményed	2256
írj a szerkesztőségnek	2347
írj hozzászólást	2351
írja meg véleményét	2256
írjon a szerkesztőségnek	2347
írjon hozzászólást	2351
írjon nekünk névtelenül	2347
""", 'î': """
îmi place	3663
în fiecare lună	3684
în parteneriat cu	3702
înainte # secunde	3670
înapoi # secunde	3670
înapoi la prima pagină	3692
înapoi la început	3713
înapoi sus	3630
încarcă conținutul	3674
încarcă mai multe	3630
încarcă mai multe comentarii	3662
încarcă postarea	3674
încarcă videoclipul	3674
închide	3614
închide fereastra	3713
închide galeria	3713
închide meniul	3713
înregistrare	3616
înregistrează-te	3616
îți mulțumim pentru vot	3641
""", 'ô': """
ô chữ	4711
""", 'ö': """
öffnen	812
ön hirdetésblokkolót használ	2331
ön mit gondol? szavazzon	2262
önceki	4405
önceki fotoğraf	4499
önceki görsel	4499
önceki haber	4403
önceki video	4492
önceki yazi	4499
öne çikan haberler	4403
öne çikanlar	4403
önerilen haberler	4403
önerilenler	4403
öppna	4218
öppna appen	4282
öppna bildgalleri	4298
öppna galleri	4298
öppna karta	4218
összes	2262
összes cikk	2343
összes elfogadása	2317
összes elutasítása	2317
összes megtekintése	2343
översatt med ai	4305
özet faydali oldu mu	4402
""", 'ú': """
új hozzászólás	2256
última hora	1450
últimas	3499
últimas entradas	1450
últimas noticias	1450
últimas notícias	3499
últimes notícies	393
últimos artículos	1450
únete	1411
únete a la conversación	1446
única	1519	3562
účtované ročne	4053
účtováno ročně	581
""", 'ü': """
über google anmelden	947
über whatsapp senden	964
über whatsapp teilen	964
übersetzung anzeigen	816
überweisung	762
ücretsiz dene	4389
ücretsiz haber limitinize ulaştiniz	4467
ücretsiz kargo	4483
ücretsiz oku	4496
ücretsiz oyna	4449
ücretsiz üye ol	4389
ücretsiz üye olun	4389
ücretsiz, spam yok	4469
ühekordne annetus	1622
ürüne git	4503
ürünü gör	4503
ürünü incele	4452
üye girişi	4389
üye ol	4388	4389
üye olun	4389
üzenet	2341
üzenet küldése	2340
üzenetét elküldtük	2340
""", 'ý': """
ý kiến	4673
ý kiến bạn đọc	4673
ý kiến của bạn	4673
""", 'ā': """
ārējais saturs	2937
""", 'č': """
častite nas kafom	3952
častite nas kavom	3952
častite nas s kavo	4149
čita sintetički glas	3945
čitaj bez oglasa	3973
čitaj u aplikaciji	3947
čitajte bez oglasa	3973
čitajte bez ograničenja	3954
čitajte u aplikaciji	3947
čitajte uz pretplatu	3954
članak je zaključan	3877
članak je zaštićen autorskim pravom	3964
članak se nastavlja ispod oglasa	3883
članak čita sintetički glas	3945
članek bere sintetični glas	4142
članek je avtorsko zaščiten	4161
članek je zaklenjen	4081
članek se nadaljuje pod oglasom	4084
članek se nadaljuje spodaj	4084
článek byl vytvořen automaticky	596
článek je chráněn autorským právem	593
článek namluvila umělá inteligence	567
článek pokračuje pod reklamou	486
článek čte syntetický hlas	567
články autora	588
článok bol vytvorený automaticky	4065
článok je chránený autorským právom	4063
článok číta syntetický hlas	4043
článok číta umelá inteligencia	4043
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
číta umelý hlas	4043
čítajte aj	3985
čítajte bez obmedzení	4053
čítajte najprv v aplikácii	4045
čítajte v aplikácii	4045
čítať bez reklám	4072
čítať celý článok	4059
čítať s predplatným	4053
čítať ďalej	4059
""", 'ď': """
ďakujeme za hlas	4034
ďakujeme za hlasovanie	4034
ďakujeme za odber	4056
ďakujeme za správu	4056
ďakujeme za vašu správu	4056
ďakujeme za váš hlas	91	4034
ďalšia fotografia	4059
ďalšia snímka	4059
ďalšia strana	4059
ďalšie foto	4059
ďalšie správy	3985
ďalšie video	4043
ďalšie články	19	3985
ďalšie články autora	4059
ďalší článok	4059
""", 'đ': """
đang theo dõi	4738
đang tải	4713
đang tải trình phát	4713
đang tải video	4713
điều khoản sử dụng	4672
điều khoản sử dụng | chính sách bảo mật	4672
đáng chú ý	4674
đã có tài khoản	4659
đã hiểu	4677
đã sao chép	4664
đã sao chép liên kết	4700
đã xảy ra lỗi	4729
đã đóng bình luận	4706
đóng	4657
đóng cửa sổ	4751
đóng góp	4658
đóng góp hàng tháng	4725
đóng góp một lần	4725
đóng menu	4751
đăng ký	4659
đăng ký của bạn đã được xác nhận	4750
đăng ký ngay	4659
đăng ký nhận thông báo	4720
đăng ký thành công	4729
đăng ký để đọc tiếp	4749
đăng nhập	4659
đăng nhập / đăng ký	4659
đăng nhập bằng apple	4727
đăng nhập bằng facebook	4727
đăng nhập bằng google	4727
đăng nhập với facebook	4727
đăng nhập với google	4727
đăng nhập để bình luận	4706
đăng nhập để đọc tiếp	4749
đăng xuất	4659
đường dây nóng	4734
được quan tâm	4701
được tài trợ	4669
được tạo bởi ai	4747
đặt báo	4659
đặt hàng ngay	4752
đặt mua ngay	4712
đặt vé ngay	4712
đến công thức	61
đến trang quyên góp	4725
đến trang ủng hộ	4725
đề xuất	4674
để sau	4657
địa chỉ email của bạn	4750
đọc bài gốc	4751
đọc bài tiếp theo	4751
đọc miễn phí	4749
đọc nhiều	4674
đọc nhiều nhất	4674
đọc sau	4700
đọc thêm	4674	4676
đọc tiếp	4676
đọc tiếp về chủ đề này	4701
đọc toàn bộ bài viết	4733
đọc trên ứng dụng	4719
đồng ý và tiếp tục	4717
đừng bỏ lỡ	4674
""", 'į': """
į el. parduotuvę	2889
į pradinį puslapį	2905
į viršų	2858
įdėti į krepšelį	2889
įgarsinta dirbtinio intelekto	2893
įjungti garsą	2893
įjungti pranešimus	2896
įkelti daugiau	2905
įkelti turinį	2891
įkelti įrašą	2891
įveskite el. pašto adresą	2903
įveskite galiojantį el. pašto adresą	2903
įveskite savo el. pašto adresą	2876
įveskite sumą	2899
įvyko klaida. bandykite dar kartą	2903
įvyko klaida. bandykite vėliau	2903
""", 'ľ': """
ľubovoľná suma	4050
""", 'ł': """
ładowanie odtwarzacza	3423
ładowanie wideo	3423
""", 'ř': """
řadit podle	598
řazení	599
""", 'ś': """
śledź nas	3336
""", 'ş': """
şifremi unuttum	4389
şifrenizi mi unuttunuz	4467
şikayet et	4447
şikâyet et	4447
şimdi değil	4387
şimdi satin al	4503
şurada paylaş	4396
""", 'š': """
šajā rakstā	2972
še nimate računa	4151
še niste naročnik	4151
šiame straipsnyje	2905
šifra	3955
šio turinio parodyti negalime	2891
šio turinio rodyti negalima	2891
šis laukas privalomas	2903
šis lauks ir obligāts	2970
šis raksts ir slēgts	2968
šis saturs nav pieejams	2959
šis straipsnis užrakintas	2901
šis turinys nepasiekiamas	2891
šis vaizdo įrašas nebepasiekiamas	2893
šis vaizdo įrašas nepasiekiamas	2893
šis video nav pieejams	2961
šis video vairs nav pieejams	2961
šo saturu nevar parādīt	2959
šrifto dydis	2910
štampaj	3887
štítky	498
""", 'ž': """
žaisti dabar	2887
že imam račun	4151
že imate račun	4081
že naročnik	4081
že podpiram	4092
že sledite	4166
želite li da primate obaveštenja	3948
želite li primati obavijesti	3948
želite prejemati obvestila	4145
želite prejemati potisna obvestila	4145
želiš primati obavijesti	3948
žiadny spam	4056
žinutė išsiųsta	2903
živě	568
žiūrėkite nuotraukas	2858
žiūrėkite vaizdo įrašą	2858
žiūrėti galeriją	2858
žiūrėti kainą	2889
žiūrėti komentarus	2908
žiūrėti pasiūlymą	2889
žiūrėti planus	2901
žiūrėti rezultatus	91	2887
žiūrėti visus	2905
žymos	2894
žádný spam	585
""", 'ư': """
ưu đãi cho bạn đọc	4712
ưu đãi cho độc giả	4712
ưu đãi tốt nhất	4728
""", 'ș': """
știrea anterioară	3692
știrea următoare	3692
știri pe aceeași temă	3656
știri recomandate	3628
știri similare	3628
știrile zilei	3628
""", 'ț': """
ți-a fost util	3662
ți-a fost util acest articol	3641
ți-a fost util acest rezumat	3641
ți-ai uitat parola	3653
ți-ar putea plăcea și	3656
ține-mă minte	3687
""", 'ά': """
άκουσε το άρθρο	1044
άλλες ειδήσεις	19
άλλο ποσό	1057
άνοιγμα	990
άνοιγμα εφαρμογής	1051
άνοιγμα στην εφαρμογή	1051
άνοιγμα χάρτη	990
""", 'έ': """
έξοδος από πλήρη οθόνη	1044
έχετε ήδη λογαριασμό	975
έχετε ήδη ψηφίσει	1036
έχω ήδη λογαριασμό	1060
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1062
έχω λογαριασμό	1060
""", 'ή': """
ήταν χρήσιμο	1036
""", 'ί': """
ίσως αργότερα	973
ίσως σας ενδιαφέρει	987
""", 'α': """
αγορά από amazon	1042
αγορά από το amazon	1042
αγορά βιβλίου	1042
αγορά εισιτηρίων	1042
αγοράστε εισιτήρια	1042
αγοράστε εισιτήριο	1042
αγοράστε το βιβλίο	1042
αγοράστε τώρα	1094
ακολουθήστε μας	1072
ακολουθήστε το θέμα	1072
ακολουθήστε τον αρθρογράφο	1093
ακολουθήστε τον συντάκτη	1072
ακολουθείτε ήδη αυτό το θέμα	1072
ακολουθείτε ήδη αυτόν τον συντάκτη	1093
ακολούθησε	1073
ακούστε	980
ακούστε το άρθρο	980
ακυρώνετε όποτε θέλετε	1060
ακύρωση οποιαδήποτε στιγμή	1060
ανάκληση συγκατάθεσης	1048
αναζήτηση	989
ανανέωση σελίδας	1055
ανανέωση συνδρομής	1089
ανανέωση της σελίδας	1055
αναπαραγωγή βίντεο	1044
αναφέρετε λάθος	1080
αναφέρετε το σχόλιο	1080
αναφορά	1037
αναφορά λάθους	986
αναφορά σχολίου	1080
αντιγραφή	1076
αντιγραφή link	980
αντιγραφή συνδέσμου	980
αντιγραφή συνδέσμου άρθρου	980
απάντηση	986
απενεργοποίησα τον ad blocker	1055
απενεργοποιήστε το για να συνεχίσετε	1055
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1089
αποδέχομαι	993
αποδέχομαι τους όρους χρήσης	1062
αποδοχή	993
αποδοχή και συνέχεια	1048
αποδοχή όλων	993
αποδοχή όλων των cookies	1084
αποθήκευση	980
αποθήκευση άρθρου	1095
αποθήκευση επιλογών	1048
αποθήκευση προτιμήσεων	1048
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	980
αποκλειστικά για συνδρομητές	1060
αποκτήστε το τώρα	1094
απομαγνητοφώνηση	1045
απομνημόνευση	1061
αποστολή	1063
αποστολή με email	980
αποστολή σχολίου	1036
αποσύνδεση	975
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	1037
αποτελέσματα ψηφοφορίας	1037
αποτυχία φόρτωσης βίντεο	1085
απόκρυψη	990
απόκρυψη απαντήσεων	1036
απόρριψη	993
απόρριψη όλων	993
απόρριψη όλων των cookies	1084
αργότερα	973
αρχική	989
αρχική σελίδα	1066
αυτό το άρθρο είναι κλειδωμένο	1060
αυτό το βίντεο δεν είναι διαθέσιμο	1044
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1044
αυτό το πεδίο είναι υποχρεωτικό	1062
αυτόματη αναπαραγωγή	1045
αυτόματη μετάφραση	1045
αφήγηση με συνθετική φωνή	1044
αφήστε ένα σχόλιο	1036
αφήστε σχόλιο	986
αφήστε το σχόλιό σας	1036
""", 'β': """
βίντεο	987
βαθμολογήστε το άρθρο	986
βρήκατε κάποιο λάθος	1068
βρήκατε λάθος	1068
""", 'γ': """
γίνε συνδρομητής	975
γίνε υποστηρικτής	1057
γίνετε μέλος	974
γίνετε συνδρομητής	975
γίνετε υποστηρικτές	1057
γράψτε σχόλιο	986
γράψτε το email σας	1090
γράψτε το σχόλιό σας	1080
""", 'δ': """
δείτε ακόμη	1092
δείτε και	987
δείτε ξανά	1085
δείτε περισσότερα	989
δείτε τα αποτελέσματα	91	990
δείτε τα πακέτα	1089
δείτε τα πακέτα συνδρομών	1089
δείτε τα σχόλια	986
δείτε τα όλα	1092
δείτε τη συλλογή	1066
δείτε τη συνταγή	61
δείτε την προσφορά	1042
δείτε τις απαντήσεις	1036
δείτε τις προσφορές	1089
δείτε τις φωτογραφίες	1066
δείτε το αφιέρωμα	1066
δείτε το προφίλ	1068
δείτε το προϊόν	1094
δείτε το στο amazon	1042
δείτε το φωτορεπορτάζ	1066
δείτε φωτογραφίες	1066
δείτε όλα	989
δείτε όλα τα άρθρα	1066
δείτε όλα τα βίντεο	1066
δείτε όλα τα παιχνίδια	1039
δείτε όλες τις ειδήσεις	1066
δείτε όλες τις προσφορές	1042
δείτε όλες τις φωτογραφίες	1066
δεν έχετε λογαριασμό	1060
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1044
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1048
δεν είστε ακόμη συνδρομητής	1060
δεν είστε συνδρομητής	1060
δεν μου αρέσει	1037
δεν ξέρω	1037
δεν ξέρω / δεν απαντώ	1037
δες περισσότερα	1092
δημιουργήθηκε με ai	1085
δημιουργήθηκε με τεχνητή νοημοσύνη	1085
δημιουργία λογαριασμού	975
δημοσίευση σχολίου	1036
δημοσκόπηση	92
δημοφιλέστερα	987
δημοφιλέστερο	1061
δημοφιλή	987
δημοφιλή άρθρα	987
διάρκεια	1045
διαβάζεται από συνθετική φωνή	1044
διαβάστε ακόμα	987
διαβάστε ακόμη	987
διαβάστε αργότερα	1095
διαβάστε δωρεάν	1089
διαβάστε επίσης	987
διαβάστε επίσης στο	987
διαβάστε και	987
διαβάστε ολόκληρο το άρθρο	1066
διαβάστε περισσότερα	987	989
διαβάστε στην εφαρμογή	1051
διαβάστε το στην εφαρμογή	1051
διαβάστε όλο το άρθρο	1066
διαθέσιμη στο app store	1051
διαθέσιμο στο app store	1051
διαφήμιση	983
διαφημίσεις	983
διαφημιση	983
διαφημιστικό περιεχόμενο	87	983
διαχείριση cookies	1048
διαχείριση επιλογών	1048
διαχείριση προτιμήσεων	1084
διαχείριση συγκατάθεσης	1048
δωρήστε	974
δωρίστε το άρθρο	1075
δωρεά	974
δωρεάν αποστολή	1077
δωρεάν, χωρίς spam	1062
""", 'ε': """
είσοδος	975
είστε ήδη εγγεγραμμένος	1090
είστε ήδη συνδρομητής	1060
εγγραφή	975
ειδήσεις σήμερα	987
ειδήσεις τώρα	987
ειδοποίηση για συντάκτη	1093
εισάγετε έγκυρο email	1062
εισάγετε το email σας	1090
εισαγάγετε το email σας	1090
εκτυπώστε το άρθρο	980
εκτύπωση	980
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1062
ελέγξτε το email σας	1062
ελεύθερη δωρεά	1088
ελεύθερο ποσό	1057
εμφάνιση ανάρτησης	1048
εμφάνιση απαντήσεων	1036
εμφάνιση λιγότερων	1066
εμφάνιση περιεχομένου	1048
εμφάνιση περισσότερων	1066
εμφάνιση πρωτοτύπου	990
εμφάνιση υποτίτλων	1044
εμφάνιση όλων	990
ενεργοποίηση	1053
ενεργοποίηση ειδοποιήσεων	1052
ενεργοποιήστε τις ειδοποιήσεις	1052
επαναφόρτωση σελίδας	1055
επικοινωνήστε μαζί μας	1068
επικοινωνήστε με τη σύνταξη	1068
επικοινωνήστε με τον συντάκτη	1068
επικοινωνία	986
επικοινωνία με τη σύνταξη	1068
επιλέξτε	1061
επιλέξτε πακέτο	1060
επιλέξτε ποσό	1088
επιλέξτε συνδρομή	1060
επιλέξτε τη συνδρομή σας	1060
επιλογές συντακτών	987
επιλογή	1061
επισκεφθείτε το κατάστημα	1042
επιστροφή στην αρχική	1066
επιστροφή στην κορυφή	989
επιτρέπεται	1053
επόμενη είδηση	1066
επόμενη εικόνα	1092
επόμενη φωτογραφία	1092
επόμενο	989
επόμενο άρθρο	987
επόμενο βίντεο	1085
επώνυμο	1063
ερώτηση της ημέρας	91
ετήσια	1058
ετήσια χρέωση	1061
ετικέτες	987
ευχαριστούμε για τη στήριξή σας	1088
ευχαριστούμε για τη στήριξη	1088
ευχαριστούμε για την ψήφο σας	91	1036
ευχαριστούμε, το μήνυμά σας στάλθηκε	1062
εφάπαξ	1058
εφάπαξ δωρεά	1057
""", 'η': """
η διαφήμιση συνεχίζεται	1094
η δωρεά μου	1088
η εγγραφή ολοκληρώθηκε	1090
η εγγραφή σας ολοκληρώθηκε	1090
η στήριξή σας κάνει τη διαφορά	1088
η ψήφος σας καταχωρήθηκε	1036
η ψήφος σας καταχωρίστηκε	1036
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1052
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1052
θέμα	1091
θέματα	987
θα θέλατε να λαμβάνετε ειδοποιήσεις	1052
""", 'κ': """
κάθε ευρώ μετράει	1057
κάθε μήνα	1058
κάθε συνεισφορά έχει αξία	1057
κάθε συνεισφορά μετράει	1057
κάνε το κουίζ	1039
κάντε δωρεά	974
κάντε μια δωρεά	974
κάντε το κουίζ	1039
κάντε το τεστ	1039
κάτι πήγε στραβά	1063
καλύτερη προσφορά	1061
κανόνες σχολιασμού	986
κατάλαβα	990
κατάργηση σίγασης	1044
κατάστημα	1077
κατεβάστε από το app store	1051
κατεβάστε από το google play	1051
κατεβάστε την εφαρμογή	1051
κατεβάστε το app	1051
κατεβάστε το επεισόδιο	1044
κατεβάστε το ηχητικό	1044
κατηγορίες	987
κεράστε μας έναν καφέ	1057
κλείσιμο	973
κλείσιμο μενού	1092
κλείσιμο παραθύρου	1092
κλείστε θέση	1042
κοινοποίησε	980
κοινοποίηση	980
κοινοποίηση στο facebook	980
κοινοποίηση στο twitter	980
κοινοποίηση στο whatsapp	1075
κοινοποιήστε	980
κοινοποιήστε το άρθρο	980
κρυπτόλεξο	1041
κωδικοί έκπτωσης	1094
""", 'λ': """
λήψη ήχου	1044
λεπτομέρειες	990
λιγότερα	990
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1075
μέγεθος κειμένου	65
μήνυμα	1091
με την υποστήριξη	983
με την υποστήριξη της	1077
με την υποστήριξη του	1077
μεγέθυνση	990
μεγέθυνση εικόνας	1066
μεγαλύτερα γράμματα	1075
μενού	989
μετάβαση στη σελίδα δωρεών	1057
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1062
μη έγκυρο email	1062
μη διαθέσιμο βίντεο	1044
μη χάσετε	987
μην το χάσεις	987
μην χάσετε	987
μηνιαία	1058
μηνιαία δωρεά	1057
μηνιαία συνεισφορά	1057
μηνιαία χρέωση	1061
μηνιαίως	1058
μικρότερα γράμματα	1075
μοιράσου το	980
μοιράσου το άρθρο	1095
μοιραστείτε	980
μοιραστείτε το	980
μοιραστείτε το άρθρο	980
μου αρέσει	1037
μπορεί να σας αρέσει	987
μόνο για συνδρομητές	975
""", 'ν': """
να επιτρέπεται πάντα	1048
να επιτραπεί	1053
να με θυμάσαι	1060
ναι, θέλω	1053
νεότερα	1037
νεότερα πρώτα	1037
""", 'ξ': """
ξέχασα τον κωδικό μου	1060
ξεκλειδώστε το άρθρο	1089
ξεχάσατε τον κωδικό	975
ξεχάσατε τον κωδικό σας	1060
""", 'ο': """
ο λογαριασμός μου	975
ο σύνδεσμος αντιγράφηκε	980
οι συνεργάτες μας	1048
ονοματεπώνυμο	1063
""", 'π': """
πάντα να επιτρέπεται	1048
πάρτε μέρος στη δημοσκόπηση	1036
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1066
παίξε τώρα	1039
παίξε υπεύθυνα	1042
παίξτε δωρεάν	1039
παίξτε τώρα	1039
παίξτε υπεύθυνα	1042
παιχνίδια	1041
πακέτα συνδρομών	1089
παλαιότερα	1037
παράλειψη	1045
παράλειψη διαφήμισης	1085
παρουσιάστηκε σφάλμα	1062
πατήστε για ήχο	1085
παύση βίντεο	1044
παύση παρακολούθησης	1072
πείτε μας τη γνώμη σας	1036
πείτε τη γνώμη σας	1036
περίληψη ai	1071
περίληψη με ai	1071
περισσότερα	987	989
περισσότερα άρθρα	987
περισσότερα άρθρα του συντάκτη	1066
περισσότερα σχόλια	1036
περισσότερες ειδήσεις	987
περισσότερες επιλογές	1076
πες τη γνώμη σου	1036
πλήρης οθόνη	1045
πληρωμή με paypal	1089
πολιτική cookies	993
πολιτική απορρήτου	993
πολιτική διορθώσεων	1068
προβολή περιεχομένου	1048
προηγούμενη είδηση	1066
προηγούμενη φωτογραφία	1092
προηγούμενο	989
προηγούμενο άρθρο	987
προηγούμενο βίντεο	1085
προνόμια συνδρομητών	1042
προσθήκη απάντησης	1080
προσθήκη στα θέματά μου	1093
προσθήκη στο καλάθι	1094
προσθήκη σχολίου	986
προσθήκη ως προτιμώμενη πηγή	1072
προστασία προσωπικών δεδομένων	993
προσφορά για αναγνώστες	1042
προσφορά για συνδρομητές	1042
προτείνουμε	987
προτείνουμε επίσης	987
προτεινόμενα	987
προτιμήσεις cookies	1048
προτιμήσεις απορρήτου	1084
προωθητικό περιεχόμενο	983
πρόσφατα άρθρα	987
πώς να απενεργοποιήσετε τον ad blocker	1055
πώς να το απενεργοποιήσετε	1056
""", 'ρ': """
ροή	987
ροή ειδήσεων	987
ρυθμίσεις cookie	1048
ρυθμίσεις cookies	993
ρυθμίσεις απορρήτου	1048
""", 'σ': """
σίγαση	1045
σας βοήθησε αυτό το άρθρο	1036
σας φάνηκε χρήσιμο	1036
σε συνεργασία με	1077
σκανάρετε το qr code	1051
σταυρόλεξα	1041
σταυρόλεξο	1041
στείλε το σε φίλο	980
στείλτε μας τις φωτογραφίες σας	1068
στηρίξτε μας	974
στηρίξτε μας στο patreon	1057
συμφωνώ	993
συμφωνώ με την επεξεργασία των δεδομένων μου	1062
συμφωνώ με τους όρους χρήσης	1062
συνέχεια ανάγνωσης	989
συνέχεια με apple	1060
συνέχεια με email	1089
συνέχεια με facebook	1060
συνέχεια με google	1060
συνέχεια στην ιστοσελίδα	1051
συνέχεια στο site	1051
συνέχεια στον browser	1051
συνδεθείτε	975
συνδρομή	975
συνδρομητές	975
συνεχίστε την ανάγνωση	1092
σφάλμα φόρτωσης βίντεο	1085
σχετικά	987
σχετικά άρθρα	987
σχετικά θέματα	987
σχετικά νέα	987
σχετικές ειδήσεις	987
σχετικό άρθρο	987
σχολιάστε	986
σχολιάστε το άρθρο	986
σχόλια	986
σχόλιο	986
σύνδεση	975
σύνδεση με apple	1060
σύνδεση με facebook	1060
σύνδεση με google	1060
σύνοψη με ai	1071
""", 'τ': """
τέλος διαφήμισης	1042
τέλος της διαφήμισης	1042
τέσταρε τις γνώσεις σου	1039
τα πιο δημοφιλή	987
τα πιο δημοφιλή της ημέρας	987
τα πιο διαβασμένα	987
τα πιο πρόσφατα	987
τα σχόλια είναι απενεργοποιημένα	1080
τα σχόλια είναι μόνο για συνδρομητές	1080
ταξινόμηση	1037
ταξινόμηση κατά	1037
ταχύτητα αναπαραγωγής	1044
τελευταία άρθρα	987
τελευταία νέα	987
τελευταίες ειδήσεις	987
τεστάρετε τις γνώσεις σας	1039
το email σας	1090
το email υπάρχει ήδη	1090
το αίτημά σας στάλθηκε	1090
το αίτημά σας υποβλήθηκε	1090
το απενεργοποίησα	1055
το βίντεο δεν είναι διαθέσιμο	1044
το βίντεο φορτώνει	1044
το μήνυμά σας	1090
το μήνυμά σας εστάλη	1062
το μήνυμά σας στάλθηκε	1062
το πεδίο είναι υποχρεωτικό	1062
το πιο δημοφιλές	1061
το ψευδώνυμό σας	1080
το όνομά σας	1080
τρέχων χρόνος	1045
""", 'υ': """
υπενθύμιση αργότερα	973
υποβολή	91	1063
υποβολή σχολίου	986
υπολειπόμενος χρόνος	1045
υποστηρίξτε μας	974
υποχρεωτικά πεδία	1062
υποχρεωτικό πεδίο	1062
υπότιτλοι	1045
""", 'φ': """
φόρτωση ανάρτησης	1048
φόρτωση βίντεο	1044
φόρτωση περιεχομένου	1048
φόρτωση περισσότερων	989
φόρτωση περισσότερων σχολίων	1036
φόρτωση προγράμματος αναπαραγωγής	1044
""", 'χ': """
χαρίστε αυτό το άρθρο	980
χορηγοί	1077
χορηγούμενο	983
χορηγούμενο άρθρο	983
χορηγούμενο περιεχόμενο	983
χορηγός	1077
χρόνος που απομένει	1044
χωρίς spam	1062
""", 'ψ': """
ψήφισε	91	1037
ψηφίστε	91	1037
ψηφίστε στη δημοσκόπηση	1036
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1066
όλα τα βίντεο	1066
όλα τα νέα	1066
όλα τα παιχνίδια	1039
όλα τα σχόλια	986
όλες οι ειδήσεις	987
όνομα	1063
όροι σχολιασμού	986
όροι χρήσης	993
όχι ευχαριστώ	973
όχι τώρα	973
όχι, ευχαριστώ	973
""", 'а': """
або	4628
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3836
автовідтворення	4616
автоматический перевод	3862
автоматическое воспроизведение	3836
автоматичне відтворення	4616
автоматичний переклад	4642
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3730
авторизоваться	3730
адрес электронной почты	3733
актуално	230
актуальне	4540
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3857
анонимный ящик	3857
анонімна пошта	4637
анонімна скринька	4637
архив	3760
аудиоверсия	3836
аудіоверсія	4616
""", 'б': """
бажаєте отримувати сповіщення	4619
банковская карта	3729
банковский перевод	3729
без спам	300
без спама	3850
без спаму	4630
безкоштовна доставка	4611
безкоштовно. без спаму	4630
безопасный платеж	3728
безплатна доставка	284
бесплатная доставка	3831
бесплатно. без спама	3850
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3840
блокувати	4620
больше	3760
больше материалов по теме	3760
больше новостей	3760
больше статей	3853
будь-яка сума	4625
будьте в курсе	3733
была ли статья полезной	3755
більше від автора	4633
більше за темою	4540
більше матеріалів автора	4556
більше матеріалів за темою	4540
більше на цю тему	4540
більше новин	4540
більше новин на тему	4540
більше по темі	4540
більше про це	4543
більше статей	4633
""", 'в': """
в закладки	3867
в избранное	3740
в корзину	3747	3830
в магазин	3748
в наш магазин	3830
в тази статия	303
в тренде	3760
в этой статье	3853
важен каждый рубль	3844
важен любой вклад	3844
важко відповісти	4607
важлива кожна гривня	4624
важливий кожен внесок	4624
важливо	4540
вам будет интересно	3760
вам може бути цікаво	4540
вам може сподобатися	4540
вам может быть интересно	3760
вам может понравиться	3760
вам також може сподобатися	4540
варианты подписки	3847
вартість доставки	4611
варіанти передплати	4627
вас може зацікавити	4540
вас может заинтересовать	3760
ваш e-mail	3733
ваш email	3733
ваш голос враховано	4602
ваш голос зараховано	4602
ваш голос принят	91	3824
ваш голос учтен	3824
ваш голос учтён	91	3824
ваша електронна пошта	4630
ваша почта	3851
ваша пошта	4631
ваша электронная почта	3850
ваше имя	3851
ваше повідомлення	4631
ваше повідомлення надіслано	4630
ваше сообщение	3851
ваше сообщение отправлено	3850
ваше ім'я	4631
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4613
введите e-mail	3733
введите email	3733
введите ваш email	3733
введите ваш адрес электронной почты	3733
введите корректный e-mail	3850
введите корректный email	3734
введите корректный адрес	3734
введите правильный e-mail	3734
введите сумму	3844
введіть коректний e-mail	4630
введіть суму	4624
вгору	4603
вградено съдържание	285
вернуться на главную	3853
версия для печати	3740
версия за печат	313
версія для друку	4647
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
вже вимкнено	4623
вже зареєстровані	4516
вже маєте акаунт	4627
вже маєте передплату	4627
вже є акаунт	4516
ви вже голосували	4602
ви вже проголосували	4602
ви вже підписані	4645
ви вже підписані на цю тему	4645
ви вичерпали ліміт статей	4627
ви можете відписатися будь-коли	4630
ви підписані	4630
ви підписані на автора	4645
ви підписані на тему	4645
ви успішно підписалися	4630
виберіть суму	4624
вибрати	4628
вибір редакції	4540
видео	3760
видео # из #	3852
видео # от #	302
видео больше недоступно	3836
видео загружается	3836
видео не может быть воспроизведено	3836
видео недоступно	3836
видео недоступно в вашей стране	3836
видео недоступно в вашем регионе	3836
видеоплеер загружается	3836
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
вийти	4516
використання матеріалів лише з дозволу редакції	4638
вимкнути звук	4616
вимкнути рекламу	4649
вимкніть adblock	4621
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4630
виправлення й уточнення	4637
вкажіть суму	4624
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3820
включить	3840
включить звук	3836
включить уведомления	3820
вконтакте	3741
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4613
внешний контент	3833
во весь экран	3763
водещи новини	230
войти	3730
войти в аккаунт	3730
войти в чат	3755
войти по почте	3847
войти с помощью google	3847
войти с яндекс id	3847
войти через apple	3847
войти через facebook	3847
войти через google	3847
войти через vk	3847
войти через вконтакте	3847
войти через яндекс	3847
войти, чтобы комментировать	3863
вопрос дня	3824
воспроизвести	3763
воспроизвести видео	3836
восстановить пароль	3847
время на чтение	3763
время чтения # мин	3763
все	3763
все комментарии	3755
все още няма коментари	310
все още нямате профил	297
все права сохранены	3858
всегда показывать	3833
всегда разрешать	3834
всего проголосовало #	3824
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4618
встановити застосунок	4618
встроенный контент	3833
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4643
всі матеріали	4633
всі матеріали автора	4633
всі новини	4542
всі статті	4633
всі статті автора	4633
вход	223	3730
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4516
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3734
вы подписаны	3850
вы подписаны на автора	3865
вы подписаны на тему	3865
вы уже голосовали	3824
вы уже проголосовали	3824
вы успешно подписались	3850
выберите подписку	3847
выберите сумму	3728
выберите тариф	3847
выбор редакции	3760
выбрать	3848
выбрать подписку	3847
выбрать тариф	3847
выйти	3730
від наших партнерів	4649
відео	4540
відео # з #	4632
відео # із #	4632
відео більше недоступне	4616
відео вище	4567
відео недоступне	4616
відео недоступне у вашій країні	4616
відео неможливо відтворити	4616
відео нижче	4567
відеоплеєр завантажується	4616
відкликати згоду	4613
відкрити	4544
відкрити в додатку	4618
відкрити в застосунку	4618
відкрити галерею	4633
відкрити застосунок	4618
відкрити карту	4544
відкрити статтю	4627
відновити пароль	4627
відписатися	4646
відписатися від теми	4645
відписатися можна будь-коли	4630
відповісти	4535	4644
відправити	4631
відскануйте qr-код	4618
відскануйте qr-код, щоб завантажити застосунок	4618
відтворити	4617
відтворити відео	4616
відхилити	4530
відхилити все	4614
відхилити всі	4614
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3763
главная страница	3853
главное	3760
главное за день	3760
главные новости	3760
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3848
головна	4542
головна сторінка	4633
головне	4540
головне за день	4540
головні новини	4540
голосование	92
голосовать	91	3827
голосування	92
голосувати	91	4607
грати	4607
грати онлайн	4602
громкость	3837
гучність	4617
""", 'д': """
да, включить	3821
да, искам	292
да, моля	292
да, пожалуйста	3840
да, спасибо	3840
да, хочу	3840
далее	3763
далі	4542	4603
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3765
детальніше	4542
деталі	4544
дзен	3741
дивитися # світлин	4632
дивитися # світлини	4632
дивитися # фото	4632
дивитися # фотографій	4632
дивитися # фотографії	4632
дивитися всі	4633
дивитися всі # світлин	4632
дивитися всі # світлини	4632
дивитися всі # фото	4632
дивитися всі # фотографій	4632
дивитися всі # фотографії	4632
дивитися всі світлин	4632
дивитися всі світлини	4632
дивитися всі фото	4632
дивитися всі фотографій	4632
дивитися всі фотографії	4632
дивитися відео	4616
дивитися галерею	4633
дивитися онлайн-трансляцію	4633
дивитися оригінал	4604
дивитися світлин	4632
дивитися світлини	4632
дивитися усі # світлин	4632
дивитися усі # світлини	4632
дивитися усі # фото	4632
дивитися усі # фотографій	4632
дивитися усі # фотографії	4632
дивитися усі світлин	4632
дивитися усі світлини	4632
дивитися усі фото	4632
дивитися усі фотографій	4632
дивитися усі фотографії	4632
дивитися фото	4632
дивитися фотогалерею	4633
дивитися фотографій	4632
дивитися фотографії	4632
дивіться відео	4567
дивіться відео вище	4567
дивіться відео нижче	4567
дивіться також	4540
дивіться також відео	4567
дивіться у відео	4567
длительность	3837
длительность #	3837
для передплатників	4627
для подписчиков	3730
до закладок	4647
до кошика	4527	4610
до крамниці	4528
до магазину	4528
до початку сторінки	4606
до рецепту	61
до теми	4540
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3865
добавить в избранные источники	3865
добавить в источники	3865
добавить в корзину	3830
добавить в мои темы	3865
добавить в предпочитаемые источники	3865
добавить комментарий	3755
добровольное пожертвование	3844
довільна сума	4624
догори	4603	4617
додати в кошик	4610
додати до кошика	4610
додати до моїх тем	4645
додати до обраних джерел	4645
додати до обраного	4645
додати до пріоритетних джерел	4645
додати до улюблених джерел	4645
додати коментар	4535
додати як пріоритетне джерело	4645
дозволити	4620
дозволити й показати	4531
дозволити контент	4613
дозволити один раз	4613
дозволити рекламу	4623
дозволити сповіщення	4619
дозволити та показати	4531
дозволити та продовжити	4531
дозволити і показати	4531
дозволити і продовжити	4531
дозвольте сповіщення	4597
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4542
долучитися	4513
долучитися до обговорення	4643
долучитися до спільноти	4624
допомагає будь-яка сума	4624
доставка оплачивается отдельно	3830
достигнахте лимита на статиите	297
доступно по подписке	3730
друга сума	295
другая сумма	3728
други новини	19
другие материалы	19	3760
другие материалы рубрики	3760
другие новости	19	3760
другие новости раздела	3760
другие статьи	3760
другие статьи автора	3853
друк	4522
друкувати	4647
дякуємо за ваш голос	91	4602
дякуємо за ваше повідомлення	4630
дякуємо за голос	4602
дякуємо за повідомлення	4630
дякуємо за реєстрацію	4630
дякуємо за участь в опитуванні	4602
дізнатися ціну	4610
""", 'е': """
единоразово	3724
еднократно дарение	295
ежегодно	3848
ежемесячно	3724
ежемесячное пожертвование	3844
ежемесячный платеж	3845
ежемесячный платёж	3845
економія #%	4628
ексклузивно за абонати	297
ексклюзивно для передплатників	4627
електронна адреса	4631
електронна пошта	4631
електронна пошта або логін	4627
етикети	289
еще нет аккаунта	3847
еще новости	3760
еще от автора	3853
еще по теме	3760
ещё	3760
ещё не подписчик	3847
ещё нет аккаунта	3847
ещё новости	3760
ещё от автора	3853
ещё по теме	3760
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4630
""", 'з': """
з нашого магазину	4610
з нашої крамниці	4528
за абонати	297
за датою	4644
за популярністю	4644
за темою	4540
забелязахте грешка	306
заборонити	4620
забравена парола	223
забравили сте паролата си	297
забронировать билет	3830
забронировать место	3830
забронювати квиток	4610
забронювати місце	4610
забув пароль	4627
забули пароль	4516
забыл пароль	3847
забыли пароль	3730
завантаження відео	4616
завантаження плеєра	4616
завантажити аудіо	4616
завантажити випуск	4616
завантажити відео	4613
завантажити додаток	4618
завантажити допис	4613
завантажити застосунок	4618
завантажити контент	4613
завантажити публікацію	4613
завантажити ще	4542
завжди дозволяти	4614
завжди показувати	4613
загрузить видео	3833
загрузить еще	3763
загрузить ещё	3763
загрузить контент	3833
загрузить пост	3833
загрузить публикацию	3833
загрузка видео	3836
загрузка плеера	3836
задонатити	4513
задонатить	3724
задължителни полета	300
задължително	301
задължително поле	300
заказать	3747
заказать книгу	3830
закрити	4512
закрити галерею	4633
закрити рекламу	4649
закрыть	3723
закрыть галерею	3853
закрыть рекламу	3868
залишилося #	4616
залишити відгук	4641
залишити відповідь	4538
залишити коментар	4535
залиште коментар	4643
заметили ошибку	3857
замовити	4527
замовити книгу	4610
замовити книжку	4610
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4628
заповніть це поле	4630
заполните это поле	3850
запомни ме	298
запомнить меня	3848
започни теста	280
запретить	3840
запропонувати новину	4535
зарегистрироваться	3730
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4516
зарубежной картой	3845
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3827
защо виждам тази реклама	315
зберегти	4522
зберегти вибір	4613
зберегти на потім	4647
зберегти налаштування	4613
зберегти рецепт	61
зберегти статтю	4522
збережено	4648
збільшити	4542
збільшити зображення	4633
збільшити текст	4647
збільшити фото	4633
збільшити шрифт	4647
зв'язатися з автором	4633
звук	289
згенеровано за допомогою ші	4641
згенеровано штучним інтелектом	4641
згенеровано ші	4641
згорнути	4544	4633
зменшити шрифт	4647
змінити згоду	4613
змінити налаштування	4531
змінити налаштування cookie	4531
змінити розмір тексту	4647
зміст	4542
зміст статті	4633
знайшли помилку	4637
знижка #%	4628
знижка для передплатників	4610
зображення # з #	4632
зображення # із #	4632
зовнішній контент	4613
зробити внесок	4513
зробити донат	4624
зрозуміло	4530
""", 'и': """
играй сега	280
играть	3827
играть онлайн	3824
из нашего магазина	3830
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
изменить настройки	3750
изменить настройки cookie	3750
изменить размер текста	3867
изменить согласие	3833
изображение # из #	3852
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
ии может ошибаться	3861
или	298	3848
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3851
индекс	3851
интересное	3760
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3858
исправления и уточнения	3857
""", 'к': """
к началу	3763
к началу страницы	3853
к рецепту	61
каждое пожертвование важно	3844
каждую пятницу. бесплатно. без спама	3850
каждый донат важен	3844
каждый рубль важен	3844
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3857
как мы защищаем наших источников	3857
как отключить adblock	3841
как пазим източниците си	306
картина в картината	288
картинка в картинке	3836
картинка в картинці	4616
категории	3760
категорії	4540
качество	3837
керування згодою	4613
керувати згодою	4613
керувати сповіщеннями	4619
ключови думи	230
книга з автографом	4528
книга з автографом автора	4528
книга с автографом	3748
книга с автографом автора	3748
книга с подписью автора	3748
книги с автографом	3748
книжка з автографом	4528
книжка з автографом автора	4528
книжки з автографом	4528
кожен внесок важливий	4624
кожен донат важливий	4624
кожна гривня важлива	4624
коментар	4535
коментари	233
коментарі	4535
коментарів ще немає	4643
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4643
коментувати	4535
комерційний контент	4649
комерційний матеріал	4649
комментарии	3755
комментарии отсутствуют	3755
комментарий	3755
комментировать	3755
коммерческий контент	3868
коммерческий материал	3868
конец рекламы	3868
контакти	4535
контакты	3755
контент заблокирован	3833
контент заблоковано	4613
контент недоступен	3833
контент недоступний	4613
конфиденциальность	3749
конфиденциальность и cookie	3750
конфіденційність і cookie	4531
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3858
копировать ссылку	3740
копіювання заборонено	4638
копіювати посилання	4522
край на рекламата	315
крамниця	4527
кросворд	4607
кроссворд	3827
кроссворд дня	3824
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3844
купити	4527
купити журнал	4610
купити зараз	4610
купити квитки	4610
купити квиток	4610
купити книгу	4610
купити книжку	4610
купити ліцензію	4638
купити нам каву	4624
купити передплату	4627
купить	3747
купить билет	3830
купить билеты	3830
купить билеты онлайн	3830
купить журнал	3830
купить книгу	3830
купить лицензию	3858
купить номер	3830
купить подписку	3730
купить права на публикацию	3858
купить сейчас	3830
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4649
""", 'л': """
лента новостей	3760
линкът е копиран	313
личный кабинет	3730
лише для передплатників	4627
лише необхідні	4613
логин	3848
логин или e-mail	3847
логін	4628
логін або e-mail	4627
лучшие	3864
любая сумма	3845
любая сумма важна	3844
""", 'м': """
магазин	3747
маджонг	281	3827	4607
материал закрыт	3847
материал защищен авторским правом	3858
материал защищён авторским правом	3858
материал партнера	3868
материал партнёра	3868
материал создан автоматически	3861
материалы защищены авторским правом	3858
материалы партнеров	3745
материалы партнёров	3868
материалы по теме	3760
матеріал захищено авторським правом	4638
матеріал партнера	4649
матеріал створено автоматично	4641
матеріали за темою	4540
матеріали захищені авторським правом	4638
матеріали партнерів	4649
матеріали по темі	4540
машинний переклад	4642
машинно преведено	309
машинный перевод	3862
маєте акаунт	4627
маєте новину	4637
меню	3763	4542
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3848
метки	3760
ми не можемо показати цей вміст	4613
ми не можемо показати цей контент	4613
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3723
может позже	3723
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4512
можна скасувати будь-коли	4627
мои темы	3865
моите теми	312
мой профиль	3730
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4645
мы в социальных сетях	3742
мы в соцсетях	3742
мы вконтакте	3742
мы не можем показать это содержимое	3833
мы не можем показать этот контент	3833
мы отправили вам письмо	3734
мій профіль	4516
місячна передплата	4628
місячна підписка	4628
мітки	4540
""", 'н': """
на весь екран	4616
на весь экран	3836
на главную	3763
на головну	4633
на живо	289
на початок	4617
на початок сторінки	4633
на правах реклами	4525
на правах рекламы	3745
на сторінку пожертв	4624
на страницу пожертвований	3844
на цял екран	288
наверх	3763	4542
нагадати пізніше	4512
нагору	4603
нагору сторінки	4606
надіслати	91	4522	4631
надіслати відгук	4641
надіслати другові	4647
надіслати другу	4522
надіслати електронною поштою	4647
надіслати коментар	4643
надіслати новину	4637
надіслати новину анонімно	4637
надіслати повідомлення	4630
надіслати поштою	4522
надіслати статтю поштою	4522
надіслати у whatsapp	4647
надішліть свої фото	4637
наживо	4617
нажмите, чтобы увеличить	3853
назад	3763	4542	4603
назначение платежа: пожертвование	3844
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
найкраща пропозиція	4628
найкращі	4644
найпопулярніше	4540	4628
найпопулярніше за добу	4540
найпопулярніше за тиждень	4540
найпопулярніший	4628
найти	3763
найчитаніше	4540
налаштування	4530
налаштування cookie	4613
налаштування конфіденційності	4613
налаштування приватності	4613
налаштування файлів cookie	4613
налаштувати cookie	4613
налаштувати сповіщення	4619
налично в google play	290
нам нужно ваше согласие	3750
нам потрібна ваша згода	4531
намали шрифта	313
написати автору	4633
написати анонімно	4637
написати в редакцію	4637
написати коментар	4535
написать автору	3853
написать анонимно	3857
написать в редакцию	3857
написать комментарий	3755
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3723
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3833
настроить уведомления	3839
настройки	3749
настройки cookie	3749
настройки за поверителност	285
настройки конфиденциальности	3833
настройки на бисквитките	285
настройки приватности	3833
настройки файлов cookie	3833
наступна	4542
наступна новина	4633
наступна світлина	4633
наступна стаття	4540
наступна сторінка	4633
наступне відео	4616
наступне фото	4633
наступний матеріал	4606
наступний слайд	4633
натисніть, щоб збільшити	4633
начална страница	303
начать игру	3824
начать тест	3824
наш магазин	3748
наша крамниця	4528
нашли ошибку	3857
не вдалося відтворити відео	4616
не вдалося завантажити відео	4616
не дозволяти	4598
не зараз	4512	4598
не маєте акаунта	4627
не можем да покажем това съдържание	285
не пропустите	3760
не пропустіть	4540
не разрешать	3821
не сега	237
не сегодня	3723
не сейчас	3723	3821
не сьогодні	4512
не удалось воспроизвести видео	3836
не удалось загрузить видео	3836
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3850
неверный email	3734
неверный адрес электронной почты	3850
неверный имейл	3734
нейросеть может ошибаться	3861
некоректна адреса	4630
некоректний e-mail	4630
некорректный e-mail	3850
некорректный email	3734
некорректный адрес	3850
немає акаунта	4627
немає акаунту	4627
немає коментарів	4643
немає передплати	4627
необов'язково	4631
необязательно	3851
неправильна електронна адреса	4630
неправильный e-mail	3734
неправильный email	3734
неправильный имейл	3734
нет аккаунта	3847
нет комментариев	3755
нет подписки	3847
нет, спасибо	3723	3821
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3850
новини	4540
новини за темою	4540
новини компаній	4525
новини партнерів	4525	4540
новости	3760
новости smi#	3760
новости партнеров	3745
новости партнёров	3745
новости по теме	3760
новости сми#	3760
новые	3864
нові	4644
номер телефона	3851
номер телефону	4631
нравится	3864
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4512	4598
""", 'о': """
обговорити	4535
обговорити в telegram	4538
обговорити в коментарях	4538
обговорити в чаті	4538
обговорити на форумі	4538
обговорити у facebook	4538
обговорити у форумі	4538
оберіть передплату	4627
оберіть план	4627
оберіть суму	4624
обнови страницата	294
обновите страницу	3843
обновить страницу	3843
обов'язкове поле	4630
обов'язково	4631
обрати	4628
обрати передплату	4627
обрати план	4627
обрати тариф	4627
обратная связь	3755
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3755
обсуждение	3755
общи условия	286
обязательно	3851
обязательное поле	3850
одноклассники	3741
одноразово	4513
озвучено роботом	3836
озвучено синтезированным голосом	3836
озвучено синтезованим голосом	4616
оновити сторінку	4623
оновіть сторінку	4623
опитайте отново	300
опитайте по-късно	300
опитування	92	4607
опитування дня	91	4602
оплата раз в год	3847
оплата раз на рік	4627
опрос	92
опрос дня	91	3824
опублікувати коментар	4538
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3755
оставить отзыв	3861
оставшееся время	3837
оставшееся время #	3836
оставшееся время -#	3836
оставьте комментарий	3863
останні новини	4540
останні статті	4540
от нашите партньори	315
от наших партнеров	3868
от наших партнёров	3868
от нашия магазин	283
ответить	3755	3864
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3749
отказвам всички	286
отклонить	3749
отклонить все	3834
отклонить всё	3834
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3841
отключите адблок	3841
отключить звук	3836
отключить рекламу	3868
открихте грешка	306
открихте грешка в текста	306
открыть	3765
открыть галерею	3853
открыть карту	3765
открыть приложение	3838
открыть статью	3847
отмена в любой момент	3847
отменить можно в любой момент	3847
отозвать согласие	3833
отпечатай	233
отпечатай статията	233
отписаться	3866
отписаться можно в любой момент	3850
отписаться от темы	3865
отпишете се по всяко време	300
отправить	91	3851
отправить другу	3740
отправить комментарий	3863
отправить отзыв	3861
отправить по почте	3740
отправить по электронной почте	3867
отправить сообщение	3850
отримувати сповіщення	4619
отсканируйте qr-код	3838
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4627
оформити підписку	4516
оформить донат	3724
оформить доступ	3847
оформить ежемесячное пожертвование	3844
оценете статията	233
оцените материал	3755
оцените рецепт	61
оцените статью	3755
оценить рецепт	61
оцініть матеріал	4535
оцініть рецепт	61
оцініть статтю	4535
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
пароль	3848	4628
партнерский материал	3745
партнерский проект	3745
партнерський матеріал	4525
партнерський проєкт	4525
партньорско съдържание	229
партнёрский материал	3745
партнёрский проект	3745
пасианс	281
пасьянс	3827	4607
пауза	289	3837	4617
переведено автоматически	3861
переведено нейросетью	3861
переведено с помощью ии	3861
перевір себе	4602
перевірте свою пошту	4630
перевірте свої знання	4602
перевірте себе	4602
переглянути # світлин	4632
переглянути # світлини	4632
переглянути # фото	4632
переглянути # фотографій	4632
переглянути # фотографії	4632
переглянути всі # світлин	4632
переглянути всі # світлини	4632
переглянути всі # фото	4632
переглянути всі # фотографій	4632
переглянути всі # фотографії	4632
переглянути всі світлин	4632
переглянути всі світлини	4632
переглянути всі фото	4632
переглянути всі фотографій	4632
переглянути всі фотографії	4632
переглянути галерею	4633
переглянути пропозицію	4610
переглянути результати	91	4602
переглянути світлин	4632
переглянути світлини	4632
переглянути усі # світлин	4632
переглянути усі # світлини	4632
переглянути усі # фото	4632
переглянути усі # фотографій	4632
переглянути усі # фотографії	4632
переглянути усі світлин	4632
переглянути усі світлини	4632
переглянути усі фото	4632
переглянути усі фотографій	4632
переглянути усі фотографії	4632
переглянути фото	4632
переглянути фотографій	4632
переглянути фотографії	4632
переглянути ціну	4610
передплата	4516
передплатити	4516
перезавантажити сторінку	4623
перезавантажте сторінку	4623
перезагрузите страницу	3843
перезагрузить страницу	3843
перейти в галерею	3853
перейти в магазин	3830
перейти до галереї	4633
перейти до досьє	4633
перейти до змісту	4633
перейти до контенту	4633
перейти до крамниці	4528
перейти до магазину	4610
перейти до оплати	4624
перейти до основного вмісту	4633
перейти до пожертви	4624
перейти до пропозиції	4610
перейти до рецепта	61
перейти к досье	3853
перейти к контенту	3853
перейти к оплате	3844
перейти к основному содержанию	3853
перейти к пожертвованию	3844
перейти к предложению	3830
перейти к рецепту	61
перейти к содержанию	3763
перейти к сюжету	3853
перекладено автоматично	4641
перекладено за допомогою ші	4641
перекладено ші	4641
пересказ нейросети	3861
пересказано нейросетью	3861
печать	3740
печать рецепта	61
письмо отправлено	3734
питання дня	4602
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3836
плейърът се зарежда	288
плеєр завантажується	4616
по дате	3864
по подписке	3730
по популярности	3864
по теме	3760
по-късно	237	292
побачили помилку	4637
повернутися на головну	4633
повернутися нагору	4606
повний екран	4616
повноекранний режим	4616
повідомити новину	4637
повідомити про помилку	4535
повідомити про помилку в тексті	4535
повідомлення	4631
повідомлення надіслано	4630
погоджуюсь	4530
погоджуюся	4530
погодитись і продовжити	4531
погодитися та продовжити	4613
погодитися і продовжити	4531
пограти	4607
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3867
подарить материал	3740
подарить статью	3730
подарувати доступ	4647
подарувати статтю	4522
поддержать	3724
поддержать автора	3724
поддержать на boosty	3844
поддержать на patreon	3844
поддержать нас	3724
поддержать проект	3724
поддержать редакцию	3724
поддержите нас	3724
поделитесь	3740
поделиться	3740
поделиться в telegram	3740
поделиться в twitter	3740
поделиться в одноклассниках	3740
поделиться в соцсетях	3740
поделиться вконтакте	3740
поделиться новостью	3740
поделиться ссылкой	3740
поделиться статьей	3740
поделиться статьёй	3740
подкасти	4540
подкасты	3760
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4644
подобни статии	230
подписаться	3730
подписаться в max	3742
подписаться в telegram	3742
подписаться на автора	3865
подписаться на канал	3742
подписаться на новости	3733
подписаться на рассылку	3733
подписаться на телеграм-канал	3742
подписаться на тему	3865
подписаться на уведомления	3839
подписка	3730
подписка на год	3847
подписка на месяц	3847
подписывайтесь	3742
подпишитесь	3847
подпишитесь на рассылку	3733
подреди по	310
подробнее	3763
подробнее по теме	3760
подтвердите e-mail	3850
подтвердите адрес электронной почты	3850
поділитись	4522
поділитися	4522
поділитися в telegram	4522
поділитися в соцмережах	4522
поділитися новиною	4522
поділитися статтею	4522
поділіться	4522
пожаловаться	3864
пожаловаться на комментарий	3863
пожаловаться на рекламу	3868
пожертвовать	3724
пожертвувати	4513
позволи	292
позволи известия	291
позже	3723	3840
поиск	3763
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
показати # відповідей	4643
показати # відповіді	4643
показати # світлин	4632
показати # світлини	4632
показати # фото	4632
показати # фотографій	4632
показати # фотографії	4632
показати більше	4542
показати вміст	4613
показати все	4544
показати всі	4633
показати всі # світлин	4632
показати всі # світлини	4632
показати всі # фото	4632
показати всі # фотографій	4632
показати всі # фотографії	4632
показати всі світлин	4632
показати всі світлини	4632
показати всі фото	4632
показати всі фотографій	4632
показати всі фотографії	4632
показати відповіді	4643
показати галерею	4633
показати й прийняти	4613
показати коментарі	4535
показати контент	4613
показати менше	4633
показати оригінал	4544	4604
показати пароль	4627
показати підпис	4633
показати результати	91	4602
показати розшифровку	4616
показати світлин	4632
показати світлини	4632
показати субтитри	4616
показати усі # світлин	4632
показати усі # світлини	4632
показати усі # фото	4632
показати усі # фотографій	4632
показати усі # фотографії	4632
показати усі світлин	4632
показати усі світлини	4632
показати усі фото	4632
показати усі фотографій	4632
показати усі фотографії	4632
показати фото	4632
показати фотографій	4632
показати фотографії	4632
показати ще	4542
показати і прийняти	4613
показать # ответа	3863
показать # ответов	3863
показать # фото	3852
показать # фотографии	3852
показать # фотографий	3852
показать больше	3763
показать все	3765	3853
показать все # фото	3852
показать все # фотографии	3852
показать все # фотографий	3852
показать все фото	3852
показать все фотографии	3852
показать все фотографий	3852
показать галерею	3853
показать еще	3763
показать ещё	3763
показать и принять	3833
показать карту	3765
показать комментарии	3755
показать контент	3833
показать меньше	3765	3853
показать оригинал	3765	3825
показать ответы	3863
показать пароль	3847
показать перевод	3765
показать подпись	3853
показать расшифровку	3836
показать результаты	91	3824
показать содержимое	3833
показать субтитры	3836
показать фото	3852
показать фотографии	3852
показать фотографий	3852
показувати завжди	4613
показывать всегда	3833
поки немає коментарів	4643
поле обов'язкове для заповнення	4630
поле обязательно для заполнения	3850
полето е задължително	300
политика cookie	3833
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3857
политика конфиденциальности	3749
политика конфиденциальности и cookie	3750
политика обработки персональных данных	3749
полноэкранный режим	3836
полный экран	3836
получавай известия	291
получать уведомления	3839
пользовательское соглашение	3749
політика cookie	4613
політика виправлень	4637
політика конфіденційності	4530
політика конфіденційності та cookie	4531
політика приватності	4613
помогает любая сумма	3844
помочь	3724
помочь нам	3724
помочь проекту	3724
помочь редакции	3724
помітили помилку	4637
понятно	3749
попередня	4542
попередня новина	4633
попередня стаття	4540
попередня сторінка	4633
попереднє фото	4633
попередній матеріал	4606
попередній слайд	4633
поправки и уточнения	306
попробовать бесплатно	3730
попробуйте еще раз	3850
попробуйте ещё раз	3850
попробуйте позже	3850
популярне	4540
популярное	3760
популярные	3760	3864
популярные новости	3760
популярные статьи	3760
популярный	3848
популярні	4644
популярні новини	4540
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4522
поскаржитися	4644
поскаржитися на коментар	4643
поскаржитися на рекламу	4649
последнее	3760
последни	230
последни новини	230
последние новости	3760
послухати новину	4522
посмотреть # фото	3852
посмотреть # фотографии	3852
посмотреть # фотографий	3852
посмотреть все # фото	3852
посмотреть все # фотографии	3852
посмотреть все # фотографий	3852
посмотреть все фото	3852
посмотреть все фотографии	3852
посмотреть все фотографий	3852
посмотреть результаты	91	3824
посмотреть фото	3852
посмотреть фотографии	3852
посмотреть фотографий	3852
посмотреть цену	3830
потвърдете имейла си	300
поточний час	4617
поточний час #	4616
потребителско име	298
потребителско име или имейл	297
похожие материалы	3760
похожие статьи	3760
почати гру	4602
почати тест	4602
почему я вижу эту рекламу	3868
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3851
поширити	4522
поширити у facebook	4522
поштовий індекс	4631
пошук	4542
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3749
правила коментарів	4643
правила коментування	4535
правила комментариев	3863
правила комментирования	3755
правила користування	4614
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3830
предложение для читателей	3830
предложить новость	3755
предыдущая	3763
предыдущая новость	3853
предыдущая статья	3760
предыдущая страница	3853
предыдущая фотография	3853
предыдущее фото	3853
предыдущий слайд	3853
презаредете страницата	294
презареди страницата	294
премиум	3730
преміум	4516
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4624
пригостіть нас кавою	4624
придбати квитки	4610
придбати квиток	4610
придбати книжку	4610
придбати передплату	4627
придбати права на публікацію	4638
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4624
прийняти	4530
прийняти все	4614
прийняти всі	4530
прийняти всі файли cookie	4613
прийняти й показати	4613
прийняти й продовжити	4531
прийняти та показати	4613
прийняти та продовжити	4613
прийняти і продовжити	4613
принтирай	233
принтирай рецептата	61
принципи редакції	4637
принять	3749
принять все	3749
принять все cookie	3833
принять все файлы cookie	3833
принять всё	3749
принять и показать	3833
принять и продолжить	3833
прислать новость	3755
прислать новость анонимно	3857
присоединиться к обсуждению	3863
приховати коментарі	4538
пришлите свои фото	3857
приєднатися	4513
приєднатися до спільноти	4513
про автора	4556
про авторку	4556
про авторів	4556
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3824
проверьте адрес почты	3734
проверьте свои знания	3824
проверьте свою почту	3850
проверьте себя	3824
проголосовало #	3824
проголосовать	91
проголосувати	91
продовження під рекламою	4525
продовження статті під рекламою	4525
продовжити без вимкнення	4621
продовжити з apple	4627
продовжити з google	4627
продовжити через apple	4627
продовжити через facebook	4627
продовжити через google	4627
продолжительность #	3837
продолжить без отключения	3841
продолжить без поддержки	3723
продолжить с apple	3847
продолжить с google	3847
продолжить через apple	3847
продолжить через facebook	3847
продолжить через google	3847
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3844
произошла ошибка	3851
произошла ошибка. попробуйте ещё раз	3850
произошла ошибка. попробуйте позже	3850
пройти опитування	4602
пройти опрос	3824
пройти тест	3824
прокоментувати	4644
прокомментировать	3864
промени размера на текста	313
промо	3745	4525
пропозиція для передплатників	4610
пропозиція для читачів	4610
прослухати статтю	4616
прослушать	3740
прослушать новость	3740
прослушать статью	3836
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4647
прочитать позже	3867
прямой эфир	3837
прізвище	4631
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4516
підписатися	4516
підписатися на автора	4645
підписатися на сповіщення	4619
підписатися на тему	4645
підписка	4516
підсумок від ші	4641
підтвердьте електронну адресу	4630
підтвердіть e-mail	4630
підтримайте нас	4513
підтримати	4513
підтримати автора	4513
підтримати журналістів	4513
підтримати на buy me a coffee	4624
підтримати на patreon	4624
підтримати нас	4513
підтримати проєкт	4624
підтримати разово	4624
підтримати редакцію	4513
підтримувати щомісяця	4624
пізніше	4512	4620
""", 'р': """
радимо прочитати	4540
радимо також	4540
развернуть	3763
разгадать кроссворд	3824
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4625
разовий внесок	4625
разовий донат	4624
разово	3724
разовое пожертвование	3844
разовый платеж	3845
разовый платёж	3845
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3820
разрешить	3840
разрешить и показать	3750
разрешить и продолжить	3750
разрешить контент	3833
разрешить один раз	3833
разрешить рекламу	3843
разрешить уведомления	3820
ранняя регистрация	3831
раскрыть	3765
распечатать	3740
распечатать рецепт	61
распечатать статью	3740
рассказать друзьям	3740
рассылка	3733
рассылки	3733
расшифровка	3837
регистрация	223	3730
редакция рекомендует	3760
редакційна політика	4637
редакційна політика видання	4637
резултати от анкетата	280
резултати от гласуването	280
результати	92	4544
результати голосування	4617
результати опитування	4617
результаты	92	3765
результаты голосования	3837
результаты опроса	3837
реклама	229	3745	4525
реклама - статията продължава по-долу	229
реклама google	3868
реклама від google	4649
реклама закончилась	3868
реклама закінчилася	4649
реклама на сайте	3745
реклама на сайті	4525
реклама окончена	3868
реклама от google	3868
реклама. продовження нижче	4525
реклама. продолжение ниже	3745
реклами от google	315
рекламний матеріал	4649
рекламно каре	229
рекламно съдържание	229
рекламный материал	3868
рекомендовано outbrain	3868
рекомендовано taboola	3868
рекомендуем	3760	3848
рекомендуем почитать	3760
рекомендуем также	3760
рекомендуемое	3760
рекомендуємо	4540	4628
рекомендуємо прочитати	4540
рекомендуємо також	4540
реши кръстословицата	280
реши теста	280
реєстрація	4516
розгадати кросворд	4602
розгорнути	4544	4633
роздрукувати	4522
роздрукувати рецепт	61
роздрукувати статтю	4522
розмір тексту	65
розмір шрифту	65
розшифровка	4617
российской картой	3845
рубрики	3760	4540
річна передплата	4628
річна підписка	4628
""", 'с': """
самая выгодная	3848
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3760
самое популярное	3760
самое читаемое	3760
самое читаемое за день	3760
самое читаемое за неделю	3760
самый популярный	3848
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3760
свежие новости	3760
свернуть	3763
своя сума	4624
своя сумма	3844
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3755
світлина # з #	4632
світлина # із #	4632
сгенерировано ии	3861
сгенерировано нейросетью	3861
сгенерировано с помощью ии	3861
сделать донат	3844
сделать пожертвование	3724
сейчас читают	3760
сигнализирай за грешка	306
сканворд	3827
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3838
скануйте qr-код	4618
скасувати можна будь-коли	4627
скачать аудио	3836
скачать выпуск	3836
скачать из google play	3838
скидка #%	3848
скидка для подписчиков	3830
скопировано	3741
скопировано в буфер обмена	3867
скопировать ссылку	3740
скопировать ссылку на статью	3740
скопійовано	4648
скопійовано в буфер обміну	4647
скопіювати посилання	4522
скопіювати посилання на статтю	4522
скорост	289
скорост на възпроизвеждане	288
скорость	3837
скорость воспроизведения	3836
скрий отговорите	310
скрий рекламата	315
скрыть	3765
скрыть ответы	3863
скрыть рекламу	3868
слайд # з #	4632
слайд # из #	3852
слайд # от #	302
слайд # із #	4632
слайд #/#	3852	4632
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
следить за автором	3865
следить за онлайном	3853
следить за темой	3865
следующая	3763
следующая новость	3853
следующая статья	3760
следующая страница	3853
следующая фотография	3853
следующее видео	3836
следующее фото	3853
следующий слайд	3853
слухати	4522
слухати новину	4522
слушай новината	233
слушай статията	288
слушать	3740
слушать новость	3740
см. также	3760
смотреть # фото	3852
смотреть # фотографии	3852
смотреть # фотографий	3852
смотреть видео	3836
смотреть все	3763
смотреть все # фото	3852
смотреть все # фотографии	3852
смотреть все # фотографий	3852
смотреть все фото	3852
смотреть все фотографии	3852
смотреть все фотографий	3852
смотреть галерею	3853
смотреть онлайн-трансляцию	3853
смотреть оригинал	3825
смотреть предложение	3830
смотреть фото	3852
смотреть фотогалерею	3853
смотреть фотографии	3852
смотреть фотографий	3852
смотри также	3760
смотрите также	3760
сначала новые	3863
сначала старые	3863
снимка # от #	302
снимка #/#	302
снимок # из #	3852
советуем почитать	3760
согласен	3749
согласен и продолжить	3750
согласиться	3749
согласиться и продолжить	3833
содержание	3763
содержание статьи	3853
содержимое недоступно	3833
создано ии	3861
создано нейросетью	3861
создано при помощи ии	3861
создано с помощью ии	3861
создать аккаунт	3730
сообщение	3851
сообщение отправлено	3850
сообщить новость	3857
сообщить об опечатке	3755
сообщить об ошибке	3755
сортирай по	310
сортиране	311
сортировать	3864
сортировать по	3863
сортировка	3864
сортування	4644
сортувати	4644
сортувати за	4643
сохранено	3741
сохранить	3740
сохранить выбор	3833
сохранить на потом	3867
сохранить настройки	3833
сохранить рецепт	61
сохранить статью	3740
социальные сети	3742
спасибо за ваш голос	91	3824
спасибо за ваше сообщение	3850
спасибо за подписку	3733
спасибо за регистрацию	3850
спасибо за сообщение	3850
спасибо за участие в опросе	3824
спасибо, ваш голос учтён	3824
спершу нові	4643
спершу старі	4643
спестявате #%	298
спецпроект	3745
спецпроєкт	4525
сповіщення	4620
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3868
спонсорський матеріал	4649
способ оплаты	3728
способы оплаты	3728
спочатку нові	4643
спочатку старі	4643
спри да следваш	312
спробуйте пізніше	4630
спробуйте ще раз	4630
ссылка скопирована	3740
сталася помилка	4631
сталася помилка. спробуйте пізніше	4630
сталася помилка. спробуйте ще раз	4630
станете член	222
стани абонат	222
стани дарител	222
старые	3864
старі	4644
стати патроном	4624
стати підписником	4624
стати співучасником	4513
стати частиною спільноти	4513
стати членом клубу	4624
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4638
стать патроном	3724
стать соучастником	3724
стать спонсором	3724
статья защищена авторским правом	3858
створено за допомогою штучного інтелекту	4641
створено за допомогою ші	4641
створено штучним інтелектом	4641
створено ші	4641
створити акаунт	4516
стежити за автором	4645
стежити за онлайном	4633
стежити за темою	4645
стислий переказ від ші	4641
стоимость доставки	3831
сторінка # з #	4632
сторінка # із #	4632
сторінка #/#	4632
страница # из #	3852
страница # от #	302
страница #/#	302	3852
стрічка новин	4540
субтитри	289	4617
субтитры	3837
судоку	281	3827	4607
сума по избор	295
сховати	4544
сховати відповіді	4643
сховати рекламу	4649
сходни новини	230
схожі матеріали	4540
схожі новини	4540
схожі статті	4540
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
сыграть	3827
сюжет	3760
сюжеты	3760
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4620
так, дякую	4620
так, увімкнути	4598
так, хочу	4620
також читайте	4540
твитнуть	3740
твиттер	3741
твітнути	4522
теги	3760	4540
текст продовжується під рекламою	4525
текст создан автоматически	3861
текст створено автоматично	4641
текст читает робот	3836
текущее время	3837
текущее время #	3836
текущо време	289
текущо време #	288
телеграм	3741
телефон	301	3851	4631
тема	301	3851	4631
тема дня	3760
теми	4540
темы	3760
тест дня	3824
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3730
только необходимые	3833
транскрипция	289
тривалість	4617
тривалість #	4617
търговско съдържание	315
тільки необхідні	4613
""", 'у': """
у вас вже є акаунт	4627
у вас включен adblock	3841
у вас нет подписки	3847
у вас уже есть аккаунт	3847
у кошик	4527
у мене вже є акаунт	4627
у мене є акаунт	4627
у мене є передплата	4627
у меня есть аккаунт	3847
у меня есть подписка	3847
у меня нет аккаунта	3847
у меня уже есть аккаунт	3847
у цій статті	4633
уведомления	3840
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3763
увеличить изображение	3853
увеличить текст	3867
увеличить фото	3853
увеличить шрифт	3867
увійти	4516
увійти з google	4627
увійти за допомогою google	4627
увійти через apple	4627
увійти через facebook	4627
увійти через google	4627
увійти, щоб коментувати	4643
увімкнути	4620
увімкнути звук	4616
увімкнути сповіщення	4597
увімкніть сповіщення	4597
угостите нас кофе	3844
угостить кофе	3844
уже есть аккаунт	3730
уже зарегистрированы	3730
уже зареєструвалися	4516
уже отключил	3843
узнать цену	3830
укажите сумму	3844
уменьшить шрифт	3867
умови використання	4530
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3833
управление уведомлениями	3839
управлявай съгласието	285
управлять согласием	3833
условия за ползване	285
установить приложение	3838
усі коментарі	4643
усі матеріали	4633
усі матеріали автора	4633
усі матеріали авторки	4556
усі матеріали за темою	4633
усі новини	4542
усі статті	4633
усі статті автора	4633
""", 'ф': """
файлы cookie	3749
фамилия	301	3851
фейсбук	3741
филворды	3827
фото	3760
фото # з #	4632
фото # из #	3852
фото # із #	4632
фото #/#	3852	4632
фоторепортаж	3760
""", 'х': """
харесай	233
харесва ми	311
хорошо	3749
хотите получать уведомления	3839
хочете отримувати сповіщення	4619
""", 'ц': """
це було корисно	4641
це відео більше недоступне	4616
це відео недоступне	4616
це відео недоступне у вашій країні	4616
це поле обов'язкове	4630
цей контент недоступний	4613
цей контент неможливо показати	4613
цей матеріал закритий	4627
цена на доставката	283
ця стаття закрита	4627
цял екран	288
""", 'ч': """
час читання # хв	4542
час, що залишився	4616
час, що залишився #	4616
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4535
читает синтезированный голос	3836
читайте в застосунку	4618
читайте в приложении	3838
читайте еще	3760
читайте ещё	3760
читайте ниже	3745
читайте первыми в приложении	3838
читайте першими в застосунку	4618
читайте по теме	3760
читайте также	3760
читайте також	4540
читати без обмежень	4627
читати без реклами	4649
читати всю новину	4633
читати всю статтю	4633
читати далі	4542
читати з передплатою	4627
читати коментарі	4643
читати оригінал	4604
читати повністю	4542
читати розшифровку	4616
читати статтю повністю	4633
читати також	4540
читать без ограничений	3847
читать без рекламы	3868
читать в max	3742
читать в telegram	3742
читать всю статью	3853
читать далее	3763
читать дальше	3763
читать ещё	3763
читать комментарии	3755
читать оригинал	3825
читать полностью	3763
читать расшифровку	3836
читать с подпиской	3847
читать статью полностью	3853
читать также	3760
читать целиком	3853
читає синтезований голос	4616
чому я бачу цю рекламу	4649
что еще почитать	3760
что ещё почитать	3760
что-то пошло не так	3851
что-то пошло не так, попробуйте позже	3850
что-то пошло не так. попробуйте еще раз	3850
что-то пошло не так. попробуйте ещё раз	3850
что-то пошло не так. попробуйте позже	3850
чуй статията	288
""", 'ш': """
швидкість	4617
швидкість відтворення	4616
ші може помилятися	4641
""", 'щ': """
ще за темою	4540
ще на цю тему	4543
ще не передплатник	4627
ще немає акаунта	4627
ще новини	4540
що ще почитати	4540
щомісяця	4513	4628
щомісячна підтримка	4625
щомісячний внесок	4624
щоп'ятниці. безкоштовно. без спаму	4630
щороку	4628
щось пішло не так	4631
щось пішло не так, спробуйте пізніше	4630
щось пішло не так. спробуйте пізніше	4630
щось пішло не так. спробуйте ще раз	4630
""", 'э': """
экономия #%	3848
эксклюзивно для подписчиков	3847
электронная почта	3733
электронная почта или логин	3847
эта статья закрыта	3847
это было полезно	3861
это видео больше недоступно	3836
это видео недоступно	3836
это видео недоступно в вашей стране	3836
это поле обязательно	3850
это поле обязательно для заполнения	3850
этот контент невозможно показать	3833
этот контент недоступен	3833
этот материал закрыт	3847
""", 'я': """
я вже підтримую	4512
я вимкнув блокувальник	4621
я отключил	3843
я отключил блокировщик	3841
я уже поддерживаю	3723
як вимкнути adblock	4621
як ми захищаємо джерела	4637
як ми захищаємо наші джерела	4637
якість	4617
яндекс.дзен	3741
""", 'і': """
ім'я	4631
індекс	4631
інша сума	4624
інші матеріали автора	4633
інші матеріали авторки	4556
інші новини	19	4540
інші статті автора	4633
інші статті авторки	4556
""", 'א': """
אהבתי	2091
אודות הכותב	2121
אולי גם יעניין אותך	2055
אולי יעניין אותך	2055
אולי יעניין אותך גם	2083
אולי יעניין אתכם	2055
אולי יעניין אתכם גם	2083
אולי מאוחר יותר	2038
אולי פספסתם	2083
אחר כך	2107
איך מכבים	2110
איך מכבים חוסם פרסומות	2109
אימייל	2117
אימייל לא תקין	2116
אין לי דעה	2091
אין לך חשבון	2114
אין לכם חשבון	2114
אינציקלופדיית ynet	2055
אירעה שגיאה	2116
אישור הכל	2103
אישור והמשך	2102
אני מאשר את תנאי השימוש	2116
אני מאשר קבלת דיוור	2116
אני מאשר/ת קבלת דברי פרסומת	2116
אני מאשר/ת קבלת דיוור	2116
אני מסכים לתנאי השימוש	2116
אני מסכים/ה לתנאי השימוש	2116
אפשר	2107
אפשר התראות	2106
אפשר לבטל בכל רגע	2114
אפשר תמיד	2102
אפשרויות נוספות	2129
אשר את כל העוגיות	2134
אשר הכל	2103
אשר והמשך	2102
""", 'ב': """
בדקו את תיבת הדואר	2116
בדקו את תיבת המייל	2116
בחירה	2115
בחן את עצמך	2093
בחנו את עצמכם	2093
בחסות	2086
בחר	2115
בחר מסלול	2114
בחר סכום	2136
בחרו את המינוי שלכם	2114
בחרו מינוי	2114
בחרו מסלול	2114
בחרו סכום	2136
בטל השתקה	2098
ביטול הסכמה	2102
ביטול השתקה	2098
בלי ספאם	2116
בלעדי למנויים	2114
במעקב	2126
בשיתוף	2050
בשיתוף עם	2130
""", 'ג': """
גודל גופן	65
גודל הטקסט	2128
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2137
""", 'ד': """
דווח על טעות	2054
דווח על תגובה	2132
דווחו לנו על טעות	2090
דחה את כל העוגיות	2134
דחה הכל	2103
דחיית הכל	2103
דיווח	2091
דיווח על טעות	2090
דיווח על תגובה	2132
דלג לתוכן	2057
דלג על הפרסומת	2135
דלגו למתכון	61
דלגו על הפרסומת	2135
דף הבית	2057
""", 'ה': """
האזינו	2046
האזינו בספוטיפיי	2133
האזינו לכתבה	2098
האזן לכתבה	2098
האם הכתבה עזרה לך	2090
האם הכתבה עניינה אותך	2090
האם העמוד עזר לך	2090
האם זה היה מועיל	2090
הבא	2057
הבנתי	2058
הבקשה התקבלה	2138
הבקשה נשלחה	2138
הגב	2054
הגדל טקסט	2128
הגדל תמונה	2120
הגדלת טקסט	2128
הגדלת תמונה	2120
הגדרות עוגיות	2102
הגדרות פרטיות	2102
הדפיסו את המתכון	61
הדפיסו כתבה	2082
הדפס	2046
הדפס מתכון	61
הדפסה	2046
הדפסת המתכון	61
הדפסת כתבה	2082
ההודעה נשלחה	2116
ההודעה שלך	2138
ההצבעה שלך נקלטה	2090
ההצעה המשתלמת ביותר	2115
ההרשמה אושרה	2138
הודעתך נשלחה	2116
הווידאו אינו זמין	2098
הוסיפו תגובה	2054
הוסף כמקור מועדף	2125
הוסף לסל	2140
הוסף תגובה	2054
הוסף תשובה	2132
הוספה לסל	2140
הוספת תגובה	2054
הוקרא בקול סינתטי	2098
הורד שמע	2098
הורדת הפרק	2098
הורדת השמע	2098
הורידו את האפליקציה	2105
הזינו כתובת מייל	2138
הזכירו לי מאוחר יותר	2038
הזן כתובת אימייל	2138
החדשות ביותר	2091
החדשים ביותר	2091
החנות	2130
החשבון שלי	2040
הטבה לקוראים	2096
הטבות למנויים	2096
הטופס נשלח בהצלחה	2116
הירשם	2040
הירשמו להתראות	2106
הישנות ביותר	2091
הכי נצפים	2055
הכי נקרא	2055
הכי נקראות	2055
הכי נקראות היום	2083
הכי פופולרי	2115
הכינוי שלך	2132
הכניסו כתובת מייל	2138
הכתבה הבאה	2055
הכתבה המלאה למנויים	2082
הכתבה הקודמת	2055
הכתבה נעולה	2114
המייל האדום	2121
המייל שלך	2138
המלצות	2055
המשיכו לקרוא	2139
המשך בדפדפן	2105
המשך לאתר	2105
המשך לקרוא	2057
המשך עם google	2114
המשך עם אימייל	2137
המשך עם אפל	2114
המשך עם גוגל	2114
המשך עם פייסבוק	2114
המשך קריאה	2057
הנגן נטען	2098
הנצפים ביותר	2083
הנקראות ביותר	2055
הנקראים ביותר	2083
הסרטון אינו זמין	2098
הסרטון הבא	2135
הסרטון הקודם	2135
הסרטון לא זמין	2098
הסרטון נטען	2098
הסתר	2058
הסתר תגובות	2090
הסתר תשובות	2090
העדפות עוגיות	2102
העדפות פרטיות	2134
הענק כתבה במתנה	2128
הענקת כתבה במתנה	2128
העתיקו את הקישור	2082
העתיקו קישור	2082
העתק	2129
העתק קישור	2046
העתקת הקישור	2082
העתקת קישור	2046
הפופולרי ביותר	2115
הפופולריות ביותר	2091
הפסק לעקוב	2125
הפסקת מעקב	2125
הפעל התראות	2106
הפעל סרטון	2098
הפעלה אוטומטית	2099
הפעלת התראות	2106
הפרסומת ממשיכה	2140
הצביעו	91	2091
הצביעו בסקר	2090
הצבע	91	2091
הצבעה	92
הצבעתך נקלטה	2090
הצג ב-x	2133
הצג הכל	2058
הצג כתוביות	2098
הצג מפה	2058
הצג מקור	2058
הצג עוד	2057
הצג פוסט	2102
הצג פוסט זה באינסטגרם	2133
הצג פחות	2058
הצג תגובות	2090
הצג תוכן	2102
הצג תוצאות	91	2091
הצג תמיד	2102
הצג תשובות	2090
הצגת התוכן	2102
הצטרפו	2039
הצטרפו אלינו	2039
הצטרפו לתומכים	2111
הצעה לקוראים	2096
הקודם	2057
הקטן טקסט	2128
הקטנת טקסט	2128
הקישור הועתק	2082
הקראה אוטומטית	2098
הקש להפעלת קול	2135
הרשמה	2040
השאר אותי מחובר	2114
השב	2054
השתק	2099
השתקה	2099
השתתפו בסקר	2090
התגובה שלך	2132
התגובות למנויים בלבד	2132
התגובות מושבתות	2132
התחבר	2040
התחבר עם google	2114
התחברות	2040
התחברות באמצעות גוגל	2114
התחברות עם גוגל	2114
התחברות עם פייסבוק	2114
התמונה הבאה	2139
התמונה הקודמת	2139
התרומה שלי	2136
""", 'ו': """
ווטסאפ	2046
וידאו	2055
""", 'ז': """
זהו שדה חובה	2116
זכור אותי	2115
זמן נוכחי	2099
זמן נותר	2099
""", 'ח': """
חד פעמי	2112
חד-פעמי	2112
חדשות אחרונות	2055
חודש ראשון ב-#	2081
חודש ראשון ב-# ש"ח	2081
חודש ראשון בשקל	2081
חודש ראשון חינם	2081
חודשי	2112
חזרה למעלה	2057
חזרה לעמוד הבית	2120
חזרה לרשימה	2139
חידוש מינוי	2137
חיוב חודשי	2115
חיוב שנתי	2115
חינם, בלי ספאם	2116
חיפוש	2057
""", 'ט': """
טוויטר	2046
טוען וידאו	2098
טוען נגן	2098
טלגרם	2046
טעינת הפוסט	2102
טען מחדש	2109
טען מחדש את הדף	2109
טען עוד	2057
טען פוסט	2102
טען תגובות נוספות	2090
טען תוכן	2102
""", 'י': """
יציאה	2040
יציאה ממסך מלא	2098
יש לי חשבון	2114
""", 'כ': """
כבר הצבעת	2090
כבר הצבעתם	2090
כבר יש לך חשבון	2114
כבר מנוי	2114
כבר מנויים	2114
כבר מנויים? התחברו	2040
כבר נרשמת	2040
כותרות אחרונות	2055
כיביתי	2110
כיביתי את חוסם הפרסומות	2109
כל חודש	2112
כל שקל חשוב	2111
כל תרומה חשובה	2111
כל תרומה עוזרת	2111
כללי התגובות	2090
כן, אני רוצה	2106
כניסה	2040
כניסה למנויים	2040
כתבה זו הוענקה במתנה	2141
כתבה זו היא תוכן ממומן	2082
כתבה ממומנת	2086
כתבה נעולה	2114
כתבו את תגובתכם	2132
כתבו לנו	2121
כתבו תגובה	2054
כתבות אחרונות	2055
כתבות מומלצות	2055
כתבות נוספות	2055
כתבות נוספות בנושא	2083
כתבות נוספות שיעניינו אתכם	2083
כתבות נוספות של הכתב	2120
כתבות קשורות	2055
כתבות שאולי פספסתם	2083
כתבות שיעניינו אתכם	2083
כתוב תגובה	2090
כתוביות	2099
כתובת אימייל לא תקינה	2116
כתובת המייל כבר רשומה	2138
כתובת המייל שלך	2138
כתובת מייל לא תקינה	2116
כתיבת תגובה	2090
""", 'ל': """
לא אהבתי	2091
לא יודע	2091
לא כעת	2038
לא ניתן להפעיל את הסרטון	2098
לא ניתן להציג את התוכן	2102
לא ניתן להציג תוכן זה	2102
לא ניתן לטעון את הסרטון	2135
לא ניתן לנגן את הסרטון	2098
לא עכשיו	2038
לא תודה	2038
לא, תודה	2038
לגלריה	2120
לגלריה המלאה	2120
לגלריית התמונות	2120
לדף הבית	2120
לדף התרומות	2111
להאזנה בספוטיפיי	2133
להאזנה לכתבה	2098
להורדה ב-app store	2105
להורדה ב-google play	2105
להורדה מ-app store	2105
להורדה מ-google play	2105
להורדת האפליקציה	2082
להזמנה לחצו כאן	2140
להזמנת כרטיסים	2096
להמשך קריאה	2040
להרשמה	2040
לחידון	2093
לחידון המלא	2093
לחנות	2130
לחצו להפעלת הסאונד	2135
לידיעה המלאה	2120
לכל החדשות	2120
לכל החידונים	2093
לכל הכתבות	2057
לכל הכתבות בנושא	2083
לכל הכתבות של הכתב	2120
לכל המשחקים	2093
לכל הסרטונים	2120
לכל העדכונים, הכתבות והסרטונים	2083
לכל התגובות	2054
לכל התמונות	2120
לכתבה הבאה	2120
לכתבה הבאה בסדרה	2083
לכתבה המלאה	2120
לכתבה הקודמת	2120
לכתבה הקודמת בסדרה	2083
לכתבה נוספת	2139
למוצר	2130
למנויים בלבד	2043
למתכון	61
לעמוד הבית	2120
לעמוד התרומות	2111
לפרויקט המלא	2120
לפרופיל הכתב	2121
לפרטי המוצר	2140
לפרטים	2058
לפתיחת הכתבה	2137
לצפייה ביוטיוב	2133
לצפייה במסלולים	2137
לצפייה בתוצאות	91
לקריאה באפליקציה	2105
לקריאה מאוחר יותר	2141
לראש הדף	2120
לראש העמוד	2120
לרכישה באמזון	2096
לרכישה לחצו כאן	2096
לרכישת הספר	2096
לרכישת כרטיסים	2096
לרכישת כרטיסים לחצו כאן	2096
לרכישת מינוי	2040
לרכישת מינוי לחצו כאן	2082
לתיק המלא	2120
לתמונות	2058
לתרום	2039
לתרומה	2039
לתרומה לחצו כאן	2111
""", 'מ': """
מאוחר יותר	2107
מבזקים	2055
מדיניות הפרטיות	2053
מדיניות הפרטיות ותנאי השימוש	2053
מהירות הפעלה	2098
מהירות ניגון	2098
מודעה	2050
מומלץ עבורך	2083
מומלץ עבורכם	2083
מומלצים	2055
מוקרא בקול סינתטי	2098
מיון לפי	2091
מייל	2117
מיין לפי	2091
ממומן	2050
מסך מלא	2099
מסלולי מינוי	2137
מעבר למתכון	61
מעוניינים לקבל התראות	2106
מצאת טעות	2090
מצאתם טעות	2054
מצאתם טעות בכתבה	2090
מצב כהה	2103
משהו השתבש	2117
משחקים	2095
משך	2099
משך הסרטון	2135
משלוח חינם	2130
מתנה לחבר	2128
""", 'נ': """
נא להזין כתובת מייל תקינה	2116
נגן וידאו	2098
נגן שמע	2135
נוצר באמצעות ai	2135
נוצר על ידי ai	2135
נושאים	2055
נושאים קשורים	2055
ניגון אוטומטי	2099
ניהול אפשרויות	2134
ניהול הסכמה	2102
ניהול העדפות	2134
ניהול עוגיות	2102
ניתן לבטל בכל עת	2114
נרשמת בהצלחה	2116
""", 'ס': """
סגור	2038
סגור גלריה	2139
סגור חלון	2139
סגור תפריט	2139
סגירה	2038
סודוקו	2095
סוף הפרסומת	2096
סוף פרסומת	2096
סיכום ai	2068
סיכום אוטומטי	2124
סיכום הכתבה	2068
סכום אחר	2111
סכום לבחירה	2136
ספרו לנו מה דעתכם	2090
סקר	92
סקר היום	91
סרטון זה אינו זמין	2098
סרטון זה אינו זמין עוד	2098
סרקו את הקוד	2105
סרקו את קוד ה-qr	2105
""", 'ע': """
עדיין לא מנוי	2114
עדיין לא מנויים	2114
עוד	2057
עוד באותו נושא	2083
עוד בנושא	2055
עוד בערוץ	2055
עוד חדשות	2055
עוד כתבות	19	2055
עוד כתבות בנושא	19
עוד כתבות מעניינות	2082
עוד לא מנויים	2114
עוד סיפורים	2083
על הכותב	2121
עקבו אחר הכתב	2125
עקבו אחר הנושא	2125
עקבו אחרי הכתב	2125
עקבו אחרי הנושא	2125
עקוב אחרי הכתב	2125
""", 'פ': """
פייסבוק	2046
פנייה לכתב	2121
פנייה למערכת	2121
פרטים	2058
פרסום	2050
פרסומת	2050
פרסם	2091
פתח	2058
פתח באפליקציה	2105
פתיחה באפליקציה	2105
""", 'צ': """
צור חשבון	2040
צור קשר	2054
צפו באינסטגרם	2133
צפו בטוויטר	2133
צפו ביוטיוב	2133
צפו בפייסבוק	2133
צפו גם	2139
צפייה חוזרת	2135
צרו קשר	2121
צרו קשר עם המערכת	2121
""", 'ק': """
קבל הכל	2103
קבלת התראות	2106
קוד קופון	2140
קודי הנחה	2140
קרא גם	2055
קרא עוד	2057
קראו באפליקציה	2105
קראו בחינם	2137
קראו גם	2055
קראו עוד	2057
""", 'ר': """
רוצה לקבל התראות	2106
רוצים לקבל התראות	2106
רענון העמוד	2109
רענן את הדף	2109
רעננו את הדף	2109
""", 'ש': """
שדה זה הוא חובה	2116
שדה חובה	2116
שדות חובה	2116
שחק עכשיו	2093
שחקו עכשיו	2093
שיתוף	2046
שיתוף בוואטסאפ	2128
שיתוף בווטסאפ	2046
שיתוף בטוויטר	2046
שיתוף במייל	2082
שיתוף בפייסבוק	2046
שכחת את הסיסמה	2114
שכחת סיסמה	2114
שכחתי סיסמה	2040
שלח	91	2117
שלח לחבר	2046
שלח תגובה	2090
שלחו את הכתבה במתנה	2082
שלחו במתנה	2082
שלחו לחבר	2128
שלחו לנו סרטונים	2121
שלחו לנו תמונות	2121
שלחו משוב	2090
שליחה	2117
שליחה במייל	2046
שליחת משוב	2090
שליחת תגובה	2090
שם	2117
שם מלא	2117
שם משפחה	2117
שם פרטי	2117
שמור	2129
שמור העדפות	2102
שמור כתבה	2141
שמירה	2046
שמירת הגדרות	2102
שמירת המתכון	61
שמירת כתבה	2082
שמרו כתבה	2082
שמרו לקריאה מאוחרת	2082
שנתי	2112
שתף	2046
שתף כתבה	2141
שתפו	2046
שתפו את הכתבה	2046
שתפו בוואטסאפ	2082
שתפו בווטסאפ	2082
שתפו בטוויטר	2128
שתפו בטלגרם	2082
שתפו בפייסבוק	2046
שתפו כתבה זו	2141
""", 'ת': """
תגובה	2054
תגובות	2054
תגובות נוספות	2090
תגיות	2055
תודה על ההצבעה	2090
תודה על הצבעתך	91
תודה על התמיכה	2136
תודה על תמיכתכם	2136
תודה שהצבעת	2090
תודה שהצבעתם	2090
תודה, ההודעה נשלחה	2116
תוכן למנויים	2040
תוכן ממומן	87	2050
תוכן מסחרי	2086
תוכן מקודם	2050
תוכן פרסומי	2086
תוכן שיווקי	87	2050
תוכן שיווקי בשיתוף	2086
תוצאות	92
תוצאות ההצבעה	2091
תוצאות הסקר	2091
תורגם אוטומטית	2082
תיקון טעות	2082
תמכו בנו	2039
תמכו בנו בפטריאון	2111
תמלול	2099
תנאי השימוש	2053
תנאי השימוש | מדיניות הפרטיות	2053
תנאי השימוש ומדיניות הפרטיות	2053
תנאי פרסום תגובות	2090
תפריט	2057
תקציר ai	2068
תקציר בינה מלאכותית	2068
תקציר הכתבה	2068
תרגום אוטומטי	2099
תרומה	2039
תרומה חד פעמית	2111
תרומה חד-פעמית	2111
תרומה חודשית	2111
תרמו	2039
תרמו עכשיו	2039
תשבץ	2095
תשבצים	2095
תשחץ	2095
תשלום באמצעות paypal	2137
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1706
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1681
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1654
اخبار مرتبطة	153
اخبار پيشنهادي	1681
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
اخرين اخبار	1654
اخرين خبرها	1681
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1656
ادامه با google	1712
ادامه با گوگل	1712
ادامه خبر	1718
ادامه در مرورگر	1704
ادامه مطلب	1656
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1647
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1690
ارسال به تلگرام	1673
ارسال به دوستان	1647
ارسال تعليق	163
ارسال خبر	1719
ارسال ديدگاه	1690
ارسال راي	91
ارسال رايگان	1728
ارسال سوژه	1719
ارسال نظر	1653
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1681
از راي شما متشكريم	1690
از شركت شما در نظرسنجي متشكريم	1690
از ما حمايت كنيد	1643
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
اشتباهي ديدهايد	1690
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1644
اشتراك خود را انتخاب كنيد	1712
اشتراك در تلگرام	1726
اشتراك در واتساپ	1726
اشتراك گذاري	1647
اشتراك گذاري در تلگرام	1673
اشتراكگذاري	1647
اشتراكگذاري در تلگرام	1726
اشتراكگذاري در واتساپ	1726
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
افزودن به منابع ترجيحي	1723
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
اكنون بازي كنيد	1693
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
الان نه	1642
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
امكان نمايش اين محتوا وجود ندارد	1701
امكان پخش ويدئو وجود ندارد	1697
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1713
انتخاب اشتراك	1712
انتخاب طرح	1712
انتشار	1691
انتقل الي الوصفة	61
انتهاي پيام	1673
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1726
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
اولين نفري باشيد كه نظر ميدهد	1673
ايا اين مطلب براي شما مفيد بود	1690
ايا اين مطلب مفيد بود	1690
ايا اين مقاله مفيد بود	1690
ايا مايليد اعلان دريافت كنيد	1705
ايا ميخواهيد اعلان دريافت كنيد	1705
ايجاد حساب	1644
ايقاف مؤقت	170
ايميل	1715
ايميل خود را بررسي كنيد	1714
ايميل معتبر وارد كنيد	1714
ايميل نامعتبر	1714
ايميل نامعتبر است	1714
اين فيلد الزامي است	1714
اين فيلد ضروري است	1714
اين مطالب را هم بخوانيد	1681
اين مطلب را هم بخوانيد	1681
اين مطلب مفيد بود	1690
اين مقاله قفل است	1712
اين ويدئو در دسترس نيست	1697
اين ويدئو ديگر در دسترس نيست	1697
اين ويديو در دسترس نيست	1697
اپليكيشن را دانلود كنيد	1704
اپليكيشن را نصب كنيد	1704
اگهي	1649
اگهيها	1685
""", 'ب': """
با تشكر، پيام شما ارسال شد	1714
با حمايت	1728
با ما تماس بگيريد	1719
با همكاري	1728
با پردازش دادههايم موافقم	1714
بارگذاري دوباره صفحه	1708
بارگذاري مجدد صفحه	1708
بارگذاري محتوا	1701
بارگذاري پست	1701
باز كردن	1657
باز كردن در اپليكيشن	1704
باز كردن در برنامه	1704
بازخورد بدهيد	1690
بازرگاني	1685
بازي رايگان	1693
بازي كنيد	1693
بازيها	1695
بازگشت به بالا	1656
بازگشت به صفحه اصلي	1718
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1690
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1654
برچسبها	1654
بزرگتر كردن متن	1726
بزرگنمايي تصوير	1718
بستن	1642
بعدا	1706
بعدا ياداوري كن	1642
بعدي	1656
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1706
به اشتراك بگذاريد	1647
به اين مطلب گوش دهيد	1697
به اين مقاله گوش دهيد	1697
بهترين پيشنهاد	1713
بيشتر	1654	1656
بيشتر ببينيد	1681
بيشتر بخوانيد	1654
بيصدا	1698
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1654
تازهسازي صفحه	1708
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1649
تبليغات	1649
تبليغات در گوگل	1685
تبليغات متني	1685
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
تخفيف ويژه خوانندگان	1696
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1698
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
تلگرام	1647
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
تماس با تحريريه	1719
تماس با ما	1653
تماس با نويسنده	1719
تماشاي ويديو	1673
تمام صفحه	1698
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1701
تنظيمات كوكي	1652
تنظيمات كوكيها	1652
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1697
تويتر	110
توييتر	1647
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1690
ثبت راي	91
ثبت نام	1644
ثبت نظر	91	1653
ثبتنام	1644
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1701
جدول	1695
جدول كلمات متقاطع	1695
جديدترين	1691
جديدترين اخبار	1654
جديدترينها	1691
جزئيات	1657
جستجو	1656
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1642
حامي ما شويد	1710
حامي مالي	1728
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1652
حساب كاربري	1644
حساب كاربري دارم	1712
حساب كاربري داريد	1712
حساب كاربري نداريد	1712
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
حمايت كنيد	1643
حمايت مالي	1643
حمايت مالي از ما	1710
حمايت ماهانه	1711
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1656
خبر بعدي	1673
خبر قبلي	1673
خبرهاي بيشتر	1681
خبرهاي داغ	1681
خبرهاي مرتبط	1654
خبرهاي پيشنهادي	1681
خروج	1644
خروج از تمام صفحه	1697
خريد از امازون	1696
خريد انلاين	1728
خريد اين كتاب	1696
خريد اينترنتي	1728
خريد بليت	1696
خريد بليط	1696
خريد كتاب	1696
خطايي ديدهايد	1690
خطايي رخ داد	1715
خلاصه با هوش مصنوعي	1722
خلاصه هوش مصنوعي	1722
خواندن در اپليكيشن	1704
خواندهشده با صداي مصنوعي	1697
خودتان را بيازماييد	1693
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1693
دانلود از اپ استور	1704
دانلود از بازار	1704
دانلود از گوگل پلي	1704
دانلود اپليكيشن	1704
دانلود صدا	1697
دانلود فايل صوتي	1697
دانلود ويدئو	1697
دانلود پادكست	1697
در حال بارگذاري	1697
در حال بارگذاري ويدئو	1697
در حال بارگذاري ويديو	1697
در نظرسنجي شركت كنيد	1690
در همين رابطه	1681
در همين زمينه	1681
در پاتريون حمايت كنيد	1710
درباره نويسنده	1719
دريافت از اپ استور	1704
دريافت از بازار	1704
دريافت از كافه بازار	1704
دريافت از مايكت	1704
دريافت از گوگل پلي	1704
دريافت اعلانها	1705
دستهبندي	1654
دعمك يصنع الفرق	211
دعوت به همكاري	1673
دنبال كردن	1724
دنبال كردن اين موضوع	1723
دنبال كردن موضوع	1723
دنبال كردن نويسنده	1723
ديدگاه	1653
ديدگاه خود را بنويسيد	1690
ديدگاهتان را بنويسيد	1673
ديدگاهها	1653
""", 'ذ': """
ذات صلة	120
ذخيره	1647
ذخيره تنظيمات	1701
ذخيره خبر	1673
ذخيره دستور پخت	61
ذخيره مطلب	1673
ذخيره مطلب براي بعد	1673
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1691
راي شما ثبت شد	91	1690
راي شما ثبت شده است	1690
رايگان و بدون هرزنامه	1714
ربما لاحقا	99
رد	119
رد همه	1702
رزرو بليت	1728
رسالتك	190
رفتن به بالا	1718
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1710
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1712
رمز عبور را فراموش كردهايد	1644
رپورتاژ	1649
رپورتاژ اگهي	1649
""", 'ز': """
زمان باقيمانده	1698
زمان فعلي	1698
زيرنويس	1698
""", 'س': """
سؤال اليوم	91
سالانه	1711
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1697
سنويا	185
سودوكو	168	1695
سوژه بفرستيد	1719
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1652
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
شايد بعدا	1642
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1690
شرايط استفاده	1652
شرايط استفاده و حريم خصوصي	1652
شرايط را ميپذيرم	1714
شركاؤنا	175
شركاي ما	1702
شركت در ازمون	1693
شركت در نظرسنجي	1690
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1693
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1723
شما قبلا راي دادهايد	1690
شنيدن اين مطلب	1697
شنيدن مقاله	1697
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1656
صفحه كمك مالي	1710
صندوق ورودي خود را بررسي كنيد	1714
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
عضويت	1644
عطلت مانع الاعلانات	182
عكس	1654
عكسهاي بيشتر	1718
عكسهايتان را براي ما بفرستيد	1719
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1709
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1712
فروشگاه	1728
فعال كردن	1706
فعال كردن اعلانها	1705
فعالسازي اعلانها	1705
فعل الاشعارات	179
فعلا نه	1706
فقط براي مشتركان	1644
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1647
فيلد الزامي	1714
فيلدهاي الزامي	1714
""", 'ق': """
قبلي	1656
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1702
قبول و ادامه	1701
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1691
قديميترينها	1691
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1690
قوانين و مقررات را ميپذيرم	1714
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1704
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
كليدواژهها	1654
كمك كنيد	1643
كمك مالي	1643
كمك ماهانه	1711
كمك يكباره	1710
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1652
كوچكتر كردن متن	1726
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1698
كپي	1727
كپي شد	1673
كپي كردن لينك	1673
كپي لينك	1647
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
لطفا ان را غيرفعال كنيد	1709
لطفا يك ايميل معتبر وارد كنيد	1714
لغو در هر زمان	1712
لغو دنبال كردن	1723
لغو رضايت	1701
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1647
لينك كوتاه خبر	1673
لينك كپي شد	1673
""", 'م': """
مادة اعلانية	114
ماهانه	1711
مبلغ اخر	184
مبلغ دلخواه	1710
مبلغ ديگر	1710
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1718
متن كامل مقاله را بخوانيد	1718
متن پيادهشده	1698
متوجه شدم	1657
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1713
محبوبترينها	1691
محتواي تبليغاتي	1649
محتواي حمايتشده	1673
محتواي پولي	1696
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1712
مدة الفيديو	210
مدت	1698
مدت زمان	1698
مديريت رضايت	1701
مديريت كوكيها	1701
مرا به خاطر بسپار	1712
مرة واحدة	185
مرتبسازي	1691
مرتبسازي بر اساس	1691
مزايا المشتركين	169
مزاياي مشتركان	1696
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1708
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1656
مشاهده عكسها	1718
مشاهده قيمت	1696
مشاهده محتوا	1701
مشاهده نتايج	91	1691
مشاهده همه	1656
مشاهده پاسخها	1690
مشاهده پرونده	1718
مشاهده گالري	1718
مشترك شويد	1644
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1715
مطالب بيشتر	1681
مطالب ديگر اين نويسنده	1718
مطالب مرتبط	1654
مطالب پيشنهادي	1681
مطلب بعدي	1718
مطلب قبلي	1718
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1654
مقاله بعدي	1718
مقاله قبلي	1718
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1656
مهمترين اخبار	1654
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1705
""", 'ن': """
نام	1715
نام خانوادگي	1715
نام و نام خانوادگي	1715
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1697
نسخه چاپي	1673
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1704
نظر	1653
نظر بدهيد	1673
نظر خود را با ما در ميان بگذاريد	1673
نظر خود را بنويسيد	1653
نظر خود را بگوييد	1690
نظر سنجي	92
نظر شما	1653
نظر شما درباره اين خبر چيست	1673
نظرات	1653
نظرتان را بگوييد	1690
نظرسنجي	92	1673
نظري ندارم	1691
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1701
نمايش بيشتر	1656
نمايش زيرنويس	1697
نمايش كمتر	1657
نمايش متن اصلي	1657
نمايش محتوا	1701
نمايش نتايج	91
نمايش نظرات	1690
نمايش نظرات بيشتر	1690
نمايش نقشه	1657
نمايش همه	1657
نمايش پاسخها	1690
نمايش پست	1701
نميدانم	1691
ننصح بقراءة	120
نه ممنون	1642
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1726
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1714
هر كمكي مهم است	1710
هر ماه	1711
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
همرساني	1647
همه اخبار	1718
همه بازيها	1693
همه خبرها	1718
همه عكسها	1718
همه مطالب	1718
همه مطالب نويسنده	1718
همه ويدئوها	1718
هميشه اجازه داده شود	1701
هميشه نمايش بده	1701
همچنين ببينيد	1681
همچنين بخوانيد	1654
هنوز ثبتنام نكردهايد	1712
هنوز مشترك نيستيد	1712
""", 'و': """
واتساب	110
واتساپ	1647
ورود	1644
ورود / ثبت نام	1644
ورود با اپل	1712
ورود با فيسبوك	1712
ورود با گوگل	1712
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1697
ويديو	1654
ويديو در دسترس نيست	1697
ويژه خوانندگان	1696
ويژه مشتركان	1644
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1711
يكبار	1711
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1653
پايان اگهي	1696
پايان تبليغ	1696
پخش خودكار	1698
پخش ويدئو	1697
پخش ويدئو ممكن نيست	1697
پخش ويديو	1697
پذيرش همه	1702
پذيرش و ادامه	1701
پربازديدترين	1654
پربازديدترينها	1654
پربازديدها	1654
پربازديدهاي امروز	1681
پربازديدهاي هفته	1681
پربحثترينها	1654
پربينندهترين	1681
پربينندهترين خبرها	1681
پربينندهترينها	1681
پرداخت سالانه	1713
پرداخت ماهانه	1713
پسنديدم	1691
پنهان كردن پاسخها	1690
پيام بازرگاني	1685
پيام شما ارسال شد	1714
پيام شما با موفقيت ارسال شد	1714
پيشنهاد خواندني	1681
پيشنهاد سردبير	1654
پيشنهاد ما	1654
""", 'چ': """
چاپ	1647
چاپ دستور پخت	61
چگونه غيرفعال كنم	1709
چگونه مسدودكننده را غيرفعال كنم	1708
""", 'گ': """
گالري تصاوير	1718
گالري عكس	1718
گزارش تخلف	1691
گزارش خطا	1653
گزارش خطا در اين خبر	1673
گزينههاي بيشتر	1727
""", 'अ': """
अकाउंट नहीं है	2213
अक्षर का आकार	65
अक्षर छोटे करें	2225
अक्षर बडे करें	2225
अगला	2161
अगला लेख	2219
अगली खबर	2159
अगली स्टोरी	2219
अनफॉलो करें	2223
अनम्यूट	2199
अनिवार्य	2216
अनुमति दें	2207
अन्य खबरें	19	2159
अन्य राशि	2211
अन्य विकल्प	2226
अपना इनबॉक्स देखें	2215
अपना ईमेल दर्ज करें	2215
अपना ईमेल देखें	2215
अपना ज्ञान परखें	2195
अपना प्लान चुनें	2213
अपनी तस्वीरें हमें भेजें	2220
अपनी प्रतिक्रिया दें	2192
अपनी राय दें	2158
अपनी राय बताएं	2192
अभी खरीदें	2198
अभी खेलें	2195
अभी डाउनलोड करें	2205
अभी तक सब्सक्राइबर नहीं हैं	2213
अभी दान करें	2148
अभी नहीं	2147
अमान्य ईमेल	2215
अमेजन पर खरीदें	2198
अवधि	2200
""", 'आ': """
आगे पढें	2161
आज का सवाल	91
आज की अन्य खबरें	2185
आप इस विषय को फॉलो कर रहे हैं	2223
आप कभी भी अनसब्सक्राइब कर सकते हैं	2215
आप पहले ही वोट कर चुके हैं	2192
आपका वोट दर्ज हो गया	2192
आपका वोट दर्ज हो गया है	2192
आपका संदेश भेज दिया गया है	2215
आपके लिए	2159
आपको यह भी पसंद आ सकता है	2185
आपको ये भी पसंद आ सकता है	2185
आवश्यक फील्ड	2215
""", 'इ': """
इस विषय को फॉलो करें	2223
इसे भी देखें	2185
इसे भी पढें	2159
""", 'ई': """
ई-पेपर	2149
ईमेल	2216
ईमेल से शेयर करें	2225
""", 'ऊ': """
ऊपर जाएं	2161
""", 'ए': """
एआई आवाज में सुनें	2199
एआई द्वारा तैयार	2173
एआई समरी	2173
एआई सारांश	2173
एआई से तैयार सारांश	2173
एक बार	2212
एक बार का दान	2211
एप डाउनलोड करें	2205
""", 'ऐ': """
ऐप इंस्टॉल करें	2205
ऐप खोलें	2205
ऐप डाउनलोड करें	2205
ऐप में खोलें	2205
ऐप में पढें	2205
ऐप स्टोर से डाउनलोड करें	2205
""", 'ऑ': """
ऑटोप्ले	2200
ऑडियो डाउनलोड करें	2199
ऑफर देखें	2198
""", 'औ': """
और खबरें	2159
और टिप्पणियां देखें	2192
और देखें	2161
और पढें	2159	2161
और भी पढें	2185
""", 'क': """
कभी भी रद्द करें	2213
कम दिखाएं	2162
कमेंट	2158
कमेंट करें	2158
कमेंट लिखें	2192
कमेंट्स	2158
कह नहीं सकते	2193
किताब खरीदें	2198
कीमत देखें	2198
कुकी नीति	2157
कुकी सेटिंग्स	2203
कुकीज प्रबंधित करें	2203
कुछ गलत हो गया	2216
के सहयोग से	2227
केवल सदस्यों के लिए	2149
केवल सब्सक्राइबर के लिए	2213
कैसे बंद करें	2210
कॉपी	2226
कॉपी करें	2226
कॉपी लिंक	2152
क्या आप नोटिफिकेशन चाहते हैं	2206
क्या आप नोटिफिकेशन पाना चाहते हैं	2206
क्या आप सूचनाएं पाना चाहते हैं	2206
क्या यह उपयोगी था	2192
क्या यह खबर उपयोगी थी	2192
क्या यह पेज उपयोगी था	2192
क्या यह लेख उपयोगी था	2192
क्यूआर कोड स्कैन करें	2205
क्रमबद्ध करें	2193
क्विज खेलें	2195
""", 'ख': """
खबर सुनें	2199
खाता नहीं है	2213
खाता बनाएं	2149
खोजें	2161
खोलें	2162
""", 'ग': """
गलती की सूचना दें	2192
गलती बताएं	2162
गलती मिली	2192
गूगल प्ले से डाउनलोड करें	2205
गूगल से जारी रखें	2213
गूगल से लॉगिन करें	2213
गेम्स	2197
गैलरी देखें	2219
गोपनीयता नीति	2157
गोपनीयता सेटिंग्स	2203
""", 'च': """
चर्चा में क्यों है	2185
चुनें	2214
""", 'ज': """
जरूर पढें	2185
जवाब छिपाएं	2192
जवाब दें	2158
जवाब देखें	2192
जवाब भेजें	2192
जावास्क्रिप्ट बंद है	2203
ज्यादा दिखाएं	2219
ज्यादा पढी गई	2185
""", 'ट': """
टिकट खरीदें	2198
टिकट बुक करें	2198
टिप्पणियां	2158
टिप्पणी	2158
टिप्पणी करें	2158
टिप्पणी के नियम	2192
टिप्पणी के लिए लॉगिन करें	2192
टिप्पणी भेजें	2192
टिप्पणी लिखें	2192
टेक्स्ट साइज	65
टैग्स	2159
टॉप न्यूज	2159
टॉप स्टोरीज	2185
ट्रांसक्रिप्ट	2200
ट्रेंडिंग	2159
ट्विटर	2152
ट्विटर पर शेयर करें	2225
""", 'ठ': """
ठीक है	2162
""", 'त': """
तस्वीर बडी करें	2219
तस्वीरें देखें	2219
ताजा खबरें	2159
ताजा समाचार	2159
""", 'द': """
दान करें	2148
दान पेज पर जाएं	2211
देश की और खबरें	2185
दोस्तों को भेजें	2173
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2215
""", 'न': """
नक्शा देखें	2162
नतीजे देखें	91
नवीनतम	2193
नहीं धन्यवाद	2147
नहीं, धन्यवाद	2147
नाम	2216
नियम और शर्तें	2157
नियम और शर्तें | गोपनीयता नीति	2157
नोटिफिकेशन ऑन करें	2206
नोटिफिकेशन चालू करें	2206
""", 'प': """
पता नहीं	2193
परिणाम देखें	91	2193
पसंदीदा स्रोत के रूप में जोडें	2223
पहले से खाता है	2213
पहले से सब्सक्राइबर हैं	2213
पाठकों के लिए विशेष ऑफर	2198
पार्टनर कंटेंट	2188
पासवर्ड भूल गए	2213
पिछला	2161
पिछला लेख	2219
पिछली खबर	2159
पूरा नाम	2216
पूरा लेख पढें	2219
पूरी खबर पढें	2161
पेज दोबारा लोड करें	2209
पेज रिफ्रेश करें	2209
पेज रीफ्रेश करें	2209
पेड कंटेंट	2198
पोल	92
पोल में हिस्सा लें	2192
पोस्ट लोड करें	2203
प्रचार	2155
प्रतिक्रिया दें	2158
प्रतिलिपि	2200
प्राइवेसी सेटिंग्स	2203
प्रायोजक	2227
प्रायोजित	2155
प्रायोजित सामग्री	2188
प्रिंट	2226
प्रिंट करें	2152
प्रीमियम	2149
प्लान चुनें	2213
प्ले स्टोर से डाउनलोड करें	2205
प्लेबैक गति	2199
प्लेबैक स्पीड	2199
प्लेयर लोड हो रहा है	2199
""", 'फ': """
फीडबैक दें	2192
फीडबैक भेजें	2192
फुल स्क्रीन	2200
फुल स्क्रीन से बाहर निकलें	2199
फेसबुक	2152
फेसबुक पर शेयर करें	2152
फेसबुक से जारी रखें	2213
फेसबुक से लॉगिन करें	2213
फॉन्ट आकार	2225
फॉन्ट साइज	65
फॉलो कर रहे हैं	2223
फॉलो करें	2223
फोटो	2159
फोटो गैलरी	2185
फोटो गैलरी देखें	2219
फ्लिपकार्ट पर खरीदें	2198
""", 'ब': """
बंद करें	2147
बडी खबरें	2159
बाद में	2147
बाद में याद दिलाएं	2147
ब्राउजर में जारी रखें	2205
""", 'भ': """
भेजें	2216
""", 'म': """
मशीनी अनुवाद	2200
मान्य ईमेल दर्ज करें	2215
मासिक	2212
मासिक दान	2212
मासिक भुगतान	2214
मासिक सहयोग	2212
मुख्य समाचार	2159
मुझे याद रखें	2213
मुफ्त डिलीवरी	2227
मुफ्त में खेलें	2195
मुफ्त, कोई स्पैम नहीं	2215
मूल देखें	2162
मेन्यू	2161
मेरा खाता	2149
मेरा खाता है	2213
मैं नियम और शर्तों से सहमत हूं	2215
मैंने ऐड ब्लॉकर बंद कर दिया	2209
मैंने बंद कर दिया	2210
म्यूट	2200
""", 'य': """
यह खबर सुनें	2199
यह फील्ड अनिवार्य है	2215
यह फील्ड आवश्यक है	2215
यह भी देखें	2185
यह भी पढें	2159
यह लेख लॉक है	2213
यह लेख सुनें	2199
यह वीडियो अब उपलब्ध नहीं है	2199
यह वीडियो उपलब्ध नहीं है	2199
यह सामग्री नहीं दिखाई जा सकती	2203
ये खबरें भी पढें	2185
ये भी जानें	2185
ये भी देखें	2185
ये भी पढें	2159
""", 'र': """
रजिस्टर करें	2149
रिपोर्ट करें	2193
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2193
लाइक करें	2193
लिंक कॉपी करें	2152	2173
लिंक कॉपी हो गया	2225
लेख उपहार में दें	2225
लेख सुनें	2199
लेखक के अन्य लेख	2219
लेखक के और लेख	2219
लेखक के बारे में	2220
लेखक को फॉलो करें	2223
लेखक परिचय	2220
लॉग इन	2149
लॉग इन करें	2149
लॉगआउट	2149
लॉगिन	2149
लोकप्रिय	2159
लोड हो रहा है	2199
""", 'व': """
वर्ग पहेली	2197
वर्तमान समय	2200
विज्ञापन	2155
विज्ञापन के बाद जारी	2188
विज्ञापन समाप्त	2198
विज्ञापन हटाएं	2173
विवरण	2162
विषय	2159
विषय को फॉलो करें	2223
वीडियो	2159
वीडियो उपलब्ध नहीं है	2199
वीडियो चलाएं	2199
वीडियो नहीं चलाया जा सकता	2199
वीडियो लोड हो रहा है	2199
वोट करने के लिए धन्यवाद	2192
वोट करें	91	2193
वोट दें	91
वोट देने के लिए धन्यवाद	2192
व्हाट्सएप	2152
व्हाट्सएप पर शेयर करें	2225
व्हाट्सऐप पर शेयर करें	2225
""", 'श': """
शायद बाद में	2147
शिकायत करें	2193
शेयर	2152
शेयर करें	2152
शेष समय	2200
""", 'स': """
संपर्क करें	2158
संपादक को लिखें	2220
संबंधित खबरें	2159
संबंधित लेख	2159
संबंधित वीडियो	2185
संबंधित समाचार	2159
सदस्य बनें	2148
सबटाइटल	2200
सबटाइटल दिखाएं	2199
सबमिट करें	2216
सबसे अच्छा ऑफर	2214
सबसे ज्यादा पढी गई	2159
सबसे ज्यादा पढी गई खबरें	2185
सबसे ज्यादा पढी गईं	2185
सबसे नए	2193
सबसे पुराने	2193
सबसे लोकप्रिय	2214
सब्सक्राइब	2149
सब्सक्राइब करें	2149
सभी अस्वीकार करें	2203
सभी कमेंट देखें	2192
सभी खबरें	2219
सभी खबरें देखें	2219
सभी गेम	2195
सभी गेम्स	2195
सभी टिप्पणियां देखें	2192
सभी तस्वीरें देखें	2219
सभी दिखाएं	2162
सभी देखें	2161
सभी फोटो देखें	2219
सभी वीडियो	2219
सभी वीडियो देखें	2219
सभी स्वीकार करें	2203
समझ गया	2162
समर्थन करें	2148
सर्वे	92
सर्वे में हिस्सा लें	2192
सहमति प्रबंधित करें	2203
सहमति वापस लें	2203
सहयोग करें	2148
सही ईमेल दर्ज करें	2215
साइन अप	2149
साइन इन	2149
साझा करें	2152
सामग्री दिखाएं	2203
सामग्री देखें	2203
सामग्री लोड करें	2203
सालाना	2212
सालाना भुगतान	2214
सिर्फ सब्सक्राइबर के लिए	2213
सीधे रेसिपी पर जाएं	61
सुडोकू	2197
सुधार नीति	2220
सूचनाएं चालू करें	2206
सेव करें	2152
स्पॉन्सर्ड	2155
स्पॉन्सर्ड कंटेंट	2188
स्वचालित अनुवाद	2200
स्वीकार करें और जारी रखें	2203
""", 'ह': """
हमसे संपर्क करें	2220
हमारा समर्थन करें	2148
हमारी मदद करें	2211
हमें लिखें	2220
हमें सपोर्ट करें	2211
हमें सहयोग दें	2211
हमेशा अनुमति दें	2203
हर महीने	2212
हर योगदान महत्वपूर्ण है	2211
हर योगदान मायने रखता है	2211
हां, चाहिए	2207
होम	2161
होम पेज पर जाएं	2219
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
กฎการแสดงความคิดเห็น	4354
กติกาการแสดงความคิดเห็น	4354
กรุณากรอกข้อมูลให้ครบถ้วน	4371
กรุณากรอกอีเมล	4371
กรุณากรอกอีเมลให้ถูกต้อง	4371
กรุณาตรวจสอบอีเมล	4371
กลับขึ้นด้านบน	4374
กลับด้านบน	4374
กลับหน้าแรก	4374
การตั้งค่าความเป็นส่วนตัว	4360
การตั้งค่าคุกกี้	4360
กำลังติดตาม	4377
กำลังโหลด	4358
กำลังโหลดวิดีโอ	4358
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4374
ขอบคุณที่ร่วมโหวต	4354
ขอบคุณสำหรับการโหวต	4354
ข่าวก่อนหน้า	4374
ข่าวถัดไป	4374
ข่าวทั้งหมด	4374
ข่าวที่คุณอาจสนใจ	4347
ข่าวที่น่าสนใจ	4347
ข่าวที่เกี่ยวข้อง	4324
ข่าวนี้มีประโยชน์หรือไม่	4354
ข่าวยอดนิยม	4324
ข่าวล่าสุด	4324
ข่าวอื่นที่น่าสนใจ	4347
ข่าวอื่นๆ	19	4347
ข่าวอื่นๆ ที่น่าสนใจ	4338
ข่าวเกี่ยวข้อง	4347
ข่าวแนะนำ	4324
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4368
คลิกชมวิดีโอ	4338
คลิกเพื่อขยายภาพ	4374
คลิปแนะนำ	4347
ความคิดเห็น	4327
ความยาว	4359
ความเร็วในการเล่น	4358
คัดลอก	4379
คัดลอกลิงก์	4327
คัดลอกลิงก์แล้ว	4338
คัดลอกลิงค์	4338
คัดลอกลิงค์แล้ว	4338
คำบรรยาย	4359
คุณต้องการรับการแจ้งเตือนหรือไม่	4363
คุณอาจสนใจ	4347
คุณโหวตแล้ว	4354
คุ้มที่สุด	4370
""", 'จ': """
จดจำฉัน	4369
จดจำฉันไว้	4369
จบโฆษณา	4357
จองตั๋ว	4357
จองบัตร	4357
จัดการความยินยอม	4360
จัดการคุกกี้	4360
จัดส่งฟรี	4380
จำนวนอื่น	4367
จำเป็นต้องกรอก	4371
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4371
ฉันยอมรับเงื่อนไขการใช้งาน	4371
""", 'ช': """
ชมคลิป	4338
ชมคลิปวิดีโอ	4338
ชมวิดีโอ	4338
ชมวิดีโอด้านบน	4338
ชมวิดีโอเต็มได้ที่นี่	4338
ชำระรายปี	4369
ชำระรายเดือน	4369
ชื่อ	4372
ชื่อ-นามสกุล	4372
ช่องนี้จำเป็นต้องกรอก	4371
""", 'ซ': """
ซื้อที่ lazada	4357
ซื้อที่ shopee	4357
ซื้อบัตร	4357
ซื้อบัตรที่นี่	4357
ซื้อหนังสือ	4357
ซื้อหนังสือเล่มนี้	4357
ซื้อเลย	4357
""", 'ด': """
ดาวน์โหลดบน app store	4362
ดาวน์โหลดบน google play	4362
ดาวน์โหลดเสียง	4358
ดาวน์โหลดแอป	4362
ดาวน์โหลดแอปพลิเคชัน	4362
ดาวน์โหลดได้ที่ app store	4362
ดาวน์โหลดได้ที่ google play	4362
ดูการตอบกลับ	4354
ดูข่าวทั้งหมด	4374
ดูคลิป	4338
ดูความคิดเห็นทั้งหมด	4354
ดูความคิดเห็นเพิ่มเติม	4354
ดูทั้งหมด	4325
ดูผลลัพธ์	91
ดูผลโหวต	91	4355
ดูภาพทั้งหมด	4374
ดูภาพเพิ่มเติม	4374
ดูราคา	4357
ดูรูปทั้งหมด	4374
ดูวิดีโอ	4338
ดูเพิ่มเติม	4327
ดูแกลเลอรี	4374
ดูแกลเลอรี่	4374
""", 'ต': """
ตกลง	4364
ตอบกลับ	4355
ตัวเลือกเพิ่มเติม	4378
ตั้งค่าความเป็นส่วนตัว	4360
ตั้งค่าคุกกี้	4360
ติดตามผู้เขียน	4377
ติดตามหัวข้อ	4377
ติดตามหัวข้อนี้	4377
ติดต่อกองบรรณาธิการ	4375
ติดต่อเรา	4338
ติดต่อโฆษณา	4375
ต้องการรับการแจ้งเตือนหรือไม่	4363
""", 'ถ': """
ถอดเสียง	4359
ถอนความยินยอม	4360
ถูกใจ	4355
""", 'ท': """
ทดสอบความรู้ของคุณ	4356
ทำแบบทดสอบ	4356
ทุกการสนับสนุนมีความหมาย	4367
ทุกเดือน	4368
""", 'บ': """
บทความก่อนหน้า	4374
บทความถัดไป	4374
บทความทั้งหมดของผู้เขียน	4374
บทความที่น่าสนใจ	4347
บทความที่เกี่ยวข้อง	4324
บทความนี้ถูกล็อก	4369
บทความนี้มีประโยชน์หรือไม่	4354
บทความล่าสุด	4324
บทความอื่นของผู้เขียน	4374
บทความอื่นๆ ของผู้เขียน	4374
บทความแนะนำ	4347
บริจาค	4321
บริจาคครั้งเดียว	4367
บริจาคตอนนี้	4367
บริจาครายเดือน	4367
บริจาคเลย	4321
บันทึก	4338
บันทึกการตั้งค่า	4360
บันทึกคะแนนของคุณแล้ว	4354
บันทึกคะแนนโหวตแล้ว	4354
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4338
""", 'ป': """
ปฏิเสธทั้งหมด	4360
ปิดการแสดงความคิดเห็น	4354
ปิดเสียง	4359
""", 'ผ': """
ผู้สนับสนุน	4380
""", 'พ': """
พิมพ์	4327
พิมพ์บทความ	4338
พิมพ์สูตร	61
พิมพ์หน้านี้	4338
""", 'ฟ': """
ฟรี ไม่มีสแปม	4371
ฟังข่าว	4358
ฟังข่าวนี้	4358
ฟังบทความ	4358
ฟังบทความนี้	4358
ฟังรายการย้อนหลัง	4338
""", 'ภ': """
ภายหลัง	4364
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4338
มีบัญชีอยู่แล้ว	4369
มีบัญชีแล้ว	4369
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4371
ยกเลิกได้ทุกเมื่อ	4369
ยอดนิยม	4347
ยอดนิยมในตอนนี้	4347
ยอมรับทั้งหมด	4360
ยอมรับและดำเนินการต่อ	4360
ยังไม่มีบัญชี	4369
ยังไม่เป็นสมาชิก	4369
""", 'ร': """
ระบุจำนวนเงิน	4367
รับการแจ้งเตือน	4363
รับการแจ้งเตือนข่าวด่วน	4338
รายงาน	4355
รายปี	4368
รายเดือน	4368
รีเฟรชหน้า	4366
รีเฟรชหน้านี้	4366
รูปแบบอีเมลไม่ถูกต้อง	4371
ร่วมงานกับเรา	4338
ร่วมตอบแบบสอบถาม	4338
ร่วมตอบแบบสำรวจ	4354
ร่วมบริจาค	4321
ร่วมสนับสนุน	4367
ร่วมแสดงความคิดเห็น	4338
ร่วมโหวต	4354
ร้านค้า	4380
""", 'ล': """
ลงทะเบียน	4321
ลงทะเบียนเรียบร้อยแล้ว	4371
ลดขนาดตัวอักษร	4378
ลืมรหัสผ่าน	4321
ลืมรหัสผ่านหรือไม่	4369
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4358
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4358
วิดีโอไม่พร้อมใช้งาน	4358
วิธีปิดโปรแกรมบล็อกโฆษณา	4366
""", 'ส': """
สนับสนุนรายเดือน	4367
สนับสนุนเรา	4321
สนับสนุนโดย	4380
สปอนเซอร์	4327
สมัครงานกับเรา	4338
สมัครสมาชิก	4321
สมัครเรียบร้อยแล้ว	4371
สรุปด้วย ai	4376
สรุปโดย ai	4376
สั่งซื้อหนังสือ	4357
สั่งซื้อเลย	4357
สำหรับสมาชิกเท่านั้น	4369
สิทธิพิเศษสำหรับผู้อ่าน	4357
สิทธิพิเศษสำหรับสมาชิก	4357
สแกน qr code	4362
สแกนคิวอาร์โค้ด	4362
ส่ง	4372
ส่งข่าว	4375
ส่งข้อความเรียบร้อยแล้ว	4371
ส่งความคิดเห็น	4354
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4338
""", 'ห': """
หน้าแรก	4374
""", 'อ': """
อนุญาต	4364
อนุญาตเสมอ	4360
ออกจากโหมดเต็มจอ	4358
อีเมล	4372
อีเมลไม่ถูกต้อง	4371
อ่านข่าวที่เกี่ยวข้อง	4347
อ่านข่าวผ่านแอป	4338
อ่านข่าวอื่นๆ	4347
อ่านฉบับเต็ม	4374
อ่านต่อ	4327
อ่านต่อหลังโฆษณา	4357
อ่านต่อเรื่องนี้	4347
อ่านต่อในเบราว์เซอร์	4362
อ่านบทความฉบับเต็ม	4374
อ่านบนแอป	4362
อ่านเพิ่มเติม	4324
อ่านเรื่องที่เกี่ยวข้อง	4347
อ่านโดย ai	4358
อ่านในแอป	4362
""", 'เ': """
เกมทั้งหมด	4356
เกิดข้อผิดพลาด	4372
เกิดข้อผิดพลาด กรุณาลองใหม่	4371
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4371
เกี่ยวกับผู้เขียน	4375
เก่าที่สุด	4355
เขียนความคิดเห็น	4354
เขียนโดย ai	4376
เข้าสู่ระบบ	4321
เข้าสู่ระบบด้วย apple	4369
เข้าสู่ระบบด้วย facebook	4369
เข้าสู่ระบบด้วย google	4369
เข้าสู่ระบบด้วย line	4369
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4354
เฉพาะสมาชิกเท่านั้น	4369
เต็มจอ	4359
เนื้อหาต่อจากโฆษณา	4357
เนื้อหาที่เกี่ยวข้อง	4347
เนื้อหาสนับสนุน	4357
เนื้อหาโฆษณา	4357
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4358
เบราว์เซอร์ของคุณไม่รองรับเสียง	4358
เปิดการแจ้งเตือน	4363
เปิดรับการแจ้งเตือน	4363
เปิดเสียง	4358
เปิดแอป	4362
เปิดในแอป	4362
เป็นคนแรกที่แสดงความคิดเห็น	4338
เพิ่มขนาดตัวอักษร	4378
เริ่มทำแบบทดสอบ	4356
เรียงตาม	4355
เรื่องที่คุณอาจสนใจ	19	4347
เรื่องที่น่าสนใจ	4347
เรื่องที่เกี่ยวข้อง	4324
เรื่องล่าสุด	4347
เรื่องอื่นที่น่าสนใจ	4324
เรื่องแนะนำ	4347
เลิกติดตาม	4377
เลือก	4370
เลือกแพ็กเกจ	4369
เลือกแพ็คเกจ	4369
เล่นวิดีโอ	4358
เล่นอัตโนมัติ	4359
เล่นเกม	4356
เล่นเลย	4356
เวลาที่เหลือ	4358
เสียงอ่านโดย ai	4358
""", 'แ': """
แจ้งข่าว	4375
แจ้งข้อผิดพลาด	4354
แจ้งคำผิด	4354
แจ้งลบความคิดเห็น	4354
แจ้งเบาะแส	4375
แชร์	4327
แชร์ข่าวนี้	4338
แชร์บทความ	4338
แชร์บทความนี้	4378
แชร์บน facebook	4378
แชร์ผ่าน line	4378
แชร์หน้านี้	4338
แชร์ไปที่ line	4338
แชร์ไปยัง facebook	4378
แชร์ไปยัง line	4378
แท็ก	4347
แท็กที่เกี่ยวข้อง	4347
แบบสำรวจ	92
แปลอัตโนมัติ	4338
แปลโดย ai	4376
แปลโดยอัตโนมัติ	4376
แสดงความคิดเห็น	4327
แสดงคำบรรยาย	4358
แสดงน้อยลง	4325
แสดงเนื้อหา	4360
แสดงเพิ่มเติม	4374
แสดงโพสต์	4360
""", 'โ': """
โฆษณา	4327
โหลดหน้านี้ใหม่	4366
โหลดหน้าใหม่	4366
โหลดเนื้อหา	4360
โหลดเพิ่มเติม	4374
โหลดแอป	4362
โหลดแอปฟรี	4338
โหลดโพสต์	4360
โหวต	91	4355
""", 'ใ': """
ใหม่ล่าสุด	4355
ให้คะแนนบทความนี้	4354
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4367
ไม่มีความเห็น	4355
ไม่สามารถเล่นวิดีโอนี้ได้	4358
ไม่สามารถเล่นวิดีโอได้	4358
ไม่สามารถแสดงเนื้อหานี้ได้	4360
ไม่แน่ใจ	4355
ไม่ใช่ตอนนี้	4364
""", 'ả': """
ảnh tiếp theo	4751
ảnh trước	4751
""", 'ẩ': """
ẩn	4677
ẩn trả lời	4706
""", 'ủ': """
ủng hộ	4658
ủng hộ chúng tôi	4658
ủng hộ chúng tôi trên patreon	4725
ủng hộ hàng tháng	4725
ủng hộ một lần	4725
ủng hộ ngay	4748
""", '☕': """
☕ buy me a coffee	1108
☕ buy us a coffee	1108
""", 'あ': """
あとで	2630
あとで読む	2643
あとで読むに追加	2737
あなたにおすすめ	2655
あなたにおすすめの記事	2655
あなたへのおすすめ	2655
あわせて読みたい	2655
あわせて読む	2682
""", 'い': """
いいえ、結構です	2630
いいね	2643
いいね!してニュースをチェック	2644
いいね!で応援する	2672
いいね順	2690
いつでも解約ok	2709
いつでも解約できます	2709
いつでも解約可能	2709
いつでも配信停止できます	2712
いま読まれています	2682
いま読まれている記事	2682
""", 'お': """
おすすめ	2655
おすすめの記事	2655
おすすめプラン	2709
おすすめ情報pr	2647
おすすめ記事	2655
おすすめ関連記事	2682
おすすめ順	2690
お住まいの地域ではご覧いただけません	2695
お住まいの地域では再生できません	2695
お名前	2713
お問い合わせ	2649
お問い合わせありがとうございました	2712
お問い合わせありがとうございます	2712
お問い合わせ内容	2733
お役に立ちましたか	2689
お得なクーポン	2736
お得なプランを見る	2732
お気に入り	2643
お気に入りに追加	2643
お申し込み	2633
お申し込みが完了しました	2733
お申し込みを受け付けました	2733
お酒は#歳になってから	2693
""", 'こ': """
こちらの記事もおすすめ	2682
こちらの記事も読まれています	19	2682
こちらもおすすめ	2655
こちらも読む	2682
このコメントを報告	2726
このコンテンツは表示できません	2698
このコンテンツを表示できません	2698
このテーマをフォロー	2722
このテーマをフォローする	2722
このページは役に立ちましたか	2689
このメールアドレスは登録済みです	2733
この動画の配信は終了しました	2695
この動画はお住まいの地域では再生できません	2695
この動画はご覧いただけません	2695
この動画は公開を終了しました	2695
この動画は再生できません	2695
この動画は現在ご覧いただけません	2695
この投稿をinstagramで見る	2727
この本を購入する	2693
この著者の記事	2655
この著者の記事を見る	2716
この著者の記事一覧	2716
この記事だけ読む	2732
この記事に関連するニュース	2682
この記事のタグ	2655
この記事の写真	2716
この記事の写真をすべて見る	2683
この記事の写真を見る	2716
この記事の画像	2716
この記事の画像をもっと見る	2716
この記事の画像を見る	2716
この記事の筆者	2717
この記事の関連ニュース	2682
この記事はロックされています	2709
この記事は会員からのプレゼントです	2737
この記事は会員限定です	2633
この記事は参考になりましたか	2689
この記事は役に立ちましたか	2689
この記事もチェック	2672
この記事をシェア	2643
この記事をシェアする	2737
この記事をプレゼント	2672
この記事をプレゼントする	2672
この記事を保存	2672
この記事を印刷	2672
この記事を印刷する	2672
この記事を書いた人	2717
この記事を書いた記者	2717
この記事を聞く	2695
この記事を聴く	2695
この記事を評価	2726
この記事を評価する	2672
この記事を購入	2732
この記者の記事をもっと見る	2716
この記者の記事を見る	2716
この記者の記事一覧	2655
この記者をフォローする	2722
この連載の記事	2655
この音声はaiが読み上げています	2695
この項目は必須です	2712
この項目は必須項目です	2712
""", 'ご': """
ご寄付ありがとうございます	2731
ご寄付はこちら	2706
ご意見	2652
ご意見をお聞かせください	2689
ご意見・ご感想を入力	2733
ご投票ありがとうございました	2689
ご支援ありがとうございます	2731
ご支援のお願い	2631
ご支援はこちら	2706
ご登録ありがとうございました	2712
ご登録ありがとうございます	2712
ご購入はこちら	2693
ご購読の申し込み	2633
""", 'さ': """
さらに読み込む	2657
""", 'す': """
すでにアカウントをお持ちの方	2709
すでに会員の方	2709
すでに投票済みです	2689
すでに登録済みです	2733
すべてのcookieを受け入れる	2729
すべてのcookieを許可	2729
すべてのコメントを見る	2689
すべてのニュースを見る	2716
すべての写真を見る	2683
すべての記事を見る	2716
すべて受け入れる	2649
すべて同意する	2729
すべて拒否	2699
すべて拒否する	2698
すべて表示	2658
すべて見る	2657
すべて許可	2649
すべて読む	2658
""", 'そ': """
その他のオプション	2723
その他の記事	2655
その他の金額	2706
""", 'ど': """
どちらともいえない	2690
""", 'は': """
はい、受け取る	2702
はじめての方はこちら	2709
はてなブックマーク	2643
はてなブックマークに追加	2672
はてブ	2643
""", 'ま': """
まずは無料で	2709
また後で	2630
まだ会員でない方	2709
""", 'み': """
みんなのコメント	2652
""", 'も': """
もう一度再生	2730
もう一度見る	2696
もっと見る	2657
もっと詳しく知りたい方は	2682
もっと読む	2655
もどる	2657
""", 'よ': """
よく読まれています	2682
よく読まれている記事	2655
よく読まれている記事ランキング	2655
""", 'わ': """
わからない	2690
わかりました	2658
""", 'ア': """
アカウントをお持ちでない方	2709
アカウントをお持ちの方	2709
アカウントをお持ちの方はこちら	2709
アクセスランキング	2655
アプリで続きを読む	2701
アプリで見る	2701
アプリで読む	2701
アプリで開く	2701
アプリなら	2701
アプリのダウンロード	2642
アプリをインストール	2642
アプリをダウンロード	2642
アプリを入手	2701
アプリを開く	2642
アプリダウンロード	2642
アンケート	92
アンケートに参加する	2689
アンケートに回答する	2689
アンケートに答える	2689
アンケート実施中	2672
アンケート結果	2690
アンケート結果を見る	2726
""", 'ウ': """
ウィンドウを閉じる	2735
""", 'エ': """
エラーが発生しました	2712
""", 'オ': """
オススメ記事	2655
オフにする	2703
オプションの管理	2729
オプションを管理	2729
オンにする	2703
オンラインショップ	2693
""", 'カ': """
カテゴリ	2655
カテゴリー	2655
カートに入れる	2736
""", 'キ': """
キーワード	2655
""", 'ギ': """
ギャラリーを見る	2716
ギャラリーを閉じる	2735
""", 'ク': """
クイズ	2692
クイズに挑戦	2672
クイズに挑戦する	2672
クイズに答える	2691
クッキー	2649
クッキーの設定	2698
クッキー設定	2649
クリックで拡大	2716
クリックで音声が出ます	2730
クリップ	2643
クリップする	2643
クロスワード	2692
""", 'ゲ': """
ゲーム	2692
ゲームで遊ぶ	2691
ゲーム一覧	2691
""", 'コ': """
コピー	2724
コピーしました	2643
コメント	2652
コメント#件	2652
コメント(#	2652
コメントする	2652
コメントのルール	2689
コメントの受付は終了しました	2689
コメントの受付を終了しました	2689
コメントはまだありません	2652
コメントは会員のみ	2726
コメントは無効になっています	2726
コメントをすべて見る	2689
コメントをもっと見る	2652
コメントを入力	2726
コメントを入力してください	2726
コメントを報告	2726
コメントを投稿	2652
コメントを投稿する	2689
コメントを書く	2652
コメントを残す	2652
コメントを見る	2652
コメントを送信	2689
コメントを送信する	2689
コメントを閉じる	2689
コメントガイドライン	2689
コメントポリシー	2689
コメント一覧	2652
コンテンツを表示	2698
コンテンツを表示する	2698
コンテンツを読み込む	2698
コーヒーをおごる	2706
""", 'サ': """
サイトで続ける	2701
サイトポリシー	2649
サイトマップ	2649
サインイン	2633
サポーターになる	2706
サポートする	2631
""", 'シ': """
シェア	2643
シェアしよう	2643
シェアする	2643
""", 'ス': """
スキップ	2630
スクラップ	2643
スクラップする	2643
スポンサー	2647
スポンサードリンク	2647
スポンサーリンク	2647
スポンサー企業	2725
""", 'タ': """
タイアップ	2647
タグ	2655
タップして音声をオンにする	2730
""", 'チ': """
チケットを予約する	2693
チケットを購入	2693
チケットを購入する	2693
チケット購入はこちら	2693
チップを送る	2631
チャンネル登録	2644
""", 'ツ': """
ツイート	2643
ツイートする	2643
ツイートを読み込む	2698
""", 'デ': """
データ保護方針	2729
""", 'ト': """
トップ	2657
トップに戻る	2716
トップへ戻る	2657
トップニュース	2655
トップページ	2657
トップページに戻る	2716
トップページへ	2716
トピックス	2655
""", 'ド': """
ドネーション	2631
""", 'ナ': """
ナンプレ	2692
""", 'ニ': """
ニックネーム	2713
ニックネームを入力	2726
ニュースを読む	2657
ニュースレター	2637
ニュースレター登録	2637
ニュース一覧	2716
ニュース一覧へ	2716
""", 'バ': """
バックナンバー	2655
""", 'パ': """
パスワードをお忘れですか	2709
パスワードをお忘れの方	2709
パスワードをお忘れの方はこちら	2709
パスワードを忘れた方	2633
パスワードを忘れた方はこちら	2709
パズル	2692
""", 'ピ': """
ピックアップ	2655
""", 'フ': """
フィードバックを送る	2689
フィードバックを送信	2689
フォトギャラリー	2716
フォトギャラリーを見る	2716
フォロー	2644
フォローしています	2722
フォローしてね	2644
フォローしました	2644
フォローする	2644
フォローを解除	2722
フォローを解除する	2722
フォロー中	2644
フォロー解除	2722
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2696
""", 'ブ': """
ブックマーク	2643
ブックマークする	2643
ブラウザで続ける	2701
ブラウザで見る	2701
ブラウザで読む	2701
""", 'プ': """
プッシュ通知	2642
プッシュ通知を受け取りますか	2702
プッシュ通知を受け取る	2702
プライバシーの設定	2698
プライバシーポリシー	2649
プライバシーポリシーに同意する	2712
プライバシー設定	2698
プランを見る	2709
プランを選ぶ	2709
プランを選択	2709
プラン一覧	2709
プレゼント	2633
プレミアム	2633
プレミアム会員	2636
プロフィール	2718
""", 'ヘ': """
ヘルプ	2649
""", 'ペ': """
ページの先頭に戻る	2716
ページの先頭へ	2657
ページの先頭へ戻る	2716
ページを再読み込み	2704
ページを再読み込みする	2704
ページを更新する	2704
ページトップ	2657
ページトップへ	2657
ページトップへ戻る	2716
""", 'ホ': """
ホーム	2657
ホームに戻る	2716
""", 'ポ': """
ポスト	2643
ポストする	2643
""", 'マ': """
マイページ	2633
マンスリーサポーターになる	2706
""", 'ミ': """
ミュート	2696
ミュートを解除	2695
ミュート解除	2695
""", 'メ': """
メッセージ	2734
メニュー	2657
メニューを閉じる	2735
メルマガ	2637
メルマガ登録	2637
メールでシェア	2723
メールで送る	2643
メールで送信	2643
メールをご確認ください	2712
メールアドレス	2637
メールアドレスが正しくありません	2712
メールアドレスでログイン	2732
メールアドレスで登録	2732
メールアドレスをご入力ください	2733
メールアドレスを入力	2637
メールアドレスを入力してください	2712
メールアドレスを入力する	2733
メールマガジン	2637
メールマガジン登録	2637
""", 'ラ': """
ライター	2718
ランキング	2655
""", 'リ': """
リンクをコピー	2643
リンクをコピーしました	2672
リンクをコピーする	2672
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2633
ログイン	2633
ログイン/会員登録	2633
ログインしてコメント	2689
ログインしてコメントする	2689
ログイン・会員登録	2633
ログイン状態を保持	2709
ログイン状態を保持する	2709
""", '一': """
一回だけ	2707
一回だけ寄付する	2706
一回のみ	2707
一時停止	2696
一次性	4844
一次性捐款	4843
一番人気	2710
一覧	2657
一覧に戻る	2716
一覧へ	2657
一覧を見る	2657
""", '上': """
上一个视频	4868
上一张	4853
上一张图片	4873
上一篇	4784
上一篇文章	4853
上一頁	4786
上一页	4786
""", '下': """
下一个视频	4868
下一张	4853
下一张图片	4873
下一張圖片	4873
下一篇	4784
下一篇文章	4853
下一部影片	4868
下一頁	4786
下一页	4786
下次再說	4759
下次再说	4759
下載app	4837
下載客戶端	4837
下載音檔	4830
下載音訊	4830
下载app	4837
下载客户端	4837
下载音频	4830
""", '不': """
不,謝謝	4759
不,谢谢	4759
不用了	4759
不知道	4824
不適切な内容を報告	2689
""", '专': """
专题	4784
""", '並': """
並び替え	2690
並べ替え	2690
""", '个': """
个人中心	4763
个人信息保护政策	4867
""", '中': """
中	2724	4862
""", '为': """
为你推荐	4784
为您推荐	4784
""", '主': """
主旨	4872
主要ニュース	2655
主题	4872
""", '举': """
举报	4783
举报评论	4864
""", '了': """
了解	2658
了解详情	4874
""", '京': """
京东购买	4828
""", '人': """
人才招聘	4803
人気の動画	2682
人気の記事	2655
人気ランキング	2655
人気記事	2655
人気記事ランキング	2655
人気順	2690
人氣文章	4812
""", '仅': """
仅限会员	4846
仅限订阅用户	4846
""", '今': """
今、あなたにオススメ	2655
今、読まれている記事	2682
今すぐプレイ	2691
今すぐ寄付	2731
今すぐ支援する	2731
今すぐ購入	2736
今すぐ遊ぶ	2691
今はしない	2630
今はやめておく	2630
今回のみ	2707
今回のみ支援する	2706
今回はしない	2630
今日の注目	2655
今日最熱門	4812
今日热点	4784
今日焦点	4784
今日熱門	4812
""", '从': """
从app store下载	4837
""", '他': """
他の記事	19
他の記事も読む	2655
""", '付': """
付費閱讀	4763
付费内容	4763
付费阅读	4763
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4864
以下为广告内容	4803
以下為廣告內容	4803
以后再说	4759
以後再說	4839
以電子郵件繼續	4870
""", '件': """
件名	2734
""", '企': """
企画・制作	2725
""", '优': """
优惠码	4874
""", '会': """
会员专享	4766
会员专享内容	4766
会员专属	4763
会员中心	4763
会员登录	4763
会員でない方	2709
会員でない方はこちら	2709
会員の方はこちら	2633
会員の方はログイン	2633
会員プランを見る	2732
会員特典	2693
会員登録	2633
会員登録する	2633
会員登録のご案内	2732
会員登録はこちら	2633
会員限定	2633
会員限定特典	2693
会員限定記事	2633
""", '余': """
余下全文	4873
""", '作': """
作者更多文章	4853
作者简介	4854
作者簡介	4854
""", '你': """
你可能也喜欢	4784
你可能也喜歡	4784
你可能感兴趣	4784
你可能还想看	4812
你可能還想看	4812
""", '使': """
使用 apple 登入	4846
使用 facebook 登入	4846
使用 google 帳號登入	4846
使用 google 登入	4846
使用 google 繼續	4846
使用apple登录	4846
使用facebook登入	4846
使用facebook登录	4846
使用google登入	4846
使用google登录	4846
使用google繼續	4846
使用google继续	4846
使用google账号登录	4846
使用paypal付款	4870
使用条款	4779
使用條款	4779
使用邮箱登录	4870
""", '価': """
価格を見る	2736
""", '保': """
保存	2643
保存する	2643
保存设置	4834
保持登入	4846
保持登入狀態	4846
保持登录状态	4846
""", '個': """
個人情報の取り扱い	2649
個人情報の取り扱いについて	2649
個人情報の取り扱いに同意する	2712
個人情報の取扱いについて	2649
個人情報保護方針	2649
""", '倍': """
倍速	4831
""", '僅': """
僅限會員	4846
僅限訂戶	4846
""", '優': """
優先するソースに追加	2722
優惠碼	4874
""", '儲': """
儲存設定	4834
""", '允': """
允許	4839
允許通知	4838
允许	4839
允许通知	4838
""", '元': """
元の記事を読む	2683
元記事で読む	2683
元記事を読む	2657
""", '免': """
免責聲明	4779
免費訂閱	4767
免費註冊	4763
免費試讀	4763
免費閱讀	4870
免责声明	4779
免费,无垃圾邮件	4849
免费注册	4763
免费订阅	4767
免费试读	4763
免费阅读	4870
免运费	4863
免運費	4863
""", '入': """
入力内容を確認	2733
入力内容を確認する	2733
入力必須	2712
""", '內': """
內容	4872
""", '全': """
全ての写真を見る	2683
全ての記事が読み放題	2732
全屏	4831
全文はこちら	2683
全文を読む	2657
全文表示	2657
全画面	2696
全画面表示	2695
全画面表示を終了	2695
全螢幕	4831
全記事読み放題	2636
全部拒絕	4835
全部拒绝	4835
全部接受	4779
全部新闻	4853
全部游戏	4826
全部视频	4853
全部评论	4783
""", '公': """
公众号	4774
公式sns	2644
公式twitter	2644
公式x	2644
公式アプリ	2642
公式サイトで見る	2693
公式サイトはこちら	2736
公式サイトを見る	2736
公式ショップ	2693
公式ショップはこちら	2693
""", '共': """
共有	2643
共有する	2643
共有オプション	2723
共有リンクをコピー	2672
""", '关': """
关于作者	4854
关于我们	4779
关注	4774
关注作者	4858
关注我们	4774
关注此话题	4858
关注话题	4858
关键词	4784
关闭	4759
关闭窗口	4873
关闭菜单	4873
""", '其': """
其他新聞	4784
其他新闻	19	4784
其他金額	4843
其他金额	4843
""", '内': """
内容	4872
内容由ai生成	4868
""", '再': """
再生	2657
再生リスト	2730
再生時間	2696
再生速度	2695
再読み込み	2704
再読み込みする	2704
""", '写': """
写留言	4864
写真(#枚	2683
写真をすべて見る	2716
写真をもっと見る	2683
写真を拡大	2716
写真を拡大する	2716
写真を見る	2657
写真を見る(全#枚	2683
写真・動画の投稿はこちら	2717
写真特集	2655
写评论	4783
""", '出': """
出錯了	4850
出错了	4850
""", '分': """
分享	4773
分享到	4773
分享到facebook	4803
分享到line	4803
分享到qq	4861
分享到whatsapp	4861
分享到微信	4773
分享到微博	4773
分享到朋友圈	4861
分享文章	4875
分享本文	4803
分享此文	4803
分享此頁	4875
分享給好友	4803
分享給更多人看到	4803
分享给好友	4803
分享给更多人	4803
分享至	4773
分享至facebook	4773
分享至line	4803
分享这篇文章	4875
分享這篇文章	4875
分类	4784
分類	4784
""", '列': """
列印	4773
列印本頁	4803
列印食譜	61
""", '初': """
初めての方はこちら	2709
初割で無料体験する	2633
初月無料	2636
""", '利': """
利用規約	2649
利用規約に同意します	2712
利用規約に同意する	2712
""", '刷': """
刷新页面	4840
""", '前': """
前のページ	2657
前のページに戻る	2735
前の写真	2716
前の動画	2730
前の画像	2716
前の記事	2655
前の記事へ	2655
前の記事を読む	2735
前へ	2657
前回の記事はこちら	2682
前回はこちら	2683
前往官網	4874
前往捐款	4843
前往捐款頁面	4843
前往捐款页面	4843
前往購買	4828
前往贊助	4843
""", '剩': """
剩余时间	4831
剩餘時間	4831
""", '加': """
加入google偏好來源	4858
加入line好友	4774
加入会员	4763
加入我们	4803
加入我们的团队	4803
加入我們	4803
加入我們的團隊	4803
加入書籤	4773
加入會員	4763
加入白名单	4840
加入購物車	4874
加入购物车	4874
加载中	4830
加载内容	4834
加载帖子	4834
加载更多	4786
加载更多评论	4823
""", '動': """
動画	2655
動画で見る	2672
動画の公開は終了しました	2695
動画の読み込みに失敗しました	2730
動画の配信は終了しました	2695
動画は再生できません	2695
動画をもっと見る	2716
動画を再生	2730
動画を再生する	2672
動画を再生できません	2695
動画を再生できませんでした	2695
動画を見る	2657
動画を読み込み中	2695
動画を読み込めませんでした	2730
動画を読み込んでいます	2695
動画プレーヤーを読み込み中	2695
動画一覧	2716
""", '包': """
包邮	4863
""", '協': """
協賛	2725
協賛企業	2725
""", '单': """
单次	4844
单次捐款	4760
单篇购买	4870
""", '単': """
単発の寄付	2706
""", '博': """
博客來購買	4828
""", '占': """
占い	2692
""", '印': """
印刷	2643
印刷する	2643
印刷用ページ	2672
印刷用ページを表示	2672
""", '即': """
即时新闻	4784
即時新聞	4784
""", '原': """
原文を表示	2658
原文を見る	2658
原文連結	4813
原文链接	4813
""", '去': """
去京东看看	4828
去京东购买	4828
去天猫购买	4828
去淘宝购买	4828
""", '参': """
参与投票	4823
参与评论	4783
参加测验	4826
参加者募集中	2668
参加问卷调查	4803
""", '參': """
參加問卷調查	4803
參加測驗	4826
參與投票	4823
""", '友': """
友だち追加	2644
友だち追加する	2644
友善列印	4803
友達に教える	2672
""", '反': """
反馈	4783
""", '发': """
发一条友善的评论	4864
发现错误	4823
发现错误?请告诉我们	4803
发生错误	4850
发表留言	4783
发表评论	4783
发送	4850
发送成功	4849
""", '取': """
取材・文	2718
取消关注	4859
取消追蹤	4858
取消關注	4859
取消静音	4830
取消靜音	4830
""", '受': """
受け取る	2703
受付が完了しました	2733
""", '古': """
古い順	2690
""", '可': """
可随时退订	4849
可隨時取消	4846
""", '合': """
合わせて読みたい	2655
合作伙伴	4863
合作夥伴	4863
合成音声による読み上げ	2695
合成音声による読み上げです	2695
""", '同': """
同じカテゴリの記事	2655
同じ著者の記事	2682
同意	4779
同意して続ける	2698
同意して続行	2698
同意して閉じる	2698
同意しない	2649
同意する	2649
同意の管理	2698
同意を撤回	2698
同意を撤回する	2698
同意を管理	2698
同意を管理する	2698
同意並繼續	4834
同意并继续	4834
""", '后': """
后退#秒	4830
""", '听': """
听全文	4803
听文章	4830
听新闻	4773
听这篇文章	4803
""", '商': """
商业推广	4863
商品の詳細を見る	2736
商品を見る	2693
商品ページへ	2693
商品詳細	2736
商品详情	4874
商城	4863
商業推廣	4863
""", '單': """
單次	4844
單次捐款	4760
單筆	4844
單筆捐款	4843
單筆支持	4843
單篇購買	4870
""", '回': """
回上一頁	4873
回到頂端	4853
回到頂部	4786
回到顶部	4853
回复	4783
回答する	91
回覆	4783
回頂端	4786
回首頁	4786
""", '在': """
在 app store 下載	4837
在 facebook 查看	4865
在 google play 下載	4837
在 instagram 查看	4865
在 instagram 查看這則貼文	4865
在 spotify 收聽	4865
在 x 上查看	4865
在 youtube 上觀看	4865
在amazon購買	4828
在app store下载	4837
在app中打开	4837
在app中阅读	4837
在facebook查看	4865
在google play下载	4837
在instagram查看	4865
在instagram查看這則貼文	4865
在patreon上支持我们	4843
在spotify上收听	4865
在x上查看	4865
在youtube上观看	4865
在亚马逊购买	4828
在微博查看	4865
在浏览器中继续	4837
在瀏覽器中繼續	4837
""", '地': """
地図を見る	2658
地図を開く	2658
""", '執': """
執筆者	2718
執筆者プロフィール	2717
""", '填': """
填字游戏	4827
填字遊戲	4827
""", '复': """
复制	4862
复制成功	4773
复制网址	4803
复制链接	4773
""", '外': """
外部コンテンツを表示	2698
外部コンテンツを表示する	2698
外部送信について	2729
外部送信ポリシー	2729
""", '大': """
大	2724	4862
大号字	65
大字	4773
大家还在看	4784
大家都在看	4784
""", '头': """
头条	4784
""", '好': """
好的	4839
""", '如': """
如何关闭	4841
如何关闭广告拦截器	4840
如何關閉	4841
如何關閉廣告攔截器	4840
""", '始': """
始終允許	4835
始终允许	4835
""", '姓': """
姓名	4850
""", '字': """
字体	65
字体大小	4773
字号	4773
字幕	2696	4831
字幕をオン	2695
字幕を表示	2695
字級	65	4773
字级	65
字號	4861
字體大小	65	4773
""", '官': """
官方微博	4774
""", '定': """
定期定額	4760
定期定額捐款	4843
定期定額支持	4843
定期捐款	4843
""", '寄': """
寄付	2631
寄付する	2631
寄付で応援する	2672
寄付のお願い	2631
寄付はこちら	2706
寄付はこちらから	2706
寄付をする	2631
寄付ページはこちら	2706
寄付ページへ	2706
""", '寫': """
寫留言	4864
寫評論	4864
""", '專': """
專題	4784
""", '小': """
小	2724	4862
小字	4773
小編推薦	4784
小调查	92
""", '尚': """
尚未成為會員	4846
尚無留言	4803
""", '展': """
展开	4786
展开全文	4786
展开全部	4787
展开回复	4823
展开阅读全文	4873
展開	4786
展開全文	4853
""", '已': """
已关注	4774
已收到您的申请	4871
已是会员	4763
已是訂戶	4846
已有帐号	4763
已有帳號	4846
已有账号	4846
已經是會員	4763
已經是會員?登入	4763
已经是订户	4846
已经有账号	4846
已複製連結	4861
已關注	4858
""", '常': """
常に表示する	2698
常に許可	2699
常に許可する	2698
""", '年': """
年払い	2710
年額プラン	2710
""", '广': """
广告	4778
广告后继续阅读	4828
广告结束	4828
""", '広': """
広告	2647
広告の下に記事が続きます	2693
広告の後に続きます	2647
広告はここまで	2693
広告をスキップ	2647
広告を閉じる	2647
広告ブロッカーをご利用中です	2704
広告ブロックの解除方法	2704
広告ブロックを解除してください	2704
広告ブロックを解除しました	2704
広告企画	2647
広告終わり	2693
""", '廣': """
廣告	4778
廣告後繼續閱讀	4828
廣告結束	4828
廣編企劃	4828
廣編特輯	4828
""", '延': """
延伸閱讀	4784
延伸阅读	4784
""", '开': """
开启app	4837
开启推送	4838
开启通知	4838
开始测验	4826
开通vip	4870
开通会员	4763
""", '当': """
当前时间	4831
当当购买	4828
""", '影': """
影片已下架	4830
影片已移除	4830
影片無法播放	4830
影片載入中	4830
影片載入失敗	4868
影音	4784
""", '後': """
後で	2630
""", '微': """
微信	4773
微信扫一扫	4861
微信扫码分享	4861
微信登录	4846
微博	4773
""", '必': """
必填	4850
必填字段	4849
必填欄位	4849
必填項	4849
必填项	4849
必須	2713
必須項目	2713
必須項目です	2712
""", '忘': """
忘記密碼	4763
忘记密码	4763
""", '応': """
応援する	2631
""", '快': """
快进#秒	4830
""", '总': """
总是允许	4835
""", '您': """
您可能也喜歡	4784
您可能感兴趣	4784
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4812
您可随时退订	4849
您可隨時取消訂閱	4849
您已关注此话题	4858
您已投过票	4823
您已投過票	4823
您已经投过票	4823
您已訂閱	4871
您已订阅	4871
您的信息已发送	4849
您的姓名	4871
您的投票已提交	4823
您的支持很重要	4869
您的昵称	4864
您的暱稱	4864
您的留言	4871
您的訊息已送出	4849
您的邮箱	4767
您的電子郵件	4871
您的電郵	4767
""", '情': """
情報をお寄せください	2717
情報提供のお願い	2717
情報提供はこちら	2717
""", '想': """
想接收即時新聞通知嗎	4838
想接收通知吗	4838
""", '意': """
意見反饋	4823
意見回饋	4823
意见反馈	4783
""", '感': """
感想を送る	2652
感謝您的參與	4823
感謝您的投票	91	4823
感謝您的支持	4869
感谢您,您的信息已发送	4849
感谢您的参与	4823
感谢您的投票	91	4823
感谢您的支持	4869
感谢支持	4869
""", '成': """
成为会员	4760
成為會員	4760
""", '我': """
我们无法显示此内容	4834
我同意	4779
我同意处理我的个人数据	4849
我同意接收电子邮件	4849
我同意隱私權政策	4849
我已关闭	4840
我已关闭广告拦截器	4840
我已閱讀並同意隱私權政策	4849
我已關閉廣告攔截器	4840
我已阅读并同意隐私政策	4849
我的帐户	4763
我的帳戶	4763
我知道了	4779
我要举报	4823
我要投票	4823
我要捐款	4869
我要支持	4869
我要檢舉	4823
我要爆料	4854
我要留言	4783
我要糾錯	4803
我要纠错	4783
我要评论	4783
我要贊助	4869
""", '或': """
或	4847
""", '戻': """
戻る	2657
""", '所': """
所有新闻	4853
所有留言	4783
""", '打': """
打印	4773
打印本页	4803
打印食谱	61
打开	4787
打开app	4837
打开app查看更多	4837
打开app阅读	4837
打开app阅读全文	4837
打开客户端阅读	4837
打开微信扫一扫	4861
打开推送	4838
打赏	4760
打赏作者	4869
""", '扫': """
扫一扫分享	4861
扫描二维码下载	4837
扫码下载	4837
扫码下载app	4837
扫码下载客户端	4837
""", '投': """
投票	92	4824
投票ありがとうございました	91	2689
投票する	91	2672
投票を受け付けました	2689
投票区	92
投票成功	4823
投票済みです	2689
投票結果	2690	4824
投票結果を見る	91
投票结果	4824
投稿する	2652
投稿を表示	2698
投稿を表示する	2698
投稿を読み込む	2698
投稿须知	4854
""", '折': """
折りたたむ	2658
折扣码	4874
折扣碼	4874
""", '报': """
报告错误	4787
""", '拒': """
拒絕	4779
拒绝	4779
拒绝全部	4835
拒绝所有cookie	4867
""", '招': """
招聘启事	4803
""", '拡': """
拡大	2643
拡大する	2657
""", '按': """
按年計費	4846
按年计费	4846
按月	4844
按月捐款	4843
按月计费	4846
按讚	4774
""", '捐': """
捐款	4760
捐贈	4760
捐赠	4760
""", '掃': """
掃描qr code下載	4837
掃碼下載	4837
""", '排': """
排序	4824
排行榜	4784
""", '採': """
採用情報	2668
""", '接': """
接受	4779
接受並繼續	4834
接受全部	4779
接受全部cookie	4867
接受并继续	4834
接受所有	4779
接受所有 cookie	4867
接受所有cookie	4867
接收通知	4838
""", '推': """
推广	4778
推广内容	4778
推廣	4778
推荐	4784
推荐文章	4784
推荐方案	4847
推荐阅读	4784
推薦	4784
推薦文章	4784
推薦閱讀	4784
""", '提': """
提交	91	4850
提交成功	4849
提交成功,感谢您的反馈	4871
提交评论	4823
提供	2647
提供反馈	4823
提供意見	4823
提供新聞線索	4854
提供新闻线索	4854
""", '搜': """
搜尋	4786
搜索	4786
""", '撤': """
撤回同意	4834
""", '播': """
播放	4786
播放器加载中	4830
播放影片	4868
播放视频	4868
播放速度	4830
""", '支': """
支持我们	4760
支持我們	4760
支援する	2631
支援はこちら	2706
""", '收': """
收合	4787
收听	4773
收听文章	4830
收听本文	4803
收聽文章	4803
收聽本文	4830
收藏	4773
收藏文章	4773
收藏本文	4803
收藏食譜	61
收藏食谱	61
收起	4786
收起回复	4823
""", '放': """
放大图片	4853
放大圖片	4853
放大字体	4861
放大字體	4861
""", '数': """
数独	2692	4827
""", '數': """
數獨	4827
""", '文': """
文字の大きさ	65	2643
文字を大きくする	2723
文字を小さくする	2723
文字サイズ	2643
文字サイズを変更	2723
文字サイズ変更	65
文字拡大	2723
文字稿	4831
文字起こし	2696
文字起こしを表示	2695
文字起こしを見る	2695
文明上网,理性发言	4864
文明上网理性发言,请遵守新闻评论服务协议	4864
文章未完 廣告後繼續	4828
""", '料': """
料金プラン	2710
料金プランを見る	2732
""", '新': """
新しい順	2690
新着	2655
新着ニュース	2655
新着記事	2655
新着記事一覧	2682
新着順	2690
新聞線索	4854
新規会員登録	2633
新規登録	2633
新闻简报	4767
新闻线索	4854
""", '无': """
无所谓	4824
无法显示此内容	4834
""", '早': """
早割	2725
早鳥票	4863
早鸟票	4863
""", '时': """
时长	4831
""", '明': """
明白了	4787
""", '是': """
是否允许通知	4838
是否接收推送通知	4838
是否接收通知	4838
是否開啟通知	4838
""", '显': """
显示全部	4853
显示内容	4834
显示原文	4787
显示字幕	4830
显示帖子	4834
显示更多	4786
""", '時': """
時長	4831
""", '暂': """
暂不	4759
暂无评论	4803
暂无评论,快来抢沙发	4864
""", '暫': """
暫不	4759
""", '更': """
更多	4784
更多作者文章	4853
更多内容	4784
更多分享方式	4861
更多图片	4853
更多圖片	4853
更多報導	4784
更多影片	4853
更多报道	4784
更多文章	4784
更多新聞	4784
更多新聞請看	4812
更多新闻	4784
更多游戏	4826
更多精彩	4812
更多精彩内容	4873
更多精采內容	4803
更多视频	4853
更多选项	4862
更多選項	4862
更正政策	4854
更正與說明	4854
""", '書': """
書籍を購入する	2693
""", '最': """
最受欢迎	4847
最受歡迎	4847
最多人看	4812
最新	4824
最新ニュース	2655
最新ニュースを通知で受け取る	2702
最新号	2682
最新影音	4812
最新文章	4784
最新新聞	4784
最新新闻	4784
最新消息	4784
最新記事	2655
最旧	4824
最早	4824
最热	4824
最熱	4824
最舊	4824
最超值	4847
""", '會': """
會員中心	4763
會員專享	4766
會員專享內容	4766
會員專屬	4763
會員登入	4763
""", '月': """
月払い	2710
月額#円	2636
月額#円(税込	2636
月額プラン	2710
""", '有': """
有効なメールアドレスを入力してください	2712
有料会員からのプレゼント記事	2737
有料会員登録	2633
有料会員記事	2672
有料登録	2633
有料記事	2633
""", '朋': """
朋友圈	4773
""", '服': """
服务条款	4779
服務條款	4779
""", '朗': """
朗读全文	4830
""", '朝': """
朝刊・夕刊	2633
""", '未': """
未满十八岁禁止饮酒	4828
未滿十八歲禁止飲酒	4828
""", '本': """
本を購入する	2693
本周热门	4812
本文	2734
本文へ	2657
本文へ移動	2657
本文对您有帮助吗	4823
本文尚无评论	4864
本文已锁定	4846
本文由ai语音朗读	4830
""", '机': """
机器翻译	4803
机翻	4831
""", '来': """
来测测你的知识	4826
""", '查': """
查看专题	4853
查看优惠	4870
查看作者主页	4854
查看作者更多文章	4853
查看優惠	4870
查看全部	4786
查看全部图片	4853
查看全部文章	4873
查看全部評論	4823
查看全部评论	4823
查看原图	4786
查看原文	4813
查看商品	4874
查看回复	4823
查看回覆	4823
查看图集	4853
查看圖集	4853
查看地图	4787
查看專題	4853
查看投票結果	4864
查看投票结果	91	4864
查看文字稿	4830
查看方案	4870
查看更多	4786
查看更多图片	4853
查看更多评论	4823
查看留言	4783
查看結果	91
查看结果	91	4787
查看訂閱方案	4846
查看詳情	4787
查看订阅方案	4846
查看评论	4783
查看详情	4787
查看逐字稿	4830
查看高清图集	4853
""", '标': """
标签	4784
""", '检': """
检举评论	4864
""", '検': """
検索	2657
""", '業': """
業配	4778
""", '楽': """
楽天で見る	2693
楽天で詳細を見る	2693
楽天で購入	2693
楽天で購入する	2693
楽天市場で見る	2693
楽天市場で購入	2693
""", '標': """
標籤	4784
""", '機': """
機器翻譯	4803
機械翻訳	2696
""", '檢': """
檢舉	4783
檢舉留言	4864
""", '次': """
次のページ	2657
次の写真	2716
次の動画	2730
次の画像	2716
次の記事	2655
次の記事へ	2655
次の記事を読む	2735
次へ	2657
次を読む	2658
次ページ	2657
次回から自動的にログイン	2709
""", '正': """
正しいメールアドレスを入力してください	2712
正在加载播放器	4830
""", '此': """
此影片無法播放	4830
此文章已锁定	4846
此欄位為必填	4849
此視頻無法播放	4830
此视频不可用	4830
此视频已被删除	4830
此項為必填	4849
此页面对您有帮助吗	4823
此项为必填项	4849
""", '残': """
残り時間	2696
""", '毎': """
毎年	2707
毎月	2707
毎月寄付する	2706
毎月支援する	2706
""", '每': """
每一份支持都很重要	4843
每一份支持都重要	4843
每年	4844
每月	4844
每月捐款	4760
""", '氏': """
氏名	2713
""", '民': """
民調	92
""", '沒': """
沒意見	4824
""", '没': """
没意见	4824
没有账号	4846
""", '注': """
注册	4763
注册成功	4871
注目の記事	2655
注目キーワード	2655
注目ワード	2655
注目記事	2655
""", '测': """
测测你的知识	4826
""", '清': """
清晰度	4831
""", '游': """
游戏	4827
""", '点': """
点击取消静音	4868
点击图片查看大图	4853
点击打开声音	4868
点击排行	4784
点击播放	4803
点击放大	4853
点击查看全文	4873
点击查看原文	4813
点击查看大图	4786
点击阅读全文	4873
点击阅读原文	4813
点我看视频	4803
点赞	4773
""", '為': """
為您推薦	4784
""", '热': """
热点	4784
热点推荐	4784
热门	4784
热门排行	4784
热门文章	4784
热门新闻	4784
""", '無': """
無料で体験する	2633
無料で始める	2709
無料で試す	2709
無料で読む	2633
無料アプリをダウンロード	2701
無料ゲーム	2691
無料会員登録	2633
無料会員限定	2633
無料体験	2633
無料登録	2633
無法播放影片	4830
無法載入影片	4868
無法顯示此內容	4834
""", '焦': """
焦點新聞	4784
""", '熱': """
熱門	4784
熱門排行	4784
熱門文章	4784
熱門新聞	4784
熱門話題	4784
""", '爆': """
爆料信箱	4854
爆料專線	4854
爆料热线	4854
""", '特': """
特別協賛	2725
特定商取引法に基づく表記	2649
特集	2655
特集を見る	2716
特集ページへ	2716
特集一覧	2716
特集一覧へ	2735
""", '猜': """
猜你喜欢	4784
猜你喜歡	4784
""", '現': """
現在の再生時間	2695
""", '生': """
生成aiを使用しています	2730
""", '用': """
用app開啟	4837
用户协议和隐私政策	4867
""", '由': """
由ai生成	4857
由ai语音朗读	4830
""", '申': """
申し込む	2633
""", '电': """
电子报	4767
电子邮箱	4767
""", '画': """
画像をクリックして拡大	2716
画像を拡大	2657
画像を拡大する	2716
画像を見る	2657
画質	2696
""", '留': """
留言	4783
留言(#	4783
留言内容	4872
留言已關閉	4823
留言規則	4823
留言规则	4823
""", '略': """
略過廣告	4868
""", '登': """
登入	4763
登入/註冊	4763
登入後留言	4823
登出	4763
登录	4763
登录/注册	4763
登录后发表评论	4823
登錄	4763
登録	2633
登録が完了いたしました	2733
登録が完了しました	2672
登録して続きを読む	2633
登録する	2633
""", '發': """
發現錯誤	4823
發現錯誤?請告訴我們	4803
發生錯誤	4850
發表留言	4783
發表評論	4783
""", '皆': """
皆さまのご支援が力になります	2706
""", '監': """
監修者	2718
""", '目': """
目前時間	4831
目录	4786
目次	2657
目次へ戻る	2735
目錄	4786
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4784
相关报道	4784
相关推荐	4784
相关文章	4784
相关新闻	4784
相关标签	4784
相关视频	4812
相关阅读	4784
相關主題	4784
相關報導	4784
相關影片	4812
相關推薦	4784
相關文章	4784
相關新聞	4784
相關標籤	4784
相關閱讀	4784
""", '看': """
看了这篇文章的人也看	4784
看全文	4853
看原文	4813
看更多	4784
看更多作者文章	4853
看更多文章	4812
看更多新聞	4812
看更多照片	4853
看結果	91
""", '知': """
知道了	4787
""", '確': """
確認する	2713
確認メールをお送りしました	2712
確認画面へ	2713
""", '禁': """
禁止酒駕	4863
禁止酒駕,飲酒過量有害健康	4828
""", '稍': """
稍后	4839
稍后再说	4759
稍后提醒我	4759
稍后阅读	4803
稍後	4839
稍後再說	4759
稍後提醒我	4759
稍後閱讀	4803
""", '立': """
立即开通	4870
立即投票	91
立即捐助	4843
立即捐款	4760
立即捐赠	4843
立即支持	4869
立即訂閱	4763
立即订阅	4763
立即试玩	4826
立即購票	4828
立即贊助	4843
立即购票	4828
立即选购	4828
立即選購	4828
立即開始玩	4826
""", '筆': """
筆者	2718
筆者プロフィール	2717
""", '管': """
管理cookie	4834
管理偏好設定	4867
管理偏好设置	4867
管理同意	4834
管理同意设置	4834
管理同意選項	4834
管理选项	4867
管理選項	4867
""", '粉': """
粉絲團	4774
""", '精': """
精彩推荐	4812
精彩推薦	4812
精选	4784
""", '紙': """
紙面ビューアー	2633
""", '結': """
結果を見る	91	2658
""", '続': """
続きはこちら	2683
続きをみる	2657
続きを読む	2633
続けて読む	2735
""", '網': """
網友留言	4783
""", '編': """
編輯推薦	4784
編輯準則	4854
編輯精選	4784
編集ポリシー	2717
編集方針	2718
編集部おすすめ	2655
編集部のおすすめ	2655
""", '縮': """
縮小	2643
縮小字體	4861
""", '繼': """
繼續使用網頁版	4837
繼續閱讀	4786
繼續閱讀請往下	4828
""", '續': """
續訂	4870
""", '纠': """
纠错	4783
""", '继': """
继续在浏览器阅读	4837
继续浏览内容	4786
继续阅读	4786
""", '续': """
续订	4870
""", '编': """
编辑准则	4854
编辑推荐	4784
编辑精选	4784
""", '缩': """
缩小字体	4861
""", '网': """
网友评论	4783
网友评论仅供其表达个人看法,并不表明本站立场	4864
""", '翻': """
翻訳を表示	2658
""", '联': """
联系作者	4854
联系我们	4779
联系编辑部	4854
""", '聯': """
聯絡我們	4779
聯絡編輯部	4854
""", '聽': """
聽全文	4803
聽文章	4830
聽新聞	4773
聽這篇文章	4803
""", '脳': """
脳トレ	2692
""", '自': """
自动播放	4831
自動再生	2696
自動播放	4831
自動翻訳	2696
自定义金额	4843
自訂金額	4843
""", '菜': """
菜单	4786
""", '著': """
著作権	2649
著者の記事一覧	2716
著者をフォロー	2722
著者をフォローする	2722
著者プロフィール	2717
""", '複': """
複製	4862
複製網址	4803
複製連結	4773
""", '要': """
要接收推送通知吗	4838
要接收通知嗎	4838
""", '視': """
視頻由ai生成	4868
""", '觀': """
觀看更多	4812
""", '视': """
视频	4784
视频不可用	4830
视频加载中	4830
视频加载失败	4868
视频已下架	4830
视频已失效	4830
视频无法播放	4830
视频时长	4868
视频正在加载	4830
""", '解': """
解鎖全文	4803
解鎖文章	4870
解锁全文	4803
解锁文章	4870
解除しました	2705
解除方法	2705
解除方法はこちら	2705
""", '訂': """
訂戶專享	4828
訂戶專享優惠	4828
訂戶專享內容	4846
訂戶贈閱	4875
訂正について	2717
訂閱	4763
訂閱成功	4871
訂閱推播	4838
訂閱方案	4870
訂閱會員	4763
訂閱會員專屬內容	4803
訂閱郵件	4767
訂閱電子報	4767
""", '記': """
記事に関するお問い合わせ	2717
記事の続きはこちら	2683
記事の続きを読む	2716
記事の誤りを報告	2726
記事は広告の下に続きます	2693
記事は広告の後に続きます	2693
記事へのお問い合わせ	2717
記事へのご意見	2652
記事をサポートする	2631
記事をシェア	2737
記事をシェアする	2737
記事をプレゼント	2633
記事をプレゼントする	2672
記事を保存	2643
記事を保存する	2672
記事を印刷する	2643
記事を聴く	2695
記事を評価する	2726
記事を読む	2657
記事を購入する	2732
記事を音声で聞く	2695
記事を音声で聴く	2695
記事ランキング	2655
記事一覧	2657
記事一覧へ	2716
記事一覧を見る	2683
記事全文を読む	2657
記住我	4847
記者をフォロー	2722
記者プロフィール	2717
記者募集	2668
記者募集中	2668
""", '設': """
設定を保存	2698
設定を保存する	2698
設定を変更する	2729
設定を管理	2729
""", '許': """
許可	2703
許可する	2649
""", '註': """
註冊	4763
註冊成功	4871
""", '評': """
評価順	2690
評論	4783
評論已關閉	4823
評論規則	4823
""", '話': """
話題の記事	2655
""", '該': """
該作者更多文章	4853
""", '詳': """
詳しく見る	2658
詳細	2658
詳細を見る	2736
詳細・購入はこちら	2693
""", '語': """
語音播報	4803
語音朗讀	4803
""", '誤': """
誤りを報告	2658
誤りを報告する	2726
誤字脱字の報告	2672
誤字脱字を報告	2717
誤字脱字を報告する	2672
""", '読': """
読まれている記事	2655
読み上げ	2672
読み放題	2636
読み続ける	2658
読み込み中です	2695
読者限定	2693
""", '請': """
請填寫讀者問卷	4803
請我們喝杯咖啡	4843
請查收郵件	4849
請檢查您的收件匣	4849
請繼續下滑閱讀	4828
請繼續往下閱讀	4778
請輸入您的電子郵件	4871
請輸入有效的電子郵件	4849
請輸入有效的電子郵件地址	4849
請輸入電子郵件	4767
請選擇金額	4869
請關閉廣告攔截器	4840
""", '讀': """
讀者優惠	4828
讀者專享	4828
""", '讚': """
讚	4773
讚賞支持	4760
""", '订': """
订户专享	4828
订户专享优惠	4828
订户赠阅	4875
订阅	4763
订阅会员	4763
订阅成功	4871
订阅推送	4838
订阅邮件	4767
""", '记': """
记住我	4847
记者简介	4854
""", '设': """
设为google首选来源	4858
""", '评': """
评论	4783
评论(#	4783
评论功能已关闭	4864
评论已关闭	4823
评论规则	4823
""", '诚': """
诚聘英才	4803
""", '话': """
话题	4784
""", '该': """
该文章已关闭评论	4864
该视频不可用	4830
该视频已下架	4830
该邮箱已被注册	4871
""", '详': """
详情	4787
""", '语': """
语音朗读	4803
语音由ai生成	4830
""", '说': """
说点什么	4864
""", '请': """
请先登录再评论	4803
请关闭广告拦截器	4840
请我们喝杯咖啡	4843
请查收邮件	4849
请检查您的收件箱	4849
请继续往下阅读	4778
请输入您的电子邮件	4871
请输入您的邮箱	4871
请输入昵称	4864
请输入有效的电子邮件地址	4849
请输入有效的邮箱地址	4849
请输入邮箱	4767
请选择金额	4869
""", '读': """
读者专享	4828
读者优惠	4828
""", '購': """
購入はこちら	2693
購票	4863
購票連結	4828
購読	2633
購読する	2633
購読のお申し込み	2633
購読プラン	2732
購読プランを見る	2709
購読申し込み	2633
購買本書	4828
""", '贈': """
贈る	2724
贈送文章	4803
贈送文章給朋友	4803
贈送此文	4803
""", '贊': """
贊助	4760
贊助內容	4778
贊助商	4778
贊助我們	4843
""", '购': """
购买本书	4828
购买此书	4828
购票	4863
购票链接	4828
""", '赞': """
赞	4824
赞助	4760
赞助内容	4778
赞助商	4863
赞助商链接	4778
赞助我们	4843
赞赏	4760
赞赏作者	4869
""", '赠': """
赠送文章	4861
赠送此文	4803
""", '超': """
超值方案	4846
""", '跳': """
跳到主要內容	4786
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4868
""", '踩': """
踩	4824
""", '載': """
載入中	4830
載入內容	4834
載入更多	4786
載入貼文	4834
""", '輸': """
輸入您的電子郵件	4871
""", '轉': """
轉發	4773
""", '转': """
转发	4773
""", '载': """
载入内容	4834
""", '输': """
输入您的邮箱	4871
""", '返': """
返信	2652
返信する	2652
返信を書く	2726
返信を表示	2689
返信を見る	2689
返信を隠す	2689
返回上一页	4873
返回列表	4873
返回頂部	4853
返回顶部	4786
返回首頁	4853
返回首页	4786
""", '还': """
还不是会员	4846
还有更多精彩内容	4873
还没有账号	4846
""", '这': """
这篇文章对你有帮助吗	4823
这篇文章对您有帮助吗	4823
""", '进': """
进入专题	4853
进入专题页	4853
""", '连': """
连结已复制	4861
""", '追': """
追蹤	4774
追蹤中	4858
追蹤主題	4858
追蹤作者	4858
追蹤我們	4774
""", '退': """
退出全屏	4830
""", '送': """
送信	91	2713
送信が完了しました	2712
送信しました	2712
送信する	91	2713
送信完了	2712
送出	91	4850
送出成功	4849
送出留言	4823
送出評論	4823
送料無料	2725
""", '选': """
选择	4847
选择方案	4846
选择订阅方案	4846
选择金额	4869
""", '逐': """
逐字稿	4831
""", '這': """
這篇文章對你有幫助嗎	4823
這篇文章對您有幫助嗎	4823
""", '通': """
通報	2690
通報する	2652
通知をオン	2642
通知をオンにする	2702
通知を受け取らない	2702
通知を受け取りますか	2702
通知を受け取る	2672
通知を設定する	2702
通知を許可	2702
通知を許可しますか	2702
通知を許可する	2702
""", '速': """
速報	2655
速報を通知で受け取る	2702
速報通知を受け取る	2672
""", '連': """
連結已複製	4803
連載	2655
連載をフォロー	2722
連載をフォローする	2722
連載を見る	2716
連載一覧	2716
""", '遊': """
遊戲	4827
""", '運': """
運営会社	2649
""", '違': """
違反を報告	2689
違反を報告する	2689
違反報告	2652
""", '選': """
選單	4786
選択する	2710
選擇	4847
選擇方案	4846
選擇訂閱方案	4846
選擇金額	4869
""", '還': """
還不是會員	4846
還沒有帳號	4846
""", '邮': """
邮箱	4767
邮箱格式不正确	4849
邮箱格式错误	4849
""", '配': """
配信停止はいつでも可能です	2712
""", '重': """
重新加载页面	4840
重新播放	4831
重新整理頁面	4840
重新載入頁面	4840
""", '金': """
金額を入力	2706
金額を指定	2706
金額を指定する	2706
金額を選ぶ	2731
金額を選択	2731
金額を選択してください	2731
""", '链': """
链接已复制	4803
""", '閉': """
閉じる	2630	2657
""", '開': """
開く	2658
開啟推播	4838
開啟通知	4838
開始測驗	4826
開通會員	4763
""", '間': """
間違いを見つけたら	2717
""", '関': """
関連	2655
関連する記事	2655
関連キーワード	2655
関連タグ	2655
関連トピックス	2655
関連ニュース	2655
関連リンク	2655
関連動画	2655
関連動画を見る	2730
関連情報	2655
関連記事	2655
関連記事はこちら	2682
関連記事をもっと見る	2735
関連記事を見る	2735
""", '閱': """
閱讀下一篇	4873
閱讀全文	4786
閱讀原文	4813
閱讀更多	4786
""", '關': """
關於作者	4854
關於我們	4779
關注	4774
關注作者	4858
關注我們	4774
關注此主題	4858
關鍵字	4784
關閉	4759
關閉視窗	4873
關閉選單	4873
""", '阅': """
阅读下一篇	4873
阅读全文	4786
阅读剩余全文	4873
阅读原文	4813
阅读更多	4786
""", '随': """
随时取消	4846
随时可取消	4846
""", '隐': """
隐私偏好	4867
隐私政策	4779
隐私权政策	4779
隐私设置	4835
""", '隨': """
隨時取消	4846
""", '隱': """
隱私偏好	4867
隱私政策	4779
隱私權政策	4779
隱私權設定	4834
隱私設定	4835
""", '離': """
離開全螢幕	4830
""", '電': """
電子信箱	4767
電子信箱格式錯誤	4849
電子報	4767
電子版	2633
電子郵件格式不正確	4849
電郵	4850
""", '静': """
静音	4831
""", '靜': """
靜音	4831
""", '音': """
音声で聞く	2643
音声をダウンロード	2695
音声を再生	2730
音声読み上げ	2672
音频播放器	4868
""", '頭': """
頭條	4784
""", '顯': """
顯示內容	4834
顯示原文	4787
顯示字幕	4830
顯示更多	4786
顯示貼文	4834
""", '飲': """
飲酒過量,有害健康	4828
飲酒過量有害健康	4828
""", '首': """
首頁	4786
首页	4786
""", '马': """
马上开始	4787
马上玩	4826
""", '验': """
验证码	4850
""", '點': """
點我看影片	4803
點擊播放	4830
點擊播放本文	4803
點擊放大	4853
點擊看大圖	4853
點擊開啟聲音	4868
點擊閱讀全文	4873
點閱排行	4812
""", '가': """
가	2756
가격 보기	2843
가로세로 낱말퀴즈	2798
가입하기	2747
가장 많이 본 뉴스	2763
가장 인기	2818
""", '개': """
개인정보 보호 설정	2837
개인정보 설정	2804
개인정보 수집 동의	2819
개인정보 수집 및 이용 동의	2819
개인정보 수집 및 이용에 동의합니다	2819
개인정보 수집·이용에 동의합니다	2819
개인정보 처리방침	2761
개인정보처리방침	2761
""", '갤': """
갤러리 닫기	2842
갤러리 보기	2824
""", '거': """
거부	2761
""", '검': """
검색	2765
""", '게': """
게시물 보기	2804
게시물 불러오기	2804
게임	2798
게임 전체보기	2796
게임 하러 가기	2796
""", '결': """
결과 보기	91	2766
""", '계': """
계속 읽기	2747
계정이 있으신가요	2817
""", '고': """
고객센터	2761
고충처리인	2825
""", '공': """
공감	2795
공감순	2795
공유	2756
공유하기	2756
""", '과': """
과거순	2795
""", '관': """
관련 기사	2763
관련 기사 더보기	2842
관련 뉴스	2763
관련 영상	2786
관련 태그	2763
관련기사	2763
관련기사 더보기	2842
관련뉴스	2763
관련키워드	2763
""", '광': """
광고	2760
광고 건너뛰기	2838
광고 닫기	2760
광고 아래에 기사가 계속됩니다	2799
광고 영역	87
광고 종료	2799
광고 차단 해제 방법	2810
광고 차단을 해제해 주세요	2810
광고 차단을 해제했습니다	2810
광고 차단이 감지되었습니다	2810
광고 후 계속됩니다	2799
광고성 정보 수신 동의	2819
광고성 정보 수신에 동의합니다	2819
""", '괜': """
괜찮습니다	2744
""", '교': """
교보문고에서 구매	2799
""", '구': """
구글 계정으로 계속하기	2817
구글 계정으로 로그인	2817
구글 선호 매체로 추가	2829
구글 플레이에서 다운로드	2807
구글로 계속하기	2817
구글로 로그인	2817
구글플레이에서 다운로드	2807
구독	2747
구독 갱신	2840
구독 상품 보기	2817
구독 상품 선택	2817
구독 상품 안내	2840
구독 신청	2747
구독 신청이 완료되었습니다	2819
구독 신청하기	2817
구독 안내	2840
구독 전용	2747
구독 중	2747
구독 취소	2830
구독권 선택	2817
구독신청	2747
구독이 완료되었습니다	2778
구독자 전용	2749
구독자 전용 기사	2817
구독자 전용 혜택	2799
구독자 혜택	2799
구독자가 선물한 기사입니다	2844
구독중	2829
구독하고 이어서 읽기	2778
구독하기	2747
구매하기	2799
구매하러 가기	2799
""", '글': """
글씨 크기	65
글씨크기	2756
글자 작게	2831
글자 크게	2831
글자 크기	2756
글자 크기 변경	65	2778
글자 크기 조절	65	2778
글자크기	2756
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2839
금액 직접 입력	2813
금액을 선택하세요	2839
금액을 선택해 주세요	2839
""", '기': """
기계 번역	2801
기부하기	2745
기사 계속 보기	2842
기사 공유	2831
기사 공유하기	2756
기사 구매	2840
기사 더 보기	2842
기사 더보기	2778
기사 듣기	2778
기사 링크 복사	2778
기사 본문	2765
기사 선물하기	2778
기사 스크랩	2831
기사 스크랩하기	2778
기사 오류 신고	2778
기사 오류 제보	2778
기사 요약	2828
기사 원문 보기	2778
기사 음성으로 듣기	2800
기사 잠금 해제	2840
기사 저장	2831
기사 저장하기	2778
기사 전문 보기	2824
기사 전체보기	2824
기사 제보	2825
기사 제보 및 문의	2778
기사 추천	2834
기사 평가하기	2834
기사 후원하기	2745
기사는 광고 아래에 계속됩니다	2799
기사는 광고 후 계속됩니다	2799
기사듣기	2800
기사를 공유합니다	2844
기사에 대한 의견	2762
기사원문	2765
기사저장	2756
기사제보	2825
기사추천	2834
기자 구독	2773
기자 구독하기	2773
기자 소개	2825
기자 페이지	2773
기자 프로필 보기	2773
기자구독	2829
기자에게 메일 보내기	2825
기자에게 이메일 보내기	2825
기자의 다른 기사	2773
기자의 다른 기사 보기	2824
기자의 다른기사	2763
기자의 다른기사 보기	2824
기자페이지 바로가기	2824
기획 기사 보기	2824
""", '나': """
나중에	2744
나중에 보기	2778
나중에 읽기	2778
나중에 하기	2744
""", '남': """
남은 시간	2801
""", '낱': """
낱말퀴즈	2798
""", '내': """
내 정보	2747
내용을 입력하세요	2841
내용을 입력해 주세요	2841
""", '네': """
네, 받을게요	2808
네이버 구독	2759
네이버 로그인	2817
네이버 밴드 공유	2831
네이버 블로그	2756
네이버로 로그인	2817
네이버에서 구독	2759
네이버에서 구독하기	2759
""", '놓': """
놓치면 안 되는 기사	2786
""", '뉴': """
뉴스 더보기	2824
뉴스 듣기	2778
뉴스레터 구독	2752
뉴스레터 구독 신청	2752
뉴스레터 구독이 완료되었습니다	2841
뉴스레터 무료 구독	2778
뉴스레터 신청	2752
""", '닉': """
닉네임을 입력하세요	2834
""", '다': """
다른 공유 찾기	2756
다른 금액	2813
다른 기사	19	2763
다른 기사 더 보기	19
다른 기사 보기	2773
다른기사	2763
다른기사 보기	2763
다시 보기	2801
다시 보지 않기	2744
다시보기	2801
다음	2765
다음 기사	2763
다음 기사 보기	2778
다음 기사 읽기	2842
다음 동영상	2838
다음 사진	2824
다음 영상	2838
다음 이미지	2842
다음 페이지	2765
다음글	2824
다음기사	2763
다음에	2744
다음에 하기	2809
다크모드	2805
""", '닫': """
닫기	2744
""", '답': """
답글	2762
답글 달기	2794
답글 더보기	2794
답글 보기	2794
답글 쓰기	2794
답글 접기	2794
답글쓰기	2762
""", '당': """
당신이 좋아할 만한	2763
""", '댓': """
댓글	2762
댓글 #	2762
댓글 #개	2762
댓글 닫기	2794
댓글 더보기	2794
댓글 등록	2794
댓글 등록하기	2794
댓글 보기	2762
댓글 신고	2834
댓글 신고하기	2834
댓글 쓰기	2762
댓글 운영 원칙	2794
댓글 운영 정책	2778
댓글 운영정책	2778
댓글 작성	2794
댓글 작성 규칙	2794
댓글 작성하기	2794
댓글 정책	2794
댓글보기	2762
댓글쓰기	2762
댓글을 남겨 주세요	2834
댓글을 남겨주세요	2834
댓글을 입력하세요	2834
댓글을 입력해 주세요	2834
댓글을 입력해주세요	2762
댓글을 작성하려면 로그인 해주세요	2834
댓글이 닫혔습니다	2794
""", '더': """
더 많은 옵션	2831
더 보기	2765
더보기	2763	2765
""", '도': """
도서 구매하기	2799
도움이 되었나요	2794
""", '독': """
독자 의견 조사	2778
독자 특별 할인	2799
독자 할인	2799
""", '동': """
동영상	2763
동영상 로딩 중	2800
동영상 보기	2838
동영상 재생	2800
동영상 플레이어	2838
동영상을 불러오는 중입니다	2800
동영상을 불러올 수 없습니다	2838
동영상을 재생할 수 없습니다	2800
동의	2761
동의 관리	2804
동의 철회	2804
동의 철회하기	2804
동의 후 계속	2804
동의하고 계속	2804
동의하고 계속하기	2804
동의합니다	2761
""", '뒤': """
뒤로 가기	2766
""", '등': """
등록	2762
""", '디': """
디지털 구독하기	2840
디지털뉴스부	2773
디지털뉴스팀	2773
디지털콘텐츠팀	2773
""", '또': """
또는	2818
""", '라': """
라인	2756
""", '랭': """
랭킹	2763
랭킹뉴스	2763
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
로그아웃	2747
로그인	2747
로그인 상태 유지	2817
로그인 유지	2817
로그인 전용 기사	2817
로그인 후 댓글 쓰기	2778
로그인 후 댓글 작성이 가능합니다	2834
로그인 후 댓글을 작성할 수 있습니다	2794
로그인 후 이용해 주세요	2794
로그인/회원가입	2747
로그인이 필요	2749
로그인하고 계속 읽기	2840
로딩 중	2800
로딩 중입니다	2800
로딩중	2800
""", '링': """
링크 복사	2756
링크가 복사되었습니다	2778
""", '마': """
마이페이지	2747
""", '많': """
많이 본 기사	2763
많이 본 뉴스	2763
많이 본 영상	2786
많이 읽은 기사	2763
많이본 기사	2763
많이본 뉴스	2763
""", '매': """
매달	2814
매월	2814
""", '맨': """
맨 위로	2765
맨위로	2765
""", '메': """
메뉴	2765
메뉴 닫기	2765
메시지가 전송되었습니다	2819
메일	2756
메일함을 확인해 주세요	2819
""", '멤': """
멤버십 가입	2840
멤버십 가입하기	2840
""", '모': """
모두 거부	2805
모두 동의	2761
모두 허용	2805
모든 쿠키 거부	2837
모든 쿠키 수락	2837
모든 쿠키 허용	2837
모르겠다	2795
모름/무응답	2795
모바일 웹으로 계속	2807
""", '목': """
목록	2765
목록 보기	2824
목록보기	2765
목록으로	2824
목록으로 돌아가기	2842
""", '무': """
무료 게임	2796
무료 배송	2833
무료 체험 시작하기	2747
무료 회원가입	2747
무료, 스팸 없음	2819
무료로 읽기	2840
무료배송	2833
무제한 이용하기	2840
""", '문': """
문의	2762
문의 내용	2841
문자 크기	65
""", '바': """
바로 구매하기	2799
바로가기	2756
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2801
""", '밴': """
밴드	2756
""", '번': """
번역 보기	2766
""", '베': """
베스트	2763
""", '보': """
보내기	2821
""", '복': """
복사	2832
복사하기	2756
""", '본': """
본문 글씨 줄이기	2756
본문 글씨 키우기	2756
본문 바로가기	2765
본문으로 바로가기	2765
""", '북': """
북마크	2756
""", '브': """
브라우저에서 계속	2807
브라우저에서 계속 보기	2807
""", '비': """
비공감	2795
비밀번호 찾기	2747
비밀번호를 잊으셨나요	2817
""", '사': """
사이트맵	2761
사진 더 보기	2824
사진 더보기	2824
사진 모두 보기	2824
사진 크게 보기	2824
사진 크게보기	2824
사진 확대	2765
""", '삭': """
삭제된 동영상입니다	2800
""", '상': """
상품 보기	2843
상품 상세보기	2843
""", '새': """
새로고침	2810
""", '선': """
선택	2818
선택 저장	2804
선호 매체로 추가	2829
""", '설': """
설문	92
설문 결과	2795
설문 결과 보기	2834
설문 참여 바로가기	2778
설문 참여하기	2778
설문에 참여하기	2794
설문조사	92
설문조사 참여하기	2778
설정 관리	2837
설정 저장	2804
""", '소': """
소리 켜기	2838
""", '속': """
속보	2763
속보 알림 받기	2778
속보 알림 신청	2778
속보 알림을 받으시겠습니까	2808
""", '스': """
스도쿠	2798
스크랩	2756
스크랩하기	2778
스크립트	2801
스크립트 보기	2800
스토어	2833
스토어 바로가기	2799
스폰서	2760
""", '시': """
시리즈 보기	2824
""", '신': """
신고	2762
신고하기	2795
신문구독	2747
신청이 완료되었습니다	2819
""", '실': """
실시간 뉴스	2763
""", '아': """
아마존에서 구매	2799
아마존에서 보기	2799
아이디 저장	2817
아이디 찾기	2817
아직 회원이 아니신가요	2817
""", '알': """
알겠습니다	2766
알라딘에서 구매	2799
알라딘에서 보기	2799
알림 받기	2755
알림 설정	2755
알림 설정하기	2808
알림 켜기	2808
알림 허용	2808
알림을 받으시겠습니까	2808
알림을 받으시겠어요	2808
알림을 켜시겠습니까	2808
""", '애': """
애드블록을 해제해 주세요	2810
애드블록이 감지되었습니다	2810
애플로 계속하기	2817
애플로 로그인	2817
""", '앱': """
앱 다운로드	2755
앱 다운로드하기	2755
앱 다운받기	2807
앱 설치	2755
앱 설치하기	2755
앱스토어에서 다운로드	2807
앱에서 계속 읽기	2807
앱에서 보기	2807
앱에서 열기	2807
앱에서 이어보기	2807
앱으로 보기	2807
""", '언': """
언제든 해지 가능	2817
언제든지 수신 거부할 수 있습니다	2819
언제든지 해지 가능	2817
""", '에': """
에디터 추천	2763
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2813
""", '연': """
연간 결제	2818
연간 구독	2818
연관기사	2763
연재 보기	2824
""", '열': """
열기	2766
""", '영': """
영상	2763
영상 더보기	2824
영상 보기	2778
영상 재생	2800
영상으로 만나보세요	2778
영상으로 보기	2778
영상을 불러오는 중입니다	2800
영상을 불러올 수 없습니다	2838
영상을 재생할 수 없습니다	2800
""", '예': """
예매 바로가기	2799
예매하기	2799
예스#에서 구매	2799
예스#에서 보기	2799
""", '오': """
오늘 하루 보지 않기	2744
오늘은 그만 보기	2744
오늘의 운세	2798
오늘의 추천	2763
오늘의 핫뉴스	2786
오디오 다운로드	2800
오디오 플레이어	2838
오디오로 듣기	2778
오래된순	2795
오류 신고	2762
오류 신고하기	2778
오류가 발생했습니다	2819
오타 신고	2794
오탈자 신고	2778
""", '온': """
온라인뉴스팀	2773
""", '올': """
올바른 이메일 주소를 입력해 주세요	2819
올바른 이메일을 입력해 주세요	2819
""", '옵': """
옵션 관리	2837
""", '요': """
요금제 보기	2840
요약	2765
""", '원': """
원고료 보내기	2839
원문 보기	2766
원문보기	2765
""", '월': """
월간 결제	2818
월간 구독	2818
""", '웹': """
웹에서 계속 보기	2807
""", '위': """
위로	2765
위로 가기	2824
""", '유': """
유료 구독자 전용	2817
유료 기사입니다	2778
유료회원 전용	2817
유료회원 전용 기사	2817
유튜브 구독	2759
유튜브 구독하기	2759
유튜브에서 보기	2835
""", '음': """
음성 다운로드	2800
음성 재생하기	2778
음성으로 듣기	2756
음소거	2801
음소거 해제	2800
음소거를 해제하려면 탭하세요	2838
""", '응': """
응원하기	2745
""", '의': """
의견 남기기	2794
의견 보내기	2794
의견 쓰기	2762
""", '이': """
이 기사 공유하기	2844
이 기사 구매하기	2840
이 기사 어땠나요	2778
이 기사 어떠셨나요	2794
이 기사가 도움이 되었나요	2794
이 기사는 잠겨 있습니다	2817
이 기사를 공유합니다	2778
이 기사를 추천합니다	2778
이 기사를 평가해 주세요	2834
이 기사와 함께 읽은 기사	2778
이 기자의 다른 기사	2778
이 기자의 다른 기사 더보기	2824
이 동영상을 재생할 수 없습니다	2800
이 시각 많이 본 기사	2786
이 시각 많이 본 뉴스	2786
이 시각 주요뉴스	2763
이 시각 추천뉴스	2763
이 음성은 ai가 생성했습니다	2800
이 주제 팔로우	2829
이 콘텐츠를 표시할 수 없습니다	2804
이 페이지가 도움이 되었나요	2794
이런 기사는 어때요	2786
이름	2821
이름을 입력하세요	2841
이름을 입력해 주세요	2841
이메일	2756
이메일 주소 입력	2841
이메일 주소를 입력하세요	2819
이메일 주소를 입력해 주세요	2841
이메일 형식이 올바르지 않습니다	2819
이메일로 계속하기	2840
이메일로 공유	2831
이메일로 로그인	2840
이메일무단수집거부	2761
이메일을 입력하세요	2819
이메일을 입력해 주세요	2819
이메일을 입력해주세요	2841
이메일을 확인해 주세요	2819
이미 계정이 있으신가요	2817
이미 구독 중이신가요	2747
이미 구독 중입니다	2841
이미 등록된 이메일입니다	2841
이미 참여하셨습니다	2794
이미 투표하셨습니다	2794
이미 회원이신가요	2747
이미지 크게 보기	2765
이미지 크게보기	2824
이미지 확대	2765
이슈	2763
이어서 읽기	2842
이용권 구매	2817
이용권 선택	2817
이용약관	2761
이용약관에 동의합니다	2819
이전	2765
이전 기사	2763
이전 기사 보기	2778
이전 사진	2824
이전 영상	2838
이전 이미지	2842
이전글	2824
이전기사	2763
""", '인': """
인기 급상승	2786
인기 기사	2763
인기기사	2763
인기뉴스	2763
인쇄	2756
인쇄하기	2756
인스타그램 팔로우	2778
인스타그램에서 보기	2835
인스타그램에서 이 게시물 보기	2835
""", '일': """
일시	2814
일시 후원	2813
일시 후원하기	2813
일시정지	2801
일시후원	2745
""", '자': """
자동 번역	2801
자동 재생	2801
자동재생	2801
자막	2801
자막 보기	2800
자막 켜기	2800
자바스크립트가 비활성화되어 있습니다	2804
자발적 유료 구독	2839
자세히	2766
자세히 보기	2766
""", '작': """
작게	2832
""", '잘': """
잘 모름	2795
""", '장': """
장바구니 담기	2843
장바구니에 담기	2843
""", '재': """
재생	2765
재생 속도	2800
재생 시간	2801
재생속도	2800
재생할 수 없는 동영상입니다	2800
""", '저': """
저자 소개	2826
저작권규약	2761
저장	2756
""", '전': """
전송	2821
전송되었습니다	2819
전체 기사	2842
전체 기사 보기	2824
전체 뉴스 보기	2824
전체 댓글	2762
전체 동의	2805
전체 보기	2765
전체 사진 보기	2824
전체 화면	2801
전체메뉴	2765
전체보기	2765
전체화면	2801
전체화면 종료	2800
""", '접': """
접기	2765
접수되었습니다	2841
""", '정': """
정기	2814
정기 후원	2813
정기 후원하기	2745
정기구독	2747
정기후원	2745
정기후원 신청	2839
정기후원 신청하기	2839
정기후원하기	2813
정렬	2795
정상적으로 접수되었습니다	2841
정정·반론보도 신청	2825
정정보도 신청	2825
정정보도 요청	2825
""", '제': """
제보	2762
제보 바로가기	2825
제보하기	2762
제작 지원	2833
제작지원	2833
제출	91	2821
제휴 광고	2799
제휴 콘텐츠	2799
""", '좋': """
좋아요	2756
좋은 기사 후원하기	2745
""", '주': """
주소 복사	2778
주소가 복사되었습니다	2778
주소복사	2756
주요 기사	2763
주요 뉴스	2763
주요 뉴스 더보기	2786
주요기사	2763
주요뉴스	2763
주제 팔로우	2829
""", '지': """
지금 구매하기	2799
지금 뜨는 기사	2786
지금 뜨는 뉴스	2786
지금 플레이	2796
지금 플레이하기	2796
지금 후원하기	2839
지나친 음주는 건강에 해롭습니다	2799
지나친 음주는 건강을 해칩니다	2799
지도 보기	2766
지면보기	2747
""", '직': """
직접 입력	2814
""", '차': """
차단	2809
""", '참': """
참여하기	91
""", '창': """
창 닫기	2842
""", '책': """
책 구매하기	2799
""", '첫': """
첫 댓글을 남겨주세요	2834
첫 댓글을 작성해 보세요	2834
""", '청': """
청소년보호정책	2761
""", '최': """
최고의 혜택	2818
최신 기사	2763
최신 뉴스	2763
최신기사	2763
최신뉴스	2763
최신순	2795
최저가 보기	2843
""", '추': """
추천	2818
추천 기사	2763
추천 영상	2786
추천기사	2763
추천뉴스	2763
추천순	2795
""", '친': """
친구 추가하기	2778
""", '카': """
카카오 계정으로 로그인	2817
카카오 로그인	2817
카카오로 로그인	2817
카카오로 시작하기	2817
카카오스토리	2756
카카오톡	2756
카카오톡 공유	2756
카카오톡 공유하기	2831
카카오톡으로 공유	2778
카카오톡으로 공유하기	2778
카테고리	2763
""", '커': """
커피 한 잔 사주기	2813
커피 한 잔 후원하기	2813
""", '콘': """
콘텐츠 보기	2804
콘텐츠 불러오기	2804
콘텐츠 표시	2804
""", '쿠': """
쿠키 관리	2804
쿠키 설정	2761
쿠키 설정 관리	2804
쿠팡에서 구매	2799
쿠팡에서 구매하기	2799
쿠팡에서 보기	2799
쿠폰 받기	2843
""", '퀴': """
퀴즈	2798
퀴즈 도전하기	2796
퀴즈 풀기	2778
퀴즈 풀러 가기	2796
""", '크': """
크게	2832
""", '클': """
클릭하면 소리가 켜집니다	2838
""", '키': """
키워드	2763
""", '태': """
태그	2763
""", '텔': """
텔레그램에서 소식 받기	2778
""", '투': """
투표	92
투표 결과	2795
투표 결과 보기	91
투표 참여하기	2794
투표가 완료되었습니다	2794
투표에 참여해 주셔서 감사합니다	2794
투표하기	91	2778
투표해 주셔서 감사합니다	91	2794
""", '트': """
트위터	2756
트위터 공유	2756
트위터로 공유	2831
트위터에서 보기	2835
""", '특': """
특집 더보기	2824
특집 보기	2824
""", '티': """
티켓 예매	2799
티켓 예매하기	2799
""", '틱': """
틱톡에서 보기	2835
""", '팔': """
팔로우 중	2829
팔로우 취소	2829
""", '팟': """
팟빵에서 듣기	2835
""", '페': """
페이스북	2756
페이스북 공유	2756
페이스북에서 보기	2835
페이스북으로 공유	2778
페이스북으로 로그인	2817
페이지 새로고침	2810
페이지를 새로고침하세요	2810
페이팔로 결제	2840
""", '편': """
편집 원칙	2825
""", '펼': """
펼치기	2765
""", '포': """
포토	2763
포토 갤러리	2824
""", '폰': """
폰트 크기	2756
""", '푸': """
푸시 알림 받기	2808
""", '프': """
프리미엄	2747
프린트	2756
""", '피': """
피드백 보내기	2794
""", '필': """
필수	2821
필수 입력	2819
필수 입력 항목	2819
필수 입력 항목입니다	2819
필수 항목	2821
필수 항목입니다	2819
필자 소개	2825
""", '한': """
한 번	2814
한번만	2814
""", '할': """
할인 코드	2843
""", '함': """
함께 보면 좋은 기사	2763
함께 볼 기사	2786
함께 읽으면 좋은	2763
함께 읽은 기사	2786
""", '핫': """
핫뉴스	2763
핫이슈	2763
핫클릭	2786
""", '항': """
항상 허용	2805
""", '해': """
해제 방법	2812
해제했습니다	2812
""", '허': """
허용	2809
""", '헤': """
헤드라인	2763
""", '현': """
현재 시간	2801
""", '협': """
협찬	2760
""", '홈': """
홈	2765
홈으로	2824
홈으로 가기	2824
""", '화': """
화제의 뉴스	2763
화질	2801
""", '확': """
확인	2766
""", '환': """
환경설정 관리	2837
""", '회': """
회사소개	2761
회원 전용	2749
회원 전용 기사	2817
회원가입	2747
회원가입하고 계속 읽기	2840
회원이 아니신가요	2817
""", '후': """
후원	2745
후원 바로가기	2813
후원 신청	2813
후원 안내	2745
후원 페이지 바로가기	2813
후원 페이지로 이동	2813
후원 하기	2745
후원자 되기	2813
후원하기	2745
후원해 주셔서 감사합니다	2839
후원회원 가입	2745
후원회원 되기	2813
"""}

START = {'a': """
abonē	2946 K par	2946 K no	2946 K un	2948 K
acasă	97 K >	97 K '	97 K "
accès	1885 K illimité
această	52 K investigație	3640 K traducere	3696 K știre a fost
además	1452 K:	1497 K, en
adó	2236 K #%
adód	2236 K #%
adója	2236 K #%
ai가	2775 K 자동 번역한	2775 K 번역한	2775 K 핵심	2775 K 요약한
ai에게	2775 K 물어	2775 K 질문	2775 K 물어보기
ajánld	2236 K fel adód
ajánlja	2236 K fel adója	2236 K fel adód
ajánljuk	2261 K:
ajánlott	2263 K videó:	2263 K cikk:	2263 K cikkünk:
aktivér	686 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4232 K dig till vårt	4251 K
annoncørbetalt	748 K indhold fra
annonsørinnhold	3312 K fra
anúncio	3592 K em #
apoyá	81 K
après	2016 K déduction fiscale
apúntate	1478 K a nuestro seminario	1478 K a nuestro evento
aquí	1509 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3352 K wyraża poglądy	3352 K wyraża opinie	3352 K jest opinią	3366 K ukazał się	3366 K pochodzi z	3372 K przetłumaczony	3372 K został przetłumaczony	3372 K czyta	3372 K wygenerowany	3412 K został	3412 K przetłumaczono	3448 K ukazał się	3448 K pierwotnie ukazał	3448 K pochodzi z	3449 K	3459 K powstał we współpracy z
artykuły	3362 K autora
artículo	1532 K publicado originalmente	1561 K publicado en colaboración
artículos	1422 K gratuitos
ascultă	1 K	3629 K:	3646 K podcastul	3646 K acest articol	3705 K pe
atradāt	44 K
atsisiųskite	2880 K
autorė	2884 K:
autoři	516 K jsou
außerdem	901 K lesenswert:	901 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1486 K la app
beiträge	27 K	935 K von
benefício	3522 K do assinante:
berätta	59 K i	59 K gärna
beställ	4251 K
bestätigen	778 K sie ihre
bestätigungsmail	778 K
besøg	671 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1428 K diario	1428 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4675 K liên quan:	4688 K viết này có	4688 K viết có hữu ích	4735 K viết được bảo vệ	4736 K viết được thực hiện	4736 K viết được viết	4736 K viết này được	4743 K viết tiếp tục
báo	4688 K lỗi bài viết
bình	5 K luận	27 K luận	4689 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2261 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4688 K phát hiện	4688 K thấy bài viết
bản	4688 K tóm tắt này	4736 K dịch được
bấm	4690 K để nghe
bật	4666 K thông báo
""", 'c': """
caractères	1965 K restants
caràcters	425 K restants
chceš	538 K u nás pracovat	4019 K u nás pracovať
chefredaktör	4249 K och ansvarig utgivare:	4249 K:
chơi	4710 K ngay:
chưa	32 K có bình luận
citeşte	3629 K şi	3629 K şi:
citește	3629 K și	3629 K și:	3629 K:	3629 K mai mult	3629 K aici	3629 K mai departe:
citiți	3629 K și
ciąg	3376 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3476 K exclusivo para	3520 K gerado	3525 K oferecido por	3552 K incorporado d	3552 K externo d	3552 K incorporado do	3552 K incorporado da	3552 K externo do
conținut	3640 K generat	3644 K oferit de	3673 K încorporat de	3673 K extern de
coût	2016 K après déduction	2016 K réel après
crédit	1959 K photo	1959 K photos
crédits	1959 K photo	1959 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4692 K đặt ứng dụng	4692 K ứng dụng	4692 K app
còn	4708 K lại # ký tự
có	72 K thắc mắc	4675 K thể bạn quan tâm:	4731 K lỗi xảy ra
cấm	4735 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3635 K ai informații	3642 K ai observat o
dalinkitės	2880 K
další	503 K články autora
darovať	4013 K
dernières	1913 K actualités
descarcă	13 K	3660 K aplicația
descargá	13 K	1486 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3483 K no google play	3530 K na app store	3530 K no google play	3530 K para android e	3593 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	501 K video:
doporučte	531 K
doporučujeme	501 K článek:
dorești	3678 K să primești notificări
doriți	3678 K să primiți notificări
dosszié	2344 K: így	2344 K: itt	2344 K: ezért	2344 K: miért	2344 K: hogyan	2344 K: mit	2344 K: ki	2344 K: mi	2344 K: ez	2344 K: ezt	2344 K: hallgassa	2344 K: nézze	2344 K: minden	2344 K: a	2344 K: az
dostępna	3379 K w
dostępne	3379 K w
dostępny	3379 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3390 K do	3403 K do dyskusji
držte	28 K se
duración	1548 K del vídeo	1548 K del episodio
duração	3592 K do vídeo
durée	2012 K de la vidéo	2012 K de l'épisode
dzięki	3435 K naszym czytelnikom	3435 K naszym czytelniczkom
découvrez	1914 K aussi	1938 K la boutique	1938 K notre boutique	1938 K nos jeux	1938 K notre hors-série	1946 K notre application	1946 K notre appli
décryptage	1914 K :
déductible	1875 K des impôts	1875 K à #
déjà	1883 K abonné	1883 K inscrit	1883 K client
díky	580 K našim čtenářům	580 K našim předplatitelům
dùng	4699 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2315 K kedvezmény:	2315 K előny:	2315 K ajánlat:
előfizetőinknek	2336 K köszönhetően
előfizetőként	89 K	2293 K
encuéntranos	12 K
envía	3 K
envíanos	1467 K
ermöglicht	903 K von
erről	2261 K bővebben
escríbenos	1455 K
escúchalo	1549 K en spotify	1549 K en apple podcasts
escúchanos	1549 K en spotify
estagiária	3513 K sob supervisão	3513 * K sob supervisão
estagiário	3513 K sob supervisão
""", 'f': """
faça	3528 K o quiz	3528 K o teste	3528 K o nosso
felelős	2290 K szerkesztő:	2290 K kiadó:
fiți	31 K primul
foretrækker	687 K du
fortsätt	4253 K läsa
fortæl	59 K mig
fotogalería	1528 K:
fotogaléria	3987 K:
fotografía	1498 K:
fotoğraf	4472 K # / #	4472 K #/#
frågor	72 K	73 K om artikeln
få	662 K fuld adgang til	686 K adgang	686 K fri	686 K fuld	686 K besked	686 K ugens	686 K dagens	686 K de	686 K nyheder	686 K en notifikation	686 K breaking	686 K seneste nyt	697 K	719 K de vigtigste nyheder	719 K vigtige nyheder	719 K de største nyheder	719 K besked om	719 K besked, når	719 K nyhederne	719 K breaking	3222 K full tilgang til	3249 K tilgang	3249 K fri	3249 K full	3249 K beskjed	3249 K varsel	3249 K ukas	3249 K dagens	3249 K de	3249 K nyheter	3249 K siste	3261 K	3263 K varsel	3263 K varsler	3263 K push	4223 K full tillgång till	4251 K tillgång	4251 K fri	4251 K full	4251 K besked	4251 K en notis	4251 K veckans	4251 K dagens	4251 K de	4251 K nyheter	4251 K senaste	4262 K
férjen	2293 K hozzá
följ	12 K	4227 K	4251 K
følg	12 K	12 K oss	666 K	686 K	3226 K	3249 K
füge	12 K uns	909 K
fügen	12 K sie uns	909 K sie
für	781 K android und ios	849 K diesen artikel	849 K diesen	898 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2290 K:
""", 'g': """
gazeteciliğimizi	4428 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4689 K cửa hàng trực tuyến
giữ	4735 K bản quyền nội dung
glöm	4251 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4688 K ý cho bài viết
gör	4232 K quizet	4232 K vårt quiz	4251 K vårt
görmemiz	4433 K gereken
görsel	4477 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2294 K lát
hintergründe	901 K dazu:
hjälp	4232 K oss bli bättre	4232 K oss att bli bättre
hjælp	671 K os med at blive bedre
hlavné	4000 K body
hlavní	518 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4689 K trả lời khảo sát	4697 K ủng hộ
hämta	13 K	4236 K
häng	4251 K med
här	4279 K finns ett inbäddat innehåll från	4279 K finns inbäddat innehåll från	4279 K visas ett inbäddat innehåll från	4279 K visas inbäddat innehåll från	4279 K är ett inbäddat innehåll från	4279 K är inbäddat innehåll från
hääleta	1603 K
håll	28 K	28 K dig
hình	4732 K #/#
hör	853 K dir	909 K	4251 K
hören	853 K sie	909 K sie
hörzeit	925 K
hør	1 K artiklen	1 K artikkelen	1 K saken	653 K også	653 K også:	671 K mere på	686 K	3213 K også	3213 K også:	3249 K
""", 'i': """
iesūti	2934 K savu	2934 K
indlæg	27 K
indlæs	713 K altid indhold fra	713 K indhold fra
inlägg	27 K
innehåll	4314 K från annonsören
innehållet	4201 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2880 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3666 K acum:
já	59 K fez	3476 K é assinante
játssz	2312 K most:
jäikö	1772 K juttu kesken
jälgi	1603 K
jäsenetu	1820 K:
""", 'k': """
kapcsolódó	2261 K	2261 K:	2263 K videó:	2263 K cikk:	2263 K cikkünk:
każdego	3328 K ranka
kezdőlap	97 K >
không	4735 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4689 K tra kiến thức của bạn
kjøp	3231 K billetter	3231 K billett	3249 K
klausykitės	2865 K
klikněte	499 K zde
ključne	3901 K točke	3901 K tačke
klõpsates	1603 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2948 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	686 K
kopírovat	531 K
kopírovať	4013 K
kopē	2948 K
korzyść	3418 K dla prenumeratorów:
korábbi	2263 K cikkünk:
kvíz	499 K:	559 K:	559 K dne:	559 K týdne:	2279 K	2311 K:	3987 K:	4036 K dňa:	4036 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1813 K on
käännös	1813 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2293 K
kérjen	2293 K
kérjük	28 K
kênh	4666 K youtube của báo
köp	4232 K biljetter	4232 K biljett	4251 K
kövess	12 K
kövesse	2293 K
kövessen	12 K
køb	671 K billetter	671 K billet	686 K
küfür	27 K içeren
küldd	3 K el	2272 K el nekünk
küldje	2272 K el nekünk	2293 K	2293 K tovább
ký	4708 K tự còn lại
kļūsti	2948 K
kết	4680 K nối với chúng tôi
""", 'l': """
laimē	2948 K
laimėkite	2880 K
lasītāju	2956 K aptauja:
legyél	2293 K
lejupielādē	2948 K
leé	1497 K también	1497 K más	1497 K:
lisää	1777 K kirjoittajalta	1777 K toimittajalta	1798 K meidät	1846 K aiheesta:
lugejaküsitlus	1611 K:
lásd	2261 K még
lásson	2293 K több
lát	2272 K valami
láttál	2272 K valami
lägg	4251 K till
lähetimme	1744 K vahvistusviestin	1744 K sinulle vahvistusviestin	1744 K sinulle sähköpostia
lähetä	1775 K juttuvinkki	1775 K uutisvinkki	1775 K vinkki	1781 K mielipidekirjoituksesi	1781 K mielipidekirjoitus	1798 K
lämna	4226 K dina tips	4226 K ditt tips
läs	4183 K hela artikeln	4215 K mer om	4216 K också	4216 K också:	4216 K även	4216 K mer	4216 K mer:	4216 K:	4216 K här	4216 K även:	4223 K vidare med	4223 K mer på	4236 K e-tidningen	4236 K tidningen	4251 K	4253 K vidare
läsarerbjudande	4274 K:
läsaromröstning	4271 K:
läsarresa	4274 K:
lås	4183 K upp artikeln	4183 K upp den här artikeln
læs	652 K mere om	653 K også	653 K også:	653 K mere	653 K mere:	653 K:	653 K her	653 K hele	662 K videre med	676 K e-avisen	676 K avisen	686 K	688 K videre	735 K alt om emnet:	735 K alt om:
læserafstemning	706 K:
læserrejse	710 K:
læsertilbud	636 K:	710 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	519 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1798 K meidät
löysitkö	7 K
lütfen	28 K	4463 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3376 K wideo	3459 K powstał we współpracy z	3459 K we współpracy z	3459 K sponsorowany przez
medlemsförmån	4274 K:
meillä	1837 K ei ole omistajaa	1837 K ei ole omistajia	1837 K ei ole osakkeenomistajia	1837 K ei ole maksumuuria
mesterséges	2301 K intelligencia írta
mirá	1481 K el video	1497 K también	1497 K:
mitä	8 K pidit	33 K mieltä	1799 K mieltä sinä
mišljenja	3898 K autora	3898 K iznesena	3898 K izneta
mišljenje	3898 K autora
możliwość	5 K komentowania
mándanos	1467 K
más	1451 K noticias de	1451 K noticias sobre	1451 K sobre	1451 K en	1451 K de	1452 K información	1452 K información:	1455 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	503 K tip?	503 K tip na článek	503 K tip na téma	503 K tip pro	583 K přečteno už # ze #	583 K přečteno už # z #	583 K přečteno již # ze #	583 K přečteno již # z #	583 K přečteno # ze #	583 K přečteno # z #	4055 K prečítané už # zo #	4055 K prečítané už # z #	4055 K prečítané # zo #	4055 K prečítané # z #
märkasid	44 K	1588 K midagi	1594 K viga	1594 K artiklis viga
még	32 K nincs	2345 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	671 K os
mūs	2948 K vari
mời	4675 K xem	4675 K bạn đọc	4675 K độc giả	4680 K bạn tham gia	4680 K độc giả theo dõi	4680 K bạn đọc theo dõi	4690 K quý vị theo dõi	4690 K quý độc giả	4690 K bạn xem video	4690 K nghe
""", 'n': """
nabídka	563 K pro čtenáře:
nahlásit	541 K chybu
nahlásiť	4022 K chybu
nahláste	4022 K chybu
najważniejsze	3372 K informacje
naloži	4108 K	4141 K vedno vsebino	4141 K vsebino z	4141 K vsebino s	4141 K vsebino iz	4141 K vsebino od
naložite	13 K	4108 K
naročite	4115 K se na
naujienų	41 K telefonas
načítat	566 K vždy obsah	566 K obsah z	566 K obsah ze	566 K obsah od
načítať	4042 K vždy obsah	4042 K obsah z	4042 K obsah zo	4042 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	580 K majitele	580 K vlastníka	580 K akcionáře	580 K žádného	580 K paywall	580 K reklamy	4052 K majiteľa	4052 K vlastníka	4052 K akcionárov	4052 K žiadneho	4052 K paywall	4052 K reklamy
nemáte	539 K čas číst	4020 K čas čítať
nepatríme	4052 K žiadnemu
nepatříme	580 K žádnému
než	548 K vložíte komentář	548 K začnete diskutovat	548 K napíšete příspěvek
nguồn	4684 K:	4684 K :
nhận	4666 K thông báo
nové	521 K číslo	521 K vydání	4003 K číslo	4003 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3555 K é possível mostrar este conteúdo	3555 K foi possível mostrar este conteúdo
näe	1798 K enemmän
nägid	1604 K viga
näita	1603 K
näitkö	1799 K virheen
näytä	1798 K sisältö	1823 K sisältö palvelusta	1823 K aina sisältö
nå	4251 K vår
nézd	2261 K meg	2293 K meg
nézze	2261 K meg	2293 K meg
nāc	2939 K strādāt
nội	4715 K dung này không	4716 K dung này từ	4716 K dung nhúng từ	4716 K dung từ	4735 K dung được bảo vệ	4736 K dung được tạo	4736 K dung này được tạo
""", 'o': """
obrázek	556 K # z #
oceń	8 K	3373 K ten	3373 K artykuł	3373 K tekst
ocurrió	1525 K un error
odporučte	4013 K
odporúčame	3987 K:
odsłuchaj	3384 K	3384 K ten
ofereça	3 K
oglądaj	3359 K:
ohodnoťte	519 K	4001 K
olvasói	2315 K ajánlat:
olvasóink	2336 K támogatásának köszönhetően
olvasóinknak	2336 K köszönhetően
opracował	3363 K:
opracowała	3363 K:
opýtajte	4000 K sa
opširnije	3886 K:	3886 K na
otwórz	3346 K post
otázka	559 K dne:	4036 K dňa:
otázky	72 K
ouça	1 K	3501 K:	3526 K o podcast	3587 K no	3593 K no spotify	3593 K o podcast no
oversættelsen	703 K er
oír	1 K
""", 'p': """
pamanīji	2940 K kļūdu
pamanījāt	44 K	2940 K kļūdu
pastebėjote	44 K	2866 K įdomų	2872 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4684 K viên:
piditkö	8 K	69 K	82 K	1799 K
pidätkö	82 K	1799 K
piše	3913 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	536 K
podrži	81 K
podržite	81 K	3916 K
podés	12 K seguir	1468 K enviarnos
podívejte	499 K se:	499 K se na video	501 K se na video:
poglądy	3352 K wyrażone w
pokaż	3346 K post
poleć	3384 K
poslať	4013 K
poslechněte	1 K si	499 K si	499 K si:
poslušajte	1 K	3886 K:	4087 K:
posłuchaj	1 K	3359 K:	3359 K też:
povoliť	4042 K vždy obsah	4042 K obsah z	4042 K obsah zo	4042 K obsah od
poznáte	66 K niekoho
pozostała	3376 K część
pošaljite	41 K vijest
pošlete	531 K
pošlite	3 K	4013 K
poți	3635 K contacta autorul	3635 K contacta autoarea
praneškite	2866 K redakcijai
predplaťte	4017 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4274 K:
prečítajte	3987 K si tiež	3987 K si aj	3987 K si	3987 K si:
prečítali	4055 K ste už # zo #	4055 K ste už # z #	4055 K ste # zo #	4055 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2880 K
prikaži	3944 K uvijek sadržaj	3944 K uvek sadržaj	3944 K sadržaj s	3944 K sadržaj sa	3944 K sadržaj iz	3944 K sadržaj od	4141 K vedno vsebino	4141 K vsebino z	4141 K vsebino s	4141 K vsebino iz	4141 K vsebino od
pronašli	44 K ste
pročitaj	3886 K još	3886 K i
pročitajte	3886 K još	3886 K i	3886 K više	3886 K:	3886 K više o ovoj temi
pročitali	3956 K ste # od #	3956 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	4012 K mesiac len za	4012 K mesiac za	4012 K mesiac už za	4012 K mesiac zadarmo
przeczytałaś	3438 K już # z #	3438 K # z #
przeczytałeś	3438 K już # z #	3438 K # z #
prześlij	3384 K dalej
präsentiert	903 K von
próbálja	2308 K ki tudását
prüfen	909 K sie
publicité	2012 K dans #
publié	1996 K initialement dans le	1996 K initialement sur	2026 K avec l'autorisation
pàgina	450 K # de #
página	1526 K # de #	1526 K #/#	3569 K # de #	3569 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	4001 K sa
páčilo	69 K sa
päeva	1611 K küsimus:
päivitä	1798 K
päivän	1816 K kysymys:
pääset	1798 K lukemaan
päätoimittaja	1796 K:
pódcast	1528 K:
păstrați	28 K
pērc	2939 K biļetes	2948 K
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
querés	1468 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	539 K posloucháte
radšej	4020 K počúvate
radši	539 K posloucháte
rašykite	2866 K autorei	2866 K autoriui
recibí	1467 K las noticias
recomandări	3629 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2292 K ingyenesen
regisztráljon	2279 K	2292 K ingyenesen
regístrate	1419 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	702 K er
resztę	3376 K tekstu
rezervē	2948 K
rešite	3886 K kviz
riješite	3886 K kviz
rozwiąż	3359 K quiz
rozwiń	3346 K post	3346 K wpis
rätsel	892 K mit	928 K des tages:
rätseln	892 K sie mit
réservez	1938 K vos places pour la soirée de la rédaction
réservé	1883 K aux abonnés
réservée	1883 K aux abonnés
réservés	1883 K aux abonnés
résumer	1928 K cet article	1928 K l'article
résumé	1928 K généré	1928 K rédigé	1928 K réalisé	1928 K produit	1928 K par
rösta	4251 K	4267 K:	4267 K här:	4267 K i vår omröstning:
rādīt	2948 K
""", 's': """
sadržaj	3974 K je nastao u suradnji s
saglabā	2948 K
saistīts	2923 K:
saņem	2948 K
sažetak	3901 K	3901 K članka	3901 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	786 K:	786 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1467 K el canal	1497 K leyendo:
sesizări	3635 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	518 K	518 K článku	557 K vytvořila	557 K bylo
sisällön	1859 K tarjoaa
siųskite	2866 K savo	2880 K
sjefredaktør	3246 K:	3246 K og ansvarlig redaktør:
skaitytojų	2888 K apklausa:
skopírovať	4013 K
skrót	3372 K artykułu
skúsili	59 K ste
slå	3268 K på javascript
související	499 K:	501 K video:	501 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2028 K par
sponzorované	4073 K spoločnosťou
sponzorováno	605 K společností
sporočite	4120 K napako
sprawdź	3359 K:	3359 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	4000 K sa
stališča	4098 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	554 K si aplikaci
stöd	81 K	4223 K
stötta	81 K	4223 K
støt	81 K	662 K
støtt	81 K	3222 K
suscríbete	1413 K a	1549 K en spotify
susidūrėte	2866 K su
susiję	2854 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1928 K générée
syötä	1744 K kelvollinen sähköpostiosoite	1798 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2299 K:
szívesen	2294 K meghallgatjuk
szöveg	2299 K:
sähköpostiosoite	1744 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1472 K
síganos	12 K
sígueme	1472 K
síguenos	12 K
só	3476 K para assinantes
sólo	1419 K para suscriptores
søg	686 K nu
súhrn	4000 K
súmate	12 K	56 K a las #
súvisiace	3987 K:
súvisiaci	3987 K článok
sūti	2934 K savu	2948 K
số	4708 K ký tự còn lại
""", 't': """
también	1440 K en facebook	1452 K puedes leer	1452 K puedes leer:	1452 K te puede interesar:
també	395 K et pot interessar:
também	3593 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1803 K on
tekstissä	1762 K esitetyt
tekstą	46 K galima
tenés	1462 ¿K información
textgröße	786 K:	786 K a
thấy	44 K lỗi
thử	4689 K sức với
tiedätkö	1775 K aiheesta	1775 K asiasta	1775 K lisää
tiivistelmä	26 K on	1812 K on
tiivistelmän	1812 K on
tilføj	686 K
tillåt	4279 K alltid innehåll från	4279 K innehåll från
tiếp	4743 K tục đọc sau
todavía	32 K no hay comentarios
további	2261 K részletek	2345 K cikkek a témában:
traducció	404 K feta
transparentní	511 K účet:
trên	4666 K google news
trình	4715 K duyệt của bạn không	4715 K duyệt không
trả	4689 K lời câu đố
trải	4699 K nghiệm
turpinājums	2950 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1775 K
tác	4684 K giả:	4684 K giả là
támogasd	81 K	2284 K a	2284 K az
támogass	2236 K adód
támogassa	81 K	2236 K adója	2284 K a	2284 K az
támogasson	2236 K adója
täglichen	778 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1762 K on mielipidekirjoitus	1762 K on mielipideteksti	1762 K on kolumni	1762 K on kommentti	1812 K tiivistelmä on	1813 K juttu on	1813 K artikkeli on	1813 K teksti on	1823 K on upotettu sisältö
tämän	52 K jutun
tässä	1823 K on upotettua sisältöä
télécharger	13 K	1894 K l'application
téléchargez	13 K
tóm	4688 K tắt này	4736 K tắt được
töltsd	13 K le	2308 K ki kvízünket
töltse	13 K le	2293 K le	2293 K ki	2308 K ki kvízünket
történeteiket	2272 K
tüm	27 K yorumlar
tęsinys	2882 K
tłumaczenie	3372 K	3412 K zostało
tải	13 K	13 K ứng dụng	4666 K ứng dụng	4666 K app	4692 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3921 K na grešku
uključi	3909 K
uključite	3909 K
uložit	531 K
uložiť	4013 K
uložte	531 K si	4013 K si
unbeschränkter	872 K zugang
unterstütze	81 K	760 K
unterstützen	81 K sie	760 K sie	760 K sie die
uočili	7 K ste
upozorniť	4022 K na chybu
upozorněte	541 K na chybu
urmărește	12 K	3629 K și:	3646 K video	3705 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3944 K uvijek sadržaj	3944 K uvek sadržaj	3944 K sadržaj s	3944 K sadržaj sa	3944 K sadržaj iz	3944 K sadržaj od
uživo	3961 K: kako	3961 K: ovako	3961 K: zašto	3961 K: što	3961 K: šta	3961 K: tko	3961 K: ko	3961 K: gdje	3961 K: gde	3961 K: ovo	3961 K: pogledajte	3961 K: poslušajte	3961 K: sve	3961 K: noć	3961 K: ljudi	3961 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2279 K részt
već	3937 K za #	3937 K od #
več	4087 K:	4087 K v videu	4112 K o tem	4112 K novic	4112 K preberite	4159 K o:	4159 K o temi:
videó	2344 K: így	2344 K: itt	2344 K: ezért	2344 K: miért	2344 K: hogyan	2344 K: mit	2344 K: ki	2344 K: mi	2344 K: ez	2344 K: ezt	2344 K: hallgassa	2344 K: nézze	2344 K: minden	2344 K: a	2344 K: az
vidéo	1914 K :
viktorīna	2956 K:
visą	2880 K interviu
više	3886 K o:	3962 K o:	3962 K o temi:
você	3501 K pode gostar:
vprašaj	4101 K
vprašajte	4101 K
vprašanje	4136 K dneva:
vypočujte	1 K si	3987 K si:
vyskúšali	59 K ste
vytiskněte	531 K
vytlačiť	4013 K
vytlačte	4013 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2293 K
válaszoljon	2293 K
vásárolja	2249 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	686 K med
véleménycikkeit	2272 K
více	499 K zde	499 K k tématu:	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
vídeo	1528 K:
võida	1603 K
võta	1588 K ühendust	1603 K
výhoda	563 K pro předplatitele:	4039 K pre predplatiteľov:
výhody	563 K pro předplatitele:	4039 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4052 K našim čitateľom	4052 K našim predplatiteľom
věnujte	531 K
vše	590 K o téma:	590 K o:	590 K k tématu téma:	590 K k tématu:
všechno	590 K o tématu téma:	590 K o tématu:
všechny	27 K komentáře	503 K články autora	590 K články k tématu téma:	590 K články k tématu:
všetko	4061 K o téme:	4061 K o:	4061 K k téme téme:	4061 K k téme:
všetky	4061 K články k téme téme:	4061 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	566 K povolit obsah	566 K zobrazovat obsah	566 K načítat obsah	566 K zobrazit obsah	4042 K povoliť obsah	4042 K zobrazovať obsah	4042 K načítať obsah	4042 K zobraziť obsah
""", 'w': """
webshopunkból	2315 K:
weiterführende	811 K artikel:
weź	3403 K udział w dyskusji
więcej	3358 K o	3358 K na temat	3358 K z	3359 K na ten temat:	3362 K artykułów autora	3444 K o:	3444 K na temat:
wykorzystałaś	3438 K już # z #	3438 K # z #
wykorzystałeś	3438 K już # z #	3438 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3430 K go, aby	3430 K go, żeby	3430 K ją, aby	3430 K blokadę	3430 K blokowanie
wyślij	3 K
wyświetlaj	3422 K treści z	3422 K treści ze	3422 K treści od
wöchentlichen	778 K newsletter
""", 'y': """
yanlişlik	4422 K mi
""", 'z': """
zahvaljujoč	4150 K našim bralcem
zahvaljujući	3953 K našim čitateljima	3953 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3346 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3422 K na treści
zgłoś	3395 K uwagę	3395 K błąd	3395 K literówkę	3395 K uwagi	3395 K nieścisłość
ziņo	2934 K redakcijai
zkopírovat	531 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4042 K vždy obsah	4042 K obsah z	4042 K obsah zo	4042 K obsah od
zobrazovať	4042 K vždy obsah	4042 K obsah z	4042 K obsah zo	4042 K obsah od
zostań	3392 K reporterem	3392 K reporterką	3392 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	824 K dpa	1183 K #	1183 K
""", 'à': """
à	1914 K lire aussi	1914 K lire également	1914 K lire :	1914 K lire sur	1914 K voir aussi	1914 K écouter	1914 K relire	1914 K découvrir	1914 K lire sur le même sujet	1914 K consulter :	1914 K voir également	1917 K propos de l'auteur	1917 K propos de l'autrice	1938 K retrouver dans le numéro	2013 K écouter sur spotify	2013 K écouter sur apple podcasts	2013 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3520 K gerado
""", 'ä': """
är	4226 K du
äänestä	1798 K
""", 'å': """
åldersgräns	4275 K #
åsikter	4209 K som framförs
åsikterna	4209 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3498 K preciso estar logado
écouter	1 K l'article	1 K cet article	1914 K aussi	2007 K sur
écoutez	1 K cet	1 K l'article	1942 K le podcast
élő	2344 K: így	2344 K: itt	2344 K: ezért	2344 K: miért	2344 K: hogyan	2344 K: mit	2344 K: ki	2344 K: mi	2344 K: ez	2344 K: ezt	2344 K: hallgassa	2344 K: nézze	2344 K: minden	2344 K: a	2344 K: az
épinglez	1961 K cet article	1961 K cette recette	1961 K cette page	1961 K la recette	1961 K ce billet	1961 K-la	1961 K-le	1961 K l'article	1961 K l'image
értékeljük	2321 K az ön
""", 'í': """
írd	2293 K be
írj	2272 K a szerzőnek
írja	2293 K be
írjon	2272 K a szerzőnek	2293 K közvetlenül	2293 K nekünk
""", 'î': """
în	3693 K imagini:
întreabă	3640 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2294 K szerint
""", 'ú': """
últimas	1451 K noticias de	3500 K de	3500 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	817 K die autor:in	817 K die autoren	817 K die autor:innen	820 K die autorin	820 K den autor	821 K die autorin	821 K den autor
übersetzung	906 K:	906 K aus dem
""", 'č': """
čitaj	3886 K još
čitajte	3886 K i	3886 K još	3886 K još:
članak	46 K se može	46 K možete	3901 K je preveden	3901 K čita	3904 K je objavljen u	3965 K je	3974 K je nastao u suradnji s	3974 K je nastao u suradnji sa
članek	46 K lahko	4101 K je preveden	4101 K bere	4101 K je prebral	4104 K je objavljen v	4162 K je	4170 K je nastal v sodelovanju z	4170 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	518 K byl přeložen	518 K přeložen	518 K načetl	521 K vyšel v	557 K byl přeložen	594 K vyšel v	594 K vyšel na	594 K původně vyšel	594 K byl původně	594 K byl publikován	594 K byl převzat	595 K	605 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	4000 K bol preložený	4000 K načítal	4003 K vyšiel v	4064 K	4073 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	499 K také	499 K také:	499 K i	499 K více	499 K:
číslo	511 K účtu pro dary	511 K transparentního účtu
čítajte	3987 K aj	3987 K tiež	3987 K viac
""", 'đ': """
đánh	4688 K giá bài viết
đã	4731 K xảy ra lỗi	4731 K có lỗi
đăng	4689 K ký tham dự hội thảo	4735 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4705 K dây nóng: #	4705 K dây nóng #
được	68 K phép đăng lại
để	4718 K xem nội dung này	4718 K hiển thị nội dung này
đọc	4675 K thêm	4675 K thêm:	4675 K:	4675 K tiếp:	4680 K tin nhanh
""", 'į': """
įsigykite	2880 K
įtraukite	2880 K mus
įveskite	2880 K
""", 'ś': """
ściągnij	13 K	3408 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3388 K:
źródło	3388 K:
""", 'ż': """
żadnych	3435 K akcjonariuszy
""", 'ž': """
želite	3918 K raditi kod nas	3918 K da radite kod nas	4117 K delati pri nas
želiš	3918 K raditi kod nas	4117 K delati pri nas
žiadni	4052 K akcionári
žiadny	4052 K majiteľ	4052 K oligarcha
žinote	2866 K daugiau	2881 K istoriją
žiūrėkite	2854 K taip pat	2880 K
žádní	580 K akcionáři
žádný	580 K majitel	580 K oligarcha
""", 'ș': """
știrea	3703 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	1034 K κάποια πληροφορία	1034 K πληροφορίες	1034 K πληροφορία	1034 K φωτογραφία	1034 K φωτογραφίες	1034 K κάποια φωτογραφία	1034 K κάποιο θέμα	1034 K μια ιστορία
""", 'ή': """
ήταν	1004 K χρήσιμο	1004 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	1019 K τον	1019 K τα	1019 K
ακούστε	1 K	988 K:	1081 K στο	1087 K το στο spotify	1087 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	1024 K λάθος	1024 K κάποιο λάθος
αναφορά	1024 K λάθους
αντιγράψτε	1014 K
αντιγραφή	1014 K
αξιολογήστε	1004 K
απαγορεύεται	1069 K η αναδημοσίευση	1069 K η αναπαραγωγή
αποθηκεύστε	1014 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	1003 K η περίληψη	1003 K η σύνοψη
αυτό	1046 K το βίντεο δεν είναι	1047 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	988 K:
βαθμολογήστε	1004 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1049 K να δείτε αυτό το περιεχόμενο	1049 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	1043 K βοήθειας κεθεα
γραφτείτε	1035 K	1035 K για να
""", 'δ': """
δείτε	988 K επίσης	988 K:	988 K το βίντεο	988 K εδώ	988 K επίσης:	988 K ακόμα:	988 K φωτογραφίες	988 K ακόμη	988 K ακόμη:	1001 K όλα τα άρθρα	1015 K όλες	1015 K όλα	1015 K τις	1067 K φωτογραφίες:	1067 K βίντεο:	1081 K στο	1081 K αυτή τη δημοσίευση στο
δειτε	988 K επισης	988 K ακομη	988 K:
δεν	1022 K έχετε χρόνο να διαβάσετε	1046 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1069 K αρχικά
δημοσιεύτηκε	1069 K αρχικά
διάβασε	988 K επίσης	988 K ακόμη
διάρκεια	1086 K βίντεο
διαβάζεται	1003 K από
διαβάστε	988 K επίσης	988 K επίσης:	988 K ακόμη	988 K ακόμη:	988 K ακόμα	988 K:	988 K εδώ	988 K περισσότερα	988 K ακόμα:	988 K εδώ περισσότερα	988 K σχετικά	988 K αναλυτικά	1001 K όλα τα άρθρα	1015 K όλες	1015 K όλα	1015 K τις
διαβαστε	988 K επισης	988 K ακομη	988 K ακομα	988 K:
διαθέσιμη	1011 K στο
διαθέσιμο	1011 K σε	1011 K στο	1087 K στο spotify
διαφήμιση	1086 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	1035 K
εικόνα	1065 K # από #	1065 K # / #
εκτυπώστε	1014 K
ενεργοποιήστε	1011 K
ενσωματωμένο	1047 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1069 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	1003 K περίληψη	1003 K σύνοψη	1003 K ανάγνωση	1003 K περίληψη αυτή	1070 K μετάφραση	1070 K περίληψη	1078 K είδηση συνεχίζεται	1086 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	1021 K να εργαστείς μαζί μας
θέλετε	1021 K να εργαστείτε μαζί μας	1021 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1064 K πήγε στραβά
κίνδυνος	1043 K εθισμού
κατέβασε	1011 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	1011 K	1019 K την εφαρμογή	1033 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	988 K:	1067 K:
""", 'λ': """
λήψη	1011 K από	1011 K στο
""", 'μ': """
μάθετε	1015 K όλες
με	1017 K πληροφορίες από
μείνετε	1015 K ενημερωμένοι
μετάφραση	1003 K
μοιράσου	1014 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	1001 K απόψεις	1001 K γνώμες
""", 'π': """
παίξε	1040 K τώρα:	1043 K υπεύθυνα
παίξτε	1040 K τώρα:	1043 K υπεύθυνα
παρουσιάστηκε	1064 K σφάλμα
περίληψη	1003 K
περιεχόμενο	1047 K από
περισσότερα	988 K:
πηγές	1017 K:
πηγή	1017 K:
προέκυψε	1064 K σφάλμα
προβολή	1081 K στο
προτείνετε	1014 K
προτιμάτε	1022 K να ακούτε	1022 K να ακούσετε
πρώτη	1069 K δημοσίευση:
πώς	1004 K σας φάνηκε
""", 'ρ': """
ρωτήστε	1003 K
ρώτα	1003 K
ρώτησε	1003 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	1004 K φάνηκε	1004 K βοήθησε	1004 K άρεσε
σελίδα	1065 K # από #	1065 K # / #
σου	69 K άρεσε
στείλτε	1014 K
στηρίξτε	81 K	1019 K	1019 K τον	1019 K τα	1019 K την
σύνοψη	1003 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	1001 K κείμενα που
ταξινόμηση	1079 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	1001 K άρθρο εκφράζει	1003 K άρθρο μεταφράστηκε	1003 K κείμενο μεταφράστηκε	1046 K βίντεο δεν είναι	1046 K περιεχόμενο δεν είναι	1047 K περιεχόμενο αυτό προέρχεται	1069 K άρθρο προστατεύεται	1069 K παρόν άρθρο προστατεύεται	1070 K κείμενο	1070 K άρθρο	1070 K παρόν άρθρο	1070 K κείμενο αυτό	1070 K άρθρο αυτό	1078 K άρθρο συνεχίζεται	1078 K κείμενο συνεχίζεται	1086 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1065 K # από #	1065 K # / #
φωτορεπορτάζ	1067 K:
""", 'χ': """
χαρίστε	1014 K
χαρακτήρες	1038 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	1001 K τα άρθρα
όλες	1015 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3779 K - обозреватель	3779 K - корреспондент	3779 K - колумнист	3779 K - редактор	4560 K - оглядач	4560 K - колумніст	4560 K - кореспондент
авторка	4560 K - оглядачка	4560 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3846 K владельцев	3846 K акционеров	3846 K цензуры и рекламы	4626 K власників	4626 K акціонерів	4626 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3846 K нашим читателям	3846 K вашим пожертвованиям
больше	3761 K новостей	3762 K по теме:	3802 K любите слушать	3802 K нравится слушать	3855 K о:
будь	31 K первым	4622 K ласка, вимкніть його	4622 K ласка, вимкніть блокувальник	4622 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3782 K ли материал	3782 K ли пересказ	3782 K ли этот пересказ	3782 K ли этот	3782 K ли текст
была	3782 K ли статья	3782 K ли эта	3782 K ли новость
більше	4541 K по темі:	4541 K за темою:	4541 K на тему:	4541 K про це:	4575 K новин	4575 K матеріалів	4635 K про:
""", 'в': """
в	3835 K этом месте находится встроенный контент	3835 K этом месте находится встроенный пост	3835 K этом месте находится встроенный публикация	3835 K этом месте размещён встроенный контент	3835 K этом месте размещён встроенный пост	3835 K этом месте размещён встроенный публикация	3835 K этом месте размещен встроенный контент	3835 K этом месте размещен встроенный пост	3835 K этом месте размещен встроенный публикация	3835 K этом месте показан встроенный контент	3835 K этом месте показан встроенный пост	3835 K этом месте показан встроенный публикация	3835 K этом месте встроенный контент	3835 K этом месте встроенный пост	3835 K этом месте встроенный публикация
вакансии	3785 K "	3785 K редакции
вакансії	4565 K "	4565 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3782 K понравилась	3782 K понравился	3782 K помогла	4563 K сподобалась	4563 K сподобалася	4563 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3735 K рассылка
ви	4622 K використовуєте блокувальник	4629 K прочитали вже # із #	4629 K прочитали вже # і #	4629 K прочитали # із #	4629 K прочитали # і #	4629 K прочитали вже # з #	4629 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3764 K по теме:	3854 K: как	3854 K: так	3854 K: почему	3854 K: что	3854 K: кто	3854 K: где	3854 K: это	3854 K: вот	3854 K: смотрите	3854 K: послушайте	3854 K: всё	3854 K: все	3854 K: ночь	3854 K: люди	3854 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3828 K:
вимкніть	4622 K його, щоб	4622 K блокувальник	4622 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3828 K дня:
вопросы	72 K?
впервые	3859 K опубликовано в	3859 K опубликовано на	3859 K опубликован в	3859 K опубликована в	3859 K напечатано в
вперше	4639 K опубліковано в	4639 K опубліковано у	4639 K опубліковано на	4639 K надруковано в
все	27 K комментарии	3761 K новости на тему	3761 K материалы	3761 K новости	3761 K статьи	3766 K статьи автора	3766 K материалы автора	3855 K о:	3855 K материалы по теме:	3855 K статьи по теме:	3855 K материалы о:	3855 K новости по теме:	4635 K про:
всегда	3751 K разрешать контент	3835 K разрешать контент	3835 K показывать контент	3835 K разрешить контент	3835 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4570 K
встановіть	13 K	4570 K	4596 K застосунок
встигніть	4601 K передплатити
всё	3855 K о:	3855 K по теме:
всі	4635 K матеріали за темою:	4635 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3842 K используете блокировщик	3849 K прочитали уже # из #	3849 K прочитали # из #
выключите	3842 K его, чтобы
відео	4634 K: як	4634 K: так	4634 K: чому	4634 K: що	4634 K: хто	4634 K: де	4634 K: це	4634 K: ось	4634 K: дивіться	4634 K: послухайте	4634 K: усе	4634 K: все	4634 K: ніч	4634 K: люди	4634 K: порт
вікторина	4608 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3781 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4562 K від	4562 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4609 K:
""", 'д': """
детальніше	4541 K:	4541 K про це
джерела	4577 K:
джерело	4577 K:
дивіться	4541 K також	4541 K:	4541 K також:	4541 K відео:
до	4541 K теми:
добавьте	3842 K наш сайт в	3842 K сайт в
додайте	4622 K наш сайт до	4622 K сайт до
дозволити	4615 K завжди контент	4615 K завжди вміст	4615 K контент із	4615 K контент з	4615 K контент від	4615 K вміст із	4615 K вміст з	4615 K вміст від
дозволяти	4615 K завжди контент	4615 K завжди вміст	4615 K контент із	4615 K контент з	4615 K контент від	4615 K вміст із	4615 K вміст з	4615 K вміст від
докладніше	4541 K:	4541 K про це	4635 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3790 K в	3790 K на	3790 K для	4570 K в	4570 K у	4570 K на	4570 K для
достъпно	254 K в	254 K на
досье	3854 K: как	3854 K: так	3854 K: почему	3854 K: что	3854 K: кто	3854 K: где	3854 K: это	3854 K: вот	3854 K: смотрите	3854 K: послушайте	3854 K: всё	3854 K: все	3854 K: ночь	3854 K: люди	3854 K: порт
досьє	4634 K: як	4634 K: так	4634 K: чому	4634 K: що	4634 K: хто	4634 K: де	4634 K: це	4634 K: ось	4634 K: дивіться	4634 K: послухайте	4634 K: усе	4634 K: все	4634 K: ніч	4634 K: люди	4634 K: порт
дотримуйтесь	28 K
другие	3766 K материалы автора
думка	4560 K автора	4560 K редакції	4560 K, висловлена
думки	4560 K авторів
""", 'е': """
ежедневная	3735 K рассылка
еженедельная	3735 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3766 K новость?
еще	3762 K по теме:	3764 K по теме:
ещё	3761 K больше	3762 K по теме:	3764 K по теме:
""", 'з': """
з	4612 K нашого магазину:
за	4529 K підтримки компанії	4529 K підтримки партнера	4529 K сприяння компанії	4541 K темою:
забелязахте	7 K
завантажити	4570 K в	4570 K з	4570 K у
завантажте	13 K	4570 K в	4570 K з	4596 K застосунок	4596 K додаток
завантажувати	4615 K завжди контент	4615 K завжди вміст	4615 K контент із	4615 K контент з	4615 K контент від	4615 K вміст із	4615 K вміст з	4615 K вміст від
завантажуйте	13 K	4570 K	4580 K застосунок
завдяки	4626 K нашим читачам	4626 K вашим внескам
завжди	4615 K дозволяти контент	4615 K дозволяти вміст	4615 K показувати контент	4615 K показувати вміст	4615 K дозволити контент	4615 K дозволити вміст	4615 K завантажувати контент	4615 K завантажувати вміст
загружать	3835 K всегда контент	3835 K контент из	3835 K контент с	3835 K контент от
загрузите	3790 K в	3790 K на
загрузить	3751 K контент	3751 K пост
задайте	3781 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4562 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4574 K
збережіть	4574 K
здесь	3835 K находится встроенный контент	3835 K находится встроенный пост	3835 K находится встроенный публикация	3835 K размещён встроенный контент	3835 K размещён встроенный пост	3835 K размещён встроенный публикация	3835 K размещен встроенный контент	3835 K размещен встроенный пост	3835 K размещен встроенный публикация	3835 K показан встроенный контент	3835 K показан встроенный пост	3835 K показан встроенный публикация	3835 K встроенный контент	3835 K встроенный пост	3835 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4612 K для передплатників:
зручніше	4583 K слухати
""", 'и': """
играть	3829 K:
идет	3823 K подписка
идёт	3823 K подписка
из	3832 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3796 K:
источники	3796 K:
""", 'к': """
как	3782 K вам статья	3782 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4562 K виклад	4562 K переказ
коротко	3781 K от	4562 K від
краткий	26 K пересказ	3781 K пересказ
кратко	3781 K от
краткое	3781 K содержание	3826 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4612 K для передплатників:
лучшее	3761 K за
любите	4583 K слухати
""", 'м': """
материал	46 K можно	3751 K содержит данные	3762 K по теме:	3764 K по теме:	3784 K опубликован в	3787 K можно	3826 K переведён	3826 K переведен	3859 K впервые опубликован	3859 K был впервые	3869 K подготовлен в партнёрстве с	3869 K подготовлен в партнерстве с	3869 K подготовлен при поддержке	3869 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3764 K по теме:
матеріал	46 K можна	4529 K підготовлено за підтримки	4529 K створено за підтримки	4529 K підготовлено у партнерстві	4529 K створено у партнерстві	4605 K перекладено	4639 K уперше опубліковано	4650 K підготовлено у партнерстві з	4650 K підготовлено за підтримки	4650 K створено за підтримки	4650 K створено у партнерстві з
маєте	72 K запитання
месяц	3793 K подписки за
ми	4622 K помітили, що ви
мнение	3779 K автора	3779 K редакции
мнението	244 K на автора
мнения	3779 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3725 K работаем благодаря вам	3725 K работаем благодаря вашей	3725 K работаем благодаря вашим	3725 K существуем благодаря вам	3725 K существуем благодаря вашим	3725 K существуем на ваши	3725 K работаем на ваши	3725 K живём на ваши	3725 K живем на ваши	3725 K независимы благодаря	3743 K в	3842 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4574 K
надішліть	3 K	4574 K
накратко	246 K от
началась	3823 K подписка
начало	97 K >	97 K "
наша	3735 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3823 K забудьте подписаться	4601 K забудьте передплатити
немає	4583 K часу читати	4626 K власників
нет	32 K комментариев	3802 K времени читать	3846 K владельцев
новия	249 K брой
новият	249 K брой
новости	3761 K партнеров
новый	3784 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3762 K этом подробнее	3766 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3781 K	4562 K
онлайн	3854 K: как	3854 K: так	3854 K: почему	3854 K: что	3854 K: кто	3854 K: где	3854 K: это	3854 K: вот	3854 K: смотрите	3854 K: послушайте	3854 K: всё	3854 K: все	3854 K: ночь	3854 K: люди	3854 K: порт	4634 K: як	4634 K: так	4634 K: чому	4634 K: що	4634 K: хто	4634 K: де	4634 K: це	4634 K: ось	4634 K: дивіться	4634 K: послухайте	4634 K: усе	4634 K: все	4634 K: ніч	4634 K: люди	4634 K: порт
опитахте	59 K
опитування	4608 K дня:
опрос	3828 K дня:
оригинал	3859 K статьи опубликован
оригінал	4639 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3842 K его, чтобы	3842 K блокировщик	3842 K adblock
открихте	7 K
откройте	3790 K в
открыта	3823 K подписка
открыть	3743 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3794 K
отправьте	3 K	3794 K
оформити	4601 K передплату
оформить	3823 K подписку
оценете	247 K
оцените	8 K	3782 K
оцініть	4563 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3869 K материала	4650 K матеріалу	4650 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3869 K материала	3869 K рубрики
партнёрский	86 K материал:
первый	3793 K месяц за
перевод	3781 K выполнен	3781 K сделан	3826 K выполнен	3826 K сделан	3826 K осуществлён	3826 K подготовлен
передплата	4573 K за #	4573 K від #	4601 K на перше півріччя	4601 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3743 K в
переказ	4562 K
переклад	4562 K зроблено	4605 K виконано	4605 K зроблено	4605 K здійснено	4605 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3781 K
перший	4573 K місяць за
письма	3735 K "
питання	73 K до статті	4608 K дня:
по	89 K подписке	3762 K теме:
повече	232 K по темата:	259 K новини
повідомити	4585 K про помилку
повідомте	4585 K про помилку	4585 K нам про помилку
погляди	4560 K авторів
пограйте	4609 K:
подарете	258 K
подарите	3794 K
подарить	3794 K
подарувати	4574 K
подаруйте	4574 K
поддержать	3799 K
поддержи	81 K
поддержите	81 K	3799 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3854 K: как	3854 K: так	3854 K: почему	3854 K: что	3854 K: кто	3854 K: где	3854 K: это	3854 K: вот	3854 K: смотрите	3854 K: послушайте	3854 K: всё	3854 K: все	3854 K: ночь	3854 K: люди	3854 K: порт	4634 K: як	4634 K: так	4634 K: чому	4634 K: що	4634 K: хто	4634 K: де	4634 K: це	4634 K: ось	4634 K: дивіться	4634 K: послухайте	4634 K: усе	4634 K: все	4634 K: ніч	4634 K: люди	4634 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3743 K в
подписка	3793 K за #	3793 K от #	3793 K за рубль	3823 K на первое полугодие	3823 K на второе полугодие
подписывайтесь	12 K	3799 K на
подпишись	12 K	3814 K на
подпишитесь	12 K	3743 K в	3799 K на	3814 K на нас
подробнее	3762 K:	3762 K в материале	3762 K - в	3762 K читайте в материале	3762 K об этом	3764 K по теме:	3764 K на тему:	3855 K о:
подробности	3762 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3842 K, отключите его	3842 K, отключите блокировщик
позиция	3779 K автора
позицията	244 K на автора
позиція	4560 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3751 K контент	3751 K публикацию	3751 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4615 K завжди контент	4615 K завжди вміст	4615 K контент із	4615 K контент з	4615 K контент від	4615 K вміст із	4615 K вміст з	4615 K вміст від
показывать	3835 K всегда контент	3835 K контент из	3835 K контент с	3835 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4574 K
порекомендуйте	3794 K
последвайте	12 K	264 K
последние	3761 K новости о
послухати	1 K
послушать	1 K
поставте	4562 K запитання
похоже	3842 K, вы используете блокировщик	3842 K, у вас включён	3842 K, у вас включен
почитать	3762 K:
преведено	246 K с
преводът	246 K е
предложение	3832 K для читателей:	3832 K для подписчиков:
предпочитате	267 K да слушате
прежде	3815 K чем оставить комментарий	3815 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3766 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4601 K передплата
продолжается	3823 K подписка	3823 K подписная кампания
пройдите	3762 K тест
пройдіть	4541 K тест
пропозиція	4612 K для читачів:	4612 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3751 K содержит данные
підписка	4573 K за #	4573 K від #
підписуйся	12 K
підписуйтесь	12 K	4580 K на
підпишіться	12 K	4580 K на
підсумок	4562 K
підтримайте	81 K	4580 K
підтримати	4580 K
""", 'р': """
работа	3785 K в "
радимо	4541 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3835 K всегда контент	3835 K контент из	3835 K контент с	3835 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3751 K контент	3751 K показ	3751 K содержимое	3835 K всегда контент	3835 K контент из	3835 K контент с	3835 K контент от
распечатайте	3794 K
распечатать	3794 K
расскажите	59 K в
рассылка	3735 K "	3735 K:
редакция	3725 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3762 K:	3764 K видео:
рекомендуємо	4541 K:
робота	4565 K в "	4565 K у "
роздрукувати	4574 K
роздрукуйте	4574 K
розкажіть	59 K у
розпочалася	4601 K передплата
розпочато	4601 K передплату
""", 'с': """
саммари	3781 K
свалете	13 K	254 K	279 K приложението
свежий	3784 K номер
свързани	232 K:
связаться	3766 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3790 K в	3790 K из	3799 K приложение	3819 K приложение
скачать	13 K	3790 K в	3790 K на
скидка	3832 K для подписчиков:
скопировать	3794 K
скопируйте	3794 K
скопіювати	4574 K
скопіюйте	4574 K
следвайте	12 K ни	264 K
следите	12 K за	3743 K в
слухайте	4541 K:	4541 K також:
слухати	1 K
слушайте	3762 K:	3762 K также:
слушать	1 K
см	3762 K. также:
смотрите	3762 K также	3762 K:	3762 K	3762 K также:	3762 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3804 K об ошибке	3804 K нам об ошибке
сообщить	3804 K об ошибке
сохраните	3794 K
сохранить	3794 K
спитайте	4562 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3869 K материала	3869 K рубрики	4650 K матеріалу	4650 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3781 K
спросить	3781 K
спільно	4529 K з компанією
станьте	31 K первым	31 K першим	3799 K подписчиком	3799 K соучастником	4580 K частиною спільноти	4580 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4562 K перекладено	4605 K перекладено	4639 K вперше опубліковано	4639 K було вперше
стаття	4639 K вперше опублікована	4640 K
статью	46 K можно	3787 K можно
статья	3781 K переведена	3781 K озвучена	3782 K была	3784 K опубликована в	3826 K переведена	3859 K впервые опубликована	3859 K была впервые	3859 K первоначально	3860 K
стежте	12 K за
стислий	4562 K виклад	4562 K переказ	4605 K виклад
схоже	4622 K, ви використовуєте	4622 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3829 K:
""", 'т': """
тази	308 K статия е публикувана
також	4541 K читайте:
тб	4634 K: як	4634 K: так	4634 K: чому	4634 K: що	4634 K: хто	4634 K: де	4634 K: це	4634 K: ось	4634 K: дивіться	4634 K: послухайте	4634 K: усе	4634 K: все	4634 K: ніч	4634 K: люди	4634 K: порт
текст	46 K можно	46 K можна	3781 K переведён	3781 K переведен	3781 K озвучен	3826 K переведён	3826 K переведен	3859 K впервые опубликован	3859 K был впервые	3859 K вышел в	4562 K перекладено	4562 K озвучено	4605 K перекладено	4639 K уперше опубліковано	4639 K вперше опубліковано	4639 K було вперше	4639 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3828 K дня:	4608 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3832 K для подписчиков:
точка	3779 K зрения автора	4560 K зору автора	4560 K зору редакції
триває	4601 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3835 K находится встроенный контент	3835 K находится встроенный пост	3835 K находится встроенный публикация	3835 K размещён встроенный контент	3835 K размещён встроенный пост	3835 K размещён встроенный публикация	3835 K размещен встроенный контент	3835 K размещен встроенный пост	3835 K размещен встроенный публикация	3835 K показан встроенный контент	3835 K показан встроенный пост	3835 K показан встроенный публикация	3835 K встроенный контент	3835 K встроенный пост	3835 K встроенный публикация	4615 K є вбудований контент	4615 K є вбудований допис	4615 K є вбудований публікація	4615 K є вбудований вміст	4615 K розміщено вбудований контент	4615 K розміщено вбудований допис	4615 K розміщено вбудований публікація	4615 K розміщено вбудований вміст	4615 K показано вбудований контент	4615 K показано вбудований допис	4615 K показано вбудований публікація	4615 K показано вбудований вміст	4615 K вбудований контент	4615 K вбудований допис	4615 K вбудований публікація	4615 K вбудований вміст
""", 'у': """
у	3842 K вас включён блокировщик	3842 K вас включен блокировщик	3846 K нас нет владельца	3846 K нас нет владельцев	3846 K нас нет акционеров	3846 K нас нет инвесторов	3846 K нас нет хозяев	4529 K партнерстві з компанією	4615 K цьому місці є вбудований контент	4615 K цьому місці є вбудований допис	4615 K цьому місці є вбудований публікація	4615 K цьому місці є вбудований вміст	4615 K цьому місці розміщено вбудований контент	4615 K цьому місці розміщено вбудований допис	4615 K цьому місці розміщено вбудований публікація	4615 K цьому місці розміщено вбудований вміст	4615 K цьому місці показано вбудований контент	4615 K цьому місці показано вбудований допис	4615 K цьому місці показано вбудований публікація	4615 K цьому місці показано вбудований вміст	4615 K цьому місці вбудований контент	4615 K цьому місці вбудований допис	4615 K цьому місці вбудований публікація	4615 K цьому місці вбудований вміст	4622 K вас увімкнено блокувальник	4626 K нас немає власника	4626 K нас немає власників	4626 K нас немає акціонерів	4626 K нас немає інвесторів	4626 K нас немає олігарха
увидели	7 K ошибку
удобнее	3802 K слушать
уперше	4639 K опубліковано в	4639 K опубліковано у	4639 K опубліковано на	4639 K надруковано в
усе	4635 K про:	4635 K за темою:
успейте	3823 K подписаться
установите	13 K	3819 K приложение
усі	27 K коментарі	4635 K матеріали за темою:	4635 K статті за темою:
утренняя	3735 K рассылка
""", 'ф': """
фотогалерея	3762 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3801 K работать у нас	3801 K у нас работать	3801 K работать в нашей
хочете	4582 K працювати в нас	4582 K в нас працювати	4582 K працювати у нас
хочеш	4582 K працювати в нас
хочешь	3801 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4562 K переказ	4562 K короткий виклад	4562 K короткий переказ	4562 K стислий виклад	4605 K текст	4605 K матеріал	4640 K текст	4640 K матеріал
цю	4605 K статтю
ця	76 K тема закрита	4640 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4563 K була стаття	4563 K був матеріал	4563 K був переказ	4563 K був цей переказ	4563 K була ця	4563 K був цей	4563 K сподобалась	4563 K сподобалася	4563 K сподобався
читай	3814 K нас
читайте	12 K нас	13 K	3743 K в	3743 K нас в	3762 K также	3762 K также:	3762 K:	3762 K подробнее	3762 K еще	3762 K по теме:	3762 K подробнее:	3762 K материал	3762 K в материале	3764 K по теме:	3790 K нас без	3790 K без	3799 K	3799 K нас в	4541 K також	4541 K також:	4541 K:	4541 K ще	4541 K також на тему:	4541 K по темі:	4541 K також на тему	4580 K
читать	3743 K в	3762 K также	3762 K по теме:
что	33 K вы думаете	3762 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4541 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3826 K статья	3860 K статья
это	26 K резюме	52 K расследование	3781 K краткое содержание
этот	26 K пересказ	3751 K материал содержит	3781 K пересказ	3781 K краткий пересказ	3787 K материал можно	3787 K текст можно	3826 K текст	3826 K материал	3860 K текст	3860 K материал
эту	3787 K статью можно
""", 'я': """
як	4563 K вам стаття	4563 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2069 K את
אולי	2084 K פספסתם:
אזהרה	2097 K: צריכה מופרזת של אלכוהול	2097 K - צריכה מופרזת
אין	2122 K להעתיק	2122 K לעשות שימוש
אירעה	2118 K שגיאה
אל	2075 K תפספסו: הפעילו
ארעה	2118 K שגיאה
""", 'ב': """
בואו	2070 K לעבוד איתנו
בחנו	2072 K את עצמכם
""", 'ד': """
דווחו	2069 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2056 K:	2071 K לפודקאסט	2071 K לפרק
האם	8 K אהבתם	2069 K הכתבה	2069 K הסיכום	2069 K המידע
הדוא	2063 K"ל האדום
הדפדפן	2100 K שלך אינו	2100 K שלך לא
הווידאו	2100 K אינו
הורידו	13 K	2049 K את האפליקציה	2074 K
הטקסט	2123 K נוצר
היו	31 K הראשונים
הירשמו	2070 K לוובינר	2070 K לכנס
הכותב	2064 K הוא
הכותבים	2064 K הם
הכותבת	2064 K היא
הכנתם	59 K
הכתבה	2069 K עניינה	2085 K ממשיכה	2122 K מוגנת	2123 K נכתבה	2123 K תורגמה	2131 K ממשיכה
המחבר	2064 K הוא
המחברת	2064 K היא
המייל	41 K האדום
המשך	2085 K הכתבה	2131 K הכתבה
הסיכום	2123 K נוצר
הסרטון	2100 K אינו	2100 K לא
הפעילו	2075 K התראות	2075 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2071 K המלא זמין
הצביעו	2072 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2049 K לערוץ הטלגרם	2049 K לקבוצת הוואטסאפ	2049 K לקבוצת הווטסאפ	2060 K אלינו	2060 K לערוץ	2060 K לקבוצה	2060 K לקבוצת	2060 K לקבוצות	2060 K עכשיו	2060 K גם	2061 K	2070 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2071 K לפודקאסט
השתתפו	2072 K בסקר
התגובות	5 K
התוכן	2100 K אינו	2122 K מוגן
התחקיר	52 K הזה
התרגום	2123 K נעשה
""", 'ח': """
חודש	2080 K ראשון ב
""", 'י': """
יש	72 K שאלות	2063 K לכם מידע	2063 K לכם סיפור	2063 K לך מידע	2063 K לך סיפור
""", 'כ': """
כדי	2080 K לקרוא את	2104 K לצפות בתוכן	2104 K להציג את התוכן
כל	2060 K החדשות
כתבות	2084 K נוספות:
""", 'ל': """
להאזנה	2071 K לכתבה	2071 K לפודקאסט
להורדת	2074 K
להמשך	2080 K קריאה
לכל	2064 K הכתבות של	2084 K הכתבות:
לכתבה	2056 K המלאה
לכתבות	2084 K נוספות:
לעדכונים	2060 K נוספים	2060 K
לערוץ	2049 K הטלגרם
לפניות	2063 K לכתב	2063 K לכתבת
לפרק	2071 K המלא
לצפייה	2071 K בסרטון	2071 K בווידאו	2071 K במשדר	2104 K בתוכן
לקבוצת	2049 K הווטסאפ	2060 K הוואטסאפ	2060 K הווטסאפ
לקבלת	2060 K עדכונים
לקריאה	2056 K נוספת	2056 K נוספת:	2080 K מלאה
לקריאת	2080 K הכתבה המלאה
לרכישת	2070 K כרטיסים לכנס	2070 K כרטיסים לחצו	2070 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2072 K דעתכם? הצביעו
מייל	2063 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2118 K השתבש
""", 'נ': """
נותרו	2092 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2063 K במשהו	2063 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2100 K זה אינו
""", 'ע': """
עוד	2056 K בנושא:	2084 K במדור:	2084 K כתבות:
עמוד	2119 K # מתוך #
ענו	2072 K על הסקר	2072 K על הסקר:	2072 K על החידון
עקבו	12 K	2060 K אחרינו	2061 K אחרי
""", 'פ': """
פורסם	2122 K לראשונה	2122 K במקור
פרסומת	2085 K
""", 'צ': """
צפו	2056 K:	2056 K גם	2071 K בסרטון	2071 K בתיעוד	2071 K בווידאו	2071 K בכתבה
צריכה	2097 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2075 K התראות	2075 K עדכונים על	2075 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2056 K גם	2056 K גם:
קראו	2056 K גם	2056 K גם:	2056 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2060 K להיות	2060 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2094 K עכשיו:
שחקו	2094 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2092 K נותרו	2092 K שנותרו
תוכן	2101 K מוטמע	2101 K זה מגיע	2101 K חיצוני	2101 K זה מוצג	2123 K זה נוצר
תמונה	2119 K # מתוך #	2119 K # / #
תמכו	81 K	2078 K	2079 K בעיתונות	2079 K בנו	2079 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1729 K مطلب	1729 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1682 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1720 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1670 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1694 K بازي كنيد:
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
انتشار	1720 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1667 K اين	1667 K خطايي
اين	52 K گزارش	1667 K	1682 K مطلب را هم بخوانيد:	1699 K ويدئو در	1699 K ويديو در	1699 K محتوا در	1700 K محتوا از	1720 K مقاله تحت	1721 K متن	1721 K مقاله	1721 K خلاصه	1721 K ترجمه	1721 K خبر
اينجا	1682 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1720 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1655 K:
بخوانيد	1655 K:
براي	1703 K ديدن اين محتوا	1703 K مشاهده اين محتوا	1703 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1667 K اين
بيشتر	1655 K بخوانيد	1655 K بخوانيد:	1655 K ببينيد	1682 K بدانيد:
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
تصوير	1717 K # از #
تعداد	1692 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1663 K با نويسنده
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
خبرنگار	1663 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1716 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1670 K خود را
در	1655 K اين باره بخوانيد	1670 K اين نظرسنجي	1670 K نظرسنجي ما	1670 K نظرسنجي	1682 K همين زمينه:	1682 K همين رابطه:
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
شما	1670 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1717 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1663 K:
عكس	1717 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1692 K باقيمانده
كد	1663 K خبر:	1663 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1720 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1703 K جاوااسكريپت
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
مترجم	1663 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1700 K جاسازيشده از	1700 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1699 K شما
مشكلي	1716 K پيش امد
مصيتم	7 K
مطالب	1655 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1663 K:	1663 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1667 K شما درباره
نظرات	5 K
نظرسنجي	1670 K:
نقل	68 K مطالب با ذكر	1720 K مطالب
نويسنده	1663 K:	1663 K :
نويسههاي	1692 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1655 K بخوانيد	1655 K بخوانيد:	1682 K ببينيد:
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
گزارش	1663 K:	1667 K خطا
""", 'अ': """
अभी	2196 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2201 K ब्राउजर
आपको	2174 K यह	2174 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2202 K पोस्ट
इनपुट	2169 K-	2169 K:	2169 K -	2169 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2160 K भी पढें	2160 K भी पढें:	2187 K भी पढें-	2187 K भी देखें:
""", 'ए': """
एक	2217 K त्रुटि हुई
एजेंसी	2169 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2160 K पढें:	2187 K भी पढें:
""", 'क': """
कुछ	2217 K गलत हो गया
केवल	2183 K # रुपये में
कोई	44 K गलती	72 K सवाल	2217 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2174 K यह	2174 K आपको
""", 'ख': """
खबर	2174 K में कोई	2228 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2202 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2169 K:
""", 'त': """
तस्वीर	2218 K #/#
""", 'द': """
देखें	2160 K:	2160 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2187 K:
पढें	2160 K:	2187 K-
पसंद	69 K आया
पेज	2218 K #/#	2218 K # / #
""", 'फ': """
फेसबुक	2202 K पोस्ट
फोटो	2218 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2169 (K
""", 'म': """
मात्र	2183 K # रुपये में
""", 'य': """
यह	2160 K भी पढें	2160 K भी पढें:	2160 K भी देखें:	2169 (K लेखक के	2174 K खबर आपको	2187 K भी पढें-	2187 K भी पढें -	2201 K वीडियो आपके	2201 K सामग्री आपके	2202 K सामग्री	2204 K सामग्री देखने के लिए	2204 K वीडियो देखने के लिए	2221 K लेख कॉपीराइट	2221 K सामग्री कॉपीराइट	2222 K लेख	2222 K खबर	2222 K अनुवाद	2222 K सारांश	2222 K तस्वीर	2222 K सामग्री
यूट्यूब	2202 K वीडियो
ये	2160 K भी पढें	2160 K भी पढें:	2169 (K लेखक के	2187 K भी पढें-	2187 K भी देखें:
""", 'ल': """
लेख	2228 K विज्ञापन के
लेखक	2169 K के बारे में	2169 (K	2169 K वरिष्ठ पत्रकार हैं	2169 K स्वतंत्र पत्रकार हैं
लेखिका	2169 K के बारे में	2169 (K	2169 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2228 K के बाद
वीडियो	2204 K देखने के लिए
""", 'श': """
शेष	2194 K अक्षर
""", 'स': """
संबंधित	2160 K:	2187 K खबर:	2187 K खबरें:
सर्वाधिकार	2221 K सुरक्षित
सिर्फ	2183 K # रुपये में
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
กด	12 Kติดตาม	4330 Kติดตาม	4330 Kไลก์
""", 'ข': """
ขอ	4333 Kบคุณภาพจาก	4333 Kบคุณข้อมูลจาก
ข่	4326 Kาวที่เกี่ยวข้อง:	4333 Kาวโดย	4339 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4339 Kิป:
คุ	4336 Kณรู้สึกอย่างไรกับ	4336 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4339 Kคลิป:	4339 Kคลิป :
""", 'ซ': """
ซื	4337 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4326 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4330 Kดตามช่อง	4330 Kดตามเรา	4330 Kดตามข่าว	4348 Kดตามอ่านข่าวอื่นๆ	4348 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4335 Kม ai
""", 'ท': """
ทด	4337 Kสอบความรู้ของคุณ
ทำ	4337 Kแบบสำรวจสั้น
ที	4333 K่มา:	4333 K่มา :
""", 'บ': """
บท	4335 Kความนี้ใช้ ai	4335 Kสรุปนี้	4335 Kความนี้แปล	4335 Kความนี้เรียบเรียง	4336 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4335 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4333 K้เขียน:	4333 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4336 Kข้อผิดพลาดในบทความ
พื	4349 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4337 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4333 Kพ:	4373 Kพที่ # จาก #	4373 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4337 Kวมโหวต:	4337 Kวมโหวต :	4337 Kวมทำแบบสำรวจ	4337 Kวมสนุก	4344 Kวมสนับสนุน
ร้	4352 Kองทุกข์	4352 Kองเรียน
""", 'ล': """
ลง	4337 Kทะเบียนเข้าร่วมสัมมนา	4337 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4344 Kับสนุน
สร	4335 Kุปโดย	4335 Kุปข่าวด้วย	4335 Kุปนี้	4335 Kุปข่าวโดย	4336 Kุปนี้มีประโยชน์
สา	4352 Kยด่วนข่าว	4352 Kยด่วนทีมข่าว
ส่	4352 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4373 K้า # จาก #
""", 'อ': """
อ่	4326 Kานเพิ่มเติม:	4326 Kานต่อ:	4326 Kานข่าวต้นฉบับ:	4326 Kานเพิ่มเติม	4326 Kานประกอบ:	4339 Kานข่าวเพิ่มเติม:	4339 Kานข่าวเพิ่มเติม	4339 Kานข่าวที่เกี่ยวข้อง:	4339 Kานข่าว:	4339 Kานเรื่องอื่น:	4348 Kานข่าวอื่นๆ	4348 Kานข่าวต้นฉบับได้ที่	4348 Kานบทความอื่นๆ	4348 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4333 Kางอิง:
""", 'เ': """
เก	4333 Kี่ยวกับผู้เขียน
เข	4330 K้าร่วมช่อง
เน	4335 Kื้อหานี้สร้าง	4349 Kื้อหาสปอนเซอร์	4349 Kื้อหาโฆษณา	4349 Kื้อหาสนับสนุนโดย
เพ	4330 Kิ่มเพื่อน
เร	4333 Kื่อง:	4333 Kื่อง :	4333 Kื่องและภาพ
""", 'แ': """
แจ	4336 K้งแก้ไขข่าว	4352 K้งเบาะแส	4352 K้งข่าว
แช	3 Kร์
แป	4335 Kลโดย
แอ	4330 Kดไลน์
""", 'โ': """
โฆ	4349 Kษณา -
""", 'ใ': """
ให	4336 K้คะแนนบทความ
""", 'ไ': """
ไม	4330 K่พลาดทุกข่าวสาร	4330 K่พลาดข่าว
""", 'ả': """
ảnh	4684 K:	4732 K #/#	4732 K # / #
""", 'ủ': """
ủng	4684 K hộ tác giả	4697 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2656 Kせて読みたい	2656 【Kせて読みたい】	2656 Kせて読みたい:
""", 'こ': """
こち	2656 Kらもおすすめ	2656 Kらもおすすめ:	2684 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2664 K記事を書いた人	2664 K記事の筆者	2667 K要約はai	2667 K要約は、ai	2667 K要約は役に立ち	2667 ※K要約	2667 K記事の翻訳	2667 K記事の要約	2667 K記事はai	2667 K翻訳	2667 K見出しはai	2675 K記事は	2675 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2656 Kと見る:	2684 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2714 Kーが発生しました
""", 'オ': """
オリ	2684 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2688 【Kゼント】	2688 Kゼント応募
""", 'ペ': """
ペー	2715 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2684 【K】
""", '下': """
下載	13 K	4771 Kapp	4771 K應用程式
下载	13 K	4771 Kapp	4771 K应用
""", '以': """
以上	4797 K内容由ai
以下	4856 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4794 K:	4794 (K	4794 K係	4794 K为	4794 K為
""", '你': """
你做	59 K了吗
你可	4785 K能會喜歡:	4816 K能想看:
你有	4792 K线索
你覺	4799 K得這篇
你觉	4799 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4794 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4797 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4777 K微信公众号	4777 K官方微信
""", '内': """
内容	4797 K由ai
""", '写': """
写真	2656 【K】	2656 K:	2684 【Kを見る】	2684 【Kギャラリー】	2715 K #/#	2715 K#/#	2715 K # / #
""", '出': """
出典	2664 K:
出现	4851 K问题
出錯	4851 K了
出错	4851 K了
""", '分': """
分享	3 K
""", '前': """
前回	2684 【K】	2684 Kの記事:
""", '剩': """
剩余	4825 K字数
剩餘	4825 K字數
""", '加': """
加入	12 K	4790 K	4811 K
""", '動': """
動画	2656 【K】	2684 【Kを見る】
""", '升': """
升級	4811 K
升级	4811 K
""", '原': """
原文	4815 K刊于	4815 K刊於
""", '参': """
参与	4801 K我们的
参考	69 Kになった	2656 K:
""", '參': """
參與	4801 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4800 K错误
发生	4851 K错误
""", '取': """
取材	2664 K・文	2664 K・執筆
""", '另': """
另请	4785 K参阅
""", '可': """
可以	4791 K在x上
可自	68 K由转载
""", '合': """
合わ	2656 Kせて読みたい:
""", '同': """
同场	4785 K加映:
同場	4785 K加映:
""", '問': """
問問	4797 K我們的ai
問題	2714 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4856 K由ai
""", '圖': """
圖片	4856 K由ai
""", '執': """
執筆	2664 K:	2664 K/
""", '報': """
報名	4802 K參加
""", '填': """
填写	4801 K问卷
填寫	4801 K問卷
""", '如': """
如发	4800 K现
如有	4792 K线索	4792 K線索
如果	4792 K您有相关线索	4792 K你掌握	4792 K您掌握	4793 K您有
如發	4800 K現
""", '官': """
官方	4777 K微信:	4777 K微信公众号:
""", '審': """
審校	4794 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4785 K閱讀	4785 K阅读	4785 K閱讀:	4785 【K閱讀】	4816 K阅读:
""", '开': """
开启	4771 K通知	4771 K推送通知
""", '引': """
引用	2664 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4816 K:
影音	4816 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4816 K看更多:
""", '微': """
微信	4771 K扫	4777 K公众号:
""", '您': """
您对	4799 K这篇文章
您對	4799 K這篇文章
您有	4792 K线索
您的	27 K评论
您覺	4799 K得這篇
您觉	4799 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4771 K客户端
""", '打': """
打开	13 K	4771 K微信
""", '扩': """
扩展	4785 K阅读:
""", '扫': """
扫一	4771 K扫
扫描	4771 K二维码关注	4790 K
扫码	4790 K
""", '投': """
投票	4801 K:
投稿	27 Kは
""", '报': """
报名	4802 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4790 K追蹤
""", '掃': """
掃一	4771 K掃
""", '採': """
採訪	4794 K撰文:
""", '推': """
推荐	4785 K阅读	4785 K阅读:
推薦	4785 K閱讀:
""", '提': """
提供	2664 K:
""", '摘': """
摘要	4797 K由	4856 K由ai
""", '撰': """
撰文	4794 K:
撰稿	4794 K:
""", '支': """
支持	4809 K
""", '收': """
收听	1 K	4804 K我们的播客	4804 K我们的节目
收聽	1 K	4804 K我們的播客	4804 K我們的節目
""", '文': """
文/	2664 K
文:	2664 K
文・	2664 K
文章	44 K有误	4794 K来源:	4800 K有误	4800 K有誤
""", '新': """
新聞	41 K爆料	4792 K線索
新闻	41 K热线	41 K报料	41 K爆料	4792 K线索热线	4792 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4785 K:	4785 K新聞:	4785 K內容:	4785 【K新聞】	4785 K相關	4785 K阅读:	4785 K報導:	4785 K报道:	4815 K精彩内容	4815 K精彩內容	4815 K资讯	4815 K資訊	4815 K内容请	4815 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4792 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4855 K授权不得转载	4855 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4797 K容由ai
本报	41 K热线
本摘	4797 K要
本文	4794 (K作者	4794 K作者	4797 K摘要	4797 K由ai	4797 K由人工智能翻译	4797 K由人工智能生成	4797 K由人工智慧	4815 K章來自	4815 K转载自	4815 K轉載自	4815 K来自	4815 K來自	4855 K受版权保护	4855 K受著作權保護	4855 K原载于	4855 K首发于	4855 K原刊於	4855 K轉載自	4855 K转载自	4856 K由ai	4856 K由人工智能	4856 K由 ai	4856 K由人工智慧	4856 K使用ai	4856 K经ai
本翻	4856 K译由
""", '来': """
来发	31 K表第一
来源	4794 K:
""", '校': """
校对	4794 K:
""", '構': """
構成	2664 K・文
""", '次': """
次に	2656 K読む:
次の	2684 Kページ:	2684 【K記事】
次ペ	2684 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4790 K加入	4791 K在	4791 K关注	4792 K提供线索	4792 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4790 K加入	4791 K在	4792 K提供線索	4792 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4797 K要	4856 K要由ai
""", '测': """
测一	4801 K测:
""", '測': """
測一	4801 K測:
""", '点': """
点击	4785 K查看	4785 K阅读:	4804 K观看视频	4804 K收听
点我	4790 K加入
""", '熱': """
熱門	4816 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4792 K请	4792 K請
""", '版': """
版权	4855 K声明	4855 K所有
版權	4855 K聲明
""", '用': """
用微	4771 K信扫
""", '画': """
画像	2656 【K】	2684 【Kを見る】	2715 K#/#	2715 K #/#	2715 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4800 K錯誤
發生	4851 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4785 K阅读	4785 K新闻	4785 K报道:	4785 K阅读:	4816 K新闻:	4816 K文章:
相關	4785 K新聞	4785 K報導	4785 【K新聞】	4785 K閱讀:	4816 K新聞:	4816 K文章:	4816 K報導:
""", '看': """
看更	4785 K多:
""", '立': """
立即	4790 K加入	4801 K报名	4801 K報名
""", '筆': """
筆者	2664 Kプロフィール
""", '編': """
編輯	4794 K:
編集	41 K部への情報提供
""", '线': """
线索	4792 K征集
""", '编': """
编辑	4794 K:	4794 (K:
""", '聽': """
聽我	4804 K們的podcast
""", '著': """
著者	2664 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4804 K上方影片
""", '观': """
观看	4804 K上方视频
""", '视': """
视频	4816 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4811 K	4821 K本報	4821 K我們	4821 K本刊
""", '記': """
記事	7 Kの誤り	2675 Kの誤り	2675 Kに誤り
記者	2664 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2656 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2688 【Kプレゼント】	2688 Kプレゼント
""", '請': """
請支	4809 K持
""", '订': """
订阅	4811 K	4821 K本报	4821 K我们	4821 K本刊	4821 K本公众号	4821 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4809 K持
""", '責': """
責編	4794 K:
""", '資': """
資料	4794 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4809 K
""", '责': """
责任	4794 K编辑:	4794 (K编辑
责编	4794 K:
""", '赞': """
赞助	4809 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4825 K输入
""", '这': """
这个	4798 K摘要
这段	4798 K摘要
这篇	8 K文章	52 K调查	52 K报道	4798 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4798 K摘要
這篇	4798 K文章
""", '還': """
還可	4825 K輸入
""", '采': """
采写	4794 K:
""", '長': """
長按	4790 K
""", '长': """
长按	4790 K
""", '開': """
開啟	4771 K通知	4771 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2656 K記事	2656 K記事:	2656 【K記事】	2656 K:	2656 【K】	2684 【K写真】
""", '閱': """
閱讀	4785 K更多
""", '问': """
问问	4797 K我们的ai
""", '阅': """
阅读	4785 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4855 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4801 K報名
""", '马': """
马上	4801 K报名
""", '點': """
點我	4790 K加入
點擊	4785 K查看	4785 K閱讀:	4804 K觀看影片
""", '같': """
같이	2764 K 보기:
""", '관': """
관련	2764 K 기사:	2787 K 기사 :	2787 [K 기사]	2787 K 기사-
관련기사	2764 K	2764 K:	2764 [K]	2787 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2775 K #줄 요약
기사에	73 K 대해 궁금	2780 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2787 K 기사:
""", '당': """
당신의	2779 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2764 K 읽기:
더보기	2764 [K]	2764 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2779 K 설문에	2779 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2787 [K 본 기사]
""", '문': """
문제가	2822 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2775 K 요약은
""", '사': """
사진	2823 K #/#	2823 K # / #
사진출처	2790 K:
""", '생': """
생성형	2775 K ai가 요약
""", '선': """
선택	2820 (K) 개인정보	2820 [K] 개인정보	2820 (K) 광고성	2820 [K] 광고성
""", '설': """
설문에	2779 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2779 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2764 [K]
""", '오': """
오류가	2822 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2775 K 요약은 ai	2775 K 요약이 도움	2775 K 기사는 인공지능	2775 K 기사는 ai	2775 K 번역	2780 K 기사가 도움이	2780 K 기사를 어떻게	2780 K 뉴스에 대한 의견	2780 K 기사에 대한 의견
이미지	2823 K #/#	2823 K # / #
이슈	2787 [K]
이어	2764 K 읽기:
""", '인': """
인기기사	2787 [K]
""", '일': """
일시적인	2822 K 오류가
""", '자': """
자료출처	2790 K:
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
지금	2797 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2764 K 기사:
추천기사	2787 [K]
""", '출': """
출처	2790 K:	2790 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2823 K #/#
""", '필': """
필수	2820 (K) 개인정보	2820 [K] 개인정보	2820 (K) 이용약관	2820 [K] 이용약관
""", '함': """
함께	2764 K 볼 만한 기사:	2764 K 보면 좋은 기사:	2787 [K 읽기]
""", '핫': """
핫클릭	2787 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2764 [K]
""", '후': """
후원	2816 K 계좌
후원계좌	2816 K
"""}

CONTAINS = {',': """
,说:	4880 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3717 K-vă	3721 K
abonații	50 K pot	3718 K noștri
abonează	80 K-te	3617 K-te pentru	3622 K-te pe youtube	3717 K-te
abonné	50 en tant qu'K	1880 pas encore K	1882 déjà K	1884 en tant qu'K
abonnés	1880 réservé à nos K	1882 réservé aux K	2034 nos K	2037 K
abonējiet	80 K	2982 K
actualisé	98 cet article a été K
actualité	1890 l'essentiel de l'K	1900 suivez l'K	1900 suivez toute l'K	1900 retrouvez toute l'K	1923 couvre l'K
actualizată	98 știrea a fost K
acționari	3685 fără K
adatkezelési	2254 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1571 K
adomány	2365 K
adományoddal	2361 K
adományok	2365 K
adományozz	2361 K
adományozzon	2283 K itt
advirtió	1571 K
adó	2238 K #%
adód	2363 K #
adója	2283 K #
adăugat	3720 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4243 K	4276 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2036 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1571 K
afișată	60 email nu va fi K
agregó	1571 K
aicināja	2985 K
aizsargātas	2924 visas tiesības K
aiškino	2918 K
ai가	2827 K 작성	2827 K 생성	2827 K 요약	2827 K 번역
ai로	2827 K 작성	2827 K 생성
ai를	2827 K 활용해
ajouté	2036 a K
ajută	3717 K-ne
ajánld	2361 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2247 töltsd le az K
alkalmazásban	2281 az K
alkalmazást	2281 K
alkalmazásunk	2362 K
alkalmazásunkat	2247 töltse le K
alkalmazásunkban	84 K
alăturat	3636 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1944 aidez-nous à K
analytička	504 je K
anhören	2 artikel K	2 text K	2 beitrag K	851 jetzt K:
anketě	524 naší K	524 v K
ankietę	35 naszą K	3377 naszą K	3377 krótką K
ankstesnėje	98 K versijoje
anmäl	4316 K dig till vårt	4316 K dig till våra
anmäla	4191 genom att K dig	4238 genom att K dig
annoncé	2036 a K
annoncør	690 betalt af en K	690 betalt af K
annonslänkar	37 K	74 K	4243 K	4276 K
annonsör	4255 betalt av en K	4255 betald av en K
annonsør	3254 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1571 K
anunțat	3720 a K
använder	4206 vi K cookies	4207 K kakor
anúncio	3524 após o K	3524 depois do K
anúncios	70 sem K	3610 sem K
apelował	3464 K
apelowała	3464 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1429 descarga la K	1429 descarga nuestra K
aplicația	84 în K noastră	3623 descarcă K	3717 descarcă K noastră	3717 descarcă gratuit K	3717 descarcă K și	3718 K noastră
aplikacją	84 z naszą K
aplikację	3331 pobierz naszą K	3332 pobierz K	3332 ściągnij K	3400 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4008 našej K
aplikáciu	4008 mobilnú K	4008 K
aportació	463 la teva K
aportación	1464 tu K	1490 haz tu K
apoyá	1568 K
applikációnk	2281 K
applikációnkat	2281 K
applikációnkban	84 K
apsolīja	2985 K
apóyanos	1464 K	1568 K
apóyenos	1464 K	1568 K
apúntate	1408 K a	1424 K a nuestra	1424 K gratis	1568 K gratis
apărat	3720 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4432 bir K paylaş
artykuł	15 darmowy K	20 cały K	3319 podoba ci się ten K	3378 nasz K do końca	3398 ostatni darmowy K	3462 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1409 te ha gustado este K	1417 regala este K	1417 regalar este K	1420 último K gratis	1420 te queda # K	1493 y lee este K	1569 este K
artículos	15 K gratis	1420 K gratis este mes	1420 te quedan # K	1420 límite de K
aseguró	1571 K
associés	1906 cookies K à ce contenu
assuré	2036 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	904 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3617 K-te pentru
autorką	3369 kontakt z K
autorská	506 K práva
avertizează	3720 K
avísanos	1568 K
ayúdanos	1464 K	1568 K a
açikladi	4509 K
açin	4432 K
añadió	1571 K
año	1570 al K
""", 'b': """
bağirdi	4509 K
bağirdilar	4509 K
bağiriyor	4509 diye K
bağiriyordu	4509 K
bağiş	4506 K yap	4510 K
bağişiniz	4506 K
bağlantilari	74 satiş ortakliği K	4429 satiş ortakliği K
başlayan	4431 tl'den K
başvurun	4432 K
behält	29 K sich vor	29 K sich das recht
behöver	4180 vi K ditt stöd	4316 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2247 értesítések K
beløb	752 fast K
beløp	3314 gi et K	3316 fast K
bemängeln	971 K
bemängelt	971 K
berätta	67 K för oss	67 K din
berättade	4319 K
berättar	4319 K
bestätigen	777 K sie ihre
bestätigungslink	895 K
bestätigungsmail	777 K	895 K
betalvägg	4320 K
bezpečí	98 linka K
bezplatný	544 poslední K článek	4002 náš K webinár	4025 posledný K článok
bezplatných	4011 K článkov
bezpłatne	3383 K konto
bezpłatny	3374 nasz K webinar	3398 ostatni K artykuł
bezpłatnych	3383 limit K
beágyazott	2323 egy K tartalom látható	2323 egy K tartalom található
beállításai	2322 cookie-K miatt
beállítások	2322 cookie-K miatt	2322 cookie K miatt	2322 süti K miatt
beğendiyseniz	4507 bu haberi K	4507 bu yaziyi K
biết	4757 cho K
blokovač	576 K reklam
blokování	495 K reklam	576 K reklam
blokującego	3431 programu K reklamy
blokującej	3431 wtyczki K reklamy
blokujący	3431 program K reklamy
blokującą	3431 wtyczkę K reklamy
blokátor	576 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1424 recibe el K	1424 nuestro K	1427 K diario	1568 recibe el K	1569 nuestro K	1572 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1889 dans votre K mail	1889 dans votre K e-mail
brezplačen	4123 zadnji K članek
brezplačne	4110 K članke
brezplačni	4103 naš K webinar	4123 zadnji K članek
brezplačnih	4110 K člankov
bronił	3464 K się
brzmiał	3464 K
brzmiała	3464 K
brzmiało	3464 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2364 K
buzdította	2364 K
buzón	79 en tu K	1425 en tu K
bájate	1568 K la app
bölümünde	85 yorum K
bönföll	4319 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4319 K
bønfaldt	753 K
bønn	3171 vi har en K til deg
bønnfalt	3317 K
bústia	414 a la teva K
bülten	4425 e-K	4510 K
bültene	4392 K abone	4392 K kayit	4392 K kaydol
bülteni	4425 haber K
bültenimiz	78 K	4507 K
bültenimize	78 K	78 e-K	4392 K	4506 K	4507 K
bültenine	4425 K
błagał	3464 K
błagała	3464 K
bạn	49 gửi cho K bè	4662 hộp thư của K	4696 sự ủng hộ của K	4754 mời K	4754 cần sự ủng hộ của K	4754 nhờ sự ủng hộ của K
bằng	4704 K văn bản của báo
""", 'c': """
caffè	2521 un K
café	54 me paga um K	1465 un K	1490 un K al mes	1926 un K
caractères	1944 limitées à # K
catedrática	1461 es K
catedrático	1461 es K
celého	475 pro čtení K
cercetătoare	3636 este K
cercetător	3636 este K
changés	98 prénoms ont été K
chaîne	2034 notre K
chefredaktör	4228 är politisk K	4228 är K
chefredaktør	667 er K
chuyện	4683 bạn có câu K
chép	4678 cấm sao K	4704 mọi sao K
chính	98 đính K	4671 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4662 bản tin của K tôi	4665 theo dõi K tôi	4683 cho K tôi qua	4683 liên hệ với K tôi	4754 ủng hộ K tôi	4754 K tôi cần sự giúp đỡ	4754 giúp K tôi	4754 theo dõi K tôi	4754 hãy gửi cho K tôi	4754 hãy liên hệ với K tôi	4754 hãy báo cho K tôi	4755 K tôi trên	4755 của K tôi	4755 cho K tôi
chọn	4754 hãy bình K
cikkből	2360 K #
cikkéből	2360 K #
cikkünk	2362 minden K
cikkünkhöz	2362 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3497 nos K
comentó	1571 K
comisión	1479 recibir una K
comissió	409 rebre una K
comissão	3523 receber K	3523 receber uma K
commerciële	3082 K partner
communauté	1931 K whatsapp	1931 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2545 parte della nostra K
condamné	2036 a K
condiții	3626 termeni și K
confidentialité	1907 politique de K
confidențialitate	3626 politica de K
conférences	1923 est maître de K
connecté	1909 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3474 acesse todo o K	3518 ao exibir este K	3518 ao ver este K
contribuição	3510 com a sua K	3609 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1571 K
conversación	1447 participar en la K
conținut	9 acest K	3617 K doar pentru abonați
conținutului	3633 preluarea K
cookieinställningar	4204 K	4230 K
corespondentă	3636 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3717 K un cont pentru a citi
csatornájára	2271 viber-K
csatornánk	2362 K
csatornánkhoz	2271 telegram-K	2271 whatsapp-K
csatornánkra	2271 youtube-K	2361 iratkozz fel K	2361 iratkozzon fel K
csábított	2364 K
cuéntanos	38 K	67 K	1447 K en	1568 K
cuéntenos	38 K	67 K
czytać	3325 aby K dalej	3325 żeby K dalej	3461 chcesz K dalej
czytelników	36 naszych K	3378 opiniami K	3389 z wpłat K	3389 dzięki wsparciu K	3406 K	3462 naszych K	3462 z wpłat K
câmpurile	60 K cu steluță
cântau	3720 K
címével	2306 e-mail-K
cùng	51 hãy tham gia K họ
của	4685 là cây bút K	4755 độc giả K
""", 'd': """
daní	4016 # % z K	4016 #% z K
darbą	2916 mūsų K
darowiznę	3323 przekaż K	3461 przekaż nam K	3461 przekaż K na
datenschutzerklärung	801 unserer K	969 unserer K	969 unsere K
datenübertragung	841 der K zu
dați	62 K-mi tag
debatindlæg	668 send dit K	668 skrive et K
debatredaktør	667 er K
debattredaktør	3227 er K
debattør	667 er K
declaró	1571 K
decía	1571 K
demandé	2036 a K
denmişti	4509 K
denunció	1571 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1429 K la	1429 K nuestra
destekçimiz	4432 K olun	4506 K olun
desteğiniz	4506 K
desteğinizle	4507 K
desteğiyle	18 okurlarin K	4418 yapay zeka K	4427 K ayakta	4437 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	4007 K môžu
disponível	3482 K no google play
doação	3470 faça uma K	3510 sua K	3609 sua K	3609 faça uma K	3613 K
doações	3613 K
dodał	3464 K
dodała	3464 K
dodává	610 K
događaj	3903 naš K
domagał	3464 K się
donació	463 fes una K	467 K
donación	1412 haz una K	1412 tu K	1464 tu K	1464 una K	1568 tu K	1568 haz una K	1572 K
donația	3717 K ta
donație	3717 fă o K	3721 K
donații	3721 K
donează	90 K cât poți	3717 K acum
doplněn	98 článek byl K
doporučil	610 K
doporučila	610 K
doporučovala	610 K
dopuštenja	3914 bez K
doradzał	3464 K
dorzuć	3461 K się
dostawać	3399 chcesz K
dostávajte	4031 K
dostávat	545 chcete K	573 chcete K zprávy
dostávať	4026 chcete K
dostávejte	551 K
dostęp	80 kup K	3325 masz już K	3383 pełny K do	3383 wykup K	3461 kup K
dostępny	3325 artykuł K tylko
dotazník	525 krátký K	4006 krátky K
dotazníka	4006 nášho K
dotazníku	524 našeho K	525 krátkého K
dowolną	3463 K kwotą
dočtete	532 více se K
dołóż	3461 K się
dołącz	51 K do nich	51 K	3337 K do nas na	3461 K do nas	3461 K do grona	3461 K do nich
drastické	98 obsahuje K
draudžiama	2862 K kopijuoti	2862 be leidimo K	2862 be sutikimo K
draudžiamas	2883 be leidimo K
dueños	1520 sin K	1520 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3462 K dalej
dziennikarką	3370 jest K	3445 jest K
dzięki	3462 K wam	3462 K tobie
dziękujemy	3380 K za zapisanie	3380 K za zapis	3461 K, że nas czytasz
där	42 var du K
débloquer	1882 pour K
déclare	2036 K
déclaré	2036 a K
découvrez	1880 K nos offres	2033 K nos offres
déductible	1874 K des impôts	1874 K à #	2035 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2036 K
déplore	2036 K
déposés	1936 des cookies seront K
désabonner	1889 K à tout moment
désactiver	1904 K adblock
désactivez	1904 K adblock
désinscrire	1890 vous K à tout moment
díky	608 K vám
dôvery	98 linku K
dömde	4319 K
dømte	753 K	3317 K
düzeltme	98 K:
děkujeme	607 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4667 tải ứng K	4754 tải ứng K của	4754 hãy tải ứng K	4754 tải ngay ứng K
""", 'e': """
edellyttää	1805 K tunnusta
editörlerimize	39 K
editörüdür	4415 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2359 K készült
elaboración	1479 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1425 tu correo K	1447 tu dirección de correo K no será publicada
elemző	2274 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2240 a teljes cikk K
elsőként	2282 értesülj K
előfizetés	2365 K
előfizetéssel	2285 K
előfizető	2240 már K	2361 legyen K
előfizetőink	50 K	2240 K olvashatják	2285 K számára	2362 K
előfizetők	50 az K	2296 csak K	2365 K
előfizetőknek	2241 csak K	2296 K szól
előfizetőként	50 K
előfizetőnktől	2306 K
emlékeztetett	2364 K
emoțional	98 pot afecta K
endereço	3496 seu K de email não será
engedély	2289 K nélkül tilos
engedélyezze	2253 K a javascript
engedélyezése	2323 tartalmainak K	2323 tartalmak K
engedélyhez	2289 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2034 cette K	3098 onze korte K	3098 onze K
enquêtent	2034 K pour vous
enquêtes	2034 nos K
ensimmäinen	1863 K kuukausi
enthält	841 dieses element K daten
entraînement	48 K d'ia
entrée	1993 ctrl+K	1993 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1568 K
epizódu	4004 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	667 er K
erhältlich	851 shop K	924 im shop K
erişin	4432 K
erklärt	971 K
erklärte	971 K
erkände	4319 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	968 K sie es weiter
erzählt	67 K uns	971 K
erzählte	971 K
escribió	1571 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1447 K a	1568 K
estimé	2036 a K
estás	1409 ya que K aquí	1409 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4400 javascript'i K
evästeasetuksesi	1757 K
evästeasetuksiasi	1782 K
evästeasetuksissa	1757 K
evästeasetusten	1757 K
evästeasetustesi	1757 K
evästeet	1782 K	1807 K
evästeitä	1760 K
evästesuostumuksesi	1757 K
evästevalintasi	1757 K
evästevalintojesi	1757 K
existují	535 K díky
experiência	67 conte sua K
explicó	1571 K
expliqué	2036 a K
expérience	67 partagez votre K
externého	3998 K obsahu
externí	517 K obsah
externího	517 K obsahu	517 obsah z K
externý	3998 K obsah
""", 'f': """
favoritkälla	4224 K
faça	3609 K um pix
felelősséget	30 nem vállal K
felhasználása	2288 K csak
felhasználási	2254 K feltételek
felietonistką	3445 jest K
felietonistą	3445 jest K
feliratkozás	2242 K a hírlevélre	2242 hírlevél K
feliratkozásommal	2269 K
feliratkozással	2269 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2274 K
folosește	3626 K cookie
folytatásához	2240 a cikk K
fordítóval	2278 gépi K
forintért	2285 havi # K
formulára	4009 odoslaním K
formulário	3609 inscreva-se no K
formuláře	528 odesláním K
forrásként	2270 kedvenc K
fortæl	67 K os
fortæller	753 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2257 küldd el K
fotóit	40 K	2257 küldje el K	2257 küldje be K
fotóját	2257 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4319 K
früheren	98 K version	98 K fassung
férjen	2361 K hozzá
följ	4198 K oss på	4316 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4220 alla rättigheter K
fördere	968 K
fördermitglied	80 werden sie K	866 werde K	866 werden sie K
fördern	968 jetzt K	968 K sie
föredragen	4224 K källa
föredragna	4224 K källa
föreslog	4319 K
författare	4228 är K och
förklarade	4319 K
förklarar	4319 K
försvarade	4319 K sig
følg	633 K os på	750 K os	3192 K oss på	3314 K oss
første	680 K måned	752 K måned	3241 K måned	3316 K måned
førsteamanuensis	3218 er K
førstelektor	3218 er K
független	2238 támogassa a K	2362 K sajtó
főmunkatársa	2346 K
főszerkesztője	2276 K
""", 'g': """
gadā	2984 K
gazeteciliği	4507 bağimsiz K
gazeteciliğimiz	4507 K
gazetę	3409 kup K
gefällt	895 K ihnen, was sie	895 K dir, was du
gelmişken	4386 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	806 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3977 K
gridò	2628 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3611 teste K
grâce	18 K à vous	1871 K à vos dons
gwiazdką	60 pola z K
gärna	4316 vill K höra från dig
går	612 før du K	3171 før du K
gåva	4180 ge en K i dag	4180 ge en K nu	4181 din K	4181 ge en K	4316 din K gör	4316 ge en K i dag	4320 K
gönderdik	4439 size bir e-posta K
gönderin	4432 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4317 K mer
göre	4509 K
görün	4432 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4432 K
gösterilmeden	4408 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3464 K
głosiła	3464 K
głosiło	3464 K
głosuj	3394 K
głosujcie	3394 K
głównej	3385 na stronie K
gương	64 trang K
gửi	49 hãy K	4683 xin K về
""", 'h': """
használ	2253 cookie-kat K	2254 sütiket K
használat	2253 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	971 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2257 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	833 bei google K
hirdették	2364 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2332 K
hirdetésblokkolót	2332 K
historią	67 podziel się swoją K
historička	504 je K
história	67 conte sua K
hjälp	4231 K av ai	4256 K av ai	4316 K oss
hjälper	4316 din gåva K
hjælp	670 K af ai	670 K fra ai	691 K af ai	750 vi har brug for din K	750 K os
hjælper	750 dit bidrag K
hlásal	610 K
hlásala	610 K
hlásá	610 K
hovorí	4078 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2259 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2259 a K
hozzátette	2364 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1783 tekoälyä K
hágase	80 K socio
hájil	610 K se
hájila	610 K se
häng	4316 K med i
häufiger	833 bei google K
hävdar	4319 K
håller	43 K du med	43 K du inte med	4263 läsare som K
hævder	753 K
hébergé	1906 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2306 K
hírekben	2247 a google K	2270 google K
hírlevelére	2269 K
hírlevelünk	78 K	2362 K
hírlevelünket	2269 K
hírlevelünkre	78 K	2242 K	2361 iratkozzon fel K	2361 iratkozz fel K	2362 K
hírlevél	2365 K
hírlevélre	78 K	2361 iratkozz fel a K	2361 iratkozzon fel a K
hó	2363 ft/K
hónap	2285 első K	2363 első K
hören	919 K sie hier.
hører	3232 der du K
hükmetti	4509 K
hüüdis	1640 K
hüüdsid	1640 K
hűségidő	2296 K nélkül
hồng	4703 nhận hoa K
""", 'i': """
iecienītāko	2932 K avotu
iepriekšējā	98 K versijā
ifølge	753 K	3317 K
illimité	1884 accès K	1953 en K
imágenes	40 tus K	98 contiene K
incorporó	1461 se K a
independentă	3718 presa K
independência	3610 a K
indicó	1571 K
indiqué	2036 a K
indrømmede	753 K
indrømmer	753 K
indépendance	2034 notre K
indépendant	1871 soutenez le journalisme K	2034 journalisme K	2034 média K
indépendante	1950 la presse K a	2034 presse K	2034 information K
información	1437 sigue toda la K	1437 siga toda la K	1461 cubre la K	1569 esta K
informację	3369 wyślij K
informações	98 com K de
informațiilor	3633 preluarea K
informováni	573 chcete být K
informó	1571 K
informē	2985 K
ingresá	77 K tu correo
innehåll	4207 externt K	4230 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3317 K
innrømmet	3317 K
inquiète	2036 s'K
inquérito	35 nosso K
inscrição	3478 cancelar a K	3532 sua K foi
inscríbete	1408 K
inställningar	4204 cookie-K	4204 dina K för cookies	4204 dina K för kakor
insändare	43 K	4229 skicka din K	4229 din K till	4229 skriva en K
intelektą	2870 dirbtinį K	2885 dirbtinį K
inteligencję	3391 przez sztuczną K
inteligencí	537 umělou K
intelligenciával	2278 mesterséges K készült	2298 mesterséges K
introduceți	77 K adresa de email
intégralité	1880 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1569 esta K
investigação	3610 esta K
investigație	3718 această K
investigațiile	3718 continua K
invítame	54 K a un café	54 K un café	1568 K a
invítanos	1568 K a
ismételgette	2364 K
istediğiniz	4391 K zaman iptal	4508 K zaman iptal
izražavaju	3908 komentari K
içeriği	9 K
içeriğin	4417 harici K
içermektedir	98 sahneler K
išorinio	2868 K turinio
""", 'j': """
jautāja	2985 K
javascript가	2806 K
javascript를	2806 K
javasolják	2364 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3319 skoro już tu K	3319 skoro tu K
ještě	584 zbývá K
jogász	2274 K
jugé	2036 a K
jurnalistă	3636 este K
jurnaliștii	39 K noștri	3659 K noștri îți trimit	3718 K noștri
jälgi	1637 K meid
jäljellä	1801 ilmaista juttua K
jäseneksi	80 liity K	1861 liity K
""", 'k': """
kanał	3462 nasz K
kannatusjäseneksi	1861 liity K
kanál	608 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3978 K
kedykoľvek	3983 odhlásiť sa môžete K
keresőben	2270 google-K
khoản	4660 bạn đã có tài K	4671 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4678 K sao chép
khẳng	4757 K định
kiabált	2364 K
kiabálta	2364 K
kiabálták	2364 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2364 K
kirjeessä	1864 luki K
kiáltott	2364 K
kiáltotta	2364 K
kiáltották	2364 K
kiến	4691 ý K của bạn sẽ	4754 hãy gửi ý K	4754 vui lòng gửi ý K
kliknutím	528 K na
kolačića	3899 K	3929 K
kolačiće	3899 K	3929 K
kolačići	3899 K
komentować	6 K	3356 aby K
komentár	6 pridať K	4007 pridajte K
komentára	4007 pridanie K	4007 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	515 je K	515 , K	591 , K
komentátorem	515 je K	591 je K
komentátorka	591 , K
komentátorkou	515 je K	591 je K	3996 je K
komentátorom	3996 je K
komentář	6 přidat K
komentáře	6 pro přidání K	526 vložení K	526 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2259 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1783 K
konferencję	3374 naszą K
konuştu	4509 diye K	4509 K
kopírovanie	3989 K obsahu bez	3989 K je zakázané
kopēšana	2931 K bez
korespondentką	3370 jest K	3445 jest K
korespondentė	2867 K
korábban	2305 K itt írtunk	2305 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3464 K
krzyczała	3464 K
krzyknął	3464 K
krzyknęła	3464 K
krävde	4319 K
krævede	21 K felter er	753 K
krönikör	4228 är K	4301 är K
kulturalną	3378 K dyskusję
kulturredaktör	4228 är K	4301 är K
kulturredaktør	667 er K	736 er K	3227 er K	3299 er K
kumppanuuslinkkejä	74 K	1795 K
kvíz	524 náš K	4006 náš K
kvíze	4006 našom K	4006 v K
kvízu	524 našem K	524 v K
kyltissä	1864 luki K
kysyivät	1864 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2363 K
käsitellään	98 jutussa K
käyttää	1758 tämä sivusto K
käyttöehdot	1790 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2364 K
kérdezték	2364 K
kérdőívünket	35 K
kért	2364 K
kérte	2364 K
kérték	2364 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	968 K sie uns
könyörgött	2364 K
könyörögtek	2364 K
köszönjük	2361 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2247 K minket	2361 K minket
követelte	2364 K
követelték	2364 K
közgazdász	2274 K
közlése	2297 nélküli K tilos
közreműködésével	2359 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2364 K
kúpte	4075 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	971 K an
künstlichen	855 K stimme vorgelesen	855 K stimme vertont
künstlicher	912 mithilfe von K
küpsised	1590 K
küpsistega	1590 K	1609 K
küsis	1640 K
kč	530 za # K	530 od # K	609 od # K
kļūsti	2982 K par
křičel	610 K
křičela	610 K
křičeli	610 K
kể	4757 K
""", 'l': """
labākie	2951 K raksti tavā
lamentó	1571 K
lançait	2036 K
lasītu	2921 lai K tālāk
lasītāji	2983 mūsu K
lasītājiem	2983 mūsu K
lejupielādē	2982 K
lelkisegély	98 K
leverandør	3229 ekstern K
leverantör	4230 extern K
leído	1493 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2941 K
linkistä	1794 lisää tästä K
lisenssillä	47 K
lisäsi	1864 K
llicència	47 K cc
lucrează	3636 K în presă
lunedì	17 ogni K
lună	3719 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4660 đăng nhập để bình K	4691 bình K của bạn sẽ	4754 đăng nhập để bình K
lájkolj	2247 K minket
lákal	610 K
läget	4239 koll på K
lähdet	1735 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4242 du kan K mer	4242 kan du K mer	4242 K mer om	4317 fri att K
läsare	36 våra K	4240 våra K	4317 våra K
läsarna	18 tack vare K
läser	4316 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	695 K for	3259 K for	4260 K för
læser	750 tak fordi du K
læserbrev	43 K	668 skrive et K	668 send dit K
læsere	36 vores K	751 vores K
læseres	679 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1420 K de notas
límites	1417 sigue leyendo sin K
lòng	4683 vui K gửi về	4754 vui K gửi về
löd	4319 K
lød	753 K	3317 K
lūdza	2985 K
lập	4695 ủng hộ báo chí độc K	4755 báo chí độc K
""", 'm': """
magyarázta	2364 K
mailovú	4009 e-K adresu
mainoslinkkejä	37 K	74 K	1795 K
manhãs	17 todas as K
markedsføringscookies	639 K
marqués	60 champs K d'une étoile
masintõlke	1592 K abil
materiał	9 ten K
matéria	20 ler esta K	3474 esta K é só	3537 para ler esta K	3610 esta K
matérias	3509 limite de K
matí	463 rep cada K
mawiał	3464 K
mawiała	3464 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2364 K
megbízásából	2359 K készült
megjelenését	2359 K támogatta	2359 K támogatja
megjelenítése	2323 tartalmainak K	2323 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1861 tue K
meitä	1792 tukea K	1792 tue K	1861 tue K	1861 auta K
mencióname	62 K
menționat	3720 a K
mesačne	4077 K
mesečno	3977 K	4173 K
mesélte	2364 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3463 za K
miesięcznie	3463 K
minkä	90 anna K voit
miễn	15 bài K phí	4698 hết số bài K phí	4756 dùng thử K phí
mjesečno	3977 K
moderálási	2259 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1944 charte de K	1944 K par la rédaction
mokė	2918 K
mondták	2364 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1417 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1571 K
mulțumim	3717 K că ne citești
munkatársa	2276 K	2346 K
munkatársunknak	39 K
munkánk	2362 K
munkánkat	2238 támogasd K	2238 támogassa K	2283 K	2361 támogasd K	2361 támogassa K	2362 K
myönsi	1864 K
másodközlés	2265 K	2288 K
másodközlése	2288 K
märkis	1640 K
määräsi	1864 K
mån	4241 kr/K	4318 kr/K
månad	4185 testa en K	4241 en K för	4316 testa en K	4318 per K	4318 varje K
månaden	4241 första K	4318 i K	4318 första K
månader	4241 K för #	4316 testa # K
månadsgivare	4316 bli K
måned	618 prøv en K	680 i # K	750 prøv en K	752 pr. K	3241 en K for	3314 prøv en K	3316 per K
måneden	752 om K	3316 i K
måneder	680 i # K	3241 K for #
média	2034 notre K
mês	3610 até o fim do K	3611 por K	3611 ao K
mình	54 mời K ly cà phê	62 tag K
míní	610 K
mówi	3464 K
mówili	3464 K
mówił	3464 K
mówiła	3464 K
môžete	4005 článok si K
müşterimiz	4443 K
mācīja	2985 K
mākslīgais	2938 K intelekts
mēnesis	2984 pirmais K
mēnesī	2984 K
mėgstamiausią	2863 K
mėnesį	2917 per K
měsíc	530 první K	609 za K	609 první K
měsíčně	609 K
můžeme	471 díky vám K
můžete	523 článek si K
mạnh	4757 nhấn K
""", 'n': """
nabádal	610 K
nabádala	610 K
naléhal	610 K
namawiał	3464 K
namawiała	3464 K
napisał	3464 K
napisała	3464 K
napiš	38 K nám	67 K nám
napište	38 K nám	514 K nám	547 K na	607 K nám
napísal	4078 K
napíšte	38 K nám	3995 K nám	3995 K, prosím	4028 K na	4075 K nám
naročilo	4109 hvala za K
naročite	80 K se	4083 K se na naše	4171 K se
naročnik	50 kot K	4082 že K
naročnike	4090 samo za K	4090 le za K
naročniki	50 K lahko	4122 lahko berejo le K	4122 berejo samo K	4175 K
naročnikom	4082 dostopen le K	4082 na voljo K	4082 na voljo samo K	4082 na voljo le K	4122 dostopna le K	4122 dostopna samo K	4122 dostopen le K	4122 dostopen samo K
naročnina	4110 K	4175 K
naročnino	4110 z K	4132 z K
narzędzi	3391 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2875 K
naujienlaiškis	2916 mūsų K	2919 K
naujienlaiškį	2855 mūsų K	2875 K	2915 užsisakykite K	2916 mūsų K
navođenja	3914 bez K izvora
navođenje	3914 uz K izvora
nawoływał	3464 K
načtením	492 K videa	492 K obsahu
našeho	520 do K týmu	520 K e-shopu
našem	3903 K timu
našich	546 K zpráv	4027 K správ
neatkarīgu	2982 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2361 segíts K	2361 írjon K	2361 írj K	2361 jelezd K	2362 K adód
nemokamą	2879 K paskyrą
neobmedzený	3982 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	510 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2877 paremkite K žurnalistiką	2915 paremkite K	2916 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1773 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	607 podpořte K
nezávislá	608 K média
nezávislé	4076 K médiá
nezávislú	4075 podporte K
ngoài	4686 nội dung bên K
nguồn	4681 K ưu tiên	4681 K tin ưu tiên	4704 ghi rõ K	4739 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4691 chịu trách K về nội dung bình luận
nhân	4687 trí tuệ K tạo
nhấn	4754 K vào đây
nhận	4662 đăng ký K bản tin	4662 đăng ký K tin	4754 đăng ký K bản tin	4754 đăng ký K tin
nhập	24 đăng K	4660 vui lòng đăng K	4660 đăng K để đọc	4660 đăng K để xem	4660 đăng K để lưu	4660 hãy đăng K để	4754 đăng K để đọc	4754 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3371 materiał wideo jest K
niezależne	3461 wesprzyj K	3461 wspieraj K	3462 K media
niezależność	3462 K
niezależną	3462 jesteśmy K
noastră	3718 munca K
nolēma	2985 K
norāda	2985 K
nosūtīsim	57 jums K
notificações	14 as K	3484 ative as K	3484 ativar K	3484 receba K
notificările	14 K	3623 activează K
notifikácie	4008 K
notícia	3610 esta K
notícias	3478 receba as K	3478 receba K	3487 siga as últimas K
novinařina	608 naše K
novinařinu	608 nezávislou K
novinár	3996 je K	3996 , K
novinári	4076 naši K
novinárka	3996 je K	3996 , K
novinárkou	3996 je K
novinárom	3996 je K
novinář	515 je K	515 , K
novinářem	515 je K	591 je K
novináři	608 naši K
novinářka	515 je K	515 , K
novinářkou	515 je K	591 je K
novičke	4083 na e-K
novičnik	4091 K	4091 e-K	4172 naš e-K	4175 K
novičnika	4091 K
nuotraukų	40 K ir vaizdo
nusprendė	2918 K
nášho	4002 do K tímu
nächste	21 in diesem browser für die K	968 sind sie der K
näyttämällä	1756 K sisällön
nélkül	70 reklám K	71 spam K
nói	4757 K
nõus	43 ei ole K?
năm	4756 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	520 našem K
obegränsad	4188 K tillgång
obećala	3978 K
obećao	3978 K
obiecał	3464 K
obiecywał	3464 K
obligāta	2931 atsauce K
oblíbené	512 K zdroje
oblíbených	512 K zdrojů
oblíbenými	512 K zdroji
obrigatórios	21 campos K são	3496 campos K são
obveščanje	4109 na naše K
obľúbené	3993 K zdroje
obľúbených	3993 K zdrojov
obľúbenými	3993 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	545 chcete K
odebírejte	480 K náš	551 K	607 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	4026 chcete K
odpoveď	21 zrušiť K
odpovídal	610 K
odpověděl	610 K
odpověděla	610 K
odpověď	21 zrušit K
odpowiadał	3464 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3464 K
odpowiedziała	98 nie K	3464 K
odpowiedziało	98 nie K
odražavaju	3908 komentari K	3908 komentari ne K
odídete	3991 kým K
ofereça	3474 K este artigo
ograniczeń	3325 czytaj bez K	3325 czytaj więcej bez K
også	51 bli med du K
ogłosił	3464 K
ogłosiła	3464 K
oikaisupyynnöt	1786 K
oikaisupyyntö	1786 K
olvashatják	2304 csak előfizetők K
olvasási	0 K idő
olvasóiból	2283 K él
olvasóink	36 K	2362 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1568 danos tu K
ordenó	1571 K
ordonné	2036 a K
ortakliği	4429 iş K linkleri
orzekł	3464 K
osobních	508 ochrany K údajů	508 ochraně K údajů
osobných	3998 K údajov
ostrzegał	3464 K
ostrzegała	3464 K
ostrzegł	3464 K
otrzymywać	3399 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K
oznámil	610 K	4078 K
oznámila	610 K	4078 K
ozvěte	38 K se nám	67 K se nám	514 K se nám	607 K se nám
""", 'p': """
padėkite	2915 K mums
pageidaujamą	2863 K šaltinį
paklausė	2918 K
palīdzi	2945 ziedo un K	2982 K mums
palīdzību	2938 mākslīgā intelekta K	2953 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2915 K mums
parsisiųskite	2915 K
participación	1448 normas de K
partnerské	74 K odkazy	533 K odkazy	4014 K odkazy
partneři	494 my a naši K
pastā	2943 e-K
pastāstiet	38 K mums	67 K mums
patronką	3389 zostań naszą K
patrões	3563 sem K	3610 sem K
paylaşilan	4489 tarafindan K bir gönderi	4489 tarafindan K gönderi
paylaşin	25 K	49 K	4432 K
paylaştiği	4489 K bir gönderi	4489 'in K bir gönderi
paziņoja	2985 K
paziņojumus	2942 K
państwa	3369 czeka na K
pašte	2875 jūsų el. K
pažadėjo	2918 K
periódico	1569 este K	1569 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3204 K
phê	54 mời tôi một ly cà K	4695 mời bạn một ly cà K
phóng	4683 liên hệ K viên	4685 là K viên báo	4685 là K viên của	4754 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1571 K
pidätetään	1768 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3464 K
pisała	3464 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3896 K nam	3928 K nam na	3928 K na	3975 K nam	4096 K nam	4096 K na	4126 K nam na	4126 K na	4171 K nam
piškotke	4099 K	4127 K
piškotki	4099 K
piškotkov	4099 K	4127 K
pište	547 K na	547 K nám na
plakáton	2364 állt a K
plânge	3720 se K
pochází	517 obsah K
podcastów	3375 K
podcastů	522 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3464 K
podporovatelé	608 naši K
podporují	608 nás K
podpoře	471 díky vaší K můžeme	608 díky K
podpořte	535 K	607 K nás	607 K naši	607 K naše	607 K mě
podrška	3975 vaša K
podrške	3915 bez vaše K	3976 vaše K
podršku	3975 vašu K
podržite	3915 K	3975 K nas	3975 K naš
podělte	67 K se s námi	67 K se o
podľa	4078 K
poinformował	3464 K
poinformowała	3464 K
pokračovanie	3982 pre K v čítaní
pokračování	475 K je dostupné	533 K článku níže
pokračuje	533 článek K	533 text K	4014 článok K	4014 text K
pokračujte	475 K ve čtení s
politoložka	504 je K
politológus	2274 K
política	403 K de galetes	1445 K de cookies	3494 K de cookies	3511 cobre K
pomocí	537 K ai
pomocą	3391 z K ai
pomoć	3975 vašu K
pomóż	3461 K nam
pomôžte	4075 K nám
poprosił	3464 K
poprosiła	3464 K
poprosiło	3464 K
poručila	3978 K
poručio	3978 K
poslední	544 K článek zdarma	544 K článek, který můžete
posledný	4025 K článok zadarmo
poslušajte	4125 K nas
postafiókjába	2242 K
postafiókjában	2267 minden reggel a K	2267 minden este a K	2267 minden nap a K	2267 minden héten a K
postafiókodban	2267 minden reggel a K
postaládádba	79 a K	2269 a K
postaládádban	2267 minden reggel a K	2267 minden héten a K
postaládájában	2267 minden reggel a K	2269 ön K
posílat	528 nechte si K
posílejte	514 K nám
posíláme	57 vám K	57 K vám
potřebujeme	607 K vaši pomoc	607 K vaši podporu
používame	3998 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3464 K
powiedziała	3464 K
powtarzał	3464 K
powtarzała	3464 K
poznámka	98 K redakce
pozostało	3325 K # %	3325 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	610 zvou K
pošaljite	49 K ga	3896 K nam	3896 K na	3975 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	514 K nám	607 K nám
pošli	49 K ho
pošlite	49 K ho	3995 K nám	4075 K nám
pošljemo	57 vam K
pošljite	49 K ga	4096 K nam	4096 K jo nam	4096 K na	4171 K nam
požádal	610 K
požádala	610 K
pracę	3462 naszą K
pranešimus	2874 K
praneškite	38 K mums	67 K mums
pranešė	2918 K
prašė	2918 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4029 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3982 už ste K	3982 ste K
predplatiteľom	80 staňte sa K	3990 K	4075 staňte sa K
predplatiteľov	3990 pre K
predplatné	3982 už máte K	4011 K	4075 kúpte K	4075 kúpte si K	4079 K
predplatného	4011 K
predplatným	4011 K	4032 s K
predplaťte	80 K si
preferată	3634 sursă K	3699 sursă K	3699 sursa K
preferované	512 K zdroje	3993 K zdroje
preferovaný	512 K zdroj	3993 K zdroj
preferovaných	512 K zdrojů	3993 K zdrojov
preferovaným	512 K zdrojem	3993 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3325 tylko dla K	3397 tylko dla K
prenumeratą	3383 z K
prenumeratę	80 kup K	3325 masz już K	3383 zamów K	3383 kup K	3383 wykup K	3409 kup K
preporučila	3978 K
preporučio	3978 K
pretlačiť	45 K
prevziať	45 K
prečítate	3982 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3975 K se našoj	3975 K im se	4171 K se nam
pridržana	3888 sva prava K
pridržane	4089 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2918 K
prihlásenie	3983 ďakujeme za K	4009 ďakujeme za K
prihlásení	4011 po K
prihlásením	4009 K súhlasíte
prihláste	24 K	3982 K sa a čítajte	4075 K sa na odber
prihvaćate	3910 prijavom K
pripažino	2918 K
programėlėje	2873 K
programėlę	2873 K
prohlásil	610 K
prohlásila	610 K
prohlížeč	10 váš K
pronađite	3926 K nas
proposé	1940 conçu et K par
prosił	3464 K
prosiła	3464 K
pročitali	3880 da biste K
pročitate	3878 da K cijeli	3878 da K ceo
prośbę	3319 mamy do ciebie K	3319 mamy małą K
prošnjo	4093 imamo majhno K	4093 majhno K
prywatności	3347 ustawienia K	3347 ustawień K	3350 polityka K	3350 polityce K
przeczytać	3325 aby K cały	3325 aby K ten artykuł
przeczytałaś	3378 dziękujemy, że K
przeczytałeś	3378 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3322 K nam #%	3461 K nam	3461 K #
przekonywał	3464 K
przekonywała	3464 K
przesyłajcie	3369 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3353 K zdjęcie	3353 K zdjęcia	3369 K nam	3369 K je do nas	3461 K nam
przyznał	3464 K
przyznała	3464 K
przyłącz	51 K się
przyślij	3353 K zdjęcie	3369 K nam	3369 K je do nas	3461 K nam
práca	4076 naša K
práce	608 naší K
práci	608 naši K
prácu	4076 našu K
právnička	504 je K
právník	504 je K
précision	98 K:
précisé	2036 a K
précédente	98 version K de cet
préférée	1930 source K
préférées	1930 sources K
prévient	2036 K
príspevky	4007 K v diskusii
príspevok	4075 váš K
próxima	3610 nossa K
průzkumu	35 našeho K
ptá	610 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2503 blocco della K	2626 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2276 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1904 bloqueur de K	1904 bloqueurs de K	2034 sans K
publicités	1904 bloqueur de K
publicystką	3370 jest K	3445 jest K
publicystą	3370 jest K	3445 jest K
publikování	505 K nebo šíření
publiée	22 ne sera pas K	1909 votre adresse e-mail ne sera pas K
pytał	3464 K
pytała	3464 K
pytały	3464 K
pytań	3377 na kilka K
pyyntö	1735 pieni K
pyysivät	1864 K
pásale	1568 K esta
pásalo	49 K
päevakokkuvõte	1597 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1780 K	1847 on K
päätti	1864 K
påminde	4319 K
pénzbe	2362 K kerül
pénzéből	18 olvasók K
písemného	506 bez K souhlasu
písomného	4029 bez K súhlasu
píšte	4028 K na	4028 K nám na
pódcast	34 nuestro K	1569 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2924 K bez	2931 K bez
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
quyên	4754 K góp ngay	4758 K góp
quyền	4678 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4722 trình chặn K cáo	4722 chặn K cáo
""", 'r': """
radził	3464 K
radziła	3464 K
radí	610 K
rakstīja	2985 K
rappelé	2036 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2915 K mums
rašė	2918 K
recaptcha로	2836 K
recibirás	57 K
reclamă	11 K
reconoció	1571 K
recordó	1571 K
rectificación	98 K:
recunoaște	3720 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1489 la K te envía	1529 se incorporó a la K	1569 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3659 K îți trimite	3718 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3461 wesprzyj K
redaktorką	3370 jest K	3445 jest K
redaktorė	2867 K
redaktör	4228 är K för	4228 är K på	4228 är politisk K	4301 är K på
redaktør	667 er K på	667 er K for	667 er politisk K	736 er K på	736 er K i	3227 er politisk K	3227 er K i	3227 er K for	3299 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3532 a K envia	3572 entrou para a K	3610 nossa K
reenvíalo	49 K
refusé	1906 K le dépôt
registrácii	4011 po K
registráciou	4009 K súhlasíte
registráciu	4009 ďakujeme za K
regisztrálj	2361 K ingyenesen	2361 K, hogy
regisztráljon	2361 K ingyenesen	2361 K, hogy
regisztrálnia	2304 K kell
regístrate	1417 K gratis	1418 K para
reinhören	851 jetzt K:
rejestrując	3380 K się
reklamlänkar	74 K	4243 K	4276 K
reklamą	11 K
reklám	70 nincs K	4076 bez K
reklámblokkoló	2332 K
reklámblokkolót	2332 K
reklámok	2362 K nélkül
reportaż	3462 ten K
reporterką	3370 jest K	3445 jest K
reportér	515 , K	591 , K	3996 , K
reportérem	515 je K	591 je K
reportérka	515 , K	591 , K	3996 , K
reportérkou	515 je K	591 je K	3996 je K
reportérom	3996 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1458 prohibida su K	1458 prohibida la K
reprodução	3507 proibida a K	3507 K proibida	3540 K permitida desde	3540 K é permitida desde
reprodúcelo	45 K
republié	45 K	1920 K avec	1958 cet article est K
repórter	39 nosso K	3511 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1571 K
rezervăm	29 ne K dreptul
riêng	4671 chính sách quyền K tư	4698 dành K cho thuê bao	4704 quan điểm K của tác giả
rovatvezető	2346 K
rovatvezetője	2276 K	2346 K
ročne	4077 K
ročně	609 K
rät	971 K
rätta	4234 K fel
rättar	4234 vi K fel
rättelse	98 K
räumte	971 K ein	971 K der	971 K die
rääkis	1640 K
råber	753 K
råbte	753 K
rådde	4319 K
rådede	753 K
réagir	1910 pour K
réagissez	2033 K à
réalisation	1940 n'a pas participé à la K
rédacteur	1923 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1923 a rejoint la K	1940 n'a pas participé à sa K	1949 la K vous	1953 pour soutenir la K	2033 soutenez la K	2033 alertez la K	2034 notre K
rédactrice	1923 est K
régulièrement	1923 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2036 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1880 cet article est K	1880 ce contenu est K	1880 article K
réservée	1880 K à nos abonnés	1880 la suite est K	1882 K aux abonnés
réservés	1882 K aux abonnés	1920 tous droits K
résiliable	2035 K à tout moment
részesített	2270 előnyben K forrásként
röst	4231 ai-K	4268 ai-K
răspuns	98 nu a K	98 nu au K	3720 a K	3720 au K
răspunsul	21 anulează K
rằng	4757 viết K	4757 cho K
""", 's': """
sacīja	2985 K
sadržaj	9 ovaj K	3899 vanjski K	3899 spoljni K
sadržaja	9 ovog K	3899 vanjskog K	3899 prikaz ovog K	3899 prikaz K
sakė	2918 K
samfunnsøkonom	3218 er K
samobójcze	98 myśli K
sanctionné	2036 a K
sandučić	79 u vaš K	3881 u vaš K
sandučiću	3881 u vašem K	3910 vašem K
sbírka	611 K
schließ	51 . K dich
schließen	51 . K sie sich	765 K sie ein abo	968 K sie ein abo
schránke	3983 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3983 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2361 K, hogy
segítségedre	2361 szükségünk van a K
según	1571 K
sensível	98 pode ser K
sentenció	1571 K
sería	1490 sin ti no K
sesión	24 inicia K	24 inicie K	1417 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3609 inicie K
señaló	1571 K
sfătuia	3720 K
sfătuiește	3720 K
sfătuit	3720 a K
sisällön	9 K	1782 ulkoisen K
sisältö	1740 tämä K on vain
sisältöä	1782 ulkoista K
siunčiame	57 jums K
sjefredaktør	3227 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4319 K
skarży	3464 K
skarżył	3464 K się
skrzynkę	79 na twoją K	3329 na twoją K	3329 na swoją K	3380 K mailową
slažete	43 K se	43 ne K se
slobodné	4075 podporte K
slobodnú	4075 podporte K
slušajte	3926 K nas
slíbil	610 K
slíbila	610 K
socioložka	504 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3377 naszą K
sonuçlarinda	4411 google arama K
sorumluluğu	30 K
souborů	507 K cookie
souhlasíte	43 K?	528 e-mailu K	528 odesláním K	528 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4683 về hộp thư của tòa K	4695 hãy ủng hộ tòa K	4704 bằng văn bản của tòa K	4754 hãy gửi về tòa K	4754 hãy liên hệ tòa K	4754 hãy báo cho tòa K	4755 tòa K
spandér	54 K en kaffe
spolupráci	533 ve K s partnerem	4014 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4096 K nam
sportkrönikör	4228 är K
sportsredaktør	667 er K
spracovaním	4009 K osobných údajov
sprijiniți	3717 K
sprijină	3717 K-ne
správach	3994 google K
správy	3994 google K
spuneți	38 K-ne	67 K-ne	3718 K-mi mai jos
stellenbörse	850 in unserer K
stjärna	60 fält med K
straipsnį	2886 šį K	2916 visą K
stronę	3400 naszą K
stwierdził	3464 K
stwierdziła	3464 K
stáhněte	607 K si naši	607 K si náš
stálo	610 K na	610 K ve	610 K v
står	30 K för	753 K der på	3317 K det på	3317 K det i	4319 K det på
stöd	4180 med ditt K	4316 K oss	4316 K vår	4316 ditt K
stödja	4240 K oss med
stödlinjen	83 K
stödmedlem	4316 bli K
stödprenumerant	4316 bli K
stötta	4240 K oss med	4316 K oss	4316 K vår	4316 K vårt
støt	679 K os	750 K os	750 K med
støtt	3314 K oss	3314 K vår
støtte	615 med din K	615 vi har brug for din K	679 K os med	679 din K gør	750 din K	750 bliv K	3174 med din K	3240 K oss med	3314 din K
støtteabonnent	3314 bli K
støttemedlem	80 bli K	750 bliv K	3314 bli K
stāstīja	2985 K
stăpâni	3685 fără K
stěžuje	610 K
subscripció	467 K
subskrybentów	3325 tylko dla K	3325 dostępna dla K	3325 dostępne dla K	3397 tylko dla K
subskrypcją	3383 z K	3405 z K
subskrypcję	3325 kup K	3325 masz już K	3380 dziękujemy za K	3383 wykup K	3461 kup K
suosikkilähteeksesi	1773 K
suosikkilähteeksi	1773 K
sursă	3658 link activ către K
suscripción	1417 ya tengo una K	1568 cambia tu K	1572 K
suscríbase	80 K	1568 K
suscríbete	80 K	1417 K para	1417 K por	1417 K en	1424 K al boletín	1568 K
susțin	3650 care ne K lunar	3718 ne K lunar
susține	3717 K-ne	3717 K presa	3720 K că
susținerea	3717 K ta
susțineți	3717 K-ne
svarīgākie	2954 nedēļas K
svarīgākās	2954 nedēļas K
svěřte	514 K se nám
szabályzatot	2259 moderálási K
szabályzatunk	2259 moderálási K
szerencsejáték	2252 túlzásba vitt K ártalmas	2252 K ártalmas, függőséget	2252 K függőséget okozhat! #+
szerkesztője	2276 K	2346 K
szerkesztőségünk	39 K	2362 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2362 K
szerzője	2276 külső K
szociológus	2274 K
szólított	2364 K fel
szükség	2237 önre is K van	2237 önökre is K van	2237 rád is K van
szükségünk	2237 rád is K van	2237 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4241 tills du K upp	4319 K
sähköpostiin	1745 suoraan K
sähköpostiisi	79 K	1746 K
sähköpostillasi	1807 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1746 K
sélection	1949 K d'articles
sélections	1880 ajouter l'article à vos K
síganos	1437 K en
síguenos	1437 K en	1568 K
sócio	80 seja K
sõltumatut	1637 toeta K
sõnul	1640 K
sök	4258 K nu
sökresultat	4224 K på google
sökt	98 vi har K	98 har K
söyledi	4509 K
söylediler	4509 K
söylüyor	4509 K
søg	693 K nu
søgeresultater	663 K på google
søgning	663 google-K
søk	3257 K nå
søkene	3223 google-K dine
søkeresultatene	3223 K dine på google
súhlasu	4029 bez K
súhlasíte	43 K?	4009 odoslaním K
súmate	51 K	1568 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2322 K miatt
sütibeállítások	2322 K miatt	2322 K
sütik	2277 K
sütiket	2277 K
săptămână	17 o dată pe K	3719 pe K
sīkdatnēm	2936 K	2954 K
sống	4695 nuôi K tờ báo	4695 bạn đọc nuôi K
""", 't': """
találatok	2270 google-K
tanácsolja	2364 K
tanácsolják	2364 K
tanácsolta	2364 K
tanácsolták	2364 K
tanította	2364 K
taşiyin	4432 K
teigė	2918 K
tekemään	1862 K sitä
tekijänoikeus	1768 K suojaa
tekoäly	1783 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1783 K
tekoälyn	1783 K avulla	1783 K tekemä
tekoälyä	1783 käyttää K
telefonā	2942 savā K
tesszük	22 nem K közzé
textům	542 ke všem K
teşekkürler	4506 okuduğunuz için K
thiết	4704 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4698 dành cho K bao	4698 đã là K bao	4758 K bao
thuộc	4679 bản quyền K
thành	4661 dành cho K viên	4693 bạn đã đăng ký K công	4754 trở K thành viên
tháng	4698 đọc miễn phí trong K	4756 mỗi K	4756 hàng K	4756 K đầu
thích	4681 nguồn tin ưa K	4681 nguồn yêu K
thông	14 K báo	4667 bật K báo	4667 nhận K báo	4683 bạn có K tin	4683 bạn đọc cung cấp K tin	4704 khi phát hành lại K tin	4754 hãy gửi K tin	4754 đăng ký nhận K báo	4754 hãy bật K báo
tilføjede	753 K
tillgång	4316 få fri K
tillåtet	4255 inte K att återge
tiếng	4691 K việt có dấu
tiếp	4660 để K tục đọc	4660 để đọc K	4660 đăng nhập để K tục	4695 K sức cho báo chí	4698 để K tục đọc	4754 đăng ký để đọc K	4754 hãy K sức	4754 đăng nhập để K tục
tjänst	4176 en liten K att be
tjänsten	4258 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2240 a K
toàn	20 K bộ bài	4660 để đọc K bộ	4660 đọc K bộ bài	4698 để đọc K bộ bài	4754 đăng ký để đọc K bộ
tražila	3978 K je
tražili	3978 K su
tražio	3978 K je
tretích	3998 cookies K strán
treści	9 tej K	3383 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4667 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4691 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2346 K
tudósítója	2276 K	2346 K
turpinātu	2921 lai K lasīt
tuần	17 mỗi K	4693 bản tin hằng K của	4693 bản tin hàng K của	4756 mỗi K
tvrdí	610 K
työmme	1862 K
työtämme	1738 tue K	1861 tue K	1862 K
tájékoztató	2254 adatvédelmi K
támogass	2361 K minket
támogasson	2361 K minket
támogathat	2283 K minket
támogatása	2283 K nélkül	2283 olvasók K nélkül	2361 az ön K
támogatásod	2361 a te K
támogatásából	2237 olvasóink K	2283 olvasóink K
támogatására	2237 olvasóink K
támogatásával	2286 partnerünk K	2359 K készült
támogatónk	2283 legyen ön is K	2283 legyél te is K
täglich	773 K per mail
tähtsamad	1609 nädala K
tärkeimmät	1807 K jutut
tästä	1794 lisää K
täällä	1735 kun kerran olet K
täältä	1794 lisää K
téléchargez	1866 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2361 K le
történész	2274 K
týden	17 každý K
týdně	609 K
týždenne	17 raz K
tłumaczy	3464 K
tłumaczył	3464 K
tłumaczyła	3464 K
třetích	517 cookies K stran
""", 'u': """
uafhængigt	751 K medie
ubegrænset	621 K adgang
udostępnij	25 K
ukarał	3464 K
ulaş	38 bize K
ulaşin	38 bize K	4413 bize K	4432 K
ulaşmak	4413 yazara K
unabhängig	904 K von unserer redaktion	904 von unserer redaktion K	917 damit wir K bleiben	969 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2522 insegna all'K
unterstütze	759 K unsere arbeit	759 K uns mit	968 K uns	968 K unsere	968 K mich	968 K meine
unterstützen	759 K sie unsere arbeit	759 K sie uns mit	759 mit einer spende K	759 können sie uns K	968 K sie uns	968 K sie unsere	968 sie können das K	968 freiwillig K	968 K sie mich	968 K sie meine	968 K uns
unterstützt	796 ihr browser K	968 K uns
unterstützung	755 ihre K	755 mit ihrer K	866 ihrer K	866 deiner K	912 mit K von ki	968 mit deiner K	968 deine K	968 eure K
upišite	77 K svoj e-mail
upozorněni	573 chcete být K
upozornění	485 zapněte si K	527 K	573 chcete dostávat K	573 chcete zasílat K	573 chceš dostávat K	573 chcete posílat K	573 chcete odebírat K
upphovsrätt	4220 skyddat enligt lagen om K
upphovsrättslagen	4220 skyddat enligt K
uprednostňované	4030 K zdroje
uprednostňovaný	4030 K zdroj
uprednostňovaných	4030 K zdrojov
upřednostňované	550 K zdroje
upřednostňovaný	550 K zdroj
upřednostňovaných	550 K zdrojů
upřesnění	98 K:
uredništva	4089 brez dovoljenja K	4089 brez soglasja K
uredništvo	4103 v naše K	4172 naše K
uredništvu	39 našemu K	4096 pišite K
urmărește	3622 K-ne pe	3622 K-ne și pe	3623 K știrile	3717 K-ne
urmăriți	3622 K-ne pe	3717 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3347 K cookies	3347 K plików cookie
utilização	3494 K de cookies
utilizează	3625 K cookie
utilizăm	3625 K cookie
utánközlés	2265 K	2288 K
utánközlése	2288 K
utánközölhető	45 K
uutislähteeksesi	1773 ensisijaiseksi K
uutislähteeksi	1773 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3464 K
uznała	3464 K
uzsvēra	2985 K
użyciu	3391 przy K ai
użytkowników	3378 opiniami K
używamy	3349 K plików cookie
užsisakykite	2852 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3995 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	971 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	850 suchen K
versão	2 K em áudio
vervielfältigung	822 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	806 deine e-mail-adresse wird nicht K	806 ihre e-mail-adresse wird nicht K
veröffentlichung	880 seit der K geändert	880 seit K geändert
već	3893 kad ste K tu	3977 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2257 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1786 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4685 là biên tập K của	4698 dành cho hội K
viết	4754 hãy K thư	4755 bài K này	4757 ông K	4757 bà K
você	18 sem K	3610 sem K
vollständigen	765 K artikel lesen
volontär	836 ist K
volontärin	836 ist K
voltál	42 ott K	2257 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4106 K
vyhradené	3989 všetky práva K	3989 autorské práva sú K
vykřikl	610 K
vykřikla	610 K
vypočuť	4005 si môžete K
vysvetľuje	4078 K
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
válaszolta	2364 K
válaszolták	2364 K
változatában	98 korábbi K	98 eredeti K
vás	535 bez K by	608 bez K by	4016 bez K by	4076 bez K by
väitis	1640 K
väitti	1864 K
väittää	1864 K
välise	1590 K sisu
våre	3314 meld deg på K
vårt	3186 meld deg på K	3314 meld deg på K
vær	51 K med
védekezett	2364 K
véli	2364 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4076 K vám
vēlamo	2932 K avotu
vēstkopai	2943 K
vēstulei	2943 ziņu K
vědět	38 dejte nám K	67 dejte nám K	514 dejte nám K	607 dejte nám K
všetkým	4023 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	4002 náš K
webinář	520 náš K
według	3464 K
weißt	835 K du mehr
wezwał	3464 K
wiadomościach	3400 google K
widziałaś	3353 K coś
widziałeś	3353 K coś
wołali	3464 K
wołał	3464 K
wołała	3464 K
wpłata	3389 każda K	3461 twoja K
wpłatom	3462 dzięki K
wpłać	3461 K
wspierającym	3461 zostań K
współpracy	3386 we K z partnerem
wyjaśnia	3464 K
wypisać	3329 K się w każdej chwili
wyrażam	3330 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3369 K nam	3369 K je do nas
wzywał	3464 K
wzywała	3464 K
wöchentlichen	777 K newsletter
właściciela	3462 nie mamy K
""", 'y': """
yazdiğimiz	4442 daha önce K haber
yazmişti	4509 diye K
yhteistyössä	1795 K mainostajan
yönetmenidir	4415 genel yayin K
""", 'z': """
zaakceptować	3371 K pliki cookie
zaapelował	3464 K
zaapelowała	3464 K
zachęcali	3464 K
zachęcano	3464 K
zachęcał	3464 K
zachęcała	3464 K
zadaním	4009 K e-mailu
zadržana	3888 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	528 K e-mailu
zagłosuj	3394 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3915 K vama	3976 K vama
zakázané	3989 šírenie je K
založte	607 K si účet
zamknutý	3982 článok je K
zamčený	475 článek je K
zapisując	3380 K się
zapowiedział	3464 K
zapowiedziała	3464 K
zapytał	3464 K
zapytała	3464 K
zastrzeżone	3364 wszelkie prawa K	3364 wszystkie prawa K
zawołał	3464 K
zawołała	3464 K
zašlete	514 K nám
zašlite	3995 K nám
zaželen	4129 K vir
zaželene	4129 K vire
zaželeni	4129 K vir
zbiórka	3465 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3353 masz K lub
zdjęcie	40 K lub film	3353 masz ciekawe K	3353 masz K lub film	3353 wyślij K lub
zespołu	3374 do naszego K
zewnętrzna	3371 treść K
zewnętrzne	9 treści K	3349 treści K	3371 treści K
zewnętrznej	9 treści K	3371 treści K
zewnętrznych	9 treści K
zgłoś	3369 K go nam	3461 K nam
ziņas	2954 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3401 daj nam K	3461 daj nam K
zněl	610 K
zněla	610 K
znělo	610 K
zobrazení	517 K tohoto obsahu	517 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3461 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	513 google K
zprávách	513 google K
zpívali	610 K
zugänglich	867 frei K
zunächst	822 dieser artikel erschien K
zurück	896 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4031 K
získávejte	551 K
zł	3383 za # K	3383 od # K	3463 od # K
złotówka	3389 każda K	3462 każda K
""", 'á': """
állt	2364 ez K
állítja	2364 K
átvehető	45 K
""", 'ä': """
ägare	4240 inga rika K
ähnliches	835 K erlebt
ändå	4176 nu när du K är här
äpp	1595 K
äppi	1595 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3219 beskyttet av K
året	752 om K
återges	4220 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4419 bizimle K
çalişmalarimiz	4507 K
çağrisinda	4509 K bulundu
çerezler	4400 K kullan
çerezlere	4417 K
çerezleri	4400 K kullan	4417 K	4443 K kabul
çözün	4432 K
""", 'é': """
échanos	1568 K una mano	1568 K un cable
écris	38 K-nous	67 K-nous
écrit	1923 K pour	2036 a K
écrivain	1923 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2033 K-nous
éditorialiste	1992 est K
électronique	1889 dans votre boîte aux lettres K
énekelték	2364 K
équipe	2034 notre K
értesítéseket	14 K	2282 K	2329 szeretne K
értesítést	2329 szeretne K	2329 szeretnél K	2329 kér K	2329 kérsz K	2329 kérek K
értesüljön	2282 K elsőként
értesülni	2329 szeretne K a	2329 szeretnél K a	2329 szeretne azonnal K
étoile	60 champs avec une K
évente	2363 K
""", 'í': """
ígérte	2364 K
ígérték	2364 K
írta	2364 K
író	2274 K
""", 'î': """
îmbia	3720 K
îndemna	3720 K
îndemnat	3720 a K
îndemnau	3720 K
întrebat	3720 a K
întrebau	3720 K
""", 'õ': """
õpetas	1640 K
""", 'ö': """
öffnen	779 app K
önemli	4443 günün en K
önerdi	4509 K
önskad	4224 K källa
önökkel	2237 csak K
""", 'ø': """
økonom	658 er K
""", 'ú': """
újraközlése	2288 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2362 független K	2362 a jó K
újságírásunk	2362 K
újságíró	2274 K	2346 K
újságíróink	2362 K
újságíróinkkal	2306 K
újságíróinknak	39 K
újságírója	2276 K	2346 K
újságíróként	2346 K
última	1437 siga la K hora	1437 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	823 K von	905 von der agentur K	905 deutschen presse-agentur K
übersicht	829 K	889 diese K wurde
ücretsiz	15 K haber	15 K makale	4430 K üye olun
ügyfelünk	2306 K
ühendust	38 võta meiega K	67 võta meiega K	1637 võta K
ünü	4505 #'K
ütles	1640 K
ütlesid	1640 K
üyeliği	4425 bülten K
üzente	2364 K
üzenték	2364 K
üçüncü	4417 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3926 K nas
čitalaca	43 pisma K	3915 uz podršku K	3933 K	3976 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3933 K	3976 naši K
čitatelia	4033 K	4076 naši K
čitatelja	43 pisma K	3915 uz podršku K	3933 K	3976 naših K	3976 uz podršku K
čitatelji	36 naši K	3933 K	3976 naši K
čitateljima	3933 K
čitateľom	18 vďaka K	4033 K
čitateľov	36 našich K	4016 vďaka podpore K	4033 K	4076 našich K	4076 vďaka podpore K
članak	20 cijeli K	3893 svidio vam se K	3911 cijeli K	3911 ceo K	3976 ovaj K
člancima	3922 svim K
članek	4093 vam je bil K všeč	4172 ta K
člankov	4121 do vseh K
členem	80 staňte se K	607 staňte se K
členom	4075 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	530 celý K	608 tento K	608 líbil se vám K
článkom	4011 všetkým K	4023 k všetkým K	4023 ku všetkým K
článku	20 celého K	584 do konce K
články	608 naše K
článků	530 limit K
článkům	530 všem K	542 ke všem K
článok	20 celý K	3991 páčil sa vám K	4011 celý K	4076 tento K
čtenáři	553 K	608 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	535 díky podpoře K	553 K	608 našich K	608 na podpoře K	608 díky podpoře K
čtenářům	18 díky K	36 našim K	553 K
čtení	0 doba K
čtěte	546 K nás
číst	608 K dál bez
čítajte	4027 K nás	4075 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4075 K, že nás čítate
""", 'đ': """
đây	4754 bấm vào K
đóng	4754 K góp của bạn	4754 hãy K góp
đăng	45 K lại	4693 cảm ơn bạn đã K ký	4693 bằng việc K ký, bạn	4754 K ký để đọc bài
đường	4683 K dây nóng của tòa soạn	4683 K dây nóng của báo	4754 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4698 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4077 K sumou
""", 'ř': """
řekl	610 K
řekla	610 K
říká	610 K
""", 'ś': """
śledztwa	3462 nasze K
śledztwo	3462 to K
śledź	3337 K nas na	3461 K nas
śpiewali	3464 K
świadkami	3353 byliście K	3353 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3353 byłeś K	3353 byłaś K	3353 jesteś K
""", 'ş': """
şikâyet	4509 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3896 K nam
šaukė	2918 K
šiandien	2877 aukokite K
šodien	2945 ziedo K
""", 'ź': """
źródło	3364 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3464 K
""", 'ž': """
žalio	3978 K se
želene	4129 K vire
želeni	4094 K vir
željene	3894 K izvore
željeni	3894 K izvor
žiadny	71 K spam
žurnalistai	2916 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2867 K
žurnalistika	608 naše K	608 nezávislá K	2916 K kainuoja	2916 gera K	4076 nezávislá K
žurnalistiku	608 nezávislou K	4076 nezávislú K
žurnalistiky	608 nezávislé K
žurnalistė	2867 K
žurnāliste	2935 K
žurnālisti	2983 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2983 neatkarīga K	2983 K maksā	2983 laba K
žurnālistiku	2945 atbalsti neatkarīgu K	2983 neatkarīgu K
žurnālists	2935 K
žádal	610 K
žádala	610 K
žádali	610 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	1029 χωρίς K
άρθρα	1098 τα K μας
άρθρο	1098 αυτό το K
""", 'έ': """
έγγραφη	1029 χωρίς K άδεια
έγραφαν	1100 K
έγραφε	1100 K
έγραψε	1100 K
έλεγαν	1100 K
έλεγε	1100 K
έρευνά	1007 K μας
έρευνές	1098 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	997 K σου πηγές	997 K σας πηγές	997 K πηγές
αγαπημένη	997 K πηγή
ακολουθήστε	981 K μας	1097 K μας
ακολουθείστε	981 K μας
ακόμη	1018 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1100 K
αναγνωστών	1032 K
αναγνώστες	18 χάρη στους K	1032 K	1098 οι K μας
αναδημοσίευση	45 K	991 απαγορεύεται η K	991 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	992 K χωρίς
ανεξάρτητη	1097 ενισχύστε την K
ανταποκρίτρια	1000 είναι K
ανταποκριτής	1000 είναι K
απάντησαν	1100 K
απάντησε	98 δεν K	1100 K ο	1100 K η
απάντησης	21 ακύρωση K
απαγορεύεται	992 K η αντιγραφή	992 K η αναπαραγωγή
αποδεχθείτε	1002 K τα cookies
αποδεχτείτε	1002 K τα cookies
απορρήτου	994 πολιτική K
από	1013 K # €	1096 # K τα #	1096 # K #
αρθρογράφος	1000 είναι K
αρχισυντάκτης	1000 είναι K
αρχισυντάκτρια	1000 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1059 χωρίς K
""", 'β': """
βιβλιοπωλείο	1005 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1097 K μας
βοηθούν	1098 μας K
βρείτε	981 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1097 K μέλος	1097 K κι εσείς
γνώσεις	1008 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	999 K μας	1097 K μας
γραπτή	1029 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1100 K
δήλωσε	1100 K ο	1100 K η	1100 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1098 οι K μας
δημοσιογράφος	1000 είναι K	1000 , K	1000 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1098 η K μας	1098 ανεξάρτητη K	1098 η ανεξάρτητη K
δημοσκόπησή	1007 K μας
δημοσκόπηση	1007 στη K
διαβάσετε	976 για να K ολόκληρο
διαβεβαίωσε	1100 K
διαμαρτυρήθηκε	1100 K
διαφήμιση	11 τη K	1016 μετά τη K
διαφημίσεις	70 χωρίς K	1098 χωρίς K
διαφημίσεων	1054 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	979 τη K email	979 η K email	1012 K email	1012 K e-mail
δικαιώματος	991 με επιφύλαξη παντός K
διοργανωτές	1100 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1098 η K μας
δωρεά	1018 κάντε μια K	1097 η K σας	1097 κάντε μια K	1101 K
δωρεάν	15 K άρθρα	1013 K άρθρα
δωρεές	1101 K
""", 'ε': """
είμαστε	1098 K μια μικρή
είπαν	1100 K
είπε	1100 K
εβδομάδα	17 κάθε K	1099 την K
εγγραφή	1012 με την K σας
εγγραφείτε	977 K για να	1013 K δωρεάν	1097 K δωρεάν	1097 K τώρα	1097 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	978 στα K σας
εκδήλωσή	1005 K μας
εκδοχή	98 αρχική K
εκφράζουν	1010 τα σχόλια K	1010 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	982 K τις ειδοποιήσεις	984 K τη javascript
ενημερωτικά	979 K δελτία
ενημερωτικό	78 το K δελτίο	979 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	999 K μας
ενισχύστε	1018 K	1097 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	1002 K περιεχόμενο
εξήγησε	1100 K
επανέλαβε	1100 K
επαναλάμβανε	1100 K
επιβεβαιώστε	1012 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	999 K μαζί μας	999 K με τον συντάκτη	999 K με τη συντάκτριά	999 K με τη συντάκτρια	999 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1100 K
επιστολή	43 την K σας
ερωτηματολόγιο	1009 το K
εσάς	1018 χάρη σε K	1098 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	1013 με # K
ευχαριστούμε	1012 K για την εγγραφή	1097 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1100 K
ζήτησε	1100 K ο	1100 K η	1100 K στο	1100 K από
ζητούσαν	1100 K
ζητούσε	1100 K
""", 'η': """
ηλεκτρονικό	1005 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1059 χωρίς K
ισχυρίζεται	1100 K
ισχυρίστηκε	1100 K
""", 'κ': """
κάλεσε	1100 K ο	1100 K η
κάνε	62 K μου tag
κάνοντας	1012 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1100 K
καλούσε	1100 K
κανάλι	1098 το K μας
κατάστημά	1005 στο K μας
κατήγγειλε	1100 K
καταγγέλλει	1100 K
καταγγελία	999 κάντε μας την K
κατεβάστε	982 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1082 η δημοσίευση K από
κουίζ	1007 το K	1007 στο K	1007 το K μας
κυκλοφορεί	1005 K το νέο τεύχος
κυριότερες	1012 τις K ειδήσεις
""", 'λ': """
λάβετε	1030 K
λέει	1100 K
λαμβάνεις	1027 θέλεις να K
λαμβάνετε	1027 θέλετε να K	1030 K
""", 'μ': """
μήνα	1099 τον K	1099 το K	1099 ανά K	1099 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	1013 K # €
μεγαλομετόχους	1059 χωρίς K
μετόχους	1059 χωρίς K
μοιράστηκε	1082 μια δημοσίευση που K	1082 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	1020 με τεχνητή K	1020 από τεχνητή K
νοημοσύνης	1020 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	976 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	1013 K το άρθρο
ομάδα	1005 στην K μας	1097 ελάτε στην K	1098 η K μας
""", 'π': """
παράκληση	996 έχουμε μια μικρή K	996 μια μικρή K
παραδέχεται	1100 K
παραδέχθηκε	1100 K
παραδέχτηκε	1100 K
παρακάλεσε	1100 K
παρακαλούσαν	1100 K
παρακαλούσε	1100 K
πατώντας	1012 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	1002 εξωτερικού K
περιεχόμενο	9 αυτό το K	1002 αυτό το K	1002 το K αυτό	1002 εξωτερικό K
πολιτική	994 K cookies
πρέπει	1002 δείτε το βίντεο K
προέτρεπαν	1100 K
προέτρεπε	1100 K
προέτρεψε	1100 K
προειδοποίησε	1100 K
προειδοποιεί	1100 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1097 ενισχύστε την K
προσωπικών	994 K δεδομένων
προτεινόμενη	997 K πηγή
προτιμώμενες	997 K πηγές	1074 K πηγές
προτιμώμενη	997 K πηγή	1074 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	1025 K σε όλα
πρόσθεσαν	1100 K
πρόσθεσε	1100 K ο	1100 K η
πρώτο	1013 τον K μήνα
πρώτος	1099 K μήνας
""", 'ρ': """
ρεπορτάζ	1098 το K μας	1098 αυτό το K
ρωτούσαν	1100 K
ρωτούσε	1100 K
ρώτησαν	1100 K
ρώτησε	1100 K ο	1100 K η
""", 'σ': """
σημαντικότερες	1012 τις K ειδήσεις
σημείωσε	1100 K ο	1100 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1097 K μας
στήριξή	1018 χωρίς τη K	1097 η K σας	1097 τη K σας	1098 χωρίς τη K
στήριξη	1018 χάρη στη K	1098 χάρη στη K
στείλε	38 K μας	67 K μας	999 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	999 K μας	1097 K μας
στηρίξτε	1018 K	1097 K μας	1097 K την	1097 K το	1097 K τη
συγκατάθεση	1002 K για cookies
συμβουλεύει	1100 K
συμβούλευε	1100 K
συμβούλευσε	1100 K
συμβούλεψε	1100 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	1005 K μας
συνέδριό	1005 K μας
συνέστησε	1100 K
συνδεθείτε	24 K	977 K για να
συνδρομή	1013 με K	1013 K από	1031 με K	1101 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	976 διαθέσιμο μόνο σε K	976 διαθέσιμο σε K	995 μόνο για K	995 μόνο σε K	1097 γραφτείτε K	1098 οι K μας	1101 K
συνδρομητής	50 ως K	80 γίνετε K	976 είστε ήδη K	1097 γίνετε K
συνεργασία	1016 σε K με χορηγό	1016 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	1016 συνδέσμους K
συνεχίζεται	1016 K παρακάτω
συνεχίσετε	976 για να K την ανάγνωση	976 να K την ανάγνωση
συνεχίσουμε	1098 να K
συνεχίστε	976 K την ανάγνωση
συνιστούσε	1100 K
συντάκτης	1000 είναι K
συντάκτρια	1000 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	1010 στα K
σύμφωνα	1100 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	1026 K δωρεάν άρθρο
τραγουδούσαν	1100 K
τόνιζε	1100 K
τόνισε	1100 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1100 K
υποσχέθηκε	1100 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	996 αφού K ως εδώ
φωνάζει	1100 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	996 πριν K
φώναζαν	1100 K
φώναζε	1100 K
φώναξαν	1100 K
φώναξε	1100 K
""", 'χ': """
χάνετε	1027 μη K
χρήσης	994 όροι K	1012 όρους K
χρειαζόμαστε	1097 K τη βοήθειά σας
χρησιμοποιεί	985 K cookies
χρησιμοποιούμε	984 K cookies
χρόνο	1099 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	1023 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	1007 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
автора	3756 мнение K	3756 точка зрения K	4536 думка K	4536 точка зору K
авторизованные	3789 только K
авторизованным	3789 K пользователям
авторизовані	4569 лише K
авторизуйтесь	24 K
авторкою	4555 зв'язатися з K
авторов	3756 мнение K	3756 мнения K	3756 точки зрения K
автором	4555 зв'язатися з K
автору	54 на каву K	3777 пишите K
авторів	4536 думки K	4536 думка K	4536 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4590 пишіть за K
адресу	3809 пишите по K
азартних	88 участь в K іграх	4526 участь в K іграх може	4526 участь у K іграх може
азартные	3746 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3746 участие в K играх может
азартні	4526 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3788 K	4568 K
анонимно	3777 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4552 K джерел
безкоштовна	4588 остання K стаття
безкоштовний	4564 наш K вебінар	4572 K акаунт	4588 останній K матеріал
безкоштовних	4572 ліміт K	4572 K статей
безкоштовні	15 K статті	4572 K статті
безлимитный	3731 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3807 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3792 K статьи
бесплатный	3783 наш K вебинар	3792 K аккаунт	3807 последний K материал
бесплатных	15 K статей	3792 лимит K	3792 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4655 K
благала	4655 K
благали	4655 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3798 K донатам	3872 K вам	3872 K вашей
блокировщик	3753 отключите K	3753 K рекламы
блокувальник	4533 K реклами
больше	3757 знаете K
бот	39 наш K
браузер	10 ваш K	3770 ваш K	4547 ваш K
браузър	10 вашият K
букмекерская	3746 K контора. #	3746 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4537 знаєте K
""", 'в': """
вайбері	4553 K
вайбър	16 K	240 K
ватсапе	3775 K
вашата	228 на K поща
ваших	3870 # из K #
введите	77 K адрес
вебинар	3783 наш K
вебінар	4564 наш K
взывал	3874 K
видео	9 это K	40 фото и K
виділіть	4551 K
визнав	4655 K
визнала	4655 K
визнає	4655 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4547 K cookie	4578 будь-яке K матеріалів	4578 K матеріалів сайту
використанні	4545 при K матеріалів
використовує	4534 K cookie
використовуємо	4533 K cookie
вимагав	4655 K
вимагала	4655 K
вимагали	4655 K
виправлення	98 K:
випуск	4566 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4655 K
вк	3775 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3775 K
влезте	24 K
вміст	9 цей K
внескам	4579 завдяки K	4653 завдяки K
внесок	4652 ваш K
войдите	24 K	3732 K, чтобы
вотсапе	3775 K
вотсапі	4553 K
впн	64 без K
всеки	263 K лев
встановіть	4521 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3758 K ее	3758 K текст
вызывать	3746 азартные игры могут K
выпуск	3786 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4655 K
відповідав	4655 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4526 дотримуйтеся правил (принципів) K	4526 дотримуйтесь правил (принципів) K	4526 принципів K гри	4526 правил K гри
відповідь	21 скасувати K
відповіла	4655 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3874 K
гласила	3874 K
гласит	3874 K
гласувайте	268 K
гледайте	273 K ни
говорил	3874 K
говорила	3874 K
говорили	3874 K
говорит	3874 K
год	3873 в K
годишно	319 K
голосуйте	3803 K	4584 K
гривень	4654 # K
грн	4654 # K
група	274 viber K
гукав	4655 K
гукали	4655 K
гукнув	4655 K
гукнула	4655 K
гіперпосилання	4545 K обов
""", 'д': """
дальше	3731 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4552 обрані K	4552 бажані K
джерелом	4552 основним K	4552 бажаним K
дзен	3775 K
дзене	3775 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3874 K
добавила	320 K	3874 K
добавьте	3744 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4655 K
додала	4655 K
додатку	84 у нашому K
додає	4655 K
дозволить	4652 ваша підтримка K
дозволяється	4578 матеріалів K лише
долучайтесь	51 K	4652 K до нас	4652 K до нашої	4652 K до нашого	4652 K до спільноти	4652 K до читачів
долучайтеся	51 K	4652 K до нас	4652 K до нашої	4652 K до нашого	4652 K до спільноти	4652 K до читачів
донат	3871 ваш K	4652 ваш K	4656 K
донатам	4579 завдяки K
донати	4656 K
донатом	4654 K
донаты	3875 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4652 ваша підтримка K
допомога	4652 нам потрібна ваша K
допомогою	4581 за K ші
допоможе	4653 K нам
допоможуть	4579 K нам працювати	4653 K нам
допоможіть	90 K, скільки можете
допускается	3797 материалов K только
допълнена	98 статията е K
доступ	3792 полный K	4572 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3722 вы K до конца	4511 ви K до кінця
дочитати	4517 щоб K
дочитать	3731 чтобы K	3792 K
дізнаватися	4599 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3736 K рассылку
ежемесячно	3873 K
ежемесячное	3871 оформите K
ежемесячный	3798 K донат
еженедельную	3736 K рассылку
електронна	228 вашата K поща
електронної	4571 адресу K пошти
електронну	4571 K адресу	4571 K пошту
епизод	250 K
епизода	250 K
есть	3757 вам K что
""", 'ж': """
жаловалась	3874 K
жаловался	3874 K
жалуются	3874 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3778 - K	3778 , K	3856 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3872 независимая K
журналистике	3872 независимой K
журналистики	3872 независимой K
журналистику	3872 независимую K
журналистка	243 е K	243 , K	3778 - K	3778 , K	3856 K
журналисты	3872 наши K
журналіст	4559 - K	4559 , K	4636 K
журналістам	39 нашим K
журналісти	4653 наші K
журналістика	4653 незалежна K
журналістику	4653 незалежну K	4653 якісну K
журналістка	4559 - K	4559 , K	4636 K
журналісту	39 нашому K
""", 'з': """
з	4651 # K #
завантажити	4521 K застосунок
завантажте	4521 K додаток
завдяки	4579 існує K	4653 K вам	4653 K вашій
зависимост	88 хазартът създава K
зависимость	3746 азартные игры вызывают K
задонатьте	3871 K	4652 K
задължителните	21 K полета
зазначив	4655 K
зазывал	3874 K
закликав	4655 K
закликала	4655 K
закликали	4655 K
закончились	3731 бесплатные статьи K
залишає	29 K за собою право
залишилося	4518 K #%	4518 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3759 K ошибку
замолчим	3872 мы не K
запазени	234 всички права K
запевняв	4655 K
запевняла	4655 K
запевняє	4655 K
записи	58 новые K на почту
запитав	4655 K
запитала	4655 K
запитань	4568 на кілька K
запишете	227 K се за нашия
зарегистрированные	3789 только K
зарегистрированным	3731 доступен только K
зарегистрированы	3731 уже K
зарегистрируйтесь	3732 K, чтобы	3792 бесплатно K	3792 K бесплатно	3871 K бесплатно	3871 K, чтобы читать
зареєстровані	4569 лише K	4569 тільки K
зареєструйтесь	4518 K, щоб	4572 безкоштовно K	4572 K безкоштовно	4652 K безкоштовно	4652 K, щоб читати
зареєструйтеся	4572 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4549 нашому K
застосунок	4521 завантажте K	4549 наш K	4549 мобільний K	4652 завантажте K і	4652 завантажте K та
захищено	4545 усі права K
захищені	4545 усі права K	4545 всі права K
защищенной	3777 K формой
защищены	3768 все права K
защищённой	3777 K формой
заяви	320 K
заявив	4655 K
заявил	320 K	3874 K
заявила	320 K	3874 K	4655 K
заявили	3874 K	4655 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3722 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4551 якщо ви K
знанията	251 K си
зобов	4655 K'язав
зовнішнього	4561 K вмісту	4561 K контенту
зовнішній	4561 K вміст	4561 K контент
зробіть	4515 K внесок	4652 K внесок у	4652 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3870 # K #
избранное	3774 K
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
иностранного	3768 выполняющим функции K агента
иностранным	3872 K агентом
инстаграм	240 K
искусственного	3800 с помощью K интеллекта
искусственным	3800 K интеллектом
использование	3770 K cookie	3780 K cookie	3797 любое K материалов	3797 K материалов сайта
использовании	3768 при K материалов	3797 полном или частичном K	3797 частичном K материалов
используем	3753 K cookie
использует	3754 K cookie
исправление	98 K:
источники	3774 избранные K	3774 любимые K
источников	3774 избранных K	3811 избранных K
источником	3774 основным K
исчерпали	3731 K лимит
""", 'к': """
каждое	17 K утро
каждый	3873 K месяц
каже	4655 K
каза	320 K
казав	4655 K
казал	320 K
казала	320 K	4655 K
казали	4655 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3872 наш K	4653 наш K
канала	3872 нашего K
каналу	4653 нашого K
колумнист	3778 - K	3778 , K	3856 K
колумніст	4559 - K	4636 K
колумністка	4559 - K	4636 K
команде	3783 к нашей K
команди	4564 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4546 у K	4546 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3758 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3769 в K
комментировать	6 K
контент	9 этот K	9 цей K	3780 внешний K
контента	9 этого K	3780 внешнего K
контенту	9 цього K
конференцию	3783 нашу K
конференция	248 нашата K
конференцію	4564 нашу K
конфиденциальности	3752 настройкам K	3752 настройками K	3753 политикой K	3770 политика K
конфіденційності	4532 налаштуваннями K	4533 політикою K	4547 політика K
копирование	3797 K материалов сайта
кореспондент	243 е K	243 , K	4559 - K	4559 , K	4636 K
кореспондентка	4559 - K	4559 , K	4636 K
короткий	3788 K опрос
корреспондент	3778 - K	3778 , K	3856 K
корреспондентам	39 нашим K
корреспондентка	3856 K
корреспонденту	39 нашему K
крикнув	4655 K
крикнул	3874 K
крикнула	3874 K	4655 K
кричав	4655 K
кричал	3874 K
кричала	3874 K	4655 K
кричали	3874 K	4655 K
кричит	3874 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3783 нашу K
лекцію	4564 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3783 нашего K
магазине	3783 в нашем K	3783 в нашем интернет-K
магазину	4564 нашого K
магазині	4564 у нашому K	4564 в нашому K	4564 нашому інтернет-K
материал	3758 обсудить K	3780 внешний K	3813 K создан	3872 этот K
материалам	3805 ко всем K
материалы	3872 наши K
матеріал	4653 цей K
матеріали	4653 наші K
матеріалу	98 першій версії K
матеріалів	4578 копіювання K сайту	4578 K посилання обов'язкове	4586 до всіх K	4586 до усіх K
мероприятие	3783 наше K
месенджері	4553 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3775 K
месте	42 вы были на K
месяц	3873 в K
мобільний	4549 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4654 на K	4654 перший K
""", 'н': """
навчання	48 K ші
нагадав	4655 K
нагадала	4655 K
наголосив	4655 K
наголосила	4655 K
надпис	320 такъв K
надпись	3874 такая K
надсилайте	4555 K нам	4555 K її	4555 K їх нам	4558 K фото	4558 K відео	4558 K свої	4652 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4552 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4555 K нам	4555 K їх нам	4558 K фото	4652 K нам
нажимая	3791 K кнопку	3791 K на кнопку	3791 K "
нажмите	3758 K ctrl
налаштування	4532 K cookie	4532 K cookies	4532 K файлів cookie	4532 через ваші K
налаштуваннями	4532 K cookie	4532 K cookies	4532 K файлів cookie
налаштуваннях	4532 K cookie
намерете	273 K ни
напис	4655 такий K
написа	320 K
написав	4655 K
написал	3874 K
написала	3874 K	4655 K
написано	3874 было K	4655 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3777 K нашему	3777 K нашей	3777 K автору	3777 K нам	3871 K нам
напишіть	38 K нам	67 K нам	4555 K нашому	4555 K нашій	4555 K автору	4555 K авторці	4555 K нам	4652 K нам
напомнил	3874 K
напомнила	3874 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3752 из-за ваших K
настройками	3752 K cookie	3752 K cookies	3752 K файлов cookie
настройках	3752 K cookie
настройки	3752 K cookie	3752 K cookies	3752 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4571 K кнопку	4571 K на
нашем	3758 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3722 K просьба
неделю	17 раз в K	17 каждую K	3873 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3726 поддержите K	3871 поддержите K
независимые	3872 K медиа
незалежні	4653 K медіа
нейросети	3800 с помощью K
несколько	3788 на K вопросов
никакого	71 K спама
новинами	4524 стежте за K
новини	240 google K	4553 google K
новину	4537 маєте K
новость	3757 есть K
нуждаем	317 K се от вашата
нужна	3798 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3874 K
обещала	3874 K
обещали	3874 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3778 - K	3778 , K	3856 K
обозревательница	3856 K
обраних	4552 K джерел
обучения	48 K ии
объявил	3874 K
объявила	3874 K
объяснил	3874 K
объяснила	3874 K
объясняет	3874 K
объяснял	3874 K
объясняла	3874 K
обязал	3874 K
обязательна	3768 гиперссылка K	3797 материалов ссылка K	3797 ссылка на источник K
обязательные	21 K поля	3758 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4655 K
обіцяла	4655 K
обіцяли	4655 K
огледален	64 K сайт
оглядач	4559 - K	4559 , K	4636 K
оглядачка	4559 - K	4559 , K	4636 K
оголосив	4655 K
ограничений	3731 читайте без K
одноклассниках	3775 K
одному	4571 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3758 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4568 наше K	4568 коротке K
опитуванні	35 нашому K	4568 K читачів	4568 нашому K	4568 в K
оповещения	3822 хотите получать K
оприлюднюватиметься	22 не K	4539 ваша e-mail адреса не K
опрос	35 наш K	3788 наш K
опросе	35 нашем K	3788 нашем K	3788 в K
опубликован	22 не будет K	3758 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3874 зовут K
організатори	4655 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3791 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3732 K #%	3732 K # %
отбележете	62 K ме
ответил	98 не K на	3874 K
ответила	98 не K на	3874 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3874 K
отвечала	3874 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3873 K в любой момент
отметил	3874 K
отметила	3874 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3736 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3777 K их нам	3871 K нам
отримувати	4589 хочете K
отримуйте	4593 K
очакваме	241 K вашите
очевидцем	3757 стали K	3757 вы стали K	4537 стали K
ошибку	3759 нашли K
оштрафовал	3874 K
оштрафовала	3874 K
оштрафував	4655 K
""", 'п': """
партнером	3795 совместно с K	4576 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3795 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4576 K посилання
партнеры	3753 мы и наши K
партньорски	260 K линкове
партнёром	3795 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3795 K ссылки
партнёрским	74 K ссылкам
патроном	3871 станьте K
пееха	320 K
пели	3874 K
первинній	98 K версії
первоначальной	98 K версии
первый	3873 K месяц	3873 рубль в K
переведите	3871 K нам
перевірте	4568 K себе	4571 K пошту
передплатник	50 як K	4517 уже K	4517 вже K
передплатникам	4517 доступний лише K	4517 доступна лише K	4517 доступно лише K
передплатники	50 K можуть	4587 лише K	4587 тільки K
передплатників	4517 тільки для K
передплатою	4517 доступна за K	4517 доступний за K	4572 за K	4594 з K
передплату	80 оформіть K	4572 K за	4652 оформіть K
передплатіть	80 K
передрук	45 K	4550 K
передруковувати	45 K
передруку	4550 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3773 K
перепечатке	3773 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4548 K даних
персональных	3771 K данных
писав	4655 K
писал	3874 K
писала	3874 K	4655 K
писати	4653 нам K
писменото	262 без K съгласие
письме	3791 в одном K
письменного	3812 без K согласия
письмової	4592 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3777 K нам	3809 K на	3871 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4555 K нам	4590 K на
платной	3731 в K версии
побачили	4600 K помилку
повний	20 K текст	4572 K текст
повтаря	320 K
повтаряше	320 K
повторював	4655 K
повторює	4655 K
повторяет	3874 K
повторял	3874 K
повторяла	3874 K
повідомив	4655 K
повідомила	4655 K
повідомили	4655 K
повідомлення	4599 хочете отримувати K	4599 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4555 K нам	4555 K нас	4652 K нам
подайте	242 K сигнал
поддержать	3871 K нас	3871 K редакцию	3871 K нашу
поддерживайте	3871 K нас	3871 K нашу
поддержите	3726 K нашу	3726 K нас	3798 K	3871 K нас	3871 K нашу	3871 K редакцию	3871 K проект	3871 K автора	3871 K наш
поддержка	3727 ваша K	3871 ваша K поможет	3871 ваша K помогает	3871 ваша K позволит
поддержке	3795 при K партнёра	3795 при K партнера	3798 благодаря вашей K	3872 вашей K
поддержки	3872 без вашей K	3872 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3757 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3786 K	3872 наш K	4566 K	4653 наш K
подкаста	250 K	3786 K	3872 нашего K
подкасте	34 нашем K	3786 K
подкасти	34 наші K	250 K	4566 K
подкастов	3786 K
подкасту	4566 K
подкастът	250 K
подкасты	3786 K
подкасті	34 нашому K	4566 K
подкастів	4566 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3731 уже K
подписка	3731 уже есть K	3875 K
подписке	3731 доступен только по K	3731 доступна по K	3731 доступен по K	3792 по K
подписки	3875 K
подпиской	3817 с K
подписку	80 оформите K	80 оформить K	3731 оформить K	3731 оформите K	3791 спасибо за K	3792 K за	3871 оформите K	3871 оформить K
подписчик	50 как K	3731 уже K	3731 вы уже K
подписчикам	3731 доступна только K	3731 доступно только K	3731 доступен только K	3806 только K
подписчики	50 K могут	3806 только K	3875 K
подписчиков	3731 только для K
подписчиком	3871 станьте K
подписывайтесь	3736 K на рассылку	3744 K на нас	3744 K на наш	3744 K на канал	3744 K на telegram	3871 K на
подписываясь	3791 K
подпишитесь	80 K	3726 K на регулярное	3736 K на рассылку	3744 K на наш	3744 K на канал	3871 K на
подчеркнул	3874 K
подчеркнула	3874 K
подчерта	320 K
поділитися	4537 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4564 нашу K
пожертвование	3726 оформите K	3727 сделайте K	3798 регулярное K	3798 ежемесячное K	3871 ваше K	3871 сделайте K	3871 оформите K	3875 K
пожертвования	3872 на K	3875 K
пожертвованиям	3798 благодаря K	3872 благодаря K
пожертвуйте	3871 K
позволяет	3871 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3731 чтобы прочитать K
полный	20 K текст	3792 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3816 K
получать	3808 хотите K	3822 хотите K новости	3822 хотите K push
помилку	4600 знайшли K
помогите	90 K, сколько можете	3871 K нам
помогнете	317 K ни
помогут	3872 K нам
поможет	3872 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3871 нам нужна ваша K
помощью	3800 с K ии
помітили	4551 якщо ви K	4600 K помилку
помічник	63 наш K
понравилась	3872 K статья
понравился	3872 K материал	3872 K текст
пообещал	3874 K
пообещала	3874 K
пообіцяв	4655 K
пообіцяла	4655 K
попереджає	4655 K
попередив	4655 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4655 K
попросил	3874 K
попросила	3874 K	4655 K
попросили	3874 K	4655 K
попросило	3874 K
порадив	4655 K
порадила	4655 K
посилання	4578 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3874 K
посоветовала	3874 K
постановив	4655 K
постановил	3874 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3874 K
потребовала	3874 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3791 вашей K
почтовом	3791 вашем K ящике
почту	79 на K	3737 на вашу K	3737 вам на K	3791 вашу K
пошту	79 на K	79 на вашу K	4520 на вашу K
пошті	4571 вашій K
пощенска	228 вашата K кутия
пояснив	4655 K
пояснил	3874 K
пояснила	3874 K	4655 K
пояснював	4655 K
пояснювала	4655 K
пояснює	4655 K
поясняет	3874 K
правото	29 си запазва K
працювати	4579 допоможе нам K	4653 K далі
працюємо	4653 ми K
предишна	98 K версия на
предпочитаемые	3774 K источники
предпочитаемых	3774 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3774 K источники	3811 K источники
предпочтительный	3774 K источник
предпочтительных	3811 K источников
предупреди	320 K
предупредил	3874 K
предупреждава	320 K
предупреждает	3874 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3874 K
призвала	3874 K
призвали	3874 K
призна	320 K
признава	320 K
признавал	3874 K
признает	3874 K
признал	3874 K
признала	3874 K
признали	3872 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3874 K
призывала	3874 K
призывали	3874 K
приложение	84 в нашето K	318 нашето K	3738 скачать K	3739 скачайте K	3739 установите K	3772 наше K	3772 мобильное K	3871 скачайте наше K	3871 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3738 открыть в K	3772 нашем K
приложения	3772 нашего K	3872 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3774 K источником
присоединяйтесь	51 K	3871 K к нам	3871 K к нашему	3871 K к нашей	3871 K к нашим	3871 K к сообществу	3871 K к читателям	3871 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3777 K нам	3777 K фото	3777 K видео	3777 K новости	3777 K свои	3777 K их нам	3871 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3777 K нам	3777 K фото	3777 K их нам	3871 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4652 K до нас	4652 K до нашої	4652 K до нашого	4652 K до спільноти	4652 K до читачів
приєднуйтеся	51 K	4652 K до нас	4652 K до нашої	4652 K до нашого	4652 K до спільноти	4652 K до читачів
проверьте	3788 K себя	3791 K почту
проголосуйте	3803 K	4584 K
продовження	4576 реклама. K
продовжити	4517 щоб K читання	4579 допоможуть нам K
продовжувати	4653 K роботу
продолжаем	3872 мы K работать
продолжать	3798 помогут нам K	3872 K работу
продолжение	3795 реклама. K
продолжить	3731 чтобы K чтение	3798 помогут нам K	3798 поможет нам K	3872 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3768 настоящий материал (информация) K	3813 материал K
произведён	3813 материал K
пройдите	3788 K тест
пройдіть	4568 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3808 не K
пропустити	4589 не хочете K
пропустить	3808 не хотите K
пропустіть	4589 не K
просив	4655 K
просил	3874 K
просила	3874 K	4655 K
просили	3874 K	4655 K
просьба	3722 у нас к вам K	3722 у нас есть K
просять	4655 K
проучване	251 нашето K
прохання	4511 маємо до вас K	4511 невелике K
прочетете	225 за да K цялата
прочитать	3731 осталось K	3731 чтобы K статью
пріоритетне	4552 K джерело
пріоритетним	4552 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4519 K на розсилку
підписка	4656 K
підписку	4517 оформіть K	4571 дякуємо за K	4652 оформіть K
підписники	4587 лише K	4656 K
підписників	4517 тільки для K
підписуйтесь	4523 K на нас	4523 K на наш	4523 K на канал	4523 K на telegram	4652 K на
підписуйтеся	4523 K на наш	4523 K на канал
підписуючись	4571 K
підпишіться	4519 K на розсилку	4523 K на наш	4652 K на
підтримайте	4514 K нашу	4514 K незалежну	4514 K нас	4579 K	4652 K нас	4652 K нашу	4652 K незалежну	4652 K редакцію	4652 K автора	4652 K роботу	4652 K наш
підтримати	4652 K нас	4652 K нашу
підтримка	4515 ваша K	4652 ваша K допоможе
підтримки	4576 за K партнера	4653 спільноти K	4653 вашої K
підтримуйте	4652 K нас	4652 K нашу
підтримці	4579 завдяки вашій K	4579 завдяки K читачів	4653 вашій K
піти	4511 перш ніж K
""", 'р': """
работа	318 нашата K	3872 наша K
работаем	3872 мы K
работать	3798 помогут нам K	3798 поможет нам K	3872 K дальше
работу	3872 нашу K
радив	4655 K
радила	4655 K
радили	4655 K
радить	4655 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3812 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3871 K нам
рассказал	3874 K
рассказала	3874 K
рассказать	3757 есть что K	3757 хотите K
рассказывать	3872 K правду
расследование	3872 наше K	3872 это K
расследования	3872 наши K
рассылка	3872 наша K	3875 K
рассылку	78 на K	78 нашу K	78 K	3736 нашу K	3736 K самых	3872 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3791 K
регулярний	4579 K внесок
редактор	243 е K	243 - K	243 , K	3778 - K	3778 , K	3856 K отдела	3856 K	4559 - K	4559 , K	4636 K
редакторка	4559 - K	4559 , K	4636 K
редакцией	39 нашей K	3777 связаться с K
редакции	98 поправка K	3756 мнение K	3756 позиция K	3756 мнением K	3812 без согласия K	3872 нашей K
редакцию	39 в нашу K	3777 напишите в K	3777 пишите в K
редакция	248 в нашата K	318 нашата K	3872 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4555 напишіть у K	4555 пишіть у K
редакція	4653 наша K
редакцією	39 нашою K	4555 зв'язатися з K
редакції	43 письма до K	98 від K:	4536 думка K	4536 позиція K	4536 позицією K	4555 пишіть до K	4592 без згоди K	4592 без дозволу K	4653 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4576 після K	4576 на правах K	4653 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3795 после K	3795 на правах K	3872 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3778 - K	3778 , K	3856 K	4559 - K	4559 , K	4636 K
репортери	39 на нашите K	318 нашите K
репортерка	4559 - K	4559 , K	4636 K
репортёр	3778 - K	3778 , K	3856 K
решил	3874 K
реєструючись	4571 K
робота	4653 наша K
роботу	4653 нашу K
розкажіть	38 K нам	67 K нам
розповів	4655 K
розповідати	4653 K правду
розповіла	4655 K
розповісти	4537 маєте що K	4537 є що K	4537 хочете K
розсилка	4653 наша K	4656 K
розсилку	78 на K	78 нашу K	78 K	4519 нашу K	4519 щоденну K	4653 нашу K
розслідування	4653 наші K	4653 це K
рублей	3873 # K
рік	4654 на K
""", 'с': """
свидетелем	3757 стали K	3757 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3777 K с нами
связаться	3777 K с автором
свідком	4537 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4655 K
сказал	3874 K
сказала	3874 K	4655 K
сказати	4537 маєте що K
скаржаться	4655 K
скаржився	4655 K
скаржилася	4655 K
скачайте	3738 K наше
скиньте	3871 K нам	3871 K донат
сколько	3871 скиньте K
скриньку	4571 вашу K
скриньці	4571 вашій K
следите	3744 K за нами
словам	3874 по K
словами	4655 за K
слушайте	273 K ни
слідкуйте	4523 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3874 K
советовала	3874 K
советовали	3874 K
советует	3874 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3780 внешнее K
содержит	98 K сцены
сообщение	3768 данное K (материал) создано	3813 K создано
сообщил	3874 K
сообщила	3874 K
сообщили	3874 K
сообщите	38 K нам	67 K нам	3777 K нам	3871 K нам
соучастником	3798 станьте K	3871 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3856 K
сповіщення	14 K	4521 увімкнути K	4521 увімкніть K	4599 хочете отримувати K	4599 хочете отримувати пуш-K	4599 бажаєте отримувати K	4599 хочеш отримувати K	4599 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4653 K текст	4653 K матеріал
сподобалась	4511 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3874 K
спросил	3874 K
спросила	3874 K
співали	4655 K
співучасником	4652 станьте K
спільнота	4653 наша K
спільноти	4515 стань частиною K	4579 частиною K	4653 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3871 K нашим	4652 K нашим
статей	4586 до всіх K	4586 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4653 ця K
статья	3872 эта K
статьям	3805 ко всем K
стверджує	4655 K
стежте	4523 K за нами
стигнали	238 щом сте K дотук
стороннего	3780 K сервиса
сторонним	3780 K сервисом
стороннього	4561 K сервісу
стороннім	4561 K сервісом
суммой	3873 любой K
сумму	3873 любую K
сутрин	17 всяка K
существуем	3872 мы K
существует	3798 K благодаря
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
телеграм	16 K	240 K	3744 наш K-канал	3744 в нашем K	3775 K	3775 K-канал	3775 K-канале	3809 пишите в K	3872 наш K	4523 наш K-канал	4553 K	4553 K-канал	4553 K-каналі
телеграме	16 K	3775 K
телеграмі	4553 K
телефон	98 K довіри
тест	3788 наш K	4568 наш K
тиждень	17 раз на K	4654 на K
требовал	3874 K
требовала	3874 K
требовали	3874 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3739 включите K	3739 включить K	3739 разрешить K	3822 хотите получать K	3822 хотите получать пуш-K	3822 хочешь получать K	3822 получать K о
уверяет	3874 K
уверял	3874 K
уверяла	3874 K
увійдіть	24 K	4518 K, щоб
уговаривал	3874 K
уговаривала	3874 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3822 хотите K о
уйдете	3722 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4552 K джерел
улюблені	4552 K джерела
умовляв	4655 K
умоляваше	320 K
умолял	3874 K
умоляла	3874 K
умоляли	3874 K
утверждает	3874 K
уточнение	98 K:
уточнення	98 K:
уточнив	4655 K
уточнил	3874 K
уточнила	3874 K	4655 K
учасником	4652 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3872 K нашу
цитировании	3773 при K
цитування	4550 у разі K
цитуванні	4550 при K
""", 'ч': """
частиною	4652 станьте K
частковому	4578 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3871 спасибо, что K
читай	4523 K нас
читайте	3744 K нас в	4523 K нас у	4523 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3788 опросе K	3798 благодаря поддержке K	3818 K	3872 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3722 дорогие K	3818 K	3872 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3818 K	3872 благодаря K
читати	4517 щоб K далі	4652 щоб K далі
читачам	18 завдяки K	4595 K
читачі	36 наші K	4595 K	4653 наші K
читачів	43 листи K	4595 K	4653 наших K
читаєте	4652 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4654 K
щомісячний	4579 K внесок
щомісячно	4654 K
щоранку	17 K
щотижневу	4519 K розсилку
""", 'э': """
электронной	3791 адрес K почты
электронную	3791 K почту
""", 'я': """
яжіться	38 зв'K з нами	4555 зв'K з нами
язкові	21 обов'K поля	4539 обов'K поля
якщо	4511 K ви вже тут
""", 'і': """
із	4651 # K #
інтелектом	4581 штучним K
інтелекту	4581 за допомогою штучного K
інформацію	4537 маєте цікаву K
історію	4537 маєте K
""", 'א': """
אדבלוק	2108 K
אומר	2145 K
אומרת	2145 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2047 עקבו K	2142 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2045 דואר K
אמר	2145 K
אמרה	2145 K
אמרו	2145 K
אתכם	2077 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2144 K
ביקש	2145 K
ביקשה	2145 K
במייל	2076 K שלכם
בסרטון	2066 לצפות K זה
בעוגיות	2052 שימוש K
בעיתונות	2077 לתמוך K
בעלי	2113 בלי K הון	2113 ללא K הון
בקובצי	2051 משתמש K
בשבוע	17 פעם K	2144 K
בתגובות	85 K
בתוכן	2088 לעשות שימוש K
""", 'ד': """
דווחו	2142 K לנו
דיוור	2076 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2048 הורידו את K	2143 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2145 K
הודיעה	2145 K
הוואטסאפ	2048 לקבוצת K
הווטסאפ	2048 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2145 K
הוסיפה	2145 K
הזהיר	2145 K
הזכויות	2059 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2089 הכתבות K
הטלגרם	2048 לערוץ K
הטקסט	2067 K
היום	2142 תרמו K
הירשמו	2142 K לקבלת
הכותב	2088 על דעת K
הכתבה	45 לפרסם את K	2041 להמשך קריאת K	2067 K	2143 K הזאת
המדור	2065 הוא עורך K	2065 היא עורכת K
המובעות	2088 הדעות K במאמר	2088 הדעות K בטור	2088 הדעות K בכתבה
המועדף	2062 למקור K	2062 כמקור K
המייל	2044 לתיבת K	2045 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2045 K היומי	2076 K השבועי של	2076 K שלנו	2143 K
הסביר	2145 K
הסיכום	2067 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2067 הנקודות K
העיתונות	2143 K העצמאית
הפרטיות	2052 מדיניות K
הפרסומות	2108 חוסם K
הפרסומים	2108 חוסם K
הפרסומת	11 K
הצביעו	2142 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2048 K לערוץ	2142 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2052 תנאי K
השמות	98 K שונו
התגובות	2073 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2077 בזכות K שלכם
התראות	14 K
התרגום	2067 K
התרומה	2142 K שלכם
""", 'ו': """
ובטוויטר	2047 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2077 K בכם
ותלויה	2077 K בכם
""", 'ז': """
זקוקה	2142 K לכם
""", 'ח': """
חודשית	2142 תרומה K
חיצוני	2066 תוכן K	2066 תוכן ממקור K
""", 'ט': """
טען	2145 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2076 K למייל	2076 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2041 הצטרפו K
כתב	2145 K
כתבה	2067 K זו	2143 K זו	2145 K
כתבו	38 K לנו	67 K לנו	2142 K לנו
כתבות	2089 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2065 היא K
כתובת	77 הזינו K מייל	2045 K דוא"ל
""", 'ל': """
לדברי	2145 K
להגיב	6 כדי K	2073 K
להמשיך	2041 כדי K לקרוא	2077 עזרו לנו K
להעתיק	2059 אין K	2088 לשכפל, K
לחודש	2144 K
לחוק	2088 סעיף #א K
לחצו	2142 K כאן
לידיעון	2142 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2042 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2044 הירשמו K	2044 הרשמה K	2044 K שלנו	2076 בהצלחה K	2142 הירשמו K
לעזרתכם	2142 אנחנו זקוקים K
לענייני	2065 הוא כתב K	2065 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2066 K בתוכן
לקבוצת	2048 הצטרפו K
לקריאה	2089 כתבות K
לקריאת	20 K הכתבה
לשנה	2144 K
לתומכים	2077 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2089 K חינם
מועדף	2062 מקור K	2062 כמקור K	2127 מקור K	2127 כמקור K
מינוי	2041 רכשו K	2142 רכשו K	2146 K
מנוי	2041 כבר K
מנויים	2146 K
מניות	2113 בלי בעלי K	2113 ללא בעלי K
מסכימים	43 לא K	43 K?	2076 בהרשמה אתם K
מסר	2145 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2076 K שבועי	2146 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2067 K
סיפר	2145 K
סיפרה	2145 K
סעיף	2088 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2142 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2076 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2065 הוא K
עיתונאית	2065 היא K
עיתונות	2077 לעשות K	2143 K עצמאית
עכשיו	2142 תרמו K
עלולים	98 K להיות קשים
עמלה	2087 נקבל K	2087 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2108 חוסם K	2143 ללא K
פרסומת	11 K
פרשן	2065 הוא K
פרשנית	2065 היא K
""", 'צ': """
ציין	2145 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2143 K
קרא	2145 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2144 חודש K
""", 'ש': """
שאלו	2067 K את
שולחים	57 אנחנו K לכם
שיווקי	2076 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2142 K לנו
שלנו	39 לכתב K	2143 K
שנקבל	2087 K עמלה
שקראתם	2142 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2073 K
תוכן	9 K זה	2066 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2077 K בכם
תלויה	2077 K בכם
תמיכתכם	2142 K
תמכו	2142 K בנו
תקציר	2067 K
תרומה	2146 K
תרומות	2146 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1684 K مطلب	1684 K خبر	1730 براي K مطلب
ادبلاك	1707 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1662 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1650 از كوكي K ميكنيم	1650 از كوكيها K ميكنيم	1651 شرايط K	1658 K از مطالب اين سايت	1658 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1679 K تهيه كنيد	1730 K تهيه كنيد	1734 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1662 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1733 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1733 K
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
اول	1732 ماه K
اوليه	98 نسخه K اين
ايميل	1645 K خود را	1645 به K شما	1646 ادرس K	1646 نشاني K	1675 در K خود	1730 K خود را وارد كنيد
ايميلتان	1675 به K
اينجا	1683 K كليك كنيد	1730 K كليك كنيد
اينستاگرام	1648 در K دنبال
اينه	64 K
اپ	1674 K
اپليكيشن	1674 K	1730 K ما را	1730 K را دانلود كنيد	1730 K را نصب كنيد	1731 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1688 الزاما K	1688 لزوما K	1688 K ديدگاه
بازنشر	45 K
باشيد	1662 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1669 را K
بحسب	220 K
بخوانيد	1660 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1731 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1669 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1662 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1662 براي ما K	1730 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1660 K	1668 به تيم ما K	1730 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1662 با ما در ميان K	1730 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1662 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1733 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1707 ضد K
تبليغات	70 بدون K	1707 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1661 منبع K	1661 منابع K	1725 منابع K	1725 منبع K
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
تلگرام	1648 ما را در K	1648 در K دنبال	1648 كانال K ما	1662 با ما در K
تماشا	1669 K كنيد
تمامي	1659 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1733 K داد
تيم	1731 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1650 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1659 كليه K	1659 همه K	1659 تمام K
حمايت	1676 K مالي خود	1677 به K شما نياز	1677 با K شما	1678 K كنيد	1730 از ما K كنيد	1730 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1731 اين K
خبرنامه	1645 K ما	1645 اشتراك K	1646 در K	1675 K روزانه	1675 K هفتگي	1731 K ما	1731 K	1734 K
خبرنگار	39 K ما	1662 K ما را	1664 K
خبرنگاران	39 K ما	1731 K ما
خصوصي	1651 سياست حريم K
خواست	1733 K
خواستند	1733 K
خواندن	1679 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1677 به K خود تكيه	1731 K ما
خواهد	1671 منتشر K شد
خواهند	1671 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1664 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1648 ما را K كنيد	1660 K كنيد	1660 K كنيم	1730 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1662 به ما خبر K	1669 گوش K	1680 هديه K	1730 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1671 نوشتن K	1671 ارسال K	1671 بيانگر K	1688 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1668 وبينار K ما	1679 اشتراك K	1689 مقاله K	1689 مطلب K	1689 مطالعه K	1730 K ثبت نام كنيد
روزنامه	1688 ديدگاه K
روزنامهنگار	1664 K
روزنامهنگاري	1731 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1732 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1731 K ما
سايتهاي	1665 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1660 عضو K	1660 K	1730 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1675 خبرنامه K
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
علاقه	1661 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1668 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1671 K	1672 حروف لاتين (K)
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
كار	1731 K ما
كاربري	1679 حساب K خود شويد	1730 حساب K خود شويد
كانال	1648 به K ما	1660 K ما	1731 K ما
كتب	220 K
كتبت	220 K
كردهايد	1679 ثبت نام K	1679 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1686 K دريافت كنيم	1686 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1668 ديدن K	1669 گوش K	1680 هديه K	1683 روي لينك كليك K	1683 كليك K	1730 به ما كمك K	1730 روي لينك كليك K	1730 همين حالا ثبت نام K
كوكي	1651 از K
كوكيها	1651 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1671 حروف K	1672 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1688 K نظر
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
ما	1731 به K
مالكين	186 بلا K
مالي	1677 كمك K شما	1730 كمك K شما	1734 كمك K
ماه	1732 در K
ماهانه	1732 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1665 K خارجي	1665 اجازه ميدهيد K
محتوايي	1665 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1658 حقوق K است
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
مستقل	1731 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1707 K تبليغات
مشترك	150 هل انت K	1679 K شويد	1730 K شويد
مشتركا	50 بصفتك K
مشتركان	1679 ويژه K است
مصنوعي	1666 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1731 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1684 ادامه K
ملاك	186 بلا K
منبع	1687 ذكر K
منتخب	1661 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1674 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1675 عضويت شما با K	1675 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1665 از شما اجازه K
ميدهد	1671 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1733 K
ميگويد	1733 K
ميگيريم	1686 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1671 منتشر K شد
نخواهند	1671 منتشر K شد
نداد	98 پاسخ K
ندهيد	1730 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1674 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1730 در K ما	1731 K ما
نميشود	60 ايميل شما نمايش داده K	1671 منتشر K
نوشت	1733 K
نويسنده	1662 ايميل K	1664 K
نياز	1677 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1679 مشترك K
هماكنون	1730 K ثبت نام كنيد
همايش	1668 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1677 به حمايت شما K
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
وبينار	1668 K ما	1668 در K
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
ويديو	40 عكسها و K	40 عكس و K	1665 ديدن اين K
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
پژوهشگر	1664 K
""", 'گ': """
گزارش	1731 اين K
گزارشهاي	1731 K ما
گفت	1733 K
گفتند	1733 K
گفته	1733 K است	1733 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2170 का K रखने
अनुवाद	2172 K
अनुसार	2232 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2177 K राय दें
अपील	2232 K की
अलर्ट	2179 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2229 K दान
आपको	57 हम K
आर्टिकल	2191 फ्री K	2191 मुफ्त K
आर्थिक	2181 K सहयोग दें	2181 K सहयोग करें	2229 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2151 ऐप K करें	2179 K करें
इनबॉक्स	2150 आपके K	2180 अपने K में
""", 'उ': """
उपयोग	2156 कुकीज का K	2156 कुकी का K
""", 'ए': """
एजेंसी	2190 K की फीड
एडिटर	2170 सब K हैं	2170 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2208 K
""", 'क': """
कमीशन	2189 हमें K मिल	2189 K मिल सकता है
कमेंट	2177 अपनी राय K	2178 K करने के लिए	2178 K में अपनी राय	2178 K हटा	2178 K करने वाले
करके	2180 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2150 ईमेल दर्ज K	2153 फॉलो K	2165 जॉइन K	2165 लाइक K	2168 हमें ईमेल K	2175 टिकट बुक K	2177 पोल में वोट K	2180 साइन अप K	2184 शेयर K	2184 साझा K	2184 सेव K	2229 फॉलो K	2229 लॉग इन K	2229 साइन अप K
कहती	2232 K
कहते	2232 K
कहा	2232 K
कहानी	67 अपनी K हमें
कीजिए	2229 मदद K
कॉपी	2184 लिंक K हो गया
कॉपीराइट	2164 K
क्लिक	2165 K करें	2229 यहां K करें	2229 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2230 इस K	2230 यह K
खबरें	2186 और K पढने के लिए	2191 मुफ्त K
खबरों	2186 अन्य K के लिए	2186 ताजा K के लिए	2186 की K के लिए
खरीदें	2175 यहां से K
खेलें	2177 क्विज K और
""", 'ग': """
गिफ्ट	2184 K करें
गोपनीयता	2156 K नीति
""", 'ज': """
जनरेट	2190 ऑटो-K
जरूर	2168 हमें K दें
जावास्क्रिप्ट	2156 K
जुडने	2166 K के लिए
जुडिए	51 आप भी K	2229 K
जुडें	51 आप भी K	2153 चैनल से K	2165 K	2175 हमारी टीम से K	2229 हमसे K
ज्वाइन	2165 K करें
""", 'ट': """
टिप्पणियों	2178 K के लिए
टिप्पणी	98 K करने से इनकार	2178 K करने के लिए	2178 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2151 ऐप K करें	2179 K करें	2179 K कीजिए	2229 ऐप K करें	2229 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2233 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2229 राय K
देखें	2229 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2156 K नीति
निर्भर	2181 आपके सहयोग पर K
नोटिफिकेशन	14 K	2151 K चालू करें	2179 K ऑन करें	2179 K ऑन कर लें
नौकरी	2175 K के अवसर
न्यूज	2154 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2150 हमारे K	2150 हमारा K	2150 हमारा साप्ताहिक K	2150 K के लिए	2230 हमारे K	2233 K
""", 'प': """
पढने	0 K का समय	2182 K के लिए
पढें	0 मिनट में K	2151 ऐप में K	2229 पूरी खबर K
पत्रकार	2230 हमारे K
पत्रकारिता	2170 K में सक्रिय हैं	2230 हमारी K	2230 स्वतंत्र K
पसंदीदा	2167 K सोर्स	2167 K स्रोत	2167 K न्यूज सोर्स	2224 K स्रोत	2224 K सोर्स
पाठकों	18 K के सहयोग	2181 K के सहयोग से चलते
पाने	2180 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2190 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2232 K
पूछें	2172 K
पूरी	2182 बनकर K खबर
पॉडकास्ट	2176 K सुनें	2176 K सुनने के लिए	2230 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2231 K माह	2231 K वर्ष
प्रतिक्रिया	2177 अपनी K
प्रिफर्ड	2167 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2168 हमें K	2168 कमेंट करके K	2229 हमें K	2229 राय K
बताते	2232 K
बताया	2232 K
बदल	98 नाम K
बाहरी	2171 K साइट
बिंदु	2172 मुख्य K
बॉक्स	2178 कमेंट K में
बोला	2232 K
बोले	2232 K
ब्राउजर	10 आपका K
ब्लॉकर	2208 ऐड K	2208 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2168 हमें K	2229 हमें K	2229 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2231 हर K
मांगते	2171 आपकी इजाजत K हैं	2171 आपकी अनुमति K हैं
मुताबिक	2232 K
मुफ्त	2191 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2182 पढना जारी K के लिए
रजिस्टर	2229 अभी K करें
रहिए	2186 जुडे K
रहें	2186 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2232 K
लिखें	38 हमें K	67 हमें K	2229 हमें K
लेख	2230 यह K	2230 इस K
लॉग	24 K इन
लॉगिन	2229 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2190 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2208 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2176 K देखें	2176 K यहां देखें	2176 K भी देखें	2176 K देखने के लिए
वेबसाइट	2230 हमारी K
वेबिनार	2175 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2168 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2156 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2168 हमसे K करें
संपादित	2190 ने K नहीं किया
संवाददाता	39 हमारे K	2170 वरिष्ठ K हैं	2170 K हैं
संस्करण	98 पिछले K में
सकते	2166 जुड K हैं	2166 फॉलो कर K हैं	2168 हमें भेज K हैं
सदस्य	55 मासिक K	2182 पहले से K हैं	2229 K बनें
सदस्यता	2182 K लें
सप्ताह	2231 प्रति K
सब्सक्राइब	2150 न्यूजलेटर को K	2150 न्यूजलेटर K	2153 चैनल को K	2165 K करें	2180 K करके आप	2229 K करें
सब्सक्राइबर	50 K	2182 K हैं
सब्सक्राइबर्स	2182 K के लिए है
सब्सक्रिप्शन	2180 K सफल	2233 K
समरी	2172 K
समर्थन	2229 K करें
सर्वाधिकार	2163 K सुरक्षित
सर्वे	2177 K में भाग लें	2177 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2181 हमें K करें	2229 आपका K	2229 हमें K	2229 K करें	2229 आपके K
सहयोगी	55 मासिक K
सामग्री	2171 से मिली K शामिल है	2171 K उपलब्ध नहीं है
सारांश	2172 K
सिंडीकेट	2190 K फीड
सीनियर	2170 K सब एडिटर हैं
सुझाएं	2229 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2176 को K	2176 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2171 कुकीज K करें
""", 'ह': """
हमारा	2151 K ऐप	2230 K काम	2230 K ऐप
हमारी	39 K टीम से	2229 K मदद करें	2230 K टीम
हमारे	2230 K पाठक	2230 K चैनल	2230 K साथ
हिस्सा	2177 सर्वे में K लें
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
กด	4353 Kเพิ่มเพื่อน	4381 Kติดตาม
กร	4323 Kอกอีเมล
กล	4384 K่าว
กอ	4382 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4381 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4341 Kบคุณที่สมัคร	4341 Kบคุณที่ลงทะเบียน	4382 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4381 Kิกที่นี่	4381 Kิกชม
คว	4351 Kามเห็นส่วนตัวของผู้เขียน
ค่	4350 Kาคอมมิชชั่น	4350 Kาคอมมิชชัน
""", 'จ': """
จด	4322 Kหมายข่าวของเรา	4341 Kหมายข่าวรายสัปดาห์ของเรา	4385 Kหมายข่าว
จะ	4340 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4381 Kวน์โหลดแอปของเรา	4381 Kวน์โหลดแอปได้	4381 Kวน์โหลดแอปเลย	4381 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4332 Kดต่อผู้สื่อข่าวของเรา	4332 Kดต่อกองบรรณาธิการ	4381 Kดตามเรา
ต่	4383 Kอเดือน	4383 Kอปี
""", 'ถ': """
ถื	4341 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4345 Kลองอ่าน
ทั	38 Kกมา	4351 Kศนะของผู้เขียน
ทา	4340 Kงเว็บไซต์ขอสงวนสิทธิ์	4342 Kงอีเมลทุก
ทุ	4342 Kกเช้าทางอีเมล
""", 'บ': """
บท	4346 Kความฟรี	4382 Kความนี้
บร	4385 Kิจาค
บล	4365 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4384 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4343 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4384 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4332 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4334 Kมรับคุกกี้
""", 'ร': """
ระ	4384 Kบุว่า
รา	4383 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4343 Kวมสนับสนุนการทำงานของเรา	4381 Kวมสนับสนุน	4381 Kวมบริจาคให้เรา	4381 Kวมบริจาคกับเรา	4381 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4351 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4382 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4328 Kวนลิขสิทธิ์	4329 Kวนสิทธิ์
สน	4343 Kับสนุนสื่ออิสระ	4343 Kับสนุนการทำงานของเรา	4343 Kับสนุนนักข่าว	4381 Kับสนุนเรา	4381 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4322 Kัครรับจดหมายข่าว	4322 Kัครรับข่าวสาร	4381 Kัครรับ	4381 Kัครสมาชิกวันนี้	4381 Kัครสมาชิกเลย	4381 Kัครสมาชิกเพื่อ	4381 Kัครสมาชิกได้ที่	4381 Kัครสมาชิกของเรา	4385 Kาชิก
สำ	4345 Kหรับสมาชิกเท่านั้น
สื	4382 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4332 Kงเรื่องราวของคุณ	4332 Kงข่าวหาเรา	4381 Kงข้อมูลมาที่	4381 Kงคลิปมา
""", 'ห': """
หา	4332 Kกคุณมีข้อมูล
ห้	4328 Kามคัดลอกหรือ	4328 Kามคัดลอกข้อความ	4328 Kามคัดลอกเนื้อหา	4328 Kามคัดลอกบทความ	4329 Kามทำซ้ำ
""", 'อ': """
อย	4381 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4322 Kเมลของคุณ
อ่	4345 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4381 Kียนถึงเรา	4381 K้าสู่ระบบเพื่อ
เฉ	4345 Kพาะสมาชิก
เน	9 Kื้อหานี้	4334 Kื้อหาจากภายนอก	4334 Kื้อหาภายนอก	4361 Kื้อหานี้มาจาก	4361 Kื้อหาจาก
เป	4345 K็นสมาชิกอยู่แล้ว	4384 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4340 Kื่อแสดงความคิดเห็น	4345 Kื่ออ่านต่อ	4345 Kื่ออ่านบทความ	4353 Kิ่มเพื่อนไลน์	4353 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4340 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4332 K้งเบาะแสข่าว	4332 K้งเรา	4381 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4331 Kล่งข่าวที่ต้องการ	4331 Kล่งข่าวโปรด	4331 Kล่งที่มาที่ต้องการ
แอ	4353 Kดไลน์	4353 Kดไลน์เพื่อ	4381 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4365 Kรแกรมบล็อกโฆษณา
โห	4381 Kวตเลย	4381 Kลดแอป
""", 'ใ': """
ให	4382 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4754 hãy gửi K
""", 'ủ': """
ủng	4695 ly cà phê K hộ	4754 hãy K hộ
""", 'あ': """
あと	2681 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2739 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2648 Kいのブラウザ
お寄	2739 Kせください
お届	57 Kけします
お申	2669 Kし込みはこちら	2739 Kし込みください	2739 Kし込みはこちら
お聞	2739 Kかせください
お見	2739 K逃しなく
お試	2739 Kしください
お読	2739 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2686 K転載したものです	2686 Kの転載です
か月	2635 K無料	2741 K無料
""", 'が': """
が作	2720 aiK成
が無	2648 javascriptK効
が生	2720 aiK成
が翻	2720 aiK訳
が要	2720 aiK約
""", 'こ': """
ここ	2634 Kからは有料	2635 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2634 K記事は有料	2634 K記事は会員	2653 K記事についてのご意見	2700 Kコンテンツは	2700 K投稿は	2700 K外部コンテンツは	2740 K記事が	2740 K記事を	2740 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2648 K用のブラウザ
ご協	2739 K力ください
ご存	2687 Kじの方は
ご寄	2632 K付をお願い	2739 K付
ご意	43 K見・ご反論	2653 K見・ご感想	2653 K見をお寄せ
ご感	2653 K想をお寄せ
ご支	2632 K援をお願い	2739 K援
ご登	2678 K録ありがとうございます	2739 K録
ご覧	2739 Kください	2739 Kいただけます
ご購	2739 K読
ご連	2739 K絡ください
""", 'す': """
すで	2681 Kに会員の方
すべ	2635 Kての記事が
""", 'ぜ': """
ぜひ	2645 Kフォロー
""", 'で': """
でも	2645 K配信中
で作	2720 aiK成
で受	2662 lineKけ取る
で届	2662 lineKく
で最	2662 lineK新
で生	2720 aiK成
で要	2720 aiK約
""", 'と': """
と強	2742 K調
と書	2742 Kい
と発	2742 K表
と話	2742 Kし	2742 Kす
と語	2742 Kっ	2742 Kる
と説	2742 K明
と述	2742 Kべ
""", 'に': """
によ	2720 aiKって生成	2720 aiKる要約	2742 Kると
""", 'の': """
の使	2651 cookieK用
の学	48 aiK習
の採	2669 K用情報
の提	2686 K供記事です
""", 'を': """
をフ	2645 Kォローする	2645 Kォローしよう
を使	2651 cookieK用
を利	2651 cookieK用
を有	2648 javascriptK効	2648 javascript K効
を発	2742 K表した
を許	2666 cookieK可
""", 'ア': """
アカ	2662 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2685 Kィリエイト広告	2685 Kィリエイトプログラム	2685 Kィリエイトリンク	2694 Kィリエイトリンク	2694 Kィリエイト広告	2694 Kィリエイトプログラム
アプ	2640 Kリで開く	2640 Kリで読む	2640 Kリはこちら	2641 Kリを開く	2641 Kリをダウンロード	2641 Kリのダウンロード	2641 Kリをインストール	2677 Kリなら通知	2677 Kリなら速報	2677 Kリなら、	2677 Kリで読むと	2677 Kリなら
アン	2673 Kケートにご協力	2673 Kケートはこちら	2673 Kケート実施中	2674 Kケートに答えて
""", 'カ': """
カ月	2635 K無料	2741 K無料
""", 'ク': """
クイ	2674 Kズに答えて
クッ	2650 cookie(Kキー)	2651 Kキーを使用	2651 Kキーを利用	2666 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2653 Kントを投稿するには	2653 Kントするには	2653 Kントをお寄せ	2654 Kント欄で	2654 Kント欄に	2654 Kント欄から	2654 Kント欄へ	2676 Kントは削除します	2676 Kントは削除することが	2676 Kントは削除する場合	2676 Kントは承認	2676 Kントは公開前	2676 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2632 Kートをお願いします	2739 Kートをお願い	2739 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2739 Kンロードしてください
""", 'チ': """
チケ	2669 Kット販売中
チャ	2646 Kンネル登録を	2662 Kンネルに参加する	2662 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2638 Kースレターに登録	2639 Kースレターを	2662 googleKースで	2678 Kースレター登録はこちら	2743 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2645 Kローして最新	2645 Kローをお願い	2739 Kローしてください
""", 'ブ': """
ブラ	2697 Kウザは音声	2697 Kウザは動画	2697 Kウザではこの動画	2697 Kウザはvideo	2697 Kウザはaudio
""", 'プ': """
プッ	2641 Kシュ通知
プラ	2650 Kイバシーポリシーに
プレ	2635 Kミアム会員
プロ	2685 Kモーションが含まれ	2685 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2638 Kマガに登録	2639 Kマガで	2678 Kマガ登録はこちら	2678 Kマガの登録	2740 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2638 Kルマガジンに登録	2639 Kルマガジンで	2639 Kルマガジンを	2639 Kルでお届け	2653 Kルアドレスが公開されることはありません	2678 Kルアドレスを入力してください	2743 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2634 Kインして続きを	2634 Kインしてください	2635 Kインが必要	2739 Kインして
""", 'ヶ': """
ヶ月	2635 K無料	2741 K無料
""", '上': """
上优	4789 在googleK先
上優	4789 在googleK先
""", '下': """
下方	4878 K留言
下載	4770 K客戶端	4772 Kapp	4772 K應用程式
下载	4770 K客户端	4772 Kapp	4772 K应用	4877 K客户端
""", '不': """
不代	4788 K表本站	4805 K表本站立场	4818 K表本報立場	4818 K表本报立场	4818 K表本站立场	4818 K表本站立場	4818 K表本媒體立場	4818 K表本網立場	4818 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4845 K于任何财团
不屬	4845 K於任何財團
不得	4788 K转载	4788 K轉載
不认	43 K同本文
不錯	4877 K過
不错	4877 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4788 K表作者
仅供	4805 K其表达个人看法
仅限	4810 K会员	4810 K订户
""", '他': """
他說	4880 K
他说	4880 K
""", '付': """
付費	4765 K後	4881 K牆
付费	4765 K后	4881 K墙
""", '以': """
以下	4833 K内容来自
以閱	4764 K讀全文
以阅	4764 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4765 K专享	4810 K限定内容
会員	50 Kの方は	50 Kは月に	2634 K限定です	2634 K限定の記事	2634 K登録できます	2635 K登録すると	2635 K登録が必要	2681 Kの方はこちら	2681 K登録で続きを読む	2681 K登録後にご覧	2711 Kだけが読める	2711 Kのみがお読み	2711 Kのみ閲覧	2739 K登録して	2739 K登録は	2739 K登録がお済み	2739 K登録をお願い	2739 K登録で	2739 K登録のうえ	2739 K登録はこちら	2739 K登録ください	2740 Kの方
会費	2679 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4762 K支持	4877 K支持,	4877 K支持让	4877 K支持讓	4877 K支持是
""", '使': """
使用	4780 Kcookie改善	4780 Kcookie以	4780 K cookie 以	4780 K cookie 来	4780 K cookie 來	4781 Kcookie来	4781 Kcookie來
""", '來': """
來自	4796 K外部平台的內容
""", '依': """
依靠	4808 K读者的支持	4808 K讀者的支持
""", '侵': """
侵权	4788 K请	4788 K必究
侵權	4788 K必究
""", '個': """
個人	2651 K情報の取り扱い	2686 Kの見解です	4805 K看法
""", '偏': """
偏好	4789 K來源	4789 K来源	4860 K來源
""", '僅': """
僅限	4810 K會員	4810 K訂戶
""", '優': """
優先	2661 Kソース	2661 K表示に設定	2661 Kする情報源	2661 K的に表示
""", '免': """
免費	15 K閱讀	4819 K文章	4819 K閱讀篇數	4819 K閱讀額度	4820 K註冊即可	4820 K註冊後	4848 K文章	4877 K訂閱	4879 K試用
免费	15 K阅读	4819 K文章	4819 K阅读篇数	4820 K注册即可	4820 K注册后	4848 K文章	4877 K订阅	4879 K试用
""", '全': """
全文	20 Kを	2634 Kを読むには	2634 Kをお読み
""", '公': """
公众	16 K号	4775 K号:
公式	2641 Kアプリ	2645 Kアカウントをフォロー	2645 Kアカウントを友だち	2662 Klineはこちら	2740 Kline
""", '关': """
关注	4775 K我们的	4877 K我们
""", '内': """
内阅	4770 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4880 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2741 K
初月	2681 K#円で	2741 K無料
""", '判': """
判断	2742 Kした
""", '利': """
利用	2650 K規約に同意
""", '前': """
前請	4805 K先登入
前请	4805 K先登录
""", '剩': """
剩余	4764 K#%
剩餘	4764 K#%
""", '力': """
力を	2679 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4775 Kline好友	4775 Kline官方	4775 Kline@	4808 K贊助行列	4808 K赞助行列	4877 K会员	4877 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2740 Kになります
""", '動': """
動画	40 Kや写真	2670 Kをご覧ください	2670 Kはこちら	2671 Kでも詳しく	2671 Kでも解説	2697 Kを再生するには	2697 Kをご覧いただくには	2697 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4879 K
""", '化': """
化名	98 K
""", '即': """
即可	4805 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2646 Kち追加
""", '収': """
収益	2685 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4768 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2663 K班までご	2679 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2638 Kトレイに
""", '只': """
只靠	4808 K讀者	4808 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4796 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4836 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4880 K
告诉	38 K我们	67 K我们	4880 K
""", '呼': """
呼び	2742 Kかけた	2742 Kかける	2742 Kかけて	2742 K掛け
""", '命': """
命じ	2742 Kた
""", '啟': """
啟用	4836 Kjavascript
""", '喊': """
喊道	4880 K
""", '因': """
因为	4877 K有你的支持
因為	4877 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2685 Kの一部が還元
""", '外': """
外部	2666 Kコンテンツ	4796 K内容	4796 K內容
""", '她': """
她說	4880 K
她说	4880 K
""", '好': """
好評	2669 K発売中
""", '如': """
如侵	4788 K权
如有	4788 K侵权	4788 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4776 K微信
""", '定': """
定期	4877 K定額
""", '寄': """
寄付	2708 Kで成り立って	2708 Kで運営され	2708 Kによって運営され	2739 Kをお願い	2743 K
寄到	4768 K您的信箱	4807 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4880 K
""", '居': """
居合	2687 Kわせた方は
""", '已': """
已是	4764 K會員	4810 K订户	4810 K訂戶
已经	4764 K是会员
""", '年': """
年額	2741 K
""", '广': """
广告	11 K	4782 K拦截	4842 K拦截	4842 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2648 Kブロック	2679 Kに頼らず
""", '廣': """
廣告	11 K	4782 K攔截	4842 K攔截	4842 K封鎖
""", '开': """
开启	4772 K通知	4836 Kjavascript
""", '弊': """
弊社	2740 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2740 Kイト
当初	98 Kの記事で
当社	2740 Kの
当編	2740 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4772 K扫	4776 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2632 Kをお願いします	2739 Kをお願い	2739 Kして
""", '您': """
您已	4807 K成功订阅	4807 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4762 K支持	4808 K每一份捐款	4808 K每一筆捐款	4877 K捐款	4877 K支持,	4877 K支持让	4877 K支持讓	4877 K支持是
""", '情': """
情報	2663 Kをお寄せください	2663 K提供はこちら	2663 K提供を募集	2663 K提供をお待ち	2663 Kをお待ちして	2687 Kをお持ちの方は	2687 K提供窓口
""", '感': """
感謝	4807 K您的訂閱	4877 K閱讀	4877 K您的支持
感谢	4807 K您的订阅	4877 K阅读	4877 K您的支持
""", '成': """
成为	51 K其中一员	4764 K会员即可	4810 K付费会员	4877 K会员,	4877 K会员即可	4877 K我们的会员
成果	2694 K報酬型広告
成為	4764 K會員即可	4808 K我們的贊助	4810 K付費會員	4877 K會員,	4877 K會員即可	4877 K我們的會員
""", '我': """
我们	4780 K使用cookie	4780 K使用 cookie	4878 K的
我們	4780 K使用cookie	4780 K使用 cookie	4878 K的
""", '手': """
手机	4772 K客户端
""", '打': """
打开	4770 Kapp	4772 K微信
打開	4770 Kapp
""", '扫': """
扫一	4772 K扫
扫描	4770 K二维码下载	4770 K二维码加入	4772 K二维码关注	4877 K二维码下载	4877 K二维码关注	4877 K二维码加入	4877 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4788 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4880 K
指摘	2742 Kした
""", '捐': """
捐助	4808 K我们	4808 K我們
捐款	4877 K支持	4881 K
""", '掃': """
掃一	4772 K掃
掃描	4770 K qr	4877 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4772 K通知
推送	14 K	4772 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4842 K告
""", '支': """
支持	4761 K獨立媒體	4761 K独立媒体	4762 K我们的	4762 K我們的	4877 K我们,	4877 K我們,	4877 K我们。	4877 K我們。	4877 K我们的报道	4877 K我們的報導	4877 K我们的新闻	4877 K我們的新聞	4877 K我们的记者	4877 K我們的記者	4877 K我们的工作	4877 K我們的工作	4877 K我们继续	4877 K我們繼續
支援	2708 Kで成り立って	2708 Kで運営され	2708 Kによって成り立って	2708 Kによって運営され	2739 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4788 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4789 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2742 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4810 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2638 K情報をお届け
""", '會': """
會員	50 K每月	4765 K專享	4810 K限定內容
""", '月': """
月額	2635 K#円	2741 K
""", '有': """
有了	4877 K你的支持	4877 K您的支持
有料	50 K会員は	2634 K会員限定	2634 K会員になる	2634 K会員の方	2681 K記事が読めます	2743 K会員
有权	4805 K删除
有權	4805 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4829 K#歲	4829 K十八歲
未經	4788 K授權不得	4788 K授權,不得	4788 K授權禁止	4788 K授權請勿	4788 K授權,請勿
未经	4788 K授权不得	4788 K授权,不得	4788 K授权禁止	4788 K授权,禁止	4788 K授权请勿	4788 K授权,请勿
""", '本': """
本ま	2681 月#Kで無料で
本ア	2740 Kプリ
本サ	2740 Kイト
本中	2738 #K#本
本內	4833 K容來自
本内	4833 K容来自
本刊	4878 K
本報	4878 K導
本报	4878 K读者	4878 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4788 K来源	4878 K
本站	4878 K
本紙	38 Kまで	67 Kまで
本網	4780 K站使用	4878 K
本网	4780 K站使用
本記	2740 K事
本誌	2740 K
""", '来': """
来自	4796 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2720 K翻訳
""", '欢': """
欢迎	4775 K关注	4877 K加入	4877 K赞助	4877 K订阅	4877 K投稿
""", '歡': """
歡迎	4775 K追蹤	4877 K加入	4877 K贊助	4877 K訂閱	4877 K投稿
""", '此': """
此內	9 K容	4833 K容來自	4833 K容由
此内	9 K容	4833 K容来自	4833 K容由
此前	98 K版本
此影	4832 K片在您所在
此视	4832 K频在您所在
""", '残': """
残り	2634 K#文字	2634 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4879 K
每日	4769 K简报	4769 K簡報	4769 K電子報
每月	4879 K
""", '求': """
求め	2742 Kた	2742 Kている
""", '沒': """
沒有	70 K廣告	4845 K股東	4845 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4845 K股东	4845 K财团
""", '浏': """
浏览	4782 K器版本	4832 K器不支持音频	4832 K器不支持视频	4832 K器不支持播放	4832 K器不支持html#	4832 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4832 K器不支援影片	4832 K器不支援音訊
""", '点': """
点击	4877 K关注	4877 K这里
""", '無': """
無料	15 K記事	2634 Kで会員登録	2634 K会員に登録	2681 Kで読める記事の上限	2681 K会員になると	2711 K記事の閲覧	2711 K記事は残り	2711 Kで読める記事	2711 K閲覧	2738 K記事 #/#	2738 K記事#/#	2739 K会員に登録	2739 K会員登録	2741 K体験
無断	2660 K転載	2660 K複製	2719 K転載・複製	2719 K転載を禁じ	2719 Kでの転載	2719 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4788 K所有	4788 K归本	4788 K归原	4788 K归作者	4788 K归属
版權	4788 K所有	4788 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2740 Kしたジャーナリズム	4878 K新闻	4878 K媒体
""", '獨': """
獨立	4878 K新聞	4878 K媒體
""", '獲': """
獲得	4817 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4878 K者
由读	4878 K者
""", '申': """
申し	2669 K込みはこちら
申込	2669 Kみはこちら	2669 Kはこちら
""", '电': """
电子	4881 K报
""", '畅': """
畅读	4810 K全站
""", '留': """
留言	85 K区	85 K區	4878 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2663 Kをお寄せ
""", '登': """
登入	24 K或	4764 K後繼續	4764 K會員	4820 K或註冊
登录	24 K或	4764 K后继续	4764 K后查看全文	4764 K后查看完整	4820 K或注册
登録	2681 Kして続きを読む	2739 Kしてください	2739 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2740 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4770 appK多
""", '禁': """
禁止	4788 K转载
禁無	2659 K断
""", '私': """
私た	2740 Kちの
""", '科': """
科し	2742 Kた
""", '称': """
称	4880 K
""", '稱': """
稱	4880 K
""", '立': """
立即	4877 K加入我们	4877 K加入我們	4877 K订阅	4877 K訂閱	4877 K下载	4877 K下載	4877 K报名	4877 K報名	4877 K成为会员	4877 K成為會員
""", '第': """
第一	4805 K条评论	4805 K則留言	4805 K條評論
""", '筆': """
筆者	2686 K個人の見解
""", '篇': """
篇文	4876 #K章中的#	4876 #K章中#
""", '紙': """
紙の	2740 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2634 Kを読むには	2634 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2740 K部では
""", '繼': """
繼續	4764 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4764 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4880 K
者说	4880 K
""", '联': """
联盟	74 K链接	4817 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4817 K行銷連結	4817 K連結
聯絡	38 K我們
""", '自': """
自動	2720 K翻訳
""", '若': """
若有	4788 K侵权	4788 K侵權
""", '获': """
获得	4817 K佣金
""", '著': """
著作	2660 K権は	2719 K権法により保護	2719 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4805 K本站立场
表示	4880 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4764 K即可	4764 K後繼續	4768 K我們的	4768 K電子報	4877 K我們	4881 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2738 #K中#記事
記者	2663 Kまでご連絡ください
""", '訴': """
訴え	2742 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2742 Kた
認為	4880 K
""", '說': """
說:	4880 K
說。	4880 K
說道	4880 K
""", '読': """
読み	2635 K放題
読者	18 Kの寄付	18 Kの支援	2679 Kの会費で	2740 Kの皆様	2740 Kの皆さ	2740 Kアンケート
""", '請': """
請先	4877 K登入
請啟	4780 K用javascript
請我	54 K喝咖啡
請捐	4877 K款
請支	4761 K持我們	4877 K持我們
請登	4877 K入後	4877 K入以
請立	4877 K即捐款
請輸	4807 K入您的電子	4877 K入您
請點	4877 K擊此處	4877 K擊這裡	4877 K擊下方	4877 K擊連結
""", '讀': """
讀者	43 K投書	4878 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4764 K即可	4764 K后继续	4768 K我们的	4768 K电子报	4877 K我们	4881 K费
""", '认': """
认为	4880 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4805 K服务协议
""", '该': """
该视	4832 K频在您所在
""", '说': """
说:	4880 K
说。	4880 K
说道	4880 K
""", '请': """
请先	4877 K登录
请启	4780 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4877 K款
请支	4761 K持我们	4877 K持我们
请点	4877 K击此处	4877 K击这里	4877 K击下方	4877 K击阅读	4877 K击关注	4877 K击链接
请登	4877 K录后	4877 K录以
请立	4877 K即捐款
请输	4807 K入您的电子邮箱	4807 K入您的邮箱	4877 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4878 K问卷	4878 K群
""", '責': """
責任	4788 K編輯:
""", '賺': """
賺取	4817 K佣金
""", '購': """
購読	2634 K者の方は	2635 Kすると	2739 Kしてください	2740 K者の方	2743 K料
""", '贊': """
贊助	4761 K我們	4877 K我們
""", '责': """
责任	4788 K编辑:
""", '赚': """
赚取	4817 K佣金
""", '赞': """
赞助	4761 K我们	4877 K我们
""", '身': """
身边	4878 K的新鲜事
身邊	4878 K的新鮮事
""", '転': """
転載	45 K	2659 Kを禁じ
""", '輸': """
輸入	4807 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4788 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4788 K请注明
""", '输': """
输入	4807 Kemail
""", '这': """
这篇	4878 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4775 K我們的	4789 Kgoogle news	4877 K我們
""", '送': """
送っ	49 Kてください
送到	4807 K你的邮箱	4807 K您的邮箱	4807 K您的信箱
""", '這': """
這篇	4878 K文章
""", '通': """
通知	14 K	2641 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2678 Kニュースレター
""", '邀': """
邀請	4877 K您
邀请	4877 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4880 K
""", '长': """
长说	4880 K
""", '開': """
開啟	4772 K通知	4836 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4764 K全文請
""", '閲': """
閲覧	2738 K記事数:#/#
""", '關': """
關注	4775 K我們的	4877 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4764 K全文请
""", '随': """
随时	4877 K掌握
""", '隐': """
隐私	4781 K政策
""", '隨': """
隨時	4877 K掌握
""", '隱': """
隱私	4781 K權政策	4781 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4881 K報
""", '需': """
需接	4796 K受cookie
需要	4796 K接受cookie	4877 K您的支持	4877 K你的支持
""", '音': """
音声	2670 Kでもお聴き
""", '飲': """
飲酒	4829 K過量
""", '首': """
首年	4822 K仅需
首月	4810 K仅需	4810 K只要	4822 K免费	4822 K免費	4822 K仅	4822 K僅	4822 K只需	4879 K
首选	4789 K来源	4789 K新闻来源	4860 K来源
首選	4789 K來源	4789 K新聞來源	4860 K來源
""", '點': """
點擊	4877 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2846 K
가입해	2846 K 주세요
""", '강': """
강조했다	2849 K
""", '게': """
게시물	2803 K 불러오기
""", '계': """
계속	2748 K 읽으려면	2748 K 읽으시려면
계신	2771 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2811 K 차단
광고도	70 K
광고차단	2811 K
""", '구': """
구글	2758 K 뉴스에서
구독	50 K 회원은	2748 K 후 이용
구독료	2850 K
구독을	2846 K 신청하세요
구독자	2748 K 전용 기사	2748 K 전용 콘텐츠	2748 K 전용입니다	2748 K 전용 서비스	2847 K
구독자는	50 K
구독자만	2748 K 볼 수	2785 K 읽을
구독자에게만	2785 K 제공
구독하고	2758 K
구독하세요	2770 K	2846 K
구독하시면	2748 K
구독해	80 K 주세요	2757 K 주세요	2783 K 주셔서	2846 K 주세요
구독해주세요	2757 K
구독해주셔서	2783 K
""", '금': """
금요일	2783 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2845 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2748 전체 K 보려면	2785 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2784 K 응원해
기자에게	2771 K 연락해 주세요
""", '남': """
남겨주세요	2846 K
""", '네': """
네이버	2758 K 메인에서	2770 K 구독
네이버에서	2758 K 구독
""", '놓': """
놓치지	2846 K 마세요
""", '눌': """
눌러주세요	2846 K
""", '뉴': """
뉴스레터	78 K	2750 K 구독하기	2750 K 구독하세요	2750 K 신청하기	2750 K 구독 신청하기	2847 K	2850 K
뉴스레터로	2750 K 받아
뉴스레터를	2750 K 받아	2750 K 구독하세요	2750 K 구독해	2750 K 구독하고	2750 K 구독하면	2846 K 신청하세요
""", '다': """
다운로드하세요	2846 K
""", '달': """
달	2785 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2771 K 제보가	2847 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2781 K 삭제될	2781 K 삭제합니다	2781 K 통보	2781 K 예고	2781 K 운영자	2781 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2849 K
""", '독': """
독립	2847 K 언론
독립언론	2847 K
독립언론을	2784 K 지켜
독자	2793 K 후원으로	2846 K 여러분의	2847 K 여러분
독자님의	2746 K 후원	2793 K 후원으로
독자들의	18 K 후원	2793 K 후원으로	2815 K 후원
독자의	2793 K 후원으로	2815 K 후원	2847 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2783 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2846 K
""", '로': """
로그인	24 K	2748 K 후 이용
로그인이	2748 K 필요합니다	2748 K 필요한 서비스	2748 K 필요해요
로그인하거나	2846 K
로그인하고	2785 K 계속
로그인하면	2785 K 계속
로그인하시면	2748 K
""", '링': """
링크에서	2846 K 확인하세요
""", '마': """
마음에	2784 기사가 K 드셨다면
""", '만': """
만나보세요	2846 K
""", '말': """
말했다	2849 K
""", '매': """
매월	2848 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2783 K 보내드려요
메일함으로	2750 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2768 K 복제	2768 K 전재
무단전재	2767 K
무료	15 K 기사	2791 K 기사	2848 K 체험
무료로	15 K 볼 수 있는	2785 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2846 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2849 K
""", '보': """
보내	57 K 드립니다	2846 K 주세요
보내드리는	2783 K
보내드립니다	57 K	2783 K
보내주세요	2846 K
""", '본': """
본	2847 K 기사
본사의	2789 K 편집 방향	2789 K 편집방향
본지는	2847 K
본지의	2789 K 편집 방향	2789 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2802 K 오디오를	2802 K 비디오를	2802 K 동영상을
브라우저는	2802 K 동영상
브라우저에서는	2802 K 동영상을
""", '사': """
사연을	2771 K 보내주세요	2771 K 보내 주세요
사전	2776 K 등록하기	2776 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2769 K 매체로	2769 K 출처로	2769 K 언론사	2769 K 매체
선호하는	2769 K 출처
""", '설': """
설명했다	2849 K
설문에	2846 K 참여하세요
설치하세요	2846 K
""", '세': """
세미나	2776 K 신청하기
""", '소': """
소식을	2783 K 전해드립니다
""", '속': """
속보를	2782 K 받아보세요
""", '수': """
수수료를	2788 K 받을 수 있습니다	2788 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2793 K 후원으로
시민의	2815 K 후원
시작하세요	2846 K
""", '아': """
아래에서	2846 K 확인하세요
""", '알': """
알려	2846 K 주세요
알려주세요	2846 K
알림	2754 K 받기	2754 K 설정
알림을	14 K	2782 K 켜고
""", '애': """
애드블로커	2811 K
애드블록	2811 K
""", '앱': """
앱	2754 K 다운로드	2754 K 설치	2782 K 설치하기
앱에서	2753 K 보기	2753 K 열기	2782 K 더 편하게	2846 K 확인하세요
앱으로	2753 K 보기	2782 K 더
앱을	2754 K 다운로드	2782 K 다운로드하세요	2782 K 설치하세요
""", '언': """
언론을	2784 독립 K 지켜
""", '여': """
여기서	2846 K 확인하세요
여러분	2847 K 덕분
여러분의	2771 K 제보를	2784 K 후원이	2815 독자 K 후원	2846 K 후원
""", '영': """
영상에서	2777 K 확인하세요	2777 K 확인할 수 있습니다	2846 K 확인하세요
영상으로	2777 K 확인하세요
영상을	2777 K 확인하세요
""", '온': """
온라인	2776 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2774 K 콘텐츠	2803 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2847 K 기자
우리의	2847 K 저널리즘
""", '운': """
운영되고	2784 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2784 K 응원
""", '월': """
월	2848 K #원
""", '유': """
유료	2748 K 구독자만
유튜브	2758 K 구독
""", '음': """
음성으로	2777 K 들으려면	2777 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2846 K
응원해	2746 K 주세요	2846 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2846 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2847 K 기사가	2847 K 기사는	2847 K 기사
이메일	2751 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2750 K 입력하세요	2750 K 입력해 주세요	2750 K 입력해주세요	2750 K 입력하시면
이미	2785 K 구독자이신가요
이벤트에	2846 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2827 K 작성	2827 K 생성	2827 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2776 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2827 K 번역
자바스크립트가	2806 K
자바스크립트를	2806 K
자살예방	98 K
자주	2769 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2767 K 금지
재배포금지	2767 K
재생할	2802 K 수 없습니다
""", '저': """
저작권법	2768 K
저작권법의	2768 K
저작권자	2768 K
저작권자의	2768 K
저희	2847 K 뉴스레터	2847 K 채널	2847 K 앱
저희는	2847 K
저희를	2847 K
""", '적': """
적었다	2849 K
""", '전': """
전문을	20 K
전용	2748 회원 K 기사	2748 회원 K 콘텐츠	2748 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2849 K
""", '정': """
정기후원	2848 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2803 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2771 K 부탁드립니다
제보는	2771 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2771 K 기다립니다	2771 K 받습니다
제보해	38 K 주세요	67 K 주세요	2846 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2788 K 링크
제휴링크	2788 K
""", '좋': """
좋아요	2770 구독과 K 부탁
좋아요를	2770 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2845 #건 K #건	2845 #개 K #개
""", '지': """
지금	2846 K 확인하세요	2846 K 신청하세요	2846 K 참여하세요
지켜주세요	2846 K
""", '채': """
채널	2757 K 추가	2770 K 추가하기	2770 K 구독하기	2792 K 추가하고	2792 K 추가하면
채널에	2770 K 참여하세요
채널에서	2770 K 소식을	2846 K 확인하세요
채널을	2792 K 추가하고	2792 K 추가하면	2792 K 추가해	2792 K 구독하고	2792 K 구독하면
채용	2776 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2848 K 달
""", '추': """
추가해	2770 K 주세요
추가해주세요	2770 K
""", '친': """
친구	2770 K 추가하세요
""", '카': """
카카오톡	2792 K 채널에서	2792 K 채널
""", '커': """
커피	54 K 한 잔 사	2784 K 한 잔 값으로
""", '콘': """
콘텐츠	2803 K 불러오기
""", '쿠': """
쿠키	2774 K 동의가
쿠키를	2774 K 허용해야	2774 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2776 K 보기
""", '파': """
파트너스	2788 K 활동
""", '팔': """
팔로우하기	2757 K	2770 K
팔로우하세요	2846 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2789 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2788 K 받아
""", '활': """
활용	2767 ai 학습 및 K 금지
""", '회': """
회원	2748 K 전용입니다
회원가입	2748 K 후	2846 K 후
회원가입은	2846 K
회원가입을	2846 K 하
회원가입하고	2846 K
회원가입하면	2785 K 월
회원가입하세요	2846 K
회원가입하시면	2846 K
회원만	2748 K 볼 수
""", '후': """
후원금	2850 K
후원으로	2784 독자의 K 운영됩니다	2784 독자의 K 운영하는
후원을	2746 K 부탁드립니다	2846 K 부탁
후원이	2746 K 필요합니다	2746 K 큰 힘이
후원하세요	2846 K
후원해	80 K 주세요	2746 K 주세요	2846 K 주세요
후원회원의	2793 K 후원으로	2815 K 힘
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
