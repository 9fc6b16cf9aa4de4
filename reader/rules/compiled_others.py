"""What the indexes of `compiled` hold under keys beyond plain ASCII: many pages never ask for it. Do not edit."""

# fmt: off

WHOLE = {'#': """
# bình luận	4510
# comentário	3373
# comentários	3373
# fotó megtekintése	2261
# fotók megtekintése	2261
# gün ücretsiz deneyin	4246
# głosów	92
# hlasů	92
# hozzászólás	2176
# komentářů	485
# komentāri	2845
# kép megtekintése	2261
# képek megtekintése	2261
# lượt bình chọn	92
# odpovedí	3925
# odpovědi	577
# odpovědí	577
# odpowiedź	3330
# příspěvků	485
# röster	92
# sekunden zurück	892
# válasz megjelenítése	2270
# yaşindan küçükler oynayamaz	4309
# ääntä	92
# års aldersgrense	3094
# δευτερόλεπτα μπροστά	1000
# δευτερόλεπτα πίσω	1000
# σχόλια	942
# ψήφοι	92
# відповідей	4480
# відповідь	4480
# відповіді	4480
# гласа	92
# голоса	92
# голосов	92
# голосів	92
# з #	4446
# из #	3687
# коментарі	4386
# коментарів	4386
# комментариев	3623
# комментарий	3623
# комментария	3623
# от #	281
# ответ	3721
# ответа	3721
# ответов	3721
# отговор	310
# отговора	310
# із #	4446
# הצבעות	92
# שניות אחורה	2018
# שניות קדימה	2018
# תגובות	1974
# تعليقات	119
# ثانيه جلو	1640
# ثانيه عقب	1640
# راي	92
# صوت	92
# نظر	1596
# कमेंट	2078
# वोट	92
# सेकंड आगे	2119
# सेकंड पीछे	2119
# € al mes durante # meses	1435
# € al mese per # mesi	2466
# € por mês durante # meses	3414
#% megtakarítás	2257
#-årsgrense	3094
#/# fotó	2261
#/# kép	2261
#/#. fotó	2261
#/#. kép	2261
#か月無料	2555
#カ月無料	2555
#ヶ月無料	2555
#件のコメント	2571
#則留言	4620
#条评论	4620
#票	92
#秒戻る	2614
#秒進む	2614
#명 참여	92
#초 뒤로	2719
#초 앞으로	2719
""", 'a': """
a apărut o eroare	3566
a boltunkból	2232
a carregar vídeo	3427
a cikk a hirdetés alatt folytatódik	2168
a cikk a hirdetés után folytatódik	2168
a cikk automatikusan készült	2269
a cikk felhasználása engedélyköteles	2267
a cikk meg is hallgatható	2165
a cikk meghallgatása	2182
a cikk megosztása	2165
a cikk szerzői jogvédelem alatt áll	2267
a cikk zárolva van	2256
a cikket gépi hang olvassa fel	2243
a folytatáshoz regisztráljon	2159
a hanganyagot mesterséges intelligencia készítette	2243
a hirdetés után folytatjuk	2168
a hirdetés vége	2277
a hozzászólás lezárva	2270
a hozzászólások le vannak zárva	2270
a hét kvíze	2226
a kommentelés lezárult	2176
a könyv megrendelhető itt	2171
a könyv megrendelése	2232
a lejátszó betöltése	2243
a link másolva	2275
a lire également	1832
a mező kitöltése kötelező	2259
a nap kérdése	91	2226
a rovat további cikkei	2180
a szerző a lap munkatársa	2192
a szerző cikkei	2262
a szerző jogász	2192
a szerző közgazdász	2192
a szerző politológus	2192
a szerző további cikkei	2262
a szerző történész	2192
a szerző összes cikke	2262
a szerző újságíró	2192
a szerzőkről	2194
a szerzőről	2194
a szöveg automatikusan készült	2269
a tartalmat nem tudjuk megjeleníteni	2235
a tartalom nem elérhető	2235
a tartalom nem jeleníthető meg	2235
a tartalom szerzői jogi védelem alatt áll	2267
a teljes cikk elolvasása	2262
a témában további cikkek	2180
a videó az ön országában nem játszható le	2243
a videó már nem elérhető	2243
a videó nem elérhető	2243
a videó nem elérhető az ön országában	2243
a videó nem játszható le	2243
a videólejátszó betöltődik	2243
a videót nem lehet lejátszani	2243
abo abschließen	719
abo auswählen	903
abo wählen	903
abonare confirmată	3589
abonați-vă	3494
abone değil misin	4324
abone değil misiniz	4324
abonează-te	3494
abonelere özel	4246
abonelere özel avantajlar	4309
abonelere özel indirim	4309
abonelere özel içerik	4324
abonelik paketlerini gör	4353
abonelik seçenekleri	4353
aboneliği yenile	4353
aboneliğini seç	4324
aboneliğiniz onaylandi	4354
aboneliğinizi seçin	4324
abonentu priekšrocības	2876
abonner nå	3075
abonner på nyhetsbrevet	3081
abonné	1884
abonné à ce thème	1942
abonnér	595
abonnér nu	595
abonnés	1799
abonnés uniquement	1872
abonē	2839
abonē jaunumus	2863
abonē un lasi visus rakstus	2839
abonēt	2839
abrir menú	1396
aby odtworzyć film, włącz javascript	3305
acasă	3508
accede a todos los contenidos sin límites	1435
accept termenii și condițiile	3566
accepter og fortsæt	670
acceptera och fortsätt	4134
acceptera och stäng	4134
accepto la política de privacitat	447
acceptér	609
acceptér alle	671
acceptér og fortsæt	670
acceptér og vis	670
acceptă toate	3516
acceptă tot	3553
acceptă și afișează conținutul	3516
acceptă și continuă	3552
acceso a todos los artículos	1495
accès à tous les articles	1937
accéder au dossier	1910
accéder à l'article	1799
accéder à la page de dons	1901
aceitar e ver o conteúdo	3395
aceito receber comunicações	3444
aceito receber comunicações de marketing	3444
aceito receber comunicações e ofertas	3409
acepto la política de privacidad	1466
acesso ilimitado a todo o conteúdo	3474
acest articol este rezervat abonaților	3531
acest câmp este obligatoriu	3566
acesta este ultimul tău articol gratuit	3531
acheter ce numéro	1859
achetez ce numéro	1859
activează	3557
activează alertele	3525
activează notificările	3525
activează sunetul	3548
actualitza la pàgina	440
actualités	1832
actualizar la página	1459
ad 광고	2697
adatkezelés és sütik	2238
adatkezelési tájékoztató	2235
adatvédelem és sütik	2238
adatvédelmi beállítások	2235
adatvédelmi beállítások módosítása	2238
adatvédelmi tájékoztató	2235
adaugă ca sursă preferată	3576
adaugă un comentariu	3505
adaugă un răspuns	3582
adaugă în coș	3592
adblock détecté	1934
adblocker upptäckt	4145
add meg az e-mail-címed	2186
además	1393
adhérer	1790
adj hozzá minket preferált forrásként	2272
adja meg az e-mail-címét	2186
adja meg az összeget	2253
adja meg e-mail-címét	2186
adomány	2155
adományozok	2155
adományozás	2155
adresa de email nu este validă	3566
adresă de email invalidă	3566
adreça electrònica	413
adó # százalék	2253
adója #%-ával	2253
afficher la vidéo	1895
afficher les réponses	1883
afișează comentariile	3540
afișează conținutul	3516
afișează conținutul extern	3516
afișează originalul	3509
afișează postarea	3552
afișează subtitrările	3548
afmeld når som helst	686
afspilleren indlæses	673
agora não	3346
ai deja un abonament? autentifică-te	3531
ai găsit o greșeală	3572
ai kan begå fejl	696
ai kan gjøre feil	3199
ai kan göra fel	4162
ai kan göra misstag	4162
ai może popełniać błędy	3328
ai može griješiti	3824
ai može pogriješiti	3824
ai môže robiť chyby	3923
ai může chybovat	575
ai může dělat chyby	575
ai observat o greșeală	3505
ai sa môže mýliť	3923
ai segítségével készült	2269
ai által fordított	2269
ai által generált	2269
ai által generált tartalom	2269
ai може да греши	309
ai सारांश	2093
ai से तैयार सारांश	2093
ai 摘要	4694
ai 기사 요약	2747
ai 번역	2720
ai 생성 이미지	2757
ai 요약	2697
ai 음성으로 듣기	2719
ai-genererat innehåll	4163
ai-genereret resumé	620
ai-oversættelse	697
ai-resumé	620	697
ai-összefoglaló	2182
ai-översatt	4162
ai-översättning	4163
aicinām ievērot cieņu komentāros	2845
aiheeseen liittyvää	1696
aiheesta lisää	1696
aikaa jäljellä #	1748
ainda não tem conta	3442
ainda não é assinante	3442
ainult vajalikud küpsised	1557
aitäh hääletamast	1553
aitäh liitumast	1541
aitäh sõnumi eest	1568
aizmirsāt paroli	2887
aizvērt	2847
aizvērt galeriju	2891
aizvērt reklāmu	2848
aiが要約	2640
aiによる要約	2640
ai总结	4694
ai摘要	4640
ai生成	2615	4694
ai生成内容	4668
ai翻訳	2615
ai翻譯	4694
ai翻译	4694
ai要約	2640
ai語音朗讀	4667
ai语音朗读	4667
ai重點整理	4640
ai音声で聴く	2614
ai가 생성한 콘텐츠입니다	2757
ai가 읽어주는 기사	2719
ai로 생성된 콘텐츠	2757
ajouter une réponse	1925
ajouter à mes favoris	1818
ajouter à mes sources préférées	1919
ajouter à mes sujets	1942
ajouter à mes thèmes	1942
ajouter à vos sources préférées	1919
ajouter à vos sélections	1818
ajándék cikk	2166
ajándékozd el a cikket	2166
ajándékozd tovább a cikket	2166
ajándékozza a cikket	2165
ajándékozza a cikket barátjának	2165
ajándékozza el a cikket	2166
ajándékozza tovább a cikket	2166
ajánlataink	2180
ajánlja: outbrain	2277
ajánlja: taboola	2277
ajánljuk	2180
ajánljuk még	2180
ajánlott	2180	2257
ajánlott cikkek	2180
ajánló	2180
akceptuję	3235
akceptuję i kontynuuję	3302
akceptuję i przechodzę do serwisu	3302
akkurat nå	3107
ako chránime svoje zdroje	3920
ako chránime zdroje	3920
ako vypnúť adblock	3906
ako vypnúť blokovanie reklám	3906
aktuálny čas	3902
aktuálny čas #	3901
aktuální čas	552
aktuální čas #	551
aktuálně	486
akzeptieren und schließen	889
aldersgrense # år	3094
aldersgrense: # år	3094
alege o sumă	3587
alege-ți abonamentul	3564
alegeți abonamentul	3564
algo salió mal	1467
alkalmazás letöltése	2245
alkalmazás megnyitása	2245
alla bidrag hjälper	4147
alla rättigheter reserverade	4160
alle abo-angebote im überblick	829
alle angaben ohne gewähr	835
alle beiträge ansehen	769
alle beiträge anzeigen	908
alle beiträge der autorin	908
alle beiträge des autors	908
alle bidrag hjælper	680
alle bidrag tæller	680
alle inhalte sind urheberrechtlich geschützt	876
alle newsletter im überblick	820
alle preise ohne gewähr	835
aller à la recette	61
allt innehåll är skyddat av upphovsrätt	4104
als bevorzugte quelle bei google hinzufügen	744
als bevorzugte quelle hinzufügen	919
als podcast hören	830
alte știri	3506
alterar preferências de cookies	3395
altres notícies	19
altres notícies que et poden interessar	19
altyazilari aç	4310
altyazilari göster	4310
altă sumă	3561
alătură-te conversației	3519
am înțeles	3509
amazon'da gör	4309
amazonで見る	2612
amazonで詳しく見る	2612
amazonで詳細を見る	2612
amazonで買う	2612
amazonで購入	2612
amazonで購入する	2612
amintește-mi mai târziu	3492
ana sayfaya dön	4330
anasayfaya dön	4330
anderen betrag wählen	900
andet beløb	680
andra läser	19	4072
andra läser just nu	19
andra läste även	4072
andre har også lest	19
andre leser nå	3107
andre leste også	3107
andre læser	617
andre læser lige nu	617
andre læser også	19
andre læste også	617
angebot auswählen	903
angebot wählen	829
anhören	741
anhören # min	741
anket sonuçlari	4304
anketa dňa	3892
ankstesnė nuotrauka	2824
anmäl	4165
anmäl annons	4169
anmäl dig	4047
anmäl dig till nyhetsbrevet	4047
anmäl inlägg	4164
anmäl kommentar	4164
anna kelvollinen sähköpostiosoite	1761
anna äänesi	1738
annet beløp	3183
anneta ühekordselt	1565
annonce - artiklen fortsætter nedenfor	608
annonces légales	1859
annoncørbetalt	87
annoncørbetalt indhold	87	625
annons - artikeln fortsätter nedan	4058
annons från våra partner	4169
annonsblockerare upptäckt	4145
annonsen slutar här	4058
annonser från google	4169
annonsinnehåll	4079
annonslänk	4058
annonsörsinnehåll	4079
annonsørinnhold	87	3117
annonsørsamarbeid	3207
ano, prosím	556
ano, rád	556
anonimni sandučić	3821
anonym brevlåda	4159
anonym tipslåda	4159
anonymná schránka	3920
anonymní schránka	572
anpassa inställningar	4134
anulează oricând	3564
anulezi oricând	3531
anuluj odpowiedź	3238
användarnamn	4150
användarnamn eller e-postadress	4149
användarvillkor	4060
anzeige schließen	921
anzeigensonderveröffentlichung	835
anúncio	3368
anúncios	3368
apasă pentru sunet	3586
apmaksāta sadarbība	2898
apmaksāts saturs	2848
apmokėta partnerystė	2831
apmokėtas turinys	2831
aportació mensual	442
aportació única	442
aportación mensual	1462
aportación única	1462
app letöltése	2245
app storeからダウンロード	2620
app storeでダウンロード	2620
app store에서 다운로드	2726
apple ile giriş yap	4324
apple podcastで聴く	2646
appleでサインイン	2628
appleでログイン	2628
appleで続ける	2628
app内打开	4674
après la publicité	1823
aptaujas rezultāti	2881
após a publicidade	3368
apóyanos	1354
apóyanos en patreon	1461
apúntate	1366
aquest article està bloquejat	445
aquest article t'ha estat útil	423
aquest camp és obligatori	447
aquest vídeo ja no està disponible	430
aquest vídeo no està disponible	430
ar norite gauti pranešimus	2815
arată conținutul	3552
arată mai mult	3570
arată mai puțin	3509
arată răspunsurile	3540
arată tot	3509
arkadaşina gönder	4253
arkadaşinla paylaş	4253
article abonné	1799
article ajouté à vos sélections	1818
article lu par une voix de synthèse	1891
article précédent	1832
article réservé aux abonnés	1799
article següent	451
article sponsorisé	1859
articles associés	1832
articles liés	1832
articles recommandés	1832
articles récents	1832
articol exclusiv pentru abonați	3531
articole asemănătoare	3506
articole înrudite	3506
articoli più letti	2469
articolul continuă după reclamă	3502
articolul continuă mai jos	3502
articolul următor	3506
artikeln finns också som ljud	4054
artikeln fortsätter efter annonsen	4058
artikeln fortsätter nedan	4058
artikeln fortsätter under bilden	4058
artikeln går att lyssna på	4054
artikeln läses upp av en syntetisk röst	4137
artikeln är automatiskt genererad	4162
artikeln är låst	4040
artikeln är maskinöversatt	4162
artikeln är skapad automatiskt	4162
artikeln är skyddad av upphovsrätt	4160
artikeln är uppläst av en dator	4054
artikkel jätkub pärast reklaami	1525
artikkel jätkub reklaami järel	1525
artikkel on kaitstud autoriõigusega	1578
artikkel täieneb	1523
artikkelen er låst	3075
artikkelen finnes også som lyd	3087
artikkeli jatkuu kuvan jälkeen	1690
artikkeli on konekäännetty	1771
artikkeli on suojattu tekijänoikeudella	1769
artikkelin lukee synteettinen ääni	1748
artikkelin voi myös kuunnella	1688
artiklen er låst	595
artiklen er læst op af en robot	604
artiklen findes også som lyd	604
artiklen fortsætter efter annoncen	608
artiklen fortsætter efter reklamen	703
artiklen fortsætter nedenfor	608
artiklen fortsætter under billedet	608
artiklen kan også høres	604
artiklen læses op af en kunstig stemme	673
artikli loeb ette tehishääl	1521
artiklit loeb sünteetiline hääl	1559
artiklit loeb tehishääl	1521
artykuł czytany przez syntezator mowy	3305
artykuł dla subskrybentów	3220
artykuł do słuchania	3305
artykuł premium	3315
artykuł sponsorowany	3234
artykuł zablokowany	3315
artykuły na e-mail	3223
artykuły partnerów	3336
artículo anterior	1393
artículo regalado	1508
artículo relacionado	1393
artículo siguiente	1470
artículos recomendados	1439
artículos relacionados	1393
as notícias mais lidas	3417
ascultă	3499
ascultă articolul	3548
ascunde răspunsurile	3540
aseta ensisijaiseksi lähteeksi	1775
aslini göster	4263
assine já	3351
atbalstīt	2839
atcel jebkurā laikā	2839
atcelt var jebkurā laikā	2887
atcerēties mani	2888
atidaryti galeriją	2824
atidaryti programėlėje	2814
atidaryti programėlę	2814
atkūrimo greitis	2812
atlikite testą	2806
atlikušais laiks	2881
atlikušais laiks -#	2880
atpakaļ uz augšu	2891
atpakaļ uz sākumlapu	2891
atradi kļūdu	2892
atradi kļūdu rakstā	2845
atradāt kļūdu	2892
atrakinti straipsnį	2820
atrisini krustvārdu mīklu	2874
atsaukt piekrišanu	2878
atsisiųsti garso įrašą	2812
atsisiųsti iš app store	2814
atsisiųsti iš google play	2814
atsisiųsti programėlę	2814
atsiųskite naujieną	2825
atsiųskite nuotraukas	2825
atskaņot video	2880
atskaņošanas ātrums	2880
atslēgt rakstu	2887
atslēgvārdi	2881
atteikties var jebkurā laikā	2889
attēls # no #	2900
attēls #/#	2900
attēls attēlā	2880
atualizar a página	3437
atualizar página	3437
atvērt	2847
atvērt galeriju	2891
atvērt lietotni	2882
atvērt lietotnē	2882
atvērt rakstu	2887
atļaut paziņojumus	2883
atšaukti galite bet kada	2770
atšaukti sutikimą	2810
aucun commentaire à ce niveau	1863
audio narrado por una voz automática	1418
audio vytvorila umelá inteligencia	3901
auf apple podcasts hören	810
auf spotify hören	810
ausgewählt für sie	834
auswahl bestätigen	889
auswählen	904
automaatselt tõlgitud	1572
automaattinen käännös	1772
automaticky preložené	3923
automaticky přeloženo	575
automatické prehrávanie	3901
automatické přehrávání	551
automatický preklad	3924
automatický překlad	576
automatikus lejátszás	2243
automatinis atkūrimas	2812
automatisch übersetzt	915
automatische übersetzung	916
automatiskt översatt	4162
automatiškai išversta	2826
automatsko puštanje	3803
automātiski tulkots	2893
automātiskā atskaņošana	2880
autoriser la publicité	1900
ava äpis	1561
avantage abonnés	1889
avantages abonnés	1889
avantaje pentru abonați	3546
avançar # segundos	3427
aveți deja cont	3564
avfölj	4167
avfølg	3204
avis de décès	1859
avoimet työpaikat	1698
avregistrera dig när som helst	4152
avsluta när du vill	4040
avsluta när som helst	4152
avslutt når du vil	3075
avslå alle	3172
avís legal	402
avísanos de un error	1484
aylik bağiş	4321
aylik bağiş yap	4352
ayrintilar için tiklayin	4262
ayrintilar için tiklayiniz	4262
az ai hibázhat	2269
az ai tévedhet	2269
az e-mail-címed	2259
az első hónap csak # ft	2159
az mi hibázhat	2269
az oldal tetejére	2262
az outbrain ajánlásával	2277
az ön e-mail-címe	2259
az ön neve	2259
az összefoglalót ai készítette	2269
az összefoglalót mi készítette	2269
az összes cikk	2262
az összes elfogadása	2235
az üzeneted	2260
aç	4263
añadir a favoritos	1378
añadir a la cesta	1507
añadir a mi lista	1438
añadir a mis temas	1500
añadir al carrito	1507
añadir comentario	1389
añadir como fuente preferida	1478
añadir una respuesta	1484
añadir usuario	1359
añádenos como fuente preferida	1478
aún no eres suscriptor	1464
aún no estás registrado	1464
aún no te has registrado	1359
aún no tienes cuenta	1464
ačiū už jūsų balsą	2806
ačiū už registraciją	2822
ačiū už žinutę	2822
ačiū, kad balsavote	2806
ačiū, kad užsiprenumeravote	2795
ați uitat parola	3564
ați votat deja	3540
""", 'b': """
baixar episódio	3427
baixar o áudio	3427
baixar áudio	3427
bandykite dar kartą	2822
bandykite vėliau	2822
bankkártyás támogatás	2253
bankovním převodem	560
banküberweisung	718
bara för dig som prenumererar	4149
bara för prenumeranter	4149
bare nødvendige	3171
bağiş sayfasina git	4321
bağiş yap	4245
bağiş yapin	4245
bağişim	4322
bağlanti kopyalandi	4338
bağlantiyi kopyala	4253
başa dön	4262
başka tutar	4321
be šlamšto	2822
bedste værdi	684
bei google als quelle hinzufügen	744
bei spotify hören	810
beitrag nicht mehr verfügbar	892
bejegyzés betöltése	2235
bejelentkezés	2159
bejelentkezés apple-fiókkal	2256
bejelentkezés facebookkal	2256
bejelentkezés google-fiókkal	2256
bekræft din e-mail	686
belépés	2159
belépés facebook-fiókkal	2256
belépés facebookkal	2256
belépés google-fiókkal	2256
benefício do assinante	3399
bere sintetični glas	4000
berite naprej z naročnino	4009
bestill nå	3168
beställ boken	4130
betalas årsvis	4149
betales årlig	3186
betales årligt	683
betalt innehåll	4169
betrag wählen	717
betygsätt receptet	61
betűméret	65
betűméret csökkentése	2275
betűméret módosítása	2275
betűméret növelése	2275
bez mišljenja	3797
bez surogātpasta	2889
bez zobowiązań	3316
bezmaksas piegāde	2877
bezárás	2154
beágyazott tartalom	2235
beállítás preferált forrásként	2272
beállítások mentése	2235
beállítások módosítása	2238
beğen	4304
beğenme	4304
bidrag kan trækkes fra i skat	680
bieżący czas #	3305
bild in originalgröße	908
bild vergrößern	768	908
bildergalerie öffnen	908
bildirimleri aç	4301
bildirimleri açin	4301
bilety już w sprzedaży	3298
bir hata oluştu	4326
bir tutar seçin	4352
bir şeyler ters gitti	4327
bir şeyler yanliş gitti	4327
bitte füllen sie dieses feld aus	905
bitte geben sie eine gültige e-mail-adresse ein	905
bitte prüfen sie ihr postfach	905
bitte versuchen sie es später erneut	820
bitte versuchen sie es später noch einmal	905
bitte überprüfen sie ihr postfach	905
bize ulaşin	4259
biểu quyết	92
bjud en vän på artikeln	4054
bjud oss på en kaffe	4147
bjud oss på kaffe	4147
bjud på en kaffe	4147
bli månadsgivare	4036
bli støttemedlem	3072
bliv fast støtte	680
bliv støtteabonnent	680
bliv støttemedlem	592
blocco pubblicità rilevato	2527
blokovať	3905
bloqueador de anúncios ativado	3472
bloqueador de anúncios detectado	3472
bloqueur de publicité détecté	1934
bloqueur détecté	1934
boletín	1366
bolo to užitočné	3923
brezplačna dostava	3996
browserul tău nu poate reda acest video	3516
brukervilkår	3096
brīva summa	2886
bu haber abonelere özeldir	4246
bu haber yapay zeka tarafindan seslendirilmiştir	4310
bu haber yapay zekâ ile seslendirilmiştir	4310
bu haberi paylaş	4361
bu haberi paylaşin	4361
bu içerik abonelere özeldir	4246
bu içerik faydali oldu mu	4303
bu içerik görüntülenemiyor	4313
bu içerik gösterilemiyor	4313
bu içerik kilitli	4324
bu video artik mevcut değil	4310
bu video bulunduğunuz ülkede izlenemiyor	4310
bu video mevcut değil	4310
bu video ülkenizde izlenemiyor	4310
bu yaziyi paylaş	4361
bu yorumu şikayet et	4343
bugün değil	4244
bulmaca çöz	4306
bunlar da ilginizi çekebilir	4260
burtu izmērs	2896
butlletí	413
buzón anónimo	1473
buzón seguro	1473
buďte v obraze	475
bylo to pro vás užitečné	575
bylo to užitečné	575
bài cùng chuyên mục	4538
bài cùng tác giả	4538
bài khác	4511
bài khác của tác giả	4570
bài liên quan	4511
bài mới nhất	4538
bài quảng cáo	4539
bài tiếp theo	4511
bài trước	4570
bài viết có hữu ích không	4543
bài viết có hữu ích với bạn không	4543
bài viết liên quan	4511
bài viết mới	4537
bài viết này bị khóa	4564
bài viết này có hữu ích không	4543
bài viết tiếp theo	4570
bài viết trước	4570
bài viết được tặng bởi thuê bao	4590
bài được dịch tự động	4537
bài đọc nhiều	4538
báo cáo	4544
báo cáo bình luận	4581
báo cáo vi phạm	4544
báo lỗi	4510
báo lỗi bài viết	4543
bármikor leiratkozhat	2186
bármikor leiratkozhatsz	2186
bármikor lemondhatja	2159
bármikor lemondható	2159
bäst värde	4150
bästa pris	4150
bình chọn	91	4544
bình chọn của bạn đã được ghi nhận	4543
bình luận	4510
bình luận (#	4510
bình luận của bạn	4581
bình luận đã bị tắt	4581
bölümü indir	4310
búsqueda	1396
bücher aus dem shop	749
bülten	4283
bülten üyeliği	4283
bültene abone oldunuz	4283
büyüt	4262
bądź na bieżąco	3223
bądź pierwszą osobą, która skomentuje	3330
błędny adres e-mail	3318
bővebben	2182	2237
būkite pirmas	2776
būkite pirmas, pakomentavęs	2776
bạn chưa có tài khoản	4564
bạn chưa đăng ký	4564
bạn có muốn nhận thông báo	4557
bạn có muốn nhận thông báo không	4557
bạn có thể hủy đăng ký bất cứ lúc nào	4566
bạn có thể quan tâm	4511
bạn muốn nhận thông báo	4557
bạn thấy bài viết này thế nào	4543
bạn đang theo dõi chủ đề này	4575
bạn đã bình chọn	4543
bạn đã bình chọn rồi	4543
bạn đã có tài khoản	4564
bạn đã đăng ký rồi	4587
bản ghi	4551
bật	4558
bật thông báo	4557
bật tiếng	4550
bắt buộc	4567
bắt đầu trắc nghiệm	4546
bỏ qua	4494
bỏ qua quảng cáo	4584
bỏ theo dõi	4575
""", 'c': """
cada aportació compta	416
cada aportación cuenta	1434
cada contribuição conta	3412
cada doação conta	3439
cada donación cuenta	1461
cadastre-se grátis	3351
califica este artículo	1389
campo obrigatório	3444
campos obrigatórios	3444
cancel·la quan vulguis	445
cargando el vídeo	1449
cargando vídeo	1449
cargar más	1396
cargar más comentarios	1442
cargar más noticias	1470
cargar publicación	1453
cargar vídeo	1453
carrega la publicació	434
carrega més comentaris	423
carregando o vídeo	3427
carregando vídeo	3427
carregant el vídeo	430
carregar conteúdo	3431
carregar mais comentários	3419
carregar mais notícias	3448
carregar o conteúdo	3431
carregar publicação	3431
carregar vídeo	3431
carte de crédit	1798
cartão de crédito	3350
categorieën	2943
categorías	1393
caută	3508
caça-palavras	3424
ce contenu vous a-t-il été utile	1857
ce résumé vous a-t-il été utile	1857
cea mai bună ofertă	3565
cela vous a-t-il été utile	1883
cele mai citite știri	3534
cele mai noi știri	3506
celkem hlasovalo # čtenářů	541
celozaslonski način	4000
celá obrazovka	551
celý článek	488
celý článek zde	568
celý článok	3917
cererea ta a fost trimisă	3589
cerrar galería	1498
cerrar menú	1396
cerrar sesión	1359
cet article est en accès libre pour les abonnés	1872
cet article est lu par une voix de synthèse	1857
cet article vous a-t-il été utile	1883
cette adresse est déjà inscrite	1938
cette information vous a-t-elle été utile	1925
cette page vous a-t-elle été utile	1883
cette réponse est-elle utile	1883
cette vidéo est indisponible	1891
cette vidéo ne peut pas être lue	1891
cevaplari göster	4303
chargement du lecteur vidéo	1891
charger la vidéo	1895
charte éditoriale	1914
chcem dostávať upozornenia	3904
chcem odoberať	3914
chcete dostávat notifikace	555
chcete dostávat upozornění	555
chcete dostávať notifikácie	3904
chcete dostávať upozornenia	3904
chci dostávat upozornění	555
chci odebírat	475
chci podpořit	470
chci přispět	470
chi tiết	4514
chia sẻ	4501
chia sẻ bài viết	4501
chia sẻ bài viết này	4590
chia sẻ facebook	4537
chia sẻ lên facebook	4577
chia sẻ qua email	4577
chia sẻ qua facebook	4537
chia sẻ qua zalo	4577
chia sẻ tin này	4590
chia sẻ zalo	4577
chia sẻ ý kiến của bạn	4510
cho chúng tôi biết ý kiến	4543
cho phép	4558
cho phép thông báo	4557
chuyên mục	4511
chuyển đến công thức	61
chép liên kết	4537
chính sách bảo mật	4509
chính sách bảo mật | điều khoản sử dụng	4509
chính sách cookie	4509
chính sách quyền riêng tư	4509
chơi miễn phí	4546
chơi ngay	4546
chưa có tài khoản	4564
chấp nhận tất cả	4509
chấp nhận tất cả cookie	4509
chấp nhận và tiếp tục	4554
chất lượng	4551
chế độ tối	4583
chỉ dành cho thuê bao	4564
chỉ dành cho thành viên	4564
chọn	4565
chọn gói	4564
chọn gói của bạn	4564
chọn gói đăng ký	4564
chọn số tiền	4585
chủ đề	4511
chủ đề liên quan	4511
chủ đề nóng	4538
cikk ajándékozása	2275
cikk elküldése ajándékként	2275
cikk feloldása	2256
cikk meghallgatása	2243
cikk megosztása	2165
cikk mentése	2165
cikk nyomtatása	2275
cikkünk frissül	2182
citeşte şi	3506
citește articolul complet	3570
citește articolul integral	3570
citește fără limite	3531
citește gratuit	3588
citește mai departe	3506	3508
citește mai mult	3506	3508
citește regulile comunității	3519
citește tot articolul	3570
citește transcrierea	3548
citește în aplicație	3555
citește și	3506
citi šobrīd lasa	2841
citit de o voce sintetică	3548
citiți și	3506
cobrança anual	3443
codes de réduction	1949
cofnij zgodę	3302
col·labora	389
comandă acum	3546
comandă cartea	3546
comentariile sunt doar pentru abonați	3582
comentariul tău	3582
comentariul tău așteaptă moderarea	3519
comentează	3505
comentário	3373
comentário aguardando moderação	3405
comentários	3373
comentários desativados	3463
comentários exclusivos para assinantes	3405
commander ce numéro	1859
comment désactiver mon adblocker	1900
comment désactiver mon bloqueur	1900
commentaire en attente de modération	1863
commentaires désactivés	1925
commerciële bijdrage	2988
commerciële content	3062
commerciële inhoud	3062
comparte este artículo	1508
compartilhar esta matéria	3484
compartilhe esta notícia	3484
compartir esta página	1508
compre a edição impressa	3399
conditions générales	1825
conectează-te cu facebook	3531
conectează-te cu google	3531
confidentialité	1825
configuració de galetes	434
configuració de les galetes	434
configuració de privacitat	434
configuración	1386
configuración de cookies	1386
configuración de privacidad	1453
configurações de cookies	3370
configurações de privacidade	3431
confira o preço	3483
conheça as ofertas	3474
conheça os planos	3474
conheça todas as nossas newsletters	3409
consenti la pubblicità	2493
consigue tu entrada aquí	1420
consulta les normes de participació	405
consultez notre charte de modération	1863
consíguelo en tu quiosco	1420
contacta amb la redacció	453
contacta con la redacción	1473
contactar a redação	3451
contactar con la redacción	1473
contactați redacția	3572
contacte a redação	3451
contactează redacția	3572
contacter la rédaction	1914
contactez la rédaction	1914
contenu externe recommandé	1855
contenu proposé par notre partenaire	1859
contenu réservé	1904
contenu réservé aux abonnés	1904
contenu sponsorisé	1823
contenus recommandés	1876
contenus sponsorisés	1823	1832
conteúdo de marca	3368
conteúdo exclusivo	3351
conteúdo exclusivo para assinantes	3414
conteúdo externo	3395
conteúdo externo recomendado	3395
conteúdo gerado por ia	3469
conteúdo pago	3425
conteúdo para assinantes	3351
conteúdo patrocinado	3368
conteúdo premium	3414
conteúdo produzido pela marca	3399
conteúdo relacionado	3377
conteúdos relacionados	3417
contingut només per a usuaris registrats	417
continua a leggere dopo la pubblicità	2481
continua após a publicidade	3368
continua després de l'anunci	407
continuar leyendo aquí	1359
continuarea articolului după reclamă	3521
continue a ler esta notícia	3417
continuer après la publicité	1823
continuer sans désactiver	1934
continuer à lire	1940
continuă cu apple	3531
continuă cu email	3588
continuă cu facebook	3531
continuă cu google	3531
continuă lectura	3591
continuă pe site	3555
continuă să citești	3591
continuă să citești după publicitate	3521
continuă în browser	3555
continúa abajo	1384
contáctanos	1389
convida'ns a un cafè	442
conținut disponibil doar utilizatorilor înregistrați	3531
conținut extern	3516
conținut extern recomandat	3516
conținut pentru abonați	3494
conținut plătit	3546
conținut premium	3531
conținut sponsorizat	87	3502
cookie beállítások	2235
cookie を管理する	2617
cookie 設定	4671
cookie 设置	4671
cookie-beállítások	2235
cookie-beállítások módosítása	2238
cookieinställningar	4060
cookieの管理	2617
cookieの設定	2568
cookieを拒否する	2648
cookieを管理	2617
cookieを管理する	2617
cookie政策	4616
cookie設定	2568	4616
cookie设置	4616
copia enllaç	459
copia l'enllaç	396
copiază	3579
copiază link	3499
copiază linkul	3499
copy link thành công	4537
correo electrónico	1366
correo electrónico no válido	1466
correo no válido	1466
correu electrònic	448
correu electrònic no vàlid	447
correu no vàlid	447
coś poszło nie tak	3319
coś poszło nie tak. spróbuj ponownie	3318
coś poszło nie tak. spróbuj ponownie później	3318
creează cont	3494
crucigrama del día	1485
créer mon compte	1799
créer un compte	1799
créer une alerte	1865
créer une alerte sur ce thème	1865
csak a szükséges sütik	2235
csak a szükségesek	2235
csak előfizetők számára	2256
csak előfizetőknek	2159
csomagok megtekintése	2256
cualquier aportación ayuda	1461
cum îl dezactivez	3560
cumpără acum	3546
cumpără bilet	3546
cumpără bilete	3546
cumpără bilete online	3546
cumpără cartea	3546
cumpără de pe emag	3546
cumpără revista	3521
cuvinte încrucișate	3545
czy artykuł był pomocny	3328
czy artykuł był przydatny	3328
czy ten artykuł był pomocny	3328
czy to było pomocne	3328
czyta głos ai	3305
czytaj całość	3245
czytaj cały artykuł	3321
czytaj również	3242
czytaj także	3242
czytaj też	3242
czytaj też nasze inne artykuły	3242
czytaj więcej	3242	3245
czytaj więcej o	3242
czytane przez głos syntetyczny	3305
cài đặt cookie	4554
cài đặt quyền riêng tư	4554
cài đặt ứng dụng	4556
các tin khác	4511
cách tắt	4561
cách tắt trình chặn quảng cáo	4560
câmp obligatoriu	3566
câmpuri obligatorii	3566
cât de util a fost acest articol	3519
câu đố	4548
címkék	2180
címlap	2180
címlapra	2262
címlapról ajánljuk	2180
có lẽ để sau	4494
có lỗi xảy ra	4566
có thể bạn quan tâm	19	4511
có thể bạn thích	19
có, tôi muốn	4557
códigos de desconto	3483
códigos de descuento	1507
códigos promocionales	1507
cómo desactivar el bloqueador	1459
cómo desactivarlo	1460
cómpralo aquí	1448
cómpralo en amazon	1448
cùng chuyên mục	4511
cùng chủ đề	4538
cùng tác giả	4538
cũ nhất	4544
cảm ơn bạn đã bình chọn	91	4543
cảm ơn bạn đã tham gia	4543
cảm ơn bạn đã ủng hộ	4585
cảm ơn, tin nhắn của bạn đã được gửi	4566
cỡ chữ	65
cửa hàng	4579
""", 'd': """
d'autres articles à découvrir	19
da, želim	3807	4004
dagens fråga	91	4123
dagens spørgsmål	91	663
dagens spørsmål	91	3160
daha az göster	4263
daha fazla göster	4262
daha fazla haber için tiklayin	4262
daha fazla yorum yükle	4303
daha önce oy kullandiniz	4303
daha önce oy verdiniz	4303
dalies ar šo rakstu	2844
dalinkitės	2770
dalinkitės straipsniu	2775
dalsza część artykułu pod materiałem wideo	3234
dalsza część artykułu pod wideo	3234
dalsza część tekstu pod wideo	3234
dalīties	2839
dalīties ar draugiem	2844
dalīties ar rakstu	2896
dalīties facebook	2844
dalīties whatsapp	2896
další	488
další foto	568
další fotografie	568
další snímek	568
další strana	488
další video	551
další z rubriky	486
další zprávy	486
další článek	486
další články	19	486
další články od autora	568
další čtení	486
danke für dein feedback	814
danke für deine stimme	91
danke für ihr feedback	814
danke für ihre stimme	91	882
danke fürs abstimmen	882
danke fürs mitmachen	91
danos tu opinión	1425
dans l'actualité	1876
dans la même catégorie	1832
dans la même rubrique	1832
dans la même série	1832
dar lze odečíst z daní	559
dar si můžete odečíst z daní	559
darovat jednorázově	559
darovat měsíčně	559
darovat článek	478
darovať	3838
darovať jednorazovo	3908
darovať mesačne	3908
darovať článok	3846
darowiznę możesz odliczyć od podatku	3312
darujte nám # %	3908
darujte tento článek	478
darujte tento článok	3846
das könnte dich auch interessieren	765
das könnte ihnen auch gefallen	765
das könnte sie auch interessieren	765
das könnte sie interessieren	765
das video ist in ihrem land nicht verfügbar	892
das video ist leider nicht mehr verfügbar	892
das video ist nicht mehr verfügbar	892
das video ist nicht verfügbar	892
das wichtigste in kürze, zusammengefasst von ki	800
datenschutzerklärung	753
daugiau autoriaus straipsnių	2824
daugiau straipsnių	2824
daugiau šia tema	2772
dať spätnú väzbu	3923
deaktivér din adblocker	678
deblochează articolul	3531
definições de cookies	3431
definições de privacidade	3431
deine stimme wurde gezählt	882
deixar um comentário	3373
deixe um comentário	3373
del på e-mail	701
del på e-post	3087
del på facebook	604	3087
del på mail	604
del på twitter	604	3087
del på whatsapp	3205
del på x	604	3087
dela inlägget	4054
dela på facebook	4054
dela på twitter	4054
dela på whatsapp	4168
dela på x	4054
dela som gåva	4168
deli po e-pošti	4025
deli članek	3946
delite članek	3946
demander un droit de réponse	1925
den här artikeln är låst	4149
den här artikeln är skyddad av upphovsrättslagen	4160
den här videon är inte längre tillgänglig	4137
den här videon är inte tillgänglig	4137
denne artikel er låst	683
denne artikkelen er låst	3186
denne saken er låst	3186
denne video er ikke længere tilgængelig	673
denne video er ikke tilgængelig	673
denunciar comentário	3463
denunciar este comentário	3463
der er opstået en fejl	687
der opstod en fejl. prøv igen senere	686
dernière minute	1832
dernières actualités	1832
dernières infos	1832
dernières nouvelles	1832
desa les preferències	434
desa per llegir després	419
desactívalo para continuar	1459
desactívalo para seguir leyendo	1459
desbloquear artículo	1435
desbloqueie este conteúdo	3414
descarcă aplicația	3555
descarcă audio	3548
descarcă din app store	3555
descarcă din google play	3555
descarcă episodul	3548
descargar pódcast	1449
descarrega l'àudio	430
descarregar áudio	3427
deschide aplicația	3555
deschide în aplicație	3555
descárgala en app store	1456
descárgala en google play	1456
destekçi ol	4321
destekçimiz olun	4321
desteğiniz fark yaratir	4352
desteğiniz için teşekkür ederiz	4352
desteğiniz için teşekkürler	4352
det er gratis å opprette en bruker	3075
det går inte att visa innehållet	4134
det har oppstått en feil	3190
det här innehållet kan inte visas	4134
det här innehållet är inte tillgängligt	4134
det læser andre	617
det oppsto en feil. prøv igjen senere	3189
det är gratis att skapa ett konto	4040
detaylar için tiklayin	4262
detaylar için tiklayiniz	4262
detta material är skyddat enligt lagen om upphovsrätt	4102
detta är en annons	4058
detta är en plusartikel	4040
dette indhold er ikke tilgængeligt	670
devam etmek için üye girişi yapin	4246
devami için abone olun	4246
devamini okumak için abone olun	4246
dezactivează sunetul	3548
dienas jautājums	2874
diese funktion steht nur angemeldeten nutzern zur verfügung	830
dieser inhalt ist nicht mehr verfügbar	889
dieser inhalt ist nicht verfügbar	889
dieser kommentar wurde gelöscht	917
dieses video ist in deinem land nicht verfügbar	892
dieses video ist in ihrem land nicht verfügbar	892
dieses video ist leider nicht mehr verfügbar	892
dieses video ist nicht mehr verfügbar	892
dieses video ist nicht verfügbar	892
digite um e-mail válido	3444
din aceeași categorie	3506
din aceeași secțiune	3534
din röst har registrerats	4123
din röst är registrerad	91
din röst är räknad	4123
disponibil în app store	3555
disponibil în app store și google play	3525
disponibilă în app store și google play	3525
disponível na app store	3434
distribuie știrea	3593
distribuiți	3499
diğer haberler	19	4260
diğer okurlar bunlari okuyor	4260
diğer seçenekler	4339
diğer tutar	4321
diğer yazilari	4330
dla prenumeratorów	3315
dla subskrybentów	3220
dlaczego widzę tę reklamę	3336
do fotogalérie	3917
do galérie	3917
do góry	3245
do košíka	3896
do košíku	545
do speciálu	568
doar abonații pot comenta	3519
doar pentru abonați	3494
doação mensal	3347
doação única	3347
doba čtení # min	488
dodaj do moich tematów	3332
dodaj jako preferowane źródło	3332
dodaj kao željeni izvor	3827
dodaj nas do preferowanych źródeł	3332
dodaj nas do wyjątków	3310
dodaj u košaricu	3799
dodaj v košarico	3995
dogodila se greška. pokušajte ponovno	3815
dolgozzon nálunk	2182
domiciliación bancaria	1358
domů	488
don régulier	1901
dona suport al periodisme en català	416
dona'ns la teva opinió	423
donació mensual	443
donació única	443
donación mensual	1354
donación puntual	1462
donación única	1354
donativo único	3440
donați	3493
donația mea	3587
donație lunară	3562
donație unică	3562
donează	3493
donează acum	3493
donează lunar	3493
donează lunar # euro	3530
donează lunar # lei	3530
donează o dată	3561
doner nå	3072
doniraj mesečno	3810	4007
doniraj mjesečno	3810
données personnelles	1825
donér	592
donér nu	592
doporučeno outbrain	582
doporučeno taboola	582
doporučené	486
doporučené články	486
doporučuje outbrain	582
doporučujeme	486	563
doporučujeme přečíst	486
doporučujeme také	486
dosegli ste omejitev člankov	4009
dosegnuli ste ograničenje članaka	3812
dossier spécial	1888
dovanoti straipsnį	2829
dozvoli obaveštenja	3806
dołącz do dyskusji	3291
dołącz do nas	3217
dołącz do newslettera	3223
došlo je do greške. pokušajte ponovo	3815
došlo je do pogreške. pokušajte ponovno	3815
došlo k chybě	566
došlo k chybě. zkuste to prosím později	565
droits réservés	1945
drukāt	2844
drukāt rakstu	2896
drukāt recepti	61
du använder en adblocker	4143
du använder en annonsblockerare	4143
du er nå påmeldt	3081
du er nå påmeldt nyhetsbrevet	3081
du följer	4166
du följer det här ämnet	4166
du följer nu	4166
du följer redan	4166
du följer redan ämnet	4166
du følger allerede	3203
du følger allerede dette emne	700
du følger allerede dette temaet	3203
du følger allerede emnet	700
du følger dette emne	700
du følger dette temaet	3203
du følger emnet	700
du følger nå	3203
du har en adblocker påslagen	4145
du har en annonsblockerare påslagen	4145
du har nådd grensen	3186
du har nået din grænse	683
du har nått din gräns	4149
du har redan röstat	4123
du har rätt att vara anonym	4068
du har slået adblock til	678
du kan när som helst avregistrera dig	4152
du kan när som helst avsluta prenumerationen	4047
du kan når som helst melde deg av	3081
du kan opsige når som helst	595
du kan trække beløbet fra i skat	680
du kanske också gillar	4072
du modtager snart en bekræftelse på mail	600
du même auteur	1832
du prenumererar nu på nyhetsbrevet	4047
du skyddas av källskyddet	4068
du verkar använda en annonsblockerare	4143
du vil kanskje også like	3107
du är nu anmäld	4152
du är skyddad av källskyddet	4068
du är skyddad enligt källskyddet	4068
duración	1450
durată	3549
duração	3428
durée	1892
dziękujemy za głos	91	3294
dziękujemy za oddanie głosu	91	3294
dziękujemy za przesłanie formularza	3318
dziękujemy za udział w sondzie	3294
dziękujemy za wiadomość	3318
dziękujemy za zapis	3223
dziękujemy! sprawdź skrzynkę	3318
dành cho bạn	4511
dành cho thuê bao	4496
dành riêng cho thành viên	4564
dárkovat článek	471
dát zpětnou vazbu	575
därefter # kr/mån tills du säger upp	4040
débloquer l'accès	1937
débloquer l'article	1799
débloquez cet article	1872
déconnexion	1799
découvrez tous nos jeux	1886
découvrir l'offre	1799
découvrir la boutique	1889
découvrir nos offres	1872
découvrir toutes nos offres d'abonnement	1872
déjà un compte	1799
déjà un compte ? connectez-vous	1799
délka	552
délka #	552
déplier	1836
détails	1836
dê a sua opinião	3419
dê sua opinião	3419
dölj	4076
dölj annons	4169
dölj bildtext	4155
dölj svar	4164
düzeltme politikasi	4332
dāvini rakstu	2844
dāvini rakstu draugam	2844
děkujeme za hlas	541
děkujeme za hlasování	91	541
děkujeme za odběr	565
děkujeme za přihlášení	475
děkujeme za vaši zprávu	565
děkujeme za váš hlas	91	541
děkujeme za zprávu	565
dĺžka	3902
dĺžka #	3902
dịch tự động	4551
""", 'e': """
e-bülten	4283
e-bülten aboneliği	4283
e-mail alebo používateľské meno	3911
e-mail cím	2259
e-mail ili korisničko ime	3812
e-mail inválido	3409
e-mail nebo uživatelské jméno	562
e-mail-cím	2260
e-mail-cím vagy felhasználónév	2256
e-mailová adresa	475
e-pasts vai lietotājvārds	2887
e-post või kasutajanimi	1566
e-posta gönder	4253
e-posta ile paylaş	4338
e-postadress eller användarnamn	4149
e-pošta ali uporabniško ime	4009
e-poštni naslov	4012
ecrã inteiro	3428
edición digital	1359
edición impresa	1359
editöre yaz	4332
editöre yazin	4332
editörün seçtikleri	4260
edição impressa	3351
eget beløb	680
eget beløp	3183
egyedi összeg	2253
egyszeri adomány	2253
egyszeri támogatás	2155
egyszeri támogatás küldése	2253
egyéb összeg	2253
ehkä myöhemmin	1679
ei mielipidettä	1739
ei tänään	1679
ei vielä tunnusta	1758
ei, aitäh	1563
eikö sinulla ole tunnusta	1758
ein fehler ist aufgetreten. bitte versuchen sie es später erneut	905
eiti į receptą	61
ekskluzivno za naročnike	4009
el juego es solo para mayores de # años	1448
el millor de la setmana a la teva bústia	413
el más popular	1465
el més llegit	393
el més popular	446
el més vist	420
el reproductor se está cargando	1449
el. paštas	2795
el. paštas arba vartotojo vardas	2820
el. pašto adresas	2822
eldste først	3201
elfelejtett jelszó	2159
elfelejtette a jelszavát	2256
elfogadom az összeset	2238
elfogadom és folytatom	2235
elfogadom és megjelenítem	2235
elfogadás és folytatás	2235
elige tu suscripción	1435
elküldés	2260
elküldöm	91	2165	2260
elküldöm e-mailben	2275
ellenőrizd a postafiókod	2259
ellenőrizze a postafiókját	2259
elmentem későbbre	2165
elolvasom később	2275
elolvasta az összes ingyenes cikkét	2256
elrejtés	2184
els lectors també han llegit	420
elutasítom	2237
elérte a havi limitet	2256
elírást talált	2176
előfizetek	2159
előfizetés	2159
előfizetési csomagok	2256
előfizetési lehetőségek	2256
előfizető vagyok	2256
előfizetői ajánlat	2232
előfizetői előny	2232
előfizetői kedvezmény	2232
előfizetői tartalom	2159
előfizetőknek	2159
előfizetőként megoszthatja a cikket	2165
előző	2182
előző cikk	2180
előző fotó	2262
előző kép	2262
előző oldal	2262
email cím	2260
email của bạn	4587
email inválido	3444
email không hợp lệ	4566
email không đúng định dạng	4566
email no válido	1466
email này đã được đăng ký	4587
emailul tău	3589
emlékeztess később	2154
emlékezz rám	2257
emlékezzen rám	2257
emme voi näyttää sisältöä	1745
emme voi näyttää tätä sisältöä	1745
empfehlungen für sie	834
en beğenilen	4304
en beğenilenler	4304
en colaboración con	1481
en col·laboració amb	461
en este artículo	1393
en popüler	4325
en çok okunan	4260
en çok okunan haberler	4260
en çok okunanlar	4260
encara no estàs registrat	445
endast för dig som är prenumerant	4149
endast för medlemmar	4149
endast nödvändiga	4134
endast nödvändiga cookies	4134
endre tekststørrelse	3205
engangsbeløb	592
engangsbeløp	3183
engedélyezem	2249
engedélyezés	2249
engedélyezés és folytatás	2238
engedélyezés és megjelenítés	2238
engångsgåva	4036
enllaç copiat	419
ensemble, faisons vivre un média libre	1871
entgeltliche veröffentlichung	750
enthält werbung	748
entre em contato com a redação	3451
enviament gratuït	461
enviar comentário	3373
enviar corrección	1389
envoyer à un ami	1818
envoyer à un proche	1818
envoyez-nous vos témoignages	1853
envíanos tu opinión	1442
envío gratis	1481
epizód letöltése	2243
eredeti megjelenítése	2184
eredmény megtekintése	91
eredmények	92	2184
eredmények megtekintése	2226
erinnern sie mich später	713
eroare la încărcarea videoclipului	3586
erro ao carregar o vídeo	3469
error al cargar el vídeo	1490
erről bővebben itt írtunk	2182
erről is írtunk	2180
erről itt írtunk bővebben	2182
erscheint täglich	820
erscheint wöchentlich	820
erősítse meg az e-mail-címét	2259
es gratis y solo te llevará un minuto	1431
es ist ein fehler aufgetreten. bitte versuchen sie es später erneut	820
es ist ein fehler aufgetreten. bitte versuchen sie es später noch einmal	905
es izslēdzu reklāmu bloķētāju	2885
escanea el código qr	1456
escreva um comentário	3373
escriu a la redacció	453
escriu el teu correu electrònic	413
esi pirmais, kas komentē	2845
esimene kuu # €	1516
esta funcionalidad es sólo para registrados	1359
esta matéria foi útil para você	3397
esta notícia foi útil	3397
esta página foi útil	3419
este artigo está bloqueado	3442
este artigo foi útil	3419
este artículo está bloqueado	1464
este campo é obrigatório	3444
este correo ya está registrado	1496
este e-mail já está cadastrado	3475
este espaço é moderado pela redação	3405
este resumo foi útil	3397
este video ya no está disponible	1449
este vídeo já não está disponível	3427
este vídeo no está disponible	1449
este vídeo não está disponível	3427
este vídeo não está mais disponível	3427
este vídeo ya no está disponible	1449
está a seguir este tema	3479
estás bloqueando nuestros anuncios	1493
estás de acuerdo? vota	1425
estás siguiendo este tema	1500
estä	1752
ethvert bidrag hjælper	680
etický kodex redakce	572
etický kódex redakcie	3920
etkinleştir	4317
etkö ole tilaaja	1758
etkö ole vielä tilaaja	1758
ett fel har uppstått	4153
ett fel uppstod. försök igen senare	4152
etwas ist schiefgelaufen. bitte versuchen sie es später erneut	905
evaluează rețeta	61
evästeasetukset	1691
evästeet	1691
evästekäytäntö	1745
exclusiv pentru abonați	3531
exibir conteúdo	3431
exklusiv für abonnenten	903
exklusiv für mitglieder	903
exklusivt för medlemmar	4149
exklusivt för prenumeranter	4149
exkluzív tartalom előfizetőknek	2256
experimente grátis por um mês	3414
externt innehåll	4134
externí obsah	548
externý obsah	3898
ez a cikk zárolt	2256
ez a mező kötelező	2259
ez a tartalom nem elérhető	2235
ez a tartalom nem jeleníthető meg	2235
ez a videó már nem elérhető	2243
ez a videó nem elérhető	2243
ez is érdekelhet	2180
ez is érdekelheti	2180
ezek is érdekelhetik	19
ezek is érdekelhetnek	19
ezt a tartalmat nem tudjuk megjeleníteni	2235
ezt a témát már követi	2272
ezt is ajánljuk	2180
ezt olvasta már	2180
ezt olvastad már	2180
eén keer toestaan	3029
ešte nemáte predplatné	3911
ešte nemáte účet	3911
ești de acord? votează	3519
ești deja abonat	3539
ești deja abonată	3539
""", 'f': """
facebook ile giriş yap	4324
facebook'ta paylaş	4253
facebook-bejegyzés betöltése	2238
facebook-poszt betöltése	2238
facebookでシェア	2562
facebookでシェアする	2562
facebookでログイン	2628
facebookで共有	2642
facebookで続ける	2628
facebookで見る	2646
facturació anual	446
facturació mensual	446
facturación anual	1465
facturación mensual	1465
facturare anuală	3565
facturare lunară	3565
facturé annuellement	1904
facturé mensuellement	1904
faire un don défiscalisé	1901
faktureras årligen	4149
faktureres årlig	3186
faktureres årligt	683
fale com a redação	3451
fazer doação	3473
fazer uma doação mensal	3473
fazer uma doação única	3473
faça login	3351
faça o quiz	3422
faça o teste	3422
faça uma doação única	3473
faça uma pergunta sobre esta reportagem	3397
felhasználási feltételek	2235
felhasználási jog vásárlása	2267
felhasználónév	2257
felhasználónév vagy e-mail	2256
feliratkozás	2260
feliratkozás hírlevélre	2259
feliratok megjelenítése	2243
fermer la fenêtre	1940
fes el qüestionari	426
fes una donació	389
fes-te sòcia	442
fiecare contribuție contează	3561
fiecare donație contează	3530
fiecare leu contează	3530
film jest niedostępny w twoim kraju	3305
film nie jest już dostępny	3305
film niedostępny	3305
fin de la publicité	1889
fine della pubblicità	2481
fine pubblicità	2481
fiyati gör	4309
fizetett együttműködés	2277
fizetett hirdetés	87	2168
fiók létrehozása	2159
fiókom	2159
foglalja le helyét	2232
folytatás a hirdetés után	2277
folytatás apple-fiókkal	2256
folytatás facebookkal	2256
folytatás google-fiókkal	2256
folytatás google-lel	2256
folytatás kikapcsolás nélkül	2250
fontu büyüt	4338
form gönderildi	4354
formulaire envoyé	1938
formulário enviado	3475
forstået	621
forstått	3112
forstør	674
forstør billede	620
forstør billedet	689
forstørr	3175
forstørr bilde	3110
forstørr bildet	3192
fortsett uten å slå av	3181
fortsett uten å støtte	3071
fortsätt läsa efter annonsen	4058
fortsätt med apple	4149
fortsätt med e-post	4149
fortsätt med facebook	4149
fortsätt med google	4149
fortsätt utan att stänga av	4143
fortsätt utan att stödja	4035
fortsæt med apple	683
fortsæt med at læse	608
fortsæt med e-mail	683
fortsæt med facebook	683
fortsæt med google	683
fortsæt uden at slå fra	678
fortsæt uden at støtte	591
foto # iš #	2833
fotogalería	1393
fotografia următoare	3591
fotoğraf galerisi	4330
fotoğrafi büyüt	4330
fotoğraflari gör	4330
fotoğraflari görmek için tiklayin	4262
fotó #/#	2261
fotó megtekintése	2261
fotó: #/#	2261
fotók megtekintése	2261
fra vores annoncører	703
fra vår butikk	3168
fra våre partnere	3207
frete grátis	3460
friss hírek	2180
frissítse az oldalt	2252
fråga vår ai om artikeln	4066
från vår butik	4130
från våra annonsörer	4169
från våra partner	4169
frühbucher-tickets	886
frühbucherrabatt sichern	886
fuld skærm	673
fuldskærm	620
fullskärm	4137
fyll i fältet	4152
fäll ihop	4076
fäll ut	4076
fältet är obligatoriskt	4152
få adgang	595
få artiklen læst op	604
få de vigtigste nyheder hver morgen	600
få de viktigaste nyheterna varje morgon	4047
få de viktigste nyhetene hver morgen	3081
få læst artiklen op	673
få notifikationer	676
få notiser	4140
få nyheder på mail	600
få nyheter på e-post	3081
få nyheter på mejlen	4047
få overblikket her	620
få tilgang	3075
få varsel når vi skriver om dette	3110
få varsler	3177
följ	4055
följ det här ämnet	4166
följ direktrapporten	4155
följ författaren	4166
följ journalisten	4166
följ liverapporten	4155
följ oss	4055
följ skribent	4055
följ skribenten	4166
följ ämne	4166
följ ämnen	4166
följ ämnet	4055
för prenumeranter	4040
förderer werden	714
fördermitglied werden	714
föregående	4075
föregående artikel	4072
föregående bild	4155
föregående sida	4155
förnamn	4153
förstora	4075
förstora bild	4155
förstora bilden	4155
försök igen senare	4152
føj til foretrukne kilder	700
føj til mine emner	700
følg	605	3088
følg dette emne	700
følg dette temaet	3203
følg direkte	3192
følg direktesenteret	3192
følg emne	605
følg emnet	3203
følg forfatter	3203
følg forfatteren	3203
følg ikke længere	700
følg journalist	3203
følg journalisten	3203
følg liveblog	689
følg livebloggen	689
følg os	605
følg oss	3088
følg sagen her	620
følg saken direkte	3192
følg skribent	700
følg skribenten	700
følg tema	3088
følg temaet	3203
følg temaet og få varsel	3110
für abonnenten	719
für den newsletter anmelden	728
für dich empfohlen	834
für sie empfohlen	834
für sie entstehen keine mehrkosten	835
fă o donație	3493
fă quizul	3543
fă testul	3543
fără obligații	3531
fără spam	3566
fără sunet	3549
fără tine nu putem	3530
főoldal	2262
""", 'g': """
galbūt vėliau	2816
galerie schließen	908
galerie öffnen	908
galeriyi aç	4262
galeriyi gör	4330
galeriyi görmek için tiklayin	4262
galéria	2182
galéria (#	2261
galéria bezárása	2262
galéria megnyitása	2262
galéria megtekintése	2182
garanta já o seu ingresso	3399
gastos de envío incluidos	1448
gastos de envío no incluidos	1448
gauti pranešimus	2815
gaver kan trækkes fra i skat	680
ge en engångsgåva	4147
ge en gåva	4147
ge återkoppling	4162
gefällt mir	918
gefällt mir nicht	918
gelesen von einer künstlichen stimme	892
gelişmelerden aninda haberdar olun	4316
gem til læseliste	604
generisano veštačkom inteligencijom	3824
genindlæs siden	679
genişlet	4263
gerenciar opções	3468
gerenciar preferências	3468
geri dön	4263
gerir opções	3468
gerir preferências	3468
gestionează consimțământul	3552
gestionează cookie-urile	3585
gestionează opțiunile	3585
gestionează preferințele	3552
geçerli bir e-posta adresi girin	4326
geçerli süre	4311
geçersiz e-posta	4326
geçersiz e-posta adresi	4326
ghi nhớ đăng nhập	4564
gia hạn gói	4586
giriş	4246
giriş yap	4246
giriş yapin	4246
giriş yapin veya üye olun	4246
giv et beløb	680
giv et engangsbeløb	680
giv os feedback på artiklen	612
già abbonato	2404
già registrato	2404
giải đố ngay	4546
giảm cỡ chữ	4577
giọng đọc ai	4550
giọng đọc tự động	4550
gjenstående tid	3175
gjenstående tid #	3174
gjenstående tid -#	3174
glasnoća	3804
gli articoli più letti	2469
glömt ditt lösenord	4149
glömt lösenord	4040
glömt lösenordet	4149
glücksspiel kann süchtig machen	749
godišnja naplata	3813
godišnja pretplata	3813
godišnje	3813
godišnje plaćanje	3813
godkänn	4060
godkänn alla	4060
godkänn alla cookies	4134
godkänn och fortsätt	4134
godkänn och visa	4134
godkänn och visa innehåll	4063
google hirdetések	2277
google ile giriş yap	4324
google playからダウンロード	2620
google playで手に入れよう	2620
google play에서 다운로드	2726
google reklāmas	2898
google से जारी रखें	2133
google-hirdetések	2277
googleでログイン	2628
googleで登録	2628
googleで続ける	2628
gorące tematy	3242
gracias por tu opinión	1418
gratuit, fără spam	3566
grazie, il tuo messaggio è stato inviato	2500
grotuvas įkeliamas	2812
großansicht	908
gràcies pel teu vot	423
gràcies per la teva opinió	405
gràcies per votar	405
gràcies, el teu missatge s'ha enviat	447
gràcies, ja estàs subscrit	413
grátis e sem spam	3444
grįžti į pradžią	2824
grįžti į viršų	2824
guardar artículo	1378
guardar configuración	1453
guardar para después	1438
guardar para leer después	1438
guardar preferências	3431
gå ikke glip af	617
gå ikke glip af noget	600
gå ikke glipp av noe	3081
gå til forsiden	3192
gå til hovedindhold	689
gå til indhold	620
gå til innhold	3192
gå til liveblog	689
gå til oppskriften	61
gå til opskriften	61
gå til quizzen	663
gå til shop	667
gå til toppen	689
gå till receptet	61
gåvolänk	4168
généré par ia	1931
généré par l'ia	1931
gépi felolvasás	2243
gépi fordítással készült	2269
géppel fordítva	2269
gérer la confidentialité	1930
gérer les cookies	1825
gérer les préférences	1855
gérer les traceurs	1930
gérer mes alertes	1865
gérer mes choix	1825
gérer mes cookies	1930
gérer mes préférences	1930
gérer mon consentement	1895
gérer vos préférences	1895
gérer vos préférences de cookies	1855
góp ý	4510
gönder	91	4327
gönderiyi göster	4313
gönderiyi yükle	4313
gör quizzet	4123
gör testet	4123
görseli büyüt	4330
görüş bildir	4303
görüşünü bildir	4303
görüşünüzü bildirin	4303
gündem	4260
günün anketi	91
günün bulmacasi	4344
günün haberleri	4260
günün kelimesi	4344
günün sudokusu	4344
günün özeti	4260
głosuj	91	3295
głośność	3306
gợi ý	4511
gửi	91	4510
gửi bài cho tòa soạn	4571
gửi bài viết	4571
gửi bình luận	4510
gửi cho bạn bè	4537
gửi email	4501
gửi góp ý	4543
gửi phản hồi	4543
gửi thành công	4566
gửi tin bài	4571
gửi trả lời	4543
gửi ý kiến	4510
gửi ý kiến của bạn	4543
gửi đi	4567
gửi ảnh cho chúng tôi	4571
""", 'h': """
haber bülteni	4283
haber güncelleniyor	4262
haberi arkadaşina hediye et	4253
haberi paylaş	4361
haberi özetle	4335
haberin kilidini aç	4353
haberlere dön	4356
hacer una donación mensual	1494
hacer una donación puntual	1494
hai già un account	2404
hai già votato	2475
halda nõusolekut	1557
hallitse evästeitä	1745
hang letöltése	2243
hanganyag letöltése	2243
hangerő	2244
hantera inställningar	4134
har du sett något	4159
harici içerik	4262
haritayi aç	4263
has arribat al límit d'articles gratuïts	417
has iniciado sesión	1416
has olvidado tu contraseña	1464
hasznos volt az összefoglaló	2176
hasznosnak találta a cikket	2176
hasło	3316
havi előfizetés	2257
havi fizetés	2257
havi rendszeres támogatás	2253
havi támogatás	2155
hayir teşekkürler	4244
hayir, teşekkürler	4244
haz una pregunta sobre este artículo	1418
he leído y acepto la política de privacidad	1431
he llegit i accepto la política de privacitat	402
he olvidado mi contraseña	1464
hela artikeln fortsätter nedan	4058
heli välja	1559
helskärm	4137
helskärmsläge	4137
helyesbítési szabályzat	2266
henüz abone değil misiniz	4324
hepsini gör	4262
her destek önemli	4321
her katki değerli	4321
her katki önemli	4321
her zaman göster	4313
hesap oluştur	4246
hi estàs d'acord? vota	405
hiba bejelentése	2266
hiba jelentése	2184	2266
hiba történt	2260
hiba történt, próbálja újra később	2259
hiba történt. próbálja újra	2259
hiba történt. próbálja újra később	2259
hibabejelentés	2266
hibás e-mail-cím	2259
hibát talált	2176
hibát talált a cikkben	2266
hibát találtál	2266
hibát találtál a cikkben	2266
hier reinhören	810
hinweis schließen	713
hirdetés	2168
hirdetés bezárása	2168
hirdetés elrejtése	2277
hirdetés jelentése	2277
hirdetés vége	2277
hirdetés, görgessen tovább	2168
hirdetésblokkolót használsz	2250
hirdetések engedélyezése	2252
hirdetések kikapcsolása	2277
hivatkozás másolva	2275
hivatkozás másolása	2275
hiển thị bài đăng	4554
hiển thị nội dung	4554
hiện phụ đề	4550
hjälp oss att rätta fel	4066
hlasitosť	3902
hlasovalo # lidí	541
hlasovalo # čtenářů	541
hlasovat v anketě	541
hlasovať	91	3893
hlasovať v ankete	3892
hlavná stránka	3917
hlavné správy	3843
hlavní stránka	568
hlavní zprávy	486
ho già donato	2398
ho già un account	2498
hogyan kapcsolhatom ki a hirdetésblokkolót	2250
hogyan védjük forrásainkat	2266
hoje não	3346
hoppa till huvudinnehåll	4155
hoppa till innehåll	4075
hoppa till innehållet	4155
hoppa över inlägg från facebook	4075
hoppa över inlägg från instagram	4075
hoppa över inlägg från x	4075
hozzáadás a kedvenc forrásokhoz	2272
hozzáadás a témáimhoz	2272
hozzáadás preferált forrásként	2272
hozzájárulás kezelése	2235
hozzájárulás módosítása	2235
hozzájárulás visszavonása	2235
hozzájárulások kezelése	2235
hozzászólok	2176
hozzászólás	2176
hozzászólás elküldése	2270
hozzászólás jelentése	2270
hozzászólás küldése	2270
hozzászólási szabályzat	2270
hozzászólások	2176
hozzászólások megjelenítése	2270
hozzászólások megtekintése	2176
hrať	3893
hrať teraz	3892
hrát	542
hrát teď	541
hvala za sporočilo	4012
hvala za vaš glas	3796	3992
hver krone hjælper	680
hver krone tæller	680
hvert bidrag hjælper	680
hylkää	1691
hylkää kaikki	1691
hyppää reseptiin	61
hyppää sisältöön	1764
hyväksy	1691
hyväksy evästeet	1691
hyväksy ja jatka	1745
hyväksy ja näytä	1745
hyväksy ja sulje	1745
hyväksy kaikki	1691
hàng năm	4563
hàng tháng	4563
hátralévő idő	2244
hátralévő idő #	2243
hátralévő idő -#	2243
hämta på google play	4139
här kan du kommentera artikeln	4066
hääleta	91
håll dig uppdaterad	4047
håll mig inloggad	4149
hình tiếp theo	4588
hírfolyam	2180
hírlevelek	2186
hírlevél	2186
hírlevél-feliratkozás	2186
hívj meg minket egy kávéra	2253
hívjon meg minket egy kávéra	2253
hören sie diesen artikel	810
hør saken	3087
hằng tháng	4563
hết quảng cáo	4549
họ tên	4567
họ và tên	4567
hủy bất cứ lúc nào	4564
""", 'i': """
i den här artikeln	4155
i più commentati	2430
i più letti	2430
i più letti della settimana	2469
i più visti	2430
iba nevyhnutné	3898
iba pre predplatiteľov	3839
ich unterstütze schon	713
identifícate	1435
idi na sadržaj	3818
időtartam	2244
időtartam #	2244
ielikt grozā	2876
ielogojies, lai komentētu	2845
ielādēt ierakstu	2878
ielādēt saturu	2878
ielādēt vēl	2891
ienākt	2839
ienākt ar facebook	2887
ienākt ar google	2887
iepriekšējais attēls	2891
iepriekšējais raksts	2891
iepriekšējā lapa	2891
iesakām	2841
ieslēgt paziņojumus	2883
ieslēgt skaņu	2880
iesūti fotogrāfijas	2892
iesūti ziņu	2892
iesūtīt ziņu	2892
iesūtīt ziņu anonīmi	2892
ievadiet derīgu e-pasta adresi	2889
ieși din ecran complet	3548
igal reedel. tasuta. ilma spämmita	1568
igen, kérek	2249
igen, kérem	2249
igen, köszönöm	2249
ignorar anúncio	3469
ignorer la publicité	1931
ihre meinung zählt	759
ihre stimme wurde gezählt	91	882
ikke abonnent ennå	3186
ikke gå glipp av	3107
ikke nå	3071	3179
ikmēneša ziedojums	2886
il più popolare	2499
il più scelto	2498
il tuo browser non può riprodurre il video	2447
il tuo commento sarà pubblicato dopo l'approvazione	2457
il tuo messaggio è stato inviato	2500
il tuo voto è stato inviato	2475
il tuo voto è stato registrato	2475
iletişim	4259
ilgili içerikler	4260
ilginizi çekebilecek haberler	4260
ilginizi çekebilir	4260
ilmoita asiavirheestä	1695
ilmoita virheestä	1695
image précédente	1940
imaginea anterioară	3591
imaginea următoare	3591
imam račun	3812	4009
imate namig? pišite nam	4018
imate priču za nas	3821
imię	3319
imię i nazwisko	3319
impossible de charger la vidéo	1931
impossible de lire la vidéo	1931
imprimir artículo	1438
imprimir esta matéria	3416
in bài	4501
in bài viết	4501
in công thức	61
in trang này	4537
inbäddat innehåll	4134
indhold fra annoncør	703
indholdet er ikke tilgængeligt	670
indlæg fra facebook	620
indlæg fra instagram	620
indlæs flere	620
indlæs indhold	670
indlæs opslag	670
indlæs video	670
indlæser afspiller	673
indlæser video	673
indtast beløb	680
inga kommentarer än	4164
ingen åsikt	4127
ingresá	1435
ingyen, minden héten	2187
ingyen, spam nélkül	2259
ingyenes regisztráció	2159
ingyenes szállítás	2233
inicia la sessió per comentar	423
inicia sesión	1359
inicia sesión con google	1464
inicia sesión para comentar	1442
inicia sessió	390
inicia sessió amb google	445
iniciar reproducción	1490
iniciar reprodução	3469
iniciar sesión	1359
iniciar sesión con apple	1435
iniciar sesión con facebook	1435
iniciar sesión con google	1435
iniciar sessão	3351
inicie sesión	1359
inläst av en syntetisk röst	4137
inne artykuły	3242
innehåll från annonsör	4169
innehåll från våra partner	4169
innehållet kan inte visas	4134
innehållet är skyddat av upphovsrätt	4104
innhold fra annonsør	3117
innhold fra våre annonsører	3207
innhold fra våre partnere	3207
inscription confirmée	1938
inscription à la newsletter	1808
inscrivez-vous à notre newsletter	1808
inscrição confirmada	3475
inscrição realizada com sucesso	3444
insira o seu endereço de email	3409
insira um e-mail válido	3444
instagram-bejegyzés betöltése	2238
instagramで見る	2646
instagramの投稿を読み込む	2617
instagram에서 보기	2754
instagram에서 이 게시물 보기	2754
instalează aplicația	3525
inställningar	4060
inte prenumerant än	4149
integritetsinställningar	4134
introdu emailul tău	3589
introduce tu correo electrónico	1496
introduce un correo electrónico válido	1466
introduce un correo válido	1466
introduce un email válido	1431
introduceți adresa de email	3589
introduceți o adresă de email validă	3566
introdueix un correu vàlid	447
intră în cont	3494
invítanos a un café	1354
iná suma	3908
início	3380
ir a la página de donaciones	1461
ir para a página de doações	3439
ir para a página de donativos	3439
ir para o conteúdo	3380
irány a bolt	2232
irányítószám	2260
isključi zvuk	3803
isključio sam blokator oglasa	3808
isključite adblock	3808
isključite blokator oglasa	3808
ispiši	3745
ispiši recept	61
ispiši članak	3829
ispravci i pojašnjenja	3821
isso foi útil	3419
istediğin zaman iptal et	4324
istediğiniz zaman abonelikten çikabilirsiniz	4283
istediğiniz zaman iptal edin	4246
isto foi útil	3419
iz naše trgovine	3799	3995
iz našeg shopa	3799
izberi naročnino	4009
izberite naročnino	4009
izbor uredništva	3943
izdrukāt	2844
izmēģini # dienas bez maksas	2839
izslēdziet reklāmu bloķētāju	2885
izslēgt skaņu	2880
izveidots ar mākslīgo intelektu	2893
izvēlies abonementu	2887
izvēlies summu	2886
izvēlieties abonementu	2887
izvēlieties summu	2886
izvēlēties plānu	2887
içeriğe geç	4262
içeriği görüntüle	4313
içeriği göster	4313
içeriği yükle	4313
iş birliği	4255
iş birliğiyle	4340
iš mūsų parduotuvės	2808
iš mūsų partnerių	2831
išbandykite # dienų nemokamai	2770
išjungiau reklamos blokavimą	2817
išjungti garsą	2812
išjunkite reklamos blokavimą	2817
išorinis turinys	2788
išsaugoti	2775
išsaugoti nustatymus	2810
išsaugoti pasirinkimą	2810
išsaugoti straipsnį	2775
išsaugoti vėlesniam laikui	2829
išversta automatiškai	2826
išversta dirbtinio intelekto	2826
""", 'j': """
j'ai déjà donné	1789
j'ai déjà un compte	1799
j'ai désactivé adblock	1900
j'ai désactivé mon adblock	1900
j'ai désactivé mon bloqueur	1900
ja hi estàs subscrit	417
ja hi estàs subscrit? entra	417
ja n'ets subscriptor? inicia sessió	390
ja tens compte? inicia sessió	417
ja, gärna	4142
ja, slå på	4142
jaa sähköpostilla	1776
jaa twitterissä	1688
jaa x:ssä	1688
jag förstår	4060
jag har stängt av annonsblockeraren	4143
jag har stängt av den	4146
jag har stängt av min annonsblockerare	4143
jag stödjer redan	4035
jaga sõbraga	1521
jak chronimy nasze źródła	3325
jak chronimy źródła	3325
jak chráníme své zdroje	572
jak chráníme zdroje	572
jak vypnout blokování reklam	557
jak wyłączyć adblocka	3310
jak wyłączyć blokowanie reklam	3310
jakość	3306
jatka sähköpostilla	1758
jau turiu paskyrą	2820
jaunākie	2841
jaunākie vispirms	2894
jautā mākslīgajam intelektam	2845
javascript ei ole käytössä	1748
javascript er slået fra	673
javascript er slått av	3174
javascript està desactivat	434
javascript ir izslēgts	2880
javascript išjungtas	2812
javascript je isključen	3803
javascript je vypnutý	551
javascript jest wyłączony	3305
javascript måste vara påslaget	4137
javascript on pois päältä	1748
javascript on välja lülitatud	1559
javascript är avstängt	4137
javascript är inaktiverat	4137
javascript đã bị tắt	4554
javascript вимкнено	4455
javascript е изключен	288
javascript отключен	3696
javascript отключён	3696
javascript מושבת	2022
javascript ถูกปิดใช้งาน	4217
javascriptが無効になっています	2617
javascript已停用	4671
javascript已禁用	4671
javítások és pontosítások	2266
je commande ce numéro	1859
je consens au traitement de mes données	1906
je découvre l'offre	1937
je découvre les offres	1937
je fais un don défiscalisé	1901
je gère mes cookies	1825
je m'équipe	1923
je soutiens déjà	1789
jede spende zählt	824
jede unterstützung hilft	900
jeder beitrag zählt	824
jeder euro zählt	824
jederzeit kündbar	903
jednorazový dar	3908
jednorazový príspevok	3908
jednorázový dar	559
jednorázově	470
jeg forstår	3096
jeg har slået den fra	679
jeg har slået min adblocker fra	678
jeg har slått av annonseblokkering	3181
jeg har slått den av	3182
jeg støtter allerede	591	3071
jegyek itt kaphatók	2182
jegyvásárlás	2233
jelenlegi idő	2244
jelenlegi idő #	2243
jelentkezzen be vagy regisztráljon	2159
jelentés	2271
jelszó	2257
jelszó megjelenítése	2256
jen nezbytné cookies	548
jen pro předplatitele	471
jesteś już prenumeratorem	3315
jesteś już subskrybentem	3315
jetzt angebot wählen	829
jetzt anhören	741
jetzt reinhören	810
jetzt rätseln	882
jetzt unterstützen	714
ještě nemáte předplatné	562
ještě nemáte účet	562
jiná částka	559
již jste hlasovali	541
již mám předplatné	471
jméno	566
jméno a příjmení	566
joacă acum	3543
joacă gratuit	3543
joacă responsabil	3580
jobs in ihrer nähe	808
jogar grátis	3422
jogue grátis	3422
jokainen euro on tärkeä	1755
jokainen lahjoitus on tärkeä	1755
jokin meni pieleen. yritä uudelleen	1761
jokin meni vikaan. yritä uudelleen	1761
jotain meni vikaan. yritä myöhemmin uudelleen	1761
jotain meni vikaan. yritä uudelleen	1761
još nema komentara	3825
još nemate račun	3812
još niste pretplatnik	3812
još vesti	3742
još vijesti	3742
jste už předplatitel	562
junte-se à conversa	3405
jurnalismul de calitate costă	3530
juttu jatkuu kuvan jälkeen	1690
juttu jatkuu mainoksen jälkeen	1690
juttu jatkuu videon jälkeen	1690
juttu on luettu koneäänellä	1748
juttua päivitetään	1690
jutun lukee koneääni	1688
jutun lukee synteettinen ääni	1748
jutun lukee tekoäly	1748
jutun lukee tekoälyääni	1688
jutun voi myös kuunnella	1688
już głosowałeś	3294
już obserwujesz	3332
już wspieram	3216
już wyłączyłem	3311
já desativei	3437
já desativei o bloqueador	3437
já doei	3346
já está inscrito	3475
já nas bancas	3399
já segue este autor	3456
já segue este tema	3456
já sou apoiador	3346
já sou assinante	3351
já tem conta	3351
já tem uma conta	3351
já tenho conta	3442
já votou	3419
já é assinante? faça login	3351
já é subscritor	3414
já é subscritor? inicie sessão	3414
játssz most	2226
játék indítása	2226
jährlich	904
jährlich abgerechnet	903
jährliche abrechnung	904
jährliche zahlung	904
jälgi autorit	1574
jälgi teemat	1574
jälgid juba	1574
jälgid seda teemat	1574
jäljellä oleva aika	1748
jäljellä oleva aika #	1748
jäljellä oleva aika -#	1748
jäljentäminen kielletty	1769
järelejäänud aeg	1560
järelejäänud aeg -#	1559
järgmine artikkel	1570
järgmine leht	1570
järgmine pilt	1570
järgmine video	1559
järjestys	1774
järjestä	1774
jäsenetu	1742
jäta mind meelde	1566
jätka apple'iga	1566
jätka facebookiga	1566
jätka google'iga	1566
jätä kommentti	1695
jūs izmantojat reklāmu bloķētāju	2885
jūs jau balsavote	2806
jūs jau esat nobalsojis	2874
jūs naudojate reklamos blokavimo programą	2817
jūs sekate šią temą	2828
jūs sekojat šai tēmai	2895
jūsu balss ir ieskaitīta	2874
jūsu balss ir pieņemta	2874
jūsu e-pasta adrese	2889
jūsu e-pasts	2889
jūsu vārds	2890
jūsu ziņa	2890
jūsų balsas užskaitytas	2806
jūsų balsas įskaitytas	2806
jūsų el. paštas	2795
jūsų el. pašto adresas	2795
jūsų vardas	2823
jūsų žinutė	2823
""", 'k': """
k tématu	486
k téme	3843
kaikki oikeudet pidätetty	1769
kaip išjungti reklamos blokavimą	2817
kaip saugome šaltinius	2825
kakinställningar	4134
kako isključiti adblock	3808
kako isključiti blokator oglasa	3808
kako štitimo izvore	3821
kako štitimo svoje izvore	3821
kalan süre	4311
kapcsolat a szerkesztőséggel	2266
kapcsolat a szerzővel	2262
kapcsold ki a reklámblokkolót	2250
kapcsolja ki a hirdetésblokkolót	2250
kapcsolódó	2180
kapcsolódó cikk	2180
kapcsolódó cikkek	2180
kapcsolódó tartalom	2180
kapcsolódó témák	2180
karte öffnen	772
kas kokkuvõte oli kasulik	1522
kas mėnesį remti	2818
kategóriák	2180
katrs eiro ir svarīgs	2886
katrs eiro palīdz	2886
katrs ziedojums palīdz	2886
katru piektdienu. bez maksas. bez surogātpasta	2889
katso kuvat tästä	1698
katso myös	1696
katso video tästä	1698
katso video yltä	1698
kattintson a nagyításhoz	2262
kaupallinen sisältö	1778
kaupallinen yhteistyö	87	1690
kaupallisen kumppanin sisältö	1778
kaut kas nogāja greizi. mēģiniet vēlreiz	2889
kaydiniz için teşekkürler	4283
każda wpłata pomaga	3312
każda wpłata się liczy	3312
każda złotówka pomaga	3312
każda złotówka się liczy	3312
każde wsparcie się liczy	3312
každá koruna pomáhá	559
každá koruna se počítá	559
každé euro pomáha	3908
každé euro sa počíta	3908
každý dar pomáha	3908
každý dar pomáhá	559
každý piatok. zadarmo. bez spamu	3914
každý príspevok pomáha	3908
každý príspevok sa počíta	3908
každý pátek. zdarma. bez spamu	565
každý příspěvek pomáhá	559
každý příspěvek se počítá	559
kažkas nutiko. bandykite dar kartą	2822
kdykoliv můžete zrušit	562
keela kõik	1558
keeldu kõigist	1558
keisti sutikimą	2810
keisti šrifto dydį	2829
kenttä on pakollinen	1761
kereskedelmi együttműködés	2233
keresztnév	2260
keresztrejtvény	2229
keresés	2182
keskeytä	1749
keskustelu on päättynyt	1773
keskustelun säännöt	1773
kevesebb mutatása	2262
kezdőlap	2182
không biết	4544
không có ý kiến	4544
không phải bây giờ	4494
không spam	4566
không thể hiển thị nội dung này	4554
không thể phát video	4550
không thể phát video này	4550
không thể tải video	4584
không, cảm ơn	4494
ki kan gjøre feil	3199
ki-antworten können fehler enthalten	915
ki-übersetzung	916
ki-übersicht	800
kiekvieną penktadienį. nemokamai. be šlamšto	2822
kiellä kaikki	1746
kiitos viestistäsi	1761
kiitos äänestämisestä	1738
kiitos äänestäsi	91	1738
kiitos! tarkista sähköpostisi	1761
kijelentkezés	2159
kikapcsoltam a hirdetésblokkolót	2250
kingi artikkel sõbrale	1521
kinyitás	2184
kipróbálom	2159
kirjaudu sisään	1681
kirjaudu sähköpostilla	1758
kirjoita sähköpostiosoitteesi	1684
kitas vaizdo įrašas	2812
kitöltöm a kvízt	2226
kiválasztom	2257
kiválasztás	2257
kizárólag előfizetőknek	2256
kişisel verilerimin işlenmesini kabul ediyorum	4326
kiểm tra hộp thư của bạn	4566
kiểm tra kiến thức của bạn	4546
kjøp abonnement	3075
kjøp billett	3168
kjøp billetter	3168
kjøp billetter her	3168
kjøp boka	3168
kjøp boken	3168
kjøp her	3168
kjøp lisens	3197
kjøp nå	3168
kjøp rettigheter	3197
kjøp tilgang	3075
klausies podkāstu	2846
klausies podkāstu šeit	2846
klausies šo rakstu	2844
klausies šo rakstu (# min	2844
klausykite tinklalaidės	2777
klausykite tinklalaidės čia	2777
klausykitės straipsnio	2775
klausīties	2844
klausīties rakstu	2844
kliknij, aby powiększyć	3321
kliknutím zväčšíte	3917
kliknutím zvětšíte	568
klippet er ikke længere tilgængeligt	673
klippet är inte längre tillgängligt	4137
ključne besede	3943
ključne reči	3742
ključne riječi	3742
klíčová slova	486
kodex diskutujících	577
kodėl matau šią reklamą	2831
kohustuslik väli	1568
kohustuslikud väljad	1568
kokeile # päivää maksutta	1681
kokkuvõtte tegi tehisintellekt	1572
koko näyttö	1748
kolačići	3758
kom ihåg mig	4149
komentarai uždaryti	2827
komentariši	3826
komentarų dar nėra	2827
komentarų nėra	2827
komentavimas išjungtas	2776
komentavimas uždarytas	2827
komentavimo taisyklės	2776
komentiranje je onemogućeno	3825
komentovať	3926
komentáre	3846
komentář	485
komentáře	485
komentāri	2839
komentāri ir slēgti	2894
komentāru vēl nav	2894
komentēt	2839
komentēšana ir slēgta	2845
komentēšanas noteikumi	2845
komercijalni sadržaj	3831
komerčné oznámenie	3842
komerční obsah	582
komerční prezentace	582
komerční sdělení	87	481
komerční článek	582
komerčný obsah	3930
komerčný článok	3930
komment jelentése	2270
komment küldése	2270
komment írása	2270
kommentar gelöscht	917
kommentarer blir gjennomgått før publisering	3110
kommentarerna förhandsmodereras	4066
kommentarerna är stängda	4164
kommentek megjelenítése	2270
kommentek megtekintése	2176
kommentelési szabályzat	2176
kommentoi ensimmäisenä	1773
kommentoinnin säännöt	1773
kommentointi on päättynyt	1773
kommentér	612
kommersiellt innehåll	4169
konekäännetty	1771
konekäännös	1772
kontakt z redakcją	3325
kontakta författaren	4155
kontaktirajte uredništvo	4018
kontaktovať autora	3917
kontaktovať redakciu	3920
kontynuuj bez wyłączania	3310
koostöö	1525
kopiera gåvolänk	4168
kopiera länk	4054
kopiera länken	4054
kopiering förbjuden	4160
kopijuoti draudžiama	2832
kopijuoti nuorodą	2770
kopioitu leikepöydälle	1776
kopiraj povezavo do članka	3946
kopirano u međuspremnik	3829
kopirano v odložišče	4025
kopiér link	604
kopiér linket	604
kopsavilkumu veidojis mākslīgais intelekts	2893
kopírovanie zakázané	3921
kopírovat odkaz	478
kopírovať odkaz	3846
kopírování zakázáno	573
kopēt saiti	2839
kopēšana aizliegta	2899
korisničko ime	3813
korisničko ime ili e-mail	3812
korzyść dla prenumeratorów	3298
korábban írtunk róla	2180
kostenlos und jederzeit kündbar	905
kosárba	2170
kosárba rakom	2232
kosárba teszem	2232
koupit aktuální vydání	545
koupit lístky	545
koupit nyní	545
koupit časopis	545
kreiraj račun	3735
kreirano uz pomoć ai	3824
kreirano uz pomoć umjetne inteligencije	3824
kreuzworträtsel	883
križaljka	3797
križanka	3993
krzyżówka	3295
krížovka	3893
kuidas reklaamiblokeerija välja lülitada	1564
kullanim koşullari	4256
kumppanin sisältö	1778
kumppanisisältö	1778
kun nødvendige	3171
kun nødvendige cookies	670
kup dostęp	3220
kup książkę	3298
kup licencję	3326
kup licencję na publikację	3326
kup tę książkę	3298
kupi naročnino	3939
kupte nám kávu	559
kuula taskuhäälingut	1523
kuuntele podcast tästä	1698
kvíz dne	541
kvíz dňa	3892
kvíz indítása	2226
kvíz kitöltése	2226
kyllä kiitos	1752
kyllä, kiitos	1752
kysy tekoälyltä	1695
kytke ilmoitukset päälle	1751
käyttäjätunnus	1759
käyttäjätunnus tai sähköposti	1758
käyttöehdot	1691
käytät mainosten esto-ohjelmaa	1753
käytät mainosten estoa	1753
käytät mainostenesto-ohjelmaa	1753
käännetty automaattisesti	1771
käännetty tekoälyllä	1771
kép #/#	2261
kép a képben	2243
kép megtekintése	2261
kép nagyítása	2262
kép: #/#	2261
képaláírás megjelenítése	2262
képek megtekintése	2261
kér értesítést	2246
kérdezze ai-asszisztensünket	2176
kérek értesítést	2246	2247
kérem a hírlevelet	2186
kérjük, adjon meg érvényes e-mail-címet	2259
kérjük, kapcsolja ki a hirdetésblokkolót	2250
kérjük, töltse ki ezt a mezőt	2259
később	2154	2249
kích thước chữ	65
kódex diskutujúcich	3925
kõik artiklid	1570
kõik autori artiklid	1570
kõik kommentaarid	1573
kõik õigused reserveeritud	1578
könyvajánló	2170
könyvesbolt	2170
könyváruház	2170
köp	4040
köp biljett	4130
köp biljetter	4130
köp biljetter här	4130
köp boken	4130
köp boken här	4130
köp din biljett	4130
köp här	4130
köp licens	4160
köp rättigheter	4160
köszönjük a feliratkozást	2186
köszönjük a regisztrációt	2259
köszönjük a szavazatodat	2226
köszönjük a szavazatot	91
köszönjük a szavazatát	91	2226
köszönjük az üzenetet	2259
köszönjük üzenetét	2259
köszönjük! ellenőrizze postafiókját	2259
köszönjük, hogy feliratkozott	2259
köszönjük, hogy feliratkoztál	2259
köszönjük, hogy szavazott	2226
köszönjük, hogy szavaztál	2226
köszönöm, nem	2154
kötelező	2260
kötelező kitölteni	2259
kötelező mező	2259
kötelező mezők	2259
kövesd a témát	2272
kövesse a témát	2272
kövesse élőben	2262
követed	2273	2274
követem	2274
követem a szerzőt	2272
követem a témát	2272
következő	2182
következő cikk	2180
következő fotó	2262
következő kép	2262
következő oldal	2262
következő videó	2243
követve	2273
követés	2274
követés leállítása	2272
követés megszüntetése	2272
közlemény: adomány	2253
közlemény: támogatás	2253
køb abonnement	595
køb adgang	595
køb billet	667
køb billet her	667
køb billetter	667
køb billetter her	667
køb bogen	667
køb bogen her	667
køb her	667
køb licens	694
køb nu	667
køb rettigheder	694
kúpiť e-knihu	3896
kúpiť knihu	3896
kúpiť licenciu	3921
kúpiť lístky	3896
kúpiť predplatné	3839
kúpiť teraz	3896
kúpiť vstupenku	3896
kúpiť vstupenky	3896
kúpiť časopis	3896
kúpte nám kávu	3908
kúpte si knihu	3896
kúpte si vstupenky	3896
küfür, hakaret içeren yorumlar onaylanmamaktadir	4259
küldd be a fotóidat	2266
küldd el egy barátodnak	2275
küldd tovább a cikket	2166
küldje be fotóit	2266
küldje el barátjának	2165
küldje el fotóit	2266
küldje el ismerősének	2166
küldjön névtelen üzenetet	2266
küldjön tippet	2266
küldés	91	2165	2260
küldés e-mailben	2165
küldés whatsappon	2275
külső tartalom	2182
künye	4256
küpsiste kasutamine	1557
küpsiste seaded	1534
küsi tehisarult	1522
küsitlus	92
küsitluse tulemused	1560
kā izslēgt reklāmu bloķētāju	2885
kā mēs sargājam avotus	2892
kā tev patika raksts	2845
kā tu domā? balso	2846
kāpēc es redzu šo reklāmu	2898
ką manote? balsuokite	2777
křížovka	542
kết quả bình chọn	4581
kết quả thăm dò	4581
kết thúc quảng cáo	4549
""", 'l': """
l'accès à tous les articles	1937
l'offre intégrale	1937
la discussione è chiusa	2426
la donazione è detraibile	2495
la lecture automatique est désactivée	1931
la más popular	1465
la nota continúa después del anuncio	1384
la palabra del día	1485
la pregunta del día	91
la pubblicità continua	2540
la publicidad continúa	1507
la rédaction n'a pas participé	1949
la rédaction vous conseille	1832
la sélection de la rédaction	1832
la tua richiesta è stata inviata	2530
la vidéo ne peut pas être lue	1891
labojumi un precizējumi	2892
ladda inlägg	4134
ladda inlägget	4134
ladda innehåll	4134
ladda innehållet	4134
ladda ned på google play	4139
lae äpp alla	1561
lahenda ristsõna	1553
lahjoita artikkeli ystävälle	1688
lai komentētu, ielogojies	2845
lai komentētu, pieslēdzies	2845
laisser une réponse	1883
laita ilmoitukset päälle	1751
lancer la vidéo	1931
lap tetejére	2262
las más leídas	1393
las más leídas de hoy	1439
las noticias más leídas	1439
lasa sintētiska balss	2880
lasi arī	2841
lasi bez ierobežojumiem	2887
lasi bez reklāmām	2898
lasi komentārus	2845
lasi tālāk	2839
lasi vairāk šeit	2846
lasi vēl	2841
lasiet arī	2841
lasiet vēl	2841
last inn siden på nytt	3182
last siden på nytt	3182
lasă un comentariu	3505
lasă un răspuns	3540
lasīt komentārus	2845
lasīt tālāk	2846
lasīt vairāk	2846
lasīt visu rakstu	2891
lasīt vēlāk	2844
lasītākie	2841
lataa lisää	1698
lataa sisältö	1745
lataa ääni	1748
lautstärke	893
lavet ved hjælp af ai	696
le choix de la rédaction	1832
le club des abonnés	1889
le journal numérique	1799
le lecteur vidéo est en cours de chargement	1891
le lien a été copié	1875
le lien a été copié dans le presse-papiers	1875
le notizie più lette	2469
le più lette	2430
le za naročnike	4009
lea también	1393
lecteur vidéo	1931
lee sin límites	1435
lee también	1393
leer artículo completo	1396
leer el artículo completo	1470
leer el siguiente artículo	1498
leer más	1396
leer siguiente artículo	1498
leer también	1393
leer transcripción	1449
legfrissebb elöl	2270
legfrissebb hírek	2180
leggi di più	2433
leggi più tardi	2468
legjobb ajánlat	2257
legjobb ár	2257
legnépszerűbb	2180	2257	2271
legrégebbi	2271
legrégebbi elöl	2270
legújabb	2271
legújabb elöl	2270
leia a matéria completa	3417
leia a notícia completa	3448
leia as notícias no aplicativo	3407
leia também	3377
leisti pranešimus	2815
leisti vaizdo įrašą	2812
leitor de vídeo	3469
leitor de áudio	3469
lejupielādēt app store	2882
lejupielādēt audio	2880
lejupielādēt lietotni	2882
lejupielādēt no app store	2882
lejupielādēt no google play	2882
lejátszás	2244
lejátszási sebesség	2243
len nevyhnutné cookies	3898
len pre predplatiteľov	3839
ler grátis	3474
ler o próximo artigo	3477
ler próximo artigo	3477
ler transcrição	3427
les choix de la rédaction	1832
les commentaires sont réservés aux abonnés	1925
les den først i appen	3176
les først i appen	3176
les lecteurs ont aussi consulté	1876
les mieux notés	1884
les mots croisés du jour	1926
les més llegides	420
les også	3107
les plus commentés	1832
les plus consultés	1910
les plus partagés	1832
les plus récents	1884
les prix indiqués sont susceptibles d'évoluer	1859
les résultats du vote	1925
les våre debattregler	3101
letiltás	2249
letna naročnina	4010
letno plačilo	4010
letölthető a google play áruházból	2245
letölthető az app store-ból	2245
letöltés az app store-ból	2245
leído por una voz sintética	1449
leído por voz sintética	1449
li e aceito a política de privacidade	3409
libovolná částka	559
licenc vásárlása	2267
licencja na publikację	3326
liczy się każda wpłata	3312
liczy się każda złotówka	3312
lido por uma voz sintética	3427
lielāks teksts	2896
lien copié	1818
lien copié dans le presse-papiers	1875
lietošanas noteikumi	2856
liitudes nõustud kasutustingimustega	1541
liity jäseneksi	1680
likęs laikas	2813
likęs laikas -#	2812
lineでシェア	2562
lineでシェアする	2591
lineでログイン	2628
lineで共有	2642
lineで送る	2562
link a vágólapra másolva	2165
link bài gốc	4537
link copiado para a área de transferência	3416
link kopiëren	2928
link másolva	2165
link másolása	2165
link został skopiowany	3334
lire l'article précédent	1940
lire la suite pour #€	1799
lire la vidéo	1835
lire à haute voix	1818
lire également	1832
lisätiedot	1699
lisää aiheesta	1696
lisää artikkeleita	1764
lisää ensisijaiseksi lähteeksi	1775
lisää kirjoittajalta	1764
lisää kommentti	1773
lisää omiin aiheisiin	1775
lisää ostoskoriin	1742
lisää samalta kirjoittajalta	1764
lisää suosikkilähteeksi	1775
livrare gratuită	3580
liên hệ	4510
liên hệ quảng cáo	4571
liên hệ tòa soạn	4571
liên hệ với tòa soạn	4571
liên quan	4511
ljud på	4137
ljudet är ai-genererat	4137
llegeix la transcripció	430
llegeix sense límits	417
llegeix també	393
llegir més	420
llegit per una veu sintètica	430
lo + leído	1393
lo esencial cada mañana	1496
lo más comentado	1393
lo más compartido	1393
lo más leído	1393
lo más popular	1393
lo más visto	1393
lo más visto hoy	1439
lo último	1393
locuri de muncă	3521
loe lähemalt	1523
loe lähemalt siit	1523
loe äpis	1561
loeb sünteetiline hääl	1559
logi sisse või loo konto	1516
los lectores también leyeron	1439
luba kõik	1534
luba kõik küpsised	1557
lubię to	3230	3331
lucrează cu noi	3521
lue keskustelun säännöt	1695
lue lisää	1696
lue lisää aiheesta	1696
lue myöhemmin	1688
lue myös	1696
lue vähemmän	1739
lugu jätkub pärast reklaami	1525
lugu täieneb	1523
lui écrire	1853
lukijana synteettinen ääni	1748
luotu tekoälyllä	1771
luôn cho phép	4554
luôn hiển thị	4554
luštit	542
luštit křížovku	541
lyd på	3174
làm bài trắc nghiệm	4546
làm mới trang	4560
làm trắc nghiệm	4546
lägg till i mina ämnen	4166
lägg till oss som föredragen källa	4166
lägg till som föredragen källa	4166
lähetä	91	1762
lähetä kommentti	1773
lähetä kuvasi	1768
lähetä palaute	1771
lähetä palautetta	1771
lähetä sähköpostilla	1688
lähetä viesti	1761
lähetä viesti toimittajalle	1764
lähetä vinkki	1768
lähetä vinkki nimettömänä	1768
lämna en kommentar	4066
lämna ett svar	4164
lämna feedback	4162
längd	4138
längd #	4138
länk kopierad	4054
länken har kopierats	4168
länken kopierad	4054
länken är kopierad	4054
läs den först i appen	4139
läs dokumentet	4076
läs domen	4076
läs först i appen	4139
läs hela	4155
läs hela artikeln	4075
läs hela texten	4075
läs hela texten här	4075
läs in sidan igen	4146
läs kommentarer	4066
läs mer	4072	4075
läs mer om	4072
läs mindre	4127
läs också	4072
läs senare	4054
läs transkription	4137
läs utan annonser	4169
läs vidare	4040	4072
läs våra kommentarsregler	4066
läs även	4072
läsarerbjudande	4130
läsarerbjudanden	4130
läsarfrågan	91	4123
läsarresa	4130
läsarresor	4130
lästid	4075
lästid # min	4075
lås artiklen op	683
lås op	595
lås op for artiklen	683
lås opp artikkelen	3075
lås opp saken	3075
lås upp	4150
lås upp artikeln	4040
låst artikel	4149
låst innehåll	4150
læg en kommentar	698
læg i kurv	667
læg i kurven	667
længde #	674
læs debatreglerne	612
læs debatreglerne her	612
læs den først i appen	675
læs først i appen	675
læs hele artiklen	620
læs i appen	675
læs kommentarer	612
læs mere	617	620
læs mere om	617
læs mindre	664
læs også	617
læs også disse artikler	617
læs senere	604
læs transskription	673
læs uden annoncer	703
læs uden grænser	683
læs uden reklamer	703
læs videre	595	617
læs vores regler for debatten	612
læserrejse	667
læserrejser	667
læsertilbud	667
læsetid # min	620
læst op af en syntetisk stemme	673
lên đầu trang	4513
líbí se mi	578
lõpeta jälgimine	1574
lös korsordet	4123
lösenord	4150
löysitkö virheen	1768
løs krydsord	663
løs krydsordet	663
løs kryssordet	3160
lùi # giây	4550
lúštiť krížovku	3892
lülita reklaamiblokeerija välja	1564
lülitasin reklaamiblokeerija välja	1564
lütfen geçerli bir e-posta adresi girin	4326
lūdzu, izslēdziet reklāmu bloķētāju	2885
lưu	4501
lưu bài	4501
lưu bài viết	4501
lưu bài để đọc sau	4537
lưu cài đặt	4554
lưu công thức	61
lưu tùy chọn	4554
lấy link	4537
""", 'm': """
magari più tardi	2398
mai multe articole de același autor	3570
mai multe opțiuni	3578
mai târziu	3492
mainos päättyy	1690
mainostajan sisältö	1778
mainīt burtu izmēru	2896
mainīt piekrišanu	2878
mais notícias	3377
mais opções	3459
mais opções de partilha	3458
maksettu sisältö	1690
maksettu yhteistyö	1778
mam już konto	3315
mam prenumeratę	3315
manas tēmas	2895
mantener la sesión iniciada	1464
mantener sesión iniciada	1464
manter sessão iniciada	3442
mantén la sessió iniciada	445
manşetler	4260
maschinell übersetzt	915
maschinelle übersetzung	916
masintõlgitud	1572
maskinoversættelse	697
maskinöversatt	4162
maskinöversättning	4163
masquer la publicité	1859
masquer les réponses	1883
masz już konto	3220
masz już konto? zaloguj się	3220
masz włączonego adblocka	3310
materialet er vernet etter åndsverkloven	3197
materialet är skyddat enligt lagen om upphovsrätt	4102
materiał komercyjny	3336
materiał niedostępny	3305
materiał partnera	3234
materiał partnerski	3336
materiał promocyjny	3234
materiał płatny	3336
materiał sponsorowany	3234
materiał wideo niedostępny	3305
materiał zewnętrzny	3234
matéria exclusiva para assinantes	3414
matérias relacionadas	3377
mazāks teksts	2896
mağazamiz	4309
mağazaya git	4309
mašinski prevedeno	3824
mašīntulkots	2893
mažesnis tekstas	2829
me ei saa seda sisu näidata	1557
me réabonner	1937
media społecznościowe	3231
medlemsförmån	4130
megjelenítés és elfogadás	2235
megnyitás	2184
megnyitás az alkalmazásban	2245
megnézem	2182
megnézem a galériát	2262
megnézem az ajánlatot	2232
megnézem az eredményt	2226
megnézem az árat	2232
megosztás	2165
megosztás a facebookon	2165
megosztás ajándékként	2275
megosztás e-mailben	2275
megosztás facebookon	2165
megosztás twitteren	2165
megosztás whatsappon	2275
megrendelem a könyvet	2171
megrendelés	2170
megveszem a könyvet	2232
mehr für dich	834
mehr für sie	834
meld deg av når som helst	3189
meld deg på	3081
meld deg på nyhetsbrevet	3081
meld meg på	3189
mentions légales	1825
mentés	2165
mentés későbbre	2165
menú	1396
menü	768	909	2182	4262
menü schließen	768
menü öffnen	768
menüyü kapat	4356
mer från	4072
mer läsning	4072
merci ! votre message a bien été envoyé	1906
merci d'avoir voté	91	1863
merci de le désactiver pour continuer	1900
merci, votre vote a été pris en compte	1883
mergi la pagina de donații	3561
mergi la rețetă	61
mesajiniz başariyla gönderildi	4326
mesajiniz gönderildi	4326
mesajul dumneavoastră a fost trimis	3566
mesajul tău	3567
mesačne	3912
mesačná platba	3912
mesačné predplatné	3912
mesačný dar	3908
mesečna donacija	3810	4007
mesečna naročnina	4010
mesečna pretplata	3813
mesečno	3813	4010
mesečno plačilo	4010
messaggio pubblicitario con finalità promozionale	2452
mest läst	4072
mest lästa	4072
mest læst	617
mest læste	617
mest populär	4150
mest populärt	4150
mest populær	684	3187
mest populære	684	3187
mesterséges intelligencia készítette	2269
mesterséges intelligenciával készült	2269
metinė prenumerata	2821
mettre de côté	1950
mi donación	1494
mi készítette	2269
mi var kļūdīties	2893
mi által generált	2269
mi-összefoglaló	2182
micșorează textul	3578
mida sina arvad? hääleta	1523
midagi läks valesti. proovi uuesti	1568
miesięcznie	3316
miks ma seda reklaami näen	1577
miksi näen tämän mainoksen	1778
mina ämnen	4166
mind a # fotó megtekintése	2261
mind a # fotók megtekintése	2261
mind a # kép megtekintése	2261
mind a # képek megtekintése	2261
mind a fotó megtekintése	2261
mind a fotók megtekintése	2261
mind a kép megtekintése	2261
mind a képek megtekintése	2261
minden adomány számít	2253
minden forint segít	2253
minden forint számít	2253
minden hozzájárulás számít	2253
minden héten e-mailben	2187
minden héten, ingyen	2187
minden hétfőn, ingyen	2187
minden pénteken a postaládájában	2187
minden pénteken, ingyen	2187
minden pénteken. ingyen. spam nélkül	2259
minden reggel a postafiókjában	2187
minden reggel a postaládájában	2187
minden süti elfogadása	2235
minden támogatás segít	2253
mindet elutasítom	2236
mindig engedélyezem	2235
mindig engedélyezés	2235
mindig megjelenítem	2235
minn meg på det senere	3071
minőség	2244
mira el vídeo	411
mira también	1498
mit ki übersetzt	915
mit paypal unterstützen	900
mitä mieltä olet? äänestä	1698
miért látom ezt a hirdetést	2277
miễn phí vận chuyển	4579
miễn phí, không spam	4566
mjesečna donacija	3810
mjesečna pretplata	3813
mjesečno	3813
modalità di pagamento	2402
moderációs alapelvek	2270
moderálási elvek	2176
modifică preferințele cookie	3516
modifică setările	3585
modifier mes préférences	1855
modifier vos préférences	1895
modtag en notifikation, når vi skriver om emnet	620
modération a priori	1925
mogoče kasneje	3950
mogą cię zainteresować	3242
mohlo by se vám líbit	486
mohlo by vás také zajímat	486
mohlo by vás tiež zaujímať	3843
mohlo by vás zajímat	486
mohlo by vás zaujímať	3843
moje témata	579
moje témy	3927
mokama partnerystė	2831
molimo isključite blokator oglasa	3808
molimo vas, isključite adblock	3808
monatlich kündbar	829
montant personnalisé	1935
mostra aquesta publicació a instagram	402
mostra di più	2433
mostra els subtítols	430
mostra la publicació	434
mostra més	451
mostra'n més	394
mostrar comentários	3419
mostrar conteúdo	3431
mostrar conteúdo externo	3395
mostrar más	1396
mostrar o conteúdo	3431
mostrar subtítulos	1449
mot de passe oublié	1799
mots clés	1832
mots croisés	1888
mots croisés du jour	1926
mots fléchés	1888
mots mêlés	1888
mots-clés	1832
może cię zainteresować	3242
może później	3216
możesz zrezygnować w każdej chwili	3315
možda kasnije	3750
možda vas zanima	3742
možda će vas zanimati	3742
možete se odjaviti bilo kada	3815
možete se odjaviti u bilo kom trenutku	3815
možno neskôr	3850
možná později	469
mua sách	4549
mua sách tại đây	4549
mua trên lazada	4549
mua trên shopee	4549
mua trên tiki	4549
mua vé	4549
mua vé ngay	4549
muistuta myöhemmin	1679
mulțumim că ai votat	3540
mulțumim pentru feedback	3519
mulțumim pentru sprijin	3587
mulțumim pentru susținere	3587
mulțumim pentru vot	91	3540
mulțumim, mesajul a fost trimis	3566
mulțumim, te-ai abonat cu succes	3526
mutasd az eredményt	91	2226
mutass többet	2182
muuda küpsiste seadeid	1557
muut lukivat myös	1696
muuta evästeasetuksia	1745
mykistä	1749
myöhemmin	1679	1752
mám predplatné	3911
mám předplatné	562
mám vypnuto	558
mám účet	562
már előfizető	2159
már kikapcsoltam	2252
már követed	2272
már követed ezt a témát	2272
már követi	2272	2274
már szavazott	2226
már szavaztál	2226
már van fiókom	2256
más	1396
más antiguos	1443
más artículos	1393
más artículos de este autor	1470
más artículos del autor	1412
más detalles	1397
más en	1393
más historias	1393
más información	1393
más leídas	1393
más leído	1393
más leídos	1393
más noticias	1393
más noticias de este autor	1470
más opciones	1386
más opciones para compartir	1479
más popular	1465
más recientes	1443
más sobre este tema	1393
más tarde	1353
más valorados	1443
más vistas	1393
más vistos	1393
más votados	1443
más összeg	2253
mások ezt olvassák	2180
mások ezt olvasták	2180
másolva	2276
másolás	2165
másolás tilos	2267
máte již účet	471
máte předplatné? přihlaste se	471
máte tip	572
máte už účet	562
máte zapnutý adblock	557
mã giảm giá	4589
mängi kohe	1553
märkasid viga	1571
märksõnad	1518
månadsgåva	4036
månadsvis	4150
månadsvis betalning	4150
månedlig	3187
månedlig betaling	3187
månedlig gave	3072
månedlig støtte	681
månedligt	684
månedligt bidrag	592
mångfaldigande förbjudet	4104
måske senere	591
måske vil du også kunne lide	617
még nem előfizető	2256
még nincs előfizetése	2256
még nincs fiókja	2256
még nincs fiókod	2256
még nincsenek hozzászólások	2270
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
método de pago	1357
métodos de pagamento	3349
métodos de pago	1357
mākslīgais intelekts var kļūdīties	2893
mākslīgā intelekta kopsavilkums	2846
mă abonez	3526
mărește fotografia	3570
mărește imaginea	3570
mărește textul	3578
mărime text	65
mēneša abonements	2888
mēs nevaram parādīt šo saturu	2878
mēģiniet vēlreiz	2889
mēģiniet vēlāk	2889
mėnesinė parama	2819
mėnesinė prenumerata	2821
měsíční dar	559
měsíční platba	563
měsíční předplatné	563
měsíčně	563
můj účet	471
mọi đóng góp đều quý giá	4562
mỗi đóng góp đều quý giá	4562
một lần	4563
mới nhất	4511
mời chúng tôi ly cà phê	4562
mở	4514
mở khóa bài viết	4586
mở khóa bài viết này	4537
mở rộng	4513
mở trong ứng dụng	4556
mở ứng dụng	4556
""", 'n': """
na celú obrazovku	3901
na górę	3321
na hlavní stránku	568
na hlavnú stránku	3917
na stránku darov	3908
na stránku darů	559
na začiatok	3902
na začátek	552
na żywo	3306
nabídka pro čtenáře	545
nadaljevanje članka pod oglasom	3942
nagyobb betűk	2275
nagyítás	2244
nahlásit	578
nahlásit chybu	485
nahlásit komentář	577
nahlásit příspěvek	577
nahlásit reklamu	582
nahlásiť	3926
nahlásiť chybu	3846
nahlásiť komentár	3925
nahlásiť príspevok	3925
nahlásiť reklamu	3930
najboljši	4023
najchętniej czytane	3242
najchętniej czytane dziś	3242
najczęściej czytane	3242
najczęściej czytane artykuły	3242
najlepšia ponuka	3912
najlepšie	3926
najnovejše	3943
najnovejše novice	3943
najnovejši	4023
najnovejši najprej	4022
najnoviji članci	3742
najnovšie	3843	3926
najnovšie správy	3843
najnovšie články	3843
najnowsze artykuły	3242
najnowsze wiadomości	3242
najobľúbenejšie	3912	3926
najstarejši	4023
najstarejši najprej	4022
najstaršie	3926
najvýhodnejšie	3912
najčitanije	3742
najčitanije vesti	3742
najčitanije vijesti	3742
najčitanije vijesti dana	3742
najčítanejšie	3843
najčítanejšie články	3843
najčítanejšie články dňa	3843
naloži objavo	3997
naloži več	4015
naloži video	3997
naloži vsebino	3997
napi keresztrejtvény	2226
napiši komentar	3825	4022
napišite komentar	3946
napište autorovi	568
napište do redakce	572
napište komentář	577
napište redakci	572
napsat komentář	485
napísať autorovi	3917
napísať komentár	3925
napíšte autorovi	3917
napíšte do redakcie	3920
napíšte komentár	3925
napíšte redakcii	3920
naročena vsebina	3942
naroči knjigo	3995
naročite knjigo	3995
naročite se	3938
naročnina	3938
narração gerada por ia	3469
naruči knjigu	3799
naručite knjigu	3799
naskenujte qr kód	553
naskenujte qr kód a stáhněte si aplikaci	553
naslednji članek	4015
nastala chyba. skúste to neskôr	3914
nastala chyba. zkuste to prosím znovu	565
nastavenia súkromia	3898
nastavenie súkromia	3898
nastavení	482
nastavení cookies	482
nastavení ochrany soukromí	548
nastavení soukromí	548
nastavi bez isključivanja	3808
nastavi s google računom	3812
nastavi čitanje	3794
nastavi čitati	3794
nastavit jako preferovaný zdroj	579
nastavit upozornění	555
nastavite čitanje	3794
nastavite čitati	3794
nastavitve piškotkov	3958
nastaviť ako preferovaný zdroj	3927
nastaviť upozornenia	3904
następna strona	3245
następne wideo	3305
następne zdjęcie	3321
następny	3245
następny artykuł	3242
następny film	3305
natisni članek	3946
naudojate reklamos blokavimą	2817
naudojimo taisyklės	2788
naudojimosi taisyklės	2811
naujausi viršuje	2827
naujausios žinios	2772
naujienlaiškis	2795
nav komentāru	2894
načteno umělým hlasem	551
načtěte qr kód	553
načíst další	488
načíst další články	568
načíst obsah	548
načíst příspěvek	548
načíst stránku znovu	558
načíst video	548
načíst více	568
načítava sa prehrávač	3901
načítava sa video	3901
načítať obsah	3898
načítať príspevok	3898
načítať viac	3917
načítať video	3898
načítať ďalšie	3917
načítám přehrávač	551
načítání videa	551
našli jste chybu	485
našli jste chybu v článku	572
našli jste v článku chybu	485
našli ste chybu	3920
našli ste chybu v článku	3920
našli ste v článku chybu	3920
naživo	3902
ne děkuji	469
ne ratez rien de l'actualité	1899
ne, ačiū	2816
ne, děkuji	469
nederīga e-pasta adrese	2889
nejdiskutovanější	486
nejlepší	578
nejlepší nabídka	563
nejnovější	486	578
nejnovější zprávy	486
nejnovější články	486
nejoblíbenější	563	578
nejstarší	578
nejvýhodnější	563
nejčtenější	486
nejčtenější články	486
nejčtenější články dne	486
nekaj je šlo narobe. poskusite pozneje	4012
nekaj je šlo narobe. poskusite znova	4012
nem kérem	2247
nem kötelező	2260
nem küldünk spamet	2259
nem, köszönöm	2154	2247
nemam mišljenje	3797
nemate račun	3812
nemaš račun	3812
nemám názor	542	3893
nemám účet	562
nemáte predplatné	3911
nemáte předplatné	562
nemáte účet	562
nenhum comentário	3373
neplatná e-mailová adresa	565
neplatný e-mail	565
nepovinné	566	3915
neskôr	3905
neteisingas el. pašto adresas	2822
neueste beiträge	765
neveljaven e-poštni naslov	4012
nešto je pošlo naopako. pokušajte ponovo	3815
nešto je pošlo po zlu. pokušajte ponovno	3815
nešto je pošlo po zlu. pokušajte ponovo	3815
nghe bài báo	4550
nghe bài viết	4550
nghe nội dung bài viết	4550
nghe đọc bài	4550
nhà tài trợ	4579
nhấn để bật tiếng	4584
nhận thông báo	4557
nhập bình luận	4581
nhập bình luận của bạn	4581
nhập email của bạn	4587
nhập số tiền	4585
nhập địa chỉ email	4587
nhập địa chỉ email của bạn	4587
nhắc tôi sau	4494
nhớ đăng nhập	4564
ni še komentarjev	4022
nie dziękuję	3216
nie dziś	3216
nie możemy pokazać tej treści	3302
nie możemy wyświetlić tej treści	3302
nie można odtworzyć filmu	3305
nie można odtworzyć wideo	3305
nie można wyświetlić tej treści	3302
nie pamiętam hasła	3315
nie pamiętasz hasła	3220
nie udało się załadować filmu	3305
nie ďakujem	3850
nie, dziękuję	3216
nie, ďakujem	3850
nieprawidłowy adres e-mail	3318
niečo sa pokazilo	3915
niečo sa pokazilo, skúste to znova	3914
niečo sa pokazilo. skúste to neskôr	3914
niečo sa pokazilo. skúste to znova	3914
nimate računa	4009
nimetön postilaatikko	1768
nincs fiókja	2256
nincs fiókod	2256
nincs fiókom	2256
nincs hozzászólás	2270
nincs még előfizetésed	2256
nincs még fiókja	2256
nincs véleményem	2229
nincsenek hozzászólások	2270
niste naročnik	4009
no es pot reproduir el vídeo	430
no ho sé	424
no mūsu partneriem	2898
no mūsu veikala	2876
no se ha podido cargar el vídeo	1490
no se ha podido reproducir el vídeo	1449
no se puede reproducir el vídeo	1449
no sé	1443
noe gikk galt, prøv igjen	3189
noe gikk galt, prøv igjen senere	3189
noe gikk galt. prøv igjen	3189
noe gikk galt. prøv igjen senere	3189
noget gik galt, prøv igen	686
noget gik galt, prøv igen senere	686
noget gik galt. prøv igen	686
noget gik galt. prøv igen senere	686
nokopēts	2897
només els subscriptors poden comentar	405
només per a subscriptors	445
non seguire più	2511
noraidīt visas	2879
normas de participación	1442
normes de participació	423
norėdami komentuoti, prisijunkite	2776
nosūti draugam	2844
nosūtīt atsauksmi	2893
nosūtīt draugam	2844
nosūtīt e-pastā	2844
nosūtīt komentāru	2894
nosūtīt ziņu	2889
noteで書く	2562
notiek video ielāde	2880
notifications activées	1899
notifikácie	3905
notre charte déontologique	1914
notre charte éditoriale	1914
notre sélection	1832
notre sélection d'articles	1876
notícia anterior	451	3448
notícia següent	451
notícias relacionadas	3377
notícias relacionadas que podem lhe interessar	19
notícies destacades	420
notícies relacionades	393
nous protégeons nos sources	1914
nous écrire	1915
nouveau ! suivez vos auteurs préférés	1919
nu ai cont? înregistrează-te	3531
nu aveți cont	3564
nu ești abonat	3564
nu ești încă abonat	3564
nu mai urmări	3576
nu mulțumesc	3492
nu putem afișa acest conținut	3552
nu på google play	675
nu s-a putut încărca videoclipul	3586
nu sunteți abonat	3564
nu știu / nu răspund	3541
nu, mulțumesc	3492
nuestro código ético	1473
numele tău	3567
numele tău de utilizator	3582
nuotrauka # iš #	2833
nur für mitglieder	904
nuskaitykite qr kodą	2814
nuskenuokite qr kodą	2814
nyaste först	4164
nyeste først	3201
nyhetsdøgnet	3107
nyní na google play	553
nyní ne	556
nyomtatás	2165
não foi possível carregar	3469
não foi possível carregar o vídeo	3427
não foi possível reproduzir o vídeo	3427
não perca	3377
não sabe / não responde	3420
não sei	3420
não tem conta	3442
não tem uma conta	3442
não é assinante	3442
não, obrigada	3346
não, obrigado	3346
nächste seite	768
nächster artikel	765
nächstes bild	908
nächstes foto	908
nächstes video	892
näin korjaamme virheet	1768
näin poistat mainoseston	1753
näin poistat mainosten eston	1753
näin suojaamme lähteitämme	1768
näin suojelemme lähteitä	1768
näita # vastust	1573
näita alati	1557
näita galeriid	1570
näita ja nõustu	1557
näita kõiki	1524
näita rohkem	1523
näita sisu	1557
näita tulemusi	1553
näita vastuseid	1573
näita veel	1523
näita vähem	1524	1570
näköislehti	1681
nästa	4075
nästa artikel	4072
nästa bild	4155
nästa sida	4155
nästa video	4137
näytä # kuvaa	1763
näytä # kuvat	1763
näytä # vastausta	1773
näytä aina	1745
näytä alkuperäinen	1699
näytä galleria	1764
näytä ja hyväksy	1745
näytä kaikki	1698
näytä kaikki # kuvaa	1763
näytä kaikki # kuvat	1763
näytä kaikki artikkelit	1764
näytä kaikki kommentit	1773
näytä kaikki kuvaa	1763
näytä kaikki kuvat	1763
näytä kartta	1699
näytä kommentit	1695
näytä kuvaa	1763
näytä kuvagalleria	1764
näytä kuvat	1763
näytä kuvateksti	1764
näytä käännös	1699
näytä lisää	1698
näytä lisää artikkeleita	1764
näytä lisää kommentteja	1773
näytä litterointi	1748
näytä salasana	1758
näytä sisältö	1691
näytä tekstitykset	1748
näytä tiedot	1699
näytä tulokset	91	1699	1738
näytä vastaukset	1773
näytä vähemmän	1699	1764
något gick fel	4153
något gick fel, försök igen	4152
något gick fel, försök igen senare	4152
något gick fel. försök igen	4152
något gick fel. försök igen senare	4152
næste	620
næste artikel	617
næste billede	689
næste side	689
næste video	673
némítás	2244
némítás feloldása	2243
népszerű	2180
név	2260
névtelen bejelentés	2266
névtelen postaláda	2266
nézze meg galériánkat	2182
nézze meg képeinket	2182
nõustu ja jätka	1557
nõustu ja näita	1557
nõustun	1534
nõustun kõigiga	1534
nøgleord	617
nāc strādāt pie mums	2846
nākamais attēls	2891
nākamais raksts	2891
nākamais video	2880
nākamā bilde	2891
nākamā lapa	2891
nē, paldies	2884
něco se pokazilo	566
něco se pokazilo, zkuste to znovu	565
něco se pokazilo. zkuste to prosím později	565
něco se pokazilo. zkuste to znovu	565
nổi bật	4511
nội dung do ai tạo	4584
nội dung quảng cáo	4539
nội dung tài trợ	4506
nội quy bình luận	4543
""", 'o': """
o dată	3562
o leitor está a carregar	3427
o que achou desta notícia	3397
o seu apoio faz a diferença	3473
o singură dată	3562
o singură donație	3561
o vídeo começará em alguns segundos	3395
obaveštenja	3807
objednať knihu	3896
obligatoriskt fält	4152
obligātie lauki	2889
obligāts lauks	2889
obnovit stránku	558
obnoviť stránku	3907
obnovte stránku	558
obrázek # z #	567
obrázek # ze #	567
obrázok # z #	3916
obrázok # zo #	3916
obsah je chránený autorským zákonom	3921
obsah je chráněn autorským zákonem	573
obsah našich partnerov	3930
obsah našich partnerů	582
obsah není dostupný	548
obsah nie je dostupný	3898
obsah nie je možné zobraziť	3898
obsah sa nedá zobraziť	3898
obsah vytvořený ai	575
obsah článku	568
obserwuj autorkę	3332
obserwujesz już tego autora	3332
ocenite članak	3745
ocenite članek	3946
oceń jakość artykułu	3328
oceń przepis	61
ochrana osobních údajů	482
ochrana osobných údajov	3857
ocijenite članak	3745
ocorreu um erro ao carregar o vídeo	3395
ocultar anúncio	3399
ocultar comentários	3419
od najnovších	3925
od najstarších	3925
od naszych partnerów	3336
od našich partnerov	3930
od našich partnerů	582
od naših partnera	3831
od naših partnerjev	4027
od nejnovějších	577
od nejstarších	577
od partnerů	582
odblokuj artykuł	3315
odblokuj dostęp	3315
odblokuj treść	3302
oddaj głos	91	3294
odebírat	475
odebírat newsletter	475
odemknout článek	471
odemknout článek pro přátele	580
odeslat komentář	577
odeslat zprávu	565
odeslat zpětnou vazbu	575
odhlásenie kedykoľvek	3914
odhlásit se	471
odhlásit se můžete kdykoli	565
odhlásit se můžete kdykoliv	565
odhlásiť sa	3839
odhlášení kdykoliv	565
odjaviti se možete bilo kada	3815
odkaz bol skopírovaný	3928
odkaz byl zkopírován	580
odkaz skopírovaný	3846
odkaz zkopírován	478
odkleni članek	3939
odklenite celoten članek	3939
odklenite članek	4009
odmietnuť	3857
odmietnuť všetko	3857
odmítnout	482
odmítnout vše	482
odoberať	3915
odoberať newsletter	3914
odomknúť	3912
odomknúť článok	3911
odomknúť článok pre priateľov	3928
odoslať	91	3915
odoslať komentár	3925
odoslať správu	3914
odoslať spätnú väzbu	3923
odporúča outbrain	3930
odporúčame	3843	3912
odporúčame prečítať	3843
odporúčame tiež	3843
odporúčané outbrain	3930
odporúčané taboola	3930
odporúčané články	3843
odpovedať	3926
odpovědět	485	578
odrzuć	3235
odrzuć wszystkie	3235
odrzuć wszystko	3303
odtwarzacz wideo jest ładowany	3305
odtwórz	3245
odtwórz film	3305
odtwórz wideo	3305
odvolať súhlas	3898
odśwież stronę	3311
odštampaj	3745
odštampaj recept	61
odštampaj članak	3745
oferta dla czytelników	3298
oferta dla prenumeratorów	3298
ofertă pentru abonați	3546
ofertă pentru cititori	3546
oferă acest articol	3578
oferă acest articol cadou	3533
oferă articolul	3578
offert par un abonné	1950
offre abonnés	1889
offre intégrale	1937
offre limitée	1905
offre réservée aux lecteurs	1889
offre spéciale	1799
offre à durée limitée	1904
offrez-nous un café	1790
offrici un caffè	2399
oglasno sporočilo	87	3942
ogłoszenie	3234
ohjelma ei ole enää katsottavissa	1748
ohodnotiť recept	61
ohodnoťte článek	485
ohodnoťte článok	3846
oikaisut ja täsmennykset	1768
okuma süresi # dk	4262
okurlara özel	4309
okurlarimiza özel	4309
okurlarimiza özel indirim	4309
oldal frissítése	2252
oldal újratöltése	2252
oled juba hääletanud	1553
olet jo äänestänyt	1738
oliko artikkeli hyödyllinen	1695
oliko juttu hyödyllinen	1695
oliko tiivistelmä hyödyllinen	1695
oliko tämä hyödyllinen	1771
olvasd be a qr-kódot	2245
olvass korlátlanul	2256
olvassa be a qr-kódot	2245
olvasson hirdetések nélkül	2277
olvasson korlátlanul	2159
olvasson tovább	2159
olvasta már	2180
olvastad már	2180
olvasás az alkalmazásban	2245
olvasói ajánlat	2232
olvidaste tu contraseña	1359
omogoči obvestila	4003
omogući obavijesti	3806
omröstning	92
onayi geri çek	4313
onayi yönet	4313
onayimi geri çek	4313
online reportáž zde	568
opdatér siden	679
oplæst af en robot	604
oplæst af en syntetisk stemme	673
oplæst af kunstig intelligens	620
oplæst af syntetisk stemme	673
opravy a upřesnění	572
opsig når som helst	595
opsig, når du vil	683
opći uvjeti korištenja	3801
ordsøgning	664
orijinali göster	4263
os comentários são exclusivos para assinantes	3463
os leitores também leram	3417
os preços podem variar	3399
osadzona treść	3302
osale küsitluses	1523
osmisměrka	542
osta käyttöoikeus	1769
osta liput tästä	1742
osta täältä	1742
ostatnie artykuły	3242
osveži stran	4006
osveži stranicu	3809
osvežite stran	4006
osvježi stranicu	3809
osvježite stranicu	3809
oszczędzasz #%	3316
ota käyttöön	1752
ota yhteyttä	1695
otevřít	489
otevřít aplikaci	553
otevřít galerii	568
otevřít mapu	489
otevřít v aplikaci	553
otkazati možete bilo kada	3812
otkaži bilo kada	3812
otključaj članak	3735
otključajte ceo članak	3735
otključajte cijeli članak	3735
otključajte članak	3812
otomatik çeviri	4311
otros artículos	1393
oturumu açik tut	4324
otvoriť aplikáciu	3903
otvoriť galériu	3917
otvoriť v aplikácii	3903
otwórz	3246
otwórz aplikację	3307
otwórz galerię	3321
otwórz mapę	3246
otázka dne	541
otázka dňa	3892
outras notícias	19	3377
ouvir este conteúdo	3427
ouça esta reportagem	3427
ouça este conteúdo	3363
ovaj sadržaj ne možemo prikazati	3801
ovaj sadržaj nije dostupan	3801
ovaj sadržaj nije moguće prikazati	3801
ovaj video više nije dostupan	3803
ovaj članak je zaključan	3812
oversættelsen er lavet af en maskine	620
oy verdiğiniz için teşekkürler	91	4303
oynatici yükleniyor	4310
oyunuz için teşekkürler	4303
""", 'p': """
padidinti nuotrauką	2824
padovanokite straipsnį	2775
padovanokite straipsnį draugui	2775
padovanoti straipsnį	2829
page précédente	1835
pagina următoare	3508
pague um café	3347
paiement sécurisé	1797
paketi seç	4324
paketleri gör	4353
pakollinen kenttä	1761
paldies par jūsu balsi	2874
paldies par pieteikšanos	2863
paldies par ziņu	2889
palielināt	2881
palielināt attēlu	2891
palun jää viisakaks	1522
palun lülita reklaamiblokeerija välja	1564
pamanīji kļūdu	2845
pamanījāt kļūdu	2845
pamiršau slaptažodį	2820
pamiršote slaptažodį	2820
par šo tēmu	2841
paramètres de confidentialité	1895
paramètres des cookies	1825
paramétrer	1825
paramétrer les cookies	1825
parandused ja täpsustused	1571
parašyk komentarą	2776
parašykite komentarą	2776
partajează	3499
partenerii noștri	3506
participez à la conversation	1863
participă la sondaj	3540
partilhar esta página	3484
partnereink ajánlata	2277
partnereinktől	2277
partnerių turinys	2779
partnerski sadržaj	3741
partnerski članek	4027
partnerský obsah	582
pas encore abonné	1904
pasidalinkite šiuo straipsniu	2775
pasirinkite planą	2820
pasirinkite prenumeratą	2820
pasirinkite sumą	2818
pasirinkti prenumeratą	2820
pasitikrinkite žinias	2777
pasiūlymas skaitytojams	2808
paslēpt reklāmu	2898
passer la publicité	1823
passer à la recette	61
passwort zurücksetzen	903
pastebėjote klaidą	2776
pasziánsz	2229
pasūtīt grāmatu	2876
pateikti atsiliepimą	2826
patikrinkite savo el. paštą	2822
patreonで支援する	2625
patvirtinkite savo el. paštą	2822
pausar vídeo	1449
pauză video	3548
pavaišinkite mus kava	2818
paylaş	4253
paylaşin	4253
paypal ile öde	4353
pašreizējais laiks #	2880
pažiūrėkite vaizdo įrašą	2777
pe aceeași temă	3534
pelaa peliä	1738
pelaa tästä	1738
pentru a citi în continuare	3531
per saperne di più	2469
per visą ekraną	2812
per überweisung spenden	900
pergunte à nossa ia	3397
permite întotdeauna	3552
permitir anúncios	3437
personvernerklæring	3171
personvernerklæring og informasjonskapsler	3098
perspausdinti draudžiama	2832
peut-être plus tard	1789
pełny ekran	3305
photo précédente	1940
phát hiện lỗi	4543
phát lại	4551
phát video	4550
phóng to ảnh	4570
phối hợp với	4579
phổ biến nhất	4565
phụ đề	4551
piedalies aptaujā	2846
piedāvājums lasītājiem	2876
piekrist un rādīt	2878
piekrist un turpināt	2878
piekrist visām	2856
piekrītu	2856
piekrītu visām	2879
piesakies vebināram	2846
piesakoties tu piekrīti lietošanas noteikumiem	2863
pieslēdzies vai izveido kontu	2839
pieslēdzies, lai komentētu	2845
pieslēgties	2839
pieslēgties ar facebook	2887
pieslēgties ar google	2887
pievieno savu komentāru	2845
pievienot komentāru	2839
pievienot kā vēlamo avotu	2895
pievienot manām tēmām	2895
pieņemt un turpināt	2878
pieņemt visas	2879
pieņemt visas sīkdatnes	2878
pilnekrāna režīms	2880
pilnekrāns	2880
pirkt biļetes	2876
pirkt biļeti	2876
pirkt grāmatu	2876
pirkti bilietą	2808
pirkti knygą	2808
pirkti licenciją	2832
pirmais mēnesis par # €	2839
pirmas mėnuo tik # €	2770
più lette	2430
più letti	2430
più popolare	2499
più recenti	2476
più tardi	2398
più vecchi	2476
più votati	2476
piši autoru	3818
piši avtorju	4015
pišite autoru	3818
pišite avtorju	4015
pišite nam u redakciju	3821
pišite nam v uredništvo	4018
pišite redakciji	3821
pišite uredništvu	4018
piškotki	3958
placená inzerce	87	481
placená spolupráce	582
placený obsah	582
plan seç	4324
plani seç	4324
planini seç	4324
platba ročne	3912
platba ročně	563
platená inzercia	87	3842
platená spolupráca	3930
platený obsah	3930
player de áudio	3469
player se učitava	3803
plaćena saradnja	3831
plaćena suradnja	3831
plaćeni oglas	87	3741
plaćeni sadržaj	3741
plačajte nam kavo	4007
plačana objava	87	3942
plačana vsebina	4027
plačano sodelovanje	4027
plačiau skaitykite čia	2777
plein écran	1835
plus d'actualités	1832
plus d'articles du même auteur	1910
plus de détails	1836
plus récents	1884
plătește cu paypal	3588
poate mai târziu	3492
podaj prawidłowy adres e-mail	3318
podari članek	3946
podarite ta članek	3946
podaruj artykuł	3220
podaruj dostęp	3334
podaruj ten artykuł	3230
podcast anhören	810
pode ler também	3417
podeli članak	3745
podešavanja privatnosti	3801
podijeli članak	3745
podmienky používania	3857
podmínky použití	482
podmínky užití	482
podobne artykuły	3242
podobné články	486	3843
podporiť	3838
podporte nezávislú žurnalistiku	3838
podporte nás	3838
podporte nás cez darujme	3908
podporte nás cez paypal	3908
podporte nás na patreone	3908
podpořit	470
podpořit přes darujme	559
podpořte naši práci	470
podpořte nás	470
podpořte nás na patreonu	559
podpořte nás přes paypal	559
podpořte redakci	470
podrobné nastavenia	3898
podrobné nastavení	548
podrži	3734
podrži nas	3734
podržite nas	3734
podržite naš rad	3734
podržite nezavisno novinarstvo	3734
podziel się	3230
podziel się na facebooku	3230
pogledajte još	19
poistin sen käytöstä	1754
pokaż # odpowiedzi	3330
pokaż # zdjęcia	3320
pokaż # zdjęć	3320
pokaż galerię	3321
pokaż hasło	3315
pokaż i zaakceptuj	3302
pokaż komentarze	3238
pokaż mniej	3245
pokaż napisy	3305
pokaż odpowiedzi	3330
pokaż oryginał	3246
pokaż podpis	3321
pokaż transkrypcję	3305
pokaż treść	3235
pokaż tłumaczenie	3246
pokaż więcej	3245
pokaż wszystkie	3245
pokaż wszystkie # zdjęcia	3320
pokaż wszystkie # zdjęć	3320
pokaż wszystkie zdjęcia	3320
pokaż wszystkie zdjęć	3320
pokaż wszystko	3246
pokaż wyniki	91	3294
pokaż zdjęcia	3320
pokaż zdjęć	3320
pokaži geslo	4009
pokaži rezultate	91
pokaži vsebino	3958
pokloni članak	3745
poklonite ovaj članak	3745
pokračovat bez podpory	469
pokračovat bez vypnutí	557
pokračovat přes apple	562
pokračovat přes facebook	562
pokračovat přes google	562
pokračovat s apple	562
pokračovat s google	562
pokračovať bez podpory	3850
pokračovať bez vypnutia	3906
pokračovať cez apple	3911
pokračovať cez facebook	3911
pokračovať cez google	3911
pokračovať s google	3911
pokušajte kasnije	3815
pokušajte ponovno	3815
pokušajte ponovno kasnije	3815
pokušajte ponovo	3815
pole obowiązkowe	3318
polecamy również	3242
polecamy także	3242
polecamy też	3242
polecane artykuły	3242
politica de corecții	3572
politica editorială	3572
politika kolačića	3801
politika piškotkov	3997
politique de confidentialité	1825
politique de protection des données	1930
polityka prywatności	3235
polityka sprostowań	3325
política de cookies	1386	3370
política de correcciones	1473
política de correccions	453
política de correções	3451
política de galetes	402
política de privacidad	1386
política de privacidade	3370
política de privacitat	402
política de protección de datos	1489
política de proteção de dados	3468
pomanjšaj pisavo	4025
pomôže každé euro	3908
pomůže každá koruna	559
ponovno učitaj stranicu	3809
ponuda za čitaoce	3799
ponuda za čitatelje	3799
ponuka pre čitateľov	3896
poprzedni artykuł	3242
poprzednie zdjęcie	3321
populární	486
populära artiklar	4072
populärast	4150	4165
populärt	4072
populære	699	3202
populære artikler	617
populære saker	3107
populært	617	3107
populārākie	2841
popüler	4260
popüler haberler	4260
popüler konular	4260
por mês	3440
por qué estás viendo esto	1359
por qué? cuéntanos	1484
portes grátis	3460
poslat jako dárek	580
poslat přes whatsapp	580
poslat příteli	580
poslat tip anonymně	572
poslat zprávu	565
poslať	3915
poslať ako darček	3928
poslať cez whatsapp	3928
poslať e-mailom	3846
poslať mailom	3928
poslať priateľovi	3928
poslať správu	3914
poslať tip	3920
poslať tip anonymne	3920
poslušaj vest	3745
poslušaj članak	3745
poslušaj članek	3946
poslušajte tekst	3803
poslušajte članek	3946
posnetek ni več na voljo	4000
posnetek v vaši državi ni na voljo	4000
posnetka ni mogoče predvajati	4000
postanite naročnik	3938
postanite član	3734	3938
postavke kolačića	3758
postaw kawę	3217
postaw nam kawę	3217
poszt betöltése	2235
posłuchaj	3230
poukážte nám # % z dane	3908
pour continuer à lire	1872
pourquoi voyez-vous cette publicité	1859
pouze nezbytné	548
pouze pro předplatitele	471
používate adblock	3906
používate blokovanie reklám	3906
používate blokovač reklám	3906
používateľské meno	3912
používáte adblock	557
používáte blokování reklam	557
používáte blokátor reklam	557
povezani sadržaj	3742
povezani članci	3742
povezani članki	3943
povećaj	3804
povećaj fotografiju	3818
povećaj sliku	3818
povećaj slova	3829
povećaj tekst	3829
povečaj	4001
povečaj besedilo	4025
povečaj fotografijo	4015
povečaj pisavo	4025
povečaj sliko	4015
povinná pole	565
povinné	566	3915
povinné pole	565
povinné polia	3914
povinné údaje	565
povolit upozornění	555
povoliť	3905
povoliť notifikácie	3904
povoliť obsah	3898
povoliť raz	3898
povoliť reklamu	3907
povoliť reklamy	3907
povoliť upozornenia	3904
powiązane	3242
powiązane artykuły	3242
powiązane tematy	3242
powiększ	3245
powiększ tekst	3334
powiększ zdjęcie	3245
powrót do góry	3245
powrót do strony głównej	3321
powrót na górę	3321
pozastaviť	3902
později	469	556
pozostała część artykułu pod materiałem wideo	3234
pozostały czas	3306
pozostały czas #	3305
pozostały czas -#	3305
pozrieť # fotiek	3916
pozrieť # fotky	3916
pozrieť # fotografie	3916
pozrieť # fotografií	3916
pozrieť fotiek	3916
pozrieť fotky	3916
pozrieť fotografie	3916
pozrieť fotografií	3916
pozrieť galériu	3917
pozrieť všetky # fotiek	3916
pozrieť všetky # fotky	3916
pozrieť všetky # fotografie	3916
pozrieť všetky # fotografií	3916
pozrieť všetky fotiek	3916
pozrieť všetky fotky	3916
pozrieť všetky fotografie	3916
pozrieť všetky fotografií	3916
pozrieť všetkých # fotiek	3916
pozrieť všetkých # fotky	3916
pozrieť všetkých # fotografie	3916
pozrieť všetkých # fotografií	3916
pozrieť všetkých fotiek	3916
pozrieť všetkých fotky	3916
pozrieť všetkých fotografie	3916
pozrieť všetkých fotografií	3916
pozvite nás na kávu	3908
pozvěte nás na kafe	559
pozvěte nás na kávu	559
počastite nas kavom	3810
pořídit předplatné	562
pošalji	91	3816
pošalji e-mailom	3745
pošalji komentar	3745
pošalji mejlom	3745
pošalji poruku	3815
pošalji povratnu informaciju	3824
pošalji prijatelju	3745
pošalji vest	3821
pošalji vijest	3821
pošalji članak e-mailom	3745
pošaljite dojavu	3821
pošaljite komentar	3745
pošaljite vest	3821
pošlete tip redakci	572
pošlite tip redakcii	3920
pošlji	4013
pošlji komentar	4022
pošlji po e-pošti	3946
pošlji povratno informacijo	4021
pošlji prijatelju	3946
pošlji sporočilo	4012
pošlji članek po e-pošti	3946
pošljite nam namig	4018
pošljite namig	4018
poštanski broj	3816
poštna številka	4013
poštovné zdarma	546
pr članek	3942
pradėti testą	2806
praneškite apie klaidą	2776
pranešti anonimiškai	2825
pranešti apie klaidą	2776
pranešti apie komentarą	2827
pratite uživo	3818
pravidelný dar	559
pravidelný príspevok	3908
pravidelně měsíčně	559
pravidlá diskusie	3846
pravidlá opráv	3920
prawa autorskie zastrzeżone	3326
prašome išjungti reklamos blokavimą	2817
pre komentovanie sa prihláste	3925
pre predplatiteľov	3839
preberi cel članek	4015
preberi celoten članek	4015
preberi več	4015
preberite celoten članek	4015
preberite še	3943
predchádzajúca fotografia	3917
predchádzajúca snímka	3917
predchádzajúca strana	3917
predchádzajúci článok	3917
predplatiť	3838
predplatné môžete kedykoľvek zrušiť	3911
predplaťte si	3838
preferințe cookie	3552
preferințe de confidențialitate	3585
preferències de galetes	434
preferências de cookies	3431
preferências de privacidade	3468
prehrať	3902
prehrať video	3901
prehrávač sa načítava	3901
prejsť do diskusie	3925
prejsť do galérie	3917
prejsť na darovanie	3908
prejsť na kvíz	3892
prejsť na obsah	3917
prejsť na online	3917
prejsť na platbu	3908
prejsť na ponuku	3896
prejsť na recept	61
prejšnja fotografija	4015
prejšnja slika	4015
prejšnja stran	4015
prejšnji članek	4015
prekličete lahko kadarkoli	4009
prekliči soglasje	3997
preložené automaticky	3923
preložené pomocou ai	3923
prenošenje zabranjeno	3822
prenumerantförmån	4130
prenumerantförmåner	4130
prenumerata nuo # euro per mėnesį	2770
prenumerata nuo # €	2770
prenumerera på vårt nyhetsbrev	4047
prenumeruodami sutinkate su taisyklėmis	2795
prenumeruokite naujienlaiškį	2795
prenumeruoti naujienlaiškį	2822
preostali čas	4001
preostali čas #	4000
preostali čas -#	4000
preporučeno	3742
preporučuje outbrain	3831
preporučuje taboola	3831
preporučujemo	3742	3813
preporučujemo da pročitate	3742
preporučujemo i	3742
presentear matéria	3458
preskoči na sadržaj	3818
preskoči na vsebino	4015
preskočiť na obsah	3917
prestať sledovať	3927
prethodni članak	3818
pretlač zakázaná	3921
prevedeno uz pomoć ai	3824
preverite e-pošto	4012
prečo vidím túto reklamu	3930
prečítajte si	3843
prečítajte si aj	3843
prečítať neskôr	3928
prečítať prepis	3901
prețurile pot varia	3521
pridať ako preferovaný zdroj	3927
pridať do košíka	3896
pridať do mojich tém	3927
pridať komentár	3846
pridať medzi preferované zdroje	3927
pridruži se razpravi	4022
pridružite se razpravi	4022
pridėti kaip pageidaujamą šaltinį	2828
pridėti komentarą	2827
pridėti prie mano temų	2828
pridėti prie pageidaujamų šaltinių	2828
prihlásiť	3839
prihlásiť cez facebook	3911
prihlásiť cez google	3911
prihlásiť na odber	3914
prihlásiť sa	3839
prihlásiť sa cez apple	3911
prihlásiť sa cez facebook	3911
prihlásiť sa cez google	3911
prihlásiť sa do diskusie	3925
prihlásiť sa na odber	3914
prihláste sa a komentujte	3925
prihvati i prikaži	3801
prihvati sve kolačiće	3801
prihvaćam	3758
prihvaćam i nastavljam	3801
prihvaćam sve	3758
prijava putem google računa	3812
prijavi grešku	3745
prijavi pogrešku	3821
prijavi se s google računom	3812
prijavite grešku	3821
prijavite pogrešku	3821
prijať	3857
prijať a pokračovať	3898
prijať a zobraziť	3898
prijať všetko	3857
prijať všetky	3899
prijať všetky cookies	3898
prikaži # odgovora	3825
prikaži # odgovore	4022
prikaži galerijo	4015
prikaži galeriju	3818
prikaži geslo	4009
prikaži i prihvati	3801
prikaži in sprejmi	3997
prikaži komentare	3825
prikaži komentarje	4022
prikaži lozinku	3812
prikaži manj	3944
prikaži manje	3743
prikaži odgovore	3825	4022
prikaži podnapise	4000
prikaži prepis	4000
prikaži rezultate	91	3796	3992
prikaži sadržaj	3758
prikaži sve	3743
prikaži titlove	3803
prikaži transkript	3803
prikaži več	3944
prikaži više	3743
prikaži vse	3944
prikaži vsebino	3997
prima lună gratuită	3531
prima pagină	3509
primetili ste grešku	3821
primește alerte despre acest subiect	3525
primijetili ste grešku	3821
printează	3499
printează rețeta	61
pripomenúť neskôr	3850
priporoča outbrain	4027
priporoča taboola	4027
priporočamo	3943	4010
priporočamo tudi	3943
priporočamo v branje	3943
priporočeno	3943
prisijunkite arba susikurkite paskyrą	2770
prisijunkite prie mūsų komandos	2777
prisijunkite, kad galėtumėte komentuoti	2776
prispieť	3838
prispieť jednorazovo	3908
prispieť mesačne	3908
privatsphäre verwalten	889
privatsphäre-einstellungen	753
privātuma iestatījumi	2878
privātuma politika	2856
prišlo je do napake. poskusite pozneje	4012
prišlo je do napake. poskusite znova	4012
pro komentování se přihlaste	577
pro předplatitele	471
pro předplatitele výhodněji	545
prochaine vidéo	1931
profită de ofertă	3592
programmet är inte längre tillgängligt	4137
prohibida su reproducción total o parcial	1503
prohlédnout # fotek	567
prohlédnout # fotky	567
prohlédnout # fotografie	567
prohlédnout # fotografií	567
prohlédnout fotek	567
prohlédnout fotky	567
prohlédnout fotografie	567
prohlédnout fotografií	567
prohlédnout galerii	568
prohlédnout všech # fotek	567
prohlédnout všech # fotky	567
prohlédnout všech # fotografie	567
prohlédnout všech # fotografií	567
prohlédnout všech fotek	567
prohlédnout všech fotky	567
prohlédnout všech fotografie	567
prohlédnout všech fotografií	567
prohlédnout všechny # fotek	567
prohlédnout všechny # fotky	567
prohlédnout všechny # fotografie	567
prohlédnout všechny # fotografií	567
prohlédnout všechny fotek	567
prohlédnout všechny fotky	567
prohlédnout všechny fotografie	567
prohlédnout všechny fotografií	567
proibida a reprodução total ou parcial	3480
promijeni veličinu teksta	3829
promo sadržaj	3831
promocijsko sporočilo	3942
promotivni sadržaj	3741
promotivni članak	3741
promóció	2168
proovi # päeva tasuta	1516
proposé par	1923
prosimy o wyłączenie adblocka	3310
proč vidím tuto reklamu	582
pročitaj ceo članak	3818
pročitaj cijeli članak	3818
pročitaj kasnije	3829
pročitaj transkript	3803
pročitajte ceo tekst	3818
pročitajte cijeli članak	3818
pročitajte i	3742
pročitajte još	3742
prywatność	3235
przeczytaj całość	3321
przeczytaj cały artykuł	3321
przeczytaj również	3242
przeczytaj także	3242
przeczytaj też	3242
przeczytaj transkrypcję	3305
przejdź bez wsparcia	3216
przejdź do galerii	3321
przejdź do głównej treści	3321
przejdź do oferty	3298
przejdź do przepisu	61
przejdź do płatności	3312
przejdź do quizu	3294
przejdź do serwisu	3235
przejdź do sklepu	3298
przejdź do strony darowizn	3312
przejdź do treści	3245
przejdź do ustawień prywatności	3235
przejdź do wpłaty	3312
przejdź na stronę główną	3321
przekaż # % podatku	3312
przekaż #%	3312
przekaż opinię	3328
przestań obserwować	3332
przetłumaczono automatycznie	3328
przetłumaczono przez ai	3328
przeładuj stronę	3311
prześlij	3319
prześlij opinię	3328
prześlij zdjęcia	3325
przypomnij mi później	3216
przypomnij później	3309
právě se děje	486
präsentiert von	748
précédent	1835
préférences cookies	1825
préférences de confidentialité	1930
prélèvement	1798
prémium	2159
prénom	1907
présenté par	1923
próbáld újra később	2259
próbálja ki # forintért	2159
próbálja újra	2259
próbálja újra később	2259
próxima	3380
próxima foto	3477
próxima imagem	3477
próxima notícia	3448
próxima página	3380
próximo artigo	3377
próximo vídeo	1490	3469
prøv # dager gratis	3075
prøv gratis	595	3075
prøv igen senere	686
prøv igjen senere	3189
prøv nu	595
prøv nå	3075
prędkość	3306
prędkość odtwarzania	3305
prを含みます	2591
pr記事	2612
psč	566	3915
pubblicità	2421
publi-rédactionnel	1823
publicitatea continuă	3592
publicité	1823
publicité - la suite ci-dessous	1823
publicités	1823
publică	3541
publică comentariul	3540
pular anúncio	3469
pular para o conteúdo	3380
puslapis # iš #	2833
página siguiente	1396
páči sa mi to	3926
päeva küsimus	1553
päivitä sivu	1754
päivän kysymys	91	1738
päivän peli	1739
päivän ristikko	1738
pääuutiset	1696
påkrevd	3190
påkrævet	687
påmind mig senere	591
påminn mig senare	4035
później	3216	3309
pārbaudi savas zināšanas	2846
pārbaudiet savu e-pastu	2889
pāriet uz recepti	61
pāriet uz saturu	2891
pārpublicējot atsauce obligāta	2849
pārpublicēšana aizliegta	2899
pārtraukt sekot	2895
pārvaldīt paziņojumus	2883
pārvaldīt piekrišanu	2878
pērc abonementu	2839
płatna współpraca	3336
płatne miesięcznie	3316
płatne rocznie	3316
płatność miesięczna	3316
płatność roczna	3316
předchozí	488
předchozí foto	568
předchozí fotografie	568
předchozí snímek	568
předchozí strana	568
předchozí článek	486
předmět	566
předplatit	471
předplatné	471
předplaťte si	562
přehrát	488
přehrát video	551
přehrávač se načítá	551
přehrávač videa se načítá	551
přejít do diskuse	577
přejít do galerie	568
přejít do speciálu	568
přejít k obsahu	488
přejít k platbě	559
přejít k receptu	61
přejít na kvíz	541
přejít na nabídku	545
přejít na obsah	488
přejít na online reportáž	568
přejít na recept	61
přejít na stránku darů	559
přeloženo automaticky	575
přeloženo pomocí ai	575
přepis	552
přeskočit na obsah	568
přestat sledovat	579
přetisk zakázán	573
přečtěte si	486
přečtěte si také	486
přečíst později	580
přečíst přepis	551
přidat do košíku	545
přidat do mých témat	579
přidat jako preferovaný zdroj	579
přidat komentář	485
přidat mezi preferované zdroje	579
přidejte názor	485
přidejte si nás mezi preferované zdroje	579
přihlaste se a komentujte	577
přihlásit	471
přihlásit k odběru	475
přihlásit přes facebook	562
přihlásit přes google	562
přihlásit přes seznam	562
přihlásit se	471
přihlásit se do diskuse	577
přihlásit se k odběru	565
přihlásit se přes apple	562
přihlásit se přes facebook	562
přihlásit se přes google	562
přihlásit se přes seznam	562
přihlášení	471
přijmout	482
přijmout a pokračovat	548
přijmout a zobrazit	548
přijmout vše	482
přijmout všechny	549
přijmout všechny cookies	548
připomenout později	469
přispějte	470
přispět	470
přispět jednorázově	559
přispět měsíčně	559
příjmení	566
""", 'q': """
qr कोड स्कैन करें	2125
qr কোড স্ক্যান করুন	362
qr 코드를 스캔하세요	2726
qrコードからダウンロード	2620
qrコードを読み取ってください	2620
qr코드로 다운로드	2726
qr코드를 스캔하세요	2726
qu'avez-vous pensé de cet article	1857
qual o seu nível de satisfação com esta notícia	3397
qualcosa è andato storto	2501
quan tâm nhất	4544
quay lại	4514
quay lại đầu trang	4588
quellen und weiterführende links	765
queremos conocer tu opinión	1425
queremos saber a sua opinião	3405
questa email è già registrata	2530
questa pagina ti è stata utile	2475
questo articolo ti è stato utile	2475
questo articolo è bloccato	2498
questo campo è obbligatorio	2500
questo riassunto ti è stato utile	2449
questo video non è disponibile	2483
questo video non è più disponibile	2483
quieres añadir otro usuario a tu suscripción	1359
quitter le plein écran	1891
quizi çöz	4306
quizás más tarde	1353
quizás te interese	1393
quy định bình luận	4543
quyên góp	4495
quyên góp ngay	4495
qué te ha parecido esta noticia	1425
quét mã qr	4556
quét mã qr để tải	4556
quét mã qr để tải ứng dụng	4556
quên mật khẩu	4496
quản lý cookie	4554
quản lý lựa chọn	4583
quản lý sự đồng ý	4554
quản lý tùy chọn	4583
quảng cáo	4506
quảng cáo - bài viết tiếp tục bên dưới	4539
""", 'r': """
r$ # por mês durante # meses	3414
radote klaidą	2776
radote klaidą tekste	2776
radās kļūda. mēģiniet vēlāk	2889
radīts ar mākslīgo intelektu	2893
rafraîchir la page	1900
raksti komentāru	2845
raksts ir aizsargāts ar autortiesībām	2899
raksts ir slēgts	2887
raksts tiek papildināts	2846
raksts turpinās pēc reklāmas	2848
rakstu lasa mākslīgais intelekts	2880
rakstīt autoram	2891
rakstīt komentāru	2845
raktažodžiai	2813
rao vặt	4506
raportează	3541
raportează comentariul	3582
raportează o eroare	3519
raportează o greșeală	3572
raportoi virheestä	1768
rapportér	699
rapportér annonce	703
rapportér fejl	612
razvrščanje	4023
rašykite redakcijai	2825
rašyti autoriui	2824
rašyti komentarą	2770
reagovať	3926
recargar la página	1459
recargar página	1459
recarrega la pàgina	440
recarregar a página	3437
recarregar página	3437
receber notificações	3407
recept mentése	61
recept nyomtatása	61
recevez nos alertes en temps réel	1865
recevez une alerte à chaque article de l'auteur	1865
reclamă	3502
recomandarea redacției	3534
recomandări	3506
recomandările editorilor	3534
recomandările redacției	3506
recomendado para você	3377
recommandé	1832
recommandé pour vous	1832
recommandés	1832
recordar más tarde	1353
recuérdamelo más tarde	1353
redare automată	3549
redirecționează # la sută	3561
redirecționează #%	3493
redă video	3548
redă videoclipul	3548
refuză toate	3516
refuză tot	3553
regala este artículo	1479
regalar artículo	1359
regalar este artículo	1479
registrovať sa	3839
registruokitės nemokamai	2770
registruokitės į seminarą	2777
registrácia	3839
regisztráció	2159
regisztrálok	2159
regler för kommentarer	4164
regler og vilkår gjelder	3095
regras de comentários	3419
regras dos comentários	3419
regístrate	1359
rekisteröidy	1681
rekisteröidy maksutta ja lue	1681
reklaami lõpp	1577
reklam içeriğidir	4309
reklama się skończyła	3336
reklami geç	4255
reklám	2168
reklám vége	2277
reklámblokkolót használ	2250
reklámblokkolót használsz	2250
reklāma	2839
reklāmas beigas	2898
reklāmas raksts	2848
reklāmraksts	87	2848
relacja na żywo	3321
relaterade ämnen	4072
rendeld meg a könyvet	2232
rendelje meg a könyvet	2232
rendezés	2271
rendszeres támogatás	2254
renovar suscripción	1495
reportar comentário	3463
reportar erro nesta página	3397
reproducció automàtica	431
reproducción automática	1450
reproducción prohibida	1503
reproducir vídeo	1449
reproduction réservée	1945
reproductor de vídeo	1490
reproduzir vídeo	3427
reproduzir áudio	3427
reprodução automática	3428
reprodução proibida	3480
reserve já	3483
resmi büyüt	4330
responda à enquete	3419
rester connecté	1904
restez informé	1808
restez informés	1808
resultado da votação	3463
resultados de la votación	1443
resumen automático	1418
resumo da notícia	3397
resumé lavet af ai	696
retour à l'accueil	1910
retour à la liste	1910
retrage consimțământul	3552
rettelser og præciseringer	693
revenir à l'accueil	1910
revoir la vidéo	1931
rezerviši mesto	3799
rezervovať miesto	3896
rezervujte si místo	545
rezervuoti vietą	2808
rezervă-ți locul	3546
rezervēt vietu	2876
rezolvă testul	3543
reîmprospătează pagina	3559
reîncarcă pagina	3559
reînnoiește abonamentul	3588
reģistrējies bez maksas	2839
reģistrēties	2839
reši križanko	3992
reši kviz	3796	3992
reši ukrštenicu	3796
režim celej obrazovky	3901
režim celé obrazovky	551
ricordamelo più tardi	2398
riješi križaljku	3796
riješi kviz	3796
riproduzione riservata ©	2536
rodyti galeriją	2824
rodyti mažiau	2778	2824
rodyti turinį	2810
rodyti viską	2778
rozumím	489
rozwiąż krzyżówkę	3294
rozwiń	3245
rozwiń wszystko	3246
ročne	3912
ročná platba	3912
ročné predplatné	3912
roční platba	563
roční předplatné	563
ročně	563
rychlost přehrávání	551
ryhdy kannatusjäseneksi	1755
rätta	4066
rätta oss	4066
rättelse	4066
rättelsepolicy	4159
rättelser och förtydliganden	4159
règles de commentaires	1883
règles des commentaires	1883
réactions	1828
réagir	1818	1828
réagir à cet article	1828
réagissez	1828
réagissez à cet article	1828
réductions et codes promo	1949
réduire le texte	1921
répondez au quiz	1886
répondez au sondage	1883
répondre	1828
réseaux sociaux	1819
réserver mes places	1889
réservez vos places	1889
réservé aux inscrits	1799
résiliable à tout moment	1872
résultats	92
résultats du sondage	1863
résumé de l'article	1857
résumé de l'article en # points	1857
résumé en # secondes	1857
résumé ia	1918
résumé par l'ia	1918
részletek	2184
rétablir le son	1891
rösta	91	4127
rösta här	4075
rösta i omröstningen	4075
rösta nu	91	4123
rút lại sự đồng ý	4554
rückmeldung geben	915
rýchlosť	3902
rýchlosť prehrávania	3901
rādīt # atbildes	2894
rādīt atbildes	2894
rādīt galeriju	2891
rādīt mazāk	2847	2891
rādīt rezultātus	2874
rādīt saturu	2878
rādīt un piekrist	2878
rādīt vairāk	2846
rādīt visu	2847
rămâi conectat	3564
răspunde	3505
rėmimas	2779
rėmėjo turinys	2831
""", 's': """
s'abonner à ce dossier	1942
s'abonner à ce sujet	1942
s'abonner à ce thème	1942
s'abonner à cet auteur	1942
s'abonner à partir de #€	1799
s'està carregant el reproductor	430
s'està carregant el vídeo	430
s'ha produït un error	447
s'inscrire à la newsletter	1808
s-ar putea să-ți placă	3506
saada anonüümne vihje	1571
saada sõbrale	1521
saada sõnum	1568
saada vihje anonüümselt	1571
saber más	1396
sadarbības raksts	2848
sadece abonelere özel	4324
sadržaj je blokiran	3801
sadržaj je zaključan	3735
sadržaj je zaštićen autorskim pravom	3822
sadržaj nije dostupan	3801
sadržaj nije moguće prikazati	3801
sadržaj partnera	3831
saglabāt	2844
saglabāt iestatījumus	2878
saglabāt izvēli	2878
saglabāt rakstu	2844
saglabāt vēlākam	2896
sair do ecrã inteiro	3427
saistītie raksti	2841
saistītās ziņas	2841
saite ir nokopēta	2896
saite nokopēta	2844
saken er låst	3075
saken finnes også som lyd	3087
salli sisältö	1745
salta la pubblicità	2524
salta pubblicità	2524
saltar anúncio	3368
salvar preferências	3431
salvează	3499
salvează articolul	3533
salvează pentru mai târziu	3533
salvează preferințele	3552
salvează rețeta	61
samo nujni piškotki	3997
samo nužni	3801
samo nužni kolačići	3801
samo za naročnike	4009
sans engagement, résiliable à tout moment	1872
sao chép	4578
sao chép liên kết	4501
sao chép đường dẫn	4537
sari la conținut	3508
sari la rețetă	61
sari peste reclamă	3586
satura turpinājums pēc reklāmas	2848
saturs ir aizsargāts ar autortiesībām	2899
saturs ir bloķēts	2878
sazināties ar redakciju	2892
sačuvaj	3745
sačuvaj podešavanja	3801
sačuvaj recept	61
sačuvaj vest	3745
sačuvaj za kasnije	3829
sačuvaj članak	3829
saņemt paziņojumus	2883
scanează codul qr	3555
schlagwörter	765
schließen	768
schrift größer	920
schrift vergrößern	741
schriftgröße	741
schriftgröße anpassen	920
schriftgröße ändern	920
schwedenrätsel	883
scopri di più	2404
scopri di più su amazon	2540
scrie comentariul tău	3582
scrie redacției	3572
scrieți redacției	3572
sdílejte	478
sdílejte tento text	478
sdílejte text	478
sdílejte článek	478
sdílet	478
sdílet na facebooku	478
sdílet na twitteru	478
sdílet na whatsappu	580
sdílet na x	478
sdílet článek	478
se alla erbjudanden för prenumeranter	4040
se bilderna här	4075
se connecter et réagir	1828
se déconnecter	1799
se grafiken här	4075
se ha producido un error al cargar el vídeo	1416
se klippet här	4075
se klippet øverst i saken	3110
se réabonner	1937
se større bilde	3111
se videon här	4075
se våra erbjudanden	4149
se våre tilbud	3186
se încarcă playerul	3548
se încarcă video	3548
se încarcă videoclipul	3548
sebesség	2244
sedan # kr/mån tills du säger upp	4040
see väli on kohustuslik	1568
segui già questo argomento	2511
segui già questo autore	2511
seguir tópico	3407
seguí leyendo	1439
sei già abbonato	2404
sei già iscritto	2530
sei già iscritto alla newsletter	2462
seko tēmai	2895
sekot tēmai	2895
sekretessinställningar	4134
sekti autorių	2828
sekti temą	2828
selección de la redacción	1393
selectează	3565
selvä	1699
sem opinião	3420
sem si não seria possível	3412
sem você não seria possível	3412
semnalează comentariul	3582
semnalează o eroare	3505
senaste först	4164
send artiklen på mail	604
send på e-post	3087
send på mail	701
seniausi viršuje	2827
sense permanència	417
sesi aç	4310
sesi açmak için dokunun	4349
sesi açmak için tiklayin	4349
setări confidențialitate	3552
setări cookie	3516
setări cookie-uri	3552
setări cookies	3552
setări de confidențialitate	3552
seu apoio faz a diferença	3473
seu nome de usuário	3463
seuls les abonnés peuvent commenter	1863
seuraa hetki hetkeltä	1764
seuraa livenä	1764
seuraa meitä	1689
seuraa tekijää	1775
seuraa tätä aihetta	1775
seuraat jo tätä aihetta	1775
seuraat tätä aihetta	1775
seç	4325
seçenekleri yönet	4313
seçimimi kaydet	4313
seções	3377
seřadit podle	577
sfârșit publicitate	3546
sfârșitul reclamei	3546
shrani članek	3946
shrnutí ai	576
shrnutí od ai	575
si opp når du vil	3075
si è verificato un errore	2500
si è verificato un errore durante il caricamento del video	2447
sie können diesen artikel kostenlos weitergeben	855
signaler ce contenu comme inapproprié	1863
signaler un problème	1828
siguiente artículo	1393
siguiente vídeo	1490
siirry sisältöön	1698
siirry suoraan sisältöön	1764
sikeres feliratkozás	2186
sin ti no sería posible	1434
sinu hääl on arvesse võetud	1553
sinu sõnum	1569
sisu on autoriõigusega kaitstud	1578
sisältö ei ole saatavilla	1745
sisältö on estetty	1745
sisältö on suojattu tekijänoikeudella	1769
sisältöä ei voida näyttää	1745
sisältöä kumppaneiltamme	1778
siz ne düşünüyorsunuz? oy verin	4262
sizin için öneriler	4260
siųsti atsiliepimą	2826
siųsti draugui	2775
siųsti el. paštu	2775
siųsti komentarą	2827
siųsti naujieną	2825
siųsti žinutę	2822
skaitykite be reklamų	2831
skaitykite be ribojimų	2820
skaitykite daugiau čia	2777
skaityti plačiau	2777
skaityti visą straipsnį	2824
skaityti vėliau	2775
skann qr-koden for å laste ned appen	3176
skanna qr-koden för att ladda ner appen	4139
skaties arī	2841
skatīt cenu	2876
skatīt foto	2846
skatīt galeriju	2846
skatīt komentārus	2894
skatīt piedāvājumu	2876
skatīt piedāvājumus	2887
skatīt rezultātus	91	2874
skatīt video	2846
skatīt visus	2891
skenē qr kodu	2882
skenējiet qr kodu	2882
skjønner	3112
sklenite naročnino	3939
skontaktuj się z redakcją	3325
skontrolujte si svoju schránku	3914
skopírované	3929
skopírované do schránky	3928
skopírovať odkaz	3846
skoči na recept	61
skriftstørrelse	65
skriv din kommentar här	4066
skriv inn beløp	3183
skru på	3180
skru på lyd	3174
skru på varsler	3177
skryť odpovede	3925
skryť reklamu	3930
skrýt	489
skrýt odpovědi	577
skrýt reklamu	582
skyddas av upphovsrätt	4160
skänk en gåva	4147
skúste to neskôr	3914
skúste to znova	3914
slapukų nustatymai	2788
slapukų politika	2810
slažem se	3758
slažem se i nastavljam	3801
sledeća fotografija	3818
sledeća slika	3818
sledeća strana	3818
sledeći video	3803
sledeći članak	3818
sledovat toto téma	579
sledovat téma	579
sledovať autora	3927
sledovať autorku	3927
sledovať online	3917
sledovať tému	3927
sledovať túto tému	3927
sledujete téma	579
sledujete tému	3927
slik beskytter vi kildene våre	3196
slik beskytter vi våre kilder	3196
slik slår du av annonseblokkering	3181
slične vesti	3742
slične vijesti	3742
slični članci	3742
sljedeća fotografija	3818
sljedeća slika	3818
sljedeća stranica	3818
sljedeći video	3803
sljedeći članak	3818
slut på annonce	703
slut på annons	4169
slut på reklam	4169
sluta följa	4166
slutt på annonse	3207
slutt å følge	3203
slå adblocker fra	678
slå annonceblokering fra	678
slå av annonseblokkereren	3181
slå av annonseblokkeringen	3181
slå din adblocker fra	678
slå lyd fra	673
slå lyd til	673
slå lyden fra	673
slå lyden til	673
slå notifikationer til	676
slå på	3180	4142
slå på aviseringar	4140
slå på ljudet	4137
slå på notiser	4140
slå på varsler	3177
slå på varslinger	3177
slå til	677
slėpti reklamą	2831
sns 공유	2763
sns 공유하기	2763
snsでシェア	2656
snsでシェアする	2656
snsをフォロー	2563
snímek # z #	567
snímek # ze #	567
snímka # z #	3916
snímka # zo #	3916
so schützen wir unsere quellen	912
sofortüberweisung	718
solicitarea a fost trimisă	3589
solicitação enviada	3475
solitär	883
som källa är du skyddad	4068
son dakika bildirimlerini aç	4316
son dakika gelişmelerinden haberdar olun	4316
son gelişmelerden haberdar olun	4316
sondaż	92
sonderveröffentlichung	835
sono già sostenitore	2398
sonraki fotoğraf	4356
sonraki görsel	4356
sonraki içerik	4356
sonuçlar	92
sonuçlari gör	91	4263
sonuçlari göster	91	4304
sorodni članki	3943
sortează	3541
sortează după	3541
sortuj według	3330
sortér efter	698
souhlasím	482
souhlasím a pokračovat	548
souhlasím se zobrazením	482
soutenez-nous dès maintenant	1790
související	486
související témata	486
související články	486
související články z webu	486
soyez le premier à commenter	1828
soyez le premier à réagir	1828
spam nélkül	2259
spander en kaffe på oss	3183
spara inställningar	4134
spara till läslistan	4168
spausdinti receptą	61
spausdinti straipsnį	2829
spela här	4123
spela videon här	4075
spill ansvarlig. # år	3095
spill med måte	3095
spill nå	3160
spis treści	3245
splošni pogoji	3998
sponsorisé	1823
sponsorlu içerik	87	4255
sponsoroitu sisältö	1690
sponsorēts saturs	2898
sponsrat innehåll	4058
sponzorirani sadržaj	3741
sponzorirani članak	3741
sponzorisani sadržaj	3831
sponzorované	3842
sponzorovaný obsah	481
sponzorováno	481
sporoči napako	4018
sporočilo	4013
spotifyで聞く	2646
spotifyで聴く	2646
spravovat upozornění	555
spravovať súhlas	3898
spravovať upozornenia	3904
sprawdź cenę	3298
sprawdź ofertę	3220
sprawdź się	3294
sprawdź skrzynkę e-mail	3318
sprawdź skrzynkę odbiorczą	3318
sprawdź swoją skrzynkę	3318
sprawdź swoją wiedzę	3294
sprejmi in prikaži	3997
sprejmi vse piškotke	3997
spremi članak	3745
spremljajte v živo	4015
sprijinul tău contează	3587
sprijină-ne	3493
správa	3915
správa bola odoslaná	3914
správa souhlasu	548
správa súhlasu	3898
spróbuj ponownie	3318
spróbuj ponownie później	3318
spręsti kryžiažodį	2806
spręsti testą	2806
spune-ne părerea ta	3540
spune-ți părerea	3519
spune-ți părerea în comentarii	3519
spuneți-ne părerea	3540
spustit kvíz	541
spustiť kvíz	3892
spustiť video	3901
später	713
später erinnern	713
späť hore	3917
späť na hlavnú stránku	3917
späť na začiatok	3917
spør vår ki om saken	3101
spēlē tagad	2874
spēlēt tagad	2874
staňte sa členom	3838
staňte se členem	470
ste našli napako	4018
ste našli napako v članku	4018
ste už predplatiteľ	3911
ste že glasovali	3992
stem nå	91	3160
stiahnuť aplikáciu	3903
stiahnuť audio	3901
stiahnuť epizódu	3901
stiahnuť na google play	3903
stiahnuť v app store	3903
stiahnuť z app store	3903
stiahnuť z google play	3903
stichwörter	765
stil spørgsmål til artiklen	612
stlmiť	3902
stop med at følge	700
straipsnio tęsinys - po reklama	2779
straipsnis saugomas autorių teisių	2832
straipsnis tęsiasi po reklamos	2779
straipsnis užrakintas	2820
straipsnį skaito dirbtinis intelektas	2812
strojovo preložené	3923
strojový preklad	3924
strojový překlad	576
strojově přeloženo	575
strona główna	3242
stroški dostave	3996
stránka # z #	567	3916
stránka # ze #	567
stránka # zo #	3916
stworzono z pomocą ai	3328
stáhnout aplikaci	553
stáhnout audio	551
stáhnout epizodu	551
stáhnout na google play	553
stáhnout podcast	551
stáhnout v app store	553
stáhnout z app store	553
stáhnout z google play	553
stáhnout zdarma	554
stäng	4035	4075
stäng annons	4169
stäng av annonsblockeraren	4143
stäng av din adblocker	4143
stäng av din annonsblockerare	4143
stäng av ljudet	4137
stäng galleri	4155
stöd oss	4036
stöd oss på patreon	4147
stöd oss via patreon	4147
större text	4168
større tekst	3205
støt med mobilepay	680
støt os	592
støt os med mobilepay	680
støt os på #er	680
støt os på patreon	680
støt via mobilepay	680
støtt oss	3072
støtt oss med vipps	3183
støtt oss på patreon	3183
støtt oss via vipps	3183
subscrição confirmada	3475
subtitrări	3549
subtítols	431
subtítulos	1450
sudoku del día	1485
sugerir correção	3397
sugerir una corrección	1425
sugestões	3377
suite après la publicité	1889
suivez vos auteurs préférés	1919
suivre ce thème	1865
suivre le thème	1919
sukurta naudojant dirbtinį intelektą	2826
sumă liberă	3561
sumă personalizată	3587
sunt de acord cu termenii și condițiile	3566
sur le même sujet	1832
sur le même thème	1832
suscripción	1359
suscripción confirmada	1496
suscríbase	1359
suscríbete	1359
suscríbete a nuestro boletín	1366
suscríbete ahora	1359
susiję straipsniai	2772
susikurti paskyrą	2770
susține	3493
susține-ne	3493
susține-ne pe patreon	3561
susțineți-ne	3493
susținut de	3580
sutikti ir tęsti	2810
sutinku ir tęsiu	2810
svaka donacija je važna	3810
svaka donacija pomaže	3810
svaki dinar je važan	3810
svaki doprinos je važan	3810
svaki doprinos pomaže	3810
svaki euro je važan	3810
svaki prilog pomaže	3810
svi članci	3818
svi članci autora	3818
sviđa mi se	3826
sviđa vam se članak	3824
swisha en gåva	4147
syötä kelvollinen sähköpostiosoite	1761
syötä summa	1755
syötä sähköpostiosoitteesi	1684
szavazatodat rögzítettük	2226
szavazatát rögzítettük	2226
szavazás	92	2229
szavazás indítása	2226
szczegóły	3246
szeretne értesítéseket kapni	2246
szeretnél értesítéseket kapni	2246
szerző követése	2272
szkennelje be a qr-kódot	2245
szponzorált tartalom	87	2168
szybkość odtwarzania	3305
szállítási költség	2233
szókereső	2229
szólj hozzá	2176
szóljon hozzá	2176
szövegméret	2275
szünet	2244
sähköposti	1684
sähköposti tai käyttäjätunnus	1758
sähköpostiosoite	1684
sähköpostiosoitteesi	1761
sähköpostisi	1761
säkra din plats	4130
säästä # %	1759
säästä #%	1759
så # kr/mnd til du sier opp	3075
så gör du för att stänga av	4145
så hanterar vi personuppgifter	4063
så här stänger du av din adblocker	4145
så här stänger du av din annonsblockerare	4145
så jobbar vi med rättelser	4159
så kommenterar du	4066
så skyddar vi våra källor	4159
så stänger du av adblock	4145
så stänger du av adblocker	4145
så stänger du av annonsblockeraren	4143
så stänger du av din ad-blocker	4145
så stänger du av din adblocker	4145
så stänger du av din annonsblockerare	4143
sådan beskytter vi kilder	693
sådan beskytter vi vores kilder	693
sådan deaktiverer du din adblocker	678
sådan retter vi fejl	693
sådan slår du adblock fra	678
sådan slår du din adblocker fra	678
sé el primero en comentar	1389
sé parte	1354
sélections	1818
sì, grazie	2492
sí, quiero	1458
sí, vull	438
síganos	1379
síguenos	1379
só para assinantes	3442
sólo para suscriptores	1464
sõnum on saadetud	1568
sök	4075
søg	620
søk	3110
súhlasím	3857
súhlasím a pokračovať	3898
súhlasím so zobrazením	3857
súmate	1354
súvisiace	3843
súvisiace články	3843
súvisiaci článok	3843
süre	4311
süti beállítások	2235
süti tájékoztató	2235
sütibeállítások	2235
sütibeállítások módosítása	2238
sütik kezelése	2235
sākt testu	2874
sīkdatņu iestatījumi	2856
sīkdatņu politika	2878
sīkfailu iestatījumi	2878
słowa kluczowe	3242
sūtīt e-pastā	2896
sắp xếp theo	4544
số tiền khác	4562
""", 't': """
t'ha estat útil	423
t'ha estat útil aquest article	405
t'ha estat útil aquest resum	405
t'ha semblat útil	423
ta treść jest niedostępna	3302
ta treść jest zablokowana	3302
ta video ni več na voljo	4000
ta članek je zaklenjen	4009
tack för din anmälan	4047
tack för din prenumeration	4152
tack för din röst	91	4123
tack för ditt meddelande	4152
tagasi üles	1570
taip pat žiūrėkite	2772
tak, chcę	3309
tak, chętnie	3309
tak, poproszę	3309
takaisin ylös	1698
takipten çik	4336
takk for at du meldte deg på	3189
takk for din påmelding	3189
takk for påmeldingen	3081
talebiniz gönderildi	4354
tallenna myöhemmäksi	1688
talán később	2154
tam ekrandan çik	4310
tamaño de la letra	1479
tamaño de letra	65	1378
tamaño del texto	65
también te puede gustar	1393
también te puede interesar	1393
també et pot interessar	393
também pode gostar	3417
tapahtui virhe. yritä myöhemmin uudelleen	1761
tapahtui virhe. yritä uudelleen	1761
tarjeta de crédito	1358
tarjeta de débito	1358
tarkista sähköpostisi	1761
tartalom betöltése	2235
tartalom engedélyezése	2235
tartalom megjelenítése	2235
tartalomjegyzék	2244
tasuline koostöö	1577
te ha parecido útil	1442
te ha resultado útil	1442
te ha resultado útil este artículo	1418
te ha resultado útil este resumen	1418
te ha sido útil	1442
te ha sido útil este resumen	1418
te poți dezabona oricând	3526
te rugăm să îl dezactivezi	3559
te vsebine ni mogoče prikazati	3997
te-ar putea interesa și	3534
tee meile kohvi välja	1565
tehisaru kokkuvõte	1523
tehisaru võib eksida	1572
tehisintellekt võib eksida	1572
tehty tekoälyllä	1771
teie hääl on arvesse võetud	1553
tej treści nie można wyświetlić	3302
tek seferlik bağiş	4321
tek seferlik bağiş yap	4352
tekijänoikeudella suojattu	1769
teklifi gör	4309
teklifleri gör	4353
tekoäly voi tehdä virheitä	1771
tekoälyn luoma	1771
tekoälyn tekemä	1771
tekoälyn tekemä tiivistelmä	1698
tekoälyn tiivistelmä	1698
tekoälyn tuottama	1771
tekoälytiivistelmä	1698	1772
tekst je zaključan	3812
tekst powstał przy pomocy ai	3328
tekst przetłumaczony maszynowo	3328
teksta izmērs	2896
tekststørrelse	65
tekstą įgarsino dirbtinis intelektas	2775
telefonszám	2260
telefón	3915
teljes hozzáférés	2159
teljes képernyő	2243
teljes név	2260
temas del día	1393
temi že sledite	4024
ten artykuł jest zablokowany	3315
ten film jest niedostępny	3305
ten film nie jest dostępny w twoim kraju	3305
ten film nie jest już dostępny	3305
tento obsah je blokován	548
tento obsah je zablokovaný	3898
tento obsah nemôžeme zobraziť	3898
tento obsah nemůžeme zobrazit	548
tento obsah není dostupný	548
tento obsah není k dispozici	548
tento obsah nie je dostupný	3898
tento obsah nie je k dispozícii	3898
tento obsah sa nedá zobraziť	3898
tento článek je uzamčen	562
tercihleri yönet	4348
tercihlerimi yönet	4348
termos e condições	3370
teste başla	4306
teste grátis	3351
testează-ți cunoștințele	3543
testează-ți cunoștințele cu quizul nostru	3519
testi başlat	4306
testi çöz	4306
testreszabás	2237
teszteld a tudásod	2182
tesztelje tudását	2182
tetszőleges összeg	2253
text bol vytvorený automaticky	3923
text byl vytvořen automaticky	575
text je chránený autorským právom	3921
text je chráněn autorským právem	573
text čte umělá inteligence	551
texten fortsätter nedan	4058
texten fortsätter under bilden	4058
texten är maskinöversatt	4162
texten är skapad automatiskt	4162
textgröße	920
textgröße ändern	920
teď ne	469
teşekkürler, mesajiniz gönderildi	4326
tham gia bình chọn	4543
tham gia khảo sát	4543
tham gia thăm dò	4543
thanh toán hàng năm	4564
thanh toán hàng tháng	4564
thanh toán qua paypal	4586
theo dõi chủ đề	4575
theo dõi chủ đề này	4575
theo dõi tác giả	4575
thoát toàn màn hình	4550
thu gọn	4513
thème suivi	1942
thèmes	1832
thématiques	1832
thêm câu trả lời	4581
thêm làm nguồn ưu tiên	4575
thêm vào giỏ hàng	4589
thích	4501
thích nhất	4544
thông tin bắt buộc	4566
thông tin doanh nghiệp	4506
thông tin quảng cáo	4539
thăm dò	92
thăm dò ý kiến	92
thư viện ảnh	4570
thẻ	4511
thời gian còn lại	4550
thời gian hiện tại	4551
thời lượng	4551
ti è stato utile	2475
tienes que iniciar sesión para guardar artículos	1438
tietosuojakäytäntö	1745
tik būtini	2810
tik būtinieji slapukai	2810
tikai nepieciešamās	2878
tikai nepieciešamās sīkdatnes	2878
tiktokで見る	2646
til støttesiden	680
tilbagetræk samtykke	670
tilbakemelding på saken	3101
tilføj en kommentar	698
tilføj kommentar	698
tilføj os som foretrukken kilde	700
tilføj som foretrukken kilde	700
tilgjengelig på google play	3176
till gåvosidan	4147
tillad én gang	670
tillat én gang	3171
tillåt	4142
tillåt alltid	4135
tillåt annonser	4146
tillåt aviseringar	4140
tillåt en gång	4134
tillåt innehåll	4134
tillåt inte	4142
tillåt notiser	4140
tillåt reklam	4146
tiltás	2249
timp rămas	3549
tin bài liên quan	4537
tin cùng chuyên mục	4511
tin cùng tác giả	4538
tin khác	4511
tin liên quan	4511
tin mới	4511
tin mới nhất	4511
tin nhắn của bạn	4587
tin nhắn của bạn đã được gửi	4566
tin nóng	4538
tin nổi bật	4511
tin quảng cáo	4539
tin tiếp theo	4570
tin trước	4511
tin tài trợ	4511
tin tức liên quan	4511
tin đọc nhiều	4511
tipărește	3499
tipărește articolul	3533
tipărește rețeta	61
tisk článku	580
titta på videon	4137
tiêu điểm	4511
tiến # giây	4550
tiếp theo	4513
tiếp tục trên trình duyệt	4556
tiếp tục trên web	4556
tiếp tục với apple	4564
tiếp tục với email	4586
tiếp tục với facebook	4564
tiếp tục với google	4564
tiếp tục đọc	4588
tlačiť	3846
to cię może zainteresować	3242
to może cię zainteresować	3242
to wideo jest niedostępne	3305
to wideo nie jest już dostępne	3305
toate știrile	3570
toda contribuição ajuda	3439
toda la información	1470
todas as notícias	3448
todavía no eres suscriptor	1464
todavía no estás registrado	1464
todos los artículos de este autor	1501
todos los artículos del autor	1501
todos los artículos del especial	1498
todos los derechos de reproducción reservados	1503
todos los vídeos	1470
todos os comentários	3373
todos os vídeos	3448
toimituskulut lisätään	1742
totes les notícies	451
toto pole je povinné	565
toto téma již sledujete	579
toto video již není dostupné	551
toto video není dostupné	551
toto video není ve vaší zemi dostupné	551
toto video nie je dostupné	3901
toto video nie je vo vašej krajine dostupné	3901
toto video už není dostupné	551
toto video už nie je dostupné	3901
tots els vídeos	451
tous droits de reproduction réservés	1945
toute l'actualité	1832
toutes les actualités	1910
toutes les vidéos	1910
toutes nos vidéos	1910
tovább	2182
tovább a cikkre	2262
tovább a dossziéhoz	2262
tovább a galériához	2262
tovább a recepthez	61
tovább a rovatra	2180
tovább a tartalomhoz	2262
tovább a teljes cikkre	2262
tovább a támogatáshoz	2253
tovább a támogatási oldalra	2253
tovább a webshopba	2232
tovább az ajánlathoz	2232
tovább olvasom	2182
további beállítások	2238
további cikkek	2180
további cikkek a szerzőtől	2262
további cikkek a témában	2180
további cikkek betöltése	2262
további hírek	2180
további lehetőségek	2237
további részletek itt	2182
továbbiak betöltése	2182
továbbiak megjelenítése	2262
toàn màn hình	4551
traducció automàtica	431
traducción automática	1450
traducere automată	3549
traducido automáticamente	1477
tradução automática	3397
traduït automàticament	456
trang chủ	4513
trang này có hữu ích không	4543
transcripció	431
transcripción	1450
transcrição	3428
transferência bancária	3350
trenutni čas	4001
trenutni čas #	4000
treści komercyjne	3336
treści naszych partnerów	3336
treści partnerskie	3234
treść dla subskrybentów	3315
treść niedostępna	3302
treść premium	3315
treść sponsorowana	3234
treść wygenerowana przez ai	3328
treść zablokowana	3302
treść zewnętrzna	3302
tria la teva subscripció	417
trimite răspunsul	3540
troškovi dostave	3800
truy cập không giới hạn mọi bài viết	4586
trwa ładowanie odtwarzacza	3305
tryb pełnoekranowy	3305
træk dit samtykke tilbage	670
træk samtykke tilbage	670
trình phát âm thanh	4584
trò chơi	4548
trước	4513
trường bắt buộc	4566
trường này là bắt buộc	4566
trả lời	4510
trở lại	4513
trở lại đầu trang	4570
tu ce părere ai? lasă un comentariu	3519
tu donación desgrava	1461
tu izmanto reklāmu bloķētāju	2885
tu navegador no puede reproducir este vídeo	1416
tue meitä	1680
tue meitä patreonissa	1755
tue työtämme	1755
tule meile tööle	1523
tuotettu tekoälyllä	1771
turinys saugomas autorių teisių	2832
turinys užblokuotas	2810
turiu paskyrą	2820
turpini lasīt	2839
turpinājums pēc reklāmas	2848
turpināt ar apple	2887
turpināt ar facebook	2887
turpināt ar google	2887
turpināt lasīt	2839
tutar seç	4352
tutar seçin	4352
tvarkyti pranešimus	2815
tvarkyti sutikimą	2810
twitter'da paylaş	4253
twitterで見る	2646
twoja wiadomość	3319
twoje imię	3319
twój adres e-mail	3223
twój e-mail	3223
twój głos został oddany	3294
twój głos został policzony	3294
twój głos został zapisany	3294
tykkää	1774
tylko niezbędne	3302
tytuł przelewu: darowizna	3312
tytułem: darowizna na cele statutowe	3312
tài khoản của tôi	4496
tài trợ	4506
tài trợ bởi	4579
támogass minket	2155
támogass minket patreonon	2253
támogasson minket	2155
támogasson minket a patreonon	2253
támogatom	2155
támogatom a lapot	2253
támogatom az oldalt	2253
támogatott tartalom	87	2168
támogatás	2155
támogatás paypalon	2253
támogatási oldal	2253
támogatói tartalom	2168
tárgy	2260
täisekraan	1559
tämä artikkeli on lukittu	1758
tämä juttu on lukittu	1758
tämä kenttä on pakollinen	1761
tämä sisältö ei ole saatavilla	1745
tämä video ei ole enää saatavilla	1748
tämä video ei ole saatavilla	1748
täname liitumast	1541
tässä artikkelissa	1764
tässä jutussa	1764
tässä olisi upotus facebookista	1698
tässä olisi upotus instagramista	1698
tätä sisältöä ei voida näyttää	1745
täytä ristikko	1738
täytä tämä kenttä	1761
télécharger l'appli	1898
télécharger l'audio	1891
télécharger l'épisode	1891
télécharger le mp#	1891
télécharger le podcast	1891
téléchargez l'appli	1898
téma követése	2272
téma už sledujete	579
témata	486
tému už sledujete	3927
témy	3843
témáim	2273
témák	2180
térkép betöltése	2238
térkép megnyitása	2184
términos de uso	1386
términos y condiciones	1386
tên của bạn	4567
tên hiển thị	4581
tìm kiếm	4513
tóm tắt ai	4574
tóm tắt bằng ai	4574
tóm tắt bởi ai	4574
tópicos	3377
tópicos relacionados	3377
tôi đã hiểu	4514
tôi đã tắt	4561
tôi đã tắt trình chặn quảng cáo	4560
tôi đồng ý với chính sách bảo mật	4566
tôi đồng ý với điều khoản sử dụng	4566
tõlgitud tehisintellekti abil	1572
több	2182
több betöltése	2262
több mutatása	2262
töltsd ki a kvízt	2182
töltsd ki kvízünket	2226
töltse ki a kvízt	2182
töltse újra az oldalt	2252
tùy chọn cookie	4554
tùy chọn khác	4577
túto tému už sledujete	3927
tühista igal ajal	1516
tüm fotoğraflar	4330
tüm fotoğraflari gör	4330
tüm haberler	4260
tüm haberlere sinirsiz erişim	4353
tüm haberleri gör	4330
tüm içeriğe sinirsiz erişim	4353
tüm oyunlar	4306
tüm videolar	4330
tüm videolari gör	4330
tüm yazilari	4260
tüm yazilari gör	4330
tüm yorumlar	4259
tüm çerezleri kabul et	4348
tüm çerezleri reddet	4348
tümü	4263
tümünü gör	4262
tümünü göster	4263
tümünü kabul et	4256
tümünü reddet	4256
tăng cỡ chữ	4577
tēmas	2841
tęsinys po reklamos	2779
tęsti su apple	2820
tęsti su facebook	2820
tęsti su google	2820
tłumaczenie automatyczne	3329
tłumaczenie maszynowe	3329
tạm dừng video	4550
tạo bởi ai	4584
tạo tài khoản	4496
tải audio	4550
tải bài đăng	4554
tải lại trang	4560
tải nội dung	4554
tải thêm	4513
tải thêm bình luận	4543
tải trên app store	4556
tải trên google play	4556
tải tập này	4550
tải về từ app store	4556
tải về từ google play	4556
tải âm thanh	4550
tải ứng dụng	4556
tải ứng dụng ngay	4556
tất cả tin tức	4570
tất cả trò chơi	4546
tất cả video	4570
tắt tiếng	4551
tặng bài viết	4537
tặng sao	4537
tặng sao cho bài viết	4537
tặng sao cho tác giả	4585
tốc độ phát	4550
từ chối tất cả	4554
từ chối tất cả cookie	4583
từ khóa	4511
tự động phát	4551
""", 'u': """
u košaricu	3799
u ovom članku	3818
udostępnij	3230
udostępnij na facebooku	3230
udostępnij na twitterze	3230
udostępnij na x	3230
udostępnij w mediach społecznościowych	3230
udělit souhlas	482
ugens spørgsmål	663
ugodnost za naročnike	3995
ugodnosti za naročnike	3995
ugrađeni sadržaj	3801
ugrás a galériához	2262
ugrás a recepthez	61
ugrás a receptre	61
ugrás a tartalomhoz	2262
ugrás a tartalomra	2262
uključi	3807
uključi obaveštenja	3793
uključi obavijesti	3793
uključi se u raspravu	3825
uključi zvuk	3803
uključite javascript	3803
uključite notifikacije	3793
uključite obaveštenja	3793
uključite obavijesti	3793
uključite se u raspravu	3825
ukryj reklamę	3336
ukrštenica	3797
ulkoinen sisältö	1745
ulkopuolinen sisältö	1745
uloženo	581
uložené	3929
uložit	478
uložit na později	478
uložit nastavení	548
uložit recept	61
uložit volby	548
uložit článek	478
uložiť	3846
uložiť na neskôr	3846
uložiť nastavenia	3898
uložiť recept	61
uložiť voľby	3898
uložiť článok	3846
ultima oră	3506
ultimele știri	3506
um assinante presenteou você com este artigo	3416
un abonat ți-a oferit acest articol	3533
un abonné vous offre cet article	1875
un e-mail de confirmation vous a été envoyé	1868
un suscriptor te ha regalado este artículo	1438
un suscriptor te regala este artículo	1508
une erreur s'est glissée dans l'article	1828
ungültige e-mail-adresse	905
unterstütze uns	714
unterstützen	714
unterstützen sie uns	714
unterstützen sie uns per paypal	824
unustasid salasõna	1566
uočili ste grešku	3821
uočili ste pogrešku	3821
uočili ste pogrešku u članku	3821
uporabniško ime	4010
uporabniško ime ali e-pošta	4009
upotettu sisältö	1745
upozorniť na chybu	3920
upozornění	556
uppläst av en ai-röst	4137
uppläst av en dator	4054
uppläst av en syntetisk röst	4137
uppläst av syntetisk röst	4137
uppläst med ai-röst	4054
upravljaj kolačićima	3801
upravljaj piškotke	3997
ur vår butik	4130
url 복사	2675
urlをコピー	2562
urlをコピーしました	2642
urlをコピーする	2591
url복사	2675
urmărește acest subiect	3525
urmărește autorul	3576
urmărește live	3525
urmărește subiectul	3576
urmărești deja acest subiect	3576
următorul	3508
următorul videoclip	3586
uslovi korišćenja	3758
ustaw jako preferowane źródło	3332
ustawienia plików cookie	3235
ustawienia prywatności	3302
ustvarjeno s pomočjo umetne inteligence	4021
utónév	2260
uutishälytykset	1752
uvek prikaži	3801
uvijek prikaži	3801
uvjeti korištenja	3758
uygulamada aç	4315
uygulamayi aç	4315
uygulamayi yükle	4315
uz sākumlapu	2891
uz sākumu	2846
uzdāvini rakstu	2896
uzdāvināt rakstu	2896
uzyskaj dostęp	3220
učitaj još	3818
učitaj objavu	3801
učitaj sadržaj	3801
učitaj video	3801
učitaj više	3818
učitavanje playera	3803
učitavanje videa	3803
ušetrite #%	3912
ušetríte #%	3912
ušetřete #%	563
ušetříte #%	563
ušteda #%	3813
uštedite #%	3813
używasz adblocka	3310
używasz programu do blokowania reklam	3310
už jsem ho vypnul	558
už jste hlasovali	541
už komentarus atsako jų autoriai	2776
už mám predplatné	3911
už mám předplatné	562
už mám účet	562
už máte predplatné? prihláste sa	3839
už máte předplatné	562
už máte účet	3839
už máte účet? prihláste sa	3839
už podporujem	3850
už podporuji	469
už sledujete	579
už ste hlasovali	3892
uždaryti	2778
uždaryti galeriją	2824
uždaryti reklamą	2779
uživatelské jméno	563
uživatelské jméno nebo e-mail	562
uživo	3804
užpildykite apklausą	2777
užsakomasis straipsnis	2779
užsakomasis turinys	87	2779
užsisakyti knygą	2808
užsisakyti prenumeratą	2770
""", 'v': """
v košarico	3995
v tem članku	4015
v tomto článku	568
v živo	4001
vaata kõiki	1570
vaata kõiki tellija soodustusi	1516
vaata lähemalt	1523
vaba töökoht	1523
vad tycker du? rösta här	4075
vai kopsavilkums bija noderīgs	2845
vai raksts bija noderīgs	2845
vai tas bija noderīgi	2893
vai vēlaties saņemt paziņojumus	2883
vain jäsenille	1759
vain välttämättömät	1745
vain välttämättömät evästeet	1745
vairāk no autora	2891
vairāk par tēmu	2841
vairāk rakstu	2891
vaizdo grotuvas įkeliamas	2812
vaizdo įrašas	2777
vaizdo įrašas nebepasiekiamas	2812
vaizdo įrašas nepasiekiamas	2812
vaizdo įrašas nepasiekiamas jūsų šalyje	2812
vaizdo įrašo paleisti negalima	2812
vaizdo įrašą rasite čia	2777
valami elromlott. próbáld újra	2259
valami hiba történt. próbálja újra	2259
valgfrit beløb	680
valgfritt beløp	3183
van egy jó sztorija	2266
van egy jó témája	2266
van már előfizetése	2256
van már fiókja	2159
van már fiókod	2256
van már fiókom	2256
vanjski sadržaj	3801
var artikeln till hjälp	4066
var det här till hjälp	4075
var det til hjælp	696
var detta till hjälp	4162
var dette en hjælp	696
var resuméet nyttigt	612
var sammanfattningen till hjälp	4066
varbūt vēlāk	2884
varför ser jag den här annonsen	4169
varför visas den här annonsen	4169
vari atteikties jebkurā laikā	2839
varje bidrag hjälper	4147
varje bidrag räknas	4147
varje krona hjälper	4147
varje krona räknas	4147
vasta küsitlusele	1523
vastaa kyselyyn tästä	1698
vaš e-mail	3815
vaš e-naslov	4012
vaš e-poštni naslov	4012
vaš glas je bil oddan	3992
vaš glas je uračunat	3796
vaš glas je zabeležen	3796	3992
vaš glas je zabilježen	3796
vaš komentar	3745
vaš mejl	3815
vaša e-mail adresa	3815
vaša e-mailová adresa	3914
vaša poruka	3816
vaša poruka je poslana	3815
vaša poruka je poslata	3815
vaša správa	3915
vaše e-mailová adresa	565
vaše ime	3816	4013
vaše jméno	566
vaše meno	3915
vaše sporočilo	4013
vaše sporočilo je poslano	4012
vaše zpráva	566
veckans fråga	4123
vecākie vispirms	2894
vedno prikaži	3997
vegyél jegyet	2232
veja esta publicação no instagram	3395
veja também	3377
veja todas as opções de assinatura	3414
velg beløp	3183
velikost písma	65
veličina fonta	3829
veličina slova	3829
veličina teksta	65
velocidad de reproducción	1449
velocidade de reprodução	3427
velocitat de reproducció	430
velocità di riproduzione	2483
venujte nám # %	3908
ver # comentários	3405
ver biografía	1412
ver comentários	3373
ver conteúdo	3431
ver conteúdo externo	3395
ver dossiê	3448
ver esta publicación en instagram	1416
ver esta publicação	3468
ver esta publicação no instagram	3395
ver fotogalería	1470
ver galería	1396
ver galería de fotos	1470
ver imágenes	1498
ver la galería	1470
ver mais notícias	3448
ver más	1396
ver más artículos	1473
ver más artículos del autor	1412
ver más noticias	1439
ver más vídeos	1470
ver oferta de suscripción	1495
ver opciones de suscripción	1495
ver preço	3425
ver suscripción	1495
ver también	1393
ver também	3377
ver todas as notícias	3448
ver todas las opciones de suscripción	1435
ver todos los artículos	1470
ver todos los vídeos	1470
ver todos os vídeos	3448
ver traducción	1397
ver tradução	3381
ver transcripción	1449
ver transcrição	3427
ver vídeo	1396
vergrößern	772	909
verificați adresa de email	3566
verifică-ți emailul	3566
verifică-ți inboxul	3566
verlagssonderveröffentlichung	835
versandkosten können anfallen	886
vertrag kündigen	753
verträge hier kündigen	753
verwandte beiträge	765
ves a la pàgina de donacions	442
ves algún error? comunícalo	1425
veure aquesta publicació a instagram	402
vezetéknév	2260
vezi această postare pe instagram	3516
vezi conținutul	3552
vezi mai multe știri	3534
vezi prețul	3546
vezi răspunsurile	3540
vezi toate știrile	3570
vezi și	3506
već imam nalog	3812
već imam račun	3812
već imate nalog	3735
već imate pretplatu	3735
već imate račun	3735
već podržavam	3750
već pratite	3827
već pratite ovu temu	3827
već sam pretplatnik	3812
već ste glasali	3796
već ste glasovali	3796
već ste pretplatnik	3735
več iz rubrike	3943
več novic iz regije	3943
več o tem	3943
več o temi	3943
več člankov	4015
več člankov avtorja	4015
veľkosť písma	65
veľkosť textu	3928
vi kan inte visa det här innehållet	4134
viac k téme	3843
viac si o tom prečítate tu	3843
viac článkov	3917
videa ni mogoče predvajati	4000
video atskaņotājs tiek ielādēts	2880
video ei ole enää saatavilla	1748
video ei ole käytettävissä	1748
video ikke tilgængelig	673
video již není k dispozici	551
video không khả dụng	4550
video không tồn tại	4550
video mevcut değil	4310
video nav pieejams jūsu valstī	2880
video nelze přehrát	551
video není dostupné	551
video není dostupné ve vaší zemi	551
video není k dispozici	551
video nevar atskaņot	2880
video ni na voljo v vaši državi	4000
video nicht verfügbar	892
video nie je dostupné	3901
video nie je dostupné vo vašej krajine	3901
video nie je k dispozícii	3901
video nije dostupan u vašoj državi	3803
video nije dostupan u vašoj zemlji	3803
video nije moguće reproducirati	3803
video này không còn tồn tại	4550
video này không khả dụng	4550
video oynatici yükleniyor	4310
video sa nedá prehrať	3901
video sa nepodarilo načítať	3901
video se ne može reprodukovati	3803
video se nepodařilo načíst	551
video tiếp theo	4584
video trước	4584
video už není k dispozici	551
video už nie je dostupné	3901
video už nie je k dispozícii	3901
video više nije dostupan	3803
video yüklenemedi	4349
video yüklenirken hata oluştu	4349
video yükleniyor	4310
videoafspilleren indlæses	673
videoclipul următor	3586
videoen er ikke længere tilgængelig	673
videoen er ikke tilgængelig	673
videoen er ikke tilgængelig i dit land	673
videomängija laadimine	1559
videon voi katsoa jutun yläosasta	1698
videon är inte längre tillgänglig	4137
videon är inte tillgänglig	4137
videoyu izlemek için tiklayin	4262
videoyu yükle	4313
videó	2180
videó betöltése	2235
videó betöltése folyamatban	2243
videó lejátszása	2243
videó megtekintése	2243
videók	2180
videólejátszó betöltése	2243
videónkat itt nézheti meg	2182
vidéo	1835
vidéo indisponible	1891
vidéo non disponible	1891
vidéo précédente	1931
vidéo suivante	1931
vidéo à la une	1931
vielen dank für deine nachricht	905
vielen dank für deine stimme	882
vielen dank für ihr feedback	814
vielen dank für ihre anmeldung	728
vielen dank für ihre nachricht	905
vielen dank für ihre stimme	882
vielen dank für ihre teilnahme	91
vielleicht später	713
vienkartinė auka	2818
vienkartinė parama	2819
vienmēr atļaut	2878
vienmēr rādīt	2878
vienreizējs ziedojums	2886
viestisi on lähetetty	1761
vil du få varsler	3177
vilkår	609	3096
vill du få notiser	4140
vill du få pushnotiser	4140
vipps et beløp	3072
virheellinen sähköpostiosoite	1761
vis bildet i full størrelse	3111
vis færre	620	3110
vis i fuld skærm	689
vis oversættelse	621
vis større bilde	3111
visa bilden i helskärm	4075
visa färre	4075
visa i helskärm	4155
visa inlägg från facebook	4075
visa inlägg från instagram	4075
visa innehåll	4060
visa innehållet	4134
visa lösenord	4149
visa och godkänn	4134
visa översättning	4076
visas tiesības paturētas	2899
visi komentāri	2894
vissza a címlapra	2262
vissza a főoldalra	2262
vissza a tetejére	2182
vissza az oldal tetejére	2262
visszajelzés	2176
visszajelzés küldése	2269
viteză de redare	3548
vizitează magazinul	3546
više o temi	3742
više od autora	3818
više vijesti iz regije	3742
više članaka	3818
više članaka autora	3818
viết bình luận	4510
viết bình luận của bạn	4543
viết trả lời	4543
vlastná suma	3908
vlastní částka	559
vložený obsah	548
vložit do košíku	545
vložit komentář	577
vložiť do košíka	3896
vložiť komentár	3925
vnesite e-poštni naslov	4012
vnesite veljaven e-poštni naslov	4012
voce generată de ai	3548
você concorda? vote	3405
você está seguindo este tema	3479
você já está inscrito	3475
você já segue este tema	3456
você já votou	3419
você pode gostar	3377
você pode se interessar	3377
você segue este autor	3479
você também pode gostar	3377
voir le détail	1836
voir les détails	1836
voir les réponses	1883
voir les résultats	91	1836
voir les résultats du sondage	1863
voir toute l'actualité	1910
voir toutes les vidéos	1910
voix générée par ia	1931
voltar ao início	3448
voltar atrás	3381
voltar à página inicial	3448
volver al índice	1498
volver atrás	1397
von einer künstlichen stimme vorgelesen	892
von ki übersetzt	915
vorgelesen von einer künstlichen stimme	892
vos réactions	1828
votează	91
votează în sondaj	3540
votează în sondajul nostru	3519
votre avis nous intéresse	1863
votre demande a bien été envoyée	1938
votre demande a été envoyée	1938
votre message a bien été envoyé	1906
votre nom et prénom	1938
votre prénom	1907
votre soutien fait la différence	1935
votre vote a bien été pris en compte	1883
votre vote a été enregistré	1883
votre vote a été pris en compte	91
votul dumneavoastră a fost înregistrat	3540
votul tău a fost înregistrat	3540
vous aimerez peut-être	1832
vous avez déjà un compte	1799
vous avez déjà un compte ? connectez-vous	1799
vous avez déjà un compte ? identifiez-vous	1799
vous avez déjà voté	1883
vous bloquez nos publicités	1934
vous n'êtes pas abonné	1904
vous n'êtes pas encore inscrit	1904
vous n'êtes pas inscrit	1904
vous possédez déjà un compte	1799
vous pourriez être intéressé	1832
vous suivez ce thème	1942
vous suivez déjà ce sujet	1919
vous suivez déjà ce thème	1919
vous suivez déjà cet auteur	1919
vous êtes bien inscrit	1938
vous êtes déjà inscrit	1938
vous êtes inscrit	1938
vprašanje dneva	3992
vreau să donez	3561
vreau să primesc newsletterul	3526
vreau să susțin	3561
vsak evro šteje	4007
vsak petek. brezplačno. brez spama	4012
vsak prispevek šteje	4007
vsaka donacija šteje	4007
vsebina je avtorsko zaščitena	4019
vsebina sporočila	3942
vsebine naših partnerjev	4027
vsebine ni mogoče prikazati	3997
vsi članki	4015
vsi članki avtorice	4015
vsi članki avtorja	4015
vstúpiť do diskusie	3846
vstúpiť do galérie	3917
vui lòng kiểm tra email	4566
vui lòng nhập bình luận	4581
vui lòng nhập email	4566
vui lòng nhập email hợp lệ	4566
vui lòng nhập họ tên	4566
vyberte si predplatné	3911
vyberte si předplatné	562
vyberte částku	559
vybrat předplatné	562
vybrať	3912
vybrať predplatné	3911
vygenerované ai	3923
vygenerované pomocou ai	3923
vygenerováno ai	575
vygenerováno pomocí ai	575
vyplňte toto pole	565
vypnite blokovanie reklám	3906
vypnite prosím adblock	3906
vypnite, prosím, adblock	3906
vypnúť zvuk	3901
vypněte prosím adblock	557
vypněte si adblock	557
vypočuť si článok	3901
vypočuť článok	3901
vyskytla sa chyba. skúste to znova	3914
vyskúšajte si kvíz	3892
vytisknout článek	478
vytlačiť	3846
vytlačiť recept	61
vytlačiť článok	3846
vytvorené ai	3923
vytvorené pomocou ai	3923
vytvorené umelou inteligenciou	3923
vytvořeno ai	575
vytvořeno pomocí ai	575
vytvořeno umělou inteligencí	575
vytvořila ai	575
vytvořit účet	471
vyzkoušejte si kvíz	541
vyzkoušet	471
vyčerpali ste limit článkov	3911
vágólapra másolva	2275
válassz csomagot	2256
válassz előfizetést	2256
válassz összeget	2253
válasszon csomagot	2256
válasszon előfizetést	2256
válasszon összeget	2253
válasz	2176	2271
válaszok elrejtése	2270
válaszok megjelenítése	2270
válaszolok	2271
választom	2257
választás mentése	2235
vásárlás a webshopban	2171
váš e-mail	475
váš email	565
váš hlas bol započítaný	3892
váš hlas bol zaznamenaný	3892
váš hlas byl započítán	541
váš hlas byl zaznamenán	541
väiksem tekst	1575
väline sisu	1534
välj	4150
välj abonnemang	4149
välj belopp	4147
välj din prenumeration	4149
välj ditt abonnemang	4149
välj erbjudande	4149
välj prenumeration	4149
välj som föredragen källa	4166
vänligen stäng av annonsblockeraren	4143
värsked uudised	1518
vælg	684
vælg abonnement	683
vælg beløb	680
vælg dit abonnement	683
vælg som foretrukken kilde	700
vælg tilbud	683
vérifiez votre boîte de réception	1906
vérifiez votre boîte mail	1906
vés a la recepta	61
více	486
více k tématu	486
více o tématu	486
více si o tom přečtete zde	486
více článků	568
vídeo anterior	1490	3469
vídeo destacado	1490
vídeo indisponível	3427
vídeo no disponible	430	1449
vídeo não disponível	3427
vídeo seguinte	3469
vídeo siguiente	1490
vídeos	1393	3377
võib-olla hiljem	1563
võid igal ajal loobuda	1568
võta nõusolek tagasi	1557
võta toimetusega ühendust	1571
výber redakcie	3843
výběr redakce	486
výhoda pre predplatiteľov	3896
výhoda pro předplatitele	545
výhody pre predplatiteľov	3896
výhody pro předplatitele	545
výsledky	92
výsledky ankety	552
výsledky hlasovania	3902
výsledky hlasování	552
vēl nav konta	2887
vēl neesi abonents	2887
všech # fotek	567
všech # fotky	567
všech # fotografie	567
všech # fotografií	567
všech fotek	567
všech fotky	567
všech fotografie	567
všech fotografií	567
všechny # fotek	567
všechny # fotky	567
všechny # fotografie	567
všechny # fotografií	567
všechny fotek	567
všechny fotky	567
všechny fotografie	567
všechny fotografií	567
všechny komentáře	577
všechny články	568
všechny články autorky	568
všetky komentáre	3925
všetky články	3917
všetky články autora	3917
všetky články autorky	3917
všeč mi je	4023
vždy povolit	549
vždy povoliť	3899
vždy zobrazovat	548
vždy zobrazovať	3898
về trang chủ	4570
về tác giả	4571
về đầu trang	4513
""", 'w': """
w każdy piątek. za darmo. bez spamu	3318
warto przeczytać	3242
was können wir besser machen	814
wczytaj treść	3302
wczytaj więcej	3321
webshopunkból	2232
webáruház	2170
weiterblättern	909
weitere beiträge	765
werbung schließen	921
werbung überspringen	748
weź udział w dyskusji	3291
whatsapp'ta paylaş	4253
whatsapp'tan paylaş	4338
whatsappで読む	2591
wiadomość	3319
wiadomość została wysłana	3318
wideo jest niedostępne	3305
wideo niedostępne	3305
widzisz błąd	3325
wie gefällt ihnen dieser artikel	814
wie wir unsere quellen schützen	912
wielkość czcionki	65
wielkość tekstu	3334
więcej	3242
więcej artykułów	3242
więcej informacji	3242
więcej na ten temat	3242
więcej o	3242
więcej od tego autora	3321
więcej tekstów autora	3321
więcej z	3242
wpisz kwotę	3312
wpisz swój e-mail	3223
wprowadź adres e-mail	3223
wpłata jednorazowa	3313
wpłata miesięczna	3313
wpłać	3217
wpłać jednorazowo	3312
wpłać teraz	3217
wróć do góry	3321
wróć na górę	3321
wróć na stronę główną	3321
wspieraj co miesiąc	3312
współpraca płatna	3336
współpraca reklamowa	3234
wszystkie # zdjęcia	3320
wszystkie # zdjęć	3320
wszystkie artykuły	3321
wszystkie artykuły autorki	3321
wszystkie zdjęcia	3320
wszystkie zdjęć	3320
wybierz kwotę	3312
wybierz ofertę	3315
wybierz prenumeratę	3315
wybierz subskrypcję	3315
wycofaj zgodę	3302
wykorzystałeś limit artykułów	3315
wykryliśmy adblocka	3310
wypełnij to pole	3318
wypisz się w dowolnym momencie	3318
wypróbuj	3220
wyraź zgodę	3235
wystąpił błąd	3319
wystąpił błąd. spróbuj ponownie	3318
wystąpił błąd. spróbuj ponownie później	3318
wyłącz adblocka	3310
wyłącz blokowanie reklam	3310
wyłącz dźwięk	3305
wyłącz reklamy	3336
wyłączyłem adblocka	3310
wyślij	91	3319
wyślij e-mailem	3230
wyślij komentarz	3330
wyślij mailem	3334
wyślij opinię	3328
wyślij wiadomość	3318
wyślij zdjęcia	3325
wyślij zgłoszenie anonimowo	3325
wyślij znajomemu	3230
wyświetl treść	3302
wählen	904
własna kwota	3312
włącz	3309
włącz dźwięk	3305
włącz javascript	3305
""", 'x': """
x'te paylaş	4253
xem bình luận	4510
xem bản ghi	4550
xem bản gốc	4514
xem bản đồ	4514
xem bộ ảnh	4570
xem chi tiết	4514
xem chuyên đề	4570
xem các câu trả lời	4543
xem các gói	4586
xem công thức	61
xem giá	4549
xem giá tốt nhất	4589
xem gói đăng ký	4586
xem kết quả	91	4514
xem lại	4551
xem nhiều	4511
xem nhiều nhất	4511
xem nhiều trong tuần	4538
xem nội dung	4554
xem sản phẩm	4589
xem thêm	4511	4513
xem thêm bài của tác giả	4570
xem thêm bình luận	4510
xem thêm tin	4570
xem thêm video	4570
xem thêm ảnh	4570
xem tiếp	4513
xem toàn bộ	4513
xem trên ứng dụng	4556
xem trả lời	4543
xem tất cả	4513
xem tất cả bình luận	4543
xem tất cả ảnh	4570
xem ưu đãi	4549
xem ảnh cỡ lớn	4570
xem ảnh lớn	4570
xでシェア	2562
xでシェアする	2591
xでポスト	2562
xで共有	2642
xで表示	2646
xで見る	2646
x로 공유	2750
x에서 보기	2754
""", 'y': """
ya estás suscrito	1435
ya tenés suscripción	1435
yahoo! japan idでログイン	2628
yahoo!ショッピングで見る	2612
yahoo!ショッピングで購入	2612
yanit gönder	4303
yanitlari gör	4303
yanitlari göster	4303
yapay zeka ile seslendirilmiştir	4310
yapay zeka ile özet	4262
yapay zeka ile özetle	4335
yapay zeka ile üretildi	4349
yapay zeka özeti	4262
yapay zekâ ile seslendirildi	4310
yapay zekâ ile üretildi	4349
yapay zekâ tarafindan seslendirildi	4310
yapay zekâ özeti	4335
yazara e-posta gönder	4332
yazara mesaj gönder	4332
yazarin diğer haberleri	4260
yazarin diğer yazilari	4260
yazarin tüm yazilari	4260
yaziyi büyüt	4338
yaziyi küçült	4338
yeni oyunumuzu keşfet	4344
ymmärrän	1699
yorum gönder	4259
yorum yapmak için giriş yap	4303
yorumlar sadece abonelere açiktir	4343
yorumlari gör	4259
yorumu gönder	4303
yorumu şikayet et	4343
yorumu şikâyet et	4343
yorumunu gönder	4303
youtube-tartalom megjelenítése	2182
youtube-videó betöltése	2238
youtubeで見る	2646
youtubeで視聴	2646
youtube에서 보기	2754
yritä myöhemmin uudelleen	1761
yritä uudelleen	1761
yukari çik	4330
yz özeti	4262
yêu cầu của bạn đã được gửi	4587
""", 'z': """
z našeho e-shopu	545
z našeho obchodu	545
z nášho e-shopu	3896
z nášho obchodu	3896
z titulní strany	486
za naročnike	4009
zaakceptuj i pokaż	3302
zaboravili ste šifru	3812
zabranjeno prenošenje	3822
zabudnuté heslo	3839
zadajte platný e-mail	3914
zadejte platný e-mail	565
zadejte svůj e-mail	475
zadejte částku	559
zagłosuj	91
zahlungsart wählen	717
zainstaluj aplikację	3307
zakázat	556
zakázať	3905
zakúpiť licenciu	3921
zaloguj się	3220
zaloguj się przez apple	3315
zaloguj się przez facebooka	3315
zaloguj się przez google	3315
zaloguj się z google	3315
zamknij galerię	3321
zamknij reklamę	3336
zamów książkę	3298
zapamatovat přihlášení	562
zapamatovat si mě	562
zapamiętaj mnie	3316
zapamätať si ma	3911
zapisz na później	3230
zapisz się	3223
zapisz się na newsletter	3223
zapisz wybór	3302
zapnout upozornění	555
zapnúť	3905
zapnúť notifikácie	3904
zapnúť titulky	3901
zapnúť upozornenia	3904
zapnúť zvuk	3901
zapomenuté heslo	471
zapomniałem hasła	3315
zapomniałeś hasła	3315
zapomněl jsem heslo	562
zapomněli jste heslo	562
započni kviz	3796
zarejestruj się	3220
zarezervovat místo	545
zarządzaj plikami cookies	3302
zarządzaj powiadomieniami	3308
zarządzaj zgodami	3235
zarządzaj zgodą	3302
zaten üye misiniz	4246
zauważyłeś błąd	3325
zavrieť galériu	3917
zavrieť reklamu	3930
zavřít	469
zavřít galerii	568
zavřít reklamu	582
začať kvíz	3892
začni kviz	3992
začít kvíz	541
załaduj film	3302
załaduj post	3302
załaduj treść	3302
załaduj wideo	3302
załaduj więcej	3245
załóż konto	3220
zaštita osobnih podataka	3758
zaštita privatnosti	3758
zašto vidim ovaj oglas	3831
zašto vidim ovu reklamu	3831
zbývající čas	552
zbývající čas #	551
zbývající čas -#	551
zdieľajte tento text	3846
zdieľajte článok	3846
zdieľať	3846
zdieľať na facebooku	3846
zdieľať na whatsappe	3928
zdieľať článok	3846
zdjęcie # z #	3320
zdjęcie #/#	3320
zeskanuj kod i pobierz aplikację	3307
zeskanuj kod qr, aby pobrać aplikację	3307
zezwól	3309
zezwól na powiadomienia	3308
zezwól na reklamy	3311
zezwól raz	3302
zgadzam się	3235
zgadzam się na powiadomienia	3308
zgadzam się na wyświetlanie treści	3235
zgłoś	3238	3331
zgłoś błąd	3238
zgłoś komentarz	3330
zgłoś nadużycie	3330
zgłoś reklamę	3336
ziedot katru mēnesi	2886
ziņa ir nosūtīta	2889
ziņa tiek papildināta	2846
ziņo par kļūdu	2845
ziņot par komentāru	2894
ziņot par kļūdu	2845
zkontrolujte svoji e-mailovou schránku	565
zkontrolujte svou schránku	565
zkopírovat odkaz	478
zkopírovat odkaz na článek	478
zkopírováno	581
zkopírováno do schránky	580
zkuste to prosím později	565
zmeniť súhlas	3898
zmeniť veľkosť písma	3928
zmenšit písmo	580
zmenšiť písmo	3928
zmień rozmiar tekstu	3334
zmień zgodę	3302
změnit souhlas	548
změnit velikost písma	580
znajdź nas na facebooku	3231
znalazłeś błąd	3325
znalazłeś błąd w tekście	3325
značky	3843
znova naloži stran	4006
znova načítať stránku	3907
znovu načíst stránku	558
zobacz # zdjęcia	3320
zobacz # zdjęć	3320
zobacz cenę	3298
zobacz galerię	3245
zobacz mapę	3246
zobacz ofertę	3298
zobacz również	3242
zobacz szczegóły	3246
zobacz także	3242
zobacz także inne	3242
zobacz też	3242
zobacz więcej	3242
zobacz wszystkie # zdjęcia	3320
zobacz wszystkie # zdjęć	3320
zobacz wszystkie artykuły	3321
zobacz wszystkie zdjęcia	3320
zobacz wszystkie zdjęć	3320
zobacz zdjęcia	3320
zobacz zdjęć	3320
zobrazit # fotografií	567
zobrazit # odpovědi	577
zobrazit a přijmout	548
zobrazit fotografií	567
zobrazit komentáře	577
zobrazit méně	489	568
zobrazit nabídku	545
zobrazit nabídky	562
zobrazit odpovědi	577
zobrazit originál	489
zobrazit předplatné	562
zobrazit přepis	551
zobrazit více	488
zobrazit výsledky	91	489	541
zobrazit vše	488
zobrazit všech # fotek	567
zobrazit všech # fotky	567
zobrazit všech # fotografie	567
zobrazit všech # fotografií	567
zobrazit všech fotek	567
zobrazit všech fotky	567
zobrazit všech fotografie	567
zobrazit všech fotografií	567
zobrazit všechny # fotek	567
zobrazit všechny # fotky	567
zobrazit všechny # fotografie	567
zobrazit všechny # fotografií	567
zobrazit všechny fotek	567
zobrazit všechny fotky	567
zobrazit všechny fotografie	567
zobrazit všechny fotografií	567
zobrazit všechny články	568
zobraziť # fotiek	3916
zobraziť # fotky	3916
zobraziť # fotografie	3916
zobraziť # fotografií	3916
zobraziť # odpovede	3925
zobraziť a prijať	3898
zobraziť cenu	3896
zobraziť diskusiu	3846
zobraziť fotiek	3916
zobraziť fotky	3916
zobraziť fotografie	3916
zobraziť fotografií	3916
zobraziť galériu	3917
zobraziť heslo	3911
zobraziť komentáre	3925
zobraziť menej	3844
zobraziť obsah	3857
zobraziť odpovede	3925
zobraziť ponuku	3896
zobraziť ponuky	3911
zobraziť popis	3917
zobraziť predplatné	3911
zobraziť prepis	3901
zobraziť titulky	3901
zobraziť viac	3844
zobraziť výsledky	91	3892
zobraziť všetko	3844
zobraziť všetky # fotiek	3916
zobraziť všetky # fotky	3916
zobraziť všetky # fotografie	3916
zobraziť všetky # fotografií	3916
zobraziť všetky fotiek	3916
zobraziť všetky fotky	3916
zobraziť všetky fotografie	3916
zobraziť všetky fotografií	3916
zobraziť všetky články	3917
zobraziť všetkých # fotiek	3916
zobraziť všetkých # fotky	3916
zobraziť všetkých # fotografie	3916
zobraziť všetkých # fotografií	3916
zobraziť všetkých fotiek	3916
zobraziť všetkých fotky	3916
zobraziť všetkých fotografie	3916
zobraziť všetkých fotografií	3916
zoradiť podľa	3925
zostań patronem	3217
zostań patronką	3312
zostať prihlásený	3911
zostávajúci čas	3902
zostávajúci čas #	3901
zostávajúci čas -#	3901
zpráva	566
zpráva byla odeslána	565
zpráva pro příjemce: dar	559
zpět na hlavní stránku	568
zpět na začátek	568
zpět nahoru	488
zrušit můžete kdykoli	562
zrušit můžete kdykoliv	562
zrušiť môžete kedykoľvek	3911
zu meine themen hinzufügen	919
zu meinen themen hinzufügen	919
zum rätsel	882
zum vollständigen artikel	908
zur großansicht	908
zur leseliste hinzufügen	855
zur merkliste hinzufügen	741
zur übersicht	768
zurück	759
zurück nach oben	768	908
zurück zum anfang	916
zurück zur startseite	908
zurück zur übersicht	908
zvoliť	3912
zvolte předplatné	562
zvolte částku	559
zvoľte predplatné	3911
zvoľte sumu	3908
zväčšiť	3902
zväčšiť foto	3917
zväčšiť fotografiu	3917
zväčšiť písmo	3928
zväčšiť text	3928
zvětšit	488
zvětšit foto	568
zvětšit fotografii	568
zvětšit písmo	580
zvětšit text	580
zwiń	3245
zásady cookies	548
zásady ochrany osobných údajov	3898
získat licenci	573
získat předplatné	562
získať licenciu	3921
získať predplatné	3911
zůstat přihlášen	562
""", '£': """
£# at amazon	1305
""", '©': """
©ntb	3140
""", 'à': """
à découvrir	1832
à la une	1832
à lire	1832
à lire aussi	1832
à lire dans ce dossier	1832
à lire dans la même rubrique	1832
à lire ensuite	1832
à lire également	1832
à ne pas manquer	1832
à voir	1832
à voir aussi	1832
à voir ensuite	1940
""", 'á': """
áno, chcem	3905
áno, prosím	3905
átirat	2244
átirat elolvasása	2243
átirat megjelenítése	2243
áudio gerado por ia	3397
áudio gerado por voz sintética	3397
""", 'ä': """
ähnliche artikel	765
ähnliche beiträge	765
ähnliche themen	765
äldst	4165
äldsta	4165
äldsta först	4164
älteste	918
älteste zuerst	917
älä missaa mitään	1684
älä salli	1752
älä seuraa	1775
ämne	4153
ämnen	4072
ämnen i artikeln	4072
ämnen i den här artikeln	4155
ändra cookie-inställningar	4063
ändra cookieinställningar	4063
ändra dina cookie-inställningar	4063
ändra dina cookieinställningar	4134
ändra inställningar	4063
ändra samtycke	4134
ändra textstorlek	4168
är du inte prenumerant	4149
är du redan prenumerant	4040
äänenvoimakkuus	1749
äänesi on laskettu	1738
äänesi on rekisteröity	1738
äänesi on tallennettu	1738
äänestyksen tulokset	1749
äänestys	92
äänestä	91	1739
äänestä nyt	91	1738
äänestä tästä	1698
ääni on tuotettu tekoälyllä	1748
ääni pois	1748
ääni päälle	1748
""", 'å': """
åbn	621
åbn appen	675
åbn billedgalleri	689
åbn galleri	689
åbn i app	675
åbn kort	621
åpne	3112
åpne appen	3176
åpne bildegalleri	3192
åpne faktaboks	3112
åpne galleri	3192
åpne i app	3176
åpne kart	3112
årlig	3187
årlig betaling	3187
årligt	684
årsvis	4150
årsvis betalning	4150
återkalla samtycke	4134
återstående tid	4138
återstående tid #	4137
återstående tid -#	4137
""", 'æ': """
ældste	699
ældste først	698
ændr dit samtykke	670
ændr samtykke	670
ændr tekststørrelse	701
""", 'ç': """
çengel bulmaca	4308
çerez ayarlari	4256
çerez ayarlarini yönet	4313
çerez politikasi	4256
çerez tercihleri	4313
çerez tercihlerini yönet	4313
çerezler	4256
çerezleri yönet	4348
çeviriyi göster	4263
çikiş yap	4246
çok okunanlar	4260
""", 'è': """
è gratis e ci vuole solo un minuto	2462
è stato utile	2475
""", 'é': """
é grátis e leva menos de um minuto	3409
é proibida a reprodução	3480
é proibida a reprodução do conteúdo	3480
écouter	1818
écouter (# min	1818
écouter le podcast	1835
écrire à la rédaction	1914
édition du jour	1832
élő	2244
élő közvetítésünk itt	2262
épingler	61
épingler la recette	61
értem	2184
értesítések	2249
értesítések engedélyezése	2246
értesítések kezelése	2246
értékeld a cikket	2269
értékeld a receptet	61
értékelje a cikket	2269
érvénytelen e-mail-cím	2259
étiquettes	1836
évente	2257
éves előfizetés	2257
éves fizetés	2257
éves számlázás	2257
""", 'í': """
így kapcsolhatja ki a hirdetésblokkolót	2250
így védjük a forrásainkat	2266
írd meg a véleményed	2176
írj a szerkesztőségnek	2266
írj hozzászólást	2270
írja meg véleményét	2176
írjon a szerkesztőségnek	2266
írjon hozzászólást	2270
írjon nekünk névtelenül	2266
""", 'î': """
îmi place	3541
în fiecare lună	3562
în parteneriat cu	3580
înainte # secunde	3548
înapoi # secunde	3548
înapoi la prima pagină	3570
înapoi la început	3591
înapoi sus	3508
încarcă conținutul	3552
încarcă mai multe	3508
încarcă mai multe comentarii	3540
încarcă postarea	3552
încarcă videoclipul	3552
închide	3492
închide fereastra	3591
închide galeria	3591
închide meniul	3591
înregistrare	3494
înregistrează-te	3494
îți mulțumim pentru vot	3519
""", 'ô': """
ô chữ	4548
""", 'ö': """
öffnen	768
ön hirdetésblokkolót használ	2250
ön mit gondol? szavazzon	2182
önceki	4262
önceki fotoğraf	4356
önceki görsel	4356
önceki haber	4260
önceki video	4349
önceki yazi	4356
öne çikan haberler	4260
öne çikanlar	4260
önerilen haberler	4260
önerilenler	4260
öppna	4076
öppna appen	4139
öppna bildgalleri	4155
öppna galleri	4155
öppna karta	4076
összes	2182
összes cikk	2262
összes elfogadása	2236
összes elutasítása	2236
összes megtekintése	2262
översatt med ai	4162
özet faydali oldu mu	4259
""", 'ú': """
új hozzászólás	2176
última hora	1393
últimas	3377
últimas entradas	1393
últimas noticias	1393
últimas notícias	3377
últimes notícies	393
últimos artículos	1393
únete	1354
únete a la conversación	1389
única	1462	3440
účtované ročne	3911
účtováno ročně	562
""", 'ü': """
über google anmelden	903
über whatsapp senden	920
über whatsapp teilen	920
übersetzung anzeigen	772
überweisung	718
ücretsiz dene	4246
ücretsiz haber limitinize ulaştiniz	4324
ücretsiz kargo	4340
ücretsiz oku	4353
ücretsiz oyna	4306
ücretsiz üye ol	4246
ücretsiz üye olun	4246
ücretsiz, spam yok	4326
ühekordne annetus	1565
ürüne git	4360
ürünü gör	4360
ürünü incele	4309
üye girişi	4246
üye ol	4245	4246
üye olun	4246
üzenet	2260
üzenet küldése	2259
üzenetét elküldtük	2259
""", 'ý': """
ý kiến	4510
ý kiến bạn đọc	4510
ý kiến của bạn	4510
""", 'ā': """
ārējais saturs	2856
""", 'č': """
častite nas kafom	3810
častite nas kavom	3810
častite nas s kavo	4007
čita sintetički glas	3803
čitaj bez oglasa	3831
čitaj u aplikaciji	3805
čitajte bez oglasa	3831
čitajte bez ograničenja	3812
čitajte u aplikaciji	3805
čitajte uz pretplatu	3812
članak je zaključan	3735
članak je zaštićen autorskim pravom	3822
članak se nastavlja ispod oglasa	3741
članak čita sintetički glas	3803
članek bere sintetični glas	4000
članek je avtorsko zaščiten	4019
članek je zaklenjen	3939
članek se nadaljuje pod oglasom	3942
članek se nadaljuje spodaj	3942
článek byl vytvořen automaticky	575
článek je chráněn autorským právem	573
článek namluvila umělá inteligence	551
článek pokračuje pod reklamou	481
článek čte syntetický hlas	551
články autora	568
článok bol vytvorený automaticky	3923
článok je chránený autorským právom	3921
článok číta syntetický hlas	3901
článok číta umelá inteligencia	3901
čte umělý hlas	551
čtěte bez omezení	562
čtěte dále	486
čtěte i	486
čtěte nejdřív v aplikaci	553
čtěte také	486
čtěte v aplikaci	553
číslo účtu pro dary	470
číst bez reklam	582
číst celý článek	568
číst dál	488
číst dál s předplatným	471
číst dále	568
číst s předplatným	562
číst více	488
číta umelý hlas	3901
čítajte aj	3843
čítajte bez obmedzení	3911
čítajte najprv v aplikácii	3903
čítajte v aplikácii	3903
čítať bez reklám	3930
čítať celý článok	3917
čítať s predplatným	3911
čítať ďalej	3917
""", 'ď': """
ďakujeme za hlas	3892
ďakujeme za hlasovanie	3892
ďakujeme za odber	3914
ďakujeme za správu	3914
ďakujeme za vašu správu	3914
ďakujeme za váš hlas	91	3892
ďalšia fotografia	3917
ďalšia snímka	3917
ďalšia strana	3917
ďalšie foto	3917
ďalšie správy	3843
ďalšie video	3901
ďalšie články	19	3843
ďalšie články autora	3917
ďalší článok	3917
""", 'đ': """
đang theo dõi	4575
đang tải	4550
đang tải trình phát	4550
đang tải video	4550
điều khoản sử dụng	4509
điều khoản sử dụng | chính sách bảo mật	4509
đáng chú ý	4511
đã có tài khoản	4496
đã hiểu	4514
đã sao chép	4501
đã sao chép liên kết	4537
đã xảy ra lỗi	4566
đã đóng bình luận	4543
đóng	4494
đóng cửa sổ	4588
đóng góp	4495
đóng góp hàng tháng	4562
đóng góp một lần	4562
đóng menu	4588
đăng ký	4496
đăng ký của bạn đã được xác nhận	4587
đăng ký ngay	4496
đăng ký nhận thông báo	4557
đăng ký thành công	4566
đăng ký để đọc tiếp	4586
đăng nhập	4496
đăng nhập / đăng ký	4496
đăng nhập bằng apple	4564
đăng nhập bằng facebook	4564
đăng nhập bằng google	4564
đăng nhập với facebook	4564
đăng nhập với google	4564
đăng nhập để bình luận	4543
đăng nhập để đọc tiếp	4586
đăng xuất	4496
đường dây nóng	4571
được quan tâm	4538
được tài trợ	4506
được tạo bởi ai	4584
đặt báo	4496
đặt hàng ngay	4589
đặt mua ngay	4549
đặt vé ngay	4549
đến công thức	61
đến trang quyên góp	4562
đến trang ủng hộ	4562
đề xuất	4511
để sau	4494
địa chỉ email của bạn	4587
đọc bài gốc	4588
đọc bài tiếp theo	4588
đọc miễn phí	4586
đọc nhiều	4511
đọc nhiều nhất	4511
đọc sau	4537
đọc thêm	4511	4513
đọc tiếp	4513
đọc tiếp về chủ đề này	4538
đọc toàn bộ bài viết	4570
đọc trên ứng dụng	4556
đồng ý và tiếp tục	4554
đừng bỏ lỡ	4511
""", 'į': """
į el. parduotuvę	2808
į pradinį puslapį	2824
į viršų	2777
įdėti į krepšelį	2808
įgarsinta dirbtinio intelekto	2812
įjungti garsą	2812
įjungti pranešimus	2815
įkelti daugiau	2824
įkelti turinį	2810
įkelti įrašą	2810
įveskite el. pašto adresą	2822
įveskite galiojantį el. pašto adresą	2822
įveskite savo el. pašto adresą	2795
įveskite sumą	2818
įvyko klaida. bandykite dar kartą	2822
įvyko klaida. bandykite vėliau	2822
""", 'ľ': """
ľubovoľná suma	3908
""", 'ł': """
ładowanie odtwarzacza	3305
ładowanie wideo	3305
""", 'ř': """
řadit podle	577
řazení	578
""", 'ś': """
śledź nas	3231
""", 'ş': """
şifremi unuttum	4246
şifrenizi mi unuttunuz	4324
şikayet et	4304
şikâyet et	4304
şimdi değil	4244
şimdi satin al	4360
şurada paylaş	4253
""", 'š': """
šajā rakstā	2891
še nimate računa	4009
še niste naročnik	4009
šiame straipsnyje	2824
šifra	3813
šio turinio parodyti negalime	2810
šio turinio rodyti negalima	2810
šis laukas privalomas	2822
šis lauks ir obligāts	2889
šis raksts ir slēgts	2887
šis saturs nav pieejams	2878
šis straipsnis užrakintas	2820
šis turinys nepasiekiamas	2810
šis vaizdo įrašas nebepasiekiamas	2812
šis vaizdo įrašas nepasiekiamas	2812
šis video nav pieejams	2880
šis video vairs nav pieejams	2880
šo saturu nevar parādīt	2878
šrifto dydis	2829
štampaj	3745
štítky	486
""", 'ž': """
žaisti dabar	2806
že imam račun	4009
že imate račun	3939
že naročnik	3939
že podpiram	3950
že sledite	4024
želite li da primate obaveštenja	3806
želite li primati obavijesti	3806
želite prejemati obvestila	4003
želite prejemati potisna obvestila	4003
želiš primati obavijesti	3806
žiadny spam	3914
žinutė išsiųsta	2822
živě	552
žiūrėkite nuotraukas	2777
žiūrėkite vaizdo įrašą	2777
žiūrėti galeriją	2777
žiūrėti kainą	2808
žiūrėti komentarus	2827
žiūrėti pasiūlymą	2808
žiūrėti planus	2820
žiūrėti rezultatus	91	2806
žiūrėti visus	2824
žymos	2813
žádný spam	565
""", 'ư': """
ưu đãi cho bạn đọc	4549
ưu đãi cho độc giả	4549
ưu đãi tốt nhất	4565
""", 'ș': """
știrea anterioară	3570
știrea următoare	3570
știri pe aceeași temă	3534
știri recomandate	3506
știri similare	3506
știrile zilei	3506
""", 'ț': """
ți-a fost util	3540
ți-a fost util acest articol	3519
ți-a fost util acest rezumat	3519
ți-ai uitat parola	3531
ți-ar putea plăcea și	3534
ține-mă minte	3565
""", 'ά': """
άκουσε το άρθρο	1000
άλλες ειδήσεις	19
άλλο ποσό	1013
άνοιγμα	946
άνοιγμα εφαρμογής	1007
άνοιγμα στην εφαρμογή	1007
άνοιγμα χάρτη	946
""", 'έ': """
έξοδος από πλήρη οθόνη	1000
έχετε ήδη λογαριασμό	931
έχετε ήδη ψηφίσει	992
έχω ήδη λογαριασμό	1016
έχω διαβάσει και αποδέχομαι τους όρους χρήσης	1018
έχω λογαριασμό	1016
""", 'ή': """
ήταν χρήσιμο	992
""", 'ί': """
ίσως αργότερα	929
ίσως σας ενδιαφέρει	943
""", 'α': """
αγορά από amazon	998
αγορά από το amazon	998
αγορά βιβλίου	998
αγορά εισιτηρίων	998
αγοράστε εισιτήρια	998
αγοράστε εισιτήριο	998
αγοράστε το βιβλίο	998
αγοράστε τώρα	1050
ακολουθήστε μας	1028
ακολουθήστε το θέμα	1028
ακολουθήστε τον αρθρογράφο	1049
ακολουθήστε τον συντάκτη	1028
ακολουθείτε ήδη αυτό το θέμα	1028
ακολουθείτε ήδη αυτόν τον συντάκτη	1049
ακολούθησε	1029
ακούστε	936
ακούστε το άρθρο	936
ακυρώνετε όποτε θέλετε	1016
ακύρωση οποιαδήποτε στιγμή	1016
ανάκληση συγκατάθεσης	1004
αναζήτηση	945
ανανέωση σελίδας	1011
ανανέωση συνδρομής	1045
ανανέωση της σελίδας	1011
αναπαραγωγή βίντεο	1000
αναφέρετε λάθος	1036
αναφέρετε το σχόλιο	1036
αναφορά	993
αναφορά λάθους	942
αναφορά σχολίου	1036
αντιγραφή	1032
αντιγραφή link	936
αντιγραφή συνδέσμου	936
αντιγραφή συνδέσμου άρθρου	936
απάντηση	942
απενεργοποίησα τον ad blocker	1011
απενεργοποιήστε το για να συνεχίσετε	1011
απεριόριστη πρόσβαση σε όλο το περιεχόμενο	1045
αποδέχομαι	949
αποδέχομαι τους όρους χρήσης	1018
αποδοχή	949
αποδοχή και συνέχεια	1004
αποδοχή όλων	949
αποδοχή όλων των cookies	1040
αποθήκευση	936
αποθήκευση άρθρου	1051
αποθήκευση επιλογών	1004
αποθήκευση προτιμήσεων	1004
αποθήκευση συνταγής	61
αποθηκεύστε το άρθρο	936
αποκλειστικά για συνδρομητές	1016
αποκτήστε το τώρα	1050
απομαγνητοφώνηση	1001
απομνημόνευση	1017
αποστολή	1019
αποστολή με email	936
αποστολή σχολίου	992
αποσύνδεση	931
αποτελέσματα	92
αποτελέσματα δημοσκόπησης	993
αποτελέσματα ψηφοφορίας	993
αποτυχία φόρτωσης βίντεο	1041
απόκρυψη	946
απόκρυψη απαντήσεων	992
απόρριψη	949
απόρριψη όλων	949
απόρριψη όλων των cookies	1040
αργότερα	929
αρχική	945
αρχική σελίδα	1022
αυτό το άρθρο είναι κλειδωμένο	1016
αυτό το βίντεο δεν είναι διαθέσιμο	1000
αυτό το βίντεο δεν είναι πλέον διαθέσιμο	1000
αυτό το πεδίο είναι υποχρεωτικό	1018
αυτόματη αναπαραγωγή	1001
αυτόματη μετάφραση	1001
αφήγηση με συνθετική φωνή	1000
αφήστε ένα σχόλιο	992
αφήστε σχόλιο	942
αφήστε το σχόλιό σας	992
""", 'β': """
βίντεο	943
βαθμολογήστε το άρθρο	942
βρήκατε κάποιο λάθος	1024
βρήκατε λάθος	1024
""", 'γ': """
γίνε συνδρομητής	931
γίνε υποστηρικτής	1013
γίνετε μέλος	930
γίνετε συνδρομητής	931
γίνετε υποστηρικτές	1013
γράψτε σχόλιο	942
γράψτε το email σας	1046
γράψτε το σχόλιό σας	1036
""", 'δ': """
δείτε ακόμη	1048
δείτε και	943
δείτε ξανά	1041
δείτε περισσότερα	945
δείτε τα αποτελέσματα	91	946
δείτε τα πακέτα	1045
δείτε τα πακέτα συνδρομών	1045
δείτε τα σχόλια	942
δείτε τα όλα	1048
δείτε τη συλλογή	1022
δείτε τη συνταγή	61
δείτε την προσφορά	998
δείτε τις απαντήσεις	992
δείτε τις προσφορές	1045
δείτε τις φωτογραφίες	1022
δείτε το αφιέρωμα	1022
δείτε το προφίλ	1024
δείτε το προϊόν	1050
δείτε το στο amazon	998
δείτε το φωτορεπορτάζ	1022
δείτε φωτογραφίες	1022
δείτε όλα	945
δείτε όλα τα άρθρα	1022
δείτε όλα τα βίντεο	1022
δείτε όλα τα παιχνίδια	995
δείτε όλες τις ειδήσεις	1022
δείτε όλες τις προσφορές	998
δείτε όλες τις φωτογραφίες	1022
δεν έχετε λογαριασμό	1016
δεν είναι δυνατή η αναπαραγωγή του βίντεο	1000
δεν είναι δυνατή η εμφάνιση του περιεχομένου	1004
δεν είστε ακόμη συνδρομητής	1016
δεν είστε συνδρομητής	1016
δεν μου αρέσει	993
δεν ξέρω	993
δεν ξέρω / δεν απαντώ	993
δες περισσότερα	1048
δημιουργήθηκε με ai	1041
δημιουργήθηκε με τεχνητή νοημοσύνη	1041
δημιουργία λογαριασμού	931
δημοσίευση σχολίου	992
δημοσκόπηση	92
δημοφιλέστερα	943
δημοφιλέστερο	1017
δημοφιλή	943
δημοφιλή άρθρα	943
διάρκεια	1001
διαβάζεται από συνθετική φωνή	1000
διαβάστε ακόμα	943
διαβάστε ακόμη	943
διαβάστε αργότερα	1051
διαβάστε δωρεάν	1045
διαβάστε επίσης	943
διαβάστε επίσης στο	943
διαβάστε και	943
διαβάστε ολόκληρο το άρθρο	1022
διαβάστε περισσότερα	943	945
διαβάστε στην εφαρμογή	1007
διαβάστε το στην εφαρμογή	1007
διαβάστε όλο το άρθρο	1022
διαθέσιμη στο app store	1007
διαθέσιμο στο app store	1007
διαφήμιση	939
διαφημίσεις	939
διαφημιση	939
διαφημιστικό περιεχόμενο	87	939
διαχείριση cookies	1004
διαχείριση επιλογών	1004
διαχείριση προτιμήσεων	1040
διαχείριση συγκατάθεσης	1004
δωρήστε	930
δωρίστε το άρθρο	1031
δωρεά	930
δωρεάν αποστολή	1033
δωρεάν, χωρίς spam	1018
""", 'ε': """
είσοδος	931
είστε ήδη εγγεγραμμένος	1046
είστε ήδη συνδρομητής	1016
εγγραφή	931
ειδήσεις σήμερα	943
ειδήσεις τώρα	943
ειδοποίηση για συντάκτη	1049
εισάγετε έγκυρο email	1018
εισάγετε το email σας	1046
εισαγάγετε το email σας	1046
εκτυπώστε το άρθρο	936
εκτύπωση	936
εκτύπωση συνταγής	61
ελέγξτε τα εισερχόμενά σας	1018
ελέγξτε το email σας	1018
ελεύθερη δωρεά	1044
ελεύθερο ποσό	1013
εμφάνιση ανάρτησης	1004
εμφάνιση απαντήσεων	992
εμφάνιση λιγότερων	1022
εμφάνιση περιεχομένου	1004
εμφάνιση περισσότερων	1022
εμφάνιση πρωτοτύπου	946
εμφάνιση υποτίτλων	1000
εμφάνιση όλων	946
ενεργοποίηση	1009
ενεργοποίηση ειδοποιήσεων	1008
ενεργοποιήστε τις ειδοποιήσεις	1008
επαναφόρτωση σελίδας	1011
επικοινωνήστε μαζί μας	1024
επικοινωνήστε με τη σύνταξη	1024
επικοινωνήστε με τον συντάκτη	1024
επικοινωνία	942
επικοινωνία με τη σύνταξη	1024
επιλέξτε	1017
επιλέξτε πακέτο	1016
επιλέξτε ποσό	1044
επιλέξτε συνδρομή	1016
επιλέξτε τη συνδρομή σας	1016
επιλογές συντακτών	943
επιλογή	1017
επισκεφθείτε το κατάστημα	998
επιστροφή στην αρχική	1022
επιστροφή στην κορυφή	945
επιτρέπεται	1009
επόμενη είδηση	1022
επόμενη εικόνα	1048
επόμενη φωτογραφία	1048
επόμενο	945
επόμενο άρθρο	943
επόμενο βίντεο	1041
επώνυμο	1019
ερώτηση της ημέρας	91
ετήσια	1014
ετήσια χρέωση	1017
ετικέτες	943
ευχαριστούμε για τη στήριξή σας	1044
ευχαριστούμε για τη στήριξη	1044
ευχαριστούμε για την ψήφο σας	91	992
ευχαριστούμε, το μήνυμά σας στάλθηκε	1018
εφάπαξ	1014
εφάπαξ δωρεά	1013
""", 'η': """
η διαφήμιση συνεχίζεται	1050
η δωρεά μου	1044
η εγγραφή ολοκληρώθηκε	1046
η εγγραφή σας ολοκληρώθηκε	1046
η στήριξή σας κάνει τη διαφορά	1044
η ψήφος σας καταχωρήθηκε	992
η ψήφος σας καταχωρίστηκε	992
""", 'θ': """
θέλετε να λαμβάνετε ειδοποιήσεις	1008
θέλετε να λαμβάνετε ειδοποιήσεις για τα νέα	1008
θέμα	1047
θέματα	943
θα θέλατε να λαμβάνετε ειδοποιήσεις	1008
""", 'κ': """
κάθε ευρώ μετράει	1013
κάθε μήνα	1014
κάθε συνεισφορά έχει αξία	1013
κάθε συνεισφορά μετράει	1013
κάνε το κουίζ	995
κάντε δωρεά	930
κάντε μια δωρεά	930
κάντε το κουίζ	995
κάντε το τεστ	995
κάτι πήγε στραβά	1019
καλύτερη προσφορά	1017
κανόνες σχολιασμού	942
κατάλαβα	946
κατάργηση σίγασης	1000
κατάστημα	1033
κατεβάστε από το app store	1007
κατεβάστε από το google play	1007
κατεβάστε την εφαρμογή	1007
κατεβάστε το app	1007
κατεβάστε το επεισόδιο	1000
κατεβάστε το ηχητικό	1000
κατηγορίες	943
κεράστε μας έναν καφέ	1013
κλείσιμο	929
κλείσιμο μενού	1048
κλείσιμο παραθύρου	1048
κλείστε θέση	998
κοινοποίησε	936
κοινοποίηση	936
κοινοποίηση στο facebook	936
κοινοποίηση στο twitter	936
κοινοποίηση στο whatsapp	1031
κοινοποιήστε	936
κοινοποιήστε το άρθρο	936
κρυπτόλεξο	997
κωδικοί έκπτωσης	1050
""", 'λ': """
λήψη ήχου	1000
λεπτομέρειες	946
λιγότερα	946
""", 'μ': """
μέγεθος γραμμάτων	65
μέγεθος γραμματοσειράς	1031
μέγεθος κειμένου	65
μήνυμα	1047
με την υποστήριξη	939
με την υποστήριξη της	1033
με την υποστήριξη του	1033
μεγέθυνση	946
μεγέθυνση εικόνας	1022
μεγαλύτερα γράμματα	1031
μενού	945
μετάβαση στη σελίδα δωρεών	1013
μετάβαση στη συνταγή	61
μη έγκυρη διεύθυνση email	1018
μη έγκυρο email	1018
μη διαθέσιμο βίντεο	1000
μη χάσετε	943
μην το χάσεις	943
μην χάσετε	943
μηνιαία	1014
μηνιαία δωρεά	1013
μηνιαία συνεισφορά	1013
μηνιαία χρέωση	1017
μηνιαίως	1014
μικρότερα γράμματα	1031
μοιράσου το	936
μοιράσου το άρθρο	1051
μοιραστείτε	936
μοιραστείτε το	936
μοιραστείτε το άρθρο	936
μου αρέσει	993
μπορεί να σας αρέσει	943
μόνο για συνδρομητές	931
""", 'ν': """
να επιτρέπεται πάντα	1004
να επιτραπεί	1009
να με θυμάσαι	1016
ναι, θέλω	1009
νεότερα	993
νεότερα πρώτα	993
""", 'ξ': """
ξέχασα τον κωδικό μου	1016
ξεκλειδώστε το άρθρο	1045
ξεχάσατε τον κωδικό	931
ξεχάσατε τον κωδικό σας	1016
""", 'ο': """
ο λογαριασμός μου	931
ο σύνδεσμος αντιγράφηκε	936
οι συνεργάτες μας	1004
ονοματεπώνυμο	1019
""", 'π': """
πάντα να επιτρέπεται	1004
πάρτε μέρος στη δημοσκόπηση	992
πήγαινε στη συνταγή	61
πίσω στην κορυφή	1022
παίξε τώρα	995
παίξε υπεύθυνα	998
παίξτε δωρεάν	995
παίξτε τώρα	995
παίξτε υπεύθυνα	998
παιχνίδια	997
πακέτα συνδρομών	1045
παλαιότερα	993
παράλειψη	1001
παράλειψη διαφήμισης	1041
παρουσιάστηκε σφάλμα	1018
πατήστε για ήχο	1041
παύση βίντεο	1000
παύση παρακολούθησης	1028
πείτε μας τη γνώμη σας	992
πείτε τη γνώμη σας	992
περίληψη ai	1027
περίληψη με ai	1027
περισσότερα	943	945
περισσότερα άρθρα	943
περισσότερα άρθρα του συντάκτη	1022
περισσότερα σχόλια	992
περισσότερες ειδήσεις	943
περισσότερες επιλογές	1032
πες τη γνώμη σου	992
πλήρης οθόνη	1001
πληρωμή με paypal	1045
πολιτική cookies	949
πολιτική απορρήτου	949
πολιτική διορθώσεων	1024
προβολή περιεχομένου	1004
προηγούμενη είδηση	1022
προηγούμενη φωτογραφία	1048
προηγούμενο	945
προηγούμενο άρθρο	943
προηγούμενο βίντεο	1041
προνόμια συνδρομητών	998
προσθήκη απάντησης	1036
προσθήκη στα θέματά μου	1049
προσθήκη στο καλάθι	1050
προσθήκη σχολίου	942
προσθήκη ως προτιμώμενη πηγή	1028
προστασία προσωπικών δεδομένων	949
προσφορά για αναγνώστες	998
προσφορά για συνδρομητές	998
προτείνουμε	943
προτείνουμε επίσης	943
προτεινόμενα	943
προτιμήσεις cookies	1004
προτιμήσεις απορρήτου	1040
προωθητικό περιεχόμενο	939
πρόσφατα άρθρα	943
πώς να απενεργοποιήσετε τον ad blocker	1011
πώς να το απενεργοποιήσετε	1012
""", 'ρ': """
ροή	943
ροή ειδήσεων	943
ρυθμίσεις cookie	1004
ρυθμίσεις cookies	949
ρυθμίσεις απορρήτου	1004
""", 'σ': """
σίγαση	1001
σας βοήθησε αυτό το άρθρο	992
σας φάνηκε χρήσιμο	992
σε συνεργασία με	1033
σκανάρετε το qr code	1007
σταυρόλεξα	997
σταυρόλεξο	997
στείλε το σε φίλο	936
στείλτε μας τις φωτογραφίες σας	1024
στηρίξτε μας	930
στηρίξτε μας στο patreon	1013
συμφωνώ	949
συμφωνώ με την επεξεργασία των δεδομένων μου	1018
συμφωνώ με τους όρους χρήσης	1018
συνέχεια ανάγνωσης	945
συνέχεια με apple	1016
συνέχεια με email	1045
συνέχεια με facebook	1016
συνέχεια με google	1016
συνέχεια στην ιστοσελίδα	1007
συνέχεια στο site	1007
συνέχεια στον browser	1007
συνδεθείτε	931
συνδρομή	931
συνδρομητές	931
συνεχίστε την ανάγνωση	1048
σφάλμα φόρτωσης βίντεο	1041
σχετικά	943
σχετικά άρθρα	943
σχετικά θέματα	943
σχετικά νέα	943
σχετικές ειδήσεις	943
σχετικό άρθρο	943
σχολιάστε	942
σχολιάστε το άρθρο	942
σχόλια	942
σχόλιο	942
σύνδεση	931
σύνδεση με apple	1016
σύνδεση με facebook	1016
σύνδεση με google	1016
σύνοψη με ai	1027
""", 'τ': """
τέλος διαφήμισης	998
τέλος της διαφήμισης	998
τέσταρε τις γνώσεις σου	995
τα πιο δημοφιλή	943
τα πιο δημοφιλή της ημέρας	943
τα πιο διαβασμένα	943
τα πιο πρόσφατα	943
τα σχόλια είναι απενεργοποιημένα	1036
τα σχόλια είναι μόνο για συνδρομητές	1036
ταξινόμηση	993
ταξινόμηση κατά	993
ταχύτητα αναπαραγωγής	1000
τελευταία άρθρα	943
τελευταία νέα	943
τελευταίες ειδήσεις	943
τεστάρετε τις γνώσεις σας	995
το email σας	1046
το email υπάρχει ήδη	1046
το αίτημά σας στάλθηκε	1046
το αίτημά σας υποβλήθηκε	1046
το απενεργοποίησα	1011
το βίντεο δεν είναι διαθέσιμο	1000
το βίντεο φορτώνει	1000
το μήνυμά σας	1046
το μήνυμά σας εστάλη	1018
το μήνυμά σας στάλθηκε	1018
το πεδίο είναι υποχρεωτικό	1018
το πιο δημοφιλές	1017
το ψευδώνυμό σας	1036
το όνομά σας	1036
τρέχων χρόνος	1001
""", 'υ': """
υπενθύμιση αργότερα	929
υποβολή	91	1019
υποβολή σχολίου	942
υπολειπόμενος χρόνος	1001
υποστηρίξτε μας	930
υποχρεωτικά πεδία	1018
υποχρεωτικό πεδίο	1018
υπότιτλοι	1001
""", 'φ': """
φόρτωση ανάρτησης	1004
φόρτωση βίντεο	1000
φόρτωση περιεχομένου	1004
φόρτωση περισσότερων	945
φόρτωση περισσότερων σχολίων	992
φόρτωση προγράμματος αναπαραγωγής	1000
""", 'χ': """
χαρίστε αυτό το άρθρο	936
χορηγοί	1033
χορηγούμενο	939
χορηγούμενο άρθρο	939
χορηγούμενο περιεχόμενο	939
χορηγός	1033
χρόνος που απομένει	1000
χωρίς spam	1018
""", 'ψ': """
ψήφισε	91	993
ψηφίστε	91	993
ψηφίστε στη δημοσκόπηση	992
ψηφοφορία	92
""", 'ό': """
όλα τα άρθρα του συντάκτη	1022
όλα τα βίντεο	1022
όλα τα νέα	1022
όλα τα παιχνίδια	995
όλα τα σχόλια	942
όλες οι ειδήσεις	943
όνομα	1019
όροι σχολιασμού	942
όροι χρήσης	949
όχι ευχαριστώ	929
όχι τώρα	929
όχι, ευχαριστώ	929
""", 'а': """
або	4466
абонамент	222
абонирай се	223
абонирай се за бюлетина	300
абонирайте се	222
автовоспроизведение	3696
автовідтворення	4455
автоматический перевод	3720
автоматическое воспроизведение	3696
автоматичне відтворення	4455
автоматичний переклад	4479
автоматично възпроизвеждане	288
автоматично преведено	309
автоматично пускане	288
авторизация	3607
авторизоваться	3607
адрес электронной почты	3610
актуално	230
актуальне	4388
анкета	92	281
анкета на деня	280
анонимна кутия	306
анонимная почта	3716
анонимный ящик	3716
анонімна пошта	4475
анонімна скринька	4475
архив	3626
аудиоверсия	3696
аудіоверсія	4455
""", 'б': """
бажаєте отримувати сповіщення	4458
банковская карта	3606
банковский перевод	3606
без спам	300
без спама	3709
без спаму	4468
безкоштовна доставка	4450
безкоштовно. без спаму	4468
безопасный платеж	3605
безплатна доставка	284
бесплатная доставка	3691
бесплатно. без спама	3709
беше ли полезно	309
благодарим ви за абонамента	300
благодарим ви, че гласувахте	280
благодарим за вашия глас	280
благодарим за гласа	280
благодарим за съобщението	300
блокирай	292
блокировать	3700
блокувати	4459
больше	3626
больше материалов по теме	3626
больше новостей	3626
больше статей	3712
будь-яка сума	4463
будьте в курсе	3610
была ли статья полезной	3623
більше від автора	4471
більше за темою	4388
більше матеріалів за темою	4388
більше на цю тему	4388
більше новин	4388
більше новин на тему	4388
більше по темі	4388
більше статей	4471
""", 'в': """
в закладки	3725
в избранное	3615
в корзину	3690
в наш магазин	3690
в тази статия	303
в тренде	3626
в этой статье	3712
важен каждый рубль	3703
важен любой вклад	3703
важко відповісти	4446
важлива кожна гривня	4462
важливий кожен внесок	4462
важливо	4388
вам будет интересно	3626
вам може бути цікаво	4388
вам може сподобатися	4388
вам может быть интересно	3626
вам может понравиться	3626
вам також може сподобатися	4388
варианты подписки	3706
вартість доставки	4450
варіанти передплати	4465
вас може зацікавити	4388
вас может заинтересовать	3626
ваш e-mail	3610
ваш email	3610
ваш голос враховано	4445
ваш голос зараховано	4445
ваш голос принят	91	3686
ваш голос учтен	3686
ваш голос учтён	91	3686
ваша електронна пошта	4468
ваша почта	3710
ваша пошта	4469
ваша электронная почта	3709
ваше имя	3710
ваше повідомлення	4469
ваше повідомлення надіслано	4468
ваше сообщение	3710
ваше сообщение отправлено	3709
ваше ім'я	4469
вашето име	301
вашето съобщение	301
вашето съобщение е изпратено	300
вашият глас беше отчетен	280
вашият глас е отчетен	280
вашият имейл	300
вашият имейл адрес	300
вбудований контент	4452
введите e-mail	3610
введите email	3610
введите ваш email	3610
введите ваш адрес электронной почты	3610
введите корректный e-mail	3709
введите сумму	3703
введіть коректний e-mail	4468
введіть суму	4462
вградено съдържание	285
вернуться на главную	3712
версия для печати	3615
версия за печат	313
версія для друку	4484
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
вже вимкнено	4461
вже зареєстровані	4373
вже маєте акаунт	4465
вже маєте передплату	4465
вже є акаунт	4373
ви вже голосували	4445
ви вже проголосували	4445
ви вже підписані	4482
ви вже підписані на цю тему	4482
ви вичерпали ліміт статей	4465
ви можете відписатися будь-коли	4468
ви підписані	4468
ви підписані на автора	4482
ви підписані на тему	4482
ви успішно підписалися	4468
виберіть суму	4462
вибрати	4466
вибір редакції	4388
видео	3626
видео # из #	3711
видео # от #	302
видео больше недоступно	3696
видео загружается	3696
видео не может быть воспроизведено	3696
видео недоступно	3696
видео недоступно в вашей стране	3696
видео недоступно в вашем регионе	3696
видеоплеер загружается	3696
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
вийти	4373
використання матеріалів лише з дозволу редакції	4476
вимкнути звук	4455
вимкнути рекламу	4486
вимкніть adblock	4460
винаги показвай	285
винаги разрешавай	285
виникла помилка. спробуйте ще раз	4468
виправлення й уточнення	4475
вкажіть суму	4462
включете javascript	288
включете известията	291
включете се в дискусията	310
включи	292
включи звука	288
включи известията	291
включи се в дискусията	310
включите уведомления	3684
включить	3700
включить звук	3696
включить уведомления	3684
вконтакте	3616
влез	223
влез с facebook	297
влез с google	297
влез, за да коментираш	310
влезте	223
вміст недоступний	4452
внешний контент	3693
во весь экран	3629
водещи новини	230
войти	3607
войти в аккаунт	3607
войти в чат	3623
войти по почте	3706
войти с помощью google	3706
войти с яндекс id	3706
войти через apple	3706
войти через facebook	3706
войти через google	3706
войти через vk	3706
войти через вконтакте	3706
войти через яндекс	3706
войти, чтобы комментировать	3721
вопрос дня	3686
воспроизвести	3629
воспроизвести видео	3696
восстановить пароль	3706
время на чтение	3629
время чтения # мин	3629
все	3629
все комментарии	3623
все още няма коментари	310
все още нямате профил	297
все права сохранены	3717
всегда показывать	3693
всегда разрешать	3694
всего проголосовало #	3686
всеки лев е важен	295
всеки лев помага	295
всеки петък. безплатно. без спам	300
всички коментари	310
всички статии	303
всички статии на автора	303
встановити додаток	4457
встановити застосунок	4457
встроенный контент	3693
всяка помощ е важна	295
всяко дарение е важно	295
всяко дарение помага	295
всі коментарі	4480
всі матеріали	4471
всі матеріали автора	4471
всі новини	4390
всі статті	4471
всі статті автора	4471
вход	223	3607
вход с apple	297
вход с facebook	297
вход с google	297
вхід	4373
въведете валиден имейл	300
въведете имейл	300
въведете сума	295
възникна грешка. опитайте отново	300
възникна грешка. опитайте по-късно	300
външно съдържание	285
въпрос на деня	280
вы подписаны	3709
вы подписаны на автора	3723
вы подписаны на тему	3723
вы уже голосовали	3686
вы уже проголосовали	3686
вы успешно подписались	3709
выберите подписку	3706
выберите сумму	3605
выберите тариф	3706
выбор редакции	3626
выбрать	3707
выбрать подписку	3706
выбрать тариф	3706
выйти	3607
від наших партнерів	4486
відео	4388
відео # з #	4470
відео # із #	4470
відео більше недоступне	4455
відео вище	4412
відео недоступне	4455
відео недоступне у вашій країні	4455
відео неможливо відтворити	4455
відео нижче	4412
відеоплеєр завантажується	4455
відкликати згоду	4452
відкрити	4391
відкрити в додатку	4457
відкрити в застосунку	4457
відкрити галерею	4471
відкрити застосунок	4457
відкрити карту	4391
відкрити статтю	4465
відновити пароль	4465
відписатися	4483
відписатися від теми	4482
відписатися можна будь-коли	4468
відповісти	4386	4481
відправити	4469
відскануйте qr-код	4457
відскануйте qr-код, щоб завантажити застосунок	4457
відтворити	4456
відтворити відео	4455
відхилити	4383
відхилити все	4453
відхилити всі	4453
""", 'г': """
генерирано от ai	309
генерирано от ии	309
генерирано с изкуствен интелект	309
главная	3629
главная страница	3712
главное	3626
главное за день	3626
главные новости	3626
гласувай	91	281
гласувайте	91
гласувам	281
гледай видеото	288
годишен абонамент	298
годишно	298
годишно плащане	298
годовая подписка	3707
головна	4390
головна сторінка	4471
головне	4388
головне за день	4388
головні новини	4388
голосование	92
голосовать	91	3687
голосування	92
голосувати	91	4446
грати	4446
грати онлайн	4445
громкость	3697
гучність	4456
""", 'д': """
да, искам	292
да, моля	292
да, пожалуйста	3700
да, спасибо	3700
да, хочу	3700
далее	3629
далі	4390
дарете	222
дари	222
дари еднократно	295
дари месечно	295
дари сега	222
детали	3630
детальніше	4390
деталі	4391
дзен	3616
дивитися # світлин	4470
дивитися # світлини	4470
дивитися # фото	4470
дивитися # фотографій	4470
дивитися # фотографії	4470
дивитися всі	4471
дивитися всі # світлин	4470
дивитися всі # світлини	4470
дивитися всі # фото	4470
дивитися всі # фотографій	4470
дивитися всі # фотографії	4470
дивитися всі світлин	4470
дивитися всі світлини	4470
дивитися всі фото	4470
дивитися всі фотографій	4470
дивитися всі фотографії	4470
дивитися відео	4455
дивитися галерею	4471
дивитися онлайн-трансляцію	4471
дивитися світлин	4470
дивитися світлини	4470
дивитися усі # світлин	4470
дивитися усі # світлини	4470
дивитися усі # фото	4470
дивитися усі # фотографій	4470
дивитися усі # фотографії	4470
дивитися усі світлин	4470
дивитися усі світлини	4470
дивитися усі фото	4470
дивитися усі фотографій	4470
дивитися усі фотографії	4470
дивитися фото	4470
дивитися фотогалерею	4471
дивитися фотографій	4470
дивитися фотографії	4470
дивіться відео	4412
дивіться відео вище	4412
дивіться відео нижче	4412
дивіться також	4388
дивіться також відео	4412
дивіться у відео	4412
длительность	3697
длительность #	3697
для передплатників	4465
для подписчиков	3607
до закладок	4484
до кошика	4449
до рецепту	61
до теми	4388
добавете ни като предпочитан източник	312
добави в количката	283
добави като предпочитан източник	312
добави коментар	310
добави към моите теми	312
добави към предпочитани източници	312
добавить в избранное	3723
добавить в избранные источники	3723
добавить в источники	3723
добавить в корзину	3690
добавить в мои темы	3723
добавить в предпочитаемые источники	3723
добавить комментарий	3623
добровольное пожертвование	3703
довільна сума	4462
догори	4456
додати в кошик	4449
додати до кошика	4449
додати до моїх тем	4482
додати до обраних джерел	4482
додати до обраного	4482
додати до пріоритетних джерел	4482
додати до улюблених джерел	4482
додати коментар	4386
додати як пріоритетне джерело	4482
дозволити	4459
дозволити контент	4452
дозволити один раз	4452
дозволити рекламу	4461
дозволити сповіщення	4458
дозвольте сповіщення	4442
докладвай	311
докладвай грешка	233
докладвай коментар	310
докладвай рекламата	315
докладніше	4390
долучитися	4370
долучитися до обговорення	4480
долучитися до спільноти	4462
допомагає будь-яка сума	4462
доставка оплачивается отдельно	3690
достигнахте лимита на статиите	297
доступно по подписке	3607
друга сума	295
другая сумма	3605
други новини	19
другие материалы	19	3626
другие материалы рубрики	3626
другие новости	19	3626
другие новости раздела	3626
другие статьи	3626
другие статьи автора	3712
друк	4379
друкувати	4484
дякуємо за ваш голос	91	4445
дякуємо за ваше повідомлення	4468
дякуємо за голос	4445
дякуємо за повідомлення	4468
дякуємо за реєстрацію	4468
дякуємо за участь в опитуванні	4445
дізнатися ціну	4449
""", 'е': """
единоразово	3602
еднократно дарение	295
ежегодно	3707
ежемесячно	3602
ежемесячное пожертвование	3703
ежемесячный платеж	3704
ежемесячный платёж	3704
економія #%	4466
ексклузивно за абонати	297
ексклюзивно для передплатників	4465
електронна адреса	4469
електронна пошта	4469
електронна пошта або логін	4465
етикети	289
еще нет аккаунта	3706
еще новости	3626
еще от автора	3712
еще по теме	3626
ещё	3626
ещё не подписчик	3706
ещё нет аккаунта	3706
ещё новости	3626
ещё от автора	3712
ещё по теме	3626
""", 'ж': """
желаете ли да получавате известия	291
жодного спаму	4468
""", 'з': """
з нашого магазину	4449
за абонати	297
за датою	4481
за популярністю	4481
за темою	4388
забелязахте грешка	306
заборонити	4459
забравена парола	223
забравили сте паролата си	297
забронировать билет	3690
забронировать место	3690
забронювати квиток	4449
забронювати місце	4449
забув пароль	4465
забули пароль	4373
забыл пароль	3706
забыли пароль	3607
завантаження відео	4455
завантаження плеєра	4455
завантажити аудіо	4455
завантажити випуск	4455
завантажити відео	4452
завантажити додаток	4457
завантажити допис	4452
завантажити застосунок	4457
завантажити контент	4452
завантажити публікацію	4452
завантажити ще	4390
завжди дозволяти	4453
завжди показувати	4452
загрузить видео	3693
загрузить еще	3629
загрузить ещё	3629
загрузить контент	3693
загрузить пост	3693
загрузить публикацию	3693
загрузка видео	3696
загрузка плеера	3696
задонатити	4370
задонатить	3602
задължителни полета	300
задължително	301
задължително поле	300
заказать книгу	3690
закрити	4369
закрити галерею	4471
закрити рекламу	4486
закрыть	3601
закрыть галерею	3712
закрыть рекламу	3726
залишилося #	4455
залишити відгук	4478
залишити коментар	4386
залиште коментар	4480
заметили ошибку	3716
замовити книгу	4449
замовити книжку	4449
запазете място	283
запази	233
запази за по-късно	313
запази избора	285
запази място	283
запази настройките	285
запази рецептата	61
запази статията	233
запам'ятати мене	4466
заповніть це поле	4468
заполните это поле	3709
запомни ме	298
запомнить меня	3707
започни теста	280
запретить	3700
запропонувати новину	4386
зарегистрироваться	3607
зареди видеото	285
зареди още	303
зареди публикацията	285
зареди съдържанието	285
зареждане на видеото	288
зареждане на плейъра	288
зареєструватися	4373
зарубежной картой	3704
затвори	237
затвори галерията	303
затвори рекламата	315
затрудняюсь ответить	3687
защо виждам тази реклама	315
зберегти	4379
зберегти вибір	4452
зберегти на потім	4484
зберегти налаштування	4452
зберегти рецепт	61
зберегти статтю	4379
збережено	4485
збільшити	4390
збільшити зображення	4471
збільшити текст	4484
збільшити фото	4471
збільшити шрифт	4484
зв'язатися з автором	4471
звук	289
згенеровано за допомогою ші	4478
згенеровано штучним інтелектом	4478
згенеровано ші	4478
згорнути	4391	4471
зменшити шрифт	4484
змінити згоду	4452
змінити розмір тексту	4484
зміст	4390
зміст статті	4471
знайшли помилку	4475
знижка #%	4466
знижка для передплатників	4449
зображення # з #	4470
зображення # із #	4470
зовнішній контент	4452
зробити внесок	4370
зробити донат	4462
зрозуміло	4383
""", 'и': """
играй сега	280
играть	3687
играть онлайн	3686
из нашего магазина	3690
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
изменить размер текста	3725
изменить согласие	3693
изображение # из #	3711
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
ии может ошибаться	3719
или	298	3707
имам профил	297
имате ли профил	297
име	301
имейл адрес	300
имейл или потребителско име	297
имя	3710
индекс	3710
интересное	3626
искате ли да получавате известия	291
использование материалов только с разрешения редакции	3717
исправления и уточнения	3716
""", 'к': """
к началу	3629
к началу страницы	3712
к рецепту	61
каждое пожертвование важно	3703
каждую пятницу. бесплатно. без спама	3709
каждый донат важен	3703
каждый рубль важен	3703
как да изключа adblock	293
как да изключите рекламния блокер	293
как защитаваме източниците си	306
как мы защищаем источники	3716
как мы защищаем наших источников	3716
как отключить adblock	3701
как пазим източниците си	306
картина в картината	288
картинка в картинке	3696
картинка в картинці	4455
категории	3626
категорії	4388
качество	3697
керування згодою	4452
керувати згодою	4452
керувати сповіщеннями	4458
ключови думи	230
кожен внесок важливий	4462
кожен донат важливий	4462
кожна гривня важлива	4462
коментар	4386
коментари	233
коментарі	4386
коментарів ще немає	4480
коментирай	233
коментирайте	233
коментирайте първи	233
коментирането е изключено	310
коментування закрито	4480
коментувати	4386
комерційний контент	4486
комерційний матеріал	4486
комментарии	3623
комментарии отсутствуют	3623
комментарий	3623
комментировать	3623
коммерческий контент	3726
коммерческий материал	3726
конец рекламы	3726
контакти	4386
контакты	3623
контент заблокирован	3693
контент заблоковано	4452
контент недоступен	3693
контент недоступний	4452
конфиденциальность	3620
копирай връзката	313
копирай линк	233
копирай линка	233
копирането забранено	307
копирано	314
копирано в клипборда	313
копирование запрещено	3717
копировать ссылку	3615
копіювання заборонено	4476
копіювати посилання	4379
край на рекламата	315
кросворд	4446
кроссворд	3687
кроссворд дня	3686
кръстословица	281
купете билети	283
купете книгата	283
купи абонамент	223
купи билет	283
купи билети	283
купи книгата	283
купи лиценз	307
купи сега	283
купите нам кофе	3703
купити журнал	4449
купити зараз	4449
купити квитки	4449
купити квиток	4449
купити книгу	4449
купити книжку	4449
купити ліцензію	4476
купити нам каву	4462
купити передплату	4465
купить билет	3690
купить билеты	3690
купить билеты онлайн	3690
купить журнал	3690
купить книгу	3690
купить лицензию	3717
купить номер	3690
купить подписку	3607
купить права на публикацию	3717
купить сейчас	3690
към галерията	303
към количката	283
към магазина	283
към началната страница	303
към началото	289
към рецептата	61
към страницата за дарения	295
към съдържанието	303
кінець реклами	4486
""", 'л': """
лента новостей	3626
линкът е копиран	313
личный кабинет	3607
лише для передплатників	4465
лише необхідні	4452
логин	3707
логин или e-mail	3706
логін	4466
логін або e-mail	4465
лучшие	3722
любая сумма	3704
любая сумма важна	3703
""", 'м': """
маджонг	281	3687	4446
материал закрыт	3706
материал защищен авторским правом	3717
материал защищён авторским правом	3717
материал партнера	3726
материал партнёра	3726
материал создан автоматически	3719
материалы защищены авторским правом	3717
материалы партнеров	3619
материалы партнёров	3726
материалы по теме	3626
матеріал захищено авторським правом	4476
матеріал партнера	4486
матеріал створено автоматично	4478
матеріали за темою	4388
матеріали захищені авторським правом	4476
матеріали партнерів	4486
матеріали по темі	4388
машинний переклад	4479
машинно преведено	309
машинный перевод	3720
маєте акаунт	4465
маєте новину	4475
меню	3629	4390
месечен абонамент	298
месечно	298
месечно дарение	295
месечно плащане	298
месячная подписка	3707
метки	3626
ми не можемо показати цей вміст	4452
ми не можемо показати цей контент	4452
може би по-късно	237
може да ви хареса	230
може да харесате още	230
может быть, позже	3601
может позже	3601
можете да се откажете по всяко време	297
можете да се отпишете по всяко време	300
можливо, пізніше	4369
можна скасувати будь-коли	4465
мои темы	3723
моите теми	312
мой профиль	3607
моля, изключете рекламния блокер	293
моля, опитайте по-късно	300
моят профил	223
мої теми	4482
мы в социальных сетях	3617
мы в соцсетях	3617
мы вконтакте	3617
мы не можем показать это содержимое	3693
мы не можем показать этот контент	3693
мій профіль	4373
місячна передплата	4466
місячна підписка	4466
мітки	4388
""", 'н': """
на весь екран	4455
на весь экран	3696
на главную	3629
на головну	4471
на живо	289
на початок	4456
на початок сторінки	4471
на правах реклами	4382
на правах рекламы	3619
на сторінку пожертв	4462
на страницу пожертвований	3703
на цял екран	288
наверх	3629	4390
нагадати пізніше	4369
надіслати	91	4379	4469
надіслати відгук	4478
надіслати другові	4484
надіслати другу	4379
надіслати електронною поштою	4484
надіслати коментар	4480
надіслати новину	4475
надіслати новину анонімно	4475
надіслати повідомлення	4468
надіслати поштою	4379
надіслати статтю поштою	4379
надіслати у whatsapp	4484
надішліть свої фото	4475
наживо	4456
нажмите, чтобы увеличить	3712
назад	3629	4390
назначение платежа: пожертвование	3703
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
найкраща пропозиція	4466
найкращі	4481
найпопулярніше	4388	4466
найпопулярніше за добу	4388
найпопулярніше за тиждень	4388
найпопулярніший	4466
найти	3629
найчитаніше	4388
налаштування	4383
налаштування cookie	4452
налаштування конфіденційності	4452
налаштування приватності	4452
налаштування файлів cookie	4452
налаштувати cookie	4452
налаштувати сповіщення	4458
налично в google play	290
намали шрифта	313
написати автору	4471
написати анонімно	4475
написати в редакцію	4475
написати коментар	4386
написать автору	3712
написать анонимно	3716
написать в редакцию	3716
написать комментарий	3623
напишете коментар	310
напиши коментар	233
напомни ми по-късно	237
напомнить позже	3601
направете дарение	222
направете теста	280
направи теста	280
настроить cookie	3693
настроить уведомления	3699
настройки	3620
настройки cookie	3620
настройки за поверителност	285
настройки конфиденциальности	3693
настройки на бисквитките	285
настройки приватности	3693
настройки файлов cookie	3693
наступна	4390
наступна новина	4471
наступна світлина	4471
наступна стаття	4388
наступна сторінка	4471
наступне відео	4455
наступне фото	4471
наступний слайд	4471
натисніть, щоб збільшити	4471
начална страница	303
начать игру	3686
начать тест	3686
нашли ошибку	3716
не вдалося відтворити відео	4455
не вдалося завантажити відео	4455
не зараз	4369
не маєте акаунта	4465
не можем да покажем това съдържание	285
не пропустите	3626
не пропустіть	4388
не сега	237
не сегодня	3601
не сейчас	3601
не сьогодні	4369
не удалось воспроизвести видео	3696
не удалось загрузить видео	3696
не, благодаря	237
невалиден имейл	300
невалиден имейл адрес	300
неверный e-mail	3709
неверный адрес электронной почты	3709
нейросеть может ошибаться	3719
некоректна адреса	4468
некоректний e-mail	4468
некорректный e-mail	3709
некорректный адрес	3709
немає акаунта	4465
немає акаунту	4465
немає коментарів	4480
немає передплати	4465
необов'язково	4469
необязательно	3710
неправильна електронна адреса	4468
нет аккаунта	3706
нет комментариев	3623
нет подписки	3706
нет, спасибо	3601
нещо се обърка. опитайте отново	300
нещо се обърка. опитайте по-късно	300
никакого спама	3709
новини	4388
новини за темою	4388
новини компаній	4382
новини партнерів	4382	4388
новости	3626
новости smi#	3626
новости партнеров	3619
новости партнёров	3619
новости по теме	3626
новости сми#	3626
новые	3722
нові	4481
номер телефона	3710
номер телефону	4469
нравится	3722
няма коментари	310
нямам мнение	281
нямам профил	297
нямате абонамент	297
нямате профил	297
ні, дякую	4369
""", 'о': """
обговорити	4386
оберіть передплату	4465
оберіть план	4465
оберіть суму	4462
обнови страницата	294
обновите страницу	3702
обновить страницу	3702
обов'язкове поле	4468
обов'язково	4469
обрати	4466
обрати передплату	4465
обрати план	4465
обрати тариф	4465
обратная связь	3623
обратно към началната страница	303
обратно към началото	303
обратно нагоре	303
обсудить	3623
обсуждение	3623
общи условия	286
обязательно	3710
обязательное поле	3709
одноклассники	3616
одноразово	4370
озвучено роботом	3696
озвучено синтезированным голосом	3696
озвучено синтезованим голосом	4455
оновити сторінку	4461
оновіть сторінку	4461
опитайте отново	300
опитайте по-късно	300
опитування	92	4446
опитування дня	91	4445
оплата раз в год	3706
оплата раз на рік	4465
опрос	92
опрос дня	91	3686
основание: дарение	295
оставащо време	289
оставащо време #	288
оставащо време -#	288
оставете коментар	310
остави коментар	310
оставить комментарий	3623
оставить отзыв	3719
оставшееся время	3697
оставшееся время #	3696
оставшееся время -#	3696
оставьте комментарий	3721
останні новини	4388
останні статті	4388
от нашите партньори	315
от наших партнеров	3726
от наших партнёров	3726
от нашия магазин	283
ответить	3623	3722
отвори в приложението	290
отвори галерията	303
отвори приложението	290
отговор	311
отговори	311
отиди на рецептата	61
отказ по всяко време	297
отказаться	3620
отказвам всички	286
отклонить	3620
отклонить все	3694
отклонить всё	3694
отключете статията	297
отключете цялата статия	223
отключи статията	223
отключите adblock	3701
отключите адблок	3701
отключить звук	3696
отключить рекламу	3726
открихте грешка	306
открихте грешка в текста	306
открыть	3630
открыть галерею	3712
открыть карту	3630
открыть приложение	3698
открыть статью	3706
отмена в любой момент	3706
отменить можно в любой момент	3706
отозвать согласие	3693
отпечатай	233
отпечатай статията	233
отписаться	3724
отписаться можно в любой момент	3709
отписаться от темы	3723
отпишете се по всяко време	300
отправить	91	3710
отправить другу	3615
отправить комментарий	3721
отправить отзыв	3719
отправить по почте	3615
отправить по электронной почте	3725
отправить сообщение	3709
отримувати сповіщення	4458
отсканируйте qr-код	3698
отстъпка за абонати	283
оттегли съгласието	285
оттегляне на съгласието	285
отхвърли всички	286
оферта за читатели	283
оформити передплату	4465
оформити підписку	4373
оформить донат	3602
оформить доступ	3706
оформить ежемесячное пожертвование	3703
оценете статията	233
оцените материал	3623
оцените рецепт	61
оцените статью	3623
оценить рецепт	61
оцініть матеріал	4386
оцініть рецепт	61
оцініть статтю	4386
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
пароль	3707	4466
партнерский материал	3619
партнерский проект	3619
партнерський матеріал	4382
партнерський проєкт	4382
партньорско съдържание	229
партнёрский материал	3619
партнёрский проект	3619
пасианс	281
пасьянс	3687	4446
пауза	289	3697	4456
переведено автоматически	3719
переведено нейросетью	3719
переведено с помощью ии	3719
перевір себе	4445
перевірте свою пошту	4468
перевірте свої знання	4445
перевірте себе	4445
переглянути # світлин	4470
переглянути # світлини	4470
переглянути # фото	4470
переглянути # фотографій	4470
переглянути # фотографії	4470
переглянути всі # світлин	4470
переглянути всі # світлини	4470
переглянути всі # фото	4470
переглянути всі # фотографій	4470
переглянути всі # фотографії	4470
переглянути всі світлин	4470
переглянути всі світлини	4470
переглянути всі фото	4470
переглянути всі фотографій	4470
переглянути всі фотографії	4470
переглянути галерею	4471
переглянути пропозицію	4449
переглянути результати	91	4445
переглянути світлин	4470
переглянути світлини	4470
переглянути усі # світлин	4470
переглянути усі # світлини	4470
переглянути усі # фото	4470
переглянути усі # фотографій	4470
переглянути усі # фотографії	4470
переглянути усі світлин	4470
переглянути усі світлини	4470
переглянути усі фото	4470
переглянути усі фотографій	4470
переглянути усі фотографії	4470
переглянути фото	4470
переглянути фотографій	4470
переглянути фотографії	4470
переглянути ціну	4449
передплата	4373
передплатити	4373
перезавантажити сторінку	4461
перезавантажте сторінку	4461
перезагрузите страницу	3702
перезагрузить страницу	3702
перейти в галерею	3712
перейти в магазин	3690
перейти до галереї	4471
перейти до досьє	4471
перейти до змісту	4471
перейти до контенту	4471
перейти до магазину	4449
перейти до оплати	4462
перейти до основного вмісту	4471
перейти до пожертви	4462
перейти до пропозиції	4449
перейти до рецепта	61
перейти к досье	3712
перейти к контенту	3712
перейти к оплате	3703
перейти к основному содержанию	3712
перейти к пожертвованию	3703
перейти к предложению	3690
перейти к рецепту	61
перейти к содержанию	3629
перейти к сюжету	3712
перекладено автоматично	4478
перекладено за допомогою ші	4478
перекладено ші	4478
пересказ нейросети	3719
пересказано нейросетью	3719
печать	3615
печать рецепта	61
питання дня	4445
пишете до редакцията	306
пишете на автора	303
пиши на автора	303
платена публикация	87	229
платено партньорство	315
платено съдържание	229
плеер загружается	3696
плейърът се зарежда	288
плеєр завантажується	4455
по дате	3722
по подписке	3607
по популярности	3722
по теме	3626
по-късно	237	292
побачили помилку	4475
повернутися на головну	4471
повний екран	4455
повноекранний режим	4455
повідомити новину	4475
повідомити про помилку	4386
повідомити про помилку в тексті	4386
повідомлення	4469
повідомлення надіслано	4468
погоджуюсь	4383
погоджуюся	4383
погодитися та продовжити	4452
пограти	4446
подай сигнал	306
подарете тази статия	233
подари статията	313
подарить доступ	3725
подарить материал	3615
подарить статью	3607
подарувати доступ	4484
подарувати статтю	4379
поддержать	3602
поддержать автора	3602
поддержать на boosty	3703
поддержать на patreon	3703
поддержать нас	3602
поддержать проект	3602
поддержать редакцию	3602
поддержите нас	3602
поделитесь	3615
поделиться	3615
поделиться в telegram	3615
поделиться в twitter	3615
поделиться в одноклассниках	3615
поделиться в соцсетях	3615
поделиться вконтакте	3615
поделиться новостью	3615
поделиться ссылкой	3615
поделиться статьей	3615
поделиться статьёй	3615
подкасти	4388
подкасты	3626
подкрепете ни	222
подкрепи	222
подкрепи ни	222
подобається	4481
подобни статии	230
подписаться	3607
подписаться в max	3617
подписаться в telegram	3617
подписаться на автора	3723
подписаться на канал	3617
подписаться на новости	3610
подписаться на рассылку	3610
подписаться на телеграм-канал	3617
подписаться на тему	3723
подписаться на уведомления	3699
подписка	3607
подписка на год	3706
подписка на месяц	3706
подписывайтесь	3617
подпишитесь	3706
подпишитесь на рассылку	3610
подреди по	310
подробнее	3629
подробнее по теме	3626
подтвердите e-mail	3709
подтвердите адрес электронной почты	3709
поділитись	4379
поділитися	4379
поділитися в telegram	4379
поділитися в соцмережах	4379
поділитися новиною	4379
поділитися статтею	4379
поділіться	4379
пожаловаться	3722
пожаловаться на комментарий	3721
пожаловаться на рекламу	3726
пожертвовать	3602
пожертвувати	4370
позволи	292
позволи известия	291
позже	3601	3700
поиск	3629
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
показати # відповідей	4480
показати # відповіді	4480
показати # світлин	4470
показати # світлини	4470
показати # фото	4470
показати # фотографій	4470
показати # фотографії	4470
показати більше	4390
показати вміст	4452
показати все	4391
показати всі	4471
показати всі # світлин	4470
показати всі # світлини	4470
показати всі # фото	4470
показати всі # фотографій	4470
показати всі # фотографії	4470
показати всі світлин	4470
показати всі світлини	4470
показати всі фото	4470
показати всі фотографій	4470
показати всі фотографії	4470
показати відповіді	4480
показати галерею	4471
показати й прийняти	4452
показати коментарі	4386
показати контент	4452
показати менше	4471
показати оригінал	4391
показати пароль	4465
показати підпис	4471
показати результати	91	4445
показати розшифровку	4455
показати світлин	4470
показати світлини	4470
показати субтитри	4455
показати усі # світлин	4470
показати усі # світлини	4470
показати усі # фото	4470
показати усі # фотографій	4470
показати усі # фотографії	4470
показати усі світлин	4470
показати усі світлини	4470
показати усі фото	4470
показати усі фотографій	4470
показати усі фотографії	4470
показати фото	4470
показати фотографій	4470
показати фотографії	4470
показати ще	4390
показати і прийняти	4452
показать # ответа	3721
показать # ответов	3721
показать # фото	3711
показать # фотографии	3711
показать # фотографий	3711
показать больше	3629
показать все	3630	3712
показать все # фото	3711
показать все # фотографии	3711
показать все # фотографий	3711
показать все фото	3711
показать все фотографии	3711
показать все фотографий	3711
показать галерею	3712
показать еще	3629
показать ещё	3629
показать и принять	3693
показать карту	3630
показать комментарии	3623
показать контент	3693
показать меньше	3630	3712
показать оригинал	3630
показать ответы	3721
показать пароль	3706
показать перевод	3630
показать подпись	3712
показать расшифровку	3696
показать результаты	91	3686
показать содержимое	3693
показать субтитры	3696
показать фото	3711
показать фотографии	3711
показать фотографий	3711
показувати завжди	4452
показывать всегда	3693
поки немає коментарів	4480
поле обов'язкове для заповнення	4468
поле обязательно для заполнения	3709
полето е задължително	300
политика cookie	3693
политика за защита на личните данни	285
политика за поверителност	285
политика исправлений	3716
политика конфиденциальности	3620
политика обработки персональных данных	3620
полноэкранный режим	3696
полный экран	3696
получавай известия	291
получать уведомления	3699
пользовательское соглашение	3620
політика cookie	4452
політика виправлень	4475
політика конфіденційності	4383
політика приватності	4452
помогает любая сумма	3703
помочь	3602
помочь нам	3602
помочь проекту	3602
помочь редакции	3602
помітили помилку	4475
понятно	3620
попередня	4390
попередня новина	4471
попередня стаття	4388
попередня сторінка	4471
попереднє фото	4471
попередній слайд	4471
поправки и уточнения	306
попробовать бесплатно	3607
попробуйте еще раз	3709
попробуйте ещё раз	3709
попробуйте позже	3709
популярне	4388
популярное	3626
популярные	3626	3722
популярные новости	3626
популярные статьи	3626
популярный	3707
популярні	4481
популярні новини	4388
попълнете това поле	300
поръчай книгата	283
поръчайте книгата	283
посилання скопійовано	4379
поскаржитися	4481
поскаржитися на коментар	4480
поскаржитися на рекламу	4486
последнее	3626
последни	230
последни новини	230
последние новости	3626
послухати новину	4379
посмотреть # фото	3711
посмотреть # фотографии	3711
посмотреть # фотографий	3711
посмотреть все # фото	3711
посмотреть все # фотографии	3711
посмотреть все # фотографий	3711
посмотреть все фото	3711
посмотреть все фотографии	3711
посмотреть все фотографий	3711
посмотреть результаты	91	3686
посмотреть фото	3711
посмотреть фотографии	3711
посмотреть фотографий	3711
посмотреть цену	3690
потвърдете имейла си	300
поточний час	4456
поточний час #	4455
потребителско име	298
потребителско име или имейл	297
похожие материалы	3626
похожие статьи	3626
почати гру	4445
почати тест	4445
почему я вижу эту рекламу	3726
почерпете ни с кафе	295
почерпи ни кафе	295
почтовый индекс	3710
поширити	4379
поширити у facebook	4379
поштовий індекс	4469
пошук	4390
пощенски код	301
правила за коментарите	310
правила за коментиране	233
правила использования	3620
правила коментарів	4480
правила коментування	4386
правила комментариев	3721
правила комментирования	3623
правила користування	4453
предимства за абонати	283
предишна новина	303
предишна снимка	303
предишна статия	303
предишна страница	303
предложение для подписчиков	3690
предложение для читателей	3690
предложить новость	3623
предыдущая	3629
предыдущая новость	3712
предыдущая статья	3626
предыдущая страница	3712
предыдущая фотография	3712
предыдущее фото	3712
предыдущий слайд	3712
презаредете страницата	294
презареди страницата	294
премиум	3607
преміум	4373
препечатването е забранено	307
препечатването забранено	307
препоръчани	230
препоръчано от outbrain	315
препоръчано от taboola	315
препоръчваме	298
препоръчваме ви	230
препоръчваме ви още	230
препоръчваме още	230
пригостити кавою	4462
пригостіть нас кавою	4462
придбати квитки	4449
придбати квиток	4449
придбати книжку	4449
придбати передплату	4465
придбати права на публікацію	4476
приемам всички	286
приемам всички бисквитки	285
приемам и продължавам	285
приеми всички	286
приеми и покажи	285
приеми и продължи	285
призначення платежу: благодійний внесок	4462
прийняти	4383
прийняти все	4453
прийняти всі	4383
прийняти всі файли cookie	4452
прийняти й показати	4452
прийняти та показати	4452
прийняти та продовжити	4452
прийняти і продовжити	4452
принтирай	233
принтирай рецептата	61
принципи редакції	4475
принять	3620
принять все	3620
принять все cookie	3693
принять все файлы cookie	3693
принять всё	3620
принять и показать	3693
принять и продолжить	3693
прислать новость	3623
прислать новость анонимно	3716
присоединиться к обсуждению	3721
пришлите свои фото	3716
приєднатися	4370
приєднатися до спільноти	4370
проверете имейла си	300
проверете пощата си	300
провери знанията си	280
проверь себя	3686
проверьте свои знания	3686
проверьте свою почту	3709
проверьте себя	3686
проголосовало #	3686
проголосовать	91
проголосувати	91
продовження під рекламою	4382
продовження статті під рекламою	4382
продовжити без вимкнення	4460
продовжити з apple	4465
продовжити з google	4465
продовжити через apple	4465
продовжити через facebook	4465
продовжити через google	4465
продолжительность #	3697
продолжить без отключения	3701
продолжить без поддержки	3601
продолжить с apple	3706
продолжить с google	3706
продолжить через apple	3706
продолжить через facebook	3706
продолжить через google	3706
продължава след рекламата	229
продължете с google	297
продължи без изключване	293
продължи с apple	297
продължи с facebook	297
продължи с google	297
продължителност	289
продължителност #	289
произвольная сумма	3703
произошла ошибка	3710
произошла ошибка. попробуйте ещё раз	3709
произошла ошибка. попробуйте позже	3709
пройти опитування	4445
пройти опрос	3686
пройти тест	3686
прокоментувати	4481
прокомментировать	3722
промени размера на текста	313
промо	3619	4382
пропозиція для передплатників	4449
пропозиція для читачів	4449
прослухати статтю	4455
прослушать	3615
прослушать новость	3615
прослушать статью	3696
прочетено от синтетичен глас	288
прочетете и	230
прочетете цялата статия	303
прочети по-късно	313
прочети с абонамент	297
прочети транскрипцията	288
прочети цялата новина	303
прочети цялата статия	303
прочитати пізніше	4484
прочитать позже	3725
прямой эфир	3697
прізвище	4469
публикувай коментар	310
пусни видеото	288
първо най-новите	310
підписатись	4373
підписатися	4373
підписатися на автора	4482
підписатися на сповіщення	4458
підписатися на тему	4482
підписка	4373
підсумок від ші	4478
підтвердьте електронну адресу	4468
підтвердіть e-mail	4468
підтримайте нас	4370
підтримати	4370
підтримати автора	4370
підтримати журналістів	4370
підтримати на buy me a coffee	4462
підтримати на patreon	4462
підтримати нас	4370
підтримати проєкт	4462
підтримати разово	4462
підтримати редакцію	4370
підтримувати щомісяця	4462
пізніше	4369	4459
""", 'р': """
радимо прочитати	4388
радимо також	4388
развернуть	3629
разгадать кроссворд	3686
размер на текста	313
размер на шрифта	65
размер текста	65
размер шрифта	65
разова підтримка	4463
разовий внесок	4463
разовий донат	4462
разово	3602
разовое пожертвование	3703
разовый платеж	3704
разовый платёж	3704
разпечатай	233
разпечатай статията	313
разреши	292
разреши веднъж	285
разреши известия	291
разреши известията	291
разреши рекламите	294
разрешите уведомления	3684
разрешить	3700
разрешить контент	3693
разрешить один раз	3693
разрешить рекламу	3702
разрешить уведомления	3684
ранняя регистрация	3691
раскрыть	3630
распечатать	3615
распечатать рецепт	61
распечатать статью	3615
рассказать друзьям	3615
рассылка	3610
рассылки	3610
расшифровка	3697
регистрация	223	3607
редакция рекомендует	3626
редакційна політика	4475
редакційна політика видання	4475
резултати от анкетата	280
резултати от гласуването	280
результати	92	4391
результати голосування	4456
результати опитування	4456
результаты	92	3630
результаты голосования	3697
результаты опроса	3697
реклама	229	3619	4382
реклама - статията продължава по-долу	229
реклама google	3726
реклама від google	4486
реклама закончилась	3726
реклама закінчилася	4486
реклама на сайте	3619
реклама на сайті	4382
реклама окончена	3726
реклама от google	3726
реклама. продовження нижче	4382
реклама. продолжение ниже	3619
реклами от google	315
рекламний матеріал	4486
рекламно каре	229
рекламно съдържание	229
рекламный материал	3726
рекомендовано outbrain	3726
рекомендовано taboola	3726
рекомендуем	3626	3707
рекомендуем почитать	3626
рекомендуем также	3626
рекомендуемое	3626
рекомендуємо	4388	4466
рекомендуємо прочитати	4388
рекомендуємо також	4388
реши кръстословицата	280
реши теста	280
реєстрація	4373
розгадати кросворд	4445
розгорнути	4391	4471
роздрукувати	4379
роздрукувати рецепт	61
роздрукувати статтю	4379
розмір тексту	65
розмір шрифту	65
розшифровка	4456
российской картой	3704
рубрики	3626	4388
річна передплата	4466
річна підписка	4466
""", 'с': """
самая выгодная	3707
само за абонати	297
само необходими	285
само необходимите	285
самое важное	3626
самое популярное	3626
самое читаемое	3626
самое читаемое за день	3626
самое читаемое за неделю	3626
самый популярный	3707
свали аудиото	288
свали епизода	288
свали от app store	290
свали от google play	290
свали приложението	290
свежее	3626
свежие новости	3626
свернуть	3629
своя сума	4462
своя сумма	3703
свържете се с редакцията	306
свържи се с автора	303
свързани новини	230
свързани публикации	230
свързани статии	230
связаться с нами	3623
світлина # з #	4470
світлина # із #	4470
сгенерировано ии	3719
сгенерировано нейросетью	3719
сгенерировано с помощью ии	3719
сделать донат	3703
сделать пожертвование	3602
сейчас читают	3626
сигнализирай за грешка	306
сканворд	3687
сканирай qr кода	290
сканирайте qr кода	290
сканирайте qr кода и изтеглете приложението	290
сканируйте qr-код	3698
скануйте qr-код	4457
скасувати можна будь-коли	4465
скачать аудио	3696
скачать выпуск	3696
скачать из google play	3698
скидка #%	3707
скидка для подписчиков	3690
скопировано	3616
скопировано в буфер обмена	3725
скопировать ссылку	3615
скопировать ссылку на статью	3615
скопійовано	4485
скопійовано в буфер обміну	4484
скопіювати посилання	4379
скопіювати посилання на статтю	4379
скорост	289
скорост на възпроизвеждане	288
скорость	3697
скорость воспроизведения	3696
скрий отговорите	310
скрий рекламата	315
скрыть	3630
скрыть ответы	3721
скрыть рекламу	3726
слайд # з #	4470
слайд # из #	3711
слайд # от #	302
слайд # із #	4470
слайд #/#	3711	4470
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
следить за автором	3723
следить за онлайном	3712
следить за темой	3723
следующая	3629
следующая новость	3712
следующая статья	3626
следующая страница	3712
следующая фотография	3712
следующее видео	3696
следующее фото	3712
следующий слайд	3712
слухати	4379
слухати новину	4379
слушай новината	233
слушай статията	288
слушать	3615
слушать новость	3615
см. также	3626
смотреть # фото	3711
смотреть # фотографии	3711
смотреть # фотографий	3711
смотреть видео	3696
смотреть все	3629
смотреть все # фото	3711
смотреть все # фотографии	3711
смотреть все # фотографий	3711
смотреть все фото	3711
смотреть все фотографии	3711
смотреть все фотографий	3711
смотреть галерею	3712
смотреть онлайн-трансляцию	3712
смотреть предложение	3690
смотреть фото	3711
смотреть фотогалерею	3712
смотреть фотографии	3711
смотреть фотографий	3711
смотри также	3626
смотрите также	3626
сначала новые	3721
сначала старые	3721
снимка # от #	302
снимка #/#	302
снимок # из #	3711
советуем почитать	3626
согласен	3620
согласиться	3620
согласиться и продолжить	3693
содержание	3629
содержание статьи	3712
содержимое недоступно	3693
создано ии	3719
создано нейросетью	3719
создано при помощи ии	3719
создано с помощью ии	3719
создать аккаунт	3607
сообщение	3710
сообщение отправлено	3709
сообщить новость	3716
сообщить об опечатке	3623
сообщить об ошибке	3623
сортирай по	310
сортиране	311
сортировать	3722
сортировать по	3721
сортировка	3722
сортування	4481
сортувати	4481
сортувати за	4480
сохранено	3616
сохранить	3615
сохранить выбор	3693
сохранить на потом	3725
сохранить настройки	3693
сохранить рецепт	61
сохранить статью	3615
социальные сети	3617
спасибо за ваш голос	91	3686
спасибо за ваше сообщение	3709
спасибо за подписку	3610
спасибо за регистрацию	3709
спасибо за сообщение	3709
спасибо за участие в опросе	3686
спасибо, ваш голос учтён	3686
спершу нові	4480
спершу старі	4480
спестявате #%	298
спецпроект	3619
спецпроєкт	4382
сповіщення	4459
споделете	233
сподели	233
сподели във facebook	233
сподели като подарък	313
сподели по имейл	313
сподели статията	233
споделяне	233
спонсорирано	229
спонсорирано съдържание	315
спонсорский материал	3726
спонсорський матеріал	4486
способ оплаты	3605
способы оплаты	3605
спочатку нові	4480
спочатку старі	4480
спри да следваш	312
спробуйте пізніше	4468
спробуйте ще раз	4468
ссылка скопирована	3615
сталася помилка	4469
сталася помилка. спробуйте пізніше	4468
сталася помилка. спробуйте ще раз	4468
станете член	222
стани абонат	222
стани дарител	222
старые	3722
старі	4481
стати патроном	4462
стати підписником	4462
стати співучасником	4370
стати частиною спільноти	4370
стати членом клубу	4462
статията е заключена	297
статията е защитена с авторско право	307
статията се чете от изкуствен интелект	288
стаття захищена авторським правом	4476
стать патроном	3602
стать соучастником	3602
стать спонсором	3602
статья защищена авторским правом	3717
створено за допомогою штучного інтелекту	4478
створено за допомогою ші	4478
створено штучним інтелектом	4478
створено ші	4478
створити акаунт	4373
стежити за автором	4482
стежити за онлайном	4471
стежити за темою	4482
стислий переказ від ші	4478
стоимость доставки	3691
сторінка # з #	4470
сторінка # із #	4470
сторінка #/#	4470
страница # из #	3711
страница # от #	302
страница #/#	302	3711
стрічка новин	4388
субтитри	289	4456
субтитры	3697
судоку	281	3687	4446
сума по избор	295
сховати	4391
сховати відповіді	4480
сховати рекламу	4486
сходни новини	230
схожі матеріали	4388
схожі новини	4388
схожі статті	4388
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
сыграть	3687
сюжет	3626
сюжеты	3626
""", 'т': """
тагове	230
тази статия е заключена	297
так, будь ласка	4459
так, дякую	4459
так, хочу	4459
також читайте	4388
твитнуть	3615
твиттер	3616
твітнути	4379
теги	3626	4388
текст продовжується під рекламою	4382
текст создан автоматически	3719
текст створено автоматично	4478
текст читает робот	3696
текущее время	3697
текущее время #	3696
текущо време	289
текущо време #	288
телеграм	3616
телефон	301	3710	4469
тема	301	3710	4469
тема дня	3626
теми	4388
темы	3626
тест дня	3686
тествай знанията си	280
това видео вече не е налично	288
това видео не е налично	288
това поле е задължително	300
това съдържание не е налично	285
това съдържание не може да бъде показано	285
только для подписчиков	3607
только необходимые	3693
транскрипция	289
тривалість	4456
тривалість #	4456
търговско съдържание	315
тільки необхідні	4452
""", 'у': """
у вас вже є акаунт	4465
у вас включен adblock	3701
у вас нет подписки	3706
у вас уже есть аккаунт	3706
у мене вже є акаунт	4465
у мене є акаунт	4465
у мене є передплата	4465
у меня есть аккаунт	3706
у меня есть подписка	3706
у меня нет аккаунта	3706
у меня уже есть аккаунт	3706
у цій статті	4471
уведомления	3700
увеличи	289
увеличи снимката	303
увеличи текста	313
увеличи шрифта	313
увеличить	3629
увеличить изображение	3712
увеличить текст	3725
увеличить фото	3712
увеличить шрифт	3725
увійти	4373
увійти з google	4465
увійти за допомогою google	4465
увійти через apple	4465
увійти через facebook	4465
увійти через google	4465
увійти, щоб коментувати	4480
увімкнути	4459
увімкнути звук	4455
увімкнути сповіщення	4442
увімкніть сповіщення	4442
угостите нас кофе	3703
угостить кофе	3703
уже есть аккаунт	3607
уже зарегистрированы	3607
уже зареєструвалися	4373
уже отключил	3702
узнать цену	3690
укажите сумму	3703
уменьшить шрифт	3725
умови використання	4383
управление на бисквитките	285
управление на известията	291
управление на съгласието	285
управление согласием	3693
управление уведомлениями	3699
управлявай съгласието	285
управлять согласием	3693
условия за ползване	285
установить приложение	3698
усі коментарі	4480
усі матеріали	4471
усі матеріали автора	4471
усі матеріали за темою	4471
усі новини	4390
усі статті	4471
усі статті автора	4471
""", 'ф': """
файлы cookie	3620
фамилия	301	3710
фейсбук	3616
филворды	3687
фото	3626
фото # з #	4470
фото # из #	3711
фото # із #	4470
фото #/#	3711	4470
фоторепортаж	3626
""", 'х': """
харесай	233
харесва ми	311
хорошо	3620
хотите получать уведомления	3699
хочете отримувати сповіщення	4458
""", 'ц': """
це було корисно	4478
це відео більше недоступне	4455
це відео недоступне	4455
це відео недоступне у вашій країні	4455
це поле обов'язкове	4468
цей контент недоступний	4452
цей контент неможливо показати	4452
цей матеріал закритий	4465
цена на доставката	283
ця стаття закрита	4465
цял екран	288
""", 'ч': """
час читання # хв	4390
час, що залишився	4455
час, що залишився #	4455
чете синтетичен глас	288
четете без ограничения	297
четете без реклами	315
четете в приложението	290
чети без реклами	315
чети в приложението	290
чи була стаття корисною	4386
читает синтезированный голос	3696
читайте в застосунку	4457
читайте в приложении	3698
читайте еще	3626
читайте ещё	3626
читайте ниже	3619
читайте первыми в приложении	3698
читайте першими в застосунку	4457
читайте по теме	3626
читайте также	3626
читайте також	4388
читати без обмежень	4465
читати без реклами	4486
читати всю новину	4471
читати всю статтю	4471
читати далі	4390
читати з передплатою	4465
читати коментарі	4480
читати повністю	4390
читати розшифровку	4455
читати статтю повністю	4471
читати також	4388
читать без ограничений	3706
читать без рекламы	3726
читать в max	3617
читать в telegram	3617
читать всю статью	3712
читать далее	3629
читать дальше	3629
читать ещё	3629
читать комментарии	3623
читать полностью	3629
читать расшифровку	3696
читать с подпиской	3706
читать статью полностью	3712
читать также	3626
читать целиком	3712
читає синтезований голос	4455
чому я бачу цю рекламу	4486
что еще почитать	3626
что ещё почитать	3626
что-то пошло не так	3710
что-то пошло не так, попробуйте позже	3709
что-то пошло не так. попробуйте еще раз	3709
что-то пошло не так. попробуйте ещё раз	3709
что-то пошло не так. попробуйте позже	3709
чуй статията	288
""", 'ш': """
швидкість	4456
швидкість відтворення	4455
ші може помилятися	4478
""", 'щ': """
ще за темою	4388
ще не передплатник	4465
ще немає акаунта	4465
ще новини	4388
що ще почитати	4388
щомісяця	4370	4466
щомісячна підтримка	4463
щомісячний внесок	4462
щоп'ятниці. безкоштовно. без спаму	4468
щороку	4466
щось пішло не так	4469
щось пішло не так, спробуйте пізніше	4468
щось пішло не так. спробуйте пізніше	4468
щось пішло не так. спробуйте ще раз	4468
""", 'э': """
экономия #%	3707
эксклюзивно для подписчиков	3706
электронная почта	3610
электронная почта или логин	3706
эта статья закрыта	3706
это было полезно	3719
это видео больше недоступно	3696
это видео недоступно	3696
это видео недоступно в вашей стране	3696
это поле обязательно	3709
это поле обязательно для заполнения	3709
этот контент невозможно показать	3693
этот контент недоступен	3693
этот материал закрыт	3706
""", 'я': """
я вже підтримую	4369
я вимкнув блокувальник	4460
я отключил	3702
я отключил блокировщик	3701
я уже поддерживаю	3601
як вимкнути adblock	4460
як ми захищаємо джерела	4475
як ми захищаємо наші джерела	4475
якість	4456
яндекс.дзен	3616
""", 'і': """
ім'я	4469
індекс	4469
інша сума	4462
інші матеріали автора	4471
інші новини	19	4388
інші статті автора	4471
""", 'א': """
אהבתי	2011
אודות הכותב	2041
אולי גם יעניין אותך	1975
אולי יעניין אותך	1975
אולי יעניין אותך גם	2003
אולי יעניין אתכם	1975
אולי יעניין אתכם גם	2003
אולי מאוחר יותר	1958
אולי פספסתם	2003
אחר כך	2027
איך מכבים	2030
איך מכבים חוסם פרסומות	2029
אימייל	2037
אימייל לא תקין	2036
אין לי דעה	2011
אין לך חשבון	2034
אין לכם חשבון	2034
אינציקלופדיית ynet	1975
אירעה שגיאה	2036
אישור הכל	2023
אישור והמשך	2022
אני מאשר את תנאי השימוש	2036
אני מאשר קבלת דיוור	2036
אני מאשר/ת קבלת דברי פרסומת	2036
אני מאשר/ת קבלת דיוור	2036
אני מסכים לתנאי השימוש	2036
אני מסכים/ה לתנאי השימוש	2036
אפשר	2027
אפשר התראות	2026
אפשר לבטל בכל רגע	2034
אפשר תמיד	2022
אפשרויות נוספות	2049
אשר את כל העוגיות	2054
אשר הכל	2023
אשר והמשך	2022
""", 'ב': """
בדקו את תיבת הדואר	2036
בדקו את תיבת המייל	2036
בחירה	2035
בחן את עצמך	2013
בחנו את עצמכם	2013
בחסות	2006
בחר	2035
בחר מסלול	2034
בחר סכום	2056
בחרו את המינוי שלכם	2034
בחרו מינוי	2034
בחרו מסלול	2034
בחרו סכום	2056
בטל השתקה	2018
ביטול הסכמה	2022
ביטול השתקה	2018
בלי ספאם	2036
בלעדי למנויים	2034
במעקב	2046
בשיתוף	1970
בשיתוף עם	2050
""", 'ג': """
גודל גופן	65
גודל הטקסט	2048
גודל טקסט	65
גישה בלתי מוגבלת לכל הכתבות	2057
""", 'ד': """
דווח על טעות	1974
דווח על תגובה	2052
דווחו לנו על טעות	2010
דחה את כל העוגיות	2054
דחה הכל	2023
דחיית הכל	2023
דיווח	2011
דיווח על טעות	2010
דיווח על תגובה	2052
דלג לתוכן	1977
דלג על הפרסומת	2055
דלגו למתכון	61
דלגו על הפרסומת	2055
דף הבית	1977
""", 'ה': """
האזינו	1966
האזינו בספוטיפיי	2053
האזינו לכתבה	2018
האזן לכתבה	2018
האם הכתבה עזרה לך	2010
האם הכתבה עניינה אותך	2010
האם העמוד עזר לך	2010
האם זה היה מועיל	2010
הבא	1977
הבנתי	1978
הבקשה התקבלה	2058
הבקשה נשלחה	2058
הגב	1974
הגדל טקסט	2048
הגדל תמונה	2040
הגדלת טקסט	2048
הגדלת תמונה	2040
הגדרות עוגיות	2022
הגדרות פרטיות	2022
הדפיסו את המתכון	61
הדפיסו כתבה	2002
הדפס	1966
הדפס מתכון	61
הדפסה	1966
הדפסת המתכון	61
הדפסת כתבה	2002
ההודעה נשלחה	2036
ההודעה שלך	2058
ההצבעה שלך נקלטה	2010
ההצעה המשתלמת ביותר	2035
ההרשמה אושרה	2058
הודעתך נשלחה	2036
הווידאו אינו זמין	2018
הוסיפו תגובה	1974
הוסף כמקור מועדף	2045
הוסף לסל	2060
הוסף תגובה	1974
הוסף תשובה	2052
הוספה לסל	2060
הוספת תגובה	1974
הוקרא בקול סינתטי	2018
הורד שמע	2018
הורדת הפרק	2018
הורדת השמע	2018
הורידו את האפליקציה	2025
הזינו כתובת מייל	2058
הזכירו לי מאוחר יותר	1958
הזן כתובת אימייל	2058
החדשות ביותר	2011
החדשים ביותר	2011
החנות	2050
החשבון שלי	1960
הטבה לקוראים	2016
הטבות למנויים	2016
הטופס נשלח בהצלחה	2036
הירשם	1960
הירשמו להתראות	2026
הישנות ביותר	2011
הכי נצפים	1975
הכי נקרא	1975
הכי נקראות	1975
הכי נקראות היום	2003
הכי פופולרי	2035
הכינוי שלך	2052
הכניסו כתובת מייל	2058
הכתבה הבאה	1975
הכתבה המלאה למנויים	2002
הכתבה הקודמת	1975
הכתבה נעולה	2034
המייל האדום	2041
המייל שלך	2058
המלצות	1975
המשיכו לקרוא	2059
המשך בדפדפן	2025
המשך לאתר	2025
המשך לקרוא	1977
המשך עם google	2034
המשך עם אימייל	2057
המשך עם אפל	2034
המשך עם גוגל	2034
המשך עם פייסבוק	2034
המשך קריאה	1977
הנגן נטען	2018
הנצפים ביותר	2003
הנקראות ביותר	1975
הנקראים ביותר	2003
הסרטון אינו זמין	2018
הסרטון הבא	2055
הסרטון הקודם	2055
הסרטון לא זמין	2018
הסרטון נטען	2018
הסתר	1978
הסתר תגובות	2010
הסתר תשובות	2010
העדפות עוגיות	2022
העדפות פרטיות	2054
הענק כתבה במתנה	2048
הענקת כתבה במתנה	2048
העתיקו את הקישור	2002
העתיקו קישור	2002
העתק	2049
העתק קישור	1966
העתקת הקישור	2002
העתקת קישור	1966
הפופולרי ביותר	2035
הפופולריות ביותר	2011
הפסק לעקוב	2045
הפסקת מעקב	2045
הפעל התראות	2026
הפעל סרטון	2018
הפעלה אוטומטית	2019
הפעלת התראות	2026
הפרסומת ממשיכה	2060
הצביעו	91	2011
הצביעו בסקר	2010
הצבע	91	2011
הצבעה	92
הצבעתך נקלטה	2010
הצג ב-x	2053
הצג הכל	1978
הצג כתוביות	2018
הצג מפה	1978
הצג מקור	1978
הצג עוד	1977
הצג פוסט	2022
הצג פוסט זה באינסטגרם	2053
הצג פחות	1978
הצג תגובות	2010
הצג תוכן	2022
הצג תוצאות	91	2011
הצג תמיד	2022
הצג תשובות	2010
הצגת התוכן	2022
הצטרפו	1959
הצטרפו אלינו	1959
הצטרפו לתומכים	2031
הצעה לקוראים	2016
הקודם	1977
הקטן טקסט	2048
הקטנת טקסט	2048
הקישור הועתק	2002
הקראה אוטומטית	2018
הקש להפעלת קול	2055
הרשמה	1960
השאר אותי מחובר	2034
השב	1974
השתק	2019
השתקה	2019
השתתפו בסקר	2010
התגובה שלך	2052
התגובות למנויים בלבד	2052
התגובות מושבתות	2052
התחבר	1960
התחבר עם google	2034
התחברות	1960
התחברות באמצעות גוגל	2034
התחברות עם גוגל	2034
התחברות עם פייסבוק	2034
התמונה הבאה	2059
התמונה הקודמת	2059
התרומה שלי	2056
""", 'ו': """
ווטסאפ	1966
וידאו	1975
""", 'ז': """
זהו שדה חובה	2036
זכור אותי	2035
זמן נוכחי	2019
זמן נותר	2019
""", 'ח': """
חד פעמי	2032
חד-פעמי	2032
חדשות אחרונות	1975
חודש ראשון ב-#	2001
חודש ראשון ב-# ש"ח	2001
חודש ראשון בשקל	2001
חודש ראשון חינם	2001
חודשי	2032
חזרה למעלה	1977
חזרה לעמוד הבית	2040
חזרה לרשימה	2059
חידוש מינוי	2057
חיוב חודשי	2035
חיוב שנתי	2035
חינם, בלי ספאם	2036
חיפוש	1977
""", 'ט': """
טוויטר	1966
טוען וידאו	2018
טוען נגן	2018
טלגרם	1966
טעינת הפוסט	2022
טען מחדש	2029
טען מחדש את הדף	2029
טען עוד	1977
טען פוסט	2022
טען תגובות נוספות	2010
טען תוכן	2022
""", 'י': """
יציאה	1960
יציאה ממסך מלא	2018
יש לי חשבון	2034
""", 'כ': """
כבר הצבעת	2010
כבר הצבעתם	2010
כבר יש לך חשבון	2034
כבר מנוי	2034
כבר מנויים	2034
כבר מנויים? התחברו	1960
כבר נרשמת	1960
כותרות אחרונות	1975
כיביתי	2030
כיביתי את חוסם הפרסומות	2029
כל חודש	2032
כל שקל חשוב	2031
כל תרומה חשובה	2031
כל תרומה עוזרת	2031
כללי התגובות	2010
כן, אני רוצה	2026
כניסה	1960
כניסה למנויים	1960
כתבה זו הוענקה במתנה	2061
כתבה זו היא תוכן ממומן	2002
כתבה ממומנת	2006
כתבה נעולה	2034
כתבו את תגובתכם	2052
כתבו לנו	2041
כתבו תגובה	1974
כתבות אחרונות	1975
כתבות מומלצות	1975
כתבות נוספות	1975
כתבות נוספות בנושא	2003
כתבות נוספות שיעניינו אתכם	2003
כתבות נוספות של הכתב	2040
כתבות קשורות	1975
כתבות שאולי פספסתם	2003
כתבות שיעניינו אתכם	2003
כתוב תגובה	2010
כתוביות	2019
כתובת אימייל לא תקינה	2036
כתובת המייל כבר רשומה	2058
כתובת המייל שלך	2058
כתובת מייל לא תקינה	2036
כתיבת תגובה	2010
""", 'ל': """
לא אהבתי	2011
לא יודע	2011
לא כעת	1958
לא ניתן להפעיל את הסרטון	2018
לא ניתן להציג את התוכן	2022
לא ניתן להציג תוכן זה	2022
לא ניתן לטעון את הסרטון	2055
לא ניתן לנגן את הסרטון	2018
לא עכשיו	1958
לא תודה	1958
לא, תודה	1958
לגלריה	2040
לגלריה המלאה	2040
לגלריית התמונות	2040
לדף הבית	2040
לדף התרומות	2031
להאזנה בספוטיפיי	2053
להאזנה לכתבה	2018
להורדה ב-app store	2025
להורדה ב-google play	2025
להורדה מ-app store	2025
להורדה מ-google play	2025
להורדת האפליקציה	2002
להזמנה לחצו כאן	2060
להזמנת כרטיסים	2016
להמשך קריאה	1960
להרשמה	1960
לחידון	2013
לחידון המלא	2013
לחנות	2050
לחצו להפעלת הסאונד	2055
לידיעה המלאה	2040
לכל החדשות	2040
לכל החידונים	2013
לכל הכתבות	1977
לכל הכתבות בנושא	2003
לכל הכתבות של הכתב	2040
לכל המשחקים	2013
לכל הסרטונים	2040
לכל העדכונים, הכתבות והסרטונים	2003
לכל התגובות	1974
לכל התמונות	2040
לכתבה הבאה	2040
לכתבה הבאה בסדרה	2003
לכתבה המלאה	2040
לכתבה הקודמת	2040
לכתבה הקודמת בסדרה	2003
לכתבה נוספת	2059
למוצר	2050
למנויים בלבד	1963
למתכון	61
לעמוד הבית	2040
לעמוד התרומות	2031
לפרויקט המלא	2040
לפרופיל הכתב	2041
לפרטי המוצר	2060
לפרטים	1978
לפתיחת הכתבה	2057
לצפייה ביוטיוב	2053
לצפייה במסלולים	2057
לצפייה בתוצאות	91
לקריאה באפליקציה	2025
לקריאה מאוחר יותר	2061
לראש הדף	2040
לראש העמוד	2040
לרכישה באמזון	2016
לרכישה לחצו כאן	2016
לרכישת הספר	2016
לרכישת כרטיסים	2016
לרכישת כרטיסים לחצו כאן	2016
לרכישת מינוי	1960
לרכישת מינוי לחצו כאן	2002
לתיק המלא	2040
לתמונות	1978
לתרום	1959
לתרומה	1959
לתרומה לחצו כאן	2031
""", 'מ': """
מאוחר יותר	2027
מבזקים	1975
מדיניות הפרטיות	1973
מדיניות הפרטיות ותנאי השימוש	1973
מהירות הפעלה	2018
מהירות ניגון	2018
מודעה	1970
מומלץ עבורך	2003
מומלץ עבורכם	2003
מומלצים	1975
מוקרא בקול סינתטי	2018
מיון לפי	2011
מייל	2037
מיין לפי	2011
ממומן	1970
מסך מלא	2019
מסלולי מינוי	2057
מעבר למתכון	61
מעוניינים לקבל התראות	2026
מצאת טעות	2010
מצאתם טעות	1974
מצאתם טעות בכתבה	2010
מצב כהה	2023
משהו השתבש	2037
משחקים	2015
משך	2019
משך הסרטון	2055
משלוח חינם	2050
מתנה לחבר	2048
""", 'נ': """
נא להזין כתובת מייל תקינה	2036
נגן וידאו	2018
נגן שמע	2055
נוצר באמצעות ai	2055
נוצר על ידי ai	2055
נושאים	1975
נושאים קשורים	1975
ניגון אוטומטי	2019
ניהול אפשרויות	2054
ניהול הסכמה	2022
ניהול העדפות	2054
ניהול עוגיות	2022
ניתן לבטל בכל עת	2034
נרשמת בהצלחה	2036
""", 'ס': """
סגור	1958
סגור גלריה	2059
סגור חלון	2059
סגור תפריט	2059
סגירה	1958
סודוקו	2015
סוף הפרסומת	2016
סוף פרסומת	2016
סיכום ai	1988
סיכום אוטומטי	2044
סיכום הכתבה	1988
סכום אחר	2031
סכום לבחירה	2056
ספרו לנו מה דעתכם	2010
סקר	92
סקר היום	91
סרטון זה אינו זמין	2018
סרטון זה אינו זמין עוד	2018
סרקו את הקוד	2025
סרקו את קוד ה-qr	2025
""", 'ע': """
עדיין לא מנוי	2034
עדיין לא מנויים	2034
עוד	1977
עוד באותו נושא	2003
עוד בנושא	1975
עוד בערוץ	1975
עוד חדשות	1975
עוד כתבות	19	1975
עוד כתבות בנושא	19
עוד כתבות מעניינות	2002
עוד לא מנויים	2034
עוד סיפורים	2003
על הכותב	2041
עקבו אחר הכתב	2045
עקבו אחר הנושא	2045
עקבו אחרי הכתב	2045
עקבו אחרי הנושא	2045
עקוב אחרי הכתב	2045
""", 'פ': """
פייסבוק	1966
פנייה לכתב	2041
פנייה למערכת	2041
פרטים	1978
פרסום	1970
פרסומת	1970
פרסם	2011
פתח	1978
פתח באפליקציה	2025
פתיחה באפליקציה	2025
""", 'צ': """
צור חשבון	1960
צור קשר	1974
צפו באינסטגרם	2053
צפו בטוויטר	2053
צפו ביוטיוב	2053
צפו בפייסבוק	2053
צפו גם	2059
צפייה חוזרת	2055
צרו קשר	2041
צרו קשר עם המערכת	2041
""", 'ק': """
קבל הכל	2023
קבלת התראות	2026
קוד קופון	2060
קודי הנחה	2060
קרא גם	1975
קרא עוד	1977
קראו באפליקציה	2025
קראו בחינם	2057
קראו גם	1975
קראו עוד	1977
""", 'ר': """
רוצה לקבל התראות	2026
רוצים לקבל התראות	2026
רענון העמוד	2029
רענן את הדף	2029
רעננו את הדף	2029
""", 'ש': """
שדה זה הוא חובה	2036
שדה חובה	2036
שדות חובה	2036
שחק עכשיו	2013
שחקו עכשיו	2013
שיתוף	1966
שיתוף בוואטסאפ	2048
שיתוף בווטסאפ	1966
שיתוף בטוויטר	1966
שיתוף במייל	2002
שיתוף בפייסבוק	1966
שכחת את הסיסמה	2034
שכחת סיסמה	2034
שכחתי סיסמה	1960
שלח	91	2037
שלח לחבר	1966
שלח תגובה	2010
שלחו את הכתבה במתנה	2002
שלחו במתנה	2002
שלחו לחבר	2048
שלחו לנו סרטונים	2041
שלחו לנו תמונות	2041
שלחו משוב	2010
שליחה	2037
שליחה במייל	1966
שליחת משוב	2010
שליחת תגובה	2010
שם	2037
שם מלא	2037
שם משפחה	2037
שם פרטי	2037
שמור	2049
שמור העדפות	2022
שמור כתבה	2061
שמירה	1966
שמירת הגדרות	2022
שמירת המתכון	61
שמירת כתבה	2002
שמרו כתבה	2002
שמרו לקריאה מאוחרת	2002
שנתי	2032
שתף	1966
שתף כתבה	2061
שתפו	1966
שתפו את הכתבה	1966
שתפו בוואטסאפ	2002
שתפו בווטסאפ	2002
שתפו בטוויטר	2048
שתפו בטלגרם	2002
שתפו בפייסבוק	1966
שתפו כתבה זו	2061
""", 'ת': """
תגובה	1974
תגובות	1974
תגובות נוספות	2010
תגיות	1975
תודה על ההצבעה	2010
תודה על הצבעתך	91
תודה על התמיכה	2056
תודה על תמיכתכם	2056
תודה שהצבעת	2010
תודה שהצבעתם	2010
תודה, ההודעה נשלחה	2036
תוכן למנויים	1960
תוכן ממומן	87	1970
תוכן מסחרי	2006
תוכן מקודם	1970
תוכן פרסומי	2006
תוכן שיווקי	87	1970
תוכן שיווקי בשיתוף	2006
תוצאות	92
תוצאות ההצבעה	2011
תוצאות הסקר	2011
תורגם אוטומטית	2002
תיקון טעות	2002
תמכו בנו	1959
תמכו בנו בפטריאון	2031
תמלול	2019
תנאי השימוש	1973
תנאי השימוש | מדיניות הפרטיות	1973
תנאי השימוש ומדיניות הפרטיות	1973
תנאי פרסום תגובות	2010
תפריט	1977
תקציר ai	1988
תקציר בינה מלאכותית	1988
תקציר הכתבה	1988
תרגום אוטומטי	2019
תרומה	1959
תרומה חד פעמית	2031
תרומה חד-פעמית	2031
תרומה חודשית	2031
תרמו	1959
תרמו עכשיו	1959
תשבץ	2015
תשבצים	2015
תשחץ	2015
תשלום באמצעות paypal	2057
""", 'ا': """
ابدا الاختبار	166
ابلاغ	164
ابلغ عن خطا	143
اترك تعليقا	119
اترك رد	163
اترك ردا	163
اتصل بنا	119
اجازه دادن	1649
احجز الان	215
احجز تذكرتك	169
احجز تذكرتك الان	169
احجز مكانك	169
احدث الاخبار	120
احفظ المقال	152
احفظ المقال لوقت لاحق	152
اخبار اخري	19
اخبار بيشتر	1624
اخبار ديگر	19
اخبار ذات صلة	120
اخبار ذات علاقة	153
اخبار قد تعجبك	153
اخبار قد تهمك	153
اخبار متعلقة	120
اخبار مرتبط	1597
اخبار مرتبطة	153
اخبار پيشنهادي	1624
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
اخرين اخبار	1597
اخرين خبرها	1624
اخفاء	123
اخفاء التعليقات	163
اخفاء الردود	163
ادارة التفضيلات	209
ادارة الخيارات	209
ادارة الموافقة	174
ادارة ملفات تعريف الارتباط	117
ادامه	1599
ادامه با google	1655
ادامه با گوگل	1655
ادامه خبر	1661
ادامه در مرورگر	1647
ادامه مطلب	1599
ادخل البريد الالكتروني	213
ادخل بريدا الكترونيا صحيحا	189
ادخل بريدك الالكتروني	213
ادعم الصحافة المستقلة	100
ادعم عملنا	184
ادعمنا	100
ادعمنا علي باتريون	184
اذهب الي الوصفة	61
ارسال	91	110	1590
ارسال التعليق	163
ارسال المقال بالبريد	152
ارسال بازخورد	1633
ارسال به تلگرام	1616
ارسال به دوستان	1590
ارسال تعليق	163
ارسال خبر	1662
ارسال ديدگاه	1633
ارسال راي	91
ارسال رايگان	1671
ارسال سوژه	1662
ارسال نظر	1596
ارسل	91
ارسل التعليق	163
ارسل تعليقك	163
ارسل لنا خبرا	195
ارسل لنا صورك	195
ارسل ملاحظاتك	163
از دست ندهيد	1624
از راي شما متشكريم	1633
از شركت شما در نظرسنجي متشكريم	1633
از ما حمايت كنيد	1586
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
اشتباهي ديدهايد	1633
اشتر الان	169
اشتر الان من امازون	169
اشتر الكتاب	169
اشتر من امازون	169
اشتراك	101	1587
اشتراك خود را انتخاب كنيد	1655
اشتراك در تلگرام	1669
اشتراك در واتساپ	1669
اشتراك گذاري	1590
اشتراك گذاري در تلگرام	1616
اشتراكگذاري	1590
اشتراكگذاري در تلگرام	1669
اشتراكگذاري در واتساپ	1669
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
افزودن به منابع ترجيحي	1666
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
اكنون بازي كنيد	1636
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
الان نه	1585
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
امكان نمايش اين محتوا وجود ندارد	1644
امكان پخش ويدئو وجود ندارد	1640
انت تتابع هذا الموضوع	199
انت مشترك بالفعل	213
انتخاب	1656
انتخاب اشتراك	1655
انتخاب طرح	1655
انتشار	1634
انتقل الي الوصفة	61
انتهاي پيام	1616
انتهي الاعلان	169
اندازه فونت	65
اندازه قلم	65
اندازه متن	1669
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
اولين نفري باشيد كه نظر ميدهد	1616
ايا اين مطلب براي شما مفيد بود	1633
ايا اين مطلب مفيد بود	1633
ايا اين مقاله مفيد بود	1633
ايا مايليد اعلان دريافت كنيد	1648
ايا ميخواهيد اعلان دريافت كنيد	1648
ايجاد حساب	1587
ايقاف مؤقت	170
ايميل	1658
ايميل خود را بررسي كنيد	1657
ايميل معتبر وارد كنيد	1657
ايميل نامعتبر	1657
ايميل نامعتبر است	1657
اين فيلد الزامي است	1657
اين فيلد ضروري است	1657
اين مطالب را هم بخوانيد	1624
اين مطلب را هم بخوانيد	1624
اين مطلب مفيد بود	1633
اين مقاله قفل است	1655
اين ويدئو در دسترس نيست	1640
اين ويدئو ديگر در دسترس نيست	1640
اين ويديو در دسترس نيست	1640
اپليكيشن را دانلود كنيد	1647
اپليكيشن را نصب كنيد	1647
اگهي	1592
اگهيها	1628
""", 'ب': """
با تشكر، پيام شما ارسال شد	1657
با حمايت	1671
با ما تماس بگيريد	1662
با همكاري	1671
با پردازش دادههايم موافقم	1657
بارگذاري دوباره صفحه	1651
بارگذاري مجدد صفحه	1651
بارگذاري محتوا	1644
بارگذاري پست	1644
باز كردن	1600
باز كردن در اپليكيشن	1647
باز كردن در برنامه	1647
بازخورد بدهيد	1633
بازرگاني	1628
بازي رايگان	1636
بازي كنيد	1636
بازيها	1638
بازگشت به بالا	1599
بازگشت به صفحه اصلي	1661
باقات الاشتراك	212
بالتعاون مع	204
بالفيديو	139
بحث	122
بدعم من	204
براي ارسال نظر وارد شويد	1633
برعاية	114
بريد الكتروني غير صالح	189
بريدك الالكتروني	213
برچسب ها	1597
برچسبها	1597
بزرگتر كردن متن	1669
بزرگنمايي تصوير	1661
بستن	1585
بعدا	1649
بعدا ياداوري كن	1585
بعدي	1599
بلغ عن تعليق	206
بلغ عن خطا	143
بله، ميخواهم	1649
به اشتراك بگذاريد	1590
به اين مطلب گوش دهيد	1640
به اين مقاله گوش دهيد	1640
بهترين پيشنهاد	1656
بيشتر	1597	1599
بيشتر ببينيد	1624
بيشتر بخوانيد	1597
بيصدا	1641
""", 'ت': """
تابع القراءة	214
تابع الكاتب	199
تابع الموضوع	199
تابع هذا الموضوع	199
تابعنا عبر	113
تابعنا علي	113
تابعونا علي	113
تاخير # ثوان	170
تازهترينها	1597
تازهسازي صفحه	1651
تبرع	100
تبرع الان	100
تبرع شهري	185
تبرع شهريا	184
تبرع لمرة واحدة	184
تبرع مرة واحدة	211
تبرعي	185
تبليغ	1592
تبليغات	1592
تبليغات در گوگل	1628
تبليغات متني	1628
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
تخفيف ويژه خوانندگان	1639
تذاكر	204
تذكرني	188
ترتيب	164
ترتيب حسب	164
ترجمة الية	171
ترجمه ماشيني	1641
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
تلگرام	1590
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
تماس با تحريريه	1662
تماس با ما	1596
تماس با نويسنده	1662
تماشاي ويديو	1616
تمام صفحه	1641
تنزيل الحلقة	170
تنزيل الصوت	170
تنظيمات حريم خصوصي	1644
تنظيمات كوكي	1595
تنظيمات كوكيها	1595
تواصل مع التحرير	195
تواصل مع الكاتب	195
تواصل مع المحرر	195
تواصل معنا	195
توقف پخش	1640
تويتر	110
توييتر	1590
تيليجرام	110
""", 'ث': """
ثبت ديدگاه	1633
ثبت راي	91
ثبت نام	1587
ثبت نظر	91	1596
ثبتنام	1587
""", 'ج': """
جار التحميل	170
جار تحميل الفيديو	170
جاري التحميل	170
جاري تحميل الفيديو	170
جاوااسكريپت غيرفعال است	1644
جدول	1638
جدول كلمات متقاطع	1638
جديدترين	1634
جديدترين اخبار	1597
جديدترينها	1634
جزئيات	1600
جستجو	1599
جميع الاخبار	193
جميع الالعاب	166
جميع التعليقات	119
جميع الفيديوهات	193
جميع مقالات الكاتب	193
""", 'ح': """
حالا نه	1585
حامي ما شويد	1653
حامي مالي	1671
حجم الخط	110
حجم النص	65
حدث الصفحة	182
حدث خطا	190
حدث خطا ما	190
حريم خصوصي	1595
حساب كاربري	1587
حساب كاربري دارم	1655
حساب كاربري داريد	1655
حساب كاربري نداريد	1655
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
حمايت كنيد	1586
حمايت مالي	1586
حمايت مالي از ما	1653
حمايت ماهانه	1654
حمل التطبيق	178
حمل التطبيق الان	178
حمل من app store	178
حمل من google play	178
""", 'خ': """
خاص بالمشتركين	187
خانه	1599
خبر بعدي	1616
خبر قبلي	1616
خبرهاي بيشتر	1624
خبرهاي داغ	1624
خبرهاي مرتبط	1597
خبرهاي پيشنهادي	1624
خروج	1587
خروج از تمام صفحه	1640
خريد از امازون	1639
خريد انلاين	1671
خريد اين كتاب	1639
خريد اينترنتي	1671
خريد بليت	1639
خريد بليط	1639
خريد كتاب	1639
خطايي ديدهايد	1633
خطايي رخ داد	1658
خلاصه با هوش مصنوعي	1665
خلاصه هوش مصنوعي	1665
خواندن در اپليكيشن	1647
خواندهشده با صداي مصنوعي	1640
خودتان را بيازماييد	1636
خيارات اخري	203
""", 'د': """
دانش خود را بسنجيد	1636
دانلود از اپ استور	1647
دانلود از بازار	1647
دانلود از گوگل پلي	1647
دانلود اپليكيشن	1647
دانلود صدا	1640
دانلود فايل صوتي	1640
دانلود ويدئو	1640
دانلود پادكست	1640
در حال بارگذاري	1640
در حال بارگذاري ويدئو	1640
در حال بارگذاري ويديو	1640
در نظرسنجي شركت كنيد	1633
در همين رابطه	1624
در همين زمينه	1624
در پاتريون حمايت كنيد	1653
درباره نويسنده	1662
دريافت از اپ استور	1647
دريافت از بازار	1647
دريافت از كافه بازار	1647
دريافت از مايكت	1647
دريافت از گوگل پلي	1647
دريافت اعلانها	1648
دستهبندي	1597
دعمك يصنع الفرق	211
دعوت به همكاري	1616
دنبال كردن	1667
دنبال كردن اين موضوع	1666
دنبال كردن موضوع	1666
دنبال كردن نويسنده	1666
ديدگاه	1596
ديدگاه خود را بنويسيد	1633
ديدگاهتان را بنويسيد	1616
ديدگاهها	1596
""", 'ذ': """
ذات صلة	120
ذخيره	1590
ذخيره تنظيمات	1644
ذخيره خبر	1616
ذخيره دستور پخت	61
ذخيره مطلب	1616
ذخيره مطلب براي بعد	1616
ذكرني لاحقا	99
""", 'ر': """
راسل التحرير	195
راسلنا	195
راي دهيد	91	1634
راي شما ثبت شد	91	1633
راي شما ثبت شده است	1633
رايگان و بدون هرزنامه	1657
ربما لاحقا	99
رد	119
رد همه	1645
رزرو بليت	1671
رسالتك	190
رفتن به بالا	1661
رفتن به دستور پخت	61
رفتن به صفحه كمك مالي	1653
رفض الكل	175
رفض جميع ملفات تعريف الارتباط	209
رمز عبور خود را فراموش كردهايد	1655
رمز عبور را فراموش كردهايد	1587
رپورتاژ	1592
رپورتاژ اگهي	1592
""", 'ز': """
زمان باقيمانده	1641
زمان فعلي	1641
زيرنويس	1641
""", 'س': """
سؤال اليوم	91
سالانه	1654
ساهم	100
ساهم الان	100
سجل الدخول	104
سجل الدخول للتعليق	163
سحب الموافقة	174
سرعة التشغيل	170
سرعت پخش	1640
سنويا	185
سودوكو	168	1638
سوژه بفرستيد	1662
سياسة التصحيح	195
سياسة التصحيحات	195
سياسة الخصوصية	117
سياسة الخصوصية | شروط الاستخدام	117
سياسة الخصوصية وشروط الاستخدام	117
سياسة ملفات تعريف الارتباط	117
سياست حريم خصوصي	1595
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
شايد بعدا	1585
شحن مجاني	204
شراء التذاكر	169
شراء من امازون	169
شرايط ارسال نظر	1633
شرايط استفاده	1595
شرايط استفاده و حريم خصوصي	1595
شرايط را ميپذيرم	1657
شركاؤنا	175
شركاي ما	1645
شركت در ازمون	1636
شركت در نظرسنجي	1633
شروط الاستخدام	117
شروط الاستخدام | سياسة الخصوصية	117
شروط الاستخدام وسياسة الخصوصية	117
شروط التعليق	163
شروع ازمون	1636
شكرا لتصويتك	91	163
شكرا لدعمك	211
شكرا لدعمكم	211
شكرا لمشاركتك	163
شكرا، تم ارسال رسالتك	189
شما اين موضوع را دنبال ميكنيد	1666
شما قبلا راي دادهايد	1633
شنيدن اين مطلب	1640
شنيدن مقاله	1640
شهريا	185
""", 'ص': """
صفحة التبرع	184
صفحه اصلي	1599
صفحه كمك مالي	1653
صندوق ورودي خود را بررسي كنيد	1657
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
عضويت	1587
عطلت مانع الاعلانات	182
عكس	1597
عكسهاي بيشتر	1661
عكسهايتان را براي ما بفرستيد	1662
علي فيسبوك وتويتر	113
عن الكاتب	195
عودة للاعلي	193
""", 'غ': """
غرد	110
غيرفعال كردم	1652
""", 'ف': """
فتح	123
فتح التطبيق	178
فتح في التطبيق	178
فراموشي رمز عبور	1655
فروشگاه	1671
فعال كردن	1649
فعال كردن اعلانها	1648
فعالسازي اعلانها	1648
فعل الاشعارات	179
فعلا نه	1649
فقط براي مشتركان	1587
فهمت	123
فيديو	120
فيديو غير متاح	170
فيسبوك	110	1590
فيلد الزامي	1657
فيلدهاي الزامي	1657
""", 'ق': """
قبلي	1599
قبول الجميع	175
قبول الكل	175
قبول جميع ملفات تعريف الارتباط	209
قبول همه	1645
قبول و ادامه	1644
قبول ومتابعة	174
قد يعجبك	120
قد يعجبك ايضا	19	120
قد يهمك	120
قد يهمك ايضا	120
قديميترين	1634
قديميترينها	1634
قراءة المزيد	122
قصص مقترحة	153
قواعد التعليق	163
قواعد التعليقات	163
قوانين ارسال نظر	1633
قوانين و مقررات را ميپذيرم	1657
قيم المقال	143
قيم الوصفة	61
قيم هذا المقال	143
""", 'ك': """
كبر الصورة	193
كتم الصوت	171
كد qr را اسكن كنيد	1647
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
كليدواژهها	1597
كمك كنيد	1586
كمك مالي	1586
كمك ماهانه	1654
كمك يكباره	1653
كن اول المعلقين	152
كن داعما	100
كود خصم	215
كوكيها	1595
كوچكتر كردن متن	1669
كيف اعطل مانع الاعلانات	182
كيف اعطله	183
كيفية التعطيل	183
كيفيت	1641
كپي	1670
كپي شد	1616
كپي كردن لينك	1616
كپي لينك	1590
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
لطفا ان را غيرفعال كنيد	1652
لطفا يك ايميل معتبر وارد كنيد	1657
لغو در هر زمان	1655
لغو دنبال كردن	1666
لغو رضايت	1644
لقد صوت من قبل	163
لقد عطلته	182
لقد قمت بالتصويت	163
للمشتركين فقط	104
لم يعجبني	164
ليس الان	99
ليس لديك حساب	187
لينك كوتاه	1590
لينك كوتاه خبر	1616
لينك كپي شد	1616
""", 'م': """
مادة اعلانية	114
ماهانه	1654
مبلغ اخر	184
مبلغ دلخواه	1653
مبلغ ديگر	1653
مبلغ مختلف	184
مبلغ مخصص	211
متابع	200
متابعة القراءة	214
متابعة الكاتب	199
متابعة الموضوع	199
متابعة علي الموقع	178
متن كامل خبر	1661
متن كامل مقاله را بخوانيد	1661
متن پيادهشده	1641
متوجه شدم	1600
متوفر علي app store	178
متوفر علي google play	178
مجانا وبدون رسائل مزعجة	189
محبوبترين	1656
محبوبترينها	1634
محتواي تبليغاتي	1592
محتواي حمايتشده	1616
محتواي پولي	1639
محتوي اعلاني	157
محتوي برعاية	157
محتوي مدفوع	169
محتوي ممول	87	114
مختارات	120
مخصوص مشتركان	1655
مدة الفيديو	210
مدت	1641
مدت زمان	1641
مديريت رضايت	1644
مديريت كوكيها	1644
مرا به خاطر بسپار	1655
مرة واحدة	185
مرتبسازي	1634
مرتبسازي بر اساس	1634
مزايا المشتركين	169
مزاياي مشتركان	1639
مساحة اعلانية	157
مستخدم جديد	101
مسدودكننده را غيرفعال كردم	1651
مشاركة	110
مشاركة عبر البريد	202
مشاركة عبر فيسبوك	202
مشاركة عبر واتساب	110
مشاركة علي تويتر	110
مشاركة علي فيسبوك	110
مشاهده بيشتر	1599
مشاهده عكسها	1661
مشاهده قيمت	1639
مشاهده محتوا	1644
مشاهده نتايج	91	1634
مشاهده همه	1599
مشاهده پاسخها	1633
مشاهده پرونده	1661
مشاهده گالري	1661
مشترك شويد	1587
مشغل الصوت	210
مشغل الفيديو	210
مشكلي پيش امد	1658
مطالب بيشتر	1624
مطالب ديگر اين نويسنده	1661
مطالب مرتبط	1597
مطالب پيشنهادي	1624
مطلب بعدي	1661
مطلب قبلي	1661
معرض الصور	193
مقال مهدي من مشترك	216
مقالات اخري للكاتب	153
مقالات ذات صلة	120
مقالات قد تعجبك	153
مقالات قد تهمك	153
مقالات مرتبط	1597
مقاله بعدي	1661
مقاله قبلي	1661
مقروء بصوت اصطناعي	170
ملء الشاشة	171
ملخص الذكاء الاصطناعي	198
ملخص بالذكاء الاصطناعي	198
ملفات تعريف الارتباط	117
منو	1599
مهمترين اخبار	1597
مواضيع ذات صلة	120
مواضيع قد تهمك	153
مواضيع متعلقة	153
مواضيع مرتبطة	153
موافق ومتابعة	174
موضوعات ذات صلة	120
موضوعات متعلقة	153
مولد بالذكاء الاصطناعي	210
ميخواهيد اعلان دريافت كنيد	1648
""", 'ن': """
نام	1658
نام خانوادگي	1658
نام و نام خانوادگي	1658
نبذة عن الكاتب	195
نتائج الاستطلاع	164
نتائج التصويت	164
نسخ	203
نسخ الرابط	110
نسخ رابط المقال	152
نسخه صوتي مقاله	1640
نسخه چاپي	1616
نسيت كلمة السر	187
نسيت كلمة المرور	101
نشر	164
نصب اپليكيشن	1647
نظر	1596
نظر بدهيد	1616
نظر خود را با ما در ميان بگذاريد	1616
نظر خود را بنويسيد	1596
نظر خود را بگوييد	1633
نظر سنجي	92
نظر شما	1596
نظر شما درباره اين خبر چيست	1616
نظرات	1596
نظرتان را بگوييد	1633
نظرسنجي	92	1616
نظري ندارم	1634
نعم، اريد	180
نمايش اين محتوا ممكن نيست	1644
نمايش بيشتر	1599
نمايش زيرنويس	1640
نمايش كمتر	1600
نمايش متن اصلي	1600
نمايش محتوا	1644
نمايش نتايج	91
نمايش نظرات	1633
نمايش نظرات بيشتر	1633
نمايش نقشه	1600
نمايش همه	1600
نمايش پاسخها	1633
نمايش پست	1644
نميدانم	1634
ننصح بقراءة	120
نه ممنون	1585
نهاية الاعلان	169
""", 'ه': """
هديه دادن مقاله	1669
هذا البريد مسجل مسبقا	213
هذا الحقل الزامي	189
هذا الحقل مطلوب	189
هذا الفيديو غير متاح	170
هذا الفيديو لم يعد متاحا	170
هذا المقال مقفل	187
هذه المادة للمشتركين	152
هر زمان ميتوانيد لغو اشتراك كنيد	1657
هر كمكي مهم است	1653
هر ماه	1654
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
همرساني	1590
همه اخبار	1661
همه بازيها	1636
همه خبرها	1661
همه عكسها	1661
همه مطالب	1661
همه مطالب نويسنده	1661
همه ويدئوها	1661
هميشه اجازه داده شود	1644
هميشه نمايش بده	1644
همچنين ببينيد	1624
همچنين بخوانيد	1597
هنوز ثبتنام نكردهايد	1655
هنوز مشترك نيستيد	1655
""", 'و': """
واتساب	110
واتساپ	1590
ورود	1587
ورود / ثبت نام	1587
ورود با اپل	1655
ورود با فيسبوك	1655
ورود با گوگل	1655
وسوم	120
وصول غير محدود الي جميع المقالات	212
ويدئو در دسترس نيست	1640
ويديو	1597
ويديو در دسترس نيست	1640
ويژه خوانندگان	1639
ويژه مشتركان	1587
""", 'ي': """
يتم تحميل الفيديو	170
يدفع سنويا	187
يك بار	1654
يكبار	1654
يمكنك الالغاء في اي وقت	187
يمكنك الغاء الاشتراك في اي وقت	189
""", 'پ': """
پاسخ	1596
پايان اگهي	1639
پايان تبليغ	1639
پخش خودكار	1641
پخش ويدئو	1640
پخش ويدئو ممكن نيست	1640
پخش ويديو	1640
پذيرش همه	1645
پذيرش و ادامه	1644
پربازديدترين	1597
پربازديدترينها	1597
پربازديدها	1597
پربازديدهاي امروز	1624
پربازديدهاي هفته	1624
پربحثترينها	1597
پربينندهترين	1624
پربينندهترين خبرها	1624
پربينندهترينها	1624
پرداخت سالانه	1656
پرداخت ماهانه	1656
پسنديدم	1634
پنهان كردن پاسخها	1633
پيام بازرگاني	1628
پيام شما ارسال شد	1657
پيام شما با موفقيت ارسال شد	1657
پيشنهاد خواندني	1624
پيشنهاد سردبير	1597
پيشنهاد ما	1597
""", 'چ': """
چاپ	1590
چاپ دستور پخت	61
چگونه غيرفعال كنم	1652
چگونه مسدودكننده را غيرفعال كنم	1651
""", 'گ': """
گالري تصاوير	1661
گالري عكس	1661
گزارش تخلف	1634
گزارش خطا	1596
گزارش خطا در اين خبر	1616
گزينههاي بيشتر	1670
""", 'अ': """
अकाउंट नहीं है	2133
अक्षर का आकार	65
अक्षर छोटे करें	2145
अक्षर बडे करें	2145
अगला	2081
अगला लेख	2139
अगली खबर	2079
अगली स्टोरी	2139
अनफॉलो करें	2143
अनम्यूट	2119
अनिवार्य	2136
अनुमति दें	2127
अन्य खबरें	19	2079
अन्य राशि	2131
अन्य विकल्प	2146
अपना इनबॉक्स देखें	2135
अपना ईमेल दर्ज करें	2135
अपना ईमेल देखें	2135
अपना ज्ञान परखें	2115
अपना प्लान चुनें	2133
अपनी तस्वीरें हमें भेजें	2140
अपनी प्रतिक्रिया दें	2112
अपनी राय दें	2078
अपनी राय बताएं	2112
अभी खरीदें	2118
अभी खेलें	2115
अभी डाउनलोड करें	2125
अभी तक सब्सक्राइबर नहीं हैं	2133
अभी दान करें	2068
अभी नहीं	2067
अमान्य ईमेल	2135
अमेजन पर खरीदें	2118
अवधि	2120
""", 'आ': """
आगे पढें	2081
आज का सवाल	91
आज की अन्य खबरें	2105
आप इस विषय को फॉलो कर रहे हैं	2143
आप कभी भी अनसब्सक्राइब कर सकते हैं	2135
आप पहले ही वोट कर चुके हैं	2112
आपका वोट दर्ज हो गया	2112
आपका वोट दर्ज हो गया है	2112
आपका संदेश भेज दिया गया है	2135
आपके लिए	2079
आपको यह भी पसंद आ सकता है	2105
आपको ये भी पसंद आ सकता है	2105
आवश्यक फील्ड	2135
""", 'इ': """
इस विषय को फॉलो करें	2143
इसे भी देखें	2105
इसे भी पढें	2079
""", 'ई': """
ई-पेपर	2069
ईमेल	2136
ईमेल से शेयर करें	2145
""", 'ऊ': """
ऊपर जाएं	2081
""", 'ए': """
एआई आवाज में सुनें	2119
एआई द्वारा तैयार	2093
एआई समरी	2093
एआई सारांश	2093
एआई से तैयार सारांश	2093
एक बार	2132
एक बार का दान	2131
एप डाउनलोड करें	2125
""", 'ऐ': """
ऐप इंस्टॉल करें	2125
ऐप खोलें	2125
ऐप डाउनलोड करें	2125
ऐप में खोलें	2125
ऐप में पढें	2125
ऐप स्टोर से डाउनलोड करें	2125
""", 'ऑ': """
ऑटोप्ले	2120
ऑडियो डाउनलोड करें	2119
ऑफर देखें	2118
""", 'औ': """
और खबरें	2079
और टिप्पणियां देखें	2112
और देखें	2081
और पढें	2079	2081
और भी पढें	2105
""", 'क': """
कभी भी रद्द करें	2133
कम दिखाएं	2082
कमेंट	2078
कमेंट करें	2078
कमेंट लिखें	2112
कमेंट्स	2078
कह नहीं सकते	2113
किताब खरीदें	2118
कीमत देखें	2118
कुकी नीति	2077
कुकी सेटिंग्स	2123
कुकीज प्रबंधित करें	2123
कुछ गलत हो गया	2136
के सहयोग से	2147
केवल सदस्यों के लिए	2069
केवल सब्सक्राइबर के लिए	2133
कैसे बंद करें	2130
कॉपी	2146
कॉपी करें	2146
कॉपी लिंक	2072
क्या आप नोटिफिकेशन चाहते हैं	2126
क्या आप नोटिफिकेशन पाना चाहते हैं	2126
क्या आप सूचनाएं पाना चाहते हैं	2126
क्या यह उपयोगी था	2112
क्या यह खबर उपयोगी थी	2112
क्या यह पेज उपयोगी था	2112
क्या यह लेख उपयोगी था	2112
क्यूआर कोड स्कैन करें	2125
क्रमबद्ध करें	2113
क्विज खेलें	2115
""", 'ख': """
खबर सुनें	2119
खाता नहीं है	2133
खाता बनाएं	2069
खोजें	2081
खोलें	2082
""", 'ग': """
गलती की सूचना दें	2112
गलती बताएं	2082
गलती मिली	2112
गूगल प्ले से डाउनलोड करें	2125
गूगल से जारी रखें	2133
गूगल से लॉगिन करें	2133
गेम्स	2117
गैलरी देखें	2139
गोपनीयता नीति	2077
गोपनीयता सेटिंग्स	2123
""", 'च': """
चर्चा में क्यों है	2105
चुनें	2134
""", 'ज': """
जरूर पढें	2105
जवाब छिपाएं	2112
जवाब दें	2078
जवाब देखें	2112
जवाब भेजें	2112
जावास्क्रिप्ट बंद है	2123
ज्यादा दिखाएं	2139
ज्यादा पढी गई	2105
""", 'ट': """
टिकट खरीदें	2118
टिकट बुक करें	2118
टिप्पणियां	2078
टिप्पणी	2078
टिप्पणी करें	2078
टिप्पणी के नियम	2112
टिप्पणी के लिए लॉगिन करें	2112
टिप्पणी भेजें	2112
टिप्पणी लिखें	2112
टेक्स्ट साइज	65
टैग्स	2079
टॉप न्यूज	2079
टॉप स्टोरीज	2105
ट्रांसक्रिप्ट	2120
ट्रेंडिंग	2079
ट्विटर	2072
ट्विटर पर शेयर करें	2145
""", 'ठ': """
ठीक है	2082
""", 'त': """
तस्वीर बडी करें	2139
तस्वीरें देखें	2139
ताजा खबरें	2079
ताजा समाचार	2079
""", 'द': """
दान करें	2068
दान पेज पर जाएं	2131
देश की और खबरें	2105
दोस्तों को भेजें	2093
""", 'ध': """
धन्यवाद, आपका संदेश भेज दिया गया है	2135
""", 'न': """
नक्शा देखें	2082
नतीजे देखें	91
नवीनतम	2113
नहीं धन्यवाद	2067
नहीं, धन्यवाद	2067
नाम	2136
नियम और शर्तें	2077
नियम और शर्तें | गोपनीयता नीति	2077
नोटिफिकेशन ऑन करें	2126
नोटिफिकेशन चालू करें	2126
""", 'प': """
पता नहीं	2113
परिणाम देखें	91	2113
पसंदीदा स्रोत के रूप में जोडें	2143
पहले से खाता है	2133
पहले से सब्सक्राइबर हैं	2133
पाठकों के लिए विशेष ऑफर	2118
पार्टनर कंटेंट	2108
पासवर्ड भूल गए	2133
पिछला	2081
पिछला लेख	2139
पिछली खबर	2079
पूरा नाम	2136
पूरा लेख पढें	2139
पूरी खबर पढें	2081
पेज दोबारा लोड करें	2129
पेज रिफ्रेश करें	2129
पेज रीफ्रेश करें	2129
पेड कंटेंट	2118
पोल	92
पोल में हिस्सा लें	2112
पोस्ट लोड करें	2123
प्रचार	2075
प्रतिक्रिया दें	2078
प्रतिलिपि	2120
प्राइवेसी सेटिंग्स	2123
प्रायोजक	2147
प्रायोजित	2075
प्रायोजित सामग्री	2108
प्रिंट	2146
प्रिंट करें	2072
प्रीमियम	2069
प्लान चुनें	2133
प्ले स्टोर से डाउनलोड करें	2125
प्लेबैक गति	2119
प्लेबैक स्पीड	2119
प्लेयर लोड हो रहा है	2119
""", 'फ': """
फीडबैक दें	2112
फीडबैक भेजें	2112
फुल स्क्रीन	2120
फुल स्क्रीन से बाहर निकलें	2119
फेसबुक	2072
फेसबुक पर शेयर करें	2072
फेसबुक से जारी रखें	2133
फेसबुक से लॉगिन करें	2133
फॉन्ट आकार	2145
फॉन्ट साइज	65
फॉलो कर रहे हैं	2143
फॉलो करें	2143
फोटो	2079
फोटो गैलरी	2105
फोटो गैलरी देखें	2139
फ्लिपकार्ट पर खरीदें	2118
""", 'ब': """
बंद करें	2067
बडी खबरें	2079
बाद में	2067
बाद में याद दिलाएं	2067
ब्राउजर में जारी रखें	2125
""", 'भ': """
भेजें	2136
""", 'म': """
मशीनी अनुवाद	2120
मान्य ईमेल दर्ज करें	2135
मासिक	2132
मासिक दान	2132
मासिक भुगतान	2134
मासिक सहयोग	2132
मुख्य समाचार	2079
मुझे याद रखें	2133
मुफ्त डिलीवरी	2147
मुफ्त में खेलें	2115
मुफ्त, कोई स्पैम नहीं	2135
मूल देखें	2082
मेन्यू	2081
मेरा खाता	2069
मेरा खाता है	2133
मैं नियम और शर्तों से सहमत हूं	2135
मैंने ऐड ब्लॉकर बंद कर दिया	2129
मैंने बंद कर दिया	2130
म्यूट	2120
""", 'य': """
यह खबर सुनें	2119
यह फील्ड अनिवार्य है	2135
यह फील्ड आवश्यक है	2135
यह भी देखें	2105
यह भी पढें	2079
यह लेख लॉक है	2133
यह लेख सुनें	2119
यह वीडियो अब उपलब्ध नहीं है	2119
यह वीडियो उपलब्ध नहीं है	2119
यह सामग्री नहीं दिखाई जा सकती	2123
ये खबरें भी पढें	2105
ये भी जानें	2105
ये भी देखें	2105
ये भी पढें	2079
""", 'र': """
रजिस्टर करें	2069
रिपोर्ट करें	2113
रेसिपी पर जाएं	61
रेसिपी प्रिंट करें	61
रेसिपी सेव करें	61
""", 'ल': """
लाइक	2113
लाइक करें	2113
लिंक कॉपी करें	2072	2093
लिंक कॉपी हो गया	2145
लेख उपहार में दें	2145
लेख सुनें	2119
लेखक के अन्य लेख	2139
लेखक के और लेख	2139
लेखक के बारे में	2140
लेखक को फॉलो करें	2143
लेखक परिचय	2140
लॉग इन	2069
लॉग इन करें	2069
लॉगआउट	2069
लॉगिन	2069
लोकप्रिय	2079
लोड हो रहा है	2119
""", 'व': """
वर्ग पहेली	2117
वर्तमान समय	2120
विज्ञापन	2075
विज्ञापन के बाद जारी	2108
विज्ञापन समाप्त	2118
विज्ञापन हटाएं	2093
विवरण	2082
विषय	2079
विषय को फॉलो करें	2143
वीडियो	2079
वीडियो उपलब्ध नहीं है	2119
वीडियो चलाएं	2119
वीडियो नहीं चलाया जा सकता	2119
वीडियो लोड हो रहा है	2119
वोट करने के लिए धन्यवाद	2112
वोट करें	91	2113
वोट दें	91
वोट देने के लिए धन्यवाद	2112
व्हाट्सएप	2072
व्हाट्सएप पर शेयर करें	2145
व्हाट्सऐप पर शेयर करें	2145
""", 'श': """
शायद बाद में	2067
शिकायत करें	2113
शेयर	2072
शेयर करें	2072
शेष समय	2120
""", 'स': """
संपर्क करें	2078
संपादक को लिखें	2140
संबंधित खबरें	2079
संबंधित लेख	2079
संबंधित वीडियो	2105
संबंधित समाचार	2079
सदस्य बनें	2068
सबटाइटल	2120
सबटाइटल दिखाएं	2119
सबमिट करें	2136
सबसे अच्छा ऑफर	2134
सबसे ज्यादा पढी गई	2079
सबसे ज्यादा पढी गई खबरें	2105
सबसे ज्यादा पढी गईं	2105
सबसे नए	2113
सबसे पुराने	2113
सबसे लोकप्रिय	2134
सब्सक्राइब	2069
सब्सक्राइब करें	2069
सभी अस्वीकार करें	2123
सभी कमेंट देखें	2112
सभी खबरें	2139
सभी खबरें देखें	2139
सभी गेम	2115
सभी गेम्स	2115
सभी टिप्पणियां देखें	2112
सभी तस्वीरें देखें	2139
सभी दिखाएं	2082
सभी देखें	2081
सभी फोटो देखें	2139
सभी वीडियो	2139
सभी वीडियो देखें	2139
सभी स्वीकार करें	2123
समझ गया	2082
समर्थन करें	2068
सर्वे	92
सर्वे में हिस्सा लें	2112
सहमति प्रबंधित करें	2123
सहमति वापस लें	2123
सहयोग करें	2068
सही ईमेल दर्ज करें	2135
साइन अप	2069
साइन इन	2069
साझा करें	2072
सामग्री दिखाएं	2123
सामग्री देखें	2123
सामग्री लोड करें	2123
सालाना	2132
सालाना भुगतान	2134
सिर्फ सब्सक्राइबर के लिए	2133
सीधे रेसिपी पर जाएं	61
सुडोकू	2117
सुधार नीति	2140
सूचनाएं चालू करें	2126
सेव करें	2072
स्पॉन्सर्ड	2075
स्पॉन्सर्ड कंटेंट	2108
स्वचालित अनुवाद	2120
स्वीकार करें और जारी रखें	2123
""", 'ह': """
हमसे संपर्क करें	2140
हमारा समर्थन करें	2068
हमारी मदद करें	2131
हमें लिखें	2140
हमें सपोर्ट करें	2131
हमें सहयोग दें	2131
हमेशा अनुमति दें	2123
हर महीने	2132
हर योगदान महत्वपूर्ण है	2131
हर योगदान मायने रखता है	2131
हां, चाहिए	2127
होम	2081
होम पेज पर जाएं	2139
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
กฎการแสดงความคิดเห็น	4211
กติกาการแสดงความคิดเห็น	4211
กรุณากรอกข้อมูลให้ครบถ้วน	4228
กรุณากรอกอีเมล	4228
กรุณากรอกอีเมลให้ถูกต้อง	4228
กรุณาตรวจสอบอีเมล	4228
กลับขึ้นด้านบน	4231
กลับด้านบน	4231
กลับหน้าแรก	4231
การตั้งค่าความเป็นส่วนตัว	4217
การตั้งค่าคุกกี้	4217
กำลังติดตาม	4234
กำลังโหลด	4215
กำลังโหลดวิดีโอ	4215
""", 'ข': """
ขนาดตัวอักษร	65
ขยายภาพ	4231
ขอบคุณที่ร่วมโหวต	4211
ขอบคุณสำหรับการโหวต	4211
ข่าวก่อนหน้า	4231
ข่าวถัดไป	4231
ข่าวทั้งหมด	4231
ข่าวที่คุณอาจสนใจ	4204
ข่าวที่น่าสนใจ	4204
ข่าวที่เกี่ยวข้อง	4181
ข่าวนี้มีประโยชน์หรือไม่	4211
ข่าวยอดนิยม	4181
ข่าวล่าสุด	4181
ข่าวอื่นที่น่าสนใจ	4204
ข่าวอื่นๆ	19	4204
ข่าวอื่นๆ ที่น่าสนใจ	4195
ข่าวเกี่ยวข้อง	4204
ข่าวแนะนำ	4181
ข้ามไปที่สูตร	61
""", 'ค': """
ครั้งเดียว	4225
คลิกชมวิดีโอ	4195
คลิกเพื่อขยายภาพ	4231
คลิปแนะนำ	4204
ความคิดเห็น	4184
ความยาว	4216
ความเร็วในการเล่น	4215
คัดลอก	4236
คัดลอกลิงก์	4184
คัดลอกลิงก์แล้ว	4195
คัดลอกลิงค์	4195
คัดลอกลิงค์แล้ว	4195
คำบรรยาย	4216
คุณต้องการรับการแจ้งเตือนหรือไม่	4220
คุณอาจสนใจ	4204
คุณโหวตแล้ว	4211
คุ้มที่สุด	4227
""", 'จ': """
จดจำฉัน	4226
จดจำฉันไว้	4226
จบโฆษณา	4214
จองตั๋ว	4214
จองบัตร	4214
จัดการความยินยอม	4217
จัดการคุกกี้	4217
จัดส่งฟรี	4237
จำนวนอื่น	4224
จำเป็นต้องกรอก	4228
""", 'ฉ': """
ฉันยอมรับนโยบายความเป็นส่วนตัว	4228
ฉันยอมรับเงื่อนไขการใช้งาน	4228
""", 'ช': """
ชมคลิป	4195
ชมคลิปวิดีโอ	4195
ชมวิดีโอ	4195
ชมวิดีโอด้านบน	4195
ชมวิดีโอเต็มได้ที่นี่	4195
ชำระรายปี	4226
ชำระรายเดือน	4226
ชื่อ	4229
ชื่อ-นามสกุล	4229
ช่องนี้จำเป็นต้องกรอก	4228
""", 'ซ': """
ซื้อที่ lazada	4214
ซื้อที่ shopee	4214
ซื้อบัตร	4214
ซื้อบัตรที่นี่	4214
ซื้อหนังสือ	4214
ซื้อหนังสือเล่มนี้	4214
ซื้อเลย	4214
""", 'ด': """
ดาวน์โหลดบน app store	4219
ดาวน์โหลดบน google play	4219
ดาวน์โหลดเสียง	4215
ดาวน์โหลดแอป	4219
ดาวน์โหลดแอปพลิเคชัน	4219
ดาวน์โหลดได้ที่ app store	4219
ดาวน์โหลดได้ที่ google play	4219
ดูการตอบกลับ	4211
ดูข่าวทั้งหมด	4231
ดูคลิป	4195
ดูความคิดเห็นทั้งหมด	4211
ดูความคิดเห็นเพิ่มเติม	4211
ดูทั้งหมด	4182
ดูผลลัพธ์	91
ดูผลโหวต	91	4212
ดูภาพทั้งหมด	4231
ดูภาพเพิ่มเติม	4231
ดูราคา	4214
ดูรูปทั้งหมด	4231
ดูวิดีโอ	4195
ดูเพิ่มเติม	4184
ดูแกลเลอรี	4231
ดูแกลเลอรี่	4231
""", 'ต': """
ตกลง	4221
ตอบกลับ	4212
ตัวเลือกเพิ่มเติม	4235
ตั้งค่าความเป็นส่วนตัว	4217
ตั้งค่าคุกกี้	4217
ติดตามผู้เขียน	4234
ติดตามหัวข้อ	4234
ติดตามหัวข้อนี้	4234
ติดต่อกองบรรณาธิการ	4232
ติดต่อเรา	4195
ติดต่อโฆษณา	4232
ต้องการรับการแจ้งเตือนหรือไม่	4220
""", 'ถ': """
ถอดเสียง	4216
ถอนความยินยอม	4217
ถูกใจ	4212
""", 'ท': """
ทดสอบความรู้ของคุณ	4213
ทำแบบทดสอบ	4213
ทุกการสนับสนุนมีความหมาย	4224
ทุกเดือน	4225
""", 'บ': """
บทความก่อนหน้า	4231
บทความถัดไป	4231
บทความทั้งหมดของผู้เขียน	4231
บทความที่น่าสนใจ	4204
บทความที่เกี่ยวข้อง	4181
บทความนี้ถูกล็อก	4226
บทความนี้มีประโยชน์หรือไม่	4211
บทความล่าสุด	4181
บทความอื่นของผู้เขียน	4231
บทความอื่นๆ ของผู้เขียน	4231
บทความแนะนำ	4204
บริจาค	4178
บริจาคครั้งเดียว	4224
บริจาคตอนนี้	4224
บริจาครายเดือน	4224
บริจาคเลย	4178
บันทึก	4195
บันทึกการตั้งค่า	4217
บันทึกคะแนนของคุณแล้ว	4211
บันทึกคะแนนโหวตแล้ว	4211
บันทึกสูตร	61
บันทึกไว้อ่านภายหลัง	4195
""", 'ป': """
ปฏิเสธทั้งหมด	4217
ปิดการแสดงความคิดเห็น	4211
ปิดเสียง	4216
""", 'ผ': """
ผู้สนับสนุน	4237
""", 'พ': """
พิมพ์	4184
พิมพ์บทความ	4195
พิมพ์สูตร	61
พิมพ์หน้านี้	4195
""", 'ฟ': """
ฟรี ไม่มีสแปม	4228
ฟังข่าว	4215
ฟังข่าวนี้	4215
ฟังบทความ	4215
ฟังบทความนี้	4215
ฟังรายการย้อนหลัง	4195
""", 'ภ': """
ภายหลัง	4221
""", 'ม': """
มอบบทความนี้เป็นของขวัญ	4195
มีบัญชีอยู่แล้ว	4226
มีบัญชีแล้ว	4226
""", 'ย': """
ยกเลิกการรับข่าวสารได้ทุกเมื่อ	4228
ยกเลิกได้ทุกเมื่อ	4226
ยอดนิยม	4204
ยอดนิยมในตอนนี้	4204
ยอมรับทั้งหมด	4217
ยอมรับและดำเนินการต่อ	4217
ยังไม่มีบัญชี	4226
ยังไม่เป็นสมาชิก	4226
""", 'ร': """
ระบุจำนวนเงิน	4224
รับการแจ้งเตือน	4220
รับการแจ้งเตือนข่าวด่วน	4195
รายงาน	4212
รายปี	4225
รายเดือน	4225
รีเฟรชหน้า	4223
รีเฟรชหน้านี้	4223
รูปแบบอีเมลไม่ถูกต้อง	4228
ร่วมงานกับเรา	4195
ร่วมตอบแบบสอบถาม	4195
ร่วมตอบแบบสำรวจ	4211
ร่วมบริจาค	4178
ร่วมสนับสนุน	4224
ร่วมแสดงความคิดเห็น	4195
ร่วมโหวต	4211
ร้านค้า	4237
""", 'ล': """
ลงทะเบียน	4178
ลงทะเบียนเรียบร้อยแล้ว	4228
ลดขนาดตัวอักษร	4235
ลืมรหัสผ่าน	4178
ลืมรหัสผ่านหรือไม่	4226
""", 'ว': """
วิดีโอนี้ไม่พร้อมใช้งาน	4215
วิดีโอนี้ไม่สามารถรับชมได้ในประเทศของคุณ	4215
วิดีโอไม่พร้อมใช้งาน	4215
วิธีปิดโปรแกรมบล็อกโฆษณา	4223
""", 'ส': """
สนับสนุนรายเดือน	4224
สนับสนุนเรา	4178
สนับสนุนโดย	4237
สปอนเซอร์	4184
สมัครงานกับเรา	4195
สมัครสมาชิก	4178
สมัครเรียบร้อยแล้ว	4228
สรุปด้วย ai	4233
สรุปโดย ai	4233
สั่งซื้อหนังสือ	4214
สั่งซื้อเลย	4214
สำหรับสมาชิกเท่านั้น	4226
สิทธิพิเศษสำหรับผู้อ่าน	4214
สิทธิพิเศษสำหรับสมาชิก	4214
สแกน qr code	4219
สแกนคิวอาร์โค้ด	4219
ส่ง	4229
ส่งข่าว	4232
ส่งข้อความเรียบร้อยแล้ว	4228
ส่งความคิดเห็น	4211
ส่งคำตอบ	91
ส่งต่อให้เพื่อน	4195
""", 'ห': """
หน้าแรก	4231
""", 'อ': """
อนุญาต	4221
อนุญาตเสมอ	4217
ออกจากโหมดเต็มจอ	4215
อีเมล	4229
อีเมลไม่ถูกต้อง	4228
อ่านข่าวที่เกี่ยวข้อง	4204
อ่านข่าวผ่านแอป	4195
อ่านข่าวอื่นๆ	4204
อ่านฉบับเต็ม	4231
อ่านต่อ	4184
อ่านต่อหลังโฆษณา	4214
อ่านต่อเรื่องนี้	4204
อ่านต่อในเบราว์เซอร์	4219
อ่านบทความฉบับเต็ม	4231
อ่านบนแอป	4219
อ่านเพิ่มเติม	4181
อ่านเรื่องที่เกี่ยวข้อง	4204
อ่านโดย ai	4215
อ่านในแอป	4219
""", 'เ': """
เกมทั้งหมด	4213
เกิดข้อผิดพลาด	4229
เกิดข้อผิดพลาด กรุณาลองใหม่	4228
เกิดข้อผิดพลาด กรุณาลองใหม่อีกครั้ง	4228
เกี่ยวกับผู้เขียน	4232
เก่าที่สุด	4212
เขียนความคิดเห็น	4211
เขียนโดย ai	4233
เข้าสู่ระบบ	4178
เข้าสู่ระบบด้วย apple	4226
เข้าสู่ระบบด้วย facebook	4226
เข้าสู่ระบบด้วย google	4226
เข้าสู่ระบบด้วย line	4226
เข้าสู่ระบบเพื่อแสดงความคิดเห็น	4211
เฉพาะสมาชิกเท่านั้น	4226
เต็มจอ	4216
เนื้อหาต่อจากโฆษณา	4214
เนื้อหาที่เกี่ยวข้อง	4204
เนื้อหาสนับสนุน	4214
เนื้อหาโฆษณา	4214
เบราว์เซอร์ของคุณไม่รองรับวิดีโอ	4215
เบราว์เซอร์ของคุณไม่รองรับเสียง	4215
เปิดการแจ้งเตือน	4220
เปิดรับการแจ้งเตือน	4220
เปิดเสียง	4215
เปิดแอป	4219
เปิดในแอป	4219
เป็นคนแรกที่แสดงความคิดเห็น	4195
เพิ่มขนาดตัวอักษร	4235
เริ่มทำแบบทดสอบ	4213
เรียงตาม	4212
เรื่องที่คุณอาจสนใจ	19	4204
เรื่องที่น่าสนใจ	4204
เรื่องที่เกี่ยวข้อง	4181
เรื่องล่าสุด	4204
เรื่องอื่นที่น่าสนใจ	4181
เรื่องแนะนำ	4204
เลิกติดตาม	4234
เลือก	4227
เลือกแพ็กเกจ	4226
เลือกแพ็คเกจ	4226
เล่นวิดีโอ	4215
เล่นอัตโนมัติ	4216
เล่นเกม	4213
เล่นเลย	4213
เวลาที่เหลือ	4215
เสียงอ่านโดย ai	4215
""", 'แ': """
แจ้งข่าว	4232
แจ้งข้อผิดพลาด	4211
แจ้งคำผิด	4211
แจ้งลบความคิดเห็น	4211
แจ้งเบาะแส	4232
แชร์	4184
แชร์ข่าวนี้	4195
แชร์บทความ	4195
แชร์บทความนี้	4235
แชร์บน facebook	4235
แชร์ผ่าน line	4235
แชร์หน้านี้	4195
แชร์ไปที่ line	4195
แชร์ไปยัง facebook	4235
แชร์ไปยัง line	4235
แท็ก	4204
แท็กที่เกี่ยวข้อง	4204
แบบสำรวจ	92
แปลอัตโนมัติ	4195
แปลโดย ai	4233
แปลโดยอัตโนมัติ	4233
แสดงความคิดเห็น	4184
แสดงคำบรรยาย	4215
แสดงน้อยลง	4182
แสดงเนื้อหา	4217
แสดงเพิ่มเติม	4231
แสดงโพสต์	4217
""", 'โ': """
โฆษณา	4184
โหลดหน้านี้ใหม่	4223
โหลดหน้าใหม่	4223
โหลดเนื้อหา	4217
โหลดเพิ่มเติม	4231
โหลดแอป	4219
โหลดแอปฟรี	4195
โหลดโพสต์	4217
โหวต	91	4212
""", 'ใ': """
ใหม่ล่าสุด	4212
ให้คะแนนบทความนี้	4211
""", 'ไ': """
ไปที่สูตร	61
ไปยังหน้าบริจาค	4224
ไม่มีความเห็น	4212
ไม่สามารถเล่นวิดีโอนี้ได้	4215
ไม่สามารถเล่นวิดีโอได้	4215
ไม่สามารถแสดงเนื้อหานี้ได้	4217
ไม่แน่ใจ	4212
ไม่ใช่ตอนนี้	4221
""", 'ả': """
ảnh tiếp theo	4588
ảnh trước	4588
""", 'ẩ': """
ẩn	4514
ẩn trả lời	4543
""", 'ủ': """
ủng hộ	4495
ủng hộ chúng tôi	4495
ủng hộ chúng tôi trên patreon	4562
ủng hộ hàng tháng	4562
ủng hộ một lần	4562
ủng hộ ngay	4585
""", 'あ': """
あとで	2549
あとで読む	2562
あとで読むに追加	2656
あなたにおすすめ	2574
あなたにおすすめの記事	2574
あなたへのおすすめ	2574
あわせて読みたい	2574
あわせて読む	2601
""", 'い': """
いいえ、結構です	2549
いいね	2562
いいね!してニュースをチェック	2563
いいね!で応援する	2591
いいね順	2609
いつでも解約ok	2628
いつでも解約できます	2628
いつでも解約可能	2628
いつでも配信停止できます	2631
いま読まれています	2601
いま読まれている記事	2601
""", 'お': """
おすすめ	2574
おすすめの記事	2574
おすすめプラン	2628
おすすめ情報pr	2566
おすすめ記事	2574
おすすめ関連記事	2601
おすすめ順	2609
お住まいの地域ではご覧いただけません	2614
お住まいの地域では再生できません	2614
お名前	2632
お問い合わせ	2568
お問い合わせありがとうございました	2631
お問い合わせありがとうございます	2631
お問い合わせ内容	2652
お役に立ちましたか	2608
お得なクーポン	2655
お得なプランを見る	2651
お気に入り	2562
お気に入りに追加	2562
お申し込み	2552
お申し込みが完了しました	2652
お申し込みを受け付けました	2652
お酒は#歳になってから	2612
""", 'こ': """
こちらの記事もおすすめ	2601
こちらの記事も読まれています	19	2601
こちらもおすすめ	2574
こちらも読む	2601
このコメントを報告	2645
このコンテンツは表示できません	2617
このコンテンツを表示できません	2617
このテーマをフォロー	2641
このテーマをフォローする	2641
このページは役に立ちましたか	2608
このメールアドレスは登録済みです	2652
この動画の配信は終了しました	2614
この動画はお住まいの地域では再生できません	2614
この動画はご覧いただけません	2614
この動画は公開を終了しました	2614
この動画は再生できません	2614
この動画は現在ご覧いただけません	2614
この投稿をinstagramで見る	2646
この本を購入する	2612
この著者の記事	2574
この著者の記事を見る	2635
この著者の記事一覧	2635
この記事だけ読む	2651
この記事に関連するニュース	2601
この記事のタグ	2574
この記事の写真	2635
この記事の写真をすべて見る	2602
この記事の写真を見る	2635
この記事の画像	2635
この記事の画像をもっと見る	2635
この記事の画像を見る	2635
この記事の筆者	2636
この記事の関連ニュース	2601
この記事はロックされています	2628
この記事は会員からのプレゼントです	2656
この記事は会員限定です	2552
この記事は参考になりましたか	2608
この記事は役に立ちましたか	2608
この記事もチェック	2591
この記事をシェア	2562
この記事をシェアする	2656
この記事をプレゼント	2591
この記事をプレゼントする	2591
この記事を保存	2591
この記事を印刷	2591
この記事を印刷する	2591
この記事を書いた人	2636
この記事を書いた記者	2636
この記事を聞く	2614
この記事を聴く	2614
この記事を評価	2645
この記事を評価する	2591
この記事を購入	2651
この記者の記事をもっと見る	2635
この記者の記事を見る	2635
この記者の記事一覧	2574
この記者をフォローする	2641
この連載の記事	2574
この音声はaiが読み上げています	2614
この項目は必須です	2631
この項目は必須項目です	2631
""", 'ご': """
ご寄付ありがとうございます	2650
ご寄付はこちら	2625
ご意見	2571
ご意見をお聞かせください	2608
ご意見・ご感想を入力	2652
ご投票ありがとうございました	2608
ご支援ありがとうございます	2650
ご支援のお願い	2550
ご支援はこちら	2625
ご登録ありがとうございました	2631
ご登録ありがとうございます	2631
ご購入はこちら	2612
ご購読の申し込み	2552
""", 'さ': """
さらに読み込む	2576
""", 'す': """
すでにアカウントをお持ちの方	2628
すでに会員の方	2628
すでに投票済みです	2608
すでに登録済みです	2652
すべてのcookieを受け入れる	2648
すべてのcookieを許可	2648
すべてのコメントを見る	2608
すべてのニュースを見る	2635
すべての写真を見る	2602
すべての記事を見る	2635
すべて受け入れる	2568
すべて同意する	2648
すべて拒否	2618
すべて拒否する	2617
すべて表示	2577
すべて見る	2576
すべて許可	2568
すべて読む	2577
""", 'そ': """
その他のオプション	2642
その他の記事	2574
その他の金額	2625
""", 'ど': """
どちらともいえない	2609
""", 'は': """
はい、受け取る	2621
はじめての方はこちら	2628
はてなブックマーク	2562
はてなブックマークに追加	2591
はてブ	2562
""", 'ま': """
まずは無料で	2628
また後で	2549
まだ会員でない方	2628
""", 'み': """
みんなのコメント	2571
""", 'も': """
もう一度再生	2649
もう一度見る	2615
もっと見る	2576
もっと詳しく知りたい方は	2601
もっと読む	2574
もどる	2576
""", 'よ': """
よく読まれています	2601
よく読まれている記事	2574
よく読まれている記事ランキング	2574
""", 'わ': """
わからない	2609
わかりました	2577
""", 'ア': """
アカウントをお持ちでない方	2628
アカウントをお持ちの方	2628
アカウントをお持ちの方はこちら	2628
アクセスランキング	2574
アプリで続きを読む	2620
アプリで見る	2620
アプリで読む	2620
アプリで開く	2620
アプリなら	2620
アプリのダウンロード	2561
アプリをインストール	2561
アプリをダウンロード	2561
アプリを入手	2620
アプリを開く	2561
アプリダウンロード	2561
アンケート	92
アンケートに参加する	2608
アンケートに回答する	2608
アンケートに答える	2608
アンケート実施中	2591
アンケート結果	2609
アンケート結果を見る	2645
""", 'ウ': """
ウィンドウを閉じる	2654
""", 'エ': """
エラーが発生しました	2631
""", 'オ': """
オススメ記事	2574
オフにする	2622
オプションの管理	2648
オプションを管理	2648
オンにする	2622
オンラインショップ	2612
""", 'カ': """
カテゴリ	2574
カテゴリー	2574
カートに入れる	2655
""", 'キ': """
キーワード	2574
""", 'ギ': """
ギャラリーを見る	2635
ギャラリーを閉じる	2654
""", 'ク': """
クイズ	2611
クイズに挑戦	2591
クイズに挑戦する	2591
クイズに答える	2610
クッキー	2568
クッキーの設定	2617
クッキー設定	2568
クリックで拡大	2635
クリックで音声が出ます	2649
クリップ	2562
クリップする	2562
クロスワード	2611
""", 'ゲ': """
ゲーム	2611
ゲームで遊ぶ	2610
ゲーム一覧	2610
""", 'コ': """
コピー	2643
コピーしました	2562
コメント	2571
コメント#件	2571
コメント(#	2571
コメントする	2571
コメントのルール	2608
コメントの受付は終了しました	2608
コメントの受付を終了しました	2608
コメントはまだありません	2571
コメントは会員のみ	2645
コメントは無効になっています	2645
コメントをすべて見る	2608
コメントをもっと見る	2571
コメントを入力	2645
コメントを入力してください	2645
コメントを報告	2645
コメントを投稿	2571
コメントを投稿する	2608
コメントを書く	2571
コメントを残す	2571
コメントを見る	2571
コメントを送信	2608
コメントを送信する	2608
コメントを閉じる	2608
コメントガイドライン	2608
コメントポリシー	2608
コメント一覧	2571
コンテンツを表示	2617
コンテンツを表示する	2617
コンテンツを読み込む	2617
コーヒーをおごる	2625
""", 'サ': """
サイトで続ける	2620
サイトポリシー	2568
サイトマップ	2568
サインイン	2552
サポーターになる	2625
サポートする	2550
""", 'シ': """
シェア	2562
シェアしよう	2562
シェアする	2562
""", 'ス': """
スキップ	2549
スクラップ	2562
スクラップする	2562
スポンサー	2566
スポンサードリンク	2566
スポンサーリンク	2566
スポンサー企業	2644
""", 'タ': """
タイアップ	2566
タグ	2574
タップして音声をオンにする	2649
""", 'チ': """
チケットを予約する	2612
チケットを購入	2612
チケットを購入する	2612
チケット購入はこちら	2612
チップを送る	2550
チャンネル登録	2563
""", 'ツ': """
ツイート	2562
ツイートする	2562
ツイートを読み込む	2617
""", 'デ': """
データ保護方針	2648
""", 'ト': """
トップ	2576
トップに戻る	2635
トップへ戻る	2576
トップニュース	2574
トップページ	2576
トップページに戻る	2635
トップページへ	2635
トピックス	2574
""", 'ド': """
ドネーション	2550
""", 'ナ': """
ナンプレ	2611
""", 'ニ': """
ニックネーム	2632
ニックネームを入力	2645
ニュースを読む	2576
ニュースレター	2556
ニュースレター登録	2556
ニュース一覧	2635
ニュース一覧へ	2635
""", 'バ': """
バックナンバー	2574
""", 'パ': """
パスワードをお忘れですか	2628
パスワードをお忘れの方	2628
パスワードをお忘れの方はこちら	2628
パスワードを忘れた方	2552
パスワードを忘れた方はこちら	2628
パズル	2611
""", 'ピ': """
ピックアップ	2574
""", 'フ': """
フィードバックを送る	2608
フィードバックを送信	2608
フォトギャラリー	2635
フォトギャラリーを見る	2635
フォロー	2563
フォローしています	2641
フォローしてね	2563
フォローしました	2563
フォローする	2563
フォローを解除	2641
フォローを解除する	2641
フォロー中	2563
フォロー解除	2641
フォントサイズ	65
フォントサイズ変更	65
フルスクリーン	2615
""", 'ブ': """
ブックマーク	2562
ブックマークする	2562
ブラウザで続ける	2620
ブラウザで見る	2620
ブラウザで読む	2620
""", 'プ': """
プッシュ通知	2561
プッシュ通知を受け取りますか	2621
プッシュ通知を受け取る	2621
プライバシーの設定	2617
プライバシーポリシー	2568
プライバシーポリシーに同意する	2631
プライバシー設定	2617
プランを見る	2628
プランを選ぶ	2628
プランを選択	2628
プラン一覧	2628
プレゼント	2552
プレミアム	2552
プレミアム会員	2555
プロフィール	2637
""", 'ヘ': """
ヘルプ	2568
""", 'ペ': """
ページの先頭に戻る	2635
ページの先頭へ	2576
ページの先頭へ戻る	2635
ページを再読み込み	2623
ページを再読み込みする	2623
ページを更新する	2623
ページトップ	2576
ページトップへ	2576
ページトップへ戻る	2635
""", 'ホ': """
ホーム	2576
ホームに戻る	2635
""", 'ポ': """
ポスト	2562
ポストする	2562
""", 'マ': """
マイページ	2552
マンスリーサポーターになる	2625
""", 'ミ': """
ミュート	2615
ミュートを解除	2614
ミュート解除	2614
""", 'メ': """
メッセージ	2653
メニュー	2576
メニューを閉じる	2654
メルマガ	2556
メルマガ登録	2556
メールでシェア	2642
メールで送る	2562
メールで送信	2562
メールをご確認ください	2631
メールアドレス	2556
メールアドレスが正しくありません	2631
メールアドレスでログイン	2651
メールアドレスで登録	2651
メールアドレスをご入力ください	2652
メールアドレスを入力	2556
メールアドレスを入力してください	2631
メールアドレスを入力する	2652
メールマガジン	2556
メールマガジン登録	2556
""", 'ラ': """
ライター	2637
ランキング	2574
""", 'リ': """
リンクをコピー	2562
リンクをコピーしました	2591
リンクをコピーする	2591
""", 'レ': """
レシピへ	61
レシピへスキップ	61
レシピへ移動	61
レシピを保存	61
レシピを印刷	61
レシピを見る	61
レシピを評価	61
""", 'ロ': """
ログアウト	2552
ログイン	2552
ログイン/会員登録	2552
ログインしてコメント	2608
ログインしてコメントする	2608
ログイン・会員登録	2552
ログイン状態を保持	2628
ログイン状態を保持する	2628
""", '一': """
一回だけ	2626
一回だけ寄付する	2625
一回のみ	2626
一時停止	2615
一次性	4681
一次性捐款	4680
一番人気	2629
一覧	2576
一覧に戻る	2635
一覧へ	2576
一覧を見る	2576
""", '上': """
上一个视频	4705
上一张	4690
上一张图片	4710
上一篇	4621
上一篇文章	4690
上一頁	4623
上一页	4623
""", '下': """
下一个视频	4705
下一张	4690
下一张图片	4710
下一張圖片	4710
下一篇	4621
下一篇文章	4690
下一部影片	4705
下一頁	4623
下一页	4623
下次再說	4596
下次再说	4596
下載app	4674
下載客戶端	4674
下載音檔	4667
下載音訊	4667
下载app	4674
下载客户端	4674
下载音频	4667
""", '不': """
不,謝謝	4596
不,谢谢	4596
不用了	4596
不知道	4661
不適切な内容を報告	2608
""", '专': """
专题	4621
""", '並': """
並び替え	2609
並べ替え	2609
""", '个': """
个人中心	4600
个人信息保护政策	4704
""", '中': """
中	2643	4699
""", '为': """
为你推荐	4621
为您推荐	4621
""", '主': """
主旨	4709
主要ニュース	2574
主题	4709
""", '举': """
举报	4620
举报评论	4701
""", '了': """
了解	2577
了解详情	4711
""", '京': """
京东购买	4665
""", '人': """
人才招聘	4640
人気の動画	2601
人気の記事	2574
人気ランキング	2574
人気記事	2574
人気記事ランキング	2574
人気順	2609
人氣文章	4649
""", '仅': """
仅限会员	4683
仅限订阅用户	4683
""", '今': """
今、あなたにオススメ	2574
今、読まれている記事	2601
今すぐプレイ	2610
今すぐ寄付	2650
今すぐ支援する	2650
今すぐ購入	2655
今すぐ遊ぶ	2610
今はしない	2549
今はやめておく	2549
今回のみ	2626
今回のみ支援する	2625
今回はしない	2549
今日の注目	2574
今日最熱門	4649
今日热点	4621
今日焦点	4621
今日熱門	4649
""", '从': """
从app store下载	4674
""", '他': """
他の記事	19
他の記事も読む	2574
""", '付': """
付費閱讀	4600
付费内容	4600
付费阅读	4600
""", '以': """
以上网友发言只代表其个人观点,不代表本网站的观点或立场	4701
以下为广告内容	4640
以下為廣告內容	4640
以后再说	4596
以後再說	4676
以電子郵件繼續	4707
""", '件': """
件名	2653
""", '企': """
企画・制作	2644
""", '优': """
优惠码	4711
""", '会': """
会员专享	4603
会员专享内容	4603
会员专属	4600
会员中心	4600
会员登录	4600
会員でない方	2628
会員でない方はこちら	2628
会員の方はこちら	2552
会員の方はログイン	2552
会員プランを見る	2651
会員特典	2612
会員登録	2552
会員登録する	2552
会員登録のご案内	2651
会員登録はこちら	2552
会員限定	2552
会員限定特典	2612
会員限定記事	2552
""", '余': """
余下全文	4710
""", '作': """
作者更多文章	4690
作者简介	4691
作者簡介	4691
""", '你': """
你可能也喜欢	4621
你可能也喜歡	4621
你可能感兴趣	4621
你可能还想看	4649
你可能還想看	4649
""", '使': """
使用 apple 登入	4683
使用 facebook 登入	4683
使用 google 帳號登入	4683
使用 google 登入	4683
使用 google 繼續	4683
使用apple登录	4683
使用facebook登入	4683
使用facebook登录	4683
使用google登入	4683
使用google登录	4683
使用google繼續	4683
使用google继续	4683
使用google账号登录	4683
使用paypal付款	4707
使用条款	4616
使用條款	4616
使用邮箱登录	4707
""", '価': """
価格を見る	2655
""", '保': """
保存	2562
保存する	2562
保存设置	4671
保持登入	4683
保持登入狀態	4683
保持登录状态	4683
""", '個': """
個人情報の取り扱い	2568
個人情報の取り扱いについて	2568
個人情報の取り扱いに同意する	2631
個人情報の取扱いについて	2568
個人情報保護方針	2568
""", '倍': """
倍速	4668
""", '僅': """
僅限會員	4683
僅限訂戶	4683
""", '優': """
優先するソースに追加	2641
優惠碼	4711
""", '儲': """
儲存設定	4671
""", '允': """
允許	4676
允許通知	4675
允许	4676
允许通知	4675
""", '元': """
元の記事を読む	2602
元記事で読む	2602
元記事を読む	2576
""", '免': """
免責聲明	4616
免費訂閱	4604
免費註冊	4600
免費試讀	4600
免費閱讀	4707
免责声明	4616
免费,无垃圾邮件	4686
免费注册	4600
免费订阅	4604
免费试读	4600
免费阅读	4707
免运费	4700
免運費	4700
""", '入': """
入力内容を確認	2652
入力内容を確認する	2652
入力必須	2631
""", '內': """
內容	4709
""", '全': """
全ての写真を見る	2602
全ての記事が読み放題	2651
全屏	4668
全文はこちら	2602
全文を読む	2576
全文表示	2576
全画面	2615
全画面表示	2614
全画面表示を終了	2614
全螢幕	4668
全記事読み放題	2555
全部拒絕	4672
全部拒绝	4672
全部接受	4616
全部新闻	4690
全部游戏	4663
全部视频	4690
全部评论	4620
""", '公': """
公众号	4611
公式sns	2563
公式twitter	2563
公式x	2563
公式アプリ	2561
公式サイトで見る	2612
公式サイトはこちら	2655
公式サイトを見る	2655
公式ショップ	2612
公式ショップはこちら	2612
""", '共': """
共有	2562
共有する	2562
共有オプション	2642
共有リンクをコピー	2591
""", '关': """
关于作者	4691
关于我们	4616
关注	4611
关注作者	4695
关注我们	4611
关注此话题	4695
关注话题	4695
关键词	4621
关闭	4596
关闭窗口	4710
关闭菜单	4710
""", '其': """
其他新聞	4621
其他新闻	19	4621
其他金額	4680
其他金额	4680
""", '内': """
内容	4709
内容由ai生成	4705
""", '再': """
再生	2576
再生リスト	2649
再生時間	2615
再生速度	2614
再読み込み	2623
再読み込みする	2623
""", '写': """
写留言	4701
写真(#枚	2602
写真をすべて見る	2635
写真をもっと見る	2602
写真を拡大	2635
写真を拡大する	2635
写真を見る	2576
写真を見る(全#枚	2602
写真・動画の投稿はこちら	2636
写真特集	2574
写评论	4620
""", '出': """
出錯了	4687
出错了	4687
""", '分': """
分享	4610
分享到	4610
分享到facebook	4640
分享到line	4640
分享到qq	4698
分享到whatsapp	4698
分享到微信	4610
分享到微博	4610
分享到朋友圈	4698
分享文章	4712
分享本文	4640
分享此文	4640
分享此頁	4712
分享給好友	4640
分享給更多人看到	4640
分享给好友	4640
分享给更多人	4640
分享至	4610
分享至facebook	4610
分享至line	4640
分享这篇文章	4712
分享這篇文章	4712
分类	4621
分類	4621
""", '列': """
列印	4610
列印本頁	4640
列印食譜	61
""", '初': """
初めての方はこちら	2628
初割で無料体験する	2552
初月無料	2555
""", '利': """
利用規約	2568
利用規約に同意します	2631
利用規約に同意する	2631
""", '刷': """
刷新页面	4677
""", '前': """
前のページ	2576
前のページに戻る	2654
前の写真	2635
前の動画	2649
前の画像	2635
前の記事	2574
前の記事へ	2574
前の記事を読む	2654
前へ	2576
前回の記事はこちら	2601
前回はこちら	2602
前往官網	4711
前往捐款	4680
前往捐款頁面	4680
前往捐款页面	4680
前往購買	4665
前往贊助	4680
""", '剩': """
剩余时间	4668
剩餘時間	4668
""", '加': """
加入google偏好來源	4695
加入line好友	4611
加入会员	4600
加入我们	4640
加入我们的团队	4640
加入我們	4640
加入我們的團隊	4640
加入書籤	4610
加入會員	4600
加入白名单	4677
加入購物車	4711
加入购物车	4711
加载中	4667
加载内容	4671
加载帖子	4671
加载更多	4623
加载更多评论	4660
""", '動': """
動画	2574
動画で見る	2591
動画の公開は終了しました	2614
動画の読み込みに失敗しました	2649
動画の配信は終了しました	2614
動画は再生できません	2614
動画をもっと見る	2635
動画を再生	2649
動画を再生する	2591
動画を再生できません	2614
動画を再生できませんでした	2614
動画を見る	2576
動画を読み込み中	2614
動画を読み込めませんでした	2649
動画を読み込んでいます	2614
動画プレーヤーを読み込み中	2614
動画一覧	2635
""", '包': """
包邮	4700
""", '協': """
協賛	2644
協賛企業	2644
""", '单': """
单次	4681
单次捐款	4597
单篇购买	4707
""", '単': """
単発の寄付	2625
""", '博': """
博客來購買	4665
""", '占': """
占い	2611
""", '印': """
印刷	2562
印刷する	2562
印刷用ページ	2591
印刷用ページを表示	2591
""", '即': """
即时新闻	4621
即時新聞	4621
""", '原': """
原文を表示	2577
原文を見る	2577
原文連結	4650
原文链接	4650
""", '去': """
去京东看看	4665
去京东购买	4665
去天猫购买	4665
去淘宝购买	4665
""", '参': """
参与投票	4660
参与评论	4620
参加测验	4663
参加者募集中	2587
参加问卷调查	4640
""", '參': """
參加問卷調查	4640
參加測驗	4663
參與投票	4660
""", '友': """
友だち追加	2563
友だち追加する	2563
友善列印	4640
友達に教える	2591
""", '反': """
反馈	4620
""", '发': """
发一条友善的评论	4701
发现错误	4660
发现错误?请告诉我们	4640
发生错误	4687
发表留言	4620
发表评论	4620
发送	4687
发送成功	4686
""", '取': """
取材・文	2637
取消关注	4696
取消追蹤	4695
取消關注	4696
取消静音	4667
取消靜音	4667
""", '受': """
受け取る	2622
受付が完了しました	2652
""", '古': """
古い順	2609
""", '可': """
可随时退订	4686
可隨時取消	4683
""", '合': """
合わせて読みたい	2574
合作伙伴	4700
合作夥伴	4700
合成音声による読み上げ	2614
合成音声による読み上げです	2614
""", '同': """
同じカテゴリの記事	2574
同じ著者の記事	2601
同意	4616
同意して続ける	2617
同意して続行	2617
同意して閉じる	2617
同意しない	2568
同意する	2568
同意の管理	2617
同意を撤回	2617
同意を撤回する	2617
同意を管理	2617
同意を管理する	2617
同意並繼續	4671
同意并继续	4671
""", '后': """
后退#秒	4667
""", '听': """
听全文	4640
听文章	4667
听新闻	4610
听这篇文章	4640
""", '商': """
商业推广	4700
商品の詳細を見る	2655
商品を見る	2612
商品ページへ	2612
商品詳細	2655
商品详情	4711
商城	4700
商業推廣	4700
""", '單': """
單次	4681
單次捐款	4597
單筆	4681
單筆捐款	4680
單筆支持	4680
單篇購買	4707
""", '回': """
回上一頁	4710
回到頂端	4690
回到頂部	4623
回到顶部	4690
回复	4620
回答する	91
回覆	4620
回頂端	4623
回首頁	4623
""", '在': """
在 app store 下載	4674
在 facebook 查看	4702
在 google play 下載	4674
在 instagram 查看	4702
在 instagram 查看這則貼文	4702
在 spotify 收聽	4702
在 x 上查看	4702
在 youtube 上觀看	4702
在amazon購買	4665
在app store下载	4674
在app中打开	4674
在app中阅读	4674
在facebook查看	4702
在google play下载	4674
在instagram查看	4702
在instagram查看這則貼文	4702
在patreon上支持我们	4680
在spotify上收听	4702
在x上查看	4702
在youtube上观看	4702
在亚马逊购买	4665
在微博查看	4702
在浏览器中继续	4674
在瀏覽器中繼續	4674
""", '地': """
地図を見る	2577
地図を開く	2577
""", '執': """
執筆者	2637
執筆者プロフィール	2636
""", '填': """
填字游戏	4664
填字遊戲	4664
""", '复': """
复制	4699
复制成功	4610
复制网址	4640
复制链接	4610
""", '外': """
外部コンテンツを表示	2617
外部コンテンツを表示する	2617
外部送信について	2648
外部送信ポリシー	2648
""", '大': """
大	2643	4699
大号字	65
大字	4610
大家还在看	4621
大家都在看	4621
""", '头': """
头条	4621
""", '好': """
好的	4676
""", '如': """
如何关闭	4678
如何关闭广告拦截器	4677
如何關閉	4678
如何關閉廣告攔截器	4677
""", '始': """
始終允許	4672
始终允许	4672
""", '姓': """
姓名	4687
""", '字': """
字体	65
字体大小	4610
字号	4610
字幕	2615	4668
字幕をオン	2614
字幕を表示	2614
字級	65	4610
字级	65
字號	4698
字體大小	65	4610
""", '官': """
官方微博	4611
""", '定': """
定期定額	4597
定期定額捐款	4680
定期定額支持	4680
定期捐款	4680
""", '寄': """
寄付	2550
寄付する	2550
寄付で応援する	2591
寄付のお願い	2550
寄付はこちら	2625
寄付はこちらから	2625
寄付をする	2550
寄付ページはこちら	2625
寄付ページへ	2625
""", '寫': """
寫留言	4701
寫評論	4701
""", '專': """
專題	4621
""", '小': """
小	2643	4699
小字	4610
小編推薦	4621
小调查	92
""", '尚': """
尚未成為會員	4683
尚無留言	4640
""", '展': """
展开	4623
展开全文	4623
展开全部	4624
展开回复	4660
展开阅读全文	4710
展開	4623
展開全文	4690
""", '已': """
已关注	4611
已收到您的申请	4708
已是会员	4600
已是訂戶	4683
已有帐号	4600
已有帳號	4683
已有账号	4683
已經是會員	4600
已經是會員?登入	4600
已经是订户	4683
已经有账号	4683
已複製連結	4698
已關注	4695
""", '常': """
常に表示する	2617
常に許可	2618
常に許可する	2617
""", '年': """
年払い	2629
年額プラン	2629
""", '广': """
广告	4615
广告后继续阅读	4665
广告结束	4665
""", '広': """
広告	2566
広告の下に記事が続きます	2612
広告の後に続きます	2566
広告はここまで	2612
広告をスキップ	2566
広告を閉じる	2566
広告ブロッカーをご利用中です	2623
広告ブロックの解除方法	2623
広告ブロックを解除してください	2623
広告ブロックを解除しました	2623
広告企画	2566
広告終わり	2612
""", '廣': """
廣告	4615
廣告後繼續閱讀	4665
廣告結束	4665
廣編企劃	4665
廣編特輯	4665
""", '延': """
延伸閱讀	4621
延伸阅读	4621
""", '开': """
开启app	4674
开启推送	4675
开启通知	4675
开始测验	4663
开通vip	4707
开通会员	4600
""", '当': """
当前时间	4668
当当购买	4665
""", '影': """
影片已下架	4667
影片已移除	4667
影片無法播放	4667
影片載入中	4667
影片載入失敗	4705
影音	4621
""", '後': """
後で	2549
""", '微': """
微信	4610
微信扫一扫	4698
微信扫码分享	4698
微信登录	4683
微博	4610
""", '必': """
必填	4687
必填字段	4686
必填欄位	4686
必填項	4686
必填项	4686
必須	2632
必須項目	2632
必須項目です	2631
""", '忘': """
忘記密碼	4600
忘记密码	4600
""", '応': """
応援する	2550
""", '快': """
快进#秒	4667
""", '总': """
总是允许	4672
""", '您': """
您可能也喜歡	4621
您可能感兴趣	4621
您可能还喜欢	19
您可能還喜歡	19
您可能還想看	4649
您可随时退订	4686
您可隨時取消訂閱	4686
您已关注此话题	4695
您已投过票	4660
您已投過票	4660
您已经投过票	4660
您已訂閱	4708
您已订阅	4708
您的信息已发送	4686
您的姓名	4708
您的投票已提交	4660
您的支持很重要	4706
您的昵称	4701
您的暱稱	4701
您的留言	4708
您的訊息已送出	4686
您的邮箱	4604
您的電子郵件	4708
您的電郵	4604
""", '情': """
情報をお寄せください	2636
情報提供のお願い	2636
情報提供はこちら	2636
""", '想': """
想接收即時新聞通知嗎	4675
想接收通知吗	4675
""", '意': """
意見反饋	4660
意見回饋	4660
意见反馈	4620
""", '感': """
感想を送る	2571
感謝您的參與	4660
感謝您的投票	91	4660
感謝您的支持	4706
感谢您,您的信息已发送	4686
感谢您的参与	4660
感谢您的投票	91	4660
感谢您的支持	4706
感谢支持	4706
""", '成': """
成为会员	4597
成為會員	4597
""", '我': """
我们无法显示此内容	4671
我同意	4616
我同意处理我的个人数据	4686
我同意接收电子邮件	4686
我同意隱私權政策	4686
我已关闭	4677
我已关闭广告拦截器	4677
我已閱讀並同意隱私權政策	4686
我已關閉廣告攔截器	4677
我已阅读并同意隐私政策	4686
我的帐户	4600
我的帳戶	4600
我知道了	4616
我要举报	4660
我要投票	4660
我要捐款	4706
我要支持	4706
我要檢舉	4660
我要爆料	4691
我要留言	4620
我要糾錯	4640
我要纠错	4620
我要评论	4620
我要贊助	4706
""", '或': """
或	4684
""", '戻': """
戻る	2576
""", '所': """
所有新闻	4690
所有留言	4620
""", '打': """
打印	4610
打印本页	4640
打印食谱	61
打开	4624
打开app	4674
打开app查看更多	4674
打开app阅读	4674
打开app阅读全文	4674
打开客户端阅读	4674
打开微信扫一扫	4698
打开推送	4675
打赏	4597
打赏作者	4706
""", '扫': """
扫一扫分享	4698
扫描二维码下载	4674
扫码下载	4674
扫码下载app	4674
扫码下载客户端	4674
""", '投': """
投票	92	4661
投票ありがとうございました	91	2608
投票する	91	2591
投票を受け付けました	2608
投票区	92
投票成功	4660
投票済みです	2608
投票結果	2609	4661
投票結果を見る	91
投票结果	4661
投稿する	2571
投稿を表示	2617
投稿を表示する	2617
投稿を読み込む	2617
投稿须知	4691
""", '折': """
折りたたむ	2577
折扣码	4711
折扣碼	4711
""", '报': """
报告错误	4624
""", '拒': """
拒絕	4616
拒绝	4616
拒绝全部	4672
拒绝所有cookie	4704
""", '招': """
招聘启事	4640
""", '拡': """
拡大	2562
拡大する	2576
""", '按': """
按年計費	4683
按年计费	4683
按月	4681
按月捐款	4680
按月计费	4683
按讚	4611
""", '捐': """
捐款	4597
捐贈	4597
捐赠	4597
""", '掃': """
掃描qr code下載	4674
掃碼下載	4674
""", '排': """
排序	4661
排行榜	4621
""", '採': """
採用情報	2587
""", '接': """
接受	4616
接受並繼續	4671
接受全部	4616
接受全部cookie	4704
接受并继续	4671
接受所有	4616
接受所有 cookie	4704
接受所有cookie	4704
接收通知	4675
""", '推': """
推广	4615
推广内容	4615
推廣	4615
推荐	4621
推荐文章	4621
推荐方案	4684
推荐阅读	4621
推薦	4621
推薦文章	4621
推薦閱讀	4621
""", '提': """
提交	91	4687
提交成功	4686
提交成功,感谢您的反馈	4708
提交评论	4660
提供	2566
提供反馈	4660
提供意見	4660
提供新聞線索	4691
提供新闻线索	4691
""", '搜': """
搜尋	4623
搜索	4623
""", '撤': """
撤回同意	4671
""", '播': """
播放	4623
播放器加载中	4667
播放影片	4705
播放视频	4705
播放速度	4667
""", '支': """
支持我们	4597
支持我們	4597
支援する	2550
支援はこちら	2625
""", '收': """
收合	4624
收听	4610
收听文章	4667
收听本文	4640
收聽文章	4640
收聽本文	4667
收藏	4610
收藏文章	4610
收藏本文	4640
收藏食譜	61
收藏食谱	61
收起	4623
收起回复	4660
""", '放': """
放大图片	4690
放大圖片	4690
放大字体	4698
放大字體	4698
""", '数': """
数独	2611	4664
""", '數': """
數獨	4664
""", '文': """
文字の大きさ	65	2562
文字を大きくする	2642
文字を小さくする	2642
文字サイズ	2562
文字サイズを変更	2642
文字サイズ変更	65
文字拡大	2642
文字稿	4668
文字起こし	2615
文字起こしを表示	2614
文字起こしを見る	2614
文明上网,理性发言	4701
文明上网理性发言,请遵守新闻评论服务协议	4701
文章未完 廣告後繼續	4665
""", '料': """
料金プラン	2629
料金プランを見る	2651
""", '新': """
新しい順	2609
新着	2574
新着ニュース	2574
新着記事	2574
新着記事一覧	2601
新着順	2609
新聞線索	4691
新規会員登録	2552
新規登録	2552
新闻简报	4604
新闻线索	4691
""", '无': """
无所谓	4661
无法显示此内容	4671
""", '早': """
早割	2644
早鳥票	4700
早鸟票	4700
""", '时': """
时长	4668
""", '明': """
明白了	4624
""", '是': """
是否允许通知	4675
是否接收推送通知	4675
是否接收通知	4675
是否開啟通知	4675
""", '显': """
显示全部	4690
显示内容	4671
显示原文	4624
显示字幕	4667
显示帖子	4671
显示更多	4623
""", '時': """
時長	4668
""", '暂': """
暂不	4596
暂无评论	4640
暂无评论,快来抢沙发	4701
""", '暫': """
暫不	4596
""", '更': """
更多	4621
更多作者文章	4690
更多内容	4621
更多分享方式	4698
更多图片	4690
更多圖片	4690
更多報導	4621
更多影片	4690
更多报道	4621
更多文章	4621
更多新聞	4621
更多新聞請看	4649
更多新闻	4621
更多游戏	4663
更多精彩	4649
更多精彩内容	4710
更多精采內容	4640
更多视频	4690
更多选项	4699
更多選項	4699
更正政策	4691
更正與說明	4691
""", '書': """
書籍を購入する	2612
""", '最': """
最受欢迎	4684
最受歡迎	4684
最多人看	4649
最新	4661
最新ニュース	2574
最新ニュースを通知で受け取る	2621
最新号	2601
最新影音	4649
最新文章	4621
最新新聞	4621
最新新闻	4621
最新消息	4621
最新記事	2574
最旧	4661
最早	4661
最热	4661
最熱	4661
最舊	4661
最超值	4684
""", '會': """
會員中心	4600
會員專享	4603
會員專享內容	4603
會員專屬	4600
會員登入	4600
""", '月': """
月払い	2629
月額#円	2555
月額#円(税込	2555
月額プラン	2629
""", '有': """
有効なメールアドレスを入力してください	2631
有料会員からのプレゼント記事	2656
有料会員登録	2552
有料会員記事	2591
有料登録	2552
有料記事	2552
""", '朋': """
朋友圈	4610
""", '服': """
服务条款	4616
服務條款	4616
""", '朗': """
朗读全文	4667
""", '朝': """
朝刊・夕刊	2552
""", '未': """
未满十八岁禁止饮酒	4665
未滿十八歲禁止飲酒	4665
""", '本': """
本を購入する	2612
本周热门	4649
本文	2653
本文へ	2576
本文へ移動	2576
本文对您有帮助吗	4660
本文尚无评论	4701
本文已锁定	4683
本文由ai语音朗读	4667
""", '机': """
机器翻译	4640
机翻	4668
""", '来': """
来测测你的知识	4663
""", '查': """
查看专题	4690
查看优惠	4707
查看作者主页	4691
查看作者更多文章	4690
查看優惠	4707
查看全部	4623
查看全部图片	4690
查看全部文章	4710
查看全部評論	4660
查看全部评论	4660
查看原图	4623
查看原文	4650
查看商品	4711
查看回复	4660
查看回覆	4660
查看图集	4690
查看圖集	4690
查看地图	4624
查看專題	4690
查看投票結果	4701
查看投票结果	91	4701
查看文字稿	4667
查看方案	4707
查看更多	4623
查看更多图片	4690
查看更多评论	4660
查看留言	4620
查看結果	91
查看结果	91	4624
查看訂閱方案	4683
查看詳情	4624
查看订阅方案	4683
查看评论	4620
查看详情	4624
查看逐字稿	4667
查看高清图集	4690
""", '标': """
标签	4621
""", '检': """
检举评论	4701
""", '検': """
検索	2576
""", '業': """
業配	4615
""", '楽': """
楽天で見る	2612
楽天で詳細を見る	2612
楽天で購入	2612
楽天で購入する	2612
楽天市場で見る	2612
楽天市場で購入	2612
""", '標': """
標籤	4621
""", '機': """
機器翻譯	4640
機械翻訳	2615
""", '檢': """
檢舉	4620
檢舉留言	4701
""", '次': """
次のページ	2576
次の写真	2635
次の動画	2649
次の画像	2635
次の記事	2574
次の記事へ	2574
次の記事を読む	2654
次へ	2576
次を読む	2577
次ページ	2576
次回から自動的にログイン	2628
""", '正': """
正しいメールアドレスを入力してください	2631
正在加载播放器	4667
""", '此': """
此影片無法播放	4667
此文章已锁定	4683
此欄位為必填	4686
此視頻無法播放	4667
此视频不可用	4667
此视频已被删除	4667
此項為必填	4686
此页面对您有帮助吗	4660
此项为必填项	4686
""", '残': """
残り時間	2615
""", '毎': """
毎年	2626
毎月	2626
毎月寄付する	2625
毎月支援する	2625
""", '每': """
每一份支持都很重要	4680
每一份支持都重要	4680
每年	4681
每月	4681
每月捐款	4597
""", '氏': """
氏名	2632
""", '民': """
民調	92
""", '沒': """
沒意見	4661
""", '没': """
没意见	4661
没有账号	4683
""", '注': """
注册	4600
注册成功	4708
注目の記事	2574
注目キーワード	2574
注目ワード	2574
注目記事	2574
""", '测': """
测测你的知识	4663
""", '清': """
清晰度	4668
""", '游': """
游戏	4664
""", '点': """
点击取消静音	4705
点击图片查看大图	4690
点击打开声音	4705
点击排行	4621
点击播放	4640
点击放大	4690
点击查看全文	4710
点击查看原文	4650
点击查看大图	4623
点击阅读全文	4710
点击阅读原文	4650
点我看视频	4640
点赞	4610
""", '為': """
為您推薦	4621
""", '热': """
热点	4621
热点推荐	4621
热门	4621
热门排行	4621
热门文章	4621
热门新闻	4621
""", '無': """
無料で体験する	2552
無料で始める	2628
無料で試す	2628
無料で読む	2552
無料アプリをダウンロード	2620
無料ゲーム	2610
無料会員登録	2552
無料会員限定	2552
無料体験	2552
無料登録	2552
無法播放影片	4667
無法載入影片	4705
無法顯示此內容	4671
""", '焦': """
焦點新聞	4621
""", '熱': """
熱門	4621
熱門排行	4621
熱門文章	4621
熱門新聞	4621
熱門話題	4621
""", '爆': """
爆料信箱	4691
爆料專線	4691
爆料热线	4691
""", '特': """
特別協賛	2644
特定商取引法に基づく表記	2568
特集	2574
特集を見る	2635
特集ページへ	2635
特集一覧	2635
特集一覧へ	2654
""", '猜': """
猜你喜欢	4621
猜你喜歡	4621
""", '現': """
現在の再生時間	2614
""", '生': """
生成aiを使用しています	2649
""", '用': """
用app開啟	4674
用户协议和隐私政策	4704
""", '由': """
由ai生成	4694
由ai语音朗读	4667
""", '申': """
申し込む	2552
""", '电': """
电子报	4604
电子邮箱	4604
""", '画': """
画像をクリックして拡大	2635
画像を拡大	2576
画像を拡大する	2635
画像を見る	2576
画質	2615
""", '留': """
留言	4620
留言(#	4620
留言内容	4709
留言已關閉	4660
留言規則	4660
留言规则	4660
""", '略': """
略過廣告	4705
""", '登': """
登入	4600
登入/註冊	4600
登入後留言	4660
登出	4600
登录	4600
登录/注册	4600
登录后发表评论	4660
登錄	4600
登録	2552
登録が完了いたしました	2652
登録が完了しました	2591
登録して続きを読む	2552
登録する	2552
""", '發': """
發現錯誤	4660
發現錯誤?請告訴我們	4640
發生錯誤	4687
發表留言	4620
發表評論	4620
""", '皆': """
皆さまのご支援が力になります	2625
""", '監': """
監修者	2637
""", '目': """
目前時間	4668
目录	4623
目次	2576
目次へ戻る	2654
目錄	4623
""", '直': """
直接看食谱	61
""", '相': """
相关主题	4621
相关报道	4621
相关推荐	4621
相关文章	4621
相关新闻	4621
相关标签	4621
相关视频	4649
相关阅读	4621
相關主題	4621
相關報導	4621
相關影片	4649
相關推薦	4621
相關文章	4621
相關新聞	4621
相關標籤	4621
相關閱讀	4621
""", '看': """
看了这篇文章的人也看	4621
看全文	4690
看原文	4650
看更多	4621
看更多作者文章	4690
看更多文章	4649
看更多新聞	4649
看更多照片	4690
看結果	91
""", '知': """
知道了	4624
""", '確': """
確認する	2632
確認メールをお送りしました	2631
確認画面へ	2632
""", '禁': """
禁止酒駕	4700
禁止酒駕,飲酒過量有害健康	4665
""", '稍': """
稍后	4676
稍后再说	4596
稍后提醒我	4596
稍后阅读	4640
稍後	4676
稍後再說	4596
稍後提醒我	4596
稍後閱讀	4640
""", '立': """
立即开通	4707
立即投票	91
立即捐助	4680
立即捐款	4597
立即捐赠	4680
立即支持	4706
立即訂閱	4600
立即订阅	4600
立即试玩	4663
立即購票	4665
立即贊助	4680
立即购票	4665
立即选购	4665
立即選購	4665
立即開始玩	4663
""", '筆': """
筆者	2637
筆者プロフィール	2636
""", '管': """
管理cookie	4671
管理偏好設定	4704
管理偏好设置	4704
管理同意	4671
管理同意设置	4671
管理同意選項	4671
管理选项	4704
管理選項	4704
""", '粉': """
粉絲團	4611
""", '精': """
精彩推荐	4649
精彩推薦	4649
精选	4621
""", '紙': """
紙面ビューアー	2552
""", '結': """
結果を見る	91	2577
""", '続': """
続きはこちら	2602
続きをみる	2576
続きを読む	2552
続けて読む	2654
""", '網': """
網友留言	4620
""", '編': """
編輯推薦	4621
編輯準則	4691
編輯精選	4621
編集ポリシー	2636
編集方針	2637
編集部おすすめ	2574
編集部のおすすめ	2574
""", '縮': """
縮小	2562
縮小字體	4698
""", '繼': """
繼續使用網頁版	4674
繼續閱讀	4623
繼續閱讀請往下	4665
""", '續': """
續訂	4707
""", '纠': """
纠错	4620
""", '继': """
继续在浏览器阅读	4674
继续浏览内容	4623
继续阅读	4623
""", '续': """
续订	4707
""", '编': """
编辑准则	4691
编辑推荐	4621
编辑精选	4621
""", '缩': """
缩小字体	4698
""", '网': """
网友评论	4620
网友评论仅供其表达个人看法,并不表明本站立场	4701
""", '翻': """
翻訳を表示	2577
""", '联': """
联系作者	4691
联系我们	4616
联系编辑部	4691
""", '聯': """
聯絡我們	4616
聯絡編輯部	4691
""", '聽': """
聽全文	4640
聽文章	4667
聽新聞	4610
聽這篇文章	4640
""", '脳': """
脳トレ	2611
""", '自': """
自动播放	4668
自動再生	2615
自動播放	4668
自動翻訳	2615
自定义金额	4680
自訂金額	4680
""", '菜': """
菜单	4623
""", '著': """
著作権	2568
著者の記事一覧	2635
著者をフォロー	2641
著者をフォローする	2641
著者プロフィール	2636
""", '複': """
複製	4699
複製網址	4640
複製連結	4610
""", '要': """
要接收推送通知吗	4675
要接收通知嗎	4675
""", '視': """
視頻由ai生成	4705
""", '觀': """
觀看更多	4649
""", '视': """
视频	4621
视频不可用	4667
视频加载中	4667
视频加载失败	4705
视频已下架	4667
视频已失效	4667
视频无法播放	4667
视频时长	4705
视频正在加载	4667
""", '解': """
解鎖全文	4640
解鎖文章	4707
解锁全文	4640
解锁文章	4707
解除しました	2624
解除方法	2624
解除方法はこちら	2624
""", '訂': """
訂戶專享	4665
訂戶專享優惠	4665
訂戶專享內容	4683
訂戶贈閱	4712
訂正について	2636
訂閱	4600
訂閱成功	4708
訂閱推播	4675
訂閱方案	4707
訂閱會員	4600
訂閱會員專屬內容	4640
訂閱郵件	4604
訂閱電子報	4604
""", '記': """
記事に関するお問い合わせ	2636
記事の続きはこちら	2602
記事の続きを読む	2635
記事の誤りを報告	2645
記事は広告の下に続きます	2612
記事は広告の後に続きます	2612
記事へのお問い合わせ	2636
記事へのご意見	2571
記事をサポートする	2550
記事をシェア	2656
記事をシェアする	2656
記事をプレゼント	2552
記事をプレゼントする	2591
記事を保存	2562
記事を保存する	2591
記事を印刷する	2562
記事を聴く	2614
記事を評価する	2645
記事を読む	2576
記事を購入する	2651
記事を音声で聞く	2614
記事を音声で聴く	2614
記事ランキング	2574
記事一覧	2576
記事一覧へ	2635
記事一覧を見る	2602
記事全文を読む	2576
記住我	4684
記者をフォロー	2641
記者プロフィール	2636
記者募集	2587
記者募集中	2587
""", '設': """
設定を保存	2617
設定を保存する	2617
設定を変更する	2648
設定を管理	2648
""", '許': """
許可	2622
許可する	2568
""", '註': """
註冊	4600
註冊成功	4708
""", '評': """
評価順	2609
評論	4620
評論已關閉	4660
評論規則	4660
""", '話': """
話題の記事	2574
""", '該': """
該作者更多文章	4690
""", '詳': """
詳しく見る	2577
詳細	2577
詳細を見る	2655
詳細・購入はこちら	2612
""", '語': """
語音播報	4640
語音朗讀	4640
""", '誤': """
誤りを報告	2577
誤りを報告する	2645
誤字脱字の報告	2591
誤字脱字を報告	2636
誤字脱字を報告する	2591
""", '読': """
読まれている記事	2574
読み上げ	2591
読み放題	2555
読み続ける	2577
読み込み中です	2614
読者限定	2612
""", '請': """
請填寫讀者問卷	4640
請我們喝杯咖啡	4680
請查收郵件	4686
請檢查您的收件匣	4686
請繼續下滑閱讀	4665
請繼續往下閱讀	4615
請輸入您的電子郵件	4708
請輸入有效的電子郵件	4686
請輸入有效的電子郵件地址	4686
請輸入電子郵件	4604
請選擇金額	4706
請關閉廣告攔截器	4677
""", '讀': """
讀者優惠	4665
讀者專享	4665
""", '讚': """
讚	4610
讚賞支持	4597
""", '订': """
订户专享	4665
订户专享优惠	4665
订户赠阅	4712
订阅	4600
订阅会员	4600
订阅成功	4708
订阅推送	4675
订阅邮件	4604
""", '记': """
记住我	4684
记者简介	4691
""", '设': """
设为google首选来源	4695
""", '评': """
评论	4620
评论(#	4620
评论功能已关闭	4701
评论已关闭	4660
评论规则	4660
""", '诚': """
诚聘英才	4640
""", '话': """
话题	4621
""", '该': """
该文章已关闭评论	4701
该视频不可用	4667
该视频已下架	4667
该邮箱已被注册	4708
""", '详': """
详情	4624
""", '语': """
语音朗读	4640
语音由ai生成	4667
""", '说': """
说点什么	4701
""", '请': """
请先登录再评论	4640
请关闭广告拦截器	4677
请我们喝杯咖啡	4680
请查收邮件	4686
请检查您的收件箱	4686
请继续往下阅读	4615
请输入您的电子邮件	4708
请输入您的邮箱	4708
请输入昵称	4701
请输入有效的电子邮件地址	4686
请输入有效的邮箱地址	4686
请输入邮箱	4604
请选择金额	4706
""", '读': """
读者专享	4665
读者优惠	4665
""", '購': """
購入はこちら	2612
購票	4700
購票連結	4665
購読	2552
購読する	2552
購読のお申し込み	2552
購読プラン	2651
購読プランを見る	2628
購読申し込み	2552
購買本書	4665
""", '贈': """
贈る	2643
贈送文章	4640
贈送文章給朋友	4640
贈送此文	4640
""", '贊': """
贊助	4597
贊助內容	4615
贊助商	4615
贊助我們	4680
""", '购': """
购买本书	4665
购买此书	4665
购票	4700
购票链接	4665
""", '赞': """
赞	4661
赞助	4597
赞助内容	4615
赞助商	4700
赞助商链接	4615
赞助我们	4680
赞赏	4597
赞赏作者	4706
""", '赠': """
赠送文章	4698
赠送此文	4640
""", '超': """
超值方案	4683
""", '跳': """
跳到主要內容	4623
跳到食谱	61
跳至食譜	61
跳转到食谱	61
跳过广告	4705
""", '踩': """
踩	4661
""", '載': """
載入中	4667
載入內容	4671
載入更多	4623
載入貼文	4671
""", '輸': """
輸入您的電子郵件	4708
""", '轉': """
轉發	4610
""", '转': """
转发	4610
""", '载': """
载入内容	4671
""", '输': """
输入您的邮箱	4708
""", '返': """
返信	2571
返信する	2571
返信を書く	2645
返信を表示	2608
返信を見る	2608
返信を隠す	2608
返回上一页	4710
返回列表	4710
返回頂部	4690
返回顶部	4623
返回首頁	4690
返回首页	4623
""", '还': """
还不是会员	4683
还有更多精彩内容	4710
还没有账号	4683
""", '这': """
这篇文章对你有帮助吗	4660
这篇文章对您有帮助吗	4660
""", '进': """
进入专题	4690
进入专题页	4690
""", '连': """
连结已复制	4698
""", '追': """
追蹤	4611
追蹤中	4695
追蹤主題	4695
追蹤作者	4695
追蹤我們	4611
""", '退': """
退出全屏	4667
""", '送': """
送信	91	2632
送信が完了しました	2631
送信しました	2631
送信する	91	2632
送信完了	2631
送出	91	4687
送出成功	4686
送出留言	4660
送出評論	4660
送料無料	2644
""", '选': """
选择	4684
选择方案	4683
选择订阅方案	4683
选择金额	4706
""", '逐': """
逐字稿	4668
""", '這': """
這篇文章對你有幫助嗎	4660
這篇文章對您有幫助嗎	4660
""", '通': """
通報	2609
通報する	2571
通知をオン	2561
通知をオンにする	2621
通知を受け取らない	2621
通知を受け取りますか	2621
通知を受け取る	2591
通知を設定する	2621
通知を許可	2621
通知を許可しますか	2621
通知を許可する	2621
""", '速': """
速報	2574
速報を通知で受け取る	2621
速報通知を受け取る	2591
""", '連': """
連結已複製	4640
連載	2574
連載をフォロー	2641
連載をフォローする	2641
連載を見る	2635
連載一覧	2635
""", '遊': """
遊戲	4664
""", '運': """
運営会社	2568
""", '違': """
違反を報告	2608
違反を報告する	2608
違反報告	2571
""", '選': """
選單	4623
選択する	2629
選擇	4684
選擇方案	4683
選擇訂閱方案	4683
選擇金額	4706
""", '還': """
還不是會員	4683
還沒有帳號	4683
""", '邮': """
邮箱	4604
邮箱格式不正确	4686
邮箱格式错误	4686
""", '配': """
配信停止はいつでも可能です	2631
""", '重': """
重新加载页面	4677
重新播放	4668
重新整理頁面	4677
重新載入頁面	4677
""", '金': """
金額を入力	2625
金額を指定	2625
金額を指定する	2625
金額を選ぶ	2650
金額を選択	2650
金額を選択してください	2650
""", '链': """
链接已复制	4640
""", '閉': """
閉じる	2549	2576
""", '開': """
開く	2577
開啟推播	4675
開啟通知	4675
開始測驗	4663
開通會員	4600
""", '間': """
間違いを見つけたら	2636
""", '関': """
関連	2574
関連する記事	2574
関連キーワード	2574
関連タグ	2574
関連トピックス	2574
関連ニュース	2574
関連リンク	2574
関連動画	2574
関連動画を見る	2649
関連情報	2574
関連記事	2574
関連記事はこちら	2601
関連記事をもっと見る	2654
関連記事を見る	2654
""", '閱': """
閱讀下一篇	4710
閱讀全文	4623
閱讀原文	4650
閱讀更多	4623
""", '關': """
關於作者	4691
關於我們	4616
關注	4611
關注作者	4695
關注我們	4611
關注此主題	4695
關鍵字	4621
關閉	4596
關閉視窗	4710
關閉選單	4710
""", '阅': """
阅读下一篇	4710
阅读全文	4623
阅读剩余全文	4710
阅读原文	4650
阅读更多	4623
""", '随': """
随时取消	4683
随时可取消	4683
""", '隐': """
隐私偏好	4704
隐私政策	4616
隐私权政策	4616
隐私设置	4672
""", '隨': """
隨時取消	4683
""", '隱': """
隱私偏好	4704
隱私政策	4616
隱私權政策	4616
隱私權設定	4671
隱私設定	4672
""", '離': """
離開全螢幕	4667
""", '電': """
電子信箱	4604
電子信箱格式錯誤	4686
電子報	4604
電子版	2552
電子郵件格式不正確	4686
電郵	4687
""", '静': """
静音	4668
""", '靜': """
靜音	4668
""", '音': """
音声で聞く	2562
音声をダウンロード	2614
音声を再生	2649
音声読み上げ	2591
音频播放器	4705
""", '頭': """
頭條	4621
""", '顯': """
顯示內容	4671
顯示原文	4624
顯示字幕	4667
顯示更多	4623
顯示貼文	4671
""", '飲': """
飲酒過量,有害健康	4665
飲酒過量有害健康	4665
""", '首': """
首頁	4623
首页	4623
""", '马': """
马上开始	4624
马上玩	4663
""", '验': """
验证码	4687
""", '點': """
點我看影片	4640
點擊播放	4667
點擊播放本文	4640
點擊放大	4690
點擊看大圖	4690
點擊開啟聲音	4705
點擊閱讀全文	4710
點閱排行	4649
""", '가': """
가	2675
가격 보기	2762
가로세로 낱말퀴즈	2717
가입하기	2666
가장 많이 본 뉴스	2682
가장 인기	2737
""", '개': """
개인정보 보호 설정	2756
개인정보 설정	2723
개인정보 수집 동의	2738
개인정보 수집 및 이용 동의	2738
개인정보 수집 및 이용에 동의합니다	2738
개인정보 수집·이용에 동의합니다	2738
개인정보 처리방침	2680
개인정보처리방침	2680
""", '갤': """
갤러리 닫기	2761
갤러리 보기	2743
""", '거': """
거부	2680
""", '검': """
검색	2684
""", '게': """
게시물 보기	2723
게시물 불러오기	2723
게임	2717
게임 전체보기	2715
게임 하러 가기	2715
""", '결': """
결과 보기	91	2685
""", '계': """
계속 읽기	2666
계정이 있으신가요	2736
""", '고': """
고객센터	2680
고충처리인	2744
""", '공': """
공감	2714
공감순	2714
공유	2675
공유하기	2675
""", '과': """
과거순	2714
""", '관': """
관련 기사	2682
관련 기사 더보기	2761
관련 뉴스	2682
관련 영상	2705
관련 태그	2682
관련기사	2682
관련기사 더보기	2761
관련뉴스	2682
관련키워드	2682
""", '광': """
광고	2679
광고 건너뛰기	2757
광고 닫기	2679
광고 아래에 기사가 계속됩니다	2718
광고 영역	87
광고 종료	2718
광고 차단 해제 방법	2729
광고 차단을 해제해 주세요	2729
광고 차단을 해제했습니다	2729
광고 차단이 감지되었습니다	2729
광고 후 계속됩니다	2718
광고성 정보 수신 동의	2738
광고성 정보 수신에 동의합니다	2738
""", '괜': """
괜찮습니다	2663
""", '교': """
교보문고에서 구매	2718
""", '구': """
구글 계정으로 계속하기	2736
구글 계정으로 로그인	2736
구글 선호 매체로 추가	2748
구글 플레이에서 다운로드	2726
구글로 계속하기	2736
구글로 로그인	2736
구글플레이에서 다운로드	2726
구독	2666
구독 갱신	2759
구독 상품 보기	2736
구독 상품 선택	2736
구독 상품 안내	2759
구독 신청	2666
구독 신청이 완료되었습니다	2738
구독 신청하기	2736
구독 안내	2759
구독 전용	2666
구독 중	2666
구독 취소	2749
구독권 선택	2736
구독신청	2666
구독이 완료되었습니다	2697
구독자 전용	2668
구독자 전용 기사	2736
구독자 전용 혜택	2718
구독자 혜택	2718
구독자가 선물한 기사입니다	2763
구독중	2748
구독하고 이어서 읽기	2697
구독하기	2666
구매하기	2718
구매하러 가기	2718
""", '글': """
글씨 크기	65
글씨크기	2675
글자 작게	2750
글자 크게	2750
글자 크기	2675
글자 크기 변경	65	2697
글자 크기 조절	65	2697
글자크기	2675
글자크기 변경	65
글자크기 설정	65
글자크기 조절	65
""", '금': """
금액 선택	2758
금액 직접 입력	2732
금액을 선택하세요	2758
금액을 선택해 주세요	2758
""", '기': """
기계 번역	2720
기부하기	2664
기사 계속 보기	2761
기사 공유	2750
기사 공유하기	2675
기사 구매	2759
기사 더 보기	2761
기사 더보기	2697
기사 듣기	2697
기사 링크 복사	2697
기사 본문	2684
기사 선물하기	2697
기사 스크랩	2750
기사 스크랩하기	2697
기사 오류 신고	2697
기사 오류 제보	2697
기사 요약	2747
기사 원문 보기	2697
기사 음성으로 듣기	2719
기사 잠금 해제	2759
기사 저장	2750
기사 저장하기	2697
기사 전문 보기	2743
기사 전체보기	2743
기사 제보	2744
기사 제보 및 문의	2697
기사 추천	2753
기사 평가하기	2753
기사 후원하기	2664
기사는 광고 아래에 계속됩니다	2718
기사는 광고 후 계속됩니다	2718
기사듣기	2719
기사를 공유합니다	2763
기사에 대한 의견	2681
기사원문	2684
기사저장	2675
기사제보	2744
기사추천	2753
기자 구독	2692
기자 구독하기	2692
기자 소개	2744
기자 페이지	2692
기자 프로필 보기	2692
기자구독	2748
기자에게 메일 보내기	2744
기자에게 이메일 보내기	2744
기자의 다른 기사	2692
기자의 다른 기사 보기	2743
기자의 다른기사	2682
기자의 다른기사 보기	2743
기자페이지 바로가기	2743
기획 기사 보기	2743
""", '나': """
나중에	2663
나중에 보기	2697
나중에 읽기	2697
나중에 하기	2663
""", '남': """
남은 시간	2720
""", '낱': """
낱말퀴즈	2717
""", '내': """
내 정보	2666
내용을 입력하세요	2760
내용을 입력해 주세요	2760
""", '네': """
네, 받을게요	2727
네이버 구독	2678
네이버 로그인	2736
네이버 밴드 공유	2750
네이버 블로그	2675
네이버로 로그인	2736
네이버에서 구독	2678
네이버에서 구독하기	2678
""", '놓': """
놓치면 안 되는 기사	2705
""", '뉴': """
뉴스 더보기	2743
뉴스 듣기	2697
뉴스레터 구독	2671
뉴스레터 구독 신청	2671
뉴스레터 구독이 완료되었습니다	2760
뉴스레터 무료 구독	2697
뉴스레터 신청	2671
""", '닉': """
닉네임을 입력하세요	2753
""", '다': """
다른 공유 찾기	2675
다른 금액	2732
다른 기사	19	2682
다른 기사 더 보기	19
다른 기사 보기	2692
다른기사	2682
다른기사 보기	2682
다시 보기	2720
다시 보지 않기	2663
다시보기	2720
다음	2684
다음 기사	2682
다음 기사 보기	2697
다음 기사 읽기	2761
다음 동영상	2757
다음 사진	2743
다음 영상	2757
다음 이미지	2761
다음 페이지	2684
다음글	2743
다음기사	2682
다음에	2663
다음에 하기	2728
다크모드	2724
""", '닫': """
닫기	2663
""", '답': """
답글	2681
답글 달기	2713
답글 더보기	2713
답글 보기	2713
답글 쓰기	2713
답글 접기	2713
답글쓰기	2681
""", '당': """
당신이 좋아할 만한	2682
""", '댓': """
댓글	2681
댓글 #	2681
댓글 #개	2681
댓글 닫기	2713
댓글 더보기	2713
댓글 등록	2713
댓글 등록하기	2713
댓글 보기	2681
댓글 신고	2753
댓글 신고하기	2753
댓글 쓰기	2681
댓글 운영 원칙	2713
댓글 운영 정책	2697
댓글 운영정책	2697
댓글 작성	2713
댓글 작성 규칙	2713
댓글 작성하기	2713
댓글 정책	2713
댓글보기	2681
댓글쓰기	2681
댓글을 남겨 주세요	2753
댓글을 남겨주세요	2753
댓글을 입력하세요	2753
댓글을 입력해 주세요	2753
댓글을 입력해주세요	2681
댓글을 작성하려면 로그인 해주세요	2753
댓글이 닫혔습니다	2713
""", '더': """
더 많은 옵션	2750
더 보기	2684
더보기	2682	2684
""", '도': """
도서 구매하기	2718
도움이 되었나요	2713
""", '독': """
독자 의견 조사	2697
독자 특별 할인	2718
독자 할인	2718
""", '동': """
동영상	2682
동영상 로딩 중	2719
동영상 보기	2757
동영상 재생	2719
동영상 플레이어	2757
동영상을 불러오는 중입니다	2719
동영상을 불러올 수 없습니다	2757
동영상을 재생할 수 없습니다	2719
동의	2680
동의 관리	2723
동의 철회	2723
동의 철회하기	2723
동의 후 계속	2723
동의하고 계속	2723
동의하고 계속하기	2723
동의합니다	2680
""", '뒤': """
뒤로 가기	2685
""", '등': """
등록	2681
""", '디': """
디지털 구독하기	2759
디지털뉴스부	2692
디지털뉴스팀	2692
디지털콘텐츠팀	2692
""", '또': """
또는	2737
""", '라': """
라인	2675
""", '랭': """
랭킹	2682
랭킹뉴스	2682
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
로그아웃	2666
로그인	2666
로그인 상태 유지	2736
로그인 유지	2736
로그인 전용 기사	2736
로그인 후 댓글 쓰기	2697
로그인 후 댓글 작성이 가능합니다	2753
로그인 후 댓글을 작성할 수 있습니다	2713
로그인 후 이용해 주세요	2713
로그인/회원가입	2666
로그인이 필요	2668
로그인하고 계속 읽기	2759
로딩 중	2719
로딩 중입니다	2719
로딩중	2719
""", '링': """
링크 복사	2675
링크가 복사되었습니다	2697
""", '마': """
마이페이지	2666
""", '많': """
많이 본 기사	2682
많이 본 뉴스	2682
많이 본 영상	2705
많이 읽은 기사	2682
많이본 기사	2682
많이본 뉴스	2682
""", '매': """
매달	2733
매월	2733
""", '맨': """
맨 위로	2684
맨위로	2684
""", '메': """
메뉴	2684
메뉴 닫기	2684
메시지가 전송되었습니다	2738
메일	2675
메일함을 확인해 주세요	2738
""", '멤': """
멤버십 가입	2759
멤버십 가입하기	2759
""", '모': """
모두 거부	2724
모두 동의	2680
모두 허용	2724
모든 쿠키 거부	2756
모든 쿠키 수락	2756
모든 쿠키 허용	2756
모르겠다	2714
모름/무응답	2714
모바일 웹으로 계속	2726
""", '목': """
목록	2684
목록 보기	2743
목록보기	2684
목록으로	2743
목록으로 돌아가기	2761
""", '무': """
무료 게임	2715
무료 배송	2752
무료 체험 시작하기	2666
무료 회원가입	2666
무료, 스팸 없음	2738
무료로 읽기	2759
무료배송	2752
무제한 이용하기	2759
""", '문': """
문의	2681
문의 내용	2760
문자 크기	65
""", '바': """
바로 구매하기	2718
바로가기	2675
""", '반': """
반응형 광고 영역	87
""", '배': """
배속	2720
""", '밴': """
밴드	2675
""", '번': """
번역 보기	2685
""", '베': """
베스트	2682
""", '보': """
보내기	2740
""", '복': """
복사	2751
복사하기	2675
""", '본': """
본문 글씨 줄이기	2675
본문 글씨 키우기	2675
본문 바로가기	2684
본문으로 바로가기	2684
""", '북': """
북마크	2675
""", '브': """
브라우저에서 계속	2726
브라우저에서 계속 보기	2726
""", '비': """
비공감	2714
비밀번호 찾기	2666
비밀번호를 잊으셨나요	2736
""", '사': """
사이트맵	2680
사진 더 보기	2743
사진 더보기	2743
사진 모두 보기	2743
사진 크게 보기	2743
사진 크게보기	2743
사진 확대	2684
""", '삭': """
삭제된 동영상입니다	2719
""", '상': """
상품 보기	2762
상품 상세보기	2762
""", '새': """
새로고침	2729
""", '선': """
선택	2737
선택 저장	2723
선호 매체로 추가	2748
""", '설': """
설문	92
설문 결과	2714
설문 결과 보기	2753
설문 참여 바로가기	2697
설문 참여하기	2697
설문에 참여하기	2713
설문조사	92
설문조사 참여하기	2697
설정 관리	2756
설정 저장	2723
""", '소': """
소리 켜기	2757
""", '속': """
속보	2682
속보 알림 받기	2697
속보 알림 신청	2697
속보 알림을 받으시겠습니까	2727
""", '스': """
스도쿠	2717
스크랩	2675
스크랩하기	2697
스크립트	2720
스크립트 보기	2719
스토어	2752
스토어 바로가기	2718
스폰서	2679
""", '시': """
시리즈 보기	2743
""", '신': """
신고	2681
신고하기	2714
신문구독	2666
신청이 완료되었습니다	2738
""", '실': """
실시간 뉴스	2682
""", '아': """
아마존에서 구매	2718
아마존에서 보기	2718
아이디 저장	2736
아이디 찾기	2736
아직 회원이 아니신가요	2736
""", '알': """
알겠습니다	2685
알라딘에서 구매	2718
알라딘에서 보기	2718
알림 받기	2674
알림 설정	2674
알림 설정하기	2727
알림 켜기	2727
알림 허용	2727
알림을 받으시겠습니까	2727
알림을 받으시겠어요	2727
알림을 켜시겠습니까	2727
""", '애': """
애드블록을 해제해 주세요	2729
애드블록이 감지되었습니다	2729
애플로 계속하기	2736
애플로 로그인	2736
""", '앱': """
앱 다운로드	2674
앱 다운로드하기	2674
앱 다운받기	2726
앱 설치	2674
앱 설치하기	2674
앱스토어에서 다운로드	2726
앱에서 계속 읽기	2726
앱에서 보기	2726
앱에서 열기	2726
앱에서 이어보기	2726
앱으로 보기	2726
""", '언': """
언제든 해지 가능	2736
언제든지 수신 거부할 수 있습니다	2738
언제든지 해지 가능	2736
""", '에': """
에디터 추천	2682
""", '여': """
여러분의 후원이 큰 힘이 됩니다	2732
""", '연': """
연간 결제	2737
연간 구독	2737
연관기사	2682
연재 보기	2743
""", '열': """
열기	2685
""", '영': """
영상	2682
영상 더보기	2743
영상 보기	2697
영상 재생	2719
영상으로 만나보세요	2697
영상으로 보기	2697
영상을 불러오는 중입니다	2719
영상을 불러올 수 없습니다	2757
영상을 재생할 수 없습니다	2719
""", '예': """
예매 바로가기	2718
예매하기	2718
예스#에서 구매	2718
예스#에서 보기	2718
""", '오': """
오늘 하루 보지 않기	2663
오늘은 그만 보기	2663
오늘의 운세	2717
오늘의 추천	2682
오늘의 핫뉴스	2705
오디오 다운로드	2719
오디오 플레이어	2757
오디오로 듣기	2697
오래된순	2714
오류 신고	2681
오류 신고하기	2697
오류가 발생했습니다	2738
오타 신고	2713
오탈자 신고	2697
""", '온': """
온라인뉴스팀	2692
""", '올': """
올바른 이메일 주소를 입력해 주세요	2738
올바른 이메일을 입력해 주세요	2738
""", '옵': """
옵션 관리	2756
""", '요': """
요금제 보기	2759
요약	2684
""", '원': """
원고료 보내기	2758
원문 보기	2685
원문보기	2684
""", '월': """
월간 결제	2737
월간 구독	2737
""", '웹': """
웹에서 계속 보기	2726
""", '위': """
위로	2684
위로 가기	2743
""", '유': """
유료 구독자 전용	2736
유료 기사입니다	2697
유료회원 전용	2736
유료회원 전용 기사	2736
유튜브 구독	2678
유튜브 구독하기	2678
유튜브에서 보기	2754
""", '음': """
음성 다운로드	2719
음성 재생하기	2697
음성으로 듣기	2675
음소거	2720
음소거 해제	2719
음소거를 해제하려면 탭하세요	2757
""", '응': """
응원하기	2664
""", '의': """
의견 남기기	2713
의견 보내기	2713
의견 쓰기	2681
""", '이': """
이 기사 공유하기	2763
이 기사 구매하기	2759
이 기사 어땠나요	2697
이 기사 어떠셨나요	2713
이 기사가 도움이 되었나요	2713
이 기사는 잠겨 있습니다	2736
이 기사를 공유합니다	2697
이 기사를 추천합니다	2697
이 기사를 평가해 주세요	2753
이 기사와 함께 읽은 기사	2697
이 기자의 다른 기사	2697
이 기자의 다른 기사 더보기	2743
이 동영상을 재생할 수 없습니다	2719
이 시각 많이 본 기사	2705
이 시각 많이 본 뉴스	2705
이 시각 주요뉴스	2682
이 시각 추천뉴스	2682
이 음성은 ai가 생성했습니다	2719
이 주제 팔로우	2748
이 콘텐츠를 표시할 수 없습니다	2723
이 페이지가 도움이 되었나요	2713
이런 기사는 어때요	2705
이름	2740
이름을 입력하세요	2760
이름을 입력해 주세요	2760
이메일	2675
이메일 주소 입력	2760
이메일 주소를 입력하세요	2738
이메일 주소를 입력해 주세요	2760
이메일 형식이 올바르지 않습니다	2738
이메일로 계속하기	2759
이메일로 공유	2750
이메일로 로그인	2759
이메일무단수집거부	2680
이메일을 입력하세요	2738
이메일을 입력해 주세요	2738
이메일을 입력해주세요	2760
이메일을 확인해 주세요	2738
이미 계정이 있으신가요	2736
이미 구독 중이신가요	2666
이미 구독 중입니다	2760
이미 등록된 이메일입니다	2760
이미 참여하셨습니다	2713
이미 투표하셨습니다	2713
이미 회원이신가요	2666
이미지 크게 보기	2684
이미지 크게보기	2743
이미지 확대	2684
이슈	2682
이어서 읽기	2761
이용권 구매	2736
이용권 선택	2736
이용약관	2680
이용약관에 동의합니다	2738
이전	2684
이전 기사	2682
이전 기사 보기	2697
이전 사진	2743
이전 영상	2757
이전 이미지	2761
이전글	2743
이전기사	2682
""", '인': """
인기 급상승	2705
인기 기사	2682
인기기사	2682
인기뉴스	2682
인쇄	2675
인쇄하기	2675
인스타그램 팔로우	2697
인스타그램에서 보기	2754
인스타그램에서 이 게시물 보기	2754
""", '일': """
일시	2733
일시 후원	2732
일시 후원하기	2732
일시정지	2720
일시후원	2664
""", '자': """
자동 번역	2720
자동 재생	2720
자동재생	2720
자막	2720
자막 보기	2719
자막 켜기	2719
자바스크립트가 비활성화되어 있습니다	2723
자발적 유료 구독	2758
자세히	2685
자세히 보기	2685
""", '작': """
작게	2751
""", '잘': """
잘 모름	2714
""", '장': """
장바구니 담기	2762
장바구니에 담기	2762
""", '재': """
재생	2684
재생 속도	2719
재생 시간	2720
재생속도	2719
재생할 수 없는 동영상입니다	2719
""", '저': """
저자 소개	2745
저작권규약	2680
저장	2675
""", '전': """
전송	2740
전송되었습니다	2738
전체 기사	2761
전체 기사 보기	2743
전체 뉴스 보기	2743
전체 댓글	2681
전체 동의	2724
전체 보기	2684
전체 사진 보기	2743
전체 화면	2720
전체메뉴	2684
전체보기	2684
전체화면	2720
전체화면 종료	2719
""", '접': """
접기	2684
접수되었습니다	2760
""", '정': """
정기	2733
정기 후원	2732
정기 후원하기	2664
정기구독	2666
정기후원	2664
정기후원 신청	2758
정기후원 신청하기	2758
정기후원하기	2732
정렬	2714
정상적으로 접수되었습니다	2760
정정·반론보도 신청	2744
정정보도 신청	2744
정정보도 요청	2744
""", '제': """
제보	2681
제보 바로가기	2744
제보하기	2681
제작 지원	2752
제작지원	2752
제출	91	2740
제휴 광고	2718
제휴 콘텐츠	2718
""", '좋': """
좋아요	2675
좋은 기사 후원하기	2664
""", '주': """
주소 복사	2697
주소가 복사되었습니다	2697
주소복사	2675
주요 기사	2682
주요 뉴스	2682
주요 뉴스 더보기	2705
주요기사	2682
주요뉴스	2682
주제 팔로우	2748
""", '지': """
지금 구매하기	2718
지금 뜨는 기사	2705
지금 뜨는 뉴스	2705
지금 플레이	2715
지금 플레이하기	2715
지금 후원하기	2758
지나친 음주는 건강에 해롭습니다	2718
지나친 음주는 건강을 해칩니다	2718
지도 보기	2685
지면보기	2666
""", '직': """
직접 입력	2733
""", '차': """
차단	2728
""", '참': """
참여하기	91
""", '창': """
창 닫기	2761
""", '책': """
책 구매하기	2718
""", '첫': """
첫 댓글을 남겨주세요	2753
첫 댓글을 작성해 보세요	2753
""", '청': """
청소년보호정책	2680
""", '최': """
최고의 혜택	2737
최신 기사	2682
최신 뉴스	2682
최신기사	2682
최신뉴스	2682
최신순	2714
최저가 보기	2762
""", '추': """
추천	2737
추천 기사	2682
추천 영상	2705
추천기사	2682
추천뉴스	2682
추천순	2714
""", '친': """
친구 추가하기	2697
""", '카': """
카카오 계정으로 로그인	2736
카카오 로그인	2736
카카오로 로그인	2736
카카오로 시작하기	2736
카카오스토리	2675
카카오톡	2675
카카오톡 공유	2675
카카오톡 공유하기	2750
카카오톡으로 공유	2697
카카오톡으로 공유하기	2697
카테고리	2682
""", '커': """
커피 한 잔 사주기	2732
커피 한 잔 후원하기	2732
""", '콘': """
콘텐츠 보기	2723
콘텐츠 불러오기	2723
콘텐츠 표시	2723
""", '쿠': """
쿠키 관리	2723
쿠키 설정	2680
쿠키 설정 관리	2723
쿠팡에서 구매	2718
쿠팡에서 구매하기	2718
쿠팡에서 보기	2718
쿠폰 받기	2762
""", '퀴': """
퀴즈	2717
퀴즈 도전하기	2715
퀴즈 풀기	2697
퀴즈 풀러 가기	2715
""", '크': """
크게	2751
""", '클': """
클릭하면 소리가 켜집니다	2757
""", '키': """
키워드	2682
""", '태': """
태그	2682
""", '텔': """
텔레그램에서 소식 받기	2697
""", '투': """
투표	92
투표 결과	2714
투표 결과 보기	91
투표 참여하기	2713
투표가 완료되었습니다	2713
투표에 참여해 주셔서 감사합니다	2713
투표하기	91	2697
투표해 주셔서 감사합니다	91	2713
""", '트': """
트위터	2675
트위터 공유	2675
트위터로 공유	2750
트위터에서 보기	2754
""", '특': """
특집 더보기	2743
특집 보기	2743
""", '티': """
티켓 예매	2718
티켓 예매하기	2718
""", '틱': """
틱톡에서 보기	2754
""", '팔': """
팔로우 중	2748
팔로우 취소	2748
""", '팟': """
팟빵에서 듣기	2754
""", '페': """
페이스북	2675
페이스북 공유	2675
페이스북에서 보기	2754
페이스북으로 공유	2697
페이스북으로 로그인	2736
페이지 새로고침	2729
페이지를 새로고침하세요	2729
페이팔로 결제	2759
""", '편': """
편집 원칙	2744
""", '펼': """
펼치기	2684
""", '포': """
포토	2682
포토 갤러리	2743
""", '폰': """
폰트 크기	2675
""", '푸': """
푸시 알림 받기	2727
""", '프': """
프리미엄	2666
프린트	2675
""", '피': """
피드백 보내기	2713
""", '필': """
필수	2740
필수 입력	2738
필수 입력 항목	2738
필수 입력 항목입니다	2738
필수 항목	2740
필수 항목입니다	2738
필자 소개	2744
""", '한': """
한 번	2733
한번만	2733
""", '할': """
할인 코드	2762
""", '함': """
함께 보면 좋은 기사	2682
함께 볼 기사	2705
함께 읽으면 좋은	2682
함께 읽은 기사	2705
""", '핫': """
핫뉴스	2682
핫이슈	2682
핫클릭	2705
""", '항': """
항상 허용	2724
""", '해': """
해제 방법	2731
해제했습니다	2731
""", '허': """
허용	2728
""", '헤': """
헤드라인	2682
""", '현': """
현재 시간	2720
""", '협': """
협찬	2679
""", '홈': """
홈	2684
홈으로	2743
홈으로 가기	2743
""", '화': """
화제의 뉴스	2682
화질	2720
""", '확': """
확인	2685
""", '환': """
환경설정 관리	2756
""", '회': """
회사소개	2680
회원 전용	2668
회원 전용 기사	2736
회원가입	2666
회원가입하고 계속 읽기	2759
회원이 아니신가요	2736
""", '후': """
후원	2664
후원 바로가기	2732
후원 신청	2732
후원 안내	2664
후원 페이지 바로가기	2732
후원 페이지로 이동	2732
후원 하기	2664
후원자 되기	2732
후원하기	2664
후원해 주셔서 감사합니다	2758
후원회원 가입	2664
후원회원 되기	2732
"""}

START = {'a': """
abonē	2865 K par	2865 K no	2865 K un	2867 K
acasă	97 K >	97 K '	97 K "
accès	1805 K illimité
această	52 K investigație	3518 K traducere	3574 K știre a fost
además	1395 K:	1440 K, en
adó	2156 K #%
adód	2156 K #%
adója	2156 K #%
ai가	2694 K 자동 번역한	2694 K 번역한	2694 K 핵심	2694 K 요약한
ai에게	2694 K 물어	2694 K 질문	2694 K 물어보기
ajánld	2156 K fel adód
ajánlja	2156 K fel adója	2156 K fel adód
ajánljuk	2181 K:
ajánlott	2183 K videó:	2183 K cikk:	2183 K cikkünk:
aktivér	649 K
alătură	12 K-te	56 K-te celor #	56 K-te celor peste #	56 K-te comunității de #
anmäl	4090 K dig till vårt	4108 K
annoncørbetalt	704 K indhold fra
annonsørinnhold	3208 K fra
anúncio	3470 K em #
apoyá	81 K
après	1936 K déduction fiscale
apúntate	1421 K a nuestro seminario	1421 K a nuestro evento
aquí	1452 K hay contenido de
artykuł	46 K można	46 K wolno	86 K sponsorowany:	3250 K ukazał się	3250 K pochodzi z	3256 K przetłumaczony	3256 K został przetłumaczony	3256 K czyta	3256 K wygenerowany	3327 K	3337 K powstał we współpracy z
artykuły	3247 K autora
artículo	1475 K publicado originalmente	1504 K publicado en colaboración
artículos	1365 K gratuitos
ascultă	1 K	3507 K:	3524 K podcastul	3524 K acest articol	3583 K pe
atradāt	44 K
atsisiųskite	2799 K
autorė	2803 K:
autoři	502 K jsou
außerdem	857 K lesenswert:	857 K interessant:
aveți	72 K întrebări
aún	32 K no hay comentarios
ați	59 K încercat
""", 'b': """
bajá	1429 K la app
beiträge	27 K	891 K von
benefício	3400 K do assinante:
berätta	59 K i	59 K gärna
beställ	4108 K
bestätigen	734 K sie ihre
bestätigungsmail	734 K
besøg	635 K vores
beğendin	69 K mi	82 K mi
beğendiniz	8 K mi	69 K mi	82 K mi
boletín	1371 K diario	1371 K semanal
buď	31 K první
buďte	31 K první	31 K prvý
bài	8 K viết này	4512 K liên quan:	4525 K viết này có	4525 K viết có hữu ích	4572 K viết được bảo vệ	4573 K viết được thực hiện	4573 K viết được viết	4573 K viết này được	4580 K viết tiếp tục
báo	4525 K lỗi bài viết
bình	5 K luận	27 K luận	4526 K chọn:
bústia	41 K de denúncies de la redacció
bądź	31 K pierwszy	31 K pierwsza
bővebben	2181 K:
bạn	59 K đã thử	59 K đã làm thử	66 K biết ai	66 K có biết ai	69 K thấy hay	4525 K phát hiện	4525 K thấy bài viết
bản	4525 K tóm tắt này	4573 K dịch được
bấm	4527 K để nghe
bật	4503 K thông báo
""", 'c': """
caractères	1885 K restants
caràcters	425 K restants
chceš	524 K u nás pracovat	3877 K u nás pracovať
chefredaktör	4106 K och ansvarig utgivare:	4106 K:
chơi	4547 K ngay:
chưa	32 K có bình luận
citeşte	3507 K şi	3507 K şi:
citește	3507 K și	3507 K și:	3507 K:	3507 K mai mult	3507 K aici	3507 K mai departe:
citiți	3507 K și
ciąg	3260 K dalszy
comentários	5 K	27 K
compartí	3 K
conocés	66 K a alguien
conteúdo	86 K patrocinado:	3354 K exclusivo para	3398 K gerado	3403 K oferecido por	3430 K incorporado d	3430 K externo d	3430 K incorporado do	3430 K incorporado da	3430 K externo do
conținut	3518 K generat	3522 K oferit de	3551 K încorporat de	3551 K extern de
coût	1936 K après déduction	1936 K réel après
crédit	1879 K photo	1879 K photos
crédits	1879 K photo	1879 K photos
cunoașteți	66 K pe cineva
cunoști	66 K pe cineva
cuéntame	59 K
cuộc	52 K điều tra này
cài	4529 K đặt ứng dụng	4529 K ứng dụng	4529 K app
còn	4545 K lại # ký tự
có	72 K thắc mắc	4512 K thể bạn quan tâm:	4568 K lỗi xảy ra
cấm	4572 K sao chép
""", 'd': """
dacă	44 K observi	44 K observați	44 K găsești	3513 K ai informații	3520 K ai observat o
dalinkitės	2799 K
další	490 K články autora
darovať	3871 K
dernières	1833 K actualités
descarcă	13 K	3538 K aplicația
descargá	13 K	1429 K la app
descărcați	13 K
dežurni	41 K telefon redakcije
disponível	3361 K no google play	3408 K na app store	3408 K no google play	3408 K para android e	3471 K no spotify
distribuiți	3 K
dodržujte	28 K
domů	97 K >	97 K '
doporučte	517 K
dorești	3556 K să primești notificări
doriți	3556 K să primiți notificări
dosszié	2263 K: így	2263 K: itt	2263 K: ezért	2263 K: miért	2263 K: hogyan	2263 K: mit	2263 K: ki	2263 K: mi	2263 K: ez	2263 K: ezt	2263 K: hallgassa	2263 K: nézze	2263 K: minden	2263 K: a	2263 K: az
dostępna	3263 K w
dostępne	3263 K w
dostępny	3263 K w
dołącz	12 K do	56 K do #	56 K do ponad #	3274 K do	3287 K do dyskusji
držte	28 K se
duración	1491 K del vídeo	1491 K del episodio
duração	3470 K do vídeo
durée	1932 K de la vidéo	1932 K de l'épisode
dzięki	3314 K naszym czytelnikom	3314 K naszym czytelniczkom
découvrez	1834 K aussi	1858 K la boutique	1858 K notre boutique	1858 K nos jeux	1858 K notre hors-série	1866 K notre application	1866 K notre appli
décryptage	1834 K :
déductible	1795 K des impôts	1795 K à #
déjà	1803 K abonné	1803 K inscrit	1803 K client
díky	561 K našim čtenářům	561 K našim předplatitelům
dùng	4536 K thử
dúvidas	72 K	72 K?	73 K sobre esta matéria	73 K sobre este artigo
""", 'e': """
elkészítetted	59 K
elírást	7 K
előfizetői	2234 K kedvezmény:	2234 K előny:	2234 K ajánlat:
előfizetőinknek	2255 K köszönhetően
előfizetőként	89 K	2212 K
encuéntranos	12 K
envía	3 K
envíanos	1410 K
ermöglicht	859 K von
erről	2181 K bővebben
escríbenos	1398 K
escúchalo	1492 K en spotify	1492 K en apple podcasts
escúchanos	1492 K en spotify
estagiária	3391 K sob supervisão	3391 * K sob supervisão
estagiário	3391 K sob supervisão
""", 'f': """
faça	3406 K o quiz	3406 K o teste	3406 K o nosso
felelős	2209 K szerkesztő:	2209 K kiadó:
fiți	31 K primul
foretrækker	650 K du
fortsätt	4110 K läsa
fortæl	59 K mig
fotogalería	1471 K:
fotogaléria	3845 K:
fotografía	1441 K:
fotoğraf	4329 K # / #	4329 K #/#
frågor	72 K	73 K om artikeln
få	626 K fuld adgang til	649 K adgang	649 K fri	649 K fuld	649 K besked	649 K ugens	649 K dagens	649 K de	649 K nyheder	649 K en notifikation	649 K breaking	649 K seneste nyt	660 K	3118 K full tilgang til	3145 K tilgang	3145 K fri	3145 K full	3145 K beskjed	3145 K varsel	3145 K ukas	3145 K dagens	3145 K de	3145 K nyheter	3145 K siste	3157 K	3159 K varsel	3159 K varsler	3159 K push	4081 K full tillgång till	4108 K tillgång	4108 K fri	4108 K full	4108 K besked	4108 K en notis	4108 K veckans	4108 K dagens	4108 K de	4108 K nyheter	4108 K senaste	4119 K
férjen	2212 K hozzá
följ	12 K	4085 K	4108 K
følg	12 K	12 K oss	630 K	649 K	3122 K	3145 K
füge	12 K uns	865 K
fügen	12 K sie uns	865 K sie
für	737 K android und ios	805 K diesen artikel	805 K diesen	854 K nur
főoldal	97 K >	97 K '	97 K "
főszerkesztő	2209 K:
""", 'g': """
gazeteciliğimizi	4285 K
gefällt	82 K ihnen dieser	82 K dir dieser
gehöre	56 K zu den #
gehören	56 K sie zu den #
ghé	4526 K cửa hàng trực tuyến
giữ	4572 K bản quyền nội dung
glöm	4108 K inte att bekräfta
gorąca	41 K linia redakcji
góp	4525 K ý cho bài viết
gör	4090 K quizet	4090 K vårt quiz	4108 K vårt
görmemiz	4290 K gereken
görsel	4334 K yapay
""", 'h': """
henüz	32 K yorum
hibát	7 K talált	7 K találtál	2213 K lát
hintergründe	857 K dazu:
hjälp	4090 K oss bli bättre	4090 K oss att bli bättre
hjælp	635 K os med at blive bedre
hlavné	3858 K body
hlavní	504 K body
hozzászólások	5 K	27 K
hãy	31 K là người đầu tiên	4526 K trả lời khảo sát	4534 K ủng hộ
hämta	13 K	4094 K
häng	4108 K med
här	4136 K finns ett inbäddat innehåll från	4136 K finns inbäddat innehåll från	4136 K visas ett inbäddat innehåll från	4136 K visas inbäddat innehåll från	4136 K är ett inbäddat innehåll från	4136 K är inbäddat innehåll från
hääleta	1546 K
håll	28 K	28 K dig
hình	4569 K #/#
hör	809 K dir	865 K	4108 K
hören	809 K sie	865 K sie
hörzeit	881 K
hør	1 K artiklen	1 K artikkelen	1 K saken	619 K også	619 K også:	635 K mere på	649 K	3109 K også	3109 K også:	3145 K
""", 'i': """
iesūti	2853 K savu	2853 K
indlæg	27 K
indlæs	672 K altid indhold fra	672 K indhold fra
inlägg	27 K
innehåll	4171 K från annonsören
innehållet	4059 K är betalt av
intră	12 K pe
início	97 K >	97 K '	97 K "
izmēģinājāt	59 K
išbandėte	59 K
išsaugokite	2799 K
""", 'j': """
jaký	33 K je váš
jeśli	44 K widzisz	44 K zauważysz
joacă	3544 K acum:
já	59 K fez	3354 K é assinante
játssz	2231 K most:
jäikö	1703 K juttu kesken
jälgi	1546 K
jäsenetu	1744 K:
""", 'k': """
kapcsolódó	2181 K	2181 K:	2183 K videó:	2183 K cikk:	2183 K cikkünk:
kezdőlap	97 K >
không	4572 K được sao chép
kipróbáltad	59 K
kipróbáltátok	59 K
kiểm	4526 K tra kiến thức của bạn
kjøp	3127 K billetter	3127 K billett	3145 K
klausykitės	2784 K
klikněte	487 K zde
ključne	3759 K točke	3759 K tačke
klõpsates	1546 K
komentáre	5 K	27 K
komentáře	5 K	27 K
komentēt	2867 K var
komerčné	86 K oznámenie:
komerční	86 K sdělení:
kommentarsfältet	5 K
kopiér	649 K
kopírovat	517 K
kopírovať	3871 K
kopē	2867 K
korzyść	3300 K dla prenumeratorów:
korábbi	2183 K cikkünk:
kvíz	487 K:	543 K:	543 K dne:	543 K týdne:	2198 K	2230 K:	3845 K:	3894 K dňa:	3894 K týždňa:
kysyttävää	72 K	73 K jutusta
känner	66 K du någon
kérdésed	72 K van	73 K van a cikkről
kérje	2212 K
kérjen	2212 K
kérjük	28 K
kênh	4503 K youtube của báo
köp	4090 K biljetter	4090 K biljett	4108 K
kövess	12 K
kövesse	2212 K
kövessen	12 K
køb	635 K billetter	635 K billet	649 K
küfür	27 K içeren
küldd	3 K el	2191 K el nekünk
küldje	2191 K el nekünk	2212 K	2212 K tovább
ký	4545 K tự còn lại
kļūsti	2867 K
kết	4517 K nối với chúng tôi
""", 'l': """
laimē	2867 K
laimėkite	2799 K
lasītāju	2875 K aptauja:
legyél	2212 K
lejupielādē	2867 K
leé	1440 K también	1440 K más	1440 K:
lisää	1727 K meidät	1766 K aiheesta:
lugejaküsitlus	1554 K:
lásd	2181 K még
lásson	2212 K több
lát	2191 K valami
láttál	2191 K valami
lägg	4108 K till
lähetä	1706 K juttuvinkki	1706 K uutisvinkki	1706 K vinkki	1710 K mielipidekirjoituksesi	1710 K mielipidekirjoitus	1727 K
lämna	4084 K dina tips	4084 K ditt tips
läs	4041 K hela artikeln	4073 K mer om	4074 K också	4074 K också:	4074 K även	4074 K mer	4074 K mer:	4074 K:	4074 K här	4074 K även:	4081 K vidare med	4081 K mer på	4094 K e-tidningen	4094 K tidningen	4108 K	4110 K vidare
läsarerbjudande	4131 K:
läsaromröstning	4128 K:
läsarresa	4131 K:
lås	4041 K upp artikeln	4041 K upp den här artikeln
læs	618 K mere om	619 K også	619 K også:	619 K mere	619 K mere:	619 K:	619 K her	619 K hele	626 K videre med	640 K e-avisen	640 K avisen	649 K	651 K videre	691 K alt om emnet:	691 K alt om:
læserafstemning	665 K:
læserrejse	669 K:
læsertilbud	669 K:
légy	31 K te az első
líbil	8 K se vám	82 K se vám	505 K se
líbilo	69 K se
líbí	82 K se vám
línea	41 K de denuncias de la redacción	41 K de la redacción
línia	41 K de la redacció
löydät	12 K meidät	1727 K meidät
löysitkö	7 K
lütfen	28 K	4320 K reklam engelleyici
""", 'm': """
mantén	28 K
materiał	86 K sponsorowany:	86 K partnera:	86 K partnerski:	3260 K wideo	3337 K powstał we współpracy z	3337 K we współpracy z	3337 K sponsorowany przez
medlemsförmån	4131 K:
meillä	1757 K ei ole omistajaa	1757 K ei ole omistajia	1757 K ei ole osakkeenomistajia	1757 K ei ole maksumuuria
mesterséges	2220 K intelligencia írta
mirá	1424 K el video	1440 K también	1440 K:
mitä	8 K pidit	33 K mieltä	1728 K mieltä sinä
mišljenja	3756 K autora	3756 K iznesena	3756 K izneta
mišljenje	3756 K autora
możliwość	5 K komentowania
mándanos	1410 K
más	1394 K noticias de	1394 K noticias sobre	1394 K sobre	1394 K en	1394 K de	1395 K información	1395 K información:	1398 K artículos de
máte	72 K otázky	72 K dotazy	73 K otázku k článku	490 K tip?	490 K tip na článek	490 K tip na téma	490 K tip pro	564 K přečteno už # ze #	564 K přečteno už # z #	564 K přečteno již # ze #	564 K přečteno již # z #	564 K přečteno # ze #	564 K přečteno # z #	3913 K prečítané už # zo #	3913 K prečítané už # z #	3913 K prečítané # zo #	3913 K prečítané # z #
märkasid	44 K	1531 K midagi	1537 K viga	1537 K artiklis viga
még	32 K nincs	2264 K több a témáról:
més	395 K informació:	421 K notícies de	421 K notícies sobre
mød	635 K os
mūs	2867 K vari
mời	4512 K xem	4512 K bạn đọc	4512 K độc giả	4517 K bạn tham gia	4517 K độc giả theo dõi	4517 K bạn đọc theo dõi	4527 K quý vị theo dõi	4527 K quý độc giả	4527 K bạn xem video	4527 K nghe
""", 'n': """
nabídka	547 K pro čtenáře:
nahlásit	527 K chybu
nahlásiť	3880 K chybu
nahláste	3880 K chybu
najważniejsze	3256 K informacje
naloži	3966 K	3999 K vedno vsebino	3999 K vsebino z	3999 K vsebino s	3999 K vsebino iz	3999 K vsebino od
naložite	13 K	3966 K
naročite	3973 K se na
naujienų	41 K telefonas
načítat	550 K vždy obsah	550 K obsah z	550 K obsah ze	550 K obsah od
načítať	3900 K vždy obsah	3900 K obsah z	3900 K obsah zo	3900 K obsah od
našli	7 K jste	7 K ste	44 K ste
nemáme	561 K majitele	561 K vlastníka	561 K akcionáře	561 K žádného	561 K paywall	561 K reklamy	3910 K majiteľa	3910 K vlastníka	3910 K akcionárov	3910 K žiadneho	3910 K paywall	3910 K reklamy
nemáte	525 K čas číst	3878 K čas čítať
nepatríme	3910 K žiadnemu
nepatříme	561 K žádnému
než	534 K vložíte komentář	534 K začnete diskutovat	534 K napíšete příspěvek
nguồn	4521 K:	4521 K :
nhận	4503 K thông báo
nové	507 K číslo	507 K vydání	3861 K číslo	3861 K vydanie
nájdete	12 K nás
não	27 K serão publicados	3433 K é possível mostrar este conteúdo	3433 K foi possível mostrar este conteúdo
näe	1727 K enemmän
nägid	1547 K viga
näita	1546 K
näitkö	1728 K virheen
näytä	1727 K sisältö	1747 K sisältö palvelusta	1747 K aina sisältö
nå	4108 K vår
nézd	2181 K meg	2212 K meg
nézze	2181 K meg	2212 K meg
nāc	2858 K strādāt
nội	4552 K dung này không	4553 K dung này từ	4553 K dung nhúng từ	4553 K dung từ	4572 K dung được bảo vệ	4573 K dung được tạo	4573 K dung này được tạo
""", 'o': """
oceń	8 K	3257 K ten	3257 K artykuł	3257 K tekst
ocurrió	1468 K un error
odporučte	3871 K
odporúčame	3845 K:
odsłuchaj	3268 K	3268 K ten
ofereça	3 K
oglądaj	3244 K:
ohodnoťte	505 K	3859 K
olvasói	2234 K ajánlat:
olvasóink	2255 K támogatásának köszönhetően
olvasóinknak	2255 K köszönhetően
opýtajte	3858 K sa
opširnije	3744 K:	3744 K na
otázka	543 K dne:	3894 K dňa:
otázky	72 K
ouça	1 K	3379 K:	3404 K o podcast	3465 K no	3471 K no spotify	3471 K o podcast no
oír	1 K
""", 'p': """
pamanīji	2859 K kļūdu
pamanījāt	44 K	2859 K kļūdu
pastebėjote	44 K	2785 K įdomų	2791 K klaidą
paylaş	3 K
pažįstate	66 K
phát	7 K hiện lỗi	44 K hiện sai
phóng	4521 K viên:
piditkö	8 K	69 K	82 K	1728 K
pidätkö	82 K	1728 K
piše	3771 K:
podobał	8 K ci się
podobało	69 K się
podpořte	81 K	522 K
podrži	81 K
podržite	81 K	3774 K
podés	12 K seguir	1411 K enviarnos
podívejte	487 K se:	487 K se na video
poleć	3268 K
poslať	3871 K
poslechněte	1 K si	487 K si	487 K si:
poslušajte	1 K	3744 K:	3945 K:
posłuchaj	1 K	3244 K:	3244 K też:
povoliť	3900 K vždy obsah	3900 K obsah z	3900 K obsah zo	3900 K obsah od
poznáte	66 K niekoho
pozostała	3260 K część
pošaljite	41 K vijest
pošlete	517 K
pošlite	3 K	3871 K
poți	3513 K contacta autorul	3513 K contacta autoarea
praneškite	2785 K redakcijai
predplaťte	3875 K si
prenošenje	68 K dozvoljeno	68 K dopušteno
prenumerantförmån	4131 K:
prečítajte	3845 K si tiež	3845 K si aj	3845 K si	3845 K si:
prečítali	3913 K ste už # zo #	3913 K ste už # z #	3913 K ste # zo #	3913 K ste # z #
pridruži	56 K se #
pridružite	12 K se	56 K se #
pridėkite	2799 K
prikaži	3802 K uvijek sadržaj	3802 K uvek sadržaj	3802 K sadržaj s	3802 K sadržaj sa	3802 K sadržaj iz	3802 K sadržaj od	3999 K vedno vsebino	3999 K vsebino z	3999 K vsebino s	3999 K vsebino iz	3999 K vsebino od
pronašli	44 K ste
pročitaj	3744 K još	3744 K i
pročitajte	3744 K još	3744 K i	3744 K više	3744 K:	3744 K više o ovoj temi
pročitali	3814 K ste # od #	3814 K ste već # od #
prvý	3870 K mesiac len za	3870 K mesiac za	3870 K mesiac už za	3870 K mesiac zadarmo
przeczytałaś	3317 K już # z #	3317 K # z #
przeczytałeś	3317 K już # z #	3317 K # z #
prześlij	3268 K dalej
präsentiert	859 K von
próbálja	2227 K ki tudását
prüfen	865 K sie
publicité	1932 K dans #
publié	1916 K initialement dans le	1916 K initialement sur	1946 K avec l'autorisation
pàgina	450 K # de #
página	1469 K # de #	1469 K #/#	3447 K # de #	3447 K #/#
páči	82 K sa vám
páčil	8 K sa vám	82 K sa vám	3859 K sa
páčilo	69 K sa
päeva	1554 K küsimus:
päivitä	1727 K
päivän	1740 K kysymys:
pääset	1727 K lukemaan
päätoimittaja	1725 K:
pódcast	1471 K:
păstrați	28 K
pērc	2858 K biļetes	2867 K
předplaťte	522 K si
přehrajte	487 K si
přetisk	68 K povolen	68 K možný
přečetli	564 K jste už # ze #	564 K jste už # z #	564 K jste již # ze #	564 K jste již # z #	564 K jste # ze #	564 K jste # z #
přečtěte	487 K si také	487 K si	487 K si:	487 K si také:
přidej	56 K se k #
přidejte	56 K se k #
připojte	12 K se
""", 'q': """
querés	1411 ¿K contarnos
qué	8 K te pareció	33 K opinas	33 K opina	33 K te parece
""", 'r': """
raději	525 K posloucháte
radšej	3878 K počúvate
radši	525 K posloucháte
rašykite	2785 K autorei	2785 K autoriui
recibí	1410 K las noticias
recomandări	3507 K:
redakčná	41 K linka
redakční	41 K linka	41 K telefon
regisztrálj	2211 K ingyenesen
regisztráljon	2198 K	2211 K ingyenesen
regístrate	1362 K para
reproducción	68 K permitida	68 K libre
reprodução	68 K permitida	68 K autorizada
resuméet	26 K er
resztę	3260 K tekstu
rezervē	2867 K
rešite	3744 K kviz
riješite	3744 K kviz
rozwiąż	3244 K quiz
rätsel	848 K mit	884 K des tages:
rätseln	848 K sie mit
réservez	1858 K vos places pour la soirée de la rédaction
réservé	1803 K aux abonnés
réservée	1803 K aux abonnés
réservés	1803 K aux abonnés
résumer	1848 K cet article	1848 K l'article
résumé	1848 K généré	1848 K rédigé	1848 K réalisé	1848 K produit	1848 K par
rösta	4108 K	4124 K:	4124 K här:	4124 K i vår omröstning:
rādīt	2867 K
""", 's': """
sadržaj	3832 K je nastao u suradnji s
saglabā	2867 K
saistīts	2842 K:
saņem	2867 K
sažetak	3759 K	3759 K članka	3759 K teksta
schließ	56 K dich #	56 K dich den #
schließe	23 K dich
schließen	56 K sie sich den #
schriftgröße	742 K:	742 K a
sdílejte	3 K	3 K článek
sdílet	3 K
seguí	1410 K el canal	1440 K leyendo:
sesizări	3513 K și ponturi
shrnutí	26 K vytvořil	26 K vytvořila	504 K	504 K článku
sisällön	1779 K tarjoaa
siųskite	2785 K savo	2799 K
sjefredaktør	3142 K:	3142 K og ansvarlig redaktør:
skaitytojų	2807 K apklausa:
skopírovať	3871 K
skrót	3256 K artykułu
skúsili	59 K ste
slå	3164 K på javascript
související	487 K:
spodobał	82 K ci się	82 K się
spodobało	69 K się
sponsorisé	1948 K par
sponzorované	3931 K spoločnosťou
sponzorováno	583 K společností
sporočite	3978 K napako
sprawdź	3244 K:	3244 K też:
spróbowaliście	59 K
spróbowałaś	59 K
spørgsmål	72 K	73 K til artiklen
spørsmål	72 K	73 K til saken	73 K til artikkelen
spýtajte	3858 K sa
stališča	3956 K avtorja
straipsnį	46 K galima
stáhni	13 K si
stáhněte	13 K si	540 K si aplikaci
stöd	81 K	4081 K
stötta	81 K	4081 K
støt	81 K	626 K
støtt	81 K	3118 K
suscríbete	1356 K a	1492 K en spotify
susidūrėte	2785 K su
susiję	2773 K:
susține	81 K
susțineți	81 K
sviđa	82 K vam se
synthèse	1848 K générée
syötä	1727 K
szerkesztőségi	41 K forródrót	41 K telefon
szerkesztőségünk	41 K forródrótja
szerző	2218 K:
szívesen	2213 K meghallgatjuk
szöveg	2218 K:
sé	28 K respetuoso	31 K el primero	31 K la primera
sígame	1415 K
síganos	12 K
sígueme	1415 K
síguenos	12 K
só	3354 K para assinantes
sólo	1362 K para suscriptores
søg	649 K nu
súhrn	3858 K
súmate	12 K	56 K a las #
súvisiace	3845 K:
súvisiaci	3845 K článok
sūti	2853 K savu	2867 K
số	4545 K ký tự còn lại
""", 't': """
también	1383 K en facebook	1395 K puedes leer	1395 K puedes leer:	1395 K te puede interesar:
també	395 K et pot interessar:
também	3471 K disponível no spotify
tanidiğiniz	66 K biri
teitkö	59 K
tekoäly	1732 K on
tekstą	46 K galima
tenés	1405 ¿K información
textgröße	742 K:	742 K a
thấy	44 K lỗi
thử	4526 K sức với
tiedätkö	1706 K aiheesta	1706 K asiasta	1706 K lisää
tiivistelmä	26 K on
tilføj	649 K
tillåt	4136 K alltid innehåll från	4136 K innehåll från
tiếp	4580 K tục đọc sau
todavía	32 K no hay comentarios
további	2181 K részletek	2264 K cikkek a témában:
traducció	404 K feta
transparentní	497 K účet:
trên	4503 K google news
trình	4552 K duyệt của bạn không	4552 K duyệt không
trả	4526 K lời câu đố
trải	4536 K nghiệm
turpinājums	2869 K
twój	27 K komentarz
tykkäsitkö	69 K
työskenteletkö	1706 K
tác	4521 K giả:	4521 K giả là
támogasd	81 K	2203 K a	2203 K az
támogass	2156 K adód
támogassa	81 K	2156 K adója	2203 K a	2203 K az
támogasson	2156 K adója
täglichen	734 K newsletter
tämä	26 K tiivistelmä	52 K juttu	76 K ketju on lukittu	76 K aihe suljettiin	1747 K on upotettu sisältö
tämän	52 K jutun
tässä	1747 K on upotettua sisältöä
télécharger	13 K	1814 K l'application
téléchargez	13 K
tóm	4525 K tắt này	4573 K tắt được
töltsd	13 K le	2227 K ki kvízünket
töltse	13 K le	2212 K le	2212 K ki	2227 K ki kvízünket
történeteiket	2191 K
tüm	27 K yorumlar
tęsinys	2801 K
tłumaczenie	3256 K
tải	13 K	13 K ứng dụng	4503 K ứng dụng	4503 K app	4529 K ngay ứng dụng
""", 'u': """
udostępnij	3 K
ukažite	3779 K na grešku
uključi	3767 K
uključite	3767 K
uložit	517 K
uložiť	3871 K
uložte	517 K si	3871 K si
unbeschränkter	828 K zugang
unterstütze	81 K	716 K
unterstützen	81 K sie	716 K sie	716 K sie die
uočili	7 K ste
upozorniť	3880 K na chybu
upozorněte	527 K na chybu
urmărește	12 K	3507 K și:	3524 K video	3583 K pe
urmăriți	12 K
utánközlés	68 K engedélyezett	68 K forrásmegjelöléssel
učitaj	3802 K uvijek sadržaj	3802 K uvek sadržaj	3802 K sadržaj s	3802 K sadržaj sa	3802 K sadržaj iz	3802 K sadržaj od
uživo	3819 K: kako	3819 K: ovako	3819 K: zašto	3819 K: što	3819 K: šta	3819 K: tko	3819 K: ko	3819 K: gdje	3819 K: gde	3819 K: ovo	3819 K: pogledajte	3819 K: poslušajte	3819 K: sve	3819 K: noć	3819 K: ljudi	3819 K: evo
""", 'v': """
vaš	27 K komentar
vegyél	2198 K részt
već	3795 K za #	3795 K od #
več	3945 K:	3945 K v videu	3970 K o tem	3970 K novic	3970 K preberite	4017 K o:	4017 K o temi:
videó	2263 K: így	2263 K: itt	2263 K: ezért	2263 K: miért	2263 K: hogyan	2263 K: mit	2263 K: ki	2263 K: mi	2263 K: ez	2263 K: ezt	2263 K: hallgassa	2263 K: nézze	2263 K: minden	2263 K: a	2263 K: az
vidéo	1834 K :
viktorīna	2875 K:
visą	2799 K interviu
više	3744 K o:	3820 K o:	3820 K o temi:
você	3379 K pode gostar:
vprašaj	3959 K
vprašajte	3959 K
vprašanje	3994 K dneva:
vypočujte	1 K si	3845 K si:
vyskúšali	59 K ste
vytiskněte	517 K
vytlačiť	3871 K
vytlačte	3871 K
vyzkoušeli	59 K jste
válaszolj	2212 K
válaszoljon	2212 K
vásárolja	2169 K meg
váš	27 K komentář	27 K komentár
vær	31 K den første	31 K først	649 K med
véleménycikkeit	2191 K
více	487 K zde	487 K k tématu:	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
vídeo	1471 K:
võida	1546 K
võta	1531 K ühendust	1546 K
výhoda	547 K pro předplatitele:	3897 K pre predplatiteľov:
výhody	547 K pro předplatitele:	3897 K pre predplatiteľov:
vă	28 K rugăm să
vďaka	3910 K našim čitateľom	3910 K našim predplatiteľom
věnujte	517 K
vše	570 K o téma:	570 K o:	570 K k tématu téma:	570 K k tématu:
všechno	570 K o tématu téma:	570 K o tématu:
všechny	27 K komentáře	490 K články autora	570 K články k tématu téma:	570 K články k tématu:
všetko	3919 K o téme:	3919 K o:	3919 K k téme téme:	3919 K k téme:
všetky	3919 K články k téme téme:	3919 K články k téme:
všeč	69 K vam je
všimli	44 K jste si	44 K ste si
vždy	550 K povolit obsah	550 K zobrazovat obsah	550 K načítat obsah	550 K zobrazit obsah	3900 K povoliť obsah	3900 K zobrazovať obsah	3900 K načítať obsah	3900 K zobraziť obsah
""", 'w': """
webshopunkból	2234 K:
weiterführende	767 K artikel:
weź	3287 K udział w dyskusji
więcej	3243 K o	3243 K na temat	3243 K z	3244 K na ten temat:	3247 K artykułów autora	3323 K o:	3323 K na temat:
wykorzystałaś	3317 K już # z #	3317 K # z #
wykorzystałeś	3317 K już # z #	3317 K # z #
wypróbowaliście	59 K
wypróbowałaś	59 K
wyrażamy	46 K zgodę na
wysłuchaj	1 K
wyślij	3 K
wyświetlaj	3304 K treści z	3304 K treści ze	3304 K treści od
wöchentlichen	734 K newsletter
""", 'y': """
yanlişlik	4279 K mi
""", 'z': """
zahvaljujoč	4008 K našim bralcem
zahvaljujući	3811 K našim čitateljima	3811 K našim čitaocima
zatiaľ	32 K žiadne komentáre
zatím	32 K žádné komentáře
zauważyłaś	7 K
zauważyłeś	7 K
zdieľajte	3 K
zdieľať	3 K
zezwól	3304 K na treści
zgłoś	3279 K uwagę	3279 K błąd	3279 K literówkę	3279 K uwagi	3279 K nieścisłość
ziņo	2853 K redakcijai
zkopírovat	517 K
znalazłeś	7 K
znáte	66 K někoho
znáš	66 K někoho
zobraziť	3900 K vždy obsah	3900 K obsah z	3900 K obsah zo	3900 K obsah od
zobrazovať	3900 K vždy obsah	3900 K obsah z	3900 K obsah zo	3900 K obsah od
zostań	3276 K reporterem	3276 K reporterką	3276 K dziennikarzem
zrobiliście	59 K
""", '©': """
©	780 K dpa	1131 K #	1131 K
""", 'à': """
à	1834 K lire aussi	1834 K lire également	1834 K lire :	1834 K lire sur	1834 K voir aussi	1834 K écouter	1834 K relire	1834 K découvrir	1834 K lire sur le même sujet	1834 K consulter :	1834 K voir également	1837 K propos de l'auteur	1837 K propos de l'autrice	1858 K retrouver dans le numéro	1933 K écouter sur spotify	1933 K écouter sur apple podcasts	1933 K retrouver sur spotify
àudio	404 K generat
""", 'á': """
áudio	3398 K gerado
""", 'ä': """
är	4084 K du
äänestä	1727 K
""", 'å': """
åldersgräns	4132 K #
åsikter	4067 K som framförs
åsikterna	4067 K i
""", 'ç': """
ça	69 K vous a plu	82 K vous a plu
""", 'é': """
é	68 K permitida a reprodução	3376 K preciso estar logado
écouter	1 K l'article	1 K cet article	1834 K aussi	1927 K sur
écoutez	1 K cet	1 K l'article	1862 K le podcast
élő	2263 K: így	2263 K: itt	2263 K: ezért	2263 K: miért	2263 K: hogyan	2263 K: mit	2263 K: ki	2263 K: mi	2263 K: ez	2263 K: ezt	2263 K: hallgassa	2263 K: nézze	2263 K: minden	2263 K: a	2263 K: az
épinglez	1881 K cet article	1881 K cette recette	1881 K cette page	1881 K la recette	1881 K ce billet	1881 K-la	1881 K-le	1881 K l'article	1881 K l'image
értékeljük	2240 K az ön
""", 'í': """
írd	2212 K be
írj	2191 K a szerzőnek
írja	2212 K be
írjon	2191 K a szerzőnek	2212 K közvetlenül	2212 K nekünk
""", 'î': """
în	3571 K imagini:
întreabă	3518 K asistentul
întrebări	72 K
îți	82 K place
""", 'ö': """
ön	2213 K szerint
""", 'ú': """
últimas	1394 K noticias de	3378 K de	3378 K notícias de
únase	12 K
únete	12 K	23 K a	56 K a las #	56 K a los #	56 K a más de #	56 K a nuestros #
úvod	97 K >	97 K '	97 K "
""", 'ü': """
über	773 K die autor:in	773 K die autoren	773 K die autor:innen	776 K die autorin	776 K den autor	777 K die autorin	777 K den autor
übersetzung	862 K:	862 K aus dem
""", 'č': """
čitaj	3744 K još
čitajte	3744 K i	3744 K još	3744 K još:
članak	46 K se može	46 K možete	3759 K je preveden	3759 K čita	3762 K je objavljen u	3823 K je	3832 K je nastao u suradnji s	3832 K je nastao u suradnji sa
članek	46 K lahko	3959 K je preveden	3959 K bere	3959 K je prebral	3962 K je objavljen v	4020 K je	4028 K je nastal v sodelovanju z	4028 K je nastal v sodelovanju s
článek	46 K lze	46 K můžete	504 K byl přeložen	504 K přeložen	504 K načetl	507 K vyšel v	574 K	583 K vznikl ve spolupráci s
článok	46 K možno	46 K môžete	3858 K bol preložený	3858 K načítal	3861 K vyšiel v	3922 K	3931 K vznikol v spolupráci s
čo	33 K si myslíte
čtěte	487 K také	487 K také:	487 K i	487 K více	487 K:
číslo	497 K účtu pro dary	497 K transparentního účtu
čítajte	3845 K aj	3845 K tiež	3845 K viac
""", 'đ': """
đánh	4525 K giá bài viết
đã	4568 K xảy ra lỗi	4568 K có lỗi
đăng	4526 K ký tham dự hội thảo	4572 K lần đầu trên
đường	41 K dây nóng tòa soạn	41 K dây nóng của tòa soạn	41 K dây nóng của báo	41 K dây nóng báo	4542 K dây nóng: #	4542 K dây nóng #
được	68 K phép đăng lại
để	4555 K xem nội dung này	4555 K hiển thị nội dung này
đọc	4512 K thêm	4512 K thêm:	4512 K:	4512 K tiếp:	4517 K tin nhanh
""", 'į': """
įsigykite	2799 K
įtraukite	2799 K mus
įveskite	2799 K
""", 'ś': """
ściągnij	13 K	3292 K aplikację
śledź	12 K
""", 'š': """
šta	33 K vi	33 K mislite
što	33 K vi	33 K mislite
šíření	68 K povoleno
""", 'ź': """
źródła	3272 K:
źródło	3272 K:
""", 'ż': """
żadnych	3314 K akcjonariuszy
""", 'ž': """
želite	3776 K raditi kod nas	3776 K da radite kod nas	3975 K delati pri nas
želiš	3776 K raditi kod nas	3975 K delati pri nas
žiadni	3910 K akcionári
žiadny	3910 K majiteľ	3910 K oligarcha
žinote	2785 K daugiau	2800 K istoriją
žiūrėkite	2773 K taip pat	2799 K
žádní	561 K akcionáři
žádný	561 K majitel	561 K oligarcha
""", 'ș': """
știrea	3581 K continuă
""", 'ț': """
ți	8 K-a plăcut	69 K-a plăcut	82 K-a plăcut
""", 'έ': """
έχετε	72 K απορίες	72 K ερωτήσεις	990 K κάποια πληροφορία	990 K πληροφορίες	990 K πληροφορία	990 K φωτογραφία	990 K φωτογραφίες	990 K κάποια φωτογραφία	990 K κάποιο θέμα	990 K μια ιστορία
""", 'ή': """
ήταν	960 K χρήσιμο	960 K χρήσιμη
""", 'α': """
ακολουθήστε	12 K	975 K τον	975 K τα	975 K
ακούστε	1 K	944 K:	1037 K στο	1043 K το στο spotify	1043 K στο spotify
αναδημοσίευση	68 K με
αναφέρετε	980 K λάθος	980 K κάποιο λάθος
αναφορά	980 K λάθους
αντιγράψτε	970 K
αντιγραφή	970 K
αξιολογήστε	960 K
απαγορεύεται	1025 K η αναδημοσίευση	1025 K η αναπαραγωγή
αποθηκεύστε	970 K
απορίες	72 K
αρχική	97 K >	97 K '	97 K "
αυτή	52 K η έρευνα	959 K η περίληψη	959 K η σύνοψη
αυτό	1002 K το βίντεο δεν είναι	1003 K το περιεχόμενο προέρχεται
""", 'β': """
βίντεο	944 K:
βαθμολογήστε	960 K
βρήκατε	7 K
βρείτε	12 K μας
""", 'γ': """
γίνε	56 K ένας από τους #
γίνετε	12 K μέλος	31 K ο πρώτος	56 K ένας από τους #
για	1005 K να δείτε αυτό το περιεχόμενο	1005 K να δείτε το περιεχόμενο
γνωρίζετε	66 K κάποιον
γραμμή	41 K καταγγελιών της σύνταξης	41 K της σύνταξης	999 K βοήθειας κεθεα
γραφτείτε	991 K	991 K για να
""", 'δ': """
δείτε	944 K επίσης	944 K:	944 K το βίντεο	944 K εδώ	944 K επίσης:	944 K ακόμα:	944 K φωτογραφίες	944 K ακόμη	944 K ακόμη:	957 K όλα τα άρθρα	971 K όλες	971 K όλα	971 K τις	1023 K φωτογραφίες:	1023 K βίντεο:	1037 K στο	1037 K αυτή τη δημοσίευση στο
δειτε	944 K επισης	944 K ακομη	944 K:
δεν	978 K έχετε χρόνο να διαβάσετε	1002 K είναι δυνατή η αναπαραγωγή
δημοσιεύθηκε	1025 K αρχικά
δημοσιεύτηκε	1025 K αρχικά
διάβασε	944 K επίσης	944 K ακόμη
διάρκεια	1042 K βίντεο
διαβάζεται	959 K από
διαβάστε	944 K επίσης	944 K επίσης:	944 K ακόμη	944 K ακόμη:	944 K ακόμα	944 K:	944 K εδώ	944 K περισσότερα	944 K ακόμα:	944 K εδώ περισσότερα	944 K σχετικά	944 K αναλυτικά	957 K όλα τα άρθρα	971 K όλες	971 K όλα	971 K τις
διαβαστε	944 K επισης	944 K ακομη	944 K ακομα	944 K:
διαθέσιμη	967 K στο
διαθέσιμο	967 K σε	967 K στο	1043 K στο spotify
διαφήμιση	1042 K σε #
δοκιμάσατε	59 K
""", 'ε': """
είδατε	44 K λάθος
εγγραφείτε	991 K
εικόνα	1021 K # από #	1021 K # / #
εκτυπώστε	970 K
ενεργοποιήστε	967 K
ενσωματωμένο	1003 K περιεχόμενο από
εντοπίσατε	44 K
επιτρέπεται	68 K η αναδημοσίευση	1025 K η αναδημοσίευση
ερωτήσεις	73 K για το άρθρο
εσείς	33 K τι
""", 'η': """
η	68 K αναδημοσίευση επιτρέπεται	959 K περίληψη	959 K σύνοψη	959 K ανάγνωση	959 K περίληψη αυτή	1026 K μετάφραση	1026 K περίληψη	1034 K είδηση συνεχίζεται	1042 K διαφήμιση τελειώνει σε #
""", 'θ': """
θέλεις	977 K να εργαστείς μαζί μας
θέλετε	977 K να εργαστείτε μαζί μας	977 K να δουλέψετε μαζί μας
""", 'κ': """
κάτι	1020 K πήγε στραβά
κίνδυνος	999 K εθισμού
κατέβασε	967 K
καταγγελίες	41 K στη σύνταξη
κατεβάστε	13 K	967 K	975 K την εφαρμογή	989 K την εφαρμογή
κοινοποιήστε	3 K
κουίζ	944 K:	1023 K:
""", 'λ': """
λήψη	967 K από	967 K στο
""", 'μ': """
μάθετε	971 K όλες
με	973 K πληροφορίες από
μείνετε	971 K ενημερωμένοι
μετάφραση	959 K
μοιράσου	970 K
μοιραστείτε	3 K
""", 'ξ': """
ξέρετε	66 K κάποιον
""", 'ο': """
οι	957 K απόψεις	957 K γνώμες
""", 'π': """
παίξε	996 K τώρα:	999 K υπεύθυνα
παίξτε	996 K τώρα:	999 K υπεύθυνα
παρουσιάστηκε	1020 K σφάλμα
περίληψη	959 K
περιεχόμενο	1003 K από
περισσότερα	944 K:
πηγές	973 K:
πηγή	973 K:
προέκυψε	1020 K σφάλμα
προβολή	1037 K στο
προτείνετε	970 K
προτιμάτε	978 K να ακούτε	978 K να ακούσετε
πρώτη	1025 K δημοσίευση:
πώς	960 K σας φάνηκε
""", 'ρ': """
ρωτήστε	959 K
ρώτα	959 K
ρώτησε	959 K
""", 'σ': """
σας	8 K άρεσε	69 K άρεσε	82 K άρεσε	82 K αρέσει	960 K φάνηκε	960 K βοήθησε	960 K άρεσε
σελίδα	1021 K # από #	1021 K # / #
σου	69 K άρεσε
στείλτε	970 K
στηρίξτε	81 K	975 K	975 K τον	975 K τα	975 K την
σύνοψη	959 K
""", 'τ': """
τα	5 K σχόλια	27 K σχόλια	957 K κείμενα που
ταξινόμηση	1035 K:
το	46 K άρθρο μπορεί	46 K κείμενο μπορεί	46 K άρθρο επιτρέπεται	59 K δοκιμάσατε	59 K δοκίμασες	957 K άρθρο εκφράζει	959 K άρθρο μεταφράστηκε	959 K κείμενο μεταφράστηκε	1002 K βίντεο δεν είναι	1002 K περιεχόμενο δεν είναι	1003 K περιεχόμενο αυτό προέρχεται	1025 K άρθρο προστατεύεται	1025 K παρόν άρθρο προστατεύεται	1026 K κείμενο	1026 K άρθρο	1026 K παρόν άρθρο	1026 K κείμενο αυτό	1026 K άρθρο αυτό	1034 K άρθρο συνεχίζεται	1034 K κείμενο συνεχίζεται	1042 K βίντεο ξεκινά σε #
""", 'υ': """
υποστηρίξτε	81 K
""", 'φ': """
φωτογραφία	1021 K # από #	1021 K # / #
φωτορεπορτάζ	1023 K:
""", 'χ': """
χαρίστε	970 K
χαρακτήρες	994 K που απομένουν
χορηγούμενο	86 K:
""", 'ό': """
όλα	957 K τα άρθρα
όλες	971 K οι ειδήσεις
""", 'а': """
а	33 K что вы	33 K вы	33 K ви
абонирайте	264 K се за
автор	3643 K - обозреватель	3643 K - корреспондент	3643 K - колумнист	3643 K - редактор	4405 K - оглядач	4405 K - колумніст	4405 K - кореспондент
авторка	4405 K - оглядачка	4405 K - колумністка
авторката	244 K е
авторът	244 K е
акценти	246 K от
анкета	282 K на деня:
""", 'б': """
бачите	44 K помилку
без	296 K собственици	296 K акционери	3705 K владельцев	3705 K акционеров	3705 K цензуры и рекламы	4464 K власників	4464 K акціонерів	4464 K олігархів
беше	247 K ли полезна	247 K ли полезно	247 K ли полезен
благодарение	296 K на нашите читатели
благодаря	3705 K нашим читателям	3705 K вашим пожертвованиям
больше	3627 K новостей	3628 K по теме:	3666 K любите слушать	3666 K нравится слушать	3714 K о:
будь	31 K первым
будьте	28 K вежливы	31 K первым	31 K першим
бъдете	31 K първият
был	3646 K ли материал	3646 K ли пересказ	3646 K ли этот пересказ	3646 K ли этот	3646 K ли текст
была	3646 K ли статья	3646 K ли эта	3646 K ли новость
більше	4389 K по темі:	4389 K за темою:	4389 K на тему:	4389 K про це:	4420 K новин	4420 K матеріалів	4473 K про:
""", 'в': """
в	3695 K этом месте находится встроенный контент	3695 K этом месте находится встроенный пост	3695 K этом месте находится встроенный публикация	3695 K этом месте размещён встроенный контент	3695 K этом месте размещён встроенный пост	3695 K этом месте размещён встроенный публикация	3695 K этом месте размещен встроенный контент	3695 K этом месте размещен встроенный пост	3695 K этом месте размещен встроенный публикация	3695 K этом месте показан встроенный контент	3695 K этом месте показан встроенный пост	3695 K этом месте показан встроенный публикация	3695 K этом месте встроенный контент	3695 K этом месте встроенный пост	3695 K этом месте встроенный публикация
вакансии	3649 K "	3649 K редакции
вакансії	4410 K "	4410 K редакції
вам	8 K понравилась	8 K сподобалася	8 K сподобався	8 K сподобалося	3646 K понравилась	3646 K понравился	3646 K помогла	4408 K сподобалась	4408 K сподобалася	4408 K сподобався
ваш	27 K комментарий	27 K коментар
ви	4467 K прочитали вже # із #	4467 K прочитали вже # і #	4467 K прочитали # із #	4467 K прочитали # і #	4467 K прочитали вже # з #	4467 K прочитали # з #
видео	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3713 K: как	3713 K: так	3713 K: почему	3713 K: что	3713 K: кто	3713 K: где	3713 K: это	3713 K: вот	3713 K: смотрите	3713 K: послушайте	3713 K: всё	3713 K: все	3713 K: ночь	3713 K: люди	3713 K: порт
видяхте	44 K грешка
вижте	232 K още	232 K също	232 K:	232 K повече във видеото	232 K галерията
викторина	3688 K:
винаги	287 K разрешавай съдържание от	287 K показвай съдържание от	287 K зареждай съдържание от	287 K разреши съдържание от
включете	254 K
вопрос	73 K по статье	3688 K дня:
вопросы	72 K?
все	27 K комментарии	3627 K новости на тему	3627 K материалы	3627 K новости	3627 K статьи	3631 K статьи автора	3631 K материалы автора	3714 K о:	3714 K материалы по теме:	3714 K статьи по теме:	3714 K материалы о:	3714 K новости по теме:	4473 K про:
всегда	3695 K разрешать контент	3695 K показывать контент	3695 K разрешить контент	3695 K загружать контент
всички	259 K новини	305 K статии по темата:
всичко	305 K за:	305 K по темата:
встановлюйте	4415 K
встановіть	13 K	4415 K	4441 K застосунок
встигніть	4444 K передплатити
всё	3714 K о:	3714 K по теме:
всі	4473 K матеріали за темою:	4473 K новини за темою:
въпрос	282 K на деня:
въпроси	72 K
вы	3708 K прочитали уже # из #	3708 K прочитали # из #
відео	4472 K: як	4472 K: так	4472 K: чому	4472 K: що	4472 K: хто	4472 K: де	4472 K: це	4472 K: ось	4472 K: дивіться	4472 K: послухайте	4472 K: усе	4472 K: все	4472 K: ніч	4472 K: люди	4472 K: порт
вікторина	4447 K:
""", 'г': """
гаряча	41 K лінія редакції
главная	97 K >	97 K '	97 K "
главное	3645 K от
гледайте	232 K видеото	232 K:
головна	97 K >	97 K '	97 K "
головне	4407 K від	4407 K за версією
гореща	41 K линия на редакцията
горячая	41 K линия редакции
грати	4448 K:
""", 'д': """
детальніше	4389 K:	4389 K про це
джерела	4422 K:
джерело	4422 K:
дивіться	4389 K також	4389 K:	4389 K також:	4389 K відео:
до	4389 K теми:
дозволити	4454 K завжди контент	4454 K завжди вміст	4454 K контент із	4454 K контент з	4454 K контент від	4454 K вміст із	4454 K вміст з	4454 K вміст від
дозволяти	4454 K завжди контент	4454 K завжди вміст	4454 K контент із	4454 K контент з	4454 K контент від	4454 K вміст із	4454 K вміст з	4454 K вміст від
докладніше	4389 K:	4389 K про це	4473 K про:
досие	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето
доступно	3654 K в	3654 K на	3654 K для	4415 K в	4415 K у	4415 K на	4415 K для
достъпно	254 K в	254 K на
досье	3713 K: как	3713 K: так	3713 K: почему	3713 K: что	3713 K: кто	3713 K: где	3713 K: это	3713 K: вот	3713 K: смотрите	3713 K: послушайте	3713 K: всё	3713 K: все	3713 K: ночь	3713 K: люди	3713 K: порт
досьє	4472 K: як	4472 K: так	4472 K: чому	4472 K: що	4472 K: хто	4472 K: де	4472 K: це	4472 K: ось	4472 K: дивіться	4472 K: послухайте	4472 K: усе	4472 K: все	4472 K: ніч	4472 K: люди	4472 K: порт
дотримуйтесь	28 K
другие	3631 K материалы автора
думка	4405 K автора	4405 K редакції	4405 K, висловлена
думки	4405 K авторів
""", 'е': """
если	44 K вы нашли	44 K вы заметили
есть	66 K друг, которому	72 K вопросы	73 K вопрос по тексту	3631 K новость?
еще	3628 K по теме:
ещё	3627 K больше	3628 K по теме:
""", 'з': """
з	4451 K нашого магазину:
за	4389 K темою:
забелязахте	7 K
завантажити	4415 K в	4415 K з	4415 K у
завантажте	13 K	4415 K в	4415 K з	4441 K застосунок	4441 K додаток
завантажувати	4454 K завжди контент	4454 K завжди вміст	4454 K контент із	4454 K контент з	4454 K контент від	4454 K вміст із	4454 K вміст з	4454 K вміст від
завантажуйте	13 K	4415 K	4425 K застосунок
завдяки	4464 K нашим читачам	4464 K вашим внескам
завжди	4454 K дозволяти контент	4454 K дозволяти вміст	4454 K показувати контент	4454 K показувати вміст	4454 K дозволити контент	4454 K дозволити вміст	4454 K завантажувати контент	4454 K завантажувати вміст
загружать	3695 K всегда контент	3695 K контент из	3695 K контент с	3695 K контент от
загрузите	3654 K в	3654 K на
задайте	3645 K вопрос
залишилися	72 K питання
заметили	7 K ошибку
запазете	258 K
запитайте	4407 K
зареждай	287 K винаги съдържание от	287 K съдържание от
зберегти	4419 K
збережіть	4419 K
здесь	3695 K находится встроенный контент	3695 K находится встроенный пост	3695 K находится встроенный публикация	3695 K размещён встроенный контент	3695 K размещён встроенный пост	3695 K размещён встроенный публикация	3695 K размещен встроенный контент	3695 K размещен встроенный пост	3695 K размещен встроенный публикация	3695 K показан встроенный контент	3695 K показан встроенный пост	3695 K показан встроенный публикация	3695 K встроенный контент	3695 K встроенный пост	3695 K встроенный публикация
знаете	66 K кого-то	66 K того, кому
знайшли	7 K помилку
знаєте	66 K когось	66 K того, кому
знижка	4451 K для передплатників:
зручніше	4428 K слухати
""", 'и': """
играть	3689 K:
идет	3685 K подписка
идёт	3685 K подписка
из	3692 K нашего магазина:
изпратете	258 K
изтеглете	13 K	254 K	264 K	279 K приложението
източник	261 K:
източници	261 K:
имате	72 K въпроси
инсталирайте	254 K
искате	266 K да работите при нас	266 K ли да работите при нас
искаш	266 K да работиш при нас
источник	3660 K:
источники	3660 K:
""", 'к': """
как	3646 K вам статья	3646 K вам материал
какво	33 K мислите
коментарите	5 K	27 K
коментарі	5 K	27 K
коментарів	32 K поки
комментариев	32 K пока
комментарии	5 K	27 K
комментирование	5 K
копирай	258 K
копирайте	258 K
короткий	4407 K виклад	4407 K переказ
коротко	3645 K от	4407 K від
краткий	26 K пересказ	3645 K пересказ
кратко	3645 K от
краткое	3645 K содержание
куиз	232 K:	282 K:
""", 'л': """
лише	4451 K для передплатників:
лучшее	3627 K за
любите	4428 K слухати
""", 'м': """
материал	46 K можно	3628 K по теме:	3648 K опубликован в	3651 K можно	3727 K подготовлен в партнёрстве с	3727 K подготовлен в партнерстве с	3727 K подготовлен при поддержке	3727 K создан при поддержке
материалът	316 K е създаден със съдействието на
матеріал	46 K можна	4487 K підготовлено у партнерстві з	4487 K підготовлено за підтримки	4487 K створено за підтримки	4487 K створено у партнерстві з
маєте	72 K запитання
месяц	3657 K подписки за
мнение	3643 K автора	3643 K редакции
мнението	244 K на автора
мнения	3643 K авторов
мненията	244 K на авторите
моля	28 K
мы	12 K в	12 K есть
""", 'н': """
на	86 K правах рекламы	86 K правах реклами	304 K живо: как	304 K живо: така	304 K живо: защо	304 K живо: какво	304 K живо: кой	304 K живо: къде	304 K живо: това	304 K живо: вижте	304 K живо: чуйте	304 K живо: всичко	304 K живо: нощта	304 K живо: хората	304 K живо: ето
над	52 K этим текстом	52 K цим текстом
надіслати	4419 K
надішліть	3 K	4419 K
накратко	246 K от
началась	3685 K подписка
начало	97 K >	97 K "
нашли	7 K ошибку	7 K опечатку
не	3685 K забудьте подписаться	4444 K забудьте передплатити
немає	4428 K часу читати	4464 K власників
нет	32 K комментариев	3666 K времени читать	3705 K владельцев
новия	249 K брой
новият	249 K брой
новости	3627 K партнеров
новый	3648 K номер
нравится	82 K
няма	32 K коментари
нямаме	296 K собственик	296 K собственици	296 K акционери	296 K реклами
нямате	267 K време да четете
""", 'о': """
об	3628 K этом подробнее	3631 K авторе
обобщение	246 K
обсуждение	5 K
озвучено	3645 K	4407 K
онлайн	3713 K: как	3713 K: так	3713 K: почему	3713 K: что	3713 K: кто	3713 K: где	3713 K: это	3713 K: вот	3713 K: смотрите	3713 K: послушайте	3713 K: всё	3713 K: все	3713 K: ночь	3713 K: люди	3713 K: порт	4472 K: як	4472 K: так	4472 K: чому	4472 K: що	4472 K: хто	4472 K: де	4472 K: це	4472 K: ось	4472 K: дивіться	4472 K: послухайте	4472 K: усе	4472 K: все	4472 K: ніч	4472 K: люди	4472 K: порт
опитахте	59 K
опитування	4447 K дня:
опрос	3688 K дня:
оставьте	31 K первый
остались	72 K вопросы
открихте	7 K
откройте	3654 K в
открыта	3685 K подписка
отпечатай	258 K
отпечатайте	258 K
отправить	3 K	3658 K
отправьте	3 K	3658 K
оформити	4444 K передплату
оформить	3685 K подписку
оценете	247 K
оцените	8 K	3646 K
оцініть	4408 K
още	232 K по темата	232 K новини:	259 K новини	305 K за:	305 K по темата:
""", 'п': """
партнер	3727 K материала	4487 K матеріалу	4487 K рубрики
партнерский	86 K материал:
партнерський	86 K матеріал:
партньор	316 K на статията	316 K на рубриката
партнёр	3727 K материала	3727 K рубрики
партнёрский	86 K материал:
первый	3657 K месяц за
перевод	3645 K выполнен	3645 K сделан
передплата	4418 K за #	4418 K від #	4444 K на перше півріччя	4444 K на друге півріччя
передрук	68 K дозволено за	68 K дозволено з	68 K дозволено лише	68 K дозволений за	68 K вітається
переказ	4407 K
переклад	4407 K зроблено
перепечатка	68 K разрешена при	68 K разрешена с	68 K разрешена только	68 K приветствуется	68 K свободная	68 K материалов разрешена
пересказ	3645 K
перший	4418 K місяць за
питання	73 K до статті	4447 K дня:
по	89 K подписке	3628 K теме:
повече	232 K по темата:	259 K новини
повідомити	4430 K про помилку
повідомте	4430 K про помилку	4430 K нам про помилку
погляди	4405 K авторів
пограйте	4448 K:
подарете	258 K
подарите	3658 K
подарить	3658 K
подарувати	4419 K
подаруйте	4419 K
поддержать	3663 K
поддержи	81 K
поддержите	81 K	3663 K
поделитесь	3 K
поделиться	3 K
подкаст	304 K: как	304 K: така	304 K: защо	304 K: какво	304 K: кой	304 K: къде	304 K: това	304 K: вижте	304 K: чуйте	304 K: всичко	304 K: нощта	304 K: хората	304 K: ето	3713 K: как	3713 K: так	3713 K: почему	3713 K: что	3713 K: кто	3713 K: где	3713 K: это	3713 K: вот	3713 K: смотрите	3713 K: послушайте	3713 K: всё	3713 K: все	3713 K: ночь	3713 K: люди	3713 K: порт	4472 K: як	4472 K: так	4472 K: чому	4472 K: що	4472 K: хто	4472 K: де	4472 K: це	4472 K: ось	4472 K: дивіться	4472 K: послухайте	4472 K: усе	4472 K: все	4472 K: ніч	4472 K: люди	4472 K: порт
подкрепете	81 K	264 K
подкрепи	264 K
подобається	82 K
подписка	3657 K за #	3657 K от #	3657 K за рубль	3685 K на первое полугодие	3685 K на второе полугодие
подписывайтесь	12 K	3663 K на
подпишись	12 K	3678 K на
подпишитесь	12 K	3663 K на	3678 K на нас
подробнее	3628 K:	3628 K в материале	3628 K - в	3628 K читайте в материале	3628 K об этом	3714 K о:
подробности	3628 K:
поділитися	3 K
поділіться	3 K
пожалуйста	28 K, соблюдайте
позиция	3643 K автора
позицията	244 K на автора
позиція	4405 K автора
познавате	66 K някого	66 K ли някого
пока	32 K нет комментариев
показвай	287 K винаги съдържание от	287 K съдържание от
показувати	4454 K завжди контент	4454 K завжди вміст	4454 K контент із	4454 K контент з	4454 K контент від	4454 K вміст із	4454 K вміст з	4454 K вміст від
показывать	3695 K всегда контент	3695 K контент из	3695 K контент с	3695 K контент от
полезна	247 K ли
помітили	7 K помилку
понравилась	8 K статья	82 K
понравилось	69 K	82 K
понравился	82 K
попитай	246 K
попитайте	246 K
попробовали	59 K
порадьте	4419 K
порекомендуйте	3658 K
последвайте	12 K	264 K
последние	3627 K новости о
послухати	1 K
послушать	1 K
поставте	4407 K запитання
почитать	3628 K:
преведено	246 K с
преводът	246 K е
предложение	3692 K для читателей:	3692 K для подписчиков:
предпочитате	267 K да слушате
прежде	3679 K чем оставить комментарий	3679 K чем комментировать
препечатването	68 K е разрешено
препоръчай	258 K
приготовили	59 K
приготували	59 K
присоединяйтесь	12 K	56 K к #
присъединете	12 K се	56 K се към #
присъедини	56 K се към #
пришлите	3631 K новость
приєднуйтесь	12 K	56 K до #
приєднуйтеся	56 K до #
пробвахте	59 K ли
продовжується	4444 K передплата
продолжается	3685 K подписка	3685 K подписная кампания
пройдите	3628 K тест
пройдіть	4389 K тест
пропозиція	4451 K для читачів:	4451 K для передплатників:
прочетено	246 K от
прочетете	232 K още	232 K също
прочетохте	299 K # от #	299 K вече # от #
підписка	4418 K за #	4418 K від #
підписуйся	12 K
підписуйтесь	12 K	4425 K на
підпишіться	12 K	4425 K на
підсумок	4407 K
підтримайте	81 K	4425 K
підтримати	4425 K
""", 'р': """
работа	3649 K в "
радимо	4389 K прочитати:
разрешавай	287 K винаги съдържание от	287 K съдържание от
разрешать	3695 K всегда контент	3695 K контент из	3695 K контент с	3695 K контент от
разрешете	254 K
разреши	287 K винаги съдържание от	287 K съдържание от
разрешить	3695 K всегда контент	3695 K контент из	3695 K контент с	3695 K контент от
распечатайте	3658 K
распечатать	3658 K
расскажите	59 K в
резюме	246 K
резюмето	246 K
рекламно	86 K съдържание:
рекомендуем	3628 K:
рекомендуємо	4389 K:
робота	4410 K в "	4410 K у "
роздрукувати	4419 K
роздрукуйте	4419 K
розкажіть	59 K у
розпочалася	4444 K передплата
розпочато	4444 K передплату
""", 'с': """
саммари	3645 K
свалете	13 K	254 K	279 K приложението
свежий	3648 K номер
свързани	232 K:
связаться	3631 K с автором
сигнализирайте	269 K за грешка
скачайте	13 K	3654 K в	3654 K из	3663 K приложение	3683 K приложение
скачать	13 K	3654 K в	3654 K на
скидка	3692 K для подписчиков:
скопировать	3658 K
скопируйте	3658 K
скопіювати	4419 K
скопіюйте	4419 K
следвайте	12 K ни	264 K
следите	12 K за
слухайте	4389 K:	4389 K також:
слухати	1 K
слушайте	3628 K:	3628 K также:
слушать	1 K
см	3628 K. также:
смотрите	3628 K также	3628 K:	3628 K	3628 K также:	3628 K видео:
соблюдайте	28 K
сообщения	27 K
сообщите	3668 K об ошибке	3668 K нам об ошибке
сообщить	3668 K об ошибке
сохраните	3658 K
сохранить	3658 K
спитайте	4407 K
споделете	3 K
сподели	3 K
сподобався	82 K
сподобалась	82 K
сподобалася	8 K	82 K
сподобалось	69 K
сподобалося	69 K	82 K
спонсор	3727 K материала	3727 K рубрики	4487 K матеріалу	4487 K рубрики
спонсорирано	316 K от
спробували	59 K
спросите	3645 K
спросить	3645 K
станьте	31 K первым	31 K першим	3663 K подписчиком	3663 K соучастником	4425 K частиною спільноти	4425 K співучасником
статията	46 K може	246 K е преведена	246 K е прочетена	308 K е публикувана	316 K е създадена със съдействието на
статтю	46 K можна	4407 K перекладено
стаття	4477 K
статью	46 K можно	3651 K можно
статья	3645 K переведена	3645 K озвучена	3646 K была	3648 K опубликована в	3718 K
стежте	12 K за
стислий	4407 K виклад	4407 K переказ
съобщете	269 K за грешка
съобщи	269 K за грешка
сыграйте	3689 K:
""", 'т': """
тази	308 K статия е публикувана
також	4389 K читайте:
тб	4472 K: як	4472 K: так	4472 K: чому	4472 K: що	4472 K: хто	4472 K: де	4472 K: це	4472 K: ось	4472 K: дивіться	4472 K: послухайте	4472 K: усе	4472 K: все	4472 K: ніч	4472 K: люди	4472 K: порт
текст	46 K можно	46 K можна	3645 K переведён	3645 K переведен	3645 K озвучен	4407 K перекладено	4407 K озвучено
текстът	46 K може	244 K отразява	246 K е преведен
телефон	41 K редакции	41 K редакції	41 K на редакцията
тема	76 K закрыта
тему	76 K закрито
тест	3688 K дня:	4447 K дня:
това	52 K разследване	246 K резюме	246 K обобщение
този	308 K текст е публикуван
только	3692 K для подписчиков:
точка	3643 K зрения автора	4405 K зору автора	4405 K зору редакції
триває	4444 K передплата
тук	287 K има вградено съдържание от	287 K има съдържание от	287 K се намира вградено съдържание от	287 K се намира съдържание от	287 K вградено съдържание от	287 K съдържание от
тут	3695 K находится встроенный контент	3695 K находится встроенный пост	3695 K находится встроенный публикация	3695 K размещён встроенный контент	3695 K размещён встроенный пост	3695 K размещён встроенный публикация	3695 K размещен встроенный контент	3695 K размещен встроенный пост	3695 K размещен встроенный публикация	3695 K показан встроенный контент	3695 K показан встроенный пост	3695 K показан встроенный публикация	3695 K встроенный контент	3695 K встроенный пост	3695 K встроенный публикация	4454 K є вбудований контент	4454 K є вбудований допис	4454 K є вбудований публікація	4454 K є вбудований вміст	4454 K розміщено вбудований контент	4454 K розміщено вбудований допис	4454 K розміщено вбудований публікація	4454 K розміщено вбудований вміст	4454 K показано вбудований контент	4454 K показано вбудований допис	4454 K показано вбудований публікація	4454 K показано вбудований вміст	4454 K вбудований контент	4454 K вбудований допис	4454 K вбудований публікація	4454 K вбудований вміст
""", 'у': """
у	3705 K нас нет владельца	3705 K нас нет владельцев	3705 K нас нет акционеров	3705 K нас нет инвесторов	3705 K нас нет хозяев	4454 K цьому місці є вбудований контент	4454 K цьому місці є вбудований допис	4454 K цьому місці є вбудований публікація	4454 K цьому місці є вбудований вміст	4454 K цьому місці розміщено вбудований контент	4454 K цьому місці розміщено вбудований допис	4454 K цьому місці розміщено вбудований публікація	4454 K цьому місці розміщено вбудований вміст	4454 K цьому місці показано вбудований контент	4454 K цьому місці показано вбудований допис	4454 K цьому місці показано вбудований публікація	4454 K цьому місці показано вбудований вміст	4454 K цьому місці вбудований контент	4454 K цьому місці вбудований допис	4454 K цьому місці вбудований публікація	4454 K цьому місці вбудований вміст	4464 K нас немає власника	4464 K нас немає власників	4464 K нас немає акціонерів	4464 K нас немає інвесторів	4464 K нас немає олігарха
увидели	7 K ошибку
удобнее	3666 K слушать
усе	4473 K про:	4473 K за темою:
успейте	3685 K подписаться
установите	13 K	3683 K приложение
усі	27 K коментарі	4473 K матеріали за темою:	4473 K статті за темою:
""", 'ф': """
фотогалерея	3628 K:
""", 'х': """
хареса	8 K ли	69 K ли ви	82 K ли ви	247 K ли
харесахте	247 K ли
харесва	69 K ли ви	82 K ли ви
хотите	3665 K работать у нас	3665 K у нас работать	3665 K работать в нашей
хочете	4427 K працювати в нас	4427 K в нас працювати	4427 K працювати у нас
хочеш	4427 K працювати в нас
хочешь	3665 K работать у нас
""", 'ц': """
це	52 K розслідування
цей	4407 K переказ	4407 K короткий виклад	4407 K короткий переказ	4407 K стислий виклад	4477 K текст	4477 K матеріал
ця	76 K тема закрита	4477 K стаття
""", 'ч': """
четете	232 K още
чети	232 K още
чи	4408 K була стаття	4408 K був матеріал	4408 K був переказ	4408 K був цей переказ	4408 K була ця	4408 K був цей	4408 K сподобалась	4408 K сподобалася	4408 K сподобався
читай	3678 K нас
читайте	12 K нас	13 K	3628 K также	3628 K также:	3628 K:	3628 K подробнее	3628 K еще	3628 K по теме:	3628 K подробнее:	3628 K материал	3628 K в материале	3654 K нас без	3654 K без	3663 K	3663 K нас в	4389 K також	4389 K також:	4389 K:	4389 K ще	4389 K також на тему:	4389 K по темі:	4389 K також на тему	4425 K
читать	3628 K также	3628 K по теме:
что	33 K вы думаете	3628 K ещё почитать:
чуйте	1 K	232 K:
""", 'щ': """
ще	32 K немає коментарів	4389 K за темою:
що	33 K ви думаєте
""", 'э': """
эта	76 K тема закрыта	76 K тема была автоматически закрыта	3718 K статья
это	26 K резюме	52 K расследование	3645 K краткое содержание
этот	26 K пересказ	3645 K пересказ	3645 K краткий пересказ	3651 K материал можно	3651 K текст можно	3718 K текст	3718 K материал
эту	3651 K статью можно
""", 'я': """
як	4408 K вам стаття	4408 K вам матеріал
якщо	44 K ви знайшли	44 K ви помітили
""", 'є': """
є	72 K запитання
""", 'א': """
אהבתם	69 K	82 K	1989 K את
אולי	2004 K פספסתם:
אזהרה	2017 K: צריכה מופרזת של אלכוהול	2017 K - צריכה מופרזת
אין	2042 K להעתיק	2042 K לעשות שימוש
אירעה	2038 K שגיאה
אל	1995 K תפספסו: הפעילו
ארעה	2038 K שגיאה
""", 'ב': """
בואו	1990 K לעבוד איתנו
בחנו	1992 K את עצמכם
""", 'ד': """
דווחו	1989 K על
דף	97 K הבית >	97 K הבית '	97 K הבית "
""", 'ה': """
האזינו	1 K	1976 K:	1991 K לפודקאסט	1991 K לפרק
האם	8 K אהבתם	1989 K הכתבה	1989 K הסיכום	1989 K המידע
הדוא	1983 K"ל האדום
הדפדפן	2020 K שלך אינו	2020 K שלך לא
הווידאו	2020 K אינו
הורידו	13 K	1969 K את האפליקציה	1994 K
הטקסט	2043 K נוצר
היו	31 K הראשונים
הירשמו	1990 K לוובינר	1990 K לכנס
הכותב	1984 K הוא
הכותבים	1984 K הם
הכותבת	1984 K היא
הכנתם	59 K
הכתבה	1989 K עניינה	2005 K ממשיכה	2042 K מוגנת	2043 K נכתבה	2043 K תורגמה	2051 K ממשיכה
המחבר	1984 K הוא
המחברת	1984 K היא
המייל	41 K האדום
המשך	2005 K הכתבה	2051 K הכתבה
הסיכום	2043 K נוצר
הסרטון	2020 K אינו	2020 K לא
הפעילו	1995 K התראות	1995 K את ההתראות
הפרסום	68 K מחדש מותר
הפרק	1991 K המלא זמין
הצביעו	1992 K בסקר
הצטרפו	56 K ל-#	56 K ליותר מ-#	1969 K לערוץ הטלגרם	1969 K לקבוצת הוואטסאפ	1969 K לקבוצת הווטסאפ	1980 K אלינו	1980 K לערוץ	1980 K לקבוצה	1980 K לקבוצת	1980 K לקבוצות	1980 K עכשיו	1980 K גם	1981 K	1990 K לצוות שלנו
הקו	41 K החם של המערכת
הקשיבו	1991 K לפודקאסט
השתתפו	1992 K בסקר
התגובות	5 K
התוכן	2020 K אינו	2042 K מוגן
התחקיר	52 K הזה
התרגום	2043 K נעשה
""", 'ח': """
חודש	2000 K ראשון ב
""", 'י': """
יש	72 K שאלות	1983 K לכם מידע	1983 K לכם סיפור	1983 K לך מידע	1983 K לך סיפור
""", 'כ': """
כדי	2000 K לקרוא את	2024 K לצפות בתוכן	2024 K להציג את התוכן
כל	1980 K החדשות
כתבות	2004 K נוספות:
""", 'ל': """
להאזנה	1991 K לכתבה	1991 K לפודקאסט
להורדת	1994 K
להמשך	2000 K קריאה
לכל	1984 K הכתבות של	2004 K הכתבות:
לכתבה	1976 K המלאה
לכתבות	2004 K נוספות:
לעדכונים	1980 K נוספים	1980 K
לערוץ	1969 K הטלגרם
לפניות	1983 K לכתב	1983 K לכתבת
לפרק	1991 K המלא
לצפייה	1991 K בסרטון	1991 K בווידאו	1991 K במשדר	2024 K בתוכן
לקבוצת	1969 K הווטסאפ	1980 K הוואטסאפ	1980 K הווטסאפ
לקבלת	1980 K עדכונים
לקריאה	1976 K נוספת	1976 K נוספת:	2000 K מלאה
לקריאת	2000 K הכתבה המלאה
לרכישת	1990 K כרטיסים לכנס	1990 K כרטיסים לחצו	1990 K כרטיסים לאירוע
""", 'מ': """
מה	33 K דעתכם	1992 K דעתכם? הצביעו
מייל	1983 K אדום
מכירים	66 K מישהו	66 K מישהי
מצאתם	7 K טעות
משהו	2038 K השתבש
""", 'נ': """
נותרו	2012 K # תווים
ניסיתם	59 K
נפלה	44 K טעות
נתקלתם	1983 K במשהו	1983 K בטעות
""", 'ס': """
ספרו	59 K לי
סרטון	2020 K זה אינו
""", 'ע': """
עוד	1976 K בנושא:	2004 K במדור:	2004 K כתבות:
עמוד	2039 K # מתוך #
ענו	1992 K על הסקר	1992 K על הסקר:	1992 K על החידון
עקבו	12 K	1980 K אחרינו	1981 K אחרי
""", 'פ': """
פורסם	2042 K לראשונה	2042 K במקור
פרסומת	2005 K
""", 'צ': """
צפו	1976 K:	1976 K גם	1991 K בסרטון	1991 K בתיעוד	1991 K בווידאו	1991 K בכתבה
צריכה	2017 K מופרזת של אלכוהול מסכנת
""", 'ק': """
קבלו	1995 K התראות	1995 K עדכונים על	1995 K עדכונים לנייד
קו	41 K חם למערכת
קרא	1976 K גם	1976 K גם:
קראו	1976 K גם	1976 K גם:	1976 K עוד
""", 'ר': """
ראיתם	44 K טעות
ראשי	97 K >
רוצים	1980 K להיות	1980 K לקבל
""", 'ש': """
שאלות	72 K
שחק	2014 K עכשיו:
שחקו	2014 K עכשיו:
שתפו	3 K
""", 'ת': """
תווים	2012 K נותרו	2012 K שנותרו
תוכן	2021 K מוטמע	2021 K זה מגיע	2021 K חיצוני	2021 K זה מוצג	2043 K זה נוצר
תמונה	2039 K # מתוך #	2039 K # / #
תמכו	81 K	1998 K	1999 K בעיתונות	1999 K בנו	1999 K בעבודתנו
""", 'ا': """
ابرز	135 K النقاط بالذكاء
اجعل	125 K
احجز	137 K تذكرتك	137 K مكانك	137 K مقعدك
احجزوا	137 K تذاكركم
احصل	146 K علي تطبيق
اخبروني	59 K في التعليقات
اختبر	140 K معلوماتك	140 K نفسك
ادامه	1672 K مطلب	1672 K خبر
ادعم	81 K	149 K
ادعموا	81 K	149 K
اذا	162 K كانت لديك معلومات	162 K كان لديك معلومات	162 K كانت لديكم معلومات	162 K كان لديكم معلومات
ارسل	130 K لنا
ارسلوا	130 K لنا	130 K الينا
از	1625 K دست ندهيد:
اسال	135 K الذكاء
استغرق	52 K هذا التحقيق	52 K هذا
استفاده	1663 K از مطالب
استمع	1 K الي	1 K	138 K الي
استمعوا	138 K الي
اشتباه	44 K ديديد
اشتباهي	44 K
اشترك	127 K في	128 K في قناة	151 K
اشتركوا	125 K في	151 K
اضف	125 K
اطلاعات	1613 K خود را بسنجيد
اعادة	68 K النشر مسموحة	159 K النشر
اعجبك	69 K	82 K
اعد	135 K هذا الملخص
اعلان	156 K
اقرا	121 K ايضا	121 K ايضا:	121 K المزيد:	121 K:	121 K المزيد	155 K كذلك:	155 K ايضا-
اكنون	1637 K بازي كنيد:
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
انتشار	1663 K مطالب
انشئ	161 K حسابا	161 K حسابك
انضم	56 K الي #	127 K الي	128 K الي قناة
انضموا	56 K الي #	126 K الي
اهم	135 K النقاط بالذكاء
ايا	1610 K اين	1610 K خطايي
اين	52 K گزارش	1610 K	1625 K مطلب را هم بخوانيد:	1642 K ويدئو در	1642 K ويديو در	1642 K محتوا در	1643 K محتوا از	1663 K مقاله تحت	1664 K متن	1664 K مقاله	1664 K خلاصه	1664 K ترجمه	1664 K خبر
اينجا	1625 K بخوانيد:
اپليكيشن	13 K	13 K ما
""", 'ب': """
باحث	131 K وكاتب
بازنشر	68 K با ذكر	1663 K
بالصور	194 K..
بالفيديو	194 K..
ببينيد	1598 K:
بخوانيد	1598 K:
براي	1646 K ديدن اين محتوا	1646 K مشاهده اين محتوا	1646 K نمايش اين محتوا
بشنويد	1 K
به	12 K كانال	1610 K اين
بيشتر	1598 K بخوانيد	1598 K بخوانيد:	1598 K ببينيد	1625 K بدانيد:
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
تصوير	1660 K # از #
تعداد	1635 K كاراكتر باقيمانده
تعرف	66 K شخصا
تلفن	41 K تحريريه
تم	135 K اعداد هذا	135 K انشاء هذا	135 K تلخيص هذا	197 K انشاء	197 K اعداد	197 K تلخيص	197 K توليد
تماس	1606 K با نويسنده
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
خبرنگار	1606 K:
خط	41 K البلاغات في غرفة الاخبار	41 K مستقيم تحريريه
خطايي	1659 K رخ داد
خلاصات	135 K مولدة
خلاصة	135 K بالذكاء
خوشتان	69 K امد
""", 'د': """
دانش	1613 K خود را
در	1598 K اين باره بخوانيد	1613 K اين نظرسنجي	1613 K نظرسنجي ما	1613 K نظرسنجي	1625 K همين زمينه:	1625 K همين رابطه:
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
شما	1613 K چه فكر ميكنيد
شماره	41 K تحريريه
""", 'ص': """
صحافي	131 K متخصص في	131 K وكاتب
صحفي	131 K متخصص في	131 K وكاتب
صفحة	192 K # من #
صفحه	97 K اصلي >	97 K اصلي "	97 K نخست >	97 K نخست "	1660 K # از #
صوت	140 K الان:
صوتوا	140 K الان
صورة	192 K # من #	192 K # / #
""", 'ط': """
طالع	155 K ايضا:
""", 'ع': """
عدد	165 K الاحرف المتبقية
عذرا	191 K، حدث خطا
عكاس	1606 K:
عكس	1660 K # از #
""", 'ف': """
في	155 K السياق ذاته:	155 K السياق نفسه:	155 K هذا السياق:
""", 'ق': """
قد	121 K يهمك:	155 K يهمك ايضا:
قم	146 K بتحميل	146 K بتنزيل
""", 'ك': """
كاتب	131 K وصحفي	131 K وصحافي	131 K وباحث	131 K ومحلل	131 K واكاديمي	131 K صحفي
كاتبة	131 K وصحفية	131 K وصحافية	131 K وباحثة	131 K صحفية
كاراكترهاي	1635 K باقيمانده
كد	1606 K خبر:	1606 K خبر :
كسي	66 K را ميشناسيد
كن	31 K اول
كپيبرداري	1663 K
""", 'ل': """
لا	159 K يسمح باعادة
لتصلك	127 K
لديك	161 K حساب
لديكم	72 K اسئلة
لطفا	1646 K جاوااسكريپت
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
مترجم	1606 K:
متصفحك	172 K لا	172 K لا يدعم
محتواي	1643 K جاسازيشده از	1643 K خارجي از
محتوي	173 K مضمن من	173 K خارجي من	173 K من
مرورگر	1642 K شما
مشكلي	1659 K پيش امد
مصيتم	7 K
مطالب	1598 K مرتبط:
ملخص	135 K بالذكاء	135 K المقال بالذكاء
منبع	1606 K:	1606 K :
مواضيع	121 K ذات صلة:	155 K متعلقة:
""", 'ن': """
نبذة	131 K عن الكاتب
نزل	13 K	146 K تطبيق	146 K تطبيقنا
نزلوا	146 K
نشر	196 K اولا في	196 K هذا المقال
نظر	1610 K شما درباره
نظرات	5 K
نظرسنجي	1613 K:
نقل	68 K مطالب با ذكر	1663 K مطالب
نويسنده	1606 K:	1606 K :
نويسههاي	1635 K باقيمانده
""", 'ه': """
هاتف	41 K هيئة التحرير
هذا	135 K الملخص	135 K النص	172 K الفيديو غير	172 K المحتوي غير	173 K المحتوي مقدم	173 K المحتوي من	196 K المقال محمي	196 K المحتوي محمي	197 K النص	197 K المقال	197 K الملخص
هذه	135 K الترجمة
هل	7 K لاحظت	8 K اعجبك	44 K وجدت	59 K جربت	59 K جربتم	59 K جربتها	66 K تعرف شخصا	69 K اعجبك	72 K لديك اسئلة	82 K اعجبك	130 K لديك معلومات	130 K لديكم معلومات	130 K لديك قصة	130 K لديكم قصة	136 K كان هذا	136 K كانت هذه	136 K وجدت هذا	136 K اعجبك هذا	136 K اعجبتك هذه	142 K وجدت خطا	142 K لاحظت خطا	142 K وجدتم خطا
همچنين	1598 K بخوانيد	1598 K بخوانيد:	1625 K ببينيد:
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
گزارش	1606 K:	1610 K خطا
""", 'अ': """
अभी	2116 K खेलें:
""", 'आ': """
आप	12 K हमें
आपका	2121 K ब्राउजर
आपको	2094 K यह	2094 K ये
आपने	59 K बनाया
""", 'इ': """
इंस्टाग्राम	2122 K पोस्ट
इनपुट	2089 K-	2089 K:	2089 K -	2089 (K
इस	52 K पडताल	52 K रिपोर्ट
इसे	2080 K भी पढें	2080 K भी पढें:	2107 K भी पढें-	2107 K भी देखें:
""", 'ए': """
एक	2137 K त्रुटि हुई
एजेंसी	2089 (K
""", 'ऐ': """
ऐप	13 K
""", 'औ': """
और	2080 K पढें:	2107 K भी पढें:
""", 'क': """
कुछ	2137 K गलत हो गया
केवल	2103 K # रुपये में
कोई	44 K गलती	72 K सवाल	2137 K त्रुटि हुई
क्या	59 K आपने बनाया	59 K आपने यह	66 K आप किसी को जानते	2094 K यह	2094 K आपको
""", 'ख': """
खबर	2094 K में कोई	2148 K विज्ञापन के
""", 'ट': """
टिप्पणियां	5 K
ट्विटर	2122 K पोस्ट
""", 'ड': """
डिस्क्लेमर	2089 K:
""", 'त': """
तस्वीर	2138 K #/#
""", 'द': """
देखें	2080 K:	2080 K वीडियो
""", 'न': """
न्यूजरूम	41 K हेल्पलाइन	41 K हॉटलाइन
""", 'प': """
पढिए	2107 K:
पढें	2080 K:	2107 K-
पसंद	69 K आया
पेज	2138 K #/#	2138 K # / #
""", 'फ': """
फेसबुक	2122 K पोस्ट
फोटो	2138 K #/#
""", 'भ': """
भाया	69 K?
भाषा	2089 (K
""", 'म': """
मात्र	2103 K # रुपये में
""", 'य': """
यह	2080 K भी पढें	2080 K भी पढें:	2080 K भी देखें:	2089 (K लेखक के	2094 K खबर आपको	2107 K भी पढें-	2107 K भी पढें -	2121 K वीडियो आपके	2121 K सामग्री आपके	2122 K सामग्री	2124 K सामग्री देखने के लिए	2124 K वीडियो देखने के लिए	2141 K लेख कॉपीराइट	2141 K सामग्री कॉपीराइट	2142 K लेख	2142 K खबर	2142 K अनुवाद	2142 K सारांश	2142 K तस्वीर	2142 K सामग्री
यूट्यूब	2122 K वीडियो
ये	2080 K भी पढें	2080 K भी पढें:	2089 (K लेखक के	2107 K भी पढें-	2107 K भी देखें:
""", 'ल': """
लेख	2148 K विज्ञापन के
लेखक	2089 K के बारे में	2089 (K	2089 K वरिष्ठ पत्रकार हैं	2089 K स्वतंत्र पत्रकार हैं
लेखिका	2089 K के बारे में	2089 (K	2089 K वरिष्ठ पत्रकार हैं
""", 'व': """
विज्ञापन	2148 K के बाद
वीडियो	2124 K देखने के लिए
""", 'श': """
शेष	2114 K अक्षर
""", 'स': """
संबंधित	2080 K:	2107 K खबर:	2107 K खबरें:
सर्वाधिकार	2141 K सुरक्षित
सिर्फ	2103 K # रुपये में
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
กด	12 Kติดตาม	4187 Kติดตาม	4187 Kไลก์
""", 'ข': """
ขอ	4190 Kบคุณภาพจาก	4190 Kบคุณข้อมูลจาก
ข่	4183 Kาวที่เกี่ยวข้อง:	4190 Kาวโดย	4196 Kาวเกี่ยวข้อง:
""", 'ค': """
คล	4196 Kิป:
คุ	4193 Kณรู้สึกอย่างไรกับ	4193 Kณคิดอย่างไรกับ
""", 'ง': """
งา	52 Kนสืบสวนชิ้นนี้
""", 'ช': """
ชม	4196 Kคลิป:	4196 Kคลิป :
""", 'ซ': """
ซื	4194 K้อบัตรงาน
""", 'ด': """
ดา	13 Kวน์โหลด
ดู	4183 Kเพิ่มเติม:
""", 'ต': """
ติ	12 Kดตาม	4187 Kดตามช่อง	4187 Kดตามเรา	4187 Kดตามข่าว	4205 Kดตามอ่านข่าวอื่นๆ	4205 Kดตามข่าวอื่นๆ
""", 'ถ': """
ถา	4192 Kม ai
""", 'ท': """
ทด	4194 Kสอบความรู้ของคุณ
ทำ	4194 Kแบบสำรวจสั้น
ที	4190 K่มา:	4190 K่มา :
""", 'บ': """
บท	4192 Kความนี้ใช้ ai	4192 Kสรุปนี้	4192 Kความนี้แปล	4192 Kความนี้เรียบเรียง	4193 Kความนี้มีประโยชน์
""", 'ป': """
ปร	4192 Kะเด็นสำคัญโดย
""", 'ผ': """
ผู	4190 K้เขียน:	4190 K้เขียน :
""", 'พ': """
พบ	44 Kข้อผิดพลาด	44 Kคำผิด	4193 Kข้อผิดพลาดในบทความ
พื	4206 K้นที่โฆษณา
""", 'ฟ': """
ฟั	1 Kง	4194 Kงพอดแคสต์ของเรา
""", 'ภ': """
ภา	4190 Kพ:	4230 Kพที่ # จาก #	4230 Kพ # จาก #
""", 'ม': """
มี	72 Kคำถาม
""", 'ร': """
ร่	4194 Kวมโหวต:	4194 Kวมโหวต :	4194 Kวมทำแบบสำรวจ	4194 Kวมสนุก	4201 Kวมสนับสนุน
ร้	4209 Kองทุกข์	4209 Kองเรียน
""", 'ล': """
ลง	4194 Kทะเบียนเข้าร่วมสัมมนา	4194 Kทะเบียนเข้าร่วมงาน
ลอ	59 Kงทำแล้ว
""", 'ส': """
สน	4201 Kับสนุน
สร	4192 Kุปโดย	4192 Kุปข่าวด้วย	4192 Kุปนี้	4192 Kุปข่าวโดย	4193 Kุปนี้มีประโยชน์
สา	4209 Kยด่วนข่าว	4209 Kยด่วนทีมข่าว
ส่	4209 Kงข่าว
""", 'ห': """
หน	97 K้าแรก >	97 K้าแรก '	4230 K้า # จาก #
""", 'อ': """
อ่	4183 Kานเพิ่มเติม:	4183 Kานต่อ:	4183 Kานข่าวต้นฉบับ:	4183 Kานเพิ่มเติม	4183 Kานประกอบ:	4196 Kานข่าวเพิ่มเติม:	4196 Kานข่าวเพิ่มเติม	4196 Kานข่าวที่เกี่ยวข้อง:	4196 Kานข่าว:	4196 Kานเรื่องอื่น:	4205 Kานข่าวอื่นๆ	4205 Kานข่าวต้นฉบับได้ที่	4205 Kานบทความอื่นๆ	4205 Kานรายละเอียดเพิ่มเติมได้ที่
อ้	4190 Kางอิง:
""", 'เ': """
เก	4190 Kี่ยวกับผู้เขียน
เข	4187 K้าร่วมช่อง
เน	4192 Kื้อหานี้สร้าง	4206 Kื้อหาสปอนเซอร์	4206 Kื้อหาโฆษณา	4206 Kื้อหาสนับสนุนโดย
เพ	4187 Kิ่มเพื่อน
เร	4190 Kื่อง:	4190 Kื่อง :	4190 Kื่องและภาพ
""", 'แ': """
แจ	4193 K้งแก้ไขข่าว	4209 K้งเบาะแส	4209 K้งข่าว
แช	3 Kร์
แป	4192 Kลโดย
แอ	4187 Kดไลน์
""", 'โ': """
โฆ	4206 Kษณา -
""", 'ใ': """
ให	4193 K้คะแนนบทความ
""", 'ไ': """
ไม	4187 K่พลาดทุกข่าวสาร	4187 K่พลาดข่าว
""", 'ả': """
ảnh	4521 K:	4569 K #/#	4569 K # / #
""", 'ủ': """
ủng	4521 K hộ tác giả	4534 K hộ
""", 'あ': """
あな	33 Kたはどう
あわ	2575 Kせて読みたい	2575 【Kせて読みたい】	2575 Kせて読みたい:
""", 'こ': """
こち	2575 Kらもおすすめ	2575 Kらもおすすめ:	2603 【Kらも読む】
この	5 K記事へのコメント	8 K記事は	26 K要約は	52 K調査報道	52 K取材	73 K記事について質問	76 Kトピックはクローズ	76 Kトピックは閉じ	2583 K記事を書いた人	2583 K記事の筆者	2586 K要約はai	2586 K要約は、ai	2586 K要約は役に立ち	2586 ※K要約	2586 K記事の翻訳	2586 K記事の要約	2586 K記事はai	2586 K翻訳	2586 K見出しはai	2594 K記事は	2594 K記事の誤り
""", 'ご': """
ご意	41 K見・情報提供は
ご質	72 K問は
""", 'ま': """
まだ	32 Kコメント
""", 'も': """
もっ	2575 Kと見る:	2603 【Kと読む】
""", 'ア': """
アプ	13 Kリ
""", 'エ': """
エラ	2633 Kーが発生しました
""", 'オ': """
オリ	2603 【Kジナル記事】
""", 'コ': """
コメ	5 Kント	27 Kントは	27 Kントの内容
""", 'ト': """
トッ	97 Kプ＞	97 Kプページ＞	97 Kプ>	97 Kプ >	97 Kプ '
""", 'フ': """
フォ	12 Kロー
""", 'プ': """
プレ	2607 【Kゼント】	2607 Kゼント応募
""", 'ペ': """
ペー	2634 Kジ#/#
""", 'ホ': """
ホー	97 Kム＞	97 Kム>	97 Kム >	97 Kム '
""", '一': """
一覧	2603 【K】
""", '下': """
下載	13 K	4608 Kapp	4608 K應用程式
下载	13 K	4608 Kapp	4608 K应用
""", '以': """
以上	4634 K内容由ai
以下	4693 K内容由ai
""", '作': """
作っ	59 Kてみ
作者	4631 K:	4631 (K	4631 K係	4631 K为	4631 K為
""", '你': """
你做	59 K了吗
你可	4622 K能會喜歡:	4653 K能想看:
你有	4629 K线索
你覺	4636 K得這篇
你觉	4636 K得这篇
你认	66 K识
你试	59 K过
""", '來': """
來源	4631 K:
""", '允': """
允许	68 K转载
""", '內': """
內容	4634 K由ai
""", '公': """
公式	12 K	13 Kアプリ
""", '关': """
关注	12 K	4614 K微信公众号	4614 K官方微信
""", '内': """
内容	4634 K由ai
""", '写': """
写真	2575 【K】	2575 K:	2603 【Kを見る】	2603 【Kギャラリー】	2634 K #/#	2634 K#/#	2634 K # / #
""", '出': """
出典	2583 K:
出现	4688 K问题
出錯	4688 K了
出错	4688 K了
""", '分': """
分享	3 K
""", '前': """
前回	2603 【K】	2603 Kの記事:
""", '剩': """
剩余	4662 K字数
剩餘	4662 K字數
""", '加': """
加入	12 K	4627 K	4648 K
""", '動': """
動画	2575 【K】	2603 【Kを見る】
""", '升': """
升級	4648 K
升级	4648 K
""", '原': """
原文	4652 K刊于	4652 K刊於
""", '参': """
参与	4638 K我们的
参考	69 Kになった	2575 K:
""", '參': """
參與	4638 K我們的
""", '发': """
发现	7 K错误	44 K文章	44 K有误	4637 K错误
发生	4688 K错误
""", '取': """
取材	2583 K・文	2583 K・執筆
""", '另': """
另请	4622 K参阅
""", '可': """
可以	4628 K在x上
可自	68 K由转载
""", '合': """
合わ	2575 Kせて読みたい:
""", '同': """
同场	4622 K加映:
同場	4622 K加映:
""", '問': """
問問	4634 K我們的ai
問題	2633 Kが発生しました
""", '喜': """
喜欢	69 K这篇
喜歡	69 K這篇
""", '图': """
图片	4693 K由ai
""", '圖': """
圖片	4693 K由ai
""", '執': """
執筆	2583 K:	2583 K/
""", '報': """
報名	4639 K參加
""", '填': """
填写	4638 K问卷
填寫	4638 K問卷
""", '如': """
如发	4637 K现
如有	4629 K线索	4629 K線索
如果	4629 K您有相关线索	4629 K你掌握	4629 K您掌握	4630 K您有
如發	4637 K現
""", '官': """
官方	4614 K微信:	4614 K微信公众号:
""", '審': """
審校	4631 K:
""", '对': """
对本	73 K文有疑问
""", '广': """
广告	86 K:	86 【K】
""", '広': """
広告	86 K:	86 【K】
""", '廣': """
廣告	86 (K)
""", '延': """
延伸	4622 K閱讀	4622 K阅读	4622 K閱讀:	4622 【K閱讀】	4653 K阅读:
""", '开': """
开启	4608 K通知	4608 K推送通知
""", '引': """
引用	2583 K元:
""", '当': """
当社	12 Kの
""", '影': """
影片	4653 K:
影音	4653 K:
""", '役': """
役に	69 K立った
""", '往': """
往下	4653 K看更多:
""", '微': """
微信	4608 K扫	4614 K公众号:
""", '您': """
您对	4636 K这篇文章
您對	4636 K這篇文章
您有	4629 K线索
您的	27 K评论
您覺	4636 K得這篇
您觉	4636 K得这篇
您认	66 K识
您试	59 K过
""", '情': """
情報	41 K提供は編集部
""", '手': """
手机	4608 K客户端
""", '打': """
打开	13 K	4608 K微信
""", '扩': """
扩展	4622 K阅读:
""", '扫': """
扫一	4608 K扫
扫描	4608 K二维码关注	4627 K
扫码	4627 K
""", '投': """
投票	4638 K:
投稿	27 Kは
""", '报': """
报名	4639 K参加
报料	41 K热线	41 K电话	41 K微信	41 K请
""", '按': """
按讚	4627 K追蹤
""", '掃': """
掃一	4608 K掃
""", '採': """
採訪	4631 K撰文:
""", '推': """
推荐	4622 K阅读	4622 K阅读:
推薦	4622 K閱讀:
""", '提': """
提供	2583 K:
""", '摘': """
摘要	4634 K由	4693 K由ai
""", '撰': """
撰文	4631 K:
撰稿	4631 K:
""", '支': """
支持	4646 K
""", '收': """
收听	1 K	4641 K我们的播客	4641 K我们的节目
收聽	1 K	4641 K我們的播客	4641 K我們的節目
""", '文': """
文/	2583 K
文:	2583 K
文・	2583 K
文章	44 K有误	4631 K来源:	4637 K有误	4637 K有誤
""", '新': """
新聞	41 K爆料	4629 K線索
新闻	41 K热线	41 K报料	41 K爆料	4629 K线索热线	4629 K线索
""", '暂': """
暂无	32 K评论
""", '更': """
更多	4622 K:	4622 K新聞:	4622 K內容:	4622 【K新聞】	4622 K相關	4622 K阅读:	4622 K報導:	4622 K报道:	4652 K精彩内容	4652 K精彩內容	4652 K资讯	4652 K資訊	4652 K内容请	4652 K內容請
""", '最': """
最初	31 Kのコメント
""", '有': """
有問	72 K題
有料	4629 K要爆
有疑	72 K问
有问	72 K题
""", '未': """
未经	4692 K授权不得转载	4692 K许可不得转载
""", '本': """
本主	76 K题已关闭
本内	4634 K容由ai
本报	41 K热线
本摘	4634 K要
本文	4631 (K作者	4631 K作者	4634 K摘要	4634 K由ai	4634 K由人工智能翻译	4634 K由人工智能生成	4634 K由人工智慧	4652 K章來自	4652 K转载自	4652 K轉載自	4652 K来自	4652 K來自	4692 K受版权保护	4692 K受著作權保護	4692 K原载于	4692 K首发于	4692 K原刊於	4692 K轉載自	4692 K转载自	4693 K由ai	4693 K由人工智能	4693 K由 ai	4693 K由人工智慧	4693 K使用ai	4693 K经ai
本翻	4693 K译由
""", '来': """
来发	31 K表第一
来源	4631 K:
""", '校': """
校对	4631 K:
""", '構': """
構成	2583 K・文
""", '次': """
次に	2575 K読む:
次の	2603 Kページ:	2603 【K記事】
次ペ	2603 Kージ:
""", '欢': """
欢迎	12 K关注	68 K转载	4627 K加入	4628 K在	4628 K关注	4629 K提供线索	4629 K投稿
""", '歡': """
歡迎	12 K追蹤	68 K轉載	4627 K加入	4628 K在	4629 K提供線索	4629 K投稿
""", '此': """
此主	76 K题已自动关闭
此摘	4634 K要	4693 K要由ai
""", '测': """
测一	4638 K测:
""", '測': """
測一	4638 K測:
""", '点': """
点击	4622 K查看	4622 K阅读:	4641 K观看视频	4641 K收听
点我	4627 K加入
""", '熱': """
熱門	4653 K新聞:
""", '爆': """
爆料	41 K热线	41 K電話	41 K專線	4629 K请	4629 K請
""", '版': """
版权	4692 K声明	4692 K所有
版權	4692 K聲明
""", '用': """
用微	4608 K信扫
""", '画': """
画像	2575 【K】	2603 【Kを見る】	2634 K#/#	2634 K #/#	2634 K # / #
""", '留': """
留言	5 K
""", '発': """
発现	44 K错误
""", '發': """
發現	7 K錯誤	44 K有誤	4637 K錯誤
發生	4688 K錯誤
""", '皆': """
皆さ	33 Kんはどう
""", '相': """
相关	4622 K阅读	4622 K新闻	4622 K报道:	4622 K阅读:	4653 K新闻:	4653 K文章:
相關	4622 K新聞	4622 K報導	4622 【K新聞】	4622 K閱讀:	4653 K新聞:	4653 K文章:	4653 K報導:
""", '看': """
看更	4622 K多:
""", '立': """
立即	4627 K加入	4638 K报名	4638 K報名
""", '筆': """
筆者	2583 Kプロフィール
""", '編': """
編輯	4631 K:
編集	41 K部への情報提供
""", '线': """
线索	4629 K征集
""", '编': """
编辑	4631 K:	4631 (K:
""", '聽': """
聽我	4641 K們的podcast
""", '著': """
著者	2583 Kプロフィール
""", '要': """
要約	26 Kは
""", '覺': """
覺得	69 K有用
""", '觀': """
觀看	4641 K上方影片
""", '观': """
观看	4641 K上方视频
""", '视': """
视频	4653 K:
""", '觉': """
觉得	69 K有用
""", '訂': """
訂閱	4648 K	4658 K本報	4658 K我們	4658 K本刊
""", '記': """
記事	7 Kの誤り	2594 Kの誤り	2594 Kに誤り
記者	2583 Kのプロフィール
""", '評': """
評論	5 K
""", '試': """
試し	59 Kてみ
""", '詳': """
詳し	2575 Kくはこちら
""", '誤': """
誤り	44 Kを見つけ	44 Kにお気づき
誤字	7 K	44 K脱字
""", '読': """
読者	2607 【Kプレゼント】	2607 Kプレゼント
""", '請': """
請支	4646 K持
""", '订': """
订阅	4648 K	4658 K本报	4658 K我们	4658 K本刊	4658 K本公众号	4658 K手机报
""", '评': """
评论	5 K	27 K
""", '试': """
试过	59 K了吗
""", '该': """
该主	76 K题已关闭
""", '请': """
请支	4646 K持
""", '責': """
責編	4631 K:
""", '資': """
資料	4631 K來源:
""", '質': """
質問	72 Kは	72 Kがある方は
""", '贊': """
贊助	4646 K
""", '责': """
责任	4631 K编辑:	4631 (K编辑
责编	4631 K:
""", '赞': """
赞助	4646 K
""", '転': """
転載	68 K歓迎	68 K自由	68 K可
""", '轉': """
轉載	68 K請註明
""", '转': """
转载	68 K请注明
""", '还': """
还可	4662 K输入
""", '这': """
这个	4635 K摘要
这段	4635 K摘要
这篇	8 K文章	52 K调查	52 K报道	4635 K文章
""", '追': """
追蹤	12 K
""", '這': """
這段	4635 K摘要
這篇	4635 K文章
""", '還': """
還可	4662 K輸入
""", '采': """
采写	4631 K:
""", '長': """
長按	4627 K
""", '长': """
长按	4627 K
""", '開': """
開啟	4608 K通知	4608 K推播通知
""", '間': """
間違	44 Kいを見つけ	44 Kいにお気づき
""", '関': """
関連	2575 K記事	2575 K記事:	2575 【K記事】	2575 K:	2575 【K】	2603 【K写真】
""", '閱': """
閱讀	4622 K更多
""", '问': """
问问	4634 K我们的ai
""", '阅': """
阅读	4622 K更多
""", '面': """
面白	69 Kかった
""", '首': """
首发	4692 K于
首頁	97 K>	97 K＞	97 K >	97 K '
首页	97 K>	97 K＞	97 K >	97 K '
""", '馬': """
馬上	4638 K報名
""", '马': """
马上	4638 K报名
""", '點': """
點我	4627 K加入
點擊	4622 K查看	4622 K閱讀:	4641 K觀看影片
""", '같': """
같이	2683 K 보기:
""", '관': """
관련	2683 K 기사:	2706 K 기사 :	2706 [K 기사]	2706 K 기사-
관련기사	2683 K	2683 K:	2683 [K]	2706 K :
""", '광': """
광고	86 K:	86 [K]	86 (K)
""", '구': """
구독	12 K
""", '궁': """
궁금한	72 K 점은	72 K 점이
""", '기': """
기사	1 K 듣기	41 K 제보	2694 K #줄 요약
기사에	73 K 대해 궁금	2699 K 오류가
""", '네': """
네이버	12 K
""", '다': """
다음	2706 K 기사:
""", '당': """
당신의	2698 K 선택은
""", '댓': """
댓글	5 K
댓글은	27 K
댓글이	5 K
""", '더': """
더	2683 K 읽기:
더보기	2683 [K]	2683 K:
""", '도': """
도움이	69 K 되셨다면
""", '독': """
독자	2698 K 설문에	2698 K 설문조사에
""", '드': """
드셔	59 K 보셨나요
""", '만': """
만들어	59 K 보셨나요
""", '많': """
많이	2706 [K 본 기사]
""", '문': """
문제가	2741 K 발생했습니다
""", '발': """
발견	7 K错误
""", '본': """
본	2694 K 요약은
""", '사': """
사진	2742 K #/#	2742 K # / #
사진출처	2709 K:
""", '생': """
생성형	2694 K ai가 요약
""", '선': """
선택	2739 (K) 개인정보	2739 [K] 개인정보	2739 (K) 광고성	2739 [K] 광고성
""", '설': """
설문에	2698 K 참여하세요
""", '아': """
아직	32 K 댓글
""", '앱': """
앱	13 K
앱을	13 K
""", '여': """
여러분은	2698 K 어떻게 생각
여러분의	33 K 생각
""", '영': """
영상	2683 [K]
""", '오': """
오류가	2741 K 발생했습니다
오류를	7 K
오타가	44 K
오타를	44 K
오탈자가	44 K
오탈자를	44 K
""", '유': """
유익했다면	69 K
""", '이': """
이	8 K 기사	52 K 취재에는	52 K 기사에는	76 K 주제는 닫혔	2694 K 요약은 ai	2694 K 요약이 도움	2694 K 기사는 인공지능	2694 K 기사는 ai	2694 K 번역	2699 K 기사가 도움이	2699 K 기사를 어떻게	2699 K 뉴스에 대한 의견	2699 K 기사에 대한 의견
이미지	2742 K #/#	2742 K # / #
이슈	2706 [K]
이어	2683 K 읽기:
""", '인': """
인기기사	2706 [K]
""", '일': """
일시적인	2741 K 오류가
""", '자': """
자료출처	2709 K:
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
지금	2716 K 플레이:
""", '질': """
질문은	72 K
""", '첫': """
첫	31 K 댓글	31 K 번째 댓글
""", '추': """
추천	2683 K 기사:
추천기사	2706 [K]
""", '출': """
출처	2709 K:	2709 K :
출처를	68 K 밝히면	68 K 밝히고
""", '카': """
카카오톡	12 K	41 K 제보
""", '페': """
페이지	2742 K #/#
""", '필': """
필수	2739 (K) 개인정보	2739 [K] 개인정보	2739 (K) 이용약관	2739 [K] 이용약관
""", '함': """
함께	2683 K 볼 만한 기사:	2683 K 보면 좋은 기사:	2706 [K 읽기]
""", '핫': """
핫클릭	2706 [K]
""", '해': """
해	59 K 보셨나요
""", '홈': """
홈	97 K>	97 K >	97 K '
""", '화': """
화보	2683 [K]
""", '후': """
후원	2735 K 계좌
후원계좌	2735 K
"""}

CONTAINS = {',': """
,说:	4717 K
""", '@': """
@我	62 K
""", 'a': """
abonați	80 K-vă	3595 K-vă	3599 K
abonații	50 K pot	3596 K noștri
abonează	80 K-te	3495 K-te pentru	3500 K-te pe youtube	3595 K-te
abonné	50 en tant qu'K	1800 pas encore K	1802 déjà K	1804 en tant qu'K
abonnés	1800 réservé à nos K	1802 réservé aux K	1954 nos K	1957 K
abonējiet	80 K	2901 K
actualisé	98 cet article a été K
actualité	1810 l'essentiel de l'K	1820 suivez l'K	1820 suivez toute l'K	1820 retrouvez toute l'K	1843 couvre l'K
actualizată	98 știrea a fost K
acționari	3563 fără K
adatkezelési	2174 K tájékoztató
adhérent	80 devenez K
adhérez	80 K
admitió	1514 K
adomány	2284 K
adományoddal	2280 K
adományok	2284 K
adományozz	2280 K
adományozzon	2202 K itt
advirtió	1514 K
adó	2158 K #%
adód	2282 K #
adója	2202 K #
adăugat	3598 a K
affichée	60 e-mail ne sera pas K
affiliatelänkar	37 K	74 K	4101 K	4133 K
affilié	37 lien K	74 lien K
affiliés	37 liens K	74 liens K
affirmé	1956 a K
afiliación	37 enlaces de K	74 enlaces de K
afirmó	1514 K
afișată	60 email nu va fi K
agregó	1514 K
aicināja	2904 K
aizsargātas	2843 visas tiesības K
aiškino	2837 K
ai가	2746 K 작성	2746 K 생성	2746 K 요약	2746 K 번역
ai로	2746 K 작성	2746 K 생성
ai를	2746 K 활용해
ajouté	1956 a K
ajută	3595 K-ne
ajánld	2280 K fel
aktualizovaný	98 článok bol K
aktualizován	98 článek byl K
aktérů	98 jména K
alkalmazás	2167 töltsd le az K
alkalmazásban	2200 az K
alkalmazást	2200 K
alkalmazásunk	2281 K
alkalmazásunkat	2167 töltse le K
alkalmazásunkban	84 K
alăturat	3514 s-a K echipei
alăturați	51 K-vă
alătură	51 K-te lor	51 K-te
améliorer	1864 aidez-nous à K
anhören	2 artikel K	2 text K	2 beitrag K	807 jetzt K:
anketě	510 naší K	510 v K
ankietę	35 naszą K	3261 naszą K	3261 krótką K
ankstesnėje	98 K versijoje
anmäl	4173 K dig till vårt	4173 K dig till våra
anmäla	4049 genom att K dig	4096 genom att K dig
annoncé	1956 a K
annoncør	653 betalt af en K	653 betalt af K
annonslänkar	37 K	74 K	4101 K	4133 K
annonsör	4112 betalt av en K	4112 betald av en K
annonsør	3150 betalt av en K
anterioară	98 versiune K a
antérieure	98 version K de cet
anunció	1514 K
anunțat	3598 a K
använder	4064 vi K cookies	4065 K kakor
anúncio	3402 após o K	3402 depois do K
anúncios	70 sem K	3488 sem K
apelował	3342 K
apelowała	3342 K
aplicació	84 a la nostra K
aplicación	84 en nuestra K	1372 descarga la K	1372 descarga nuestra K
aplicația	84 în K noastră	3501 descarcă K	3595 descarcă K noastră	3595 descarcă gratuit K	3595 descarcă K și	3596 K noastră
aplikacją	84 z naszą K
aplikację	3226 pobierz naszą K	3227 pobierz K	3227 ściągnij K	3284 naszą K
aplikací	84 s naší K
aplikácii	84 v našej K	3866 našej K
aplikáciu	3866 mobilnú K	3866 K
aportació	463 la teva K
aportación	1407 tu K	1433 haz tu K
apoyá	1511 K
applikációnk	2200 K
applikációnkat	2200 K
applikációnkban	84 K
apsolīja	2904 K
apóyanos	1407 K	1511 K
apóyenos	1407 K	1511 K
apúntate	1351 K a	1367 K a nuestra	1367 K gratis	1511 K gratis
apărat	3598 s-a K
arkadaşina	49 K gönder
arkadaşiniza	49 K gönderin
arkadaşinla	4289 bir K paylaş
artykuł	15 darmowy K	20 cały K	3215 podoba ci się ten K	3262 nasz K do końca	3282 ostatni darmowy K	3340 ten K
artykułu	98 do K dodano
artykuły	15 darmowe K
artykułów	15 darmowych K
artículo	15 K gratis	20 leer este K	20 leer el K	1352 te ha gustado este K	1360 regala este K	1360 regalar este K	1363 último K gratis	1363 te queda # K	1436 y lee este K	1512 este K
artículos	15 K gratis	1363 K gratis este mes	1363 te quedan # K	1363 límite de K
aseguró	1514 K
associés	1826 cookies K à ce contenu
assuré	1956 a K
asszisztensünk	63 virtuális K
asumă	30 nu își K
atsiųsime	57 K jums
ausgewählt	860 produkte unabhängig K
autentificați	24 K-vă
autentifică	24 K-te	3495 K-te pentru
autorką	3253 kontakt z K
autorská	492 K práva
avertizează	3598 K
avísanos	1511 K
ayúdanos	1407 K	1511 K a
açikladi	4366 K
açin	4289 K
añadió	1514 K
año	1513 al K
""", 'b': """
bağirdi	4366 K
bağirdilar	4366 K
bağiriyor	4366 diye K
bağiriyordu	4366 K
bağiş	4363 K yap	4367 K
bağişiniz	4363 K
bağlantilari	74 satiş ortakliği K	4286 satiş ortakliği K
başlayan	4288 tl'den K
başvurun	4289 K
behält	29 K sich vor	29 K sich das recht
behöver	4038 vi K ditt stöd	4173 vi K din hjälp
beiträge	58 neue K per mail
bekapcsolása	2167 értesítések K
beløb	708 fast K
beløp	3210 gi et K	3212 fast K
bemängeln	927 K
bemängelt	927 K
berätta	67 K för oss	67 K din
berättade	4176 K
berättar	4176 K
bestätigen	733 K sie ihre
bestätigungslink	851 K
bestätigungsmail	733 K	851 K
betalvägg	4177 K
bezpečí	98 linka K
bezplatný	530 poslední K článek	3860 náš K webinár	3883 posledný K článok
bezplatných	3869 K článkov
bezpłatne	3267 K konto
bezpłatny	3258 nasz K webinar	3282 ostatni K artykuł
bezpłatnych	3267 limit K
beágyazott	2242 egy K tartalom látható	2242 egy K tartalom található
beállításai	2241 cookie-K miatt
beállítások	2241 cookie-K miatt	2241 cookie K miatt	2241 süti K miatt
beğendiyseniz	4364 bu haberi K	4364 bu yaziyi K
biết	4594 cho K
blokování	484 K reklam
bohaterów	98 imiona K
boletín	78 el K	78 al K	78 nuestro K	1367 recibe el K	1367 nuestro K	1370 K diario	1511 recibe el K	1512 nuestro K	1515 K
boîte	79 dans votre K mail	79 dans ta K mail	79 dans votre K	1809 dans votre K mail	1809 dans votre K e-mail
brezplačen	3981 zadnji K članek
brezplačne	3968 K članke
brezplačni	3961 naš K webinar	3981 zadnji K članek
brezplačnih	3968 K člankov
bronił	3342 K się
brzmiał	3342 K
brzmiała	3342 K
brzmiało	3342 K
butlletí	392 subscriu-te al K	392 el nostre K	464 el nostre K	467 K
buzdított	2283 K
buzdította	2283 K
buzón	79 en tu K	1368 en tu K
bájate	1511 K la app
bölümünde	85 yorum K
bönföll	4176 K
böngésző	10 a K
böngészője	10 az ön K
bötfällde	4176 K
bønfaldt	709 K
bønn	3070 vi har en K til deg
bønnfalt	3213 K
bústia	414 a la teva K
bülten	4282 e-K	4367 K
bültene	4249 K abone	4249 K kayit	4249 K kaydol
bülteni	4282 haber K
bültenimiz	78 K	4364 K
bültenimize	78 K	78 e-K	4249 K	4363 K	4364 K
bültenine	4282 K
błagał	3342 K
błagała	3342 K
bạn	49 gửi cho K bè	4499 hộp thư của K	4533 sự ủng hộ của K	4591 mời K	4591 cần sự ủng hộ của K	4591 nhờ sự ủng hộ của K
bằng	4541 K văn bản của báo
""", 'c': """
caffè	2440 un K
café	54 me paga um K	1408 un K	1433 un K al mes	1846 un K
caractères	1864 limitées à # K
catedrática	1404 es K
catedrático	1404 es K
celého	472 pro čtení K
cercetătoare	3514 este K
cercetător	3514 este K
changés	98 prénoms ont été K
chaîne	1954 notre K
chefredaktör	4086 är politisk K	4086 är K
chefredaktør	631 er K
chuyện	4520 bạn có câu K
chép	4515 cấm sao K	4541 mọi sao K
chính	98 đính K	4508 K sách bảo mật
chúng	38 nhắn cho K tôi	38 viết cho K tôi	38 liên hệ với K tôi	38 gửi cho K tôi	38 gửi về cho K tôi	38 kể cho K tôi	38 chia sẻ với K tôi	39 phóng viên của K tôi	57 K tôi gửi bạn	57 K tôi gửi đến bạn	57 K tôi gửi tới bạn	67 nhắn cho K tôi	67 viết cho K tôi	67 gửi cho K tôi	67 gửi về cho K tôi	67 kể cho K tôi	67 chia sẻ với K tôi	67 hãy kể với K tôi	67 kể với K tôi	4499 bản tin của K tôi	4502 theo dõi K tôi	4520 cho K tôi qua	4520 liên hệ với K tôi	4591 ủng hộ K tôi	4591 K tôi cần sự giúp đỡ	4591 giúp K tôi	4591 theo dõi K tôi	4591 hãy gửi cho K tôi	4591 hãy liên hệ với K tôi	4591 hãy báo cho K tôi	4592 K tôi trên	4592 của K tôi	4592 cho K tôi
chọn	4591 hãy bình K
cikkből	2279 K #
cikkéből	2279 K #
cikkünk	2281 minden K
cikkünkhöz	2281 minden K
comentário	6 deixe seu K	6 deixar um K	21 login para publicar um K
comentários	85 nos K	3375 nos K
comentó	1514 K
comisión	1422 recibir una K
comissió	409 rebre una K
comissão	3401 receber K	3401 receber uma K
commerciële	2986 K partner
communauté	1851 K whatsapp	1851 K signal
compártela	25 K	49 K
compártelo	25 K	49 K
comunità	2464 parte della nostra K
condamné	1956 a K
condiții	3504 termeni și K
confidentialité	1827 politique de K
confidențialitate	3504 politica de K
conférences	1843 est maître de K
connecté	1829 vous devez être K
contactați	38 K-ne	67 K-ne
contactează	38 K-ne	67 K-ne
conteúdo	9 este K	9 K externo	3352 acesse todo o K	3396 ao exibir este K	3396 ao ver este K
contribuição	3388 com a sua K	3487 sua K é essencial
contáctanos	38 K
contáctenos	38 K
contém	98 K cenas
contó	1514 K
conversación	1390 participar en la K
conținut	9 acest K	3495 K doar pentru abonați
conținutului	3511 preluarea K
cookieinställningar	4062 K	4088 K
corespondentă	3514 este K
corrección	98 K:
correção	98 K:
corrigé	98 article a été K
creează	3595 K un cont pentru a citi
csatornájára	2190 viber-K
csatornánk	2281 K
csatornánkhoz	2190 telegram-K	2190 whatsapp-K
csatornánkra	2190 youtube-K	2280 iratkozz fel K	2280 iratkozzon fel K
csábított	2283 K
cuéntanos	38 K	67 K	1390 K en	1511 K
cuéntenos	38 K	67 K
czytać	3221 aby K dalej	3221 żeby K dalej	3339 chcesz K dalej
czytelników	36 naszych K	3262 opiniami K	3273 z wpłat K	3273 dzięki wsparciu K	3290 K	3340 naszych K	3340 z wpłat K
câmpurile	60 K cu steluță
cântau	3598 K
címével	2225 e-mail-K
cùng	51 hãy tham gia K họ
của	4522 là cây bút K	4592 độc giả K
""", 'd': """
daní	3874 # % z K	3874 #% z K
darbą	2835 mūsų K
darowiznę	3219 przekaż K	3339 przekaż nam K	3339 przekaż K na
datenschutzerklärung	757 unserer K	925 unserer K	925 unsere K
datenübertragung	797 der K zu
dați	62 K-mi tag
debatindlæg	632 send dit K	632 skrive et K
debatredaktør	631 er K
debattredaktør	3123 er K
debattør	631 er K
declaró	1514 K
decía	1514 K
demandé	1956 a K
denmişti	4366 K
denunció	1514 K
dependență	88 jocurile de noroc pot crea K
descrições	98 contém K
descárgate	1372 K la	1372 K nuestra
destekçimiz	4289 K olun	4363 K olun
desteğiniz	4363 K
desteğinizle	4364 K
desteğiyle	18 okurlarin K	4275 yapay zeka K	4284 K ayakta	4294 yapay zeka K
değildir	30 sorumlu K
değiştirildi	98 isimler K
değiştirilmiştir	98 isimler K
dimineață	17 în fiecare K
diskutovať	3865 K môžu
disponível	3360 K no google play
doação	3348 faça uma K	3388 sua K	3487 sua K	3487 faça uma K	3491 K
doações	3491 K
dodał	3342 K
dodała	3342 K
dodává	588 K
događaj	3761 naš K
domagał	3342 K się
donació	463 fes una K	467 K
donación	1355 haz una K	1355 tu K	1407 tu K	1407 una K	1511 tu K	1511 haz una K	1515 K
donația	3595 K ta
donație	3595 fă o K	3599 K
donații	3599 K
donează	90 K cât poți	3595 K acum
doplněn	98 článek byl K
doporučil	588 K
doporučila	588 K
doporučovala	588 K
dopuštenja	3772 bez K
doradzał	3342 K
dorzuć	3339 K się
dostawać	3283 chcesz K
dostávajte	3889 K
dostávat	531 chcete K
dostávať	3884 chcete K
dostávejte	537 K
dostęp	80 kup K	3221 masz już K	3267 pełny K do	3267 wykup K	3339 kup K
dostępny	3221 artykuł K tylko
dotazník	511 krátký K	3864 krátky K
dotazníka	3864 nášho K
dotazníku	510 našeho K	511 krátkého K
dowolną	3341 K kwotą
dočtete	518 více se K
dołóż	3339 K się
dołącz	51 K do nich	51 K	3232 K do nas na	3339 K do nas	3339 K do grona	3339 K do nich
drastické	98 obsahuje K
draudžiama	2781 K kopijuoti	2781 be leidimo K	2781 be sutikimo K
draudžiamas	2802 be leidimo K
dueños	1463 sin K	1463 ni K
dumneavoastră	10 browserul K
duyệt	10 trình K của bạn
działać	3340 K dalej
dziennikarką	3254 jest K	3324 jest K
dzięki	3340 K wam	3340 K tobie
dziękujemy	3264 K za zapisanie	3264 K za zapis	3339 K, że nas czytasz
där	42 var du K
débloquer	1802 pour K
déclare	1956 K
déclaré	1956 a K
découvrez	1800 K nos offres	1953 K nos offres
déductible	1794 K des impôts	1794 K à #	1955 K
déjanos	6 K tu	77 K tu correo
déjenos	77 K su correo
dénonce	1956 K
déplore	1956 K
déposés	1856 des cookies seront K
désabonner	1809 K à tout moment
désactiver	1824 K adblock
désactivez	1824 K adblock
désinscrire	1810 vous K à tout moment
díky	586 K vám
dôvery	98 linku K
dömde	4176 K
dømte	709 K	3213 K
düzeltme	98 K:
děkujeme	585 K, že nás čtete
dřívější	98 K verzi článku
důvery	98 linka K
dụng	4504 tải ứng K	4591 tải ứng K của	4591 hãy tải ứng K	4591 tải ngay ứng K
""", 'e': """
edellyttää	1734 K tunnusta
editörlerimize	39 K
editörüdür	4272 K
editörün	98 K notu
egyetért	43 K?
egyetértesz	43 K?
együttműködésében	2278 K készült
elaboración	1422 no ha participado en la K
electrònic	392 el teu correu K
electrónico	60 correo K no se mostrará	1368 tu correo K	1390 tu dirección de correo K no será publicada
elemző	2193 K
elküldjük	57 K neked	57 K önnek
elolvasásához	2160 a teljes cikk K
elsőként	2201 értesülj K
előfizetés	2284 K
előfizetéssel	2204 K
előfizető	2160 már K	2280 legyen K
előfizetőink	50 K	2160 K olvashatják	2204 K számára	2281 K
előfizetők	50 az K	2215 csak K	2284 K
előfizetőknek	2161 csak K	2215 K szól
előfizetőként	50 K
előfizetőnktől	2225 K
emlékeztetett	2283 K
emoțional	98 pot afecta K
endereço	3374 seu K de email não será
engedély	2208 K nélkül tilos
engedélyezze	2173 K a javascript
engedélyezése	2242 tartalmainak K	2242 tartalmak K
engedélyhez	2208 K kötött
enkät	35 vår K
enquête	35 notre K	35 onze K	53 mois sur cette K	53 mois à cette K	53 mois pour cette K	98 pour cette K, nous	1954 cette K	3002 onze korte K	3002 onze K
enquêtent	1954 K pour vous
enquêtes	1954 nos K
ensimmäinen	1783 K kuukausi
enthält	797 dieses element K daten
entraînement	48 K d'ia
entrée	1913 ctrl+K	1913 ctrl + K
enviáselo	49 K
envíala	49 K
envíalo	49 K
envíanos	1511 K
epizódu	3862 K
erată	98 K:
ergänzt	98 text wurde K	98 artikel wurde K
erhvervsredaktør	631 er K
erhältlich	807 shop K	880 im shop K
erişin	4289 K
erklärt	927 K
erklärte	927 K
erkände	4176 K
erzähl	38 K es uns	67 K es uns	67 K uns
erzählen	38 K sie uns	38 K sie es uns	67 K sie uns	67 K sie es uns	924 K sie es weiter
erzählt	67 K uns	927 K
erzählte	927 K
escribió	1514 K
escríbanos	38 K	67 K
escríbenos	38 K	67 K	1390 K a	1511 K
estimé	1956 a K
estás	1352 ya que K aquí	1352 ya que K por aquí
etichetați	62 K-mă
etichetează	62 K-mă
etiquétame	62 K
etiquétanos	62 K
etkinleştir	4257 javascript'i K
evästeasetuksiasi	1711 K
evästeet	1711 K	1736 K
evästeitä	1694 K
existují	521 K díky
experiência	67 conte sua K
explicó	1514 K
expliqué	1956 a K
expérience	67 partagez votre K
externého	3856 K obsahu
externí	503 K obsah
externího	503 K obsahu	503 obsah z K
externý	3856 K obsah
""", 'f': """
favoritkälla	4082 K
faça	3487 K um pix
felelősséget	30 nem vállal K
felhasználása	2207 K csak
felhasználási	2174 K feltételek
felietonistką	3324 jest K
felietonistą	3324 jest K
feliratkozás	2162 K a hírlevélre	2162 hírlevél K
feliratkozásommal	2188 K
feliratkozással	2188 K
felkavaró	98 K
fictício	98 nome K
fictícios	98 nomes K	98 nomes são K
filmări	40 poze și K
filozófus	2193 K
folosește	3504 K cookie
folytatásához	2160 a cikk K
fordítóval	2197 gépi K
forintért	2204 havi # K
formulára	3867 odoslaním K
formulário	3487 inscreva-se no K
formuláře	514 odesláním K
forrásként	2189 kedvenc K
fortæl	67 K os
fortæller	709 K
fotoğraf	40 K ve video
fotoğraflarinizi	40 K
fotóidat	40 K	2177 küldd el K
fotóit	40 K	2177 küldje el K	2177 küldje be K
fotóját	2177 küldje el K
frissítettük	98 K a cikket	98 cikkünket K
frågade	4176 K
früheren	98 K version	98 K fassung
férjen	2280 K hozzá
följ	4056 K oss på	4173 K oss
förbehåller	29 K sig	29 K oss
förbehållna	4078 alla rättigheter K
fördere	924 K
fördermitglied	80 werden sie K	822 werde K	822 werden sie K
fördern	924 jetzt K	924 K sie
föredragen	4082 K källa
föredragna	4082 K källa
föreslog	4176 K
författare	4086 är K och
förklarade	4176 K
förklarar	4176 K
försvarade	4176 K sig
følg	606 K os på	706 K os	3089 K oss på	3210 K oss
første	644 K måned	708 K måned	3137 K måned	3212 K måned
førsteamanuensis	3114 er K
førstelektor	3114 er K
független	2158 támogassa a K	2281 K sajtó
főmunkatársa	2265 K
főszerkesztője	2195 K
""", 'g': """
gadā	2903 K
gazeteciliği	4364 bağimsiz K
gazeteciliğimiz	4364 K
gazetę	3293 kup K
gefällt	851 K ihnen, was sie	851 K dir, was du
gelmişken	4243 buraya kadar K
gespräch	98 K wurde gekürzt
geändert	98 namen K	98 name K	98 namen wurden K
geöffnet	762 wird in neuem fenster K
giovedì	17 ogni K
glücksspiel	88 K kann süchtig machen
glücksspiele	88 K können süchtig machen
godišnje	3835 K
gridò	2547 K
gràcies	415 K a gent com tu	464 K a tu
grátis	3489 teste K
grâce	18 K à vous	1791 K à vos dons
gwiazdką	60 pola z K
gärna	4173 vill K höra från dig
går	590 før du K	3070 før du K
gåva	4038 ge en K i dag	4038 ge en K nu	4039 din K	4039 ge en K	4173 din K gör	4173 ge en K i dag	4177 K
gönderdik	4296 size bir e-posta K
gönderin	4289 K
gönderiyoruz	57 size K	57 sana K	57 yazilarini K
göndermeyiz	71 spam K
göra	4174 K mer
göre	4366 K
görün	4289 K
görünmeyecek	60 e-posta adresiniz K
görüntülerinizi	40 K
göster	4289 K
gösterilmeden	4265 kaynak K
gösterilmeyecek	60 e-posta adresiniz K
gösterilmez	60 e-posta adresiniz K
güncellendi	98 haber K	98 yazi K
güncellenmiştir	98 haber K
głosił	3342 K
głosiła	3342 K
głosiło	3342 K
głosuj	3278 K
głosujcie	3278 K
głównej	3269 na stronie K
gương	64 trang K
gửi	49 hãy K	4520 xin K về
""", 'h': """
használ	2173 cookie-kat K	2174 sütiket K
használat	2173 sütik K
hazardní	83 účastí na K hře
hazardných	83 účasťou na K hrách
heißt	927 K es
helyesbítés	98 K
helyreigazítás	98 K
helyszínen	2177 ott volt a K?
hikâyeni	67 K bizimle
hikâyenizi	67 K bize
hinzufügen	789 bei google K
hirdették	2283 K
hirdetés	11 a K	11 K után
hirdetésblokkoló	2251 K
hirdetésblokkolót	2251 K
historią	67 podziel się swoją K
história	67 conte sua K
hjälp	4089 K av ai	4113 K av ai	4173 K oss
hjälper	4173 din gåva K
hjælp	634 K af ai	634 K fra ai	654 K af ai	706 vi har brug for din K	706 K os
hjælper	706 dit bidrag K
hlásal	588 K
hlásala	588 K
hlásá	588 K
hovorí	3936 K
hozzászólás	21 K küldéséhez
hozzászóláshoz	6 K
hozzászólások	2179 a K nem
hozzászólásokban	85 a K
hozzászólásokért	2179 a K
hozzátette	2283 K
hviezdičkou	60 polia s K
hvězdičkou	60 pole s K
hyödyntäen	1712 tekoälyä K
hágase	80 K socio
hájil	588 K se
hájila	588 K se
häng	4173 K med i
häufiger	789 bei google K
hävdar	4176 K
håller	43 K du med	43 K du inte med	4120 läsare som K
hævder	709 K
hébergé	1826 ce contenu est K par
hình	98 có chứa K ảnh
híreinket	2225 K
hírekben	2167 a google K	2189 google K
hírlevelére	2188 K
hírlevelünk	78 K	2281 K
hírlevelünket	2188 K
hírlevelünkre	78 K	2162 K	2280 iratkozzon fel K	2280 iratkozz fel K	2281 K
hírlevél	2284 K
hírlevélre	78 K	2280 iratkozz fel a K	2280 iratkozzon fel a K
hó	2282 ft/K
hónap	2204 első K	2282 első K
hören	875 K sie hier.
hører	3128 der du K
hükmetti	4366 K
hüüdis	1583 K
hüüdsid	1583 K
hűségidő	2215 K nélkül
hồng	4540 nhận hoa K
""", 'i': """
iecienītāko	2851 K avotu
iepriekšējā	98 K versijā
ifølge	709 K	3213 K
illimité	1804 accès K	1873 en K
imágenes	40 tus K	98 contiene K
incorporó	1404 se K a
independentă	3596 presa K
independência	3488 a K
indicó	1514 K
indiqué	1956 a K
indrømmede	709 K
indrømmer	709 K
indépendance	1954 notre K
indépendant	1791 soutenez le journalisme K	1954 journalisme K	1954 média K
indépendante	1870 la presse K a	1954 presse K	1954 information K
información	1380 sigue toda la K	1380 siga toda la K	1404 cubre la K	1512 esta K
informację	3253 wyślij K
informações	98 com K de
informațiilor	3511 preluarea K
informó	1514 K
informē	2904 K
ingresá	77 K tu correo
innehåll	4065 externt K	4088 externt K
innehåller	98 K spoilers
innehållet	9 K
innrømmer	3213 K
innrømmet	3213 K
inquiète	1956 s'K
inquérito	35 nosso K
inscrição	3356 cancelar a K	3410 sua K foi
inscríbete	1351 K
inställningar	4062 cookie-K	4062 dina K för cookies	4062 dina K för kakor
insändare	43 K	4087 skicka din K	4087 din K till	4087 skriva en K
intelektą	2789 dirbtinį K	2804 dirbtinį K
inteligencję	3275 przez sztuczną K
inteligencí	523 umělou K
intelligenciával	2197 mesterséges K készült	2217 mesterséges K
introduceți	77 K adresa de email
intégralité	1800 pour lire l'K
investigación	53 meses en esta K	53 meses a esta K	98 para esta K	1512 esta K
investigação	3488 esta K
investigație	3596 această K
investigațiile	3596 continua K
invítame	54 K a un café	54 K un café	1511 K a
invítanos	1511 K a
ismételgette	2283 K
istediğiniz	4248 K zaman iptal	4365 K zaman iptal
izražavaju	3766 komentari K
içeriği	9 K
içeriğin	4274 harici K
içermektedir	98 sahneler K
išorinio	2787 K turinio
""", 'j': """
jautāja	2904 K
javascript가	2725 K
javascript를	2725 K
javasolják	2283 K
jelölj	62 K meg	62 K be
jelöljetek	62 K meg
jesteś	3215 skoro już tu K	3215 skoro tu K
jogász	2193 K
jugé	1956 a K
jurnalistă	3514 este K
jurnaliștii	39 K noștri	3537 K noștri îți trimit	3596 K noștri
jälgi	1580 K meid
jäljellä	1730 ilmaista juttua K
jäseneksi	80 liity K	1781 liity K
""", 'k': """
kanał	3340 nasz K
kannatusjäseneksi	1781 liity K
kanál	586 náš K
każdego	17 K ranka
každé	17 K ráno
kaže	3836 K
kedykoľvek	3841 odhlásiť sa môžete K
keresőben	2189 google-K
khoản	4497 bạn đã có tài K	4508 điều K sử dụng
không	43 K đồng ý?	60 email của bạn sẽ K hiển thị	71 K spam	4515 K sao chép
khẳng	4594 K định
kiabált	2283 K
kiabálta	2283 K
kiabálták	2283 K
kiegészítettük	98 a cikket K	98 cikkünket K
kifogásolja	2283 K
kirjeessä	1784 luki K
kiáltott	2283 K
kiáltotta	2283 K
kiáltották	2283 K
kiến	4528 ý K của bạn sẽ	4591 hãy gửi ý K	4591 vui lòng gửi ý K
kliknutím	514 K na
kolačića	3757 K	3787 K
kolačiće	3757 K	3787 K
kolačići	3757 K
komentować	6 K	3241 aby K
komentár	6 pridať K	3865 pridajte K
komentára	3865 pridanie K	3865 vloženie K
komentároch	85 v K
komentárov	85 do K
komentátor	501 je K	501 , K	571 , K
komentátorem	501 je K	571 je K
komentátorka	571 , K
komentátorkou	501 je K	571 je K	3854 je K
komentátorom	3854 je K
komentář	6 přidat K
komentáře	6 pro přidání K	512 vložení K	512 přidání K
komentářích	85 v K
komentářů	21 přidávání K se musíte	85 do K
kommentarsfältet	85 i K
kommentekért	2179 a K
kommenteléshez	6 K
kommenttikentässä	85 K
koneääni	1712 K
konferencję	3258 naszą K
konuştu	4366 diye K	4366 K
kopírovanie	3847 K obsahu bez	3847 K je zakázané
kopēšana	2850 K bez
korespondentką	3254 jest K	3324 jest K
korespondentė	2786 K
korábban	2224 K itt írtunk	2224 K ebben a cikkben írtunk
korábbi	98 cikkünk K
krzyczał	3342 K
krzyczała	3342 K
krzyknął	3342 K
krzyknęła	3342 K
krävde	4176 K
krævede	21 K felter er	709 K
krönikör	4086 är K	4158 är K
kulturalną	3262 K dyskusję
kulturredaktör	4086 är K	4158 är K
kulturredaktør	631 er K	692 er K	3123 er K	3195 er K
kumppanuuslinkkejä	74 K	1724 K
kvíz	510 náš K	3864 náš K
kvíze	3864 našom K	3864 v K
kvízu	510 našem K	510 v K
kyltissä	1784 luki K
kysyivät	1784 K
kávéra	54 hívj meg egy K	54 hívjon meg egy K	2282 K
käsitellään	98 jutussa K
käyttää	1692 tämä sivusto K
käyttöehdot	1719 hyväksyt K
képeidet	40 K
képeit	40 K
kérdezte	2283 K
kérdezték	2283 K
kérdőívünket	35 K
kért	2283 K
kérte	2283 K
kérték	2283 K
kívánt	98 nem K
können	90 geben sie, was sie K	90 geben sie, so viel sie K	924 K sie uns
könyörgött	2283 K
könyörögtek	2283 K
köszönjük	2280 K, hogy olvasol
kötelező	21 K mezőket
kövessen	2167 K minket	2280 K minket
követelte	2283 K
követelték	2283 K
közgazdász	2193 K
közlése	2216 nélküli K tilos
közreműködésével	2278 K készült
közéjük	51 állj be K	51 álljon be K
közölte	2283 K
kúpte	3933 si K
küldd	49 K el
küldjük	57 K neked
küldünk	57 K neked
kündigte	927 K an
künstlichen	811 K stimme vorgelesen	811 K stimme vertont
künstlicher	868 mithilfe von K
küpsised	1533 K
küpsistega	1533 K	1552 K
küsis	1583 K
kč	516 za # K	516 od # K	587 od # K
kļūsti	2901 K par
křičel	588 K
křičela	588 K
křičeli	588 K
kể	4594 K
""", 'l': """
labākie	2870 K raksti tavā
lamentó	1514 K
lançait	1956 K
lasītu	2840 lai K tālāk
lasītāji	2902 mūsu K
lasītājiem	2902 mūsu K
lejupielādē	2901 K
lelkisegély	98 K
leverandør	3125 ekstern K
leverantör	4088 extern K
leído	1436 has K tus #
leírásokat	98 K tartalmaz
licencí	47 K cc	47 cc-K
licença	47 K cc
licența	47 K cc
lietotnē	2860 K
linkistä	1723 lisää tästä K
lisenssillä	47 K
lisäsi	1784 K
llicència	47 K cc
lucrează	3514 K în presă
lunedì	17 ogni K
lună	3597 pe K
luận	6 để bình K	85 phần bình K	98 từ chối bình K	4497 đăng nhập để bình K	4528 bình K của bạn sẽ	4591 đăng nhập để bình K
lájkolj	2167 K minket
lákal	588 K
läget	4097 koll på K
lähdet	1678 ennen kuin K
lähetä	49 K se
lähetämme	57 K sinulle
lämna	77 K din mejl	77 K din e-post
läsa	4100 du kan K mer	4100 kan du K mer	4100 K mer om	4174 fri att K
läsare	36 våra K	4098 våra K	4174 våra K
läsarna	18 tack vare K
läser	4173 tack för att du K
läsning	0 min K
läsningstid	0 K
lästid	0 K
låst	658 K for	3155 K for	4117 K för
læser	706 tak fordi du K
læserbrev	43 K	632 skrive et K	632 send dit K
læsere	36 vores K	707 vores K
læseres	643 vores K støtte
læserne	18 takket være K
læsetid	0 K
læsning	0 min K
límite	1363 K de notas
límites	1360 sigue leyendo sin K
lòng	4520 vui K gửi về	4591 vui K gửi về
löd	4176 K
lød	709 K	3213 K
lūdza	2904 K
lập	4532 ủng hộ báo chí độc K	4592 báo chí độc K
""", 'm': """
magyarázta	2283 K
mailovú	3867 e-K adresu
mainoslinkkejä	37 K	74 K	1724 K
manhãs	17 todas as K
marqués	60 champs K d'une étoile
masintõlke	1535 K abil
materiał	9 ten K
matéria	20 ler esta K	3352 esta K é só	3415 para ler esta K	3488 esta K
matérias	3387 limite de K
matí	463 rep cada K
mawiał	3342 K
mawiała	3342 K
mañana	17 cada K
mañanas	17 todas las K
megbírságolta	2283 K
megbízásából	2278 K készült
megjelenését	2278 K támogatta	2278 K támogatja
megjelenítése	2242 tartalmainak K	2242 tartalmak mindig K
megszakítása	21 válasz K
megváltoztat	98 nevek K
megváltoztattuk	98 nevét K
meidän	1781 tue K
meitä	1721 tukea K	1721 tue K	1781 tue K	1781 auta K
mencióname	62 K
menționat	3598 a K
mesačne	3935 K
mesečno	3835 K	4031 K
mesélte	2283 K
mieltä	43 eri K?	43 samaa K?
miesiąc	3341 za K
miesięcznie	3341 K
minkä	90 anna K voit
miễn	15 bài K phí	4535 hết số bài K phí	4593 dùng thử K phí
mjesečno	3835 K
moderálási	2179 K elveink
modifié	98 article a été K	98 prénom a été K	98 nom a été K
modifiés	98 prénoms ont été K	98 noms ont été K
modération	83 jouez avec K	1864 charte de K	1864 K par la rédaction
mokė	2837 K
mondták	2283 K
mostrarà	60 adreça no es K
mostrará	60 correo no se K	1360 este mensaje se K en
możesz	90 wpłać, ile K
možete	90 dajte koliko K
multó	1514 K
mulțumim	3595 K că ne citești
munkatársa	2195 K	2265 K
munkatársunknak	39 K
munkánk	2281 K
munkánkat	2158 támogasd K	2158 támogassa K	2202 K	2280 támogasd K	2280 támogassa K	2281 K
myönsi	1784 K
másodközlés	2185 K	2207 K
másodközlése	2207 K
märkis	1583 K
määräsi	1784 K
mån	4099 kr/K	4175 kr/K
månad	4043 testa en K	4099 en K för	4173 testa en K	4175 per K	4175 varje K
månaden	4099 första K	4175 i K	4175 första K
månader	4099 K för #	4173 testa # K
månadsgivare	4173 bli K
måned	596 prøv en K	644 i # K	706 prøv en K	708 pr. K	3137 en K for	3210 prøv en K	3212 per K
måneden	708 om K	3212 i K
måneder	644 i # K	3137 K for #
média	1954 notre K
mês	3488 até o fim do K	3489 por K	3489 ao K
mình	54 mời K ly cà phê	62 tag K
míní	588 K
mówi	3342 K
mówili	3342 K
mówił	3342 K
mówiła	3342 K
môžete	3863 článok si K
müşterimiz	4300 K
mācīja	2904 K
mākslīgais	2857 K intelekts
mēnesis	2903 pirmais K
mēnesī	2903 K
mėgstamiausią	2782 K
mėnesį	2836 per K
měsíc	516 první K	587 za K	587 první K
měsíčně	587 K
můžete	509 článek si K
mạnh	4594 nhấn K
""", 'n': """
nabádal	588 K
nabádala	588 K
naléhal	588 K
namawiał	3342 K
namawiała	3342 K
napisał	3342 K
napisała	3342 K
napiš	38 K nám	67 K nám
napište	38 K nám	500 K nám	533 K na	585 K nám
napísal	3936 K
napíšte	38 K nám	3853 K nám	3853 K, prosím	3886 K na	3933 K nám
naročilo	3967 hvala za K
naročite	80 K se	3941 K se na naše	4029 K se
naročnik	50 kot K	3940 že K
naročnike	3948 samo za K	3948 le za K
naročniki	50 K lahko	3980 lahko berejo le K	3980 berejo samo K	4033 K
naročnikom	3940 dostopen le K	3940 na voljo K	3940 na voljo samo K	3940 na voljo le K	3980 dostopna le K	3980 dostopna samo K	3980 dostopen le K	3980 dostopen samo K
naročnina	3968 K	4033 K
naročnino	3968 z K	3990 z K
narzędzi	3275 przy wsparciu K ai
naujienlaiškio	2794 K
naujienlaiškis	2835 mūsų K	2838 K
naujienlaiškį	2774 mūsų K	2794 K	2834 užsisakykite K	2835 mūsų K
navođenja	3772 bez K izvora
navođenje	3772 uz K izvora
nawoływał	3342 K
našeho	506 do K týmu	506 K e-shopu
našem	3761 K timu
našich	532 K zpráv	3885 K správ
neatkarīgu	2901 atbalsti K
nekünk	38 írj K	38 írjon K	38 írja meg K	38 írd meg K	67 írj K	67 írjon K	67 írja meg K	67 írd meg K	67 meséld el K	2280 segíts K	2280 írjon K	2280 írj K	2280 jelezd K	2281 K adód
nemokamą	2798 K paskyrą
neobmedzený	3840 K prístup
neodpovídá	30 K za
neodpověděl	98 K
neodpověděla	98 K
neodpověděli	98 K
neomezený	496 K přístup
neomezeně	472 K číst
nepiekrītat	43 K
nepriklausomą	2796 paremkite K žurnalistiką	2834 paremkite K	2835 K žurnalistiką
nesouhlasíte	43 K?
nesúhlasíte	43 K?
newsissä	1704 google K
nezodpovedá	30 K za
nezodpovídá	30 K za
nezávislou	585 podpořte K
nezávislá	586 K média
nezávislé	3934 K médiá
nezávislú	3933 podporte K
ngoài	4523 nội dung bên K
nguồn	4518 K ưu tiên	4518 K tin ưu tiên	4541 ghi rõ K	4576 K ưu tiên
người	50 K đăng ký có thể
nhiệm	4528 chịu trách K về nội dung bình luận
nhân	4524 trí tuệ K tạo
nhấn	4591 K vào đây
nhận	4499 đăng ký K bản tin	4499 đăng ký K tin	4591 đăng ký K bản tin	4591 đăng ký K tin
nhập	24 đăng K	4497 vui lòng đăng K	4497 đăng K để đọc	4497 đăng K để xem	4497 đăng K để lưu	4497 hãy đăng K để	4591 đăng K để đọc	4591 đăng K để xem
nhật	98 bài viết đã được cập K	98 bài báo đã được cập K
niedostępny	3255 materiał wideo jest K
niezależne	3339 wesprzyj K	3339 wspieraj K	3340 K media
niezależność	3340 K
niezależną	3340 jesteśmy K
noastră	3596 munca K
nolēma	2904 K
norāda	2904 K
nosūtīsim	57 jums K
notificações	14 as K	3362 ative as K	3362 ativar K	3362 receba K
notificările	14 K	3501 activează K
notifikácie	3866 K
notícia	3488 esta K
notícias	3356 receba as K	3356 receba K	3365 siga as últimas K
novinařina	586 naše K
novinařinu	586 nezávislou K
novinár	3854 je K	3854 , K
novinári	3934 naši K
novinárka	3854 je K	3854 , K
novinárkou	3854 je K
novinárom	3854 je K
novinář	501 je K	501 , K
novinářem	501 je K	571 je K
novináři	586 naši K
novinářka	501 je K	501 , K
novinářkou	501 je K	571 je K
novičke	3941 na e-K
novičnik	3949 K	3949 e-K	4030 naš e-K	4033 K
novičnika	3949 K
nuotraukų	40 K ir vaizdo
nusprendė	2837 K
nášho	3860 do K tímu
nächste	21 in diesem browser für die K	924 sind sie der K
nélkül	70 reklám K	71 spam K
nói	4594 K
nõus	43 ei ole K?
năm	4593 mỗi K
""", 'o': """
obaveštenja	14 K
obchodě	506 našem K
obegränsad	4046 K tillgång
obećala	3836 K
obećao	3836 K
obiecał	3342 K
obiecywał	3342 K
obligāta	2850 atsauce K
oblíbené	498 K zdroje
oblíbených	498 K zdrojů
oblíbenými	498 K zdroji
obrigatórios	21 campos K são	3374 campos K são
obveščanje	3967 na naše K
obľúbené	3851 K zdroje
obľúbených	3851 K zdrojov
obľúbenými	3851 K zdrojmi
också	51 var med du K
odběru	78 k K
odebírat	531 chcete K
odebírejte	476 K náš	537 K	585 K
odemkněte	472 K si
odhlásit	477 K se můžete kdykoli
odoberať	3884 chcete K
odpoveď	21 zrušiť K
odpovídal	588 K
odpověděl	588 K
odpověděla	588 K
odpověď	21 zrušit K
odpowiadał	3342 K
odpowiedzialności	30 nie ponosi K
odpowiedział	98 nie K	3342 K
odpowiedziała	98 nie K	3342 K
odpowiedziało	98 nie K
odražavaju	3766 komentari K	3766 komentari ne K
odídete	3849 kým K
ofereça	3352 K este artigo
ograniczeń	3221 czytaj bez K	3221 czytaj więcej bez K
også	51 bli med du K
ogłosił	3342 K
ogłosiła	3342 K
oikaisupyynnöt	1715 K
oikaisupyyntö	1715 K
olvashatják	2223 csak előfizetők K
olvasási	0 K idő
olvasóiból	2202 K él
olvasóink	36 K	2281 K
olvasóknak	18 az K
opinião	30 K do	30 K deste
opinión	30 K de	1511 danos tu K
ordenó	1514 K
ordonné	1956 a K
ortakliği	4286 iş K linkleri
orzekł	3342 K
osobních	494 ochrany K údajů	494 ochraně K údajů
osobných	3856 K údajov
ostrzegał	3342 K
ostrzegała	3342 K
ostrzegł	3342 K
otrzymywać	3283 chcesz K
označ	62 K mě	62 K ma
označite	62 K me	62 K nas
označte	62 K mě	62 K ma	62 K nás
oznámení	14 K
oznámil	588 K	3936 K
oznámila	588 K	3936 K
ozvěte	38 K se nám	67 K se nám	500 K se nám	585 K se nám
""", 'p': """
padėkite	2834 K mums
pageidaujamą	2782 K šaltinį
paklausė	2837 K
palīdzi	2864 ziedo un K	2901 K mums
palīdzību	2857 mākslīgā intelekta K	2872 mākslīgā intelekta K
parašykite	38 K mums	67 K mums	2834 K mums
parsisiųskite	2834 K
participación	1391 normas de K
partnerské	74 K odkazy	519 K odkazy	3872 K odkazy
partneři	483 my a naši K
pastā	2862 e-K
pastāstiet	38 K mums	67 K mums
patronką	3273 zostań naszą K
patrões	3441 sem K	3488 sem K
paylaşilan	4346 tarafindan K bir gönderi	4346 tarafindan K gönderi
paylaşin	25 K	49 K	4289 K
paylaştiği	4346 K bir gönderi	4346 'in K bir gönderi
paziņoja	2904 K
paziņojumus	2861 K
państwa	3253 czeka na K
pašte	2794 jūsų el. K
pažadėjo	2837 K
periódico	1512 este K	1512 nuestro K
permanència	465 sense K
persiųskite	49 K
personvernerklæring	3100 K
phê	54 mời tôi một ly cà K	4532 mời bạn một ly cà K
phóng	4520 liên hệ K viên	4522 là K viên báo	4522 là K viên của	4591 hãy liên hệ K viên
phút	0 K đọc
phản	98 chưa K hồi
pidió	1514 K
pidätetään	1700 kaikki oikeudet K
pidätämme	29 K oikeuden
pisał	3342 K
pisała	3342 K
pišite	38 K nam	38 K našoj	38 K nam na	67 K nam	67 K našoj	67 K nam na	3754 K nam	3786 K nam na	3786 K na	3833 K nam	3954 K nam	3954 K na	3984 K nam na	3984 K na	4029 K nam
piškotke	3957 K	3985 K
piškotki	3957 K
piškotkov	3957 K	3985 K
pište	533 K na	533 K nám na
plakáton	2283 állt a K
plânge	3598 se K
pochází	503 obsah K
podcastów	3259 K
podcastů	508 K
podcaście	34 naszym K
podeľte	67 K sa s nami
podeślij	49 K
podkreśla	3342 K
podporovatelé	586 naši K
podporují	586 nás K
podpoře	586 díky K
podpořte	521 K	585 K nás	585 K naši	585 K naše	585 K mě
podrška	3833 vaša K
podrške	3773 bez vaše K	3834 vaše K
podršku	3833 vašu K
podržite	3773 K	3833 K nas	3833 K naš
podělte	67 K se s námi	67 K se o
podľa	3936 K
poinformował	3342 K
poinformowała	3342 K
pokračovanie	3840 pre K v čítaní
pokračování	472 K je dostupné	519 K článku níže
pokračuje	519 článek K	519 text K	3872 článok K	3872 text K
pokračujte	472 K ve čtení s
politológus	2193 K
política	403 K de galetes	1388 K de cookies	3372 K de cookies	3389 cobre K
pomocí	523 K ai
pomocą	3275 z K ai
pomoć	3833 vašu K
pomóż	3339 K nam
pomôžte	3933 K nám
poprosił	3342 K
poprosiła	3342 K
poprosiło	3342 K
poručila	3836 K
poručio	3836 K
poslední	530 K článek zdarma	530 K článek, který můžete
posledný	3883 K článok zadarmo
poslušajte	3983 K nas
postafiókjába	2162 K
postaládádba	79 a K	2188 a K
postaládájában	2188 ön K
posílat	514 nechte si K
posílejte	500 K nám
posíláme	57 vám K	57 K vám
potřebujeme	585 K vaši pomoc	585 K vaši podporu
používame	3856 K cookies
používá	483 tento web K
používáme	483 K cookies
povestește	67 K-ne
povestiți	67 K-ne
powiedział	3342 K
powiedziała	3342 K
powtarzał	3342 K
powtarzała	3342 K
poznámka	98 K redakce
pozostało	3221 K # %	3221 K #%
pozvěte	54 K mě na kávu	54 K mě na kafe
počasti	54 K me kavom
pořadatelé	588 zvou K
pošaljite	49 K ga	3754 K nam	3754 K na	3833 K nam
pošiljamo	57 K vam	57 vam K
pošleme	57 vám K	57 K vám	57 ti K
pošlete	49 K ho	49 K jej	500 K nám	585 K nám
pošli	49 K ho
pošlite	49 K ho	3853 K nám	3933 K nám
pošljemo	57 vam K
pošljite	49 K ga	3954 K nam	3954 K jo nam	3954 K na	4029 K nam
požádal	588 K
požádala	588 K
pracę	3340 naszą K
pranešimus	2793 K
praneškite	38 K mums	67 K mums
pranešė	2837 K
prašė	2837 K
preberať	45 K
precizējums	98 K:
predchádzajúceho	3887 bez K súhlasu
predchádzajúcej	98 K verzii článku
predplatiteľ	50 ako K	3840 už ste K	3840 ste K
predplatiteľom	80 staňte sa K	3848 K	3933 staňte sa K
predplatiteľov	3848 pre K
predplatné	3840 už máte K	3869 K	3933 kúpte K	3933 kúpte si K	3937 K
predplatného	3869 K
predplatným	3869 K	3890 s K
predplaťte	80 K si
preferată	3512 sursă K	3577 sursă K	3577 sursa K
preferované	498 K zdroje	3851 K zdroje
preferovaný	498 K zdroj	3851 K zdroj
preferovaných	498 K zdrojů	3851 K zdrojov
preferovaným	498 K zdrojem	3851 K zdrojom
pregledač	10 vaš K
prehliadač	10 váš K
première	98 K version de cet
prenumeratorów	3221 tylko dla K	3281 tylko dla K
prenumeratą	3267 z K
prenumeratę	80 kup K	3221 masz już K	3267 zamów K	3267 kup K	3267 wykup K	3293 kup K
preporučila	3836 K
preporučio	3836 K
pretlačiť	45 K
prevziať	45 K
prečítate	3840 celý článok si K
pridruži	51 K im se
pridružite	51 K im se	51 K se	51 K se jim	3833 K se našoj	3833 K im se	4029 K se nam
pridržana	3746 sva prava K
pridržane	3947 vse pravice K
pridržava	29 K pravo
pridržavamo	29 K pravo
pridūrė	2837 K
prihlásenie	3841 ďakujeme za K	3867 ďakujeme za K
prihlásení	3869 po K
prihlásením	3867 K súhlasíte
prihláste	24 K	3840 K sa a čítajte	3933 K sa na odber
prihvaćate	3768 prijavom K
pripažino	2837 K
programėlėje	2792 K
programėlę	2792 K
prohlásil	588 K
prohlásila	588 K
prohlížeč	10 váš K
pronađite	3784 K nas
proposé	1860 conçu et K par
prosił	3342 K
prosiła	3342 K
pročitali	3738 da biste K
pročitate	3736 da K cijeli	3736 da K ceo
prośbę	3215 mamy do ciebie K	3215 mamy małą K
prošnjo	3951 imamo majhno K	3951 majhno K
prywatności	3237 polityka K	3237 polityce K
przeczytać	3221 aby K cały	3221 aby K ten artykuł
przeczytałaś	3262 dziękujemy, że K
przeczytałeś	3262 dziękujemy, że K
przedrukować	45 K
przedrukowywać	45 K
przeglądarka	10 twoja K
przekaż	3218 K nam #%	3339 K nam	3339 K #
przekonywał	3342 K
przekonywała	3342 K
przesyłajcie	3253 K
przesyłamy	57 K ci
prześlemy	57 K ci	57 K wam
prześlij	49 K go	49 K ten	3253 K nam	3253 K je do nas	3339 K nam
przyznał	3342 K
przyznała	3342 K
przyłącz	51 K się
przyślij	3253 K nam	3253 K je do nas	3339 K nam
práca	3934 naša K
práce	586 naší K
práci	586 naši K
prácu	3934 našu K
précision	98 K:
précisé	1956 a K
précédente	98 version K de cet
préférée	1850 source K
préférées	1850 sources K
prévient	1956 K
príspevky	3865 K v diskusii
príspevok	3933 váš K
próxima	3488 nossa K
průzkumu	35 našeho K
ptá	588 K se
pubblicità	11 la K	70 niente K	70 senza K	70 nessuna K	2422 blocco della K	2545 senza K
publicarà	22 no es K
publicará	60 correo no se K
publicată	22 nu va fi K
publicistája	2195 K
publicité	11 la K	11 cette K	70 sans K	70 pas de K	1824 bloqueur de K	1824 bloqueurs de K	1954 sans K
publicités	1824 bloqueur de K
publicystką	3254 jest K	3324 jest K
publicystą	3254 jest K	3324 jest K
publikování	491 K nebo šíření
publiée	22 ne sera pas K	1829 votre adresse e-mail ne sera pas K
pytał	3342 K
pytała	3342 K
pytały	3342 K
pytań	3261 na kilka K
pyyntö	1678 pieni K
pyysivät	1784 K
pásale	1511 K esta
pásalo	49 K
päevakokkuvõte	1540 K
päivitetty	98 juttua K	98 juttua on K
päätoimittaja	1709 K	1767 on K
päätti	1784 K
påminde	4176 K
pénzbe	2281 K kerül
pénzéből	18 olvasók K
písemného	492 bez K souhlasu
písomného	3887 bez K súhlasu
píšte	3886 K na	3886 K nám na
pódcast	34 nuestro K	1512 nuestro K
pôvodnej	98 K verzii článku
pārpublicēt	45 K
pārpublicēšana	2843 K bez	2850 K bez
pārsūtiet	49 K
přebírat	45 K
přebírání	491 K článků
předchozí	98 K verzi článku
předchozího	492 bez K souhlasu	535 bez K souhlasu
předplatitel	50 jako K	50 K může	472 už jste K	472 jste K
předplatitele	495 pro K
předplatitelem	80 staňte se K	585 staňte se K
předplatitelé	50 K mohou	529 jen K	529 pouze K	529 najdou K	529 přečtou K	586 naši K	589 K
předplatitelům	495 K	529 pouze K	529 jen K
předplatné	472 koupit K	473 už máte K	516 K	589 K
předplatného	516 K
předplatným	472 dostupné s K	516 K	538 s K
předplaťte	80 K si	474 K si	585 K si
přehrání	503 K videa
přetisk	45 K
přetisknout	45 K
převzít	45 K
přečíst	472 zbývá vám K
přidej	51 K se
přidejte	51 K se	532 K si nás	585 K se	585 K se k nám
přihlaste	24 K	472 K se a čtěte	476 K se k odběru	585 K se k odběru
přihlášení	514 děkujeme za K	516 po K
přihlášením	514 K k odběru	514 K souhlasíte
připojte	51 K se
připomněl	588 K
připustil	588 K
přispějte	90 K, kolik můžete	90 K, čím můžete	521 K	585 K	585 K i vy
přiznal	588 K
přiznala	588 K
přiznává	588 K
příspěvek	585 váš K
příspěvku	503 zobrazení K
příspěvky	512 K v diskusi
původní	98 K verzi článku	98 v K verzi
""", 'q': """
quyên	4591 K góp ngay	4595 K góp
quyền	4515 giữ bản K
quảng	11 K cáo	70 không K cáo	70 không có K cáo	4559 trình chặn K cáo	4559 chặn K cáo
""", 'r': """
radził	3342 K
radziła	3342 K
radí	588 K
rakstīja	2904 K
rappelé	1956 a K
različici	98 prvotni K	98 prejšnji K
rašykite	38 K mums	67 K mums	2834 K mums
rašė	2837 K
recaptcha로	2755 K
recibirás	57 K
reclamă	11 K
reconoció	1514 K
recordó	1514 K
rectificación	98 K:
recunoaște	3598 K
redacció	39 la nostra K	43 cartes a la K	414 la K t'envia	464 la nostra K
redacción	39 nuestra K	43 cartas a la K	98 nota de la K	1432 la K te envía	1472 se incorporó a la K	1512 nuestra K
redacţia	39 K noastră
redacția	39 K noastră	3537 K îți trimite	3596 K noastră
redacției	39 K noastre	98 nota K
redakcją	39 naszą K
redakcję	3339 wesprzyj K
redaktorką	3254 jest K	3324 jest K
redaktorė	2786 K
redaktör	4086 är K för	4086 är K på	4086 är politisk K	4158 är K på
redaktør	631 er K på	631 er K for	631 er politisk K	692 er K på	692 er K i	3123 er politisk K	3123 er K i	3123 er K for	3195 er K i
redação	38 escreva para a K	39 nossa K	67 escreva para a K	3410 a K envia	3450 entrou para a K	3488 nossa K
reenvíalo	49 K
refusé	1826 K le dépôt
registrácii	3869 po K
registráciou	3867 K súhlasíte
registráciu	3867 ďakujeme za K
regisztrálj	2280 K ingyenesen	2280 K, hogy
regisztráljon	2280 K ingyenesen	2280 K, hogy
regisztrálnia	2223 K kell
regístrate	1360 K gratis	1361 K para
reinhören	807 jetzt K:
rejestrując	3264 K się
reklamlänkar	74 K	4101 K	4133 K
reklamą	11 K
reklám	70 nincs K	3934 bez K
reklámblokkoló	2251 K
reklámblokkolót	2251 K
reklámok	2281 K nélkül
reportaż	3340 ten K
reporterką	3254 jest K	3324 jest K
reportér	501 , K	571 , K	3854 , K
reportérem	501 je K	571 je K
reportérka	501 , K	571 , K	3854 , K
reportérkou	501 je K	571 je K	3854 je K
reportérom	3854 je K
reportérovi	39 našemu K	39 nášmu K
reportérům	39 našim K
reproducció	397 prohibida la K	422 K sense permís
reproducción	1401 prohibida su K	1401 prohibida la K
reprodução	3385 proibida a K	3385 K proibida	3418 K permitida desde	3418 K é permitida desde
reprodúcelo	45 K
republié	45 K	1840 K avec	1878 cet article est K
repórter	39 nosso K	3389 é K
repórteres	39 nossos K
respondió	98 no K a
responsabilità	30 K di
responsável	83 jogue de forma K
reveló	1514 K
rezervăm	29 ne K dreptul
riêng	4508 chính sách quyền K tư	4535 dành K cho thuê bao	4541 quan điểm K của tác giả
rovatvezető	2265 K
rovatvezetője	2195 K	2265 K
ročne	3935 K
ročně	587 K
rät	927 K
rätta	4092 K fel
rättar	4092 vi K fel
rättelse	98 K
räumte	927 K ein	927 K der	927 K die
rääkis	1583 K
råber	709 K
råbte	709 K
rådde	4176 K
rådede	709 K
réagir	1830 pour K
réagissez	1953 K à
réalisation	1860 n'a pas participé à la K
rédacteur	1843 est K
rédaction	38 appelez la K	38 contactez la K	38 écrivez à la K	38 joignez la K	67 appelez la K	67 contactez la K	67 écrivez à la K	67 joignez la K	98 note de la K	1843 a rejoint la K	1860 n'a pas participé à sa K	1869 la K vous	1873 pour soutenir la K	1953 soutenez la K	1953 alertez la K	1954 notre K
rédactrice	1843 est K
régulièrement	1843 collabore K
répondu	98 n'a pas K à	98 n'ont pas K à
réponse	21 annuler la K
répétait	1956 K
réserve	29 se K le droit
réservons	29 nous K le droit	29 K le droit
réservé	1800 cet article est K	1800 ce contenu est K	1800 article K
réservée	1800 K à nos abonnés	1800 la suite est K	1802 K aux abonnés
réservés	1802 K aux abonnés	1840 tous droits K
résiliable	1955 K à tout moment
részesített	2189 előnyben K forrásként
röst	4089 ai-K	4125 ai-K
răspuns	98 nu a K	98 nu au K	3598 a K	3598 au K
răspunsul	21 anulează K
rằng	4594 viết K	4594 cho K
""", 's': """
sacīja	2904 K
sadržaj	9 ovaj K	3757 vanjski K	3757 spoljni K
sadržaja	9 ovog K	3757 vanjskog K	3757 prikaz ovog K	3757 prikaz K
sakė	2837 K
samfunnsøkonom	3114 er K
samobójcze	98 myśli K
sanctionné	1956 a K
sandučić	79 u vaš K	3739 u vaš K
sandučiću	3739 u vašem K	3768 vašem K
sbírka	589 K
schließ	51 . K dich
schließen	51 . K sie sich	721 K sie ein abo	924 K sie ein abo
schránke	3841 vašej K
schránky	79 do vaší K	79 do vašej K	476 do vaší K	3841 do vašej K
scrieţi	38 K-ne	67 K-ne
scrieți	38 K-ne	67 K-ne
sdílejte	25 K	49 K ho
segítsen	2280 K, hogy
segítségedre	2280 szükségünk van a K
según	1514 K
sensível	98 pode ser K
sentenció	1514 K
sería	1433 sin ti no K
sesión	24 inicia K	24 inicie K	1360 inicia K para
sessió	24 inicia K
sessão	24 inicie K	3487 inicie K
señaló	1514 K
sfătuia	3598 K
sfătuiește	3598 K
sfătuit	3598 a K
sisällön	9 K	1711 ulkoisen K
sisältö	1682 tämä K on vain
sisältöä	1711 ulkoista K
siunčiame	57 jums K
sjefredaktør	3123 er K
självmordslinjen	98 K
självmordstankar	98 K
sjöng	4176 K
skarży	3342 K
skarżył	3342 K się
skrzynkę	79 na twoją K	3224 na twoją K	3224 na swoją K	3264 K mailową
slažete	43 K se	43 ne K se
slobodné	3933 podporte K
slobodnú	3933 podporte K
slušajte	3784 K nas
slíbil	588 K
slíbila	588 K
sollicité	98 K par
sollicitée	98 K par
sondę	3261 naszą K
sonuçlarinda	4268 google arama K
sorumluluğu	30 K
souborů	493 K cookie
souhlasíte	43 K?	514 e-mailu K	514 odesláním K	514 registrací K
soạn	38 nhắn cho tòa K	38 nhắn tòa K	38 gửi về tòa K	38 gửi cho tòa K	67 nhắn cho tòa K	67 nhắn tòa K	67 gửi về tòa K	67 gửi cho tòa K	4520 về hộp thư của tòa K	4532 hãy ủng hộ tòa K	4541 bằng văn bản của tòa K	4591 hãy gửi về tòa K	4591 hãy liên hệ tòa K	4591 hãy báo cho tòa K	4592 tòa K
spandér	54 K en kaffe
spolupráci	519 ve K s partnerem	3872 v K s partnerom
sponsorisés	74 liens K
sporočite	38 K nam	67 K nam	3954 K nam
sportkrönikör	4086 är K
sportsredaktør	631 er K
spracovaním	3867 K osobných údajov
sprijiniți	3595 K
sprijină	3595 K-ne
správach	3852 google K
správy	3852 google K
spuneți	38 K-ne	67 K-ne	3596 K-mi mai jos
stellenbörse	806 in unserer K
stjärna	60 fält med K
straipsnį	2805 šį K	2835 visą K
stronę	3284 naszą K
stwierdził	3342 K
stwierdziła	3342 K
stáhněte	585 K si naši	585 K si náš
stálo	588 K na	588 K ve	588 K v
står	30 K för	709 K der på	3213 K det på	3213 K det i	4176 K det på
stöd	4038 med ditt K	4173 K oss	4173 K vår	4173 ditt K
stödja	4098 K oss med
stödlinjen	83 K
stödmedlem	4173 bli K
stödprenumerant	4173 bli K
stötta	4098 K oss med	4173 K oss	4173 K vår	4173 K vårt
støt	643 K os	706 K os	706 K med
støtt	3210 K oss	3210 K vår
støtte	593 med din K	593 vi har brug for din K	643 K os med	643 din K gør	706 din K	706 bliv K	3073 med din K	3136 K oss med	3210 din K
støtteabonnent	3210 bli K
støttemedlem	80 bli K	706 bliv K	3210 bli K
stāstīja	2904 K
stăpâni	3563 fără K
stěžuje	588 K
subscripció	467 K
subskrybentów	3221 tylko dla K	3221 dostępna dla K	3221 dostępne dla K	3281 tylko dla K
subskrypcją	3267 z K	3289 z K
subskrypcję	3221 kup K	3221 masz już K	3264 dziękujemy za K	3267 wykup K	3339 kup K
suosikkilähteeksesi	1704 K
suosikkilähteeksi	1704 K
sursă	3536 link activ către K
suscripción	1360 ya tengo una K	1511 cambia tu K	1515 K
suscríbase	80 K	1511 K
suscríbete	80 K	1360 K para	1360 K por	1360 K en	1367 K al boletín	1511 K
susțin	3528 care ne K lunar	3596 ne K lunar
susține	3595 K-ne	3595 K presa	3598 K că
susținerea	3595 K ta
susțineți	3595 K-ne
svarīgākie	2873 nedēļas K
svarīgākās	2873 nedēļas K
svěřte	500 K se nám
szabályzatot	2179 moderálási K
szabályzatunk	2179 moderálási K
szerencsejáték	2172 túlzásba vitt K ártalmas	2172 K ártalmas, függőséget	2172 K függőséget okozhat! #+
szerkesztője	2195 K	2265 K
szerkesztőségünk	39 K	2281 K
szerkesztőségünket	39 K
szerkesztőségünknek	39 K	2281 K
szerzője	2195 külső K
szociológus	2193 K
szólított	2283 K fel
szükség	2157 önre is K van	2157 önökre is K van	2157 rád is K van
szükségünk	2157 rád is K van	2157 önre is K van
sábado	17 cada K
sáng	17 mỗi K
säger	4099 tills du K upp	4176 K
sähköpostiin	1685 suoraan K
sähköpostiisi	79 K	1686 K
sähköpostillasi	1736 K
sähköpostiosoitettasi	21 K ei julkaista	60 K ei näytetä	60 K ei julkaista
sähköpostiosoitteesi	77 jätä K	77 anna K	77 kirjoita K	1686 K
sélection	1869 K d'articles
sélections	1800 ajouter l'article à vos K
síganos	1380 K en
síguenos	1380 K en	1511 K
sócio	80 seja K
sõltumatut	1580 toeta K
sõnul	1583 K
sök	4115 K nu
sökresultat	4082 K på google
sökt	98 vi har K	98 har K
söyledi	4366 K
söylediler	4366 K
söylüyor	4366 K
søg	656 K nu
søgeresultater	627 K på google
søgning	627 google-K
søk	3153 K nå
søkene	3119 google-K dine
søkeresultatene	3119 K dine på google
súhlasu	3887 bez K
súhlasíte	43 K?	3867 odoslaním K
súmate	51 K	1511 K al
süresi	0 okuma K
sürümünde	98 önceki K
sütibeállításai	2241 K miatt
sütibeállítások	2241 K miatt	2241 K
sütik	2196 K
sütiket	2196 K
săptămână	17 o dată pe K	3597 pe K
sīkdatnēm	2855 K	2873 K
sống	4532 nuôi K tờ báo	4532 bạn đọc nuôi K
""", 't': """
találatok	2189 google-K
tanácsolja	2283 K
tanácsolják	2283 K
tanácsolta	2283 K
tanácsolták	2283 K
tanította	2283 K
taşiyin	4289 K
teigė	2837 K
tekemään	1782 K sitä
tekijänoikeus	1700 K suojaa
tekoäly	1712 tehnyt K
tekoälyavustaja	63 K
tekoälyavustajamme	63 K
tekoälyllä	1712 K
tekoälyn	1712 K avulla	1712 K tekemä
tekoälyä	1712 käyttää K
telefonā	2861 savā K
tesszük	22 nem K közzé
textům	528 ke všem K
teşekkürler	4363 okuduğunuz için K
thiết	4541 không nhất K phản ánh quan điểm
thuê	50 K bao có thể	4535 dành cho K bao	4535 đã là K bao	4595 K bao
thuộc	4516 bản quyền K
thành	4498 dành cho K viên	4530 bạn đã đăng ký K công	4591 trở K thành viên
tháng	4535 đọc miễn phí trong K	4593 mỗi K	4593 hàng K	4593 K đầu
thích	4518 nguồn tin ưa K	4518 nguồn yêu K
thông	14 K báo	4504 bật K báo	4504 nhận K báo	4520 bạn có K tin	4520 bạn đọc cung cấp K tin	4541 khi phát hành lại K tin	4591 hãy gửi K tin	4591 đăng ký nhận K báo	4591 hãy bật K báo
tilføjede	709 K
tillgång	4173 få fri K
tillåtet	4112 inte K att återge
tiếng	4528 K việt có dấu
tiếp	4497 để K tục đọc	4497 để đọc K	4497 đăng nhập để K tục	4532 K sức cho báo chí	4535 để K tục đọc	4591 đăng ký để đọc K	4591 hãy K sức	4591 đăng nhập để K tục
tjänst	4034 en liten K att be
tjänsten	4115 sök K
tovább	49 küldd K	49 küldje K
továbbolvasáshoz	2160 a K
toàn	20 K bộ bài	4497 để đọc K bộ	4497 đọc K bộ bài	4535 để đọc K bộ bài	4591 đăng ký để đọc K bộ
tražila	3836 K je
tražili	3836 K su
tražio	3836 K je
tretích	3856 cookies K strán
treści	9 tej K	3267 dostęp do K
treść	9 tę K
trimiteți	49 K-l
trên	4504 theo dõi K
trước	98 bản K của bài	98 phiên bản K của bài	4528 K khi đăng
trường	21 các K bắt buộc
trợ	63 K lý ảo	63 K lý ai
tudósító	2265 K
tudósítója	2195 K	2265 K
turpinātu	2840 lai K lasīt
tuần	17 mỗi K	4530 bản tin hằng K của	4530 bản tin hàng K của	4593 mỗi K
tvrdí	588 K
työmme	1782 K
työtämme	1781 tue K	1782 K
tájékoztató	2174 adatvédelmi K
támogass	2280 K minket
támogasson	2280 K minket
támogathat	2202 K minket
támogatása	2202 K nélkül	2202 olvasók K nélkül	2280 az ön K
támogatásod	2280 a te K
támogatásából	2157 olvasóink K	2202 olvasóink K
támogatására	2157 olvasóink K
támogatásával	2205 partnerünk K	2278 K készült
támogatónk	2202 legyen ön is K	2202 legyél te is K
täglich	729 K per mail
tähtsamad	1552 nädala K
tärkeimmät	1736 K jutut
tästä	1723 lisää K
täällä	1678 kun kerran olet K
täältä	1723 lisää K
téléchargez	1786 K
témoignez	67 K
tôi	62 gắn thẻ K
töltsd	2280 K le
történész	2193 K
týden	17 každý K
týdně	587 K
týždenne	17 raz K
tłumaczy	3342 K
tłumaczył	3342 K
tłumaczyła	3342 K
třetích	503 cookies K stran
""", 'u': """
uafhængigt	707 K medie
ubegrænset	599 K adgang
udostępnij	25 K
ukarał	3342 K
ulaş	38 bize K
ulaşin	38 bize K	4270 bize K	4289 K
ulaşmak	4270 yazara K
unabhängig	860 K von unserer redaktion	860 von unserer redaktion K	873 damit wir K bleiben	925 wir sind K
undersökning	35 vår K
undersøgelse	35 vores K
undersøkelse	35 vår K
università	2441 insegna all'K
unterstütze	715 K unsere arbeit	715 K uns mit	924 K uns	924 K unsere	924 K mich	924 K meine
unterstützen	715 K sie unsere arbeit	715 K sie uns mit	715 mit einer spende K	715 können sie uns K	924 K sie uns	924 K sie unsere	924 sie können das K	924 freiwillig K	924 K sie mich	924 K sie meine	924 K uns
unterstützt	752 ihr browser K	924 K uns
unterstützung	711 ihre K	711 mit ihrer K	822 ihrer K	822 deiner K	868 mit K von ki	924 mit deiner K	924 deine K	924 eure K
upišite	77 K svoj e-mail
upozornění	480 zapněte si K	513 K
upphovsrätt	4078 skyddat enligt lagen om K
upphovsrättslagen	4078 skyddat enligt K
uprednostňované	3888 K zdroje
uprednostňovaný	3888 K zdroj
uprednostňovaných	3888 K zdrojov
upřednostňované	536 K zdroje
upřednostňovaný	536 K zdroj
upřednostňovaných	536 K zdrojů
upřesnění	98 K:
uredništva	3947 brez dovoljenja K	3947 brez soglasja K
uredništvo	3961 v naše K	4030 naše K
uredništvu	39 našemu K	3954 pišite K
urmărește	3500 K-ne pe	3500 K-ne și pe	3501 K știrile	3595 K-ne
urmăriți	3500 K-ne pe	3595 K-ne
ursprünglichen	98 K version	98 K fassung
utilização	3372 K de cookies
utilizează	3503 K cookie
utilizăm	3503 K cookie
utánközlés	2185 K	2207 K
utánközlése	2207 K
utánközölhető	45 K
uutislähteeksesi	1704 ensisijaiseksi K
uutislähteeksi	1704 ensisijaiseksi K
uzależniać	88 hazard może K
uznał	3342 K
uznała	3342 K
uzsvēra	2904 K
użyciu	3275 przy K ai
użytkowników	3262 opiniami K
używamy	3236 K plików cookie
užsisakykite	2771 K prenumeratą
""", 'v': """
valorização	98 centro de K da vida
vašeho	476 do K e-mailu
vedieť	38 dajte nám K	67 dajte nám K	3853 dajte nám K
velük	51 tarts K
velünk	67 oszd meg K
venerdì	17 ogni K
verhängte	927 K
versión	2 K en audio	98 primera K de este
verständlichkeit	98 der K gekürzt
verstärkung	806 suchen K
versão	2 K em áudio
vervielfältigung	778 K nur mit
verziójában	98 korábbi K
veröffentlicht	22 wird nicht K	45 K werden	762 deine e-mail-adresse wird nicht K	762 ihre e-mail-adresse wird nicht K
veröffentlichung	836 seit der K geändert	836 seit K geändert
već	3751 kad ste K tu	3835 K od
videá	40 fotky a K
videóidat	40 K
videóit	40 K
videóját	2177 küldje el K
videókat	40 fotókat és K	40 képeket és K
viditelný	60 e-mail nebude K
vidéo	9 cette K
vidéos	40 vos K	40 photos et K
viestiä	38 laita K	38 laita meille K	67 laita K	67 laita meille K
virheensä	1715 korjaa K
virtuálneho	63 K asistenta
virtuálny	63 K asistent
virtuální	63 K asistent
virtuālais	63 K asistents
vizibilă	60 email nu va fi K
viên	4522 là biên tập K của	4535 dành cho hội K
viết	4591 hãy K thư	4592 bài K này	4594 ông K	4594 bà K
você	18 sem K	3488 sem K
vollständigen	721 K artikel lesen
volontär	792 ist K
volontärin	792 ist K
voltál	42 ott K	2177 te is ott K
vpišite	77 K svoj e-naslov
vprašalnik	3964 K
vyhradené	3847 všetky práva K	3847 autorské práva sú K
vykřikl	588 K
vykřikla	588 K
vypočuť	3863 si môžete K
vysvetľuje	3936 K
vysvětlil	588 K
vysvětlila	588 K
vysvětloval	588 K
vysvětlovala	588 K
vysvětluje	588 K
vytvořila	523 K ai
vyzýval	588 K
vyzývala	588 K
vyzývali	588 K
vyzývá	588 K
vyžadované	21 K informace	21 K polia
válaszolt	98 nem K
válaszolta	2283 K
válaszolták	2283 K
változatában	98 korábbi K	98 eredeti K
vás	521 bez K by	586 bez K by	3874 bez K by	3934 bez K by
väitis	1583 K
väitti	1784 K
väittää	1784 K
välise	1533 K sisu
våre	3210 meld deg på K
vårt	3084 meld deg på K	3210 meld deg på K
vær	51 K med
védekezett	2283 K
véli	2283 K
vídeo	9 este K	40 seu K
vídeos	40 tus K	40 fotos y K	40 seus K	40 fotos e K	40 fotos i K
vďaka	3934 K vám
vēlamo	2851 K avotu
vēstkopai	2862 K
vēstulei	2862 ziņu K
vědět	38 dejte nám K	67 dejte nám K	500 dejte nám K	585 dejte nám K
všetkým	3881 k K textom
""", 'w': """
wcześniejszej	98 K wersji
webbläsare	10 din K
webinár	3860 náš K
webinář	506 náš K
według	3342 K
weißt	791 K du mehr
wezwał	3342 K
wiadomościach	3284 google K
wołali	3342 K
wołał	3342 K
wołała	3342 K
wpłata	3273 każda K	3339 twoja K
wpłatom	3340 dzięki K
wpłać	3339 K
wspierającym	3339 zostań K
współpracy	3270 we K z partnerem
wyjaśnia	3342 K
wypisać	3224 K się w każdej chwili
wyrażam	3225 K zgodę na
wysyłamy	57 K ci	57 K wam
wyślemy	57 K ci
wyślij	49 K go	3253 K nam	3253 K je do nas
wzywał	3342 K
wzywała	3342 K
wöchentlichen	733 K newsletter
właściciela	3340 nie mamy K
""", 'y': """
yazdiğimiz	4299 daha önce K haber
yazmişti	4366 diye K
yhteistyössä	1724 K mainostajan
yönetmenidir	4272 genel yayin K
""", 'z': """
zaakceptować	3255 K pliki cookie
zaapelował	3342 K
zaapelowała	3342 K
zachęcali	3342 K
zachęcano	3342 K
zachęcał	3342 K
zachęcała	3342 K
zadaním	3867 K e-mailu
zadržana	3746 sva prava K
zadržava	29 K pravo
zadržavamo	29 K pravo
zadáním	514 K e-mailu
zagłosuj	3278 K
zahvaljujući	18 K čitaocima	18 K čitateljima	3773 K vama	3834 K vama
zakázané	3847 šírenie je K
založte	585 K si účet
zamknutý	3840 článok je K
zamčený	472 článek je K
zapisując	3264 K się
zapowiedział	3342 K
zapowiedziała	3342 K
zapytał	3342 K
zapytała	3342 K
zastrzeżone	3248 wszelkie prawa K	3248 wszystkie prawa K
zawołał	3342 K
zawołała	3342 K
zašlete	500 K nám
zašlite	3853 K nám
zaželen	3987 K vir
zaželene	3987 K vire
zaželeni	3987 K vir
zbiórka	3343 K
zbývá	472 K vám # %
zdieľajte	25 K	49 K ho
zdjęcia	40 K i filmy	40 K lub filmy	40 K i wideo	40 swoje K
zdjęcie	40 K lub film
zespołu	3258 do naszego K
zewnętrzna	3255 treść K
zewnętrzne	9 treści K	3236 treści K	3255 treści K
zewnętrznej	9 treści K	3255 treści K
zewnętrznych	9 treści K
zgłoś	3253 K go nam	3339 K nam
ziņas	2873 mūsu K
změněna	98 jména byla K	98 jména jsou K
změněno	98 jméno bylo K
znać	38 daj nam K	67 daj nam K	3285 daj nam K	3339 daj nam K
zněl	588 K
zněla	588 K
znělo	588 K
zobrazení	503 K tohoto obsahu	503 K obsahu
zobrazený	60 e-mail nebude K
zostań	3339 K z nami
zpracováním	477 souhlasím se K	484 K osobních údajů
zprávy	499 google K
zprávách	499 google K
zpívali	588 K
zugänglich	823 frei K
zunächst	778 dieser artikel erschien K
zurück	852 geben sie uns etwas K
zverejnená	22 nebude K
zveřejněna	22 nebude K
získavajte	3889 K
získávejte	537 K
zł	3267 za # K	3267 od # K	3341 od # K
złotówka	3273 każda K	3340 każda K
""", 'á': """
állt	2283 ez K
állítja	2283 K
átvehető	45 K
""", 'ä': """
ägare	4098 inga rika K
ähnliches	791 K erlebt
ändå	4034 nu när du K är här
äpp	1538 K
äppi	1538 K
äußern	98 wollte sich nicht K
""", 'å': """
åndsverkloven	3115 beskyttet av K
året	708 om K
återges	4078 får inte K
återpublicera	45 K
återpubliceras	45 K
""", 'ç': """
çalişmak	4276 bizimle K
çalişmalarimiz	4364 K
çağrisinda	4366 K bulundu
çerezler	4257 K kullan
çerezlere	4274 K
çerezleri	4257 K kullan	4274 K	4300 K kabul
çözün	4289 K
""", 'é': """
échanos	1511 K una mano	1511 K un cable
écris	38 K-nous	67 K-nous
écrit	1843 K pour	1956 a K
écrivain	1843 est K
écrivez	38 K-nous	38 K à notre	67 K-nous	67 K à notre	1953 K-nous
éditorialiste	1912 est K
électronique	1809 dans votre boîte aux lettres K
énekelték	2283 K
équipe	1954 notre K
értesítéseket	14 K	2201 K	2248 szeretne K
értesítést	2248 szeretne K	2248 szeretnél K	2248 kér K	2248 kérsz K	2248 kérek K
értesüljön	2201 K elsőként
értesülni	2248 szeretne K a	2248 szeretnél K a	2248 szeretne azonnal K
étoile	60 champs avec une K
évente	2282 K
""", 'í': """
ígérte	2283 K
ígérték	2283 K
írta	2283 K
író	2193 K
""", 'î': """
îmbia	3598 K
îndemna	3598 K
îndemnat	3598 a K
îndemnau	3598 K
întrebat	3598 a K
întrebau	3598 K
""", 'õ': """
õpetas	1583 K
""", 'ö': """
öffnen	735 app K
önemli	4300 günün en K
önerdi	4366 K
önskad	4082 K källa
önökkel	2157 csak K
""", 'ú': """
újraközlése	2207 K
újraközölhető	45 K
újraközölni	45 K
újságírás	2281 független K	2281 a jó K
újságírásunk	2281 K
újságíró	2193 K	2265 K
újságíróink	2281 K
újságíróinkkal	2225 K
újságíróinknak	39 K
újságírója	2195 K	2265 K
újságíróként	2265 K
última	1380 siga la K hora	1380 sigue la K hora
únete	51 K
""", 'ü': """
übernommen	45 K werden	779 K von	861 von der agentur K	861 deutschen presse-agentur K
übersicht	785 K	845 diese K wurde
ücretsiz	15 K haber	15 K makale	4287 K üye olun
ügyfelünk	2225 K
ühendust	38 võta meiega K	67 võta meiega K	1580 võta K
ünü	4362 #'K
ütles	1583 K
ütlesid	1583 K
üyeliği	4282 bülten K
üzente	2283 K
üzenték	2283 K
üçüncü	4274 K taraf
""", 'č': """
častite	54 K me kavom
čitajte	3784 K nas
čitalaca	43 pisma K	3773 uz podršku K	3791 K	3834 uz podršku K
čitanja	0 vreme K	0 vrijeme K
čitanje	0 K
čitaoci	36 naši K	3791 K	3834 naši K
čitatelia	3891 K	3934 naši K
čitatelja	43 pisma K	3773 uz podršku K	3791 K	3834 naših K	3834 uz podršku K
čitatelji	36 naši K	3791 K	3834 naši K
čitateljima	3791 K
čitateľom	18 vďaka K	3891 K
čitateľov	36 našich K	3874 vďaka podpore K	3891 K	3934 našich K	3934 vďaka podpore K
članak	20 cijeli K	3751 svidio vam se K	3769 cijeli K	3769 ceo K	3834 ovaj K
člancima	3780 svim K
članek	3951 vam je bil K všeč	4030 ta K
člankov	3979 do vseh K
členem	80 staňte se K	585 staňte se K
členom	3933 staňte sa K
článek	20 celý K	468 líbil se vám K	472 celý K za	516 celý K	586 tento K	586 líbil se vám K
článkom	3869 všetkým K	3881 k všetkým K	3881 ku všetkým K
článku	20 celého K
články	586 naše K
článků	516 limit K
článkům	516 všem K	528 ke všem K
článok	20 celý K	3849 páčil sa vám K	3869 celý K	3934 tento K
čtenáři	539 K	586 naši K
čtenářů	36 našich K	43 listy K	521 díky podpoře K	539 K	586 našich K	586 na podpoře K	586 díky podpoře K
čtenářům	18 díky K	36 našim K	539 K
čtení	0 doba K
čtěte	532 K nás
číst	586 K dál bez
čítajte	3885 K nás	3933 K ďalej za
čítania	0 čas K
""", 'ď': """
ďakujeme	3933 K, že nás čítate
""", 'đ': """
đây	4591 bấm vào K
đóng	4591 K góp của bạn	4591 hãy K góp
đăng	45 K lại	4530 cảm ơn bạn đã K ký	4530 bằng việc K ký, bạn	4591 K ký để đọc bài
đường	4520 K dây nóng của tòa soạn	4520 K dây nóng của báo	4591 vui lòng gọi K dây nóng
đọc	18 nhờ bạn K	43 thư bạn K	4535 cần trả phí để K
""", 'ľ': """
ľubovoľnou	3935 K sumou
""", 'ř': """
řekl	588 K
řekla	588 K
říká	588 K
""", 'ś': """
śledztwa	3340 nasze K
śledztwo	3340 to K
śledź	3232 K nas na	3339 K nas
śpiewali	3342 K
świadkiem	42 byłeś K	42 byłaś K
""", 'ş': """
şikâyet	4366 K etti
""", 'š': """
šaljemo	57 K vam	57 vam K
šaljite	3754 K nam
šaukė	2837 K
šiandien	2796 aukokite K
šodien	2864 ziedo K
""", 'ź': """
źródło	3248 K: pap
""", 'ż': """
żadnego	71 K spamu
żądał	3342 K
""", 'ž': """
žalio	3836 K se
želene	3987 K vire
želeni	3952 K vir
željene	3752 K izvore
željeni	3752 K izvor
žiadny	71 K spam
žurnalistai	2835 mūsų K
žurnalistams	39 mūsų K
žurnalistas	2786 K
žurnalistika	586 naše K	586 nezávislá K	2835 K kainuoja	2835 gera K	3934 nezávislá K
žurnalistiku	586 nezávislou K	3934 nezávislú K
žurnalistiky	586 nezávislé K
žurnalistė	2786 K
žurnāliste	2854 K
žurnālisti	2902 mūsu K
žurnālistiem	39 mūsu K
žurnālistika	2902 neatkarīga K	2902 K maksā	2902 laba K
žurnālistiku	2864 atbalsti neatkarīgu K	2902 neatkarīgu K
žurnālists	2854 K
žádal	588 K
žádala	588 K
žádali	588 K
žádný	71 K spam
""", 'ά': """
άδεια	47 K cc	985 χωρίς K
άρθρα	1054 τα K μας
άρθρο	1054 αυτό το K
""", 'έ': """
έγγραφη	985 χωρίς K άδεια
έγραφαν	1056 K
έγραφε	1056 K
έγραψε	1056 K
έλεγαν	1056 K
έλεγε	1056 K
έρευνά	963 K μας
έρευνές	1054 οι K μας
""", 'ή': """
ήσασταν	42 K εκεί
""", 'α': """
αγαπημένες	953 K σου πηγές	953 K σας πηγές	953 K πηγές
αγαπημένη	953 K πηγή
ακολουθήστε	937 K μας	1053 K μας
ακολουθείστε	937 K μας
ακόμη	974 K και # ευρώ
αλλάξει	98 τα ονόματα έχουν K
ανάγνωσης	0 χρόνος K
ανέφερε	1056 K
αναγνωστών	988 K
αναγνώστες	18 χάρη στους K	988 K	1054 οι K μας
αναδημοσίευση	45 K	947 απαγορεύεται η K	947 επιτρέπεται η K
αναδημοσιευθεί	45 K
αναδημοσιεύσετε	45 K
αναπαραγωγή	948 K χωρίς
ανεξάρτητη	1053 ενισχύστε την K
ανταποκρίτρια	956 είναι K
ανταποκριτής	956 είναι K
απάντησαν	1056 K
απάντησε	98 δεν K	1056 K ο	1056 K η
απάντησης	21 ακύρωση K
απαγορεύεται	948 K η αντιγραφή	948 K η αναπαραγωγή
αποδεχθείτε	958 K τα cookies
αποδεχτείτε	958 K τα cookies
απορρήτου	950 πολιτική K
από	969 K # €	1052 # K τα #	1052 # K #
αρθρογράφος	956 είναι K
αρχισυντάκτης	956 είναι K
αρχισυντάκτρια	956 είναι K
αυτούς	51 γίνετε ένας από K
αφήστε	77 K το email σας
αφεντικά	1015 χωρίς K
""", 'β': """
βιβλιοπωλείο	961 ηλεκτρονικό μας K
βοήθειας	98 γραμμή K
βοηθήστε	1053 K μας
βοηθούν	1054 μας K
βρείτε	937 K μας στο
""", 'γ': """
γίνε	51 K κι εσύ
γίνετε	51 K μέρος	80 K μέλος	80 K μέλη	1053 K μέλος	1053 K κι εσείς
γνώσεις	964 τις K σας
γράψε	38 K μας	67 K μας
γράψτε	38 K μας	67 K μας	77 K το email σας	955 K μας	1053 K μας
γραπτή	985 χωρίς K άδεια
""", 'δ': """
δήλωσαν	1056 K
δήλωσε	1056 K ο	1056 K η	1056 K στην
δημοσιεύεται	22 δεν K
δημοσιογράφοι	1054 οι K μας
δημοσιογράφος	956 είναι K	956 , K	956 - K
δημοσιογράφους	39 τους K μας
δημοσιογραφία	1054 η K μας	1054 ανεξάρτητη K	1054 η ανεξάρτητη K
δημοσκόπησή	963 K μας
δημοσκόπηση	963 στη K
διαβάσετε	932 για να K ολόκληρο
διαβεβαίωσε	1056 K
διαμαρτυρήθηκε	1056 K
διαφήμιση	11 τη K	972 μετά τη K
διαφημίσεις	70 χωρίς K	1054 χωρίς K
διαφημίσεων	1010 αποκλεισμού K
διαφωνείτε	43 K
διεύθυνση	935 τη K email	935 η K email	968 K email	968 K e-mail
δικαιώματος	947 με επιφύλαξη παντός K
διοργανωτές	1056 καλούν οι K
διορθώθηκε	98 το άρθρο K
διόρθωση	98 K:
δουλειά	1054 η K μας
δωρεά	974 κάντε μια K	1053 η K σας	1053 κάντε μια K	1057 K
δωρεάν	15 K άρθρα	969 K άρθρα
δωρεές	1057 K
""", 'ε': """
είμαστε	1054 K μια μικρή
είπαν	1056 K
είπε	1056 K
εβδομάδα	17 κάθε K	1055 την K
εγγραφή	968 με την K σας
εγγραφείτε	933 K για να	969 K δωρεάν	1053 K δωρεάν	1053 K τώρα	1053 συνδεθείτε ή K
ειδοποιήσεις	14 K
εικονικό	63 K βοηθό
εικονικός	63 K βοηθός
εισερχόμενά	934 στα K σας
εκδήλωσή	961 K μας
εκδοχή	98 αρχική K
εκφράζουν	966 τα σχόλια K	966 σχόλια δεν K
εμφανίζεται	60 email δεν K
εμφανιστεί	60 email δεν θα K
ενεργοποιήστε	938 K τις ειδοποιήσεις	940 K τη javascript
ενημερωτικά	935 K δελτία
ενημερωτικό	78 το K δελτίο	935 K δελτίο
ενημερώθηκε	98 το άρθρο K
ενημερώστε	955 K μας
ενισχύστε	974 K	1053 K μας
ενοχλήσει	98 ενδέχεται να K
ενσωματωμένο	958 K περιεχόμενο
εξήγησε	1056 K
επανέλαβε	1056 K
επαναλάμβανε	1056 K
επιβεβαιώστε	968 K την εγγραφή
επικοινωνήστε	38 K μαζί μας	67 K μαζί μας	955 K μαζί μας	955 K με τον συντάκτη	955 K με τη συντάκτριά	955 K με τη συντάκτρια	955 K με τη σύνταξη
επικοινώνησε	38 K μαζί μας	67 K μαζί μας
επισήμανε	1056 K
επιστολή	43 την K σας
ερωτηματολόγιο	965 το K
εσάς	974 χάρη σε K	1054 χάρη σε K
εσείς	51 ελάτε κι K
ευρώ	969 με # K
ευχαριστούμε	968 K για την εγγραφή	1053 K που μας
εφαρμογή	84 στην K μας
""", 'ζ': """
ζήτησαν	1056 K
ζήτησε	1056 K ο	1056 K η	1056 K στο	1056 K από
ζητούσαν	1056 K
ζητούσε	1056 K
""", 'η': """
ηλεκτρονικό	961 K μας κατάστημα
""", 'ι': """
ιδιοκτήτες	1015 χωρίς K
ισχυρίζεται	1056 K
ισχυρίστηκε	1056 K
""", 'κ': """
κάλεσε	1056 K ο	1056 K η
κάνε	62 K μου tag
κάνοντας	968 K κλικ
κάντε	62 K μου tag	62 K tag
κέρασέ	54 K με έναν καφέ
κίνδυνος	88 K εθισμού
καλούσαν	1056 K
καλούσε	1056 K
κανάλι	1054 το K μας
κατάστημά	961 στο K μας
κατήγγειλε	1056 K
καταγγέλλει	1056 K
καταγγελία	955 κάντε μας την K
κατεβάστε	938 K την εφαρμογή
κεράστε	54 K με έναν καφέ
κοινοποιήθηκε	1038 η δημοσίευση K από
κουίζ	963 το K	963 στο K	963 το K μας
κυκλοφορεί	961 K το νέο τεύχος
κυριότερες	968 τις K ειδήσεις
""", 'λ': """
λάβετε	986 K
λέει	1056 K
λαμβάνεις	983 θέλεις να K
λαμβάνετε	983 θέλετε να K	986 K
""", 'μ': """
μήνα	1055 τον K	1055 το K	1055 ανά K	1055 κάθε K
μήνυμα	38 στείλε K	67 στείλε K
με	969 K # €
μεγαλομετόχους	1015 χωρίς K
μετόχους	1015 χωρίς K
μοιράστηκε	1038 μια δημοσίευση που K	1038 ένα βίντεο που K
μοιραστείτε	25 K	49 K το	67 K την εμπειρία	67 K την ιστορία	67 K μαζί μας
""", 'ν': """
νοημοσύνη	976 με τεχνητή K	976 από τεχνητή K
νοημοσύνης	976 με τη βοήθεια τεχνητής K
""", 'ξ': """
ξεκλειδώστε	932 K
""", 'ο': """
ολόκληρο	20 K το άρθρο	969 K το άρθρο
ομάδα	961 στην K μας	1053 ελάτε στην K	1054 η K μας
""", 'π': """
παράκληση	952 έχουμε μια μικρή K	952 μια μικρή K
παραδέχεται	1056 K
παραδέχθηκε	1056 K
παραδέχτηκε	1056 K
παρακάλεσε	1056 K
παρακαλούσαν	1056 K
παρακαλούσε	1056 K
πατώντας	968 K
πείτε	38 K μας	67 K μας
περιέχει	98 K σκηνές
περιήγησης	10 το πρόγραμμα K
περιγραφές	98 περιέχει K
περιεχομένου	9 αυτού του K	958 εξωτερικού K
περιεχόμενο	9 αυτό το K	958 αυτό το K	958 το K αυτό	958 εξωτερικό K
πολιτική	950 K cookies
πρέπει	958 δείτε το βίντεο K
προέτρεπαν	1056 K
προέτρεπε	1056 K
προέτρεψε	1056 K
προειδοποίησε	1056 K
προειδοποιεί	1056 K
προηγούμενη	98 K εκδοχή	98 K έκδοση του
προσπάθειά	1053 ενισχύστε την K
προσωπικών	950 K δεδομένων
προτεινόμενη	953 K πηγή
προτιμώμενες	953 K πηγές	1030 K πηγές
προτιμώμενη	953 K πηγή	1030 K πηγή
προωθήστε	49 K
πρωί	17 κάθε K
πρόσβαση	981 K σε όλα
πρόσθεσαν	1056 K
πρόσθεσε	1056 K ο	1056 K η
πρώτο	969 τον K μήνα
πρώτος	1055 K μήνας
""", 'ρ': """
ρεπορτάζ	1054 το K μας	1054 αυτό το K
ρωτούσαν	1056 K
ρωτούσε	1056 K
ρώτησαν	1056 K
ρώτησε	1056 K ο	1056 K η
""", 'σ': """
σημαντικότερες	968 τις K ειδήσεις
σημείωσε	1056 K ο	1056 K η
στέλνουμε	57 σας K	57 σου K
στήριξέ	1053 K μας
στήριξή	974 χωρίς τη K	1053 η K σας	1053 τη K σας	1054 χωρίς τη K
στήριξη	974 χάρη στη K	1054 χάρη στη K
στείλε	38 K μας	67 K μας	955 K μας
στείλτε	38 K μας	38 K μήνυμα	49 K το	67 K μας	67 K μήνυμα	955 K μας	1053 K μας
στηρίξτε	974 K	1053 K μας	1053 K την	1053 K το	1053 K τη
συγκατάθεση	958 K για cookies
συμβουλεύει	1056 K
συμβούλευε	1056 K
συμβούλευσε	1056 K
συμβούλεψε	1056 K
συμπληρώστε	77 K το email σας
συμφωνείτε	43 K
συνέδριο	961 K μας
συνέδριό	961 K μας
συνέστησε	1056 K
συνδεθείτε	24 K	933 K για να
συνδρομή	969 με K	969 K από	987 με K	1057 K
συνδρομητές	50 οι K μπορούν	80 γίνετε K	932 διαθέσιμο μόνο σε K	932 διαθέσιμο σε K	951 μόνο για K	951 μόνο σε K	1053 γραφτείτε K	1054 οι K μας	1057 K
συνδρομητής	50 ως K	80 γίνετε K	932 είστε ήδη K	1053 γίνετε K
συνεργασία	972 σε K με χορηγό	972 σε K με τον χορηγό
συνεργατών	74 συνδέσμους K	972 συνδέσμους K
συνεχίζεται	972 K παρακάτω
συνεχίσετε	932 για να K την ανάγνωση	932 να K την ανάγνωση
συνεχίσουμε	1054 να K
συνεχίστε	932 K την ανάγνωση
συνιστούσε	1056 K
συντάκτης	956 είναι K
συντάκτρια	956 είναι K
σχολιάσετε	6 K
σχόλια	85 στα K	966 στα K
σύμφωνα	1056 K
σύνταξή	39 τη K μας
σύνταξης	98 σημείωση της K
""", 'τ': """
τελευταίο	982 K δωρεάν άρθρο
τραγουδούσαν	1056 K
τόνιζε	1056 K
τόνισε	1056 K
""", 'υ': """
υπεύθυνα	83 παίξτε K	83 παίζετε K
υπογράμμισε	1056 K
υποσχέθηκε	1056 K
υποχρεωτικά	21 K πεδία
""", 'φ': """
φτάσατε	952 αφού K ως εδώ
φωνάζει	1056 K
φωτογραφίες	40 K και βίντεο	40 τις K σας	40 K ή βίντεο
φύγετε	952 πριν K
φώναζαν	1056 K
φώναζε	1056 K
φώναξαν	1056 K
φώναξε	1056 K
""", 'χ': """
χάνετε	983 μη K
χρήσης	950 όροι K	968 όρους K
χρειαζόμαστε	1053 K τη βοήθειά σας
χρησιμοποιεί	941 K cookies
χρησιμοποιούμε	940 K cookies
χρόνο	1055 τον K
χωρίς	71 K spam
""", 'ψ': """
ψηφίστε	979 K
ψηφιακό	63 K μας βοηθό
ψηφιακός	63 K βοηθός
ψηφοφορία	963 στην K
""", 'а': """
абонамент	226 вече имате K	257 с K	257 K за	277 с K	321 K
абонамента	255 с K си	255 благодарим за K
абонат	50 като K	224 вече сте K
абонати	236 само за K	321 K
абонатите	50 K могат
абонирайте	80 K се	224 K се, за да	227 K се за бюлетина	317 K се
абонирането	255 с K
авторизованные	3653 только K
авторизованным	3653 K пользователям
авторизовані	4414 лише K
авторизуйтесь	24 K
авторкою	4402 зв'язатися з K
автором	4402 зв'язатися з K
автору	54 на каву K	3641 пишите K
адрес	21 имейл K няма	255 имейл K
адреса	255 имейл K
адресою	4435 пишіть за K
адресу	3673 пишите по K
азартних	88 участь в K іграх
азартных	88 участие в K играх может вызвать
анкета	251 нашата K	251 кратка K
анкетата	252 K
анкету	3652 K	4413 K
анонимно	3641 K
афилиейт	260 K линкове
""", 'б': """
бажаних	4399 K джерел
безкоштовна	4433 остання K стаття
безкоштовний	4409 наш K вебінар	4417 K акаунт	4433 останній K матеріал
безкоштовних	4417 ліміт K	4417 K статей
безкоштовні	15 K статті	4417 K статті
безлимитный	3608 K доступ
безплатен	248 нашия K уебинар
безплатна	271 последна K статия
безплатни	15 K статии	257 K статии
безплатно	257 K, за
бесплатная	3671 последняя K статья
бесплатную	98 K линию
бесплатные	15 K статьи	3656 K статьи
бесплатный	3647 наш K вебинар	3656 K аккаунт	3671 последний K материал
бесплатных	15 K статей	3656 лимит K	3656 K статей
бисквитки	245 K	275 K
бисквитките	245 K	275 K
благав	4492 K
благала	4492 K
благали	4492 K
благодарение	18 K на читателите	263 K на вас	263 K на вашата	318 K на вас
благодарим	255 K ви, че се
благодаря	3662 K донатам	3730 K вам	3730 K вашей
блокировщик	3621 отключите K	3621 K рекламы
блокувальник	4384 K реклами
бот	39 наш K
браузер	10 ваш K	3634 ваш K	4394 ваш K
браузър	10 вашият K
бюлетин	78 нашия K	227 нашия K	256 K	318 нашия K	321 K
бюлетина	78 за K	227 K ни	227 запишете се за K	256 K
бюлетини	256 K
бяхте	42 K ли там
""", 'в': """
вайбері	4400 K
вайбър	16 K	240 K
ватсапе	3639 K
вашата	228 на K поща
ваших	3728 # из K #
введите	77 K адрес
вебинар	3647 наш K
вебінар	4409 наш K
взывал	3732 K
видео	9 это K	40 фото и K
виділіть	4398 K
визнав	4492 K
визнала	4492 K
визнає	4492 K
викала	320 K
викаха	320 K
викаше	320 K
викна	320 K
використання	4394 K cookie	4423 будь-яке K матеріалів	4423 K матеріалів сайту
використанні	4392 при K матеріалів
використовує	4385 K cookie
використовуємо	4384 K cookie
вимагав	4492 K
вимагала	4492 K
вимагали	4492 K
виправлення	98 K:
випуск	4411 K
виртуален	63 K асистент
виртуалният	63 K ни асистент
виртуальный	63 K помощник	63 K ассистент
вирішив	4492 K
вк	3639 K
вкажіть	77 K свою пошту
включете	51 K се
вконтакте	3639 K
влезте	24 K
вміст	9 цей K
внескам	4424 завдяки K	4490 завдяки K
внесок	4489 ваш K
войдите	24 K	3609 K, чтобы
вотсапе	3639 K
вотсапі	4400 K
впн	64 без K
всеки	263 K лев
встановіть	4378 K додаток
въведете	77 K имейла си
възпроизвеждането	262 K
выделите	3624 K ее	3624 K текст
выпуск	3650 K
відео	40 фото та K	40 фото й K	40 фото і K
відмовилися	98 K від коментарів
відповів	98 не K на	4492 K
відповідав	4492 K
відповідально	83 грайте K
відповідальності	30 не несе K
відповідь	21 скасувати K
відповіла	4492 K
відповіли	98 не K на
відправити	21 K коментар
віртуальний	63 K помічник	63 K асистент
""", 'г': """
героев	98 имена K
героїв	98 імена K
гласеше	320 K
гласил	3732 K
гласила	3732 K
гласит	3732 K
гласувайте	268 K
гледайте	273 K ни
говорил	3732 K
говорила	3732 K
говорили	3732 K
говорит	3732 K
год	3731 в K
годишно	319 K
голосуйте	3667 K	4429 K
гривень	4491 # K
грн	4491 # K
група	274 viber K
гукав	4492 K
гукали	4492 K
гукнув	4492 K
гукнула	4492 K
гіперпосилання	4392 K обов
""", 'д': """
дальше	3608 чтобы читать K
дарение	317 вашето K	319 с K	321 K
дарения	321 K
дарете	263 K	317 K ни
джерела	4399 обрані K	4399 бажані K
джерелом	4399 основним K	4399 бажаним K
дзен	3639 K
дзене	3639 K
дзеркала	64 K
дзеркало	64 K
дзеркалом	64 K
добави	320 K
добавил	320 K	3732 K
добавила	320 K	3732 K
добавьте	3618 K нас в
добавя	320 K
доверието	98 телефон на K
доверия	98 телефон K
довіри	98 лінія K
додав	4492 K
додала	4492 K
додатку	84 у нашому K
додає	4492 K
дозволить	4489 ваша підтримка K
дозволяється	4423 матеріалів K лише
долучайтесь	51 K	4489 K до нас	4489 K до нашої	4489 K до нашого	4489 K до спільноти	4489 K до читачів
долучайтеся	51 K	4489 K до нас	4489 K до нашої	4489 K до нашого	4489 K до спільноти	4489 K до читачів
донат	3729 ваш K	4489 ваш K	4493 K
донатам	4424 завдяки K
донати	4493 K
донатом	4491 K
донаты	3733 K
доповнено	98 новину K
дополнен	98 текст K
дополнена	98 новость K
допомагає	4489 ваша підтримка K
допомога	4489 нам потрібна ваша K
допомогою	4426 за K ші
допоможе	4490 K нам
допоможуть	4424 K нам працювати	4490 K нам
допоможіть	90 K, скільки можете
допускается	3661 материалов K только
допълнена	98 статията е K
доступ	3656 полный K	4417 повний K
достъпен	224 K за абонати
достъпна	224 K за абонати
достъпно	224 K за абонати
дочитали	3600 вы K до конца	4368 ви K до кінця
дочитати	4374 щоб K
дочитать	3608 чтобы K	3656 K
""", 'е': """
евро	257 за # K
ежедневную	3611 K рассылку
ежемесячно	3731 K
ежемесячное	3729 оформите K
ежемесячный	3662 K донат
еженедельную	3611 K рассылку
електронна	228 вашата K поща
електронної	4416 адресу K пошти
електронну	4416 K адресу	4416 K пошту
епизод	250 K
епизода	250 K
""", 'ж': """
жаловалась	3732 K
жаловался	3732 K
жалуются	3732 K
жодного	71 K спаму
журналист	243 е K	243 - K	243 , K	3642 - K	3642 , K	3715 K
журналисти	318 нашите K
журналистика	318 независимата K	318 независима K	318 нашата K	3730 независимая K
журналистике	3730 независимой K
журналистики	3730 независимой K
журналистику	3730 независимую K
журналистка	243 е K	243 , K	3642 - K	3642 , K	3715 K
журналисты	3730 наши K
журналіст	4404 - K	4404 , K	4474 K
журналістам	39 нашим K
журналісти	4490 наші K
журналістика	4490 незалежна K
журналістику	4490 незалежну K	4490 якісну K
журналістка	4404 - K	4404 , K	4474 K
журналісту	39 нашому K
""", 'з': """
з	4488 # K #
завантажити	4378 K застосунок
завантажте	4378 K додаток
завдяки	4424 існує K	4490 K вам	4490 K вашій
зависимост	88 хазартът създава K
задонатьте	3729 K	4489 K
задължителните	21 K полета
зазначив	4492 K
зазывал	3732 K
закликав	4492 K
закликала	4492 K
закликали	4492 K
закончились	3608 бесплатные статьи K
залишає	29 K за собою право
залишилося	4375 K #%	4375 K # %
залиште	77 K свою адресу	77 K адресу	77 K пошту
заметили	3625 K ошибку
замолчим	3730 мы не K
запазени	234 всички права K
запевняв	4492 K
запевняла	4492 K
запевняє	4492 K
записи	58 новые K на почту
запитав	4492 K
запитала	4492 K
запитань	4413 на кілька K
запишете	227 K се за нашия
зарегистрированные	3653 только K
зарегистрированным	3608 доступен только K
зарегистрированы	3608 уже K
зарегистрируйтесь	3609 K, чтобы	3656 бесплатно K	3656 K бесплатно	3729 K бесплатно	3729 K, чтобы читать
зареєстровані	4414 лише K	4414 тільки K
зареєструйтесь	4375 K, щоб	4417 безкоштовно K	4417 K безкоштовно	4489 K безкоштовно	4489 K, щоб читати
зареєструйтеся	4417 K безкоштовно
застосунку	84 у нашому K	84 в нашому K	4396 нашому K
застосунок	4378 завантажте K	4396 наш K	4396 мобільний K	4489 завантажте K і	4489 завантажте K та
захищено	4392 усі права K
захищені	4392 усі права K	4392 всі права K
защищенной	3641 K формой
защищены	3632 все права K
защищённой	3641 K формой
заяви	320 K
заявив	4492 K
заявил	320 K	3732 K
заявила	320 K	3732 K	4492 K
заявили	3732 K	4492 K
заявиха	320 K
звёздочкой	60 поля со K
згодні	43 не K
здесь	3600 раз уж вы K
зеркала	64 K
зеркало	64 K
змінено	98 імена K	98 ім'я K
знайшли	4398 якщо ви K
знанията	251 K си
зобов	4492 K'язав
зовнішнього	4406 K вмісту	4406 K контенту
зовнішній	4406 K вміст	4406 K контент
зробіть	4372 K внесок	4489 K внесок у	4489 K внесок на
зірочкою	60 поля с K	60 поля із K
""", 'и': """
из	3728 # K #
избранное	3638 K
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
иностранного	3632 выполняющим функции K агента
иностранным	3730 K агентом
инстаграм	240 K
искусственного	3664 с помощью K интеллекта
искусственным	3664 K интеллектом
использование	3634 K cookie	3644 K cookie	3661 любое K материалов	3661 K материалов сайта
использовании	3632 при K материалов	3661 полном или частичном K	3661 частичном K материалов
используем	3621 K cookie
использует	3622 K cookie
исправление	98 K:
источники	3638 избранные K	3638 любимые K
источников	3638 избранных K	3675 избранных K
источником	3638 основным K
исчерпали	3608 K лимит
""", 'к': """
каждое	17 K утро
каждый	3731 K месяц
каже	4492 K
каза	320 K
казав	4492 K
казал	320 K
казала	320 K	4492 K
казали	4492 K
казаха	320 K
казва	320 K
казвал	320 K
казвала	320 K
канал	274 viber K	3730 наш K	4490 наш K
канала	3730 нашего K
каналу	4490 нашого K
колумнист	3642 - K	3642 , K	3715 K
колумніст	4404 - K	4474 K
колумністка	4404 - K	4474 K
команде	3647 к нашей K
команди	4409 до нашої K
коментар	6 залишити K
коментарите	85 в K	253 K под
коментарях	85 у K	85 в K	4393 у K	4393 в K
коментатор	243 е K
коментиране	253 правила за K	253 правилата за K
коментирате	6 за да K	253 K
коментувати	6 K
комментариев	98 отказались от K	98 отказался от K
комментарии	6 оставлять K
комментарий	6 оставить K	3624 чтобы оставить K
комментария	21 для отправки K
комментариях	85 в K	3633 в K
комментировать	6 K
контент	9 этот K	9 цей K	3644 внешний K
контента	9 этого K	3644 внешнего K
контенту	9 цього K
конференцию	3647 нашу K
конференция	248 нашата K
конференцію	4409 нашу K
конфиденциальности	3621 политикой K	3634 политика K
конфіденційності	4384 політикою K	4394 політика K
копирование	3661 K материалов сайта
кореспондент	243 е K	243 , K	4404 - K	4404 , K	4474 K
кореспондентка	4404 - K	4404 , K	4474 K
короткий	3652 K опрос
корреспондент	3642 - K	3642 , K	3715 K
корреспондентам	39 нашим K
корреспондентка	3715 K
корреспонденту	39 нашему K
крикнув	4492 K
крикнул	3732 K
крикнула	3732 K	4492 K
кричав	4492 K
кричал	3732 K
кричала	3732 K	4492 K
кричали	3732 K	4492 K
кричит	3732 K
""", 'л': """
лв	257 за # K
лев	257 за # K
лева	257 за # K	319 K
лекцию	3647 нашу K
лекцію	4409 нашу K
лиценз	47 K cc
лицензии	47 K cc
ліцензією	47 K cc
""", 'м': """
магазин	248 нашия онлайн K	248 нашия K
магазина	248 онлайн K ни	3647 нашего K
магазине	3647 в нашем K	3647 в нашем интернет-K
магазину	4409 нашого K
магазині	4409 у нашому K	4409 в нашому K	4409 нашому інтернет-K
материал	3624 обсудить K	3644 внешний K	3677 K создан	3730 этот K
материалам	3669 ко всем K
материалы	3730 наши K
матеріал	4490 цей K
матеріали	4490 наші K
матеріалу	98 першій версії K
матеріалів	4423 копіювання K сайту	4423 K посилання обов'язкове	4431 до всіх K	4431 до усіх K
мероприятие	3647 наше K
месенджері	4400 K
месец	319 на K	319 всеки K
месечно	319 K
мессенджере	3639 K
месте	42 вы были на K
месяц	3731 в K
мобільний	4396 K додаток
молба	238 имаме малка K	238 имаме K към вас
молел	320 K
молела	320 K
молеха	320 K
молеше	320 K
містить	98 K описи	98 K сцени
місці	42 ви були на K
місяць	4491 на K	4491 перший K
""", 'н': """
навчання	48 K ші
нагадав	4492 K
нагадала	4492 K
наголосив	4492 K
наголосила	4492 K
надпис	320 такъв K
надпись	3732 такая K
надсилайте	4402 K нам	4402 K її	4402 K їх нам	4403 K фото	4403 K відео	4403 K свої	4489 K нам
надсилаємо	57 ми K вам	57 ми K
надійних	4399 K джерел
надішлемо	57 ми K вам
надішліть	38 K нам	49 K його	49 K друзям	67 K нам	4402 K нам	4402 K їх нам	4403 K фото	4489 K нам
нажимая	3655 K кнопку	3655 K на кнопку	3655 K "
нажмите	3624 K ctrl
намерете	273 K ни
напис	4492 такий K
написа	320 K
написав	4492 K
написал	3732 K
написала	3732 K	4492 K
написано	3732 было K	4492 було K
напиши	38 K нам	67 K нам
напишите	38 K нам	38 K в наш	67 K нам	67 K в наш	3641 K нашему	3641 K нашей	3641 K автору	3641 K нам	3729 K нам
напишіть	38 K нам	67 K нам	4402 K нашому	4402 K нашій	4402 K автору	4402 K авторці	4402 K нам	4489 K нам
напомнил	3732 K
напомнила	3732 K
направете	317 K дарение
настоя	320 K
настоява	320 K
настоявал	320 K
натискайки	255 K
натискането	255 с K
натискаючи	4416 K кнопку	4416 K на
нашем	3624 в K чате
нашия	248 към K екип	248 в K екип	251 K куиз	251 K тест
небольшая	3600 K просьба
неделю	17 раз в K	17 каждую K	3731 в K
независимата	317 подкрепете K
независими	318 K медии
независимую	3603 поддержите K	3729 поддержите K
независимые	3730 K медиа
незалежні	4490 K медіа
нейросети	3664 с помощью K
несколько	3652 на K вопросов
никакого	71 K спама
новинами	4381 стежте за K
новини	240 google K	4400 google K
нуждаем	317 K се от вашата
нужна	3662 K ваша
нюзлетър	256 K
""", 'о': """
обеща	320 K
обещал	320 K	3732 K
обещала	3732 K
обещали	3732 K
обновена	98 статията е K
обновлен	98 текст K	98 материал K
обновлён	98 текст K	98 материал K
обозреватель	3642 - K	3642 , K	3715 K
обозревательница	3715 K
обраних	4399 K джерел
обучения	48 K ии
объявил	3732 K
объявила	3732 K
объяснил	3732 K
объяснила	3732 K
объясняет	3732 K
объяснял	3732 K
объясняла	3732 K
обязал	3732 K
обязательна	3632 гиперссылка K	3661 материалов ссылка K	3661 ссылка на источник K
обязательные	21 K поля	3624 K поля
обясни	320 K
обяснил	320 K
обяснила	320 K
обяснява	320 K
обіцяв	4492 K
обіцяла	4492 K
обіцяли	4492 K
огледален	64 K сайт
оглядач	4404 - K	4404 , K	4474 K
оглядачка	4404 - K	4404 , K	4474 K
оголосив	4492 K
ограничений	3608 читайте без K
одноклассниках	3639 K
одному	4416 в K листі
оновлено	98 текст K	98 матеріал K	98 новину K
опечатку	3624 нашли K
описания	98 съдържа K	98 есть K	98 содержит K
описи	98 є K
опитування	4413 наше K	4413 коротке K
опитуванні	35 нашому K	4413 K читачів	4413 нашому K	4413 в K
оприлюднюватиметься	22 не K	4387 ваша e-mail адреса не K
опрос	35 наш K	3652 наш K
опросе	35 нашем K	3652 нашем K	3652 в K
опубликован	22 не будет K	3624 ваш адрес email не будет K
организаторите	320 канят K
организаторы	3732 зовут K
організатори	4492 запрошують K
оставете	77 K имейла си
оставляем	29 K за собой право
оставляет	29 K за собой право
оставляя	3655 K заявку
оставьте	77 K свой адрес	77 K адрес	77 K почту	77 K свою почту	77 K e-mail
осталось	3609 K #%	3609 K # %
отбележете	62 K ме
ответил	98 не K на	3732 K
ответила	98 не K на	3732 K
ответили	98 не K на
ответственно	83 играйте K
ответственности	30 не несет K	30 не несёт K
отвечал	3732 K
отвечала	3732 K
отговори	98 не K на	320 K той	320 K тя
отговорил	320 K
отговорила	320 K
отговориха	320 K
отговорност	30 не носи K
отменить	21 K ответ	3731 K в любой момент
отметил	3732 K
отметила	3732 K
отметь	62 K меня
отметьте	62 K меня	62 K нас
отмечайте	62 K меня
отписаться	3611 K в любой момент
отправляем	57 мы K вам
отправьте	49 K	3641 K их нам	3729 K нам
отримувати	4434 хочете K
отримуйте	4438 K
очакваме	241 K вашите
ошибку	3625 нашли K
оштрафовал	3732 K
оштрафовала	3732 K
оштрафував	4492 K
""", 'п': """
партнером	3659 совместно с K	4421 спільно з K
партнерски	74 K линкове
партнерские	37 K ссылки	74 K ссылки	3659 K ссылки
партнерским	74 K ссылкам
партнерські	74 K посилання	4421 K посилання
партнеры	3621 мы и наши K
партньорски	260 K линкове
партнёром	3659 совместно с K
партнёрские	37 K ссылки	74 K ссылки	3659 K ссылки
партнёрским	74 K ссылкам
патроном	3729 станьте K
пееха	320 K
пели	3732 K
первинній	98 K версії
первоначальной	98 K версии
первый	3731 K месяц	3731 рубль в K
переведите	3729 K нам
перевірте	4413 K себе	4416 K пошту
передплатник	50 як K	4374 уже K	4374 вже K
передплатникам	4374 доступний лише K	4374 доступна лише K	4374 доступно лише K
передплатники	50 K можуть	4432 лише K	4432 тільки K
передплатників	4374 тільки для K
передплатою	4374 доступна за K	4374 доступний за K	4417 за K	4439 з K
передплату	80 оформіть K	4417 K за	4489 оформіть K
передплатіть	80 K
передрук	45 K	4397 K
передруковувати	45 K
передруку	4397 у разі K
передрукувати	45 K
перепечатать	45 K
перепечатка	45 K	3637 K
перепечатке	3637 при K
перепечатывать	45 K
перешлите	49 K
перешліть	49 K
персональних	4395 K даних
персональных	3635 K данных
писав	4492 K
писал	3732 K
писала	3732 K	4492 K
писати	4490 нам K
писменото	262 без K съгласие
письме	3655 в одном K
письменного	3676 без K согласия
письмової	4437 без K згоди
питаха	320 K
питаше	320 K
пишете	38 K ни	67 K ни	241 K ни	242 K на	317 K ни
пишеше	320 K
пиши	38 K нам	38 K ни	67 K нам	67 K ни
пишите	38 K нам	38 K в бот	38 K в наш	38 K на почту	67 K нам	67 K в бот	67 K в наш	67 K на почту	3641 K нам	3673 K на	3729 K нам
пишіть	38 K нам	38 K у	67 K нам	67 K у	4402 K нам	4435 K на
платной	3608 в K версии
побачили	4443 K помилку
повний	20 K текст	4417 K текст
повтаря	320 K
повтаряше	320 K
повторював	4492 K
повторює	4492 K
повторяет	3732 K
повторял	3732 K
повторяла	3732 K
повідомив	4492 K
повідомила	4492 K
повідомили	4492 K
повідомте	38 K нам	67 K нам	4402 K нам	4402 K нас	4489 K нам
подайте	242 K сигнал
поддержать	3729 K нас	3729 K редакцию	3729 K нашу
поддерживайте	3729 K нас	3729 K нашу
поддержите	3603 K нашу	3603 K нас	3662 K	3729 K нас	3729 K нашу	3729 K редакцию	3729 K проект	3729 K автора	3729 K наш
поддержка	3604 ваша K	3729 ваша K поможет	3729 ваша K помогает	3729 ваша K позволит
поддержке	3659 при K партнёра	3659 при K партнера	3662 благодаря вашей K	3730 вашей K
поддержки	3730 без вашей K	3730 вашей K
поделитесь	25 K	49 K им	49 K ей	67 K своей историей	67 K с нами
подканял	320 K
подканяха	320 K
подканяше	320 K
подкаст	34 наш K	34 нашия K	250 K	318 нашият K	3650 K	3730 наш K	4411 K	4490 наш K
подкаста	250 K	3650 K	3730 нашего K
подкасте	34 нашем K	3650 K
подкасти	34 наші K	250 K	4411 K
подкастов	3650 K
подкасту	4411 K
подкастът	250 K
подкасты	3650 K
подкасті	34 нашому K	4411 K
подкастів	4411 K
подкрепа	263 с вашата K	263 вашата K	317 вашата K	318 вашата K
подкрепата	260 с K на партньор
подкрепете	263 K	317 K ни	317 K нашата
подкрепяйте	317 K ни
подписаны	3608 уже K
подписка	3608 уже есть K	3733 K
подписке	3608 доступен только по K	3608 доступна по K	3608 доступен по K	3656 по K
подписки	3733 K
подпиской	3681 с K
подписку	80 оформите K	80 оформить K	3608 оформить K	3608 оформите K	3655 спасибо за K	3656 K за	3729 оформите K	3729 оформить K
подписчик	50 как K	3608 уже K	3608 вы уже K
подписчикам	3608 доступна только K	3608 доступно только K	3608 доступен только K	3670 только K
подписчики	50 K могут	3670 только K	3733 K
подписчиков	3608 только для K
подписчиком	3729 станьте K
подписывайтесь	3611 K на рассылку	3618 K на нас	3618 K на наш	3618 K на канал	3618 K на telegram	3729 K на
подписываясь	3655 K
подпишитесь	80 K	3603 K на регулярное	3611 K на рассылку	3618 K на наш	3618 K на канал	3729 K на
подчеркнул	3732 K
подчеркнула	3732 K
подчерта	320 K
поділіться	25 K	49 K ним	67 K своєю історією	67 K з нами
подію	4409 нашу K
пожертвование	3603 оформите K	3604 сделайте K	3662 регулярное K	3662 ежемесячное K	3729 ваше K	3729 сделайте K	3729 оформите K	3733 K
пожертвования	3730 на K	3733 K
пожертвованиям	3662 благодаря K	3730 благодаря K
пожертвуйте	3729 K
позволяет	3729 ваша поддержка K
позначайте	62 K мене
позначте	62 K мене
позоваването	262 K на
поиска	320 K
поискал	320 K
показан	60 адрес не будет K	60 email не будет K
показана	60 почта не будет K	60 пошта не буде K	60 адреса не буде K
полностью	20 материал K	3608 чтобы прочитать K
полный	20 K текст	3656 K текст
получавайте	276 K
получавате	272 искате ли да K	272 искате да K
получайте	3680 K
получать	3672 хотите K
помилку	4443 знайшли K
помогите	90 K, сколько можете	3729 K нам
помогнете	317 K ни
помогут	3730 K нам
поможет	3730 K нам
помоли	320 K
помолил	320 K
помолила	320 K
помощник	63 наш K	63 ии-K
помощь	3729 нам нужна ваша K
помощью	3664 с K ии
помітили	4398 якщо ви K	4443 K помилку
помічник	63 наш K
понравилась	3730 K статья
понравился	3730 K материал	3730 K текст
пообещал	3732 K
пообещала	3732 K
пообіцяв	4492 K
пообіцяла	4492 K
попереджає	4492 K
попередив	4492 K
попередній	98 K версії
попита	320 K
поправка	98 K:
попросив	4492 K
попросил	3732 K
попросила	3732 K	4492 K
попросили	3732 K	4492 K
попросило	3732 K
порадив	4492 K
порадила	4492 K
посилання	4423 K на джерело обов'язкове
последвайте	317 K ни
последната	271 K ви безплатна статия	271 K безплатна статия
посоветовал	3732 K
посоветовала	3732 K
постановив	4492 K
постановил	3732 K
посъветва	320 K
посъветвал	320 K
посъветвали	320 K
потребовал	3732 K
потребовала	3732 K
почерпете	54 K ме
почерпи	54 K ме с кафе
почте	79 в K	79 на вашей K	3655 вашей K
почтовом	3655 вашем K ящике
почту	79 на K	3612 на вашу K	3612 вам на K	3655 вашу K
пошту	79 на K	79 на вашу K	4377 на вашу K
пошті	4416 вашій K
пощенска	228 вашата K кутия
пояснив	4492 K
пояснил	3732 K
пояснила	3732 K	4492 K
пояснював	4492 K
пояснювала	4492 K
пояснює	4492 K
поясняет	3732 K
правото	29 си запазва K
працювати	4424 допоможе нам K	4490 K далі
працюємо	4490 ми K
предишна	98 K версия на
предпочитаемые	3638 K источники
предпочитаемых	3638 K источников
предпочитан	239 K източник
предпочитани	239 K източници
предпочитаните	239 K източници	239 K си източници
предпочтительные	3638 K источники	3675 K источники
предпочтительный	3638 K источник
предпочтительных	3675 K источников
предупреди	320 K
предупредил	3732 K
предупреждава	320 K
предупреждает	3732 K
предыдущей	98 K версии текста
препечатването	262 K
препратете	49 K
препубликува	45 K
препубликуването	45 K
пригостіть	54 K мене кавою
призвал	3732 K
призвала	3732 K
призвали	3732 K
призна	320 K
признава	320 K
признавал	3732 K
признает	3732 K
признал	3732 K
признала	3732 K
признали	3730 нас K
призова	320 K
призовава	320 K
призовал	320 K
призоваха	320 K
призывал	3732 K
призывала	3732 K
призывали	3732 K
приложение	84 в нашето K	318 нашето K	3613 скачать K	3614 скачайте K	3614 установите K	3636 наше K	3636 мобильное K	3729 скачайте наше K	3729 скачайте K и
приложението	317 изтеглете K ни	317 изтеглете K на вестник
приложении	84 в нашем K	3613 открыть в K	3636 нашем K
приложения	3636 нашего K	3730 нашего K
прим	98 K. ред
примечание	98 K редакции
приоритетным	3638 K источником
присоединяйтесь	51 K	3729 K к нам	3729 K к нашему	3729 K к нашей	3729 K к нашим	3729 K к сообществу	3729 K к читателям	3729 K к тем
присъединете	51 K се	317 K се към нашия
присылаем	57 мы K вам	57 мы K
присылайте	3641 K нам	3641 K фото	3641 K видео	3641 K новости	3641 K свои	3641 K их нам	3729 K нам
пришлите	38 K нам	49 K друзьям	67 K нам	3641 K нам	3641 K фото	3641 K их нам	3729 K нам
пришлём	57 мы K вам
приєднуйтесь	51 K	4489 K до нас	4489 K до нашої	4489 K до нашого	4489 K до спільноти	4489 K до читачів
приєднуйтеся	51 K	4489 K до нас	4489 K до нашої	4489 K до нашого	4489 K до спільноти	4489 K до читачів
проверьте	3652 K себя	3655 K почту
проголосуйте	3667 K	4429 K
продовження	4421 реклама. K
продовжити	4374 щоб K читання	4424 допоможуть нам K
продовжувати	4490 K роботу
продолжаем	3730 мы K работать
продолжать	3662 помогут нам K	3730 K работу
продолжение	3659 реклама. K
продолжить	3608 чтобы K чтение	3662 помогут нам K	3662 поможет нам K	3730 K работу
продължава	260 K по-долу
продължете	225 K да четете
продължим	318 да K да работим
продължите	224 за да K да четете
произведен	3632 настоящий материал (информация) K	3677 материал K
произведён	3677 материал K
пройдите	3652 K тест
пройдіть	4413 K тест
променени	98 имената са K
пропускайте	272 не K
пропустите	3672 не K
пропустити	4434 не хочете K
пропустить	3672 не хотите K
пропустіть	4434 не K
просив	4492 K
просил	3732 K
просила	3732 K	4492 K
просили	3732 K	4492 K
просьба	3600 у нас к вам K	3600 у нас есть K
просять	4492 K
проучване	251 нашето K
прохання	4368 маємо до вас K	4368 невелике K
прочетете	225 за да K цялата
прочитать	3608 осталось K	3608 чтобы K статью
пріоритетне	4399 K джерело
пріоритетним	4399 K джерелом
публиковать	45 K у себя
пълния	257 K текст
първия	319 за K месец
първоначалната	98 K версия
підписатися	4376 K на розсилку
підписка	4493 K
підписку	4374 оформіть K	4416 дякуємо за K	4489 оформіть K
підписники	4432 лише K	4493 K
підписників	4374 тільки для K
підписуйтесь	4380 K на нас	4380 K на наш	4380 K на канал	4380 K на telegram	4489 K на
підписуйтеся	4380 K на наш	4380 K на канал
підписуючись	4416 K
підпишіться	4376 K на розсилку	4380 K на наш	4489 K на
підтримайте	4371 K нашу	4371 K незалежну	4371 K нас	4424 K	4489 K нас	4489 K нашу	4489 K незалежну	4489 K редакцію	4489 K автора	4489 K роботу	4489 K наш
підтримати	4489 K нас	4489 K нашу
підтримка	4372 ваша K	4489 ваша K допоможе
підтримки	4421 за K партнера	4490 спільноти K	4490 вашої K
підтримуйте	4489 K нас	4489 K нашу
підтримці	4424 завдяки вашій K	4424 завдяки K читачів	4490 вашій K
піти	4368 перш ніж K
""", 'р': """
работа	318 нашата K	3730 наша K
работаем	3730 мы K
работать	3662 помогут нам K	3662 поможет нам K	3730 K дальше
работу	3730 нашу K
радив	4492 K
радила	4492 K
радили	4492 K
радить	4492 K
разкажете	38 K ни	67 K ни
разрешение	235 без K е забранено
разрешения	3676 без K редакции
разчитаме	263 K на вашата	318 K на
расскажите	38 K нам	67 K нам	67 K свою историю	3729 K нам
рассказал	3732 K
рассказала	3732 K
рассказывать	3730 K правду
расследование	3730 наше K	3730 это K
расследования	3730 наши K
рассылка	3730 наша K	3733 K
рассылку	78 на K	78 нашу K	78 K	3611 нашу K	3611 K самых	3730 нашу K
регистрацията	255 с K си	255 благодарим за K
регистрируясь	3655 K
регулярний	4424 K внесок
редактор	243 е K	243 - K	243 , K	3642 - K	3642 , K	3715 K отдела	3715 K	4404 - K	4404 , K	4474 K
редакторка	4404 - K	4404 , K	4474 K
редакцией	39 нашей K	3641 связаться с K
редакции	98 поправка K	3676 без согласия K	3730 нашей K
редакцию	39 в нашу K	3641 напишите в K	3641 пишите в K
редакция	248 в нашата K	318 нашата K	3730 наша K
редакцията	38 свържете се с K	67 свържете се с K
редакцію	4402 напишіть у K	4402 пишіть у K
редакція	4490 наша K
редакцією	39 нашою K	4402 зв'язатися з K
редакції	43 письма до K	98 від K:	4402 пишіть до K	4437 без згоди K	4437 без дозволу K	4490 нашої K
рекламата	11 K	260 след K
реклами	11 K	70 без K	70 немає K	318 без K	4421 після K	4421 на правах K	4490 без K
рекламой	11 K
рекламы	11 K	70 без K	70 нет K	3659 после K	3659 на правах K	3730 без K
репортер	39 на нашия K	243 е K	243 - K	243 , K	3642 - K	3642 , K	3715 K	4404 - K	4404 , K	4474 K
репортери	39 на нашите K	318 нашите K
репортерка	4404 - K	4404 , K	4474 K
репортёр	3642 - K	3642 , K	3715 K
решил	3732 K
реєструючись	4416 K
робота	4490 наша K
роботу	4490 нашу K
розкажіть	38 K нам	67 K нам
розповів	4492 K
розповідати	4490 K правду
розповіла	4492 K
розсилка	4490 наша K	4493 K
розсилку	78 на K	78 нашу K	78 K	4376 нашу K	4376 щоденну K	4490 нашу K
розслідування	4490 наші K	4490 це K
рублей	3731 # K
рік	4491 на K
""", 'с': """
свободната	317 подкрепете K
свържете	38 K се с нас	67 K се с нас	241 K се с нашия	241 K се с нашата	241 K се с нас	241 K се с автора	317 K се с нас
свържи	38 K се с нас	67 K се с нас
свяжитесь	38 K с нами	3641 K с нами
связаться	3641 K с автором
седмично	17 веднъж K
сигнализирайте	241 K ни
сказав	4492 K
сказал	3732 K
сказала	3732 K	4492 K
скаржаться	4492 K
скаржився	4492 K
скаржилася	4492 K
скачайте	3613 K наше
скиньте	3729 K нам	3729 K донат
сколько	3729 скиньте K
скриньку	4416 вашу K
скриньці	4416 вашій K
следите	3618 K за нами
словам	3732 по K
словами	4492 за K
слушайте	273 K ни
слідкуйте	4380 K за нами
снимки	40 свои K	40 K и видео	40 вашите K	40 K или видео
советовал	3732 K
советовала	3732 K
советовали	3732 K
советует	3732 K
согласны	43 не K	43 K с автором
содержатся	98 K описания
содержимое	3644 внешнее K
содержит	98 K сцены
сообщение	3632 данное K (материал) создано	3677 K создано
сообщил	3732 K
сообщила	3732 K
сообщили	3732 K
сообщите	38 K нам	67 K нам	3641 K нам	3729 K нам
соучастником	3662 станьте K	3729 станьте K
спам	71 без K
спама	71 без K
спаму	71 без K
спецкор	3715 K
сповіщення	14 K	4378 увімкнути K	4378 увімкніть K
споделете	25 K	49 K я	67 K с нас	67 K своята
сподобався	4490 K текст	4490 K матеріал
сподобалась	4368 якщо вам K стаття
спонсором	80 станьте K
според	320 K
спрашивает	3732 K
спросил	3732 K
спросила	3732 K
співали	4492 K
співучасником	4489 станьте K
спільнота	4490 наша K
спільноти	4372 стань частиною K	4424 частиною K	4490 нашої K
станете	80 K член	317 K абонат	317 K член
станьте	51 K одним из них	3729 K нашим	4489 K нашим
статей	4431 до всіх K	4431 до усіх K
статии	270 до всички K
статия	238 хареса ли ви тази K	257 цялата K	318 тази K
статията	257 % от K
стаття	4490 ця K
статья	3730 эта K
статьям	3669 ко всем K
стверджує	4492 K
стежте	4380 K за нами
стигнали	238 щом сте K дотук
стороннего	3644 K сервиса
сторонним	3644 K сервисом
стороннього	4406 K сервісу
стороннім	4406 K сервісом
суммой	3731 любой K
сумму	3731 любую K
сутрин	17 всяка K
существуем	3730 мы K
существует	3662 K благодаря
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
телеграм	16 K	240 K	3618 наш K-канал	3618 в нашем K	3639 K	3639 K-канал	3639 K-канале	3673 пишите в K	3730 наш K	4380 наш K-канал	4400 K	4400 K-канал	4400 K-каналі
телеграме	16 K	3639 K
телеграмі	4400 K
телефон	98 K довіри
тест	3652 наш K	4413 наш K
тиждень	17 раз на K	4491 на K
требовал	3732 K
требовала	3732 K
требовали	3732 K
тръгнете	238 преди да си K
""", 'у': """
уведомления	14 K	3614 включите K	3614 включить K	3614 разрешить K
уверяет	3732 K
уверял	3732 K
уверяла	3732 K
увійдіть	24 K	4375 K, щоб
уговаривал	3732 K
уговаривала	3732 K
угостите	54 K меня кофе	54 K автора кофе
угостить	54 K меня кофе
уебинар	248 нашия K
уйдете	3600 прежде чем вы K
укажите	77 K свой e-mail	77 K почту
улюблених	4399 K джерел
улюблені	4399 K джерела
умовляв	4492 K
умоляваше	320 K
умолял	3732 K
умоляла	3732 K
умоляли	3732 K
утверждает	3732 K
уточнение	98 K:
уточнення	98 K:
уточнив	4492 K
уточнил	3732 K
уточнила	3732 K	4492 K
учасником	4489 станьте K
""", 'ф': """
фейсбук	16 K	240 K
фото	40 свои K	40 ваши K	40 свої K	40 ваші K
фотографии	40 K и видео
""", 'ц': """
цените	3730 K нашу
цитировании	3637 при K
цитування	4397 у разі K
цитуванні	4397 при K
""", 'ч': """
частиною	4489 станьте K
частковому	4423 повному або K
чашку	54 на K кофе
через	64 K vpn
четене	0 време за K
четете	273 K ни
читаете	3729 спасибо, что K
читай	4380 K нас
читайте	3618 K нас в	4380 K нас у	4380 K нас в
читання	0 час K	0 хв K
читателей	43 письма K	3652 опросе K	3662 благодаря поддержке K	3682 K	3730 наших K
читатели	36 наши K	36 нашите K	43 писма на K	278 K	318 нашите K	3600 дорогие K	3682 K	3730 наши K
читателите	278 K	318 с подкрепата на K	318 от K ни
читателям	18 благодаря K	36 нашим K	3682 K	3730 благодаря K
читати	4374 щоб K далі	4489 щоб K далі
читачам	18 завдяки K	4440 K
читачі	36 наші K	4440 K	4490 наші K
читачів	43 листи K	4440 K	4490 наших K
читаєте	4489 дякуємо, що K
чтение	0 на K
чтения	0 время K	0 мин K
""", 'щ': """
щомісяця	4491 K
щомісячний	4424 K внесок
щомісячно	4491 K
щоранку	17 K
щотижневу	4376 K розсилку
""", 'э': """
электронной	3655 адрес K почты
электронную	3655 K почту
""", 'я': """
яжіться	38 зв'K з нами	4402 зв'K з нами
язкові	21 обов'K поля	4387 обов'K поля
якщо	4368 K ви вже тут
""", 'і': """
із	4488 # K #
інтелектом	4426 штучним K
інтелекту	4426 за допомогою штучного K
""", 'א': """
אדבלוק	2028 K
אומר	2065 K
אומרת	2065 K
אותה	49 שלחו K	49 שתפו K
אותו	49 שלחו K
אותנו	62 תייגו K	67 שתפו K
אחרינו	1967 עקבו K	2062 עקבו K
איתנו	38 צרו K קשר	38 צרו קשר K	38 דברו K	67 צרו K קשר	67 צרו קשר K	67 דברו K
אליכם	57 נשלח K
אלינו	38 פנו K	67 פנו K
אלקטרוני	1965 דואר K
אמר	2065 K
אמרה	2065 K
אמרו	2065 K
אתכם	1997 רק K
""", 'ב': """
באפליקציה	84 K שלנו
בדוי	98 שם K
בדויים	98 שמות K
בוקר	17 מדי K
בחודש	2064 K
ביקש	2065 K
ביקשה	2065 K
במייל	1996 K שלכם
בסרטון	1986 לצפות K זה
בעוגיות	1972 שימוש K
בעיתונות	1997 לתמוך K
בעלי	2033 בלי K הון	2033 ללא K הון
בקובצי	1971 משתמש K
בשבוע	17 פעם K	2064 K
בתגובות	85 K
בתוכן	2008 לעשות שימוש K
""", 'ד': """
דווחו	2062 K לנו
דיוור	1996 קבלת K
""", 'ה': """
האימייל	21 K לא יוצג	60 K לא יוצג
האפליקציה	1968 הורידו את K	2063 K
הבהרה	98 K:
הגיב	98 לא K
הדיגיטלי	63 העוזר K
הדפדפן	10 K שלך
ההתראות	14 K
הודיע	2065 K
הודיעה	2065 K
הוואטסאפ	1968 לקבוצת K
הווטסאפ	1968 לקבוצת K
הווירטואלי	63 העוזר K
הוסיף	2065 K
הוסיפה	2065 K
הזהיר	2065 K
הזכויות	1979 כל K שמורות
הזמינו	54 K אותי לקפה
החובה	21 שדות K
החינמיות	2009 הכתבות K
הטלגרם	1968 לערוץ K
הטקסט	1987 K
היום	2062 תרמו K
הירשמו	2062 K לקבלת
הכותב	2008 על דעת K
הכתבה	45 לפרסם את K	1961 להמשך קריאת K	1987 K	2063 K הזאת
המדור	1985 הוא עורך K	1985 היא עורכת K
המובעות	2008 הדעות K במאמר	2008 הדעות K בטור	2008 הדעות K בכתבה
המועדף	1982 למקור K	1982 כמקור K
המייל	1964 לתיבת K	1965 כתובת K
המערכת	98 הערת K
המקורית	98 בגרסה K של
הניוזלטר	1965 K היומי	1996 K השבועי של	1996 K שלנו	2063 K
הסביר	2065 K
הסיכום	1987 K
העבירו	49 K אותה	49 K הלאה
העיקריות	1987 הנקודות K
העיתונות	2063 K העצמאית
הפרטיות	1972 מדיניות K
הפרסומות	2028 חוסם K
הפרסומים	2028 חוסם K
הפרסומת	11 K
הצביעו	2062 K בסקר
הצטרפו	51 K אליהם	51 K אלינו	1968 K לערוץ	2062 K אלינו
הקודמת	98 בגרסה K של
הקוראים	18 בזכות K
השאירו	77 K כתובת מייל	77 K מייל
השימוש	1972 תנאי K
השמות	98 K שונו
התגובות	1993 K
התחברו	24 K
התמונות	40 את K שלכם
התמיכה	1997 בזכות K שלכם
התראות	14 K
התרגום	1987 K
התרומה	2062 K שלכם
""", 'ו': """
ובטוויטר	1967 בפייסבוק K
ווידאו	40 תמונות K
וסרטונים	40 תמונות K
ותלוי	1997 K בכם
ותלויה	1997 K בכם
""", 'ז': """
זקוקה	2062 K לכם
""", 'ח': """
חודשית	2062 תרומה K
חיצוני	1986 תוכן K	1986 תוכן ממקור K
""", 'ט': """
טען	2065 K
""", 'י': """
יכולים	50 מנויים K
ישירות	1996 K למייל	1996 K לתיבת
""", 'כ': """
כמנויים	50 K	80 הצטרפו K	1961 הצטרפו K
כתב	2065 K
כתבה	1987 K זו	2063 K זו	2065 K
כתבו	38 K לנו	67 K לנו	2062 K לנו
כתבות	2009 K חינם
כתבי	38 K לנו	67 K לנו
כתבת	1985 היא K
כתובת	77 הזינו K מייל	1965 K דוא"ל
""", 'ל': """
לדברי	2065 K
להגיב	6 כדי K	1993 K
להמשיך	1961 כדי K לקרוא	1997 עזרו לנו K
להעתיק	1979 אין K	2008 לשכפל, K
לחודש	2064 K
לחוק	2008 סעיף #א K
לחצו	2062 K כאן
לידיעון	2062 הירשמו K
לכתבים	39 K שלנו
לכתבת	39 K שלנו
למייל	79 K שלכם
למנויים	80 היו K	1962 K בלבד
למערכת	39 K שלנו	43 מכתבים K
לניוזלטר	78 K	78 K שלנו	1964 הירשמו K	1964 הרשמה K	1964 K שלנו	1996 בהצלחה K	2062 הירשמו K
לעזרתכם	2062 אנחנו זקוקים K
לענייני	1985 הוא כתב K	1985 היא כתבת K
לפרסם	45 K כתבה זו	45 K מחדש
לצפייה	1986 K בתוכן
לקבוצת	1968 הצטרפו K
לקריאה	2009 כתבות K
לקריאת	20 K הכתבה
לשנה	2064 K
לתומכים	1997 הצטרפו K
""", 'מ': """
מאמרים	15 K חינם	2009 K חינם
מועדף	1982 מקור K	1982 כמקור K	2047 מקור K	2047 כמקור K
מינוי	1961 רכשו K	2062 רכשו K	2066 K
מנוי	1961 כבר K
מנויים	2066 K
מניות	2033 בלי בעלי K	2033 ללא בעלי K
מסכימים	43 לא K	43 K?	1996 בהרשמה אתם K
מסר	2065 K
מסרבים	98 K להגיב
מראה	64 אתר K
""", 'נ': """
ניוזלטר	1996 K שבועי	2066 K
נשלח	57 K לכם
""", 'ס': """
סיכום	1987 K
סיפר	2065 K
סיפרה	2065 K
סעיף	2008 K #א
ספאם	71 בלי K	71 ללא K
ספרו	38 K לנו	67 K לנו	2062 K לנו
סרטונים	40 תמונות או K
""", 'ע': """
עדכונים	1996 לקבלת K במייל
עודכנה	98 הכתבה K	98 הידיעה K
עיתונאי	1985 הוא K
עיתונאית	1985 היא K
עיתונות	1997 לעשות K	2063 K עצמאית
עכשיו	2062 תרמו K
עלולים	98 K להיות קשים
עמלה	2007 נקבל K	2007 לקבל K
ער	98 K״ן
""", 'פ': """
פרסום	45 K מחדש
פרסומות	70 בלי K	70 ללא K	2028 חוסם K	2063 ללא K
פרסומת	11 K
פרשן	1985 הוא K
פרשנית	1985 היא K
""", 'צ': """
ציין	2065 K
""", 'ק': """
קודמת	98 בגרסה K של
קוראי	2063 K
קרא	2065 K
קריאה	0 זמן K
""", 'ר': """
ראשון	2064 חודש K
""", 'ש': """
שאלו	1987 K את
שולחים	57 אנחנו K לכם
שיווקי	1996 לקבל תוכן K
שלחו	38 K לנו	67 K לנו	2062 K לנו
שלנו	39 לכתב K	2063 K
שנקבל	2007 K עמלה
שקראתם	2062 תודה K
שתפו	25 K
""", 'ת': """
תגובה	98 לא נמסרה K
תגובות	1993 K
תוכן	9 K זה	1986 הצגת K
תיאורים	98 כוללת K	98 מכילה K
תייגו	62 K אותי
תיקון	98 K:
תלוי	1997 K בכם
תלויה	1997 K בכם
תמיכתכם	2062 K
תמכו	2062 K בנו
תקציר	1987 K
תרומה	2066 K
תרומות	2066 K
""", 'ا': """
اخبارنا	218 K
اخبرنا	38 K	67 K
اخبرونا	38 K	67 K
ادامه	1627 K مطلب	1627 K خبر	1673 براي K مطلب
ادبلاك	1650 K
ادعمنا	217 K
ادعموا	217 K
ارسال	6 براي K نظر	1605 براي ما K كنيد
ارسله	49 K الي
ارسلها	38 K الينا	67 K الينا
اسبوعيا	219 K
استخدام	124 يمنع اعادة K
استطلاع	217 صوت في K
استطلاعنا	218 K
استفاده	1593 از كوكي K ميكنيم	1593 از كوكيها K ميكنيم	1594 شرايط K	1601 K از مطالب اين سايت	1601 K از مطالب سايت
استمرار	217 ساهم في K	217 ساهموا في K
اسپم	71 بدون K
اشار	220 K
اشارة	62 ضع K الي
اشارت	220 K
اشتراك	150 لديك K	221 K	1622 K تهيه كنيد	1673 K تهيه كنيد	1677 K
اشتراكك	147 تم K
اشترك	80 K	102 K الان	217 K الان
اشتركوا	80 K	217 K
اصحابها	145 تعبر عن راي K	145 عن راي K
اصلاحيه	98 K
اضاف	220 K
اضافت	220 K
اضغط	217 K هنا
اطلاع	1605 به ما K دهيد
اعادة	45 K نشر	124 يمنع K نشر
اعجبك	218 K هذا
اعلام	1676 K كرد
اعلانات	70 بلا K	70 بدون K	70 لا K	181 مانع K	181 حاجب K
اعلانها	14 K
اعلن	220 K
اعلنت	220 K
اعملوا	62 K تاغ
افاد	220 K
افادت	220 K
افزود	1676 K
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
اول	1675 ماه K
اوليه	98 نسخه K اين
ايميل	1588 K خود را	1588 به K شما	1589 ادرس K	1589 نشاني K	1618 در K خود	1673 K خود را وارد كنيد
ايميلتان	1618 به K
اينجا	1626 K كليك كنيد	1673 K كليك كنيد
اينستاگرام	1591 در K دنبال
اينه	64 K
اپ	1617 K
اپليكيشن	1617 K	1673 K ما را	1673 K را دانلود كنيد	1673 K را نصب كنيد	1674 K ما
اگهي	11 K	70 بدون K
""", 'ب': """
باحث	132 K
باحثة	132 K
بازتابدهنده	1631 الزاما K	1631 لزوما K	1631 K ديدگاه
بازنشر	45 K
باشيد	1605 با ما در تماس K
بالضرورة	145 لا تعبر K عن	145 لا يعبر K عن	145 لا تعكس K	145 لا يعكس K	145 لا تمثل K	145 لا يمثل K
ببينيد	1612 را K
بحسب	220 K
بخوانيد	1603 K
بدهيد	38 به ما پيام K	67 به ما پيام K
بديل	64 رابط K
براي	1674 K ما
بريدك	60 لن يظهر K	77 اترك K	77 ادخل K	79 في K	105 الي K	147 في K	147 علي K	147 سجل K	147 اضف K
بريدكم	77 اتركوا K	147 في K
بشنويد	1612 K
بعرض	134 هل تسمح K
بفرستيد	38 براي ما K	67 براي ما K	1605 براي ما K
بفضلكم	218 K
بنويسيد	38 براي ما K	67 براي ما K	1605 براي ما K	1673 براي ما K
بهروز	98 اين خبر K	98 اين گزارش K
بپيونديد	51 به انها K	51 به جمعشان K	1603 K	1611 به تيم ما K	1673 K
بگذاريد	38 با ما در ميان K	67 با ما در ميان K	1605 با ما در ميان K	1673 با ما در ميان K
بگوييد	38 به ما K	67 به ما K
بگيريد	38 با ما تماس K	67 با ما تماس K	1605 با ما تماس K
""", 'ت': """
تؤكد	220 K
تابعة	74 روابط K
تابعنا	112 K علي	112 K عبر	217 K علي تويتر	217 K علي غوغل	217 K علي جوجل
تابعوا	111 K اخبار
تابعونا	111 K علي	111 K عبر	217 K علي
تاكيد	1676 K كرد
تبرع	221 K
تبرعات	221 K
تبرعك	217 K
تبرعكم	217 K
تبرعوا	90 K بما	217 K الان
تبليغ	1650 ضد K
تبليغات	70 بدون K	1650 مسدود كننده K
تجربتك	67 K معنا
تجربه	67 K خود را با ما
تحريريه	39 K ما
تحقيقاتنا	218 K
ترجيحي	1604 منبع K	1604 منابع K	1668 منابع K	1668 منبع K
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
تلگرام	1591 ما را در K	1591 در K دنبال	1591 كانال K ما	1605 با ما در K
تماشا	1612 K كنيد
تمامي	1602 K حقوق
تمثل	145 لا K راي
تنويه	98 K:
تواصل	38 K معنا
تواصلوا	38 K معنا	217 K معنا
توافق	43 هل K
توافقنا	43 لا K
توزيع	124 يمنع اعادة K
توصيف	98 حاوي K
توضيح	98 K:	1676 K داد
تيم	1674 K ما
""", 'ج': """
جافاسكريبت	177 K
جاوااسكريپت	1593 K را فعال
جزئيات	98 حاوي K
""", 'ح': """
حذر	220 K
حذرت	220 K
حساب	102 هل لديك K
حقوق	1602 كليه K	1602 همه K	1602 تمام K
حمايت	1619 K مالي خود	1620 به K شما نياز	1620 با K شما	1621 K كنيد	1673 از ما K كنيد	1673 K شما
""", 'خ': """
خارجي	134 محتوي K
خبر	4 اين K	1674 اين K
خبرنامه	1588 K ما	1588 اشتراك K	1589 در K	1618 K روزانه	1618 K هفتگي	1674 K ما	1674 K	1677 K
خبرنگار	39 K ما	1605 K ما را	1607 K
خبرنگاران	39 K ما	1674 K ما
خصوصي	1594 سياست حريم K
خواست	1676 K
خواستند	1676 K
خواندن	1622 براي ادامه K
خوانندگان	18 با كمك K	43 نامههاي K	1620 به K خود تكيه	1674 K ما
خواهد	1614 منتشر K شد
خواهند	1614 منتشر K شد
""", 'د': """
داستان	67 K خود را براي ما
دانشگاه	1607 استاد K
دستيار	63 K مجازي
دعا	220 K
دعت	220 K
دعمك	217 K
دعمكم	148 نعتمد علي K	148 تعتمد علي K	148 نحتاج الي K	217 K
دنبال	1591 ما را K كنيد	1603 K كنيد	1603 K كنيم	1673 K كنيد
دهيد	38 به ما پيام K	67 به ما پيام K	1605 به ما خبر K	1612 گوش K	1623 هديه K	1673 خبر K
دوستان	49 براي K خود
دوستانتان	49 براي K	49 با K
ديدگاه	1614 نوشتن K	1614 ارسال K	1614 بيانگر K	1631 لزوما K
""", 'ذ': """
ذكر	220 K
ذكرت	220 K
""", 'ر': """
راسلنا	38 K	67 K	217 K
راسلونا	38 K	67 K	217 K
رايگان	1611 وبينار K ما	1622 اشتراك K	1632 مقاله K	1632 مطلب K	1632 مطالعه K	1673 K ثبت نام كنيد
روزنامه	1631 ديدگاه K
روزنامهنگار	1607 K
روزنامهنگاري	1674 K مستقل
""", 'س': """
سابقة	98 نسخة K من هذا	98 نسخة K من هذه
سالانه	1675 K
ساهم	90 K بما	217 K في دعم
ساهموا	90 K بما	217 K في دعم
سايت	1674 K ما
سايتهاي	1608 محتواي K ديگر
سكريبت	177 جافا K
سنويا	219 K
""", 'ش': """
شارك	25 K
شاركنا	38 K قصتك	67 K قصتك	217 K برايك
شاركه	25 K	49 K مع
شاركونا	67 K قصتكم	217 K
شهريا	219 K
شويد	24 وارد K	1603 عضو K	1603 K	1673 عضو K
""", 'ص': """
صباح	17 كل K
صبحگاهي	1618 خبرنامه K
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
علاقه	1604 منبع مورد K
عملنا	218 K
عمولة	158 قد نحصل علي K	158 نحصل علي K
عنوان	21 لن يتم نشر K
""", 'ف': """
فارسله	49 K
فرصتهاي	1611 K شغلي در
فريقنا	218 K
فشاركه	49 K
فنجان	54 ادعني الي K قهوة
فيسبوك	16 K	217 تابعنا علي K
فيلترشكن	64 K
فيلم	40 عكس و K
فينگليش	1614 K	1615 حروف لاتين (K)
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
كار	1674 K ما
كاربري	1622 حساب K خود شويد	1673 حساب K خود شويد
كانال	1591 به K ما	1603 K ما	1674 K ما
كتب	220 K
كتبت	220 K
كردهايد	1622 ثبت نام K	1622 ثبتنام K
كمصدر	129 K مفضل	201 K مفضل
كميسيون	1629 K دريافت كنيم	1629 K دريافت ميكنيم
كنيد	62 منو تگ K	62 من را تگ K	62 تگ K	1611 ديدن K	1612 گوش K	1623 هديه K	1626 روي لينك كليك K	1626 كليك K	1673 به ما كمك K	1673 روي لينك كليك K	1673 همين حالا ثبت نام K
كوكي	1594 از K
كوكيها	1594 K
""", 'ل': """
لניוזלטר	78 K
لاتين	1614 حروف K	1615 حروف K
لاشتراكك	147 K في
لاشتراككم	147 K في
لاضافة	6 K تعليق	144 K تعليق
لزوما	1631 K نظر
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
ما	1674 به K
مالكين	186 بلا K
مالي	1620 كمك K شما	1673 كمك K شما	1677 كمك K
ماه	1675 در K
ماهانه	1675 K
متجرنا	218 K
متصفحك	10 K
مجانا	217 سجل K
مجانيا	160 مقالا K
مجانية	160 مقالات K
محتوا	9 اين K
محتواي	1608 K خارجي	1608 اجازه ميدهيد K
محتوايي	1608 حاوي K از
محتوي	134 K من طرف ثالث
محفوظ	1601 حقوق K است
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
مستقل	1674 رسانه K
مستقلة	218 صحافة K
مسدودكننده	1650 K تبليغات
مشترك	150 هل انت K	1622 K شويد	1673 K شويد
مشتركا	50 بصفتك K
مشتركان	1622 ويژه K است
مصنوعي	1609 هوش K
مطالعه	0 دقت K	0 زمان K
مطلب	4 اين K	1674 اين K
معنا	217 ساهم K
مفضل	201 مصدر K
مفضلا	201 مصدرا K
مقالاتنا	148 لا نضع K	218 K
مقاله	1627 ادامه K
ملاك	186 بلا K
منبع	1630 ذكر K
منتخب	1604 منبع K
منشن	62 K لي
منصتنا	218 K
مهمانم	54 قهوه K
موافقتك	134 نطلب K
موبايل	1617 برنامه K
موردنياز	21 بخشهاي K
موفقيت	1618 عضويت شما با K	1618 ثبت نام شما با K
موقعنا	218 K
ميتوانند	50 مشتركان K
ميخواهيم	1608 از شما اجازه K
ميدهد	1614 نظر K
ميفرستيم	57 برايتان K	57 براي شما K
ميگفت	1676 K
ميگويد	1676 K
ميگيريم	1629 كميسيون K
""", 'ن': """
ناشد	220 K
ناشدت	220 K
نتقاضي	158 K عمولة	158 قد K عمولة
نحتاج	148 K الي دعمك
نخواهد	22 منتشر K شد	1614 منتشر K شد
نخواهند	1614 منتشر K شد
نداد	98 پاسخ K
ندهيد	1673 از دست K
نرسل	57 K لك	57 K لكم
نرمافزار	1617 K موبايل
نستخدم	115 K ملفات
نشرتنا	78 K	105 اشترك في K	218 K
نظر	6 ثبت K
نظرسنجي	1673 در K ما	1674 K ما
نميشود	60 ايميل شما نمايش داده K	1614 منتشر K
نوشت	1676 K
نويسنده	1605 ايميل K	1607 K
نياز	1620 به كمك شما K
نيستيد	43 موافق K
""", 'ه': """
هستيد	1622 مشترك K
هماكنون	1673 K ثبت نام كنيد
همايش	1611 بليت K
هوشمند	63 دستيار K
""", 'و': """
وابسته	1620 به حمايت شما K
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
وبينار	1611 K ما	1611 در K
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
ويديو	40 عكسها و K	40 عكس و K	1608 ديدن اين K
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
پژوهشگر	1607 K
""", 'گ': """
گزارش	1674 اين K
گزارشهاي	1674 K ما
گفت	1676 K
گفتند	1676 K
گفته	1676 K است	1676 به K
""", 'अ': """
अनुभव	67 अपना K हमें	2090 का K रखने
अनुवाद	2092 K
अनुसार	2152 के K
अपडेट	98 लेख को K किया	98 खबर को K किया
अपनी	2097 K राय दें
अपील	2152 K की
अलर्ट	2099 K पाने के लिए
असहमत	43 K हैं
असिस्टेंट	63 वर्चुअल K	63 एआई K
""", 'आ': """
आपका	2149 K दान
आपको	57 हम K
आर्टिकल	2111 फ्री K	2111 मुफ्त K
आर्थिक	2101 K सहयोग दें	2101 K सहयोग करें	2149 K मदद दें
आवश्यक	21 K फील्ड
""", 'इ': """
इंस्टॉल	2071 ऐप K करें	2099 K करें
इनबॉक्स	2070 आपके K	2100 अपने K में
""", 'उ': """
उपयोग	2076 कुकीज का K	2076 कुकी का K
""", 'ए': """
एजेंसी	2110 K की फीड
एडिटर	2090 सब K हैं	2090 सब-K हैं
""", 'ऐ': """
ऐडब्लॉकर	2128 K
""", 'क': """
कमीशन	2109 हमें K मिल	2109 K मिल सकता है
कमेंट	2097 अपनी राय K	2098 K करने के लिए	2098 K में अपनी राय	2098 K हटा	2098 K करने वाले
करके	2100 साइन अप K आप
करें	62 मुझे टैग K	62 हमें टैग K	2070 ईमेल दर्ज K	2073 फॉलो K	2085 जॉइन K	2085 लाइक K	2088 हमें ईमेल K	2095 टिकट बुक K	2097 पोल में वोट K	2100 साइन अप K	2104 शेयर K	2104 साझा K	2104 सेव K	2149 फॉलो K	2149 लॉग इन K	2149 साइन अप K
कहती	2152 K
कहते	2152 K
कहा	2152 K
कहानी	67 अपनी K हमें
कीजिए	2149 मदद K
कॉपी	2104 लिंक K हो गया
कॉपीराइट	2084 K
क्लिक	2085 K करें	2149 यहां K करें	2149 लिंक पर K करें
""", 'ख': """
खबर	4 इस K	4 यह K	2150 इस K	2150 यह K
खबरें	2106 और K पढने के लिए	2111 मुफ्त K
खबरों	2106 अन्य K के लिए	2106 ताजा K के लिए	2106 की K के लिए
खरीदें	2095 यहां से K
खेलें	2097 क्विज K और
""", 'ग': """
गिफ्ट	2104 K करें
गोपनीयता	2076 K नीति
""", 'ज': """
जनरेट	2110 ऑटो-K
जरूर	2088 हमें K दें
जावास्क्रिप्ट	2076 K
जुडने	2086 K के लिए
जुडिए	51 आप भी K	2149 K
जुडें	51 आप भी K	2073 चैनल से K	2085 K	2095 हमारी टीम से K	2149 हमसे K
ज्वाइन	2085 K करें
""", 'ट': """
टिप्पणियों	2098 K के लिए
टिप्पणी	98 K करने से इनकार	2098 K करने के लिए	2098 K पोस्ट करने के लिए
""", 'ड': """
डाउनलोड	2071 ऐप K करें	2099 K करें	2099 K कीजिए	2149 ऐप K करें	2149 ऐप K कीजिए
""", 'त': """
तस्वीरें	40 K और वीडियो	40 अपनी K
""", 'द': """
दान	2153 K
दिखाया	60 ईमेल नहीं K
दिया	98 पर जवाब नहीं K
दें	2149 राय K
देखें	2149 यहां K
दोस्तों	49 K को भेजें	49 K के साथ
""", 'ध': """
धारा	55 K #g	55 K # जी
""", 'न': """
निजता	2076 K नीति
निर्भर	2101 आपके सहयोग पर K
नोटिफिकेशन	14 K	2071 K चालू करें	2099 K ऑन करें	2099 K ऑन कर लें
नौकरी	2095 K के अवसर
न्यूज	2074 गूगल K पर
न्यूजरूम	39 हमारे K
न्यूजलेटर	2070 हमारे K	2070 हमारा K	2070 हमारा साप्ताहिक K	2070 K के लिए	2150 हमारे K	2153 K
""", 'प': """
पढने	0 K का समय	2102 K के लिए
पढें	0 मिनट में K	2071 ऐप में K	2149 पूरी खबर K
पत्रकार	2150 हमारे K
पत्रकारिता	2090 K में सक्रिय हैं	2150 हमारी K	2150 स्वतंत्र K
पसंदीदा	2087 K सोर्स	2087 K स्रोत	2087 K न्यूज सोर्स	2144 K स्रोत	2144 K सोर्स
पाठकों	18 K के सहयोग	2101 K के सहयोग से चलते
पाने	2100 ईमेल पर K के लिए
पुनःप्रकाशित	45 K
पुनर्प्रकाशन	2110 K वर्जित
पुनर्प्रकाशित	45 K
पूछा	2152 K
पूछें	2092 K
पूरी	2102 बनकर K खबर
पॉडकास्ट	2096 K सुनें	2096 K सुनने के लिए	2150 हमारा K
प्रकाशित	21 ईमेल पता K	45 पुनः K
प्रति	2151 K माह	2151 K वर्ष
प्रतिक्रिया	2097 अपनी K
प्रिफर्ड	2087 K सोर्स
""", 'ब': """
बताइए	38 हमें K	67 हमें K
बताएं	38 हमें K	67 हमें K	2088 हमें K	2088 कमेंट करके K	2149 हमें K	2149 राय K
बताते	2152 K
बताया	2152 K
बदल	98 नाम K
बाहरी	2091 K साइट
बिंदु	2092 मुख्य K
बॉक्स	2098 कमेंट K में
बोला	2152 K
बोले	2152 K
ब्राउजर	10 आपका K
ब्लॉकर	2128 ऐड K	2128 एड K
""", 'भ': """
भेजें	38 हमें K	49 आगे K	49 किसी को K	67 हमें K	2088 हमें K	2149 हमें K	2149 खबर K
""", 'म': """
मकतूब	43 K
महीने	50 सदस्य हर K	2151 हर K
मांगते	2091 आपकी इजाजत K हैं	2091 आपकी अनुमति K हैं
मुताबिक	2152 K
मुफ्त	2111 K लेख
""", 'य': """
यूट्यूब	16 K
योगदान	55 मासिक K
""", 'र': """
रखने	2102 पढना जारी K के लिए
रजिस्टर	2149 अभी K करें
रहिए	2106 जुडे K
रहें	2106 जुडे K
रिपोर्टर	39 हमारे K
""", 'ल': """
लिखा	2152 K
लिखें	38 हमें K	67 हमें K	2149 हमें K
लेख	2150 यह K	2150 इस K
लॉग	24 K इन
लॉगिन	2149 K करें
""", 'व': """
विचलित	98 K कर सकते
विचार	2110 लेखक के निजी K
विज्ञापन	11 K	70 न K	70 बिना K	70 कोई K नहीं	2128 K अवरोधक
वीडियो	40 फोटो और K	40 अपने K	2096 K देखें	2096 K यहां देखें	2096 K भी देखें	2096 K देखने के लिए
वेबसाइट	2150 हमारी K
वेबिनार	2095 K के लिए
वॉट्सऐप	38 हमें K	67 हमें K
व्हाट्सएप	38 हमें K	67 हमें K	2088 हमें K करें
व्हाट्सऐप	16 K	38 हमें K	67 हमें K
""", 'श': """
शर्तें	2076 नियम और K
शामिल	51 उनमें K हों	98 विवरण K
""", 'स': """
संपर्क	38 हमसे K करें	38 हमें K करें	67 हमसे K करें	67 हमें K करें	2088 हमसे K करें
संपादित	2110 ने K नहीं किया
संवाददाता	39 हमारे K	2090 वरिष्ठ K हैं	2090 K हैं
संस्करण	98 पिछले K में
सकते	2086 जुड K हैं	2086 फॉलो कर K हैं	2088 हमें भेज K हैं
सदस्य	55 मासिक K	2102 पहले से K हैं	2149 K बनें
सदस्यता	2102 K लें
सप्ताह	2151 प्रति K
सब्सक्राइब	2070 न्यूजलेटर को K	2070 न्यूजलेटर K	2073 चैनल को K	2085 K करें	2100 K करके आप	2149 K करें
सब्सक्राइबर	50 K	2102 K हैं
सब्सक्राइबर्स	2102 K के लिए है
सब्सक्रिप्शन	2100 K सफल	2153 K
समरी	2092 K
समर्थन	2149 K करें
सर्वाधिकार	2083 K सुरक्षित
सर्वे	2097 K में भाग लें	2097 K में भाग लेकर
सहमत	43 K हैं
सहयोग	2101 हमें K करें	2149 आपका K	2149 हमें K	2149 K करें	2149 आपके K
सहयोगी	55 मासिक K
सामग्री	2091 से मिली K शामिल है	2091 K उपलब्ध नहीं है
सारांश	2092 K
सिंडीकेट	2110 K फीड
सीनियर	2090 K सब एडिटर हैं
सुझाएं	2149 सुधार K
सुधार	98 K:	98 भूल K
सुनें	2 खबर K	2 लेख K	2096 को K	2096 लेख K
सुबह	17 हर K
स्पैम	71 कोई K नहीं
स्वीकार	2091 कुकीज K करें
""", 'ह': """
हमारा	2071 K ऐप	2150 K काम	2150 K ऐप
हमारी	39 K टीम से	2149 K मदद करें	2150 K टीम
हमारे	2150 K पाठक	2150 K चैनल	2150 K साथ
हिस्सा	2097 सर्वे में K लें
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
กด	4210 Kเพิ่มเพื่อน	4238 Kติดตาม
กร	4180 Kอกอีเมล
กล	4241 K่าว
กอ	4239 Kงบรรณาธิการ
กา	14 Kรแจ้งเตือน	4238 Kรสนับสนุนจากคุณ
""", 'ข': """
ขอ	4198 Kบคุณที่สมัคร	4198 Kบคุณที่ลงทะเบียน	4239 Kงเรา
""", 'ค': """
คล	40 Kิปหรือภาพ	4238 Kิกที่นี่	4238 Kิกชม
คว	4208 Kามเห็นส่วนตัวของผู้เขียน
ค่	4207 Kาคอมมิชชั่น	4207 Kาคอมมิชชัน
""", 'จ': """
จด	4179 Kหมายข่าวของเรา	4198 Kหมายข่าวรายสัปดาห์ของเรา	4242 Kหมายข่าว
จะ	4197 Kไม่แสดงให้คนอื่นเห็น
""", 'ช': """
ช่	21 Kองข้อมูลจำเป็น
""", 'ด': """
ดา	4238 Kวน์โหลดแอปของเรา	4238 Kวน์โหลดแอปได้	4238 Kวน์โหลดแอปเลย	4238 Kวน์โหลดแอปฟรี
""", 'ต': """
ติ	38 Kดต่อเรา	38 Kดต่อทีมข่าว	67 Kดต่อเรา	67 Kดต่อทีมข่าว	4189 Kดต่อผู้สื่อข่าวของเรา	4189 Kดต่อกองบรรณาธิการ	4238 Kดตามเรา
ต่	4240 Kอเดือน	4240 Kอปี
""", 'ถ': """
ถื	4198 Kอว่าคุณยอมรับ
""", 'ท': """
ทด	4202 Kลองอ่าน
ทั	38 Kกมา	4208 Kศนะของผู้เขียน
ทา	4197 Kงเว็บไซต์ขอสงวนสิทธิ์	4199 Kงอีเมลทุก
ทุ	4199 Kกเช้าทางอีเมล
""", 'บ': """
บท	4203 Kความฟรี	4239 Kความนี้
บร	4242 Kิจาค
บล	4222 K็อกโฆษณา
บอ	38 Kกเรา	67 Kกเรา	4241 Kกว่า
""", 'ผ': """
ผู	63 K้ช่วยเสมือน	63 K้ช่วย ai	4200 K้อ่านที่สนับสนุนเรา
""", 'พ': """
พู	4241 Kดกับ
""", 'ภ': """
ภา	40 Kพและคลิป	40 Kพหรือคลิป	40 Kพและวิดีโอ
""", 'ม': """
มี	4189 Kข้อมูลเพิ่มเติม?
""", 'ย': """
ยอ	4191 Kมรับคุกกี้
""", 'ร': """
ระ	4241 Kบุว่า
รา	4240 Kยเดือน
ร่	51 Kวมเป็นหนึ่ง	51 Kวมสนับสนุน	4200 Kวมสนับสนุนการทำงานของเรา	4238 Kวมสนับสนุน	4238 Kวมบริจาคให้เรา	4238 Kวมบริจาคกับเรา	4238 Kวมบริจาคได้ที่
""", 'ล': """
ลิ	4208 Kขสิทธิ์เป็นของข่าว
""", 'ว': """
วา	4239 Kรสารศาสตร์อิสระ
""", 'ส': """
สง	4185 Kวนลิขสิทธิ์	4186 Kวนสิทธิ์
สน	4200 Kับสนุนสื่ออิสระ	4200 Kับสนุนการทำงานของเรา	4200 Kับสนุนนักข่าว	4238 Kับสนุนเรา	4238 Kับสนุนพวกเรา
สม	50 Kาชิกสามารถ	4179 Kัครรับจดหมายข่าว	4179 Kัครรับข่าวสาร	4238 Kัครรับ	4238 Kัครสมาชิกวันนี้	4238 Kัครสมาชิกเลย	4238 Kัครสมาชิกเพื่อ	4238 Kัครสมาชิกได้ที่	4238 Kัครสมาชิกของเรา	4242 Kาชิก
สำ	4202 Kหรับสมาชิกเท่านั้น
สื	4239 K่ออิสระ
ส่	38 Kงข้อความมา	38 Kงมาที่ทีมข่าว	49 Kงต่อ	67 Kงมาที่ทีมข่าว	4189 Kงเรื่องราวของคุณ	4189 Kงข่าวหาเรา	4238 Kงข้อมูลมาที่	4238 Kงคลิปมา
""", 'ห': """
หา	4189 Kกคุณมีข้อมูล
ห้	4185 Kามคัดลอกหรือ	4185 Kามคัดลอกข้อความ	4185 Kามคัดลอกเนื้อหา	4185 Kามคัดลอกบทความ	4186 Kามทำซ้ำ
""", 'อ': """
อย	4238 K่าพลาด
อี	21 Kเมลของคุณจะไม่	4179 Kเมลของคุณ
อ่	4202 Kานบทความฉบับเต็ม
""", 'เ': """
เข	24 K้าสู่ระบบ	4238 Kียนถึงเรา	4238 K้าสู่ระบบเพื่อ
เฉ	4202 Kพาะสมาชิก
เน	9 Kื้อหานี้	4191 Kื้อหาจากภายนอก	4191 Kื้อหาภายนอก	4218 Kื้อหานี้มาจาก	4218 Kื้อหาจาก
เป	4202 K็นสมาชิกอยู่แล้ว	4241 Kิดเผยว่า
เผ	45 Kยแพร่ต่อ	45 Kยแพร่ซ้ำ
เพ	18 Kราะผู้อ่าน	4197 Kื่อแสดงความคิดเห็น	4202 Kื่ออ่านต่อ	4202 Kื่ออ่านบทความ	4210 Kิ่มเพื่อนไลน์	4210 Kิ่มเพื่อนทางไลน์
เล	38 K่าให้เราฟัง	67 K่าให้เราฟัง	67 K่าประสบการณ์
เว	0 Kลาอ่าน	98 Kอร์ชันก่อนหน้าของ	4197 K็บไซต์ไม่รับผิดชอบ
""", 'แ': """
แก	98 K้ไข:
แจ	38 K้งทีมข่าว	67 K้งทีมข่าว	4189 K้งเบาะแสข่าว	4189 K้งเรา	4238 K้งทีมงาน
แช	49 Kร์ให้	67 Kร์เรื่องราว
แท	62 K็กเรา	62 K็กมา
แห	4188 Kล่งข่าวที่ต้องการ	4188 Kล่งข่าวโปรด	4188 Kล่งที่มาที่ต้องการ
แอ	4210 Kดไลน์	4210 Kดไลน์เพื่อ	4238 Kดไลน์
""", 'โ': """
โฆ	11 Kษณา
โป	4222 Kรแกรมบล็อกโฆษณา
โห	4238 Kวตเลย	4238 Kลดแอป
""", 'ใ': """
ให	4239 K้เรา
""", 'ไ': """
ไม	70 K่มีโฆษณา
""", 'ả': """
ảnh	4591 hãy gửi K
""", 'ủ': """
ủng	4532 ly cà phê K hộ	4591 hãy K hộ
""", 'あ': """
あと	2600 K#本、無料で
あな	51 Kたも参加
""", 'い': """
いか	2658 Kがでしたか
いの	98 Kちの電話
""", 'お': """
お使	10 Kいのブラウザ	2567 Kいのブラウザ
お寄	2658 Kせください
お届	57 Kけします
お申	2588 Kし込みはこちら	2658 Kし込みください	2658 Kし込みはこちら
お聞	2658 Kかせください
お見	2658 K逃しなく
お試	2658 Kしください
お読	2658 Kみいただけます
お送	57 Kりします
""", 'か': """
から	2605 K転載したものです	2605 Kの転載です
か月	2554 K無料	2660 K無料
""", 'が': """
が作	2639 aiK成
が無	2567 javascriptK効
が生	2639 aiK成
が翻	2639 aiK訳
が要	2639 aiK約
""", 'こ': """
ここ	2553 Kからは有料	2554 Kから先は
この	2 K記事を音声	9 Kコンテンツ	2553 K記事は有料	2553 K記事は会員	2572 K記事についてのご意見	2619 Kコンテンツは	2619 K投稿は	2619 K外部コンテンツは	2659 K記事が	2659 K記事を	2659 K記事は
""", 'ご': """
ご利	10 K用のブラウザ	2567 K用のブラウザ
ご協	2658 K力ください
ご存	2606 Kじの方は
ご寄	2551 K付をお願い	2658 K付
ご意	43 K見・ご反論	2572 K見・ご感想	2572 K見をお寄せ
ご感	2572 K想をお寄せ
ご支	2551 K援をお願い	2658 K援
ご登	2597 K録ありがとうございます	2658 K録
ご覧	2658 Kください	2658 Kいただけます
ご購	2658 K読
ご連	2658 K絡ください
""", 'す': """
すで	2600 Kに会員の方
すべ	2554 Kての記事が
""", 'ぜ': """
ぜひ	2564 Kフォロー
""", 'で': """
でも	2564 K配信中
で作	2639 aiK成
で受	2581 lineKけ取る
で届	2581 lineKく
で最	2581 lineK新
で生	2639 aiK成
で要	2639 aiK約
""", 'と': """
と強	2661 K調
と書	2661 Kい
と発	2661 K表
と話	2661 Kし	2661 Kす
と語	2661 Kっ	2661 Kる
と説	2661 K明
と述	2661 Kべ
""", 'に': """
によ	2639 aiKって生成	2639 aiKる要約	2661 Kると
""", 'の': """
の使	2570 cookieK用
の学	48 aiK習
の採	2588 K用情報
の提	2605 K供記事です
""", 'を': """
をフ	2564 Kォローする	2564 Kォローしよう
を使	2570 cookieK用
を利	2570 cookieK用
を有	2567 javascriptK効	2567 javascript K効
を発	2661 K表した
を許	2585 cookieK可
""", 'ア': """
アカ	2581 lineKウントはこちら
アシ	63 aiKスタント
アフ	74 Kィリエイトリンク	74 Kィリエイト広告	2604 Kィリエイト広告	2604 Kィリエイトプログラム	2604 Kィリエイトリンク	2613 Kィリエイトリンク	2613 Kィリエイト広告	2613 Kィリエイトプログラム
アプ	2559 Kリで開く	2559 Kリで読む	2559 Kリはこちら	2560 Kリを開く	2560 Kリをダウンロード	2560 Kリのダウンロード	2560 Kリをインストール	2596 Kリなら通知	2596 Kリなら速報	2596 Kリなら、	2596 Kリで読むと	2596 Kリなら
アン	2592 Kケートにご協力	2592 Kケートはこちら	2592 Kケート実施中	2593 Kケートに答えて
""", 'カ': """
カ月	2554 K無料	2660 K無料
""", 'ク': """
クイ	2593 Kズに答えて
クッ	2569 cookie(Kキー)	2570 Kキーを使用	2570 Kキーを利用	2585 Kキーを許可
""", 'コ': """
コメ	6 Kントを書く	6 Kントする	21 Kントをキャンセル	21 Kントを投稿するには	85 Kント欄	98 Kントしていない	2572 Kントを投稿するには	2572 Kントするには	2572 Kントをお寄せ	2573 Kント欄で	2573 Kント欄に	2573 Kント欄から	2573 Kント欄へ	2595 Kントは削除します	2595 Kントは削除することが	2595 Kントは削除する場合	2595 Kントは承認	2595 Kントは公開前	2595 Kントは非表示
コー	54 Kヒー代	54 Kヒーをおごって
""", 'サ': """
サポ	2551 Kートをお願いします	2658 Kートをお願い	2658 Kートしていただ
""", 'シ': """
シェ	25 Kアして	49 Kアして
""", 'ス': """
スパ	71 Kムは
""", 'タ': """
タグ	62 K付けして	62 Kをつけて
""", 'ダ': """
ダウ	2658 Kンロードしてください
""", 'チ': """
チケ	2588 Kット販売中
チャ	2565 Kンネル登録を	2581 Kンネルに参加する	2581 Kンネルに参加しよう
""", 'ニ': """
ニュ	78 Kースレター	2557 Kースレターに登録	2558 Kースレターを	2581 googleKースで	2597 Kースレター登録はこちら	2662 Kースレター
""", 'ネ': """
ネタ	98 Kバレを含
""", 'バ': """
バー	63 Kチャルアシスタント
""", 'フ': """
フォ	2564 Kローして最新	2564 Kローをお願い	2658 Kローしてください
""", 'ブ': """
ブラ	2616 Kウザは音声	2616 Kウザは動画	2616 Kウザではこの動画	2616 Kウザはvideo	2616 Kウザはaudio
""", 'プ': """
プッ	2560 Kシュ通知
プラ	2569 Kイバシーポリシーに
プレ	2554 Kミアム会員
プロ	2604 Kモーションが含まれ	2604 Kモーションを含
""", 'ポ': """
ポッ	34 Kドキャスト
""", 'ミ': """
ミラ	64 Kーサイト
""", 'メ': """
メル	2557 Kマガに登録	2558 Kマガで	2597 Kマガ登録はこちら	2597 Kマガの登録	2659 Kマガ
メー	21 Kルアドレスが公開されること	58 Kルで受け取りたい方	58 Kルでお知らせ	60 Kルアドレスは表示され	60 Kルアドレスが表示され	78 Kルマガジン	2557 Kルマガジンに登録	2558 Kルマガジンで	2558 Kルマガジンを	2558 Kルでお届け	2572 Kルアドレスが公開されることはありません	2597 Kルアドレスを入力してください	2662 Kルマガジン
""", 'ロ': """
ログ	24 Kイン	2553 Kインして続きを	2553 Kインしてください	2554 Kインが必要	2658 Kインして
""", 'ヶ': """
ヶ月	2554 K無料	2660 K無料
""", '上': """
上优	4626 在googleK先
上優	4626 在googleK先
""", '下': """
下方	4715 K留言
下載	4607 K客戶端	4609 Kapp	4609 K應用程式
下载	4607 K客户端	4609 Kapp	4609 K应用	4714 K客户端
""", '不': """
不代	4625 K表本站	4642 K表本站立场	4655 K表本報立場	4655 K表本报立场	4655 K表本站立场	4655 K表本站立場	4655 K表本媒體立場	4655 K表本網立場	4655 K表本刊立場
不发	71 K垃圾
不同	43 K意本文
不属	4682 K于任何财团
不屬	4682 K於任何財團
不得	4625 K转载	4625 K轉載
不认	43 K同本文
不錯	4714 K過
不错	4714 K过
""", '人': """
人工	48 K智能训练
""", '仅': """
仅代	4625 K表作者
仅供	4642 K其表达个人看法
仅限	4647 K会员	4647 K订户
""", '他': """
他說	4717 K
他说	4717 K
""", '付': """
付費	4602 K後	4718 K牆
付费	4602 K后	4718 K墙
""", '以': """
以下	4670 K内容来自
以閱	4601 K讀全文
以阅	4601 K读全文
""", '仮': """
仮名	98 Kです	98 K
""", '仲': """
仲間	51 Kに加わ
""", '会': """
会员	50 K每月	4602 K专享	4647 K限定内容
会員	50 Kの方は	50 Kは月に	2553 K限定です	2553 K限定の記事	2553 K登録できます	2554 K登録すると	2554 K登録が必要	2600 Kの方はこちら	2600 K登録で続きを読む	2600 K登録後にご覧	2630 Kだけが読める	2630 Kのみがお読み	2630 Kのみ閲覧	2658 K登録して	2658 K登録は	2658 K登録がお済み	2658 K登録をお願い	2658 K登録で	2658 K登録のうえ	2658 K登録はこちら	2658 K登録ください	2659 Kの方
会費	2598 Kで運営
""", '体': """
体験	67 K談をお寄せ
""", '你': """
你的	4599 K支持	4714 K支持,	4714 K支持让	4714 K支持讓	4714 K支持是
""", '使': """
使用	4617 Kcookie改善	4617 Kcookie以	4617 K cookie 以	4617 K cookie 来	4617 K cookie 來	4618 Kcookie来	4618 Kcookie來
""", '來': """
來自	4633 K外部平台的內容
""", '依': """
依靠	4645 K读者的支持	4645 K讀者的支持
""", '侵': """
侵权	4625 K请	4625 K必究
侵權	4625 K必究
""", '個': """
個人	2570 K情報の取り扱い	2605 Kの見解です	4642 K看法
""", '偏': """
偏好	4626 K來源	4626 K来源	4697 K來源
""", '僅': """
僅限	4647 K會員	4647 K訂戶
""", '優': """
優先	2580 Kソース	2580 K表示に設定	2580 Kする情報源	2580 K的に表示
""", '免': """
免費	15 K閱讀	4656 K文章	4656 K閱讀篇數	4656 K閱讀額度	4657 K註冊即可	4657 K註冊後	4685 K文章	4714 K訂閱	4716 K試用
免费	15 K阅读	4656 K文章	4656 K阅读篇数	4657 K注册即可	4657 K注册后	4685 K文章	4714 K订阅	4716 K试用
""", '全': """
全文	20 Kを	2553 Kを読むには	2553 Kをお読み
""", '公': """
公众	16 K号	4612 K号:
公式	2560 Kアプリ	2564 Kアカウントをフォロー	2564 Kアカウントを友だち	2581 Klineはこちら	2659 Kline
""", '关': """
关注	4612 K我们的	4714 K我们
""", '内': """
内阅	4607 appK读
""", '写': """
写真	40 Kや動画	40 K・動画	40 Kや映像
写道	4717 K
""", '分': """
分で	0 K読めます
分享	25 K给	25 K給	49 K给	49 K給	67 K您的故事
""", '初': """
初割	2660 K
初月	2600 K#円で	2660 K無料
""", '判': """
判断	2661 Kした
""", '利': """
利用	2569 K規約に同意
""", '前': """
前請	4642 K先登入
前请	4642 K先登录
""", '剩': """
剩余	4601 K#%
剩餘	4601 K#%
""", '力': """
力を	2598 K貸してください
""", '加': """
加入	51 K他们	51 K他們	4612 Kline好友	4612 Kline官方	4612 Kline@	4645 K贊助行列	4645 K赞助行列	4714 K会员	4714 K會員
加记	38 K者微信	67 K者微信
""", '助': """
助手	63 aiK	63 ai K
""", '励': """
励み	2659 Kになります
""", '動': """
動画	40 Kや写真	2589 Kをご覧ください	2589 Kはこちら	2590 Kでも詳しく	2590 Kでも解説	2616 Kを再生するには	2616 Kをご覧いただくには	2616 Kを視聴するには
""", '勘': """
勘誤	98 K
勘误	98 K
""", '包': """
包月	4716 K
""", '化': """
化名	98 K
""", '即': """
即可	4642 K留言
""", '参': """
参加	51 Kしませんか
""", '參': """
參與	6 K討論
""", '友': """
友だ	2565 Kち追加
""", '収': """
収益	2604 Kを得ること
""", '发': """
发给	57 K您
发表	6 K评论
发送	57 K给您	4605 K到您的邮箱
""", '取': """
取材	38 K班に	38 K班まで	38 K班が	67 K班に	67 K班まで	67 K班が	98 Kに回答しなかった	98 Kに応じなかった	2582 K班までご	2598 Kを支えて
取消	21 K回复	21 K回覆
""", '受': """
受信	2557 Kトレイに
""", '只': """
只靠	4645 K讀者	4645 K读者
""", '可': """
可能	98 K引起不适	98 K引起不適
""", '同': """
同意	4633 Kcookie
""", '向': """
向我	38 K们爆料	38 K們爆料	67 K们爆料	67 K們爆料
向本	38 K报	67 K报
""", '含': """
含剧	98 K透
含有	98 K暴力
""", '启': """
启用	4673 Kjavascript
""", '告': """
告訴	38 K我們	67 K我們	4717 K
告诉	38 K我们	67 K我们	4717 K
""", '呼': """
呼び	2661 Kかけた	2661 Kかける	2661 Kかけて	2661 K掛け
""", '命': """
命じ	2661 Kた
""", '啟': """
啟用	4673 Kjavascript
""", '喊': """
喊道	4717 K
""", '因': """
因为	4714 K有你的支持
因為	4714 K有你的支持
""", '图': """
图片	40 K和视频
""", '売': """
売上	2604 Kの一部が還元
""", '外': """
外部	2585 Kコンテンツ	4633 K内容	4633 K內容
""", '她': """
她說	4717 K
她说	4717 K
""", '好': """
好評	2588 K発売中
""", '如': """
如侵	4625 K权
如有	4625 K侵权	4625 K侵權
""", '学': """
学習	48 aiK
""", '安': """
安心	98 K專線
""", '官': """
官方	4613 K微信
""", '定': """
定期	4714 K定額
""", '寄': """
寄付	2627 Kで成り立って	2627 Kで運営され	2627 Kによって運営され	2658 Kをお願い	2662 K
寄到	4605 K您的信箱	4644 K你的信箱
寄給	57 K您
寄给	57 K您
""", '寫': """
寫道	4717 K
""", '居': """
居合	2606 Kわせた方は
""", '已': """
已是	4601 K會員	4647 K订户	4647 K訂戶
已经	4601 K是会员
""", '年': """
年額	2660 K
""", '广': """
广告	11 K	4619 K拦截	4679 K拦截	4679 K屏蔽
""", '広': """
広告	11 K	70 Kも	70 Kなし	70 Kなしで	2567 Kブロック	2598 Kに頼らず
""", '廣': """
廣告	11 K	4619 K攔截	4679 K攔截	4679 K封鎖
""", '开': """
开启	4609 K通知	4673 Kjavascript
""", '弊': """
弊社	2659 K
弊紙	38 Kまで	67 Kまで
""", '当': """
当サ	2659 Kイト
当初	98 Kの記事で
当社	2659 Kの
当編	2659 K集部
""", '後': """
後援	80 K
""", '微': """
微信	4609 K扫	4613 K公众号
""", '心': """
心理	98 K援助
""", '必': """
必填	21 K项已用	21 K欄位
必須	22 K項目です
""", '応': """
応援	2551 Kをお願いします	2658 Kをお願い	2658 Kして
""", '您': """
您已	4644 K成功订阅	4644 K成功訂閱
您的	10 K浏览器	10 K瀏覽器	4599 K支持	4645 K每一份捐款	4645 K每一筆捐款	4714 K捐款	4714 K支持,	4714 K支持让	4714 K支持讓	4714 K支持是
""", '情': """
情報	2582 Kをお寄せください	2582 K提供はこちら	2582 K提供を募集	2582 K提供をお待ち	2582 Kをお待ちして	2606 Kをお持ちの方は	2606 K提供窓口
""", '感': """
感謝	4644 K您的訂閱	4714 K閱讀	4714 K您的支持
感谢	4644 K您的订阅	4714 K阅读	4714 K您的支持
""", '成': """
成为	51 K其中一员	4601 K会员即可	4647 K付费会员	4714 K会员,	4714 K会员即可	4714 K我们的会员
成果	2613 K報酬型広告
成為	4601 K會員即可	4645 K我們的贊助	4647 K付費會員	4714 K會員,	4714 K會員即可	4714 K我們的會員
""", '我': """
我们	4617 K使用cookie	4617 K使用 cookie	4715 K的
我們	4617 K使用cookie	4617 K使用 cookie	4715 K的
""", '手': """
手机	4609 K客户端
""", '打': """
打开	4607 Kapp	4609 K微信
打開	4607 Kapp
""", '扫': """
扫一	4609 K扫
扫描	4607 K二维码下载	4607 K二维码加入	4609 K二维码关注	4714 K二维码下载	4714 K二维码关注	4714 K二维码加入	4714 K二维码阅读
""", '把': """
把你	67 K的故事发
把您	67 K的故事发	67 K的经历发	67 K的經歷
""", '投': """
投げ	54 K銭
投资	4625 K有风险
""", '拒': """
拒絕	98 K置評
拒绝	98 K置评
""", '指': """
指出	4717 K
指摘	2661 Kした
""", '捐': """
捐助	4645 K我们	4645 K我們
捐款	4714 K支持	4718 K
""", '掃': """
掃一	4609 K掃
掃描	4607 K qr	4714 K二維碼
""", '授': """
授權	47 cc by #K
""", '推': """
推播	14 K	4609 K通知
推送	14 K	4609 K通知
""", '描': """
描写	98 Kが含まれ
""", '提': """
提供	95 taboola K	95 outbrain K	95 dianomi K	95 revcontent K	95 mgid K
""", '擋': """
擋廣	4679 K告
""", '支': """
支持	4598 K獨立媒體	4598 K独立媒体	4599 K我们的	4599 K我們的	4714 K我们,	4714 K我們,	4714 K我们。	4714 K我們。	4714 K我们的报道	4714 K我們的報導	4714 K我们的新闻	4714 K我們的新聞	4714 K我们的记者	4714 K我們的記者	4714 K我们的工作	4714 K我們的工作	4714 K我们继续	4714 K我們繼續
支援	2627 Kで成り立って	2627 Kで運営され	2627 Kによって成り立って	2627 Kによって運営され	2658 Kをお願い
""", '教': """
教え	49 Kてあげて
""", '文': """
文章	4625 K来源:
""", '新': """
新着	58 K記事をメール
新闻	4626 在googleK上关注
""", '无': """
无广	70 K告
""", '明': """
明ら	2661 Kかにした
""", '智': """
智慧	63 K助理
智能	63 K助手
""", '暢': """
暢讀	4647 K全站
""", '更': """
更新	58 K情報をメール
更正	98 K:	98 【K】	98 K说明	98 K說明
""", '最': """
最新	2557 K情報をお届け
""", '會': """
會員	50 K每月	4602 K專享	4647 K限定內容
""", '月': """
月額	2554 K#円	2660 K
""", '有': """
有了	4714 K你的支持	4714 K您的支持
有料	50 K会員は	2553 K会員限定	2553 K会員になる	2553 K会員の方	2600 K記事が読めます	2662 K会員
有权	4642 K删除
有權	4642 K刪除
""", '未': """
未予	98 K置评
未回	98 K应	98 K應
未滿	4666 K#歲	4666 K十八歲
未經	4625 K授權不得	4625 K授權,不得	4625 K授權禁止	4625 K授權請勿	4625 K授權,請勿
未经	4625 K授权不得	4625 K授权,不得	4625 K授权禁止	4625 K授权,禁止	4625 K授权请勿	4625 K授权,请勿
""", '本': """
本ま	2600 月#Kで無料で
本ア	2659 Kプリ
本サ	2659 Kイト
本中	2657 #K#本
本內	4670 K容來自
本内	4670 K容来自
本刊	4715 K
本報	4715 K導
本报	4715 K读者	4715 K道
本文	98 K早前版本	98 K先前版本	98 K已更新	98 K已作	4625 K来源	4715 K
本站	4715 K
本紙	38 Kまで	67 Kまで
本網	4617 K站使用	4715 K
本网	4617 K站使用
本記	2659 K事
本誌	2659 K
""", '来': """
来自	4633 K外部平台的内容
""", '标': """
标记	62 K我
""", '標': """
標記	62 K我
""", '機': """
機械	2639 K翻訳
""", '欢': """
欢迎	4612 K关注	4714 K加入	4714 K赞助	4714 K订阅	4714 K投稿
""", '歡': """
歡迎	4612 K追蹤	4714 K加入	4714 K贊助	4714 K訂閱	4714 K投稿
""", '此': """
此內	9 K容	4670 K容來自	4670 K容由
此内	9 K容	4670 K容来自	4670 K容由
此前	98 K版本
此影	4669 K片在您所在
此视	4669 K频在您所在
""", '残': """
残り	2553 K#文字	2553 K: #文字
""", '毎': """
毎朝	17 K
毎週	17 K
""", '每': """
每周	17 K一次
每天	17 K早上
每年	4716 K
每日	4606 K简报	4606 K簡報	4606 K電子報
每月	4716 K
""", '求': """
求め	2661 Kた	2661 Kている
""", '沒': """
沒有	70 K廣告	4682 K股東	4682 K財團
""", '没': """
没有	70 K广告	71 K垃圾	4682 K股东	4682 K财团
""", '浏': """
浏览	4619 K器版本	4669 K器不支持音频	4669 K器不支持视频	4669 K器不支持播放	4669 K器不支持html#	4669 K器不支持video
""", '添': """
添加	38 K记者微信	67 K记者微信
""", '瀏': """
瀏覽	4669 K器不支援影片	4669 K器不支援音訊
""", '点': """
点击	4714 K关注	4714 K这里
""", '無': """
無料	15 K記事	2553 Kで会員登録	2553 K会員に登録	2600 Kで読める記事の上限	2600 K会員になると	2630 K記事の閲覧	2630 K記事は残り	2630 Kで読める記事	2630 K閲覧	2657 K記事 #/#	2657 K記事#/#	2658 K会員に登録	2658 K会員登録	2660 K体験
無断	2579 K転載	2579 K複製	2638 K転載・複製	2638 K転載を禁じ	2638 Kでの転載	2638 Kで転載
""", '照': """
照片	40 K和视频	40 K或视频	40 K和影片	40 K或影片
""", '版': """
版权	4625 K所有	4625 K归本	4625 K归原	4625 K归作者	4625 K归属
版權	4625 K所有	4625 K歸
""", '特': """
特此	98 K更正
""", '独': """
独立	2659 Kしたジャーナリズム	4715 K新闻	4715 K媒体
""", '獨': """
獨立	4715 K新聞	4715 K媒體
""", '獲': """
獲得	4654 K佣金
""", '生': """
生命	98 K热线	98 K線
""", '用': """
用邮	58 K件接收
""", '由': """
由讀	4715 K者
由读	4715 K者
""", '申': """
申し	2588 K込みはこちら
申込	2588 Kみはこちら	2588 Kはこちら
""", '电': """
电子	4718 K报
""", '畅': """
畅读	4647 K全站
""", '留': """
留言	85 K区	85 K區	4715 K告诉我
""", '異': """
異論	43 Kのある方
""", '疑': """
疑問	2582 Kをお寄せ
""", '登': """
登入	24 K或	4601 K後繼續	4601 K會員	4657 K或註冊
登录	24 K或	4601 K后继续	4601 K后查看全文	4601 K后查看完整	4657 K或注册
登録	2600 Kして続きを読む	2658 Kしてください	2658 Kはこちら
""", '發': """
發表	6 K評論
發送	57 K給您
""", '皆': """
皆さ	2659 Kまの
""", '相': """
相談	98 K窓口
""", '看': """
看更	4607 appK多
""", '禁': """
禁止	4625 K转载
禁無	2578 K断
""", '私': """
私た	2659 Kちの
""", '科': """
科し	2661 Kた
""", '称': """
称	4717 K
""", '稱': """
稱	4717 K
""", '立': """
立即	4714 K加入我们	4714 K加入我們	4714 K订阅	4714 K訂閱	4714 K下载	4714 K下載	4714 K报名	4714 K報名	4714 K成为会员	4714 K成為會員
""", '第': """
第一	4642 K条评论	4642 K則留言	4642 K條評論
""", '筆': """
筆者	2605 K個人の見解
""", '篇': """
篇文	4713 #K章中的#	4713 #K章中#
""", '紙': """
紙の	2659 K新聞の定期購読者
""", '経': """
経験	67 Kをお寄せ	67 Kをお聞かせ
""", '絕': """
絕無	71 K垃圾
""", '続': """
続き	2553 Kを読むには	2553 Kをお読みになる
""", '編': """
編按	98 K
編者	98 K註
編集	38 K部まで	38 K部に	67 K部まで	67 K部に	98 K部注	2659 K部では
""", '繼': """
繼續	4601 K閱讀請
""", '绝': """
绝无	71 K垃圾
""", '继': """
继续	4601 K阅读请
""", '编': """
编者	98 K注
""", '翻': """
翻墙	64 K
""", '者': """
者說	4717 K
者说	4717 K
""", '联': """
联盟	74 K链接	4654 K链接
联系	38 K我们	38 K记者	67 K记者
""", '聯': """
聯盟	4654 K行銷連結	4654 K連結
聯絡	38 K我們
""", '自': """
自動	2639 K翻訳
""", '若': """
若有	4625 K侵权	4625 K侵權
""", '获': """
获得	4654 K佣金
""", '著': """
著作	2579 K権は	2638 K権法により保護	2638 K権法で保護
""", '虚': """
虚拟	63 K助手
""", '表': """
表明	4642 K本站立场
表示	4717 K
""", '要': """
要发	21 K表评论
要發	21 K表留言
""", '訂': """
訂正	98 K:	98 【K】	98 Kして	98 Kします
訂閱	58 K電子報	4601 K即可	4601 K後繼續	4605 K我們的	4605 K電子報	4714 K我們	4718 K費
""", '記': """
記事	2 Kを聴く	2 Kを聞く	4 Kを	98 Kを更新しました	98 Kを修正しました	2657 #K中#記事
記者	2582 Kまでご連絡ください
""", '訴': """
訴え	2661 Kた
""", '評': """
評論	85 K區
""", '認': """
認め	2661 Kた
認為	4717 K
""", '說': """
說:	4717 K
說。	4717 K
說道	4717 K
""", '読': """
読み	2554 K放題
読者	18 Kの寄付	18 Kの支援	2598 Kの会費で	2659 Kの皆様	2659 Kの皆さ	2659 Kアンケート
""", '請': """
請先	4714 K登入
請啟	4617 K用javascript
請我	54 K喝咖啡
請捐	4714 K款
請支	4598 K持我們	4714 K持我們
請登	4714 K入後	4714 K入以
請立	4714 K即捐款
請輸	4644 K入您的電子	4714 K入您
請點	4714 K擊此處	4714 K擊這裡	4714 K擊下方	4714 K擊連結
""", '讀': """
讀者	43 K投書	4715 K問卷
""", '订': """
订阅	50 K用户	50 K会员	4601 K即可	4601 K后继续	4605 K我们的	4605 K电子报	4714 K我们	4718 K费
""", '认': """
认为	4717 K
""", '训': """
训练	48 K人工智能	48 aiK
""", '许': """
许可	47 cc by #K
""", '评': """
评论	85 K区	4642 K服务协议
""", '该': """
该视	4669 K频在您所在
""", '说': """
说:	4717 K
说。	4717 K
说道	4717 K
""", '请': """
请先	4714 K登录
请启	4617 K用javascript
请我	54 K喝咖啡	54 K喝杯咖啡
请捐	4714 K款
请支	4598 K持我们	4714 K持我们
请点	4714 K击此处	4714 K击这里	4714 K击下方	4714 K击阅读	4714 K击关注	4714 K击链接
请登	4714 K录后	4714 K录以
请立	4714 K即捐款
请输	4644 K入您的电子邮箱	4644 K入您的邮箱	4714 K入您
""", '读': """
读完	0 K需要
读者	18 K出资	18 K支持	43 K来信	4715 K问卷	4715 K群
""", '責': """
責任	4625 K編輯:
""", '賺': """
賺取	4654 K佣金
""", '購': """
購読	2553 K者の方は	2554 Kすると	2658 Kしてください	2659 K者の方	2662 K料
""", '贊': """
贊助	4598 K我們	4714 K我們
""", '责': """
责任	4625 K编辑:
""", '赚': """
赚取	4654 K佣金
""", '赞': """
赞助	4598 K我们	4714 K我们
""", '身': """
身边	4715 K的新鲜事
身邊	4715 K的新鮮事
""", '転': """
転載	45 K	2578 Kを禁じ
""", '輸': """
輸入	4644 Kemail
""", '轉': """
轉發	49 K給
轉給	49 K
轉載	45 K	4625 K請註明
""", '转': """
转发	25 K	49 K给
转给	49 K
转载	45 K	4625 K请注明
""", '输': """
输入	4644 Kemail
""", '这': """
这篇	4715 K文章
""", '迷': """
迷惑	71 Kメールは
""", '追': """
追記	98 K:
追蹤	4612 K我們的	4626 Kgoogle news	4714 K我們
""", '送': """
送っ	49 Kてください
送到	4644 K你的邮箱	4644 K您的邮箱	4644 K您的信箱
""", '這': """
這篇	4715 K文章
""", '通': """
通知	14 K	2560 Kをオン
通过	58 K邮件接收
""", '週': """
週に	17 K一度
週刊	2597 Kニュースレター
""", '邀': """
邀請	4714 K您
邀请	4714 K您
""", '邮': """
邮件	58 K订阅	78 K通讯
邮箱	21 K地址不会被公开	60 K不会显示	60 K地址不会显示	60 K不会公开
""", '鏡': """
鏡像	64 K
""", '镜': """
镜像	64 K
""", '長': """
長說	4717 K
""", '长': """
长说	4717 K
""", '開': """
開啟	4609 K通知	4673 Kjavascript
""", '閱': """
閱讀	0 K時間	20 K全文	4601 K全文請
""", '閲': """
閲覧	2657 K記事数:#/#
""", '關': """
關注	4612 K我們的	4714 K我們
""", '阅': """
阅读	0 K时间	0 K时长	20 K全文	4601 K全文请
""", '随': """
随时	4714 K掌握
""", '隐': """
隐私	4618 K政策
""", '隨': """
隨時	4714 K掌握
""", '隱': """
隱私	4618 K權政策	4618 K政策
""", '電': """
電子	21 K郵件地址不會公開	78 K報	4718 K報
""", '需': """
需接	4633 K受cookie
需要	4633 K接受cookie	4714 K您的支持	4714 K你的支持
""", '音': """
音声	2589 Kでもお聴き
""", '飲': """
飲酒	4666 K過量
""", '首': """
首年	4659 K仅需
首月	4647 K仅需	4647 K只要	4659 K免费	4659 K免費	4659 K仅	4659 K僅	4659 K只需	4716 K
首选	4626 K来源	4626 K新闻来源	4697 K来源
首選	4626 K來源	4626 K新聞來源	4697 K來源
""", '點': """
點擊	4714 K這裡
""", '가': """
가명	98 K
가상	63 K 비서
가입하세요	2765 K
가입해	2765 K 주세요
""", '강': """
강조했다	2768 K
""", '게': """
게시물	2722 K 불러오기
""", '계': """
계속	2667 K 읽으려면	2667 K 읽으시려면
계신	2690 알고 K 분은
""", '공': """
공유해	25 K	49 K 주세요
공유해주세요	49 K
""", '광': """
광고	11 K	70 K 없이	2730 K 차단
광고도	70 K
광고차단	2730 K
""", '구': """
구글	2677 K 뉴스에서
구독	50 K 회원은	2667 K 후 이용
구독료	2769 K
구독을	2765 K 신청하세요
구독자	2667 K 전용 기사	2667 K 전용 콘텐츠	2667 K 전용입니다	2667 K 전용 서비스	2766 K
구독자는	50 K
구독자만	2667 K 볼 수	2704 K 읽을
구독자에게만	2704 K 제공
구독하고	2677 K
구독하세요	2689 K	2765 K
구독하시면	2667 K
구독해	80 K 주세요	2676 K 주세요	2702 K 주셔서	2765 K 주세요
구독해주세요	2676 K
구독해주셔서	2702 K
""", '금': """
금요일	2702 매주 K 보내드리는
""", '기': """
기사	2 K 듣기	4 K	2764 #개 K 중 #개
기사가	98 K 수정
기사를	2 K 듣	98 K 수정	2667 전체 K 보려면	2704 전체 K 읽어보세요
기사의	98 K 이전 버전
기자를	2703 K 응원해
기자에게	2690 K 연락해 주세요
""", '남': """
남겨주세요	2765 K
""", '네': """
네이버	2677 K 메인에서	2689 K 구독
네이버에서	2677 K 구독
""", '놓': """
놓치지	2765 K 마세요
""", '눌': """
눌러주세요	2765 K
""", '뉴': """
뉴스레터	78 K	2669 K 구독하기	2669 K 구독하세요	2669 K 신청하기	2669 K 구독 신청하기	2766 K	2769 K
뉴스레터로	2669 K 받아
뉴스레터를	2669 K 받아	2669 K 구독하세요	2669 K 구독해	2669 K 구독하고	2669 K 구독하면	2765 K 신청하세요
""", '다': """
다운로드하세요	2765 K
""", '달': """
달	2704 첫 K #원
""", '답': """
답변하지	98 K 않았
""", '당': """
당신의	2690 K 제보가	2766 K 후원
""", '댓': """
댓글	6 K 작성
댓글로	85 K
댓글에	85 K
댓글은	2700 K 삭제될	2700 K 삭제합니다	2700 K 통보	2700 K 예고	2700 K 운영자	2700 K 사전
댓글을	6 K 작성	6 K 쓰
""", '덧': """
덧붙였다	2768 K
""", '독': """
독립	2766 K 언론
독립언론	2766 K
독립언론을	2703 K 지켜
독자	2712 K 후원으로	2765 K 여러분의	2766 K 여러분
독자님의	2665 K 후원	2712 K 후원으로
독자들의	18 K 후원	2712 K 후원으로	2734 K 후원
독자의	2712 K 후원으로	2734 K 후원	2766 K 힘
독자투고는	43 K
독자투고를	43 K
""", '동': """
동의하는	2702 K 것으로 간주
동참해	51 K 주세요
""", '들': """
들려주세요	2765 K
""", '로': """
로그인	24 K	2667 K 후 이용
로그인이	2667 K 필요합니다	2667 K 필요한 서비스	2667 K 필요해요
로그인하거나	2765 K
로그인하고	2704 K 계속
로그인하면	2704 K 계속
로그인하시면	2667 K
""", '링': """
링크에서	2765 K 확인하세요
""", '마': """
마음에	2703 기사가 K 드셨다면
""", '만': """
만나보세요	2765 K
""", '말': """
말했다	2768 K
""", '매': """
매월	2767 K
매일	17 K 아침
""", '메': """
메일로	58 K 받아보	58 K 받고 싶은	2702 K 보내드려요
메일함으로	2669 K
""", '묘': """
묘사가	98 K 포함
""", '무': """
무단	2687 K 복제	2687 K 전재
무단전재	2686 K
무료	15 K 기사	2710 K 기사	2767 K 체험
무료로	15 K 볼 수 있는	2704 K 볼 수 있습니다
""", '미': """
미러	64 K 사이트
""", '바': """
바로잡습니다	98 [K]	98 K
""", '받': """
받아보세요	2765 K
""", '발': """
발	49 K给
""", '밝': """
밝혔다	2768 K
""", '보': """
보내	57 K 드립니다	2765 K 주세요
보내드리는	2702 K
보내드립니다	57 K	2702 K
보내주세요	2765 K
""", '본': """
본	2766 K 기사
본사의	2708 K 편집 방향	2708 K 편집방향
본지는	2766 K
본지의	2708 K 편집 방향	2708 K 편집방향
""", '분': """
분	0 K 읽기
""", '브': """
브라우저가	10 K	2721 K 오디오를	2721 K 비디오를	2721 K 동영상을
브라우저는	2721 K 동영상
브라우저에서는	2721 K 동영상을
""", '사': """
사연을	2690 K 보내주세요	2690 K 보내 주세요
사전	2695 K 등록하기	2695 포럼 K 등록
사진	40 K·영상
사진과	40 K 영상	40 K 동영상
사진이나	40 K 영상	40 K 동영상
""", '상': """
상담전화	98 K
""", '선': """
선호	2688 K 매체로	2688 K 출처로	2688 K 언론사	2688 K 매체
선호하는	2688 K 출처
""", '설': """
설명했다	2768 K
설문에	2765 K 참여하세요
설치하세요	2765 K
""", '세': """
세미나	2695 K 신청하기
""", '소': """
소식을	2702 K 전해드립니다
""", '속': """
속보를	2701 K 받아보세요
""", '수': """
수수료를	2707 K 받을 수 있습니다	2707 K 제공받
""", '스': """
스팸	71 K 없이
스팸은	71 K
스포일러	98 K
""", '시': """
시민	2712 K 후원으로
시민의	2734 K 후원
시작하세요	2765 K
""", '아': """
아래에서	2765 K 확인하세요
""", '알': """
알려	2765 K 주세요
알려주세요	2765 K
알림	2673 K 받기	2673 K 설정
알림을	14 K	2701 K 켜고
""", '애': """
애드블로커	2730 K
애드블록	2730 K
""", '앱': """
앱	2673 K 다운로드	2673 K 설치	2701 K 설치하기
앱에서	2672 K 보기	2672 K 열기	2701 K 더 편하게	2765 K 확인하세요
앱으로	2672 K 보기	2701 K 더
앱을	2673 K 다운로드	2701 K 다운로드하세요	2701 K 설치하세요
""", '언': """
언론을	2703 독립 K 지켜
""", '여': """
여기서	2765 K 확인하세요
여러분	2766 K 덕분
여러분의	2690 K 제보를	2703 K 후원이	2734 독자 K 후원	2765 K 후원
""", '영': """
영상에서	2696 K 확인하세요	2696 K 확인할 수 있습니다	2765 K 확인하세요
영상으로	2696 K 확인하세요
영상을	2696 K 확인하세요
""", '온': """
온라인	2695 K 세미나
""", '옮': """
옮겨	45 K 실을
""", '외': """
외부	2693 K 콘텐츠	2722 K 콘텐츠입니다
""", '우': """
우리	84 K 앱에서	2766 K 기자
우리의	2766 K 저널리즘
""", '운': """
운영되고	2703 독자의 후원으로 K 있습니다
""", '원': """
원고료로	2703 K 응원
""", '월': """
월	2767 K #원
""", '유': """
유료	2667 K 구독자만
유튜브	2677 K 구독
""", '음': """
음성으로	2696 K 들으려면	2696 K 들어보세요
""", '응': """
응답	21 K 취소
응원하세요	2765 K
응원해	2665 K 주세요	2765 K 주세요
응하지	98 K 않았
""", '의': """
의견을	2765 K 남겨
의견이	43 K 다르신가요
""", '이': """
이	9 K 콘텐츠	2766 K 기사가	2766 K 기사는	2766 K 기사
이메일	2670 K 주소
이메일로	58 K 받아보
이메일은	60 K 표시되지
이메일을	2669 K 입력하세요	2669 K 입력해 주세요	2669 K 입력해주세요	2669 K 입력하시면
이미	2704 K 구독자이신가요
이벤트에	2765 K 참여하세요
이야기를	67 K 보내	67 K 들려
이전	98 K 판에서
""", '인': """
인공지능	48 K 훈련	48 K 학습
인공지능이	2746 K 작성	2746 K 생성	2746 K 요약
""", '일': """
일주일에	17 K 한 번
일할	2695 함께 K 기자를
""", '읽': """
읽는	0 K 시간
""", '자': """
자동	2746 K 번역
자바스크립트가	2725 K
자바스크립트를	2725 K
자살예방	98 K
자주	2688 더 K 보기
""", '잔': """
잔을	54 커피 한 K 사
""", '재': """
재배포	2686 K 금지
재배포금지	2686 K
재생할	2721 K 수 없습니다
""", '저': """
저작권법	2687 K
저작권법의	2687 K
저작권자	2687 K
저작권자의	2687 K
저희	2766 K 뉴스레터	2766 K 채널	2766 K 앱
저희는	2766 K
저희를	2766 K
""", '적': """
적었다	2768 K
""", '전': """
전문을	20 K
전용	2667 회원 K 기사	2667 회원 K 콘텐츠	2667 회원 K 서비스
전재할	45 K
전해	49 K 주세요
전해주세요	49 K
전했다	2768 K
""", '정': """
정기후원	2767 K
정정	98 K:	98 [K]
""", '제': """
제공하는	2722 K 콘텐츠입니다
제보	38 K 바랍니다	67 K 바랍니다	2690 K 부탁드립니다
제보는	2690 K 카카오톡
제보를	38 K 기다립니다	67 K 기다립니다	2690 K 기다립니다	2690 K 받습니다
제보해	38 K 주세요	67 K 주세요	2765 K 주세요
제보해주세요	38 K	67 K
제휴	74 K 링크	2707 K 링크
제휴링크	2707 K
""", '좋': """
좋아요	2689 구독과 K 부탁
좋아요를	2689 구독과 K 부탁
""", '주': """
주소는	21 이메일 K 공개되지
""", '중': """
중	2764 #건 K #건	2764 #개 K #개
""", '지': """
지금	2765 K 확인하세요	2765 K 신청하세요	2765 K 참여하세요
지켜주세요	2765 K
""", '채': """
채널	2676 K 추가	2689 K 추가하기	2689 K 구독하기	2711 K 추가하고	2711 K 추가하면
채널에	2689 K 참여하세요
채널에서	2689 K 소식을	2765 K 확인하세요
채널을	2711 K 추가하고	2711 K 추가하면	2711 K 추가해	2711 K 구독하고	2711 K 구독하면
채용	2695 K 공고
""", '챗': """
챗봇에게	63 K
""", '첫': """
첫	2767 K 달
""", '추': """
추가해	2689 K 주세요
추가해주세요	2689 K
""", '친': """
친구	2689 K 추가하세요
""", '카': """
카카오톡	2711 K 채널에서	2711 K 채널
""", '커': """
커피	54 K 한 잔 사	2703 K 한 잔 값으로
""", '콘': """
콘텐츠	2722 K 불러오기
""", '쿠': """
쿠키	2693 K 동의가
쿠키를	2693 K 허용해야	2693 K 허용해
""", '태': """
태그해	62 K 주세요
태그해주세요	62 K
""", '특': """
특가	2695 K 보기
""", '파': """
파트너스	2707 K 활동
""", '팔': """
팔로우하기	2676 K	2689 K
팔로우하세요	2765 K
""", '팟': """
팟캐스트	34 K
""", '퍼': """
퍼가실	45 K
""", '편': """
편집자	98 K 주
""", '필': """
필수	21 K 필드는
필자의	2708 K 개인 의견
""", '함': """
함께해	51 K 주세요
함께해주세요	51 K
""", '협': """
협찬을	2707 K 받아
""", '활': """
활용	2686 ai 학습 및 K 금지
""", '회': """
회원	2667 K 전용입니다
회원가입	2667 K 후	2765 K 후
회원가입은	2765 K
회원가입을	2765 K 하
회원가입하고	2765 K
회원가입하면	2704 K 월
회원가입하세요	2765 K
회원가입하시면	2765 K
회원만	2667 K 볼 수
""", '후': """
후원금	2769 K
후원으로	2703 독자의 K 운영됩니다	2703 독자의 K 운영하는
후원을	2665 K 부탁드립니다	2765 K 부탁
후원이	2665 K 필요합니다	2665 K 큰 힘이
후원하세요	2765 K
후원해	80 K 주세요	2665 K 주세요	2765 K 주세요
후원회원의	2712 K 후원으로	2734 K 힘
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
beállításai
beállítások
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
