"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4654
# comentário	3477
# comentários	3477
# fotó megtekintése	2327
# fotók megtekintése	2327
# gün ücretsiz deneyin	4370
# głosów	92
# hlasů	92
# hozzászólás	2242
# komentářů	496
# komentāri	2911
# kép megtekintése	2327
# képek megtekintése	2327
# lượt bình chọn	92
# odpovedí	4049
# odpovědi	597
# odpovědí	597
# odpowiedź	3434
# příspěvků	496
# röster	92
# sekunden zurück	935
# válasz megjelenítése	2336
# yaşindan küçükler oynayamaz	4433
# ääntä	92
# års aldersgrense	3180
# δευτερόλεπτα μπροστά	1043
# δευτερόλεπτα πίσω	1043
# σχόλια	985
# ψήφοι	92
# відповідей	4624
# відповідь	4624
# відповіді	4624
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4588
# из #	3809
# коментарі	4516
# коментарів	4516
# комментариев	3737
# комментарий	3737
# комментария	3737
# от #	281
# ответ	3845
# ответа	3845
# ответов	3845
# отговор	310
# отговора	310
# із #	4588
# הצבעות	92
# שניות אחורה	2084
# שניות קדימה	2084
# תגובות	2040
# تعليقات	119
# ثانيه جلو	1683
# ثانيه عقب	1683
# راي	92
# صوت	92
# نظر	1639
# कमेंट	2144
# वोट	92
# सेकंड आगे	2185
# सेकंड पीछे	2185
# € al mes durante # meses	1478
# € al mese per # mesi	2532
# € por mês durante # meses	3518
#% megtakarítás	2323
#+ hrajte zodpovědně	488
#-årsgrense	3180
#/# fotó	2327
#/# kép	2327
#/#. fotó	2327
#/#. kép	2327
#か月無料	2621
#カ月無料	2621
#ヶ月無料	2621
#件のコメント	2637
#則留言	4764
#条评论	4764
#票	92
#秒戻る	2680
#秒進む	2680
#명 참여	92
#초 뒤로	2785
#초 앞으로	2785
""", 'a': """
a apărut o eroare	3670
a boltunkból	2298
a carregar vídeo	3531
a cikk a hirdetés alatt folytatódik	2234
a cikk a hirdetés után folytatódik	2234
a cikk automatikusan készült	2335
a cikk felhasználása engedélyköteles	2333
a cikk meg is hallgatható	2231
a cikk meghallgatása	2248
a cikk megosztása	2231
a cikk szerzői jogvédelem alatt áll	2333
a cikk zárolva van	2322
a cikket gépi hang olvassa fel	2309
a folytatáshoz regisztráljon	2225
a hanganyagot mesterséges intelligencia készítette	2309
a hirdetés után folytatjuk	2234
a hirdetés vége	2343
a hozzászólás lezárva	2336
a hozzászólások le vannak zárva	2336
a hét kvíze	2292
a kommentelés lezárult	2242
a könyv megrendelhető itt	2237
a könyv megrendelése	2298
a lejátszó betöltése	2309
a link másolva	2341
a lire également	1898
a mező kitöltése kötelező	2325
a nap kérdése	91	2292
a rovat további cikkei	2246
a szerző a lap munkatársa	2258
a szerző cikkei	2328
a szerző jogász	2258
a szerző közgazdász	2258
a szerző politológus	2258
a szerző további cikkei	2328
a szerző történész	2258
a szerző összes cikke	2328
a szerző újságíró	2258
a szerzőkről	2260
a szerzőről	2260
a szöveg automatikusan készült	2335
a tartalmat nem tudjuk megjeleníteni	2301
a tartalom nem elérhető	2301
a tartalom nem jeleníthető meg	2301
a tartalom szerzői jogi védelem alatt áll	2333
a teljes cikk elolvasása	2328
a témában további cikkek	2246
a videó az ön országában nem játszható le	2309
a videó már nem elérhető	2309
a videó nem elérhető	2309
a videó nem elérhető az ön országában	2309
a videó nem játszható le	2309
a videólejátszó betöltődik	2309
a videót nem lehet lejátszani	2309
abo abschließen	762
abo auswählen	946
abo wählen	946
abonare confirmată	3693
abonați-vă	3598
abone değil misin	4448
abone değil misiniz	4448
abonează-te	3598
abonelere özel	4370
abonelere özel avantajlar	4433
abonelere özel indirim	4433
abonelere özel içerik	4448
abonelik paketlerini gör	4477
abonelik seçenekleri	4477
aboneliği yenile	4477
aboneliğini seç	4448
aboneliğiniz onaylandi	4478
aboneliğinizi seçin	4448
abonentu priekšrocības	2942
abonner nå	3161
abonner på nyhetsbrevet	3167
abonné	1950
abonné à ce thème	2008
abonnér	616
abonnér nu	616
abonnés	1865
abonnés uniquement	1938
abonē	2905
abonē jaunumus	2929
abonē un lasi visus rakstus	2905
abonēt	2905
abrir menú	1439
aby odtworzyć film, włącz javascript	3405
acasă	3612
accede a todos los contenidos sin límites	1478
accept termenii și condițiile	3670
accepter og fortsæt	710
acceptera och fortsätt	4258
acceptera och stäng	4258
accepto la política de privacitat	447
acceptér	637
acceptér alle	711
acceptér og fortsæt	710
acceptér og vis	710
acceptă toate	3620
acceptă tot	3657
acceptă și afișează conținutul	3620
acceptă și continuă	3656
acceso a todos los artículos	1538
accès à tous les articles	2003
accéder au dossier	1976
accéder à l'article	1865
accéder à la page de dons	1967
aceitar e ver o conteúdo	3499
aceito receber comunicações	3548
aceito receber comunicações de marketing	3548
aceito receber comunicações e ofertas	3513
acepto la política de privacidad	1509
acesso ilimitado a todo o conteúdo	3578
acest articol este rezervat abonaților	3635
acest câmp este obligatoriu	3670
acesta este ultimul tău articol gratuit	3635
acheter ce numéro	1925
achetez ce numéro	1925
activează	3661
activează alertele	3629
activează notificările	3629
activează sunetul	3652
actualitza la pàgina	440
actualités	1898
actualizar la página	1502
ad 광고	2763
adatkezelés és sütik	2304
adatkezelési tájékoztató	2301
adatvédelem és sütik	2304
adatvédelmi beállítások	2301
adatvédelmi beállítások módosítása	2304
adatvédelmi tájékoztató	2301
adaugă ca sursă preferată	3680
adaugă un comentariu	3609
adaugă un răspuns	3686
adaugă în coș	3696
adblock détecté	2000
adblocker upptäckt	4269
add meg az e-mail-címed	2252
además	1436
adhérer	1856
adj hozzá minket preferált forrásként	2338
adja meg az e-mail-címét	2252
adja meg az összeget	2319
adja meg e-mail-címét	2252
adomány	2221
adományozok	2221
adományozás	2221
adresa de email nu este validă	3670
adresă de email invalidă	3670
adreça electrònica	413
adó # százalék	2319
adója #%-ával	2319
afficher la vidéo	1961
afficher les réponses	1949
afișează comentariile	3644
afișează conținutul	3620
afișează conținutul extern	3620
afișează originalul	3613
afișează postarea	3656
afișează subtitrările	3652
afmeld når som helst	729
afspilleren indlæses	713
agora não	3450
ai deja un abonament? autentifică-te	3635
ai găsit o greșeală	3676
ai kan begå fejl	739
ai kan gjøre feil	3285
ai kan göra fel	4286
ai kan göra misstag	4286
ai może popełniać błędy	3432
ai može griješiti	3948
ai može pogriješiti	3948
ai môže robiť chyby	4047
ai může chybovat	595
ai může dělat chyby	595
ai observat o greșeală	3609
ai sa môže mýliť	4047
ai segítségével készült	2335
ai által fordított	2335
ai által generált	2335
ai által generált tartalom	2335
ai може да греши	309
ai सारांश	2159
ai से तैयार सारांश	2159
ai 摘要	4838
ai 기사 요약	2813
ai 번역	2786
ai 생성 이미지	2823
ai 요약	2763
ai 음성으로 듣기	2785
ai-genererat innehåll	4287
ai-genereret resumé	653
ai-oversættelse	740
ai-resumé	653	740
ai-összefoglaló	2248
ai-översatt	4286
ai-översättning	4287
aicinām ievērot cieņu komentāros	2911
aiheeseen liittyvää	1750
aiheesta lisää	1750
aikaa jäljellä #	1810
ainda não tem conta	3546
ainda não é assinante	3546
ainult vajalikud küpsised	1600
aitäh hääletamast	1596
aitäh liitumast	1584
aitäh sõnumi eest	1611
aizmirsāt paroli	2953
aizvērt	2913
aizvērt galeriju	2957
aizvērt reklāmu	2914
aiが要約	2706
aiによる要約	2706
ai总结	4838
ai摘要	4784
ai生成	2681	4838
ai生成内容	4812
ai翻訳	2681
ai翻譯	4838
ai翻译	4838
ai要約	2706
ai語音朗讀	4811
ai语音朗读	4811
ai重點整理	4784
ai音声で聴く	2680
ai가 생성한 콘텐츠입니다	2823
ai가 읽어주는 기사	2785
ai로 생성된 콘텐츠	2823
ajouter une réponse	1991
ajouter à mes favoris	1884
ajouter à mes sources préférées	1985
ajouter à mes sujets	2008
ajouter à mes thèmes	2008
ajouter à vos sources préférées	1985
ajouter à vos sélections	1884
ajándék cikk	2232
ajándékozd el a cikket	2232
ajándékozd tovább a cikket	2232
ajándékozza a cikket	2231
ajándékozza a cikket barátjának	2231
ajándékozza el a cikket	2232
ajándékozza tovább a cikket	2232
ajánlataink	2246
ajánlja: outbrain	2343
ajánlja: taboola	2343
ajánljuk	2246
ajánljuk még	2246
ajánlott	2246	2323
ajánlott cikkek	2246
ajánló	2246
akceptuję	3325
akceptuję i kontynuuję	3402
akceptuję i przechodzę do serwisu	3402
akkurat nå	3193
ako chránime svoje zdroje	4044
ako chránime zdroje	4044
ako vypnúť adblock	4030
ako vypnúť blokovanie reklám	4030
aktuálny čas	4026
aktuálny čas #	4025
aktuální čas	567
aktuální čas #	566
aktuálně	497
akzeptieren und schließen	932
aldersgrense # år	3180
aldersgrense: # år	3180
alege o sumă	3691
alege-ți abonamentul	3668
alegeți abonamentul	3668
algo salió mal	1510
alkalmazás letöltése	2311
alkalmazás megnyitása	2311
alla bidrag hjälper	4271
alla rättigheter reserverade	4284
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
allt innehåll är skyddat av upphovsrätt	4228
als bevorzugte quelle bei google hinzufügen	787
als bevorzugte quelle hinzufügen	962
als podcast hören	873
alte știri	3610
alterar preferências de cookies	3499
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4434
altyazilari göster	4434
altă sumă	3665
alătură-te conversației	3623
am înțeles	3613
amazon'da gör	4433
amazonで見る	2678
amazonで詳しく見る	2678
amazonで詳細を見る	2678
amazonで買う	2678
amazonで購入	2678
amazonで購入する	2678
amintește-mi mai târziu	3596
ana sayfaya dön	4454
anasayfaya dön	4454
anderen betrag wählen	943
andet beløb	723
andra läser	19	4196
andra läser just nu	19
andra läste även	4196
andre har også lest	19
andre leser nå	3193
andre leste også	3193
andre læser	650
andre læser lige nu	650
andre læser også	19
andre læste også	650
angebot auswählen	946
angebot wählen	872
anhören	784
anhören # min	784
anket sonuçlari	4428
anketa dňa	4016
ankstesnė nuotrauka	2890
anmäl	4289
anmäl annons	4293
anmäl dig	4171
anmäl dig till nyhetsbrevet	4171
anmäl inlägg	4288
anmäl kommentar	4288
anna kelvollinen sähköpostiosoite	1827
anna äänesi	1795
annet beløp	3269
anneta ühekordselt	1608
annonce - artiklen fortsætter nedenfor	634
annonces légales	1925
annoncørbetalt	87
annoncørbetalt indhold	87	660
annons - artikeln fortsätter nedan	4182
annons från våra partner	4293
annonsblockerare upptäckt	4269
annonsen slutar här	4182
annonser från google	4293
annonsinnehåll	4203
annonslänk	4182
annonsörsinnehåll	4203
annonsørinnhold	87	3203
annonsørsamarbeid	3293
ano, prosím	573
ano, rád	573
anonimni sandučić	3945
anonym brevlåda	4283
anonym tipslåda	4283
anonymná schránka	4044
anonymní schránka	591
anpassa inställningar	4258
anulează oricând	3668
anulezi oricând	3635
anuluj odpowiedź	3333
användarnamn	4274
användarnamn eller e-postadress	4273
användarvillkor	4184
anzeige schließen	964
anzeigensonderveröffentlichung	878
anúncio	3472
anúncios	3472
apasă pentru sunet	3690
apmaksāta sadarbība	2964
apmaksāts saturs	2914
apmokėta partnerystė	2897
apmokėtas turinys	2897
aportació mensual	442
aportació única	442
aportación mensual	1505
aportación única	1505
app letöltése	2311
app storeからダウンロード	2686
app storeでダウンロード	2686
app store에서 다운로드	2792
apple ile giriş yap	4448
apple podcastで聴く	2712
appleでサインイン	2694
appleでログイン	2694
appleで続ける	2694
app内打开	4818
après la publicité	1889
aptaujas rezultāti	2947
após a publicidade	3472
apóyanos	1397
apóyanos en patreon	1504
apúntate	1409
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2881
arată conținutul	3656
arată mai mult	3674
arată mai puțin	3613
arată răspunsurile	3644
arată tot	3613
arkadaşina gönder	4377
arkadaşinla paylaş	4377
article abonné	1865
article ajouté à vos sélections	1884
article lu par une voix de synthèse	1957
article précédent	1898
article réservé aux abonnés	1865
article següent	451
article sponsorisé	1925
articles associés	1898
articles liés	1898
articles recommandés	1898
articles récents	1898
articol exclusiv pentru abonați	3635
articole asemănătoare	3610
articole înrudite	3610
articoli più letti	2535
articolul continuă după reclamă	3606
articolul continuă mai jos	3606
articolul următor	3610
artikeln finns också som ljud	4178
artikeln fortsätter efter annonsen	4182
artikeln fortsätter nedan	4182
artikeln fortsätter under bilden	4182
artikeln går att lyssna på	4178
artikeln läses upp av en syntetisk röst	4261
artikeln är automatiskt genererad	4286
artikeln är låst	4164
artikeln är maskinöversatt	4286
artikeln är skapad automatiskt	4286
artikeln är skyddad av upphovsrätt	4284
artikeln är uppläst av en dator	4178
artikkel jätkub pärast reklaami	1568
artikkel jätkub reklaami järel	1568
artikkel on kaitstud autoriõigusega	1621
artikkel täieneb	1566
artikkelen er låst	3161
artikkelen finnes også som lyd	3173
artikkeli jatkuu kuvan jälkeen	1737
artikkeli on konekäännetty	1837
artikkeli on suojattu tekijänoikeudella	1835
artikkelin lukee synteettinen ääni	1810
artikkelin voi myös kuunnella	1734
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
artykuł czytany przez syntezator mowy	3405
artykuł dla subskrybentów	3306
artykuł do słuchania	3405
artykuł kontynuowany pod reklamą	3324
artykuł premium	3418
artykuł sponsorowany	3321
artykuł zablokowany	3418
artykuły na e-mail	3309
artykuły partnerów	3440
artículo anterior	1436
artículo regalado	1551
artículo relacionado	1436
artículo siguiente	1513
artículos recomendados	1482
artículos relacionados	1436
as notícias mais lidas	3521
ascultă	3603
ascultă articolul	3652
ascunde răspunsurile	3644
aseta ensisijaiseksi lähteeksi	1841
aslini göster	4387
assine já	3455
atbalstīt	2905
atcel jebkurā laikā	2905
atcelt var jebkurā laikā	2953
atcerēties mani	2954
atidaryti galeriją	2890
atidaryti programėlėje	2880
atidaryti programėlę	2880
atkūrimo greitis	2878
atlikite testą	2872
atlikušais laiks	2947
atlikušais laiks -#	2946
atpakaļ uz augšu	2957
atpakaļ uz sākumlapu	2957
atradi kļūdu	2958
atradi kļūdu rakstā	2911
atradāt kļūdu	2958
atrakinti straipsnį	2886
atrisini krustvārdu mīklu	2940
atsaukt piekrišanu	2944
atsisiųsti garso įrašą	2878
atsisiųsti iš app store	2880
atsisiųsti iš google play	2880
atsisiųsti programėlę	2880
atsiųskite naujieną	2891
atsiųskite nuotraukas	2891
atskaņot video	2946
atskaņošanas ātrums	2946
atslēgt rakstu	2953
atslēgvārdi	2947
atteikties var jebkurā laikā	2955
attēls # no #	2966
attēls #/#	2966
attēls attēlā	2946
atualizar a página	3541
atualizar página	3541
atvērt	2913
atvērt galeriju	2957
atvērt lietotni	2948
atvērt lietotnē	2948
atvērt rakstu	2953
atļaut paziņojumus	2949
atšaukti galite bet kada	2836
atšaukti sutikimą	2876
aucun commentaire à ce niveau	1929
audio narrado por una voz automática	1461
audio vytvorila umelá inteligencia	4025
auf apple podcasts hören	853
auf spotify hören	853
ausgewählt für sie	877
auswahl bestätigen	932
auswählen	947
automaatselt tõlgitud	1615
automaattinen käännös	1838
automaticky preložené	4047
automaticky přeloženo	595
automatické prehrávanie	4025
automatické přehrávání	566
automatický preklad	4048
automatický překlad	596
automatikus lejátszás	2309
automatinis atkūrimas	2878
automatisch übersetzt	958
automatische übersetzung	959
automatiskt översatt	4286
automatiškai išversta	2892
automatsko puštanje	3927
automātiski tulkots	2959
automātiskā atskaņošana	2946
autoriser la publicité	1966
ava äpis	1604
avantage abonnés	1955
avantages abonnés	1955
avantaje pentru abonați	3650
avançar # segundos	3531
aveți deja cont	3668
avfölj	4291
avfølg	3290
avis de décès	1925
avoimet työpaikat	1752
avregistrera dig när som helst	4276
avsluta när du vill	4164
avsluta när som helst	4276
avslutt når du vil	3161
avslå alle	3258
avís legal	402
avísanos de un error	1527
aylik bağiş	4445
aylik bağiş yap	4476
ayrintilar için tiklayin	4386
ayrintilar için tiklayiniz	4386
az ai hibázhat	2335
az ai tévedhet	2335
az e-mail-címed	2325
az első hónap csak # ft	2225
az mi hibázhat	2335
az oldal tetejére	2328
az outbrain ajánlásával	2343
az ön e-mail-címe	2325
az ön neve	2325
az összefoglalót ai készítette	2335
az összefoglalót mi készítette	2335
az összes cikk	2328
az összes elfogadása	2301
az üzeneted	2326
aç	4387
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
ačiū už jūsų balsą	2872
ačiū už registraciją	2888
ačiū už žinutę	2888
ačiū, kad balsavote	2872
ačiū, kad užsiprenumeravote	2861
ați uitat parola	3668
ați votat deja	3644
""", 'b': """
baixar episódio	3531
baixar o áudio	3531
baixar áudio	3531
bandykite dar kartą	2888
bandykite vėliau	2888
bankkártyás támogatás	2319
bankovním převodem	578
banküberweisung	761
bara för dig som prenumererar	4273
bara för prenumeranter	4273
bare nødvendige	3257
bağiş sayfasina git	4445
bağiş yap	4369
bağiş yapin	4369
bağişim	4446
bağlanti kopyalandi	4462
bağlantiyi kopyala	4377
başa dön	4386
başka tutar	4445
be šlamšto	2888
bedste værdi	727
bei google als quelle hinzufügen	787
bei spotify hören	853
beitrag nicht mehr verfügbar	935
bejegyzés betöltése	2301
bejelentkezés	2225
bejelentkezés apple-fiókkal	2322
bejelentkezés facebookkal	2322
bejelentkezés google-fiókkal	2322
bekræft din e-mail	729
belépés	2225
belépés facebook-fiókkal	2322
belépés facebookkal	2322
belépés google-fiókkal	2322
benefício do assinante	3503
bere sintetični glas	4124
berite naprej z naročnino	4133
bestill nå	3254
beställ boken	4254
betalas årsvis	4273
betales årlig	3272
betales årligt	726
betalt innehåll	4293
betrag wählen	760
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2341
betűméret módosítása	2341
betűméret növelése	2341
bez mišljenja	3921
bez surogātpasta	2955
bez zobowiązań	3419
bez závazku, kdykoli zrušíte	473
bez závazků	473
bezmaksas piegāde	2943
bezárás	2220
beágyazott tartalom	2301
beállítás preferált forrásként	2338
beállítások mentése	2301
beállítások módosítása	2304
beğen	4428
beğenme	4428
bidrag kan trækkes fra i skat	723
bieżący czas #	3405
bild in originalgröße	951
bild vergrößern	811	951
bildergalerie öffnen	951
bildirimleri aç	4425
bildirimleri açin	4425
bilety już w sprzedaży	3398
bir hata oluştu	4450
bir tutar seçin	4476
bir şeyler ters gitti	4451
bir şeyler yanliş gitti	4451
bitte füllen sie dieses feld aus	948
bitte geben sie eine gültige e-mail-adresse ein	948
bitte prüfen sie ihr postfach	948
bitte versuchen sie es später erneut	863
bitte versuchen sie es später noch einmal	948
bitte überprüfen sie ihr postfach	948
bize ulaşin	4383
biểu quyết	92
bjud en vän på artikeln	4178
bjud oss på en kaffe	4271
bjud oss på kaffe	4271
bjud på en kaffe	4271
bli månadsgivare	4160
bli støttemedlem	3158
bliv fast støtte	723
bliv støtteabonnent	723
bliv støttemedlem	613
blocco pubblicità rilevato	2593
blokovať	4029
bloqueador de anúncios ativado	3576
bloqueador de anúncios detectado	3576
bloqueur de publicité détecté	2000
bloqueur détecté	2000
boletín	1409
bolo to užitočné	4047
brezplačna dostava	4120
browserul tău nu poate reda acest video	3620
brukervilkår	3182
brīva summa	2952
bu haber abonelere özeldir	4370
bu haber yapay zeka tarafindan seslendirilmiştir	4434
bu haber yapay zekâ ile seslendirilmiştir	4434
bu haberi paylaş	4485
bu haberi paylaşin	4485
bu içerik abonelere özeldir	4370
bu içerik faydali oldu mu	4427
bu içerik görüntülenemiyor	4437
bu içerik gösterilemiyor	4437
bu içerik kilitli	4448
bu video artik mevcut değil	4434
bu video bulunduğunuz ülkede izlenemiyor	4434
bu video mevcut değil	4434
bu video ülkenizde izlenemiyor	4434
bu yaziyi paylaş	4485
bu yorumu şikayet et	4467
bugün değil	4368
bulmaca çöz	4430
bunlar da ilginizi çekebilir	4384
burtu izmērs	2962
butlletí	413
buzón anónimo	1516
buzón seguro	1516
buďte v obraze	478
bylo to pro vás užitečné	595
bylo to užitečné	595
bài cùng chuyên mục	4682
bài cùng tác giả	4682
bài khác	4655
bài khác của tác giả	4714
bài liên quan	4655
bài mới nhất	4682
bài quảng cáo	4683
bài tiếp theo	4655
bài trước	4714
bài viết có hữu ích không	4687
bài viết có hữu ích với bạn không	4687
bài viết liên quan	4655
bài viết mới	4681
bài viết này bị khóa	4708
bài viết này có hữu ích không	4687
bài viết tiếp theo	4714
bài viết trước	4714
bài viết được tặng bởi thuê bao	4734
bài được dịch tự động	4681
bài đọc nhiều	4682
báo cáo	4688
báo cáo bình luận	4725
báo cáo vi phạm	4688
báo lỗi	4654
báo lỗi bài viết	4687
bármikor leiratkozhat	2252
bármikor leiratkozhatsz	2252
bármikor lemondhatja	2225
bármikor lemondható	2225
bäst värde	4274
bästa pris	4274
bình chọn	91	4688
bình chọn của bạn đã được ghi nhận	4687
bình luận	4654
bình luận (#	4654
bình luận của bạn	4725
bình luận đã bị tắt	4725
bölümü indir	4434
búsqueda	1439
bücher aus dem shop	792
bülten	4407
bülten üyeliği	4407
bültene abone oldunuz	4407
büyüt	4386
bądź na bieżąco	3309
bądź pierwszą osobą, która skomentuje	3434
błędny adres e-mail	3421
bővebben	2248	2303
būkite pirmas	2842
būkite pirmas, pakomentavęs	2842
bạn chưa có tài khoản	4708
bạn chưa đăng ký	4708
bạn có muốn nhận thông báo	4701
bạn có muốn nhận thông báo không	4701
bạn có thể hủy đăng ký bất cứ lúc nào	4710
bạn có thể quan tâm	4655
bạn muốn nhận thông báo	4701
bạn thấy bài viết này thế nào	4687
bạn đang theo dõi chủ đề này	4719
bạn đã bình chọn	4687
bạn đã bình chọn rồi	4687
bạn đã có tài khoản	4708
bạn đã đăng ký rồi	4731
bản ghi	4695
bật	4702
bật thông báo	4701
bật tiếng	4694
bắt buộc	4711
bắt đầu trắc nghiệm	4690
bỏ qua	4638
bỏ qua quảng cáo	4728
bỏ theo dõi	4719
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1477
cada contribuição conta	3516
cada doação conta	3543
cada donación cuenta	1504
cadastre-se grátis	3455
califica este artículo	1432
campo obrigatório	3548
campos obrigatórios	3548
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
carregando o vídeo	3531
carregando vídeo	3531
carregant el vídeo	430
carregar conteúdo	3535
carregar mais comentários	3523
carregar mais notícias	3552
carregar o conteúdo	3535
carregar publicação	3535
carregar vídeo	3535
carte de crédit	1864
cartão de crédito	3454
categorieën	3019
categorías	1436
caută	3612
caça-palavras	3528
ce contenu vous a-t-il été utile	1923
ce résumé vous a-t-il été utile	1923
cea mai bună ofertă	3669
cela vous a-t-il été utile	1949
cele mai citite știri	3638
cele mai noi știri	3610
celkem hlasovalo # čtenářů	554
celozaslonski način	4124
celá obrazovka	566
celý článek	499
celý článek zde	587
celý článok	4041
cenimy twoją prywatność	3327
cererea ta a fost trimisă	3693
cerrar galería	1541
cerrar menú	1439
cerrar sesión	1402
cet article est en accès libre pour les abonnés	1938
cet article est lu par une voix de synthèse	1923
cet article vous a-t-il été utile	1949
cette adresse est déjà inscrite	2004
cette information vous a-t-elle été utile	1991
cette page vous a-t-elle été utile	1949
cette réponse est-elle utile	1949
cette vidéo est indisponible	1957
cette vidéo ne peut pas être lue	1957
cevaplari göster	4427
chargement du lecteur vidéo	1957
charger la vidéo	1961
charte éditoriale	1980
chcem dostávať upozornenia	4028
chcem odoberať	4038
chcete dostávat notifikace	570
chcete dostávat upozornění	570
chcete dostávať notifikácie	4028
chcete dostávať upozornenia	4028
chci dostávat upozornění	570
chci odebírat	478
chci podpořit	470
chci přispět	470
chi tiết	4658
chia sẻ	4645
chia sẻ bài viết	4645
chia sẻ bài viết này	4734
chia sẻ facebook	4681
chia sẻ lên facebook	4721
chia sẻ qua email	4721
chia sẻ qua facebook	4681
chia sẻ qua zalo	4721
chia sẻ tin này	4734
chia sẻ zalo	4721
chia sẻ ý kiến của bạn	4654
cho chúng tôi biết ý kiến	4687
cho phép	4702
cho phép thông báo	4701
chuyên mục	4655
chuyển đến công thức	61
chép liên kết	4681
chính sách bảo mật	4653
chính sách bảo mật | điều khoản sử dụng	4653
chính sách cookie	4653
chính sách quyền riêng tư	4653
chơi miễn phí	4690
chơi ngay	4690
chưa có tài khoản	4708
chấp nhận tất cả	4653
chấp nhận tất cả cookie	4653
chấp nhận và tiếp tục	4698
chất lượng	4695
chế độ tối	4727
chỉ dành cho thuê bao	4708
chỉ dành cho thành viên	4708
chọn	4709
chọn gói	4708
chọn gói của bạn	4708
chọn gói đăng ký	4708
chọn số tiền	4729
chủ đề	4655
chủ đề liên quan	4655
chủ đề nóng	4682
cikk ajándékozása	2341
cikk elküldése ajándékként	2341
cikk feloldása	2322
cikk meghallgatása	2309
cikk megosztása	2231
cikk mentése	2231
cikk nyomtatása	2341
cikkünk frissül	2248
citeşte şi	3610
citește articolul complet	3674
citește articolul integral	3674
citește fără limite	3635
citește gratuit	3692
citește mai departe	3610	3612
citește mai mult	3610	3612
citește regulile comunității	3623
citește tot articolul	3674
citește transcrierea	3652
citește în aplicație	3659
citește și	3610
citi šobrīd lasa	2907
citit de o voce sintetică	3652
citiți și	3610
cobrança anual	3547
codes de réduction	2015
cofnij zgodę	3402
col·labora	389
comandă acum	3650
comandă cartea	3650
comentariile sunt doar pentru abonați	3686
comentariul tău	3686
comentariul tău așteaptă moderarea	3623
comentează	3609
comentário	3477
comentário aguardando moderação	3509
comentários	3477
comentários desativados	3567
comentários exclusivos para assinantes	3509
commander ce numéro	1925
comment désactiver mon adblocker	1966
comment désactiver mon bloqueur	1966
commentaire en attente de modération	1929
commentaires désactivés	1991
commerciële bijdrage	3069
commerciële content	3148
commerciële inhoud	3148
comparte este artículo	1551
compartilhar esta matéria	3588
compartilhe esta notícia	3588
compartir esta página	1551
compre a edição impressa	3503
conditions générales	1891
conectează-te cu facebook	3635
conectează-te cu google	3635
confidentialité	1891
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1429
configuración de cookies	1429
configuración de privacidad	1496
configurações de cookies	3474
configurações de privacidade	3535
confira o preço	3587
conheça as ofertas	3578
conheça os planos	3578
conheça todas as nossas newsletters	3513
consenti la pubblicità	2559
consigue tu entrada aquí	1463
consulta les normes de participació	405
consultez notre charte de modération	1929
consíguelo en tu quiosco	1463
contacta amb la redacció	453
contacta con la redacción	1516
contactar a redação	3555
contactar con la redacción	1516
contactați redacția	3676
contacte a redação	3555
contactează redacția	3676
contacter la rédaction	1980
contactez la rédaction	1980
contenu externe recommandé	1921
contenu proposé par notre partenaire	1925
contenu réservé	1970
contenu réservé aux abonnés	1970
contenu sponsorisé	1889
contenus recommandés	1942
contenus sponsorisés	1889	1898
conteúdo de marca	3472
conteúdo exclusivo	3455
conteúdo exclusivo para assinantes	3518
conteúdo externo	3499
conteúdo externo recomendado	3499
conteúdo gerado por ia	3573
conteúdo pago	3529
conteúdo para assinantes	3455
conteúdo patrocinado	3472
conteúdo premium	3518
conteúdo produzido pela marca	3503
conteúdo relacionado	3481
conteúdos relacionados	3521
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2547
continua após a publicidade	3472
continua després de l'anunci	407
continuar leyendo aquí	1402
continuarea articolului după reclamă	3625
continue a ler esta notícia	3521
continuer après la publicité	1889
continuer sans désactiver	2000
continuer à lire	2006
continuă cu apple	3635
continuă cu email	3692
continuă cu facebook	3635
continuă cu google	3635
continuă lectura	3695
continuă pe site	3659
continuă să citești	3695
continuă să citești după publicitate	3625
continuă în browser	3659
continúa abajo	1427
contáctanos	1432
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3635
conținut extern	3620
conținut extern recomandat	3620
conținut pentru abonați	3598
conținut plătit	3650
conținut premium	3635
conținut sponsorizat	87	3606
cookie beállítások	2301
cookie を管理する	2683
cookie 設定	4815
cookie 设置	4815
cookie-beállítások	2301
cookie-beállítások módosítása	2304
cookieinställningar	4184
cookies a ochrana soukromí	493
cookieの管理	2683
cookieの設定	2634
cookieを拒否する	2714
cookieを管理	2683
cookieを管理する	2683
cookie政策	4760
cookie設定	2634	4760
cookie设置	4760
copia enllaç	459
copia l'enllaç	396
copiază	3683
copiază link	3603
copiază linkul	3603
copy link thành công	4681
correo electrónico	1409
correo electrónico no válido	1509
correo no válido	1509
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3422
coś poszło nie tak. spróbuj ponownie	3421
coś poszło nie tak. spróbuj ponownie później	3421
creează cont	3598
crucigrama del día	1528
créer mon compte	1865
créer un compte	1865
créer une alerte	1931
créer une alerte sur ce thème	1931
csak a szükséges sütik	2301
csak a szükségesek	2301
csak előfizetők számára	2322
csak előfizetőknek	2225
csomagok megtekintése	2322
cualquier aportación ayuda	1504
cum îl dezactivez	3664
cumpără acum	3650
cumpără bilet	3650
cumpără bilete	3650
cumpără bilete online	3650
cumpără cartea	3650
cumpără de pe emag	3650
cumpără revista	3625
cuvinte încrucișate	3649
czy artykuł był pomocny	3432
czy artykuł był przydatny	3432
czy ten artykuł był pomocny	3432
czy to było pomocne	3432
czyta głos ai	3405
czytaj całość	3342
czytaj cały artykuł	3424
czytaj również	3339
czytaj także	3339
czytaj też	3339
czytaj też nasze inne artykuły	3339
czytaj więcej	3339	3342
czytaj więcej o	3339
czytane przez głos syntetyczny	3405
cài đặt cookie	4698
cài đặt quyền riêng tư	4698
cài đặt ứng dụng	4700
các tin khác	4655
cách tắt	4705
cách tắt trình chặn quảng cáo	4704
câmp obligatoriu	3670
câmpuri obligatorii	3670
cât de util a fost acest articol	3623
câu đố	4692
címkék	2246
címlap	2246
címlapra	2328
címlapról ajánljuk	2246
có lẽ để sau	4638
có lỗi xảy ra	4710
có thể bạn quan tâm	19	4655
có thể bạn thích	19
có, tôi muốn	4701
códigos de desconto	3587
códigos de descuento	1550
códigos promocionales	1550
cómo desactivar el bloqueador	1502
cómo desactivarlo	1503
cómpralo aquí	1491
cómpralo en amazon	1491
cùng chuyên mục	4655
cùng chủ đề	4682
cùng tác giả	4682
cũ nhất	4688
cảm ơn bạn đã bình chọn	91	4687
cảm ơn bạn đã tham gia	4687
cảm ơn bạn đã ủng hộ	4729
cảm ơn, tin nhắn của bạn đã được gửi	4710
cỡ chữ	65
cửa hàng	4723
""", 'd': """
d'autres articles à découvrir	19
da, želim	3931	4128
dagens fråga	91	4247
dagens spørgsmål	91	699
dagens spørsmål	91	3246
daha az göster	4387
daha fazla göster	4386
daha fazla haber için tiklayin	4386
daha fazla yorum yükle	4427
daha önce oy kullandiniz	4427
daha önce oy verdiniz	4427
dalies ar šo rakstu	2910
dalinkitės	2836
dalinkitės straipsniu	2841
dalsza część artykułu pod materiałem wideo	3321
dalsza część artykułu pod wideo	3321
dalsza część tekstu pod wideo	3321
dalszy ciąg materiału pod wideo	3324
dalīties	2905
dalīties ar draugiem	2910
dalīties ar rakstu	2962
dalīties facebook	2910
dalīties whatsapp	2962
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
dans l'actualité	1942
dans la même catégorie	1898
dans la même rubrique	1898
dans la même série	1898
dar lze odečíst z daní	577
dar si můžete odečíst z daní	577
darovat jednorázově	577
darovat měsíčně	577
darovat článek	482
darovať	3962
darovať jednorazovo	4032
darovať mesačne	4032
darovať článok	3970
darowiznę możesz odliczyć od podatku	3415
darujte nám # %	4032
darujte tento článek	482
darujte tento článok	3970
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
daugiau autoriaus straipsnių	2890
daugiau straipsnių	2890
daugiau šia tema	2838
dať spätnú väzbu	4047
dbamy o twoją prywatność	3327
deaktivér din adblocker	720
deblochează articolul	3635
definições de cookies	3535
definições de privacidade	3535
deine stimme wurde gezählt	925
deixar um comentário	3477
deixe um comentário	3477
del på e-mail	744
del på e-post	3173
del på facebook	626	3173
del på mail	626
del på twitter	626	3173
del på whatsapp	3291
del på x	626	3173
dela inlägget	4178
dela på facebook	4178
dela på twitter	4178
dela på whatsapp	4292
dela på x	4178
dela som gåva	4292
deli po e-pošti	4149
deli članek	4070
delite članek	4070
demander un droit de réponse	1991
den här artikeln är låst	4273
den här artikeln är skyddad av upphovsrättslagen	4284
den här videon är inte längre tillgänglig	4261
den här videon är inte tillgänglig	4261
denne artikel er låst	726
denne artikkelen er låst	3272
denne saken er låst	3272
denne video er ikke længere tilgængelig	713
denne video er ikke tilgængelig	713
denunciar comentário	3567
denunciar este comentário	3567
der er opstået en fejl	730
der opstod en fejl. prøv igen senere	729
dernière minute	1898
dernières actualités	1898
dernières infos	1898
dernières nouvelles	1898
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1502
desactívalo para seguir leyendo	1502
desbloquear artículo	1478
desbloqueie este conteúdo	3518
descarcă aplicația	3659
descarcă audio	3652
descarcă din app store	3659
descarcă din google play	3659
descarcă episodul	3652
descargar pódcast	1492
descarrega l'àudio	430
descarregar áudio	3531
deschide aplicația	3659
deschide în aplicație	3659
descárgala en app store	1499
descárgala en google play	1499
destekçi ol	4445
destekçimiz olun	4445
desteğiniz fark yaratir	4476
desteğiniz için teşekkür ederiz	4476
desteğiniz için teşekkürler	4476
det er gratis å opprette en bruker	3161
det går inte att visa innehållet	4258
det har oppstått en feil	3276
det här innehållet kan inte visas	4258
det här innehållet är inte tillgängligt	4258
det læser andre	650
det oppsto en feil. prøv igjen senere	3275
det är gratis att skapa ett konto	4164
detaylar için tiklayin	4386
detaylar için tiklayiniz	4386
detta material är skyddat enligt lagen om upphovsrätt	4226
detta är en annons	4182
detta är en plusartikel	4164
dette indhold er ikke tilgængeligt	710
devam etmek için üye girişi yapin	4370
devami için abone olun	4370
devamini okumak için abone olun	4370
dezactivează sunetul	3652
dienas jautājums	2940
diese funktion steht nur angemeldeten nutzern zur verfügung	873
dieser inhalt ist nicht mehr verfügbar	932
dieser inhalt ist nicht verfügbar	932
dieser kommentar wurde gelöscht	960
dieses video ist in deinem land nicht verfügbar	935
dieses video ist in ihrem land nicht verfügbar	935
dieses video ist leider nicht mehr verfügbar	935
dieses video ist nicht mehr verfügbar	935
dieses video ist nicht verfügbar	935
digite um e-mail válido	3548
din aceeași categorie	3610
din aceeași secțiune	3638
din röst har registrerats	4247
din röst är registrerad	91
din röst är räknad	4247
disponibil în app store	3659
disponibil în app store și google play	3629
disponibilă în app store și google play	3629
disponível na app store	3538
distribuie știrea	3697
distribuiți	3603
diğer haberler	19	4384
diğer okurlar bunlari okuyor	4384
diğer seçenekler	4463
diğer tutar	4445
diğer yazilari	4454
dla prenumeratorów	3418
dla subskrybentów	3306
dlaczego widzę tę reklamę	3440
do fotogalérie	4041
do galérie	4041
do góry	3342
do košíka	4020
do košíku	487	560
do księgarni	3322
do speciálu	587
doar abonații pot comenta	3623
doar pentru abonați	3598
doação mensal	3451
doação única	3451
doba čtení # min	499
dodaj do moich tematów	3436
dodaj jako preferowane źródło	3436
dodaj kao željeni izvor	3951
dodaj nas do preferowanych źródeł	3436
dodaj nas do wyjątków	3410
dodaj u košaricu	3923
dodaj v košarico	4119
dogodila se greška. pokušajte ponovno	3939
dolgozzon nálunk	2248
domiciliación bancaria	1401
domů	499
don régulier	1967
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1397
donación puntual	1505
donación única	1397
donativo único	3544
donați	3597
donația mea	3691
donație lunară	3666
donație unică	3666
donează	3597
donează acum	3597
donează lunar	3597
donează lunar # euro	3634
donează lunar # lei	3634
donează o dată	3665
doner nå	3158
doniraj mesečno	3934	4131
doniraj mjesečno	3934
données personnelles	1891
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
dosegli ste omejitev člankov	4133
dosegnuli ste ograničenje članaka	3936
dossier spécial	1954
dovanoti straipsnį	2895
dozvoli obaveštenja	3930
dołącz do dyskusji	3389
dołącz do nas	3303
dołącz do newslettera	3309
došlo je do greške. pokušajte ponovo	3939
došlo je do pogreške. pokušajte ponovno	3939
došlo k chybě	585
došlo k chybě. zkuste to prosím později	584
drodzy użytkownicy	3327
droga użytkowniczko, drogi użytkowniku	3327
drogi użytkowniku	3327
droits réservés	2011
drukāt	2910
drukāt rakstu	2962
drukāt recepti	61
du använder en adblocker	4267
du använder en annonsblockerare	4267
du er nå påmeldt	3167
du er nå påmeldt nyhetsbrevet	3167
du följer	4290
du följer det här ämnet	4290
du följer nu	4290
du följer redan	4290
du följer redan ämnet	4290
du følger allerede	3289
du følger allerede dette emne	743
du følger allerede dette temaet	3289
du følger allerede emnet	743
du følger dette emne	743
du følger dette temaet	3289
du følger emnet	743
du følger nå	3289
du har en adblocker påslagen	4269
du har en annonsblockerare påslagen	4269
du har nådd grensen	3272
du har nået din grænse	726
du har nått din gräns	4273
du har redan röstat	4247
du har rätt att vara anonym	4192
du har slået adblock til	720
du kan när som helst avregistrera dig	4276
du kan när som helst avsluta prenumerationen	4171
du kan når som helst melde deg av	3167
du kan opsige når som helst	616
du kan trække beløbet fra i skat	723
du kanske också gillar	4196
du modtager snart en bekræftelse på mail	621
du même auteur	1898
du prenumererar nu på nyhetsbrevet	4171
du skyddas av källskyddet	4192
du verkar använda en annonsblockerare	4267
du vil kanskje også like	3193
du är nu anmäld	4276
du är skyddad av källskyddet	4192
du är skyddad enligt källskyddet	4192
duración	1493
durată	3653
duração	3532
durée	1958
dziękujemy za głos	91	3392
dziękujemy za oddanie głosu	91	3392
dziękujemy za przesłanie formularza	3421
dziękujemy za udział w sondzie	3392
dziękujemy za wiadomość	3421
dziękujemy za zapis	3309
dziękujemy! sprawdź skrzynkę	3421
dành cho bạn	4655
dành cho thuê bao	4640
dành riêng cho thành viên	4708
dárkovat článek	472
dát zpětnou vazbu	595
därefter # kr/mån tills du säger upp	4164
débloquer l'accès	2003
débloquer l'article	1865
débloquez cet article	1938
déconnexion	1865
découvrez tous nos jeux	1952
découvrir l'offre	1865
découvrir la boutique	1955
découvrir nos offres	1938
découvrir toutes nos offres d'abonnement	1938
déjà un compte	1865
déjà un compte ? connectez-vous	1865
délka	567
délka #	567
déplier	1902
détails	1902
dê a sua opinião	3523
dê sua opinião	3523
dölj	4200
dölj annons	4293
dölj bildtext	4279
dölj svar	4288
düzeltme politikasi	4456
dāvini rakstu	2910
dāvini rakstu draugam	2910
děkujeme za hlas	554
děkujeme za hlasování	91	554
děkujeme za odběr	584
děkujeme za přihlášení	478
děkujeme za vaši zprávu	584
děkujeme za váš hlas	91	554
děkujeme za zprávu	584
dĺžka	4026
dĺžka #	4026
dịch tự động	4695
""", 'e': """
e-bülten	4407
e-bülten aboneliği	4407
e-mail alebo používateľské meno	4035
e-mail cím	2325
e-mail ili korisničko ime	3936
e-mail inválido	3513
e-mail nebo uživatelské jméno	580
e-mail-cím	2326
e-mail-cím vagy felhasználónév	2322
e-mailová adresa	478
e-pasts vai lietotājvārds	2953
e-post või kasutajanimi	1609
e-posta gönder	4377
e-posta ile paylaş	4462
e-postadress eller användarnamn	4273
e-pošta ali uporabniško ime	4133
e-poštni naslov	4136
ecrã inteiro	3532
edición digital	1402
edición impresa	1402
editöre yaz	4456
editöre yazin	4456
editörün seçtikleri	4384
edição impressa	3455
eget beløb	723
eget beløp	3269
egyedi összeg	2319
egyszeri adomány	2319
egyszeri támogatás	2221
egyszeri támogatás küldése	2319
egyéb összeg	2319
ehkä myöhemmin	1722
ei mielipidettä	1801
ei tänään	1722
ei vielä tunnusta	1824
ei, aitäh	1606
eikö sinulla ole tunnusta	1824
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	948
eiti į receptą	61
ekskluzivno za naročnike	4133
el juego es solo para mayores de # años	1491
el millor de la setmana a la teva bústia	413
el más popular	1508
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1492
el. paštas	2861
el. paštas arba vartotojo vardas	2886
el. pašto adresas	2888
eldste først	3287
elfelejtett jelszó	2225
elfelejtette a jelszavát	2322
elfogadom az összeset	2304
elfogadom és folytatom	2301
elfogadom és megjelenítem	2301
elfogadás és folytatás	2301
elige tu suscripción	1478
elküldés	2326
elküldöm	91	2231	2326
elküldöm e-mailben	2341
ellenőrizd a postafiókod	2325
ellenőrizze a postafiókját	2325
elmentem későbbre	2231
elolvasom később	2341
elolvasta az összes ingyenes cikkét	2322
elrejtés	2250
els lectors també han llegit	420
elutasítom	2303
elérte a havi limitet	2322
elírást talált	2242
előfizetek	2225
előfizetés	2225
előfizetési csomagok	2322
előfizetési lehetőségek	2322
előfizető vagyok	2322
előfizetői ajánlat	2298
előfizetői előny	2298
előfizetői kedvezmény	2298
előfizetői tartalom	2225
előfizetőknek	2225
előfizetőként megoszthatja a cikket	2231
előző	2248
előző cikk	2246
előző fotó	2328
előző kép	2328
előző oldal	2328
email cím	2326
email của bạn	4731
email inválido	3548
email không hợp lệ	4710
email không đúng định dạng	4710
email no válido	1509
email này đã được đăng ký	4731
emailul tău	3693
emlékeztess később	2220
emlékezz rám	2323
emlékezzen rám	2323
emme voi näyttää sisältöä	1807
emme voi näyttää tätä sisältöä	1807
empfehlungen für sie	877
en beğenilen	4428
en beğenilenler	4428
en colaboración con	1524
en col·laboració amb	461
en este artículo	1436
en popüler	4449
en çok okunan	4384
en çok okunan haberler	4384
en çok okunanlar	4384
encara no estàs registrat	445
endast för dig som är prenumerant	4273
endast för medlemmar	4273
endast nödvändiga	4258
endast nödvändiga cookies	4258
endre tekststørrelse	3291
engangsbeløb	613
engangsbeløp	3269
engedélyezem	2315
engedélyezés	2315
engedélyezés és folytatás	2304
engedélyezés és megjelenítés	2304
engångsgåva	4160
enllaç copiat	419
ensemble, faisons vivre un média libre	1937
entgeltliche veröffentlichung	793
enthält werbung	791
entre em contato com a redação	3555
enviament gratuït	461
enviar comentário	3477
enviar corrección	1432
envoyer à un ami	1884
envoyer à un proche	1884
envoyez-nous vos témoignages	1919
envíanos tu opinión	1485
envío gratis	1524
epizód letöltése	2309
eredeti megjelenítése	2250
eredmény megtekintése	91
eredmények	92	2250
eredmények megtekintése	2292
erinnern sie mich später	756
eroare la încărcarea videoclipului	3690
erro ao carregar o vídeo	3573
error al cargar el vídeo	1533
erről bővebben itt írtunk	2248
erről is írtunk	2246
erről itt írtunk bővebben	2248
erscheint täglich	863
erscheint wöchentlich	863
erősítse meg az e-mail-címét	2325
es gratis y solo te llevará un minuto	1474
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	863
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	948
es izslēdzu reklāmu bloķētāju	2951
escanea el código qr	1499
escreva um comentário	3477
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2911
esimene kuu # €	1559
esta funcionalidad es sólo para registrados	1402
esta matéria foi útil para você	3501
esta notícia foi útil	3501
esta página foi útil	3523
este artigo está bloqueado	3546
este artigo foi útil	3523
este artículo está bloqueado	1507
este campo é obrigatório	3548
este correo ya está registrado	1539
este e-mail já está cadastrado	3579
este espaço é moderado pela redação	3509
este resumo foi útil	3501
este video ya no está disponible	1492
este vídeo já não está disponível	3531
este vídeo no está disponible	1492
este vídeo não está disponível	3531
este vídeo não está mais disponível	3531
este vídeo ya no está disponible	1492
está a seguir este tema	3583
estás bloqueando nuestros anuncios	1536
estás de acuerdo? vota	1468
estás siguiendo este tema	1543
estä	1816
ethvert bidrag hjælper	723
etický kodex redakce	591
etický kódex redakcie	4044
etkinleştir	4441
etkö ole tilaaja	1824
etkö ole vielä tilaaja	1824
ett fel har uppstått	4277
ett fel uppstod. försök igen senare	4276
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	948
evaluează rețeta	61
evästeasetukset	1740
evästeet	1740
evästeet ja tietosuoja	1741
evästekäytäntö	1807
exclusiv pentru abonați	3635
exibir conteúdo	3535
exklusiv für abonnenten	946
exklusiv für mitglieder	946
exklusivt för medlemmar	4273
exklusivt för prenumeranter	4273
exkluzív tartalom előfizetőknek	2322
experimente grátis por um mês	3518
externt innehåll	4258
externí obsah	563
externý obsah	4022
ez a cikk zárolt	2322
ez a mező kötelező	2325
ez a tartalom nem elérhető	2301
ez a tartalom nem jeleníthető meg	2301
ez a videó már nem elérhető	2309
ez a videó nem elérhető	2309
ez is érdekelhet	2246
ez is érdekelheti	2246
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2301
ezt a témát már követi	2338
ezt is ajánljuk	2246
ezt olvasta már	2246
ezt olvastad már	2246
eén keer toestaan	3110
ešte nemáte predplatné	4035
ešte nemáte účet	4035
ești de acord? votează	3623
ești deja abonat	3643
ești deja abonată	3643
""", 'f': """
facebook ile giriş yap	4448
facebook'ta paylaş	4377
facebook-bejegyzés betöltése	2304
facebook-poszt betöltése	2304
facebookでシェア	2628
facebookでシェアする	2628
facebookでログイン	2694
facebookで共有	2708
facebookで続ける	2694
facebookで見る	2712
facturació anual	446
facturació mensual	446
facturación anual	1508
facturación mensual	1508
facturare anuală	3669
facturare lunară	3669
facturé annuellement	1970
facturé mensuellement	1970
faire un don défiscalisé	1967
faktureras årligen	4273
faktureres årlig	3272
faktureres årligt	726
fale com a redação	3555
fazer doação	3577
fazer uma doação mensal	3577
fazer uma doação única	3577
faça login	3455
faça o quiz	3526
faça o teste	3526
faça uma doação única	3577
faça uma pergunta sobre esta reportagem	3501
felhasználási feltételek	2301
felhasználási jog vásárlása	2333
felhasználónév	2323
felhasználónév vagy e-mail	2322
feliratkozás	2326
feliratkozás hírlevélre	2325
feliratok megjelenítése	2309
fermer la fenêtre	2006
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3665
fiecare donație contează	3634
fiecare leu contează	3634
film jest niedostępny w twoim kraju	3405
film nie jest już dostępny	3405
film niedostępny	3405
fin de la publicité	1955
fine della pubblicità	2547
fine pubblicità	2547
fiyati gör	4433
fizetett együttműködés	2343
fizetett hirdetés	87	2234
fiók létrehozása	2225
fiókom	2225
foglalja le helyét	2298
folytatás a hirdetés után	2343
folytatás apple-fiókkal	2322
folytatás facebookkal	2322
folytatás google-fiókkal	2322
folytatás google-lel	2322
folytatás kikapcsolás nélkül	2316
fontu büyüt	4462
form gönderildi	4478
formulaire envoyé	2004
formulário enviado	3579
forstået	655
forstått	3198
forstør	714
forstør billede	653
forstør billedet	732
forstørr	3261
forstørr bilde	3196
forstørr bildet	3278
fortsett uten å slå av	3267
fortsett uten å støtte	3157
fortsätt läsa efter annonsen	4182
fortsätt med apple	4273
fortsätt med e-post	4273
fortsätt med facebook	4273
fortsätt med google	4273
fortsätt utan att stänga av	4267
fortsätt utan att stödja	4159
fortsæt med apple	726
fortsæt med at læse	634
fortsæt med e-mail	726
fortsæt med facebook	726
fortsæt med google	726
fortsæt uden at slå fra	720
fortsæt uden at støtte	612
foto # iš #	2899
fotogalería	1436
fotografia următoare	3695
fotoğraf galerisi	4454
fotoğrafi büyüt	4454
fotoğraflari gör	4454
fotoğraflari görmek için tiklayin	4386
fotó #/#	2327
fotó megtekintése	2327
fotó: #/#	2327
fotók megtekintése	2327
fra vores annoncører	746
fra vår butikk	3254
fra våre partnere	3293
frete grátis	3564
friss hírek	2246
frissítse az oldalt	2318
fråga vår ai om artikeln	4190
från vår butik	4254
från våra annonsörer	4293
från våra partner	4293
frühbucher-tickets	929
frühbucherrabatt sichern	929
fuld skærm	713
fuldskærm	653
fullskärm	4261
fyll i fältet	4276
fäll ihop	4200
fäll ut	4200
fältet är obligatoriskt	4276
få adgang	616
få artiklen læst op	626
få de vigtigste nyheder hver morgen	621
få de viktigaste nyheterna varje morgon	4171
få de viktigste nyhetene hver morgen	3167
få læst artiklen op	713
få notifikationer	716
få notiser	4264
få nyheder på mail	621
få nyheter på e-post	3167
få nyheter på mejlen	4171
få overblikket her	653
få tilgang	3161
få varsel når vi skriver om dette	3196
få varsler	3263
följ	4179
följ det här ämnet	4290
följ direktrapporten	4279
följ författaren	4290
följ journalisten	4290
följ liverapporten	4279
följ oss	4179
följ skribent	4179
följ skribenten	4290
följ ämne	4290
följ ämnen	4290
följ ämnet	4179
för prenumeranter	4164
förderer werden	757
fördermitglied werden	757
föregående	4199
föregående artikel	4196
föregående bild	4279
föregående sida	4279
förnamn	4277
förstora	4199
förstora bild	4279
förstora bilden	4279
försök igen senare	4276
føj til foretrukne kilder	743
føj til mine emner	743
følg	629	630	3174
følg alle	630
følg alle emner	631
følg dette emne	743
følg dette temaet	3289
følg direkte	3278
følg direktesenteret	3278
følg emne	629
følg emner	631
følg emnet	3289
følg forfatter	3289
følg forfatteren	3289
følg ikke længere	743
følg journalist	3289
følg journalisten	3289
følg liveblog	732
følg livebloggen	732
følg os	629
følg oss	3174
følg sagen her	653
følg saken direkte	3278
følg serien	631
følg skribent	743
følg skribenten	743
følg tema	3174
følg temaet	3289
følg temaet og få varsel	3196
følger	630
für abonnenten	762
für den newsletter anmelden	771
für dich empfohlen	877
für sie empfohlen	877
für sie entstehen keine mehrkosten	878
fă o donație	3597
fă quizul	3647
fă testul	3647
fără obligații	3635
fără spam	3670
fără sunet	3653
fără tine nu putem	3634
főoldal	2328
""", 'g': """
galbūt vėliau	2882
galerie schließen	951
galerie öffnen	951
galeriyi aç	4386
galeriyi gör	4454
galeriyi görmek için tiklayin	4386
galéria	2248
galéria (#	2327
galéria bezárása	2328
galéria megnyitása	2328
galéria megtekintése	2248
garanta já o seu ingresso	3503
gastos de envío incluidos	1491
gastos de envío no incluidos	1491
gauti pranešimus	2881
gaver kan trækkes fra i skat	723
ge en engångsgåva	4271
ge en gåva	4271
ge återkoppling	4286
gefällt mir	961
gefällt mir nicht	961
gelesen von einer künstlichen stimme	935
gelişmelerden aninda haberdar olun	4440
gem til læseliste	626
generisano veštačkom inteligencijom	3948
genindlæs siden	722
genişlet	4387
gerenciar opções	3572
gerenciar preferências	3572
geri dön	4387
gerir opções	3572
gerir preferências	3572
gestionează consimțământul	3656
gestionează cookie-urile	3689
gestionează opțiunile	3689
gestionează preferințele	3656
geçerli bir e-posta adresi girin	4450
geçerli süre	4435
geçersiz e-posta	4450
geçersiz e-posta adresi	4450
ghi nhớ đăng nhập	4708
gia hạn gói	4730
giriş	4370
giriş yap	4370
giriş yapin	4370
giriş yapin veya üye olun	4370
giv et beløb	723
giv et engangsbeløb	723
giv os feedback på artiklen	642
già abbonato	2470
già registrato	2470
giải đố ngay	4690
giảm cỡ chữ	4721
giọng đọc ai	4694
giọng đọc tự động	4694
gjenstående tid	3261
gjenstående tid #	3260
gjenstående tid -#	3260
glasnoća	3928
gli articoli più letti	2535
glömt ditt lösenord	4273
glömt lösenord	4164
glömt lösenordet	4273
glücksspiel kann süchtig machen	792
godišnja naplata	3937
godišnja pretplata	3937
godišnje	3937
godišnje plaćanje	3937
godkänn	4184
godkänn alla	4184
godkänn alla cookies	4258
godkänn och fortsätt	4258
godkänn och visa	4258
godkänn och visa innehåll	4187
google hirdetések	2343
google ile giriş yap	4448
google playからダウンロード	2686
google playで手に入れよう	2686
google play에서 다운로드	2792
google reklāmas	2964
google से जारी रखें	2199
google-hirdetések	2343
googleでログイン	2694
googleで登録	2694
googleで続ける	2694
gorące tematy	3339
gracias por tu opinión	1461
gratuit, fără spam	3670
grazie, il tuo messaggio è stato inviato	2566
grotuvas įkeliamas	2878
großansicht	951
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3548
grįžti į pradžią	2890
grįžti į viršų	2890
guardar artículo	1421
guardar configuración	1496
guardar para después	1481
guardar para leer después	1481
guardar preferências	3535
gå ikke glip af	650
gå ikke glip af noget	621
gå ikke glipp av noe	3167
gå til forsiden	3278
gå til hovedindhold	732
gå til indhold	653
gå til innhold	3278
gå til liveblog	732
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	699
gå til shop	707
gå til toppen	732
gå till receptet	61
gåvolänk	4292
généré par ia	1997
généré par l'ia	1997
gépi felolvasás	2309
gépi fordítással készült	2335
géppel fordítva	2335
gérer la confidentialité	1996
gérer les cookies	1891
gérer les préférences	1921
gérer les traceurs	1996
gérer mes alertes	1931
gérer mes choix	1891
gérer mes cookies	1996
gérer mes préférences	1996
gérer mon consentement	1961
gérer vos préférences	1961
gérer vos préférences de cookies	1921
góp ý	4654
gönder	91	4451
gönderiyi göster	4437
gönderiyi yükle	4437
gör quizzet	4247
gör testet	4247
görseli büyüt	4454
görüş bildir	4427
görüşünü bildir	4427
görüşünüzü bildirin	4427
gündem	4384
günün anketi	91
günün bulmacasi	4468
günün haberleri	4384
günün kelimesi	4468
günün sudokusu	4468
günün özeti	4384
głosuj	91	3395
głośność	3406
gợi ý	4655
gửi	91	4654
gửi bài cho tòa soạn	4715
gửi bài viết	4715
gửi bình luận	4654
gửi cho bạn bè	4681
gửi email	4645
gửi góp ý	4687
gửi phản hồi	4687
gửi thành công	4710
gửi tin bài	4715
gửi trả lời	4687
gửi ý kiến	4654
gửi ý kiến của bạn	4687
gửi đi	4711
gửi ảnh cho chúng tôi	4715
""", 'h': """
haber bülteni	4407
haber güncelleniyor	4386
haberi arkadaşina hediye et	4377
haberi paylaş	4485
haberi özetle	4459
haberin kilidini aç	4477
haberlere dön	4480
hacer una donación mensual	1537
hacer una donación puntual	1537
hai già un account	2470
hai già votato	2541
halda nõusolekut	1600
hallitse evästeitä	1807
hang letöltése	2309
hanganyag letöltése	2309
hangerő	2310
hantera inställningar	4258
har du sett något	4283
harici içerik	4386
haritayi aç	4387
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1459
has olvidado tu contraseña	1507
hasznos volt az összefoglaló	2242
hasznosnak találta a cikket	2242
hasło	3419
havi előfizetés	2323
havi fizetés	2323
havi rendszeres támogatás	2319
havi támogatás	2221
hayir teşekkürler	4368
hayir, teşekkürler	4368
haz una pregunta sobre este artículo	1461
he leído y acepto la política de privacidad	1474
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1507
hela artikeln fortsätter nedan	4182
heli välja	1602
helskärm	4261
helskärmsläge	4261
helyesbítési szabályzat	2332
henüz abone değil misiniz	4448
hepsini gör	4386
her destek önemli	4445
her katki değerli	4445
her katki önemli	4445
her zaman göster	4437
hesap oluştur	4370
hi estàs d'acord? vota	405
hiba bejelentése	2332
hiba jelentése	2250	2332
hiba történt	2326
hiba történt, próbálja újra később	2325
hiba történt. próbálja újra	2325
hiba történt. próbálja újra később	2325
hibabejelentés	2332
hibás e-mail-cím	2325
hibát talált	2242
hibát talált a cikkben	2332
hibát találtál	2332
hibát találtál a cikkben	2332
hier reinhören	853
hinweis schließen	756
hirdetés	2234
hirdetés bezárása	2234
hirdetés elrejtése	2343
hirdetés jelentése	2343
hirdetés vége	2343
hirdetés, görgessen tovább	2234
hirdetésblokkolót használsz	2316
hirdetések engedélyezése	2318
hirdetések kikapcsolása	2343
hivatkozás másolva	2341
hivatkozás másolása	2341
hiển thị bài đăng	4698
hiển thị nội dung	4698
hiện phụ đề	4694
hjälp oss att rätta fel	4190
hlasitosť	4026
hlasovalo # lidí	554
hlasovalo # čtenářů	554
hlasovat v anketě	554
hlasovať	91	4017
hlasovať v ankete	4016
hlavná stránka	4041
hlavné správy	3967
hlavní stránka	587
hlavní zprávy	497
ho già donato	2464
ho già un account	2564
hogyan kapcsolhatom ki a hirdetésblokkolót	2316
hogyan védjük forrásainkat	2332
hoje não	3450
hoppa till huvudinnehåll	4279
hoppa till innehåll	4199
hoppa till innehållet	4279
hoppa över inlägg från facebook	4199
hoppa över inlägg från instagram	4199
hoppa över inlägg från x	4199
hozzáadás a kedvenc forrásokhoz	2338
hozzáadás a témáimhoz	2338
hozzáadás preferált forrásként	2338
hozzájárulás kezelése	2301
hozzájárulás módosítása	2301
hozzájárulás visszavonása	2301
hozzájárulások kezelése	2301
hozzászólok	2242
hozzászólás	2242
hozzászólás elküldése	2336
hozzászólás jelentése	2336
hozzászólás küldése	2336
hozzászólási szabályzat	2336
hozzászólások	2242
hozzászólások megjelenítése	2336
hozzászólások megtekintése	2242
hrajte zodpovědně	488
hrať	4017
hrať teraz	4016
hrát	557
hrát teď	554
hvala za sporočilo	4136
hvala za vaš glas	3920	4116
hver krone hjælper	723
hver krone tæller	723
hvert bidrag hjælper	723
hylkää	1740
hylkää kaikki	1740
hyppää reseptiin	61
hyppää sisältöön	1830
hyväksy	1740
hyväksy evästeet	1740
hyväksy ja jatka	1807
hyväksy ja näytä	1807
hyväksy ja sulje	1807
hyväksy kaikki	1740
hàng năm	4707
hàng tháng	4707
hátralévő idő	2310
hátralévő idő #	2309
hátralévő idő -#	2309
hämta på google play	4263
här kan du kommentera artikeln	4190
hääleta	91
håll dig uppdaterad	4171
håll mig inloggad	4273
hình tiếp theo	4732
hírfolyam	2246
hírlevelek	2252
hírlevél	2252
hírlevél-feliratkozás	2252
hívj meg minket egy kávéra	2319
hívjon meg minket egy kávéra	2319
hören sie diesen artikel	853
hør saken	3173
hằng tháng	4707
hết quảng cáo	4693
họ tên	4711
họ và tên	4711
hủy bất cứ lúc nào	4708
""", 'i': """
i den här artikeln	4279
i più commentati	2496
i più letti	2496
i più letti della settimana	2535
i più visti	2496
iba nevyhnutné	4022
iba pre predplatiteľov	3963
ich unterstütze schon	756
identifícate	1478
idi na sadržaj	3942
időtartam	2310
időtartam #	2310
ielikt grozā	2942
ielogojies, lai komentētu	2911
ielādēt ierakstu	2944
ielādēt saturu	2944
ielādēt vēl	2957
ienākt	2905
ienākt ar facebook	2953
ienākt ar google	2953
iepriekšējais attēls	2957
iepriekšējais raksts	2957
iepriekšējā lapa	2957
iesakām	2907
ieslēgt paziņojumus	2949
ieslēgt skaņu	2946
iesūti fotogrāfijas	2958
iesūti ziņu	2958
iesūtīt ziņu	2958
iesūtīt ziņu anonīmi	2958
ievadiet derīgu e-pasta adresi	2955
ieși din ecran complet	3652
igal reedel. tasuta. ilma spämmita	1611
igen, kérek	2315
igen, kérem	2315
igen, köszönöm	2315
ignorar anúncio	3573
ignorer la publicité	1997
ihre meinung zählt	802
ihre stimme wurde gezählt	91	925
ikke abonnent ennå	3272
ikke gå glipp av	3193
ikke nå	3157	3265
ikmēneša ziedojums	2952
il più popolare	2565
il più scelto	2564
il tuo browser non può riprodurre il video	2513
il tuo commento sarà pubblicato dopo l'approvazione	2523
il tuo messaggio è stato inviato	2566
il tuo voto è stato inviato	2541
il tuo voto è stato registrato	2541
iletişim	4383
ilgili içerikler	4384
ilginizi çekebilecek haberler	4384
ilginizi çekebilir	4384
ilmoita asiavirheestä	1747
ilmoita virheestä	1747
image précédente	2006
imaginea anterioară	3695
imaginea următoare	3695
imam račun	3936	4133
imate namig? pišite nam	4142
imate priču za nas	3945
imię	3422
imię i nazwisko	3422
impossible de charger la vidéo	1997
impossible de lire la vidéo	1997
imprimir artículo	1481
imprimir esta matéria	3520
in bài	4645
in bài viết	4645
in công thức	61
in trang này	4681
inbäddat innehåll	4258
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
inga kommentarer än	4288
ingen åsikt	4251
ingresá	1478
ingyen, minden héten	2253
ingyen, spam nélkül	2325
ingyenes regisztráció	2225
ingyenes szállítás	2299
inicia la sessió per comentar	423
inicia sesión	1402
inicia sesión con google	1507
inicia sesión para comentar	1485
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1533
iniciar reprodução	3573
iniciar sesión	1402
iniciar sesión con apple	1478
iniciar sesión con facebook	1478
iniciar sesión con google	1478
iniciar sessão	3455
inicie sesión	1402
inläst av en syntetisk röst	4261
inne artykuły	3339
innehåll från annonsör	4293
innehåll från våra partner	4293
innehållet kan inte visas	4258
innehållet är skyddat av upphovsrätt	4228
innhold fra annonsør	3203
innhold fra våre annonsører	3293
innhold fra våre partnere	3293
inscription confirmée	2004
inscription à la newsletter	1874
inscrivez-vous à notre newsletter	1874
inscrição confirmada	3579
inscrição realizada com sucesso	3548
insira o seu endereço de email	3513
insira um e-mail válido	3548
instagram-bejegyzés betöltése	2304
instagramで見る	2712
instagramの投稿を読み込む	2683
instagram에서 보기	2820
instagram에서 이 게시물 보기	2820
instalează aplicația	3629
inställningar	4184
inte prenumerant än	4273
integritetsinställningar	4258
introdu emailul tău	3693
introduce tu correo electrónico	1539
introduce un correo electrónico válido	1509
introduce un correo válido	1509
introduce un email válido	1474
introduceți adresa de email	3693
introduceți o adresă de email validă	3670
introdueix un correu vàlid	447
intră în cont	3598
invítanos a un café	1397
iná suma	4032
início	3484
ir a la página de donaciones	1504
ir para a página de doações	3543
ir para a página de donativos	3543
ir para o conteúdo	3484
irány a bolt	2298
irányítószám	2326
isključi zvuk	3927
isključio sam blokator oglasa	3932
isključite adblock	3932
isključite blokator oglasa	3932
ispiši	3869
ispiši recept	61
ispiši članak	3953
ispravci i pojašnjenja	3945
isso foi útil	3523
istediğin zaman iptal et	4448
istediğiniz zaman abonelikten çikabilirsiniz	4407
istediğiniz zaman iptal edin	4370
isto foi útil	3523
iz naše trgovine	3923	4119
iz našeg shopa	3923
izberi naročnino	4133
izberite naročnino	4133
izbor uredništva	4067
izdrukāt	2910
izmēģini # dienas bez maksas	2905
izslēdziet reklāmu bloķētāju	2951
izslēgt skaņu	2946
izveidots ar mākslīgo intelektu	2959
izvēlies abonementu	2953
izvēlies summu	2952
izvēlieties abonementu	2953
izvēlieties summu	2952
izvēlēties plānu	2953
içeriğe geç	4386
içeriği görüntüle	4437
içeriği göster	4437
içeriği yükle	4437
iş birliği	4379
iş birliğiyle	4464
iš mūsų parduotuvės	2874
iš mūsų partnerių	2897
išbandykite # dienų nemokamai	2836
išjungiau reklamos blokavimą	2883
išjungti garsą	2878
išjunkite reklamos blokavimą	2883
išorinis turinys	2854
išsaugoti	2841
išsaugoti nustatymus	2876
išsaugoti pasirinkimą	2876
išsaugoti straipsnį	2841
išsaugoti vėlesniam laikui	2895
išversta automatiškai	2892
išversta dirbtinio intelekto	2892
""", 'j': """
j'ai déjà donné	1855
j'ai déjà un compte	1865
j'ai désactivé adblock	1966
j'ai désactivé mon adblock	1966
j'ai désactivé mon bloqueur	1966
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4266
ja, slå på	4266
jaa sähköpostilla	1842
jaa twitterissä	1734
jaa x:ssä	1734
jag förstår	4184
jag har stängt av annonsblockeraren	4267
jag har stängt av den	4270
jag har stängt av min annonsblockerare	4267
jag stödjer redan	4159
jaga sõbraga	1564
jak chronimy nasze źródła	3428
jak chronimy źródła	3428
jak chráníme své zdroje	591
jak chráníme zdroje	591
jak to zrobić	3411
jak vypnout blokování reklam	574
jak wyłączyć adblocka	3410	3411
jak wyłączyć blokowanie reklam	3410
jakość	3406
jatka sähköpostilla	1824
jau turiu paskyrą	2886
jaunākie	2907
jaunākie vispirms	2960
jautā mākslīgajam intelektam	2911
javascript ei ole käytössä	1810
javascript er slået fra	713
javascript er slått av	3260
javascript està desactivat	434
javascript ir izslēgts	2946
javascript išjungtas	2878
javascript je isključen	3927
javascript je vypnutý	566
javascript jest wyłączony	3405
javascript måste vara påslaget	4261
javascript on pois päältä	1810
javascript on välja lülitatud	1602
javascript är avstängt	4261
javascript är inaktiverat	4261
javascript đã bị tắt	4698
javascript вимкнено	4597
javascript е изключен	288
javascript отключен	3818
javascript отключён	3818
javascript מושבת	2088
javascript ถูกปิดใช้งาน	4341
javascriptが無効になっています	2683
javascript已停用	4815
javascript已禁用	4815
javítások és pontosítások	2332
je commande ce numéro	1925
je consens au traitement de mes données	1972
je découvre l'offre	2003
je découvre les offres	2003
je fais un don défiscalisé	1967
je gère mes cookies	1891
je m'équipe	1989
je soutiens déjà	1855
jede spende zählt	867
jede unterstützung hilft	943
jeder beitrag zählt	867
jeder euro zählt	867
jederzeit kündbar	946
jednorazový dar	4032
jednorazový príspevok	4032
jednorázový dar	577
jednorázově	470
jednou týdně, zdarma	479
jeg forstår	3182
jeg har slået den fra	722
jeg har slået min adblocker fra	720
jeg har slått av annonseblokkering	3267
jeg har slått den av	3268
jeg støtter allerede	612	3157
jegyek itt kaphatók	2248
jegyvásárlás	2299
jelenlegi idő	2310
jelenlegi idő #	2309
jelentkezzen be vagy regisztráljon	2225
jelentés	2337
jelszó	2323
jelszó megjelenítése	2322
jen nezbytné cookies	563
jen pro předplatitele	472
jesteś już prenumeratorem	3418
jesteś już subskrybentem	3418
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
joacă acum	3647
joacă gratuit	3647
joacă responsabil	3684
jobs in ihrer nähe	851
jogar grátis	3526
jogue grátis	3526
jokainen euro on tärkeä	1821
jokainen lahjoitus on tärkeä	1821
jokin meni pieleen. yritä uudelleen	1827
jokin meni vikaan. yritä uudelleen	1827
jotain meni vikaan. yritä myöhemmin uudelleen	1827
jotain meni vikaan. yritä uudelleen	1827
još nema komentara	3949
još nemate račun	3936
još niste pretplatnik	3936
još vesti	3866
još vijesti	3866
jsem předplatitel, přihlásit se	473
jste už předplatitel	580
junte-se à conversa	3509
jurnalismul de calitate costă	3634
juttu jatkuu kuvan jälkeen	1737
juttu jatkuu mainoksen jälkeen	1737
juttu jatkuu videon jälkeen	1737
juttu on luettu koneäänellä	1810
juttua päivitetään	1737
jutun lukee koneääni	1734
jutun lukee synteettinen ääni	1810
jutun lukee tekoäly	1810
jutun lukee tekoälyääni	1734
jutun voi myös kuunnella	1734
już głosowałeś	3392
już obserwujesz	3436
już wspieram	3302
już wyłączyłem	3414
já desativei	3541
já desativei o bloqueador	3541
já doei	3450
já está inscrito	3579
já nas bancas	3503
já segue este autor	3560
já segue este tema	3560
já sou apoiador	3450
já sou assinante	3455
já tem conta	3455
já tem uma conta	3455
já tenho conta	3546
já votou	3523
já é assinante? faça login	3455
já é subscritor	3518
já é subscritor? inicie sessão	3518
játssz most	2292
játék indítása	2292
jährlich	947
jährlich abgerechnet	946
jährliche abrechnung	947
jährliche zahlung	947
jälgi autorit	1617
jälgi teemat	1617
jälgid juba	1617
jälgid seda teemat	1617
jäljellä oleva aika	1810
jäljellä oleva aika #	1810
jäljellä oleva aika -#	1810
jäljentäminen kielletty	1835
järelejäänud aeg	1603
järelejäänud aeg -#	1602
järgmine artikkel	1613
järgmine leht	1613
järgmine pilt	1613
järgmine video	1602
järjestys	1840
järjestä	1840
jäsenetu	1804
jäta mind meelde	1609
jätka apple'iga	1609
jätka facebookiga	1609
jätka google'iga	1609
jätä kommentti	1747
jūs izmantojat reklāmu bloķētāju	2951
jūs jau balsavote	2872
jūs jau esat nobalsojis	2940
jūs naudojate reklamos blokavimo programą	2883
jūs sekate šią temą	2894
jūs sekojat šai tēmai	2961
jūsu balss ir ieskaitīta	2940
jūsu balss ir pieņemta	2940
jūsu e-pasta adrese	2955
jūsu e-pasts	2955
jūsu vārds	2956
jūsu ziņa	2956
jūsų balsas užskaitytas	2872
jūsų balsas įskaitytas	2872
jūsų el. paštas	2861
jūsų el. pašto adresas	2861
jūsų vardas	2889
jūsų žinutė	2889
""", 'k': """
k tématu	497
k téme	3967
kaikki oikeudet pidätetty	1835
kaip išjungti reklamos blokavimą	2883
kaip saugome šaltinius	2891
kakinställningar	4258
kako isključiti adblock	3932
kako isključiti blokator oglasa	3932
kako štitimo izvore	3945
kako štitimo svoje izvore	3945
kalan süre	4435
kapcsolat a szerkesztőséggel	2332
kapcsolat a szerzővel	2328
kapcsold ki a reklámblokkolót	2316
kapcsolja ki a hirdetésblokkolót	2316
kapcsolódó	2246
kapcsolódó cikk	2246
kapcsolódó cikkek	2246
kapcsolódó tartalom	2246
kapcsolódó témák	2246
karte öffnen	815
kas kokkuvõte oli kasulik	1565
kas mėnesį remti	2884
kategóriák	2246
katrs eiro ir svarīgs	2952
katrs eiro palīdz	2952
katrs ziedojums palīdz	2952
katru piektdienu. bez maksas. bez surogātpasta	2955
katso kuvat tästä	1752
katso myös	1750
katso video tästä	1752
katso video yltä	1752
kattintson a nagyításhoz	2328
kaupallinen sisältö	1844
kaupallinen yhteistyö	87	1737
kaupallisen kumppanin sisältö	1844
kaut kas nogāja greizi. mēģiniet vēlreiz	2955
kaydiniz için teşekkürler	4407
każda wpłata pomaga	3415
każda wpłata się liczy	3415
każda złotówka pomaga	3415
każda złotówka się liczy	3415
każde wsparcie się liczy	3415
každou neděli, zdarma	479
každá koruna pomáhá	577
každá koruna se počítá	577
každé euro pomáha	4032
každé euro sa počíta	4032
každé pondělí, zdarma	479
každé ráno, zdarma	479
každý dar pomáha	4032
každý dar pomáhá	577
každý piatok. zadarmo. bez spamu	4038
každý príspevok pomáha	4032
každý príspevok sa počíta	4032
každý pátek do e-mailu	479
každý pátek, zdarma	479
každý pátek. zdarma. bez spamu	584
každý příspěvek pomáhá	577
každý příspěvek se počítá	577
každý týden, zdarma	479
kažkas nutiko. bandykite dar kartą	2888
kdykoli lze zrušit	473
kdykoliv lze zrušit	473
kdykoliv můžete zrušit	580
keela kõik	1601
keeldu kõigist	1601
keisti sutikimą	2876
keisti šrifto dydį	2895
kenttä on pakollinen	1827
kereskedelmi együttműködés	2299
keresztnév	2326
keresztrejtvény	2295
keresés	2248
keskeytä	1811
keskustelu on päättynyt	1839
keskustelun säännöt	1839
kevesebb mutatása	2328
kezdőlap	2248
không biết	4688
không có ý kiến	4688
không phải bây giờ	4638
không spam	4710
không thể hiển thị nội dung này	4698
không thể phát video	4694
không thể phát video này	4694
không thể tải video	4728
không, cảm ơn	4638
ki kan gjøre feil	3285
ki-antworten können fehler enthalten	958
ki-übersetzung	959
ki-übersicht	843
kiekvieną penktadienį. nemokamai. be šlamšto	2888
kiellä kaikki	1808
kiitos viestistäsi	1827
kiitos äänestämisestä	1795
kiitos äänestäsi	91	1795
kiitos! tarkista sähköpostisi	1827
kijelentkezés	2225
kikapcsoltam a hirdetésblokkolót	2316
kingi artikkel sõbrale	1564
kinyitás	2250
kipróbálom	2225
kirjaudu sisään	1725
kirjaudu sähköpostilla	1824
kirjoita sähköpostiosoitteesi	1728
kitas vaizdo įrašas	2878
kitöltöm a kvízt	2292
kiválasztom	2323
kiválasztás	2323
kizárólag előfizetőknek	2322
kişisel verilerimin işlenmesini kabul ediyorum	4450
kiểm tra hộp thư của bạn	4710
kiểm tra kiến thức của bạn	4690
kjøp abonnement	3161
kjøp billett	3254
kjøp billetter	3254
kjøp billetter her	3254
kjøp boka	3254
kjøp boken	3254
kjøp her	3254
kjøp lisens	3283
kjøp nå	3254
kjøp rettigheter	3283
kjøp tilgang	3161
klausies podkāstu	2912
klausies podkāstu šeit	2912
klausies šo rakstu	2910
klausies šo rakstu (# min	2910
klausykite tinklalaidės	2843
klausykite tinklalaidės čia	2843
klausykitės straipsnio	2841
klausīties	2910
klausīties rakstu	2910
kliknij, aby powiększyć	3424
kliknutím zväčšíte	4041
kliknutím zvětšíte	587
klippet er ikke længere tilgængeligt	713
klippet är inte längre tillgängligt	4261
ključne besede	4067
ključne reči	3866
ključne riječi	3866
klíčová slova	497
kniha s věnováním autora	488
knihkupectví	487
kodex diskutujících	597
kodėl matau šią reklamą	2897
kohustuslik väli	1611
kohustuslikud väljad	1611
kokeile # päivää maksutta	1725
kokkuvõtte tegi tehisintellekt	1615
koko näyttö	1810
kolačići	3882
kom ihåg mig	4273
komentarai uždaryti	2893
komentariši	3950
komentarų dar nėra	2893
komentarų nėra	2893
komentavimas išjungtas	2842
komentavimas uždarytas	2893
komentavimo taisyklės	2842
komentiranje je onemogućeno	3949
komentovať	4050
komentáre	3970
komentář	496
komentáře	496
komentāri	2905
komentāri ir slēgti	2960
komentāru vēl nav	2960
komentēt	2905
komentēšana ir slēgta	2911
komentēšanas noteikumi	2911
komercijalni sadržaj	3955
komerčné oznámenie	3966
komerční obsah	603
komerční prezentace	603
komerční sdělení	87	486
komerční článek	603
komerčný obsah	4054
komerčný článok	4054
komment jelentése	2336
komment küldése	2336
komment írása	2336
kommentar gelöscht	960
kommentarer blir gjennomgått før publisering	3196
kommentarerna förhandsmodereras	4190
kommentarerna är stängda	4288
kommentek megjelenítése	2336
kommentek megtekintése	2242
kommentelési szabályzat	2242
kommentoi ensimmäisenä	1839
kommentoinnin säännöt	1839
kommentointi on päättynyt	1839
kommentér	642
kommersiellt innehåll	4293
konekäännetty	1837
konekäännös	1838
kontakt z redakcją	3428
kontakta författaren	4279
kontaktirajte uredništvo	4142
kontaktovať autora	4041
kontaktovať redakciu	4044
kontynuuj bez wyłączania	3410
koostöö	1568
kopiera gåvolänk	4292
kopiera länk	4178
kopiera länken	4178
kopiering förbjuden	4284
kopijuoti draudžiama	2898
kopijuoti nuorodą	2836
kopioitu leikepöydälle	1842
kopiraj povezavo do članka	4070
kopirano u međuspremnik	3953
kopirano v odložišče	4149
kopiér link	626
kopiér linket	626
kopsavilkumu veidojis mākslīgais intelekts	2959
kopírovanie zakázané	4045
kopírovat odkaz	482	483
kopírovať odkaz	3970
kopírování zakázáno	592
kopēt saiti	2905
kopēšana aizliegta	2965
korisničko ime	3937
korisničko ime ili e-mail	3936
korzyść dla prenumeratorów	3398
korábban írtunk róla	2246
kostenlos und jederzeit kündbar	948
kosárba	2236
kosárba rakom	2298
kosárba teszem	2298
koupit aktuální vydání	560
koupit lístky	560
koupit nyní	560
koupit časopis	560
kreiraj račun	3859
kreirano uz pomoć ai	3948
kreirano uz pomoć umjetne inteligencije	3948
kreuzworträtsel	926
križaljka	3921
križanka	4117
krzyżówka	3395
krížovka	4017
książka z autografem	3322
książka z autografem autora	3322
książki z autografem	3322
księgarnia	3323
księgarnia internetowa	3323
kuidas reklaamiblokeerija välja lülitada	1607
kullanim koşullari	4380
kumppanin sisältö	1844
kumppanisisältö	1844
kun nødvendige	3257
kun nødvendige cookies	710
kup dostęp	3306
kup książkę	3398
kup licencję	3429
kup licencję na publikację	3429
kup tę książkę	3398
kup w księgarni	3322
kupi naročnino	4063
kupte nám kávu	577
kuula taskuhäälingut	1566
kuuntele podcast tästä	1752
kvíz dne	554
kvíz dňa	4016
kvíz indítása	2292
kvíz kitöltése	2292
kyllä kiitos	1816
kyllä, kiitos	1816
kysy tekoälyltä	1747
kytke ilmoitukset päälle	1813
käyttäjätunnus	1825
käyttäjätunnus tai sähköposti	1824
käyttöehdot	1740
käytä etu	1738
käytät mainonnanestoa	1819
käytät mainosten esto-ohjelmaa	1817
käytät mainosten estoa	1817
käytät mainostenesto-ohjelmaa	1817
käännetty automaattisesti	1837
käännetty tekoälyllä	1837
kép #/#	2327
kép a képben	2309
kép megtekintése	2327
kép nagyítása	2328
kép: #/#	2327
képaláírás megjelenítése	2328
képek megtekintése	2327
kér értesítést	2312
kérdezze ai-asszisztensünket	2242
kérek értesítést	2312	2313
kérem a hírlevelet	2252
kérjük, adjon meg érvényes e-mail-címet	2325
kérjük, kapcsolja ki a hirdetésblokkolót	2316
kérjük, töltse ki ezt a mezőt	2325
később	2220	2315
kích thước chữ	65
kódex diskutujúcich	4049
kõik artiklid	1613
kõik autori artiklid	1613
kõik kommentaarid	1616
kõik õigused reserveeritud	1621
könyvajánló	2236
könyvesbolt	2236
könyváruház	2236
köp	4164
köp biljett	4254
köp biljetter	4254
köp biljetter här	4254
köp boken	4254
köp boken här	4254
köp din biljett	4254
köp här	4254
köp licens	4284
köp rättigheter	4284
köszönjük a feliratkozást	2252
köszönjük a regisztrációt	2325
köszönjük a szavazatodat	2292
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2292
köszönjük az üzenetet	2325
köszönjük üzenetét	2325
köszönjük! ellenőrizze postafiókját	2325
köszönjük, hogy feliratkozott	2325
köszönjük, hogy feliratkoztál	2325
köszönjük, hogy szavazott	2292
köszönjük, hogy szavaztál	2292
köszönöm, nem	2220
kötelező	2326
kötelező kitölteni	2325
kötelező mező	2325
kötelező mezők	2325
kövesd a témát	2338
kövesse a témát	2338
kövesse élőben	2328
követed	2339	2340
követem	2340
követem a szerzőt	2338
követem a témát	2338
következő	2248
következő cikk	2246
következő fotó	2328
következő kép	2328
következő oldal	2328
következő videó	2309
követve	2339
követés	2340
követés leállítása	2338
követés megszüntetése	2338
közlemény: adomány	2319
közlemény: támogatás	2319
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
kúpiť e-knihu	4020
kúpiť knihu	4020
kúpiť licenciu	4045
kúpiť lístky	4020
kúpiť predplatné	3963
kúpiť teraz	4020
kúpiť vstupenku	4020
kúpiť vstupenky	4020
kúpiť časopis	4020
kúpte nám kávu	4032
kúpte si knihu	4020
kúpte si vstupenky	4020
küfür, hakaret içeren yorumlar onaylanmamaktadir	4383
küldd be a fotóidat	2332
küldd el egy barátodnak	2341
küldd tovább a cikket	2232
küldje be fotóit	2332
küldje el barátjának	2231
küldje el fotóit	2332
küldje el ismerősének	2232
küldjön névtelen üzenetet	2332
küldjön tippet	2332
küldés	91	2231	2326
küldés e-mailben	2231
küldés whatsappon	2341
külső tartalom	2248
künye	4380
küpsiste kasutamine	1600
küpsiste seaded	1577
küsi tehisarult	1565
küsitlus	92
küsitluse tulemused	1603
kā izslēgt reklāmu bloķētāju	2951
kā mēs sargājam avotus	2958
kā tev patika raksts	2911
kā tu domā? balso	2912
kāpēc es redzu šo reklāmu	2964
ką manote? balsuokite	2843
křížovka	557
kết quả bình chọn	4725
kết quả thăm dò	4725
kết thúc quảng cáo	4693
""", 'l': """
l'accès à tous les articles	2003
l'offre intégrale	2003
la discussione è chiusa	2492
la donazione è detraibile	2561
la lecture automatique est désactivée	1997
la más popular	1508
la nota continúa después del anuncio	1427
la palabra del día	1528
la pregunta del día	91
la pubblicità continua	2606
la publicidad continúa	1550
la rédaction n'a pas participé	2015
la rédaction vous conseille	1898
la sélection de la rédaction	1898
la tua richiesta è stata inviata	2596
la vidéo ne peut pas être lue	1957
labojumi un precizējumi	2958
ladda inlägg	4258
ladda inlägget	4258
ladda innehåll	4258
ladda innehållet	4258
ladda ned på google play	4263
lae äpp alla	1604
lahenda ristsõna	1596
lahjoita artikkeli ystävälle	1734
lai komentētu, ielogojies	2911
lai komentētu, pieslēdzies	2911
laisser une réponse	1949
laita ilmoitukset päälle	1813
lancer la vidéo	1997
lap tetejére	2328
las más leídas	1436
las más leídas de hoy	1482
las noticias más leídas	1482
lasa sintētiska balss	2946
lasi arī	2907
lasi bez ierobežojumiem	2953
lasi bez reklāmām	2964
lasi komentārus	2911
lasi tālāk	2905
lasi vairāk šeit	2912
lasi vēl	2907
lasiet arī	2907
lasiet vēl	2907
last inn siden på nytt	3268
last siden på nytt	3268
lasă un comentariu	3609
lasă un răspuns	3644
lasīt komentārus	2911
lasīt tālāk	2912
lasīt vairāk	2912
lasīt visu rakstu	2957
lasīt vēlāk	2910
lasītākie	2907
lataa lisää	1752
lataa sisältö	1807
lataa ääni	1810
lautstärke	936
lavet ved hjælp af ai	739
le choix de la rédaction	1898
le club des abonnés	1955
le journal numérique	1865
le lecteur vidéo est en cours de chargement	1957
le lien a été copié	1941
le lien a été copié dans le presse-papiers	1941
le notizie più lette	2535
le più lette	2496
le za naročnike	4133
lea también	1436
lecteur vidéo	1997
lee sin límites	1478
lee también	1436
leer artículo completo	1439
leer el artículo completo	1513
leer el siguiente artículo	1541
leer más	1439
leer siguiente artículo	1541
leer también	1436
leer transcripción	1492
legfrissebb elöl	2336
legfrissebb hírek	2246
leggi di più	2499
leggi più tardi	2534
legjobb ajánlat	2323
legjobb ár	2323
legnépszerűbb	2246	2323	2337
legrégebbi	2337
legrégebbi elöl	2336
legújabb	2337
legújabb elöl	2336
leia a matéria completa	3521
leia a notícia completa	3552
leia as notícias no aplicativo	3511
leia também	3481
leisti pranešimus	2881
leisti vaizdo įrašą	2878
leitor de vídeo	3573
leitor de áudio	3573
lejupielādēt app store	2948
lejupielādēt audio	2946
lejupielādēt lietotni	2948
lejupielādēt no app store	2948
lejupielādēt no google play	2948
lejátszás	2310
lejátszási sebesség	2309
len nevyhnutné cookies	4022
len pre predplatiteľov	3963
ler grátis	3578
ler o próximo artigo	3581
ler próximo artigo	3581
ler transcrição	3531
les choix de la rédaction	1898
les commentaires sont réservés aux abonnés	1991
les den først i appen	3262
les først i appen	3262
les lecteurs ont aussi consulté	1942
les mieux notés	1950
les mots croisés du jour	1992
les més llegides	420
les også	3193
les plus commentés	1898
les plus consultés	1976
les plus partagés	1898
les plus récents	1950
les prix indiqués sont susceptibles d'évoluer	1925
les résultats du vote	1991
les våre debattregler	3187
letiltás	2315
letna naročnina	4134
letno plačilo	4134
letölthető a google play áruházból	2311
letölthető az app store-ból	2311
letöltés az app store-ból	2311
leído por una voz sintética	1492
leído por voz sintética	1492
li e aceito a política de privacidade	3513
libovolná částka	577
licenc vásárlása	2333
licencja na publikację	3429
liczy się każda wpłata	3415
liczy się każda złotówka	3415
lido por uma voz sintética	3531
lielāks teksts	2962
lien copié	1884
lien copié dans le presse-papiers	1941
lietošanas noteikumi	2922
liitudes nõustud kasutustingimustega	1584
liity jäseneksi	1723
likęs laikas	2879
likęs laikas -#	2878
lineでシェア	2628
lineでシェアする	2657
lineでログイン	2694
lineで共有	2708
lineで送る	2628
link a vágólapra másolva	2231
link bài gốc	4681
link copiado para a área de transferência	3520
link kopiëren	2995
link másolva	2231
link másolása	2231
link został skopiowany	3438
lire l'article précédent	2006
lire la suite pour #€	1865
lire la vidéo	1901
lire à haute voix	1884
lire également	1898
lisätiedot	1753
lisää aiheesta	1750
lisää artikkeleita	1830
lisää ensisijaiseksi lähteeksi	1841
lisää kirjoittajalta	1830
lisää kommentti	1839
lisää omiin aiheisiin	1841
lisää ostoskoriin	1804
lisää samalta kirjoittajalta	1830
lisää suosikkilähteeksi	1841
livrare gratuită	3684
liên hệ	4654
liên hệ quảng cáo	4715
liên hệ tòa soạn	4715
liên hệ với tòa soạn	4715
liên quan	4655
ljud på	4261
ljudet är ai-genererat	4261
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
locuri de muncă	3625
loe lähemalt	1566
loe lähemalt siit	1566
loe äpis	1604
loeb sünteetiline hääl	1602
logi sisse või loo konto	1559
los lectores también leyeron	1482
luba kõik	1577
luba kõik küpsised	1600
lubię to	3317	3435
lucrează cu noi	3625
lue keskustelun säännöt	1747
lue lisää	1750
lue lisää aiheesta	1750
lue myöhemmin	1734
lue myös	1750
lue vähemmän	1801
lugu jätkub pärast reklaami	1568
lugu täieneb	1566
lui écrire	1919
lukijana synteettinen ääni	1810
luotu tekoälyllä	1837
luôn cho phép	4698
luôn hiển thị	4698
luštit	557
luštit křížovku	554
lyd på	3260
lze kdykoli zrušit	473
làm bài trắc nghiệm	4690
làm mới trang	4704
làm trắc nghiệm	4690
lägg till i mina ämnen	4290
lägg till oss som föredragen källa	4290
lägg till som föredragen källa	4290
lähetä	91	1828
lähetä kommentti	1839
lähetä kuvasi	1834
lähetä palaute	1837
lähetä palautetta	1837
lähetä sähköpostilla	1734
lähetä viesti	1827
lähetä viesti toimittajalle	1830
lähetä vinkki	1834
lähetä vinkki nimettömänä	1834
lämna en kommentar	4190
lämna ett svar	4288
lämna feedback	4286
längd	4262
längd #	4262
länk kopierad	4178
länken har kopierats	4292
länken kopierad	4178
länken är kopierad	4178
läs den först i appen	4263
läs dokumentet	4200
läs domen	4200
läs först i appen	4263
läs hela	4279
läs hela artikeln	4199
läs hela texten	4199
läs hela texten här	4199
läs in sidan igen	4270
läs kommentarer	4190
läs mer	4196	4199
läs mer om	4196
läs mindre	4251
läs också	4196
läs senare	4178
läs transkription	4261
läs utan annonser	4293
läs vidare	4164	4196
läs våra kommentarsregler	4190
läs även	4196
läsarerbjudande	4254
läsarerbjudanden	4254
läsarfrågan	91	4247
läsarresa	4254
läsarresor	4254
lästid	4199
lästid # min	4199
lås artiklen op	726
lås op	616
lås op for artiklen	726
lås opp artikkelen	3161
lås opp saken	3161
lås upp	4274
lås upp artikeln	4164
låst artikel	4273
låst innehåll	4274
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
lên đầu trang	4657
líbí se mi	598
lõpeta jälgimine	1617
lös korsordet	4247
lösenord	4274
löysitkö virheen	1834
løs krydsord	699
løs krydsordet	699
løs kryssordet	3246
lùi # giây	4694
lúštiť krížovku	4016
lülita reklaamiblokeerija välja	1607
lülitasin reklaamiblokeerija välja	1607
lütfen geçerli bir e-posta adresi girin	4450
lūdzu, izslēdziet reklāmu bloķētāju	2951
lưu	4645
lưu bài	4645
lưu bài viết	4645
lưu bài để đọc sau	4681
lưu cài đặt	4698
lưu công thức	61
lưu tùy chọn	4698
lấy link	4681
""", 'm': """
magari più tardi	2464
mai multe articole de același autor	3674
mai multe opțiuni	3682
mai târziu	3596
mainonnanesto käytössä	1819
mainonnanesto on käytössä	1819
mainos päättyy	1737
mainossisältö	1739
mainostajan sisältö	1844
mainosten estäminen käytössä	1819
mainīt burtu izmēru	2962
mainīt piekrišanu	2944
mais notícias	3481
mais opções	3563
mais opções de partilha	3562
maksettu mainossisältö	1739
maksettu sisältö	1737
maksettu yhteistyö	1844
maksettua mainossisältöä	1739
maksettua sisältöä	1739
mam już konto	3418
mam prenumeratę	3418
manas tēmas	2961
mantener la sesión iniciada	1507
mantener sesión iniciada	1507
manter sessão iniciada	3546
mantén la sessió iniciada	445
manşetler	4384
maschinell übersetzt	958
maschinelle übersetzung	959
masintõlgitud	1615
maskinoversættelse	740
maskinöversatt	4286
maskinöversättning	4287
masquer la publicité	1925
masquer les réponses	1949
masz już konto	3306
masz już konto? zaloguj się	3306
masz włączonego adblocka	3410
materialet er vernet etter åndsverkloven	3283
materialet är skyddat enligt lagen om upphovsrätt	4226
materiał komercyjny	3440
materiał niedostępny	3405
materiał partnera	3321
materiał partnerski	3440
materiał promocyjny	3321
materiał płatny	3440
materiał sponsorowany	3321
materiał wideo niedostępny	3405
materiał zewnętrzny	3321
matéria exclusiva para assinantes	3518
matérias relacionadas	3481
mazāks teksts	2962
mağazamiz	4433
mağazaya git	4433
mašinski prevedeno	3948
mašīntulkots	2959
mažesnis tekstas	2895
me ei saa seda sisu näidata	1600
me réabonner	2003
media społecznościowe	3318
medlemsförmån	4254
megjelenítés és elfogadás	2301
megnyitás	2250
megnyitás az alkalmazásban	2311
megnézem	2248
megnézem a galériát	2328
megnézem az ajánlatot	2298
megnézem az eredményt	2292
megnézem az árat	2298
megosztás	2231
megosztás a facebookon	2231
megosztás ajándékként	2341
megosztás e-mailben	2341
megosztás facebookon	2231
megosztás twitteren	2231
megosztás whatsappon	2341
megrendelem a könyvet	2237
megrendelés	2236
megveszem a könyvet	2298
mehr für dich	877
mehr für sie	877
meld deg av når som helst	3275
meld deg på	3167
meld deg på nyhetsbrevet	3167
meld meg på	3275
mentions légales	1891
mentés	2231
mentés későbbre	2231
menú	1439
menü	811	952	2248	4386
menü schließen	811
menü öffnen	811
menüyü kapat	4480
mer från	4196
mer läsning	4196
merci ! votre message a bien été envoyé	1972
merci d'avoir voté	91	1929
merci de le désactiver pour continuer	1966
merci, votre vote a été pris en compte	1949
mergi la pagina de donații	3665
mergi la rețetă	61
mesajiniz başariyla gönderildi	4450
mesajiniz gönderildi	4450
mesajul dumneavoastră a fost trimis	3670
mesajul tău	3671
mesačne	4036
mesačná platba	4036
mesačné predplatné	4036
mesačný dar	4032
mesečna donacija	3934	4131
mesečna naročnina	4134
mesečna pretplata	3937
mesečno	3937	4134
mesečno plačilo	4134
messaggio pubblicitario con finalità promozionale	2518
mest läst	4196
mest lästa	4196
mest læst	650
mest læste	650
mest populär	4274
mest populärt	4274
mest populær	727	3273
mest populære	727	3273
mesterséges intelligencia készítette	2335
mesterséges intelligenciával készült	2335
metinė prenumerata	2887
mettre de côté	2016
mi donación	1537
mi készítette	2335
mi var kļūdīties	2959
mi által generált	2335
mi-összefoglaló	2248
micșorează textul	3682
mida sina arvad? hääleta	1566
midagi läks valesti. proovi uuesti	1611
miesięcznie	3419
miks ma seda reklaami näen	1620
miksi näen tämän mainoksen	1844
mina ämnen	4290
mind a # fotó megtekintése	2327
mind a # fotók megtekintése	2327
mind a # kép megtekintése	2327
mind a # képek megtekintése	2327
mind a fotó megtekintése	2327
mind a fotók megtekintése	2327
mind a kép megtekintése	2327
mind a képek megtekintése	2327
minden adomány számít	2319
minden forint segít	2319
minden forint számít	2319
minden hozzájárulás számít	2319
minden héten e-mailben	2253
minden héten, ingyen	2253
minden hétfőn, ingyen	2253
minden pénteken a postaládájában	2253
minden pénteken, ingyen	2253
minden pénteken. ingyen. spam nélkül	2325
minden reggel a postafiókjában	2253
minden reggel a postaládájában	2253
minden süti elfogadása	2301
minden támogatás segít	2319
mindet elutasítom	2302
mindig engedélyezem	2301
mindig engedélyezés	2301
mindig megjelenítem	2301
minn meg på det senere	3157
minőség	2310
mira el vídeo	411
mira también	1541
mit ki übersetzt	958
mit paypal unterstützen	943
mitä mieltä olet? äänestä	1752
miért látom ezt a hirdetést	2343
miễn phí vận chuyển	4723
miễn phí, không spam	4710
mjesečna donacija	3934
mjesečna pretplata	3937
mjesečno	3937
modalità di pagamento	2468
moderációs alapelvek	2336
moderálási elvek	2242
modifică preferințele cookie	3620
modifică setările	3689
modifier mes préférences	1921
modifier vos préférences	1961
modtag en notifikation, når vi skriver om emnet	653
modération a priori	1991
mogoče kasneje	4074
mogą cię zainteresować	3339
mohlo by se vám líbit	497
mohlo by vás také zajímat	497
mohlo by vás tiež zaujímať	3967
mohlo by vás zajímat	497
mohlo by vás zaujímať	3967
moje témata	599
moje témy	4051
mokama partnerystė	2897
molimo isključite blokator oglasa	3932
molimo vas, isključite adblock	3932
monatlich kündbar	872
montant personnalisé	2001
mostra aquesta publicació a instagram	402
mostra di più	2499
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3523
mostrar conteúdo	3535
mostrar conteúdo externo	3499
mostrar más	1439
mostrar o conteúdo	3535
mostrar subtítulos	1492
mot de passe oublié	1865
mots clés	1898
mots croisés	1954
mots croisés du jour	1992
mots fléchés	1954
mots mêlés	1954
mots-clés	1898
może cię zainteresować	3339
może później	3302
możesz zrezygnować w każdej chwili	3418
možda kasnije	3874
možda vas zanima	3866
možda će vas zanimati	3866
možete se odjaviti bilo kada	3939
možete se odjaviti u bilo kom trenutku	3939
možno neskôr	3974
možná později	469
mua sách	4693
mua sách tại đây	4693
mua trên lazada	4693
mua trên shopee	4693
mua trên tiki	4693
mua vé	4693
mua vé ngay	4693
muistuta myöhemmin	1722
mulțumim că ai votat	3644
mulțumim pentru feedback	3623
mulțumim pentru sprijin	3691
mulțumim pentru susținere	3691
mulțumim pentru vot	91	3644
mulțumim, mesajul a fost trimis	3670
mulțumim, te-ai abonat cu succes	3630
mutasd az eredményt	91	2292
mutass többet	2248
muuda küpsiste seadeid	1600
muut lukivat myös	1750
muuta evästeasetuksia	1807
mykistä	1811
myöhemmin	1722	1816
mám predplatné	4035
mám předplatné	580
mám vypnuto	576
mám účet	580
már előfizető	2225
már kikapcsoltam	2318
már követed	2338
már követed ezt a témát	2338
már követi	2338	2340
már szavazott	2292
már szavaztál	2292
már van fiókom	2322
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
más összeg	2319
mások ezt olvassák	2246
mások ezt olvasták	2246
másolva	2342
másolás	2231
másolás tilos	2333
máte již účet	472
máte předplatné? přihlaste se	472
máte tip	591
máte už účet	580
máte zapnutý adblock	574
mã giảm giá	4733
mängi kohe	1596
märkasid viga	1614
märksõnad	1561
månadsgåva	4160
månadsvis	4274
månadsvis betalning	4274
månedlig	3273
månedlig betaling	3273
månedlig gave	3158
månedlig støtte	724
månedligt	727
månedligt bidrag	613
mångfaldigande förbjudet	4228
måske senere	612	717
måske vil du også kunne lide	650
még nem előfizető	2322
még nincs előfizetése	2322
még nincs fiókja	2322
még nincs fiókod	2322
még nincsenek hozzászólások	2336
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
métodos de pagamento	3453
métodos de pago	1400
mākslīgais intelekts var kļūdīties	2959
mākslīgā intelekta kopsavilkums	2912
mă abonez	3630
mărește fotografia	3674
mărește imaginea	3674
mărește textul	3682
mărime text	65
mēneša abonements	2954
mēs nevaram parādīt šo saturu	2944
mēģiniet vēlreiz	2955
mēģiniet vēlāk	2955
mėnesinė parama	2885
mėnesinė prenumerata	2887
měsíční dar	577
měsíční platba	581
měsíční předplatné	581
měsíčně	581
můj účet	472
můžete kdykoli zrušit	473
můžete kdykoliv zrušit	473
mọi đóng góp đều quý giá	4706
mỗi đóng góp đều quý giá	4706
một lần	4707
mới nhất	4655
mời chúng tôi ly cà phê	4706
mở	4658
mở khóa bài viết	4730
mở khóa bài viết này	4681
mở rộng	4657
mở trong ứng dụng	4700
mở ứng dụng	4700
""", 'n': """
na celú obrazovku	4025
na górę	3424
na hlavní stránku	587
na hlavnú stránku	4041
na stránku darov	4032
na stránku darů	577
na začiatok	4026
na začátek	567
na żywo	3406
nabídka pro čtenáře	560
nadaljevanje članka pod oglasom	4066
nagyobb betűk	2341
nagyítás	2310
nahlásit	598
nahlásit chybu	496
nahlásit komentář	597
nahlásit příspěvek	597
nahlásit reklamu	603
nahlásiť	4050
nahlásiť chybu	3970
nahlásiť komentár	4049
nahlásiť príspevok	4049
nahlásiť reklamu	4054
najboljši	4147
najchętniej czytane	3339
najchętniej czytane dziś	3339
najczęściej czytane	3339
najczęściej czytane artykuły	3339
najlepšia ponuka	4036
najlepšie	4050
najnovejše	4067
najnovejše novice	4067
najnovejši	4147
najnovejši najprej	4146
najnoviji članci	3866
najnovšie	3967	4050
najnovšie správy	3967
najnovšie články	3967
najnowsze artykuły	3339
najnowsze wiadomości	3339
najobľúbenejšie	4036	4050
najstarejši	4147
najstarejši najprej	4146
najstaršie	4050
najvýhodnejšie	4036
najčitanije	3866
najčitanije vesti	3866
najčitanije vijesti	3866
najčitanije vijesti dana	3866
najčítanejšie	3967
najčítanejšie články	3967
najčítanejšie články dňa	3967
naloži objavo	4121
naloži več	4139
naloži video	4121
naloži vsebino	4121
napi keresztrejtvény	2292
napiši komentar	3949	4146
napišite komentar	4070
napište autorovi	587
napište do redakce	591
napište komentář	597
napište redakci	591
napsat komentář	496
napísať autorovi	4041
napísať komentár	4049
napíšte autorovi	4041
napíšte do redakcie	4044
napíšte komentár	4049
napíšte redakcii	4044
naročena vsebina	4066
naroči knjigo	4119
naročite knjigo	4119
naročite se	4062
naročnina	4062
narração gerada por ia	3573
naruči knjigu	3923
naručite knjigu	3923
naskenujte qr kód	568
naskenujte qr kód a stáhněte si aplikaci	568
naslednji članek	4139
nastala chyba. skúste to neskôr	4038
nastala chyba. zkuste to prosím znovu	584
nastavenia súkromia	4022
nastavenie súkromia	4022
nastavení	490
nastavení cookies	490
nastavení ochrany soukromí	563
nastavení soukromí	563
nastavi bez isključivanja	3932
nastavi s google računom	3936
nastavi čitanje	3918
nastavi čitati	3918
nastavit jako preferovaný zdroj	599
nastavit upozornění	570
nastavite čitanje	3918
nastavite čitati	3918
nastavitve piškotkov	4082
nastaviť ako preferovaný zdroj	4051
nastaviť upozornenia	4028
następna strona	3342
następne wideo	3405
następne zdjęcie	3424
następny	3342
następny artykuł	3339
następny film	3405
nasza księgarnia	3323
natisni članek	4070
naudojate reklamos blokavimą	2883
naudojimo taisyklės	2854
naudojimosi taisyklės	2877
naujausi viršuje	2893
naujausios žinios	2838
naujienlaiškis	2861
nav komentāru	2960
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
načítava sa prehrávač	4025
načítava sa video	4025
načítať obsah	4022
načítať príspevok	4022
načítať viac	4041
načítať video	4022
načítať ďalšie	4041
načítám přehrávač	566
načítání videa	566
našli jste chybu	496
našli jste chybu v článku	591
našli jste v článku chybu	496
našli ste chybu	4044
našli ste chybu v článku	4044
našli ste v článku chybu	4044
naživo	4026
ne děkuji	469
ne ratez rien de l'actualité	1965
ne, ačiū	2882
ne, děkuji	469	571
ne, děkuju	571
nederīga e-pasta adrese	2955
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
nekaj je šlo narobe. poskusite pozneje	4136
nekaj je šlo narobe. poskusite znova	4136
nem kérem	2313
nem kötelező	2326
nem küldünk spamet	2325
nem, köszönöm	2220	2313
nemam mišljenje	3921
nemate račun	3936
nemaš račun	3936
nemám názor	557	4017
nemám účet	580
nemáte predplatné	4035
nemáte předplatné	580
nemáte účet	580
nenhum comentário	3477
neplatná e-mailová adresa	584
neplatný e-mail	584
nepovinné	585	4039
neskôr	4029
neteisingas el. pašto adresas	2888
neueste beiträge	808
neveljaven e-poštni naslov	4136
nešto je pošlo naopako. pokušajte ponovo	3939
nešto je pošlo po zlu. pokušajte ponovno	3939
nešto je pošlo po zlu. pokušajte ponovo	3939
nghe bài báo	4694
nghe bài viết	4694
nghe nội dung bài viết	4694
nghe đọc bài	4694
nhà tài trợ	4723
nhấn để bật tiếng	4728
nhận thông báo	4701
nhập bình luận	4725
nhập bình luận của bạn	4725
nhập email của bạn	4731
nhập số tiền	4729
nhập địa chỉ email	4731
nhập địa chỉ email của bạn	4731
nhắc tôi sau	4638
nhớ đăng nhập	4708
ni še komentarjev	4146
nie dziękuję	3302
nie dziś	3302
nie możemy pokazać tej treści	3402
nie możemy wyświetlić tej treści	3402
nie można odtworzyć filmu	3405
nie można odtworzyć wideo	3405
nie można wyświetlić tej treści	3402
nie pamiętam hasła	3418
nie pamiętasz hasła	3306
nie udało się załadować filmu	3405
nie ďakujem	3974
nie, dziękuję	3302
nie, ďakujem	3974
nieprawidłowy adres e-mail	3421
niečo sa pokazilo	4039
niečo sa pokazilo, skúste to znova	4038
niečo sa pokazilo. skúste to neskôr	4038
niečo sa pokazilo. skúste to znova	4038
nimate računa	4133
nimetön postilaatikko	1834
nincs fiókja	2322
nincs fiókod	2322
nincs fiókom	2322
nincs hozzászólás	2336
nincs még előfizetésed	2322
nincs még fiókja	2322
nincs véleményem	2295
nincsenek hozzászólások	2336
niste naročnik	4133
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2964
no mūsu veikala	2942
no se ha podido cargar el vídeo	1533
no se ha podido reproducir el vídeo	1492
no se puede reproducir el vídeo	1492
no sé	1486
noe gikk galt, prøv igjen	3275
noe gikk galt, prøv igjen senere	3275
noe gikk galt. prøv igjen	3275
noe gikk galt. prøv igjen senere	3275
noget gik galt, prøv igen	729
noget gik galt, prøv igen senere	729
noget gik galt. prøv igen	729
noget gik galt. prøv igen senere	729
nokopēts	2963
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2577
noraidīt visas	2945
normas de participación	1485
normes de participació	423
norėdami komentuoti, prisijunkite	2842
nosūti draugam	2910
nosūtīt atsauksmi	2959
nosūtīt draugam	2910
nosūtīt e-pastā	2910
nosūtīt komentāru	2960
nosūtīt ziņu	2955
noteで書く	2628
notiek video ielāde	2946
notifications activées	1965
notifikácie	4029
notre charte déontologique	1980
notre charte éditoriale	1980
notre sélection	1898
notre sélection d'articles	1942
notícia anterior	451	3552
notícia següent	451
notícias relacionadas	3481
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1980
nous écrire	1981
nouveau ! suivez vos auteurs préférés	1985
nu ai cont? înregistrează-te	3635
nu aveți cont	3668
nu ești abonat	3668
nu ești încă abonat	3668
nu mai urmări	3680
nu mulțumesc	3596
nu putem afișa acest conținut	3656
nu på google play	715
nu s-a putut încărca videoclipul	3690
nu sunteți abonat	3668
nu știu / nu răspund	3645
nu, mulțumesc	3596
nuestro código ético	1516
numele tău	3671
numele tău de utilizator	3686
nuotrauka # iš #	2899
nur für mitglieder	947
nuskaitykite qr kodą	2880
nuskenuokite qr kodą	2880
nyaste först	4288
nyeste først	3287
nyhetsdøgnet	3193
nyní na google play	568
nyní ne	571	573
nyomtatás	2231
não foi possível carregar	3573
não foi possível carregar o vídeo	3531
não foi possível reproduzir o vídeo	3531
não perca	3481
não sabe / não responde	3524
não sei	3524
não tem conta	3546
não tem uma conta	3546
não é assinante	3546
não, obrigada	3450
não, obrigado	3450
nächste seite	811
nächster artikel	808
nächstes bild	951
nächstes foto	951
nächstes video	935
näin korjaamme virheet	1834
näin poistat mainoseston	1817
näin poistat mainosten eston	1817
näin suojaamme lähteitämme	1834
näin suojelemme lähteitä	1834
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
näköislehti	1725
nästa	4199
nästa artikel	4196
nästa bild	4279
nästa sida	4279
nästa video	4261
näytä # kuvaa	1829
näytä # kuvat	1829
näytä # vastausta	1839
näytä aina	1807
näytä alkuperäinen	1753
näytä galleria	1830
näytä ja hyväksy	1807
näytä julkaisu	1741
näytä kaikki	1752
näytä kaikki # kuvaa	1829
näytä kaikki # kuvat	1829
näytä kaikki artikkelit	1830
näytä kaikki kommentit	1839
näytä kaikki kuvaa	1829
näytä kaikki kuvat	1829
näytä kartta	1753
näytä kommentit	1747
näytä kuvaa	1829
näytä kuvagalleria	1830
näytä kuvat	1829
näytä kuvateksti	1830
näytä käännös	1753
näytä lisää	1752
näytä lisää artikkeleita	1830
näytä lisää kommentteja	1839
näytä litterointi	1810
näytä salasana	1824
näytä sisältö	1740
näytä tekstitykset	1810
näytä tiedot	1753
näytä tulokset	91	1753	1795
näytä upotus	1741
näytä vastaukset	1839
näytä vähemmän	1753	1830
något gick fel	4277
något gick fel, försök igen	4276
något gick fel, försök igen senare	4276
något gick fel. försök igen	4276
något gick fel. försök igen senare	4276
næste	653
næste artikel	650
næste billede	732
næste side	732
næste video	713
némítás	2310
némítás feloldása	2309
népszerű	2246
név	2326
névtelen bejelentés	2332
névtelen postaláda	2332
nézze meg galériánkat	2248
nézze meg képeinket	2248
nõustu ja jätka	1600
nõustu ja näita	1600
nõustun	1577
nõustun kõigiga	1577
nøgleord	650
nāc strādāt pie mums	2912
nākamais attēls	2957
nākamais raksts	2957
nākamais video	2946
nākamā bilde	2957
nākamā lapa	2957
nē, paldies	2950
něco se pokazilo	585
něco se pokazilo, zkuste to znovu	584
něco se pokazilo. zkuste to prosím později	584
něco se pokazilo. zkuste to znovu	584
nổi bật	4655
nội dung do ai tạo	4728
nội dung quảng cáo	4683
nội dung tài trợ	4650
nội quy bình luận	4687
""", 'o': """
o dată	3666
o leitor está a carregar	3531
o que achou desta notícia	3501
o seu apoio faz a diferença	3577
o singură dată	3666
o singură donație	3665
o vídeo começará em alguns segundos	3499
obaveštenja	3931
objednať knihu	4020
obligatoriskt fält	4276
obligātie lauki	2955
obligāts lauks	2955
obnovit stránku	576
obnoviť stránku	4031
obnovte stránku	576
obrázek # z #	586
obrázek # ze #	586
obrázok # z #	4040
obrázok # zo #	4040
obsah je chránený autorským zákonom	4045
obsah je chráněn autorským zákonem	592
obsah našich partnerov	4054
obsah našich partnerů	603
obsah není dostupný	563
obsah nie je dostupný	4022
obsah nie je možné zobraziť	4022
obsah sa nedá zobraziť	4022
obsah vytvořený ai	595
obsah článku	587
obserwuj autorkę	3436
obserwujesz już tego autora	3436
ocenite članak	3869
ocenite članek	4070
oceń jakość artykułu	3432
oceń przepis	61
ochrana osobních údajů	490
ochrana osobních údajů a cookies	493
ochrana osobných údajov	3981
ocijenite članak	3869
ocorreu um erro ao carregar o vídeo	3499
ocultar anúncio	3503
ocultar comentários	3523
od najnovších	4049
od najstarších	4049
od naszych partnerów	3440
od našich partnerov	4054
od našich partnerů	603
od naših partnera	3955
od naših partnerjev	4151
od nejnovějších	597
od nejstarších	597
od partnerů	603
odblokuj artykuł	3418
odblokuj dostęp	3418
odblokuj treść	3402
oddaj głos	91	3392
odebírat	478
odebírat newsletter	478
odemknout článek	472
odemknout článek pro přátele	601
odeslat komentář	597
odeslat zprávu	584
odeslat zpětnou vazbu	595
odhlásenie kedykoľvek	4038
odhlásit se	472
odhlásit se můžete kdykoli	584
odhlásit se můžete kdykoliv	584
odhlásiť sa	3963
odhlášení kdykoliv	584
odjaviti se možete bilo kada	3939
odkaz bol skopírovaný	4052
odkaz byl zkopírován	601
odkaz skopírovaný	3970
odkaz zkopírován	482
odkleni članek	4063
odklenite celoten članek	4063
odklenite članek	4133
odmietnuť	3981
odmietnuť všetko	3981
odmítnout	490
odmítnout vše	490
odoberať	4039
odoberať newsletter	4038
odomknúť	4036
odomknúť článok	4035
odomknúť článok pre priateľov	4052
odoslať	91	4039
odoslať komentár	4049
odoslať správu	4038
odoslať spätnú väzbu	4047
odporúča outbrain	4054
odporúčame	3967	4036
odporúčame prečítať	3967
odporúčame tiež	3967
odporúčané outbrain	4054
odporúčané taboola	4054
odporúčané články	3967
odpovedať	4050
odpovědět	496	598
odrzuć	3325
odrzuć wszystkie	3325
odrzuć wszystko	3403
odtwarzacz wideo jest ładowany	3405
odtwórz	3342
odtwórz film	3405
odtwórz wideo	3405
odvolať súhlas	4022
odśwież stronę	3414
odštampaj	3869
odštampaj recept	61
odštampaj članak	3869
oferta dla czytelników	3398
oferta dla prenumeratorów	3398
ofertă pentru abonați	3650
ofertă pentru cititori	3650
oferă acest articol	3682
oferă acest articol cadou	3637
oferă articolul	3682
offert par un abonné	2016
offre abonnés	1955
offre intégrale	2003
offre limitée	1971
offre réservée aux lecteurs	1955
offre spéciale	1865
offre à durée limitée	1970
offrez-nous un café	1856
offrici un caffè	2465
oglasno sporočilo	87	4066
ogłoszenie	3321
ohjelma ei ole enää katsottavissa	1810
ohodnotiť recept	61
ohodnoťte článek	496
ohodnoťte článok	3970
oikaisut ja täsmennykset	1834
okuma süresi # dk	4386
okurlara özel	4433
okurlarimiza özel	4433
okurlarimiza özel indirim	4433
oldal frissítése	2318
oldal újratöltése	2318
oled juba hääletanud	1596
olet jo äänestänyt	1795
oliko artikkeli hyödyllinen	1747
oliko juttu hyödyllinen	1747
oliko tiivistelmä hyödyllinen	1747
oliko tämä hyödyllinen	1837
olvasd be a qr-kódot	2311
olvass korlátlanul	2322
olvassa be a qr-kódot	2311
olvasson hirdetések nélkül	2343
olvasson korlátlanul	2225
olvasson tovább	2225
olvasta már	2246
olvastad már	2246
olvasás az alkalmazásban	2311
olvasói ajánlat	2298
olvidaste tu contraseña	1402
omogoči obvestila	4127
omogući obavijesti	3930
omröstning	92
onayi geri çek	4437
onayi yönet	4437
onayimi geri çek	4437
online reportáž zde	587
opdatér siden	722
oplæst af en robot	626
oplæst af en syntetisk stemme	713
oplæst af kunstig intelligens	653
oplæst af syntetisk stemme	713
opravy a upřesnění	591
opsig når som helst	616
opsig, når du vil	726
opći uvjeti korištenja	3925
ordsøgning	704
orijinali göster	4387
os comentários são exclusivos para assinantes	3567
os leitores também leram	3521
os preços podem variar	3503
osadzona treść	3402
osale küsitluses	1566
osmisměrka	557
osta käyttöoikeus	1835
osta liput tästä	1804
osta täältä	1804
ostatnie artykuły	3339
osveži stran	4130
osveži stranicu	3933
osvežite stran	4130
osvježi stranicu	3933
osvježite stranicu	3933
oszczędzasz #%	3419
ota käyttöön	1816
ota yhteyttä	1747
otevřít	501
otevřít aplikaci	568
otevřít galerii	587
otevřít mapu	501
otevřít v aplikaci	568
otkazati možete bilo kada	3936
otkaži bilo kada	3936
otključaj članak	3859
otključajte ceo članak	3859
otključajte cijeli članak	3859
otključajte članak	3936
otomatik çeviri	4435
otros artículos	1436
oturumu açik tut	4448
otvoriť aplikáciu	4027
otvoriť galériu	4041
otvoriť v aplikácii	4027
otwórz	3343
otwórz aplikację	3407
otwórz galerię	3424
otwórz mapę	3343
otázka dne	554
otázka dňa	4016
outras notícias	19	3481
ouvir este conteúdo	3531
ouça esta reportagem	3531
ouça este conteúdo	3467
ovaj sadržaj ne možemo prikazati	3925
ovaj sadržaj nije dostupan	3925
ovaj sadržaj nije moguće prikazati	3925
ovaj video više nije dostupan	3927
ovaj članak je zaključan	3936
oversættelsen er lavet af en maskine	653
oy verdiğiniz için teşekkürler	91	4427
oynatici yükleniyor	4434
oyunuz için teşekkürler	4427
""", 'p': """
padidinti nuotrauką	2890
padovanokite straipsnį	2841
padovanokite straipsnį draugui	2841
padovanoti straipsnį	2895
page précédente	1901
pagina următoare	3612
pague um café	3451
paiement sécurisé	1863
paketi seç	4448
paketleri gör	4477
pakollinen kenttä	1827
paldies par jūsu balsi	2940
paldies par pieteikšanos	2929
paldies par ziņu	2955
palielināt	2947
palielināt attēlu	2957
palun jää viisakaks	1565
palun lülita reklaamiblokeerija välja	1607
pamanīji kļūdu	2911
pamanījāt kļūdu	2911
pamiršau slaptažodį	2886
pamiršote slaptažodį	2886
par šo tēmu	2907
paramètres de confidentialité	1961
paramètres des cookies	1891
paramétrer	1891
paramétrer les cookies	1891
parandused ja täpsustused	1614
parašyk komentarą	2842
parašykite komentarą	2842
partajează	3603
partenerii noștri	3610
participez à la conversation	1929
participă la sondaj	3644
partilhar esta página	3588
partnereink ajánlata	2343
partnereinktől	2343
partnerių turinys	2845
partnerski sadržaj	3865
partnerski članek	4151
partnerský obsah	603
pas encore abonné	1970
pasidalinkite šiuo straipsniu	2841
pasirinkite planą	2886
pasirinkite prenumeratą	2886
pasirinkite sumą	2884
pasirinkti prenumeratą	2886
pasitikrinkite žinias	2843
pasiūlymas skaitytojams	2874
paslēpt reklāmu	2964
passer la publicité	1889
passer à la recette	61
passwort zurücksetzen	946
pastebėjote klaidą	2842
pasziánsz	2295
pasūtīt grāmatu	2942
pateikti atsiliepimą	2892
patikrinkite savo el. paštą	2888
patreonで支援する	2691
patvirtinkite savo el. paštą	2888
pausar vídeo	1492
pauză video	3652
pavaišinkite mus kava	2884
paylaş	4377
paylaşin	4377
paypal ile öde	4477
pašreizējais laiks #	2946
pažiūrėkite vaizdo įrašą	2843
pe aceeași temă	3638
pelaa peliä	1795
pelaa tästä	1795
pentru a citi în continuare	3635
per saperne di più	2535
per visą ekraną	2878
per überweisung spenden	943
pergunte à nossa ia	3501
permite întotdeauna	3656
permitir anúncios	3541
personvernerklæring	3257
personvernerklæring og informasjonskapsler	3184
perspausdinti draudžiama	2898
peut-être plus tard	1855
pełny ekran	3405
photo précédente	2006
phát hiện lỗi	4687
phát lại	4695
phát video	4694
phóng to ảnh	4714
phối hợp với	4723
phổ biến nhất	4709
phụ đề	4695
piedalies aptaujā	2912
piedāvājums lasītājiem	2942
piekrist un rādīt	2944
piekrist un turpināt	2944
piekrist visām	2922
piekrītu	2922
piekrītu visām	2945
piesakies vebināram	2912
piesakoties tu piekrīti lietošanas noteikumiem	2929
pieslēdzies vai izveido kontu	2905
pieslēdzies, lai komentētu	2911
pieslēgties	2905
pieslēgties ar facebook	2953
pieslēgties ar google	2953
pievieno savu komentāru	2911
pievienot komentāru	2905
pievienot kā vēlamo avotu	2961
pievienot manām tēmām	2961
pieņemt un turpināt	2944
pieņemt visas	2945
pieņemt visas sīkdatnes	2944
pilnekrāna režīms	2946
pilnekrāns	2946
pirkt biļetes	2942
pirkt biļeti	2942
pirkt grāmatu	2942
pirkti bilietą	2874
pirkti knygą	2874
pirkti licenciją	2898
pirmais mēnesis par # €	2905
pirmas mėnuo tik # €	2836
più lette	2496
più letti	2496
più popolare	2565
più recenti	2542
più tardi	2464
più vecchi	2542
più votati	2542
piši autoru	3942
piši avtorju	4139
pišite autoru	3942
pišite avtorju	4139
pišite nam u redakciju	3945
pišite nam v uredništvo	4142
pišite redakciji	3945
pišite uredništvu	4142
piškotki	4082
placená inzerce	87	486
placená spolupráce	603
placený obsah	603
plan seç	4448
plani seç	4448
planini seç	4448
platba ročne	4036
platba ročně	581
platená inzercia	87	3966
platená spolupráca	4054
platený obsah	4054
player de áudio	3573
player se učitava	3927
plaćena saradnja	3955
plaćena suradnja	3955
plaćeni oglas	87	3865
plaćeni sadržaj	3865
plačajte nam kavo	4131
plačana objava	87	4066
plačana vsebina	4151
plačano sodelovanje	4151
plačiau skaitykite čia	2843
plein écran	1901
plus d'actualités	1898
plus d'articles du même auteur	1976
plus de détails	1902
plus récents	1950
plătește cu paypal	3692
poate mai târziu	3596
początek bloku reklamowego	3324
podaj prawidłowy adres e-mail	3421
podari članek	4070
podarite ta članek	4070
podaruj artykuł	3306
podaruj dostęp	3438
podaruj ten artykuł	3317
podcast anhören	853
pode ler também	3521
podeli članak	3869
podešavanja privatnosti	3925
podijeli članak	3869
podmienky používania	3981
podmínky použití	490
podmínky užití	490
podobne artykuły	3339
podobné články	497	3967
podporiť	3962
podporte nezávislú žurnalistiku	3962
podporte nás	3962
podporte nás cez darujme	4032
podporte nás cez paypal	4032
podporte nás na patreone	4032
podpořit	470
podpořit přes darujme	577
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	577
podpořte nás přes paypal	577
podpořte redakci	470
podrobné nastavenia	4022
podrobné nastavení	563
podrži	3858
podrži nas	3858
podržite nas	3858
podržite naš rad	3858
podržite nezavisno novinarstvo	3858
podziel się	3317
podziel się na facebooku	3317
pogledajte još	19
poista mainonnanesto käytöstä	1819
poistin mainonneston käytöstä	1819
poistin sen käytöstä	1820
pokaż # odpowiedzi	3434
pokaż # zdjęcia	3423
pokaż # zdjęć	3423
pokaż galerię	3424
pokaż hasło	3418
pokaż i zaakceptuj	3402
pokaż komentarze	3333
pokaż mniej	3342
pokaż napisy	3405
pokaż odpowiedzi	3434
pokaż oryginał	3343
pokaż podpis	3424
pokaż szczegóły	3326
pokaż transkrypcję	3405
pokaż treść	3325
pokaż tłumaczenie	3343
pokaż więcej	3342
pokaż wszystkie	3342
pokaż wszystkie # zdjęcia	3423
pokaż wszystkie # zdjęć	3423
pokaż wszystkie zdjęcia	3423
pokaż wszystkie zdjęć	3423
pokaż wszystko	3343
pokaż wyniki	91	3392
pokaż zdjęcia	3423
pokaż zdjęć	3423
pokaži geslo	4133
pokaži rezultate	91
pokaži vsebino	4082
pokloni članak	3869
poklonite ovaj članak	3869
pokračovat bez podpory	469
pokračovat bez vypnutí	574
pokračovat přes apple	580
pokračovat přes facebook	580
pokračovat přes google	580
pokračovat s apple	580
pokračovat s google	580
pokračovať bez podpory	3974
pokračovať bez vypnutia	4030
pokračovať cez apple	4035
pokračovať cez facebook	4035
pokračovať cez google	4035
pokračovať s google	4035
pokušajte kasnije	3939
pokušajte ponovno	3939
pokušajte ponovno kasnije	3939
pokušajte ponovo	3939
pole obowiązkowe	3421
polecamy również	3339
polecamy także	3339
polecamy też	3339
polecane artykuły	3339
politica de corecții	3676
politica editorială	3676
politika kolačića	3925
politika piškotkov	4121
politique de confidentialité	1891
politique de protection des données	1996
polityka prywatności	3325
polityka prywatności i cookies	3327
polityka sprostowań	3428
política de cookies	1429	3474
política de correcciones	1516
política de correccions	453
política de correções	3555
política de galetes	402
política de privacidad	1429
política de privacidade	3474
política de privacitat	402
política de protección de datos	1532
política de proteção de dados	3572
pomanjšaj pisavo	4149
pomôže každé euro	4032
pomůže každá koruna	577
ponovno učitaj stranicu	3933
ponuda za čitaoce	3923
ponuda za čitatelje	3923
ponuka pre čitateľov	4020
poprzedni artykuł	3339
poprzednie zdjęcie	3424
populární	497
populära artiklar	4196
populärast	4274	4289
populärt	4196
populære	742	3288
populære artikler	650
populære saker	3193
populært	650	3193
populārākie	2907
popüler	4384
popüler haberler	4384
popüler konular	4384
por mês	3544
por qué estás viendo esto	1402
por qué? cuéntanos	1527
portes grátis	3564
poslat jako dárek	601
poslat přes whatsapp	601
poslat příteli	601
poslat tip anonymně	591
poslat zprávu	584
poslať	4039
poslať ako darček	4052
poslať cez whatsapp	4052
poslať e-mailom	3970
poslať mailom	4052
poslať priateľovi	4052
poslať správu	4038
poslať tip	4044
poslať tip anonymne	4044
poslušaj vest	3869
poslušaj članak	3869
poslušaj članek	4070
poslušajte tekst	3927
poslušajte članek	4070
posnetek ni več na voljo	4124
posnetek v vaši državi ni na voljo	4124
posnetka ni mogoče predvajati	4124
postanite naročnik	4062
postanite član	3858	4062
postavke kolačića	3882
postaw kawę	3303
postaw nam kawę	3303
poszt betöltése	2301
posłuchaj	3317
poukážte nám # % z dane	4032
pour continuer à lire	1938
pourquoi voyez-vous cette publicité	1925
pouze nezbytné	563
pouze pro předplatitele	472
používate adblock	4030
používate blokovanie reklám	4030
používate blokovač reklám	4030
používateľské meno	4036
používáte adblock	574
používáte blokování reklam	574
používáte blokátor reklam	574
povezani sadržaj	3866
povezani članci	3866
povezani članki	4067
povećaj	3928
povećaj fotografiju	3942
povećaj sliku	3942
povećaj slova	3953
povećaj tekst	3953
povečaj	4125
povečaj besedilo	4149
povečaj fotografijo	4139
povečaj pisavo	4149
povečaj sliko	4139
povinná pole	584
povinné	585	4039
povinné pole	584
povinné polia	4038
povinné údaje	584
povolit a pokračovat	493
povolit upozornění	570
povolit vždy	493
povoliť	4029
povoliť notifikácie	4028
povoliť obsah	4022
povoliť raz	4022
povoliť reklamu	4031
povoliť reklamy	4031
povoliť upozornenia	4028
powiązane	3339
powiązane artykuły	3339
powiązane tematy	3339
powiększ	3342
powiększ tekst	3438
powiększ zdjęcie	3342
powrót do góry	3342
powrót do strony głównej	3424
powrót na górę	3424
pozastaviť	4026
později	469	573
pozostała część artykułu pod materiałem wideo	3321
pozostały czas	3406
pozostały czas #	3405
pozostały czas -#	3405
pozrieť # fotiek	4040
pozrieť # fotky	4040
pozrieť # fotografie	4040
pozrieť # fotografií	4040
pozrieť fotiek	4040
pozrieť fotky	4040
pozrieť fotografie	4040
pozrieť fotografií	4040
pozrieť galériu	4041
pozrieť všetky # fotiek	4040
pozrieť všetky # fotky	4040
pozrieť všetky # fotografie	4040
pozrieť všetky # fotografií	4040
pozrieť všetky fotiek	4040
pozrieť všetky fotky	4040
pozrieť všetky fotografie	4040
pozrieť všetky fotografií	4040
pozrieť všetkých # fotiek	4040
pozrieť všetkých # fotky	4040
pozrieť všetkých # fotografie	4040
pozrieť všetkých # fotografií	4040
pozrieť všetkých fotiek	4040
pozrieť všetkých fotky	4040
pozrieť všetkých fotografie	4040
pozrieť všetkých fotografií	4040
pozvite nás na kávu	4032
pozvěte nás na kafe	577
pozvěte nás na kávu	577
počastite nas kavom	3934
pořídit předplatné	580
pošalji	91	3940
pošalji e-mailom	3869
pošalji komentar	3869
pošalji mejlom	3869
pošalji poruku	3939
pošalji povratnu informaciju	3948
pošalji prijatelju	3869
pošalji vest	3945
pošalji vijest	3945
pošalji članak e-mailom	3869
pošaljite dojavu	3945
pošaljite komentar	3869
pošaljite vest	3945
pošlete tip redakci	591
pošlite tip redakcii	4044
pošlji	4137
pošlji komentar	4146
pošlji po e-pošti	4070
pošlji povratno informacijo	4145
pošlji prijatelju	4070
pošlji sporočilo	4136
pošlji članek po e-pošti	4070
pošljite nam namig	4142
pošljite namig	4142
poštanski broj	3940
poštna številka	4137
poštovné zdarma	561
pr članek	4066
pradėti testą	2872
praneškite apie klaidą	2842
pranešti anonimiškai	2891
pranešti apie klaidą	2842
pranešti apie komentarą	2893
pratite uživo	3942
pravidelný dar	577
pravidelný príspevok	4032
pravidelně měsíčně	577
pravidlá diskusie	3970
pravidlá opráv	4044
prawa autorskie zastrzeżone	3429
prašome išjungti reklamos blokavimą	2883
pre komentovanie sa prihláste	4049
pre predplatiteľov	3963
preberi cel članek	4139
preberi celoten članek	4139
preberi več	4139
preberite celoten članek	4139
preberite še	4067
predchádzajúca fotografia	4041
predchádzajúca snímka	4041
predchádzajúca strana	4041
predchádzajúci článok	4041
predplatiť	3962
predplatné môžete kedykoľvek zrušiť	4035
predplaťte si	3962
preferințe cookie	3656
preferințe de confidențialitate	3689
preferències de galetes	434
preferências de cookies	3535
preferências de privacidade	3572
prehrať	4026
prehrať video	4025
prehrávač sa načítava	4025
prejsť do diskusie	4049
prejsť do galérie	4041
prejsť na darovanie	4032
prejsť na kvíz	4016
prejsť na obsah	4041
prejsť na online	4041
prejsť na platbu	4032
prejsť na ponuku	4020
prejsť na recept	61
prejšnja fotografija	4139
prejšnja slika	4139
prejšnja stran	4139
prejšnji članek	4139
prekličete lahko kadarkoli	4133
prekliči soglasje	4121
preložené automaticky	4047
preložené pomocou ai	4047
prenošenje zabranjeno	3946
prenumerantförmån	4254
prenumerantförmåner	4254
prenumerata nuo # euro per mėnesį	2836
prenumerata nuo # €	2836
prenumerera på vårt nyhetsbrev	4171
prenumeruodami sutinkate su taisyklėmis	2861
prenumeruokite naujienlaiškį	2861
prenumeruoti naujienlaiškį	2888
preostali čas	4125
preostali čas #	4124
preostali čas -#	4124
preporučeno	3866
preporučuje outbrain	3955
preporučuje taboola	3955
preporučujemo	3866	3937
preporučujemo da pročitate	3866
preporučujemo i	3866
presentear matéria	3562
preskoči na sadržaj	3942
preskoči na vsebino	4139
preskočiť na obsah	4041
prestať sledovať	4051
prethodni članak	3942
pretlač zakázaná	4045
prevedeno uz pomoć ai	3948
preverite e-pošto	4136
prečo vidím túto reklamu	4054
prečítajte si	3967
prečítajte si aj	3967
prečítať neskôr	4052
prečítať prepis	4025
prețurile pot varia	3625
pridať ako preferovaný zdroj	4051
pridať do košíka	4020
pridať do mojich tém	4051
pridať komentár	3970
pridať medzi preferované zdroje	4051
pridruži se razpravi	4146
pridružite se razpravi	4146
pridėti kaip pageidaujamą šaltinį	2894
pridėti komentarą	2893
pridėti prie mano temų	2894
pridėti prie pageidaujamų šaltinių	2894
prihlásiť	3963
prihlásiť cez facebook	4035
prihlásiť cez google	4035
prihlásiť na odber	4038
prihlásiť sa	3963
prihlásiť sa cez apple	4035
prihlásiť sa cez facebook	4035
prihlásiť sa cez google	4035
prihlásiť sa do diskusie	4049
prihlásiť sa na odber	4038
prihláste sa a komentujte	4049
prihvati i prikaži	3925
prihvati sve kolačiće	3925
prihvaćam	3882
prihvaćam i nastavljam	3925
prihvaćam sve	3882
prijava putem google računa	3936
prijavi grešku	3869
prijavi pogrešku	3945
prijavi se s google računom	3936
prijavite grešku	3945
prijavite pogrešku	3945
prijať	3981
prijať a pokračovať	4022
prijať a zobraziť	4022
prijať všetko	3981
prijať všetky	4023
prijať všetky cookies	4022
prikaži # odgovora	3949
prikaži # odgovore	4146
prikaži galerijo	4139
prikaži galeriju	3942
prikaži geslo	4133
prikaži i prihvati	3925
prikaži in sprejmi	4121
prikaži komentare	3949
prikaži komentarje	4146
prikaži lozinku	3936
prikaži manj	4068
prikaži manje	3867
prikaži odgovore	3949	4146
prikaži podnapise	4124
prikaži prepis	4124
prikaži rezultate	91	3920	4116
prikaži sadržaj	3882
prikaži sve	3867
prikaži titlove	3927
prikaži transkript	3927
prikaži več	4068
prikaži više	3867
prikaži vse	4068
prikaži vsebino	4121
prima lună gratuită	3635
prima pagină	3613
primetili ste grešku	3945
primește alerte despre acest subiect	3629
primijetili ste grešku	3945
printează	3603
printează rețeta	61
pripomenúť neskôr	3974
priporoča outbrain	4151
priporoča taboola	4151
priporočamo	4067	4134
priporočamo tudi	4067
priporočamo v branje	4067
priporočeno	4067
prisijunkite arba susikurkite paskyrą	2836
prisijunkite prie mūsų komandos	2843
prisijunkite, kad galėtumėte komentuoti	2842
prispieť	3962
prispieť jednorazovo	4032
prispieť mesačne	4032
privatsphäre verwalten	932
privatsphäre-einstellungen	796
privātuma iestatījumi	2944
privātuma politika	2922
prišlo je do napake. poskusite pozneje	4136
prišlo je do napake. poskusite znova	4136
pro komentování se přihlaste	597
pro předplatitele	472
pro předplatitele výhodněji	560
prochaine vidéo	1997
profită de ofertă	3696
programmet är inte längre tillgängligt	4261
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
proibida a reprodução total ou parcial	3584
promijeni veličinu teksta	3953
promo sadržaj	3955
promocijsko sporočilo	4066
promotivni sadržaj	3865
promotivni članak	3865
promóció	2234
proovi # päeva tasuta	1559
proposé par	1989
prosimy o wyłączenie adblocka	3410
proč vidím tuto reklamu	603
pročitaj ceo članak	3942
pročitaj cijeli članak	3942
pročitaj kasnije	3953
pročitaj transkript	3927
pročitajte ceo tekst	3942
pročitajte cijeli članak	3942
pročitajte i	3866
pročitajte još	3866
prywatność	3325
prywatność i cookies	3327
przeczytaj całość	3424
przeczytaj cały artykuł	3424
przeczytaj również	3339
przeczytaj także	3339
przeczytaj też	3339
przeczytaj transkrypcję	3405
przejdź bez wsparcia	3302
przejdź do galerii	3424
przejdź do głównej treści	3424
przejdź do księgarni	3322
przejdź do oferty	3398
przejdź do przepisu	61
przejdź do płatności	3415
przejdź do quizu	3392
przejdź do serwisu	3325
przejdź do sklepu	3398
przejdź do strony darowizn	3415
przejdź do treści	3342
przejdź do ustawień prywatności	3325
przejdź do wpłaty	3415
przejdź na stronę główną	3424
przekaż # % podatku	3415
przekaż #%	3415
przekaż opinię	3432
przestań obserwować	3436
przetłumaczono automatycznie	3432
przetłumaczono przez ai	3432
przeładuj stronę	3414
prześlij	3422
prześlij opinię	3432
prześlij zdjęcia	3428
przypomnij mi później	3302
przypomnij później	3409
právě se děje	497
präsentiert von	791
précédent	1901
préférences cookies	1891
préférences de confidentialité	1996
prélèvement	1864
prémium	2225
prénom	1973
présenté par	1989
próbáld újra később	2325
próbálja ki # forintért	2225
próbálja újra	2325
próbálja újra később	2325
próxima	3484
próxima foto	3581
próxima imagem	3581
próxima notícia	3552
próxima página	3484
próximo artigo	3481
próximo vídeo	1533	3573
prøv # dager gratis	3161
prøv gratis	616	3161
prøv igen senere	729
prøv igjen senere	3275
prøv nu	616
prøv nå	3161
prędkość	3406
prędkość odtwarzania	3405
prを含みます	2657
pr記事	2678
psč	585	4039
pubblicità	2487
publi-rédactionnel	1889
publicitatea continuă	3696
publicité	1889
publicité - la suite ci-dessous	1889
publicités	1889
publică	3645
publică comentariul	3644
pular anúncio	3573
pular para o conteúdo	3484
puslapis # iš #	2899
página siguiente	1439
páči sa mi to	4050
päeva küsimus	1596
päivitä sivu	1820
päivitä suostumus	1741
päivän kysymys	91	1795
päivän peli	1801
päivän ristikko	1795
pääuutiset	1750
påkrevd	3276
påkrævet	730
påmind mig senere	612
påminn mig senare	4159
później	3302	3409
pārbaudi savas zināšanas	2912
pārbaudiet savu e-pastu	2955
pāriet uz recepti	61
pāriet uz saturu	2957
pārpublicējot atsauce obligāta	2915
pārpublicēšana aizliegta	2965
pārtraukt sekot	2961
pārvaldīt paziņojumus	2949
pārvaldīt piekrišanu	2944
pērc abonementu	2905
płatna współpraca	3440
płatne miesięcznie	3419
płatne rocznie	3419
płatność miesięczna	3419
płatność roczna	3419
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
qr कोड स्कैन करें	2191
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2792
qrコードからダウンロード	2686
qrコードを読み取ってください	2686
qr코드로 다운로드	2792
qr코드를 스캔하세요	2792
qu'avez-vous pensé de cet article	1923
qual o seu nível de satisfação com esta notícia	3501
qualcosa è andato storto	2567
quan tâm nhất	4688
quay lại	4658
quay lại đầu trang	4732
quellen und weiterführende links	808
queremos conocer tu opinión	1468
queremos saber a sua opinião	3509
questa email è già registrata	2596
questa pagina ti è stata utile	2541
questo articolo ti è stato utile	2541
questo articolo è bloccato	2564
questo campo è obbligatorio	2566
questo riassunto ti è stato utile	2515
questo video non è disponibile	2549
questo video non è più disponibile	2549
quieres añadir otro usuario a tu suscripción	1402
quitter le plein écran	1957
quizi çöz	4430
quizás más tarde	1396
quizás te interese	1436
quy định bình luận	4687
quyên góp	4639
quyên góp ngay	4639
qué te ha parecido esta noticia	1468
quét mã qr	4700
quét mã qr để tải	4700
quét mã qr để tải ứng dụng	4700
quên mật khẩu	4640
quản lý cookie	4698
quản lý lựa chọn	4727
quản lý sự đồng ý	4698
quản lý tùy chọn	4727
quảng cáo	4650
quảng cáo - bài viết tiếp tục bên dưới	4683
""", 'r': """
r$ # por mês durante # meses	3518
radote klaidą	2842
radote klaidą tekste	2842
radās kļūda. mēģiniet vēlāk	2955
radīts ar mākslīgo intelektu	2959
rafraîchir la page	1966
raksti komentāru	2911
raksts ir aizsargāts ar autortiesībām	2965
raksts ir slēgts	2953
raksts tiek papildināts	2912
raksts turpinās pēc reklāmas	2914
rakstu lasa mākslīgais intelekts	2946
rakstīt autoram	2957
rakstīt komentāru	2911
raktažodžiai	2879
rao vặt	4650
raportează	3645
raportează comentariul	3686
raportează o eroare	3623
raportează o greșeală	3676
raportoi virheestä	1834
rapportér	742
rapportér annonce	746
rapportér fejl	642
razvrščanje	4147
rašykite redakcijai	2891
rašyti autoriui	2890
rašyti komentarą	2836
reagovať	4050
recargar la página	1502
recargar página	1502
recarrega la pàgina	440
recarregar a página	3541
recarregar página	3541
receber notificações	3511
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1931
recevez une alerte à chaque article de l'auteur	1931
reclamă	3606
recomandarea redacției	3638
recomandări	3610
recomandările editorilor	3638
recomandările redacției	3610
recomendado para você	3481
recommandé	1898
recommandé pour vous	1898
recommandés	1898
recordar más tarde	1396
recuérdamelo más tarde	1396
redare automată	3653
redirecționează # la sută	3665
redirecționează #%	3597
redă video	3652
redă videoclipul	3652
refuză toate	3620
refuză tot	3657
regala este artículo	1522
regalar artículo	1402
regalar este artículo	1522
registrovať sa	3963
registruokitės nemokamai	2836
registruokitės į seminarą	2843
registrácia	3963
regisztráció	2225
regisztrálok	2225
regler för kommentarer	4288
regler og vilkår gjelder	3181
regras de comentários	3523
regras dos comentários	3523
regístrate	1402
rekisteröidy	1725
rekisteröidy maksutta ja lue	1725
reklaami lõpp	1620
reklam içeriğidir	4433
reklama się skończyła	3440
reklami geç	4379
reklám	2234
reklám vége	2343
reklámblokkolót használ	2316
reklámblokkolót használsz	2316
reklāma	2905
reklāmas beigas	2964
reklāmas raksts	2914
reklāmraksts	87	2914
relacja na żywo	3424
relaterade ämnen	4196
rendeld meg a könyvet	2298
rendelje meg a könyvet	2298
rendezés	2337
rendszeres támogatás	2320
renovar suscripción	1538
reportar comentário	3567
reportar erro nesta página	3501
reproducció automàtica	431
reproducción automática	1493
reproducción prohibida	1546
reproducir vídeo	1492
reproduction réservée	2011
reproductor de vídeo	1533
reproduzir vídeo	3531
reproduzir áudio	3531
reprodução automática	3532
reprodução proibida	3584
reserve já	3587
resmi büyüt	4454
responda à enquete	3523
rester connecté	1970
restez informé	1874
restez informés	1874
resultado da votação	3567
resultados de la votación	1486
resumen automático	1461
resumo da notícia	3501
resumé lavet af ai	739
retour à l'accueil	1976
retour à la liste	1976
retrage consimțământul	3656
rettelser og præciseringer	736
revenir à l'accueil	1976
revoir la vidéo	1997
rezerviši mesto	3923
rezervovať miesto	4020
rezervujte si místo	560
rezervuoti vietą	2874
rezervă-ți locul	3650
rezervēt vietu	2942
rezolvă testul	3647
reîmprospătează pagina	3663
reîncarcă pagina	3663
reînnoiește abonamentul	3692
reģistrējies bez maksas	2905
reģistrēties	2905
reši križanko	4116
reši kviz	3920	4116
reši ukrštenicu	3920
režim celej obrazovky	4025
režim celé obrazovky	566
ricordamelo più tardi	2464
riješi križaljku	3920
riješi kviz	3920
riproduzione riservata ©	2602
rodyti galeriją	2890
rodyti mažiau	2844	2890
rodyti turinį	2876
rodyti viską	2844
rozumím	501
rozwiąż krzyżówkę	3392
rozwiń	3326	3342
rozwiń wszystko	3343
ročne	4036
ročná platba	4036
ročné predplatné	4036
roční platba	581
roční předplatné	581
ročně	581
rychlost přehrávání	566
ryhdy kannatusjäseneksi	1821
rätta	4190
rätta oss	4190
rättelse	4190
rättelsepolicy	4283
rättelser och förtydliganden	4283
règles de commentaires	1949
règles des commentaires	1949
réactions	1894
réagir	1884	1894
réagir à cet article	1894
réagissez	1894
réagissez à cet article	1894
réductions et codes promo	2015
réduire le texte	1987
répondez au quiz	1952
répondez au sondage	1949
répondre	1894
réseaux sociaux	1885
réserver mes places	1955
réservez vos places	1955
réservé aux inscrits	1865
résiliable à tout moment	1938
résultats	92
résultats du sondage	1929
résumé de l'article	1923
résumé de l'article en # points	1923
résumé en # secondes	1923
résumé ia	1984
résumé par l'ia	1984
részletek	2250
rétablir le son	1957
rösta	91	4251
rösta här	4199
rösta i omröstningen	4199
rösta nu	91	4247
rút lại sự đồng ý	4698
rückmeldung geben	958
rýchlosť	4026
rýchlosť prehrávania	4025
rādīt # atbildes	2960
rādīt atbildes	2960
rādīt galeriju	2957
rādīt mazāk	2913	2957
rādīt rezultātus	2940
rādīt saturu	2944
rādīt un piekrist	2944
rādīt vairāk	2912
rādīt visu	2913
rămâi conectat	3668
răspunde	3609
rėmimas	2845
rėmėjo turinys	2897
""", 's': """
s'abonner à ce dossier	2008
s'abonner à ce sujet	2008
s'abonner à ce thème	2008
s'abonner à cet auteur	2008
s'abonner à partir de #€	1865
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1874
s-ar putea să-ți placă	3610
saada anonüümne vihje	1614
saada sõbrale	1564
saada sõnum	1611
saada vihje anonüümselt	1614
saber más	1439
sadarbības raksts	2914
sadece abonelere özel	4448
sadržaj je blokiran	3925
sadržaj je zaključan	3859
sadržaj je zaštićen autorskim pravom	3946
sadržaj nije dostupan	3925
sadržaj nije moguće prikazati	3925
sadržaj partnera	3955
saglabāt	2910
saglabāt iestatījumus	2944
saglabāt izvēli	2944
saglabāt rakstu	2910
saglabāt vēlākam	2962
sair do ecrã inteiro	3531
saistītie raksti	2907
saistītās ziņas	2907
saite ir nokopēta	2962
saite nokopēta	2910
saken er låst	3161
saken finnes også som lyd	3173
salli ja näytä	1741
salli sisältö	1807
salta la pubblicità	2590
salta pubblicità	2590
saltar anúncio	3472
salvar preferências	3535
salvează	3603
salvează articolul	3637
salvează pentru mai târziu	3637
salvează preferințele	3656
salvează rețeta	61
samo nujni piškotki	4121
samo nužni	3925
samo nužni kolačići	3925
samo za naročnike	4133
sans engagement, résiliable à tout moment	1938
sao chép	4722
sao chép liên kết	4645
sao chép đường dẫn	4681
sari la conținut	3612
sari la rețetă	61
sari peste reclamă	3690
satura turpinājums pēc reklāmas	2914
saturs ir aizsargāts ar autortiesībām	2965
saturs ir bloķēts	2944
sazināties ar redakciju	2958
sačuvaj	3869
sačuvaj podešavanja	3925
sačuvaj recept	61
sačuvaj vest	3869
sačuvaj za kasnije	3953
sačuvaj članak	3953
saņemt paziņojumus	2949
scanează codul qr	3659
schlagwörter	808
schließen	811
schrift größer	963
schrift vergrößern	784
schriftgröße	784
schriftgröße anpassen	963
schriftgröße ändern	963
schwedenrätsel	926
scopri di più	2470
scopri di più su amazon	2606
scrie comentariul tău	3686
scrie redacției	3676
scrieți redacției	3676
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
se alla erbjudanden för prenumeranter	4164
se bilderna här	4199
se connecter et réagir	1894
se déconnecter	1865
se grafiken här	4199
se ha producido un error al cargar el vídeo	1459
se klippet här	4199
se klippet øverst i saken	3196
se réabonner	2003
se større bilde	3197
se større billede	654
se videon här	4199
se våra erbjudanden	4273
se våre tilbud	3272
se încarcă playerul	3652
se încarcă video	3652
se încarcă videoclipul	3652
sebesség	2310
sedan # kr/mån tills du säger upp	4164
see väli on kohustuslik	1611
segui già questo argomento	2577
segui già questo autore	2577
seguir tópico	3511
seguí leyendo	1482
sei già abbonato	2470
sei già iscritto	2596
sei già iscritto alla newsletter	2528
seko tēmai	2961
sekot tēmai	2961
sekretessinställningar	4258
sekti autorių	2894
sekti temą	2894
selección de la redacción	1436
selectează	3669
selvä	1753
sem opinião	3524
sem si não seria possível	3516
sem você não seria possível	3516
semnalează comentariul	3686
semnalează o eroare	3609
senaste först	4288
send artiklen på mail	626
send på e-post	3173
send på mail	744
seniausi viršuje	2893
sense permanència	417
sesi aç	4434
sesi açmak için dokunun	4473
sesi açmak için tiklayin	4473
setări confidențialitate	3656
setări cookie	3620
setări cookie-uri	3656
setări cookies	3656
setări de confidențialitate	3656
seu apoio faz a diferença	3577
seu nome de usuário	3567
seuls les abonnés peuvent commenter	1929
seuraa hetki hetkeltä	1830
seuraa livenä	1830
seuraa meitä	1736
seuraa tekijää	1841
seuraa tätä aihetta	1841
seuraat jo tätä aihetta	1841
seuraat tätä aihetta	1841
seç	4449
seçenekleri yönet	4437
seçimimi kaydet	4437
seções	3481
seřadit podle	597
sfârșit publicitate	3650
sfârșitul reclamei	3650
shrani članek	4070
shrnutí ai	596
shrnutí od ai	595
si opp når du vil	3161
si è verificato un errore	2566
si è verificato un errore durante il caricamento del video	2513
sie können diesen artikel kostenlos weitergeben	898
signaler ce contenu comme inapproprié	1929
signaler un problème	1894
siguiente artículo	1436
siguiente vídeo	1533
siirry sisältöön	1752
siirry suoraan sisältöön	1830
sikeres feliratkozás	2252
sin ti no sería posible	1477
sinu hääl on arvesse võetud	1596
sinu sõnum	1612
sisu on autoriõigusega kaitstud	1621
sisältö ei ole saatavilla	1807
sisältö on estetty	1807
sisältö on suojattu tekijänoikeudella	1835
sisältöä ei voida näyttää	1807
sisältöä kumppaneiltamme	1844
siz ne düşünüyorsunuz? oy verin	4386
sizin için öneriler	4384
siųsti atsiliepimą	2892
siųsti draugui	2841
siųsti el. paštu	2841
siųsti komentarą	2893
siųsti naujieną	2891
siųsti žinutę	2888
skaitykite be reklamų	2897
skaitykite be ribojimų	2886
skaitykite daugiau čia	2843
skaityti plačiau	2843
skaityti visą straipsnį	2890
skaityti vėliau	2841
skann qr-koden for å laste ned appen	3262
skanna qr-koden för att ladda ner appen	4263
skaties arī	2907
skatīt cenu	2942
skatīt foto	2912
skatīt galeriju	2912
skatīt komentārus	2960
skatīt piedāvājumu	2942
skatīt piedāvājumus	2953
skatīt rezultātus	91	2940
skatīt video	2912
skatīt visus	2957
skenē qr kodu	2948
skenējiet qr kodu	2948
skjønner	3198
sklenite naročnino	4063
skontaktuj się z redakcją	3428
skontrolujte si svoju schránku	4038
skopírované	4053
skopírované do schránky	4052
skopírovať odkaz	3970
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4190
skriv inn beløp	3269
skru på	3266
skru på lyd	3260
skru på varsler	3263
skryť odpovede	4049
skryť reklamu	4054
skrýt	501
skrýt odpovědi	597
skrýt reklamu	603
skyddas av upphovsrätt	4284
skänk en gåva	4271
skúste to neskôr	4038
skúste to znova	4038
slapukų nustatymai	2854
slapukų politika	2876
slažem se	3882
slažem se i nastavljam	3925
sledeća fotografija	3942
sledeća slika	3942
sledeća strana	3942
sledeći video	3927
sledeći članak	3942
sledovat toto téma	599
sledovat téma	599	600
sledovať autora	4051
sledovať autorku	4051
sledovať online	4041
sledovať tému	4051
sledovať túto tému	4051
sledujete téma	599
sledujete tému	4051
slik beskytter vi kildene våre	3282
slik beskytter vi våre kilder	3282
slik slår du av annonseblokkering	3267
slične vesti	3866
slične vijesti	3866
slični članci	3866
sljedeća fotografija	3942
sljedeća slika	3942
sljedeća stranica	3942
sljedeći video	3927
sljedeći članak	3942
slut på annonce	746
slut på annons	4293
slut på reklam	4293
sluta följa	4290
slutt på annonse	3293
slutt å følge	3289
slå adblocker fra	720
slå annonceblokering fra	720
slå av annonseblokkereren	3267
slå av annonseblokkeringen	3267
slå din adblocker fra	720
slå lyd fra	713
slå lyd til	713
slå lyden fra	713
slå lyden til	713
slå notifikationer til	716
slå på	3266	4266
slå på aviseringar	4264
slå på ljudet	4261
slå på notiser	4264
slå på varsler	3263
slå på varslinger	3263
slå til	719
slėpti reklamą	2897
sns 공유	2829
sns 공유하기	2829
snsでシェア	2722
snsでシェアする	2722
snsをフォロー	2629
snímek # z #	586
snímek # ze #	586
snímka # z #	4040
snímka # zo #	4040
so schützen wir unsere quellen	955
sofortüberweisung	761
solicitarea a fost trimisă	3693
solicitação enviada	3579
solitär	926
som källa är du skyddad	4192
son dakika bildirimlerini aç	4440
son dakika gelişmelerinden haberdar olun	4440
son gelişmelerden haberdar olun	4440
sondaż	92
sonderveröffentlichung	878
sono già sostenitore	2464
sonraki fotoğraf	4480
sonraki görsel	4480
sonraki içerik	4480
sonuçlar	92
sonuçlari gör	91	4387
sonuçlari göster	91	4428
sorodni članki	4067
sortează	3645
sortează după	3645
sortuj według	3434
sortér efter	741
souhlasit a pokračovat	493
souhlasím	490
souhlasím a pokračovat	563
souhlasím a zobrazit	493
souhlasím se zobrazením	490
soukromí a cookies	493
soutenez-nous dès maintenant	1856
související	497
související témata	497
související články	497
související články z webu	497
soyez le premier à commenter	1894
soyez le premier à réagir	1894
spam nélkül	2325
spander en kaffe på oss	3269
spara inställningar	4258
spara till läslistan	4292
spausdinti receptą	61
spausdinti straipsnį	2895
spela här	4247
spela videon här	4199
spill ansvarlig. # år	3181
spill med måte	3181
spill nå	3246
spis treści	3342
splošni pogoji	4122
sponsorisé	1889
sponsorlu içerik	87	4379
sponsoroitu sisältö	1737
sponsoroitua sisältöä	1739
sponsorēts saturs	2964
sponsrat innehåll	4182
sponzorirani sadržaj	3865
sponzorirani članak	3865
sponzorisani sadržaj	3955
sponzorované	3966
sponzorovaný obsah	486
sponzorováno	486
sporoči napako	4142
sporočilo	4137
spotifyで聞く	2712
spotifyで聴く	2712
spravovat upozornění	570
spravovať súhlas	4022
spravovať upozornenia	4028
sprawdź cenę	3398
sprawdź ofertę	3306
sprawdź się	3392
sprawdź skrzynkę e-mail	3421
sprawdź skrzynkę odbiorczą	3421
sprawdź swoją skrzynkę	3421
sprawdź swoją wiedzę	3392
sprejmi in prikaži	4121
sprejmi vse piškotke	4121
spremi članak	3869
spremljajte v živo	4139
sprijinul tău contează	3691
sprijină-ne	3597
správa	4039
správa bola odoslaná	4038
správa souhlasu	563
správa súhlasu	4022
spróbuj ponownie	3421
spróbuj ponownie później	3421
spręsti kryžiažodį	2872
spręsti testą	2872
spune-ne părerea ta	3644
spune-ți părerea	3623
spune-ți părerea în comentarii	3623
spuneți-ne părerea	3644
spustit kvíz	554
spustiť kvíz	4016
spustiť video	4025
später	756
später erinnern	756
späť hore	4041
späť na hlavnú stránku	4041
späť na začiatok	4041
spør vår ki om saken	3187
spēlē tagad	2940
spēlēt tagad	2940
staňte sa členom	3962
staňte se členem	470
ste našli napako	4142
ste našli napako v članku	4142
ste už predplatiteľ	4035
ste že glasovali	4116
stem nå	91	3246
stiahnuť aplikáciu	4027
stiahnuť audio	4025
stiahnuť epizódu	4025
stiahnuť na google play	4027
stiahnuť v app store	4027
stiahnuť z app store	4027
stiahnuť z google play	4027
stichwörter	808
stil spørgsmål til artiklen	642
stlmiť	4026
stop med at følge	743
straipsnio tęsinys - po reklama	2845
straipsnis saugomas autorių teisių	2898
straipsnis tęsiasi po reklamos	2845
straipsnis užrakintas	2886
straipsnį skaito dirbtinis intelektas	2878
strojovo preložené	4047
strojový preklad	4048
strojový překlad	596
strojově přeloženo	595
strona główna	3339
stroški dostave	4120
stránka # z #	586	4040
stránka # ze #	586
stránka # zo #	4040
stworzono z pomocą ai	3432
stáhnout aplikaci	568
stáhnout audio	566
stáhnout epizodu	566
stáhnout na google play	568
stáhnout podcast	566
stáhnout v app store	568
stáhnout z app store	568
stáhnout z google play	568
stáhnout zdarma	569
stäng	4159	4199
stäng annons	4293
stäng av annonsblockeraren	4267
stäng av din adblocker	4267
stäng av din annonsblockerare	4267
stäng av ljudet	4261
stäng galleri	4279
stöd oss	4160
stöd oss på patreon	4271
stöd oss via patreon	4271
större text	4292
større tekst	3291
støt med mobilepay	723
støt os	613
støt os med mobilepay	723
støt os på #er	723
støt os på patreon	723
støt via mobilepay	723
støtt oss	3158
støtt oss med vipps	3269
støtt oss på patreon	3269
støtt oss via vipps	3269
subscrição confirmada	3579
subtitrări	3653
subtítols	431
subtítulos	1493
sudoku del día	1528
sugerir correção	3501
sugerir una corrección	1468
sugestões	3481
suite après la publicité	1955
suivez vos auteurs préférés	1985
suivre ce thème	1931
suivre le thème	1985
sukurta naudojant dirbtinį intelektą	2892
sumă liberă	3665
sumă personalizată	3691
sunt de acord cu termenii și condițiile	3670
sur le même sujet	1898
sur le même thème	1898
suscripción	1402
suscripción confirmada	1539
suscríbase	1402
suscríbete	1402
suscríbete a nuestro boletín	1409
suscríbete ahora	1402
susiję straipsniai	2838
susikurti paskyrą	2836
susține	3597
susține-ne	3597
susține-ne pe patreon	3665
susțineți-ne	3597
susținut de	3684
sutikti ir tęsti	2876
sutinku ir tęsiu	2876
svaka donacija je važna	3934
svaka donacija pomaže	3934
svaki dinar je važan	3934
svaki doprinos je važan	3934
svaki doprinos pomaže	3934
svaki euro je važan	3934
svaki prilog pomaže	3934
svi članci	3942
svi članci autora	3942
sviđa mi se	3950
sviđa vam se članak	3948
swisha en gåva	4271
syötä kelvollinen sähköpostiosoite	1827
syötä summa	1821
syötä sähköpostiosoitteesi	1728
szanowna użytkowniczko, szanowny użytkowniku	3327
szanowni państwo	3326
szanowny użytkowniku	3327
szanujemy twoją prywatność	3327
szavazatodat rögzítettük	2292
szavazatát rögzítettük	2292
szavazás	92	2295
szavazás indítása	2292
szczegóły	3343
szeretne értesítéseket kapni	2312
szeretnél értesítéseket kapni	2312
szerző követése	2338
szkennelje be a qr-kódot	2311
szponzorált tartalom	87	2234
szybkość odtwarzania	3405
szállítási költség	2299
szókereső	2295
szólj hozzá	2242
szóljon hozzá	2242
szövegméret	2341
szünet	2310
sähköposti	1728
sähköposti tai käyttäjätunnus	1824
sähköpostiosoite	1728
sähköpostiosoitteesi	1827
sähköpostisi	1827
säkra din plats	4254
säästä # %	1825
säästä #%	1825
så # kr/mnd til du sier opp	3161
så gör du för att stänga av	4269
så hanterar vi personuppgifter	4187
så här stänger du av din adblocker	4269
så här stänger du av din annonsblockerare	4269
så jobbar vi med rättelser	4283
så kommenterar du	4190
så skyddar vi våra källor	4283
så stänger du av adblock	4269
så stänger du av adblocker	4269
så stänger du av annonsblockeraren	4267
så stänger du av din ad-blocker	4269
så stänger du av din adblocker	4269
så stänger du av din annonsblockerare	4267
sådan beskytter vi kilder	736
sådan beskytter vi vores kilder	736
sådan deaktiverer du din adblocker	720
sådan retter vi fejl	736
sådan slår du adblock fra	720
sådan slår du din adblocker fra	720
sé el primero en comentar	1432
sé parte	1397
sélections	1884
sì, grazie	2558
sí, quiero	1501
sí, vull	438
síganos	1422
síguenos	1422
só para assinantes	3546
sólo para suscriptores	1507
sõnum on saadetud	1611
sök	4199
søg	653
søk	3196
súhlasím	3981
súhlasím a pokračovať	4022
súhlasím so zobrazením	3981
súmate	1397
súvisiace	3967
súvisiace články	3967
súvisiaci článok	3967
süre	4435
süti beállítások	2301
süti tájékoztató	2301
sütibeállítások	2301
sütibeállítások módosítása	2304
sütik kezelése	2301
sākt testu	2940
sīkdatņu iestatījumi	2922
sīkdatņu politika	2944
sīkfailu iestatījumi	2944
słowa kluczowe	3339
sūtīt e-pastā	2962
sắp xếp theo	4688
số tiền khác	4706
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3402
ta treść jest zablokowana	3402
ta video ni več na voljo	4124
ta članek je zaklenjen	4133
tack för din anmälan	4171
tack för din prenumeration	4276
tack för din röst	91	4247
tack för ditt meddelande	4276
tagasi üles	1613
taip pat žiūrėkite	2838
tak, chcę	3409
tak, chętnie	3409
tak, poproszę	3409
takaisin ylös	1752
takipten çik	4460
takk for at du meldte deg på	3275
takk for din påmelding	3275
takk for påmeldingen	3167
talebiniz gönderildi	4478
tallenna myöhemmäksi	1734
talán később	2220
tam ekrandan çik	4434
tamaño de la letra	1522
tamaño de letra	65	1421
tamaño del texto	65
también te puede gustar	1436
también te puede interesar	1436
també et pot interessar	393
também pode gostar	3521
tapahtui virhe. yritä myöhemmin uudelleen	1827
tapahtui virhe. yritä uudelleen	1827
tarjeta de crédito	1401
tarjeta de débito	1401
tarkista sähköpostisi	1827
tartalom betöltése	2301
tartalom engedélyezése	2301
tartalom megjelenítése	2301
tartalomjegyzék	2310
tasuline koostöö	1620
te ha parecido útil	1485
te ha resultado útil	1485
te ha resultado útil este artículo	1461
te ha resultado útil este resumen	1461
te ha sido útil	1485
te ha sido útil este resumen	1461
te poți dezabona oricând	3630
te rugăm să îl dezactivezi	3663
te vsebine ni mogoče prikazati	4121
te-ar putea interesa și	3638
tee meile kohvi välja	1608
tehisaru kokkuvõte	1566
tehisaru võib eksida	1615
tehisintellekt võib eksida	1615
tehty tekoälyllä	1837
teie hääl on arvesse võetud	1596
tej treści nie można wyświetlić	3402
tek seferlik bağiş	4445
tek seferlik bağiş yap	4476
tekijänoikeudella suojattu	1835
teklifi gör	4433
teklifleri gör	4477
tekoäly voi tehdä virheitä	1837
tekoälyn luoma	1837
tekoälyn tekemä	1837
tekoälyn tekemä tiivistelmä	1752
tekoälyn tiivistelmä	1752
tekoälyn tuottama	1837
tekoälytiivistelmä	1752	1838
tekst je zaključan	3936
tekst powstał przy pomocy ai	3432
tekst przetłumaczony maszynowo	3432
teksta izmērs	2962
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2841
telefonszám	2326
telefón	4039
teljes hozzáférés	2225
teljes képernyő	2309
teljes név	2326
temas del día	1436
temi že sledite	4148
ten artykuł jest zablokowany	3418
ten film jest niedostępny	3405
ten film nie jest dostępny w twoim kraju	3405
ten film nie jest już dostępny	3405
tento obsah je blokován	563
tento obsah je zablokovaný	4022
tento obsah nemôžeme zobraziť	4022
tento obsah nemůžeme zobrazit	563
tento obsah není dostupný	563
tento obsah není k dispozici	563
tento obsah nie je dostupný	4022
tento obsah nie je k dispozícii	4022
tento obsah sa nedá zobraziť	4022
tento článek je uzamčen	580
tercihleri yönet	4472
tercihlerimi yönet	4472
termos e condições	3474
teste başla	4430
teste grátis	3455
testează-ți cunoștințele	3647
testează-ți cunoștințele cu quizul nostru	3623
testi başlat	4430
testi çöz	4430
testreszabás	2303
teszteld a tudásod	2248
tesztelje tudását	2248
tetszőleges összeg	2319
text bol vytvorený automaticky	4047
text byl vytvořen automaticky	595
text je chránený autorským právom	4045
text je chráněn autorským právem	592
text čte umělá inteligence	566
texten fortsätter nedan	4182
texten fortsätter under bilden	4182
texten är maskinöversatt	4286
texten är skapad automatiskt	4286
textgröße	963
textgröße ändern	963
teď ne	469	571
teşekkürler, mesajiniz gönderildi	4450
tham gia bình chọn	4687
tham gia khảo sát	4687
tham gia thăm dò	4687
thanh toán hàng năm	4708
thanh toán hàng tháng	4708
thanh toán qua paypal	4730
theo dõi chủ đề	4719
theo dõi chủ đề này	4719
theo dõi tác giả	4719
thoát toàn màn hình	4694
thu gọn	4657
thème suivi	2008
thèmes	1898
thématiques	1898
thêm câu trả lời	4725
thêm làm nguồn ưu tiên	4719
thêm vào giỏ hàng	4733
thích	4645
thích nhất	4688
thông tin bắt buộc	4710
thông tin doanh nghiệp	4650
thông tin quảng cáo	4683
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4714
thẻ	4655
thời gian còn lại	4694
thời gian hiện tại	4695
thời lượng	4695
ti è stato utile	2541
tienes que iniciar sesión para guardar artículos	1481
tietosuoja ja evästeet	1741
tietosuoja- ja evästekäytäntö	1741
tietosuojakäytäntö	1807
tietosuojaseloste ja evästeet	1741
tik būtini	2876
tik būtinieji slapukai	2876
tikai nepieciešamās	2944
tikai nepieciešamās sīkdatnes	2944
tiktokで見る	2712
til støttesiden	723
tilbagetræk samtykke	710
tilbakemelding på saken	3187
tilføj en kommentar	741
tilføj kommentar	741
tilføj os som foretrukken kilde	743
tilføj som foretrukken kilde	743
tilgjengelig på google play	3262
till gåvosidan	4271
tillad og fortsæt	639
tillad én gang	710
tillat én gang	3257
tillåt	4266
tillåt alltid	4259
tillåt annonser	4270
tillåt aviseringar	4264
tillåt en gång	4258
tillåt innehåll	4258
tillåt inte	4266
tillåt notiser	4264
tillåt reklam	4270
tiltás	2315
timp rămas	3653
tin bài liên quan	4681
tin cùng chuyên mục	4655
tin cùng tác giả	4682
tin khác	4655
tin liên quan	4655
tin mới	4655
tin mới nhất	4655
tin nhắn của bạn	4731
tin nhắn của bạn đã được gửi	4710
tin nóng	4682
tin nổi bật	4655
tin quảng cáo	4683
tin tiếp theo	4714
tin trước	4655
tin tài trợ	4655
tin tức liên quan	4655
tin đọc nhiều	4655
tipărește	3603
tipărește articolul	3637
tipărește rețeta	61
tisk článku	601
titta på videon	4261
tiêu điểm	4655
tiến # giây	4694
tiếp theo	4657
tiếp tục trên trình duyệt	4700
tiếp tục trên web	4700
tiếp tục với apple	4708
tiếp tục với email	4730
tiếp tục với facebook	4708
tiếp tục với google	4708
tiếp tục đọc	4732
tlačiť	3970
to cię może zainteresować	3339
to może cię zainteresować	3339
to wideo jest niedostępne	3405
to wideo nie jest już dostępne	3405
toate știrile	3674
toda contribuição ajuda	3543
toda la información	1513
todas as notícias	3552
todavía no eres suscriptor	1507
todavía no estás registrado	1507
todos los artículos de este autor	1544
todos los artículos del autor	1544
todos los artículos del especial	1541
todos los derechos de reproducción reservados	1546
todos los vídeos	1513
todos os comentários	3477
todos os vídeos	3552
toimituskulut lisätään	1804
totes les notícies	451
toto pole je povinné	584
toto téma již sledujete	599
toto video již není dostupné	566
toto video není dostupné	566
toto video není ve vaší zemi dostupné	566
toto video nie je dostupné	4025
toto video nie je vo vašej krajine dostupné	4025
toto video už není dostupné	566
toto video už nie je dostupné	4025
tots els vídeos	451
tous droits de reproduction réservés	2011
toute l'actualité	1898
toutes les actualités	1976
toutes les vidéos	1976
toutes nos vidéos	1976
tovább	2248
tovább a cikkre	2328
tovább a dossziéhoz	2328
tovább a galériához	2328
tovább a recepthez	61
tovább a rovatra	2246
tovább a tartalomhoz	2328
tovább a teljes cikkre	2328
tovább a támogatáshoz	2319
tovább a támogatási oldalra	2319
tovább a webshopba	2298
tovább az ajánlathoz	2298
tovább olvasom	2248
további beállítások	2304
további cikkek	2246
további cikkek a szerzőtől	2328
további cikkek a témában	2246
további cikkek betöltése	2328
további hírek	2246
további lehetőségek	2303
további részletek itt	2248
továbbiak betöltése	2248
továbbiak megjelenítése	2328
toàn màn hình	4695
traducció automàtica	431
traducción automática	1493
traducere automată	3653
traducido automáticamente	1520
tradução automática	3501
traduït automàticament	456
trang chủ	4657
trang này có hữu ích không	4687
transcripció	431
transcripción	1493
transcrição	3532
transferência bancária	3454
trenutni čas	4125
trenutni čas #	4124
treści komercyjne	3440
treści naszych partnerów	3440
treści partnerskie	3321
treść dla subskrybentów	3418
treść niedostępna	3402
treść premium	3418
treść sponsorowana	3321
treść wygenerowana przez ai	3432
treść zablokowana	3402
treść zewnętrzna	3402
tria la teva subscripció	417
trimite răspunsul	3644
troškovi dostave	3924
truy cập không giới hạn mọi bài viết	4730
trwa ładowanie odtwarzacza	3405
tryb pełnoekranowy	3405
træk dit samtykke tilbage	710
træk samtykke tilbage	710
trình phát âm thanh	4728
trò chơi	4692
trước	4657
trường bắt buộc	4710
trường này là bắt buộc	4710
trả lời	4654
trở lại	4657
trở lại đầu trang	4714
tu ce părere ai? lasă un comentariu	3623
tu donación desgrava	1504
tu izmanto reklāmu bloķētāju	2951
tu navegador no puede reproducir este vídeo	1459
tue meitä	1723
tue meitä patreonissa	1821
tue työtämme	1821
tule meile tööle	1566
tuotettu tekoälyllä	1837
turinys saugomas autorių teisių	2898
turinys užblokuotas	2876
turiu paskyrą	2886
turpini lasīt	2905
turpinājums pēc reklāmas	2914
turpināt ar apple	2953
turpināt ar facebook	2953
turpināt ar google	2953
turpināt lasīt	2905
tutar seç	4476
tutar seçin	4476
tvarkyti pranešimus	2881
tvarkyti sutikimą	2876
twitter'da paylaş	4377
twitterで見る	2712
twoja prywatność jest dla nas ważna	3327
twoja wiadomość	3422
twoje imię	3422
twój adres e-mail	3309
twój e-mail	3309
twój głos został oddany	3392
twój głos został policzony	3392
twój głos został zapisany	3392
tykkää	1840
tylko dla osób pełnoletnich	3322
tylko niezbędne	3402
tytuł przelewu: darowizna	3415
tytułem: darowizna na cele statutowe	3415
tài khoản của tôi	4640
tài trợ	4650
tài trợ bởi	4723
támogass minket	2221
támogass minket patreonon	2319
támogasson minket	2221
támogasson minket a patreonon	2319
támogatom	2221
támogatom a lapot	2319
támogatom az oldalt	2319
támogatott tartalom	87	2234
támogatás	2221
támogatás paypalon	2319
támogatási oldal	2319
támogatói tartalom	2234
tárgy	2326
täisekraan	1602
tämä artikkeli on lukittu	1824
tämä juttu on lukittu	1824
tämä kenttä on pakollinen	1827
tämä sisältö ei ole saatavilla	1807
tämä video ei ole enää saatavilla	1810
tämä video ei ole saatavilla	1810
täname liitumast	1584
tässä artikkelissa	1830
tässä jutussa	1830
tässä olisi upotus facebookista	1752
tässä olisi upotus instagramista	1752
tätä sisältöä ei voida näyttää	1807
täytä ristikko	1795
täytä tämä kenttä	1827
télécharger l'appli	1964
télécharger l'audio	1957
télécharger l'épisode	1957
télécharger le mp#	1957
télécharger le podcast	1957
téléchargez l'appli	1964
téma követése	2338
téma už sledujete	599
témata	497
tému už sledujete	4051
témy	3967
témáim	2339
témák	2246
térkép betöltése	2304
térkép megnyitása	2250
términos de uso	1429
términos y condiciones	1429
tên của bạn	4711
tên hiển thị	4725
tìm kiếm	4657
tóm tắt ai	4718
tóm tắt bằng ai	4718
tóm tắt bởi ai	4718
tópicos	3481
tópicos relacionados	3481
tôi đã hiểu	4658
tôi đã tắt	4705
tôi đã tắt trình chặn quảng cáo	4704
tôi đồng ý với chính sách bảo mật	4710
tôi đồng ý với điều khoản sử dụng	4710
tõlgitud tehisintellekti abil	1615
több	2248
több betöltése	2328
több mutatása	2328
töltsd ki a kvízt	2248
töltsd ki kvízünket	2292
töltse ki a kvízt	2248
töltse újra az oldalt	2318
tùy chọn cookie	4698
tùy chọn khác	4721
túto tému už sledujete	4051
tühista igal ajal	1559
tüm fotoğraflar	4454
tüm fotoğraflari gör	4454
tüm haberler	4384
tüm haberlere sinirsiz erişim	4477
tüm haberleri gör	4454
tüm içeriğe sinirsiz erişim	4477
tüm oyunlar	4430
tüm videolar	4454
tüm videolari gör	4454
tüm yazilari	4384
tüm yazilari gör	4454
tüm yorumlar	4383
tüm çerezleri kabul et	4472
tüm çerezleri reddet	4472
tümü	4387
tümünü gör	4386
tümünü göster	4387
tümünü kabul et	4380
tümünü reddet	4380
tăng cỡ chữ	4721
tēmas	2907
tęsinys po reklamos	2845
tęsti su apple	2886
tęsti su facebook	2886
tęsti su google	2886
tłumaczenie automatyczne	3433
tłumaczenie maszynowe	3433
tạm dừng video	4694
tạo bởi ai	4728
tạo tài khoản	4640
tải audio	4694
tải bài đăng	4698
tải lại trang	4704
tải nội dung	4698
tải thêm	4657
tải thêm bình luận	4687
tải trên app store	4700
tải trên google play	4700
tải tập này	4694
tải về từ app store	4700
tải về từ google play	4700
tải âm thanh	4694
tải ứng dụng	4700
tải ứng dụng ngay	4700
tất cả tin tức	4714
tất cả trò chơi	4690
tất cả video	4714
tắt tiếng	4695
tặng bài viết	4681
tặng sao	4681
tặng sao cho bài viết	4681
tặng sao cho tác giả	4729
tốc độ phát	4694
từ chối tất cả	4698
từ chối tất cả cookie	4727
từ khóa	4655
tự động phát	4695
""", 'u': """
u košaricu	3923
u ovom članku	3942
udostępnij	3317
udostępnij na facebooku	3317
udostępnij na twitterze	3317
udostępnij na x	3317
udostępnij w mediach społecznościowych	3317
udělit souhlas	490
ugens spørgsmål	699
ugodnost za naročnike	4119
ugodnosti za naročnike	4119
ugrađeni sadržaj	3925
ugrás a galériához	2328
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2328
ugrás a tartalomra	2328
uključi	3931
uključi obaveštenja	3917
uključi obavijesti	3917
uključi se u raspravu	3949
uključi zvuk	3927
uključite javascript	3927
uključite notifikacije	3917
uključite obaveštenja	3917
uključite obavijesti	3917
uključite se u raspravu	3949
ukryj reklamę	3440
ukrštenica	3921
ulkoinen sisältö	1807
ulkopuolinen sisältö	1807
uloženo	602
uložené	4053
uložit	482
uložit na později	482
uložit nastavení	563
uložit recept	61
uložit volby	563
uložit článek	482
uložiť	3970
uložiť na neskôr	3970
uložiť nastavenia	4022
uložiť recept	61
uložiť voľby	4022
uložiť článok	3970
ultima oră	3610
ultimele știri	3610
um assinante presenteou você com este artigo	3520
un abonat ți-a oferit acest articol	3637
un abonné vous offre cet article	1941
un e-mail de confirmation vous a été envoyé	1934
un suscriptor te ha regalado este artículo	1481
un suscriptor te regala este artículo	1551
une erreur s'est glissée dans l'article	1894
ungültige e-mail-adresse	948
unterstütze uns	757
unterstützen	757
unterstützen sie uns	757
unterstützen sie uns per paypal	867
unustasid salasõna	1609
uočili ste grešku	3945
uočili ste pogrešku	3945
uočili ste pogrešku u članku	3945
uporabniško ime	4134
uporabniško ime ali e-pošta	4133
upotettu sisältö	1807
upozornit na nové díly	600
upozornit na nové články	600
upozorniť na chybu	4044
upozornění	573
uppläst av en ai-röst	4261
uppläst av en dator	4178
uppläst av en syntetisk röst	4261
uppläst av syntetisk röst	4261
uppläst med ai-röst	4178
upravit nastavení	493
upravljaj kolačićima	3925
upravljaj piškotke	4121
ur vår butik	4254
url 복사	2741
urlをコピー	2628
urlをコピーしました	2708
urlをコピーする	2657
url복사	2741
urmărește acest subiect	3629
urmărește autorul	3680
urmărește live	3629
urmărește subiectul	3680
urmărești deja acest subiect	3680
următorul	3612
următorul videoclip	3690
uslovi korišćenja	3882
ustaw jako preferowane źródło	3436
ustawienia plików cookie	3325
ustawienia prywatności	3402
ustvarjeno s pomočjo umetne inteligence	4145
utónév	2326
uutishälytykset	1816
uvek prikaži	3925
uvijek prikaži	3925
uvjeti korištenja	3882
uygulamada aç	4439
uygulamayi aç	4439
uygulamayi yükle	4439
uz sākumlapu	2957
uz sākumu	2912
uzdāvini rakstu	2962
uzdāvināt rakstu	2962
uzyskaj dostęp	3306
učitaj još	3942
učitaj objavu	3925
učitaj sadržaj	3925
učitaj video	3925
učitaj više	3942
učitavanje playera	3927
učitavanje videa	3927
ušetrite #%	4036
ušetríte #%	4036
ušetřete #%	581
ušetříte #%	581
ušteda #%	3937
uštedite #%	3937
używasz adblocka	3410
używasz programu do blokowania reklam	3410
už jsem ho vypnul	576
už jste hlasovali	554
už komentarus atsako jų autoriai	2842
už mám predplatné	4035
už mám předplatné	580
už mám předplatné, přihlásit se	473
už mám účet	580
už máte predplatné? prihláste sa	3963
už máte předplatné	580
už máte účet	3963
už máte účet? prihláste sa	3963
už podporujem	3974
už podporuji	469
už sledujete	599
už ste hlasovali	4016
uždaryti	2844
uždaryti galeriją	2890
uždaryti reklamą	2845
uživatelské jméno	581
uživatelské jméno nebo e-mail	580
uživo	3928
užpildykite apklausą	2843
užsakomasis straipsnis	2845
užsakomasis turinys	87	2845
užsisakyti knygą	2874
užsisakyti prenumeratą	2836
""", 'v': """
v košarico	4119
v tem članku	4139
v tomto článku	587
v živo	4125
vaata kõiki	1613
vaata kõiki tellija soodustusi	1559
vaata lähemalt	1566
vaba töökoht	1566
vad tycker du? rösta här	4199
vai kopsavilkums bija noderīgs	2911
vai raksts bija noderīgs	2911
vai tas bija noderīgi	2959
vai vēlaties saņemt paziņojumus	2949
vain jäsenille	1825
vain välttämättömät	1807
vain välttämättömät evästeet	1807
vairāk no autora	2957
vairāk par tēmu	2907
vairāk rakstu	2957
vaizdo grotuvas įkeliamas	2878
vaizdo įrašas	2843
vaizdo įrašas nebepasiekiamas	2878
vaizdo įrašas nepasiekiamas	2878
vaizdo įrašas nepasiekiamas jūsų šalyje	2878
vaizdo įrašo paleisti negalima	2878
vaizdo įrašą rasite čia	2843
valami elromlott. próbáld újra	2325
valami hiba történt. próbálja újra	2325
valgfrit beløb	723
valgfritt beløp	3269
van egy jó sztorija	2332
van egy jó témája	2332
van már előfizetése	2322
van már fiókja	2225
van már fiókod	2322
van már fiókom	2322
vanjski sadržaj	3925
var artikeln till hjälp	4190
var det här till hjälp	4199
var det til hjælp	739
var detta till hjälp	4286
var dette en hjælp	739
var resuméet nyttigt	642
var sammanfattningen till hjälp	4190
varbūt vēlāk	2950
varför ser jag den här annonsen	4293
varför visas den här annonsen	4293
vari atteikties jebkurā laikā	2905
varje bidrag hjälper	4271
varje bidrag räknas	4271
varje krona hjälper	4271
varje krona räknas	4271
vasta küsitlusele	1566
vastaa kyselyyn tästä	1752
vaš e-mail	3939
vaš e-naslov	4136
vaš e-poštni naslov	4136
vaš glas je bil oddan	4116
vaš glas je uračunat	3920
vaš glas je zabeležen	3920	4116
vaš glas je zabilježen	3920
vaš komentar	3869
vaš mejl	3939
vaša e-mail adresa	3939
vaša e-mailová adresa	4038
vaša poruka	3940
vaša poruka je poslana	3939
vaša poruka je poslata	3939
vaša správa	4039
vaše e-mailová adresa	584
vaše ime	3940	4137
vaše jméno	585
vaše meno	4039
vaše soukromí je pro nás důležité	493
vaše sporočilo	4137
vaše sporočilo je poslano	4136
vaše zpráva	585
veckans fråga	4247
vecākie vispirms	2960
vedno prikaži	4121
vegyél jegyet	2298
veja esta publicação no instagram	3499
veja também	3481
veja todas as opções de assinatura	3518
velg beløp	3269
velikost písma	65
veličina fonta	3953
veličina slova	3953
veličina teksta	65
velocidad de reproducción	1492
velocidade de reprodução	3531
velocitat de reproducció	430
velocità di riproduzione	2549
venujte nám # %	4032
ver # comentários	3509
ver biografía	1455
ver comentários	3477
ver conteúdo	3535
ver conteúdo externo	3499
ver dossiê	3552
ver esta publicación en instagram	1459
ver esta publicação	3572
ver esta publicação no instagram	3499
ver fotogalería	1513
ver galería	1439
ver galería de fotos	1513
ver imágenes	1541
ver la galería	1513
ver mais notícias	3552
ver más	1439
ver más artículos	1516
ver más artículos del autor	1455
ver más noticias	1482
ver más vídeos	1513
ver oferta de suscripción	1538
ver opciones de suscripción	1538
ver preço	3529
ver suscripción	1538
ver también	1436
ver também	3481
ver todas as notícias	3552
ver todas las opciones de suscripción	1478
ver todos los artículos	1513
ver todos los vídeos	1513
ver todos os vídeos	3552
ver traducción	1440
ver tradução	3485
ver transcripción	1492
ver transcrição	3531
ver vídeo	1439
vergrößern	815	952
verificați adresa de email	3670
verifică-ți emailul	3670
verifică-ți inboxul	3670
verlagssonderveröffentlichung	878
versandkosten können anfallen	929
vertrag kündigen	796
verträge hier kündigen	796
verwandte beiträge	808
ves a la pàgina de donacions	442
ves algún error? comunícalo	1468
veure aquesta publicació a instagram	402
vezetéknév	2326
vezi această postare pe instagram	3620
vezi conținutul	3656
vezi mai multe știri	3638
vezi prețul	3650
vezi răspunsurile	3644
vezi toate știrile	3674
vezi și	3610
već imam nalog	3936
već imam račun	3936
već imate nalog	3859
već imate pretplatu	3859
već imate račun	3859
već podržavam	3874
već pratite	3951
već pratite ovu temu	3951
već sam pretplatnik	3936
već ste glasali	3920
već ste glasovali	3920
već ste pretplatnik	3859
več iz rubrike	4067
več novic iz regije	4067
več o tem	4067
več o temi	4067
več člankov	4139
več člankov avtorja	4139
veľkosť písma	65
veľkosť textu	4052
vi kan inte visa det här innehållet	4258
viac k téme	3967
viac si o tom prečítate tu	3967
viac článkov	4041
videa ni mogoče predvajati	4124
video atskaņotājs tiek ielādēts	2946
video ei ole enää saatavilla	1810
video ei ole käytettävissä	1810
video ikke tilgængelig	713
video již není k dispozici	566
video không khả dụng	4694
video không tồn tại	4694
video mevcut değil	4434
video nav pieejams jūsu valstī	2946
video nelze přehrát	566
video není dostupné	566
video není dostupné ve vaší zemi	566
video není k dispozici	566
video nevar atskaņot	2946
video ni na voljo v vaši državi	4124
video nicht verfügbar	935
video nie je dostupné	4025
video nie je dostupné vo vašej krajine	4025
video nie je k dispozícii	4025
video nije dostupan u vašoj državi	3927
video nije dostupan u vašoj zemlji	3927
video nije moguće reproducirati	3927
video này không còn tồn tại	4694
video này không khả dụng	4694
video oynatici yükleniyor	4434
video sa nedá prehrať	4025
video sa nepodarilo načítať	4025
video se ne može reprodukovati	3927
video se nepodařilo načíst	566
video tiếp theo	4728
video trước	4728
video už není k dispozici	566
video už nie je dostupné	4025
video už nie je k dispozícii	4025
video više nije dostupan	3927
video yüklenemedi	4473
video yüklenirken hata oluştu	4473
video yükleniyor	4434
videoafspilleren indlæses	713
videoclipul următor	3690
videoen er ikke længere tilgængelig	713
videoen er ikke tilgængelig	713
videoen er ikke tilgængelig i dit land	713
videomängija laadimine	1602
videon voi katsoa jutun yläosasta	1752
videon är inte längre tillgänglig	4261
videon är inte tillgänglig	4261
videoyu izlemek için tiklayin	4386
videoyu yükle	4437
videó	2246
videó betöltése	2301
videó betöltése folyamatban	2309
videó lejátszása	2309
videó megtekintése	2309
videók	2246
videólejátszó betöltése	2309
videónkat itt nézheti meg	2248
vidéo	1901
vidéo indisponible	1957
vidéo non disponible	1957
vidéo précédente	1997
vidéo suivante	1997
vidéo à la une	1997
vielen dank für deine nachricht	948
vielen dank für deine stimme	925
vielen dank für ihr feedback	857
vielen dank für ihre anmeldung	771
vielen dank für ihre nachricht	948
vielen dank für ihre stimme	925
vielen dank für ihre teilnahme	91
vielleicht später	756
vienkartinė auka	2884
vienkartinė parama	2885
vienmēr atļaut	2944
vienmēr rādīt	2944
vienreizējs ziedojums	2952
viestisi on lähetetty	1827
vil du få varsler	3263
vilkår	637	3182
vill du få notiser	4264
vill du få pushnotiser	4264
vipps et beløp	3158
virheellinen sähköpostiosoite	1827
vis bildet i full størrelse	3197
vis færre	653	3196
vis i fuld skærm	732
vis oversættelse	655
vis større bilde	3197
vis større billede	654
visa bilden i helskärm	4199
visa färre	4199
visa i helskärm	4279
visa inlägg från facebook	4199
visa inlägg från instagram	4199
visa innehåll	4184
visa innehållet	4258
visa lösenord	4273
visa och godkänn	4258
visa översättning	4200
visas tiesības paturētas	2965
visi komentāri	2960
vissza a címlapra	2328
vissza a főoldalra	2328
vissza a tetejére	2248
vissza az oldal tetejére	2328
visszajelzés	2242
visszajelzés küldése	2335
viteză de redare	3652
vizitează magazinul	3650
više o temi	3866
više od autora	3942
više vijesti iz regije	3866
više članaka	3942
više članaka autora	3942
viết bình luận	4654
viết bình luận của bạn	4687
viết trả lời	4687
vlastná suma	4032
vlastní částka	577
vložený obsah	563
vložit do košíku	560
vložit komentář	597
vložiť do košíka	4020
vložiť komentár	4049
vnesite e-poštni naslov	4136
vnesite veljaven e-poštni naslov	4136
voce generată de ai	3652
você concorda? vote	3509
você está seguindo este tema	3583
você já está inscrito	3579
você já segue este tema	3560
você já votou	3523
você pode gostar	3481
você pode se interessar	3481
você segue este autor	3583
você também pode gostar	3481
voir le détail	1902
voir les détails	1902
voir les réponses	1949
voir les résultats	91	1902
voir les résultats du sondage	1929
voir toute l'actualité	1976
voir toutes les vidéos	1976
voix générée par ia	1997
voltar ao início	3552
voltar atrás	3485
voltar à página inicial	3552
volver al índice	1541
volver atrás	1440
von einer künstlichen stimme vorgelesen	935
von ki übersetzt	958
vorgelesen von einer künstlichen stimme	935
vos réactions	1894
votează	91
votează în sondaj	3644
votează în sondajul nostru	3623
votre avis nous intéresse	1929
votre demande a bien été envoyée	2004
votre demande a été envoyée	2004
votre message a bien été envoyé	1972
votre nom et prénom	2004
votre prénom	1973
votre soutien fait la différence	2001
votre vote a bien été pris en compte	1949
votre vote a été enregistré	1949
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3644
votul tău a fost înregistrat	3644
vous aimerez peut-être	1898
vous avez déjà un compte	1865
vous avez déjà un compte ? connectez-vous	1865
vous avez déjà un compte ? identifiez-vous	1865
vous avez déjà voté	1949
vous bloquez nos publicités	2000
vous n'êtes pas abonné	1970
vous n'êtes pas encore inscrit	1970
vous n'êtes pas inscrit	1970
vous possédez déjà un compte	1865
vous pourriez être intéressé	1898
vous suivez ce thème	2008
vous suivez déjà ce sujet	1985
vous suivez déjà ce thème	1985
vous suivez déjà cet auteur	1985
vous êtes bien inscrit	2004
vous êtes déjà inscrit	2004
vous êtes inscrit	2004
vprašanje dneva	4116
vreau să donez	3665
vreau să primesc newsletterul	3630
vreau să susțin	3665
vsak evro šteje	4131
vsak petek. brezplačno. brez spama	4136
vsak prispevek šteje	4131
vsaka donacija šteje	4131
vsebina je avtorsko zaščitena	4143
vsebina sporočila	4066
vsebine naših partnerjev	4151
vsebine ni mogoče prikazati	4121
vsi članki	4139
vsi članki avtorice	4139
vsi članki avtorja	4139
vstúpiť do diskusie	3970
vstúpiť do galérie	4041
vui lòng kiểm tra email	4710
vui lòng nhập bình luận	4725
vui lòng nhập email	4710
vui lòng nhập email hợp lệ	4710
vui lòng nhập họ tên	4710
vyberte si predplatné	4035
vyberte si předplatné	580
vyberte částku	577
vybrat předplatné	580
vybrať	4036
vybrať predplatné	4035
vygenerované ai	4047
vygenerované pomocou ai	4047
vygenerováno ai	595
vygenerováno pomocí ai	595
vyplňte toto pole	584
vypnite blokovanie reklám	4030
vypnite prosím adblock	4030
vypnite, prosím, adblock	4030
vypnúť zvuk	4025
vypněte prosím adblock	574
vypněte si adblock	574
vypočuť si článok	4025
vypočuť článok	4025
vyskytla sa chyba. skúste to znova	4038
vyskúšajte si kvíz	4016
vytisknout článek	482
vytlačiť	3970
vytlačiť recept	61
vytlačiť článok	3970
vytvorené ai	4047
vytvorené pomocou ai	4047
vytvorené umelou inteligenciou	4047
vytvořeno ai	595
vytvořeno pomocí ai	595
vytvořeno umělou inteligencí	595
vytvořila ai	595
vytvořit účet	472
vyzkoušejte si kvíz	554
vyzkoušet	472
vyčerpali ste limit článkov	4035
vágólapra másolva	2341
válassz csomagot	2322
válassz előfizetést	2322
válassz összeget	2319
válasszon csomagot	2322
válasszon előfizetést	2322
válasszon összeget	2319
válasz	2242	2337
válaszok elrejtése	2336
válaszok megjelenítése	2336
válaszolok	2337
választom	2323
választás mentése	2301
vásárlás a webshopban	2237
váš e-mail	478
váš email	584
váš hlas bol započítaný	4016
váš hlas bol zaznamenaný	4016
váš hlas byl započítán	554
váš hlas byl zaznamenán	554
väiksem tekst	1618
väline sisu	1577
välj	4274
välj abonnemang	4273
välj belopp	4271
välj din prenumeration	4273
välj ditt abonnemang	4273
välj erbjudande	4273
välj prenumeration	4273
välj som föredragen källa	4290
vänligen stäng av annonsblockeraren	4267
värsked uudised	1561
vælg	727
vælg abonnement	726
vælg beløb	723
vælg dit abonnement	726
vælg som foretrukken kilde	743
vælg tilbud	726
vérifiez votre boîte de réception	1972
vérifiez votre boîte mail	1972
vés a la recepta	61
více	497
více k tématu	497
více o tématu	497
více si o tom přečtete zde	497
více článků	587
vídeo anterior	1533	3573
vídeo destacado	1533
vídeo indisponível	3531
vídeo no disponible	430	1492
vídeo não disponível	3531
vídeo seguinte	3573
vídeo siguiente	1533
vídeos	1436	3481
võib-olla hiljem	1606
võid igal ajal loobuda	1611
võta nõusolek tagasi	1600
võta toimetusega ühendust	1614
výber redakcie	3967
výběr redakce	497
výhoda pre predplatiteľov	4020
výhoda pro předplatitele	560
výhody pre predplatiteľov	4020
výhody pro předplatitele	560
výsledky	92
výsledky ankety	567
výsledky hlasovania	4026
výsledky hlasování	567
vēl nav konta	2953
vēl neesi abonents	2953
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
všetky komentáre	4049
všetky články	4041
všetky články autora	4041
všetky články autorky	4041
všeč mi je	4147
vždy povolit	564
vždy povoliť	4023
vždy zobrazovat	563
vždy zobrazovať	4022
về trang chủ	4714
về tác giả	4715
về đầu trang	4657
""", 'w': """
w każdy piątek. za darmo. bez spamu	3421
warto przeczytać	3339
was können wir besser machen	857
wczytaj treść	3402
wczytaj więcej	3424
webshopunkból	2298
webáruház	2236
weiterblättern	952
weitere beiträge	808
werbung schließen	964
werbung überspringen	791
weź udział w dyskusji	3389
whatsapp'ta paylaş	4377
whatsapp'tan paylaş	4462
whatsappで読む	2657
wiadomość	3422
wiadomość została wysłana	3421
wideo jest niedostępne	3405
wideo niedostępne	3405
widzisz błąd	3428
wie gefällt ihnen dieser artikel	857
wie wir unsere quellen schützen	955
wielkość czcionki	65
wielkość tekstu	3438
więcej	3339
więcej artykułów	3339
więcej informacji	3339
więcej na ten temat	3339
więcej o	3339
więcej od tego autora	3424
więcej tekstów autora	3424
więcej z	3339
wpisz kwotę	3415
wpisz swój e-mail	3309
wprowadź adres e-mail	3309
wpłata jednorazowa	3416
wpłata miesięczna	3416
wpłać	3303
wpłać jednorazowo	3415
wpłać teraz	3303
wróć do góry	3424
wróć na górę	3424
wróć na stronę główną	3424
wspieraj co miesiąc	3415
współpraca płatna	3440
współpraca reklamowa	3321
wszystkie # zdjęcia	3423
wszystkie # zdjęć	3423
wszystkie artykuły	3424
wszystkie artykuły autorki	3424
wszystkie zdjęcia	3423
wszystkie zdjęć	3423
wybierz kwotę	3415
wybierz ofertę	3418
wybierz prenumeratę	3418
wybierz subskrypcję	3418
wycofaj zgodę	3402
wykorzystałeś limit artykułów	3418
wykryliśmy adblocka	3410
wypełnij to pole	3421
wypisz się w dowolnym momencie	3421
wypróbuj	3306
wyraź zgodę	3325
wystąpił błąd	3422
wystąpił błąd. spróbuj ponownie	3421
wystąpił błąd. spróbuj ponownie później	3421
wyłącz adblocka	3410
wyłącz blokowanie reklam	3410
wyłącz dźwięk	3405
wyłącz reklamy	3440
wyłączyłam adblocka	3411
wyłączyłem adblocka	3410	3411
wyślij	91	3422
wyślij e-mailem	3317
wyślij komentarz	3434
wyślij mailem	3438
wyślij opinię	3432
wyślij wiadomość	3421
wyślij zdjęcia	3428
wyślij zgłoszenie anonimowo	3428
wyślij znajomemu	3317
wyświetl treść	3402
wählen	947
własna kwota	3415
włącz	3409
włącz dźwięk	3405
włącz javascript	3405
""", 'x': """
x'te paylaş	4377
xem bình luận	4654
xem bản ghi	4694
xem bản gốc	4658
xem bản đồ	4658
xem bộ ảnh	4714
xem chi tiết	4658
xem chuyên đề	4714
xem các câu trả lời	4687
xem các gói	4730
xem công thức	61
xem giá	4693
xem giá tốt nhất	4733
xem gói đăng ký	4730
xem kết quả	91	4658
xem lại	4695
xem nhiều	4655
xem nhiều nhất	4655
xem nhiều trong tuần	4682
xem nội dung	4698
xem sản phẩm	4733
xem thêm	4655	4657
xem thêm bài của tác giả	4714
xem thêm bình luận	4654
xem thêm tin	4714
xem thêm video	4714
xem thêm ảnh	4714
xem tiếp	4657
xem toàn bộ	4657
xem trên ứng dụng	4700
xem trả lời	4687
xem tất cả	4657
xem tất cả bình luận	4687
xem tất cả ảnh	4714
xem ưu đãi	4693
xem ảnh cỡ lớn	4714
xem ảnh lớn	4714
xでシェア	2628
xでシェアする	2657
xでポスト	2628
xで共有	2708
xで表示	2712
xで見る	2712
x로 공유	2816
x에서 보기	2820
""", 'y': """
ya estás suscrito	1478
ya tenés suscripción	1478
yahoo! japan idでログイン	2694
yahoo!ショッピングで見る	2678
yahoo!ショッピングで購入	2678
yanit gönder	4427
yanitlari gör	4427
yanitlari göster	4427
yapay zeka ile seslendirilmiştir	4434
yapay zeka ile özet	4386
yapay zeka ile özetle	4459
yapay zeka ile üretildi	4473
yapay zeka özeti	4386
yapay zekâ ile seslendirildi	4434
yapay zekâ ile üretildi	4473
yapay zekâ tarafindan seslendirildi	4434
yapay zekâ özeti	4459
yazara e-posta gönder	4456
yazara mesaj gönder	4456
yazarin diğer haberleri	4384
yazarin diğer yazilari	4384
yazarin tüm yazilari	4384
yaziyi büyüt	4462
yaziyi küçült	4462
yeni oyunumuzu keşfet	4468
ymmärrän	1753
yorum gönder	4383
yorum yapmak için giriş yap	4427
yorumlar sadece abonelere açiktir	4467
yorumlari gör	4383
yorumu gönder	4427
yorumu şikayet et	4467
yorumu şikâyet et	4467
yorumunu gönder	4427
youtube-tartalom megjelenítése	2248
youtube-videó betöltése	2304
youtubeで見る	2712
youtubeで視聴	2712
youtube에서 보기	2820
yritä myöhemmin uudelleen	1827
yritä uudelleen	1827
yukari çik	4454
yz özeti	4386
yêu cầu của bạn đã được gửi	4731
""", 'z': """
z našeho e-shopu	560
z našeho obchodu	560
z nášho e-shopu	4020
z nášho obchodu	4020
z titulní strany	497
za naročnike	4133
zaakceptuj i pokaż	3402
zaboravili ste šifru	3936
zabranjeno prenošenje	3946
zabudnuté heslo	3963
zadajte platný e-mail	4038
zadejte platný e-mail	584
zadejte svůj e-mail	478
zadejte částku	577
zagłosuj	91
zahlungsart wählen	760
zainstaluj aplikację	3407
zakázat	573
zakázať	4029
zakúpiť licenciu	4045
zaloguj się	3306
zaloguj się przez apple	3418
zaloguj się przez facebooka	3418
zaloguj się przez google	3418
zaloguj się z google	3418
zamknij galerię	3424
zamknij reklamę	3440
zamów	3323
zamów książkę	3398
zamów teraz	3322
zapamatovat přihlášení	580
zapamatovat si mě	580
zapamiętaj mnie	3419
zapamätať si ma	4035
zapisz na później	3317
zapisz się	3309
zapisz się na newsletter	3309
zapisz wybór	3402
zapnout upozornění	570
zapnúť	4029
zapnúť notifikácie	4028
zapnúť titulky	4025
zapnúť upozornenia	4028
zapnúť zvuk	4025
zapomenuté heslo	472
zapomniałem hasła	3418
zapomniałeś hasła	3418
zapomněl jsem heslo	580
zapomněli jste heslo	580
započni kviz	3920
zarejestruj się	3306
zarezervovat místo	560
zarządzaj plikami cookies	3402
zarządzaj powiadomieniami	3408
zarządzaj zgodami	3325
zarządzaj zgodą	3402
zaten üye misiniz	4370
zauważyłeś błąd	3428
zavrieť galériu	4041
zavrieť reklamu	4054
zavřít	469
zavřít galerii	587
zavřít reklamu	603
začať kvíz	4016
začni kviz	4116
začít kvíz	554
załaduj film	3402
załaduj post	3402
załaduj treść	3402
załaduj wideo	3402
załaduj więcej	3342
załóż konto	3306
zaštita osobnih podataka	3882
zaštita privatnosti	3882
zašto vidim ovaj oglas	3955
zašto vidim ovu reklamu	3955
zbývající čas	567
zbývající čas #	566
zbývající čas -#	566
zdarma, každý pátek	479
zdieľajte tento text	3970
zdieľajte článok	3970
zdieľať	3970
zdieľať na facebooku	3970
zdieľať na whatsappe	4052
zdieľať článok	3970
zdjęcie # z #	3423
zdjęcie #/#	3423
zeskanuj kod i pobierz aplikację	3407
zeskanuj kod qr, aby pobrać aplikację	3407
zezwól	3409
zezwól i kontynuuj	3327
zezwól i pokaż	3327
zezwól na powiadomienia	3408
zezwól na reklamy	3414
zezwól raz	3402
zgadzam się	3325
zgadzam się na powiadomienia	3408
zgadzam się na wyświetlanie treści	3325
zgłoś	3333	3435
zgłoś błąd	3333
zgłoś komentarz	3434
zgłoś nadużycie	3434
zgłoś reklamę	3440
ziedot katru mēnesi	2952
ziņa ir nosūtīta	2955
ziņa tiek papildināta	2912
ziņo par kļūdu	2911
ziņot par komentāru	2960
ziņot par kļūdu	2911
zkontrolujte svoji e-mailovou schránku	584
zkontrolujte svou schránku	584
zkopírovat odkaz	482	483
zkopírovat odkaz na článek	482
zkopírováno	602
zkopírováno do schránky	601
zkuste to prosím později	584
zmeniť súhlas	4022
zmeniť veľkosť písma	4052
zmenšit písmo	601
zmenšiť písmo	4052
zmień rozmiar tekstu	3438
zmień ustawienia	3327
zmień ustawienia cookies	3327
zmień zgodę	3402
změnit nastavení	493
změnit nastavení cookies	493
změnit souhlas	563
změnit velikost písma	601
znajdź nas na facebooku	3318
znalazłeś błąd	3428
znalazłeś błąd w tekście	3428
značky	3967
znova naloži stran	4130
znova načítať stránku	4031
znovu načíst stránku	576
zobacz # zdjęcia	3423
zobacz # zdjęć	3423
zobacz cenę	3398
zobacz galerię	3342
zobacz mapę	3343
zobacz ofertę	3398
zobacz również	3339
zobacz szczegóły	3343
zobacz także	3339
zobacz także inne	3339
zobacz też	3339
zobacz więcej	3339
zobacz wszystkie # zdjęcia	3423
zobacz wszystkie # zdjęć	3423
zobacz wszystkie artykuły	3424
zobacz wszystkie zdjęcia	3423
zobacz wszystkie zdjęć	3423
zobacz zdjęcia	3423
zobacz zdjęć	3423
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
zobraziť # fotiek	4040
zobraziť # fotky	4040
zobraziť # fotografie	4040
zobraziť # fotografií	4040
zobraziť # odpovede	4049
zobraziť a prijať	4022
zobraziť cenu	4020
zobraziť diskusiu	3970
zobraziť fotiek	4040
zobraziť fotky	4040
zobraziť fotografie	4040
zobraziť fotografií	4040
zobraziť galériu	4041
zobraziť heslo	4035
zobraziť komentáre	4049
zobraziť menej	3968
zobraziť obsah	3981
zobraziť odpovede	4049
zobraziť ponuku	4020
zobraziť ponuky	4035
zobraziť popis	4041
zobraziť predplatné	4035
zobraziť prepis	4025
zobraziť titulky	4025
zobraziť viac	3968
zobraziť výsledky	91	4016
zobraziť všetko	3968
zobraziť všetky # fotiek	4040
zobraziť všetky # fotky	4040
zobraziť všetky # fotografie	4040
zobraziť všetky # fotografií	4040
zobraziť všetky fotiek	4040
zobraziť všetky fotky	4040
zobraziť všetky fotografie	4040
zobraziť všetky fotografií	4040
zobraziť všetky články	4041
zobraziť všetkých # fotiek	4040
zobraziť všetkých # fotky	4040
zobraziť všetkých # fotografie	4040
zobraziť všetkých # fotografií	4040
zobraziť všetkých fotiek	4040
zobraziť všetkých fotky	4040
zobraziť všetkých fotografie	4040
zobraziť všetkých fotografií	4040
zoradiť podľa	4049
zostań patronem	3303
zostań patronką	3415
zostať prihlásený	4035
zostávajúci čas	4026
zostávajúci čas #	4025
zostávajúci čas -#	4025
zpráva	585
zpráva byla odeslána	584
zpráva pro příjemce: dar	577
zpět na hlavní stránku	587
zpět na začátek	587
zpět nahoru	499
zrušit můžete kdykoli	580
zrušit můžete kdykoliv	580
zrušiť môžete kedykoľvek	4035
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
zvoliť	4036
zvolte předplatné	580
zvolte částku	577
zvoľte predplatné	4035
zvoľte sumu	4032
zväčšiť	4026
zväčšiť foto	4041
zväčšiť fotografiu	4041
zväčšiť písmo	4052
zväčšiť text	4052
zvětšit	499
zvětšit foto	587
zvětšit fotografii	587
zvětšit písmo	601
zvětšit text	601
zwiń	3342
zásady cookies	563
zásady ochrany osobných údajov	4022
získat licenci	592
získat předplatné	580
získať licenciu	4045
získať predplatné	4035
zůstat přihlášen	580
""", '£': """
£# at amazon	1348
""", '©': """
©ntb	3226
""", 'à': """
à découvrir	1898
à la une	1898
à lire	1898
à lire aussi	1898
à lire dans ce dossier	1898
à lire dans la même rubrique	1898
à lire ensuite	1898
à lire également	1898
à ne pas manquer	1898
à voir	1898
à voir aussi	1898
à voir ensuite	2006
""", 'á': """
áno, chcem	4029
áno, prosím	4029
átirat	2310
átirat elolvasása	2309
átirat megjelenítése	2309
áudio gerado por ia	3501
áudio gerado por voz sintética	3501
""", 'ä': """
ähnliche artikel	808
ähnliche beiträge	808
ähnliche themen	808
äldst	4289
äldsta	4289
äldsta först	4288
älteste	961
älteste zuerst	960
älä missaa mitään	1728
älä salli	1816
älä seuraa	1841
ämne	4277
ämnen	4196
ämnen i artikeln	4196
ämnen i den här artikeln	4279
ändra cookie-inställningar	4187
ändra cookieinställningar	4187
ändra dina cookie-inställningar	4187
ändra dina cookieinställningar	4258
ändra inställningar	4187
ändra samtycke	4258
ändra textstorlek	4292
är du inte prenumerant	4273
är du redan prenumerant	4164
äänenvoimakkuus	1811
äänesi on laskettu	1795
äänesi on rekisteröity	1795
äänesi on tallennettu	1795
äänestyksen tulokset	1811
äänestys	92
äänestä	91	1801
äänestä nyt	91	1795
äänestä tästä	1752
ääni on tuotettu tekoälyllä	1810
ääni pois	1810
ääni päälle	1810
""", 'å': """
åbn	655
åbn appen	715
åbn billedgalleri	732
åbn galleri	732
åbn i app	715
åbn kort	655
åpne	3198
åpne appen	3262
åpne bildegalleri	3278
åpne faktaboks	3198
åpne galleri	3278
åpne i app	3262
åpne kart	3198
årlig	3273
årlig betaling	3273
årligt	727
årsvis	4274
årsvis betalning	4274
återkalla samtycke	4258
återstående tid	4262
återstående tid #	4261
återstående tid -#	4261
""", 'æ': """
ældste	742
ældste først	741
ændr dine cookieindstillinger	639
ændr dit samtykke	710
ændr indstillinger	639
ændr samtykke	710
ændr tekststørrelse	744
""", 'ç': """
çengel bulmaca	4432
çerez ayarlari	4380
çerez ayarlarini yönet	4437
çerez politikasi	4380
çerez tercihleri	4437
çerez tercihlerini yönet	4437
çerezler	4380
çerezleri yönet	4472
çeviriyi göster	4387
çikiş yap	4370
çok okunanlar	4384
""", 'è': """
è gratis e ci vuole solo un minuto	2528
è stato utile	2541
""", 'é': """
é grátis e leva menos de um minuto	3513
é proibida a reprodução	3584
é proibida a reprodução do conteúdo	3584
écouter	1884
écouter (# min	1884
écouter le podcast	1901
écrire à la rédaction	1980
édition du jour	1898
élő	2310
élő közvetítésünk itt	2328
épingler	61
épingler la recette	61
értem	2250
értesítések	2315
értesítések engedélyezése	2312
értesítések kezelése	2312
értékeld a cikket	2335
értékeld a receptet	61
értékelje a cikket	2335
érvénytelen e-mail-cím	2325
étiquettes	1902
évente	2323
éves előfizetés	2323
éves fizetés	2323
éves számlázás	2323
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2316
így védjük a forrásainkat	2332
írd meg a véleményed	2242
írj a szerkesztőségnek	2332
írj hozzászólást	2336
írja meg véleményét	2242
írjon a szerkesztőségnek	2332
írjon hozzászólást	2336
írjon nekünk névtelenül	2332
""", 'î': """
îmi place	3645
în fiecare lună	3666
în parteneriat cu	3684
înainte # secunde	3652
înapoi # secunde	3652
înapoi la prima pagină	3674
înapoi la început	3695
înapoi sus	3612
încarcă conținutul	3656
încarcă mai multe	3612
încarcă mai multe comentarii	3644
încarcă postarea	3656
încarcă videoclipul	3656
închide	3596
închide fereastra	3695
închide galeria	3695
închide meniul	3695
înregistrare	3598
înregistrează-te	3598
îți mulțumim pentru vot	3623
""", 'ô': """
ô chữ	4692
""", 'ö': """
öffnen	811
ön hirdetésblokkolót használ	2316
ön mit gondol? szavazzon	2248
önceki	4386
önceki fotoğraf	4480
önceki görsel	4480
önceki haber	4384
önceki video	4473
önceki yazi	4480
öne çikan haberler	4384
öne çikanlar	4384
önerilen haberler	4384
önerilenler	4384
öppna	4200
öppna appen	4263
öppna bildgalleri	4279
öppna galleri	4279
öppna karta	4200
összes	2248
összes cikk	2328
összes elfogadása	2302
összes elutasítása	2302
összes megtekintése	2328
översatt med ai	4286
özet faydali oldu mu	4383
""", 'ú': """
új hozzászólás	2242
última hora	1436
últimas	3481
últimas entradas	1436
últimas noticias	1436
últimas notícias	3481
últimes notícies	393
últimos artículos	1436
únete	1397
únete a la conversación	1432
única	1505	3544
účtované ročne	4035
účtováno ročně	580
""", 'ü': """
über google anmelden	946
über whatsapp senden	963
über whatsapp teilen	963
übersetzung anzeigen	815
überweisung	761
ücretsiz dene	4370
ücretsiz haber limitinize ulaştiniz	4448
ücretsiz kargo	4464
ücretsiz oku	4477
ücretsiz oyna	4430
ücretsiz üye ol	4370
ücretsiz üye olun	4370
ücretsiz, spam yok	4450
ühekordne annetus	1608
ürüne git	4484
ürünü gör	4484
ürünü incele	4433
üye girişi	4370
üye ol	4369	4370
üye olun	4370
üzenet	2326
üzenet küldése	2325
üzenetét elküldtük	2325
""", 'ý': """
ý kiến	4654
ý kiến bạn đọc	4654
ý kiến của bạn	4654
""", 'ā': """
ārējais saturs	2922
""", 'č': """
častite nas kafom	3934
častite nas kavom	3934
častite nas s kavo	4131
čita sintetički glas	3927
čitaj bez oglasa	3955
čitaj u aplikaciji	3929
čitajte bez oglasa	3955
čitajte bez ograničenja	3936
čitajte u aplikaciji	3929
čitajte uz pretplatu	3936
članak je zaključan	3859
članak je zaštićen autorskim pravom	3946
članak se nastavlja ispod oglasa	3865
članak čita sintetički glas	3927
članek bere sintetični glas	4124
članek je avtorsko zaščiten	4143
članek je zaklenjen	4063
članek se nadaljuje pod oglasom	4066
članek se nadaljuje spodaj	4066
článek byl vytvořen automaticky	595
článek je chráněn autorským právem	592
článek namluvila umělá inteligence	566
článek pokračuje pod reklamou	486
článek čte syntetický hlas	566
články autora	587
článok bol vytvorený automaticky	4047
článok je chránený autorským právom	4045
článok číta syntetický hlas	4025
článok číta umelá inteligencia	4025
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
číta umelý hlas	4025
čítajte aj	3967
čítajte bez obmedzení	4035
čítajte najprv v aplikácii	4027
čítajte v aplikácii	4027
čítať bez reklám	4054
čítať celý článok	4041
čítať s predplatným	4035
čítať ďalej	4041
""", 'ď': """
ďakujeme za hlas	4016
ďakujeme za hlasovanie	4016
ďakujeme za odber	4038
ďakujeme za správu	4038
ďakujeme za vašu správu	4038
ďakujeme za váš hlas	91	4016
ďalšia fotografia	4041
ďalšia snímka	4041
ďalšia strana	4041
ďalšie foto	4041
ďalšie správy	3967
ďalšie video	4025
ďalšie články	19	3967
ďalšie články autora	4041
ďalší článok	4041
""", 'đ': """
đang theo dõi	4719
đang tải	4694
đang tải trình phát	4694
đang tải video	4694
điều khoản sử dụng	4653
điều khoản sử dụng | chính sách bảo mật	4653
đáng chú ý	4655
đã có tài khoản	4640
đã hiểu	4658
đã sao chép	4645
đã sao chép liên kết	4681
đã xảy ra lỗi	4710
đã đóng bình luận	4687
đóng	4638
đóng cửa sổ	4732
đóng góp	4639
đóng góp hàng tháng	4706
đóng góp một lần	4706
đóng menu	4732
đăng ký	4640
đăng ký của bạn đã được xác nhận	4731
đăng ký ngay	4640
đăng ký nhận thông báo	4701
đăng ký thành công	4710
đăng ký để đọc tiếp	4730
đăng nhập	4640
đăng nhập / đăng ký	4640
đăng nhập bằng apple	4708
đăng nhập bằng facebook	4708
đăng nhập bằng google	4708
đăng nhập với facebook	4708
đăng nhập với google	4708
đăng nhập để bình luận	4687
đăng nhập để đọc tiếp	4730
đăng xuất	4640
đường dây nóng	4715
được quan tâm	4682
được tài trợ	4650
được tạo bởi ai	4728
đặt báo	4640
đặt hàng ngay	4733
đặt mua ngay	4693
đặt vé ngay	4693
đến công thức	61
đến trang quyên góp	4706
đến trang ủng hộ	4706
đề xuất	4655
để sau	4638
địa chỉ email của bạn	4731
đọc bài gốc	4732
đọc bài tiếp theo	4732
đọc miễn phí	4730
đọc nhiều	4655
đọc nhiều nhất	4655
đọc sau	4681
đọc thêm	4655	4657
đọc tiếp	4657
đọc tiếp về chủ đề này	4682
đọc toàn bộ bài viết	4714
đọc trên ứng dụng	4700
đồng ý và tiếp tục	4698
đừng bỏ lỡ	4655
""", 'į': """
į el. parduotuvę	2874
į pradinį puslapį	2890
į viršų	2843
įdėti į krepšelį	2874
įgarsinta dirbtinio intelekto	2878
įjungti garsą	2878
įjungti pranešimus	2881
įkelti daugiau	2890
įkelti turinį	2876
įkelti įrašą	2876
įveskite el. pašto adresą	2888
įveskite galiojantį el. pašto adresą	2888
įveskite savo el. pašto adresą	2861
įveskite sumą	2884
įvyko klaida. bandykite dar kartą	2888
įvyko klaida. bandykite vėliau	2888
""", 'ľ': """
ľubovoľná suma	4032
""", 'ł': """
ładowanie odtwarzacza	3405
ładowanie wideo	3405
""", 'ř': """
řadit podle	597
řazení	598
""", 'ś': """
śledź nas	3318
""", 'ş': """
şifremi unuttum	4370
şifrenizi mi unuttunuz	4448
şikayet et	4428
şikâyet et	4428
şimdi değil	4368
şimdi satin al	4484
şurada paylaş	4377
""", 'š': """
šajā rakstā	2957
še nimate računa	4133
še niste naročnik	4133
šiame straipsnyje	2890
šifra	3937
šio turinio parodyti negalime	2876
šio turinio rodyti negalima	2876
šis laukas privalomas	2888
šis lauks ir obligāts	2955
šis raksts ir slēgts	2953
šis saturs nav pieejams	2944
šis straipsnis užrakintas	2886
šis turinys nepasiekiamas	2876
šis vaizdo įrašas nebepasiekiamas	2878
šis vaizdo įrašas nepasiekiamas	2878
šis video nav pieejams	2946
šis video vairs nav pieejams	2946
šo saturu nevar parādīt	2944
šrifto dydis	2895
štampaj	3869
štítky	497
""", 'ž': """
žaisti dabar	2872
že imam račun	4133
že imate račun	4063
že naročnik	4063
že podpiram	4074
že sledite	4148
želite li da primate obaveštenja	3930
želite li primati obavijesti	3930
želite prejemati obvestila	4127
želite prejemati potisna obvestila	4127
želiš primati obavijesti	3930
žiadny spam	4038
žinutė išsiųsta	2888
živě	567
žiūrėkite nuotraukas	2843
žiūrėkite vaizdo įrašą	2843
žiūrėti galeriją	2843
žiūrėti kainą	2874
žiūrėti komentarus	2893
žiūrėti pasiūlymą	2874
žiūrėti planus	2886
žiūrėti rezultatus	91	2872
žiūrėti visus	2890
žymos	2879
žádný spam	584
""", 'ư': """
ưu đãi cho bạn đọc	4693
ưu đãi cho độc giả	4693
ưu đãi tốt nhất	4709
""", 'ș': """
știrea anterioară	3674
știrea următoare	3674
știri pe aceeași temă	3638
știri recomandate	3610
știri similare	3610
știrile zilei	3610
""", 'ț': """
ți-a fost util	3644
ți-a fost util acest articol	3623
ți-a fost util acest rezumat	3623
ți-ai uitat parola	3635
ți-ar putea plăcea și	3638
ține-mă minte	3669
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
або	4609
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3818
автовідтворення	4597
автоматический перевод	3844
автоматическое воспроизведение	3818
автоматичне відтворення	4597
автоматичний переклад	4623
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3712
авторизоваться	3712
адрес электронной почты	3715
актуално	230
актуальне	4521
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3839
анонимный ящик	3839
анонімна пошта	4618
анонімна скринька	4618
архив	3742
аудиоверсия	3818
аудіоверсія	4597
""", 'б': """
бажаєте отримувати сповіщення	4600
банковская карта	3711
банковский перевод	3711
без спам	300
без спама	3832
без спаму	4611
безкоштовна доставка	4592
безкоштовно. без спаму	4611
безопасный платеж	3710
безплатна доставка	284
бесплатная доставка	3813
бесплатно. без спама	3832
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3822
блокувати	4601
больше	3742
больше материалов по теме	3742
больше новостей	3742
больше статей	3835
будь-яка сума	4606
будьте в курсе	3715
была ли статья полезной	3737
більше від автора	4614
більше за темою	4521
більше матеріалів автора	4537
більше матеріалів за темою	4521
більше на цю тему	4521
більше новин	4521
більше новин на тему	4521
більше по темі	4521
більше про це	4524
більше статей	4614
""", 'в': """
в закладки	3849
в избранное	3722
в корзину	3729	3812
в магазин	3730
в наш магазин	3812
в тази статия	303
в тренде	3742
в этой статье	3835
важен каждый рубль	3826
важен любой вклад	3826
важко відповісти	4588
важлива кожна гривня	4605
важливий кожен внесок	4605
важливо	4521
вам будет интересно	3742
вам може бути цікаво	4521
вам може сподобатися	4521
вам может быть интересно	3742
вам может понравиться	3742
вам також може сподобатися	4521
варианты подписки	3829
вартість доставки	4592
варіанти передплати	4608
вас може зацікавити	4521
вас может заинтересовать	3742
ваш e-mail	3715
ваш email	3715
ваш голос враховано	4583
ваш голос зараховано	4583
ваш голос принят	91	3806
ваш голос учтен	3806
ваш голос учтён	91	3806
ваша електронна пошта	4611
ваша почта	3833
ваша пошта	4612
ваша электронная почта	3832
ваше имя	3833
ваше повідомлення	4612
ваше повідомлення надіслано	4611
ваше сообщение	3833
ваше сообщение отправлено	3832
ваше ім'я	4612
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4594
введите e-mail	3715
введите email	3715
введите ваш email	3715
введите ваш адрес электронной почты	3715
введите корректный e-mail	3832
введите корректный email	3716
введите корректный адрес	3716
введите правильный e-mail	3716
введите сумму	3826
введіть коректний e-mail	4611
введіть суму	4605
вгору	4584
вградено съдържание	285
вернуться на главную	3835
версия для печати	3722
версия за печат	313
версія для друку	4628
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
вже вимкнено	4604
вже зареєстровані	4497
вже маєте акаунт	4608
вже маєте передплату	4608
вже є акаунт	4497
ви вже голосували	4583
ви вже проголосували	4583
ви вже підписані	4626
ви вже підписані на цю тему	4626
ви вичерпали ліміт статей	4608
ви можете відписатися будь-коли	4611
ви підписані	4611
ви підписані на автора	4626
ви підписані на тему	4626
ви успішно підписалися	4611
виберіть суму	4605
вибрати	4609
вибір редакції	4521
видео	3742
видео # из #	3834
видео # от #	302
видео больше недоступно	3818
видео загружается	3818
видео не может быть воспроизведено	3818
видео недоступно	3818
видео недоступно в вашей стране	3818
видео недоступно в вашем регионе	3818
видеоплеер загружается	3818
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
вийти	4497
використання матеріалів лише з дозволу редакції	4619
вимкнути звук	4597
вимкнути рекламу	4630
вимкніть adblock	4602
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4611
виправлення й уточнення	4618
вкажіть суму	4605
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3802
включить	3822
включить звук	3818
включить уведомления	3802
вконтакте	3723
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4594
внешний контент	3815
во весь экран	3745
водещи новини	230
войти	3712
войти в аккаунт	3712
войти в чат	3737
войти по почте	3829
войти с помощью google	3829
войти с яндекс id	3829
войти через apple	3829
войти через facebook	3829
войти через google	3829
войти через vk	3829
войти через вконтакте	3829
войти через яндекс	3829
войти, чтобы комментировать	3845
вопрос дня	3806
воспроизвести	3745
воспроизвести видео	3818
восстановить пароль	3829
время на чтение	3745
время чтения # мин	3745
все	3745
все комментарии	3737
все още няма коментари	310
все още нямате профил	297
все права сохранены	3840
всегда показывать	3815
всегда разрешать	3816
всего проголосовало #	3806
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4599
встановити застосунок	4599
встроенный контент	3815
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4624
всі матеріали	4614
всі матеріали автора	4614
всі новини	4523
всі статті	4614
всі статті автора	4614
вход	223	3712
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4497
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписались	3716
вы подписаны	3832
вы подписаны на автора	3847
вы подписаны на тему	3847
вы уже голосовали	3806
вы уже проголосовали	3806
вы успешно подписались	3832
выберите подписку	3829
выберите сумму	3710
выберите тариф	3829
выбор редакции	3742
выбрать	3830
выбрать подписку	3829
выбрать тариф	3829
выйти	3712
від наших партнерів	4630
відео	4521
відео # з #	4613
відео # із #	4613
відео більше недоступне	4597
відео вище	4548
відео недоступне	4597
відео недоступне у вашій країні	4597
відео неможливо відтворити	4597
відео нижче	4548
відеоплеєр завантажується	4597
відкликати згоду	4594
відкрити	4525
відкрити в додатку	4599
відкрити в застосунку	4599
відкрити галерею	4614
відкрити застосунок	4599
відкрити карту	4525
відкрити статтю	4608
відновити пароль	4608
відписатися	4627
відписатися від теми	4626
відписатися можна будь-коли	4611
відповісти	4516	4625
відправити	4612
відскануйте qr-код	4599
відскануйте qr-код, щоб завантажити застосунок	4599
відтворити	4598
відтворити відео	4597
відхилити	4511
відхилити все	4595
відхилити всі	4595
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3745
главная страница	3835
главное	3742
главное за день	3742
главные новости	3742
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3830
головна	4523
головна сторінка	4614
головне	4521
головне за день	4521
головні новини	4521
голосование	92
голосовать	91	3809
голосування	92
голосувати	91	4588
грати	4588
грати онлайн	4583
громкость	3819
гучність	4598
""", 'д': """
да, включить	3803
да, искам	292
да, моля	292
да, пожалуйста	3822
да, спасибо	3822
да, хочу	3822
далее	3745
далі	4523	4584
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3747
детальніше	4523
деталі	4525
дзен	3723
дивитися # світлин	4613
дивитися # світлини	4613
дивитися # фото	4613
дивитися # фотографій	4613
дивитися # фотографії	4613
дивитися всі	4614
дивитися всі # світлин	4613
дивитися всі # світлини	4613
дивитися всі # фото	4613
дивитися всі # фотографій	4613
дивитися всі # фотографії	4613
дивитися всі світлин	4613
дивитися всі світлини	4613
дивитися всі фото	4613
дивитися всі фотографій	4613
дивитися всі фотографії	4613
дивитися відео	4597
дивитися галерею	4614
дивитися онлайн-трансляцію	4614
дивитися оригінал	4585
дивитися світлин	4613
дивитися світлини	4613
дивитися усі # світлин	4613
дивитися усі # світлини	4613
дивитися усі # фото	4613
дивитися усі # фотографій	4613
дивитися усі # фотографії	4613
дивитися усі світлин	4613
дивитися усі світлини	4613
дивитися усі фото	4613
дивитися усі фотографій	4613
дивитися усі фотографії	4613
дивитися фото	4613
дивитися фотогалерею	4614
дивитися фотографій	4613
дивитися фотографії	4613
дивіться відео	4548
дивіться відео вище	4548
дивіться відео нижче	4548
дивіться також	4521
дивіться також відео	4548
дивіться у відео	4548
длительность	3819
длительность #	3819
для передплатників	4608
для подписчиков	3712
до закладок	4628
до кошика	4508	4591
до крамниці	4509
до магазину	4509
до початку сторінки	4587
до рецепту	61
до теми	4521
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3847
добавить в избранные источники	3847
добавить в источники	3847
добавить в корзину	3812
добавить в мои темы	3847
добавить в предпочитаемые источники	3847
добавить комментарий	3737
добровольное пожертвование	3826
довільна сума	4605
догори	4584	4598
додати в кошик	4591
додати до кошика	4591
додати до моїх тем	4626
додати до обраних джерел	4626
додати до обраного	4626
додати до пріоритетних джерел	4626
додати до улюблених джерел	4626
додати коментар	4516
додати як пріоритетне джерело	4626
дозволити	4601
дозволити й показати	4512
дозволити контент	4594
дозволити один раз	4594
дозволити рекламу	4604
дозволити сповіщення	4600
дозволити та показати	4512
дозволити та продовжити	4512
дозволити і показати	4512
дозволити і продовжити	4512
дозвольте сповіщення	4578
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4523
долучитися	4494
долучитися до обговорення	4624
долучитися до спільноти	4605
допомагає будь-яка сума	4605
доставка оплачивается отдельно	3812
достигнахте лимита на статиите	297
доступно по подписке	3712
друга сума	295
другая сумма	3710
други новини	19
другие материалы	19	3742
другие материалы рубрики	3742
другие новости	19	3742
другие новости раздела	3742
другие статьи	3742
другие статьи автора	3835
друк	4503
друкувати	4628
дякуємо за ваш голос	91	4583
дякуємо за ваше повідомлення	4611
дякуємо за голос	4583
дякуємо за повідомлення	4611
дякуємо за реєстрацію	4611
дякуємо за участь в опитуванні	4583
дізнатися ціну	4591
""", 'е': """
единоразово	3706
еднократно дарение	295
ежегодно	3830
ежемесячно	3706
ежемесячное пожертвование	3826
ежемесячный платеж	3827
ежемесячный платёж	3827
економія #%	4609
ексклузивно за абонати	297
ексклюзивно для передплатників	4608
електронна адреса	4612
електронна пошта	4612
електронна пошта або логін	4608
етикети	289
еще нет аккаунта	3829
еще новости	3742
еще от автора	3835
еще по теме	3742
ещё	3742
ещё не подписчик	3829
ещё нет аккаунта	3829
ещё новости	3742
ещё от автора	3835
ещё по теме	3742
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4611
""", 'з': """
з нашого магазину	4591
з нашої крамниці	4509
за абонати	297
за датою	4625
за популярністю	4625
за темою	4521
забелязахте грешка	306
заборонити	4601
забравена парола	223
забравили сте паролата си	297
забронировать билет	3812
забронировать место	3812
забронювати квиток	4591
забронювати місце	4591
забув пароль	4608
забули пароль	4497
забыл пароль	3829
забыли пароль	3712
завантаження відео	4597
завантаження плеєра	4597
завантажити аудіо	4597
завантажити випуск	4597
завантажити відео	4594
завантажити додаток	4599
завантажити допис	4594
завантажити застосунок	4599
завантажити контент	4594
завантажити публікацію	4594
завантажити ще	4523
завжди дозволяти	4595
завжди показувати	4594
загрузить видео	3815
загрузить еще	3745
загрузить ещё	3745
загрузить контент	3815
загрузить пост	3815
загрузить публикацию	3815
загрузка видео	3818
загрузка плеера	3818
задонатити	4494
задонатить	3706
задължителни полета	300
задължително	301
задължително поле	300
заказать	3729
заказать книгу	3812
закрити	4493
закрити галерею	4614
закрити рекламу	4630
закрыть	3705
закрыть галерею	3835
закрыть рекламу	3850
залишилося #	4597
залишити відгук	4622
залишити відповідь	4519
залишити коментар	4516
залиште коментар	4624
заметили ошибку	3839
замовити	4508
замовити книгу	4591
замовити книжку	4591
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4609
заповніть це поле	4611
заполните это поле	3832
запомни ме	298
запомнить меня	3830
започни теста	280
запретить	3822
запропонувати новину	4516
зарегистрироваться	3712
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4497
зарубежной картой	3827
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3809
защо виждам тази реклама	315
зберегти	4503
зберегти вибір	4594
зберегти на потім	4628
зберегти налаштування	4594
зберегти рецепт	61
зберегти статтю	4503
збережено	4629
збільшити	4523
збільшити зображення	4614
збільшити текст	4628
збільшити фото	4614
збільшити шрифт	4628
зв'язатися з автором	4614
звук	289
згенеровано за допомогою ші	4622
згенеровано штучним інтелектом	4622
згенеровано ші	4622
згорнути	4525	4614
зменшити шрифт	4628
змінити згоду	4594
змінити налаштування	4512
змінити налаштування cookie	4512
змінити розмір тексту	4628
зміст	4523
зміст статті	4614
знайшли помилку	4618
знижка #%	4609
знижка для передплатників	4591
зображення # з #	4613
зображення # із #	4613
зовнішній контент	4594
зробити внесок	4494
зробити донат	4605
зрозуміло	4511
""", 'и': """
играй сега	280
играть	3809
играть онлайн	3806
из нашего магазина	3812
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
изменить настройки	3732
изменить настройки cookie	3732
изменить размер текста	3849
изменить согласие	3815
изображение # из #	3834
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
ии может ошибаться	3843
или	298	3830
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3833
индекс	3833
интересное	3742
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3840
исправления и уточнения	3839
""", 'к': """
к началу	3745
к началу страницы	3835
к рецепту	61
каждое пожертвование важно	3826
каждую пятницу. бесплатно. без спама	3832
каждый донат важен	3826
каждый рубль важен	3826
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3839
как мы защищаем наших источников	3839
как отключить adblock	3823
как пазим източниците си	306
картина в картината	288
картинка в картинке	3818
картинка в картинці	4597
категории	3742
категорії	4521
качество	3819
керування згодою	4594
керувати згодою	4594
керувати сповіщеннями	4600
ключови думи	230
книга з автографом	4509
книга з автографом автора	4509
книга с автографом	3730
книга с автографом автора	3730
книга с подписью автора	3730
книги с автографом	3730
книжка з автографом	4509
книжка з автографом автора	4509
книжки з автографом	4509
кожен внесок важливий	4605
кожен донат важливий	4605
кожна гривня важлива	4605
коментар	4516
коментари	233
коментарі	4516
коментарів ще немає	4624
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4624
коментувати	4516
комерційний контент	4630
комерційний матеріал	4630
комментарии	3737
комментарии отсутствуют	3737
комментарий	3737
комментировать	3737
коммерческий контент	3850
коммерческий материал	3850
конец рекламы	3850
контакти	4516
контакты	3737
контент заблокирован	3815
контент заблоковано	4594
контент недоступен	3815
контент недоступний	4594
конфиденциальность	3731
конфиденциальность и cookie	3732
конфіденційність і cookie	4512
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3840
копировать ссылку	3722
копіювання заборонено	4619
копіювати посилання	4503
край на рекламата	315
крамниця	4508
кросворд	4588
кроссворд	3809
кроссворд дня	3806
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3826
купити	4508
купити журнал	4591
купити зараз	4591
купити квитки	4591
купити квиток	4591
купити книгу	4591
купити книжку	4591
купити ліцензію	4619
купити нам каву	4605
купити передплату	4608
купить	3729
купить билет	3812
купить билеты	3812
купить билеты онлайн	3812
купить журнал	3812
купить книгу	3812
купить лицензию	3840
купить номер	3812
купить подписку	3712
купить права на публикацию	3840
купить сейчас	3812
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4630
""", 'л': """
лента новостей	3742
линкът е копиран	313
личный кабинет	3712
лише для передплатників	4608
лише необхідні	4594
логин	3830
логин или e-mail	3829
логін	4609
логін або e-mail	4608
лучшие	3846
любая сумма	3827
любая сумма важна	3826
""", 'м': """
магазин	3729
маджонг	281	3809	4588
материал закрыт	3829
материал защищен авторским правом	3840
материал защищён авторским правом	3840
материал партнера	3850
материал партнёра	3850
материал создан автоматически	3843
материалы защищены авторским правом	3840
материалы партнеров	3727
материалы партнёров	3850
материалы по теме	3742
матеріал захищено авторським правом	4619
матеріал партнера	4630
матеріал створено автоматично	4622
матеріали за темою	4521
матеріали захищені авторським правом	4619
матеріали партнерів	4630
матеріали по темі	4521
машинний переклад	4623
машинно преведено	309
машинный перевод	3844
маєте акаунт	4608
маєте новину	4618
меню	3745	4523
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3830
метки	3742
ми не можемо показати цей вміст	4594
ми не можемо показати цей контент	4594
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3705
может позже	3705
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4493
можна скасувати будь-коли	4608
мои темы	3847
моите теми	312
мой профиль	3712
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4626
мы в социальных сетях	3724
мы в соцсетях	3724
мы вконтакте	3724
мы не можем показать это содержимое	3815
мы не можем показать этот контент	3815
мы отправили вам письмо	3716
мій профіль	4497
місячна передплата	4609
місячна підписка	4609
мітки	4521
""", 'н': """
на весь екран	4597
на весь экран	3818
на главную	3745
на головну	4614
на живо	289
на початок	4598
на початок сторінки	4614
на правах реклами	4506
на правах рекламы	3727
на сторінку пожертв	4605
на страницу пожертвований	3826
на цял екран	288
наверх	3745	4523
нагадати пізніше	4493
нагору	4584
нагору сторінки	4587
надіслати	91	4503	4612
надіслати відгук	4622
надіслати другові	4628
надіслати другу	4503
надіслати електронною поштою	4628
надіслати коментар	4624
надіслати новину	4618
надіслати новину анонімно	4618
надіслати повідомлення	4611
надіслати поштою	4503
надіслати статтю поштою	4503
надіслати у whatsapp	4628
надішліть свої фото	4618
наживо	4598
нажмите, чтобы увеличить	3835
назад	3745	4523	4584
назначение платежа: пожертвование	3826
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
найкраща пропозиція	4609
найкращі	4625
найпопулярніше	4521	4609
найпопулярніше за добу	4521
найпопулярніше за тиждень	4521
найпопулярніший	4609
найти	3745
найчитаніше	4521
налаштування	4511
налаштування cookie	4594
налаштування конфіденційності	4594
налаштування приватності	4594
налаштування файлів cookie	4594
налаштувати cookie	4594
налаштувати сповіщення	4600
налично в google play	290
нам нужно ваше согласие	3732
нам потрібна ваша згода	4512
намали шрифта	313
написати автору	4614
написати анонімно	4618
написати в редакцію	4618
написати коментар	4516
написать автору	3835
написать анонимно	3839
написать в редакцию	3839
написать комментарий	3737
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3705
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3815
настроить уведомления	3821
настройки	3731
настройки cookie	3731
настройки за поверителност	285
настройки конфиденциальности	3815
настройки на бисквитките	285
настройки приватности	3815
настройки файлов cookie	3815
наступна	4523
наступна новина	4614
наступна світлина	4614
наступна стаття	4521
наступна сторінка	4614
наступне відео	4597
наступне фото	4614
наступний матеріал	4587
наступний слайд	4614
натисніть, щоб збільшити	4614
начална страница	303
начать игру	3806
начать тест	3806
наш магазин	3730
наша крамниця	4509
нашли ошибку	3839
не вдалося відтворити відео	4597
не вдалося завантажити відео	4597
не дозволяти	4579
не зараз	4493	4579
не маєте акаунта	4608
не можем да покажем това съдържание	285
не пропустите	3742
не пропустіть	4521
не разрешать	3803
не сега	237
не сегодня	3705
не сейчас	3705	3803
не сьогодні	4493
не удалось воспроизвести видео	3818
не удалось загрузить видео	3818
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3832
неверный email	3716
неверный адрес электронной почты	3832
неверный имейл	3716
нейросеть может ошибаться	3843
некоректна адреса	4611
некоректний e-mail	4611
некорректный e-mail	3832
некорректный email	3716
некорректный адрес	3832
немає акаунта	4608
немає акаунту	4608
немає коментарів	4624
немає передплати	4608
необов'язково	4612
необязательно	3833
неправильна електронна адреса	4611
неправильный e-mail	3716
неправильный email	3716
неправильный имейл	3716
нет аккаунта	3829
нет комментариев	3737
нет подписки	3829
нет, спасибо	3705	3803
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3832
новини	4521
новини за темою	4521
новини компаній	4506
новини партнерів	4506	4521
новости	3742
новости smi#	3742
новости партнеров	3727
новости партнёров	3727
новости по теме	3742
новости сми#	3742
новые	3846
нові	4625
номер телефона	3833
номер телефону	4612
нравится	3846
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4493	4579
""", 'о': """
обговорити	4516
обговорити в telegram	4519
обговорити в коментарях	4519
обговорити в чаті	4519
обговорити на форумі	4519
обговорити у facebook	4519
обговорити у форумі	4519
оберіть передплату	4608
оберіть план	4608
оберіть суму	4605
обнови страницата	294
обновите страницу	3825
обновить страницу	3825
обов'язкове поле	4611
обов'язково	4612
обрати	4609
обрати передплату	4608
обрати план	4608
обрати тариф	4608
обратная связь	3737
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3737
обсуждение	3737
общи условия	286
обязательно	3833
обязательное поле	3832
одноклассники	3723
одноразово	4494
озвучено роботом	3818
озвучено синтезированным голосом	3818
озвучено синтезованим голосом	4597
оновити сторінку	4604
оновіть сторінку	4604
опитайте отново	300
опитайте по-късно	300
опитування	92	4588
опитування дня	91	4583
оплата раз в год	3829
оплата раз на рік	4608
опрос	92
опрос дня	91	3806
опублікувати коментар	4519
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3737
оставить отзыв	3843
оставшееся время	3819
оставшееся время #	3818
оставшееся время -#	3818
оставьте комментарий	3845
останні новини	4521
останні статті	4521
от нашите партньори	315
от наших партнеров	3850
от наших партнёров	3850
от нашия магазин	283
ответить	3737	3846
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3731
отказвам всички	286
отклонить	3731
отклонить все	3816
отклонить всё	3816
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3823
отключите адблок	3823
отключить звук	3818
отключить рекламу	3850
открихте грешка	306
открихте грешка в текста	306
открыть	3747
открыть галерею	3835
открыть карту	3747
открыть приложение	3820
открыть статью	3829
отмена в любой момент	3829
отменить можно в любой момент	3829
отозвать согласие	3815
отпечатай	233
отпечатай статията	233
отписаться	3848
отписаться можно в любой момент	3832
отписаться от темы	3847
отпишете се по всяко време	300
отправить	91	3833
отправить другу	3722
отправить комментарий	3845
отправить отзыв	3843
отправить по почте	3722
отправить по электронной почте	3849
отправить сообщение	3832
отримувати сповіщення	4600
отсканируйте qr-код	3820
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4608
оформити підписку	4497
оформить донат	3706
оформить доступ	3829
оформить ежемесячное пожертвование	3826
оценете статията	233
оцените материал	3737
оцените рецепт	61
оцените статью	3737
оценить рецепт	61
оцініть матеріал	4516
оцініть рецепт	61
оцініть статтю	4516
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
пароль	3830	4609
партнерский материал	3727
партнерский проект	3727
партнерський матеріал	4506
партнерський проєкт	4506
партньорско съдържание	229
партнёрский материал	3727
партнёрский проект	3727
пасианс	281
пасьянс	3809	4588
пауза	289	3819	4598
переведено автоматически	3843
переведено нейросетью	3843
переведено с помощью ии	3843
перевір себе	4583
перевірте свою пошту	4611
перевірте свої знання	4583
перевірте себе	4583
переглянути # світлин	4613
переглянути # світлини	4613
переглянути # фото	4613
переглянути # фотографій	4613
переглянути # фотографії	4613
переглянути всі # світлин	4613
переглянути всі # світлини	4613
переглянути всі # фото	4613
переглянути всі # фотографій	4613
переглянути всі # фотографії	4613
переглянути всі світлин	4613
переглянути всі світлини	4613
переглянути всі фото	4613
переглянути всі фотографій	4613
переглянути всі фотографії	4613
переглянути галерею	4614
переглянути пропозицію	4591
переглянути результати	91	4583
переглянути світлин	4613
переглянути світлини	4613
переглянути усі # світлин	4613
переглянути усі # світлини	4613
переглянути усі # фото	4613
переглянути усі # фотографій	4613
переглянути усі # фотографії	4613
переглянути усі світлин	4613
переглянути усі світлини	4613
переглянути усі фото	4613
переглянути усі фотографій	4613
переглянути усі фотографії	4613
переглянути фото	4613
переглянути фотографій	4613
переглянути фотографії	4613
переглянути ціну	4591
передплата	4497
передплатити	4497
перезавантажити сторінку	4604
перезавантажте сторінку	4604
перезагрузите страницу	3825
перезагрузить страницу	3825
перейти в галерею	3835
перейти в магазин	3812
перейти до галереї	4614
перейти до досьє	4614
перейти до змісту	4614
перейти до контенту	4614
перейти до крамниці	4509
перейти до магазину	4591
перейти до оплати	4605
перейти до основного вмісту	4614
перейти до пожертви	4605
перейти до пропозиції	4591
перейти до рецепта	61
перейти к досье	3835
перейти к контенту	3835
перейти к оплате	3826
перейти к основному содержанию	3835
перейти к пожертвованию	3826
перейти к предложению	3812
перейти к рецепту	61
перейти к содержанию	3745
перейти к сюжету	3835
перекладено автоматично	4622
перекладено за допомогою ші	4622
перекладено ші	4622
пересказ нейросети	3843
пересказано нейросетью	3843
печать	3722
печать рецепта	61
письмо отправлено	3716
питання дня	4583
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3818
плейърът се зарежда	288
плеєр завантажується	4597
по дате	3846
по подписке	3712
по популярности	3846
по теме	3742
по-късно	237	292
побачили помилку	4618
повернутися на головну	4614
повернутися нагору	4587
повний екран	4597
повноекранний режим	4597
повідомити новину	4618
повідомити про помилку	4516
повідомити про помилку в тексті	4516
повідомлення	4612
повідомлення надіслано	4611
погоджуюсь	4511
погоджуюся	4511
погодитись і продовжити	4512
погодитися та продовжити	4594
погодитися і продовжити	4512
пограти	4588
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3849
подарить материал	3722
подарить статью	3712
подарувати доступ	4628
подарувати статтю	4503
поддержать	3706
поддержать автора	3706
поддержать на boosty	3826
поддержать на patreon	3826
поддержать нас	3706
поддержать проект	3706
поддержать редакцию	3706
поддержите нас	3706
поделитесь	3722
поделиться	3722
поделиться в telegram	3722
поделиться в twitter	3722
поделиться в одноклассниках	3722
поделиться в соцсетях	3722
поделиться вконтакте	3722
поделиться новостью	3722
поделиться ссылкой	3722
поделиться статьей	3722
поделиться статьёй	3722
подкасти	4521
подкасты	3742
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4625
подобни статии	230
подписаться	3712
подписаться в max	3724
подписаться в telegram	3724
подписаться на автора	3847
подписаться на канал	3724
подписаться на новости	3715
подписаться на рассылку	3715
подписаться на телеграм-канал	3724
подписаться на тему	3847
подписаться на уведомления	3821
подписка	3712
подписка на год	3829
подписка на месяц	3829
подписывайтесь	3724
подпишитесь	3829
подпишитесь на рассылку	3715
подреди по	310
подробнее	3745
подробнее по теме	3742
подтвердите e-mail	3832
подтвердите адрес электронной почты	3832
поділитись	4503
поділитися	4503
поділитися в telegram	4503
поділитися в соцмережах	4503
поділитися новиною	4503
поділитися статтею	4503
поділіться	4503
пожаловаться	3846
пожаловаться на комментарий	3845
пожаловаться на рекламу	3850
пожертвовать	3706
пожертвувати	4494
позволи	292
позволи известия	291
позже	3705	3822
поиск	3745
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
показати # відповідей	4624
показати # відповіді	4624
показати # світлин	4613
показати # світлини	4613
показати # фото	4613
показати # фотографій	4613
показати # фотографії	4613
показати більше	4523
показати вміст	4594
показати все	4525
показати всі	4614
показати всі # світлин	4613
показати всі # світлини	4613
показати всі # фото	4613
показати всі # фотографій	4613
показати всі # фотографії	4613
показати всі світлин	4613
показати всі світлини	4613
показати всі фото	4613
показати всі фотографій	4613
показати всі фотографії	4613
показати відповіді	4624
показати галерею	4614
показати й прийняти	4594
показати коментарі	4516
показати контент	4594
показати менше	4614
показати оригінал	4525	4585
показати пароль	4608
показати підпис	4614
показати результати	91	4583
показати розшифровку	4597
показати світлин	4613
показати світлини	4613
показати субтитри	4597
показати усі # світлин	4613
показати усі # світлини	4613
показати усі # фото	4613
показати усі # фотографій	4613
показати усі # фотографії	4613
показати усі світлин	4613
показати усі світлини	4613
показати усі фото	4613
показати усі фотографій	4613
показати усі фотографії	4613
показати фото	4613
показати фотографій	4613
показати фотографії	4613
показати ще	4523
показати і прийняти	4594
показать # ответа	3845
показать # ответов	3845
показать # фото	3834
показать # фотографии	3834
показать # фотографий	3834
показать больше	3745
показать все	3747	3835
показать все # фото	3834
показать все # фотографии	3834
показать все # фотографий	3834
показать все фото	3834
показать все фотографии	3834
показать все фотографий	3834
показать галерею	3835
показать еще	3745
показать ещё	3745
показать и принять	3815
показать карту	3747
показать комментарии	3737
показать контент	3815
показать меньше	3747	3835
показать оригинал	3747	3807
показать ответы	3845
показать пароль	3829
показать перевод	3747
показать подпись	3835
показать расшифровку	3818
показать результаты	91	3806
показать содержимое	3815
показать субтитры	3818
показать фото	3834
показать фотографии	3834
показать фотографий	3834
показувати завжди	4594
показывать всегда	3815
поки немає коментарів	4624
поле обов'язкове для заповнення	4611
поле обязательно для заполнения	3832
полето е задължително	300
политика cookie	3815
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3839
политика конфиденциальности	3731
политика конфиденциальности и cookie	3732
политика обработки персональных данных	3731
полноэкранный режим	3818
полный экран	3818
получавай известия	291
получать уведомления	3821
пользовательское соглашение	3731
політика cookie	4594
політика виправлень	4618
політика конфіденційності	4511
політика конфіденційності та cookie	4512
політика приватності	4594
помогает любая сумма	3826
помочь	3706
помочь нам	3706
помочь проекту	3706
помочь редакции	3706
помітили помилку	4618
понятно	3731
попередня	4523
попередня новина	4614
попередня стаття	4521
попередня сторінка	4614
попереднє фото	4614
попередній матеріал	4587
попередній слайд	4614
поправки и уточнения	306
попробовать бесплатно	3712
попробуйте еще раз	3832
попробуйте ещё раз	3832
попробуйте позже	3832
популярне	4521
популярное	3742
популярные	3742	3846
популярные новости	3742
популярные статьи	3742
популярный	3830
популярні	4625
популярні новини	4521
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4503
поскаржитися	4625
поскаржитися на коментар	4624
поскаржитися на рекламу	4630
последнее	3742
последни	230
последни новини	230
последние новости	3742
послухати новину	4503
посмотреть # фото	3834
посмотреть # фотографии	3834
посмотреть # фотографий	3834
посмотреть все # фото	3834
посмотреть все # фотографии	3834
посмотреть все # фотографий	3834
посмотреть все фото	3834
посмотреть все фотографии	3834
посмотреть все фотографий	3834
посмотреть результаты	91	3806
посмотреть фото	3834
посмотреть фотографии	3834
посмотреть фотографий	3834
посмотреть цену	3812
потвърдете имейла си	300
поточний час	4598
поточний час #	4597
потребителско име	298
потребителско име или имейл	297
похожие материалы	3742
похожие статьи	3742
почати гру	4583
почати тест	4583
почему я вижу эту рекламу	3850
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3833
поширити	4503
поширити у facebook	4503
поштовий індекс	4612
пошук	4523
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3731
правила коментарів	4624
правила коментування	4516
правила комментариев	3845
правила комментирования	3737
правила користування	4595
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3812
предложение для читателей	3812
предложить новость	3737
предыдущая	3745
предыдущая новость	3835
предыдущая статья	3742
предыдущая страница	3835
предыдущая фотография	3835
предыдущее фото	3835
предыдущий слайд	3835
презаредете страницата	294
презареди страницата	294
премиум	3712
преміум	4497
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4605
пригостіть нас кавою	4605
придбати квитки	4591
придбати квиток	4591
придбати книжку	4591
придбати передплату	4608
придбати права на публікацію	4619
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4605
прийняти	4511
прийняти все	4595
прийняти всі	4511
прийняти всі файли cookie	4594
прийняти й показати	4594
прийняти й продовжити	4512
прийняти та показати	4594
прийняти та продовжити	4594
прийняти і продовжити	4594
принтирай	233
принтирай рецептата	61
принципи редакції	4618
принять	3731
принять все	3731
принять все cookie	3815
принять все файлы cookie	3815
принять всё	3731
принять и показать	3815
принять и продолжить	3815
прислать новость	3737
прислать новость анонимно	3839
присоединиться к обсуждению	3845
приховати коментарі	4519
пришлите свои фото	3839
приєднатися	4494
приєднатися до спільноти	4494
про автора	4537
про авторку	4537
про авторів	4537
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3806
проверьте адрес почты	3716
проверьте свои знания	3806
проверьте свою почту	3832
проверьте себя	3806
проголосовало #	3806
проголосовать	91
проголосувати	91
продовження під рекламою	4506
продовження статті під рекламою	4506
продовжити без вимкнення	4602
продовжити з apple	4608
продовжити з google	4608
продовжити через apple	4608
продовжити через facebook	4608
продовжити через google	4608
продолжительность #	3819
продолжить без отключения	3823
продолжить без поддержки	3705
продолжить с apple	3829
продолжить с google	3829
продолжить через apple	3829
продолжить через facebook	3829
продолжить через google	3829
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3826
произошла ошибка	3833
произошла ошибка. попробуйте ещё раз	3832
произошла ошибка. попробуйте позже	3832
пройти опитування	4583
пройти опрос	3806
пройти тест	3806
прокоментувати	4625
прокомментировать	3846
промени размера на текста	313
промо	3727	4506
пропозиція для передплатників	4591
пропозиція для читачів	4591
прослухати статтю	4597
прослушать	3722
прослушать новость	3722
прослушать статью	3818
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4628
прочитать позже	3849
прямой эфир	3819
прізвище	4612
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4497
підписатися	4497
підписатися на автора	4626
підписатися на сповіщення	4600
підписатися на тему	4626
підписка	4497
підсумок від ші	4622
підтвердьте електронну адресу	4611
підтвердіть e-mail	4611
підтримайте нас	4494
підтримати	4494
підтримати автора	4494
підтримати журналістів	4494
підтримати на buy me a coffee	4605
підтримати на patreon	4605
підтримати нас	4494
підтримати проєкт	4605
підтримати разово	4605
підтримати редакцію	4494
підтримувати щомісяця	4605
пізніше	4493	4601
""", 'р': """
радимо прочитати	4521
радимо також	4521
развернуть	3745
разгадать кроссворд	3806
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4606
разовий внесок	4606
разовий донат	4605
разово	3706
разовое пожертвование	3826
разовый платеж	3827
разовый платёж	3827
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3802
разрешить	3822
разрешить и показать	3732
разрешить и продолжить	3732
разрешить контент	3815
разрешить один раз	3815
разрешить рекламу	3825
разрешить уведомления	3802
ранняя регистрация	3813
раскрыть	3747
распечатать	3722
распечатать рецепт	61
распечатать статью	3722
рассказать друзьям	3722
рассылка	3715
рассылки	3715
расшифровка	3819
регистрация	223	3712
редакция рекомендует	3742
редакційна політика	4618
редакційна політика видання	4618
резултати от анкетата	280
резултати от гласуването	280
результати	92	4525
результати голосування	4598
результати опитування	4598
результаты	92	3747
результаты голосования	3819
результаты опроса	3819
реклама	229	3727	4506
реклама - статията продължава по-долу	229
реклама google	3850
реклама від google	4630
реклама закончилась	3850
реклама закінчилася	4630
реклама на сайте	3727
реклама на сайті	4506
реклама окончена	3850
реклама от google	3850
реклама. продовження нижче	4506
реклама. продолжение ниже	3727
реклами от google	315
рекламний матеріал	4630
рекламно каре	229
рекламно съдържание	229
рекламный материал	3850
рекомендовано outbrain	3850
рекомендовано taboola	3850
рекомендуем	3742	3830
рекомендуем почитать	3742
рекомендуем также	3742
рекомендуемое	3742
рекомендуємо	4521	4609
рекомендуємо прочитати	4521
рекомендуємо також	4521
реши кръстословицата	280
реши теста	280
реєстрація	4497
розгадати кросворд	4583
розгорнути	4525	4614
роздрукувати	4503
роздрукувати рецепт	61
роздрукувати статтю	4503
розмір тексту	65
розмір шрифту	65
розшифровка	4598
российской картой	3827
рубрики	3742	4521
річна передплата	4609
річна підписка	4609
""", 'с': """
самая выгодная	3830
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3742
самое популярное	3742
самое читаемое	3742
самое читаемое за день	3742
самое читаемое за неделю	3742
самый популярный	3830
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3742
свежие новости	3742
свернуть	3745
своя сума	4605
своя сумма	3826
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3737
світлина # з #	4613
світлина # із #	4613
сгенерировано ии	3843
сгенерировано нейросетью	3843
сгенерировано с помощью ии	3843
сделать донат	3826
сделать пожертвование	3706
сейчас читают	3742
сигнализирай за грешка	306
сканворд	3809
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3820
скануйте qr-код	4599
скасувати можна будь-коли	4608
скачать аудио	3818
скачать выпуск	3818
скачать из google play	3820
скидка #%	3830
скидка для подписчиков	3812
скопировано	3723
скопировано в буфер обмена	3849
скопировать ссылку	3722
скопировать ссылку на статью	3722
скопійовано	4629
скопійовано в буфер обміну	4628
скопіювати посилання	4503
скопіювати посилання на статтю	4503
скорост	289
скорост на възпроизвеждане	288
скорость	3819
скорость воспроизведения	3818
скрий отговорите	310
скрий рекламата	315
скрыть	3747
скрыть ответы	3845
скрыть рекламу	3850
слайд # з #	4613
слайд # из #	3834
слайд # от #	302
слайд # із #	4613
слайд #/#	3834	4613
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
следить за автором	3847
следить за онлайном	3835
следить за темой	3847
следующая	3745
следующая новость	3835
следующая статья	3742
следующая страница	3835
следующая фотография	3835
следующее видео	3818
следующее фото	3835
следующий слайд	3835
слухати	4503
слухати новину	4503
слушай новината	233
слушай статията	288
слушать	3722
слушать новость	3722
см. также	3742
смотреть # фото	3834
смотреть # фотографии	3834
смотреть # фотографий	3834
смотреть видео	3818
смотреть все	3745
смотреть все # фото	3834
смотреть все # фотографии	3834
смотреть все # фотографий	3834
смотреть все фото	3834
смотреть все фотографии	3834
смотреть все фотографий	3834
смотреть галерею	3835
смотреть онлайн-трансляцию	3835
смотреть оригинал	3807
смотреть предложение	3812
смотреть фото	3834
смотреть фотогалерею	3835
смотреть фотографии	3834
смотреть фотографий	3834
смотри также	3742
смотрите также	3742
сначала новые	3845
сначала старые	3845
снимка # от #	302
снимка #/#	302
снимок # из #	3834
советуем почитать	3742
согласен	3731
согласен и продолжить	3732
согласиться	3731
согласиться и продолжить	3815
содержание	3745
содержание статьи	3835
содержимое недоступно	3815
создано ии	3843
создано нейросетью	3843
создано при помощи ии	3843
создано с помощью ии	3843
создать аккаунт	3712
сообщение	3833
сообщение отправлено	3832
сообщить новость	3839
сообщить об опечатке	3737
сообщить об ошибке	3737
сортирай по	310
сортиране	311
сортировать	3846
сортировать по	3845
сортировка	3846
сортування	4625
сортувати	4625
сортувати за	4624
сохранено	3723
сохранить	3722
сохранить выбор	3815
сохранить на потом	3849
сохранить настройки	3815
сохранить рецепт	61
сохранить статью	3722
социальные сети	3724
спасибо за ваш голос	91	3806
спасибо за ваше сообщение	3832
спасибо за подписку	3715
спасибо за регистрацию	3832
спасибо за сообщение	3832
спасибо за участие в опросе	3806
спасибо, ваш голос учтён	3806
спершу нові	4624
спершу старі	4624
спестявате #%	298
спецпроект	3727
спецпроєкт	4506
сповіщення	4601
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3850
спонсорський матеріал	4630
способ оплаты	3710
способы оплаты	3710
спочатку нові	4624
спочатку старі	4624
спри да следваш	312
спробуйте пізніше	4611
спробуйте ще раз	4611
ссылка скопирована	3722
сталася помилка	4612
сталася помилка. спробуйте пізніше	4611
сталася помилка. спробуйте ще раз	4611
станете член	222
стани абонат	222
стани дарител	222
старые	3846
старі	4625
стати патроном	4605
стати підписником	4605
стати співучасником	4494
стати частиною спільноти	4494
стати членом клубу	4605
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4619
стать патроном	3706
стать соучастником	3706
стать спонсором	3706
статья защищена авторским правом	3840
створено за допомогою штучного інтелекту	4622
створено за допомогою ші	4622
створено штучним інтелектом	4622
створено ші	4622
створити акаунт	4497
стежити за автором	4626
стежити за онлайном	4614
стежити за темою	4626
стислий переказ від ші	4622
стоимость доставки	3813
сторінка # з #	4613
сторінка # із #	4613
сторінка #/#	4613
страница # из #	3834
страница # от #	302
страница #/#	302	3834
стрічка новин	4521
субтитри	289	4598
субтитры	3819
судоку	281	3809	4588
сума по избор	295
сховати	4525
сховати відповіді	4624
сховати рекламу	4630
сходни новини	230
схожі матеріали	4521
схожі новини	4521
схожі статті	4521
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
сыграть	3809
сюжет	3742
сюжеты	3742
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4601
так, дякую	4601
так, увімкнути	4579
так, хочу	4601
також читайте	4521
твитнуть	3722
твиттер	3723
твітнути	4503
теги	3742	4521
текст продовжується під рекламою	4506
текст создан автоматически	3843
текст створено автоматично	4622
текст читает робот	3818
текущее время	3819
текущее время #	3818
текущо време	289
текущо време #	288
телеграм	3723
телефон	301	3833	4612
тема	301	3833	4612
тема дня	3742
теми	4521
темы	3742
тест дня	3806
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3712
только необходимые	3815
транскрипция	289
тривалість	4598
тривалість #	4598
търговско съдържание	315
тільки необхідні	4594
""", 'у': """
у вас вже є акаунт	4608
у вас включен adblock	3823
у вас нет подписки	3829
у вас уже есть аккаунт	3829
у кошик	4508
у мене вже є акаунт	4608
у мене є акаунт	4608
у мене є передплата	4608
у меня есть аккаунт	3829
у меня есть подписка	3829
у меня нет аккаунта	3829
у меня уже есть аккаунт	3829
у цій статті	4614
уведомления	3822
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3745
увеличить изображение	3835
увеличить текст	3849
увеличить фото	3835
увеличить шрифт	3849
увійти	4497
увійти з google	4608
увійти за допомогою google	4608
увійти через apple	4608
увійти через facebook	4608
увійти через google	4608
увійти, щоб коментувати	4624
увімкнути	4601
увімкнути звук	4597
увімкнути сповіщення	4578
увімкніть сповіщення	4578
угостите нас кофе	3826
угостить кофе	3826
уже есть аккаунт	3712
уже зарегистрированы	3712
уже зареєструвалися	4497
уже отключил	3825
узнать цену	3812
укажите сумму	3826
уменьшить шрифт	3849
умови використання	4511
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3815
управление уведомлениями	3821
управлявай съгласието	285
управлять согласием	3815
условия за ползване	285
установить приложение	3820
усі коментарі	4624
усі матеріали	4614
усі матеріали автора	4614
усі матеріали авторки	4537
усі матеріали за темою	4614
усі новини	4523
усі статті	4614
усі статті автора	4614
""", 'ф': """
файлы cookie	3731
фамилия	301	3833
фейсбук	3723
филворды	3809
фото	3742
фото # з #	4613
фото # из #	3834
фото # із #	4613
фото #/#	3834	4613
фоторепортаж	3742
""", 'х': """
харесай	233
харесва ми	311
хорошо	3731
хотите получать уведомления	3821
хочете отримувати сповіщення	4600
""", 'ц': """
це було корисно	4622
це відео більше недоступне	4597
це відео недоступне	4597
це відео недоступне у вашій країні	4597
це поле обов'язкове	4611
цей контент недоступний	4594
цей контент неможливо показати	4594
цей матеріал закритий	4608
цена на доставката	283
ця стаття закрита	4608
цял екран	288
""", 'ч': """
час читання # хв	4523
час, що залишився	4597
час, що залишився #	4597
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4516
читает синтезированный голос	3818
читайте в застосунку	4599
читайте в приложении	3820
читайте еще	3742
читайте ещё	3742
читайте ниже	3727
читайте первыми в приложении	3820
читайте першими в застосунку	4599
читайте по теме	3742
читайте также	3742
читайте також	4521
читати без обмежень	4608
читати без реклами	4630
читати всю новину	4614
читати всю статтю	4614
читати далі	4523
читати з передплатою	4608
читати коментарі	4624
читати оригінал	4585
читати повністю	4523
читати розшифровку	4597
читати статтю повністю	4614
читати також	4521
читать без ограничений	3829
читать без рекламы	3850
читать в max	3724
читать в telegram	3724
читать всю статью	3835
читать далее	3745
читать дальше	3745
читать ещё	3745
читать комментарии	3737
читать оригинал	3807
читать полностью	3745
читать расшифровку	3818
читать с подпиской	3829
читать статью полностью	3835
читать также	3742
читать целиком	3835
читає синтезований голос	4597
чому я бачу цю рекламу	4630
что еще почитать	3742
что ещё почитать	3742
что-то пошло не так	3833
что-то пошло не так, попробуйте позже	3832
что-то пошло не так. попробуйте еще раз	3832
что-то пошло не так. попробуйте ещё раз	3832
что-то пошло не так. попробуйте позже	3832
чуй статията	288
""", 'ш': """
швидкість	4598
швидкість відтворення	4597
ші може помилятися	4622
""", 'щ': """
ще за темою	4521
ще на цю тему	4524
ще не передплатник	4608
ще немає акаунта	4608
ще новини	4521
що ще почитати	4521
щомісяця	4494	4609
щомісячна підтримка	4606
щомісячний внесок	4605
щоп'ятниці. безкоштовно. без спаму	4611
щороку	4609
щось пішло не так	4612
щось пішло не так, спробуйте пізніше	4611
щось пішло не так. спробуйте пізніше	4611
щось пішло не так. спробуйте ще раз	4611
""", 'э': """
экономия #%	3830
эксклюзивно для подписчиков	3829
электронная почта	3715
электронная почта или логин	3829
эта статья закрыта	3829
это было полезно	3843
это видео больше недоступно	3818
это видео недоступно	3818
это видео недоступно в вашей стране	3818
это поле обязательно	3832
это поле обязательно для заполнения	3832
этот контент невозможно показать	3815
этот контент недоступен	3815
этот материал закрыт	3829
""", 'я': """
я вже підтримую	4493
я вимкнув блокувальник	4602
я отключил	3825
я отключил блокировщик	3823
я уже поддерживаю	3705
як вимкнути adblock	4602
як ми захищаємо джерела	4618
як ми захищаємо наші джерела	4618
якість	4598
яндекс.дзен	3723
""", 'і': """
ім'я	4612
індекс	4612
інша сума	4605
інші матеріали автора	4614
інші матеріали авторки	4537
інші новини	19	4521
інші статті автора	4614
інші статті авторки	4537
""", 'א': """
אהבתי	2077
אודות הכותב	2107
אולי גם יעניין אותך	2041
אולי יעניין אותך	2041
אולי יעניין אותך גם	2069
אולי יעניין אתכם	2041
אולי יעניין אתכם גם	2069
אולי מאוחר יותר	2024
אולי פספסתם	2069
אחר כך	2093
איך מכבים	2096
איך מכבים חוסם פרסומות	2095
אימייל	2103
אימייל לא תקין	2102
אין לי דעה	2077
אין לך חשבון	2100
אין לכם חשבון	2100
אינציקלופדיית ynet	2041
אירעה שגיאה	2102
אישור הכל	2089
אישור והמשך	2088
אני מאשר את תנאי השימוש	2102
אני מאשר קבלת דיוור	2102
אני מאשר/ת קבלת דברי פרסומת	2102
אני מאשר/ת קבלת דיוור	2102
אני מסכים לתנאי השימוש	2102
אני מסכים/ה לתנאי השימוש	2102
אפשר	2093
אפשר התראות	2092
אפשר לבטל בכל רגע	2100
אפשר תמיד	2088
אפשרויות נוספות	2115
אשר את כל העוגיות	2120
אשר הכל	2089
אשר והמשך	2088
""", 'ב': """
בדקו את תיבת הדואר	2102
בדקו את תיבת המייל	2102
בחירה	2101
בחן את עצמך	2079
בחנו את עצמכם	2079
בחסות	2072
בחר	2101
בחר מסלול	2100
בחר סכום	2122
בחרו את המינוי שלכם	2100
בחרו מינוי	2100
בחרו מסלול	2100
בחרו סכום	2122
בטל השתקה	2084
ביטול הסכמה	2088
ביטול השתקה	2084
בלי ספאם	2102
בלעדי למנויים	2100
במעקב	2112
בשיתוף	2036
בשיתוף עם	2116
""", 'ג': """
גודל גופן	65
גודל הטקסט	2114
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2123
""", 'ד': """
דווח על טעות	2040
דווח על תגובה	2118
דווחו לנו על טעות	2076
דחה את כל העוגיות	2120
דחה הכל	2089
דחיית הכל	2089
דיווח	2077
דיווח על טעות	2076
דיווח על תגובה	2118
דלג לתוכן	2043
דלג על הפרסומת	2121
דלגו למתכון	61
דלגו על הפרסומת	2121
דף הבית	2043
""", 'ה': """
האזינו	2032
האזינו בספוטיפיי	2119
האזינו לכתבה	2084
האזן לכתבה	2084
האם הכתבה עזרה לך	2076
האם הכתבה עניינה אותך	2076
האם העמוד עזר לך	2076
האם זה היה מועיל	2076
הבא	2043
הבנתי	2044
הבקשה התקבלה	2124
הבקשה נשלחה	2124
הגב	2040
הגדל טקסט	2114
הגדל תמונה	2106
הגדלת טקסט	2114
הגדלת תמונה	2106
הגדרות עוגיות	2088
הגדרות פרטיות	2088
הדפיסו את המתכון	61
הדפיסו כתבה	2068
הדפס	2032
הדפס מתכון	61
הדפסה	2032
הדפסת המתכון	61
הדפסת כתבה	2068
ההודעה נשלחה	2102
ההודעה שלך	2124
ההצבעה שלך נקלטה	2076
ההצעה המשתלמת ביותר	2101
ההרשמה אושרה	2124
הודעתך נשלחה	2102
הווידאו אינו זמין	2084
הוסיפו תגובה	2040
הוסף כמקור מועדף	2111
הוסף לסל	2126
הוסף תגובה	2040
הוסף תשובה	2118
הוספה לסל	2126
הוספת תגובה	2040
הוקרא בקול סינתטי	2084
הורד שמע	2084
הורדת הפרק	2084
הורדת השמע	2084
הורידו את האפליקציה	2091
הזינו כתובת מייל	2124
הזכירו לי מאוחר יותר	2024
הזן כתובת אימייל	2124
החדשות ביותר	2077
החדשים ביותר	2077
החנות	2116
החשבון שלי	2026
הטבה לקוראים	2082
הטבות למנויים	2082
הטופס נשלח בהצלחה	2102
הירשם	2026
הירשמו להתראות	2092
הישנות ביותר	2077
הכי נצפים	2041
הכי נקרא	2041
הכי נקראות	2041
הכי נקראות היום	2069
הכי פופולרי	2101
הכינוי שלך	2118
הכניסו כתובת מייל	2124
הכתבה הבאה	2041
הכתבה המלאה למנויים	2068
הכתבה הקודמת	2041
הכתבה נעולה	2100
המייל האדום	2107
המייל שלך	2124
המלצות	2041
המשיכו לקרוא	2125
המשך בדפדפן	2091
המשך לאתר	2091
המשך לקרוא	2043
המשך עם google	2100
המשך עם אימייל	2123
המשך עם אפל	2100
המשך עם גוגל	2100
המשך עם פייסבוק	2100
המשך קריאה	2043
הנגן נטען	2084
הנצפים ביותר	2069
הנקראות ביותר	2041
הנקראים ביותר	2069
הסרטון אינו זמין	2084
הסרטון הבא	2121
הסרטון הקודם	2121
הסרטון לא זמין	2084
הסרטון נטען	2084
הסתר	2044
הסתר תגובות	2076
הסתר תשובות	2076
העדפות עוגיות	2088
העדפות פרטיות	2120
הענק כתבה במתנה	2114
הענקת כתבה במתנה	2114
העתיקו את הקישור	2068
העתיקו קישור	2068
העתק	2115
העתק קישור	2032
העתקת הקישור	2068
העתקת קישור	2032
הפופולרי ביותר	2101
הפופולריות ביותר	2077
הפסק לעקוב	2111
הפסקת מעקב	2111
הפעל התראות	2092
הפעל סרטון	2084
הפעלה אוטומטית	2085
הפעלת התראות	2092
הפרסומת ממשיכה	2126
הצביעו	91	2077
הצביעו בסקר	2076
הצבע	91	2077
הצבעה	92
הצבעתך נקלטה	2076
הצג ב-x	2119
הצג הכל	2044
הצג כתוביות	2084
הצג מפה	2044
הצג מקור	2044
הצג עוד	2043
הצג פוסט	2088
הצג פוסט זה באינסטגרם	2119
הצג פחות	2044
הצג תגובות	2076
הצג תוכן	2088
הצג תוצאות	91	2077
הצג תמיד	2088
הצג תשובות	2076
הצגת התוכן	2088
הצטרפו	2025
הצטרפו אלינו	2025
הצטרפו לתומכים	2097
הצעה לקוראים	2082
הקודם	2043
הקטן טקסט	2114
הקטנת טקסט	2114
הקישור הועתק	2068
הקראה אוטומטית	2084
הקש להפעלת קול	2121
הרשמה	2026
השאר אותי מחובר	2100
השב	2040
השתק	2085
השתקה	2085
השתתפו בסקר	2076
התגובה שלך	2118
התגובות למנויים בלבד	2118
התגובות מושבתות	2118
התחבר	2026
התחבר עם google	2100
התחברות	2026
התחברות באמצעות גוגל	2100
התחברות עם גוגל	2100
התחברות עם פייסבוק	2100
התמונה הבאה	2125
התמונה הקודמת	2125
התרומה שלי	2122
""", 'ו': """
ווטסאפ	2032
וידאו	2041
""", 'ז': """
זהו שדה חובה	2102
זכור אותי	2101
זמן נוכחי	2085
זמן נותר	2085
""", 'ח': """
חד פעמי	2098
חד-פעמי	2098
חדשות אחרונות	2041
חודש ראשון ב-#	2067
חודש ראשון ב-# ש"ח	2067
חודש ראשון בשקל	2067
חודש ראשון חינם	2067
חודשי	2098
חזרה למעלה	2043
חזרה לעמוד הבית	2106
חזרה לרשימה	2125
חידוש מינוי	2123
חיוב חודשי	2101
חיוב שנתי	2101
חינם, בלי ספאם	2102
חיפוש	2043
""", 'ט': """
טוויטר	2032
טוען וידאו	2084
טוען נגן	2084
טלגרם	2032
טעינת הפוסט	2088
טען מחדש	2095
טען מחדש את הדף	2095
טען עוד	2043
טען פוסט	2088
טען תגובות נוספות	2076
טען תוכן	2088
""", 'י': """
יציאה	2026
יציאה ממסך מלא	2084
יש לי חשבון	2100
""", 'כ': """
כבר הצבעת	2076
כבר הצבעתם	2076
כבר יש לך חשבון	2100
כבר מנוי	2100
כבר מנויים	2100
כבר מנויים? התחברו	2026
כבר נרשמת	2026
כותרות אחרונות	2041
כיביתי	2096
כיביתי את חוסם הפרסומות	2095
כל חודש	2098
כל שקל חשוב	2097
כל תרומה חשובה	2097
כל תרומה עוזרת	2097
כללי התגובות	2076
כן, אני רוצה	2092
כניסה	2026
כניסה למנויים	2026
כתבה זו הוענקה במתנה	2127
כתבה זו היא תוכן ממומן	2068
כתבה ממומנת	2072
כתבה נעולה	2100
כתבו את תגובתכם	2118
כתבו לנו	2107
כתבו תגובה	2040
כתבות אחרונות	2041
כתבות מומלצות	2041
כתבות נוספות	2041
כתבות נוספות בנושא	2069
כתבות נוספות שיעניינו אתכם	2069
כתבות נוספות של הכתב	2106
כתבות קשורות	2041
כתבות שאולי פספסתם	2069
כתבות שיעניינו אתכם	2069
כתוב תגובה	2076
כתוביות	2085
כתובת אימייל לא תקינה	2102
כתובת המייל כבר רשומה	2124
כתובת המייל שלך	2124
כתובת מייל לא תקינה	2102
כתיבת תגובה	2076
""", 'ל': """
לא אהבתי	2077
לא יודע	2077
לא כעת	2024
לא ניתן להפעיל את הסרטון	2084
לא ניתן להציג את התוכן	2088
לא ניתן להציג תוכן זה	2088
לא ניתן לטעון את הסרטון	2121
לא ניתן לנגן את הסרטון	2084
לא עכשיו	2024
לא תודה	2024
לא, תודה	2024
לגלריה	2106
לגלריה המלאה	2106
לגלריית התמונות	2106
לדף הבית	2106
לדף התרומות	2097
להאזנה בספוטיפיי	2119
להאזנה לכתבה	2084
להורדה ב-app store	2091
להורדה ב-google play	2091
להורדה מ-app store	2091
להורדה מ-google play	2091
להורדת האפליקציה	2068
להזמנה לחצו כאן	2126
להזמנת כרטיסים	2082
להמשך קריאה	2026
להרשמה	2026
לחידון	2079
לחידון המלא	2079
לחנות	2116
לחצו להפעלת הסאונד	2121
לידיעה המלאה	2106
לכל החדשות	2106
לכל החידונים	2079
לכל הכתבות	2043
לכל הכתבות בנושא	2069
לכל הכתבות של הכתב	2106
לכל המשחקים	2079
לכל הסרטונים	2106
לכל העדכונים, הכתבות והסרטונים	2069
לכל התגובות	2040
לכל התמונות	2106
לכתבה הבאה	2106
לכתבה הבאה בסדרה	2069
לכתבה המלאה	2106
לכתבה הקודמת	2106
לכתבה הקודמת בסדרה	2069
לכתבה נוספת	2125
למוצר	2116
למנויים בלבד	2029
למתכון	61
לעמוד הבית	2106
לעמוד התרומות	2097
לפרויקט המלא	2106
לפרופיל הכתב	2107
לפרטי המוצר	2126
לפרטים	2044
לפתיחת הכתבה	2123
לצפייה ביוטיוב	2119
לצפייה במסלולים	2123
לצפייה בתוצאות	91
לקריאה באפליקציה	2091
לקריאה מאוחר יותר	2127
לראש הדף	2106
לראש העמוד	2106
לרכישה באמזון	2082
לרכישה לחצו כאן	2082
לרכישת הספר	2082
לרכישת כרטיסים	2082
לרכישת כרטיסים לחצו כאן	2082
לרכישת מינוי	2026
לרכישת מינוי לחצו כאן	2068
לתיק המלא	2106
לתמונות	2044
לתרום	2025
לתרומה	2025
לתרומה לחצו כאן	2097
""", 'מ': """
מאוחר יותר	2093
מבזקים	2041
מדיניות הפרטיות	2039
מדיניות הפרטיות ותנאי השימוש	2039
מהירות הפעלה	2084
מהירות ניגון	2084
מודעה	2036
מומלץ עבורך	2069
מומלץ עבורכם	2069
מומלצים	2041
מוקרא בקול סינתטי	2084
מיון לפי	2077
מייל	2103
מיין לפי	2077
ממומן	2036
מסך מלא	2085
מסלולי מינוי	2123
מעבר למתכון	61
מעוניינים לקבל התראות	2092
מצאת טעות	2076
מצאתם טעות	2040
מצאתם טעות בכתבה	2076
מצב כהה	2089
משהו השתבש	2103
משחקים	2081
משך	2085
משך הסרטון	2121
משלוח חינם	2116
מתנה לחבר	2114
""", 'נ': """
נא להזין כתובת מייל תקינה	2102
נגן וידאו	2084
נגן שמע	2121
נוצר באמצעות ai	2121
נוצר על ידי ai	2121
נושאים	2041
נושאים קשורים	2041
ניגון אוטומטי	2085
ניהול אפשרויות	2120
ניהול הסכמה	2088
ניהול העדפות	2120
ניהול עוגיות	2088
ניתן לבטל בכל עת	2100
נרשמת בהצלחה	2102
""", 'ס': """
סגור	2024
סגור גלריה	2125
סגור חלון	2125
סגור תפריט	2125
סגירה	2024
סודוקו	2081
סוף הפרסומת	2082
סוף פרסומת	2082
סיכום ai	2054
סיכום אוטומטי	2110
סיכום הכתבה	2054
סכום אחר	2097
סכום לבחירה	2122
ספרו לנו מה דעתכם	2076
סקר	92
סקר היום	91
סרטון זה אינו זמין	2084
סרטון זה אינו זמין עוד	2084
סרקו את הקוד	2091
סרקו את קוד ה-qr	2091
""", 'ע': """
עדיין לא מנוי	2100
עדיין לא מנויים	2100
עוד	2043
עוד באותו נושא	2069
עוד בנושא	2041
עוד בערוץ	2041
עוד חדשות	2041
עוד כתבות	19	2041
עוד כתבות בנושא	19
עוד כתבות מעניינות	2068
עוד לא מנויים	2100
עוד סיפורים	2069
על הכותב	2107
עקבו אחר הכתב	2111
עקבו אחר הנושא	2111
עקבו אחרי הכתב	2111
עקבו אחרי הנושא	2111
עקוב אחרי הכתב	2111
""", 'פ': """
פייסבוק	2032
פנייה לכתב	2107
פנייה למערכת	2107
פרטים	2044
פרסום	2036
פרסומת	2036
פרסם	2077
פתח	2044
פתח באפליקציה	2091
פתיחה באפליקציה	2091
""", 'צ': """
צור חשבון	2026
צור קשר	2040
צפו באינסטגרם	2119
צפו בטוויטר	2119
צפו ביוטיוב	2119
צפו בפייסבוק	2119
צפו גם	2125
צפייה חוזרת	2121
צרו קשר	2107
צרו קשר עם המערכת	2107
""", 'ק': """
קבל הכל	2089
קבלת התראות	2092
קוד קופון	2126
קודי הנחה	2126
קרא גם	2041
קרא עוד	2043
קראו באפליקציה	2091
קראו בחינם	2123
קראו גם	2041
קראו עוד	2043
""", 'ר': """
רוצה לקבל התראות	2092
רוצים לקבל התראות	2092
רענון העמוד	2095
רענן את הדף	2095
רעננו את הדף	2095
""", 'ש': """
שדה זה הוא חובה	2102
שדה חובה	2102
שדות חובה	2102
שחק עכשיו	2079
שחקו עכשיו	2079
שיתוף	2032
שיתוף בוואטסאפ	2114
שיתוף בווטסאפ	2032
שיתוף בטוויטר	2032
שיתוף במייל	2068
שיתוף בפייסבוק	2032
שכחת את הסיסמה	2100
שכחת סיסמה	2100
שכחתי סיסמה	2026
שלח	91	2103
שלח לחבר	2032
שלח תגובה	2076
שלחו את הכתבה במתנה	2068
שלחו במתנה	2068
שלחו לחבר	2114
שלחו לנו סרטונים	2107
שלחו לנו תמונות	2107
שלחו משוב	2076
שליחה	2103
שליחה במייל	2032
שליחת משוב	2076
שליחת תגובה	2076
שם	2103
שם מלא	2103
שם משפחה	2103
שם פרטי	2103
שמור	2115
שמור העדפות	2088
שמור כתבה	2127
שמירה	2032
שמירת הגדרות	2088
שמירת המתכון	61
שמירת כתבה	2068
שמרו כתבה	2068
שמרו לקריאה מאוחרת	2068
שנתי	2098
שתף	2032
שתף כתבה	2127
שתפו	2032
שתפו את הכתבה	2032
שתפו בוואטסאפ	2068
שתפו בווטסאפ	2068
שתפו בטוויטר	2114
שתפו בטלגרם	2068
שתפו בפייסבוק	2032
שתפו כתבה זו	2127
""", 'ת': """
תגובה	2040
תגובות	2040
תגובות נוספות	2076
תגיות	2041
תודה על ההצבעה	2076
תודה על הצבעתך	91
תודה על התמיכה	2122
תודה על תמיכתכם	2122
תודה שהצבעת	2076
תודה שהצבעתם	2076
תודה, ההודעה נשלחה	2102
תוכן למנויים	2026
תוכן ממומן	87	2036
תוכן מסחרי	2072
תוכן מקודם	2036
תוכן פרסומי	2072
תוכן שיווקי	87	2036
תוכן שיווקי בשיתוף	2072
תוצאות	92
תוצאות ההצבעה	2077
תוצאות הסקר	2077
תורגם אוטומטית	2068
תיקון טעות	2068
תמכו בנו	2025
תמכו בנו בפטריאון	2097
תמלול	2085
תנאי השימוש	2039
תנאי השימוש | מדיניות הפרטיות	2039
תנאי השימוש ומדיניות הפרטיות	2039
תנאי פרסום תגובות	2076
תפריט	2043
תקציר ai	2054
תקציר בינה מלאכותית	2054
תקציר הכתבה	2054
תרגום אוטומטי	2085
תרומה	2025
תרומה חד פעמית	2097
תרומה חד-פעמית	2097
תרומה חודשית	2097
תרמו	2025
תרמו עכשיו	2025
תשבץ	2081
תשבצים	2081
תשחץ	2081
תשלום באמצעות paypal	2123
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
अकाउंट नहीं है	2199
अक्षर का आकार	65
अक्षर छोटे करें	2211
अक्षर बडे करें	2211
अगला	2147
अगला लेख	2205
अगली खबर	2145
अगली स्टोरी	2205
अनफॉलो करें	2209
अनम्यूट	2185
अनिवार्य	2202
अनुमति दें	2193
अन्य खबरें	19	2145
अन्य राशि	2197
अन्य विकल्प	2212
अपना इनबॉक्स देखें	2201
अपना ईमेल दर्ज करें	2201
अपना ईमेल देखें	2201
अपना ज्ञान परखें	2181
अपना प्लान चुनें	2199
अपनी तस्वीरें हमें भेजें	2206
अपनी प्रतिक्रिया दें	2178
अपनी राय दें	2144
अपनी राय बताएं	2178
अभी खरीदें	2184
अभी खेलें	2181
अभी डाउनलोड करें	2191
अभी तक सब्सक्राइबर नहीं हैं	2199
अभी दान करें	2134
अभी नहीं	2133
अमान्य ईमेल	2201
अमेजन पर खरीदें	2184
अवधि	2186
""", 'आ': """
आगे पढें	2147
आज का सवाल	91
आज की अन्य खबरें	2171
आप इस विषय को फॉलो कर रहे हैं	2209
आप कभी भी अनसब्सक्राइब कर सकते हैं	2201
आप पहले ही वोट कर चुके हैं	2178
आपका वोट दर्ज हो गया	2178
आपका वोट दर्ज हो गया है	2178
आपका संदेश भेज दिया गया है	2201
आपके लिए	2145
आपको यह भी पसंद आ सकता है	2171
आपको ये भी पसंद आ सकता है	2171
आवश्यक फील्ड	2201
""", 'इ': """
इस विषय को फॉलो करें	2209
इसे भी देखें	2171
इसे भी पढें	2145
""", 'ई': """
ई-पेपर	2135
ईमेल	2202
ईमेल से शेयर करें	2211
""", 'ऊ': """
ऊपर जाएं	2147
""", 'ए': """
एआई आवाज में सुनें	2185
एआई द्वारा तैयार	2159
एआई समरी	2159
एआई सारांश	2159
एआई से तैयार सारांश	2159
एक बार	2198
एक बार का दान	2197
एप डाउनलोड करें	2191
""", 'ऐ': """
ऐप इंस्टॉल करें	2191
ऐप खोलें	2191
ऐप डाउनलोड करें	2191
ऐप में खोलें	2191
ऐप में पढें	2191
ऐप स्टोर से डाउनलोड करें	2191
""", 'ऑ': """
ऑटोप्ले	2186
ऑडियो डाउनलोड करें	2185
ऑफर देखें	2184
""", 'औ': """
और खबरें	2145
और टिप्पणियां देखें	2178
और देखें	2147
और पढें	2145	2147
और भी पढें	2171
""", 'क': """
कभी भी रद्द करें	2199
कम दिखाएं	2148
कमेंट	2144
कमेंट करें	2144
कमेंट लिखें	2178
कमेंट्स	2144
कह नहीं सकते	2179
किताब खरीदें	2184
कीमत देखें	2184
कुकी नीति	2143
कुकी सेटिंग्स	2189
कुकीज प्रबंधित करें	2189
कुछ गलत हो गया	2202
के सहयोग से	2213
केवल सदस्यों के लिए	2135
केवल सब्सक्राइबर के लिए	2199
कैसे बंद करें	2196
कॉपी	2212
कॉपी करें	2212
कॉपी लिंक	2138
क्या आप नोटिफिकेशन चाहते हैं	2192
क्या आप नोटिफिकेशन पाना चाहते हैं	2192
क्या आप सूचनाएं पाना चाहते हैं	2192
क्या यह उपयोगी था	2178
क्या यह खबर उपयोगी थी	2178
क्या यह पेज उपयोगी था	2178
क्या यह लेख उपयोगी था	2178
क्यूआर कोड स्कैन करें	2191
क्रमबद्ध करें	2179
क्विज खेलें	2181
""", 'ख': """
खबर सुनें	2185
खाता नहीं है	2199
खाता बनाएं	2135
खोजें	2147
खोलें	2148
""", 'ग': """
गलती की सूचना दें	2178
गलती बताएं	2148
गलती मिली	2178
गूगल प्ले से डाउनलोड करें	2191
गूगल से जारी रखें	2199
गूगल से लॉगिन करें	2199
गेम्स	2183
गैलरी देखें	2205
गोपनीयता नीति	2143
गोपनीयता सेटिंग्स	2189
""", 'च': """
चर्चा में क्यों है	2171
चुनें	2200
""", 'ज': """
जरूर पढें	2171
जवाब छिपाएं	2178
जवाब दें	2144
जवाब देखें	2178
जवाब भेजें	2178
जावास्क्रिप्ट बंद है	2189
ज्यादा दिखाएं	2205
ज्यादा पढी गई	2171
""", 'ट': """
टिकट खरीदें	2184
टिकट बुक करें	2184
टिप्पणियां	2144
टिप्पणी	2144
टिप्पणी करें	2144
टिप्पणी के नियम	2178
टिप्पणी के लिए लॉगिन करें	2178
टिप्पणी भेजें	2178
टिप्पणी लिखें	2178
टेक्स्ट साइज	65
टैग्स	2145
टॉप न्यूज	2145
टॉप स्टोरीज	2171
ट्रांसक्रिप्ट	2186
ट्रेंडिंग	2145
ट्विटर	2138
ट्विटर पर शेयर करें	2211
""", 'ठ': """
ठीक है	2148
""", 'त': """
तस्वीर बडी करें	2205
तस्वीरें देखें	2205
ताजा खबरें	2145
ताजा समाचार	2145
""", 'द': """
दान करें	2134
दान पेज पर जाएं	2197
देश की और खबरें	2171
दोस्तों को भेजें	2159
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2201
""", 'न': """
नक्शा देखें	2148
नतीजे देखें	91
नवीनतम	2179
नहीं धन्यवाद	2133
नहीं, धन्यवाद	2133
नाम	2202
नियम और शर्तें	2143
नियम और शर्तें | गोपनीयता नीति	2143
नोटिफिकेशन ऑन करें	2192
नोटिफिकेशन चालू करें	2192
""", 'प': """
पता नहीं	2179
परिणाम देखें	91	2179
पसंदीदा स्रोत के रूप में जोडें	2209
पहले से खाता है	2199
पहले से सब्सक्राइबर हैं	2199
पाठकों के लिए विशेष ऑफर	2184
पार्टनर कंटेंट	2174
पासवर्ड भूल गए	2199
पिछला	2147
पिछला लेख	2205
पिछली खबर	2145
पूरा नाम	2202
पूरा लेख पढें	2205
पूरी खबर पढें	2147
पेज दोबारा लोड करें	2195
पेज रिफ्रेश करें	2195
पेज रीफ्रेश करें	2195
पेड कंटेंट	2184
पोल	92
पोल में हिस्सा लें	2178
पोस्ट लोड करें	2189
प्रचार	2141
प्रतिक्रिया दें	2144
प्रतिलिपि	2186
प्राइवेसी सेटिंग्स	2189
प्रायोजक	2213
प्रायोजित	2141
प्रायोजित सामग्री	2174
प्रिंट	2212
प्रिंट करें	2138
प्रीमियम	2135
प्लान चुनें	2199
प्ले स्टोर से डाउनलोड करें	2191
प्लेबैक गति	2185
प्लेबैक स्पीड	2185
प्लेयर लोड हो रहा है	2185
""", 'फ': """
फीडबैक दें	2178
फीडबैक भेजें	2178
फुल स्क्रीन	2186
फुल स्क्रीन से बाहर निकलें	2185
फेसबुक	2138
फेसबुक पर शेयर करें	2138
फेसबुक से जारी रखें	2199
फेसबुक से लॉगिन करें	2199
फॉन्ट आकार	2211
फॉन्ट साइज	65
फॉलो कर रहे हैं	2209
फॉलो करें	2209
फोटो	2145
फोटो गैलरी	2171
फोटो गैलरी देखें	2205
फ्लिपकार्ट पर खरीदें	2184
""", 'ब': """
बंद करें	2133
बडी खबरें	2145
बाद में	2133
बाद में याद दिलाएं	2133
ब्राउजर में जारी रखें	2191
""", 'भ': """
भेजें	2202
""", 'म': """
मशीनी अनुवाद	2186
मान्य ईमेल दर्ज करें	2201
मासिक	2198
मासिक दान	2198
मासिक भुगतान	2200
मासिक सहयोग	2198
मुख्य समाचार	2145
मुझे याद रखें	2199
मुफ्त डिलीवरी	2213
मुफ्त में खेलें	2181
मुफ्त, कोई स्पैम नहीं	2201
मूल देखें	2148
मेन्यू	2147
मेरा खाता	2135
मेरा खाता है	2199
मैं नियम और शर्तों से सहमत हूं	2201
मैंने ऐड ब्लॉकर बंद कर दिया	2195
मैंने बंद कर दिया	2196
म्यूट	2186
""", 'य': """
यह खबर सुनें	2185
यह फील्ड अनिवार्य है	2201
यह फील्ड आवश्यक है	2201
यह भी देखें	2171
यह भी पढें	2145
यह लेख लॉक है	2199
यह लेख सुनें	2185
यह वीडियो अब उपलब्ध नहीं है	2185
यह वीडियो उपलब्ध नहीं है	2185
यह सामग्री नहीं दिखाई जा सकती	2189
ये खबरें भी पढें	2171
ये भी जानें	2171
ये भी देखें	2171
ये भी पढें	2145
""", 'र': """
रजिस्टर करें	2135
रिपोर्ट करें	2179
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2179
लाइक करें	2179
लिंक कॉपी करें	2138	2159
लिंक कॉपी हो गया	2211
लेख उपहार में दें	2211
लेख सुनें	2185
लेखक के अन्य लेख	2205
लेखक के और लेख	2205
लेखक के बारे में	2206
लेखक को फॉलो करें	2209
लेखक परिचय	2206
लॉग इन	2135
लॉग इन करें	2135
लॉगआउट	2135
लॉगिन	2135
लोकप्रिय	2145
लोड हो रहा है	2185
""", 'व': """
वर्ग पहेली	2183
वर्तमान समय	2186
विज्ञापन	2141
विज्ञापन के बाद जारी	2174
विज्ञापन समाप्त	2184
विज्ञापन हटाएं	2159
विवरण	2148
विषय	2145
विषय को फॉलो करें	2209
वीडियो	2145
वीडियो उपलब्ध नहीं है	2185
वीडियो चलाएं	2185
वीडियो नहीं चलाया जा सकता	2185
वीडियो लोड हो रहा है	2185
वोट करने के लिए धन्यवाद	2178
वोट करें	91	2179
वोट दें	91
वोट देने के लिए धन्यवाद	2178
व्हाट्सएप	2138
व्हाट्सएप पर शेयर करें	2211
व्हाट्सऐप पर शेयर करें	2211
""", 'श': """
शायद बाद में	2133
शिकायत करें	2179
शेयर	2138
शेयर करें	2138
शेष समय	2186
""", 'स': """
संपर्क करें	2144
संपादक को लिखें	2206
संबंधित खबरें	2145
संबंधित लेख	2145
संबंधित वीडियो	2171
संबंधित समाचार	2145
सदस्य बनें	2134
सबटाइटल	2186
सबटाइटल दिखाएं	2185
सबमिट करें	2202
सबसे अच्छा ऑफर	2200
सबसे ज्यादा पढी गई	2145
सबसे ज्यादा पढी गई खबरें	2171
सबसे ज्यादा पढी गईं	2171
सबसे नए	2179
सबसे पुराने	2179
सबसे लोकप्रिय	2200
सब्सक्राइब	2135
सब्सक्राइब करें	2135
सभी अस्वीकार करें	2189
सभी कमेंट देखें	2178
सभी खबरें	2205
सभी खबरें देखें	2205
सभी गेम	2181
सभी गेम्स	2181
सभी टिप्पणियां देखें	2178
सभी तस्वीरें देखें	2205
सभी दिखाएं	2148
सभी देखें	2147
सभी फोटो देखें	2205
सभी वीडियो	2205
सभी वीडियो देखें	2205
सभी स्वीकार करें	2189
समझ गया	2148
समर्थन करें	2134
सर्वे	92
सर्वे में हिस्सा लें	2178
सहमति प्रबंधित करें	2189
सहमति वापस लें	2189
सहयोग करें	2134
सही ईमेल दर्ज करें	2201
साइन अप	2135
साइन इन	2135
साझा करें	2138
सामग्री दिखाएं	2189
सामग्री देखें	2189
सामग्री लोड करें	2189
सालाना	2198
सालाना भुगतान	2200
सिर्फ सब्सक्राइबर के लिए	2199
सीधे रेसिपी पर जाएं	61
सुडोकू	2183
सुधार नीति	2206
सूचनाएं चालू करें	2192
सेव करें	2138
स्पॉन्सर्ड	2141
स्पॉन्सर्ड कंटेंट	2174
स्वचालित अनुवाद	2186
स्वीकार करें और जारी रखें	2189
""", 'ह': """
हमसे संपर्क करें	2206
हमारा समर्थन करें	2134
हमारी मदद करें	2197
हमें लिखें	2206
हमें सपोर्ट करें	2197
हमें सहयोग दें	2197
हमेशा अनुमति दें	2189
हर महीने	2198
हर योगदान महत्वपूर्ण है	2197
हर योगदान मायने रखता है	2197
हां, चाहिए	2193
होम	2147
होम पेज पर जाएं	2205
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
กฎการแสดงความคิดเห็น	4335
กติกาการแสดงความคิดเห็น	4335
กรุณากรอกข้อมูลให้ครบถ้วน	4352
กรุณากรอกอีเมล	4352
กรุณากรอกอีเมลให้ถูกต้อง	4352
กรุณาตรวจสอบอีเมล	4352
กลับขึ้นด้านบน	4355
กลับด้านบน	4355
กลับหน้าแรก	4355
การตั้งค่าความเป็นส่วนตัว	4341
การตั้งค่าคุกกี้	4341
กำลังติดตาม	4358
กำลังโหลด	4339
กำลังโหลดวิดีโอ	4339
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4355
ขอบคุณที่ร่วมโหวต	4335
ขอบคุณสำหรับการโหวต	4335
ข่าวก่อนหน้า	4355
ข่าวถัดไป	4355
ข่าวทั้งหมด	4355
ข่าวที่คุณอาจสนใจ	4328
ข่าวที่น่าสนใจ	4328
ข่าวที่เกี่ยวข้อง	4305
ข่าวนี้มีประโยชน์หรือไม่	4335
ข่าวยอดนิยม	4305
ข่าวล่าสุด	4305
ข่าวอื่นที่น่าสนใจ	4328
ข่าวอื่นๆ	19	4328
ข่าวอื่นๆ ที่น่าสนใจ	4319
ข่าวเกี่ยวข้อง	4328
ข่าวแนะนำ	4305
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4349
คลิกชมวิดีโอ	4319
คลิกเพื่อขยายภาพ	4355
คลิปแนะนำ	4328
ความคิดเห็น	4308
ความยาว	4340
ความเร็วในการเล่น	4339
คัดลอก	4360
คัดลอกลิงก์	4308
คัดลอกลิงก์แล้ว	4319
คัดลอกลิงค์	4319
คัดลอกลิงค์แล้ว	4319
คำบรรยาย	4340
คุณต้องการรับการแจ้งเตือนหรือไม่	4344
คุณอาจสนใจ	4328
คุณโหวตแล้ว	4335
คุ้มที่สุด	4351
""", 'จ': """
จดจำฉัน	4350
จดจำฉันไว้	4350
จบโฆษณา	4338
จองตั๋ว	4338
จองบัตร	4338
จัดการความยินยอม	4341
จัดการคุกกี้	4341
จัดส่งฟรี	4361
จำนวนอื่น	4348
จำเป็นต้องกรอก	4352
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4352
ฉันยอมรับเงื่อนไขการใช้งาน	4352
""", 'ช': """
ชมคลิป	4319
ชมคลิปวิดีโอ	4319
ชมวิดีโอ	4319
ชมวิดีโอด้านบน	4319
ชมวิดีโอเต็มได้ที่นี่	4319
ชำระรายปี	4350
ชำระรายเดือน	4350
ชื่อ	4353
ชื่อ-นามสกุล	4353
ช่องนี้จำเป็นต้องกรอก	4352
""", 'ซ': """
ซื้อที่ lazada	4338
ซื้อที่ shopee	4338
ซื้อบัตร	4338
ซื้อบัตรที่นี่	4338
ซื้อหนังสือ	4338
ซื้อหนังสือเล่มนี้	4338
ซื้อเลย	4338
""", 'ด': """
ดาวน์โหลดบน app store	4343
ดาวน์โหลดบน google play	4343
ดาวน์โหลดเสียง	4339
ดาวน์โหลดแอป	4343
ดาวน์โหลดแอปพลิเคชัน	4343
ดาวน์โหลดได้ที่ app store	4343
ดาวน์โหลดได้ที่ google play	4343
ดูการตอบกลับ	4335
ดูข่าวทั้งหมด	4355
ดูคลิป	4319
ดูความคิดเห็นทั้งหมด	4335
ดูความคิดเห็นเพิ่มเติม	4335
ดูทั้งหมด	4306
ดูผลลัพธ์	91
ดูผลโหวต	91	4336
ดูภาพทั้งหมด	4355
ดูภาพเพิ่มเติม	4355
ดูราคา	4338
ดูรูปทั้งหมด	4355
ดูวิดีโอ	4319
ดูเพิ่มเติม	4308
ดูแกลเลอรี	4355
ดูแกลเลอรี่	4355
""", 'ต': """
ตกลง	4345
ตอบกลับ	4336
ตัวเลือกเพิ่มเติม	4359
ตั้งค่าความเป็นส่วนตัว	4341
ตั้งค่าคุกกี้	4341
ติดตามผู้เขียน	4358
ติดตามหัวข้อ	4358
ติดตามหัวข้อนี้	4358
ติดต่อกองบรรณาธิการ	4356
ติดต่อเรา	4319
ติดต่อโฆษณา	4356
ต้องการรับการแจ้งเตือนหรือไม่	4344
""", 'ถ': """
ถอดเสียง	4340
ถอนความยินยอม	4341
ถูกใจ	4336
""", 'ท': """
ทดสอบความรู้ของคุณ	4337
ทำแบบทดสอบ	4337
ทุกการสนับสนุนมีความหมาย	4348
ทุกเดือน	4349
""", 'บ': """
บทความก่อนหน้า	4355
บทความถัดไป	4355
บทความทั้งหมดของผู้เขียน	4355
บทความที่น่าสนใจ	4328
บทความที่เกี่ยวข้อง	4305
บทความนี้ถูกล็อก	4350
บทความนี้มีประโยชน์หรือไม่	4335
บทความล่าสุด	4305
บทความอื่นของผู้เขียน	4355
บทความอื่นๆ ของผู้เขียน	4355
บทความแนะนำ	4328
บริจาค	4302
บริจาคครั้งเดียว	4348
บริจาคตอนนี้	4348
บริจาครายเดือน	4348
บริจาคเลย	4302
บันทึก	4319
บันทึกการตั้งค่า	4341
บันทึกคะแนนของคุณแล้ว	4335
บันทึกคะแนนโหวตแล้ว	4335
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4319
""", 'ป': """
ปฏิเสธทั้งหมด	4341
ปิดการแสดงความคิดเห็น	4335
ปิดเสียง	4340
""", 'ผ': """
ผู้สนับสนุน	4361
""", 'พ': """
พิมพ์	4308
พิมพ์บทความ	4319
พิมพ์สูตร	61
พิมพ์หน้านี้	4319
""", 'ฟ': """
ฟรี ไม่มีสแปม	4352
ฟังข่าว	4339
ฟังข่าวนี้	4339
ฟังบทความ	4339
ฟังบทความนี้	4339
ฟังรายการย้อนหลัง	4319
""", 'ภ': """
ภายหลัง	4345
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4319
มีบัญชีอยู่แล้ว	4350
มีบัญชีแล้ว	4350
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4352
ยกเลิกได้ทุกเมื่อ	4350
ยอดนิยม	4328
ยอดนิยมในตอนนี้	4328
ยอมรับทั้งหมด	4341
ยอมรับและดำเนินการต่อ	4341
ยังไม่มีบัญชี	4350
ยังไม่เป็นสมาชิก	4350
""", 'ร': """
ระบุจำนวนเงิน	4348
รับการแจ้งเตือน	4344
รับการแจ้งเตือนข่าวด่วน	4319
รายงาน	4336
รายปี	4349
รายเดือน	4349
รีเฟรชหน้า	4347
รีเฟรชหน้านี้	4347
รูปแบบอีเมลไม่ถูกต้อง	4352
ร่วมงานกับเรา	4319
ร่วมตอบแบบสอบถาม	4319
ร่วมตอบแบบสำรวจ	4335
ร่วมบริจาค	4302
ร่วมสนับสนุน	4348
ร่วมแสดงความคิดเห็น	4319
ร่วมโหวต	4335
ร้านค้า	4361
""", 'ล': """
ลงทะเบียน	4302
ลงทะเบียนเรียบร้อยแล้ว	4352
ลดขนาดตัวอักษร	4359
ลืมรหัสผ่าน	4302
ลืมรหัสผ่านหรือไม่	4350
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4339
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4339
วิดีโอไม่พร้อมใช้งาน	4339
วิธีปิดโปรแกรมบล็อกโฆษณา	4347
""", 'ส': """
สนับสนุนรายเดือน	4348
สนับสนุนเรา	4302
สนับสนุนโดย	4361
สปอนเซอร์	4308
สมัครงานกับเรา	4319
สมัครสมาชิก	4302
สมัครเรียบร้อยแล้ว	4352
สรุปด้วย ai	4357
สรุปโดย ai	4357
สั่งซื้อหนังสือ	4338
สั่งซื้อเลย	4338
สำหรับสมาชิกเท่านั้น	4350
สิทธิพิเศษสำหรับผู้อ่าน	4338
สิทธิพิเศษสำหรับสมาชิก	4338
สแกน qr code	4343
สแกนคิวอาร์โค้ด	4343
ส่ง	4353
ส่งข่าว	4356
ส่งข้อความเรียบร้อยแล้ว	4352
ส่งความคิดเห็น	4335
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4319
""", 'ห': """
หน้าแรก	4355
""", 'อ': """
อนุญาต	4345
อนุญาตเสมอ	4341
ออกจากโหมดเต็มจอ	4339
อีเมล	4353
อีเมลไม่ถูกต้อง	4352
อ่านข่าวที่เกี่ยวข้อง	4328
อ่านข่าวผ่านแอป	4319
อ่านข่าวอื่นๆ	4328
อ่านฉบับเต็ม	4355
อ่านต่อ	4308
อ่านต่อหลังโฆษณา	4338
อ่านต่อเรื่องนี้	4328
อ่านต่อในเบราว์เซอร์	4343
อ่านบทความฉบับเต็ม	4355
อ่านบนแอป	4343
อ่านเพิ่มเติม	4305
อ่านเรื่องที่เกี่ยวข้อง	4328
อ่านโดย ai	4339
อ่านในแอป	4343
""", 'เ': """
เกมทั้งหมด	4337
เกิดข้อผิดพลาด	4353
เกิดข้อผิดพลาด กรุณาลองใหม่	4352
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4352
เกี่ยวกับผู้เขียน	4356
เก่าที่สุด	4336
เขียนความคิดเห็น	4335
เขียนโดย ai	4357
เข้าสู่ระบบ	4302
เข้าสู่ระบบด้วย apple	4350
เข้าสู่ระบบด้วย facebook	4350
เข้าสู่ระบบด้วย google	4350
เข้าสู่ระบบด้วย line	4350
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4335
เฉพาะสมาชิกเท่านั้น	4350
เต็มจอ	4340
เนื้อหาต่อจากโฆษณา	4338
เนื้อหาที่เกี่ยวข้อง	4328
เนื้อหาสนับสนุน	4338
เนื้อหาโฆษณา	4338
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4339
เบราว์เซอร์ของคุณไม่รองรับเสียง	4339
เปิดการแจ้งเตือน	4344
เปิดรับการแจ้งเตือน	4344
เปิดเสียง	4339
เปิดแอป	4343
เปิดในแอป	4343
เป็นคนแรกที่แสดงความคิดเห็น	4319
เพิ่มขนาดตัวอักษร	4359
เริ่มทำแบบทดสอบ	4337
เรียงตาม	4336
เรื่องที่คุณอาจสนใจ	19	4328
เรื่องที่น่าสนใจ	4328
เรื่องที่เกี่ยวข้อง	4305
เรื่องล่าสุด	4328
เรื่องอื่นที่น่าสนใจ	4305
เรื่องแนะนำ	4328
เลิกติดตาม	4358
เลือก	4351
เลือกแพ็กเกจ	4350
เลือกแพ็คเกจ	4350
เล่นวิดีโอ	4339
เล่นอัตโนมัติ	4340
เล่นเกม	4337
เล่นเลย	4337
เวลาที่เหลือ	4339
เสียงอ่านโดย ai	4339
""", 'แ': """
แจ้งข่าว	4356
แจ้งข้อผิดพลาด	4335
แจ้งคำผิด	4335
แจ้งลบความคิดเห็น	4335
แจ้งเบาะแส	4356
แชร์	4308
แชร์ข่าวนี้	4319
แชร์บทความ	4319
แชร์บทความนี้	4359
แชร์บน facebook	4359
แชร์ผ่าน line	4359
แชร์หน้านี้	4319
แชร์ไปที่ line	4319
แชร์ไปยัง facebook	4359
แชร์ไปยัง line	4359
แท็ก	4328
แท็กที่เกี่ยวข้อง	4328
แบบสำรวจ	92
แปลอัตโนมัติ	4319
แปลโดย ai	4357
แปลโดยอัตโนมัติ	4357
แสดงความคิดเห็น	4308
แสดงคำบรรยาย	4339
แสดงน้อยลง	4306
แสดงเนื้อหา	4341
แสดงเพิ่มเติม	4355
แสดงโพสต์	4341
""", 'โ': """
โฆษณา	4308
โหลดหน้านี้ใหม่	4347
โหลดหน้าใหม่	4347
โหลดเนื้อหา	4341
โหลดเพิ่มเติม	4355
โหลดแอป	4343
โหลดแอปฟรี	4319
โหลดโพสต์	4341
โหวต	91	4336
""", 'ใ': """
ใหม่ล่าสุด	4336
ให้คะแนนบทความนี้	4335
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4348
ไม่มีความเห็น	4336
ไม่สามารถเล่นวิดีโอนี้ได้	4339
ไม่สามารถเล่นวิดีโอได้	4339
ไม่สามารถแสดงเนื้อหานี้ได้	4341
ไม่แน่ใจ	4336
ไม่ใช่ตอนนี้	4345
""", 'ả': """
ảnh tiếp theo	4732
ảnh trước	4732
""", 'ẩ': """
ẩn	4658
ẩn trả lời	4687
""", 'ủ': """
ủng hộ	4639
ủng hộ chúng tôi	4639
ủng hộ chúng tôi trên patreon	4706
ủng hộ hàng tháng	4706
ủng hộ một lần	4706
ủng hộ ngay	4729
""", 'あ': """
あとで	2615
あとで読む	2628
あとで読むに追加	2722
あなたにおすすめ	2640
あなたにおすすめの記事	2640
あなたへのおすすめ	2640
あわせて読みたい	2640
あわせて読む	2667
""", 'い': """
いいえ、結構です	2615
いいね	2628
いいね!してニュースをチェック	2629
いいね!で応援する	2657
いいね順	2675
いつでも解約ok	2694
いつでも解約できます	2694
いつでも解約可能	2694
いつでも配信停止できます	2697
いま読まれています	2667
いま読まれている記事	2667
""", 'お': """
おすすめ	2640
おすすめの記事	2640
おすすめプラン	2694
おすすめ情報pr	2632
おすすめ記事	2640
おすすめ関連記事	2667
おすすめ順	2675
お住まいの地域ではご覧いただけません	2680
お住まいの地域では再生できません	2680
お名前	2698
お問い合わせ	2634
お問い合わせありがとうございました	2697
お問い合わせありがとうございます	2697
お問い合わせ内容	2718
お役に立ちましたか	2674
お得なクーポン	2721
お得なプランを見る	2717
お気に入り	2628
お気に入りに追加	2628
お申し込み	2618
お申し込みが完了しました	2718
お申し込みを受け付けました	2718
お酒は#歳になってから	2678
""", 'こ': """
こちらの記事もおすすめ	2667
こちらの記事も読まれています	19	2667
こちらもおすすめ	2640
こちらも読む	2667
このコメントを報告	2711
このコンテンツは表示できません	2683
このコンテンツを表示できません	2683
このテーマをフォロー	2707
このテーマをフォローする	2707
このページは役に立ちましたか	2674
このメールアドレスは登録済みです	2718
この動画の配信は終了しました	2680
この動画はお住まいの地域では再生できません	2680
この動画はご覧いただけません	2680
この動画は公開を終了しました	2680
この動画は再生できません	2680
この動画は現在ご覧いただけません	2680
この投稿をinstagramで見る	2712
この本を購入する	2678
この著者の記事	2640
この著者の記事を見る	2701
この著者の記事一覧	2701
この記事だけ読む	2717
この記事に関連するニュース	2667
この記事のタグ	2640
この記事の写真	2701
この記事の写真をすべて見る	2668
この記事の写真を見る	2701
この記事の画像	2701
この記事の画像をもっと見る	2701
この記事の画像を見る	2701
この記事の筆者	2702
この記事の関連ニュース	2667
この記事はロックされています	2694
この記事は会員からのプレゼントです	2722
この記事は会員限定です	2618
この記事は参考になりましたか	2674
この記事は役に立ちましたか	2674
この記事もチェック	2657
この記事をシェア	2628
この記事をシェアする	2722
この記事をプレゼント	2657
この記事をプレゼントする	2657
この記事を保存	2657
この記事を印刷	2657
この記事を印刷する	2657
この記事を書いた人	2702
この記事を書いた記者	2702
この記事を聞く	2680
この記事を聴く	2680
この記事を評価	2711
この記事を評価する	2657
この記事を購入	2717
この記者の記事をもっと見る	2701
この記者の記事を見る	2701
この記者の記事一覧	2640
この記者をフォローする	2707
この連載の記事	2640
この音声はaiが読み上げています	2680
この項目は必須です	2697
この項目は必須項目です	2697
""", 'ご': """
ご寄付ありがとうございます	2716
ご寄付はこちら	2691
ご意見	2637
ご意見をお聞かせください	2674
ご意見・ご感想を入力	2718
ご投票ありがとうございました	2674
ご支援ありがとうございます	2716
ご支援のお願い	2616
ご支援はこちら	2691
ご登録ありがとうございました	2697
ご登録ありがとうございます	2697
ご購入はこちら	2678
ご購読の申し込み	2618
""", 'さ': """
さらに読み込む	2642
""", 'す': """
すでにアカウントをお持ちの方	2694
すでに会員の方	2694
すでに投票済みです	2674
すでに登録済みです	2718
すべてのcookieを受け入れる	2714
すべてのcookieを許可	2714
すべてのコメントを見る	2674
すべてのニュースを見る	2701
すべての写真を見る	2668
すべての記事を見る	2701
すべて受け入れる	2634
すべて同意する	2714
すべて拒否	2684
すべて拒否する	2683
すべて表示	2643
すべて見る	2642
すべて許可	2634
すべて読む	2643
""", 'そ': """
その他のオプション	2708
その他の記事	2640
その他の金額	2691
""", 'ど': """
どちらともいえない	2675
""", 'は': """
はい、受け取る	2687
はじめての方はこちら	2694
はてなブックマーク	2628
はてなブックマークに追加	2657
はてブ	2628
""", 'ま': """
まずは無料で	2694
また後で	2615
まだ会員でない方	2694
""", 'み': """
みんなのコメント	2637
""", 'も': """
もう一度再生	2715
もう一度見る	2681
もっと見る	2642
もっと詳しく知りたい方は	2667
もっと読む	2640
もどる	2642
""", 'よ': """
よく読まれています	2667
よく読まれている記事	2640
よく読まれている記事ランキング	2640
""", 'わ': """
わからない	2675
わかりました	2643
""", 'ア': """
アカウントをお持ちでない方	2694
アカウントをお持ちの方	2694
アカウントをお持ちの方はこちら	2694
アクセスランキング	2640
アプリで続きを読む	2686
アプリで見る	2686
アプリで読む	2686
アプリで開く	2686
アプリなら	2686
アプリのダウンロード	2627
アプリをインストール	2627
アプリをダウンロード	2627
アプリを入手	2686
アプリを開く	2627
アプリダウンロード	2627
アンケート	92
アンケートに参加する	2674
アンケートに回答する	2674
アンケートに答える	2674
アンケート実施中	2657
アンケート結果	2675
アンケート結果を見る	2711
""", 'ウ': """
ウィンドウを閉じる	2720
""", 'エ': """
エラーが発生しました	2697
""", 'オ': """
オススメ記事	2640
オフにする	2688
オプションの管理	2714
オプションを管理	2714
オンにする	2688
オンラインショップ	2678
""", 'カ': """
カテゴリ	2640
カテゴリー	2640
カートに入れる	2721
""", 'キ': """
キーワード	2640
""", 'ギ': """
ギャラリーを見る	2701
ギャラリーを閉じる	2720
""", 'ク': """
クイズ	2677
クイズに挑戦	2657
クイズに挑戦する	2657
クイズに答える	2676
クッキー	2634
クッキーの設定	2683
クッキー設定	2634
クリックで拡大	2701
クリックで音声が出ます	2715
クリップ	2628
クリップする	2628
クロスワード	2677
""", 'ゲ': """
ゲーム	2677
ゲームで遊ぶ	2676
ゲーム一覧	2676
""", 'コ': """
コピー	2709
コピーしました	2628
コメント	2637
コメント#件	2637
コメント(#	2637
コメントする	2637
コメントのルール	2674
コメントの受付は終了しました	2674
コメントの受付を終了しました	2674
コメントはまだありません	2637
コメントは会員のみ	2711
コメントは無効になっています	2711
コメントをすべて見る	2674
コメントをもっと見る	2637
コメントを入力	2711
コメントを入力してください	2711
コメントを報告	2711
コメントを投稿	2637
コメントを投稿する	2674
コメントを書く	2637
コメントを残す	2637
コメントを見る	2637
コメントを送信	2674
コメントを送信する	2674
コメントを閉じる	2674
コメントガイドライン	2674
コメントポリシー	2674
コメント一覧	2637
コンテンツを表示	2683
コンテンツを表示する	2683
コンテンツを読み込む	2683
コーヒーをおごる	2691
""", 'サ': """
サイトで続ける	2686
サイトポリシー	2634
サイトマップ	2634
サインイン	2618
サポーターになる	2691
サポートする	2616
""", 'シ': """
シェア	2628
シェアしよう	2628
シェアする	2628
""", 'ス': """
スキップ	2615
スクラップ	2628
スクラップする	2628
スポンサー	2632
スポンサードリンク	2632
スポンサーリンク	2632
スポンサー企業	2710
""", 'タ': """
タイアップ	2632
タグ	2640
タップして音声をオンにする	2715
""", 'チ': """
チケットを予約する	2678
チケットを購入	2678
チケットを購入する	2678
チケット購入はこちら	2678
チップを送る	2616
チャンネル登録	2629
""", 'ツ': """
ツイート	2628
ツイートする	2628
ツイートを読み込む	2683
""", 'デ': """
データ保護方針	2714
""", 'ト': """
トップ	2642
トップに戻る	2701
トップへ戻る	2642
トップニュース	2640
トップページ	2642
トップページに戻る	2701
トップページへ	2701
トピックス	2640
""", 'ド': """
ドネーション	2616
""", 'ナ': """
ナンプレ	2677
""", 'ニ': """
ニックネーム	2698
ニックネームを入力	2711
ニュースを読む	2642
ニュースレター	2622
ニュースレター登録	2622
ニュース一覧	2701
ニュース一覧へ	2701
""", 'バ': """
バックナンバー	2640
""", 'パ': """
パスワードをお忘れですか	2694
パスワードをお忘れの方	2694
パスワードをお忘れの方はこちら	2694
パスワードを忘れた方	2618
パスワードを忘れた方はこちら	2694
パズル	2677
""", 'ピ': """
ピックアップ	2640
""", 'フ': """
フィードバックを送る	2674
フィードバックを送信	2674
フォトギャラリー	2701
フォトギャラリーを見る	2701
フォロー	2629
フォローしています	2707
フォローしてね	2629
フォローしました	2629
フォローする	2629
フォローを解除	2707
フォローを解除する	2707
フォロー中	2629
フォロー解除	2707
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2681
""", 'ブ': """
ブックマーク	2628
ブックマークする	2628
ブラウザで続ける	2686
ブラウザで見る	2686
ブラウザで読む	2686
""", 'プ': """
プッシュ通知	2627
プッシュ通知を受け取りますか	2687
プッシュ通知を受け取る	2687
プライバシーの設定	2683
プライバシーポリシー	2634
プライバシーポリシーに同意する	2697
プライバシー設定	2683
プランを見る	2694
プランを選ぶ	2694
プランを選択	2694
プラン一覧	2694
プレゼント	2618
プレミアム	2618
プレミアム会員	2621
プロフィール	2703
""", 'ヘ': """
ヘルプ	2634
""", 'ペ': """
ページの先頭に戻る	2701
ページの先頭へ	2642
ページの先頭へ戻る	2701
ページを再読み込み	2689
ページを再読み込みする	2689
ページを更新する	2689
ページトップ	2642
ページトップへ	2642
ページトップへ戻る	2701
""", 'ホ': """
ホーム	2642
ホームに戻る	2701
""", 'ポ': """
ポスト	2628
ポストする	2628
""", 'マ': """
マイページ	2618
マンスリーサポーターになる	2691
""", 'ミ': """
ミュート	2681
ミュートを解除	2680
ミュート解除	2680
""", 'メ': """
メッセージ	2719
メニュー	2642
メニューを閉じる	2720
メルマガ	2622
メルマガ登録	2622
メールでシェア	2708
メールで送る	2628
メールで送信	2628
メールをご確認ください	2697
メールアドレス	2622
メールアドレスが正しくありません	2697
メールアドレスでログイン	2717
メールアドレスで登録	2717
メールアドレスをご入力ください	2718
メールアドレスを入力	2622
メールアドレスを入力してください	2697
メールアドレスを入力する	2718
メールマガジン	2622
メールマガジン登録	2622
""", 'ラ': """
ライター	2703
ランキング	2640
""", 'リ': """
リンクをコピー	2628
リンクをコピーしました	2657
リンクをコピーする	2657
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2618
ログイン	2618
ログイン/会員登録	2618
ログインしてコメント	2674
ログインしてコメントする	2674
ログイン・会員登録	2618
ログイン状態を保持	2694
ログイン状態を保持する	2694
""", '一': """
一回だけ	2692
一回だけ寄付する	2691
一回のみ	2692
一時停止	2681
一次性	4825
一次性捐款	4824
一番人気	2695
一覧	2642
一覧に戻る	2701
一覧へ	2642
一覧を見る	2642
""", '上': """
上一个视频	4849
上一张	4834
上一张图片	4854
上一篇	4765
上一篇文章	4834
上一頁	4767
上一页	4767
""", '下': """
下一个视频	4849
下一张	4834
下一张图片	4854
下一張圖片	4854
下一篇	4765
下一篇文章	4834
下一部影片	4849
下一頁	4767
下一页	4767
下次再說	4740
下次再说	4740
下載app	4818
下載客戶端	4818
下載音檔	4811
下載音訊	4811
下载app	4818
下载客户端	4818
下载音频	4811
""", '不': """
不,謝謝	4740
不,谢谢	4740
不用了	4740
不知道	4805
不適切な内容を報告	2674
""", '专': """
专题	4765
""", '並': """
並び替え	2675
並べ替え	2675
""", '个': """
个人中心	4744
个人信息保护政策	4848
""", '中': """
中	2709	4843
""", '为': """
为你推荐	4765
为您推荐	4765
""", '主': """
主旨	4853
主要ニュース	2640
主题	4853
""", '举': """
举报	4764
举报评论	4845
""", '了': """
了解	2643
了解详情	4855
""", '京': """
京东购买	4809
""", '人': """
人才招聘	4784
人気の動画	2667
人気の記事	2640
人気ランキング	2640
人気記事	2640
人気記事ランキング	2640
人気順	2675
人氣文章	4793
""", '仅': """
仅限会员	4827
仅限订阅用户	4827
""", '今': """
今、あなたにオススメ	2640
今、読まれている記事	2667
今すぐプレイ	2676
今すぐ寄付	2716
今すぐ支援する	2716
今すぐ購入	2721
今すぐ遊ぶ	2676
今はしない	2615
今はやめておく	2615
今回のみ	2692
今回のみ支援する	2691
今回はしない	2615
今日の注目	2640
今日最熱門	4793
今日热点	4765
今日焦点	4765
今日熱門	4793
""", '从': """
从app store下载	4818
""", '他': """
他の記事	19
他の記事も読む	2640
""", '付': """
付費閱讀	4744
付费内容	4744
付费阅读	4744
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4845
以下为广告内容	4784
以下為廣告內容	4784
以后再说	4740
以後再說	4820
以電子郵件繼續	4851
""", '件': """
件名	2719
""", '企': """
企画・制作	2710
""", '优': """
优惠码	4855
""", '会': """
会员专享	4747
会员专享内容	4747
会员专属	4744
会员中心	4744
会员登录	4744
会員でない方	2694
会員でない方はこちら	2694
会員の方はこちら	2618
会員の方はログイン	2618
会員プランを見る	2717
会員特典	2678
会員登録	2618
会員登録する	2618
会員登録のご案内	2717
会員登録はこちら	2618
会員限定	2618
会員限定特典	2678
会員限定記事	2618
""", '余': """
余下全文	4854
""", '作': """
作者更多文章	4834
作者简介	4835
作者簡介	4835
""", '你': """
你可能也喜欢	4765
你可能也喜歡	4765
你可能感兴趣	4765
你可能还想看	4793
你可能還想看	4793
""", '使': """
使用 apple 登入	4827
使用 facebook 登入	4827
使用 google 帳號登入	4827
使用 google 登入	4827
使用 google 繼續	4827
使用apple登录	4827
使用facebook登入	4827
使用facebook登录	4827
使用google登入	4827
使用google登录	4827
使用google繼續	4827
使用google继续	4827
使用google账号登录	4827
使用paypal付款	4851
使用条款	4760
使用條款	4760
使用邮箱登录	4851
""", '価': """
価格を見る	2721
""", '保': """
保存	2628
保存する	2628
保存设置	4815
保持登入	4827
保持登入狀態	4827
保持登录状态	4827
""", '個': """
個人情報の取り扱い	2634
個人情報の取り扱いについて	2634
個人情報の取り扱いに同意する	2697
個人情報の取扱いについて	2634
個人情報保護方針	2634
""", '倍': """
倍速	4812
""", '僅': """
僅限會員	4827
僅限訂戶	4827
""", '優': """
優先するソースに追加	2707
優惠碼	4855
""", '儲': """
儲存設定	4815
""", '允': """
允許	4820
允許通知	4819
允许	4820
允许通知	4819
""", '元': """
元の記事を読む	2668
元記事で読む	2668
元記事を読む	2642
""", '免': """
免責聲明	4760
免費訂閱	4748
免費註冊	4744
免費試讀	4744
免費閱讀	4851
免责声明	4760
免费,无垃圾邮件	4830
免费注册	4744
免费订阅	4748
免费试读	4744
免费阅读	4851
免运费	4844
免運費	4844
""", '入': """
入力内容を確認	2718
入力内容を確認する	2718
入力必須	2697
""", '內': """
內容	4853
""", '全': """
全ての写真を見る	2668
全ての記事が読み放題	2717
全屏	4812
全文はこちら	2668
全文を読む	2642
全文表示	2642
全画面	2681
全画面表示	2680
全画面表示を終了	2680
全螢幕	4812
全記事読み放題	2621
全部拒絕	4816
全部拒绝	4816
全部接受	4760
全部新闻	4834
全部游戏	4807
全部视频	4834
全部评论	4764
""", '公': """
公众号	4755
公式sns	2629
公式twitter	2629
公式x	2629
公式アプリ	2627
公式サイトで見る	2678
公式サイトはこちら	2721
公式サイトを見る	2721
公式ショップ	2678
公式ショップはこちら	2678
""", '共': """
共有	2628
共有する	2628
共有オプション	2708
共有リンクをコピー	2657
""", '关': """
关于作者	4835
关于我们	4760
关注	4755
关注作者	4839
关注我们	4755
关注此话题	4839
关注话题	4839
关键词	4765
关闭	4740
关闭窗口	4854
关闭菜单	4854
""", '其': """
其他新聞	4765
其他新闻	19	4765
其他金額	4824
其他金额	4824
""", '内': """
内容	4853
内容由ai生成	4849
""", '再': """
再生	2642
再生リスト	2715
再生時間	2681
再生速度	2680
再読み込み	2689
再読み込みする	2689
""", '写': """
写留言	4845
写真(#枚	2668
写真をすべて見る	2701
写真をもっと見る	2668
写真を拡大	2701
写真を拡大する	2701
写真を見る	2642
写真を見る(全#枚	2668
写真・動画の投稿はこちら	2702
写真特集	2640
写评论	4764
""", '出': """
出錯了	4831
出错了	4831
""", '分': """
分享	4754
分享到	4754
分享到facebook	4784
分享到line	4784
分享到qq	4842
分享到whatsapp	4842
分享到微信	4754
分享到微博	4754
分享到朋友圈	4842
分享文章	4856
分享本文	4784
分享此文	4784
分享此頁	4856
分享給好友	4784
分享給更多人看到	4784
分享给好友	4784
分享给更多人	4784
分享至	4754
分享至facebook	4754
分享至line	4784
分享这篇文章	4856
分享這篇文章	4856
分类	4765
分類	4765
""", '列': """
列印	4754
列印本頁	4784
列印食譜	61
""", '初': """
初めての方はこちら	2694
初割で無料体験する	2618
初月無料	2621
""", '利': """
利用規約	2634
利用規約に同意します	2697
利用規約に同意する	2697
""", '刷': """
刷新页面	4821
""", '前': """
前のページ	2642
前のページに戻る	2720
前の写真	2701
前の動画	2715
前の画像	2701
前の記事	2640
前の記事へ	2640
前の記事を読む	2720
前へ	2642
前回の記事はこちら	2667
前回はこちら	2668
前往官網	4855
前往捐款	4824
前往捐款頁面	4824
前往捐款页面	4824
前往購買	4809
前往贊助	4824
""", '剩': """
剩余时间	4812
剩餘時間	4812
""", '加': """
加入google偏好來源	4839
加入line好友	4755
加入会员	4744
加入我们	4784
加入我们的团队	4784
加入我們	4784
加入我們的團隊	4784
加入書籤	4754
加入會員	4744
加入白名单	4821
加入購物車	4855
加入购物车	4855
加载中	4811
加载内容	4815
加载帖子	4815
加载更多	4767
加载更多评论	4804
""", '動': """
動画	2640
動画で見る	2657
動画の公開は終了しました	2680
動画の読み込みに失敗しました	2715
動画の配信は終了しました	2680
動画は再生できません	2680
動画をもっと見る	2701
動画を再生	2715
動画を再生する	2657
動画を再生できません	2680
動画を再生できませんでした	2680
動画を見る	2642
動画を読み込み中	2680
動画を読み込めませんでした	2715
動画を読み込んでいます	2680
動画プレーヤーを読み込み中	2680
動画一覧	2701
""", '包': """
包邮	4844
""", '協': """
協賛	2710
協賛企業	2710
""", '单': """
单次	4825
单次捐款	4741
单篇购买	4851
""", '単': """
単発の寄付	2691
""", '博': """
博客來購買	4809
""", '占': """
占い	2677
""", '印': """
印刷	2628
印刷する	2628
印刷用ページ	2657
印刷用ページを表示	2657
""", '即': """
即时新闻	4765
即時新聞	4765
""", '原': """
原文を表示	2643
原文を見る	2643
原文連結	4794
原文链接	4794
""", '去': """
去京东看看	4809
去京东购买	4809
去天猫购买	4809
去淘宝购买	4809
""", '参': """
参与投票	4804
参与评论	4764
参加测验	4807
参加者募集中	2653
参加问卷调查	4784
""", '參': """
參加問卷調查	4784
參加測驗	4807
參與投票	4804
""", '友': """
友だち追加	2629
友だち追加する	2629
友善列印	4784
友達に教える	2657
""", '反': """
反馈	4764
""", '发': """
发一条友善的评论	4845
发现错误	4804
发现错误?请告诉我们	4784
发生错误	4831
发表留言	4764
发表评论	4764
发送	4831
发送成功	4830
""", '取': """
取材・文	2703
取消关注	4840
取消追蹤	4839
取消關注	4840
取消静音	4811
取消靜音	4811
""", '受': """
受け取る	2688
受付が完了しました	2718
""", '古': """
古い順	2675
""", '可': """
可随时退订	4830
可隨時取消	4827
""", '合': """
合わせて読みたい	2640
合作伙伴	4844
合作夥伴	4844
合成音声による読み上げ	2680
合成音声による読み上げです	2680
""", '同': """
同じカテゴリの記事	2640
同じ著者の記事	2667
同意	4760
同意して続ける	2683
同意して続行	2683
同意して閉じる	2683
同意しない	2634
同意する	2634
同意の管理	2683
同意を撤回	2683
同意を撤回する	2683
同意を管理	2683
同意を管理する	2683
同意並繼續	4815
同意并继续	4815
""", '后': """
后退#秒	4811
""", '听': """
听全文	4784
听文章	4811
听新闻	4754
听这篇文章	4784
""", '商': """
商业推广	4844
商品の詳細を見る	2721
商品を見る	2678
商品ページへ	2678
商品詳細	2721
商品详情	4855
商城	4844
商業推廣	4844
""", '單': """
單次	4825
單次捐款	4741
單筆	4825
單筆捐款	4824
單筆支持	4824
單篇購買	4851
""", '回': """
回上一頁	4854
回到頂端	4834
回到頂部	4767
回到顶部	4834
回复	4764
回答する	91
回覆	4764
回頂端	4767
回首頁	4767
""", '在': """
在 app store 下載	4818
在 facebook 查看	4846
在 google play 下載	4818
在 instagram 查看	4846
在 instagram 查看這則貼文	4846
在 spotify 收聽	4846
在 x 上查看	4846
在 youtube 上觀看	4846
在amazon購買	4809
在app store下载	4818
在app中打开	4818
在app中阅读	4818
在facebook查看	4846
在google play下载	4818
在instagram查看	4846
在instagram查看這則貼文	4846
在patreon上支持我们	4824
在spotify上收听	4846
在x上查看	4846
在youtube上观看	4846
在亚马逊购买	4809
在微博查看	4846
在浏览器中继续	4818
在瀏覽器中繼續	4818
""", '地': """
地図を見る	2643
地図を開く	2643
""", '執': """
執筆者	2703
執筆者プロフィール	2702
""", '填': """
填字游戏	4808
填字遊戲	4808
""", '复': """
复制	4843
复制成功	4754
复制网址	4784
复制链接	4754
""", '外': """
外部コンテンツを表示	2683
外部コンテンツを表示する	2683
外部送信について	2714
外部送信ポリシー	2714
""", '大': """
大	2709	4843
大号字	65
大字	4754
大家还在看	4765
大家都在看	4765
""", '头': """
头条	4765
""", '好': """
好的	4820
""", '如': """
如何关闭	4822
如何关闭广告拦截器	4821
如何關閉	4822
如何關閉廣告攔截器	4821
""", '始': """
始終允許	4816
始终允许	4816
""", '姓': """
姓名	4831
""", '字': """
字体	65
字体大小	4754
字号	4754
字幕	2681	4812
字幕をオン	2680
字幕を表示	2680
字級	65	4754
字级	65
字號	4842
字體大小	65	4754
""", '官': """
官方微博	4755
""", '定': """
定期定額	4741
定期定額捐款	4824
定期定額支持	4824
定期捐款	4824
""", '寄': """
寄付	2616
寄付する	2616
寄付で応援する	2657
寄付のお願い	2616
寄付はこちら	2691
寄付はこちらから	2691
寄付をする	2616
寄付ページはこちら	2691
寄付ページへ	2691
""", '寫': """
寫留言	4845
寫評論	4845
""", '專': """
專題	4765
""", '小': """
小	2709	4843
小字	4754
小編推薦	4765
小调查	92
""", '尚': """
尚未成為會員	4827
尚無留言	4784
""", '展': """
展开	4767
展开全文	4767
展开全部	4768
展开回复	4804
展开阅读全文	4854
展開	4767
展開全文	4834
""", '已': """
已关注	4755
已收到您的申请	4852
已是会员	4744
已是訂戶	4827
已有帐号	4744
已有帳號	4827
已有账号	4827
已經是會員	4744
已經是會員?登入	4744
已经是订户	4827
已经有账号	4827
已複製連結	4842
已關注	4839
""", '常': """
常に表示する	2683
常に許可	2684
常に許可する	2683
""", '年': """
年払い	2695
年額プラン	2695
""", '广': """
广告	4759
广告后继续阅读	4809
广告结束	4809
""", '広': """
広告	2632
広告の下に記事が続きます	2678
広告の後に続きます	2632
広告はここまで	2678
広告をスキップ	2632
広告を閉じる	2632
広告ブロッカーをご利用中です	2689
広告ブロックの解除方法	2689
広告ブロックを解除してください	2689
広告ブロックを解除しました	2689
広告企画	2632
広告終わり	2678
""", '廣': """
廣告	4759
廣告後繼續閱讀	4809
廣告結束	4809
廣編企劃	4809
廣編特輯	4809
""", '延': """
延伸閱讀	4765
延伸阅读	4765
""", '开': """
开启app	4818
开启推送	4819
开启通知	4819
开始测验	4807
开通vip	4851
开通会员	4744
""", '当': """
当前时间	4812
当当购买	4809
""", '影': """
影片已下架	4811
影片已移除	4811
影片無法播放	4811
影片載入中	4811
影片載入失敗	4849
影音	4765
""", '後': """
後で	2615
""", '微': """
微信	4754
微信扫一扫	4842
微信扫码分享	4842
微信登录	4827
微博	4754
""", '必': """
必填	4831
必填字段	4830
必填欄位	4830
必填項	4830
必填项	4830
必須	2698
必須項目	2698
必須項目です	2697
""", '忘': """
忘記密碼	4744
忘记密码	4744
""", '応': """
応援する	2616
""", '快': """
快进#秒	4811
""", '总': """
总是允许	4816
""", '您': """
您可能也喜歡	4765
您可能感兴趣	4765
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4793
您可随时退订	4830
您可隨時取消訂閱	4830
您已关注此话题	4839
您已投过票	4804
您已投過票	4804
您已经投过票	4804
您已訂閱	4852
您已订阅	4852
您的信息已发送	4830
您的姓名	4852
您的投票已提交	4804
您的支持很重要	4850
您的昵称	4845
您的暱稱	4845
您的留言	4852
您的訊息已送出	4830
您的邮箱	4748
您的電子郵件	4852
您的電郵	4748
""", '情': """
情報をお寄せください	2702
情報提供のお願い	2702
情報提供はこちら	2702
""", '想': """
想接收即時新聞通知嗎	4819
想接收通知吗	4819
""", '意': """
意見反饋	4804
意見回饋	4804
意见反馈	4764
""", '感': """
感想を送る	2637
感謝您的參與	4804
感謝您的投票	91	4804
感謝您的支持	4850
感谢您,您的信息已发送	4830
感谢您的参与	4804
感谢您的投票	91	4804
感谢您的支持	4850
感谢支持	4850
""", '成': """
成为会员	4741
成為會員	4741
""", '我': """
我们无法显示此内容	4815
我同意	4760
我同意处理我的个人数据	4830
我同意接收电子邮件	4830
我同意隱私權政策	4830
我已关闭	4821
我已关闭广告拦截器	4821
我已閱讀並同意隱私權政策	4830
我已關閉廣告攔截器	4821
我已阅读并同意隐私政策	4830
我的帐户	4744
我的帳戶	4744
我知道了	4760
我要举报	4804
我要投票	4804
我要捐款	4850
我要支持	4850
我要檢舉	4804
我要爆料	4835
我要留言	4764
我要糾錯	4784
我要纠错	4764
我要评论	4764
我要贊助	4850
""", '或': """
或	4828
""", '戻': """
戻る	2642
""", '所': """
所有新闻	4834
所有留言	4764
""", '打': """
打印	4754
打印本页	4784
打印食谱	61
打开	4768
打开app	4818
打开app查看更多	4818
打开app阅读	4818
打开app阅读全文	4818
打开客户端阅读	4818
打开微信扫一扫	4842
打开推送	4819
打赏	4741
打赏作者	4850
""", '扫': """
扫一扫分享	4842
扫描二维码下载	4818
扫码下载	4818
扫码下载app	4818
扫码下载客户端	4818
""", '投': """
投票	92	4805
投票ありがとうございました	91	2674
投票する	91	2657
投票を受け付けました	2674
投票区	92
投票成功	4804
投票済みです	2674
投票結果	2675	4805
投票結果を見る	91
投票结果	4805
投稿する	2637
投稿を表示	2683
投稿を表示する	2683
投稿を読み込む	2683
投稿须知	4835
""", '折': """
折りたたむ	2643
折扣码	4855
折扣碼	4855
""", '报': """
报告错误	4768
""", '拒': """
拒絕	4760
拒绝	4760
拒绝全部	4816
拒绝所有cookie	4848
""", '招': """
招聘启事	4784
""", '拡': """
拡大	2628
拡大する	2642
""", '按': """
按年計費	4827
按年计费	4827
按月	4825
按月捐款	4824
按月计费	4827
按讚	4755
""", '捐': """
捐款	4741
捐贈	4741
捐赠	4741
""", '掃': """
掃描qr code下載	4818
掃碼下載	4818
""", '排': """
排序	4805
排行榜	4765
""", '採': """
採用情報	2653
""", '接': """
接受	4760
接受並繼續	4815
接受全部	4760
接受全部cookie	4848
接受并继续	4815
接受所有	4760
接受所有 cookie	4848
接受所有cookie	4848
接收通知	4819
""", '推': """
推广	4759
推广内容	4759
推廣	4759
推荐	4765
推荐文章	4765
推荐方案	4828
推荐阅读	4765
推薦	4765
推薦文章	4765
推薦閱讀	4765
""", '提': """
提交	91	4831
提交成功	4830
提交成功,感谢您的反馈	4852
提交评论	4804
提供	2632
提供反馈	4804
提供意見	4804
提供新聞線索	4835
提供新闻线索	4835
""", '搜': """
搜尋	4767
搜索	4767
""", '撤': """
撤回同意	4815
""", '播': """
播放	4767
播放器加载中	4811
播放影片	4849
播放视频	4849
播放速度	4811
""", '支': """
支持我们	4741
支持我們	4741
支援する	2616
支援はこちら	2691
""", '收': """
收合	4768
收听	4754
收听文章	4811
收听本文	4784
收聽文章	4784
收聽本文	4811
收藏	4754
收藏文章	4754
收藏本文	4784
收藏食譜	61
收藏食谱	61
收起	4767
收起回复	4804
""", '放': """
放大图片	4834
放大圖片	4834
放大字体	4842
放大字體	4842
""", '数': """
数独	2677	4808
""", '數': """
數獨	4808
""", '文': """
文字の大きさ	65	2628
文字を大きくする	2708
文字を小さくする	2708
文字サイズ	2628
文字サイズを変更	2708
文字サイズ変更	65
文字拡大	2708
文字稿	4812
文字起こし	2681
文字起こしを表示	2680
文字起こしを見る	2680
文明上网,理性发言	4845
文明上网理性发言,请遵守新闻评论服务协议	4845
文章未完 廣告後繼續	4809
""", '料': """
料金プラン	2695
料金プランを見る	2717
""", '新': """
新しい順	2675
新着	2640
新着ニュース	2640
新着記事	2640
新着記事一覧	2667
新着順	2675
新聞線索	4835
新規会員登録	2618
新規登録	2618
新闻简报	4748
新闻线索	4835
""", '无': """
无所谓	4805
无法显示此内容	4815
""", '早': """
早割	2710
早鳥票	4844
早鸟票	4844
""", '时': """
时长	4812
""", '明': """
明白了	4768
""", '是': """
是否允许通知	4819
是否接收推送通知	4819
是否接收通知	4819
是否開啟通知	4819
""", '显': """
显示全部	4834
显示内容	4815
显示原文	4768
显示字幕	4811
显示帖子	4815
显示更多	4767
""", '時': """
時長	4812
""", '暂': """
暂不	4740
暂无评论	4784
暂无评论,快来抢沙发	4845
""", '暫': """
暫不	4740
""", '更': """
更多	4765
更多作者文章	4834
更多内容	4765
更多分享方式	4842
更多图片	4834
更多圖片	4834
更多報導	4765
更多影片	4834
更多报道	4765
更多文章	4765
更多新聞	4765
更多新聞請看	4793
更多新闻	4765
更多游戏	4807
更多精彩	4793
更多精彩内容	4854
更多精采內容	4784
更多视频	4834
更多选项	4843
更多選項	4843
更正政策	4835
更正與說明	4835
""", '書': """
書籍を購入する	2678
""", '最': """
最受欢迎	4828
最受歡迎	4828
最多人看	4793
最新	4805
最新ニュース	2640
最新ニュースを通知で受け取る	2687
最新号	2667
最新影音	4793
最新文章	4765
最新新聞	4765
最新新闻	4765
最新消息	4765
最新記事	2640
最旧	4805
最早	4805
最热	4805
最熱	4805
最舊	4805
最超值	4828
""", '會': """
會員中心	4744
會員專享	4747
會員專享內容	4747
會員專屬	4744
會員登入	4744
""", '月': """
月払い	2695
月額#円	2621
月額#円(税込	2621
月額プラン	2695
""", '有': """
有効なメールアドレスを入力してください	2697
有料会員からのプレゼント記事	2722
有料会員登録	2618
有料会員記事	2657
有料登録	2618
有料記事	2618
""", '朋': """
朋友圈	4754
""", '服': """
服务条款	4760
服務條款	4760
""", '朗': """
朗读全文	4811
""", '朝': """
朝刊・夕刊	2618
""", '未': """
未满十八岁禁止饮酒	4809
未滿十八歲禁止飲酒	4809
""", '本': """
本を購入する	2678
本周热门	4793
本文	2719
本文へ	2642
本文へ移動	2642
本文对您有帮助吗	4804
本文尚无评论	4845
本文已锁定	4827
本文由ai语音朗读	4811
""", '机': """
机器翻译	4784
机翻	4812
""", '来': """
来测测你的知识	4807
""", '查': """
查看专题	4834
查看优惠	4851
查看作者主页	4835
查看作者更多文章	4834
查看優惠	4851
查看全部	4767
查看全部图片	4834
查看全部文章	4854
查看全部評論	4804
查看全部评论	4804
查看原图	4767
查看原文	4794
查看商品	4855
查看回复	4804
查看回覆	4804
查看图集	4834
查看圖集	4834
查看地图	4768
查看專題	4834
查看投票結果	4845
查看投票结果	91	4845
查看文字稿	4811
查看方案	4851
查看更多	4767
查看更多图片	4834
查看更多评论	4804
查看留言	4764
查看結果	91
查看结果	91	4768
查看訂閱方案	4827
查看詳情	4768
查看订阅方案	4827
查看评论	4764
查看详情	4768
查看逐字稿	4811
查看高清图集	4834
""", '标': """
标签	4765
""", '检': """
检举评论	4845
""", '検': """
検索	2642
""", '業': """
業配	4759
""", '楽': """
楽天で見る	2678
楽天で詳細を見る	2678
楽天で購入	2678
楽天で購入する	2678
楽天市場で見る	2678
楽天市場で購入	2678
""", '標': """
標籤	4765
""", '機': """
機器翻譯	4784
機械翻訳	2681
""", '檢': """
檢舉	4764
檢舉留言	4845
""", '次': """
次のページ	2642
次の写真	2701
次の動画	2715
次の画像	2701
次の記事	2640
次の記事へ	2640
次の記事を読む	2720
次へ	2642
次を読む	2643
次ページ	2642
次回から自動的にログイン	2694
""", '正': """
正しいメールアドレスを入力してください	2697
正在加载播放器	4811
""", '此': """
此影片無法播放	4811
此文章已锁定	4827
此欄位為必填	4830
此視頻無法播放	4811
此视频不可用	4811
此视频已被删除	4811
此項為必填	4830
此页面对您有帮助吗	4804
此项为必填项	4830
""", '残': """
残り時間	2681
""", '毎': """
毎年	2692
毎月	2692
毎月寄付する	2691
毎月支援する	2691
""", '每': """
每一份支持都很重要	4824
每一份支持都重要	4824
每年	4825
每月	4825
每月捐款	4741
""", '氏': """
氏名	2698
""", '民': """
民調	92
""", '沒': """
沒意見	4805
""", '没': """
没意见	4805
没有账号	4827
""", '注': """
注册	4744
注册成功	4852
注目の記事	2640
注目キーワード	2640
注目ワード	2640
注目記事	2640
""", '测': """
测测你的知识	4807
""", '清': """
清晰度	4812
""", '游': """
游戏	4808
""", '点': """
点击取消静音	4849
点击图片查看大图	4834
点击打开声音	4849
点击排行	4765
点击播放	4784
点击放大	4834
点击查看全文	4854
点击查看原文	4794
点击查看大图	4767
点击阅读全文	4854
点击阅读原文	4794
点我看视频	4784
点赞	4754
""", '為': """
為您推薦	4765
""", '热': """
热点	4765
热点推荐	4765
热门	4765
热门排行	4765
热门文章	4765
热门新闻	4765
""", '無': """
無料で体験する	2618
無料で始める	2694
無料で試す	2694
無料で読む	2618
無料アプリをダウンロード	2686
無料ゲーム	2676
無料会員登録	2618
無料会員限定	2618
無料体験	2618
無料登録	2618
無法播放影片	4811
無法載入影片	4849
無法顯示此內容	4815
""", '焦': """
焦點新聞	4765
""", '熱': """
熱門	4765
熱門排行	4765
熱門文章	4765
熱門新聞	4765
熱門話題	4765
""", '爆': """
爆料信箱	4835
爆料專線	4835
爆料热线	4835
""", '特': """
特別協賛	2710
特定商取引法に基づく表記	2634
特集	2640
特集を見る	2701
特集ページへ	2701
特集一覧	2701
特集一覧へ	2720
""", '猜': """
猜你喜欢	4765
猜你喜歡	4765
""", '現': """
現在の再生時間	2680
""", '生': """
生成aiを使用しています	2715
""", '用': """
用app開啟	4818
用户协议和隐私政策	4848
""", '由': """
由ai生成	4838
由ai语音朗读	4811
""", '申': """
申し込む	2618
""", '电': """
电子报	4748
电子邮箱	4748
""", '画': """
画像をクリックして拡大	2701
画像を拡大	2642
画像を拡大する	2701
画像を見る	2642
画質	2681
""", '留': """
留言	4764
留言(#	4764
留言内容	4853
留言已關閉	4804
留言規則	4804
留言规则	4804
""", '略': """
略過廣告	4849
""", '登': """
登入	4744
登入/註冊	4744
登入後留言	4804
登出	4744
登录	4744
登录/注册	4744
登录后发表评论	4804
登錄	4744
登録	2618
登録が完了いたしました	2718
登録が完了しました	2657
登録して続きを読む	2618
登録する	2618
""", '發': """
發現錯誤	4804
發現錯誤?請告訴我們	4784
發生錯誤	4831
發表留言	4764
發表評論	4764
""", '皆': """
皆さまのご支援が力になります	2691
""", '監': """
監修者	2703
""", '目': """
目前時間	4812
目录	4767
目次	2642
目次へ戻る	2720
目錄	4767
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4765
相关报道	4765
相关推荐	4765
相关文章	4765
相关新闻	4765
相关标签	4765
相关视频	4793
相关阅读	4765
相關主題	4765
相關報導	4765
相關影片	4793
相關推薦	4765
相關文章	4765
相關新聞	4765
相關標籤	4765
相關閱讀	4765
""", '看': """
看了这篇文章的人也看	4765
看全文	4834
看原文	4794
看更多	4765
看更多作者文章	4834
看更多文章	4793
看更多新聞	4793
看更多照片	4834
看結果	91
""", '知': """
知道了	4768
""", '確': """
確認する	2698
確認メールをお送りしました	2697
確認画面へ	2698
""", '禁': """
禁止酒駕	4844
禁止酒駕,飲酒過量有害健康	4809
""", '稍': """
稍后	4820
稍后再说	4740
稍后提醒我	4740
稍后阅读	4784
稍後	4820
稍後再說	4740
稍後提醒我	4740
稍後閱讀	4784
""", '立': """
立即开通	4851
立即投票	91
立即捐助	4824
立即捐款	4741
立即捐赠	4824
立即支持	4850
立即訂閱	4744
立即订阅	4744
立即试玩	4807
立即購票	4809
立即贊助	4824
立即购票	4809
立即选购	4809
立即選購	4809
立即開始玩	4807
""", '筆': """
筆者	2703
筆者プロフィール	2702
""", '管': """
管理cookie	4815
管理偏好設定	4848
管理偏好设置	4848
管理同意	4815
管理同意设置	4815
管理同意選項	4815
管理选项	4848
管理選項	4848
""", '粉': """
粉絲團	4755
""", '精': """
精彩推荐	4793
精彩推薦	4793
精选	4765
""", '紙': """
紙面ビューアー	2618
""", '結': """
結果を見る	91	2643
""", '続': """
続きはこちら	2668
続きをみる	2642
続きを読む	2618
続けて読む	2720
""", '網': """
網友留言	4764
""", '編': """
編輯推薦	4765
編輯準則	4835
編輯精選	4765
編集ポリシー	2702
編集方針	2703
編集部おすすめ	2640
編集部のおすすめ	2640
""", '縮': """
縮小	2628
縮小字體	4842
""", '繼': """
繼續使用網頁版	4818
繼續閱讀	4767
繼續閱讀請往下	4809
""", '續': """
續訂	4851
""", '纠': """
纠错	4764
""", '继': """
继续在浏览器阅读	4818
继续浏览内容	4767
继续阅读	4767
""", '续': """
续订	4851
""", '编': """
编辑准则	4835
编辑推荐	4765
编辑精选	4765
""", '缩': """
缩小字体	4842
""", '网': """
网友评论	4764
网友评论仅供其表达个人看法,并不表明本站立场	4845
""", '翻': """
翻訳を表示	2643
""", '联': """
联系作者	4835
联系我们	4760
联系编辑部	4835
""", '聯': """
聯絡我們	4760
聯絡編輯部	4835
""", '聽': """
聽全文	4784
聽文章	4811
聽新聞	4754
聽這篇文章	4784
""", '脳': """
脳トレ	2677
""", '自': """
自动播放	4812
自動再生	2681
自動播放	4812
自動翻訳	2681
自定义金额	4824
自訂金額	4824
""", '菜': """
菜单	4767
""", '著': """
著作権	2634
著者の記事一覧	2701
著者をフォロー	2707
著者をフォローする	2707
著者プロフィール	2702
""", '複': """
複製	4843
複製網址	4784
複製連結	4754
""", '要': """
要接收推送通知吗	4819
要接收通知嗎	4819
""", '視': """
視頻由ai生成	4849
""", '觀': """
觀看更多	4793
""", '视': """
视频	4765
视频不可用	4811
视频加载中	4811
视频加载失败	4849
视频已下架	4811
视频已失效	4811
视频无法播放	4811
视频时长	4849
视频正在加载	4811
""", '解': """
解鎖全文	4784
解鎖文章	4851
解锁全文	4784
解锁文章	4851
解除しました	2690
解除方法	2690
解除方法はこちら	2690
""", '訂': """
訂戶專享	4809
訂戶專享優惠	4809
訂戶專享內容	4827
訂戶贈閱	4856
訂正について	2702
訂閱	4744
訂閱成功	4852
訂閱推播	4819
訂閱方案	4851
訂閱會員	4744
訂閱會員專屬內容	4784
訂閱郵件	4748
訂閱電子報	4748
""", '記': """
記事に関するお問い合わせ	2702
記事の続きはこちら	2668
記事の続きを読む	2701
記事の誤りを報告	2711
記事は広告の下に続きます	2678
記事は広告の後に続きます	2678
記事へのお問い合わせ	2702
記事へのご意見	2637
記事をサポートする	2616
記事をシェア	2722
記事をシェアする	2722
記事をプレゼント	2618
記事をプレゼントする	2657
記事を保存	2628
記事を保存する	2657
記事を印刷する	2628
記事を聴く	2680
記事を評価する	2711
記事を読む	2642
記事を購入する	2717
記事を音声で聞く	2680
記事を音声で聴く	2680
記事ランキング	2640
記事一覧	2642
記事一覧へ	2701
記事一覧を見る	2668
記事全文を読む	2642
記住我	4828
記者をフォロー	2707
記者プロフィール	2702
記者募集	2653
記者募集中	2653
""", '設': """
設定を保存	2683
設定を保存する	2683
設定を変更する	2714
設定を管理	2714
""", '許': """
許可	2688
許可する	2634
""", '註': """
註冊	4744
註冊成功	4852
""", '評': """
評価順	2675
評論	4764
評論已關閉	4804
評論規則	4804
""", '話': """
話題の記事	2640
""", '該': """
該作者更多文章	4834
""", '詳': """
詳しく見る	2643
詳細	2643
詳細を見る	2721
詳細・購入はこちら	2678
""", '語': """
語音播報	4784
語音朗讀	4784
""", '誤': """
誤りを報告	2643
誤りを報告する	2711
誤字脱字の報告	2657
誤字脱字を報告	2702
誤字脱字を報告する	2657
""", '読': """
読まれている記事	2640
読み上げ	2657
読み放題	2621
読み続ける	2643
読み込み中です	2680
読者限定	2678
""", '請': """
請填寫讀者問卷	4784
請我們喝杯咖啡	4824
請查收郵件	4830
請檢查您的收件匣	4830
請繼續下滑閱讀	4809
請繼續往下閱讀	4759
請輸入您的電子郵件	4852
請輸入有效的電子郵件	4830
請輸入有效的電子郵件地址	4830
請輸入電子郵件	4748
請選擇金額	4850
請關閉廣告攔截器	4821
""", '讀': """
讀者優惠	4809
讀者專享	4809
""", '讚': """
讚	4754
讚賞支持	4741
""", '订': """
订户专享	4809
订户专享优惠	4809
订户赠阅	4856
订阅	4744
订阅会员	4744
订阅成功	4852
订阅推送	4819
订阅邮件	4748
""", '记': """
记住我	4828
记者简介	4835
""", '设': """
设为google首选来源	4839
""", '评': """
评论	4764
评论(#	4764
评论功能已关闭	4845
评论已关闭	4804
评论规则	4804
""", '诚': """
诚聘英才	4784
""", '话': """
话题	4765
""", '该': """
该文章已关闭评论	4845
该视频不可用	4811
该视频已下架	4811
该邮箱已被注册	4852
""", '详': """
详情	4768
""", '语': """
语音朗读	4784
语音由ai生成	4811
""", '说': """
说点什么	4845
""", '请': """
请先登录再评论	4784
请关闭广告拦截器	4821
请我们喝杯咖啡	4824
请查收邮件	4830
请检查您的收件箱	4830
请继续往下阅读	4759
请输入您的电子邮件	4852
请输入您的邮箱	4852
请输入昵称	4845
请输入有效的电子邮件地址	4830
请输入有效的邮箱地址	4830
请输入邮箱	4748
请选择金额	4850
""", '读': """
读者专享	4809
读者优惠	4809
""", '購': """
購入はこちら	2678
購票	4844
購票連結	4809
購読	2618
購読する	2618
購読のお申し込み	2618
購読プラン	2717
購読プランを見る	2694
購読申し込み	2618
購買本書	4809
""", '贈': """
贈る	2709
贈送文章	4784
贈送文章給朋友	4784
贈送此文	4784
""", '贊': """
贊助	4741
贊助內容	4759
贊助商	4759
贊助我們	4824
""", '购': """
购买本书	4809
购买此书	4809
购票	4844
购票链接	4809
""", '赞': """
赞	4805
赞助	4741
赞助内容	4759
赞助商	4844
赞助商链接	4759
赞助我们	4824
赞赏	4741
赞赏作者	4850
""", '赠': """
赠送文章	4842
赠送此文	4784
""", '超': """
超值方案	4827
""", '跳': """
跳到主要內容	4767
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4849
""", '踩': """
踩	4805
""", '載': """
載入中	4811
載入內容	4815
載入更多	4767
載入貼文	4815
""", '輸': """
輸入您的電子郵件	4852
""", '轉': """
轉發	4754
""", '转': """
转发	4754
""", '载': """
载入内容	4815
""", '输': """
输入您的邮箱	4852
""", '返': """
返信	2637
返信する	2637
返信を書く	2711
返信を表示	2674
返信を見る	2674
返信を隠す	2674
返回上一页	4854
返回列表	4854
返回頂部	4834
返回顶部	4767
返回首頁	4834
返回首页	4767
""", '还': """
还不是会员	4827
还有更多精彩内容	4854
还没有账号	4827
""", '这': """
这篇文章对你有帮助吗	4804
这篇文章对您有帮助吗	4804
""", '进': """
进入专题	4834
进入专题页	4834
""", '连': """
连结已复制	4842
""", '追': """
追蹤	4755
追蹤中	4839
追蹤主題	4839
追蹤作者	4839
追蹤我們	4755
""", '退': """
退出全屏	4811
""", '送': """
送信	91	2698
送信が完了しました	2697
送信しました	2697
送信する	91	2698
送信完了	2697
送出	91	4831
送出成功	4830
送出留言	4804
送出評論	4804
送料無料	2710
""", '选': """
选择	4828
选择方案	4827
选择订阅方案	4827
选择金额	4850
""", '逐': """
逐字稿	4812
""", '這': """
這篇文章對你有幫助嗎	4804
這篇文章對您有幫助嗎	4804
""", '通': """
通報	2675
通報する	2637
通知をオン	2627
通知をオンにする	2687
通知を受け取らない	2687
通知を受け取りますか	2687
通知を受け取る	2657
通知を設定する	2687
通知を許可	2687
通知を許可しますか	2687
通知を許可する	2687
""", '速': """
速報	2640
速報を通知で受け取る	2687
速報通知を受け取る	2657
""", '連': """
連結已複製	4784
連載	2640
連載をフォロー	2707
連載をフォローする	2707
連載を見る	2701
連載一覧	2701
""", '遊': """
遊戲	4808
""", '運': """
運営会社	2634
""", '違': """
違反を報告	2674
違反を報告する	2674
違反報告	2637
""", '選': """
選單	4767
選択する	2695
選擇	4828
選擇方案	4827
選擇訂閱方案	4827
選擇金額	4850
""", '還': """
還不是會員	4827
還沒有帳號	4827
""", '邮': """
邮箱	4748
邮箱格式不正确	4830
邮箱格式错误	4830
""", '配': """
配信停止はいつでも可能です	2697
""", '重': """
重新加载页面	4821
重新播放	4812
重新整理頁面	4821
重新載入頁面	4821
""", '金': """
金額を入力	2691
金額を指定	2691
金額を指定する	2691
金額を選ぶ	2716
金額を選択	2716
金額を選択してください	2716
""", '链': """
链接已复制	4784
""", '閉': """
閉じる	2615	2642
""", '開': """
開く	2643
開啟推播	4819
開啟通知	4819
開始測驗	4807
開通會員	4744
""", '間': """
間違いを見つけたら	2702
""", '関': """
関連	2640
関連する記事	2640
関連キーワード	2640
関連タグ	2640
関連トピックス	2640
関連ニュース	2640
関連リンク	2640
関連動画	2640
関連動画を見る	2715
関連情報	2640
関連記事	2640
関連記事はこちら	2667
関連記事をもっと見る	2720
関連記事を見る	2720
""", '閱': """
閱讀下一篇	4854
閱讀全文	4767
閱讀原文	4794
閱讀更多	4767
""", '關': """
關於作者	4835
關於我們	4760
關注	4755
關注作者	4839
關注我們	4755
關注此主題	4839
關鍵字	4765
關閉	4740
關閉視窗	4854
關閉選單	4854
""", '阅': """
阅读下一篇	4854
阅读全文	4767
阅读剩余全文	4854
阅读原文	4794
阅读更多	4767
""", '随': """
随时取消	4827
随时可取消	4827
""", '隐': """
隐私偏好	4848
隐私政策	4760
隐私权政策	4760
隐私设置	4816
""", '隨': """
隨時取消	4827
""", '隱': """
隱私偏好	4848
隱私政策	4760
隱私權政策	4760
隱私權設定	4815
隱私設定	4816
""", '離': """
離開全螢幕	4811
""", '電': """
電子信箱	4748
電子信箱格式錯誤	4830
電子報	4748
電子版	2618
電子郵件格式不正確	4830
電郵	4831
""", '静': """
静音	4812
""", '靜': """
靜音	4812
""", '音': """
音声で聞く	2628
音声をダウンロード	2680
音声を再生	2715
音声読み上げ	2657
音频播放器	4849
""", '頭': """
頭條	4765
""", '顯': """
顯示內容	4815
顯示原文	4768
顯示字幕	4811
顯示更多	4767
顯示貼文	4815
""", '飲': """
飲酒過量,有害健康	4809
飲酒過量有害健康	4809
""", '首': """
首頁	4767
首页	4767
""", '马': """
马上开始	4768
马上玩	4807
""", '验': """
验证码	4831
""", '點': """
點我看影片	4784
點擊播放	4811
點擊播放本文	4784
點擊放大	4834
點擊看大圖	4834
點擊開啟聲音	4849
點擊閱讀全文	4854
點閱排行	4793
""", '가': """
가	2741
가격 보기	2828
가로세로 낱말퀴즈	2783
가입하기	2732
가장 많이 본 뉴스	2748
가장 인기	2803
""", '개': """
개인정보 보호 설정	2822
개인정보 설정	2789
개인정보 수집 동의	2804
개인정보 수집 및 이용 동의	2804
개인정보 수집 및 이용에 동의합니다	2804
개인정보 수집·이용에 동의합니다	2804
개인정보 처리방침	2746
개인정보처리방침	2746
""", '갤': """
갤러리 닫기	2827
갤러리 보기	2809
""", '거': """
거부	2746
""", '검': """
검색	2750
""", '게': """
게시물 보기	2789
게시물 불러오기	2789
게임	2783
게임 전체보기	2781
게임 하러 가기	2781
""", '결': """
결과 보기	91	2751
""", '계': """
계속 읽기	2732
계정이 있으신가요	2802
""", '고': """
고객센터	2746
고충처리인	2810
""", '공': """
공감	2780
공감순	2780
공유	2741
공유하기	2741
""", '과': """
과거순	2780
""", '관': """
관련 기사	2748
관련 기사 더보기	2827
관련 뉴스	2748
관련 영상	2771
관련 태그	2748
관련기사	2748
관련기사 더보기	2827
관련뉴스	2748
관련키워드	2748
""", '광': """
광고	2745
광고 건너뛰기	2823
광고 닫기	2745
광고 아래에 기사가 계속됩니다	2784
광고 영역	87
광고 종료	2784
광고 차단 해제 방법	2795
광고 차단을 해제해 주세요	2795
광고 차단을 해제했습니다	2795
광고 차단이 감지되었습니다	2795
광고 후 계속됩니다	2784
광고성 정보 수신 동의	2804
광고성 정보 수신에 동의합니다	2804
""", '괜': """
괜찮습니다	2729
""", '교': """
교보문고에서 구매	2784
""", '구': """
구글 계정으로 계속하기	2802
구글 계정으로 로그인	2802
구글 선호 매체로 추가	2814
구글 플레이에서 다운로드	2792
구글로 계속하기	2802
구글로 로그인	2802
구글플레이에서 다운로드	2792
구독	2732
구독 갱신	2825
구독 상품 보기	2802
구독 상품 선택	2802
구독 상품 안내	2825
구독 신청	2732
구독 신청이 완료되었습니다	2804
구독 신청하기	2802
구독 안내	2825
구독 전용	2732
구독 중	2732
구독 취소	2815
구독권 선택	2802
구독신청	2732
구독이 완료되었습니다	2763
구독자 전용	2734
구독자 전용 기사	2802
구독자 전용 혜택	2784
구독자 혜택	2784
구독자가 선물한 기사입니다	2829
구독중	2814
구독하고 이어서 읽기	2763
구독하기	2732
구매하기	2784
구매하러 가기	2784
""", '글': """
글씨 크기	65
글씨크기	2741
글자 작게	2816
글자 크게	2816
글자 크기	2741
글자 크기 변경	65	2763
글자 크기 조절	65	2763
글자크기	2741
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2824
금액 직접 입력	2798
금액을 선택하세요	2824
금액을 선택해 주세요	2824
""", '기': """
기계 번역	2786
기부하기	2730
기사 계속 보기	2827
기사 공유	2816
기사 공유하기	2741
기사 구매	2825
기사 더 보기	2827
기사 더보기	2763
기사 듣기	2763
기사 링크 복사	2763
기사 본문	2750
기사 선물하기	2763
기사 스크랩	2816
기사 스크랩하기	2763
기사 오류 신고	2763
기사 오류 제보	2763
기사 요약	2813
기사 원문 보기	2763
기사 음성으로 듣기	2785
기사 잠금 해제	2825
기사 저장	2816
기사 저장하기	2763
기사 전문 보기	2809
기사 전체보기	2809
기사 제보	2810
기사 제보 및 문의	2763
기사 추천	2819
기사 평가하기	2819
기사 후원하기	2730
기사는 광고 아래에 계속됩니다	2784
기사는 광고 후 계속됩니다	2784
기사듣기	2785
기사를 공유합니다	2829
기사에 대한 의견	2747
기사원문	2750
기사저장	2741
기사제보	2810
기사추천	2819
기자 구독	2758
기자 구독하기	2758
기자 소개	2810
기자 페이지	2758
기자 프로필 보기	2758
기자구독	2814
기자에게 메일 보내기	2810
기자에게 이메일 보내기	2810
기자의 다른 기사	2758
기자의 다른 기사 보기	2809
기자의 다른기사	2748
기자의 다른기사 보기	2809
기자페이지 바로가기	2809
기획 기사 보기	2809
""", '나': """
나중에	2729
나중에 보기	2763
나중에 읽기	2763
나중에 하기	2729
""", '남': """
남은 시간	2786
""", '낱': """
낱말퀴즈	2783
""", '내': """
내 정보	2732
내용을 입력하세요	2826
내용을 입력해 주세요	2826
""", '네': """
네, 받을게요	2793
네이버 구독	2744
네이버 로그인	2802
네이버 밴드 공유	2816
네이버 블로그	2741
네이버로 로그인	2802
네이버에서 구독	2744
네이버에서 구독하기	2744
""", '놓': """
놓치면 안 되는 기사	2771
""", '뉴': """
뉴스 더보기	2809
뉴스 듣기	2763
뉴스레터 구독	2737
뉴스레터 구독 신청	2737
뉴스레터 구독이 완료되었습니다	2826
뉴스레터 무료 구독	2763
뉴스레터 신청	2737
""", '닉': """
닉네임을 입력하세요	2819
""", '다': """
다른 공유 찾기	2741
다른 금액	2798
다른 기사	19	2748
다른 기사 더 보기	19
다른 기사 보기	2758
다른기사	2748
다른기사 보기	2748
다시 보기	2786
다시 보지 않기	2729
다시보기	2786
다음	2750
다음 기사	2748
다음 기사 보기	2763
다음 기사 읽기	2827
다음 동영상	2823
다음 사진	2809
다음 영상	2823
다음 이미지	2827
다음 페이지	2750
다음글	2809
다음기사	2748
다음에	2729
다음에 하기	2794
다크모드	2790
""", '닫': """
닫기	2729
""", '답': """
답글	2747
답글 달기	2779
답글 더보기	2779
답글 보기	2779
답글 쓰기	2779
답글 접기	2779
답글쓰기	2747
""", '당': """
당신이 좋아할 만한	2748
""", '댓': """
댓글	2747
댓글 #	2747
댓글 #개	2747
댓글 닫기	2779
댓글 더보기	2779
댓글 등록	2779
댓글 등록하기	2779
댓글 보기	2747
댓글 신고	2819
댓글 신고하기	2819
댓글 쓰기	2747
댓글 운영 원칙	2779
댓글 운영 정책	2763
댓글 운영정책	2763
댓글 작성	2779
댓글 작성 규칙	2779
댓글 작성하기	2779
댓글 정책	2779
댓글보기	2747
댓글쓰기	2747
댓글을 남겨 주세요	2819
댓글을 남겨주세요	2819
댓글을 입력하세요	2819
댓글을 입력해 주세요	2819
댓글을 입력해주세요	2747
댓글을 작성하려면 로그인 해주세요	2819
댓글이 닫혔습니다	2779
""", '더': """
더 많은 옵션	2816
더 보기	2750
더보기	2748	2750
""", '도': """
도서 구매하기	2784
도움이 되었나요	2779
""", '독': """
독자 의견 조사	2763
독자 특별 할인	2784
독자 할인	2784
""", '동': """
동영상	2748
동영상 로딩 중	2785
동영상 보기	2823
동영상 재생	2785
동영상 플레이어	2823
동영상을 불러오는 중입니다	2785
동영상을 불러올 수 없습니다	2823
동영상을 재생할 수 없습니다	2785
동의	2746
동의 관리	2789
동의 철회	2789
동의 철회하기	2789
동의 후 계속	2789
동의하고 계속	2789
동의하고 계속하기	2789
동의합니다	2746
""", '뒤': """
뒤로 가기	2751
""", '등': """
등록	2747
""", '디': """
디지털 구독하기	2825
디지털뉴스부	2758
디지털뉴스팀	2758
디지털콘텐츠팀	2758
""", '또': """
또는	2803
""", '라': """
라인	2741
""", '랭': """
랭킹	2748
랭킹뉴스	2748
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
로그아웃	2732
로그인	2732
로그인 상태 유지	2802
로그인 유지	2802
로그인 전용 기사	2802
로그인 후 댓글 쓰기	2763
로그인 후 댓글 작성이 가능합니다	2819
로그인 후 댓글을 작성할 수 있습니다	2779
로그인 후 이용해 주세요	2779
로그인/회원가입	2732
로그인이 필요	2734
로그인하고 계속 읽기	2825
로딩 중	2785
로딩 중입니다	2785
로딩중	2785
""", '링': """
링크 복사	2741
링크가 복사되었습니다	2763
""", '마': """
마이페이지	2732
""", '많': """
많이 본 기사	2748
많이 본 뉴스	2748
많이 본 영상	2771
많이 읽은 기사	2748
많이본 기사	2748
많이본 뉴스	2748
""", '매': """
매달	2799
매월	2799
""", '맨': """
맨 위로	2750
맨위로	2750
""", '메': """
메뉴	2750
메뉴 닫기	2750
메시지가 전송되었습니다	2804
메일	2741
메일함을 확인해 주세요	2804
""", '멤': """
멤버십 가입	2825
멤버십 가입하기	2825
""", '모': """
모두 거부	2790
모두 동의	2746
모두 허용	2790
모든 쿠키 거부	2822
모든 쿠키 수락	2822
모든 쿠키 허용	2822
모르겠다	2780
모름/무응답	2780
모바일 웹으로 계속	2792
""", '목': """
목록	2750
목록 보기	2809
목록보기	2750
목록으로	2809
목록으로 돌아가기	2827
""", '무': """
무료 게임	2781
무료 배송	2818
무료 체험 시작하기	2732
무료 회원가입	2732
무료, 스팸 없음	2804
무료로 읽기	2825
무료배송	2818
무제한 이용하기	2825
""", '문': """
문의	2747
문의 내용	2826
문자 크기	65
""", '바': """
바로 구매하기	2784
바로가기	2741
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2786
""", '밴': """
밴드	2741
""", '번': """
번역 보기	2751
""", '베': """
베스트	2748
""", '보': """
보내기	2806
""", '복': """
복사	2817
복사하기	2741
""", '본': """
본문 글씨 줄이기	2741
본문 글씨 키우기	2741
본문 바로가기	2750
본문으로 바로가기	2750
""", '북': """
북마크	2741
""", '브': """
브라우저에서 계속	2792
브라우저에서 계속 보기	2792
""", '비': """
비공감	2780
비밀번호 찾기	2732
비밀번호를 잊으셨나요	2802
""", '사': """
사이트맵	2746
사진 더 보기	2809
사진 더보기	2809
사진 모두 보기	2809
사진 크게 보기	2809
사진 크게보기	2809
사진 확대	2750
""", '삭': """
삭제된 동영상입니다	2785
""", '상': """
상품 보기	2828
상품 상세보기	2828
""", '새': """
새로고침	2795
""", '선': """
선택	2803
선택 저장	2789
선호 매체로 추가	2814
""", '설': """
설문	92
설문 결과	2780
설문 결과 보기	2819
설문 참여 바로가기	2763
설문 참여하기	2763
설문에 참여하기	2779
설문조사	92
설문조사 참여하기	2763
설정 관리	2822
설정 저장	2789
""", '소': """
소리 켜기	2823
""", '속': """
속보	2748
속보 알림 받기	2763
속보 알림 신청	2763
속보 알림을 받으시겠습니까	2793
""", '스': """
스도쿠	2783
스크랩	2741
스크랩하기	2763
스크립트	2786
스크립트 보기	2785
스토어	2818
스토어 바로가기	2784
스폰서	2745
""", '시': """
시리즈 보기	2809
""", '신': """
신고	2747
신고하기	2780
신문구독	2732
신청이 완료되었습니다	2804
""", '실': """
실시간 뉴스	2748
""", '아': """
아마존에서 구매	2784
아마존에서 보기	2784
아이디 저장	2802
아이디 찾기	2802
아직 회원이 아니신가요	2802
""", '알': """
알겠습니다	2751
알라딘에서 구매	2784
알라딘에서 보기	2784
알림 받기	2740
알림 설정	2740
알림 설정하기	2793
알림 켜기	2793
알림 허용	2793
알림을 받으시겠습니까	2793
알림을 받으시겠어요	2793
알림을 켜시겠습니까	2793
""", '애': """
애드블록을 해제해 주세요	2795
애드블록이 감지되었습니다	2795
애플로 계속하기	2802
애플로 로그인	2802
""", '앱': """
앱 다운로드	2740
앱 다운로드하기	2740
앱 다운받기	2792
앱 설치	2740
앱 설치하기	2740
앱스토어에서 다운로드	2792
앱에서 계속 읽기	2792
앱에서 보기	2792
앱에서 열기	2792
앱에서 이어보기	2792
앱으로 보기	2792
""", '언': """
언제든 해지 가능	2802
언제든지 수신 거부할 수 있습니다	2804
언제든지 해지 가능	2802
""", '에': """
에디터 추천	2748
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2798
""", '연': """
연간 결제	2803
연간 구독	2803
연관기사	2748
연재 보기	2809
""", '열': """
열기	2751
""", '영': """
영상	2748
영상 더보기	2809
영상 보기	2763
영상 재생	2785
영상으로 만나보세요	2763
영상으로 보기	2763
영상을 불러오는 중입니다	2785
영상을 불러올 수 없습니다	2823
영상을 재생할 수 없습니다	2785
""", '예': """
예매 바로가기	2784
예매하기	2784
예스#에서 구매	2784
예스#에서 보기	2784
""", '오': """
오늘 하루 보지 않기	2729
오늘은 그만 보기	2729
오늘의 운세	2783
오늘의 추천	2748
오늘의 핫뉴스	2771
오디오 다운로드	2785
오디오 플레이어	2823
오디오로 듣기	2763
오래된순	2780
오류 신고	2747
오류 신고하기	2763
오류가 발생했습니다	2804
오타 신고	2779
오탈자 신고	2763
""", '온': """
온라인뉴스팀	2758
""", '올': """
올바른 이메일 주소를 입력해 주세요	2804
올바른 이메일을 입력해 주세요	2804
""", '옵': """
옵션 관리	2822
""", '요': """
요금제 보기	2825
요약	2750
""", '원': """
원고료 보내기	2824
원문 보기	2751
원문보기	2750
""", '월': """
월간 결제	2803
월간 구독	2803
""", '웹': """
웹에서 계속 보기	2792
""", '위': """
위로	2750
위로 가기	2809
""", '유': """
유료 구독자 전용	2802
유료 기사입니다	2763
유료회원 전용	2802
유료회원 전용 기사	2802
유튜브 구독	2744
유튜브 구독하기	2744
유튜브에서 보기	2820
""", '음': """
음성 다운로드	2785
음성 재생하기	2763
음성으로 듣기	2741
음소거	2786
음소거 해제	2785
음소거를 해제하려면 탭하세요	2823
""", '응': """
응원하기	2730
""", '의': """
의견 남기기	2779
의견 보내기	2779
의견 쓰기	2747
""", '이': """
이 기사 공유하기	2829
이 기사 구매하기	2825
이 기사 어땠나요	2763
이 기사 어떠셨나요	2779
이 기사가 도움이 되었나요	2779
이 기사는 잠겨 있습니다	2802
이 기사를 공유합니다	2763
이 기사를 추천합니다	2763
이 기사를 평가해 주세요	2819
이 기사와 함께 읽은 기사	2763
이 기자의 다른 기사	2763
이 기자의 다른 기사 더보기	2809
이 동영상을 재생할 수 없습니다	2785
이 시각 많이 본 기사	2771
이 시각 많이 본 뉴스	2771
이 시각 주요뉴스	2748
이 시각 추천뉴스	2748
이 음성은 ai가 생성했습니다	2785
이 주제 팔로우	2814
이 콘텐츠를 표시할 수 없습니다	2789
이 페이지가 도움이 되었나요	2779
이런 기사는 어때요	2771
이름	2806
이름을 입력하세요	2826
이름을 입력해 주세요	2826
이메일	2741
이메일 주소 입력	2826
이메일 주소를 입력하세요	2804
이메일 주소를 입력해 주세요	2826
이메일 형식이 올바르지 않습니다	2804
이메일로 계속하기	2825
이메일로 공유	2816
이메일로 로그인	2825
이메일무단수집거부	2746
이메일을 입력하세요	2804
이메일을 입력해 주세요	2804
이메일을 입력해주세요	2826
이메일을 확인해 주세요	2804
이미 계정이 있으신가요	2802
이미 구독 중이신가요	2732
이미 구독 중입니다	2826
이미 등록된 이메일입니다	2826
이미 참여하셨습니다	2779
이미 투표하셨습니다	2779
이미 회원이신가요	2732
이미지 크게 보기	2750
이미지 크게보기	2809
이미지 확대	2750
이슈	2748
이어서 읽기	2827
이용권 구매	2802
이용권 선택	2802
이용약관	2746
이용약관에 동의합니다	2804
이전	2750
이전 기사	2748
이전 기사 보기	2763
이전 사진	2809
이전 영상	2823
이전 이미지	2827
이전글	2809
이전기사	2748
""", '인': """
인기 급상승	2771
인기 기사	2748
인기기사	2748
인기뉴스	2748
인쇄	2741
인쇄하기	2741
인스타그램 팔로우	2763
인스타그램에서 보기	2820
인스타그램에서 이 게시물 보기	2820
""", '일': """
일시	2799
일시 후원	2798
일시 후원하기	2798
일시정지	2786
일시후원	2730
""", '자': """
자동 번역	2786
자동 재생	2786
자동재생	2786
자막	2786
자막 보기	2785
자막 켜기	2785
자바스크립트가 비활성화되어 있습니다	2789
자발적 유료 구독	2824
자세히	2751
자세히 보기	2751
""", '작': """
작게	2817
""", '잘': """
잘 모름	2780
""", '장': """
장바구니 담기	2828
장바구니에 담기	2828
""", '재': """
재생	2750
재생 속도	2785
재생 시간	2786
재생속도	2785
재생할 수 없는 동영상입니다	2785
""", '저': """
저자 소개	2811
저작권규약	2746
저장	2741
""", '전': """
전송	2806
전송되었습니다	2804
전체 기사	2827
전체 기사 보기	2809
전체 뉴스 보기	2809
전체 댓글	2747
전체 동의	2790
전체 보기	2750
전체 사진 보기	2809
전체 화면	2786
전체메뉴	2750
전체보기	2750
전체화면	2786
전체화면 종료	2785
""", '접': """
접기	2750
접수되었습니다	2826
""", '정': """
정기	2799
정기 후원	2798
정기 후원하기	2730
정기구독	2732
정기후원	2730
정기후원 신청	2824
정기후원 신청하기	2824
정기후원하기	2798
정렬	2780
정상적으로 접수되었습니다	2826
정정·반론보도 신청	2810
정정보도 신청	2810
정정보도 요청	2810
""", '제': """
제보	2747
제보 바로가기	2810
제보하기	2747
제작 지원	2818
제작지원	2818
제출	91	2806
제휴 광고	2784
제휴 콘텐츠	2784
""", '좋': """
좋아요	2741
좋은 기사 후원하기	2730
""", '주': """
주소 복사	2763
주소가 복사되었습니다	2763
주소복사	2741
주요 기사	2748
주요 뉴스	2748
주요 뉴스 더보기	2771
주요기사	2748
주요뉴스	2748
주제 팔로우	2814
""", '지': """
지금 구매하기	2784
지금 뜨는 기사	2771
지금 뜨는 뉴스	2771
지금 플레이	2781
지금 플레이하기	2781
지금 후원하기	2824
지나친 음주는 건강에 해롭습니다	2784
지나친 음주는 건강을 해칩니다	2784
지도 보기	2751
지면보기	2732
""", '직': """
직접 입력	2799
""", '차': """
차단	2794
""", '참': """
참여하기	91
""", '창': """
창 닫기	2827
""", '책': """
책 구매하기	2784
""", '첫': """
첫 댓글을 남겨주세요	2819
첫 댓글을 작성해 보세요	2819
""", '청': """
청소년보호정책	2746
""", '최': """
최고의 혜택	2803
최신 기사	2748
최신 뉴스	2748
최신기사	2748
최신뉴스	2748
최신순	2780
최저가 보기	2828
""", '추': """
추천	2803
추천 기사	2748
추천 영상	2771
추천기사	2748
추천뉴스	2748
추천순	2780
""", '친': """
친구 추가하기	2763
""", '카': """
카카오 계정으로 로그인	2802
카카오 로그인	2802
카카오로 로그인	2802
카카오로 시작하기	2802
카카오스토리	2741
카카오톡	2741
카카오톡 공유	2741
카카오톡 공유하기	2816
카카오톡으로 공유	2763
카카오톡으로 공유하기	2763
카테고리	2748
""", '커': """
커피 한 잔 사주기	2798
커피 한 잔 후원하기	2798
""", '콘': """
콘텐츠 보기	2789
콘텐츠 불러오기	2789
콘텐츠 표시	2789
""", '쿠': """
쿠키 관리	2789
쿠키 설정	2746
쿠키 설정 관리	2789
쿠팡에서 구매	2784
쿠팡에서 구매하기	2784
쿠팡에서 보기	2784
쿠폰 받기	2828
""", '퀴': """
퀴즈	2783
퀴즈 도전하기	2781
퀴즈 풀기	2763
퀴즈 풀러 가기	2781
""", '크': """
크게	2817
""", '클': """
클릭하면 소리가 켜집니다	2823
""", '키': """
키워드	2748
""", '태': """
태그	2748
""", '텔': """
텔레그램에서 소식 받기	2763
""", '투': """
투표	92
투표 결과	2780
투표 결과 보기	91
투표 참여하기	2779
투표가 완료되었습니다	2779
투표에 참여해 주셔서 감사합니다	2779
투표하기	91	2763
투표해 주셔서 감사합니다	91	2779
""", '트': """
트위터	2741
트위터 공유	2741
트위터로 공유	2816
트위터에서 보기	2820
""", '특': """
특집 더보기	2809
특집 보기	2809
""", '티': """
티켓 예매	2784
티켓 예매하기	2784
""", '틱': """
틱톡에서 보기	2820
""", '팔': """
팔로우 중	2814
팔로우 취소	2814
""", '팟': """
팟빵에서 듣기	2820
""", '페': """
페이스북	2741
페이스북 공유	2741
페이스북에서 보기	2820
페이스북으로 공유	2763
페이스북으로 로그인	2802
페이지 새로고침	2795
페이지를 새로고침하세요	2795
페이팔로 결제	2825
""", '편': """
편집 원칙	2810
""", '펼': """
펼치기	2750
""", '포': """
포토	2748
포토 갤러리	2809
""", '폰': """
폰트 크기	2741
""", '푸': """
푸시 알림 받기	2793
""", '프': """
프리미엄	2732
프린트	2741
""", '피': """
피드백 보내기	2779
""", '필': """
필수	2806
필수 입력	2804
필수 입력 항목	2804
필수 입력 항목입니다	2804
필수 항목	2806
필수 항목입니다	2804
필자 소개	2810
""", '한': """
한 번	2799
한번만	2799
""", '할': """
할인 코드	2828
""", '함': """
함께 보면 좋은 기사	2748
함께 볼 기사	2771
함께 읽으면 좋은	2748
함께 읽은 기사	2771
""", '핫': """
핫뉴스	2748
핫이슈	2748
핫클릭	2771
""", '항': """
항상 허용	2790
""", '해': """
해제 방법	2797
해제했습니다	2797
""", '허': """
허용	2794
""", '헤': """
헤드라인	2748
""", '현': """
현재 시간	2786
""", '협': """
협찬	2745
""", '홈': """
홈	2750
홈으로	2809
홈으로 가기	2809
""", '화': """
화제의 뉴스	2748
화질	2786
""", '확': """
확인	2751
""", '환': """
환경설정 관리	2822
""", '회': """
회사소개	2746
회원 전용	2734
회원 전용 기사	2802
회원가입	2732
회원가입하고 계속 읽기	2825
회원이 아니신가요	2802
""", '후': """
후원	2730
후원 바로가기	2798
후원 신청	2798
후원 안내	2730
후원 페이지 바로가기	2798
후원 페이지로 이동	2798
후원 하기	2730
후원자 되기	2798
후원하기	2730
후원해 주셔서 감사합니다	2824
후원회원 가입	2730
후원회원 되기	2798
"""}

START = {'a': """
abonē	2931 K par	2931 K no	2931 K un	2933 K
acasă	97 K >	97 K '	97 K "
accès	1871 K illimité
această	52 K investigație	3622 K traducere	3678 K știre a fost
además	1438 K:	1483 K, en
adó	2222 K #%
adód	2222 K #%
adója	2222 K #%
ai가	2760 K 자동 번역한	2760 K 번역한	2760 K 핵심	2760 K 요약한
ai에게	2760 K 물어	2760 K 질문	2760 K 물어보기
ajánld	2222 K fel adód
ajánlja	2222 K fel adója	2222 K fel adód
ajánljuk	2247 K:
ajánlott	2249 K videó:	2249 K cikk:	2249 K cikkünk:
aktivér	685 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4214 K dig till vårt	4232 K
annoncørbetalt	747 K indhold fra
annonsørinnhold	3294 K fra
anúncio	3574 K em #
apoyá	81 K
après	2002 K déduction fiscale
apúntate	1464 K a nuestro seminario	1464 K a nuestro evento
aquí	1495 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3334 K wyraża poglądy	3334 K wyraża opinie	3334 K jest opinią	3348 K ukazał się	3348 K pochodzi z	3354 K przetłumaczony	3354 K został przetłumaczony	3354 K czyta	3354 K wygenerowany	3394 K został	3394 K przetłumaczono	3430 K ukazał się	3430 K pierwotnie ukazał	3430 K pochodzi z	3431 K	3441 K powstał we współpracy z
artykuły	3344 K autora
artículo	1518 K publicado originalmente	1547 K publicado en colaboración
artículos	1408 K gratuitos
ascultă	1 K	3611 K:	3628 K podcastul	3628 K acest articol	3687 K pe
atradāt	44 K
atsisiųskite	2865 K
autorė	2869 K:
autoři	515 K jsou
außerdem	900 K lesenswert:	900 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1472 K la app
beiträge	27 K	934 K von
benefício	3504 K do assinante:
berätta	59 K i	59 K gärna
beställ	4232 K
bestätigen	777 K sie ihre
bestätigungsmail	777 K
besøg	670 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1414 K diario	1414 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4656 K liên quan:	4669 K viết này có	4669 K viết có hữu ích	4716 K viết được bảo vệ	4717 K viết được thực hiện	4717 K viết được viết	4717 K viết này được	4724 K viết tiếp tục
báo	4669 K lỗi bài viết
bình	5 K luận	27 K luận	4670 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2247 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4669 K phát hiện	4669 K thấy bài viết
bản	4669 K tóm tắt này	4717 K dịch được
bấm	4671 K để nghe
bật	4647 K thông báo
""", 'c': """
caractères	1951 K restants
caràcters	425 K restants
chceš	537 K u nás pracovat	4001 K u nás pracovať
chefredaktör	4230 K och ansvarig utgivare:	4230 K:
chơi	4691 K ngay:
chưa	32 K có bình luận
citeşte	3611 K şi	3611 K şi:
citește	3611 K și	3611 K și:	3611 K:	3611 K mai mult	3611 K aici	3611 K mai departe:
citiți	3611 K și
ciąg	3358 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3458 K exclusivo para	3502 K gerado	3507 K oferecido por	3534 K incorporado d	3534 K externo d	3534 K incorporado do	3534 K incorporado da	3534 K externo do
conținut	3622 K generat	3626 K oferit de	3655 K încorporat de	3655 K extern de
coût	2002 K après déduction	2002 K réel après
crédit	1945 K photo	1945 K photos
crédits	1945 K photo	1945 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4673 K đặt ứng dụng	4673 K ứng dụng	4673 K app
còn	4689 K lại # ký tự
có	72 K thắc mắc	4656 K thể bạn quan tâm:	4712 K lỗi xảy ra
cấm	4716 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3617 K ai informații	3624 K ai observat o
dalinkitės	2865 K
další	502 K články autora
darovať	3995 K
dernières	1899 K actualités
descarcă	13 K	3642 K aplicația
descargá	13 K	1472 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3465 K no google play	3512 K na app store	3512 K no google play	3512 K para android e	3575 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučené	500 K video:
doporučte	530 K
doporučujeme	500 K článek:
dorești	3660 K să primești notificări
doriți	3660 K să primiți notificări
dosszié	2329 K: így	2329 K: itt	2329 K: ezért	2329 K: miért	2329 K: hogyan	2329 K: mit	2329 K: ki	2329 K: mi	2329 K: ez	2329 K: ezt	2329 K: hallgassa	2329 K: nézze	2329 K: minden	2329 K: a	2329 K: az
dostępna	3361 K w
dostępne	3361 K w
dostępny	3361 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3372 K do	3385 K do dyskusji
držte	28 K se
duración	1534 K del vídeo	1534 K del episodio
duração	3574 K do vídeo
durée	1998 K de la vidéo	1998 K de l'épisode
dzięki	3417 K naszym czytelnikom	3417 K naszym czytelniczkom
découvrez	1900 K aussi	1924 K la boutique	1924 K notre boutique	1924 K nos jeux	1924 K notre hors-série	1932 K notre application	1932 K notre appli
décryptage	1900 K :
déductible	1861 K des impôts	1861 K à #
déjà	1869 K abonné	1869 K inscrit	1869 K client
díky	579 K našim čtenářům	579 K našim předplatitelům
dùng	4680 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2300 K kedvezmény:	2300 K előny:	2300 K ajánlat:
előfizetőinknek	2321 K köszönhetően
előfizetőként	89 K	2278 K
encuéntranos	12 K
envía	3 K
envíanos	1453 K
ermöglicht	902 K von
erről	2247 K bővebben
escríbenos	1441 K
escúchalo	1535 K en spotify	1535 K en apple podcasts
escúchanos	1535 K en spotify
estagiária	3495 K sob supervisão	3495 * K sob supervisão
estagiário	3495 K sob supervisão
""", 'f': """
faça	3510 K o quiz	3510 K o teste	3510 K o nosso
felelős	2275 K szerkesztő:	2275 K kiadó:
fiți	31 K primul
foretrækker	686 K du
fortsätt	4234 K läsa
fortæl	59 K mig
fotogalería	1514 K:
fotogaléria	3969 K:
fotografía	1484 K:
fotoğraf	4453 K # / #	4453 K #/#
frågor	72 K	73 K om artikeln
få	661 K fuld adgang til	685 K adgang	685 K fri	685 K fuld	685 K besked	685 K ugens	685 K dagens	685 K de	685 K nyheder	685 K en notifikation	685 K breaking	685 K seneste nyt	696 K	718 K de vigtigste nyheder	718 K vigtige nyheder	718 K de største nyheder	718 K besked om	718 K besked, når	718 K nyhederne	718 K breaking	3204 K full tilgang til	3231 K tilgang	3231 K fri	3231 K full	3231 K beskjed	3231 K varsel	3231 K ukas	3231 K dagens	3231 K de	3231 K nyheter	3231 K siste	3243 K	3245 K varsel	3245 K varsler	3245 K push	4205 K full tillgång till	4232 K tillgång	4232 K fri	4232 K full	4232 K besked	4232 K en notis	4232 K veckans	4232 K dagens	4232 K de	4232 K nyheter	4232 K senaste	4243 K
férjen	2278 K hozzá
följ	12 K	4209 K	4232 K
følg	12 K	12 K oss	665 K	685 K	3208 K	3231 K
füge	12 K uns	908 K
fügen	12 K sie uns	908 K sie
für	780 K android und ios	848 K diesen artikel	848 K diesen	897 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2275 K:
""", 'g': """
gazeteciliğimizi	4409 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4670 K cửa hàng trực tuyến
giữ	4716 K bản quyền nội dung
glöm	4232 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4669 K ý cho bài viết
gör	4214 K quizet	4214 K vårt quiz	4232 K vårt
görmemiz	4414 K gereken
görsel	4458 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2279 K lát
hintergründe	900 K dazu:
hjälp	4214 K oss bli bättre	4214 K oss att bli bättre
hjælp	670 K os med at blive bedre
hlavné	3982 K body
hlavní	517 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4670 K trả lời khảo sát	4678 K ủng hộ
hämta	13 K	4218 K
häng	4232 K med
här	4260 K finns ett inbäddat innehåll från	4260 K finns inbäddat innehåll från	4260 K visas ett inbäddat innehåll från	4260 K visas inbäddat innehåll från	4260 K är ett inbäddat innehåll från	4260 K är inbäddat innehåll från
hääleta	1589 K
håll	28 K	28 K dig
hình	4713 K #/#
hör	852 K dir	908 K	4232 K
hören	852 K sie	908 K sie
hörzeit	924 K
hør	1 K artiklen	1 K artikkelen	1 K saken	652 K også	652 K også:	670 K mere på	685 K	3195 K også	3195 K også:	3231 K
""", 'i': """
iesūti	2919 K savu	2919 K
indlæg	27 K
indlæs	712 K altid indhold fra	712 K indhold fra
inlägg	27 K
innehåll	4295 K från annonsören
innehållet	4183 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2865 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3648 K acum:
já	59 K fez	3458 K é assinante
játssz	2297 K most:
jäikö	1758 K juttu kesken
jälgi	1589 K
jäsenetu	1806 K:
""", 'k': """
kapcsolódó	2247 K	2247 K:	2249 K videó:	2249 K cikk:	2249 K cikkünk:
każdego	3310 K ranka
kezdőlap	97 K >
không	4716 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4670 K tra kiến thức của bạn
kjøp	3213 K billetter	3213 K billett	3231 K
klausykitės	2850 K
klikněte	498 K zde
ključne	3883 K točke	3883 K tačke
klõpsates	1589 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2933 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	685 K
kopírovat	530 K
kopírovať	3995 K
kopē	2933 K
korzyść	3400 K dla prenumeratorów:
korábbi	2249 K cikkünk:
kvíz	498 K:	558 K:	558 K dne:	558 K týdne:	2264 K	2296 K:	3969 K:	4018 K dňa:	4018 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
käännöksen	1799 K on
käännös	1799 K on
kérdésed	72 K van	73 K van a cikkről
kérje	2278 K
kérjen	2278 K
kérjük	28 K
kênh	4647 K youtube của báo
köp	4214 K biljetter	4214 K biljett	4232 K
kövess	12 K
kövesse	2278 K
kövessen	12 K
køb	670 K billetter	670 K billet	685 K
küfür	27 K içeren
küldd	3 K el	2257 K el nekünk
küldje	2257 K el nekünk	2278 K	2278 K tovább
ký	4689 K tự còn lại
kļūsti	2933 K
kết	4661 K nối với chúng tôi
""", 'l': """
laimē	2933 K
laimėkite	2865 K
lasītāju	2941 K aptauja:
legyél	2278 K
lejupielādē	2933 K
leé	1483 K también	1483 K más	1483 K:
lisää	1763 K kirjoittajalta	1763 K toimittajalta	1784 K meidät	1832 K aiheesta:
lugejaküsitlus	1597 K:
lásd	2247 K még
lásson	2278 K több
lát	2257 K valami
láttál	2257 K valami
lägg	4232 K till
lähetimme	1730 K vahvistusviestin	1730 K sinulle vahvistusviestin	1730 K sinulle sähköpostia
lähetä	1761 K juttuvinkki	1761 K uutisvinkki	1761 K vinkki	1767 K mielipidekirjoituksesi	1767 K mielipidekirjoitus	1784 K
lämna	4208 K dina tips	4208 K ditt tips
läs	4165 K hela artikeln	4197 K mer om	4198 K också	4198 K också:	4198 K även	4198 K mer	4198 K mer:	4198 K:	4198 K här	4198 K även:	4205 K vidare med	4205 K mer på	4218 K e-tidningen	4218 K tidningen	4232 K	4234 K vidare
läsarerbjudande	4255 K:
läsaromröstning	4252 K:
läsarresa	4255 K:
lås	4165 K upp artikeln	4165 K upp den här artikeln
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
löydät	12 K meidät	1784 K meidät
löysitkö	7 K
lütfen	28 K	4444 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3358 K wideo	3441 K powstał we współpracy z	3441 K we współpracy z	3441 K sponsorowany przez
medlemsförmån	4255 K:
meillä	1823 K ei ole omistajaa	1823 K ei ole omistajia	1823 K ei ole osakkeenomistajia	1823 K ei ole maksumuuria
mesterséges	2286 K intelligencia írta
mirá	1467 K el video	1483 K también	1483 K:
mitä	8 K pidit	33 K mieltä	1785 K mieltä sinä
mišljenja	3880 K autora	3880 K iznesena	3880 K izneta
mišljenje	3880 K autora
możliwość	5 K komentowania
mándanos	1453 K
más	1437 K noticias de	1437 K noticias sobre	1437 K sobre	1437 K en	1437 K de	1438 K información	1438 K información:	1441 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	502 K tip?	502 K tip na článek	502 K tip na téma	502 K tip pro	582 K přečteno už # ze #	582 K přečteno už # z #	582 K přečteno již # ze #	582 K přečteno již # z #	582 K přečteno # ze #	582 K přečteno # z #	4037 K prečítané už # zo #	4037 K prečítané už # z #	4037 K prečítané # zo #	4037 K prečítané # z #
märkasid	44 K	1574 K midagi	1580 K viga	1580 K artiklis viga
még	32 K nincs	2330 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	670 K os
mūs	2933 K vari
mời	4656 K xem	4656 K bạn đọc	4656 K độc giả	4661 K bạn tham gia	4661 K độc giả theo dõi	4661 K bạn đọc theo dõi	4671 K quý vị theo dõi	4671 K quý độc giả	4671 K bạn xem video	4671 K nghe
""", 'n': """
nabídka	562 K pro čtenáře:
nahlásit	540 K chybu
nahlásiť	4004 K chybu
nahláste	4004 K chybu
najważniejsze	3354 K informacje
naloži	4090 K	4123 K vedno vsebino	4123 K vsebino z	4123 K vsebino s	4123 K vsebino iz	4123 K vsebino od
naložite	13 K	4090 K
naročite	4097 K se na
naujienų	41 K telefonas
načítat	565 K vždy obsah	565 K obsah z	565 K obsah ze	565 K obsah od
načítať	4024 K vždy obsah	4024 K obsah z	4024 K obsah zo	4024 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	579 K majitele	579 K vlastníka	579 K akcionáře	579 K žádného	579 K paywall	579 K reklamy	4034 K majiteľa	4034 K vlastníka	4034 K akcionárov	4034 K žiadneho	4034 K paywall	4034 K reklamy
nemáte	538 K čas číst	4002 K čas čítať
nepatríme	4034 K žiadnemu
nepatříme	579 K žádnému
než	547 K vložíte komentář	547 K začnete diskutovat	547 K napíšete příspěvek
nguồn	4665 K:	4665 K :
nhận	4647 K thông báo
nové	520 K číslo	520 K vydání	3985 K číslo	3985 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3537 K é possível mostrar este conteúdo	3537 K foi possível mostrar este conteúdo
näe	1784 K enemmän
nägid	1590 K viga
näita	1589 K
näitkö	1785 K virheen
näytä	1784 K sisältö	1809 K sisältö palvelusta	1809 K aina sisältö
nå	4232 K vår
nézd	2247 K meg	2278 K meg
nézze	2247 K meg	2278 K meg
nāc	2924 K strādāt
nội	4696 K dung này không	4697 K dung này từ	4697 K dung nhúng từ	4697 K dung từ	4716 K dung được bảo vệ	4717 K dung được tạo	4717 K dung này được tạo
""", 'o': """
obrázek	555 K # z #
oceń	8 K	3355 K ten	3355 K artykuł	3355 K tekst
ocurrió	1511 K un error
odporučte	3995 K
odporúčame	3969 K:
odsłuchaj	3366 K	3366 K ten
ofereça	3 K
oglądaj	3341 K:
ohodnoťte	518 K	3983 K
olvasói	2300 K ajánlat:
olvasóink	2321 K támogatásának köszönhetően
olvasóinknak	2321 K köszönhetően
opracował	3345 K:
opracowała	3345 K:
opýtajte	3982 K sa
opširnije	3868 K:	3868 K na
otwórz	3328 K post
otázka	558 K dne:	4018 K dňa:
otázky	72 K
ouça	1 K	3483 K:	3508 K o podcast	3569 K no	3575 K no spotify	3575 K o podcast no
oversættelsen	702 K er
oír	1 K
""", 'p': """
pamanīji	2925 K kļūdu
pamanījāt	44 K	2925 K kļūdu
pastebėjote	44 K	2851 K įdomų	2857 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4665 K viên:
piditkö	8 K	69 K	82 K	1785 K
pidätkö	82 K	1785 K
piše	3895 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	535 K
podrži	81 K
podržite	81 K	3898 K
podés	12 K seguir	1454 K enviarnos
podívejte	498 K se:	498 K se na video	500 K se na video:
poglądy	3334 K wyrażone w
pokaż	3328 K post
poleć	3366 K
poslať	3995 K
poslechněte	1 K si	498 K si	498 K si:
poslušajte	1 K	3868 K:	4069 K:
posłuchaj	1 K	3341 K:	3341 K też:
povoliť	4024 K vždy obsah	4024 K obsah z	4024 K obsah zo	4024 K obsah od
poznáte	66 K niekoho
pozostała	3358 K część
pošaljite	41 K vijest
pošlete	530 K
pošlite	3 K	3995 K
poți	3617 K contacta autorul	3617 K contacta autoarea
praneškite	2851 K redakcijai
predplaťte	3999 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4255 K:
prečítajte	3969 K si tiež	3969 K si aj	3969 K si	3969 K si:
prečítali	4037 K ste už # zo #	4037 K ste už # z #	4037 K ste # zo #	4037 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2865 K
prikaži	3926 K uvijek sadržaj	3926 K uvek sadržaj	3926 K sadržaj s	3926 K sadržaj sa	3926 K sadržaj iz	3926 K sadržaj od	4123 K vedno vsebino	4123 K vsebino z	4123 K vsebino s	4123 K vsebino iz	4123 K vsebino od
pronašli	44 K ste
pročitaj	3868 K još	3868 K i
pročitajte	3868 K još	3868 K i	3868 K više	3868 K:	3868 K više o ovoj temi
pročitali	3938 K ste # od #	3938 K ste već # od #
první	474 K měsíc za	474 K měsíc zdarma	474 K týden za	474 K týden zdarma	474 K tři měsíce za	474 K # měsíce za
prvních	474 K # dní za	474 K # dní zdarma
prvý	3994 K mesiac len za	3994 K mesiac za	3994 K mesiac už za	3994 K mesiac zadarmo
przeczytałaś	3420 K już # z #	3420 K # z #
przeczytałeś	3420 K już # z #	3420 K # z #
prześlij	3366 K dalej
präsentiert	902 K von
próbálja	2293 K ki tudását
prüfen	908 K sie
publicité	1998 K dans #
publié	1982 K initialement dans le	1982 K initialement sur	2012 K avec l'autorisation
pàgina	450 K # de #
página	1512 K # de #	1512 K #/#	3551 K # de #	3551 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3983 K sa
páčilo	69 K sa
päeva	1597 K küsimus:
päivitä	1784 K
päivän	1802 K kysymys:
pääset	1784 K lukemaan
päätoimittaja	1782 K:
pódcast	1514 K:
păstrați	28 K
pērc	2924 K biļetes	2933 K
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
radšej	4002 K počúvate
radši	538 K posloucháte
rašykite	2851 K autorei	2851 K autoriui
recibí	1453 K las noticias
recomandări	3611 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2277 K ingyenesen
regisztráljon	2264 K	2277 K ingyenesen
regístrate	1405 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er	701 K er
resztę	3358 K tekstu
rezervē	2933 K
rešite	3868 K kviz
riješite	3868 K kviz
rozwiąż	3341 K quiz
rozwiń	3328 K post	3328 K wpis
rätsel	891 K mit	927 K des tages:
rätseln	891 K sie mit
réservez	1924 K vos places pour la soirée de la rédaction
réservé	1869 K aux abonnés
réservée	1869 K aux abonnés
réservés	1869 K aux abonnés
résumer	1914 K cet article	1914 K l'article
résumé	1914 K généré	1914 K rédigé	1914 K réalisé	1914 K produit	1914 K par
rösta	4232 K	4248 K:	4248 K här:	4248 K i vår omröstning:
rādīt	2933 K
""", 's': """
sadržaj	3956 K je nastao u suradnji s
saglabā	2933 K
saistīts	2908 K:
saņem	2933 K
sažetak	3883 K	3883 K članka	3883 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	785 K:	785 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1453 K el canal	1483 K leyendo:
sesizări	3617 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	517 K	517 K článku	556 K vytvořila	556 K bylo
sisällön	1845 K tarjoaa
siųskite	2851 K savo	2865 K
sjefredaktør	3228 K:	3228 K og ansvarlig redaktør:
skaitytojų	2873 K apklausa:
skopírovať	3995 K
skrót	3354 K artykułu
skúsili	59 K ste
slå	3250 K på javascript
související	498 K:	500 K video:	500 K článek:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	2014 K par
sponzorované	4055 K spoločnosťou
sponzorováno	604 K společností
sporočite	4102 K napako
sprawdź	3341 K:	3341 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3982 K sa
stališča	4080 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	553 K si aplikaci
stöd	81 K	4205 K
stötta	81 K	4205 K
støt	81 K	661 K
støtt	81 K	3204 K
suscríbete	1399 K a	1535 K en spotify
susidūrėte	2851 K su
susiję	2839 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1914 K générée
syötä	1730 K kelvollinen sähköpostiosoite	1784 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2284 K:
szívesen	2279 K meghallgatjuk
szöveg	2284 K:
sähköpostiosoite	1730 K on virheellinen
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1458 K
síganos	12 K
sígueme	1458 K
síguenos	12 K
só	3458 K para assinantes
sólo	1405 K para suscriptores
søg	685 K nu
súhrn	3982 K
súmate	12 K	56 K a las #
súvisiace	3969 K:
súvisiaci	3969 K článok
sūti	2919 K savu	2933 K
số	4689 K ký tự còn lại
""", 't': """
también	1426 K en facebook	1438 K puedes leer	1438 K puedes leer:	1438 K te puede interesar:
també	395 K et pot interessar:
também	3575 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1789 K on
tekstissä	1748 K esitetyt
tekstą	46 K galima
tenés	1448 ¿K información
textgröße	785 K:	785 K a
thấy	44 K lỗi
thử	4670 K sức với
tiedätkö	1761 K aiheesta	1761 K asiasta	1761 K lisää
tiivistelmä	26 K on	1798 K on
tiivistelmän	1798 K on
tilføj	685 K
tillåt	4260 K alltid innehåll från	4260 K innehåll från
tiếp	4724 K tục đọc sau
todavía	32 K no hay comentarios
további	2247 K részletek	2330 K cikkek a témában:
traducció	404 K feta
transparentní	510 K účet:
trên	4647 K google news
trình	4696 K duyệt của bạn không	4696 K duyệt không
trả	4670 K lời câu đố
trải	4680 K nghiệm
turpinājums	2935 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1761 K
tác	4665 K giả:	4665 K giả là
támogasd	81 K	2269 K a	2269 K az
támogass	2222 K adód
támogassa	81 K	2222 K adója	2269 K a	2269 K az
támogasson	2222 K adója
täglichen	777 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1748 K on mielipidekirjoitus	1748 K on mielipideteksti	1748 K on kolumni	1748 K on kommentti	1798 K tiivistelmä on	1799 K juttu on	1799 K artikkeli on	1799 K teksti on	1809 K on upotettu sisältö
tämän	52 K jutun
tässä	1809 K on upotettua sisältöä
télécharger	13 K	1880 K l'application
téléchargez	13 K
tóm	4669 K tắt này	4717 K tắt được
töltsd	13 K le	2293 K ki kvízünket
töltse	13 K le	2278 K le	2278 K ki	2293 K ki kvízünket
történeteiket	2257 K
tüm	27 K yorumlar
tęsinys	2867 K
tłumaczenie	3354 K	3394 K zostało
tải	13 K	13 K ứng dụng	4647 K ứng dụng	4647 K app	4673 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3903 K na grešku
uključi	3891 K
uključite	3891 K
uložit	530 K
uložiť	3995 K
uložte	530 K si	3995 K si
unbeschränkter	871 K zugang
unterstütze	81 K	759 K
unterstützen	81 K sie	759 K sie	759 K sie die
uočili	7 K ste
upozorniť	4004 K na chybu
upozorněte	540 K na chybu
urmărește	12 K	3611 K și:	3628 K video	3687 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3926 K uvijek sadržaj	3926 K uvek sadržaj	3926 K sadržaj s	3926 K sadržaj sa	3926 K sadržaj iz	3926 K sadržaj od
uživo	3943 K: kako	3943 K: ovako	3943 K: zašto	3943 K: što	3943 K: šta	3943 K: tko	3943 K: ko	3943 K: gdje	3943 K: gde	3943 K: ovo	3943 K: pogledajte	3943 K: poslušajte	3943 K: sve	3943 K: noć	3943 K: ljudi	3943 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2264 K részt
već	3919 K za #	3919 K od #
več	4069 K:	4069 K v videu	4094 K o tem	4094 K novic	4094 K preberite	4141 K o:	4141 K o temi:
videó	2329 K: így	2329 K: itt	2329 K: ezért	2329 K: miért	2329 K: hogyan	2329 K: mit	2329 K: ki	2329 K: mi	2329 K: ez	2329 K: ezt	2329 K: hallgassa	2329 K: nézze	2329 K: minden	2329 K: a	2329 K: az
vidéo	1900 K :
viktorīna	2941 K:
visą	2865 K interviu
više	3868 K o:	3944 K o:	3944 K o temi:
você	3483 K pode gostar:
vprašaj	4083 K
vprašajte	4083 K
vprašanje	4118 K dneva:
vypočujte	1 K si	3969 K si:
vyskúšali	59 K ste
vytiskněte	530 K
vytlačiť	3995 K
vytlačte	3995 K
vyzkoušejte	474 K první měsíc
vyzkoušeli	59 K jste
válaszolj	2278 K
válaszoljon	2278 K
vásárolja	2235 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	685 K med
véleménycikkeit	2257 K
více	498 K zde	498 K k tématu:	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
vídeo	1514 K:
võida	1589 K
võta	1574 K ühendust	1589 K
výhoda	562 K pro předplatitele:	4021 K pre predplatiteľov:
výhody	562 K pro předplatitele:	4021 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	4034 K našim čitateľom	4034 K našim predplatiteľom
věnujte	530 K
vše	589 K o téma:	589 K o:	589 K k tématu téma:	589 K k tématu:
všechno	589 K o tématu téma:	589 K o tématu:
všechny	27 K komentáře	502 K články autora	589 K články k tématu téma:	589 K články k tématu:
všetko	4043 K o téme:	4043 K o:	4043 K k téme téme:	4043 K k téme:
všetky	4043 K články k téme téme:	4043 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	565 K povolit obsah	565 K zobrazovat obsah	565 K načítat obsah	565 K zobrazit obsah	4024 K povoliť obsah	4024 K zobrazovať obsah	4024 K načítať obsah	4024 K zobraziť obsah
""", 'w': """
webshopunkból	2300 K:
weiterführende	810 K artikel:
weź	3385 K udział w dyskusji
więcej	3340 K o	3340 K na temat	3340 K z	3341 K na ten temat:	3344 K artykułów autora	3426 K o:	3426 K na temat:
wykorzystałaś	3420 K już # z #	3420 K # z #
wykorzystałeś	3420 K już # z #	3420 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyłącz	3412 K go, aby	3412 K go, żeby	3412 K ją, aby	3412 K blokadę	3412 K blokowanie
wyślij	3 K
wyświetlaj	3404 K treści z	3404 K treści ze	3404 K treści od
wöchentlichen	777 K newsletter
""", 'y': """
yanlişlik	4403 K mi
""", 'z': """
zahvaljujoč	4132 K našim bralcem
zahvaljujući	3935 K našim čitateljima	3935 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
załaduj	3328 K post
zdieľajte	3 K
zdieľať	3 K
zezwól	3404 K na treści
zgłoś	3377 K uwagę	3377 K błąd	3377 K literówkę	3377 K uwagi	3377 K nieścisłość
ziņo	2919 K redakcijai
zkopírovat	530 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	4024 K vždy obsah	4024 K obsah z	4024 K obsah zo	4024 K obsah od
zobrazovať	4024 K vždy obsah	4024 K obsah z	4024 K obsah zo	4024 K obsah od
zostań	3374 K reporterem	3374 K reporterką	3374 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	823 K dpa	1174 K #	1174 K
""", 'à': """
à	1900 K lire aussi	1900 K lire également	1900 K lire :	1900 K lire sur	1900 K voir aussi	1900 K écouter	1900 K relire	1900 K découvrir	1900 K lire sur le même sujet	1900 K consulter :	1900 K voir également	1903 K propos de l'auteur	1903 K propos de l'autrice	1924 K retrouver dans le numéro	1999 K écouter sur spotify	1999 K écouter sur apple podcasts	1999 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3502 K gerado
""", 'ä': """
är	4208 K du
äänestä	1784 K
""", 'å': """
åldersgräns	4256 K #
åsikter	4191 K som framförs
åsikterna	4191 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3480 K preciso estar logado
écouter	1 K l'article	1 K cet article	1900 K aussi	1993 K sur
écoutez	1 K cet	1 K l'article	1928 K le podcast
élő	2329 K: így	2329 K: itt	2329 K: ezért	2329 K: miért	2329 K: hogyan	2329 K: mit	2329 K: ki	2329 K: mi	2329 K: ez	2329 K: ezt	2329 K: hallgassa	2329 K: nézze	2329 K: minden	2329 K: a	2329 K: az
épinglez	1947 K cet article	1947 K cette recette	1947 K cette page	1947 K la recette	1947 K ce billet	1947 K-la	1947 K-le	1947 K l'article	1947 K l'image
értékeljük	2306 K az ön
""", 'í': """
írd	2278 K be
írj	2257 K a szerzőnek
írja	2278 K be
írjon	2257 K a szerzőnek	2278 K közvetlenül	2278 K nekünk
""", 'î': """
în	3675 K imagini:
întreabă	3622 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2279 K szerint
""", 'ú': """
últimas	1437 K noticias de	3482 K de	3482 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	816 K die autor:in	816 K die autoren	816 K die autor:innen	819 K die autorin	819 K den autor	820 K die autorin	820 K den autor
übersetzung	905 K:	905 K aus dem
""", 'č': """
čitaj	3868 K još
čitajte	3868 K i	3868 K još	3868 K još:
članak	46 K se može	46 K možete	3883 K je preveden	3883 K čita	3886 K je objavljen u	3947 K je	3956 K je nastao u suradnji s	3956 K je nastao u suradnji sa
članek	46 K lahko	4083 K je preveden	4083 K bere	4083 K je prebral	4086 K je objavljen v	4144 K je	4152 K je nastal v sodelovanju z	4152 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	489 K vznikl ve spolupráci	517 K byl přeložen	517 K přeložen	517 K načetl	520 K vyšel v	556 K byl přeložen	593 K vyšel v	593 K vyšel na	593 K původně vyšel	593 K byl původně	593 K byl publikován	593 K byl převzat	594 K	604 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3982 K bol preložený	3982 K načítal	3985 K vyšiel v	4046 K	4055 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	498 K také	498 K také:	498 K i	498 K více	498 K:
číslo	510 K účtu pro dary	510 K transparentního účtu
čítajte	3969 K aj	3969 K tiež	3969 K viac
""", 'đ': """
đánh	4669 K giá bài viết
đã	4712 K xảy ra lỗi	4712 K có lỗi
đăng	4670 K ký tham dự hội thảo	4716 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4686 K dây nóng: #	4686 K dây nóng #
được	68 K phép đăng lại
để	4699 K xem nội dung này	4699 K hiển thị nội dung này
đọc	4656 K thêm	4656 K thêm:	4656 K:	4656 K tiếp:	4661 K tin nhanh
""", 'į': """
įsigykite	2865 K
įtraukite	2865 K mus
įveskite	2865 K
""", 'ś': """
ściągnij	13 K	3390 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3370 K:
źródło	3370 K:
""", 'ż': """
żadnych	3417 K akcjonariuszy
""", 'ž': """
želite	3900 K raditi kod nas	3900 K da radite kod nas	4099 K delati pri nas
želiš	3900 K raditi kod nas	4099 K delati pri nas
žiadni	4034 K akcionári
žiadny	4034 K majiteľ	4034 K oligarcha
žinote	2851 K daugiau	2866 K istoriją
žiūrėkite	2839 K taip pat	2865 K
žádní	579 K akcionáři
žádný	579 K majitel	579 K oligarcha
""", 'ș': """
știrea	3685 K continuă
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
автор	3761 K - обозреватель	3761 K - корреспондент	3761 K - колумнист	3761 K - редактор	4541 K - оглядач	4541 K - колумніст	4541 K - кореспондент
авторка	4541 K - оглядачка	4541 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3828 K владельцев	3828 K акционеров	3828 K цензуры и рекламы	4607 K власників	4607 K акціонерів	4607 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3828 K нашим читателям	3828 K вашим пожертвованиям
больше	3743 K новостей	3744 K по теме:	3784 K любите слушать	3784 K нравится слушать	3837 K о:
будь	31 K первым	4603 K ласка, вимкніть його	4603 K ласка, вимкніть блокувальник	4603 K ласка, вимкніть adblock
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3764 K ли материал	3764 K ли пересказ	3764 K ли этот пересказ	3764 K ли этот	3764 K ли текст
была	3764 K ли статья	3764 K ли эта	3764 K ли новость
більше	4522 K по темі:	4522 K за темою:	4522 K на тему:	4522 K про це:	4556 K новин	4556 K матеріалів	4616 K про:
""", 'в': """
в	3817 K этом месте находится встроенный контент	3817 K этом месте находится встроенный пост	3817 K этом месте находится встроенный публикация	3817 K этом месте размещён встроенный контент	3817 K этом месте размещён встроенный пост	3817 K этом месте размещён встроенный публикация	3817 K этом месте размещен встроенный контент	3817 K этом месте размещен встроенный пост	3817 K этом месте размещен встроенный публикация	3817 K этом месте показан встроенный контент	3817 K этом месте показан встроенный пост	3817 K этом месте показан встроенный публикация	3817 K этом месте встроенный контент	3817 K этом месте встроенный пост	3817 K этом месте встроенный публикация
вакансии	3767 K "	3767 K редакции
вакансії	4546 K "	4546 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3764 K понравилась	3764 K понравился	3764 K помогла	4544 K сподобалась	4544 K сподобалася	4544 K сподобався
ваш	27 K комментарий	27 K коментар
вечерняя	3717 K рассылка
ви	4603 K використовуєте блокувальник	4610 K прочитали вже # із #	4610 K прочитали вже # і #	4610 K прочитали # із #	4610 K прочитали # і #	4610 K прочитали вже # з #	4610 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3746 K по теме:	3836 K: как	3836 K: так	3836 K: почему	3836 K: что	3836 K: кто	3836 K: где	3836 K: это	3836 K: вот	3836 K: смотрите	3836 K: послушайте	3836 K: всё	3836 K: все	3836 K: ночь	3836 K: люди	3836 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3810 K:
вимкніть	4603 K його, щоб	4603 K блокувальник	4603 K adblock
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3810 K дня:
вопросы	72 K?
впервые	3841 K опубликовано в	3841 K опубликовано на	3841 K опубликован в	3841 K опубликована в	3841 K напечатано в
вперше	4620 K опубліковано в	4620 K опубліковано у	4620 K опубліковано на	4620 K надруковано в
все	27 K комментарии	3743 K новости на тему	3743 K материалы	3743 K новости	3743 K статьи	3748 K статьи автора	3748 K материалы автора	3837 K о:	3837 K материалы по теме:	3837 K статьи по теме:	3837 K материалы о:	3837 K новости по теме:	4616 K про:
всегда	3733 K разрешать контент	3817 K разрешать контент	3817 K показывать контент	3817 K разрешить контент	3817 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4551 K
встановіть	13 K	4551 K	4577 K застосунок
встигніть	4582 K передплатити
всё	3837 K о:	3837 K по теме:
всі	4616 K матеріали за темою:	4616 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3824 K используете блокировщик	3831 K прочитали уже # из #	3831 K прочитали # из #
выключите	3824 K его, чтобы
відео	4615 K: як	4615 K: так	4615 K: чому	4615 K: що	4615 K: хто	4615 K: де	4615 K: це	4615 K: ось	4615 K: дивіться	4615 K: послухайте	4615 K: усе	4615 K: все	4615 K: ніч	4615 K: люди	4615 K: порт
вікторина	4589 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3763 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4543 K від	4543 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4590 K:
""", 'д': """
детальніше	4522 K:	4522 K про це
джерела	4558 K:
джерело	4558 K:
дивіться	4522 K також	4522 K:	4522 K також:	4522 K відео:
до	4522 K теми:
добавьте	3824 K наш сайт в	3824 K сайт в
додайте	4603 K наш сайт до	4603 K сайт до
дозволити	4596 K завжди контент	4596 K завжди вміст	4596 K контент із	4596 K контент з	4596 K контент від	4596 K вміст із	4596 K вміст з	4596 K вміст від
дозволяти	4596 K завжди контент	4596 K завжди вміст	4596 K контент із	4596 K контент з	4596 K контент від	4596 K вміст із	4596 K вміст з	4596 K вміст від
докладніше	4522 K:	4522 K про це	4616 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3772 K в	3772 K на	3772 K для	4551 K в	4551 K у	4551 K на	4551 K для
достъпно	254 K в	254 K на
досье	3836 K: как	3836 K: так	3836 K: почему	3836 K: что	3836 K: кто	3836 K: где	3836 K: это	3836 K: вот	3836 K: смотрите	3836 K: послушайте	3836 K: всё	3836 K: все	3836 K: ночь	3836 K: люди	3836 K: порт
досьє	4615 K: як	4615 K: так	4615 K: чому	4615 K: що	4615 K: хто	4615 K: де	4615 K: це	4615 K: ось	4615 K: дивіться	4615 K: послухайте	4615 K: усе	4615 K: все	4615 K: ніч	4615 K: люди	4615 K: порт
дотримуйтесь	28 K
другие	3748 K материалы автора
думка	4541 K автора	4541 K редакції	4541 K, висловлена
думки	4541 K авторів
""", 'е': """
ежедневная	3717 K рассылка
еженедельная	3717 K рассылка
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3748 K новость?
еще	3744 K по теме:	3746 K по теме:
ещё	3743 K больше	3744 K по теме:	3746 K по теме:
""", 'з': """
з	4593 K нашого магазину:
за	4510 K підтримки компанії	4510 K підтримки партнера	4510 K сприяння компанії	4522 K темою:
забелязахте	7 K
завантажити	4551 K в	4551 K з	4551 K у
завантажте	13 K	4551 K в	4551 K з	4577 K застосунок	4577 K додаток
завантажувати	4596 K завжди контент	4596 K завжди вміст	4596 K контент із	4596 K контент з	4596 K контент від	4596 K вміст із	4596 K вміст з	4596 K вміст від
завантажуйте	13 K	4551 K	4561 K застосунок
завдяки	4607 K нашим читачам	4607 K вашим внескам
завжди	4596 K дозволяти контент	4596 K дозволяти вміст	4596 K показувати контент	4596 K показувати вміст	4596 K дозволити контент	4596 K дозволити вміст	4596 K завантажувати контент	4596 K завантажувати вміст
загружать	3817 K всегда контент	3817 K контент из	3817 K контент с	3817 K контент от
загрузите	3772 K в	3772 K на
загрузить	3733 K контент	3733 K пост
задайте	3763 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4543 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4555 K
збережіть	4555 K
здесь	3817 K находится встроенный контент	3817 K находится встроенный пост	3817 K находится встроенный публикация	3817 K размещён встроенный контент	3817 K размещён встроенный пост	3817 K размещён встроенный публикация	3817 K размещен встроенный контент	3817 K размещен встроенный пост	3817 K размещен встроенный публикация	3817 K показан встроенный контент	3817 K показан встроенный пост	3817 K показан встроенный публикация	3817 K встроенный контент	3817 K встроенный пост	3817 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4593 K для передплатників:
зручніше	4564 K слухати
""", 'и': """
играть	3811 K:
идет	3805 K подписка
идёт	3805 K подписка
из	3814 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3778 K:
источники	3778 K:
""", 'к': """
как	3764 K вам статья	3764 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4543 K виклад	4543 K переказ
коротко	3763 K от	4543 K від
краткий	26 K пересказ	3763 K пересказ
кратко	3763 K от
краткое	3763 K содержание	3808 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4593 K для передплатників:
лучшее	3743 K за
любите	4564 K слухати
""", 'м': """
материал	46 K можно	3733 K содержит данные	3744 K по теме:	3746 K по теме:	3766 K опубликован в	3769 K можно	3808 K переведён	3808 K переведен	3841 K впервые опубликован	3841 K был впервые	3851 K подготовлен в партнёрстве с	3851 K подготовлен в партнерстве с	3851 K подготовлен при поддержке	3851 K создан при поддержке
материалът	316 K е създаден със съдействието на
материалы	3746 K по теме:
матеріал	46 K можна	4510 K підготовлено за підтримки	4510 K створено за підтримки	4510 K підготовлено у партнерстві	4510 K створено у партнерстві	4586 K перекладено	4620 K уперше опубліковано	4631 K підготовлено у партнерстві з	4631 K підготовлено за підтримки	4631 K створено за підтримки	4631 K створено у партнерстві з
маєте	72 K запитання
месяц	3775 K подписки за
ми	4603 K помітили, що ви
мнение	3761 K автора	3761 K редакции
мнението	244 K на автора
мнения	3761 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть	3707 K работаем благодаря вам	3707 K работаем благодаря вашей	3707 K работаем благодаря вашим	3707 K существуем благодаря вам	3707 K существуем благодаря вашим	3707 K существуем на ваши	3707 K работаем на ваши	3707 K живём на ваши	3707 K живем на ваши	3707 K независимы благодаря	3725 K в	3824 K заметили, что вы
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4555 K
надішліть	3 K	4555 K
накратко	246 K от
началась	3805 K подписка
начало	97 K >	97 K "
наша	3717 K рассылка
нашли	7 K ошибку	7 K опечатку
не	3805 K забудьте подписаться	4582 K забудьте передплатити
немає	4564 K часу читати	4607 K власників
нет	32 K комментариев	3784 K времени читать	3828 K владельцев
новия	249 K брой
новият	249 K брой
новости	3743 K партнеров
новый	3766 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3744 K этом подробнее	3748 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3763 K	4543 K
онлайн	3836 K: как	3836 K: так	3836 K: почему	3836 K: что	3836 K: кто	3836 K: где	3836 K: это	3836 K: вот	3836 K: смотрите	3836 K: послушайте	3836 K: всё	3836 K: все	3836 K: ночь	3836 K: люди	3836 K: порт	4615 K: як	4615 K: так	4615 K: чому	4615 K: що	4615 K: хто	4615 K: де	4615 K: це	4615 K: ось	4615 K: дивіться	4615 K: послухайте	4615 K: усе	4615 K: все	4615 K: ніч	4615 K: люди	4615 K: порт
опитахте	59 K
опитування	4589 K дня:
опрос	3810 K дня:
оригинал	3841 K статьи опубликован
оригінал	4620 K статті опубліковано
оставьте	31 K первый
остались	72 K вопросы
отключите	3824 K его, чтобы	3824 K блокировщик	3824 K adblock
открихте	7 K
откройте	3772 K в
открыта	3805 K подписка
открыть	3725 K в
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3776 K
отправьте	3 K	3776 K
оформити	4582 K передплату
оформить	3805 K подписку
оценете	247 K
оцените	8 K	3764 K
оцініть	4544 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3851 K материала	4631 K матеріалу	4631 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3851 K материала	3851 K рубрики
партнёрский	86 K материал:
первый	3775 K месяц за
перевод	3763 K выполнен	3763 K сделан	3808 K выполнен	3808 K сделан	3808 K осуществлён	3808 K подготовлен
передплата	4554 K за #	4554 K від #	4582 K на перше півріччя	4582 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
перейти	3725 K в
переказ	4543 K
переклад	4543 K зроблено	4586 K виконано	4586 K зроблено	4586 K здійснено	4586 K підготовлено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3763 K
перший	4554 K місяць за
письма	3717 K "
питання	73 K до статті	4589 K дня:
по	89 K подписке	3744 K теме:
повече	232 K по темата:	259 K новини
повідомити	4566 K про помилку
повідомте	4566 K про помилку	4566 K нам про помилку
погляди	4541 K авторів
пограйте	4590 K:
подарете	258 K
подарите	3776 K
подарить	3776 K
подарувати	4555 K
подаруйте	4555 K
поддержать	3781 K
поддержи	81 K
поддержите	81 K	3781 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3836 K: как	3836 K: так	3836 K: почему	3836 K: что	3836 K: кто	3836 K: где	3836 K: это	3836 K: вот	3836 K: смотрите	3836 K: послушайте	3836 K: всё	3836 K: все	3836 K: ночь	3836 K: люди	3836 K: порт	4615 K: як	4615 K: так	4615 K: чому	4615 K: що	4615 K: хто	4615 K: де	4615 K: це	4615 K: ось	4615 K: дивіться	4615 K: послухайте	4615 K: усе	4615 K: все	4615 K: ніч	4615 K: люди	4615 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписаться	3725 K в
подписка	3775 K за #	3775 K от #	3775 K за рубль	3805 K на первое полугодие	3805 K на второе полугодие
подписывайтесь	12 K	3781 K на
подпишись	12 K	3796 K на
подпишитесь	12 K	3725 K в	3781 K на	3796 K на нас
подробнее	3744 K:	3744 K в материале	3744 K - в	3744 K читайте в материале	3744 K об этом	3746 K по теме:	3746 K на тему:	3837 K о:
подробности	3744 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте	3824 K, отключите его	3824 K, отключите блокировщик
позиция	3761 K автора
позицията	244 K на автора
позиція	4541 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показать	3733 K контент	3733 K публикацию	3733 K содержимое
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4596 K завжди контент	4596 K завжди вміст	4596 K контент із	4596 K контент з	4596 K контент від	4596 K вміст із	4596 K вміст з	4596 K вміст від
показывать	3817 K всегда контент	3817 K контент из	3817 K контент с	3817 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4555 K
порекомендуйте	3776 K
последвайте	12 K	264 K
последние	3743 K новости о
послухати	1 K
послушать	1 K
поставте	4543 K запитання
похоже	3824 K, вы используете блокировщик	3824 K, у вас включён	3824 K, у вас включен
почитать	3744 K:
преведено	246 K с
преводът	246 K е
предложение	3814 K для читателей:	3814 K для подписчиков:
предпочитате	267 K да слушате
прежде	3797 K чем оставить комментарий	3797 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3748 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4582 K передплата
продолжается	3805 K подписка	3805 K подписная кампания
пройдите	3744 K тест
пройдіть	4522 K тест
пропозиція	4593 K для читачів:	4593 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
публикация	3733 K содержит данные
підписка	4554 K за #	4554 K від #
підписуйся	12 K
підписуйтесь	12 K	4561 K на
підпишіться	12 K	4561 K на
підсумок	4543 K
підтримайте	81 K	4561 K
підтримати	4561 K
""", 'р': """
работа	3767 K в "
радимо	4522 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3817 K всегда контент	3817 K контент из	3817 K контент с	3817 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3733 K контент	3733 K показ	3733 K содержимое	3817 K всегда контент	3817 K контент из	3817 K контент с	3817 K контент от
распечатайте	3776 K
распечатать	3776 K
расскажите	59 K в
рассылка	3717 K "	3717 K:
редакция	3707 K работает благодаря
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3744 K:	3746 K видео:
рекомендуємо	4522 K:
робота	4546 K в "	4546 K у "
роздрукувати	4555 K
роздрукуйте	4555 K
розкажіть	59 K у
розпочалася	4582 K передплата
розпочато	4582 K передплату
""", 'с': """
саммари	3763 K
свалете	13 K	254 K	279 K приложението
свежий	3766 K номер
свързани	232 K:
связаться	3748 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3772 K в	3772 K из	3781 K приложение	3801 K приложение
скачать	13 K	3772 K в	3772 K на
скидка	3814 K для подписчиков:
скопировать	3776 K
скопируйте	3776 K
скопіювати	4555 K
скопіюйте	4555 K
следвайте	12 K ни	264 K
следите	12 K за	3725 K в
слухайте	4522 K:	4522 K також:
слухати	1 K
слушайте	3744 K:	3744 K также:
слушать	1 K
см	3744 K. также:
смотрите	3744 K также	3744 K:	3744 K	3744 K также:	3744 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3786 K об ошибке	3786 K нам об ошибке
сообщить	3786 K об ошибке
сохраните	3776 K
сохранить	3776 K
спитайте	4543 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3851 K материала	3851 K рубрики	4631 K матеріалу	4631 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3763 K
спросить	3763 K
спільно	4510 K з компанією
станьте	31 K первым	31 K першим	3781 K подписчиком	3781 K соучастником	4561 K частиною спільноти	4561 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4543 K перекладено	4586 K перекладено	4620 K вперше опубліковано	4620 K було вперше
стаття	4620 K вперше опублікована	4621 K
статью	46 K можно	3769 K можно
статья	3763 K переведена	3763 K озвучена	3764 K была	3766 K опубликована в	3808 K переведена	3841 K впервые опубликована	3841 K была впервые	3841 K первоначально	3842 K
стежте	12 K за
стислий	4543 K виклад	4543 K переказ	4586 K виклад
схоже	4603 K, ви використовуєте	4603 K, у вас увімкнено
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3811 K:
""", 'т': """
тази	308 K статия е публикувана
також	4522 K читайте:
тб	4615 K: як	4615 K: так	4615 K: чому	4615 K: що	4615 K: хто	4615 K: де	4615 K: це	4615 K: ось	4615 K: дивіться	4615 K: послухайте	4615 K: усе	4615 K: все	4615 K: ніч	4615 K: люди	4615 K: порт
текст	46 K можно	46 K можна	3763 K переведён	3763 K переведен	3763 K озвучен	3808 K переведён	3808 K переведен	3841 K впервые опубликован	3841 K был впервые	3841 K вышел в	4543 K перекладено	4543 K озвучено	4586 K перекладено	4620 K уперше опубліковано	4620 K вперше опубліковано	4620 K було вперше	4620 K вийшов у
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3810 K дня:	4589 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3814 K для подписчиков:
точка	3761 K зрения автора	4541 K зору автора	4541 K зору редакції
триває	4582 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3817 K находится встроенный контент	3817 K находится встроенный пост	3817 K находится встроенный публикация	3817 K размещён встроенный контент	3817 K размещён встроенный пост	3817 K размещён встроенный публикация	3817 K размещен встроенный контент	3817 K размещен встроенный пост	3817 K размещен встроенный публикация	3817 K показан встроенный контент	3817 K показан встроенный пост	3817 K показан встроенный публикация	3817 K встроенный контент	3817 K встроенный пост	3817 K встроенный публикация	4596 K є вбудований контент	4596 K є вбудований допис	4596 K є вбудований публікація	4596 K є вбудований вміст	4596 K розміщено вбудований контент	4596 K розміщено вбудований допис	4596 K розміщено вбудований публікація	4596 K розміщено вбудований вміст	4596 K показано вбудований контент	4596 K показано вбудований допис	4596 K показано вбудований публікація	4596 K показано вбудований вміст	4596 K вбудований контент	4596 K вбудований допис	4596 K вбудований публікація	4596 K вбудований вміст
""", 'у': """
у	3824 K вас включён блокировщик	3824 K вас включен блокировщик	3828 K нас нет владельца	3828 K нас нет владельцев	3828 K нас нет акционеров	3828 K нас нет инвесторов	3828 K нас нет хозяев	4510 K партнерстві з компанією	4596 K цьому місці є вбудований контент	4596 K цьому місці є вбудований допис	4596 K цьому місці є вбудований публікація	4596 K цьому місці є вбудований вміст	4596 K цьому місці розміщено вбудований контент	4596 K цьому місці розміщено вбудований допис	4596 K цьому місці розміщено вбудований публікація	4596 K цьому місці розміщено вбудований вміст	4596 K цьому місці показано вбудований контент	4596 K цьому місці показано вбудований допис	4596 K цьому місці показано вбудований публікація	4596 K цьому місці показано вбудований вміст	4596 K цьому місці вбудований контент	4596 K цьому місці вбудований допис	4596 K цьому місці вбудований публікація	4596 K цьому місці вбудований вміст	4603 K вас увімкнено блокувальник	4607 K нас немає власника	4607 K нас немає власників	4607 K нас немає акціонерів	4607 K нас немає інвесторів	4607 K нас немає олігарха
увидели	7 K ошибку
удобнее	3784 K слушать
уперше	4620 K опубліковано в	4620 K опубліковано у	4620 K опубліковано на	4620 K надруковано в
усе	4616 K про:	4616 K за темою:
успейте	3805 K подписаться
установите	13 K	3801 K приложение
усі	27 K коментарі	4616 K матеріали за темою:	4616 K статті за темою:
утренняя	3717 K рассылка
""", 'ф': """
фотогалерея	3744 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3783 K работать у нас	3783 K у нас работать	3783 K работать в нашей
хочете	4563 K працювати в нас	4563 K в нас працювати	4563 K працювати у нас
хочеш	4563 K працювати в нас
хочешь	3783 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4543 K переказ	4543 K короткий виклад	4543 K короткий переказ	4543 K стислий виклад	4586 K текст	4586 K матеріал	4621 K текст	4621 K матеріал
цю	4586 K статтю
ця	76 K тема закрита	4621 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4544 K була стаття	4544 K був матеріал	4544 K був переказ	4544 K був цей переказ	4544 K була ця	4544 K був цей	4544 K сподобалась	4544 K сподобалася	4544 K сподобався
читай	3796 K нас
читайте	12 K нас	13 K	3725 K в	3725 K нас в	3744 K также	3744 K также:	3744 K:	3744 K подробнее	3744 K еще	3744 K по теме:	3744 K подробнее:	3744 K материал	3744 K в материале	3746 K по теме:	3772 K нас без	3772 K без	3781 K	3781 K нас в	4522 K також	4522 K також:	4522 K:	4522 K ще	4522 K також на тему:	4522 K по темі:	4522 K також на тему	4561 K
читать	3725 K в	3744 K также	3744 K по теме:
что	33 K вы думаете	3744 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4522 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3808 K статья	3842 K статья
это	26 K резюме	52 K расследование	3763 K краткое содержание
этот	26 K пересказ	3733 K материал содержит	3763 K пересказ	3763 K краткий пересказ	3769 K материал можно	3769 K текст можно	3808 K текст	3808 K материал	3842 K текст	3842 K материал
эту	3769 K статью можно
""", 'я': """
як	4544 K вам стаття	4544 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	2055 K את
אולי	2070 K פספסתם:
אזהרה	2083 K: צריכה מופרזת של אלכוהול	2083 K - צריכה מופרזת
אין	2108 K להעתיק	2108 K לעשות שימוש
אירעה	2104 K שגיאה
אל	2061 K תפספסו: הפעילו
ארעה	2104 K שגיאה
""", 'ב': """
בואו	2056 K לעבוד איתנו
בחנו	2058 K את עצמכם
""", 'ד': """
דווחו	2055 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	2042 K:	2057 K לפודקאסט	2057 K לפרק
האם	8 K אהבתם	2055 K הכתבה	2055 K הסיכום	2055 K המידע
הדוא	2049 K"ל האדום
הדפדפן	2086 K שלך אינו	2086 K שלך לא
הווידאו	2086 K אינו
הורידו	13 K	2035 K את האפליקציה	2060 K
הטקסט	2109 K נוצר
היו	31 K הראשונים
הירשמו	2056 K לוובינר	2056 K לכנס
הכותב	2050 K הוא
הכותבים	2050 K הם
הכותבת	2050 K היא
הכנתם	59 K
הכתבה	2055 K עניינה	2071 K ממשיכה	2108 K מוגנת	2109 K נכתבה	2109 K תורגמה	2117 K ממשיכה
המחבר	2050 K הוא
המחברת	2050 K היא
המייל	41 K האדום
המשך	2071 K הכתבה	2117 K הכתבה
הסיכום	2109 K נוצר
הסרטון	2086 K אינו	2086 K לא
הפעילו	2061 K התראות	2061 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	2057 K המלא זמין
הצביעו	2058 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	2035 K לערוץ הטלגרם	2035 K לקבוצת הוואטסאפ	2035 K לקבוצת הווטסאפ	2046 K אלינו	2046 K לערוץ	2046 K לקבוצה	2046 K לקבוצת	2046 K לקבוצות	2046 K עכשיו	2046 K גם	2047 K	2056 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	2057 K לפודקאסט
השתתפו	2058 K בסקר
התגובות	5 K
התוכן	2086 K אינו	2108 K מוגן
התחקיר	52 K הזה
התרגום	2109 K נעשה
""", 'ח': """
חודש	2066 K ראשון ב
""", 'י': """
יש	72 K שאלות	2049 K לכם מידע	2049 K לכם סיפור	2049 K לך מידע	2049 K לך סיפור
""", 'כ': """
כדי	2066 K לקרוא את	2090 K לצפות בתוכן	2090 K להציג את התוכן
כל	2046 K החדשות
כתבות	2070 K נוספות:
""", 'ל': """
להאזנה	2057 K לכתבה	2057 K לפודקאסט
להורדת	2060 K
להמשך	2066 K קריאה
לכל	2050 K הכתבות של	2070 K הכתבות:
לכתבה	2042 K המלאה
לכתבות	2070 K נוספות:
לעדכונים	2046 K נוספים	2046 K
לערוץ	2035 K הטלגרם
לפניות	2049 K לכתב	2049 K לכתבת
לפרק	2057 K המלא
לצפייה	2057 K בסרטון	2057 K בווידאו	2057 K במשדר	2090 K בתוכן
לקבוצת	2035 K הווטסאפ	2046 K הוואטסאפ	2046 K הווטסאפ
לקבלת	2046 K עדכונים
לקריאה	2042 K נוספת	2042 K נוספת:	2066 K מלאה
לקריאת	2066 K הכתבה המלאה
לרכישת	2056 K כרטיסים לכנס	2056 K כרטיסים לחצו	2056 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	2058 K דעתכם? הצביעו
מייל	2049 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2104 K השתבש
""", 'נ': """
נותרו	2078 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	2049 K במשהו	2049 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2086 K זה אינו
""", 'ע': """
עוד	2042 K בנושא:	2070 K במדור:	2070 K כתבות:
עמוד	2105 K # מתוך #
ענו	2058 K על הסקר	2058 K על הסקר:	2058 K על החידון
עקבו	12 K	2046 K אחרינו	2047 K אחרי
""", 'פ': """
פורסם	2108 K לראשונה	2108 K במקור
פרסומת	2071 K
""", 'צ': """
צפו	2042 K:	2042 K גם	2057 K בסרטון	2057 K בתיעוד	2057 K בווידאו	2057 K בכתבה
צריכה	2083 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	2061 K התראות	2061 K עדכונים על	2061 K עדכונים לנייד
קו	41 K חם למערכת
קרא	2042 K גם	2042 K גם:
קראו	2042 K גם	2042 K גם:	2042 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	2046 K להיות	2046 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2080 K עכשיו:
שחקו	2080 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2078 K נותרו	2078 K שנותרו
תוכן	2087 K מוטמע	2087 K זה מגיע	2087 K חיצוני	2087 K זה מוצג	2109 K זה נוצר
תמונה	2105 K # מתוך #	2105 K # / #
תמכו	81 K	2064 K	2065 K בעיתונות	2065 K בנו	2065 K בעבודתנו
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
अभी	2182 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2187 K ब्राउजर
आपको	2160 K यह	2160 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2188 K पोस्ट
इनपुट	2155 K-	2155 K:	2155 K -	2155 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2146 K भी पढें	2146 K भी पढें:	2173 K भी पढें-	2173 K भी देखें:
""", 'ए': """
एक	2203 K त्रुटि हुई
एजेंसी	2155 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2146 K पढें:	2173 K भी पढें:
""", 'क': """
कुछ	2203 K गलत हो गया
केवल	2169 K # रुपये में
कोई	44 K गलती	72 K सवाल	2203 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2160 K यह	2160 K आपको
""", 'ख': """
खबर	2160 K में कोई	2214 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2188 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2155 K:
""", 'त': """
तस्वीर	2204 K #/#
""", 'द': """
देखें	2146 K:	2146 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2173 K:
पढें	2146 K:	2173 K-
पसंद	69 K आया
पेज	2204 K #/#	2204 K # / #
""", 'फ': """
फेसबुक	2188 K पोस्ट
फोटो	2204 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2155 (K
""", 'म': """
मात्र	2169 K # रुपये में
""", 'य': """
यह	2146 K भी पढें	2146 K भी पढें:	2146 K भी देखें:	2155 (K लेखक के	2160 K खबर आपको	2173 K भी पढें-	2173 K भी पढें -	2187 K वीडियो आपके	2187 K सामग्री आपके	2188 K सामग्री	2190 K सामग्री देखने के लिए	2190 K वीडियो देखने के लिए	2207 K लेख कॉपीराइट	2207 K सामग्री कॉपीराइट	2208 K लेख	2208 K खबर	2208 K अनुवाद	2208 K सारांश	2208 K तस्वीर	2208 K सामग्री
यूट्यूब	2188 K वीडियो
ये	2146 K भी पढें	2146 K भी पढें:	2155 (K लेखक के	2173 K भी पढें-	2173 K भी देखें:
""", 'ल': """
लेख	2214 K विज्ञापन के
लेखक	2155 K के बारे में	2155 (K	2155 K वरिष्ठ पत्रकार हैं	2155 K स्वतंत्र पत्रकार हैं
लेखिका	2155 K के बारे में	2155 (K	2155 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2214 K के बाद
वीडियो	2190 K देखने के लिए
""", 'श': """
शेष	2180 K अक्षर
""", 'स': """
संबंधित	2146 K:	2173 K खबर:	2173 K खबरें:
सर्वाधिकार	2207 K सुरक्षित
सिर्फ	2169 K # रुपये में
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
กด	12 Kติดตาม	4311 Kติดตาม	4311 Kไลก์
""", 'ข': """
ขอ	4314 Kบคุณภาพจาก	4314 Kบคุณข้อมูลจาก
ข่	4307 Kาวที่เกี่ยวข้อง:	4314 Kาวโดย	4320 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4320 Kิป:
คุ	4317 Kณรู้สึกอย่างไรกับ	4317 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4320 Kคลิป:	4320 Kคลิป :
""", 'ซ': """
ซื	4318 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4307 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4311 Kดตามช่อง	4311 Kดตามเรา	4311 Kดตามข่าว	4329 Kดตามอ่านข่าวอื่นๆ	4329 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4316 Kม ai
""", 'ท': """
ทด	4318 Kสอบความรู้ของคุณ
ทำ	4318 Kแบบสำรวจสั้น
ที	4314 K่มา:	4314 K่มา :
""", 'บ': """
บท	4316 Kความนี้ใช้ ai	4316 Kสรุปนี้	4316 Kความนี้แปล	4316 Kความนี้เรียบเรียง	4317 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4316 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4314 K้เขียน:	4314 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4317 Kข้อผิดพลาดในบทความ
พื	4330 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4318 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4314 Kพ:	4354 Kพที่ # จาก #	4354 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4318 Kวมโหวต:	4318 Kวมโหวต :	4318 Kวมทำแบบสำรวจ	4318 Kวมสนุก	4325 Kวมสนับสนุน
ร้	4333 Kองทุกข์	4333 Kองเรียน
""", 'ล': """
ลง	4318 Kทะเบียนเข้าร่วมสัมมนา	4318 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4325 Kับสนุน
สร	4316 Kุปโดย	4316 Kุปข่าวด้วย	4316 Kุปนี้	4316 Kุปข่าวโดย	4317 Kุปนี้มีประโยชน์
สา	4333 Kยด่วนข่าว	4333 Kยด่วนทีมข่าว
ส่	4333 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4354 K้า # จาก #
""", 'อ': """
อ่	4307 Kานเพิ่มเติม:	4307 Kานต่อ:	4307 Kานข่าวต้นฉบับ:	4307 Kานเพิ่มเติม	4307 Kานประกอบ:	4320 Kานข่าวเพิ่มเติม:	4320 Kานข่าวเพิ่มเติม	4320 Kานข่าวที่เกี่ยวข้อง:	4320 Kานข่าว:	4320 Kานเรื่องอื่น:	4329 Kานข่าวอื่นๆ	4329 Kานข่าวต้นฉบับได้ที่	4329 Kานบทความอื่นๆ	4329 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4314 Kางอิง:
""", 'เ': """
เก	4314 Kี่ยวกับผู้เขียน
เข	4311 K้าร่วมช่อง
เน	4316 Kื้อหานี้สร้าง	4330 Kื้อหาสปอนเซอร์	4330 Kื้อหาโฆษณา	4330 Kื้อหาสนับสนุนโดย
เพ	4311 Kิ่มเพื่อน
เร	4314 Kื่อง:	4314 Kื่อง :	4314 Kื่องและภาพ
""", 'แ': """
แจ	4317 K้งแก้ไขข่าว	4333 K้งเบาะแส	4333 K้งข่าว
แช	3 Kร์
แป	4316 Kลโดย
แอ	4311 Kดไลน์
""", 'โ': """
โฆ	4330 Kษณา -
""", 'ใ': """
ให	4317 K้คะแนนบทความ
""", 'ไ': """
ไม	4311 K่พลาดทุกข่าวสาร	4311 K่พลาดข่าว
""", 'ả': """
ảnh	4665 K:	4713 K #/#	4713 K # / #
""", 'ủ': """
ủng	4665 K hộ tác giả	4678 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2641 Kせて読みたい	2641 【Kせて読みたい】	2641 Kせて読みたい:
""", 'こ': """
こち	2641 Kらもおすすめ	2641 Kらもおすすめ:	2669 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2649 K記事を書いた人	2649 K記事の筆者	2652 K要約はai	2652 K要約は、ai	2652 K要約は役に立ち	2652 ※K要約	2652 K記事の翻訳	2652 K記事の要約	2652 K記事はai	2652 K翻訳	2652 K見出しはai	2660 K記事は	2660 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2641 Kと見る:	2669 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2699 Kーが発生しました
""", 'オ': """
オリ	2669 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2673 【Kゼント】	2673 Kゼント応募
""", 'ペ': """
ペー	2700 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2669 【K】
""", '下': """
下載	13 K	4752 Kapp	4752 K應用程式
下载	13 K	4752 Kapp	4752 K应用
""", '以': """
以上	4778 K内容由ai
以下	4837 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4775 K:	4775 (K	4775 K係	4775 K为	4775 K為
""", '你': """
你做	59 K了吗
你可	4766 K能會喜歡:	4797 K能想看:
你有	4773 K线索
你覺	4780 K得這篇
你觉	4780 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4775 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4778 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4758 K微信公众号	4758 K官方微信
""", '内': """
内容	4778 K由ai
""", '写': """
写真	2641 【K】	2641 K:	2669 【Kを見る】	2669 【Kギャラリー】	2700 K #/#	2700 K#/#	2700 K # / #
""", '出': """
出典	2649 K:
出现	4832 K问题
出錯	4832 K了
出错	4832 K了
""", '分': """
分享	3 K
""", '前': """
前回	2669 【K】	2669 Kの記事:
""", '剩': """
剩余	4806 K字数
剩餘	4806 K字數
""", '加': """
加入	12 K	4771 K	4792 K
""", '動': """
動画	2641 【K】	2669 【Kを見る】
""", '升': """
升級	4792 K
升级	4792 K
""", '原': """
原文	4796 K刊于	4796 K刊於
""", '参': """
参与	4782 K我们的
参考	69 Kになった	2641 K:
""", '參': """
參與	4782 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4781 K错误
发生	4832 K错误
""", '取': """
取材	2649 K・文	2649 K・執筆
""", '另': """
另请	4766 K参阅
""", '可': """
可以	4772 K在x上
可自	68 K由转载
""", '合': """
合わ	2641 Kせて読みたい:
""", '同': """
同场	4766 K加映:
同場	4766 K加映:
""", '問': """
問問	4778 K我們的ai
問題	2699 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4837 K由ai
""", '圖': """
圖片	4837 K由ai
""", '執': """
執筆	2649 K:	2649 K/
""", '報': """
報名	4783 K參加
""", '填': """
填写	4782 K问卷
填寫	4782 K問卷
""", '如': """
如发	4781 K现
如有	4773 K线索	4773 K線索
如果	4773 K您有相关线索	4773 K你掌握	4773 K您掌握	4774 K您有
如發	4781 K現
""", '官': """
官方	4758 K微信:	4758 K微信公众号:
""", '審': """
審校	4775 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4766 K閱讀	4766 K阅读	4766 K閱讀:	4766 【K閱讀】	4797 K阅读:
""", '开': """
开启	4752 K通知	4752 K推送通知
""", '引': """
引用	2649 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4797 K:
影音	4797 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4797 K看更多:
""", '微': """
微信	4752 K扫	4758 K公众号:
""", '您': """
您对	4780 K这篇文章
您對	4780 K這篇文章
您有	4773 K线索
您的	27 K评论
您覺	4780 K得這篇
您觉	4780 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4752 K客户端
""", '打': """
打开	13 K	4752 K微信
""", '扩': """
扩展	4766 K阅读:
""", '扫': """
扫一	4752 K扫
扫描	4752 K二维码关注	4771 K
扫码	4771 K
""", '投': """
投票	4782 K:
投稿	27 Kは
""", '报': """
报名	4783 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4771 K追蹤
""", '掃': """
掃一	4752 K掃
""", '採': """
採訪	4775 K撰文:
""", '推': """
推荐	4766 K阅读	4766 K阅读:
推薦	4766 K閱讀:
""", '提': """
提供	2649 K:
""", '摘': """
摘要	4778 K由	4837 K由ai
""", '撰': """
撰文	4775 K:
撰稿	4775 K:
""", '支': """
支持	4790 K
""", '收': """
收听	1 K	4785 K我们的播客	4785 K我们的节目
收聽	1 K	4785 K我們的播客	4785 K我們的節目
""", '文': """
文/	2649 K
文:	2649 K
文・	2649 K
文章	44 K有误	4775 K来源:	4781 K有误	4781 K有誤
""", '新': """
新聞	41 K爆料	4773 K線索
新闻	41 K热线	41 K报料	41 K爆料	4773 K线索热线	4773 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4766 K:	4766 K新聞:	4766 K內容:	4766 【K新聞】	4766 K相關	4766 K阅读:	4766 K報導:	4766 K报道:	4796 K精彩内容	4796 K精彩內容	4796 K资讯	4796 K資訊	4796 K内容请	4796 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4773 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4836 K授权不得转载	4836 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4778 K容由ai
本报	41 K热线
本摘	4778 K要
本文	4775 (K作者	4775 K作者	4778 K摘要	4778 K由ai	4778 K由人工智能翻译	4778 K由人工智能生成	4778 K由人工智慧	4796 K章來自	4796 K转载自	4796 K轉載自	4796 K来自	4796 K來自	4836 K受版权保护	4836 K受著作權保護	4836 K原载于	4836 K首发于	4836 K原刊於	4836 K轉載自	4836 K转载自	4837 K由ai	4837 K由人工智能	4837 K由 ai	4837 K由人工智慧	4837 K使用ai	4837 K经ai
本翻	4837 K译由
""", '来': """
来发	31 K表第一
来源	4775 K:
""", '校': """
校对	4775 K:
""", '構': """
構成	2649 K・文
""", '次': """
次に	2641 K読む:
次の	2669 Kページ:	2669 【K記事】
次ペ	2669 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4771 K加入	4772 K在	4772 K关注	4773 K提供线索	4773 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4771 K加入	4772 K在	4773 K提供線索	4773 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4778 K要	4837 K要由ai
""", '测': """
测一	4782 K测:
""", '測': """
測一	4782 K測:
""", '点': """
点击	4766 K查看	4766 K阅读:	4785 K观看视频	4785 K收听
点我	4771 K加入
""", '熱': """
熱門	4797 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4773 K请	4773 K請
""", '版': """
版权	4836 K声明	4836 K所有
版權	4836 K聲明
""", '用': """
用微	4752 K信扫
""", '画': """
画像	2641 【K】	2669 【Kを見る】	2700 K#/#	2700 K #/#	2700 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4781 K錯誤
發生	4832 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4766 K阅读	4766 K新闻	4766 K报道:	4766 K阅读:	4797 K新闻:	4797 K文章:
相關	4766 K新聞	4766 K報導	4766 【K新聞】	4766 K閱讀:	4797 K新聞:	4797 K文章:	4797 K報導:
""", '看': """
看更	4766 K多:
""", '立': """
立即	4771 K加入	4782 K报名	4782 K報名
""", '筆': """
筆者	2649 Kプロフィール
""", '編': """
編輯	4775 K:
編集	41 K部への情報提供
""", '线': """
线索	4773 K征集
""", '编': """
编辑	4775 K:	4775 (K:
""", '聽': """
聽我	4785 K們的podcast
""", '著': """
著者	2649 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4785 K上方影片
""", '观': """
观看	4785 K上方视频
""", '视': """
视频	4797 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4792 K	4802 K本報	4802 K我們	4802 K本刊
""", '記': """
記事	7 Kの誤り	2660 Kの誤り	2660 Kに誤り
記者	2649 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2641 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2673 【Kプレゼント】	2673 Kプレゼント
""", '請': """
請支	4790 K持
""", '订': """
订阅	4792 K	4802 K本报	4802 K我们	4802 K本刊	4802 K本公众号	4802 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4790 K持
""", '責': """
責編	4775 K:
""", '資': """
資料	4775 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4790 K
""", '责': """
责任	4775 K编辑:	4775 (K编辑
责编	4775 K:
""", '赞': """
赞助	4790 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4806 K输入
""", '这': """
这个	4779 K摘要
这段	4779 K摘要
这篇	8 K文章	52 K调查	52 K报道	4779 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4779 K摘要
這篇	4779 K文章
""", '還': """
還可	4806 K輸入
""", '采': """
采写	4775 K:
""", '長': """
長按	4771 K
""", '长': """
长按	4771 K
""", '開': """
開啟	4752 K通知	4752 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2641 K記事	2641 K記事:	2641 【K記事】	2641 K:	2641 【K】	2669 【K写真】
""", '閱': """
閱讀	4766 K更多
""", '问': """
问问	4778 K我们的ai
""", '阅': """
阅读	4766 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4836 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4782 K報名
""", '马': """
马上	4782 K报名
""", '點': """
點我	4771 K加入
點擊	4766 K查看	4766 K閱讀:	4785 K觀看影片
""", '같': """
같이	2749 K 보기:
""", '관': """
관련	2749 K 기사:	2772 K 기사 :	2772 [K 기사]	2772 K 기사-
관련기사	2749 K	2749 K:	2749 [K]	2772 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2760 K #줄 요약
기사에	73 K 대해 궁금	2765 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2772 K 기사:
""", '당': """
당신의	2764 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2749 K 읽기:
더보기	2749 [K]	2749 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2764 K 설문에	2764 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2772 [K 본 기사]
""", '문': """
문제가	2807 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2760 K 요약은
""", '사': """
사진	2808 K #/#	2808 K # / #
사진출처	2775 K:
""", '생': """
생성형	2760 K ai가 요약
""", '선': """
선택	2805 (K) 개인정보	2805 [K] 개인정보	2805 (K) 광고성	2805 [K] 광고성
""", '설': """
설문에	2764 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2764 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2749 [K]
""", '오': """
오류가	2807 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2760 K 요약은 ai	2760 K 요약이 도움	2760 K 기사는 인공지능	2760 K 기사는 ai	2760 K 번역	2765 K 기사가 도움이	2765 K 기사를 어떻게	2765 K 뉴스에 대한 의견	2765 K 기사에 대한 의견
이미지	2808 K #/#	2808 K # / #
이슈	2772 [K]
이어	2749 K 읽기:
""", '인': """
인기기사	2772 [K]
""", '일': """
일시적인	2807 K 오류가
""", '자': """
자료출처	2775 K:
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
지금	2782 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2749 K 기사:
추천기사	2772 [K]
""", '출': """
출처	2775 K:	2775 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2808 K #/#
""", '필': """
필수	2805 (K) 개인정보	2805 [K] 개인정보	2805 (K) 이용약관	2805 [K] 이용약관
""", '함': """
함께	2749 K 볼 만한 기사:	2749 K 보면 좋은 기사:	2772 [K 읽기]
""", '핫': """
핫클릭	2772 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2749 [K]
""", '후': """
후원	2801 K 계좌
후원계좌	2801 K
"""}

CONTAINS = {',': """
,说:	4861 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3699 K-vă	3703 K
abonații	50 K pot	3700 K noștri
abonează	80 K-te	3599 K-te pentru	3604 K-te pe youtube	3699 K-te
abonné	50 en tant qu'K	1866 pas encore K	1868 déjà K	1870 en tant qu'K
abonnés	1866 réservé à nos K	1868 réservé aux K	2020 nos K	2023 K
abonējiet	80 K	2967 K
actualisé	98 cet article a été K
actualité	1876 l'essentiel de l'K	1886 suivez l'K	1886 suivez toute l'K	1886 retrouvez toute l'K	1909 couvre l'K
actualizată	98 știrea a fost K
acționari	3667 fără K
adatkezelési	2240 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1557 K
adomány	2350 K
adományoddal	2346 K
adományok	2350 K
adományozz	2346 K
adományozzon	2268 K itt
advirtió	1557 K
adó	2224 K #%
adód	2348 K #
adója	2268 K #
adăugat	3702 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4225 K	4257 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	2022 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1557 K
afișată	60 email nu va fi K
agregó	1557 K
aicināja	2970 K
aizsargātas	2909 visas tiesības K
aiškino	2903 K
ai가	2812 K 작성	2812 K 생성	2812 K 요약	2812 K 번역
ai로	2812 K 작성	2812 K 생성
ai를	2812 K 활용해
ajouté	2022 a K
ajută	3699 K-ne
ajánld	2346 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2233 töltsd le az K
alkalmazásban	2266 az K
alkalmazást	2266 K
alkalmazásunk	2347 K
alkalmazásunkat	2233 töltse le K
alkalmazásunkban	84 K
alăturat	3618 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1930 aidez-nous à K
analytička	503 je K
anhören	2 artikel K	2 text K	2 beitrag K	850 jetzt K:
anketě	523 naší K	523 v K
ankietę	35 naszą K	3359 naszą K	3359 krótką K
ankstesnėje	98 K versijoje
anmäl	4297 K dig till vårt	4297 K dig till våra
anmäla	4173 genom att K dig	4220 genom att K dig
annoncé	2022 a K
annoncør	689 betalt af en K	689 betalt af K
annonslänkar	37 K	74 K	4225 K	4257 K
annonsör	4236 betalt av en K	4236 betald av en K
annonsør	3236 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1557 K
anunțat	3702 a K
använder	4188 vi K cookies	4189 K kakor
anúncio	3506 após o K	3506 depois do K
anúncios	70 sem K	3592 sem K
apelował	3446 K
apelowała	3446 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1415 descarga la K	1415 descarga nuestra K
aplicația	84 în K noastră	3605 descarcă K	3699 descarcă K noastră	3699 descarcă gratuit K	3699 descarcă K și	3700 K noastră
aplikacją	84 z naszą K
aplikację	3313 pobierz naszą K	3314 pobierz K	3314 ściągnij K	3382 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3990 našej K
aplikáciu	3990 mobilnú K	3990 K
aportació	463 la teva K
aportación	1450 tu K	1476 haz tu K
apoyá	1554 K
applikációnk	2266 K
applikációnkat	2266 K
applikációnkban	84 K
apsolīja	2970 K
apóyanos	1450 K	1554 K
apóyenos	1450 K	1554 K
apúntate	1394 K a	1410 K a nuestra	1410 K gratis	1554 K gratis
apărat	3702 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4413 bir K paylaş
artykuł	15 darmowy K	20 cały K	3301 podoba ci się ten K	3360 nasz K do końca	3380 ostatni darmowy K	3444 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1395 te ha gustado este K	1403 regala este K	1403 regalar este K	1406 último K gratis	1406 te queda # K	1479 y lee este K	1555 este K
artículos	15 K gratis	1406 K gratis este mes	1406 te quedan # K	1406 límite de K
aseguró	1557 K
associés	1892 cookies K à ce contenu
assuré	2022 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	903 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3599 K-te pentru
autorką	3351 kontakt z K
autorská	505 K práva
avertizează	3702 K
avísanos	1554 K
ayúdanos	1450 K	1554 K a
açikladi	4490 K
açin	4413 K
añadió	1557 K
año	1556 al K
""", 'b': """
bağirdi	4490 K
bağirdilar	4490 K
bağiriyor	4490 diye K
bağiriyordu	4490 K
bağiş	4487 K yap	4491 K
bağişiniz	4487 K
bağlantilari	74 satiş ortakliği K	4410 satiş ortakliği K
başlayan	4412 tl'den K
başvurun	4413 K
behält	29 K sich vor	29 K sich das recht
behöver	4162 vi K ditt stöd	4297 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2233 értesítések K
beløb	751 fast K
beløp	3296 gi et K	3298 fast K
bemängeln	970 K
bemängelt	970 K
berätta	67 K för oss	67 K din
berättade	4300 K
berättar	4300 K
bestätigen	776 K sie ihre
bestätigungslink	894 K
bestätigungsmail	776 K	894 K
betalvägg	4301 K
bezpečí	98 linka K
bezplatný	543 poslední K článek	3984 náš K webinár	4007 posledný K článok
bezplatných	3993 K článkov
bezpłatne	3365 K konto
bezpłatny	3356 nasz K webinar	3380 ostatni K artykuł
bezpłatnych	3365 limit K
beágyazott	2308 egy K tartalom látható	2308 egy K tartalom található
beállításai	2307 cookie-K miatt
beállítások	2307 cookie-K miatt	2307 cookie K miatt	2307 süti K miatt
beğendiyseniz	4488 bu haberi K	4488 bu yaziyi K
biết	4738 cho K
blokovač	575 K reklam
blokování	495 K reklam	575 K reklam
blokującego	3413 programu K reklamy
blokującej	3413 wtyczki K reklamy
blokujący	3413 program K reklamy
blokującą	3413 wtyczkę K reklamy
blokátor	575 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1410 recibe el K	1410 nuestro K	1413 K diario	1554 recibe el K	1555 nuestro K	1558 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1875 dans votre K mail	1875 dans votre K e-mail
brezplačen	4105 zadnji K članek
brezplačne	4092 K članke
brezplačni	4085 naš K webinar	4105 zadnji K članek
brezplačnih	4092 K člankov
bronił	3446 K się
brzmiał	3446 K
brzmiała	3446 K
brzmiało	3446 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2349 K
buzdította	2349 K
buzón	79 en tu K	1411 en tu K
bájate	1554 K la app
bölümünde	85 yorum K
bönföll	4300 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4300 K
bønfaldt	752 K
bønn	3156 vi har en K til deg
bønnfalt	3299 K
bústia	414 a la teva K
bülten	4406 e-K	4491 K
bültene	4373 K abone	4373 K kayit	4373 K kaydol
bülteni	4406 haber K
bültenimiz	78 K	4488 K
bültenimize	78 K	78 e-K	4373 K	4487 K	4488 K
bültenine	4406 K
błagał	3446 K
błagała	3446 K
bạn	49 gửi cho K bè	4643 hộp thư của K	4677 sự ủng hộ của K	4735 mời K	4735 cần sự ủng hộ của K	4735 nhờ sự ủng hộ của K
bằng	4685 K văn bản của báo
""", 'c': """
caffè	2506 un K
café	54 me paga um K	1451 un K	1476 un K al mes	1912 un K
caractères	1930 limitées à # K
catedrática	1447 es K
catedrático	1447 es K
celého	475 pro čtení K
cercetătoare	3618 este K
cercetător	3618 este K
changés	98 prénoms ont été K
chaîne	2020 notre K
chefredaktör	4210 är politisk K	4210 är K
chefredaktør	666 er K
chuyện	4664 bạn có câu K
chép	4659 cấm sao K	4685 mọi sao K
chính	98 đính K	4652 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4643 bản tin của K tôi	4646 theo dõi K tôi	4664 cho K tôi qua	4664 liên hệ với K tôi	4735 ủng hộ K tôi	4735 K tôi cần sự giúp đỡ	4735 giúp K tôi	4735 theo dõi K tôi	4735 hãy gửi cho K tôi	4735 hãy liên hệ với K tôi	4735 hãy báo cho K tôi	4736 K tôi trên	4736 của K tôi	4736 cho K tôi
chọn	4735 hãy bình K
cikkből	2345 K #
cikkéből	2345 K #
cikkünk	2347 minden K
cikkünkhöz	2347 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3479 nos K
comentó	1557 K
comisión	1465 recibir una K
comissió	409 rebre una K
comissão	3505 receber K	3505 receber uma K
commerciële	3067 K partner
communauté	1917 K whatsapp	1917 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2530 parte della nostra K
condamné	2022 a K
condiții	3608 termeni și K
confidentialité	1893 politique de K
confidențialitate	3608 politica de K
conférences	1909 est maître de K
connecté	1895 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3456 acesse todo o K	3500 ao exibir este K	3500 ao ver este K
contribuição	3492 com a sua K	3591 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1557 K
conversación	1433 participar en la K
conținut	9 acest K	3599 K doar pentru abonați
conținutului	3615 preluarea K
cookieinställningar	4186 K	4212 K
corespondentă	3618 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3699 K un cont pentru a citi
csatornájára	2256 viber-K
csatornánk	2347 K
csatornánkhoz	2256 telegram-K	2256 whatsapp-K
csatornánkra	2256 youtube-K	2346 iratkozz fel K	2346 iratkozzon fel K
csábított	2349 K
cuéntanos	38 K	67 K	1433 K en	1554 K
cuéntenos	38 K	67 K
czytać	3307 aby K dalej	3307 żeby K dalej	3443 chcesz K dalej
czytelników	36 naszych K	3360 opiniami K	3371 z wpłat K	3371 dzięki wsparciu K	3388 K	3444 naszych K	3444 z wpłat K
câmpurile	60 K cu steluță
cântau	3702 K
címével	2291 e-mail-K
cùng	51 hãy tham gia K họ
của	4666 là cây bút K	4736 độc giả K
""", 'd': """
daní	3998 # % z K	3998 #% z K
darbą	2901 mūsų K
darowiznę	3305 przekaż K	3443 przekaż nam K	3443 przekaż K na
datenschutzerklärung	800 unserer K	968 unserer K	968 unsere K
datenübertragung	840 der K zu
dați	62 K-mi tag
debatindlæg	667 send dit K	667 skrive et K
debatredaktør	666 er K
debattredaktør	3209 er K
debattør	666 er K
declaró	1557 K
decía	1557 K
demandé	2022 a K
denmişti	4490 K
denunció	1557 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1415 K la	1415 K nuestra
destekçimiz	4413 K olun	4487 K olun
desteğiniz	4487 K
desteğinizle	4488 K
desteğiyle	18 okurlarin K	4399 yapay zeka K	4408 K ayakta	4418 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3989 K môžu
disponível	3464 K no google play
doação	3452 faça uma K	3492 sua K	3591 sua K	3591 faça uma K	3595 K
doações	3595 K
dodał	3446 K
dodała	3446 K
dodává	609 K
događaj	3885 naš K
domagał	3446 K się
donació	463 fes una K	467 K
donación	1398 haz una K	1398 tu K	1450 tu K	1450 una K	1554 tu K	1554 haz una K	1558 K
donația	3699 K ta
donație	3699 fă o K	3703 K
donații	3703 K
donează	90 K cât poți	3699 K acum
doplněn	98 článek byl K
doporučil	609 K
doporučila	609 K
doporučovala	609 K
dopuštenja	3896 bez K
doradzał	3446 K
dorzuć	3443 K się
dostawać	3381 chcesz K
dostávajte	4013 K
dostávat	544 chcete K	572 chcete K zprávy
dostávať	4008 chcete K
dostávejte	550 K
dostęp	80 kup K	3307 masz już K	3365 pełny K do	3365 wykup K	3443 kup K
dostępny	3307 artykuł K tylko
dotazník	524 krátký K	3988 krátky K
dotazníka	3988 nášho K
dotazníku	523 našeho K	524 krátkého K
dowolną	3445 K kwotą
dočtete	531 více se K
dołóż	3443 K się
dołącz	51 K do nich	51 K	3319 K do nas na	3443 K do nas	3443 K do grona	3443 K do nich
drastické	98 obsahuje K
draudžiama	2847 K kopijuoti	2847 be leidimo K	2847 be sutikimo K
draudžiamas	2868 be leidimo K
dueños	1506 sin K	1506 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3444 K dalej
dziennikarką	3352 jest K	3427 jest K
dzięki	3444 K wam	3444 K tobie
dziękujemy	3362 K za zapisanie	3362 K za zapis	3443 K, że nas czytasz
där	42 var du K
débloquer	1868 pour K
déclare	2022 K
déclaré	2022 a K
découvrez	1866 K nos offres	2019 K nos offres
déductible	1860 K des impôts	1860 K à #	2021 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	2022 K
déplore	2022 K
déposés	1922 des cookies seront K
désabonner	1875 K à tout moment
désactiver	1890 K adblock
désactivez	1890 K adblock
désinscrire	1876 vous K à tout moment
díky	607 K vám
dôvery	98 linku K
dömde	4300 K
dømte	752 K	3299 K
düzeltme	98 K:
děkujeme	606 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4648 tải ứng K	4735 tải ứng K của	4735 hãy tải ứng K	4735 tải ngay ứng K
""", 'e': """
edellyttää	1791 K tunnusta
editörlerimize	39 K
editörüdür	4396 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2344 K készült
elaboración	1465 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1411 tu correo K	1433 tu dirección de correo K no será publicada
elemző	2259 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2226 a teljes cikk K
elsőként	2267 értesülj K
előfizetés	2350 K
előfizetéssel	2270 K
előfizető	2226 már K	2346 legyen K
előfizetőink	50 K	2226 K olvashatják	2270 K számára	2347 K
előfizetők	50 az K	2281 csak K	2350 K
előfizetőknek	2227 csak K	2281 K szól
előfizetőként	50 K
előfizetőnktől	2291 K
emlékeztetett	2349 K
emoțional	98 pot afecta K
endereço	3478 seu K de email não será
engedély	2274 K nélkül tilos
engedélyezze	2239 K a javascript
engedélyezése	2308 tartalmainak K	2308 tartalmak K
engedélyhez	2274 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	2020 cette K	3083 onze korte K	3083 onze K
enquêtent	2020 K pour vous
enquêtes	2020 nos K
ensimmäinen	1849 K kuukausi
enthält	840 dieses element K daten
entraînement	48 K d'ia
entrée	1979 ctrl+K	1979 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1554 K
epizódu	3986 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	666 er K
erhältlich	850 shop K	923 im shop K
erişin	4413 K
erklärt	970 K
erklärte	970 K
erkände	4300 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	967 K sie es weiter
erzählt	67 K uns	970 K
erzählte	970 K
escribió	1557 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1433 K a	1554 K
estimé	2022 a K
estás	1395 ya que K aquí	1395 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4381 javascript'i K
evästeasetuksesi	1743 K
evästeasetuksiasi	1768 K
evästeasetuksissa	1743 K
evästeasetusten	1743 K
evästeasetustesi	1743 K
evästeet	1768 K	1793 K
evästeitä	1746 K
evästesuostumuksesi	1743 K
evästevalintasi	1743 K
evästevalintojesi	1743 K
existují	534 K díky
experiência	67 conte sua K
explicó	1557 K
expliqué	2022 a K
expérience	67 partagez votre K
externého	3980 K obsahu
externí	516 K obsah
externího	516 K obsahu	516 obsah z K
externý	3980 K obsah
""", 'f': """
favoritkälla	4206 K
faça	3591 K um pix
felelősséget	30 nem vállal K
felhasználása	2273 K csak
felhasználási	2240 K feltételek
felietonistką	3427 jest K
felietonistą	3427 jest K
feliratkozás	2228 K a hírlevélre	2228 hírlevél K
feliratkozásommal	2254 K
feliratkozással	2254 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2259 K
folosește	3608 K cookie
folytatásához	2226 a cikk K
fordítóval	2263 gépi K
forintért	2270 havi # K
formulára	3991 odoslaním K
formulário	3591 inscreva-se no K
formuláře	527 odesláním K
forrásként	2255 kedvenc K
fortæl	67 K os
fortæller	752 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2243 küldd el K
fotóit	40 K	2243 küldje el K	2243 küldje be K
fotóját	2243 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4300 K
früheren	98 K version	98 K fassung
férjen	2346 K hozzá
följ	4180 K oss på	4297 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4202 alla rättigheter K
fördere	967 K
fördermitglied	80 werden sie K	865 werde K	865 werden sie K
fördern	967 jetzt K	967 K sie
föredragen	4206 K källa
föredragna	4206 K källa
föreslog	4300 K
författare	4210 är K och
förklarade	4300 K
förklarar	4300 K
försvarade	4300 K sig
følg	632 K os på	749 K os	3175 K oss på	3296 K oss
første	679 K måned	751 K måned	3223 K måned	3298 K måned
førsteamanuensis	3200 er K
førstelektor	3200 er K
független	2224 támogassa a K	2347 K sajtó
főmunkatársa	2331 K
főszerkesztője	2261 K
""", 'g': """
gadā	2969 K
gazeteciliği	4488 bağimsiz K
gazeteciliğimiz	4488 K
gazetę	3391 kup K
gefällt	894 K ihnen, was sie	894 K dir, was du
gelmişken	4367 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	805 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3959 K
gridò	2613 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3593 teste K
grâce	18 K à vous	1857 K à vos dons
gwiazdką	60 pola z K
gärna	4297 vill K höra från dig
går	611 før du K	3156 før du K
gåva	4162 ge en K i dag	4162 ge en K nu	4163 din K	4163 ge en K	4297 din K gör	4297 ge en K i dag	4301 K
gönderdik	4420 size bir e-posta K
gönderin	4413 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4298 K mer
göre	4490 K
görün	4413 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4413 K
gösterilmeden	4389 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3446 K
głosiła	3446 K
głosiło	3446 K
głosuj	3376 K
głosujcie	3376 K
głównej	3367 na stronie K
gương	64 trang K
gửi	49 hãy K	4664 xin K về
""", 'h': """
használ	2239 cookie-kat K	2240 sütiket K
használat	2239 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	970 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2243 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	832 bei google K
hirdették	2349 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2317 K
hirdetésblokkolót	2317 K
historią	67 podziel się swoją K
historička	503 je K
história	67 conte sua K
hjälp	4213 K av ai	4237 K av ai	4297 K oss
hjälper	4297 din gåva K
hjælp	669 K af ai	669 K fra ai	690 K af ai	749 vi har brug for din K	749 K os
hjælper	749 dit bidrag K
hlásal	609 K
hlásala	609 K
hlásá	609 K
hovorí	4060 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2245 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2245 a K
hozzátette	2349 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1769 tekoälyä K
hágase	80 K socio
hájil	609 K se
hájila	609 K se
häng	4297 K med i
häufiger	832 bei google K
hävdar	4300 K
håller	43 K du med	43 K du inte med	4244 läsare som K
hævder	752 K
hébergé	1892 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2291 K
hírekben	2233 a google K	2255 google K
hírlevelére	2254 K
hírlevelünk	78 K	2347 K
hírlevelünket	2254 K
hírlevelünkre	78 K	2228 K	2346 iratkozzon fel K	2346 iratkozz fel K	2347 K
hírlevél	2350 K
hírlevélre	78 K	2346 iratkozz fel a K	2346 iratkozzon fel a K
hó	2348 ft/K
hónap	2270 első K	2348 első K
hören	918 K sie hier.
hører	3214 der du K
hükmetti	4490 K
hüüdis	1626 K
hüüdsid	1626 K
hűségidő	2281 K nélkül
hồng	4684 nhận hoa K
""", 'i': """
iecienītāko	2917 K avotu
iepriekšējā	98 K versijā
ifølge	752 K	3299 K
illimité	1870 accès K	1939 en K
imágenes	40 tus K	98 contiene K
incorporó	1447 se K a
independentă	3700 presa K
independência	3592 a K
indicó	1557 K
indiqué	2022 a K
indrømmede	752 K
indrømmer	752 K
indépendance	2020 notre K
indépendant	1857 soutenez le journalisme K	2020 journalisme K	2020 média K
indépendante	1936 la presse K a	2020 presse K	2020 information K
información	1423 sigue toda la K	1423 siga toda la K	1447 cubre la K	1555 esta K
informację	3351 wyślij K
informações	98 com K de
informațiilor	3615 preluarea K
informováni	572 chcete být K
informó	1557 K
informē	2970 K
ingresá	77 K tu correo
innehåll	4189 externt K	4212 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3299 K
innrømmet	3299 K
inquiète	2022 s'K
inquérito	35 nosso K
inscrição	3460 cancelar a K	3514 sua K foi
inscríbete	1394 K
inställningar	4186 cookie-K	4186 dina K för cookies	4186 dina K för kakor
insändare	43 K	4211 skicka din K	4211 din K till	4211 skriva en K
intelektą	2855 dirbtinį K	2870 dirbtinį K
inteligencję	3373 przez sztuczną K
inteligencí	536 umělou K
intelligenciával	2263 mesterséges K készült	2283 mesterséges K
introduceți	77 K adresa de email
intégralité	1866 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1555 esta K
investigação	3592 esta K
investigație	3700 această K
investigațiile	3700 continua K
invítame	54 K a un café	54 K un café	1554 K a
invítanos	1554 K a
ismételgette	2349 K
istediğiniz	4372 K zaman iptal	4489 K zaman iptal
izražavaju	3890 komentari K
içeriği	9 K
içeriğin	4398 harici K
içermektedir	98 sahneler K
išorinio	2853 K turinio
""", 'j': """
jautāja	2970 K
javascript가	2791 K
javascript를	2791 K
javasolják	2349 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3301 skoro już tu K	3301 skoro tu K
ještě	583 zbývá K
jogász	2259 K
jugé	2022 a K
jurnalistă	3618 este K
jurnaliștii	39 K noștri	3641 K noștri îți trimit	3700 K noștri
jälgi	1623 K meid
jäljellä	1787 ilmaista juttua K
jäseneksi	80 liity K	1847 liity K
""", 'k': """
kanał	3444 nasz K
kannatusjäseneksi	1847 liity K
kanál	607 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3960 K
kedykoľvek	3965 odhlásiť sa môžete K
keresőben	2255 google-K
khoản	4641 bạn đã có tài K	4652 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4659 K sao chép
khẳng	4738 K định
kiabált	2349 K
kiabálta	2349 K
kiabálták	2349 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2349 K
kirjeessä	1850 luki K
kiáltott	2349 K
kiáltotta	2349 K
kiáltották	2349 K
kiến	4672 ý K của bạn sẽ	4735 hãy gửi ý K	4735 vui lòng gửi ý K
kliknutím	527 K na
kolačića	3881 K	3911 K
kolačiće	3881 K	3911 K
kolačići	3881 K
komentować	6 K	3338 aby K
komentár	6 pridať K	3989 pridajte K
komentára	3989 pridanie K	3989 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	514 je K	514 , K	590 , K
komentátorem	514 je K	590 je K
komentátorka	590 , K
komentátorkou	514 je K	590 je K	3978 je K
komentátorom	3978 je K
komentář	6 přidat K
komentáře	6 pro přidání K	525 vložení K	525 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2245 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1769 K
konferencję	3356 naszą K
konuştu	4490 diye K	4490 K
kopírovanie	3971 K obsahu bez	3971 K je zakázané
kopēšana	2916 K bez
korespondentką	3352 jest K	3427 jest K
korespondentė	2852 K
korábban	2290 K itt írtunk	2290 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3446 K
krzyczała	3446 K
krzyknął	3446 K
krzyknęła	3446 K
krävde	4300 K
krævede	21 K felter er	752 K
krönikör	4210 är K	4282 är K
kulturalną	3360 K dyskusję
kulturredaktör	4210 är K	4282 är K
kulturredaktør	666 er K	735 er K	3209 er K	3281 er K
kumppanuuslinkkejä	74 K	1781 K
kvíz	523 náš K	3988 náš K
kvíze	3988 našom K	3988 v K
kvízu	523 našem K	523 v K
kyltissä	1850 luki K
kysyivät	1850 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2348 K
käsitellään	98 jutussa K
käyttää	1744 tämä sivusto K
käyttöehdot	1776 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2349 K
kérdezték	2349 K
kérdőívünket	35 K
kért	2349 K
kérte	2349 K
kérték	2349 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	967 K sie uns
könyörgött	2349 K
könyörögtek	2349 K
köszönjük	2346 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2233 K minket	2346 K minket
követelte	2349 K
követelték	2349 K
közgazdász	2259 K
közlése	2282 nélküli K tilos
közreműködésével	2344 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2349 K
kúpte	4057 si K
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
kļūsti	2967 K par
křičel	609 K
křičela	609 K
křičeli	609 K
kể	4738 K
""", 'l': """
labākie	2936 K raksti tavā
lamentó	1557 K
lançait	2022 K
lasītu	2906 lai K tālāk
lasītāji	2968 mūsu K
lasītājiem	2968 mūsu K
lejupielādē	2967 K
lelkisegély	98 K
leverandør	3211 ekstern K
leverantör	4212 extern K
leído	1479 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2926 K
linkistä	1780 lisää tästä K
lisenssillä	47 K
lisäsi	1850 K
llicència	47 K cc
lucrează	3618 K în presă
lunedì	17 ogni K
lună	3701 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4641 đăng nhập để bình K	4672 bình K của bạn sẽ	4735 đăng nhập để bình K
lájkolj	2233 K minket
lákal	609 K
läget	4221 koll på K
lähdet	1721 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4224 du kan K mer	4224 kan du K mer	4224 K mer om	4298 fri att K
läsare	36 våra K	4222 våra K	4298 våra K
läsarna	18 tack vare K
läser	4297 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	694 K for	3241 K for	4241 K för
læser	749 tak fordi du K
læserbrev	43 K	667 skrive et K	667 send dit K
læsere	36 vores K	750 vores K
læseres	678 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1406 K de notas
límites	1403 sigue leyendo sin K
lòng	4664 vui K gửi về	4735 vui K gửi về
löd	4300 K
lød	752 K	3299 K
lūdza	2970 K
lập	4676 ủng hộ báo chí độc K	4736 báo chí độc K
""", 'm': """
magyarázta	2349 K
mailovú	3991 e-K adresu
mainoslinkkejä	37 K	74 K	1781 K
manhãs	17 todas as K
markedsføringscookies	638 K
marqués	60 champs K d'une étoile
masintõlke	1578 K abil
materiał	9 ten K
matéria	20 ler esta K	3456 esta K é só	3519 para ler esta K	3592 esta K
matérias	3491 limite de K
matí	463 rep cada K
mawiał	3446 K
mawiała	3446 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2349 K
megbízásából	2344 K készült
megjelenését	2344 K támogatta	2344 K támogatja
megjelenítése	2308 tartalmainak K	2308 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1847 tue K
meitä	1778 tukea K	1778 tue K	1847 tue K	1847 auta K
mencióname	62 K
menționat	3702 a K
mesačne	4059 K
mesečno	3959 K	4155 K
mesélte	2349 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3445 za K
miesięcznie	3445 K
minkä	90 anna K voit
miễn	15 bài K phí	4679 hết số bài K phí	4737 dùng thử K phí
mjesečno	3959 K
moderálási	2245 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1930 charte de K	1930 K par la rédaction
mokė	2903 K
mondták	2349 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1403 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1557 K
mulțumim	3699 K că ne citești
munkatársa	2261 K	2331 K
munkatársunknak	39 K
munkánk	2347 K
munkánkat	2224 támogasd K	2224 támogassa K	2268 K	2346 támogasd K	2346 támogassa K	2347 K
myönsi	1850 K
másodközlés	2251 K	2273 K
másodközlése	2273 K
märkis	1626 K
määräsi	1850 K
mån	4223 kr/K	4299 kr/K
månad	4167 testa en K	4223 en K för	4297 testa en K	4299 per K	4299 varje K
månaden	4223 första K	4299 i K	4299 första K
månader	4223 K för #	4297 testa # K
månadsgivare	4297 bli K
måned	617 prøv en K	679 i # K	749 prøv en K	751 pr. K	3223 en K for	3296 prøv en K	3298 per K
måneden	751 om K	3298 i K
måneder	679 i # K	3223 K for #
média	2020 notre K
mês	3592 até o fim do K	3593 por K	3593 ao K
mình	54 mời K ly cà phê	62 tag K
míní	609 K
mówi	3446 K
mówili	3446 K
mówił	3446 K
mówiła	3446 K
môžete	3987 článok si K
müşterimiz	4424 K
mācīja	2970 K
mākslīgais	2923 K intelekts
mēnesis	2969 pirmais K
mēnesī	2969 K
mėgstamiausią	2848 K
mėnesį	2902 per K
měsíc	529 první K	608 za K	608 první K
měsíčně	608 K
můžeme	471 díky vám K
můžete	522 článek si K
mạnh	4738 nhấn K
""", 'n': """
nabádal	609 K
nabádala	609 K
naléhal	609 K
namawiał	3446 K
namawiała	3446 K
napisał	3446 K
napisała	3446 K
napiš	38 K nám	67 K nám
napište	38 K nám	513 K nám	546 K na	606 K nám
napísal	4060 K
napíšte	38 K nám	3977 K nám	3977 K, prosím	4010 K na	4057 K nám
naročilo	4091 hvala za K
naročite	80 K se	4065 K se na naše	4153 K se
naročnik	50 kot K	4064 že K
naročnike	4072 samo za K	4072 le za K
naročniki	50 K lahko	4104 lahko berejo le K	4104 berejo samo K	4157 K
naročnikom	4064 dostopen le K	4064 na voljo K	4064 na voljo samo K	4064 na voljo le K	4104 dostopna le K	4104 dostopna samo K	4104 dostopen le K	4104 dostopen samo K
naročnina	4092 K	4157 K
naročnino	4092 z K	4114 z K
narzędzi	3373 przy wsparciu K ai
nastavení	491 kvůli K cookies	491 K cookies	491 K souhlasu	491 vašeho K cookies	491 K soukromí
naujienlaiškio	2860 K
naujienlaiškis	2901 mūsų K	2904 K
naujienlaiškį	2840 mūsų K	2860 K	2900 užsisakykite K	2901 mūsų K
navođenja	3896 bez K izvora
navođenje	3896 uz K izvora
nawoływał	3446 K
načtením	492 K videa	492 K obsahu
našeho	519 do K týmu	519 K e-shopu
našem	3885 K timu
našich	545 K zpráv	4009 K správ
neatkarīgu	2967 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2346 segíts K	2346 írjon K	2346 írj K	2346 jelezd K	2347 K adód
nemokamą	2864 K paskyrą
neobmedzený	3964 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	509 K přístup
neomezeně	475 K číst
nepiekrītat	43 K
nepriklausomą	2862 paremkite K žurnalistiką	2900 paremkite K	2901 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1759 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	606 podpořte K
nezávislá	607 K média
nezávislé	4058 K médiá
nezávislú	4057 podporte K
ngoài	4667 nội dung bên K
nguồn	4662 K ưu tiên	4662 K tin ưu tiên	4685 ghi rõ K	4720 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4672 chịu trách K về nội dung bình luận
nhân	4668 trí tuệ K tạo
nhấn	4735 K vào đây
nhận	4643 đăng ký K bản tin	4643 đăng ký K tin	4735 đăng ký K bản tin	4735 đăng ký K tin
nhập	24 đăng K	4641 vui lòng đăng K	4641 đăng K để đọc	4641 đăng K để xem	4641 đăng K để lưu	4641 hãy đăng K để	4735 đăng K để đọc	4735 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3353 materiał wideo jest K
niezależne	3443 wesprzyj K	3443 wspieraj K	3444 K media
niezależność	3444 K
niezależną	3444 jesteśmy K
noastră	3700 munca K
nolēma	2970 K
norāda	2970 K
nosūtīsim	57 jums K
notificações	14 as K	3466 ative as K	3466 ativar K	3466 receba K
notificările	14 K	3605 activează K
notifikácie	3990 K
notícia	3592 esta K
notícias	3460 receba as K	3460 receba K	3469 siga as últimas K
novinařina	607 naše K
novinařinu	607 nezávislou K
novinár	3978 je K	3978 , K
novinári	4058 naši K
novinárka	3978 je K	3978 , K
novinárkou	3978 je K
novinárom	3978 je K
novinář	514 je K	514 , K
novinářem	514 je K	590 je K
novináři	607 naši K
novinářka	514 je K	514 , K
novinářkou	514 je K	590 je K
novičke	4065 na e-K
novičnik	4073 K	4073 e-K	4154 naš e-K	4157 K
novičnika	4073 K
nuotraukų	40 K ir vaizdo
nusprendė	2903 K
nášho	3984 do K tímu
nächste	21 in diesem browser für die K	967 sind sie der K
näyttämällä	1742 K sisällön
nélkül	70 reklám K	71 spam K
nói	4738 K
nõus	43 ei ole K?
năm	4737 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	519 našem K
obegränsad	4170 K tillgång
obećala	3960 K
obećao	3960 K
obiecał	3446 K
obiecywał	3446 K
obligāta	2916 atsauce K
oblíbené	511 K zdroje
oblíbených	511 K zdrojů
oblíbenými	511 K zdroji
obrigatórios	21 campos K são	3478 campos K são
obveščanje	4091 na naše K
obľúbené	3975 K zdroje
obľúbených	3975 K zdrojov
obľúbenými	3975 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	544 chcete K
odebírejte	480 K náš	550 K	606 K
odemkněte	475 K si
odhlásit	481 K se můžete kdykoli
odoberať	4008 chcete K
odpoveď	21 zrušiť K
odpovídal	609 K
odpověděl	609 K
odpověděla	609 K
odpověď	21 zrušit K
odpowiadał	3446 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3446 K
odpowiedziała	98 nie K	3446 K
odpowiedziało	98 nie K
odražavaju	3890 komentari K	3890 komentari ne K
odídete	3973 kým K
ofereça	3456 K este artigo
ograniczeń	3307 czytaj bez K	3307 czytaj więcej bez K
også	51 bli med du K
ogłosił	3446 K
ogłosiła	3446 K
oikaisupyynnöt	1772 K
oikaisupyyntö	1772 K
olvashatják	2289 csak előfizetők K
olvasási	0 K idő
olvasóiból	2268 K él
olvasóink	36 K	2347 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1554 danos tu K
ordenó	1557 K
ordonné	2022 a K
ortakliği	4410 iş K linkleri
orzekł	3446 K
osobních	507 ochrany K údajů	507 ochraně K údajů
osobných	3980 K údajov
ostrzegał	3446 K
ostrzegała	3446 K
ostrzegł	3446 K
otrzymywać	3381 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K
oznámil	609 K	4060 K
oznámila	609 K	4060 K
ozvěte	38 K se nám	67 K se nám	513 K se nám	606 K se nám
""", 'p': """
padėkite	2900 K mums
pageidaujamą	2848 K šaltinį
paklausė	2903 K
palīdzi	2930 ziedo un K	2967 K mums
palīdzību	2923 mākslīgā intelekta K	2938 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2900 K mums
parsisiųskite	2900 K
participación	1434 normas de K
partnerské	74 K odkazy	532 K odkazy	3996 K odkazy
partneři	494 my a naši K
pastā	2928 e-K
pastāstiet	38 K mums	67 K mums
patronką	3371 zostań naszą K
patrões	3545 sem K	3592 sem K
paylaşilan	4470 tarafindan K bir gönderi	4470 tarafindan K gönderi
paylaşin	25 K	49 K	4413 K
paylaştiği	4470 K bir gönderi	4470 'in K bir gönderi
paziņoja	2970 K
paziņojumus	2927 K
państwa	3351 czeka na K
pašte	2860 jūsų el. K
pažadėjo	2903 K
periódico	1555 este K	1555 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3186 K
phê	54 mời tôi một ly cà K	4676 mời bạn một ly cà K
phóng	4664 liên hệ K viên	4666 là K viên báo	4666 là K viên của	4735 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1557 K
pidätetään	1754 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3446 K
pisała	3446 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3878 K nam	3910 K nam na	3910 K na	3957 K nam	4078 K nam	4078 K na	4108 K nam na	4108 K na	4153 K nam
piškotke	4081 K	4109 K
piškotki	4081 K
piškotkov	4081 K	4109 K
pište	546 K na	546 K nám na
plakáton	2349 állt a K
plânge	3702 se K
pochází	516 obsah K
podcastów	3357 K
podcastů	521 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3446 K
podporovatelé	607 naši K
podporují	607 nás K
podpoře	471 díky vaší K můžeme	607 díky K
podpořte	534 K	606 K nás	606 K naši	606 K naše	606 K mě
podrška	3957 vaša K
podrške	3897 bez vaše K	3958 vaše K
podršku	3957 vašu K
podržite	3897 K	3957 K nas	3957 K naš
podělte	67 K se s námi	67 K se o
podľa	4060 K
poinformował	3446 K
poinformowała	3446 K
pokračovanie	3964 pre K v čítaní
pokračování	475 K je dostupné	532 K článku níže
pokračuje	532 článek K	532 text K	3996 článok K	3996 text K
pokračujte	475 K ve čtení s
politoložka	503 je K
politológus	2259 K
política	403 K de galetes	1431 K de cookies	3476 K de cookies	3493 cobre K
pomocí	536 K ai
pomocą	3373 z K ai
pomoć	3957 vašu K
pomóż	3443 K nam
pomôžte	4057 K nám
poprosił	3446 K
poprosiła	3446 K
poprosiło	3446 K
poručila	3960 K
poručio	3960 K
poslední	543 K článek zdarma	543 K článek, který můžete
posledný	4007 K článok zadarmo
poslušajte	4107 K nas
postafiókjába	2228 K
postaládádba	79 a K	2254 a K
postaládájában	2254 ön K
posílat	527 nechte si K
posílejte	513 K nám
posíláme	57 vám K	57 K vám
potřebujeme	606 K vaši pomoc	606 K vaši podporu
používame	3980 K cookies
používá	494 tento web K
používáme	494 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3446 K
powiedziała	3446 K
powtarzał	3446 K
powtarzała	3446 K
poznámka	98 K redakce
pozostało	3307 K # %	3307 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	609 zvou K
pošaljite	49 K ga	3878 K nam	3878 K na	3957 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	513 K nám	606 K nám
pošli	49 K ho
pošlite	49 K ho	3977 K nám	4057 K nám
pošljemo	57 vam K
pošljite	49 K ga	4078 K nam	4078 K jo nam	4078 K na	4153 K nam
požádal	609 K
požádala	609 K
pracę	3444 naszą K
pranešimus	2859 K
praneškite	38 K mums	67 K mums
pranešė	2903 K
prašė	2903 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	4011 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3964 už ste K	3964 ste K
predplatiteľom	80 staňte sa K	3972 K	4057 staňte sa K
predplatiteľov	3972 pre K
predplatné	3964 už máte K	3993 K	4057 kúpte K	4057 kúpte si K	4061 K
predplatného	3993 K
predplatným	3993 K	4014 s K
predplaťte	80 K si
preferată	3616 sursă K	3681 sursă K	3681 sursa K
preferované	511 K zdroje	3975 K zdroje
preferovaný	511 K zdroj	3975 K zdroj
preferovaných	511 K zdrojů	3975 K zdrojov
preferovaným	511 K zdrojem	3975 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3307 tylko dla K	3379 tylko dla K
prenumeratą	3365 z K
prenumeratę	80 kup K	3307 masz już K	3365 zamów K	3365 kup K	3365 wykup K	3391 kup K
preporučila	3960 K
preporučio	3960 K
pretlačiť	45 K
prevziať	45 K
prečítate	3964 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3957 K se našoj	3957 K im se	4153 K se nam
pridržana	3870 sva prava K
pridržane	4071 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2903 K
prihlásenie	3965 ďakujeme za K	3991 ďakujeme za K
prihlásení	3993 po K
prihlásením	3991 K súhlasíte
prihláste	24 K	3964 K sa a čítajte	4057 K sa na odber
prihvaćate	3892 prijavom K
pripažino	2903 K
programėlėje	2858 K
programėlę	2858 K
prohlásil	609 K
prohlásila	609 K
prohlížeč	10 váš K
pronađite	3908 K nas
proposé	1926 conçu et K par
prosił	3446 K
prosiła	3446 K
pročitali	3862 da biste K
pročitate	3860 da K cijeli	3860 da K ceo
prośbę	3301 mamy do ciebie K	3301 mamy małą K
prošnjo	4075 imamo majhno K	4075 majhno K
prywatności	3329 ustawienia K	3329 ustawień K	3332 polityka K	3332 polityce K
przeczytać	3307 aby K cały	3307 aby K ten artykuł
przeczytałaś	3360 dziękujemy, że K
przeczytałeś	3360 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3304 K nam #%	3443 K nam	3443 K #
przekonywał	3446 K
przekonywała	3446 K
przesyłajcie	3351 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3335 K zdjęcie	3335 K zdjęcia	3351 K nam	3351 K je do nas	3443 K nam
przyznał	3446 K
przyznała	3446 K
przyłącz	51 K się
przyślij	3335 K zdjęcie	3351 K nam	3351 K je do nas	3443 K nam
práca	4058 naša K
práce	607 naší K
práci	607 naši K
prácu	4058 našu K
právnička	503 je K
právník	503 je K
précision	98 K:
précisé	2022 a K
précédente	98 version K de cet
préférée	1916 source K
préférées	1916 sources K
prévient	2022 K
príspevky	3989 K v diskusii
príspevok	4057 váš K
próxima	3592 nossa K
průzkumu	35 našeho K
ptá	609 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2488 blocco della K	2611 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2261 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1890 bloqueur de K	1890 bloqueurs de K	2020 sans K
publicités	1890 bloqueur de K
publicystką	3352 jest K	3427 jest K
publicystą	3352 jest K	3427 jest K
publikování	504 K nebo šíření
publiée	22 ne sera pas K	1895 votre adresse e-mail ne sera pas K
pytał	3446 K
pytała	3446 K
pytały	3446 K
pytań	3359 na kilka K
pyyntö	1721 pieni K
pyysivät	1850 K
pásale	1554 K esta
pásalo	49 K
päevakokkuvõte	1583 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1766 K	1833 on K
päätti	1850 K
påminde	4300 K
pénzbe	2347 K kerül
pénzéből	18 olvasók K
písemného	505 bez K souhlasu
písomného	4011 bez K súhlasu
píšte	4010 K na	4010 K nám na
pódcast	34 nuestro K	1555 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2909 K bez	2916 K bez
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
quyên	4735 K góp ngay	4739 K góp
quyền	4659 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4703 trình chặn K cáo	4703 chặn K cáo
""", 'r': """
radził	3446 K
radziła	3446 K
radí	609 K
rakstīja	2970 K
rappelé	2022 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2900 K mums
rašė	2903 K
recaptcha로	2821 K
recibirás	57 K
reclamă	11 K
reconoció	1557 K
recordó	1557 K
rectificación	98 K:
recunoaște	3702 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1475 la K te envía	1515 se incorporó a la K	1555 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3641 K îți trimite	3700 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3443 wesprzyj K
redaktorką	3352 jest K	3427 jest K
redaktorė	2852 K
redaktör	4210 är K för	4210 är K på	4210 är politisk K	4282 är K på
redaktør	666 er K på	666 er K for	666 er politisk K	735 er K på	735 er K i	3209 er politisk K	3209 er K i	3209 er K for	3281 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3514 a K envia	3554 entrou para a K	3592 nossa K
reenvíalo	49 K
refusé	1892 K le dépôt
registrácii	3993 po K
registráciou	3991 K súhlasíte
registráciu	3991 ďakujeme za K
regisztrálj	2346 K ingyenesen	2346 K, hogy
regisztráljon	2346 K ingyenesen	2346 K, hogy
regisztrálnia	2289 K kell
regístrate	1403 K gratis	1404 K para
reinhören	850 jetzt K:
rejestrując	3362 K się
reklamlänkar	74 K	4225 K	4257 K
reklamą	11 K
reklám	70 nincs K	4058 bez K
reklámblokkoló	2317 K
reklámblokkolót	2317 K
reklámok	2347 K nélkül
reportaż	3444 ten K
reporterką	3352 jest K	3427 jest K
reportér	514 , K	590 , K	3978 , K
reportérem	514 je K	590 je K
reportérka	514 , K	590 , K	3978 , K
reportérkou	514 je K	590 je K	3978 je K
reportérom	3978 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1444 prohibida su K	1444 prohibida la K
reprodução	3489 proibida a K	3489 K proibida	3522 K permitida desde	3522 K é permitida desde
reprodúcelo	45 K
republié	45 K	1906 K avec	1944 cet article est K
repórter	39 nosso K	3493 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1557 K
rezervăm	29 ne K dreptul
riêng	4652 chính sách quyền K tư	4679 dành K cho thuê bao	4685 quan điểm K của tác giả
rovatvezető	2331 K
rovatvezetője	2261 K	2331 K
ročne	4059 K
ročně	608 K
rät	970 K
rätta	4216 K fel
rättar	4216 vi K fel
rättelse	98 K
räumte	970 K ein	970 K der	970 K die
rääkis	1626 K
råber	752 K
råbte	752 K
rådde	4300 K
rådede	752 K
réagir	1896 pour K
réagissez	2019 K à
réalisation	1926 n'a pas participé à la K
rédacteur	1909 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1909 a rejoint la K	1926 n'a pas participé à sa K	1935 la K vous	1939 pour soutenir la K	2019 soutenez la K	2019 alertez la K	2020 notre K
rédactrice	1909 est K
régulièrement	1909 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	2022 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1866 cet article est K	1866 ce contenu est K	1866 article K
réservée	1866 K à nos abonnés	1866 la suite est K	1868 K aux abonnés
réservés	1868 K aux abonnés	1906 tous droits K
résiliable	2021 K à tout moment
részesített	2255 előnyben K forrásként
röst	4213 ai-K	4249 ai-K
răspuns	98 nu a K	98 nu au K	3702 a K	3702 au K
răspunsul	21 anulează K
rằng	4738 viết K	4738 cho K
""", 's': """
sacīja	2970 K
sadržaj	9 ovaj K	3881 vanjski K	3881 spoljni K
sadržaja	9 ovog K	3881 vanjskog K	3881 prikaz ovog K	3881 prikaz K
sakė	2903 K
samfunnsøkonom	3200 er K
samobójcze	98 myśli K
sanctionné	2022 a K
sandučić	79 u vaš K	3863 u vaš K
sandučiću	3863 u vašem K	3892 vašem K
sbírka	610 K
schließ	51 . K dich
schließen	51 . K sie sich	764 K sie ein abo	967 K sie ein abo
schránke	3965 vašej K
schránky	79 do vaší K	79 do vašej K	480 do vaší K	3965 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2346 K, hogy
segítségedre	2346 szükségünk van a K
según	1557 K
sensível	98 pode ser K
sentenció	1557 K
sería	1476 sin ti no K
sesión	24 inicia K	24 inicie K	1403 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3591 inicie K
señaló	1557 K
sfătuia	3702 K
sfătuiește	3702 K
sfătuit	3702 a K
sisällön	9 K	1768 ulkoisen K
sisältö	1726 tämä K on vain
sisältöä	1768 ulkoista K
siunčiame	57 jums K
sjefredaktør	3209 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4300 K
skarży	3446 K
skarżył	3446 K się
skrzynkę	79 na twoją K	3311 na twoją K	3311 na swoją K	3362 K mailową
slažete	43 K se	43 ne K se
slobodné	4057 podporte K
slobodnú	4057 podporte K
slušajte	3908 K nas
slíbil	609 K
slíbila	609 K
socioložka	503 je K
sollicité	98 K par
sollicitée	98 K par
sondę	3359 naszą K
sonuçlarinda	4392 google arama K
sorumluluğu	30 K
souborů	506 K cookie
souhlasíte	43 K?	527 e-mailu K	527 odesláním K	527 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4664 về hộp thư của tòa K	4676 hãy ủng hộ tòa K	4685 bằng văn bản của tòa K	4735 hãy gửi về tòa K	4735 hãy liên hệ tòa K	4735 hãy báo cho tòa K	4736 tòa K
spandér	54 K en kaffe
spolupráci	532 ve K s partnerem	3996 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	4078 K nam
sportkrönikör	4210 är K
sportsredaktør	666 er K
spracovaním	3991 K osobných údajov
sprijiniți	3699 K
sprijină	3699 K-ne
správach	3976 google K
správy	3976 google K
spuneți	38 K-ne	67 K-ne	3700 K-mi mai jos
stellenbörse	849 in unserer K
stjärna	60 fält med K
straipsnį	2871 šį K	2901 visą K
stronę	3382 naszą K
stwierdził	3446 K
stwierdziła	3446 K
stáhněte	606 K si naši	606 K si náš
stálo	609 K na	609 K ve	609 K v
står	30 K för	752 K der på	3299 K det på	3299 K det i	4300 K det på
stöd	4162 med ditt K	4297 K oss	4297 K vår	4297 ditt K
stödja	4222 K oss med
stödlinjen	83 K
stödmedlem	4297 bli K
stödprenumerant	4297 bli K
stötta	4222 K oss med	4297 K oss	4297 K vår	4297 K vårt
støt	678 K os	749 K os	749 K med
støtt	3296 K oss	3296 K vår
støtte	614 med din K	614 vi har brug for din K	678 K os med	678 din K gør	749 din K	749 bliv K	3159 med din K	3222 K oss med	3296 din K
støtteabonnent	3296 bli K
støttemedlem	80 bli K	749 bliv K	3296 bli K
stāstīja	2970 K
stăpâni	3667 fără K
stěžuje	609 K
subscripció	467 K
subskrybentów	3307 tylko dla K	3307 dostępna dla K	3307 dostępne dla K	3379 tylko dla K
subskrypcją	3365 z K	3387 z K
subskrypcję	3307 kup K	3307 masz już K	3362 dziękujemy za K	3365 wykup K	3443 kup K
suosikkilähteeksesi	1759 K
suosikkilähteeksi	1759 K
sursă	3640 link activ către K
suscripción	1403 ya tengo una K	1554 cambia tu K	1558 K
suscríbase	80 K	1554 K
suscríbete	80 K	1403 K para	1403 K por	1403 K en	1410 K al boletín	1554 K
susțin	3632 care ne K lunar	3700 ne K lunar
susține	3699 K-ne	3699 K presa	3702 K că
susținerea	3699 K ta
susțineți	3699 K-ne
svarīgākie	2939 nedēļas K
svarīgākās	2939 nedēļas K
svěřte	513 K se nám
szabályzatot	2245 moderálási K
szabályzatunk	2245 moderálási K
szerencsejáték	2238 túlzásba vitt K ártalmas	2238 K ártalmas, függőséget	2238 K függőséget okozhat! #+
szerkesztője	2261 K	2331 K
szerkesztőségünk	39 K	2347 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2347 K
szerzője	2261 külső K
szociológus	2259 K
szólított	2349 K fel
szükség	2223 önre is K van	2223 önökre is K van	2223 rád is K van
szükségünk	2223 rád is K van	2223 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4223 tills du K upp	4300 K
sähköpostiin	1731 suoraan K
sähköpostiisi	79 K	1732 K
sähköpostillasi	1793 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1732 K
sélection	1935 K d'articles
sélections	1866 ajouter l'article à vos K
síganos	1423 K en
síguenos	1423 K en	1554 K
sócio	80 seja K
sõltumatut	1623 toeta K
sõnul	1626 K
sök	4239 K nu
sökresultat	4206 K på google
sökt	98 vi har K	98 har K
söyledi	4490 K
söylediler	4490 K
söylüyor	4490 K
søg	692 K nu
søgeresultater	662 K på google
søgning	662 google-K
søk	3239 K nå
søkene	3205 google-K dine
søkeresultatene	3205 K dine på google
súhlasu	4011 bez K
súhlasíte	43 K?	3991 odoslaním K
súmate	51 K	1554 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2307 K miatt
sütibeállítások	2307 K miatt	2307 K
sütik	2262 K
sütiket	2262 K
săptămână	17 o dată pe K	3701 pe K
sīkdatnēm	2921 K	2939 K
sống	4676 nuôi K tờ báo	4676 bạn đọc nuôi K
""", 't': """
találatok	2255 google-K
tanácsolja	2349 K
tanácsolják	2349 K
tanácsolta	2349 K
tanácsolták	2349 K
tanította	2349 K
taşiyin	4413 K
teigė	2903 K
tekemään	1848 K sitä
tekijänoikeus	1754 K suojaa
tekoäly	1769 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1769 K
tekoälyn	1769 K avulla	1769 K tekemä
tekoälyä	1769 käyttää K
telefonā	2927 savā K
tesszük	22 nem K közzé
textům	541 ke všem K
teşekkürler	4487 okuduğunuz için K
thiết	4685 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4679 dành cho K bao	4679 đã là K bao	4739 K bao
thuộc	4660 bản quyền K
thành	4642 dành cho K viên	4674 bạn đã đăng ký K công	4735 trở K thành viên
tháng	4679 đọc miễn phí trong K	4737 mỗi K	4737 hàng K	4737 K đầu
thích	4662 nguồn tin ưa K	4662 nguồn yêu K
thông	14 K báo	4648 bật K báo	4648 nhận K báo	4664 bạn có K tin	4664 bạn đọc cung cấp K tin	4685 khi phát hành lại K tin	4735 hãy gửi K tin	4735 đăng ký nhận K báo	4735 hãy bật K báo
tilføjede	752 K
tillgång	4297 få fri K
tillåtet	4236 inte K att återge
tiếng	4672 K việt có dấu
tiếp	4641 để K tục đọc	4641 để đọc K	4641 đăng nhập để K tục	4676 K sức cho báo chí	4679 để K tục đọc	4735 đăng ký để đọc K	4735 hãy K sức	4735 đăng nhập để K tục
tjänst	4158 en liten K att be
tjänsten	4239 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2226 a K
toàn	20 K bộ bài	4641 để đọc K bộ	4641 đọc K bộ bài	4679 để đọc K bộ bài	4735 đăng ký để đọc K bộ
tražila	3960 K je
tražili	3960 K su
tražio	3960 K je
tretích	3980 cookies K strán
treści	9 tej K	3365 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4648 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4672 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2331 K
tudósítója	2261 K	2331 K
turpinātu	2906 lai K lasīt
tuần	17 mỗi K	4674 bản tin hằng K của	4674 bản tin hàng K của	4737 mỗi K
tvrdí	609 K
työmme	1848 K
työtämme	1724 tue K	1847 tue K	1848 K
tájékoztató	2240 adatvédelmi K
támogass	2346 K minket
támogasson	2346 K minket
támogathat	2268 K minket
támogatása	2268 K nélkül	2268 olvasók K nélkül	2346 az ön K
támogatásod	2346 a te K
támogatásából	2223 olvasóink K	2268 olvasóink K
támogatására	2223 olvasóink K
támogatásával	2271 partnerünk K	2344 K készült
támogatónk	2268 legyen ön is K	2268 legyél te is K
täglich	772 K per mail
tähtsamad	1595 nädala K
tärkeimmät	1793 K jutut
tästä	1780 lisää K
täällä	1721 kun kerran olet K
täältä	1780 lisää K
téléchargez	1852 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2346 K le
történész	2259 K
týden	17 každý K
týdně	608 K
týždenne	17 raz K
tłumaczy	3446 K
tłumaczył	3446 K
tłumaczyła	3446 K
třetích	516 cookies K stran
""", 'u': """
uafhængigt	750 K medie
ubegrænset	620 K adgang
udostępnij	25 K
ukarał	3446 K
ulaş	38 bize K
ulaşin	38 bize K	4394 bize K	4413 K
ulaşmak	4394 yazara K
unabhängig	903 K von unserer redaktion	903 von unserer redaktion K	916 damit wir K bleiben	968 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2507 insegna all'K
unterstütze	758 K unsere arbeit	758 K uns mit	967 K uns	967 K unsere	967 K mich	967 K meine
unterstützen	758 K sie unsere arbeit	758 K sie uns mit	758 mit einer spende K	758 können sie uns K	967 K sie uns	967 K sie unsere	967 sie können das K	967 freiwillig K	967 K sie mich	967 K sie meine	967 K uns
unterstützt	795 ihr browser K	967 K uns
unterstützung	754 ihre K	754 mit ihrer K	865 ihrer K	865 deiner K	911 mit K von ki	967 mit deiner K	967 deine K	967 eure K
upišite	77 K svoj e-mail
upozorněni	572 chcete být K
upozornění	485 zapněte si K	526 K	572 chcete dostávat K	572 chcete zasílat K	572 chceš dostávat K	572 chcete posílat K	572 chcete odebírat K
upphovsrätt	4202 skyddat enligt lagen om K
upphovsrättslagen	4202 skyddat enligt K
uprednostňované	4012 K zdroje
uprednostňovaný	4012 K zdroj
uprednostňovaných	4012 K zdrojov
upřednostňované	549 K zdroje
upřednostňovaný	549 K zdroj
upřednostňovaných	549 K zdrojů
upřesnění	98 K:
uredništva	4071 brez dovoljenja K	4071 brez soglasja K
uredništvo	4085 v naše K	4154 naše K
uredništvu	39 našemu K	4078 pišite K
urmărește	3604 K-ne pe	3604 K-ne și pe	3605 K știrile	3699 K-ne
urmăriți	3604 K-ne pe	3699 K-ne
ursprünglichen	98 K version	98 K fassung
ustawień	3329 K cookies	3329 K plików cookie
utilização	3476 K de cookies
utilizează	3607 K cookie
utilizăm	3607 K cookie
utánközlés	2251 K	2273 K
utánközlése	2273 K
utánközölhető	45 K
uutislähteeksesi	1759 ensisijaiseksi K
uutislähteeksi	1759 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3446 K
uznała	3446 K
uzsvēra	2970 K
użyciu	3373 przy K ai
użytkowników	3360 opiniami K
używamy	3331 K plików cookie
užsisakykite	2837 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	480 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3977 dajte nám K
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
već	3875 kad ste K tu	3959 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2243 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1772 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4666 là biên tập K của	4679 dành cho hội K
viết	4735 hãy K thư	4736 bài K này	4738 ông K	4738 bà K
você	18 sem K	3592 sem K
vollständigen	764 K artikel lesen
volontär	835 ist K
volontärin	835 ist K
voltál	42 ott K	2243 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	4088 K
vyhradené	3971 všetky práva K	3971 autorské práva sú K
vykřikl	609 K
vykřikla	609 K
vypočuť	3987 si môžete K
vysvetľuje	4060 K
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
válaszolta	2349 K
válaszolták	2349 K
változatában	98 korábbi K	98 eredeti K
vás	534 bez K by	607 bez K by	3998 bez K by	4058 bez K by
väitis	1626 K
väitti	1850 K
väittää	1850 K
välise	1576 K sisu
våre	3296 meld deg på K
vårt	3170 meld deg på K	3296 meld deg på K
vær	51 K med
védekezett	2349 K
véli	2349 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	4058 K vám
vēlamo	2917 K avotu
vēstkopai	2928 K
vēstulei	2928 ziņu K
vědět	38 dejte nám K	67 dejte nám K	513 dejte nám K	606 dejte nám K
všetkým	4005 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3984 náš K
webinář	519 náš K
według	3446 K
weißt	834 K du mehr
wezwał	3446 K
wiadomościach	3382 google K
widziałaś	3335 K coś
widziałeś	3335 K coś
wołali	3446 K
wołał	3446 K
wołała	3446 K
wpłata	3371 każda K	3443 twoja K
wpłatom	3444 dzięki K
wpłać	3443 K
wspierającym	3443 zostań K
współpracy	3368 we K z partnerem
wyjaśnia	3446 K
wypisać	3311 K się w każdej chwili
wyrażam	3312 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3351 K nam	3351 K je do nas
wzywał	3446 K
wzywała	3446 K
wöchentlichen	776 K newsletter
właściciela	3444 nie mamy K
""", 'y': """
yazdiğimiz	4423 daha önce K haber
yazmişti	4490 diye K
yhteistyössä	1781 K mainostajan
yönetmenidir	4396 genel yayin K
""", 'z': """
zaakceptować	3353 K pliki cookie
zaapelował	3446 K
zaapelowała	3446 K
zachęcali	3446 K
zachęcano	3446 K
zachęcał	3446 K
zachęcała	3446 K
zadaním	3991 K e-mailu
zadržana	3870 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	527 K e-mailu
zagłosuj	3376 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3897 K vama	3958 K vama
zakázané	3971 šírenie je K
založte	606 K si účet
zamknutý	3964 článok je K
zamčený	475 článek je K
zapisując	3362 K się
zapowiedział	3446 K
zapowiedziała	3446 K
zapytał	3446 K
zapytała	3446 K
zastrzeżone	3346 wszelkie prawa K	3346 wszystkie prawa K
zawołał	3446 K
zawołała	3446 K
zašlete	513 K nám
zašlite	3977 K nám
zaželen	4111 K vir
zaželene	4111 K vire
zaželeni	4111 K vir
zbiórka	3447 K
zbývá	475 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K	3335 masz K lub
zdjęcie	40 K lub film	3335 masz ciekawe K	3335 masz K lub film	3335 wyślij K lub
zespołu	3356 do naszego K
zewnętrzna	3353 treść K
zewnętrzne	9 treści K	3331 treści K	3353 treści K
zewnętrznej	9 treści K	3353 treści K
zewnętrznych	9 treści K
zgłoś	3351 K go nam	3443 K nam
ziņas	2939 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3383 daj nam K	3443 daj nam K
zněl	609 K
zněla	609 K
znělo	609 K
zobrazení	516 K tohoto obsahu	516 K obsahu
zobrazením	492 K obsahu	492 K videa
zobrazený	60 e-mail nebude K
zostań	3443 K z nami
zpracováním	481 souhlasím se K	495 K osobních údajů
zprávy	512 google K
zprávách	512 google K
zpívali	609 K
zugänglich	866 frei K
zunächst	821 dieser artikel erschien K
zurück	895 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	4013 K
získávejte	550 K
zł	3365 za # K	3365 od # K	3445 od # K
złotówka	3371 każda K	3444 każda K
""", 'á': """
állt	2349 ez K
állítja	2349 K
átvehető	45 K
""", 'ä': """
ägare	4222 inga rika K
ähnliches	834 K erlebt
ändå	4158 nu när du K är här
äpp	1581 K
äppi	1581 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3201 beskyttet av K
året	751 om K
återges	4202 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4400 bizimle K
çalişmalarimiz	4488 K
çağrisinda	4490 K bulundu
çerezler	4381 K kullan
çerezlere	4398 K
çerezleri	4381 K kullan	4398 K	4424 K kabul
çözün	4413 K
""", 'é': """
échanos	1554 K una mano	1554 K un cable
écris	38 K-nous	67 K-nous
écrit	1909 K pour	2022 a K
écrivain	1909 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	2019 K-nous
éditorialiste	1978 est K
électronique	1875 dans votre boîte aux lettres K
énekelték	2349 K
équipe	2020 notre K
értesítéseket	14 K	2267 K	2314 szeretne K
értesítést	2314 szeretne K	2314 szeretnél K	2314 kér K	2314 kérsz K	2314 kérek K
értesüljön	2267 K elsőként
értesülni	2314 szeretne K a	2314 szeretnél K a	2314 szeretne azonnal K
étoile	60 champs avec une K
évente	2348 K
""", 'í': """
ígérte	2349 K
ígérték	2349 K
írta	2349 K
író	2259 K
""", 'î': """
îmbia	3702 K
îndemna	3702 K
îndemnat	3702 a K
îndemnau	3702 K
întrebat	3702 a K
întrebau	3702 K
""", 'õ': """
õpetas	1626 K
""", 'ö': """
öffnen	778 app K
önemli	4424 günün en K
önerdi	4490 K
önskad	4206 K källa
önökkel	2223 csak K
""", 'ø': """
økonom	657 er K
""", 'ú': """
újraközlése	2273 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2347 független K	2347 a jó K
újságírásunk	2347 K
újságíró	2259 K	2331 K
újságíróink	2347 K
újságíróinkkal	2291 K
újságíróinknak	39 K
újságírója	2261 K	2331 K
újságíróként	2331 K
última	1423 siga la K hora	1423 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	822 K von	904 von der agentur K	904 deutschen presse-agentur K
übersicht	828 K	888 diese K wurde
ücretsiz	15 K haber	15 K makale	4411 K üye olun
ügyfelünk	2291 K
ühendust	38 võta meiega K	67 võta meiega K	1623 võta K
ünü	4486 #'K
ütles	1626 K
ütlesid	1626 K
üyeliği	4406 bülten K
üzente	2349 K
üzenték	2349 K
üçüncü	4398 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3908 K nas
čitalaca	43 pisma K	3897 uz podršku K	3915 K	3958 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3915 K	3958 naši K
čitatelia	4015 K	4058 naši K
čitatelja	43 pisma K	3897 uz podršku K	3915 K	3958 naših K	3958 uz podršku K
čitatelji	36 naši K	3915 K	3958 naši K
čitateljima	3915 K
čitateľom	18 vďaka K	4015 K
čitateľov	36 našich K	3998 vďaka podpore K	4015 K	4058 našich K	4058 vďaka podpore K
članak	20 cijeli K	3875 svidio vam se K	3893 cijeli K	3893 ceo K	3958 ovaj K
člancima	3904 svim K
članek	4075 vam je bil K všeč	4154 ta K
člankov	4103 do vseh K
členem	80 staňte se K	606 staňte se K
členom	4057 staňte sa K
článek	20 celý K	468 líbil se vám K	475 celý K za	529 celý K	607 tento K	607 líbil se vám K
článkom	3993 všetkým K	4005 k všetkým K	4005 ku všetkým K
článku	20 celého K	583 do konce K
články	607 naše K
článků	529 limit K
článkům	529 všem K	541 ke všem K
článok	20 celý K	3973 páčil sa vám K	3993 celý K	4058 tento K
čtenáři	552 K	607 naši K
čtenářů	36 našich K	43 listy K	471 z darů K	471 díky darům K	471 díky podpoře K	534 díky podpoře K	552 K	607 našich K	607 na podpoře K	607 díky podpoře K
čtenářům	18 díky K	36 našim K	552 K
čtení	0 doba K
čtěte	545 K nás
číst	607 K dál bez
čítajte	4009 K nás	4057 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	4057 K, že nás čítate
""", 'đ': """
đây	4735 bấm vào K
đóng	4735 K góp của bạn	4735 hãy K góp
đăng	45 K lại	4674 cảm ơn bạn đã K ký	4674 bằng việc K ký, bạn	4735 K ký để đọc bài
đường	4664 K dây nóng của tòa soạn	4664 K dây nóng của báo	4735 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4679 cần trả phí để K
""", 'ľ': """
ľubovoľnou	4059 K sumou
""", 'ř': """
řekl	609 K
řekla	609 K
říká	609 K
""", 'ś': """
śledztwa	3444 nasze K
śledztwo	3444 to K
śledź	3319 K nas na	3443 K nas
śpiewali	3446 K
świadkami	3335 byliście K	3335 byli państwo K
świadkiem	42 byłeś K	42 byłaś K	3335 byłeś K	3335 byłaś K	3335 jesteś K
""", 'ş': """
şikâyet	4490 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3878 K nam
šaukė	2903 K
šiandien	2862 aukokite K
šodien	2930 ziedo K
""", 'ź': """
źródło	3346 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3446 K
""", 'ž': """
žalio	3960 K se
želene	4111 K vire
želeni	4076 K vir
željene	3876 K izvore
željeni	3876 K izvor
žiadny	71 K spam
žurnalistai	2901 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2852 K
žurnalistika	607 naše K	607 nezávislá K	2901 K kainuoja	2901 gera K	4058 nezávislá K
žurnalistiku	607 nezávislou K	4058 nezávislú K
žurnalistiky	607 nezávislé K
žurnalistė	2852 K
žurnāliste	2920 K
žurnālisti	2968 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2968 neatkarīga K	2968 K maksā	2968 laba K
žurnālistiku	2930 atbalsti neatkarīgu K	2968 neatkarīgu K
žurnālists	2920 K
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
автора	3738 мнение K	3738 точка зрения K	4517 думка K	4517 точка зору K
авторизованные	3771 только K
авторизованным	3771 K пользователям
авторизовані	4550 лише K
авторизуйтесь	24 K
авторкою	4536 зв'язатися з K
авторов	3738 мнение K	3738 мнения K	3738 точки зрения K
автором	4536 зв'язатися з K
автору	54 на каву K	3759 пишите K
авторів	4517 думки K	4517 думка K	4517 погляди K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4571 пишіть за K
адресу	3791 пишите по K
азартних	88 участь в K іграх	4507 участь в K іграх може	4507 участь у K іграх може
азартные	3728 K игры могут вызвать
азартных	88 участие в K играх может вызвать	3728 участие в K играх может
азартні	4507 K ігри можуть
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3770 K	4549 K
анонимно	3759 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4533 K джерел
безкоштовна	4569 остання K стаття
безкоштовний	4545 наш K вебінар	4553 K акаунт	4569 останній K матеріал
безкоштовних	4553 ліміт K	4553 K статей
безкоштовні	15 K статті	4553 K статті
безлимитный	3713 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3789 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3774 K статьи
бесплатный	3765 наш K вебинар	3774 K аккаунт	3789 последний K материал
бесплатных	15 K статей	3774 лимит K	3774 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4636 K
благала	4636 K
благали	4636 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3780 K донатам	3854 K вам	3854 K вашей
блокировщик	3735 отключите K	3735 K рекламы
блокувальник	4514 K реклами
больше	3739 знаете K
бот	39 наш K
браузер	10 ваш K	3752 ваш K	4528 ваш K
браузър	10 вашият K
букмекерская	3728 K контора. #	3728 реклама. K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
більше	4518 знаєте K
""", 'в': """
вайбері	4534 K
вайбър	16 K	240 K
ватсапе	3757 K
вашата	228 на K поща
ваших	3852 # из K #
введите	77 K адрес
вебинар	3765 наш K
вебінар	4545 наш K
взывал	3856 K
видео	9 это K	40 фото и K
виділіть	4532 K
визнав	4636 K
визнала	4636 K
визнає	4636 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4528 K cookie	4559 будь-яке K матеріалів	4559 K матеріалів сайту
використанні	4526 при K матеріалів
використовує	4515 K cookie
використовуємо	4514 K cookie
вимагав	4636 K
вимагала	4636 K
вимагали	4636 K
виправлення	98 K:
випуск	4547 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4636 K
вк	3757 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3757 K
влезте	24 K
вміст	9 цей K
внескам	4560 завдяки K	4634 завдяки K
внесок	4633 ваш K
войдите	24 K	3714 K, чтобы
вотсапе	3757 K
вотсапі	4534 K
впн	64 без K
всеки	263 K лев
встановіть	4502 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3740 K ее	3740 K текст
вызывать	3728 азартные игры могут K
выпуск	3768 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4636 K
відповідав	4636 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідальної	4507 дотримуйтеся правил (принципів) K	4507 дотримуйтесь правил (принципів) K	4507 принципів K гри	4507 правил K гри
відповідь	21 скасувати K
відповіла	4636 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3856 K
гласила	3856 K
гласит	3856 K
гласувайте	268 K
гледайте	273 K ни
говорил	3856 K
говорила	3856 K
говорили	3856 K
говорит	3856 K
год	3855 в K
годишно	319 K
голосуйте	3785 K	4565 K
гривень	4635 # K
грн	4635 # K
група	274 viber K
гукав	4636 K
гукали	4636 K
гукнув	4636 K
гукнула	4636 K
гіперпосилання	4526 K обов
""", 'д': """
дальше	3713 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4533 обрані K	4533 бажані K
джерелом	4533 основним K	4533 бажаним K
дзен	3757 K
дзене	3757 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3856 K
добавила	320 K	3856 K
добавьте	3726 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4636 K
додала	4636 K
додатку	84 у нашому K
додає	4636 K
дозволить	4633 ваша підтримка K
дозволяється	4559 матеріалів K лише
долучайтесь	51 K	4633 K до нас	4633 K до нашої	4633 K до нашого	4633 K до спільноти	4633 K до читачів
долучайтеся	51 K	4633 K до нас	4633 K до нашої	4633 K до нашого	4633 K до спільноти	4633 K до читачів
донат	3853 ваш K	4633 ваш K	4637 K
донатам	4560 завдяки K
донати	4637 K
донатом	4635 K
донаты	3857 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4633 ваша підтримка K
допомога	4633 нам потрібна ваша K
допомогою	4562 за K ші
допоможе	4634 K нам
допоможуть	4560 K нам працювати	4634 K нам
допоможіть	90 K, скільки можете
допускается	3779 материалов K только
допълнена	98 статията е K
доступ	3774 полный K	4553 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3704 вы K до конца	4492 ви K до кінця
дочитати	4498 щоб K
дочитать	3713 чтобы K	3774 K
дізнаватися	4580 хочете K про
""", 'е': """
евро	257 за # K
ежедневную	3718 K рассылку
ежемесячно	3855 K
ежемесячное	3853 оформите K
ежемесячный	3780 K донат
еженедельную	3718 K рассылку
електронна	228 вашата K поща
електронної	4552 адресу K пошти
електронну	4552 K адресу	4552 K пошту
епизод	250 K
епизода	250 K
есть	3739 вам K что
""", 'ж': """
жаловалась	3856 K
жаловался	3856 K
жалуются	3856 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3760 - K	3760 , K	3838 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3854 независимая K
журналистике	3854 независимой K
журналистики	3854 независимой K
журналистику	3854 независимую K
журналистка	243 е K	243 , K	3760 - K	3760 , K	3838 K
журналисты	3854 наши K
журналіст	4540 - K	4540 , K	4617 K
журналістам	39 нашим K
журналісти	4634 наші K
журналістика	4634 незалежна K
журналістику	4634 незалежну K	4634 якісну K
журналістка	4540 - K	4540 , K	4617 K
журналісту	39 нашому K
""", 'з': """
з	4632 # K #
завантажити	4502 K застосунок
завантажте	4502 K додаток
завдяки	4560 існує K	4634 K вам	4634 K вашій
зависимост	88 хазартът създава K
зависимость	3728 азартные игры вызывают K
задонатьте	3853 K	4633 K
задължителните	21 K полета
зазначив	4636 K
зазывал	3856 K
закликав	4636 K
закликала	4636 K
закликали	4636 K
закончились	3713 бесплатные статьи K
залишає	29 K за собою право
залишилося	4499 K #%	4499 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3741 K ошибку
замолчим	3854 мы не K
запазени	234 всички права K
запевняв	4636 K
запевняла	4636 K
запевняє	4636 K
записи	58 новые K на почту
запитав	4636 K
запитала	4636 K
запитань	4549 на кілька K
запишете	227 K се за нашия
зарегистрированные	3771 только K
зарегистрированным	3713 доступен только K
зарегистрированы	3713 уже K
зарегистрируйтесь	3714 K, чтобы	3774 бесплатно K	3774 K бесплатно	3853 K бесплатно	3853 K, чтобы читать
зареєстровані	4550 лише K	4550 тільки K
зареєструйтесь	4499 K, щоб	4553 безкоштовно K	4553 K безкоштовно	4633 K безкоштовно	4633 K, щоб читати
зареєструйтеся	4553 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4530 нашому K
застосунок	4502 завантажте K	4530 наш K	4530 мобільний K	4633 завантажте K і	4633 завантажте K та
захищено	4526 усі права K
захищені	4526 усі права K	4526 всі права K
защищенной	3759 K формой
защищены	3750 все права K
защищённой	3759 K формой
заяви	320 K
заявив	4636 K
заявил	320 K	3856 K
заявила	320 K	3856 K	4636 K
заявили	3856 K	4636 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3704 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4532 якщо ви K
знанията	251 K си
зобов	4636 K'язав
зовнішнього	4542 K вмісту	4542 K контенту
зовнішній	4542 K вміст	4542 K контент
зробіть	4496 K внесок	4633 K внесок у	4633 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3852 # K #
избранное	3756 K
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
иностранного	3750 выполняющим функции K агента
иностранным	3854 K агентом
инстаграм	240 K
искусственного	3782 с помощью K интеллекта
искусственным	3782 K интеллектом
использование	3752 K cookie	3762 K cookie	3779 любое K материалов	3779 K материалов сайта
использовании	3750 при K материалов	3779 полном или частичном K	3779 частичном K материалов
используем	3735 K cookie
использует	3736 K cookie
исправление	98 K:
источники	3756 избранные K	3756 любимые K
источников	3756 избранных K	3793 избранных K
источником	3756 основным K
исчерпали	3713 K лимит
""", 'к': """
каждое	17 K утро
каждый	3855 K месяц
каже	4636 K
каза	320 K
казав	4636 K
казал	320 K
казала	320 K	4636 K
казали	4636 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3854 наш K	4634 наш K
канала	3854 нашего K
каналу	4634 нашого K
колумнист	3760 - K	3760 , K	3838 K
колумніст	4540 - K	4617 K
колумністка	4540 - K	4617 K
команде	3765 к нашей K
команди	4545 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4527 у K	4527 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3740 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3751 в K
комментировать	6 K
контент	9 этот K	9 цей K	3762 внешний K
контента	9 этого K	3762 внешнего K
контенту	9 цього K
конференцию	3765 нашу K
конференция	248 нашата K
конференцію	4545 нашу K
конфиденциальности	3734 настройкам K	3734 настройками K	3735 политикой K	3752 политика K
конфіденційності	4513 налаштуваннями K	4514 політикою K	4528 політика K
копирование	3779 K материалов сайта
кореспондент	243 е K	243 , K	4540 - K	4540 , K	4617 K
кореспондентка	4540 - K	4540 , K	4617 K
короткий	3770 K опрос
корреспондент	3760 - K	3760 , K	3838 K
корреспондентам	39 нашим K
корреспондентка	3838 K
корреспонденту	39 нашему K
крикнув	4636 K
крикнул	3856 K
крикнула	3856 K	4636 K
кричав	4636 K
кричал	3856 K
кричала	3856 K	4636 K
кричали	3856 K	4636 K
кричит	3856 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3765 нашу K
лекцію	4545 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3765 нашего K
магазине	3765 в нашем K	3765 в нашем интернет-K
магазину	4545 нашого K
магазині	4545 у нашому K	4545 в нашому K	4545 нашому інтернет-K
материал	3740 обсудить K	3762 внешний K	3795 K создан	3854 этот K
материалам	3787 ко всем K
материалы	3854 наши K
матеріал	4634 цей K
матеріали	4634 наші K
матеріалу	98 першій версії K
матеріалів	4559 копіювання K сайту	4559 K посилання обов'язкове	4567 до всіх K	4567 до усіх K
мероприятие	3765 наше K
месенджері	4534 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3757 K
месте	42 вы были на K
месяц	3855 в K
мобільний	4530 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4635 на K	4635 перший K
""", 'н': """
навчання	48 K ші
нагадав	4636 K
нагадала	4636 K
наголосив	4636 K
наголосила	4636 K
надпис	320 такъв K
надпись	3856 такая K
надсилайте	4536 K нам	4536 K її	4536 K їх нам	4539 K фото	4539 K відео	4539 K свої	4633 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4533 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4536 K нам	4536 K їх нам	4539 K фото	4633 K нам
нажимая	3773 K кнопку	3773 K на кнопку	3773 K "
нажмите	3740 K ctrl
налаштування	4513 K cookie	4513 K cookies	4513 K файлів cookie	4513 через ваші K
налаштуваннями	4513 K cookie	4513 K cookies	4513 K файлів cookie
налаштуваннях	4513 K cookie
намерете	273 K ни
напис	4636 такий K
написа	320 K
написав	4636 K
написал	3856 K
написала	3856 K	4636 K
написано	3856 было K	4636 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3759 K нашему	3759 K нашей	3759 K автору	3759 K нам	3853 K нам
напишіть	38 K нам	67 K нам	4536 K нашому	4536 K нашій	4536 K автору	4536 K авторці	4536 K нам	4633 K нам
напомнил	3856 K
напомнила	3856 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
настроек	3734 из-за ваших K
настройками	3734 K cookie	3734 K cookies	3734 K файлов cookie
настройках	3734 K cookie
настройки	3734 K cookie	3734 K cookies	3734 K файлов cookie
натискайки	255 K
натискането	255 с K
натискаючи	4552 K кнопку	4552 K на
нашем	3740 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3704 K просьба
неделю	17 раз в K	17 каждую K	3855 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3708 поддержите K	3853 поддержите K
независимые	3854 K медиа
незалежні	4634 K медіа
нейросети	3782 с помощью K
несколько	3770 на K вопросов
никакого	71 K спама
новинами	4505 стежте за K
новини	240 google K	4534 google K
новину	4518 маєте K
новость	3739 есть K
нуждаем	317 K се от вашата
нужна	3780 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3856 K
обещала	3856 K
обещали	3856 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3760 - K	3760 , K	3838 K
обозревательница	3838 K
обраних	4533 K джерел
обучения	48 K ии
объявил	3856 K
объявила	3856 K
объяснил	3856 K
объяснила	3856 K
объясняет	3856 K
объяснял	3856 K
объясняла	3856 K
обязал	3856 K
обязательна	3750 гиперссылка K	3779 материалов ссылка K	3779 ссылка на источник K
обязательные	21 K поля	3740 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4636 K
обіцяла	4636 K
обіцяли	4636 K
огледален	64 K сайт
оглядач	4540 - K	4540 , K	4617 K
оглядачка	4540 - K	4540 , K	4617 K
оголосив	4636 K
ограничений	3713 читайте без K
одноклассниках	3757 K
одному	4552 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3740 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4549 наше K	4549 коротке K
опитуванні	35 нашому K	4549 K читачів	4549 нашому K	4549 в K
оповещения	3804 хотите получать K
оприлюднюватиметься	22 не K	4520 ваша e-mail адреса не K
опрос	35 наш K	3770 наш K
опросе	35 нашем K	3770 нашем K	3770 в K
опубликован	22 не будет K	3740 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3856 зовут K
організатори	4636 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3773 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3714 K #%	3714 K # %
отбележете	62 K ме
ответил	98 не K на	3856 K
ответила	98 не K на	3856 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3856 K
отвечала	3856 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3855 K в любой момент
отметил	3856 K
отметила	3856 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3718 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3759 K их нам	3853 K нам
отримувати	4570 хочете K
отримуйте	4574 K
очакваме	241 K вашите
очевидцем	3739 стали K	3739 вы стали K	4518 стали K
ошибку	3741 нашли K
оштрафовал	3856 K
оштрафовала	3856 K
оштрафував	4636 K
""", 'п': """
партнером	3777 совместно с K	4557 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3777 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4557 K посилання
партнеры	3735 мы и наши K
партньорски	260 K линкове
партнёром	3777 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3777 K ссылки
партнёрским	74 K ссылкам
патроном	3853 станьте K
пееха	320 K
пели	3856 K
первинній	98 K версії
первоначальной	98 K версии
первый	3855 K месяц	3855 рубль в K
переведите	3853 K нам
перевірте	4549 K себе	4552 K пошту
передплатник	50 як K	4498 уже K	4498 вже K
передплатникам	4498 доступний лише K	4498 доступна лише K	4498 доступно лише K
передплатники	50 K можуть	4568 лише K	4568 тільки K
передплатників	4498 тільки для K
передплатою	4498 доступна за K	4498 доступний за K	4553 за K	4575 з K
передплату	80 оформіть K	4553 K за	4633 оформіть K
передплатіть	80 K
передрук	45 K	4531 K
передруковувати	45 K
передруку	4531 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3755 K
перепечатке	3755 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4529 K даних
персональных	3753 K данных
писав	4636 K
писал	3856 K
писала	3856 K	4636 K
писати	4634 нам K
писменото	262 без K съгласие
письме	3773 в одном K
письменного	3794 без K согласия
письмової	4573 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3759 K нам	3791 K на	3853 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4536 K нам	4571 K на
платной	3713 в K версии
побачили	4581 K помилку
повний	20 K текст	4553 K текст
повтаря	320 K
повтаряше	320 K
повторював	4636 K
повторює	4636 K
повторяет	3856 K
повторял	3856 K
повторяла	3856 K
повідомив	4636 K
повідомила	4636 K
повідомили	4636 K
повідомлення	4580 хочете отримувати K	4580 бажаєте отримувати K
повідомте	38 K нам	67 K нам	4536 K нам	4536 K нас	4633 K нам
подайте	242 K сигнал
поддержать	3853 K нас	3853 K редакцию	3853 K нашу
поддерживайте	3853 K нас	3853 K нашу
поддержите	3708 K нашу	3708 K нас	3780 K	3853 K нас	3853 K нашу	3853 K редакцию	3853 K проект	3853 K автора	3853 K наш
поддержка	3709 ваша K	3853 ваша K поможет	3853 ваша K помогает	3853 ваша K позволит
поддержке	3777 при K партнёра	3777 при K партнера	3780 благодаря вашей K	3854 вашей K
поддержки	3854 без вашей K	3854 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
поделиться	3739 хотите K
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3768 K	3854 наш K	4547 K	4634 наш K
подкаста	250 K	3768 K	3854 нашего K
подкасте	34 нашем K	3768 K
подкасти	34 наші K	250 K	4547 K
подкастов	3768 K
подкасту	4547 K
подкастът	250 K
подкасты	3768 K
подкасті	34 нашому K	4547 K
подкастів	4547 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3713 уже K
подписка	3713 уже есть K	3857 K
подписке	3713 доступен только по K	3713 доступна по K	3713 доступен по K	3774 по K
подписки	3857 K
подпиской	3799 с K
подписку	80 оформите K	80 оформить K	3713 оформить K	3713 оформите K	3773 спасибо за K	3774 K за	3853 оформите K	3853 оформить K
подписчик	50 как K	3713 уже K	3713 вы уже K
подписчикам	3713 доступна только K	3713 доступно только K	3713 доступен только K	3788 только K
подписчики	50 K могут	3788 только K	3857 K
подписчиков	3713 только для K
подписчиком	3853 станьте K
подписывайтесь	3718 K на рассылку	3726 K на нас	3726 K на наш	3726 K на канал	3726 K на telegram	3853 K на
подписываясь	3773 K
подпишитесь	80 K	3708 K на регулярное	3718 K на рассылку	3726 K на наш	3726 K на канал	3853 K на
подчеркнул	3856 K
подчеркнула	3856 K
подчерта	320 K
поділитися	4518 хочете K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4545 нашу K
пожертвование	3708 оформите K	3709 сделайте K	3780 регулярное K	3780 ежемесячное K	3853 ваше K	3853 сделайте K	3853 оформите K	3857 K
пожертвования	3854 на K	3857 K
пожертвованиям	3780 благодаря K	3854 благодаря K
пожертвуйте	3853 K
позволяет	3853 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3713 чтобы прочитать K
полный	20 K текст	3774 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3798 K
получать	3790 хотите K	3804 хотите K новости	3804 хотите K push
помилку	4581 знайшли K
помогите	90 K, сколько можете	3853 K нам
помогнете	317 K ни
помогут	3854 K нам
поможет	3854 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3853 нам нужна ваша K
помощью	3782 с K ии
помітили	4532 якщо ви K	4581 K помилку
помічник	63 наш K
понравилась	3854 K статья
понравился	3854 K материал	3854 K текст
пообещал	3856 K
пообещала	3856 K
пообіцяв	4636 K
пообіцяла	4636 K
попереджає	4636 K
попередив	4636 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4636 K
попросил	3856 K
попросила	3856 K	4636 K
попросили	3856 K	4636 K
попросило	3856 K
порадив	4636 K
порадила	4636 K
посилання	4559 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3856 K
посоветовала	3856 K
постановив	4636 K
постановил	3856 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3856 K
потребовала	3856 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3773 вашей K
почтовом	3773 вашем K ящике
почту	79 на K	3719 на вашу K	3719 вам на K	3773 вашу K
пошту	79 на K	79 на вашу K	4501 на вашу K
пошті	4552 вашій K
пощенска	228 вашата K кутия
пояснив	4636 K
пояснил	3856 K
пояснила	3856 K	4636 K
пояснював	4636 K
пояснювала	4636 K
пояснює	4636 K
поясняет	3856 K
правото	29 си запазва K
працювати	4560 допоможе нам K	4634 K далі
працюємо	4634 ми K
предишна	98 K версия на
предпочитаемые	3756 K источники
предпочитаемых	3756 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3756 K источники	3793 K источники
предпочтительный	3756 K источник
предпочтительных	3793 K источников
предупреди	320 K
предупредил	3856 K
предупреждава	320 K
предупреждает	3856 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3856 K
призвала	3856 K
призвали	3856 K
призна	320 K
признава	320 K
признавал	3856 K
признает	3856 K
признал	3856 K
признала	3856 K
признали	3854 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3856 K
призывала	3856 K
призывали	3856 K
приложение	84 в нашето K	318 нашето K	3720 скачать K	3721 скачайте K	3721 установите K	3754 наше K	3754 мобильное K	3853 скачайте наше K	3853 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3720 открыть в K	3754 нашем K
приложения	3754 нашего K	3854 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3756 K источником
присоединяйтесь	51 K	3853 K к нам	3853 K к нашему	3853 K к нашей	3853 K к нашим	3853 K к сообществу	3853 K к читателям	3853 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3759 K нам	3759 K фото	3759 K видео	3759 K новости	3759 K свои	3759 K их нам	3853 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3759 K нам	3759 K фото	3759 K их нам	3853 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4633 K до нас	4633 K до нашої	4633 K до нашого	4633 K до спільноти	4633 K до читачів
приєднуйтеся	51 K	4633 K до нас	4633 K до нашої	4633 K до нашого	4633 K до спільноти	4633 K до читачів
проверьте	3770 K себя	3773 K почту
проголосуйте	3785 K	4565 K
продовження	4557 реклама. K
продовжити	4498 щоб K читання	4560 допоможуть нам K
продовжувати	4634 K роботу
продолжаем	3854 мы K работать
продолжать	3780 помогут нам K	3854 K работу
продолжение	3777 реклама. K
продолжить	3713 чтобы K чтение	3780 помогут нам K	3780 поможет нам K	3854 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3750 настоящий материал (информация) K	3795 материал K
произведён	3795 материал K
пройдите	3770 K тест
пройдіть	4549 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3790 не K
пропустити	4570 не хочете K
пропустить	3790 не хотите K
пропустіть	4570 не K
просив	4636 K
просил	3856 K
просила	3856 K	4636 K
просили	3856 K	4636 K
просьба	3704 у нас к вам K	3704 у нас есть K
просять	4636 K
проучване	251 нашето K
прохання	4492 маємо до вас K	4492 невелике K
прочетете	225 за да K цялата
прочитать	3713 осталось K	3713 чтобы K статью
пріоритетне	4533 K джерело
пріоритетним	4533 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4500 K на розсилку
підписка	4637 K
підписку	4498 оформіть K	4552 дякуємо за K	4633 оформіть K
підписники	4568 лише K	4637 K
підписників	4498 тільки для K
підписуйтесь	4504 K на нас	4504 K на наш	4504 K на канал	4504 K на telegram	4633 K на
підписуйтеся	4504 K на наш	4504 K на канал
підписуючись	4552 K
підпишіться	4500 K на розсилку	4504 K на наш	4633 K на
підтримайте	4495 K нашу	4495 K незалежну	4495 K нас	4560 K	4633 K нас	4633 K нашу	4633 K незалежну	4633 K редакцію	4633 K автора	4633 K роботу	4633 K наш
підтримати	4633 K нас	4633 K нашу
підтримка	4496 ваша K	4633 ваша K допоможе
підтримки	4557 за K партнера	4634 спільноти K	4634 вашої K
підтримуйте	4633 K нас	4633 K нашу
підтримці	4560 завдяки вашій K	4560 завдяки K читачів	4634 вашій K
піти	4492 перш ніж K
""", 'р': """
работа	318 нашата K	3854 наша K
работаем	3854 мы K
работать	3780 помогут нам K	3780 поможет нам K	3854 K дальше
работу	3854 нашу K
радив	4636 K
радила	4636 K
радили	4636 K
радить	4636 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3794 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3853 K нам
рассказал	3856 K
рассказала	3856 K
рассказать	3739 есть что K	3739 хотите K
рассказывать	3854 K правду
расследование	3854 наше K	3854 это K
расследования	3854 наши K
рассылка	3854 наша K	3857 K
рассылку	78 на K	78 нашу K	78 K	3718 нашу K	3718 K самых	3854 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3773 K
регулярний	4560 K внесок
редактор	243 е K	243 - K	243 , K	3760 - K	3760 , K	3838 K отдела	3838 K	4540 - K	4540 , K	4617 K
редакторка	4540 - K	4540 , K	4617 K
редакцией	39 нашей K	3759 связаться с K
редакции	98 поправка K	3738 мнение K	3738 позиция K	3738 мнением K	3794 без согласия K	3854 нашей K
редакцию	39 в нашу K	3759 напишите в K	3759 пишите в K
редакция	248 в нашата K	318 нашата K	3854 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4536 напишіть у K	4536 пишіть у K
редакція	4634 наша K
редакцією	39 нашою K	4536 зв'язатися з K
редакції	43 письма до K	98 від K:	4517 думка K	4517 позиція K	4517 позицією K	4536 пишіть до K	4573 без згоди K	4573 без дозволу K	4634 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4557 після K	4557 на правах K	4634 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3777 после K	3777 на правах K	3854 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3760 - K	3760 , K	3838 K	4540 - K	4540 , K	4617 K
репортери	39 на нашите K	318 нашите K
репортерка	4540 - K	4540 , K	4617 K
репортёр	3760 - K	3760 , K	3838 K
решил	3856 K
реєструючись	4552 K
робота	4634 наша K
роботу	4634 нашу K
розкажіть	38 K нам	67 K нам
розповів	4636 K
розповідати	4634 K правду
розповіла	4636 K
розповісти	4518 маєте що K	4518 є що K	4518 хочете K
розсилка	4634 наша K	4637 K
розсилку	78 на K	78 нашу K	78 K	4500 нашу K	4500 щоденну K	4634 нашу K
розслідування	4634 наші K	4634 це K
рублей	3855 # K
рік	4635 на K
""", 'с': """
свидетелем	3739 стали K	3739 вы стали K
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3759 K с нами
связаться	3759 K с автором
свідком	4518 стали K
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4636 K
сказал	3856 K
сказала	3856 K	4636 K
сказати	4518 маєте що K
скаржаться	4636 K
скаржився	4636 K
скаржилася	4636 K
скачайте	3720 K наше
скиньте	3853 K нам	3853 K донат
сколько	3853 скиньте K
скриньку	4552 вашу K
скриньці	4552 вашій K
следите	3726 K за нами
словам	3856 по K
словами	4636 за K
слушайте	273 K ни
слідкуйте	4504 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3856 K
советовала	3856 K
советовали	3856 K
советует	3856 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3762 внешнее K
содержит	98 K сцены
сообщение	3750 данное K (материал) создано	3795 K создано
сообщил	3856 K
сообщила	3856 K
сообщили	3856 K
сообщите	38 K нам	67 K нам	3759 K нам	3853 K нам
соучастником	3780 станьте K	3853 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3838 K
сповіщення	14 K	4502 увімкнути K	4502 увімкніть K	4580 хочете отримувати K	4580 хочете отримувати пуш-K	4580 бажаєте отримувати K	4580 хочеш отримувати K	4580 отримувати K про
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4634 K текст	4634 K матеріал
сподобалась	4492 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3856 K
спросил	3856 K
спросила	3856 K
співали	4636 K
співучасником	4633 станьте K
спільнота	4634 наша K
спільноти	4496 стань частиною K	4560 частиною K	4634 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3853 K нашим	4633 K нашим
статей	4567 до всіх K	4567 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4634 ця K
статья	3854 эта K
статьям	3787 ко всем K
стверджує	4636 K
стежте	4504 K за нами
стигнали	238 щом сте K дотук
стороннего	3762 K сервиса
сторонним	3762 K сервисом
стороннього	4542 K сервісу
стороннім	4542 K сервісом
суммой	3855 любой K
сумму	3855 любую K
сутрин	17 всяка K
существуем	3854 мы K
существует	3780 K благодаря
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
телеграм	16 K	240 K	3726 наш K-канал	3726 в нашем K	3757 K	3757 K-канал	3757 K-канале	3791 пишите в K	3854 наш K	4504 наш K-канал	4534 K	4534 K-канал	4534 K-каналі
телеграме	16 K	3757 K
телеграмі	4534 K
телефон	98 K довіри
тест	3770 наш K	4549 наш K
тиждень	17 раз на K	4635 на K
требовал	3856 K
требовала	3856 K
требовали	3856 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3721 включите K	3721 включить K	3721 разрешить K	3804 хотите получать K	3804 хотите получать пуш-K	3804 хочешь получать K	3804 получать K о
уверяет	3856 K
уверял	3856 K
уверяла	3856 K
увійдіть	24 K	4499 K, щоб
уговаривал	3856 K
уговаривала	3856 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
узнавать	3804 хотите K о
уйдете	3704 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4533 K джерел
улюблені	4533 K джерела
умовляв	4636 K
умоляваше	320 K
умолял	3856 K
умоляла	3856 K
умоляли	3856 K
утверждает	3856 K
уточнение	98 K:
уточнення	98 K:
уточнив	4636 K
уточнил	3856 K
уточнила	3856 K	4636 K
учасником	4633 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3854 K нашу
цитировании	3755 при K
цитування	4531 у разі K
цитуванні	4531 при K
""", 'ч': """
частиною	4633 станьте K
частковому	4559 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3853 спасибо, что K
читай	4504 K нас
читайте	3726 K нас в	4504 K нас у	4504 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3770 опросе K	3780 благодаря поддержке K	3800 K	3854 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3704 дорогие K	3800 K	3854 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3800 K	3854 благодаря K
читати	4498 щоб K далі	4633 щоб K далі
читачам	18 завдяки K	4576 K
читачі	36 наші K	4576 K	4634 наші K
читачів	43 листи K	4576 K	4634 наших K
читаєте	4633 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4635 K
щомісячний	4560 K внесок
щомісячно	4635 K
щоранку	17 K
щотижневу	4500 K розсилку
""", 'э': """
электронной	3773 адрес K почты
электронную	3773 K почту
""", 'я': """
яжіться	38 зв'K з нами	4536 зв'K з нами
язкові	21 обов'K поля	4520 обов'K поля
якщо	4492 K ви вже тут
""", 'і': """
із	4632 # K #
інтелектом	4562 штучним K
інтелекту	4562 за допомогою штучного K
інформацію	4518 маєте цікаву K
історію	4518 маєте K
""", 'א': """
אדבלוק	2094 K
אומר	2131 K
אומרת	2131 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	2033 עקבו K	2128 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	2031 דואר K
אמר	2131 K
אמרה	2131 K
אמרו	2131 K
אתכם	2063 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2130 K
ביקש	2131 K
ביקשה	2131 K
במייל	2062 K שלכם
בסרטון	2052 לצפות K זה
בעוגיות	2038 שימוש K
בעיתונות	2063 לתמוך K
בעלי	2099 בלי K הון	2099 ללא K הון
בקובצי	2037 משתמש K
בשבוע	17 פעם K	2130 K
בתגובות	85 K
בתוכן	2074 לעשות שימוש K
""", 'ד': """
דווחו	2128 K לנו
דיוור	2062 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	2034 הורידו את K	2129 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2131 K
הודיעה	2131 K
הוואטסאפ	2034 לקבוצת K
הווטסאפ	2034 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2131 K
הוסיפה	2131 K
הזהיר	2131 K
הזכויות	2045 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2075 הכתבות K
הטלגרם	2034 לערוץ K
הטקסט	2053 K
היום	2128 תרמו K
הירשמו	2128 K לקבלת
הכותב	2074 על דעת K
הכתבה	45 לפרסם את K	2027 להמשך קריאת K	2053 K	2129 K הזאת
המדור	2051 הוא עורך K	2051 היא עורכת K
המובעות	2074 הדעות K במאמר	2074 הדעות K בטור	2074 הדעות K בכתבה
המועדף	2048 למקור K	2048 כמקור K
המייל	2030 לתיבת K	2031 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	2031 K היומי	2062 K השבועי של	2062 K שלנו	2129 K
הסביר	2131 K
הסיכום	2053 K
העבירו	49 K אותה	49 K הלאה
העיקריות	2053 הנקודות K
העיתונות	2129 K העצמאית
הפרטיות	2038 מדיניות K
הפרסומות	2094 חוסם K
הפרסומים	2094 חוסם K
הפרסומת	11 K
הצביעו	2128 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	2034 K לערוץ	2128 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	2038 תנאי K
השמות	98 K שונו
התגובות	2059 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	2063 בזכות K שלכם
התראות	14 K
התרגום	2053 K
התרומה	2128 K שלכם
""", 'ו': """
ובטוויטר	2033 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	2063 K בכם
ותלויה	2063 K בכם
""", 'ז': """
זקוקה	2128 K לכם
""", 'ח': """
חודשית	2128 תרומה K
חיצוני	2052 תוכן K	2052 תוכן ממקור K
""", 'ט': """
טען	2131 K
""", 'י': """
יכולים	50 מנויים K
ישירות	2062 K למייל	2062 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	2027 הצטרפו K
כתב	2131 K
כתבה	2053 K זו	2129 K זו	2131 K
כתבו	38 K לנו	67 K לנו	2128 K לנו
כתבות	2075 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	2051 היא K
כתובת	77 הזינו K מייל	2031 K דוא"ל
""", 'ל': """
לדברי	2131 K
להגיב	6 כדי K	2059 K
להמשיך	2027 כדי K לקרוא	2063 עזרו לנו K
להעתיק	2045 אין K	2074 לשכפל, K
לחודש	2130 K
לחוק	2074 סעיף #א K
לחצו	2128 K כאן
לידיעון	2128 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	2028 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	2030 הירשמו K	2030 הרשמה K	2030 K שלנו	2062 בהצלחה K	2128 הירשמו K
לעזרתכם	2128 אנחנו זקוקים K
לענייני	2051 הוא כתב K	2051 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	2052 K בתוכן
לקבוצת	2034 הצטרפו K
לקריאה	2075 כתבות K
לקריאת	20 K הכתבה
לשנה	2130 K
לתומכים	2063 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2075 K חינם
מועדף	2048 מקור K	2048 כמקור K	2113 מקור K	2113 כמקור K
מינוי	2027 רכשו K	2128 רכשו K	2132 K
מנוי	2027 כבר K
מנויים	2132 K
מניות	2099 בלי בעלי K	2099 ללא בעלי K
מסכימים	43 לא K	43 K?	2062 בהרשמה אתם K
מסר	2131 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	2062 K שבועי	2132 K
נשלח	57 K לכם
""", 'ס': """
סיכום	2053 K
סיפר	2131 K
סיפרה	2131 K
סעיף	2074 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2128 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	2062 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	2051 הוא K
עיתונאית	2051 היא K
עיתונות	2063 לעשות K	2129 K עצמאית
עכשיו	2128 תרמו K
עלולים	98 K להיות קשים
עמלה	2073 נקבל K	2073 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2094 חוסם K	2129 ללא K
פרסומת	11 K
פרשן	2051 הוא K
פרשנית	2051 היא K
""", 'צ': """
ציין	2131 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2129 K
קרא	2131 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2130 חודש K
""", 'ש': """
שאלו	2053 K את
שולחים	57 אנחנו K לכם
שיווקי	2062 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2128 K לנו
שלנו	39 לכתב K	2129 K
שנקבל	2073 K עמלה
שקראתם	2128 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	2059 K
תוכן	9 K זה	2052 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	2063 K בכם
תלויה	2063 K בכם
תמיכתכם	2128 K
תמכו	2128 K בנו
תקציר	2053 K
תרומה	2132 K
תרומות	2132 K
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
अनुभव	67 अपना K हमें	2156 का K रखने
अनुवाद	2158 K
अनुसार	2218 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2163 K राय दें
अपील	2218 K की
अलर्ट	2165 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2215 K दान
आपको	57 हम K
आर्टिकल	2177 फ्री K	2177 मुफ्त K
आर्थिक	2167 K सहयोग दें	2167 K सहयोग करें	2215 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2137 ऐप K करें	2165 K करें
इनबॉक्स	2136 आपके K	2166 अपने K में
""", 'उ': """
उपयोग	2142 कुकीज का K	2142 कुकी का K
""", 'ए': """
एजेंसी	2176 K की फीड
एडिटर	2156 सब K हैं	2156 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2194 K
""", 'क': """
कमीशन	2175 हमें K मिल	2175 K मिल सकता है
कमेंट	2163 अपनी राय K	2164 K करने के लिए	2164 K में अपनी राय	2164 K हटा	2164 K करने वाले
करके	2166 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2136 ईमेल दर्ज K	2139 फॉलो K	2151 जॉइन K	2151 लाइक K	2154 हमें ईमेल K	2161 टिकट बुक K	2163 पोल में वोट K	2166 साइन अप K	2170 शेयर K	2170 साझा K	2170 सेव K	2215 फॉलो K	2215 लॉग इन K	2215 साइन अप K
कहती	2218 K
कहते	2218 K
कहा	2218 K
कहानी	67 अपनी K हमें
कीजिए	2215 मदद K
कॉपी	2170 लिंक K हो गया
कॉपीराइट	2150 K
क्लिक	2151 K करें	2215 यहां K करें	2215 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2216 इस K	2216 यह K
खबरें	2172 और K पढने के लिए	2177 मुफ्त K
खबरों	2172 अन्य K के लिए	2172 ताजा K के लिए	2172 की K के लिए
खरीदें	2161 यहां से K
खेलें	2163 क्विज K और
""", 'ग': """
गिफ्ट	2170 K करें
गोपनीयता	2142 K नीति
""", 'ज': """
जनरेट	2176 ऑटो-K
जरूर	2154 हमें K दें
जावास्क्रिप्ट	2142 K
जुडने	2152 K के लिए
जुडिए	51 आप भी K	2215 K
जुडें	51 आप भी K	2139 चैनल से K	2151 K	2161 हमारी टीम से K	2215 हमसे K
ज्वाइन	2151 K करें
""", 'ट': """
टिप्पणियों	2164 K के लिए
टिप्पणी	98 K करने से इनकार	2164 K करने के लिए	2164 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2137 ऐप K करें	2165 K करें	2165 K कीजिए	2215 ऐप K करें	2215 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2219 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2215 राय K
देखें	2215 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2142 K नीति
निर्भर	2167 आपके सहयोग पर K
नोटिफिकेशन	14 K	2137 K चालू करें	2165 K ऑन करें	2165 K ऑन कर लें
नौकरी	2161 K के अवसर
न्यूज	2140 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2136 हमारे K	2136 हमारा K	2136 हमारा साप्ताहिक K	2136 K के लिए	2216 हमारे K	2219 K
""", 'प': """
पढने	0 K का समय	2168 K के लिए
पढें	0 मिनट में K	2137 ऐप में K	2215 पूरी खबर K
पत्रकार	2216 हमारे K
पत्रकारिता	2156 K में सक्रिय हैं	2216 हमारी K	2216 स्वतंत्र K
पसंदीदा	2153 K सोर्स	2153 K स्रोत	2153 K न्यूज सोर्स	2210 K स्रोत	2210 K सोर्स
पाठकों	18 K के सहयोग	2167 K के सहयोग से चलते
पाने	2166 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2176 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2218 K
पूछें	2158 K
पूरी	2168 बनकर K खबर
पॉडकास्ट	2162 K सुनें	2162 K सुनने के लिए	2216 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2217 K माह	2217 K वर्ष
प्रतिक्रिया	2163 अपनी K
प्रिफर्ड	2153 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2154 हमें K	2154 कमेंट करके K	2215 हमें K	2215 राय K
बताते	2218 K
बताया	2218 K
बदल	98 नाम K
बाहरी	2157 K साइट
बिंदु	2158 मुख्य K
बॉक्स	2164 कमेंट K में
बोला	2218 K
बोले	2218 K
ब्राउजर	10 आपका K
ब्लॉकर	2194 ऐड K	2194 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2154 हमें K	2215 हमें K	2215 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2217 हर K
मांगते	2157 आपकी इजाजत K हैं	2157 आपकी अनुमति K हैं
मुताबिक	2218 K
मुफ्त	2177 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2168 पढना जारी K के लिए
रजिस्टर	2215 अभी K करें
रहिए	2172 जुडे K
रहें	2172 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2218 K
लिखें	38 हमें K	67 हमें K	2215 हमें K
लेख	2216 यह K	2216 इस K
लॉग	24 K इन
लॉगिन	2215 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2176 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2194 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2162 K देखें	2162 K यहां देखें	2162 K भी देखें	2162 K देखने के लिए
वेबसाइट	2216 हमारी K
वेबिनार	2161 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2154 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2142 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2154 हमसे K करें
संपादित	2176 ने K नहीं किया
संवाददाता	39 हमारे K	2156 वरिष्ठ K हैं	2156 K हैं
संस्करण	98 पिछले K में
सकते	2152 जुड K हैं	2152 फॉलो कर K हैं	2154 हमें भेज K हैं
सदस्य	55 मासिक K	2168 पहले से K हैं	2215 K बनें
सदस्यता	2168 K लें
सप्ताह	2217 प्रति K
सब्सक्राइब	2136 न्यूजलेटर को K	2136 न्यूजलेटर K	2139 चैनल को K	2151 K करें	2166 K करके आप	2215 K करें
सब्सक्राइबर	50 K	2168 K हैं
सब्सक्राइबर्स	2168 K के लिए है
सब्सक्रिप्शन	2166 K सफल	2219 K
समरी	2158 K
समर्थन	2215 K करें
सर्वाधिकार	2149 K सुरक्षित
सर्वे	2163 K में भाग लें	2163 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2167 हमें K करें	2215 आपका K	2215 हमें K	2215 K करें	2215 आपके K
सहयोगी	55 मासिक K
सामग्री	2157 से मिली K शामिल है	2157 K उपलब्ध नहीं है
सारांश	2158 K
सिंडीकेट	2176 K फीड
सीनियर	2156 K सब एडिटर हैं
सुझाएं	2215 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2162 को K	2162 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2157 कुकीज K करें
""", 'ह': """
हमारा	2137 K ऐप	2216 K काम	2216 K ऐप
हमारी	39 K टीम से	2215 K मदद करें	2216 K टीम
हमारे	2216 K पाठक	2216 K चैनल	2216 K साथ
हिस्सा	2163 सर्वे में K लें
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
กด	4334 Kเพิ่มเพื่อน	4362 Kติดตาม
กร	4304 Kอกอีเมล
กล	4365 K่าว
กอ	4363 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4362 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4322 Kบคุณที่สมัคร	4322 Kบคุณที่ลงทะเบียน	4363 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4362 Kิกที่นี่	4362 Kิกชม
คว	4332 Kามเห็นส่วนตัวของผู้เขียน
ค่	4331 Kาคอมมิชชั่น	4331 Kาคอมมิชชัน
""", 'จ': """
จด	4303 Kหมายข่าวของเรา	4322 Kหมายข่าวรายสัปดาห์ของเรา	4366 Kหมายข่าว
จะ	4321 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4362 Kวน์โหลดแอปของเรา	4362 Kวน์โหลดแอปได้	4362 Kวน์โหลดแอปเลย	4362 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4313 Kดต่อผู้สื่อข่าวของเรา	4313 Kดต่อกองบรรณาธิการ	4362 Kดตามเรา
ต่	4364 Kอเดือน	4364 Kอปี
""", 'ถ': """
ถื	4322 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4326 Kลองอ่าน
ทั	38 Kกมา	4332 Kศนะของผู้เขียน
ทา	4321 Kงเว็บไซต์ขอสงวนสิทธิ์	4323 Kงอีเมลทุก
ทุ	4323 Kกเช้าทางอีเมล
""", 'บ': """
บท	4327 Kความฟรี	4363 Kความนี้
บร	4366 Kิจาค
บล	4346 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4365 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4324 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4365 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4313 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4315 Kมรับคุกกี้
""", 'ร': """
ระ	4365 Kบุว่า
รา	4364 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4324 Kวมสนับสนุนการทำงานของเรา	4362 Kวมสนับสนุน	4362 Kวมบริจาคให้เรา	4362 Kวมบริจาคกับเรา	4362 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4332 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4363 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4309 Kวนลิขสิทธิ์	4310 Kวนสิทธิ์
สน	4324 Kับสนุนสื่ออิสระ	4324 Kับสนุนการทำงานของเรา	4324 Kับสนุนนักข่าว	4362 Kับสนุนเรา	4362 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4303 Kัครรับจดหมายข่าว	4303 Kัครรับข่าวสาร	4362 Kัครรับ	4362 Kัครสมาชิกวันนี้	4362 Kัครสมาชิกเลย	4362 Kัครสมาชิกเพื่อ	4362 Kัครสมาชิกได้ที่	4362 Kัครสมาชิกของเรา	4366 Kาชิก
สำ	4326 Kหรับสมาชิกเท่านั้น
สื	4363 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4313 Kงเรื่องราวของคุณ	4313 Kงข่าวหาเรา	4362 Kงข้อมูลมาที่	4362 Kงคลิปมา
""", 'ห': """
หา	4313 Kกคุณมีข้อมูล
ห้	4309 Kามคัดลอกหรือ	4309 Kามคัดลอกข้อความ	4309 Kามคัดลอกเนื้อหา	4309 Kามคัดลอกบทความ	4310 Kามทำซ้ำ
""", 'อ': """
อย	4362 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4303 Kเมลของคุณ
อ่	4326 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4362 Kียนถึงเรา	4362 K้าสู่ระบบเพื่อ
เฉ	4326 Kพาะสมาชิก
เน	9 Kื้อหานี้	4315 Kื้อหาจากภายนอก	4315 Kื้อหาภายนอก	4342 Kื้อหานี้มาจาก	4342 Kื้อหาจาก
เป	4326 K็นสมาชิกอยู่แล้ว	4365 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4321 Kื่อแสดงความคิดเห็น	4326 Kื่ออ่านต่อ	4326 Kื่ออ่านบทความ	4334 Kิ่มเพื่อนไลน์	4334 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4321 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4313 K้งเบาะแสข่าว	4313 K้งเรา	4362 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4312 Kล่งข่าวที่ต้องการ	4312 Kล่งข่าวโปรด	4312 Kล่งที่มาที่ต้องการ
แอ	4334 Kดไลน์	4334 Kดไลน์เพื่อ	4362 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4346 Kรแกรมบล็อกโฆษณา
โห	4362 Kวตเลย	4362 Kลดแอป
""", 'ใ': """
ให	4363 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4735 hãy gửi K
""", 'ủ': """
ủng	4676 ly cà phê K hộ	4735 hãy K hộ
""", 'あ': """
あと	2666 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2724 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2633 Kいのブラウザ
お寄	2724 Kせください
お届	57 Kけします
お申	2654 Kし込みはこちら	2724 Kし込みください	2724 Kし込みはこちら
お聞	2724 Kかせください
お見	2724 K逃しなく
お試	2724 Kしください
お読	2724 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2671 K転載したものです	2671 Kの転載です
か月	2620 K無料	2726 K無料
""", 'が': """
が作	2705 aiK成
が無	2633 javascriptK効
が生	2705 aiK成
が翻	2705 aiK訳
が要	2705 aiK約
""", 'こ': """
ここ	2619 Kからは有料	2620 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2619 K記事は有料	2619 K記事は会員	2638 K記事についてのご意見	2685 Kコンテンツは	2685 K投稿は	2685 K外部コンテンツは	2725 K記事が	2725 K記事を	2725 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2633 K用のブラウザ
ご協	2724 K力ください
ご存	2672 Kじの方は
ご寄	2617 K付をお願い	2724 K付
ご意	43 K見・ご反論	2638 K見・ご感想	2638 K見をお寄せ
ご感	2638 K想をお寄せ
ご支	2617 K援をお願い	2724 K援
ご登	2663 K録ありがとうございます	2724 K録
ご覧	2724 Kください	2724 Kいただけます
ご購	2724 K読
ご連	2724 K絡ください
""", 'す': """
すで	2666 Kに会員の方
すべ	2620 Kての記事が
""", 'ぜ': """
ぜひ	2630 Kフォロー
""", 'で': """
でも	2630 K配信中
で作	2705 aiK成
で受	2647 lineKけ取る
で届	2647 lineKく
で最	2647 lineK新
で生	2705 aiK成
で要	2705 aiK約
""", 'と': """
と強	2727 K調
と書	2727 Kい
と発	2727 K表
と話	2727 Kし	2727 Kす
と語	2727 Kっ	2727 Kる
と説	2727 K明
と述	2727 Kべ
""", 'に': """
によ	2705 aiKって生成	2705 aiKる要約	2727 Kると
""", 'の': """
の使	2636 cookieK用
の学	48 aiK習
の採	2654 K用情報
の提	2671 K供記事です
""", 'を': """
をフ	2630 Kォローする	2630 Kォローしよう
を使	2636 cookieK用
を利	2636 cookieK用
を有	2633 javascriptK効	2633 javascript K効
を発	2727 K表した
を許	2651 cookieK可
""", 'ア': """
アカ	2647 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2670 Kィリエイト広告	2670 Kィリエイトプログラム	2670 Kィリエイトリンク	2679 Kィリエイトリンク	2679 Kィリエイト広告	2679 Kィリエイトプログラム
アプ	2625 Kリで開く	2625 Kリで読む	2625 Kリはこちら	2626 Kリを開く	2626 Kリをダウンロード	2626 Kリのダウンロード	2626 Kリをインストール	2662 Kリなら通知	2662 Kリなら速報	2662 Kリなら、	2662 Kリで読むと	2662 Kリなら
アン	2658 Kケートにご協力	2658 Kケートはこちら	2658 Kケート実施中	2659 Kケートに答えて
""", 'カ': """
カ月	2620 K無料	2726 K無料
""", 'ク': """
クイ	2659 Kズに答えて
クッ	2635 cookie(Kキー)	2636 Kキーを使用	2636 Kキーを利用	2651 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2638 Kントを投稿するには	2638 Kントするには	2638 Kントをお寄せ	2639 Kント欄で	2639 Kント欄に	2639 Kント欄から	2639 Kント欄へ	2661 Kントは削除します	2661 Kントは削除することが	2661 Kントは削除する場合	2661 Kントは承認	2661 Kントは公開前	2661 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2617 Kートをお願いします	2724 Kートをお願い	2724 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2724 Kンロードしてください
""", 'チ': """
チケ	2654 Kット販売中
チャ	2631 Kンネル登録を	2647 Kンネルに参加する	2647 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2623 Kースレターに登録	2624 Kースレターを	2647 googleKースで	2663 Kースレター登録はこちら	2728 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2630 Kローして最新	2630 Kローをお願い	2724 Kローしてください
""", 'ブ': """
ブラ	2682 Kウザは音声	2682 Kウザは動画	2682 Kウザではこの動画	2682 Kウザはvideo	2682 Kウザはaudio
""", 'プ': """
プッ	2626 Kシュ通知
プラ	2635 Kイバシーポリシーに
プレ	2620 Kミアム会員
プロ	2670 Kモーションが含まれ	2670 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2623 Kマガに登録	2624 Kマガで	2663 Kマガ登録はこちら	2663 Kマガの登録	2725 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2623 Kルマガジンに登録	2624 Kルマガジンで	2624 Kルマガジンを	2624 Kルでお届け	2638 Kルアドレスが公開されることはありません	2663 Kルアドレスを入力してください	2728 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2619 Kインして続きを	2619 Kインしてください	2620 Kインが必要	2724 Kインして
""", 'ヶ': """
ヶ月	2620 K無料	2726 K無料
""", '上': """
上优	4770 在googleK先
上優	4770 在googleK先
""", '下': """
下方	4859 K留言
下載	4751 K客戶端	4753 Kapp	4753 K應用程式
下载	4751 K客户端	4753 Kapp	4753 K应用	4858 K客户端
""", '不': """
不代	4769 K表本站	4786 K表本站立场	4799 K表本報立場	4799 K表本报立场	4799 K表本站立场	4799 K表本站立場	4799 K表本媒體立場	4799 K表本網立場	4799 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4826 K于任何财团
不屬	4826 K於任何財團
不得	4769 K转载	4769 K轉載
不认	43 K同本文
不錯	4858 K過
不错	4858 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4769 K表作者
仅供	4786 K其表达个人看法
仅限	4791 K会员	4791 K订户
""", '他': """
他說	4861 K
他说	4861 K
""", '付': """
付費	4746 K後	4862 K牆
付费	4746 K后	4862 K墙
""", '以': """
以下	4814 K内容来自
以閱	4745 K讀全文
以阅	4745 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4746 K专享	4791 K限定内容
会員	50 Kの方は	50 Kは月に	2619 K限定です	2619 K限定の記事	2619 K登録できます	2620 K登録すると	2620 K登録が必要	2666 Kの方はこちら	2666 K登録で続きを読む	2666 K登録後にご覧	2696 Kだけが読める	2696 Kのみがお読み	2696 Kのみ閲覧	2724 K登録して	2724 K登録は	2724 K登録がお済み	2724 K登録をお願い	2724 K登録で	2724 K登録のうえ	2724 K登録はこちら	2724 K登録ください	2725 Kの方
会費	2664 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4743 K支持	4858 K支持,	4858 K支持让	4858 K支持讓	4858 K支持是
""", '使': """
使用	4761 Kcookie改善	4761 Kcookie以	4761 K cookie 以	4761 K cookie 来	4761 K cookie 來	4762 Kcookie来	4762 Kcookie來
""", '來': """
來自	4777 K外部平台的內容
""", '依': """
依靠	4789 K读者的支持	4789 K讀者的支持
""", '侵': """
侵权	4769 K请	4769 K必究
侵權	4769 K必究
""", '個': """
個人	2636 K情報の取り扱い	2671 Kの見解です	4786 K看法
""", '偏': """
偏好	4770 K來源	4770 K来源	4841 K來源
""", '僅': """
僅限	4791 K會員	4791 K訂戶
""", '優': """
優先	2646 Kソース	2646 K表示に設定	2646 Kする情報源	2646 K的に表示
""", '免': """
免費	15 K閱讀	4800 K文章	4800 K閱讀篇數	4800 K閱讀額度	4801 K註冊即可	4801 K註冊後	4829 K文章	4858 K訂閱	4860 K試用
免费	15 K阅读	4800 K文章	4800 K阅读篇数	4801 K注册即可	4801 K注册后	4829 K文章	4858 K订阅	4860 K试用
""", '全': """
全文	20 Kを	2619 Kを読むには	2619 Kをお読み
""", '公': """
公众	16 K号	4756 K号:
公式	2626 Kアプリ	2630 Kアカウントをフォロー	2630 Kアカウントを友だち	2647 Klineはこちら	2725 Kline
""", '关': """
关注	4756 K我们的	4858 K我们
""", '内': """
内阅	4751 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4861 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2726 K
初月	2666 K#円で	2726 K無料
""", '判': """
判断	2727 Kした
""", '利': """
利用	2635 K規約に同意
""", '前': """
前請	4786 K先登入
前请	4786 K先登录
""", '剩': """
剩余	4745 K#%
剩餘	4745 K#%
""", '力': """
力を	2664 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4756 Kline好友	4756 Kline官方	4756 Kline@	4789 K贊助行列	4789 K赞助行列	4858 K会员	4858 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2725 Kになります
""", '動': """
動画	40 Kや写真	2655 Kをご覧ください	2655 Kはこちら	2656 Kでも詳しく	2656 Kでも解説	2682 Kを再生するには	2682 Kをご覧いただくには	2682 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4860 K
""", '化': """
化名	98 K
""", '即': """
即可	4786 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2631 Kち追加
""", '収': """
収益	2670 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4749 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2648 K班までご	2664 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2623 Kトレイに
""", '只': """
只靠	4789 K讀者	4789 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4777 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4817 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4861 K
告诉	38 K我们	67 K我们	4861 K
""", '呼': """
呼び	2727 Kかけた	2727 Kかける	2727 Kかけて	2727 K掛け
""", '命': """
命じ	2727 Kた
""", '啟': """
啟用	4817 Kjavascript
""", '喊': """
喊道	4861 K
""", '因': """
因为	4858 K有你的支持
因為	4858 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2670 Kの一部が還元
""", '外': """
外部	2651 Kコンテンツ	4777 K内容	4777 K內容
""", '她': """
她說	4861 K
她说	4861 K
""", '好': """
好評	2654 K発売中
""", '如': """
如侵	4769 K权
如有	4769 K侵权	4769 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4757 K微信
""", '定': """
定期	4858 K定額
""", '寄': """
寄付	2693 Kで成り立って	2693 Kで運営され	2693 Kによって運営され	2724 Kをお願い	2728 K
寄到	4749 K您的信箱	4788 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4861 K
""", '居': """
居合	2672 Kわせた方は
""", '已': """
已是	4745 K會員	4791 K订户	4791 K訂戶
已经	4745 K是会员
""", '年': """
年額	2726 K
""", '广': """
广告	11 K	4763 K拦截	4823 K拦截	4823 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2633 Kブロック	2664 Kに頼らず
""", '廣': """
廣告	11 K	4763 K攔截	4823 K攔截	4823 K封鎖
""", '开': """
开启	4753 K通知	4817 Kjavascript
""", '弊': """
弊社	2725 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2725 Kイト
当初	98 Kの記事で
当社	2725 Kの
当編	2725 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4753 K扫	4757 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2617 Kをお願いします	2724 Kをお願い	2724 Kして
""", '您': """
您已	4788 K成功订阅	4788 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4743 K支持	4789 K每一份捐款	4789 K每一筆捐款	4858 K捐款	4858 K支持,	4858 K支持让	4858 K支持讓	4858 K支持是
""", '情': """
情報	2648 Kをお寄せください	2648 K提供はこちら	2648 K提供を募集	2648 K提供をお待ち	2648 Kをお待ちして	2672 Kをお持ちの方は	2672 K提供窓口
""", '感': """
感謝	4788 K您的訂閱	4858 K閱讀	4858 K您的支持
感谢	4788 K您的订阅	4858 K阅读	4858 K您的支持
""", '成': """
成为	51 K其中一员	4745 K会员即可	4791 K付费会员	4858 K会员,	4858 K会员即可	4858 K我们的会员
成果	2679 K報酬型広告
成為	4745 K會員即可	4789 K我們的贊助	4791 K付費會員	4858 K會員,	4858 K會員即可	4858 K我們的會員
""", '我': """
我们	4761 K使用cookie	4761 K使用 cookie	4859 K的
我們	4761 K使用cookie	4761 K使用 cookie	4859 K的
""", '手': """
手机	4753 K客户端
""", '打': """
打开	4751 Kapp	4753 K微信
打開	4751 Kapp
""", '扫': """
扫一	4753 K扫
扫描	4751 K二维码下载	4751 K二维码加入	4753 K二维码关注	4858 K二维码下载	4858 K二维码关注	4858 K二维码加入	4858 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4769 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4861 K
指摘	2727 Kした
""", '捐': """
捐助	4789 K我们	4789 K我們
捐款	4858 K支持	4862 K
""", '掃': """
掃一	4753 K掃
掃描	4751 K qr	4858 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4753 K通知
推送	14 K	4753 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4823 K告
""", '支': """
支持	4742 K獨立媒體	4742 K独立媒体	4743 K我们的	4743 K我們的	4858 K我们,	4858 K我們,	4858 K我们。	4858 K我們。	4858 K我们的报道	4858 K我們的報導	4858 K我们的新闻	4858 K我們的新聞	4858 K我们的记者	4858 K我們的記者	4858 K我们的工作	4858 K我們的工作	4858 K我们继续	4858 K我們繼續
支援	2693 Kで成り立って	2693 Kで運営され	2693 Kによって成り立って	2693 Kによって運営され	2724 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4769 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4770 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2727 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4791 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2623 K情報をお届け
""", '會': """
會員	50 K每月	4746 K專享	4791 K限定內容
""", '月': """
月額	2620 K#円	2726 K
""", '有': """
有了	4858 K你的支持	4858 K您的支持
有料	50 K会員は	2619 K会員限定	2619 K会員になる	2619 K会員の方	2666 K記事が読めます	2728 K会員
有权	4786 K删除
有權	4786 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4810 K#歲	4810 K十八歲
未經	4769 K授權不得	4769 K授權,不得	4769 K授權禁止	4769 K授權請勿	4769 K授權,請勿
未经	4769 K授权不得	4769 K授权,不得	4769 K授权禁止	4769 K授权,禁止	4769 K授权请勿	4769 K授权,请勿
""", '本': """
本ま	2666 月#Kで無料で
本ア	2725 Kプリ
本サ	2725 Kイト
本中	2723 #K#本
本內	4814 K容來自
本内	4814 K容来自
本刊	4859 K
本報	4859 K導
本报	4859 K读者	4859 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4769 K来源	4859 K
本站	4859 K
本紙	38 Kまで	67 Kまで
本網	4761 K站使用	4859 K
本网	4761 K站使用
本記	2725 K事
本誌	2725 K
""", '来': """
来自	4777 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2705 K翻訳
""", '欢': """
欢迎	4756 K关注	4858 K加入	4858 K赞助	4858 K订阅	4858 K投稿
""", '歡': """
歡迎	4756 K追蹤	4858 K加入	4858 K贊助	4858 K訂閱	4858 K投稿
""", '此': """
此內	9 K容	4814 K容來自	4814 K容由
此内	9 K容	4814 K容来自	4814 K容由
此前	98 K版本
此影	4813 K片在您所在
此视	4813 K频在您所在
""", '残': """
残り	2619 K#文字	2619 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4860 K
每日	4750 K简报	4750 K簡報	4750 K電子報
每月	4860 K
""", '求': """
求め	2727 Kた	2727 Kている
""", '沒': """
沒有	70 K廣告	4826 K股東	4826 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4826 K股东	4826 K财团
""", '浏': """
浏览	4763 K器版本	4813 K器不支持音频	4813 K器不支持视频	4813 K器不支持播放	4813 K器不支持html#	4813 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4813 K器不支援影片	4813 K器不支援音訊
""", '点': """
点击	4858 K关注	4858 K这里
""", '無': """
無料	15 K記事	2619 Kで会員登録	2619 K会員に登録	2666 Kで読める記事の上限	2666 K会員になると	2696 K記事の閲覧	2696 K記事は残り	2696 Kで読める記事	2696 K閲覧	2723 K記事 #/#	2723 K記事#/#	2724 K会員に登録	2724 K会員登録	2726 K体験
無断	2645 K転載	2645 K複製	2704 K転載・複製	2704 K転載を禁じ	2704 Kでの転載	2704 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4769 K所有	4769 K归本	4769 K归原	4769 K归作者	4769 K归属
版權	4769 K所有	4769 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2725 Kしたジャーナリズム	4859 K新闻	4859 K媒体
""", '獨': """
獨立	4859 K新聞	4859 K媒體
""", '獲': """
獲得	4798 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4859 K者
由读	4859 K者
""", '申': """
申し	2654 K込みはこちら
申込	2654 Kみはこちら	2654 Kはこちら
""", '电': """
电子	4862 K报
""", '畅': """
畅读	4791 K全站
""", '留': """
留言	85 K区	85 K區	4859 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2648 Kをお寄せ
""", '登': """
登入	24 K或	4745 K後繼續	4745 K會員	4801 K或註冊
登录	24 K或	4745 K后继续	4745 K后查看全文	4745 K后查看完整	4801 K或注册
登録	2666 Kして続きを読む	2724 Kしてください	2724 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2725 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4751 appK多
""", '禁': """
禁止	4769 K转载
禁無	2644 K断
""", '私': """
私た	2725 Kちの
""", '科': """
科し	2727 Kた
""", '称': """
称	4861 K
""", '稱': """
稱	4861 K
""", '立': """
立即	4858 K加入我们	4858 K加入我們	4858 K订阅	4858 K訂閱	4858 K下载	4858 K下載	4858 K报名	4858 K報名	4858 K成为会员	4858 K成為會員
""", '第': """
第一	4786 K条评论	4786 K則留言	4786 K條評論
""", '筆': """
筆者	2671 K個人の見解
""", '篇': """
篇文	4857 #K章中的#	4857 #K章中#
""", '紙': """
紙の	2725 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2619 Kを読むには	2619 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2725 K部では
""", '繼': """
繼續	4745 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4745 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4861 K
者说	4861 K
""", '联': """
联盟	74 K链接	4798 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4798 K行銷連結	4798 K連結
聯絡	38 K我們
""", '自': """
自動	2705 K翻訳
""", '若': """
若有	4769 K侵权	4769 K侵權
""", '获': """
获得	4798 K佣金
""", '著': """
著作	2645 K権は	2704 K権法により保護	2704 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4786 K本站立场
表示	4861 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4745 K即可	4745 K後繼續	4749 K我們的	4749 K電子報	4858 K我們	4862 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2723 #K中#記事
記者	2648 Kまでご連絡ください
""", '訴': """
訴え	2727 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2727 Kた
認為	4861 K
""", '說': """
說:	4861 K
說。	4861 K
說道	4861 K
""", '読': """
読み	2620 K放題
読者	18 Kの寄付	18 Kの支援	2664 Kの会費で	2725 Kの皆様	2725 Kの皆さ	2725 Kアンケート
""", '請': """
請先	4858 K登入
請啟	4761 K用javascript
請我	54 K喝咖啡
請捐	4858 K款
請支	4742 K持我們	4858 K持我們
請登	4858 K入後	4858 K入以
請立	4858 K即捐款
請輸	4788 K入您的電子	4858 K入您
請點	4858 K擊此處	4858 K擊這裡	4858 K擊下方	4858 K擊連結
""", '讀': """
讀者	43 K投書	4859 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4745 K即可	4745 K后继续	4749 K我们的	4749 K电子报	4858 K我们	4862 K费
""", '认': """
认为	4861 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4786 K服务协议
""", '该': """
该视	4813 K频在您所在
""", '说': """
说:	4861 K
说。	4861 K
说道	4861 K
""", '请': """
请先	4858 K登录
请启	4761 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4858 K款
请支	4742 K持我们	4858 K持我们
请点	4858 K击此处	4858 K击这里	4858 K击下方	4858 K击阅读	4858 K击关注	4858 K击链接
请登	4858 K录后	4858 K录以
请立	4858 K即捐款
请输	4788 K入您的电子邮箱	4788 K入您的邮箱	4858 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4859 K问卷	4859 K群
""", '責': """
責任	4769 K編輯:
""", '賺': """
賺取	4798 K佣金
""", '購': """
購読	2619 K者の方は	2620 Kすると	2724 Kしてください	2725 K者の方	2728 K料
""", '贊': """
贊助	4742 K我們	4858 K我們
""", '责': """
责任	4769 K编辑:
""", '赚': """
赚取	4798 K佣金
""", '赞': """
赞助	4742 K我们	4858 K我们
""", '身': """
身边	4859 K的新鲜事
身邊	4859 K的新鮮事
""", '転': """
転載	45 K	2644 Kを禁じ
""", '輸': """
輸入	4788 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4769 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4769 K请注明
""", '输': """
输入	4788 Kemail
""", '这': """
这篇	4859 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4756 K我們的	4770 Kgoogle news	4858 K我們
""", '送': """
送っ	49 Kてください
送到	4788 K你的邮箱	4788 K您的邮箱	4788 K您的信箱
""", '這': """
這篇	4859 K文章
""", '通': """
通知	14 K	2626 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2663 Kニュースレター
""", '邀': """
邀請	4858 K您
邀请	4858 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4861 K
""", '长': """
长说	4861 K
""", '開': """
開啟	4753 K通知	4817 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4745 K全文請
""", '閲': """
閲覧	2723 K記事数:#/#
""", '關': """
關注	4756 K我們的	4858 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4745 K全文请
""", '随': """
随时	4858 K掌握
""", '隐': """
隐私	4762 K政策
""", '隨': """
隨時	4858 K掌握
""", '隱': """
隱私	4762 K權政策	4762 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4862 K報
""", '需': """
需接	4777 K受cookie
需要	4777 K接受cookie	4858 K您的支持	4858 K你的支持
""", '音': """
音声	2655 Kでもお聴き
""", '飲': """
飲酒	4810 K過量
""", '首': """
首年	4803 K仅需
首月	4791 K仅需	4791 K只要	4803 K免费	4803 K免費	4803 K仅	4803 K僅	4803 K只需	4860 K
首选	4770 K来源	4770 K新闻来源	4841 K来源
首選	4770 K來源	4770 K新聞來源	4841 K來源
""", '點': """
點擊	4858 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2831 K
가입해	2831 K 주세요
""", '강': """
강조했다	2834 K
""", '게': """
게시물	2788 K 불러오기
""", '계': """
계속	2733 K 읽으려면	2733 K 읽으시려면
계신	2756 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2796 K 차단
광고도	70 K
광고차단	2796 K
""", '구': """
구글	2743 K 뉴스에서
구독	50 K 회원은	2733 K 후 이용
구독료	2835 K
구독을	2831 K 신청하세요
구독자	2733 K 전용 기사	2733 K 전용 콘텐츠	2733 K 전용입니다	2733 K 전용 서비스	2832 K
구독자는	50 K
구독자만	2733 K 볼 수	2770 K 읽을
구독자에게만	2770 K 제공
구독하고	2743 K
구독하세요	2755 K	2831 K
구독하시면	2733 K
구독해	80 K 주세요	2742 K 주세요	2768 K 주셔서	2831 K 주세요
구독해주세요	2742 K
구독해주셔서	2768 K
""", '금': """
금요일	2768 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2830 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2733 전체 K 보려면	2770 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2769 K 응원해
기자에게	2756 K 연락해 주세요
""", '남': """
남겨주세요	2831 K
""", '네': """
네이버	2743 K 메인에서	2755 K 구독
네이버에서	2743 K 구독
""", '놓': """
놓치지	2831 K 마세요
""", '눌': """
눌러주세요	2831 K
""", '뉴': """
뉴스레터	78 K	2735 K 구독하기	2735 K 구독하세요	2735 K 신청하기	2735 K 구독 신청하기	2832 K	2835 K
뉴스레터로	2735 K 받아
뉴스레터를	2735 K 받아	2735 K 구독하세요	2735 K 구독해	2735 K 구독하고	2735 K 구독하면	2831 K 신청하세요
""", '다': """
다운로드하세요	2831 K
""", '달': """
달	2770 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2756 K 제보가	2832 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2766 K 삭제될	2766 K 삭제합니다	2766 K 통보	2766 K 예고	2766 K 운영자	2766 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2834 K
""", '독': """
독립	2832 K 언론
독립언론	2832 K
독립언론을	2769 K 지켜
독자	2778 K 후원으로	2831 K 여러분의	2832 K 여러분
독자님의	2731 K 후원	2778 K 후원으로
독자들의	18 K 후원	2778 K 후원으로	2800 K 후원
독자의	2778 K 후원으로	2800 K 후원	2832 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2768 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2831 K
""", '로': """
로그인	24 K	2733 K 후 이용
로그인이	2733 K 필요합니다	2733 K 필요한 서비스	2733 K 필요해요
로그인하거나	2831 K
로그인하고	2770 K 계속
로그인하면	2770 K 계속
로그인하시면	2733 K
""", '링': """
링크에서	2831 K 확인하세요
""", '마': """
마음에	2769 기사가 K 드셨다면
""", '만': """
만나보세요	2831 K
""", '말': """
말했다	2834 K
""", '매': """
매월	2833 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2768 K 보내드려요
메일함으로	2735 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2753 K 복제	2753 K 전재
무단전재	2752 K
무료	15 K 기사	2776 K 기사	2833 K 체험
무료로	15 K 볼 수 있는	2770 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2831 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2834 K
""", '보': """
보내	57 K 드립니다	2831 K 주세요
보내드리는	2768 K
보내드립니다	57 K	2768 K
보내주세요	2831 K
""", '본': """
본	2832 K 기사
본사의	2774 K 편집 방향	2774 K 편집방향
본지는	2832 K
본지의	2774 K 편집 방향	2774 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2787 K 오디오를	2787 K 비디오를	2787 K 동영상을
브라우저는	2787 K 동영상
브라우저에서는	2787 K 동영상을
""", '사': """
사연을	2756 K 보내주세요	2756 K 보내 주세요
사전	2761 K 등록하기	2761 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2754 K 매체로	2754 K 출처로	2754 K 언론사	2754 K 매체
선호하는	2754 K 출처
""", '설': """
설명했다	2834 K
설문에	2831 K 참여하세요
설치하세요	2831 K
""", '세': """
세미나	2761 K 신청하기
""", '소': """
소식을	2768 K 전해드립니다
""", '속': """
속보를	2767 K 받아보세요
""", '수': """
수수료를	2773 K 받을 수 있습니다	2773 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2778 K 후원으로
시민의	2800 K 후원
시작하세요	2831 K
""", '아': """
아래에서	2831 K 확인하세요
""", '알': """
알려	2831 K 주세요
알려주세요	2831 K
알림	2739 K 받기	2739 K 설정
알림을	14 K	2767 K 켜고
""", '애': """
애드블로커	2796 K
애드블록	2796 K
""", '앱': """
앱	2739 K 다운로드	2739 K 설치	2767 K 설치하기
앱에서	2738 K 보기	2738 K 열기	2767 K 더 편하게	2831 K 확인하세요
앱으로	2738 K 보기	2767 K 더
앱을	2739 K 다운로드	2767 K 다운로드하세요	2767 K 설치하세요
""", '언': """
언론을	2769 독립 K 지켜
""", '여': """
여기서	2831 K 확인하세요
여러분	2832 K 덕분
여러분의	2756 K 제보를	2769 K 후원이	2800 독자 K 후원	2831 K 후원
""", '영': """
영상에서	2762 K 확인하세요	2762 K 확인할 수 있습니다	2831 K 확인하세요
영상으로	2762 K 확인하세요
영상을	2762 K 확인하세요
""", '온': """
온라인	2761 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2759 K 콘텐츠	2788 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2832 K 기자
우리의	2832 K 저널리즘
""", '운': """
운영되고	2769 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2769 K 응원
""", '월': """
월	2833 K #원
""", '유': """
유료	2733 K 구독자만
유튜브	2743 K 구독
""", '음': """
음성으로	2762 K 들으려면	2762 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2831 K
응원해	2731 K 주세요	2831 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2831 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2832 K 기사가	2832 K 기사는	2832 K 기사
이메일	2736 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2735 K 입력하세요	2735 K 입력해 주세요	2735 K 입력해주세요	2735 K 입력하시면
이미	2770 K 구독자이신가요
이벤트에	2831 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2812 K 작성	2812 K 생성	2812 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2761 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2812 K 번역
자바스크립트가	2791 K
자바스크립트를	2791 K
자살예방	98 K
자주	2754 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2752 K 금지
재배포금지	2752 K
재생할	2787 K 수 없습니다
""", '저': """
저작권법	2753 K
저작권법의	2753 K
저작권자	2753 K
저작권자의	2753 K
저희	2832 K 뉴스레터	2832 K 채널	2832 K 앱
저희는	2832 K
저희를	2832 K
""", '적': """
적었다	2834 K
""", '전': """
전문을	20 K
전용	2733 회원 K 기사	2733 회원 K 콘텐츠	2733 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2834 K
""", '정': """
정기후원	2833 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2788 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2756 K 부탁드립니다
제보는	2756 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2756 K 기다립니다	2756 K 받습니다
제보해	38 K 주세요	67 K 주세요	2831 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2773 K 링크
제휴링크	2773 K
""", '좋': """
좋아요	2755 구독과 K 부탁
좋아요를	2755 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2830 #건 K #건	2830 #개 K #개
""", '지': """
지금	2831 K 확인하세요	2831 K 신청하세요	2831 K 참여하세요
지켜주세요	2831 K
""", '채': """
채널	2742 K 추가	2755 K 추가하기	2755 K 구독하기	2777 K 추가하고	2777 K 추가하면
채널에	2755 K 참여하세요
채널에서	2755 K 소식을	2831 K 확인하세요
채널을	2777 K 추가하고	2777 K 추가하면	2777 K 추가해	2777 K 구독하고	2777 K 구독하면
채용	2761 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2833 K 달
""", '추': """
추가해	2755 K 주세요
추가해주세요	2755 K
""", '친': """
친구	2755 K 추가하세요
""", '카': """
카카오톡	2777 K 채널에서	2777 K 채널
""", '커': """
커피	54 K 한 잔 사	2769 K 한 잔 값으로
""", '콘': """
콘텐츠	2788 K 불러오기
""", '쿠': """
쿠키	2759 K 동의가
쿠키를	2759 K 허용해야	2759 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2761 K 보기
""", '파': """
파트너스	2773 K 활동
""", '팔': """
팔로우하기	2742 K	2755 K
팔로우하세요	2831 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2774 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2773 K 받아
""", '활': """
활용	2752 ai 학습 및 K 금지
""", '회': """
회원	2733 K 전용입니다
회원가입	2733 K 후	2831 K 후
회원가입은	2831 K
회원가입을	2831 K 하
회원가입하고	2831 K
회원가입하면	2770 K 월
회원가입하세요	2831 K
회원가입하시면	2831 K
회원만	2733 K 볼 수
""", '후': """
후원금	2835 K
후원으로	2769 독자의 K 운영됩니다	2769 독자의 K 운영하는
후원을	2731 K 부탁드립니다	2831 K 부탁
후원이	2731 K 필요합니다	2731 K 큰 힘이
후원하세요	2831 K
후원해	80 K 주세요	2731 K 주세요	2831 K 주세요
후원회원의	2778 K 후원으로	2800 K 힘
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
