"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4668
# comentário	3490
# comentários	3490
# fotó megtekintése	2340
# fotók megtekintése	2340
# gün ücretsiz deneyin	4384
# głosów	92
# hlasů	92
# hozzászólás	2255
# komentářů	496
# komentāri	2924
# kép megtekintése	2340
# képek megtekintése	2340
# lượt bình chọn	92
# odpovedí	4062
# odpovědi	597
# odpovědí	597
# odpowiedź	3447
# příspěvků	496
# röster	92
# sekunden zurück	935
# válasz megjelenítése	2349
# yaşindan küçükler oynayamaz	4447
# ääntä	92
# års aldersgrense	3193
# δευτερόλεπτα μπροστά	1043
# δευτερόλεπτα πίσω	1043
# σχόλια	985
# ψήφοι	92
# відповідей	4638
# відповідь	4638
# відповіді	4638
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4602
# из #	3822
# коментарі	4530
# коментарів	4530
# комментариев	3750
# комментарий	3750
# комментария	3750
# от #	281
# ответ	3858
# ответа	3858
# ответов	3858
# отговор	310
# отговора	310
# із #	4602
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
# € al mese per # mesi	2545
# € por mês durante # meses	3531
#% megtakarítás	2336
#+ hrajte zodpovědně	488
#-årsgrense	3193
#/# fotó	2340
#/# kép	2340
#/#. fotó	2340
#/#. kép	2340
#か月無料	2634
#カ月無料	2634
#ヶ月無料	2634
#件のコメント	2650
#則留言	4778
#条评论	4778
#票	92
#秒戻る	2693
#秒進む	2693
#명 참여	92
#초 뒤로	2798
#초 앞으로	2798
""", 'a': """
a apărut o eroare	3683
a boltunkból	2311
a carregar vídeo	3544
a cikk a hirdetés alatt folytatódik	2247
a cikk a hirdetés után folytatódik	2247
a cikk automatikusan készült	2348
a cikk felhasználása engedélyköteles	2346
a cikk meg is hallgatható	2244
a cikk meghallgatása	2261
a cikk megosztása	2244
a cikk szerzői jogvédelem alatt áll	2346
a cikk zárolva van	2335
a cikket gépi hang olvassa fel	2322
a folytatáshoz regisztráljon	2238
a hanganyagot mesterséges intelligencia készítette	2322
a hirdetés után folytatjuk	2247
a hirdetés vége	2356
a hozzászólás lezárva	2349
a hozzászólások le vannak zárva	2349
a hét kvíze	2305
a kommentelés lezárult	2255
a könyv megrendelhető itt	2250
a könyv megrendelése	2311
a lejátszó betöltése	2322
a link másolva	2354
a lire également	1911
a mező kitöltése kötelező	2338
a nap kérdése	91	2305
a rovat további cikkei	2259
a szerző a lap munkatársa	2271
a szerző cikkei	2341
a szerző jogász	2271
a szerző közgazdász	2271
a szerző politológus	2271
a szerző további cikkei	2341
a szerző történész	2271
a szerző összes cikke	2341
a szerző újságíró	2271
a szerzőkről	2273
a szerzőről	2273
a szöveg automatikusan készült	2348
a tartalmat nem tudjuk megjeleníteni	2314
a tartalom nem elérhető	2314
a tartalom nem jeleníthető meg	2314
a tartalom szerzői jogi védelem alatt áll	2346
a teljes cikk elolvasása	2341
a témában további cikkek	2259
a videó az ön országában nem játszható le	2322
a videó már nem elérhető	2322
a videó nem elérhető	2322
a videó nem elérhető az ön országában	2322
a videó nem játszható le	2322
a videólejátszó betöltődik	2322
a videót nem lehet lejátszani	2322
abo abschließen	762
abo auswählen	946
abo wählen	946
abonare confirmată	3706
abonați-vă	3611
abone değil misin	4462
abone değil misiniz	4462
abonează-te	3611
abonelere özel	4384
abonelere özel avantajlar	4447
abonelere özel indirim	4447
abonelere özel içerik	4462
abonelik paketlerini gör	4491
abonelik seçenekleri	4491
aboneliği yenile	4491
aboneliğini seç	4462
aboneliğiniz onaylandi	4492
aboneliğinizi seçin	4462
abonentu priekšrocības	2955
abonner nå	3174
abonner på nyhetsbrevet	3180
abonné	1963
abonné à ce thème	2021
abonnér	616
abonnér nu	616
abonnés	1878
abonnés uniquement	1951
abonē	2918
abonē jaunumus	2942
abonē un lasi visus rakstus	2918
abonēt	2918
abrir menú	1452
aby odtworzyć film, włącz javascript	3418
acasă	3625
accede a todos los contenidos sin límites	1491
accept termenii și condițiile	3683
accepter og fortsæt	710
acceptera och fortsätt	4272
acceptera och stäng	4272
accepto la política de privacitat	447
acceptér	637
acceptér alle	711
acceptér og fortsæt	710
acceptér og vis	710
acceptă toate	3633
acceptă tot	3670
acceptă și afișează conținutul	3633
acceptă și continuă	3669
acceso a todos los artículos	1551
accès à tous les articles	2016
accéder au dossier	1989
accéder à l'article	1878
accéder à la page de dons	1980
aceitar e ver o conteúdo	3512
aceito receber comunicações	3561
aceito receber comunicações de marketing	3561
aceito receber comunicações e ofertas	3526
acepto la política de privacidad	1522
acesso ilimitado a todo o conteúdo	3591
acest articol este rezervat abonaților	3648
acest câmp este obligatoriu	3683
acesta este ultimul tău articol gratuit	3648
acheter ce numéro	1938
achetez ce numéro	1938
activează	3674
activează alertele	3642
activează notificările	3642
activează sunetul	3665
actualitza la pàgina	440
actualités	1911
actualizar la página	1515
ad 광고	2776
adatkezelés és sütik	2317
adatkezelési tájékoztató	2314
adatvédelem és sütik	2317
adatvédelmi beállítások	2314
adatvédelmi beállítások módosítása	2317
adatvédelmi tájékoztató	2314
adaugă ca sursă preferată	3693
adaugă un comentariu	3622
adaugă un răspuns	3699
adaugă în coș	3709
adblock détecté	2013
adblocker upptäckt	4283
add meg az e-mail-címed	2265
además	1449
adhérer	1869
adj hozzá minket preferált forrásként	2351
adja meg az e-mail-címét	2265
adja meg az összeget	2332
adja meg e-mail-címét	2265
adomány	2234
adományozok	2234
adományozás	2234
adresa de email nu este validă	3683
adresă de email invalidă	3683
adreça electrònica	413
adó # százalék	2332
adója #%-ával	2332
afficher la vidéo	1974
afficher les réponses	1962
afișează comentariile	3657
afișează conținutul	3633
afișează conținutul extern	3633
afișează originalul	3626
afișează postarea	3669
afișează subtitrările	3665
afmeld når som helst	729
afspilleren indlæses	713
agora não	3463
ai deja un abonament? autentifică-te	3648
ai găsit o greșeală	3689
ai kan begå fejl	739
ai kan gjøre feil	3298
ai kan göra fel	4300
ai kan göra misstag	4300
ai może popełniać błędy	3445
ai može griješiti	3961
ai može pogriješiti	3961
ai môže robiť chyby	4060
ai může chybovat	595
ai může dělat chyby	595
ai observat o greșeală	3622
ai sa môže mýliť	4060
ai segítségével készült	2348
ai által fordított	2348
ai által generált	2348
ai által generált tartalom	2348
ai може да греши	309
ai सारांश	2172
ai से तैयार सारांश	2172
ai 摘要	4852
ai 기사 요약	2826
ai 번역	2799
ai 생성 이미지	2836
ai 요약	2776
ai 음성으로 듣기	2798
ai-genererat innehåll	4301
ai-genereret resumé	653
ai-oversættelse	740
ai-resumé	653	740
ai-összefoglaló	2261
ai-översatt	4300
ai-översättning	4301
aicinām ievērot cieņu komentāros	2924
aiheeseen liittyvää	1763
aiheesta lisää	1763
aikaa jäljellä #	1823
ainda não tem conta	3559
ainda não é assinante	3559
ainult vajalikud küpsised	1613
aitäh hääletamast	1609
aitäh liitumast	1597
aitäh sõnumi eest	1624
aizmirsāt paroli	2966
aizvērt	2926
aizvērt galeriju	2970
aizvērt reklāmu	2927
aiが要約	2719
aiによる要約	2719
ai总结	4852
ai摘要	4798
ai生成	2694	4852
ai生成内容	4826
ai翻訳	2694
ai翻譯	4852
ai翻译	4852
ai要約	2719
ai語音朗讀	4825
ai语音朗读	4825
ai重點整理	4798
ai音声で聴く	2693
ai가 생성한 콘텐츠입니다	2836
ai가 읽어주는 기사	2798
ai로 생성된 콘텐츠	2836
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
ajánlja: outbrain	2356
ajánlja: taboola	2356
ajánljuk	2259
ajánljuk még	2259
ajánlott	2259	2336
ajánlott cikkek	2259
ajánló	2259
akceptuję	3338
akceptuję i kontynuuję	3415
akceptuję i przechodzę do serwisu	3415
akkurat nå	3206
ako chránime svoje zdroje	4057
ako chránime zdroje	4057
ako vypnúť adblock	4043
ako vypnúť blokovanie reklám	4043
aktuálny čas	4039
aktuálny čas #	4038
aktuální čas	567
aktuální čas #	566
aktuálně	497
akzeptieren und schließen	932
aldersgrense # år	3193
aldersgrense: # år	3193
alege o sumă	3704
alege-ți abonamentul	3681
alegeți abonamentul	3681
algo salió mal	1523
alkalmazás letöltése	2324
alkalmazás megnyitása	2324
alla bidrag hjälper	4285
alla rättigheter reserverade	4298
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
allt innehåll är skyddat av upphovsrätt	4242
allt innehåll är upphovsrättsskyddat	4240
als bevorzugte quelle bei google hinzufügen	787
als bevorzugte quelle hinzufügen	962
als podcast hören	873
alte știri	3623
alterar preferências de cookies	3512
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4448
altyazilari göster	4448
altă sumă	3678
alătură-te conversației	3636
am înțeles	3626
amazon'da gör	4447
amazonで見る	2691
amazonで詳しく見る	2691
amazonで詳細を見る	2691
amazonで買う	2691
amazonで購入	2691
amazonで購入する	2691
amintește-mi mai târziu	3609
ana sayfaya dön	4468
anasayfaya dön	4468
anderen betrag wählen	943
andet beløb	723
andra läser	19	4209
andra läser just nu	19
andra läste även	4209
andre har også lest	19
andre leser nå	3206
andre leste også	3206
andre læser	650
andre læser lige nu	650
andre læser også	19
andre læste også	650
angebot auswählen	946
angebot wählen	872
anhören	784
anhören # min	784
anket sonuçlari	4442
anketa dňa	4029
ankstesnė nuotrauka	2903
anmäl	4303
anmäl annons	4307
anmäl dig	4184
anmäl dig till nyhetsbrevet	4184
anmäl inlägg	4302
anmäl kommentar	4302
anna kelvollinen sähköpostiosoite	1840
anna äänesi	1808
annet beløp	3282
anneta ühekordselt	1621
annonce - artiklen fortsætter nedenfor	634
annonces légales	1938
annoncørbetalt	87
annoncørbetalt indhold	87	660
annons - artikeln fortsätter nedan	4195
annons från våra partner	4307
annonsblockerare upptäckt	4283
annonsen slutar här	4195
annonser från google	4307
annonsinnehåll	4216
annonslänk	4195
annonsörsinnehåll	4216
annonsørinnhold	87	3216
annonsørsamarbeid	3306
ano, prosím	573
ano, rád	573
anonimni sandučić	3958
anonym brevlåda	4297
anonym tipslåda	4297
anonymná schránka	4057
anonymní schránka	591
anpassa inställningar	4272
anulează oricând	3681
anulezi oricând	3648
anuluj odpowiedź	3346
användarnamn	4288
användarnamn eller e-postadress	4287
användarvillkor	4197
anzeige schließen	964
anzeigensonderveröffentlichung	878
anúncio	3485
anúncios	3485
apasă pentru sunet	3703
apmaksāta sadarbība	2977
apmaksāts saturs	2927
apmokėta partnerystė	2910
apmokėtas turinys	2910
aportació mensual	442
aportació única	442
aportación mensual	1518
aportación única	1518
app letöltése	2324
app storeからダウンロード	2699
app storeでダウンロード	2699
app store에서 다운로드	2805
apple ile giriş yap	4462
apple podcastで聴く	2725
appleでサインイン	2707
appleでログイン	2707
appleで続ける	2707
app内打开	4832
après la publicité	1902
aptaujas rezultāti	2960
após a publicidade	3485
apóyanos	1410
apóyanos en patreon	1517
apúntate	1422
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2894
arată conținutul	3669
arată mai mult	3687
arată mai puțin	3626
arată răspunsurile	3657
arată tot	3626
arkadaşina gönder	4391
arkadaşinla paylaş	4391
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
articol exclusiv pentru abonați	3648
articole asemănătoare	3623
articole înrudite	3623
articoli più letti	2548
articolul continuă după reclamă	3619
articolul continuă mai jos	3619
articolul următor	3623
artikeln finns också som ljud	4191
artikeln fortsätter efter annonsen	4195
artikeln fortsätter nedan	4195
artikeln fortsätter under bilden	4195
artikeln går att lyssna på	4191
artikeln läses upp av en syntetisk röst	4275
artikeln är automatiskt genererad	4300
artikeln är låst	4177
artikeln är maskinöversatt	4300
artikeln är skapad automatiskt	4300
artikeln är skyddad av upphovsrätt	4298
artikeln är uppläst av en dator	4191
artikkel jätkub pärast reklaami	1581
artikkel jätkub reklaami järel	1581
artikkel on kaitstud autoriõigusega	1634
artikkel täieneb	1579
artikkelen er låst	3174
artikkelen finnes også som lyd	3186
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
artykuł czytany przez syntezator mowy	3418
artykuł dla subskrybentów	3319
artykuł do słuchania	3418
artykuł kontynuowany pod reklamą	3337
artykuł premium	3431
artykuł sponsorowany	3334
artykuł zablokowany	3431
artykuły na e-mail	3322
artykuły partnerów	3453
artículo anterior	1449
artículo regalado	1564
artículo relacionado	1449
artículo siguiente	1526
artículos recomendados	1495
artículos relacionados	1449
as notícias mais lidas	3534
ascultă	3616
ascultă articolul	3665
ascunde răspunsurile	3657
aseta ensisijaiseksi lähteeksi	1854
aslini göster	4401
assine já	3468
atbalstīt	2918
atcel jebkurā laikā	2918
atcelt var jebkurā laikā	2966
atcerēties mani	2967
atidaryti galeriją	2903
atidaryti programėlėje	2893
atidaryti programėlę	2893
atkūrimo greitis	2891
atlikite testą	2885
atlikušais laiks	2960
atlikušais laiks -#	2959
atpakaļ uz augšu	2970
atpakaļ uz sākumlapu	2970
atradi kļūdu	2971
atradi kļūdu rakstā	2924
atradāt kļūdu	2971
atrakinti straipsnį	2899
atrisini krustvārdu mīklu	2953
atsaukt piekrišanu	2957
atsisiųsti garso įrašą	2891
atsisiųsti iš app store	2893
atsisiųsti iš google play	2893
atsisiųsti programėlę	2893
atsiųskite naujieną	2904
atsiųskite nuotraukas	2904
atskaņot video	2959
atskaņošanas ātrums	2959
atslēgt rakstu	2966
atslēgvārdi	2960
atteikties var jebkurā laikā	2968
attēls # no #	2979
attēls #/#	2979
attēls attēlā	2959
atualizar a página	3554
atualizar página	3554
atvērt	2926
atvērt galeriju	2970
atvērt lietotni	2961
atvērt lietotnē	2961
atvērt rakstu	2966
atļaut paziņojumus	2962
atšaukti galite bet kada	2849
atšaukti sutikimą	2889
aucun commentaire à ce niveau	1942
audio narrado por una voz automática	1474
audio vytvorila umelá inteligencia	4038
auf apple podcasts hören	853
auf spotify hören	853
ausgewählt für sie	877
auswahl bestätigen	932
auswählen	947
automaatselt tõlgitud	1628
automaattinen käännös	1851
automaticky preložené	4060
automaticky přeloženo	595
automatické prehrávanie	4038
automatické přehrávání	566
automatický preklad	4061
automatický překlad	596
automatikus lejátszás	2322
automatinis atkūrimas	2891
automatisch übersetzt	958
automatische übersetzung	959
automatiskt översatt	4300
automatiškai išversta	2905
automatsko puštanje	3940
automātiski tulkots	2972
automātiskā atskaņošana	2959
autoriser la publicité	1979
ava äpis	1617
avantage abonnés	1968
avantages abonnés	1968
avantaje pentru abonați	3663
avançar # segundos	3544
aveți deja cont	3681
avfölj	4305
avfølg	3303
avis de décès	1938
avoimet työpaikat	1765
avregistrera dig när som helst	4290
avsluta när du vill	4177
avsluta när som helst	4290
avslutt når du vil	3174
avslå alle	3271
avís legal	402
avísanos de un error	1540
aylik bağiş	4459
aylik bağiş yap	4490
ayrintilar için tiklayin	4400
ayrintilar için tiklayiniz	4400
az ai hibázhat	2348
az ai tévedhet	2348
az e-mail-címed	2338
az első hónap csak # ft	2238
az mi hibázhat	2348
az oldal tetejére	2341
az outbrain ajánlásával	2356
az ön e-mail-címe	2338
az ön neve	2338
az összefoglalót ai készítette	2348
az összefoglalót mi készítette	2348
az összes cikk	2341
az összes elfogadása	2314
az üzeneted	2339
aç	4401
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
ačiū už jūsų balsą	2885
ačiū už registraciją	2901
ačiū už žinutę	2901
ačiū, kad balsavote	2885
ačiū, kad užsiprenumeravote	2874
ați uitat parola	3681
ați votat deja	3657
""", 'b': """
baixar episódio	3544
baixar o áudio	3544
baixar áudio	3544
bandykite dar kartą	2901
bandykite vėliau	2901
bankkártyás támogatás	2332
bankovním převodem	578
banküberweisung	761
bara för dig som prenumererar	4287
bara för prenumeranter	4287
bare nødvendige	3270
bağiş sayfasina git	4459
bağiş yap	4383
bağiş yapin	4383
bağişim	4460
bağlanti kopyalandi	4476
bağlantiyi kopyala	4391
başa dön	4400
başka tutar	4459
be šlamšto	2901
bedste værdi	727
bei google als quelle hinzufügen	787
bei spotify hören	853
beitrag nicht mehr verfügbar	935
bejegyzés betöltése	2314
bejelentkezés	2238
bejelentkezés apple-fiókkal	2335
bejelentkezés facebookkal	2335
bejelentkezés google-fiókkal	2335
bekræft din e-mail	729
belépés	2238
belépés facebook-fiókkal	2335
belépés facebookkal	2335
belépés google-fiókkal	2335
benefício do assinante	3516
bere sintetični glas	4137
berite naprej z naročnino	4146
bestill nå	3267
beställ boken	4268
betalas årsvis	4287
betales årlig	3285
betales årligt	726
betalt innehåll	4307
betrag wählen	760
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2354
betűméret módosítása	2354
betűméret növelése	2354
bez mišljenja	3934
bez surogātpasta	2968
bez zobowiązań	3432
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2956
bezárás	2233
beágyazott tartalom	2314
beállítás preferált forrásként	2351
beállítások mentése	2314
beállítások módosítása	2317
beğen	4442
beğenme	4442
bidrag kan trækkes fra i skat	723
bieżący czas #	3418
bild in originalgröße	951
bild vergrößern	811	951
bildergalerie öffnen	951
bildirimleri aç	4439
bildirimleri açin	4439
bilety już w sprzedaży	3411
bir hata oluştu	4464
bir tutar seçin	4490
bir şeyler ters gitti	4465
bir şeyler yanliş gitti	4465
bitte füllen sie dieses feld aus	948
bitte geben sie eine gültige e-mail-adresse ein	948
bitte prüfen sie ihr postfach	948
bitte versuchen sie es später erneut	863
bitte versuchen sie es später noch einmal	948
bitte überprüfen sie ihr postfach	948
bize ulaşin	4397
biểu quyết	92
bjud en vän på artikeln	4191
bjud oss på en kaffe	4285
bjud oss på kaffe	4285
bjud på en kaffe	4285
bli månadsgivare	4173
bli støttemedlem	3171
bliv fast støtte	723
bliv støtteabonnent	723
bliv støttemedlem	613
blocco pubblicità rilevato	2606
blokovať	4042
bloqueador de anúncios ativado	3589
bloqueador de anúncios detectado	3589
bloqueur de publicité détecté	2013
bloqueur détecté	2013
boletín	1422
bolo to užitočné	4060
brezplačna dostava	4133
browserul tău nu poate reda acest video	3633
brukervilkår	3195
brīva summa	2965
bu haber abonelere özeldir	4384
bu haber yapay zeka tarafindan seslendirilmiştir	4448
bu haber yapay zekâ ile seslendirilmiştir	4448
bu haberi paylaş	4499
bu haberi paylaşin	4499
bu içerik abonelere özeldir	4384
bu içerik faydali oldu mu	4441
bu içerik görüntülenemiyor	4451
bu içerik gösterilemiyor	4451
bu içerik kilitli	4462
bu video artik mevcut değil	4448
bu video bulunduğunuz ülkede izlenemiyor	4448
bu video mevcut değil	4448
bu video ülkenizde izlenemiyor	4448
bu yaziyi paylaş	4499
bu yorumu şikayet et	4481
bugün değil	4382
bulmaca çöz	4444
bunlar da ilginizi çekebilir	4398
burtu izmērs	2975
butlletí	413
buy me a coffee ☕	1107
buy me a cup of coffee ☕	1107
buy us a coffee ☕	1107
buzón anónimo	1529
buzón seguro	1529
buďte v obraze	478
bylo to pro vás užitečné	595
bylo to užitečné	595
bài cùng chuyên mục	4696
bài cùng tác giả	4696
bài khác	4669
bài khác của tác giả	4728
bài liên quan	4669
bài mới nhất	4696
bài quảng cáo	4697
bài tiếp theo	4669
bài trước	4728
bài viết có hữu ích không	4701
bài viết có hữu ích với bạn không	4701
bài viết liên quan	4669
bài viết mới	4695
bài viết này bị khóa	4722
bài viết này có hữu ích không	4701
bài viết tiếp theo	4728
bài viết trước	4728
bài viết được tặng bởi thuê bao	4748
bài được dịch tự động	4695
bài đọc nhiều	4696
báo cáo	4702
báo cáo bình luận	4739
báo cáo vi phạm	4702
báo lỗi	4668
báo lỗi bài viết	4701
bármikor leiratkozhat	2265
bármikor leiratkozhatsz	2265
bármikor lemondhatja	2238
bármikor lemondható	2238
bäst värde	4288
bästa pris	4288
bình chọn	91	4702
bình chọn của bạn đã được ghi nhận	4701
bình luận	4668
bình luận (#	4668
bình luận của bạn	4739
bình luận đã bị tắt	4739
bölümü indir	4448
búsqueda	1452
bücher aus dem shop	792
bülten	4421
bülten üyeliği	4421
bültene abone oldunuz	4421
büyüt	4400
bądź na bieżąco	3322
bądź pierwszą osobą, która skomentuje	3447
błędny adres e-mail	3434
bővebben	2261	2316
būkite pirmas	2855
būkite pirmas, pakomentavęs	2855
bạn chưa có tài khoản	4722
bạn chưa đăng ký	4722
bạn có muốn nhận thông báo	4715
bạn có muốn nhận thông báo không	4715
bạn có thể hủy đăng ký bất cứ lúc nào	4724
bạn có thể quan tâm	4669
bạn muốn nhận thông báo	4715
bạn thấy bài viết này thế nào	4701
bạn đang theo dõi chủ đề này	4733
bạn đã bình chọn	4701
bạn đã bình chọn rồi	4701
bạn đã có tài khoản	4722
bạn đã đăng ký rồi	4745
bản ghi	4709
bật	4716
bật thông báo	4715
bật tiếng	4708
bắt buộc	4725
bắt đầu trắc nghiệm	4704
bỏ qua	4652
bỏ qua quảng cáo	4742
bỏ theo dõi	4733
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1490
cada contribuição conta	3529
cada doação conta	3556
cada donación cuenta	1517
cadastre-se grátis	3468
califica este artículo	1445
campo obrigatório	3561
campos obrigatórios	3561
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
carregando o vídeo	3544
carregando vídeo	3544
carregant el vídeo	430
carregar conteúdo	3548
carregar mais comentários	3536
carregar mais notícias	3565
carregar o conteúdo	3548
carregar publicação	3548
carregar vídeo	3548
carte de crédit	1877
cartão de crédito	3467
categorieën	3032
categorías	1449
caută	3625
caça-palavras	3541
ce contenu vous a-t-il été utile	1936
ce résumé vous a-t-il été utile	1936
cea mai bună ofertă	3682
cela vous a-t-il été utile	1962
cele mai citite știri	3651
cele mai noi știri	3623
celkem hlasovalo # čtenářů	554
celozaslonski način	4137
celá obrazovka	566
celý článek	499
celý článek zde	587
celý článok	4054
cenimy twoją prywatność	3340
cererea ta a fost trimisă	3706
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
cevaplari göster	4441
chargement du lecteur vidéo	1970
charger la vidéo	1974
charte éditoriale	1993
chcem dostávať upozornenia	4041
chcem odoberať	4051
chcete dostávat notifikace	570
chcete dostávat upozornění	570
chcete dostávať notifikácie	4041
chcete dostávať upozornenia	4041
chci dostávat upozornění	570
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4672
chia sẻ	4659
chia sẻ bài viết	4659
chia sẻ bài viết này	4748
chia sẻ facebook	4695
chia sẻ lên facebook	4735
chia sẻ qua email	4735
chia sẻ qua facebook	4695
chia sẻ qua zalo	4735
chia sẻ tin này	4748
chia sẻ zalo	4735
chia sẻ ý kiến của bạn	4668
cho chúng tôi biết ý kiến	4701
cho phép	4716
cho phép thông báo	4715
chuyên mục	4669
chuyển đến công thức	61
chép liên kết	4695
chính sách bảo mật	4667
chính sách bảo mật | điều khoản sử dụng	4667
chính sách cookie	4667
chính sách quyền riêng tư	4667
chơi miễn phí	4704
chơi ngay	4704
chưa có tài khoản	4722
chấp nhận tất cả	4667
chấp nhận tất cả cookie	4667
chấp nhận và tiếp tục	4712
chất lượng	4709
chế độ tối	4741
chỉ dành cho thuê bao	4722
chỉ dành cho thành viên	4722
chọn	4723
chọn gói	4722
chọn gói của bạn	4722
chọn gói đăng ký	4722
chọn số tiền	4743
chủ đề	4669
chủ đề liên quan	4669
chủ đề nóng	4696
cikk ajándékozása	2354
cikk elküldése ajándékként	2354
cikk feloldása	2335
cikk meghallgatása	2322
cikk megosztása	2244
cikk mentése	2244
cikk nyomtatása	2354
cikkünk frissül	2261
citeşte şi	3623
citește articolul complet	3687
citește articolul integral	3687
citește fără limite	3648
citește gratuit	3705
citește mai departe	3623	3625
citește mai mult	3623	3625
citește regulile comunității	3636
citește tot articolul	3687
citește transcrierea	3665
citește în aplicație	3672
citește și	3623
citi šobrīd lasa	2920
citit de o voce sintetică	3665
citiți și	3623
cobrança anual	3560
codes de réduction	2028
cofnij zgodę	3415
col·labora	389
comandă acum	3663
comandă cartea	3663
comentariile sunt doar pentru abonați	3699
comentariul tău	3699
comentariul tău așteaptă moderarea	3636
comentează	3622
comentário	3490
comentário aguardando moderação	3522
comentários	3490
comentários desativados	3580
comentários exclusivos para assinantes	3522
commander ce numéro	1938
comment désactiver mon adblocker	1979
comment désactiver mon bloqueur	1979
commentaire en attente de modération	1942
commentaires désactivés	2004
commerciële bijdrage	3082
commerciële content	3161
commerciële inhoud	3161
comparte este artículo	1564
compartilhar esta matéria	3601
compartilhe esta notícia	3601
compartir esta página	1564
compre a edição impressa	3516
conditions générales	1904
conectează-te cu facebook	3648
conectează-te cu google	3648
confidentialité	1904
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1442
configuración de cookies	1442
configuración de privacidad	1509
configurações de cookies	3487
configurações de privacidade	3548
confira o preço	3600
conheça as ofertas	3591
conheça os planos	3591
conheça todas as nossas newsletters	3526
consenti la pubblicità	2572
consigue tu entrada aquí	1476
consulta les normes de participació	405
consultez notre charte de modération	1942
consíguelo en tu quiosco	1476
contacta amb la redacció	453
contacta con la redacción	1529
contactar a redação	3568
contactar con la redacción	1529
contactați redacția	3689
contacte a redação	3568
contactează redacția	3689
contacter la rédaction	1993
contactez la rédaction	1993
contenu externe recommandé	1934
contenu proposé par notre partenaire	1938
contenu réservé	1983
contenu réservé aux abonnés	1983
contenu sponsorisé	1902
contenus recommandés	1955
contenus sponsorisés	1902	1911
conteúdo de marca	3485
conteúdo exclusivo	3468
conteúdo exclusivo para assinantes	3531
conteúdo externo	3512
conteúdo externo recomendado	3512
conteúdo gerado por ia	3586
conteúdo pago	3542
conteúdo para assinantes	3468
conteúdo patrocinado	3485
conteúdo premium	3531
conteúdo produzido pela marca	3516
conteúdo relacionado	3494
conteúdos relacionados	3534
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2560
continua após a publicidade	3485
continua després de l'anunci	407
continuar leyendo aquí	1415
continuarea articolului după reclamă	3638
continue a ler esta notícia	3534
continuer après la publicité	1902
continuer sans désactiver	2013
continuer à lire	2019
continuă cu apple	3648
continuă cu email	3705
continuă cu facebook	3648
continuă cu google	3648
continuă lectura	3708
continuă pe site	3672
continuă să citești	3708
continuă să citești după publicitate	3638
continuă în browser	3672
continúa abajo	1440
contáctanos	1445
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3648
conținut extern	3633
conținut extern recomandat	3633
conținut pentru abonați	3611
conținut plătit	3663
conținut premium	3648
conținut sponsorizat	87	3619
cookie beállítások	2314
cookie を管理する	2696
cookie 設定	4829
cookie 设置	4829
cookie-beállítások	2314
cookie-beállítások módosítása	2317
cookieinställningar	4197
cookies a ochrana soukromí	493
cookieの管理	2696
cookieの設定	2647
cookieを拒否する	2727
cookieを管理	2696
cookieを管理する	2696
cookie政策	4774
cookie設定	2647	4774
cookie设置	4774
copia enllaç	459
copia l'enllaç	396
copiază	3696
copiază link	3616
copiază linkul	3616
copy link thành công	4695
correo electrónico	1422
correo electrónico no válido	1522
correo no válido	1522
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3435
coś poszło nie tak. spróbuj ponownie	3434
coś poszło nie tak. spróbuj ponownie później	3434
creează cont	3611
crucigrama del día	1541
créer mon compte	1878
créer un compte	1878
créer une alerte	1944
créer une alerte sur ce thème	1944
csak a szükséges sütik	2314
csak a szükségesek	2314
csak előfizetők számára	2335
csak előfizetőknek	2238
csomagok megtekintése	2335
cualquier aportación ayuda	1517
cum îl dezactivez	3677
cumpără acum	3663
cumpără bilet	3663
cumpără bilete	3663
cumpără bilete online	3663
cumpără cartea	3663
cumpără de pe emag	3663
cumpără revista	3638
cuvinte încrucișate	3662
czy artykuł był pomocny	3445
czy artykuł był przydatny	3445
czy ten artykuł był pomocny	3445
czy to było pomocne	3445
czyta głos ai	3418
czytaj całość	3355
czytaj cały artykuł	3437
czytaj również	3352
czytaj także	3352
czytaj też	3352
czytaj też nasze inne artykuły	3352
czytaj więcej	3352	3355
czytaj więcej o	3352
czytane przez głos syntetyczny	3418
cài đặt cookie	4712
cài đặt quyền riêng tư	4712
cài đặt ứng dụng	4714
các tin khác	4669
cách tắt	4719
cách tắt trình chặn quảng cáo	4718
câmp obligatoriu	3683
câmpuri obligatorii	3683
cât de util a fost acest articol	3636
câu đố	4706
címkék	2259
címlap	2259
címlapra	2341
címlapról ajánljuk	2259
có lẽ để sau	4652
có lỗi xảy ra	4724
có thể bạn quan tâm	19	4669
có thể bạn thích	19
có, tôi muốn	4715
códigos de desconto	3600
códigos de descuento	1563
códigos promocionales	1563
cómo desactivar el bloqueador	1515
cómo desactivarlo	1516
cómpralo aquí	1504
cómpralo en amazon	1504
cùng chuyên mục	4669
cùng chủ đề	4696
cùng tác giả	4696
cũ nhất	4702
cảm ơn bạn đã bình chọn	91	4701
cảm ơn bạn đã tham gia	4701
cảm ơn bạn đã ủng hộ	4743
cảm ơn, tin nhắn của bạn đã được gửi	4724
cỡ chữ	65
cửa hàng	4737
""", 'd': """
d'autres articles à découvrir	19
da, želim	3944	4141
dagens fråga	91	4261
dagens spørgsmål	91	699
dagens spørsmål	91	3259
daha az göster	4401
daha fazla göster	4400
daha fazla haber için tiklayin	4400
daha fazla yorum yükle	4441
daha önce oy kullandiniz	4441
daha önce oy verdiniz	4441
dalies ar šo rakstu	2923
dalinkitės	2849
dalinkitės straipsniu	2854
dalsza część artykułu pod materiałem wideo	3334
dalsza część artykułu pod wideo	3334
dalsza część tekstu pod wideo	3334
dalszy ciąg materiału pod wideo	3337
dalīties	2918
dalīties ar draugiem	2923
dalīties ar rakstu	2975
dalīties facebook	2923
dalīties whatsapp	2975
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
darovať	3975
darovať jednorazovo	4045
darovať mesačne	4045
darovať článok	3983
darowiznę możesz odliczyć od podatku	3428
darujte nám # %	4045
darujte tento článek	482
darujte tento článok	3983
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
daugiau autoriaus straipsnių	2903
daugiau straipsnių	2903
daugiau šia tema	2851
dať spätnú väzbu	4060
dbamy o twoją prywatność	3340
deaktivér din adblocker	720
deblochează articolul	3648
definições de cookies	3548
definições de privacidade	3548
deine stimme wurde gezählt	925
deixar um comentário	3490
deixe um comentário	3490
del på e-mail	744
del på e-post	3186
del på facebook	626	3186
del på mail	626
del på twitter	626	3186
del på whatsapp	3304
del på x	626	3186
dela inlägget	4191
dela på facebook	4191
dela på twitter	4191
dela på whatsapp	4306
dela på x	4191
dela som gåva	4306
deli po e-pošti	4162
deli članek	4083
delite članek	4083
demander un droit de réponse	2004
den här artikeln är låst	4287
den här artikeln är skyddad av upphovsrättslagen	4298
den här videon är inte längre tillgänglig	4275
den här videon är inte tillgänglig	4275
denne artikel er låst	726
denne artikkelen er låst	3285
denne saken er låst	3285
denne video er ikke længere tilgængelig	713
denne video er ikke tilgængelig	713
denunciar comentário	3580
denunciar este comentário	3580
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
desbloqueie este conteúdo	3531
descarcă aplicația	3672
descarcă audio	3665
descarcă din app store	3672
descarcă din google play	3672
descarcă episodul	3665
descargar pódcast	1505
descarrega l'àudio	430
descarregar áudio	3544
deschide aplicația	3672
deschide în aplicație	3672
descárgala en app store	1512
descárgala en google play	1512
destekçi ol	4459
destekçimiz olun	4459
desteğiniz fark yaratir	4490
desteğiniz için teşekkür ederiz	4490
desteğiniz için teşekkürler	4490
det er gratis å opprette en bruker	3174
det går inte att visa innehållet	4272
det har oppstått en feil	3289
det här innehållet kan inte visas	4272
det här innehållet är inte tillgängligt	4272
det læser andre	650
det oppsto en feil. prøv igjen senere	3288
det är gratis att skapa ett konto	4177
detaylar için tiklayin	4400
detaylar için tiklayiniz	4400
detta material är skyddat enligt lagen om upphovsrätt	4239
detta är en annons	4195
detta är en plusartikel	4177
dette indhold er ikke tilgængeligt	710
devam etmek için üye girişi yapin	4384
devami için abone olun	4384
devamini okumak için abone olun	4384
dezactivează sunetul	3665
dienas jautājums	2953
diese funktion steht nur angemeldeten nutzern zur verfügung	873
dieser inhalt ist nicht mehr verfügbar	932
dieser inhalt ist nicht verfügbar	932
dieser kommentar wurde gelöscht	960
dieses video ist in deinem land nicht verfügbar	935
dieses video ist in ihrem land nicht verfügbar	935
dieses video ist leider nicht mehr verfügbar	935
dieses video ist nicht mehr verfügbar	935
dieses video ist nicht verfügbar	935
digite um e-mail válido	3561
din aceeași categorie	3623
din aceeași secțiune	3651
din röst har registrerats	4261
din röst är registrerad	91
din röst är räknad	4261
disponibil în app store	3672
disponibil în app store și google play	3642
disponibilă în app store și google play	3642
disponível na app store	3551
distribuie știrea	3710
distribuiți	3616
diğer haberler	19	4398
diğer okurlar bunlari okuyor	4398
diğer seçenekler	4477
diğer tutar	4459
diğer yazilari	4468
dla prenumeratorów	3431
dla subskrybentów	3319
dlaczego widzę tę reklamę	3453
do fotogalérie	4054
do galérie	4054
do góry	3355
do košíka	4033
do košíku	487	560
do księgarni	3335
do speciálu	587
doar abonații pot comenta	3636
doar pentru abonați	3611
doação mensal	3464
doação única	3464
doba čtení # min	499
dodaj do moich tematów	3449
dodaj jako preferowane źródło	3449
dodaj kao željeni izvor	3964
dodaj nas do preferowanych źródeł	3449
dodaj nas do wyjątków	3423
dodaj u košaricu	3936
dodaj v košarico	4132
dogodila se greška. pokušajte ponovno	3952
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
donativo único	3557
donați	3610
donația mea	3704
donație lunară	3679
donație unică	3679
donează	3610
donează acum	3610
donează lunar	3610
donează lunar # euro	3647
donează lunar # lei	3647
donează o dată	3678
doner nå	3171
doniraj mesečno	3947	4144
doniraj mjesečno	3947
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
dosegli ste omejitev člankov	4146
dosegnuli ste ograničenje članaka	3949
dossier spécial	1967
dovanoti straipsnį	2908
dozvoli obaveštenja	3943
dołącz do dyskusji	3402
dołącz do nas	3316
dołącz do newslettera	3322
došlo je do greške. pokušajte ponovo	3952
došlo je do pogreške. pokušajte ponovno	3952
došlo k chybě	585
došlo k chybě. zkuste to prosím později	584
drodzy użytkownicy	3340
droga użytkowniczko, drogi użytkowniku	3340
drogi użytkowniku	3340
droits réservés	2024
drukāt	2923
drukāt rakstu	2975
drukāt recepti	61
du använder en adblocker	4281
du använder en annonsblockerare	4281
du er nå påmeldt	3180
du er nå påmeldt nyhetsbrevet	3180
du följer	4304
du följer det här ämnet	4304
du följer nu	4304
du följer redan	4304
du följer redan ämnet	4304
du følger allerede	3302
du følger allerede dette emne	743
du følger allerede dette temaet	3302
du følger allerede emnet	743
du følger dette emne	743
du følger dette temaet	3302
du følger emnet	743
du følger nå	3302
du har en adblocker påslagen	4283
du har en annonsblockerare påslagen	4283
du har nådd grensen	3285
du har nået din grænse	726
du har nått din gräns	4287
du har redan röstat	4261
du har rätt att vara anonym	4205
du har slået adblock til	720
du kan när som helst avregistrera dig	4290
du kan när som helst avsluta prenumerationen	4184
du kan når som helst melde deg av	3180
du kan opsige når som helst	616
du kan trække beløbet fra i skat	723
du kanske också gillar	4209
du modtager snart en bekræftelse på mail	621
du même auteur	1911
du prenumererar nu på nyhetsbrevet	4184
du skyddas av källskyddet	4205
du verkar använda en annonsblockerare	4281
du vil kanskje også like	3206
du är nu anmäld	4290
du är skyddad av källskyddet	4205
du är skyddad enligt källskyddet	4205
duración	1506
durată	3666
duração	3545
durée	1971
dziękujemy za głos	91	3405
dziękujemy za oddanie głosu	91	3405
dziękujemy za przesłanie formularza	3434
dziękujemy za udział w sondzie	3405
dziękujemy za wiadomość	3434
dziękujemy za zapis	3322
dziękujemy! sprawdź skrzynkę	3434
dành cho bạn	4669
dành cho thuê bao	4654
dành riêng cho thành viên	4722
dárkovat článek	472
dát zpětnou vazbu	595
därefter # kr/mån tills du säger upp	4177
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
dê a sua opinião	3536
dê sua opinião	3536
dölj	4213
dölj annons	4307
dölj bildtext	4293
dölj svar	4302
düzeltme politikasi	4470
dāvini rakstu	2923
dāvini rakstu draugam	2923
děkujeme za hlas	554
děkujeme za hlasování	91	554
děkujeme za odběr	584
děkujeme za přihlášení	478
děkujeme za vaši zprávu	584
děkujeme za váš hlas	91	554
děkujeme za zprávu	584
dĺžka	4039
dĺžka #	4039
dịch tự động	4709
""", 'e': """
e-bülten	4421
e-bülten aboneliği	4421
e-mail alebo používateľské meno	4048
e-mail cím	2338
e-mail ili korisničko ime	3949
e-mail inválido	3526
e-mail nebo uživatelské jméno	580
e-mail-cím	2339
e-mail-cím vagy felhasználónév	2335
e-mailová adresa	478
e-pasts vai lietotājvārds	2966
e-post või kasutajanimi	1622
e-posta gönder	4391
e-posta ile paylaş	4476
e-postadress eller användarnamn	4287
e-pošta ali uporabniško ime	4146
e-poštni naslov	4149
ecrã inteiro	3545
edición digital	1415
edición impresa	1415
editöre yaz	4470
editöre yazin	4470
editörün seçtikleri	4398
edição impressa	3468
eget beløb	723
eget beløp	3282
egyedi összeg	2332
egyszeri adomány	2332
egyszeri támogatás	2234
egyszeri támogatás küldése	2332
egyéb összeg	2332
ehkä myöhemmin	1735
ei mielipidettä	1814
ei tänään	1735
ei vielä tunnusta	1837
ei, aitäh	1619
eikö sinulla ole tunnusta	1837
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	948
eiti į receptą	61
ekskluzivno za naročnike	4146
el juego es solo para mayores de # años	1504
el millor de la setmana a la teva bústia	413
el más popular	1521
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1505
el. paštas	2874
el. paštas arba vartotojo vardas	2899
el. pašto adresas	2901
eldste først	3300
elfelejtett jelszó	2238
elfelejtette a jelszavát	2335
elfogadom az összeset	2317
elfogadom és folytatom	2314
elfogadom és megjelenítem	2314
elfogadás és folytatás	2314
elige tu suscripción	1491
elküldés	2339
elküldöm	91	2244	2339
elküldöm e-mailben	2354
ellenőrizd a postafiókod	2338
ellenőrizze a postafiókját	2338
elmentem későbbre	2244
elolvasom később	2354
elolvasta az összes ingyenes cikkét	2335
elrejtés	2263
els lectors també han llegit	420
elutasítom	2316
elérte a havi limitet	2335
elírást talált	2255
előfizetek	2238
előfizetés	2238
előfizetési csomagok	2335
előfizetési lehetőségek	2335
előfizető vagyok	2335
előfizetői ajánlat	2311
előfizetői előny	2311
előfizetői kedvezmény	2311
előfizetői tartalom	2238
előfizetőknek	2238
előfizetőként megoszthatja a cikket	2244
előző	2261
előző cikk	2259
előző fotó	2341
előző kép	2341
előző oldal	2341
email cím	2339
email của bạn	4745
email inválido	3561
email không hợp lệ	4724
email không đúng định dạng	4724
email no válido	1522
email này đã được đăng ký	4745
emailul tău	3706
emlékeztess később	2233
emlékezz rám	2336
emlékezzen rám	2336
emme voi näyttää sisältöä	1820
emme voi näyttää tätä sisältöä	1820
empfehlungen für sie	877
en beğenilen	4442
en beğenilenler	4442
en colaboración con	1537
en col·laboració amb	461
en este artículo	1449
en popüler	4463
en çok okunan	4398
en çok okunan haberler	4398
en çok okunanlar	4398
encara no estàs registrat	445
endast för dig som är prenumerant	4287
endast för medlemmar	4287
endast nödvändiga	4272
endast nödvändiga cookies	4272
endre tekststørrelse	3304
engangsbeløb	613
engangsbeløp	3282
engedélyezem	2328
engedélyezés	2328
engedélyezés és folytatás	2317
engedélyezés és megjelenítés	2317
engångsgåva	4173
enllaç copiat	419
ensemble, faisons vivre un média libre	1950
entgeltliche veröffentlichung	793
enthält werbung	791
entre em contato com a redação	3568
enviament gratuït	461
enviar comentário	3490
enviar corrección	1445
envoyer à un ami	1897
envoyer à un proche	1897
envoyez-nous vos témoignages	1932
envíanos tu opinión	1498
envío gratis	1537
epizód letöltése	2322
eredeti megjelenítése	2263
eredmény megtekintése	91
eredmények	92	2263
eredmények megtekintése	2305
erinnern sie mich später	756
eroare la încărcarea videoclipului	3703
erro ao carregar o vídeo	3586
error al cargar el vídeo	1546
erről bővebben itt írtunk	2261
erről is írtunk	2259
erről itt írtunk bővebben	2261
erscheint täglich	863
erscheint wöchentlich	863
erősítse meg az e-mail-címét	2338
es gratis y solo te llevará un minuto	1487
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	863
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	948
es izslēdzu reklāmu bloķētāju	2964
escanea el código qr	1512
escreva um comentário	3490
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2924
esimene kuu # €	1572
esta funcionalidad es sólo para registrados	1415
esta matéria foi útil para você	3514
esta notícia foi útil	3514
esta página foi útil	3536
este artigo está bloqueado	3559
este artigo foi útil	3536
este artículo está bloqueado	1520
este campo é obrigatório	3561
este correo ya está registrado	1552
este e-mail já está cadastrado	3592
este espaço é moderado pela redação	3522
este resumo foi útil	3514
este video ya no está disponible	1505
este vídeo já não está disponível	3544
este vídeo no está disponible	1505
este vídeo não está disponível	3544
este vídeo não está mais disponível	3544
este vídeo ya no está disponible	1505
está a seguir este tema	3596
estás bloqueando nuestros anuncios	1549
estás de acuerdo? vota	1481
estás siguiendo este tema	1556
estä	1829
ethvert bidrag hjælper	723
etický kodex redakce	591
etický kódex redakcie	4057
etkinleştir	4455
etkö ole tilaaja	1837
etkö ole vielä tilaaja	1837
ett fel har uppstått	4291
ett fel uppstod. försök igen senare	4290
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	948
evaluează rețeta	61
evästeasetukset	1753
evästeet	1753
evästeet ja tietosuoja	1754
evästekäytäntö	1820
exclusiv pentru abonați	3648
exibir conteúdo	3548
exklusiv für abonnenten	946
exklusiv für mitglieder	946
exklusivt för medlemmar	4287
exklusivt för prenumeranter	4287
exkluzív tartalom előfizetőknek	2335
experimente grátis por um mês	3531
externt innehåll	4272
externí obsah	563
externý obsah	4035
ez a cikk zárolt	2335
ez a mező kötelező	2338
ez a tartalom nem elérhető	2314
ez a tartalom nem jeleníthető meg	2314
ez a videó már nem elérhető	2322
ez a videó nem elérhető	2322
ez is érdekelhet	2259
ez is érdekelheti	2259
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2314
ezt a témát már követi	2351
ezt is ajánljuk	2259
ezt olvasta már	2259
ezt olvastad már	2259
eén keer toestaan	3123
ešte nemáte predplatné	4048
ešte nemáte účet	4048
ești de acord? votează	3636
ești deja abonat	3656
ești deja abonată	3656
""", 'f': """
facebook ile giriş yap	4462
facebook'ta paylaş	4391
facebook-bejegyzés betöltése	2317
facebook-poszt betöltése	2317
facebookでシェア	2641
facebookでシェアする	2641
facebookでログイン	2707
facebookで共有	2721
facebookで続ける	2707
facebookで見る	2725
facturació anual	446
facturació mensual	446
facturación anual	1521
facturación mensual	1521
facturare anuală	3682
facturare lunară	3682
facturé annuellement	1983
facturé mensuellement	1983
faire un don défiscalisé	1980
faktureras årligen	4287
faktureres årlig	3285
faktureres årligt	726
fale com a redação	3568
fazer doação	3590
fazer uma doação mensal	3590
fazer uma doação única	3590
faça login	3468
faça o quiz	3539
faça o teste	3539
faça uma doação única	3590
faça uma pergunta sobre esta reportagem	3514
felhasználási feltételek	2314
felhasználási jog vásárlása	2346
felhasználónév	2336
felhasználónév vagy e-mail	2335
feliratkozás	2339
feliratkozás hírlevélre	2338
feliratok megjelenítése	2322
fermer la fenêtre	2019
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3678
fiecare donație contează	3647
fiecare leu contează	3647
film jest niedostępny w twoim kraju	3418
film nie jest już dostępny	3418
film niedostępny	3418
fin de la publicité	1968
fine della pubblicità	2560
fine pubblicità	2560
fiyati gör	4447
fizetett együttműködés	2356
fizetett hirdetés	87	2247
fiók létrehozása	2238
fiókom	2238
foglalja le helyét	2311
folytatás a hirdetés után	2356
folytatás apple-fiókkal	2335
folytatás facebookkal	2335
folytatás google-fiókkal	2335
folytatás google-lel	2335
folytatás kikapcsolás nélkül	2329
fontu büyüt	4476
form gönderildi	4492
formulaire envoyé	2017
formulário enviado	3592
forstået	655
forstått	3211
forstør	714
forstør billede	653
forstør billedet	732
forstørr	3274
forstørr bilde	3209
forstørr bildet	3291
fortsett uten å slå av	3280
fortsett uten å støtte	3170
fortsätt läsa efter annonsen	4195
fortsätt med apple	4287
fortsätt med e-post	4287
fortsätt med facebook	4287
fortsätt med google	4287
fortsätt utan att stänga av	4281
fortsätt utan att stödja	4172
fortsæt med apple	726
fortsæt med at læse	634
fortsæt med e-mail	726
fortsæt med facebook	726
fortsæt med google	726
fortsæt uden at slå fra	720
fortsæt uden at støtte	612
foto # iš #	2912
fotogalería	1449
fotografia următoare	3708
fotoğraf galerisi	4468
fotoğrafi büyüt	4468
fotoğraflari gör	4468
fotoğraflari görmek için tiklayin	4400
fotó #/#	2340
fotó megtekintése	2340
fotó: #/#	2340
fotók megtekintése	2340
fra vores annoncører	746
fra vår butikk	3267
fra våre partnere	3306
frete grátis	3577
friss hírek	2259
frissítse az oldalt	2331
fråga vår ai om artikeln	4203
från vår butik	4268
från våra annonsörer	4307
från våra partner	4307
frühbucher-tickets	929
frühbucherrabatt sichern	929
fuld skærm	713
fuldskærm	653
fullskärm	4275
fyll i fältet	4290
fäll ihop	4213
fäll ut	4213
fältet är obligatoriskt	4290
få adgang	616
få artiklen læst op	626
få de vigtigste nyheder hver morgen	621
få de viktigaste nyheterna varje morgon	4184
få de viktigste nyhetene hver morgen	3180
få læst artiklen op	713
få notifikationer	716
få notiser	4278
få nyheder på mail	621
få nyheter på e-post	3180
få nyheter på mejlen	4184
få overblikket her	653
få tilgang	3174
få varsel når vi skriver om dette	3209
få varsler	3276
följ	4192
följ det här ämnet	4304
följ direktrapporten	4293
följ författaren	4304
följ journalisten	4304
följ liverapporten	4293
följ oss	4192
följ skribent	4192
följ skribenten	4304
följ ämne	4304
följ ämnen	4304
följ ämnet	4192
för prenumeranter	4177
förderer werden	757
fördermitglied werden	757
föregående	4212
föregående artikel	4209
föregående bild	4293
föregående sida	4293
förnamn	4291
förstora	4212
förstora bild	4293
förstora bilden	4293
försök igen senare	4290
føj til foretrukne kilder	743
føj til mine emner	743
følg	629	630	3187
følg alle	630
følg alle emner	631
følg dette emne	743
følg dette temaet	3302
følg direkte	3291
følg direktesenteret	3291
følg emne	629
følg emner	631
følg emnet	3302
følg forfatter	3302
følg forfatteren	3302
følg ikke længere	743
følg journalist	3302
følg journalisten	3302
følg liveblog	732
følg livebloggen	732
følg os	629
følg oss	3187
følg sagen her	653
følg saken direkte	3291
følg serien	631
følg skribent	743
følg skribenten	743
følg tema	3187
følg temaet	3302
følg temaet og få varsel	3209
følger	630
für abonnenten	762
für den newsletter anmelden	771
für dich empfohlen	877
für sie empfohlen	877
für sie entstehen keine mehrkosten	878
fă o donație	3610
fă quizul	3660
fă testul	3660
fără obligații	3648
fără spam	3683
fără sunet	3666
fără tine nu putem	3647
főoldal	2341
""", 'g': """
galbūt vėliau	2895
galerie schließen	951
galerie öffnen	951
galeriyi aç	4400
galeriyi gör	4468
galeriyi görmek için tiklayin	4400
galéria	2261
galéria (#	2340
galéria bezárása	2341
galéria megnyitása	2341
galéria megtekintése	2261
garanta já o seu ingresso	3516
gastos de envío incluidos	1504
gastos de envío no incluidos	1504
gauti pranešimus	2894
gaver kan trækkes fra i skat	723
ge en engångsgåva	4285
ge en gåva	4285
ge återkoppling	4300
gefällt mir	961
gefällt mir nicht	961
gelesen von einer künstlichen stimme	935
gelişmelerden aninda haberdar olun	4454
gem til læseliste	626
generisano veštačkom inteligencijom	3961
genindlæs siden	722
genişlet	4401
gerenciar opções	3585
gerenciar preferências	3585
geri dön	4401
gerir opções	3585
gerir preferências	3585
gestionează consimțământul	3669
gestionează cookie-urile	3702
gestionează opțiunile	3702
gestionează preferințele	3669
geçerli bir e-posta adresi girin	4464
geçerli süre	4449
geçersiz e-posta	4464
geçersiz e-posta adresi	4464
ghi nhớ đăng nhập	4722
gia hạn gói	4744
giriş	4384
giriş yap	4384
giriş yapin	4384
giriş yapin veya üye olun	4384
giv et beløb	723
giv et engangsbeløb	723
giv os feedback på artiklen	642
già abbonato	2483
già registrato	2483
giải đố ngay	4704
giảm cỡ chữ	4735
giọng đọc ai	4708
giọng đọc tự động	4708
gjenstående tid	3274
gjenstående tid #	3273
gjenstående tid -#	3273
glasnoća	3941
gli articoli più letti	2548
glömt ditt lösenord	4287
glömt lösenord	4177
glömt lösenordet	4287
glücksspiel kann süchtig machen	792
godišnja naplata	3950
godišnja pretplata	3950
godišnje	3950
godišnje plaćanje	3950
godkänn	4197
godkänn alla	4197
godkänn alla cookies	4272
godkänn och fortsätt	4272
godkänn och visa	4272
godkänn och visa innehåll	4200
google hirdetések	2356
google ile giriş yap	4462
google playからダウンロード	2699
google playで手に入れよう	2699
google play에서 다운로드	2805
google reklāmas	2977
google से जारी रखें	2212
google-hirdetések	2356
googleでログイン	2707
googleで登録	2707
googleで続ける	2707
gorące tematy	3352
gracias por tu opinión	1474
gratuit, fără spam	3683
grazie, il tuo messaggio è stato inviato	2579
grotuvas įkeliamas	2891
großansicht	951
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3561
grįžti į pradžią	2903
grįžti į viršų	2903
guardar artículo	1434
guardar configuración	1509
guardar para después	1494
guardar para leer después	1494
guardar preferências	3548
gå ikke glip af	650
gå ikke glip af noget	621
gå ikke glipp av noe	3180
gå til forsiden	3291
gå til hovedindhold	732
gå til indhold	653
gå til innhold	3291
gå til liveblog	732
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	699
gå til shop	707
gå til toppen	732
gå till receptet	61
gåvolänk	4306
généré par ia	2010
généré par l'ia	2010
gépi felolvasás	2322
gépi fordítással készült	2348
géppel fordítva	2348
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
góp ý	4668
gönder	91	4465
gönderiyi göster	4451
gönderiyi yükle	4451
gör quizzet	4261
gör testet	4261
görseli büyüt	4468
görüş bildir	4441
görüşünü bildir	4441
görüşünüzü bildirin	4441
gündem	4398
günün anketi	91
günün bulmacasi	4482
günün haberleri	4398
günün kelimesi	4482
günün sudokusu	4482
günün özeti	4398
głosuj	91	3408
głośność	3419
gợi ý	4669
gửi	91	4668
gửi bài cho tòa soạn	4729
gửi bài viết	4729
gửi bình luận	4668
gửi cho bạn bè	4695
gửi email	4659
gửi góp ý	4701
gửi phản hồi	4701
gửi thành công	4724
gửi tin bài	4729
gửi trả lời	4701
gửi ý kiến	4668
gửi ý kiến của bạn	4701
gửi đi	4725
gửi ảnh cho chúng tôi	4729
""", 'h': """
haber bülteni	4421
haber güncelleniyor	4400
haberi arkadaşina hediye et	4391
haberi paylaş	4499
haberi özetle	4473
haberin kilidini aç	4491
haberlere dön	4494
hacer una donación mensual	1550
hacer una donación puntual	1550
hai già un account	2483
hai già votato	2554
halda nõusolekut	1613
hallitse evästeitä	1820
hang letöltése	2322
hanganyag letöltése	2322
hangerő	2323
hantera inställningar	4272
har du sett något	4297
harici içerik	4400
haritayi aç	4401
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1472
has olvidado tu contraseña	1520
hasznos volt az összefoglaló	2255
hasznosnak találta a cikket	2255
hasło	3432
havi előfizetés	2336
havi fizetés	2336
havi rendszeres támogatás	2332
havi támogatás	2234
hayir teşekkürler	4382
hayir, teşekkürler	4382
haz una pregunta sobre este artículo	1474
he leído y acepto la política de privacidad	1487
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1520
hela artikeln fortsätter nedan	4195
heli välja	1615
helskärm	4275
helskärmsläge	4275
helyesbítési szabályzat	2345
henüz abone değil misiniz	4462
hepsini gör	4400
her destek önemli	4459
her katki değerli	4459
her katki önemli	4459
her zaman göster	4451
hesap oluştur	4384
hi estàs d'acord? vota	405
hiba bejelentése	2345
hiba jelentése	2263	2345
hiba történt	2339
hiba történt, próbálja újra később	2338
hiba történt. próbálja újra	2338
hiba történt. próbálja újra később	2338
hibabejelentés	2345
hibás e-mail-cím	2338
hibát talált	2255
hibát talált a cikkben	2345
hibát találtál	2345
hibát találtál a cikkben	2345
hier reinhören	853
hinweis schließen	756
hirdetés	2247
hirdetés bezárása	2247
hirdetés elrejtése	2356
hirdetés jelentése	2356
hirdetés vége	2356
hirdetés, görgessen tovább	2247
hirdetésblokkolót használsz	2329
hirdetések engedélyezése	2331
hirdetések kikapcsolása	2356
hivatkozás másolva	2354
hivatkozás másolása	2354
hiển thị bài đăng	4712
hiển thị nội dung	4712
hiện phụ đề	4708
hjälp oss att rätta fel	4203
hlasitosť	4039
hlasovalo # lidí	554
hlasovalo # čtenářů	554
hlasovat v anketě	554
hlasovať	91	4030
hlasovať v ankete	4029
hlavná stránka	4054
hlavné správy	3980
hlavní stránka	587
hlavní zprávy	497
ho già donato	2477
ho già un account	2577
hogyan kapcsolhatom ki a hirdetésblokkolót	2329
hogyan védjük forrásainkat	2345
hoje não	3463
hoppa till huvudinnehåll	4293
hoppa till innehåll	4212
hoppa till innehållet	4293
hoppa över inlägg från facebook	4212
hoppa över inlägg från instagram	4212
hoppa över inlägg från x	4212
hozzáadás a kedvenc forrásokhoz	2351
hozzáadás a témáimhoz	2351
hozzáadás preferált forrásként	2351
hozzájárulás kezelése	2314
hozzájárulás módosítása	2314
hozzájárulás visszavonása	2314
hozzájárulások kezelése	2314
hozzászólok	2255
hozzászólás	2255
hozzászólás elküldése	2349
hozzászólás jelentése	2349
hozzászólás küldése	2349
hozzászólási szabályzat	2349
hozzászólások	2255
hozzászólások megjelenítése	2349
hozzászólások megtekintése	2255
hrajte zodpovědně	488
hrať	4030
hrať teraz	4029
hrát	557
hrát teď	554
hvala za sporočilo	4149
hvala za vaš glas	3933	4129
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
hàng năm	4721
hàng tháng	4721
hátralévő idő	2323
hátralévő idő #	2322
hátralévő idő -#	2322
hämta på google play	4277
här kan du kommentera artikeln	4203
hääleta	91
håll dig uppdaterad	4184
håll mig inloggad	4287
hình tiếp theo	4746
hírfolyam	2259
hírlevelek	2265
hírlevél	2265
hírlevél-feliratkozás	2265
hívj meg minket egy kávéra	2332
hívjon meg minket egy kávéra	2332
hören sie diesen artikel	853
hør saken	3186
hằng tháng	4721
hết quảng cáo	4707
họ tên	4725
họ và tên	4725
hủy bất cứ lúc nào	4722
""", 'i': """
i den här artikeln	4293
i più commentati	2509
i più letti	2509
i più letti della settimana	2548
i più visti	2509
iba nevyhnutné	4035
iba pre predplatiteľov	3976
ich unterstütze schon	756
identifícate	1491
idi na sadržaj	3955
időtartam	2323
időtartam #	2323
ielikt grozā	2955
ielogojies, lai komentētu	2924
ielādēt ierakstu	2957
ielādēt saturu	2957
ielādēt vēl	2970
ienākt	2918
ienākt ar facebook	2966
ienākt ar google	2966
iepriekšējais attēls	2970
iepriekšējais raksts	2970
iepriekšējā lapa	2970
iesakām	2920
ieslēgt paziņojumus	2962
ieslēgt skaņu	2959
iesūti fotogrāfijas	2971
iesūti ziņu	2971
iesūtīt ziņu	2971
iesūtīt ziņu anonīmi	2971
ievadiet derīgu e-pasta adresi	2968
ieși din ecran complet	3665
igal reedel. tasuta. ilma spämmita	1624
igen, kérek	2328
igen, kérem	2328
igen, köszönöm	2328
ignorar anúncio	3586
ignorer la publicité	2010
ihre meinung zählt	802
ihre stimme wurde gezählt	91	925
ikke abonnent ennå	3285
ikke gå glipp av	3206
ikke nå	3170	3278
ikmēneša ziedojums	2965
il più popolare	2578
il più scelto	2577
il tuo browser non può riprodurre il video	2526
il tuo commento sarà pubblicato dopo l'approvazione	2536
il tuo messaggio è stato inviato	2579
il tuo voto è stato inviato	2554
il tuo voto è stato registrato	2554
iletişim	4397
ilgili içerikler	4398
ilginizi çekebilecek haberler	4398
ilginizi çekebilir	4398
ilmoita asiavirheestä	1760
ilmoita virheestä	1760
image précédente	2019
imaginea anterioară	3708
imaginea următoare	3708
imam račun	3949	4146
imate namig? pišite nam	4155
imate priču za nas	3958
imię	3435
imię i nazwisko	3435
impossible de charger la vidéo	2010
impossible de lire la vidéo	2010
imprimir artículo	1494
imprimir esta matéria	3533
in bài	4659
in bài viết	4659
in công thức	61
in trang này	4695
inbäddat innehåll	4272
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
inga kommentarer än	4302
ingen åsikt	4265
ingresá	1491
ingyen, minden héten	2266
ingyen, spam nélkül	2338
ingyenes regisztráció	2238
ingyenes szállítás	2312
inicia la sessió per comentar	423
inicia sesión	1415
inicia sesión con google	1520
inicia sesión para comentar	1498
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1546
iniciar reprodução	3586
iniciar sesión	1415
iniciar sesión con apple	1491
iniciar sesión con facebook	1491
iniciar sesión con google	1491
iniciar sessão	3468
inicie sesión	1415
inläst av en syntetisk röst	4275
inne artykuły	3352
innehåll från annonsör	4307
innehåll från våra partner	4307
innehållet kan inte visas	4272
innehållet är skyddat av upphovsrätt	4242
innhold fra annonsør	3216
innhold fra våre annonsører	3306
innhold fra våre partnere	3306
inscription confirmée	2017
inscription à la newsletter	1887
inscrivez-vous à notre newsletter	1887
inscrição confirmada	3592
inscrição realizada com sucesso	3561
insira o seu endereço de email	3526
insira um e-mail válido	3561
instagram-bejegyzés betöltése	2317
instagramで見る	2725
instagramの投稿を読み込む	2696
instagram에서 보기	2833
instagram에서 이 게시물 보기	2833
instalează aplicația	3642
inställningar	4197
inte prenumerant än	4287
integritetsinställningar	4272
introdu emailul tău	3706
introduce tu correo electrónico	1552
introduce un correo electrónico válido	1522
introduce un correo válido	1522
introduce un email válido	1487
introduceți adresa de email	3706
introduceți o adresă de email validă	3683
introdueix un correu vàlid	447
intră în cont	3611
invítanos a un café	1410
iná suma	4045
início	3497
ir a la página de donaciones	1517
ir para a página de doações	3556
ir para a página de donativos	3556
ir para o conteúdo	3497
irány a bolt	2311
irányítószám	2339
isključi zvuk	3940
isključio sam blokator oglasa	3945
isključite adblock	3945
isključite blokator oglasa	3945
ispiši	3882
ispiši recept	61
ispiši članak	3966
ispravci i pojašnjenja	3958
isso foi útil	3536
istediğin zaman iptal et	4462
istediğiniz zaman abonelikten çikabilirsiniz	4421
istediğiniz zaman iptal edin	4384
isto foi útil	3536
iz naše trgovine	3936	4132
iz našeg shopa	3936
izberi naročnino	4146
izberite naročnino	4146
izbor uredništva	4080
izdrukāt	2923
izmēģini # dienas bez maksas	2918
izslēdziet reklāmu bloķētāju	2964
izslēgt skaņu	2959
izveidots ar mākslīgo intelektu	2972
izvēlies abonementu	2966
izvēlies summu	2965
izvēlieties abonementu	2966
izvēlieties summu	2965
izvēlēties plānu	2966
içeriğe geç	4400
içeriği görüntüle	4451
içeriği göster	4451
içeriği yükle	4451
iş birliği	4393
iş birliğiyle	4478
iš mūsų parduotuvės	2887
iš mūsų partnerių	2910
išbandykite # dienų nemokamai	2849
išjungiau reklamos blokavimą	2896
išjungti garsą	2891
išjunkite reklamos blokavimą	2896
išorinis turinys	2867
išsaugoti	2854
išsaugoti nustatymus	2889
išsaugoti pasirinkimą	2889
išsaugoti straipsnį	2854
išsaugoti vėlesniam laikui	2908
išversta automatiškai	2905
išversta dirbtinio intelekto	2905
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
ja, gärna	4280
ja, slå på	4280
jaa sähköpostilla	1855
jaa twitterissä	1747
jaa x:ssä	1747
jag förstår	4197
jag har stängt av annonsblockeraren	4281
jag har stängt av den	4284
jag har stängt av min annonsblockerare	4281
jag stödjer redan	4172
jaga sõbraga	1577
jak chronimy nasze źródła	3441
jak chronimy źródła	3441
jak chráníme své zdroje	591
jak chráníme zdroje	591
jak to zrobić	3424
jak vypnout blokování reklam	574
jak wyłączyć adblocka	3423	3424
jak wyłączyć blokowanie reklam	3423
jakość	3419
jatka sähköpostilla	1837
jau turiu paskyrą	2899
jaunākie	2920
jaunākie vispirms	2973
jautā mākslīgajam intelektam	2924
javascript ei ole käytössä	1823
javascript er slået fra	713
javascript er slått av	3273
javascript està desactivat	434
javascript ir izslēgts	2959
javascript išjungtas	2891
javascript je isključen	3940
javascript je vypnutý	566
javascript jest wyłączony	3418
javascript måste vara påslaget	4275
javascript on pois päältä	1823
javascript on välja lülitatud	1615
javascript är avstängt	4275
javascript är inaktiverat	4275
javascript đã bị tắt	4712
javascript вимкнено	4611
javascript е изключен	288
javascript отключен	3831
javascript отключён	3831
javascript מושבת	2101
javascript ถูกปิดใช้งาน	4355
javascriptが無効になっています	2696
javascript已停用	4829
javascript已禁用	4829
javítások és pontosítások	2345
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
jednorazový dar	4045
jednorazový príspevok	4045
jednorázový dar	577
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3195
jeg har slået den fra	722
jeg har slået min adblocker fra	720
jeg har slått av annonseblokkering	3280
jeg har slått den av	3281
jeg støtter allerede	612	3170
jegyek itt kaphatók	2261
jegyvásárlás	2312
jelenlegi idő	2323
jelenlegi idő #	2322
jelentkezzen be vagy regisztráljon	2238
jelentés	2350
jelszó	2336
jelszó megjelenítése	2335
jen nezbytné cookies	563
jen pro předplatitele	472
jesteś już prenumeratorem	3431
jesteś już subskrybentem	3431
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
joacă acum	3660
joacă gratuit	3660
joacă responsabil	3697
jobs in ihrer nähe	851
jogar grátis	3539
jogue grátis	3539
jokainen euro on tärkeä	1834
jokainen lahjoitus on tärkeä	1834
jokin meni pieleen. yritä uudelleen	1840
jokin meni vikaan. yritä uudelleen	1840
jotain meni vikaan. yritä myöhemmin uudelleen	1840
jotain meni vikaan. yritä uudelleen	1840
još nema komentara	3962
još nemate račun	3949
još niste pretplatnik	3949
još vesti	3879
još vijesti	3879
jsem předplatitel, přihlásit se	473
jste už předplatitel	580
junte-se à conversa	3522
jurnalismul de calitate costă	3647
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
już głosowałeś	3405
już obserwujesz	3449
już wspieram	3315
już wyłączyłem	3427
já desativei	3554
já desativei o bloqueador	3554
já doei	3463
já está inscrito	3592
já nas bancas	3516
já segue este autor	3573
já segue este tema	3573
já sou apoiador	3463
já sou assinante	3468
já tem conta	3468
já tem uma conta	3468
já tenho conta	3559
já votou	3536
já é assinante? faça login	3468
já é subscritor	3531
já é subscritor? inicie sessão	3531
játssz most	2305
játék indítása	2305
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
jūs izmantojat reklāmu bloķētāju	2964
jūs jau balsavote	2885
jūs jau esat nobalsojis	2953
jūs naudojate reklamos blokavimo programą	2896
jūs sekate šią temą	2907
jūs sekojat šai tēmai	2974
jūsu balss ir ieskaitīta	2953
jūsu balss ir pieņemta	2953
jūsu e-pasta adrese	2968
jūsu e-pasts	2968
jūsu vārds	2969
jūsu ziņa	2969
jūsų balsas užskaitytas	2885
jūsų balsas įskaitytas	2885
jūsų el. paštas	2874
jūsų el. pašto adresas	2874
jūsų vardas	2902
jūsų žinutė	2902
""", 'k': """
k tématu	497
k téme	3980
kaikki oikeudet pidätetty	1848
kaip išjungti reklamos blokavimą	2896
kaip saugome šaltinius	2904
kakinställningar	4272
kako isključiti adblock	3945
kako isključiti blokator oglasa	3945
kako štitimo izvore	3958
kako štitimo svoje izvore	3958
kalan süre	4449
kapcsolat a szerkesztőséggel	2345
kapcsolat a szerzővel	2341
kapcsold ki a reklámblokkolót	2329
kapcsolja ki a hirdetésblokkolót	2329
kapcsolódó	2259
kapcsolódó cikk	2259
kapcsolódó cikkek	2259
kapcsolódó tartalom	2259
kapcsolódó témák	2259
karte öffnen	815
kas kokkuvõte oli kasulik	1578
kas mėnesį remti	2897
kategóriák	2259
katrs eiro ir svarīgs	2965
katrs eiro palīdz	2965
katrs ziedojums palīdz	2965
katru piektdienu. bez maksas. bez surogātpasta	2968
katso kuvat tästä	1765
katso myös	1763
katso video tästä	1765
katso video yltä	1765
kattintson a nagyításhoz	2341
kaupallinen sisältö	1857
kaupallinen yhteistyö	87	1750
kaupallisen kumppanin sisältö	1857
kaut kas nogāja greizi. mēģiniet vēlreiz	2968
kaydiniz için teşekkürler	4421
każda wpłata pomaga	3428
każda wpłata się liczy	3428
każda złotówka pomaga	3428
każda złotówka się liczy	3428
każde wsparcie się liczy	3428
každou neděli, zdarma	479
každá koruna pomáhá	577
každá koruna se počítá	577
každé euro pomáha	4045
každé euro sa počíta	4045
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4045
každý dar pomáhá	577
každý piatok. zadarmo. bez spamu	4051
každý príspevok pomáha	4045
každý príspevok sa počíta	4045
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	584
každý příspěvek pomáhá	577
každý příspěvek se počítá	577
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2901
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	580
keela kõik	1614
keeldu kõigist	1614
keisti sutikimą	2889
keisti šrifto dydį	2908
kenttä on pakollinen	1840
kereskedelmi együttműködés	2312
keresztnév	2339
keresztrejtvény	2308
keresés	2261
keskeytä	1824
keskustelu on päättynyt	1852
keskustelun säännöt	1852
kevesebb mutatása	2341
kezdőlap	2261
không biết	4702
không có ý kiến	4702
không phải bây giờ	4652
không spam	4724
không thể hiển thị nội dung này	4712
không thể phát video	4708
không thể phát video này	4708
không thể tải video	4742
không, cảm ơn	4652
ki kan gjøre feil	3298
ki-antworten können fehler enthalten	958
ki-übersetzung	959
ki-übersicht	843
kiekvieną penktadienį. nemokamai. be šlamšto	2901
kiellä kaikki	1821
kiitos viestistäsi	1840
kiitos äänestämisestä	1808
kiitos äänestäsi	91	1808
kiitos! tarkista sähköpostisi	1840
kijelentkezés	2238
kikapcsoltam a hirdetésblokkolót	2329
kingi artikkel sõbrale	1577
kinyitás	2263
kipróbálom	2238
kirjaudu sisään	1738
kirjaudu sähköpostilla	1837
kirjoita sähköpostiosoitteesi	1741
kitas vaizdo įrašas	2891
kitöltöm a kvízt	2305
kiválasztom	2336
kiválasztás	2336
kizárólag előfizetőknek	2335
kişisel verilerimin işlenmesini kabul ediyorum	4464
kiểm tra hộp thư của bạn	4724
kiểm tra kiến thức của bạn	4704
kjøp abonnement	3174
kjøp billett	3267
kjøp billetter	3267
kjøp billetter her	3267
kjøp boka	3267
kjøp boken	3267
kjøp her	3267
kjøp lisens	3296
kjøp nå	3267
kjøp rettigheter	3296
kjøp tilgang	3174
klausies podkāstu	2925
klausies podkāstu šeit	2925
klausies šo rakstu	2923
klausies šo rakstu (# min	2923
klausykite tinklalaidės	2856
klausykite tinklalaidės čia	2856
klausykitės straipsnio	2854
klausīties	2923
klausīties rakstu	2923
kliknij, aby powiększyć	3437
kliknutím zväčšíte	4054
kliknutím zvětšíte	587
klippet er ikke længere tilgængeligt	713
klippet är inte längre tillgängligt	4275
ključne besede	4080
ključne reči	3879
ključne riječi	3879
klíčová slova	497
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	597
kodėl matau šią reklamą	2910
kohustuslik väli	1624
kohustuslikud väljad	1624
kokeile # päivää maksutta	1738
kokkuvõtte tegi tehisintellekt	1628
koko näyttö	1823
kolačići	3895
kom ihåg mig	4287
komentarai uždaryti	2906
komentariši	3963
komentarų dar nėra	2906
komentarų nėra	2906
komentavimas išjungtas	2855
komentavimas uždarytas	2906
komentavimo taisyklės	2855
komentiranje je onemogućeno	3962
komentovať	4063
komentáre	3983
komentář	496
komentáře	496
komentāri	2918
komentāri ir slēgti	2973
komentāru vēl nav	2973
komentēt	2918
komentēšana ir slēgta	2924
komentēšanas noteikumi	2924
komercijalni sadržaj	3968
komerčné oznámenie	3979
komerční obsah	603
komerční prezentace	603
komerční sdělení	87	486
komerční článek	603
komerčný obsah	4067
komerčný článok	4067
komment jelentése	2349
komment küldése	2349
komment írása	2349
kommentar gelöscht	960
kommentarer blir gjennomgått før publisering	3209
kommentarerna förhandsmodereras	4203
kommentarerna är stängda	4302
kommentek megjelenítése	2349
kommentek megtekintése	2255
kommentelési szabályzat	2255
kommentoi ensimmäisenä	1852
kommentoinnin säännöt	1852
kommentointi on päättynyt	1852
kommentér	642
kommersiellt innehåll	4307
konekäännetty	1850
konekäännös	1851
kontakt z redakcją	3441
kontakta författaren	4293
kontaktirajte uredništvo	4155
kontaktovať autora	4054
kontaktovať redakciu	4057
kontynuuj bez wyłączania	3423
koostöö	1581
kopiera gåvolänk	4306
kopiera länk	4191
kopiera länken	4191
kopiering förbjuden	4298
kopijuoti draudžiama	2911
kopijuoti nuorodą	2849
kopioitu leikepöydälle	1855
kopiraj povezavo do članka	4083
kopirano u međuspremnik	3966
kopirano v odložišče	4162
kopiér link	626
kopiér linket	626
kopsavilkumu veidojis mākslīgais intelekts	2972
kopírovanie zakázané	4058
kopírovat odkaz	482	483
kopírovať odkaz	3983
kopírování zakázáno	592
kopēt saiti	2918
kopēšana aizliegta	2978
korisničko ime	3950
korisničko ime ili e-mail	3949
korzyść dla prenumeratorów	3411
korábban írtunk róla	2259
kostenlos und jederzeit kündbar	948
kosárba	2249
kosárba rakom	2311
kosárba teszem	2311
koupit aktuální vydání	560
koupit lístky	560
koupit nyní	560
koupit časopis	560
kreiraj račun	3872
kreirano uz pomoć ai	3961
kreirano uz pomoć umjetne inteligencije	3961
kreuzworträtsel	926
križaljka	3934
križanka	4130
krzyżówka	3408
krížovka	4030
książka z autografem	3335
książka z autografem autora	3335
książki z autografem	3335
księgarnia	3336
księgarnia internetowa	3336
kuidas reklaamiblokeerija välja lülitada	1620
kullanim koşullari	4394
kumppanin sisältö	1857
kumppanisisältö	1857
kun nødvendige	3270
kun nødvendige cookies	710
kup dostęp	3319
kup książkę	3411
kup licencję	3442
kup licencję na publikację	3442
kup tę książkę	3411
kup w księgarni	3335
kupi naročnino	4076
kupte nám kávu	577
kuula taskuhäälingut	1579
kuuntele podcast tästä	1765
kvíz dne	554
kvíz dňa	4029
kvíz indítása	2305
kvíz kitöltése	2305
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
kép #/#	2340
kép a képben	2322
kép megtekintése	2340
kép nagyítása	2341
kép: #/#	2340
képaláírás megjelenítése	2341
képek megtekintése	2340
kér értesítést	2325
kérdezze ai-asszisztensünket	2255
kérek értesítést	2325	2326
kérem a hírlevelet	2265
kérjük, adjon meg érvényes e-mail-címet	2338
kérjük, kapcsolja ki a hirdetésblokkolót	2329
kérjük, töltse ki ezt a mezőt	2338
később	2233	2328
kích thước chữ	65
kódex diskutujúcich	4062
kõik artiklid	1626
kõik autori artiklid	1626
kõik kommentaarid	1629
kõik õigused reserveeritud	1634
könyvajánló	2249
könyvesbolt	2249
könyváruház	2249
köp	4177
köp biljett	4268
köp biljetter	4268
köp biljetter här	4268
köp boken	4268
köp boken här	4268
köp din biljett	4268
köp här	4268
köp licens	4298
köp rättigheter	4298
köszönjük a feliratkozást	2265
köszönjük a regisztrációt	2338
köszönjük a szavazatodat	2305
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2305
köszönjük az üzenetet	2338
köszönjük üzenetét	2338
köszönjük! ellenőrizze postafiókját	2338
köszönjük, hogy feliratkozott	2338
köszönjük, hogy feliratkoztál	2338
köszönjük, hogy szavazott	2305
köszönjük, hogy szavaztál	2305
köszönöm, nem	2233
kötelező	2339
kötelező kitölteni	2338
kötelező mező	2338
kötelező mezők	2338
kövesd a témát	2351
kövesse a témát	2351
kövesse élőben	2341
követed	2352	2353
követem	2353
követem a szerzőt	2351
követem a témát	2351
következő	2261
következő cikk	2259
következő fotó	2341
következő kép	2341
következő oldal	2341
következő videó	2322
követve	2352
követés	2353
követés leállítása	2351
követés megszüntetése	2351
közlemény: adomány	2332
közlemény: támogatás	2332
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
kúpiť e-knihu	4033
kúpiť knihu	4033
kúpiť licenciu	4058
kúpiť lístky	4033
kúpiť predplatné	3976
kúpiť teraz	4033
kúpiť vstupenku	4033
kúpiť vstupenky	4033
kúpiť časopis	4033
kúpte nám kávu	4045
kúpte si knihu	4033
kúpte si vstupenky	4033
küfür, hakaret içeren yorumlar onaylanmamaktadir	4397
küldd be a fotóidat	2345
küldd el egy barátodnak	2354
küldd tovább a cikket	2245
küldje be fotóit	2345
küldje el barátjának	2244
küldje el fotóit	2345
küldje el ismerősének	2245
küldjön névtelen üzenetet	2345
küldjön tippet	2345
küldés	91	2244	2339
küldés e-mailben	2244
küldés whatsappon	2354
külső tartalom	2261
künye	4394
küpsiste kasutamine	1613
küpsiste seaded	1590
küsi tehisarult	1578
küsitlus	92
küsitluse tulemused	1616
kā izslēgt reklāmu bloķētāju	2964
kā mēs sargājam avotus	2971
kā tev patika raksts	2924
kā tu domā? balso	2925
kāpēc es redzu šo reklāmu	2977
ką manote? balsuokite	2856
křížovka	557
kết quả bình chọn	4739
kết quả thăm dò	4739
kết thúc quảng cáo	4707
""", 'l': """
l'accès à tous les articles	2016
l'offre intégrale	2016
la discussione è chiusa	2505
la donazione è detraibile	2574
la lecture automatique est désactivée	2010
la más popular	1521
la nota continúa después del anuncio	1440
la palabra del día	1541
la pregunta del día	91
la pubblicità continua	2619
la publicidad continúa	1563
la rédaction n'a pas participé	2028
la rédaction vous conseille	1911
la sélection de la rédaction	1911
la tua richiesta è stata inviata	2609
la vidéo ne peut pas être lue	1970
labojumi un precizējumi	2971
ladda inlägg	4272
ladda inlägget	4272
ladda innehåll	4272
ladda innehållet	4272
ladda ned på google play	4277
lae äpp alla	1617
lahenda ristsõna	1609
lahjoita artikkeli ystävälle	1747
lai komentētu, ielogojies	2924
lai komentētu, pieslēdzies	2924
laisser une réponse	1962
laita ilmoitukset päälle	1826
lancer la vidéo	2010
lap tetejére	2341
las más leídas	1449
las más leídas de hoy	1495
las noticias más leídas	1495
lasa sintētiska balss	2959
lasi arī	2920
lasi bez ierobežojumiem	2966
lasi bez reklāmām	2977
lasi komentārus	2924
lasi tālāk	2918
lasi vairāk šeit	2925
lasi vēl	2920
lasiet arī	2920
lasiet vēl	2920
last inn siden på nytt	3281
last siden på nytt	3281
lasă un comentariu	3622
lasă un răspuns	3657
lasīt komentārus	2924
lasīt tālāk	2925
lasīt vairāk	2925
lasīt visu rakstu	2970
lasīt vēlāk	2923
lasītākie	2920
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
le notizie più lette	2548
le più lette	2509
le za naročnike	4146
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
legfrissebb elöl	2349
legfrissebb hírek	2259
leggi di più	2512
leggi più tardi	2547
legjobb ajánlat	2336
legjobb ár	2336
legnépszerűbb	2259	2336	2350
legrégebbi	2350
legrégebbi elöl	2349
legújabb	2350
legújabb elöl	2349
leia a matéria completa	3534
leia a notícia completa	3565
leia as notícias no aplicativo	3524
leia também	3494
leisti pranešimus	2894
leisti vaizdo įrašą	2891
leitor de vídeo	3586
leitor de áudio	3586
lejupielādēt app store	2961
lejupielādēt audio	2959
lejupielādēt lietotni	2961
lejupielādēt no app store	2961
lejupielādēt no google play	2961
lejátszás	2323
lejátszási sebesség	2322
len nevyhnutné cookies	4035
len pre predplatiteľov	3976
ler grátis	3591
ler o próximo artigo	3594
ler próximo artigo	3594
ler transcrição	3544
les choix de la rédaction	1911
les commentaires sont réservés aux abonnés	2004
les den først i appen	3275
les først i appen	3275
les lecteurs ont aussi consulté	1955
les mieux notés	1963
les mots croisés du jour	2005
les més llegides	420
les også	3206
les plus commentés	1911
les plus consultés	1989
les plus partagés	1911
les plus récents	1963
les prix indiqués sont susceptibles d'évoluer	1938
les résultats du vote	2004
les våre debattregler	3200
letiltás	2328
letna naročnina	4147
letno plačilo	4147
letölthető a google play áruházból	2324
letölthető az app store-ból	2324
letöltés az app store-ból	2324
leído por una voz sintética	1505
leído por voz sintética	1505
li e aceito a política de privacidade	3526
libovolná částka	577
licenc vásárlása	2346
licencja na publikację	3442
liczy się każda wpłata	3428
liczy się każda złotówka	3428
lido por uma voz sintética	3544
lielāks teksts	2975
lien copié	1897
lien copié dans le presse-papiers	1954
lietošanas noteikumi	2935
liitudes nõustud kasutustingimustega	1597
liity jäseneksi	1736
likęs laikas	2892
likęs laikas -#	2891
lineでシェア	2641
lineでシェアする	2670
lineでログイン	2707
lineで共有	2721
lineで送る	2641
link a vágólapra másolva	2244
link bài gốc	4695
link copiado para a área de transferência	3533
link kopiëren	3008
link másolva	2244
link másolása	2244
link został skopiowany	3451
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
livrare gratuită	3697
liên hệ	4668
liên hệ quảng cáo	4729
liên hệ tòa soạn	4729
liên hệ với tòa soạn	4729
liên quan	4669
ljud på	4275
ljudet är ai-genererat	4275
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
locuri de muncă	3638
loe lähemalt	1579
loe lähemalt siit	1579
loe äpis	1617
loeb sünteetiline hääl	1615
logi sisse või loo konto	1572
los lectores también leyeron	1495
luba kõik	1590
luba kõik küpsised	1613
lubię to	3330	3448
lucrează cu noi	3638
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
luôn cho phép	4712
luôn hiển thị	4712
luštit	557
luštit křížovku	554
lyd på	3273
lze kdykoli zrušit	473
làm bài trắc nghiệm	4704
làm mới trang	4718
làm trắc nghiệm	4704
lägg till i mina ämnen	4304
lägg till oss som föredragen källa	4304
lägg till som föredragen källa	4304
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
lämna en kommentar	4203
lämna ett svar	4302
lämna feedback	4300
längd	4276
längd #	4276
länk kopierad	4191
länken har kopierats	4306
länken kopierad	4191
länken är kopierad	4191
läs den först i appen	4277
läs dokumentet	4213
läs domen	4213
läs först i appen	4277
läs hela	4293
läs hela artikeln	4212
läs hela texten	4212
läs hela texten här	4212
läs in sidan igen	4284
läs kommentarer	4203
läs mer	4209	4212
läs mer om	4209
läs mindre	4265
läs också	4209
läs senare	4191
läs transkription	4275
läs utan annonser	4307
läs vidare	4177	4209
läs våra kommentarsregler	4203
läs även	4209
läsarerbjudande	4268
läsarerbjudanden	4268
läsarfrågan	91	4261
läsarresa	4268
läsarresor	4268
lästid	4212
lästid # min	4212
lås artiklen op	726
lås op	616
lås op for artiklen	726
lås opp artikkelen	3174
lås opp saken	3174
lås upp	4288
lås upp artikeln	4177
låst artikel	4287
låst innehåll	4288
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
lên đầu trang	4671
líbí se mi	598
lõpeta jälgimine	1630
lös korsordet	4261
lösenord	4288
löysitkö virheen	1847
løs krydsord	699
løs krydsordet	699
løs kryssordet	3259
lùi # giây	4708
lúštiť krížovku	4029
lülita reklaamiblokeerija välja	1620
lülitasin reklaamiblokeerija välja	1620
lütfen geçerli bir e-posta adresi girin	4464
lūdzu, izslēdziet reklāmu bloķētāju	2964
lưu	4659
lưu bài	4659
lưu bài viết	4659
lưu bài để đọc sau	4695
lưu cài đặt	4712
lưu công thức	61
lưu tùy chọn	4712
lấy link	4695
""", 'm': """
magari più tardi	2477
mai multe articole de același autor	3687
mai multe opțiuni	3695
mai târziu	3609
mainonnanesto käytössä	1832
mainonnanesto on käytössä	1832
mainos päättyy	1750
mainossisältö	1752
mainostajan sisältö	1857
mainosten estäminen käytössä	1832
mainīt burtu izmēru	2975
mainīt piekrišanu	2957
mais notícias	3494
mais opções	3576
mais opções de partilha	3575
maksettu mainossisältö	1752
maksettu sisältö	1750
maksettu yhteistyö	1857
maksettua mainossisältöä	1752
maksettua sisältöä	1752
mam już konto	3431
mam prenumeratę	3431
manas tēmas	2974
mantener la sesión iniciada	1520
mantener sesión iniciada	1520
manter sessão iniciada	3559
mantén la sessió iniciada	445
manşetler	4398
maschinell übersetzt	958
maschinelle übersetzung	959
masintõlgitud	1628
maskinoversættelse	740
maskinöversatt	4300
maskinöversättning	4301
masquer la publicité	1938
masquer les réponses	1962
masz już konto	3319
masz już konto? zaloguj się	3319
masz włączonego adblocka	3423
materialet er vernet etter åndsverkloven	3296
materialet är skyddat enligt lagen om upphovsrätt	4239
materialet är upphovsrättsskyddat	4240
materiał komercyjny	3453
materiał niedostępny	3418
materiał partnera	3334
materiał partnerski	3453
materiał promocyjny	3334
materiał płatny	3453
materiał sponsorowany	3334
materiał wideo niedostępny	3418
materiał zewnętrzny	3334
matéria exclusiva para assinantes	3531
matérias relacionadas	3494
mazāks teksts	2975
mağazamiz	4447
mağazaya git	4447
mašinski prevedeno	3961
mašīntulkots	2972
mažesnis tekstas	2908
me ei saa seda sisu näidata	1613
me réabonner	2016
media społecznościowe	3331
medlemsförmån	4268
megjelenítés és elfogadás	2314
megnyitás	2263
megnyitás az alkalmazásban	2324
megnézem	2261
megnézem a galériát	2341
megnézem az ajánlatot	2311
megnézem az eredményt	2305
megnézem az árat	2311
megosztás	2244
megosztás a facebookon	2244
megosztás ajándékként	2354
megosztás e-mailben	2354
megosztás facebookon	2244
megosztás twitteren	2244
megosztás whatsappon	2354
megrendelem a könyvet	2250
megrendelés	2249
megveszem a könyvet	2311
mehr für dich	877
mehr für sie	877
meld deg av når som helst	3288
meld deg på	3180
meld deg på nyhetsbrevet	3180
meld meg på	3288
mentions légales	1904
mentés	2244
mentés későbbre	2244
menú	1452
menü	811	952	2261	4400
menü schließen	811
menü öffnen	811
menüyü kapat	4494
mer från	4209
mer läsning	4209
merci ! votre message a bien été envoyé	1985
merci d'avoir voté	91	1942
merci de le désactiver pour continuer	1979
merci, votre vote a été pris en compte	1962
mergi la pagina de donații	3678
mergi la rețetă	61
mesajiniz başariyla gönderildi	4464
mesajiniz gönderildi	4464
mesajul dumneavoastră a fost trimis	3683
mesajul tău	3684
mesačne	4049
mesačná platba	4049
mesačné predplatné	4049
mesačný dar	4045
mesečna donacija	3947	4144
mesečna naročnina	4147
mesečna pretplata	3950
mesečno	3950	4147
mesečno plačilo	4147
messaggio pubblicitario con finalità promozionale	2531
mest läst	4209
mest lästa	4209
mest læst	650
mest læste	650
mest populär	4288
mest populärt	4288
mest populær	727	3286
mest populære	727	3286
mesterséges intelligencia készítette	2348
mesterséges intelligenciával készült	2348
metinė prenumerata	2900
mettre de côté	2029
mi donación	1550
mi készítette	2348
mi var kļūdīties	2972
mi által generált	2348
mi-összefoglaló	2261
micșorează textul	3695
mida sina arvad? hääleta	1579
midagi läks valesti. proovi uuesti	1624
miesięcznie	3432
miks ma seda reklaami näen	1633
miksi näen tämän mainoksen	1857
mina ämnen	4304
mind a # fotó megtekintése	2340
mind a # fotók megtekintése	2340
mind a # kép megtekintése	2340
mind a # képek megtekintése	2340
mind a fotó megtekintése	2340
mind a fotók megtekintése	2340
mind a kép megtekintése	2340
mind a képek megtekintése	2340
minden adomány számít	2332
minden forint segít	2332
minden forint számít	2332
minden hozzájárulás számít	2332
minden héten e-mailben	2266
minden héten, ingyen	2266
minden hétfőn, ingyen	2266
minden pénteken a postaládájában	2266
minden pénteken, ingyen	2266
minden pénteken. ingyen. spam nélkül	2338
minden reggel a postafiókjában	2266
minden reggel a postaládájában	2266
minden süti elfogadása	2314
minden támogatás segít	2332
mindet elutasítom	2315
mindig engedélyezem	2314
mindig engedélyezés	2314
mindig megjelenítem	2314
minn meg på det senere	3170
minőség	2323
mira el vídeo	411
mira también	1554
mit ki übersetzt	958
mit paypal unterstützen	943
mitä mieltä olet? äänestä	1765
miért látom ezt a hirdetést	2356
miễn phí vận chuyển	4737
miễn phí, không spam	4724
mjesečna donacija	3947
mjesečna pretplata	3950
mjesečno	3950
modalità di pagamento	2481
moderációs alapelvek	2349
moderálási elvek	2255
modifică preferințele cookie	3633
modifică setările	3702
modifier mes préférences	1934
modifier vos préférences	1974
modtag en notifikation, når vi skriver om emnet	653
modération a priori	2004
mogoče kasneje	4087
mogą cię zainteresować	3352
mohlo by se vám líbit	497
mohlo by vás také zajímat	497
mohlo by vás tiež zaujímať	3980
mohlo by vás zajímat	497
mohlo by vás zaujímať	3980
moje témata	599
moje témy	4064
mokama partnerystė	2910
molimo isključite blokator oglasa	3945
molimo vas, isključite adblock	3945
monatlich kündbar	872
montant personnalisé	2014
mostra aquesta publicació a instagram	402
mostra di più	2512
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3536
mostrar conteúdo	3548
mostrar conteúdo externo	3512
mostrar más	1452
mostrar o conteúdo	3548
mostrar subtítulos	1505
mot de passe oublié	1878
mots clés	1911
mots croisés	1967
mots croisés du jour	2005
mots fléchés	1967
mots mêlés	1967
mots-clés	1911
może cię zainteresować	3352
może później	3315
możesz zrezygnować w każdej chwili	3431
možda kasnije	3887
možda vas zanima	3879
možda će vas zanimati	3879
možete se odjaviti bilo kada	3952
možete se odjaviti u bilo kom trenutku	3952
možno neskôr	3987
možná později	469
mua sách	4707
mua sách tại đây	4707
mua trên lazada	4707
mua trên shopee	4707
mua trên tiki	4707
mua vé	4707
mua vé ngay	4707
muistuta myöhemmin	1735
mulțumim că ai votat	3657
mulțumim pentru feedback	3636
mulțumim pentru sprijin	3704
mulțumim pentru susținere	3704
mulțumim pentru vot	91	3657
mulțumim, mesajul a fost trimis	3683
mulțumim, te-ai abonat cu succes	3643
mutasd az eredményt	91	2305
mutass többet	2261
muuda küpsiste seadeid	1613
muut lukivat myös	1763
muuta evästeasetuksia	1820
mykistä	1824
myöhemmin	1735	1829
mám predplatné	4048
mám předplatné	580
mám vypnuto	576
mám účet	580
már előfizető	2238
már kikapcsoltam	2331
már követed	2351
már követed ezt a témát	2351
már követi	2351	2353
már szavazott	2305
már szavaztál	2305
már van fiókom	2335
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
más összeg	2332
mások ezt olvassák	2259
mások ezt olvasták	2259
másolva	2355
másolás	2244
másolás tilos	2346
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	591
máte už účet	580
máte zapnutý adblock	574
mã giảm giá	4747
mängi kohe	1609
märkasid viga	1627
märksõnad	1574
månadsgåva	4173
månadsvis	4288
månadsvis betalning	4288
månedlig	3286
månedlig betaling	3286
månedlig gave	3171
månedlig støtte	724
månedligt	727
månedligt bidrag	613
mångfaldigande förbjudet	4242
måske senere	612	717
måske vil du også kunne lide	650
még nem előfizető	2335
még nincs előfizetése	2335
még nincs fiókja	2335
még nincs fiókod	2335
még nincsenek hozzászólások	2349
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
métodos de pagamento	3466
métodos de pago	1413
mākslīgais intelekts var kļūdīties	2972
mākslīgā intelekta kopsavilkums	2925
mă abonez	3643
mărește fotografia	3687
mărește imaginea	3687
mărește textul	3695
mărime text	65
mēneša abonements	2967
mēs nevaram parādīt šo saturu	2957
mēģiniet vēlreiz	2968
mēģiniet vēlāk	2968
mėnesinė parama	2898
mėnesinė prenumerata	2900
měsíční dar	577
měsíční platba	581
měsíční předplatné	581
měsíčně	581
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4720
mỗi đóng góp đều quý giá	4720
một lần	4721
mới nhất	4669
mời chúng tôi ly cà phê	4720
mở	4672
mở khóa bài viết	4744
mở khóa bài viết này	4695
mở rộng	4671
mở trong ứng dụng	4714
mở ứng dụng	4714
""", 'n': """
na celú obrazovku	4038
na górę	3437
na hlavní stránku	587
na hlavnú stránku	4054
na stránku darov	4045
na stránku darů	577
na začiatok	4039
na začátek	567
na żywo	3419
nabídka pro čtenáře	560
nadaljevanje članka pod oglasom	4079
nagyobb betűk	2354
nagyítás	2323
nahlásit	598
nahlásit chybu	496
nahlásit komentář	597
nahlásit příspěvek	597
nahlásit reklamu	603
nahlásiť	4063
nahlásiť chybu	3983
nahlásiť komentár	4062
nahlásiť príspevok	4062
nahlásiť reklamu	4067
najboljši	4160
najchętniej czytane	3352
najchętniej czytane dziś	3352
najczęściej czytane	3352
najczęściej czytane artykuły	3352
najlepšia ponuka	4049
najlepšie	4063
najnovejše	4080
najnovejše novice	4080
najnovejši	4160
najnovejši najprej	4159
najnoviji članci	3879
najnovšie	3980	4063
najnovšie správy	3980
najnovšie články	3980
najnowsze artykuły	3352
najnowsze wiadomości	3352
najobľúbenejšie	4049	4063
najstarejši	4160
najstarejši najprej	4159
najstaršie	4063
najvýhodnejšie	4049
najčitanije	3879
najčitanije vesti	3879
najčitanije vijesti	3879
najčitanije vijesti dana	3879
najčítanejšie	3980
najčítanejšie články	3980
najčítanejšie články dňa	3980
naloži objavo	4134
naloži več	4152
naloži video	4134
naloži vsebino	4134
napi keresztrejtvény	2305
napiši komentar	3962	4159
napišite komentar	4083
napište autorovi	587
napište do redakce	591
napište komentář	597
napište redakci	591
napsat komentář	496
napísať autorovi	4054
napísať komentár	4062
napíšte autorovi	4054
napíšte do redakcie	4057
napíšte komentár	4062
napíšte redakcii	4057
naročena vsebina	4079
naroči knjigo	4132
naročite knjigo	4132
naročite se	4075
naročnina	4075
narração gerada por ia	3586
naruči knjigu	3936
naručite knjigu	3936
naskenujte qr kód	568
naskenujte qr kód a stáhněte si aplikaci	568
naslednji članek	4152
nastala chyba. skúste to neskôr	4051
nastala chyba. zkuste to prosím znovu	584
nastavenia súkromia	4035
nastavenie súkromia	4035
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	563
nastavení soukromí	563
nastavi bez isključivanja	3945
nastavi s google računom	3949
nastavi čitanje	3931
nastavi čitati	3931
nastavit jako preferovaný zdroj	599
nastavit upozornění	570
nastavite čitanje	3931
nastavite čitati	3931
nastavitve piškotkov	4095
nastaviť ako preferovaný zdroj	4064
nastaviť upozornenia	4041
następna strona	3355
następne wideo	3418
następne zdjęcie	3437
następny	3355
następny artykuł	3352
następny film	3418
nasza księgarnia	3336
natisni članek	4083
naudojate reklamos blokavimą	2896
naudojimo taisyklės	2867
naudojimosi taisyklės	2890
naujausi viršuje	2906
naujausios žinios	2851
naujienlaiškis	2874
nav komentāru	2973
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
načítava sa prehrávač	4038
načítava sa video	4038
načítať obsah	4035
načítať príspevok	4035
načítať viac	4054
načítať video	4035
načítať ďalšie	4054
načítám přehrávač	566
načítání videa	566
našli jste chybu	496
našli jste chybu v článku	591
našli jste v článku chybu	496
našli ste chybu	4057
našli ste chybu v článku	4057
našli ste v článku chybu	4057
naživo	4039
ne děkuji	469
ne ratez rien de l'actualité	1978
ne, ačiū	2895
ne, děkuji	469	571
ne, děkuju	571
nederīga e-pasta adrese	2968
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
nekaj je šlo narobe. poskusite pozneje	4149
nekaj je šlo narobe. poskusite znova	4149
nem kérem	2326
nem kötelező	2339
nem küldünk spamet	2338
nem, köszönöm	2233	2326
nemam mišljenje	3934
nemate račun	3949
nemaš račun	3949
nemám názor	557	4030
nemám účet	580
nemáte predplatné	4048
nemáte předplatné	580
nemáte účet	580
nenhum comentário	3490
neplatná e-mailová adresa	584
neplatný e-mail	584
nepovinné	585	4052
neskôr	4042
neteisingas el. pašto adresas	2901
neueste beiträge	808
neveljaven e-poštni naslov	4149
nešto je pošlo naopako. pokušajte ponovo	3952
nešto je pošlo po zlu. pokušajte ponovno	3952
nešto je pošlo po zlu. pokušajte ponovo	3952
nghe bài báo	4708
nghe bài viết	4708
nghe nội dung bài viết	4708
nghe đọc bài	4708
nhà tài trợ	4737
nhấn để bật tiếng	4742
nhận thông báo	4715
nhập bình luận	4739
nhập bình luận của bạn	4739
nhập email của bạn	4745
nhập số tiền	4743
nhập địa chỉ email	4745
nhập địa chỉ email của bạn	4745
nhắc tôi sau	4652
nhớ đăng nhập	4722
ni še komentarjev	4159
nie dziękuję	3315
nie dziś	3315
nie możemy pokazać tej treści	3415
nie możemy wyświetlić tej treści	3415
nie można odtworzyć filmu	3418
nie można odtworzyć wideo	3418
nie można wyświetlić tej treści	3415
nie pamiętam hasła	3431
nie pamiętasz hasła	3319
nie udało się załadować filmu	3418
nie ďakujem	3987
nie, dziękuję	3315
nie, ďakujem	3987
nieprawidłowy adres e-mail	3434
niečo sa pokazilo	4052
niečo sa pokazilo, skúste to znova	4051
niečo sa pokazilo. skúste to neskôr	4051
niečo sa pokazilo. skúste to znova	4051
nimate računa	4146
nimetön postilaatikko	1847
nincs fiókja	2335
nincs fiókod	2335
nincs fiókom	2335
nincs hozzászólás	2349
nincs még előfizetésed	2335
nincs még fiókja	2335
nincs véleményem	2308
nincsenek hozzászólások	2349
niste naročnik	4146
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2977
no mūsu veikala	2955
no se ha podido cargar el vídeo	1546
no se ha podido reproducir el vídeo	1505
no se puede reproducir el vídeo	1505
no sé	1499
noe gikk galt, prøv igjen	3288
noe gikk galt, prøv igjen senere	3288
noe gikk galt. prøv igjen	3288
noe gikk galt. prøv igjen senere	3288
noget gik galt, prøv igen	729
noget gik galt, prøv igen senere	729
noget gik galt. prøv igen	729
noget gik galt. prøv igen senere	729
nokopēts	2976
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2590
noraidīt visas	2958
normas de participación	1498
normes de participació	423
norėdami komentuoti, prisijunkite	2855
nosūti draugam	2923
nosūtīt atsauksmi	2972
nosūtīt draugam	2923
nosūtīt e-pastā	2923
nosūtīt komentāru	2973
nosūtīt ziņu	2968
noteで書く	2641
notiek video ielāde	2959
notifications activées	1978
notifikácie	4042
notre charte déontologique	1993
notre charte éditoriale	1993
notre sélection	1911
notre sélection d'articles	1955
notícia anterior	451	3565
notícia següent	451
notícias relacionadas	3494
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1993
nous écrire	1994
nouveau ! suivez vos auteurs préférés	1998
nu ai cont? înregistrează-te	3648
nu aveți cont	3681
nu ești abonat	3681
nu ești încă abonat	3681
nu mai urmări	3693
nu mulțumesc	3609
nu putem afișa acest conținut	3669
nu på google play	715
nu s-a putut încărca videoclipul	3703
nu sunteți abonat	3681
nu știu / nu răspund	3658
nu, mulțumesc	3609
nuestro código ético	1529
numele tău	3684
numele tău de utilizator	3699
nuotrauka # iš #	2912
nur für mitglieder	947
nuskaitykite qr kodą	2893
nuskenuokite qr kodą	2893
nyaste först	4302
nyeste først	3300
nyhetsdøgnet	3206
nyní na google play	568
nyní ne	571	573
nyomtatás	2244
não foi possível carregar	3586
não foi possível carregar o vídeo	3544
não foi possível reproduzir o vídeo	3544
não perca	3494
não sabe / não responde	3537
não sei	3537
não tem conta	3559
não tem uma conta	3559
não é assinante	3559
não, obrigada	3463
não, obrigado	3463
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
nästa	4212
nästa artikel	4209
nästa bild	4293
nästa sida	4293
nästa video	4275
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
något gick fel	4291
något gick fel, försök igen	4290
något gick fel, försök igen senare	4290
något gick fel. försök igen	4290
något gick fel. försök igen senare	4290
næste	653
næste artikel	650
næste billede	732
næste side	732
næste video	713
némítás	2323
némítás feloldása	2322
népszerű	2259
név	2339
névtelen bejelentés	2345
névtelen postaláda	2345
nézze meg galériánkat	2261
nézze meg képeinket	2261
nõustu ja jätka	1613
nõustu ja näita	1613
nõustun	1590
nõustun kõigiga	1590
nøgleord	650
nāc strādāt pie mums	2925
nākamais attēls	2970
nākamais raksts	2970
nākamais video	2959
nākamā bilde	2970
nākamā lapa	2970
nē, paldies	2963
něco se pokazilo	585
něco se pokazilo, zkuste to znovu	584
něco se pokazilo. zkuste to prosím později	584
něco se pokazilo. zkuste to znovu	584
nổi bật	4669
nội dung do ai tạo	4742
nội dung quảng cáo	4697
nội dung tài trợ	4664
nội quy bình luận	4701
""", 'o': """
o dată	3679
o leitor está a carregar	3544
o que achou desta notícia	3514
o seu apoio faz a diferença	3590
o singură dată	3679
o singură donație	3678
o vídeo começará em alguns segundos	3512
obaveštenja	3944
objednať knihu	4033
obligatoriskt fält	4290
obligātie lauki	2968
obligāts lauks	2968
obnovit stránku	576
obnoviť stránku	4044
obnovte stránku	576
obrázek # z #	586
obrázek # ze #	586
obrázok # z #	4053
obrázok # zo #	4053
obsah je chránený autorským zákonom	4058
obsah je chráněn autorským zákonem	592
obsah našich partnerov	4067
obsah našich partnerů	603
obsah není dostupný	563
obsah nie je dostupný	4035
obsah nie je možné zobraziť	4035
obsah sa nedá zobraziť	4035
obsah vytvořený ai	595
obsah článku	587
obserwuj autorkę	3449
obserwujesz już tego autora	3449
ocenite članak	3882
ocenite članek	4083
oceń jakość artykułu	3445
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	3994
ocijenite članak	3882
ocorreu um erro ao carregar o vídeo	3512
ocultar anúncio	3516
ocultar comentários	3536
od najnovších	4062
od najstarších	4062
od naszych partnerów	3453
od našich partnerov	4067
od našich partnerů	603
od naših partnera	3968
od naših partnerjev	4164
od nejnovějších	597
od nejstarších	597
od partnerů	603
odblokuj artykuł	3431
odblokuj dostęp	3431
odblokuj treść	3415
oddaj głos	91	3405
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	601
odeslat komentář	597
odeslat zprávu	584
odeslat zpětnou vazbu	595
odhlásenie kedykoľvek	4051
odhlásit se	472
odhlásit se můžete kdykoli	584
odhlásit se můžete kdykoliv	584
odhlásiť sa	3976
odhlášení kdykoliv	584
odjaviti se možete bilo kada	3952
odkaz bol skopírovaný	4065
odkaz byl zkopírován	601
odkaz skopírovaný	3983
odkaz zkopírován	482
odkleni članek	4076
odklenite celoten članek	4076
odklenite članek	4146
odmietnuť	3994
odmietnuť všetko	3994
odmítnout	490
odmítnout vše	490
odoberať	4052
odoberať newsletter	4051
odomknúť	4049
odomknúť článok	4048
odomknúť článok pre priateľov	4065
odoslať	91	4052
odoslať komentár	4062
odoslať správu	4051
odoslať spätnú väzbu	4060
odporúča outbrain	4067
odporúčame	3980	4049
odporúčame prečítať	3980
odporúčame tiež	3980
odporúčané outbrain	4067
odporúčané taboola	4067
odporúčané články	3980
odpovedať	4063
odpovědět	496	598
odrzuć	3338
odrzuć wszystkie	3338
odrzuć wszystko	3416
odtwarzacz wideo jest ładowany	3418
odtwórz	3355
odtwórz film	3418
odtwórz wideo	3418
odvolať súhlas	4035
odśwież stronę	3427
odštampaj	3882
odštampaj recept	61
odštampaj članak	3882
oferta dla czytelników	3411
oferta dla prenumeratorów	3411
ofertă pentru abonați	3663
ofertă pentru cititori	3663
oferă acest articol	3695
oferă acest articol cadou	3650
oferă articolul	3695
offert par un abonné	2029
offre abonnés	1968
offre intégrale	2016
offre limitée	1984
offre réservée aux lecteurs	1968
offre spéciale	1878
offre à durée limitée	1983
offrez-nous un café	1869
offrici un caffè	2478
oglasno sporočilo	87	4079
ogłoszenie	3334
ohjelma ei ole enää katsottavissa	1823
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3983
oikaisut ja täsmennykset	1847
okuma süresi # dk	4400
okurlara özel	4447
okurlarimiza özel	4447
okurlarimiza özel indirim	4447
oldal frissítése	2331
oldal újratöltése	2331
oled juba hääletanud	1609
olet jo äänestänyt	1808
oliko artikkeli hyödyllinen	1760
oliko juttu hyödyllinen	1760
oliko tiivistelmä hyödyllinen	1760
oliko tämä hyödyllinen	1850
olvasd be a qr-kódot	2324
olvass korlátlanul	2335
olvassa be a qr-kódot	2324
olvasson hirdetések nélkül	2356
olvasson korlátlanul	2238
olvasson tovább	2238
olvasta már	2259
olvastad már	2259
olvasás az alkalmazásban	2324
olvasói ajánlat	2311
olvidaste tu contraseña	1415
omogoči obvestila	4140
omogući obavijesti	3943
omröstning	92
onayi geri çek	4451
onayi yönet	4451
onayimi geri çek	4451
online reportáž zde	587
opdatér siden	722
oplæst af en robot	626
oplæst af en syntetisk stemme	713
oplæst af kunstig intelligens	653
oplæst af syntetisk stemme	713
opravy a upřesnění	591
opsig når som helst	616
opsig, når du vil	726
opći uvjeti korištenja	3938
ordsøgning	704
orijinali göster	4401
os comentários são exclusivos para assinantes	3580
os leitores também leram	3534
os preços podem variar	3516
osadzona treść	3415
osale küsitluses	1579
osmisměrka	557
osta käyttöoikeus	1848
osta liput tästä	1817
osta täältä	1817
ostatnie artykuły	3352
osveži stran	4143
osveži stranicu	3946
osvežite stran	4143
osvježi stranicu	3946
osvježite stranicu	3946
oszczędzasz #%	3432
ota käyttöön	1829
ota yhteyttä	1760
otevřít	501
otevřít aplikaci	568
otevřít galerii	587
otevřít mapu	501
otevřít v aplikaci	568
otkazati možete bilo kada	3949
otkaži bilo kada	3949
otključaj članak	3872
otključajte ceo članak	3872
otključajte cijeli članak	3872
otključajte članak	3949
otomatik çeviri	4449
otros artículos	1449
oturumu açik tut	4462
otvoriť aplikáciu	4040
otvoriť galériu	4054
otvoriť v aplikácii	4040
otwórz	3356
otwórz aplikację	3420
otwórz galerię	3437
otwórz mapę	3356
otázka dne	554
otázka dňa	4029
outras notícias	19	3494
ouvir este conteúdo	3544
ouça esta reportagem	3544
ouça este conteúdo	3480
ovaj sadržaj ne možemo prikazati	3938
ovaj sadržaj nije dostupan	3938
ovaj sadržaj nije moguće prikazati	3938
ovaj video više nije dostupan	3940
ovaj članak je zaključan	3949
oversættelsen er lavet af en maskine	653
oy verdiğiniz için teşekkürler	91	4441
oynatici yükleniyor	4448
oyunuz için teşekkürler	4441
""", 'p': """
padidinti nuotrauką	2903
padovanokite straipsnį	2854
padovanokite straipsnį draugui	2854
padovanoti straipsnį	2908
page précédente	1914
pagina următoare	3625
pague um café	3464
paiement sécurisé	1876
paketi seç	4462
paketleri gör	4491
pakollinen kenttä	1840
paldies par jūsu balsi	2953
paldies par pieteikšanos	2942
paldies par ziņu	2968
palielināt	2960
palielināt attēlu	2970
palun jää viisakaks	1578
palun lülita reklaamiblokeerija välja	1620
pamanīji kļūdu	2924
pamanījāt kļūdu	2924
pamiršau slaptažodį	2899
pamiršote slaptažodį	2899
par šo tēmu	2920
paramètres de confidentialité	1974
paramètres des cookies	1904
paramétrer	1904
paramétrer les cookies	1904
parandused ja täpsustused	1627
parašyk komentarą	2855
parašykite komentarą	2855
partajează	3616
partenerii noștri	3623
participez à la conversation	1942
participă la sondaj	3657
partilhar esta página	3601
partnereink ajánlata	2356
partnereinktől	2356
partnerių turinys	2858
partnerski sadržaj	3878
partnerski članek	4164
partnerský obsah	603
pas encore abonné	1983
pasidalinkite šiuo straipsniu	2854
pasirinkite planą	2899
pasirinkite prenumeratą	2899
pasirinkite sumą	2897
pasirinkti prenumeratą	2899
pasitikrinkite žinias	2856
pasiūlymas skaitytojams	2887
paslēpt reklāmu	2977
passer la publicité	1902
passer à la recette	61
passwort zurücksetzen	946
pastebėjote klaidą	2855
pasziánsz	2308
pasūtīt grāmatu	2955
pateikti atsiliepimą	2905
patikrinkite savo el. paštą	2901
patreonで支援する	2704
patvirtinkite savo el. paštą	2901
pausar vídeo	1505
pauză video	3665
pavaišinkite mus kava	2897
paylaş	4391
paylaşin	4391
paypal ile öde	4491
pašreizējais laiks #	2959
pažiūrėkite vaizdo įrašą	2856
pe aceeași temă	3651
pelaa peliä	1808
pelaa tästä	1808
pentru a citi în continuare	3648
per saperne di più	2548
per visą ekraną	2891
per überweisung spenden	943
pergunte à nossa ia	3514
permite întotdeauna	3669
permitir anúncios	3554
personvernerklæring	3270
personvernerklæring og informasjonskapsler	3197
perspausdinti draudžiama	2911
peut-être plus tard	1868
pełny ekran	3418
photo précédente	2019
phát hiện lỗi	4701
phát lại	4709
phát video	4708
phóng to ảnh	4728
phối hợp với	4737
phổ biến nhất	4723
phụ đề	4709
piedalies aptaujā	2925
piedāvājums lasītājiem	2955
piekrist un rādīt	2957
piekrist un turpināt	2957
piekrist visām	2935
piekrītu	2935
piekrītu visām	2958
piesakies vebināram	2925
piesakoties tu piekrīti lietošanas noteikumiem	2942
pieslēdzies vai izveido kontu	2918
pieslēdzies, lai komentētu	2924
pieslēgties	2918
pieslēgties ar facebook	2966
pieslēgties ar google	2966
pievieno savu komentāru	2924
pievienot komentāru	2918
pievienot kā vēlamo avotu	2974
pievienot manām tēmām	2974
pieņemt un turpināt	2957
pieņemt visas	2958
pieņemt visas sīkdatnes	2957
pilnekrāna režīms	2959
pilnekrāns	2959
pirkt biļetes	2955
pirkt biļeti	2955
pirkt grāmatu	2955
pirkti bilietą	2887
pirkti knygą	2887
pirkti licenciją	2911
pirmais mēnesis par # €	2918
pirmas mėnuo tik # €	2849
più lette	2509
più letti	2509
più popolare	2578
più recenti	2555
più tardi	2477
più vecchi	2555
più votati	2555
piši autoru	3955
piši avtorju	4152
pišite autoru	3955
pišite avtorju	4152
pišite nam u redakciju	3958
pišite nam v uredništvo	4155
pišite redakciji	3958
pišite uredništvu	4155
piškotki	4095
placená inzerce	87	486
placená spolupráce	603
placený obsah	603
plan seç	4462
plani seç	4462
planini seç	4462
platba ročne	4049
platba ročně	581
platená inzercia	87	3979
platená spolupráca	4067
platený obsah	4067
player de áudio	3586
player se učitava	3940
plaćena saradnja	3968
plaćena suradnja	3968
plaćeni oglas	87	3878
plaćeni sadržaj	3878
plačajte nam kavo	4144
plačana objava	87	4079
plačana vsebina	4164
plačano sodelovanje	4164
plačiau skaitykite čia	2856
plein écran	1914
plus d'actualités	1911
plus d'articles du même auteur	1989
plus de détails	1915
plus récents	1963
plătește cu paypal	3705
poate mai târziu	3609
początek bloku reklamowego	3337
podaj prawidłowy adres e-mail	3434
podari članek	4083
podarite ta članek	4083
podaruj artykuł	3319
podaruj dostęp	3451
podaruj ten artykuł	3330
podcast anhören	853
pode ler também	3534
podeli članak	3882
podešavanja privatnosti	3938
podijeli članak	3882
podmienky používania	3994
podmínky použití	490
podmínky užití	490
podobne artykuły	3352
podobné články	497	3980
podporiť	3975
podporte nezávislú žurnalistiku	3975
podporte nás	3975
podporte nás cez darujme	4045
podporte nás cez paypal	4045
podporte nás na patreone	4045
podpořit	470
podpořit přes darujme	577
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	577
podpořte nás přes paypal	577
podpořte redakci	470
podrobné nastavenia	4035
podrobné nastavení	563
podrži	3871
podrži nas	3871
podržite nas	3871
podržite naš rad	3871
podržite nezavisno novinarstvo	3871
podziel się	3330
podziel się na facebooku	3330
pogledajte još	19
poista mainonnanesto käytöstä	1832
poistin mainonneston käytöstä	1832
poistin sen käytöstä	1833
pokaż # odpowiedzi	3447
pokaż # zdjęcia	3436
pokaż # zdjęć	3436
pokaż galerię	3437
pokaż hasło	3431
pokaż i zaakceptuj	3415
pokaż komentarze	3346
pokaż mniej	3355
pokaż napisy	3418
pokaż odpowiedzi	3447
pokaż oryginał	3356
pokaż podpis	3437
pokaż szczegóły	3339
pokaż transkrypcję	3418
pokaż treść	3338
pokaż tłumaczenie	3356
pokaż więcej	3355
pokaż wszystkie	3355
pokaż wszystkie # zdjęcia	3436
pokaż wszystkie # zdjęć	3436
pokaż wszystkie zdjęcia	3436
pokaż wszystkie zdjęć	3436
pokaż wszystko	3356
pokaż wyniki	91	3405
pokaż zdjęcia	3436
pokaż zdjęć	3436
pokaži geslo	4146
pokaži rezultate	91
pokaži vsebino	4095
pokloni članak	3882
poklonite ovaj članak	3882
pokračovat bez podpory	469
pokračovat bez vypnutí	574
pokračovat přes apple	580
pokračovat přes facebook	580
pokračovat přes google	580
pokračovat s apple	580
pokračovat s google	580
pokračovať bez podpory	3987
pokračovať bez vypnutia	4043
pokračovať cez apple	4048
pokračovať cez facebook	4048
pokračovať cez google	4048
pokračovať s google	4048
pokušajte kasnije	3952
pokušajte ponovno	3952
pokušajte ponovno kasnije	3952
pokušajte ponovo	3952
pole obowiązkowe	3434
polecamy również	3352
polecamy także	3352
polecamy też	3352
polecane artykuły	3352
politica de corecții	3689
politica editorială	3689
politika kolačića	3938
politika piškotkov	4134
politique de confidentialité	1904
politique de protection des données	2009
polityka prywatności	3338
polityka prywatności i cookies	3340
polityka sprostowań	3441
política de cookies	1442	3487
política de correcciones	1529
política de correccions	453
política de correções	3568
política de galetes	402
política de privacidad	1442
política de privacidade	3487
política de privacitat	402
política de protección de datos	1545
política de proteção de dados	3585
pomanjšaj pisavo	4162
pomôže každé euro	4045
pomůže každá koruna	577
ponovno učitaj stranicu	3946
ponuda za čitaoce	3936
ponuda za čitatelje	3936
ponuka pre čitateľov	4033
poprzedni artykuł	3352
poprzednie zdjęcie	3437
populární	497
populära artiklar	4209
populärast	4288	4303
populärt	4209
populære	742	3301
populære artikler	650
populære saker	3206
populært	650	3206
populārākie	2920
popüler	4398
popüler haberler	4398
popüler konular	4398
por mês	3557
por qué estás viendo esto	1415
por qué? cuéntanos	1540
portes grátis	3577
poslat jako dárek	601
poslat přes whatsapp	601
poslat příteli	601
poslat tip anonymně	591
poslat zprávu	584
poslať	4052
poslať ako darček	4065
poslať cez whatsapp	4065
poslať e-mailom	3983
poslať mailom	4065
poslať priateľovi	4065
poslať správu	4051
poslať tip	4057
poslať tip anonymne	4057
poslušaj vest	3882
poslušaj članak	3882
poslušaj članek	4083
poslušajte tekst	3940
poslušajte članek	4083
posnetek ni več na voljo	4137
posnetek v vaši državi ni na voljo	4137
posnetka ni mogoče predvajati	4137
postanite naročnik	4075
postanite član	3871	4075
postavke kolačića	3895
postaw kawę	3316
postaw nam kawę	3316
poszt betöltése	2314
posłuchaj	3330
poukážte nám # % z dane	4045
pour continuer à lire	1951
pourquoi voyez-vous cette publicité	1938
pouze nezbytné	563
pouze pro předplatitele	472
používate adblock	4043
používate blokovanie reklám	4043
používate blokovač reklám	4043
používateľské meno	4049
používáte adblock	574
používáte blokování reklam	574
používáte blokátor reklam	574
povezani sadržaj	3879
povezani članci	3879
povezani članki	4080
povećaj	3941
povećaj fotografiju	3955
povećaj sliku	3955
povećaj slova	3966
povećaj tekst	3966
povečaj	4138
povečaj besedilo	4162
povečaj fotografijo	4152
povečaj pisavo	4162
povečaj sliko	4152
povinná pole	584
povinné	585	4052
povinné pole	584
povinné polia	4051
povinné údaje	584
povolit a pokračovat	493
povolit upozornění	570
povolit vždy	493
povoliť	4042
povoliť notifikácie	4041
povoliť obsah	4035
povoliť raz	4035
povoliť reklamu	4044
povoliť reklamy	4044
povoliť upozornenia	4041
powiązane	3352
powiązane artykuły	3352
powiązane tematy	3352
powiększ	3355
powiększ tekst	3451
powiększ zdjęcie	3355
powrót do góry	3355
powrót do strony głównej	3437
powrót na górę	3437
pozastaviť	4039
později	469	573
pozostała część artykułu pod materiałem wideo	3334
pozostały czas	3419
pozostały czas #	3418
pozostały czas -#	3418
pozrieť # fotiek	4053
pozrieť # fotky	4053
pozrieť # fotografie	4053
pozrieť # fotografií	4053
pozrieť fotiek	4053
pozrieť fotky	4053
pozrieť fotografie	4053
pozrieť fotografií	4053
pozrieť galériu	4054
pozrieť všetky # fotiek	4053
pozrieť všetky # fotky	4053
pozrieť všetky # fotografie	4053
pozrieť všetky # fotografií	4053
pozrieť všetky fotiek	4053
pozrieť všetky fotky	4053
pozrieť všetky fotografie	4053
pozrieť všetky fotografií	4053
pozrieť všetkých # fotiek	4053
pozrieť všetkých # fotky	4053
pozrieť všetkých # fotografie	4053
pozrieť všetkých # fotografií	4053
pozrieť všetkých fotiek	4053
pozrieť všetkých fotky	4053
pozrieť všetkých fotografie	4053
pozrieť všetkých fotografií	4053
pozvite nás na kávu	4045
pozvěte nás na kafe	577
pozvěte nás na kávu	577
počastite nas kavom	3947
pořídit předplatné	580
pošalji	91	3953
pošalji e-mailom	3882
pošalji komentar	3882
pošalji mejlom	3882
pošalji poruku	3952
pošalji povratnu informaciju	3961
pošalji prijatelju	3882
pošalji vest	3958
pošalji vijest	3958
pošalji članak e-mailom	3882
pošaljite dojavu	3958
pošaljite komentar	3882
pošaljite vest	3958
pošlete tip redakci	591
pošlite tip redakcii	4057
pošlji	4150
pošlji komentar	4159
pošlji po e-pošti	4083
pošlji povratno informacijo	4158
pošlji prijatelju	4083
pošlji sporočilo	4149
pošlji članek po e-pošti	4083
pošljite nam namig	4155
pošljite namig	4155
poštanski broj	3953
poštna številka	4150
poštovné zdarma	561
pr članek	4079
pradėti testą	2885
praneškite apie klaidą	2855
pranešti anonimiškai	2904
pranešti apie klaidą	2855
pranešti apie komentarą	2906
pratite uživo	3955
pravidelný dar	577
pravidelný príspevok	4045
pravidelně měsíčně	577
pravidlá diskusie	3983
pravidlá opráv	4057
prawa autorskie zastrzeżone	3442
prašome išjungti reklamos blokavimą	2896
pre komentovanie sa prihláste	4062
pre predplatiteľov	3976
preberi cel članek	4152
preberi celoten članek	4152
preberi več	4152
preberite celoten članek	4152
preberite še	4080
predchádzajúca fotografia	4054
predchádzajúca snímka	4054
predchádzajúca strana	4054
predchádzajúci článok	4054
predplatiť	3975
predplatné môžete kedykoľvek zrušiť	4048
predplaťte si	3975
preferințe cookie	3669
preferințe de confidențialitate	3702
preferències de galetes	434
preferências de cookies	3548
preferências de privacidade	3585
prehrať	4039
prehrať video	4038
prehrávač sa načítava	4038
prejsť do diskusie	4062
prejsť do galérie	4054
prejsť na darovanie	4045
prejsť na kvíz	4029
prejsť na obsah	4054
prejsť na online	4054
prejsť na platbu	4045
prejsť na ponuku	4033
prejsť na recept	61
prejšnja fotografija	4152
prejšnja slika	4152
prejšnja stran	4152
prejšnji članek	4152
prekličete lahko kadarkoli	4146
prekliči soglasje	4134
preložené automaticky	4060
preložené pomocou ai	4060
prenošenje zabranjeno	3959
prenumerantförmån	4268
prenumerantförmåner	4268
prenumerata nuo # euro per mėnesį	2849
prenumerata nuo # €	2849
prenumerera på vårt nyhetsbrev	4184
prenumeruodami sutinkate su taisyklėmis	2874
prenumeruokite naujienlaiškį	2874
prenumeruoti naujienlaiškį	2901
preostali čas	4138
preostali čas #	4137
preostali čas -#	4137
preporučeno	3879
preporučuje outbrain	3968
preporučuje taboola	3968
preporučujemo	3879	3950
preporučujemo da pročitate	3879
preporučujemo i	3879
presentear matéria	3575
preskoči na sadržaj	3955
preskoči na vsebino	4152
preskočiť na obsah	4054
prestať sledovať	4064
prethodni članak	3955
pretlač zakázaná	4058
prevedeno uz pomoć ai	3961
preverite e-pošto	4149
prečo vidím túto reklamu	4067
prečítajte si	3980
prečítajte si aj	3980
prečítať neskôr	4065
prečítať prepis	4038
prețurile pot varia	3638
pridať ako preferovaný zdroj	4064
pridať do košíka	4033
pridať do mojich tém	4064
pridať komentár	3983
pridať medzi preferované zdroje	4064
pridruži se razpravi	4159
pridružite se razpravi	4159
pridėti kaip pageidaujamą šaltinį	2907
pridėti komentarą	2906
pridėti prie mano temų	2907
pridėti prie pageidaujamų šaltinių	2907
prihlásiť	3976
prihlásiť cez facebook	4048
prihlásiť cez google	4048
prihlásiť na odber	4051
prihlásiť sa	3976
prihlásiť sa cez apple	4048
prihlásiť sa cez facebook	4048
prihlásiť sa cez google	4048
prihlásiť sa do diskusie	4062
prihlásiť sa na odber	4051
prihláste sa a komentujte	4062
prihvati i prikaži	3938
prihvati sve kolačiće	3938
prihvaćam	3895
prihvaćam i nastavljam	3938
prihvaćam sve	3895
prijava putem google računa	3949
prijavi grešku	3882
prijavi pogrešku	3958
prijavi se s google računom	3949
prijavite grešku	3958
prijavite pogrešku	3958
prijať	3994
prijať a pokračovať	4035
prijať a zobraziť	4035
prijať všetko	3994
prijať všetky	4036
prijať všetky cookies	4035
prikaži # odgovora	3962
prikaži # odgovore	4159
prikaži galerijo	4152
prikaži galeriju	3955
prikaži geslo	4146
prikaži i prihvati	3938
prikaži in sprejmi	4134
prikaži komentare	3962
prikaži komentarje	4159
prikaži lozinku	3949
prikaži manj	4081
prikaži manje	3880
prikaži odgovore	3962	4159
prikaži podnapise	4137
prikaži prepis	4137
prikaži rezultate	91	3933	4129
prikaži sadržaj	3895
prikaži sve	3880
prikaži titlove	3940
prikaži transkript	3940
prikaži več	4081
prikaži više	3880
prikaži vse	4081
prikaži vsebino	4134
prima lună gratuită	3648
prima pagină	3626
primetili ste grešku	3958
primește alerte despre acest subiect	3642
primijetili ste grešku	3958
printează	3616
printează rețeta	61
pripomenúť neskôr	3987
priporoča outbrain	4164
priporoča taboola	4164
priporočamo	4080	4147
priporočamo tudi	4080
priporočamo v branje	4080
priporočeno	4080
prisijunkite arba susikurkite paskyrą	2849
prisijunkite prie mūsų komandos	2856
prisijunkite, kad galėtumėte komentuoti	2855
prispieť	3975
prispieť jednorazovo	4045
prispieť mesačne	4045
privatsphäre verwalten	932
privatsphäre-einstellungen	796
privātuma iestatījumi	2957
privātuma politika	2935
prišlo je do napake. poskusite pozneje	4149
prišlo je do napake. poskusite znova	4149
pro komentování se přihlaste	597
pro předplatitele	472
pro předplatitele výhodněji	560
prochaine vidéo	2010
profită de ofertă	3709
programmet är inte längre tillgängligt	4275
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
proibida a reprodução total ou parcial	3597
promijeni veličinu teksta	3966
promo sadržaj	3968
promocijsko sporočilo	4079
promotivni sadržaj	3878
promotivni članak	3878
promóció	2247
proovi # päeva tasuta	1572
proposé par	2002
prosimy o wyłączenie adblocka	3423
proč vidím tuto reklamu	603
pročitaj ceo članak	3955
pročitaj cijeli članak	3955
pročitaj kasnije	3966
pročitaj transkript	3940
pročitajte ceo tekst	3955
pročitajte cijeli članak	3955
pročitajte i	3879
pročitajte još	3879
prywatność	3338
prywatność i cookies	3340
przeczytaj całość	3437
przeczytaj cały artykuł	3437
przeczytaj również	3352
przeczytaj także	3352
przeczytaj też	3352
przeczytaj transkrypcję	3418
przejdź bez wsparcia	3315
przejdź do galerii	3437
przejdź do głównej treści	3437
przejdź do księgarni	3335
przejdź do oferty	3411
przejdź do przepisu	61
przejdź do płatności	3428
przejdź do quizu	3405
przejdź do serwisu	3338
przejdź do sklepu	3411
przejdź do strony darowizn	3428
przejdź do treści	3355
przejdź do ustawień prywatności	3338
przejdź do wpłaty	3428
przejdź na stronę główną	3437
przekaż # % podatku	3428
przekaż #%	3428
przekaż opinię	3445
przestań obserwować	3449
przetłumaczono automatycznie	3445
przetłumaczono przez ai	3445
przeładuj stronę	3427
prześlij	3435
prześlij opinię	3445
prześlij zdjęcia	3441
przypomnij mi później	3315
przypomnij później	3422
právě se děje	497
präsentiert von	791
précédent	1914
préférences cookies	1904
préférences de confidentialité	2009
prélèvement	1877
prémium	2238
prénom	1986
présenté par	2002
próbáld újra később	2338
próbálja ki # forintért	2238
próbálja újra	2338
próbálja újra később	2338
próxima	3497
próxima foto	3594
próxima imagem	3594
próxima notícia	3565
próxima página	3497
próximo artigo	3494
próximo vídeo	1546	3586
prøv # dager gratis	3174
prøv gratis	616	3174
prøv igen senere	729
prøv igjen senere	3288
prøv nu	616
prøv nå	3174
prędkość	3419
prędkość odtwarzania	3418
prを含みます	2670
pr記事	2691
psč	585	4052
pubblicità	2500
publi-rédactionnel	1902
publicitatea continuă	3709
publicité	1902
publicité - la suite ci-dessous	1902
publicités	1902
publică	3658
publică comentariul	3657
pular anúncio	3586
pular para o conteúdo	3497
puslapis # iš #	2912
página siguiente	1452
páči sa mi to	4063
päeva küsimus	1609
päivitä sivu	1833
päivitä suostumus	1754
päivän kysymys	91	1808
päivän peli	1814
päivän ristikko	1808
pääuutiset	1763
påkrevd	3289
påkrævet	730
påmind mig senere	612
påminn mig senare	4172
później	3315	3422
pārbaudi savas zināšanas	2925
pārbaudiet savu e-pastu	2968
pāriet uz recepti	61
pāriet uz saturu	2970
pārpublicējot atsauce obligāta	2928
pārpublicēšana aizliegta	2978
pārtraukt sekot	2974
pārvaldīt paziņojumus	2962
pārvaldīt piekrišanu	2957
pērc abonementu	2918
płatna współpraca	3453
płatne miesięcznie	3432
płatne rocznie	3432
płatność miesięczna	3432
płatność roczna	3432
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
qr 코드를 스캔하세요	2805
qrコードからダウンロード	2699
qrコードを読み取ってください	2699
qr코드로 다운로드	2805
qr코드를 스캔하세요	2805
qu'avez-vous pensé de cet article	1936
qual o seu nível de satisfação com esta notícia	3514
qualcosa è andato storto	2580
quan tâm nhất	4702
quay lại	4672
quay lại đầu trang	4746
quellen und weiterführende links	808
queremos conocer tu opinión	1481
queremos saber a sua opinião	3522
questa email è già registrata	2609
questa pagina ti è stata utile	2554
questo articolo ti è stato utile	2554
questo articolo è bloccato	2577
questo campo è obbligatorio	2579
questo riassunto ti è stato utile	2528
questo video non è disponibile	2562
questo video non è più disponibile	2562
quieres añadir otro usuario a tu suscripción	1415
quitter le plein écran	1970
quizi çöz	4444
quizás más tarde	1409
quizás te interese	1449
quy định bình luận	4701
quyên góp	4653
quyên góp ngay	4653
qué te ha parecido esta noticia	1481
quét mã qr	4714
quét mã qr để tải	4714
quét mã qr để tải ứng dụng	4714
quên mật khẩu	4654
quản lý cookie	4712
quản lý lựa chọn	4741
quản lý sự đồng ý	4712
quản lý tùy chọn	4741
quảng cáo	4664
quảng cáo - bài viết tiếp tục bên dưới	4697
""", 'r': """
r$ # por mês durante # meses	3531
radote klaidą	2855
radote klaidą tekste	2855
radās kļūda. mēģiniet vēlāk	2968
radīts ar mākslīgo intelektu	2972
rafraîchir la page	1979
raksti komentāru	2924
raksts ir aizsargāts ar autortiesībām	2978
raksts ir slēgts	2966
raksts tiek papildināts	2925
raksts turpinās pēc reklāmas	2927
rakstu lasa mākslīgais intelekts	2959
rakstīt autoram	2970
rakstīt komentāru	2924
raktažodžiai	2892
rao vặt	4664
raportează	3658
raportează comentariul	3699
raportează o eroare	3636
raportează o greșeală	3689
raportoi virheestä	1847
rapportér	742
rapportér annonce	746
rapportér fejl	642
razvrščanje	4160
rašykite redakcijai	2904
rašyti autoriui	2903
rašyti komentarą	2849
reagovať	4063
recargar la página	1515
recargar página	1515
recarrega la pàgina	440
recarregar a página	3554
recarregar página	3554
receber notificações	3524
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1944
recevez une alerte à chaque article de l'auteur	1944
reclamă	3619
recomandarea redacției	3651
recomandări	3623
recomandările editorilor	3651
recomandările redacției	3623
recomendado para você	3494
recommandé	1911
recommandé pour vous	1911
recommandés	1911
recordar más tarde	1409
recuérdamelo más tarde	1409
redare automată	3666
redirecționează # la sută	3678
redirecționează #%	3610
redă video	3665
redă videoclipul	3665
refuză toate	3633
refuză tot	3670
regala este artículo	1535
regalar artículo	1415
regalar este artículo	1535
registrovať sa	3976
registruokitės nemokamai	2849
registruokitės į seminarą	2856
registrácia	3976
regisztráció	2238
regisztrálok	2238
regler för kommentarer	4302
regler og vilkår gjelder	3194
regras de comentários	3536
regras dos comentários	3536
regístrate	1415
rekisteröidy	1738
rekisteröidy maksutta ja lue	1738
reklaami lõpp	1633
reklam içeriğidir	4447
reklama się skończyła	3453
reklami geç	4393
reklám	2247
reklám vége	2356
reklámblokkolót használ	2329
reklámblokkolót használsz	2329
reklāma	2918
reklāmas beigas	2977
reklāmas raksts	2927
reklāmraksts	87	2927
relacja na żywo	3437
relaterade ämnen	4209
rendeld meg a könyvet	2311
rendelje meg a könyvet	2311
rendezés	2350
rendszeres támogatás	2333
renovar suscripción	1551
reportar comentário	3580
reportar erro nesta página	3514
reproducció automàtica	431
reproducción automática	1506
reproducción prohibida	1559
reproducir vídeo	1505
reproduction réservée	2024
reproductor de vídeo	1546
reproduzir vídeo	3544
reproduzir áudio	3544
reprodução automática	3545
reprodução proibida	3597
reserve já	3600
resmi büyüt	4468
responda à enquete	3536
rester connecté	1983
restez informé	1887
restez informés	1887
resultado da votação	3580
resultados de la votación	1499
resumen automático	1474
resumo da notícia	3514
resumé lavet af ai	739
retour à l'accueil	1989
retour à la liste	1989
retrage consimțământul	3669
rettelser og præciseringer	736
revenir à l'accueil	1989
revoir la vidéo	2010
rezerviši mesto	3936
rezervovať miesto	4033
rezervujte si místo	560
rezervuoti vietą	2887
rezervă-ți locul	3663
rezervēt vietu	2955
rezolvă testul	3660
reîmprospătează pagina	3676
reîncarcă pagina	3676
reînnoiește abonamentul	3705
reģistrējies bez maksas	2918
reģistrēties	2918
reši križanko	4129
reši kviz	3933	4129
reši ukrštenicu	3933
režim celej obrazovky	4038
režim celé obrazovky	566
ricordamelo più tardi	2477
riješi križaljku	3933
riješi kviz	3933
riproduzione riservata ©	2615
rodyti galeriją	2903
rodyti mažiau	2857	2903
rodyti turinį	2889
rodyti viską	2857
rozumím	501
rozwiąż krzyżówkę	3405
rozwiń	3339	3355
rozwiń wszystko	3356
ročne	4049
ročná platba	4049
ročné predplatné	4049
roční platba	581
roční předplatné	581
ročně	581
rychlost přehrávání	566
ryhdy kannatusjäseneksi	1834
rätta	4203
rätta oss	4203
rättelse	4203
rättelsepolicy	4297
rättelser och förtydliganden	4297
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
rösta	91	4265
rösta här	4212
rösta i omröstningen	4212
rösta nu	91	4261
rút lại sự đồng ý	4712
rückmeldung geben	958
rýchlosť	4039
rýchlosť prehrávania	4038
rādīt # atbildes	2973
rādīt atbildes	2973
rādīt galeriju	2970
rādīt mazāk	2926	2970
rādīt rezultātus	2953
rādīt saturu	2957
rādīt un piekrist	2957
rādīt vairāk	2925
rādīt visu	2926
rămâi conectat	3681
răspunde	3622
rėmimas	2858
rėmėjo turinys	2910
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
s-ar putea să-ți placă	3623
saada anonüümne vihje	1627
saada sõbrale	1577
saada sõnum	1624
saada vihje anonüümselt	1627
saber más	1452
sadarbības raksts	2927
sadece abonelere özel	4462
sadržaj je blokiran	3938
sadržaj je zaključan	3872
sadržaj je zaštićen autorskim pravom	3959
sadržaj nije dostupan	3938
sadržaj nije moguće prikazati	3938
sadržaj partnera	3968
saglabāt	2923
saglabāt iestatījumus	2957
saglabāt izvēli	2957
saglabāt rakstu	2923
saglabāt vēlākam	2975
sair do ecrã inteiro	3544
saistītie raksti	2920
saistītās ziņas	2920
saite ir nokopēta	2975
saite nokopēta	2923
saken er låst	3174
saken finnes også som lyd	3186
salli ja näytä	1754
salli sisältö	1820
salta la pubblicità	2603
salta pubblicità	2603
saltar anúncio	3485
salvar preferências	3548
salvează	3616
salvează articolul	3650
salvează pentru mai târziu	3650
salvează preferințele	3669
salvează rețeta	61
samo nujni piškotki	4134
samo nužni	3938
samo nužni kolačići	3938
samo za naročnike	4146
sans engagement, résiliable à tout moment	1951
sao chép	4736
sao chép liên kết	4659
sao chép đường dẫn	4695
sari la conținut	3625
sari la rețetă	61
sari peste reclamă	3703
satura turpinājums pēc reklāmas	2927
saturs ir aizsargāts ar autortiesībām	2978
saturs ir bloķēts	2957
sazināties ar redakciju	2971
sačuvaj	3882
sačuvaj podešavanja	3938
sačuvaj recept	61
sačuvaj vest	3882
sačuvaj za kasnije	3966
sačuvaj članak	3966
saņemt paziņojumus	2962
scanează codul qr	3672
schlagwörter	808
schließen	811
schrift größer	963
schrift vergrößern	784
schriftgröße	784
schriftgröße anpassen	963
schriftgröße ändern	963
schwedenrätsel	926
scopri di più	2483
scopri di più su amazon	2619
scrie comentariul tău	3699
scrie redacției	3689
scrieți redacției	3689
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
se alla erbjudanden för prenumeranter	4177
se bilderna här	4212
se connecter et réagir	1907
se déconnecter	1878
se grafiken här	4212
se ha producido un error al cargar el vídeo	1472
se klippet här	4212
se klippet øverst i saken	3209
se réabonner	2016
se større bilde	3210
se større billede	654
se videon här	4212
se våra erbjudanden	4287
se våre tilbud	3285
se încarcă playerul	3665
se încarcă video	3665
se încarcă videoclipul	3665
sebesség	2323
sedan # kr/mån tills du säger upp	4177
see väli on kohustuslik	1624
segui già questo argomento	2590
segui già questo autore	2590
seguir tópico	3524
seguí leyendo	1495
sei già abbonato	2483
sei già iscritto	2609
sei già iscritto alla newsletter	2541
seko tēmai	2974
sekot tēmai	2974
sekretessinställningar	4272
sekti autorių	2907
sekti temą	2907
selección de la redacción	1449
selectează	3682
selvä	1766
sem opinião	3537
sem si não seria possível	3529
sem você não seria possível	3529
semnalează comentariul	3699
semnalează o eroare	3622
senaste först	4302
send artiklen på mail	626
send på e-post	3186
send på mail	744
seniausi viršuje	2906
sense permanència	417
sesi aç	4448
sesi açmak için dokunun	4487
sesi açmak için tiklayin	4487
setări confidențialitate	3669
setări cookie	3633
setări cookie-uri	3669
setări cookies	3669
setări de confidențialitate	3669
seu apoio faz a diferença	3590
seu nome de usuário	3580
seuls les abonnés peuvent commenter	1942
seuraa hetki hetkeltä	1843
seuraa livenä	1843
seuraa meitä	1749
seuraa tekijää	1854
seuraa tätä aihetta	1854
seuraat jo tätä aihetta	1854
seuraat tätä aihetta	1854
seç	4463
seçenekleri yönet	4451
seçimimi kaydet	4451
seções	3494
seřadit podle	597
sfârșit publicitate	3663
sfârșitul reclamei	3663
shrani članek	4083
shrnutí ai	596
shrnutí od ai	595
si opp når du vil	3174
si è verificato un errore	2579
si è verificato un errore durante il caricamento del video	2526
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
siz ne düşünüyorsunuz? oy verin	4400
sizin için öneriler	4398
siųsti atsiliepimą	2905
siųsti draugui	2854
siųsti el. paštu	2854
siųsti komentarą	2906
siųsti naujieną	2904
siųsti žinutę	2901
skaitykite be reklamų	2910
skaitykite be ribojimų	2899
skaitykite daugiau čia	2856
skaityti plačiau	2856
skaityti visą straipsnį	2903
skaityti vėliau	2854
skann qr-koden for å laste ned appen	3275
skanna qr-koden för att ladda ner appen	4277
skaties arī	2920
skatīt cenu	2955
skatīt foto	2925
skatīt galeriju	2925
skatīt komentārus	2973
skatīt piedāvājumu	2955
skatīt piedāvājumus	2966
skatīt rezultātus	91	2953
skatīt video	2925
skatīt visus	2970
skenē qr kodu	2961
skenējiet qr kodu	2961
skjønner	3211
sklenite naročnino	4076
skontaktuj się z redakcją	3441
skontrolujte si svoju schránku	4051
skopírované	4066
skopírované do schránky	4065
skopírovať odkaz	3983
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4203
skriv inn beløp	3282
skru på	3279
skru på lyd	3273
skru på varsler	3276
skryť odpovede	4062
skryť reklamu	4067
skrýt	501
skrýt odpovědi	597
skrýt reklamu	603
skyddas av upphovsrätt	4298
skänk en gåva	4285
skúste to neskôr	4051
skúste to znova	4051
slapukų nustatymai	2867
slapukų politika	2889
slažem se	3895
slažem se i nastavljam	3938
sledeća fotografija	3955
sledeća slika	3955
sledeća strana	3955
sledeći video	3940
sledeći članak	3955
sledovat toto téma	599
sledovat téma	599	600
sledovať autora	4064
sledovať autorku	4064
sledovať online	4054
sledovať tému	4064
sledovať túto tému	4064
sledujete téma	599
sledujete tému	4064
slik beskytter vi kildene våre	3295
slik beskytter vi våre kilder	3295
slik slår du av annonseblokkering	3280
slične vesti	3879
slične vijesti	3879
slični članci	3879
sljedeća fotografija	3955
sljedeća slika	3955
sljedeća stranica	3955
sljedeći video	3940
sljedeći članak	3955
slut på annonce	746
slut på annons	4307
slut på reklam	4307
sluta följa	4304
slutt på annonse	3306
slutt å følge	3302
slå adblocker fra	720
slå annonceblokering fra	720
slå av annonseblokkereren	3280
slå av annonseblokkeringen	3280
slå din adblocker fra	720
slå lyd fra	713
slå lyd til	713
slå lyden fra	713
slå lyden til	713
slå notifikationer til	716
slå på	3279	4280
slå på aviseringar	4278
slå på ljudet	4275
slå på notiser	4278
slå på varsler	3276
slå på varslinger	3276
slå til	719
slėpti reklamą	2910
sns 공유	2842
sns 공유하기	2842
snsでシェア	2735
snsでシェアする	2735
snsをフォロー	2642
snímek # z #	586
snímek # ze #	586
snímka # z #	4053
snímka # zo #	4053
so schützen wir unsere quellen	955
sofortüberweisung	761
solicitarea a fost trimisă	3706
solicitação enviada	3592
solitär	926
som källa är du skyddad	4205
son dakika bildirimlerini aç	4454
son dakika gelişmelerinden haberdar olun	4454
son gelişmelerden haberdar olun	4454
sondaż	92
sonderveröffentlichung	878
sono già sostenitore	2477
sonraki fotoğraf	4494
sonraki görsel	4494
sonraki içerik	4494
sonuçlar	92
sonuçlari gör	91	4401
sonuçlari göster	91	4442
sorodni članki	4080
sortează	3658
sortează după	3658
sortuj według	3447
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
spam nélkül	2338
spander en kaffe på oss	3282
spara inställningar	4272
spara till läslistan	4306
spausdinti receptą	61
spausdinti straipsnį	2908
spela här	4261
spela videon här	4212
spill ansvarlig. # år	3194
spill med måte	3194
spill nå	3259
spis treści	3355
splošni pogoji	4135
sponsorisé	1902
sponsorlu içerik	87	4393
sponsoroitu sisältö	1750
sponsoroitua sisältöä	1752
sponsorēts saturs	2977
sponsrat innehåll	4195
sponzorirani sadržaj	3878
sponzorirani članak	3878
sponzorisani sadržaj	3968
sponzorované	3979
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4155
sporočilo	4150
spotifyで聞く	2725
spotifyで聴く	2725
spravovat upozornění	570
spravovať súhlas	4035
spravovať upozornenia	4041
sprawdź cenę	3411
sprawdź ofertę	3319
sprawdź się	3405
sprawdź skrzynkę e-mail	3434
sprawdź skrzynkę odbiorczą	3434
sprawdź swoją skrzynkę	3434
sprawdź swoją wiedzę	3405
sprejmi in prikaži	4134
sprejmi vse piškotke	4134
spremi članak	3882
spremljajte v živo	4152
sprijinul tău contează	3704
sprijină-ne	3610
správa	4052
správa bola odoslaná	4051
správa souhlasu	563
správa súhlasu	4035
spróbuj ponownie	3434
spróbuj ponownie później	3434
spręsti kryžiažodį	2885
spręsti testą	2885
spune-ne părerea ta	3657
spune-ți părerea	3636
spune-ți părerea în comentarii	3636
spuneți-ne părerea	3657
spustit kvíz	554
spustiť kvíz	4029
spustiť video	4038
später	756
später erinnern	756
späť hore	4054
späť na hlavnú stránku	4054
späť na začiatok	4054
spør vår ki om saken	3200
spēlē tagad	2953
spēlēt tagad	2953
staňte sa členom	3975
staňte se členem	470
ste našli napako	4155
ste našli napako v članku	4155
ste už predplatiteľ	4048
ste že glasovali	4129
stem nå	91	3259
stiahnuť aplikáciu	4040
stiahnuť audio	4038
stiahnuť epizódu	4038
stiahnuť na google play	4040
stiahnuť v app store	4040
stiahnuť z app store	4040
stiahnuť z google play	4040
stichwörter	808
stil spørgsmål til artiklen	642
stlmiť	4039
stop med at følge	743
straipsnio tęsinys - po reklama	2858
straipsnis saugomas autorių teisių	2911
straipsnis tęsiasi po reklamos	2858
straipsnis užrakintas	2899
straipsnį skaito dirbtinis intelektas	2891
strojovo preložené	4060
strojový preklad	4061
strojový překlad	596
strojově přeloženo	595
strona główna	3352
stroški dostave	4133
stránka # z #	586	4053
stránka # ze #	586
stránka # zo #	4053
stworzono z pomocą ai	3445
stáhnout aplikaci	568
stáhnout audio	566
stáhnout epizodu	566
stáhnout na google play	568
stáhnout podcast	566
stáhnout v app store	568
stáhnout z app store	568
stáhnout z google play	568
stáhnout zdarma	569
stäng	4172	4212
stäng annons	4307
stäng av annonsblockeraren	4281
stäng av din adblocker	4281
stäng av din annonsblockerare	4281
stäng av ljudet	4275
stäng galleri	4293
stöd oss	4173
stöd oss på patreon	4285
stöd oss via patreon	4285
större text	4306
større tekst	3304
støt med mobilepay	723
støt os	613
støt os med mobilepay	723
støt os på #er	723
støt os på patreon	723
støt via mobilepay	723
støtt oss	3171
støtt oss med vipps	3282
støtt oss på patreon	3282
støtt oss via vipps	3282
subscrição confirmada	3592
subtitrări	3666
subtítols	431
subtítulos	1506
sudoku del día	1541
sugerir correção	3514
sugerir una corrección	1481
sugestões	3494
suite après la publicité	1968
suivez vos auteurs préférés	1998
suivre ce thème	1944
suivre le thème	1998
sukurta naudojant dirbtinį intelektą	2905
sumă liberă	3678
sumă personalizată	3704
sunt de acord cu termenii și condițiile	3683
sur le même sujet	1911
sur le même thème	1911
suscripción	1415
suscripción confirmada	1552
suscríbase	1415
suscríbete	1415
suscríbete a nuestro boletín	1422
suscríbete ahora	1415
susiję straipsniai	2851
susikurti paskyrą	2849
susține	3610
susține-ne	3610
susține-ne pe patreon	3678
susțineți-ne	3610
susținut de	3697
sutikti ir tęsti	2889
sutinku ir tęsiu	2889
svaka donacija je važna	3947
svaka donacija pomaže	3947
svaki dinar je važan	3947
svaki doprinos je važan	3947
svaki doprinos pomaže	3947
svaki euro je važan	3947
svaki prilog pomaže	3947
svi članci	3955
svi članci autora	3955
sviđa mi se	3963
sviđa vam se članak	3961
swisha en gåva	4285
syötä kelvollinen sähköpostiosoite	1840
syötä summa	1834
syötä sähköpostiosoitteesi	1741
szanowna użytkowniczko, szanowny użytkowniku	3340
szanowni państwo	3339
szanowny użytkowniku	3340
szanujemy twoją prywatność	3340
szavazatodat rögzítettük	2305
szavazatát rögzítettük	2305
szavazás	92	2308
szavazás indítása	2305
szczegóły	3356
szeretne értesítéseket kapni	2325
szeretnél értesítéseket kapni	2325
szerző követése	2351
szkennelje be a qr-kódot	2324
szponzorált tartalom	87	2247
szybkość odtwarzania	3418
szállítási költség	2312
szókereső	2308
szólj hozzá	2255
szóljon hozzá	2255
szövegméret	2354
szünet	2323
sähköposti	1741
sähköposti tai käyttäjätunnus	1837
sähköpostiosoite	1741
sähköpostiosoitteesi	1840
sähköpostisi	1840
säkra din plats	4268
säästä # %	1838
säästä #%	1838
så # kr/mnd til du sier opp	3174
så gör du för att stänga av	4283
så hanterar vi personuppgifter	4200
så här stänger du av din adblocker	4283
så här stänger du av din annonsblockerare	4283
så jobbar vi med rättelser	4297
så kommenterar du	4203
så skyddar vi våra källor	4297
så stänger du av adblock	4283
så stänger du av adblocker	4283
så stänger du av annonsblockeraren	4281
så stänger du av din ad-blocker	4283
så stänger du av din adblocker	4283
så stänger du av din annonsblockerare	4281
sådan beskytter vi kilder	736
sådan beskytter vi vores kilder	736
sådan deaktiverer du din adblocker	720
sådan retter vi fejl	736
sådan slår du adblock fra	720
sådan slår du din adblocker fra	720
sé el primero en comentar	1445
sé parte	1410
sélections	1897
sì, grazie	2571
sí, quiero	1514
sí, vull	438
síganos	1435
síguenos	1435
só para assinantes	3559
sólo para suscriptores	1520
sõnum on saadetud	1624
sök	4212
søg	653
søk	3209
súhlasím	3994
súhlasím a pokračovať	4035
súhlasím so zobrazením	3994
súmate	1410
súvisiace	3980
súvisiace články	3980
súvisiaci článok	3980
süre	4449
süti beállítások	2314
süti tájékoztató	2314
sütibeállítások	2314
sütibeállítások módosítása	2317
sütik kezelése	2314
sākt testu	2953
sīkdatņu iestatījumi	2935
sīkdatņu politika	2957
sīkfailu iestatījumi	2957
słowa kluczowe	3352
sūtīt e-pastā	2975
sắp xếp theo	4702
số tiền khác	4720
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3415
ta treść jest zablokowana	3415
ta video ni več na voljo	4137
ta članek je zaklenjen	4146
tack för din anmälan	4184
tack för din prenumeration	4290
tack för din röst	91	4261
tack för ditt meddelande	4290
tagasi üles	1626
taip pat žiūrėkite	2851
tak, chcę	3422
tak, chętnie	3422
tak, poproszę	3422
takaisin ylös	1765
takipten çik	4474
takk for at du meldte deg på	3288
takk for din påmelding	3288
takk for påmeldingen	3180
talebiniz gönderildi	4492
tallenna myöhemmäksi	1747
talán később	2233
tam ekrandan çik	4448
tamaño de la letra	1535
tamaño de letra	65	1434
tamaño del texto	65
también te puede gustar	1449
también te puede interesar	1449
també et pot interessar	393
também pode gostar	3534
tapahtui virhe. yritä myöhemmin uudelleen	1840
tapahtui virhe. yritä uudelleen	1840
tarjeta de crédito	1414
tarjeta de débito	1414
tarkista sähköpostisi	1840
tartalom betöltése	2314
tartalom engedélyezése	2314
tartalom megjelenítése	2314
tartalomjegyzék	2323
tasuline koostöö	1633
te ha parecido útil	1498
te ha resultado útil	1498
te ha resultado útil este artículo	1474
te ha resultado útil este resumen	1474
te ha sido útil	1498
te ha sido útil este resumen	1474
te poți dezabona oricând	3643
te rugăm să îl dezactivezi	3676
te vsebine ni mogoče prikazati	4134
te-ar putea interesa și	3651
tee meile kohvi välja	1621
tehisaru kokkuvõte	1579
tehisaru võib eksida	1628
tehisintellekt võib eksida	1628
tehty tekoälyllä	1850
teie hääl on arvesse võetud	1609
tej treści nie można wyświetlić	3415
tek seferlik bağiş	4459
tek seferlik bağiş yap	4490
tekijänoikeudella suojattu	1848
teklifi gör	4447
teklifleri gör	4491
tekoäly voi tehdä virheitä	1850
tekoälyn luoma	1850
tekoälyn tekemä	1850
tekoälyn tekemä tiivistelmä	1765
tekoälyn tiivistelmä	1765
tekoälyn tuottama	1850
tekoälytiivistelmä	1765	1851
tekst je zaključan	3949
tekst powstał przy pomocy ai	3445
tekst przetłumaczony maszynowo	3445
teksta izmērs	2975
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2854
telefonszám	2339
telefón	4052
teljes hozzáférés	2238
teljes képernyő	2322
teljes név	2339
temas del día	1449
temi že sledite	4161
ten artykuł jest zablokowany	3431
ten film jest niedostępny	3418
ten film nie jest dostępny w twoim kraju	3418
ten film nie jest już dostępny	3418
tento obsah je blokován	563
tento obsah je zablokovaný	4035
tento obsah nemôžeme zobraziť	4035
tento obsah nemůžeme zobrazit	563
tento obsah není dostupný	563
tento obsah není k dispozici	563
tento obsah nie je dostupný	4035
tento obsah nie je k dispozícii	4035
tento obsah sa nedá zobraziť	4035
tento článek je uzamčen	580
tercihleri yönet	4486
tercihlerimi yönet	4486
termos e condições	3487
teste başla	4444
teste grátis	3468
testează-ți cunoștințele	3660
testează-ți cunoștințele cu quizul nostru	3636
testi başlat	4444
testi çöz	4444
testreszabás	2316
teszteld a tudásod	2261
tesztelje tudását	2261
tetszőleges összeg	2332
text bol vytvorený automaticky	4060
text byl vytvořen automaticky	595
text je chránený autorským právom	4058
text je chráněn autorským právem	592
text čte umělá inteligence	566
texten fortsätter nedan	4195
texten fortsätter under bilden	4195
texten är maskinöversatt	4300
texten är skapad automatiskt	4300
textgröße	963
textgröße ändern	963
teď ne	469	571
teşekkürler, mesajiniz gönderildi	4464
tham gia bình chọn	4701
tham gia khảo sát	4701
tham gia thăm dò	4701
thanh toán hàng năm	4722
thanh toán hàng tháng	4722
thanh toán qua paypal	4744
theo dõi chủ đề	4733
theo dõi chủ đề này	4733
theo dõi tác giả	4733
thoát toàn màn hình	4708
thu gọn	4671
thème suivi	2021
thèmes	1911
thématiques	1911
thêm câu trả lời	4739
thêm làm nguồn ưu tiên	4733
thêm vào giỏ hàng	4747
thích	4659
thích nhất	4702
thông tin bắt buộc	4724
thông tin doanh nghiệp	4664
thông tin quảng cáo	4697
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4728
thẻ	4669
thời gian còn lại	4708
thời gian hiện tại	4709
thời lượng	4709
ti è stato utile	2554
tienes que iniciar sesión para guardar artículos	1494
tietosuoja ja evästeet	1754
tietosuoja- ja evästekäytäntö	1754
tietosuojakäytäntö	1820
tietosuojaseloste ja evästeet	1754
tik būtini	2889
tik būtinieji slapukai	2889
tikai nepieciešamās	2957
tikai nepieciešamās sīkdatnes	2957
tiktokで見る	2725
til støttesiden	723
tilbagetræk samtykke	710
tilbakemelding på saken	3200
tilføj en kommentar	741
tilføj kommentar	741
tilføj os som foretrukken kilde	743
tilføj som foretrukken kilde	743
tilgjengelig på google play	3275
till gåvosidan	4285
tillad og fortsæt	639
tillad én gang	710
tillat én gang	3270
tillåt	4280
tillåt alltid	4273
tillåt annonser	4284
tillåt aviseringar	4278
tillåt en gång	4272
tillåt innehåll	4272
tillåt inte	4280
tillåt notiser	4278
tillåt reklam	4284
tiltás	2328
timp rămas	3666
tin bài liên quan	4695
tin cùng chuyên mục	4669
tin cùng tác giả	4696
tin khác	4669
tin liên quan	4669
tin mới	4669
tin mới nhất	4669
tin nhắn của bạn	4745
tin nhắn của bạn đã được gửi	4724
tin nóng	4696
tin nổi bật	4669
tin quảng cáo	4697
tin tiếp theo	4728
tin trước	4669
tin tài trợ	4669
tin tức liên quan	4669
tin đọc nhiều	4669
tip jar ☕	1107
tipărește	3616
tipărește articolul	3650
tipărește rețeta	61
tisk článku	601
titta på videon	4275
tiêu điểm	4669
tiến # giây	4708
tiếp theo	4671
tiếp tục trên trình duyệt	4714
tiếp tục trên web	4714
tiếp tục với apple	4722
tiếp tục với email	4744
tiếp tục với facebook	4722
tiếp tục với google	4722
tiếp tục đọc	4746
tlačiť	3983
to cię może zainteresować	3352
to może cię zainteresować	3352
to wideo jest niedostępne	3418
to wideo nie jest już dostępne	3418
toate știrile	3687
toda contribuição ajuda	3556
toda la información	1526
todas as notícias	3565
todavía no eres suscriptor	1520
todavía no estás registrado	1520
todos los artículos de este autor	1557
todos los artículos del autor	1557
todos los artículos del especial	1554
todos los derechos de reproducción reservados	1559
todos los vídeos	1526
todos os comentários	3490
todos os vídeos	3565
toimituskulut lisätään	1817
totes les notícies	451
toto pole je povinné	584
toto téma již sledujete	599
toto video již není dostupné	566
toto video není dostupné	566
toto video není ve vaší zemi dostupné	566
toto video nie je dostupné	4038
toto video nie je vo vašej krajine dostupné	4038
toto video už není dostupné	566
toto video už nie je dostupné	4038
tots els vídeos	451
tous droits de reproduction réservés	2024
toute l'actualité	1911
toutes les actualités	1989
toutes les vidéos	1989
toutes nos vidéos	1989
tovább	2261
tovább a cikkre	2341
tovább a dossziéhoz	2341
tovább a galériához	2341
tovább a recepthez	61
tovább a rovatra	2259
tovább a tartalomhoz	2341
tovább a teljes cikkre	2341
tovább a támogatáshoz	2332
tovább a támogatási oldalra	2332
tovább a webshopba	2311
tovább az ajánlathoz	2311
tovább olvasom	2261
további beállítások	2317
további cikkek	2259
további cikkek a szerzőtől	2341
további cikkek a témában	2259
további cikkek betöltése	2341
további hírek	2259
további lehetőségek	2316
további részletek itt	2261
továbbiak betöltése	2261
továbbiak megjelenítése	2341
toàn màn hình	4709
traducció automàtica	431
traducción automática	1506
traducere automată	3666
traducido automáticamente	1533
tradução automática	3514
traduït automàticament	456
trang chủ	4671
trang này có hữu ích không	4701
transcripció	431
transcripción	1506
transcrição	3545
transferência bancária	3467
trenutni čas	4138
trenutni čas #	4137
treści komercyjne	3453
treści naszych partnerów	3453
treści partnerskie	3334
treść dla subskrybentów	3431
treść niedostępna	3415
treść premium	3431
treść sponsorowana	3334
treść wygenerowana przez ai	3445
treść zablokowana	3415
treść zewnętrzna	3415
tria la teva subscripció	417
trimite răspunsul	3657
troškovi dostave	3937
truy cập không giới hạn mọi bài viết	4744
trwa ładowanie odtwarzacza	3418
tryb pełnoekranowy	3418
træk dit samtykke tilbage	710
træk samtykke tilbage	710
trình phát âm thanh	4742
trò chơi	4706
trước	4671
trường bắt buộc	4724
trường này là bắt buộc	4724
trả lời	4668
trở lại	4671
trở lại đầu trang	4728
tu ce părere ai? lasă un comentariu	3636
tu donación desgrava	1517
tu izmanto reklāmu bloķētāju	2964
tu navegador no puede reproducir este vídeo	1472
tue meitä	1736
tue meitä patreonissa	1834
tue työtämme	1834
tule meile tööle	1579
tuotettu tekoälyllä	1850
turinys saugomas autorių teisių	2911
turinys užblokuotas	2889
turiu paskyrą	2899
turpini lasīt	2918
turpinājums pēc reklāmas	2927
turpināt ar apple	2966
turpināt ar facebook	2966
turpināt ar google	2966
turpināt lasīt	2918
tutar seç	4490
tutar seçin	4490
tvarkyti pranešimus	2894
tvarkyti sutikimą	2889
twitter'da paylaş	4391
twitterで見る	2725
twoja prywatność jest dla nas ważna	3340
twoja wiadomość	3435
twoje imię	3435
twój adres e-mail	3322
twój e-mail	3322
twój głos został oddany	3405
twój głos został policzony	3405
twój głos został zapisany	3405
tykkää	1853
tylko dla osób pełnoletnich	3335
tylko niezbędne	3415
tytuł przelewu: darowizna	3428
tytułem: darowizna na cele statutowe	3428
tài khoản của tôi	4654
tài trợ	4664
tài trợ bởi	4737
támogass minket	2234
támogass minket patreonon	2332
támogasson minket	2234
támogasson minket a patreonon	2332
támogatom	2234
támogatom a lapot	2332
támogatom az oldalt	2332
támogatott tartalom	87	2247
támogatás	2234
támogatás paypalon	2332
támogatási oldal	2332
támogatói tartalom	2247
tárgy	2339
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
téma követése	2351
téma už sledujete	599
témata	497
tému už sledujete	4064
témy	3980
témáim	2352
témák	2259
térkép betöltése	2317
térkép megnyitása	2263
términos de uso	1442
términos y condiciones	1442
tên của bạn	4725
tên hiển thị	4739
tìm kiếm	4671
tóm tắt ai	4732
tóm tắt bằng ai	4732
tóm tắt bởi ai	4732
tópicos	3494
tópicos relacionados	3494
tôi đã hiểu	4672
tôi đã tắt	4719
tôi đã tắt trình chặn quảng cáo	4718
tôi đồng ý với chính sách bảo mật	4724
tôi đồng ý với điều khoản sử dụng	4724
tõlgitud tehisintellekti abil	1628
több	2261
több betöltése	2341
több mutatása	2341
töltsd ki a kvízt	2261
töltsd ki kvízünket	2305
töltse ki a kvízt	2261
töltse újra az oldalt	2331
tùy chọn cookie	4712
tùy chọn khác	4735
túto tému už sledujete	4064
tühista igal ajal	1572
tüm fotoğraflar	4468
tüm fotoğraflari gör	4468
tüm haberler	4398
tüm haberlere sinirsiz erişim	4491
tüm haberleri gör	4468
tüm içeriğe sinirsiz erişim	4491
tüm oyunlar	4444
tüm videolar	4468
tüm videolari gör	4468
tüm yazilari	4398
tüm yazilari gör	4468
tüm yorumlar	4397
tüm çerezleri kabul et	4486
tüm çerezleri reddet	4486
tümü	4401
tümünü gör	4400
tümünü göster	4401
tümünü kabul et	4394
tümünü reddet	4394
tăng cỡ chữ	4735
tēmas	2920
tęsinys po reklamos	2858
tęsti su apple	2899
tęsti su facebook	2899
tęsti su google	2899
tłumaczenie automatyczne	3446
tłumaczenie maszynowe	3446
tạm dừng video	4708
tạo bởi ai	4742
tạo tài khoản	4654
tải audio	4708
tải bài đăng	4712
tải lại trang	4718
tải nội dung	4712
tải thêm	4671
tải thêm bình luận	4701
tải trên app store	4714
tải trên google play	4714
tải tập này	4708
tải về từ app store	4714
tải về từ google play	4714
tải âm thanh	4708
tải ứng dụng	4714
tải ứng dụng ngay	4714
tất cả tin tức	4728
tất cả trò chơi	4704
tất cả video	4728
tắt tiếng	4709
tặng bài viết	4695
tặng sao	4695
tặng sao cho bài viết	4695
tặng sao cho tác giả	4743
tốc độ phát	4708
từ chối tất cả	4712
từ chối tất cả cookie	4741
từ khóa	4669
tự động phát	4709
""", 'u': """
u košaricu	3936
u ovom članku	3955
udostępnij	3330
udostępnij na facebooku	3330
udostępnij na twitterze	3330
udostępnij na x	3330
udostępnij w mediach społecznościowych	3330
udělit souhlas	490
ugens spørgsmål	699
ugodnost za naročnike	4132
ugodnosti za naročnike	4132
ugrađeni sadržaj	3938
ugrás a galériához	2341
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2341
ugrás a tartalomra	2341
uključi	3944
uključi obaveštenja	3930
uključi obavijesti	3930
uključi se u raspravu	3962
uključi zvuk	3940
uključite javascript	3940
uključite notifikacije	3930
uključite obaveštenja	3930
uključite obavijesti	3930
uključite se u raspravu	3962
ukryj reklamę	3453
ukrštenica	3934
ulkoinen sisältö	1820
ulkopuolinen sisältö	1820
uloženo	602
uložené	4066
uložit	482
uložit na později	482
uložit nastavení	563
uložit recept	61
uložit volby	563
uložit článek	482
uložiť	3983
uložiť na neskôr	3983
uložiť nastavenia	4035
uložiť recept	61
uložiť voľby	4035
uložiť článok	3983
ultima oră	3623
ultimele știri	3623
um assinante presenteou você com este artigo	3533
un abonat ți-a oferit acest articol	3650
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
uočili ste grešku	3958
uočili ste pogrešku	3958
uočili ste pogrešku u članku	3958
uporabniško ime	4147
uporabniško ime ali e-pošta	4146
upotettu sisältö	1820
upozornit na nové díly	600
upozornit na nové články	600
upozorniť na chybu	4057
upozornění	573
uppläst av en ai-röst	4275
uppläst av en dator	4191
uppläst av en syntetisk röst	4275
uppläst av syntetisk röst	4275
uppläst med ai-röst	4191
upravit nastavení	493
upravljaj kolačićima	3938
upravljaj piškotke	4134
ur vår butik	4268
url 복사	2754
urlをコピー	2641
urlをコピーしました	2721
urlをコピーする	2670
url복사	2754
urmărește acest subiect	3642
urmărește autorul	3693
urmărește live	3642
urmărește subiectul	3693
urmărești deja acest subiect	3693
următorul	3625
următorul videoclip	3703
uslovi korišćenja	3895
ustaw jako preferowane źródło	3449
ustawienia plików cookie	3338
ustawienia prywatności	3415
ustvarjeno s pomočjo umetne inteligence	4158
utónév	2339
uutishälytykset	1829
uvek prikaži	3938
uvijek prikaži	3938
uvjeti korištenja	3895
uygulamada aç	4453
uygulamayi aç	4453
uygulamayi yükle	4453
uz sākumlapu	2970
uz sākumu	2925
uzdāvini rakstu	2975
uzdāvināt rakstu	2975
uzyskaj dostęp	3319
učitaj još	3955
učitaj objavu	3938
učitaj sadržaj	3938
učitaj video	3938
učitaj više	3955
učitavanje playera	3940
učitavanje videa	3940
ušetrite #%	4049
ušetríte #%	4049
ušetřete #%	581
ušetříte #%	581
ušteda #%	3950
uštedite #%	3950
używasz adblocka	3423
używasz programu do blokowania reklam	3423
už jsem ho vypnul	576
už jste hlasovali	554
už komentarus atsako jų autoriai	2855
už mám predplatné	4048
už mám předplatné	580
už mám předplatné, přihlásit se	473
už mám účet	580
už máte predplatné? prihláste sa	3976
už máte předplatné	580
už máte účet	3976
už máte účet? prihláste sa	3976
už podporujem	3987
už podporuji	469
už sledujete	599
už ste hlasovali	4029
uždaryti	2857
uždaryti galeriją	2903
uždaryti reklamą	2858
uživatelské jméno	581
uživatelské jméno nebo e-mail	580
uživo	3941
užpildykite apklausą	2856
užsakomasis straipsnis	2858
užsakomasis turinys	87	2858
užsisakyti knygą	2887
užsisakyti prenumeratą	2849
""", 'v': """
v košarico	4132
v tem članku	4152
v tomto článku	587
v živo	4138
vaata kõiki	1626
vaata kõiki tellija soodustusi	1572
vaata lähemalt	1579
vaba töökoht	1579
vad tycker du? rösta här	4212
vai kopsavilkums bija noderīgs	2924
vai raksts bija noderīgs	2924
vai tas bija noderīgi	2972
vai vēlaties saņemt paziņojumus	2962
vain jäsenille	1838
vain välttämättömät	1820
vain välttämättömät evästeet	1820
vairāk no autora	2970
vairāk par tēmu	2920
vairāk rakstu	2970
vaizdo grotuvas įkeliamas	2891
vaizdo įrašas	2856
vaizdo įrašas nebepasiekiamas	2891
vaizdo įrašas nepasiekiamas	2891
vaizdo įrašas nepasiekiamas jūsų šalyje	2891
vaizdo įrašo paleisti negalima	2891
vaizdo įrašą rasite čia	2856
valami elromlott. próbáld újra	2338
valami hiba történt. próbálja újra	2338
valgfrit beløb	723
valgfritt beløp	3282
van egy jó sztorija	2345
van egy jó témája	2345
van már előfizetése	2335
van már fiókja	2238
van már fiókod	2335
van már fiókom	2335
vanjski sadržaj	3938
var artikeln till hjälp	4203
var det här till hjälp	4212
var det til hjælp	739
var detta till hjälp	4300
var dette en hjælp	739
var resuméet nyttigt	642
var sammanfattningen till hjälp	4203
varbūt vēlāk	2963
varför ser jag den här annonsen	4307
varför visas den här annonsen	4307
vari atteikties jebkurā laikā	2918
varje bidrag hjälper	4285
varje bidrag räknas	4285
varje krona hjälper	4285
varje krona räknas	4285
vasta küsitlusele	1579
vastaa kyselyyn tästä	1765
vaš e-mail	3952
vaš e-naslov	4149
vaš e-poštni naslov	4149
vaš glas je bil oddan	4129
vaš glas je uračunat	3933
vaš glas je zabeležen	3933	4129
vaš glas je zabilježen	3933
vaš komentar	3882
vaš mejl	3952
vaša e-mail adresa	3952
vaša e-mailová adresa	4051
vaša poruka	3953
vaša poruka je poslana	3952
vaša poruka je poslata	3952
vaša správa	4052
vaše e-mailová adresa	584
vaše ime	3953	4150
vaše jméno	585
vaše meno	4052
vaše soukromí je pro nás důležité	493
vaše sporočilo	4150
vaše sporočilo je poslano	4149
vaše zpráva	585
veckans fråga	4261
vecākie vispirms	2973
vedno prikaži	4134
vegyél jegyet	2311
veja esta publicação no instagram	3512
veja também	3494
veja todas as opções de assinatura	3531
velg beløp	3282
velikost písma	65
veličina fonta	3966
veličina slova	3966
veličina teksta	65
velocidad de reproducción	1505
velocidade de reprodução	3544
velocitat de reproducció	430
velocità di riproduzione	2562
venujte nám # %	4045
ver # comentários	3522
ver biografía	1468
ver comentários	3490
ver conteúdo	3548
ver conteúdo externo	3512
ver dossiê	3565
ver esta publicación en instagram	1472
ver esta publicação	3585
ver esta publicação no instagram	3512
ver fotogalería	1526
ver galería	1452
ver galería de fotos	1526
ver imágenes	1554
ver la galería	1526
ver mais notícias	3565
ver más	1452
ver más artículos	1529
ver más artículos del autor	1468
ver más noticias	1495
ver más vídeos	1526
ver oferta de suscripción	1551
ver opciones de suscripción	1551
ver preço	3542
ver suscripción	1551
ver también	1449
ver também	3494
ver todas as notícias	3565
ver todas las opciones de suscripción	1491
ver todos los artículos	1526
ver todos los vídeos	1526
ver todos os vídeos	3565
ver traducción	1453
ver tradução	3498
ver transcripción	1505
ver transcrição	3544
ver vídeo	1452
vergrößern	815	952
verificați adresa de email	3683
verifică-ți emailul	3683
verifică-ți inboxul	3683
verlagssonderveröffentlichung	878
versandkosten können anfallen	929
vertrag kündigen	796
verträge hier kündigen	796
verwandte beiträge	808
ves a la pàgina de donacions	442
ves algún error? comunícalo	1481
veure aquesta publicació a instagram	402
vezetéknév	2339
vezi această postare pe instagram	3633
vezi conținutul	3669
vezi mai multe știri	3651
vezi prețul	3663
vezi răspunsurile	3657
vezi toate știrile	3687
vezi și	3623
već imam nalog	3949
već imam račun	3949
već imate nalog	3872
već imate pretplatu	3872
već imate račun	3872
već podržavam	3887
već pratite	3964
već pratite ovu temu	3964
već sam pretplatnik	3949
već ste glasali	3933
već ste glasovali	3933
već ste pretplatnik	3872
več iz rubrike	4080
več novic iz regije	4080
več o tem	4080
več o temi	4080
več člankov	4152
več člankov avtorja	4152
veľkosť písma	65
veľkosť textu	4065
vi kan inte visa det här innehållet	4272
viac k téme	3980
viac si o tom prečítate tu	3980
viac článkov	4054
videa ni mogoče predvajati	4137
video atskaņotājs tiek ielādēts	2959
video ei ole enää saatavilla	1823
video ei ole käytettävissä	1823
video ikke tilgængelig	713
video již není k dispozici	566
video không khả dụng	4708
video không tồn tại	4708
video mevcut değil	4448
video nav pieejams jūsu valstī	2959
video nelze přehrát	566
video není dostupné	566
video není dostupné ve vaší zemi	566
video není k dispozici	566
video nevar atskaņot	2959
video ni na voljo v vaši državi	4137
video nicht verfügbar	935
video nie je dostupné	4038
video nie je dostupné vo vašej krajine	4038
video nie je k dispozícii	4038
video nije dostupan u vašoj državi	3940
video nije dostupan u vašoj zemlji	3940
video nije moguće reproducirati	3940
video này không còn tồn tại	4708
video này không khả dụng	4708
video oynatici yükleniyor	4448
video sa nedá prehrať	4038
video sa nepodarilo načítať	4038
video se ne može reprodukovati	3940
video se nepodařilo načíst	566
video tiếp theo	4742
video trước	4742
video už není k dispozici	566
video už nie je dostupné	4038
video už nie je k dispozícii	4038
video više nije dostupan	3940
video yüklenemedi	4487
video yüklenirken hata oluştu	4487
video yükleniyor	4448
videoafspilleren indlæses	713
videoclipul următor	3703
videoen er ikke længere tilgængelig	713
videoen er ikke tilgængelig	713
videoen er ikke tilgængelig i dit land	713
videomängija laadimine	1615
videon voi katsoa jutun yläosasta	1765
videon är inte längre tillgänglig	4275
videon är inte tillgänglig	4275
videoyu izlemek için tiklayin	4400
videoyu yükle	4451
videó	2259
videó betöltése	2314
videó betöltése folyamatban	2322
videó lejátszása	2322
videó megtekintése	2322
videók	2259
videólejátszó betöltése	2322
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
vienkartinė auka	2897
vienkartinė parama	2898
vienmēr atļaut	2957
vienmēr rādīt	2957
vienreizējs ziedojums	2965
viestisi on lähetetty	1840
vil du få varsler	3276
vilkår	637	3195
vill du få notiser	4278
vill du få pushnotiser	4278
vipps et beløp	3171
virheellinen sähköpostiosoite	1840
vis bildet i full størrelse	3210
vis færre	653	3209
vis i fuld skærm	732
vis oversættelse	655
vis større bilde	3210
vis større billede	654
visa bilden i helskärm	4212
visa färre	4212
visa i helskärm	4293
visa inlägg från facebook	4212
visa inlägg från instagram	4212
visa innehåll	4197
visa innehållet	4272
visa lösenord	4287
visa och godkänn	4272
visa översättning	4213
visas tiesības paturētas	2978
visi komentāri	2973
vissza a címlapra	2341
vissza a főoldalra	2341
vissza a tetejére	2261
vissza az oldal tetejére	2341
visszajelzés	2255
visszajelzés küldése	2348
viteză de redare	3665
vizitează magazinul	3663
više o temi	3879
više od autora	3955
više vijesti iz regije	3879
više članaka	3955
više članaka autora	3955
viết bình luận	4668
viết bình luận của bạn	4701
viết trả lời	4701
vlastná suma	4045
vlastní částka	577
vložený obsah	563
vložit do košíku	560
vložit komentář	597
vložiť do košíka	4033
vložiť komentár	4062
vnesite e-poštni naslov	4149
vnesite veljaven e-poštni naslov	4149
voce generată de ai	3665
você concorda? vote	3522
você está seguindo este tema	3596
você já está inscrito	3592
você já segue este tema	3573
você já votou	3536
você pode gostar	3494
você pode se interessar	3494
você segue este autor	3596
você também pode gostar	3494
voir le détail	1915
voir les détails	1915
voir les réponses	1962
voir les résultats	91	1915
voir les résultats du sondage	1942
voir toute l'actualité	1989
voir toutes les vidéos	1989
voix générée par ia	2010
voltar ao início	3565
voltar atrás	3498
voltar à página inicial	3565
volver al índice	1554
volver atrás	1453
von einer künstlichen stimme vorgelesen	935
von ki übersetzt	958
vorgelesen von einer künstlichen stimme	935
vos réactions	1907
votează	91
votează în sondaj	3657
votează în sondajul nostru	3636
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
votul dumneavoastră a fost înregistrat	3657
votul tău a fost înregistrat	3657
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
vprašanje dneva	4129
vreau să donez	3678
vreau să primesc newsletterul	3643
vreau să susțin	3678
vsak evro šteje	4144
vsak petek. brezplačno. brez spama	4149
vsak prispevek šteje	4144
vsaka donacija šteje	4144
vsebina je avtorsko zaščitena	4156
vsebina sporočila	4079
vsebine naših partnerjev	4164
vsebine ni mogoče prikazati	4134
vsi članki	4152
vsi članki avtorice	4152
vsi članki avtorja	4152
vstúpiť do diskusie	3983
vstúpiť do galérie	4054
vui lòng kiểm tra email	4724
vui lòng nhập bình luận	4739
vui lòng nhập email	4724
vui lòng nhập email hợp lệ	4724
vui lòng nhập họ tên	4724
vyberte si predplatné	4048
vyberte si předplatné	580
vyberte částku	577
vybrat předplatné	580
vybrať	4049
vybrať predplatné	4048
vygenerované ai	4060
vygenerované pomocou ai	4060
vygenerováno ai	595
vygenerováno pomocí ai	595
vyplňte toto pole	584
vypnite blokovanie reklám	4043
vypnite prosím adblock	4043
vypnite, prosím, adblock	4043
vypnúť zvuk	4038
vypněte prosím adblock	574
vypněte si adblock	574
vypočuť si článok	4038
vypočuť článok	4038
vyskytla sa chyba. skúste to znova	4051
vyskúšajte si kvíz	4029
vytisknout článek	482
vytlačiť	3983
vytlačiť recept	61
vytlačiť článok	3983
vytvorené ai	4060
vytvorené pomocou ai	4060
vytvorené umelou inteligenciou	4060
vytvořeno ai	595
vytvořeno pomocí ai	595
vytvořeno umělou inteligencí	595
vytvořila ai	595
vytvořit účet	472
vyzkoušejte si kvíz	554
vyzkoušet	472
vyčerpali ste limit článkov	4048
vágólapra másolva	2354
válassz csomagot	2335
válassz előfizetést	2335
válassz összeget	2332
válasszon csomagot	2335
válasszon előfizetést	2335
válasszon összeget	2332
válasz	2255	2350
válaszok elrejtése	2349
válaszok megjelenítése	2349
válaszolok	2350
választom	2336
választás mentése	2314
vásárlás a webshopban	2250
váš e-mail	478
váš email	584
váš hlas bol započítaný	4029
váš hlas bol zaznamenaný	4029
váš hlas byl započítán	554
váš hlas byl zaznamenán	554
väiksem tekst	1631
väline sisu	1590
välj	4288
välj abonnemang	4287
välj belopp	4285
välj din prenumeration	4287
välj ditt abonnemang	4287
välj erbjudande	4287
välj prenumeration	4287
välj som föredragen källa	4304
vänligen stäng av annonsblockeraren	4281
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
vídeo anterior	1546	3586
vídeo destacado	1546
vídeo indisponível	3544
vídeo no disponible	430	1505
vídeo não disponível	3544
vídeo seguinte	3586
vídeo siguiente	1546
vídeos	1449	3494
võib-olla hiljem	1619
võid igal ajal loobuda	1624
võta nõusolek tagasi	1613
võta toimetusega ühendust	1627
výber redakcie	3980
výběr redakce	497
výhoda pre predplatiteľov	4033
výhoda pro předplatitele	560
výhody pre predplatiteľov	4033
výhody pro předplatitele	560
výsledky	92
výsledky ankety	567
výsledky hlasovania	4039
výsledky hlasování	567
vēl nav konta	2966
vēl neesi abonents	2966
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
všetky komentáre	4062
všetky články	4054
všetky články autora	4054
všetky články autorky	4054
všeč mi je	4160
vždy povolit	564
vždy povoliť	4036
vždy zobrazovat	563
vždy zobrazovať	4035
về trang chủ	4728
về tác giả	4729
về đầu trang	4671
""", 'w': """
w każdy piątek. za darmo. bez spamu	3434
warto przeczytać	3352
was können wir besser machen	857
wczytaj treść	3415
wczytaj więcej	3437
webshopunkból	2311
webáruház	2249
weiterblättern	952
weitere beiträge	808
werbung schließen	964
werbung überspringen	791
weź udział w dyskusji	3402
whatsapp'ta paylaş	4391
whatsapp'tan paylaş	4476
whatsappで読む	2670
wiadomość	3435
wiadomość została wysłana	3434
wideo jest niedostępne	3418
wideo niedostępne	3418
widzisz błąd	3441
wie gefällt ihnen dieser artikel	857
wie wir unsere quellen schützen	955
wielkość czcionki	65
wielkość tekstu	3451
więcej	3352
więcej artykułów	3352
więcej informacji	3352
więcej na ten temat	3352
więcej o	3352
więcej od tego autora	3437
więcej tekstów autora	3437
więcej z	3352
wpisz kwotę	3428
wpisz swój e-mail	3322
wprowadź adres e-mail	3322
wpłata jednorazowa	3429
wpłata miesięczna	3429
wpłać	3316
wpłać jednorazowo	3428
wpłać teraz	3316
wróć do góry	3437
wróć na górę	3437
wróć na stronę główną	3437
wspieraj co miesiąc	3428
współpraca płatna	3453
współpraca reklamowa	3334
wszystkie # zdjęcia	3436
wszystkie # zdjęć	3436
wszystkie artykuły	3437
wszystkie artykuły autorki	3437
wszystkie zdjęcia	3436
wszystkie zdjęć	3436
wybierz kwotę	3428
wybierz ofertę	3431
wybierz prenumeratę	3431
wybierz subskrypcję	3431
wycofaj zgodę	3415
wykorzystałeś limit artykułów	3431
wykryliśmy adblocka	3423
wypełnij to pole	3434
wypisz się w dowolnym momencie	3434
wypróbuj	3319
wyraź zgodę	3338
wystąpił błąd	3435
wystąpił błąd. spróbuj ponownie	3434
wystąpił błąd. spróbuj ponownie później	3434
wyłącz adblocka	3423
wyłącz blokowanie reklam	3423
wyłącz dźwięk	3418
wyłącz reklamy	3453
wyłączyłam adblocka	3424
wyłączyłem adblocka	3423	3424
wyślij	91	3435
wyślij e-mailem	3330
wyślij komentarz	3447
wyślij mailem	3451
wyślij opinię	3445
wyślij wiadomość	3434
wyślij zdjęcia	3441
wyślij zgłoszenie anonimowo	3441
wyślij znajomemu	3330
wyświetl treść	3415
wählen	947
własna kwota	3428
włącz	3422
włącz dźwięk	3418
włącz javascript	3418
""", 'x': """
x'te paylaş	4391
xem bình luận	4668
xem bản ghi	4708
xem bản gốc	4672
xem bản đồ	4672
xem bộ ảnh	4728
xem chi tiết	4672
xem chuyên đề	4728
xem các câu trả lời	4701
xem các gói	4744
xem công thức	61
xem giá	4707
xem giá tốt nhất	4747
xem gói đăng ký	4744
xem kết quả	91	4672
xem lại	4709
xem nhiều	4669
xem nhiều nhất	4669
xem nhiều trong tuần	4696
xem nội dung	4712
xem sản phẩm	4747
xem thêm	4669	4671
xem thêm bài của tác giả	4728
xem thêm bình luận	4668
xem thêm tin	4728
xem thêm video	4728
xem thêm ảnh	4728
xem tiếp	4671
xem toàn bộ	4671
xem trên ứng dụng	4714
xem trả lời	4701
xem tất cả	4671
xem tất cả bình luận	4701
xem tất cả ảnh	4728
xem ưu đãi	4707
xem ảnh cỡ lớn	4728
xem ảnh lớn	4728
xでシェア	2641
xでシェアする	2670
xでポスト	2641
xで共有	2721
xで表示	2725
xで見る	2725
x로 공유	2829
x에서 보기	2833
""", 'y': """
ya estás suscrito	1491
ya tenés suscripción	1491
yahoo! japan idでログイン	2707
yahoo!ショッピングで見る	2691
yahoo!ショッピングで購入	2691
yanit gönder	4441
yanitlari gör	4441
yanitlari göster	4441
yapay zeka ile seslendirilmiştir	4448
yapay zeka ile özet	4400
yapay zeka ile özetle	4473
yapay zeka ile üretildi	4487
yapay zeka özeti	4400
yapay zekâ ile seslendirildi	4448
yapay zekâ ile üretildi	4487
yapay zekâ tarafindan seslendirildi	4448
yapay zekâ özeti	4473
yazara e-posta gönder	4470
yazara mesaj gönder	4470
yazarin diğer haberleri	4398
yazarin diğer yazilari	4398
yazarin tüm yazilari	4398
yaziyi büyüt	4476
yaziyi küçült	4476
yeni oyunumuzu keşfet	4482
ymmärrän	1766
yorum gönder	4397
yorum yapmak için giriş yap	4441
yorumlar sadece abonelere açiktir	4481
yorumlari gör	4397
yorumu gönder	4441
yorumu şikayet et	4481
yorumu şikâyet et	4481
yorumunu gönder	4441
youtube-tartalom megjelenítése	2261
youtube-videó betöltése	2317
youtubeで見る	2725
youtubeで視聴	2725
youtube에서 보기	2833
yritä myöhemmin uudelleen	1840
yritä uudelleen	1840
yukari çik	4468
yz özeti	4400
yêu cầu của bạn đã được gửi	4745
""", 'z': """
z našeho e-shopu	560
z našeho obchodu	560
z nášho e-shopu	4033
z nášho obchodu	4033
z titulní strany	497
za naročnike	4146
zaakceptuj i pokaż	3415
zaboravili ste šifru	3949
zabranjeno prenošenje	3959
zabudnuté heslo	3976
zadajte platný e-mail	4051
zadejte platný e-mail	584
zadejte svůj e-mail	478
zadejte částku	577
zagłosuj	91
zahlungsart wählen	760
zainstaluj aplikację	3420
zakázat	573
zakázať	4042
zakúpiť licenciu	4058
zaloguj się	3319
zaloguj się przez apple	3431
zaloguj się przez facebooka	3431
zaloguj się przez google	3431
zaloguj się z google	3431
zamknij galerię	3437
zamknij reklamę	3453
zamów	3336
zamów książkę	3411
zamów teraz	3335
zapamatovat přihlášení	580
zapamatovat si mě	580
zapamiętaj mnie	3432
zapamätať si ma	4048
zapisz na później	3330
zapisz się	3322
zapisz się na newsletter	3322
zapisz wybór	3415
zapnout upozornění	570
zapnúť	4042
zapnúť notifikácie	4041
zapnúť titulky	4038
zapnúť upozornenia	4041
zapnúť zvuk	4038
zapomenuté heslo	472
zapomniałem hasła	3431
zapomniałeś hasła	3431
zapomněl jsem heslo	580
zapomněli jste heslo	580
započni kviz	3933
zarejestruj się	3319
zarezervovat místo	560
zarządzaj plikami cookies	3415
zarządzaj powiadomieniami	3421
zarządzaj zgodami	3338
zarządzaj zgodą	3415
zaten üye misiniz	4384
zauważyłeś błąd	3441
zavrieť galériu	4054
zavrieť reklamu	4067
zavřít	469
zavřít galerii	587
zavřít reklamu	603
začať kvíz	4029
začni kviz	4129
začít kvíz	554
załaduj film	3415
załaduj post	3415
załaduj treść	3415
załaduj wideo	3415
załaduj więcej	3355
załóż konto	3319
zaštita osobnih podataka	3895
zaštita privatnosti	3895
zašto vidim ovaj oglas	3968
zašto vidim ovu reklamu	3968
zbývající čas	567
zbývající čas #	566
zbývající čas -#	566
zdarma, každý pátek	479
zdieľajte tento text	3983
zdieľajte článok	3983
zdieľať	3983
zdieľať na facebooku	3983
zdieľať na whatsappe	4065
zdieľať článok	3983
zdjęcie # z #	3436
zdjęcie #/#	3436
zeskanuj kod i pobierz aplikację	3420
zeskanuj kod qr, aby pobrać aplikację	3420
zezwól	3422
zezwól i kontynuuj	3340
zezwól i pokaż	3340
zezwól na powiadomienia	3421
zezwól na reklamy	3427
zezwól raz	3415
zgadzam się	3338
zgadzam się na powiadomienia	3421
zgadzam się na wyświetlanie treści	3338
zgłoś	3346	3448
zgłoś błąd	3346
zgłoś komentarz	3447
zgłoś nadużycie	3447
zgłoś reklamę	3453
ziedot katru mēnesi	2965
ziņa ir nosūtīta	2968
ziņa tiek papildināta	2925
ziņo par kļūdu	2924
ziņot par komentāru	2973
ziņot par kļūdu	2924
zkontrolujte svoji e-mailovou schránku	584
zkontrolujte svou schránku	584
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	602
zkopírováno do schránky	601
zkuste to prosím později	584
zmeniť súhlas	4035
zmeniť veľkosť písma	4065
zmenšit písmo	601
zmenšiť písmo	4065
zmień rozmiar tekstu	3451
zmień ustawienia	3340
zmień ustawienia cookies	3340
zmień zgodę	3415
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	563
změnit velikost písma	601
znajdź nas na facebooku	3331
znalazłeś błąd	3441
znalazłeś błąd w tekście	3441
značky	3980
znova naloži stran	4143
znova načítať stránku	4044
znovu načíst stránku	576
zobacz # zdjęcia	3436
zobacz # zdjęć	3436
zobacz cenę	3411
zobacz galerię	3355
zobacz mapę	3356
zobacz ofertę	3411
zobacz również	3352
zobacz szczegóły	3356
zobacz także	3352
zobacz także inne	3352
zobacz też	3352
zobacz więcej	3352
zobacz wszystkie # zdjęcia	3436
zobacz wszystkie # zdjęć	3436
zobacz wszystkie artykuły	3437
zobacz wszystkie zdjęcia	3436
zobacz wszystkie zdjęć	3436
zobacz zdjęcia	3436
zobacz zdjęć	3436
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
zobraziť # fotiek	4053
zobraziť # fotky	4053
zobraziť # fotografie	4053
zobraziť # fotografií	4053
zobraziť # odpovede	4062
zobraziť a prijať	4035
zobraziť cenu	4033
zobraziť diskusiu	3983
zobraziť fotiek	4053
zobraziť fotky	4053
zobraziť fotografie	4053
zobraziť fotografií	4053
zobraziť galériu	4054
zobraziť heslo	4048
zobraziť komentáre	4062
zobraziť menej	3981
zobraziť obsah	3994
zobraziť odpovede	4062
zobraziť ponuku	4033
zobraziť ponuky	4048
zobraziť popis	4054
zobraziť predplatné	4048
zobraziť prepis	4038
zobraziť titulky	4038
zobraziť viac	3981
zobraziť výsledky	91	4029
zobraziť všetko	3981
zobraziť všetky # fotiek	4053
zobraziť všetky # fotky	4053
zobraziť všetky # fotografie	4053
zobraziť všetky # fotografií	4053
zobraziť všetky fotiek	4053
zobraziť všetky fotky	4053
zobraziť všetky fotografie	4053
zobraziť všetky fotografií	4053
zobraziť všetky články	4054
zobraziť všetkých # fotiek	4053
zobraziť všetkých # fotky	4053
zobraziť všetkých # fotografie	4053
zobraziť všetkých # fotografií	4053
zobraziť všetkých fotiek	4053
zobraziť všetkých fotky	4053
zobraziť všetkých fotografie	4053
zobraziť všetkých fotografií	4053
zoradiť podľa	4062
zostań patronem	3316
zostań patronką	3428
zostať prihlásený	4048
zostávajúci čas	4039
zostávajúci čas #	4038
zostávajúci čas -#	4038
zpráva	585
zpráva byla odeslána	584
zpráva pro příjemce: dar	577
zpět na hlavní stránku	587
zpět na začátek	587
zpět nahoru	499
zrušit můžete kdykoli	580
zrušit můžete kdykoliv	580
zrušiť môžete kedykoľvek	4048
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
zvoliť	4049
zvolte předplatné	580
zvolte částku	577
zvoľte predplatné	4048
zvoľte sumu	4045
zväčšiť	4039
zväčšiť foto	4054
zväčšiť fotografiu	4054
zväčšiť písmo	4065
zväčšiť text	4065
zvětšit	499
zvětšit foto	587
zvětšit fotografii	587
zvětšit písmo	601
zvětšit text	601
zwiń	3355
zásady cookies	563
zásady ochrany osobných údajov	4035
získat licenci	592
získat předplatné	580
získať licenciu	4058
získať predplatné	4048
zůstat přihlášen	580
""", '£': """
£# at amazon	1359
""", '©': """
©ntb	3239
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
áno, chcem	4042
áno, prosím	4042
átirat	2323
átirat elolvasása	2322
átirat megjelenítése	2322
áudio gerado por ia	3514
áudio gerado por voz sintética	3514
""", 'ä': """
ähnliche artikel	808
ähnliche beiträge	808
ähnliche themen	808
äldst	4303
äldsta	4303
äldsta först	4302
älteste	961
älteste zuerst	960
älä missaa mitään	1741
älä salli	1829
älä seuraa	1854
ämne	4291
ämnen	4209
ämnen i artikeln	4209
ämnen i den här artikeln	4293
ändra cookie-inställningar	4200
ändra cookieinställningar	4200
ändra dina cookie-inställningar	4200
ändra dina cookieinställningar	4272
ändra inställningar	4200
ändra samtycke	4272
ändra textstorlek	4306
är du inte prenumerant	4287
är du redan prenumerant	4177
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
åpne	3211
åpne appen	3275
åpne bildegalleri	3291
åpne faktaboks	3211
åpne galleri	3291
åpne i app	3275
åpne kart	3211
årlig	3286
årlig betaling	3286
årligt	727
årsvis	4288
årsvis betalning	4288
återkalla samtycke	4272
återstående tid	4276
återstående tid #	4275
återstående tid -#	4275
""", 'æ': """
ældste	742
ældste først	741
ændr dine cookieindstillinger	639
ændr dit samtykke	710
ændr indstillinger	639
ændr samtykke	710
ændr tekststørrelse	744
""", 'ç': """
çengel bulmaca	4446
çerez ayarlari	4394
çerez ayarlarini yönet	4451
çerez politikasi	4394
çerez tercihleri	4451
çerez tercihlerini yönet	4451
çerezler	4394
çerezleri yönet	4486
çeviriyi göster	4401
çikiş yap	4384
çok okunanlar	4398
""", 'è': """
è gratis e ci vuole solo un minuto	2541
è stato utile	2554
""", 'é': """
é grátis e leva menos de um minuto	3526
é proibida a reprodução	3597
é proibida a reprodução do conteúdo	3597
écouter	1897
écouter (# min	1897
écouter le podcast	1914
écrire à la rédaction	1993
édition du jour	1911
élő	2323
élő közvetítésünk itt	2341
épingler	61
épingler la recette	61
értem	2263
értesítések	2328
értesítések engedélyezése	2325
értesítések kezelése	2325
értékeld a cikket	2348
értékeld a receptet	61
értékelje a cikket	2348
érvénytelen e-mail-cím	2338
étiquettes	1915
évente	2336
éves előfizetés	2336
éves fizetés	2336
éves számlázás	2336
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2329
így védjük a forrásainkat	2345
írd meg a véleményed	2255
írj a szerkesztőségnek	2345
írj hozzászólást	2349
írja meg véleményét	2255
írjon a szerkesztőségnek	2345
írjon hozzászólást	2349
írjon nekünk névtelenül	2345
""", 'î': """
îmi place	3658
în fiecare lună	3679
în parteneriat cu	3697
înainte # secunde	3665
înapoi # secunde	3665
înapoi la prima pagină	3687
înapoi la început	3708
înapoi sus	3625
încarcă conținutul	3669
încarcă mai multe	3625
încarcă mai multe comentarii	3657
încarcă postarea	3669
încarcă videoclipul	3669
închide	3609
închide fereastra	3708
închide galeria	3708
închide meniul	3708
înregistrare	3611
înregistrează-te	3611
îți mulțumim pentru vot	3636
""", 'ô': """
ô chữ	4706
""", 'ö': """
öffnen	811
ön hirdetésblokkolót használ	2329
ön mit gondol? szavazzon	2261
önceki	4400
önceki fotoğraf	4494
önceki görsel	4494
önceki haber	4398
önceki video	4487
önceki yazi	4494
öne çikan haberler	4398
öne çikanlar	4398
önerilen haberler	4398
önerilenler	4398
öppna	4213
öppna appen	4277
öppna bildgalleri	4293
öppna galleri	4293
öppna karta	4213
összes	2261
összes cikk	2341
összes elfogadása	2315
összes elutasítása	2315
összes megtekintése	2341
översatt med ai	4300
özet faydali oldu mu	4397
""", 'ú': """
új hozzászólás	2255
última hora	1449
últimas	3494
últimas entradas	1449
últimas noticias	1449
últimas notícias	3494
últimes notícies	393
últimos artículos	1449
únete	1410
únete a la conversación	1445
única	1518	3557
účtované ročne	4048
účtováno ročně	580
""", 'ü': """
über google anmelden	946
über whatsapp senden	963
über whatsapp teilen	963
übersetzung anzeigen	815
überweisung	761
ücretsiz dene	4384
ücretsiz haber limitinize ulaştiniz	4462
ücretsiz kargo	4478
ücretsiz oku	4491
ücretsiz oyna	4444
ücretsiz üye ol	4384
ücretsiz üye olun	4384
ücretsiz, spam yok	4464
ühekordne annetus	1621
ürüne git	4498
ürünü gör	4498
ürünü incele	4447
üye girişi	4384
üye ol	4383	4384
üye olun	4384
üzenet	2339
üzenet küldése	2338
üzenetét elküldtük	2338
""", 'ý': """
ý kiến	4668
ý kiến bạn đọc	4668
ý kiến của bạn	4668
""", 'ā': """
ārējais saturs	2935
""", 'č': """
častite nas kafom	3947
častite nas kavom	3947
častite nas s kavo	4144
čita sintetički glas	3940
čitaj bez oglasa	3968
čitaj u aplikaciji	3942
čitajte bez oglasa	3968
čitajte bez ograničenja	3949
čitajte u aplikaciji	3942
čitajte uz pretplatu	3949
članak je zaključan	3872
članak je zaštićen autorskim pravom	3959
članak se nastavlja ispod oglasa	3878
članak čita sintetički glas	3940
članek bere sintetični glas	4137
članek je avtorsko zaščiten	4156
članek je zaklenjen	4076
članek se nadaljuje pod oglasom	4079
članek se nadaljuje spodaj	4079
článek byl vytvořen automaticky	595
článek je chráněn autorským právem	592
článek namluvila umělá inteligence	566
článek pokračuje pod reklamou	486
článek čte syntetický hlas	566
články autora	587
článok bol vytvorený automaticky	4060
článok je chránený autorským právom	4058
článok číta syntetický hlas	4038
článok číta umelá inteligencia	4038
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
číta umelý hlas	4038
čítajte aj	3980
čítajte bez obmedzení	4048
čítajte najprv v aplikácii	4040
čítajte v aplikácii	4040
čítať bez reklám	4067
čítať celý článok	4054
čítať s predplatným	4048
čítať ďalej	4054
""", 'ď': """
ďakujeme za hlas	4029
ďakujeme za hlasovanie	4029
ďakujeme za odber	4051
ďakujeme za správu	4051
ďakujeme za vašu správu	4051
ďakujeme za váš hlas	91	4029
ďalšia fotografia	4054
ďalšia snímka	4054
ďalšia strana	4054
ďalšie foto	4054
ďalšie správy	3980
ďalšie video	4038
ďalšie články	19	3980
ďalšie články autora	4054
ďalší článok	4054
""", 'đ': """
đang theo dõi	4733
đang tải	4708
đang tải trình phát	4708
đang tải video	4708
điều khoản sử dụng	4667
điều khoản sử dụng | chính sách bảo mật	4667
đáng chú ý	4669
đã có tài khoản	4654
đã hiểu	4672
đã sao chép	4659
đã sao chép liên kết	4695
đã xảy ra lỗi	4724
đã đóng bình luận	4701
đóng	4652
đóng cửa sổ	4746
đóng góp	4653
đóng góp hàng tháng	4720
đóng góp một lần	4720
đóng menu	4746
đăng ký	4654
đăng ký của bạn đã được xác nhận	4745
đăng ký ngay	4654
đăng ký nhận thông báo	4715
đăng ký thành công	4724
đăng ký để đọc tiếp	4744
đăng nhập	4654
đăng nhập / đăng ký	4654
đăng nhập bằng apple	4722
đăng nhập bằng facebook	4722
đăng nhập bằng google	4722
đăng nhập với facebook	4722
đăng nhập với google	4722
đăng nhập để bình luận	4701
đăng nhập để đọc tiếp	4744
đăng xuất	4654
đường dây nóng	4729
được quan tâm	4696
được tài trợ	4664
được tạo bởi ai	4742
đặt báo	4654
đặt hàng ngay	4747
đặt mua ngay	4707
đặt vé ngay	4707
đến công thức	61
đến trang quyên góp	4720
đến trang ủng hộ	4720
đề xuất	4669
để sau	4652
địa chỉ email của bạn	4745
đọc bài gốc	4746
đọc bài tiếp theo	4746
đọc miễn phí	4744
đọc nhiều	4669
đọc nhiều nhất	4669
đọc sau	4695
đọc thêm	4669	4671
đọc tiếp	4671
đọc tiếp về chủ đề này	4696
đọc toàn bộ bài viết	4728
đọc trên ứng dụng	4714
đồng ý và tiếp tục	4712
đừng bỏ lỡ	4669
""", 'į': """
į el. parduotuvę	2887
į pradinį puslapį	2903
į viršų	2856
įdėti į krepšelį	2887
įgarsinta dirbtinio intelekto	2891
įjungti garsą	2891
įjungti pranešimus	2894
įkelti daugiau	2903
įkelti turinį	2889
įkelti įrašą	2889
įveskite el. pašto adresą	2901
įveskite galiojantį el. pašto adresą	2901
įveskite savo el. pašto adresą	2874
įveskite sumą	2897
įvyko klaida. bandykite dar kartą	2901
įvyko klaida. bandykite vėliau	2901
""", 'ľ': """
ľubovoľná suma	4045
""", 'ł': """
ładowanie odtwarzacza	3418
ładowanie wideo	3418
""", 'ř': """
řadit podle	597
řazení	598
""", 'ś': """
śledź nas	3331
""", 'ş': """
şifremi unuttum	4384
şifrenizi mi unuttunuz	4462
şikayet et	4442
şikâyet et	4442
şimdi değil	4382
şimdi satin al	4498
şurada paylaş	4391
""", 'š': """
šajā rakstā	2970
še nimate računa	4146
še niste naročnik	4146
šiame straipsnyje	2903
šifra	3950
šio turinio parodyti negalime	2889
šio turinio rodyti negalima	2889
šis laukas privalomas	2901
šis lauks ir obligāts	2968
šis raksts ir slēgts	2966
šis saturs nav pieejams	2957
šis straipsnis užrakintas	2899
šis turinys nepasiekiamas	2889
šis vaizdo įrašas nebepasiekiamas	2891
šis vaizdo įrašas nepasiekiamas	2891
šis video nav pieejams	2959
šis video vairs nav pieejams	2959
šo saturu nevar parādīt	2957
šrifto dydis	2908
štampaj	3882
štítky	497
""", 'ž': """
žaisti dabar	2885
že imam račun	4146
že imate račun	4076
že naročnik	4076
že podpiram	4087
že sledite	4161
želite li da primate obaveštenja	3943
želite li primati obavijesti	3943
želite prejemati obvestila	4140
želite prejemati potisna obvestila	4140
želiš primati obavijesti	3943
žiadny spam	4051
žinutė išsiųsta	2901
živě	567
žiūrėkite nuotraukas	2856
žiūrėkite vaizdo įrašą	2856
žiūrėti galeriją	2856
žiūrėti kainą	2887
žiūrėti komentarus	2906
žiūrėti pasiūlymą	2887
žiūrėti planus	2899
žiūrėti rezultatus	91	2885
žiūrėti visus	2903
žymos	2892
žádný spam	584
""", 'ư': """
ưu đãi cho bạn đọc	4707
ưu đãi cho độc giả	4707
ưu đãi tốt nhất	4723
""", 'ș': """
știrea anterioară	3687
știrea următoare	3687
știri pe aceeași temă	3651
știri recomandate	3623
știri similare	3623
știrile zilei	3623
""", 'ț': """
ți-a fost util	3657
ți-a fost util acest articol	3636
ți-a fost util acest rezumat	3636
ți-ai uitat parola	3648
ți-ar putea plăcea și	3651
ține-mă minte	3682
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
або	4623
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3831
автовідтворення	4611
автоматический перевод	3857
автоматическое воспроизведение	3831
автоматичне відтворення	4611
автоматичний переклад	4637
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3725
авторизоваться	3725
адрес электронной почты	3728
актуално	230
актуальне	4535
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3852
анонимный ящик	3852
анонімна пошта	4632
анонімна скринька	4632
архив	3755
аудиоверсия	3831
аудіоверсія	4611
""", 'б': """
бажаєте отримувати сповіщення	4614
банковская карта	3724
банковский перевод	3724
без спам	300
без спама	3845
без спаму	4625
безкоштовна доставка	4606
безкоштовно. без спаму	4625
безопасный платеж	3723
безплатна доставка	284
бесплатная доставка	3826
бесплатно. без спама	3845
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3835
блокувати	4615
больше	3755
больше материалов по теме	3755
больше новостей	3755
больше статей	3848
будь-яка сума	4620
будьте в курсе	3728
была ли статья полезной	3750
більше від автора	4628
більше за темою	4535
більше матеріалів автора	4551
більше матеріалів за темою	4535
більше на цю тему	4535
більше новин	4535
більше новин на тему	4535
більше по темі	4535
більше про це	4538
більше статей	4628
""", 'в': """
в закладки	3862
в избранное	3735
в корзину	3742	3825
в магазин	3743
в наш магазин	3825
в тази статия	303
в тренде	3755
в этой статье	3848
важен каждый рубль	3839
важен любой вклад	3839
важко відповісти	4602
важлива кожна гривня	4619
важливий кожен внесок	4619
важливо	4535
вам будет интересно	3755
вам може бути цікаво	4535
вам може сподобатися	4535
вам может быть интересно	3755
вам может понравиться	3755
вам також може сподобатися	4535
варианты подписки	3842
вартість доставки	4606
варіанти передплати	4622
вас може зацікавити	4535
вас может заинтересовать	3755
ваш e-mail	3728
ваш email	3728
ваш голос враховано	4597
ваш голос зараховано	4597
ваш голос принят	91	3819
ваш голос учтен	3819
ваш голос учтён	91	3819
ваша електронна пошта	4625
ваша почта	3846
ваша пошта	4626
ваша электронная почта	3845
ваше имя	3846
ваше повідомлення	4626
ваше повідомлення надіслано	4625
ваше сообщение	3846
ваше сообщение отправлено	3845
ваше ім'я	4626
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4608
введите e-mail	3728
введите email	3728
введите ваш email	3728
введите ваш адрес электронной почты	3728
введите корректный e-mail	3845
введите корректный email	3729
введите корректный адрес	3729
введите правильный e-mail	3729
введите сумму	3839
введіть коректний e-mail	4625
введіть суму	4619
вгору	4598
вградено съдържание	285
вернуться на главную	3848
версия для печати	3735
версия за печат	313
версія для друку	4642
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
вже вимкнено	4618
вже зареєстровані	4511
вже маєте акаунт	4622
вже маєте передплату	4622
вже є акаунт	4511
ви вже голосували	4597
ви вже проголосували	4597
ви вже підписані	4640
ви вже підписані на цю тему	4640
ви вичерпали ліміт статей	4622
ви можете відписатися будь-коли	4625
ви підписані	4625
ви підписані на автора	4640
ви підписані на тему	4640
ви успішно підписалися	4625
виберіть суму	4619
вибрати	4623
вибір редакції	4535
видео	3755
видео # из #	3847
видео # от #	302
видео больше недоступно	3831
видео загружается	3831
видео не может быть воспроизведено	3831
видео недоступно	3831
видео недоступно в вашей стране	3831
видео недоступно в вашем регионе	3831
видеоплеер загружается	3831
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
вийти	4511
використання матеріалів лише з дозволу редакції	4633
вимкнути звук	4611
вимкнути рекламу	4644
вимкніть adblock	4616
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4625
виправлення й уточнення	4632
вкажіть суму	4619
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3815
включить	3835
включить звук	3831
включить уведомления	3815
вконтакте	3736
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4608
внешний контент	3828
во весь экран	3758
водещи новини	230
войти	3725
войти в аккаунт	3725
войти в чат	3750
войти по почте	3842
войти с помощью google	3842
войти с яндекс id	3842
войти через apple	3842
войти через facebook	3842
войти через google	3842
войти через vk	3842
войти через вконтакте	3842
войти через яндекс	3842
войти, чтобы комментировать	3858
вопрос дня	3819
воспроизвести	3758
воспроизвести видео	3831
восстановить пароль	3842
время на чтение	3758
время чтения # мин	3758
все	3758
все комментарии	3750
все още няма коментари	310
все още нямате профил	297
все права сохранены	3853
всегда показывать	3828
всегда разрешать	3829
всего проголосовало #	3819
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4613
встановити застосунок	4613
встроенный контент	3828
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4638
всі матеріали	4628
всі матеріали автора	4628
всі новини	4537
всі статті	4628
всі статті автора	4628
вход	223	3725
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4511
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3729
вы подписаны	3845
вы подписаны на автора	3860
вы подписаны на тему	3860
вы уже голосовали	3819
вы уже проголосовали	3819
вы успешно подписались	3845
выберите подписку	3842
выберите сумму	3723
выберите тариф	3842
выбор редакции	3755
выбрать	3843
выбрать подписку	3842
выбрать тариф	3842
выйти	3725
від наших партнерів	4644
відео	4535
відео # з #	4627
відео # із #	4627
відео більше недоступне	4611
відео вище	4562
відео недоступне	4611
відео недоступне у вашій країні	4611
відео неможливо відтворити	4611
відео нижче	4562
відеоплеєр завантажується	4611
відкликати згоду	4608
відкрити	4539
відкрити в додатку	4613
відкрити в застосунку	4613
відкрити галерею	4628
відкрити застосунок	4613
відкрити карту	4539
відкрити статтю	4622
відновити пароль	4622
відписатися	4641
відписатися від теми	4640
відписатися можна будь-коли	4625
відповісти	4530	4639
відправити	4626
відскануйте qr-код	4613
відскануйте qr-код, щоб завантажити застосунок	4613
відтворити	4612
відтворити відео	4611
відхилити	4525
відхилити все	4609
відхилити всі	4609
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3758
главная страница	3848
главное	3755
главное за день	3755
главные новости	3755
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3843
головна	4537
головна сторінка	4628
головне	4535
головне за день	4535
головні новини	4535
голосование	92
голосовать	91	3822
голосування	92
голосувати	91	4602
грати	4602
грати онлайн	4597
громкость	3832
гучність	4612
""", 'д': """
да, включить	3816
да, искам	292
да, моля	292
да, пожалуйста	3835
да, спасибо	3835
да, хочу	3835
далее	3758
далі	4537	4598
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3760
детальніше	4537
деталі	4539
дзен	3736
дивитися # світлин	4627
дивитися # світлини	4627
дивитися # фото	4627
дивитися # фотографій	4627
дивитися # фотографії	4627
дивитися всі	4628
дивитися всі # світлин	4627
дивитися всі # світлини	4627
дивитися всі # фото	4627
дивитися всі # фотографій	4627
дивитися всі # фотографії	4627
дивитися всі світлин	4627
дивитися всі світлини	4627
дивитися всі фото	4627
дивитися всі фотографій	4627
дивитися всі фотографії	4627
дивитися відео	4611
дивитися галерею	4628
дивитися онлайн-трансляцію	4628
дивитися оригінал	4599
дивитися світлин	4627
дивитися світлини	4627
дивитися усі # світлин	4627
дивитися усі # світлини	4627
дивитися усі # фото	4627
дивитися усі # фотографій	4627
дивитися усі # фотографії	4627
дивитися усі світлин	4627
дивитися усі світлини	4627
дивитися усі фото	4627
дивитися усі фотографій	4627
дивитися усі фотографії	4627
дивитися фото	4627
дивитися фотогалерею	4628
дивитися фотографій	4627
дивитися фотографії	4627
дивіться відео	4562
дивіться відео вище	4562
дивіться відео нижче	4562
дивіться також	4535
дивіться також відео	4562
дивіться у відео	4562
длительность	3832
длительность #	3832
для передплатників	4622
для подписчиков	3725
до закладок	4642
до кошика	4522	4605
до крамниці	4523
до магазину	4523
до початку сторінки	4601
до рецепту	61
до теми	4535
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3860
добавить в избранные источники	3860
добавить в источники	3860
добавить в корзину	3825
добавить в мои темы	3860
добавить в предпочитаемые источники	3860
добавить комментарий	3750
добровольное пожертвование	3839
довільна сума	4619
догори	4598	4612
додати в кошик	4605
додати до кошика	4605
додати до моїх тем	4640
додати до обраних джерел	4640
додати до обраного	4640
додати до пріоритетних джерел	4640
додати до улюблених джерел	4640
додати коментар	4530
додати як пріоритетне джерело	4640
дозволити	4615
дозволити й показати	4526
дозволити контент	4608
дозволити один раз	4608
дозволити рекламу	4618
дозволити сповіщення	4614
дозволити та показати	4526
дозволити та продовжити	4526
дозволити і показати	4526
дозволити і продовжити	4526
дозвольте сповіщення	4592
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4537
долучитися	4508
долучитися до обговорення	4638
долучитися до спільноти	4619
допомагає будь-яка сума	4619
доставка оплачивается отдельно	3825
достигнахте лимита на статиите	297
доступно по подписке	3725
друга сума	295
другая сумма	3723
други новини	19
другие материалы	19	3755
другие материалы рубрики	3755
другие новости	19	3755
другие новости раздела	3755
другие статьи	3755
другие статьи автора	3848
друк	4517
друкувати	4642
дякуємо за ваш голос	91	4597
дякуємо за ваше повідомлення	4625
дякуємо за голос	4597
дякуємо за повідомлення	4625
дякуємо за реєстрацію	4625
дякуємо за участь в опитуванні	4597
дізнатися ціну	4605
""", 'е': """
единоразово	3719
еднократно дарение	295
ежегодно	3843
ежемесячно	3719
ежемесячное пожертвование	3839
ежемесячный платеж	3840
ежемесячный платёж	3840
економія #%	4623
ексклузивно за абонати	297
ексклюзивно для передплатників	4622
електронна адреса	4626
електронна пошта	4626
електронна пошта або логін	4622
етикети	289
еще нет аккаунта	3842
еще новости	3755
еще от автора	3848
еще по теме	3755
ещё	3755
ещё не подписчик	3842
ещё нет аккаунта	3842
ещё новости	3755
ещё от автора	3848
ещё по теме	3755
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4625
""", 'з': """
з нашого магазину	4605
з нашої крамниці	4523
за абонати	297
за датою	4639
за популярністю	4639
за темою	4535
забелязахте грешка	306
заборонити	4615
забравена парола	223
забравили сте паролата си	297
забронировать билет	3825
забронировать место	3825
забронювати квиток	4605
забронювати місце	4605
забув пароль	4622
забули пароль	4511
забыл пароль	3842
забыли пароль	3725
завантаження відео	4611
завантаження плеєра	4611
завантажити аудіо	4611
завантажити випуск	4611
завантажити відео	4608
завантажити додаток	4613
завантажити допис	4608
завантажити застосунок	4613
завантажити контент	4608
завантажити публікацію	4608
завантажити ще	4537
завжди дозволяти	4609
завжди показувати	4608
загрузить видео	3828
загрузить еще	3758
загрузить ещё	3758
загрузить контент	3828
загрузить пост	3828
загрузить публикацию	3828
загрузка видео	3831
загрузка плеера	3831
задонатити	4508
задонатить	3719
задължителни полета	300
задължително	301
задължително поле	300
заказать	3742
заказать книгу	3825
закрити	4507
закрити галерею	4628
закрити рекламу	4644
закрыть	3718
закрыть галерею	3848
закрыть рекламу	3863
залишилося #	4611
залишити відгук	4636
залишити відповідь	4533
залишити коментар	4530
залиште коментар	4638
заметили ошибку	3852
замовити	4522
замовити книгу	4605
замовити книжку	4605
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4623
заповніть це поле	4625
заполните это поле	3845
запомни ме	298
запомнить меня	3843
започни теста	280
запретить	3835
запропонувати новину	4530
зарегистрироваться	3725
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4511
зарубежной картой	3840
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3822
защо виждам тази реклама	315
зберегти	4517
зберегти вибір	4608
зберегти на потім	4642
зберегти налаштування	4608
зберегти рецепт	61
зберегти статтю	4517
збережено	4643
збільшити	4537
збільшити зображення	4628
збільшити текст	4642
збільшити фото	4628
збільшити шрифт	4642
зв'язатися з автором	4628
звук	289
згенеровано за допомогою ші	4636
згенеровано штучним інтелектом	4636
згенеровано ші	4636
згорнути	4539	4628
зменшити шрифт	4642
змінити згоду	4608
змінити налаштування	4526
змінити налаштування cookie	4526
змінити розмір тексту	4642
зміст	4537
зміст статті	4628
знайшли помилку	4632
знижка #%	4623
знижка для передплатників	4605
зображення # з #	4627
зображення # із #	4627
зовнішній контент	4608
зробити внесок	4508
зробити донат	4619
зрозуміло	4525
""", 'и': """
играй сега	280
играть	3822
играть онлайн	3819
из нашего магазина	3825
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
изменить настройки	3745
изменить настройки cookie	3745
изменить размер текста	3862
изменить согласие	3828
изображение # из #	3847
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
ии может ошибаться	3856
или	298	3843
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3846
индекс	3846
интересное	3755
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3853
исправления и уточнения	3852
""", 'к': """
к началу	3758
к началу страницы	3848
к рецепту	61
каждое пожертвование важно	3839
каждую пятницу. бесплатно. без спама	3845
каждый донат важен	3839
каждый рубль важен	3839
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3852
как мы защищаем наших источников	3852
как отключить adblock	3836
как пазим източниците си	306
картина в картината	288
картинка в картинке	3831
картинка в картинці	4611
категории	3755
категорії	4535
качество	3832
керування згодою	4608
керувати згодою	4608
керувати сповіщеннями	4614
ключови думи	230
книга з автографом	4523
книга з автографом автора	4523
книга с автографом	3743
книга с автографом автора	3743
книга с подписью автора	3743
книги с автографом	3743
книжка з автографом	4523
книжка з автографом автора	4523
книжки з автографом	4523
кожен внесок важливий	4619
кожен донат важливий	4619
кожна гривня важлива	4619
коментар	4530
коментари	233
коментарі	4530
коментарів ще немає	4638
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4638
коментувати	4530
комерційний контент	4644
комерційний матеріал	4644
комментарии	3750
комментарии отсутствуют	3750
комментарий	3750
комментировать	3750
коммерческий контент	3863
коммерческий материал	3863
конец рекламы	3863
контакти	4530
контакты	3750
контент заблокирован	3828
контент заблоковано	4608
контент недоступен	3828
контент недоступний	4608
конфиденциальность	3744
конфиденциальность и cookie	3745
конфіденційність і cookie	4526
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3853
копировать ссылку	3735
копіювання заборонено	4633
копіювати посилання	4517
край на рекламата	315
крамниця	4522
кросворд	4602
кроссворд	3822
кроссворд дня	3819
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3839
купити	4522
купити журнал	4605
купити зараз	4605
купити квитки	4605
купити квиток	4605
купити книгу	4605
купити книжку	4605
купити ліцензію	4633
купити нам каву	4619
купити передплату	4622
купить	3742
купить билет	3825
купить билеты	3825
купить билеты онлайн	3825
купить журнал	3825
купить книгу	3825
купить лицензию	3853
купить номер	3825
купить подписку	3725
купить права на публикацию	3853
купить сейчас	3825
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4644
""", 'л': """
лента новостей	3755
линкът е копиран	313
личный кабинет	3725
лише для передплатників	4622
лише необхідні	4608
логин	3843
логин или e-mail	3842
логін	4623
логін або e-mail	4622
лучшие	3859
любая сумма	3840
любая сумма важна	3839
""", 'м': """
магазин	3742
маджонг	281	3822	4602
материал закрыт	3842
материал защищен авторским правом	3853
материал защищён авторским правом	3853
материал партнера	3863
материал партнёра	3863
материал создан автоматически	3856
материалы защищены авторским правом	3853
материалы партнеров	3740
материалы партнёров	3863
материалы по теме	3755
матеріал захищено авторським правом	4633
матеріал партнера	4644
матеріал створено автоматично	4636
матеріали за темою	4535
матеріали захищені авторським правом	4633
матеріали партнерів	4644
матеріали по темі	4535
машинний переклад	4637
машинно преведено	309
машинный перевод	3857
маєте акаунт	4622
маєте новину	4632
меню	3758	4537
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3843
метки	3755
ми не можемо показати цей вміст	4608
ми не можемо показати цей контент	4608
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3718
может позже	3718
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4507
можна скасувати будь-коли	4622
мои темы	3860
моите теми	312
мой профиль	3725
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4640
мы в социальных сетях	3737
мы в соцсетях	3737
мы вконтакте	3737
мы не можем показать это содержимое	3828
мы не можем показать этот контент	3828
мы отправили вам письмо	3729
мій профіль	4511
місячна передплата	4623
місячна підписка	4623
мітки	4535
""", 'н': """
на весь екран	4611
на весь экран	3831
на главную	3758
на головну	4628
на живо	289
на початок	4612
на початок сторінки	4628
на правах реклами	4520
на правах рекламы	3740
на сторінку пожертв	4619
на страницу пожертвований	3839
на цял екран	288
наверх	3758	4537
нагадати пізніше	4507
нагору	4598
нагору сторінки	4601
надіслати	91	4517	4626
надіслати відгук	4636
надіслати другові	4642
надіслати другу	4517
надіслати електронною поштою	4642
надіслати коментар	4638
надіслати новину	4632
надіслати новину анонімно	4632
надіслати повідомлення	4625
надіслати поштою	4517
надіслати статтю поштою	4517
надіслати у whatsapp	4642
надішліть свої фото	4632
наживо	4612
нажмите, чтобы увеличить	3848
назад	3758	4537	4598
назначение платежа: пожертвование	3839
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
найкраща пропозиція	4623
найкращі	4639
найпопулярніше	4535	4623
найпопулярніше за добу	4535
найпопулярніше за тиждень	4535
найпопулярніший	4623
найти	3758
найчитаніше	4535
налаштування	4525
налаштування cookie	4608
налаштування конфіденційності	4608
налаштування приватності	4608
налаштування файлів cookie	4608
налаштувати cookie	4608
налаштувати сповіщення	4614
налично в google play	290
нам нужно ваше согласие	3745
нам потрібна ваша згода	4526
намали шрифта	313
написати автору	4628
написати анонімно	4632
написати в редакцію	4632
написати коментар	4530
написать автору	3848
написать анонимно	3852
написать в редакцию	3852
написать комментарий	3750
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3718
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3828
настроить уведомления	3834
настройки	3744
настройки cookie	3744
настройки за поверителност	285
настройки конфиденциальности	3828
настройки на бисквитките	285
настройки приватности	3828
настройки файлов cookie	3828
наступна	4537
наступна новина	4628
наступна світлина	4628
наступна стаття	4535
наступна сторінка	4628
наступне відео	4611
наступне фото	4628
наступний матеріал	4601
наступний слайд	4628
натисніть, щоб збільшити	4628
начална страница	303
начать игру	3819
начать тест	3819
наш магазин	3743
наша крамниця	4523
нашли ошибку	3852
не вдалося відтворити відео	4611
не вдалося завантажити відео	4611
не дозволяти	4593
не зараз	4507	4593
не маєте акаунта	4622
не можем да покажем това съдържание	285
не пропустите	3755
не пропустіть	4535
не разрешать	3816
не сега	237
не сегодня	3718
не сейчас	3718	3816
не сьогодні	4507
не удалось воспроизвести видео	3831
не удалось загрузить видео	3831
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3845
неверный email	3729
неверный адрес электронной почты	3845
неверный имейл	3729
нейросеть может ошибаться	3856
некоректна адреса	4625
некоректний e-mail	4625
некорректный e-mail	3845
некорректный email	3729
некорректный адрес	3845
немає акаунта	4622
немає акаунту	4622
немає коментарів	4638
немає передплати	4622
необов'язково	4626
необязательно	3846
неправильна електронна адреса	4625
неправильный e-mail	3729
неправильный email	3729
неправильный имейл	3729
нет аккаунта	3842
нет комментариев	3750
нет подписки	3842
нет, спасибо	3718	3816
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3845
новини	4535
новини за темою	4535
новини компаній	4520
новини партнерів	4520	4535
новости	3755
новости smi#	3755
новости партнеров	3740
новости партнёров	3740
новости по теме	3755
новости сми#	3755
новые	3859
нові	4639
номер телефона	3846
номер телефону	4626
нравится	3859
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4507	4593
""", 'о': """
обговорити	4530
обговорити в telegram	4533
обговорити в коментарях	4533
обговорити в чаті	4533
обговорити на форумі	4533
обговорити у facebook	4533
обговорити у форумі	4533
оберіть передплату	4622
оберіть план	4622
оберіть суму	4619
обнови страницата	294
обновите страницу	3838
обновить страницу	3838
обов'язкове поле	4625
обов'язково	4626
обрати	4623
обрати передплату	4622
обрати план	4622
обрати тариф	4622
обратная связь	3750
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3750
обсуждение	3750
общи условия	286
обязательно	3846
обязательное поле	3845
одноклассники	3736
одноразово	4508
озвучено роботом	3831
озвучено синтезированным голосом	3831
озвучено синтезованим голосом	4611
оновити сторінку	4618
оновіть сторінку	4618
опитайте отново	300
опитайте по-късно	300
опитування	92	4602
опитування дня	91	4597
оплата раз в год	3842
оплата раз на рік	4622
опрос	92
опрос дня	91	3819
опублікувати коментар	4533
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3750
оставить отзыв	3856
оставшееся время	3832
оставшееся время #	3831
оставшееся время -#	3831
оставьте комментарий	3858
останні новини	4535
останні статті	4535
от нашите партньори	315
от наших партнеров	3863
от наших партнёров	3863
от нашия магазин	283
ответить	3750	3859
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3744
отказвам всички	286
отклонить	3744
отклонить все	3829
отклонить всё	3829
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3836
отключите адблок	3836
отключить звук	3831
отключить рекламу	3863
открихте грешка	306
открихте грешка в текста	306
открыть	3760
открыть галерею	3848
открыть карту	3760
открыть приложение	3833
открыть статью	3842
отмена в любой момент	3842
отменить можно в любой момент	3842
отозвать согласие	3828
отпечатай	233
отпечатай статията	233
отписаться	3861
отписаться можно в любой момент	3845
отписаться от темы	3860
отпишете се по всяко време	300
отправить	91	3846
отправить другу	3735
отправить комментарий	3858
отправить отзыв	3856
отправить по почте	3735
отправить по электронной почте	3862
отправить сообщение	3845
отримувати сповіщення	4614
отсканируйте qr-код	3833
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4622
оформити підписку	4511
оформить донат	3719
оформить доступ	3842
оформить ежемесячное пожертвование	3839
оценете статията	233
оцените материал	3750
оцените рецепт	61
оцените статью	3750
оценить рецепт	61
оцініть матеріал	4530
оцініть рецепт	61
оцініть статтю	4530
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
пароль	3843	4623
партнерский материал	3740
партнерский проект	3740
партнерський матеріал	4520
партнерський проєкт	4520
партньорско съдържание	229
партнёрский материал	3740
партнёрский проект	3740
пасианс	281
пасьянс	3822	4602
пауза	289	3832	4612
переведено автоматически	3856
переведено нейросетью	3856
переведено с помощью ии	3856
перевір себе	4597
перевірте свою пошту	4625
перевірте свої знання	4597
перевірте себе	4597
переглянути # світлин	4627
переглянути # світлини	4627
переглянути # фото	4627
переглянути # фотографій	4627
переглянути # фотографії	4627
переглянути всі # світлин	4627
переглянути всі # світлини	4627
переглянути всі # фото	4627
переглянути всі # фотографій	4627
переглянути всі # фотографії	4627
переглянути всі світлин	4627
переглянути всі світлини	4627
переглянути всі фото	4627
переглянути всі фотографій	4627
переглянути всі фотографії	4627
переглянути галерею	4628
переглянути пропозицію	4605
переглянути результати	91	4597
переглянути світлин	4627
переглянути світлини	4627
переглянути усі # світлин	4627
переглянути усі # світлини	4627
переглянути усі # фото	4627
переглянути усі # фотографій	4627
переглянути усі # фотографії	4627
переглянути усі світлин	4627
переглянути усі світлини	4627
переглянути усі фото	4627
переглянути усі фотографій	4627
переглянути усі фотографії	4627
переглянути фото	4627
переглянути фотографій	4627
переглянути фотографії	4627
переглянути ціну	4605
передплата	4511
передплатити	4511
перезавантажити сторінку	4618
перезавантажте сторінку	4618
перезагрузите страницу	3838
перезагрузить страницу	3838
перейти в галерею	3848
перейти в магазин	3825
перейти до галереї	4628
перейти до досьє	4628
перейти до змісту	4628
перейти до контенту	4628
перейти до крамниці	4523
перейти до магазину	4605
перейти до оплати	4619
перейти до основного вмісту	4628
перейти до пожертви	4619
перейти до пропозиції	4605
перейти до рецепта	61
перейти к досье	3848
перейти к контенту	3848
перейти к оплате	3839
перейти к основному содержанию	3848
перейти к пожертвованию	3839
перейти к предложению	3825
перейти к рецепту	61
перейти к содержанию	3758
перейти к сюжету	3848
перекладено автоматично	4636
перекладено за допомогою ші	4636
перекладено ші	4636
пересказ нейросети	3856
пересказано нейросетью	3856
печать	3735
печать рецепта	61
письмо отправлено	3729
питання дня	4597
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3831
плейърът се зарежда	288
плеєр завантажується	4611
по дате	3859
по подписке	3725
по популярности	3859
по теме	3755
по-късно	237	292
побачили помилку	4632
повернутися на головну	4628
повернутися нагору	4601
повний екран	4611
повноекранний режим	4611
повідомити новину	4632
повідомити про помилку	4530
повідомити про помилку в тексті	4530
повідомлення	4626
повідомлення надіслано	4625
погоджуюсь	4525
погоджуюся	4525
погодитись і продовжити	4526
погодитися та продовжити	4608
погодитися і продовжити	4526
пограти	4602
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3862
подарить материал	3735
подарить статью	3725
подарувати доступ	4642
подарувати статтю	4517
поддержать	3719
поддержать автора	3719
поддержать на boosty	3839
поддержать на patreon	3839
поддержать нас	3719
поддержать проект	3719
поддержать редакцию	3719
поддержите нас	3719
поделитесь	3735
поделиться	3735
поделиться в telegram	3735
поделиться в twitter	3735
поделиться в одноклассниках	3735
поделиться в соцсетях	3735
поделиться вконтакте	3735
поделиться новостью	3735
поделиться ссылкой	3735
поделиться статьей	3735
поделиться статьёй	3735
подкасти	4535
подкасты	3755
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4639
подобни статии	230
подписаться	3725
подписаться в max	3737
подписаться в telegram	3737
подписаться на автора	3860
подписаться на канал	3737
подписаться на новости	3728
подписаться на рассылку	3728
подписаться на телеграм-канал	3737
подписаться на тему	3860
подписаться на уведомления	3834
подписка	3725
подписка на год	3842
подписка на месяц	3842
подписывайтесь	3737
подпишитесь	3842
подпишитесь на рассылку	3728
подреди по	310
подробнее	3758
подробнее по теме	3755
подтвердите e-mail	3845
подтвердите адрес электронной почты	3845
поділитись	4517
поділитися	4517
поділитися в telegram	4517
поділитися в соцмережах	4517
поділитися новиною	4517
поділитися статтею	4517
поділіться	4517
пожаловаться	3859
пожаловаться на комментарий	3858
пожаловаться на рекламу	3863
пожертвовать	3719
пожертвувати	4508
позволи	292
позволи известия	291
позже	3718	3835
поиск	3758
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
показати # відповідей	4638
показати # відповіді	4638
показати # світлин	4627
показати # світлини	4627
показати # фото	4627
показати # фотографій	4627
показати # фотографії	4627
показати більше	4537
показати вміст	4608
показати все	4539
показати всі	4628
показати всі # світлин	4627
показати всі # світлини	4627
показати всі # фото	4627
показати всі # фотографій	4627
показати всі # фотографії	4627
показати всі світлин	4627
показати всі світлини	4627
показати всі фото	4627
показати всі фотографій	4627
показати всі фотографії	4627
показати відповіді	4638
показати галерею	4628
показати й прийняти	4608
показати коментарі	4530
показати контент	4608
показати менше	4628
показати оригінал	4539	4599
показати пароль	4622
показати підпис	4628
показати результати	91	4597
показати розшифровку	4611
показати світлин	4627
показати світлини	4627
показати субтитри	4611
показати усі # світлин	4627
показати усі # світлини	4627
показати усі # фото	4627
показати усі # фотографій	4627
показати усі # фотографії	4627
показати усі світлин	4627
показати усі світлини	4627
показати усі фото	4627
показати усі фотографій	4627
показати усі фотографії	4627
показати фото	4627
показати фотографій	4627
показати фотографії	4627
показати ще	4537
показати і прийняти	4608
показать # ответа	3858
показать # ответов	3858
показать # фото	3847
показать # фотографии	3847
показать # фотографий	3847
показать больше	3758
показать все	3760	3848
показать все # фото	3847
показать все # фотографии	3847
показать все # фотографий	3847
показать все фото	3847
показать все фотографии	3847
показать все фотографий	3847
показать галерею	3848
показать еще	3758
показать ещё	3758
показать и принять	3828
показать карту	3760
показать комментарии	3750
показать контент	3828
показать меньше	3760	3848
показать оригинал	3760	3820
показать ответы	3858
показать пароль	3842
показать перевод	3760
показать подпись	3848
показать расшифровку	3831
показать результаты	91	3819
показать содержимое	3828
показать субтитры	3831
показать фото	3847
показать фотографии	3847
показать фотографий	3847
показувати завжди	4608
показывать всегда	3828
поки немає коментарів	4638
поле обов'язкове для заповнення	4625
поле обязательно для заполнения	3845
полето е задължително	300
политика cookie	3828
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3852
политика конфиденциальности	3744
политика конфиденциальности и cookie	3745
политика обработки персональных данных	3744
полноэкранный режим	3831
полный экран	3831
получавай известия	291
получать уведомления	3834
пользовательское соглашение	3744
політика cookie	4608
політика виправлень	4632
політика конфіденційності	4525
політика конфіденційності та cookie	4526
політика приватності	4608
помогает любая сумма	3839
помочь	3719
помочь нам	3719
помочь проекту	3719
помочь редакции	3719
помітили помилку	4632
понятно	3744
попередня	4537
попередня новина	4628
попередня стаття	4535
попередня сторінка	4628
попереднє фото	4628
попередній матеріал	4601
попередній слайд	4628
поправки и уточнения	306
попробовать бесплатно	3725
попробуйте еще раз	3845
попробуйте ещё раз	3845
попробуйте позже	3845
популярне	4535
популярное	3755
популярные	3755	3859
популярные новости	3755
популярные статьи	3755
популярный	3843
популярні	4639
популярні новини	4535
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4517
поскаржитися	4639
поскаржитися на коментар	4638
поскаржитися на рекламу	4644
последнее	3755
последни	230
последни новини	230
последние новости	3755
послухати новину	4517
посмотреть # фото	3847
посмотреть # фотографии	3847
посмотреть # фотографий	3847
посмотреть все # фото	3847
посмотреть все # фотографии	3847
посмотреть все # фотографий	3847
посмотреть все фото	3847
посмотреть все фотографии	3847
посмотреть все фотографий	3847
посмотреть результаты	91	3819
посмотреть фото	3847
посмотреть фотографии	3847
посмотреть фотографий	3847
посмотреть цену	3825
потвърдете имейла си	300
поточний час	4612
поточний час #	4611
потребителско име	298
потребителско име или имейл	297
похожие материалы	3755
похожие статьи	3755
почати гру	4597
почати тест	4597
почему я вижу эту рекламу	3863
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3846
поширити	4517
поширити у facebook	4517
поштовий індекс	4626
пошук	4537
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3744
правила коментарів	4638
правила коментування	4530
правила комментариев	3858
правила комментирования	3750
правила користування	4609
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3825
предложение для читателей	3825
предложить новость	3750
предыдущая	3758
предыдущая новость	3848
предыдущая статья	3755
предыдущая страница	3848
предыдущая фотография	3848
предыдущее фото	3848
предыдущий слайд	3848
презаредете страницата	294
презареди страницата	294
премиум	3725
преміум	4511
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4619
пригостіть нас кавою	4619
придбати квитки	4605
придбати квиток	4605
придбати книжку	4605
придбати передплату	4622
придбати права на публікацію	4633
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4619
прийняти	4525
прийняти все	4609
прийняти всі	4525
прийняти всі файли cookie	4608
прийняти й показати	4608
прийняти й продовжити	4526
прийняти та показати	4608
прийняти та продовжити	4608
прийняти і продовжити	4608
принтирай	233
принтирай рецептата	61
принципи редакції	4632
принять	3744
принять все	3744
принять все cookie	3828
принять все файлы cookie	3828
принять всё	3744
принять и показать	3828
принять и продолжить	3828
прислать новость	3750
прислать новость анонимно	3852
присоединиться к обсуждению	3858
приховати коментарі	4533
пришлите свои фото	3852
приєднатися	4508
приєднатися до спільноти	4508
про автора	4551
про авторку	4551
про авторів	4551
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3819
проверьте адрес почты	3729
проверьте свои знания	3819
проверьте свою почту	3845
проверьте себя	3819
проголосовало #	3819
проголосовать	91
проголосувати	91
продовження під рекламою	4520
продовження статті під рекламою	4520
продовжити без вимкнення	4616
продовжити з apple	4622
продовжити з google	4622
продовжити через apple	4622
продовжити через facebook	4622
продовжити через google	4622
продолжительность #	3832
продолжить без отключения	3836
продолжить без поддержки	3718
продолжить с apple	3842
продолжить с google	3842
продолжить через apple	3842
продолжить через facebook	3842
продолжить через google	3842
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3839
произошла ошибка	3846
произошла ошибка. попробуйте ещё раз	3845
произошла ошибка. попробуйте позже	3845
пройти опитування	4597
пройти опрос	3819
пройти тест	3819
прокоментувати	4639
прокомментировать	3859
промени размера на текста	313
промо	3740	4520
пропозиція для передплатників	4605
пропозиція для читачів	4605
прослухати статтю	4611
прослушать	3735
прослушать новость	3735
прослушать статью	3831
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4642
прочитать позже	3862
прямой эфир	3832
прізвище	4626
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4511
підписатися	4511
підписатися на автора	4640
підписатися на сповіщення	4614
підписатися на тему	4640
підписка	4511
підсумок від ші	4636
підтвердьте електронну адресу	4625
підтвердіть e-mail	4625
підтримайте нас	4508
підтримати	4508
підтримати автора	4508
підтримати журналістів	4508
підтримати на buy me a coffee	4619
підтримати на patreon	4619
підтримати нас	4508
підтримати проєкт	4619
підтримати разово	4619
підтримати редакцію	4508
підтримувати щомісяця	4619
пізніше	4507	4615
""", 'р': """
радимо прочитати	4535
радимо також	4535
развернуть	3758
разгадать кроссворд	3819
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4620
разовий внесок	4620
разовий донат	4619
разово	3719
разовое пожертвование	3839
разовый платеж	3840
разовый платёж	3840
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3815
разрешить	3835
разрешить и показать	3745
разрешить и продолжить	3745
разрешить контент	3828
разрешить один раз	3828
разрешить рекламу	3838
разрешить уведомления	3815
ранняя регистрация	3826
раскрыть	3760
распечатать	3735
распечатать рецепт	61
распечатать статью	3735
рассказать друзьям	3735
рассылка	3728
рассылки	3728
расшифровка	3832
регистрация	223	3725
редакция рекомендует	3755
редакційна політика	4632
редакційна політика видання	4632
резултати от анкетата	280
резултати от гласуването	280
результати	92	4539
результати голосування	4612
результати опитування	4612
результаты	92	3760
результаты голосования	3832
результаты опроса	3832
реклама	229	3740	4520
реклама - статията продължава по-долу	229
реклама google	3863
реклама від google	4644
реклама закончилась	3863
реклама закінчилася	4644
реклама на сайте	3740
реклама на сайті	4520
реклама окончена	3863
реклама от google	3863
реклама. продовження нижче	4520
реклама. продолжение ниже	3740
реклами от google	315
рекламний матеріал	4644
рекламно каре	229
рекламно съдържание	229
рекламный материал	3863
рекомендовано outbrain	3863
рекомендовано taboola	3863
рекомендуем	3755	3843
рекомендуем почитать	3755
рекомендуем также	3755
рекомендуемое	3755
рекомендуємо	4535	4623
рекомендуємо прочитати	4535
рекомендуємо також	4535
реши кръстословицата	280
реши теста	280
реєстрація	4511
розгадати кросворд	4597
розгорнути	4539	4628
роздрукувати	4517
роздрукувати рецепт	61
роздрукувати статтю	4517
розмір тексту	65
розмір шрифту	65
розшифровка	4612
российской картой	3840
рубрики	3755	4535
річна передплата	4623
річна підписка	4623
""", 'с': """
самая выгодная	3843
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3755
самое популярное	3755
самое читаемое	3755
самое читаемое за день	3755
самое читаемое за неделю	3755
самый популярный	3843
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3755
свежие новости	3755
свернуть	3758
своя сума	4619
своя сумма	3839
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3750
світлина # з #	4627
світлина # із #	4627
сгенерировано ии	3856
сгенерировано нейросетью	3856
сгенерировано с помощью ии	3856
сделать донат	3839
сделать пожертвование	3719
сейчас читают	3755
сигнализирай за грешка	306
сканворд	3822
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3833
скануйте qr-код	4613
скасувати можна будь-коли	4622
скачать аудио	3831
скачать выпуск	3831
скачать из google play	3833
скидка #%	3843
скидка для подписчиков	3825
скопировано	3736
скопировано в буфер обмена	3862
скопировать ссылку	3735
скопировать ссылку на статью	3735
скопійовано	4643
скопійовано в буфер обміну	4642
скопіювати посилання	4517
скопіювати посилання на статтю	4517
скорост	289
скорост на възпроизвеждане	288
скорость	3832
скорость воспроизведения	3831
скрий отговорите	310
скрий рекламата	315
скрыть	3760
скрыть ответы	3858
скрыть рекламу	3863
слайд # з #	4627
слайд # из #	3847
слайд # от #	302
слайд # із #	4627
слайд #/#	3847	4627
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
следить за автором	3860
следить за онлайном	3848
следить за темой	3860
следующая	3758
следующая новость	3848
следующая статья	3755
следующая страница	3848
следующая фотография	3848
следующее видео	3831
следующее фото	3848
следующий слайд	3848
слухати	4517
слухати новину	4517
слушай новината	233
слушай статията	288
слушать	3735
слушать новость	3735
см. также	3755
смотреть # фото	3847
смотреть # фотографии	3847
смотреть # фотографий	3847
смотреть видео	3831
смотреть все	3758
смотреть все # фото	3847
смотреть все # фотографии	3847
смотреть все # фотографий	3847
смотреть все фото	3847
смотреть все фотографии	3847
смотреть все фотографий	3847
смотреть галерею	3848
смотреть онлайн-трансляцию	3848
смотреть оригинал	3820
смотреть предложение	3825
смотреть фото	3847
смотреть фотогалерею	3848
смотреть фотографии	3847
смотреть фотографий	3847
смотри также	3755
смотрите также	3755
сначала новые	3858
сначала старые	3858
снимка # от #	302
снимка #/#	302
снимок # из #	3847
советуем почитать	3755
согласен	3744
согласен и продолжить	3745
согласиться	3744
согласиться и продолжить	3828
содержание	3758
содержание статьи	3848
содержимое недоступно	3828
создано ии	3856
создано нейросетью	3856
создано при помощи ии	3856
создано с помощью ии	3856
создать аккаунт	3725
сообщение	3846
сообщение отправлено	3845
сообщить новость	3852
сообщить об опечатке	3750
сообщить об ошибке	3750
сортирай по	310
сортиране	311
сортировать	3859
сортировать по	3858
сортировка	3859
сортування	4639
сортувати	4639
сортувати за	4638
сохранено	3736
сохранить	3735
сохранить выбор	3828
сохранить на потом	3862
сохранить настройки	3828
сохранить рецепт	61
сохранить статью	3735
социальные сети	3737
спасибо за ваш голос	91	3819
спасибо за ваше сообщение	3845
спасибо за подписку	3728
спасибо за регистрацию	3845
спасибо за сообщение	3845
спасибо за участие в опросе	3819
спасибо, ваш голос учтён	3819
спершу нові	4638
спершу старі	4638
спестявате #%	298
спецпроект	3740
спецпроєкт	4520
сповіщення	4615
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3863
спонсорський матеріал	4644
способ оплаты	3723
способы оплаты	3723
спочатку нові	4638
спочатку старі	4638
спри да следваш	312
спробуйте пізніше	4625
спробуйте ще раз	4625
ссылка скопирована	3735
сталася помилка	4626
сталася помилка. спробуйте пізніше	4625
сталася помилка. спробуйте ще раз	4625
станете член	222
стани абонат	222
стани дарител	222
старые	3859
старі	4639
стати патроном	4619
стати підписником	4619
стати співучасником	4508
стати частиною спільноти	4508
стати членом клубу	4619
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4633
стать патроном	3719
стать соучастником	3719
стать спонсором	3719
статья защищена авторским правом	3853
створено за допомогою штучного інтелекту	4636
створено за допомогою ші	4636
створено штучним інтелектом	4636
створено ші	4636
створити акаунт	4511
стежити за автором	4640
стежити за онлайном	4628
стежити за темою	4640
стислий переказ від ші	4636
стоимость доставки	3826
сторінка # з #	4627
сторінка # із #	4627
сторінка #/#	4627
страница # из #	3847
страница # от #	302
страница #/#	302	3847
стрічка новин	4535
субтитри	289	4612
субтитры	3832
судоку	281	3822	4602
сума по избор	295
сховати	4539
сховати відповіді	4638
сховати рекламу	4644
сходни новини	230
схожі матеріали	4535
схожі новини	4535
схожі статті	4535
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
сыграть	3822
сюжет	3755
сюжеты	3755
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4615
так, дякую	4615
так, увімкнути	4593
так, хочу	4615
також читайте	4535
твитнуть	3735
твиттер	3736
твітнути	4517
теги	3755	4535
текст продовжується під рекламою	4520
текст создан автоматически	3856
текст створено автоматично	4636
текст читает робот	3831
текущее время	3832
текущее время #	3831
текущо време	289
текущо време #	288
телеграм	3736
телефон	301	3846	4626
тема	301	3846	4626
тема дня	3755
теми	4535
темы	3755
тест дня	3819
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3725
только необходимые	3828
транскрипция	289
тривалість	4612
тривалість #	4612
търговско съдържание	315
тільки необхідні	4608
""", 'у': """
у вас вже є акаунт	4622
у вас включен adblock	3836
у вас нет подписки	3842
у вас уже есть аккаунт	3842
у кошик	4522
у мене вже є акаунт	4622
у мене є акаунт	4622
у мене є передплата	4622
у меня есть аккаунт	3842
у меня есть подписка	3842
у меня нет аккаунта	3842
у меня уже есть аккаунт	3842
у цій статті	4628
уведомления	3835
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3758
увеличить изображение	3848
увеличить текст	3862
увеличить фото	3848
увеличить шрифт	3862
увійти	4511
увійти з google	4622
увійти за допомогою google	4622
увійти через apple	4622
увійти через facebook	4622
увійти через google	4622
увійти, щоб коментувати	4638
увімкнути	4615
увімкнути звук	4611
увімкнути сповіщення	4592
увімкніть сповіщення	4592
угостите нас кофе	3839
угостить кофе	3839
уже есть аккаунт	3725
уже зарегистрированы	3725
уже зареєструвалися	4511
уже отключил	3838
узнать цену	3825
укажите сумму	3839
уменьшить шрифт	3862
умови використання	4525
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3828
управление уведомлениями	3834
управлявай съгласието	285
управлять согласием	3828
условия за ползване	285
установить приложение	3833
усі коментарі	4638
усі матеріали	4628
усі матеріали автора	4628
усі матеріали авторки	4551
усі матеріали за темою	4628
усі новини	4537
усі статті	4628
усі статті автора	4628
""", 'ф': """
файлы cookie	3744
фамилия	301	3846
фейсбук	3736
филворды	3822
фото	3755
фото # з #	4627
фото # из #	3847
фото # із #	4627
фото #/#	3847	4627
фоторепортаж	3755
""", 'х': """
харесай	233
харесва ми	311
хорошо	3744
хотите получать уведомления	3834
хочете отримувати сповіщення	4614
""", 'ц': """
це було корисно	4636
це відео більше недоступне	4611
це відео недоступне	4611
це відео недоступне у вашій країні	4611
це поле обов'язкове	4625
цей контент недоступний	4608
цей контент неможливо показати	4608
цей матеріал закритий	4622
цена на доставката	283
ця стаття закрита	4622
цял екран	288
""", 'ч': """
час читання # хв	4537
час, що залишився	4611
час, що залишився #	4611
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4530
читает синтезированный голос	3831
читайте в застосунку	4613
читайте в приложении	3833
читайте еще	3755
читайте ещё	3755
читайте ниже	3740
читайте первыми в приложении	3833
читайте першими в застосунку	4613
читайте по теме	3755
читайте также	3755
читайте також	4535
читати без обмежень	4622
читати без реклами	4644
читати всю новину	4628
читати всю статтю	4628
читати далі	4537
читати з передплатою	4622
читати коментарі	4638
читати оригінал	4599
читати повністю	4537
читати розшифровку	4611
читати статтю повністю	4628
читати також	4535
читать без ограничений	3842
читать без рекламы	3863
читать в max	3737
читать в telegram	3737
читать всю статью	3848
читать далее	3758
читать дальше	3758
читать ещё	3758
читать комментарии	3750
читать оригинал	3820
читать полностью	3758
читать расшифровку	3831
читать с подпиской	3842
читать статью полностью	3848
читать также	3755
читать целиком	3848
читає синтезований голос	4611
чому я бачу цю рекламу	4644
что еще почитать	3755
что ещё почитать	3755
что-то пошло не так	3846
что-то пошло не так, попробуйте позже	3845
что-то пошло не так. попробуйте еще раз	3845
что-то пошло не так. попробуйте ещё раз	3845
что-то пошло не так. попробуйте позже	3845
чуй статията	288
""", 'ш': """
швидкість	4612
швидкість відтворення	4611
ші може помилятися	4636
""", 'щ': """
ще за темою	4535
ще на цю тему	4538
ще не передплатник	4622
ще немає акаунта	4622
ще новини	4535
що ще почитати	4535
щомісяця	4508	4623
щомісячна підтримка	4620
щомісячний внесок	4619
щоп'ятниці. безкоштовно. без спаму	4625
щороку	4623
щось пішло не так	4626
щось пішло не так, спробуйте пізніше	4625
щось пішло не так. спробуйте пізніше	4625
щось пішло не так. спробуйте ще раз	4625
""", 'э': """
экономия #%	3843
эксклюзивно для подписчиков	3842
электронная почта	3728
электронная почта или логин	3842
эта статья закрыта	3842
это было полезно	3856
это видео больше недоступно	3831
это видео недоступно	3831
это видео недоступно в вашей стране	3831
это поле обязательно	3845
это поле обязательно для заполнения	3845
этот контент невозможно показать	3828
этот контент недоступен	3828
этот материал закрыт	3842
""", 'я': """
я вже підтримую	4507
я вимкнув блокувальник	4616
я отключил	3838
я отключил блокировщик	3836
я уже поддерживаю	3718
як вимкнути adblock	4616
як ми захищаємо джерела	4632
як ми захищаємо наші джерела	4632
якість	4612
яндекс.дзен	3736
""", 'і': """
ім'я	4626
індекс	4626
інша сума	4619
інші матеріали автора	4628
інші матеріали авторки	4551
інші новини	19	4535
інші статті автора	4628
інші статті авторки	4551
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
กฎการแสดงความคิดเห็น	4349
กติกาการแสดงความคิดเห็น	4349
กรุณากรอกข้อมูลให้ครบถ้วน	4366
กรุณากรอกอีเมล	4366
กรุณากรอกอีเมลให้ถูกต้อง	4366
กรุณาตรวจสอบอีเมล	4366
กลับขึ้นด้านบน	4369
กลับด้านบน	4369
กลับหน้าแรก	4369
การตั้งค่าความเป็นส่วนตัว	4355
การตั้งค่าคุกกี้	4355
กำลังติดตาม	4372
กำลังโหลด	4353
กำลังโหลดวิดีโอ	4353
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4369
ขอบคุณที่ร่วมโหวต	4349
ขอบคุณสำหรับการโหวต	4349
ข่าวก่อนหน้า	4369
ข่าวถัดไป	4369
ข่าวทั้งหมด	4369
ข่าวที่คุณอาจสนใจ	4342
ข่าวที่น่าสนใจ	4342
ข่าวที่เกี่ยวข้อง	4319
ข่าวนี้มีประโยชน์หรือไม่	4349
ข่าวยอดนิยม	4319
ข่าวล่าสุด	4319
ข่าวอื่นที่น่าสนใจ	4342
ข่าวอื่นๆ	19	4342
ข่าวอื่นๆ ที่น่าสนใจ	4333
ข่าวเกี่ยวข้อง	4342
ข่าวแนะนำ	4319
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4363
คลิกชมวิดีโอ	4333
คลิกเพื่อขยายภาพ	4369
คลิปแนะนำ	4342
ความคิดเห็น	4322
ความยาว	4354
ความเร็วในการเล่น	4353
คัดลอก	4374
คัดลอกลิงก์	4322
คัดลอกลิงก์แล้ว	4333
คัดลอกลิงค์	4333
คัดลอกลิงค์แล้ว	4333
คำบรรยาย	4354
คุณต้องการรับการแจ้งเตือนหรือไม่	4358
คุณอาจสนใจ	4342
คุณโหวตแล้ว	4349
คุ้มที่สุด	4365
""", 'จ': """
จดจำฉัน	4364
จดจำฉันไว้	4364
จบโฆษณา	4352
จองตั๋ว	4352
จองบัตร	4352
จัดการความยินยอม	4355
จัดการคุกกี้	4355
จัดส่งฟรี	4375
จำนวนอื่น	4362
จำเป็นต้องกรอก	4366
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4366
ฉันยอมรับเงื่อนไขการใช้งาน	4366
""", 'ช': """
ชมคลิป	4333
ชมคลิปวิดีโอ	4333
ชมวิดีโอ	4333
ชมวิดีโอด้านบน	4333
ชมวิดีโอเต็มได้ที่นี่	4333
ชำระรายปี	4364
ชำระรายเดือน	4364
ชื่อ	4367
ชื่อ-นามสกุล	4367
ช่องนี้จำเป็นต้องกรอก	4366
""", 'ซ': """
ซื้อที่ lazada	4352
ซื้อที่ shopee	4352
ซื้อบัตร	4352
ซื้อบัตรที่นี่	4352
ซื้อหนังสือ	4352
ซื้อหนังสือเล่มนี้	4352
ซื้อเลย	4352
""", 'ด': """
ดาวน์โหลดบน app store	4357
ดาวน์โหลดบน google play	4357
ดาวน์โหลดเสียง	4353
ดาวน์โหลดแอป	4357
ดาวน์โหลดแอปพลิเคชัน	4357
ดาวน์โหลดได้ที่ app store	4357
ดาวน์โหลดได้ที่ google play	4357
ดูการตอบกลับ	4349
ดูข่าวทั้งหมด	4369
ดูคลิป	4333
ดูความคิดเห็นทั้งหมด	4349
ดูความคิดเห็นเพิ่มเติม	4349
ดูทั้งหมด	4320
ดูผลลัพธ์	91
ดูผลโหวต	91	4350
ดูภาพทั้งหมด	4369
ดูภาพเพิ่มเติม	4369
ดูราคา	4352
ดูรูปทั้งหมด	4369
ดูวิดีโอ	4333
ดูเพิ่มเติม	4322
ดูแกลเลอรี	4369
ดูแกลเลอรี่	4369
""", 'ต': """
ตกลง	4359
ตอบกลับ	4350
ตัวเลือกเพิ่มเติม	4373
ตั้งค่าความเป็นส่วนตัว	4355
ตั้งค่าคุกกี้	4355
ติดตามผู้เขียน	4372
ติดตามหัวข้อ	4372
ติดตามหัวข้อนี้	4372
ติดต่อกองบรรณาธิการ	4370
ติดต่อเรา	4333
ติดต่อโฆษณา	4370
ต้องการรับการแจ้งเตือนหรือไม่	4358
""", 'ถ': """
ถอดเสียง	4354
ถอนความยินยอม	4355
ถูกใจ	4350
""", 'ท': """
ทดสอบความรู้ของคุณ	4351
ทำแบบทดสอบ	4351
ทุกการสนับสนุนมีความหมาย	4362
ทุกเดือน	4363
""", 'บ': """
บทความก่อนหน้า	4369
บทความถัดไป	4369
บทความทั้งหมดของผู้เขียน	4369
บทความที่น่าสนใจ	4342
บทความที่เกี่ยวข้อง	4319
บทความนี้ถูกล็อก	4364
บทความนี้มีประโยชน์หรือไม่	4349
บทความล่าสุด	4319
บทความอื่นของผู้เขียน	4369
บทความอื่นๆ ของผู้เขียน	4369
บทความแนะนำ	4342
บริจาค	4316
บริจาคครั้งเดียว	4362
บริจาคตอนนี้	4362
บริจาครายเดือน	4362
บริจาคเลย	4316
บันทึก	4333
บันทึกการตั้งค่า	4355
บันทึกคะแนนของคุณแล้ว	4349
บันทึกคะแนนโหวตแล้ว	4349
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4333
""", 'ป': """
ปฏิเสธทั้งหมด	4355
ปิดการแสดงความคิดเห็น	4349
ปิดเสียง	4354
""", 'ผ': """
ผู้สนับสนุน	4375
""", 'พ': """
พิมพ์	4322
พิมพ์บทความ	4333
พิมพ์สูตร	61
พิมพ์หน้านี้	4333
""", 'ฟ': """
ฟรี ไม่มีสแปม	4366
ฟังข่าว	4353
ฟังข่าวนี้	4353
ฟังบทความ	4353
ฟังบทความนี้	4353
ฟังรายการย้อนหลัง	4333
""", 'ภ': """
ภายหลัง	4359
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4333
มีบัญชีอยู่แล้ว	4364
มีบัญชีแล้ว	4364
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4366
ยกเลิกได้ทุกเมื่อ	4364
ยอดนิยม	4342
ยอดนิยมในตอนนี้	4342
ยอมรับทั้งหมด	4355
ยอมรับและดำเนินการต่อ	4355
ยังไม่มีบัญชี	4364
ยังไม่เป็นสมาชิก	4364
""", 'ร': """
ระบุจำนวนเงิน	4362
รับการแจ้งเตือน	4358
รับการแจ้งเตือนข่าวด่วน	4333
รายงาน	4350
รายปี	4363
รายเดือน	4363
รีเฟรชหน้า	4361
รีเฟรชหน้านี้	4361
รูปแบบอีเมลไม่ถูกต้อง	4366
ร่วมงานกับเรา	4333
ร่วมตอบแบบสอบถาม	4333
ร่วมตอบแบบสำรวจ	4349
ร่วมบริจาค	4316
ร่วมสนับสนุน	4362
ร่วมแสดงความคิดเห็น	4333
ร่วมโหวต	4349
ร้านค้า	4375
""", 'ล': """
ลงทะเบียน	4316
ลงทะเบียนเรียบร้อยแล้ว	4366
ลดขนาดตัวอักษร	4373
ลืมรหัสผ่าน	4316
ลืมรหัสผ่านหรือไม่	4364
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4353
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4353
วิดีโอไม่พร้อมใช้งาน	4353
วิธีปิดโปรแกรมบล็อกโฆษณา	4361
""", 'ส': """
สนับสนุนรายเดือน	4362
สนับสนุนเรา	4316
สนับสนุนโดย	4375
สปอนเซอร์	4322
สมัครงานกับเรา	4333
สมัครสมาชิก	4316
สมัครเรียบร้อยแล้ว	4366
สรุปด้วย ai	4371
สรุปโดย ai	4371
สั่งซื้อหนังสือ	4352
สั่งซื้อเลย	4352
สำหรับสมาชิกเท่านั้น	4364
สิทธิพิเศษสำหรับผู้อ่าน	4352
สิทธิพิเศษสำหรับสมาชิก	4352
สแกน qr code	4357
สแกนคิวอาร์โค้ด	4357
ส่ง	4367
ส่งข่าว	4370
ส่งข้อความเรียบร้อยแล้ว	4366
ส่งความคิดเห็น	4349
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4333
""", 'ห': """
หน้าแรก	4369
""", 'อ': """
อนุญาต	4359
อนุญาตเสมอ	4355
ออกจากโหมดเต็มจอ	4353
อีเมล	4367
อีเมลไม่ถูกต้อง	4366
อ่านข่าวที่เกี่ยวข้อง	4342
อ่านข่าวผ่านแอป	4333
อ่านข่าวอื่นๆ	4342
อ่านฉบับเต็ม	4369
อ่านต่อ	4322
อ่านต่อหลังโฆษณา	4352
อ่านต่อเรื่องนี้	4342
อ่านต่อในเบราว์เซอร์	4357
อ่านบทความฉบับเต็ม	4369
อ่านบนแอป	4357
อ่านเพิ่มเติม	4319
อ่านเรื่องที่เกี่ยวข้อง	4342
อ่านโดย ai	4353
อ่านในแอป	4357
""", 'เ': """
เกมทั้งหมด	4351
เกิดข้อผิดพลาด	4367
เกิดข้อผิดพลาด กรุณาลองใหม่	4366
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4366
เกี่ยวกับผู้เขียน	4370
เก่าที่สุด	4350
เขียนความคิดเห็น	4349
เขียนโดย ai	4371
เข้าสู่ระบบ	4316
เข้าสู่ระบบด้วย apple	4364
เข้าสู่ระบบด้วย facebook	4364
เข้าสู่ระบบด้วย google	4364
เข้าสู่ระบบด้วย line	4364
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4349
เฉพาะสมาชิกเท่านั้น	4364
เต็มจอ	4354
เนื้อหาต่อจากโฆษณา	4352
เนื้อหาที่เกี่ยวข้อง	4342
เนื้อหาสนับสนุน	4352
เนื้อหาโฆษณา	4352
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4353
เบราว์เซอร์ของคุณไม่รองรับเสียง	4353
เปิดการแจ้งเตือน	4358
เปิดรับการแจ้งเตือน	4358
เปิดเสียง	4353
เปิดแอป	4357
เปิดในแอป	4357
เป็นคนแรกที่แสดงความคิดเห็น	4333
เพิ่มขนาดตัวอักษร	4373
เริ่มทำแบบทดสอบ	4351
เรียงตาม	4350
เรื่องที่คุณอาจสนใจ	19	4342
เรื่องที่น่าสนใจ	4342
เรื่องที่เกี่ยวข้อง	4319
เรื่องล่าสุด	4342
เรื่องอื่นที่น่าสนใจ	4319
เรื่องแนะนำ	4342
เลิกติดตาม	4372
เลือก	4365
เลือกแพ็กเกจ	4364
เลือกแพ็คเกจ	4364
เล่นวิดีโอ	4353
เล่นอัตโนมัติ	4354
เล่นเกม	4351
เล่นเลย	4351
เวลาที่เหลือ	4353
เสียงอ่านโดย ai	4353
""", 'แ': """
แจ้งข่าว	4370
แจ้งข้อผิดพลาด	4349
แจ้งคำผิด	4349
แจ้งลบความคิดเห็น	4349
แจ้งเบาะแส	4370
แชร์	4322
แชร์ข่าวนี้	4333
แชร์บทความ	4333
แชร์บทความนี้	4373
แชร์บน facebook	4373
แชร์ผ่าน line	4373
แชร์หน้านี้	4333
แชร์ไปที่ line	4333
แชร์ไปยัง facebook	4373
แชร์ไปยัง line	4373
แท็ก	4342
แท็กที่เกี่ยวข้อง	4342
แบบสำรวจ	92
แปลอัตโนมัติ	4333
แปลโดย ai	4371
แปลโดยอัตโนมัติ	4371
แสดงความคิดเห็น	4322
แสดงคำบรรยาย	4353
แสดงน้อยลง	4320
แสดงเนื้อหา	4355
แสดงเพิ่มเติม	4369
แสดงโพสต์	4355
""", 'โ': """
โฆษณา	4322
โหลดหน้านี้ใหม่	4361
โหลดหน้าใหม่	4361
โหลดเนื้อหา	4355
โหลดเพิ่มเติม	4369
โหลดแอป	4357
โหลดแอปฟรี	4333
โหลดโพสต์	4355
โหวต	91	4350
""", 'ใ': """
ใหม่ล่าสุด	4350
ให้คะแนนบทความนี้	4349
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4362
ไม่มีความเห็น	4350
ไม่สามารถเล่นวิดีโอนี้ได้	4353
ไม่สามารถเล่นวิดีโอได้	4353
ไม่สามารถแสดงเนื้อหานี้ได้	4355
ไม่แน่ใจ	4350
ไม่ใช่ตอนนี้	4359
""", 'ả': """
ảnh tiếp theo	4746
ảnh trước	4746
""", 'ẩ': """
ẩn	4672
ẩn trả lời	4701
""", 'ủ': """
ủng hộ	4653
ủng hộ chúng tôi	4653
ủng hộ chúng tôi trên patreon	4720
ủng hộ hàng tháng	4720
ủng hộ một lần	4720
ủng hộ ngay	4743
""", '☕': """
☕ buy me a coffee	1107
☕ buy us a coffee	1107
""", 'あ': """
あとで	2628
あとで読む	2641
あとで読むに追加	2735
あなたにおすすめ	2653
あなたにおすすめの記事	2653
あなたへのおすすめ	2653
あわせて読みたい	2653
あわせて読む	2680
""", 'い': """
いいえ、結構です	2628
いいね	2641
いいね!してニュースをチェック	2642
いいね!で応援する	2670
いいね順	2688
いつでも解約ok	2707
いつでも解約できます	2707
いつでも解約可能	2707
いつでも配信停止できます	2710
いま読まれています	2680
いま読まれている記事	2680
""", 'お': """
おすすめ	2653
おすすめの記事	2653
おすすめプラン	2707
おすすめ情報pr	2645
おすすめ記事	2653
おすすめ関連記事	2680
おすすめ順	2688
お住まいの地域ではご覧いただけません	2693
お住まいの地域では再生できません	2693
お名前	2711
お問い合わせ	2647
お問い合わせありがとうございました	2710
お問い合わせありがとうございます	2710
お問い合わせ内容	2731
お役に立ちましたか	2687
お得なクーポン	2734
お得なプランを見る	2730
お気に入り	2641
お気に入りに追加	2641
お申し込み	2631
お申し込みが完了しました	2731
お申し込みを受け付けました	2731
お酒は#歳になってから	2691
""", 'こ': """
こちらの記事もおすすめ	2680
こちらの記事も読まれています	19	2680
こちらもおすすめ	2653
こちらも読む	2680
このコメントを報告	2724
このコンテンツは表示できません	2696
このコンテンツを表示できません	2696
このテーマをフォロー	2720
このテーマをフォローする	2720
このページは役に立ちましたか	2687
このメールアドレスは登録済みです	2731
この動画の配信は終了しました	2693
この動画はお住まいの地域では再生できません	2693
この動画はご覧いただけません	2693
この動画は公開を終了しました	2693
この動画は再生できません	2693
この動画は現在ご覧いただけません	2693
この投稿をinstagramで見る	2725
この本を購入する	2691
この著者の記事	2653
この著者の記事を見る	2714
この著者の記事一覧	2714
この記事だけ読む	2730
この記事に関連するニュース	2680
この記事のタグ	2653
この記事の写真	2714
この記事の写真をすべて見る	2681
この記事の写真を見る	2714
この記事の画像	2714
この記事の画像をもっと見る	2714
この記事の画像を見る	2714
この記事の筆者	2715
この記事の関連ニュース	2680
この記事はロックされています	2707
この記事は会員からのプレゼントです	2735
この記事は会員限定です	2631
この記事は参考になりましたか	2687
この記事は役に立ちましたか	2687
この記事もチェック	2670
この記事をシェア	2641
この記事をシェアする	2735
この記事をプレゼント	2670
この記事をプレゼントする	2670
この記事を保存	2670
この記事を印刷	2670
この記事を印刷する	2670
この記事を書いた人	2715
この記事を書いた記者	2715
この記事を聞く	2693
この記事を聴く	2693
この記事を評価	2724
この記事を評価する	2670
この記事を購入	2730
この記者の記事をもっと見る	2714
この記者の記事を見る	2714
この記者の記事一覧	2653
この記者をフォローする	2720
この連載の記事	2653
この音声はaiが読み上げています	2693
この項目は必須です	2710
この項目は必須項目です	2710
""", 'ご': """
ご寄付ありがとうございます	2729
ご寄付はこちら	2704
ご意見	2650
ご意見をお聞かせください	2687
ご意見・ご感想を入力	2731
ご投票ありがとうございました	2687
ご支援ありがとうございます	2729
ご支援のお願い	2629
ご支援はこちら	2704
ご登録ありがとうございました	2710
ご登録ありがとうございます	2710
ご購入はこちら	2691
ご購読の申し込み	2631
""", 'さ': """
さらに読み込む	2655
""", 'す': """
すでにアカウントをお持ちの方	2707
すでに会員の方	2707
すでに投票済みです	2687
すでに登録済みです	2731
すべてのcookieを受け入れる	2727
すべてのcookieを許可	2727
すべてのコメントを見る	2687
すべてのニュースを見る	2714
すべての写真を見る	2681
すべての記事を見る	2714
すべて受け入れる	2647
すべて同意する	2727
すべて拒否	2697
すべて拒否する	2696
すべて表示	2656
すべて見る	2655
すべて許可	2647
すべて読む	2656
""", 'そ': """
その他のオプション	2721
その他の記事	2653
その他の金額	2704
""", 'ど': """
どちらともいえない	2688
""", 'は': """
はい、受け取る	2700
はじめての方はこちら	2707
はてなブックマーク	2641
はてなブックマークに追加	2670
はてブ	2641
""", 'ま': """
まずは無料で	2707
また後で	2628
まだ会員でない方	2707
""", 'み': """
みんなのコメント	2650
""", 'も': """
もう一度再生	2728
もう一度見る	2694
もっと見る	2655
もっと詳しく知りたい方は	2680
もっと読む	2653
もどる	2655
""", 'よ': """
よく読まれています	2680
よく読まれている記事	2653
よく読まれている記事ランキング	2653
""", 'わ': """
わからない	2688
わかりました	2656
""", 'ア': """
アカウントをお持ちでない方	2707
アカウントをお持ちの方	2707
アカウントをお持ちの方はこちら	2707
アクセスランキング	2653
アプリで続きを読む	2699
アプリで見る	2699
アプリで読む	2699
アプリで開く	2699
アプリなら	2699
アプリのダウンロード	2640
アプリをインストール	2640
アプリをダウンロード	2640
アプリを入手	2699
アプリを開く	2640
アプリダウンロード	2640
アンケート	92
アンケートに参加する	2687
アンケートに回答する	2687
アンケートに答える	2687
アンケート実施中	2670
アンケート結果	2688
アンケート結果を見る	2724
""", 'ウ': """
ウィンドウを閉じる	2733
""", 'エ': """
エラーが発生しました	2710
""", 'オ': """
オススメ記事	2653
オフにする	2701
オプションの管理	2727
オプションを管理	2727
オンにする	2701
オンラインショップ	2691
""", 'カ': """
カテゴリ	2653
カテゴリー	2653
カートに入れる	2734
""", 'キ': """
キーワード	2653
""", 'ギ': """
ギャラリーを見る	2714
ギャラリーを閉じる	2733
""", 'ク': """
クイズ	2690
クイズに挑戦	2670
クイズに挑戦する	2670
クイズに答える	2689
クッキー	2647
クッキーの設定	2696
クッキー設定	2647
クリックで拡大	2714
クリックで音声が出ます	2728
クリップ	2641
クリップする	2641
クロスワード	2690
""", 'ゲ': """
ゲーム	2690
ゲームで遊ぶ	2689
ゲーム一覧	2689
""", 'コ': """
コピー	2722
コピーしました	2641
コメント	2650
コメント#件	2650
コメント(#	2650
コメントする	2650
コメントのルール	2687
コメントの受付は終了しました	2687
コメントの受付を終了しました	2687
コメントはまだありません	2650
コメントは会員のみ	2724
コメントは無効になっています	2724
コメントをすべて見る	2687
コメントをもっと見る	2650
コメントを入力	2724
コメントを入力してください	2724
コメントを報告	2724
コメントを投稿	2650
コメントを投稿する	2687
コメントを書く	2650
コメントを残す	2650
コメントを見る	2650
コメントを送信	2687
コメントを送信する	2687
コメントを閉じる	2687
コメントガイドライン	2687
コメントポリシー	2687
コメント一覧	2650
コンテンツを表示	2696
コンテンツを表示する	2696
コンテンツを読み込む	2696
コーヒーをおごる	2704
""", 'サ': """
サイトで続ける	2699
サイトポリシー	2647
サイトマップ	2647
サインイン	2631
サポーターになる	2704
サポートする	2629
""", 'シ': """
シェア	2641
シェアしよう	2641
シェアする	2641
""", 'ス': """
スキップ	2628
スクラップ	2641
スクラップする	2641
スポンサー	2645
スポンサードリンク	2645
スポンサーリンク	2645
スポンサー企業	2723
""", 'タ': """
タイアップ	2645
タグ	2653
タップして音声をオンにする	2728
""", 'チ': """
チケットを予約する	2691
チケットを購入	2691
チケットを購入する	2691
チケット購入はこちら	2691
チップを送る	2629
チャンネル登録	2642
""", 'ツ': """
ツイート	2641
ツイートする	2641
ツイートを読み込む	2696
""", 'デ': """
データ保護方針	2727
""", 'ト': """
トップ	2655
トップに戻る	2714
トップへ戻る	2655
トップニュース	2653
トップページ	2655
トップページに戻る	2714
トップページへ	2714
トピックス	2653
""", 'ド': """
ドネーション	2629
""", 'ナ': """
ナンプレ	2690
""", 'ニ': """
ニックネーム	2711
ニックネームを入力	2724
ニュースを読む	2655
ニュースレター	2635
ニュースレター登録	2635
ニュース一覧	2714
ニュース一覧へ	2714
""", 'バ': """
バックナンバー	2653
""", 'パ': """
パスワードをお忘れですか	2707
パスワードをお忘れの方	2707
パスワードをお忘れの方はこちら	2707
パスワードを忘れた方	2631
パスワードを忘れた方はこちら	2707
パズル	2690
""", 'ピ': """
ピックアップ	2653
""", 'フ': """
フィードバックを送る	2687
フィードバックを送信	2687
フォトギャラリー	2714
フォトギャラリーを見る	2714
フォロー	2642
フォローしています	2720
フォローしてね	2642
フォローしました	2642
フォローする	2642
フォローを解除	2720
フォローを解除する	2720
フォロー中	2642
フォロー解除	2720
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2694
""", 'ブ': """
ブックマーク	2641
ブックマークする	2641
ブラウザで続ける	2699
ブラウザで見る	2699
ブラウザで読む	2699
""", 'プ': """
プッシュ通知	2640
プッシュ通知を受け取りますか	2700
プッシュ通知を受け取る	2700
プライバシーの設定	2696
プライバシーポリシー	2647
プライバシーポリシーに同意する	2710
プライバシー設定	2696
プランを見る	2707
プランを選ぶ	2707
プランを選択	2707
プラン一覧	2707
プレゼント	2631
プレミアム	2631
プレミアム会員	2634
プロフィール	2716
""", 'ヘ': """
ヘルプ	2647
""", 'ペ': """
ページの先頭に戻る	2714
ページの先頭へ	2655
ページの先頭へ戻る	2714
ページを再読み込み	2702
ページを再読み込みする	2702
ページを更新する	2702
ページトップ	2655
ページトップへ	2655
ページトップへ戻る	2714
""", 'ホ': """
ホーム	2655
ホームに戻る	2714
""", 'ポ': """
ポスト	2641
ポストする	2641
""", 'マ': """
マイページ	2631
マンスリーサポーターになる	2704
""", 'ミ': """
ミュート	2694
ミュートを解除	2693
ミュート解除	2693
""", 'メ': """
メッセージ	2732
メニュー	2655
メニューを閉じる	2733
メルマガ	2635
メルマガ登録	2635
メールでシェア	2721
メールで送る	2641
メールで送信	2641
メールをご確認ください	2710
メールアドレス	2635
メールアドレスが正しくありません	2710
メールアドレスでログイン	2730
メールアドレスで登録	2730
メールアドレスをご入力ください	2731
メールアドレスを入力	2635
メールアドレスを入力してください	2710
メールアドレスを入力する	2731
メールマガジン	2635
メールマガジン登録	2635
""", 'ラ': """
ライター	2716
ランキング	2653
""", 'リ': """
リンクをコピー	2641
リンクをコピーしました	2670
リンクをコピーする	2670
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2631
ログイン	2631
ログイン/会員登録	2631
ログインしてコメント	2687
ログインしてコメントする	2687
ログイン・会員登録	2631
ログイン状態を保持	2707
ログイン状態を保持する	2707
""", '一': """
一回だけ	2705
一回だけ寄付する	2704
一回のみ	2705
一時停止	2694
一次性	4839
一次性捐款	4838
一番人気	2708
一覧	2655
一覧に戻る	2714
一覧へ	2655
一覧を見る	2655
""", '上': """
上一个视频	4863
上一张	4848
上一张图片	4868
上一篇	4779
上一篇文章	4848
上一頁	4781
上一页	4781
""", '下': """
下一个视频	4863
下一张	4848
下一张图片	4868
下一張圖片	4868
下一篇	4779
下一篇文章	4848
下一部影片	4863
下一頁	4781
下一页	4781
下次再說	4754
下次再说	4754
下載app	4832
下載客戶端	4832
下載音檔	4825
下載音訊	4825
下载app	4832
下载客户端	4832
下载音频	4825
""", '不': """
不,謝謝	4754
不,谢谢	4754
不用了	4754
不知道	4819
不適切な内容を報告	2687
""", '专': """
专题	4779
""", '並': """
並び替え	2688
並べ替え	2688
""", '个': """
个人中心	4758
个人信息保护政策	4862
""", '中': """
中	2722	4857
""", '为': """
为你推荐	4779
为您推荐	4779
""", '主': """
主旨	4867
主要ニュース	2653
主题	4867
""", '举': """
举报	4778
举报评论	4859
""", '了': """
了解	2656
了解详情	4869
""", '京': """
京东购买	4823
""", '人': """
人才招聘	4798
人気の動画	2680
人気の記事	2653
人気ランキング	2653
人気記事	2653
人気記事ランキング	2653
人気順	2688
人氣文章	4807
""", '仅': """
仅限会员	4841
仅限订阅用户	4841
""", '今': """
今、あなたにオススメ	2653
今、読まれている記事	2680
今すぐプレイ	2689
今すぐ寄付	2729
今すぐ支援する	2729
今すぐ購入	2734
今すぐ遊ぶ	2689
今はしない	2628
今はやめておく	2628
今回のみ	2705
今回のみ支援する	2704
今回はしない	2628
今日の注目	2653
今日最熱門	4807
今日热点	4779
今日焦点	4779
今日熱門	4807
""", '从': """
从app store下载	4832
""", '他': """
他の記事	19
他の記事も読む	2653
""", '付': """
付費閱讀	4758
付费内容	4758
付费阅读	4758
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4859
以下为广告内容	4798
以下為廣告內容	4798
以后再说	4754
以後再說	4834
以電子郵件繼續	4865
""", '件': """
件名	2732
""", '企': """
企画・制作	2723
""", '优': """
优惠码	4869
""", '会': """
会员专享	4761
会员专享内容	4761
会员专属	4758
会员中心	4758
会员登录	4758
会員でない方	2707
会員でない方はこちら	2707
会員の方はこちら	2631
会員の方はログイン	2631
会員プランを見る	2730
会員特典	2691
会員登録	2631
会員登録する	2631
会員登録のご案内	2730
会員登録はこちら	2631
会員限定	2631
会員限定特典	2691
会員限定記事	2631
""", '余': """
余下全文	4868
""", '作': """
作者更多文章	4848
作者简介	4849
作者簡介	4849
""", '你': """
你可能也喜欢	4779
你可能也喜歡	4779
你可能感兴趣	4779
你可能还想看	4807
你可能還想看	4807
""", '使': """
使用 apple 登入	4841
使用 facebook 登入	4841
使用 google 帳號登入	4841
使用 google 登入	4841
使用 google 繼續	4841
使用apple登录	4841
使用facebook登入	4841
使用facebook登录	4841
使用google登入	4841
使用google登录	4841
使用google繼續	4841
使用google继续	4841
使用google账号登录	4841
使用paypal付款	4865
使用条款	4774
使用條款	4774
使用邮箱登录	4865
""", '価': """
価格を見る	2734
""", '保': """
保存	2641
保存する	2641
保存设置	4829
保持登入	4841
保持登入狀態	4841
保持登录状态	4841
""", '個': """
個人情報の取り扱い	2647
個人情報の取り扱いについて	2647
個人情報の取り扱いに同意する	2710
個人情報の取扱いについて	2647
個人情報保護方針	2647
""", '倍': """
倍速	4826
""", '僅': """
僅限會員	4841
僅限訂戶	4841
""", '優': """
優先するソースに追加	2720
優惠碼	4869
""", '儲': """
儲存設定	4829
""", '允': """
允許	4834
允許通知	4833
允许	4834
允许通知	4833
""", '元': """
元の記事を読む	2681
元記事で読む	2681
元記事を読む	2655
""", '免': """
免責聲明	4774
免費訂閱	4762
免費註冊	4758
免費試讀	4758
免費閱讀	4865
免责声明	4774
免费,无垃圾邮件	4844
免费注册	4758
免费订阅	4762
免费试读	4758
免费阅读	4865
免运费	4858
免運費	4858
""", '入': """
入力内容を確認	2731
入力内容を確認する	2731
入力必須	2710
""", '內': """
內容	4867
""", '全': """
全ての写真を見る	2681
全ての記事が読み放題	2730
全屏	4826
全文はこちら	2681
全文を読む	2655
全文表示	2655
全画面	2694
全画面表示	2693
全画面表示を終了	2693
全螢幕	4826
全記事読み放題	2634
全部拒絕	4830
全部拒绝	4830
全部接受	4774
全部新闻	4848
全部游戏	4821
全部视频	4848
全部评论	4778
""", '公': """
公众号	4769
公式sns	2642
公式twitter	2642
公式x	2642
公式アプリ	2640
公式サイトで見る	2691
公式サイトはこちら	2734
公式サイトを見る	2734
公式ショップ	2691
公式ショップはこちら	2691
""", '共': """
共有	2641
共有する	2641
共有オプション	2721
共有リンクをコピー	2670
""", '关': """
关于作者	4849
关于我们	4774
关注	4769
关注作者	4853
关注我们	4769
关注此话题	4853
关注话题	4853
关键词	4779
关闭	4754
关闭窗口	4868
关闭菜单	4868
""", '其': """
其他新聞	4779
其他新闻	19	4779
其他金額	4838
其他金额	4838
""", '内': """
内容	4867
内容由ai生成	4863
""", '再': """
再生	2655
再生リスト	2728
再生時間	2694
再生速度	2693
再読み込み	2702
再読み込みする	2702
""", '写': """
写留言	4859
写真(#枚	2681
写真をすべて見る	2714
写真をもっと見る	2681
写真を拡大	2714
写真を拡大する	2714
写真を見る	2655
写真を見る(全#枚	2681
写真・動画の投稿はこちら	2715
写真特集	2653
写评论	4778
""", '出': """
出錯了	4845
出错了	4845
""", '分': """
分享	4768
分享到	4768
分享到facebook	4798
分享到line	4798
分享到qq	4856
分享到whatsapp	4856
分享到微信	4768
分享到微博	4768
分享到朋友圈	4856
分享文章	4870
分享本文	4798
分享此文	4798
分享此頁	4870
分享給好友	4798
分享給更多人看到	4798
分享给好友	4798
分享给更多人	4798
分享至	4768
分享至facebook	4768
分享至line	4798
分享这篇文章	4870
分享這篇文章	4870
分类	4779
分類	4779
""", '列': """
列印	4768
列印本頁	4798
列印食譜	61
""", '初': """
初めての方はこちら	2707
初割で無料体験する	2631
初月無料	2634
""", '利': """
利用規約	2647
利用規約に同意します	2710
利用規約に同意する	2710
""", '刷': """
刷新页面	4835
""", '前': """
前のページ	2655
前のページに戻る	2733
前の写真	2714
前の動画	2728
前の画像	2714
前の記事	2653
前の記事へ	2653
前の記事を読む	2733
前へ	2655
前回の記事はこちら	2680
前回はこちら	2681
前往官網	4869
前往捐款	4838
前往捐款頁面	4838
前往捐款页面	4838
前往購買	4823
前往贊助	4838
""", '剩': """
剩余时间	4826
剩餘時間	4826
""", '加': """
加入google偏好來源	4853
加入line好友	4769
加入会员	4758
加入我们	4798
加入我们的团队	4798
加入我們	4798
加入我們的團隊	4798
加入書籤	4768
加入會員	4758
加入白名单	4835
加入購物車	4869
加入购物车	4869
加载中	4825
加载内容	4829
加载帖子	4829
加载更多	4781
加载更多评论	4818
""", '動': """
動画	2653
動画で見る	2670
動画の公開は終了しました	2693
動画の読み込みに失敗しました	2728
動画の配信は終了しました	2693
動画は再生できません	2693
動画をもっと見る	2714
動画を再生	2728
動画を再生する	2670
動画を再生できません	2693
動画を再生できませんでした	2693
動画を見る	2655
動画を読み込み中	2693
動画を読み込めませんでした	2728
動画を読み込んでいます	2693
動画プレーヤーを読み込み中	2693
動画一覧	2714
""", '包': """
包邮	4858
""", '協': """
協賛	2723
協賛企業	2723
""", '单': """
单次	4839
单次捐款	4755
单篇购买	4865
""", '単': """
単発の寄付	2704
""", '博': """
博客來購買	4823
""", '占': """
占い	2690
""", '印': """
印刷	2641
印刷する	2641
印刷用ページ	2670
印刷用ページを表示	2670
""", '即': """
即时新闻	4779
即時新聞	4779
""", '原': """
原文を表示	2656
原文を見る	2656
原文連結	4808
原文链接	4808
""", '去': """
去京东看看	4823
去京东购买	4823
去天猫购买	4823
去淘宝购买	4823
""", '参': """
参与投票	4818
参与评论	4778
参加测验	4821
参加者募集中	2666
参加问卷调查	4798
""", '參': """
參加問卷調查	4798
參加測驗	4821
參與投票	4818
""", '友': """
友だち追加	2642
友だち追加する	2642
友善列印	4798
友達に教える	2670
""", '反': """
反馈	4778
""", '发': """
发一条友善的评论	4859
发现错误	4818
发现错误?请告诉我们	4798
发生错误	4845
发表留言	4778
发表评论	4778
发送	4845
发送成功	4844
""", '取': """
取材・文	2716
取消关注	4854
取消追蹤	4853
取消關注	4854
取消静音	4825
取消靜音	4825
""", '受': """
受け取る	2701
受付が完了しました	2731
""", '古': """
古い順	2688
""", '可': """
可随时退订	4844
可隨時取消	4841
""", '合': """
合わせて読みたい	2653
合作伙伴	4858
合作夥伴	4858
合成音声による読み上げ	2693
合成音声による読み上げです	2693
""", '同': """
同じカテゴリの記事	2653
同じ著者の記事	2680
同意	4774
同意して続ける	2696
同意して続行	2696
同意して閉じる	2696
同意しない	2647
同意する	2647
同意の管理	2696
同意を撤回	2696
同意を撤回する	2696
同意を管理	2696
同意を管理する	2696
同意並繼續	4829
同意并继续	4829
""", '后': """
后退#秒	4825
""", '听': """
听全文	4798
听文章	4825
听新闻	4768
听这篇文章	4798
""", '商': """
商业推广	4858
商品の詳細を見る	2734
商品を見る	2691
商品ページへ	2691
商品詳細	2734
商品详情	4869
商城	4858
商業推廣	4858
""", '單': """
單次	4839
單次捐款	4755
單筆	4839
單筆捐款	4838
單筆支持	4838
單篇購買	4865
""", '回': """
回上一頁	4868
回到頂端	4848
回到頂部	4781
回到顶部	4848
回复	4778
回答する	91
回覆	4778
回頂端	4781
回首頁	4781
""", '在': """
在 app store 下載	4832
在 facebook 查看	4860
在 google play 下載	4832
在 instagram 查看	4860
在 instagram 查看這則貼文	4860
在 spotify 收聽	4860
在 x 上查看	4860
在 youtube 上觀看	4860
在amazon購買	4823
在app store下载	4832
在app中打开	4832
在app中阅读	4832
在facebook查看	4860
在google play下载	4832
在instagram查看	4860
在instagram查看這則貼文	4860
在patreon上支持我们	4838
在spotify上收听	4860
在x上查看	4860
在youtube上观看	4860
在亚马逊购买	4823
在微博查看	4860
在浏览器中继续	4832
在瀏覽器中繼續	4832
""", '地': """
地図を見る	2656
地図を開く	2656
""", '執': """
執筆者	2716
執筆者プロフィール	2715
""", '填': """
填字游戏	4822
填字遊戲	4822
""", '复': """
复制	4857
复制成功	4768
复制网址	4798
复制链接	4768
""", '外': """
外部コンテンツを表示	2696
外部コンテンツを表示する	2696
外部送信について	2727
外部送信ポリシー	2727
""", '大': """
大	2722	4857
大号字	65
大字	4768
大家还在看	4779
大家都在看	4779
""", '头': """
头条	4779
""", '好': """
好的	4834
""", '如': """
如何关闭	4836
如何关闭广告拦截器	4835
如何關閉	4836
如何關閉廣告攔截器	4835
""", '始': """
始終允許	4830
始终允许	4830
""", '姓': """
姓名	4845
""", '字': """
字体	65
字体大小	4768
字号	4768
字幕	2694	4826
字幕をオン	2693
字幕を表示	2693
字級	65	4768
字级	65
字號	4856
字體大小	65	4768
""", '官': """
官方微博	4769
""", '定': """
定期定額	4755
定期定額捐款	4838
定期定額支持	4838
定期捐款	4838
""", '寄': """
寄付	2629
寄付する	2629
寄付で応援する	2670
寄付のお願い	2629
寄付はこちら	2704
寄付はこちらから	2704
寄付をする	2629
寄付ページはこちら	2704
寄付ページへ	2704
""", '寫': """
寫留言	4859
寫評論	4859
""", '專': """
專題	4779
""", '小': """
小	2722	4857
小字	4768
小編推薦	4779
小调查	92
""", '尚': """
尚未成為會員	4841
尚無留言	4798
""", '展': """
展开	4781
展开全文	4781
展开全部	4782
展开回复	4818
展开阅读全文	4868
展開	4781
展開全文	4848
""", '已': """
已关注	4769
已收到您的申请	4866
已是会员	4758
已是訂戶	4841
已有帐号	4758
已有帳號	4841
已有账号	4841
已經是會員	4758
已經是會員?登入	4758
已经是订户	4841
已经有账号	4841
已複製連結	4856
已關注	4853
""", '常': """
常に表示する	2696
常に許可	2697
常に許可する	2696
""", '年': """
年払い	2708
年額プラン	2708
""", '广': """
广告	4773
广告后继续阅读	4823
广告结束	4823
""", '広': """
広告	2645
広告の下に記事が続きます	2691
広告の後に続きます	2645
広告はここまで	2691
広告をスキップ	2645
広告を閉じる	2645
広告ブロッカーをご利用中です	2702
広告ブロックの解除方法	2702
広告ブロックを解除してください	2702
広告ブロックを解除しました	2702
広告企画	2645
広告終わり	2691
""", '廣': """
廣告	4773
廣告後繼續閱讀	4823
廣告結束	4823
廣編企劃	4823
廣編特輯	4823
""", '延': """
延伸閱讀	4779
延伸阅读	4779
""", '开': """
开启app	4832
开启推送	4833
开启通知	4833
开始测验	4821
开通vip	4865
开通会员	4758
""", '当': """
当前时间	4826
当当购买	4823
""", '影': """
影片已下架	4825
影片已移除	4825
影片無法播放	4825
影片載入中	4825
影片載入失敗	4863
影音	4779
""", '後': """
後で	2628
""", '微': """
微信	4768
微信扫一扫	4856
微信扫码分享	4856
微信登录	4841
微博	4768
""", '必': """
必填	4845
必填字段	4844
必填欄位	4844
必填項	4844
必填项	4844
必須	2711
必須項目	2711
必須項目です	2710
""", '忘': """
忘記密碼	4758
忘记密码	4758
""", '応': """
応援する	2629
""", '快': """
快进#秒	4825
""", '总': """
总是允许	4830
""", '您': """
您可能也喜歡	4779
您可能感兴趣	4779
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4807
您可随时退订	4844
您可隨時取消訂閱	4844
您已关注此话题	4853
您已投过票	4818
您已投過票	4818
您已经投过票	4818
您已訂閱	4866
您已订阅	4866
您的信息已发送	4844
您的姓名	4866
您的投票已提交	4818
您的支持很重要	4864
您的昵称	4859
您的暱稱	4859
您的留言	4866
您的訊息已送出	4844
您的邮箱	4762
您的電子郵件	4866
您的電郵	4762
""", '情': """
情報をお寄せください	2715
情報提供のお願い	2715
情報提供はこちら	2715
""", '想': """
想接收即時新聞通知嗎	4833
想接收通知吗	4833
""", '意': """
意見反饋	4818
意見回饋	4818
意见反馈	4778
""", '感': """
感想を送る	2650
感謝您的參與	4818
感謝您的投票	91	4818
感謝您的支持	4864
感谢您,您的信息已发送	4844
感谢您的参与	4818
感谢您的投票	91	4818
感谢您的支持	4864
感谢支持	4864
""", '成': """
成为会员	4755
成為會員	4755
""", '我': """
我们无法显示此内容	4829
我同意	4774
我同意处理我的个人数据	4844
我同意接收电子邮件	4844
我同意隱私權政策	4844
我已关闭	4835
我已关闭广告拦截器	4835
我已閱讀並同意隱私權政策	4844
我已關閉廣告攔截器	4835
我已阅读并同意隐私政策	4844
我的帐户	4758
我的帳戶	4758
我知道了	4774
我要举报	4818
我要投票	4818
我要捐款	4864
我要支持	4864
我要檢舉	4818
我要爆料	4849
我要留言	4778
我要糾錯	4798
我要纠错	4778
我要评论	4778
我要贊助	4864
""", '或': """
或	4842
""", '戻': """
戻る	2655
""", '所': """
所有新闻	4848
所有留言	4778
""", '打': """
打印	4768
打印本页	4798
打印食谱	61
打开	4782
打开app	4832
打开app查看更多	4832
打开app阅读	4832
打开app阅读全文	4832
打开客户端阅读	4832
打开微信扫一扫	4856
打开推送	4833
打赏	4755
打赏作者	4864
""", '扫': """
扫一扫分享	4856
扫描二维码下载	4832
扫码下载	4832
扫码下载app	4832
扫码下载客户端	4832
""", '投': """
投票	92	4819
投票ありがとうございました	91	2687
投票する	91	2670
投票を受け付けました	2687
投票区	92
投票成功	4818
投票済みです	2687
投票結果	2688	4819
投票結果を見る	91
投票结果	4819
投稿する	2650
投稿を表示	2696
投稿を表示する	2696
投稿を読み込む	2696
投稿须知	4849
""", '折': """
折りたたむ	2656
折扣码	4869
折扣碼	4869
""", '报': """
报告错误	4782
""", '拒': """
拒絕	4774
拒绝	4774
拒绝全部	4830
拒绝所有cookie	4862
""", '招': """
招聘启事	4798
""", '拡': """
拡大	2641
拡大する	2655
""", '按': """
按年計費	4841
按年计费	4841
按月	4839
按月捐款	4838
按月计费	4841
按讚	4769
""", '捐': """
捐款	4755
捐贈	4755
捐赠	4755
""", '掃': """
掃描qr code下載	4832
掃碼下載	4832
""", '排': """
排序	4819
排行榜	4779
""", '採': """
採用情報	2666
""", '接': """
接受	4774
接受並繼續	4829
接受全部	4774
接受全部cookie	4862
接受并继续	4829
接受所有	4774
接受所有 cookie	4862
接受所有cookie	4862
接收通知	4833
""", '推': """
推广	4773
推广内容	4773
推廣	4773
推荐	4779
推荐文章	4779
推荐方案	4842
推荐阅读	4779
推薦	4779
推薦文章	4779
推薦閱讀	4779
""", '提': """
提交	91	4845
提交成功	4844
提交成功,感谢您的反馈	4866
提交评论	4818
提供	2645
提供反馈	4818
提供意見	4818
提供新聞線索	4849
提供新闻线索	4849
""", '搜': """
搜尋	4781
搜索	4781
""", '撤': """
撤回同意	4829
""", '播': """
播放	4781
播放器加载中	4825
播放影片	4863
播放视频	4863
播放速度	4825
""", '支': """
支持我们	4755
支持我們	4755
支援する	2629
支援はこちら	2704
""", '收': """
收合	4782
收听	4768
收听文章	4825
收听本文	4798
收聽文章	4798
收聽本文	4825
收藏	4768
收藏文章	4768
收藏本文	4798
收藏食譜	61
收藏食谱	61
收起	4781
收起回复	4818
""", '放': """
放大图片	4848
放大圖片	4848
放大字体	4856
放大字體	4856
""", '数': """
数独	2690	4822
""", '數': """
數獨	4822
""", '文': """
文字の大きさ	65	2641
文字を大きくする	2721
文字を小さくする	2721
文字サイズ	2641
文字サイズを変更	2721
文字サイズ変更	65
文字拡大	2721
文字稿	4826
文字起こし	2694
文字起こしを表示	2693
文字起こしを見る	2693
文明上网,理性发言	4859
文明上网理性发言,请遵守新闻评论服务协议	4859
文章未完 廣告後繼續	4823
""", '料': """
料金プラン	2708
料金プランを見る	2730
""", '新': """
新しい順	2688
新着	2653
新着ニュース	2653
新着記事	2653
新着記事一覧	2680
新着順	2688
新聞線索	4849
新規会員登録	2631
新規登録	2631
新闻简报	4762
新闻线索	4849
""", '无': """
无所谓	4819
无法显示此内容	4829
""", '早': """
早割	2723
早鳥票	4858
早鸟票	4858
""", '时': """
时长	4826
""", '明': """
明白了	4782
""", '是': """
是否允许通知	4833
是否接收推送通知	4833
是否接收通知	4833
是否開啟通知	4833
""", '显': """
显示全部	4848
显示内容	4829
显示原文	4782
显示字幕	4825
显示帖子	4829
显示更多	4781
""", '時': """
時長	4826
""", '暂': """
暂不	4754
暂无评论	4798
暂无评论,快来抢沙发	4859
""", '暫': """
暫不	4754
""", '更': """
更多	4779
更多作者文章	4848
更多内容	4779
更多分享方式	4856
更多图片	4848
更多圖片	4848
更多報導	4779
更多影片	4848
更多报道	4779
更多文章	4779
更多新聞	4779
更多新聞請看	4807
更多新闻	4779
更多游戏	4821
更多精彩	4807
更多精彩内容	4868
更多精采內容	4798
更多视频	4848
更多选项	4857
更多選項	4857
更正政策	4849
更正與說明	4849
""", '書': """
書籍を購入する	2691
""", '最': """
最受欢迎	4842
最受歡迎	4842
最多人看	4807
最新	4819
最新ニュース	2653
最新ニュースを通知で受け取る	2700
最新号	2680
最新影音	4807
最新文章	4779
最新新聞	4779
最新新闻	4779
最新消息	4779
最新記事	2653
最旧	4819
最早	4819
最热	4819
最熱	4819
最舊	4819
最超值	4842
""", '會': """
會員中心	4758
會員專享	4761
會員專享內容	4761
會員專屬	4758
會員登入	4758
""", '月': """
月払い	2708
月額#円	2634
月額#円(税込	2634
月額プラン	2708
""", '有': """
有効なメールアドレスを入力してください	2710
有料会員からのプレゼント記事	2735
有料会員登録	2631
有料会員記事	2670
有料登録	2631
有料記事	2631
""", '朋': """
朋友圈	4768
""", '服': """
服务条款	4774
服務條款	4774
""", '朗': """
朗读全文	4825
""", '朝': """
朝刊・夕刊	2631
""", '未': """
未满十八岁禁止饮酒	4823
未滿十八歲禁止飲酒	4823
""", '本': """
本を購入する	2691
本周热门	4807
本文	2732
本文へ	2655
本文へ移動	2655
本文对您有帮助吗	4818
本文尚无评论	4859
本文已锁定	4841
本文由ai语音朗读	4825
""", '机': """
机器翻译	4798
机翻	4826
""", '来': """
来测测你的知识	4821
""", '查': """
查看专题	4848
查看优惠	4865
查看作者主页	4849
查看作者更多文章	4848
查看優惠	4865
查看全部	4781
查看全部图片	4848
查看全部文章	4868
查看全部評論	4818
查看全部评论	4818
查看原图	4781
查看原文	4808
查看商品	4869
查看回复	4818
查看回覆	4818
查看图集	4848
查看圖集	4848
查看地图	4782
查看專題	4848
查看投票結果	4859
查看投票结果	91	4859
查看文字稿	4825
查看方案	4865
查看更多	4781
查看更多图片	4848
查看更多评论	4818
查看留言	4778
查看結果	91
查看结果	91	4782
查看訂閱方案	4841
查看詳情	4782
查看订阅方案	4841
查看评论	4778
查看详情	4782
查看逐字稿	4825
查看高清图集	4848
""", '标': """
标签	4779
""", '检': """
检举评论	4859
""", '検': """
検索	2655
""", '業': """
業配	4773
""", '楽': """
楽天で見る	2691
楽天で詳細を見る	2691
楽天で購入	2691
楽天で購入する	2691
楽天市場で見る	2691
楽天市場で購入	2691
""", '標': """
標籤	4779
""", '機': """
機器翻譯	4798
機械翻訳	2694
""", '檢': """
檢舉	4778
檢舉留言	4859
""", '次': """
次のページ	2655
次の写真	2714
次の動画	2728
次の画像	2714
次の記事	2653
次の記事へ	2653
次の記事を読む	2733
次へ	2655
次を読む	2656
次ページ	2655
次回から自動的にログイン	2707
""", '正': """
正しいメールアドレスを入力してください	2710
正在加载播放器	4825
""", '此': """
此影片無法播放	4825
此文章已锁定	4841
此欄位為必填	4844
此視頻無法播放	4825
此视频不可用	4825
此视频已被删除	4825
此項為必填	4844
此页面对您有帮助吗	4818
此项为必填项	4844
""", '残': """
残り時間	2694
""", '毎': """
毎年	2705
毎月	2705
毎月寄付する	2704
毎月支援する	2704
""", '每': """
每一份支持都很重要	4838
每一份支持都重要	4838
每年	4839
每月	4839
每月捐款	4755
""", '氏': """
氏名	2711
""", '民': """
民調	92
""", '沒': """
沒意見	4819
""", '没': """
没意见	4819
没有账号	4841
""", '注': """
注册	4758
注册成功	4866
注目の記事	2653
注目キーワード	2653
注目ワード	2653
注目記事	2653
""", '测': """
测测你的知识	4821
""", '清': """
清晰度	4826
""", '游': """
游戏	4822
""", '点': """
点击取消静音	4863
点击图片查看大图	4848
点击打开声音	4863
点击排行	4779
点击播放	4798
点击放大	4848
点击查看全文	4868
点击查看原文	4808
点击查看大图	4781
点击阅读全文	4868
点击阅读原文	4808
点我看视频	4798
点赞	4768
""", '為': """
為您推薦	4779
""", '热': """
热点	4779
热点推荐	4779
热门	4779
热门排行	4779
热门文章	4779
热门新闻	4779
""", '無': """
無料で体験する	2631
無料で始める	2707
無料で試す	2707
無料で読む	2631
無料アプリをダウンロード	2699
無料ゲーム	2689
無料会員登録	2631
無料会員限定	2631
無料体験	2631
無料登録	2631
無法播放影片	4825
無法載入影片	4863
無法顯示此內容	4829
""", '焦': """
焦點新聞	4779
""", '熱': """
熱門	4779
熱門排行	4779
熱門文章	4779
熱門新聞	4779
熱門話題	4779
""", '爆': """
爆料信箱	4849
爆料專線	4849
爆料热线	4849
""", '特': """
特別協賛	2723
特定商取引法に基づく表記	2647
特集	2653
特集を見る	2714
特集ページへ	2714
特集一覧	2714
特集一覧へ	2733
""", '猜': """
猜你喜欢	4779
猜你喜歡	4779
""", '現': """
現在の再生時間	2693
""", '生': """
生成aiを使用しています	2728
""", '用': """
用app開啟	4832
用户协议和隐私政策	4862
""", '由': """
由ai生成	4852
由ai语音朗读	4825
""", '申': """
申し込む	2631
""", '电': """
电子报	4762
电子邮箱	4762
""", '画': """
画像をクリックして拡大	2714
画像を拡大	2655
画像を拡大する	2714
画像を見る	2655
画質	2694
""", '留': """
留言	4778
留言(#	4778
留言内容	4867
留言已關閉	4818
留言規則	4818
留言规则	4818
""", '略': """
略過廣告	4863
""", '登': """
登入	4758
登入/註冊	4758
登入後留言	4818
登出	4758
登录	4758
登录/注册	4758
登录后发表评论	4818
登錄	4758
登録	2631
登録が完了いたしました	2731
登録が完了しました	2670
登録して続きを読む	2631
登録する	2631
""", '發': """
發現錯誤	4818
發現錯誤?請告訴我們	4798
發生錯誤	4845
發表留言	4778
發表評論	4778
""", '皆': """
皆さまのご支援が力になります	2704
""", '監': """
監修者	2716
""", '目': """
目前時間	4826
目录	4781
目次	2655
目次へ戻る	2733
目錄	4781
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4779
相关报道	4779
相关推荐	4779
相关文章	4779
相关新闻	4779
相关标签	4779
相关视频	4807
相关阅读	4779
相關主題	4779
相關報導	4779
相關影片	4807
相關推薦	4779
相關文章	4779
相關新聞	4779
相關標籤	4779
相關閱讀	4779
""", '看': """
看了这篇文章的人也看	4779
看全文	4848
看原文	4808
看更多	4779
看更多作者文章	4848
看更多文章	4807
看更多新聞	4807
看更多照片	4848
看結果	91
""", '知': """
知道了	4782
""", '確': """
確認する	2711
確認メールをお送りしました	2710
確認画面へ	2711
""", '禁': """
禁止酒駕	4858
禁止酒駕,飲酒過量有害健康	4823
""", '稍': """
稍后	4834
稍后再说	4754
稍后提醒我	4754
稍后阅读	4798
稍後	4834
稍後再說	4754
稍後提醒我	4754
稍後閱讀	4798
""", '立': """
立即开通	4865
立即投票	91
立即捐助	4838
立即捐款	4755
立即捐赠	4838
立即支持	4864
立即訂閱	4758
立即订阅	4758
立即试玩	4821
立即購票	4823
立即贊助	4838
立即购票	4823
立即选购	4823
立即選購	4823
立即開始玩	4821
""", '筆': """
筆者	2716
筆者プロフィール	2715
""", '管': """
管理cookie	4829
管理偏好設定	4862
管理偏好设置	4862
管理同意	4829
管理同意设置	4829
管理同意選項	4829
管理选项	4862
管理選項	4862
""", '粉': """
粉絲團	4769
""", '精': """
精彩推荐	4807
精彩推薦	4807
精选	4779
""", '紙': """
紙面ビューアー	2631
""", '結': """
結果を見る	91	2656
""", '続': """
続きはこちら	2681
続きをみる	2655
続きを読む	2631
続けて読む	2733
""", '網': """
網友留言	4778
""", '編': """
編輯推薦	4779
編輯準則	4849
編輯精選	4779
編集ポリシー	2715
編集方針	2716
編集部おすすめ	2653
編集部のおすすめ	2653
""", '縮': """
縮小	2641
縮小字體	4856
""", '繼': """
繼續使用網頁版	4832
繼續閱讀	4781
繼續閱讀請往下	4823
""", '續': """
續訂	4865
""", '纠': """
纠错	4778
""", '继': """
继续在浏览器阅读	4832
继续浏览内容	4781
继续阅读	4781
""", '续': """
续订	4865
""", '编': """
编辑准则	4849
编辑推荐	4779
编辑精选	4779
""", '缩': """
缩小字体	4856
""", '网': """
网友评论	4778
网友评论仅供其表达个人看法,并不表明本站立场	4859
""", '翻': """
翻訳を表示	2656
""", '联': """
联系作者	4849
联系我们	4774
联系编辑部	4849
""", '聯': """
聯絡我們	4774
聯絡編輯部	4849
""", '聽': """
聽全文	4798
聽文章	4825
聽新聞	4768
聽這篇文章	4798
""", '脳': """
脳トレ	2690
""", '自': """
自动播放	4826
自動再生	2694
自動播放	4826
自動翻訳	2694
自定义金额	4838
自訂金額	4838
""", '菜': """
菜单	4781
""", '著': """
著作権	2647
著者の記事一覧	2714
著者をフォロー	2720
著者をフォローする	2720
著者プロフィール	2715
""", '複': """
複製	4857
複製網址	4798
複製連結	4768
""", '要': """
要接收推送通知吗	4833
要接收通知嗎	4833
""", '視': """
視頻由ai生成	4863
""", '觀': """
觀看更多	4807
""", '视': """
视频	4779
视频不可用	4825
视频加载中	4825
视频加载失败	4863
视频已下架	4825
视频已失效	4825
视频无法播放	4825
视频时长	4863
视频正在加载	4825
""", '解': """
解鎖全文	4798
解鎖文章	4865
解锁全文	4798
解锁文章	4865
解除しました	2703
解除方法	2703
解除方法はこちら	2703
""", '訂': """
訂戶專享	4823
訂戶專享優惠	4823
訂戶專享內容	4841
訂戶贈閱	4870
訂正について	2715
訂閱	4758
訂閱成功	4866
訂閱推播	4833
訂閱方案	4865
訂閱會員	4758
訂閱會員專屬內容	4798
訂閱郵件	4762
訂閱電子報	4762
""", '記': """
記事に関するお問い合わせ	2715
記事の続きはこちら	2681
記事の続きを読む	2714
記事の誤りを報告	2724
記事は広告の下に続きます	2691
記事は広告の後に続きます	2691
記事へのお問い合わせ	2715
記事へのご意見	2650
記事をサポートする	2629
記事をシェア	2735
記事をシェアする	2735
記事をプレゼント	2631
記事をプレゼントする	2670
記事を保存	2641
記事を保存する	2670
記事を印刷する	2641
記事を聴く	2693
記事を評価する	2724
記事を読む	2655
記事を購入する	2730
記事を音声で聞く	2693
記事を音声で聴く	2693
記事ランキング	2653
記事一覧	2655
記事一覧へ	2714
記事一覧を見る	2681
記事全文を読む	2655
記住我	4842
記者をフォロー	2720
記者プロフィール	2715
記者募集	2666
記者募集中	2666
""", '設': """
設定を保存	2696
設定を保存する	2696
設定を変更する	2727
設定を管理	2727
""", '許': """
許可	2701
許可する	2647
""", '註': """
註冊	4758
註冊成功	4866
""", '評': """
評価順	2688
評論	4778
評論已關閉	4818
評論規則	4818
""", '話': """
話題の記事	2653
""", '該': """
該作者更多文章	4848
""", '詳': """
詳しく見る	2656
詳細	2656
詳細を見る	2734
詳細・購入はこちら	2691
""", '語': """
語音播報	4798
語音朗讀	4798
""", '誤': """
誤りを報告	2656
誤りを報告する	2724
誤字脱字の報告	2670
誤字脱字を報告	2715
誤字脱字を報告する	2670
""", '読': """
読まれている記事	2653
読み上げ	2670
読み放題	2634
読み続ける	2656
読み込み中です	2693
読者限定	2691
""", '請': """
請填寫讀者問卷	4798
請我們喝杯咖啡	4838
請查收郵件	4844
請檢查您的收件匣	4844
請繼續下滑閱讀	4823
請繼續往下閱讀	4773
請輸入您的電子郵件	4866
請輸入有效的電子郵件	4844
請輸入有效的電子郵件地址	4844
請輸入電子郵件	4762
請選擇金額	4864
請關閉廣告攔截器	4835
""", '讀': """
讀者優惠	4823
讀者專享	4823
""", '讚': """
讚	4768
讚賞支持	4755
""", '订': """
订户专享	4823
订户专享优惠	4823
订户赠阅	4870
订阅	4758
订阅会员	4758
订阅成功	4866
订阅推送	4833
订阅邮件	4762
""", '记': """
记住我	4842
记者简介	4849
""", '设': """
设为google首选来源	4853
""", '评': """
评论	4778
评论(#	4778
评论功能已关闭	4859
评论已关闭	4818
评论规则	4818
""", '诚': """
诚聘英才	4798
""", '话': """
话题	4779
""", '该': """
该文章已关闭评论	4859
该视频不可用	4825
该视频已下架	4825
该邮箱已被注册	4866
""", '详': """
详情	4782
""", '语': """
语音朗读	4798
语音由ai生成	4825
""", '说': """
说点什么	4859
""", '请': """
请先登录再评论	4798
请关闭广告拦截器	4835
请我们喝杯咖啡	4838
请查收邮件	4844
请检查您的收件箱	4844
请继续往下阅读	4773
请输入您的电子邮件	4866
请输入您的邮箱	4866
请输入昵称	4859
请输入有效的电子邮件地址	4844
请输入有效的邮箱地址	4844
请输入邮箱	4762
请选择金额	4864
""", '读': """
读者专享	4823
读者优惠	4823
""", '購': """
購入はこちら	2691
購票	4858
購票連結	4823
購読	2631
購読する	2631
購読のお申し込み	2631
購読プラン	2730
購読プランを見る	2707
購読申し込み	2631
購買本書	4823
""", '贈': """
贈る	2722
贈送文章	4798
贈送文章給朋友	4798
贈送此文	4798
""", '贊': """
贊助	4755
贊助內容	4773
贊助商	4773
贊助我們	4838
""", '购': """
购买本书	4823
购买此书	4823
购票	4858
购票链接	4823
""", '赞': """
赞	4819
赞助	4755
赞助内容	4773
赞助商	4858
赞助商链接	4773
赞助我们	4838
赞赏	4755
赞赏作者	4864
""", '赠': """
赠送文章	4856
赠送此文	4798
""", '超': """
超值方案	4841
""", '跳': """
跳到主要內容	4781
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4863
""", '踩': """
踩	4819
""", '載': """
載入中	4825
載入內容	4829
載入更多	4781
載入貼文	4829
""", '輸': """
輸入您的電子郵件	4866
""", '轉': """
轉發	4768
""", '转': """
转发	4768
""", '载': """
载入内容	4829
""", '输': """
输入您的邮箱	4866
""", '返': """
返信	2650
返信する	2650
返信を書く	2724
返信を表示	2687
返信を見る	2687
返信を隠す	2687
返回上一页	4868
返回列表	4868
返回頂部	4848
返回顶部	4781
返回首頁	4848
返回首页	4781
""", '还': """
还不是会员	4841
还有更多精彩内容	4868
还没有账号	4841
""", '这': """
这篇文章对你有帮助吗	4818
这篇文章对您有帮助吗	4818
""", '进': """
进入专题	4848
进入专题页	4848
""", '连': """
连结已复制	4856
""", '追': """
追蹤	4769
追蹤中	4853
追蹤主題	4853
追蹤作者	4853
追蹤我們	4769
""", '退': """
退出全屏	4825
""", '送': """
送信	91	2711
送信が完了しました	2710
送信しました	2710
送信する	91	2711
送信完了	2710
送出	91	4845
送出成功	4844
送出留言	4818
送出評論	4818
送料無料	2723
""", '选': """
选择	4842
选择方案	4841
选择订阅方案	4841
选择金额	4864
""", '逐': """
逐字稿	4826
""", '這': """
這篇文章對你有幫助嗎	4818
這篇文章對您有幫助嗎	4818
""", '通': """
通報	2688
通報する	2650
通知をオン	2640
通知をオンにする	2700
通知を受け取らない	2700
通知を受け取りますか	2700
通知を受け取る	2670
通知を設定する	2700
通知を許可	2700
通知を許可しますか	2700
通知を許可する	2700
""", '速': """
速報	2653
速報を通知で受け取る	2700
速報通知を受け取る	2670
""", '連': """
連結已複製	4798
連載	2653
連載をフォロー	2720
連載をフォローする	2720
連載を見る	2714
連載一覧	2714
""", '遊': """
遊戲	4822
""", '運': """
運営会社	2647
""", '違': """
違反を報告	2687
違反を報告する	2687
違反報告	2650
""", '選': """
選單	4781
選択する	2708
選擇	4842
選擇方案	4841
選擇訂閱方案	4841
選擇金額	4864
""", '還': """
還不是會員	4841
還沒有帳號	4841
""", '邮': """
邮箱	4762
邮箱格式不正确	4844
邮箱格式错误	4844
""", '配': """
配信停止はいつでも可能です	2710
""", '重': """
重新加载页面	4835
重新播放	4826
重新整理頁面	4835
重新載入頁面	4835
""", '金': """
金額を入力	2704
金額を指定	2704
金額を指定する	2704
金額を選ぶ	2729
金額を選択	2729
金額を選択してください	2729
""", '链': """
链接已复制	4798
""", '閉': """
閉じる	2628	2655
""", '開': """
開く	2656
開啟推播	4833
開啟通知	4833
開始測驗	4821
開通會員	4758
""", '間': """
間違いを見つけたら	2715
""", '関': """
関連	2653
関連する記事	2653
関連キーワード	2653
関連タグ	2653
関連トピックス	2653
関連ニュース	2653
関連リンク	2653
関連動画	2653
関連動画を見る	2728
関連情報	2653
関連記事	2653
関連記事はこちら	2680
関連記事をもっと見る	2733
関連記事を見る	2733
""", '閱': """
閱讀下一篇	4868
閱讀全文	4781
閱讀原文	4808
閱讀更多	4781
""", '關': """
關於作者	4849
關於我們	4774
關注	4769
關注作者	4853
關注我們	4769
關注此主題	4853
關鍵字	4779
關閉	4754
關閉視窗	4868
關閉選單	4868
""", '阅': """
阅读下一篇	4868
阅读全文	4781
阅读剩余全文	4868
阅读原文	4808
阅读更多	4781
""", '随': """
随时取消	4841
随时可取消	4841
""", '隐': """
隐私偏好	4862
隐私政策	4774
隐私权政策	4774
隐私设置	4830
""", '隨': """
隨時取消	4841
""", '隱': """
隱私偏好	4862
隱私政策	4774
隱私權政策	4774
隱私權設定	4829
隱私設定	4830
""", '離': """
離開全螢幕	4825
""", '電': """
電子信箱	4762
電子信箱格式錯誤	4844
電子報	4762
電子版	2631
電子郵件格式不正確	4844
電郵	4845
""", '静': """
静音	4826
""", '靜': """
靜音	4826
""", '音': """
音声で聞く	2641
音声をダウンロード	2693
音声を再生	2728
音声読み上げ	2670
音频播放器	4863
""", '頭': """
頭條	4779
""", '顯': """
顯示內容	4829
顯示原文	4782
顯示字幕	4825
顯示更多	4781
顯示貼文	4829
""", '飲': """
飲酒過量,有害健康	4823
飲酒過量有害健康	4823
""", '首': """
首頁	4781
首页	4781
""", '马': """
马上开始	4782
马上玩	4821
""", '验': """
验证码	4845
""", '點': """
點我看影片	4798
點擊播放	4825
點擊播放本文	4798
點擊放大	4848
點擊看大圖	4848
點擊開啟聲音	4863
點擊閱讀全文	4868
點閱排行	4807
""", '가': """
가	2754
가격 보기	2841
가로세로 낱말퀴즈	2796
가입하기	2745
가장 많이 본 뉴스	2761
가장 인기	2816
""", '개': """
개인정보 보호 설정	2835
개인정보 설정	2802
개인정보 수집 동의	2817
개인정보 수집 및 이용 동의	2817
개인정보 수집 및 이용에 동의합니다	2817
개인정보 수집·이용에 동의합니다	2817
개인정보 처리방침	2759
개인정보처리방침	2759
""", '갤': """
갤러리 닫기	2840
갤러리 보기	2822
""", '거': """
거부	2759
""", '검': """
검색	2763
""", '게': """
게시물 보기	2802
게시물 불러오기	2802
게임	2796
게임 전체보기	2794
게임 하러 가기	2794
""", '결': """
결과 보기	91	2764
""", '계': """
계속 읽기	2745
계정이 있으신가요	2815
""", '고': """
고객센터	2759
고충처리인	2823
""", '공': """
공감	2793
공감순	2793
공유	2754
공유하기	2754
""", '과': """
과거순	2793
""", '관': """
관련 기사	2761
관련 기사 더보기	2840
관련 뉴스	2761
관련 영상	2784
관련 태그	2761
관련기사	2761
관련기사 더보기	2840
관련뉴스	2761
관련키워드	2761
""", '광': """
광고	2758
광고 건너뛰기	2836
광고 닫기	2758
광고 아래에 기사가 계속됩니다	2797
광고 영역	87
광고 종료	2797
광고 차단 해제 방법	2808
광고 차단을 해제해 주세요	2808
광고 차단을 해제했습니다	2808
광고 차단이 감지되었습니다	2808
광고 후 계속됩니다	2797
광고성 정보 수신 동의	2817
광고성 정보 수신에 동의합니다	2817
""", '괜': """
괜찮습니다	2742
""", '교': """
교보문고에서 구매	2797
""", '구': """
구글 계정으로 계속하기	2815
구글 계정으로 로그인	2815
구글 선호 매체로 추가	2827
구글 플레이에서 다운로드	2805
구글로 계속하기	2815
구글로 로그인	2815
구글플레이에서 다운로드	2805
구독	2745
구독 갱신	2838
구독 상품 보기	2815
구독 상품 선택	2815
구독 상품 안내	2838
구독 신청	2745
구독 신청이 완료되었습니다	2817
구독 신청하기	2815
구독 안내	2838
구독 전용	2745
구독 중	2745
구독 취소	2828
구독권 선택	2815
구독신청	2745
구독이 완료되었습니다	2776
구독자 전용	2747
구독자 전용 기사	2815
구독자 전용 혜택	2797
구독자 혜택	2797
구독자가 선물한 기사입니다	2842
구독중	2827
구독하고 이어서 읽기	2776
구독하기	2745
구매하기	2797
구매하러 가기	2797
""", '글': """
글씨 크기	65
글씨크기	2754
글자 작게	2829
글자 크게	2829
글자 크기	2754
글자 크기 변경	65	2776
글자 크기 조절	65	2776
글자크기	2754
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2837
금액 직접 입력	2811
금액을 선택하세요	2837
금액을 선택해 주세요	2837
""", '기': """
기계 번역	2799
기부하기	2743
기사 계속 보기	2840
기사 공유	2829
기사 공유하기	2754
기사 구매	2838
기사 더 보기	2840
기사 더보기	2776
기사 듣기	2776
기사 링크 복사	2776
기사 본문	2763
기사 선물하기	2776
기사 스크랩	2829
기사 스크랩하기	2776
기사 오류 신고	2776
기사 오류 제보	2776
기사 요약	2826
기사 원문 보기	2776
기사 음성으로 듣기	2798
기사 잠금 해제	2838
기사 저장	2829
기사 저장하기	2776
기사 전문 보기	2822
기사 전체보기	2822
기사 제보	2823
기사 제보 및 문의	2776
기사 추천	2832
기사 평가하기	2832
기사 후원하기	2743
기사는 광고 아래에 계속됩니다	2797
기사는 광고 후 계속됩니다	2797
기사듣기	2798
기사를 공유합니다	2842
기사에 대한 의견	2760
기사원문	2763
기사저장	2754
기사제보	2823
기사추천	2832
기자 구독	2771
기자 구독하기	2771
기자 소개	2823
기자 페이지	2771
기자 프로필 보기	2771
기자구독	2827
기자에게 메일 보내기	2823
기자에게 이메일 보내기	2823
기자의 다른 기사	2771
기자의 다른 기사 보기	2822
기자의 다른기사	2761
기자의 다른기사 보기	2822
기자페이지 바로가기	2822
기획 기사 보기	2822
""", '나': """
나중에	2742
나중에 보기	2776
나중에 읽기	2776
나중에 하기	2742
""", '남': """
남은 시간	2799
""", '낱': """
낱말퀴즈	2796
""", '내': """
내 정보	2745
내용을 입력하세요	2839
내용을 입력해 주세요	2839
""", '네': """
네, 받을게요	2806
네이버 구독	2757
네이버 로그인	2815
네이버 밴드 공유	2829
네이버 블로그	2754
네이버로 로그인	2815
네이버에서 구독	2757
네이버에서 구독하기	2757
""", '놓': """
놓치면 안 되는 기사	2784
""", '뉴': """
뉴스 더보기	2822
뉴스 듣기	2776
뉴스레터 구독	2750
뉴스레터 구독 신청	2750
뉴스레터 구독이 완료되었습니다	2839
뉴스레터 무료 구독	2776
뉴스레터 신청	2750
""", '닉': """
닉네임을 입력하세요	2832
""", '다': """
다른 공유 찾기	2754
다른 금액	2811
다른 기사	19	2761
다른 기사 더 보기	19
다른 기사 보기	2771
다른기사	2761
다른기사 보기	2761
다시 보기	2799
다시 보지 않기	2742
다시보기	2799
다음	2763
다음 기사	2761
다음 기사 보기	2776
다음 기사 읽기	2840
다음 동영상	2836
다음 사진	2822
다음 영상	2836
다음 이미지	2840
다음 페이지	2763
다음글	2822
다음기사	2761
다음에	2742
다음에 하기	2807
다크모드	2803
""", '닫': """
닫기	2742
""", '답': """
답글	2760
답글 달기	2792
답글 더보기	2792
답글 보기	2792
답글 쓰기	2792
답글 접기	2792
답글쓰기	2760
""", '당': """
당신이 좋아할 만한	2761
""", '댓': """
댓글	2760
댓글 #	2760
댓글 #개	2760
댓글 닫기	2792
댓글 더보기	2792
댓글 등록	2792
댓글 등록하기	2792
댓글 보기	2760
댓글 신고	2832
댓글 신고하기	2832
댓글 쓰기	2760
댓글 운영 원칙	2792
댓글 운영 정책	2776
댓글 운영정책	2776
댓글 작성	2792
댓글 작성 규칙	2792
댓글 작성하기	2792
댓글 정책	2792
댓글보기	2760
댓글쓰기	2760
댓글을 남겨 주세요	2832
댓글을 남겨주세요	2832
댓글을 입력하세요	2832
댓글을 입력해 주세요	2832
댓글을 입력해주세요	2760
댓글을 작성하려면 로그인 해주세요	2832
댓글이 닫혔습니다	2792
""", '더': """
더 많은 옵션	2829
더 보기	2763
더보기	2761	2763
""", '도': """
도서 구매하기	2797
도움이 되었나요	2792
""", '독': """
독자 의견 조사	2776
독자 특별 할인	2797
독자 할인	2797
""", '동': """
동영상	2761
동영상 로딩 중	2798
동영상 보기	2836
동영상 재생	2798
동영상 플레이어	2836
동영상을 불러오는 중입니다	2798
동영상을 불러올 수 없습니다	2836
동영상을 재생할 수 없습니다	2798
동의	2759
동의 관리	2802
동의 철회	2802
동의 철회하기	2802
동의 후 계속	2802
동의하고 계속	2802
동의하고 계속하기	2802
동의합니다	2759
""", '뒤': """
뒤로 가기	2764
""", '등': """
등록	2760
""", '디': """
디지털 구독하기	2838
디지털뉴스부	2771
디지털뉴스팀	2771
디지털콘텐츠팀	2771
""", '또': """
또는	2816
""", '라': """
라인	2754
""", '랭': """
랭킹	2761
랭킹뉴스	2761
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
로그아웃	2745
로그인	2745
로그인 상태 유지	2815
로그인 유지	2815
로그인 전용 기사	2815
로그인 후 댓글 쓰기	2776
로그인 후 댓글 작성이 가능합니다	2832
로그인 후 댓글을 작성할 수 있습니다	2792
로그인 후 이용해 주세요	2792
로그인/회원가입	2745
로그인이 필요	2747
로그인하고 계속 읽기	2838
로딩 중	2798
로딩 중입니다	2798
로딩중	2798
""", '링': """
링크 복사	2754
링크가 복사되었습니다	2776
""", '마': """
마이페이지	2745
""", '많': """
많이 본 기사	2761
많이 본 뉴스	2761
많이 본 영상	2784
많이 읽은 기사	2761
많이본 기사	2761
많이본 뉴스	2761
""", '매': """
매달	2812
매월	2812
""", '맨': """
맨 위로	2763
맨위로	2763
""", '메': """
메뉴	2763
메뉴 닫기	2763
메시지가 전송되었습니다	2817
메일	2754
메일함을 확인해 주세요	2817
""", '멤': """
멤버십 가입	2838
멤버십 가입하기	2838
""", '모': """
모두 거부	2803
모두 동의	2759
모두 허용	2803
모든 쿠키 거부	2835
모든 쿠키 수락	2835
모든 쿠키 허용	2835
모르겠다	2793
모름/무응답	2793
모바일 웹으로 계속	2805
""", '목': """
목록	2763
목록 보기	2822
목록보기	2763
목록으로	2822
목록으로 돌아가기	2840
""", '무': """
무료 게임	2794
무료 배송	2831
무료 체험 시작하기	2745
무료 회원가입	2745
무료, 스팸 없음	2817
무료로 읽기	2838
무료배송	2831
무제한 이용하기	2838
""", '문': """
문의	2760
문의 내용	2839
문자 크기	65
""", '바': """
바로 구매하기	2797
바로가기	2754
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2799
""", '밴': """
밴드	2754
""", '번': """
번역 보기	2764
""", '베': """
베스트	2761
""", '보': """
보내기	2819
""", '복': """
복사	2830
복사하기	2754
""", '본': """
본문 글씨 줄이기	2754
본문 글씨 키우기	2754
본문 바로가기	2763
본문으로 바로가기	2763
""", '북': """
북마크	2754
""", '브': """
브라우저에서 계속	2805
브라우저에서 계속 보기	2805
""", '비': """
비공감	2793
비밀번호 찾기	2745
비밀번호를 잊으셨나요	2815
""", '사': """
사이트맵	2759
사진 더 보기	2822
사진 더보기	2822
사진 모두 보기	2822
사진 크게 보기	2822
사진 크게보기	2822
사진 확대	2763
""", '삭': """
삭제된 동영상입니다	2798
""", '상': """
상품 보기	2841
상품 상세보기	2841
""", '새': """
새로고침	2808
""", '선': """
선택	2816
선택 저장	2802
선호 매체로 추가	2827
""", '설': """
설문	92
설문 결과	2793
설문 결과 보기	2832
설문 참여 바로가기	2776
설문 참여하기	2776
설문에 참여하기	2792
설문조사	92
설문조사 참여하기	2776
설정 관리	2835
설정 저장	2802
""", '소': """
소리 켜기	2836
""", '속': """
속보	2761
속보 알림 받기	2776
속보 알림 신청	2776
속보 알림을 받으시겠습니까	2806
""", '스': """
스도쿠	2796
스크랩	2754
스크랩하기	2776
스크립트	2799
스크립트 보기	2798
스토어	2831
스토어 바로가기	2797
스폰서	2758
""", '시': """
시리즈 보기	2822
""", '신': """
신고	2760
신고하기	2793
신문구독	2745
신청이 완료되었습니다	2817
""", '실': """
실시간 뉴스	2761
""", '아': """
아마존에서 구매	2797
아마존에서 보기	2797
아이디 저장	2815
아이디 찾기	2815
아직 회원이 아니신가요	2815
""", '알': """
알겠습니다	2764
알라딘에서 구매	2797
알라딘에서 보기	2797
알림 받기	2753
알림 설정	2753
알림 설정하기	2806
알림 켜기	2806
알림 허용	2806
알림을 받으시겠습니까	2806
알림을 받으시겠어요	2806
알림을 켜시겠습니까	2806
""", '애': """
애드블록을 해제해 주세요	2808
애드블록이 감지되었습니다	2808
애플로 계속하기	2815
애플로 로그인	2815
""", '앱': """
앱 다운로드	2753
앱 다운로드하기	2753
앱 다운받기	2805
앱 설치	2753
앱 설치하기	2753
앱스토어에서 다운로드	2805
앱에서 계속 읽기	2805
앱에서 보기	2805
앱에서 열기	2805
앱에서 이어보기	2805
앱으로 보기	2805
""", '언': """
언제든 해지 가능	2815
언제든지 수신 거부할 수 있습니다	2817
언제든지 해지 가능	2815
""", '에': """
에디터 추천	2761
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2811
""", '연': """
연간 결제	2816
연간 구독	2816
연관기사	2761
연재 보기	2822
""", '열': """
열기	2764
""", '영': """
영상	2761
영상 더보기	2822
영상 보기	2776
영상 재생	2798
영상으로 만나보세요	2776
영상으로 보기	2776
영상을 불러오는 중입니다	2798
영상을 불러올 수 없습니다	2836
영상을 재생할 수 없습니다	2798
""", '예': """
예매 바로가기	2797
예매하기	2797
예스#에서 구매	2797
예스#에서 보기	2797
""", '오': """
오늘 하루 보지 않기	2742
오늘은 그만 보기	2742
오늘의 운세	2796
오늘의 추천	2761
오늘의 핫뉴스	2784
오디오 다운로드	2798
오디오 플레이어	2836
오디오로 듣기	2776
오래된순	2793
오류 신고	2760
오류 신고하기	2776
오류가 발생했습니다	2817
오타 신고	2792
오탈자 신고	2776
""", '온': """
온라인뉴스팀	2771
""", '올': """
올바른 이메일 주소를 입력해 주세요	2817
올바른 이메일을 입력해 주세요	2817
""", '옵': """
옵션 관리	2835
""", '요': """
요금제 보기	2838
요약	2763
""", '원': """
원고료 보내기	2837
원문 보기	2764
원문보기	2763
""", '월': """
월간 결제	2816
월간 구독	2816
""", '웹': """
웹에서 계속 보기	2805
""", '위': """
위로	2763
위로 가기	2822
""", '유': """
유료 구독자 전용	2815
유료 기사입니다	2776
유료회원 전용	2815
유료회원 전용 기사	2815
유튜브 구독	2757
유튜브 구독하기	2757
유튜브에서 보기	2833
""", '음': """
음성 다운로드	2798
음성 재생하기	2776
음성으로 듣기	2754
음소거	2799
음소거 해제	2798
음소거를 해제하려면 탭하세요	2836
""", '응': """
응원하기	2743
""", '의': """
의견 남기기	2792
의견 보내기	2792
의견 쓰기	2760
""", '이': """
이 기사 공유하기	2842
이 기사 구매하기	2838
이 기사 어땠나요	2776
이 기사 어떠셨나요	2792
이 기사가 도움이 되었나요	2792
이 기사는 잠겨 있습니다	2815
이 기사를 공유합니다	2776
이 기사를 추천합니다	2776
이 기사를 평가해 주세요	2832
이 기사와 함께 읽은 기사	2776
이 기자의 다른 기사	2776
이 기자의 다른 기사 더보기	2822
이 동영상을 재생할 수 없습니다	2798
이 시각 많이 본 기사	2784
이 시각 많이 본 뉴스	2784
이 시각 주요뉴스	2761
이 시각 추천뉴스	2761
이 음성은 ai가 생성했습니다	2798
이 주제 팔로우	2827
이 콘텐츠를 표시할 수 없습니다	2802
이 페이지가 도움이 되었나요	2792
이런 기사는 어때요	2784
이름	2819
이름을 입력하세요	2839
이름을 입력해 주세요	2839
이메일	2754
이메일 주소 입력	2839
이메일 주소를 입력하세요	2817
이메일 주소를 입력해 주세요	2839
이메일 형식이 올바르지 않습니다	2817
이메일로 계속하기	2838
이메일로 공유	2829
이메일로 로그인	2838
이메일무단수집거부	2759
이메일을 입력하세요	2817
이메일을 입력해 주세요	2817
이메일을 입력해주세요	2839
이메일을 확인해 주세요	2817
이미 계정이 있으신가요	2815
이미 구독 중이신가요	2745
이미 구독 중입니다	2839
이미 등록된 이메일입니다	2839
이미 참여하셨습니다	2792
이미 투표하셨습니다	2792
이미 회원이신가요	2745
이미지 크게 보기	2763
이미지 크게보기	2822
이미지 확대	2763
이슈	2761
이어서 읽기	2840
이용권 구매	2815
이용권 선택	2815
이용약관	2759
이용약관에 동의합니다	2817
이전	2763
이전 기사	2761
이전 기사 보기	2776
이전 사진	2822
이전 영상	2836
이전 이미지	2840
이전글	2822
이전기사	2761
""", '인': """
인기 급상승	2784
인기 기사	2761
인기기사	2761
인기뉴스	2761
인쇄	2754
인쇄하기	2754
인스타그램 팔로우	2776
인스타그램에서 보기	2833
인스타그램에서 이 게시물 보기	2833
""", '일': """
일시	2812
일시 후원	2811
일시 후원하기	2811
일시정지	2799
일시후원	2743
""", '자': """
자동 번역	2799
자동 재생	2799
자동재생	2799
자막	2799
자막 보기	2798
자막 켜기	2798
자바스크립트가 비활성화되어 있습니다	2802
자발적 유료 구독	2837
자세히	2764
자세히 보기	2764
""", '작': """
작게	2830
""", '잘': """
잘 모름	2793
""", '장': """
장바구니 담기	2841
장바구니에 담기	2841
""", '재': """
재생	2763
재생 속도	2798
재생 시간	2799
재생속도	2798
재생할 수 없는 동영상입니다	2798
""", '저': """
저자 소개	2824
저작권규약	2759
저장	2754
""", '전': """
전송	2819
전송되었습니다	2817
전체 기사	2840
전체 기사 보기	2822
전체 뉴스 보기	2822
전체 댓글	2760
전체 동의	2803
전체 보기	2763
전체 사진 보기	2822
전체 화면	2799
전체메뉴	2763
전체보기	2763
전체화면	2799
전체화면 종료	2798
""", '접': """
접기	2763
접수되었습니다	2839
""", '정': """
정기	2812
정기 후원	2811
정기 후원하기	2743
정기구독	2745
정기후원	2743
정기후원 신청	2837
정기후원 신청하기	2837
정기후원하기	2811
정렬	2793
정상적으로 접수되었습니다	2839
정정·반론보도 신청	2823
정정보도 신청	2823
정정보도 요청	2823
""", '제': """
제보	2760
제보 바로가기	2823
제보하기	2760
제작 지원	2831
제작지원	2831
제출	91	2819
제휴 광고	2797
제휴 콘텐츠	2797
""", '좋': """
좋아요	2754
좋은 기사 후원하기	2743
""", '주': """
주소 복사	2776
주소가 복사되었습니다	2776
주소복사	2754
주요 기사	2761
주요 뉴스	2761
주요 뉴스 더보기	2784
주요기사	2761
주요뉴스	2761
주제 팔로우	2827
""", '지': """
지금 구매하기	2797
지금 뜨는 기사	2784
지금 뜨는 뉴스	2784
지금 플레이	2794
지금 플레이하기	2794
지금 후원하기	2837
지나친 음주는 건강에 해롭습니다	2797
지나친 음주는 건강을 해칩니다	2797
지도 보기	2764
지면보기	2745
""", '직': """
직접 입력	2812
""", '차': """
차단	2807
""", '참': """
참여하기	91
""", '창': """
창 닫기	2840
""", '책': """
책 구매하기	2797
""", '첫': """
첫 댓글을 남겨주세요	2832
첫 댓글을 작성해 보세요	2832
""", '청': """
청소년보호정책	2759
""", '최': """
최고의 혜택	2816
최신 기사	2761
최신 뉴스	2761
최신기사	2761
최신뉴스	2761
최신순	2793
최저가 보기	2841
""", '추': """
추천	2816
추천 기사	2761
추천 영상	2784
추천기사	2761
추천뉴스	2761
추천순	2793
""", '친': """
친구 추가하기	2776
""", '카': """
카카오 계정으로 로그인	2815
카카오 로그인	2815
카카오로 로그인	2815
카카오로 시작하기	2815
카카오스토리	2754
카카오톡	2754
카카오톡 공유	2754
카카오톡 공유하기	2829
카카오톡으로 공유	2776
카카오톡으로 공유하기	2776
카테고리	2761
""", '커': """
커피 한 잔 사주기	2811
커피 한 잔 후원하기	2811
""", '콘': """
콘텐츠 보기	2802
콘텐츠 불러오기	2802
콘텐츠 표시	2802
""", '쿠': """
쿠키 관리	2802
쿠키 설정	2759
쿠키 설정 관리	2802
쿠팡에서 구매	2797
쿠팡에서 구매하기	2797
쿠팡에서 보기	2797
쿠폰 받기	2841
""", '퀴': """
퀴즈	2796
퀴즈 도전하기	2794
퀴즈 풀기	2776
퀴즈 풀러 가기	2794
""", '크': """
크게	2830
""", '클': """
클릭하면 소리가 켜집니다	2836
""", '키': """
키워드	2761
""", '태': """
태그	2761
""", '텔': """
텔레그램에서 소식 받기	2776
""", '투': """
투표	92
투표 결과	2793
투표 결과 보기	91
투표 참여하기	2792
투표가 완료되었습니다	2792
투표에 참여해 주셔서 감사합니다	2792
투표하기	91	2776
투표해 주셔서 감사합니다	91	2792
""", '트': """
트위터	2754
트위터 공유	2754
트위터로 공유	2829
트위터에서 보기	2833
""", '특': """
특집 더보기	2822
특집 보기	2822
""", '티': """
티켓 예매	2797
티켓 예매하기	2797
""", '틱': """
틱톡에서 보기	2833
""", '팔': """
팔로우 중	2827
팔로우 취소	2827
""", '팟': """
팟빵에서 듣기	2833
""", '페': """
페이스북	2754
페이스북 공유	2754
페이스북에서 보기	2833
페이스북으로 공유	2776
페이스북으로 로그인	2815
페이지 새로고침	2808
페이지를 새로고침하세요	2808
페이팔로 결제	2838
""", '편': """
편집 원칙	2823
""", '펼': """
펼치기	2763
""", '포': """
포토	2761
포토 갤러리	2822
""", '폰': """
폰트 크기	2754
""", '푸': """
푸시 알림 받기	2806
""", '프': """
프리미엄	2745
프린트	2754
""", '피': """
피드백 보내기	2792
""", '필': """
필수	2819
필수 입력	2817
필수 입력 항목	2817
필수 입력 항목입니다	2817
필수 항목	2819
필수 항목입니다	2817
필자 소개	2823
""", '한': """
한 번	2812
한번만	2812
""", '할': """
할인 코드	2841
""", '함': """
함께 보면 좋은 기사	2761
함께 볼 기사	2784
함께 읽으면 좋은	2761
함께 읽은 기사	2784
""", '핫': """
핫뉴스	2761
핫이슈	2761
핫클릭	2784
""", '항': """
항상 허용	2803
""", '해': """
해제 방법	2810
해제했습니다	2810
""", '허': """
허용	2807
""", '헤': """
헤드라인	2761
""", '현': """
현재 시간	2799
""", '협': """
협찬	2758
""", '홈': """
홈	2763
홈으로	2822
홈으로 가기	2822
""", '화': """
화제의 뉴스	2761
화질	2799
""", '확': """
확인	2764
""", '환': """
환경설정 관리	2835
""", '회': """
회사소개	2759
회원 전용	2747
회원 전용 기사	2815
회원가입	2745
회원가입하고 계속 읽기	2838
회원이 아니신가요	2815
""", '후': """
후원	2743
후원 바로가기	2811
후원 신청	2811
후원 안내	2743
후원 페이지 바로가기	2811
후원 페이지로 이동	2811
후원 하기	2743
후원자 되기	2811
후원하기	2743
후원해 주셔서 감사합니다	2837
후원회원 가입	2743
후원회원 되기	2811
"""}

START = {'a': """
abonē	2944 K par	2944 K no	2944 K un	2946 K
acasă	97 K >	97 K '	97 K "
accès	1884 K illimité
această	52 K investigație	3635 K traducere	3691 K știre a fost
además	1451 K:	1496 K, en
adó	2235 K #%
adód	2235 K #%
adója	2235 K #%
ai가	2773 K 자동 번역한	2773 K 번역한	2773 K 핵심	2773 K 요약한
ai에게	2773 K 물어	2773 K 질문	2773 K 물어보기
ajánld	2235 K fel adód
ajánlja	2235 K fel adója	2235 K fel adód
ajánljuk	2260 K:
ajánlott	2262 K videó:	2262 K cikk:	2262 K cikkünk:
aktivér	685 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4227 K dig till vårt	4246 K
annoncørbetalt	747 K indhold fra
annonsørinnhold	3307 K fra
anúncio	3587 K em #
apoyá	81 K
après	2015 K déduction fiscale
apúntate	1477 K a nuestro seminario	1477 K a nuestro evento
aquí	1508 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3347 K wyraża poglądy	3347 K wyraża opinie	3347 K jest opinią	3361 K ukazał się	3361 K pochodzi z	3367 K przetłumaczony	3367 K został przetłumaczony	3367 K czyta	3367 K wygenerowany	3407 K został	3407 K przetłumaczono	3443 K ukazał się	3443 K pierwotnie ukazał	3443 K pochodzi z	3444 K	3454 K powstał we współpracy z
artykuły	3357 K autora
artículo	1531 K publicado originalmente	1560 K publicado en colaboración
artículos	1421 K gratuitos
ascultă	1 K	3624 K:	3641 K podcastul	3641 K acest articol	3700 K pe
atradāt	44 K
atsisiųskite	2878 K
autorė	2882 K:
autoři	515 K jsou
außerdem	900 K lesenswert:	900 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1485 K la app
beiträge	27 K	934 K von
benefício	3517 K do assinante:
berätta	59 K i	59 K gärna
beställ	4246 K
bestätigen	777 K sie ihre
bestätigungsmail	777 K
besøg	670 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1427 K diario	1427 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4670 K liên quan:	4683 K viết này có	4683 K viết có hữu ích	4730 K viết được bảo vệ	4731 K viết được thực hiện	4731 K viết được viết	4731 K viết này được	4738 K viết tiếp tục
báo	4683 K lỗi bài viết
bình	5 K luận	27 K luận	4684 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2260 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4683 K phát hiện	4683 K thấy bài viết
bản	4683 K tóm tắt này	4731 K dịch được
bấm	4685 K để nghe
bật	4661 K thông báo
""", 'c': """
caractères	1964 K restants
caràcters	425 K restants
chceš	537 K u nás pracovat	4014 K u nás pracovať
chefredaktör	4244 K och ansvarig utgivare:	4244 K:
chơi	4705 K ngay:
chưa	32 K có bình luận
citeşte	3624 K şi	3624 K şi:
citește	3624 K și	3624 K și:	3624 K:	3624 K mai mult	3624 K aici	3624 K mai departe:
citiți	3624 K și
ciąg	3371 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3471 K exclusivo para	3515 K gerado	3520 K oferecido por	3547 K incorporado d	3547 K externo d	3547 K incorporado do	3547 K incorporado da	3547 K externo do
conținut	3635 K generat	3639 K oferit de	3668 K încorporat de	3668 K extern de
coût	2015 K après déduction	2015 K réel après
crédit	1958 K photo	1958 K photos
crédits	1958 K photo	1958 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4687 K đặt ứng dụng	4687 K ứng dụng	4687 K app
còn	4703 K lại # ký tự
có	72 K thắc mắc	4670 K thể bạn quan tâm:	4726 K lỗi xảy ra
cấm	4730 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3630 K ai informații	3637 K ai observat o
dalinkitės	2878 K
další	502 K články autora
darovať	4008 K
dernières	1912 K actualités
descarcă	13 K	3655 K aplicația
descargá	13 K	1485 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3478 K no google play	3525 K na app store	3525 K no google play	3525 K para android e	3588 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	500 K video:
doporučte	530 K
doporučujeme	500 K článek:
dorești	3673 K să primești notificări
doriți	3673 K să primiți notificări
dosszié	2342 K: így	2342 K: itt	2342 K: ezért	2342 K: miért	2342 K: hogyan	2342 K: mit	2342 K: ki	2342 K: mi	2342 K: ez	2342 K: ezt	2342 K: hallgassa	2342 K: nézze	2342 K: minden	2342 K: a	2342 K: az
dostępna	3374 K w
dostępne	3374 K w
dostępny	3374 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3385 K do	3398 K do dyskusji
držte	28 K se
duración	1547 K del vídeo	1547 K del episodio
duração	3587 K do vídeo
durée	2011 K de la vidéo	2011 K de l'épisode
dzięki	3430 K naszym czytelnikom	3430 K naszym czytelniczkom
découvrez	1913 K aussi	1937 K la boutique	1937 K notre boutique	1937 K nos jeux	1937 K notre hors-série	1945 K notre application	1945 K notre appli
décryptage	1913 K :
déductible	1874 K des impôts	1874 K à #
déjà	1882 K abonné	1882 K inscrit	1882 K client
díky	579 K našim čtenářům	579 K našim předplatitelům
dùng	4694 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2313 K kedvezmény:	2313 K előny:	2313 K ajánlat:
előfizetőinknek	2334 K köszönhetően
előfizetőként	89 K	2291 K
encuéntranos	12 K
envía	3 K
envíanos	1466 K
ermöglicht	902 K von
erről	2260 K bővebben
escríbenos	1454 K
escúchalo	1548 K en spotify	1548 K en apple podcasts
escúchanos	1548 K en spotify
estagiária	3508 K sob supervisão	3508 * K sob supervisão
estagiário	3508 K sob supervisão
""", 'f': """
faça	3523 K o quiz	3523 K o teste	3523 K o nosso
felelős	2288 K szerkesztő:	2288 K kiadó:
fiți	31 K primul
foretrækker	686 K du
fortsätt	4248 K läsa
fortæl	59 K mig
fotogalería	1527 K:
fotogaléria	3982 K:
fotografía	1497 K:
fotoğraf	4467 K # / #	4467 K #/#
frågor	72 K	73 K om artikeln
få	661 K fuld adgang til	685 K adgang	685 K fri	685 K fuld	685 K besked	685 K ugens	685 K dagens	685 K de	685 K nyheder	685 K en notifikation	685 K breaking	685 K seneste nyt	696 K	718 K de vigtigste nyheder	718 K vigtige nyheder	718 K de største nyheder	718 K besked om	718 K besked, når	718 K nyhederne	718 K breaking	3217 K full tilgang til	3244 K tilgang	3244 K fri	3244 K full	3244 K beskjed	3244 K varsel	3244 K ukas	3244 K dagens	3244 K de	3244 K nyheter	3244 K siste	3256 K	3258 K varsel	3258 K varsler	3258 K push	4218 K full tillgång till	4246 K tillgång	4246 K fri	4246 K full	4246 K besked	4246 K en notis	4246 K veckans	4246 K dagens	4246 K de	4246 K nyheter	4246 K senaste	4257 K
férjen	2291 K hozzá
följ	12 K	4222 K	4246 K
følg	12 K	12 K oss	665 K	685 K	3221 K	3244 K
füge	12 K uns	908 K
fügen	12 K sie uns	908 K sie
für	780 K android und ios	848 K diesen artikel	848 K diesen	897 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2288 K:
""", 'g': """
gazeteciliğimizi	4423 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4684 K cửa hàng trực tuyến
giữ	4730 K bản quyền nội dung
glöm	4246 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4683 K ý cho bài viết
gör	4227 K quizet	4227 K vårt quiz	4246 K vårt
görmemiz	4428 K gereken
görsel	4472 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2292 K lát
hintergründe	900 K dazu:
hjälp	4227 K oss bli bättre	4227 K oss att bli bättre
hjælp	670 K os med at blive bedre
hlavné	3995 K body
hlavní	517 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4684 K trả lời khảo sát	4692 K ủng hộ
hämta	13 K	4231 K
häng	4246 K med
här	4274 K finns ett inbäddat innehåll från	4274 K finns inbäddat innehåll från	4274 K visas ett inbäddat innehåll från	4274 K visas inbäddat innehåll från	4274 K är ett inbäddat innehåll från	4274 K är inbäddat innehåll från
hääleta	1602 K
håll	28 K	28 K dig
hình	4727 K #/#
hör	852 K dir	908 K	4246 K
hören	852 K sie	908 K sie
hörzeit	924 K
hør	1 K artiklen	1 K artikkelen	1 K saken	652 K også	652 K også:	670 K mere på	685 K	3208 K også	3208 K også:	3244 K
""", 'i': """
iesūti	2932 K savu	2932 K
indlæg	27 K
indlæs	712 K altid indhold fra	712 K indhold fra
inlägg	27 K
innehåll	4309 K från annonsören
innehållet	4196 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2878 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3661 K acum:
já	59 K fez	3471 K é assinante
játssz	2310 K most:
jäikö	1771 K juttu kesken
jälgi	1602 K
jäsenetu	1819 K:
""", 'k': """
kapcsolódó	2260 K	2260 K:	2262 K videó:	2262 K cikk:	2262 K cikkünk:
każdego	3323 K ranka
kezdőlap	97 K >
không	4730 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4684 K tra kiến thức của bạn
kjøp	3226 K billetter	3226 K billett	3244 K
klausykitės	2863 K
klikněte	498 K zde
ključne	3896 K točke	3896 K tačke
klõpsates	1602 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2946 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	685 K
kopírovat	530 K
kopírovať	4008 K
kopē	2946 K
korzyść	3413 K dla prenumeratorów:
korábbi	2262 K cikkünk:
kvíz	498 K:	558 K:	558 K dne:	558 K týdne:	2277 K	2309 K:	3982 K:	4031 K dňa:	4031 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1812 K on
käännös	1812 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2291 K
kérjen	2291 K
kérjük	28 K
kênh	4661 K youtube của báo
köp	4227 K biljetter	4227 K biljett	4246 K
kövess	12 K
kövesse	2291 K
kövessen	12 K
køb	670 K billetter	670 K billet	685 K
küfür	27 K içeren
küldd	3 K el	2270 K el nekünk
küldje	2270 K el nekünk	2291 K	2291 K tovább
ký	4703 K tự còn lại
kļūsti	2946 K
kết	4675 K nối với chúng tôi
""", 'l': """
laimē	2946 K
laimėkite	2878 K
lasītāju	2954 K aptauja:
legyél	2291 K
lejupielādē	2946 K
leé	1496 K también	1496 K más	1496 K:
lisää	1776 K kirjoittajalta	1776 K toimittajalta	1797 K meidät	1845 K aiheesta:
lugejaküsitlus	1610 K:
lásd	2260 K még
lásson	2291 K több
lát	2270 K valami
láttál	2270 K valami
lägg	4246 K till
lähetimme	1743 K vahvistusviestin	1743 K sinulle vahvistusviestin	1743 K sinulle sähköpostia
lähetä	1774 K juttuvinkki	1774 K uutisvinkki	1774 K vinkki	1780 K mielipidekirjoituksesi	1780 K mielipidekirjoitus	1797 K
lämna	4221 K dina tips	4221 K ditt tips
läs	4178 K hela artikeln	4210 K mer om	4211 K också	4211 K också:	4211 K även	4211 K mer	4211 K mer:	4211 K:	4211 K här	4211 K även:	4218 K vidare med	4218 K mer på	4231 K e-tidningen	4231 K tidningen	4246 K	4248 K vidare
läsarerbjudande	4269 K:
läsaromröstning	4266 K:
läsarresa	4269 K:
lås	4178 K upp artikeln	4178 K upp den här artikeln
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
lütfen	28 K	4458 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3371 K wideo	3454 K powstał we współpracy z	3454 K we współpracy z	3454 K sponsorowany przez
medlemsförmån	4269 K:
meillä	1836 K ei ole omistajaa	1836 K ei ole omistajia	1836 K ei ole osakkeenomistajia	1836 K ei ole maksumuuria
mesterséges	2299 K intelligencia írta
mirá	1480 K el video	1496 K también	1496 K:
mitä	8 K pidit	33 K mieltä	1798 K mieltä sinä
mišljenja	3893 K autora	3893 K iznesena	3893 K izneta
mišljenje	3893 K autora
możliwość	5 K komentowania
mándanos	1466 K
más	1450 K noticias de	1450 K noticias sobre	1450 K sobre	1450 K en	1450 K de	1451 K información	1451 K información:	1454 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	502 K tip?	502 K tip na článek	502 K tip na téma	502 K tip pro	582 K přečteno už # ze #	582 K přečteno už # z #	582 K přečteno již # ze #	582 K přečteno již # z #	582 K přečteno # ze #	582 K přečteno # z #	4050 K prečítané už # zo #	4050 K prečítané už # z #	4050 K prečítané # zo #	4050 K prečítané # z #
märkasid	44 K	1587 K midagi	1593 K viga	1593 K artiklis viga
még	32 K nincs	2343 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	670 K os
mūs	2946 K vari
mời	4670 K xem	4670 K bạn đọc	4670 K độc giả	4675 K bạn tham gia	4675 K độc giả theo dõi	4675 K bạn đọc theo dõi	4685 K quý vị theo dõi	4685 K quý độc giả	4685 K bạn xem video	4685 K nghe
""", 'n': """
nabídka	562 K pro čtenáře:
nahlásit	540 K chybu
nahlásiť	4017 K chybu
nahláste	4017 K chybu
najważniejsze	3367 K informacje
naloži	4103 K	4136 K vedno vsebino	4136 K vsebino z	4136 K vsebino s	4136 K vsebino iz	4136 K vsebino od
naložite	13 K	4103 K
naročite	4110 K se na
naujienų	41 K telefonas
načítat	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
načítať	4037 K vždy obsah	4037 K obsah z	4037 K obsah zo	4037 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	579 K majitele	579 K vlastníka	579 K akcionáře	579 K žádného	579 K paywall	579 K reklamy	4047 K majiteľa	4047 K vlastníka	4047 K akcionárov	4047 K žiadneho	4047 K paywall	4047 K reklamy
nemáte	538 K čas číst	4015 K čas čítať
nepatríme	4047 K žiadnemu
nepatříme	579 K žádnému
než	547 K vložíte komentář	547 K začnete diskutovat	547 K napíšete příspěvek
nguồn	4679 K:	4679 K :
nhận	4661 K thông báo
nové	520 K číslo	520 K vydání	3998 K číslo	3998 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3550 K é possível mostrar este conteúdo	3550 K foi possível mostrar este conteúdo
näe	1797 K enemmän
nägid	1603 K viga
näita	1602 K
näitkö	1798 K virheen
näytä	1797 K sisältö	1822 K sisältö palvelusta	1822 K aina sisältö
nå	4246 K vår
nézd	2260 K meg	2291 K meg
nézze	2260 K meg	2291 K meg
nāc	2937 K strādāt
nội	4710 K dung này không	4711 K dung này từ	4711 K dung nhúng từ	4711 K dung từ	4730 K dung được bảo vệ	4731 K dung được tạo	4731 K dung này được tạo
""", 'o': """
obrázek	555 K # z #
oceń	8 K	3368 K ten	3368 K artykuł	3368 K tekst
ocurrió	1524 K un error
odporučte	4008 K
odporúčame	3982 K:
odsłuchaj	3379 K	3379 K ten
ofereça	3 K
oglądaj	3354 K:
ohodnoťte	518 K	3996 K
olvasói	2313 K ajánlat:
olvasóink	2334 K támogatásának köszönhetően
olvasóinknak	2334 K köszönhetően
opracował	3358 K:
opracowała	3358 K:
opýtajte	3995 K sa
opširnije	3881 K:	3881 K na
otwórz	3341 K post
otázka	558 K dne:	4031 K dňa:
otázky	72 K
ouça	1 K	3496 K:	3521 K o podcast	3582 K no	3588 K no spotify	3588 K o podcast no
oversættelsen	702 K er
oír	1 K
""", 'p': """
pamanīji	2938 K kļūdu
pamanījāt	44 K	2938 K kļūdu
pastebėjote	44 K	2864 K įdomų	2870 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4679 K viên:
piditkö	8 K	69 K	82 K	1798 K
pidätkö	82 K	1798 K
piše	3908 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	535 K
podrži	81 K
podržite	81 K	3911 K
podés	12 K seguir	1467 K enviarnos
podívejte	498 K se:	498 K se na video	500 K se na video:
poglądy	3347 K wyrażone w
pokaż	3341 K post
poleć	3379 K
poslať	4008 K
poslechněte	1 K si	498 K si	498 K si:
poslušajte	1 K	3881 K:	4082 K:
posłuchaj	1 K	3354 K:	3354 K też:
povoliť	4037 K vždy obsah	4037 K obsah z	4037 K obsah zo	4037 K obsah od
poznáte	66 K niekoho
pozostała	3371 K część
pošaljite	41 K vijest
pošlete	530 K
pošlite	3 K	4008 K
poți	3630 K contacta autorul	3630 K contacta autoarea
praneškite	2864 K redakcijai
predplaťte	4012 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4269 K:
prečítajte	3982 K si tiež	3982 K si aj	3982 K si	3982 K si:
prečítali	4050 K ste už # zo #	4050 K ste už # z #	4050 K ste # zo #	4050 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2878 K
prikaži	3939 K uvijek sadržaj	3939 K uvek sadržaj	3939 K sadržaj s	3939 K sadržaj sa	3939 K sadržaj iz	3939 K sadržaj od	4136 K vedno vsebino	4136 K vsebino z	4136 K vsebino s	4136 K vsebino iz	4136 K vsebino od
pronašli	44 K ste
pročitaj	3881 K još	3881 K i
pročitajte	3881 K još	3881 K i	3881 K više	3881 K:	3881 K više o ovoj temi
pročitali	3951 K ste # od #	3951 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	4007 K mesiac len za	4007 K mesiac za	4007 K mesiac už za	4007 K mesiac zadarmo
przeczytałaś	3433 K już # z #	3433 K # z #
przeczytałeś	3433 K już # z #	3433 K # z #
prześlij	3379 K dalej
präsentiert	902 K von
próbálja	2306 K ki tudását
prüfen	908 K sie
publicité	2011 K dans #
publié	1995 K initialement dans le	1995 K initialement sur	2025 K avec l'autorisation
pàgina	450 K # de #
página	1525 K # de #	1525 K #/#	3564 K # de #	3564 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3996 K sa
páčilo	69 K sa
päeva	1610 K küsimus:
päivitä	1797 K
päivän	1815 K kysymys:
pääset	1797 K lukemaan
päätoimittaja	1795 K:
pódcast	1527 K:
păstrați	28 K
pērc	2937 K biļetes	2946 K
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
radšej	4015 K počúvate
radši	538 K posloucháte
rašykite	2864 K autorei	2864 K autoriui
recibí	1466 K las noticias
recomandări	3624 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2290 K ingyenesen
regisztráljon	2277 K	2290 K ingyenesen
regístrate	1418 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	701 K er
resztę	3371 K tekstu
rezervē	2946 K
rešite	3881 K kviz
riješite	3881 K kviz
rozwiąż	3354 K quiz
rozwiń	3341 K post	3341 K wpis
rätsel	891 K mit	927 K des tages:
rätseln	891 K sie mit
réservez	1937 K vos places pour la soirée de la rédaction
réservé	1882 K aux abonnés
réservée	1882 K aux abonnés
réservés	1882 K aux abonnés
résumer	1927 K cet article	1927 K l'article
résumé	1927 K généré	1927 K rédigé	1927 K réalisé	1927 K produit	1927 K par
rösta	4246 K	4262 K:	4262 K här:	4262 K i vår omröstning:
rādīt	2946 K
""", 's': """
sadržaj	3969 K je nastao u suradnji s
saglabā	2946 K
saistīts	2921 K:
saņem	2946 K
sažetak	3896 K	3896 K članka	3896 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	785 K:	785 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1466 K el canal	1496 K leyendo:
sesizări	3630 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	517 K	517 K článku	556 K vytvořila	556 K bylo
sisällön	1858 K tarjoaa
siųskite	2864 K savo	2878 K
sjefredaktør	3241 K:	3241 K og ansvarlig redaktør:
skaitytojų	2886 K apklausa:
skopírovať	4008 K
skrót	3367 K artykułu
skúsili	59 K ste
slå	3263 K på javascript
související	498 K:	500 K video:	500 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2027 K par
sponzorované	4068 K spoločnosťou
sponzorováno	604 K společností
sporočite	4115 K napako
sprawdź	3354 K:	3354 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3995 K sa
stališča	4093 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	553 K si aplikaci
stöd	81 K	4218 K
stötta	81 K	4218 K
støt	81 K	661 K
støtt	81 K	3217 K
suscríbete	1412 K a	1548 K en spotify
susidūrėte	2864 K su
susiję	2852 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1927 K générée
syötä	1743 K kelvollinen sähköpostiosoite	1797 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2297 K:
szívesen	2292 K meghallgatjuk
szöveg	2297 K:
sähköpostiosoite	1743 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1471 K
síganos	12 K
sígueme	1471 K
síguenos	12 K
só	3471 K para assinantes
sólo	1418 K para suscriptores
søg	685 K nu
súhrn	3995 K
súmate	12 K	56 K a las #
súvisiace	3982 K:
súvisiaci	3982 K článok
sūti	2932 K savu	2946 K
số	4703 K ký tự còn lại
""", 't': """
también	1439 K en facebook	1451 K puedes leer	1451 K puedes leer:	1451 K te puede interesar:
també	395 K et pot interessar:
também	3588 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1802 K on
tekstissä	1761 K esitetyt
tekstą	46 K galima
tenés	1461 ¿K información
textgröße	785 K:	785 K a
thấy	44 K lỗi
thử	4684 K sức với
tiedätkö	1774 K aiheesta	1774 K asiasta	1774 K lisää
tiivistelmä	26 K on	1811 K on
tiivistelmän	1811 K on
tilføj	685 K
tillåt	4274 K alltid innehåll från	4274 K innehåll från
tiếp	4738 K tục đọc sau
todavía	32 K no hay comentarios
további	2260 K részletek	2343 K cikkek a témában:
traducció	404 K feta
transparentní	510 K účet:
trên	4661 K google news
trình	4710 K duyệt của bạn không	4710 K duyệt không
trả	4684 K lời câu đố
trải	4694 K nghiệm
turpinājums	2948 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1774 K
tác	4679 K giả:	4679 K giả là
támogasd	81 K	2282 K a	2282 K az
támogass	2235 K adód
támogassa	81 K	2235 K adója	2282 K a	2282 K az
támogasson	2235 K adója
täglichen	777 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1761 K on mielipidekirjoitus	1761 K on mielipideteksti	1761 K on kolumni	1761 K on kommentti	1811 K tiivistelmä on	1812 K juttu on	1812 K artikkeli on	1812 K teksti on	1822 K on upotettu sisältö
tämän	52 K jutun
tässä	1822 K on upotettua sisältöä
télécharger	13 K	1893 K l'application
téléchargez	13 K
tóm	4683 K tắt này	4731 K tắt được
töltsd	13 K le	2306 K ki kvízünket
töltse	13 K le	2291 K le	2291 K ki	2306 K ki kvízünket
történeteiket	2270 K
tüm	27 K yorumlar
tęsinys	2880 K
tłumaczenie	3367 K	3407 K zostało
tải	13 K	13 K ứng dụng	4661 K ứng dụng	4661 K app	4687 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3916 K na grešku
uključi	3904 K
uključite	3904 K
uložit	530 K
uložiť	4008 K
uložte	530 K si	4008 K si
unbeschränkter	871 K zugang
unterstütze	81 K	759 K
unterstützen	81 K sie	759 K sie	759 K sie die
uočili	7 K ste
upozorniť	4017 K na chybu
upozorněte	540 K na chybu
urmărește	12 K	3624 K și:	3641 K video	3700 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3939 K uvijek sadržaj	3939 K uvek sadržaj	3939 K sadržaj s	3939 K sadržaj sa	3939 K sadržaj iz	3939 K sadržaj od
uživo	3956 K: kako	3956 K: ovako	3956 K: zašto	3956 K: što	3956 K: šta	3956 K: tko	3956 K: ko	3956 K: gdje	3956 K: gde	3956 K: ovo	3956 K: pogledajte	3956 K: poslušajte	3956 K: sve	3956 K: noć	3956 K: ljudi	3956 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2277 K részt
već	3932 K za #	3932 K od #
več	4082 K:	4082 K v videu	4107 K o tem	4107 K novic	4107 K preberite	4154 K o:	4154 K o temi:
videó	2342 K: így	2342 K: itt	2342 K: ezért	2342 K: miért	2342 K: hogyan	2342 K: mit	2342 K: ki	2342 K: mi	2342 K: ez	2342 K: ezt	2342 K: hallgassa	2342 K: nézze	2342 K: minden	2342 K: a	2342 K: az
vidéo	1913 K :
viktorīna	2954 K:
visą	2878 K interviu
više	3881 K o:	3957 K o:	3957 K o temi:
você	3496 K pode gostar:
vprašaj	4096 K
vprašajte	4096 K
vprašanje	4131 K dneva:
vypočujte	1 K si	3982 K si:
vyskúšali	59 K ste
vytiskněte	530 K
vytlačiť	4008 K
vytlačte	4008 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2291 K
válaszoljon	2291 K
vásárolja	2248 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	685 K med
véleménycikkeit	2270 K
více	498 K zde	498 K k tématu:	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
vídeo	1527 K:
võida	1602 K
võta	1587 K ühendust	1602 K
výhoda	562 K pro předplatitele:	4034 K pre predplatiteľov:
výhody	562 K pro předplatitele:	4034 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4047 K našim čitateľom	4047 K našim predplatiteľom
věnujte	530 K
vše	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
všechno	589 K o tématu téma:	589 K o tématu:
všechny	27 K komentáře	502 K články autora	589 K články k tématu téma:	589 K články k tématu:
všetko	4056 K o téme:	4056 K o:	4056 K k téme téme:	4056 K k téme:
všetky	4056 K články k téme téme:	4056 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	565 K povolit obsah	565 K zobrazovat obsah	565 K načítat obsah	565 K zobrazit obsah	4037 K povoliť obsah	4037 K zobrazovať obsah	4037 K načítať obsah	4037 K zobraziť obsah
""", 'w': """
webshopunkból	2313 K:
weiterführende	810 K artikel:
weź	3398 K udział w dyskusji
więcej	3353 K o	3353 K na temat	3353 K z	3354 K na ten temat:	3357 K artykułów autora	3439 K o:	3439 K na temat:
wykorzystałaś	3433 K już # z #	3433 K # z #
wykorzystałeś	3433 K już # z #	3433 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3425 K go, aby	3425 K go, żeby	3425 K ją, aby	3425 K blokadę	3425 K blokowanie
wyślij	3 K
wyświetlaj	3417 K treści z	3417 K treści ze	3417 K treści od
wöchentlichen	777 K newsletter
""", 'y': """
yanlişlik	4417 K mi
""", 'z': """
zahvaljujoč	4145 K našim bralcem
zahvaljujući	3948 K našim čitateljima	3948 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3341 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3417 K na treści
zgłoś	3390 K uwagę	3390 K błąd	3390 K literówkę	3390 K uwagi	3390 K nieścisłość
ziņo	2932 K redakcijai
zkopírovat	530 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4037 K vždy obsah	4037 K obsah z	4037 K obsah zo	4037 K obsah od
zobrazovať	4037 K vždy obsah	4037 K obsah z	4037 K obsah zo	4037 K obsah od
zostań	3387 K reporterem	3387 K reporterką	3387 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	823 K dpa	1182 K #	1182 K
""", 'à': """
à	1913 K lire aussi	1913 K lire également	1913 K lire :	1913 K lire sur	1913 K voir aussi	1913 K écouter	1913 K relire	1913 K découvrir	1913 K lire sur le même sujet	1913 K consulter :	1913 K voir également	1916 K propos de l'auteur	1916 K propos de l'autrice	1937 K retrouver dans le numéro	2012 K écouter sur spotify	2012 K écouter sur apple podcasts	2012 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3515 K gerado
""", 'ä': """
är	4221 K du
äänestä	1797 K
""", 'å': """
åldersgräns	4270 K #
åsikter	4204 K som framförs
åsikterna	4204 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3493 K preciso estar logado
écouter	1 K l'article	1 K cet article	1913 K aussi	2006 K sur
écoutez	1 K cet	1 K l'article	1941 K le podcast
élő	2342 K: így	2342 K: itt	2342 K: ezért	2342 K: miért	2342 K: hogyan	2342 K: mit	2342 K: ki	2342 K: mi	2342 K: ez	2342 K: ezt	2342 K: hallgassa	2342 K: nézze	2342 K: minden	2342 K: a	2342 K: az
épinglez	1960 K cet article	1960 K cette recette	1960 K cette page	1960 K la recette	1960 K ce billet	1960 K-la	1960 K-le	1960 K l'article	1960 K l'image
értékeljük	2319 K az ön
""", 'í': """
írd	2291 K be
írj	2270 K a szerzőnek
írja	2291 K be
írjon	2270 K a szerzőnek	2291 K közvetlenül	2291 K nekünk
""", 'î': """
în	3688 K imagini:
întreabă	3635 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2292 K szerint
""", 'ú': """
últimas	1450 K noticias de	3495 K de	3495 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	816 K die autor:in	816 K die autoren	816 K die autor:innen	819 K die autorin	819 K den autor	820 K die autorin	820 K den autor
übersetzung	905 K:	905 K aus dem
""", 'č': """
čitaj	3881 K još
čitajte	3881 K i	3881 K još	3881 K još:
članak	46 K se može	46 K možete	3896 K je preveden	3896 K čita	3899 K je objavljen u	3960 K je	3969 K je nastao u suradnji s	3969 K je nastao u suradnji sa
članek	46 K lahko	4096 K je preveden	4096 K bere	4096 K je prebral	4099 K je objavljen v	4157 K je	4165 K je nastal v sodelovanju z	4165 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	517 K byl přeložen	517 K přeložen	517 K načetl	520 K vyšel v	556 K byl přeložen	593 K vyšel v	593 K vyšel na	593 K původně vyšel	593 K byl původně	593 K byl publikován	593 K byl převzat	594 K	604 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3995 K bol preložený	3995 K načítal	3998 K vyšiel v	4059 K	4068 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	498 K také	498 K také:	498 K i	498 K více	498 K:
číslo	510 K účtu pro dary	510 K transparentního účtu
čítajte	3982 K aj	3982 K tiež	3982 K viac
""", 'đ': """
đánh	4683 K giá bài viết
đã	4726 K xảy ra lỗi	4726 K có lỗi
đăng	4684 K ký tham dự hội thảo	4730 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4700 K dây nóng: #	4700 K dây nóng #
được	68 K phép đăng lại
để	4713 K xem nội dung này	4713 K hiển thị nội dung này
đọc	4670 K thêm	4670 K thêm:	4670 K:	4670 K tiếp:	4675 K tin nhanh
""", 'į': """
įsigykite	2878 K
įtraukite	2878 K mus
įveskite	2878 K
""", 'ś': """
ściągnij	13 K	3403 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3383 K:
źródło	3383 K:
""", 'ż': """
żadnych	3430 K akcjonariuszy
""", 'ž': """
želite	3913 K raditi kod nas	3913 K da radite kod nas	4112 K delati pri nas
želiš	3913 K raditi kod nas	4112 K delati pri nas
žiadni	4047 K akcionári
žiadny	4047 K majiteľ	4047 K oligarcha
žinote	2864 K daugiau	2879 K istoriją
žiūrėkite	2852 K taip pat	2878 K
žádní	579 K akcionáři
žádný	579 K majitel	579 K oligarcha
""", 'ș': """
știrea	3698 K continuă
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
автор	3774 K - обозреватель	3774 K - корреспондент	3774 K - колумнист	3774 K - редактор	4555 K - оглядач	4555 K - колумніст	4555 K - кореспондент
авторка	4555 K - оглядачка	4555 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3841 K владельцев	3841 K акционеров	3841 K цензуры и рекламы	4621 K власників	4621 K акціонерів	4621 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3841 K нашим читателям	3841 K вашим пожертвованиям
больше	3756 K новостей	3757 K по теме:	3797 K любите слушать	3797 K нравится слушать	3850 K о:
будь	31 K первым	4617 K ласка, вимкніть його	4617 K ласка, вимкніть блокувальник	4617 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3777 K ли материал	3777 K ли пересказ	3777 K ли этот пересказ	3777 K ли этот	3777 K ли текст
была	3777 K ли статья	3777 K ли эта	3777 K ли новость
більше	4536 K по темі:	4536 K за темою:	4536 K на тему:	4536 K про це:	4570 K новин	4570 K матеріалів	4630 K про:
""", 'в': """
в	3830 K этом месте находится встроенный контент	3830 K этом месте находится встроенный пост	3830 K этом месте находится встроенный публикация	3830 K этом месте размещён встроенный контент	3830 K этом месте размещён встроенный пост	3830 K этом месте размещён встроенный публикация	3830 K этом месте размещен встроенный контент	3830 K этом месте размещен встроенный пост	3830 K этом месте размещен встроенный публикация	3830 K этом месте показан встроенный контент	3830 K этом месте показан встроенный пост	3830 K этом месте показан встроенный публикация	3830 K этом месте встроенный контент	3830 K этом месте встроенный пост	3830 K этом месте встроенный публикация
вакансии	3780 K "	3780 K редакции
вакансії	4560 K "	4560 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3777 K понравилась	3777 K понравился	3777 K помогла	4558 K сподобалась	4558 K сподобалася	4558 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3730 K рассылка
ви	4617 K використовуєте блокувальник	4624 K прочитали вже # із #	4624 K прочитали вже # і #	4624 K прочитали # із #	4624 K прочитали # і #	4624 K прочитали вже # з #	4624 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3759 K по теме:	3849 K: как	3849 K: так	3849 K: почему	3849 K: что	3849 K: кто	3849 K: где	3849 K: это	3849 K: вот	3849 K: смотрите	3849 K: послушайте	3849 K: всё	3849 K: все	3849 K: ночь	3849 K: люди	3849 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3823 K:
вимкніть	4617 K його, щоб	4617 K блокувальник	4617 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3823 K дня:
вопросы	72 K?
впервые	3854 K опубликовано в	3854 K опубликовано на	3854 K опубликован в	3854 K опубликована в	3854 K напечатано в
вперше	4634 K опубліковано в	4634 K опубліковано у	4634 K опубліковано на	4634 K надруковано в
все	27 K комментарии	3756 K новости на тему	3756 K материалы	3756 K новости	3756 K статьи	3761 K статьи автора	3761 K материалы автора	3850 K о:	3850 K материалы по теме:	3850 K статьи по теме:	3850 K материалы о:	3850 K новости по теме:	4630 K про:
всегда	3746 K разрешать контент	3830 K разрешать контент	3830 K показывать контент	3830 K разрешить контент	3830 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4565 K
встановіть	13 K	4565 K	4591 K застосунок
встигніть	4596 K передплатити
всё	3850 K о:	3850 K по теме:
всі	4630 K матеріали за темою:	4630 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3837 K используете блокировщик	3844 K прочитали уже # из #	3844 K прочитали # из #
выключите	3837 K его, чтобы
відео	4629 K: як	4629 K: так	4629 K: чому	4629 K: що	4629 K: хто	4629 K: де	4629 K: це	4629 K: ось	4629 K: дивіться	4629 K: послухайте	4629 K: усе	4629 K: все	4629 K: ніч	4629 K: люди	4629 K: порт
вікторина	4603 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3776 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4557 K від	4557 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4604 K:
""", 'д': """
детальніше	4536 K:	4536 K про це
джерела	4572 K:
джерело	4572 K:
дивіться	4536 K також	4536 K:	4536 K також:	4536 K відео:
до	4536 K теми:
добавьте	3837 K наш сайт в	3837 K сайт в
додайте	4617 K наш сайт до	4617 K сайт до
дозволити	4610 K завжди контент	4610 K завжди вміст	4610 K контент із	4610 K контент з	4610 K контент від	4610 K вміст із	4610 K вміст з	4610 K вміст від
дозволяти	4610 K завжди контент	4610 K завжди вміст	4610 K контент із	4610 K контент з	4610 K контент від	4610 K вміст із	4610 K вміст з	4610 K вміст від
докладніше	4536 K:	4536 K про це	4630 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3785 K в	3785 K на	3785 K для	4565 K в	4565 K у	4565 K на	4565 K для
достъпно	254 K в	254 K на
досье	3849 K: как	3849 K: так	3849 K: почему	3849 K: что	3849 K: кто	3849 K: где	3849 K: это	3849 K: вот	3849 K: смотрите	3849 K: послушайте	3849 K: всё	3849 K: все	3849 K: ночь	3849 K: люди	3849 K: порт
досьє	4629 K: як	4629 K: так	4629 K: чому	4629 K: що	4629 K: хто	4629 K: де	4629 K: це	4629 K: ось	4629 K: дивіться	4629 K: послухайте	4629 K: усе	4629 K: все	4629 K: ніч	4629 K: люди	4629 K: порт
дотримуйтесь	28 K
другие	3761 K материалы автора
думка	4555 K автора	4555 K редакції	4555 K, висловлена
думки	4555 K авторів
""", 'е': """
ежедневная	3730 K рассылка
еженедельная	3730 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3761 K новость?
еще	3757 K по теме:	3759 K по теме:
ещё	3756 K больше	3757 K по теме:	3759 K по теме:
""", 'з': """
з	4607 K нашого магазину:
за	4524 K підтримки компанії	4524 K підтримки партнера	4524 K сприяння компанії	4536 K темою:
забелязахте	7 K
завантажити	4565 K в	4565 K з	4565 K у
завантажте	13 K	4565 K в	4565 K з	4591 K застосунок	4591 K додаток
завантажувати	4610 K завжди контент	4610 K завжди вміст	4610 K контент із	4610 K контент з	4610 K контент від	4610 K вміст із	4610 K вміст з	4610 K вміст від
завантажуйте	13 K	4565 K	4575 K застосунок
завдяки	4621 K нашим читачам	4621 K вашим внескам
завжди	4610 K дозволяти контент	4610 K дозволяти вміст	4610 K показувати контент	4610 K показувати вміст	4610 K дозволити контент	4610 K дозволити вміст	4610 K завантажувати контент	4610 K завантажувати вміст
загружать	3830 K всегда контент	3830 K контент из	3830 K контент с	3830 K контент от
загрузите	3785 K в	3785 K на
загрузить	3746 K контент	3746 K пост
задайте	3776 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4557 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4569 K
збережіть	4569 K
здесь	3830 K находится встроенный контент	3830 K находится встроенный пост	3830 K находится встроенный публикация	3830 K размещён встроенный контент	3830 K размещён встроенный пост	3830 K размещён встроенный публикация	3830 K размещен встроенный контент	3830 K размещен встроенный пост	3830 K размещен встроенный публикация	3830 K показан встроенный контент	3830 K показан встроенный пост	3830 K показан встроенный публикация	3830 K встроенный контент	3830 K встроенный пост	3830 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4607 K для передплатників:
зручніше	4578 K слухати
""", 'и': """
играть	3824 K:
идет	3818 K подписка
идёт	3818 K подписка
из	3827 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3791 K:
источники	3791 K:
""", 'к': """
как	3777 K вам статья	3777 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4557 K виклад	4557 K переказ
коротко	3776 K от	4557 K від
краткий	26 K пересказ	3776 K пересказ
кратко	3776 K от
краткое	3776 K содержание	3821 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4607 K для передплатників:
лучшее	3756 K за
любите	4578 K слухати
""", 'м': """
материал	46 K можно	3746 K содержит данные	3757 K по теме:	3759 K по теме:	3779 K опубликован в	3782 K можно	3821 K переведён	3821 K переведен	3854 K впервые опубликован	3854 K был впервые	3864 K подготовлен в партнёрстве с	3864 K подготовлен в партнерстве с	3864 K подготовлен при поддержке	3864 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3759 K по теме:
матеріал	46 K можна	4524 K підготовлено за підтримки	4524 K створено за підтримки	4524 K підготовлено у партнерстві	4524 K створено у партнерстві	4600 K перекладено	4634 K уперше опубліковано	4645 K підготовлено у партнерстві з	4645 K підготовлено за підтримки	4645 K створено за підтримки	4645 K створено у партнерстві з
маєте	72 K запитання
месяц	3788 K подписки за
ми	4617 K помітили, що ви
мнение	3774 K автора	3774 K редакции
мнението	244 K на автора
мнения	3774 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3720 K работаем благодаря вам	3720 K работаем благодаря вашей	3720 K работаем благодаря вашим	3720 K существуем благодаря вам	3720 K существуем благодаря вашим	3720 K существуем на ваши	3720 K работаем на ваши	3720 K живём на ваши	3720 K живем на ваши	3720 K независимы благодаря	3738 K в	3837 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4569 K
надішліть	3 K	4569 K
накратко	246 K от
началась	3818 K подписка
начало	97 K >	97 K "
наша	3730 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3818 K забудьте подписаться	4596 K забудьте передплатити
немає	4578 K часу читати	4621 K власників
нет	32 K комментариев	3797 K времени читать	3841 K владельцев
новия	249 K брой
новият	249 K брой
новости	3756 K партнеров
новый	3779 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3757 K этом подробнее	3761 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3776 K	4557 K
онлайн	3849 K: как	3849 K: так	3849 K: почему	3849 K: что	3849 K: кто	3849 K: где	3849 K: это	3849 K: вот	3849 K: смотрите	3849 K: послушайте	3849 K: всё	3849 K: все	3849 K: ночь	3849 K: люди	3849 K: порт	4629 K: як	4629 K: так	4629 K: чому	4629 K: що	4629 K: хто	4629 K: де	4629 K: це	4629 K: ось	4629 K: дивіться	4629 K: послухайте	4629 K: усе	4629 K: все	4629 K: ніч	4629 K: люди	4629 K: порт
опитахте	59 K
опитування	4603 K дня:
опрос	3823 K дня:
оригинал	3854 K статьи опубликован
оригінал	4634 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3837 K его, чтобы	3837 K блокировщик	3837 K adblock
открихте	7 K
откройте	3785 K в
открыта	3818 K подписка
открыть	3738 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3789 K
отправьте	3 K	3789 K
оформити	4596 K передплату
оформить	3818 K подписку
оценете	247 K
оцените	8 K	3777 K
оцініть	4558 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3864 K материала	4645 K матеріалу	4645 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3864 K материала	3864 K рубрики
партнёрский	86 K материал:
первый	3788 K месяц за
перевод	3776 K выполнен	3776 K сделан	3821 K выполнен	3821 K сделан	3821 K осуществлён	3821 K подготовлен
передплата	4568 K за #	4568 K від #	4596 K на перше півріччя	4596 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3738 K в
переказ	4557 K
переклад	4557 K зроблено	4600 K виконано	4600 K зроблено	4600 K здійснено	4600 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3776 K
перший	4568 K місяць за
письма	3730 K "
питання	73 K до статті	4603 K дня:
по	89 K подписке	3757 K теме:
повече	232 K по темата:	259 K новини
повідомити	4580 K про помилку
повідомте	4580 K про помилку	4580 K нам про помилку
погляди	4555 K авторів
пограйте	4604 K:
подарете	258 K
подарите	3789 K
подарить	3789 K
подарувати	4569 K
подаруйте	4569 K
поддержать	3794 K
поддержи	81 K
поддержите	81 K	3794 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3849 K: как	3849 K: так	3849 K: почему	3849 K: что	3849 K: кто	3849 K: где	3849 K: это	3849 K: вот	3849 K: смотрите	3849 K: послушайте	3849 K: всё	3849 K: все	3849 K: ночь	3849 K: люди	3849 K: порт	4629 K: як	4629 K: так	4629 K: чому	4629 K: що	4629 K: хто	4629 K: де	4629 K: це	4629 K: ось	4629 K: дивіться	4629 K: послухайте	4629 K: усе	4629 K: все	4629 K: ніч	4629 K: люди	4629 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3738 K в
подписка	3788 K за #	3788 K от #	3788 K за рубль	3818 K на первое полугодие	3818 K на второе полугодие
подписывайтесь	12 K	3794 K на
подпишись	12 K	3809 K на
подпишитесь	12 K	3738 K в	3794 K на	3809 K на нас
подробнее	3757 K:	3757 K в материале	3757 K - в	3757 K читайте в материале	3757 K об этом	3759 K по теме:	3759 K на тему:	3850 K о:
подробности	3757 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3837 K, отключите его	3837 K, отключите блокировщик
позиция	3774 K автора
позицията	244 K на автора
позиція	4555 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3746 K контент	3746 K публикацию	3746 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4610 K завжди контент	4610 K завжди вміст	4610 K контент із	4610 K контент з	4610 K контент від	4610 K вміст із	4610 K вміст з	4610 K вміст від
показывать	3830 K всегда контент	3830 K контент из	3830 K контент с	3830 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4569 K
порекомендуйте	3789 K
последвайте	12 K	264 K
последние	3756 K новости о
послухати	1 K
послушать	1 K
поставте	4557 K запитання
похоже	3837 K, вы используете блокировщик	3837 K, у вас включён	3837 K, у вас включен
почитать	3757 K:
преведено	246 K с
преводът	246 K е
предложение	3827 K для читателей:	3827 K для подписчиков:
предпочитате	267 K да слушате
прежде	3810 K чем оставить комментарий	3810 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3761 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4596 K передплата
продолжается	3818 K подписка	3818 K подписная кампания
пройдите	3757 K тест
пройдіть	4536 K тест
пропозиція	4607 K для читачів:	4607 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3746 K содержит данные
підписка	4568 K за #	4568 K від #
підписуйся	12 K
підписуйтесь	12 K	4575 K на
підпишіться	12 K	4575 K на
підсумок	4557 K
підтримайте	81 K	4575 K
підтримати	4575 K
""", 'р': """
работа	3780 K в "
радимо	4536 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3830 K всегда контент	3830 K контент из	3830 K контент с	3830 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3746 K контент	3746 K показ	3746 K содержимое	3830 K всегда контент	3830 K контент из	3830 K контент с	3830 K контент от
распечатайте	3789 K
распечатать	3789 K
расскажите	59 K в
рассылка	3730 K "	3730 K:
редакция	3720 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3757 K:	3759 K видео:
рекомендуємо	4536 K:
робота	4560 K в "	4560 K у "
роздрукувати	4569 K
роздрукуйте	4569 K
розкажіть	59 K у
розпочалася	4596 K передплата
розпочато	4596 K передплату
""", 'с': """
саммари	3776 K
свалете	13 K	254 K	279 K приложението
свежий	3779 K номер
свързани	232 K:
связаться	3761 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3785 K в	3785 K из	3794 K приложение	3814 K приложение
скачать	13 K	3785 K в	3785 K на
скидка	3827 K для подписчиков:
скопировать	3789 K
скопируйте	3789 K
скопіювати	4569 K
скопіюйте	4569 K
следвайте	12 K ни	264 K
следите	12 K за	3738 K в
слухайте	4536 K:	4536 K також:
слухати	1 K
слушайте	3757 K:	3757 K также:
слушать	1 K
см	3757 K. также:
смотрите	3757 K также	3757 K:	3757 K	3757 K также:	3757 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3799 K об ошибке	3799 K нам об ошибке
сообщить	3799 K об ошибке
сохраните	3789 K
сохранить	3789 K
спитайте	4557 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3864 K материала	3864 K рубрики	4645 K матеріалу	4645 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3776 K
спросить	3776 K
спільно	4524 K з компанією
станьте	31 K первым	31 K першим	3794 K подписчиком	3794 K соучастником	4575 K частиною спільноти	4575 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4557 K перекладено	4600 K перекладено	4634 K вперше опубліковано	4634 K було вперше
стаття	4634 K вперше опублікована	4635 K
статью	46 K можно	3782 K можно
статья	3776 K переведена	3776 K озвучена	3777 K была	3779 K опубликована в	3821 K переведена	3854 K впервые опубликована	3854 K была впервые	3854 K первоначально	3855 K
стежте	12 K за
стислий	4557 K виклад	4557 K переказ	4600 K виклад
схоже	4617 K, ви використовуєте	4617 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3824 K:
""", 'т': """
тази	308 K статия е публикувана
також	4536 K читайте:
тб	4629 K: як	4629 K: так	4629 K: чому	4629 K: що	4629 K: хто	4629 K: де	4629 K: це	4629 K: ось	4629 K: дивіться	4629 K: послухайте	4629 K: усе	4629 K: все	4629 K: ніч	4629 K: люди	4629 K: порт
текст	46 K можно	46 K можна	3776 K переведён	3776 K переведен	3776 K озвучен	3821 K переведён	3821 K переведен	3854 K впервые опубликован	3854 K был впервые	3854 K вышел в	4557 K перекладено	4557 K озвучено	4600 K перекладено	4634 K уперше опубліковано	4634 K вперше опубліковано	4634 K було вперше	4634 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3823 K дня:	4603 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3827 K для подписчиков:
точка	3774 K зрения автора	4555 K зору автора	4555 K зору редакції
триває	4596 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3830 K находится встроенный контент	3830 K находится встроенный пост	3830 K находится встроенный публикация	3830 K размещён встроенный контент	3830 K размещён встроенный пост	3830 K размещён встроенный публикация	3830 K размещен встроенный контент	3830 K размещен встроенный пост	3830 K размещен встроенный публикация	3830 K показан встроенный контент	3830 K показан встроенный пост	3830 K показан встроенный публикация	3830 K встроенный контент	3830 K встроенный пост	3830 K встроенный публикация	4610 K є вбудований контент	4610 K є вбудований допис	4610 K є вбудований публікація	4610 K є вбудований вміст	4610 K розміщено вбудований контент	4610 K розміщено вбудований допис	4610 K розміщено вбудований публікація	4610 K розміщено вбудований вміст	4610 K показано вбудований контент	4610 K показано вбудований допис	4610 K показано вбудований публікація	4610 K показано вбудований вміст	4610 K вбудований контент	4610 K вбудований допис	4610 K вбудований публікація	4610 K вбудований вміст
""", 'у': """
у	3837 K вас включён блокировщик	3837 K вас включен блокировщик	3841 K нас нет владельца	3841 K нас нет владельцев	3841 K нас нет акционеров	3841 K нас нет инвесторов	3841 K нас нет хозяев	4524 K партнерстві з компанією	4610 K цьому місці є вбудований контент	4610 K цьому місці є вбудований допис	4610 K цьому місці є вбудований публікація	4610 K цьому місці є вбудований вміст	4610 K цьому місці розміщено вбудований контент	4610 K цьому місці розміщено вбудований допис	4610 K цьому місці розміщено вбудований публікація	4610 K цьому місці розміщено вбудований вміст	4610 K цьому місці показано вбудований контент	4610 K цьому місці показано вбудований допис	4610 K цьому місці показано вбудований публікація	4610 K цьому місці показано вбудований вміст	4610 K цьому місці вбудований контент	4610 K цьому місці вбудований допис	4610 K цьому місці вбудований публікація	4610 K цьому місці вбудований вміст	4617 K вас увімкнено блокувальник	4621 K нас немає власника	4621 K нас немає власників	4621 K нас немає акціонерів	4621 K нас немає інвесторів	4621 K нас немає олігарха
увидели	7 K ошибку
удобнее	3797 K слушать
уперше	4634 K опубліковано в	4634 K опубліковано у	4634 K опубліковано на	4634 K надруковано в
усе	4630 K про:	4630 K за темою:
успейте	3818 K подписаться
установите	13 K	3814 K приложение
усі	27 K коментарі	4630 K матеріали за темою:	4630 K статті за темою:
утренняя	3730 K рассылка
""", 'ф': """
фотогалерея	3757 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3796 K работать у нас	3796 K у нас работать	3796 K работать в нашей
хочете	4577 K працювати в нас	4577 K в нас працювати	4577 K працювати у нас
хочеш	4577 K працювати в нас
хочешь	3796 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4557 K переказ	4557 K короткий виклад	4557 K короткий переказ	4557 K стислий виклад	4600 K текст	4600 K матеріал	4635 K текст	4635 K матеріал
цю	4600 K статтю
ця	76 K тема закрита	4635 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4558 K була стаття	4558 K був матеріал	4558 K був переказ	4558 K був цей переказ	4558 K була ця	4558 K був цей	4558 K сподобалась	4558 K сподобалася	4558 K сподобався
читай	3809 K нас
читайте	12 K нас	13 K	3738 K в	3738 K нас в	3757 K также	3757 K также:	3757 K:	3757 K подробнее	3757 K еще	3757 K по теме:	3757 K подробнее:	3757 K материал	3757 K в материале	3759 K по теме:	3785 K нас без	3785 K без	3794 K	3794 K нас в	4536 K також	4536 K також:	4536 K:	4536 K ще	4536 K також на тему:	4536 K по темі:	4536 K також на тему	4575 K
читать	3738 K в	3757 K также	3757 K по теме:
что	33 K вы думаете	3757 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4536 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3821 K статья	3855 K статья
это	26 K резюме	52 K расследование	3776 K краткое содержание
этот	26 K пересказ	3746 K материал содержит	3776 K пересказ	3776 K краткий пересказ	3782 K материал можно	3782 K текст можно	3821 K текст	3821 K материал	3855 K текст	3855 K материал
эту	3782 K статью можно
""", 'я': """
як	4558 K вам стаття	4558 K вам матеріал
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
กด	12 Kติดตาม	4325 Kติดตาม	4325 Kไลก์
""", 'ข': """
ขอ	4328 Kบคุณภาพจาก	4328 Kบคุณข้อมูลจาก
ข่	4321 Kาวที่เกี่ยวข้อง:	4328 Kาวโดย	4334 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4334 Kิป:
คุ	4331 Kณรู้สึกอย่างไรกับ	4331 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4334 Kคลิป:	4334 Kคลิป :
""", 'ซ': """
ซื	4332 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4321 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4325 Kดตามช่อง	4325 Kดตามเรา	4325 Kดตามข่าว	4343 Kดตามอ่านข่าวอื่นๆ	4343 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4330 Kม ai
""", 'ท': """
ทด	4332 Kสอบความรู้ของคุณ
ทำ	4332 Kแบบสำรวจสั้น
ที	4328 K่มา:	4328 K่มา :
""", 'บ': """
บท	4330 Kความนี้ใช้ ai	4330 Kสรุปนี้	4330 Kความนี้แปล	4330 Kความนี้เรียบเรียง	4331 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4330 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4328 K้เขียน:	4328 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4331 Kข้อผิดพลาดในบทความ
พื	4344 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4332 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4328 Kพ:	4368 Kพที่ # จาก #	4368 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4332 Kวมโหวต:	4332 Kวมโหวต :	4332 Kวมทำแบบสำรวจ	4332 Kวมสนุก	4339 Kวมสนับสนุน
ร้	4347 Kองทุกข์	4347 Kองเรียน
""", 'ล': """
ลง	4332 Kทะเบียนเข้าร่วมสัมมนา	4332 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4339 Kับสนุน
สร	4330 Kุปโดย	4330 Kุปข่าวด้วย	4330 Kุปนี้	4330 Kุปข่าวโดย	4331 Kุปนี้มีประโยชน์
สา	4347 Kยด่วนข่าว	4347 Kยด่วนทีมข่าว
ส่	4347 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4368 K้า # จาก #
""", 'อ': """
อ่	4321 Kานเพิ่มเติม:	4321 Kานต่อ:	4321 Kานข่าวต้นฉบับ:	4321 Kานเพิ่มเติม	4321 Kานประกอบ:	4334 Kานข่าวเพิ่มเติม:	4334 Kานข่าวเพิ่มเติม	4334 Kานข่าวที่เกี่ยวข้อง:	4334 Kานข่าว:	4334 Kานเรื่องอื่น:	4343 Kานข่าวอื่นๆ	4343 Kานข่าวต้นฉบับได้ที่	4343 Kานบทความอื่นๆ	4343 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4328 Kางอิง:
""", 'เ': """
เก	4328 Kี่ยวกับผู้เขียน
เข	4325 K้าร่วมช่อง
เน	4330 Kื้อหานี้สร้าง	4344 Kื้อหาสปอนเซอร์	4344 Kื้อหาโฆษณา	4344 Kื้อหาสนับสนุนโดย
เพ	4325 Kิ่มเพื่อน
เร	4328 Kื่อง:	4328 Kื่อง :	4328 Kื่องและภาพ
""", 'แ': """
แจ	4331 K้งแก้ไขข่าว	4347 K้งเบาะแส	4347 K้งข่าว
แช	3 Kร์
แป	4330 Kลโดย
แอ	4325 Kดไลน์
""", 'โ': """
โฆ	4344 Kษณา -
""", 'ใ': """
ให	4331 K้คะแนนบทความ
""", 'ไ': """
ไม	4325 K่พลาดทุกข่าวสาร	4325 K่พลาดข่าว
""", 'ả': """
ảnh	4679 K:	4727 K #/#	4727 K # / #
""", 'ủ': """
ủng	4679 K hộ tác giả	4692 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2654 Kせて読みたい	2654 【Kせて読みたい】	2654 Kせて読みたい:
""", 'こ': """
こち	2654 Kらもおすすめ	2654 Kらもおすすめ:	2682 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2662 K記事を書いた人	2662 K記事の筆者	2665 K要約はai	2665 K要約は、ai	2665 K要約は役に立ち	2665 ※K要約	2665 K記事の翻訳	2665 K記事の要約	2665 K記事はai	2665 K翻訳	2665 K見出しはai	2673 K記事は	2673 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2654 Kと見る:	2682 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2712 Kーが発生しました
""", 'オ': """
オリ	2682 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2686 【Kゼント】	2686 Kゼント応募
""", 'ペ': """
ペー	2713 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2682 【K】
""", '下': """
下載	13 K	4766 Kapp	4766 K應用程式
下载	13 K	4766 Kapp	4766 K应用
""", '以': """
以上	4792 K内容由ai
以下	4851 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4789 K:	4789 (K	4789 K係	4789 K为	4789 K為
""", '你': """
你做	59 K了吗
你可	4780 K能會喜歡:	4811 K能想看:
你有	4787 K线索
你覺	4794 K得這篇
你觉	4794 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4789 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4792 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4772 K微信公众号	4772 K官方微信
""", '内': """
内容	4792 K由ai
""", '写': """
写真	2654 【K】	2654 K:	2682 【Kを見る】	2682 【Kギャラリー】	2713 K #/#	2713 K#/#	2713 K # / #
""", '出': """
出典	2662 K:
出现	4846 K问题
出錯	4846 K了
出错	4846 K了
""", '分': """
分享	3 K
""", '前': """
前回	2682 【K】	2682 Kの記事:
""", '剩': """
剩余	4820 K字数
剩餘	4820 K字數
""", '加': """
加入	12 K	4785 K	4806 K
""", '動': """
動画	2654 【K】	2682 【Kを見る】
""", '升': """
升級	4806 K
升级	4806 K
""", '原': """
原文	4810 K刊于	4810 K刊於
""", '参': """
参与	4796 K我们的
参考	69 Kになった	2654 K:
""", '參': """
參與	4796 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4795 K错误
发生	4846 K错误
""", '取': """
取材	2662 K・文	2662 K・執筆
""", '另': """
另请	4780 K参阅
""", '可': """
可以	4786 K在x上
可自	68 K由转载
""", '合': """
合わ	2654 Kせて読みたい:
""", '同': """
同场	4780 K加映:
同場	4780 K加映:
""", '問': """
問問	4792 K我們的ai
問題	2712 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4851 K由ai
""", '圖': """
圖片	4851 K由ai
""", '執': """
執筆	2662 K:	2662 K/
""", '報': """
報名	4797 K參加
""", '填': """
填写	4796 K问卷
填寫	4796 K問卷
""", '如': """
如发	4795 K现
如有	4787 K线索	4787 K線索
如果	4787 K您有相关线索	4787 K你掌握	4787 K您掌握	4788 K您有
如發	4795 K現
""", '官': """
官方	4772 K微信:	4772 K微信公众号:
""", '審': """
審校	4789 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4780 K閱讀	4780 K阅读	4780 K閱讀:	4780 【K閱讀】	4811 K阅读:
""", '开': """
开启	4766 K通知	4766 K推送通知
""", '引': """
引用	2662 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4811 K:
影音	4811 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4811 K看更多:
""", '微': """
微信	4766 K扫	4772 K公众号:
""", '您': """
您对	4794 K这篇文章
您對	4794 K這篇文章
您有	4787 K线索
您的	27 K评论
您覺	4794 K得這篇
您觉	4794 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4766 K客户端
""", '打': """
打开	13 K	4766 K微信
""", '扩': """
扩展	4780 K阅读:
""", '扫': """
扫一	4766 K扫
扫描	4766 K二维码关注	4785 K
扫码	4785 K
""", '投': """
投票	4796 K:
投稿	27 Kは
""", '报': """
报名	4797 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4785 K追蹤
""", '掃': """
掃一	4766 K掃
""", '採': """
採訪	4789 K撰文:
""", '推': """
推荐	4780 K阅读	4780 K阅读:
推薦	4780 K閱讀:
""", '提': """
提供	2662 K:
""", '摘': """
摘要	4792 K由	4851 K由ai
""", '撰': """
撰文	4789 K:
撰稿	4789 K:
""", '支': """
支持	4804 K
""", '收': """
收听	1 K	4799 K我们的播客	4799 K我们的节目
收聽	1 K	4799 K我們的播客	4799 K我們的節目
""", '文': """
文/	2662 K
文:	2662 K
文・	2662 K
文章	44 K有误	4789 K来源:	4795 K有误	4795 K有誤
""", '新': """
新聞	41 K爆料	4787 K線索
新闻	41 K热线	41 K报料	41 K爆料	4787 K线索热线	4787 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4780 K:	4780 K新聞:	4780 K內容:	4780 【K新聞】	4780 K相關	4780 K阅读:	4780 K報導:	4780 K报道:	4810 K精彩内容	4810 K精彩內容	4810 K资讯	4810 K資訊	4810 K内容请	4810 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4787 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4850 K授权不得转载	4850 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4792 K容由ai
本报	41 K热线
本摘	4792 K要
本文	4789 (K作者	4789 K作者	4792 K摘要	4792 K由ai	4792 K由人工智能翻译	4792 K由人工智能生成	4792 K由人工智慧	4810 K章來自	4810 K转载自	4810 K轉載自	4810 K来自	4810 K來自	4850 K受版权保护	4850 K受著作權保護	4850 K原载于	4850 K首发于	4850 K原刊於	4850 K轉載自	4850 K转载自	4851 K由ai	4851 K由人工智能	4851 K由 ai	4851 K由人工智慧	4851 K使用ai	4851 K经ai
本翻	4851 K译由
""", '来': """
来发	31 K表第一
来源	4789 K:
""", '校': """
校对	4789 K:
""", '構': """
構成	2662 K・文
""", '次': """
次に	2654 K読む:
次の	2682 Kページ:	2682 【K記事】
次ペ	2682 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4785 K加入	4786 K在	4786 K关注	4787 K提供线索	4787 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4785 K加入	4786 K在	4787 K提供線索	4787 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4792 K要	4851 K要由ai
""", '测': """
测一	4796 K测:
""", '測': """
測一	4796 K測:
""", '点': """
点击	4780 K查看	4780 K阅读:	4799 K观看视频	4799 K收听
点我	4785 K加入
""", '熱': """
熱門	4811 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4787 K请	4787 K請
""", '版': """
版权	4850 K声明	4850 K所有
版權	4850 K聲明
""", '用': """
用微	4766 K信扫
""", '画': """
画像	2654 【K】	2682 【Kを見る】	2713 K#/#	2713 K #/#	2713 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4795 K錯誤
發生	4846 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4780 K阅读	4780 K新闻	4780 K报道:	4780 K阅读:	4811 K新闻:	4811 K文章:
相關	4780 K新聞	4780 K報導	4780 【K新聞】	4780 K閱讀:	4811 K新聞:	4811 K文章:	4811 K報導:
""", '看': """
看更	4780 K多:
""", '立': """
立即	4785 K加入	4796 K报名	4796 K報名
""", '筆': """
筆者	2662 Kプロフィール
""", '編': """
編輯	4789 K:
編集	41 K部への情報提供
""", '线': """
线索	4787 K征集
""", '编': """
编辑	4789 K:	4789 (K:
""", '聽': """
聽我	4799 K們的podcast
""", '著': """
著者	2662 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4799 K上方影片
""", '观': """
观看	4799 K上方视频
""", '视': """
视频	4811 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4806 K	4816 K本報	4816 K我們	4816 K本刊
""", '記': """
記事	7 Kの誤り	2673 Kの誤り	2673 Kに誤り
記者	2662 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2654 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2686 【Kプレゼント】	2686 Kプレゼント
""", '請': """
請支	4804 K持
""", '订': """
订阅	4806 K	4816 K本报	4816 K我们	4816 K本刊	4816 K本公众号	4816 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4804 K持
""", '責': """
責編	4789 K:
""", '資': """
資料	4789 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4804 K
""", '责': """
责任	4789 K编辑:	4789 (K编辑
责编	4789 K:
""", '赞': """
赞助	4804 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4820 K输入
""", '这': """
这个	4793 K摘要
这段	4793 K摘要
这篇	8 K文章	52 K调查	52 K报道	4793 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4793 K摘要
這篇	4793 K文章
""", '還': """
還可	4820 K輸入
""", '采': """
采写	4789 K:
""", '長': """
長按	4785 K
""", '长': """
长按	4785 K
""", '開': """
開啟	4766 K通知	4766 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2654 K記事	2654 K記事:	2654 【K記事】	2654 K:	2654 【K】	2682 【K写真】
""", '閱': """
閱讀	4780 K更多
""", '问': """
问问	4792 K我们的ai
""", '阅': """
阅读	4780 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4850 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4796 K報名
""", '马': """
马上	4796 K报名
""", '點': """
點我	4785 K加入
點擊	4780 K查看	4780 K閱讀:	4799 K觀看影片
""", '같': """
같이	2762 K 보기:
""", '관': """
관련	2762 K 기사:	2785 K 기사 :	2785 [K 기사]	2785 K 기사-
관련기사	2762 K	2762 K:	2762 [K]	2785 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2773 K #줄 요약
기사에	73 K 대해 궁금	2778 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2785 K 기사:
""", '당': """
당신의	2777 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2762 K 읽기:
더보기	2762 [K]	2762 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2777 K 설문에	2777 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2785 [K 본 기사]
""", '문': """
문제가	2820 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2773 K 요약은
""", '사': """
사진	2821 K #/#	2821 K # / #
사진출처	2788 K:
""", '생': """
생성형	2773 K ai가 요약
""", '선': """
선택	2818 (K) 개인정보	2818 [K] 개인정보	2818 (K) 광고성	2818 [K] 광고성
""", '설': """
설문에	2777 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2777 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2762 [K]
""", '오': """
오류가	2820 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2773 K 요약은 ai	2773 K 요약이 도움	2773 K 기사는 인공지능	2773 K 기사는 ai	2773 K 번역	2778 K 기사가 도움이	2778 K 기사를 어떻게	2778 K 뉴스에 대한 의견	2778 K 기사에 대한 의견
이미지	2821 K #/#	2821 K # / #
이슈	2785 [K]
이어	2762 K 읽기:
""", '인': """
인기기사	2785 [K]
""", '일': """
일시적인	2820 K 오류가
""", '자': """
자료출처	2788 K:
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
지금	2795 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2762 K 기사:
추천기사	2785 [K]
""", '출': """
출처	2788 K:	2788 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2821 K #/#
""", '필': """
필수	2818 (K) 개인정보	2818 [K] 개인정보	2818 (K) 이용약관	2818 [K] 이용약관
""", '함': """
함께	2762 K 볼 만한 기사:	2762 K 보면 좋은 기사:	2785 [K 읽기]
""", '핫': """
핫클릭	2785 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2762 [K]
""", '후': """
후원	2814 K 계좌
후원계좌	2814 K
"""}

CONTAINS = {',': """
,说:	4875 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3712 K-vă	3716 K
abonații	50 K pot	3713 K noștri
abonează	80 K-te	3612 K-te pentru	3617 K-te pe youtube	3712 K-te
abonné	50 en tant qu'K	1879 pas encore K	1881 déjà K	1883 en tant qu'K
abonnés	1879 réservé à nos K	1881 réservé aux K	2033 nos K	2036 K
abonējiet	80 K	2980 K
actualisé	98 cet article a été K
actualité	1889 l'essentiel de l'K	1899 suivez l'K	1899 suivez toute l'K	1899 retrouvez toute l'K	1922 couvre l'K
actualizată	98 știrea a fost K
acționari	3680 fără K
adatkezelési	2253 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1570 K
adomány	2363 K
adományoddal	2359 K
adományok	2363 K
adományozz	2359 K
adományozzon	2281 K itt
advirtió	1570 K
adó	2237 K #%
adód	2361 K #
adója	2281 K #
adăugat	3715 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4238 K	4271 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2035 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1570 K
afișată	60 email nu va fi K
agregó	1570 K
aicināja	2983 K
aizsargātas	2922 visas tiesības K
aiškino	2916 K
ai가	2825 K 작성	2825 K 생성	2825 K 요약	2825 K 번역
ai로	2825 K 작성	2825 K 생성
ai를	2825 K 활용해
ajouté	2035 a K
ajută	3712 K-ne
ajánld	2359 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2246 töltsd le az K
alkalmazásban	2279 az K
alkalmazást	2279 K
alkalmazásunk	2360 K
alkalmazásunkat	2246 töltse le K
alkalmazásunkban	84 K
alăturat	3631 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1943 aidez-nous à K
analytička	503 je K
anhören	2 artikel K	2 text K	2 beitrag K	850 jetzt K:
anketě	523 naší K	523 v K
ankietę	35 naszą K	3372 naszą K	3372 krótką K
ankstesnėje	98 K versijoje
anmäl	4311 K dig till vårt	4311 K dig till våra
anmäla	4186 genom att K dig	4233 genom att K dig
annoncé	2035 a K
annoncør	689 betalt af en K	689 betalt af K
annonslänkar	37 K	74 K	4238 K	4271 K
annonsör	4250 betalt av en K	4250 betald av en K
annonsør	3249 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1570 K
anunțat	3715 a K
använder	4201 vi K cookies	4202 K kakor
anúncio	3519 após o K	3519 depois do K
anúncios	70 sem K	3605 sem K
apelował	3459 K
apelowała	3459 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1428 descarga la K	1428 descarga nuestra K
aplicația	84 în K noastră	3618 descarcă K	3712 descarcă K noastră	3712 descarcă gratuit K	3712 descarcă K și	3713 K noastră
aplikacją	84 z naszą K
aplikację	3326 pobierz naszą K	3327 pobierz K	3327 ściągnij K	3395 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	4003 našej K
aplikáciu	4003 mobilnú K	4003 K
aportació	463 la teva K
aportación	1463 tu K	1489 haz tu K
apoyá	1567 K
applikációnk	2279 K
applikációnkat	2279 K
applikációnkban	84 K
apsolīja	2983 K
apóyanos	1463 K	1567 K
apóyenos	1463 K	1567 K
apúntate	1407 K a	1423 K a nuestra	1423 K gratis	1567 K gratis
apărat	3715 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4427 bir K paylaş
artykuł	15 darmowy K	20 cały K	3314 podoba ci się ten K	3373 nasz K do końca	3393 ostatni darmowy K	3457 ten K
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
autentifică	24 K-te	3612 K-te pentru
autorką	3364 kontakt z K
autorská	505 K práva
avertizează	3715 K
avísanos	1567 K
ayúdanos	1463 K	1567 K a
açikladi	4504 K
açin	4427 K
añadió	1570 K
año	1569 al K
""", 'b': """
bağirdi	4504 K
bağirdilar	4504 K
bağiriyor	4504 diye K
bağiriyordu	4504 K
bağiş	4501 K yap	4505 K
bağişiniz	4501 K
bağlantilari	74 satiş ortakliği K	4424 satiş ortakliği K
başlayan	4426 tl'den K
başvurun	4427 K
behält	29 K sich vor	29 K sich das recht
behöver	4175 vi K ditt stöd	4311 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2246 értesítések K
beløb	751 fast K
beløp	3309 gi et K	3311 fast K
bemängeln	970 K
bemängelt	970 K
berätta	67 K för oss	67 K din
berättade	4314 K
berättar	4314 K
bestätigen	776 K sie ihre
bestätigungslink	894 K
bestätigungsmail	776 K	894 K
betalvägg	4315 K
bezpečí	98 linka K
bezplatný	543 poslední K článek	3997 náš K webinár	4020 posledný K článok
bezplatných	4006 K článkov
bezpłatne	3378 K konto
bezpłatny	3369 nasz K webinar	3393 ostatni K artykuł
bezpłatnych	3378 limit K
beágyazott	2321 egy K tartalom látható	2321 egy K tartalom található
beállításai	2320 cookie-K miatt
beállítások	2320 cookie-K miatt	2320 cookie K miatt	2320 süti K miatt
beğendiyseniz	4502 bu haberi K	4502 bu yaziyi K
biết	4752 cho K
blokovač	575 K reklam
blokování	495 K reklam	575 K reklam
blokującego	3426 programu K reklamy
blokującej	3426 wtyczki K reklamy
blokujący	3426 program K reklamy
blokującą	3426 wtyczkę K reklamy
blokátor	575 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1423 recibe el K	1423 nuestro K	1426 K diario	1567 recibe el K	1568 nuestro K	1571 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1888 dans votre K mail	1888 dans votre K e-mail
brezplačen	4118 zadnji K članek
brezplačne	4105 K članke
brezplačni	4098 naš K webinar	4118 zadnji K članek
brezplačnih	4105 K člankov
bronił	3459 K się
brzmiał	3459 K
brzmiała	3459 K
brzmiało	3459 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2362 K
buzdította	2362 K
buzón	79 en tu K	1424 en tu K
bájate	1567 K la app
bölümünde	85 yorum K
bönföll	4314 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4314 K
bønfaldt	752 K
bønn	3169 vi har en K til deg
bønnfalt	3312 K
bústia	414 a la teva K
bülten	4420 e-K	4505 K
bültene	4387 K abone	4387 K kayit	4387 K kaydol
bülteni	4420 haber K
bültenimiz	78 K	4502 K
bültenimize	78 K	78 e-K	4387 K	4501 K	4502 K
bültenine	4420 K
błagał	3459 K
błagała	3459 K
bạn	49 gửi cho K bè	4657 hộp thư của K	4691 sự ủng hộ của K	4749 mời K	4749 cần sự ủng hộ của K	4749 nhờ sự ủng hộ của K
bằng	4699 K văn bản của báo
""", 'c': """
caffè	2519 un K
café	54 me paga um K	1464 un K	1489 un K al mes	1925 un K
caractères	1943 limitées à # K
catedrática	1460 es K
catedrático	1460 es K
celého	475 pro čtení K
cercetătoare	3631 este K
cercetător	3631 este K
changés	98 prénoms ont été K
chaîne	2033 notre K
chefredaktör	4223 är politisk K	4223 är K
chefredaktør	666 er K
chuyện	4678 bạn có câu K
chép	4673 cấm sao K	4699 mọi sao K
chính	98 đính K	4666 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4657 bản tin của K tôi	4660 theo dõi K tôi	4678 cho K tôi qua	4678 liên hệ với K tôi	4749 ủng hộ K tôi	4749 K tôi cần sự giúp đỡ	4749 giúp K tôi	4749 theo dõi K tôi	4749 hãy gửi cho K tôi	4749 hãy liên hệ với K tôi	4749 hãy báo cho K tôi	4750 K tôi trên	4750 của K tôi	4750 cho K tôi
chọn	4749 hãy bình K
cikkből	2358 K #
cikkéből	2358 K #
cikkünk	2360 minden K
cikkünkhöz	2360 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3492 nos K
comentó	1570 K
comisión	1478 recibir una K
comissió	409 rebre una K
comissão	3518 receber K	3518 receber uma K
commerciële	3080 K partner
communauté	1930 K whatsapp	1930 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2543 parte della nostra K
condamné	2035 a K
condiții	3621 termeni și K
confidentialité	1906 politique de K
confidențialitate	3621 politica de K
conférences	1922 est maître de K
connecté	1908 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3469 acesse todo o K	3513 ao exibir este K	3513 ao ver este K
contribuição	3505 com a sua K	3604 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1570 K
conversación	1446 participar en la K
conținut	9 acest K	3612 K doar pentru abonați
conținutului	3628 preluarea K
cookieinställningar	4199 K	4225 K
corespondentă	3631 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3712 K un cont pentru a citi
csatornájára	2269 viber-K
csatornánk	2360 K
csatornánkhoz	2269 telegram-K	2269 whatsapp-K
csatornánkra	2269 youtube-K	2359 iratkozz fel K	2359 iratkozzon fel K
csábított	2362 K
cuéntanos	38 K	67 K	1446 K en	1567 K
cuéntenos	38 K	67 K
czytać	3320 aby K dalej	3320 żeby K dalej	3456 chcesz K dalej
czytelników	36 naszych K	3373 opiniami K	3384 z wpłat K	3384 dzięki wsparciu K	3401 K	3457 naszych K	3457 z wpłat K
câmpurile	60 K cu steluță
cântau	3715 K
címével	2304 e-mail-K
cùng	51 hãy tham gia K họ
của	4680 là cây bút K	4750 độc giả K
""", 'd': """
daní	4011 # % z K	4011 #% z K
darbą	2914 mūsų K
darowiznę	3318 przekaż K	3456 przekaż nam K	3456 przekaż K na
datenschutzerklärung	800 unserer K	968 unserer K	968 unsere K
datenübertragung	840 der K zu
dați	62 K-mi tag
debatindlæg	667 send dit K	667 skrive et K
debatredaktør	666 er K
debattredaktør	3222 er K
debattør	666 er K
declaró	1570 K
decía	1570 K
demandé	2035 a K
denmişti	4504 K
denunció	1570 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1428 K la	1428 K nuestra
destekçimiz	4427 K olun	4501 K olun
desteğiniz	4501 K
desteğinizle	4502 K
desteğiyle	18 okurlarin K	4413 yapay zeka K	4422 K ayakta	4432 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	4002 K môžu
disponível	3477 K no google play
doação	3465 faça uma K	3505 sua K	3604 sua K	3604 faça uma K	3608 K
doações	3608 K
dodał	3459 K
dodała	3459 K
dodává	609 K
događaj	3898 naš K
domagał	3459 K się
donació	463 fes una K	467 K
donación	1411 haz una K	1411 tu K	1463 tu K	1463 una K	1567 tu K	1567 haz una K	1571 K
donația	3712 K ta
donație	3712 fă o K	3716 K
donații	3716 K
donează	90 K cât poți	3712 K acum
doplněn	98 článek byl K
doporučil	609 K
doporučila	609 K
doporučovala	609 K
dopuštenja	3909 bez K
doradzał	3459 K
dorzuć	3456 K się
dostawać	3394 chcesz K
dostávajte	4026 K
dostávat	544 chcete K	572 chcete K zprávy
dostávať	4021 chcete K
dostávejte	550 K
dostęp	80 kup K	3320 masz już K	3378 pełny K do	3378 wykup K	3456 kup K
dostępny	3320 artykuł K tylko
dotazník	524 krátký K	4001 krátky K
dotazníka	4001 nášho K
dotazníku	523 našeho K	524 krátkého K
dowolną	3458 K kwotą
dočtete	531 více se K
dołóż	3456 K się
dołącz	51 K do nich	51 K	3332 K do nas na	3456 K do nas	3456 K do grona	3456 K do nich
drastické	98 obsahuje K
draudžiama	2860 K kopijuoti	2860 be leidimo K	2860 be sutikimo K
draudžiamas	2881 be leidimo K
dueños	1519 sin K	1519 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3457 K dalej
dziennikarką	3365 jest K	3440 jest K
dzięki	3457 K wam	3457 K tobie
dziękujemy	3375 K za zapisanie	3375 K za zapis	3456 K, że nas czytasz
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
dömde	4314 K
dømte	752 K	3312 K
düzeltme	98 K:
děkujeme	606 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4662 tải ứng K	4749 tải ứng K của	4749 hãy tải ứng K	4749 tải ngay ứng K
""", 'e': """
edellyttää	1804 K tunnusta
editörlerimize	39 K
editörüdür	4410 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2357 K készült
elaboración	1478 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1424 tu correo K	1446 tu dirección de correo K no será publicada
elemző	2272 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2239 a teljes cikk K
elsőként	2280 értesülj K
előfizetés	2363 K
előfizetéssel	2283 K
előfizető	2239 már K	2359 legyen K
előfizetőink	50 K	2239 K olvashatják	2283 K számára	2360 K
előfizetők	50 az K	2294 csak K	2363 K
előfizetőknek	2240 csak K	2294 K szól
előfizetőként	50 K
előfizetőnktől	2304 K
emlékeztetett	2362 K
emoțional	98 pot afecta K
endereço	3491 seu K de email não será
engedély	2287 K nélkül tilos
engedélyezze	2252 K a javascript
engedélyezése	2321 tartalmainak K	2321 tartalmak K
engedélyhez	2287 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2033 cette K	3096 onze korte K	3096 onze K
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
epizódu	3999 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	666 er K
erhältlich	850 shop K	923 im shop K
erişin	4427 K
erklärt	970 K
erklärte	970 K
erkände	4314 K
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
etkinleştir	4395 javascript'i K
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
externého	3993 K obsahu
externí	516 K obsah
externího	516 K obsahu	516 obsah z K
externý	3993 K obsah
""", 'f': """
favoritkälla	4219 K
faça	3604 K um pix
felelősséget	30 nem vállal K
felhasználása	2286 K csak
felhasználási	2253 K feltételek
felietonistką	3440 jest K
felietonistą	3440 jest K
feliratkozás	2241 K a hírlevélre	2241 hírlevél K
feliratkozásommal	2267 K
feliratkozással	2267 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2272 K
folosește	3621 K cookie
folytatásához	2239 a cikk K
fordítóval	2276 gépi K
forintért	2283 havi # K
formulára	4004 odoslaním K
formulário	3604 inscreva-se no K
formuláře	527 odesláním K
forrásként	2268 kedvenc K
fortæl	67 K os
fortæller	752 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2256 küldd el K
fotóit	40 K	2256 küldje el K	2256 küldje be K
fotóját	2256 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4314 K
früheren	98 K version	98 K fassung
férjen	2359 K hozzá
följ	4193 K oss på	4311 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4215 alla rättigheter K
fördere	967 K
fördermitglied	80 werden sie K	865 werde K	865 werden sie K
fördern	967 jetzt K	967 K sie
föredragen	4219 K källa
föredragna	4219 K källa
föreslog	4314 K
författare	4223 är K och
förklarade	4314 K
förklarar	4314 K
försvarade	4314 K sig
følg	632 K os på	749 K os	3188 K oss på	3309 K oss
første	679 K måned	751 K måned	3236 K måned	3311 K måned
førsteamanuensis	3213 er K
førstelektor	3213 er K
független	2237 támogassa a K	2360 K sajtó
főmunkatársa	2344 K
főszerkesztője	2274 K
""", 'g': """
gadā	2982 K
gazeteciliği	4502 bağimsiz K
gazeteciliğimiz	4502 K
gazetę	3404 kup K
gefällt	894 K ihnen, was sie	894 K dir, was du
gelmişken	4381 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	805 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3972 K
gridò	2626 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3606 teste K
grâce	18 K à vous	1870 K à vos dons
gwiazdką	60 pola z K
gärna	4311 vill K höra från dig
går	611 før du K	3169 før du K
gåva	4175 ge en K i dag	4175 ge en K nu	4176 din K	4176 ge en K	4311 din K gör	4311 ge en K i dag	4315 K
gönderdik	4434 size bir e-posta K
gönderin	4427 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4312 K mer
göre	4504 K
görün	4427 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4427 K
gösterilmeden	4403 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3459 K
głosiła	3459 K
głosiło	3459 K
głosuj	3389 K
głosujcie	3389 K
głównej	3380 na stronie K
gương	64 trang K
gửi	49 hãy K	4678 xin K về
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
hirdették	2362 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2330 K
hirdetésblokkolót	2330 K
historią	67 podziel się swoją K
historička	503 je K
história	67 conte sua K
hjälp	4226 K av ai	4251 K av ai	4311 K oss
hjälper	4311 din gåva K
hjælp	669 K af ai	669 K fra ai	690 K af ai	749 vi har brug for din K	749 K os
hjælper	749 dit bidrag K
hlásal	609 K
hlásala	609 K
hlásá	609 K
hovorí	4073 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2258 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2258 a K
hozzátette	2362 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1782 tekoälyä K
hágase	80 K socio
hájil	609 K se
hájila	609 K se
häng	4311 K med i
häufiger	832 bei google K
hävdar	4314 K
håller	43 K du med	43 K du inte med	4258 läsare som K
hævder	752 K
hébergé	1905 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2304 K
hírekben	2246 a google K	2268 google K
hírlevelére	2267 K
hírlevelünk	78 K	2360 K
hírlevelünket	2267 K
hírlevelünkre	78 K	2241 K	2359 iratkozzon fel K	2359 iratkozz fel K	2360 K
hírlevél	2363 K
hírlevélre	78 K	2359 iratkozz fel a K	2359 iratkozzon fel a K
hó	2361 ft/K
hónap	2283 első K	2361 első K
hören	918 K sie hier.
hører	3227 der du K
hükmetti	4504 K
hüüdis	1639 K
hüüdsid	1639 K
hűségidő	2294 K nélkül
hồng	4698 nhận hoa K
""", 'i': """
iecienītāko	2930 K avotu
iepriekšējā	98 K versijā
ifølge	752 K	3312 K
illimité	1883 accès K	1952 en K
imágenes	40 tus K	98 contiene K
incorporó	1460 se K a
independentă	3713 presa K
independência	3605 a K
indicó	1570 K
indiqué	2035 a K
indrømmede	752 K
indrømmer	752 K
indépendance	2033 notre K
indépendant	1870 soutenez le journalisme K	2033 journalisme K	2033 média K
indépendante	1949 la presse K a	2033 presse K	2033 information K
información	1436 sigue toda la K	1436 siga toda la K	1460 cubre la K	1568 esta K
informację	3364 wyślij K
informações	98 com K de
informațiilor	3628 preluarea K
informováni	572 chcete být K
informó	1570 K
informē	2983 K
ingresá	77 K tu correo
innehåll	4202 externt K	4225 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3312 K
innrømmet	3312 K
inquiète	2035 s'K
inquérito	35 nosso K
inscrição	3473 cancelar a K	3527 sua K foi
inscríbete	1407 K
inställningar	4199 cookie-K	4199 dina K för cookies	4199 dina K för kakor
insändare	43 K	4224 skicka din K	4224 din K till	4224 skriva en K
intelektą	2868 dirbtinį K	2883 dirbtinį K
inteligencję	3386 przez sztuczną K
inteligencí	536 umělou K
intelligenciával	2276 mesterséges K készült	2296 mesterséges K
introduceți	77 K adresa de email
intégralité	1879 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1568 esta K
investigação	3605 esta K
investigație	3713 această K
investigațiile	3713 continua K
invítame	54 K a un café	54 K un café	1567 K a
invítanos	1567 K a
ismételgette	2362 K
istediğiniz	4386 K zaman iptal	4503 K zaman iptal
izražavaju	3903 komentari K
içeriği	9 K
içeriğin	4412 harici K
içermektedir	98 sahneler K
išorinio	2866 K turinio
""", 'j': """
jautāja	2983 K
javascript가	2804 K
javascript를	2804 K
javasolják	2362 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3314 skoro już tu K	3314 skoro tu K
ještě	583 zbývá K
jogász	2272 K
jugé	2035 a K
jurnalistă	3631 este K
jurnaliștii	39 K noștri	3654 K noștri îți trimit	3713 K noștri
jälgi	1636 K meid
jäljellä	1800 ilmaista juttua K
jäseneksi	80 liity K	1860 liity K
""", 'k': """
kanał	3457 nasz K
kannatusjäseneksi	1860 liity K
kanál	607 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3973 K
kedykoľvek	3978 odhlásiť sa môžete K
keresőben	2268 google-K
khoản	4655 bạn đã có tài K	4666 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4673 K sao chép
khẳng	4752 K định
kiabált	2362 K
kiabálta	2362 K
kiabálták	2362 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2362 K
kirjeessä	1863 luki K
kiáltott	2362 K
kiáltotta	2362 K
kiáltották	2362 K
kiến	4686 ý K của bạn sẽ	4749 hãy gửi ý K	4749 vui lòng gửi ý K
kliknutím	527 K na
kolačića	3894 K	3924 K
kolačiće	3894 K	3924 K
kolačići	3894 K
komentować	6 K	3351 aby K
komentár	6 pridať K	4002 pridajte K
komentára	4002 pridanie K	4002 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	514 je K	514 , K	590 , K
komentátorem	514 je K	590 je K
komentátorka	590 , K
komentátorkou	514 je K	590 je K	3991 je K
komentátorom	3991 je K
komentář	6 přidat K
komentáře	6 pro přidání K	525 vložení K	525 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2258 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1782 K
konferencję	3369 naszą K
konuştu	4504 diye K	4504 K
kopírovanie	3984 K obsahu bez	3984 K je zakázané
kopēšana	2929 K bez
korespondentką	3365 jest K	3440 jest K
korespondentė	2865 K
korábban	2303 K itt írtunk	2303 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3459 K
krzyczała	3459 K
krzyknął	3459 K
krzyknęła	3459 K
krävde	4314 K
krævede	21 K felter er	752 K
krönikör	4223 är K	4296 är K
kulturalną	3373 K dyskusję
kulturredaktör	4223 är K	4296 är K
kulturredaktør	666 er K	735 er K	3222 er K	3294 er K
kumppanuuslinkkejä	74 K	1794 K
kvíz	523 náš K	4001 náš K
kvíze	4001 našom K	4001 v K
kvízu	523 našem K	523 v K
kyltissä	1863 luki K
kysyivät	1863 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2361 K
käsitellään	98 jutussa K
käyttää	1757 tämä sivusto K
käyttöehdot	1789 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2362 K
kérdezték	2362 K
kérdőívünket	35 K
kért	2362 K
kérte	2362 K
kérték	2362 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	967 K sie uns
könyörgött	2362 K
könyörögtek	2362 K
köszönjük	2359 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2246 K minket	2359 K minket
követelte	2362 K
követelték	2362 K
közgazdász	2272 K
közlése	2295 nélküli K tilos
közreműködésével	2357 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2362 K
kúpte	4070 si K
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
kļūsti	2980 K par
křičel	609 K
křičela	609 K
křičeli	609 K
kể	4752 K
""", 'l': """
labākie	2949 K raksti tavā
lamentó	1570 K
lançait	2035 K
lasītu	2919 lai K tālāk
lasītāji	2981 mūsu K
lasītājiem	2981 mūsu K
lejupielādē	2980 K
lelkisegély	98 K
leverandør	3224 ekstern K
leverantör	4225 extern K
leído	1492 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2939 K
linkistä	1793 lisää tästä K
lisenssillä	47 K
lisäsi	1863 K
llicència	47 K cc
lucrează	3631 K în presă
lunedì	17 ogni K
lună	3714 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4655 đăng nhập để bình K	4686 bình K của bạn sẽ	4749 đăng nhập để bình K
lájkolj	2246 K minket
lákal	609 K
läget	4234 koll på K
lähdet	1734 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4237 du kan K mer	4237 kan du K mer	4237 K mer om	4312 fri att K
läsare	36 våra K	4235 våra K	4312 våra K
läsarna	18 tack vare K
läser	4311 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	694 K for	3254 K for	4255 K för
læser	749 tak fordi du K
læserbrev	43 K	667 skrive et K	667 send dit K
læsere	36 vores K	750 vores K
læseres	678 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1419 K de notas
límites	1416 sigue leyendo sin K
lòng	4678 vui K gửi về	4749 vui K gửi về
löd	4314 K
lød	752 K	3312 K
lūdza	2983 K
lập	4690 ủng hộ báo chí độc K	4750 báo chí độc K
""", 'm': """
magyarázta	2362 K
mailovú	4004 e-K adresu
mainoslinkkejä	37 K	74 K	1794 K
manhãs	17 todas as K
markedsføringscookies	638 K
marqués	60 champs K d'une étoile
masintõlke	1591 K abil
materiał	9 ten K
matéria	20 ler esta K	3469 esta K é só	3532 para ler esta K	3605 esta K
matérias	3504 limite de K
matí	463 rep cada K
mawiał	3459 K
mawiała	3459 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2362 K
megbízásából	2357 K készült
megjelenését	2357 K támogatta	2357 K támogatja
megjelenítése	2321 tartalmainak K	2321 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1860 tue K
meitä	1791 tukea K	1791 tue K	1860 tue K	1860 auta K
mencióname	62 K
menționat	3715 a K
mesačne	4072 K
mesečno	3972 K	4168 K
mesélte	2362 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3458 za K
miesięcznie	3458 K
minkä	90 anna K voit
miễn	15 bài K phí	4693 hết số bài K phí	4751 dùng thử K phí
mjesečno	3972 K
moderálási	2258 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1943 charte de K	1943 K par la rédaction
mokė	2916 K
mondták	2362 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1416 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1570 K
mulțumim	3712 K că ne citești
munkatársa	2274 K	2344 K
munkatársunknak	39 K
munkánk	2360 K
munkánkat	2237 támogasd K	2237 támogassa K	2281 K	2359 támogasd K	2359 támogassa K	2360 K
myönsi	1863 K
másodközlés	2264 K	2286 K
másodközlése	2286 K
märkis	1639 K
määräsi	1863 K
mån	4236 kr/K	4313 kr/K
månad	4180 testa en K	4236 en K för	4311 testa en K	4313 per K	4313 varje K
månaden	4236 första K	4313 i K	4313 första K
månader	4236 K för #	4311 testa # K
månadsgivare	4311 bli K
måned	617 prøv en K	679 i # K	749 prøv en K	751 pr. K	3236 en K for	3309 prøv en K	3311 per K
måneden	751 om K	3311 i K
måneder	679 i # K	3236 K for #
média	2033 notre K
mês	3605 até o fim do K	3606 por K	3606 ao K
mình	54 mời K ly cà phê	62 tag K
míní	609 K
mówi	3459 K
mówili	3459 K
mówił	3459 K
mówiła	3459 K
môžete	4000 článok si K
müşterimiz	4438 K
mācīja	2983 K
mākslīgais	2936 K intelekts
mēnesis	2982 pirmais K
mēnesī	2982 K
mėgstamiausią	2861 K
mėnesį	2915 per K
měsíc	529 první K	608 za K	608 první K
měsíčně	608 K
můžeme	471 díky vám K
můžete	522 článek si K
mạnh	4752 nhấn K
""", 'n': """
nabádal	609 K
nabádala	609 K
naléhal	609 K
namawiał	3459 K
namawiała	3459 K
napisał	3459 K
napisała	3459 K
napiš	38 K nám	67 K nám
napište	38 K nám	513 K nám	546 K na	606 K nám
napísal	4073 K
napíšte	38 K nám	3990 K nám	3990 K, prosím	4023 K na	4070 K nám
naročilo	4104 hvala za K
naročite	80 K se	4078 K se na naše	4166 K se
naročnik	50 kot K	4077 že K
naročnike	4085 samo za K	4085 le za K
naročniki	50 K lahko	4117 lahko berejo le K	4117 berejo samo K	4170 K
naročnikom	4077 dostopen le K	4077 na voljo K	4077 na voljo samo K	4077 na voljo le K	4117 dostopna le K	4117 dostopna samo K	4117 dostopen le K	4117 dostopen samo K
naročnina	4105 K	4170 K
naročnino	4105 z K	4127 z K
narzędzi	3386 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2873 K
naujienlaiškis	2914 mūsų K	2917 K
naujienlaiškį	2853 mūsų K	2873 K	2913 užsisakykite K	2914 mūsų K
navođenja	3909 bez K izvora
navođenje	3909 uz K izvora
nawoływał	3459 K
načtením	492 K videa	492 K obsahu
našeho	519 do K týmu	519 K e-shopu
našem	3898 K timu
našich	545 K zpráv	4022 K správ
neatkarīgu	2980 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2359 segíts K	2359 írjon K	2359 írj K	2359 jelezd K	2360 K adód
nemokamą	2877 K paskyrą
neobmedzený	3977 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	509 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2875 paremkite K žurnalistiką	2913 paremkite K	2914 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1772 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	606 podpořte K
nezávislá	607 K média
nezávislé	4071 K médiá
nezávislú	4070 podporte K
ngoài	4681 nội dung bên K
nguồn	4676 K ưu tiên	4676 K tin ưu tiên	4699 ghi rõ K	4734 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4686 chịu trách K về nội dung bình luận
nhân	4682 trí tuệ K tạo
nhấn	4749 K vào đây
nhận	4657 đăng ký K bản tin	4657 đăng ký K tin	4749 đăng ký K bản tin	4749 đăng ký K tin
nhập	24 đăng K	4655 vui lòng đăng K	4655 đăng K để đọc	4655 đăng K để xem	4655 đăng K để lưu	4655 hãy đăng K để	4749 đăng K để đọc	4749 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3366 materiał wideo jest K
niezależne	3456 wesprzyj K	3456 wspieraj K	3457 K media
niezależność	3457 K
niezależną	3457 jesteśmy K
noastră	3713 munca K
nolēma	2983 K
norāda	2983 K
nosūtīsim	57 jums K
notificações	14 as K	3479 ative as K	3479 ativar K	3479 receba K
notificările	14 K	3618 activează K
notifikácie	4003 K
notícia	3605 esta K
notícias	3473 receba as K	3473 receba K	3482 siga as últimas K
novinařina	607 naše K
novinařinu	607 nezávislou K
novinár	3991 je K	3991 , K
novinári	4071 naši K
novinárka	3991 je K	3991 , K
novinárkou	3991 je K
novinárom	3991 je K
novinář	514 je K	514 , K
novinářem	514 je K	590 je K
novináři	607 naši K
novinářka	514 je K	514 , K
novinářkou	514 je K	590 je K
novičke	4078 na e-K
novičnik	4086 K	4086 e-K	4167 naš e-K	4170 K
novičnika	4086 K
nuotraukų	40 K ir vaizdo
nusprendė	2916 K
nášho	3997 do K tímu
nächste	21 in diesem browser für die K	967 sind sie der K
näyttämällä	1755 K sisällön
nélkül	70 reklám K	71 spam K
nói	4752 K
nõus	43 ei ole K?
năm	4751 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	519 našem K
obegränsad	4183 K tillgång
obećala	3973 K
obećao	3973 K
obiecał	3459 K
obiecywał	3459 K
obligāta	2929 atsauce K
oblíbené	511 K zdroje
oblíbených	511 K zdrojů
oblíbenými	511 K zdroji
obrigatórios	21 campos K são	3491 campos K são
obveščanje	4104 na naše K
obľúbené	3988 K zdroje
obľúbených	3988 K zdrojov
obľúbenými	3988 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	544 chcete K
odebírejte	480 K náš	550 K	606 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	4021 chcete K
odpoveď	21 zrušiť K
odpovídal	609 K
odpověděl	609 K
odpověděla	609 K
odpověď	21 zrušit K
odpowiadał	3459 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3459 K
odpowiedziała	98 nie K	3459 K
odpowiedziało	98 nie K
odražavaju	3903 komentari K	3903 komentari ne K
odídete	3986 kým K
ofereça	3469 K este artigo
ograniczeń	3320 czytaj bez K	3320 czytaj więcej bez K
også	51 bli med du K
ogłosił	3459 K
ogłosiła	3459 K
oikaisupyynnöt	1785 K
oikaisupyyntö	1785 K
olvashatják	2302 csak előfizetők K
olvasási	0 K idő
olvasóiból	2281 K él
olvasóink	36 K	2360 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1567 danos tu K
ordenó	1570 K
ordonné	2035 a K
ortakliği	4424 iş K linkleri
orzekł	3459 K
osobních	507 ochrany K údajů	507 ochraně K údajů
osobných	3993 K údajov
ostrzegał	3459 K
ostrzegała	3459 K
ostrzegł	3459 K
otrzymywać	3394 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K
oznámil	609 K	4073 K
oznámila	609 K	4073 K
ozvěte	38 K se nám	67 K se nám	513 K se nám	606 K se nám
""", 'p': """
padėkite	2913 K mums
pageidaujamą	2861 K šaltinį
paklausė	2916 K
palīdzi	2943 ziedo un K	2980 K mums
palīdzību	2936 mākslīgā intelekta K	2951 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2913 K mums
parsisiųskite	2913 K
participación	1447 normas de K
partnerské	74 K odkazy	532 K odkazy	4009 K odkazy
partneři	494 my a naši K
pastā	2941 e-K
pastāstiet	38 K mums	67 K mums
patronką	3384 zostań naszą K
patrões	3558 sem K	3605 sem K
paylaşilan	4484 tarafindan K bir gönderi	4484 tarafindan K gönderi
paylaşin	25 K	49 K	4427 K
paylaştiği	4484 K bir gönderi	4484 'in K bir gönderi
paziņoja	2983 K
paziņojumus	2940 K
państwa	3364 czeka na K
pašte	2873 jūsų el. K
pažadėjo	2916 K
periódico	1568 este K	1568 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3199 K
phê	54 mời tôi một ly cà K	4690 mời bạn một ly cà K
phóng	4678 liên hệ K viên	4680 là K viên báo	4680 là K viên của	4749 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1570 K
pidätetään	1767 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3459 K
pisała	3459 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3891 K nam	3923 K nam na	3923 K na	3970 K nam	4091 K nam	4091 K na	4121 K nam na	4121 K na	4166 K nam
piškotke	4094 K	4122 K
piškotki	4094 K
piškotkov	4094 K	4122 K
pište	546 K na	546 K nám na
plakáton	2362 állt a K
plânge	3715 se K
pochází	516 obsah K
podcastów	3370 K
podcastů	521 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3459 K
podporovatelé	607 naši K
podporují	607 nás K
podpoře	471 díky vaší K můžeme	607 díky K
podpořte	534 K	606 K nás	606 K naši	606 K naše	606 K mě
podrška	3970 vaša K
podrške	3910 bez vaše K	3971 vaše K
podršku	3970 vašu K
podržite	3910 K	3970 K nas	3970 K naš
podělte	67 K se s námi	67 K se o
podľa	4073 K
poinformował	3459 K
poinformowała	3459 K
pokračovanie	3977 pre K v čítaní
pokračování	475 K je dostupné	532 K článku níže
pokračuje	532 článek K	532 text K	4009 článok K	4009 text K
pokračujte	475 K ve čtení s
politoložka	503 je K
politológus	2272 K
política	403 K de galetes	1444 K de cookies	3489 K de cookies	3506 cobre K
pomocí	536 K ai
pomocą	3386 z K ai
pomoć	3970 vašu K
pomóż	3456 K nam
pomôžte	4070 K nám
poprosił	3459 K
poprosiła	3459 K
poprosiło	3459 K
poručila	3973 K
poručio	3973 K
poslední	543 K článek zdarma	543 K článek, který můžete
posledný	4020 K článok zadarmo
poslušajte	4120 K nas
postafiókjába	2241 K
postaládádba	79 a K	2267 a K
postaládájában	2267 ön K
posílat	527 nechte si K
posílejte	513 K nám
posíláme	57 vám K	57 K vám
potřebujeme	606 K vaši pomoc	606 K vaši podporu
používame	3993 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3459 K
powiedziała	3459 K
powtarzał	3459 K
powtarzała	3459 K
poznámka	98 K redakce
pozostało	3320 K # %	3320 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	609 zvou K
pošaljite	49 K ga	3891 K nam	3891 K na	3970 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	513 K nám	606 K nám
pošli	49 K ho
pošlite	49 K ho	3990 K nám	4070 K nám
pošljemo	57 vam K
pošljite	49 K ga	4091 K nam	4091 K jo nam	4091 K na	4166 K nam
požádal	609 K
požádala	609 K
pracę	3457 naszą K
pranešimus	2872 K
praneškite	38 K mums	67 K mums
pranešė	2916 K
prašė	2916 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4024 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3977 už ste K	3977 ste K
predplatiteľom	80 staňte sa K	3985 K	4070 staňte sa K
predplatiteľov	3985 pre K
predplatné	3977 už máte K	4006 K	4070 kúpte K	4070 kúpte si K	4074 K
predplatného	4006 K
predplatným	4006 K	4027 s K
predplaťte	80 K si
preferată	3629 sursă K	3694 sursă K	3694 sursa K
preferované	511 K zdroje	3988 K zdroje
preferovaný	511 K zdroj	3988 K zdroj
preferovaných	511 K zdrojů	3988 K zdrojov
preferovaným	511 K zdrojem	3988 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3320 tylko dla K	3392 tylko dla K
prenumeratą	3378 z K
prenumeratę	80 kup K	3320 masz już K	3378 zamów K	3378 kup K	3378 wykup K	3404 kup K
preporučila	3973 K
preporučio	3973 K
pretlačiť	45 K
prevziať	45 K
prečítate	3977 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3970 K se našoj	3970 K im se	4166 K se nam
pridržana	3883 sva prava K
pridržane	4084 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2916 K
prihlásenie	3978 ďakujeme za K	4004 ďakujeme za K
prihlásení	4006 po K
prihlásením	4004 K súhlasíte
prihláste	24 K	3977 K sa a čítajte	4070 K sa na odber
prihvaćate	3905 prijavom K
pripažino	2916 K
programėlėje	2871 K
programėlę	2871 K
prohlásil	609 K
prohlásila	609 K
prohlížeč	10 váš K
pronađite	3921 K nas
proposé	1939 conçu et K par
prosił	3459 K
prosiła	3459 K
pročitali	3875 da biste K
pročitate	3873 da K cijeli	3873 da K ceo
prośbę	3314 mamy do ciebie K	3314 mamy małą K
prošnjo	4088 imamo majhno K	4088 majhno K
prywatności	3342 ustawienia K	3342 ustawień K	3345 polityka K	3345 polityce K
przeczytać	3320 aby K cały	3320 aby K ten artykuł
przeczytałaś	3373 dziękujemy, że K
przeczytałeś	3373 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3317 K nam #%	3456 K nam	3456 K #
przekonywał	3459 K
przekonywała	3459 K
przesyłajcie	3364 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3348 K zdjęcie	3348 K zdjęcia	3364 K nam	3364 K je do nas	3456 K nam
przyznał	3459 K
przyznała	3459 K
przyłącz	51 K się
przyślij	3348 K zdjęcie	3364 K nam	3364 K je do nas	3456 K nam
práca	4071 naša K
práce	607 naší K
práci	607 naši K
prácu	4071 našu K
právnička	503 je K
právník	503 je K
précision	98 K:
précisé	2035 a K
précédente	98 version K de cet
préférée	1929 source K
préférées	1929 sources K
prévient	2035 K
príspevky	4002 K v diskusii
príspevok	4070 váš K
próxima	3605 nossa K
průzkumu	35 našeho K
ptá	609 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2501 blocco della K	2624 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2274 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1903 bloqueur de K	1903 bloqueurs de K	2033 sans K
publicités	1903 bloqueur de K
publicystką	3365 jest K	3440 jest K
publicystą	3365 jest K	3440 jest K
publikování	504 K nebo šíření
publiée	22 ne sera pas K	1908 votre adresse e-mail ne sera pas K
pytał	3459 K
pytała	3459 K
pytały	3459 K
pytań	3372 na kilka K
pyyntö	1734 pieni K
pyysivät	1863 K
pásale	1567 K esta
pásalo	49 K
päevakokkuvõte	1596 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1779 K	1846 on K
päätti	1863 K
påminde	4314 K
pénzbe	2360 K kerül
pénzéből	18 olvasók K
písemného	505 bez K souhlasu
písomného	4024 bez K súhlasu
píšte	4023 K na	4023 K nám na
pódcast	34 nuestro K	1568 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2922 K bez	2929 K bez
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
quyên	4749 K góp ngay	4753 K góp
quyền	4673 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4717 trình chặn K cáo	4717 chặn K cáo
""", 'r': """
radził	3459 K
radziła	3459 K
radí	609 K
rakstīja	2983 K
rappelé	2035 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2913 K mums
rašė	2916 K
recaptcha로	2834 K
recibirás	57 K
reclamă	11 K
reconoció	1570 K
recordó	1570 K
rectificación	98 K:
recunoaște	3715 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1488 la K te envía	1528 se incorporó a la K	1568 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3654 K îți trimite	3713 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3456 wesprzyj K
redaktorką	3365 jest K	3440 jest K
redaktorė	2865 K
redaktör	4223 är K för	4223 är K på	4223 är politisk K	4296 är K på
redaktør	666 er K på	666 er K for	666 er politisk K	735 er K på	735 er K i	3222 er politisk K	3222 er K i	3222 er K for	3294 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3527 a K envia	3567 entrou para a K	3605 nossa K
reenvíalo	49 K
refusé	1905 K le dépôt
registrácii	4006 po K
registráciou	4004 K súhlasíte
registráciu	4004 ďakujeme za K
regisztrálj	2359 K ingyenesen	2359 K, hogy
regisztráljon	2359 K ingyenesen	2359 K, hogy
regisztrálnia	2302 K kell
regístrate	1416 K gratis	1417 K para
reinhören	850 jetzt K:
rejestrując	3375 K się
reklamlänkar	74 K	4238 K	4271 K
reklamą	11 K
reklám	70 nincs K	4071 bez K
reklámblokkoló	2330 K
reklámblokkolót	2330 K
reklámok	2360 K nélkül
reportaż	3457 ten K
reporterką	3365 jest K	3440 jest K
reportér	514 , K	590 , K	3991 , K
reportérem	514 je K	590 je K
reportérka	514 , K	590 , K	3991 , K
reportérkou	514 je K	590 je K	3991 je K
reportérom	3991 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1457 prohibida su K	1457 prohibida la K
reprodução	3502 proibida a K	3502 K proibida	3535 K permitida desde	3535 K é permitida desde
reprodúcelo	45 K
republié	45 K	1919 K avec	1957 cet article est K
repórter	39 nosso K	3506 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1570 K
rezervăm	29 ne K dreptul
riêng	4666 chính sách quyền K tư	4693 dành K cho thuê bao	4699 quan điểm K của tác giả
rovatvezető	2344 K
rovatvezetője	2274 K	2344 K
ročne	4072 K
ročně	608 K
rät	970 K
rätta	4229 K fel
rättar	4229 vi K fel
rättelse	98 K
räumte	970 K ein	970 K der	970 K die
rääkis	1639 K
råber	752 K
råbte	752 K
rådde	4314 K
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
részesített	2268 előnyben K forrásként
röst	4226 ai-K	4263 ai-K
răspuns	98 nu a K	98 nu au K	3715 a K	3715 au K
răspunsul	21 anulează K
rằng	4752 viết K	4752 cho K
""", 's': """
sacīja	2983 K
sadržaj	9 ovaj K	3894 vanjski K	3894 spoljni K
sadržaja	9 ovog K	3894 vanjskog K	3894 prikaz ovog K	3894 prikaz K
sakė	2916 K
samfunnsøkonom	3213 er K
samobójcze	98 myśli K
sanctionné	2035 a K
sandučić	79 u vaš K	3876 u vaš K
sandučiću	3876 u vašem K	3905 vašem K
sbírka	610 K
schließ	51 . K dich
schließen	51 . K sie sich	764 K sie ein abo	967 K sie ein abo
schránke	3978 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3978 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2359 K, hogy
segítségedre	2359 szükségünk van a K
según	1570 K
sensível	98 pode ser K
sentenció	1570 K
sería	1489 sin ti no K
sesión	24 inicia K	24 inicie K	1416 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3604 inicie K
señaló	1570 K
sfătuia	3715 K
sfătuiește	3715 K
sfătuit	3715 a K
sisällön	9 K	1781 ulkoisen K
sisältö	1739 tämä K on vain
sisältöä	1781 ulkoista K
siunčiame	57 jums K
sjefredaktør	3222 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4314 K
skarży	3459 K
skarżył	3459 K się
skrzynkę	79 na twoją K	3324 na twoją K	3324 na swoją K	3375 K mailową
slažete	43 K se	43 ne K se
slobodné	4070 podporte K
slobodnú	4070 podporte K
slušajte	3921 K nas
slíbil	609 K
slíbila	609 K
socioložka	503 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3372 naszą K
sonuçlarinda	4406 google arama K
sorumluluğu	30 K
souborů	506 K cookie
souhlasíte	43 K?	527 e-mailu K	527 odesláním K	527 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4678 về hộp thư của tòa K	4690 hãy ủng hộ tòa K	4699 bằng văn bản của tòa K	4749 hãy gửi về tòa K	4749 hãy liên hệ tòa K	4749 hãy báo cho tòa K	4750 tòa K
spandér	54 K en kaffe
spolupráci	532 ve K s partnerem	4009 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4091 K nam
sportkrönikör	4223 är K
sportsredaktør	666 er K
spracovaním	4004 K osobných údajov
sprijiniți	3712 K
sprijină	3712 K-ne
správach	3989 google K
správy	3989 google K
spuneți	38 K-ne	67 K-ne	3713 K-mi mai jos
stellenbörse	849 in unserer K
stjärna	60 fält med K
straipsnį	2884 šį K	2914 visą K
stronę	3395 naszą K
stwierdził	3459 K
stwierdziła	3459 K
stáhněte	606 K si naši	606 K si náš
stálo	609 K na	609 K ve	609 K v
står	30 K för	752 K der på	3312 K det på	3312 K det i	4314 K det på
stöd	4175 med ditt K	4311 K oss	4311 K vår	4311 ditt K
stödja	4235 K oss med
stödlinjen	83 K
stödmedlem	4311 bli K
stödprenumerant	4311 bli K
stötta	4235 K oss med	4311 K oss	4311 K vår	4311 K vårt
støt	678 K os	749 K os	749 K med
støtt	3309 K oss	3309 K vår
støtte	614 med din K	614 vi har brug for din K	678 K os med	678 din K gør	749 din K	749 bliv K	3172 med din K	3235 K oss med	3309 din K
støtteabonnent	3309 bli K
støttemedlem	80 bli K	749 bliv K	3309 bli K
stāstīja	2983 K
stăpâni	3680 fără K
stěžuje	609 K
subscripció	467 K
subskrybentów	3320 tylko dla K	3320 dostępna dla K	3320 dostępne dla K	3392 tylko dla K
subskrypcją	3378 z K	3400 z K
subskrypcję	3320 kup K	3320 masz już K	3375 dziękujemy za K	3378 wykup K	3456 kup K
suosikkilähteeksesi	1772 K
suosikkilähteeksi	1772 K
sursă	3653 link activ către K
suscripción	1416 ya tengo una K	1567 cambia tu K	1571 K
suscríbase	80 K	1567 K
suscríbete	80 K	1416 K para	1416 K por	1416 K en	1423 K al boletín	1567 K
susțin	3645 care ne K lunar	3713 ne K lunar
susține	3712 K-ne	3712 K presa	3715 K că
susținerea	3712 K ta
susțineți	3712 K-ne
svarīgākie	2952 nedēļas K
svarīgākās	2952 nedēļas K
svěřte	513 K se nám
szabályzatot	2258 moderálási K
szabályzatunk	2258 moderálási K
szerencsejáték	2251 túlzásba vitt K ártalmas	2251 K ártalmas, függőséget	2251 K függőséget okozhat! #+
szerkesztője	2274 K	2344 K
szerkesztőségünk	39 K	2360 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2360 K
szerzője	2274 külső K
szociológus	2272 K
szólított	2362 K fel
szükség	2236 önre is K van	2236 önökre is K van	2236 rád is K van
szükségünk	2236 rád is K van	2236 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4236 tills du K upp	4314 K
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
sök	4253 K nu
sökresultat	4219 K på google
sökt	98 vi har K	98 har K
söyledi	4504 K
söylediler	4504 K
söylüyor	4504 K
søg	692 K nu
søgeresultater	662 K på google
søgning	662 google-K
søk	3252 K nå
søkene	3218 google-K dine
søkeresultatene	3218 K dine på google
súhlasu	4024 bez K
súhlasíte	43 K?	4004 odoslaním K
súmate	51 K	1567 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2320 K miatt
sütibeállítások	2320 K miatt	2320 K
sütik	2275 K
sütiket	2275 K
săptămână	17 o dată pe K	3714 pe K
sīkdatnēm	2934 K	2952 K
sống	4690 nuôi K tờ báo	4690 bạn đọc nuôi K
""", 't': """
találatok	2268 google-K
tanácsolja	2362 K
tanácsolják	2362 K
tanácsolta	2362 K
tanácsolták	2362 K
tanította	2362 K
taşiyin	4427 K
teigė	2916 K
tekemään	1861 K sitä
tekijänoikeus	1767 K suojaa
tekoäly	1782 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1782 K
tekoälyn	1782 K avulla	1782 K tekemä
tekoälyä	1782 käyttää K
telefonā	2940 savā K
tesszük	22 nem K közzé
textům	541 ke všem K
teşekkürler	4501 okuduğunuz için K
thiết	4699 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4693 dành cho K bao	4693 đã là K bao	4753 K bao
thuộc	4674 bản quyền K
thành	4656 dành cho K viên	4688 bạn đã đăng ký K công	4749 trở K thành viên
tháng	4693 đọc miễn phí trong K	4751 mỗi K	4751 hàng K	4751 K đầu
thích	4676 nguồn tin ưa K	4676 nguồn yêu K
thông	14 K báo	4662 bật K báo	4662 nhận K báo	4678 bạn có K tin	4678 bạn đọc cung cấp K tin	4699 khi phát hành lại K tin	4749 hãy gửi K tin	4749 đăng ký nhận K báo	4749 hãy bật K báo
tilføjede	752 K
tillgång	4311 få fri K
tillåtet	4250 inte K att återge
tiếng	4686 K việt có dấu
tiếp	4655 để K tục đọc	4655 để đọc K	4655 đăng nhập để K tục	4690 K sức cho báo chí	4693 để K tục đọc	4749 đăng ký để đọc K	4749 hãy K sức	4749 đăng nhập để K tục
tjänst	4171 en liten K att be
tjänsten	4253 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2239 a K
toàn	20 K bộ bài	4655 để đọc K bộ	4655 đọc K bộ bài	4693 để đọc K bộ bài	4749 đăng ký để đọc K bộ
tražila	3973 K je
tražili	3973 K su
tražio	3973 K je
tretích	3993 cookies K strán
treści	9 tej K	3378 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4662 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4686 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2344 K
tudósítója	2274 K	2344 K
turpinātu	2919 lai K lasīt
tuần	17 mỗi K	4688 bản tin hằng K của	4688 bản tin hàng K của	4751 mỗi K
tvrdí	609 K
työmme	1861 K
työtämme	1737 tue K	1860 tue K	1861 K
tájékoztató	2253 adatvédelmi K
támogass	2359 K minket
támogasson	2359 K minket
támogathat	2281 K minket
támogatása	2281 K nélkül	2281 olvasók K nélkül	2359 az ön K
támogatásod	2359 a te K
támogatásából	2236 olvasóink K	2281 olvasóink K
támogatására	2236 olvasóink K
támogatásával	2284 partnerünk K	2357 K készült
támogatónk	2281 legyen ön is K	2281 legyél te is K
täglich	772 K per mail
tähtsamad	1608 nädala K
tärkeimmät	1806 K jutut
tästä	1793 lisää K
täällä	1734 kun kerran olet K
täältä	1793 lisää K
téléchargez	1865 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2359 K le
történész	2272 K
týden	17 každý K
týdně	608 K
týždenne	17 raz K
tłumaczy	3459 K
tłumaczył	3459 K
tłumaczyła	3459 K
třetích	516 cookies K stran
""", 'u': """
uafhængigt	750 K medie
ubegrænset	620 K adgang
udostępnij	25 K
ukarał	3459 K
ulaş	38 bize K
ulaşin	38 bize K	4408 bize K	4427 K
ulaşmak	4408 yazara K
unabhängig	903 K von unserer redaktion	903 von unserer redaktion K	916 damit wir K bleiben	968 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2520 insegna all'K
unterstütze	758 K unsere arbeit	758 K uns mit	967 K uns	967 K unsere	967 K mich	967 K meine
unterstützen	758 K sie unsere arbeit	758 K sie uns mit	758 mit einer spende K	758 können sie uns K	967 K sie uns	967 K sie unsere	967 sie können das K	967 freiwillig K	967 K sie mich	967 K sie meine	967 K uns
unterstützt	795 ihr browser K	967 K uns
unterstützung	754 ihre K	754 mit ihrer K	865 ihrer K	865 deiner K	911 mit K von ki	967 mit deiner K	967 deine K	967 eure K
upišite	77 K svoj e-mail
upozorněni	572 chcete být K
upozornění	485 zapněte si K	526 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K	572 chcete posílat K	572 chcete odebírat K
upphovsrätt	4215 skyddat enligt lagen om K
upphovsrättslagen	4215 skyddat enligt K
uprednostňované	4025 K zdroje
uprednostňovaný	4025 K zdroj
uprednostňovaných	4025 K zdrojov
upřednostňované	549 K zdroje
upřednostňovaný	549 K zdroj
upřednostňovaných	549 K zdrojů
upřesnění	98 K:
uredništva	4084 brez dovoljenja K	4084 brez soglasja K
uredništvo	4098 v naše K	4167 naše K
uredništvu	39 našemu K	4091 pišite K
urmărește	3617 K-ne pe	3617 K-ne și pe	3618 K știrile	3712 K-ne
urmăriți	3617 K-ne pe	3712 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3342 K cookies	3342 K plików cookie
utilização	3489 K de cookies
utilizează	3620 K cookie
utilizăm	3620 K cookie
utánközlés	2264 K	2286 K
utánközlése	2286 K
utánközölhető	45 K
uutislähteeksesi	1772 ensisijaiseksi K
uutislähteeksi	1772 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3459 K
uznała	3459 K
uzsvēra	2983 K
użyciu	3386 przy K ai
użytkowników	3373 opiniami K
używamy	3344 K plików cookie
užsisakykite	2850 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3990 dajte nám K
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
već	3888 kad ste K tu	3972 K od
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
viên	4680 là biên tập K của	4693 dành cho hội K
viết	4749 hãy K thư	4750 bài K này	4752 ông K	4752 bà K
você	18 sem K	3605 sem K
vollständigen	764 K artikel lesen
volontär	835 ist K
volontärin	835 ist K
voltál	42 ott K	2256 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4101 K
vyhradené	3984 všetky práva K	3984 autorské práva sú K
vykřikl	609 K
vykřikla	609 K
vypočuť	4000 si môžete K
vysvetľuje	4073 K
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
válaszolta	2362 K
válaszolták	2362 K
változatában	98 korábbi K	98 eredeti K
vás	534 bez K by	607 bez K by	4011 bez K by	4071 bez K by
väitis	1639 K
väitti	1863 K
väittää	1863 K
välise	1589 K sisu
våre	3309 meld deg på K
vårt	3183 meld deg på K	3309 meld deg på K
vær	51 K med
védekezett	2362 K
véli	2362 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4071 K vám
vēlamo	2930 K avotu
vēstkopai	2941 K
vēstulei	2941 ziņu K
vědět	38 dejte nám K	67 dejte nám K	513 dejte nám K	606 dejte nám K
všetkým	4018 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3997 náš K
webinář	519 náš K
według	3459 K
weißt	834 K du mehr
wezwał	3459 K
wiadomościach	3395 google K
widziałaś	3348 K coś
widziałeś	3348 K coś
wołali	3459 K
wołał	3459 K
wołała	3459 K
wpłata	3384 każda K	3456 twoja K
wpłatom	3457 dzięki K
wpłać	3456 K
wspierającym	3456 zostań K
współpracy	3381 we K z partnerem
wyjaśnia	3459 K
wypisać	3324 K się w każdej chwili
wyrażam	3325 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3364 K nam	3364 K je do nas
wzywał	3459 K
wzywała	3459 K
wöchentlichen	776 K newsletter
właściciela	3457 nie mamy K
""", 'y': """
yazdiğimiz	4437 daha önce K haber
yazmişti	4504 diye K
yhteistyössä	1794 K mainostajan
yönetmenidir	4410 genel yayin K
""", 'z': """
zaakceptować	3366 K pliki cookie
zaapelował	3459 K
zaapelowała	3459 K
zachęcali	3459 K
zachęcano	3459 K
zachęcał	3459 K
zachęcała	3459 K
zadaním	4004 K e-mailu
zadržana	3883 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	527 K e-mailu
zagłosuj	3389 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3910 K vama	3971 K vama
zakázané	3984 šírenie je K
založte	606 K si účet
zamknutý	3977 článok je K
zamčený	475 článek je K
zapisując	3375 K się
zapowiedział	3459 K
zapowiedziała	3459 K
zapytał	3459 K
zapytała	3459 K
zastrzeżone	3359 wszelkie prawa K	3359 wszystkie prawa K
zawołał	3459 K
zawołała	3459 K
zašlete	513 K nám
zašlite	3990 K nám
zaželen	4124 K vir
zaželene	4124 K vire
zaželeni	4124 K vir
zbiórka	3460 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3348 masz K lub
zdjęcie	40 K lub film	3348 masz ciekawe K	3348 masz K lub film	3348 wyślij K lub
zespołu	3369 do naszego K
zewnętrzna	3366 treść K
zewnętrzne	9 treści K	3344 treści K	3366 treści K
zewnętrznej	9 treści K	3366 treści K
zewnętrznych	9 treści K
zgłoś	3364 K go nam	3456 K nam
ziņas	2952 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3396 daj nam K	3456 daj nam K
zněl	609 K
zněla	609 K
znělo	609 K
zobrazení	516 K tohoto obsahu	516 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3456 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	512 google K
zprávách	512 google K
zpívali	609 K
zugänglich	866 frei K
zunächst	821 dieser artikel erschien K
zurück	895 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4026 K
získávejte	550 K
zł	3378 za # K	3378 od # K	3458 od # K
złotówka	3384 każda K	3457 każda K
""", 'á': """
állt	2362 ez K
állítja	2362 K
átvehető	45 K
""", 'ä': """
ägare	4235 inga rika K
ähnliches	834 K erlebt
ändå	4171 nu när du K är här
äpp	1594 K
äppi	1594 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3214 beskyttet av K
året	751 om K
återges	4215 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4414 bizimle K
çalişmalarimiz	4502 K
çağrisinda	4504 K bulundu
çerezler	4395 K kullan
çerezlere	4412 K
çerezleri	4395 K kullan	4412 K	4438 K kabul
çözün	4427 K
""", 'é': """
échanos	1567 K una mano	1567 K un cable
écris	38 K-nous	67 K-nous
écrit	1922 K pour	2035 a K
écrivain	1922 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2032 K-nous
éditorialiste	1991 est K
électronique	1888 dans votre boîte aux lettres K
énekelték	2362 K
équipe	2033 notre K
értesítéseket	14 K	2280 K	2327 szeretne K
értesítést	2327 szeretne K	2327 szeretnél K	2327 kér K	2327 kérsz K	2327 kérek K
értesüljön	2280 K elsőként
értesülni	2327 szeretne K a	2327 szeretnél K a	2327 szeretne azonnal K
étoile	60 champs avec une K
évente	2361 K
""", 'í': """
ígérte	2362 K
ígérték	2362 K
írta	2362 K
író	2272 K
""", 'î': """
îmbia	3715 K
îndemna	3715 K
îndemnat	3715 a K
îndemnau	3715 K
întrebat	3715 a K
întrebau	3715 K
""", 'õ': """
õpetas	1639 K
""", 'ö': """
öffnen	778 app K
önemli	4438 günün en K
önerdi	4504 K
önskad	4219 K källa
önökkel	2236 csak K
""", 'ø': """
økonom	657 er K
""", 'ú': """
újraközlése	2286 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2360 független K	2360 a jó K
újságírásunk	2360 K
újságíró	2272 K	2344 K
újságíróink	2360 K
újságíróinkkal	2304 K
újságíróinknak	39 K
újságírója	2274 K	2344 K
újságíróként	2344 K
última	1436 siga la K hora	1436 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	822 K von	904 von der agentur K	904 deutschen presse-agentur K
übersicht	828 K	888 diese K wurde
ücretsiz	15 K haber	15 K makale	4425 K üye olun
ügyfelünk	2304 K
ühendust	38 võta meiega K	67 võta meiega K	1636 võta K
ünü	4500 #'K
ütles	1639 K
ütlesid	1639 K
üyeliği	4420 bülten K
üzente	2362 K
üzenték	2362 K
üçüncü	4412 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3921 K nas
čitalaca	43 pisma K	3910 uz podršku K	3928 K	3971 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3928 K	3971 naši K
čitatelia	4028 K	4071 naši K
čitatelja	43 pisma K	3910 uz podršku K	3928 K	3971 naših K	3971 uz podršku K
čitatelji	36 naši K	3928 K	3971 naši K
čitateljima	3928 K
čitateľom	18 vďaka K	4028 K
čitateľov	36 našich K	4011 vďaka podpore K	4028 K	4071 našich K	4071 vďaka podpore K
članak	20 cijeli K	3888 svidio vam se K	3906 cijeli K	3906 ceo K	3971 ovaj K
člancima	3917 svim K
članek	4088 vam je bil K všeč	4167 ta K
člankov	4116 do vseh K
členem	80 staňte se K	606 staňte se K
členom	4070 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	529 celý K	607 tento K	607 líbil se vám K
článkom	4006 všetkým K	4018 k všetkým K	4018 ku všetkým K
článku	20 celého K	583 do konce K
články	607 naše K
článků	529 limit K
článkům	529 všem K	541 ke všem K
článok	20 celý K	3986 páčil sa vám K	4006 celý K	4071 tento K
čtenáři	552 K	607 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	534 díky podpoře K	552 K	607 našich K	607 na podpoře K	607 díky podpoře K
čtenářům	18 díky K	36 našim K	552 K
čtení	0 doba K
čtěte	545 K nás
číst	607 K dál bez
čítajte	4022 K nás	4070 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4070 K, že nás čítate
""", 'đ': """
đây	4749 bấm vào K
đóng	4749 K góp của bạn	4749 hãy K góp
đăng	45 K lại	4688 cảm ơn bạn đã K ký	4688 bằng việc K ký, bạn	4749 K ký để đọc bài
đường	4678 K dây nóng của tòa soạn	4678 K dây nóng của báo	4749 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4693 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4072 K sumou
""", 'ř': """
řekl	609 K
řekla	609 K
říká	609 K
""", 'ś': """
śledztwa	3457 nasze K
śledztwo	3457 to K
śledź	3332 K nas na	3456 K nas
śpiewali	3459 K
świadkami	3348 byliście K	3348 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3348 byłeś K	3348 byłaś K	3348 jesteś K
""", 'ş': """
şikâyet	4504 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3891 K nam
šaukė	2916 K
šiandien	2875 aukokite K
šodien	2943 ziedo K
""", 'ź': """
źródło	3359 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3459 K
""", 'ž': """
žalio	3973 K se
želene	4124 K vire
želeni	4089 K vir
željene	3889 K izvore
željeni	3889 K izvor
žiadny	71 K spam
žurnalistai	2914 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2865 K
žurnalistika	607 naše K	607 nezávislá K	2914 K kainuoja	2914 gera K	4071 nezávislá K
žurnalistiku	607 nezávislou K	4071 nezávislú K
žurnalistiky	607 nezávislé K
žurnalistė	2865 K
žurnāliste	2933 K
žurnālisti	2981 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2981 neatkarīga K	2981 K maksā	2981 laba K
žurnālistiku	2943 atbalsti neatkarīgu K	2981 neatkarīgu K
žurnālists	2933 K
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
автора	3751 мнение K	3751 точка зрения K	4531 думка K	4531 точка зору K
авторизованные	3784 только K
авторизованным	3784 K пользователям
авторизовані	4564 лише K
авторизуйтесь	24 K
авторкою	4550 зв'язатися з K
авторов	3751 мнение K	3751 мнения K	3751 точки зрения K
автором	4550 зв'язатися з K
автору	54 на каву K	3772 пишите K
авторів	4531 думки K	4531 думка K	4531 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4585 пишіть за K
адресу	3804 пишите по K
азартних	88 участь в K іграх	4521 участь в K іграх може	4521 участь у K іграх може
азартные	3741 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3741 участие в K играх может
азартні	4521 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3783 K	4563 K
анонимно	3772 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4547 K джерел
безкоштовна	4583 остання K стаття
безкоштовний	4559 наш K вебінар	4567 K акаунт	4583 останній K матеріал
безкоштовних	4567 ліміт K	4567 K статей
безкоштовні	15 K статті	4567 K статті
безлимитный	3726 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3802 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3787 K статьи
бесплатный	3778 наш K вебинар	3787 K аккаунт	3802 последний K материал
бесплатных	15 K статей	3787 лимит K	3787 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4650 K
благала	4650 K
благали	4650 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3793 K донатам	3867 K вам	3867 K вашей
блокировщик	3748 отключите K	3748 K рекламы
блокувальник	4528 K реклами
больше	3752 знаете K
бот	39 наш K
браузер	10 ваш K	3765 ваш K	4542 ваш K
браузър	10 вашият K
букмекерская	3741 K контора. #	3741 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4532 знаєте K
""", 'в': """
вайбері	4548 K
вайбър	16 K	240 K
ватсапе	3770 K
вашата	228 на K поща
ваших	3865 # из K #
введите	77 K адрес
вебинар	3778 наш K
вебінар	4559 наш K
взывал	3869 K
видео	9 это K	40 фото и K
виділіть	4546 K
визнав	4650 K
визнала	4650 K
визнає	4650 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4542 K cookie	4573 будь-яке K матеріалів	4573 K матеріалів сайту
використанні	4540 при K матеріалів
використовує	4529 K cookie
використовуємо	4528 K cookie
вимагав	4650 K
вимагала	4650 K
вимагали	4650 K
виправлення	98 K:
випуск	4561 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4650 K
вк	3770 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3770 K
влезте	24 K
вміст	9 цей K
внескам	4574 завдяки K	4648 завдяки K
внесок	4647 ваш K
войдите	24 K	3727 K, чтобы
вотсапе	3770 K
вотсапі	4548 K
впн	64 без K
всеки	263 K лев
встановіть	4516 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3753 K ее	3753 K текст
вызывать	3741 азартные игры могут K
выпуск	3781 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4650 K
відповідав	4650 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4521 дотримуйтеся правил (принципів) K	4521 дотримуйтесь правил (принципів) K	4521 принципів K гри	4521 правил K гри
відповідь	21 скасувати K
відповіла	4650 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3869 K
гласила	3869 K
гласит	3869 K
гласувайте	268 K
гледайте	273 K ни
говорил	3869 K
говорила	3869 K
говорили	3869 K
говорит	3869 K
год	3868 в K
годишно	319 K
голосуйте	3798 K	4579 K
гривень	4649 # K
грн	4649 # K
група	274 viber K
гукав	4650 K
гукали	4650 K
гукнув	4650 K
гукнула	4650 K
гіперпосилання	4540 K обов
""", 'д': """
дальше	3726 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4547 обрані K	4547 бажані K
джерелом	4547 основним K	4547 бажаним K
дзен	3770 K
дзене	3770 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3869 K
добавила	320 K	3869 K
добавьте	3739 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4650 K
додала	4650 K
додатку	84 у нашому K
додає	4650 K
дозволить	4647 ваша підтримка K
дозволяється	4573 матеріалів K лише
долучайтесь	51 K	4647 K до нас	4647 K до нашої	4647 K до нашого	4647 K до спільноти	4647 K до читачів
долучайтеся	51 K	4647 K до нас	4647 K до нашої	4647 K до нашого	4647 K до спільноти	4647 K до читачів
донат	3866 ваш K	4647 ваш K	4651 K
донатам	4574 завдяки K
донати	4651 K
донатом	4649 K
донаты	3870 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4647 ваша підтримка K
допомога	4647 нам потрібна ваша K
допомогою	4576 за K ші
допоможе	4648 K нам
допоможуть	4574 K нам працювати	4648 K нам
допоможіть	90 K, скільки можете
допускается	3792 материалов K только
допълнена	98 статията е K
доступ	3787 полный K	4567 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3717 вы K до конца	4506 ви K до кінця
дочитати	4512 щоб K
дочитать	3726 чтобы K	3787 K
дізнаватися	4594 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3731 K рассылку
ежемесячно	3868 K
ежемесячное	3866 оформите K
ежемесячный	3793 K донат
еженедельную	3731 K рассылку
електронна	228 вашата K поща
електронної	4566 адресу K пошти
електронну	4566 K адресу	4566 K пошту
епизод	250 K
епизода	250 K
есть	3752 вам K что
""", 'ж': """
жаловалась	3869 K
жаловался	3869 K
жалуются	3869 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3773 - K	3773 , K	3851 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3867 независимая K
журналистике	3867 независимой K
журналистики	3867 независимой K
журналистику	3867 независимую K
журналистка	243 е K	243 , K	3773 - K	3773 , K	3851 K
журналисты	3867 наши K
журналіст	4554 - K	4554 , K	4631 K
журналістам	39 нашим K
журналісти	4648 наші K
журналістика	4648 незалежна K
журналістику	4648 незалежну K	4648 якісну K
журналістка	4554 - K	4554 , K	4631 K
журналісту	39 нашому K
""", 'з': """
з	4646 # K #
завантажити	4516 K застосунок
завантажте	4516 K додаток
завдяки	4574 існує K	4648 K вам	4648 K вашій
зависимост	88 хазартът създава K
зависимость	3741 азартные игры вызывают K
задонатьте	3866 K	4647 K
задължителните	21 K полета
зазначив	4650 K
зазывал	3869 K
закликав	4650 K
закликала	4650 K
закликали	4650 K
закончились	3726 бесплатные статьи K
залишає	29 K за собою право
залишилося	4513 K #%	4513 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3754 K ошибку
замолчим	3867 мы не K
запазени	234 всички права K
запевняв	4650 K
запевняла	4650 K
запевняє	4650 K
записи	58 новые K на почту
запитав	4650 K
запитала	4650 K
запитань	4563 на кілька K
запишете	227 K се за нашия
зарегистрированные	3784 только K
зарегистрированным	3726 доступен только K
зарегистрированы	3726 уже K
зарегистрируйтесь	3727 K, чтобы	3787 бесплатно K	3787 K бесплатно	3866 K бесплатно	3866 K, чтобы читать
зареєстровані	4564 лише K	4564 тільки K
зареєструйтесь	4513 K, щоб	4567 безкоштовно K	4567 K безкоштовно	4647 K безкоштовно	4647 K, щоб читати
зареєструйтеся	4567 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4544 нашому K
застосунок	4516 завантажте K	4544 наш K	4544 мобільний K	4647 завантажте K і	4647 завантажте K та
захищено	4540 усі права K
захищені	4540 усі права K	4540 всі права K
защищенной	3772 K формой
защищены	3763 все права K
защищённой	3772 K формой
заяви	320 K
заявив	4650 K
заявил	320 K	3869 K
заявила	320 K	3869 K	4650 K
заявили	3869 K	4650 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3717 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4546 якщо ви K
знанията	251 K си
зобов	4650 K'язав
зовнішнього	4556 K вмісту	4556 K контенту
зовнішній	4556 K вміст	4556 K контент
зробіть	4510 K внесок	4647 K внесок у	4647 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3865 # K #
избранное	3769 K
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
иностранного	3763 выполняющим функции K агента
иностранным	3867 K агентом
инстаграм	240 K
искусственного	3795 с помощью K интеллекта
искусственным	3795 K интеллектом
использование	3765 K cookie	3775 K cookie	3792 любое K материалов	3792 K материалов сайта
использовании	3763 при K материалов	3792 полном или частичном K	3792 частичном K материалов
используем	3748 K cookie
использует	3749 K cookie
исправление	98 K:
источники	3769 избранные K	3769 любимые K
источников	3769 избранных K	3806 избранных K
источником	3769 основным K
исчерпали	3726 K лимит
""", 'к': """
каждое	17 K утро
каждый	3868 K месяц
каже	4650 K
каза	320 K
казав	4650 K
казал	320 K
казала	320 K	4650 K
казали	4650 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3867 наш K	4648 наш K
канала	3867 нашего K
каналу	4648 нашого K
колумнист	3773 - K	3773 , K	3851 K
колумніст	4554 - K	4631 K
колумністка	4554 - K	4631 K
команде	3778 к нашей K
команди	4559 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4541 у K	4541 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3753 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3764 в K
комментировать	6 K
контент	9 этот K	9 цей K	3775 внешний K
контента	9 этого K	3775 внешнего K
контенту	9 цього K
конференцию	3778 нашу K
конференция	248 нашата K
конференцію	4559 нашу K
конфиденциальности	3747 настройкам K	3747 настройками K	3748 политикой K	3765 политика K
конфіденційності	4527 налаштуваннями K	4528 політикою K	4542 політика K
копирование	3792 K материалов сайта
кореспондент	243 е K	243 , K	4554 - K	4554 , K	4631 K
кореспондентка	4554 - K	4554 , K	4631 K
короткий	3783 K опрос
корреспондент	3773 - K	3773 , K	3851 K
корреспондентам	39 нашим K
корреспондентка	3851 K
корреспонденту	39 нашему K
крикнув	4650 K
крикнул	3869 K
крикнула	3869 K	4650 K
кричав	4650 K
кричал	3869 K
кричала	3869 K	4650 K
кричали	3869 K	4650 K
кричит	3869 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3778 нашу K
лекцію	4559 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3778 нашего K
магазине	3778 в нашем K	3778 в нашем интернет-K
магазину	4559 нашого K
магазині	4559 у нашому K	4559 в нашому K	4559 нашому інтернет-K
материал	3753 обсудить K	3775 внешний K	3808 K создан	3867 этот K
материалам	3800 ко всем K
материалы	3867 наши K
матеріал	4648 цей K
матеріали	4648 наші K
матеріалу	98 першій версії K
матеріалів	4573 копіювання K сайту	4573 K посилання обов'язкове	4581 до всіх K	4581 до усіх K
мероприятие	3778 наше K
месенджері	4548 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3770 K
месте	42 вы были на K
месяц	3868 в K
мобільний	4544 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4649 на K	4649 перший K
""", 'н': """
навчання	48 K ші
нагадав	4650 K
нагадала	4650 K
наголосив	4650 K
наголосила	4650 K
надпис	320 такъв K
надпись	3869 такая K
надсилайте	4550 K нам	4550 K її	4550 K їх нам	4553 K фото	4553 K відео	4553 K свої	4647 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4547 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4550 K нам	4550 K їх нам	4553 K фото	4647 K нам
нажимая	3786 K кнопку	3786 K на кнопку	3786 K "
нажмите	3753 K ctrl
налаштування	4527 K cookie	4527 K cookies	4527 K файлів cookie	4527 через ваші K
налаштуваннями	4527 K cookie	4527 K cookies	4527 K файлів cookie
налаштуваннях	4527 K cookie
намерете	273 K ни
напис	4650 такий K
написа	320 K
написав	4650 K
написал	3869 K
написала	3869 K	4650 K
написано	3869 было K	4650 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3772 K нашему	3772 K нашей	3772 K автору	3772 K нам	3866 K нам
напишіть	38 K нам	67 K нам	4550 K нашому	4550 K нашій	4550 K автору	4550 K авторці	4550 K нам	4647 K нам
напомнил	3869 K
напомнила	3869 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3747 из-за ваших K
настройками	3747 K cookie	3747 K cookies	3747 K файлов cookie
настройках	3747 K cookie
настройки	3747 K cookie	3747 K cookies	3747 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4566 K кнопку	4566 K на
нашем	3753 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3717 K просьба
неделю	17 раз в K	17 каждую K	3868 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3721 поддержите K	3866 поддержите K
независимые	3867 K медиа
незалежні	4648 K медіа
нейросети	3795 с помощью K
несколько	3783 на K вопросов
никакого	71 K спама
новинами	4519 стежте за K
новини	240 google K	4548 google K
новину	4532 маєте K
новость	3752 есть K
нуждаем	317 K се от вашата
нужна	3793 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3869 K
обещала	3869 K
обещали	3869 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3773 - K	3773 , K	3851 K
обозревательница	3851 K
обраних	4547 K джерел
обучения	48 K ии
объявил	3869 K
объявила	3869 K
объяснил	3869 K
объяснила	3869 K
объясняет	3869 K
объяснял	3869 K
объясняла	3869 K
обязал	3869 K
обязательна	3763 гиперссылка K	3792 материалов ссылка K	3792 ссылка на источник K
обязательные	21 K поля	3753 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4650 K
обіцяла	4650 K
обіцяли	4650 K
огледален	64 K сайт
оглядач	4554 - K	4554 , K	4631 K
оглядачка	4554 - K	4554 , K	4631 K
оголосив	4650 K
ограничений	3726 читайте без K
одноклассниках	3770 K
одному	4566 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3753 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4563 наше K	4563 коротке K
опитуванні	35 нашому K	4563 K читачів	4563 нашому K	4563 в K
оповещения	3817 хотите получать K
оприлюднюватиметься	22 не K	4534 ваша e-mail адреса не K
опрос	35 наш K	3783 наш K
опросе	35 нашем K	3783 нашем K	3783 в K
опубликован	22 не будет K	3753 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3869 зовут K
організатори	4650 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3786 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3727 K #%	3727 K # %
отбележете	62 K ме
ответил	98 не K на	3869 K
ответила	98 не K на	3869 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3869 K
отвечала	3869 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3868 K в любой момент
отметил	3869 K
отметила	3869 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3731 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3772 K их нам	3866 K нам
отримувати	4584 хочете K
отримуйте	4588 K
очакваме	241 K вашите
очевидцем	3752 стали K	3752 вы стали K	4532 стали K
ошибку	3754 нашли K
оштрафовал	3869 K
оштрафовала	3869 K
оштрафував	4650 K
""", 'п': """
партнером	3790 совместно с K	4571 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3790 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4571 K посилання
партнеры	3748 мы и наши K
партньорски	260 K линкове
партнёром	3790 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3790 K ссылки
партнёрским	74 K ссылкам
патроном	3866 станьте K
пееха	320 K
пели	3869 K
первинній	98 K версії
первоначальной	98 K версии
первый	3868 K месяц	3868 рубль в K
переведите	3866 K нам
перевірте	4563 K себе	4566 K пошту
передплатник	50 як K	4512 уже K	4512 вже K
передплатникам	4512 доступний лише K	4512 доступна лише K	4512 доступно лише K
передплатники	50 K можуть	4582 лише K	4582 тільки K
передплатників	4512 тільки для K
передплатою	4512 доступна за K	4512 доступний за K	4567 за K	4589 з K
передплату	80 оформіть K	4567 K за	4647 оформіть K
передплатіть	80 K
передрук	45 K	4545 K
передруковувати	45 K
передруку	4545 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3768 K
перепечатке	3768 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4543 K даних
персональных	3766 K данных
писав	4650 K
писал	3869 K
писала	3869 K	4650 K
писати	4648 нам K
писменото	262 без K съгласие
письме	3786 в одном K
письменного	3807 без K согласия
письмової	4587 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3772 K нам	3804 K на	3866 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4550 K нам	4585 K на
платной	3726 в K версии
побачили	4595 K помилку
повний	20 K текст	4567 K текст
повтаря	320 K
повтаряше	320 K
повторював	4650 K
повторює	4650 K
повторяет	3869 K
повторял	3869 K
повторяла	3869 K
повідомив	4650 K
повідомила	4650 K
повідомили	4650 K
повідомлення	4594 хочете отримувати K	4594 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4550 K нам	4550 K нас	4647 K нам
подайте	242 K сигнал
поддержать	3866 K нас	3866 K редакцию	3866 K нашу
поддерживайте	3866 K нас	3866 K нашу
поддержите	3721 K нашу	3721 K нас	3793 K	3866 K нас	3866 K нашу	3866 K редакцию	3866 K проект	3866 K автора	3866 K наш
поддержка	3722 ваша K	3866 ваша K поможет	3866 ваша K помогает	3866 ваша K позволит
поддержке	3790 при K партнёра	3790 при K партнера	3793 благодаря вашей K	3867 вашей K
поддержки	3867 без вашей K	3867 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3752 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3781 K	3867 наш K	4561 K	4648 наш K
подкаста	250 K	3781 K	3867 нашего K
подкасте	34 нашем K	3781 K
подкасти	34 наші K	250 K	4561 K
подкастов	3781 K
подкасту	4561 K
подкастът	250 K
подкасты	3781 K
подкасті	34 нашому K	4561 K
подкастів	4561 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3726 уже K
подписка	3726 уже есть K	3870 K
подписке	3726 доступен только по K	3726 доступна по K	3726 доступен по K	3787 по K
подписки	3870 K
подпиской	3812 с K
подписку	80 оформите K	80 оформить K	3726 оформить K	3726 оформите K	3786 спасибо за K	3787 K за	3866 оформите K	3866 оформить K
подписчик	50 как K	3726 уже K	3726 вы уже K
подписчикам	3726 доступна только K	3726 доступно только K	3726 доступен только K	3801 только K
подписчики	50 K могут	3801 только K	3870 K
подписчиков	3726 только для K
подписчиком	3866 станьте K
подписывайтесь	3731 K на рассылку	3739 K на нас	3739 K на наш	3739 K на канал	3739 K на telegram	3866 K на
подписываясь	3786 K
подпишитесь	80 K	3721 K на регулярное	3731 K на рассылку	3739 K на наш	3739 K на канал	3866 K на
подчеркнул	3869 K
подчеркнула	3869 K
подчерта	320 K
поділитися	4532 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4559 нашу K
пожертвование	3721 оформите K	3722 сделайте K	3793 регулярное K	3793 ежемесячное K	3866 ваше K	3866 сделайте K	3866 оформите K	3870 K
пожертвования	3867 на K	3870 K
пожертвованиям	3793 благодаря K	3867 благодаря K
пожертвуйте	3866 K
позволяет	3866 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3726 чтобы прочитать K
полный	20 K текст	3787 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3811 K
получать	3803 хотите K	3817 хотите K новости	3817 хотите K push
помилку	4595 знайшли K
помогите	90 K, сколько можете	3866 K нам
помогнете	317 K ни
помогут	3867 K нам
поможет	3867 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3866 нам нужна ваша K
помощью	3795 с K ии
помітили	4546 якщо ви K	4595 K помилку
помічник	63 наш K
понравилась	3867 K статья
понравился	3867 K материал	3867 K текст
пообещал	3869 K
пообещала	3869 K
пообіцяв	4650 K
пообіцяла	4650 K
попереджає	4650 K
попередив	4650 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4650 K
попросил	3869 K
попросила	3869 K	4650 K
попросили	3869 K	4650 K
попросило	3869 K
порадив	4650 K
порадила	4650 K
посилання	4573 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3869 K
посоветовала	3869 K
постановив	4650 K
постановил	3869 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3869 K
потребовала	3869 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3786 вашей K
почтовом	3786 вашем K ящике
почту	79 на K	3732 на вашу K	3732 вам на K	3786 вашу K
пошту	79 на K	79 на вашу K	4515 на вашу K
пошті	4566 вашій K
пощенска	228 вашата K кутия
пояснив	4650 K
пояснил	3869 K
пояснила	3869 K	4650 K
пояснював	4650 K
пояснювала	4650 K
пояснює	4650 K
поясняет	3869 K
правото	29 си запазва K
працювати	4574 допоможе нам K	4648 K далі
працюємо	4648 ми K
предишна	98 K версия на
предпочитаемые	3769 K источники
предпочитаемых	3769 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3769 K источники	3806 K источники
предпочтительный	3769 K источник
предпочтительных	3806 K источников
предупреди	320 K
предупредил	3869 K
предупреждава	320 K
предупреждает	3869 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3869 K
призвала	3869 K
призвали	3869 K
призна	320 K
признава	320 K
признавал	3869 K
признает	3869 K
признал	3869 K
признала	3869 K
признали	3867 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3869 K
призывала	3869 K
призывали	3869 K
приложение	84 в нашето K	318 нашето K	3733 скачать K	3734 скачайте K	3734 установите K	3767 наше K	3767 мобильное K	3866 скачайте наше K	3866 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3733 открыть в K	3767 нашем K
приложения	3767 нашего K	3867 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3769 K источником
присоединяйтесь	51 K	3866 K к нам	3866 K к нашему	3866 K к нашей	3866 K к нашим	3866 K к сообществу	3866 K к читателям	3866 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3772 K нам	3772 K фото	3772 K видео	3772 K новости	3772 K свои	3772 K их нам	3866 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3772 K нам	3772 K фото	3772 K их нам	3866 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4647 K до нас	4647 K до нашої	4647 K до нашого	4647 K до спільноти	4647 K до читачів
приєднуйтеся	51 K	4647 K до нас	4647 K до нашої	4647 K до нашого	4647 K до спільноти	4647 K до читачів
проверьте	3783 K себя	3786 K почту
проголосуйте	3798 K	4579 K
продовження	4571 реклама. K
продовжити	4512 щоб K читання	4574 допоможуть нам K
продовжувати	4648 K роботу
продолжаем	3867 мы K работать
продолжать	3793 помогут нам K	3867 K работу
продолжение	3790 реклама. K
продолжить	3726 чтобы K чтение	3793 помогут нам K	3793 поможет нам K	3867 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3763 настоящий материал (информация) K	3808 материал K
произведён	3808 материал K
пройдите	3783 K тест
пройдіть	4563 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3803 не K
пропустити	4584 не хочете K
пропустить	3803 не хотите K
пропустіть	4584 не K
просив	4650 K
просил	3869 K
просила	3869 K	4650 K
просили	3869 K	4650 K
просьба	3717 у нас к вам K	3717 у нас есть K
просять	4650 K
проучване	251 нашето K
прохання	4506 маємо до вас K	4506 невелике K
прочетете	225 за да K цялата
прочитать	3726 осталось K	3726 чтобы K статью
пріоритетне	4547 K джерело
пріоритетним	4547 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4514 K на розсилку
підписка	4651 K
підписку	4512 оформіть K	4566 дякуємо за K	4647 оформіть K
підписники	4582 лише K	4651 K
підписників	4512 тільки для K
підписуйтесь	4518 K на нас	4518 K на наш	4518 K на канал	4518 K на telegram	4647 K на
підписуйтеся	4518 K на наш	4518 K на канал
підписуючись	4566 K
підпишіться	4514 K на розсилку	4518 K на наш	4647 K на
підтримайте	4509 K нашу	4509 K незалежну	4509 K нас	4574 K	4647 K нас	4647 K нашу	4647 K незалежну	4647 K редакцію	4647 K автора	4647 K роботу	4647 K наш
підтримати	4647 K нас	4647 K нашу
підтримка	4510 ваша K	4647 ваша K допоможе
підтримки	4571 за K партнера	4648 спільноти K	4648 вашої K
підтримуйте	4647 K нас	4647 K нашу
підтримці	4574 завдяки вашій K	4574 завдяки K читачів	4648 вашій K
піти	4506 перш ніж K
""", 'р': """
работа	318 нашата K	3867 наша K
работаем	3867 мы K
работать	3793 помогут нам K	3793 поможет нам K	3867 K дальше
работу	3867 нашу K
радив	4650 K
радила	4650 K
радили	4650 K
радить	4650 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3807 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3866 K нам
рассказал	3869 K
рассказала	3869 K
рассказать	3752 есть что K	3752 хотите K
рассказывать	3867 K правду
расследование	3867 наше K	3867 это K
расследования	3867 наши K
рассылка	3867 наша K	3870 K
рассылку	78 на K	78 нашу K	78 K	3731 нашу K	3731 K самых	3867 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3786 K
регулярний	4574 K внесок
редактор	243 е K	243 - K	243 , K	3773 - K	3773 , K	3851 K отдела	3851 K	4554 - K	4554 , K	4631 K
редакторка	4554 - K	4554 , K	4631 K
редакцией	39 нашей K	3772 связаться с K
редакции	98 поправка K	3751 мнение K	3751 позиция K	3751 мнением K	3807 без согласия K	3867 нашей K
редакцию	39 в нашу K	3772 напишите в K	3772 пишите в K
редакция	248 в нашата K	318 нашата K	3867 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4550 напишіть у K	4550 пишіть у K
редакція	4648 наша K
редакцією	39 нашою K	4550 зв'язатися з K
редакції	43 письма до K	98 від K:	4531 думка K	4531 позиція K	4531 позицією K	4550 пишіть до K	4587 без згоди K	4587 без дозволу K	4648 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4571 після K	4571 на правах K	4648 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3790 после K	3790 на правах K	3867 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3773 - K	3773 , K	3851 K	4554 - K	4554 , K	4631 K
репортери	39 на нашите K	318 нашите K
репортерка	4554 - K	4554 , K	4631 K
репортёр	3773 - K	3773 , K	3851 K
решил	3869 K
реєструючись	4566 K
робота	4648 наша K
роботу	4648 нашу K
розкажіть	38 K нам	67 K нам
розповів	4650 K
розповідати	4648 K правду
розповіла	4650 K
розповісти	4532 маєте що K	4532 є що K	4532 хочете K
розсилка	4648 наша K	4651 K
розсилку	78 на K	78 нашу K	78 K	4514 нашу K	4514 щоденну K	4648 нашу K
розслідування	4648 наші K	4648 це K
рублей	3868 # K
рік	4649 на K
""", 'с': """
свидетелем	3752 стали K	3752 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3772 K с нами
связаться	3772 K с автором
свідком	4532 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4650 K
сказал	3869 K
сказала	3869 K	4650 K
сказати	4532 маєте що K
скаржаться	4650 K
скаржився	4650 K
скаржилася	4650 K
скачайте	3733 K наше
скиньте	3866 K нам	3866 K донат
сколько	3866 скиньте K
скриньку	4566 вашу K
скриньці	4566 вашій K
следите	3739 K за нами
словам	3869 по K
словами	4650 за K
слушайте	273 K ни
слідкуйте	4518 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3869 K
советовала	3869 K
советовали	3869 K
советует	3869 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3775 внешнее K
содержит	98 K сцены
сообщение	3763 данное K (материал) создано	3808 K создано
сообщил	3869 K
сообщила	3869 K
сообщили	3869 K
сообщите	38 K нам	67 K нам	3772 K нам	3866 K нам
соучастником	3793 станьте K	3866 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3851 K
сповіщення	14 K	4516 увімкнути K	4516 увімкніть K	4594 хочете отримувати K	4594 хочете отримувати пуш-K	4594 бажаєте отримувати K	4594 хочеш отримувати K	4594 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4648 K текст	4648 K матеріал
сподобалась	4506 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3869 K
спросил	3869 K
спросила	3869 K
співали	4650 K
співучасником	4647 станьте K
спільнота	4648 наша K
спільноти	4510 стань частиною K	4574 частиною K	4648 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3866 K нашим	4647 K нашим
статей	4581 до всіх K	4581 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4648 ця K
статья	3867 эта K
статьям	3800 ко всем K
стверджує	4650 K
стежте	4518 K за нами
стигнали	238 щом сте K дотук
стороннего	3775 K сервиса
сторонним	3775 K сервисом
стороннього	4556 K сервісу
стороннім	4556 K сервісом
суммой	3868 любой K
сумму	3868 любую K
сутрин	17 всяка K
существуем	3867 мы K
существует	3793 K благодаря
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
телеграм	16 K	240 K	3739 наш K-канал	3739 в нашем K	3770 K	3770 K-канал	3770 K-канале	3804 пишите в K	3867 наш K	4518 наш K-канал	4548 K	4548 K-канал	4548 K-каналі
телеграме	16 K	3770 K
телеграмі	4548 K
телефон	98 K довіри
тест	3783 наш K	4563 наш K
тиждень	17 раз на K	4649 на K
требовал	3869 K
требовала	3869 K
требовали	3869 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3734 включите K	3734 включить K	3734 разрешить K	3817 хотите получать K	3817 хотите получать пуш-K	3817 хочешь получать K	3817 получать K о
уверяет	3869 K
уверял	3869 K
уверяла	3869 K
увійдіть	24 K	4513 K, щоб
уговаривал	3869 K
уговаривала	3869 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3817 хотите K о
уйдете	3717 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4547 K джерел
улюблені	4547 K джерела
умовляв	4650 K
умоляваше	320 K
умолял	3869 K
умоляла	3869 K
умоляли	3869 K
утверждает	3869 K
уточнение	98 K:
уточнення	98 K:
уточнив	4650 K
уточнил	3869 K
уточнила	3869 K	4650 K
учасником	4647 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3867 K нашу
цитировании	3768 при K
цитування	4545 у разі K
цитуванні	4545 при K
""", 'ч': """
частиною	4647 станьте K
частковому	4573 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3866 спасибо, что K
читай	4518 K нас
читайте	3739 K нас в	4518 K нас у	4518 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3783 опросе K	3793 благодаря поддержке K	3813 K	3867 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3717 дорогие K	3813 K	3867 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3813 K	3867 благодаря K
читати	4512 щоб K далі	4647 щоб K далі
читачам	18 завдяки K	4590 K
читачі	36 наші K	4590 K	4648 наші K
читачів	43 листи K	4590 K	4648 наших K
читаєте	4647 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4649 K
щомісячний	4574 K внесок
щомісячно	4649 K
щоранку	17 K
щотижневу	4514 K розсилку
""", 'э': """
электронной	3786 адрес K почты
электронную	3786 K почту
""", 'я': """
яжіться	38 зв'K з нами	4550 зв'K з нами
язкові	21 обов'K поля	4534 обов'K поля
якщо	4506 K ви вже тут
""", 'і': """
із	4646 # K #
інтелектом	4576 штучним K
інтелекту	4576 за допомогою штучного K
інформацію	4532 маєте цікаву K
історію	4532 маєте K
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
กด	4348 Kเพิ่มเพื่อน	4376 Kติดตาม
กร	4318 Kอกอีเมล
กล	4379 K่าว
กอ	4377 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4376 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4336 Kบคุณที่สมัคร	4336 Kบคุณที่ลงทะเบียน	4377 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4376 Kิกที่นี่	4376 Kิกชม
คว	4346 Kามเห็นส่วนตัวของผู้เขียน
ค่	4345 Kาคอมมิชชั่น	4345 Kาคอมมิชชัน
""", 'จ': """
จด	4317 Kหมายข่าวของเรา	4336 Kหมายข่าวรายสัปดาห์ของเรา	4380 Kหมายข่าว
จะ	4335 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4376 Kวน์โหลดแอปของเรา	4376 Kวน์โหลดแอปได้	4376 Kวน์โหลดแอปเลย	4376 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4327 Kดต่อผู้สื่อข่าวของเรา	4327 Kดต่อกองบรรณาธิการ	4376 Kดตามเรา
ต่	4378 Kอเดือน	4378 Kอปี
""", 'ถ': """
ถื	4336 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4340 Kลองอ่าน
ทั	38 Kกมา	4346 Kศนะของผู้เขียน
ทา	4335 Kงเว็บไซต์ขอสงวนสิทธิ์	4337 Kงอีเมลทุก
ทุ	4337 Kกเช้าทางอีเมล
""", 'บ': """
บท	4341 Kความฟรี	4377 Kความนี้
บร	4380 Kิจาค
บล	4360 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4379 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4338 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4379 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4327 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4329 Kมรับคุกกี้
""", 'ร': """
ระ	4379 Kบุว่า
รา	4378 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4338 Kวมสนับสนุนการทำงานของเรา	4376 Kวมสนับสนุน	4376 Kวมบริจาคให้เรา	4376 Kวมบริจาคกับเรา	4376 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4346 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4377 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4323 Kวนลิขสิทธิ์	4324 Kวนสิทธิ์
สน	4338 Kับสนุนสื่ออิสระ	4338 Kับสนุนการทำงานของเรา	4338 Kับสนุนนักข่าว	4376 Kับสนุนเรา	4376 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4317 Kัครรับจดหมายข่าว	4317 Kัครรับข่าวสาร	4376 Kัครรับ	4376 Kัครสมาชิกวันนี้	4376 Kัครสมาชิกเลย	4376 Kัครสมาชิกเพื่อ	4376 Kัครสมาชิกได้ที่	4376 Kัครสมาชิกของเรา	4380 Kาชิก
สำ	4340 Kหรับสมาชิกเท่านั้น
สื	4377 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4327 Kงเรื่องราวของคุณ	4327 Kงข่าวหาเรา	4376 Kงข้อมูลมาที่	4376 Kงคลิปมา
""", 'ห': """
หา	4327 Kกคุณมีข้อมูล
ห้	4323 Kามคัดลอกหรือ	4323 Kามคัดลอกข้อความ	4323 Kามคัดลอกเนื้อหา	4323 Kามคัดลอกบทความ	4324 Kามทำซ้ำ
""", 'อ': """
อย	4376 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4317 Kเมลของคุณ
อ่	4340 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4376 Kียนถึงเรา	4376 K้าสู่ระบบเพื่อ
เฉ	4340 Kพาะสมาชิก
เน	9 Kื้อหานี้	4329 Kื้อหาจากภายนอก	4329 Kื้อหาภายนอก	4356 Kื้อหานี้มาจาก	4356 Kื้อหาจาก
เป	4340 K็นสมาชิกอยู่แล้ว	4379 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4335 Kื่อแสดงความคิดเห็น	4340 Kื่ออ่านต่อ	4340 Kื่ออ่านบทความ	4348 Kิ่มเพื่อนไลน์	4348 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4335 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4327 K้งเบาะแสข่าว	4327 K้งเรา	4376 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4326 Kล่งข่าวที่ต้องการ	4326 Kล่งข่าวโปรด	4326 Kล่งที่มาที่ต้องการ
แอ	4348 Kดไลน์	4348 Kดไลน์เพื่อ	4376 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4360 Kรแกรมบล็อกโฆษณา
โห	4376 Kวตเลย	4376 Kลดแอป
""", 'ใ': """
ให	4377 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4749 hãy gửi K
""", 'ủ': """
ủng	4690 ly cà phê K hộ	4749 hãy K hộ
""", 'あ': """
あと	2679 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2737 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2646 Kいのブラウザ
お寄	2737 Kせください
お届	57 Kけします
お申	2667 Kし込みはこちら	2737 Kし込みください	2737 Kし込みはこちら
お聞	2737 Kかせください
お見	2737 K逃しなく
お試	2737 Kしください
お読	2737 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2684 K転載したものです	2684 Kの転載です
か月	2633 K無料	2739 K無料
""", 'が': """
が作	2718 aiK成
が無	2646 javascriptK効
が生	2718 aiK成
が翻	2718 aiK訳
が要	2718 aiK約
""", 'こ': """
ここ	2632 Kからは有料	2633 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2632 K記事は有料	2632 K記事は会員	2651 K記事についてのご意見	2698 Kコンテンツは	2698 K投稿は	2698 K外部コンテンツは	2738 K記事が	2738 K記事を	2738 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2646 K用のブラウザ
ご協	2737 K力ください
ご存	2685 Kじの方は
ご寄	2630 K付をお願い	2737 K付
ご意	43 K見・ご反論	2651 K見・ご感想	2651 K見をお寄せ
ご感	2651 K想をお寄せ
ご支	2630 K援をお願い	2737 K援
ご登	2676 K録ありがとうございます	2737 K録
ご覧	2737 Kください	2737 Kいただけます
ご購	2737 K読
ご連	2737 K絡ください
""", 'す': """
すで	2679 Kに会員の方
すべ	2633 Kての記事が
""", 'ぜ': """
ぜひ	2643 Kフォロー
""", 'で': """
でも	2643 K配信中
で作	2718 aiK成
で受	2660 lineKけ取る
で届	2660 lineKく
で最	2660 lineK新
で生	2718 aiK成
で要	2718 aiK約
""", 'と': """
と強	2740 K調
と書	2740 Kい
と発	2740 K表
と話	2740 Kし	2740 Kす
と語	2740 Kっ	2740 Kる
と説	2740 K明
と述	2740 Kべ
""", 'に': """
によ	2718 aiKって生成	2718 aiKる要約	2740 Kると
""", 'の': """
の使	2649 cookieK用
の学	48 aiK習
の採	2667 K用情報
の提	2684 K供記事です
""", 'を': """
をフ	2643 Kォローする	2643 Kォローしよう
を使	2649 cookieK用
を利	2649 cookieK用
を有	2646 javascriptK効	2646 javascript K効
を発	2740 K表した
を許	2664 cookieK可
""", 'ア': """
アカ	2660 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2683 Kィリエイト広告	2683 Kィリエイトプログラム	2683 Kィリエイトリンク	2692 Kィリエイトリンク	2692 Kィリエイト広告	2692 Kィリエイトプログラム
アプ	2638 Kリで開く	2638 Kリで読む	2638 Kリはこちら	2639 Kリを開く	2639 Kリをダウンロード	2639 Kリのダウンロード	2639 Kリをインストール	2675 Kリなら通知	2675 Kリなら速報	2675 Kリなら、	2675 Kリで読むと	2675 Kリなら
アン	2671 Kケートにご協力	2671 Kケートはこちら	2671 Kケート実施中	2672 Kケートに答えて
""", 'カ': """
カ月	2633 K無料	2739 K無料
""", 'ク': """
クイ	2672 Kズに答えて
クッ	2648 cookie(Kキー)	2649 Kキーを使用	2649 Kキーを利用	2664 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2651 Kントを投稿するには	2651 Kントするには	2651 Kントをお寄せ	2652 Kント欄で	2652 Kント欄に	2652 Kント欄から	2652 Kント欄へ	2674 Kントは削除します	2674 Kントは削除することが	2674 Kントは削除する場合	2674 Kントは承認	2674 Kントは公開前	2674 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2630 Kートをお願いします	2737 Kートをお願い	2737 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2737 Kンロードしてください
""", 'チ': """
チケ	2667 Kット販売中
チャ	2644 Kンネル登録を	2660 Kンネルに参加する	2660 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2636 Kースレターに登録	2637 Kースレターを	2660 googleKースで	2676 Kースレター登録はこちら	2741 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2643 Kローして最新	2643 Kローをお願い	2737 Kローしてください
""", 'ブ': """
ブラ	2695 Kウザは音声	2695 Kウザは動画	2695 Kウザではこの動画	2695 Kウザはvideo	2695 Kウザはaudio
""", 'プ': """
プッ	2639 Kシュ通知
プラ	2648 Kイバシーポリシーに
プレ	2633 Kミアム会員
プロ	2683 Kモーションが含まれ	2683 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2636 Kマガに登録	2637 Kマガで	2676 Kマガ登録はこちら	2676 Kマガの登録	2738 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2636 Kルマガジンに登録	2637 Kルマガジンで	2637 Kルマガジンを	2637 Kルでお届け	2651 Kルアドレスが公開されることはありません	2676 Kルアドレスを入力してください	2741 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2632 Kインして続きを	2632 Kインしてください	2633 Kインが必要	2737 Kインして
""", 'ヶ': """
ヶ月	2633 K無料	2739 K無料
""", '上': """
上优	4784 在googleK先
上優	4784 在googleK先
""", '下': """
下方	4873 K留言
下載	4765 K客戶端	4767 Kapp	4767 K應用程式
下载	4765 K客户端	4767 Kapp	4767 K应用	4872 K客户端
""", '不': """
不代	4783 K表本站	4800 K表本站立场	4813 K表本報立場	4813 K表本报立场	4813 K表本站立场	4813 K表本站立場	4813 K表本媒體立場	4813 K表本網立場	4813 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4840 K于任何财团
不屬	4840 K於任何財團
不得	4783 K转载	4783 K轉載
不认	43 K同本文
不錯	4872 K過
不错	4872 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4783 K表作者
仅供	4800 K其表达个人看法
仅限	4805 K会员	4805 K订户
""", '他': """
他說	4875 K
他说	4875 K
""", '付': """
付費	4760 K後	4876 K牆
付费	4760 K后	4876 K墙
""", '以': """
以下	4828 K内容来自
以閱	4759 K讀全文
以阅	4759 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4760 K专享	4805 K限定内容
会員	50 Kの方は	50 Kは月に	2632 K限定です	2632 K限定の記事	2632 K登録できます	2633 K登録すると	2633 K登録が必要	2679 Kの方はこちら	2679 K登録で続きを読む	2679 K登録後にご覧	2709 Kだけが読める	2709 Kのみがお読み	2709 Kのみ閲覧	2737 K登録して	2737 K登録は	2737 K登録がお済み	2737 K登録をお願い	2737 K登録で	2737 K登録のうえ	2737 K登録はこちら	2737 K登録ください	2738 Kの方
会費	2677 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4757 K支持	4872 K支持,	4872 K支持让	4872 K支持讓	4872 K支持是
""", '使': """
使用	4775 Kcookie改善	4775 Kcookie以	4775 K cookie 以	4775 K cookie 来	4775 K cookie 來	4776 Kcookie来	4776 Kcookie來
""", '來': """
來自	4791 K外部平台的內容
""", '依': """
依靠	4803 K读者的支持	4803 K讀者的支持
""", '侵': """
侵权	4783 K请	4783 K必究
侵權	4783 K必究
""", '個': """
個人	2649 K情報の取り扱い	2684 Kの見解です	4800 K看法
""", '偏': """
偏好	4784 K來源	4784 K来源	4855 K來源
""", '僅': """
僅限	4805 K會員	4805 K訂戶
""", '優': """
優先	2659 Kソース	2659 K表示に設定	2659 Kする情報源	2659 K的に表示
""", '免': """
免費	15 K閱讀	4814 K文章	4814 K閱讀篇數	4814 K閱讀額度	4815 K註冊即可	4815 K註冊後	4843 K文章	4872 K訂閱	4874 K試用
免费	15 K阅读	4814 K文章	4814 K阅读篇数	4815 K注册即可	4815 K注册后	4843 K文章	4872 K订阅	4874 K试用
""", '全': """
全文	20 Kを	2632 Kを読むには	2632 Kをお読み
""", '公': """
公众	16 K号	4770 K号:
公式	2639 Kアプリ	2643 Kアカウントをフォロー	2643 Kアカウントを友だち	2660 Klineはこちら	2738 Kline
""", '关': """
关注	4770 K我们的	4872 K我们
""", '内': """
内阅	4765 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4875 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2739 K
初月	2679 K#円で	2739 K無料
""", '判': """
判断	2740 Kした
""", '利': """
利用	2648 K規約に同意
""", '前': """
前請	4800 K先登入
前请	4800 K先登录
""", '剩': """
剩余	4759 K#%
剩餘	4759 K#%
""", '力': """
力を	2677 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4770 Kline好友	4770 Kline官方	4770 Kline@	4803 K贊助行列	4803 K赞助行列	4872 K会员	4872 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2738 Kになります
""", '動': """
動画	40 Kや写真	2668 Kをご覧ください	2668 Kはこちら	2669 Kでも詳しく	2669 Kでも解説	2695 Kを再生するには	2695 Kをご覧いただくには	2695 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4874 K
""", '化': """
化名	98 K
""", '即': """
即可	4800 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2644 Kち追加
""", '収': """
収益	2683 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4763 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2661 K班までご	2677 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2636 Kトレイに
""", '只': """
只靠	4803 K讀者	4803 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4791 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4831 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4875 K
告诉	38 K我们	67 K我们	4875 K
""", '呼': """
呼び	2740 Kかけた	2740 Kかける	2740 Kかけて	2740 K掛け
""", '命': """
命じ	2740 Kた
""", '啟': """
啟用	4831 Kjavascript
""", '喊': """
喊道	4875 K
""", '因': """
因为	4872 K有你的支持
因為	4872 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2683 Kの一部が還元
""", '外': """
外部	2664 Kコンテンツ	4791 K内容	4791 K內容
""", '她': """
她說	4875 K
她说	4875 K
""", '好': """
好評	2667 K発売中
""", '如': """
如侵	4783 K权
如有	4783 K侵权	4783 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4771 K微信
""", '定': """
定期	4872 K定額
""", '寄': """
寄付	2706 Kで成り立って	2706 Kで運営され	2706 Kによって運営され	2737 Kをお願い	2741 K
寄到	4763 K您的信箱	4802 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4875 K
""", '居': """
居合	2685 Kわせた方は
""", '已': """
已是	4759 K會員	4805 K订户	4805 K訂戶
已经	4759 K是会员
""", '年': """
年額	2739 K
""", '广': """
广告	11 K	4777 K拦截	4837 K拦截	4837 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2646 Kブロック	2677 Kに頼らず
""", '廣': """
廣告	11 K	4777 K攔截	4837 K攔截	4837 K封鎖
""", '开': """
开启	4767 K通知	4831 Kjavascript
""", '弊': """
弊社	2738 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2738 Kイト
当初	98 Kの記事で
当社	2738 Kの
当編	2738 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4767 K扫	4771 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2630 Kをお願いします	2737 Kをお願い	2737 Kして
""", '您': """
您已	4802 K成功订阅	4802 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4757 K支持	4803 K每一份捐款	4803 K每一筆捐款	4872 K捐款	4872 K支持,	4872 K支持让	4872 K支持讓	4872 K支持是
""", '情': """
情報	2661 Kをお寄せください	2661 K提供はこちら	2661 K提供を募集	2661 K提供をお待ち	2661 Kをお待ちして	2685 Kをお持ちの方は	2685 K提供窓口
""", '感': """
感謝	4802 K您的訂閱	4872 K閱讀	4872 K您的支持
感谢	4802 K您的订阅	4872 K阅读	4872 K您的支持
""", '成': """
成为	51 K其中一员	4759 K会员即可	4805 K付费会员	4872 K会员,	4872 K会员即可	4872 K我们的会员
成果	2692 K報酬型広告
成為	4759 K會員即可	4803 K我們的贊助	4805 K付費會員	4872 K會員,	4872 K會員即可	4872 K我們的會員
""", '我': """
我们	4775 K使用cookie	4775 K使用 cookie	4873 K的
我們	4775 K使用cookie	4775 K使用 cookie	4873 K的
""", '手': """
手机	4767 K客户端
""", '打': """
打开	4765 Kapp	4767 K微信
打開	4765 Kapp
""", '扫': """
扫一	4767 K扫
扫描	4765 K二维码下载	4765 K二维码加入	4767 K二维码关注	4872 K二维码下载	4872 K二维码关注	4872 K二维码加入	4872 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4783 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4875 K
指摘	2740 Kした
""", '捐': """
捐助	4803 K我们	4803 K我們
捐款	4872 K支持	4876 K
""", '掃': """
掃一	4767 K掃
掃描	4765 K qr	4872 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4767 K通知
推送	14 K	4767 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4837 K告
""", '支': """
支持	4756 K獨立媒體	4756 K独立媒体	4757 K我们的	4757 K我們的	4872 K我们,	4872 K我們,	4872 K我们。	4872 K我們。	4872 K我们的报道	4872 K我們的報導	4872 K我们的新闻	4872 K我們的新聞	4872 K我们的记者	4872 K我們的記者	4872 K我们的工作	4872 K我們的工作	4872 K我们继续	4872 K我們繼續
支援	2706 Kで成り立って	2706 Kで運営され	2706 Kによって成り立って	2706 Kによって運営され	2737 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4783 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4784 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2740 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4805 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2636 K情報をお届け
""", '會': """
會員	50 K每月	4760 K專享	4805 K限定內容
""", '月': """
月額	2633 K#円	2739 K
""", '有': """
有了	4872 K你的支持	4872 K您的支持
有料	50 K会員は	2632 K会員限定	2632 K会員になる	2632 K会員の方	2679 K記事が読めます	2741 K会員
有权	4800 K删除
有權	4800 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4824 K#歲	4824 K十八歲
未經	4783 K授權不得	4783 K授權,不得	4783 K授權禁止	4783 K授權請勿	4783 K授權,請勿
未经	4783 K授权不得	4783 K授权,不得	4783 K授权禁止	4783 K授权,禁止	4783 K授权请勿	4783 K授权,请勿
""", '本': """
本ま	2679 月#Kで無料で
本ア	2738 Kプリ
本サ	2738 Kイト
本中	2736 #K#本
本內	4828 K容來自
本内	4828 K容来自
本刊	4873 K
本報	4873 K導
本报	4873 K读者	4873 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4783 K来源	4873 K
本站	4873 K
本紙	38 Kまで	67 Kまで
本網	4775 K站使用	4873 K
本网	4775 K站使用
本記	2738 K事
本誌	2738 K
""", '来': """
来自	4791 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2718 K翻訳
""", '欢': """
欢迎	4770 K关注	4872 K加入	4872 K赞助	4872 K订阅	4872 K投稿
""", '歡': """
歡迎	4770 K追蹤	4872 K加入	4872 K贊助	4872 K訂閱	4872 K投稿
""", '此': """
此內	9 K容	4828 K容來自	4828 K容由
此内	9 K容	4828 K容来自	4828 K容由
此前	98 K版本
此影	4827 K片在您所在
此视	4827 K频在您所在
""", '残': """
残り	2632 K#文字	2632 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4874 K
每日	4764 K简报	4764 K簡報	4764 K電子報
每月	4874 K
""", '求': """
求め	2740 Kた	2740 Kている
""", '沒': """
沒有	70 K廣告	4840 K股東	4840 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4840 K股东	4840 K财团
""", '浏': """
浏览	4777 K器版本	4827 K器不支持音频	4827 K器不支持视频	4827 K器不支持播放	4827 K器不支持html#	4827 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4827 K器不支援影片	4827 K器不支援音訊
""", '点': """
点击	4872 K关注	4872 K这里
""", '無': """
無料	15 K記事	2632 Kで会員登録	2632 K会員に登録	2679 Kで読める記事の上限	2679 K会員になると	2709 K記事の閲覧	2709 K記事は残り	2709 Kで読める記事	2709 K閲覧	2736 K記事 #/#	2736 K記事#/#	2737 K会員に登録	2737 K会員登録	2739 K体験
無断	2658 K転載	2658 K複製	2717 K転載・複製	2717 K転載を禁じ	2717 Kでの転載	2717 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4783 K所有	4783 K归本	4783 K归原	4783 K归作者	4783 K归属
版權	4783 K所有	4783 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2738 Kしたジャーナリズム	4873 K新闻	4873 K媒体
""", '獨': """
獨立	4873 K新聞	4873 K媒體
""", '獲': """
獲得	4812 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4873 K者
由读	4873 K者
""", '申': """
申し	2667 K込みはこちら
申込	2667 Kみはこちら	2667 Kはこちら
""", '电': """
电子	4876 K报
""", '畅': """
畅读	4805 K全站
""", '留': """
留言	85 K区	85 K區	4873 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2661 Kをお寄せ
""", '登': """
登入	24 K或	4759 K後繼續	4759 K會員	4815 K或註冊
登录	24 K或	4759 K后继续	4759 K后查看全文	4759 K后查看完整	4815 K或注册
登録	2679 Kして続きを読む	2737 Kしてください	2737 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2738 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4765 appK多
""", '禁': """
禁止	4783 K转载
禁無	2657 K断
""", '私': """
私た	2738 Kちの
""", '科': """
科し	2740 Kた
""", '称': """
称	4875 K
""", '稱': """
稱	4875 K
""", '立': """
立即	4872 K加入我们	4872 K加入我們	4872 K订阅	4872 K訂閱	4872 K下载	4872 K下載	4872 K报名	4872 K報名	4872 K成为会员	4872 K成為會員
""", '第': """
第一	4800 K条评论	4800 K則留言	4800 K條評論
""", '筆': """
筆者	2684 K個人の見解
""", '篇': """
篇文	4871 #K章中的#	4871 #K章中#
""", '紙': """
紙の	2738 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2632 Kを読むには	2632 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2738 K部では
""", '繼': """
繼續	4759 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4759 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4875 K
者说	4875 K
""", '联': """
联盟	74 K链接	4812 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4812 K行銷連結	4812 K連結
聯絡	38 K我們
""", '自': """
自動	2718 K翻訳
""", '若': """
若有	4783 K侵权	4783 K侵權
""", '获': """
获得	4812 K佣金
""", '著': """
著作	2658 K権は	2717 K権法により保護	2717 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4800 K本站立场
表示	4875 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4759 K即可	4759 K後繼續	4763 K我們的	4763 K電子報	4872 K我們	4876 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2736 #K中#記事
記者	2661 Kまでご連絡ください
""", '訴': """
訴え	2740 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2740 Kた
認為	4875 K
""", '說': """
說:	4875 K
說。	4875 K
說道	4875 K
""", '読': """
読み	2633 K放題
読者	18 Kの寄付	18 Kの支援	2677 Kの会費で	2738 Kの皆様	2738 Kの皆さ	2738 Kアンケート
""", '請': """
請先	4872 K登入
請啟	4775 K用javascript
請我	54 K喝咖啡
請捐	4872 K款
請支	4756 K持我們	4872 K持我們
請登	4872 K入後	4872 K入以
請立	4872 K即捐款
請輸	4802 K入您的電子	4872 K入您
請點	4872 K擊此處	4872 K擊這裡	4872 K擊下方	4872 K擊連結
""", '讀': """
讀者	43 K投書	4873 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4759 K即可	4759 K后继续	4763 K我们的	4763 K电子报	4872 K我们	4876 K费
""", '认': """
认为	4875 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4800 K服务协议
""", '该': """
该视	4827 K频在您所在
""", '说': """
说:	4875 K
说。	4875 K
说道	4875 K
""", '请': """
请先	4872 K登录
请启	4775 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4872 K款
请支	4756 K持我们	4872 K持我们
请点	4872 K击此处	4872 K击这里	4872 K击下方	4872 K击阅读	4872 K击关注	4872 K击链接
请登	4872 K录后	4872 K录以
请立	4872 K即捐款
请输	4802 K入您的电子邮箱	4802 K入您的邮箱	4872 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4873 K问卷	4873 K群
""", '責': """
責任	4783 K編輯:
""", '賺': """
賺取	4812 K佣金
""", '購': """
購読	2632 K者の方は	2633 Kすると	2737 Kしてください	2738 K者の方	2741 K料
""", '贊': """
贊助	4756 K我們	4872 K我們
""", '责': """
责任	4783 K编辑:
""", '赚': """
赚取	4812 K佣金
""", '赞': """
赞助	4756 K我们	4872 K我们
""", '身': """
身边	4873 K的新鲜事
身邊	4873 K的新鮮事
""", '転': """
転載	45 K	2657 Kを禁じ
""", '輸': """
輸入	4802 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4783 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4783 K请注明
""", '输': """
输入	4802 Kemail
""", '这': """
这篇	4873 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4770 K我們的	4784 Kgoogle news	4872 K我們
""", '送': """
送っ	49 Kてください
送到	4802 K你的邮箱	4802 K您的邮箱	4802 K您的信箱
""", '這': """
這篇	4873 K文章
""", '通': """
通知	14 K	2639 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2676 Kニュースレター
""", '邀': """
邀請	4872 K您
邀请	4872 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4875 K
""", '长': """
长说	4875 K
""", '開': """
開啟	4767 K通知	4831 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4759 K全文請
""", '閲': """
閲覧	2736 K記事数:#/#
""", '關': """
關注	4770 K我們的	4872 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4759 K全文请
""", '随': """
随时	4872 K掌握
""", '隐': """
隐私	4776 K政策
""", '隨': """
隨時	4872 K掌握
""", '隱': """
隱私	4776 K權政策	4776 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4876 K報
""", '需': """
需接	4791 K受cookie
需要	4791 K接受cookie	4872 K您的支持	4872 K你的支持
""", '音': """
音声	2668 Kでもお聴き
""", '飲': """
飲酒	4824 K過量
""", '首': """
首年	4817 K仅需
首月	4805 K仅需	4805 K只要	4817 K免费	4817 K免費	4817 K仅	4817 K僅	4817 K只需	4874 K
首选	4784 K来源	4784 K新闻来源	4855 K来源
首選	4784 K來源	4784 K新聞來源	4855 K來源
""", '點': """
點擊	4872 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2844 K
가입해	2844 K 주세요
""", '강': """
강조했다	2847 K
""", '게': """
게시물	2801 K 불러오기
""", '계': """
계속	2746 K 읽으려면	2746 K 읽으시려면
계신	2769 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2809 K 차단
광고도	70 K
광고차단	2809 K
""", '구': """
구글	2756 K 뉴스에서
구독	50 K 회원은	2746 K 후 이용
구독료	2848 K
구독을	2844 K 신청하세요
구독자	2746 K 전용 기사	2746 K 전용 콘텐츠	2746 K 전용입니다	2746 K 전용 서비스	2845 K
구독자는	50 K
구독자만	2746 K 볼 수	2783 K 읽을
구독자에게만	2783 K 제공
구독하고	2756 K
구독하세요	2768 K	2844 K
구독하시면	2746 K
구독해	80 K 주세요	2755 K 주세요	2781 K 주셔서	2844 K 주세요
구독해주세요	2755 K
구독해주셔서	2781 K
""", '금': """
금요일	2781 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2843 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2746 전체 K 보려면	2783 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2782 K 응원해
기자에게	2769 K 연락해 주세요
""", '남': """
남겨주세요	2844 K
""", '네': """
네이버	2756 K 메인에서	2768 K 구독
네이버에서	2756 K 구독
""", '놓': """
놓치지	2844 K 마세요
""", '눌': """
눌러주세요	2844 K
""", '뉴': """
뉴스레터	78 K	2748 K 구독하기	2748 K 구독하세요	2748 K 신청하기	2748 K 구독 신청하기	2845 K	2848 K
뉴스레터로	2748 K 받아
뉴스레터를	2748 K 받아	2748 K 구독하세요	2748 K 구독해	2748 K 구독하고	2748 K 구독하면	2844 K 신청하세요
""", '다': """
다운로드하세요	2844 K
""", '달': """
달	2783 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2769 K 제보가	2845 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2779 K 삭제될	2779 K 삭제합니다	2779 K 통보	2779 K 예고	2779 K 운영자	2779 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2847 K
""", '독': """
독립	2845 K 언론
독립언론	2845 K
독립언론을	2782 K 지켜
독자	2791 K 후원으로	2844 K 여러분의	2845 K 여러분
독자님의	2744 K 후원	2791 K 후원으로
독자들의	18 K 후원	2791 K 후원으로	2813 K 후원
독자의	2791 K 후원으로	2813 K 후원	2845 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2781 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2844 K
""", '로': """
로그인	24 K	2746 K 후 이용
로그인이	2746 K 필요합니다	2746 K 필요한 서비스	2746 K 필요해요
로그인하거나	2844 K
로그인하고	2783 K 계속
로그인하면	2783 K 계속
로그인하시면	2746 K
""", '링': """
링크에서	2844 K 확인하세요
""", '마': """
마음에	2782 기사가 K 드셨다면
""", '만': """
만나보세요	2844 K
""", '말': """
말했다	2847 K
""", '매': """
매월	2846 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2781 K 보내드려요
메일함으로	2748 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2766 K 복제	2766 K 전재
무단전재	2765 K
무료	15 K 기사	2789 K 기사	2846 K 체험
무료로	15 K 볼 수 있는	2783 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2844 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2847 K
""", '보': """
보내	57 K 드립니다	2844 K 주세요
보내드리는	2781 K
보내드립니다	57 K	2781 K
보내주세요	2844 K
""", '본': """
본	2845 K 기사
본사의	2787 K 편집 방향	2787 K 편집방향
본지는	2845 K
본지의	2787 K 편집 방향	2787 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2800 K 오디오를	2800 K 비디오를	2800 K 동영상을
브라우저는	2800 K 동영상
브라우저에서는	2800 K 동영상을
""", '사': """
사연을	2769 K 보내주세요	2769 K 보내 주세요
사전	2774 K 등록하기	2774 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2767 K 매체로	2767 K 출처로	2767 K 언론사	2767 K 매체
선호하는	2767 K 출처
""", '설': """
설명했다	2847 K
설문에	2844 K 참여하세요
설치하세요	2844 K
""", '세': """
세미나	2774 K 신청하기
""", '소': """
소식을	2781 K 전해드립니다
""", '속': """
속보를	2780 K 받아보세요
""", '수': """
수수료를	2786 K 받을 수 있습니다	2786 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2791 K 후원으로
시민의	2813 K 후원
시작하세요	2844 K
""", '아': """
아래에서	2844 K 확인하세요
""", '알': """
알려	2844 K 주세요
알려주세요	2844 K
알림	2752 K 받기	2752 K 설정
알림을	14 K	2780 K 켜고
""", '애': """
애드블로커	2809 K
애드블록	2809 K
""", '앱': """
앱	2752 K 다운로드	2752 K 설치	2780 K 설치하기
앱에서	2751 K 보기	2751 K 열기	2780 K 더 편하게	2844 K 확인하세요
앱으로	2751 K 보기	2780 K 더
앱을	2752 K 다운로드	2780 K 다운로드하세요	2780 K 설치하세요
""", '언': """
언론을	2782 독립 K 지켜
""", '여': """
여기서	2844 K 확인하세요
여러분	2845 K 덕분
여러분의	2769 K 제보를	2782 K 후원이	2813 독자 K 후원	2844 K 후원
""", '영': """
영상에서	2775 K 확인하세요	2775 K 확인할 수 있습니다	2844 K 확인하세요
영상으로	2775 K 확인하세요
영상을	2775 K 확인하세요
""", '온': """
온라인	2774 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2772 K 콘텐츠	2801 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2845 K 기자
우리의	2845 K 저널리즘
""", '운': """
운영되고	2782 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2782 K 응원
""", '월': """
월	2846 K #원
""", '유': """
유료	2746 K 구독자만
유튜브	2756 K 구독
""", '음': """
음성으로	2775 K 들으려면	2775 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2844 K
응원해	2744 K 주세요	2844 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2844 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2845 K 기사가	2845 K 기사는	2845 K 기사
이메일	2749 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2748 K 입력하세요	2748 K 입력해 주세요	2748 K 입력해주세요	2748 K 입력하시면
이미	2783 K 구독자이신가요
이벤트에	2844 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2825 K 작성	2825 K 생성	2825 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2774 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2825 K 번역
자바스크립트가	2804 K
자바스크립트를	2804 K
자살예방	98 K
자주	2767 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2765 K 금지
재배포금지	2765 K
재생할	2800 K 수 없습니다
""", '저': """
저작권법	2766 K
저작권법의	2766 K
저작권자	2766 K
저작권자의	2766 K
저희	2845 K 뉴스레터	2845 K 채널	2845 K 앱
저희는	2845 K
저희를	2845 K
""", '적': """
적었다	2847 K
""", '전': """
전문을	20 K
전용	2746 회원 K 기사	2746 회원 K 콘텐츠	2746 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2847 K
""", '정': """
정기후원	2846 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2801 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2769 K 부탁드립니다
제보는	2769 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2769 K 기다립니다	2769 K 받습니다
제보해	38 K 주세요	67 K 주세요	2844 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2786 K 링크
제휴링크	2786 K
""", '좋': """
좋아요	2768 구독과 K 부탁
좋아요를	2768 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2843 #건 K #건	2843 #개 K #개
""", '지': """
지금	2844 K 확인하세요	2844 K 신청하세요	2844 K 참여하세요
지켜주세요	2844 K
""", '채': """
채널	2755 K 추가	2768 K 추가하기	2768 K 구독하기	2790 K 추가하고	2790 K 추가하면
채널에	2768 K 참여하세요
채널에서	2768 K 소식을	2844 K 확인하세요
채널을	2790 K 추가하고	2790 K 추가하면	2790 K 추가해	2790 K 구독하고	2790 K 구독하면
채용	2774 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2846 K 달
""", '추': """
추가해	2768 K 주세요
추가해주세요	2768 K
""", '친': """
친구	2768 K 추가하세요
""", '카': """
카카오톡	2790 K 채널에서	2790 K 채널
""", '커': """
커피	54 K 한 잔 사	2782 K 한 잔 값으로
""", '콘': """
콘텐츠	2801 K 불러오기
""", '쿠': """
쿠키	2772 K 동의가
쿠키를	2772 K 허용해야	2772 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2774 K 보기
""", '파': """
파트너스	2786 K 활동
""", '팔': """
팔로우하기	2755 K	2768 K
팔로우하세요	2844 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2787 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2786 K 받아
""", '활': """
활용	2765 ai 학습 및 K 금지
""", '회': """
회원	2746 K 전용입니다
회원가입	2746 K 후	2844 K 후
회원가입은	2844 K
회원가입을	2844 K 하
회원가입하고	2844 K
회원가입하면	2783 K 월
회원가입하세요	2844 K
회원가입하시면	2844 K
회원만	2746 K 볼 수
""", '후': """
후원금	2848 K
후원으로	2782 독자의 K 운영됩니다	2782 독자의 K 운영하는
후원을	2744 K 부탁드립니다	2844 K 부탁
후원이	2744 K 필요합니다	2744 K 큰 힘이
후원하세요	2844 K
후원해	80 K 주세요	2744 K 주세요	2844 K 주세요
후원회원의	2791 K 후원으로	2813 K 힘
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
