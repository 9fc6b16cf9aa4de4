"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4553
# comentário	3416
# comentários	3416
# fotó megtekintése	2304
# fotók megtekintése	2304
# gün ücretsiz deneyin	4289
# głosów	92
# hlasů	92
# hozzászólás	2219
# komentářů	496
# komentāri	2888
# kép megtekintése	2304
# képek megtekintése	2304
# lượt bình chọn	92
# odpovedí	3968
# odpovědi	597
# odpovědí	597
# odpowiedź	3373
# příspěvků	496
# röster	92
# sekunden zurück	935
# válasz megjelenítése	2313
# yaşindan küçükler oynayamaz	4352
# ääntä	92
# års aldersgrense	3137
# δευτερόλεπτα μπροστά	1043
# δευτερόλεπτα πίσω	1043
# σχόλια	985
# ψήφοι	92
# відповідей	4523
# відповідь	4523
# відповіді	4523
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4489
# из #	3730
# коментарі	4429
# коментарів	4429
# комментариев	3666
# комментарий	3666
# комментария	3666
# от #	281
# ответ	3764
# ответа	3764
# ответов	3764
# отговор	310
# отговора	310
# із #	4489
# הצבעות	92
# שניות אחורה	2061
# שניות קדימה	2061
# תגובות	2017
# تعليقات	119
# ثانيه جلو	1683
# ثانيه عقب	1683
# راي	92
# صوت	92
# نظر	1639
# कमेंट	2121
# वोट	92
# सेकंड आगे	2162
# सेकंड पीछे	2162
# € al mes durante # meses	1478
# € al mese per # mesi	2509
# € por mês durante # meses	3457
#% megtakarítás	2300
#+ hrajte zodpovědně	488
#-årsgrense	3137
#/# fotó	2304
#/# kép	2304
#/#. fotó	2304
#/#. kép	2304
#か月無料	2598
#カ月無料	2598
#ヶ月無料	2598
#件のコメント	2614
#則留言	4663
#条评论	4663
#票	92
#秒戻る	2657
#秒進む	2657
#명 참여	92
#초 뒤로	2762
#초 앞으로	2762
""", 'a': """
a apărut o eroare	3609
a boltunkból	2275
a carregar vídeo	3470
a cikk a hirdetés alatt folytatódik	2211
a cikk a hirdetés után folytatódik	2211
a cikk automatikusan készült	2312
a cikk felhasználása engedélyköteles	2310
a cikk meg is hallgatható	2208
a cikk meghallgatása	2225
a cikk megosztása	2208
a cikk szerzői jogvédelem alatt áll	2310
a cikk zárolva van	2299
a cikket gépi hang olvassa fel	2286
a folytatáshoz regisztráljon	2202
a hanganyagot mesterséges intelligencia készítette	2286
a hirdetés után folytatjuk	2211
a hirdetés vége	2320
a hozzászólás lezárva	2313
a hozzászólások le vannak zárva	2313
a hét kvíze	2269
a kommentelés lezárult	2219
a könyv megrendelhető itt	2214
a könyv megrendelése	2275
a lejátszó betöltése	2286
a link másolva	2318
a lire également	1875
a mező kitöltése kötelező	2302
a nap kérdése	91	2269
a rovat további cikkei	2223
a szerző a lap munkatársa	2235
a szerző cikkei	2305
a szerző jogász	2235
a szerző közgazdász	2235
a szerző politológus	2235
a szerző további cikkei	2305
a szerző történész	2235
a szerző összes cikke	2305
a szerző újságíró	2235
a szerzőkről	2237
a szerzőről	2237
a szöveg automatikusan készült	2312
a tartalmat nem tudjuk megjeleníteni	2278
a tartalom nem elérhető	2278
a tartalom nem jeleníthető meg	2278
a tartalom szerzői jogi védelem alatt áll	2310
a teljes cikk elolvasása	2305
a témában további cikkek	2223
a videó az ön országában nem játszható le	2286
a videó már nem elérhető	2286
a videó nem elérhető	2286
a videó nem elérhető az ön országában	2286
a videó nem játszható le	2286
a videólejátszó betöltődik	2286
a videót nem lehet lejátszani	2286
abo abschließen	762
abo auswählen	946
abo wählen	946
abonare confirmată	3632
abonați-vă	3537
abone değil misin	4367
abone değil misiniz	4367
abonează-te	3537
abonelere özel	4289
abonelere özel avantajlar	4352
abonelere özel indirim	4352
abonelere özel içerik	4367
abonelik paketlerini gör	4396
abonelik seçenekleri	4396
aboneliği yenile	4396
aboneliğini seç	4367
aboneliğiniz onaylandi	4397
aboneliğinizi seçin	4367
abonentu priekšrocības	2919
abonner nå	3118
abonner på nyhetsbrevet	3124
abonné	1927
abonné à ce thème	1985
abonnér	616
abonnér nu	616
abonnés	1842
abonnés uniquement	1915
abonē	2882
abonē jaunumus	2906
abonē un lasi visus rakstus	2882
abonēt	2882
abrir menú	1439
aby odtworzyć film, włącz javascript	3348
acasă	3551
accede a todos los contenidos sin límites	1478
accept termenii și condițiile	3609
accepter og fortsæt	710
acceptera och fortsätt	4177
acceptera och stäng	4177
accepto la política de privacitat	447
acceptér	637
acceptér alle	711
acceptér og fortsæt	710
acceptér og vis	710
acceptă toate	3559
acceptă tot	3596
acceptă și afișează conținutul	3559
acceptă și continuă	3595
acceso a todos los artículos	1538
accès à tous les articles	1980
accéder au dossier	1953
accéder à l'article	1842
accéder à la page de dons	1944
aceitar e ver o conteúdo	3438
aceito receber comunicações	3487
aceito receber comunicações de marketing	3487
aceito receber comunicações e ofertas	3452
acepto la política de privacidad	1509
acesso ilimitado a todo o conteúdo	3517
acest articol este rezervat abonaților	3574
acest câmp este obligatoriu	3609
acesta este ultimul tău articol gratuit	3574
acheter ce numéro	1902
achetez ce numéro	1902
activează	3600
activează alertele	3568
activează notificările	3568
activează sunetul	3591
actualitza la pàgina	440
actualités	1875
actualizar la página	1502
ad 광고	2740
adatkezelés és sütik	2281
adatkezelési tájékoztató	2278
adatvédelem és sütik	2281
adatvédelmi beállítások	2278
adatvédelmi beállítások módosítása	2281
adatvédelmi tájékoztató	2278
adaugă ca sursă preferată	3619
adaugă un comentariu	3548
adaugă un răspuns	3625
adaugă în coș	3635
adblock détecté	1977
adblocker upptäckt	4188
add meg az e-mail-címed	2229
además	1436
adhérer	1833
adj hozzá minket preferált forrásként	2315
adja meg az e-mail-címét	2229
adja meg az összeget	2296
adja meg e-mail-címét	2229
adomány	2198
adományozok	2198
adományozás	2198
adresa de email nu este validă	3609
adresă de email invalidă	3609
adreça electrònica	413
adó # százalék	2296
adója #%-ával	2296
afficher la vidéo	1938
afficher les réponses	1926
afișează comentariile	3583
afișează conținutul	3559
afișează conținutul extern	3559
afișează originalul	3552
afișează postarea	3595
afișează subtitrările	3591
afmeld når som helst	729
afspilleren indlæses	713
agora não	3389
ai deja un abonament? autentifică-te	3574
ai găsit o greșeală	3615
ai kan begå fejl	739
ai kan gjøre feil	3242
ai kan göra fel	4205
ai kan göra misstag	4205
ai może popełniać błędy	3371
ai može griješiti	3867
ai može pogriješiti	3867
ai môže robiť chyby	3966
ai může chybovat	595
ai může dělat chyby	595
ai observat o greșeală	3548
ai sa môže mýliť	3966
ai segítségével készült	2312
ai által fordított	2312
ai által generált	2312
ai által generált tartalom	2312
ai може да греши	309
ai सारांश	2136
ai से तैयार सारांश	2136
ai 摘要	4737
ai 기사 요약	2790
ai 번역	2763
ai 생성 이미지	2800
ai 요약	2740
ai 음성으로 듣기	2762
ai-genererat innehåll	4206
ai-genereret resumé	653
ai-oversættelse	740
ai-resumé	653	740
ai-összefoglaló	2225
ai-översatt	4205
ai-översättning	4206
aicinām ievērot cieņu komentāros	2888
aiheeseen liittyvää	1739
aiheesta lisää	1739
aikaa jäljellä #	1791
ainda não tem conta	3485
ainda não é assinante	3485
ainult vajalikud küpsised	1600
aitäh hääletamast	1596
aitäh liitumast	1584
aitäh sõnumi eest	1611
aizmirsāt paroli	2930
aizvērt	2890
aizvērt galeriju	2934
aizvērt reklāmu	2891
aiが要約	2683
aiによる要約	2683
ai总结	4737
ai摘要	4683
ai生成	2658	4737
ai生成内容	4711
ai翻訳	2658
ai翻譯	4737
ai翻译	4737
ai要約	2683
ai語音朗讀	4710
ai语音朗读	4710
ai重點整理	4683
ai音声で聴く	2657
ai가 생성한 콘텐츠입니다	2800
ai가 읽어주는 기사	2762
ai로 생성된 콘텐츠	2800
ajouter une réponse	1968
ajouter à mes favoris	1861
ajouter à mes sources préférées	1962
ajouter à mes sujets	1985
ajouter à mes thèmes	1985
ajouter à vos sources préférées	1962
ajouter à vos sélections	1861
ajándék cikk	2209
ajándékozd el a cikket	2209
ajándékozd tovább a cikket	2209
ajándékozza a cikket	2208
ajándékozza a cikket barátjának	2208
ajándékozza el a cikket	2209
ajándékozza tovább a cikket	2209
ajánlataink	2223
ajánlja: outbrain	2320
ajánlja: taboola	2320
ajánljuk	2223
ajánljuk még	2223
ajánlott	2223	2300
ajánlott cikkek	2223
ajánló	2223
akceptuję	3278
akceptuję i kontynuuję	3345
akceptuję i przechodzę do serwisu	3345
akkurat nå	3150
ako chránime svoje zdroje	3963
ako chránime zdroje	3963
ako vypnúť adblock	3949
ako vypnúť blokovanie reklám	3949
aktuálny čas	3945
aktuálny čas #	3944
aktuální čas	567
aktuální čas #	566
aktuálně	497
akzeptieren und schließen	932
aldersgrense # år	3137
aldersgrense: # år	3137
alege o sumă	3630
alege-ți abonamentul	3607
alegeți abonamentul	3607
algo salió mal	1510
alkalmazás letöltése	2288
alkalmazás megnyitása	2288
alla bidrag hjälper	4190
alla rättigheter reserverade	4203
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
allt innehåll är skyddat av upphovsrätt	4147
als bevorzugte quelle bei google hinzufügen	787
als bevorzugte quelle hinzufügen	962
als podcast hören	873
alte știri	3549
alterar preferências de cookies	3438
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4353
altyazilari göster	4353
altă sumă	3604
alătură-te conversației	3562
am înțeles	3552
amazon'da gör	4352
amazonで見る	2655
amazonで詳しく見る	2655
amazonで詳細を見る	2655
amazonで買う	2655
amazonで購入	2655
amazonで購入する	2655
amintește-mi mai târziu	3535
ana sayfaya dön	4373
anasayfaya dön	4373
anderen betrag wählen	943
andet beløb	723
andra läser	19	4115
andra läser just nu	19
andra läste även	4115
andre har også lest	19
andre leser nå	3150
andre leste også	3150
andre læser	650
andre læser lige nu	650
andre læser også	19
andre læste også	650
angebot auswählen	946
angebot wählen	872
anhören	784
anhören # min	784
anket sonuçlari	4347
anketa dňa	3935
ankstesnė nuotrauka	2867
anmäl	4208
anmäl annons	4212
anmäl dig	4090
anmäl dig till nyhetsbrevet	4090
anmäl inlägg	4207
anmäl kommentar	4207
anna kelvollinen sähköpostiosoite	1804
anna äänesi	1781
annet beløp	3226
anneta ühekordselt	1608
annonce - artiklen fortsætter nedenfor	634
annonces légales	1902
annoncørbetalt	87
annoncørbetalt indhold	87	660
annons - artikeln fortsätter nedan	4101
annons från våra partner	4212
annonsblockerare upptäckt	4188
annonsen slutar här	4101
annonser från google	4212
annonsinnehåll	4122
annonslänk	4101
annonsörsinnehåll	4122
annonsørinnhold	87	3160
annonsørsamarbeid	3250
ano, prosím	573
ano, rád	573
anonimni sandučić	3864
anonym brevlåda	4202
anonym tipslåda	4202
anonymná schránka	3963
anonymní schránka	591
anpassa inställningar	4177
anulează oricând	3607
anulezi oricând	3574
anuluj odpowiedź	3281
användarnamn	4193
användarnamn eller e-postadress	4192
användarvillkor	4103
anzeige schließen	964
anzeigensonderveröffentlichung	878
anúncio	3411
anúncios	3411
apasă pentru sunet	3629
apmaksāta sadarbība	2941
apmaksāts saturs	2891
apmokėta partnerystė	2874
apmokėtas turinys	2874
aportació mensual	442
aportació única	442
aportación mensual	1505
aportación única	1505
app letöltése	2288
app storeからダウンロード	2663
app storeでダウンロード	2663
app store에서 다운로드	2769
apple ile giriş yap	4367
apple podcastで聴く	2689
appleでサインイン	2671
appleでログイン	2671
appleで続ける	2671
app内打开	4717
après la publicité	1866
aptaujas rezultāti	2924
após a publicidade	3411
apóyanos	1397
apóyanos en patreon	1504
apúntate	1409
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2858
arată conținutul	3595
arată mai mult	3613
arată mai puțin	3552
arată răspunsurile	3583
arată tot	3552
arkadaşina gönder	4296
arkadaşinla paylaş	4296
article abonné	1842
article ajouté à vos sélections	1861
article lu par une voix de synthèse	1934
article précédent	1875
article réservé aux abonnés	1842
article següent	451
article sponsorisé	1902
articles associés	1875
articles liés	1875
articles recommandés	1875
articles récents	1875
articol exclusiv pentru abonați	3574
articole asemănătoare	3549
articole înrudite	3549
articoli più letti	2512
articolul continuă după reclamă	3545
articolul continuă mai jos	3545
articolul următor	3549
artikeln finns också som ljud	4097
artikeln fortsätter efter annonsen	4101
artikeln fortsätter nedan	4101
artikeln fortsätter under bilden	4101
artikeln går att lyssna på	4097
artikeln läses upp av en syntetisk röst	4180
artikeln är automatiskt genererad	4205
artikeln är låst	4083
artikeln är maskinöversatt	4205
artikeln är skapad automatiskt	4205
artikeln är skyddad av upphovsrätt	4203
artikeln är uppläst av en dator	4097
artikkel jätkub pärast reklaami	1568
artikkel jätkub reklaami järel	1568
artikkel on kaitstud autoriõigusega	1621
artikkel täieneb	1566
artikkelen er låst	3118
artikkelen finnes også som lyd	3130
artikkeli jatkuu kuvan jälkeen	1733
artikkeli on konekäännetty	1814
artikkeli on suojattu tekijänoikeudella	1812
artikkelin lukee synteettinen ääni	1791
artikkelin voi myös kuunnella	1731
artiklen er låst	616
artiklen er læst op af en robot	626
artiklen findes også som lyd	626
artiklen fortsætter efter annoncen	634
artiklen fortsætter efter reklamen	746
artiklen fortsætter nedenfor	634
artiklen fortsætter under billedet	634
artiklen kan også høres	626
artiklen læses op af en kunstig stemme	713
artikli loeb ette tehishääl	1564
artiklit loeb sünteetiline hääl	1602
artiklit loeb tehishääl	1564
artykuł czytany przez syntezator mowy	3348
artykuł dla subskrybentów	3263
artykuł do słuchania	3348
artykuł premium	3358
artykuł sponsorowany	3277
artykuł zablokowany	3358
artykuły na e-mail	3266
artykuły partnerów	3379
artículo anterior	1436
artículo regalado	1551
artículo relacionado	1436
artículo siguiente	1513
artículos recomendados	1482
artículos relacionados	1436
as notícias mais lidas	3460
ascultă	3542
ascultă articolul	3591
ascunde răspunsurile	3583
aseta ensisijaiseksi lähteeksi	1818
aslini göster	4306
assine já	3394
atbalstīt	2882
atcel jebkurā laikā	2882
atcelt var jebkurā laikā	2930
atcerēties mani	2931
atidaryti galeriją	2867
atidaryti programėlėje	2857
atidaryti programėlę	2857
atkūrimo greitis	2855
atlikite testą	2849
atlikušais laiks	2924
atlikušais laiks -#	2923
atpakaļ uz augšu	2934
atpakaļ uz sākumlapu	2934
atradi kļūdu	2935
atradi kļūdu rakstā	2888
atradāt kļūdu	2935
atrakinti straipsnį	2863
atrisini krustvārdu mīklu	2917
atsaukt piekrišanu	2921
atsisiųsti garso įrašą	2855
atsisiųsti iš app store	2857
atsisiųsti iš google play	2857
atsisiųsti programėlę	2857
atsiųskite naujieną	2868
atsiųskite nuotraukas	2868
atskaņot video	2923
atskaņošanas ātrums	2923
atslēgt rakstu	2930
atslēgvārdi	2924
atteikties var jebkurā laikā	2932
attēls # no #	2943
attēls #/#	2943
attēls attēlā	2923
atualizar a página	3480
atualizar página	3480
atvērt	2890
atvērt galeriju	2934
atvērt lietotni	2925
atvērt lietotnē	2925
atvērt rakstu	2930
atļaut paziņojumus	2926
atšaukti galite bet kada	2813
atšaukti sutikimą	2853
aucun commentaire à ce niveau	1906
audio narrado por una voz automática	1461
audio vytvorila umelá inteligencia	3944
auf apple podcasts hören	853
auf spotify hören	853
ausgewählt für sie	877
auswahl bestätigen	932
auswählen	947
automaatselt tõlgitud	1615
automaattinen käännös	1815
automaticky preložené	3966
automaticky přeloženo	595
automatické prehrávanie	3944
automatické přehrávání	566
automatický preklad	3967
automatický překlad	596
automatikus lejátszás	2286
automatinis atkūrimas	2855
automatisch übersetzt	958
automatische übersetzung	959
automatiskt översatt	4205
automatiškai išversta	2869
automatsko puštanje	3846
automātiski tulkots	2936
automātiskā atskaņošana	2923
autoriser la publicité	1943
ava äpis	1604
avantage abonnés	1932
avantages abonnés	1932
avantaje pentru abonați	3589
avançar # segundos	3470
aveți deja cont	3607
avfölj	4210
avfølg	3247
avis de décès	1902
avoimet työpaikat	1741
avregistrera dig när som helst	4195
avsluta när du vill	4083
avsluta när som helst	4195
avslutt når du vil	3118
avslå alle	3215
avís legal	402
avísanos de un error	1527
aylik bağiş	4364
aylik bağiş yap	4395
ayrintilar için tiklayin	4305
ayrintilar için tiklayiniz	4305
az ai hibázhat	2312
az ai tévedhet	2312
az e-mail-címed	2302
az első hónap csak # ft	2202
az mi hibázhat	2312
az oldal tetejére	2305
az outbrain ajánlásával	2320
az ön e-mail-címe	2302
az ön neve	2302
az összefoglalót ai készítette	2312
az összefoglalót mi készítette	2312
az összes cikk	2305
az összes elfogadása	2278
az üzeneted	2303
aç	4306
añadir a favoritos	1421
añadir a la cesta	1550
añadir a mi lista	1481
añadir a mis temas	1543
añadir al carrito	1550
añadir comentario	1432
añadir como fuente preferida	1521
añadir una respuesta	1527
añadir usuario	1402
añádenos como fuente preferida	1521
aún no eres suscriptor	1507
aún no estás registrado	1507
aún no te has registrado	1402
aún no tienes cuenta	1507
ačiū už jūsų balsą	2849
ačiū už registraciją	2865
ačiū už žinutę	2865
ačiū, kad balsavote	2849
ačiū, kad užsiprenumeravote	2838
ați uitat parola	3607
ați votat deja	3583
""", 'b': """
baixar episódio	3470
baixar o áudio	3470
baixar áudio	3470
bandykite dar kartą	2865
bandykite vėliau	2865
bankkártyás támogatás	2296
bankovním převodem	578
banküberweisung	761
bara för dig som prenumererar	4192
bara för prenumeranter	4192
bare nødvendige	3214
bağiş sayfasina git	4364
bağiş yap	4288
bağiş yapin	4288
bağişim	4365
bağlanti kopyalandi	4381
bağlantiyi kopyala	4296
başa dön	4305
başka tutar	4364
be šlamšto	2865
bedste værdi	727
bei google als quelle hinzufügen	787
bei spotify hören	853
beitrag nicht mehr verfügbar	935
bejegyzés betöltése	2278
bejelentkezés	2202
bejelentkezés apple-fiókkal	2299
bejelentkezés facebookkal	2299
bejelentkezés google-fiókkal	2299
bekræft din e-mail	729
belépés	2202
belépés facebook-fiókkal	2299
belépés facebookkal	2299
belépés google-fiókkal	2299
benefício do assinante	3442
bere sintetični glas	4043
berite naprej z naročnino	4052
bestill nå	3211
beställ boken	4173
betalas årsvis	4192
betales årlig	3229
betales årligt	726
betalt innehåll	4212
betrag wählen	760
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2318
betűméret módosítása	2318
betűméret növelése	2318
bez mišljenja	3840
bez surogātpasta	2932
bez zobowiązań	3359
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2920
bezárás	2197
beágyazott tartalom	2278
beállítás preferált forrásként	2315
beállítások mentése	2278
beállítások módosítása	2281
beğen	4347
beğenme	4347
bidrag kan trækkes fra i skat	723
bieżący czas #	3348
bild in originalgröße	951
bild vergrößern	811	951
bildergalerie öffnen	951
bildirimleri aç	4344
bildirimleri açin	4344
bilety już w sprzedaży	3341
bir hata oluştu	4369
bir tutar seçin	4395
bir şeyler ters gitti	4370
bir şeyler yanliş gitti	4370
bitte füllen sie dieses feld aus	948
bitte geben sie eine gültige e-mail-adresse ein	948
bitte prüfen sie ihr postfach	948
bitte versuchen sie es später erneut	863
bitte versuchen sie es später noch einmal	948
bitte überprüfen sie ihr postfach	948
bize ulaşin	4302
biểu quyết	92
bjud en vän på artikeln	4097
bjud oss på en kaffe	4190
bjud oss på kaffe	4190
bjud på en kaffe	4190
bli månadsgivare	4079
bli støttemedlem	3115
bliv fast støtte	723
bliv støtteabonnent	723
bliv støttemedlem	613
blocco pubblicità rilevato	2570
blokovať	3948
bloqueador de anúncios ativado	3515
bloqueador de anúncios detectado	3515
bloqueur de publicité détecté	1977
bloqueur détecté	1977
boletín	1409
bolo to užitočné	3966
brezplačna dostava	4039
browserul tău nu poate reda acest video	3559
brukervilkår	3139
brīva summa	2929
bu haber abonelere özeldir	4289
bu haber yapay zeka tarafindan seslendirilmiştir	4353
bu haber yapay zekâ ile seslendirilmiştir	4353
bu haberi paylaş	4404
bu haberi paylaşin	4404
bu içerik abonelere özeldir	4289
bu içerik faydali oldu mu	4346
bu içerik görüntülenemiyor	4356
bu içerik gösterilemiyor	4356
bu içerik kilitli	4367
bu video artik mevcut değil	4353
bu video bulunduğunuz ülkede izlenemiyor	4353
bu video mevcut değil	4353
bu video ülkenizde izlenemiyor	4353
bu yaziyi paylaş	4404
bu yorumu şikayet et	4386
bugün değil	4287
bulmaca çöz	4349
bunlar da ilginizi çekebilir	4303
burtu izmērs	2939
butlletí	413
buzón anónimo	1516
buzón seguro	1516
buďte v obraze	478
bylo to pro vás užitečné	595
bylo to užitečné	595
bài cùng chuyên mục	4581
bài cùng tác giả	4581
bài khác	4554
bài khác của tác giả	4613
bài liên quan	4554
bài mới nhất	4581
bài quảng cáo	4582
bài tiếp theo	4554
bài trước	4613
bài viết có hữu ích không	4586
bài viết có hữu ích với bạn không	4586
bài viết liên quan	4554
bài viết mới	4580
bài viết này bị khóa	4607
bài viết này có hữu ích không	4586
bài viết tiếp theo	4613
bài viết trước	4613
bài viết được tặng bởi thuê bao	4633
bài được dịch tự động	4580
bài đọc nhiều	4581
báo cáo	4587
báo cáo bình luận	4624
báo cáo vi phạm	4587
báo lỗi	4553
báo lỗi bài viết	4586
bármikor leiratkozhat	2229
bármikor leiratkozhatsz	2229
bármikor lemondhatja	2202
bármikor lemondható	2202
bäst värde	4193
bästa pris	4193
bình chọn	91	4587
bình chọn của bạn đã được ghi nhận	4586
bình luận	4553
bình luận (#	4553
bình luận của bạn	4624
bình luận đã bị tắt	4624
bölümü indir	4353
búsqueda	1439
bücher aus dem shop	792
bülten	4326
bülten üyeliği	4326
bültene abone oldunuz	4326
büyüt	4305
bądź na bieżąco	3266
bądź pierwszą osobą, która skomentuje	3373
błędny adres e-mail	3361
bővebben	2225	2280
būkite pirmas	2819
būkite pirmas, pakomentavęs	2819
bạn chưa có tài khoản	4607
bạn chưa đăng ký	4607
bạn có muốn nhận thông báo	4600
bạn có muốn nhận thông báo không	4600
bạn có thể hủy đăng ký bất cứ lúc nào	4609
bạn có thể quan tâm	4554
bạn muốn nhận thông báo	4600
bạn thấy bài viết này thế nào	4586
bạn đang theo dõi chủ đề này	4618
bạn đã bình chọn	4586
bạn đã bình chọn rồi	4586
bạn đã có tài khoản	4607
bạn đã đăng ký rồi	4630
bản ghi	4594
bật	4601
bật thông báo	4600
bật tiếng	4593
bắt buộc	4610
bắt đầu trắc nghiệm	4589
bỏ qua	4537
bỏ qua quảng cáo	4627
bỏ theo dõi	4618
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1477
cada contribuição conta	3455
cada doação conta	3482
cada donación cuenta	1504
cadastre-se grátis	3394
califica este artículo	1432
campo obrigatório	3487
campos obrigatórios	3487
cancel·la quan vulguis	445
cargando el vídeo	1492
cargando vídeo	1492
cargar más	1439
cargar más comentarios	1485
cargar más noticias	1513
cargar publicación	1496
cargar vídeo	1496
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3470
carregando vídeo	3470
carregant el vídeo	430
carregar conteúdo	3474
carregar mais comentários	3462
carregar mais notícias	3491
carregar o conteúdo	3474
carregar publicação	3474
carregar vídeo	3474
carte de crédit	1841
cartão de crédito	3393
categorieën	2986
categorías	1436
caută	3551
caça-palavras	3467
ce contenu vous a-t-il été utile	1900
ce résumé vous a-t-il été utile	1900
cea mai bună ofertă	3608
cela vous a-t-il été utile	1926
cele mai citite știri	3577
cele mai noi știri	3549
celkem hlasovalo # čtenářů	554
celozaslonski način	4043
celá obrazovka	566
celý článek	499
celý článek zde	587
celý článok	3960
cererea ta a fost trimisă	3632
cerrar galería	1541
cerrar menú	1439
cerrar sesión	1402
cet article est en accès libre pour les abonnés	1915
cet article est lu par une voix de synthèse	1900
cet article vous a-t-il été utile	1926
cette adresse est déjà inscrite	1981
cette information vous a-t-elle été utile	1968
cette page vous a-t-elle été utile	1926
cette réponse est-elle utile	1926
cette vidéo est indisponible	1934
cette vidéo ne peut pas être lue	1934
cevaplari göster	4346
chargement du lecteur vidéo	1934
charger la vidéo	1938
charte éditoriale	1957
chcem dostávať upozornenia	3947
chcem odoberať	3957
chcete dostávat notifikace	570
chcete dostávat upozornění	570
chcete dostávať notifikácie	3947
chcete dostávať upozornenia	3947
chci dostávat upozornění	570
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4557
chia sẻ	4544
chia sẻ bài viết	4544
chia sẻ bài viết này	4633
chia sẻ facebook	4580
chia sẻ lên facebook	4620
chia sẻ qua email	4620
chia sẻ qua facebook	4580
chia sẻ qua zalo	4620
chia sẻ tin này	4633
chia sẻ zalo	4620
chia sẻ ý kiến của bạn	4553
cho chúng tôi biết ý kiến	4586
cho phép	4601
cho phép thông báo	4600
chuyên mục	4554
chuyển đến công thức	61
chép liên kết	4580
chính sách bảo mật	4552
chính sách bảo mật | điều khoản sử dụng	4552
chính sách cookie	4552
chính sách quyền riêng tư	4552
chơi miễn phí	4589
chơi ngay	4589
chưa có tài khoản	4607
chấp nhận tất cả	4552
chấp nhận tất cả cookie	4552
chấp nhận và tiếp tục	4597
chất lượng	4594
chế độ tối	4626
chỉ dành cho thuê bao	4607
chỉ dành cho thành viên	4607
chọn	4608
chọn gói	4607
chọn gói của bạn	4607
chọn gói đăng ký	4607
chọn số tiền	4628
chủ đề	4554
chủ đề liên quan	4554
chủ đề nóng	4581
cikk ajándékozása	2318
cikk elküldése ajándékként	2318
cikk feloldása	2299
cikk meghallgatása	2286
cikk megosztása	2208
cikk mentése	2208
cikk nyomtatása	2318
cikkünk frissül	2225
citeşte şi	3549
citește articolul complet	3613
citește articolul integral	3613
citește fără limite	3574
citește gratuit	3631
citește mai departe	3549	3551
citește mai mult	3549	3551
citește regulile comunității	3562
citește tot articolul	3613
citește transcrierea	3591
citește în aplicație	3598
citește și	3549
citi šobrīd lasa	2884
citit de o voce sintetică	3591
citiți și	3549
cobrança anual	3486
codes de réduction	1992
cofnij zgodę	3345
col·labora	389
comandă acum	3589
comandă cartea	3589
comentariile sunt doar pentru abonați	3625
comentariul tău	3625
comentariul tău așteaptă moderarea	3562
comentează	3548
comentário	3416
comentário aguardando moderação	3448
comentários	3416
comentários desativados	3506
comentários exclusivos para assinantes	3448
commander ce numéro	1902
comment désactiver mon adblocker	1943
comment désactiver mon bloqueur	1943
commentaire en attente de modération	1906
commentaires désactivés	1968
commerciële bijdrage	3031
commerciële content	3105
commerciële inhoud	3105
comparte este artículo	1551
compartilhar esta matéria	3527
compartilhe esta notícia	3527
compartir esta página	1551
compre a edição impressa	3442
conditions générales	1868
conectează-te cu facebook	3574
conectează-te cu google	3574
confidentialité	1868
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1429
configuración de cookies	1429
configuración de privacidad	1496
configurações de cookies	3413
configurações de privacidade	3474
confira o preço	3526
conheça as ofertas	3517
conheça os planos	3517
conheça todas as nossas newsletters	3452
consenti la pubblicità	2536
consigue tu entrada aquí	1463
consulta les normes de participació	405
consultez notre charte de modération	1906
consíguelo en tu quiosco	1463
contacta amb la redacció	453
contacta con la redacción	1516
contactar a redação	3494
contactar con la redacción	1516
contactați redacția	3615
contacte a redação	3494
contactează redacția	3615
contacter la rédaction	1957
contactez la rédaction	1957
contenu externe recommandé	1898
contenu proposé par notre partenaire	1902
contenu réservé	1947
contenu réservé aux abonnés	1947
contenu sponsorisé	1866
contenus recommandés	1919
contenus sponsorisés	1866	1875
conteúdo de marca	3411
conteúdo exclusivo	3394
conteúdo exclusivo para assinantes	3457
conteúdo externo	3438
conteúdo externo recomendado	3438
conteúdo gerado por ia	3512
conteúdo pago	3468
conteúdo para assinantes	3394
conteúdo patrocinado	3411
conteúdo premium	3457
conteúdo produzido pela marca	3442
conteúdo relacionado	3420
conteúdos relacionados	3460
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2524
continua após a publicidade	3411
continua després de l'anunci	407
continuar leyendo aquí	1402
continuarea articolului după reclamă	3564
continue a ler esta notícia	3460
continuer après la publicité	1866
continuer sans désactiver	1977
continuer à lire	1983
continuă cu apple	3574
continuă cu email	3631
continuă cu facebook	3574
continuă cu google	3574
continuă lectura	3634
continuă pe site	3598
continuă să citești	3634
continuă să citești după publicitate	3564
continuă în browser	3598
continúa abajo	1427
contáctanos	1432
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3574
conținut extern	3559
conținut extern recomandat	3559
conținut pentru abonați	3537
conținut plătit	3589
conținut premium	3574
conținut sponsorizat	87	3545
cookie beállítások	2278
cookie を管理する	2660
cookie 設定	4714
cookie 设置	4714
cookie-beállítások	2278
cookie-beállítások módosítása	2281
cookieinställningar	4103
cookies a ochrana soukromí	493
cookieの管理	2660
cookieの設定	2611
cookieを拒否する	2691
cookieを管理	2660
cookieを管理する	2660
cookie政策	4659
cookie設定	2611	4659
cookie设置	4659
copia enllaç	459
copia l'enllaç	396
copiază	3622
copiază link	3542
copiază linkul	3542
copy link thành công	4580
correo electrónico	1409
correo electrónico no válido	1509
correo no válido	1509
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3362
coś poszło nie tak. spróbuj ponownie	3361
coś poszło nie tak. spróbuj ponownie później	3361
creează cont	3537
crucigrama del día	1528
créer mon compte	1842
créer un compte	1842
créer une alerte	1908
créer une alerte sur ce thème	1908
csak a szükséges sütik	2278
csak a szükségesek	2278
csak előfizetők számára	2299
csak előfizetőknek	2202
csomagok megtekintése	2299
cualquier aportación ayuda	1504
cum îl dezactivez	3603
cumpără acum	3589
cumpără bilet	3589
cumpără bilete	3589
cumpără bilete online	3589
cumpără cartea	3589
cumpără de pe emag	3589
cumpără revista	3564
cuvinte încrucișate	3588
czy artykuł był pomocny	3371
czy artykuł był przydatny	3371
czy ten artykuł był pomocny	3371
czy to było pomocne	3371
czyta głos ai	3348
czytaj całość	3288
czytaj cały artykuł	3364
czytaj również	3285
czytaj także	3285
czytaj też	3285
czytaj też nasze inne artykuły	3285
czytaj więcej	3285	3288
czytaj więcej o	3285
czytane przez głos syntetyczny	3348
cài đặt cookie	4597
cài đặt quyền riêng tư	4597
cài đặt ứng dụng	4599
các tin khác	4554
cách tắt	4604
cách tắt trình chặn quảng cáo	4603
câmp obligatoriu	3609
câmpuri obligatorii	3609
cât de util a fost acest articol	3562
câu đố	4591
címkék	2223
címlap	2223
címlapra	2305
címlapról ajánljuk	2223
có lẽ để sau	4537
có lỗi xảy ra	4609
có thể bạn quan tâm	19	4554
có thể bạn thích	19
có, tôi muốn	4600
códigos de desconto	3526
códigos de descuento	1550
códigos promocionales	1550
cómo desactivar el bloqueador	1502
cómo desactivarlo	1503
cómpralo aquí	1491
cómpralo en amazon	1491
cùng chuyên mục	4554
cùng chủ đề	4581
cùng tác giả	4581
cũ nhất	4587
cảm ơn bạn đã bình chọn	91	4586
cảm ơn bạn đã tham gia	4586
cảm ơn bạn đã ủng hộ	4628
cảm ơn, tin nhắn của bạn đã được gửi	4609
cỡ chữ	65
cửa hàng	4622
""", 'd': """
d'autres articles à découvrir	19
da, želim	3850	4047
dagens fråga	91	4166
dagens spørgsmål	91	699
dagens spørsmål	91	3203
daha az göster	4306
daha fazla göster	4305
daha fazla haber için tiklayin	4305
daha fazla yorum yükle	4346
daha önce oy kullandiniz	4346
daha önce oy verdiniz	4346
dalies ar šo rakstu	2887
dalinkitės	2813
dalinkitės straipsniu	2818
dalsza część artykułu pod materiałem wideo	3277
dalsza część artykułu pod wideo	3277
dalsza część tekstu pod wideo	3277
dalīties	2882
dalīties ar draugiem	2887
dalīties ar rakstu	2939
dalīties facebook	2887
dalīties whatsapp	2939
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
danos tu opinión	1468
dans l'actualité	1919
dans la même catégorie	1875
dans la même rubrique	1875
dans la même série	1875
dar lze odečíst z daní	577
dar si můžete odečíst z daní	577
darovat jednorázově	577
darovat měsíčně	577
darovat článek	482
darovať	3881
darovať jednorazovo	3951
darovať mesačne	3951
darovať článok	3889
darowiznę możesz odliczyć od podatku	3355
darujte nám # %	3951
darujte tento článek	482
darujte tento článok	3889
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
daugiau autoriaus straipsnių	2867
daugiau straipsnių	2867
daugiau šia tema	2815
dať spätnú väzbu	3966
deaktivér din adblocker	720
deblochează articolul	3574
definições de cookies	3474
definições de privacidade	3474
deine stimme wurde gezählt	925
deixar um comentário	3416
deixe um comentário	3416
del på e-mail	744
del på e-post	3130
del på facebook	626	3130
del på mail	626
del på twitter	626	3130
del på whatsapp	3248
del på x	626	3130
dela inlägget	4097
dela på facebook	4097
dela på twitter	4097
dela på whatsapp	4211
dela på x	4097
dela som gåva	4211
deli po e-pošti	4068
deli članek	3989
delite članek	3989
demander un droit de réponse	1968
den här artikeln är låst	4192
den här artikeln är skyddad av upphovsrättslagen	4203
den här videon är inte längre tillgänglig	4180
den här videon är inte tillgänglig	4180
denne artikel er låst	726
denne artikkelen er låst	3229
denne saken er låst	3229
denne video er ikke længere tilgængelig	713
denne video er ikke tilgængelig	713
denunciar comentário	3506
denunciar este comentário	3506
der er opstået en fejl	730
der opstod en fejl. prøv igen senere	729
dernière minute	1875
dernières actualités	1875
dernières infos	1875
dernières nouvelles	1875
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1502
desactívalo para seguir leyendo	1502
desbloquear artículo	1478
desbloqueie este conteúdo	3457
descarcă aplicația	3598
descarcă audio	3591
descarcă din app store	3598
descarcă din google play	3598
descarcă episodul	3591
descargar pódcast	1492
descarrega l'àudio	430
descarregar áudio	3470
deschide aplicația	3598
deschide în aplicație	3598
descárgala en app store	1499
descárgala en google play	1499
destekçi ol	4364
destekçimiz olun	4364
desteğiniz fark yaratir	4395
desteğiniz için teşekkür ederiz	4395
desteğiniz için teşekkürler	4395
det er gratis å opprette en bruker	3118
det går inte att visa innehållet	4177
det har oppstått en feil	3233
det här innehållet kan inte visas	4177
det här innehållet är inte tillgängligt	4177
det læser andre	650
det oppsto en feil. prøv igjen senere	3232
det är gratis att skapa ett konto	4083
detaylar için tiklayin	4305
detaylar için tiklayiniz	4305
detta material är skyddat enligt lagen om upphovsrätt	4145
detta är en annons	4101
detta är en plusartikel	4083
dette indhold er ikke tilgængeligt	710
devam etmek için üye girişi yapin	4289
devami için abone olun	4289
devamini okumak için abone olun	4289
dezactivează sunetul	3591
dienas jautājums	2917
diese funktion steht nur angemeldeten nutzern zur verfügung	873
dieser inhalt ist nicht mehr verfügbar	932
dieser inhalt ist nicht verfügbar	932
dieser kommentar wurde gelöscht	960
dieses video ist in deinem land nicht verfügbar	935
dieses video ist in ihrem land nicht verfügbar	935
dieses video ist leider nicht mehr verfügbar	935
dieses video ist nicht mehr verfügbar	935
dieses video ist nicht verfügbar	935
digite um e-mail válido	3487
din aceeași categorie	3549
din aceeași secțiune	3577
din röst har registrerats	4166
din röst är registrerad	91
din röst är räknad	4166
disponibil în app store	3598
disponibil în app store și google play	3568
disponibilă în app store și google play	3568
disponível na app store	3477
distribuie știrea	3636
distribuiți	3542
diğer haberler	19	4303
diğer okurlar bunlari okuyor	4303
diğer seçenekler	4382
diğer tutar	4364
diğer yazilari	4373
dla prenumeratorów	3358
dla subskrybentów	3263
dlaczego widzę tę reklamę	3379
do fotogalérie	3960
do galérie	3960
do góry	3288
do košíka	3939
do košíku	487	560
do speciálu	587
doar abonații pot comenta	3562
doar pentru abonați	3537
doação mensal	3390
doação única	3390
doba čtení # min	499
dodaj do moich tematów	3375
dodaj jako preferowane źródło	3375
dodaj kao željeni izvor	3870
dodaj nas do preferowanych źródeł	3375
dodaj nas do wyjątków	3353
dodaj u košaricu	3842
dodaj v košarico	4038
dogodila se greška. pokušajte ponovno	3858
dolgozzon nálunk	2225
domiciliación bancaria	1401
domů	499
don régulier	1944
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1397
donación puntual	1505
donación única	1397
donativo único	3483
donați	3536
donația mea	3630
donație lunară	3605
donație unică	3605
donează	3536
donează acum	3536
donează lunar	3536
donează lunar # euro	3573
donează lunar # lei	3573
donează o dată	3604
doner nå	3115
doniraj mesečno	3853	4050
doniraj mjesečno	3853
données personnelles	1868
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
dosegli ste omejitev člankov	4052
dosegnuli ste ograničenje članaka	3855
dossier spécial	1931
dovanoti straipsnį	2872
dozvoli obaveštenja	3849
dołącz do dyskusji	3334
dołącz do nas	3260
dołącz do newslettera	3266
došlo je do greške. pokušajte ponovo	3858
došlo je do pogreške. pokušajte ponovno	3858
došlo k chybě	585
došlo k chybě. zkuste to prosím později	584
droits réservés	1988
drukāt	2887
drukāt rakstu	2939
drukāt recepti	61
du använder en adblocker	4186
du använder en annonsblockerare	4186
du er nå påmeldt	3124
du er nå påmeldt nyhetsbrevet	3124
du följer	4209
du följer det här ämnet	4209
du följer nu	4209
du följer redan	4209
du följer redan ämnet	4209
du følger allerede	3246
du følger allerede dette emne	743
du følger allerede dette temaet	3246
du følger allerede emnet	743
du følger dette emne	743
du følger dette temaet	3246
du følger emnet	743
du følger nå	3246
du har en adblocker påslagen	4188
du har en annonsblockerare påslagen	4188
du har nådd grensen	3229
du har nået din grænse	726
du har nått din gräns	4192
du har redan röstat	4166
du har rätt att vara anonym	4111
du har slået adblock til	720
du kan när som helst avregistrera dig	4195
du kan när som helst avsluta prenumerationen	4090
du kan når som helst melde deg av	3124
du kan opsige når som helst	616
du kan trække beløbet fra i skat	723
du kanske också gillar	4115
du modtager snart en bekræftelse på mail	621
du même auteur	1875
du prenumererar nu på nyhetsbrevet	4090
du skyddas av källskyddet	4111
du verkar använda en annonsblockerare	4186
du vil kanskje også like	3150
du är nu anmäld	4195
du är skyddad av källskyddet	4111
du är skyddad enligt källskyddet	4111
duración	1493
durată	3592
duração	3471
durée	1935
dziękujemy za głos	91	3337
dziękujemy za oddanie głosu	91	3337
dziękujemy za przesłanie formularza	3361
dziękujemy za udział w sondzie	3337
dziękujemy za wiadomość	3361
dziękujemy za zapis	3266
dziękujemy! sprawdź skrzynkę	3361
dành cho bạn	4554
dành cho thuê bao	4539
dành riêng cho thành viên	4607
dárkovat článek	472
dát zpětnou vazbu	595
därefter # kr/mån tills du säger upp	4083
débloquer l'accès	1980
débloquer l'article	1842
débloquez cet article	1915
déconnexion	1842
découvrez tous nos jeux	1929
découvrir l'offre	1842
découvrir la boutique	1932
découvrir nos offres	1915
découvrir toutes nos offres d'abonnement	1915
déjà un compte	1842
déjà un compte ? connectez-vous	1842
délka	567
délka #	567
déplier	1879
détails	1879
dê a sua opinião	3462
dê sua opinião	3462
dölj	4119
dölj annons	4212
dölj bildtext	4198
dölj svar	4207
düzeltme politikasi	4375
dāvini rakstu	2887
dāvini rakstu draugam	2887
děkujeme za hlas	554
děkujeme za hlasování	91	554
děkujeme za odběr	584
děkujeme za přihlášení	478
děkujeme za vaši zprávu	584
děkujeme za váš hlas	91	554
děkujeme za zprávu	584
dĺžka	3945
dĺžka #	3945
dịch tự động	4594
""", 'e': """
e-bülten	4326
e-bülten aboneliği	4326
e-mail alebo používateľské meno	3954
e-mail cím	2302
e-mail ili korisničko ime	3855
e-mail inválido	3452
e-mail nebo uživatelské jméno	580
e-mail-cím	2303
e-mail-cím vagy felhasználónév	2299
e-mailová adresa	478
e-pasts vai lietotājvārds	2930
e-post või kasutajanimi	1609
e-posta gönder	4296
e-posta ile paylaş	4381
e-postadress eller användarnamn	4192
e-pošta ali uporabniško ime	4052
e-poštni naslov	4055
ecrã inteiro	3471
edición digital	1402
edición impresa	1402
editöre yaz	4375
editöre yazin	4375
editörün seçtikleri	4303
edição impressa	3394
eget beløb	723
eget beløp	3226
egyedi összeg	2296
egyszeri adomány	2296
egyszeri támogatás	2198
egyszeri támogatás küldése	2296
egyéb összeg	2296
ehkä myöhemmin	1722
ei mielipidettä	1782
ei tänään	1722
ei vielä tunnusta	1801
ei, aitäh	1606
eikö sinulla ole tunnusta	1801
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	948
eiti į receptą	61
ekskluzivno za naročnike	4052
el juego es solo para mayores de # años	1491
el millor de la setmana a la teva bústia	413
el más popular	1508
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1492
el. paštas	2838
el. paštas arba vartotojo vardas	2863
el. pašto adresas	2865
eldste først	3244
elfelejtett jelszó	2202
elfelejtette a jelszavát	2299
elfogadom az összeset	2281
elfogadom és folytatom	2278
elfogadom és megjelenítem	2278
elfogadás és folytatás	2278
elige tu suscripción	1478
elküldés	2303
elküldöm	91	2208	2303
elküldöm e-mailben	2318
ellenőrizd a postafiókod	2302
ellenőrizze a postafiókját	2302
elmentem későbbre	2208
elolvasom később	2318
elolvasta az összes ingyenes cikkét	2299
elrejtés	2227
els lectors també han llegit	420
elutasítom	2280
elérte a havi limitet	2299
elírást talált	2219
előfizetek	2202
előfizetés	2202
előfizetési csomagok	2299
előfizetési lehetőségek	2299
előfizető vagyok	2299
előfizetői ajánlat	2275
előfizetői előny	2275
előfizetői kedvezmény	2275
előfizetői tartalom	2202
előfizetőknek	2202
előfizetőként megoszthatja a cikket	2208
előző	2225
előző cikk	2223
előző fotó	2305
előző kép	2305
előző oldal	2305
email cím	2303
email của bạn	4630
email inválido	3487
email không hợp lệ	4609
email không đúng định dạng	4609
email no válido	1509
email này đã được đăng ký	4630
emailul tău	3632
emlékeztess később	2197
emlékezz rám	2300
emlékezzen rám	2300
emme voi näyttää sisältöä	1788
emme voi näyttää tätä sisältöä	1788
empfehlungen für sie	877
en beğenilen	4347
en beğenilenler	4347
en colaboración con	1524
en col·laboració amb	461
en este artículo	1436
en popüler	4368
en çok okunan	4303
en çok okunan haberler	4303
en çok okunanlar	4303
encara no estàs registrat	445
endast för dig som är prenumerant	4192
endast för medlemmar	4192
endast nödvändiga	4177
endast nödvändiga cookies	4177
endre tekststørrelse	3248
engangsbeløb	613
engangsbeløp	3226
engedélyezem	2292
engedélyezés	2292
engedélyezés és folytatás	2281
engedélyezés és megjelenítés	2281
engångsgåva	4079
enllaç copiat	419
ensemble, faisons vivre un média libre	1914
entgeltliche veröffentlichung	793
enthält werbung	791
entre em contato com a redação	3494
enviament gratuït	461
enviar comentário	3416
enviar corrección	1432
envoyer à un ami	1861
envoyer à un proche	1861
envoyez-nous vos témoignages	1896
envíanos tu opinión	1485
envío gratis	1524
epizód letöltése	2286
eredeti megjelenítése	2227
eredmény megtekintése	91
eredmények	92	2227
eredmények megtekintése	2269
erinnern sie mich später	756
eroare la încărcarea videoclipului	3629
erro ao carregar o vídeo	3512
error al cargar el vídeo	1533
erről bővebben itt írtunk	2225
erről is írtunk	2223
erről itt írtunk bővebben	2225
erscheint täglich	863
erscheint wöchentlich	863
erősítse meg az e-mail-címét	2302
es gratis y solo te llevará un minuto	1474
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	863
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	948
es izslēdzu reklāmu bloķētāju	2928
escanea el código qr	1499
escreva um comentário	3416
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2888
esimene kuu # €	1559
esta funcionalidad es sólo para registrados	1402
esta matéria foi útil para você	3440
esta notícia foi útil	3440
esta página foi útil	3462
este artigo está bloqueado	3485
este artigo foi útil	3462
este artículo está bloqueado	1507
este campo é obrigatório	3487
este correo ya está registrado	1539
este e-mail já está cadastrado	3518
este espaço é moderado pela redação	3448
este resumo foi útil	3440
este video ya no está disponible	1492
este vídeo já não está disponível	3470
este vídeo no está disponible	1492
este vídeo não está disponível	3470
este vídeo não está mais disponível	3470
este vídeo ya no está disponible	1492
está a seguir este tema	3522
estás bloqueando nuestros anuncios	1536
estás de acuerdo? vota	1468
estás siguiendo este tema	1543
estä	1795
ethvert bidrag hjælper	723
etický kodex redakce	591
etický kódex redakcie	3963
etkinleştir	4360
etkö ole tilaaja	1801
etkö ole vielä tilaaja	1801
ett fel har uppstått	4196
ett fel uppstod. försök igen senare	4195
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	948
evaluează rețeta	61
evästeasetukset	1734
evästeet	1734
evästekäytäntö	1788
exclusiv pentru abonați	3574
exibir conteúdo	3474
exklusiv für abonnenten	946
exklusiv für mitglieder	946
exklusivt för medlemmar	4192
exklusivt för prenumeranter	4192
exkluzív tartalom előfizetőknek	2299
experimente grátis por um mês	3457
externt innehåll	4177
externí obsah	563
externý obsah	3941
ez a cikk zárolt	2299
ez a mező kötelező	2302
ez a tartalom nem elérhető	2278
ez a tartalom nem jeleníthető meg	2278
ez a videó már nem elérhető	2286
ez a videó nem elérhető	2286
ez is érdekelhet	2223
ez is érdekelheti	2223
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2278
ezt a témát már követi	2315
ezt is ajánljuk	2223
ezt olvasta már	2223
ezt olvastad már	2223
eén keer toestaan	3072
ešte nemáte predplatné	3954
ešte nemáte účet	3954
ești de acord? votează	3562
ești deja abonat	3582
ești deja abonată	3582
""", 'f': """
facebook ile giriş yap	4367
facebook'ta paylaş	4296
facebook-bejegyzés betöltése	2281
facebook-poszt betöltése	2281
facebookでシェア	2605
facebookでシェアする	2605
facebookでログイン	2671
facebookで共有	2685
facebookで続ける	2671
facebookで見る	2689
facturació anual	446
facturació mensual	446
facturación anual	1508
facturación mensual	1508
facturare anuală	3608
facturare lunară	3608
facturé annuellement	1947
facturé mensuellement	1947
faire un don défiscalisé	1944
faktureras årligen	4192
faktureres årlig	3229
faktureres årligt	726
fale com a redação	3494
fazer doação	3516
fazer uma doação mensal	3516
fazer uma doação única	3516
faça login	3394
faça o quiz	3465
faça o teste	3465
faça uma doação única	3516
faça uma pergunta sobre esta reportagem	3440
felhasználási feltételek	2278
felhasználási jog vásárlása	2310
felhasználónév	2300
felhasználónév vagy e-mail	2299
feliratkozás	2303
feliratkozás hírlevélre	2302
feliratok megjelenítése	2286
fermer la fenêtre	1983
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3604
fiecare donație contează	3573
fiecare leu contează	3573
film jest niedostępny w twoim kraju	3348
film nie jest już dostępny	3348
film niedostępny	3348
fin de la publicité	1932
fine della pubblicità	2524
fine pubblicità	2524
fiyati gör	4352
fizetett együttműködés	2320
fizetett hirdetés	87	2211
fiók létrehozása	2202
fiókom	2202
foglalja le helyét	2275
folytatás a hirdetés után	2320
folytatás apple-fiókkal	2299
folytatás facebookkal	2299
folytatás google-fiókkal	2299
folytatás google-lel	2299
folytatás kikapcsolás nélkül	2293
fontu büyüt	4381
form gönderildi	4397
formulaire envoyé	1981
formulário enviado	3518
forstået	655
forstått	3155
forstør	714
forstør billede	653
forstør billedet	732
forstørr	3218
forstørr bilde	3153
forstørr bildet	3235
fortsett uten å slå av	3224
fortsett uten å støtte	3114
fortsätt läsa efter annonsen	4101
fortsätt med apple	4192
fortsätt med e-post	4192
fortsätt med facebook	4192
fortsätt med google	4192
fortsätt utan att stänga av	4186
fortsätt utan att stödja	4078
fortsæt med apple	726
fortsæt med at læse	634
fortsæt med e-mail	726
fortsæt med facebook	726
fortsæt med google	726
fortsæt uden at slå fra	720
fortsæt uden at støtte	612
foto # iš #	2876
fotogalería	1436
fotografia următoare	3634
fotoğraf galerisi	4373
fotoğrafi büyüt	4373
fotoğraflari gör	4373
fotoğraflari görmek için tiklayin	4305
fotó #/#	2304
fotó megtekintése	2304
fotó: #/#	2304
fotók megtekintése	2304
fra vores annoncører	746
fra vår butikk	3211
fra våre partnere	3250
frete grátis	3503
friss hírek	2223
frissítse az oldalt	2295
fråga vår ai om artikeln	4109
från vår butik	4173
från våra annonsörer	4212
från våra partner	4212
frühbucher-tickets	929
frühbucherrabatt sichern	929
fuld skærm	713
fuldskærm	653
fullskärm	4180
fyll i fältet	4195
fäll ihop	4119
fäll ut	4119
fältet är obligatoriskt	4195
få adgang	616
få artiklen læst op	626
få de vigtigste nyheder hver morgen	621
få de viktigaste nyheterna varje morgon	4090
få de viktigste nyhetene hver morgen	3124
få læst artiklen op	713
få notifikationer	716
få notiser	4183
få nyheder på mail	621
få nyheter på e-post	3124
få nyheter på mejlen	4090
få overblikket her	653
få tilgang	3118
få varsel når vi skriver om dette	3153
få varsler	3220
följ	4098
följ det här ämnet	4209
följ direktrapporten	4198
följ författaren	4209
följ journalisten	4209
följ liverapporten	4198
följ oss	4098
följ skribent	4098
följ skribenten	4209
följ ämne	4209
följ ämnen	4209
följ ämnet	4098
för prenumeranter	4083
förderer werden	757
fördermitglied werden	757
föregående	4118
föregående artikel	4115
föregående bild	4198
föregående sida	4198
förnamn	4196
förstora	4118
förstora bild	4198
förstora bilden	4198
försök igen senare	4195
føj til foretrukne kilder	743
føj til mine emner	743
følg	629	630	3131
følg alle	630
følg alle emner	631
følg dette emne	743
følg dette temaet	3246
følg direkte	3235
følg direktesenteret	3235
følg emne	629
følg emner	631
følg emnet	3246
følg forfatter	3246
følg forfatteren	3246
følg ikke længere	743
følg journalist	3246
følg journalisten	3246
følg liveblog	732
følg livebloggen	732
følg os	629
følg oss	3131
følg sagen her	653
følg saken direkte	3235
følg serien	631
følg skribent	743
følg skribenten	743
følg tema	3131
følg temaet	3246
følg temaet og få varsel	3153
følger	630
für abonnenten	762
für den newsletter anmelden	771
für dich empfohlen	877
für sie empfohlen	877
für sie entstehen keine mehrkosten	878
fă o donație	3536
fă quizul	3586
fă testul	3586
fără obligații	3574
fără spam	3609
fără sunet	3592
fără tine nu putem	3573
főoldal	2305
""", 'g': """
galbūt vėliau	2859
galerie schließen	951
galerie öffnen	951
galeriyi aç	4305
galeriyi gör	4373
galeriyi görmek için tiklayin	4305
galéria	2225
galéria (#	2304
galéria bezárása	2305
galéria megnyitása	2305
galéria megtekintése	2225
garanta já o seu ingresso	3442
gastos de envío incluidos	1491
gastos de envío no incluidos	1491
gauti pranešimus	2858
gaver kan trækkes fra i skat	723
ge en engångsgåva	4190
ge en gåva	4190
ge återkoppling	4205
gefällt mir	961
gefällt mir nicht	961
gelesen von einer künstlichen stimme	935
gelişmelerden aninda haberdar olun	4359
gem til læseliste	626
generisano veštačkom inteligencijom	3867
genindlæs siden	722
genişlet	4306
gerenciar opções	3511
gerenciar preferências	3511
geri dön	4306
gerir opções	3511
gerir preferências	3511
gestionează consimțământul	3595
gestionează cookie-urile	3628
gestionează opțiunile	3628
gestionează preferințele	3595
geçerli bir e-posta adresi girin	4369
geçerli süre	4354
geçersiz e-posta	4369
geçersiz e-posta adresi	4369
ghi nhớ đăng nhập	4607
gia hạn gói	4629
giriş	4289
giriş yap	4289
giriş yapin	4289
giriş yapin veya üye olun	4289
giv et beløb	723
giv et engangsbeløb	723
giv os feedback på artiklen	642
già abbonato	2447
già registrato	2447
giải đố ngay	4589
giảm cỡ chữ	4620
giọng đọc ai	4593
giọng đọc tự động	4593
gjenstående tid	3218
gjenstående tid #	3217
gjenstående tid -#	3217
glasnoća	3847
gli articoli più letti	2512
glömt ditt lösenord	4192
glömt lösenord	4083
glömt lösenordet	4192
glücksspiel kann süchtig machen	792
godišnja naplata	3856
godišnja pretplata	3856
godišnje	3856
godišnje plaćanje	3856
godkänn	4103
godkänn alla	4103
godkänn alla cookies	4177
godkänn och fortsätt	4177
godkänn och visa	4177
godkänn och visa innehåll	4106
google hirdetések	2320
google ile giriş yap	4367
google playからダウンロード	2663
google playで手に入れよう	2663
google play에서 다운로드	2769
google reklāmas	2941
google से जारी रखें	2176
google-hirdetések	2320
googleでログイン	2671
googleで登録	2671
googleで続ける	2671
gorące tematy	3285
gracias por tu opinión	1461
gratuit, fără spam	3609
grazie, il tuo messaggio è stato inviato	2543
grotuvas įkeliamas	2855
großansicht	951
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3487
grįžti į pradžią	2867
grįžti į viršų	2867
guardar artículo	1421
guardar configuración	1496
guardar para después	1481
guardar para leer después	1481
guardar preferências	3474
gå ikke glip af	650
gå ikke glip af noget	621
gå ikke glipp av noe	3124
gå til forsiden	3235
gå til hovedindhold	732
gå til indhold	653
gå til innhold	3235
gå til liveblog	732
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	699
gå til shop	707
gå til toppen	732
gå till receptet	61
gåvolänk	4211
généré par ia	1974
généré par l'ia	1974
gépi felolvasás	2286
gépi fordítással készült	2312
géppel fordítva	2312
gérer la confidentialité	1973
gérer les cookies	1868
gérer les préférences	1898
gérer les traceurs	1973
gérer mes alertes	1908
gérer mes choix	1868
gérer mes cookies	1973
gérer mes préférences	1973
gérer mon consentement	1938
gérer vos préférences	1938
gérer vos préférences de cookies	1898
góp ý	4553
gönder	91	4370
gönderiyi göster	4356
gönderiyi yükle	4356
gör quizzet	4166
gör testet	4166
görseli büyüt	4373
görüş bildir	4346
görüşünü bildir	4346
görüşünüzü bildirin	4346
gündem	4303
günün anketi	91
günün bulmacasi	4387
günün haberleri	4303
günün kelimesi	4387
günün sudokusu	4387
günün özeti	4303
głosuj	91	3338
głośność	3349
gợi ý	4554
gửi	91	4553
gửi bài cho tòa soạn	4614
gửi bài viết	4614
gửi bình luận	4553
gửi cho bạn bè	4580
gửi email	4544
gửi góp ý	4586
gửi phản hồi	4586
gửi thành công	4609
gửi tin bài	4614
gửi trả lời	4586
gửi ý kiến	4553
gửi ý kiến của bạn	4586
gửi đi	4610
gửi ảnh cho chúng tôi	4614
""", 'h': """
haber bülteni	4326
haber güncelleniyor	4305
haberi arkadaşina hediye et	4296
haberi paylaş	4404
haberi özetle	4378
haberin kilidini aç	4396
haberlere dön	4399
hacer una donación mensual	1537
hacer una donación puntual	1537
hai già un account	2447
hai già votato	2518
halda nõusolekut	1600
hallitse evästeitä	1788
hang letöltése	2286
hanganyag letöltése	2286
hangerő	2287
hantera inställningar	4177
har du sett något	4202
harici içerik	4305
haritayi aç	4306
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1459
has olvidado tu contraseña	1507
hasznos volt az összefoglaló	2219
hasznosnak találta a cikket	2219
hasło	3359
havi előfizetés	2300
havi fizetés	2300
havi rendszeres támogatás	2296
havi támogatás	2198
hayir teşekkürler	4287
hayir, teşekkürler	4287
haz una pregunta sobre este artículo	1461
he leído y acepto la política de privacidad	1474
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1507
hela artikeln fortsätter nedan	4101
heli välja	1602
helskärm	4180
helskärmsläge	4180
helyesbítési szabályzat	2309
henüz abone değil misiniz	4367
hepsini gör	4305
her destek önemli	4364
her katki değerli	4364
her katki önemli	4364
her zaman göster	4356
hesap oluştur	4289
hi estàs d'acord? vota	405
hiba bejelentése	2309
hiba jelentése	2227	2309
hiba történt	2303
hiba történt, próbálja újra később	2302
hiba történt. próbálja újra	2302
hiba történt. próbálja újra később	2302
hibabejelentés	2309
hibás e-mail-cím	2302
hibát talált	2219
hibát talált a cikkben	2309
hibát találtál	2309
hibát találtál a cikkben	2309
hier reinhören	853
hinweis schließen	756
hirdetés	2211
hirdetés bezárása	2211
hirdetés elrejtése	2320
hirdetés jelentése	2320
hirdetés vége	2320
hirdetés, görgessen tovább	2211
hirdetésblokkolót használsz	2293
hirdetések engedélyezése	2295
hirdetések kikapcsolása	2320
hivatkozás másolva	2318
hivatkozás másolása	2318
hiển thị bài đăng	4597
hiển thị nội dung	4597
hiện phụ đề	4593
hjälp oss att rätta fel	4109
hlasitosť	3945
hlasovalo # lidí	554
hlasovalo # čtenářů	554
hlasovat v anketě	554
hlasovať	91	3936
hlasovať v ankete	3935
hlavná stránka	3960
hlavné správy	3886
hlavní stránka	587
hlavní zprávy	497
ho già donato	2441
ho già un account	2541
hogyan kapcsolhatom ki a hirdetésblokkolót	2293
hogyan védjük forrásainkat	2309
hoje não	3389
hoppa till huvudinnehåll	4198
hoppa till innehåll	4118
hoppa till innehållet	4198
hoppa över inlägg från facebook	4118
hoppa över inlägg från instagram	4118
hoppa över inlägg från x	4118
hozzáadás a kedvenc forrásokhoz	2315
hozzáadás a témáimhoz	2315
hozzáadás preferált forrásként	2315
hozzájárulás kezelése	2278
hozzájárulás módosítása	2278
hozzájárulás visszavonása	2278
hozzájárulások kezelése	2278
hozzászólok	2219
hozzászólás	2219
hozzászólás elküldése	2313
hozzászólás jelentése	2313
hozzászólás küldése	2313
hozzászólási szabályzat	2313
hozzászólások	2219
hozzászólások megjelenítése	2313
hozzászólások megtekintése	2219
hrajte zodpovědně	488
hrať	3936
hrať teraz	3935
hrát	557
hrát teď	554
hvala za sporočilo	4055
hvala za vaš glas	3839	4035
hver krone hjælper	723
hver krone tæller	723
hvert bidrag hjælper	723
hylkää	1734
hylkää kaikki	1734
hyppää reseptiin	61
hyppää sisältöön	1807
hyväksy	1734
hyväksy evästeet	1734
hyväksy ja jatka	1788
hyväksy ja näytä	1788
hyväksy ja sulje	1788
hyväksy kaikki	1734
hàng năm	4606
hàng tháng	4606
hátralévő idő	2287
hátralévő idő #	2286
hátralévő idő -#	2286
hämta på google play	4182
här kan du kommentera artikeln	4109
hääleta	91
håll dig uppdaterad	4090
håll mig inloggad	4192
hình tiếp theo	4631
hírfolyam	2223
hírlevelek	2229
hírlevél	2229
hírlevél-feliratkozás	2229
hívj meg minket egy kávéra	2296
hívjon meg minket egy kávéra	2296
hören sie diesen artikel	853
hør saken	3130
hằng tháng	4606
hết quảng cáo	4592
họ tên	4610
họ và tên	4610
hủy bất cứ lúc nào	4607
""", 'i': """
i den här artikeln	4198
i più commentati	2473
i più letti	2473
i più letti della settimana	2512
i più visti	2473
iba nevyhnutné	3941
iba pre predplatiteľov	3882
ich unterstütze schon	756
identifícate	1478
idi na sadržaj	3861
időtartam	2287
időtartam #	2287
ielikt grozā	2919
ielogojies, lai komentētu	2888
ielādēt ierakstu	2921
ielādēt saturu	2921
ielādēt vēl	2934
ienākt	2882
ienākt ar facebook	2930
ienākt ar google	2930
iepriekšējais attēls	2934
iepriekšējais raksts	2934
iepriekšējā lapa	2934
iesakām	2884
ieslēgt paziņojumus	2926
ieslēgt skaņu	2923
iesūti fotogrāfijas	2935
iesūti ziņu	2935
iesūtīt ziņu	2935
iesūtīt ziņu anonīmi	2935
ievadiet derīgu e-pasta adresi	2932
ieși din ecran complet	3591
igal reedel. tasuta. ilma spämmita	1611
igen, kérek	2292
igen, kérem	2292
igen, köszönöm	2292
ignorar anúncio	3512
ignorer la publicité	1974
ihre meinung zählt	802
ihre stimme wurde gezählt	91	925
ikke abonnent ennå	3229
ikke gå glipp av	3150
ikke nå	3114	3222
ikmēneša ziedojums	2929
il più popolare	2542
il più scelto	2541
il tuo browser non può riprodurre il video	2490
il tuo commento sarà pubblicato dopo l'approvazione	2500
il tuo messaggio è stato inviato	2543
il tuo voto è stato inviato	2518
il tuo voto è stato registrato	2518
iletişim	4302
ilgili içerikler	4303
ilginizi çekebilecek haberler	4303
ilginizi çekebilir	4303
ilmoita asiavirheestä	1738
ilmoita virheestä	1738
image précédente	1983
imaginea anterioară	3634
imaginea următoare	3634
imam račun	3855	4052
imate namig? pišite nam	4061
imate priču za nas	3864
imię	3362
imię i nazwisko	3362
impossible de charger la vidéo	1974
impossible de lire la vidéo	1974
imprimir artículo	1481
imprimir esta matéria	3459
in bài	4544
in bài viết	4544
in công thức	61
in trang này	4580
inbäddat innehåll	4177
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
inga kommentarer än	4207
ingen åsikt	4170
ingresá	1478
ingyen, minden héten	2230
ingyen, spam nélkül	2302
ingyenes regisztráció	2202
ingyenes szállítás	2276
inicia la sessió per comentar	423
inicia sesión	1402
inicia sesión con google	1507
inicia sesión para comentar	1485
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1533
iniciar reprodução	3512
iniciar sesión	1402
iniciar sesión con apple	1478
iniciar sesión con facebook	1478
iniciar sesión con google	1478
iniciar sessão	3394
inicie sesión	1402
inläst av en syntetisk röst	4180
inne artykuły	3285
innehåll från annonsör	4212
innehåll från våra partner	4212
innehållet kan inte visas	4177
innehållet är skyddat av upphovsrätt	4147
innhold fra annonsør	3160
innhold fra våre annonsører	3250
innhold fra våre partnere	3250
inscription confirmée	1981
inscription à la newsletter	1851
inscrivez-vous à notre newsletter	1851
inscrição confirmada	3518
inscrição realizada com sucesso	3487
insira o seu endereço de email	3452
insira um e-mail válido	3487
instagram-bejegyzés betöltése	2281
instagramで見る	2689
instagramの投稿を読み込む	2660
instagram에서 보기	2797
instagram에서 이 게시물 보기	2797
instalează aplicația	3568
inställningar	4103
inte prenumerant än	4192
integritetsinställningar	4177
introdu emailul tău	3632
introduce tu correo electrónico	1539
introduce un correo electrónico válido	1509
introduce un correo válido	1509
introduce un email válido	1474
introduceți adresa de email	3632
introduceți o adresă de email validă	3609
introdueix un correu vàlid	447
intră în cont	3537
invítanos a un café	1397
iná suma	3951
início	3423
ir a la página de donaciones	1504
ir para a página de doações	3482
ir para a página de donativos	3482
ir para o conteúdo	3423
irány a bolt	2275
irányítószám	2303
isključi zvuk	3846
isključio sam blokator oglasa	3851
isključite adblock	3851
isključite blokator oglasa	3851
ispiši	3788
ispiši recept	61
ispiši članak	3872
ispravci i pojašnjenja	3864
isso foi útil	3462
istediğin zaman iptal et	4367
istediğiniz zaman abonelikten çikabilirsiniz	4326
istediğiniz zaman iptal edin	4289
isto foi útil	3462
iz naše trgovine	3842	4038
iz našeg shopa	3842
izberi naročnino	4052
izberite naročnino	4052
izbor uredništva	3986
izdrukāt	2887
izmēģini # dienas bez maksas	2882
izslēdziet reklāmu bloķētāju	2928
izslēgt skaņu	2923
izveidots ar mākslīgo intelektu	2936
izvēlies abonementu	2930
izvēlies summu	2929
izvēlieties abonementu	2930
izvēlieties summu	2929
izvēlēties plānu	2930
içeriğe geç	4305
içeriği görüntüle	4356
içeriği göster	4356
içeriği yükle	4356
iş birliği	4298
iş birliğiyle	4383
iš mūsų parduotuvės	2851
iš mūsų partnerių	2874
išbandykite # dienų nemokamai	2813
išjungiau reklamos blokavimą	2860
išjungti garsą	2855
išjunkite reklamos blokavimą	2860
išorinis turinys	2831
išsaugoti	2818
išsaugoti nustatymus	2853
išsaugoti pasirinkimą	2853
išsaugoti straipsnį	2818
išsaugoti vėlesniam laikui	2872
išversta automatiškai	2869
išversta dirbtinio intelekto	2869
""", 'j': """
j'ai déjà donné	1832
j'ai déjà un compte	1842
j'ai désactivé adblock	1943
j'ai désactivé mon adblock	1943
j'ai désactivé mon bloqueur	1943
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4185
ja, slå på	4185
jaa sähköpostilla	1819
jaa twitterissä	1731
jaa x:ssä	1731
jag förstår	4103
jag har stängt av annonsblockeraren	4186
jag har stängt av den	4189
jag har stängt av min annonsblockerare	4186
jag stödjer redan	4078
jaga sõbraga	1564
jak chronimy nasze źródła	3368
jak chronimy źródła	3368
jak chráníme své zdroje	591
jak chráníme zdroje	591
jak vypnout blokování reklam	574
jak wyłączyć adblocka	3353
jak wyłączyć blokowanie reklam	3353
jakość	3349
jatka sähköpostilla	1801
jau turiu paskyrą	2863
jaunākie	2884
jaunākie vispirms	2937
jautā mākslīgajam intelektam	2888
javascript ei ole käytössä	1791
javascript er slået fra	713
javascript er slått av	3217
javascript està desactivat	434
javascript ir izslēgts	2923
javascript išjungtas	2855
javascript je isključen	3846
javascript je vypnutý	566
javascript jest wyłączony	3348
javascript måste vara påslaget	4180
javascript on pois päältä	1791
javascript on välja lülitatud	1602
javascript är avstängt	4180
javascript är inaktiverat	4180
javascript đã bị tắt	4597
javascript вимкнено	4498
javascript е изключен	288
javascript отключен	3739
javascript отключён	3739
javascript מושבת	2065
javascript ถูกปิดใช้งาน	4260
javascriptが無効になっています	2660
javascript已停用	4714
javascript已禁用	4714
javítások és pontosítások	2309
je commande ce numéro	1902
je consens au traitement de mes données	1949
je découvre l'offre	1980
je découvre les offres	1980
je fais un don défiscalisé	1944
je gère mes cookies	1868
je m'équipe	1966
je soutiens déjà	1832
jede spende zählt	867
jede unterstützung hilft	943
jeder beitrag zählt	867
jeder euro zählt	867
jederzeit kündbar	946
jednorazový dar	3951
jednorazový príspevok	3951
jednorázový dar	577
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3139
jeg har slået den fra	722
jeg har slået min adblocker fra	720
jeg har slått av annonseblokkering	3224
jeg har slått den av	3225
jeg støtter allerede	612	3114
jegyek itt kaphatók	2225
jegyvásárlás	2276
jelenlegi idő	2287
jelenlegi idő #	2286
jelentkezzen be vagy regisztráljon	2202
jelentés	2314
jelszó	2300
jelszó megjelenítése	2299
jen nezbytné cookies	563
jen pro předplatitele	472
jesteś już prenumeratorem	3358
jesteś już subskrybentem	3358
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
joacă acum	3586
joacă gratuit	3586
joacă responsabil	3623
jobs in ihrer nähe	851
jogar grátis	3465
jogue grátis	3465
jokainen euro on tärkeä	1798
jokainen lahjoitus on tärkeä	1798
jokin meni pieleen. yritä uudelleen	1804
jokin meni vikaan. yritä uudelleen	1804
jotain meni vikaan. yritä myöhemmin uudelleen	1804
jotain meni vikaan. yritä uudelleen	1804
još nema komentara	3868
još nemate račun	3855
još niste pretplatnik	3855
još vesti	3785
još vijesti	3785
jsem předplatitel, přihlásit se	473
jste už předplatitel	580
junte-se à conversa	3448
jurnalismul de calitate costă	3573
juttu jatkuu kuvan jälkeen	1733
juttu jatkuu mainoksen jälkeen	1733
juttu jatkuu videon jälkeen	1733
juttu on luettu koneäänellä	1791
juttua päivitetään	1733
jutun lukee koneääni	1731
jutun lukee synteettinen ääni	1791
jutun lukee tekoäly	1791
jutun lukee tekoälyääni	1731
jutun voi myös kuunnella	1731
już głosowałeś	3337
już obserwujesz	3375
już wspieram	3259
już wyłączyłem	3354
já desativei	3480
já desativei o bloqueador	3480
já doei	3389
já está inscrito	3518
já nas bancas	3442
já segue este autor	3499
já segue este tema	3499
já sou apoiador	3389
já sou assinante	3394
já tem conta	3394
já tem uma conta	3394
já tenho conta	3485
já votou	3462
já é assinante? faça login	3394
já é subscritor	3457
já é subscritor? inicie sessão	3457
játssz most	2269
játék indítása	2269
jährlich	947
jährlich abgerechnet	946
jährliche abrechnung	947
jährliche zahlung	947
jälgi autorit	1617
jälgi teemat	1617
jälgid juba	1617
jälgid seda teemat	1617
jäljellä oleva aika	1791
jäljellä oleva aika #	1791
jäljellä oleva aika -#	1791
jäljentäminen kielletty	1812
järelejäänud aeg	1603
järelejäänud aeg -#	1602
järgmine artikkel	1613
järgmine leht	1613
järgmine pilt	1613
järgmine video	1602
järjestys	1817
järjestä	1817
jäsenetu	1785
jäta mind meelde	1609
jätka apple'iga	1609
jätka facebookiga	1609
jätka google'iga	1609
jätä kommentti	1738
jūs izmantojat reklāmu bloķētāju	2928
jūs jau balsavote	2849
jūs jau esat nobalsojis	2917
jūs naudojate reklamos blokavimo programą	2860
jūs sekate šią temą	2871
jūs sekojat šai tēmai	2938
jūsu balss ir ieskaitīta	2917
jūsu balss ir pieņemta	2917
jūsu e-pasta adrese	2932
jūsu e-pasts	2932
jūsu vārds	2933
jūsu ziņa	2933
jūsų balsas užskaitytas	2849
jūsų balsas įskaitytas	2849
jūsų el. paštas	2838
jūsų el. pašto adresas	2838
jūsų vardas	2866
jūsų žinutė	2866
""", 'k': """
k tématu	497
k téme	3886
kaikki oikeudet pidätetty	1812
kaip išjungti reklamos blokavimą	2860
kaip saugome šaltinius	2868
kakinställningar	4177
kako isključiti adblock	3851
kako isključiti blokator oglasa	3851
kako štitimo izvore	3864
kako štitimo svoje izvore	3864
kalan süre	4354
kapcsolat a szerkesztőséggel	2309
kapcsolat a szerzővel	2305
kapcsold ki a reklámblokkolót	2293
kapcsolja ki a hirdetésblokkolót	2293
kapcsolódó	2223
kapcsolódó cikk	2223
kapcsolódó cikkek	2223
kapcsolódó tartalom	2223
kapcsolódó témák	2223
karte öffnen	815
kas kokkuvõte oli kasulik	1565
kas mėnesį remti	2861
kategóriák	2223
katrs eiro ir svarīgs	2929
katrs eiro palīdz	2929
katrs ziedojums palīdz	2929
katru piektdienu. bez maksas. bez surogātpasta	2932
katso kuvat tästä	1741
katso myös	1739
katso video tästä	1741
katso video yltä	1741
kattintson a nagyításhoz	2305
kaupallinen sisältö	1821
kaupallinen yhteistyö	87	1733
kaupallisen kumppanin sisältö	1821
kaut kas nogāja greizi. mēģiniet vēlreiz	2932
kaydiniz için teşekkürler	4326
każda wpłata pomaga	3355
każda wpłata się liczy	3355
każda złotówka pomaga	3355
każda złotówka się liczy	3355
każde wsparcie się liczy	3355
každou neděli, zdarma	479
každá koruna pomáhá	577
každá koruna se počítá	577
každé euro pomáha	3951
každé euro sa počíta	3951
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	3951
každý dar pomáhá	577
každý piatok. zadarmo. bez spamu	3957
každý príspevok pomáha	3951
každý príspevok sa počíta	3951
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	584
každý příspěvek pomáhá	577
každý příspěvek se počítá	577
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2865
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	580
keela kõik	1601
keeldu kõigist	1601
keisti sutikimą	2853
keisti šrifto dydį	2872
kenttä on pakollinen	1804
kereskedelmi együttműködés	2276
keresztnév	2303
keresztrejtvény	2272
keresés	2225
keskeytä	1792
keskustelu on päättynyt	1816
keskustelun säännöt	1816
kevesebb mutatása	2305
kezdőlap	2225
không biết	4587
không có ý kiến	4587
không phải bây giờ	4537
không spam	4609
không thể hiển thị nội dung này	4597
không thể phát video	4593
không thể phát video này	4593
không thể tải video	4627
không, cảm ơn	4537
ki kan gjøre feil	3242
ki-antworten können fehler enthalten	958
ki-übersetzung	959
ki-übersicht	843
kiekvieną penktadienį. nemokamai. be šlamšto	2865
kiellä kaikki	1789
kiitos viestistäsi	1804
kiitos äänestämisestä	1781
kiitos äänestäsi	91	1781
kiitos! tarkista sähköpostisi	1804
kijelentkezés	2202
kikapcsoltam a hirdetésblokkolót	2293
kingi artikkel sõbrale	1564
kinyitás	2227
kipróbálom	2202
kirjaudu sisään	1724
kirjaudu sähköpostilla	1801
kirjoita sähköpostiosoitteesi	1727
kitas vaizdo įrašas	2855
kitöltöm a kvízt	2269
kiválasztom	2300
kiválasztás	2300
kizárólag előfizetőknek	2299
kişisel verilerimin işlenmesini kabul ediyorum	4369
kiểm tra hộp thư của bạn	4609
kiểm tra kiến thức của bạn	4589
kjøp abonnement	3118
kjøp billett	3211
kjøp billetter	3211
kjøp billetter her	3211
kjøp boka	3211
kjøp boken	3211
kjøp her	3211
kjøp lisens	3240
kjøp nå	3211
kjøp rettigheter	3240
kjøp tilgang	3118
klausies podkāstu	2889
klausies podkāstu šeit	2889
klausies šo rakstu	2887
klausies šo rakstu (# min	2887
klausykite tinklalaidės	2820
klausykite tinklalaidės čia	2820
klausykitės straipsnio	2818
klausīties	2887
klausīties rakstu	2887
kliknij, aby powiększyć	3364
kliknutím zväčšíte	3960
kliknutím zvětšíte	587
klippet er ikke længere tilgængeligt	713
klippet är inte längre tillgängligt	4180
ključne besede	3986
ključne reči	3785
ključne riječi	3785
klíčová slova	497
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	597
kodėl matau šią reklamą	2874
kohustuslik väli	1611
kohustuslikud väljad	1611
kokeile # päivää maksutta	1724
kokkuvõtte tegi tehisintellekt	1615
koko näyttö	1791
kolačići	3801
kom ihåg mig	4192
komentarai uždaryti	2870
komentariši	3869
komentarų dar nėra	2870
komentarų nėra	2870
komentavimas išjungtas	2819
komentavimas uždarytas	2870
komentavimo taisyklės	2819
komentiranje je onemogućeno	3868
komentovať	3969
komentáre	3889
komentář	496
komentáře	496
komentāri	2882
komentāri ir slēgti	2937
komentāru vēl nav	2937
komentēt	2882
komentēšana ir slēgta	2888
komentēšanas noteikumi	2888
komercijalni sadržaj	3874
komerčné oznámenie	3885
komerční obsah	603
komerční prezentace	603
komerční sdělení	87	486
komerční článek	603
komerčný obsah	3973
komerčný článok	3973
komment jelentése	2313
komment küldése	2313
komment írása	2313
kommentar gelöscht	960
kommentarer blir gjennomgått før publisering	3153
kommentarerna förhandsmodereras	4109
kommentarerna är stängda	4207
kommentek megjelenítése	2313
kommentek megtekintése	2219
kommentelési szabályzat	2219
kommentoi ensimmäisenä	1816
kommentoinnin säännöt	1816
kommentointi on päättynyt	1816
kommentér	642
kommersiellt innehåll	4212
konekäännetty	1814
konekäännös	1815
kontakt z redakcją	3368
kontakta författaren	4198
kontaktirajte uredništvo	4061
kontaktovať autora	3960
kontaktovať redakciu	3963
kontynuuj bez wyłączania	3353
koostöö	1568
kopiera gåvolänk	4211
kopiera länk	4097
kopiera länken	4097
kopiering förbjuden	4203
kopijuoti draudžiama	2875
kopijuoti nuorodą	2813
kopioitu leikepöydälle	1819
kopiraj povezavo do članka	3989
kopirano u međuspremnik	3872
kopirano v odložišče	4068
kopiér link	626
kopiér linket	626
kopsavilkumu veidojis mākslīgais intelekts	2936
kopírovanie zakázané	3964
kopírovat odkaz	482	483
kopírovať odkaz	3889
kopírování zakázáno	592
kopēt saiti	2882
kopēšana aizliegta	2942
korisničko ime	3856
korisničko ime ili e-mail	3855
korzyść dla prenumeratorów	3341
korábban írtunk róla	2223
kostenlos und jederzeit kündbar	948
kosárba	2213
kosárba rakom	2275
kosárba teszem	2275
koupit aktuální vydání	560
koupit lístky	560
koupit nyní	560
koupit časopis	560
kreiraj račun	3778
kreirano uz pomoć ai	3867
kreirano uz pomoć umjetne inteligencije	3867
kreuzworträtsel	926
križaljka	3840
križanka	4036
krzyżówka	3338
krížovka	3936
kuidas reklaamiblokeerija välja lülitada	1607
kullanim koşullari	4299
kumppanin sisältö	1821
kumppanisisältö	1821
kun nødvendige	3214
kun nødvendige cookies	710
kup dostęp	3263
kup książkę	3341
kup licencję	3369
kup licencję na publikację	3369
kup tę książkę	3341
kupi naročnino	3982
kupte nám kávu	577
kuula taskuhäälingut	1566
kuuntele podcast tästä	1741
kvíz dne	554
kvíz dňa	3935
kvíz indítása	2269
kvíz kitöltése	2269
kyllä kiitos	1795
kyllä, kiitos	1795
kysy tekoälyltä	1738
kytke ilmoitukset päälle	1794
käyttäjätunnus	1802
käyttäjätunnus tai sähköposti	1801
käyttöehdot	1734
käytät mainosten esto-ohjelmaa	1796
käytät mainosten estoa	1796
käytät mainostenesto-ohjelmaa	1796
käännetty automaattisesti	1814
käännetty tekoälyllä	1814
kép #/#	2304
kép a képben	2286
kép megtekintése	2304
kép nagyítása	2305
kép: #/#	2304
képaláírás megjelenítése	2305
képek megtekintése	2304
kér értesítést	2289
kérdezze ai-asszisztensünket	2219
kérek értesítést	2289	2290
kérem a hírlevelet	2229
kérjük, adjon meg érvényes e-mail-címet	2302
kérjük, kapcsolja ki a hirdetésblokkolót	2293
kérjük, töltse ki ezt a mezőt	2302
később	2197	2292
kích thước chữ	65
kódex diskutujúcich	3968
kõik artiklid	1613
kõik autori artiklid	1613
kõik kommentaarid	1616
kõik õigused reserveeritud	1621
könyvajánló	2213
könyvesbolt	2213
könyváruház	2213
köp	4083
köp biljett	4173
köp biljetter	4173
köp biljetter här	4173
köp boken	4173
köp boken här	4173
köp din biljett	4173
köp här	4173
köp licens	4203
köp rättigheter	4203
köszönjük a feliratkozást	2229
köszönjük a regisztrációt	2302
köszönjük a szavazatodat	2269
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2269
köszönjük az üzenetet	2302
köszönjük üzenetét	2302
köszönjük! ellenőrizze postafiókját	2302
köszönjük, hogy feliratkozott	2302
köszönjük, hogy feliratkoztál	2302
köszönjük, hogy szavazott	2269
köszönjük, hogy szavaztál	2269
köszönöm, nem	2197
kötelező	2303
kötelező kitölteni	2302
kötelező mező	2302
kötelező mezők	2302
kövesd a témát	2315
kövesse a témát	2315
kövesse élőben	2305
követed	2316	2317
követem	2317
követem a szerzőt	2315
követem a témát	2315
következő	2225
következő cikk	2223
következő fotó	2305
következő kép	2305
következő oldal	2305
következő videó	2286
követve	2316
követés	2317
követés leállítása	2315
követés megszüntetése	2315
közlemény: adomány	2296
közlemény: támogatás	2296
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
kúpiť e-knihu	3939
kúpiť knihu	3939
kúpiť licenciu	3964
kúpiť lístky	3939
kúpiť predplatné	3882
kúpiť teraz	3939
kúpiť vstupenku	3939
kúpiť vstupenky	3939
kúpiť časopis	3939
kúpte nám kávu	3951
kúpte si knihu	3939
kúpte si vstupenky	3939
küfür, hakaret içeren yorumlar onaylanmamaktadir	4302
küldd be a fotóidat	2309
küldd el egy barátodnak	2318
küldd tovább a cikket	2209
küldje be fotóit	2309
küldje el barátjának	2208
küldje el fotóit	2309
küldje el ismerősének	2209
küldjön névtelen üzenetet	2309
küldjön tippet	2309
küldés	91	2208	2303
küldés e-mailben	2208
küldés whatsappon	2318
külső tartalom	2225
künye	4299
küpsiste kasutamine	1600
küpsiste seaded	1577
küsi tehisarult	1565
küsitlus	92
küsitluse tulemused	1603
kā izslēgt reklāmu bloķētāju	2928
kā mēs sargājam avotus	2935
kā tev patika raksts	2888
kā tu domā? balso	2889
kāpēc es redzu šo reklāmu	2941
ką manote? balsuokite	2820
křížovka	557
kết quả bình chọn	4624
kết quả thăm dò	4624
kết thúc quảng cáo	4592
""", 'l': """
l'accès à tous les articles	1980
l'offre intégrale	1980
la discussione è chiusa	2469
la donazione è detraibile	2538
la lecture automatique est désactivée	1974
la más popular	1508
la nota continúa después del anuncio	1427
la palabra del día	1528
la pregunta del día	91
la pubblicità continua	2583
la publicidad continúa	1550
la rédaction n'a pas participé	1992
la rédaction vous conseille	1875
la sélection de la rédaction	1875
la tua richiesta è stata inviata	2573
la vidéo ne peut pas être lue	1934
labojumi un precizējumi	2935
ladda inlägg	4177
ladda inlägget	4177
ladda innehåll	4177
ladda innehållet	4177
ladda ned på google play	4182
lae äpp alla	1604
lahenda ristsõna	1596
lahjoita artikkeli ystävälle	1731
lai komentētu, ielogojies	2888
lai komentētu, pieslēdzies	2888
laisser une réponse	1926
laita ilmoitukset päälle	1794
lancer la vidéo	1974
lap tetejére	2305
las más leídas	1436
las más leídas de hoy	1482
las noticias más leídas	1482
lasa sintētiska balss	2923
lasi arī	2884
lasi bez ierobežojumiem	2930
lasi bez reklāmām	2941
lasi komentārus	2888
lasi tālāk	2882
lasi vairāk šeit	2889
lasi vēl	2884
lasiet arī	2884
lasiet vēl	2884
last inn siden på nytt	3225
last siden på nytt	3225
lasă un comentariu	3548
lasă un răspuns	3583
lasīt komentārus	2888
lasīt tālāk	2889
lasīt vairāk	2889
lasīt visu rakstu	2934
lasīt vēlāk	2887
lasītākie	2884
lataa lisää	1741
lataa sisältö	1788
lataa ääni	1791
lautstärke	936
lavet ved hjælp af ai	739
le choix de la rédaction	1875
le club des abonnés	1932
le journal numérique	1842
le lecteur vidéo est en cours de chargement	1934
le lien a été copié	1918
le lien a été copié dans le presse-papiers	1918
le notizie più lette	2512
le più lette	2473
le za naročnike	4052
lea también	1436
lecteur vidéo	1974
lee sin límites	1478
lee también	1436
leer artículo completo	1439
leer el artículo completo	1513
leer el siguiente artículo	1541
leer más	1439
leer siguiente artículo	1541
leer también	1436
leer transcripción	1492
legfrissebb elöl	2313
legfrissebb hírek	2223
leggi di più	2476
leggi più tardi	2511
legjobb ajánlat	2300
legjobb ár	2300
legnépszerűbb	2223	2300	2314
legrégebbi	2314
legrégebbi elöl	2313
legújabb	2314
legújabb elöl	2313
leia a matéria completa	3460
leia a notícia completa	3491
leia as notícias no aplicativo	3450
leia também	3420
leisti pranešimus	2858
leisti vaizdo įrašą	2855
leitor de vídeo	3512
leitor de áudio	3512
lejupielādēt app store	2925
lejupielādēt audio	2923
lejupielādēt lietotni	2925
lejupielādēt no app store	2925
lejupielādēt no google play	2925
lejátszás	2287
lejátszási sebesség	2286
len nevyhnutné cookies	3941
len pre predplatiteľov	3882
ler grátis	3517
ler o próximo artigo	3520
ler próximo artigo	3520
ler transcrição	3470
les choix de la rédaction	1875
les commentaires sont réservés aux abonnés	1968
les den først i appen	3219
les først i appen	3219
les lecteurs ont aussi consulté	1919
les mieux notés	1927
les mots croisés du jour	1969
les més llegides	420
les også	3150
les plus commentés	1875
les plus consultés	1953
les plus partagés	1875
les plus récents	1927
les prix indiqués sont susceptibles d'évoluer	1902
les résultats du vote	1968
les våre debattregler	3144
letiltás	2292
letna naročnina	4053
letno plačilo	4053
letölthető a google play áruházból	2288
letölthető az app store-ból	2288
letöltés az app store-ból	2288
leído por una voz sintética	1492
leído por voz sintética	1492
li e aceito a política de privacidade	3452
libovolná částka	577
licenc vásárlása	2310
licencja na publikację	3369
liczy się każda wpłata	3355
liczy się każda złotówka	3355
lido por uma voz sintética	3470
lielāks teksts	2939
lien copié	1861
lien copié dans le presse-papiers	1918
lietošanas noteikumi	2899
liitudes nõustud kasutustingimustega	1584
liity jäseneksi	1723
likęs laikas	2856
likęs laikas -#	2855
lineでシェア	2605
lineでシェアする	2634
lineでログイン	2671
lineで共有	2685
lineで送る	2605
link a vágólapra másolva	2208
link bài gốc	4580
link copiado para a área de transferência	3459
link kopiëren	2971
link másolva	2208
link másolása	2208
link został skopiowany	3377
lire l'article précédent	1983
lire la suite pour #€	1842
lire la vidéo	1878
lire à haute voix	1861
lire également	1875
lisätiedot	1742
lisää aiheesta	1739
lisää artikkeleita	1807
lisää ensisijaiseksi lähteeksi	1818
lisää kirjoittajalta	1807
lisää kommentti	1816
lisää omiin aiheisiin	1818
lisää ostoskoriin	1785
lisää samalta kirjoittajalta	1807
lisää suosikkilähteeksi	1818
livrare gratuită	3623
liên hệ	4553
liên hệ quảng cáo	4614
liên hệ tòa soạn	4614
liên hệ với tòa soạn	4614
liên quan	4554
ljud på	4180
ljudet är ai-genererat	4180
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1436
lo esencial cada mañana	1539
lo más comentado	1436
lo más compartido	1436
lo más leído	1436
lo más popular	1436
lo más visto	1436
lo más visto hoy	1482
lo último	1436
locuri de muncă	3564
loe lähemalt	1566
loe lähemalt siit	1566
loe äpis	1604
loeb sünteetiline hääl	1602
logi sisse või loo konto	1559
los lectores también leyeron	1482
luba kõik	1577
luba kõik küpsised	1600
lubię to	3273	3374
lucrează cu noi	3564
lue keskustelun säännöt	1738
lue lisää	1739
lue lisää aiheesta	1739
lue myöhemmin	1731
lue myös	1739
lue vähemmän	1782
lugu jätkub pärast reklaami	1568
lugu täieneb	1566
lui écrire	1896
lukijana synteettinen ääni	1791
luotu tekoälyllä	1814
luôn cho phép	4597
luôn hiển thị	4597
luštit	557
luštit křížovku	554
lyd på	3217
lze kdykoli zrušit	473
làm bài trắc nghiệm	4589
làm mới trang	4603
làm trắc nghiệm	4589
lägg till i mina ämnen	4209
lägg till oss som föredragen källa	4209
lägg till som föredragen källa	4209
lähetä	91	1805
lähetä kommentti	1816
lähetä kuvasi	1811
lähetä palaute	1814
lähetä palautetta	1814
lähetä sähköpostilla	1731
lähetä viesti	1804
lähetä viesti toimittajalle	1807
lähetä vinkki	1811
lähetä vinkki nimettömänä	1811
lämna en kommentar	4109
lämna ett svar	4207
lämna feedback	4205
längd	4181
längd #	4181
länk kopierad	4097
länken har kopierats	4211
länken kopierad	4097
länken är kopierad	4097
läs den först i appen	4182
läs dokumentet	4119
läs domen	4119
läs först i appen	4182
läs hela	4198
läs hela artikeln	4118
läs hela texten	4118
läs hela texten här	4118
läs in sidan igen	4189
läs kommentarer	4109
läs mer	4115	4118
läs mer om	4115
läs mindre	4170
läs också	4115
läs senare	4097
läs transkription	4180
läs utan annonser	4212
läs vidare	4083	4115
läs våra kommentarsregler	4109
läs även	4115
läsarerbjudande	4173
läsarerbjudanden	4173
läsarfrågan	91	4166
läsarresa	4173
läsarresor	4173
lästid	4118
lästid # min	4118
lås artiklen op	726
lås op	616
lås op for artiklen	726
lås opp artikkelen	3118
lås opp saken	3118
lås upp	4193
lås upp artikeln	4083
låst artikel	4192
låst innehåll	4193
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
lên đầu trang	4556
líbí se mi	598
lõpeta jälgimine	1617
lös korsordet	4166
lösenord	4193
löysitkö virheen	1811
løs krydsord	699
løs krydsordet	699
løs kryssordet	3203
lùi # giây	4593
lúštiť krížovku	3935
lülita reklaamiblokeerija välja	1607
lülitasin reklaamiblokeerija välja	1607
lütfen geçerli bir e-posta adresi girin	4369
lūdzu, izslēdziet reklāmu bloķētāju	2928
lưu	4544
lưu bài	4544
lưu bài viết	4544
lưu bài để đọc sau	4580
lưu cài đặt	4597
lưu công thức	61
lưu tùy chọn	4597
lấy link	4580
""", 'm': """
magari più tardi	2441
mai multe articole de același autor	3613
mai multe opțiuni	3621
mai târziu	3535
mainos päättyy	1733
mainostajan sisältö	1821
mainīt burtu izmēru	2939
mainīt piekrišanu	2921
mais notícias	3420
mais opções	3502
mais opções de partilha	3501
maksettu sisältö	1733
maksettu yhteistyö	1821
mam już konto	3358
mam prenumeratę	3358
manas tēmas	2938
mantener la sesión iniciada	1507
mantener sesión iniciada	1507
manter sessão iniciada	3485
mantén la sessió iniciada	445
manşetler	4303
maschinell übersetzt	958
maschinelle übersetzung	959
masintõlgitud	1615
maskinoversættelse	740
maskinöversatt	4205
maskinöversättning	4206
masquer la publicité	1902
masquer les réponses	1926
masz już konto	3263
masz już konto? zaloguj się	3263
masz włączonego adblocka	3353
materialet er vernet etter åndsverkloven	3240
materialet är skyddat enligt lagen om upphovsrätt	4145
materiał komercyjny	3379
materiał niedostępny	3348
materiał partnera	3277
materiał partnerski	3379
materiał promocyjny	3277
materiał płatny	3379
materiał sponsorowany	3277
materiał wideo niedostępny	3348
materiał zewnętrzny	3277
matéria exclusiva para assinantes	3457
matérias relacionadas	3420
mazāks teksts	2939
mağazamiz	4352
mağazaya git	4352
mašinski prevedeno	3867
mašīntulkots	2936
mažesnis tekstas	2872
me ei saa seda sisu näidata	1600
me réabonner	1980
media społecznościowe	3274
medlemsförmån	4173
megjelenítés és elfogadás	2278
megnyitás	2227
megnyitás az alkalmazásban	2288
megnézem	2225
megnézem a galériát	2305
megnézem az ajánlatot	2275
megnézem az eredményt	2269
megnézem az árat	2275
megosztás	2208
megosztás a facebookon	2208
megosztás ajándékként	2318
megosztás e-mailben	2318
megosztás facebookon	2208
megosztás twitteren	2208
megosztás whatsappon	2318
megrendelem a könyvet	2214
megrendelés	2213
megveszem a könyvet	2275
mehr für dich	877
mehr für sie	877
meld deg av når som helst	3232
meld deg på	3124
meld deg på nyhetsbrevet	3124
meld meg på	3232
mentions légales	1868
mentés	2208
mentés későbbre	2208
menú	1439
menü	811	952	2225	4305
menü schließen	811
menü öffnen	811
menüyü kapat	4399
mer från	4115
mer läsning	4115
merci ! votre message a bien été envoyé	1949
merci d'avoir voté	91	1906
merci de le désactiver pour continuer	1943
merci, votre vote a été pris en compte	1926
mergi la pagina de donații	3604
mergi la rețetă	61
mesajiniz başariyla gönderildi	4369
mesajiniz gönderildi	4369
mesajul dumneavoastră a fost trimis	3609
mesajul tău	3610
mesačne	3955
mesačná platba	3955
mesačné predplatné	3955
mesačný dar	3951
mesečna donacija	3853	4050
mesečna naročnina	4053
mesečna pretplata	3856
mesečno	3856	4053
mesečno plačilo	4053
messaggio pubblicitario con finalità promozionale	2495
mest läst	4115
mest lästa	4115
mest læst	650
mest læste	650
mest populär	4193
mest populärt	4193
mest populær	727	3230
mest populære	727	3230
mesterséges intelligencia készítette	2312
mesterséges intelligenciával készült	2312
metinė prenumerata	2864
mettre de côté	1993
mi donación	1537
mi készítette	2312
mi var kļūdīties	2936
mi által generált	2312
mi-összefoglaló	2225
micșorează textul	3621
mida sina arvad? hääleta	1566
midagi läks valesti. proovi uuesti	1611
miesięcznie	3359
miks ma seda reklaami näen	1620
miksi näen tämän mainoksen	1821
mina ämnen	4209
mind a # fotó megtekintése	2304
mind a # fotók megtekintése	2304
mind a # kép megtekintése	2304
mind a # képek megtekintése	2304
mind a fotó megtekintése	2304
mind a fotók megtekintése	2304
mind a kép megtekintése	2304
mind a képek megtekintése	2304
minden adomány számít	2296
minden forint segít	2296
minden forint számít	2296
minden hozzájárulás számít	2296
minden héten e-mailben	2230
minden héten, ingyen	2230
minden hétfőn, ingyen	2230
minden pénteken a postaládájában	2230
minden pénteken, ingyen	2230
minden pénteken. ingyen. spam nélkül	2302
minden reggel a postafiókjában	2230
minden reggel a postaládájában	2230
minden süti elfogadása	2278
minden támogatás segít	2296
mindet elutasítom	2279
mindig engedélyezem	2278
mindig engedélyezés	2278
mindig megjelenítem	2278
minn meg på det senere	3114
minőség	2287
mira el vídeo	411
mira también	1541
mit ki übersetzt	958
mit paypal unterstützen	943
mitä mieltä olet? äänestä	1741
miért látom ezt a hirdetést	2320
miễn phí vận chuyển	4622
miễn phí, không spam	4609
mjesečna donacija	3853
mjesečna pretplata	3856
mjesečno	3856
modalità di pagamento	2445
moderációs alapelvek	2313
moderálási elvek	2219
modifică preferințele cookie	3559
modifică setările	3628
modifier mes préférences	1898
modifier vos préférences	1938
modtag en notifikation, når vi skriver om emnet	653
modération a priori	1968
mogoče kasneje	3993
mogą cię zainteresować	3285
mohlo by se vám líbit	497
mohlo by vás také zajímat	497
mohlo by vás tiež zaujímať	3886
mohlo by vás zajímat	497
mohlo by vás zaujímať	3886
moje témata	599
moje témy	3970
mokama partnerystė	2874
molimo isključite blokator oglasa	3851
molimo vas, isključite adblock	3851
monatlich kündbar	872
montant personnalisé	1978
mostra aquesta publicació a instagram	402
mostra di più	2476
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3462
mostrar conteúdo	3474
mostrar conteúdo externo	3438
mostrar más	1439
mostrar o conteúdo	3474
mostrar subtítulos	1492
mot de passe oublié	1842
mots clés	1875
mots croisés	1931
mots croisés du jour	1969
mots fléchés	1931
mots mêlés	1931
mots-clés	1875
może cię zainteresować	3285
może później	3259
możesz zrezygnować w każdej chwili	3358
možda kasnije	3793
možda vas zanima	3785
možda će vas zanimati	3785
možete se odjaviti bilo kada	3858
možete se odjaviti u bilo kom trenutku	3858
možno neskôr	3893
možná později	469
mua sách	4592
mua sách tại đây	4592
mua trên lazada	4592
mua trên shopee	4592
mua trên tiki	4592
mua vé	4592
mua vé ngay	4592
muistuta myöhemmin	1722
mulțumim că ai votat	3583
mulțumim pentru feedback	3562
mulțumim pentru sprijin	3630
mulțumim pentru susținere	3630
mulțumim pentru vot	91	3583
mulțumim, mesajul a fost trimis	3609
mulțumim, te-ai abonat cu succes	3569
mutasd az eredményt	91	2269
mutass többet	2225
muuda küpsiste seadeid	1600
muut lukivat myös	1739
muuta evästeasetuksia	1788
mykistä	1792
myöhemmin	1722	1795
mám predplatné	3954
mám předplatné	580
mám vypnuto	576
mám účet	580
már előfizető	2202
már kikapcsoltam	2295
már követed	2315
már követed ezt a témát	2315
már követi	2315	2317
már szavazott	2269
már szavaztál	2269
már van fiókom	2299
más	1439
más antiguos	1486
más artículos	1436
más artículos de este autor	1513
más artículos del autor	1455
más detalles	1440
más en	1436
más historias	1436
más información	1436
más leídas	1436
más leído	1436
más leídos	1436
más noticias	1436
más noticias de este autor	1513
más opciones	1429
más opciones para compartir	1522
más popular	1508
más recientes	1486
más sobre este tema	1436
más tarde	1396
más valorados	1486
más vistas	1436
más vistos	1436
más votados	1486
más összeg	2296
mások ezt olvassák	2223
mások ezt olvasták	2223
másolva	2319
másolás	2208
másolás tilos	2310
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	591
máte už účet	580
máte zapnutý adblock	574
mã giảm giá	4632
mängi kohe	1596
märkasid viga	1614
märksõnad	1561
månadsgåva	4079
månadsvis	4193
månadsvis betalning	4193
månedlig	3230
månedlig betaling	3230
månedlig gave	3115
månedlig støtte	724
månedligt	727
månedligt bidrag	613
mångfaldigande förbjudet	4147
måske senere	612	717
måske vil du også kunne lide	650
még nem előfizető	2299
még nincs előfizetése	2299
még nincs fiókja	2299
még nincs fiókod	2299
még nincsenek hozzászólások	2313
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
método de pago	1400
métodos de pagamento	3392
métodos de pago	1400
mākslīgais intelekts var kļūdīties	2936
mākslīgā intelekta kopsavilkums	2889
mă abonez	3569
mărește fotografia	3613
mărește imaginea	3613
mărește textul	3621
mărime text	65
mēneša abonements	2931
mēs nevaram parādīt šo saturu	2921
mēģiniet vēlreiz	2932
mēģiniet vēlāk	2932
mėnesinė parama	2862
mėnesinė prenumerata	2864
měsíční dar	577
měsíční platba	581
měsíční předplatné	581
měsíčně	581
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4605
mỗi đóng góp đều quý giá	4605
một lần	4606
mới nhất	4554
mời chúng tôi ly cà phê	4605
mở	4557
mở khóa bài viết	4629
mở khóa bài viết này	4580
mở rộng	4556
mở trong ứng dụng	4599
mở ứng dụng	4599
""", 'n': """
na celú obrazovku	3944
na górę	3364
na hlavní stránku	587
na hlavnú stránku	3960
na stránku darov	3951
na stránku darů	577
na začiatok	3945
na začátek	567
na żywo	3349
nabídka pro čtenáře	560
nadaljevanje članka pod oglasom	3985
nagyobb betűk	2318
nagyítás	2287
nahlásit	598
nahlásit chybu	496
nahlásit komentář	597
nahlásit příspěvek	597
nahlásit reklamu	603
nahlásiť	3969
nahlásiť chybu	3889
nahlásiť komentár	3968
nahlásiť príspevok	3968
nahlásiť reklamu	3973
najboljši	4066
najchętniej czytane	3285
najchętniej czytane dziś	3285
najczęściej czytane	3285
najczęściej czytane artykuły	3285
najlepšia ponuka	3955
najlepšie	3969
najnovejše	3986
najnovejše novice	3986
najnovejši	4066
najnovejši najprej	4065
najnoviji članci	3785
najnovšie	3886	3969
najnovšie správy	3886
najnovšie články	3886
najnowsze artykuły	3285
najnowsze wiadomości	3285
najobľúbenejšie	3955	3969
najstarejši	4066
najstarejši najprej	4065
najstaršie	3969
najvýhodnejšie	3955
najčitanije	3785
najčitanije vesti	3785
najčitanije vijesti	3785
najčitanije vijesti dana	3785
najčítanejšie	3886
najčítanejšie články	3886
najčítanejšie články dňa	3886
naloži objavo	4040
naloži več	4058
naloži video	4040
naloži vsebino	4040
napi keresztrejtvény	2269
napiši komentar	3868	4065
napišite komentar	3989
napište autorovi	587
napište do redakce	591
napište komentář	597
napište redakci	591
napsat komentář	496
napísať autorovi	3960
napísať komentár	3968
napíšte autorovi	3960
napíšte do redakcie	3963
napíšte komentár	3968
napíšte redakcii	3963
naročena vsebina	3985
naroči knjigo	4038
naročite knjigo	4038
naročite se	3981
naročnina	3981
narração gerada por ia	3512
naruči knjigu	3842
naručite knjigu	3842
naskenujte qr kód	568
naskenujte qr kód a stáhněte si aplikaci	568
naslednji članek	4058
nastala chyba. skúste to neskôr	3957
nastala chyba. zkuste to prosím znovu	584
nastavenia súkromia	3941
nastavenie súkromia	3941
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	563
nastavení soukromí	563
nastavi bez isključivanja	3851
nastavi s google računom	3855
nastavi čitanje	3837
nastavi čitati	3837
nastavit jako preferovaný zdroj	599
nastavit upozornění	570
nastavite čitanje	3837
nastavite čitati	3837
nastavitve piškotkov	4001
nastaviť ako preferovaný zdroj	3970
nastaviť upozornenia	3947
następna strona	3288
następne wideo	3348
następne zdjęcie	3364
następny	3288
następny artykuł	3285
następny film	3348
natisni članek	3989
naudojate reklamos blokavimą	2860
naudojimo taisyklės	2831
naudojimosi taisyklės	2854
naujausi viršuje	2870
naujausios žinios	2815
naujienlaiškis	2838
nav komentāru	2937
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
načítava sa prehrávač	3944
načítava sa video	3944
načítať obsah	3941
načítať príspevok	3941
načítať viac	3960
načítať video	3941
načítať ďalšie	3960
načítám přehrávač	566
načítání videa	566
našli jste chybu	496
našli jste chybu v článku	591
našli jste v článku chybu	496
našli ste chybu	3963
našli ste chybu v článku	3963
našli ste v článku chybu	3963
naživo	3945
ne děkuji	469
ne ratez rien de l'actualité	1942
ne, ačiū	2859
ne, děkuji	469	571
ne, děkuju	571
nederīga e-pasta adrese	2932
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
nekaj je šlo narobe. poskusite pozneje	4055
nekaj je šlo narobe. poskusite znova	4055
nem kérem	2290
nem kötelező	2303
nem küldünk spamet	2302
nem, köszönöm	2197	2290
nemam mišljenje	3840
nemate račun	3855
nemaš račun	3855
nemám názor	557	3936
nemám účet	580
nemáte predplatné	3954
nemáte předplatné	580
nemáte účet	580
nenhum comentário	3416
neplatná e-mailová adresa	584
neplatný e-mail	584
nepovinné	585	3958
neskôr	3948
neteisingas el. pašto adresas	2865
neueste beiträge	808
neveljaven e-poštni naslov	4055
nešto je pošlo naopako. pokušajte ponovo	3858
nešto je pošlo po zlu. pokušajte ponovno	3858
nešto je pošlo po zlu. pokušajte ponovo	3858
nghe bài báo	4593
nghe bài viết	4593
nghe nội dung bài viết	4593
nghe đọc bài	4593
nhà tài trợ	4622
nhấn để bật tiếng	4627
nhận thông báo	4600
nhập bình luận	4624
nhập bình luận của bạn	4624
nhập email của bạn	4630
nhập số tiền	4628
nhập địa chỉ email	4630
nhập địa chỉ email của bạn	4630
nhắc tôi sau	4537
nhớ đăng nhập	4607
ni še komentarjev	4065
nie dziękuję	3259
nie dziś	3259
nie możemy pokazać tej treści	3345
nie możemy wyświetlić tej treści	3345
nie można odtworzyć filmu	3348
nie można odtworzyć wideo	3348
nie można wyświetlić tej treści	3345
nie pamiętam hasła	3358
nie pamiętasz hasła	3263
nie udało się załadować filmu	3348
nie ďakujem	3893
nie, dziękuję	3259
nie, ďakujem	3893
nieprawidłowy adres e-mail	3361
niečo sa pokazilo	3958
niečo sa pokazilo, skúste to znova	3957
niečo sa pokazilo. skúste to neskôr	3957
niečo sa pokazilo. skúste to znova	3957
nimate računa	4052
nimetön postilaatikko	1811
nincs fiókja	2299
nincs fiókod	2299
nincs fiókom	2299
nincs hozzászólás	2313
nincs még előfizetésed	2299
nincs még fiókja	2299
nincs véleményem	2272
nincsenek hozzászólások	2313
niste naročnik	4052
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2941
no mūsu veikala	2919
no se ha podido cargar el vídeo	1533
no se ha podido reproducir el vídeo	1492
no se puede reproducir el vídeo	1492
no sé	1486
noe gikk galt, prøv igjen	3232
noe gikk galt, prøv igjen senere	3232
noe gikk galt. prøv igjen	3232
noe gikk galt. prøv igjen senere	3232
noget gik galt, prøv igen	729
noget gik galt, prøv igen senere	729
noget gik galt. prøv igen	729
noget gik galt. prøv igen senere	729
nokopēts	2940
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2554
noraidīt visas	2922
normas de participación	1485
normes de participació	423
norėdami komentuoti, prisijunkite	2819
nosūti draugam	2887
nosūtīt atsauksmi	2936
nosūtīt draugam	2887
nosūtīt e-pastā	2887
nosūtīt komentāru	2937
nosūtīt ziņu	2932
noteで書く	2605
notiek video ielāde	2923
notifications activées	1942
notifikácie	3948
notre charte déontologique	1957
notre charte éditoriale	1957
notre sélection	1875
notre sélection d'articles	1919
notícia anterior	451	3491
notícia següent	451
notícias relacionadas	3420
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1957
nous écrire	1958
nouveau ! suivez vos auteurs préférés	1962
nu ai cont? înregistrează-te	3574
nu aveți cont	3607
nu ești abonat	3607
nu ești încă abonat	3607
nu mai urmări	3619
nu mulțumesc	3535
nu putem afișa acest conținut	3595
nu på google play	715
nu s-a putut încărca videoclipul	3629
nu sunteți abonat	3607
nu știu / nu răspund	3584
nu, mulțumesc	3535
nuestro código ético	1516
numele tău	3610
numele tău de utilizator	3625
nuotrauka # iš #	2876
nur für mitglieder	947
nuskaitykite qr kodą	2857
nuskenuokite qr kodą	2857
nyaste först	4207
nyeste først	3244
nyhetsdøgnet	3150
nyní na google play	568
nyní ne	571	573
nyomtatás	2208
não foi possível carregar	3512
não foi possível carregar o vídeo	3470
não foi possível reproduzir o vídeo	3470
não perca	3420
não sabe / não responde	3463
não sei	3463
não tem conta	3485
não tem uma conta	3485
não é assinante	3485
não, obrigada	3389
não, obrigado	3389
nächste seite	811
nächster artikel	808
nächstes bild	951
nächstes foto	951
nächstes video	935
näin korjaamme virheet	1811
näin poistat mainoseston	1796
näin poistat mainosten eston	1796
näin suojaamme lähteitämme	1811
näin suojelemme lähteitä	1811
näita # vastust	1616
näita alati	1600
näita galeriid	1613
näita ja nõustu	1600
näita kõiki	1567
näita rohkem	1566
näita sisu	1600
näita tulemusi	1596
näita vastuseid	1616
näita veel	1566
näita vähem	1567	1613
näköislehti	1724
nästa	4118
nästa artikel	4115
nästa bild	4198
nästa sida	4198
nästa video	4180
näytä # kuvaa	1806
näytä # kuvat	1806
näytä # vastausta	1816
näytä aina	1788
näytä alkuperäinen	1742
näytä galleria	1807
näytä ja hyväksy	1788
näytä kaikki	1741
näytä kaikki # kuvaa	1806
näytä kaikki # kuvat	1806
näytä kaikki artikkelit	1807
näytä kaikki kommentit	1816
näytä kaikki kuvaa	1806
näytä kaikki kuvat	1806
näytä kartta	1742
näytä kommentit	1738
näytä kuvaa	1806
näytä kuvagalleria	1807
näytä kuvat	1806
näytä kuvateksti	1807
näytä käännös	1742
näytä lisää	1741
näytä lisää artikkeleita	1807
näytä lisää kommentteja	1816
näytä litterointi	1791
näytä salasana	1801
näytä sisältö	1734
näytä tekstitykset	1791
näytä tiedot	1742
näytä tulokset	91	1742	1781
näytä vastaukset	1816
näytä vähemmän	1742	1807
något gick fel	4196
något gick fel, försök igen	4195
något gick fel, försök igen senare	4195
något gick fel. försök igen	4195
något gick fel. försök igen senare	4195
næste	653
næste artikel	650
næste billede	732
næste side	732
næste video	713
némítás	2287
némítás feloldása	2286
népszerű	2223
név	2303
névtelen bejelentés	2309
névtelen postaláda	2309
nézze meg galériánkat	2225
nézze meg képeinket	2225
nõustu ja jätka	1600
nõustu ja näita	1600
nõustun	1577
nõustun kõigiga	1577
nøgleord	650
nāc strādāt pie mums	2889
nākamais attēls	2934
nākamais raksts	2934
nākamais video	2923
nākamā bilde	2934
nākamā lapa	2934
nē, paldies	2927
něco se pokazilo	585
něco se pokazilo, zkuste to znovu	584
něco se pokazilo. zkuste to prosím později	584
něco se pokazilo. zkuste to znovu	584
nổi bật	4554
nội dung do ai tạo	4627
nội dung quảng cáo	4582
nội dung tài trợ	4549
nội quy bình luận	4586
""", 'o': """
o dată	3605
o leitor está a carregar	3470
o que achou desta notícia	3440
o seu apoio faz a diferença	3516
o singură dată	3605
o singură donație	3604
o vídeo começará em alguns segundos	3438
obaveštenja	3850
objednať knihu	3939
obligatoriskt fält	4195
obligātie lauki	2932
obligāts lauks	2932
obnovit stránku	576
obnoviť stránku	3950
obnovte stránku	576
obrázek # z #	586
obrázek # ze #	586
obrázok # z #	3959
obrázok # zo #	3959
obsah je chránený autorským zákonom	3964
obsah je chráněn autorským zákonem	592
obsah našich partnerov	3973
obsah našich partnerů	603
obsah není dostupný	563
obsah nie je dostupný	3941
obsah nie je možné zobraziť	3941
obsah sa nedá zobraziť	3941
obsah vytvořený ai	595
obsah článku	587
obserwuj autorkę	3375
obserwujesz już tego autora	3375
ocenite članak	3788
ocenite članek	3989
oceń jakość artykułu	3371
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	3900
ocijenite članak	3788
ocorreu um erro ao carregar o vídeo	3438
ocultar anúncio	3442
ocultar comentários	3462
od najnovších	3968
od najstarších	3968
od naszych partnerów	3379
od našich partnerov	3973
od našich partnerů	603
od naših partnera	3874
od naših partnerjev	4070
od nejnovějších	597
od nejstarších	597
od partnerů	603
odblokuj artykuł	3358
odblokuj dostęp	3358
odblokuj treść	3345
oddaj głos	91	3337
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	601
odeslat komentář	597
odeslat zprávu	584
odeslat zpětnou vazbu	595
odhlásenie kedykoľvek	3957
odhlásit se	472
odhlásit se můžete kdykoli	584
odhlásit se můžete kdykoliv	584
odhlásiť sa	3882
odhlášení kdykoliv	584
odjaviti se možete bilo kada	3858
odkaz bol skopírovaný	3971
odkaz byl zkopírován	601
odkaz skopírovaný	3889
odkaz zkopírován	482
odkleni članek	3982
odklenite celoten članek	3982
odklenite članek	4052
odmietnuť	3900
odmietnuť všetko	3900
odmítnout	490
odmítnout vše	490
odoberať	3958
odoberať newsletter	3957
odomknúť	3955
odomknúť článok	3954
odomknúť článok pre priateľov	3971
odoslať	91	3958
odoslať komentár	3968
odoslať správu	3957
odoslať spätnú väzbu	3966
odporúča outbrain	3973
odporúčame	3886	3955
odporúčame prečítať	3886
odporúčame tiež	3886
odporúčané outbrain	3973
odporúčané taboola	3973
odporúčané články	3886
odpovedať	3969
odpovědět	496	598
odrzuć	3278
odrzuć wszystkie	3278
odrzuć wszystko	3346
odtwarzacz wideo jest ładowany	3348
odtwórz	3288
odtwórz film	3348
odtwórz wideo	3348
odvolať súhlas	3941
odśwież stronę	3354
odštampaj	3788
odštampaj recept	61
odštampaj članak	3788
oferta dla czytelników	3341
oferta dla prenumeratorów	3341
ofertă pentru abonați	3589
ofertă pentru cititori	3589
oferă acest articol	3621
oferă acest articol cadou	3576
oferă articolul	3621
offert par un abonné	1993
offre abonnés	1932
offre intégrale	1980
offre limitée	1948
offre réservée aux lecteurs	1932
offre spéciale	1842
offre à durée limitée	1947
offrez-nous un café	1833
offrici un caffè	2442
oglasno sporočilo	87	3985
ogłoszenie	3277
ohjelma ei ole enää katsottavissa	1791
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3889
oikaisut ja täsmennykset	1811
okuma süresi # dk	4305
okurlara özel	4352
okurlarimiza özel	4352
okurlarimiza özel indirim	4352
oldal frissítése	2295
oldal újratöltése	2295
oled juba hääletanud	1596
olet jo äänestänyt	1781
oliko artikkeli hyödyllinen	1738
oliko juttu hyödyllinen	1738
oliko tiivistelmä hyödyllinen	1738
oliko tämä hyödyllinen	1814
olvasd be a qr-kódot	2288
olvass korlátlanul	2299
olvassa be a qr-kódot	2288
olvasson hirdetések nélkül	2320
olvasson korlátlanul	2202
olvasson tovább	2202
olvasta már	2223
olvastad már	2223
olvasás az alkalmazásban	2288
olvasói ajánlat	2275
olvidaste tu contraseña	1402
omogoči obvestila	4046
omogući obavijesti	3849
omröstning	92
onayi geri çek	4356
onayi yönet	4356
onayimi geri çek	4356
online reportáž zde	587
opdatér siden	722
oplæst af en robot	626
oplæst af en syntetisk stemme	713
oplæst af kunstig intelligens	653
oplæst af syntetisk stemme	713
opravy a upřesnění	591
opsig når som helst	616
opsig, når du vil	726
opći uvjeti korištenja	3844
ordsøgning	704
orijinali göster	4306
os comentários são exclusivos para assinantes	3506
os leitores também leram	3460
os preços podem variar	3442
osadzona treść	3345
osale küsitluses	1566
osmisměrka	557
osta käyttöoikeus	1812
osta liput tästä	1785
osta täältä	1785
ostatnie artykuły	3285
osveži stran	4049
osveži stranicu	3852
osvežite stran	4049
osvježi stranicu	3852
osvježite stranicu	3852
oszczędzasz #%	3359
ota käyttöön	1795
ota yhteyttä	1738
otevřít	501
otevřít aplikaci	568
otevřít galerii	587
otevřít mapu	501
otevřít v aplikaci	568
otkazati možete bilo kada	3855
otkaži bilo kada	3855
otključaj članak	3778
otključajte ceo članak	3778
otključajte cijeli članak	3778
otključajte članak	3855
otomatik çeviri	4354
otros artículos	1436
oturumu açik tut	4367
otvoriť aplikáciu	3946
otvoriť galériu	3960
otvoriť v aplikácii	3946
otwórz	3289
otwórz aplikację	3350
otwórz galerię	3364
otwórz mapę	3289
otázka dne	554
otázka dňa	3935
outras notícias	19	3420
ouvir este conteúdo	3470
ouça esta reportagem	3470
ouça este conteúdo	3406
ovaj sadržaj ne možemo prikazati	3844
ovaj sadržaj nije dostupan	3844
ovaj sadržaj nije moguće prikazati	3844
ovaj video više nije dostupan	3846
ovaj članak je zaključan	3855
oversættelsen er lavet af en maskine	653
oy verdiğiniz için teşekkürler	91	4346
oynatici yükleniyor	4353
oyunuz için teşekkürler	4346
""", 'p': """
padidinti nuotrauką	2867
padovanokite straipsnį	2818
padovanokite straipsnį draugui	2818
padovanoti straipsnį	2872
page précédente	1878
pagina următoare	3551
pague um café	3390
paiement sécurisé	1840
paketi seç	4367
paketleri gör	4396
pakollinen kenttä	1804
paldies par jūsu balsi	2917
paldies par pieteikšanos	2906
paldies par ziņu	2932
palielināt	2924
palielināt attēlu	2934
palun jää viisakaks	1565
palun lülita reklaamiblokeerija välja	1607
pamanīji kļūdu	2888
pamanījāt kļūdu	2888
pamiršau slaptažodį	2863
pamiršote slaptažodį	2863
par šo tēmu	2884
paramètres de confidentialité	1938
paramètres des cookies	1868
paramétrer	1868
paramétrer les cookies	1868
parandused ja täpsustused	1614
parašyk komentarą	2819
parašykite komentarą	2819
partajează	3542
partenerii noștri	3549
participez à la conversation	1906
participă la sondaj	3583
partilhar esta página	3527
partnereink ajánlata	2320
partnereinktől	2320
partnerių turinys	2822
partnerski sadržaj	3784
partnerski članek	4070
partnerský obsah	603
pas encore abonné	1947
pasidalinkite šiuo straipsniu	2818
pasirinkite planą	2863
pasirinkite prenumeratą	2863
pasirinkite sumą	2861
pasirinkti prenumeratą	2863
pasitikrinkite žinias	2820
pasiūlymas skaitytojams	2851
paslēpt reklāmu	2941
passer la publicité	1866
passer à la recette	61
passwort zurücksetzen	946
pastebėjote klaidą	2819
pasziánsz	2272
pasūtīt grāmatu	2919
pateikti atsiliepimą	2869
patikrinkite savo el. paštą	2865
patreonで支援する	2668
patvirtinkite savo el. paštą	2865
pausar vídeo	1492
pauză video	3591
pavaišinkite mus kava	2861
paylaş	4296
paylaşin	4296
paypal ile öde	4396
pašreizējais laiks #	2923
pažiūrėkite vaizdo įrašą	2820
pe aceeași temă	3577
pelaa peliä	1781
pelaa tästä	1781
pentru a citi în continuare	3574
per saperne di più	2512
per visą ekraną	2855
per überweisung spenden	943
pergunte à nossa ia	3440
permite întotdeauna	3595
permitir anúncios	3480
personvernerklæring	3214
personvernerklæring og informasjonskapsler	3141
perspausdinti draudžiama	2875
peut-être plus tard	1832
pełny ekran	3348
photo précédente	1983
phát hiện lỗi	4586
phát lại	4594
phát video	4593
phóng to ảnh	4613
phối hợp với	4622
phổ biến nhất	4608
phụ đề	4594
piedalies aptaujā	2889
piedāvājums lasītājiem	2919
piekrist un rādīt	2921
piekrist un turpināt	2921
piekrist visām	2899
piekrītu	2899
piekrītu visām	2922
piesakies vebināram	2889
piesakoties tu piekrīti lietošanas noteikumiem	2906
pieslēdzies vai izveido kontu	2882
pieslēdzies, lai komentētu	2888
pieslēgties	2882
pieslēgties ar facebook	2930
pieslēgties ar google	2930
pievieno savu komentāru	2888
pievienot komentāru	2882
pievienot kā vēlamo avotu	2938
pievienot manām tēmām	2938
pieņemt un turpināt	2921
pieņemt visas	2922
pieņemt visas sīkdatnes	2921
pilnekrāna režīms	2923
pilnekrāns	2923
pirkt biļetes	2919
pirkt biļeti	2919
pirkt grāmatu	2919
pirkti bilietą	2851
pirkti knygą	2851
pirkti licenciją	2875
pirmais mēnesis par # €	2882
pirmas mėnuo tik # €	2813
più lette	2473
più letti	2473
più popolare	2542
più recenti	2519
più tardi	2441
più vecchi	2519
più votati	2519
piši autoru	3861
piši avtorju	4058
pišite autoru	3861
pišite avtorju	4058
pišite nam u redakciju	3864
pišite nam v uredništvo	4061
pišite redakciji	3864
pišite uredništvu	4061
piškotki	4001
placená inzerce	87	486
placená spolupráce	603
placený obsah	603
plan seç	4367
plani seç	4367
planini seç	4367
platba ročne	3955
platba ročně	581
platená inzercia	87	3885
platená spolupráca	3973
platený obsah	3973
player de áudio	3512
player se učitava	3846
plaćena saradnja	3874
plaćena suradnja	3874
plaćeni oglas	87	3784
plaćeni sadržaj	3784
plačajte nam kavo	4050
plačana objava	87	3985
plačana vsebina	4070
plačano sodelovanje	4070
plačiau skaitykite čia	2820
plein écran	1878
plus d'actualités	1875
plus d'articles du même auteur	1953
plus de détails	1879
plus récents	1927
plătește cu paypal	3631
poate mai târziu	3535
podaj prawidłowy adres e-mail	3361
podari članek	3989
podarite ta članek	3989
podaruj artykuł	3263
podaruj dostęp	3377
podaruj ten artykuł	3273
podcast anhören	853
pode ler também	3460
podeli članak	3788
podešavanja privatnosti	3844
podijeli članak	3788
podmienky používania	3900
podmínky použití	490
podmínky užití	490
podobne artykuły	3285
podobné články	497	3886
podporiť	3881
podporte nezávislú žurnalistiku	3881
podporte nás	3881
podporte nás cez darujme	3951
podporte nás cez paypal	3951
podporte nás na patreone	3951
podpořit	470
podpořit přes darujme	577
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	577
podpořte nás přes paypal	577
podpořte redakci	470
podrobné nastavenia	3941
podrobné nastavení	563
podrži	3777
podrži nas	3777
podržite nas	3777
podržite naš rad	3777
podržite nezavisno novinarstvo	3777
podziel się	3273
podziel się na facebooku	3273
pogledajte još	19
poistin sen käytöstä	1797
pokaż # odpowiedzi	3373
pokaż # zdjęcia	3363
pokaż # zdjęć	3363
pokaż galerię	3364
pokaż hasło	3358
pokaż i zaakceptuj	3345
pokaż komentarze	3281
pokaż mniej	3288
pokaż napisy	3348
pokaż odpowiedzi	3373
pokaż oryginał	3289
pokaż podpis	3364
pokaż transkrypcję	3348
pokaż treść	3278
pokaż tłumaczenie	3289
pokaż więcej	3288
pokaż wszystkie	3288
pokaż wszystkie # zdjęcia	3363
pokaż wszystkie # zdjęć	3363
pokaż wszystkie zdjęcia	3363
pokaż wszystkie zdjęć	3363
pokaż wszystko	3289
pokaż wyniki	91	3337
pokaż zdjęcia	3363
pokaż zdjęć	3363
pokaži geslo	4052
pokaži rezultate	91
pokaži vsebino	4001
pokloni članak	3788
poklonite ovaj članak	3788
pokračovat bez podpory	469
pokračovat bez vypnutí	574
pokračovat přes apple	580
pokračovat přes facebook	580
pokračovat přes google	580
pokračovat s apple	580
pokračovat s google	580
pokračovať bez podpory	3893
pokračovať bez vypnutia	3949
pokračovať cez apple	3954
pokračovať cez facebook	3954
pokračovať cez google	3954
pokračovať s google	3954
pokušajte kasnije	3858
pokušajte ponovno	3858
pokušajte ponovno kasnije	3858
pokušajte ponovo	3858
pole obowiązkowe	3361
polecamy również	3285
polecamy także	3285
polecamy też	3285
polecane artykuły	3285
politica de corecții	3615
politica editorială	3615
politika kolačića	3844
politika piškotkov	4040
politique de confidentialité	1868
politique de protection des données	1973
polityka prywatności	3278
polityka sprostowań	3368
política de cookies	1429	3413
política de correcciones	1516
política de correccions	453
política de correções	3494
política de galetes	402
política de privacidad	1429
política de privacidade	3413
política de privacitat	402
política de protección de datos	1532
política de proteção de dados	3511
pomanjšaj pisavo	4068
pomôže každé euro	3951
pomůže každá koruna	577
ponovno učitaj stranicu	3852
ponuda za čitaoce	3842
ponuda za čitatelje	3842
ponuka pre čitateľov	3939
poprzedni artykuł	3285
poprzednie zdjęcie	3364
populární	497
populära artiklar	4115
populärast	4193	4208
populärt	4115
populære	742	3245
populære artikler	650
populære saker	3150
populært	650	3150
populārākie	2884
popüler	4303
popüler haberler	4303
popüler konular	4303
por mês	3483
por qué estás viendo esto	1402
por qué? cuéntanos	1527
portes grátis	3503
poslat jako dárek	601
poslat přes whatsapp	601
poslat příteli	601
poslat tip anonymně	591
poslat zprávu	584
poslať	3958
poslať ako darček	3971
poslať cez whatsapp	3971
poslať e-mailom	3889
poslať mailom	3971
poslať priateľovi	3971
poslať správu	3957
poslať tip	3963
poslať tip anonymne	3963
poslušaj vest	3788
poslušaj članak	3788
poslušaj članek	3989
poslušajte tekst	3846
poslušajte članek	3989
posnetek ni več na voljo	4043
posnetek v vaši državi ni na voljo	4043
posnetka ni mogoče predvajati	4043
postanite naročnik	3981
postanite član	3777	3981
postavke kolačića	3801
postaw kawę	3260
postaw nam kawę	3260
poszt betöltése	2278
posłuchaj	3273
poukážte nám # % z dane	3951
pour continuer à lire	1915
pourquoi voyez-vous cette publicité	1902
pouze nezbytné	563
pouze pro předplatitele	472
používate adblock	3949
používate blokovanie reklám	3949
používate blokovač reklám	3949
používateľské meno	3955
používáte adblock	574
používáte blokování reklam	574
používáte blokátor reklam	574
povezani sadržaj	3785
povezani članci	3785
povezani članki	3986
povećaj	3847
povećaj fotografiju	3861
povećaj sliku	3861
povećaj slova	3872
povećaj tekst	3872
povečaj	4044
povečaj besedilo	4068
povečaj fotografijo	4058
povečaj pisavo	4068
povečaj sliko	4058
povinná pole	584
povinné	585	3958
povinné pole	584
povinné polia	3957
povinné údaje	584
povolit a pokračovat	493
povolit upozornění	570
povolit vždy	493
povoliť	3948
povoliť notifikácie	3947
povoliť obsah	3941
povoliť raz	3941
povoliť reklamu	3950
povoliť reklamy	3950
povoliť upozornenia	3947
powiązane	3285
powiązane artykuły	3285
powiązane tematy	3285
powiększ	3288
powiększ tekst	3377
powiększ zdjęcie	3288
powrót do góry	3288
powrót do strony głównej	3364
powrót na górę	3364
pozastaviť	3945
později	469	573
pozostała część artykułu pod materiałem wideo	3277
pozostały czas	3349
pozostały czas #	3348
pozostały czas -#	3348
pozrieť # fotiek	3959
pozrieť # fotky	3959
pozrieť # fotografie	3959
pozrieť # fotografií	3959
pozrieť fotiek	3959
pozrieť fotky	3959
pozrieť fotografie	3959
pozrieť fotografií	3959
pozrieť galériu	3960
pozrieť všetky # fotiek	3959
pozrieť všetky # fotky	3959
pozrieť všetky # fotografie	3959
pozrieť všetky # fotografií	3959
pozrieť všetky fotiek	3959
pozrieť všetky fotky	3959
pozrieť všetky fotografie	3959
pozrieť všetky fotografií	3959
pozrieť všetkých # fotiek	3959
pozrieť všetkých # fotky	3959
pozrieť všetkých # fotografie	3959
pozrieť všetkých # fotografií	3959
pozrieť všetkých fotiek	3959
pozrieť všetkých fotky	3959
pozrieť všetkých fotografie	3959
pozrieť všetkých fotografií	3959
pozvite nás na kávu	3951
pozvěte nás na kafe	577
pozvěte nás na kávu	577
počastite nas kavom	3853
pořídit předplatné	580
pošalji	91	3859
pošalji e-mailom	3788
pošalji komentar	3788
pošalji mejlom	3788
pošalji poruku	3858
pošalji povratnu informaciju	3867
pošalji prijatelju	3788
pošalji vest	3864
pošalji vijest	3864
pošalji članak e-mailom	3788
pošaljite dojavu	3864
pošaljite komentar	3788
pošaljite vest	3864
pošlete tip redakci	591
pošlite tip redakcii	3963
pošlji	4056
pošlji komentar	4065
pošlji po e-pošti	3989
pošlji povratno informacijo	4064
pošlji prijatelju	3989
pošlji sporočilo	4055
pošlji članek po e-pošti	3989
pošljite nam namig	4061
pošljite namig	4061
poštanski broj	3859
poštna številka	4056
poštovné zdarma	561
pr članek	3985
pradėti testą	2849
praneškite apie klaidą	2819
pranešti anonimiškai	2868
pranešti apie klaidą	2819
pranešti apie komentarą	2870
pratite uživo	3861
pravidelný dar	577
pravidelný príspevok	3951
pravidelně měsíčně	577
pravidlá diskusie	3889
pravidlá opráv	3963
prawa autorskie zastrzeżone	3369
prašome išjungti reklamos blokavimą	2860
pre komentovanie sa prihláste	3968
pre predplatiteľov	3882
preberi cel članek	4058
preberi celoten članek	4058
preberi več	4058
preberite celoten članek	4058
preberite še	3986
predchádzajúca fotografia	3960
predchádzajúca snímka	3960
predchádzajúca strana	3960
predchádzajúci článok	3960
predplatiť	3881
predplatné môžete kedykoľvek zrušiť	3954
predplaťte si	3881
preferințe cookie	3595
preferințe de confidențialitate	3628
preferències de galetes	434
preferências de cookies	3474
preferências de privacidade	3511
prehrať	3945
prehrať video	3944
prehrávač sa načítava	3944
prejsť do diskusie	3968
prejsť do galérie	3960
prejsť na darovanie	3951
prejsť na kvíz	3935
prejsť na obsah	3960
prejsť na online	3960
prejsť na platbu	3951
prejsť na ponuku	3939
prejsť na recept	61
prejšnja fotografija	4058
prejšnja slika	4058
prejšnja stran	4058
prejšnji članek	4058
prekličete lahko kadarkoli	4052
prekliči soglasje	4040
preložené automaticky	3966
preložené pomocou ai	3966
prenošenje zabranjeno	3865
prenumerantförmån	4173
prenumerantförmåner	4173
prenumerata nuo # euro per mėnesį	2813
prenumerata nuo # €	2813
prenumerera på vårt nyhetsbrev	4090
prenumeruodami sutinkate su taisyklėmis	2838
prenumeruokite naujienlaiškį	2838
prenumeruoti naujienlaiškį	2865
preostali čas	4044
preostali čas #	4043
preostali čas -#	4043
preporučeno	3785
preporučuje outbrain	3874
preporučuje taboola	3874
preporučujemo	3785	3856
preporučujemo da pročitate	3785
preporučujemo i	3785
presentear matéria	3501
preskoči na sadržaj	3861
preskoči na vsebino	4058
preskočiť na obsah	3960
prestať sledovať	3970
prethodni članak	3861
pretlač zakázaná	3964
prevedeno uz pomoć ai	3867
preverite e-pošto	4055
prečo vidím túto reklamu	3973
prečítajte si	3886
prečítajte si aj	3886
prečítať neskôr	3971
prečítať prepis	3944
prețurile pot varia	3564
pridať ako preferovaný zdroj	3970
pridať do košíka	3939
pridať do mojich tém	3970
pridať komentár	3889
pridať medzi preferované zdroje	3970
pridruži se razpravi	4065
pridružite se razpravi	4065
pridėti kaip pageidaujamą šaltinį	2871
pridėti komentarą	2870
pridėti prie mano temų	2871
pridėti prie pageidaujamų šaltinių	2871
prihlásiť	3882
prihlásiť cez facebook	3954
prihlásiť cez google	3954
prihlásiť na odber	3957
prihlásiť sa	3882
prihlásiť sa cez apple	3954
prihlásiť sa cez facebook	3954
prihlásiť sa cez google	3954
prihlásiť sa do diskusie	3968
prihlásiť sa na odber	3957
prihláste sa a komentujte	3968
prihvati i prikaži	3844
prihvati sve kolačiće	3844
prihvaćam	3801
prihvaćam i nastavljam	3844
prihvaćam sve	3801
prijava putem google računa	3855
prijavi grešku	3788
prijavi pogrešku	3864
prijavi se s google računom	3855
prijavite grešku	3864
prijavite pogrešku	3864
prijať	3900
prijať a pokračovať	3941
prijať a zobraziť	3941
prijať všetko	3900
prijať všetky	3942
prijať všetky cookies	3941
prikaži # odgovora	3868
prikaži # odgovore	4065
prikaži galerijo	4058
prikaži galeriju	3861
prikaži geslo	4052
prikaži i prihvati	3844
prikaži in sprejmi	4040
prikaži komentare	3868
prikaži komentarje	4065
prikaži lozinku	3855
prikaži manj	3987
prikaži manje	3786
prikaži odgovore	3868	4065
prikaži podnapise	4043
prikaži prepis	4043
prikaži rezultate	91	3839	4035
prikaži sadržaj	3801
prikaži sve	3786
prikaži titlove	3846
prikaži transkript	3846
prikaži več	3987
prikaži više	3786
prikaži vse	3987
prikaži vsebino	4040
prima lună gratuită	3574
prima pagină	3552
primetili ste grešku	3864
primește alerte despre acest subiect	3568
primijetili ste grešku	3864
printează	3542
printează rețeta	61
pripomenúť neskôr	3893
priporoča outbrain	4070
priporoča taboola	4070
priporočamo	3986	4053
priporočamo tudi	3986
priporočamo v branje	3986
priporočeno	3986
prisijunkite arba susikurkite paskyrą	2813
prisijunkite prie mūsų komandos	2820
prisijunkite, kad galėtumėte komentuoti	2819
prispieť	3881
prispieť jednorazovo	3951
prispieť mesačne	3951
privatsphäre verwalten	932
privatsphäre-einstellungen	796
privātuma iestatījumi	2921
privātuma politika	2899
prišlo je do napake. poskusite pozneje	4055
prišlo je do napake. poskusite znova	4055
pro komentování se přihlaste	597
pro předplatitele	472
pro předplatitele výhodněji	560
prochaine vidéo	1974
profită de ofertă	3635
programmet är inte längre tillgängligt	4180
prohibida su reproducción total o parcial	1546
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
proibida a reprodução total ou parcial	3523
promijeni veličinu teksta	3872
promo sadržaj	3874
promocijsko sporočilo	3985
promotivni sadržaj	3784
promotivni članak	3784
promóció	2211
proovi # päeva tasuta	1559
proposé par	1966
prosimy o wyłączenie adblocka	3353
proč vidím tuto reklamu	603
pročitaj ceo članak	3861
pročitaj cijeli članak	3861
pročitaj kasnije	3872
pročitaj transkript	3846
pročitajte ceo tekst	3861
pročitajte cijeli članak	3861
pročitajte i	3785
pročitajte još	3785
prywatność	3278
przeczytaj całość	3364
przeczytaj cały artykuł	3364
przeczytaj również	3285
przeczytaj także	3285
przeczytaj też	3285
przeczytaj transkrypcję	3348
przejdź bez wsparcia	3259
przejdź do galerii	3364
przejdź do głównej treści	3364
przejdź do oferty	3341
przejdź do przepisu	61
przejdź do płatności	3355
przejdź do quizu	3337
przejdź do serwisu	3278
przejdź do sklepu	3341
przejdź do strony darowizn	3355
przejdź do treści	3288
przejdź do ustawień prywatności	3278
przejdź do wpłaty	3355
przejdź na stronę główną	3364
przekaż # % podatku	3355
przekaż #%	3355
przekaż opinię	3371
przestań obserwować	3375
przetłumaczono automatycznie	3371
przetłumaczono przez ai	3371
przeładuj stronę	3354
prześlij	3362
prześlij opinię	3371
prześlij zdjęcia	3368
przypomnij mi później	3259
przypomnij później	3352
právě se děje	497
präsentiert von	791
précédent	1878
préférences cookies	1868
préférences de confidentialité	1973
prélèvement	1841
prémium	2202
prénom	1950
présenté par	1966
próbáld újra később	2302
próbálja ki # forintért	2202
próbálja újra	2302
próbálja újra később	2302
próxima	3423
próxima foto	3520
próxima imagem	3520
próxima notícia	3491
próxima página	3423
próximo artigo	3420
próximo vídeo	1533	3512
prøv # dager gratis	3118
prøv gratis	616	3118
prøv igen senere	729
prøv igjen senere	3232
prøv nu	616
prøv nå	3118
prędkość	3349
prędkość odtwarzania	3348
prを含みます	2634
pr記事	2655
psč	585	3958
pubblicità	2464
publi-rédactionnel	1866
publicitatea continuă	3635
publicité	1866
publicité - la suite ci-dessous	1866
publicités	1866
publică	3584
publică comentariul	3583
pular anúncio	3512
pular para o conteúdo	3423
puslapis # iš #	2876
página siguiente	1439
páči sa mi to	3969
päeva küsimus	1596
päivitä sivu	1797
päivän kysymys	91	1781
päivän peli	1782
päivän ristikko	1781
pääuutiset	1739
påkrevd	3233
påkrævet	730
påmind mig senere	612
påminn mig senare	4078
później	3259	3352
pārbaudi savas zināšanas	2889
pārbaudiet savu e-pastu	2932
pāriet uz recepti	61
pāriet uz saturu	2934
pārpublicējot atsauce obligāta	2892
pārpublicēšana aizliegta	2942
pārtraukt sekot	2938
pārvaldīt paziņojumus	2926
pārvaldīt piekrišanu	2921
pērc abonementu	2882
płatna współpraca	3379
płatne miesięcznie	3359
płatne rocznie	3359
płatność miesięczna	3359
płatność roczna	3359
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
qr कोड स्कैन करें	2168
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2769
qrコードからダウンロード	2663
qrコードを読み取ってください	2663
qr코드로 다운로드	2769
qr코드를 스캔하세요	2769
qu'avez-vous pensé de cet article	1900
qual o seu nível de satisfação com esta notícia	3440
qualcosa è andato storto	2544
quan tâm nhất	4587
quay lại	4557
quay lại đầu trang	4631
quellen und weiterführende links	808
queremos conocer tu opinión	1468
queremos saber a sua opinião	3448
questa email è già registrata	2573
questa pagina ti è stata utile	2518
questo articolo ti è stato utile	2518
questo articolo è bloccato	2541
questo campo è obbligatorio	2543
questo riassunto ti è stato utile	2492
questo video non è disponibile	2526
questo video non è più disponibile	2526
quieres añadir otro usuario a tu suscripción	1402
quitter le plein écran	1934
quizi çöz	4349
quizás más tarde	1396
quizás te interese	1436
quy định bình luận	4586
quyên góp	4538
quyên góp ngay	4538
qué te ha parecido esta noticia	1468
quét mã qr	4599
quét mã qr để tải	4599
quét mã qr để tải ứng dụng	4599
quên mật khẩu	4539
quản lý cookie	4597
quản lý lựa chọn	4626
quản lý sự đồng ý	4597
quản lý tùy chọn	4626
quảng cáo	4549
quảng cáo - bài viết tiếp tục bên dưới	4582
""", 'r': """
r$ # por mês durante # meses	3457
radote klaidą	2819
radote klaidą tekste	2819
radās kļūda. mēģiniet vēlāk	2932
radīts ar mākslīgo intelektu	2936
rafraîchir la page	1943
raksti komentāru	2888
raksts ir aizsargāts ar autortiesībām	2942
raksts ir slēgts	2930
raksts tiek papildināts	2889
raksts turpinās pēc reklāmas	2891
rakstu lasa mākslīgais intelekts	2923
rakstīt autoram	2934
rakstīt komentāru	2888
raktažodžiai	2856
rao vặt	4549
raportează	3584
raportează comentariul	3625
raportează o eroare	3562
raportează o greșeală	3615
raportoi virheestä	1811
rapportér	742
rapportér annonce	746
rapportér fejl	642
razvrščanje	4066
rašykite redakcijai	2868
rašyti autoriui	2867
rašyti komentarą	2813
reagovať	3969
recargar la página	1502
recargar página	1502
recarrega la pàgina	440
recarregar a página	3480
recarregar página	3480
receber notificações	3450
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1908
recevez une alerte à chaque article de l'auteur	1908
reclamă	3545
recomandarea redacției	3577
recomandări	3549
recomandările editorilor	3577
recomandările redacției	3549
recomendado para você	3420
recommandé	1875
recommandé pour vous	1875
recommandés	1875
recordar más tarde	1396
recuérdamelo más tarde	1396
redare automată	3592
redirecționează # la sută	3604
redirecționează #%	3536
redă video	3591
redă videoclipul	3591
refuză toate	3559
refuză tot	3596
regala este artículo	1522
regalar artículo	1402
regalar este artículo	1522
registrovať sa	3882
registruokitės nemokamai	2813
registruokitės į seminarą	2820
registrácia	3882
regisztráció	2202
regisztrálok	2202
regler för kommentarer	4207
regler og vilkår gjelder	3138
regras de comentários	3462
regras dos comentários	3462
regístrate	1402
rekisteröidy	1724
rekisteröidy maksutta ja lue	1724
reklaami lõpp	1620
reklam içeriğidir	4352
reklama się skończyła	3379
reklami geç	4298
reklám	2211
reklám vége	2320
reklámblokkolót használ	2293
reklámblokkolót használsz	2293
reklāma	2882
reklāmas beigas	2941
reklāmas raksts	2891
reklāmraksts	87	2891
relacja na żywo	3364
relaterade ämnen	4115
rendeld meg a könyvet	2275
rendelje meg a könyvet	2275
rendezés	2314
rendszeres támogatás	2297
renovar suscripción	1538
reportar comentário	3506
reportar erro nesta página	3440
reproducció automàtica	431
reproducción automática	1493
reproducción prohibida	1546
reproducir vídeo	1492
reproduction réservée	1988
reproductor de vídeo	1533
reproduzir vídeo	3470
reproduzir áudio	3470
reprodução automática	3471
reprodução proibida	3523
reserve já	3526
resmi büyüt	4373
responda à enquete	3462
rester connecté	1947
restez informé	1851
restez informés	1851
resultado da votação	3506
resultados de la votación	1486
resumen automático	1461
resumo da notícia	3440
resumé lavet af ai	739
retour à l'accueil	1953
retour à la liste	1953
retrage consimțământul	3595
rettelser og præciseringer	736
revenir à l'accueil	1953
revoir la vidéo	1974
rezerviši mesto	3842
rezervovať miesto	3939
rezervujte si místo	560
rezervuoti vietą	2851
rezervă-ți locul	3589
rezervēt vietu	2919
rezolvă testul	3586
reîmprospătează pagina	3602
reîncarcă pagina	3602
reînnoiește abonamentul	3631
reģistrējies bez maksas	2882
reģistrēties	2882
reši križanko	4035
reši kviz	3839	4035
reši ukrštenicu	3839
režim celej obrazovky	3944
režim celé obrazovky	566
ricordamelo più tardi	2441
riješi križaljku	3839
riješi kviz	3839
riproduzione riservata ©	2579
rodyti galeriją	2867
rodyti mažiau	2821	2867
rodyti turinį	2853
rodyti viską	2821
rozumím	501
rozwiąż krzyżówkę	3337
rozwiń	3288
rozwiń wszystko	3289
ročne	3955
ročná platba	3955
ročné predplatné	3955
roční platba	581
roční předplatné	581
ročně	581
rychlost přehrávání	566
ryhdy kannatusjäseneksi	1798
rätta	4109
rätta oss	4109
rättelse	4109
rättelsepolicy	4202
rättelser och förtydliganden	4202
règles de commentaires	1926
règles des commentaires	1926
réactions	1871
réagir	1861	1871
réagir à cet article	1871
réagissez	1871
réagissez à cet article	1871
réductions et codes promo	1992
réduire le texte	1964
répondez au quiz	1929
répondez au sondage	1926
répondre	1871
réseaux sociaux	1862
réserver mes places	1932
réservez vos places	1932
réservé aux inscrits	1842
résiliable à tout moment	1915
résultats	92
résultats du sondage	1906
résumé de l'article	1900
résumé de l'article en # points	1900
résumé en # secondes	1900
résumé ia	1961
résumé par l'ia	1961
részletek	2227
rétablir le son	1934
rösta	91	4170
rösta här	4118
rösta i omröstningen	4118
rösta nu	91	4166
rút lại sự đồng ý	4597
rückmeldung geben	958
rýchlosť	3945
rýchlosť prehrávania	3944
rādīt # atbildes	2937
rādīt atbildes	2937
rādīt galeriju	2934
rādīt mazāk	2890	2934
rādīt rezultātus	2917
rādīt saturu	2921
rādīt un piekrist	2921
rādīt vairāk	2889
rādīt visu	2890
rămâi conectat	3607
răspunde	3548
rėmimas	2822
rėmėjo turinys	2874
""", 's': """
s'abonner à ce dossier	1985
s'abonner à ce sujet	1985
s'abonner à ce thème	1985
s'abonner à cet auteur	1985
s'abonner à partir de #€	1842
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1851
s-ar putea să-ți placă	3549
saada anonüümne vihje	1614
saada sõbrale	1564
saada sõnum	1611
saada vihje anonüümselt	1614
saber más	1439
sadarbības raksts	2891
sadece abonelere özel	4367
sadržaj je blokiran	3844
sadržaj je zaključan	3778
sadržaj je zaštićen autorskim pravom	3865
sadržaj nije dostupan	3844
sadržaj nije moguće prikazati	3844
sadržaj partnera	3874
saglabāt	2887
saglabāt iestatījumus	2921
saglabāt izvēli	2921
saglabāt rakstu	2887
saglabāt vēlākam	2939
sair do ecrã inteiro	3470
saistītie raksti	2884
saistītās ziņas	2884
saite ir nokopēta	2939
saite nokopēta	2887
saken er låst	3118
saken finnes også som lyd	3130
salli sisältö	1788
salta la pubblicità	2567
salta pubblicità	2567
saltar anúncio	3411
salvar preferências	3474
salvează	3542
salvează articolul	3576
salvează pentru mai târziu	3576
salvează preferințele	3595
salvează rețeta	61
samo nujni piškotki	4040
samo nužni	3844
samo nužni kolačići	3844
samo za naročnike	4052
sans engagement, résiliable à tout moment	1915
sao chép	4621
sao chép liên kết	4544
sao chép đường dẫn	4580
sari la conținut	3551
sari la rețetă	61
sari peste reclamă	3629
satura turpinājums pēc reklāmas	2891
saturs ir aizsargāts ar autortiesībām	2942
saturs ir bloķēts	2921
sazināties ar redakciju	2935
sačuvaj	3788
sačuvaj podešavanja	3844
sačuvaj recept	61
sačuvaj vest	3788
sačuvaj za kasnije	3872
sačuvaj članak	3872
saņemt paziņojumus	2926
scanează codul qr	3598
schlagwörter	808
schließen	811
schrift größer	963
schrift vergrößern	784
schriftgröße	784
schriftgröße anpassen	963
schriftgröße ändern	963
schwedenrätsel	926
scopri di più	2447
scopri di più su amazon	2583
scrie comentariul tău	3625
scrie redacției	3615
scrieți redacției	3615
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
se alla erbjudanden för prenumeranter	4083
se bilderna här	4118
se connecter et réagir	1871
se déconnecter	1842
se grafiken här	4118
se ha producido un error al cargar el vídeo	1459
se klippet här	4118
se klippet øverst i saken	3153
se réabonner	1980
se større bilde	3154
se større billede	654
se videon här	4118
se våra erbjudanden	4192
se våre tilbud	3229
se încarcă playerul	3591
se încarcă video	3591
se încarcă videoclipul	3591
sebesség	2287
sedan # kr/mån tills du säger upp	4083
see väli on kohustuslik	1611
segui già questo argomento	2554
segui già questo autore	2554
seguir tópico	3450
seguí leyendo	1482
sei già abbonato	2447
sei già iscritto	2573
sei già iscritto alla newsletter	2505
seko tēmai	2938
sekot tēmai	2938
sekretessinställningar	4177
sekti autorių	2871
sekti temą	2871
selección de la redacción	1436
selectează	3608
selvä	1742
sem opinião	3463
sem si não seria possível	3455
sem você não seria possível	3455
semnalează comentariul	3625
semnalează o eroare	3548
senaste först	4207
send artiklen på mail	626
send på e-post	3130
send på mail	744
seniausi viršuje	2870
sense permanència	417
sesi aç	4353
sesi açmak için dokunun	4392
sesi açmak için tiklayin	4392
setări confidențialitate	3595
setări cookie	3559
setări cookie-uri	3595
setări cookies	3595
setări de confidențialitate	3595
seu apoio faz a diferença	3516
seu nome de usuário	3506
seuls les abonnés peuvent commenter	1906
seuraa hetki hetkeltä	1807
seuraa livenä	1807
seuraa meitä	1732
seuraa tekijää	1818
seuraa tätä aihetta	1818
seuraat jo tätä aihetta	1818
seuraat tätä aihetta	1818
seç	4368
seçenekleri yönet	4356
seçimimi kaydet	4356
seções	3420
seřadit podle	597
sfârșit publicitate	3589
sfârșitul reclamei	3589
shrani članek	3989
shrnutí ai	596
shrnutí od ai	595
si opp når du vil	3118
si è verificato un errore	2543
si è verificato un errore durante il caricamento del video	2490
sie können diesen artikel kostenlos weitergeben	898
signaler ce contenu comme inapproprié	1906
signaler un problème	1871
siguiente artículo	1436
siguiente vídeo	1533
siirry sisältöön	1741
siirry suoraan sisältöön	1807
sikeres feliratkozás	2229
sin ti no sería posible	1477
sinu hääl on arvesse võetud	1596
sinu sõnum	1612
sisu on autoriõigusega kaitstud	1621
sisältö ei ole saatavilla	1788
sisältö on estetty	1788
sisältö on suojattu tekijänoikeudella	1812
sisältöä ei voida näyttää	1788
sisältöä kumppaneiltamme	1821
siz ne düşünüyorsunuz? oy verin	4305
sizin için öneriler	4303
siųsti atsiliepimą	2869
siųsti draugui	2818
siųsti el. paštu	2818
siųsti komentarą	2870
siųsti naujieną	2868
siųsti žinutę	2865
skaitykite be reklamų	2874
skaitykite be ribojimų	2863
skaitykite daugiau čia	2820
skaityti plačiau	2820
skaityti visą straipsnį	2867
skaityti vėliau	2818
skann qr-koden for å laste ned appen	3219
skanna qr-koden för att ladda ner appen	4182
skaties arī	2884
skatīt cenu	2919
skatīt foto	2889
skatīt galeriju	2889
skatīt komentārus	2937
skatīt piedāvājumu	2919
skatīt piedāvājumus	2930
skatīt rezultātus	91	2917
skatīt video	2889
skatīt visus	2934
skenē qr kodu	2925
skenējiet qr kodu	2925
skjønner	3155
sklenite naročnino	3982
skontaktuj się z redakcją	3368
skontrolujte si svoju schránku	3957
skopírované	3972
skopírované do schránky	3971
skopírovať odkaz	3889
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4109
skriv inn beløp	3226
skru på	3223
skru på lyd	3217
skru på varsler	3220
skryť odpovede	3968
skryť reklamu	3973
skrýt	501
skrýt odpovědi	597
skrýt reklamu	603
skyddas av upphovsrätt	4203
skänk en gåva	4190
skúste to neskôr	3957
skúste to znova	3957
slapukų nustatymai	2831
slapukų politika	2853
slažem se	3801
slažem se i nastavljam	3844
sledeća fotografija	3861
sledeća slika	3861
sledeća strana	3861
sledeći video	3846
sledeći članak	3861
sledovat toto téma	599
sledovat téma	599	600
sledovať autora	3970
sledovať autorku	3970
sledovať online	3960
sledovať tému	3970
sledovať túto tému	3970
sledujete téma	599
sledujete tému	3970
slik beskytter vi kildene våre	3239
slik beskytter vi våre kilder	3239
slik slår du av annonseblokkering	3224
slične vesti	3785
slične vijesti	3785
slični članci	3785
sljedeća fotografija	3861
sljedeća slika	3861
sljedeća stranica	3861
sljedeći video	3846
sljedeći članak	3861
slut på annonce	746
slut på annons	4212
slut på reklam	4212
sluta följa	4209
slutt på annonse	3250
slutt å følge	3246
slå adblocker fra	720
slå annonceblokering fra	720
slå av annonseblokkereren	3224
slå av annonseblokkeringen	3224
slå din adblocker fra	720
slå lyd fra	713
slå lyd til	713
slå lyden fra	713
slå lyden til	713
slå notifikationer til	716
slå på	3223	4185
slå på aviseringar	4183
slå på ljudet	4180
slå på notiser	4183
slå på varsler	3220
slå på varslinger	3220
slå til	719
slėpti reklamą	2874
sns 공유	2806
sns 공유하기	2806
snsでシェア	2699
snsでシェアする	2699
snsをフォロー	2606
snímek # z #	586
snímek # ze #	586
snímka # z #	3959
snímka # zo #	3959
so schützen wir unsere quellen	955
sofortüberweisung	761
solicitarea a fost trimisă	3632
solicitação enviada	3518
solitär	926
som källa är du skyddad	4111
son dakika bildirimlerini aç	4359
son dakika gelişmelerinden haberdar olun	4359
son gelişmelerden haberdar olun	4359
sondaż	92
sonderveröffentlichung	878
sono già sostenitore	2441
sonraki fotoğraf	4399
sonraki görsel	4399
sonraki içerik	4399
sonuçlar	92
sonuçlari gör	91	4306
sonuçlari göster	91	4347
sorodni članki	3986
sortează	3584
sortează după	3584
sortuj według	3373
sortér efter	741
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	563
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1833
související	497
související témata	497
související články	497
související články z webu	497
soyez le premier à commenter	1871
soyez le premier à réagir	1871
spam nélkül	2302
spander en kaffe på oss	3226
spara inställningar	4177
spara till läslistan	4211
spausdinti receptą	61
spausdinti straipsnį	2872
spela här	4166
spela videon här	4118
spill ansvarlig. # år	3138
spill med måte	3138
spill nå	3203
spis treści	3288
splošni pogoji	4041
sponsorisé	1866
sponsorlu içerik	87	4298
sponsoroitu sisältö	1733
sponsorēts saturs	2941
sponsrat innehåll	4101
sponzorirani sadržaj	3784
sponzorirani članak	3784
sponzorisani sadržaj	3874
sponzorované	3885
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4061
sporočilo	4056
spotifyで聞く	2689
spotifyで聴く	2689
spravovat upozornění	570
spravovať súhlas	3941
spravovať upozornenia	3947
sprawdź cenę	3341
sprawdź ofertę	3263
sprawdź się	3337
sprawdź skrzynkę e-mail	3361
sprawdź skrzynkę odbiorczą	3361
sprawdź swoją skrzynkę	3361
sprawdź swoją wiedzę	3337
sprejmi in prikaži	4040
sprejmi vse piškotke	4040
spremi članak	3788
spremljajte v živo	4058
sprijinul tău contează	3630
sprijină-ne	3536
správa	3958
správa bola odoslaná	3957
správa souhlasu	563
správa súhlasu	3941
spróbuj ponownie	3361
spróbuj ponownie później	3361
spręsti kryžiažodį	2849
spręsti testą	2849
spune-ne părerea ta	3583
spune-ți părerea	3562
spune-ți părerea în comentarii	3562
spuneți-ne părerea	3583
spustit kvíz	554
spustiť kvíz	3935
spustiť video	3944
später	756
später erinnern	756
späť hore	3960
späť na hlavnú stránku	3960
späť na začiatok	3960
spør vår ki om saken	3144
spēlē tagad	2917
spēlēt tagad	2917
staňte sa členom	3881
staňte se členem	470
ste našli napako	4061
ste našli napako v članku	4061
ste už predplatiteľ	3954
ste že glasovali	4035
stem nå	91	3203
stiahnuť aplikáciu	3946
stiahnuť audio	3944
stiahnuť epizódu	3944
stiahnuť na google play	3946
stiahnuť v app store	3946
stiahnuť z app store	3946
stiahnuť z google play	3946
stichwörter	808
stil spørgsmål til artiklen	642
stlmiť	3945
stop med at følge	743
straipsnio tęsinys - po reklama	2822
straipsnis saugomas autorių teisių	2875
straipsnis tęsiasi po reklamos	2822
straipsnis užrakintas	2863
straipsnį skaito dirbtinis intelektas	2855
strojovo preložené	3966
strojový preklad	3967
strojový překlad	596
strojově přeloženo	595
strona główna	3285
stroški dostave	4039
stránka # z #	586	3959
stránka # ze #	586
stránka # zo #	3959
stworzono z pomocą ai	3371
stáhnout aplikaci	568
stáhnout audio	566
stáhnout epizodu	566
stáhnout na google play	568
stáhnout podcast	566
stáhnout v app store	568
stáhnout z app store	568
stáhnout z google play	568
stáhnout zdarma	569
stäng	4078	4118
stäng annons	4212
stäng av annonsblockeraren	4186
stäng av din adblocker	4186
stäng av din annonsblockerare	4186
stäng av ljudet	4180
stäng galleri	4198
stöd oss	4079
stöd oss på patreon	4190
stöd oss via patreon	4190
större text	4211
større tekst	3248
støt med mobilepay	723
støt os	613
støt os med mobilepay	723
støt os på #er	723
støt os på patreon	723
støt via mobilepay	723
støtt oss	3115
støtt oss med vipps	3226
støtt oss på patreon	3226
støtt oss via vipps	3226
subscrição confirmada	3518
subtitrări	3592
subtítols	431
subtítulos	1493
sudoku del día	1528
sugerir correção	3440
sugerir una corrección	1468
sugestões	3420
suite après la publicité	1932
suivez vos auteurs préférés	1962
suivre ce thème	1908
suivre le thème	1962
sukurta naudojant dirbtinį intelektą	2869
sumă liberă	3604
sumă personalizată	3630
sunt de acord cu termenii și condițiile	3609
sur le même sujet	1875
sur le même thème	1875
suscripción	1402
suscripción confirmada	1539
suscríbase	1402
suscríbete	1402
suscríbete a nuestro boletín	1409
suscríbete ahora	1402
susiję straipsniai	2815
susikurti paskyrą	2813
susține	3536
susține-ne	3536
susține-ne pe patreon	3604
susțineți-ne	3536
susținut de	3623
sutikti ir tęsti	2853
sutinku ir tęsiu	2853
svaka donacija je važna	3853
svaka donacija pomaže	3853
svaki dinar je važan	3853
svaki doprinos je važan	3853
svaki doprinos pomaže	3853
svaki euro je važan	3853
svaki prilog pomaže	3853
svi članci	3861
svi članci autora	3861
sviđa mi se	3869
sviđa vam se članak	3867
swisha en gåva	4190
syötä kelvollinen sähköpostiosoite	1804
syötä summa	1798
syötä sähköpostiosoitteesi	1727
szavazatodat rögzítettük	2269
szavazatát rögzítettük	2269
szavazás	92	2272
szavazás indítása	2269
szczegóły	3289
szeretne értesítéseket kapni	2289
szeretnél értesítéseket kapni	2289
szerző követése	2315
szkennelje be a qr-kódot	2288
szponzorált tartalom	87	2211
szybkość odtwarzania	3348
szállítási költség	2276
szókereső	2272
szólj hozzá	2219
szóljon hozzá	2219
szövegméret	2318
szünet	2287
sähköposti	1727
sähköposti tai käyttäjätunnus	1801
sähköpostiosoite	1727
sähköpostiosoitteesi	1804
sähköpostisi	1804
säkra din plats	4173
säästä # %	1802
säästä #%	1802
så # kr/mnd til du sier opp	3118
så gör du för att stänga av	4188
så hanterar vi personuppgifter	4106
så här stänger du av din adblocker	4188
så här stänger du av din annonsblockerare	4188
så jobbar vi med rättelser	4202
så kommenterar du	4109
så skyddar vi våra källor	4202
så stänger du av adblock	4188
så stänger du av adblocker	4188
så stänger du av annonsblockeraren	4186
så stänger du av din ad-blocker	4188
så stänger du av din adblocker	4188
så stänger du av din annonsblockerare	4186
sådan beskytter vi kilder	736
sådan beskytter vi vores kilder	736
sådan deaktiverer du din adblocker	720
sådan retter vi fejl	736
sådan slår du adblock fra	720
sådan slår du din adblocker fra	720
sé el primero en comentar	1432
sé parte	1397
sélections	1861
sì, grazie	2535
sí, quiero	1501
sí, vull	438
síganos	1422
síguenos	1422
só para assinantes	3485
sólo para suscriptores	1507
sõnum on saadetud	1611
sök	4118
søg	653
søk	3153
súhlasím	3900
súhlasím a pokračovať	3941
súhlasím so zobrazením	3900
súmate	1397
súvisiace	3886
súvisiace články	3886
súvisiaci článok	3886
süre	4354
süti beállítások	2278
süti tájékoztató	2278
sütibeállítások	2278
sütibeállítások módosítása	2281
sütik kezelése	2278
sākt testu	2917
sīkdatņu iestatījumi	2899
sīkdatņu politika	2921
sīkfailu iestatījumi	2921
słowa kluczowe	3285
sūtīt e-pastā	2939
sắp xếp theo	4587
số tiền khác	4605
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3345
ta treść jest zablokowana	3345
ta video ni več na voljo	4043
ta članek je zaklenjen	4052
tack för din anmälan	4090
tack för din prenumeration	4195
tack för din röst	91	4166
tack för ditt meddelande	4195
tagasi üles	1613
taip pat žiūrėkite	2815
tak, chcę	3352
tak, chętnie	3352
tak, poproszę	3352
takaisin ylös	1741
takipten çik	4379
takk for at du meldte deg på	3232
takk for din påmelding	3232
takk for påmeldingen	3124
talebiniz gönderildi	4397
tallenna myöhemmäksi	1731
talán később	2197
tam ekrandan çik	4353
tamaño de la letra	1522
tamaño de letra	65	1421
tamaño del texto	65
también te puede gustar	1436
también te puede interesar	1436
també et pot interessar	393
também pode gostar	3460
tapahtui virhe. yritä myöhemmin uudelleen	1804
tapahtui virhe. yritä uudelleen	1804
tarjeta de crédito	1401
tarjeta de débito	1401
tarkista sähköpostisi	1804
tartalom betöltése	2278
tartalom engedélyezése	2278
tartalom megjelenítése	2278
tartalomjegyzék	2287
tasuline koostöö	1620
te ha parecido útil	1485
te ha resultado útil	1485
te ha resultado útil este artículo	1461
te ha resultado útil este resumen	1461
te ha sido útil	1485
te ha sido útil este resumen	1461
te poți dezabona oricând	3569
te rugăm să îl dezactivezi	3602
te vsebine ni mogoče prikazati	4040
te-ar putea interesa și	3577
tee meile kohvi välja	1608
tehisaru kokkuvõte	1566
tehisaru võib eksida	1615
tehisintellekt võib eksida	1615
tehty tekoälyllä	1814
teie hääl on arvesse võetud	1596
tej treści nie można wyświetlić	3345
tek seferlik bağiş	4364
tek seferlik bağiş yap	4395
tekijänoikeudella suojattu	1812
teklifi gör	4352
teklifleri gör	4396
tekoäly voi tehdä virheitä	1814
tekoälyn luoma	1814
tekoälyn tekemä	1814
tekoälyn tekemä tiivistelmä	1741
tekoälyn tiivistelmä	1741
tekoälyn tuottama	1814
tekoälytiivistelmä	1741	1815
tekst je zaključan	3855
tekst powstał przy pomocy ai	3371
tekst przetłumaczony maszynowo	3371
teksta izmērs	2939
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2818
telefonszám	2303
telefón	3958
teljes hozzáférés	2202
teljes képernyő	2286
teljes név	2303
temas del día	1436
temi že sledite	4067
ten artykuł jest zablokowany	3358
ten film jest niedostępny	3348
ten film nie jest dostępny w twoim kraju	3348
ten film nie jest już dostępny	3348
tento obsah je blokován	563
tento obsah je zablokovaný	3941
tento obsah nemôžeme zobraziť	3941
tento obsah nemůžeme zobrazit	563
tento obsah není dostupný	563
tento obsah není k dispozici	563
tento obsah nie je dostupný	3941
tento obsah nie je k dispozícii	3941
tento obsah sa nedá zobraziť	3941
tento článek je uzamčen	580
tercihleri yönet	4391
tercihlerimi yönet	4391
termos e condições	3413
teste başla	4349
teste grátis	3394
testează-ți cunoștințele	3586
testează-ți cunoștințele cu quizul nostru	3562
testi başlat	4349
testi çöz	4349
testreszabás	2280
teszteld a tudásod	2225
tesztelje tudását	2225
tetszőleges összeg	2296
text bol vytvorený automaticky	3966
text byl vytvořen automaticky	595
text je chránený autorským právom	3964
text je chráněn autorským právem	592
text čte umělá inteligence	566
texten fortsätter nedan	4101
texten fortsätter under bilden	4101
texten är maskinöversatt	4205
texten är skapad automatiskt	4205
textgröße	963
textgröße ändern	963
teď ne	469	571
teşekkürler, mesajiniz gönderildi	4369
tham gia bình chọn	4586
tham gia khảo sát	4586
tham gia thăm dò	4586
thanh toán hàng năm	4607
thanh toán hàng tháng	4607
thanh toán qua paypal	4629
theo dõi chủ đề	4618
theo dõi chủ đề này	4618
theo dõi tác giả	4618
thoát toàn màn hình	4593
thu gọn	4556
thème suivi	1985
thèmes	1875
thématiques	1875
thêm câu trả lời	4624
thêm làm nguồn ưu tiên	4618
thêm vào giỏ hàng	4632
thích	4544
thích nhất	4587
thông tin bắt buộc	4609
thông tin doanh nghiệp	4549
thông tin quảng cáo	4582
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4613
thẻ	4554
thời gian còn lại	4593
thời gian hiện tại	4594
thời lượng	4594
ti è stato utile	2518
tienes que iniciar sesión para guardar artículos	1481
tietosuojakäytäntö	1788
tik būtini	2853
tik būtinieji slapukai	2853
tikai nepieciešamās	2921
tikai nepieciešamās sīkdatnes	2921
tiktokで見る	2689
til støttesiden	723
tilbagetræk samtykke	710
tilbakemelding på saken	3144
tilføj en kommentar	741
tilføj kommentar	741
tilføj os som foretrukken kilde	743
tilføj som foretrukken kilde	743
tilgjengelig på google play	3219
till gåvosidan	4190
tillad og fortsæt	639
tillad én gang	710
tillat én gang	3214
tillåt	4185
tillåt alltid	4178
tillåt annonser	4189
tillåt aviseringar	4183
tillåt en gång	4177
tillåt innehåll	4177
tillåt inte	4185
tillåt notiser	4183
tillåt reklam	4189
tiltás	2292
timp rămas	3592
tin bài liên quan	4580
tin cùng chuyên mục	4554
tin cùng tác giả	4581
tin khác	4554
tin liên quan	4554
tin mới	4554
tin mới nhất	4554
tin nhắn của bạn	4630
tin nhắn của bạn đã được gửi	4609
tin nóng	4581
tin nổi bật	4554
tin quảng cáo	4582
tin tiếp theo	4613
tin trước	4554
tin tài trợ	4554
tin tức liên quan	4554
tin đọc nhiều	4554
tipărește	3542
tipărește articolul	3576
tipărește rețeta	61
tisk článku	601
titta på videon	4180
tiêu điểm	4554
tiến # giây	4593
tiếp theo	4556
tiếp tục trên trình duyệt	4599
tiếp tục trên web	4599
tiếp tục với apple	4607
tiếp tục với email	4629
tiếp tục với facebook	4607
tiếp tục với google	4607
tiếp tục đọc	4631
tlačiť	3889
to cię może zainteresować	3285
to może cię zainteresować	3285
to wideo jest niedostępne	3348
to wideo nie jest już dostępne	3348
toate știrile	3613
toda contribuição ajuda	3482
toda la información	1513
todas as notícias	3491
todavía no eres suscriptor	1507
todavía no estás registrado	1507
todos los artículos de este autor	1544
todos los artículos del autor	1544
todos los artículos del especial	1541
todos los derechos de reproducción reservados	1546
todos los vídeos	1513
todos os comentários	3416
todos os vídeos	3491
toimituskulut lisätään	1785
totes les notícies	451
toto pole je povinné	584
toto téma již sledujete	599
toto video již není dostupné	566
toto video není dostupné	566
toto video není ve vaší zemi dostupné	566
toto video nie je dostupné	3944
toto video nie je vo vašej krajine dostupné	3944
toto video už není dostupné	566
toto video už nie je dostupné	3944
tots els vídeos	451
tous droits de reproduction réservés	1988
toute l'actualité	1875
toutes les actualités	1953
toutes les vidéos	1953
toutes nos vidéos	1953
tovább	2225
tovább a cikkre	2305
tovább a dossziéhoz	2305
tovább a galériához	2305
tovább a recepthez	61
tovább a rovatra	2223
tovább a tartalomhoz	2305
tovább a teljes cikkre	2305
tovább a támogatáshoz	2296
tovább a támogatási oldalra	2296
tovább a webshopba	2275
tovább az ajánlathoz	2275
tovább olvasom	2225
további beállítások	2281
további cikkek	2223
további cikkek a szerzőtől	2305
további cikkek a témában	2223
további cikkek betöltése	2305
további hírek	2223
további lehetőségek	2280
további részletek itt	2225
továbbiak betöltése	2225
továbbiak megjelenítése	2305
toàn màn hình	4594
traducció automàtica	431
traducción automática	1493
traducere automată	3592
traducido automáticamente	1520
tradução automática	3440
traduït automàticament	456
trang chủ	4556
trang này có hữu ích không	4586
transcripció	431
transcripción	1493
transcrição	3471
transferência bancária	3393
trenutni čas	4044
trenutni čas #	4043
treści komercyjne	3379
treści naszych partnerów	3379
treści partnerskie	3277
treść dla subskrybentów	3358
treść niedostępna	3345
treść premium	3358
treść sponsorowana	3277
treść wygenerowana przez ai	3371
treść zablokowana	3345
treść zewnętrzna	3345
tria la teva subscripció	417
trimite răspunsul	3583
troškovi dostave	3843
truy cập không giới hạn mọi bài viết	4629
trwa ładowanie odtwarzacza	3348
tryb pełnoekranowy	3348
træk dit samtykke tilbage	710
træk samtykke tilbage	710
trình phát âm thanh	4627
trò chơi	4591
trước	4556
trường bắt buộc	4609
trường này là bắt buộc	4609
trả lời	4553
trở lại	4556
trở lại đầu trang	4613
tu ce părere ai? lasă un comentariu	3562
tu donación desgrava	1504
tu izmanto reklāmu bloķētāju	2928
tu navegador no puede reproducir este vídeo	1459
tue meitä	1723
tue meitä patreonissa	1798
tue työtämme	1798
tule meile tööle	1566
tuotettu tekoälyllä	1814
turinys saugomas autorių teisių	2875
turinys užblokuotas	2853
turiu paskyrą	2863
turpini lasīt	2882
turpinājums pēc reklāmas	2891
turpināt ar apple	2930
turpināt ar facebook	2930
turpināt ar google	2930
turpināt lasīt	2882
tutar seç	4395
tutar seçin	4395
tvarkyti pranešimus	2858
tvarkyti sutikimą	2853
twitter'da paylaş	4296
twitterで見る	2689
twoja wiadomość	3362
twoje imię	3362
twój adres e-mail	3266
twój e-mail	3266
twój głos został oddany	3337
twój głos został policzony	3337
twój głos został zapisany	3337
tykkää	1817
tylko niezbędne	3345
tytuł przelewu: darowizna	3355
tytułem: darowizna na cele statutowe	3355
tài khoản của tôi	4539
tài trợ	4549
tài trợ bởi	4622
támogass minket	2198
támogass minket patreonon	2296
támogasson minket	2198
támogasson minket a patreonon	2296
támogatom	2198
támogatom a lapot	2296
támogatom az oldalt	2296
támogatott tartalom	87	2211
támogatás	2198
támogatás paypalon	2296
támogatási oldal	2296
támogatói tartalom	2211
tárgy	2303
täisekraan	1602
tämä artikkeli on lukittu	1801
tämä juttu on lukittu	1801
tämä kenttä on pakollinen	1804
tämä sisältö ei ole saatavilla	1788
tämä video ei ole enää saatavilla	1791
tämä video ei ole saatavilla	1791
täname liitumast	1584
tässä artikkelissa	1807
tässä jutussa	1807
tässä olisi upotus facebookista	1741
tässä olisi upotus instagramista	1741
tätä sisältöä ei voida näyttää	1788
täytä ristikko	1781
täytä tämä kenttä	1804
télécharger l'appli	1941
télécharger l'audio	1934
télécharger l'épisode	1934
télécharger le mp#	1934
télécharger le podcast	1934
téléchargez l'appli	1941
téma követése	2315
téma už sledujete	599
témata	497
tému už sledujete	3970
témy	3886
témáim	2316
témák	2223
térkép betöltése	2281
térkép megnyitása	2227
términos de uso	1429
términos y condiciones	1429
tên của bạn	4610
tên hiển thị	4624
tìm kiếm	4556
tóm tắt ai	4617
tóm tắt bằng ai	4617
tóm tắt bởi ai	4617
tópicos	3420
tópicos relacionados	3420
tôi đã hiểu	4557
tôi đã tắt	4604
tôi đã tắt trình chặn quảng cáo	4603
tôi đồng ý với chính sách bảo mật	4609
tôi đồng ý với điều khoản sử dụng	4609
tõlgitud tehisintellekti abil	1615
több	2225
több betöltése	2305
több mutatása	2305
töltsd ki a kvízt	2225
töltsd ki kvízünket	2269
töltse ki a kvízt	2225
töltse újra az oldalt	2295
tùy chọn cookie	4597
tùy chọn khác	4620
túto tému už sledujete	3970
tühista igal ajal	1559
tüm fotoğraflar	4373
tüm fotoğraflari gör	4373
tüm haberler	4303
tüm haberlere sinirsiz erişim	4396
tüm haberleri gör	4373
tüm içeriğe sinirsiz erişim	4396
tüm oyunlar	4349
tüm videolar	4373
tüm videolari gör	4373
tüm yazilari	4303
tüm yazilari gör	4373
tüm yorumlar	4302
tüm çerezleri kabul et	4391
tüm çerezleri reddet	4391
tümü	4306
tümünü gör	4305
tümünü göster	4306
tümünü kabul et	4299
tümünü reddet	4299
tăng cỡ chữ	4620
tēmas	2884
tęsinys po reklamos	2822
tęsti su apple	2863
tęsti su facebook	2863
tęsti su google	2863
tłumaczenie automatyczne	3372
tłumaczenie maszynowe	3372
tạm dừng video	4593
tạo bởi ai	4627
tạo tài khoản	4539
tải audio	4593
tải bài đăng	4597
tải lại trang	4603
tải nội dung	4597
tải thêm	4556
tải thêm bình luận	4586
tải trên app store	4599
tải trên google play	4599
tải tập này	4593
tải về từ app store	4599
tải về từ google play	4599
tải âm thanh	4593
tải ứng dụng	4599
tải ứng dụng ngay	4599
tất cả tin tức	4613
tất cả trò chơi	4589
tất cả video	4613
tắt tiếng	4594
tặng bài viết	4580
tặng sao	4580
tặng sao cho bài viết	4580
tặng sao cho tác giả	4628
tốc độ phát	4593
từ chối tất cả	4597
từ chối tất cả cookie	4626
từ khóa	4554
tự động phát	4594
""", 'u': """
u košaricu	3842
u ovom članku	3861
udostępnij	3273
udostępnij na facebooku	3273
udostępnij na twitterze	3273
udostępnij na x	3273
udostępnij w mediach społecznościowych	3273
udělit souhlas	490
ugens spørgsmål	699
ugodnost za naročnike	4038
ugodnosti za naročnike	4038
ugrađeni sadržaj	3844
ugrás a galériához	2305
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2305
ugrás a tartalomra	2305
uključi	3850
uključi obaveštenja	3836
uključi obavijesti	3836
uključi se u raspravu	3868
uključi zvuk	3846
uključite javascript	3846
uključite notifikacije	3836
uključite obaveštenja	3836
uključite obavijesti	3836
uključite se u raspravu	3868
ukryj reklamę	3379
ukrštenica	3840
ulkoinen sisältö	1788
ulkopuolinen sisältö	1788
uloženo	602
uložené	3972
uložit	482
uložit na později	482
uložit nastavení	563
uložit recept	61
uložit volby	563
uložit článek	482
uložiť	3889
uložiť na neskôr	3889
uložiť nastavenia	3941
uložiť recept	61
uložiť voľby	3941
uložiť článok	3889
ultima oră	3549
ultimele știri	3549
um assinante presenteou você com este artigo	3459
un abonat ți-a oferit acest articol	3576
un abonné vous offre cet article	1918
un e-mail de confirmation vous a été envoyé	1911
un suscriptor te ha regalado este artículo	1481
un suscriptor te regala este artículo	1551
une erreur s'est glissée dans l'article	1871
ungültige e-mail-adresse	948
unterstütze uns	757
unterstützen	757
unterstützen sie uns	757
unterstützen sie uns per paypal	867
unustasid salasõna	1609
uočili ste grešku	3864
uočili ste pogrešku	3864
uočili ste pogrešku u članku	3864
uporabniško ime	4053
uporabniško ime ali e-pošta	4052
upotettu sisältö	1788
upozornit na nové díly	600
upozornit na nové články	600
upozorniť na chybu	3963
upozornění	573
uppläst av en ai-röst	4180
uppläst av en dator	4097
uppläst av en syntetisk röst	4180
uppläst av syntetisk röst	4180
uppläst med ai-röst	4097
upravit nastavení	493
upravljaj kolačićima	3844
upravljaj piškotke	4040
ur vår butik	4173
url 복사	2718
urlをコピー	2605
urlをコピーしました	2685
urlをコピーする	2634
url복사	2718
urmărește acest subiect	3568
urmărește autorul	3619
urmărește live	3568
urmărește subiectul	3619
urmărești deja acest subiect	3619
următorul	3551
următorul videoclip	3629
uslovi korišćenja	3801
ustaw jako preferowane źródło	3375
ustawienia plików cookie	3278
ustawienia prywatności	3345
ustvarjeno s pomočjo umetne inteligence	4064
utónév	2303
uutishälytykset	1795
uvek prikaži	3844
uvijek prikaži	3844
uvjeti korištenja	3801
uygulamada aç	4358
uygulamayi aç	4358
uygulamayi yükle	4358
uz sākumlapu	2934
uz sākumu	2889
uzdāvini rakstu	2939
uzdāvināt rakstu	2939
uzyskaj dostęp	3263
učitaj još	3861
učitaj objavu	3844
učitaj sadržaj	3844
učitaj video	3844
učitaj više	3861
učitavanje playera	3846
učitavanje videa	3846
ušetrite #%	3955
ušetríte #%	3955
ušetřete #%	581
ušetříte #%	581
ušteda #%	3856
uštedite #%	3856
używasz adblocka	3353
używasz programu do blokowania reklam	3353
už jsem ho vypnul	576
už jste hlasovali	554
už komentarus atsako jų autoriai	2819
už mám predplatné	3954
už mám předplatné	580
už mám předplatné, přihlásit se	473
už mám účet	580
už máte predplatné? prihláste sa	3882
už máte předplatné	580
už máte účet	3882
už máte účet? prihláste sa	3882
už podporujem	3893
už podporuji	469
už sledujete	599
už ste hlasovali	3935
uždaryti	2821
uždaryti galeriją	2867
uždaryti reklamą	2822
uživatelské jméno	581
uživatelské jméno nebo e-mail	580
uživo	3847
užpildykite apklausą	2820
užsakomasis straipsnis	2822
užsakomasis turinys	87	2822
užsisakyti knygą	2851
užsisakyti prenumeratą	2813
""", 'v': """
v košarico	4038
v tem članku	4058
v tomto článku	587
v živo	4044
vaata kõiki	1613
vaata kõiki tellija soodustusi	1559
vaata lähemalt	1566
vaba töökoht	1566
vad tycker du? rösta här	4118
vai kopsavilkums bija noderīgs	2888
vai raksts bija noderīgs	2888
vai tas bija noderīgi	2936
vai vēlaties saņemt paziņojumus	2926
vain jäsenille	1802
vain välttämättömät	1788
vain välttämättömät evästeet	1788
vairāk no autora	2934
vairāk par tēmu	2884
vairāk rakstu	2934
vaizdo grotuvas įkeliamas	2855
vaizdo įrašas	2820
vaizdo įrašas nebepasiekiamas	2855
vaizdo įrašas nepasiekiamas	2855
vaizdo įrašas nepasiekiamas jūsų šalyje	2855
vaizdo įrašo paleisti negalima	2855
vaizdo įrašą rasite čia	2820
valami elromlott. próbáld újra	2302
valami hiba történt. próbálja újra	2302
valgfrit beløb	723
valgfritt beløp	3226
van egy jó sztorija	2309
van egy jó témája	2309
van már előfizetése	2299
van már fiókja	2202
van már fiókod	2299
van már fiókom	2299
vanjski sadržaj	3844
var artikeln till hjälp	4109
var det här till hjälp	4118
var det til hjælp	739
var detta till hjälp	4205
var dette en hjælp	739
var resuméet nyttigt	642
var sammanfattningen till hjälp	4109
varbūt vēlāk	2927
varför ser jag den här annonsen	4212
varför visas den här annonsen	4212
vari atteikties jebkurā laikā	2882
varje bidrag hjälper	4190
varje bidrag räknas	4190
varje krona hjälper	4190
varje krona räknas	4190
vasta küsitlusele	1566
vastaa kyselyyn tästä	1741
vaš e-mail	3858
vaš e-naslov	4055
vaš e-poštni naslov	4055
vaš glas je bil oddan	4035
vaš glas je uračunat	3839
vaš glas je zabeležen	3839	4035
vaš glas je zabilježen	3839
vaš komentar	3788
vaš mejl	3858
vaša e-mail adresa	3858
vaša e-mailová adresa	3957
vaša poruka	3859
vaša poruka je poslana	3858
vaša poruka je poslata	3858
vaša správa	3958
vaše e-mailová adresa	584
vaše ime	3859	4056
vaše jméno	585
vaše meno	3958
vaše soukromí je pro nás důležité	493
vaše sporočilo	4056
vaše sporočilo je poslano	4055
vaše zpráva	585
veckans fråga	4166
vecākie vispirms	2937
vedno prikaži	4040
vegyél jegyet	2275
veja esta publicação no instagram	3438
veja também	3420
veja todas as opções de assinatura	3457
velg beløp	3226
velikost písma	65
veličina fonta	3872
veličina slova	3872
veličina teksta	65
velocidad de reproducción	1492
velocidade de reprodução	3470
velocitat de reproducció	430
velocità di riproduzione	2526
venujte nám # %	3951
ver # comentários	3448
ver biografía	1455
ver comentários	3416
ver conteúdo	3474
ver conteúdo externo	3438
ver dossiê	3491
ver esta publicación en instagram	1459
ver esta publicação	3511
ver esta publicação no instagram	3438
ver fotogalería	1513
ver galería	1439
ver galería de fotos	1513
ver imágenes	1541
ver la galería	1513
ver mais notícias	3491
ver más	1439
ver más artículos	1516
ver más artículos del autor	1455
ver más noticias	1482
ver más vídeos	1513
ver oferta de suscripción	1538
ver opciones de suscripción	1538
ver preço	3468
ver suscripción	1538
ver también	1436
ver também	3420
ver todas as notícias	3491
ver todas las opciones de suscripción	1478
ver todos los artículos	1513
ver todos los vídeos	1513
ver todos os vídeos	3491
ver traducción	1440
ver tradução	3424
ver transcripción	1492
ver transcrição	3470
ver vídeo	1439
vergrößern	815	952
verificați adresa de email	3609
verifică-ți emailul	3609
verifică-ți inboxul	3609
verlagssonderveröffentlichung	878
versandkosten können anfallen	929
vertrag kündigen	796
verträge hier kündigen	796
verwandte beiträge	808
ves a la pàgina de donacions	442
ves algún error? comunícalo	1468
veure aquesta publicació a instagram	402
vezetéknév	2303
vezi această postare pe instagram	3559
vezi conținutul	3595
vezi mai multe știri	3577
vezi prețul	3589
vezi răspunsurile	3583
vezi toate știrile	3613
vezi și	3549
već imam nalog	3855
već imam račun	3855
već imate nalog	3778
već imate pretplatu	3778
već imate račun	3778
već podržavam	3793
već pratite	3870
već pratite ovu temu	3870
već sam pretplatnik	3855
već ste glasali	3839
već ste glasovali	3839
već ste pretplatnik	3778
več iz rubrike	3986
več novic iz regije	3986
več o tem	3986
več o temi	3986
več člankov	4058
več člankov avtorja	4058
veľkosť písma	65
veľkosť textu	3971
vi kan inte visa det här innehållet	4177
viac k téme	3886
viac si o tom prečítate tu	3886
viac článkov	3960
videa ni mogoče predvajati	4043
video atskaņotājs tiek ielādēts	2923
video ei ole enää saatavilla	1791
video ei ole käytettävissä	1791
video ikke tilgængelig	713
video již není k dispozici	566
video không khả dụng	4593
video không tồn tại	4593
video mevcut değil	4353
video nav pieejams jūsu valstī	2923
video nelze přehrát	566
video není dostupné	566
video není dostupné ve vaší zemi	566
video není k dispozici	566
video nevar atskaņot	2923
video ni na voljo v vaši državi	4043
video nicht verfügbar	935
video nie je dostupné	3944
video nie je dostupné vo vašej krajine	3944
video nie je k dispozícii	3944
video nije dostupan u vašoj državi	3846
video nije dostupan u vašoj zemlji	3846
video nije moguće reproducirati	3846
video này không còn tồn tại	4593
video này không khả dụng	4593
video oynatici yükleniyor	4353
video sa nedá prehrať	3944
video sa nepodarilo načítať	3944
video se ne može reprodukovati	3846
video se nepodařilo načíst	566
video tiếp theo	4627
video trước	4627
video už není k dispozici	566
video už nie je dostupné	3944
video už nie je k dispozícii	3944
video više nije dostupan	3846
video yüklenemedi	4392
video yüklenirken hata oluştu	4392
video yükleniyor	4353
videoafspilleren indlæses	713
videoclipul următor	3629
videoen er ikke længere tilgængelig	713
videoen er ikke tilgængelig	713
videoen er ikke tilgængelig i dit land	713
videomängija laadimine	1602
videon voi katsoa jutun yläosasta	1741
videon är inte längre tillgänglig	4180
videon är inte tillgänglig	4180
videoyu izlemek için tiklayin	4305
videoyu yükle	4356
videó	2223
videó betöltése	2278
videó betöltése folyamatban	2286
videó lejátszása	2286
videó megtekintése	2286
videók	2223
videólejátszó betöltése	2286
videónkat itt nézheti meg	2225
vidéo	1878
vidéo indisponible	1934
vidéo non disponible	1934
vidéo précédente	1974
vidéo suivante	1974
vidéo à la une	1974
vielen dank für deine nachricht	948
vielen dank für deine stimme	925
vielen dank für ihr feedback	857
vielen dank für ihre anmeldung	771
vielen dank für ihre nachricht	948
vielen dank für ihre stimme	925
vielen dank für ihre teilnahme	91
vielleicht später	756
vienkartinė auka	2861
vienkartinė parama	2862
vienmēr atļaut	2921
vienmēr rādīt	2921
vienreizējs ziedojums	2929
viestisi on lähetetty	1804
vil du få varsler	3220
vilkår	637	3139
vill du få notiser	4183
vill du få pushnotiser	4183
vipps et beløp	3115
virheellinen sähköpostiosoite	1804
vis bildet i full størrelse	3154
vis færre	653	3153
vis i fuld skærm	732
vis oversættelse	655
vis større bilde	3154
vis større billede	654
visa bilden i helskärm	4118
visa färre	4118
visa i helskärm	4198
visa inlägg från facebook	4118
visa inlägg från instagram	4118
visa innehåll	4103
visa innehållet	4177
visa lösenord	4192
visa och godkänn	4177
visa översättning	4119
visas tiesības paturētas	2942
visi komentāri	2937
vissza a címlapra	2305
vissza a főoldalra	2305
vissza a tetejére	2225
vissza az oldal tetejére	2305
visszajelzés	2219
visszajelzés küldése	2312
viteză de redare	3591
vizitează magazinul	3589
više o temi	3785
više od autora	3861
više vijesti iz regije	3785
više članaka	3861
više članaka autora	3861
viết bình luận	4553
viết bình luận của bạn	4586
viết trả lời	4586
vlastná suma	3951
vlastní částka	577
vložený obsah	563
vložit do košíku	560
vložit komentář	597
vložiť do košíka	3939
vložiť komentár	3968
vnesite e-poštni naslov	4055
vnesite veljaven e-poštni naslov	4055
voce generată de ai	3591
você concorda? vote	3448
você está seguindo este tema	3522
você já está inscrito	3518
você já segue este tema	3499
você já votou	3462
você pode gostar	3420
você pode se interessar	3420
você segue este autor	3522
você também pode gostar	3420
voir le détail	1879
voir les détails	1879
voir les réponses	1926
voir les résultats	91	1879
voir les résultats du sondage	1906
voir toute l'actualité	1953
voir toutes les vidéos	1953
voix générée par ia	1974
voltar ao início	3491
voltar atrás	3424
voltar à página inicial	3491
volver al índice	1541
volver atrás	1440
von einer künstlichen stimme vorgelesen	935
von ki übersetzt	958
vorgelesen von einer künstlichen stimme	935
vos réactions	1871
votează	91
votează în sondaj	3583
votează în sondajul nostru	3562
votre avis nous intéresse	1906
votre demande a bien été envoyée	1981
votre demande a été envoyée	1981
votre message a bien été envoyé	1949
votre nom et prénom	1981
votre prénom	1950
votre soutien fait la différence	1978
votre vote a bien été pris en compte	1926
votre vote a été enregistré	1926
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3583
votul tău a fost înregistrat	3583
vous aimerez peut-être	1875
vous avez déjà un compte	1842
vous avez déjà un compte ? connectez-vous	1842
vous avez déjà un compte ? identifiez-vous	1842
vous avez déjà voté	1926
vous bloquez nos publicités	1977
vous n'êtes pas abonné	1947
vous n'êtes pas encore inscrit	1947
vous n'êtes pas inscrit	1947
vous possédez déjà un compte	1842
vous pourriez être intéressé	1875
vous suivez ce thème	1985
vous suivez déjà ce sujet	1962
vous suivez déjà ce thème	1962
vous suivez déjà cet auteur	1962
vous êtes bien inscrit	1981
vous êtes déjà inscrit	1981
vous êtes inscrit	1981
vprašanje dneva	4035
vreau să donez	3604
vreau să primesc newsletterul	3569
vreau să susțin	3604
vsak evro šteje	4050
vsak petek. brezplačno. brez spama	4055
vsak prispevek šteje	4050
vsaka donacija šteje	4050
vsebina je avtorsko zaščitena	4062
vsebina sporočila	3985
vsebine naših partnerjev	4070
vsebine ni mogoče prikazati	4040
vsi članki	4058
vsi članki avtorice	4058
vsi članki avtorja	4058
vstúpiť do diskusie	3889
vstúpiť do galérie	3960
vui lòng kiểm tra email	4609
vui lòng nhập bình luận	4624
vui lòng nhập email	4609
vui lòng nhập email hợp lệ	4609
vui lòng nhập họ tên	4609
vyberte si predplatné	3954
vyberte si předplatné	580
vyberte částku	577
vybrat předplatné	580
vybrať	3955
vybrať predplatné	3954
vygenerované ai	3966
vygenerované pomocou ai	3966
vygenerováno ai	595
vygenerováno pomocí ai	595
vyplňte toto pole	584
vypnite blokovanie reklám	3949
vypnite prosím adblock	3949
vypnite, prosím, adblock	3949
vypnúť zvuk	3944
vypněte prosím adblock	574
vypněte si adblock	574
vypočuť si článok	3944
vypočuť článok	3944
vyskytla sa chyba. skúste to znova	3957
vyskúšajte si kvíz	3935
vytisknout článek	482
vytlačiť	3889
vytlačiť recept	61
vytlačiť článok	3889
vytvorené ai	3966
vytvorené pomocou ai	3966
vytvorené umelou inteligenciou	3966
vytvořeno ai	595
vytvořeno pomocí ai	595
vytvořeno umělou inteligencí	595
vytvořila ai	595
vytvořit účet	472
vyzkoušejte si kvíz	554
vyzkoušet	472
vyčerpali ste limit článkov	3954
vágólapra másolva	2318
válassz csomagot	2299
válassz előfizetést	2299
válassz összeget	2296
válasszon csomagot	2299
válasszon előfizetést	2299
válasszon összeget	2296
válasz	2219	2314
válaszok elrejtése	2313
válaszok megjelenítése	2313
válaszolok	2314
választom	2300
választás mentése	2278
vásárlás a webshopban	2214
váš e-mail	478
váš email	584
váš hlas bol započítaný	3935
váš hlas bol zaznamenaný	3935
váš hlas byl započítán	554
váš hlas byl zaznamenán	554
väiksem tekst	1618
väline sisu	1577
välj	4193
välj abonnemang	4192
välj belopp	4190
välj din prenumeration	4192
välj ditt abonnemang	4192
välj erbjudande	4192
välj prenumeration	4192
välj som föredragen källa	4209
vänligen stäng av annonsblockeraren	4186
värsked uudised	1561
vælg	727
vælg abonnement	726
vælg beløb	723
vælg dit abonnement	726
vælg som foretrukken kilde	743
vælg tilbud	726
vérifiez votre boîte de réception	1949
vérifiez votre boîte mail	1949
vés a la recepta	61
více	497
více k tématu	497
více o tématu	497
více si o tom přečtete zde	497
více článků	587
vídeo anterior	1533	3512
vídeo destacado	1533
vídeo indisponível	3470
vídeo no disponible	430	1492
vídeo não disponível	3470
vídeo seguinte	3512
vídeo siguiente	1533
vídeos	1436	3420
võib-olla hiljem	1606
võid igal ajal loobuda	1611
võta nõusolek tagasi	1600
võta toimetusega ühendust	1614
výber redakcie	3886
výběr redakce	497
výhoda pre predplatiteľov	3939
výhoda pro předplatitele	560
výhody pre predplatiteľov	3939
výhody pro předplatitele	560
výsledky	92
výsledky ankety	567
výsledky hlasovania	3945
výsledky hlasování	567
vēl nav konta	2930
vēl neesi abonents	2930
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
všetky komentáre	3968
všetky články	3960
všetky články autora	3960
všetky články autorky	3960
všeč mi je	4066
vždy povolit	564
vždy povoliť	3942
vždy zobrazovat	563
vždy zobrazovať	3941
về trang chủ	4613
về tác giả	4614
về đầu trang	4556
""", 'w': """
w każdy piątek. za darmo. bez spamu	3361
warto przeczytać	3285
was können wir besser machen	857
wczytaj treść	3345
wczytaj więcej	3364
webshopunkból	2275
webáruház	2213
weiterblättern	952
weitere beiträge	808
werbung schließen	964
werbung überspringen	791
weź udział w dyskusji	3334
whatsapp'ta paylaş	4296
whatsapp'tan paylaş	4381
whatsappで読む	2634
wiadomość	3362
wiadomość została wysłana	3361
wideo jest niedostępne	3348
wideo niedostępne	3348
widzisz błąd	3368
wie gefällt ihnen dieser artikel	857
wie wir unsere quellen schützen	955
wielkość czcionki	65
wielkość tekstu	3377
więcej	3285
więcej artykułów	3285
więcej informacji	3285
więcej na ten temat	3285
więcej o	3285
więcej od tego autora	3364
więcej tekstów autora	3364
więcej z	3285
wpisz kwotę	3355
wpisz swój e-mail	3266
wprowadź adres e-mail	3266
wpłata jednorazowa	3356
wpłata miesięczna	3356
wpłać	3260
wpłać jednorazowo	3355
wpłać teraz	3260
wróć do góry	3364
wróć na górę	3364
wróć na stronę główną	3364
wspieraj co miesiąc	3355
współpraca płatna	3379
współpraca reklamowa	3277
wszystkie # zdjęcia	3363
wszystkie # zdjęć	3363
wszystkie artykuły	3364
wszystkie artykuły autorki	3364
wszystkie zdjęcia	3363
wszystkie zdjęć	3363
wybierz kwotę	3355
wybierz ofertę	3358
wybierz prenumeratę	3358
wybierz subskrypcję	3358
wycofaj zgodę	3345
wykorzystałeś limit artykułów	3358
wykryliśmy adblocka	3353
wypełnij to pole	3361
wypisz się w dowolnym momencie	3361
wypróbuj	3263
wyraź zgodę	3278
wystąpił błąd	3362
wystąpił błąd. spróbuj ponownie	3361
wystąpił błąd. spróbuj ponownie później	3361
wyłącz adblocka	3353
wyłącz blokowanie reklam	3353
wyłącz dźwięk	3348
wyłącz reklamy	3379
wyłączyłem adblocka	3353
wyślij	91	3362
wyślij e-mailem	3273
wyślij komentarz	3373
wyślij mailem	3377
wyślij opinię	3371
wyślij wiadomość	3361
wyślij zdjęcia	3368
wyślij zgłoszenie anonimowo	3368
wyślij znajomemu	3273
wyświetl treść	3345
wählen	947
własna kwota	3355
włącz	3352
włącz dźwięk	3348
włącz javascript	3348
""", 'x': """
x'te paylaş	4296
xem bình luận	4553
xem bản ghi	4593
xem bản gốc	4557
xem bản đồ	4557
xem bộ ảnh	4613
xem chi tiết	4557
xem chuyên đề	4613
xem các câu trả lời	4586
xem các gói	4629
xem công thức	61
xem giá	4592
xem giá tốt nhất	4632
xem gói đăng ký	4629
xem kết quả	91	4557
xem lại	4594
xem nhiều	4554
xem nhiều nhất	4554
xem nhiều trong tuần	4581
xem nội dung	4597
xem sản phẩm	4632
xem thêm	4554	4556
xem thêm bài của tác giả	4613
xem thêm bình luận	4553
xem thêm tin	4613
xem thêm video	4613
xem thêm ảnh	4613
xem tiếp	4556
xem toàn bộ	4556
xem trên ứng dụng	4599
xem trả lời	4586
xem tất cả	4556
xem tất cả bình luận	4586
xem tất cả ảnh	4613
xem ưu đãi	4592
xem ảnh cỡ lớn	4613
xem ảnh lớn	4613
xでシェア	2605
xでシェアする	2634
xでポスト	2605
xで共有	2685
xで表示	2689
xで見る	2689
x로 공유	2793
x에서 보기	2797
""", 'y': """
ya estás suscrito	1478
ya tenés suscripción	1478
yahoo! japan idでログイン	2671
yahoo!ショッピングで見る	2655
yahoo!ショッピングで購入	2655
yanit gönder	4346
yanitlari gör	4346
yanitlari göster	4346
yapay zeka ile seslendirilmiştir	4353
yapay zeka ile özet	4305
yapay zeka ile özetle	4378
yapay zeka ile üretildi	4392
yapay zeka özeti	4305
yapay zekâ ile seslendirildi	4353
yapay zekâ ile üretildi	4392
yapay zekâ tarafindan seslendirildi	4353
yapay zekâ özeti	4378
yazara e-posta gönder	4375
yazara mesaj gönder	4375
yazarin diğer haberleri	4303
yazarin diğer yazilari	4303
yazarin tüm yazilari	4303
yaziyi büyüt	4381
yaziyi küçült	4381
yeni oyunumuzu keşfet	4387
ymmärrän	1742
yorum gönder	4302
yorum yapmak için giriş yap	4346
yorumlar sadece abonelere açiktir	4386
yorumlari gör	4302
yorumu gönder	4346
yorumu şikayet et	4386
yorumu şikâyet et	4386
yorumunu gönder	4346
youtube-tartalom megjelenítése	2225
youtube-videó betöltése	2281
youtubeで見る	2689
youtubeで視聴	2689
youtube에서 보기	2797
yritä myöhemmin uudelleen	1804
yritä uudelleen	1804
yukari çik	4373
yz özeti	4305
yêu cầu của bạn đã được gửi	4630
""", 'z': """
z našeho e-shopu	560
z našeho obchodu	560
z nášho e-shopu	3939
z nášho obchodu	3939
z titulní strany	497
za naročnike	4052
zaakceptuj i pokaż	3345
zaboravili ste šifru	3855
zabranjeno prenošenje	3865
zabudnuté heslo	3882
zadajte platný e-mail	3957
zadejte platný e-mail	584
zadejte svůj e-mail	478
zadejte částku	577
zagłosuj	91
zahlungsart wählen	760
zainstaluj aplikację	3350
zakázat	573
zakázať	3948
zakúpiť licenciu	3964
zaloguj się	3263
zaloguj się przez apple	3358
zaloguj się przez facebooka	3358
zaloguj się przez google	3358
zaloguj się z google	3358
zamknij galerię	3364
zamknij reklamę	3379
zamów książkę	3341
zapamatovat přihlášení	580
zapamatovat si mě	580
zapamiętaj mnie	3359
zapamätať si ma	3954
zapisz na później	3273
zapisz się	3266
zapisz się na newsletter	3266
zapisz wybór	3345
zapnout upozornění	570
zapnúť	3948
zapnúť notifikácie	3947
zapnúť titulky	3944
zapnúť upozornenia	3947
zapnúť zvuk	3944
zapomenuté heslo	472
zapomniałem hasła	3358
zapomniałeś hasła	3358
zapomněl jsem heslo	580
zapomněli jste heslo	580
započni kviz	3839
zarejestruj się	3263
zarezervovat místo	560
zarządzaj plikami cookies	3345
zarządzaj powiadomieniami	3351
zarządzaj zgodami	3278
zarządzaj zgodą	3345
zaten üye misiniz	4289
zauważyłeś błąd	3368
zavrieť galériu	3960
zavrieť reklamu	3973
zavřít	469
zavřít galerii	587
zavřít reklamu	603
začať kvíz	3935
začni kviz	4035
začít kvíz	554
załaduj film	3345
załaduj post	3345
załaduj treść	3345
załaduj wideo	3345
załaduj więcej	3288
załóż konto	3263
zaštita osobnih podataka	3801
zaštita privatnosti	3801
zašto vidim ovaj oglas	3874
zašto vidim ovu reklamu	3874
zbývající čas	567
zbývající čas #	566
zbývající čas -#	566
zdarma, každý pátek	479
zdieľajte tento text	3889
zdieľajte článok	3889
zdieľať	3889
zdieľať na facebooku	3889
zdieľať na whatsappe	3971
zdieľať článok	3889
zdjęcie # z #	3363
zdjęcie #/#	3363
zeskanuj kod i pobierz aplikację	3350
zeskanuj kod qr, aby pobrać aplikację	3350
zezwól	3352
zezwól na powiadomienia	3351
zezwól na reklamy	3354
zezwól raz	3345
zgadzam się	3278
zgadzam się na powiadomienia	3351
zgadzam się na wyświetlanie treści	3278
zgłoś	3281	3374
zgłoś błąd	3281
zgłoś komentarz	3373
zgłoś nadużycie	3373
zgłoś reklamę	3379
ziedot katru mēnesi	2929
ziņa ir nosūtīta	2932
ziņa tiek papildināta	2889
ziņo par kļūdu	2888
ziņot par komentāru	2937
ziņot par kļūdu	2888
zkontrolujte svoji e-mailovou schránku	584
zkontrolujte svou schránku	584
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	602
zkopírováno do schránky	601
zkuste to prosím později	584
zmeniť súhlas	3941
zmeniť veľkosť písma	3971
zmenšit písmo	601
zmenšiť písmo	3971
zmień rozmiar tekstu	3377
zmień zgodę	3345
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	563
změnit velikost písma	601
znajdź nas na facebooku	3274
znalazłeś błąd	3368
znalazłeś błąd w tekście	3368
značky	3886
znova naloži stran	4049
znova načítať stránku	3950
znovu načíst stránku	576
zobacz # zdjęcia	3363
zobacz # zdjęć	3363
zobacz cenę	3341
zobacz galerię	3288
zobacz mapę	3289
zobacz ofertę	3341
zobacz również	3285
zobacz szczegóły	3289
zobacz także	3285
zobacz także inne	3285
zobacz też	3285
zobacz więcej	3285
zobacz wszystkie # zdjęcia	3363
zobacz wszystkie # zdjęć	3363
zobacz wszystkie artykuły	3364
zobacz wszystkie zdjęcia	3363
zobacz wszystkie zdjęć	3363
zobacz zdjęcia	3363
zobacz zdjęć	3363
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
zobraziť # fotiek	3959
zobraziť # fotky	3959
zobraziť # fotografie	3959
zobraziť # fotografií	3959
zobraziť # odpovede	3968
zobraziť a prijať	3941
zobraziť cenu	3939
zobraziť diskusiu	3889
zobraziť fotiek	3959
zobraziť fotky	3959
zobraziť fotografie	3959
zobraziť fotografií	3959
zobraziť galériu	3960
zobraziť heslo	3954
zobraziť komentáre	3968
zobraziť menej	3887
zobraziť obsah	3900
zobraziť odpovede	3968
zobraziť ponuku	3939
zobraziť ponuky	3954
zobraziť popis	3960
zobraziť predplatné	3954
zobraziť prepis	3944
zobraziť titulky	3944
zobraziť viac	3887
zobraziť výsledky	91	3935
zobraziť všetko	3887
zobraziť všetky # fotiek	3959
zobraziť všetky # fotky	3959
zobraziť všetky # fotografie	3959
zobraziť všetky # fotografií	3959
zobraziť všetky fotiek	3959
zobraziť všetky fotky	3959
zobraziť všetky fotografie	3959
zobraziť všetky fotografií	3959
zobraziť všetky články	3960
zobraziť všetkých # fotiek	3959
zobraziť všetkých # fotky	3959
zobraziť všetkých # fotografie	3959
zobraziť všetkých # fotografií	3959
zobraziť všetkých fotiek	3959
zobraziť všetkých fotky	3959
zobraziť všetkých fotografie	3959
zobraziť všetkých fotografií	3959
zoradiť podľa	3968
zostań patronem	3260
zostań patronką	3355
zostať prihlásený	3954
zostávajúci čas	3945
zostávajúci čas #	3944
zostávajúci čas -#	3944
zpráva	585
zpráva byla odeslána	584
zpráva pro příjemce: dar	577
zpět na hlavní stránku	587
zpět na začátek	587
zpět nahoru	499
zrušit můžete kdykoli	580
zrušit můžete kdykoliv	580
zrušiť môžete kedykoľvek	3954
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
zvoliť	3955
zvolte předplatné	580
zvolte částku	577
zvoľte predplatné	3954
zvoľte sumu	3951
zväčšiť	3945
zväčšiť foto	3960
zväčšiť fotografiu	3960
zväčšiť písmo	3971
zväčšiť text	3971
zvětšit	499
zvětšit foto	587
zvětšit fotografii	587
zvětšit písmo	601
zvětšit text	601
zwiń	3288
zásady cookies	563
zásady ochrany osobných údajov	3941
získat licenci	592
získat předplatné	580
získať licenciu	3964
získať predplatné	3954
zůstat přihlášen	580
""", '£': """
£# at amazon	1348
""", '©': """
©ntb	3183
""", 'à': """
à découvrir	1875
à la une	1875
à lire	1875
à lire aussi	1875
à lire dans ce dossier	1875
à lire dans la même rubrique	1875
à lire ensuite	1875
à lire également	1875
à ne pas manquer	1875
à voir	1875
à voir aussi	1875
à voir ensuite	1983
""", 'á': """
áno, chcem	3948
áno, prosím	3948
átirat	2287
átirat elolvasása	2286
átirat megjelenítése	2286
áudio gerado por ia	3440
áudio gerado por voz sintética	3440
""", 'ä': """
ähnliche artikel	808
ähnliche beiträge	808
ähnliche themen	808
äldst	4208
äldsta	4208
äldsta först	4207
älteste	961
älteste zuerst	960
älä missaa mitään	1727
älä salli	1795
älä seuraa	1818
ämne	4196
ämnen	4115
ämnen i artikeln	4115
ämnen i den här artikeln	4198
ändra cookie-inställningar	4106
ändra cookieinställningar	4106
ändra dina cookie-inställningar	4106
ändra dina cookieinställningar	4177
ändra inställningar	4106
ändra samtycke	4177
ändra textstorlek	4211
är du inte prenumerant	4192
är du redan prenumerant	4083
äänenvoimakkuus	1792
äänesi on laskettu	1781
äänesi on rekisteröity	1781
äänesi on tallennettu	1781
äänestyksen tulokset	1792
äänestys	92
äänestä	91	1782
äänestä nyt	91	1781
äänestä tästä	1741
ääni on tuotettu tekoälyllä	1791
ääni pois	1791
ääni päälle	1791
""", 'å': """
åbn	655
åbn appen	715
åbn billedgalleri	732
åbn galleri	732
åbn i app	715
åbn kort	655
åpne	3155
åpne appen	3219
åpne bildegalleri	3235
åpne faktaboks	3155
åpne galleri	3235
åpne i app	3219
åpne kart	3155
årlig	3230
årlig betaling	3230
årligt	727
årsvis	4193
årsvis betalning	4193
återkalla samtycke	4177
återstående tid	4181
återstående tid #	4180
återstående tid -#	4180
""", 'æ': """
ældste	742
ældste først	741
ændr dine cookieindstillinger	639
ændr dit samtykke	710
ændr indstillinger	639
ændr samtykke	710
ændr tekststørrelse	744
""", 'ç': """
çengel bulmaca	4351
çerez ayarlari	4299
çerez ayarlarini yönet	4356
çerez politikasi	4299
çerez tercihleri	4356
çerez tercihlerini yönet	4356
çerezler	4299
çerezleri yönet	4391
çeviriyi göster	4306
çikiş yap	4289
çok okunanlar	4303
""", 'è': """
è gratis e ci vuole solo un minuto	2505
è stato utile	2518
""", 'é': """
é grátis e leva menos de um minuto	3452
é proibida a reprodução	3523
é proibida a reprodução do conteúdo	3523
écouter	1861
écouter (# min	1861
écouter le podcast	1878
écrire à la rédaction	1957
édition du jour	1875
élő	2287
élő közvetítésünk itt	2305
épingler	61
épingler la recette	61
értem	2227
értesítések	2292
értesítések engedélyezése	2289
értesítések kezelése	2289
értékeld a cikket	2312
értékeld a receptet	61
értékelje a cikket	2312
érvénytelen e-mail-cím	2302
étiquettes	1879
évente	2300
éves előfizetés	2300
éves fizetés	2300
éves számlázás	2300
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2293
így védjük a forrásainkat	2309
írd meg a véleményed	2219
írj a szerkesztőségnek	2309
írj hozzászólást	2313
írja meg véleményét	2219
írjon a szerkesztőségnek	2309
írjon hozzászólást	2313
írjon nekünk névtelenül	2309
""", 'î': """
îmi place	3584
în fiecare lună	3605
în parteneriat cu	3623
înainte # secunde	3591
înapoi # secunde	3591
înapoi la prima pagină	3613
înapoi la început	3634
înapoi sus	3551
încarcă conținutul	3595
încarcă mai multe	3551
încarcă mai multe comentarii	3583
încarcă postarea	3595
încarcă videoclipul	3595
închide	3535
închide fereastra	3634
închide galeria	3634
închide meniul	3634
înregistrare	3537
înregistrează-te	3537
îți mulțumim pentru vot	3562
""", 'ô': """
ô chữ	4591
""", 'ö': """
öffnen	811
ön hirdetésblokkolót használ	2293
ön mit gondol? szavazzon	2225
önceki	4305
önceki fotoğraf	4399
önceki görsel	4399
önceki haber	4303
önceki video	4392
önceki yazi	4399
öne çikan haberler	4303
öne çikanlar	4303
önerilen haberler	4303
önerilenler	4303
öppna	4119
öppna appen	4182
öppna bildgalleri	4198
öppna galleri	4198
öppna karta	4119
összes	2225
összes cikk	2305
összes elfogadása	2279
összes elutasítása	2279
összes megtekintése	2305
översatt med ai	4205
özet faydali oldu mu	4302
""", 'ú': """
új hozzászólás	2219
última hora	1436
últimas	3420
últimas entradas	1436
últimas noticias	1436
últimas notícias	3420
últimes notícies	393
últimos artículos	1436
únete	1397
únete a la conversación	1432
única	1505	3483
účtované ročne	3954
účtováno ročně	580
""", 'ü': """
über google anmelden	946
über whatsapp senden	963
über whatsapp teilen	963
übersetzung anzeigen	815
überweisung	761
ücretsiz dene	4289
ücretsiz haber limitinize ulaştiniz	4367
ücretsiz kargo	4383
ücretsiz oku	4396
ücretsiz oyna	4349
ücretsiz üye ol	4289
ücretsiz üye olun	4289
ücretsiz, spam yok	4369
ühekordne annetus	1608
ürüne git	4403
ürünü gör	4403
ürünü incele	4352
üye girişi	4289
üye ol	4288	4289
üye olun	4289
üzenet	2303
üzenet küldése	2302
üzenetét elküldtük	2302
""", 'ý': """
ý kiến	4553
ý kiến bạn đọc	4553
ý kiến của bạn	4553
""", 'ā': """
ārējais saturs	2899
""", 'č': """
častite nas kafom	3853
častite nas kavom	3853
častite nas s kavo	4050
čita sintetički glas	3846
čitaj bez oglasa	3874
čitaj u aplikaciji	3848
čitajte bez oglasa	3874
čitajte bez ograničenja	3855
čitajte u aplikaciji	3848
čitajte uz pretplatu	3855
članak je zaključan	3778
članak je zaštićen autorskim pravom	3865
članak se nastavlja ispod oglasa	3784
članak čita sintetički glas	3846
članek bere sintetični glas	4043
članek je avtorsko zaščiten	4062
članek je zaklenjen	3982
članek se nadaljuje pod oglasom	3985
članek se nadaljuje spodaj	3985
článek byl vytvořen automaticky	595
článek je chráněn autorským právem	592
článek namluvila umělá inteligence	566
článek pokračuje pod reklamou	486
článek čte syntetický hlas	566
články autora	587
článok bol vytvorený automaticky	3966
článok je chránený autorským právom	3964
článok číta syntetický hlas	3944
článok číta umelá inteligencia	3944
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
číta umelý hlas	3944
čítajte aj	3886
čítajte bez obmedzení	3954
čítajte najprv v aplikácii	3946
čítajte v aplikácii	3946
čítať bez reklám	3973
čítať celý článok	3960
čítať s predplatným	3954
čítať ďalej	3960
""", 'ď': """
ďakujeme za hlas	3935
ďakujeme za hlasovanie	3935
ďakujeme za odber	3957
ďakujeme za správu	3957
ďakujeme za vašu správu	3957
ďakujeme za váš hlas	91	3935
ďalšia fotografia	3960
ďalšia snímka	3960
ďalšia strana	3960
ďalšie foto	3960
ďalšie správy	3886
ďalšie video	3944
ďalšie články	19	3886
ďalšie články autora	3960
ďalší článok	3960
""", 'đ': """
đang theo dõi	4618
đang tải	4593
đang tải trình phát	4593
đang tải video	4593
điều khoản sử dụng	4552
điều khoản sử dụng | chính sách bảo mật	4552
đáng chú ý	4554
đã có tài khoản	4539
đã hiểu	4557
đã sao chép	4544
đã sao chép liên kết	4580
đã xảy ra lỗi	4609
đã đóng bình luận	4586
đóng	4537
đóng cửa sổ	4631
đóng góp	4538
đóng góp hàng tháng	4605
đóng góp một lần	4605
đóng menu	4631
đăng ký	4539
đăng ký của bạn đã được xác nhận	4630
đăng ký ngay	4539
đăng ký nhận thông báo	4600
đăng ký thành công	4609
đăng ký để đọc tiếp	4629
đăng nhập	4539
đăng nhập / đăng ký	4539
đăng nhập bằng apple	4607
đăng nhập bằng facebook	4607
đăng nhập bằng google	4607
đăng nhập với facebook	4607
đăng nhập với google	4607
đăng nhập để bình luận	4586
đăng nhập để đọc tiếp	4629
đăng xuất	4539
đường dây nóng	4614
được quan tâm	4581
được tài trợ	4549
được tạo bởi ai	4627
đặt báo	4539
đặt hàng ngay	4632
đặt mua ngay	4592
đặt vé ngay	4592
đến công thức	61
đến trang quyên góp	4605
đến trang ủng hộ	4605
đề xuất	4554
để sau	4537
địa chỉ email của bạn	4630
đọc bài gốc	4631
đọc bài tiếp theo	4631
đọc miễn phí	4629
đọc nhiều	4554
đọc nhiều nhất	4554
đọc sau	4580
đọc thêm	4554	4556
đọc tiếp	4556
đọc tiếp về chủ đề này	4581
đọc toàn bộ bài viết	4613
đọc trên ứng dụng	4599
đồng ý và tiếp tục	4597
đừng bỏ lỡ	4554
""", 'į': """
į el. parduotuvę	2851
į pradinį puslapį	2867
į viršų	2820
įdėti į krepšelį	2851
įgarsinta dirbtinio intelekto	2855
įjungti garsą	2855
įjungti pranešimus	2858
įkelti daugiau	2867
įkelti turinį	2853
įkelti įrašą	2853
įveskite el. pašto adresą	2865
įveskite galiojantį el. pašto adresą	2865
įveskite savo el. pašto adresą	2838
įveskite sumą	2861
įvyko klaida. bandykite dar kartą	2865
įvyko klaida. bandykite vėliau	2865
""", 'ľ': """
ľubovoľná suma	3951
""", 'ł': """
ładowanie odtwarzacza	3348
ładowanie wideo	3348
""", 'ř': """
řadit podle	597
řazení	598
""", 'ś': """
śledź nas	3274
""", 'ş': """
şifremi unuttum	4289
şifrenizi mi unuttunuz	4367
şikayet et	4347
şikâyet et	4347
şimdi değil	4287
şimdi satin al	4403
şurada paylaş	4296
""", 'š': """
šajā rakstā	2934
še nimate računa	4052
še niste naročnik	4052
šiame straipsnyje	2867
šifra	3856
šio turinio parodyti negalime	2853
šio turinio rodyti negalima	2853
šis laukas privalomas	2865
šis lauks ir obligāts	2932
šis raksts ir slēgts	2930
šis saturs nav pieejams	2921
šis straipsnis užrakintas	2863
šis turinys nepasiekiamas	2853
šis vaizdo įrašas nebepasiekiamas	2855
šis vaizdo įrašas nepasiekiamas	2855
šis video nav pieejams	2923
šis video vairs nav pieejams	2923
šo saturu nevar parādīt	2921
šrifto dydis	2872
štampaj	3788
štítky	497
""", 'ž': """
žaisti dabar	2849
že imam račun	4052
že imate račun	3982
že naročnik	3982
že podpiram	3993
že sledite	4067
želite li da primate obaveštenja	3849
želite li primati obavijesti	3849
želite prejemati obvestila	4046
želite prejemati potisna obvestila	4046
želiš primati obavijesti	3849
žiadny spam	3957
žinutė išsiųsta	2865
živě	567
žiūrėkite nuotraukas	2820
žiūrėkite vaizdo įrašą	2820
žiūrėti galeriją	2820
žiūrėti kainą	2851
žiūrėti komentarus	2870
žiūrėti pasiūlymą	2851
žiūrėti planus	2863
žiūrėti rezultatus	91	2849
žiūrėti visus	2867
žymos	2856
žádný spam	584
""", 'ư': """
ưu đãi cho bạn đọc	4592
ưu đãi cho độc giả	4592
ưu đãi tốt nhất	4608
""", 'ș': """
știrea anterioară	3613
știrea următoare	3613
știri pe aceeași temă	3577
știri recomandate	3549
știri similare	3549
știrile zilei	3549
""", 'ț': """
ți-a fost util	3583
ți-a fost util acest articol	3562
ți-a fost util acest rezumat	3562
ți-ai uitat parola	3574
ți-ar putea plăcea și	3577
ține-mă minte	3608
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
або	4509
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3739
автовідтворення	4498
автоматический перевод	3763
автоматическое воспроизведение	3739
автоматичне відтворення	4498
автоматичний переклад	4522
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3650
авторизоваться	3650
адрес электронной почты	3653
актуално	230
актуальне	4431
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3759
анонимный ящик	3759
анонімна пошта	4518
анонімна скринька	4518
архив	3669
аудиоверсия	3739
аудіоверсія	4498
""", 'б': """
бажаєте отримувати сповіщення	4501
банковская карта	3649
банковский перевод	3649
без спам	300
без спама	3752
без спаму	4511
безкоштовна доставка	4493
безкоштовно. без спаму	4511
безопасный платеж	3648
безплатна доставка	284
бесплатная доставка	3734
бесплатно. без спама	3752
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3743
блокувати	4502
больше	3669
больше материалов по теме	3669
больше новостей	3669
больше статей	3755
будь-яка сума	4506
будьте в курсе	3653
была ли статья полезной	3666
більше від автора	4514
більше за темою	4431
більше матеріалів за темою	4431
більше на цю тему	4431
більше новин	4431
більше новин на тему	4431
більше по темі	4431
більше статей	4514
""", 'в': """
в закладки	3768
в избранное	3658
в корзину	3733
в наш магазин	3733
в тази статия	303
в тренде	3669
в этой статье	3755
важен каждый рубль	3746
важен любой вклад	3746
важко відповісти	4489
важлива кожна гривня	4505
важливий кожен внесок	4505
важливо	4431
вам будет интересно	3669
вам може бути цікаво	4431
вам може сподобатися	4431
вам может быть интересно	3669
вам может понравиться	3669
вам також може сподобатися	4431
варианты подписки	3749
вартість доставки	4493
варіанти передплати	4508
вас може зацікавити	4431
вас может заинтересовать	3669
ваш e-mail	3653
ваш email	3653
ваш голос враховано	4488
ваш голос зараховано	4488
ваш голос принят	91	3729
ваш голос учтен	3729
ваш голос учтён	91	3729
ваша електронна пошта	4511
ваша почта	3753
ваша пошта	4512
ваша электронная почта	3752
ваше имя	3753
ваше повідомлення	4512
ваше повідомлення надіслано	4511
ваше сообщение	3753
ваше сообщение отправлено	3752
ваше ім'я	4512
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4495
введите e-mail	3653
введите email	3653
введите ваш email	3653
введите ваш адрес электронной почты	3653
введите корректный e-mail	3752
введите сумму	3746
введіть коректний e-mail	4511
введіть суму	4505
вградено съдържание	285
вернуться на главную	3755
версия для печати	3658
версия за печат	313
версія для друку	4527
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
вже вимкнено	4504
вже зареєстровані	4416
вже маєте акаунт	4508
вже маєте передплату	4508
вже є акаунт	4416
ви вже голосували	4488
ви вже проголосували	4488
ви вже підписані	4525
ви вже підписані на цю тему	4525
ви вичерпали ліміт статей	4508
ви можете відписатися будь-коли	4511
ви підписані	4511
ви підписані на автора	4525
ви підписані на тему	4525
ви успішно підписалися	4511
виберіть суму	4505
вибрати	4509
вибір редакції	4431
видео	3669
видео # из #	3754
видео # от #	302
видео больше недоступно	3739
видео загружается	3739
видео не может быть воспроизведено	3739
видео недоступно	3739
видео недоступно в вашей стране	3739
видео недоступно в вашем регионе	3739
видеоплеер загружается	3739
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
вийти	4416
використання матеріалів лише з дозволу редакції	4519
вимкнути звук	4498
вимкнути рекламу	4529
вимкніть adblock	4503
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4511
виправлення й уточнення	4518
вкажіть суму	4505
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3727
включить	3743
включить звук	3739
включить уведомления	3727
вконтакте	3659
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4495
внешний контент	3736
во весь экран	3672
водещи новини	230
войти	3650
войти в аккаунт	3650
войти в чат	3666
войти по почте	3749
войти с помощью google	3749
войти с яндекс id	3749
войти через apple	3749
войти через facebook	3749
войти через google	3749
войти через vk	3749
войти через вконтакте	3749
войти через яндекс	3749
войти, чтобы комментировать	3764
вопрос дня	3729
воспроизвести	3672
воспроизвести видео	3739
восстановить пароль	3749
время на чтение	3672
время чтения # мин	3672
все	3672
все комментарии	3666
все още няма коментари	310
все още нямате профил	297
все права сохранены	3760
всегда показывать	3736
всегда разрешать	3737
всего проголосовало #	3729
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4500
встановити застосунок	4500
встроенный контент	3736
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4523
всі матеріали	4514
всі матеріали автора	4514
всі новини	4433
всі статті	4514
всі статті автора	4514
вход	223	3650
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4416
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3752
вы подписаны на автора	3766
вы подписаны на тему	3766
вы уже голосовали	3729
вы уже проголосовали	3729
вы успешно подписались	3752
выберите подписку	3749
выберите сумму	3648
выберите тариф	3749
выбор редакции	3669
выбрать	3750
выбрать подписку	3749
выбрать тариф	3749
выйти	3650
від наших партнерів	4529
відео	4431
відео # з #	4513
відео # із #	4513
відео більше недоступне	4498
відео вище	4455
відео недоступне	4498
відео недоступне у вашій країні	4498
відео неможливо відтворити	4498
відео нижче	4455
відеоплеєр завантажується	4498
відкликати згоду	4495
відкрити	4434
відкрити в додатку	4500
відкрити в застосунку	4500
відкрити галерею	4514
відкрити застосунок	4500
відкрити карту	4434
відкрити статтю	4508
відновити пароль	4508
відписатися	4526
відписатися від теми	4525
відписатися можна будь-коли	4511
відповісти	4429	4524
відправити	4512
відскануйте qr-код	4500
відскануйте qr-код, щоб завантажити застосунок	4500
відтворити	4499
відтворити відео	4498
відхилити	4426
відхилити все	4496
відхилити всі	4496
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3672
главная страница	3755
главное	3669
главное за день	3669
главные новости	3669
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3750
головна	4433
головна сторінка	4514
головне	4431
головне за день	4431
головні новини	4431
голосование	92
голосовать	91	3730
голосування	92
голосувати	91	4489
грати	4489
грати онлайн	4488
громкость	3740
гучність	4499
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3743
да, спасибо	3743
да, хочу	3743
далее	3672
далі	4433
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3673
детальніше	4433
деталі	4434
дзен	3659
дивитися # світлин	4513
дивитися # світлини	4513
дивитися # фото	4513
дивитися # фотографій	4513
дивитися # фотографії	4513
дивитися всі	4514
дивитися всі # світлин	4513
дивитися всі # світлини	4513
дивитися всі # фото	4513
дивитися всі # фотографій	4513
дивитися всі # фотографії	4513
дивитися всі світлин	4513
дивитися всі світлини	4513
дивитися всі фото	4513
дивитися всі фотографій	4513
дивитися всі фотографії	4513
дивитися відео	4498
дивитися галерею	4514
дивитися онлайн-трансляцію	4514
дивитися світлин	4513
дивитися світлини	4513
дивитися усі # світлин	4513
дивитися усі # світлини	4513
дивитися усі # фото	4513
дивитися усі # фотографій	4513
дивитися усі # фотографії	4513
дивитися усі світлин	4513
дивитися усі світлини	4513
дивитися усі фото	4513
дивитися усі фотографій	4513
дивитися усі фотографії	4513
дивитися фото	4513
дивитися фотогалерею	4514
дивитися фотографій	4513
дивитися фотографії	4513
дивіться відео	4455
дивіться відео вище	4455
дивіться відео нижче	4455
дивіться також	4431
дивіться також відео	4455
дивіться у відео	4455
длительность	3740
длительность #	3740
для передплатників	4508
для подписчиков	3650
до закладок	4527
до кошика	4492
до рецепту	61
до теми	4431
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3766
добавить в избранные источники	3766
добавить в источники	3766
добавить в корзину	3733
добавить в мои темы	3766
добавить в предпочитаемые источники	3766
добавить комментарий	3666
добровольное пожертвование	3746
довільна сума	4505
догори	4499
додати в кошик	4492
додати до кошика	4492
додати до моїх тем	4525
додати до обраних джерел	4525
додати до обраного	4525
додати до пріоритетних джерел	4525
додати до улюблених джерел	4525
додати коментар	4429
додати як пріоритетне джерело	4525
дозволити	4502
дозволити контент	4495
дозволити один раз	4495
дозволити рекламу	4504
дозволити сповіщення	4501
дозвольте сповіщення	4485
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4433
долучитися	4413
долучитися до обговорення	4523
долучитися до спільноти	4505
допомагає будь-яка сума	4505
доставка оплачивается отдельно	3733
достигнахте лимита на статиите	297
доступно по подписке	3650
друга сума	295
другая сумма	3648
други новини	19
другие материалы	19	3669
другие материалы рубрики	3669
другие новости	19	3669
другие новости раздела	3669
другие статьи	3669
другие статьи автора	3755
друк	4422
друкувати	4527
дякуємо за ваш голос	91	4488
дякуємо за ваше повідомлення	4511
дякуємо за голос	4488
дякуємо за повідомлення	4511
дякуємо за реєстрацію	4511
дякуємо за участь в опитуванні	4488
дізнатися ціну	4492
""", 'е': """
единоразово	3645
еднократно дарение	295
ежегодно	3750
ежемесячно	3645
ежемесячное пожертвование	3746
ежемесячный платеж	3747
ежемесячный платёж	3747
економія #%	4509
ексклузивно за абонати	297
ексклюзивно для передплатників	4508
електронна адреса	4512
електронна пошта	4512
електронна пошта або логін	4508
етикети	289
еще нет аккаунта	3749
еще новости	3669
еще от автора	3755
еще по теме	3669
ещё	3669
ещё не подписчик	3749
ещё нет аккаунта	3749
ещё новости	3669
ещё от автора	3755
ещё по теме	3669
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4511
""", 'з': """
з нашого магазину	4492
за абонати	297
за датою	4524
за популярністю	4524
за темою	4431
забелязахте грешка	306
заборонити	4502
забравена парола	223
забравили сте паролата си	297
забронировать билет	3733
забронировать место	3733
забронювати квиток	4492
забронювати місце	4492
забув пароль	4508
забули пароль	4416
забыл пароль	3749
забыли пароль	3650
завантаження відео	4498
завантаження плеєра	4498
завантажити аудіо	4498
завантажити випуск	4498
завантажити відео	4495
завантажити додаток	4500
завантажити допис	4495
завантажити застосунок	4500
завантажити контент	4495
завантажити публікацію	4495
завантажити ще	4433
завжди дозволяти	4496
завжди показувати	4495
загрузить видео	3736
загрузить еще	3672
загрузить ещё	3672
загрузить контент	3736
загрузить пост	3736
загрузить публикацию	3736
загрузка видео	3739
загрузка плеера	3739
задонатити	4413
задонатить	3645
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3733
закрити	4412
закрити галерею	4514
закрити рекламу	4529
закрыть	3644
закрыть галерею	3755
закрыть рекламу	3769
залишилося #	4498
залишити відгук	4521
залишити коментар	4429
залиште коментар	4523
заметили ошибку	3759
замовити книгу	4492
замовити книжку	4492
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4509
заповніть це поле	4511
заполните это поле	3752
запомни ме	298
запомнить меня	3750
започни теста	280
запретить	3743
запропонувати новину	4429
зарегистрироваться	3650
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4416
зарубежной картой	3747
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3730
защо виждам тази реклама	315
зберегти	4422
зберегти вибір	4495
зберегти на потім	4527
зберегти налаштування	4495
зберегти рецепт	61
зберегти статтю	4422
збережено	4528
збільшити	4433
збільшити зображення	4514
збільшити текст	4527
збільшити фото	4514
збільшити шрифт	4527
зв'язатися з автором	4514
звук	289
згенеровано за допомогою ші	4521
згенеровано штучним інтелектом	4521
згенеровано ші	4521
згорнути	4434	4514
зменшити шрифт	4527
змінити згоду	4495
змінити розмір тексту	4527
зміст	4433
зміст статті	4514
знайшли помилку	4518
знижка #%	4509
знижка для передплатників	4492
зображення # з #	4513
зображення # із #	4513
зовнішній контент	4495
зробити внесок	4413
зробити донат	4505
зрозуміло	4426
""", 'и': """
играй сега	280
играть	3730
играть онлайн	3729
из нашего магазина	3733
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
изменить размер текста	3768
изменить согласие	3736
изображение # из #	3754
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
ии может ошибаться	3762
или	298	3750
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3753
индекс	3753
интересное	3669
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3760
исправления и уточнения	3759
""", 'к': """
к началу	3672
к началу страницы	3755
к рецепту	61
каждое пожертвование важно	3746
каждую пятницу. бесплатно. без спама	3752
каждый донат важен	3746
каждый рубль важен	3746
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3759
как мы защищаем наших источников	3759
как отключить adblock	3744
как пазим източниците си	306
картина в картината	288
картинка в картинке	3739
картинка в картинці	4498
категории	3669
категорії	4431
качество	3740
керування згодою	4495
керувати згодою	4495
керувати сповіщеннями	4501
ключови думи	230
кожен внесок важливий	4505
кожен донат важливий	4505
кожна гривня важлива	4505
коментар	4429
коментари	233
коментарі	4429
коментарів ще немає	4523
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4523
коментувати	4429
комерційний контент	4529
комерційний матеріал	4529
комментарии	3666
комментарии отсутствуют	3666
комментарий	3666
комментировать	3666
коммерческий контент	3769
коммерческий материал	3769
конец рекламы	3769
контакти	4429
контакты	3666
контент заблокирован	3736
контент заблоковано	4495
контент недоступен	3736
контент недоступний	4495
конфиденциальность	3663
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3760
копировать ссылку	3658
копіювання заборонено	4519
копіювати посилання	4422
край на рекламата	315
кросворд	4489
кроссворд	3730
кроссворд дня	3729
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3746
купити журнал	4492
купити зараз	4492
купити квитки	4492
купити квиток	4492
купити книгу	4492
купити книжку	4492
купити ліцензію	4519
купити нам каву	4505
купити передплату	4508
купить билет	3733
купить билеты	3733
купить билеты онлайн	3733
купить журнал	3733
купить книгу	3733
купить лицензию	3760
купить номер	3733
купить подписку	3650
купить права на публикацию	3760
купить сейчас	3733
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4529
""", 'л': """
лента новостей	3669
линкът е копиран	313
личный кабинет	3650
лише для передплатників	4508
лише необхідні	4495
логин	3750
логин или e-mail	3749
логін	4509
логін або e-mail	4508
лучшие	3765
любая сумма	3747
любая сумма важна	3746
""", 'м': """
маджонг	281	3730	4489
материал закрыт	3749
материал защищен авторским правом	3760
материал защищён авторским правом	3760
материал партнера	3769
материал партнёра	3769
материал создан автоматически	3762
материалы защищены авторским правом	3760
материалы партнеров	3662
материалы партнёров	3769
материалы по теме	3669
матеріал захищено авторським правом	4519
матеріал партнера	4529
матеріал створено автоматично	4521
матеріали за темою	4431
матеріали захищені авторським правом	4519
матеріали партнерів	4529
матеріали по темі	4431
машинний переклад	4522
машинно преведено	309
машинный перевод	3763
маєте акаунт	4508
маєте новину	4518
меню	3672	4433
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3750
метки	3669
ми не можемо показати цей вміст	4495
ми не можемо показати цей контент	4495
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3644
может позже	3644
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4412
можна скасувати будь-коли	4508
мои темы	3766
моите теми	312
мой профиль	3650
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4525
мы в социальных сетях	3660
мы в соцсетях	3660
мы вконтакте	3660
мы не можем показать это содержимое	3736
мы не можем показать этот контент	3736
мій профіль	4416
місячна передплата	4509
місячна підписка	4509
мітки	4431
""", 'н': """
на весь екран	4498
на весь экран	3739
на главную	3672
на головну	4514
на живо	289
на початок	4499
на початок сторінки	4514
на правах реклами	4425
на правах рекламы	3662
на сторінку пожертв	4505
на страницу пожертвований	3746
на цял екран	288
наверх	3672	4433
нагадати пізніше	4412
надіслати	91	4422	4512
надіслати відгук	4521
надіслати другові	4527
надіслати другу	4422
надіслати електронною поштою	4527
надіслати коментар	4523
надіслати новину	4518
надіслати новину анонімно	4518
надіслати повідомлення	4511
надіслати поштою	4422
надіслати статтю поштою	4422
надіслати у whatsapp	4527
надішліть свої фото	4518
наживо	4499
нажмите, чтобы увеличить	3755
назад	3672	4433
назначение платежа: пожертвование	3746
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
найкраща пропозиція	4509
найкращі	4524
найпопулярніше	4431	4509
найпопулярніше за добу	4431
найпопулярніше за тиждень	4431
найпопулярніший	4509
найти	3672
найчитаніше	4431
налаштування	4426
налаштування cookie	4495
налаштування конфіденційності	4495
налаштування приватності	4495
налаштування файлів cookie	4495
налаштувати cookie	4495
налаштувати сповіщення	4501
налично в google play	290
намали шрифта	313
написати автору	4514
написати анонімно	4518
написати в редакцію	4518
написати коментар	4429
написать автору	3755
написать анонимно	3759
написать в редакцию	3759
написать комментарий	3666
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3644
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3736
настроить уведомления	3742
настройки	3663
настройки cookie	3663
настройки за поверителност	285
настройки конфиденциальности	3736
настройки на бисквитките	285
настройки приватности	3736
настройки файлов cookie	3736
наступна	4433
наступна новина	4514
наступна світлина	4514
наступна стаття	4431
наступна сторінка	4514
наступне відео	4498
наступне фото	4514
наступний слайд	4514
натисніть, щоб збільшити	4514
начална страница	303
начать игру	3729
начать тест	3729
нашли ошибку	3759
не вдалося відтворити відео	4498
не вдалося завантажити відео	4498
не зараз	4412
не маєте акаунта	4508
не можем да покажем това съдържание	285
не пропустите	3669
не пропустіть	4431
не сега	237
не сегодня	3644
не сейчас	3644
не сьогодні	4412
не удалось воспроизвести видео	3739
не удалось загрузить видео	3739
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3752
неверный адрес электронной почты	3752
нейросеть может ошибаться	3762
некоректна адреса	4511
некоректний e-mail	4511
некорректный e-mail	3752
некорректный адрес	3752
немає акаунта	4508
немає акаунту	4508
немає коментарів	4523
немає передплати	4508
необов'язково	4512
необязательно	3753
неправильна електронна адреса	4511
нет аккаунта	3749
нет комментариев	3666
нет подписки	3749
нет, спасибо	3644
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3752
новини	4431
новини за темою	4431
новини компаній	4425
новини партнерів	4425	4431
новости	3669
новости smi#	3669
новости партнеров	3662
новости партнёров	3662
новости по теме	3669
новости сми#	3669
новые	3765
нові	4524
номер телефона	3753
номер телефону	4512
нравится	3765
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4412
""", 'о': """
обговорити	4429
оберіть передплату	4508
оберіть план	4508
оберіть суму	4505
обнови страницата	294
обновите страницу	3745
обновить страницу	3745
обов'язкове поле	4511
обов'язково	4512
обрати	4509
обрати передплату	4508
обрати план	4508
обрати тариф	4508
обратная связь	3666
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3666
обсуждение	3666
общи условия	286
обязательно	3753
обязательное поле	3752
одноклассники	3659
одноразово	4413
озвучено роботом	3739
озвучено синтезированным голосом	3739
озвучено синтезованим голосом	4498
оновити сторінку	4504
оновіть сторінку	4504
опитайте отново	300
опитайте по-късно	300
опитування	92	4489
опитування дня	91	4488
оплата раз в год	3749
оплата раз на рік	4508
опрос	92
опрос дня	91	3729
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3666
оставить отзыв	3762
оставшееся время	3740
оставшееся время #	3739
оставшееся время -#	3739
оставьте комментарий	3764
останні новини	4431
останні статті	4431
от нашите партньори	315
от наших партнеров	3769
от наших партнёров	3769
от нашия магазин	283
ответить	3666	3765
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3663
отказвам всички	286
отклонить	3663
отклонить все	3737
отклонить всё	3737
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3744
отключите адблок	3744
отключить звук	3739
отключить рекламу	3769
открихте грешка	306
открихте грешка в текста	306
открыть	3673
открыть галерею	3755
открыть карту	3673
открыть приложение	3741
открыть статью	3749
отмена в любой момент	3749
отменить можно в любой момент	3749
отозвать согласие	3736
отпечатай	233
отпечатай статията	233
отписаться	3767
отписаться можно в любой момент	3752
отписаться от темы	3766
отпишете се по всяко време	300
отправить	91	3753
отправить другу	3658
отправить комментарий	3764
отправить отзыв	3762
отправить по почте	3658
отправить по электронной почте	3768
отправить сообщение	3752
отримувати сповіщення	4501
отсканируйте qr-код	3741
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4508
оформити підписку	4416
оформить донат	3645
оформить доступ	3749
оформить ежемесячное пожертвование	3746
оценете статията	233
оцените материал	3666
оцените рецепт	61
оцените статью	3666
оценить рецепт	61
оцініть матеріал	4429
оцініть рецепт	61
оцініть статтю	4429
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
пароль	3750	4509
партнерский материал	3662
партнерский проект	3662
партнерський матеріал	4425
партнерський проєкт	4425
партньорско съдържание	229
партнёрский материал	3662
партнёрский проект	3662
пасианс	281
пасьянс	3730	4489
пауза	289	3740	4499
переведено автоматически	3762
переведено нейросетью	3762
переведено с помощью ии	3762
перевір себе	4488
перевірте свою пошту	4511
перевірте свої знання	4488
перевірте себе	4488
переглянути # світлин	4513
переглянути # світлини	4513
переглянути # фото	4513
переглянути # фотографій	4513
переглянути # фотографії	4513
переглянути всі # світлин	4513
переглянути всі # світлини	4513
переглянути всі # фото	4513
переглянути всі # фотографій	4513
переглянути всі # фотографії	4513
переглянути всі світлин	4513
переглянути всі світлини	4513
переглянути всі фото	4513
переглянути всі фотографій	4513
переглянути всі фотографії	4513
переглянути галерею	4514
переглянути пропозицію	4492
переглянути результати	91	4488
переглянути світлин	4513
переглянути світлини	4513
переглянути усі # світлин	4513
переглянути усі # світлини	4513
переглянути усі # фото	4513
переглянути усі # фотографій	4513
переглянути усі # фотографії	4513
переглянути усі світлин	4513
переглянути усі світлини	4513
переглянути усі фото	4513
переглянути усі фотографій	4513
переглянути усі фотографії	4513
переглянути фото	4513
переглянути фотографій	4513
переглянути фотографії	4513
переглянути ціну	4492
передплата	4416
передплатити	4416
перезавантажити сторінку	4504
перезавантажте сторінку	4504
перезагрузите страницу	3745
перезагрузить страницу	3745
перейти в галерею	3755
перейти в магазин	3733
перейти до галереї	4514
перейти до досьє	4514
перейти до змісту	4514
перейти до контенту	4514
перейти до магазину	4492
перейти до оплати	4505
перейти до основного вмісту	4514
перейти до пожертви	4505
перейти до пропозиції	4492
перейти до рецепта	61
перейти к досье	3755
перейти к контенту	3755
перейти к оплате	3746
перейти к основному содержанию	3755
перейти к пожертвованию	3746
перейти к предложению	3733
перейти к рецепту	61
перейти к содержанию	3672
перейти к сюжету	3755
перекладено автоматично	4521
перекладено за допомогою ші	4521
перекладено ші	4521
пересказ нейросети	3762
пересказано нейросетью	3762
печать	3658
печать рецепта	61
питання дня	4488
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3739
плейърът се зарежда	288
плеєр завантажується	4498
по дате	3765
по подписке	3650
по популярности	3765
по теме	3669
по-късно	237	292
побачили помилку	4518
повернутися на головну	4514
повний екран	4498
повноекранний режим	4498
повідомити новину	4518
повідомити про помилку	4429
повідомити про помилку в тексті	4429
повідомлення	4512
повідомлення надіслано	4511
погоджуюсь	4426
погоджуюся	4426
погодитися та продовжити	4495
пограти	4489
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3768
подарить материал	3658
подарить статью	3650
подарувати доступ	4527
подарувати статтю	4422
поддержать	3645
поддержать автора	3645
поддержать на boosty	3746
поддержать на patreon	3746
поддержать нас	3645
поддержать проект	3645
поддержать редакцию	3645
поддержите нас	3645
поделитесь	3658
поделиться	3658
поделиться в telegram	3658
поделиться в twitter	3658
поделиться в одноклассниках	3658
поделиться в соцсетях	3658
поделиться вконтакте	3658
поделиться новостью	3658
поделиться ссылкой	3658
поделиться статьей	3658
поделиться статьёй	3658
подкасти	4431
подкасты	3669
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4524
подобни статии	230
подписаться	3650
подписаться в max	3660
подписаться в telegram	3660
подписаться на автора	3766
подписаться на канал	3660
подписаться на новости	3653
подписаться на рассылку	3653
подписаться на телеграм-канал	3660
подписаться на тему	3766
подписаться на уведомления	3742
подписка	3650
подписка на год	3749
подписка на месяц	3749
подписывайтесь	3660
подпишитесь	3749
подпишитесь на рассылку	3653
подреди по	310
подробнее	3672
подробнее по теме	3669
подтвердите e-mail	3752
подтвердите адрес электронной почты	3752
поділитись	4422
поділитися	4422
поділитися в telegram	4422
поділитися в соцмережах	4422
поділитися новиною	4422
поділитися статтею	4422
поділіться	4422
пожаловаться	3765
пожаловаться на комментарий	3764
пожаловаться на рекламу	3769
пожертвовать	3645
пожертвувати	4413
позволи	292
позволи известия	291
позже	3644	3743
поиск	3672
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
показати # відповідей	4523
показати # відповіді	4523
показати # світлин	4513
показати # світлини	4513
показати # фото	4513
показати # фотографій	4513
показати # фотографії	4513
показати більше	4433
показати вміст	4495
показати все	4434
показати всі	4514
показати всі # світлин	4513
показати всі # світлини	4513
показати всі # фото	4513
показати всі # фотографій	4513
показати всі # фотографії	4513
показати всі світлин	4513
показати всі світлини	4513
показати всі фото	4513
показати всі фотографій	4513
показати всі фотографії	4513
показати відповіді	4523
показати галерею	4514
показати й прийняти	4495
показати коментарі	4429
показати контент	4495
показати менше	4514
показати оригінал	4434
показати пароль	4508
показати підпис	4514
показати результати	91	4488
показати розшифровку	4498
показати світлин	4513
показати світлини	4513
показати субтитри	4498
показати усі # світлин	4513
показати усі # світлини	4513
показати усі # фото	4513
показати усі # фотографій	4513
показати усі # фотографії	4513
показати усі світлин	4513
показати усі світлини	4513
показати усі фото	4513
показати усі фотографій	4513
показати усі фотографії	4513
показати фото	4513
показати фотографій	4513
показати фотографії	4513
показати ще	4433
показати і прийняти	4495
показать # ответа	3764
показать # ответов	3764
показать # фото	3754
показать # фотографии	3754
показать # фотографий	3754
показать больше	3672
показать все	3673	3755
показать все # фото	3754
показать все # фотографии	3754
показать все # фотографий	3754
показать все фото	3754
показать все фотографии	3754
показать все фотографий	3754
показать галерею	3755
показать еще	3672
показать ещё	3672
показать и принять	3736
показать карту	3673
показать комментарии	3666
показать контент	3736
показать меньше	3673	3755
показать оригинал	3673
показать ответы	3764
показать пароль	3749
показать перевод	3673
показать подпись	3755
показать расшифровку	3739
показать результаты	91	3729
показать содержимое	3736
показать субтитры	3739
показать фото	3754
показать фотографии	3754
показать фотографий	3754
показувати завжди	4495
показывать всегда	3736
поки немає коментарів	4523
поле обов'язкове для заповнення	4511
поле обязательно для заполнения	3752
полето е задължително	300
политика cookie	3736
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3759
политика конфиденциальности	3663
политика обработки персональных данных	3663
полноэкранный режим	3739
полный экран	3739
получавай известия	291
получать уведомления	3742
пользовательское соглашение	3663
політика cookie	4495
політика виправлень	4518
політика конфіденційності	4426
політика приватності	4495
помогает любая сумма	3746
помочь	3645
помочь нам	3645
помочь проекту	3645
помочь редакции	3645
помітили помилку	4518
понятно	3663
попередня	4433
попередня новина	4514
попередня стаття	4431
попередня сторінка	4514
попереднє фото	4514
попередній слайд	4514
поправки и уточнения	306
попробовать бесплатно	3650
попробуйте еще раз	3752
попробуйте ещё раз	3752
попробуйте позже	3752
популярне	4431
популярное	3669
популярные	3669	3765
популярные новости	3669
популярные статьи	3669
популярный	3750
популярні	4524
популярні новини	4431
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4422
поскаржитися	4524
поскаржитися на коментар	4523
поскаржитися на рекламу	4529
последнее	3669
последни	230
последни новини	230
последние новости	3669
послухати новину	4422
посмотреть # фото	3754
посмотреть # фотографии	3754
посмотреть # фотографий	3754
посмотреть все # фото	3754
посмотреть все # фотографии	3754
посмотреть все # фотографий	3754
посмотреть все фото	3754
посмотреть все фотографии	3754
посмотреть все фотографий	3754
посмотреть результаты	91	3729
посмотреть фото	3754
посмотреть фотографии	3754
посмотреть фотографий	3754
посмотреть цену	3733
потвърдете имейла си	300
поточний час	4499
поточний час #	4498
потребителско име	298
потребителско име или имейл	297
похожие материалы	3669
похожие статьи	3669
почати гру	4488
почати тест	4488
почему я вижу эту рекламу	3769
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3753
поширити	4422
поширити у facebook	4422
поштовий індекс	4512
пошук	4433
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3663
правила коментарів	4523
правила коментування	4429
правила комментариев	3764
правила комментирования	3666
правила користування	4496
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3733
предложение для читателей	3733
предложить новость	3666
предыдущая	3672
предыдущая новость	3755
предыдущая статья	3669
предыдущая страница	3755
предыдущая фотография	3755
предыдущее фото	3755
предыдущий слайд	3755
презаредете страницата	294
презареди страницата	294
премиум	3650
преміум	4416
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4505
пригостіть нас кавою	4505
придбати квитки	4492
придбати квиток	4492
придбати книжку	4492
придбати передплату	4508
придбати права на публікацію	4519
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4505
прийняти	4426
прийняти все	4496
прийняти всі	4426
прийняти всі файли cookie	4495
прийняти й показати	4495
прийняти та показати	4495
прийняти та продовжити	4495
прийняти і продовжити	4495
принтирай	233
принтирай рецептата	61
принципи редакції	4518
принять	3663
принять все	3663
принять все cookie	3736
принять все файлы cookie	3736
принять всё	3663
принять и показать	3736
принять и продолжить	3736
прислать новость	3666
прислать новость анонимно	3759
присоединиться к обсуждению	3764
пришлите свои фото	3759
приєднатися	4413
приєднатися до спільноти	4413
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3729
проверьте свои знания	3729
проверьте свою почту	3752
проверьте себя	3729
проголосовало #	3729
проголосовать	91
проголосувати	91
продовження під рекламою	4425
продовження статті під рекламою	4425
продовжити без вимкнення	4503
продовжити з apple	4508
продовжити з google	4508
продовжити через apple	4508
продовжити через facebook	4508
продовжити через google	4508
продолжительность #	3740
продолжить без отключения	3744
продолжить без поддержки	3644
продолжить с apple	3749
продолжить с google	3749
продолжить через apple	3749
продолжить через facebook	3749
продолжить через google	3749
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3746
произошла ошибка	3753
произошла ошибка. попробуйте ещё раз	3752
произошла ошибка. попробуйте позже	3752
пройти опитування	4488
пройти опрос	3729
пройти тест	3729
прокоментувати	4524
прокомментировать	3765
промени размера на текста	313
промо	3662	4425
пропозиція для передплатників	4492
пропозиція для читачів	4492
прослухати статтю	4498
прослушать	3658
прослушать новость	3658
прослушать статью	3739
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4527
прочитать позже	3768
прямой эфир	3740
прізвище	4512
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4416
підписатися	4416
підписатися на автора	4525
підписатися на сповіщення	4501
підписатися на тему	4525
підписка	4416
підсумок від ші	4521
підтвердьте електронну адресу	4511
підтвердіть e-mail	4511
підтримайте нас	4413
підтримати	4413
підтримати автора	4413
підтримати журналістів	4413
підтримати на buy me a coffee	4505
підтримати на patreon	4505
підтримати нас	4413
підтримати проєкт	4505
підтримати разово	4505
підтримати редакцію	4413
підтримувати щомісяця	4505
пізніше	4412	4502
""", 'р': """
радимо прочитати	4431
радимо також	4431
развернуть	3672
разгадать кроссворд	3729
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4506
разовий внесок	4506
разовий донат	4505
разово	3645
разовое пожертвование	3746
разовый платеж	3747
разовый платёж	3747
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3727
разрешить	3743
разрешить контент	3736
разрешить один раз	3736
разрешить рекламу	3745
разрешить уведомления	3727
ранняя регистрация	3734
раскрыть	3673
распечатать	3658
распечатать рецепт	61
распечатать статью	3658
рассказать друзьям	3658
рассылка	3653
рассылки	3653
расшифровка	3740
регистрация	223	3650
редакция рекомендует	3669
редакційна політика	4518
редакційна політика видання	4518
резултати от анкетата	280
резултати от гласуването	280
результати	92	4434
результати голосування	4499
результати опитування	4499
результаты	92	3673
результаты голосования	3740
результаты опроса	3740
реклама	229	3662	4425
реклама - статията продължава по-долу	229
реклама google	3769
реклама від google	4529
реклама закончилась	3769
реклама закінчилася	4529
реклама на сайте	3662
реклама на сайті	4425
реклама окончена	3769
реклама от google	3769
реклама. продовження нижче	4425
реклама. продолжение ниже	3662
реклами от google	315
рекламний матеріал	4529
рекламно каре	229
рекламно съдържание	229
рекламный материал	3769
рекомендовано outbrain	3769
рекомендовано taboola	3769
рекомендуем	3669	3750
рекомендуем почитать	3669
рекомендуем также	3669
рекомендуемое	3669
рекомендуємо	4431	4509
рекомендуємо прочитати	4431
рекомендуємо також	4431
реши кръстословицата	280
реши теста	280
реєстрація	4416
розгадати кросворд	4488
розгорнути	4434	4514
роздрукувати	4422
роздрукувати рецепт	61
роздрукувати статтю	4422
розмір тексту	65
розмір шрифту	65
розшифровка	4499
российской картой	3747
рубрики	3669	4431
річна передплата	4509
річна підписка	4509
""", 'с': """
самая выгодная	3750
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3669
самое популярное	3669
самое читаемое	3669
самое читаемое за день	3669
самое читаемое за неделю	3669
самый популярный	3750
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3669
свежие новости	3669
свернуть	3672
своя сума	4505
своя сумма	3746
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3666
світлина # з #	4513
світлина # із #	4513
сгенерировано ии	3762
сгенерировано нейросетью	3762
сгенерировано с помощью ии	3762
сделать донат	3746
сделать пожертвование	3645
сейчас читают	3669
сигнализирай за грешка	306
сканворд	3730
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3741
скануйте qr-код	4500
скасувати можна будь-коли	4508
скачать аудио	3739
скачать выпуск	3739
скачать из google play	3741
скидка #%	3750
скидка для подписчиков	3733
скопировано	3659
скопировано в буфер обмена	3768
скопировать ссылку	3658
скопировать ссылку на статью	3658
скопійовано	4528
скопійовано в буфер обміну	4527
скопіювати посилання	4422
скопіювати посилання на статтю	4422
скорост	289
скорост на възпроизвеждане	288
скорость	3740
скорость воспроизведения	3739
скрий отговорите	310
скрий рекламата	315
скрыть	3673
скрыть ответы	3764
скрыть рекламу	3769
слайд # з #	4513
слайд # из #	3754
слайд # от #	302
слайд # із #	4513
слайд #/#	3754	4513
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
следить за автором	3766
следить за онлайном	3755
следить за темой	3766
следующая	3672
следующая новость	3755
следующая статья	3669
следующая страница	3755
следующая фотография	3755
следующее видео	3739
следующее фото	3755
следующий слайд	3755
слухати	4422
слухати новину	4422
слушай новината	233
слушай статията	288
слушать	3658
слушать новость	3658
см. также	3669
смотреть # фото	3754
смотреть # фотографии	3754
смотреть # фотографий	3754
смотреть видео	3739
смотреть все	3672
смотреть все # фото	3754
смотреть все # фотографии	3754
смотреть все # фотографий	3754
смотреть все фото	3754
смотреть все фотографии	3754
смотреть все фотографий	3754
смотреть галерею	3755
смотреть онлайн-трансляцию	3755
смотреть предложение	3733
смотреть фото	3754
смотреть фотогалерею	3755
смотреть фотографии	3754
смотреть фотографий	3754
смотри также	3669
смотрите также	3669
сначала новые	3764
сначала старые	3764
снимка # от #	302
снимка #/#	302
снимок # из #	3754
советуем почитать	3669
согласен	3663
согласиться	3663
согласиться и продолжить	3736
содержание	3672
содержание статьи	3755
содержимое недоступно	3736
создано ии	3762
создано нейросетью	3762
создано при помощи ии	3762
создано с помощью ии	3762
создать аккаунт	3650
сообщение	3753
сообщение отправлено	3752
сообщить новость	3759
сообщить об опечатке	3666
сообщить об ошибке	3666
сортирай по	310
сортиране	311
сортировать	3765
сортировать по	3764
сортировка	3765
сортування	4524
сортувати	4524
сортувати за	4523
сохранено	3659
сохранить	3658
сохранить выбор	3736
сохранить на потом	3768
сохранить настройки	3736
сохранить рецепт	61
сохранить статью	3658
социальные сети	3660
спасибо за ваш голос	91	3729
спасибо за ваше сообщение	3752
спасибо за подписку	3653
спасибо за регистрацию	3752
спасибо за сообщение	3752
спасибо за участие в опросе	3729
спасибо, ваш голос учтён	3729
спершу нові	4523
спершу старі	4523
спестявате #%	298
спецпроект	3662
спецпроєкт	4425
сповіщення	4502
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3769
спонсорський матеріал	4529
способ оплаты	3648
способы оплаты	3648
спочатку нові	4523
спочатку старі	4523
спри да следваш	312
спробуйте пізніше	4511
спробуйте ще раз	4511
ссылка скопирована	3658
сталася помилка	4512
сталася помилка. спробуйте пізніше	4511
сталася помилка. спробуйте ще раз	4511
станете член	222
стани абонат	222
стани дарител	222
старые	3765
старі	4524
стати патроном	4505
стати підписником	4505
стати співучасником	4413
стати частиною спільноти	4413
стати членом клубу	4505
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4519
стать патроном	3645
стать соучастником	3645
стать спонсором	3645
статья защищена авторским правом	3760
створено за допомогою штучного інтелекту	4521
створено за допомогою ші	4521
створено штучним інтелектом	4521
створено ші	4521
створити акаунт	4416
стежити за автором	4525
стежити за онлайном	4514
стежити за темою	4525
стислий переказ від ші	4521
стоимость доставки	3734
сторінка # з #	4513
сторінка # із #	4513
сторінка #/#	4513
страница # из #	3754
страница # от #	302
страница #/#	302	3754
стрічка новин	4431
субтитри	289	4499
субтитры	3740
судоку	281	3730	4489
сума по избор	295
сховати	4434
сховати відповіді	4523
сховати рекламу	4529
сходни новини	230
схожі матеріали	4431
схожі новини	4431
схожі статті	4431
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
сыграть	3730
сюжет	3669
сюжеты	3669
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4502
так, дякую	4502
так, хочу	4502
також читайте	4431
твитнуть	3658
твиттер	3659
твітнути	4422
теги	3669	4431
текст продовжується під рекламою	4425
текст создан автоматически	3762
текст створено автоматично	4521
текст читает робот	3739
текущее время	3740
текущее время #	3739
текущо време	289
текущо време #	288
телеграм	3659
телефон	301	3753	4512
тема	301	3753	4512
тема дня	3669
теми	4431
темы	3669
тест дня	3729
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3650
только необходимые	3736
транскрипция	289
тривалість	4499
тривалість #	4499
търговско съдържание	315
тільки необхідні	4495
""", 'у': """
у вас вже є акаунт	4508
у вас включен adblock	3744
у вас нет подписки	3749
у вас уже есть аккаунт	3749
у мене вже є акаунт	4508
у мене є акаунт	4508
у мене є передплата	4508
у меня есть аккаунт	3749
у меня есть подписка	3749
у меня нет аккаунта	3749
у меня уже есть аккаунт	3749
у цій статті	4514
уведомления	3743
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3672
увеличить изображение	3755
увеличить текст	3768
увеличить фото	3755
увеличить шрифт	3768
увійти	4416
увійти з google	4508
увійти за допомогою google	4508
увійти через apple	4508
увійти через facebook	4508
увійти через google	4508
увійти, щоб коментувати	4523
увімкнути	4502
увімкнути звук	4498
увімкнути сповіщення	4485
увімкніть сповіщення	4485
угостите нас кофе	3746
угостить кофе	3746
уже есть аккаунт	3650
уже зарегистрированы	3650
уже зареєструвалися	4416
уже отключил	3745
узнать цену	3733
укажите сумму	3746
уменьшить шрифт	3768
умови використання	4426
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3736
управление уведомлениями	3742
управлявай съгласието	285
управлять согласием	3736
условия за ползване	285
установить приложение	3741
усі коментарі	4523
усі матеріали	4514
усі матеріали автора	4514
усі матеріали за темою	4514
усі новини	4433
усі статті	4514
усі статті автора	4514
""", 'ф': """
файлы cookie	3663
фамилия	301	3753
фейсбук	3659
филворды	3730
фото	3669
фото # з #	4513
фото # из #	3754
фото # із #	4513
фото #/#	3754	4513
фоторепортаж	3669
""", 'х': """
харесай	233
харесва ми	311
хорошо	3663
хотите получать уведомления	3742
хочете отримувати сповіщення	4501
""", 'ц': """
це було корисно	4521
це відео більше недоступне	4498
це відео недоступне	4498
це відео недоступне у вашій країні	4498
це поле обов'язкове	4511
цей контент недоступний	4495
цей контент неможливо показати	4495
цей матеріал закритий	4508
цена на доставката	283
ця стаття закрита	4508
цял екран	288
""", 'ч': """
час читання # хв	4433
час, що залишився	4498
час, що залишився #	4498
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4429
читает синтезированный голос	3739
читайте в застосунку	4500
читайте в приложении	3741
читайте еще	3669
читайте ещё	3669
читайте ниже	3662
читайте первыми в приложении	3741
читайте першими в застосунку	4500
читайте по теме	3669
читайте также	3669
читайте також	4431
читати без обмежень	4508
читати без реклами	4529
читати всю новину	4514
читати всю статтю	4514
читати далі	4433
читати з передплатою	4508
читати коментарі	4523
читати повністю	4433
читати розшифровку	4498
читати статтю повністю	4514
читати також	4431
читать без ограничений	3749
читать без рекламы	3769
читать в max	3660
читать в telegram	3660
читать всю статью	3755
читать далее	3672
читать дальше	3672
читать ещё	3672
читать комментарии	3666
читать полностью	3672
читать расшифровку	3739
читать с подпиской	3749
читать статью полностью	3755
читать также	3669
читать целиком	3755
читає синтезований голос	4498
чому я бачу цю рекламу	4529
что еще почитать	3669
что ещё почитать	3669
что-то пошло не так	3753
что-то пошло не так, попробуйте позже	3752
что-то пошло не так. попробуйте еще раз	3752
что-то пошло не так. попробуйте ещё раз	3752
что-то пошло не так. попробуйте позже	3752
чуй статията	288
""", 'ш': """
швидкість	4499
швидкість відтворення	4498
ші може помилятися	4521
""", 'щ': """
ще за темою	4431
ще не передплатник	4508
ще немає акаунта	4508
ще новини	4431
що ще почитати	4431
щомісяця	4413	4509
щомісячна підтримка	4506
щомісячний внесок	4505
щоп'ятниці. безкоштовно. без спаму	4511
щороку	4509
щось пішло не так	4512
щось пішло не так, спробуйте пізніше	4511
щось пішло не так. спробуйте пізніше	4511
щось пішло не так. спробуйте ще раз	4511
""", 'э': """
экономия #%	3750
эксклюзивно для подписчиков	3749
электронная почта	3653
электронная почта или логин	3749
эта статья закрыта	3749
это было полезно	3762
это видео больше недоступно	3739
это видео недоступно	3739
это видео недоступно в вашей стране	3739
это поле обязательно	3752
это поле обязательно для заполнения	3752
этот контент невозможно показать	3736
этот контент недоступен	3736
этот материал закрыт	3749
""", 'я': """
я вже підтримую	4412
я вимкнув блокувальник	4503
я отключил	3745
я отключил блокировщик	3744
я уже поддерживаю	3644
як вимкнути adblock	4503
як ми захищаємо джерела	4518
як ми захищаємо наші джерела	4518
якість	4499
яндекс.дзен	3659
""", 'і': """
ім'я	4512
індекс	4512
інша сума	4505
інші матеріали автора	4514
інші новини	19	4431
інші статті автора	4514
""", 'א': """
אהבתי	2054
אודות הכותב	2084
אולי גם יעניין אותך	2018
אולי יעניין אותך	2018
אולי יעניין אותך גם	2046
אולי יעניין אתכם	2018
אולי יעניין אתכם גם	2046
אולי מאוחר יותר	2001
אולי פספסתם	2046
אחר כך	2070
איך מכבים	2073
איך מכבים חוסם פרסומות	2072
אימייל	2080
אימייל לא תקין	2079
אין לי דעה	2054
אין לך חשבון	2077
אין לכם חשבון	2077
אינציקלופדיית ynet	2018
אירעה שגיאה	2079
אישור הכל	2066
אישור והמשך	2065
אני מאשר את תנאי השימוש	2079
אני מאשר קבלת דיוור	2079
אני מאשר/ת קבלת דברי פרסומת	2079
אני מאשר/ת קבלת דיוור	2079
אני מסכים לתנאי השימוש	2079
אני מסכים/ה לתנאי השימוש	2079
אפשר	2070
אפשר התראות	2069
אפשר לבטל בכל רגע	2077
אפשר תמיד	2065
אפשרויות נוספות	2092
אשר את כל העוגיות	2097
אשר הכל	2066
אשר והמשך	2065
""", 'ב': """
בדקו את תיבת הדואר	2079
בדקו את תיבת המייל	2079
בחירה	2078
בחן את עצמך	2056
בחנו את עצמכם	2056
בחסות	2049
בחר	2078
בחר מסלול	2077
בחר סכום	2099
בחרו את המינוי שלכם	2077
בחרו מינוי	2077
בחרו מסלול	2077
בחרו סכום	2099
בטל השתקה	2061
ביטול הסכמה	2065
ביטול השתקה	2061
בלי ספאם	2079
בלעדי למנויים	2077
במעקב	2089
בשיתוף	2013
בשיתוף עם	2093
""", 'ג': """
גודל גופן	65
גודל הטקסט	2091
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2100
""", 'ד': """
דווח על טעות	2017
דווח על תגובה	2095
דווחו לנו על טעות	2053
דחה את כל העוגיות	2097
דחה הכל	2066
דחיית הכל	2066
דיווח	2054
דיווח על טעות	2053
דיווח על תגובה	2095
דלג לתוכן	2020
דלג על הפרסומת	2098
דלגו למתכון	61
דלגו על הפרסומת	2098
דף הבית	2020
""", 'ה': """
האזינו	2009
האזינו בספוטיפיי	2096
האזינו לכתבה	2061
האזן לכתבה	2061
האם הכתבה עזרה לך	2053
האם הכתבה עניינה אותך	2053
האם העמוד עזר לך	2053
האם זה היה מועיל	2053
הבא	2020
הבנתי	2021
הבקשה התקבלה	2101
הבקשה נשלחה	2101
הגב	2017
הגדל טקסט	2091
הגדל תמונה	2083
הגדלת טקסט	2091
הגדלת תמונה	2083
הגדרות עוגיות	2065
הגדרות פרטיות	2065
הדפיסו את המתכון	61
הדפיסו כתבה	2045
הדפס	2009
הדפס מתכון	61
הדפסה	2009
הדפסת המתכון	61
הדפסת כתבה	2045
ההודעה נשלחה	2079
ההודעה שלך	2101
ההצבעה שלך נקלטה	2053
ההצעה המשתלמת ביותר	2078
ההרשמה אושרה	2101
הודעתך נשלחה	2079
הווידאו אינו זמין	2061
הוסיפו תגובה	2017
הוסף כמקור מועדף	2088
הוסף לסל	2103
הוסף תגובה	2017
הוסף תשובה	2095
הוספה לסל	2103
הוספת תגובה	2017
הוקרא בקול סינתטי	2061
הורד שמע	2061
הורדת הפרק	2061
הורדת השמע	2061
הורידו את האפליקציה	2068
הזינו כתובת מייל	2101
הזכירו לי מאוחר יותר	2001
הזן כתובת אימייל	2101
החדשות ביותר	2054
החדשים ביותר	2054
החנות	2093
החשבון שלי	2003
הטבה לקוראים	2059
הטבות למנויים	2059
הטופס נשלח בהצלחה	2079
הירשם	2003
הירשמו להתראות	2069
הישנות ביותר	2054
הכי נצפים	2018
הכי נקרא	2018
הכי נקראות	2018
הכי נקראות היום	2046
הכי פופולרי	2078
הכינוי שלך	2095
הכניסו כתובת מייל	2101
הכתבה הבאה	2018
הכתבה המלאה למנויים	2045
הכתבה הקודמת	2018
הכתבה נעולה	2077
המייל האדום	2084
המייל שלך	2101
המלצות	2018
המשיכו לקרוא	2102
המשך בדפדפן	2068
המשך לאתר	2068
המשך לקרוא	2020
המשך עם google	2077
המשך עם אימייל	2100
המשך עם אפל	2077
המשך עם גוגל	2077
המשך עם פייסבוק	2077
המשך קריאה	2020
הנגן נטען	2061
הנצפים ביותר	2046
הנקראות ביותר	2018
הנקראים ביותר	2046
הסרטון אינו זמין	2061
הסרטון הבא	2098
הסרטון הקודם	2098
הסרטון לא זמין	2061
הסרטון נטען	2061
הסתר	2021
הסתר תגובות	2053
הסתר תשובות	2053
העדפות עוגיות	2065
העדפות פרטיות	2097
הענק כתבה במתנה	2091
הענקת כתבה במתנה	2091
העתיקו את הקישור	2045
העתיקו קישור	2045
העתק	2092
העתק קישור	2009
העתקת הקישור	2045
העתקת קישור	2009
הפופולרי ביותר	2078
הפופולריות ביותר	2054
הפסק לעקוב	2088
הפסקת מעקב	2088
הפעל התראות	2069
הפעל סרטון	2061
הפעלה אוטומטית	2062
הפעלת התראות	2069
הפרסומת ממשיכה	2103
הצביעו	91	2054
הצביעו בסקר	2053
הצבע	91	2054
הצבעה	92
הצבעתך נקלטה	2053
הצג ב-x	2096
הצג הכל	2021
הצג כתוביות	2061
הצג מפה	2021
הצג מקור	2021
הצג עוד	2020
הצג פוסט	2065
הצג פוסט זה באינסטגרם	2096
הצג פחות	2021
הצג תגובות	2053
הצג תוכן	2065
הצג תוצאות	91	2054
הצג תמיד	2065
הצג תשובות	2053
הצגת התוכן	2065
הצטרפו	2002
הצטרפו אלינו	2002
הצטרפו לתומכים	2074
הצעה לקוראים	2059
הקודם	2020
הקטן טקסט	2091
הקטנת טקסט	2091
הקישור הועתק	2045
הקראה אוטומטית	2061
הקש להפעלת קול	2098
הרשמה	2003
השאר אותי מחובר	2077
השב	2017
השתק	2062
השתקה	2062
השתתפו בסקר	2053
התגובה שלך	2095
התגובות למנויים בלבד	2095
התגובות מושבתות	2095
התחבר	2003
התחבר עם google	2077
התחברות	2003
התחברות באמצעות גוגל	2077
התחברות עם גוגל	2077
התחברות עם פייסבוק	2077
התמונה הבאה	2102
התמונה הקודמת	2102
התרומה שלי	2099
""", 'ו': """
ווטסאפ	2009
וידאו	2018
""", 'ז': """
זהו שדה חובה	2079
זכור אותי	2078
זמן נוכחי	2062
זמן נותר	2062
""", 'ח': """
חד פעמי	2075
חד-פעמי	2075
חדשות אחרונות	2018
חודש ראשון ב-#	2044
חודש ראשון ב-# ש"ח	2044
חודש ראשון בשקל	2044
חודש ראשון חינם	2044
חודשי	2075
חזרה למעלה	2020
חזרה לעמוד הבית	2083
חזרה לרשימה	2102
חידוש מינוי	2100
חיוב חודשי	2078
חיוב שנתי	2078
חינם, בלי ספאם	2079
חיפוש	2020
""", 'ט': """
טוויטר	2009
טוען וידאו	2061
טוען נגן	2061
טלגרם	2009
טעינת הפוסט	2065
טען מחדש	2072
טען מחדש את הדף	2072
טען עוד	2020
טען פוסט	2065
טען תגובות נוספות	2053
טען תוכן	2065
""", 'י': """
יציאה	2003
יציאה ממסך מלא	2061
יש לי חשבון	2077
""", 'כ': """
כבר הצבעת	2053
כבר הצבעתם	2053
כבר יש לך חשבון	2077
כבר מנוי	2077
כבר מנויים	2077
כבר מנויים? התחברו	2003
כבר נרשמת	2003
כותרות אחרונות	2018
כיביתי	2073
כיביתי את חוסם הפרסומות	2072
כל חודש	2075
כל שקל חשוב	2074
כל תרומה חשובה	2074
כל תרומה עוזרת	2074
כללי התגובות	2053
כן, אני רוצה	2069
כניסה	2003
כניסה למנויים	2003
כתבה זו הוענקה במתנה	2104
כתבה זו היא תוכן ממומן	2045
כתבה ממומנת	2049
כתבה נעולה	2077
כתבו את תגובתכם	2095
כתבו לנו	2084
כתבו תגובה	2017
כתבות אחרונות	2018
כתבות מומלצות	2018
כתבות נוספות	2018
כתבות נוספות בנושא	2046
כתבות נוספות שיעניינו אתכם	2046
כתבות נוספות של הכתב	2083
כתבות קשורות	2018
כתבות שאולי פספסתם	2046
כתבות שיעניינו אתכם	2046
כתוב תגובה	2053
כתוביות	2062
כתובת אימייל לא תקינה	2079
כתובת המייל כבר רשומה	2101
כתובת המייל שלך	2101
כתובת מייל לא תקינה	2079
כתיבת תגובה	2053
""", 'ל': """
לא אהבתי	2054
לא יודע	2054
לא כעת	2001
לא ניתן להפעיל את הסרטון	2061
לא ניתן להציג את התוכן	2065
לא ניתן להציג תוכן זה	2065
לא ניתן לטעון את הסרטון	2098
לא ניתן לנגן את הסרטון	2061
לא עכשיו	2001
לא תודה	2001
לא, תודה	2001
לגלריה	2083
לגלריה המלאה	2083
לגלריית התמונות	2083
לדף הבית	2083
לדף התרומות	2074
להאזנה בספוטיפיי	2096
להאזנה לכתבה	2061
להורדה ב-app store	2068
להורדה ב-google play	2068
להורדה מ-app store	2068
להורדה מ-google play	2068
להורדת האפליקציה	2045
להזמנה לחצו כאן	2103
להזמנת כרטיסים	2059
להמשך קריאה	2003
להרשמה	2003
לחידון	2056
לחידון המלא	2056
לחנות	2093
לחצו להפעלת הסאונד	2098
לידיעה המלאה	2083
לכל החדשות	2083
לכל החידונים	2056
לכל הכתבות	2020
לכל הכתבות בנושא	2046
לכל הכתבות של הכתב	2083
לכל המשחקים	2056
לכל הסרטונים	2083
לכל העדכונים, הכתבות והסרטונים	2046
לכל התגובות	2017
לכל התמונות	2083
לכתבה הבאה	2083
לכתבה הבאה בסדרה	2046
לכתבה המלאה	2083
לכתבה הקודמת	2083
לכתבה הקודמת בסדרה	2046
לכתבה נוספת	2102
למוצר	2093
למנויים בלבד	2006
למתכון	61
לעמוד הבית	2083
לעמוד התרומות	2074
לפרויקט המלא	2083
לפרופיל הכתב	2084
לפרטי המוצר	2103
לפרטים	2021
לפתיחת הכתבה	2100
לצפייה ביוטיוב	2096
לצפייה במסלולים	2100
לצפייה בתוצאות	91
לקריאה באפליקציה	2068
לקריאה מאוחר יותר	2104
לראש הדף	2083
לראש העמוד	2083
לרכישה באמזון	2059
לרכישה לחצו כאן	2059
לרכישת הספר	2059
לרכישת כרטיסים	2059
לרכישת כרטיסים לחצו כאן	2059
לרכישת מינוי	2003
לרכישת מינוי לחצו כאן	2045
לתיק המלא	2083
לתמונות	2021
לתרום	2002
לתרומה	2002
לתרומה לחצו כאן	2074
""", 'מ': """
מאוחר יותר	2070
מבזקים	2018
מדיניות הפרטיות	2016
מדיניות הפרטיות ותנאי השימוש	2016
מהירות הפעלה	2061
מהירות ניגון	2061
מודעה	2013
מומלץ עבורך	2046
מומלץ עבורכם	2046
מומלצים	2018
מוקרא בקול סינתטי	2061
מיון לפי	2054
מייל	2080
מיין לפי	2054
ממומן	2013
מסך מלא	2062
מסלולי מינוי	2100
מעבר למתכון	61
מעוניינים לקבל התראות	2069
מצאת טעות	2053
מצאתם טעות	2017
מצאתם טעות בכתבה	2053
מצב כהה	2066
משהו השתבש	2080
משחקים	2058
משך	2062
משך הסרטון	2098
משלוח חינם	2093
מתנה לחבר	2091
""", 'נ': """
נא להזין כתובת מייל תקינה	2079
נגן וידאו	2061
נגן שמע	2098
נוצר באמצעות ai	2098
נוצר על ידי ai	2098
נושאים	2018
נושאים קשורים	2018
ניגון אוטומטי	2062
ניהול אפשרויות	2097
ניהול הסכמה	2065
ניהול העדפות	2097
ניהול עוגיות	2065
ניתן לבטל בכל עת	2077
נרשמת בהצלחה	2079
""", 'ס': """
סגור	2001
סגור גלריה	2102
סגור חלון	2102
סגור תפריט	2102
סגירה	2001
סודוקו	2058
סוף הפרסומת	2059
סוף פרסומת	2059
סיכום ai	2031
סיכום אוטומטי	2087
סיכום הכתבה	2031
סכום אחר	2074
סכום לבחירה	2099
ספרו לנו מה דעתכם	2053
סקר	92
סקר היום	91
סרטון זה אינו זמין	2061
סרטון זה אינו זמין עוד	2061
סרקו את הקוד	2068
סרקו את קוד ה-qr	2068
""", 'ע': """
עדיין לא מנוי	2077
עדיין לא מנויים	2077
עוד	2020
עוד באותו נושא	2046
עוד בנושא	2018
עוד בערוץ	2018
עוד חדשות	2018
עוד כתבות	19	2018
עוד כתבות בנושא	19
עוד כתבות מעניינות	2045
עוד לא מנויים	2077
עוד סיפורים	2046
על הכותב	2084
עקבו אחר הכתב	2088
עקבו אחר הנושא	2088
עקבו אחרי הכתב	2088
עקבו אחרי הנושא	2088
עקוב אחרי הכתב	2088
""", 'פ': """
פייסבוק	2009
פנייה לכתב	2084
פנייה למערכת	2084
פרטים	2021
פרסום	2013
פרסומת	2013
פרסם	2054
פתח	2021
פתח באפליקציה	2068
פתיחה באפליקציה	2068
""", 'צ': """
צור חשבון	2003
צור קשר	2017
צפו באינסטגרם	2096
צפו בטוויטר	2096
צפו ביוטיוב	2096
צפו בפייסבוק	2096
צפו גם	2102
צפייה חוזרת	2098
צרו קשר	2084
צרו קשר עם המערכת	2084
""", 'ק': """
קבל הכל	2066
קבלת התראות	2069
קוד קופון	2103
קודי הנחה	2103
קרא גם	2018
קרא עוד	2020
קראו באפליקציה	2068
קראו בחינם	2100
קראו גם	2018
קראו עוד	2020
""", 'ר': """
רוצה לקבל התראות	2069
רוצים לקבל התראות	2069
רענון העמוד	2072
רענן את הדף	2072
רעננו את הדף	2072
""", 'ש': """
שדה זה הוא חובה	2079
שדה חובה	2079
שדות חובה	2079
שחק עכשיו	2056
שחקו עכשיו	2056
שיתוף	2009
שיתוף בוואטסאפ	2091
שיתוף בווטסאפ	2009
שיתוף בטוויטר	2009
שיתוף במייל	2045
שיתוף בפייסבוק	2009
שכחת את הסיסמה	2077
שכחת סיסמה	2077
שכחתי סיסמה	2003
שלח	91	2080
שלח לחבר	2009
שלח תגובה	2053
שלחו את הכתבה במתנה	2045
שלחו במתנה	2045
שלחו לחבר	2091
שלחו לנו סרטונים	2084
שלחו לנו תמונות	2084
שלחו משוב	2053
שליחה	2080
שליחה במייל	2009
שליחת משוב	2053
שליחת תגובה	2053
שם	2080
שם מלא	2080
שם משפחה	2080
שם פרטי	2080
שמור	2092
שמור העדפות	2065
שמור כתבה	2104
שמירה	2009
שמירת הגדרות	2065
שמירת המתכון	61
שמירת כתבה	2045
שמרו כתבה	2045
שמרו לקריאה מאוחרת	2045
שנתי	2075
שתף	2009
שתף כתבה	2104
שתפו	2009
שתפו את הכתבה	2009
שתפו בוואטסאפ	2045
שתפו בווטסאפ	2045
שתפו בטוויטר	2091
שתפו בטלגרם	2045
שתפו בפייסבוק	2009
שתפו כתבה זו	2104
""", 'ת': """
תגובה	2017
תגובות	2017
תגובות נוספות	2053
תגיות	2018
תודה על ההצבעה	2053
תודה על הצבעתך	91
תודה על התמיכה	2099
תודה על תמיכתכם	2099
תודה שהצבעת	2053
תודה שהצבעתם	2053
תודה, ההודעה נשלחה	2079
תוכן למנויים	2003
תוכן ממומן	87	2013
תוכן מסחרי	2049
תוכן מקודם	2013
תוכן פרסומי	2049
תוכן שיווקי	87	2013
תוכן שיווקי בשיתוף	2049
תוצאות	92
תוצאות ההצבעה	2054
תוצאות הסקר	2054
תורגם אוטומטית	2045
תיקון טעות	2045
תמכו בנו	2002
תמכו בנו בפטריאון	2074
תמלול	2062
תנאי השימוש	2016
תנאי השימוש | מדיניות הפרטיות	2016
תנאי השימוש ומדיניות הפרטיות	2016
תנאי פרסום תגובות	2053
תפריט	2020
תקציר ai	2031
תקציר בינה מלאכותית	2031
תקציר הכתבה	2031
תרגום אוטומטי	2062
תרומה	2002
תרומה חד פעמית	2074
תרומה חד-פעמית	2074
תרומה חודשית	2074
תרמו	2002
תרמו עכשיו	2002
תשבץ	2058
תשבצים	2058
תשחץ	2058
תשלום באמצעות paypal	2100
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1692
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1667
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1640
اخبار مرتبطة	153
اخبار پيشنهادي	1667
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
اخرين اخبار	1640
اخرين خبرها	1667
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1642
ادامه با google	1698
ادامه با گوگل	1698
ادامه خبر	1704
ادامه در مرورگر	1690
ادامه مطلب	1642
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1633
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1676
ارسال به تلگرام	1659
ارسال به دوستان	1633
ارسال تعليق	163
ارسال خبر	1705
ارسال ديدگاه	1676
ارسال راي	91
ارسال رايگان	1714
ارسال سوژه	1705
ارسال نظر	1639
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1667
از راي شما متشكريم	1676
از شركت شما در نظرسنجي متشكريم	1676
از ما حمايت كنيد	1629
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
اشتباهي ديدهايد	1676
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1630
اشتراك خود را انتخاب كنيد	1698
اشتراك در تلگرام	1712
اشتراك در واتساپ	1712
اشتراك گذاري	1633
اشتراك گذاري در تلگرام	1659
اشتراكگذاري	1633
اشتراكگذاري در تلگرام	1712
اشتراكگذاري در واتساپ	1712
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
افزودن به منابع ترجيحي	1709
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
اكنون بازي كنيد	1679
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
الان نه	1628
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
امكان نمايش اين محتوا وجود ندارد	1687
امكان پخش ويدئو وجود ندارد	1683
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1699
انتخاب اشتراك	1698
انتخاب طرح	1698
انتشار	1677
انتقل الي الوصفة	61
انتهاي پيام	1659
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1712
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
اولين نفري باشيد كه نظر ميدهد	1659
ايا اين مطلب براي شما مفيد بود	1676
ايا اين مطلب مفيد بود	1676
ايا اين مقاله مفيد بود	1676
ايا مايليد اعلان دريافت كنيد	1691
ايا ميخواهيد اعلان دريافت كنيد	1691
ايجاد حساب	1630
ايقاف مؤقت	170
ايميل	1701
ايميل خود را بررسي كنيد	1700
ايميل معتبر وارد كنيد	1700
ايميل نامعتبر	1700
ايميل نامعتبر است	1700
اين فيلد الزامي است	1700
اين فيلد ضروري است	1700
اين مطالب را هم بخوانيد	1667
اين مطلب را هم بخوانيد	1667
اين مطلب مفيد بود	1676
اين مقاله قفل است	1698
اين ويدئو در دسترس نيست	1683
اين ويدئو ديگر در دسترس نيست	1683
اين ويديو در دسترس نيست	1683
اپليكيشن را دانلود كنيد	1690
اپليكيشن را نصب كنيد	1690
اگهي	1635
اگهيها	1671
""", 'ب': """
با تشكر، پيام شما ارسال شد	1700
با حمايت	1714
با ما تماس بگيريد	1705
با همكاري	1714
با پردازش دادههايم موافقم	1700
بارگذاري دوباره صفحه	1694
بارگذاري مجدد صفحه	1694
بارگذاري محتوا	1687
بارگذاري پست	1687
باز كردن	1643
باز كردن در اپليكيشن	1690
باز كردن در برنامه	1690
بازخورد بدهيد	1676
بازرگاني	1671
بازي رايگان	1679
بازي كنيد	1679
بازيها	1681
بازگشت به بالا	1642
بازگشت به صفحه اصلي	1704
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1676
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1640
برچسبها	1640
بزرگتر كردن متن	1712
بزرگنمايي تصوير	1704
بستن	1628
بعدا	1692
بعدا ياداوري كن	1628
بعدي	1642
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1692
به اشتراك بگذاريد	1633
به اين مطلب گوش دهيد	1683
به اين مقاله گوش دهيد	1683
بهترين پيشنهاد	1699
بيشتر	1640	1642
بيشتر ببينيد	1667
بيشتر بخوانيد	1640
بيصدا	1684
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1640
تازهسازي صفحه	1694
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1635
تبليغات	1635
تبليغات در گوگل	1671
تبليغات متني	1671
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
تخفيف ويژه خوانندگان	1682
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1684
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
تلگرام	1633
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
تماس با تحريريه	1705
تماس با ما	1639
تماس با نويسنده	1705
تماشاي ويديو	1659
تمام صفحه	1684
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1687
تنظيمات كوكي	1638
تنظيمات كوكيها	1638
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1683
تويتر	110
توييتر	1633
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1676
ثبت راي	91
ثبت نام	1630
ثبت نظر	91	1639
ثبتنام	1630
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1687
جدول	1681
جدول كلمات متقاطع	1681
جديدترين	1677
جديدترين اخبار	1640
جديدترينها	1677
جزئيات	1643
جستجو	1642
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1628
حامي ما شويد	1696
حامي مالي	1714
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1638
حساب كاربري	1630
حساب كاربري دارم	1698
حساب كاربري داريد	1698
حساب كاربري نداريد	1698
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
حمايت كنيد	1629
حمايت مالي	1629
حمايت مالي از ما	1696
حمايت ماهانه	1697
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1642
خبر بعدي	1659
خبر قبلي	1659
خبرهاي بيشتر	1667
خبرهاي داغ	1667
خبرهاي مرتبط	1640
خبرهاي پيشنهادي	1667
خروج	1630
خروج از تمام صفحه	1683
خريد از امازون	1682
خريد انلاين	1714
خريد اين كتاب	1682
خريد اينترنتي	1714
خريد بليت	1682
خريد بليط	1682
خريد كتاب	1682
خطايي ديدهايد	1676
خطايي رخ داد	1701
خلاصه با هوش مصنوعي	1708
خلاصه هوش مصنوعي	1708
خواندن در اپليكيشن	1690
خواندهشده با صداي مصنوعي	1683
خودتان را بيازماييد	1679
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1679
دانلود از اپ استور	1690
دانلود از بازار	1690
دانلود از گوگل پلي	1690
دانلود اپليكيشن	1690
دانلود صدا	1683
دانلود فايل صوتي	1683
دانلود ويدئو	1683
دانلود پادكست	1683
در حال بارگذاري	1683
در حال بارگذاري ويدئو	1683
در حال بارگذاري ويديو	1683
در نظرسنجي شركت كنيد	1676
در همين رابطه	1667
در همين زمينه	1667
در پاتريون حمايت كنيد	1696
درباره نويسنده	1705
دريافت از اپ استور	1690
دريافت از بازار	1690
دريافت از كافه بازار	1690
دريافت از مايكت	1690
دريافت از گوگل پلي	1690
دريافت اعلانها	1691
دستهبندي	1640
دعمك يصنع الفرق	211
دعوت به همكاري	1659
دنبال كردن	1710
دنبال كردن اين موضوع	1709
دنبال كردن موضوع	1709
دنبال كردن نويسنده	1709
ديدگاه	1639
ديدگاه خود را بنويسيد	1676
ديدگاهتان را بنويسيد	1659
ديدگاهها	1639
""", 'ذ': """
ذات صلة	120
ذخيره	1633
ذخيره تنظيمات	1687
ذخيره خبر	1659
ذخيره دستور پخت	61
ذخيره مطلب	1659
ذخيره مطلب براي بعد	1659
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1677
راي شما ثبت شد	91	1676
راي شما ثبت شده است	1676
رايگان و بدون هرزنامه	1700
ربما لاحقا	99
رد	119
رد همه	1688
رزرو بليت	1714
رسالتك	190
رفتن به بالا	1704
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1696
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1698
رمز عبور را فراموش كردهايد	1630
رپورتاژ	1635
رپورتاژ اگهي	1635
""", 'ز': """
زمان باقيمانده	1684
زمان فعلي	1684
زيرنويس	1684
""", 'س': """
سؤال اليوم	91
سالانه	1697
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1683
سنويا	185
سودوكو	168	1681
سوژه بفرستيد	1705
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1638
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
شايد بعدا	1628
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1676
شرايط استفاده	1638
شرايط استفاده و حريم خصوصي	1638
شرايط را ميپذيرم	1700
شركاؤنا	175
شركاي ما	1688
شركت در ازمون	1679
شركت در نظرسنجي	1676
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1679
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1709
شما قبلا راي دادهايد	1676
شنيدن اين مطلب	1683
شنيدن مقاله	1683
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1642
صفحه كمك مالي	1696
صندوق ورودي خود را بررسي كنيد	1700
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
عضويت	1630
عطلت مانع الاعلانات	182
عكس	1640
عكسهاي بيشتر	1704
عكسهايتان را براي ما بفرستيد	1705
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1695
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1698
فروشگاه	1714
فعال كردن	1692
فعال كردن اعلانها	1691
فعالسازي اعلانها	1691
فعل الاشعارات	179
فعلا نه	1692
فقط براي مشتركان	1630
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1633
فيلد الزامي	1700
فيلدهاي الزامي	1700
""", 'ق': """
قبلي	1642
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1688
قبول و ادامه	1687
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1677
قديميترينها	1677
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1676
قوانين و مقررات را ميپذيرم	1700
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1690
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
كليدواژهها	1640
كمك كنيد	1629
كمك مالي	1629
كمك ماهانه	1697
كمك يكباره	1696
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1638
كوچكتر كردن متن	1712
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1684
كپي	1713
كپي شد	1659
كپي كردن لينك	1659
كپي لينك	1633
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
لطفا ان را غيرفعال كنيد	1695
لطفا يك ايميل معتبر وارد كنيد	1700
لغو در هر زمان	1698
لغو دنبال كردن	1709
لغو رضايت	1687
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1633
لينك كوتاه خبر	1659
لينك كپي شد	1659
""", 'م': """
مادة اعلانية	114
ماهانه	1697
مبلغ اخر	184
مبلغ دلخواه	1696
مبلغ ديگر	1696
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1704
متن كامل مقاله را بخوانيد	1704
متن پيادهشده	1684
متوجه شدم	1643
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1699
محبوبترينها	1677
محتواي تبليغاتي	1635
محتواي حمايتشده	1659
محتواي پولي	1682
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1698
مدة الفيديو	210
مدت	1684
مدت زمان	1684
مديريت رضايت	1687
مديريت كوكيها	1687
مرا به خاطر بسپار	1698
مرة واحدة	185
مرتبسازي	1677
مرتبسازي بر اساس	1677
مزايا المشتركين	169
مزاياي مشتركان	1682
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1694
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1642
مشاهده عكسها	1704
مشاهده قيمت	1682
مشاهده محتوا	1687
مشاهده نتايج	91	1677
مشاهده همه	1642
مشاهده پاسخها	1676
مشاهده پرونده	1704
مشاهده گالري	1704
مشترك شويد	1630
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1701
مطالب بيشتر	1667
مطالب ديگر اين نويسنده	1704
مطالب مرتبط	1640
مطالب پيشنهادي	1667
مطلب بعدي	1704
مطلب قبلي	1704
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1640
مقاله بعدي	1704
مقاله قبلي	1704
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1642
مهمترين اخبار	1640
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1691
""", 'ن': """
نام	1701
نام خانوادگي	1701
نام و نام خانوادگي	1701
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1683
نسخه چاپي	1659
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1690
نظر	1639
نظر بدهيد	1659
نظر خود را با ما در ميان بگذاريد	1659
نظر خود را بنويسيد	1639
نظر خود را بگوييد	1676
نظر سنجي	92
نظر شما	1639
نظر شما درباره اين خبر چيست	1659
نظرات	1639
نظرتان را بگوييد	1676
نظرسنجي	92	1659
نظري ندارم	1677
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1687
نمايش بيشتر	1642
نمايش زيرنويس	1683
نمايش كمتر	1643
نمايش متن اصلي	1643
نمايش محتوا	1687
نمايش نتايج	91
نمايش نظرات	1676
نمايش نظرات بيشتر	1676
نمايش نقشه	1643
نمايش همه	1643
نمايش پاسخها	1676
نمايش پست	1687
نميدانم	1677
ننصح بقراءة	120
نه ممنون	1628
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1712
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1700
هر كمكي مهم است	1696
هر ماه	1697
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
همرساني	1633
همه اخبار	1704
همه بازيها	1679
همه خبرها	1704
همه عكسها	1704
همه مطالب	1704
همه مطالب نويسنده	1704
همه ويدئوها	1704
هميشه اجازه داده شود	1687
هميشه نمايش بده	1687
همچنين ببينيد	1667
همچنين بخوانيد	1640
هنوز ثبتنام نكردهايد	1698
هنوز مشترك نيستيد	1698
""", 'و': """
واتساب	110
واتساپ	1633
ورود	1630
ورود / ثبت نام	1630
ورود با اپل	1698
ورود با فيسبوك	1698
ورود با گوگل	1698
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1683
ويديو	1640
ويديو در دسترس نيست	1683
ويژه خوانندگان	1682
ويژه مشتركان	1630
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1697
يكبار	1697
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1639
پايان اگهي	1682
پايان تبليغ	1682
پخش خودكار	1684
پخش ويدئو	1683
پخش ويدئو ممكن نيست	1683
پخش ويديو	1683
پذيرش همه	1688
پذيرش و ادامه	1687
پربازديدترين	1640
پربازديدترينها	1640
پربازديدها	1640
پربازديدهاي امروز	1667
پربازديدهاي هفته	1667
پربحثترينها	1640
پربينندهترين	1667
پربينندهترين خبرها	1667
پربينندهترينها	1667
پرداخت سالانه	1699
پرداخت ماهانه	1699
پسنديدم	1677
پنهان كردن پاسخها	1676
پيام بازرگاني	1671
پيام شما ارسال شد	1700
پيام شما با موفقيت ارسال شد	1700
پيشنهاد خواندني	1667
پيشنهاد سردبير	1640
پيشنهاد ما	1640
""", 'چ': """
چاپ	1633
چاپ دستور پخت	61
چگونه غيرفعال كنم	1695
چگونه مسدودكننده را غيرفعال كنم	1694
""", 'گ': """
گالري تصاوير	1704
گالري عكس	1704
گزارش تخلف	1677
گزارش خطا	1639
گزارش خطا در اين خبر	1659
گزينههاي بيشتر	1713
""", 'अ': """
अकाउंट नहीं है	2176
अक्षर का आकार	65
अक्षर छोटे करें	2188
अक्षर बडे करें	2188
अगला	2124
अगला लेख	2182
अगली खबर	2122
अगली स्टोरी	2182
अनफॉलो करें	2186
अनम्यूट	2162
अनिवार्य	2179
अनुमति दें	2170
अन्य खबरें	19	2122
अन्य राशि	2174
अन्य विकल्प	2189
अपना इनबॉक्स देखें	2178
अपना ईमेल दर्ज करें	2178
अपना ईमेल देखें	2178
अपना ज्ञान परखें	2158
अपना प्लान चुनें	2176
अपनी तस्वीरें हमें भेजें	2183
अपनी प्रतिक्रिया दें	2155
अपनी राय दें	2121
अपनी राय बताएं	2155
अभी खरीदें	2161
अभी खेलें	2158
अभी डाउनलोड करें	2168
अभी तक सब्सक्राइबर नहीं हैं	2176
अभी दान करें	2111
अभी नहीं	2110
अमान्य ईमेल	2178
अमेजन पर खरीदें	2161
अवधि	2163
""", 'आ': """
आगे पढें	2124
आज का सवाल	91
आज की अन्य खबरें	2148
आप इस विषय को फॉलो कर रहे हैं	2186
आप कभी भी अनसब्सक्राइब कर सकते हैं	2178
आप पहले ही वोट कर चुके हैं	2155
आपका वोट दर्ज हो गया	2155
आपका वोट दर्ज हो गया है	2155
आपका संदेश भेज दिया गया है	2178
आपके लिए	2122
आपको यह भी पसंद आ सकता है	2148
आपको ये भी पसंद आ सकता है	2148
आवश्यक फील्ड	2178
""", 'इ': """
इस विषय को फॉलो करें	2186
इसे भी देखें	2148
इसे भी पढें	2122
""", 'ई': """
ई-पेपर	2112
ईमेल	2179
ईमेल से शेयर करें	2188
""", 'ऊ': """
ऊपर जाएं	2124
""", 'ए': """
एआई आवाज में सुनें	2162
एआई द्वारा तैयार	2136
एआई समरी	2136
एआई सारांश	2136
एआई से तैयार सारांश	2136
एक बार	2175
एक बार का दान	2174
एप डाउनलोड करें	2168
""", 'ऐ': """
ऐप इंस्टॉल करें	2168
ऐप खोलें	2168
ऐप डाउनलोड करें	2168
ऐप में खोलें	2168
ऐप में पढें	2168
ऐप स्टोर से डाउनलोड करें	2168
""", 'ऑ': """
ऑटोप्ले	2163
ऑडियो डाउनलोड करें	2162
ऑफर देखें	2161
""", 'औ': """
और खबरें	2122
और टिप्पणियां देखें	2155
और देखें	2124
और पढें	2122	2124
और भी पढें	2148
""", 'क': """
कभी भी रद्द करें	2176
कम दिखाएं	2125
कमेंट	2121
कमेंट करें	2121
कमेंट लिखें	2155
कमेंट्स	2121
कह नहीं सकते	2156
किताब खरीदें	2161
कीमत देखें	2161
कुकी नीति	2120
कुकी सेटिंग्स	2166
कुकीज प्रबंधित करें	2166
कुछ गलत हो गया	2179
के सहयोग से	2190
केवल सदस्यों के लिए	2112
केवल सब्सक्राइबर के लिए	2176
कैसे बंद करें	2173
कॉपी	2189
कॉपी करें	2189
कॉपी लिंक	2115
क्या आप नोटिफिकेशन चाहते हैं	2169
क्या आप नोटिफिकेशन पाना चाहते हैं	2169
क्या आप सूचनाएं पाना चाहते हैं	2169
क्या यह उपयोगी था	2155
क्या यह खबर उपयोगी थी	2155
क्या यह पेज उपयोगी था	2155
क्या यह लेख उपयोगी था	2155
क्यूआर कोड स्कैन करें	2168
क्रमबद्ध करें	2156
क्विज खेलें	2158
""", 'ख': """
खबर सुनें	2162
खाता नहीं है	2176
खाता बनाएं	2112
खोजें	2124
खोलें	2125
""", 'ग': """
गलती की सूचना दें	2155
गलती बताएं	2125
गलती मिली	2155
गूगल प्ले से डाउनलोड करें	2168
गूगल से जारी रखें	2176
गूगल से लॉगिन करें	2176
गेम्स	2160
गैलरी देखें	2182
गोपनीयता नीति	2120
गोपनीयता सेटिंग्स	2166
""", 'च': """
चर्चा में क्यों है	2148
चुनें	2177
""", 'ज': """
जरूर पढें	2148
जवाब छिपाएं	2155
जवाब दें	2121
जवाब देखें	2155
जवाब भेजें	2155
जावास्क्रिप्ट बंद है	2166
ज्यादा दिखाएं	2182
ज्यादा पढी गई	2148
""", 'ट': """
टिकट खरीदें	2161
टिकट बुक करें	2161
टिप्पणियां	2121
टिप्पणी	2121
टिप्पणी करें	2121
टिप्पणी के नियम	2155
टिप्पणी के लिए लॉगिन करें	2155
टिप्पणी भेजें	2155
टिप्पणी लिखें	2155
टेक्स्ट साइज	65
टैग्स	2122
टॉप न्यूज	2122
टॉप स्टोरीज	2148
ट्रांसक्रिप्ट	2163
ट्रेंडिंग	2122
ट्विटर	2115
ट्विटर पर शेयर करें	2188
""", 'ठ': """
ठीक है	2125
""", 'त': """
तस्वीर बडी करें	2182
तस्वीरें देखें	2182
ताजा खबरें	2122
ताजा समाचार	2122
""", 'द': """
दान करें	2111
दान पेज पर जाएं	2174
देश की और खबरें	2148
दोस्तों को भेजें	2136
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2178
""", 'न': """
नक्शा देखें	2125
नतीजे देखें	91
नवीनतम	2156
नहीं धन्यवाद	2110
नहीं, धन्यवाद	2110
नाम	2179
नियम और शर्तें	2120
नियम और शर्तें | गोपनीयता नीति	2120
नोटिफिकेशन ऑन करें	2169
नोटिफिकेशन चालू करें	2169
""", 'प': """
पता नहीं	2156
परिणाम देखें	91	2156
पसंदीदा स्रोत के रूप में जोडें	2186
पहले से खाता है	2176
पहले से सब्सक्राइबर हैं	2176
पाठकों के लिए विशेष ऑफर	2161
पार्टनर कंटेंट	2151
पासवर्ड भूल गए	2176
पिछला	2124
पिछला लेख	2182
पिछली खबर	2122
पूरा नाम	2179
पूरा लेख पढें	2182
पूरी खबर पढें	2124
पेज दोबारा लोड करें	2172
पेज रिफ्रेश करें	2172
पेज रीफ्रेश करें	2172
पेड कंटेंट	2161
पोल	92
पोल में हिस्सा लें	2155
पोस्ट लोड करें	2166
प्रचार	2118
प्रतिक्रिया दें	2121
प्रतिलिपि	2163
प्राइवेसी सेटिंग्स	2166
प्रायोजक	2190
प्रायोजित	2118
प्रायोजित सामग्री	2151
प्रिंट	2189
प्रिंट करें	2115
प्रीमियम	2112
प्लान चुनें	2176
प्ले स्टोर से डाउनलोड करें	2168
प्लेबैक गति	2162
प्लेबैक स्पीड	2162
प्लेयर लोड हो रहा है	2162
""", 'फ': """
फीडबैक दें	2155
फीडबैक भेजें	2155
फुल स्क्रीन	2163
फुल स्क्रीन से बाहर निकलें	2162
फेसबुक	2115
फेसबुक पर शेयर करें	2115
फेसबुक से जारी रखें	2176
फेसबुक से लॉगिन करें	2176
फॉन्ट आकार	2188
फॉन्ट साइज	65
फॉलो कर रहे हैं	2186
फॉलो करें	2186
फोटो	2122
फोटो गैलरी	2148
फोटो गैलरी देखें	2182
फ्लिपकार्ट पर खरीदें	2161
""", 'ब': """
बंद करें	2110
बडी खबरें	2122
बाद में	2110
बाद में याद दिलाएं	2110
ब्राउजर में जारी रखें	2168
""", 'भ': """
भेजें	2179
""", 'म': """
मशीनी अनुवाद	2163
मान्य ईमेल दर्ज करें	2178
मासिक	2175
मासिक दान	2175
मासिक भुगतान	2177
मासिक सहयोग	2175
मुख्य समाचार	2122
मुझे याद रखें	2176
मुफ्त डिलीवरी	2190
मुफ्त में खेलें	2158
मुफ्त, कोई स्पैम नहीं	2178
मूल देखें	2125
मेन्यू	2124
मेरा खाता	2112
मेरा खाता है	2176
मैं नियम और शर्तों से सहमत हूं	2178
मैंने ऐड ब्लॉकर बंद कर दिया	2172
मैंने बंद कर दिया	2173
म्यूट	2163
""", 'य': """
यह खबर सुनें	2162
यह फील्ड अनिवार्य है	2178
यह फील्ड आवश्यक है	2178
यह भी देखें	2148
यह भी पढें	2122
यह लेख लॉक है	2176
यह लेख सुनें	2162
यह वीडियो अब उपलब्ध नहीं है	2162
यह वीडियो उपलब्ध नहीं है	2162
यह सामग्री नहीं दिखाई जा सकती	2166
ये खबरें भी पढें	2148
ये भी जानें	2148
ये भी देखें	2148
ये भी पढें	2122
""", 'र': """
रजिस्टर करें	2112
रिपोर्ट करें	2156
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2156
लाइक करें	2156
लिंक कॉपी करें	2115	2136
लिंक कॉपी हो गया	2188
लेख उपहार में दें	2188
लेख सुनें	2162
लेखक के अन्य लेख	2182
लेखक के और लेख	2182
लेखक के बारे में	2183
लेखक को फॉलो करें	2186
लेखक परिचय	2183
लॉग इन	2112
लॉग इन करें	2112
लॉगआउट	2112
लॉगिन	2112
लोकप्रिय	2122
लोड हो रहा है	2162
""", 'व': """
वर्ग पहेली	2160
वर्तमान समय	2163
विज्ञापन	2118
विज्ञापन के बाद जारी	2151
विज्ञापन समाप्त	2161
विज्ञापन हटाएं	2136
विवरण	2125
विषय	2122
विषय को फॉलो करें	2186
वीडियो	2122
वीडियो उपलब्ध नहीं है	2162
वीडियो चलाएं	2162
वीडियो नहीं चलाया जा सकता	2162
वीडियो लोड हो रहा है	2162
वोट करने के लिए धन्यवाद	2155
वोट करें	91	2156
वोट दें	91
वोट देने के लिए धन्यवाद	2155
व्हाट्सएप	2115
व्हाट्सएप पर शेयर करें	2188
व्हाट्सऐप पर शेयर करें	2188
""", 'श': """
शायद बाद में	2110
शिकायत करें	2156
शेयर	2115
शेयर करें	2115
शेष समय	2163
""", 'स': """
संपर्क करें	2121
संपादक को लिखें	2183
संबंधित खबरें	2122
संबंधित लेख	2122
संबंधित वीडियो	2148
संबंधित समाचार	2122
सदस्य बनें	2111
सबटाइटल	2163
सबटाइटल दिखाएं	2162
सबमिट करें	2179
सबसे अच्छा ऑफर	2177
सबसे ज्यादा पढी गई	2122
सबसे ज्यादा पढी गई खबरें	2148
सबसे ज्यादा पढी गईं	2148
सबसे नए	2156
सबसे पुराने	2156
सबसे लोकप्रिय	2177
सब्सक्राइब	2112
सब्सक्राइब करें	2112
सभी अस्वीकार करें	2166
सभी कमेंट देखें	2155
सभी खबरें	2182
सभी खबरें देखें	2182
सभी गेम	2158
सभी गेम्स	2158
सभी टिप्पणियां देखें	2155
सभी तस्वीरें देखें	2182
सभी दिखाएं	2125
सभी देखें	2124
सभी फोटो देखें	2182
सभी वीडियो	2182
सभी वीडियो देखें	2182
सभी स्वीकार करें	2166
समझ गया	2125
समर्थन करें	2111
सर्वे	92
सर्वे में हिस्सा लें	2155
सहमति प्रबंधित करें	2166
सहमति वापस लें	2166
सहयोग करें	2111
सही ईमेल दर्ज करें	2178
साइन अप	2112
साइन इन	2112
साझा करें	2115
सामग्री दिखाएं	2166
सामग्री देखें	2166
सामग्री लोड करें	2166
सालाना	2175
सालाना भुगतान	2177
सिर्फ सब्सक्राइबर के लिए	2176
सीधे रेसिपी पर जाएं	61
सुडोकू	2160
सुधार नीति	2183
सूचनाएं चालू करें	2169
सेव करें	2115
स्पॉन्सर्ड	2118
स्पॉन्सर्ड कंटेंट	2151
स्वचालित अनुवाद	2163
स्वीकार करें और जारी रखें	2166
""", 'ह': """
हमसे संपर्क करें	2183
हमारा समर्थन करें	2111
हमारी मदद करें	2174
हमें लिखें	2183
हमें सपोर्ट करें	2174
हमें सहयोग दें	2174
हमेशा अनुमति दें	2166
हर महीने	2175
हर योगदान महत्वपूर्ण है	2174
हर योगदान मायने रखता है	2174
हां, चाहिए	2170
होम	2124
होम पेज पर जाएं	2182
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
กฎการแสดงความคิดเห็น	4254
กติกาการแสดงความคิดเห็น	4254
กรุณากรอกข้อมูลให้ครบถ้วน	4271
กรุณากรอกอีเมล	4271
กรุณากรอกอีเมลให้ถูกต้อง	4271
กรุณาตรวจสอบอีเมล	4271
กลับขึ้นด้านบน	4274
กลับด้านบน	4274
กลับหน้าแรก	4274
การตั้งค่าความเป็นส่วนตัว	4260
การตั้งค่าคุกกี้	4260
กำลังติดตาม	4277
กำลังโหลด	4258
กำลังโหลดวิดีโอ	4258
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4274
ขอบคุณที่ร่วมโหวต	4254
ขอบคุณสำหรับการโหวต	4254
ข่าวก่อนหน้า	4274
ข่าวถัดไป	4274
ข่าวทั้งหมด	4274
ข่าวที่คุณอาจสนใจ	4247
ข่าวที่น่าสนใจ	4247
ข่าวที่เกี่ยวข้อง	4224
ข่าวนี้มีประโยชน์หรือไม่	4254
ข่าวยอดนิยม	4224
ข่าวล่าสุด	4224
ข่าวอื่นที่น่าสนใจ	4247
ข่าวอื่นๆ	19	4247
ข่าวอื่นๆ ที่น่าสนใจ	4238
ข่าวเกี่ยวข้อง	4247
ข่าวแนะนำ	4224
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4268
คลิกชมวิดีโอ	4238
คลิกเพื่อขยายภาพ	4274
คลิปแนะนำ	4247
ความคิดเห็น	4227
ความยาว	4259
ความเร็วในการเล่น	4258
คัดลอก	4279
คัดลอกลิงก์	4227
คัดลอกลิงก์แล้ว	4238
คัดลอกลิงค์	4238
คัดลอกลิงค์แล้ว	4238
คำบรรยาย	4259
คุณต้องการรับการแจ้งเตือนหรือไม่	4263
คุณอาจสนใจ	4247
คุณโหวตแล้ว	4254
คุ้มที่สุด	4270
""", 'จ': """
จดจำฉัน	4269
จดจำฉันไว้	4269
จบโฆษณา	4257
จองตั๋ว	4257
จองบัตร	4257
จัดการความยินยอม	4260
จัดการคุกกี้	4260
จัดส่งฟรี	4280
จำนวนอื่น	4267
จำเป็นต้องกรอก	4271
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4271
ฉันยอมรับเงื่อนไขการใช้งาน	4271
""", 'ช': """
ชมคลิป	4238
ชมคลิปวิดีโอ	4238
ชมวิดีโอ	4238
ชมวิดีโอด้านบน	4238
ชมวิดีโอเต็มได้ที่นี่	4238
ชำระรายปี	4269
ชำระรายเดือน	4269
ชื่อ	4272
ชื่อ-นามสกุล	4272
ช่องนี้จำเป็นต้องกรอก	4271
""", 'ซ': """
ซื้อที่ lazada	4257
ซื้อที่ shopee	4257
ซื้อบัตร	4257
ซื้อบัตรที่นี่	4257
ซื้อหนังสือ	4257
ซื้อหนังสือเล่มนี้	4257
ซื้อเลย	4257
""", 'ด': """
ดาวน์โหลดบน app store	4262
ดาวน์โหลดบน google play	4262
ดาวน์โหลดเสียง	4258
ดาวน์โหลดแอป	4262
ดาวน์โหลดแอปพลิเคชัน	4262
ดาวน์โหลดได้ที่ app store	4262
ดาวน์โหลดได้ที่ google play	4262
ดูการตอบกลับ	4254
ดูข่าวทั้งหมด	4274
ดูคลิป	4238
ดูความคิดเห็นทั้งหมด	4254
ดูความคิดเห็นเพิ่มเติม	4254
ดูทั้งหมด	4225
ดูผลลัพธ์	91
ดูผลโหวต	91	4255
ดูภาพทั้งหมด	4274
ดูภาพเพิ่มเติม	4274
ดูราคา	4257
ดูรูปทั้งหมด	4274
ดูวิดีโอ	4238
ดูเพิ่มเติม	4227
ดูแกลเลอรี	4274
ดูแกลเลอรี่	4274
""", 'ต': """
ตกลง	4264
ตอบกลับ	4255
ตัวเลือกเพิ่มเติม	4278
ตั้งค่าความเป็นส่วนตัว	4260
ตั้งค่าคุกกี้	4260
ติดตามผู้เขียน	4277
ติดตามหัวข้อ	4277
ติดตามหัวข้อนี้	4277
ติดต่อกองบรรณาธิการ	4275
ติดต่อเรา	4238
ติดต่อโฆษณา	4275
ต้องการรับการแจ้งเตือนหรือไม่	4263
""", 'ถ': """
ถอดเสียง	4259
ถอนความยินยอม	4260
ถูกใจ	4255
""", 'ท': """
ทดสอบความรู้ของคุณ	4256
ทำแบบทดสอบ	4256
ทุกการสนับสนุนมีความหมาย	4267
ทุกเดือน	4268
""", 'บ': """
บทความก่อนหน้า	4274
บทความถัดไป	4274
บทความทั้งหมดของผู้เขียน	4274
บทความที่น่าสนใจ	4247
บทความที่เกี่ยวข้อง	4224
บทความนี้ถูกล็อก	4269
บทความนี้มีประโยชน์หรือไม่	4254
บทความล่าสุด	4224
บทความอื่นของผู้เขียน	4274
บทความอื่นๆ ของผู้เขียน	4274
บทความแนะนำ	4247
บริจาค	4221
บริจาคครั้งเดียว	4267
บริจาคตอนนี้	4267
บริจาครายเดือน	4267
บริจาคเลย	4221
บันทึก	4238
บันทึกการตั้งค่า	4260
บันทึกคะแนนของคุณแล้ว	4254
บันทึกคะแนนโหวตแล้ว	4254
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4238
""", 'ป': """
ปฏิเสธทั้งหมด	4260
ปิดการแสดงความคิดเห็น	4254
ปิดเสียง	4259
""", 'ผ': """
ผู้สนับสนุน	4280
""", 'พ': """
พิมพ์	4227
พิมพ์บทความ	4238
พิมพ์สูตร	61
พิมพ์หน้านี้	4238
""", 'ฟ': """
ฟรี ไม่มีสแปม	4271
ฟังข่าว	4258
ฟังข่าวนี้	4258
ฟังบทความ	4258
ฟังบทความนี้	4258
ฟังรายการย้อนหลัง	4238
""", 'ภ': """
ภายหลัง	4264
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4238
มีบัญชีอยู่แล้ว	4269
มีบัญชีแล้ว	4269
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4271
ยกเลิกได้ทุกเมื่อ	4269
ยอดนิยม	4247
ยอดนิยมในตอนนี้	4247
ยอมรับทั้งหมด	4260
ยอมรับและดำเนินการต่อ	4260
ยังไม่มีบัญชี	4269
ยังไม่เป็นสมาชิก	4269
""", 'ร': """
ระบุจำนวนเงิน	4267
รับการแจ้งเตือน	4263
รับการแจ้งเตือนข่าวด่วน	4238
รายงาน	4255
รายปี	4268
รายเดือน	4268
รีเฟรชหน้า	4266
รีเฟรชหน้านี้	4266
รูปแบบอีเมลไม่ถูกต้อง	4271
ร่วมงานกับเรา	4238
ร่วมตอบแบบสอบถาม	4238
ร่วมตอบแบบสำรวจ	4254
ร่วมบริจาค	4221
ร่วมสนับสนุน	4267
ร่วมแสดงความคิดเห็น	4238
ร่วมโหวต	4254
ร้านค้า	4280
""", 'ล': """
ลงทะเบียน	4221
ลงทะเบียนเรียบร้อยแล้ว	4271
ลดขนาดตัวอักษร	4278
ลืมรหัสผ่าน	4221
ลืมรหัสผ่านหรือไม่	4269
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4258
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4258
วิดีโอไม่พร้อมใช้งาน	4258
วิธีปิดโปรแกรมบล็อกโฆษณา	4266
""", 'ส': """
สนับสนุนรายเดือน	4267
สนับสนุนเรา	4221
สนับสนุนโดย	4280
สปอนเซอร์	4227
สมัครงานกับเรา	4238
สมัครสมาชิก	4221
สมัครเรียบร้อยแล้ว	4271
สรุปด้วย ai	4276
สรุปโดย ai	4276
สั่งซื้อหนังสือ	4257
สั่งซื้อเลย	4257
สำหรับสมาชิกเท่านั้น	4269
สิทธิพิเศษสำหรับผู้อ่าน	4257
สิทธิพิเศษสำหรับสมาชิก	4257
สแกน qr code	4262
สแกนคิวอาร์โค้ด	4262
ส่ง	4272
ส่งข่าว	4275
ส่งข้อความเรียบร้อยแล้ว	4271
ส่งความคิดเห็น	4254
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4238
""", 'ห': """
หน้าแรก	4274
""", 'อ': """
อนุญาต	4264
อนุญาตเสมอ	4260
ออกจากโหมดเต็มจอ	4258
อีเมล	4272
อีเมลไม่ถูกต้อง	4271
อ่านข่าวที่เกี่ยวข้อง	4247
อ่านข่าวผ่านแอป	4238
อ่านข่าวอื่นๆ	4247
อ่านฉบับเต็ม	4274
อ่านต่อ	4227
อ่านต่อหลังโฆษณา	4257
อ่านต่อเรื่องนี้	4247
อ่านต่อในเบราว์เซอร์	4262
อ่านบทความฉบับเต็ม	4274
อ่านบนแอป	4262
อ่านเพิ่มเติม	4224
อ่านเรื่องที่เกี่ยวข้อง	4247
อ่านโดย ai	4258
อ่านในแอป	4262
""", 'เ': """
เกมทั้งหมด	4256
เกิดข้อผิดพลาด	4272
เกิดข้อผิดพลาด กรุณาลองใหม่	4271
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4271
เกี่ยวกับผู้เขียน	4275
เก่าที่สุด	4255
เขียนความคิดเห็น	4254
เขียนโดย ai	4276
เข้าสู่ระบบ	4221
เข้าสู่ระบบด้วย apple	4269
เข้าสู่ระบบด้วย facebook	4269
เข้าสู่ระบบด้วย google	4269
เข้าสู่ระบบด้วย line	4269
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4254
เฉพาะสมาชิกเท่านั้น	4269
เต็มจอ	4259
เนื้อหาต่อจากโฆษณา	4257
เนื้อหาที่เกี่ยวข้อง	4247
เนื้อหาสนับสนุน	4257
เนื้อหาโฆษณา	4257
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4258
เบราว์เซอร์ของคุณไม่รองรับเสียง	4258
เปิดการแจ้งเตือน	4263
เปิดรับการแจ้งเตือน	4263
เปิดเสียง	4258
เปิดแอป	4262
เปิดในแอป	4262
เป็นคนแรกที่แสดงความคิดเห็น	4238
เพิ่มขนาดตัวอักษร	4278
เริ่มทำแบบทดสอบ	4256
เรียงตาม	4255
เรื่องที่คุณอาจสนใจ	19	4247
เรื่องที่น่าสนใจ	4247
เรื่องที่เกี่ยวข้อง	4224
เรื่องล่าสุด	4247
เรื่องอื่นที่น่าสนใจ	4224
เรื่องแนะนำ	4247
เลิกติดตาม	4277
เลือก	4270
เลือกแพ็กเกจ	4269
เลือกแพ็คเกจ	4269
เล่นวิดีโอ	4258
เล่นอัตโนมัติ	4259
เล่นเกม	4256
เล่นเลย	4256
เวลาที่เหลือ	4258
เสียงอ่านโดย ai	4258
""", 'แ': """
แจ้งข่าว	4275
แจ้งข้อผิดพลาด	4254
แจ้งคำผิด	4254
แจ้งลบความคิดเห็น	4254
แจ้งเบาะแส	4275
แชร์	4227
แชร์ข่าวนี้	4238
แชร์บทความ	4238
แชร์บทความนี้	4278
แชร์บน facebook	4278
แชร์ผ่าน line	4278
แชร์หน้านี้	4238
แชร์ไปที่ line	4238
แชร์ไปยัง facebook	4278
แชร์ไปยัง line	4278
แท็ก	4247
แท็กที่เกี่ยวข้อง	4247
แบบสำรวจ	92
แปลอัตโนมัติ	4238
แปลโดย ai	4276
แปลโดยอัตโนมัติ	4276
แสดงความคิดเห็น	4227
แสดงคำบรรยาย	4258
แสดงน้อยลง	4225
แสดงเนื้อหา	4260
แสดงเพิ่มเติม	4274
แสดงโพสต์	4260
""", 'โ': """
โฆษณา	4227
โหลดหน้านี้ใหม่	4266
โหลดหน้าใหม่	4266
โหลดเนื้อหา	4260
โหลดเพิ่มเติม	4274
โหลดแอป	4262
โหลดแอปฟรี	4238
โหลดโพสต์	4260
โหวต	91	4255
""", 'ใ': """
ใหม่ล่าสุด	4255
ให้คะแนนบทความนี้	4254
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4267
ไม่มีความเห็น	4255
ไม่สามารถเล่นวิดีโอนี้ได้	4258
ไม่สามารถเล่นวิดีโอได้	4258
ไม่สามารถแสดงเนื้อหานี้ได้	4260
ไม่แน่ใจ	4255
ไม่ใช่ตอนนี้	4264
""", 'ả': """
ảnh tiếp theo	4631
ảnh trước	4631
""", 'ẩ': """
ẩn	4557
ẩn trả lời	4586
""", 'ủ': """
ủng hộ	4538
ủng hộ chúng tôi	4538
ủng hộ chúng tôi trên patreon	4605
ủng hộ hàng tháng	4605
ủng hộ một lần	4605
ủng hộ ngay	4628
""", 'あ': """
あとで	2592
あとで読む	2605
あとで読むに追加	2699
あなたにおすすめ	2617
あなたにおすすめの記事	2617
あなたへのおすすめ	2617
あわせて読みたい	2617
あわせて読む	2644
""", 'い': """
いいえ、結構です	2592
いいね	2605
いいね!してニュースをチェック	2606
いいね!で応援する	2634
いいね順	2652
いつでも解約ok	2671
いつでも解約できます	2671
いつでも解約可能	2671
いつでも配信停止できます	2674
いま読まれています	2644
いま読まれている記事	2644
""", 'お': """
おすすめ	2617
おすすめの記事	2617
おすすめプラン	2671
おすすめ情報pr	2609
おすすめ記事	2617
おすすめ関連記事	2644
おすすめ順	2652
お住まいの地域ではご覧いただけません	2657
お住まいの地域では再生できません	2657
お名前	2675
お問い合わせ	2611
お問い合わせありがとうございました	2674
お問い合わせありがとうございます	2674
お問い合わせ内容	2695
お役に立ちましたか	2651
お得なクーポン	2698
お得なプランを見る	2694
お気に入り	2605
お気に入りに追加	2605
お申し込み	2595
お申し込みが完了しました	2695
お申し込みを受け付けました	2695
お酒は#歳になってから	2655
""", 'こ': """
こちらの記事もおすすめ	2644
こちらの記事も読まれています	19	2644
こちらもおすすめ	2617
こちらも読む	2644
このコメントを報告	2688
このコンテンツは表示できません	2660
このコンテンツを表示できません	2660
このテーマをフォロー	2684
このテーマをフォローする	2684
このページは役に立ちましたか	2651
このメールアドレスは登録済みです	2695
この動画の配信は終了しました	2657
この動画はお住まいの地域では再生できません	2657
この動画はご覧いただけません	2657
この動画は公開を終了しました	2657
この動画は再生できません	2657
この動画は現在ご覧いただけません	2657
この投稿をinstagramで見る	2689
この本を購入する	2655
この著者の記事	2617
この著者の記事を見る	2678
この著者の記事一覧	2678
この記事だけ読む	2694
この記事に関連するニュース	2644
この記事のタグ	2617
この記事の写真	2678
この記事の写真をすべて見る	2645
この記事の写真を見る	2678
この記事の画像	2678
この記事の画像をもっと見る	2678
この記事の画像を見る	2678
この記事の筆者	2679
この記事の関連ニュース	2644
この記事はロックされています	2671
この記事は会員からのプレゼントです	2699
この記事は会員限定です	2595
この記事は参考になりましたか	2651
この記事は役に立ちましたか	2651
この記事もチェック	2634
この記事をシェア	2605
この記事をシェアする	2699
この記事をプレゼント	2634
この記事をプレゼントする	2634
この記事を保存	2634
この記事を印刷	2634
この記事を印刷する	2634
この記事を書いた人	2679
この記事を書いた記者	2679
この記事を聞く	2657
この記事を聴く	2657
この記事を評価	2688
この記事を評価する	2634
この記事を購入	2694
この記者の記事をもっと見る	2678
この記者の記事を見る	2678
この記者の記事一覧	2617
この記者をフォローする	2684
この連載の記事	2617
この音声はaiが読み上げています	2657
この項目は必須です	2674
この項目は必須項目です	2674
""", 'ご': """
ご寄付ありがとうございます	2693
ご寄付はこちら	2668
ご意見	2614
ご意見をお聞かせください	2651
ご意見・ご感想を入力	2695
ご投票ありがとうございました	2651
ご支援ありがとうございます	2693
ご支援のお願い	2593
ご支援はこちら	2668
ご登録ありがとうございました	2674
ご登録ありがとうございます	2674
ご購入はこちら	2655
ご購読の申し込み	2595
""", 'さ': """
さらに読み込む	2619
""", 'す': """
すでにアカウントをお持ちの方	2671
すでに会員の方	2671
すでに投票済みです	2651
すでに登録済みです	2695
すべてのcookieを受け入れる	2691
すべてのcookieを許可	2691
すべてのコメントを見る	2651
すべてのニュースを見る	2678
すべての写真を見る	2645
すべての記事を見る	2678
すべて受け入れる	2611
すべて同意する	2691
すべて拒否	2661
すべて拒否する	2660
すべて表示	2620
すべて見る	2619
すべて許可	2611
すべて読む	2620
""", 'そ': """
その他のオプション	2685
その他の記事	2617
その他の金額	2668
""", 'ど': """
どちらともいえない	2652
""", 'は': """
はい、受け取る	2664
はじめての方はこちら	2671
はてなブックマーク	2605
はてなブックマークに追加	2634
はてブ	2605
""", 'ま': """
まずは無料で	2671
また後で	2592
まだ会員でない方	2671
""", 'み': """
みんなのコメント	2614
""", 'も': """
もう一度再生	2692
もう一度見る	2658
もっと見る	2619
もっと詳しく知りたい方は	2644
もっと読む	2617
もどる	2619
""", 'よ': """
よく読まれています	2644
よく読まれている記事	2617
よく読まれている記事ランキング	2617
""", 'わ': """
わからない	2652
わかりました	2620
""", 'ア': """
アカウントをお持ちでない方	2671
アカウントをお持ちの方	2671
アカウントをお持ちの方はこちら	2671
アクセスランキング	2617
アプリで続きを読む	2663
アプリで見る	2663
アプリで読む	2663
アプリで開く	2663
アプリなら	2663
アプリのダウンロード	2604
アプリをインストール	2604
アプリをダウンロード	2604
アプリを入手	2663
アプリを開く	2604
アプリダウンロード	2604
アンケート	92
アンケートに参加する	2651
アンケートに回答する	2651
アンケートに答える	2651
アンケート実施中	2634
アンケート結果	2652
アンケート結果を見る	2688
""", 'ウ': """
ウィンドウを閉じる	2697
""", 'エ': """
エラーが発生しました	2674
""", 'オ': """
オススメ記事	2617
オフにする	2665
オプションの管理	2691
オプションを管理	2691
オンにする	2665
オンラインショップ	2655
""", 'カ': """
カテゴリ	2617
カテゴリー	2617
カートに入れる	2698
""", 'キ': """
キーワード	2617
""", 'ギ': """
ギャラリーを見る	2678
ギャラリーを閉じる	2697
""", 'ク': """
クイズ	2654
クイズに挑戦	2634
クイズに挑戦する	2634
クイズに答える	2653
クッキー	2611
クッキーの設定	2660
クッキー設定	2611
クリックで拡大	2678
クリックで音声が出ます	2692
クリップ	2605
クリップする	2605
クロスワード	2654
""", 'ゲ': """
ゲーム	2654
ゲームで遊ぶ	2653
ゲーム一覧	2653
""", 'コ': """
コピー	2686
コピーしました	2605
コメント	2614
コメント#件	2614
コメント(#	2614
コメントする	2614
コメントのルール	2651
コメントの受付は終了しました	2651
コメントの受付を終了しました	2651
コメントはまだありません	2614
コメントは会員のみ	2688
コメントは無効になっています	2688
コメントをすべて見る	2651
コメントをもっと見る	2614
コメントを入力	2688
コメントを入力してください	2688
コメントを報告	2688
コメントを投稿	2614
コメントを投稿する	2651
コメントを書く	2614
コメントを残す	2614
コメントを見る	2614
コメントを送信	2651
コメントを送信する	2651
コメントを閉じる	2651
コメントガイドライン	2651
コメントポリシー	2651
コメント一覧	2614
コンテンツを表示	2660
コンテンツを表示する	2660
コンテンツを読み込む	2660
コーヒーをおごる	2668
""", 'サ': """
サイトで続ける	2663
サイトポリシー	2611
サイトマップ	2611
サインイン	2595
サポーターになる	2668
サポートする	2593
""", 'シ': """
シェア	2605
シェアしよう	2605
シェアする	2605
""", 'ス': """
スキップ	2592
スクラップ	2605
スクラップする	2605
スポンサー	2609
スポンサードリンク	2609
スポンサーリンク	2609
スポンサー企業	2687
""", 'タ': """
タイアップ	2609
タグ	2617
タップして音声をオンにする	2692
""", 'チ': """
チケットを予約する	2655
チケットを購入	2655
チケットを購入する	2655
チケット購入はこちら	2655
チップを送る	2593
チャンネル登録	2606
""", 'ツ': """
ツイート	2605
ツイートする	2605
ツイートを読み込む	2660
""", 'デ': """
データ保護方針	2691
""", 'ト': """
トップ	2619
トップに戻る	2678
トップへ戻る	2619
トップニュース	2617
トップページ	2619
トップページに戻る	2678
トップページへ	2678
トピックス	2617
""", 'ド': """
ドネーション	2593
""", 'ナ': """
ナンプレ	2654
""", 'ニ': """
ニックネーム	2675
ニックネームを入力	2688
ニュースを読む	2619
ニュースレター	2599
ニュースレター登録	2599
ニュース一覧	2678
ニュース一覧へ	2678
""", 'バ': """
バックナンバー	2617
""", 'パ': """
パスワードをお忘れですか	2671
パスワードをお忘れの方	2671
パスワードをお忘れの方はこちら	2671
パスワードを忘れた方	2595
パスワードを忘れた方はこちら	2671
パズル	2654
""", 'ピ': """
ピックアップ	2617
""", 'フ': """
フィードバックを送る	2651
フィードバックを送信	2651
フォトギャラリー	2678
フォトギャラリーを見る	2678
フォロー	2606
フォローしています	2684
フォローしてね	2606
フォローしました	2606
フォローする	2606
フォローを解除	2684
フォローを解除する	2684
フォロー中	2606
フォロー解除	2684
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2658
""", 'ブ': """
ブックマーク	2605
ブックマークする	2605
ブラウザで続ける	2663
ブラウザで見る	2663
ブラウザで読む	2663
""", 'プ': """
プッシュ通知	2604
プッシュ通知を受け取りますか	2664
プッシュ通知を受け取る	2664
プライバシーの設定	2660
プライバシーポリシー	2611
プライバシーポリシーに同意する	2674
プライバシー設定	2660
プランを見る	2671
プランを選ぶ	2671
プランを選択	2671
プラン一覧	2671
プレゼント	2595
プレミアム	2595
プレミアム会員	2598
プロフィール	2680
""", 'ヘ': """
ヘルプ	2611
""", 'ペ': """
ページの先頭に戻る	2678
ページの先頭へ	2619
ページの先頭へ戻る	2678
ページを再読み込み	2666
ページを再読み込みする	2666
ページを更新する	2666
ページトップ	2619
ページトップへ	2619
ページトップへ戻る	2678
""", 'ホ': """
ホーム	2619
ホームに戻る	2678
""", 'ポ': """
ポスト	2605
ポストする	2605
""", 'マ': """
マイページ	2595
マンスリーサポーターになる	2668
""", 'ミ': """
ミュート	2658
ミュートを解除	2657
ミュート解除	2657
""", 'メ': """
メッセージ	2696
メニュー	2619
メニューを閉じる	2697
メルマガ	2599
メルマガ登録	2599
メールでシェア	2685
メールで送る	2605
メールで送信	2605
メールをご確認ください	2674
メールアドレス	2599
メールアドレスが正しくありません	2674
メールアドレスでログイン	2694
メールアドレスで登録	2694
メールアドレスをご入力ください	2695
メールアドレスを入力	2599
メールアドレスを入力してください	2674
メールアドレスを入力する	2695
メールマガジン	2599
メールマガジン登録	2599
""", 'ラ': """
ライター	2680
ランキング	2617
""", 'リ': """
リンクをコピー	2605
リンクをコピーしました	2634
リンクをコピーする	2634
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2595
ログイン	2595
ログイン/会員登録	2595
ログインしてコメント	2651
ログインしてコメントする	2651
ログイン・会員登録	2595
ログイン状態を保持	2671
ログイン状態を保持する	2671
""", '一': """
一回だけ	2669
一回だけ寄付する	2668
一回のみ	2669
一時停止	2658
一次性	4724
一次性捐款	4723
一番人気	2672
一覧	2619
一覧に戻る	2678
一覧へ	2619
一覧を見る	2619
""", '上': """
上一个视频	4748
上一张	4733
上一张图片	4753
上一篇	4664
上一篇文章	4733
上一頁	4666
上一页	4666
""", '下': """
下一个视频	4748
下一张	4733
下一张图片	4753
下一張圖片	4753
下一篇	4664
下一篇文章	4733
下一部影片	4748
下一頁	4666
下一页	4666
下次再說	4639
下次再说	4639
下載app	4717
下載客戶端	4717
下載音檔	4710
下載音訊	4710
下载app	4717
下载客户端	4717
下载音频	4710
""", '不': """
不,謝謝	4639
不,谢谢	4639
不用了	4639
不知道	4704
不適切な内容を報告	2651
""", '专': """
专题	4664
""", '並': """
並び替え	2652
並べ替え	2652
""", '个': """
个人中心	4643
个人信息保护政策	4747
""", '中': """
中	2686	4742
""", '为': """
为你推荐	4664
为您推荐	4664
""", '主': """
主旨	4752
主要ニュース	2617
主题	4752
""", '举': """
举报	4663
举报评论	4744
""", '了': """
了解	2620
了解详情	4754
""", '京': """
京东购买	4708
""", '人': """
人才招聘	4683
人気の動画	2644
人気の記事	2617
人気ランキング	2617
人気記事	2617
人気記事ランキング	2617
人気順	2652
人氣文章	4692
""", '仅': """
仅限会员	4726
仅限订阅用户	4726
""", '今': """
今、あなたにオススメ	2617
今、読まれている記事	2644
今すぐプレイ	2653
今すぐ寄付	2693
今すぐ支援する	2693
今すぐ購入	2698
今すぐ遊ぶ	2653
今はしない	2592
今はやめておく	2592
今回のみ	2669
今回のみ支援する	2668
今回はしない	2592
今日の注目	2617
今日最熱門	4692
今日热点	4664
今日焦点	4664
今日熱門	4692
""", '从': """
从app store下载	4717
""", '他': """
他の記事	19
他の記事も読む	2617
""", '付': """
付費閱讀	4643
付费内容	4643
付费阅读	4643
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4744
以下为广告内容	4683
以下為廣告內容	4683
以后再说	4639
以後再說	4719
以電子郵件繼續	4750
""", '件': """
件名	2696
""", '企': """
企画・制作	2687
""", '优': """
优惠码	4754
""", '会': """
会员专享	4646
会员专享内容	4646
会员专属	4643
会员中心	4643
会员登录	4643
会員でない方	2671
会員でない方はこちら	2671
会員の方はこちら	2595
会員の方はログイン	2595
会員プランを見る	2694
会員特典	2655
会員登録	2595
会員登録する	2595
会員登録のご案内	2694
会員登録はこちら	2595
会員限定	2595
会員限定特典	2655
会員限定記事	2595
""", '余': """
余下全文	4753
""", '作': """
作者更多文章	4733
作者简介	4734
作者簡介	4734
""", '你': """
你可能也喜欢	4664
你可能也喜歡	4664
你可能感兴趣	4664
你可能还想看	4692
你可能還想看	4692
""", '使': """
使用 apple 登入	4726
使用 facebook 登入	4726
使用 google 帳號登入	4726
使用 google 登入	4726
使用 google 繼續	4726
使用apple登录	4726
使用facebook登入	4726
使用facebook登录	4726
使用google登入	4726
使用google登录	4726
使用google繼續	4726
使用google继续	4726
使用google账号登录	4726
使用paypal付款	4750
使用条款	4659
使用條款	4659
使用邮箱登录	4750
""", '価': """
価格を見る	2698
""", '保': """
保存	2605
保存する	2605
保存设置	4714
保持登入	4726
保持登入狀態	4726
保持登录状态	4726
""", '個': """
個人情報の取り扱い	2611
個人情報の取り扱いについて	2611
個人情報の取り扱いに同意する	2674
個人情報の取扱いについて	2611
個人情報保護方針	2611
""", '倍': """
倍速	4711
""", '僅': """
僅限會員	4726
僅限訂戶	4726
""", '優': """
優先するソースに追加	2684
優惠碼	4754
""", '儲': """
儲存設定	4714
""", '允': """
允許	4719
允許通知	4718
允许	4719
允许通知	4718
""", '元': """
元の記事を読む	2645
元記事で読む	2645
元記事を読む	2619
""", '免': """
免責聲明	4659
免費訂閱	4647
免費註冊	4643
免費試讀	4643
免費閱讀	4750
免责声明	4659
免费,无垃圾邮件	4729
免费注册	4643
免费订阅	4647
免费试读	4643
免费阅读	4750
免运费	4743
免運費	4743
""", '入': """
入力内容を確認	2695
入力内容を確認する	2695
入力必須	2674
""", '內': """
內容	4752
""", '全': """
全ての写真を見る	2645
全ての記事が読み放題	2694
全屏	4711
全文はこちら	2645
全文を読む	2619
全文表示	2619
全画面	2658
全画面表示	2657
全画面表示を終了	2657
全螢幕	4711
全記事読み放題	2598
全部拒絕	4715
全部拒绝	4715
全部接受	4659
全部新闻	4733
全部游戏	4706
全部视频	4733
全部评论	4663
""", '公': """
公众号	4654
公式sns	2606
公式twitter	2606
公式x	2606
公式アプリ	2604
公式サイトで見る	2655
公式サイトはこちら	2698
公式サイトを見る	2698
公式ショップ	2655
公式ショップはこちら	2655
""", '共': """
共有	2605
共有する	2605
共有オプション	2685
共有リンクをコピー	2634
""", '关': """
关于作者	4734
关于我们	4659
关注	4654
关注作者	4738
关注我们	4654
关注此话题	4738
关注话题	4738
关键词	4664
关闭	4639
关闭窗口	4753
关闭菜单	4753
""", '其': """
其他新聞	4664
其他新闻	19	4664
其他金額	4723
其他金额	4723
""", '内': """
内容	4752
内容由ai生成	4748
""", '再': """
再生	2619
再生リスト	2692
再生時間	2658
再生速度	2657
再読み込み	2666
再読み込みする	2666
""", '写': """
写留言	4744
写真(#枚	2645
写真をすべて見る	2678
写真をもっと見る	2645
写真を拡大	2678
写真を拡大する	2678
写真を見る	2619
写真を見る(全#枚	2645
写真・動画の投稿はこちら	2679
写真特集	2617
写评论	4663
""", '出': """
出錯了	4730
出错了	4730
""", '分': """
分享	4653
分享到	4653
分享到facebook	4683
分享到line	4683
分享到qq	4741
分享到whatsapp	4741
分享到微信	4653
分享到微博	4653
分享到朋友圈	4741
分享文章	4755
分享本文	4683
分享此文	4683
分享此頁	4755
分享給好友	4683
分享給更多人看到	4683
分享给好友	4683
分享给更多人	4683
分享至	4653
分享至facebook	4653
分享至line	4683
分享这篇文章	4755
分享這篇文章	4755
分类	4664
分類	4664
""", '列': """
列印	4653
列印本頁	4683
列印食譜	61
""", '初': """
初めての方はこちら	2671
初割で無料体験する	2595
初月無料	2598
""", '利': """
利用規約	2611
利用規約に同意します	2674
利用規約に同意する	2674
""", '刷': """
刷新页面	4720
""", '前': """
前のページ	2619
前のページに戻る	2697
前の写真	2678
前の動画	2692
前の画像	2678
前の記事	2617
前の記事へ	2617
前の記事を読む	2697
前へ	2619
前回の記事はこちら	2644
前回はこちら	2645
前往官網	4754
前往捐款	4723
前往捐款頁面	4723
前往捐款页面	4723
前往購買	4708
前往贊助	4723
""", '剩': """
剩余时间	4711
剩餘時間	4711
""", '加': """
加入google偏好來源	4738
加入line好友	4654
加入会员	4643
加入我们	4683
加入我们的团队	4683
加入我們	4683
加入我們的團隊	4683
加入書籤	4653
加入會員	4643
加入白名单	4720
加入購物車	4754
加入购物车	4754
加载中	4710
加载内容	4714
加载帖子	4714
加载更多	4666
加载更多评论	4703
""", '動': """
動画	2617
動画で見る	2634
動画の公開は終了しました	2657
動画の読み込みに失敗しました	2692
動画の配信は終了しました	2657
動画は再生できません	2657
動画をもっと見る	2678
動画を再生	2692
動画を再生する	2634
動画を再生できません	2657
動画を再生できませんでした	2657
動画を見る	2619
動画を読み込み中	2657
動画を読み込めませんでした	2692
動画を読み込んでいます	2657
動画プレーヤーを読み込み中	2657
動画一覧	2678
""", '包': """
包邮	4743
""", '協': """
協賛	2687
協賛企業	2687
""", '单': """
单次	4724
单次捐款	4640
单篇购买	4750
""", '単': """
単発の寄付	2668
""", '博': """
博客來購買	4708
""", '占': """
占い	2654
""", '印': """
印刷	2605
印刷する	2605
印刷用ページ	2634
印刷用ページを表示	2634
""", '即': """
即时新闻	4664
即時新聞	4664
""", '原': """
原文を表示	2620
原文を見る	2620
原文連結	4693
原文链接	4693
""", '去': """
去京东看看	4708
去京东购买	4708
去天猫购买	4708
去淘宝购买	4708
""", '参': """
参与投票	4703
参与评论	4663
参加测验	4706
参加者募集中	2630
参加问卷调查	4683
""", '參': """
參加問卷調查	4683
參加測驗	4706
參與投票	4703
""", '友': """
友だち追加	2606
友だち追加する	2606
友善列印	4683
友達に教える	2634
""", '反': """
反馈	4663
""", '发': """
发一条友善的评论	4744
发现错误	4703
发现错误?请告诉我们	4683
发生错误	4730
发表留言	4663
发表评论	4663
发送	4730
发送成功	4729
""", '取': """
取材・文	2680
取消关注	4739
取消追蹤	4738
取消關注	4739
取消静音	4710
取消靜音	4710
""", '受': """
受け取る	2665
受付が完了しました	2695
""", '古': """
古い順	2652
""", '可': """
可随时退订	4729
可隨時取消	4726
""", '合': """
合わせて読みたい	2617
合作伙伴	4743
合作夥伴	4743
合成音声による読み上げ	2657
合成音声による読み上げです	2657
""", '同': """
同じカテゴリの記事	2617
同じ著者の記事	2644
同意	4659
同意して続ける	2660
同意して続行	2660
同意して閉じる	2660
同意しない	2611
同意する	2611
同意の管理	2660
同意を撤回	2660
同意を撤回する	2660
同意を管理	2660
同意を管理する	2660
同意並繼續	4714
同意并继续	4714
""", '后': """
后退#秒	4710
""", '听': """
听全文	4683
听文章	4710
听新闻	4653
听这篇文章	4683
""", '商': """
商业推广	4743
商品の詳細を見る	2698
商品を見る	2655
商品ページへ	2655
商品詳細	2698
商品详情	4754
商城	4743
商業推廣	4743
""", '單': """
單次	4724
單次捐款	4640
單筆	4724
單筆捐款	4723
單筆支持	4723
單篇購買	4750
""", '回': """
回上一頁	4753
回到頂端	4733
回到頂部	4666
回到顶部	4733
回复	4663
回答する	91
回覆	4663
回頂端	4666
回首頁	4666
""", '在': """
在 app store 下載	4717
在 facebook 查看	4745
在 google play 下載	4717
在 instagram 查看	4745
在 instagram 查看這則貼文	4745
在 spotify 收聽	4745
在 x 上查看	4745
在 youtube 上觀看	4745
在amazon購買	4708
在app store下载	4717
在app中打开	4717
在app中阅读	4717
在facebook查看	4745
在google play下载	4717
在instagram查看	4745
在instagram查看這則貼文	4745
在patreon上支持我们	4723
在spotify上收听	4745
在x上查看	4745
在youtube上观看	4745
在亚马逊购买	4708
在微博查看	4745
在浏览器中继续	4717
在瀏覽器中繼續	4717
""", '地': """
地図を見る	2620
地図を開く	2620
""", '執': """
執筆者	2680
執筆者プロフィール	2679
""", '填': """
填字游戏	4707
填字遊戲	4707
""", '复': """
复制	4742
复制成功	4653
复制网址	4683
复制链接	4653
""", '外': """
外部コンテンツを表示	2660
外部コンテンツを表示する	2660
外部送信について	2691
外部送信ポリシー	2691
""", '大': """
大	2686	4742
大号字	65
大字	4653
大家还在看	4664
大家都在看	4664
""", '头': """
头条	4664
""", '好': """
好的	4719
""", '如': """
如何关闭	4721
如何关闭广告拦截器	4720
如何關閉	4721
如何關閉廣告攔截器	4720
""", '始': """
始終允許	4715
始终允许	4715
""", '姓': """
姓名	4730
""", '字': """
字体	65
字体大小	4653
字号	4653
字幕	2658	4711
字幕をオン	2657
字幕を表示	2657
字級	65	4653
字级	65
字號	4741
字體大小	65	4653
""", '官': """
官方微博	4654
""", '定': """
定期定額	4640
定期定額捐款	4723
定期定額支持	4723
定期捐款	4723
""", '寄': """
寄付	2593
寄付する	2593
寄付で応援する	2634
寄付のお願い	2593
寄付はこちら	2668
寄付はこちらから	2668
寄付をする	2593
寄付ページはこちら	2668
寄付ページへ	2668
""", '寫': """
寫留言	4744
寫評論	4744
""", '專': """
專題	4664
""", '小': """
小	2686	4742
小字	4653
小編推薦	4664
小调查	92
""", '尚': """
尚未成為會員	4726
尚無留言	4683
""", '展': """
展开	4666
展开全文	4666
展开全部	4667
展开回复	4703
展开阅读全文	4753
展開	4666
展開全文	4733
""", '已': """
已关注	4654
已收到您的申请	4751
已是会员	4643
已是訂戶	4726
已有帐号	4643
已有帳號	4726
已有账号	4726
已經是會員	4643
已經是會員?登入	4643
已经是订户	4726
已经有账号	4726
已複製連結	4741
已關注	4738
""", '常': """
常に表示する	2660
常に許可	2661
常に許可する	2660
""", '年': """
年払い	2672
年額プラン	2672
""", '广': """
广告	4658
广告后继续阅读	4708
广告结束	4708
""", '広': """
広告	2609
広告の下に記事が続きます	2655
広告の後に続きます	2609
広告はここまで	2655
広告をスキップ	2609
広告を閉じる	2609
広告ブロッカーをご利用中です	2666
広告ブロックの解除方法	2666
広告ブロックを解除してください	2666
広告ブロックを解除しました	2666
広告企画	2609
広告終わり	2655
""", '廣': """
廣告	4658
廣告後繼續閱讀	4708
廣告結束	4708
廣編企劃	4708
廣編特輯	4708
""", '延': """
延伸閱讀	4664
延伸阅读	4664
""", '开': """
开启app	4717
开启推送	4718
开启通知	4718
开始测验	4706
开通vip	4750
开通会员	4643
""", '当': """
当前时间	4711
当当购买	4708
""", '影': """
影片已下架	4710
影片已移除	4710
影片無法播放	4710
影片載入中	4710
影片載入失敗	4748
影音	4664
""", '後': """
後で	2592
""", '微': """
微信	4653
微信扫一扫	4741
微信扫码分享	4741
微信登录	4726
微博	4653
""", '必': """
必填	4730
必填字段	4729
必填欄位	4729
必填項	4729
必填项	4729
必須	2675
必須項目	2675
必須項目です	2674
""", '忘': """
忘記密碼	4643
忘记密码	4643
""", '応': """
応援する	2593
""", '快': """
快进#秒	4710
""", '总': """
总是允许	4715
""", '您': """
您可能也喜歡	4664
您可能感兴趣	4664
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4692
您可随时退订	4729
您可隨時取消訂閱	4729
您已关注此话题	4738
您已投过票	4703
您已投過票	4703
您已经投过票	4703
您已訂閱	4751
您已订阅	4751
您的信息已发送	4729
您的姓名	4751
您的投票已提交	4703
您的支持很重要	4749
您的昵称	4744
您的暱稱	4744
您的留言	4751
您的訊息已送出	4729
您的邮箱	4647
您的電子郵件	4751
您的電郵	4647
""", '情': """
情報をお寄せください	2679
情報提供のお願い	2679
情報提供はこちら	2679
""", '想': """
想接收即時新聞通知嗎	4718
想接收通知吗	4718
""", '意': """
意見反饋	4703
意見回饋	4703
意见反馈	4663
""", '感': """
感想を送る	2614
感謝您的參與	4703
感謝您的投票	91	4703
感謝您的支持	4749
感谢您,您的信息已发送	4729
感谢您的参与	4703
感谢您的投票	91	4703
感谢您的支持	4749
感谢支持	4749
""", '成': """
成为会员	4640
成為會員	4640
""", '我': """
我们无法显示此内容	4714
我同意	4659
我同意处理我的个人数据	4729
我同意接收电子邮件	4729
我同意隱私權政策	4729
我已关闭	4720
我已关闭广告拦截器	4720
我已閱讀並同意隱私權政策	4729
我已關閉廣告攔截器	4720
我已阅读并同意隐私政策	4729
我的帐户	4643
我的帳戶	4643
我知道了	4659
我要举报	4703
我要投票	4703
我要捐款	4749
我要支持	4749
我要檢舉	4703
我要爆料	4734
我要留言	4663
我要糾錯	4683
我要纠错	4663
我要评论	4663
我要贊助	4749
""", '或': """
或	4727
""", '戻': """
戻る	2619
""", '所': """
所有新闻	4733
所有留言	4663
""", '打': """
打印	4653
打印本页	4683
打印食谱	61
打开	4667
打开app	4717
打开app查看更多	4717
打开app阅读	4717
打开app阅读全文	4717
打开客户端阅读	4717
打开微信扫一扫	4741
打开推送	4718
打赏	4640
打赏作者	4749
""", '扫': """
扫一扫分享	4741
扫描二维码下载	4717
扫码下载	4717
扫码下载app	4717
扫码下载客户端	4717
""", '投': """
投票	92	4704
投票ありがとうございました	91	2651
投票する	91	2634
投票を受け付けました	2651
投票区	92
投票成功	4703
投票済みです	2651
投票結果	2652	4704
投票結果を見る	91
投票结果	4704
投稿する	2614
投稿を表示	2660
投稿を表示する	2660
投稿を読み込む	2660
投稿须知	4734
""", '折': """
折りたたむ	2620
折扣码	4754
折扣碼	4754
""", '报': """
报告错误	4667
""", '拒': """
拒絕	4659
拒绝	4659
拒绝全部	4715
拒绝所有cookie	4747
""", '招': """
招聘启事	4683
""", '拡': """
拡大	2605
拡大する	2619
""", '按': """
按年計費	4726
按年计费	4726
按月	4724
按月捐款	4723
按月计费	4726
按讚	4654
""", '捐': """
捐款	4640
捐贈	4640
捐赠	4640
""", '掃': """
掃描qr code下載	4717
掃碼下載	4717
""", '排': """
排序	4704
排行榜	4664
""", '採': """
採用情報	2630
""", '接': """
接受	4659
接受並繼續	4714
接受全部	4659
接受全部cookie	4747
接受并继续	4714
接受所有	4659
接受所有 cookie	4747
接受所有cookie	4747
接收通知	4718
""", '推': """
推广	4658
推广内容	4658
推廣	4658
推荐	4664
推荐文章	4664
推荐方案	4727
推荐阅读	4664
推薦	4664
推薦文章	4664
推薦閱讀	4664
""", '提': """
提交	91	4730
提交成功	4729
提交成功,感谢您的反馈	4751
提交评论	4703
提供	2609
提供反馈	4703
提供意見	4703
提供新聞線索	4734
提供新闻线索	4734
""", '搜': """
搜尋	4666
搜索	4666
""", '撤': """
撤回同意	4714
""", '播': """
播放	4666
播放器加载中	4710
播放影片	4748
播放视频	4748
播放速度	4710
""", '支': """
支持我们	4640
支持我們	4640
支援する	2593
支援はこちら	2668
""", '收': """
收合	4667
收听	4653
收听文章	4710
收听本文	4683
收聽文章	4683
收聽本文	4710
收藏	4653
收藏文章	4653
收藏本文	4683
收藏食譜	61
收藏食谱	61
收起	4666
收起回复	4703
""", '放': """
放大图片	4733
放大圖片	4733
放大字体	4741
放大字體	4741
""", '数': """
数独	2654	4707
""", '數': """
數獨	4707
""", '文': """
文字の大きさ	65	2605
文字を大きくする	2685
文字を小さくする	2685
文字サイズ	2605
文字サイズを変更	2685
文字サイズ変更	65
文字拡大	2685
文字稿	4711
文字起こし	2658
文字起こしを表示	2657
文字起こしを見る	2657
文明上网,理性发言	4744
文明上网理性发言,请遵守新闻评论服务协议	4744
文章未完 廣告後繼續	4708
""", '料': """
料金プラン	2672
料金プランを見る	2694
""", '新': """
新しい順	2652
新着	2617
新着ニュース	2617
新着記事	2617
新着記事一覧	2644
新着順	2652
新聞線索	4734
新規会員登録	2595
新規登録	2595
新闻简报	4647
新闻线索	4734
""", '无': """
无所谓	4704
无法显示此内容	4714
""", '早': """
早割	2687
早鳥票	4743
早鸟票	4743
""", '时': """
时长	4711
""", '明': """
明白了	4667
""", '是': """
是否允许通知	4718
是否接收推送通知	4718
是否接收通知	4718
是否開啟通知	4718
""", '显': """
显示全部	4733
显示内容	4714
显示原文	4667
显示字幕	4710
显示帖子	4714
显示更多	4666
""", '時': """
時長	4711
""", '暂': """
暂不	4639
暂无评论	4683
暂无评论,快来抢沙发	4744
""", '暫': """
暫不	4639
""", '更': """
更多	4664
更多作者文章	4733
更多内容	4664
更多分享方式	4741
更多图片	4733
更多圖片	4733
更多報導	4664
更多影片	4733
更多报道	4664
更多文章	4664
更多新聞	4664
更多新聞請看	4692
更多新闻	4664
更多游戏	4706
更多精彩	4692
更多精彩内容	4753
更多精采內容	4683
更多视频	4733
更多选项	4742
更多選項	4742
更正政策	4734
更正與說明	4734
""", '書': """
書籍を購入する	2655
""", '最': """
最受欢迎	4727
最受歡迎	4727
最多人看	4692
最新	4704
最新ニュース	2617
最新ニュースを通知で受け取る	2664
最新号	2644
最新影音	4692
最新文章	4664
最新新聞	4664
最新新闻	4664
最新消息	4664
最新記事	2617
最旧	4704
最早	4704
最热	4704
最熱	4704
最舊	4704
最超值	4727
""", '會': """
會員中心	4643
會員專享	4646
會員專享內容	4646
會員專屬	4643
會員登入	4643
""", '月': """
月払い	2672
月額#円	2598
月額#円(税込	2598
月額プラン	2672
""", '有': """
有効なメールアドレスを入力してください	2674
有料会員からのプレゼント記事	2699
有料会員登録	2595
有料会員記事	2634
有料登録	2595
有料記事	2595
""", '朋': """
朋友圈	4653
""", '服': """
服务条款	4659
服務條款	4659
""", '朗': """
朗读全文	4710
""", '朝': """
朝刊・夕刊	2595
""", '未': """
未满十八岁禁止饮酒	4708
未滿十八歲禁止飲酒	4708
""", '本': """
本を購入する	2655
本周热门	4692
本文	2696
本文へ	2619
本文へ移動	2619
本文对您有帮助吗	4703
本文尚无评论	4744
本文已锁定	4726
本文由ai语音朗读	4710
""", '机': """
机器翻译	4683
机翻	4711
""", '来': """
来测测你的知识	4706
""", '查': """
查看专题	4733
查看优惠	4750
查看作者主页	4734
查看作者更多文章	4733
查看優惠	4750
查看全部	4666
查看全部图片	4733
查看全部文章	4753
查看全部評論	4703
查看全部评论	4703
查看原图	4666
查看原文	4693
查看商品	4754
查看回复	4703
查看回覆	4703
查看图集	4733
查看圖集	4733
查看地图	4667
查看專題	4733
查看投票結果	4744
查看投票结果	91	4744
查看文字稿	4710
查看方案	4750
查看更多	4666
查看更多图片	4733
查看更多评论	4703
查看留言	4663
查看結果	91
查看结果	91	4667
查看訂閱方案	4726
查看詳情	4667
查看订阅方案	4726
查看评论	4663
查看详情	4667
查看逐字稿	4710
查看高清图集	4733
""", '标': """
标签	4664
""", '检': """
检举评论	4744
""", '検': """
検索	2619
""", '業': """
業配	4658
""", '楽': """
楽天で見る	2655
楽天で詳細を見る	2655
楽天で購入	2655
楽天で購入する	2655
楽天市場で見る	2655
楽天市場で購入	2655
""", '標': """
標籤	4664
""", '機': """
機器翻譯	4683
機械翻訳	2658
""", '檢': """
檢舉	4663
檢舉留言	4744
""", '次': """
次のページ	2619
次の写真	2678
次の動画	2692
次の画像	2678
次の記事	2617
次の記事へ	2617
次の記事を読む	2697
次へ	2619
次を読む	2620
次ページ	2619
次回から自動的にログイン	2671
""", '正': """
正しいメールアドレスを入力してください	2674
正在加载播放器	4710
""", '此': """
此影片無法播放	4710
此文章已锁定	4726
此欄位為必填	4729
此視頻無法播放	4710
此视频不可用	4710
此视频已被删除	4710
此項為必填	4729
此页面对您有帮助吗	4703
此项为必填项	4729
""", '残': """
残り時間	2658
""", '毎': """
毎年	2669
毎月	2669
毎月寄付する	2668
毎月支援する	2668
""", '每': """
每一份支持都很重要	4723
每一份支持都重要	4723
每年	4724
每月	4724
每月捐款	4640
""", '氏': """
氏名	2675
""", '民': """
民調	92
""", '沒': """
沒意見	4704
""", '没': """
没意见	4704
没有账号	4726
""", '注': """
注册	4643
注册成功	4751
注目の記事	2617
注目キーワード	2617
注目ワード	2617
注目記事	2617
""", '测': """
测测你的知识	4706
""", '清': """
清晰度	4711
""", '游': """
游戏	4707
""", '点': """
点击取消静音	4748
点击图片查看大图	4733
点击打开声音	4748
点击排行	4664
点击播放	4683
点击放大	4733
点击查看全文	4753
点击查看原文	4693
点击查看大图	4666
点击阅读全文	4753
点击阅读原文	4693
点我看视频	4683
点赞	4653
""", '為': """
為您推薦	4664
""", '热': """
热点	4664
热点推荐	4664
热门	4664
热门排行	4664
热门文章	4664
热门新闻	4664
""", '無': """
無料で体験する	2595
無料で始める	2671
無料で試す	2671
無料で読む	2595
無料アプリをダウンロード	2663
無料ゲーム	2653
無料会員登録	2595
無料会員限定	2595
無料体験	2595
無料登録	2595
無法播放影片	4710
無法載入影片	4748
無法顯示此內容	4714
""", '焦': """
焦點新聞	4664
""", '熱': """
熱門	4664
熱門排行	4664
熱門文章	4664
熱門新聞	4664
熱門話題	4664
""", '爆': """
爆料信箱	4734
爆料專線	4734
爆料热线	4734
""", '特': """
特別協賛	2687
特定商取引法に基づく表記	2611
特集	2617
特集を見る	2678
特集ページへ	2678
特集一覧	2678
特集一覧へ	2697
""", '猜': """
猜你喜欢	4664
猜你喜歡	4664
""", '現': """
現在の再生時間	2657
""", '生': """
生成aiを使用しています	2692
""", '用': """
用app開啟	4717
用户协议和隐私政策	4747
""", '由': """
由ai生成	4737
由ai语音朗读	4710
""", '申': """
申し込む	2595
""", '电': """
电子报	4647
电子邮箱	4647
""", '画': """
画像をクリックして拡大	2678
画像を拡大	2619
画像を拡大する	2678
画像を見る	2619
画質	2658
""", '留': """
留言	4663
留言(#	4663
留言内容	4752
留言已關閉	4703
留言規則	4703
留言规则	4703
""", '略': """
略過廣告	4748
""", '登': """
登入	4643
登入/註冊	4643
登入後留言	4703
登出	4643
登录	4643
登录/注册	4643
登录后发表评论	4703
登錄	4643
登録	2595
登録が完了いたしました	2695
登録が完了しました	2634
登録して続きを読む	2595
登録する	2595
""", '發': """
發現錯誤	4703
發現錯誤?請告訴我們	4683
發生錯誤	4730
發表留言	4663
發表評論	4663
""", '皆': """
皆さまのご支援が力になります	2668
""", '監': """
監修者	2680
""", '目': """
目前時間	4711
目录	4666
目次	2619
目次へ戻る	2697
目錄	4666
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4664
相关报道	4664
相关推荐	4664
相关文章	4664
相关新闻	4664
相关标签	4664
相关视频	4692
相关阅读	4664
相關主題	4664
相關報導	4664
相關影片	4692
相關推薦	4664
相關文章	4664
相關新聞	4664
相關標籤	4664
相關閱讀	4664
""", '看': """
看了这篇文章的人也看	4664
看全文	4733
看原文	4693
看更多	4664
看更多作者文章	4733
看更多文章	4692
看更多新聞	4692
看更多照片	4733
看結果	91
""", '知': """
知道了	4667
""", '確': """
確認する	2675
確認メールをお送りしました	2674
確認画面へ	2675
""", '禁': """
禁止酒駕	4743
禁止酒駕,飲酒過量有害健康	4708
""", '稍': """
稍后	4719
稍后再说	4639
稍后提醒我	4639
稍后阅读	4683
稍後	4719
稍後再說	4639
稍後提醒我	4639
稍後閱讀	4683
""", '立': """
立即开通	4750
立即投票	91
立即捐助	4723
立即捐款	4640
立即捐赠	4723
立即支持	4749
立即訂閱	4643
立即订阅	4643
立即试玩	4706
立即購票	4708
立即贊助	4723
立即购票	4708
立即选购	4708
立即選購	4708
立即開始玩	4706
""", '筆': """
筆者	2680
筆者プロフィール	2679
""", '管': """
管理cookie	4714
管理偏好設定	4747
管理偏好设置	4747
管理同意	4714
管理同意设置	4714
管理同意選項	4714
管理选项	4747
管理選項	4747
""", '粉': """
粉絲團	4654
""", '精': """
精彩推荐	4692
精彩推薦	4692
精选	4664
""", '紙': """
紙面ビューアー	2595
""", '結': """
結果を見る	91	2620
""", '続': """
続きはこちら	2645
続きをみる	2619
続きを読む	2595
続けて読む	2697
""", '網': """
網友留言	4663
""", '編': """
編輯推薦	4664
編輯準則	4734
編輯精選	4664
編集ポリシー	2679
編集方針	2680
編集部おすすめ	2617
編集部のおすすめ	2617
""", '縮': """
縮小	2605
縮小字體	4741
""", '繼': """
繼續使用網頁版	4717
繼續閱讀	4666
繼續閱讀請往下	4708
""", '續': """
續訂	4750
""", '纠': """
纠错	4663
""", '继': """
继续在浏览器阅读	4717
继续浏览内容	4666
继续阅读	4666
""", '续': """
续订	4750
""", '编': """
编辑准则	4734
编辑推荐	4664
编辑精选	4664
""", '缩': """
缩小字体	4741
""", '网': """
网友评论	4663
网友评论仅供其表达个人看法,并不表明本站立场	4744
""", '翻': """
翻訳を表示	2620
""", '联': """
联系作者	4734
联系我们	4659
联系编辑部	4734
""", '聯': """
聯絡我們	4659
聯絡編輯部	4734
""", '聽': """
聽全文	4683
聽文章	4710
聽新聞	4653
聽這篇文章	4683
""", '脳': """
脳トレ	2654
""", '自': """
自动播放	4711
自動再生	2658
自動播放	4711
自動翻訳	2658
自定义金额	4723
自訂金額	4723
""", '菜': """
菜单	4666
""", '著': """
著作権	2611
著者の記事一覧	2678
著者をフォロー	2684
著者をフォローする	2684
著者プロフィール	2679
""", '複': """
複製	4742
複製網址	4683
複製連結	4653
""", '要': """
要接收推送通知吗	4718
要接收通知嗎	4718
""", '視': """
視頻由ai生成	4748
""", '觀': """
觀看更多	4692
""", '视': """
视频	4664
视频不可用	4710
视频加载中	4710
视频加载失败	4748
视频已下架	4710
视频已失效	4710
视频无法播放	4710
视频时长	4748
视频正在加载	4710
""", '解': """
解鎖全文	4683
解鎖文章	4750
解锁全文	4683
解锁文章	4750
解除しました	2667
解除方法	2667
解除方法はこちら	2667
""", '訂': """
訂戶專享	4708
訂戶專享優惠	4708
訂戶專享內容	4726
訂戶贈閱	4755
訂正について	2679
訂閱	4643
訂閱成功	4751
訂閱推播	4718
訂閱方案	4750
訂閱會員	4643
訂閱會員專屬內容	4683
訂閱郵件	4647
訂閱電子報	4647
""", '記': """
記事に関するお問い合わせ	2679
記事の続きはこちら	2645
記事の続きを読む	2678
記事の誤りを報告	2688
記事は広告の下に続きます	2655
記事は広告の後に続きます	2655
記事へのお問い合わせ	2679
記事へのご意見	2614
記事をサポートする	2593
記事をシェア	2699
記事をシェアする	2699
記事をプレゼント	2595
記事をプレゼントする	2634
記事を保存	2605
記事を保存する	2634
記事を印刷する	2605
記事を聴く	2657
記事を評価する	2688
記事を読む	2619
記事を購入する	2694
記事を音声で聞く	2657
記事を音声で聴く	2657
記事ランキング	2617
記事一覧	2619
記事一覧へ	2678
記事一覧を見る	2645
記事全文を読む	2619
記住我	4727
記者をフォロー	2684
記者プロフィール	2679
記者募集	2630
記者募集中	2630
""", '設': """
設定を保存	2660
設定を保存する	2660
設定を変更する	2691
設定を管理	2691
""", '許': """
許可	2665
許可する	2611
""", '註': """
註冊	4643
註冊成功	4751
""", '評': """
評価順	2652
評論	4663
評論已關閉	4703
評論規則	4703
""", '話': """
話題の記事	2617
""", '該': """
該作者更多文章	4733
""", '詳': """
詳しく見る	2620
詳細	2620
詳細を見る	2698
詳細・購入はこちら	2655
""", '語': """
語音播報	4683
語音朗讀	4683
""", '誤': """
誤りを報告	2620
誤りを報告する	2688
誤字脱字の報告	2634
誤字脱字を報告	2679
誤字脱字を報告する	2634
""", '読': """
読まれている記事	2617
読み上げ	2634
読み放題	2598
読み続ける	2620
読み込み中です	2657
読者限定	2655
""", '請': """
請填寫讀者問卷	4683
請我們喝杯咖啡	4723
請查收郵件	4729
請檢查您的收件匣	4729
請繼續下滑閱讀	4708
請繼續往下閱讀	4658
請輸入您的電子郵件	4751
請輸入有效的電子郵件	4729
請輸入有效的電子郵件地址	4729
請輸入電子郵件	4647
請選擇金額	4749
請關閉廣告攔截器	4720
""", '讀': """
讀者優惠	4708
讀者專享	4708
""", '讚': """
讚	4653
讚賞支持	4640
""", '订': """
订户专享	4708
订户专享优惠	4708
订户赠阅	4755
订阅	4643
订阅会员	4643
订阅成功	4751
订阅推送	4718
订阅邮件	4647
""", '记': """
记住我	4727
记者简介	4734
""", '设': """
设为google首选来源	4738
""", '评': """
评论	4663
评论(#	4663
评论功能已关闭	4744
评论已关闭	4703
评论规则	4703
""", '诚': """
诚聘英才	4683
""", '话': """
话题	4664
""", '该': """
该文章已关闭评论	4744
该视频不可用	4710
该视频已下架	4710
该邮箱已被注册	4751
""", '详': """
详情	4667
""", '语': """
语音朗读	4683
语音由ai生成	4710
""", '说': """
说点什么	4744
""", '请': """
请先登录再评论	4683
请关闭广告拦截器	4720
请我们喝杯咖啡	4723
请查收邮件	4729
请检查您的收件箱	4729
请继续往下阅读	4658
请输入您的电子邮件	4751
请输入您的邮箱	4751
请输入昵称	4744
请输入有效的电子邮件地址	4729
请输入有效的邮箱地址	4729
请输入邮箱	4647
请选择金额	4749
""", '读': """
读者专享	4708
读者优惠	4708
""", '購': """
購入はこちら	2655
購票	4743
購票連結	4708
購読	2595
購読する	2595
購読のお申し込み	2595
購読プラン	2694
購読プランを見る	2671
購読申し込み	2595
購買本書	4708
""", '贈': """
贈る	2686
贈送文章	4683
贈送文章給朋友	4683
贈送此文	4683
""", '贊': """
贊助	4640
贊助內容	4658
贊助商	4658
贊助我們	4723
""", '购': """
购买本书	4708
购买此书	4708
购票	4743
购票链接	4708
""", '赞': """
赞	4704
赞助	4640
赞助内容	4658
赞助商	4743
赞助商链接	4658
赞助我们	4723
赞赏	4640
赞赏作者	4749
""", '赠': """
赠送文章	4741
赠送此文	4683
""", '超': """
超值方案	4726
""", '跳': """
跳到主要內容	4666
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4748
""", '踩': """
踩	4704
""", '載': """
載入中	4710
載入內容	4714
載入更多	4666
載入貼文	4714
""", '輸': """
輸入您的電子郵件	4751
""", '轉': """
轉發	4653
""", '转': """
转发	4653
""", '载': """
载入内容	4714
""", '输': """
输入您的邮箱	4751
""", '返': """
返信	2614
返信する	2614
返信を書く	2688
返信を表示	2651
返信を見る	2651
返信を隠す	2651
返回上一页	4753
返回列表	4753
返回頂部	4733
返回顶部	4666
返回首頁	4733
返回首页	4666
""", '还': """
还不是会员	4726
还有更多精彩内容	4753
还没有账号	4726
""", '这': """
这篇文章对你有帮助吗	4703
这篇文章对您有帮助吗	4703
""", '进': """
进入专题	4733
进入专题页	4733
""", '连': """
连结已复制	4741
""", '追': """
追蹤	4654
追蹤中	4738
追蹤主題	4738
追蹤作者	4738
追蹤我們	4654
""", '退': """
退出全屏	4710
""", '送': """
送信	91	2675
送信が完了しました	2674
送信しました	2674
送信する	91	2675
送信完了	2674
送出	91	4730
送出成功	4729
送出留言	4703
送出評論	4703
送料無料	2687
""", '选': """
选择	4727
选择方案	4726
选择订阅方案	4726
选择金额	4749
""", '逐': """
逐字稿	4711
""", '這': """
這篇文章對你有幫助嗎	4703
這篇文章對您有幫助嗎	4703
""", '通': """
通報	2652
通報する	2614
通知をオン	2604
通知をオンにする	2664
通知を受け取らない	2664
通知を受け取りますか	2664
通知を受け取る	2634
通知を設定する	2664
通知を許可	2664
通知を許可しますか	2664
通知を許可する	2664
""", '速': """
速報	2617
速報を通知で受け取る	2664
速報通知を受け取る	2634
""", '連': """
連結已複製	4683
連載	2617
連載をフォロー	2684
連載をフォローする	2684
連載を見る	2678
連載一覧	2678
""", '遊': """
遊戲	4707
""", '運': """
運営会社	2611
""", '違': """
違反を報告	2651
違反を報告する	2651
違反報告	2614
""", '選': """
選單	4666
選択する	2672
選擇	4727
選擇方案	4726
選擇訂閱方案	4726
選擇金額	4749
""", '還': """
還不是會員	4726
還沒有帳號	4726
""", '邮': """
邮箱	4647
邮箱格式不正确	4729
邮箱格式错误	4729
""", '配': """
配信停止はいつでも可能です	2674
""", '重': """
重新加载页面	4720
重新播放	4711
重新整理頁面	4720
重新載入頁面	4720
""", '金': """
金額を入力	2668
金額を指定	2668
金額を指定する	2668
金額を選ぶ	2693
金額を選択	2693
金額を選択してください	2693
""", '链': """
链接已复制	4683
""", '閉': """
閉じる	2592	2619
""", '開': """
開く	2620
開啟推播	4718
開啟通知	4718
開始測驗	4706
開通會員	4643
""", '間': """
間違いを見つけたら	2679
""", '関': """
関連	2617
関連する記事	2617
関連キーワード	2617
関連タグ	2617
関連トピックス	2617
関連ニュース	2617
関連リンク	2617
関連動画	2617
関連動画を見る	2692
関連情報	2617
関連記事	2617
関連記事はこちら	2644
関連記事をもっと見る	2697
関連記事を見る	2697
""", '閱': """
閱讀下一篇	4753
閱讀全文	4666
閱讀原文	4693
閱讀更多	4666
""", '關': """
關於作者	4734
關於我們	4659
關注	4654
關注作者	4738
關注我們	4654
關注此主題	4738
關鍵字	4664
關閉	4639
關閉視窗	4753
關閉選單	4753
""", '阅': """
阅读下一篇	4753
阅读全文	4666
阅读剩余全文	4753
阅读原文	4693
阅读更多	4666
""", '随': """
随时取消	4726
随时可取消	4726
""", '隐': """
隐私偏好	4747
隐私政策	4659
隐私权政策	4659
隐私设置	4715
""", '隨': """
隨時取消	4726
""", '隱': """
隱私偏好	4747
隱私政策	4659
隱私權政策	4659
隱私權設定	4714
隱私設定	4715
""", '離': """
離開全螢幕	4710
""", '電': """
電子信箱	4647
電子信箱格式錯誤	4729
電子報	4647
電子版	2595
電子郵件格式不正確	4729
電郵	4730
""", '静': """
静音	4711
""", '靜': """
靜音	4711
""", '音': """
音声で聞く	2605
音声をダウンロード	2657
音声を再生	2692
音声読み上げ	2634
音频播放器	4748
""", '頭': """
頭條	4664
""", '顯': """
顯示內容	4714
顯示原文	4667
顯示字幕	4710
顯示更多	4666
顯示貼文	4714
""", '飲': """
飲酒過量,有害健康	4708
飲酒過量有害健康	4708
""", '首': """
首頁	4666
首页	4666
""", '马': """
马上开始	4667
马上玩	4706
""", '验': """
验证码	4730
""", '點': """
點我看影片	4683
點擊播放	4710
點擊播放本文	4683
點擊放大	4733
點擊看大圖	4733
點擊開啟聲音	4748
點擊閱讀全文	4753
點閱排行	4692
""", '가': """
가	2718
가격 보기	2805
가로세로 낱말퀴즈	2760
가입하기	2709
가장 많이 본 뉴스	2725
가장 인기	2780
""", '개': """
개인정보 보호 설정	2799
개인정보 설정	2766
개인정보 수집 동의	2781
개인정보 수집 및 이용 동의	2781
개인정보 수집 및 이용에 동의합니다	2781
개인정보 수집·이용에 동의합니다	2781
개인정보 처리방침	2723
개인정보처리방침	2723
""", '갤': """
갤러리 닫기	2804
갤러리 보기	2786
""", '거': """
거부	2723
""", '검': """
검색	2727
""", '게': """
게시물 보기	2766
게시물 불러오기	2766
게임	2760
게임 전체보기	2758
게임 하러 가기	2758
""", '결': """
결과 보기	91	2728
""", '계': """
계속 읽기	2709
계정이 있으신가요	2779
""", '고': """
고객센터	2723
고충처리인	2787
""", '공': """
공감	2757
공감순	2757
공유	2718
공유하기	2718
""", '과': """
과거순	2757
""", '관': """
관련 기사	2725
관련 기사 더보기	2804
관련 뉴스	2725
관련 영상	2748
관련 태그	2725
관련기사	2725
관련기사 더보기	2804
관련뉴스	2725
관련키워드	2725
""", '광': """
광고	2722
광고 건너뛰기	2800
광고 닫기	2722
광고 아래에 기사가 계속됩니다	2761
광고 영역	87
광고 종료	2761
광고 차단 해제 방법	2772
광고 차단을 해제해 주세요	2772
광고 차단을 해제했습니다	2772
광고 차단이 감지되었습니다	2772
광고 후 계속됩니다	2761
광고성 정보 수신 동의	2781
광고성 정보 수신에 동의합니다	2781
""", '괜': """
괜찮습니다	2706
""", '교': """
교보문고에서 구매	2761
""", '구': """
구글 계정으로 계속하기	2779
구글 계정으로 로그인	2779
구글 선호 매체로 추가	2791
구글 플레이에서 다운로드	2769
구글로 계속하기	2779
구글로 로그인	2779
구글플레이에서 다운로드	2769
구독	2709
구독 갱신	2802
구독 상품 보기	2779
구독 상품 선택	2779
구독 상품 안내	2802
구독 신청	2709
구독 신청이 완료되었습니다	2781
구독 신청하기	2779
구독 안내	2802
구독 전용	2709
구독 중	2709
구독 취소	2792
구독권 선택	2779
구독신청	2709
구독이 완료되었습니다	2740
구독자 전용	2711
구독자 전용 기사	2779
구독자 전용 혜택	2761
구독자 혜택	2761
구독자가 선물한 기사입니다	2806
구독중	2791
구독하고 이어서 읽기	2740
구독하기	2709
구매하기	2761
구매하러 가기	2761
""", '글': """
글씨 크기	65
글씨크기	2718
글자 작게	2793
글자 크게	2793
글자 크기	2718
글자 크기 변경	65	2740
글자 크기 조절	65	2740
글자크기	2718
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2801
금액 직접 입력	2775
금액을 선택하세요	2801
금액을 선택해 주세요	2801
""", '기': """
기계 번역	2763
기부하기	2707
기사 계속 보기	2804
기사 공유	2793
기사 공유하기	2718
기사 구매	2802
기사 더 보기	2804
기사 더보기	2740
기사 듣기	2740
기사 링크 복사	2740
기사 본문	2727
기사 선물하기	2740
기사 스크랩	2793
기사 스크랩하기	2740
기사 오류 신고	2740
기사 오류 제보	2740
기사 요약	2790
기사 원문 보기	2740
기사 음성으로 듣기	2762
기사 잠금 해제	2802
기사 저장	2793
기사 저장하기	2740
기사 전문 보기	2786
기사 전체보기	2786
기사 제보	2787
기사 제보 및 문의	2740
기사 추천	2796
기사 평가하기	2796
기사 후원하기	2707
기사는 광고 아래에 계속됩니다	2761
기사는 광고 후 계속됩니다	2761
기사듣기	2762
기사를 공유합니다	2806
기사에 대한 의견	2724
기사원문	2727
기사저장	2718
기사제보	2787
기사추천	2796
기자 구독	2735
기자 구독하기	2735
기자 소개	2787
기자 페이지	2735
기자 프로필 보기	2735
기자구독	2791
기자에게 메일 보내기	2787
기자에게 이메일 보내기	2787
기자의 다른 기사	2735
기자의 다른 기사 보기	2786
기자의 다른기사	2725
기자의 다른기사 보기	2786
기자페이지 바로가기	2786
기획 기사 보기	2786
""", '나': """
나중에	2706
나중에 보기	2740
나중에 읽기	2740
나중에 하기	2706
""", '남': """
남은 시간	2763
""", '낱': """
낱말퀴즈	2760
""", '내': """
내 정보	2709
내용을 입력하세요	2803
내용을 입력해 주세요	2803
""", '네': """
네, 받을게요	2770
네이버 구독	2721
네이버 로그인	2779
네이버 밴드 공유	2793
네이버 블로그	2718
네이버로 로그인	2779
네이버에서 구독	2721
네이버에서 구독하기	2721
""", '놓': """
놓치면 안 되는 기사	2748
""", '뉴': """
뉴스 더보기	2786
뉴스 듣기	2740
뉴스레터 구독	2714
뉴스레터 구독 신청	2714
뉴스레터 구독이 완료되었습니다	2803
뉴스레터 무료 구독	2740
뉴스레터 신청	2714
""", '닉': """
닉네임을 입력하세요	2796
""", '다': """
다른 공유 찾기	2718
다른 금액	2775
다른 기사	19	2725
다른 기사 더 보기	19
다른 기사 보기	2735
다른기사	2725
다른기사 보기	2725
다시 보기	2763
다시 보지 않기	2706
다시보기	2763
다음	2727
다음 기사	2725
다음 기사 보기	2740
다음 기사 읽기	2804
다음 동영상	2800
다음 사진	2786
다음 영상	2800
다음 이미지	2804
다음 페이지	2727
다음글	2786
다음기사	2725
다음에	2706
다음에 하기	2771
다크모드	2767
""", '닫': """
닫기	2706
""", '답': """
답글	2724
답글 달기	2756
답글 더보기	2756
답글 보기	2756
답글 쓰기	2756
답글 접기	2756
답글쓰기	2724
""", '당': """
당신이 좋아할 만한	2725
""", '댓': """
댓글	2724
댓글 #	2724
댓글 #개	2724
댓글 닫기	2756
댓글 더보기	2756
댓글 등록	2756
댓글 등록하기	2756
댓글 보기	2724
댓글 신고	2796
댓글 신고하기	2796
댓글 쓰기	2724
댓글 운영 원칙	2756
댓글 운영 정책	2740
댓글 운영정책	2740
댓글 작성	2756
댓글 작성 규칙	2756
댓글 작성하기	2756
댓글 정책	2756
댓글보기	2724
댓글쓰기	2724
댓글을 남겨 주세요	2796
댓글을 남겨주세요	2796
댓글을 입력하세요	2796
댓글을 입력해 주세요	2796
댓글을 입력해주세요	2724
댓글을 작성하려면 로그인 해주세요	2796
댓글이 닫혔습니다	2756
""", '더': """
더 많은 옵션	2793
더 보기	2727
더보기	2725	2727
""", '도': """
도서 구매하기	2761
도움이 되었나요	2756
""", '독': """
독자 의견 조사	2740
독자 특별 할인	2761
독자 할인	2761
""", '동': """
동영상	2725
동영상 로딩 중	2762
동영상 보기	2800
동영상 재생	2762
동영상 플레이어	2800
동영상을 불러오는 중입니다	2762
동영상을 불러올 수 없습니다	2800
동영상을 재생할 수 없습니다	2762
동의	2723
동의 관리	2766
동의 철회	2766
동의 철회하기	2766
동의 후 계속	2766
동의하고 계속	2766
동의하고 계속하기	2766
동의합니다	2723
""", '뒤': """
뒤로 가기	2728
""", '등': """
등록	2724
""", '디': """
디지털 구독하기	2802
디지털뉴스부	2735
디지털뉴스팀	2735
디지털콘텐츠팀	2735
""", '또': """
또는	2780
""", '라': """
라인	2718
""", '랭': """
랭킹	2725
랭킹뉴스	2725
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
로그아웃	2709
로그인	2709
로그인 상태 유지	2779
로그인 유지	2779
로그인 전용 기사	2779
로그인 후 댓글 쓰기	2740
로그인 후 댓글 작성이 가능합니다	2796
로그인 후 댓글을 작성할 수 있습니다	2756
로그인 후 이용해 주세요	2756
로그인/회원가입	2709
로그인이 필요	2711
로그인하고 계속 읽기	2802
로딩 중	2762
로딩 중입니다	2762
로딩중	2762
""", '링': """
링크 복사	2718
링크가 복사되었습니다	2740
""", '마': """
마이페이지	2709
""", '많': """
많이 본 기사	2725
많이 본 뉴스	2725
많이 본 영상	2748
많이 읽은 기사	2725
많이본 기사	2725
많이본 뉴스	2725
""", '매': """
매달	2776
매월	2776
""", '맨': """
맨 위로	2727
맨위로	2727
""", '메': """
메뉴	2727
메뉴 닫기	2727
메시지가 전송되었습니다	2781
메일	2718
메일함을 확인해 주세요	2781
""", '멤': """
멤버십 가입	2802
멤버십 가입하기	2802
""", '모': """
모두 거부	2767
모두 동의	2723
모두 허용	2767
모든 쿠키 거부	2799
모든 쿠키 수락	2799
모든 쿠키 허용	2799
모르겠다	2757
모름/무응답	2757
모바일 웹으로 계속	2769
""", '목': """
목록	2727
목록 보기	2786
목록보기	2727
목록으로	2786
목록으로 돌아가기	2804
""", '무': """
무료 게임	2758
무료 배송	2795
무료 체험 시작하기	2709
무료 회원가입	2709
무료, 스팸 없음	2781
무료로 읽기	2802
무료배송	2795
무제한 이용하기	2802
""", '문': """
문의	2724
문의 내용	2803
문자 크기	65
""", '바': """
바로 구매하기	2761
바로가기	2718
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2763
""", '밴': """
밴드	2718
""", '번': """
번역 보기	2728
""", '베': """
베스트	2725
""", '보': """
보내기	2783
""", '복': """
복사	2794
복사하기	2718
""", '본': """
본문 글씨 줄이기	2718
본문 글씨 키우기	2718
본문 바로가기	2727
본문으로 바로가기	2727
""", '북': """
북마크	2718
""", '브': """
브라우저에서 계속	2769
브라우저에서 계속 보기	2769
""", '비': """
비공감	2757
비밀번호 찾기	2709
비밀번호를 잊으셨나요	2779
""", '사': """
사이트맵	2723
사진 더 보기	2786
사진 더보기	2786
사진 모두 보기	2786
사진 크게 보기	2786
사진 크게보기	2786
사진 확대	2727
""", '삭': """
삭제된 동영상입니다	2762
""", '상': """
상품 보기	2805
상품 상세보기	2805
""", '새': """
새로고침	2772
""", '선': """
선택	2780
선택 저장	2766
선호 매체로 추가	2791
""", '설': """
설문	92
설문 결과	2757
설문 결과 보기	2796
설문 참여 바로가기	2740
설문 참여하기	2740
설문에 참여하기	2756
설문조사	92
설문조사 참여하기	2740
설정 관리	2799
설정 저장	2766
""", '소': """
소리 켜기	2800
""", '속': """
속보	2725
속보 알림 받기	2740
속보 알림 신청	2740
속보 알림을 받으시겠습니까	2770
""", '스': """
스도쿠	2760
스크랩	2718
스크랩하기	2740
스크립트	2763
스크립트 보기	2762
스토어	2795
스토어 바로가기	2761
스폰서	2722
""", '시': """
시리즈 보기	2786
""", '신': """
신고	2724
신고하기	2757
신문구독	2709
신청이 완료되었습니다	2781
""", '실': """
실시간 뉴스	2725
""", '아': """
아마존에서 구매	2761
아마존에서 보기	2761
아이디 저장	2779
아이디 찾기	2779
아직 회원이 아니신가요	2779
""", '알': """
알겠습니다	2728
알라딘에서 구매	2761
알라딘에서 보기	2761
알림 받기	2717
알림 설정	2717
알림 설정하기	2770
알림 켜기	2770
알림 허용	2770
알림을 받으시겠습니까	2770
알림을 받으시겠어요	2770
알림을 켜시겠습니까	2770
""", '애': """
애드블록을 해제해 주세요	2772
애드블록이 감지되었습니다	2772
애플로 계속하기	2779
애플로 로그인	2779
""", '앱': """
앱 다운로드	2717
앱 다운로드하기	2717
앱 다운받기	2769
앱 설치	2717
앱 설치하기	2717
앱스토어에서 다운로드	2769
앱에서 계속 읽기	2769
앱에서 보기	2769
앱에서 열기	2769
앱에서 이어보기	2769
앱으로 보기	2769
""", '언': """
언제든 해지 가능	2779
언제든지 수신 거부할 수 있습니다	2781
언제든지 해지 가능	2779
""", '에': """
에디터 추천	2725
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2775
""", '연': """
연간 결제	2780
연간 구독	2780
연관기사	2725
연재 보기	2786
""", '열': """
열기	2728
""", '영': """
영상	2725
영상 더보기	2786
영상 보기	2740
영상 재생	2762
영상으로 만나보세요	2740
영상으로 보기	2740
영상을 불러오는 중입니다	2762
영상을 불러올 수 없습니다	2800
영상을 재생할 수 없습니다	2762
""", '예': """
예매 바로가기	2761
예매하기	2761
예스#에서 구매	2761
예스#에서 보기	2761
""", '오': """
오늘 하루 보지 않기	2706
오늘은 그만 보기	2706
오늘의 운세	2760
오늘의 추천	2725
오늘의 핫뉴스	2748
오디오 다운로드	2762
오디오 플레이어	2800
오디오로 듣기	2740
오래된순	2757
오류 신고	2724
오류 신고하기	2740
오류가 발생했습니다	2781
오타 신고	2756
오탈자 신고	2740
""", '온': """
온라인뉴스팀	2735
""", '올': """
올바른 이메일 주소를 입력해 주세요	2781
올바른 이메일을 입력해 주세요	2781
""", '옵': """
옵션 관리	2799
""", '요': """
요금제 보기	2802
요약	2727
""", '원': """
원고료 보내기	2801
원문 보기	2728
원문보기	2727
""", '월': """
월간 결제	2780
월간 구독	2780
""", '웹': """
웹에서 계속 보기	2769
""", '위': """
위로	2727
위로 가기	2786
""", '유': """
유료 구독자 전용	2779
유료 기사입니다	2740
유료회원 전용	2779
유료회원 전용 기사	2779
유튜브 구독	2721
유튜브 구독하기	2721
유튜브에서 보기	2797
""", '음': """
음성 다운로드	2762
음성 재생하기	2740
음성으로 듣기	2718
음소거	2763
음소거 해제	2762
음소거를 해제하려면 탭하세요	2800
""", '응': """
응원하기	2707
""", '의': """
의견 남기기	2756
의견 보내기	2756
의견 쓰기	2724
""", '이': """
이 기사 공유하기	2806
이 기사 구매하기	2802
이 기사 어땠나요	2740
이 기사 어떠셨나요	2756
이 기사가 도움이 되었나요	2756
이 기사는 잠겨 있습니다	2779
이 기사를 공유합니다	2740
이 기사를 추천합니다	2740
이 기사를 평가해 주세요	2796
이 기사와 함께 읽은 기사	2740
이 기자의 다른 기사	2740
이 기자의 다른 기사 더보기	2786
이 동영상을 재생할 수 없습니다	2762
이 시각 많이 본 기사	2748
이 시각 많이 본 뉴스	2748
이 시각 주요뉴스	2725
이 시각 추천뉴스	2725
이 음성은 ai가 생성했습니다	2762
이 주제 팔로우	2791
이 콘텐츠를 표시할 수 없습니다	2766
이 페이지가 도움이 되었나요	2756
이런 기사는 어때요	2748
이름	2783
이름을 입력하세요	2803
이름을 입력해 주세요	2803
이메일	2718
이메일 주소 입력	2803
이메일 주소를 입력하세요	2781
이메일 주소를 입력해 주세요	2803
이메일 형식이 올바르지 않습니다	2781
이메일로 계속하기	2802
이메일로 공유	2793
이메일로 로그인	2802
이메일무단수집거부	2723
이메일을 입력하세요	2781
이메일을 입력해 주세요	2781
이메일을 입력해주세요	2803
이메일을 확인해 주세요	2781
이미 계정이 있으신가요	2779
이미 구독 중이신가요	2709
이미 구독 중입니다	2803
이미 등록된 이메일입니다	2803
이미 참여하셨습니다	2756
이미 투표하셨습니다	2756
이미 회원이신가요	2709
이미지 크게 보기	2727
이미지 크게보기	2786
이미지 확대	2727
이슈	2725
이어서 읽기	2804
이용권 구매	2779
이용권 선택	2779
이용약관	2723
이용약관에 동의합니다	2781
이전	2727
이전 기사	2725
이전 기사 보기	2740
이전 사진	2786
이전 영상	2800
이전 이미지	2804
이전글	2786
이전기사	2725
""", '인': """
인기 급상승	2748
인기 기사	2725
인기기사	2725
인기뉴스	2725
인쇄	2718
인쇄하기	2718
인스타그램 팔로우	2740
인스타그램에서 보기	2797
인스타그램에서 이 게시물 보기	2797
""", '일': """
일시	2776
일시 후원	2775
일시 후원하기	2775
일시정지	2763
일시후원	2707
""", '자': """
자동 번역	2763
자동 재생	2763
자동재생	2763
자막	2763
자막 보기	2762
자막 켜기	2762
자바스크립트가 비활성화되어 있습니다	2766
자발적 유료 구독	2801
자세히	2728
자세히 보기	2728
""", '작': """
작게	2794
""", '잘': """
잘 모름	2757
""", '장': """
장바구니 담기	2805
장바구니에 담기	2805
""", '재': """
재생	2727
재생 속도	2762
재생 시간	2763
재생속도	2762
재생할 수 없는 동영상입니다	2762
""", '저': """
저자 소개	2788
저작권규약	2723
저장	2718
""", '전': """
전송	2783
전송되었습니다	2781
전체 기사	2804
전체 기사 보기	2786
전체 뉴스 보기	2786
전체 댓글	2724
전체 동의	2767
전체 보기	2727
전체 사진 보기	2786
전체 화면	2763
전체메뉴	2727
전체보기	2727
전체화면	2763
전체화면 종료	2762
""", '접': """
접기	2727
접수되었습니다	2803
""", '정': """
정기	2776
정기 후원	2775
정기 후원하기	2707
정기구독	2709
정기후원	2707
정기후원 신청	2801
정기후원 신청하기	2801
정기후원하기	2775
정렬	2757
정상적으로 접수되었습니다	2803
정정·반론보도 신청	2787
정정보도 신청	2787
정정보도 요청	2787
""", '제': """
제보	2724
제보 바로가기	2787
제보하기	2724
제작 지원	2795
제작지원	2795
제출	91	2783
제휴 광고	2761
제휴 콘텐츠	2761
""", '좋': """
좋아요	2718
좋은 기사 후원하기	2707
""", '주': """
주소 복사	2740
주소가 복사되었습니다	2740
주소복사	2718
주요 기사	2725
주요 뉴스	2725
주요 뉴스 더보기	2748
주요기사	2725
주요뉴스	2725
주제 팔로우	2791
""", '지': """
지금 구매하기	2761
지금 뜨는 기사	2748
지금 뜨는 뉴스	2748
지금 플레이	2758
지금 플레이하기	2758
지금 후원하기	2801
지나친 음주는 건강에 해롭습니다	2761
지나친 음주는 건강을 해칩니다	2761
지도 보기	2728
지면보기	2709
""", '직': """
직접 입력	2776
""", '차': """
차단	2771
""", '참': """
참여하기	91
""", '창': """
창 닫기	2804
""", '책': """
책 구매하기	2761
""", '첫': """
첫 댓글을 남겨주세요	2796
첫 댓글을 작성해 보세요	2796
""", '청': """
청소년보호정책	2723
""", '최': """
최고의 혜택	2780
최신 기사	2725
최신 뉴스	2725
최신기사	2725
최신뉴스	2725
최신순	2757
최저가 보기	2805
""", '추': """
추천	2780
추천 기사	2725
추천 영상	2748
추천기사	2725
추천뉴스	2725
추천순	2757
""", '친': """
친구 추가하기	2740
""", '카': """
카카오 계정으로 로그인	2779
카카오 로그인	2779
카카오로 로그인	2779
카카오로 시작하기	2779
카카오스토리	2718
카카오톡	2718
카카오톡 공유	2718
카카오톡 공유하기	2793
카카오톡으로 공유	2740
카카오톡으로 공유하기	2740
카테고리	2725
""", '커': """
커피 한 잔 사주기	2775
커피 한 잔 후원하기	2775
""", '콘': """
콘텐츠 보기	2766
콘텐츠 불러오기	2766
콘텐츠 표시	2766
""", '쿠': """
쿠키 관리	2766
쿠키 설정	2723
쿠키 설정 관리	2766
쿠팡에서 구매	2761
쿠팡에서 구매하기	2761
쿠팡에서 보기	2761
쿠폰 받기	2805
""", '퀴': """
퀴즈	2760
퀴즈 도전하기	2758
퀴즈 풀기	2740
퀴즈 풀러 가기	2758
""", '크': """
크게	2794
""", '클': """
클릭하면 소리가 켜집니다	2800
""", '키': """
키워드	2725
""", '태': """
태그	2725
""", '텔': """
텔레그램에서 소식 받기	2740
""", '투': """
투표	92
투표 결과	2757
투표 결과 보기	91
투표 참여하기	2756
투표가 완료되었습니다	2756
투표에 참여해 주셔서 감사합니다	2756
투표하기	91	2740
투표해 주셔서 감사합니다	91	2756
""", '트': """
트위터	2718
트위터 공유	2718
트위터로 공유	2793
트위터에서 보기	2797
""", '특': """
특집 더보기	2786
특집 보기	2786
""", '티': """
티켓 예매	2761
티켓 예매하기	2761
""", '틱': """
틱톡에서 보기	2797
""", '팔': """
팔로우 중	2791
팔로우 취소	2791
""", '팟': """
팟빵에서 듣기	2797
""", '페': """
페이스북	2718
페이스북 공유	2718
페이스북에서 보기	2797
페이스북으로 공유	2740
페이스북으로 로그인	2779
페이지 새로고침	2772
페이지를 새로고침하세요	2772
페이팔로 결제	2802
""", '편': """
편집 원칙	2787
""", '펼': """
펼치기	2727
""", '포': """
포토	2725
포토 갤러리	2786
""", '폰': """
폰트 크기	2718
""", '푸': """
푸시 알림 받기	2770
""", '프': """
프리미엄	2709
프린트	2718
""", '피': """
피드백 보내기	2756
""", '필': """
필수	2783
필수 입력	2781
필수 입력 항목	2781
필수 입력 항목입니다	2781
필수 항목	2783
필수 항목입니다	2781
필자 소개	2787
""", '한': """
한 번	2776
한번만	2776
""", '할': """
할인 코드	2805
""", '함': """
함께 보면 좋은 기사	2725
함께 볼 기사	2748
함께 읽으면 좋은	2725
함께 읽은 기사	2748
""", '핫': """
핫뉴스	2725
핫이슈	2725
핫클릭	2748
""", '항': """
항상 허용	2767
""", '해': """
해제 방법	2774
해제했습니다	2774
""", '허': """
허용	2771
""", '헤': """
헤드라인	2725
""", '현': """
현재 시간	2763
""", '협': """
협찬	2722
""", '홈': """
홈	2727
홈으로	2786
홈으로 가기	2786
""", '화': """
화제의 뉴스	2725
화질	2763
""", '확': """
확인	2728
""", '환': """
환경설정 관리	2799
""", '회': """
회사소개	2723
회원 전용	2711
회원 전용 기사	2779
회원가입	2709
회원가입하고 계속 읽기	2802
회원이 아니신가요	2779
""", '후': """
후원	2707
후원 바로가기	2775
후원 신청	2775
후원 안내	2707
후원 페이지 바로가기	2775
후원 페이지로 이동	2775
후원 하기	2707
후원자 되기	2775
후원하기	2707
후원해 주셔서 감사합니다	2801
후원회원 가입	2707
후원회원 되기	2775
"""}

START = {'a': """
abonē	2908 K par	2908 K no	2908 K un	2910 K
acasă	97 K >	97 K '	97 K "
accès	1848 K illimité
această	52 K investigație	3561 K traducere	3617 K știre a fost
además	1438 K:	1483 K, en
adó	2199 K #%
adód	2199 K #%
adója	2199 K #%
ai가	2737 K 자동 번역한	2737 K 번역한	2737 K 핵심	2737 K 요약한
ai에게	2737 K 물어	2737 K 질문	2737 K 물어보기
ajánld	2199 K fel adód
ajánlja	2199 K fel adója	2199 K fel adód
ajánljuk	2224 K:
ajánlott	2226 K videó:	2226 K cikk:	2226 K cikkünk:
aktivér	685 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4133 K dig till vårt	4151 K
annoncørbetalt	747 K indhold fra
annonsørinnhold	3251 K fra
anúncio	3513 K em #
apoyá	81 K
après	1979 K déduction fiscale
apúntate	1464 K a nuestro seminario	1464 K a nuestro evento
aquí	1495 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3293 K ukazał się	3293 K pochodzi z	3299 K przetłumaczony	3299 K został przetłumaczony	3299 K czyta	3299 K wygenerowany	3370 K	3380 K powstał we współpracy z
artykuły	3290 K autora
artículo	1518 K publicado originalmente	1547 K publicado en colaboración
artículos	1408 K gratuitos
ascultă	1 K	3550 K:	3567 K podcastul	3567 K acest articol	3626 K pe
atradāt	44 K
atsisiųskite	2842 K
autorė	2846 K:
autoři	515 K jsou
außerdem	900 K lesenswert:	900 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1472 K la app
beiträge	27 K	934 K von
benefício	3443 K do assinante:
berätta	59 K i	59 K gärna
beställ	4151 K
bestätigen	777 K sie ihre
bestätigungsmail	777 K
besøg	670 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1414 K diario	1414 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4555 K liên quan:	4568 K viết này có	4568 K viết có hữu ích	4615 K viết được bảo vệ	4616 K viết được thực hiện	4616 K viết được viết	4616 K viết này được	4623 K viết tiếp tục
báo	4568 K lỗi bài viết
bình	5 K luận	27 K luận	4569 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2224 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4568 K phát hiện	4568 K thấy bài viết
bản	4568 K tóm tắt này	4616 K dịch được
bấm	4570 K để nghe
bật	4546 K thông báo
""", 'c': """
caractères	1928 K restants
caràcters	425 K restants
chceš	537 K u nás pracovat	3920 K u nás pracovať
chefredaktör	4149 K och ansvarig utgivare:	4149 K:
chơi	4590 K ngay:
chưa	32 K có bình luận
citeşte	3550 K şi	3550 K şi:
citește	3550 K și	3550 K și:	3550 K:	3550 K mai mult	3550 K aici	3550 K mai departe:
citiți	3550 K și
ciąg	3303 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3397 K exclusivo para	3441 K gerado	3446 K oferecido por	3473 K incorporado d	3473 K externo d	3473 K incorporado do	3473 K incorporado da	3473 K externo do
conținut	3561 K generat	3565 K oferit de	3594 K încorporat de	3594 K extern de
coût	1979 K après déduction	1979 K réel après
crédit	1922 K photo	1922 K photos
crédits	1922 K photo	1922 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4572 K đặt ứng dụng	4572 K ứng dụng	4572 K app
còn	4588 K lại # ký tự
có	72 K thắc mắc	4555 K thể bạn quan tâm:	4611 K lỗi xảy ra
cấm	4615 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3556 K ai informații	3563 K ai observat o
dalinkitės	2842 K
další	502 K články autora
darovať	3914 K
dernières	1876 K actualités
descarcă	13 K	3581 K aplicația
descargá	13 K	1472 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3404 K no google play	3451 K na app store	3451 K no google play	3451 K para android e	3514 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	500 K video:
doporučte	530 K
doporučujeme	500 K článek:
dorești	3599 K să primești notificări
doriți	3599 K să primiți notificări
dosszié	2306 K: így	2306 K: itt	2306 K: ezért	2306 K: miért	2306 K: hogyan	2306 K: mit	2306 K: ki	2306 K: mi	2306 K: ez	2306 K: ezt	2306 K: hallgassa	2306 K: nézze	2306 K: minden	2306 K: a	2306 K: az
dostępna	3306 K w
dostępne	3306 K w
dostępny	3306 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3317 K do	3330 K do dyskusji
držte	28 K se
duración	1534 K del vídeo	1534 K del episodio
duração	3513 K do vídeo
durée	1975 K de la vidéo	1975 K de l'épisode
dzięki	3357 K naszym czytelnikom	3357 K naszym czytelniczkom
découvrez	1877 K aussi	1901 K la boutique	1901 K notre boutique	1901 K nos jeux	1901 K notre hors-série	1909 K notre application	1909 K notre appli
décryptage	1877 K :
déductible	1838 K des impôts	1838 K à #
déjà	1846 K abonné	1846 K inscrit	1846 K client
díky	579 K našim čtenářům	579 K našim předplatitelům
dùng	4579 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2277 K kedvezmény:	2277 K előny:	2277 K ajánlat:
előfizetőinknek	2298 K köszönhetően
előfizetőként	89 K	2255 K
encuéntranos	12 K
envía	3 K
envíanos	1453 K
ermöglicht	902 K von
erről	2224 K bővebben
escríbenos	1441 K
escúchalo	1535 K en spotify	1535 K en apple podcasts
escúchanos	1535 K en spotify
estagiária	3434 K sob supervisão	3434 * K sob supervisão
estagiário	3434 K sob supervisão
""", 'f': """
faça	3449 K o quiz	3449 K o teste	3449 K o nosso
felelős	2252 K szerkesztő:	2252 K kiadó:
fiți	31 K primul
foretrækker	686 K du
fortsätt	4153 K läsa
fortæl	59 K mig
fotogalería	1514 K:
fotogaléria	3888 K:
fotografía	1484 K:
fotoğraf	4372 K # / #	4372 K #/#
frågor	72 K	73 K om artikeln
få	661 K fuld adgang til	685 K adgang	685 K fri	685 K fuld	685 K besked	685 K ugens	685 K dagens	685 K de	685 K nyheder	685 K en notifikation	685 K breaking	685 K seneste nyt	696 K	718 K de vigtigste nyheder	718 K vigtige nyheder	718 K de største nyheder	718 K besked om	718 K besked, når	718 K nyhederne	718 K breaking	3161 K full tilgang til	3188 K tilgang	3188 K fri	3188 K full	3188 K beskjed	3188 K varsel	3188 K ukas	3188 K dagens	3188 K de	3188 K nyheter	3188 K siste	3200 K	3202 K varsel	3202 K varsler	3202 K push	4124 K full tillgång till	4151 K tillgång	4151 K fri	4151 K full	4151 K besked	4151 K en notis	4151 K veckans	4151 K dagens	4151 K de	4151 K nyheter	4151 K senaste	4162 K
férjen	2255 K hozzá
följ	12 K	4128 K	4151 K
følg	12 K	12 K oss	665 K	685 K	3165 K	3188 K
füge	12 K uns	908 K
fügen	12 K sie uns	908 K sie
für	780 K android und ios	848 K diesen artikel	848 K diesen	897 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2252 K:
""", 'g': """
gazeteciliğimizi	4328 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4569 K cửa hàng trực tuyến
giữ	4615 K bản quyền nội dung
glöm	4151 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4568 K ý cho bài viết
gör	4133 K quizet	4133 K vårt quiz	4151 K vårt
görmemiz	4333 K gereken
görsel	4377 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2256 K lát
hintergründe	900 K dazu:
hjälp	4133 K oss bli bättre	4133 K oss att bli bättre
hjælp	670 K os med at blive bedre
hlavné	3901 K body
hlavní	517 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4569 K trả lời khảo sát	4577 K ủng hộ
hämta	13 K	4137 K
häng	4151 K med
här	4179 K finns ett inbäddat innehåll från	4179 K finns inbäddat innehåll från	4179 K visas ett inbäddat innehåll från	4179 K visas inbäddat innehåll från	4179 K är ett inbäddat innehåll från	4179 K är inbäddat innehåll från
hääleta	1589 K
håll	28 K	28 K dig
hình	4612 K #/#
hör	852 K dir	908 K	4151 K
hören	852 K sie	908 K sie
hörzeit	924 K
hør	1 K artiklen	1 K artikkelen	1 K saken	652 K også	652 K også:	670 K mere på	685 K	3152 K også	3152 K også:	3188 K
""", 'i': """
iesūti	2896 K savu	2896 K
indlæg	27 K
indlæs	712 K altid indhold fra	712 K indhold fra
inlägg	27 K
innehåll	4214 K från annonsören
innehållet	4102 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2842 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3587 K acum:
já	59 K fez	3397 K é assinante
játssz	2274 K most:
jäikö	1746 K juttu kesken
jälgi	1589 K
jäsenetu	1787 K:
""", 'k': """
kapcsolódó	2224 K	2224 K:	2226 K videó:	2226 K cikk:	2226 K cikkünk:
kezdőlap	97 K >
không	4615 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4569 K tra kiến thức của bạn
kjøp	3170 K billetter	3170 K billett	3188 K
klausykitės	2827 K
klikněte	498 K zde
ključne	3802 K točke	3802 K tačke
klõpsates	1589 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2910 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	685 K
kopírovat	530 K
kopírovať	3914 K
kopē	2910 K
korzyść	3343 K dla prenumeratorów:
korábbi	2226 K cikkünk:
kvíz	498 K:	558 K:	558 K dne:	558 K týdne:	2241 K	2273 K:	3888 K:	3937 K dňa:	3937 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2255 K
kérjen	2255 K
kérjük	28 K
kênh	4546 K youtube của báo
köp	4133 K biljetter	4133 K biljett	4151 K
kövess	12 K
kövesse	2255 K
kövessen	12 K
køb	670 K billetter	670 K billet	685 K
küfür	27 K içeren
küldd	3 K el	2234 K el nekünk
küldje	2234 K el nekünk	2255 K	2255 K tovább
ký	4588 K tự còn lại
kļūsti	2910 K
kết	4560 K nối với chúng tôi
""", 'l': """
laimē	2910 K
laimėkite	2842 K
lasītāju	2918 K aptauja:
legyél	2255 K
lejupielādē	2910 K
leé	1483 K también	1483 K más	1483 K:
lisää	1770 K meidät	1809 K aiheesta:
lugejaküsitlus	1597 K:
lásd	2224 K még
lásson	2255 K több
lát	2234 K valami
láttál	2234 K valami
lägg	4151 K till
lähetä	1749 K juttuvinkki	1749 K uutisvinkki	1749 K vinkki	1753 K mielipidekirjoituksesi	1753 K mielipidekirjoitus	1770 K
lämna	4127 K dina tips	4127 K ditt tips
läs	4084 K hela artikeln	4116 K mer om	4117 K också	4117 K också:	4117 K även	4117 K mer	4117 K mer:	4117 K:	4117 K här	4117 K även:	4124 K vidare med	4124 K mer på	4137 K e-tidningen	4137 K tidningen	4151 K	4153 K vidare
läsarerbjudande	4174 K:
läsaromröstning	4171 K:
läsarresa	4174 K:
lås	4084 K upp artikeln	4084 K upp den här artikeln
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
löydät	12 K meidät	1770 K meidät
löysitkö	7 K
lütfen	28 K	4363 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3303 K wideo	3380 K powstał we współpracy z	3380 K we współpracy z	3380 K sponsorowany przez
medlemsförmån	4174 K:
meillä	1800 K ei ole omistajaa	1800 K ei ole omistajia	1800 K ei ole osakkeenomistajia	1800 K ei ole maksumuuria
mesterséges	2263 K intelligencia írta
mirá	1467 K el video	1483 K también	1483 K:
mitä	8 K pidit	33 K mieltä	1771 K mieltä sinä
mišljenja	3799 K autora	3799 K iznesena	3799 K izneta
mišljenje	3799 K autora
możliwość	5 K komentowania
mándanos	1453 K
más	1437 K noticias de	1437 K noticias sobre	1437 K sobre	1437 K en	1437 K de	1438 K información	1438 K información:	1441 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	502 K tip?	502 K tip na článek	502 K tip na téma	502 K tip pro	582 K přečteno už # ze #	582 K přečteno už # z #	582 K přečteno již # ze #	582 K přečteno již # z #	582 K přečteno # ze #	582 K přečteno # z #	3956 K prečítané už # zo #	3956 K prečítané už # z #	3956 K prečítané # zo #	3956 K prečítané # z #
märkasid	44 K	1574 K midagi	1580 K viga	1580 K artiklis viga
még	32 K nincs	2307 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	670 K os
mūs	2910 K vari
mời	4555 K xem	4555 K bạn đọc	4555 K độc giả	4560 K bạn tham gia	4560 K độc giả theo dõi	4560 K bạn đọc theo dõi	4570 K quý vị theo dõi	4570 K quý độc giả	4570 K bạn xem video	4570 K nghe
""", 'n': """
nabídka	562 K pro čtenáře:
nahlásit	540 K chybu
nahlásiť	3923 K chybu
nahláste	3923 K chybu
najważniejsze	3299 K informacje
naloži	4009 K	4042 K vedno vsebino	4042 K vsebino z	4042 K vsebino s	4042 K vsebino iz	4042 K vsebino od
naložite	13 K	4009 K
naročite	4016 K se na
naujienų	41 K telefonas
načítat	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
načítať	3943 K vždy obsah	3943 K obsah z	3943 K obsah zo	3943 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	579 K majitele	579 K vlastníka	579 K akcionáře	579 K žádného	579 K paywall	579 K reklamy	3953 K majiteľa	3953 K vlastníka	3953 K akcionárov	3953 K žiadneho	3953 K paywall	3953 K reklamy
nemáte	538 K čas číst	3921 K čas čítať
nepatríme	3953 K žiadnemu
nepatříme	579 K žádnému
než	547 K vložíte komentář	547 K začnete diskutovat	547 K napíšete příspěvek
nguồn	4564 K:	4564 K :
nhận	4546 K thông báo
nové	520 K číslo	520 K vydání	3904 K číslo	3904 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3476 K é possível mostrar este conteúdo	3476 K foi possível mostrar este conteúdo
näe	1770 K enemmän
nägid	1590 K viga
näita	1589 K
näitkö	1771 K virheen
näytä	1770 K sisältö	1790 K sisältö palvelusta	1790 K aina sisältö
nå	4151 K vår
nézd	2224 K meg	2255 K meg
nézze	2224 K meg	2255 K meg
nāc	2901 K strādāt
nội	4595 K dung này không	4596 K dung này từ	4596 K dung nhúng từ	4596 K dung từ	4615 K dung được bảo vệ	4616 K dung được tạo	4616 K dung này được tạo
""", 'o': """
obrázek	555 K # z #
oceń	8 K	3300 K ten	3300 K artykuł	3300 K tekst
ocurrió	1511 K un error
odporučte	3914 K
odporúčame	3888 K:
odsłuchaj	3311 K	3311 K ten
ofereça	3 K
oglądaj	3287 K:
ohodnoťte	518 K	3902 K
olvasói	2277 K ajánlat:
olvasóink	2298 K támogatásának köszönhetően
olvasóinknak	2298 K köszönhetően
opýtajte	3901 K sa
opširnije	3787 K:	3787 K na
otázka	558 K dne:	3937 K dňa:
otázky	72 K
ouça	1 K	3422 K:	3447 K o podcast	3508 K no	3514 K no spotify	3514 K o podcast no
oversættelsen	702 K er
oír	1 K
""", 'p': """
pamanīji	2902 K kļūdu
pamanījāt	44 K	2902 K kļūdu
pastebėjote	44 K	2828 K įdomų	2834 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4564 K viên:
piditkö	8 K	69 K	82 K	1771 K
pidätkö	82 K	1771 K
piše	3814 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	535 K
podrži	81 K
podržite	81 K	3817 K
podés	12 K seguir	1454 K enviarnos
podívejte	498 K se:	498 K se na video	500 K se na video:
poleć	3311 K
poslať	3914 K
poslechněte	1 K si	498 K si	498 K si:
poslušajte	1 K	3787 K:	3988 K:
posłuchaj	1 K	3287 K:	3287 K też:
povoliť	3943 K vždy obsah	3943 K obsah z	3943 K obsah zo	3943 K obsah od
poznáte	66 K niekoho
pozostała	3303 K część
pošaljite	41 K vijest
pošlete	530 K
pošlite	3 K	3914 K
poți	3556 K contacta autorul	3556 K contacta autoarea
praneškite	2828 K redakcijai
predplaťte	3918 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4174 K:
prečítajte	3888 K si tiež	3888 K si aj	3888 K si	3888 K si:
prečítali	3956 K ste už # zo #	3956 K ste už # z #	3956 K ste # zo #	3956 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2842 K
prikaži	3845 K uvijek sadržaj	3845 K uvek sadržaj	3845 K sadržaj s	3845 K sadržaj sa	3845 K sadržaj iz	3845 K sadržaj od	4042 K vedno vsebino	4042 K vsebino z	4042 K vsebino s	4042 K vsebino iz	4042 K vsebino od
pronašli	44 K ste
pročitaj	3787 K još	3787 K i
pročitajte	3787 K još	3787 K i	3787 K više	3787 K:	3787 K više o ovoj temi
pročitali	3857 K ste # od #	3857 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	3913 K mesiac len za	3913 K mesiac za	3913 K mesiac už za	3913 K mesiac zadarmo
przeczytałaś	3360 K już # z #	3360 K # z #
przeczytałeś	3360 K już # z #	3360 K # z #
prześlij	3311 K dalej
präsentiert	902 K von
próbálja	2270 K ki tudását
prüfen	908 K sie
publicité	1975 K dans #
publié	1959 K initialement dans le	1959 K initialement sur	1989 K avec l'autorisation
pàgina	450 K # de #
página	1512 K # de #	1512 K #/#	3490 K # de #	3490 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3902 K sa
páčilo	69 K sa
päeva	1597 K küsimus:
päivitä	1770 K
päivän	1783 K kysymys:
pääset	1770 K lukemaan
päätoimittaja	1768 K:
pódcast	1514 K:
păstrați	28 K
pērc	2901 K biļetes	2910 K
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
querés	1454 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	538 K posloucháte
radšej	3921 K počúvate
radši	538 K posloucháte
rašykite	2828 K autorei	2828 K autoriui
recibí	1453 K las noticias
recomandări	3550 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2254 K ingyenesen
regisztráljon	2241 K	2254 K ingyenesen
regístrate	1405 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	701 K er
resztę	3303 K tekstu
rezervē	2910 K
rešite	3787 K kviz
riješite	3787 K kviz
rozwiąż	3287 K quiz
rätsel	891 K mit	927 K des tages:
rätseln	891 K sie mit
réservez	1901 K vos places pour la soirée de la rédaction
réservé	1846 K aux abonnés
réservée	1846 K aux abonnés
réservés	1846 K aux abonnés
résumer	1891 K cet article	1891 K l'article
résumé	1891 K généré	1891 K rédigé	1891 K réalisé	1891 K produit	1891 K par
rösta	4151 K	4167 K:	4167 K här:	4167 K i vår omröstning:
rādīt	2910 K
""", 's': """
sadržaj	3875 K je nastao u suradnji s
saglabā	2910 K
saistīts	2885 K:
saņem	2910 K
sažetak	3802 K	3802 K članka	3802 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	785 K:	785 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1453 K el canal	1483 K leyendo:
sesizări	3556 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	517 K	517 K článku	556 K vytvořila	556 K bylo
sisällön	1822 K tarjoaa
siųskite	2828 K savo	2842 K
sjefredaktør	3185 K:	3185 K og ansvarlig redaktør:
skaitytojų	2850 K apklausa:
skopírovať	3914 K
skrót	3299 K artykułu
skúsili	59 K ste
slå	3207 K på javascript
související	498 K:	500 K video:	500 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1991 K par
sponzorované	3974 K spoločnosťou
sponzorováno	604 K společností
sporočite	4021 K napako
sprawdź	3287 K:	3287 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3901 K sa
stališča	3999 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	553 K si aplikaci
stöd	81 K	4124 K
stötta	81 K	4124 K
støt	81 K	661 K
støtt	81 K	3161 K
suscríbete	1399 K a	1535 K en spotify
susidūrėte	2828 K su
susiję	2816 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1891 K générée
syötä	1770 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2261 K:
szívesen	2256 K meghallgatjuk
szöveg	2261 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1458 K
síganos	12 K
sígueme	1458 K
síguenos	12 K
só	3397 K para assinantes
sólo	1405 K para suscriptores
søg	685 K nu
súhrn	3901 K
súmate	12 K	56 K a las #
súvisiace	3888 K:
súvisiaci	3888 K článok
sūti	2896 K savu	2910 K
số	4588 K ký tự còn lại
""", 't': """
también	1426 K en facebook	1438 K puedes leer	1438 K puedes leer:	1438 K te puede interesar:
també	395 K et pot interessar:
também	3514 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1775 K on
tekstą	46 K galima
tenés	1448 ¿K información
textgröße	785 K:	785 K a
thấy	44 K lỗi
thử	4569 K sức với
tiedätkö	1749 K aiheesta	1749 K asiasta	1749 K lisää
tiivistelmä	26 K on
tilføj	685 K
tillåt	4179 K alltid innehåll från	4179 K innehåll från
tiếp	4623 K tục đọc sau
todavía	32 K no hay comentarios
további	2224 K részletek	2307 K cikkek a témában:
traducció	404 K feta
transparentní	510 K účet:
trên	4546 K google news
trình	4595 K duyệt của bạn không	4595 K duyệt không
trả	4569 K lời câu đố
trải	4579 K nghiệm
turpinājums	2912 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1749 K
tác	4564 K giả:	4564 K giả là
támogasd	81 K	2246 K a	2246 K az
támogass	2199 K adód
támogassa	81 K	2199 K adója	2246 K a	2246 K az
támogasson	2199 K adója
täglichen	777 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1790 K on upotettu sisältö
tämän	52 K jutun
tässä	1790 K on upotettua sisältöä
télécharger	13 K	1857 K l'application
téléchargez	13 K
tóm	4568 K tắt này	4616 K tắt được
töltsd	13 K le	2270 K ki kvízünket
töltse	13 K le	2255 K le	2255 K ki	2270 K ki kvízünket
történeteiket	2234 K
tüm	27 K yorumlar
tęsinys	2844 K
tłumaczenie	3299 K
tải	13 K	13 K ứng dụng	4546 K ứng dụng	4546 K app	4572 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3822 K na grešku
uključi	3810 K
uključite	3810 K
uložit	530 K
uložiť	3914 K
uložte	530 K si	3914 K si
unbeschränkter	871 K zugang
unterstütze	81 K	759 K
unterstützen	81 K sie	759 K sie	759 K sie die
uočili	7 K ste
upozorniť	3923 K na chybu
upozorněte	540 K na chybu
urmărește	12 K	3550 K și:	3567 K video	3626 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3845 K uvijek sadržaj	3845 K uvek sadržaj	3845 K sadržaj s	3845 K sadržaj sa	3845 K sadržaj iz	3845 K sadržaj od
uživo	3862 K: kako	3862 K: ovako	3862 K: zašto	3862 K: što	3862 K: šta	3862 K: tko	3862 K: ko	3862 K: gdje	3862 K: gde	3862 K: ovo	3862 K: pogledajte	3862 K: poslušajte	3862 K: sve	3862 K: noć	3862 K: ljudi	3862 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2241 K részt
već	3838 K za #	3838 K od #
več	3988 K:	3988 K v videu	4013 K o tem	4013 K novic	4013 K preberite	4060 K o:	4060 K o temi:
videó	2306 K: így	2306 K: itt	2306 K: ezért	2306 K: miért	2306 K: hogyan	2306 K: mit	2306 K: ki	2306 K: mi	2306 K: ez	2306 K: ezt	2306 K: hallgassa	2306 K: nézze	2306 K: minden	2306 K: a	2306 K: az
vidéo	1877 K :
viktorīna	2918 K:
visą	2842 K interviu
više	3787 K o:	3863 K o:	3863 K o temi:
você	3422 K pode gostar:
vprašaj	4002 K
vprašajte	4002 K
vprašanje	4037 K dneva:
vypočujte	1 K si	3888 K si:
vyskúšali	59 K ste
vytiskněte	530 K
vytlačiť	3914 K
vytlačte	3914 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2255 K
válaszoljon	2255 K
vásárolja	2212 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	685 K med
véleménycikkeit	2234 K
více	498 K zde	498 K k tématu:	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
vídeo	1514 K:
võida	1589 K
võta	1574 K ühendust	1589 K
výhoda	562 K pro předplatitele:	3940 K pre predplatiteľov:
výhody	562 K pro předplatitele:	3940 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3953 K našim čitateľom	3953 K našim predplatiteľom
věnujte	530 K
vše	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
všechno	589 K o tématu téma:	589 K o tématu:
všechny	27 K komentáře	502 K články autora	589 K články k tématu téma:	589 K články k tématu:
všetko	3962 K o téme:	3962 K o:	3962 K k téme téme:	3962 K k téme:
všetky	3962 K články k téme téme:	3962 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	565 K povolit obsah	565 K zobrazovat obsah	565 K načítat obsah	565 K zobrazit obsah	3943 K povoliť obsah	3943 K zobrazovať obsah	3943 K načítať obsah	3943 K zobraziť obsah
""", 'w': """
webshopunkból	2277 K:
weiterführende	810 K artikel:
weź	3330 K udział w dyskusji
więcej	3286 K o	3286 K na temat	3286 K z	3287 K na ten temat:	3290 K artykułów autora	3366 K o:	3366 K na temat:
wykorzystałaś	3360 K już # z #	3360 K # z #
wykorzystałeś	3360 K już # z #	3360 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3347 K treści z	3347 K treści ze	3347 K treści od
wöchentlichen	777 K newsletter
""", 'y': """
yanlişlik	4322 K mi
""", 'z': """
zahvaljujoč	4051 K našim bralcem
zahvaljujući	3854 K našim čitateljima	3854 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3347 K na treści
zgłoś	3322 K uwagę	3322 K błąd	3322 K literówkę	3322 K uwagi	3322 K nieścisłość
ziņo	2896 K redakcijai
zkopírovat	530 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3943 K vždy obsah	3943 K obsah z	3943 K obsah zo	3943 K obsah od
zobrazovať	3943 K vždy obsah	3943 K obsah z	3943 K obsah zo	3943 K obsah od
zostań	3319 K reporterem	3319 K reporterką	3319 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	823 K dpa	1174 K #	1174 K
""", 'à': """
à	1877 K lire aussi	1877 K lire également	1877 K lire :	1877 K lire sur	1877 K voir aussi	1877 K écouter	1877 K relire	1877 K découvrir	1877 K lire sur le même sujet	1877 K consulter :	1877 K voir également	1880 K propos de l'auteur	1880 K propos de l'autrice	1901 K retrouver dans le numéro	1976 K écouter sur spotify	1976 K écouter sur apple podcasts	1976 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3441 K gerado
""", 'ä': """
är	4127 K du
äänestä	1770 K
""", 'å': """
åldersgräns	4175 K #
åsikter	4110 K som framförs
åsikterna	4110 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3419 K preciso estar logado
écouter	1 K l'article	1 K cet article	1877 K aussi	1970 K sur
écoutez	1 K cet	1 K l'article	1905 K le podcast
élő	2306 K: így	2306 K: itt	2306 K: ezért	2306 K: miért	2306 K: hogyan	2306 K: mit	2306 K: ki	2306 K: mi	2306 K: ez	2306 K: ezt	2306 K: hallgassa	2306 K: nézze	2306 K: minden	2306 K: a	2306 K: az
épinglez	1924 K cet article	1924 K cette recette	1924 K cette page	1924 K la recette	1924 K ce billet	1924 K-la	1924 K-le	1924 K l'article	1924 K l'image
értékeljük	2283 K az ön
""", 'í': """
írd	2255 K be
írj	2234 K a szerzőnek
írja	2255 K be
írjon	2234 K a szerzőnek	2255 K közvetlenül	2255 K nekünk
""", 'î': """
în	3614 K imagini:
întreabă	3561 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2256 K szerint
""", 'ú': """
últimas	1437 K noticias de	3421 K de	3421 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	816 K die autor:in	816 K die autoren	816 K die autor:innen	819 K die autorin	819 K den autor	820 K die autorin	820 K den autor
übersetzung	905 K:	905 K aus dem
""", 'č': """
čitaj	3787 K još
čitajte	3787 K i	3787 K još	3787 K još:
članak	46 K se može	46 K možete	3802 K je preveden	3802 K čita	3805 K je objavljen u	3866 K je	3875 K je nastao u suradnji s	3875 K je nastao u suradnji sa
članek	46 K lahko	4002 K je preveden	4002 K bere	4002 K je prebral	4005 K je objavljen v	4063 K je	4071 K je nastal v sodelovanju z	4071 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	517 K byl přeložen	517 K přeložen	517 K načetl	520 K vyšel v	556 K byl přeložen	593 K vyšel v	593 K vyšel na	593 K původně vyšel	593 K byl původně	593 K byl publikován	593 K byl převzat	594 K	604 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3901 K bol preložený	3901 K načítal	3904 K vyšiel v	3965 K	3974 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	498 K také	498 K také:	498 K i	498 K více	498 K:
číslo	510 K účtu pro dary	510 K transparentního účtu
čítajte	3888 K aj	3888 K tiež	3888 K viac
""", 'đ': """
đánh	4568 K giá bài viết
đã	4611 K xảy ra lỗi	4611 K có lỗi
đăng	4569 K ký tham dự hội thảo	4615 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4585 K dây nóng: #	4585 K dây nóng #
được	68 K phép đăng lại
để	4598 K xem nội dung này	4598 K hiển thị nội dung này
đọc	4555 K thêm	4555 K thêm:	4555 K:	4555 K tiếp:	4560 K tin nhanh
""", 'į': """
įsigykite	2842 K
įtraukite	2842 K mus
įveskite	2842 K
""", 'ś': """
ściągnij	13 K	3335 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3315 K:
źródło	3315 K:
""", 'ż': """
żadnych	3357 K akcjonariuszy
""", 'ž': """
želite	3819 K raditi kod nas	3819 K da radite kod nas	4018 K delati pri nas
želiš	3819 K raditi kod nas	4018 K delati pri nas
žiadni	3953 K akcionári
žiadny	3953 K majiteľ	3953 K oligarcha
žinote	2828 K daugiau	2843 K istoriją
žiūrėkite	2816 K taip pat	2842 K
žádní	579 K akcionáři
žádný	579 K majitel	579 K oligarcha
""", 'ș': """
știrea	3624 K continuă
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
автор	3686 K - обозреватель	3686 K - корреспондент	3686 K - колумнист	3686 K - редактор	4448 K - оглядач	4448 K - колумніст	4448 K - кореспондент
авторка	4448 K - оглядачка	4448 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3748 K владельцев	3748 K акционеров	3748 K цензуры и рекламы	4507 K власників	4507 K акціонерів	4507 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3748 K нашим читателям	3748 K вашим пожертвованиям
больше	3670 K новостей	3671 K по теме:	3709 K любите слушать	3709 K нравится слушать	3757 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3689 K ли материал	3689 K ли пересказ	3689 K ли этот пересказ	3689 K ли этот	3689 K ли текст
была	3689 K ли статья	3689 K ли эта	3689 K ли новость
більше	4432 K по темі:	4432 K за темою:	4432 K на тему:	4432 K про це:	4463 K новин	4463 K матеріалів	4516 K про:
""", 'в': """
в	3738 K этом месте находится встроенный контент	3738 K этом месте находится встроенный пост	3738 K этом месте находится встроенный публикация	3738 K этом месте размещён встроенный контент	3738 K этом месте размещён встроенный пост	3738 K этом месте размещён встроенный публикация	3738 K этом месте размещен встроенный контент	3738 K этом месте размещен встроенный пост	3738 K этом месте размещен встроенный публикация	3738 K этом месте показан встроенный контент	3738 K этом месте показан встроенный пост	3738 K этом месте показан встроенный публикация	3738 K этом месте встроенный контент	3738 K этом месте встроенный пост	3738 K этом месте встроенный публикация
вакансии	3692 K "	3692 K редакции
вакансії	4453 K "	4453 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3689 K понравилась	3689 K понравился	3689 K помогла	4451 K сподобалась	4451 K сподобалася	4451 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4510 K прочитали вже # із #	4510 K прочитали вже # і #	4510 K прочитали # із #	4510 K прочитали # і #	4510 K прочитали вже # з #	4510 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3756 K: как	3756 K: так	3756 K: почему	3756 K: что	3756 K: кто	3756 K: где	3756 K: это	3756 K: вот	3756 K: смотрите	3756 K: послушайте	3756 K: всё	3756 K: все	3756 K: ночь	3756 K: люди	3756 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3731 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3731 K дня:
вопросы	72 K?
все	27 K комментарии	3670 K новости на тему	3670 K материалы	3670 K новости	3670 K статьи	3674 K статьи автора	3674 K материалы автора	3757 K о:	3757 K материалы по теме:	3757 K статьи по теме:	3757 K материалы о:	3757 K новости по теме:	4516 K про:
всегда	3738 K разрешать контент	3738 K показывать контент	3738 K разрешить контент	3738 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4458 K
встановіть	13 K	4458 K	4484 K застосунок
встигніть	4487 K передплатити
всё	3757 K о:	3757 K по теме:
всі	4516 K матеріали за темою:	4516 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3751 K прочитали уже # из #	3751 K прочитали # из #
відео	4515 K: як	4515 K: так	4515 K: чому	4515 K: що	4515 K: хто	4515 K: де	4515 K: це	4515 K: ось	4515 K: дивіться	4515 K: послухайте	4515 K: усе	4515 K: все	4515 K: ніч	4515 K: люди	4515 K: порт
вікторина	4490 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3688 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4450 K від	4450 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4491 K:
""", 'д': """
детальніше	4432 K:	4432 K про це
джерела	4465 K:
джерело	4465 K:
дивіться	4432 K також	4432 K:	4432 K також:	4432 K відео:
до	4432 K теми:
дозволити	4497 K завжди контент	4497 K завжди вміст	4497 K контент із	4497 K контент з	4497 K контент від	4497 K вміст із	4497 K вміст з	4497 K вміст від
дозволяти	4497 K завжди контент	4497 K завжди вміст	4497 K контент із	4497 K контент з	4497 K контент від	4497 K вміст із	4497 K вміст з	4497 K вміст від
докладніше	4432 K:	4432 K про це	4516 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3697 K в	3697 K на	3697 K для	4458 K в	4458 K у	4458 K на	4458 K для
достъпно	254 K в	254 K на
досье	3756 K: как	3756 K: так	3756 K: почему	3756 K: что	3756 K: кто	3756 K: где	3756 K: это	3756 K: вот	3756 K: смотрите	3756 K: послушайте	3756 K: всё	3756 K: все	3756 K: ночь	3756 K: люди	3756 K: порт
досьє	4515 K: як	4515 K: так	4515 K: чому	4515 K: що	4515 K: хто	4515 K: де	4515 K: це	4515 K: ось	4515 K: дивіться	4515 K: послухайте	4515 K: усе	4515 K: все	4515 K: ніч	4515 K: люди	4515 K: порт
дотримуйтесь	28 K
другие	3674 K материалы автора
думка	4448 K автора	4448 K редакції	4448 K, висловлена
думки	4448 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3674 K новость?
еще	3671 K по теме:
ещё	3670 K больше	3671 K по теме:
""", 'з': """
з	4494 K нашого магазину:
за	4432 K темою:
забелязахте	7 K
завантажити	4458 K в	4458 K з	4458 K у
завантажте	13 K	4458 K в	4458 K з	4484 K застосунок	4484 K додаток
завантажувати	4497 K завжди контент	4497 K завжди вміст	4497 K контент із	4497 K контент з	4497 K контент від	4497 K вміст із	4497 K вміст з	4497 K вміст від
завантажуйте	13 K	4458 K	4468 K застосунок
завдяки	4507 K нашим читачам	4507 K вашим внескам
завжди	4497 K дозволяти контент	4497 K дозволяти вміст	4497 K показувати контент	4497 K показувати вміст	4497 K дозволити контент	4497 K дозволити вміст	4497 K завантажувати контент	4497 K завантажувати вміст
загружать	3738 K всегда контент	3738 K контент из	3738 K контент с	3738 K контент от
загрузите	3697 K в	3697 K на
задайте	3688 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4450 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4462 K
збережіть	4462 K
здесь	3738 K находится встроенный контент	3738 K находится встроенный пост	3738 K находится встроенный публикация	3738 K размещён встроенный контент	3738 K размещён встроенный пост	3738 K размещён встроенный публикация	3738 K размещен встроенный контент	3738 K размещен встроенный пост	3738 K размещен встроенный публикация	3738 K показан встроенный контент	3738 K показан встроенный пост	3738 K показан встроенный публикация	3738 K встроенный контент	3738 K встроенный пост	3738 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4494 K для передплатників:
зручніше	4471 K слухати
""", 'и': """
играть	3732 K:
идет	3728 K подписка
идёт	3728 K подписка
из	3735 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3703 K:
источники	3703 K:
""", 'к': """
как	3689 K вам статья	3689 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4450 K виклад	4450 K переказ
коротко	3688 K от	4450 K від
краткий	26 K пересказ	3688 K пересказ
кратко	3688 K от
краткое	3688 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4494 K для передплатників:
лучшее	3670 K за
любите	4471 K слухати
""", 'м': """
материал	46 K можно	3671 K по теме:	3691 K опубликован в	3694 K можно	3770 K подготовлен в партнёрстве с	3770 K подготовлен в партнерстве с	3770 K подготовлен при поддержке	3770 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4530 K підготовлено у партнерстві з	4530 K підготовлено за підтримки	4530 K створено за підтримки	4530 K створено у партнерстві з
маєте	72 K запитання
месяц	3700 K подписки за
мнение	3686 K автора	3686 K редакции
мнението	244 K на автора
мнения	3686 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4462 K
надішліть	3 K	4462 K
накратко	246 K от
началась	3728 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3728 K забудьте подписаться	4487 K забудьте передплатити
немає	4471 K часу читати	4507 K власників
нет	32 K комментариев	3709 K времени читать	3748 K владельцев
новия	249 K брой
новият	249 K брой
новости	3670 K партнеров
новый	3691 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3671 K этом подробнее	3674 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3688 K	4450 K
онлайн	3756 K: как	3756 K: так	3756 K: почему	3756 K: что	3756 K: кто	3756 K: где	3756 K: это	3756 K: вот	3756 K: смотрите	3756 K: послушайте	3756 K: всё	3756 K: все	3756 K: ночь	3756 K: люди	3756 K: порт	4515 K: як	4515 K: так	4515 K: чому	4515 K: що	4515 K: хто	4515 K: де	4515 K: це	4515 K: ось	4515 K: дивіться	4515 K: послухайте	4515 K: усе	4515 K: все	4515 K: ніч	4515 K: люди	4515 K: порт
опитахте	59 K
опитування	4490 K дня:
опрос	3731 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3697 K в
открыта	3728 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3701 K
отправьте	3 K	3701 K
оформити	4487 K передплату
оформить	3728 K подписку
оценете	247 K
оцените	8 K	3689 K
оцініть	4451 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3770 K материала	4530 K матеріалу	4530 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3770 K материала	3770 K рубрики
партнёрский	86 K материал:
первый	3700 K месяц за
перевод	3688 K выполнен	3688 K сделан
передплата	4461 K за #	4461 K від #	4487 K на перше півріччя	4487 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4450 K
переклад	4450 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3688 K
перший	4461 K місяць за
питання	73 K до статті	4490 K дня:
по	89 K подписке	3671 K теме:
повече	232 K по темата:	259 K новини
повідомити	4473 K про помилку
повідомте	4473 K про помилку	4473 K нам про помилку
погляди	4448 K авторів
пограйте	4491 K:
подарете	258 K
подарите	3701 K
подарить	3701 K
подарувати	4462 K
подаруйте	4462 K
поддержать	3706 K
поддержи	81 K
поддержите	81 K	3706 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3756 K: как	3756 K: так	3756 K: почему	3756 K: что	3756 K: кто	3756 K: где	3756 K: это	3756 K: вот	3756 K: смотрите	3756 K: послушайте	3756 K: всё	3756 K: все	3756 K: ночь	3756 K: люди	3756 K: порт	4515 K: як	4515 K: так	4515 K: чому	4515 K: що	4515 K: хто	4515 K: де	4515 K: це	4515 K: ось	4515 K: дивіться	4515 K: послухайте	4515 K: усе	4515 K: все	4515 K: ніч	4515 K: люди	4515 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3700 K за #	3700 K от #	3700 K за рубль	3728 K на первое полугодие	3728 K на второе полугодие
подписывайтесь	12 K	3706 K на
подпишись	12 K	3721 K на
подпишитесь	12 K	3706 K на	3721 K на нас
подробнее	3671 K:	3671 K в материале	3671 K - в	3671 K читайте в материале	3671 K об этом	3757 K о:
подробности	3671 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3686 K автора
позицията	244 K на автора
позиція	4448 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4497 K завжди контент	4497 K завжди вміст	4497 K контент із	4497 K контент з	4497 K контент від	4497 K вміст із	4497 K вміст з	4497 K вміст від
показывать	3738 K всегда контент	3738 K контент из	3738 K контент с	3738 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4462 K
порекомендуйте	3701 K
последвайте	12 K	264 K
последние	3670 K новости о
послухати	1 K
послушать	1 K
поставте	4450 K запитання
почитать	3671 K:
преведено	246 K с
преводът	246 K е
предложение	3735 K для читателей:	3735 K для подписчиков:
предпочитате	267 K да слушате
прежде	3722 K чем оставить комментарий	3722 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3674 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4487 K передплата
продолжается	3728 K подписка	3728 K подписная кампания
пройдите	3671 K тест
пройдіть	4432 K тест
пропозиція	4494 K для читачів:	4494 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4461 K за #	4461 K від #
підписуйся	12 K
підписуйтесь	12 K	4468 K на
підпишіться	12 K	4468 K на
підсумок	4450 K
підтримайте	81 K	4468 K
підтримати	4468 K
""", 'р': """
работа	3692 K в "
радимо	4432 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3738 K всегда контент	3738 K контент из	3738 K контент с	3738 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3738 K всегда контент	3738 K контент из	3738 K контент с	3738 K контент от
распечатайте	3701 K
распечатать	3701 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3671 K:
рекомендуємо	4432 K:
робота	4453 K в "	4453 K у "
роздрукувати	4462 K
роздрукуйте	4462 K
розкажіть	59 K у
розпочалася	4487 K передплата
розпочато	4487 K передплату
""", 'с': """
саммари	3688 K
свалете	13 K	254 K	279 K приложението
свежий	3691 K номер
свързани	232 K:
связаться	3674 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3697 K в	3697 K из	3706 K приложение	3726 K приложение
скачать	13 K	3697 K в	3697 K на
скидка	3735 K для подписчиков:
скопировать	3701 K
скопируйте	3701 K
скопіювати	4462 K
скопіюйте	4462 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4432 K:	4432 K також:
слухати	1 K
слушайте	3671 K:	3671 K также:
слушать	1 K
см	3671 K. также:
смотрите	3671 K также	3671 K:	3671 K	3671 K также:	3671 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3711 K об ошибке	3711 K нам об ошибке
сообщить	3711 K об ошибке
сохраните	3701 K
сохранить	3701 K
спитайте	4450 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3770 K материала	3770 K рубрики	4530 K матеріалу	4530 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3688 K
спросить	3688 K
станьте	31 K первым	31 K першим	3706 K подписчиком	3706 K соучастником	4468 K частиною спільноти	4468 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4450 K перекладено
стаття	4520 K
статью	46 K можно	3694 K можно
статья	3688 K переведена	3688 K озвучена	3689 K была	3691 K опубликована в	3761 K
стежте	12 K за
стислий	4450 K виклад	4450 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3732 K:
""", 'т': """
тази	308 K статия е публикувана
також	4432 K читайте:
тб	4515 K: як	4515 K: так	4515 K: чому	4515 K: що	4515 K: хто	4515 K: де	4515 K: це	4515 K: ось	4515 K: дивіться	4515 K: послухайте	4515 K: усе	4515 K: все	4515 K: ніч	4515 K: люди	4515 K: порт
текст	46 K можно	46 K можна	3688 K переведён	3688 K переведен	3688 K озвучен	4450 K перекладено	4450 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3731 K дня:	4490 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3735 K для подписчиков:
точка	3686 K зрения автора	4448 K зору автора	4448 K зору редакції
триває	4487 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3738 K находится встроенный контент	3738 K находится встроенный пост	3738 K находится встроенный публикация	3738 K размещён встроенный контент	3738 K размещён встроенный пост	3738 K размещён встроенный публикация	3738 K размещен встроенный контент	3738 K размещен встроенный пост	3738 K размещен встроенный публикация	3738 K показан встроенный контент	3738 K показан встроенный пост	3738 K показан встроенный публикация	3738 K встроенный контент	3738 K встроенный пост	3738 K встроенный публикация	4497 K є вбудований контент	4497 K є вбудований допис	4497 K є вбудований публікація	4497 K є вбудований вміст	4497 K розміщено вбудований контент	4497 K розміщено вбудований допис	4497 K розміщено вбудований публікація	4497 K розміщено вбудований вміст	4497 K показано вбудований контент	4497 K показано вбудований допис	4497 K показано вбудований публікація	4497 K показано вбудований вміст	4497 K вбудований контент	4497 K вбудований допис	4497 K вбудований публікація	4497 K вбудований вміст
""", 'у': """
у	3748 K нас нет владельца	3748 K нас нет владельцев	3748 K нас нет акционеров	3748 K нас нет инвесторов	3748 K нас нет хозяев	4497 K цьому місці є вбудований контент	4497 K цьому місці є вбудований допис	4497 K цьому місці є вбудований публікація	4497 K цьому місці є вбудований вміст	4497 K цьому місці розміщено вбудований контент	4497 K цьому місці розміщено вбудований допис	4497 K цьому місці розміщено вбудований публікація	4497 K цьому місці розміщено вбудований вміст	4497 K цьому місці показано вбудований контент	4497 K цьому місці показано вбудований допис	4497 K цьому місці показано вбудований публікація	4497 K цьому місці показано вбудований вміст	4497 K цьому місці вбудований контент	4497 K цьому місці вбудований допис	4497 K цьому місці вбудований публікація	4497 K цьому місці вбудований вміст	4507 K нас немає власника	4507 K нас немає власників	4507 K нас немає акціонерів	4507 K нас немає інвесторів	4507 K нас немає олігарха
увидели	7 K ошибку
удобнее	3709 K слушать
усе	4516 K про:	4516 K за темою:
успейте	3728 K подписаться
установите	13 K	3726 K приложение
усі	27 K коментарі	4516 K матеріали за темою:	4516 K статті за темою:
""", 'ф': """
фотогалерея	3671 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3708 K работать у нас	3708 K у нас работать	3708 K работать в нашей
хочете	4470 K працювати в нас	4470 K в нас працювати	4470 K працювати у нас
хочеш	4470 K працювати в нас
хочешь	3708 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4450 K переказ	4450 K короткий виклад	4450 K короткий переказ	4450 K стислий виклад	4520 K текст	4520 K матеріал
ця	76 K тема закрита	4520 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4451 K була стаття	4451 K був матеріал	4451 K був переказ	4451 K був цей переказ	4451 K була ця	4451 K був цей	4451 K сподобалась	4451 K сподобалася	4451 K сподобався
читай	3721 K нас
читайте	12 K нас	13 K	3671 K также	3671 K также:	3671 K:	3671 K подробнее	3671 K еще	3671 K по теме:	3671 K подробнее:	3671 K материал	3671 K в материале	3697 K нас без	3697 K без	3706 K	3706 K нас в	4432 K також	4432 K також:	4432 K:	4432 K ще	4432 K також на тему:	4432 K по темі:	4432 K також на тему	4468 K
читать	3671 K также	3671 K по теме:
что	33 K вы думаете	3671 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4432 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3761 K статья
это	26 K резюме	52 K расследование	3688 K краткое содержание
этот	26 K пересказ	3688 K пересказ	3688 K краткий пересказ	3694 K материал можно	3694 K текст можно	3761 K текст	3761 K материал
эту	3694 K статью можно
""", 'я': """
як	4451 K вам стаття	4451 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2032 K את
אולי	2047 K פספסתם:
אזהרה	2060 K: צריכה מופרזת של אלכוהול	2060 K - צריכה מופרזת
אין	2085 K להעתיק	2085 K לעשות שימוש
אירעה	2081 K שגיאה
אל	2038 K תפספסו: הפעילו
ארעה	2081 K שגיאה
""", 'ב': """
בואו	2033 K לעבוד איתנו
בחנו	2035 K את עצמכם
""", 'ד': """
דווחו	2032 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2019 K:	2034 K לפודקאסט	2034 K לפרק
האם	8 K אהבתם	2032 K הכתבה	2032 K הסיכום	2032 K המידע
הדוא	2026 K"ל האדום
הדפדפן	2063 K שלך אינו	2063 K שלך לא
הווידאו	2063 K אינו
הורידו	13 K	2012 K את האפליקציה	2037 K
הטקסט	2086 K נוצר
היו	31 K הראשונים
הירשמו	2033 K לוובינר	2033 K לכנס
הכותב	2027 K הוא
הכותבים	2027 K הם
הכותבת	2027 K היא
הכנתם	59 K
הכתבה	2032 K עניינה	2048 K ממשיכה	2085 K מוגנת	2086 K נכתבה	2086 K תורגמה	2094 K ממשיכה
המחבר	2027 K הוא
המחברת	2027 K היא
המייל	41 K האדום
המשך	2048 K הכתבה	2094 K הכתבה
הסיכום	2086 K נוצר
הסרטון	2063 K אינו	2063 K לא
הפעילו	2038 K התראות	2038 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2034 K המלא זמין
הצביעו	2035 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2012 K לערוץ הטלגרם	2012 K לקבוצת הוואטסאפ	2012 K לקבוצת הווטסאפ	2023 K אלינו	2023 K לערוץ	2023 K לקבוצה	2023 K לקבוצת	2023 K לקבוצות	2023 K עכשיו	2023 K גם	2024 K	2033 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2034 K לפודקאסט
השתתפו	2035 K בסקר
התגובות	5 K
התוכן	2063 K אינו	2085 K מוגן
התחקיר	52 K הזה
התרגום	2086 K נעשה
""", 'ח': """
חודש	2043 K ראשון ב
""", 'י': """
יש	72 K שאלות	2026 K לכם מידע	2026 K לכם סיפור	2026 K לך מידע	2026 K לך סיפור
""", 'כ': """
כדי	2043 K לקרוא את	2067 K לצפות בתוכן	2067 K להציג את התוכן
כל	2023 K החדשות
כתבות	2047 K נוספות:
""", 'ל': """
להאזנה	2034 K לכתבה	2034 K לפודקאסט
להורדת	2037 K
להמשך	2043 K קריאה
לכל	2027 K הכתבות של	2047 K הכתבות:
לכתבה	2019 K המלאה
לכתבות	2047 K נוספות:
לעדכונים	2023 K נוספים	2023 K
לערוץ	2012 K הטלגרם
לפניות	2026 K לכתב	2026 K לכתבת
לפרק	2034 K המלא
לצפייה	2034 K בסרטון	2034 K בווידאו	2034 K במשדר	2067 K בתוכן
לקבוצת	2012 K הווטסאפ	2023 K הוואטסאפ	2023 K הווטסאפ
לקבלת	2023 K עדכונים
לקריאה	2019 K נוספת	2019 K נוספת:	2043 K מלאה
לקריאת	2043 K הכתבה המלאה
לרכישת	2033 K כרטיסים לכנס	2033 K כרטיסים לחצו	2033 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2035 K דעתכם? הצביעו
מייל	2026 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2081 K השתבש
""", 'נ': """
נותרו	2055 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2026 K במשהו	2026 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2063 K זה אינו
""", 'ע': """
עוד	2019 K בנושא:	2047 K במדור:	2047 K כתבות:
עמוד	2082 K # מתוך #
ענו	2035 K על הסקר	2035 K על הסקר:	2035 K על החידון
עקבו	12 K	2023 K אחרינו	2024 K אחרי
""", 'פ': """
פורסם	2085 K לראשונה	2085 K במקור
פרסומת	2048 K
""", 'צ': """
צפו	2019 K:	2019 K גם	2034 K בסרטון	2034 K בתיעוד	2034 K בווידאו	2034 K בכתבה
צריכה	2060 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2038 K התראות	2038 K עדכונים על	2038 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2019 K גם	2019 K גם:
קראו	2019 K גם	2019 K גם:	2019 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2023 K להיות	2023 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2057 K עכשיו:
שחקו	2057 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2055 K נותרו	2055 K שנותרו
תוכן	2064 K מוטמע	2064 K זה מגיע	2064 K חיצוני	2064 K זה מוצג	2086 K זה נוצר
תמונה	2082 K # מתוך #	2082 K # / #
תמכו	81 K	2041 K	2042 K בעיתונות	2042 K בנו	2042 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1715 K مطلب	1715 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1668 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1706 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1656 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1680 K بازي كنيد:
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
انتشار	1706 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1653 K اين	1653 K خطايي
اين	52 K گزارش	1653 K	1668 K مطلب را هم بخوانيد:	1685 K ويدئو در	1685 K ويديو در	1685 K محتوا در	1686 K محتوا از	1706 K مقاله تحت	1707 K متن	1707 K مقاله	1707 K خلاصه	1707 K ترجمه	1707 K خبر
اينجا	1668 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1706 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1641 K:
بخوانيد	1641 K:
براي	1689 K ديدن اين محتوا	1689 K مشاهده اين محتوا	1689 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1653 K اين
بيشتر	1641 K بخوانيد	1641 K بخوانيد:	1641 K ببينيد	1668 K بدانيد:
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
تصوير	1703 K # از #
تعداد	1678 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1649 K با نويسنده
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
خبرنگار	1649 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1702 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1656 K خود را
در	1641 K اين باره بخوانيد	1656 K اين نظرسنجي	1656 K نظرسنجي ما	1656 K نظرسنجي	1668 K همين زمينه:	1668 K همين رابطه:
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
شما	1656 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1703 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1649 K:
عكس	1703 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1678 K باقيمانده
كد	1649 K خبر:	1649 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1706 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1689 K جاوااسكريپت
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
مترجم	1649 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1686 K جاسازيشده از	1686 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1685 K شما
مشكلي	1702 K پيش امد
مصيتم	7 K
مطالب	1641 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1649 K:	1649 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1653 K شما درباره
نظرات	5 K
نظرسنجي	1656 K:
نقل	68 K مطالب با ذكر	1706 K مطالب
نويسنده	1649 K:	1649 K :
نويسههاي	1678 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1641 K بخوانيد	1641 K بخوانيد:	1668 K ببينيد:
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
گزارش	1649 K:	1653 K خطا
""", 'अ': """
अभी	2159 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2164 K ब्राउजर
आपको	2137 K यह	2137 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2165 K पोस्ट
इनपुट	2132 K-	2132 K:	2132 K -	2132 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2123 K भी पढें	2123 K भी पढें:	2150 K भी पढें-	2150 K भी देखें:
""", 'ए': """
एक	2180 K त्रुटि हुई
एजेंसी	2132 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2123 K पढें:	2150 K भी पढें:
""", 'क': """
कुछ	2180 K गलत हो गया
केवल	2146 K # रुपये में
कोई	44 K गलती	72 K सवाल	2180 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2137 K यह	2137 K आपको
""", 'ख': """
खबर	2137 K में कोई	2191 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2165 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2132 K:
""", 'त': """
तस्वीर	2181 K #/#
""", 'द': """
देखें	2123 K:	2123 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2150 K:
पढें	2123 K:	2150 K-
पसंद	69 K आया
पेज	2181 K #/#	2181 K # / #
""", 'फ': """
फेसबुक	2165 K पोस्ट
फोटो	2181 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2132 (K
""", 'म': """
मात्र	2146 K # रुपये में
""", 'य': """
यह	2123 K भी पढें	2123 K भी पढें:	2123 K भी देखें:	2132 (K लेखक के	2137 K खबर आपको	2150 K भी पढें-	2150 K भी पढें -	2164 K वीडियो आपके	2164 K सामग्री आपके	2165 K सामग्री	2167 K सामग्री देखने के लिए	2167 K वीडियो देखने के लिए	2184 K लेख कॉपीराइट	2184 K सामग्री कॉपीराइट	2185 K लेख	2185 K खबर	2185 K अनुवाद	2185 K सारांश	2185 K तस्वीर	2185 K सामग्री
यूट्यूब	2165 K वीडियो
ये	2123 K भी पढें	2123 K भी पढें:	2132 (K लेखक के	2150 K भी पढें-	2150 K भी देखें:
""", 'ल': """
लेख	2191 K विज्ञापन के
लेखक	2132 K के बारे में	2132 (K	2132 K वरिष्ठ पत्रकार हैं	2132 K स्वतंत्र पत्रकार हैं
लेखिका	2132 K के बारे में	2132 (K	2132 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2191 K के बाद
वीडियो	2167 K देखने के लिए
""", 'श': """
शेष	2157 K अक्षर
""", 'स': """
संबंधित	2123 K:	2150 K खबर:	2150 K खबरें:
सर्वाधिकार	2184 K सुरक्षित
सिर्फ	2146 K # रुपये में
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
กด	12 Kติดตาม	4230 Kติดตาม	4230 Kไลก์
""", 'ข': """
ขอ	4233 Kบคุณภาพจาก	4233 Kบคุณข้อมูลจาก
ข่	4226 Kาวที่เกี่ยวข้อง:	4233 Kาวโดย	4239 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4239 Kิป:
คุ	4236 Kณรู้สึกอย่างไรกับ	4236 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4239 Kคลิป:	4239 Kคลิป :
""", 'ซ': """
ซื	4237 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4226 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4230 Kดตามช่อง	4230 Kดตามเรา	4230 Kดตามข่าว	4248 Kดตามอ่านข่าวอื่นๆ	4248 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4235 Kม ai
""", 'ท': """
ทด	4237 Kสอบความรู้ของคุณ
ทำ	4237 Kแบบสำรวจสั้น
ที	4233 K่มา:	4233 K่มา :
""", 'บ': """
บท	4235 Kความนี้ใช้ ai	4235 Kสรุปนี้	4235 Kความนี้แปล	4235 Kความนี้เรียบเรียง	4236 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4235 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4233 K้เขียน:	4233 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4236 Kข้อผิดพลาดในบทความ
พื	4249 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4237 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4233 Kพ:	4273 Kพที่ # จาก #	4273 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4237 Kวมโหวต:	4237 Kวมโหวต :	4237 Kวมทำแบบสำรวจ	4237 Kวมสนุก	4244 Kวมสนับสนุน
ร้	4252 Kองทุกข์	4252 Kองเรียน
""", 'ล': """
ลง	4237 Kทะเบียนเข้าร่วมสัมมนา	4237 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4244 Kับสนุน
สร	4235 Kุปโดย	4235 Kุปข่าวด้วย	4235 Kุปนี้	4235 Kุปข่าวโดย	4236 Kุปนี้มีประโยชน์
สา	4252 Kยด่วนข่าว	4252 Kยด่วนทีมข่าว
ส่	4252 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4273 K้า # จาก #
""", 'อ': """
อ่	4226 Kานเพิ่มเติม:	4226 Kานต่อ:	4226 Kานข่าวต้นฉบับ:	4226 Kานเพิ่มเติม	4226 Kานประกอบ:	4239 Kานข่าวเพิ่มเติม:	4239 Kานข่าวเพิ่มเติม	4239 Kานข่าวที่เกี่ยวข้อง:	4239 Kานข่าว:	4239 Kานเรื่องอื่น:	4248 Kานข่าวอื่นๆ	4248 Kานข่าวต้นฉบับได้ที่	4248 Kานบทความอื่นๆ	4248 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4233 Kางอิง:
""", 'เ': """
เก	4233 Kี่ยวกับผู้เขียน
เข	4230 K้าร่วมช่อง
เน	4235 Kื้อหานี้สร้าง	4249 Kื้อหาสปอนเซอร์	4249 Kื้อหาโฆษณา	4249 Kื้อหาสนับสนุนโดย
เพ	4230 Kิ่มเพื่อน
เร	4233 Kื่อง:	4233 Kื่อง :	4233 Kื่องและภาพ
""", 'แ': """
แจ	4236 K้งแก้ไขข่าว	4252 K้งเบาะแส	4252 K้งข่าว
แช	3 Kร์
แป	4235 Kลโดย
แอ	4230 Kดไลน์
""", 'โ': """
โฆ	4249 Kษณา -
""", 'ใ': """
ให	4236 K้คะแนนบทความ
""", 'ไ': """
ไม	4230 K่พลาดทุกข่าวสาร	4230 K่พลาดข่าว
""", 'ả': """
ảnh	4564 K:	4612 K #/#	4612 K # / #
""", 'ủ': """
ủng	4564 K hộ tác giả	4577 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2618 Kせて読みたい	2618 【Kせて読みたい】	2618 Kせて読みたい:
""", 'こ': """
こち	2618 Kらもおすすめ	2618 Kらもおすすめ:	2646 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2626 K記事を書いた人	2626 K記事の筆者	2629 K要約はai	2629 K要約は、ai	2629 K要約は役に立ち	2629 ※K要約	2629 K記事の翻訳	2629 K記事の要約	2629 K記事はai	2629 K翻訳	2629 K見出しはai	2637 K記事は	2637 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2618 Kと見る:	2646 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2676 Kーが発生しました
""", 'オ': """
オリ	2646 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2650 【Kゼント】	2650 Kゼント応募
""", 'ペ': """
ペー	2677 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2646 【K】
""", '下': """
下載	13 K	4651 Kapp	4651 K應用程式
下载	13 K	4651 Kapp	4651 K应用
""", '以': """
以上	4677 K内容由ai
以下	4736 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4674 K:	4674 (K	4674 K係	4674 K为	4674 K為
""", '你': """
你做	59 K了吗
你可	4665 K能會喜歡:	4696 K能想看:
你有	4672 K线索
你覺	4679 K得這篇
你觉	4679 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4674 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4677 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4657 K微信公众号	4657 K官方微信
""", '内': """
内容	4677 K由ai
""", '写': """
写真	2618 【K】	2618 K:	2646 【Kを見る】	2646 【Kギャラリー】	2677 K #/#	2677 K#/#	2677 K # / #
""", '出': """
出典	2626 K:
出现	4731 K问题
出錯	4731 K了
出错	4731 K了
""", '分': """
分享	3 K
""", '前': """
前回	2646 【K】	2646 Kの記事:
""", '剩': """
剩余	4705 K字数
剩餘	4705 K字數
""", '加': """
加入	12 K	4670 K	4691 K
""", '動': """
動画	2618 【K】	2646 【Kを見る】
""", '升': """
升級	4691 K
升级	4691 K
""", '原': """
原文	4695 K刊于	4695 K刊於
""", '参': """
参与	4681 K我们的
参考	69 Kになった	2618 K:
""", '參': """
參與	4681 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4680 K错误
发生	4731 K错误
""", '取': """
取材	2626 K・文	2626 K・執筆
""", '另': """
另请	4665 K参阅
""", '可': """
可以	4671 K在x上
可自	68 K由转载
""", '合': """
合わ	2618 Kせて読みたい:
""", '同': """
同场	4665 K加映:
同場	4665 K加映:
""", '問': """
問問	4677 K我們的ai
問題	2676 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4736 K由ai
""", '圖': """
圖片	4736 K由ai
""", '執': """
執筆	2626 K:	2626 K/
""", '報': """
報名	4682 K參加
""", '填': """
填写	4681 K问卷
填寫	4681 K問卷
""", '如': """
如发	4680 K现
如有	4672 K线索	4672 K線索
如果	4672 K您有相关线索	4672 K你掌握	4672 K您掌握	4673 K您有
如發	4680 K現
""", '官': """
官方	4657 K微信:	4657 K微信公众号:
""", '審': """
審校	4674 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4665 K閱讀	4665 K阅读	4665 K閱讀:	4665 【K閱讀】	4696 K阅读:
""", '开': """
开启	4651 K通知	4651 K推送通知
""", '引': """
引用	2626 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4696 K:
影音	4696 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4696 K看更多:
""", '微': """
微信	4651 K扫	4657 K公众号:
""", '您': """
您对	4679 K这篇文章
您對	4679 K這篇文章
您有	4672 K线索
您的	27 K评论
您覺	4679 K得這篇
您觉	4679 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4651 K客户端
""", '打': """
打开	13 K	4651 K微信
""", '扩': """
扩展	4665 K阅读:
""", '扫': """
扫一	4651 K扫
扫描	4651 K二维码关注	4670 K
扫码	4670 K
""", '投': """
投票	4681 K:
投稿	27 Kは
""", '报': """
报名	4682 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4670 K追蹤
""", '掃': """
掃一	4651 K掃
""", '採': """
採訪	4674 K撰文:
""", '推': """
推荐	4665 K阅读	4665 K阅读:
推薦	4665 K閱讀:
""", '提': """
提供	2626 K:
""", '摘': """
摘要	4677 K由	4736 K由ai
""", '撰': """
撰文	4674 K:
撰稿	4674 K:
""", '支': """
支持	4689 K
""", '收': """
收听	1 K	4684 K我们的播客	4684 K我们的节目
收聽	1 K	4684 K我們的播客	4684 K我們的節目
""", '文': """
文/	2626 K
文:	2626 K
文・	2626 K
文章	44 K有误	4674 K来源:	4680 K有误	4680 K有誤
""", '新': """
新聞	41 K爆料	4672 K線索
新闻	41 K热线	41 K报料	41 K爆料	4672 K线索热线	4672 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4665 K:	4665 K新聞:	4665 K內容:	4665 【K新聞】	4665 K相關	4665 K阅读:	4665 K報導:	4665 K报道:	4695 K精彩内容	4695 K精彩內容	4695 K资讯	4695 K資訊	4695 K内容请	4695 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4672 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4735 K授权不得转载	4735 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4677 K容由ai
本报	41 K热线
本摘	4677 K要
本文	4674 (K作者	4674 K作者	4677 K摘要	4677 K由ai	4677 K由人工智能翻译	4677 K由人工智能生成	4677 K由人工智慧	4695 K章來自	4695 K转载自	4695 K轉載自	4695 K来自	4695 K來自	4735 K受版权保护	4735 K受著作權保護	4735 K原载于	4735 K首发于	4735 K原刊於	4735 K轉載自	4735 K转载自	4736 K由ai	4736 K由人工智能	4736 K由 ai	4736 K由人工智慧	4736 K使用ai	4736 K经ai
本翻	4736 K译由
""", '来': """
来发	31 K表第一
来源	4674 K:
""", '校': """
校对	4674 K:
""", '構': """
構成	2626 K・文
""", '次': """
次に	2618 K読む:
次の	2646 Kページ:	2646 【K記事】
次ペ	2646 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4670 K加入	4671 K在	4671 K关注	4672 K提供线索	4672 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4670 K加入	4671 K在	4672 K提供線索	4672 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4677 K要	4736 K要由ai
""", '测': """
测一	4681 K测:
""", '測': """
測一	4681 K測:
""", '点': """
点击	4665 K查看	4665 K阅读:	4684 K观看视频	4684 K收听
点我	4670 K加入
""", '熱': """
熱門	4696 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4672 K请	4672 K請
""", '版': """
版权	4735 K声明	4735 K所有
版權	4735 K聲明
""", '用': """
用微	4651 K信扫
""", '画': """
画像	2618 【K】	2646 【Kを見る】	2677 K#/#	2677 K #/#	2677 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4680 K錯誤
發生	4731 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4665 K阅读	4665 K新闻	4665 K报道:	4665 K阅读:	4696 K新闻:	4696 K文章:
相關	4665 K新聞	4665 K報導	4665 【K新聞】	4665 K閱讀:	4696 K新聞:	4696 K文章:	4696 K報導:
""", '看': """
看更	4665 K多:
""", '立': """
立即	4670 K加入	4681 K报名	4681 K報名
""", '筆': """
筆者	2626 Kプロフィール
""", '編': """
編輯	4674 K:
編集	41 K部への情報提供
""", '线': """
线索	4672 K征集
""", '编': """
编辑	4674 K:	4674 (K:
""", '聽': """
聽我	4684 K們的podcast
""", '著': """
著者	2626 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4684 K上方影片
""", '观': """
观看	4684 K上方视频
""", '视': """
视频	4696 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4691 K	4701 K本報	4701 K我們	4701 K本刊
""", '記': """
記事	7 Kの誤り	2637 Kの誤り	2637 Kに誤り
記者	2626 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2618 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2650 【Kプレゼント】	2650 Kプレゼント
""", '請': """
請支	4689 K持
""", '订': """
订阅	4691 K	4701 K本报	4701 K我们	4701 K本刊	4701 K本公众号	4701 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4689 K持
""", '責': """
責編	4674 K:
""", '資': """
資料	4674 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4689 K
""", '责': """
责任	4674 K编辑:	4674 (K编辑
责编	4674 K:
""", '赞': """
赞助	4689 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4705 K输入
""", '这': """
这个	4678 K摘要
这段	4678 K摘要
这篇	8 K文章	52 K调查	52 K报道	4678 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4678 K摘要
這篇	4678 K文章
""", '還': """
還可	4705 K輸入
""", '采': """
采写	4674 K:
""", '長': """
長按	4670 K
""", '长': """
长按	4670 K
""", '開': """
開啟	4651 K通知	4651 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2618 K記事	2618 K記事:	2618 【K記事】	2618 K:	2618 【K】	2646 【K写真】
""", '閱': """
閱讀	4665 K更多
""", '问': """
问问	4677 K我们的ai
""", '阅': """
阅读	4665 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4735 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4681 K報名
""", '马': """
马上	4681 K报名
""", '點': """
點我	4670 K加入
點擊	4665 K查看	4665 K閱讀:	4684 K觀看影片
""", '같': """
같이	2726 K 보기:
""", '관': """
관련	2726 K 기사:	2749 K 기사 :	2749 [K 기사]	2749 K 기사-
관련기사	2726 K	2726 K:	2726 [K]	2749 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2737 K #줄 요약
기사에	73 K 대해 궁금	2742 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2749 K 기사:
""", '당': """
당신의	2741 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2726 K 읽기:
더보기	2726 [K]	2726 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2741 K 설문에	2741 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2749 [K 본 기사]
""", '문': """
문제가	2784 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2737 K 요약은
""", '사': """
사진	2785 K #/#	2785 K # / #
사진출처	2752 K:
""", '생': """
생성형	2737 K ai가 요약
""", '선': """
선택	2782 (K) 개인정보	2782 [K] 개인정보	2782 (K) 광고성	2782 [K] 광고성
""", '설': """
설문에	2741 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2741 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2726 [K]
""", '오': """
오류가	2784 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2737 K 요약은 ai	2737 K 요약이 도움	2737 K 기사는 인공지능	2737 K 기사는 ai	2737 K 번역	2742 K 기사가 도움이	2742 K 기사를 어떻게	2742 K 뉴스에 대한 의견	2742 K 기사에 대한 의견
이미지	2785 K #/#	2785 K # / #
이슈	2749 [K]
이어	2726 K 읽기:
""", '인': """
인기기사	2749 [K]
""", '일': """
일시적인	2784 K 오류가
""", '자': """
자료출처	2752 K:
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
지금	2759 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2726 K 기사:
추천기사	2749 [K]
""", '출': """
출처	2752 K:	2752 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2785 K #/#
""", '필': """
필수	2782 (K) 개인정보	2782 [K] 개인정보	2782 (K) 이용약관	2782 [K] 이용약관
""", '함': """
함께	2726 K 볼 만한 기사:	2726 K 보면 좋은 기사:	2749 [K 읽기]
""", '핫': """
핫클릭	2749 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2726 [K]
""", '후': """
후원	2778 K 계좌
후원계좌	2778 K
"""}

CONTAINS = {',': """
,说:	4760 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3638 K-vă	3642 K
abonații	50 K pot	3639 K noștri
abonează	80 K-te	3538 K-te pentru	3543 K-te pe youtube	3638 K-te
abonné	50 en tant qu'K	1843 pas encore K	1845 déjà K	1847 en tant qu'K
abonnés	1843 réservé à nos K	1845 réservé aux K	1997 nos K	2000 K
abonējiet	80 K	2944 K
actualisé	98 cet article a été K
actualité	1853 l'essentiel de l'K	1863 suivez l'K	1863 suivez toute l'K	1863 retrouvez toute l'K	1886 couvre l'K
actualizată	98 știrea a fost K
acționari	3606 fără K
adatkezelési	2217 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1557 K
adomány	2327 K
adományoddal	2323 K
adományok	2327 K
adományozz	2323 K
adományozzon	2245 K itt
advirtió	1557 K
adó	2201 K #%
adód	2325 K #
adója	2245 K #
adăugat	3641 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4144 K	4176 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1999 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1557 K
afișată	60 email nu va fi K
agregó	1557 K
aicināja	2947 K
aizsargātas	2886 visas tiesības K
aiškino	2880 K
ai가	2789 K 작성	2789 K 생성	2789 K 요약	2789 K 번역
ai로	2789 K 작성	2789 K 생성
ai를	2789 K 활용해
ajouté	1999 a K
ajută	3638 K-ne
ajánld	2323 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2210 töltsd le az K
alkalmazásban	2243 az K
alkalmazást	2243 K
alkalmazásunk	2324 K
alkalmazásunkat	2210 töltse le K
alkalmazásunkban	84 K
alăturat	3557 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1907 aidez-nous à K
analytička	503 je K
anhören	2 artikel K	2 text K	2 beitrag K	850 jetzt K:
anketě	523 naší K	523 v K
ankietę	35 naszą K	3304 naszą K	3304 krótką K
ankstesnėje	98 K versijoje
anmäl	4216 K dig till vårt	4216 K dig till våra
anmäla	4092 genom att K dig	4139 genom att K dig
annoncé	1999 a K
annoncør	689 betalt af en K	689 betalt af K
annonslänkar	37 K	74 K	4144 K	4176 K
annonsör	4155 betalt av en K	4155 betald av en K
annonsør	3193 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1557 K
anunțat	3641 a K
använder	4107 vi K cookies	4108 K kakor
anúncio	3445 após o K	3445 depois do K
anúncios	70 sem K	3531 sem K
apelował	3385 K
apelowała	3385 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1415 descarga la K	1415 descarga nuestra K
aplicația	84 în K noastră	3544 descarcă K	3638 descarcă K noastră	3638 descarcă gratuit K	3638 descarcă K și	3639 K noastră
aplikacją	84 z naszą K
aplikację	3269 pobierz naszą K	3270 pobierz K	3270 ściągnij K	3327 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3909 našej K
aplikáciu	3909 mobilnú K	3909 K
aportació	463 la teva K
aportación	1450 tu K	1476 haz tu K
apoyá	1554 K
applikációnk	2243 K
applikációnkat	2243 K
applikációnkban	84 K
apsolīja	2947 K
apóyanos	1450 K	1554 K
apóyenos	1450 K	1554 K
apúntate	1394 K a	1410 K a nuestra	1410 K gratis	1554 K gratis
apărat	3641 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4332 bir K paylaş
artykuł	15 darmowy K	20 cały K	3258 podoba ci się ten K	3305 nasz K do końca	3325 ostatni darmowy K	3383 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1395 te ha gustado este K	1403 regala este K	1403 regalar este K	1406 último K gratis	1406 te queda # K	1479 y lee este K	1555 este K
artículos	15 K gratis	1406 K gratis este mes	1406 te quedan # K	1406 límite de K
aseguró	1557 K
associés	1869 cookies K à ce contenu
assuré	1999 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	903 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3538 K-te pentru
autorką	3296 kontakt z K
autorská	505 K práva
avertizează	3641 K
avísanos	1554 K
ayúdanos	1450 K	1554 K a
açikladi	4409 K
açin	4332 K
añadió	1557 K
año	1556 al K
""", 'b': """
bağirdi	4409 K
bağirdilar	4409 K
bağiriyor	4409 diye K
bağiriyordu	4409 K
bağiş	4406 K yap	4410 K
bağişiniz	4406 K
bağlantilari	74 satiş ortakliği K	4329 satiş ortakliği K
başlayan	4331 tl'den K
başvurun	4332 K
behält	29 K sich vor	29 K sich das recht
behöver	4081 vi K ditt stöd	4216 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2210 értesítések K
beløb	751 fast K
beløp	3253 gi et K	3255 fast K
bemängeln	970 K
bemängelt	970 K
berätta	67 K för oss	67 K din
berättade	4219 K
berättar	4219 K
bestätigen	776 K sie ihre
bestätigungslink	894 K
bestätigungsmail	776 K	894 K
betalvägg	4220 K
bezpečí	98 linka K
bezplatný	543 poslední K článek	3903 náš K webinár	3926 posledný K článok
bezplatných	3912 K článkov
bezpłatne	3310 K konto
bezpłatny	3301 nasz K webinar	3325 ostatni K artykuł
bezpłatnych	3310 limit K
beágyazott	2285 egy K tartalom látható	2285 egy K tartalom található
beállításai	2284 cookie-K miatt
beállítások	2284 cookie-K miatt	2284 cookie K miatt	2284 süti K miatt
beğendiyseniz	4407 bu haberi K	4407 bu yaziyi K
biết	4637 cho K
blokovač	575 K reklam
blokování	495 K reklam	575 K reklam
blokátor	575 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1410 recibe el K	1410 nuestro K	1413 K diario	1554 recibe el K	1555 nuestro K	1558 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1852 dans votre K mail	1852 dans votre K e-mail
brezplačen	4024 zadnji K članek
brezplačne	4011 K članke
brezplačni	4004 naš K webinar	4024 zadnji K članek
brezplačnih	4011 K člankov
bronił	3385 K się
brzmiał	3385 K
brzmiała	3385 K
brzmiało	3385 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2326 K
buzdította	2326 K
buzón	79 en tu K	1411 en tu K
bájate	1554 K la app
bölümünde	85 yorum K
bönföll	4219 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4219 K
bønfaldt	752 K
bønn	3113 vi har en K til deg
bønnfalt	3256 K
bústia	414 a la teva K
bülten	4325 e-K	4410 K
bültene	4292 K abone	4292 K kayit	4292 K kaydol
bülteni	4325 haber K
bültenimiz	78 K	4407 K
bültenimize	78 K	78 e-K	4292 K	4406 K	4407 K
bültenine	4325 K
błagał	3385 K
błagała	3385 K
bạn	49 gửi cho K bè	4542 hộp thư của K	4576 sự ủng hộ của K	4634 mời K	4634 cần sự ủng hộ của K	4634 nhờ sự ủng hộ của K
bằng	4584 K văn bản của báo
""", 'c': """
caffè	2483 un K
café	54 me paga um K	1451 un K	1476 un K al mes	1889 un K
caractères	1907 limitées à # K
catedrática	1447 es K
catedrático	1447 es K
celého	475 pro čtení K
cercetătoare	3557 este K
cercetător	3557 este K
changés	98 prénoms ont été K
chaîne	1997 notre K
chefredaktör	4129 är politisk K	4129 är K
chefredaktør	666 er K
chuyện	4563 bạn có câu K
chép	4558 cấm sao K	4584 mọi sao K
chính	98 đính K	4551 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4542 bản tin của K tôi	4545 theo dõi K tôi	4563 cho K tôi qua	4563 liên hệ với K tôi	4634 ủng hộ K tôi	4634 K tôi cần sự giúp đỡ	4634 giúp K tôi	4634 theo dõi K tôi	4634 hãy gửi cho K tôi	4634 hãy liên hệ với K tôi	4634 hãy báo cho K tôi	4635 K tôi trên	4635 của K tôi	4635 cho K tôi
chọn	4634 hãy bình K
cikkből	2322 K #
cikkéből	2322 K #
cikkünk	2324 minden K
cikkünkhöz	2324 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3418 nos K
comentó	1557 K
comisión	1465 recibir una K
comissió	409 rebre una K
comissão	3444 receber K	3444 receber uma K
commerciële	3029 K partner
communauté	1894 K whatsapp	1894 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2507 parte della nostra K
condamné	1999 a K
condiții	3547 termeni și K
confidentialité	1870 politique de K
confidențialitate	3547 politica de K
conférences	1886 est maître de K
connecté	1872 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3395 acesse todo o K	3439 ao exibir este K	3439 ao ver este K
contribuição	3431 com a sua K	3530 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1557 K
conversación	1433 participar en la K
conținut	9 acest K	3538 K doar pentru abonați
conținutului	3554 preluarea K
cookieinställningar	4105 K	4131 K
corespondentă	3557 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3638 K un cont pentru a citi
csatornájára	2233 viber-K
csatornánk	2324 K
csatornánkhoz	2233 telegram-K	2233 whatsapp-K
csatornánkra	2233 youtube-K	2323 iratkozz fel K	2323 iratkozzon fel K
csábított	2326 K
cuéntanos	38 K	67 K	1433 K en	1554 K
cuéntenos	38 K	67 K
czytać	3264 aby K dalej	3264 żeby K dalej	3382 chcesz K dalej
czytelników	36 naszych K	3305 opiniami K	3316 z wpłat K	3316 dzięki wsparciu K	3333 K	3383 naszych K	3383 z wpłat K
câmpurile	60 K cu steluță
cântau	3641 K
címével	2268 e-mail-K
cùng	51 hãy tham gia K họ
của	4565 là cây bút K	4635 độc giả K
""", 'd': """
daní	3917 # % z K	3917 #% z K
darbą	2878 mūsų K
darowiznę	3262 przekaż K	3382 przekaż nam K	3382 przekaż K na
datenschutzerklärung	800 unserer K	968 unserer K	968 unsere K
datenübertragung	840 der K zu
dați	62 K-mi tag
debatindlæg	667 send dit K	667 skrive et K
debatredaktør	666 er K
debattredaktør	3166 er K
debattør	666 er K
declaró	1557 K
decía	1557 K
demandé	1999 a K
denmişti	4409 K
denunció	1557 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1415 K la	1415 K nuestra
destekçimiz	4332 K olun	4406 K olun
desteğiniz	4406 K
desteğinizle	4407 K
desteğiyle	18 okurlarin K	4318 yapay zeka K	4327 K ayakta	4337 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3908 K môžu
disponível	3403 K no google play
doação	3391 faça uma K	3431 sua K	3530 sua K	3530 faça uma K	3534 K
doações	3534 K
dodał	3385 K
dodała	3385 K
dodává	609 K
događaj	3804 naš K
domagał	3385 K się
donació	463 fes una K	467 K
donación	1398 haz una K	1398 tu K	1450 tu K	1450 una K	1554 tu K	1554 haz una K	1558 K
donația	3638 K ta
donație	3638 fă o K	3642 K
donații	3642 K
donează	90 K cât poți	3638 K acum
doplněn	98 článek byl K
doporučil	609 K
doporučila	609 K
doporučovala	609 K
dopuštenja	3815 bez K
doradzał	3385 K
dorzuć	3382 K się
dostawać	3326 chcesz K
dostávajte	3932 K
dostávat	544 chcete K	572 chcete K zprávy
dostávať	3927 chcete K
dostávejte	550 K
dostęp	80 kup K	3264 masz już K	3310 pełny K do	3310 wykup K	3382 kup K
dostępny	3264 artykuł K tylko
dotazník	524 krátký K	3907 krátky K
dotazníka	3907 nášho K
dotazníku	523 našeho K	524 krátkého K
dowolną	3384 K kwotą
dočtete	531 více se K
dołóż	3382 K się
dołącz	51 K do nich	51 K	3275 K do nas na	3382 K do nas	3382 K do grona	3382 K do nich
drastické	98 obsahuje K
draudžiama	2824 K kopijuoti	2824 be leidimo K	2824 be sutikimo K
draudžiamas	2845 be leidimo K
dueños	1506 sin K	1506 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3383 K dalej
dziennikarką	3297 jest K	3367 jest K
dzięki	3383 K wam	3383 K tobie
dziękujemy	3307 K za zapisanie	3307 K za zapis	3382 K, że nas czytasz
där	42 var du K
débloquer	1845 pour K
déclare	1999 K
déclaré	1999 a K
découvrez	1843 K nos offres	1996 K nos offres
déductible	1837 K des impôts	1837 K à #	1998 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1999 K
déplore	1999 K
déposés	1899 des cookies seront K
désabonner	1852 K à tout moment
désactiver	1867 K adblock
désactivez	1867 K adblock
désinscrire	1853 vous K à tout moment
díky	607 K vám
dôvery	98 linku K
dömde	4219 K
dømte	752 K	3256 K
düzeltme	98 K:
děkujeme	606 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4547 tải ứng K	4634 tải ứng K của	4634 hãy tải ứng K	4634 tải ngay ứng K
""", 'e': """
edellyttää	1777 K tunnusta
editörlerimize	39 K
editörüdür	4315 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2321 K készült
elaboración	1465 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1411 tu correo K	1433 tu dirección de correo K no será publicada
elemző	2236 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2203 a teljes cikk K
elsőként	2244 értesülj K
előfizetés	2327 K
előfizetéssel	2247 K
előfizető	2203 már K	2323 legyen K
előfizetőink	50 K	2203 K olvashatják	2247 K számára	2324 K
előfizetők	50 az K	2258 csak K	2327 K
előfizetőknek	2204 csak K	2258 K szól
előfizetőként	50 K
előfizetőnktől	2268 K
emlékeztetett	2326 K
emoțional	98 pot afecta K
endereço	3417 seu K de email não será
engedély	2251 K nélkül tilos
engedélyezze	2216 K a javascript
engedélyezése	2285 tartalmainak K	2285 tartalmak K
engedélyhez	2251 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1997 cette K	3045 onze korte K	3045 onze K
enquêtent	1997 K pour vous
enquêtes	1997 nos K
ensimmäinen	1826 K kuukausi
enthält	840 dieses element K daten
entraînement	48 K d'ia
entrée	1956 ctrl+K	1956 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1554 K
epizódu	3905 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	666 er K
erhältlich	850 shop K	923 im shop K
erişin	4332 K
erklärt	970 K
erklärte	970 K
erkände	4219 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	967 K sie es weiter
erzählt	67 K uns	970 K
erzählte	970 K
escribió	1557 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1433 K a	1554 K
estimé	1999 a K
estás	1395 ya que K aquí	1395 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4300 javascript'i K
evästeasetuksiasi	1754 K
evästeet	1754 K	1779 K
evästeitä	1737 K
existují	534 K díky
experiência	67 conte sua K
explicó	1557 K
expliqué	1999 a K
expérience	67 partagez votre K
externého	3899 K obsahu
externí	516 K obsah
externího	516 K obsahu	516 obsah z K
externý	3899 K obsah
""", 'f': """
favoritkälla	4125 K
faça	3530 K um pix
felelősséget	30 nem vállal K
felhasználása	2250 K csak
felhasználási	2217 K feltételek
felietonistką	3367 jest K
felietonistą	3367 jest K
feliratkozás	2205 K a hírlevélre	2205 hírlevél K
feliratkozásommal	2231 K
feliratkozással	2231 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2236 K
folosește	3547 K cookie
folytatásához	2203 a cikk K
fordítóval	2240 gépi K
forintért	2247 havi # K
formulára	3910 odoslaním K
formulário	3530 inscreva-se no K
formuláře	527 odesláním K
forrásként	2232 kedvenc K
fortæl	67 K os
fortæller	752 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2220 küldd el K
fotóit	40 K	2220 küldje el K	2220 küldje be K
fotóját	2220 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4219 K
früheren	98 K version	98 K fassung
férjen	2323 K hozzá
följ	4099 K oss på	4216 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4121 alla rättigheter K
fördere	967 K
fördermitglied	80 werden sie K	865 werde K	865 werden sie K
fördern	967 jetzt K	967 K sie
föredragen	4125 K källa
föredragna	4125 K källa
föreslog	4219 K
författare	4129 är K och
förklarade	4219 K
förklarar	4219 K
försvarade	4219 K sig
følg	632 K os på	749 K os	3132 K oss på	3253 K oss
første	679 K måned	751 K måned	3180 K måned	3255 K måned
førsteamanuensis	3157 er K
førstelektor	3157 er K
független	2201 támogassa a K	2324 K sajtó
főmunkatársa	2308 K
főszerkesztője	2238 K
""", 'g': """
gadā	2946 K
gazeteciliği	4407 bağimsiz K
gazeteciliğimiz	4407 K
gazetę	3336 kup K
gefällt	894 K ihnen, was sie	894 K dir, was du
gelmişken	4286 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	805 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3878 K
gridò	2590 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3532 teste K
grâce	18 K à vous	1834 K à vos dons
gwiazdką	60 pola z K
gärna	4216 vill K höra från dig
går	611 før du K	3113 før du K
gåva	4081 ge en K i dag	4081 ge en K nu	4082 din K	4082 ge en K	4216 din K gör	4216 ge en K i dag	4220 K
gönderdik	4339 size bir e-posta K
gönderin	4332 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4217 K mer
göre	4409 K
görün	4332 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4332 K
gösterilmeden	4308 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3385 K
głosiła	3385 K
głosiło	3385 K
głosuj	3321 K
głosujcie	3321 K
głównej	3312 na stronie K
gương	64 trang K
gửi	49 hãy K	4563 xin K về
""", 'h': """
használ	2216 cookie-kat K	2217 sütiket K
használat	2216 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	970 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2220 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	832 bei google K
hirdették	2326 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2294 K
hirdetésblokkolót	2294 K
historią	67 podziel się swoją K
historička	503 je K
história	67 conte sua K
hjälp	4132 K av ai	4156 K av ai	4216 K oss
hjälper	4216 din gåva K
hjælp	669 K af ai	669 K fra ai	690 K af ai	749 vi har brug for din K	749 K os
hjælper	749 dit bidrag K
hlásal	609 K
hlásala	609 K
hlásá	609 K
hovorí	3979 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2222 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2222 a K
hozzátette	2326 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1755 tekoälyä K
hágase	80 K socio
hájil	609 K se
hájila	609 K se
häng	4216 K med i
häufiger	832 bei google K
hävdar	4219 K
håller	43 K du med	43 K du inte med	4163 läsare som K
hævder	752 K
hébergé	1869 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2268 K
hírekben	2210 a google K	2232 google K
hírlevelére	2231 K
hírlevelünk	78 K	2324 K
hírlevelünket	2231 K
hírlevelünkre	78 K	2205 K	2323 iratkozzon fel K	2323 iratkozz fel K	2324 K
hírlevél	2327 K
hírlevélre	78 K	2323 iratkozz fel a K	2323 iratkozzon fel a K
hó	2325 ft/K
hónap	2247 első K	2325 első K
hören	918 K sie hier.
hører	3171 der du K
hükmetti	4409 K
hüüdis	1626 K
hüüdsid	1626 K
hűségidő	2258 K nélkül
hồng	4583 nhận hoa K
""", 'i': """
iecienītāko	2894 K avotu
iepriekšējā	98 K versijā
ifølge	752 K	3256 K
illimité	1847 accès K	1916 en K
imágenes	40 tus K	98 contiene K
incorporó	1447 se K a
independentă	3639 presa K
independência	3531 a K
indicó	1557 K
indiqué	1999 a K
indrømmede	752 K
indrømmer	752 K
indépendance	1997 notre K
indépendant	1834 soutenez le journalisme K	1997 journalisme K	1997 média K
indépendante	1913 la presse K a	1997 presse K	1997 information K
información	1423 sigue toda la K	1423 siga toda la K	1447 cubre la K	1555 esta K
informację	3296 wyślij K
informações	98 com K de
informațiilor	3554 preluarea K
informováni	572 chcete být K
informó	1557 K
informē	2947 K
ingresá	77 K tu correo
innehåll	4108 externt K	4131 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3256 K
innrømmet	3256 K
inquiète	1999 s'K
inquérito	35 nosso K
inscrição	3399 cancelar a K	3453 sua K foi
inscríbete	1394 K
inställningar	4105 cookie-K	4105 dina K för cookies	4105 dina K för kakor
insändare	43 K	4130 skicka din K	4130 din K till	4130 skriva en K
intelektą	2832 dirbtinį K	2847 dirbtinį K
inteligencję	3318 przez sztuczną K
inteligencí	536 umělou K
intelligenciával	2240 mesterséges K készült	2260 mesterséges K
introduceți	77 K adresa de email
intégralité	1843 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1555 esta K
investigação	3531 esta K
investigație	3639 această K
investigațiile	3639 continua K
invítame	54 K a un café	54 K un café	1554 K a
invítanos	1554 K a
ismételgette	2326 K
istediğiniz	4291 K zaman iptal	4408 K zaman iptal
izražavaju	3809 komentari K
içeriği	9 K
içeriğin	4317 harici K
içermektedir	98 sahneler K
išorinio	2830 K turinio
""", 'j': """
jautāja	2947 K
javascript가	2768 K
javascript를	2768 K
javasolják	2326 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3258 skoro już tu K	3258 skoro tu K
ještě	583 zbývá K
jogász	2236 K
jugé	1999 a K
jurnalistă	3557 este K
jurnaliștii	39 K noștri	3580 K noștri îți trimit	3639 K noștri
jälgi	1623 K meid
jäljellä	1773 ilmaista juttua K
jäseneksi	80 liity K	1824 liity K
""", 'k': """
kanał	3383 nasz K
kannatusjäseneksi	1824 liity K
kanál	607 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3879 K
kedykoľvek	3884 odhlásiť sa môžete K
keresőben	2232 google-K
khoản	4540 bạn đã có tài K	4551 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4558 K sao chép
khẳng	4637 K định
kiabált	2326 K
kiabálta	2326 K
kiabálták	2326 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2326 K
kirjeessä	1827 luki K
kiáltott	2326 K
kiáltotta	2326 K
kiáltották	2326 K
kiến	4571 ý K của bạn sẽ	4634 hãy gửi ý K	4634 vui lòng gửi ý K
kliknutím	527 K na
kolačića	3800 K	3830 K
kolačiće	3800 K	3830 K
kolačići	3800 K
komentować	6 K	3284 aby K
komentár	6 pridať K	3908 pridajte K
komentára	3908 pridanie K	3908 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	514 je K	514 , K	590 , K
komentátorem	514 je K	590 je K
komentátorka	590 , K
komentátorkou	514 je K	590 je K	3897 je K
komentátorom	3897 je K
komentář	6 přidat K
komentáře	6 pro přidání K	525 vložení K	525 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2222 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1755 K
konferencję	3301 naszą K
konuştu	4409 diye K	4409 K
kopírovanie	3890 K obsahu bez	3890 K je zakázané
kopēšana	2893 K bez
korespondentką	3297 jest K	3367 jest K
korespondentė	2829 K
korábban	2267 K itt írtunk	2267 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3385 K
krzyczała	3385 K
krzyknął	3385 K
krzyknęła	3385 K
krävde	4219 K
krævede	21 K felter er	752 K
krönikör	4129 är K	4201 är K
kulturalną	3305 K dyskusję
kulturredaktör	4129 är K	4201 är K
kulturredaktør	666 er K	735 er K	3166 er K	3238 er K
kumppanuuslinkkejä	74 K	1767 K
kvíz	523 náš K	3907 náš K
kvíze	3907 našom K	3907 v K
kvízu	523 našem K	523 v K
kyltissä	1827 luki K
kysyivät	1827 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2325 K
käsitellään	98 jutussa K
käyttää	1735 tämä sivusto K
käyttöehdot	1762 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2326 K
kérdezték	2326 K
kérdőívünket	35 K
kért	2326 K
kérte	2326 K
kérték	2326 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	967 K sie uns
könyörgött	2326 K
könyörögtek	2326 K
köszönjük	2323 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2210 K minket	2323 K minket
követelte	2326 K
követelték	2326 K
közgazdász	2236 K
közlése	2259 nélküli K tilos
közreműködésével	2321 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2326 K
kúpte	3976 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	970 K an
künstlichen	854 K stimme vorgelesen	854 K stimme vertont
künstlicher	911 mithilfe von K
küpsised	1576 K
küpsistega	1576 K	1595 K
küsis	1626 K
kč	529 za # K	529 od # K	608 od # K
kļūsti	2944 K par
křičel	609 K
křičela	609 K
křičeli	609 K
kể	4637 K
""", 'l': """
labākie	2913 K raksti tavā
lamentó	1557 K
lançait	1999 K
lasītu	2883 lai K tālāk
lasītāji	2945 mūsu K
lasītājiem	2945 mūsu K
lejupielādē	2944 K
lelkisegély	98 K
leverandør	3168 ekstern K
leverantör	4131 extern K
leído	1479 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2903 K
linkistä	1766 lisää tästä K
lisenssillä	47 K
lisäsi	1827 K
llicència	47 K cc
lucrează	3557 K în presă
lunedì	17 ogni K
lună	3640 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4540 đăng nhập để bình K	4571 bình K của bạn sẽ	4634 đăng nhập để bình K
lájkolj	2210 K minket
lákal	609 K
läget	4140 koll på K
lähdet	1721 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4143 du kan K mer	4143 kan du K mer	4143 K mer om	4217 fri att K
läsare	36 våra K	4141 våra K	4217 våra K
läsarna	18 tack vare K
läser	4216 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	694 K for	3198 K for	4160 K för
læser	749 tak fordi du K
læserbrev	43 K	667 skrive et K	667 send dit K
læsere	36 vores K	750 vores K
læseres	678 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1406 K de notas
límites	1403 sigue leyendo sin K
lòng	4563 vui K gửi về	4634 vui K gửi về
löd	4219 K
lød	752 K	3256 K
lūdza	2947 K
lập	4575 ủng hộ báo chí độc K	4635 báo chí độc K
""", 'm': """
magyarázta	2326 K
mailovú	3910 e-K adresu
mainoslinkkejä	37 K	74 K	1767 K
manhãs	17 todas as K
markedsføringscookies	638 K
marqués	60 champs K d'une étoile
masintõlke	1578 K abil
materiał	9 ten K
matéria	20 ler esta K	3395 esta K é só	3458 para ler esta K	3531 esta K
matérias	3430 limite de K
matí	463 rep cada K
mawiał	3385 K
mawiała	3385 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2326 K
megbízásából	2321 K készült
megjelenését	2321 K támogatta	2321 K támogatja
megjelenítése	2285 tartalmainak K	2285 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1824 tue K
meitä	1764 tukea K	1764 tue K	1824 tue K	1824 auta K
mencióname	62 K
menționat	3641 a K
mesačne	3978 K
mesečno	3878 K	4074 K
mesélte	2326 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3384 za K
miesięcznie	3384 K
minkä	90 anna K voit
miễn	15 bài K phí	4578 hết số bài K phí	4636 dùng thử K phí
mjesečno	3878 K
moderálási	2222 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1907 charte de K	1907 K par la rédaction
mokė	2880 K
mondták	2326 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1403 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1557 K
mulțumim	3638 K că ne citești
munkatársa	2238 K	2308 K
munkatársunknak	39 K
munkánk	2324 K
munkánkat	2201 támogasd K	2201 támogassa K	2245 K	2323 támogasd K	2323 támogassa K	2324 K
myönsi	1827 K
másodközlés	2228 K	2250 K
másodközlése	2250 K
märkis	1626 K
määräsi	1827 K
mån	4142 kr/K	4218 kr/K
månad	4086 testa en K	4142 en K för	4216 testa en K	4218 per K	4218 varje K
månaden	4142 första K	4218 i K	4218 första K
månader	4142 K för #	4216 testa # K
månadsgivare	4216 bli K
måned	617 prøv en K	679 i # K	749 prøv en K	751 pr. K	3180 en K for	3253 prøv en K	3255 per K
måneden	751 om K	3255 i K
måneder	679 i # K	3180 K for #
média	1997 notre K
mês	3531 até o fim do K	3532 por K	3532 ao K
mình	54 mời K ly cà phê	62 tag K
míní	609 K
mówi	3385 K
mówili	3385 K
mówił	3385 K
mówiła	3385 K
môžete	3906 článok si K
müşterimiz	4343 K
mācīja	2947 K
mākslīgais	2900 K intelekts
mēnesis	2946 pirmais K
mēnesī	2946 K
mėgstamiausią	2825 K
mėnesį	2879 per K
měsíc	529 první K	608 za K	608 první K
měsíčně	608 K
můžeme	471 díky vám K
můžete	522 článek si K
mạnh	4637 nhấn K
""", 'n': """
nabádal	609 K
nabádala	609 K
naléhal	609 K
namawiał	3385 K
namawiała	3385 K
napisał	3385 K
napisała	3385 K
napiš	38 K nám	67 K nám
napište	38 K nám	513 K nám	546 K na	606 K nám
napísal	3979 K
napíšte	38 K nám	3896 K nám	3896 K, prosím	3929 K na	3976 K nám
naročilo	4010 hvala za K
naročite	80 K se	3984 K se na naše	4072 K se
naročnik	50 kot K	3983 že K
naročnike	3991 samo za K	3991 le za K
naročniki	50 K lahko	4023 lahko berejo le K	4023 berejo samo K	4076 K
naročnikom	3983 dostopen le K	3983 na voljo K	3983 na voljo samo K	3983 na voljo le K	4023 dostopna le K	4023 dostopna samo K	4023 dostopen le K	4023 dostopen samo K
naročnina	4011 K	4076 K
naročnino	4011 z K	4033 z K
narzędzi	3318 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2837 K
naujienlaiškis	2878 mūsų K	2881 K
naujienlaiškį	2817 mūsų K	2837 K	2877 užsisakykite K	2878 mūsų K
navođenja	3815 bez K izvora
navođenje	3815 uz K izvora
nawoływał	3385 K
načtením	492 K videa	492 K obsahu
našeho	519 do K týmu	519 K e-shopu
našem	3804 K timu
našich	545 K zpráv	3928 K správ
neatkarīgu	2944 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2323 segíts K	2323 írjon K	2323 írj K	2323 jelezd K	2324 K adód
nemokamą	2841 K paskyrą
neobmedzený	3883 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	509 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2839 paremkite K žurnalistiką	2877 paremkite K	2878 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1747 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	606 podpořte K
nezávislá	607 K média
nezávislé	3977 K médiá
nezávislú	3976 podporte K
ngoài	4566 nội dung bên K
nguồn	4561 K ưu tiên	4561 K tin ưu tiên	4584 ghi rõ K	4619 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4571 chịu trách K về nội dung bình luận
nhân	4567 trí tuệ K tạo
nhấn	4634 K vào đây
nhận	4542 đăng ký K bản tin	4542 đăng ký K tin	4634 đăng ký K bản tin	4634 đăng ký K tin
nhập	24 đăng K	4540 vui lòng đăng K	4540 đăng K để đọc	4540 đăng K để xem	4540 đăng K để lưu	4540 hãy đăng K để	4634 đăng K để đọc	4634 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3298 materiał wideo jest K
niezależne	3382 wesprzyj K	3382 wspieraj K	3383 K media
niezależność	3383 K
niezależną	3383 jesteśmy K
noastră	3639 munca K
nolēma	2947 K
norāda	2947 K
nosūtīsim	57 jums K
notificações	14 as K	3405 ative as K	3405 ativar K	3405 receba K
notificările	14 K	3544 activează K
notifikácie	3909 K
notícia	3531 esta K
notícias	3399 receba as K	3399 receba K	3408 siga as últimas K
novinařina	607 naše K
novinařinu	607 nezávislou K
novinár	3897 je K	3897 , K
novinári	3977 naši K
novinárka	3897 je K	3897 , K
novinárkou	3897 je K
novinárom	3897 je K
novinář	514 je K	514 , K
novinářem	514 je K	590 je K
novináři	607 naši K
novinářka	514 je K	514 , K
novinářkou	514 je K	590 je K
novičke	3984 na e-K
novičnik	3992 K	3992 e-K	4073 naš e-K	4076 K
novičnika	3992 K
nuotraukų	40 K ir vaizdo
nusprendė	2880 K
nášho	3903 do K tímu
nächste	21 in diesem browser für die K	967 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4637 K
nõus	43 ei ole K?
năm	4636 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	519 našem K
obegränsad	4089 K tillgång
obećala	3879 K
obećao	3879 K
obiecał	3385 K
obiecywał	3385 K
obligāta	2893 atsauce K
oblíbené	511 K zdroje
oblíbených	511 K zdrojů
oblíbenými	511 K zdroji
obrigatórios	21 campos K são	3417 campos K são
obveščanje	4010 na naše K
obľúbené	3894 K zdroje
obľúbených	3894 K zdrojov
obľúbenými	3894 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	544 chcete K
odebírejte	480 K náš	550 K	606 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	3927 chcete K
odpoveď	21 zrušiť K
odpovídal	609 K
odpověděl	609 K
odpověděla	609 K
odpověď	21 zrušit K
odpowiadał	3385 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3385 K
odpowiedziała	98 nie K	3385 K
odpowiedziało	98 nie K
odražavaju	3809 komentari K	3809 komentari ne K
odídete	3892 kým K
ofereça	3395 K este artigo
ograniczeń	3264 czytaj bez K	3264 czytaj więcej bez K
også	51 bli med du K
ogłosił	3385 K
ogłosiła	3385 K
oikaisupyynnöt	1758 K
oikaisupyyntö	1758 K
olvashatják	2266 csak előfizetők K
olvasási	0 K idő
olvasóiból	2245 K él
olvasóink	36 K	2324 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1554 danos tu K
ordenó	1557 K
ordonné	1999 a K
ortakliği	4329 iş K linkleri
orzekł	3385 K
osobních	507 ochrany K údajů	507 ochraně K údajů
osobných	3899 K údajov
ostrzegał	3385 K
ostrzegała	3385 K
ostrzegł	3385 K
otrzymywać	3326 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K
oznámil	609 K	3979 K
oznámila	609 K	3979 K
ozvěte	38 K se nám	67 K se nám	513 K se nám	606 K se nám
""", 'p': """
padėkite	2877 K mums
pageidaujamą	2825 K šaltinį
paklausė	2880 K
palīdzi	2907 ziedo un K	2944 K mums
palīdzību	2900 mākslīgā intelekta K	2915 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2877 K mums
parsisiųskite	2877 K
participación	1434 normas de K
partnerské	74 K odkazy	532 K odkazy	3915 K odkazy
partneři	494 my a naši K
pastā	2905 e-K
pastāstiet	38 K mums	67 K mums
patronką	3316 zostań naszą K
patrões	3484 sem K	3531 sem K
paylaşilan	4389 tarafindan K bir gönderi	4389 tarafindan K gönderi
paylaşin	25 K	49 K	4332 K
paylaştiği	4389 K bir gönderi	4389 'in K bir gönderi
paziņoja	2947 K
paziņojumus	2904 K
państwa	3296 czeka na K
pašte	2837 jūsų el. K
pažadėjo	2880 K
periódico	1555 este K	1555 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3143 K
phê	54 mời tôi một ly cà K	4575 mời bạn một ly cà K
phóng	4563 liên hệ K viên	4565 là K viên báo	4565 là K viên của	4634 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1557 K
pidätetään	1743 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3385 K
pisała	3385 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3797 K nam	3829 K nam na	3829 K na	3876 K nam	3997 K nam	3997 K na	4027 K nam na	4027 K na	4072 K nam
piškotke	4000 K	4028 K
piškotki	4000 K
piškotkov	4000 K	4028 K
pište	546 K na	546 K nám na
plakáton	2326 állt a K
plânge	3641 se K
pochází	516 obsah K
podcastów	3302 K
podcastů	521 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3385 K
podporovatelé	607 naši K
podporují	607 nás K
podpoře	471 díky vaší K můžeme	607 díky K
podpořte	534 K	606 K nás	606 K naši	606 K naše	606 K mě
podrška	3876 vaša K
podrške	3816 bez vaše K	3877 vaše K
podršku	3876 vašu K
podržite	3816 K	3876 K nas	3876 K naš
podělte	67 K se s námi	67 K se o
podľa	3979 K
poinformował	3385 K
poinformowała	3385 K
pokračovanie	3883 pre K v čítaní
pokračování	475 K je dostupné	532 K článku níže
pokračuje	532 článek K	532 text K	3915 článok K	3915 text K
pokračujte	475 K ve čtení s
politoložka	503 je K
politológus	2236 K
política	403 K de galetes	1431 K de cookies	3415 K de cookies	3432 cobre K
pomocí	536 K ai
pomocą	3318 z K ai
pomoć	3876 vašu K
pomóż	3382 K nam
pomôžte	3976 K nám
poprosił	3385 K
poprosiła	3385 K
poprosiło	3385 K
poručila	3879 K
poručio	3879 K
poslední	543 K článek zdarma	543 K článek, který můžete
posledný	3926 K článok zadarmo
poslušajte	4026 K nas
postafiókjába	2205 K
postaládádba	79 a K	2231 a K
postaládájában	2231 ön K
posílat	527 nechte si K
posílejte	513 K nám
posíláme	57 vám K	57 K vám
potřebujeme	606 K vaši pomoc	606 K vaši podporu
používame	3899 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3385 K
powiedziała	3385 K
powtarzał	3385 K
powtarzała	3385 K
poznámka	98 K redakce
pozostało	3264 K # %	3264 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	609 zvou K
pošaljite	49 K ga	3797 K nam	3797 K na	3876 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	513 K nám	606 K nám
pošli	49 K ho
pošlite	49 K ho	3896 K nám	3976 K nám
pošljemo	57 vam K
pošljite	49 K ga	3997 K nam	3997 K jo nam	3997 K na	4072 K nam
požádal	609 K
požádala	609 K
pracę	3383 naszą K
pranešimus	2836 K
praneškite	38 K mums	67 K mums
pranešė	2880 K
prašė	2880 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3930 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3883 už ste K	3883 ste K
predplatiteľom	80 staňte sa K	3891 K	3976 staňte sa K
predplatiteľov	3891 pre K
predplatné	3883 už máte K	3912 K	3976 kúpte K	3976 kúpte si K	3980 K
predplatného	3912 K
predplatným	3912 K	3933 s K
predplaťte	80 K si
preferată	3555 sursă K	3620 sursă K	3620 sursa K
preferované	511 K zdroje	3894 K zdroje
preferovaný	511 K zdroj	3894 K zdroj
preferovaných	511 K zdrojů	3894 K zdrojov
preferovaným	511 K zdrojem	3894 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3264 tylko dla K	3324 tylko dla K
prenumeratą	3310 z K
prenumeratę	80 kup K	3264 masz już K	3310 zamów K	3310 kup K	3310 wykup K	3336 kup K
preporučila	3879 K
preporučio	3879 K
pretlačiť	45 K
prevziať	45 K
prečítate	3883 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3876 K se našoj	3876 K im se	4072 K se nam
pridržana	3789 sva prava K
pridržane	3990 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2880 K
prihlásenie	3884 ďakujeme za K	3910 ďakujeme za K
prihlásení	3912 po K
prihlásením	3910 K súhlasíte
prihláste	24 K	3883 K sa a čítajte	3976 K sa na odber
prihvaćate	3811 prijavom K
pripažino	2880 K
programėlėje	2835 K
programėlę	2835 K
prohlásil	609 K
prohlásila	609 K
prohlížeč	10 váš K
pronađite	3827 K nas
proposé	1903 conçu et K par
prosił	3385 K
prosiła	3385 K
pročitali	3781 da biste K
pročitate	3779 da K cijeli	3779 da K ceo
prośbę	3258 mamy do ciebie K	3258 mamy małą K
prošnjo	3994 imamo majhno K	3994 majhno K
prywatności	3280 polityka K	3280 polityce K
przeczytać	3264 aby K cały	3264 aby K ten artykuł
przeczytałaś	3305 dziękujemy, że K
przeczytałeś	3305 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3261 K nam #%	3382 K nam	3382 K #
przekonywał	3385 K
przekonywała	3385 K
przesyłajcie	3296 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3296 K nam	3296 K je do nas	3382 K nam
przyznał	3385 K
przyznała	3385 K
przyłącz	51 K się
przyślij	3296 K nam	3296 K je do nas	3382 K nam
práca	3977 naša K
práce	607 naší K
práci	607 naši K
prácu	3977 našu K
právnička	503 je K
právník	503 je K
précision	98 K:
précisé	1999 a K
précédente	98 version K de cet
préférée	1893 source K
préférées	1893 sources K
prévient	1999 K
príspevky	3908 K v diskusii
príspevok	3976 váš K
próxima	3531 nossa K
průzkumu	35 našeho K
ptá	609 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2465 blocco della K	2588 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2238 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1867 bloqueur de K	1867 bloqueurs de K	1997 sans K
publicités	1867 bloqueur de K
publicystką	3297 jest K	3367 jest K
publicystą	3297 jest K	3367 jest K
publikování	504 K nebo šíření
publiée	22 ne sera pas K	1872 votre adresse e-mail ne sera pas K
pytał	3385 K
pytała	3385 K
pytały	3385 K
pytań	3304 na kilka K
pyyntö	1721 pieni K
pyysivät	1827 K
pásale	1554 K esta
pásalo	49 K
päevakokkuvõte	1583 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1752 K	1810 on K
päätti	1827 K
påminde	4219 K
pénzbe	2324 K kerül
pénzéből	18 olvasók K
písemného	505 bez K souhlasu
písomného	3930 bez K súhlasu
píšte	3929 K na	3929 K nám na
pódcast	34 nuestro K	1555 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2886 K bez	2893 K bez
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
quyên	4634 K góp ngay	4638 K góp
quyền	4558 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4602 trình chặn K cáo	4602 chặn K cáo
""", 'r': """
radził	3385 K
radziła	3385 K
radí	609 K
rakstīja	2947 K
rappelé	1999 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2877 K mums
rašė	2880 K
recaptcha로	2798 K
recibirás	57 K
reclamă	11 K
reconoció	1557 K
recordó	1557 K
rectificación	98 K:
recunoaște	3641 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1475 la K te envía	1515 se incorporó a la K	1555 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3580 K îți trimite	3639 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3382 wesprzyj K
redaktorką	3297 jest K	3367 jest K
redaktorė	2829 K
redaktör	4129 är K för	4129 är K på	4129 är politisk K	4201 är K på
redaktør	666 er K på	666 er K for	666 er politisk K	735 er K på	735 er K i	3166 er politisk K	3166 er K i	3166 er K for	3238 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3453 a K envia	3493 entrou para a K	3531 nossa K
reenvíalo	49 K
refusé	1869 K le dépôt
registrácii	3912 po K
registráciou	3910 K súhlasíte
registráciu	3910 ďakujeme za K
regisztrálj	2323 K ingyenesen	2323 K, hogy
regisztráljon	2323 K ingyenesen	2323 K, hogy
regisztrálnia	2266 K kell
regístrate	1403 K gratis	1404 K para
reinhören	850 jetzt K:
rejestrując	3307 K się
reklamlänkar	74 K	4144 K	4176 K
reklamą	11 K
reklám	70 nincs K	3977 bez K
reklámblokkoló	2294 K
reklámblokkolót	2294 K
reklámok	2324 K nélkül
reportaż	3383 ten K
reporterką	3297 jest K	3367 jest K
reportér	514 , K	590 , K	3897 , K
reportérem	514 je K	590 je K
reportérka	514 , K	590 , K	3897 , K
reportérkou	514 je K	590 je K	3897 je K
reportérom	3897 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1444 prohibida su K	1444 prohibida la K
reprodução	3428 proibida a K	3428 K proibida	3461 K permitida desde	3461 K é permitida desde
reprodúcelo	45 K
republié	45 K	1883 K avec	1921 cet article est K
repórter	39 nosso K	3432 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1557 K
rezervăm	29 ne K dreptul
riêng	4551 chính sách quyền K tư	4578 dành K cho thuê bao	4584 quan điểm K của tác giả
rovatvezető	2308 K
rovatvezetője	2238 K	2308 K
ročne	3978 K
ročně	608 K
rät	970 K
rätta	4135 K fel
rättar	4135 vi K fel
rättelse	98 K
räumte	970 K ein	970 K der	970 K die
rääkis	1626 K
råber	752 K
råbte	752 K
rådde	4219 K
rådede	752 K
réagir	1873 pour K
réagissez	1996 K à
réalisation	1903 n'a pas participé à la K
rédacteur	1886 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1886 a rejoint la K	1903 n'a pas participé à sa K	1912 la K vous	1916 pour soutenir la K	1996 soutenez la K	1996 alertez la K	1997 notre K
rédactrice	1886 est K
régulièrement	1886 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	1999 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1843 cet article est K	1843 ce contenu est K	1843 article K
réservée	1843 K à nos abonnés	1843 la suite est K	1845 K aux abonnés
réservés	1845 K aux abonnés	1883 tous droits K
résiliable	1998 K à tout moment
részesített	2232 előnyben K forrásként
röst	4132 ai-K	4168 ai-K
răspuns	98 nu a K	98 nu au K	3641 a K	3641 au K
răspunsul	21 anulează K
rằng	4637 viết K	4637 cho K
""", 's': """
sacīja	2947 K
sadržaj	9 ovaj K	3800 vanjski K	3800 spoljni K
sadržaja	9 ovog K	3800 vanjskog K	3800 prikaz ovog K	3800 prikaz K
sakė	2880 K
samfunnsøkonom	3157 er K
samobójcze	98 myśli K
sanctionné	1999 a K
sandučić	79 u vaš K	3782 u vaš K
sandučiću	3782 u vašem K	3811 vašem K
sbírka	610 K
schließ	51 . K dich
schließen	51 . K sie sich	764 K sie ein abo	967 K sie ein abo
schránke	3884 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3884 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2323 K, hogy
segítségedre	2323 szükségünk van a K
según	1557 K
sensível	98 pode ser K
sentenció	1557 K
sería	1476 sin ti no K
sesión	24 inicia K	24 inicie K	1403 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3530 inicie K
señaló	1557 K
sfătuia	3641 K
sfătuiește	3641 K
sfătuit	3641 a K
sisällön	9 K	1754 ulkoisen K
sisältö	1725 tämä K on vain
sisältöä	1754 ulkoista K
siunčiame	57 jums K
sjefredaktør	3166 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4219 K
skarży	3385 K
skarżył	3385 K się
skrzynkę	79 na twoją K	3267 na twoją K	3267 na swoją K	3307 K mailową
slažete	43 K se	43 ne K se
slobodné	3976 podporte K
slobodnú	3976 podporte K
slušajte	3827 K nas
slíbil	609 K
slíbila	609 K
socioložka	503 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3304 naszą K
sonuçlarinda	4311 google arama K
sorumluluğu	30 K
souborů	506 K cookie
souhlasíte	43 K?	527 e-mailu K	527 odesláním K	527 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4563 về hộp thư của tòa K	4575 hãy ủng hộ tòa K	4584 bằng văn bản của tòa K	4634 hãy gửi về tòa K	4634 hãy liên hệ tòa K	4634 hãy báo cho tòa K	4635 tòa K
spandér	54 K en kaffe
spolupráci	532 ve K s partnerem	3915 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3997 K nam
sportkrönikör	4129 är K
sportsredaktør	666 er K
spracovaním	3910 K osobných údajov
sprijiniți	3638 K
sprijină	3638 K-ne
správach	3895 google K
správy	3895 google K
spuneți	38 K-ne	67 K-ne	3639 K-mi mai jos
stellenbörse	849 in unserer K
stjärna	60 fält med K
straipsnį	2848 šį K	2878 visą K
stronę	3327 naszą K
stwierdził	3385 K
stwierdziła	3385 K
stáhněte	606 K si naši	606 K si náš
stálo	609 K na	609 K ve	609 K v
står	30 K för	752 K der på	3256 K det på	3256 K det i	4219 K det på
stöd	4081 med ditt K	4216 K oss	4216 K vår	4216 ditt K
stödja	4141 K oss med
stödlinjen	83 K
stödmedlem	4216 bli K
stödprenumerant	4216 bli K
stötta	4141 K oss med	4216 K oss	4216 K vår	4216 K vårt
støt	678 K os	749 K os	749 K med
støtt	3253 K oss	3253 K vår
støtte	614 med din K	614 vi har brug for din K	678 K os med	678 din K gør	749 din K	749 bliv K	3116 med din K	3179 K oss med	3253 din K
støtteabonnent	3253 bli K
støttemedlem	80 bli K	749 bliv K	3253 bli K
stāstīja	2947 K
stăpâni	3606 fără K
stěžuje	609 K
subscripció	467 K
subskrybentów	3264 tylko dla K	3264 dostępna dla K	3264 dostępne dla K	3324 tylko dla K
subskrypcją	3310 z K	3332 z K
subskrypcję	3264 kup K	3264 masz już K	3307 dziękujemy za K	3310 wykup K	3382 kup K
suosikkilähteeksesi	1747 K
suosikkilähteeksi	1747 K
sursă	3579 link activ către K
suscripción	1403 ya tengo una K	1554 cambia tu K	1558 K
suscríbase	80 K	1554 K
suscríbete	80 K	1403 K para	1403 K por	1403 K en	1410 K al boletín	1554 K
susțin	3571 care ne K lunar	3639 ne K lunar
susține	3638 K-ne	3638 K presa	3641 K că
susținerea	3638 K ta
susțineți	3638 K-ne
svarīgākie	2916 nedēļas K
svarīgākās	2916 nedēļas K
svěřte	513 K se nám
szabályzatot	2222 moderálási K
szabályzatunk	2222 moderálási K
szerencsejáték	2215 túlzásba vitt K ártalmas	2215 K ártalmas, függőséget	2215 K függőséget okozhat! #+
szerkesztője	2238 K	2308 K
szerkesztőségünk	39 K	2324 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2324 K
szerzője	2238 külső K
szociológus	2236 K
szólított	2326 K fel
szükség	2200 önre is K van	2200 önökre is K van	2200 rád is K van
szükségünk	2200 rád is K van	2200 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4142 tills du K upp	4219 K
sähköpostiin	1728 suoraan K
sähköpostiisi	79 K	1729 K
sähköpostillasi	1779 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1729 K
sélection	1912 K d'articles
sélections	1843 ajouter l'article à vos K
síganos	1423 K en
síguenos	1423 K en	1554 K
sócio	80 seja K
sõltumatut	1623 toeta K
sõnul	1626 K
sök	4158 K nu
sökresultat	4125 K på google
sökt	98 vi har K	98 har K
söyledi	4409 K
söylediler	4409 K
söylüyor	4409 K
søg	692 K nu
søgeresultater	662 K på google
søgning	662 google-K
søk	3196 K nå
søkene	3162 google-K dine
søkeresultatene	3162 K dine på google
súhlasu	3930 bez K
súhlasíte	43 K?	3910 odoslaním K
súmate	51 K	1554 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2284 K miatt
sütibeállítások	2284 K miatt	2284 K
sütik	2239 K
sütiket	2239 K
săptămână	17 o dată pe K	3640 pe K
sīkdatnēm	2898 K	2916 K
sống	4575 nuôi K tờ báo	4575 bạn đọc nuôi K
""", 't': """
találatok	2232 google-K
tanácsolja	2326 K
tanácsolják	2326 K
tanácsolta	2326 K
tanácsolták	2326 K
tanította	2326 K
taşiyin	4332 K
teigė	2880 K
tekemään	1825 K sitä
tekijänoikeus	1743 K suojaa
tekoäly	1755 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1755 K
tekoälyn	1755 K avulla	1755 K tekemä
tekoälyä	1755 käyttää K
telefonā	2904 savā K
tesszük	22 nem K közzé
textům	541 ke všem K
teşekkürler	4406 okuduğunuz için K
thiết	4584 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4578 dành cho K bao	4578 đã là K bao	4638 K bao
thuộc	4559 bản quyền K
thành	4541 dành cho K viên	4573 bạn đã đăng ký K công	4634 trở K thành viên
tháng	4578 đọc miễn phí trong K	4636 mỗi K	4636 hàng K	4636 K đầu
thích	4561 nguồn tin ưa K	4561 nguồn yêu K
thông	14 K báo	4547 bật K báo	4547 nhận K báo	4563 bạn có K tin	4563 bạn đọc cung cấp K tin	4584 khi phát hành lại K tin	4634 hãy gửi K tin	4634 đăng ký nhận K báo	4634 hãy bật K báo
tilføjede	752 K
tillgång	4216 få fri K
tillåtet	4155 inte K att återge
tiếng	4571 K việt có dấu
tiếp	4540 để K tục đọc	4540 để đọc K	4540 đăng nhập để K tục	4575 K sức cho báo chí	4578 để K tục đọc	4634 đăng ký để đọc K	4634 hãy K sức	4634 đăng nhập để K tục
tjänst	4077 en liten K att be
tjänsten	4158 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2203 a K
toàn	20 K bộ bài	4540 để đọc K bộ	4540 đọc K bộ bài	4578 để đọc K bộ bài	4634 đăng ký để đọc K bộ
tražila	3879 K je
tražili	3879 K su
tražio	3879 K je
tretích	3899 cookies K strán
treści	9 tej K	3310 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4547 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4571 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2308 K
tudósítója	2238 K	2308 K
turpinātu	2883 lai K lasīt
tuần	17 mỗi K	4573 bản tin hằng K của	4573 bản tin hàng K của	4636 mỗi K
tvrdí	609 K
työmme	1825 K
työtämme	1824 tue K	1825 K
tájékoztató	2217 adatvédelmi K
támogass	2323 K minket
támogasson	2323 K minket
támogathat	2245 K minket
támogatása	2245 K nélkül	2245 olvasók K nélkül	2323 az ön K
támogatásod	2323 a te K
támogatásából	2200 olvasóink K	2245 olvasóink K
támogatására	2200 olvasóink K
támogatásával	2248 partnerünk K	2321 K készült
támogatónk	2245 legyen ön is K	2245 legyél te is K
täglich	772 K per mail
tähtsamad	1595 nädala K
tärkeimmät	1779 K jutut
tästä	1766 lisää K
täällä	1721 kun kerran olet K
täältä	1766 lisää K
téléchargez	1829 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2323 K le
történész	2236 K
týden	17 každý K
týdně	608 K
týždenne	17 raz K
tłumaczy	3385 K
tłumaczył	3385 K
tłumaczyła	3385 K
třetích	516 cookies K stran
""", 'u': """
uafhængigt	750 K medie
ubegrænset	620 K adgang
udostępnij	25 K
ukarał	3385 K
ulaş	38 bize K
ulaşin	38 bize K	4313 bize K	4332 K
ulaşmak	4313 yazara K
unabhängig	903 K von unserer redaktion	903 von unserer redaktion K	916 damit wir K bleiben	968 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2484 insegna all'K
unterstütze	758 K unsere arbeit	758 K uns mit	967 K uns	967 K unsere	967 K mich	967 K meine
unterstützen	758 K sie unsere arbeit	758 K sie uns mit	758 mit einer spende K	758 können sie uns K	967 K sie uns	967 K sie unsere	967 sie können das K	967 freiwillig K	967 K sie mich	967 K sie meine	967 K uns
unterstützt	795 ihr browser K	967 K uns
unterstützung	754 ihre K	754 mit ihrer K	865 ihrer K	865 deiner K	911 mit K von ki	967 mit deiner K	967 deine K	967 eure K
upišite	77 K svoj e-mail
upozorněni	572 chcete být K
upozornění	485 zapněte si K	526 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K	572 chcete posílat K	572 chcete odebírat K
upphovsrätt	4121 skyddat enligt lagen om K
upphovsrättslagen	4121 skyddat enligt K
uprednostňované	3931 K zdroje
uprednostňovaný	3931 K zdroj
uprednostňovaných	3931 K zdrojov
upřednostňované	549 K zdroje
upřednostňovaný	549 K zdroj
upřednostňovaných	549 K zdrojů
upřesnění	98 K:
uredništva	3990 brez dovoljenja K	3990 brez soglasja K
uredništvo	4004 v naše K	4073 naše K
uredništvu	39 našemu K	3997 pišite K
urmărește	3543 K-ne pe	3543 K-ne și pe	3544 K știrile	3638 K-ne
urmăriți	3543 K-ne pe	3638 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3415 K de cookies
utilizează	3546 K cookie
utilizăm	3546 K cookie
utánközlés	2228 K	2250 K
utánközlése	2250 K
utánközölhető	45 K
uutislähteeksesi	1747 ensisijaiseksi K
uutislähteeksi	1747 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3385 K
uznała	3385 K
uzsvēra	2947 K
użyciu	3318 przy K ai
użytkowników	3305 opiniami K
używamy	3279 K plików cookie
užsisakykite	2814 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3896 dajte nám K
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
već	3794 kad ste K tu	3878 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2220 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1758 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4565 là biên tập K của	4578 dành cho hội K
viết	4634 hãy K thư	4635 bài K này	4637 ông K	4637 bà K
você	18 sem K	3531 sem K
vollständigen	764 K artikel lesen
volontär	835 ist K
volontärin	835 ist K
voltál	42 ott K	2220 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4007 K
vyhradené	3890 všetky práva K	3890 autorské práva sú K
vykřikl	609 K
vykřikla	609 K
vypočuť	3906 si môžete K
vysvetľuje	3979 K
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
válaszolta	2326 K
válaszolták	2326 K
változatában	98 korábbi K	98 eredeti K
vás	534 bez K by	607 bez K by	3917 bez K by	3977 bez K by
väitis	1626 K
väitti	1827 K
väittää	1827 K
välise	1576 K sisu
våre	3253 meld deg på K
vårt	3127 meld deg på K	3253 meld deg på K
vær	51 K med
védekezett	2326 K
véli	2326 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3977 K vám
vēlamo	2894 K avotu
vēstkopai	2905 K
vēstulei	2905 ziņu K
vědět	38 dejte nám K	67 dejte nám K	513 dejte nám K	606 dejte nám K
všetkým	3924 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3903 náš K
webinář	519 náš K
według	3385 K
weißt	834 K du mehr
wezwał	3385 K
wiadomościach	3327 google K
wołali	3385 K
wołał	3385 K
wołała	3385 K
wpłata	3316 każda K	3382 twoja K
wpłatom	3383 dzięki K
wpłać	3382 K
wspierającym	3382 zostań K
współpracy	3313 we K z partnerem
wyjaśnia	3385 K
wypisać	3267 K się w każdej chwili
wyrażam	3268 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3296 K nam	3296 K je do nas
wzywał	3385 K
wzywała	3385 K
wöchentlichen	776 K newsletter
właściciela	3383 nie mamy K
""", 'y': """
yazdiğimiz	4342 daha önce K haber
yazmişti	4409 diye K
yhteistyössä	1767 K mainostajan
yönetmenidir	4315 genel yayin K
""", 'z': """
zaakceptować	3298 K pliki cookie
zaapelował	3385 K
zaapelowała	3385 K
zachęcali	3385 K
zachęcano	3385 K
zachęcał	3385 K
zachęcała	3385 K
zadaním	3910 K e-mailu
zadržana	3789 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	527 K e-mailu
zagłosuj	3321 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3816 K vama	3877 K vama
zakázané	3890 šírenie je K
založte	606 K si účet
zamknutý	3883 článok je K
zamčený	475 článek je K
zapisując	3307 K się
zapowiedział	3385 K
zapowiedziała	3385 K
zapytał	3385 K
zapytała	3385 K
zastrzeżone	3291 wszelkie prawa K	3291 wszystkie prawa K
zawołał	3385 K
zawołała	3385 K
zašlete	513 K nám
zašlite	3896 K nám
zaželen	4030 K vir
zaželene	4030 K vire
zaželeni	4030 K vir
zbiórka	3386 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3301 do naszego K
zewnętrzna	3298 treść K
zewnętrzne	9 treści K	3279 treści K	3298 treści K
zewnętrznej	9 treści K	3298 treści K
zewnętrznych	9 treści K
zgłoś	3296 K go nam	3382 K nam
ziņas	2916 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3328 daj nam K	3382 daj nam K
zněl	609 K
zněla	609 K
znělo	609 K
zobrazení	516 K tohoto obsahu	516 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3382 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	512 google K
zprávách	512 google K
zpívali	609 K
zugänglich	866 frei K
zunächst	821 dieser artikel erschien K
zurück	895 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3932 K
získávejte	550 K
zł	3310 za # K	3310 od # K	3384 od # K
złotówka	3316 każda K	3383 każda K
""", 'á': """
állt	2326 ez K
állítja	2326 K
átvehető	45 K
""", 'ä': """
ägare	4141 inga rika K
ähnliches	834 K erlebt
ändå	4077 nu när du K är här
äpp	1581 K
äppi	1581 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3158 beskyttet av K
året	751 om K
återges	4121 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4319 bizimle K
çalişmalarimiz	4407 K
çağrisinda	4409 K bulundu
çerezler	4300 K kullan
çerezlere	4317 K
çerezleri	4300 K kullan	4317 K	4343 K kabul
çözün	4332 K
""", 'é': """
échanos	1554 K una mano	1554 K un cable
écris	38 K-nous	67 K-nous
écrit	1886 K pour	1999 a K
écrivain	1886 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1996 K-nous
éditorialiste	1955 est K
électronique	1852 dans votre boîte aux lettres K
énekelték	2326 K
équipe	1997 notre K
értesítéseket	14 K	2244 K	2291 szeretne K
értesítést	2291 szeretne K	2291 szeretnél K	2291 kér K	2291 kérsz K	2291 kérek K
értesüljön	2244 K elsőként
értesülni	2291 szeretne K a	2291 szeretnél K a	2291 szeretne azonnal K
étoile	60 champs avec une K
évente	2325 K
""", 'í': """
ígérte	2326 K
ígérték	2326 K
írta	2326 K
író	2236 K
""", 'î': """
îmbia	3641 K
îndemna	3641 K
îndemnat	3641 a K
îndemnau	3641 K
întrebat	3641 a K
întrebau	3641 K
""", 'õ': """
õpetas	1626 K
""", 'ö': """
öffnen	778 app K
önemli	4343 günün en K
önerdi	4409 K
önskad	4125 K källa
önökkel	2200 csak K
""", 'ø': """
økonom	657 er K
""", 'ú': """
újraközlése	2250 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2324 független K	2324 a jó K
újságírásunk	2324 K
újságíró	2236 K	2308 K
újságíróink	2324 K
újságíróinkkal	2268 K
újságíróinknak	39 K
újságírója	2238 K	2308 K
újságíróként	2308 K
última	1423 siga la K hora	1423 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	822 K von	904 von der agentur K	904 deutschen presse-agentur K
übersicht	828 K	888 diese K wurde
ücretsiz	15 K haber	15 K makale	4330 K üye olun
ügyfelünk	2268 K
ühendust	38 võta meiega K	67 võta meiega K	1623 võta K
ünü	4405 #'K
ütles	1626 K
ütlesid	1626 K
üyeliği	4325 bülten K
üzente	2326 K
üzenték	2326 K
üçüncü	4317 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3827 K nas
čitalaca	43 pisma K	3816 uz podršku K	3834 K	3877 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3834 K	3877 naši K
čitatelia	3934 K	3977 naši K
čitatelja	43 pisma K	3816 uz podršku K	3834 K	3877 naših K	3877 uz podršku K
čitatelji	36 naši K	3834 K	3877 naši K
čitateljima	3834 K
čitateľom	18 vďaka K	3934 K
čitateľov	36 našich K	3917 vďaka podpore K	3934 K	3977 našich K	3977 vďaka podpore K
članak	20 cijeli K	3794 svidio vam se K	3812 cijeli K	3812 ceo K	3877 ovaj K
člancima	3823 svim K
članek	3994 vam je bil K všeč	4073 ta K
člankov	4022 do vseh K
členem	80 staňte se K	606 staňte se K
členom	3976 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	529 celý K	607 tento K	607 líbil se vám K
článkom	3912 všetkým K	3924 k všetkým K	3924 ku všetkým K
článku	20 celého K	583 do konce K
články	607 naše K
článků	529 limit K
článkům	529 všem K	541 ke všem K
článok	20 celý K	3892 páčil sa vám K	3912 celý K	3977 tento K
čtenáři	552 K	607 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	534 díky podpoře K	552 K	607 našich K	607 na podpoře K	607 díky podpoře K
čtenářům	18 díky K	36 našim K	552 K
čtení	0 doba K
čtěte	545 K nás
číst	607 K dál bez
čítajte	3928 K nás	3976 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3976 K, že nás čítate
""", 'đ': """
đây	4634 bấm vào K
đóng	4634 K góp của bạn	4634 hãy K góp
đăng	45 K lại	4573 cảm ơn bạn đã K ký	4573 bằng việc K ký, bạn	4634 K ký để đọc bài
đường	4563 K dây nóng của tòa soạn	4563 K dây nóng của báo	4634 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4578 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3978 K sumou
""", 'ř': """
řekl	609 K
řekla	609 K
říká	609 K
""", 'ś': """
śledztwa	3383 nasze K
śledztwo	3383 to K
śledź	3275 K nas na	3382 K nas
śpiewali	3385 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4409 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3797 K nam
šaukė	2880 K
šiandien	2839 aukokite K
šodien	2907 ziedo K
""", 'ź': """
źródło	3291 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3385 K
""", 'ž': """
žalio	3879 K se
želene	4030 K vire
želeni	3995 K vir
željene	3795 K izvore
željeni	3795 K izvor
žiadny	71 K spam
žurnalistai	2878 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2829 K
žurnalistika	607 naše K	607 nezávislá K	2878 K kainuoja	2878 gera K	3977 nezávislá K
žurnalistiku	607 nezávislou K	3977 nezávislú K
žurnalistiky	607 nezávislé K
žurnalistė	2829 K
žurnāliste	2897 K
žurnālisti	2945 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2945 neatkarīga K	2945 K maksā	2945 laba K
žurnālistiku	2907 atbalsti neatkarīgu K	2945 neatkarīgu K
žurnālists	2897 K
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
авторизованные	3696 только K
авторизованным	3696 K пользователям
авторизовані	4457 лише K
авторизуйтесь	24 K
авторкою	4445 зв'язатися з K
автором	4445 зв'язатися з K
автору	54 на каву K	3684 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4478 пишіть за K
адресу	3716 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3695 K	4456 K
анонимно	3684 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4442 K джерел
безкоштовна	4476 остання K стаття
безкоштовний	4452 наш K вебінар	4460 K акаунт	4476 останній K матеріал
безкоштовних	4460 ліміт K	4460 K статей
безкоштовні	15 K статті	4460 K статті
безлимитный	3651 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3714 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3699 K статьи
бесплатный	3690 наш K вебинар	3699 K аккаунт	3714 последний K материал
бесплатных	15 K статей	3699 лимит K	3699 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4535 K
благала	4535 K
благали	4535 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3705 K донатам	3773 K вам	3773 K вашей
блокировщик	3664 отключите K	3664 K рекламы
блокувальник	4427 K реклами
бот	39 наш K
браузер	10 ваш K	3677 ваш K	4437 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4443 K
вайбър	16 K	240 K
ватсапе	3682 K
вашата	228 на K поща
ваших	3771 # из K #
введите	77 K адрес
вебинар	3690 наш K
вебінар	4452 наш K
взывал	3775 K
видео	9 это K	40 фото и K
виділіть	4441 K
визнав	4535 K
визнала	4535 K
визнає	4535 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4437 K cookie	4466 будь-яке K матеріалів	4466 K матеріалів сайту
використанні	4435 при K матеріалів
використовує	4428 K cookie
використовуємо	4427 K cookie
вимагав	4535 K
вимагала	4535 K
вимагали	4535 K
виправлення	98 K:
випуск	4454 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4535 K
вк	3682 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3682 K
влезте	24 K
вміст	9 цей K
внескам	4467 завдяки K	4533 завдяки K
внесок	4532 ваш K
войдите	24 K	3652 K, чтобы
вотсапе	3682 K
вотсапі	4443 K
впн	64 без K
всеки	263 K лев
встановіть	4421 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3667 K ее	3667 K текст
выпуск	3693 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4535 K
відповідав	4535 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4535 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3775 K
гласила	3775 K
гласит	3775 K
гласувайте	268 K
гледайте	273 K ни
говорил	3775 K
говорила	3775 K
говорили	3775 K
говорит	3775 K
год	3774 в K
годишно	319 K
голосуйте	3710 K	4472 K
гривень	4534 # K
грн	4534 # K
група	274 viber K
гукав	4535 K
гукали	4535 K
гукнув	4535 K
гукнула	4535 K
гіперпосилання	4435 K обов
""", 'д': """
дальше	3651 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4442 обрані K	4442 бажані K
джерелом	4442 основним K	4442 бажаним K
дзен	3682 K
дзене	3682 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3775 K
добавила	320 K	3775 K
добавьте	3661 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4535 K
додала	4535 K
додатку	84 у нашому K
додає	4535 K
дозволить	4532 ваша підтримка K
дозволяється	4466 матеріалів K лише
долучайтесь	51 K	4532 K до нас	4532 K до нашої	4532 K до нашого	4532 K до спільноти	4532 K до читачів
долучайтеся	51 K	4532 K до нас	4532 K до нашої	4532 K до нашого	4532 K до спільноти	4532 K до читачів
донат	3772 ваш K	4532 ваш K	4536 K
донатам	4467 завдяки K
донати	4536 K
донатом	4534 K
донаты	3776 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4532 ваша підтримка K
допомога	4532 нам потрібна ваша K
допомогою	4469 за K ші
допоможе	4533 K нам
допоможуть	4467 K нам працювати	4533 K нам
допоможіть	90 K, скільки можете
допускается	3704 материалов K только
допълнена	98 статията е K
доступ	3699 полный K	4460 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3643 вы K до конца	4411 ви K до кінця
дочитати	4417 щоб K
дочитать	3651 чтобы K	3699 K
""", 'е': """
евро	257 за # K
ежедневную	3654 K рассылку
ежемесячно	3774 K
ежемесячное	3772 оформите K
ежемесячный	3705 K донат
еженедельную	3654 K рассылку
електронна	228 вашата K поща
електронної	4459 адресу K пошти
електронну	4459 K адресу	4459 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3775 K
жаловался	3775 K
жалуются	3775 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3685 - K	3685 , K	3758 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3773 независимая K
журналистике	3773 независимой K
журналистики	3773 независимой K
журналистику	3773 независимую K
журналистка	243 е K	243 , K	3685 - K	3685 , K	3758 K
журналисты	3773 наши K
журналіст	4447 - K	4447 , K	4517 K
журналістам	39 нашим K
журналісти	4533 наші K
журналістика	4533 незалежна K
журналістику	4533 незалежну K	4533 якісну K
журналістка	4447 - K	4447 , K	4517 K
журналісту	39 нашому K
""", 'з': """
з	4531 # K #
завантажити	4421 K застосунок
завантажте	4421 K додаток
завдяки	4467 існує K	4533 K вам	4533 K вашій
зависимост	88 хазартът създава K
задонатьте	3772 K	4532 K
задължителните	21 K полета
зазначив	4535 K
зазывал	3775 K
закликав	4535 K
закликала	4535 K
закликали	4535 K
закончились	3651 бесплатные статьи K
залишає	29 K за собою право
залишилося	4418 K #%	4418 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3668 K ошибку
замолчим	3773 мы не K
запазени	234 всички права K
запевняв	4535 K
запевняла	4535 K
запевняє	4535 K
записи	58 новые K на почту
запитав	4535 K
запитала	4535 K
запитань	4456 на кілька K
запишете	227 K се за нашия
зарегистрированные	3696 только K
зарегистрированным	3651 доступен только K
зарегистрированы	3651 уже K
зарегистрируйтесь	3652 K, чтобы	3699 бесплатно K	3699 K бесплатно	3772 K бесплатно	3772 K, чтобы читать
зареєстровані	4457 лише K	4457 тільки K
зареєструйтесь	4418 K, щоб	4460 безкоштовно K	4460 K безкоштовно	4532 K безкоштовно	4532 K, щоб читати
зареєструйтеся	4460 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4439 нашому K
застосунок	4421 завантажте K	4439 наш K	4439 мобільний K	4532 завантажте K і	4532 завантажте K та
захищено	4435 усі права K
захищені	4435 усі права K	4435 всі права K
защищенной	3684 K формой
защищены	3675 все права K
защищённой	3684 K формой
заяви	320 K
заявив	4535 K
заявил	320 K	3775 K
заявила	320 K	3775 K	4535 K
заявили	3775 K	4535 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3643 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4441 якщо ви K
знанията	251 K си
зобов	4535 K'язав
зовнішнього	4449 K вмісту	4449 K контенту
зовнішній	4449 K вміст	4449 K контент
зробіть	4415 K внесок	4532 K внесок у	4532 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3771 # K #
избранное	3681 K
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
иностранного	3675 выполняющим функции K агента
иностранным	3773 K агентом
инстаграм	240 K
искусственного	3707 с помощью K интеллекта
искусственным	3707 K интеллектом
использование	3677 K cookie	3687 K cookie	3704 любое K материалов	3704 K материалов сайта
использовании	3675 при K материалов	3704 полном или частичном K	3704 частичном K материалов
используем	3664 K cookie
использует	3665 K cookie
исправление	98 K:
источники	3681 избранные K	3681 любимые K
источников	3681 избранных K	3718 избранных K
источником	3681 основным K
исчерпали	3651 K лимит
""", 'к': """
каждое	17 K утро
каждый	3774 K месяц
каже	4535 K
каза	320 K
казав	4535 K
казал	320 K
казала	320 K	4535 K
казали	4535 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3773 наш K	4533 наш K
канала	3773 нашего K
каналу	4533 нашого K
колумнист	3685 - K	3685 , K	3758 K
колумніст	4447 - K	4517 K
колумністка	4447 - K	4517 K
команде	3690 к нашей K
команди	4452 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4436 у K	4436 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3667 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3676 в K
комментировать	6 K
контент	9 этот K	9 цей K	3687 внешний K
контента	9 этого K	3687 внешнего K
контенту	9 цього K
конференцию	3690 нашу K
конференция	248 нашата K
конференцію	4452 нашу K
конфиденциальности	3664 политикой K	3677 политика K
конфіденційності	4427 політикою K	4437 політика K
копирование	3704 K материалов сайта
кореспондент	243 е K	243 , K	4447 - K	4447 , K	4517 K
кореспондентка	4447 - K	4447 , K	4517 K
короткий	3695 K опрос
корреспондент	3685 - K	3685 , K	3758 K
корреспондентам	39 нашим K
корреспондентка	3758 K
корреспонденту	39 нашему K
крикнув	4535 K
крикнул	3775 K
крикнула	3775 K	4535 K
кричав	4535 K
кричал	3775 K
кричала	3775 K	4535 K
кричали	3775 K	4535 K
кричит	3775 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3690 нашу K
лекцію	4452 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3690 нашего K
магазине	3690 в нашем K	3690 в нашем интернет-K
магазину	4452 нашого K
магазині	4452 у нашому K	4452 в нашому K	4452 нашому інтернет-K
материал	3667 обсудить K	3687 внешний K	3720 K создан	3773 этот K
материалам	3712 ко всем K
материалы	3773 наши K
матеріал	4533 цей K
матеріали	4533 наші K
матеріалу	98 першій версії K
матеріалів	4466 копіювання K сайту	4466 K посилання обов'язкове	4474 до всіх K	4474 до усіх K
мероприятие	3690 наше K
месенджері	4443 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3682 K
месте	42 вы были на K
месяц	3774 в K
мобільний	4439 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4534 на K	4534 перший K
""", 'н': """
навчання	48 K ші
нагадав	4535 K
нагадала	4535 K
наголосив	4535 K
наголосила	4535 K
надпис	320 такъв K
надпись	3775 такая K
надсилайте	4445 K нам	4445 K її	4445 K їх нам	4446 K фото	4446 K відео	4446 K свої	4532 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4442 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4445 K нам	4445 K їх нам	4446 K фото	4532 K нам
нажимая	3698 K кнопку	3698 K на кнопку	3698 K "
нажмите	3667 K ctrl
намерете	273 K ни
напис	4535 такий K
написа	320 K
написав	4535 K
написал	3775 K
написала	3775 K	4535 K
написано	3775 было K	4535 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3684 K нашему	3684 K нашей	3684 K автору	3684 K нам	3772 K нам
напишіть	38 K нам	67 K нам	4445 K нашому	4445 K нашій	4445 K автору	4445 K авторці	4445 K нам	4532 K нам
напомнил	3775 K
напомнила	3775 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4459 K кнопку	4459 K на
нашем	3667 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3643 K просьба
неделю	17 раз в K	17 каждую K	3774 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3646 поддержите K	3772 поддержите K
независимые	3773 K медиа
незалежні	4533 K медіа
нейросети	3707 с помощью K
несколько	3695 на K вопросов
никакого	71 K спама
новинами	4424 стежте за K
новини	240 google K	4443 google K
нуждаем	317 K се от вашата
нужна	3705 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3775 K
обещала	3775 K
обещали	3775 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3685 - K	3685 , K	3758 K
обозревательница	3758 K
обраних	4442 K джерел
обучения	48 K ии
объявил	3775 K
объявила	3775 K
объяснил	3775 K
объяснила	3775 K
объясняет	3775 K
объяснял	3775 K
объясняла	3775 K
обязал	3775 K
обязательна	3675 гиперссылка K	3704 материалов ссылка K	3704 ссылка на источник K
обязательные	21 K поля	3667 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4535 K
обіцяла	4535 K
обіцяли	4535 K
огледален	64 K сайт
оглядач	4447 - K	4447 , K	4517 K
оглядачка	4447 - K	4447 , K	4517 K
оголосив	4535 K
ограничений	3651 читайте без K
одноклассниках	3682 K
одному	4459 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3667 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4456 наше K	4456 коротке K
опитуванні	35 нашому K	4456 K читачів	4456 нашому K	4456 в K
оприлюднюватиметься	22 не K	4430 ваша e-mail адреса не K
опрос	35 наш K	3695 наш K
опросе	35 нашем K	3695 нашем K	3695 в K
опубликован	22 не будет K	3667 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3775 зовут K
організатори	4535 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3698 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3652 K #%	3652 K # %
отбележете	62 K ме
ответил	98 не K на	3775 K
ответила	98 не K на	3775 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3775 K
отвечала	3775 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3774 K в любой момент
отметил	3775 K
отметила	3775 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3654 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3684 K их нам	3772 K нам
отримувати	4477 хочете K
отримуйте	4481 K
очакваме	241 K вашите
ошибку	3668 нашли K
оштрафовал	3775 K
оштрафовала	3775 K
оштрафував	4535 K
""", 'п': """
партнером	3702 совместно с K	4464 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3702 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4464 K посилання
партнеры	3664 мы и наши K
партньорски	260 K линкове
партнёром	3702 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3702 K ссылки
партнёрским	74 K ссылкам
патроном	3772 станьте K
пееха	320 K
пели	3775 K
первинній	98 K версії
первоначальной	98 K версии
первый	3774 K месяц	3774 рубль в K
переведите	3772 K нам
перевірте	4456 K себе	4459 K пошту
передплатник	50 як K	4417 уже K	4417 вже K
передплатникам	4417 доступний лише K	4417 доступна лише K	4417 доступно лише K
передплатники	50 K можуть	4475 лише K	4475 тільки K
передплатників	4417 тільки для K
передплатою	4417 доступна за K	4417 доступний за K	4460 за K	4482 з K
передплату	80 оформіть K	4460 K за	4532 оформіть K
передплатіть	80 K
передрук	45 K	4440 K
передруковувати	45 K
передруку	4440 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3680 K
перепечатке	3680 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4438 K даних
персональных	3678 K данных
писав	4535 K
писал	3775 K
писала	3775 K	4535 K
писати	4533 нам K
писменото	262 без K съгласие
письме	3698 в одном K
письменного	3719 без K согласия
письмової	4480 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3684 K нам	3716 K на	3772 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4445 K нам	4478 K на
платной	3651 в K версии
побачили	4486 K помилку
повний	20 K текст	4460 K текст
повтаря	320 K
повтаряше	320 K
повторював	4535 K
повторює	4535 K
повторяет	3775 K
повторял	3775 K
повторяла	3775 K
повідомив	4535 K
повідомила	4535 K
повідомили	4535 K
повідомте	38 K нам	67 K нам	4445 K нам	4445 K нас	4532 K нам
подайте	242 K сигнал
поддержать	3772 K нас	3772 K редакцию	3772 K нашу
поддерживайте	3772 K нас	3772 K нашу
поддержите	3646 K нашу	3646 K нас	3705 K	3772 K нас	3772 K нашу	3772 K редакцию	3772 K проект	3772 K автора	3772 K наш
поддержка	3647 ваша K	3772 ваша K поможет	3772 ваша K помогает	3772 ваша K позволит
поддержке	3702 при K партнёра	3702 при K партнера	3705 благодаря вашей K	3773 вашей K
поддержки	3773 без вашей K	3773 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3693 K	3773 наш K	4454 K	4533 наш K
подкаста	250 K	3693 K	3773 нашего K
подкасте	34 нашем K	3693 K
подкасти	34 наші K	250 K	4454 K
подкастов	3693 K
подкасту	4454 K
подкастът	250 K
подкасты	3693 K
подкасті	34 нашому K	4454 K
подкастів	4454 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3651 уже K
подписка	3651 уже есть K	3776 K
подписке	3651 доступен только по K	3651 доступна по K	3651 доступен по K	3699 по K
подписки	3776 K
подпиской	3724 с K
подписку	80 оформите K	80 оформить K	3651 оформить K	3651 оформите K	3698 спасибо за K	3699 K за	3772 оформите K	3772 оформить K
подписчик	50 как K	3651 уже K	3651 вы уже K
подписчикам	3651 доступна только K	3651 доступно только K	3651 доступен только K	3713 только K
подписчики	50 K могут	3713 только K	3776 K
подписчиков	3651 только для K
подписчиком	3772 станьте K
подписывайтесь	3654 K на рассылку	3661 K на нас	3661 K на наш	3661 K на канал	3661 K на telegram	3772 K на
подписываясь	3698 K
подпишитесь	80 K	3646 K на регулярное	3654 K на рассылку	3661 K на наш	3661 K на канал	3772 K на
подчеркнул	3775 K
подчеркнула	3775 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4452 нашу K
пожертвование	3646 оформите K	3647 сделайте K	3705 регулярное K	3705 ежемесячное K	3772 ваше K	3772 сделайте K	3772 оформите K	3776 K
пожертвования	3773 на K	3776 K
пожертвованиям	3705 благодаря K	3773 благодаря K
пожертвуйте	3772 K
позволяет	3772 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3651 чтобы прочитать K
полный	20 K текст	3699 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3723 K
получать	3715 хотите K
помилку	4486 знайшли K
помогите	90 K, сколько можете	3772 K нам
помогнете	317 K ни
помогут	3773 K нам
поможет	3773 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3772 нам нужна ваша K
помощью	3707 с K ии
помітили	4441 якщо ви K	4486 K помилку
помічник	63 наш K
понравилась	3773 K статья
понравился	3773 K материал	3773 K текст
пообещал	3775 K
пообещала	3775 K
пообіцяв	4535 K
пообіцяла	4535 K
попереджає	4535 K
попередив	4535 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4535 K
попросил	3775 K
попросила	3775 K	4535 K
попросили	3775 K	4535 K
попросило	3775 K
порадив	4535 K
порадила	4535 K
посилання	4466 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3775 K
посоветовала	3775 K
постановив	4535 K
постановил	3775 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3775 K
потребовала	3775 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3698 вашей K
почтовом	3698 вашем K ящике
почту	79 на K	3655 на вашу K	3655 вам на K	3698 вашу K
пошту	79 на K	79 на вашу K	4420 на вашу K
пошті	4459 вашій K
пощенска	228 вашата K кутия
пояснив	4535 K
пояснил	3775 K
пояснила	3775 K	4535 K
пояснював	4535 K
пояснювала	4535 K
пояснює	4535 K
поясняет	3775 K
правото	29 си запазва K
працювати	4467 допоможе нам K	4533 K далі
працюємо	4533 ми K
предишна	98 K версия на
предпочитаемые	3681 K источники
предпочитаемых	3681 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3681 K источники	3718 K источники
предпочтительный	3681 K источник
предпочтительных	3718 K источников
предупреди	320 K
предупредил	3775 K
предупреждава	320 K
предупреждает	3775 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3775 K
призвала	3775 K
призвали	3775 K
призна	320 K
признава	320 K
признавал	3775 K
признает	3775 K
признал	3775 K
признала	3775 K
признали	3773 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3775 K
призывала	3775 K
призывали	3775 K
приложение	84 в нашето K	318 нашето K	3656 скачать K	3657 скачайте K	3657 установите K	3679 наше K	3679 мобильное K	3772 скачайте наше K	3772 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3656 открыть в K	3679 нашем K
приложения	3679 нашего K	3773 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3681 K источником
присоединяйтесь	51 K	3772 K к нам	3772 K к нашему	3772 K к нашей	3772 K к нашим	3772 K к сообществу	3772 K к читателям	3772 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3684 K нам	3684 K фото	3684 K видео	3684 K новости	3684 K свои	3684 K их нам	3772 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3684 K нам	3684 K фото	3684 K их нам	3772 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4532 K до нас	4532 K до нашої	4532 K до нашого	4532 K до спільноти	4532 K до читачів
приєднуйтеся	51 K	4532 K до нас	4532 K до нашої	4532 K до нашого	4532 K до спільноти	4532 K до читачів
проверьте	3695 K себя	3698 K почту
проголосуйте	3710 K	4472 K
продовження	4464 реклама. K
продовжити	4417 щоб K читання	4467 допоможуть нам K
продовжувати	4533 K роботу
продолжаем	3773 мы K работать
продолжать	3705 помогут нам K	3773 K работу
продолжение	3702 реклама. K
продолжить	3651 чтобы K чтение	3705 помогут нам K	3705 поможет нам K	3773 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3675 настоящий материал (информация) K	3720 материал K
произведён	3720 материал K
пройдите	3695 K тест
пройдіть	4456 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3715 не K
пропустити	4477 не хочете K
пропустить	3715 не хотите K
пропустіть	4477 не K
просив	4535 K
просил	3775 K
просила	3775 K	4535 K
просили	3775 K	4535 K
просьба	3643 у нас к вам K	3643 у нас есть K
просять	4535 K
проучване	251 нашето K
прохання	4411 маємо до вас K	4411 невелике K
прочетете	225 за да K цялата
прочитать	3651 осталось K	3651 чтобы K статью
пріоритетне	4442 K джерело
пріоритетним	4442 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4419 K на розсилку
підписка	4536 K
підписку	4417 оформіть K	4459 дякуємо за K	4532 оформіть K
підписники	4475 лише K	4536 K
підписників	4417 тільки для K
підписуйтесь	4423 K на нас	4423 K на наш	4423 K на канал	4423 K на telegram	4532 K на
підписуйтеся	4423 K на наш	4423 K на канал
підписуючись	4459 K
підпишіться	4419 K на розсилку	4423 K на наш	4532 K на
підтримайте	4414 K нашу	4414 K незалежну	4414 K нас	4467 K	4532 K нас	4532 K нашу	4532 K незалежну	4532 K редакцію	4532 K автора	4532 K роботу	4532 K наш
підтримати	4532 K нас	4532 K нашу
підтримка	4415 ваша K	4532 ваша K допоможе
підтримки	4464 за K партнера	4533 спільноти K	4533 вашої K
підтримуйте	4532 K нас	4532 K нашу
підтримці	4467 завдяки вашій K	4467 завдяки K читачів	4533 вашій K
піти	4411 перш ніж K
""", 'р': """
работа	318 нашата K	3773 наша K
работаем	3773 мы K
работать	3705 помогут нам K	3705 поможет нам K	3773 K дальше
работу	3773 нашу K
радив	4535 K
радила	4535 K
радили	4535 K
радить	4535 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3719 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3772 K нам
рассказал	3775 K
рассказала	3775 K
рассказывать	3773 K правду
расследование	3773 наше K	3773 это K
расследования	3773 наши K
рассылка	3773 наша K	3776 K
рассылку	78 на K	78 нашу K	78 K	3654 нашу K	3654 K самых	3773 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3698 K
регулярний	4467 K внесок
редактор	243 е K	243 - K	243 , K	3685 - K	3685 , K	3758 K отдела	3758 K	4447 - K	4447 , K	4517 K
редакторка	4447 - K	4447 , K	4517 K
редакцией	39 нашей K	3684 связаться с K
редакции	98 поправка K	3719 без согласия K	3773 нашей K
редакцию	39 в нашу K	3684 напишите в K	3684 пишите в K
редакция	248 в нашата K	318 нашата K	3773 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4445 напишіть у K	4445 пишіть у K
редакція	4533 наша K
редакцією	39 нашою K	4445 зв'язатися з K
редакції	43 письма до K	98 від K:	4445 пишіть до K	4480 без згоди K	4480 без дозволу K	4533 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4464 після K	4464 на правах K	4533 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3702 после K	3702 на правах K	3773 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3685 - K	3685 , K	3758 K	4447 - K	4447 , K	4517 K
репортери	39 на нашите K	318 нашите K
репортерка	4447 - K	4447 , K	4517 K
репортёр	3685 - K	3685 , K	3758 K
решил	3775 K
реєструючись	4459 K
робота	4533 наша K
роботу	4533 нашу K
розкажіть	38 K нам	67 K нам
розповів	4535 K
розповідати	4533 K правду
розповіла	4535 K
розсилка	4533 наша K	4536 K
розсилку	78 на K	78 нашу K	78 K	4419 нашу K	4419 щоденну K	4533 нашу K
розслідування	4533 наші K	4533 це K
рублей	3774 # K
рік	4534 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3684 K с нами
связаться	3684 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4535 K
сказал	3775 K
сказала	3775 K	4535 K
скаржаться	4535 K
скаржився	4535 K
скаржилася	4535 K
скачайте	3656 K наше
скиньте	3772 K нам	3772 K донат
сколько	3772 скиньте K
скриньку	4459 вашу K
скриньці	4459 вашій K
следите	3661 K за нами
словам	3775 по K
словами	4535 за K
слушайте	273 K ни
слідкуйте	4423 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3775 K
советовала	3775 K
советовали	3775 K
советует	3775 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3687 внешнее K
содержит	98 K сцены
сообщение	3675 данное K (материал) создано	3720 K создано
сообщил	3775 K
сообщила	3775 K
сообщили	3775 K
сообщите	38 K нам	67 K нам	3684 K нам	3772 K нам
соучастником	3705 станьте K	3772 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3758 K
сповіщення	14 K	4421 увімкнути K	4421 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4533 K текст	4533 K матеріал
сподобалась	4411 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3775 K
спросил	3775 K
спросила	3775 K
співали	4535 K
співучасником	4532 станьте K
спільнота	4533 наша K
спільноти	4415 стань частиною K	4467 частиною K	4533 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3772 K нашим	4532 K нашим
статей	4474 до всіх K	4474 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4533 ця K
статья	3773 эта K
статьям	3712 ко всем K
стверджує	4535 K
стежте	4423 K за нами
стигнали	238 щом сте K дотук
стороннего	3687 K сервиса
сторонним	3687 K сервисом
стороннього	4449 K сервісу
стороннім	4449 K сервісом
суммой	3774 любой K
сумму	3774 любую K
сутрин	17 всяка K
существуем	3773 мы K
существует	3705 K благодаря
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
телеграм	16 K	240 K	3661 наш K-канал	3661 в нашем K	3682 K	3682 K-канал	3682 K-канале	3716 пишите в K	3773 наш K	4423 наш K-канал	4443 K	4443 K-канал	4443 K-каналі
телеграме	16 K	3682 K
телеграмі	4443 K
телефон	98 K довіри
тест	3695 наш K	4456 наш K
тиждень	17 раз на K	4534 на K
требовал	3775 K
требовала	3775 K
требовали	3775 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3657 включите K	3657 включить K	3657 разрешить K
уверяет	3775 K
уверял	3775 K
уверяла	3775 K
увійдіть	24 K	4418 K, щоб
уговаривал	3775 K
уговаривала	3775 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3643 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4442 K джерел
улюблені	4442 K джерела
умовляв	4535 K
умоляваше	320 K
умолял	3775 K
умоляла	3775 K
умоляли	3775 K
утверждает	3775 K
уточнение	98 K:
уточнення	98 K:
уточнив	4535 K
уточнил	3775 K
уточнила	3775 K	4535 K
учасником	4532 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3773 K нашу
цитировании	3680 при K
цитування	4440 у разі K
цитуванні	4440 при K
""", 'ч': """
частиною	4532 станьте K
частковому	4466 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3772 спасибо, что K
читай	4423 K нас
читайте	3661 K нас в	4423 K нас у	4423 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3695 опросе K	3705 благодаря поддержке K	3725 K	3773 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3643 дорогие K	3725 K	3773 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3725 K	3773 благодаря K
читати	4417 щоб K далі	4532 щоб K далі
читачам	18 завдяки K	4483 K
читачі	36 наші K	4483 K	4533 наші K
читачів	43 листи K	4483 K	4533 наших K
читаєте	4532 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4534 K
щомісячний	4467 K внесок
щомісячно	4534 K
щоранку	17 K
щотижневу	4419 K розсилку
""", 'э': """
электронной	3698 адрес K почты
электронную	3698 K почту
""", 'я': """
яжіться	38 зв'K з нами	4445 зв'K з нами
язкові	21 обов'K поля	4430 обов'K поля
якщо	4411 K ви вже тут
""", 'і': """
із	4531 # K #
інтелектом	4469 штучним K
інтелекту	4469 за допомогою штучного K
""", 'א': """
אדבלוק	2071 K
אומר	2108 K
אומרת	2108 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2010 עקבו K	2105 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2008 דואר K
אמר	2108 K
אמרה	2108 K
אמרו	2108 K
אתכם	2040 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2107 K
ביקש	2108 K
ביקשה	2108 K
במייל	2039 K שלכם
בסרטון	2029 לצפות K זה
בעוגיות	2015 שימוש K
בעיתונות	2040 לתמוך K
בעלי	2076 בלי K הון	2076 ללא K הון
בקובצי	2014 משתמש K
בשבוע	17 פעם K	2107 K
בתגובות	85 K
בתוכן	2051 לעשות שימוש K
""", 'ד': """
דווחו	2105 K לנו
דיוור	2039 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2011 הורידו את K	2106 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2108 K
הודיעה	2108 K
הוואטסאפ	2011 לקבוצת K
הווטסאפ	2011 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2108 K
הוסיפה	2108 K
הזהיר	2108 K
הזכויות	2022 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2052 הכתבות K
הטלגרם	2011 לערוץ K
הטקסט	2030 K
היום	2105 תרמו K
הירשמו	2105 K לקבלת
הכותב	2051 על דעת K
הכתבה	45 לפרסם את K	2004 להמשך קריאת K	2030 K	2106 K הזאת
המדור	2028 הוא עורך K	2028 היא עורכת K
המובעות	2051 הדעות K במאמר	2051 הדעות K בטור	2051 הדעות K בכתבה
המועדף	2025 למקור K	2025 כמקור K
המייל	2007 לתיבת K	2008 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2008 K היומי	2039 K השבועי של	2039 K שלנו	2106 K
הסביר	2108 K
הסיכום	2030 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2030 הנקודות K
העיתונות	2106 K העצמאית
הפרטיות	2015 מדיניות K
הפרסומות	2071 חוסם K
הפרסומים	2071 חוסם K
הפרסומת	11 K
הצביעו	2105 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2011 K לערוץ	2105 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2015 תנאי K
השמות	98 K שונו
התגובות	2036 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2040 בזכות K שלכם
התראות	14 K
התרגום	2030 K
התרומה	2105 K שלכם
""", 'ו': """
ובטוויטר	2010 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2040 K בכם
ותלויה	2040 K בכם
""", 'ז': """
זקוקה	2105 K לכם
""", 'ח': """
חודשית	2105 תרומה K
חיצוני	2029 תוכן K	2029 תוכן ממקור K
""", 'ט': """
טען	2108 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2039 K למייל	2039 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2004 הצטרפו K
כתב	2108 K
כתבה	2030 K זו	2106 K זו	2108 K
כתבו	38 K לנו	67 K לנו	2105 K לנו
כתבות	2052 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2028 היא K
כתובת	77 הזינו K מייל	2008 K דוא"ל
""", 'ל': """
לדברי	2108 K
להגיב	6 כדי K	2036 K
להמשיך	2004 כדי K לקרוא	2040 עזרו לנו K
להעתיק	2022 אין K	2051 לשכפל, K
לחודש	2107 K
לחוק	2051 סעיף #א K
לחצו	2105 K כאן
לידיעון	2105 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2005 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2007 הירשמו K	2007 הרשמה K	2007 K שלנו	2039 בהצלחה K	2105 הירשמו K
לעזרתכם	2105 אנחנו זקוקים K
לענייני	2028 הוא כתב K	2028 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2029 K בתוכן
לקבוצת	2011 הצטרפו K
לקריאה	2052 כתבות K
לקריאת	20 K הכתבה
לשנה	2107 K
לתומכים	2040 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2052 K חינם
מועדף	2025 מקור K	2025 כמקור K	2090 מקור K	2090 כמקור K
מינוי	2004 רכשו K	2105 רכשו K	2109 K
מנוי	2004 כבר K
מנויים	2109 K
מניות	2076 בלי בעלי K	2076 ללא בעלי K
מסכימים	43 לא K	43 K?	2039 בהרשמה אתם K
מסר	2108 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2039 K שבועי	2109 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2030 K
סיפר	2108 K
סיפרה	2108 K
סעיף	2051 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2105 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2039 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2028 הוא K
עיתונאית	2028 היא K
עיתונות	2040 לעשות K	2106 K עצמאית
עכשיו	2105 תרמו K
עלולים	98 K להיות קשים
עמלה	2050 נקבל K	2050 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2071 חוסם K	2106 ללא K
פרסומת	11 K
פרשן	2028 הוא K
פרשנית	2028 היא K
""", 'צ': """
ציין	2108 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2106 K
קרא	2108 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2107 חודש K
""", 'ש': """
שאלו	2030 K את
שולחים	57 אנחנו K לכם
שיווקי	2039 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2105 K לנו
שלנו	39 לכתב K	2106 K
שנקבל	2050 K עמלה
שקראתם	2105 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2036 K
תוכן	9 K זה	2029 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2040 K בכם
תלויה	2040 K בכם
תמיכתכם	2105 K
תמכו	2105 K בנו
תקציר	2030 K
תרומה	2109 K
תרומות	2109 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1670 K مطلب	1670 K خبر	1716 براي K مطلب
ادبلاك	1693 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1648 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1636 از كوكي K ميكنيم	1636 از كوكيها K ميكنيم	1637 شرايط K	1644 K از مطالب اين سايت	1644 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1665 K تهيه كنيد	1716 K تهيه كنيد	1720 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1648 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1719 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1719 K
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
اول	1718 ماه K
اوليه	98 نسخه K اين
ايميل	1631 K خود را	1631 به K شما	1632 ادرس K	1632 نشاني K	1661 در K خود	1716 K خود را وارد كنيد
ايميلتان	1661 به K
اينجا	1669 K كليك كنيد	1716 K كليك كنيد
اينستاگرام	1634 در K دنبال
اينه	64 K
اپ	1660 K
اپليكيشن	1660 K	1716 K ما را	1716 K را دانلود كنيد	1716 K را نصب كنيد	1717 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1674 الزاما K	1674 لزوما K	1674 K ديدگاه
بازنشر	45 K
باشيد	1648 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1655 را K
بحسب	220 K
بخوانيد	1646 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1717 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1655 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1648 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1648 براي ما K	1716 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1646 K	1654 به تيم ما K	1716 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1648 با ما در ميان K	1716 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1648 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1719 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1693 ضد K
تبليغات	70 بدون K	1693 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1647 منبع K	1647 منابع K	1711 منابع K	1711 منبع K
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
تلگرام	1634 ما را در K	1634 در K دنبال	1634 كانال K ما	1648 با ما در K
تماشا	1655 K كنيد
تمامي	1645 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1719 K داد
تيم	1717 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1636 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1645 كليه K	1645 همه K	1645 تمام K
حمايت	1662 K مالي خود	1663 به K شما نياز	1663 با K شما	1664 K كنيد	1716 از ما K كنيد	1716 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1717 اين K
خبرنامه	1631 K ما	1631 اشتراك K	1632 در K	1661 K روزانه	1661 K هفتگي	1717 K ما	1717 K	1720 K
خبرنگار	39 K ما	1648 K ما را	1650 K
خبرنگاران	39 K ما	1717 K ما
خصوصي	1637 سياست حريم K
خواست	1719 K
خواستند	1719 K
خواندن	1665 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1663 به K خود تكيه	1717 K ما
خواهد	1657 منتشر K شد
خواهند	1657 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1650 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1634 ما را K كنيد	1646 K كنيد	1646 K كنيم	1716 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1648 به ما خبر K	1655 گوش K	1666 هديه K	1716 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1657 نوشتن K	1657 ارسال K	1657 بيانگر K	1674 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1654 وبينار K ما	1665 اشتراك K	1675 مقاله K	1675 مطلب K	1675 مطالعه K	1716 K ثبت نام كنيد
روزنامه	1674 ديدگاه K
روزنامهنگار	1650 K
روزنامهنگاري	1717 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1718 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1717 K ما
سايتهاي	1651 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1646 عضو K	1646 K	1716 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1661 خبرنامه K
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
علاقه	1647 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1654 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1657 K	1658 حروف لاتين (K)
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
كار	1717 K ما
كاربري	1665 حساب K خود شويد	1716 حساب K خود شويد
كانال	1634 به K ما	1646 K ما	1717 K ما
كتب	220 K
كتبت	220 K
كردهايد	1665 ثبت نام K	1665 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1672 K دريافت كنيم	1672 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1654 ديدن K	1655 گوش K	1666 هديه K	1669 روي لينك كليك K	1669 كليك K	1716 به ما كمك K	1716 روي لينك كليك K	1716 همين حالا ثبت نام K
كوكي	1637 از K
كوكيها	1637 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1657 حروف K	1658 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1674 K نظر
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
ما	1717 به K
مالكين	186 بلا K
مالي	1663 كمك K شما	1716 كمك K شما	1720 كمك K
ماه	1718 در K
ماهانه	1718 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1651 K خارجي	1651 اجازه ميدهيد K
محتوايي	1651 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1644 حقوق K است
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
مستقل	1717 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1693 K تبليغات
مشترك	150 هل انت K	1665 K شويد	1716 K شويد
مشتركا	50 بصفتك K
مشتركان	1665 ويژه K است
مصنوعي	1652 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1717 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1670 ادامه K
ملاك	186 بلا K
منبع	1673 ذكر K
منتخب	1647 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1660 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1661 عضويت شما با K	1661 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1651 از شما اجازه K
ميدهد	1657 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1719 K
ميگويد	1719 K
ميگيريم	1672 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1657 منتشر K شد
نخواهند	1657 منتشر K شد
نداد	98 پاسخ K
ندهيد	1716 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1660 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1716 در K ما	1717 K ما
نميشود	60 ايميل شما نمايش داده K	1657 منتشر K
نوشت	1719 K
نويسنده	1648 ايميل K	1650 K
نياز	1663 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1665 مشترك K
هماكنون	1716 K ثبت نام كنيد
همايش	1654 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1663 به حمايت شما K
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
وبينار	1654 K ما	1654 در K
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
ويديو	40 عكسها و K	40 عكس و K	1651 ديدن اين K
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
پژوهشگر	1650 K
""", 'گ': """
گزارش	1717 اين K
گزارشهاي	1717 K ما
گفت	1719 K
گفتند	1719 K
گفته	1719 K است	1719 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2133 का K रखने
अनुवाद	2135 K
अनुसार	2195 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2140 K राय दें
अपील	2195 K की
अलर्ट	2142 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2192 K दान
आपको	57 हम K
आर्टिकल	2154 फ्री K	2154 मुफ्त K
आर्थिक	2144 K सहयोग दें	2144 K सहयोग करें	2192 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2114 ऐप K करें	2142 K करें
इनबॉक्स	2113 आपके K	2143 अपने K में
""", 'उ': """
उपयोग	2119 कुकीज का K	2119 कुकी का K
""", 'ए': """
एजेंसी	2153 K की फीड
एडिटर	2133 सब K हैं	2133 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2171 K
""", 'क': """
कमीशन	2152 हमें K मिल	2152 K मिल सकता है
कमेंट	2140 अपनी राय K	2141 K करने के लिए	2141 K में अपनी राय	2141 K हटा	2141 K करने वाले
करके	2143 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2113 ईमेल दर्ज K	2116 फॉलो K	2128 जॉइन K	2128 लाइक K	2131 हमें ईमेल K	2138 टिकट बुक K	2140 पोल में वोट K	2143 साइन अप K	2147 शेयर K	2147 साझा K	2147 सेव K	2192 फॉलो K	2192 लॉग इन K	2192 साइन अप K
कहती	2195 K
कहते	2195 K
कहा	2195 K
कहानी	67 अपनी K हमें
कीजिए	2192 मदद K
कॉपी	2147 लिंक K हो गया
कॉपीराइट	2127 K
क्लिक	2128 K करें	2192 यहां K करें	2192 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2193 इस K	2193 यह K
खबरें	2149 और K पढने के लिए	2154 मुफ्त K
खबरों	2149 अन्य K के लिए	2149 ताजा K के लिए	2149 की K के लिए
खरीदें	2138 यहां से K
खेलें	2140 क्विज K और
""", 'ग': """
गिफ्ट	2147 K करें
गोपनीयता	2119 K नीति
""", 'ज': """
जनरेट	2153 ऑटो-K
जरूर	2131 हमें K दें
जावास्क्रिप्ट	2119 K
जुडने	2129 K के लिए
जुडिए	51 आप भी K	2192 K
जुडें	51 आप भी K	2116 चैनल से K	2128 K	2138 हमारी टीम से K	2192 हमसे K
ज्वाइन	2128 K करें
""", 'ट': """
टिप्पणियों	2141 K के लिए
टिप्पणी	98 K करने से इनकार	2141 K करने के लिए	2141 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2114 ऐप K करें	2142 K करें	2142 K कीजिए	2192 ऐप K करें	2192 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2196 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2192 राय K
देखें	2192 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2119 K नीति
निर्भर	2144 आपके सहयोग पर K
नोटिफिकेशन	14 K	2114 K चालू करें	2142 K ऑन करें	2142 K ऑन कर लें
नौकरी	2138 K के अवसर
न्यूज	2117 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2113 हमारे K	2113 हमारा K	2113 हमारा साप्ताहिक K	2113 K के लिए	2193 हमारे K	2196 K
""", 'प': """
पढने	0 K का समय	2145 K के लिए
पढें	0 मिनट में K	2114 ऐप में K	2192 पूरी खबर K
पत्रकार	2193 हमारे K
पत्रकारिता	2133 K में सक्रिय हैं	2193 हमारी K	2193 स्वतंत्र K
पसंदीदा	2130 K सोर्स	2130 K स्रोत	2130 K न्यूज सोर्स	2187 K स्रोत	2187 K सोर्स
पाठकों	18 K के सहयोग	2144 K के सहयोग से चलते
पाने	2143 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2153 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2195 K
पूछें	2135 K
पूरी	2145 बनकर K खबर
पॉडकास्ट	2139 K सुनें	2139 K सुनने के लिए	2193 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2194 K माह	2194 K वर्ष
प्रतिक्रिया	2140 अपनी K
प्रिफर्ड	2130 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2131 हमें K	2131 कमेंट करके K	2192 हमें K	2192 राय K
बताते	2195 K
बताया	2195 K
बदल	98 नाम K
बाहरी	2134 K साइट
बिंदु	2135 मुख्य K
बॉक्स	2141 कमेंट K में
बोला	2195 K
बोले	2195 K
ब्राउजर	10 आपका K
ब्लॉकर	2171 ऐड K	2171 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2131 हमें K	2192 हमें K	2192 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2194 हर K
मांगते	2134 आपकी इजाजत K हैं	2134 आपकी अनुमति K हैं
मुताबिक	2195 K
मुफ्त	2154 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2145 पढना जारी K के लिए
रजिस्टर	2192 अभी K करें
रहिए	2149 जुडे K
रहें	2149 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2195 K
लिखें	38 हमें K	67 हमें K	2192 हमें K
लेख	2193 यह K	2193 इस K
लॉग	24 K इन
लॉगिन	2192 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2153 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2171 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2139 K देखें	2139 K यहां देखें	2139 K भी देखें	2139 K देखने के लिए
वेबसाइट	2193 हमारी K
वेबिनार	2138 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2131 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2119 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2131 हमसे K करें
संपादित	2153 ने K नहीं किया
संवाददाता	39 हमारे K	2133 वरिष्ठ K हैं	2133 K हैं
संस्करण	98 पिछले K में
सकते	2129 जुड K हैं	2129 फॉलो कर K हैं	2131 हमें भेज K हैं
सदस्य	55 मासिक K	2145 पहले से K हैं	2192 K बनें
सदस्यता	2145 K लें
सप्ताह	2194 प्रति K
सब्सक्राइब	2113 न्यूजलेटर को K	2113 न्यूजलेटर K	2116 चैनल को K	2128 K करें	2143 K करके आप	2192 K करें
सब्सक्राइबर	50 K	2145 K हैं
सब्सक्राइबर्स	2145 K के लिए है
सब्सक्रिप्शन	2143 K सफल	2196 K
समरी	2135 K
समर्थन	2192 K करें
सर्वाधिकार	2126 K सुरक्षित
सर्वे	2140 K में भाग लें	2140 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2144 हमें K करें	2192 आपका K	2192 हमें K	2192 K करें	2192 आपके K
सहयोगी	55 मासिक K
सामग्री	2134 से मिली K शामिल है	2134 K उपलब्ध नहीं है
सारांश	2135 K
सिंडीकेट	2153 K फीड
सीनियर	2133 K सब एडिटर हैं
सुझाएं	2192 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2139 को K	2139 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2134 कुकीज K करें
""", 'ह': """
हमारा	2114 K ऐप	2193 K काम	2193 K ऐप
हमारी	39 K टीम से	2192 K मदद करें	2193 K टीम
हमारे	2193 K पाठक	2193 K चैनल	2193 K साथ
हिस्सा	2140 सर्वे में K लें
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
กด	4253 Kเพิ่มเพื่อน	4281 Kติดตาม
กร	4223 Kอกอีเมล
กล	4284 K่าว
กอ	4282 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4281 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4241 Kบคุณที่สมัคร	4241 Kบคุณที่ลงทะเบียน	4282 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4281 Kิกที่นี่	4281 Kิกชม
คว	4251 Kามเห็นส่วนตัวของผู้เขียน
ค่	4250 Kาคอมมิชชั่น	4250 Kาคอมมิชชัน
""", 'จ': """
จด	4222 Kหมายข่าวของเรา	4241 Kหมายข่าวรายสัปดาห์ของเรา	4285 Kหมายข่าว
จะ	4240 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4281 Kวน์โหลดแอปของเรา	4281 Kวน์โหลดแอปได้	4281 Kวน์โหลดแอปเลย	4281 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4232 Kดต่อผู้สื่อข่าวของเรา	4232 Kดต่อกองบรรณาธิการ	4281 Kดตามเรา
ต่	4283 Kอเดือน	4283 Kอปี
""", 'ถ': """
ถื	4241 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4245 Kลองอ่าน
ทั	38 Kกมา	4251 Kศนะของผู้เขียน
ทา	4240 Kงเว็บไซต์ขอสงวนสิทธิ์	4242 Kงอีเมลทุก
ทุ	4242 Kกเช้าทางอีเมล
""", 'บ': """
บท	4246 Kความฟรี	4282 Kความนี้
บร	4285 Kิจาค
บล	4265 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4284 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4243 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4284 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4232 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4234 Kมรับคุกกี้
""", 'ร': """
ระ	4284 Kบุว่า
รา	4283 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4243 Kวมสนับสนุนการทำงานของเรา	4281 Kวมสนับสนุน	4281 Kวมบริจาคให้เรา	4281 Kวมบริจาคกับเรา	4281 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4251 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4282 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4228 Kวนลิขสิทธิ์	4229 Kวนสิทธิ์
สน	4243 Kับสนุนสื่ออิสระ	4243 Kับสนุนการทำงานของเรา	4243 Kับสนุนนักข่าว	4281 Kับสนุนเรา	4281 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4222 Kัครรับจดหมายข่าว	4222 Kัครรับข่าวสาร	4281 Kัครรับ	4281 Kัครสมาชิกวันนี้	4281 Kัครสมาชิกเลย	4281 Kัครสมาชิกเพื่อ	4281 Kัครสมาชิกได้ที่	4281 Kัครสมาชิกของเรา	4285 Kาชิก
สำ	4245 Kหรับสมาชิกเท่านั้น
สื	4282 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4232 Kงเรื่องราวของคุณ	4232 Kงข่าวหาเรา	4281 Kงข้อมูลมาที่	4281 Kงคลิปมา
""", 'ห': """
หา	4232 Kกคุณมีข้อมูล
ห้	4228 Kามคัดลอกหรือ	4228 Kามคัดลอกข้อความ	4228 Kามคัดลอกเนื้อหา	4228 Kามคัดลอกบทความ	4229 Kามทำซ้ำ
""", 'อ': """
อย	4281 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4222 Kเมลของคุณ
อ่	4245 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4281 Kียนถึงเรา	4281 K้าสู่ระบบเพื่อ
เฉ	4245 Kพาะสมาชิก
เน	9 Kื้อหานี้	4234 Kื้อหาจากภายนอก	4234 Kื้อหาภายนอก	4261 Kื้อหานี้มาจาก	4261 Kื้อหาจาก
เป	4245 K็นสมาชิกอยู่แล้ว	4284 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4240 Kื่อแสดงความคิดเห็น	4245 Kื่ออ่านต่อ	4245 Kื่ออ่านบทความ	4253 Kิ่มเพื่อนไลน์	4253 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4240 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4232 K้งเบาะแสข่าว	4232 K้งเรา	4281 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4231 Kล่งข่าวที่ต้องการ	4231 Kล่งข่าวโปรด	4231 Kล่งที่มาที่ต้องการ
แอ	4253 Kดไลน์	4253 Kดไลน์เพื่อ	4281 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4265 Kรแกรมบล็อกโฆษณา
โห	4281 Kวตเลย	4281 Kลดแอป
""", 'ใ': """
ให	4282 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4634 hãy gửi K
""", 'ủ': """
ủng	4575 ly cà phê K hộ	4634 hãy K hộ
""", 'あ': """
あと	2643 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2701 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2610 Kいのブラウザ
お寄	2701 Kせください
お届	57 Kけします
お申	2631 Kし込みはこちら	2701 Kし込みください	2701 Kし込みはこちら
お聞	2701 Kかせください
お見	2701 K逃しなく
お試	2701 Kしください
お読	2701 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2648 K転載したものです	2648 Kの転載です
か月	2597 K無料	2703 K無料
""", 'が': """
が作	2682 aiK成
が無	2610 javascriptK効
が生	2682 aiK成
が翻	2682 aiK訳
が要	2682 aiK約
""", 'こ': """
ここ	2596 Kからは有料	2597 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2596 K記事は有料	2596 K記事は会員	2615 K記事についてのご意見	2662 Kコンテンツは	2662 K投稿は	2662 K外部コンテンツは	2702 K記事が	2702 K記事を	2702 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2610 K用のブラウザ
ご協	2701 K力ください
ご存	2649 Kじの方は
ご寄	2594 K付をお願い	2701 K付
ご意	43 K見・ご反論	2615 K見・ご感想	2615 K見をお寄せ
ご感	2615 K想をお寄せ
ご支	2594 K援をお願い	2701 K援
ご登	2640 K録ありがとうございます	2701 K録
ご覧	2701 Kください	2701 Kいただけます
ご購	2701 K読
ご連	2701 K絡ください
""", 'す': """
すで	2643 Kに会員の方
すべ	2597 Kての記事が
""", 'ぜ': """
ぜひ	2607 Kフォロー
""", 'で': """
でも	2607 K配信中
で作	2682 aiK成
で受	2624 lineKけ取る
で届	2624 lineKく
で最	2624 lineK新
で生	2682 aiK成
で要	2682 aiK約
""", 'と': """
と強	2704 K調
と書	2704 Kい
と発	2704 K表
と話	2704 Kし	2704 Kす
と語	2704 Kっ	2704 Kる
と説	2704 K明
と述	2704 Kべ
""", 'に': """
によ	2682 aiKって生成	2682 aiKる要約	2704 Kると
""", 'の': """
の使	2613 cookieK用
の学	48 aiK習
の採	2631 K用情報
の提	2648 K供記事です
""", 'を': """
をフ	2607 Kォローする	2607 Kォローしよう
を使	2613 cookieK用
を利	2613 cookieK用
を有	2610 javascriptK効	2610 javascript K効
を発	2704 K表した
を許	2628 cookieK可
""", 'ア': """
アカ	2624 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2647 Kィリエイト広告	2647 Kィリエイトプログラム	2647 Kィリエイトリンク	2656 Kィリエイトリンク	2656 Kィリエイト広告	2656 Kィリエイトプログラム
アプ	2602 Kリで開く	2602 Kリで読む	2602 Kリはこちら	2603 Kリを開く	2603 Kリをダウンロード	2603 Kリのダウンロード	2603 Kリをインストール	2639 Kリなら通知	2639 Kリなら速報	2639 Kリなら、	2639 Kリで読むと	2639 Kリなら
アン	2635 Kケートにご協力	2635 Kケートはこちら	2635 Kケート実施中	2636 Kケートに答えて
""", 'カ': """
カ月	2597 K無料	2703 K無料
""", 'ク': """
クイ	2636 Kズに答えて
クッ	2612 cookie(Kキー)	2613 Kキーを使用	2613 Kキーを利用	2628 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2615 Kントを投稿するには	2615 Kントするには	2615 Kントをお寄せ	2616 Kント欄で	2616 Kント欄に	2616 Kント欄から	2616 Kント欄へ	2638 Kントは削除します	2638 Kントは削除することが	2638 Kントは削除する場合	2638 Kントは承認	2638 Kントは公開前	2638 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2594 Kートをお願いします	2701 Kートをお願い	2701 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2701 Kンロードしてください
""", 'チ': """
チケ	2631 Kット販売中
チャ	2608 Kンネル登録を	2624 Kンネルに参加する	2624 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2600 Kースレターに登録	2601 Kースレターを	2624 googleKースで	2640 Kースレター登録はこちら	2705 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2607 Kローして最新	2607 Kローをお願い	2701 Kローしてください
""", 'ブ': """
ブラ	2659 Kウザは音声	2659 Kウザは動画	2659 Kウザではこの動画	2659 Kウザはvideo	2659 Kウザはaudio
""", 'プ': """
プッ	2603 Kシュ通知
プラ	2612 Kイバシーポリシーに
プレ	2597 Kミアム会員
プロ	2647 Kモーションが含まれ	2647 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2600 Kマガに登録	2601 Kマガで	2640 Kマガ登録はこちら	2640 Kマガの登録	2702 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2600 Kルマガジンに登録	2601 Kルマガジンで	2601 Kルマガジンを	2601 Kルでお届け	2615 Kルアドレスが公開されることはありません	2640 Kルアドレスを入力してください	2705 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2596 Kインして続きを	2596 Kインしてください	2597 Kインが必要	2701 Kインして
""", 'ヶ': """
ヶ月	2597 K無料	2703 K無料
""", '上': """
上优	4669 在googleK先
上優	4669 在googleK先
""", '下': """
下方	4758 K留言
下載	4650 K客戶端	4652 Kapp	4652 K應用程式
下载	4650 K客户端	4652 Kapp	4652 K应用	4757 K客户端
""", '不': """
不代	4668 K表本站	4685 K表本站立场	4698 K表本報立場	4698 K表本报立场	4698 K表本站立场	4698 K表本站立場	4698 K表本媒體立場	4698 K表本網立場	4698 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4725 K于任何财团
不屬	4725 K於任何財團
不得	4668 K转载	4668 K轉載
不认	43 K同本文
不錯	4757 K過
不错	4757 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4668 K表作者
仅供	4685 K其表达个人看法
仅限	4690 K会员	4690 K订户
""", '他': """
他說	4760 K
他说	4760 K
""", '付': """
付費	4645 K後	4761 K牆
付费	4645 K后	4761 K墙
""", '以': """
以下	4713 K内容来自
以閱	4644 K讀全文
以阅	4644 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4645 K专享	4690 K限定内容
会員	50 Kの方は	50 Kは月に	2596 K限定です	2596 K限定の記事	2596 K登録できます	2597 K登録すると	2597 K登録が必要	2643 Kの方はこちら	2643 K登録で続きを読む	2643 K登録後にご覧	2673 Kだけが読める	2673 Kのみがお読み	2673 Kのみ閲覧	2701 K登録して	2701 K登録は	2701 K登録がお済み	2701 K登録をお願い	2701 K登録で	2701 K登録のうえ	2701 K登録はこちら	2701 K登録ください	2702 Kの方
会費	2641 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4642 K支持	4757 K支持,	4757 K支持让	4757 K支持讓	4757 K支持是
""", '使': """
使用	4660 Kcookie改善	4660 Kcookie以	4660 K cookie 以	4660 K cookie 来	4660 K cookie 來	4661 Kcookie来	4661 Kcookie來
""", '來': """
來自	4676 K外部平台的內容
""", '依': """
依靠	4688 K读者的支持	4688 K讀者的支持
""", '侵': """
侵权	4668 K请	4668 K必究
侵權	4668 K必究
""", '個': """
個人	2613 K情報の取り扱い	2648 Kの見解です	4685 K看法
""", '偏': """
偏好	4669 K來源	4669 K来源	4740 K來源
""", '僅': """
僅限	4690 K會員	4690 K訂戶
""", '優': """
優先	2623 Kソース	2623 K表示に設定	2623 Kする情報源	2623 K的に表示
""", '免': """
免費	15 K閱讀	4699 K文章	4699 K閱讀篇數	4699 K閱讀額度	4700 K註冊即可	4700 K註冊後	4728 K文章	4757 K訂閱	4759 K試用
免费	15 K阅读	4699 K文章	4699 K阅读篇数	4700 K注册即可	4700 K注册后	4728 K文章	4757 K订阅	4759 K试用
""", '全': """
全文	20 Kを	2596 Kを読むには	2596 Kをお読み
""", '公': """
公众	16 K号	4655 K号:
公式	2603 Kアプリ	2607 Kアカウントをフォロー	2607 Kアカウントを友だち	2624 Klineはこちら	2702 Kline
""", '关': """
关注	4655 K我们的	4757 K我们
""", '内': """
内阅	4650 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4760 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2703 K
初月	2643 K#円で	2703 K無料
""", '判': """
判断	2704 Kした
""", '利': """
利用	2612 K規約に同意
""", '前': """
前請	4685 K先登入
前请	4685 K先登录
""", '剩': """
剩余	4644 K#%
剩餘	4644 K#%
""", '力': """
力を	2641 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4655 Kline好友	4655 Kline官方	4655 Kline@	4688 K贊助行列	4688 K赞助行列	4757 K会员	4757 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2702 Kになります
""", '動': """
動画	40 Kや写真	2632 Kをご覧ください	2632 Kはこちら	2633 Kでも詳しく	2633 Kでも解説	2659 Kを再生するには	2659 Kをご覧いただくには	2659 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4759 K
""", '化': """
化名	98 K
""", '即': """
即可	4685 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2608 Kち追加
""", '収': """
収益	2647 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4648 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2625 K班までご	2641 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2600 Kトレイに
""", '只': """
只靠	4688 K讀者	4688 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4676 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4716 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4760 K
告诉	38 K我们	67 K我们	4760 K
""", '呼': """
呼び	2704 Kかけた	2704 Kかける	2704 Kかけて	2704 K掛け
""", '命': """
命じ	2704 Kた
""", '啟': """
啟用	4716 Kjavascript
""", '喊': """
喊道	4760 K
""", '因': """
因为	4757 K有你的支持
因為	4757 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2647 Kの一部が還元
""", '外': """
外部	2628 Kコンテンツ	4676 K内容	4676 K內容
""", '她': """
她說	4760 K
她说	4760 K
""", '好': """
好評	2631 K発売中
""", '如': """
如侵	4668 K权
如有	4668 K侵权	4668 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4656 K微信
""", '定': """
定期	4757 K定額
""", '寄': """
寄付	2670 Kで成り立って	2670 Kで運営され	2670 Kによって運営され	2701 Kをお願い	2705 K
寄到	4648 K您的信箱	4687 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4760 K
""", '居': """
居合	2649 Kわせた方は
""", '已': """
已是	4644 K會員	4690 K订户	4690 K訂戶
已经	4644 K是会员
""", '年': """
年額	2703 K
""", '广': """
广告	11 K	4662 K拦截	4722 K拦截	4722 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2610 Kブロック	2641 Kに頼らず
""", '廣': """
廣告	11 K	4662 K攔截	4722 K攔截	4722 K封鎖
""", '开': """
开启	4652 K通知	4716 Kjavascript
""", '弊': """
弊社	2702 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2702 Kイト
当初	98 Kの記事で
当社	2702 Kの
当編	2702 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4652 K扫	4656 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2594 Kをお願いします	2701 Kをお願い	2701 Kして
""", '您': """
您已	4687 K成功订阅	4687 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4642 K支持	4688 K每一份捐款	4688 K每一筆捐款	4757 K捐款	4757 K支持,	4757 K支持让	4757 K支持讓	4757 K支持是
""", '情': """
情報	2625 Kをお寄せください	2625 K提供はこちら	2625 K提供を募集	2625 K提供をお待ち	2625 Kをお待ちして	2649 Kをお持ちの方は	2649 K提供窓口
""", '感': """
感謝	4687 K您的訂閱	4757 K閱讀	4757 K您的支持
感谢	4687 K您的订阅	4757 K阅读	4757 K您的支持
""", '成': """
成为	51 K其中一员	4644 K会员即可	4690 K付费会员	4757 K会员,	4757 K会员即可	4757 K我们的会员
成果	2656 K報酬型広告
成為	4644 K會員即可	4688 K我們的贊助	4690 K付費會員	4757 K會員,	4757 K會員即可	4757 K我們的會員
""", '我': """
我们	4660 K使用cookie	4660 K使用 cookie	4758 K的
我們	4660 K使用cookie	4660 K使用 cookie	4758 K的
""", '手': """
手机	4652 K客户端
""", '打': """
打开	4650 Kapp	4652 K微信
打開	4650 Kapp
""", '扫': """
扫一	4652 K扫
扫描	4650 K二维码下载	4650 K二维码加入	4652 K二维码关注	4757 K二维码下载	4757 K二维码关注	4757 K二维码加入	4757 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4668 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4760 K
指摘	2704 Kした
""", '捐': """
捐助	4688 K我们	4688 K我們
捐款	4757 K支持	4761 K
""", '掃': """
掃一	4652 K掃
掃描	4650 K qr	4757 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4652 K通知
推送	14 K	4652 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4722 K告
""", '支': """
支持	4641 K獨立媒體	4641 K独立媒体	4642 K我们的	4642 K我們的	4757 K我们,	4757 K我們,	4757 K我们。	4757 K我們。	4757 K我们的报道	4757 K我們的報導	4757 K我们的新闻	4757 K我們的新聞	4757 K我们的记者	4757 K我們的記者	4757 K我们的工作	4757 K我們的工作	4757 K我们继续	4757 K我們繼續
支援	2670 Kで成り立って	2670 Kで運営され	2670 Kによって成り立って	2670 Kによって運営され	2701 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4668 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4669 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2704 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4690 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2600 K情報をお届け
""", '會': """
會員	50 K每月	4645 K專享	4690 K限定內容
""", '月': """
月額	2597 K#円	2703 K
""", '有': """
有了	4757 K你的支持	4757 K您的支持
有料	50 K会員は	2596 K会員限定	2596 K会員になる	2596 K会員の方	2643 K記事が読めます	2705 K会員
有权	4685 K删除
有權	4685 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4709 K#歲	4709 K十八歲
未經	4668 K授權不得	4668 K授權,不得	4668 K授權禁止	4668 K授權請勿	4668 K授權,請勿
未经	4668 K授权不得	4668 K授权,不得	4668 K授权禁止	4668 K授权,禁止	4668 K授权请勿	4668 K授权,请勿
""", '本': """
本ま	2643 月#Kで無料で
本ア	2702 Kプリ
本サ	2702 Kイト
本中	2700 #K#本
本內	4713 K容來自
本内	4713 K容来自
本刊	4758 K
本報	4758 K導
本报	4758 K读者	4758 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4668 K来源	4758 K
本站	4758 K
本紙	38 Kまで	67 Kまで
本網	4660 K站使用	4758 K
本网	4660 K站使用
本記	2702 K事
本誌	2702 K
""", '来': """
来自	4676 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2682 K翻訳
""", '欢': """
欢迎	4655 K关注	4757 K加入	4757 K赞助	4757 K订阅	4757 K投稿
""", '歡': """
歡迎	4655 K追蹤	4757 K加入	4757 K贊助	4757 K訂閱	4757 K投稿
""", '此': """
此內	9 K容	4713 K容來自	4713 K容由
此内	9 K容	4713 K容来自	4713 K容由
此前	98 K版本
此影	4712 K片在您所在
此视	4712 K频在您所在
""", '残': """
残り	2596 K#文字	2596 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4759 K
每日	4649 K简报	4649 K簡報	4649 K電子報
每月	4759 K
""", '求': """
求め	2704 Kた	2704 Kている
""", '沒': """
沒有	70 K廣告	4725 K股東	4725 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4725 K股东	4725 K财团
""", '浏': """
浏览	4662 K器版本	4712 K器不支持音频	4712 K器不支持视频	4712 K器不支持播放	4712 K器不支持html#	4712 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4712 K器不支援影片	4712 K器不支援音訊
""", '点': """
点击	4757 K关注	4757 K这里
""", '無': """
無料	15 K記事	2596 Kで会員登録	2596 K会員に登録	2643 Kで読める記事の上限	2643 K会員になると	2673 K記事の閲覧	2673 K記事は残り	2673 Kで読める記事	2673 K閲覧	2700 K記事 #/#	2700 K記事#/#	2701 K会員に登録	2701 K会員登録	2703 K体験
無断	2622 K転載	2622 K複製	2681 K転載・複製	2681 K転載を禁じ	2681 Kでの転載	2681 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4668 K所有	4668 K归本	4668 K归原	4668 K归作者	4668 K归属
版權	4668 K所有	4668 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2702 Kしたジャーナリズム	4758 K新闻	4758 K媒体
""", '獨': """
獨立	4758 K新聞	4758 K媒體
""", '獲': """
獲得	4697 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4758 K者
由读	4758 K者
""", '申': """
申し	2631 K込みはこちら
申込	2631 Kみはこちら	2631 Kはこちら
""", '电': """
电子	4761 K报
""", '畅': """
畅读	4690 K全站
""", '留': """
留言	85 K区	85 K區	4758 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2625 Kをお寄せ
""", '登': """
登入	24 K或	4644 K後繼續	4644 K會員	4700 K或註冊
登录	24 K或	4644 K后继续	4644 K后查看全文	4644 K后查看完整	4700 K或注册
登録	2643 Kして続きを読む	2701 Kしてください	2701 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2702 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4650 appK多
""", '禁': """
禁止	4668 K转载
禁無	2621 K断
""", '私': """
私た	2702 Kちの
""", '科': """
科し	2704 Kた
""", '称': """
称	4760 K
""", '稱': """
稱	4760 K
""", '立': """
立即	4757 K加入我们	4757 K加入我們	4757 K订阅	4757 K訂閱	4757 K下载	4757 K下載	4757 K报名	4757 K報名	4757 K成为会员	4757 K成為會員
""", '第': """
第一	4685 K条评论	4685 K則留言	4685 K條評論
""", '筆': """
筆者	2648 K個人の見解
""", '篇': """
篇文	4756 #K章中的#	4756 #K章中#
""", '紙': """
紙の	2702 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2596 Kを読むには	2596 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2702 K部では
""", '繼': """
繼續	4644 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4644 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4760 K
者说	4760 K
""", '联': """
联盟	74 K链接	4697 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4697 K行銷連結	4697 K連結
聯絡	38 K我們
""", '自': """
自動	2682 K翻訳
""", '若': """
若有	4668 K侵权	4668 K侵權
""", '获': """
获得	4697 K佣金
""", '著': """
著作	2622 K権は	2681 K権法により保護	2681 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4685 K本站立场
表示	4760 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4644 K即可	4644 K後繼續	4648 K我們的	4648 K電子報	4757 K我們	4761 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2700 #K中#記事
記者	2625 Kまでご連絡ください
""", '訴': """
訴え	2704 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2704 Kた
認為	4760 K
""", '說': """
說:	4760 K
說。	4760 K
說道	4760 K
""", '読': """
読み	2597 K放題
読者	18 Kの寄付	18 Kの支援	2641 Kの会費で	2702 Kの皆様	2702 Kの皆さ	2702 Kアンケート
""", '請': """
請先	4757 K登入
請啟	4660 K用javascript
請我	54 K喝咖啡
請捐	4757 K款
請支	4641 K持我們	4757 K持我們
請登	4757 K入後	4757 K入以
請立	4757 K即捐款
請輸	4687 K入您的電子	4757 K入您
請點	4757 K擊此處	4757 K擊這裡	4757 K擊下方	4757 K擊連結
""", '讀': """
讀者	43 K投書	4758 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4644 K即可	4644 K后继续	4648 K我们的	4648 K电子报	4757 K我们	4761 K费
""", '认': """
认为	4760 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4685 K服务协议
""", '该': """
该视	4712 K频在您所在
""", '说': """
说:	4760 K
说。	4760 K
说道	4760 K
""", '请': """
请先	4757 K登录
请启	4660 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4757 K款
请支	4641 K持我们	4757 K持我们
请点	4757 K击此处	4757 K击这里	4757 K击下方	4757 K击阅读	4757 K击关注	4757 K击链接
请登	4757 K录后	4757 K录以
请立	4757 K即捐款
请输	4687 K入您的电子邮箱	4687 K入您的邮箱	4757 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4758 K问卷	4758 K群
""", '責': """
責任	4668 K編輯:
""", '賺': """
賺取	4697 K佣金
""", '購': """
購読	2596 K者の方は	2597 Kすると	2701 Kしてください	2702 K者の方	2705 K料
""", '贊': """
贊助	4641 K我們	4757 K我們
""", '责': """
责任	4668 K编辑:
""", '赚': """
赚取	4697 K佣金
""", '赞': """
赞助	4641 K我们	4757 K我们
""", '身': """
身边	4758 K的新鲜事
身邊	4758 K的新鮮事
""", '転': """
転載	45 K	2621 Kを禁じ
""", '輸': """
輸入	4687 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4668 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4668 K请注明
""", '输': """
输入	4687 Kemail
""", '这': """
这篇	4758 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4655 K我們的	4669 Kgoogle news	4757 K我們
""", '送': """
送っ	49 Kてください
送到	4687 K你的邮箱	4687 K您的邮箱	4687 K您的信箱
""", '這': """
這篇	4758 K文章
""", '通': """
通知	14 K	2603 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2640 Kニュースレター
""", '邀': """
邀請	4757 K您
邀请	4757 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4760 K
""", '长': """
长说	4760 K
""", '開': """
開啟	4652 K通知	4716 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4644 K全文請
""", '閲': """
閲覧	2700 K記事数:#/#
""", '關': """
關注	4655 K我們的	4757 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4644 K全文请
""", '随': """
随时	4757 K掌握
""", '隐': """
隐私	4661 K政策
""", '隨': """
隨時	4757 K掌握
""", '隱': """
隱私	4661 K權政策	4661 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4761 K報
""", '需': """
需接	4676 K受cookie
需要	4676 K接受cookie	4757 K您的支持	4757 K你的支持
""", '音': """
音声	2632 Kでもお聴き
""", '飲': """
飲酒	4709 K過量
""", '首': """
首年	4702 K仅需
首月	4690 K仅需	4690 K只要	4702 K免费	4702 K免費	4702 K仅	4702 K僅	4702 K只需	4759 K
首选	4669 K来源	4669 K新闻来源	4740 K来源
首選	4669 K來源	4669 K新聞來源	4740 K來源
""", '點': """
點擊	4757 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2808 K
가입해	2808 K 주세요
""", '강': """
강조했다	2811 K
""", '게': """
게시물	2765 K 불러오기
""", '계': """
계속	2710 K 읽으려면	2710 K 읽으시려면
계신	2733 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2773 K 차단
광고도	70 K
광고차단	2773 K
""", '구': """
구글	2720 K 뉴스에서
구독	50 K 회원은	2710 K 후 이용
구독료	2812 K
구독을	2808 K 신청하세요
구독자	2710 K 전용 기사	2710 K 전용 콘텐츠	2710 K 전용입니다	2710 K 전용 서비스	2809 K
구독자는	50 K
구독자만	2710 K 볼 수	2747 K 읽을
구독자에게만	2747 K 제공
구독하고	2720 K
구독하세요	2732 K	2808 K
구독하시면	2710 K
구독해	80 K 주세요	2719 K 주세요	2745 K 주셔서	2808 K 주세요
구독해주세요	2719 K
구독해주셔서	2745 K
""", '금': """
금요일	2745 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2807 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2710 전체 K 보려면	2747 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2746 K 응원해
기자에게	2733 K 연락해 주세요
""", '남': """
남겨주세요	2808 K
""", '네': """
네이버	2720 K 메인에서	2732 K 구독
네이버에서	2720 K 구독
""", '놓': """
놓치지	2808 K 마세요
""", '눌': """
눌러주세요	2808 K
""", '뉴': """
뉴스레터	78 K	2712 K 구독하기	2712 K 구독하세요	2712 K 신청하기	2712 K 구독 신청하기	2809 K	2812 K
뉴스레터로	2712 K 받아
뉴스레터를	2712 K 받아	2712 K 구독하세요	2712 K 구독해	2712 K 구독하고	2712 K 구독하면	2808 K 신청하세요
""", '다': """
다운로드하세요	2808 K
""", '달': """
달	2747 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2733 K 제보가	2809 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2743 K 삭제될	2743 K 삭제합니다	2743 K 통보	2743 K 예고	2743 K 운영자	2743 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2811 K
""", '독': """
독립	2809 K 언론
독립언론	2809 K
독립언론을	2746 K 지켜
독자	2755 K 후원으로	2808 K 여러분의	2809 K 여러분
독자님의	2708 K 후원	2755 K 후원으로
독자들의	18 K 후원	2755 K 후원으로	2777 K 후원
독자의	2755 K 후원으로	2777 K 후원	2809 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2745 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2808 K
""", '로': """
로그인	24 K	2710 K 후 이용
로그인이	2710 K 필요합니다	2710 K 필요한 서비스	2710 K 필요해요
로그인하거나	2808 K
로그인하고	2747 K 계속
로그인하면	2747 K 계속
로그인하시면	2710 K
""", '링': """
링크에서	2808 K 확인하세요
""", '마': """
마음에	2746 기사가 K 드셨다면
""", '만': """
만나보세요	2808 K
""", '말': """
말했다	2811 K
""", '매': """
매월	2810 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2745 K 보내드려요
메일함으로	2712 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2730 K 복제	2730 K 전재
무단전재	2729 K
무료	15 K 기사	2753 K 기사	2810 K 체험
무료로	15 K 볼 수 있는	2747 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2808 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2811 K
""", '보': """
보내	57 K 드립니다	2808 K 주세요
보내드리는	2745 K
보내드립니다	57 K	2745 K
보내주세요	2808 K
""", '본': """
본	2809 K 기사
본사의	2751 K 편집 방향	2751 K 편집방향
본지는	2809 K
본지의	2751 K 편집 방향	2751 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2764 K 오디오를	2764 K 비디오를	2764 K 동영상을
브라우저는	2764 K 동영상
브라우저에서는	2764 K 동영상을
""", '사': """
사연을	2733 K 보내주세요	2733 K 보내 주세요
사전	2738 K 등록하기	2738 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2731 K 매체로	2731 K 출처로	2731 K 언론사	2731 K 매체
선호하는	2731 K 출처
""", '설': """
설명했다	2811 K
설문에	2808 K 참여하세요
설치하세요	2808 K
""", '세': """
세미나	2738 K 신청하기
""", '소': """
소식을	2745 K 전해드립니다
""", '속': """
속보를	2744 K 받아보세요
""", '수': """
수수료를	2750 K 받을 수 있습니다	2750 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2755 K 후원으로
시민의	2777 K 후원
시작하세요	2808 K
""", '아': """
아래에서	2808 K 확인하세요
""", '알': """
알려	2808 K 주세요
알려주세요	2808 K
알림	2716 K 받기	2716 K 설정
알림을	14 K	2744 K 켜고
""", '애': """
애드블로커	2773 K
애드블록	2773 K
""", '앱': """
앱	2716 K 다운로드	2716 K 설치	2744 K 설치하기
앱에서	2715 K 보기	2715 K 열기	2744 K 더 편하게	2808 K 확인하세요
앱으로	2715 K 보기	2744 K 더
앱을	2716 K 다운로드	2744 K 다운로드하세요	2744 K 설치하세요
""", '언': """
언론을	2746 독립 K 지켜
""", '여': """
여기서	2808 K 확인하세요
여러분	2809 K 덕분
여러분의	2733 K 제보를	2746 K 후원이	2777 독자 K 후원	2808 K 후원
""", '영': """
영상에서	2739 K 확인하세요	2739 K 확인할 수 있습니다	2808 K 확인하세요
영상으로	2739 K 확인하세요
영상을	2739 K 확인하세요
""", '온': """
온라인	2738 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2736 K 콘텐츠	2765 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2809 K 기자
우리의	2809 K 저널리즘
""", '운': """
운영되고	2746 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2746 K 응원
""", '월': """
월	2810 K #원
""", '유': """
유료	2710 K 구독자만
유튜브	2720 K 구독
""", '음': """
음성으로	2739 K 들으려면	2739 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2808 K
응원해	2708 K 주세요	2808 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2808 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2809 K 기사가	2809 K 기사는	2809 K 기사
이메일	2713 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2712 K 입력하세요	2712 K 입력해 주세요	2712 K 입력해주세요	2712 K 입력하시면
이미	2747 K 구독자이신가요
이벤트에	2808 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2789 K 작성	2789 K 생성	2789 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2738 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2789 K 번역
자바스크립트가	2768 K
자바스크립트를	2768 K
자살예방	98 K
자주	2731 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2729 K 금지
재배포금지	2729 K
재생할	2764 K 수 없습니다
""", '저': """
저작권법	2730 K
저작권법의	2730 K
저작권자	2730 K
저작권자의	2730 K
저희	2809 K 뉴스레터	2809 K 채널	2809 K 앱
저희는	2809 K
저희를	2809 K
""", '적': """
적었다	2811 K
""", '전': """
전문을	20 K
전용	2710 회원 K 기사	2710 회원 K 콘텐츠	2710 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2811 K
""", '정': """
정기후원	2810 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2765 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2733 K 부탁드립니다
제보는	2733 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2733 K 기다립니다	2733 K 받습니다
제보해	38 K 주세요	67 K 주세요	2808 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2750 K 링크
제휴링크	2750 K
""", '좋': """
좋아요	2732 구독과 K 부탁
좋아요를	2732 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2807 #건 K #건	2807 #개 K #개
""", '지': """
지금	2808 K 확인하세요	2808 K 신청하세요	2808 K 참여하세요
지켜주세요	2808 K
""", '채': """
채널	2719 K 추가	2732 K 추가하기	2732 K 구독하기	2754 K 추가하고	2754 K 추가하면
채널에	2732 K 참여하세요
채널에서	2732 K 소식을	2808 K 확인하세요
채널을	2754 K 추가하고	2754 K 추가하면	2754 K 추가해	2754 K 구독하고	2754 K 구독하면
채용	2738 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2810 K 달
""", '추': """
추가해	2732 K 주세요
추가해주세요	2732 K
""", '친': """
친구	2732 K 추가하세요
""", '카': """
카카오톡	2754 K 채널에서	2754 K 채널
""", '커': """
커피	54 K 한 잔 사	2746 K 한 잔 값으로
""", '콘': """
콘텐츠	2765 K 불러오기
""", '쿠': """
쿠키	2736 K 동의가
쿠키를	2736 K 허용해야	2736 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2738 K 보기
""", '파': """
파트너스	2750 K 활동
""", '팔': """
팔로우하기	2719 K	2732 K
팔로우하세요	2808 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2751 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2750 K 받아
""", '활': """
활용	2729 ai 학습 및 K 금지
""", '회': """
회원	2710 K 전용입니다
회원가입	2710 K 후	2808 K 후
회원가입은	2808 K
회원가입을	2808 K 하
회원가입하고	2808 K
회원가입하면	2747 K 월
회원가입하세요	2808 K
회원가입하시면	2808 K
회원만	2710 K 볼 수
""", '후': """
후원금	2812 K
후원으로	2746 독자의 K 운영됩니다	2746 독자의 K 운영하는
후원을	2708 K 부탁드립니다	2808 K 부탁
후원이	2708 K 필요합니다	2708 K 큰 힘이
후원하세요	2808 K
후원해	80 K 주세요	2708 K 주세요	2808 K 주세요
후원회원의	2755 K 후원으로	2777 K 힘
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
